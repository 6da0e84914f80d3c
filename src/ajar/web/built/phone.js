var M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(s,n,r)=>{let c=t[n];return r?Number.isInteger(c)?c+1:s:["number",
"string"].includes(typeof c)?c:s}),ge=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function be(e,t){let s=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(s[r.id]));return n.length?
n:e.cards}var Ue=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(s=>e.cards.some(n=>n.id===s))};var Gt=["button","input","select","summary","textarea"],Jt=["input","select","textarea"];function o(e,t={},...s){let n=document.
createElement(e);for(let[r,c]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),c):c===!0?n.setAttribute(
r,""):c!==!1&&c!=null&&n.setAttribute(r,c);return Gt.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),Jt.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...s.filter(r=>r!=null)),n}function We(e,t,s){let{words:n,level:r=3}=s;
window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,a={...s.answers},l=0,p=null,d=null,b=s.aside??
0,i=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),m=o("div",{}),h=o("div",{class:"ajar-body"}),x=o("se\
ction",{class:"ajar-form","aria-labelledby":`${c}-title`},o(`h${r}`,{id:`${c}-title`},t.title),o("p",{class:"ajar-why"},
t.why),t.private?o("p",{class:"ajar-private"},t.private):null,m,h,i);e.replaceChildren(x);let w=()=>t.items.filter(v=>ge(
v,a)),y=v=>{i.replaceChildren(v)};function N(v,S){i.replaceChildren(`${v} `,o("button",{type:"button",class:"ajar-link",
onclick:()=>{a=S,y(""),s.onChange(a),j({focus:!0})}},n["put-back"]))}function B(v,S){a={...a,[v.id]:S},Vt(h),y(""),s.onChange(
a),f()}function T(){let{fieldset:v}=p;v.disabled=!0;let S=setTimeout(()=>y(n["keep-opening"]),400),u=setTimeout(O,8e3);d=
[S,u]}function O(){d&&(d.forEach(clearTimeout),d=null,p&&(p.fieldset.disabled=!1),y(""))}function f(){let{item:v,skip:S,
where:u,next:$}=p,I=w();S.textContent=a[v.id]==null?n.skip:n["clear-and-skip"],u.textContent=M(n["question-of"],{n:l+1,all:I.
length}),$.textContent=l===I.length-1?n.done:n.next}function g(v,S=!0){if(d)return;let u=w();if(l+=v,l>=u.length){l=u.length-
1,T(),s.onDone(a);return}j({focus:S})}function j({focus:v=!1}={}){let S=w();l=Math.max(0,Math.min(l,S.length-1));let u=S[l],
$=`${c}-${u.id}`,I=o("legend",{},M(u.ask,a)),R=u.hint?o("p",{class:"ajar-hint",id:`${$}-hint`},u.hint):null,G=s.mark?.(u),
V=G?o("p",{class:"ajar-mark",id:`${$}-mark`},G):null,Y=[R,V].filter(Boolean).map(({id:ie})=>ie).join(" "),F=u.among?{...u,
cards:be(u,a)}:u,ae=Yt[u.kind](F,Ue(F,a[u.id]),{words:n,group:$,change:ie=>B(u,ie),say:y}),U=o("fieldset",{class:`ajar-i\
tem ajar-${u.kind}`,tabindex:"-1","aria-describedby":Y||null},I,R,V,ae),he=l>0?o("button",{type:"button",onclick:()=>g(-1)},
n.back):null,me=o("button",{type:"button",onclick:()=>{if(d)return;let ie=a,zt=a[u.id]!=null;a={...a,[u.id]:null},s.onChange(
a),g(1),zt&&N(n.cleared,ie)}}),ce=o("button",{type:"button",onclick:()=>{d||(y(""),g(1))}}),Ce=o("p",{class:"ajar-where"});
p={item:u,skip:me,where:Ce,next:ce,fieldset:U},m.replaceChildren(),h.replaceChildren(Ce,U,o("div",{class:"ajar-moves"},he,
me,ce)),f(),s.onMove?.(l),v&&(U.focus({preventScroll:!0}),Ce.scrollIntoView({block:"nearest"}))}function k(v){if(m.replaceChildren(),
!v||!s.help||b>v.kinds.length)return null;let S=()=>{b=v.kinds.length+1,s.onAside?.(b),m.replaceChildren(),h.querySelector(
"[tabindex]").focus()};return m.append(s.help.notice(v,{level:r+1,aside:S})),m.querySelector("[tabindex]")}function C(v,{
focus:S=!1,danger:u=null}={}){p=null;let $=o(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);h.replaceChildren(o("div",{class:"\
ajar-reflection"},$,...v.flatMap(R=>Ae(R,r+2)),s.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",
onclick:()=>{l=0,j({focus:!0})}},n.change),o("button",{type:"button",onclick:()=>{let R=a;a={},l=0,b=0,s.onAside?.(0),s.
onStartOver(),j({focus:!0}),N(n["started-over"],R)}},n["start-over"])));let I=k(u);S&&(I??$).focus()}function q(v){let S=h.
contains(document.activeElement);S&&p&&!d||(O(),a={...v.answers},v.done?C(v.reflection,{focus:S,danger:v.danger}):(l=v.at??
Math.max(0,w().findIndex(u=>a[u.id]==null)),j()))}let{done:Q,reflection:D,danger:te}=s;return q({answers:a,at:s.at,done:Q,
reflection:D,danger:te}),{update:q,say:v=>{O(),y(v)}}}function Vt(e){for(let t of e.querySelectorAll("input"))["radio","\
checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ae=({heading:e,said:t,words:s},n)=>[e?
o(`h${n}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...s.map(r=>o("p",{},r))].filter(Boolean),Yt={ruler(e,t,{group:s,change:n}){let r=Array.from({length:11},(c,a)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:s,value:a,checked:t===a,onchange:()=>n(a),"aria-describedby":a===
0?`${s}-low`:a===10?`${s}-high`:null}),o("span",{},`${a}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...r),o("p",{class:"ajar-anchors"},o("span",{id:`${s}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${s}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:s,group:n,change:r}){let{chosen:c,own:a}=t||{chosen:[],own:""},l=()=>r(
c.length||a.trim()?{chosen:[...c],own:a}:null),p=e.many?"checkbox":"radio",d=e.cards.map(i=>o("input",{type:p,name:n,value:i.
id,checked:c.includes(i.id),onchange:m=>{e.many?c=c.filter(h=>h!==i.id).concat(m.target.checked?i.id:[]):(c=[i.id],a="",
b&&(b.value="")),l()}})),b=e.own?o("input",{type:"text",value:a,maxlength:500,oninput:i=>{a=i.target.value,!e.many&&a.trim()&&
(c=[],d.forEach(m=>{m.checked=!1})),l()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},s[e.many?"\
choose-many":"choose-one"]),...e.cards.map((i,m)=>o("label",{class:"ajar-card"},d[m],o("span",{},i.text))),b?o("label",{
class:"ajar-own"},o("span",{},e.own),b):null)},sort(e,t,{words:s,group:n,change:r,say:c}){let a={...t},l={},p=e.piles.map(
h=>(l[h.id]=o("span",{}),o("li",{class:"ajar-pile",ondragover:x=>{x.preventDefault(),x.currentTarget.classList.add("ajar\
-over")},ondragleave:x=>x.currentTarget.classList.remove("ajar-over"),ondrop:x=>{x.preventDefault(),x.currentTarget.classList.
remove("ajar-over");let w=i[x.dataTransfer.getData("text/plain")]?.[h.id];w&&!w.matches(":disabled")&&(w.checked=!0,b(w.
dataset.card,h))}},l[h.id]))),d=()=>e.piles.forEach(h=>{l[h.id].textContent=M(s["pile-count"],{pile:h.text,n:Object.values(
a).filter(x=>x===h.id).length})}),b=(h,x)=>{a[h]=x.id,d(),r({...a}),c(M(s.moved,{card:e.cards.find(w=>w.id===h).text,pile:x.
text}))},i={},m=e.cards.map(h=>{i[h.id]={};let x=`${n}-${h.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",
ondragstart:w=>w.dataTransfer.setData("text/plain",h.id)},o("legend",{},h.text),o("div",{class:"ajar-into"},...e.piles.map(
w=>{let y=o("input",{type:"radio",name:x,value:w.id,"data-card":h.id,checked:a[h.id]===w.id,onchange:()=>b(h.id,w)});return i[h.
id][w.id]=y,o("label",{},y,o("span",{},w.text))})))});return d(),o("div",{},o("p",{class:"ajar-hint"},s["sort-how"]),o("\
ul",{class:"ajar-piles"},...p),...m)},text(e,t,{words:s,change:n}){let r=o(e.long?"textarea":"input",{...e.long?{rows:8}:
{type:"text",value:t??""},maxlength:2e4,oninput:c=>n(c.target.value.trim()?c.target.value:null)});return e.long&&(r.value=
t??""),o("label",{class:"ajar-words"},o("span",{},s["own-words"]),r)},list(e,t,{words:s,change:n}){let r=o("div",{}),c=()=>{
let i=[...r.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());n(i.length?i:null)},a=()=>[...r.children].forEach(
(i,m)=>{i.querySelector("label > span").textContent=M(s.line,{n:m+1}),i.querySelector("button").setAttribute("aria-label",
M(s["remove-line"],{n:m+1}))}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{d(""),r.lastElementChild.querySelector(
"input").focus()}},s["add-line"]),p=()=>{a(),l.hidden=r.children.length>=e.most},d=i=>{let m=o("div",{class:"ajar-line"},
o("label",{class:"ajar-words"},o("span",{}),o("input",{type:"text",value:i,maxlength:2e4,oninput:c})),o("button",{type:"\
button",class:"ajar-remove",onclick:()=>{let h=m.nextElementSibling||m.previousElementSibling;m.remove(),h||d(""),p(),c(),
(h||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(m),p()},b=t||[];for(let i=0;i<Math.max(e.lines,
b.length);i++)d(b[i]??"");return o("div",{class:"ajar-lines"},r,l)},date(e,t,{words:s,change:n}){return o("label",{class:"\
ajar-words"},o("span",{},s["pick-date"]),o("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var Zt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Qt=new RegExp(`(${Zt})|[.…]+|[!?;\\n]`,"gu"),Xt=/[\u0300-\u036f'’‘ʼ]/g,
en=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Te=new WeakMap;function Ge(e,t){Te.has(t)||Te.set(t,tn(t));let{passes:s,kinds:n}=Te.
get(t),{line:r,places:c}=on(e),a=r;for(let[d,b]of He(s,r))a=a.slice(0,d)+a.slice(d,b).replace(/[^ ]/g,"_")+a.slice(b);let l=Object.
entries(n).flatMap(([d,b])=>He(b,a).map(([i,m])=>({kind:d,span:[c[i][0],c[m-1][1]]}))),p=(d,b)=>d.span[0]-b.span[0]||d.span[1]-
b.span[1]||(d.kind<b.kind?-1:+(d.kind>b.kind));return l.sort(p)}var Je=(e,{kinds:t,notices:s})=>Object.entries(s).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function He(e,t){let s=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&s.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return s}function tn({lists:e,passes:t,phrases:s}){
let n={};for(let[a,l]of Object.entries(e))n[a]=ze(l,n);let r=a=>new RegExp(a.map(l=>ze(l,n)).join("|"),"y"),c=Object.entries(
s).map(([a,l])=>[a,r(l)]);return{passes:r(t),kinds:Object.fromEntries(c)}}function ze(e,t){return`(?:${(e.match(en)??[]).
map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(
1,-1)]:nn(r)).join("")})`}function nn(e){let t=Ve(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),s=n=>n?
"[^ ._]*":"";return`${s(e.startsWith("*"))}${t}${s(e.endsWith("*"))} `}var Ve=e=>e.normalize("NFKD").replace(Xt,"").toLowerCase();
function on(e){let t="",s=[];for(let n of e.matchAll(Qt)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?Ve(n[1]):
"."} `;t+=r;for(let c=0;c<r.length;c++)s.push([n.index,n.index+n[0].length])}return{line:t,places:s}}var Ye=["emergency","crisis","violence","worried","child"],sn=["emergency","crisis","violence"],rn='a[href$="#Help-lines\
"]',W=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function an(e,{
zone:t="",languages:s=[]}){let n=a=>a.endsWith("/")?t.startsWith(a):t===a,r=e.find(({zones:a})=>a.some(n));return r?r.code:
t&&!/^(UTC|GMT|UCT|Etc\/)/.test(t)?"":s.map(a=>a.split("-").slice(1).join("-").toUpperCase()).find(a=>e.some(({code:l})=>l===
a))??""}function Qe(e,t,s){let n=Object.values(t).flatMap(a=>typeof a=="string"||Array.isArray(a)?a:a?.own??[]);for(let a of Object.
values(s)){let l=n.flatMap(d=>Ge(d,a)),p=Je(l,a);if(p)return{...p,kinds:[...new Set(l.map(({kind:d})=>d))]}}let r=e.filter(
({kind:a})=>a==="ruler"),c=Object.values(s)[0]?.["rulers-at-zero"];return c&&r.length===3&&r.every(({id:a})=>t[a]===0)?{
...c,kinds:[]}:null}var Ne=(e,t)=>t.flatMap(s=>e.lines.filter(n=>n.topic===s)),Ze=e=>`tel:${e.match(/\d+/)[0]}`;function Xe({
words:e,countries:t=[],leave:s,onCountry:n=()=>{}}){t.length&&(W().countries=t);let r=()=>W().countries,c=()=>W().chosen||
an(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),a=()=>r().
find(f=>f.code===c());function l(f){W().chosen=f;for(let g of W().listeners)g()}function p(f,g){g(f);let j=!1,k=()=>{j||
(j=f.isConnected),j&&!f.isConnected?W().listeners.delete(k):g(f)};return W().listeners.add(k),f}let d=f=>p(o("div",{}),g=>g.
replaceChildren(...f())),b=()=>{let f=[...r(),{code:"-",country:e["help-elsewhere"]}],g=o("select",{onchange:()=>{l(g.value),
n(g.value)}},...f.map(j=>o("option",{value:j.code},j.country)));return p(g,()=>{g.value=a()?.code??"-"}),o("label",{class:"\
ajar-help-where"},o("span",{},e["help-in"]),g)},i=({say:f,to:g},j)=>{if(/^(tel|sms):/.test(g))return o("a",{class:j?"aja\
r-reach":"ajar-reach ajar-first",href:g},f);let k=o("span",{},f),C=o("button",{type:"button",class:"ajar-link","aria-lab\
el":M(e["help-copy-what"],{address:g}),onclick:async()=>{await cn(g,k)&&(C.textContent=e["help-copied"])}},e["help-copy"]);
return o("p",{class:"ajar-chat"},k," ",C)},m=f=>o("li",{},o("p",{class:"ajar-for"},f.for_what),o("p",{class:"ajar-hint"},
[f.name,f.hours,f.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},...f.reach.map(i))),h=({emergency:f,
note:g})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),g?o("p",{class:"ajar-hint"},g):null,o("di\
v",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Ze(f)},M(e["help-call"],{number:f})))),x=f=>d(()=>{let g=a();if(!g)
return[o("p",{},e["help-elsewhere-how"])];let j=f.flatMap(k=>k==="emergency"?h(g):Ne(g,[k]).map(m));return[o("ul",{class:"\
ajar-help-lines"},...j)]});function w(){let f=()=>{g.close?g.close():g.remove()},g=o("dialog",{class:"ajar ajar-help","a\
ria-labelledby":"ajar-help-title",onclose:()=>g.remove(),onkeydown:j=>{j.key==="Escape"&&(j.preventDefault(),j.stopPropagation(),
f())}},o("div",{class:"ajar-help-bar"},b(),Ie({words:e,leave:s})),o("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},
e["help-title"]),o("p",{},e["help-lead"]),x(Ye),o("p",{class:"ajar-hint"},e["help-trace"]),o("p",{class:"ajar-hint ajar-\
leave-how"},e["leave-how"]),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:f},e["help-close"])));document.
body.append(g),g.showModal?g.showModal():g.setAttribute("open",""),g.querySelector("h2").focus()}function y({title:f,text:g,
now:j,lines:k,countries:C},{level:q,aside:Q}){return C&&!O()&&(W().countries=C),o("section",{class:"ajar-danger"},o(`h${q}`,
{tabindex:"-1"},f),o("p",{},g),o("ul",{class:"ajar-todo"},...j.map(D=>o("li",{},D))),b(),x(k),o("p",{class:"ajar-hint"},
e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:Q},e["help-aside"]))}let N=()=>o("button",{type:"bu\
tton",class:"ajar-get-help",onclick:w},e["help-get"]),B=()=>d(()=>{let f=a(),j=(f?[{say:f.emergency,to:Ze(f.emergency)},
...Ne(f,sn.slice(1)).map(({reach:C})=>C.find(({to:q})=>q.startsWith("tel:"))).filter(Boolean).slice(0,2)]:[]).flatMap(({
say:C,to:q})=>[o("a",{href:q},C)," · "]),k=o("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]);return[
o("p",{class:"ajar-help-line"},`${e["help-line"]} `,...j,k)]}),T=()=>d(()=>{let f=a();return f?[o("p",{},o("b",{},`${e["\
help-title"]}, ${f.country}`)),o("p",{},`${e["help-danger"]} ${M(e["help-call"],{number:f.emergency})}`),o("ul",{},...Ne(
f,Ye).map(({for_what:g,name:j,reach:k,hours:C})=>o("li",{},`${g}: ${j}. ${k.map(({say:q})=>q).join(" · ")}. ${C}.`)))]:
[o("p",{},e["help-elsewhere-how"])]}),O=()=>r().length>0;return{open:w,notice:y,button:N,line:B,text:T,choose:l,code:c,isKnown:O}}
var Ie=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function et(e){
if(W().open){W().open=e;return}W().open=e,window.addEventListener("click",t=>{t.target.closest?.(rn)&&(t.preventDefault(),
t.stopPropagation(),W().open())},{capture:!0})}async function cn(e,t){try{return await navigator.clipboard.writeText(e),
!0}catch{let s=document.createRange();return s.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(
s),document.execCommand("copy")}}function Me(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function tt(e=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",s=>{
s.repeat||(t=s.key==="Shift"?[...t,s.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(e(),Me()))},{capture:!0})}function we(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function nt({pathname:e}){let t=e.
split("/").pop();try{return we(decodeURIComponent(t))}catch{return we(t)}}var Le=new Set,qe=()=>{if(!document.hidden)for(let e of[...Le])e(Math.random()*1e3)};window.addEventListener("online",qe);
window.addEventListener("pageshow",qe);document.addEventListener("visibilitychange",qe);var ye=e=>new Promise(t=>{let s,
n=()=>{Le.delete(r),t()},r=c=>{clearTimeout(s),s=setTimeout(n,Math.min(c,e))};Le.add(r),s=setTimeout(n,e)}),ve=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),je=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var ln=5e4,ot=8e3;function st(e,t,{onState:s,onReached:n,onGone:r,introduce:c}){let a=t,l=!0,p=!1,d=0,b=null,i=null;async function m(O,f){
i=new AbortController;let{signal:g}=i,j=setTimeout(()=>i.abort(),ot),k=await fetch(O,{headers:{...f,...c()},cache:"no-st\
ore",signal:g}).finally(()=>clearTimeout(j));if(k.ok||k.status===304)return k;let C=await k.json();throw C.error==="no-r\
oom"&&(B(),r()),Object.assign(new Error(C.error),{requested:je(k)})}async function h(){let f=(await m(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),g=new TextDecoder;for(let j="",k=!0;;){let C=setTimeout(()=>{l&&(l=!k),i.abort()},
k?ot:ln),{done:q,value:Q}=await f.read().finally(()=>clearTimeout(C));if(q&&k)throw new Error;if(q)return;let D=(j+g.decode(
Q,{stream:!0})).split(`

`);j=D.pop();for(let te of D){let v=te.split(`
`).find(S=>S.startsWith("data:"));v&&(k=!1,w(JSON.parse(v.slice(5))))}}}async function x(){let O=await m(e,b?{"If-None-M\
atch":b}:{});O.ok&&w(await O.json()),b=O.headers.get("ETag"),y()}function w(O){y(),!(O.version<a)&&(a=O.version,O.ended&&
B(),s(O))}function y(){d=0,n(!0)}async function N(){for(;!p;){let O=Math.random()*2e3;try{l&&d%2===0?await h():(await x(),
O+=3e3)}catch(f){if(p)return;d||n(!1),O=ve(d++,f.requested)}p||await ye(O)}}function B(){p=!0,i.abort()}let T=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?T=Date.now():Date.now()-T>5e3&&i.abort()}),window.addEventListener(
"pageshow",({persisted:O})=>{O&&i.abort()}),window.addEventListener("offline",()=>i.abort()),N()}var P=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),_=e=>typeof e=="string",z=e=>Number.isInteger(e)&&e>=0,un=e=>z(
e)&&e<=10,at=e=>_(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),xe=e=>Array.isArray(e)&&e.every(_),rt=e=>Array.isArray(e)&&e.every(t=>_(
t?.id)&&_(t.text)),ct={ruler:un,choice:e=>P(e)&&xe(e.chosen)&&_(e.own),sort:(e,{piles:t})=>P(e)&&Object.values(e).every(
s=>t.some(n=>n.id===s)),text:_,list:xe,date:e=>_(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},dn=e=>_(e?.id)&&_(e.ask)&&Object.hasOwn(
ct,e.kind)&&(!["choice","sort"].includes(e.kind)||rt(e.cards))&&(e.kind!=="sort"||rt(e.piles))&&(e.among==null||_(e.among.
item)&&xe(e.among.piles)),pn=(e,t)=>e?.name===t&&z(e.id)&&z(e.round)&&xe(e.tallied)&&_(e.exercise?.title)&&Array.isArray(
e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(dn),fn={at:z,aside:z,keeps:z,late:z,refused:z,done:e=>typeof e==
"boolean",when:_,added:e=>P(e)&&z(e.round)&&P(e.answers),sending:e=>P(e)&&z(e.question)&&z(e.round)&&at(e.key)&&P(e.answers)&&
P(e.moved)};function hn({question:e,answers:t,...s}){let n={question:e};if(P(t)){let r=({id:a,kind:l,...p})=>Object.hasOwn(
t,a)&&(t[a]===null||ct[l](t[a],p)),c=e.exercise.items.filter(r).map(({id:a})=>[a,t[a]]);n.answers=Object.fromEntries(c)}
for(let[r,c]of Object.entries(s))(c===null||fn[r]?.(c))&&(n[r]=c);return n}function De(e){if(!P(e)||!Number.isFinite(e.begun)||
!P(e.entries))return null;let t=Object.entries(e.entries).filter(([s,n])=>P(n)&&pn(n.question,s)).map(([s,n])=>[s,hn(n)]);
return{begun:e.begun,entries:Object.fromEntries(t),...e.welcomed===!0?{welcomed:!0}:{},..._(e.place)?{place:e.place}:{}}}
function ke(e){if(!P(e)||!Number.isFinite(e.begun))return null;let t=Object.entries(e).filter(([,s])=>P(s)&&(s.spent===!0||
at(s.key)));return{begun:e.begun,...Object.fromEntries(t)}}var[ut,dt]=["ajar-notes ","ajar-keys "],le="ajar-probe",Oe=12*36e5;function X(e){try{return e()}catch{return}}function pt(e){
let t=new Map,s=n=>X(()=>window[e].getItem(n));return{get:(n,r)=>r(X(()=>JSON.parse(t.get(n)??s(n)??"null"))),set(n,r){let c=JSON.
stringify(r);t.set(n,c),X(()=>{window[e].setItem(n,c),t.delete(n)})},remove(n){t.delete(n),X(()=>window[e].removeItem(n))},
names:()=>X(()=>Object.keys(window[e]))??[]}}var J=pt("localStorage"),ue=pt("sessionStorage"),ft=()=>X(()=>{window.localStorage.
setItem(le,le);let e=window.localStorage.getItem(le)===le;return window.localStorage.removeItem(le),e})??!1,it=e=>ke(X(()=>history.
state[e])),lt=(e,t)=>X(()=>history.replaceState({[e]:t},"")),Re=({begun:e})=>Math.abs(Date.now()-e)>Oe;function mn(e){for(let[
t,s]of[[ut,De],[dt,ke]])for(let n of J.names())if(n.startsWith(t)&&n!==t+e){let r=J.get(n,s);(!r||Re(r))&&J.remove(n)}}var gn=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function ht(e,t=!1){let[s,n]=[ut+e,dt+e],r=i=>i.get(s,De),c=()=>r(ue)??r(J)??{begun:Date.now(),entries:{}};function a(i){
let m=c();i(m),(r(ue)?ue:J).set(s,m)}let l=()=>J.get(n,ke),p=()=>({begun:Date.now(),...it(n),...l()});function d(i){J.set(
n,i),lt(n,i)}let b=(i,m)=>{let h=p();d({...h,[i]:{...h[i],...m}})};if(mn(t?e:null),t){let i=Date.now();Re(c())&&a(m=>Object.
assign(m,{begun:i})),(l()||it(n))&&d(Re(p())?{...p(),begun:i}:p())}return{all:c,change:a,entry:i=>c().entries[i],update:(i,m)=>a(
({entries:h})=>{h[i]={...h[i],...m}}),remove:i=>a(({entries:m})=>{delete m[i]}),key(i){return p()[i]?.key||b(i,{key:gn()}),
p()[i].key},spend:i=>b(i,{spent:!0}),isSpent:i=>!!p()[i]?.spent,forget(){J.remove(s),ue.remove(s)},end(){ue.set(s,c()),J.
remove(s),J.remove(n),lt(n,null)},listen:i=>window.addEventListener("storage",({key:m})=>{(m===null||m===s||m===n)&&i()})}}var bn="~own",mt=(e,t)=>e.find(s=>s.id===t)?.text??t,wn=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function de(e,t){switch(e.kind){case"choice":return[...t.chosen.map(s=>mt(e.cards,s)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(s=>t[s.id]).map(s=>`${s.text}: ${mt(e.piles,t[s.id])}`);case"date":return[wn(t)];case"list":
return t.map(s=>s.trim());default:return[`${t}`.trim()]}}function ne({items:e},t){let s={};for(let n of e){let r=t[n.id];
if(!(r==null||!ge(n,s)))if(n.kind==="choice"){let a=(n.among?be(n,s):n.cards).map(p=>p.id).filter(p=>r.chosen.includes(p)),
l=r.own?.trim()?r.own:"";(a.length||l)&&(s[n.id]={chosen:a,own:l})}else if(n.kind==="sort"){let c=n.cards.filter(a=>r[a.
id]).map(a=>[a.id,r[a.id]]);c.length&&(s[n.id]=Object.fromEntries(c))}else if(n.kind==="list"){let c=r.filter(a=>a.trim());
c.length&&(s[n.id]=c)}else`${r}`.trim()&&(s[n.id]=r)}return s}function gt({exercise:e,tallied:t},s){let n=ne(e,s),r={};for(let c of e.
items){if(!t.includes(c.id)||!(c.id in n))continue;let a=n[c.id];r[c.id]=c.kind!=="choice"?a:[...a.chosen,...a.own.trim()?
[bn]:[]]}return r}function bt({exercise:e},t,s){let r=e.items.filter(c=>c.kind==="ruler").map(c=>c.id).filter(c=>c in t&&
c in(s??{}));return Object.fromEntries(r.map(c=>[c,t[c]-s[c]]))}var Be=(e,t)=>M(e.ask,t),pe=({exercise:e,tallied:t},s,n)=>{
let r=ne(e,s);return e.items.filter(c=>c.id in r).map(c=>({heading:c.said||Be(c,r),said:de(c,r[c.id]),words:t.includes(c.
id)?[]:[n]}))};var yn=/[\u202a-\u202e\u2066-\u2069]/g,wt=({items:e},t)=>{let s=ne({items:e},t);return e.filter(n=>n.id in s).map(n=>({item:n.
id,question:Be(n,s),answer:s[n.id],...n.cards?{"in-words":de(n,s[n.id])}:{}}))};function yt(e){let s={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&wt(r.question.exercise,r.answers).length).map(([r,c])=>{
let[a,l=""]=r.split(/@(.*)/s);return{exercise:a,moment:l,title:c.question.exercise.title,at:c.when,done:!!c.done,confirmed:!!c.
done,answers:wt(c.question.exercise,c.answers)}})};return`${JSON.stringify(s,null,2).replace(yn,r=>`\\u${r.charCodeAt(0).
toString(16)}`)}
`}function vt(e,t){let s=URL.createObjectURL(new Blob([t],{type:"application/json"}));o("a",{href:s,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(s),6e4)}var[vn,jn,Se]=[9,28,30],oe=e=>vn+jn*e;function H(e,t,...s){let n=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,c]of Object.entries(t))n.setAttribute(r,c);return n.append(...s),n}var jt=e=>Object.entries(e).filter(([t,{done:s,
answers:n}])=>t.startsWith("check-in@")&&s&&n).map(([t,{answers:s,question:n}])=>({moment:t.slice(9),answers:s,items:n.exercise.
items.filter(r=>r.kind==="ruler"&&s[r.id]!=null)})).filter(({items:t})=>t.length);function xn(e,t,s){let n=t.at(-1),r=(c,a,l)=>H(
"line",{x1:oe(c),x2:oe(a),y1:Se,y2:Se,class:l});return H("svg",{viewBox:"0 0 298 46",role:"img","aria-label":s,class:`ph\
one-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(c=>H("text",{x:oe(c),y:46,class:"phone-tick"},`${c}`)),r(t[0].
value,n.value,"phone-way"),...t.slice(0,-1).map(({value:c})=>H("circle",{cx:oe(c),cy:Se,r:5,class:"phone-then"})),H("cir\
cle",{cx:oe(n.value),cy:Se,r:8,class:"phone-now"}),H("text",{x:oe(n.value),y:16,class:"phone-value"},`${n.value}`))}function xt(e,t){
let n=[...new Map(e.flatMap(({items:r})=>r.map(c=>[c.id,c]))).values()].map(r=>{let c=e.filter(({answers:p})=>p[r.id]!=null).
map(({moment:p,answers:d})=>({moment:p,value:d[r.id]})),a=r.said||r.ask,l=c.map(({moment:p,value:d})=>M(t["phone-rulers-\
at"],{n:d,moment:p})).join(", ");return o("div",{},o("h3",{},a),xn(r.id,c,`${a}: ${l}`),o("p",{class:"phone-numbers","ar\
ia-hidden":"true"},l))});return o("div",{class:"phone-rulers"},o("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function kt({words:e,notes:t,onForget:s}){let n=!1,r=o("div",{}),c=o("div",{}),a=o("details",{},o("summary",{},o("h2",{},
e["phone-rulers"])),r),l=o("details",{},o("summary",{},o("h2",{},e["phone-notes"])),c),p=o("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),d=o("footer",{},a,l,p);for(let w of[a,l])w.addEventListener("toggle",()=>w.open&&x());let b=(w,y)=>o(
"button",{type:"button",onclick:y},w);function i(){t.forget(),p.textContent=e["phone-forgotten"],p.focus(),s()}function m(){
let w=o("div",{}),y=b(e["phone-forget"],()=>{let N=b(e["phone-forget-no"],()=>{w.replaceChildren(y),y.focus()});w.replaceChildren(
o("p",{},e["phone-forget-sure"]),o("div",{class:"ajar-moves"},N,b(e["phone-forget"],i))),N.focus()});return w.append(y),
w}function h([w,{question:y,answers:N}]){let B=w.split(/@(.*)/s)[1],{title:T}=y.exercise;return[o("h3",{},B?`${T} (${B})`:
T),o("div",{class:"ajar-reflection"},...pe(y,N,e["phone-stays"]).flatMap(O=>Ae(O,4)))]}function x(){let{entries:w}=t.all();
Object.keys(w).length&&(p.textContent="");let y=Object.entries(w).filter(([,{question:B,answers:T}])=>T&&pe(B,T,"").length),
N=jt(w);a.hidden=!N.length,l.hidden=!y.length,N.length&&a.open&&r.replaceChildren(xt(N,e)),!(!l.open||c.contains(document.
activeElement))&&c.replaceChildren(n?"":o("p",{class:"ajar-hint"},e["phone-notes-where"]),b(e["phone-notes-keep"],()=>vt(
"notes.json",yt(t.all().entries))),o("p",{class:"ajar-hint"},e["phone-notes-file"]),m(),...y.flatMap(h))}return x(),{element:d,
refresh:x,open(){n=!0,l.open=!0,x()}}}function Ot(e,t,s){let{words:n,notes:r,send:c,changed:a,announce:l,help:p}=s,{name:d}=t,b=t,i=0,m=!1,h=()=>r.entry(d)??{},
x=()=>!!b?.open,w=({sending:u,added:$})=>!!(u||$?.round===y()),y=()=>(b??t).round,N=u=>pe(t,u,n["phone-stays"]),B=u=>s.noticeAfter(
t.exercise.items,u),T=null,O=o("p",{class:"phone-closed"},n["phone-closed"]),f=o("section",{class:"phone-add","aria-labe\
lledby":"phone-add",hidden:!0}),g=o("div",{});e.replaceChildren(O,g);function j(u){return!x()||!t.tallied.includes(u.id)?
n["phone-stays"]:o("span",{class:"phone-group"},n[u.own?"phone-can-add-own":"phone-can-add"])}let k=u=>r.update(d,{question:t,
when:`${new Date().toISOString().slice(0,19)}+00:00`,...u}),C=We(g,t.exercise,{words:n,mark:j,level:1,answers:h().answers,
at:h().at,done:h().done,reflection:N(h().answers??{}),help:p,aside:h().aside,below:()=>d==="plan"?p.line():null,onAside:u=>r.
update(d,{aside:u}),onMove:u=>{i=u,h().answers&&r.update(d,{at:i})},onChange:u=>{k({answers:u,at:i,done:!1,keeps:null}),
S()},onDone:u=>{k({answers:ne(t.exercise,u),done:!0}),T=B(u),C.update({answers:u,done:!0,reflection:N(u),danger:T}),S(),
(g.querySelector(".ajar-danger [tabindex]")??f.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),a()},
onStartOver:()=>{r.remove(d),S(),a()}});g.querySelector(".ajar-body").before(f);function q(u){let $=gt(t,u.answers),I=r.
entry(t.since)?.added?.answers;return{answers:$,moved:bt(t,$,I)}}let Q=(u,$)=>o("button",{type:"button",onclick:$},u);function D(u,...$){
let I=o("h2",{id:"phone-add",tabindex:"-1"},u),R=o("div",{},I,...$.map(Y=>typeof Y=="string"?o("p",{},Y):Y));if(R.textContent===
f.textContent)return;let G=m||f.contains(document.activeElement),V=f.textContent;f.replaceChildren(...R.childNodes),G?I.
focus({preventScroll:!0}):V&&l(u)}function te(u){u(),m=!0,S(),m=!1}function v({answers:u,moved:$}){let I=t.exercise.items.
filter(U=>U.id in u).map(U=>{let[he,...me]=U.kind==="sort"?[]:de(U,h().answers[U.id]),ce=U.said||U.ask;return o("li",{},
he&&!me.length&&!U.own?`${ce}: ${he}`:ce)}),R=()=>te(()=>c.add(d,b,u,$)),G=()=>te(()=>r.update(d,{keeps:y()})),{added:V,
keeps:Y}=h(),F=Y===y(),ae=I.length>0;D(n[F?"phone-kept":ae?"phone-add-title":"phone-done-ask"],...F?[n["phone-kept-how"]]:
[],...V&&!F?[n["phone-again"]]:[],...ae?[n["phone-add-what"],o("ul",{},...I)]:[n["phone-done-what"]],...Object.keys($).length?
[n["phone-add-moved"]]:[],n["phone-add-final"],o("div",{class:"ajar-moves"},F?null:Q(n["phone-keep-mine"],G),Q(n[ae?"pho\
ne-add":"phone-done"],R)))}function S(){let{done:u,sending:$,added:I,late:R,refused:G}=h();O.hidden=x()||!!u,f.hidden=!u;
let V=g.querySelector(".ajar-reflection + .ajar-moves");if(V&&(V.hidden=w(h())),!u){f.replaceChildren(),T=null;return}if(!T){
T=B(h().answers);let{answers:F}=h();T&&C.update({answers:F,done:!0,reflection:N(F),danger:T})}let Y=q(h());if($)D(n["pho\
ne-sending"],n["phone-sending-how"]);else if(I?.round===y()){let F=Object.keys(I.answers).length;D(n[F?"phone-added":"ph\
one-done-title"],n[F?"phone-added-how":"phone-done-how"])}else R===y()?D(n["phone-here"],n["phone-late"]):G===y()?D(n["p\
hone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(`${t.id}.${y()}`)?D(n["phone-here"],n["phone-once"]):x()?v(Y):
D(n["phone-here"],n["phone-closed-done"]):D(n["phone-here"],n["phone-all-here"])}return S(),{name:d,is:u=>u?.id===t.id&&
JSON.stringify(u.exercise)===JSON.stringify(t.exercise),isTouched(){let{answers:u={},at:$=0,done:I}=h(),R=e.contains(document.
activeElement)&&document.activeElement.matches("input, textarea");return!I&&(R||$>0||Object.values(u).some(G=>G!=null))},
update(u){b=u,S()},refresh:S}}var kn=15e3;async function On(e,t){for(let s=0;;s++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(kn)});n=je(r);let{error:c}=await r.
json();if(r.ok||c&&r.status<500&&![408,429].includes(r.status))return c}catch{}await ye(ve(s,n))}}function St(e,t,s){let n=new Set;
async function r(c){let{sending:a}=t.entry(c);if(n.has(a.key))return;n.add(a.key);let l=await On(`${e}/answers`,a),{question:p,
round:d,answers:b}=a;l||t.spend(`${p}.${d}`);let i=l?["closed","no-room"].includes(l)?{late:d}:{refused:d}:{added:{round:d,
answers:b}};t.entry(c)&&t.update(c,{sending:null,...i}),n.delete(a.key),s()}return{add(c,{id:a,round:l},p,d){let b={question:a,
round:l,key:t.key(`${a}.${l}`),answers:p,moved:d};t.update(c,{sending:b}),r(c)},resume(){for(let[c,a]of Object.entries(t.
all().entries))a.sending&&r(c)}}}async function $t(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let s=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(s.ok)return{why:""};if(s.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(s.headers.get("Retry-After"))||60)/60),r=n>1?M(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:M(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function Ct(e,t,s){let n=o("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=o("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),c=async a=>{a.preventDefault();let l=we(r.value),
{why:p}=await $t(l,e);n.textContent=p,p?r.focus():location.replace(l)};return t&&$t(t,e).then(({why:a,isGone:l})=>{l&&s()||
(a||location.replace(t),n.textContent=a&&(t.length===8?a:e["phone-no-room"]))}),[o("form",{class:"phone-card",onsubmit:c},
o("h1",{},e["phone-join"]),o("label",{},o("span",{},e["phone-code"]),r),o("p",{id:"phone-code-how",class:"ajar-hint"},e["\
phone-code-how"]),n,o("div",{class:"ajar-moves"},o("button",{type:"submit"},e["phone-go-in"])))]}function At(e,t,s){let n=[
e["phone-welcome-nameless"],e["phone-welcome-stays"],e["phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcom\
e-skip"]],r=location.protocol==="http:";return[o("div",{class:"phone-card"},o("h1",{},e["phone-welcome"]),o("ul",{},...n.
map(c=>o("li",{},c))),t?null:o("p",{class:"ajar-hint"},e["phone-welcome-memory"]),r?o("p",{class:"ajar-hint"},e["phone-w\
elcome-open"]):null,o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:s},e["phone-go-on"])))]}var Sn=()=>H(
"svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},H("path",{d:"M11 8h42v68H11z",class:"phone-light"}),
H("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),H("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),H("path",{d:"M9\
.5 76.5V6.5h45v70",class:"phone-frame"})),Tt=e=>[o("div",{class:"phone-waiting"},Sn(),o("h1",{},e["phone-waiting"]),o("p",
{},e["phone-waiting-how"]))],Nt=(e,t,s)=>{let n=Object.keys(t.all().entries).length;return[o("div",{class:"phone-waiting"},
o("h1",{},e["phone-ended"]),o("p",{},e[n?"phone-ended-notes":"phone-ended-nothing"])),o("div",{class:"phone-help"},s.text())]};var _e=e=>JSON.parse(document.getElementById(e).textContent),L=_e("words"),Ke=document.getElementById("code").textContent||
nt(location),Ee=Xe({words:L,countries:_e("help"),leave:Ut}),qt={},A=_e("state"),E=ht(Ke,!!A&&!A.ended),Z=o("main",{}),Dt=o(
"p",{class:"phone-looking",role:"status"}),Rt=o("p",{class:"phone-practice",hidden:!0},L["phone-practice"]),ee=o("div",{
class:"phone-banner",role:"status",hidden:!0}),Bt=o("p",{class:"phone-unseen",role:"status"}),Ft=e=>{Bt.textContent=e},se="",
K=null;function $e(e,t,{focus:s=!1}={}){if(e===se&&e!=="question")return;let n=s||Z.contains(document.activeElement);if(se=
e,K=null,ee.hidden=!0,Z.replaceChildren(),t(),!n)return;let r=Z.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),
window.scrollTo(0,0)}function Pt(e,t){$e("question",()=>{K=Ot(Z,e,{words:L,notes:E,send:Pe,announce:Ft,changed:()=>re.refresh(),
help:Ee,noticeAfter:(s,n)=>Qe(s,n,qt)}),E.all().place!==e.name&&E.change(s=>{s.place=e.name})},t)}function fe(e={}){let t=A.
ended?null:A.question;if(Rt.hidden=!A.practice,!E.all().welcomed&&!A.ended){$e("welcome",()=>Z.append(...At(L,ft(),_t)),
e);return}if(K?.is(t)){K.update(t),ee.hidden=!0;return}if(K?.isTouched()&&!e.focus){K.update(null),(t||A.ended)&&$n();return}
let s=se==="waiting"||se==="question";A.ended?$e("ended",()=>{Z.append(...Nt(L,E,Ee)),re.open()},e):t?Pt(t,e):$e("waitin\
g",()=>Z.append(...Tt(L)),e),t&&s&&Ft(`${L["phone-new"]} ${t.exercise.title}`)}function $n(){let e=L[A.ended?"phone-ende\
d-here":"phone-moved-on"];(ee.hidden||ee.firstChild.textContent!==e)&&ee.replaceChildren(o("p",{},e),o("button",{type:"b\
utton",onclick:()=>fe({focus:!0})},L[A.ended?"phone-go-notes":"phone-go-new"])),ee.hidden=!1}function It(){se="",K=null,
A.ended||!E.all().welcomed?fe():_t()}function _t(){E.change(s=>{s.welcomed=!0});let{place:e,entries:t}=E.all();e&&!t[e]?.
done&&En(t[e]),fe({focus:!K})}function En(e){!e?.answers||A.ended||e.question.name===A.question?.name||Pt({...e.question,
open:!1})}function Mt(e){A=e,A.ended&&E.end(),fe()}var Cn=()=>E.isSpent("join")?{}:{"Ajar-Phone":E.key("join")},Lt=0;function An(e){
e&&!E.isSpent("join")&&E.spend("join"),clearTimeout(Lt),Lt=setTimeout(()=>{Dt.textContent=e?"":L["phone-looking"]},e?0:2500)}
var Fe=()=>{se="",K=null,fe(),re.refresh()},Kt=`api/rooms/${Ke}`,Pe=St(Kt,E,()=>{K?.refresh(),re.refresh()}),re=kt({words:L,
notes:E,onForget(){A.ended||E.change(e=>{e.welcomed=!0}),Fe()}});function Ut(){E.forget(),Me()}document.querySelector(".\
phone").replaceChildren(o("header",{},o("details",{},o("summary",{},L["phone-leave"]),o("p",{},L["phone-leave-cannot"]),
o("p",{class:"ajar-leave-how"},L["leave-how"])),o("div",{class:"ajar-leave"},Ee.button(),Ie({words:L,leave:Ut})),Dt,Rt,ee),
Z,re.element,Bt);tt(()=>E.forget());et(Ee.open);async function Wt(e=1e3){try{qt=await(await fetch("danger.json")).json(),
K?.refresh()}catch{setTimeout(Wt,e,Math.min(2*e,6e4))}}function Ht(){if(Wt(),A.ended)E.end();else{let e=()=>Mt({...A,ended:!0});
st(Kt,A.version,{onState:Mt,onReached:An,onGone:e,introduce:Cn}),Pe.resume()}document.addEventListener("visibilitychange",
()=>{document.hidden||Pe.resume()}),E.listen(()=>{document.hidden||!K?.isTouched()?Fe():K.refresh()}),setTimeout(()=>{E.
forget(),Fe()},Math.min(Oe,E.all().begun+Oe-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{e&&(It(),re.
refresh())}),It()}function Tn(){let e=Object.keys(E.all().entries).length>0;return e&&(A={ended:!0},Ht()),e}A?Ht():Z.append(
...Ct(L,Ke,Tn));
