var N=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(s,n,r)=>{let c=t[n];return r?Number.isInteger(c)?c+1:s:["number",
"string"].includes(typeof c)?c:s}),he=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function me(e,t){let s=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(s[r.id]));return n.length?
n:e.cards}var _e=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(s=>e.cards.some(n=>n.id===s))};var Kt=["button","input","select","summary","textarea"],Ut=["input","select","textarea"];function o(e,t={},...s){let n=document.
createElement(e);for(let[r,c]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),c):c===!0?n.setAttribute(
r,""):c!==!1&&c!=null&&n.setAttribute(r,c);return Kt.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),Ut.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...s.filter(r=>r!=null)),n}function Ke(e,t,s){let{words:n,level:r=3}=s;
window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,a={...s.answers},u=0,f=null,d=null,g=s.aside??
0,i=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),p=o("div",{}),w=o("div",{class:"ajar-body"}),S=o("se\
ction",{class:"ajar-form","aria-labelledby":`${c}-title`},o(`h${r}`,{id:`${c}-title`},t.title),o("p",{class:"ajar-why"},
t.why),t.private?o("p",{class:"ajar-private"},t.private):null,p,w,i);e.replaceChildren(S);let m=()=>t.items.filter(l=>he(
l,a)),k=l=>{i.replaceChildren(l)};function T(l,v){i.replaceChildren(`${l} `,o("button",{type:"button",class:"ajar-link",
onclick:()=>{a=v,k(""),s.onChange(a),x({focus:!0})}},n["put-back"]))}function A(l,v){a={...a,[l.id]:v},Ht(w),k(""),s.onChange(
a),h()}function q(){let{fieldset:l}=f;l.disabled=!0;let v=setTimeout(()=>k(n["keep-opening"]),400),y=setTimeout(j,8e3);d=
[v,y]}function j(){d&&(d.forEach(clearTimeout),d=null,f&&(f.fieldset.disabled=!1),k(""))}function h(){let{item:l,skip:v,
where:y,next:M}=f,F=m();v.textContent=a[l.id]==null?n.skip:n["clear-and-skip"],y.textContent=N(n["question-of"],{n:u+1,all:F.
length}),M.textContent=u===F.length-1?n.done:n.next}function b(l,v=!0){if(d)return;let y=m();if(u+=l,u>=y.length){u=y.length-
1,q(),s.onDone(a);return}x({focus:v})}function x({focus:l=!1}={}){let v=m();u=Math.max(0,Math.min(u,v.length-1));let y=v[u],
M=`${c}-${y.id}`,F=o("legend",{},N(y.ask,a)),B=y.hint?o("p",{class:"ajar-hint",id:`${M}-hint`},y.hint):null,G=s.mark?.(y),
R=G?o("p",{class:"ajar-mark",id:`${M}-mark`},G):null,se=[B,R].filter(Boolean).map(({id:ae})=>ae).join(" "),z=y.among?{...y,
cards:me(y,a)}:y,pe=zt[y.kind](z,_e(z,a[y.id]),{words:n,group:M,change:ae=>A(y,ae),say:k}),re=o("fieldset",{class:`ajar-\
item ajar-${y.kind}`,tabindex:"-1","aria-describedby":se||null},F,B,R,pe),fe=u>0?o("button",{type:"button",onclick:()=>b(
-1)},n.back):null,Pe=o("button",{type:"button",onclick:()=>{if(d)return;let ae=a,_t=a[y.id]!=null;a={...a,[y.id]:null},s.
onChange(a),b(1),_t&&T(n.cleared,ae)}}),We=o("button",{type:"button",onclick:()=>{d||(k(""),b(1))}}),Se=o("p",{class:"aj\
ar-where"});f={item:y,skip:Pe,where:Se,next:We,fieldset:re},p.replaceChildren(),w.replaceChildren(Se,re,o("div",{class:"\
ajar-moves"},fe,Pe,We)),h(),s.onMove?.(u),l&&(re.focus({preventScroll:!0}),Se.scrollIntoView({block:"nearest"}))}function O(l){
if(p.replaceChildren(),!l||!s.help||g>l.kinds.length)return null;let v=()=>{g=l.kinds.length+1,s.onAside?.(g),p.replaceChildren(),
w.querySelector("[tabindex]").focus()};return p.append(s.help.notice(l,{level:r+1,aside:v})),p.querySelector("[tabindex]")}
function E(l,{focus:v=!1,danger:y=null}={}){f=null;let M=o(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);w.replaceChildren(
o("div",{class:"ajar-reflection"},M,...l.flatMap(B=>$e(B,r+2)),s.below?.()??null),o("div",{class:"ajar-moves"},o("button",
{type:"button",onclick:()=>{u=0,x({focus:!0})}},n.change),o("button",{type:"button",onclick:()=>{let B=a;a={},u=0,g=0,s.
onAside?.(0),s.onStartOver(),x({focus:!0}),T(n["started-over"],B)}},n["start-over"])));let F=O(y);v&&(F??M).focus()}function I(l){
let v=w.contains(document.activeElement);v&&f&&!d||(j(),a={...l.answers},l.done?E(l.reflection,{focus:v,danger:l.danger}):
(u=l.at??Math.max(0,m().findIndex(y=>a[y.id]==null)),x()))}let{done:D,reflection:Q,danger:K}=s;return I({answers:a,at:s.
at,done:D,reflection:Q,danger:K}),{update:I,say:l=>{j(),k(l)}}}function Ht(e){for(let t of e.querySelectorAll("input"))[
"radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var $e=({heading:e,said:t,words:s},n)=>[
e?o(`h${n}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...s.map(r=>o("p",{},r))].filter(Boolean),zt={ruler(e,t,{group:s,change:n}){let r=Array.from({length:11},(c,a)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:s,value:a,checked:t===a,onchange:()=>n(a),"aria-describedby":a===
0?`${s}-low`:a===10?`${s}-high`:null}),o("span",{},`${a}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...r),o("p",{class:"ajar-anchors"},o("span",{id:`${s}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${s}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:s,group:n,change:r}){let{chosen:c,own:a}=t||{chosen:[],own:""},u=()=>r(
c.length||a.trim()?{chosen:[...c],own:a}:null),f=e.many?"checkbox":"radio",d=e.cards.map(i=>o("input",{type:f,name:n,value:i.
id,checked:c.includes(i.id),onchange:p=>{e.many?c=c.filter(w=>w!==i.id).concat(p.target.checked?i.id:[]):(c=[i.id],a="",
g&&(g.value="")),u()}})),g=e.own?o("input",{type:"text",value:a,maxlength:500,oninput:i=>{a=i.target.value,!e.many&&a.trim()&&
(c=[],d.forEach(p=>{p.checked=!1})),u()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},s[e.many?"\
choose-many":"choose-one"]),...e.cards.map((i,p)=>o("label",{class:"ajar-card"},d[p],o("span",{},i.text))),g?o("label",{
class:"ajar-own"},o("span",{},e.own),g):null)},sort(e,t,{words:s,group:n,change:r,say:c}){let a={...t},u={},f=e.piles.map(
w=>(u[w.id]=o("span",{}),o("li",{class:"ajar-pile",ondragover:S=>{S.preventDefault(),S.currentTarget.classList.add("ajar\
-over")},ondragleave:S=>S.currentTarget.classList.remove("ajar-over"),ondrop:S=>{S.preventDefault(),S.currentTarget.classList.
remove("ajar-over");let m=i[S.dataTransfer.getData("text/plain")]?.[w.id];m&&!m.matches(":disabled")&&(m.checked=!0,g(m.
dataset.card,w))}},u[w.id]))),d=()=>e.piles.forEach(w=>{u[w.id].textContent=N(s["pile-count"],{pile:w.text,n:Object.values(
a).filter(S=>S===w.id).length})}),g=(w,S)=>{a[w]=S.id,d(),r({...a}),c(N(s.moved,{card:e.cards.find(m=>m.id===w).text,pile:S.
text}))},i={},p=e.cards.map(w=>{i[w.id]={};let S=`${n}-${w.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",
ondragstart:m=>m.dataTransfer.setData("text/plain",w.id)},o("legend",{},w.text),o("div",{class:"ajar-into"},...e.piles.map(
m=>{let k=o("input",{type:"radio",name:S,value:m.id,"data-card":w.id,checked:a[w.id]===m.id,onchange:()=>g(w.id,m)});return i[w.
id][m.id]=k,o("label",{},k,o("span",{},m.text))})))});return d(),o("div",{},o("p",{class:"ajar-hint"},s["sort-how"]),o("\
ul",{class:"ajar-piles"},...f),...p)},text(e,t,{words:s,change:n}){let r=o(e.long?"textarea":"input",{...e.long?{rows:8}:
{type:"text",value:t??""},maxlength:2e4,oninput:c=>n(c.target.value.trim()?c.target.value:null)});return e.long&&(r.value=
t??""),o("label",{class:"ajar-words"},o("span",{},s["own-words"]),r)},list(e,t,{words:s,change:n}){let r=o("div",{}),c=()=>{
let i=[...r.querySelectorAll("input")].map(p=>p.value).filter(p=>p.trim());n(i.length?i:null)},a=()=>[...r.children].forEach(
(i,p)=>{i.querySelector("label > span").textContent=N(s.line,{n:p+1}),i.querySelector("button").setAttribute("aria-label",
N(s["remove-line"],{n:p+1}))}),u=o("button",{type:"button",class:"ajar-link",onclick:()=>{d(""),r.lastElementChild.querySelector(
"input").focus()}},s["add-line"]),f=()=>{a(),u.hidden=r.children.length>=e.most},d=i=>{let p=o("div",{class:"ajar-line"},
o("label",{class:"ajar-words"},o("span",{}),o("input",{type:"text",value:i,maxlength:2e4,oninput:c})),o("button",{type:"\
button",class:"ajar-remove",onclick:()=>{let w=p.nextElementSibling||p.previousElementSibling;p.remove(),w||d(""),f(),c(),
(w||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(p),f()},g=t||[];for(let i=0;i<Math.max(e.lines,
g.length);i++)d(g[i]??"");return o("div",{class:"ajar-lines"},r,u)},date(e,t,{words:s,change:n}){return o("label",{class:"\
ajar-words"},o("span",{},s["pick-date"]),o("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var Jt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Gt=new RegExp(`(${Jt})|[.…]+|[!?;\\n]`,"gu"),Vt=/[\u0300-\u036f'’‘ʼ]/g,
Zt=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Ce=new WeakMap;function ze(e,t){Ce.has(t)||Ce.set(t,Qt(t));let{passes:s,kinds:n}=Ce.
get(t),{line:r,places:c}=Xt(e),a=r;for(let[d,g]of Ue(s,r))a=a.slice(0,d)+a.slice(d,g).replace(/[^ ]/g,"_")+a.slice(g);let u=Object.
entries(n).flatMap(([d,g])=>Ue(g,a).map(([i,p])=>({kind:d,span:[c[i][0],c[p-1][1]]}))),f=(d,g)=>d.span[0]-g.span[0]||d.span[1]-
g.span[1]||(d.kind<g.kind?-1:+(d.kind>g.kind));return u.sort(f)}var Je=(e,{kinds:t,notices:s})=>Object.entries(s).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function Ue(e,t){let s=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&s.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return s}function Qt({lists:e,passes:t,phrases:s}){
let n={};for(let[a,u]of Object.entries(e))n[a]=He(u,n);let r=a=>new RegExp(a.map(u=>He(u,n)).join("|"),"y"),c=Object.entries(
s).map(([a,u])=>[a,r(u)]);return{passes:r(t),kinds:Object.fromEntries(c)}}function He(e,t){return`(?:${(e.match(Zt)??[]).
map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(
1,-1)]:Yt(r)).join("")})`}function Yt(e){let t=Ge(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),s=n=>n?
"[^ ._]*":"";return`${s(e.startsWith("*"))}${t}${s(e.endsWith("*"))} `}var Ge=e=>e.normalize("NFKD").replace(Vt,"").toLowerCase();
function Xt(e){let t="",s=[];for(let n of e.matchAll(Gt)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?Ge(n[1]):
"."} `;t+=r;for(let c=0;c<r.length;c++)s.push([n.index,n.index+n[0].length])}return{line:t,places:s}}var Ve=["emergency","crisis","violence","worried","child"],en=["emergency","crisis","violence"],tn='a[href$="#Help-lines\
"]',U=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function nn(e,{
zone:t="",languages:s=[]}){let n=a=>a.endsWith("/")?t.startsWith(a):t===a,r=e.find(({zones:a})=>a.some(n));return r?r.code:
t&&!/^(UTC|GMT|UCT|Etc\/)/.test(t)?"":s.map(a=>a.split("-").slice(1).join("-").toUpperCase()).find(a=>e.some(({code:u})=>u===
a))??""}function Qe(e,t,s){let n=Object.values(t).flatMap(a=>typeof a=="string"||Array.isArray(a)?a:a?.own??[]);for(let a of Object.
values(s)){let u=n.flatMap(d=>ze(d,a)),f=Je(u,a);if(f)return{...f,kinds:[...new Set(u.map(({kind:d})=>d))]}}let r=e.filter(
({kind:a})=>a==="ruler"),c=Object.values(s)[0]?.["rulers-at-zero"];return c&&r.length===3&&r.every(({id:a})=>t[a]===0)?{
...c,kinds:[]}:null}var Ee=(e,t)=>t.flatMap(s=>e.lines.filter(n=>n.topic===s)),Ze=e=>`tel:${e.match(/\d+/)[0]}`;function Ye({
words:e,countries:t=[],leave:s,onCountry:n=()=>{}}){t.length&&(U().countries=t);let r=()=>U().countries,c=()=>U().chosen||
nn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),a=()=>r().
find(h=>h.code===c());function u(h){U().chosen=h;for(let b of U().listeners)b()}function f(h,b){b(h);let x=!1,O=()=>{x||
(x=h.isConnected),x&&!h.isConnected?U().listeners.delete(O):b(h)};return U().listeners.add(O),h}let d=h=>f(o("div",{}),b=>b.
replaceChildren(...h())),g=()=>{let h=[...r(),{code:"-",country:e["help-elsewhere"]}],b=o("select",{onchange:()=>{u(b.value),
n(b.value)}},...h.map(x=>o("option",{value:x.code},x.country)));return f(b,()=>{b.value=a()?.code??"-"}),o("label",{class:"\
ajar-help-where"},o("span",{},e["help-in"]),b)},i=({say:h,to:b},x)=>{if(/^(tel|sms):/.test(b))return o("a",{class:x?"aja\
r-reach":"ajar-reach ajar-first",href:b},h);let O=o("span",{},h),E=o("button",{type:"button",class:"ajar-link","aria-lab\
el":N(e["help-copy-what"],{address:b}),onclick:async()=>{await on(b,O)&&(E.textContent=e["help-copied"])}},e["help-copy"]);
return o("p",{class:"ajar-chat"},O," ",E)},p=h=>o("li",{},o("p",{class:"ajar-for"},h.for_what),o("p",{class:"ajar-hint"},
[h.name,h.hours,h.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},...h.reach.map(i))),w=({emergency:h,
note:b})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),b?o("p",{class:"ajar-hint"},b):null,o("di\
v",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Ze(h)},N(e["help-call"],{number:h})))),S=h=>d(()=>{let b=a();if(!b)
return[o("p",{},e["help-elsewhere-how"])];let x=h.flatMap(O=>O==="emergency"?w(b):Ee(b,[O]).map(p));return[o("ul",{class:"\
ajar-help-lines"},...x)]});function m(){let h=()=>{b.close?b.close():b.remove()},b=o("dialog",{class:"ajar ajar-help","a\
ria-labelledby":"ajar-help-title",onclose:()=>b.remove(),onkeydown:x=>{x.key==="Escape"&&(x.preventDefault(),x.stopPropagation(),
h())}},o("div",{class:"ajar-help-bar"},g(),Ae({words:e,leave:s})),o("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},
e["help-title"]),o("p",{},e["help-lead"]),S(Ve),o("p",{class:"ajar-hint"},e["help-trace"]),o("p",{class:"ajar-hint ajar-\
leave-how"},e["leave-how"]),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:h},e["help-close"])));document.
body.append(b),b.showModal?b.showModal():b.setAttribute("open",""),b.querySelector("h2").focus()}function k({title:h,text:b,
now:x,lines:O,countries:E},{level:I,aside:D}){return E&&!j()&&(U().countries=E),o("section",{class:"ajar-danger"},o(`h${I}`,
{tabindex:"-1"},h),o("p",{},b),o("ul",{class:"ajar-todo"},...x.map(Q=>o("li",{},Q))),g(),S(O),o("p",{class:"ajar-hint"},
e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:D},e["help-aside"]))}let T=()=>o("button",{type:"bu\
tton",class:"ajar-get-help",onclick:m},e["help-get"]),A=()=>d(()=>{let h=a(),x=(h?[{say:h.emergency,to:Ze(h.emergency)},
...Ee(h,en.slice(1)).map(({reach:E})=>E.find(({to:I})=>I.startsWith("tel:"))).filter(Boolean).slice(0,2)]:[]).flatMap(({
say:E,to:I})=>[o("a",{href:I},E)," · "]),O=o("button",{type:"button",class:"ajar-link",onclick:m},e["help-get"]);return[
o("p",{class:"ajar-help-line"},`${e["help-line"]} `,...x,O)]}),q=()=>d(()=>{let h=a();return h?[o("p",{},o("b",{},`${e["\
help-title"]}, ${h.country}`)),o("p",{},`${e["help-danger"]} ${N(e["help-call"],{number:h.emergency})}`),o("ul",{},...Ee(
h,Ve).map(({for_what:b,name:x,reach:O,hours:E})=>o("li",{},`${b}: ${x}. ${O.map(({say:I})=>I).join(" · ")}. ${E}.`)))]:
[o("p",{},e["help-elsewhere-how"])]}),j=()=>r().length>0;return{open:m,notice:k,button:T,line:A,text:q,choose:u,code:c,isKnown:j}}
var Ae=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function Xe(e){
if(U().open){U().open=e;return}U().open=e,window.addEventListener("click",t=>{t.target.closest?.(tn)&&(t.preventDefault(),
t.stopPropagation(),U().open())},{capture:!0})}async function on(e,t){try{return await navigator.clipboard.writeText(e),
!0}catch{let s=document.createRange();return s.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(
s),document.execCommand("copy")}}function Te(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function et(e=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",s=>{
s.repeat||(t=s.key==="Shift"?[...t,s.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(e(),Te()))},{capture:!0})}var Ne=new Set,Me=()=>{if(!document.hidden)for(let e of[...Ne])e(Math.random()*1e3)};window.addEventListener("online",Me);
window.addEventListener("pageshow",Me);document.addEventListener("visibilitychange",Me);var ge=e=>new Promise(t=>{let s,
n=()=>{Ne.delete(r),t()},r=c=>{clearTimeout(s),s=setTimeout(n,Math.min(c,e))};Ne.add(r),s=setTimeout(n,e)}),be=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),we=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var sn=5e4,tt=8e3;function nt(e,t,{onState:s,onReached:n,onGone:r,introduce:c}){let a=t,u=!0,f=!1,d=0,g=null,i=null;async function p(j,h){
i=new AbortController;let{signal:b}=i,x=setTimeout(()=>i.abort(),tt),O=await fetch(j,{headers:{...h,...c()},cache:"no-st\
ore",signal:b}).finally(()=>clearTimeout(x));if(O.ok||O.status===304)return O;let E=await O.json();throw E.error==="no-r\
oom"&&(A(),r()),Object.assign(new Error(E.error),{requested:we(O)})}async function w(){let h=(await p(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),b=new TextDecoder;for(let x="",O=!0;;){let E=setTimeout(()=>{u&&(u=!O),i.abort()},
O?tt:sn),{done:I,value:D}=await h.read().finally(()=>clearTimeout(E));if(I&&O)throw new Error;if(I)return;let Q=(x+b.decode(
D,{stream:!0})).split(`

`);x=Q.pop();for(let K of Q){let l=K.split(`
`).find(v=>v.startsWith("data:"));l&&(O=!1,m(JSON.parse(l.slice(5))))}}}async function S(){let j=await p(e,g?{"If-None-M\
atch":g}:{});j.ok&&m(await j.json()),g=j.headers.get("ETag"),k()}function m(j){k(),!(j.version<a)&&(a=j.version,j.ended&&
A(),s(j))}function k(){d=0,n(!0)}async function T(){for(;!f;){let j=Math.random()*2e3;try{u&&d%2===0?await w():(await S(),
j+=3e3)}catch(h){if(f)return;d||n(!1),j=be(d++,h.requested)}f||await ge(j)}}function A(){f=!0,i.abort()}let q=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?q=Date.now():Date.now()-q>5e3&&i.abort()}),window.addEventListener(
"pageshow",({persisted:j})=>{j&&i.abort()}),window.addEventListener("offline",()=>i.abort()),T()}var P=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),W=e=>typeof e=="string",J=e=>Number.isInteger(e)&&e>=0,rn=e=>J(
e)&&e<=10,st=e=>W(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),ye=e=>Array.isArray(e)&&e.every(W),ot=e=>Array.isArray(e)&&e.every(t=>W(
t?.id)&&W(t.text)),rt={ruler:rn,choice:e=>P(e)&&ye(e.chosen)&&W(e.own),sort:(e,{piles:t})=>P(e)&&Object.values(e).every(
s=>t.some(n=>n.id===s)),text:W,list:ye,date:e=>W(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},an=e=>W(e?.id)&&W(e.ask)&&Object.hasOwn(
rt,e.kind)&&(!["choice","sort"].includes(e.kind)||ot(e.cards))&&(e.kind!=="sort"||ot(e.piles))&&(e.among==null||W(e.among.
item)&&ye(e.among.piles)),cn=(e,t)=>e?.name===t&&J(e.id)&&J(e.round)&&ye(e.tallied)&&W(e.exercise?.title)&&Array.isArray(
e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(an),ln={at:J,aside:J,keeps:J,late:J,refused:J,done:e=>typeof e==
"boolean",when:W,added:e=>P(e)&&J(e.round)&&P(e.answers),sending:e=>P(e)&&J(e.question)&&J(e.round)&&st(e.key)&&P(e.answers)&&
P(e.moved)};function un({question:e,answers:t,...s}){let n={question:e};if(P(t)){let r=({id:a,kind:u,...f})=>Object.hasOwn(
t,a)&&(t[a]===null||rt[u](t[a],f)),c=e.exercise.items.filter(r).map(({id:a})=>[a,t[a]]);n.answers=Object.fromEntries(c)}
for(let[r,c]of Object.entries(s))(c===null||ln[r]?.(c))&&(n[r]=c);return n}function Ie(e){if(!P(e)||!Number.isFinite(e.begun)||
!P(e.entries))return null;let t=Object.entries(e.entries).filter(([s,n])=>P(n)&&cn(n.question,s)).map(([s,n])=>[s,un(n)]);
return{begun:e.begun,entries:Object.fromEntries(t),...e.welcomed===!0?{welcomed:!0}:{},...W(e.place)?{place:e.place}:{}}}
function ve(e){if(!P(e)||!Number.isFinite(e.begun))return null;let t=Object.entries(e).filter(([,s])=>P(s)&&(s.spent===!0||
st(s.key)));return{begun:e.begun,...Object.fromEntries(t)}}var[ct,it]=["ajar-notes ","ajar-keys "],ce="ajar-probe",je=12*36e5;function Y(e){try{return e()}catch{return}}function lt(e){
let t=new Map,s=n=>Y(()=>window[e].getItem(n));return{get:(n,r)=>r(Y(()=>JSON.parse(t.get(n)??s(n)??"null"))),set(n,r){let c=JSON.
stringify(r);t.set(n,c),Y(()=>{window[e].setItem(n,c),t.delete(n)})},remove(n){t.delete(n),Y(()=>window[e].removeItem(n))},
names:()=>Y(()=>Object.keys(window[e]))??[]}}var V=lt("localStorage"),ie=lt("sessionStorage"),ut=()=>Y(()=>{window.localStorage.
setItem(ce,ce);let e=window.localStorage.getItem(ce)===ce;return window.localStorage.removeItem(ce),e})??!1,dn=e=>ve(Y(()=>history.
state[e])),at=(e,t)=>Y(()=>history.replaceState({[e]:t},"")),Le=({begun:e})=>Math.abs(Date.now()-e)>je;function pn(e){for(let[
t,s]of[[ct,Ie],[it,ve]])for(let n of V.names())if(n.startsWith(t)&&n!==t+e){let r=V.get(n,s);(!r||Le(r))&&V.remove(n)}}var fn=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function dt(e,t=!1){let[s,n]=[ct+e,it+e],r=i=>i.get(s,Ie),c=()=>r(ie)??r(V)??{begun:Date.now(),entries:{}};function a(i){
let p=c();i(p),(r(ie)?ie:V).set(s,p)}let u=()=>V.get(n,ve),f=()=>({begun:Date.now(),...dn(n),...u()});function d(i){V.set(
n,i),at(n,i)}let g=(i,p)=>{let w=f();d({...w,[i]:{...w[i],...p}})};if(pn(t?e:null),t){let i=Date.now();Le(c())&&a(p=>Object.
assign(p,{begun:i})),Le(f())&&d({...f(),begun:i})}return{all:c,change:a,entry:i=>c().entries[i],update:(i,p)=>a(({entries:w})=>{
w[i]={...w[i],...p}}),remove:i=>a(({entries:p})=>{delete p[i]}),key(i){return f()[i]?.key||g(i,{key:fn()}),f()[i].key},spend:i=>g(
i,{spent:!0}),isSpent:i=>!!f()[i]?.spent,forget(){V.remove(s),ie.remove(s)},end(){ie.set(s,c()),V.remove(s),V.remove(n),
at(n,null)},listen:i=>window.addEventListener("storage",({key:p})=>{(p===null||p===s||p===n)&&i()})}}var hn="~own",pt=(e,t)=>e.find(s=>s.id===t)?.text??t,mn=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function le(e,t){switch(e.kind){case"choice":return[...t.chosen.map(s=>pt(e.cards,s)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(s=>t[s.id]).map(s=>`${s.text}: ${pt(e.piles,t[s.id])}`);case"date":return[mn(t)];case"list":
return t.map(s=>s.trim());default:return[`${t}`.trim()]}}function ee({items:e},t){let s={};for(let n of e){let r=t[n.id];
if(!(r==null||!he(n,s)))if(n.kind==="choice"){let a=(n.among?me(n,s):n.cards).map(f=>f.id).filter(f=>r.chosen.includes(f)),
u=r.own?.trim()?r.own:"";(a.length||u)&&(s[n.id]={chosen:a,own:u})}else if(n.kind==="sort"){let c=n.cards.filter(a=>r[a.
id]).map(a=>[a.id,r[a.id]]);c.length&&(s[n.id]=Object.fromEntries(c))}else if(n.kind==="list"){let c=r.filter(a=>a.trim());
c.length&&(s[n.id]=c)}else`${r}`.trim()&&(s[n.id]=r)}return s}function ft({exercise:e,tallied:t},s){let n=ee(e,s),r={};for(let c of e.
items){if(!t.includes(c.id)||!(c.id in n))continue;let a=n[c.id];r[c.id]=c.kind!=="choice"?a:[...a.chosen,...a.own.trim()?
[hn]:[]]}return r}function ht({exercise:e},t,s){let r=e.items.filter(c=>c.kind==="ruler").map(c=>c.id).filter(c=>c in t&&
c in(s??{}));return Object.fromEntries(r.map(c=>[c,t[c]-s[c]]))}var qe=(e,t)=>N(e.ask,t),ue=({exercise:e,tallied:t},s,n)=>{
let r=ee(e,s);return e.items.filter(c=>c.id in r).map(c=>({heading:c.said||qe(c,r),said:le(c,r[c.id]),words:t.includes(c.
id)?[]:[n]}))};var gn=/[\u202a-\u202e\u2066-\u2069]/g,mt=({items:e},t)=>{let s=ee({items:e},t);return e.filter(n=>n.id in s).map(n=>({item:n.
id,question:qe(n,s),answer:s[n.id],...n.cards?{"in-words":le(n,s[n.id])}:{}}))};function gt(e){let s={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&mt(r.question.exercise,r.answers).length).map(([r,c])=>{
let[a,u=""]=r.split(/@(.*)/s);return{exercise:a,moment:u,title:c.question.exercise.title,at:c.when,done:!!c.done,confirmed:!!c.
done,answers:mt(c.question.exercise,c.answers)}})};return`${JSON.stringify(s,null,2).replace(gn,r=>`\\u${r.charCodeAt(0).
toString(16)}`)}
`}function bt(e,t){let s=URL.createObjectURL(new Blob([t],{type:"application/json"}));o("a",{href:s,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(s),6e4)}var[bn,wn,xe]=[9,28,30],te=e=>bn+wn*e;function H(e,t,...s){let n=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,c]of Object.entries(t))n.setAttribute(r,c);return n.append(...s),n}var wt=e=>Object.entries(e).filter(([t,{done:s,
answers:n}])=>t.startsWith("check-in@")&&s&&n).map(([t,{answers:s,question:n}])=>({moment:t.slice(9),answers:s,items:n.exercise.
items.filter(r=>r.kind==="ruler"&&s[r.id]!=null)})).filter(({items:t})=>t.length);function yn(e,t,s){let n=t.at(-1),r=(c,a,u)=>H(
"line",{x1:te(c),x2:te(a),y1:xe,y2:xe,class:u});return H("svg",{viewBox:"0 0 298 46",role:"img","aria-label":s,class:`ph\
one-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(c=>H("text",{x:te(c),y:46,class:"phone-tick"},`${c}`)),r(t[0].
value,n.value,"phone-way"),...t.slice(0,-1).map(({value:c})=>H("circle",{cx:te(c),cy:xe,r:5,class:"phone-then"})),H("cir\
cle",{cx:te(n.value),cy:xe,r:8,class:"phone-now"}),H("text",{x:te(n.value),y:16,class:"phone-value"},`${n.value}`))}function yt(e,t){
let n=[...new Map(e.flatMap(({items:r})=>r.map(c=>[c.id,c]))).values()].map(r=>{let c=e.filter(({answers:f})=>f[r.id]!=null).
map(({moment:f,answers:d})=>({moment:f,value:d[r.id]})),a=r.said||r.ask,u=c.map(({moment:f,value:d})=>N(t["phone-rulers-\
at"],{n:d,moment:f})).join(", ");return o("div",{},o("h3",{},a),yn(r.id,c,`${a}: ${u}`),o("p",{class:"phone-numbers","ar\
ia-hidden":"true"},u))});return o("div",{class:"phone-rulers"},o("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function vt({words:e,notes:t,onForget:s}){let n=!1,r=o("div",{}),c=o("div",{}),a=o("details",{},o("summary",{},o("h2",{},
e["phone-rulers"])),r),u=o("details",{},o("summary",{},o("h2",{},e["phone-notes"])),c),f=o("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),d=o("footer",{},a,u,f);for(let m of[a,u])m.addEventListener("toggle",()=>m.open&&S());let g=(m,k)=>o(
"button",{type:"button",onclick:k},m);function i(){t.forget(),f.textContent=e["phone-forgotten"],f.focus(),s()}function p(){
let m=o("div",{}),k=g(e["phone-forget"],()=>{let T=g(e["phone-forget-no"],()=>{m.replaceChildren(k),k.focus()});m.replaceChildren(
o("p",{},e["phone-forget-sure"]),o("div",{class:"ajar-moves"},T,g(e["phone-forget"],i))),T.focus()});return m.append(k),
m}function w([m,{question:k,answers:T}]){let A=m.split(/@(.*)/s)[1],{title:q}=k.exercise;return[o("h3",{},A?`${q} (${A})`:
q),o("div",{class:"ajar-reflection"},...ue(k,T,e["phone-stays"]).flatMap(j=>$e(j,4)))]}function S(){let{entries:m}=t.all();
Object.keys(m).length&&(f.textContent="");let k=Object.entries(m).filter(([,{question:A,answers:q}])=>q&&ue(A,q,"").length),
T=wt(m);a.hidden=!T.length,u.hidden=!k.length,T.length&&a.open&&r.replaceChildren(yt(T,e)),!(!u.open||c.contains(document.
activeElement))&&c.replaceChildren(n?"":o("p",{class:"ajar-hint"},e["phone-notes-where"]),g(e["phone-notes-keep"],()=>bt(
"notes.json",gt(t.all().entries))),o("p",{class:"ajar-hint"},e["phone-notes-file"]),p(),...k.flatMap(w))}return S(),{element:d,
refresh:S,open(){n=!0,u.open=!0,S()}}}function jt(e,t,s){let{words:n,notes:r,send:c,changed:a,announce:u,help:f}=s,{name:d}=t,g=t,i=0,p=()=>r.entry(d)??{},w=()=>!!g?.
open,S=({sending:l,added:v})=>!!(l||v?.round===m()),m=()=>(g??t).round,k=l=>ue(t,l,n["phone-stays"]),T=l=>s.noticeAfter(
t.exercise.items,l),A=null,q=o("p",{class:"phone-closed"},n["phone-closed"]),j=o("section",{class:"phone-add","aria-labe\
lledby":"phone-add",hidden:!0}),h=o("div",{});e.replaceChildren(q,h);function b(l){return!w()||!t.tallied.includes(l.id)?
n["phone-stays"]:o("span",{class:"phone-group"},n[l.own?"phone-can-add-own":"phone-can-add"])}let x=l=>r.update(d,{question:t,
when:`${new Date().toISOString().slice(0,19)}+00:00`,...l}),O=Ke(h,t.exercise,{words:n,mark:b,level:1,answers:p().answers,
at:p().at,done:p().done,reflection:k(p().answers??{}),help:f,aside:p().aside,below:()=>d==="plan"?f.line():null,onAside:l=>r.
update(d,{aside:l}),onMove:l=>{i=l,p().answers&&r.update(d,{at:i})},onChange:l=>{x({answers:l,at:i,done:!1,keeps:null}),
K()},onDone:l=>{x({answers:ee(t.exercise,l),done:!0}),A=T(l),O.update({answers:l,done:!0,reflection:k(l),danger:A}),K(),
(h.querySelector(".ajar-danger [tabindex]")??j.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),a()},
onStartOver:()=>{r.remove(d),K(),a()}});h.querySelector(".ajar-body").before(j);function E(l){let v=ft(t,l.answers),y=r.
entry(t.since)?.added?.answers;return{answers:v,moved:ht(t,v,y)}}let I=(l,v)=>o("button",{type:"button",onclick:v},l);function D(l,...v){
let y=o("h2",{id:"phone-add",tabindex:"-1"},l),M=o("div",{},y,...v.map(G=>typeof G=="string"?o("p",{},G):G));if(M.textContent===
j.textContent)return;let F=j.contains(document.activeElement),B=j.textContent;j.replaceChildren(...M.childNodes),F?y.focus(
{preventScroll:!0}):B&&u(l)}function Q({answers:l,moved:v}){let y=t.exercise.items.filter(z=>z.id in l).map(z=>{let[pe,...re]=z.
kind==="sort"?[]:le(z,p().answers[z.id]),fe=z.said||z.ask;return o("li",{},pe&&!re.length&&!z.own?`${fe}: ${pe}`:fe)}),M=()=>{
c.add(d,g,l,v),K()},F=()=>{r.update(d,{keeps:m()}),K()},{added:B,keeps:G}=p(),R=G===m(),se=y.length>0;D(n[R?"phone-kept":
se?"phone-add-title":"phone-done-ask"],...R?[n["phone-kept-how"]]:[],...B&&!R?[n["phone-again"]]:[],...se?[n["phone-add-\
what"],o("ul",{},...y)]:[n["phone-done-what"]],...Object.keys(v).length?[n["phone-add-moved"]]:[],n["phone-add-final"],o(
"div",{class:"ajar-moves"},R?null:I(n["phone-keep-mine"],F),I(n[se?"phone-add":"phone-done"],M)))}function K(){let{done:l,
sending:v,added:y,late:M,refused:F}=p();q.hidden=w()||!!l,j.hidden=!l;let B=h.querySelector(".ajar-reflection + .ajar-mo\
ves");if(B&&(B.hidden=S(p())),!l){j.replaceChildren(),A=null;return}if(!A){A=T(p().answers);let{answers:R}=p();A&&O.update(
{answers:R,done:!0,reflection:k(R),danger:A})}let G=E(p());if(v)D(n["phone-sending"],n["phone-sending-how"]);else if(y?.
round===m()){let R=Object.keys(y.answers).length;D(n[R?"phone-added":"phone-done-title"],n[R?"phone-added-how":"phone-do\
ne-how"])}else M===m()?D(n["phone-here"],n["phone-late"]):F===m()?D(n["phone-here"],n["phone-refused"]):t.tallied.length?
r.isSpent(`${t.id}.${m()}`)?D(n["phone-here"],n["phone-once"]):w()?Q(G):D(n["phone-here"],n["phone-closed-done"]):D(n["p\
hone-here"],n["phone-all-here"])}return K(),{name:d,is:l=>l?.id===t.id&&JSON.stringify(l.exercise)===JSON.stringify(t.exercise),
isTouched(){let{answers:l={},at:v=0,done:y}=p(),M=e.contains(document.activeElement)&&document.activeElement.matches("in\
put, textarea");return!y&&(M||v>0||Object.values(l).some(F=>F!=null))},update(l){g=l,K()},refresh:K}}var vn=15e3;async function jn(e,t){for(let s=0;;s++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(vn)});n=we(r);let{error:c}=await r.
json();if(r.ok||c&&r.status<500&&![408,429].includes(r.status))return c}catch{}await ge(be(s,n))}}function xt(e,t,s){let n=new Set;
async function r(c){let{sending:a}=t.entry(c);if(n.has(a.key))return;n.add(a.key);let u=await jn(`${e}/answers`,a),{question:f,
round:d,answers:g}=a;u||t.spend(`${f}.${d}`);let i=u?["closed","no-room"].includes(u)?{late:d}:{refused:d}:{added:{round:d,
answers:g}};t.entry(c)&&t.update(c,{sending:null,...i}),n.delete(a.key),s()}return{add(c,{id:a,round:u},f,d){let g={question:a,
round:u,key:t.key(`${a}.${u}`),answers:f,moved:d};t.update(c,{sending:g}),r(c)},resume(){for(let[c,a]of Object.entries(t.
all().entries))a.sending&&r(c)}}}var Ot=8;async function kt(e,t){if(e.length!==Ot)return t["phone-code-length"];try{let s=await fetch(`api/rooms/${e}`,{cache:"\
no-store"});if(s.ok)return"";if(s.status===404)return t["phone-no-room"];let n=Math.ceil((Number(s.headers.get("Retry-Af\
ter"))||60)/60);return N(t["phone-too-many"],{wait:n>1?N(t["phone-minutes"],{minutes:n}):t["phone-minute"]})}catch{return t["\
phone-not-reached"]}}function St(e,t){let s=o("p",{id:"phone-problem",class:"phone-problem",role:"status"}),n=o("input",
{type:"text",value:t,maxlength:40,autocapitalize:"characters",spellcheck:"false","aria-describedby":"phone-code-how phon\
e-problem",name:"code"}),r=a=>a.toUpperCase().replace(/[^A-Z0-9]/g,""),c=async a=>{a.preventDefault();let u=r(n.value);s.
textContent=await kt(u,e),s.textContent?n.focus():location.replace(u)};return t&&kt(t,e).then(a=>{s.textContent=a&&(t.length===
Ot?a:e["phone-no-room"])}),[o("form",{class:"phone-card",onsubmit:c},o("h1",{},e["phone-join"]),o("label",{},o("span",{},
e["phone-code"]),n),o("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),s,o("div",{class:"ajar-moves"},o(
"button",{type:"submit"},e["phone-go-in"])))]}function $t(e,t,s){let n=[e["phone-welcome-nameless"],e["phone-welcome-sta\
ys"],e["phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],r=location.protocol==="http:";return[o(
"div",{class:"phone-card"},o("h1",{},e["phone-welcome"]),o("ul",{},...n.map(c=>o("li",{},c))),t?null:o("p",{class:"ajar-\
hint"},e["phone-welcome-memory"]),r?o("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,o("div",{class:"ajar-moves"},
o("button",{type:"button",onclick:s},e["phone-go-on"])))]}var xn=()=>H("svg",{viewBox:"0 0 64 80",class:"phone-door","ar\
ia-hidden":"true"},H("path",{d:"M11 8h42v68H11z",class:"phone-light"}),H("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-l\
eaf"}),H("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),H("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),Ct=e=>[
o("div",{class:"phone-waiting"},xn(),o("h1",{},e["phone-waiting"]),o("p",{},e["phone-waiting-how"]))],Et=(e,t,s)=>{let n=Object.
keys(t.all().entries).length;return[o("div",{class:"phone-waiting"},o("h1",{},e["phone-ended"]),o("p",{},e[n?"phone-ende\
d-notes":"phone-ended-nothing"])),o("div",{class:"phone-help"},s.text())]};var Be=e=>JSON.parse(document.getElementById(e).textContent),L=Be("words"),Re=location.pathname.split("/").pop().toUpperCase().
replace(/[^A-Z0-9]/g,""),Oe=Ye({words:L,countries:Be("help"),leave:Pt}),Mt={},C=Be("state"),$=dt(Re,!!C&&!C.ended),Z=o("\
main",{}),It=o("p",{class:"phone-looking",role:"status"}),Lt=o("p",{class:"phone-practice",hidden:!0},L["phone-practice"]),
X=o("div",{class:"phone-banner",role:"status",hidden:!0}),qt=o("p",{class:"phone-unseen",role:"status"}),Dt=e=>{qt.textContent=
e},ne="",_=null;function ke(e,t,{focus:s=!1}={}){if(e===ne&&e!=="question")return;let n=s||Z.contains(document.activeElement);
if(ne=e,_=null,X.hidden=!0,Z.replaceChildren(),t(),!n)return;let r=Z.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),
window.scrollTo(0,0)}function Ft(e,t){ke("question",()=>{_=jt(Z,e,{words:L,notes:$,send:Fe,announce:Dt,changed:()=>oe.refresh(),
help:Oe,noticeAfter:(s,n)=>Qe(s,n,Mt)}),$.all().place!==e.name&&$.change(s=>{s.place=e.name})},t)}function de(e={}){let t=C.
ended?null:C.question;if(Lt.hidden=!C.practice,!$.all().welcomed&&!C.ended){ke("welcome",()=>Z.append(...$t(L,ut(),Bt)),
e);return}if(_?.is(t)){_.update(t),X.hidden=!0;return}if(_?.isTouched()&&!e.focus){_.update(null),(t||C.ended)&&kn();return}
let s=ne==="waiting"||ne==="question";C.ended?ke("ended",()=>{Z.append(...Et(L,$,Oe)),oe.open()},e):t?Ft(t,e):ke("waitin\
g",()=>Z.append(...Ct(L)),e),t&&s&&Dt(`${L["phone-new"]} ${t.exercise.title}`)}function kn(){let e=L[C.ended?"phone-ende\
d-here":"phone-moved-on"];(X.hidden||X.firstChild.textContent!==e)&&X.replaceChildren(o("p",{},e),o("button",{type:"butt\
on",onclick:()=>de({focus:!0})},L[C.ended?"phone-go-notes":"phone-go-new"])),X.hidden=!1}function At(){ne="",_=null,C.ended||
!$.all().welcomed?de():Bt()}function Bt(){$.change(s=>{s.welcomed=!0});let{place:e,entries:t}=$.all();e&&!t[e]?.done&&On(
t[e]),de({focus:!_})}function On(e){!e?.answers||C.ended||e.question.name===C.question?.name||Ft({...e.question,open:!1})}
function Tt(e){C=e,C.ended&&$.end(),de()}var Sn=()=>$.isSpent("join")?{}:{"Ajar-Phone":$.key("join")},Nt=0;function $n(e){
e&&!$.isSpent("join")&&$.spend("join"),clearTimeout(Nt),Nt=setTimeout(()=>{It.textContent=e?"":L["phone-looking"]},e?0:2500)}
var De=()=>{ne="",_=null,de(),oe.refresh()},Rt=`api/rooms/${Re}`,Fe=xt(Rt,$,()=>{_?.refresh(),oe.refresh()}),oe=vt({words:L,
notes:$,onForget(){C.ended||$.change(e=>{e.welcomed=!0}),De()}});function Pt(){$.forget(),Te()}document.querySelector(".\
phone").replaceChildren(o("header",{},o("details",{},o("summary",{},L["phone-leave"]),o("p",{},L["phone-leave-cannot"]),
o("p",{class:"ajar-leave-how"},L["leave-how"])),o("div",{class:"ajar-leave"},Oe.button(),Ae({words:L,leave:Pt})),It,Lt,X),
Z,oe.element,qt);et(()=>$.forget());Xe(Oe.open);async function Wt(e=1e3){try{Mt=await(await fetch("danger.json")).json(),
_?.refresh()}catch{setTimeout(Wt,e,Math.min(2*e,6e4))}}!C&&Object.keys($.all().entries).length&&(C={ended:!0});if(!C)Z.append(
...St(L,Re));else{if(Wt(),C.ended)$.end();else{let e=()=>Tt({...C,ended:!0});nt(Rt,C.version,{onState:Tt,onReached:$n,onGone:e,
introduce:Sn}),Fe.resume()}document.addEventListener("visibilitychange",()=>{document.hidden||Fe.resume()}),$.listen(()=>{
document.hidden||!_?.isTouched()?De():_.refresh()}),setTimeout(()=>{$.forget(),De()},Math.min(je,$.all().begun+je-Date.now())),
window.addEventListener("pageshow",({persisted:e})=>{e&&(At(),oe.refresh())}),At()}
