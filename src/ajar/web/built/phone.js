var N=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(s,n,r)=>{let c=t[n];return r?Number.isInteger(c)?c+1:s:["number",
"string"].includes(typeof c)?c:s}),le=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ue(e,t){let s=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(s[r.id]));return n.length?
n:e.cards}var qe=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(s=>e.cards.some(n=>n.id===s))};var Tt=["button","input","select","summary","textarea"],At=["input","select","textarea"];function o(e,t={},...s){let n=document.
createElement(e);for(let[r,c]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),c):c===!0?n.setAttribute(
r,""):c!==!1&&c!=null&&n.setAttribute(r,c);return Tt.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),At.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...s.filter(r=>r!=null)),n}function Me(e,t,s){let{words:n,level:r=3}=s;
window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,a={...s.answers},i=0,d=null,u=null,b=s.aside??
0,f=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),h=o("div",{}),w=o("div",{class:"ajar-body"}),$=o("se\
ction",{class:"ajar-form","aria-labelledby":`${c}-title`},o(`h${r}`,{id:`${c}-title`},t.title),o("p",{class:"ajar-why"},
t.why),t.private?o("p",{class:"ajar-private"},t.private):null,h,w,f);e.replaceChildren($);let m=()=>t.items.filter(l=>le(
l,a)),k=l=>{f.replaceChildren(l)};function A(l,y){f.replaceChildren(`${l} `,o("button",{type:"button",class:"ajar-link",
onclick:()=>{a=y,k(""),s.onChange(a),x({focus:!0})}},n["put-back"]))}function T(l,y){a={...a,[l.id]:y},Nt(w),k(""),s.onChange(
a),p()}function I(){let{fieldset:l}=d;l.disabled=!0;let y=setTimeout(()=>k(n["keep-opening"]),400),v=setTimeout(j,8e3);u=
[y,v]}function j(){u&&(u.forEach(clearTimeout),u=null,d&&(d.fieldset.disabled=!1),k(""))}function p(){let{item:l,skip:y,
where:v,next:L}=d,F=m();y.textContent=a[l.id]==null?n.skip:n["clear-and-skip"],v.textContent=N(n["question-of"],{n:i+1,all:F.
length}),L.textContent=i===F.length-1?n.done:n.next}function g(l,y=!0){if(u)return;let v=m();if(i+=l,i>=v.length){i=v.length-
1,I(),s.onDone(a);return}x({focus:y})}function x({focus:l=!1}={}){let y=m();i=Math.max(0,Math.min(i,y.length-1));let v=y[i],
L=`${c}-${v.id}`,F=o("legend",{},N(v.ask,a)),B=v.hint?o("p",{class:"ajar-hint",id:`${L}-hint`},v.hint):null,H=s.mark?.(v),
R=H?o("p",{class:"ajar-mark",id:`${L}-mark`},H):null,ee=[B,R].filter(Boolean).map(({id:ne})=>ne).join(" "),K=v.among?{...v,
cards:ue(v,a)}:v,ce=Lt[v.kind](K,qe(K,a[v.id]),{words:n,group:L,change:ne=>T(v,ne),say:k}),te=o("fieldset",{class:`ajar-\
item ajar-${v.kind}`,tabindex:"-1","aria-describedby":ee||null},F,B,R,ce),ie=i>0?o("button",{type:"button",onclick:()=>g(
-1)},n.back):null,Ne=o("button",{type:"button",onclick:()=>{if(u)return;let ne=a,Et=a[v.id]!=null;a={...a,[v.id]:null},s.
onChange(a),g(1),Et&&A(n.cleared,ne)}}),Le=o("button",{type:"button",onclick:()=>{u||(k(""),g(1))}}),be=o("p",{class:"aj\
ar-where"});d={item:v,skip:Ne,where:be,next:Le,fieldset:te},h.replaceChildren(),w.replaceChildren(be,te,o("div",{class:"\
ajar-moves"},ie,Ne,Le)),p(),s.onMove?.(i),l&&(te.focus({preventScroll:!0}),be.scrollIntoView({block:"nearest"}))}function S(l){
if(h.replaceChildren(),!l||!s.help||b>l.kinds.length)return null;let y=()=>{b=l.kinds.length+1,s.onAside?.(b),h.replaceChildren(),
w.querySelector("[tabindex]").focus()};return h.append(s.help.notice(l,{level:r+1,aside:y})),h.querySelector("[tabindex]")}
function C(l,{focus:y=!1,danger:v=null}={}){d=null;let L=o(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);w.replaceChildren(
o("div",{class:"ajar-reflection"},L,...l.flatMap(B=>we(B,r+2)),s.below?.()??null),o("div",{class:"ajar-moves"},o("button",
{type:"button",onclick:()=>{i=0,x({focus:!0})}},n.change),o("button",{type:"button",onclick:()=>{let B=a;a={},i=0,b=0,s.
onAside?.(0),s.onStartOver(),x({focus:!0}),A(n["started-over"],B)}},n["start-over"])));let F=S(v);y&&(F??L).focus()}function q(l){
let y=w.contains(document.activeElement);y&&d&&!u||(j(),a={...l.answers},l.done?C(l.reflection,{focus:y,danger:l.danger}):
(i=l.at??Math.max(0,m().findIndex(v=>a[v.id]==null)),x()))}let{done:D,reflection:G,danger:W}=s;return q({answers:a,at:s.
at,done:D,reflection:G,danger:W}),{update:q,say:l=>{j(),k(l)}}}function Nt(e){for(let t of e.querySelectorAll("input"))[
"radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var we=({heading:e,said:t,words:s},n)=>[
e?o(`h${n}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...s.map(r=>o("p",{},r))].filter(Boolean),Lt={ruler(e,t,{group:s,change:n}){let r=Array.from({length:11},(c,a)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:s,value:a,checked:t===a,onchange:()=>n(a),"aria-describedby":a===
0?`${s}-low`:a===10?`${s}-high`:null}),o("span",{},`${a}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...r),o("p",{class:"ajar-anchors"},o("span",{id:`${s}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${s}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:s,group:n,change:r}){let{chosen:c,own:a}=t||{chosen:[],own:""},i=()=>r(
c.length||a.trim()?{chosen:[...c],own:a}:null),d=e.many?"checkbox":"radio",u=e.cards.map(f=>o("input",{type:d,name:n,value:f.
id,checked:c.includes(f.id),onchange:h=>{e.many?c=c.filter(w=>w!==f.id).concat(h.target.checked?f.id:[]):(c=[f.id],a="",
b&&(b.value="")),i()}})),b=e.own?o("input",{type:"text",value:a,maxlength:500,oninput:f=>{a=f.target.value,!e.many&&a.trim()&&
(c=[],u.forEach(h=>{h.checked=!1})),i()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},s[e.many?"\
choose-many":"choose-one"]),...e.cards.map((f,h)=>o("label",{class:"ajar-card"},u[h],o("span",{},f.text))),b?o("label",{
class:"ajar-own"},o("span",{},e.own),b):null)},sort(e,t,{words:s,group:n,change:r,say:c}){let a={...t},i={},d=e.piles.map(
w=>(i[w.id]=o("span",{}),o("li",{class:"ajar-pile",ondragover:$=>{$.preventDefault(),$.currentTarget.classList.add("ajar\
-over")},ondragleave:$=>$.currentTarget.classList.remove("ajar-over"),ondrop:$=>{$.preventDefault(),$.currentTarget.classList.
remove("ajar-over");let m=f[$.dataTransfer.getData("text/plain")]?.[w.id];m&&!m.matches(":disabled")&&(m.checked=!0,b(m.
dataset.card,w))}},i[w.id]))),u=()=>e.piles.forEach(w=>{i[w.id].textContent=N(s["pile-count"],{pile:w.text,n:Object.values(
a).filter($=>$===w.id).length})}),b=(w,$)=>{a[w]=$.id,u(),r({...a}),c(N(s.moved,{card:e.cards.find(m=>m.id===w).text,pile:$.
text}))},f={},h=e.cards.map(w=>{f[w.id]={};let $=`${n}-${w.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",
ondragstart:m=>m.dataTransfer.setData("text/plain",w.id)},o("legend",{},w.text),o("div",{class:"ajar-into"},...e.piles.map(
m=>{let k=o("input",{type:"radio",name:$,value:m.id,"data-card":w.id,checked:a[w.id]===m.id,onchange:()=>b(w.id,m)});return f[w.
id][m.id]=k,o("label",{},k,o("span",{},m.text))})))});return u(),o("div",{},o("p",{class:"ajar-hint"},s["sort-how"]),o("\
ul",{class:"ajar-piles"},...d),...h)},text(e,t,{words:s,change:n}){let r=o(e.long?"textarea":"input",{...e.long?{rows:8}:
{type:"text",value:t??""},maxlength:2e4,oninput:c=>n(c.target.value.trim()?c.target.value:null)});return e.long&&(r.value=
t??""),o("label",{class:"ajar-words"},o("span",{},s["own-words"]),r)},list(e,t,{words:s,change:n}){let r=o("div",{}),c=()=>{
let f=[...r.querySelectorAll("input")].map(h=>h.value).filter(h=>h.trim());n(f.length?f:null)},a=()=>[...r.children].forEach(
(f,h)=>{f.querySelector("label > span").textContent=N(s.line,{n:h+1}),f.querySelector("button").setAttribute("aria-label",
N(s["remove-line"],{n:h+1}))}),i=o("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),r.lastElementChild.querySelector(
"input").focus()}},s["add-line"]),d=()=>{a(),i.hidden=r.children.length>=e.most},u=f=>{let h=o("div",{class:"ajar-line"},
o("label",{class:"ajar-words"},o("span",{}),o("input",{type:"text",value:f,maxlength:2e4,oninput:c})),o("button",{type:"\
button",class:"ajar-remove",onclick:()=>{let w=h.nextElementSibling||h.previousElementSibling;h.remove(),w||u(""),d(),c(),
(w||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(h),d()},b=t||[];for(let f=0;f<Math.max(e.lines,
b.length);f++)u(b[f]??"");return o("div",{class:"ajar-lines"},r,i)},date(e,t,{words:s,change:n}){return o("label",{class:"\
ajar-words"},o("span",{},s["pick-date"]),o("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var qt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Mt=new RegExp(`(${qt})|[.…]+|[!?;\\n]`,"gu"),It=/[\u0300-\u036f'’‘ʼ]/g,
Dt=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,ve=new WeakMap;function Fe(e,t){ve.has(t)||ve.set(t,Ft(t));let{passes:s,kinds:n}=ve.
get(t),{line:r,places:c}=Rt(e),a=r;for(let[u,b]of Ie(s,r))a=a.slice(0,u)+a.slice(u,b).replace(/[^ ]/g,"_")+a.slice(b);let i=Object.
entries(n).flatMap(([u,b])=>Ie(b,a).map(([f,h])=>({kind:u,span:[c[f][0],c[h-1][1]]}))),d=(u,b)=>u.span[0]-b.span[0]||u.span[1]-
b.span[1]||(u.kind<b.kind?-1:+(u.kind>b.kind));return i.sort(d)}var Be=(e,{kinds:t,notices:s})=>Object.entries(s).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function Ie(e,t){let s=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&s.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return s}function Ft({lists:e,passes:t,phrases:s}){
let n={};for(let[a,i]of Object.entries(e))n[a]=De(i,n);let r=a=>new RegExp(a.map(i=>De(i,n)).join("|"),"y"),c=Object.entries(
s).map(([a,i])=>[a,r(i)]);return{passes:r(t),kinds:Object.fromEntries(c)}}function De(e,t){return`(?:${(e.match(Dt)??[]).
map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(
1,-1)]:Bt(r)).join("")})`}function Bt(e){let t=Re(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),s=n=>n?
"[^ ._]*":"";return`${s(e.startsWith("*"))}${t}${s(e.endsWith("*"))} `}var Re=e=>e.normalize("NFKD").replace(It,"").toLowerCase();
function Rt(e){let t="",s=[];for(let n of e.matchAll(Mt)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?Re(n[1]):
"."} `;t+=r;for(let c=0;c<r.length;c++)s.push([n.index,n.index+n[0].length])}return{line:t,places:s}}var Pe=["emergency","crisis","violence","worried","child"],Pt=["emergency","crisis","violence"],Wt='a[href$="#Help-lines\
"]',_=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function _t(e,{
zone:t="",languages:s=[]}){let n=a=>a.endsWith("/")?t.startsWith(a):t===a,r=e.find(({zones:a})=>a.some(n));return r?r.code:
t&&!/^(UTC|GMT|UCT|Etc\/)/.test(t)?"":s.map(a=>a.split("-").slice(1).join("-").toUpperCase()).find(a=>e.some(({code:i})=>i===
a))??""}function _e(e,t,s){let n=Object.values(t).flatMap(a=>typeof a=="string"||Array.isArray(a)?a:a?.own??[]);for(let a of Object.
values(s)){let i=n.flatMap(u=>Fe(u,a)),d=Be(i,a);if(d)return{...d,kinds:[...new Set(i.map(({kind:u})=>u))]}}let r=e.filter(
({kind:a})=>a==="ruler"),c=Object.values(s)[0]?.["rulers-at-zero"];return c&&r.length===3&&r.every(({id:a})=>t[a]===0)?{
...c,kinds:[]}:null}var ye=(e,t)=>t.flatMap(s=>e.lines.filter(n=>n.topic===s)),We=e=>`tel:${e.match(/\d+/)[0]}`;function Ue({
words:e,countries:t=[],leave:s,onCountry:n=()=>{}}){t.length&&(_().countries=t);let r=()=>_().countries,c=()=>_().chosen||
_t(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),a=()=>r().
find(p=>p.code===c());function i(p){_().chosen=p;for(let g of _().listeners)g()}function d(p,g){g(p);let x=!1,S=()=>{x||
(x=p.isConnected),x&&!p.isConnected?_().listeners.delete(S):g(p)};return _().listeners.add(S),p}let u=p=>d(o("div",{}),g=>g.
replaceChildren(...p())),b=()=>{let p=[...r(),{code:"-",country:e["help-elsewhere"]}],g=o("select",{onchange:()=>{i(g.value),
n(g.value)}},...p.map(x=>o("option",{value:x.code},x.country)));return d(g,()=>{g.value=a()?.code??"-"}),o("label",{class:"\
ajar-help-where"},o("span",{},e["help-in"]),g)},f=({say:p,to:g},x)=>{if(/^(tel|sms):/.test(g))return o("a",{class:x?"aja\
r-reach":"ajar-reach ajar-first",href:g},p);let S=o("span",{},p),C=o("button",{type:"button",class:"ajar-link","aria-lab\
el":N(e["help-copy-what"],{address:g}),onclick:async()=>{await Ut(g,S)&&(C.textContent=e["help-copied"])}},e["help-copy"]);
return o("p",{class:"ajar-chat"},S," ",C)},h=p=>o("li",{},o("p",{class:"ajar-for"},p.for_what),o("p",{class:"ajar-hint"},
[p.name,p.hours,p.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},...p.reach.map(f))),w=({emergency:p,
note:g})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),g?o("p",{class:"ajar-hint"},g):null,o("di\
v",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:We(p)},N(e["help-call"],{number:p})))),$=p=>u(()=>{let g=a();if(!g)
return[o("p",{},e["help-elsewhere-how"])];let x=p.flatMap(S=>S==="emergency"?w(g):ye(g,[S]).map(h));return[o("ul",{class:"\
ajar-help-lines"},...x)]});function m(){let p=()=>{g.close?g.close():g.remove()},g=o("dialog",{class:"ajar ajar-help","a\
ria-labelledby":"ajar-help-title",onclose:()=>g.remove(),onkeydown:x=>{x.key==="Escape"&&(x.preventDefault(),x.stopPropagation(),
p())}},o("div",{class:"ajar-help-bar"},b(),je({words:e,leave:s})),o("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},
e["help-title"]),o("p",{},e["help-lead"]),$(Pe),o("p",{class:"ajar-hint"},e["help-trace"]),o("p",{class:"ajar-hint ajar-\
leave-how"},e["leave-how"]),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:p},e["help-close"])));document.
body.append(g),g.showModal?g.showModal():g.setAttribute("open",""),g.querySelector("h2").focus()}function k({title:p,text:g,
now:x,lines:S,countries:C},{level:q,aside:D}){return C&&!j()&&(_().countries=C),o("section",{class:"ajar-danger"},o(`h${q}`,
{tabindex:"-1"},p),o("p",{},g),o("ul",{class:"ajar-todo"},...x.map(G=>o("li",{},G))),b(),$(S),o("p",{class:"ajar-hint"},
e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:D},e["help-aside"]))}let A=()=>o("button",{type:"bu\
tton",class:"ajar-get-help",onclick:m},e["help-get"]),T=()=>u(()=>{let p=a(),x=(p?[{say:p.emergency,to:We(p.emergency)},
...ye(p,Pt.slice(1)).map(({reach:C})=>C.find(({to:q})=>q.startsWith("tel:"))).filter(Boolean).slice(0,2)]:[]).flatMap(({
say:C,to:q})=>[o("a",{href:q},C)," · "]),S=o("button",{type:"button",class:"ajar-link",onclick:m},e["help-get"]);return[
o("p",{class:"ajar-help-line"},`${e["help-line"]} `,...x,S)]}),I=()=>u(()=>{let p=a();return p?[o("p",{},o("b",{},`${e["\
help-title"]}, ${p.country}`)),o("p",{},`${e["help-danger"]} ${N(e["help-call"],{number:p.emergency})}`),o("ul",{},...ye(
p,Pe).map(({for_what:g,name:x,reach:S,hours:C})=>o("li",{},`${g}: ${x}. ${S.map(({say:q})=>q).join(" · ")}. ${C}.`)))]:
[o("p",{},e["help-elsewhere-how"])]}),j=()=>r().length>0;return{open:m,notice:k,button:A,line:T,text:I,choose:i,code:c,isKnown:j}}
var je=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function Ke(e){
if(_().open){_().open=e;return}_().open=e,window.addEventListener("click",t=>{t.target.closest?.(Wt)&&(t.preventDefault(),
t.stopPropagation(),_().open())},{capture:!0})}async function Ut(e,t){try{return await navigator.clipboard.writeText(e),
!0}catch{let s=document.createRange();return s.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(
s),document.execCommand("copy")}}function xe(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function He(e=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",s=>{
s.repeat||(t=s.key==="Shift"?[...t,s.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(e(),xe()))},{capture:!0})}var ke=new Set,Se=()=>{if(!document.hidden)for(let e of[...ke])e(Math.random()*1e3)};window.addEventListener("online",Se);
window.addEventListener("pageshow",Se);document.addEventListener("visibilitychange",Se);var de=e=>new Promise(t=>{let s,
n=()=>{ke.delete(r),t()},r=c=>{clearTimeout(s),s=setTimeout(n,Math.min(c,e))};ke.add(r),s=setTimeout(n,e)}),pe=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),fe=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var Kt=5e4,Je=8e3;function ze(e,t,{onState:s,onReached:n,onGone:r,introduce:c}){let a=t,i=!0,d=!1,u=0,b=null,f=null;async function h(j,p){
f=new AbortController;let{signal:g}=f,x=setTimeout(()=>f.abort(),Je),S=await fetch(j,{headers:{...p,...c()},cache:"no-st\
ore",signal:g}).finally(()=>clearTimeout(x));if(S.ok||S.status===304)return S;let C=await S.json();throw C.error==="no-r\
oom"&&(T(),r()),Object.assign(new Error(C.error),{requested:fe(S)})}async function w(){let p=(await h(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),g=new TextDecoder;for(let x="",S=!0;;){let C=setTimeout(()=>{i&&(i=!S),f.abort()},
S?Je:Kt),{done:q,value:D}=await p.read().finally(()=>clearTimeout(C));if(q&&S)throw new Error;if(q)return;let G=(x+g.decode(
D,{stream:!0})).split(`

`);x=G.pop();for(let W of G){let l=W.split(`
`).find(y=>y.startsWith("data:"));l&&(S=!1,m(JSON.parse(l.slice(5))))}}}async function $(){let j=await h(e,b?{"If-None-M\
atch":b}:{});j.ok&&m(await j.json()),b=j.headers.get("ETag"),k()}function m(j){k(),!(j.version<a)&&(a=j.version,j.ended&&
T(),s(j))}function k(){u=0,n(!0)}async function A(){for(;!d;){let j=Math.random()*2e3;try{i&&u%2===0?await w():(await $(),
j+=3e3)}catch(p){if(d)return;u||n(!1),j=pe(u++,p.requested)}d||await de(j)}}function T(){d=!0,f.abort()}let I=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?I=Date.now():Date.now()-I>5e3&&f.abort()}),window.addEventListener(
"pageshow",({persisted:j})=>{j&&f.abort()}),window.addEventListener("offline",()=>f.abort()),A()}var[Ge,Ve]=["ajar-notes ","ajar-keys "],$e=12*36e5;function Ze(e){let t=new Map,s=n=>{try{return n(window[e])}catch{return}};
return{get:n=>JSON.parse(t.get(n)??s(r=>r.getItem(n))??"null"),set(n,r){let c=JSON.stringify(r);t.set(n,c),s(a=>{a.setItem(
n,c),t.delete(n)})},remove(n){t.delete(n),s(r=>r.removeItem(n))},names:()=>s(n=>Object.keys(n))??[]}}var J=Ze("localStor\
age"),oe=Ze("sessionStorage");function Ht(){for(let e of J.names())(e.startsWith(Ge)||e.startsWith(Ve))&&Date.now()-J.get(
e).begun>$e&&J.remove(e)}var Jt=()=>btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).
replaceAll("+","-").replaceAll("/","_");function Ye(e){let[t,s]=[Ge+e,Ve+e];Ht();let n=()=>oe.get(t)??J.get(t)??{begun:Date.
now(),entries:{}};function r(i){let d=n();i(d),(oe.get(t)?oe:J).set(t,d)}let c=()=>J.get(s)??{begun:Date.now()},a=(i,d)=>{
let u=c();J.set(s,{...u,[i]:{...u[i],...d}})};return{all:n,change:r,entry:i=>n().entries[i],update:(i,d)=>r(({entries:u})=>{
u[i]={...u[i],...d}}),remove:i=>r(({entries:d})=>{delete d[i]}),key(i){return c()[i]||a(i,{key:Jt()}),c()[i].key},spend:i=>a(
i,{spent:!0}),isSpent:i=>!!c()[i]?.spent,forget(){J.remove(t),oe.remove(t)},end(){oe.set(t,n()),J.remove(t),J.remove(s)},
listen:i=>window.addEventListener("storage",({key:d})=>{(d===null||d===t||d===s)&&i()})}}var zt="~own",Qe=(e,t)=>e.find(s=>s.id===t)?.text??t,Gt=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function se(e,t){switch(e.kind){case"choice":return[...t.chosen.map(s=>Qe(e.cards,s)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(s=>t[s.id]).map(s=>`${s.text}: ${Qe(e.piles,t[s.id])}`);case"date":return[Gt(t)];case"list":
return t.map(s=>s.trim());default:return[`${t}`.trim()]}}function Z({items:e},t){let s={};for(let n of e){let r=t[n.id];
if(!(r==null||!le(n,s)))if(n.kind==="choice"){let a=(n.among?ue(n,s):n.cards).map(d=>d.id).filter(d=>r.chosen.includes(d)),
i=r.own?.trim()?r.own:"";(a.length||i)&&(s[n.id]={chosen:a,own:i})}else if(n.kind==="sort"){let c=n.cards.filter(a=>r[a.
id]).map(a=>[a.id,r[a.id]]);c.length&&(s[n.id]=Object.fromEntries(c))}else if(n.kind==="list"){let c=r.filter(a=>a.trim());
c.length&&(s[n.id]=c)}else`${r}`.trim()&&(s[n.id]=r)}return s}function Xe({exercise:e,tallied:t},s){let n=Z(e,s),r={};for(let c of e.
items){if(!t.includes(c.id)||!(c.id in n))continue;let a=n[c.id];r[c.id]=c.kind!=="choice"?a:[...a.chosen,...a.own.trim()?
[zt]:[]]}return r}function et({exercise:e},t,s){let r=e.items.filter(c=>c.kind==="ruler").map(c=>c.id).filter(c=>c in t&&
c in(s??{}));return Object.fromEntries(r.map(c=>[c,t[c]-s[c]]))}var Oe=(e,t)=>N(e.ask,t),re=({exercise:e,tallied:t},s,n)=>{
let r=Z(e,s);return e.items.filter(c=>c.id in r).map(c=>({heading:c.said||Oe(c,r),said:se(c,r[c.id]),words:t.includes(c.
id)?[]:[n]}))};var Vt=/[\u202a-\u202e\u2066-\u2069]/g,tt=({items:e},t)=>{let s=Z({items:e},t);return e.filter(n=>n.id in s).map(n=>({item:n.
id,question:Oe(n,s),answer:s[n.id],...n.cards?{"in-words":se(n,s[n.id])}:{}}))};function nt(e){let s={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&tt(r.question.exercise,r.answers).length).map(([r,c])=>{
let[a,i=""]=r.split(/@(.*)/s);return{exercise:a,moment:i,title:c.question.exercise.title,at:c.when,done:!!c.done,confirmed:!!c.
done,answers:tt(c.question.exercise,c.answers)}})};return`${JSON.stringify(s,null,2).replace(Vt,r=>`\\u${r.charCodeAt(0).
toString(16)}`)}
`}function ot(e,t){let s=URL.createObjectURL(new Blob([t],{type:"application/json"}));o("a",{href:s,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(s),6e4)}var[Zt,Yt,he]=[9,28,30],Y=e=>Zt+Yt*e;function U(e,t,...s){let n=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,c]of Object.entries(t))n.setAttribute(r,c);return n.append(...s),n}var st=e=>Object.entries(e).filter(([t,{done:s,
answers:n}])=>t.startsWith("check-in@")&&s&&n).map(([t,{answers:s,question:n}])=>({moment:t.slice(9),answers:s,items:n.exercise.
items.filter(r=>r.kind==="ruler"&&s[r.id]!=null)})).filter(({items:t})=>t.length);function Qt(e,t,s){let n=t.at(-1),r=(c,a,i)=>U(
"line",{x1:Y(c),x2:Y(a),y1:he,y2:he,class:i});return U("svg",{viewBox:"0 0 298 46",role:"img","aria-label":s,class:`phon\
e-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(c=>U("text",{x:Y(c),y:46,class:"phone-tick"},`${c}`)),r(t[0].
value,n.value,"phone-way"),...t.slice(0,-1).map(({value:c})=>U("circle",{cx:Y(c),cy:he,r:5,class:"phone-then"})),U("circ\
le",{cx:Y(n.value),cy:he,r:8,class:"phone-now"}),U("text",{x:Y(n.value),y:16,class:"phone-value"},`${n.value}`))}function rt(e,t){
let n=[...new Map(e.flatMap(({items:r})=>r.map(c=>[c.id,c]))).values()].map(r=>{let c=e.filter(({answers:d})=>d[r.id]!=null).
map(({moment:d,answers:u})=>({moment:d,value:u[r.id]})),a=r.said||r.ask,i=c.map(({moment:d,value:u})=>N(t["phone-rulers-\
at"],{n:u,moment:d})).join(", ");return o("div",{},o("h3",{},a),Qt(r.id,c,`${a}: ${i}`),o("p",{class:"phone-numbers","ar\
ia-hidden":"true"},i))});return o("div",{class:"phone-rulers"},o("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function at({words:e,notes:t,onForget:s}){let n=!1,r=o("div",{}),c=o("div",{}),a=o("details",{},o("summary",{},o("h2",{},
e["phone-rulers"])),r),i=o("details",{},o("summary",{},o("h2",{},e["phone-notes"])),c),d=o("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),u=o("footer",{},a,i,d);for(let m of[a,i])m.addEventListener("toggle",()=>m.open&&$());let b=(m,k)=>o(
"button",{type:"button",onclick:k},m);function f(){t.forget(),d.textContent=e["phone-forgotten"],d.focus(),s()}function h(){
let m=o("div",{}),k=b(e["phone-forget"],()=>{let A=b(e["phone-forget-no"],()=>{m.replaceChildren(k),k.focus()});m.replaceChildren(
o("p",{},e["phone-forget-sure"]),o("div",{class:"ajar-moves"},A,b(e["phone-forget"],f))),A.focus()});return m.append(k),
m}function w([m,{question:k,answers:A}]){let T=m.split(/@(.*)/s)[1],{title:I}=k.exercise;return[o("h3",{},T?`${I} (${T})`:
I),o("div",{class:"ajar-reflection"},...re(k,A,e["phone-stays"]).flatMap(j=>we(j,4)))]}function $(){let{entries:m}=t.all();
Object.keys(m).length&&(d.textContent="");let k=Object.entries(m).filter(([,{question:T,answers:I}])=>I&&re(T,I,"").length),
A=st(m);a.hidden=!A.length,i.hidden=!k.length,A.length&&a.open&&r.replaceChildren(rt(A,e)),!(!i.open||c.contains(document.
activeElement))&&c.replaceChildren(n?"":o("p",{class:"ajar-hint"},e["phone-notes-where"]),b(e["phone-notes-keep"],()=>ot(
"notes.json",nt(t.all().entries))),o("p",{class:"ajar-hint"},e["phone-notes-file"]),h(),...k.flatMap(w))}return $(),{element:u,
refresh:$,open(){n=!0,i.open=!0,$()}}}function ct(e,t,s){let{words:n,notes:r,send:c,changed:a,announce:i,help:d}=s,{name:u}=t,b=t,f=0,h=()=>r.entry(u)??{},w=()=>!!b?.
open,$=({sending:l,added:y})=>!!(l||y?.round===m()),m=()=>(b??t).round,k=l=>re(t,l,n["phone-stays"]),A=l=>s.noticeAfter(
t.exercise.items,l),T=null,I=o("p",{class:"phone-closed"},n["phone-closed"]),j=o("section",{class:"phone-add","aria-labe\
lledby":"phone-add",hidden:!0}),p=o("div",{});e.replaceChildren(I,p);function g(l){return!w()||!t.tallied.includes(l.id)?
n["phone-stays"]:o("span",{class:"phone-group"},n[l.own?"phone-can-add-own":"phone-can-add"])}let x=l=>r.update(u,{question:t,
when:`${new Date().toISOString().slice(0,19)}+00:00`,...l}),S=Me(p,t.exercise,{words:n,mark:g,level:1,answers:h().answers,
at:h().at,done:h().done,reflection:k(h().answers??{}),help:d,aside:h().aside,below:()=>u==="plan"?d.line():null,onAside:l=>r.
update(u,{aside:l}),onMove:l=>{f=l,h().answers&&r.update(u,{at:f})},onChange:l=>{x({answers:l,at:f,done:!1,keeps:null}),
W()},onDone:l=>{x({answers:Z(t.exercise,l),done:!0}),T=A(l),S.update({answers:l,done:!0,reflection:k(l),danger:T}),W(),(p.
querySelector(".ajar-danger [tabindex]")??j.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),a()},onStartOver:()=>{
r.remove(u),W(),a()}});p.querySelector(".ajar-body").before(j);function C(l){let y=Xe(t,l.answers),v=r.entry(t.since)?.added?.
answers;return{answers:y,moved:et(t,y,v)}}let q=(l,y)=>o("button",{type:"button",onclick:y},l);function D(l,...y){let v=o(
"h2",{id:"phone-add",tabindex:"-1"},l),L=o("div",{},v,...y.map(H=>typeof H=="string"?o("p",{},H):H));if(L.textContent===
j.textContent)return;let F=j.contains(document.activeElement),B=j.textContent;j.replaceChildren(...L.childNodes),F?v.focus(
{preventScroll:!0}):B&&i(l)}function G({answers:l,moved:y}){let v=t.exercise.items.filter(K=>K.id in l).map(K=>{let[ce,...te]=K.
kind==="sort"?[]:se(K,h().answers[K.id]),ie=K.said||K.ask;return o("li",{},ce&&!te.length&&!K.own?`${ie}: ${ce}`:ie)}),L=()=>{
c.add(u,b,l,y),W()},F=()=>{r.update(u,{keeps:m()}),W()},{added:B,keeps:H}=h(),R=H===m(),ee=v.length>0;D(n[R?"phone-kept":
ee?"phone-add-title":"phone-done-ask"],...R?[n["phone-kept-how"]]:[],...B&&!R?[n["phone-again"]]:[],...ee?[n["phone-add-\
what"],o("ul",{},...v)]:[n["phone-done-what"]],...Object.keys(y).length?[n["phone-add-moved"]]:[],n["phone-add-final"],o(
"div",{class:"ajar-moves"},R?null:q(n["phone-keep-mine"],F),q(n[ee?"phone-add":"phone-done"],L)))}function W(){let{done:l,
sending:y,added:v,late:L,refused:F}=h();I.hidden=w()||!!l,j.hidden=!l;let B=p.querySelector(".ajar-reflection + .ajar-mo\
ves");if(B&&(B.hidden=$(h())),!l){j.replaceChildren(),T=null;return}if(!T){T=A(h().answers);let{answers:R}=h();T&&S.update(
{answers:R,done:!0,reflection:k(R),danger:T})}let H=C(h());if(y)D(n["phone-sending"],n["phone-sending-how"]);else if(v?.
round===m()){let R=Object.keys(v.answers).length;D(n[R?"phone-added":"phone-done-title"],n[R?"phone-added-how":"phone-do\
ne-how"])}else L===m()?D(n["phone-here"],n["phone-late"]):F===m()?D(n["phone-here"],n["phone-refused"]):t.tallied.length?
r.isSpent(`${t.id}.${m()}`)?D(n["phone-here"],n["phone-once"]):w()?G(H):D(n["phone-here"],n["phone-closed-done"]):D(n["p\
hone-here"],n["phone-all-here"])}return W(),{name:u,is:l=>l?.id===t.id&&JSON.stringify(l.exercise)===JSON.stringify(t.exercise),
isTouched(){let{answers:l={},at:y=0,done:v}=h(),L=e.contains(document.activeElement)&&document.activeElement.matches("in\
put, textarea");return!v&&(L||y>0||Object.values(l).some(F=>F!=null))},update(l){b=l,W()},refresh:W}}var Xt=15e3;async function en(e,t){for(let s=0;;s++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(Xt)});n=fe(r);let{error:c}=await r.
json();if(r.ok||c&&r.status<500&&![408,429].includes(r.status))return c}catch{}await de(pe(s,n))}}function it(e,t,s){let n=new Set;
async function r(c){let{sending:a}=t.entry(c);if(n.has(a.key))return;n.add(a.key);let i=await en(`${e}/answers`,a),{question:d,
round:u,answers:b}=a;i||t.spend(`${d}.${u}`);let f=i?["closed","no-room"].includes(i)?{late:u}:{refused:u}:{added:{round:u,
answers:b}};t.entry(c)&&t.update(c,{sending:null,...f}),n.delete(a.key),s()}return{add(c,{id:a,round:i},d,u){let b={question:a,
round:i,key:t.key(`${a}.${i}`),answers:d,moved:u};t.update(c,{sending:b}),r(c)},resume(){for(let[c,a]of Object.entries(t.
all().entries))a.sending&&r(c)}}}var ut=8;async function lt(e,t){if(e.length!==ut)return t["phone-code-length"];try{let s=await fetch(`api/rooms/${e}`,{cache:"\
no-store"});if(s.ok)return"";if(s.status===404)return t["phone-no-room"];let n=Math.ceil((Number(s.headers.get("Retry-Af\
ter"))||60)/60);return N(t["phone-too-many"],{wait:n>1?N(t["phone-minutes"],{minutes:n}):t["phone-minute"]})}catch{return t["\
phone-not-reached"]}}function dt(e,t){let s=o("p",{id:"phone-problem",class:"phone-problem",role:"status"}),n=o("input",
{type:"text",value:t,maxlength:40,autocapitalize:"characters",spellcheck:"false","aria-describedby":"phone-code-how phon\
e-problem",name:"code"}),r=a=>a.toUpperCase().replace(/[^A-Z0-9]/g,""),c=async a=>{a.preventDefault();let i=r(n.value);s.
textContent=await lt(i,e),s.textContent?n.focus():location.replace(i)};return t&&lt(t,e).then(a=>{s.textContent=a&&(t.length===
ut?a:e["phone-no-room"])}),[o("form",{class:"phone-card",onsubmit:c},o("h1",{},e["phone-join"]),o("label",{},o("span",{},
e["phone-code"]),n),o("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),s,o("div",{class:"ajar-moves"},o(
"button",{type:"submit"},e["phone-go-in"])))]}function pt(e,t){let s=[e["phone-welcome-nameless"],e["phone-welcome-stays"],
e["phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],n=location.protocol==="http:";return[o("div",
{class:"phone-card"},o("h1",{},e["phone-welcome"]),o("ul",{},...s.map(r=>o("li",{},r))),n?o("p",{class:"ajar-hint"},e["p\
hone-welcome-open"]):null,o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:t},e["phone-go-on"])))]}var tn=()=>U(
"svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},U("path",{d:"M11 8h42v68H11z",class:"phone-light"}),
U("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),U("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),U("path",{d:"M9\
.5 76.5V6.5h45v70",class:"phone-frame"})),ft=e=>[o("div",{class:"phone-waiting"},tn(),o("h1",{},e["phone-waiting"]),o("p",
{},e["phone-waiting-how"]))],ht=(e,t,s)=>{let n=Object.keys(t.all().entries).length;return[o("div",{class:"phone-waiting"},
o("h1",{},e["phone-ended"]),o("p",{},e[n?"phone-ended-notes":"phone-ended-nothing"])),o("div",{class:"phone-help"},s.text())]};var Te=e=>JSON.parse(document.getElementById(e).textContent),M=Te("words"),Ae=location.pathname.split("/").pop().toUpperCase().
replace(/[^A-Z0-9]/g,""),O=Ye(Ae),ge=Ue({words:M,countries:Te("help"),leave:Ot}),wt={},E=Te("state"),z=o("main",{}),vt=o(
"p",{class:"phone-looking",role:"status"}),yt=o("p",{class:"phone-practice",hidden:!0},M["phone-practice"]),V=o("div",{class:"\
phone-banner",role:"status",hidden:!0}),jt=o("p",{class:"phone-unseen",role:"status"}),xt=e=>{jt.textContent=e},Q="",P=null;
function me(e,t,{focus:s=!1}={}){if(e===Q&&e!=="question")return;let n=s||z.contains(document.activeElement);if(Q=e,P=null,
V.hidden=!0,z.replaceChildren(),t(),!n)return;let r=z.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.
scrollTo(0,0)}function kt(e,t){me("question",()=>{P=ct(z,e,{words:M,notes:O,send:Ee,announce:xt,changed:()=>X.refresh(),
help:ge,noticeAfter:(s,n)=>_e(s,n,wt)}),O.all().place!==e.name&&O.change(s=>{s.place=e.name})},t)}function ae(e={}){let t=E.
ended?null:E.question;if(yt.hidden=!E.practice,!O.all().welcomed&&!E.ended){me("welcome",()=>z.append(...pt(M,St)),e);return}
if(P?.is(t)){P.update(t),V.hidden=!0;return}if(P?.isTouched()&&!e.focus){P.update(null),(t||E.ended)&&nn();return}let s=Q===
"waiting"||Q==="question";E.ended?me("ended",()=>{z.append(...ht(M,O,ge)),X.open()},e):t?kt(t,e):me("waiting",()=>z.append(
...ft(M)),e),t&&s&&xt(`${M["phone-new"]} ${t.exercise.title}`)}function nn(){let e=M[E.ended?"phone-ended-here":"phone-m\
oved-on"];(V.hidden||V.firstChild.textContent!==e)&&V.replaceChildren(o("p",{},e),o("button",{type:"button",onclick:()=>ae(
{focus:!0})},M[E.ended?"phone-go-notes":"phone-go-new"])),V.hidden=!1}function mt(){Q="",P=null,E.ended||!O.all().welcomed?
ae():St()}function St(){O.change(s=>{s.welcomed=!0});let{place:e,entries:t}=O.all();e&&!t[e]?.done&&on(t[e]),ae({focus:!P})}
function on(e){!e?.answers||E.ended||e.question.name===E.question?.name||kt({...e.question,open:!1})}function gt(e){E=e,
E.ended&&O.end(),ae()}var sn=()=>O.isSpent("join")?{}:{"Ajar-Phone":O.key("join")},bt=0;function rn(e){e&&!O.isSpent("jo\
in")&&O.spend("join"),clearTimeout(bt),bt=setTimeout(()=>{vt.textContent=e?"":M["phone-looking"]},e?0:2500)}var Ce=()=>{
Q="",P=null,ae(),X.refresh()},$t=`api/rooms/${Ae}`,Ee=it($t,O,()=>{P?.refresh(),X.refresh()}),X=at({words:M,notes:O,onForget(){
E.ended||O.change(e=>{e.welcomed=!0}),Ce()}});function Ot(){O.forget(),xe()}document.querySelector(".phone").replaceChildren(
o("header",{},o("details",{},o("summary",{},M["phone-leave"]),o("p",{},M["phone-leave-cannot"]),o("p",{class:"ajar-leave\
-how"},M["leave-how"])),o("div",{class:"ajar-leave"},ge.button(),je({words:M,leave:Ot})),vt,yt,V),z,X.element,jt);He(()=>O.
forget());Ke(ge.open);async function Ct(e=1e3){try{wt=await(await fetch("danger.json")).json(),P?.refresh()}catch{setTimeout(
Ct,e,Math.min(2*e,6e4))}}!E&&Object.keys(O.all().entries).length&&(E={ended:!0});if(!E)z.append(...dt(M,Ae));else{if(Ct(),
E.ended)O.end();else{let e=()=>gt({...E,ended:!0});ze($t,E.version,{onState:gt,onReached:rn,onGone:e,introduce:sn}),Ee.resume()}
document.addEventListener("visibilitychange",()=>{document.hidden||Ee.resume()}),O.listen(()=>{document.hidden||!P?.isTouched()?
Ce():P.refresh()}),setTimeout(()=>{O.forget(),Ce()},O.all().begun+$e-Date.now()),window.addEventListener("pageshow",({persisted:e})=>{
e&&(mt(),X.refresh())}),mt()}
