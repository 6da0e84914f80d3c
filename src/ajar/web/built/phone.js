var M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(s,n,r)=>{let c=t[n];return r?Number.isInteger(c)?c+1:s:["number",
"string"].includes(typeof c)?c:s}),ce=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ie(e,t){let s=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(s[r.id]));return n.length?
n:e.cards}var Le=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(s=>e.cards.some(n=>n.id===s))};var Et=["button","input","select","summary","textarea"],Tt=["input","select","textarea"];function o(e,t={},...s){let n=document.
createElement(e);for(let[r,c]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),c):c===!0?n.setAttribute(
r,""):c!==!1&&c!=null&&n.setAttribute(r,c);return Et.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),Tt.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...s.filter(r=>r!=null)),n}function Me(e,t,s){let{words:n,level:r=3}=s;
window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,a={...s.answers},i=0,u=null,l=null,m=s.aside??
0,d=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),w=o("div",{}),v=o("div",{class:"ajar-body"}),j=o("se\
ction",{class:"ajar-form","aria-labelledby":`${c}-title`},o(`h${r}`,{id:`${c}-title`},t.title),o("p",{class:"ajar-why"},
t.why),t.private?o("p",{class:"ajar-private"},t.private):null,w,v,d);e.replaceChildren(j);let g=()=>t.items.filter(f=>ce(
f,a)),$=f=>{d.replaceChildren(f)};function C(f,k){d.replaceChildren(`${f} `,o("button",{type:"button",class:"ajar-link",
onclick:()=>{a=k,$(""),s.onChange(a),x({focus:!0})}},n["put-back"]))}function B(f,k){a={...a,[f.id]:k},$(""),s.onChange(
a),p()}function A(){let{fieldset:f}=u;f.disabled=!0;let k=setTimeout(()=>$(n["keep-opening"]),400),y=setTimeout(S,8e3);l=
[k,y]}function S(){l&&(l.forEach(clearTimeout),l=null,u&&(u.fieldset.disabled=!1),$(""))}function p(){let{item:f,skip:k,
where:y,next:q}=u,R=g();k.textContent=a[f.id]==null?n.skip:n["clear-and-skip"],y.textContent=M(n["question-of"],{n:i+1,all:R.
length}),q.textContent=i===R.length-1?n.done:n.next}function h(f,k=!0){if(l)return;let y=g();if(i+=f,i>=y.length){i=y.length-
1,A(),s.onDone(a);return}x({focus:k})}function x({focus:f=!1}={}){let k=g();i=Math.max(0,Math.min(i,k.length-1));let y=k[i],
q=`${c}-${y.id}`,R=o("legend",{},M(y.ask,a)),F=y.hint?o("p",{class:"ajar-hint",id:`${q}-hint`},y.hint):null,P=s.mark?.(y),
V=P?o("p",{class:"ajar-mark",id:`${q}-mark`},P):null,K=[F,V].filter(Boolean).map(({id:ee})=>ee).join(" "),X=y.among?{...y,
cards:ie(y,a)}:y,me=At[y.kind](X,Le(X,a[y.id]),{words:n,group:q,change:ee=>B(y,ee),say:$}),Z=o("fieldset",{class:`ajar-i\
tem ajar-${y.kind}`,tabindex:"-1","aria-describedby":K||null},R,F,V,me),Ot=i>0?o("button",{type:"button",onclick:()=>h(-1)},
n.back):null,Ae=o("button",{type:"button",onclick:()=>{if(l)return;let ee=a,Ct=a[y.id]!=null;a={...a,[y.id]:null},s.onChange(
a),h(1),Ct&&C(n.cleared,ee)}}),Ne=o("button",{type:"button",onclick:()=>{l||($(""),h(1))}}),ge=o("p",{class:"ajar-where"});
u={item:y,skip:Ae,where:ge,next:Ne,fieldset:Z},w.replaceChildren(),v.replaceChildren(ge,Z,o("div",{class:"ajar-moves"},Ot,
Ae,Ne)),p(),s.onMove?.(i),f&&(Z.focus({preventScroll:!0}),ge.scrollIntoView({block:"nearest"}))}function O(f){if(w.replaceChildren(),
!f||!s.help||m>f.kinds.length)return null;let k=()=>{m=f.kinds.length+1,s.onAside?.(m),w.replaceChildren(),v.querySelector(
"[tabindex]").focus()};return w.append(s.help.notice(f,{level:r+1,aside:k})),w.querySelector("[tabindex]")}function N(f,{
focus:k=!1,danger:y=null}={}){u=null;let q=o(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);v.replaceChildren(o("div",{class:"\
ajar-reflection"},q,...f.flatMap(F=>be(F,r+2)),s.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",
onclick:()=>{i=0,x({focus:!0})}},n.change),o("button",{type:"button",onclick:()=>{let F=a;a={},i=0,m=0,s.onAside?.(0),s.
onStartOver(),x({focus:!0}),C(n["started-over"],F)}},n["start-over"])));let R=O(y);k&&(R??q).focus()}function T(f){let k=v.
contains(document.activeElement);k&&u&&!l||(S(),a={...f.answers},f.done?N(f.reflection,{focus:k,danger:f.danger}):(i=f.at??
Math.max(0,g().findIndex(y=>a[y.id]==null)),x()))}let{done:z,reflection:D,danger:b}=s;return T({answers:a,at:s.at,done:z,
reflection:D,danger:b}),{update:T,release:S,say:f=>{S(),$(f)}}}var be=({heading:e,said:t,words:s},n)=>[e?o(`h${n}`,{},e):
null,t.length>1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},t[0]):null,...s.
map(r=>o("p",{},r))].filter(Boolean),At={ruler(e,t,{group:s,change:n}){let r=Array.from({length:11},(c,a)=>o("label",{class:"\
ajar-number"},o("input",{type:"radio",name:s,value:a,checked:t===a,onchange:()=>n(a),"aria-describedby":a===0?`${s}-low`:
a===10?`${s}-high`:null}),o("span",{},`${a}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-numbers"},...r),
o("p",{class:"ajar-anchors"},o("span",{id:`${s}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${s}-high`},o("b",{},"10"),
` ${e.high}`)))},choice(e,t,{words:s,group:n,change:r}){let{chosen:c,own:a}=t||{chosen:[],own:""},i=()=>r(c.length||a.trim()?
{chosen:[...c],own:a}:null),u=e.many?"checkbox":"radio",l=e.cards.map(d=>o("input",{type:u,name:n,value:d.id,checked:c.includes(
d.id),onchange:w=>{e.many?c=c.filter(v=>v!==d.id).concat(w.target.checked?d.id:[]):(c=[d.id],a="",m&&(m.value="")),i()}})),
m=e.own?o("input",{type:"text",value:a,maxlength:500,oninput:d=>{a=d.target.value,!e.many&&a.trim()&&(c=[],l.forEach(w=>{
w.checked=!1})),i()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},s[e.many?"choose-many":"choose\
-one"]),...e.cards.map((d,w)=>o("label",{class:"ajar-card"},l[w],o("span",{},d.text))),m?o("label",{class:"ajar-own"},o(
"span",{},e.own),m):null)},sort(e,t,{words:s,group:n,change:r,say:c}){let a={...t},i={},u=e.piles.map(v=>(i[v.id]=o("spa\
n",{}),o("li",{class:"ajar-pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.
currentTarget.classList.remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");
let g=d[j.dataTransfer.getData("text/plain")]?.[v.id];g&&!g.matches(":disabled")&&(g.checked=!0,m(g.dataset.card,v))}},i[v.
id]))),l=()=>e.piles.forEach(v=>{i[v.id].textContent=M(s["pile-count"],{pile:v.text,n:Object.values(a).filter(j=>j===v.id).
length})}),m=(v,j)=>{a[v]=j.id,l(),r({...a}),c(M(s.moved,{card:e.cards.find(g=>g.id===v).text,pile:j.text}))},d={},w=e.cards.
map(v=>{d[v.id]={};let j=`${n}-${v.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:g=>g.dataTransfer.
setData("text/plain",v.id)},o("legend",{},v.text),o("div",{class:"ajar-into"},...e.piles.map(g=>{let $=o("input",{type:"\
radio",name:j,value:g.id,"data-card":v.id,checked:a[v.id]===g.id,onchange:()=>m(v.id,g)});return d[v.id][g.id]=$,o("labe\
l",{},$,o("span",{},g.text))})))});return l(),o("div",{},o("p",{class:"ajar-hint"},s["sort-how"]),o("ul",{class:"ajar-pi\
les"},...u),...w)},text(e,t,{words:s,change:n}){let r=o(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??
""},maxlength:2e4,oninput:c=>n(c.target.value.trim()?c.target.value:null)});return e.long&&(r.value=t??""),o("label",{class:"\
ajar-words"},o("span",{},s["own-words"]),r)},list(e,t,{words:s,change:n}){let r=o("div",{}),c=()=>{let d=[...r.querySelectorAll(
"input")].map(w=>w.value).filter(w=>w.trim());n(d.length?d:null)},a=()=>[...r.children].forEach((d,w)=>{d.querySelector(
"label > span").textContent=M(s.line,{n:w+1}),d.querySelector("button").setAttribute("aria-label",M(s["remove-line"],{n:w+
1}))}),i=o("button",{type:"button",class:"ajar-link",onclick:()=>{l(""),r.lastElementChild.querySelector("input").focus()}},
s["add-line"]),u=()=>{a(),i.hidden=r.children.length>=e.most},l=d=>{let w=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words"},o("span",{}),o("input",{type:"text",value:d,maxlength:2e4,oninput:c})),o("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let v=w.nextElementSibling||w.previousElementSibling;w.remove(),v||l(""),u(),c(),(v||r.firstElementChild).
querySelector("input").focus()}},"×"));r.append(w),u()},m=t||[];for(let d=0;d<Math.max(e.lines,m.length);d++)l(m[d]??"");
return o("div",{class:"ajar-lines"},r,i)},date(e,t,{words:s,change:n}){return o("label",{class:"ajar-words"},o("span",{},
s["pick-date"]),o("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var Nt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Lt=new RegExp(`(${Nt})|[.…]+|[!?;\\n]`,"gu"),Mt=/[\u0300-\u036f'’‘ʼ]/g,
qt=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,we=new WeakMap;function De(e,t){we.has(t)||we.set(t,It(t));let{passes:s,kinds:n}=we.
get(t),{line:r,places:c}=Bt(e),a=r;for(let[l,m]of qe(s,r))a=a.slice(0,l)+a.slice(l,m).replace(/[^ ]/g,"_")+a.slice(m);let i=Object.
entries(n).flatMap(([l,m])=>qe(m,a).map(([d,w])=>({kind:l,span:[c[d][0],c[w-1][1]]}))),u=(l,m)=>l.span[0]-m.span[0]||l.span[1]-
m.span[1]||(l.kind<m.kind?-1:+(l.kind>m.kind));return i.sort(u)}var Be=(e,{kinds:t,notices:s})=>Object.entries(s).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function qe(e,t){let s=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&s.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return s}function It({lists:e,passes:t,phrases:s}){
let n={};for(let[a,i]of Object.entries(e))n[a]=Ie(i,n);let r=a=>new RegExp(a.map(i=>Ie(i,n)).join("|"),"y"),c=Object.entries(
s).map(([a,i])=>[a,r(i)]);return{passes:r(t),kinds:Object.fromEntries(c)}}function Ie(e,t){return`(?:${(e.match(qt)??[]).
map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(
1,-1)]:Dt(r)).join("")})`}function Dt(e){let t=Fe(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),s=n=>n?
"[^ ._]*":"";return`${s(e.startsWith("*"))}${t}${s(e.endsWith("*"))} `}var Fe=e=>e.normalize("NFKD").replace(Mt,"").toLowerCase();
function Bt(e){let t="",s=[];for(let n of e.matchAll(Lt)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?Fe(n[1]):
"."} `;t+=r;for(let c=0;c<r.length;c++)s.push([n.index,n.index+n[0].length])}return{line:t,places:s}}var Re=["emergency","crisis","violence","worried","child"],Ft=["emergency","crisis","violence"],Rt='a[href$="#Help-lines\
"]',W=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Pt(e,{
zone:t="",languages:s=[]}){let n=a=>a.endsWith("/")?t.startsWith(a):t===a,r=e.find(({zones:a})=>a.some(n));return r?r.code:
t&&!/^(UTC|GMT|UCT|Etc\/)/.test(t)?"":s.map(a=>a.split("-").slice(1).join("-").toUpperCase()).find(a=>e.some(({code:i})=>i===
a))??""}function We(e,t,s){let n=Object.values(t).flatMap(a=>typeof a=="string"||Array.isArray(a)?a:a?.own??[]);for(let a of Object.
values(s)){let i=n.flatMap(l=>De(l,a)),u=Be(i,a);if(u)return{...u,kinds:[...new Set(i.map(({kind:l})=>l))]}}let r=e.filter(
({kind:a})=>a==="ruler"),c=Object.values(s)[0]?.["rulers-at-zero"];return c&&r.length===3&&r.every(({id:a})=>t[a]===0)?{
...c,kinds:[]}:null}var ve=(e,t)=>t.flatMap(s=>e.lines.filter(n=>n.topic===s)),Pe=e=>`tel:${e.match(/\d+/)[0]}`;function _e({
words:e,countries:t=[],leave:s,onCountry:n=()=>{}}){t.length&&(W().countries=t);let r=()=>W().countries,c=()=>W().chosen||
Pt(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),a=()=>r().
find(p=>p.code===c());function i(p){W().chosen=p;for(let h of W().listeners)h()}function u(p,h){h(p);let x=!1,O=()=>{x||
(x=p.isConnected),x&&!p.isConnected?W().listeners.delete(O):h(p)};return W().listeners.add(O),p}let l=p=>u(o("div",{}),h=>h.
replaceChildren(...p())),m=()=>{let p=[...r(),{code:"-",country:e["help-elsewhere"]}],h=o("select",{onchange:()=>{i(h.value),
n(h.value)}},...p.map(x=>o("option",{value:x.code},x.country)));return u(h,()=>{h.value=a()?.code??"-"}),o("label",{class:"\
ajar-help-where"},o("span",{},e["help-in"]),h)},d=({say:p,to:h},x)=>{if(/^(tel|sms):/.test(h))return o("a",{class:x?"aja\
r-reach":"ajar-reach ajar-first",href:h},p);let O=o("span",{},p),N=o("button",{type:"button",class:"ajar-link","aria-lab\
el":M(e["help-copy-what"],{address:h}),onclick:async()=>{await Wt(h,O)&&(N.textContent=e["help-copied"])}},e["help-copy"]);
return o("p",{class:"ajar-chat"},O," ",N)},w=p=>o("li",{},o("p",{class:"ajar-for"},p.for_what),o("p",{class:"ajar-hint"},
[p.name,p.hours,p.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},...p.reach.map(d))),v=({emergency:p,
note:h})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),h?o("p",{class:"ajar-hint"},h):null,o("di\
v",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Pe(p)},M(e["help-call"],{number:p})))),j=p=>l(()=>{let h=a();if(!h)
return[o("p",{},e["help-elsewhere-how"])];let x=p.flatMap(O=>O==="emergency"?v(h):ve(h,[O]).map(w));return[o("ul",{class:"\
ajar-help-lines"},...x)]});function g(){let p=()=>{h.close?h.close():h.remove()},h=o("dialog",{class:"ajar ajar-help","a\
ria-labelledby":"ajar-help-title",onclose:()=>h.remove(),onkeydown:x=>{x.key==="Escape"&&(x.preventDefault(),x.stopPropagation(),
p())}},o("div",{class:"ajar-help-bar"},m(),ye({words:e,leave:s})),o("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},
e["help-title"]),o("p",{},e["help-lead"]),j(Re),o("p",{class:"ajar-hint"},e["help-trace"]),o("p",{class:"ajar-hint ajar-\
leave-how"},e["leave-how"]),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:p},e["help-close"])));document.
body.append(h),h.showModal?h.showModal():h.setAttribute("open",""),h.querySelector("h2").focus()}function $({title:p,text:h,
now:x,lines:O,countries:N},{level:T,aside:z}){return N&&!S()&&(W().countries=N),o("section",{class:"ajar-danger"},o(`h${T}`,
{tabindex:"-1"},p),o("p",{},h),o("ul",{class:"ajar-todo"},...x.map(D=>o("li",{},D))),m(),j(O),o("p",{class:"ajar-hint"},
e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:z},e["help-aside"]))}let C=()=>o("button",{type:"bu\
tton",class:"ajar-get-help",onclick:g},e["help-get"]),B=()=>l(()=>{let p=a(),x=(p?[{say:p.emergency,to:Pe(p.emergency)},
...ve(p,Ft.slice(1)).map(({reach:N})=>N.find(({to:T})=>T.startsWith("tel:"))).filter(Boolean).slice(0,2)]:[]).flatMap(({
say:N,to:T})=>[o("a",{href:T},N)," · "]),O=o("button",{type:"button",class:"ajar-link",onclick:g},e["help-get"]);return[
o("p",{class:"ajar-help-line"},`${e["help-line"]} `,...x,O)]}),A=()=>l(()=>{let p=a();return p?[o("p",{},o("b",{},`${e["\
help-title"]}, ${p.country}`)),o("p",{},`${e["help-danger"]} ${M(e["help-call"],{number:p.emergency})}`),o("ul",{},...ve(
p,Re).map(({for_what:h,name:x,reach:O,hours:N})=>o("li",{},`${h}: ${x}. ${O.map(({say:T})=>T).join(" · ")}. ${N}.`)))]:
[o("p",{},e["help-elsewhere-how"])]}),S=()=>r().length>0;return{open:g,notice:$,button:C,line:B,text:A,choose:i,code:c,isKnown:S}}
var ye=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function Ue(e){
if(W().open){W().open=e;return}W().open=e,window.addEventListener("click",t=>{t.target.closest?.(Rt)&&(t.preventDefault(),
t.stopPropagation(),W().open())},{capture:!0})}async function Wt(e,t){try{return await navigator.clipboard.writeText(e),
!0}catch{let s=document.createRange();return s.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(
s),document.execCommand("copy")}}function je(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function Ke(e=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",s=>{
s.repeat||(t=s.key==="Shift"?[...t,s.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(e(),je()))},{capture:!0})}var xe=new Set,ke=()=>{if(!document.hidden)for(let e of[...xe])e(Math.random()*1e3)};window.addEventListener("online",ke);
window.addEventListener("pageshow",ke);document.addEventListener("visibilitychange",ke);var le=e=>new Promise(t=>{let s,
n=()=>{xe.delete(r),t()},r=c=>{clearTimeout(s),s=setTimeout(n,Math.min(c,e))};xe.add(r),s=setTimeout(n,e)}),ue=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),de=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var _t=5e4,He=8e3;function Je(e,t,{onState:s,onReached:n,onGone:r,introduce:c}){let a=t,i=!0,u=!1,l=0,m=null,d=null;async function w(S,p){
d=new AbortController;let{signal:h}=d,x=setTimeout(()=>d.abort(),He),O=await fetch(S,{headers:{...p,...c()},cache:"no-st\
ore",signal:h}).finally(()=>clearTimeout(x));if(O.ok||O.status===304)return O;let N=await O.json();throw N.error==="no-r\
oom"&&(B(),r()),Object.assign(new Error(N.error),{requested:de(O)})}async function v(){let p=(await w(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),h=new TextDecoder;for(let x="",O=!0;;){let N=setTimeout(()=>{i&&(i=!O),d.abort()},
O?He:_t),{done:T,value:z}=await p.read().finally(()=>clearTimeout(N));if(T&&O)throw new Error;if(T)return;let D=(x+h.decode(
z,{stream:!0})).split(`

`);x=D.pop();for(let b of D){let f=b.split(`
`).find(k=>k.startsWith("data:"));f&&(O=!1,g(JSON.parse(f.slice(5))))}}}async function j(){let S=await w(e,m?{"If-None-M\
atch":m}:{});S.ok&&g(await S.json()),m=S.headers.get("ETag"),$()}function g(S){$(),!(S.version<a)&&(a=S.version,S.ended&&
B(),s(S))}function $(){l=0,n(!0)}async function C(){for(;!u;){let S=Math.random()*2e3;try{i&&l%2===0?await v():(await j(),
S+=3e3)}catch(p){if(u)return;l||n(!1),S=ue(l++,p.requested)}u||await le(S)}}function B(){u=!0,d.abort()}let A=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?A=Date.now():Date.now()-A>5e3&&d.abort()}),window.addEventListener(
"pageshow",({persisted:S})=>{S&&d.abort()}),window.addEventListener("offline",()=>d.abort()),C()}var[ze,Ge]=["ajar-notes ","ajar-keys "],Se=12*36e5;function Ve(e){let t=new Map,s=n=>{try{return n(window[e])}catch{return}};
return{get:n=>JSON.parse(t.get(n)??s(r=>r.getItem(n))??"null"),set(n,r){let c=JSON.stringify(r);t.set(n,c),s(a=>{a.setItem(
n,c),t.delete(n)})},remove(n){t.delete(n),s(r=>r.removeItem(n))},names:()=>s(n=>Object.keys(n))??[]}}var H=Ve("localStor\
age"),te=Ve("sessionStorage");function Ut(){for(let e of H.names())(e.startsWith(ze)||e.startsWith(Ge))&&Date.now()-H.get(
e).begun>Se&&H.remove(e)}var Kt=()=>btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).
replaceAll("+","-").replaceAll("/","_");function Ze(e){let[t,s]=[ze+e,Ge+e];Ut();let n=()=>te.get(t)??H.get(t)??{begun:Date.
now(),entries:{}};function r(i){let u=n();i(u),(te.get(t)?te:H).set(t,u)}let c=()=>H.get(s)??{begun:Date.now()},a=(i,u)=>{
let l=c();H.set(s,{...l,[i]:{...l[i],...u}})};return{all:n,change:r,entry:i=>n().entries[i],update:(i,u)=>r(({entries:l})=>{
l[i]={...l[i],...u}}),remove:i=>r(({entries:u})=>{delete u[i]}),key(i){return c()[i]||a(i,{key:Kt()}),c()[i].key},spend:i=>a(
i,{spent:!0}),isSpent:i=>!!c()[i]?.spent,forget(){H.remove(t),te.remove(t)},end(){te.set(t,n()),H.remove(t),H.remove(s)},
listen:i=>window.addEventListener("storage",({key:u})=>{(u===null||u===t||u===s)&&i()})}}var Ht="~own",Ye=(e,t)=>e.find(s=>s.id===t)?.text??t,Jt=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function ne(e,t){switch(e.kind){case"choice":return[...t.chosen.map(s=>Ye(e.cards,s)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(s=>t[s.id]).map(s=>`${s.text}: ${Ye(e.piles,t[s.id])}`);case"date":return[Jt(t)];case"list":
return t.map(s=>s.trim());default:return[`${t}`.trim()]}}function Y({items:e},t){let s={};for(let n of e){let r=t[n.id];
if(!(r==null||!ce(n,s)))if(n.kind==="choice"){let a=(n.among?ie(n,s):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),
i=r.own?.trim()?r.own:"";(a.length||i)&&(s[n.id]={chosen:a,own:i})}else if(n.kind==="sort"){let c=n.cards.filter(a=>r[a.
id]).map(a=>[a.id,r[a.id]]);c.length&&(s[n.id]=Object.fromEntries(c))}else if(n.kind==="list"){let c=r.filter(a=>a.trim());
c.length&&(s[n.id]=c)}else`${r}`.trim()&&(s[n.id]=r)}return s}function Qe({exercise:e,tallied:t},s){let n=Y(e,s),r={};for(let c of e.
items){if(!t.includes(c.id)||!(c.id in n))continue;let a=n[c.id];r[c.id]=c.kind!=="choice"?a:[...a.chosen,...a.own.trim()?
[Ht]:[]]}return r}function Xe({exercise:e},t,s){let r=e.items.filter(c=>c.kind==="ruler").map(c=>c.id).filter(c=>c in t&&
c in(s??{}));return Object.fromEntries(r.map(c=>[c,t[c]-s[c]]))}var $e=(e,t)=>M(e.ask,t),oe=({exercise:e,tallied:t},s,n)=>{
let r=Y(e,s);return e.items.filter(c=>c.id in r).map(c=>({heading:c.said||$e(c,r),said:ne(c,r[c.id]),words:t.includes(c.
id)?[]:[n]}))};var zt=/[\u202a-\u202e\u2066-\u2069]/g,et=({items:e},t)=>{let s=Y({items:e},t);return e.filter(n=>n.id in s).map(n=>({item:n.
id,question:$e(n,s),answer:s[n.id],...n.cards?{"in-words":ne(n,s[n.id])}:{}}))};function tt(e){let s={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&et(r.question.exercise,r.answers).length).map(([r,c])=>{
let[a,i=""]=r.split(/@(.*)/s);return{exercise:a,moment:i,title:c.question.exercise.title,at:c.when,done:!!c.done,confirmed:!!c.
done,answers:et(c.question.exercise,c.answers)}})};return`${JSON.stringify(s,null,2).replace(zt,r=>`\\u${r.charCodeAt(0).
toString(16)}`)}
`}function nt(e,t){let s=URL.createObjectURL(new Blob([t],{type:"application/json"}));o("a",{href:s,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(s),6e4)}var[Gt,Vt,pe]=[9,28,30],Q=e=>Gt+Vt*e;function _(e,t,...s){let n=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,c]of Object.entries(t))n.setAttribute(r,c);return n.append(...s),n}var ot=e=>Object.entries(e).filter(([t,{done:s,
answers:n}])=>t.startsWith("check-in@")&&s&&n).map(([t,{answers:s,question:n}])=>({moment:t.slice(9),answers:s,items:n.exercise.
items.filter(r=>r.kind==="ruler"&&s[r.id]!=null)})).filter(({items:t})=>t.length);function Zt(e,t,s){let n=t.at(-1),r=(c,a,i)=>_(
"line",{x1:Q(c),x2:Q(a),y1:pe,y2:pe,class:i});return _("svg",{viewBox:"0 0 298 46",role:"img","aria-label":s,class:`phon\
e-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(c=>_("text",{x:Q(c),y:46,class:"phone-tick"},`${c}`)),r(t[0].
value,n.value,"phone-way"),...t.slice(0,-1).map(({value:c})=>_("circle",{cx:Q(c),cy:pe,r:5,class:"phone-then"})),_("circ\
le",{cx:Q(n.value),cy:pe,r:8,class:"phone-now"}),_("text",{x:Q(n.value),y:16,class:"phone-value"},`${n.value}`))}function st(e,t){
let n=[...new Map(e.flatMap(({items:r})=>r.map(c=>[c.id,c]))).values()].map(r=>{let c=e.filter(({answers:u})=>u[r.id]!=null).
map(({moment:u,answers:l})=>({moment:u,value:l[r.id]})),a=r.said||r.ask,i=c.map(({moment:u,value:l})=>M(t["phone-rulers-\
at"],{n:l,moment:u})).join(", ");return o("div",{},o("h3",{},a),Zt(r.id,c,`${a}: ${i}`),o("p",{class:"phone-numbers","ar\
ia-hidden":"true"},i))});return o("div",{class:"phone-rulers"},o("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function rt({words:e,notes:t,onForget:s}){let n=!1,r=o("div",{}),c=o("div",{}),a=o("details",{},o("summary",{},o("h2",{},
e["phone-rulers"])),r),i=o("details",{},o("summary",{},o("h2",{},e["phone-notes"])),c),u=o("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),l=o("footer",{},a,i,u);for(let g of[a,i])g.addEventListener("toggle",()=>g.open&&j());let m=(g,$)=>o(
"button",{type:"button",onclick:$},g);function d(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),s()}function w(){
let g=o("div",{}),$=m(e["phone-forget"],()=>{let C=m(e["phone-forget-no"],()=>{g.replaceChildren($),$.focus()});g.replaceChildren(
o("p",{},e["phone-forget-sure"]),o("div",{class:"ajar-moves"},C,m(e["phone-forget"],d))),C.focus()});return g.append($),
g}function v([g,{question:$,answers:C}]){let B=g.split(/@(.*)/s)[1],{title:A}=$.exercise;return[o("h3",{},B?`${A} (${B})`:
A),o("div",{class:"ajar-reflection"},...oe($,C,e["phone-stays"]).flatMap(S=>be(S,4)))]}function j(){let{entries:g}=t.all();
Object.keys(g).length&&(u.textContent="");let $=Object.entries(g).filter(([,{question:B,answers:A}])=>A&&oe(B,A,"").length),
C=ot(g);a.hidden=!C.length,i.hidden=!$.length,C.length&&a.open&&r.replaceChildren(st(C,e)),!(!i.open||c.contains(document.
activeElement))&&c.replaceChildren(n?"":o("p",{class:"ajar-hint"},e["phone-notes-where"]),m(e["phone-notes-keep"],()=>nt(
"notes.json",tt(t.all().entries))),o("p",{class:"ajar-hint"},e["phone-notes-file"]),w(),...$.flatMap(v))}return j(),{element:l,
refresh:j,open(){n=!0,i.open=!0,j()}}}function at(e,t,s){let{words:n,notes:r,send:c,changed:a,announce:i,help:u}=s,{name:l}=t,m=t,d=()=>r.entry(l)??{},w=()=>!!m?.
open,v=({sending:b,added:f})=>!!(b||f?.round===j()),j=()=>(m??t).round,g=b=>oe(t,b,n["phone-stays"]),$=b=>s.noticeAfter(
t.exercise.items,b),C=null,B=o("p",{class:"phone-closed"},n["phone-closed"]),A=o("section",{class:"phone-add","aria-labe\
lledby":"phone-add",hidden:!0}),S=o("div",{});e.replaceChildren(B,S);function p(b){return!w()||!t.tallied.includes(b.id)?
n["phone-stays"]:o("span",{class:"phone-group"},n[b.own?"phone-can-add-own":"phone-can-add"])}let h=b=>r.update(l,{question:t,
when:`${new Date().toISOString().slice(0,19)}+00:00`,...b}),x=Me(S,t.exercise,{words:n,mark:p,level:1,answers:d().answers,
at:d().at,done:d().done,reflection:g(d().answers??{}),help:u,aside:d().aside,below:()=>l==="plan"?u.line():null,onAside:b=>r.
update(l,{aside:b}),onMove:b=>{d().answers&&r.update(l,{at:b})},onChange:b=>{h({answers:b,done:!1,keeps:null}),D()},onDone:b=>{
h({answers:Y(t.exercise,b),done:!0}),C=$(b),x.update({answers:b,done:!0,reflection:g(b),danger:C}),D(),(S.querySelector(
".ajar-danger [tabindex]")??A.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),a()},onStartOver:()=>{
r.remove(l),D(),a()}});S.querySelector(".ajar-body").before(A);function O(b){let f=Qe(t,b.answers),k=r.entry(t.since)?.added?.
answers;return{answers:f,moved:Xe(t,f,k)}}let N=(b,f)=>o("button",{type:"button",onclick:f},b);function T(b,...f){let k=o(
"h2",{id:"phone-add",tabindex:"-1"},b),y=o("div",{},k,...f.map(F=>typeof F=="string"?o("p",{},F):F));if(y.textContent===
A.textContent)return;let q=A.contains(document.activeElement),R=A.textContent;A.replaceChildren(...y.childNodes),q?k.focus(
{preventScroll:!0}):R&&i(b)}function z({answers:b,moved:f}){let k=t.exercise.items.filter(K=>K.id in b).map(K=>{let[X,...me]=K.
kind==="sort"?[]:ne(K,d().answers[K.id]),Z=K.said||K.ask;return o("li",{},X&&!me.length&&!K.own?`${Z}: ${X}`:Z)}),y=()=>{
c.add(l,m,b,f),D()},q=()=>{r.update(l,{keeps:j()}),D()},{added:R,keeps:F}=d(),P=F===j(),V=k.length>0;T(n[P?"phone-kept":
V?"phone-add-title":"phone-done-ask"],...P?[n["phone-kept-how"]]:[],...R&&!P?[n["phone-again"]]:[],...V?[n["phone-add-wh\
at"],o("ul",{},...k)]:[n["phone-done-what"]],...Object.keys(f).length?[n["phone-add-moved"]]:[],n["phone-add-final"],o("\
div",{class:"ajar-moves"},P?null:N(n["phone-keep-mine"],q),N(n[V?"phone-add":"phone-done"],y)))}function D(){let{done:b,
sending:f,added:k,late:y,refused:q}=d();B.hidden=w()||!!b,A.hidden=!b;let R=S.querySelector(".ajar-reflection + .ajar-mo\
ves");if(R&&(R.hidden=v(d())),!b){A.replaceChildren(),C=null;return}if(!C){C=$(d().answers);let{answers:P}=d();C&&x.update(
{answers:P,done:!0,reflection:g(P),danger:C})}let F=O(d());if(f)T(n["phone-sending"],n["phone-sending-how"]);else if(k?.
round===j()){let P=Object.keys(k.answers).length;T(n[P?"phone-added":"phone-done-title"],n[P?"phone-added-how":"phone-do\
ne-how"])}else y===j()?T(n["phone-here"],n["phone-late"]):q===j()?T(n["phone-here"],n["phone-refused"]):t.tallied.length?
r.isSpent(`${t.id}.${j()}`)?T(n["phone-here"],n["phone-once"]):w()?z(F):T(n["phone-here"],n["phone-closed-done"]):T(n["p\
hone-here"],n["phone-all-here"])}return D(),{name:l,is:b=>b?.id===t.id&&JSON.stringify(b.exercise)===JSON.stringify(t.exercise),
isTouched(){let{answers:b={},at:f=0,done:k}=d(),y=e.contains(document.activeElement)&&document.activeElement.matches("in\
put, textarea");return!k&&(y||f>0||Object.values(b).some(q=>q!=null))},update(b){m=b,D()},refresh:D}}var Yt=15e3;async function Qt(e,t){for(let s=0;;s++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(Yt)});n=de(r);let{error:c}=await r.
json();if(r.ok||c&&r.status<500&&![408,429].includes(r.status))return c}catch{}await le(ue(s,n))}}function ct(e,t,s){let n=new Set;
async function r(c){let{sending:a}=t.entry(c);if(n.has(a.key))return;n.add(a.key);let i=await Qt(`${e}/answers`,a),{question:u,
round:l,answers:m}=a;i||t.spend(`${u}.${l}`);let d=i?["closed","no-room"].includes(i)?{late:l}:{refused:l}:{added:{round:l,
answers:m}};t.entry(c)&&t.update(c,{sending:null,...d}),n.delete(a.key),s()}return{add(c,{id:a,round:i},u,l){let m={question:a,
round:i,key:t.key(`${a}.${i}`),answers:u,moved:l};t.update(c,{sending:m}),r(c)},resume(){for(let[c,a]of Object.entries(t.
all().entries))a.sending&&r(c)}}}var lt=8;async function it(e,t){if(e.length!==lt)return t["phone-code-length"];try{let s=await fetch(`api/rooms/${e}`,{cache:"\
no-store"});if(s.ok)return"";if(s.status===404)return t["phone-no-room"];let n=Math.ceil((Number(s.headers.get("Retry-Af\
ter"))||60)/60);return M(t["phone-too-many"],{wait:n>1?M(t["phone-minutes"],{minutes:n}):t["phone-minute"]})}catch{return t["\
phone-not-reached"]}}function ut(e,t){let s=o("p",{id:"phone-problem",class:"phone-problem",role:"status"}),n=o("input",
{type:"text",value:t,maxlength:40,autocapitalize:"characters",spellcheck:"false","aria-describedby":"phone-code-how phon\
e-problem",name:"code"}),r=a=>a.toUpperCase().replace(/[^A-Z0-9]/g,""),c=async a=>{a.preventDefault();let i=r(n.value);s.
textContent=await it(i,e),s.textContent?n.focus():location.replace(i)};return t&&it(t,e).then(a=>{s.textContent=a&&(t.length===
lt?a:e["phone-no-room"])}),[o("form",{class:"phone-card",onsubmit:c},o("h1",{},e["phone-join"]),o("label",{},o("span",{},
e["phone-code"]),n),o("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),s,o("div",{class:"ajar-moves"},o(
"button",{type:"submit"},e["phone-go-in"])))]}function dt(e,t){let s=[e["phone-welcome-nameless"],e["phone-welcome-stays"],
e["phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],n=location.protocol==="http:";return[o("div",
{class:"phone-card"},o("h1",{},e["phone-welcome"]),o("ul",{},...s.map(r=>o("li",{},r))),n?o("p",{class:"ajar-hint"},e["p\
hone-welcome-open"]):null,o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:t},e["phone-go-on"])))]}var Xt=()=>_(
"svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},_("path",{d:"M11 8h42v68H11z",class:"phone-light"}),
_("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),_("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),_("path",{d:"M9\
.5 76.5V6.5h45v70",class:"phone-frame"})),pt=e=>[o("div",{class:"phone-waiting"},Xt(),o("h1",{},e["phone-waiting"]),o("p",
{},e["phone-waiting-how"]))],ht=(e,t,s)=>{let n=Object.keys(t.all().entries).length;return[o("div",{class:"phone-waiting"},
o("h1",{},e["phone-ended"]),o("p",{},e[n?"phone-ended-notes":"phone-ended-nothing"])),o("div",{class:"phone-help"},s.text())]};var Ee=e=>JSON.parse(document.getElementById(e).textContent),I=Ee("words"),Te=location.pathname.split("/").pop().toUpperCase().
replace(/[^A-Z0-9]/g,""),E=Ze(Te),fe=_e({words:I,countries:Ee("help"),leave:St}),gt={},L=Ee("state"),J=o("main",{}),bt=o(
"p",{class:"phone-looking",role:"status"}),wt=o("p",{class:"phone-practice",hidden:!0},I["phone-practice"]),G=o("div",{class:"\
phone-banner",role:"status",hidden:!0}),vt=o("p",{class:"phone-unseen",role:"status"}),yt=e=>{vt.textContent=e},se="",U=null;
function he(e,t,{focus:s=!1}={}){if(e===se&&e!=="question")return;let n=s||J.contains(document.activeElement);if(se=e,U=
null,G.hidden=!0,J.replaceChildren(),t(),!n)return;let r=J.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),
window.scrollTo(0,0)}function jt(e,t){he("question",()=>{U=at(J,e,{words:I,notes:E,send:Ce,announce:yt,changed:()=>ae.refresh(),
help:fe,noticeAfter:(s,n)=>We(s,n,gt)}),E.all().place!==e.name&&E.change(s=>{s.place=e.name})},t)}function re(e={}){let t=L.
ended?null:L.question;if(wt.hidden=!L.practice,!E.all().welcomed&&!L.ended){he("welcome",()=>J.append(...dt(I,xt)),e);return}
if(U?.is(t)){U.update(t),G.hidden=!0;return}if(U?.isTouched()&&!e.focus){U.update(null),(t||L.ended)&&en();return}let s=se===
"waiting"||se==="question";L.ended?he("ended",()=>{J.append(...ht(I,E,fe)),ae.open()},e):t?jt(t,e):he("waiting",()=>J.append(
...pt(I)),e),t&&s&&yt(`${I["phone-new"]} ${t.exercise.title}`)}function en(){let e=I[L.ended?"phone-ended-here":"phone-m\
oved-on"];(G.hidden||G.firstChild.textContent!==e)&&G.replaceChildren(o("p",{},e),o("button",{type:"button",onclick:()=>re(
{focus:!0})},I[L.ended?"phone-go-notes":"phone-go-new"])),G.hidden=!1}function xt(){E.change(s=>{s.welcomed=!0});let{place:e,
entries:t}=E.all();e&&!t[e]?.done&&tn(t[e]),re({focus:!U})}function tn(e){!e?.answers||L.ended||e.question.name===L.question?.
name||jt({...e.question,open:!1})}function ft(e){L=e,L.ended&&E.end(),re()}var nn=()=>E.isSpent("join")?{}:{"Ajar-Phone":E.
key("join")},mt=0;function on(e){e&&!E.isSpent("join")&&E.spend("join"),clearTimeout(mt),mt=setTimeout(()=>{bt.textContent=
e?"":I["phone-looking"]},e?0:2500)}var Oe=()=>{se="",U=null,re(),ae.refresh()},kt=`api/rooms/${Te}`,Ce=ct(kt,E,()=>{U?.refresh(),
ae.refresh()}),ae=rt({words:I,notes:E,onForget(){L.ended||E.change(e=>{e.welcomed=!0}),Oe()}});function St(){E.forget(),
je()}document.querySelector(".phone").replaceChildren(o("header",{},o("details",{},o("summary",{},I["phone-leave"]),o("p",
{},I["phone-leave-cannot"]),o("p",{class:"ajar-leave-how"},I["leave-how"])),o("div",{class:"ajar-leave"},fe.button(),ye(
{words:I,leave:St})),bt,wt,G),J,ae.element,vt);Ke(()=>E.forget());Ue(fe.open);async function $t(e=1e3){try{gt=await(await fetch(
"danger.json")).json(),U?.refresh()}catch{setTimeout($t,e,Math.min(2*e,6e4))}}!L&&Object.keys(E.all().entries).length&&(L=
{ended:!0});if(!L)J.append(...ut(I,Te));else{if($t(),L.ended)E.end();else{let e=()=>ft({...L,ended:!0});Je(kt,L.version,
{onState:ft,onReached:on,onGone:e,introduce:nn}),Ce.resume()}document.addEventListener("visibilitychange",()=>{document.
hidden||Ce.resume()}),E.listen(()=>{document.hidden||!U?.isTouched()?Oe():U.refresh()}),setTimeout(()=>{E.forget(),Oe()},
E.all().begun+Se-Date.now()),L.ended||!E.all().welcomed?re():xt()}
