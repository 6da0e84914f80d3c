var M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(s,n,r)=>{let l=t[n];return r?Number.isInteger(l)?l+1:s:["number",
"string"].includes(typeof l)?l:s}),le=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ce(e,t){let s=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(s[r.id]));return n.length?
n:e.cards}var Le=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(s=>e.cards.some(n=>n.id===s))};var Nt=["button","input","select","summary","textarea"],qt=["input","select","textarea"];function o(e,t={},...s){let n=document.
createElement(e);for(let[r,l]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),l):l===!0?n.setAttribute(
r,""):l!==!1&&l!=null&&n.setAttribute(r,l);return Nt.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),qt.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...s.filter(r=>r!=null)),n}function Ie(e,t,s){let{words:n,level:r=3}=s;
window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-${window.ajarForms}`,a={...s.answers},c=0,u=null,i=null,g=s.aside??
0,d=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),v=o("div",{}),y=o("div",{class:"ajar-body"}),x=o("se\
ction",{class:"ajar-form","aria-labelledby":`${l}-title`},o(`h${r}`,{id:`${l}-title`},t.title),o("p",{class:"ajar-why"},
t.why),t.private?o("p",{class:"ajar-private"},t.private):null,v,y,d);e.replaceChildren(x);let w=()=>t.items.filter(h=>le(
h,a)),O=h=>{d.replaceChildren(h)};function E(h,j){d.replaceChildren(`${h} `,o("button",{type:"button",class:"ajar-link",
onclick:()=>{a=j,O(""),s.onChange(a),f({focus:!0})}},n["put-back"]))}function D(h,j){a={...a,[h.id]:j},O(""),s.onChange(
a),W()}function A(){let{fieldset:h}=u;h.disabled=!0;let j=setTimeout(()=>O(n["keep-opening"]),400),b=setTimeout(S,8e3);i=
[j,b]}function S(){i&&(i.forEach(clearTimeout),i=null,u&&(u.fieldset.disabled=!1),O(""))}function W(){let{item:h,skip:j,
where:b,next:L}=u,R=w();j.textContent=a[h.id]==null?n.skip:n["clear-and-skip"],b.textContent=M(n["question-of"],{n:c+1,all:R.
length}),L.textContent=c===R.length-1?n.done:n.next}function B(h,j=!0){if(i)return;let b=w();if(c+=h,c>=b.length){c=b.length-
1,A(),s.onDone(a);return}f({focus:j})}function f({focus:h=!1}={}){let j=w();c=Math.max(0,Math.min(c,j.length-1));let b=j[c],
L=`${l}-${b.id}`,R=o("legend",{},M(b.ask,a)),F=b.hint?o("p",{class:"ajar-hint",id:`${L}-hint`},b.hint):null,P=s.mark?.(b),
V=P?o("p",{class:"ajar-mark",id:`${L}-mark`},P):null,H=[F,V].filter(Boolean).map(({id:ee})=>ee).join(" "),X=b.among?{...b,
cards:ce(b,a)}:b,me=Mt[b.kind](X,Le(X,a[b.id]),{words:n,group:L,change:ee=>D(b,ee),say:O}),Z=o("fieldset",{class:`ajar-i\
tem ajar-${b.kind}`,tabindex:"-1","aria-describedby":H||null},R,F,V,me),Tt=c>0?o("button",{type:"button",onclick:()=>B(-1)},
n.back):null,qe=o("button",{type:"button",onclick:()=>{if(i)return;let ee=a,At=a[b.id]!=null;a={...a,[b.id]:null},s.onChange(
a),B(1),At&&E(n.cleared,ee)}}),Me=o("button",{type:"button",onclick:()=>{i||(O(""),B(1))}}),ge=o("p",{class:"ajar-where"});
u={item:b,skip:qe,where:ge,next:Me,fieldset:Z},v.replaceChildren(),y.replaceChildren(ge,Z,o("div",{class:"ajar-moves"},Tt,
qe,Me)),W(),s.onMove?.(c),h&&(Z.focus({preventScroll:!0}),ge.scrollIntoView({block:"nearest"}))}function p(h){if(v.replaceChildren(),
!h||!s.help||g>h.kinds.length)return null;let j=()=>{g=h.kinds.length+1,s.onAside?.(g),v.replaceChildren(),y.querySelector(
"[tabindex]").focus()},{help:b,needs:L}=s;return v.append(b.notice(h,{level:r+1,aside:j,needs:L})),v.querySelector("[tab\
index]")}function k(h,{focus:j=!1,danger:b=null}={}){u=null;let L=o(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);y.replaceChildren(
o("div",{class:"ajar-reflection"},L,...h.flatMap(F=>we(F,r+2)),s.below?.()??null),o("div",{class:"ajar-moves"},o("button",
{type:"button",onclick:()=>{c=0,f({focus:!0})}},n.change),o("button",{type:"button",onclick:()=>{let F=a;a={},c=0,g=0,s.
onAside?.(0),s.onStartOver(),f({focus:!0}),E(n["started-over"],F)}},n["start-over"])));let R=p(b);j&&(R??L).focus()}function $(h){
let j=y.contains(document.activeElement);j&&u&&!i||(S(),a={...h.answers},h.done?k(h.reflection,{focus:j,danger:h.danger}):
(c=h.at??Math.max(0,w().findIndex(b=>a[b.id]==null)),f()))}let{done:I,reflection:C,danger:m}=s;return $({answers:a,at:s.
at,done:I,reflection:C,danger:m}),{update:$,say:h=>{S(),O(h)}}}var we=({heading:e,said:t,words:s},n)=>[e?o(`h${n}`,{},e):
null,t.length>1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},t[0]):null,...s.
map(r=>o("p",{},r))].filter(Boolean),Mt={ruler(e,t,{group:s,change:n}){let r=Array.from({length:11},(l,a)=>o("label",{class:"\
ajar-number"},o("input",{type:"radio",name:s,value:a,checked:t===a,onchange:()=>n(a),"aria-describedby":a===0?`${s}-low`:
a===10?`${s}-high`:null}),o("span",{},`${a}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-numbers"},...r),
o("p",{class:"ajar-anchors"},o("span",{id:`${s}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${s}-high`},o("b",{},"10"),
` ${e.high}`)))},choice(e,t,{words:s,group:n,change:r}){let{chosen:l,own:a}=t||{chosen:[],own:""},c=()=>r(l.length||a.trim()?
{chosen:[...l],own:a}:null),u=e.many?"checkbox":"radio",i=e.cards.map(d=>o("input",{type:u,name:n,value:d.id,checked:l.includes(
d.id),onchange:v=>{e.many?l=l.filter(y=>y!==d.id).concat(v.target.checked?d.id:[]):(l=[d.id],a="",g&&(g.value="")),c()}})),
g=e.own?o("input",{type:"text",value:a,maxlength:500,oninput:d=>{a=d.target.value,!e.many&&a.trim()&&(l=[],i.forEach(v=>{
v.checked=!1})),c()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},s[e.many?"choose-many":"choose\
-one"]),...e.cards.map((d,v)=>o("label",{class:"ajar-card"},i[v],o("span",{},d.text))),g?o("label",{class:"ajar-own"},o(
"span",{},e.own),g):null)},sort(e,t,{words:s,group:n,change:r,say:l}){let a={...t},c={},u=e.piles.map(y=>(c[y.id]=o("spa\
n",{}),o("li",{class:"ajar-pile",ondragover:x=>{x.preventDefault(),x.currentTarget.classList.add("ajar-over")},ondragleave:x=>x.
currentTarget.classList.remove("ajar-over"),ondrop:x=>{x.preventDefault(),x.currentTarget.classList.remove("ajar-over");
let w=d[x.dataTransfer.getData("text/plain")]?.[y.id];w&&!w.matches(":disabled")&&(w.checked=!0,g(w.dataset.card,y))}},c[y.
id]))),i=()=>e.piles.forEach(y=>{c[y.id].textContent=M(s["pile-count"],{pile:y.text,n:Object.values(a).filter(x=>x===y.id).
length})}),g=(y,x)=>{a[y]=x.id,i(),r({...a}),l(M(s.moved,{card:e.cards.find(w=>w.id===y).text,pile:x.text}))},d={},v=e.cards.
map(y=>{d[y.id]={};let x=`${n}-${y.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.
setData("text/plain",y.id)},o("legend",{},y.text),o("div",{class:"ajar-into"},...e.piles.map(w=>{let O=o("input",{type:"\
radio",name:x,value:w.id,"data-card":y.id,checked:a[y.id]===w.id,onchange:()=>g(y.id,w)});return d[y.id][w.id]=O,o("labe\
l",{},O,o("span",{},w.text))})))});return i(),o("div",{},o("p",{class:"ajar-hint"},s["sort-how"]),o("ul",{class:"ajar-pi\
les"},...u),...v)},text(e,t,{words:s,change:n}){let r=o(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??
""},maxlength:2e4,oninput:l=>n(l.target.value.trim()?l.target.value:null)});return e.long&&(r.value=t??""),o("label",{class:"\
ajar-words"},o("span",{},s["own-words"]),r)},list(e,t,{words:s,change:n}){let r=o("div",{}),l=()=>{let d=[...r.querySelectorAll(
"input")].map(v=>v.value).filter(v=>v.trim());n(d.length?d:null)},a=()=>[...r.children].forEach((d,v)=>{d.querySelector(
"label > span").textContent=M(s.line,{n:v+1}),d.querySelector("button").setAttribute("aria-label",M(s["remove-line"],{n:v+
1}))}),c=o("button",{type:"button",class:"ajar-link",onclick:()=>{i(""),r.lastElementChild.querySelector("input").focus()}},
s["add-line"]),u=()=>{a(),c.hidden=r.children.length>=e.most},i=d=>{let v=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words"},o("span",{}),o("input",{type:"text",value:d,maxlength:2e4,oninput:l})),o("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let y=v.nextElementSibling||v.previousElementSibling;v.remove(),y||i(""),u(),l(),(y||r.firstElementChild).
querySelector("input").focus()}},"×"));r.append(v),u()},g=t||[];for(let d=0;d<Math.max(e.lines,g.length);d++)i(g[d]??"");
return o("div",{class:"ajar-lines"},r,c)},date(e,t,{words:s,change:n}){return o("label",{class:"ajar-words"},o("span",{},
s["pick-date"]),o("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var Lt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",It=new RegExp(`(${Lt})|[.…]+|[!?;\\n]`,"gu"),Dt=/[\u0300-\u036f'’‘ʼ]/g,
Bt=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,be=new WeakMap;function Fe(e,t){be.has(t)||be.set(t,Ft(t));let{passes:s,kinds:n}=be.
get(t),{line:r,places:l}=Pt(e),a=r;for(let[i,g]of De(s,r))a=a.slice(0,i)+a.slice(i,g).replace(/[^ ]/g,"_")+a.slice(g);let c=Object.
entries(n).flatMap(([i,g])=>De(g,a).map(([d,v])=>({kind:i,span:[l[d][0],l[v-1][1]]}))),u=(i,g)=>i.span[0]-g.span[0]||i.span[1]-
g.span[1]||(i.kind<g.kind?-1:+(i.kind>g.kind));return c.sort(u)}var Re=(e,{kinds:t,notices:s})=>Object.entries(s).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function De(e,t){let s=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&s.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return s}function Ft({lists:e,passes:t,phrases:s}){
let n={};for(let[a,c]of Object.entries(e))n[a]=Be(c,n);let r=a=>new RegExp(a.map(c=>Be(c,n)).join("|"),"y"),l=Object.entries(
s).map(([a,c])=>[a,r(c)]);return{passes:r(t),kinds:Object.fromEntries(l)}}function Be(e,t){return`(?:${(e.match(Bt)??[]).
map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(
1,-1)]:Rt(r)).join("")})`}function Rt(e){let t=Pe(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),s=n=>n?
"[^ ._]*":"";return`${s(e.startsWith("*"))}${t}${s(e.endsWith("*"))} `}var Pe=e=>e.normalize("NFKD").replace(Dt,"").toLowerCase();
function Pt(e){let t="",s=[];for(let n of e.matchAll(It)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?Pe(n[1]):
"."} `;t+=r;for(let l=0;l<r.length;l++)s.push([n.index,n.index+n[0].length])}return{line:t,places:s}}var We=["emergency","crisis","violence","worried","child"],Wt=["crisis","violence"],Ue='a[href$="#Help-lines"]',_=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function _t(e,{zone:t="",languages:s=[]}){
let n=a=>a.endsWith("/")?t.startsWith(a):t===a,r=e.find(({zones:a})=>a.some(n));return r?r.code:t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t)?"":s.map(a=>a.split("-").slice(1).join("-").toUpperCase()).find(a=>e.some(({code:c})=>c===a))??""}function Ke(e,t,s){
let n=Object.values(t).flatMap(a=>typeof a=="string"||Array.isArray(a)?a:a?.own??[]);for(let a of Object.values(s)){let c=n.
flatMap(i=>Fe(i,a)),u=Re(c,a);if(u)return{...u,kinds:[...new Set(c.map(({kind:i})=>i))]}}let r=e.filter(({kind:a})=>a===
"ruler"),l=Object.values(s)[0]?.["rulers-at-zero"];return l&&r.length===3&&r.every(({id:a})=>t[a]===0)?{...l,kinds:[]}:null}
var ve=(e,t)=>t.flatMap(s=>e.lines.filter(n=>n.topic===s)),_e=e=>`tel:${e.match(/\d+/)[0]}`;function He({words:e,countries:t=[],
leave:s,onCountry:n=()=>{}}){t.length&&(_().countries=t);let r=()=>_().countries,l=()=>_().chosen||_t(r(),{zone:Intl.DateTimeFormat().
resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),a=()=>r().find(f=>f.code===l());function c(f){
_().chosen=f;for(let p of _().listeners)p()}function u(f,p){p(f);let k=!1,$=()=>{k||(k=f.isConnected),k&&!f.isConnected?
_().listeners.delete($):p(f)};return _().listeners.add($),f}let i=f=>u(o("div",{}),p=>p.replaceChildren(...f())),g=()=>{
let f=[...r(),{code:"-",country:e["help-elsewhere"]}],p=o("select",{onchange:()=>{c(p.value),n(p.value)}},...f.map(k=>o(
"option",{value:k.code},k.country)));return u(p,()=>{p.value=a()?.code??"-"}),o("label",{class:"ajar-help-where"},o("spa\
n",{},e["help-in"]),p)},d=({say:f,to:p},k)=>{if(/^(tel|sms):/.test(p))return o("a",{class:k?"ajar-reach":"ajar-reach aja\
r-first",href:p},f);let $=o("span",{},f),I=o("button",{type:"button",class:"ajar-link","aria-label":M(e["help-copy-what"],
{address:p}),onclick:async()=>{await Ut(p,$)&&(I.textContent=e["help-copied"])}},e["help-copy"]);return o("p",{class:"aj\
ar-chat"},$," ",I)},v=f=>o("li",{},o("p",{class:"ajar-for"},f.for_what),o("p",{class:"ajar-hint"},[f.name,f.hours,f.languages].
filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},...f.reach.map(d))),y=({emergency:f,note:p})=>o("li",{class:"aja\
r-now"},o("p",{class:"ajar-for"},e["help-danger"]),p?o("p",{class:"ajar-hint"},p):null,o("div",{class:"ajar-ways"},o("a",
{class:"ajar-reach",href:_e(f)},M(e["help-call"],{number:f})))),x=f=>i(()=>{let p=a();if(!p)return[o("p",{},e["help-else\
where-how"])];let k=f.flatMap($=>$==="emergency"?y(p):ve(p,[$]).map(v));return[o("ul",{class:"ajar-help-lines"},...k)]});
function w(){let f=()=>{p.close?p.close():p.remove()},p=o("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-\
title",onclose:()=>p.remove(),onkeydown:k=>{k.key==="Escape"&&(k.preventDefault(),k.stopPropagation(),f())}},o("div",{class:"\
ajar-help-bar"},g(),ye({words:e,leave:s})),o("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},e["help-title"]),o("\
p",{},e["help-lead"]),x(We),o("p",{class:"ajar-hint"},e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave\
-how"]),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:f},e["help-close"])));document.body.append(p),p.showModal?
p.showModal():p.setAttribute("open",""),p.querySelector("h2").focus()}function O({title:f,text:p,now:k,lines:$,kinds:I,countries:C},{
level:m,aside:h,needs:j}){return C&&!B()&&(_().countries=C),o("section",{class:"ajar-danger"},o(`h${m}`,{tabindex:"-1"},
f),o("p",{},p),I.length?null:j?.()??null,g(),x($),o("ul",{class:"ajar-todo"},...k.map(b=>o("li",{},b))),o("p",{class:"aj\
ar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:h},e["help-aside"]))}let E=()=>o("button",
{type:"button",class:"ajar-get-help",onclick:w},e["help-get"]);function D({emergency:f,...p}){let $=Wt.map(C=>ve(p,[C])[0]?.
reach??[]).flatMap(C=>["tel:","sms:"].map(m=>C.find(({to:h})=>h.startsWith(m))));return[{say:M(e["help-call"],{number:f}),
to:_e(f)},...$.filter(Boolean)]}let A=(f=`${e["help-line"]} `)=>i(()=>{let p=a(),k=(p?D(p):[]).flatMap(({say:I,to:C})=>[
o("a",{href:C},I)," · "]),$=o("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]);return[o("p",{class:"\
ajar-help-line"},f,...k,$)]});function S(f){if(!B())return;let[p]=[...f.querySelectorAll(Ue)].reverse();p?.closest("p, u\
l").after(A(""));for(let k of f.querySelectorAll("details"))k.open=k.querySelector("summary").textContent===a()?.country}
let W=()=>i(()=>{let f=a();return f?[o("p",{},o("b",{},`${e["help-title"]}, ${f.country}`)),o("p",{},`${e["help-danger"]}\
 ${M(e["help-call"],{number:f.emergency})}`),o("ul",{},...ve(f,We).map(({for_what:p,name:k,reach:$,hours:I})=>o("li",{},
`${p}: ${k}. ${$.map(({say:C})=>C).join(" · ")}. ${I}.`)))]:[o("p",{},e["help-elsewhere-how"])]}),B=()=>r().length>0;return{
open:w,notice:O,button:E,line:A,addNumbers:S,text:W,choose:c,code:l,isKnown:B}}var ye=({words:e,leave:t})=>o("button",{type:"\
button",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function Je(e){if(_().open){_().open=e;return}_().
open=e,window.addEventListener("click",t=>{t.target.closest?.(Ue)&&(t.preventDefault(),t.stopPropagation(),_().open())},
{capture:!0})}async function Ut(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let s=document.createRange();
return s.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(s),document.execCommand("copy")}}function je(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function ze(e=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",s=>{
s.repeat||(t=s.key==="Shift"?[...t,s.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(e(),je()))},{capture:!0})}var xe=new Set,ke=()=>{if(!document.hidden)for(let e of[...xe])e(Math.random()*1e3)};window.addEventListener("online",ke);
window.addEventListener("pageshow",ke);document.addEventListener("visibilitychange",ke);var ie=e=>new Promise(t=>{let s,
n=()=>{xe.delete(r),t()},r=l=>{clearTimeout(s),s=setTimeout(n,Math.min(l,e))};xe.add(r),s=setTimeout(n,e)}),ue=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),de=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var Kt=5e4,Ge=8e3;function Ve(e,t,{onState:s,onReached:n,onGone:r,introduce:l}){let a=t,c=!0,u=!1,i=0,g=null,d=null;async function v(S,W){
d=new AbortController;let{signal:B}=d,f=setTimeout(()=>d.abort(),Ge),p=await fetch(S,{headers:{...W,...l()},cache:"no-st\
ore",signal:B}).finally(()=>clearTimeout(f));if(p.ok||p.status===304)return p;let k=await p.json();throw k.error==="no-r\
oom"&&(D(),r()),Object.assign(new Error(k.error),{requested:de(p)})}async function y(){let W=(await v(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),B=new TextDecoder;for(let f="",p=!0;;){let k=setTimeout(()=>{c&&(c=!p),d.abort()},
p?Ge:Kt),{done:$,value:I}=await W.read().finally(()=>clearTimeout(k));if($&&p)throw new Error;if($)return;let C=(f+B.decode(
I,{stream:!0})).split(`

`);f=C.pop();for(let m of C){let h=m.split(`
`).find(j=>j.startsWith("data:"));h&&(p=!1,w(JSON.parse(h.slice(5))))}}}async function x(){let S=await v(e,g?{"If-None-M\
atch":g}:{});S.ok&&w(await S.json()),g=S.headers.get("ETag"),O()}function w(S){O(),!(S.version<a)&&(a=S.version,S.ended&&
D(),s(S))}function O(){i=0,n(!0)}async function E(){for(;!u;){let S=Math.random()*2e3;try{c&&i%2===0?await y():(await x(),
S+=3e3)}catch(W){if(u)return;i||n(!1),S=ue(i++,W.requested)}u||await ie(S)}}function D(){u=!0,d.abort()}let A=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?A=Date.now():Date.now()-A>5e3&&d.abort()}),window.addEventListener(
"pageshow",({persisted:S})=>{S&&d.abort()}),window.addEventListener("offline",()=>d.abort()),E()}var[Ze,Ye]=["ajar-notes ","ajar-keys "],Se=12*36e5;function Qe(e){let t=new Map,s=n=>{try{return n(window[e])}catch{return}};
return{get:n=>JSON.parse(t.get(n)??s(r=>r.getItem(n))??"null"),set(n,r){let l=JSON.stringify(r);t.set(n,l),s(a=>{a.setItem(
n,l),t.delete(n)})},remove(n){t.delete(n),s(r=>r.removeItem(n))},names:()=>s(n=>Object.keys(n))??[]}}var J=Qe("localStor\
age"),te=Qe("sessionStorage");function Ht(){for(let e of J.names())(e.startsWith(Ze)||e.startsWith(Ye))&&Date.now()-J.get(
e).begun>Se&&J.remove(e)}var Jt=()=>btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).
replaceAll("+","-").replaceAll("/","_");function Xe(e){let[t,s]=[Ze+e,Ye+e];Ht();let n=()=>te.get(t)??J.get(t)??{begun:Date.
now(),entries:{}};function r(c){let u=n();c(u),(te.get(t)?te:J).set(t,u)}let l=()=>J.get(s)??{begun:Date.now()},a=(c,u)=>{
let i=l();J.set(s,{...i,[c]:{...i[c],...u}})};return{all:n,change:r,entry:c=>n().entries[c],update:(c,u)=>r(({entries:i})=>{
i[c]={...i[c],...u}}),remove:c=>r(({entries:u})=>{delete u[c]}),key(c){return l()[c]||a(c,{key:Jt()}),l()[c].key},spend:c=>a(
c,{spent:!0}),isSpent:c=>!!l()[c]?.spent,forget(){J.remove(t),te.remove(t)},end(){te.set(t,n()),J.remove(t),J.remove(s)},
listen:c=>window.addEventListener("storage",({key:u})=>{(u===null||u===t||u===s)&&c()})}}var zt="~own",et=(e,t)=>e.find(s=>s.id===t)?.text??t,Gt=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function ne(e,t){switch(e.kind){case"choice":return[...t.chosen.map(s=>et(e.cards,s)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(s=>t[s.id]).map(s=>`${s.text}: ${et(e.piles,t[s.id])}`);case"date":return[Gt(t)];case"list":
return t.map(s=>s.trim());default:return[`${t}`.trim()]}}function Y({items:e},t){let s={};for(let n of e){let r=t[n.id];
if(!(r==null||!le(n,s)))if(n.kind==="choice"){let a=(n.among?ce(n,s):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),
c=r.own?.trim()?r.own:"";(a.length||c)&&(s[n.id]={chosen:a,own:c})}else if(n.kind==="sort"){let l=n.cards.filter(a=>r[a.
id]).map(a=>[a.id,r[a.id]]);l.length&&(s[n.id]=Object.fromEntries(l))}else if(n.kind==="list"){let l=r.filter(a=>a.trim());
l.length&&(s[n.id]=l)}else`${r}`.trim()&&(s[n.id]=r)}return s}function tt({exercise:e,tallied:t},s){let n=Y(e,s),r={};for(let l of e.
items){if(!t.includes(l.id)||!(l.id in n))continue;let a=n[l.id];r[l.id]=l.kind!=="choice"?a:[...a.chosen,...a.own.trim()?
[zt]:[]]}return r}function nt({exercise:e},t,s){let r=e.items.filter(l=>l.kind==="ruler").map(l=>l.id).filter(l=>l in t&&
l in(s??{}));return Object.fromEntries(r.map(l=>[l,t[l]-s[l]]))}var $e=(e,t)=>M(e.ask,t),oe=({exercise:e,tallied:t},s,n)=>{
let r=Y(e,s);return e.items.filter(l=>l.id in r).map(l=>({heading:l.said||$e(l,r),said:ne(l,r[l.id]),words:t.includes(l.
id)?[]:[n]}))};var Vt=/[\u202a-\u202e\u2066-\u2069]/g,ot=({items:e},t)=>{let s=Y({items:e},t);return e.filter(n=>n.id in s).map(n=>({item:n.
id,question:$e(n,s),answer:s[n.id],...n.cards?{"in-words":ne(n,s[n.id])}:{}}))};function st(e){let s={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&ot(r.question.exercise,r.answers).length).map(([r,l])=>{
let[a,c=""]=r.split(/@(.*)/s);return{exercise:a,moment:c,title:l.question.exercise.title,at:l.when,done:!!l.done,confirmed:!!l.
done,answers:ot(l.question.exercise,l.answers)}})};return`${JSON.stringify(s,null,2).replace(Vt,r=>`\\u${r.charCodeAt(0).
toString(16)}`)}
`}function rt(e,t){let s=URL.createObjectURL(new Blob([t],{type:"application/json"}));o("a",{href:s,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(s),6e4)}var[Zt,Yt,pe]=[9,28,30],Q=e=>Zt+Yt*e;function U(e,t,...s){let n=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,l]of Object.entries(t))n.setAttribute(r,l);return n.append(...s),n}var at=e=>Object.entries(e).filter(([t,{done:s,
answers:n}])=>t.startsWith("check-in@")&&s&&n).map(([t,{answers:s,question:n}])=>({moment:t.slice(9),answers:s,items:n.exercise.
items.filter(r=>r.kind==="ruler"&&s[r.id]!=null)})).filter(({items:t})=>t.length);function Qt(e,t,s){let n=t.at(-1),r=(l,a,c)=>U(
"line",{x1:Q(l),x2:Q(a),y1:pe,y2:pe,class:c});return U("svg",{viewBox:"0 0 298 46",role:"img","aria-label":s,class:`phon\
e-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(l=>U("text",{x:Q(l),y:46,class:"phone-tick"},`${l}`)),r(t[0].
value,n.value,"phone-way"),...t.slice(0,-1).map(({value:l})=>U("circle",{cx:Q(l),cy:pe,r:5,class:"phone-then"})),U("circ\
le",{cx:Q(n.value),cy:pe,r:8,class:"phone-now"}),U("text",{x:Q(n.value),y:16,class:"phone-value"},`${n.value}`))}function lt(e,t){
let n=[...new Map(e.flatMap(({items:r})=>r.map(l=>[l.id,l]))).values()].map(r=>{let l=e.filter(({answers:u})=>u[r.id]!=null).
map(({moment:u,answers:i})=>({moment:u,value:i[r.id]})),a=r.said||r.ask,c=l.map(({moment:u,value:i})=>M(t["phone-rulers-\
at"],{n:i,moment:u})).join(", ");return o("div",{},o("h3",{},a),Qt(r.id,l,`${a}: ${c}`),o("p",{class:"phone-numbers","ar\
ia-hidden":"true"},c))});return o("div",{class:"phone-rulers"},o("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function ct({words:e,notes:t,onForget:s}){let n=!1,r=o("div",{}),l=o("div",{}),a=o("details",{},o("summary",{},o("h2",{},
e["phone-rulers"])),r),c=o("details",{},o("summary",{},o("h2",{},e["phone-notes"])),l),u=o("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),i=o("footer",{},a,c,u);for(let w of[a,c])w.addEventListener("toggle",()=>w.open&&x());let g=(w,O)=>o(
"button",{type:"button",onclick:O},w);function d(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),s()}function v(){
let w=o("div",{}),O=g(e["phone-forget"],()=>{let E=g(e["phone-forget-no"],()=>{w.replaceChildren(O),O.focus()});w.replaceChildren(
o("p",{},e["phone-forget-sure"]),o("div",{class:"ajar-moves"},E,g(e["phone-forget"],d))),E.focus()});return w.append(O),
w}function y([w,{question:O,answers:E}]){let D=w.split(/@(.*)/s)[1],{title:A}=O.exercise;return[o("h3",{},D?`${A} (${D})`:
A),o("div",{class:"ajar-reflection"},...oe(O,E,e["phone-stays"]).flatMap(S=>we(S,4)))]}function x(){let{entries:w}=t.all();
Object.keys(w).length&&(u.textContent="");let O=Object.entries(w).filter(([,{question:D,answers:A}])=>A&&oe(D,A,"").length),
E=at(w);a.hidden=!E.length,c.hidden=!O.length,E.length&&a.open&&r.replaceChildren(lt(E,e)),!(!c.open||l.contains(document.
activeElement))&&l.replaceChildren(n?"":o("p",{class:"ajar-hint"},e["phone-notes-where"]),g(e["phone-notes-keep"],()=>rt(
"notes.json",st(t.all().entries))),o("p",{class:"ajar-hint"},e["phone-notes-file"]),v(),...O.flatMap(y))}return x(),{element:i,
refresh:x,open(){n=!0,c.open=!0,x()}}}function it(e,t,s){let{words:n,notes:r,send:l,changed:a,announce:c,help:u}=s,{name:i}=t,g=t,d=()=>r.entry(i)??{},v=()=>!!g?.
open,y=({sending:m,added:h})=>!!(m||h?.round===x()),x=()=>(g??t).round,w=m=>oe(t,m,n["phone-stays"]),O=m=>s.noticeAfter(
t.exercise.items,m),E=null,D=o("p",{class:"phone-closed"},n["phone-closed"]),A=o("section",{class:"phone-add","aria-labe\
lledby":"phone-add",hidden:!0}),S=o("div",{});e.replaceChildren(D,S);function W(m){return!v()||!t.tallied.includes(m.id)?
n["phone-stays"]:o("span",{class:"phone-group"},n[m.own?"phone-can-add-own":"phone-can-add"])}let B=m=>r.update(i,{question:t,
when:`${new Date().toISOString().slice(0,19)}+00:00`,...m}),f=Ie(S,t.exercise,{words:n,mark:W,level:1,answers:d().answers,
at:d().at,done:d().done,reflection:w(d().answers??{}),help:u,aside:d().aside,needs:s.wayToNeeds,below:()=>i.startsWith("\
plan@")?u.line():null,onAside:m=>r.update(i,{aside:m}),onMove:m=>{d().answers&&r.update(i,{at:m})},onChange:m=>{B({answers:m,
done:!1,keeps:null}),C()},onDone:m=>{B({answers:Y(t.exercise,m),done:!0}),E=O(m),f.update({answers:m,done:!0,reflection:w(
m),danger:E}),C(),(S.querySelector(".ajar-danger [tabindex]")??A.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(
0,0),a()},onStartOver:()=>{r.remove(i),C(),a()}});S.querySelector(".ajar-body").before(A);function p(m){let h=tt(t,m.answers),
j=r.entry(t.since)?.added?.answers;return{answers:h,moved:nt(t,h,j)}}let k=(m,h)=>o("button",{type:"button",onclick:h},m);
function $(m,...h){let j=o("h2",{id:"phone-add",tabindex:"-1"},m),b=o("div",{},j,...h.map(F=>typeof F=="string"?o("p",{},
F):F));if(b.textContent===A.textContent)return;let L=A.contains(document.activeElement),R=A.textContent;A.replaceChildren(
...b.childNodes),L?j.focus({preventScroll:!0}):R&&c(m)}function I({answers:m,moved:h}){let j=t.exercise.items.filter(H=>H.
id in m).map(H=>{let[X,...me]=H.kind==="sort"?[]:ne(H,d().answers[H.id]),Z=H.said||H.ask;return o("li",{},X&&!me.length&&
!H.own?`${Z}: ${X}`:Z)}),b=()=>{l.add(i,g,m,h),C()},L=()=>{r.update(i,{keeps:x()}),C()},{added:R,keeps:F}=d(),P=F===x(),
V=j.length>0;$(n[P?"phone-kept":V?"phone-add-title":"phone-done-ask"],...P?[n["phone-kept-how"]]:[],...R&&!P?[n["phone-a\
gain"]]:[],...V?[n["phone-add-what"],o("ul",{},...j)]:[n["phone-done-what"]],...Object.keys(h).length?[n["phone-add-move\
d"]]:[],n["phone-add-final"],o("div",{class:"ajar-moves"},P?null:k(n["phone-keep-mine"],L),k(n[V?"phone-add":"phone-done"],
b)))}function C(){let{done:m,sending:h,added:j,late:b,refused:L}=d();D.hidden=v()||!!m||!!t.own,A.hidden=!m;let R=S.querySelector(
".ajar-reflection + .ajar-moves");if(R&&(R.hidden=y(d())),!m){A.replaceChildren(),E=null;return}if(!E){E=O(d().answers);
let{answers:P}=d();E&&f.update({answers:P,done:!0,reflection:w(P),danger:E})}let F=p(d());if(h)$(n["phone-sending"],n["p\
hone-sending-how"]);else if(j?.round===x()){let P=Object.keys(j.answers).length;$(n[P?"phone-added":"phone-done-title"],
n[P?"phone-added-how":"phone-done-how"])}else b===x()?$(n["phone-here"],n["phone-late"]):L===x()?$(n["phone-here"],n["ph\
one-refused"]):t.tallied.length?r.isSpent(`${t.id}.${x()}`)?$(n["phone-here"],n["phone-once"]):v()?I(F):$(n["phone-here"],
n["phone-closed-done"]):$(n["phone-here"],n["phone-all-here"])}return C(),{name:i,is:m=>m?.id===t.id&&JSON.stringify(m.exercise)===
JSON.stringify(t.exercise),isTouched(){let{answers:m={},at:h=0,done:j}=d(),b=e.contains(document.activeElement)&&document.
activeElement.matches("input, textarea");return!j&&(b||h>0||Object.values(m).some(L=>L!=null))},update(m){g=m,C()},refresh:C}}var Xt=15e3;async function en(e,t){for(let s=0;;s++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(Xt)});n=de(r);let{error:l}=await r.
json();if(r.ok||l&&r.status<500&&![408,429].includes(r.status))return l}catch{}await ie(ue(s,n))}}function ut(e,t,s){let n=new Set;
async function r(l){let{sending:a}=t.entry(l);if(n.has(a.key))return;n.add(a.key);let c=await en(`${e}/answers`,a),{question:u,
round:i,answers:g}=a;c||t.spend(`${u}.${i}`);let d=c?["closed","no-room"].includes(c)?{late:i}:{refused:i}:{added:{round:i,
answers:g}};t.entry(l)&&t.update(l,{sending:null,...d}),n.delete(a.key),s()}return{add(l,{id:a,round:c},u,i){let g={question:a,
round:c,key:t.key(`${a}.${c}`),answers:u,moved:i};t.update(l,{sending:g}),r(l)},resume(){for(let[l,a]of Object.entries(t.
all().entries))a.sending&&r(l)}}}var pt=8;async function dt(e,t){if(e.length!==pt)return t["phone-code-length"];try{let s=await fetch(`api/rooms/${e}`,{cache:"\
no-store"});if(s.ok)return"";if(s.status===404)return t["phone-no-room"];let n=Math.ceil((Number(s.headers.get("Retry-Af\
ter"))||60)/60);return M(t["phone-too-many"],{wait:n>1?M(t["phone-minutes"],{minutes:n}):t["phone-minute"]})}catch{return t["\
phone-not-reached"]}}function ft(e,t){let s=o("p",{id:"phone-problem",class:"phone-problem",role:"status"}),n=o("input",
{type:"text",value:t,maxlength:40,autocapitalize:"characters",spellcheck:"false","aria-describedby":"phone-code-how phon\
e-problem",name:"code"}),r=a=>a.toUpperCase().replace(/[^A-Z0-9]/g,""),l=async a=>{a.preventDefault();let c=r(n.value);s.
textContent=await dt(c,e),s.textContent?n.focus():location.replace(c)};return t&&dt(t,e).then(a=>{s.textContent=a&&(t.length===
pt?a:e["phone-no-room"])}),[o("form",{class:"phone-card",onsubmit:l},o("h1",{},e["phone-join"]),o("label",{},o("span",{},
e["phone-code"]),n),o("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),s,o("div",{class:"ajar-moves"},o(
"button",{type:"submit"},e["phone-go-in"])))]}function ht(e,t){let s=[e["phone-welcome-nameless"],e["phone-welcome-stays"],
e["phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],n=location.protocol==="http:";return[o("div",
{class:"phone-card"},o("h1",{},e["phone-welcome"]),o("ul",{},...s.map(r=>o("li",{},r))),n?o("p",{class:"ajar-hint"},e["p\
hone-welcome-open"]):null,o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:t},e["phone-go-on"])))]}var tn=()=>U(
"svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},U("path",{d:"M11 8h42v68H11z",class:"phone-light"}),
U("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),U("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),U("path",{d:"M9\
.5 76.5V6.5h45v70",class:"phone-frame"})),mt=e=>[o("div",{class:"phone-waiting"},tn(),o("h1",{},e["phone-waiting"]),o("p",
{},e["phone-waiting-how"]))],gt=(e,t,s)=>{let n=Object.keys(t.all().entries).length;return[o("div",{class:"phone-waiting"},
o("h1",{},e["phone-ended"]),o("p",{},e[n?"phone-ended-notes":"phone-ended-nothing"])),o("div",{class:"phone-help"},s.text())]};var Te=e=>JSON.parse(document.getElementById(e).textContent),q=Te("words"),Ae=location.pathname.split("/").pop().toUpperCase().
replace(/[^A-Z0-9]/g,""),T=Xe(Ae),he=He({words:q,countries:Te("help"),leave:Ct}),vt={},Oe=null,N=Te("state"),z=o("main",
{}),yt=o("p",{class:"phone-looking",role:"status"}),jt=o("p",{class:"phone-practice",hidden:!0},q["phone-practice"]),G=o(
"div",{class:"phone-banner",role:"status",hidden:!0}),xt=o("p",{class:"phone-unseen",role:"status"}),kt=e=>{xt.textContent=
e},se="",K=null;function fe(e,t,{focus:s=!1}={}){if(e===se&&e!=="question")return;let n=s||z.contains(document.activeElement);
if(se=e,K=null,G.hidden=!0,z.replaceChildren(),t(),!n)return;let r=z.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),
window.scrollTo(0,0)}function Ne(e,t){fe("question",()=>{K=it(z,e,{words:q,notes:T,send:Ee,announce:kt,changed:()=>ae.refresh(),
help:he,wayToNeeds:nn,noticeAfter:(s,n)=>Ke(s,n,vt)}),T.all().place!==e.name&&T.change(s=>{s.place=e.name})},t)}function nn(){
if(!Oe)return null;let e=`needs@${q["phone-own-moment"]}`,t={id:e,name:e,exercise:Oe,tallied:[],round:0,open:!1,own:!0};
return o("button",{type:"button",onclick:()=>{Ne(t,{focus:!0}),St(q["phone-own"],q["phone-go-back"])}},q["help-needs"])}
function re(e={}){let t=N.ended?null:N.question;if(jt.hidden=!N.practice,!T.all().welcomed&&!N.ended){fe("welcome",()=>z.
append(...ht(q,$t)),e);return}if(K?.is(t)){K.update(t),G.hidden=!0;return}if(K?.isTouched()&&!e.focus){K.update(null),(t||
N.ended)&&on();return}let s=se==="waiting"||se==="question";N.ended?fe("ended",()=>{z.append(...gt(q,T,he)),ae.open()},e):
t?Ne(t,e):fe("waiting",()=>z.append(...mt(q)),e),t&&s&&kt(`${q["phone-new"]} ${t.exercise.title}`)}var on=()=>St(q[N.ended?
"phone-ended-here":"phone-moved-on"],q[N.ended?"phone-go-notes":"phone-go-new"]);function St(e,t){(G.hidden||G.firstChild.
textContent!==e)&&G.replaceChildren(o("p",{},e),o("button",{type:"button",onclick:()=>re({focus:!0})},t)),G.hidden=!1}function $t(){
T.change(s=>{s.welcomed=!0});let{place:e,entries:t}=T.all();e&&!t[e]?.done&&sn(t[e]),re({focus:!K})}function sn(e){!e?.answers||
N.ended||e.question.name===N.question?.name||Ne({...e.question,open:!1})}function wt(e){N=e,N.ended&&T.end(),re()}var rn=()=>T.
isSpent("join")?{}:{"Ajar-Phone":T.key("join")},bt=0;function an(e){e&&!T.isSpent("join")&&T.spend("join"),clearTimeout(
bt),bt=setTimeout(()=>{yt.textContent=e?"":q["phone-looking"]},e?0:2500)}var Ce=()=>{se="",K=null,re(),ae.refresh()},Ot=`\
api/rooms/${Ae}`,Ee=ut(Ot,T,()=>{K?.refresh(),ae.refresh()}),ae=ct({words:q,notes:T,onForget(){N.ended||T.change(e=>{e.welcomed=
!0}),Ce()}});function Ct(){T.forget(),je()}document.querySelector(".phone").replaceChildren(o("header",{},o("details",{},
o("summary",{},q["phone-leave"]),o("p",{},q["phone-leave-cannot"]),o("p",{class:"ajar-leave-how"},q["leave-how"])),o("di\
v",{class:"ajar-leave"},he.button(),ye({words:q,leave:Ct})),yt,jt,G),z,ae.element,xt);ze(()=>T.forget());Je(he.open);async function Et(e=1e3){
try{({dangers:vt={},needs:Oe=null}=await(await fetch("danger.json")).json()),K?.refresh()}catch{setTimeout(Et,e,Math.min(
2*e,6e4))}}!N&&Object.keys(T.all().entries).length&&(N={ended:!0});if(!N)z.append(...ft(q,Ae));else{if(Et(),N.ended)T.end();else{
let e=()=>wt({...N,ended:!0});Ve(Ot,N.version,{onState:wt,onReached:an,onGone:e,introduce:rn}),Ee.resume()}document.addEventListener(
"visibilitychange",()=>{document.hidden||Ee.resume()}),T.listen(()=>{document.hidden||!K?.isTouched()?Ce():K.refresh()}),
setTimeout(()=>{T.forget(),Ce()},T.all().begun+Se-Date.now()),N.ended||!T.all().welcomed?re():$t()}
