var I=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(s,n,r)=>{let c=t[n];return r?Number.isInteger(c)?c+1:s:["number",
"string"].includes(typeof c)?c:s}),ge=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function be(e,t){let s=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(s[r.id]));return n.length?
n:e.cards}var _e=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(s=>e.cards.some(n=>n.id===s))};var Kt=["button","input","select","summary","textarea"],Ut=["input","select","textarea"];function o(e,t={},...s){let n=document.
createElement(e);for(let[r,c]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),c):c===!0?n.setAttribute(
r,""):c!==!1&&c!=null&&n.setAttribute(r,c);return Kt.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),Ut.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...s.filter(r=>r!=null)),n}function Ke(e,t,s){let{words:n,level:r=3}=s;
window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,a={...s.answers},l=0,h=null,d=null,b=s.aside??
0,i=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),m=o("div",{}),f=o("div",{class:"ajar-body"}),x=o("se\
ction",{class:"ajar-form","aria-labelledby":`${c}-title`},o(`h${r}`,{id:`${c}-title`},t.title),o("p",{class:"ajar-why"},
t.why),t.private?o("p",{class:"ajar-private"},t.private):null,m,f,i);e.replaceChildren(x);let w=()=>t.items.filter(v=>ge(
v,a)),y=v=>{i.replaceChildren(v)};function N(v,S){i.replaceChildren(`${v} `,o("button",{type:"button",class:"ajar-link",
onclick:()=>{a=S,y(""),s.onChange(a),j({focus:!0})}},n["put-back"]))}function B(v,S){a={...a,[v.id]:S},Ht(f),y(""),s.onChange(
a),p()}function T(){let{fieldset:v}=h;v.disabled=!0;let S=setTimeout(()=>y(n["keep-opening"]),400),u=setTimeout(O,8e3);d=
[S,u]}function O(){d&&(d.forEach(clearTimeout),d=null,h&&(h.fieldset.disabled=!1),y(""))}function p(){let{item:v,skip:S,
where:u,next:$}=h,M=w();S.textContent=a[v.id]==null?n.skip:n["clear-and-skip"],u.textContent=I(n["question-of"],{n:l+1,all:M.
length}),$.textContent=l===M.length-1?n.done:n.next}function g(v,S=!0){if(d)return;let u=w();if(l+=v,l>=u.length){l=u.length-
1,T(),s.onDone(a);return}j({focus:S})}function j({focus:v=!1}={}){let S=w();l=Math.max(0,Math.min(l,S.length-1));let u=S[l],
$=`${c}-${u.id}`,M=o("legend",{},I(u.ask,a)),F=u.hint?o("p",{class:"ajar-hint",id:`${$}-hint`},u.hint):null,J=s.mark?.(u),
V=J?o("p",{class:"ajar-mark",id:`${$}-mark`},J):null,Z=[F,V].filter(Boolean).map(({id:ie})=>ie).join(" "),R=u.among?{...u,
cards:be(u,a)}:u,ae=zt[u.kind](R,_e(R,a[u.id]),{words:n,group:$,change:ie=>B(u,ie),say:y}),K=o("fieldset",{class:`ajar-i\
tem ajar-${u.kind}`,tabindex:"-1","aria-describedby":Z||null},M,F,V,ae),he=l>0?o("button",{type:"button",onclick:()=>g(-1)},
n.back):null,me=o("button",{type:"button",onclick:()=>{if(d)return;let ie=a,_t=a[u.id]!=null;a={...a,[u.id]:null},s.onChange(
a),g(1),_t&&N(n.cleared,ie)}}),ce=o("button",{type:"button",onclick:()=>{d||(y(""),g(1))}}),Ce=o("p",{class:"ajar-where"});
h={item:u,skip:me,where:Ce,next:ce,fieldset:K},m.replaceChildren(),f.replaceChildren(Ce,K,o("div",{class:"ajar-moves"},he,
me,ce)),p(),s.onMove?.(l),v&&(K.focus({preventScroll:!0}),Ce.scrollIntoView({block:"nearest"}))}function k(v){if(m.replaceChildren(),
!v||!s.help||b>v.kinds.length)return null;let S=()=>{b=v.kinds.length+1,s.onAside?.(b),m.replaceChildren(),f.querySelector(
"[tabindex]").focus()};return m.append(s.help.notice(v,{level:r+1,aside:S})),m.querySelector("[tabindex]")}function A(v,{
focus:S=!1,danger:u=null}={}){h=null;let $=o(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);f.replaceChildren(o("div",{class:"\
ajar-reflection"},$,...v.flatMap(F=>Ee(F,r+2)),s.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",
onclick:()=>{l=0,j({focus:!0})}},n.change),o("button",{type:"button",onclick:()=>{let F=a;a={},l=0,b=0,s.onAside?.(0),s.
onStartOver(),j({focus:!0}),N(n["started-over"],F)}},n["start-over"])));let M=k(u);S&&(M??$).focus()}function q(v){let S=f.
contains(document.activeElement);S&&h&&!d||(O(),a={...v.answers},v.done?A(v.reflection,{focus:S,danger:v.danger}):(l=v.at??
Math.max(0,w().findIndex(u=>a[u.id]==null)),j()))}let{done:Y,reflection:D,danger:te}=s;return q({answers:a,at:s.at,done:Y,
reflection:D,danger:te}),{update:q,say:v=>{O(),y(v)}}}function Ht(e){for(let t of e.querySelectorAll("input"))["radio","\
checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ee=({heading:e,said:t,words:s},n)=>[e?
o(`h${n}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...s.map(r=>o("p",{},r))].filter(Boolean),zt={ruler(e,t,{group:s,change:n}){let r=Array.from({length:11},(c,a)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:s,value:a,checked:t===a,onchange:()=>n(a),"aria-describedby":a===
0?`${s}-low`:a===10?`${s}-high`:null}),o("span",{},`${a}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...r),o("p",{class:"ajar-anchors"},o("span",{id:`${s}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${s}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:s,group:n,change:r}){let{chosen:c,own:a}=t||{chosen:[],own:""},l=()=>r(
c.length||a.trim()?{chosen:[...c],own:a}:null),h=e.many?"checkbox":"radio",d=e.cards.map(i=>o("input",{type:h,name:n,value:i.
id,checked:c.includes(i.id),onchange:m=>{e.many?c=c.filter(f=>f!==i.id).concat(m.target.checked?i.id:[]):(c=[i.id],a="",
b&&(b.value="")),l()}})),b=e.own?o("input",{type:"text",value:a,maxlength:500,oninput:i=>{a=i.target.value,!e.many&&a.trim()&&
(c=[],d.forEach(m=>{m.checked=!1})),l()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},s[e.many?"\
choose-many":"choose-one"]),...e.cards.map((i,m)=>o("label",{class:"ajar-card"},d[m],o("span",{},i.text))),b?o("label",{
class:"ajar-own"},o("span",{},e.own),b):null)},sort(e,t,{words:s,group:n,change:r,say:c}){let a={...t},l={},h=e.piles.map(
f=>(l[f.id]=o("span",{}),o("li",{class:"ajar-pile",ondragover:x=>{x.preventDefault(),x.currentTarget.classList.add("ajar\
-over")},ondragleave:x=>x.currentTarget.classList.remove("ajar-over"),ondrop:x=>{x.preventDefault(),x.currentTarget.classList.
remove("ajar-over");let w=i[x.dataTransfer.getData("text/plain")]?.[f.id];w&&!w.matches(":disabled")&&(w.checked=!0,b(w.
dataset.card,f))}},l[f.id]))),d=()=>e.piles.forEach(f=>{l[f.id].textContent=I(s["pile-count"],{pile:f.text,n:Object.values(
a).filter(x=>x===f.id).length})}),b=(f,x)=>{a[f]=x.id,d(),r({...a}),c(I(s.moved,{card:e.cards.find(w=>w.id===f).text,pile:x.
text}))},i={},m=e.cards.map(f=>{i[f.id]={};let x=`${n}-${f.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",
ondragstart:w=>w.dataTransfer.setData("text/plain",f.id)},o("legend",{},f.text),o("div",{class:"ajar-into"},...e.piles.map(
w=>{let y=o("input",{type:"radio",name:x,value:w.id,"data-card":f.id,checked:a[f.id]===w.id,onchange:()=>b(f.id,w)});return i[f.
id][w.id]=y,o("label",{},y,o("span",{},w.text))})))});return d(),o("div",{},o("p",{class:"ajar-hint"},s["sort-how"]),o("\
ul",{class:"ajar-piles"},...h),...m)},text(e,t,{words:s,change:n}){let r=o(e.long?"textarea":"input",{...e.long?{rows:8}:
{type:"text",value:t??""},maxlength:2e4,oninput:c=>n(c.target.value.trim()?c.target.value:null)});return e.long&&(r.value=
t??""),o("label",{class:"ajar-words"},o("span",{},s["own-words"]),r)},list(e,t,{words:s,change:n}){let r=o("div",{}),c=()=>{
let i=[...r.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());n(i.length?i:null)},a=()=>[...r.children].forEach(
(i,m)=>{i.querySelector("label > span").textContent=I(s.line,{n:m+1}),i.querySelector("button").setAttribute("aria-label",
I(s["remove-line"],{n:m+1}))}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{d(""),r.lastElementChild.querySelector(
"input").focus()}},s["add-line"]),h=()=>{a(),l.hidden=r.children.length>=e.most},d=i=>{let m=o("div",{class:"ajar-line"},
o("label",{class:"ajar-words"},o("span",{}),o("input",{type:"text",value:i,maxlength:2e4,oninput:c})),o("button",{type:"\
button",class:"ajar-remove",onclick:()=>{let f=m.nextElementSibling||m.previousElementSibling;m.remove(),f||d(""),h(),c(),
(f||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(m),h()},b=t||[];for(let i=0;i<Math.max(e.lines,
b.length);i++)d(b[i]??"");return o("div",{class:"ajar-lines"},r,l)},date(e,t,{words:s,change:n}){return o("label",{class:"\
ajar-words"},o("span",{},s["pick-date"]),o("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var Jt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Gt=new RegExp(`(${Jt})|[.…]+|[!?;\\n]`,"gu"),Vt=/[\u0300-\u036f'’‘ʼ]/g,
Zt=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Ae=new WeakMap;function ze(e,t){Ae.has(t)||Ae.set(t,Qt(t));let{passes:s,kinds:n}=Ae.
get(t),{line:r,places:c}=Xt(e),a=r;for(let[d,b]of Ue(s,r))a=a.slice(0,d)+a.slice(d,b).replace(/[^ ]/g,"_")+a.slice(b);let l=Object.
entries(n).flatMap(([d,b])=>Ue(b,a).map(([i,m])=>({kind:d,span:[c[i][0],c[m-1][1]]}))),h=(d,b)=>d.span[0]-b.span[0]||d.span[1]-
b.span[1]||(d.kind<b.kind?-1:+(d.kind>b.kind));return l.sort(h)}var Je=(e,{kinds:t,notices:s})=>Object.entries(s).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function Ue(e,t){let s=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&s.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return s}function Qt({lists:e,passes:t,phrases:s}){
let n={};for(let[a,l]of Object.entries(e))n[a]=He(l,n);let r=a=>new RegExp(a.map(l=>He(l,n)).join("|"),"y"),c=Object.entries(
s).map(([a,l])=>[a,r(l)]);return{passes:r(t),kinds:Object.fromEntries(c)}}function He(e,t){return`(?:${(e.match(Zt)??[]).
map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(
1,-1)]:Yt(r)).join("")})`}function Yt(e){let t=Ge(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),s=n=>n?
"[^ ._]*":"";return`${s(e.startsWith("*"))}${t}${s(e.endsWith("*"))} `}var Ge=e=>e.normalize("NFKD").replace(Vt,"").toLowerCase();
function Xt(e){let t="",s=[];for(let n of e.matchAll(Gt)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?Ge(n[1]):
"."} `;t+=r;for(let c=0;c<r.length;c++)s.push([n.index,n.index+n[0].length])}return{line:t,places:s}}var Ve=["emergency","crisis","violence","worried","child"],en=["emergency","crisis","violence"],tn='a[href$="#Help-lines\
"]',U=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function nn(e,{
zone:t="",languages:s=[]}){let n=a=>a.endsWith("/")?t.startsWith(a):t===a,r=e.find(({zones:a})=>a.some(n));return r?r.code:
t&&!/^(UTC|GMT|UCT|Etc\/)/.test(t)?"":s.map(a=>a.split("-").slice(1).join("-").toUpperCase()).find(a=>e.some(({code:l})=>l===
a))??""}function Qe(e,t,s){let n=Object.values(t).flatMap(a=>typeof a=="string"||Array.isArray(a)?a:a?.own??[]);for(let a of Object.
values(s)){let l=n.flatMap(d=>ze(d,a)),h=Je(l,a);if(h)return{...h,kinds:[...new Set(l.map(({kind:d})=>d))]}}let r=e.filter(
({kind:a})=>a==="ruler"),c=Object.values(s)[0]?.["rulers-at-zero"];return c&&r.length===3&&r.every(({id:a})=>t[a]===0)?{
...c,kinds:[]}:null}var Te=(e,t)=>t.flatMap(s=>e.lines.filter(n=>n.topic===s)),Ze=e=>`tel:${e.match(/\d+/)[0]}`;function Ye({
words:e,countries:t=[],leave:s,onCountry:n=()=>{}}){t.length&&(U().countries=t);let r=()=>U().countries,c=()=>U().chosen||
nn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),a=()=>r().
find(p=>p.code===c());function l(p){U().chosen=p;for(let g of U().listeners)g()}function h(p,g){g(p);let j=!1,k=()=>{j||
(j=p.isConnected),j&&!p.isConnected?U().listeners.delete(k):g(p)};return U().listeners.add(k),p}let d=p=>h(o("div",{}),g=>g.
replaceChildren(...p())),b=()=>{let p=[...r(),{code:"-",country:e["help-elsewhere"]}],g=o("select",{onchange:()=>{l(g.value),
n(g.value)}},...p.map(j=>o("option",{value:j.code},j.country)));return h(g,()=>{g.value=a()?.code??"-"}),o("label",{class:"\
ajar-help-where"},o("span",{},e["help-in"]),g)},i=({say:p,to:g},j)=>{if(/^(tel|sms):/.test(g))return o("a",{class:j?"aja\
r-reach":"ajar-reach ajar-first",href:g},p);let k=o("span",{},p),A=o("button",{type:"button",class:"ajar-link","aria-lab\
el":I(e["help-copy-what"],{address:g}),onclick:async()=>{await on(g,k)&&(A.textContent=e["help-copied"])}},e["help-copy"]);
return o("p",{class:"ajar-chat"},k," ",A)},m=p=>o("li",{},o("p",{class:"ajar-for"},p.for_what),o("p",{class:"ajar-hint"},
[p.name,p.hours,p.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},...p.reach.map(i))),f=({emergency:p,
note:g})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),g?o("p",{class:"ajar-hint"},g):null,o("di\
v",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Ze(p)},I(e["help-call"],{number:p})))),x=p=>d(()=>{let g=a();if(!g)
return[o("p",{},e["help-elsewhere-how"])];let j=p.flatMap(k=>k==="emergency"?f(g):Te(g,[k]).map(m));return[o("ul",{class:"\
ajar-help-lines"},...j)]});function w(){let p=()=>{g.close?g.close():g.remove()},g=o("dialog",{class:"ajar ajar-help","a\
ria-labelledby":"ajar-help-title",onclose:()=>g.remove(),onkeydown:j=>{j.key==="Escape"&&(j.preventDefault(),j.stopPropagation(),
p())}},o("div",{class:"ajar-help-bar"},b(),Ne({words:e,leave:s})),o("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},
e["help-title"]),o("p",{},e["help-lead"]),x(Ve),o("p",{class:"ajar-hint"},e["help-trace"]),o("p",{class:"ajar-hint ajar-\
leave-how"},e["leave-how"]),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:p},e["help-close"])));document.
body.append(g),g.showModal?g.showModal():g.setAttribute("open",""),g.querySelector("h2").focus()}function y({title:p,text:g,
now:j,lines:k,countries:A},{level:q,aside:Y}){return A&&!O()&&(U().countries=A),o("section",{class:"ajar-danger"},o(`h${q}`,
{tabindex:"-1"},p),o("p",{},g),o("ul",{class:"ajar-todo"},...j.map(D=>o("li",{},D))),b(),x(k),o("p",{class:"ajar-hint"},
e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:Y},e["help-aside"]))}let N=()=>o("button",{type:"bu\
tton",class:"ajar-get-help",onclick:w},e["help-get"]),B=()=>d(()=>{let p=a(),j=(p?[{say:p.emergency,to:Ze(p.emergency)},
...Te(p,en.slice(1)).map(({reach:A})=>A.find(({to:q})=>q.startsWith("tel:"))).filter(Boolean).slice(0,2)]:[]).flatMap(({
say:A,to:q})=>[o("a",{href:q},A)," · "]),k=o("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]);return[
o("p",{class:"ajar-help-line"},`${e["help-line"]} `,...j,k)]}),T=()=>d(()=>{let p=a();return p?[o("p",{},o("b",{},`${e["\
help-title"]}, ${p.country}`)),o("p",{},`${e["help-danger"]} ${I(e["help-call"],{number:p.emergency})}`),o("ul",{},...Te(
p,Ve).map(({for_what:g,name:j,reach:k,hours:A})=>o("li",{},`${g}: ${j}. ${k.map(({say:q})=>q).join(" · ")}. ${A}.`)))]:
[o("p",{},e["help-elsewhere-how"])]}),O=()=>r().length>0;return{open:w,notice:y,button:N,line:B,text:T,choose:l,code:c,isKnown:O}}
var Ne=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function Xe(e){
if(U().open){U().open=e;return}U().open=e,window.addEventListener("click",t=>{t.target.closest?.(tn)&&(t.preventDefault(),
t.stopPropagation(),U().open())},{capture:!0})}async function on(e,t){try{return await navigator.clipboard.writeText(e),
!0}catch{let s=document.createRange();return s.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(
s),document.execCommand("copy")}}function Me(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function et(e=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",s=>{
s.repeat||(t=s.key==="Shift"?[...t,s.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(e(),Me()))},{capture:!0})}var Ie=new Set,Le=()=>{if(!document.hidden)for(let e of[...Ie])e(Math.random()*1e3)};window.addEventListener("online",Le);
window.addEventListener("pageshow",Le);document.addEventListener("visibilitychange",Le);var we=e=>new Promise(t=>{let s,
n=()=>{Ie.delete(r),t()},r=c=>{clearTimeout(s),s=setTimeout(n,Math.min(c,e))};Ie.add(r),s=setTimeout(n,e)}),ye=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),ve=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var sn=5e4,tt=8e3;function nt(e,t,{onState:s,onReached:n,onGone:r,introduce:c}){let a=t,l=!0,h=!1,d=0,b=null,i=null;async function m(O,p){
i=new AbortController;let{signal:g}=i,j=setTimeout(()=>i.abort(),tt),k=await fetch(O,{headers:{...p,...c()},cache:"no-st\
ore",signal:g}).finally(()=>clearTimeout(j));if(k.ok||k.status===304)return k;let A=await k.json();throw A.error==="no-r\
oom"&&(B(),r()),Object.assign(new Error(A.error),{requested:ve(k)})}async function f(){let p=(await m(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),g=new TextDecoder;for(let j="",k=!0;;){let A=setTimeout(()=>{l&&(l=!k),i.abort()},
k?tt:sn),{done:q,value:Y}=await p.read().finally(()=>clearTimeout(A));if(q&&k)throw new Error;if(q)return;let D=(j+g.decode(
Y,{stream:!0})).split(`

`);j=D.pop();for(let te of D){let v=te.split(`
`).find(S=>S.startsWith("data:"));v&&(k=!1,w(JSON.parse(v.slice(5))))}}}async function x(){let O=await m(e,b?{"If-None-M\
atch":b}:{});O.ok&&w(await O.json()),b=O.headers.get("ETag"),y()}function w(O){y(),!(O.version<a)&&(a=O.version,O.ended&&
B(),s(O))}function y(){d=0,n(!0)}async function N(){for(;!h;){let O=Math.random()*2e3;try{l&&d%2===0?await f():(await x(),
O+=3e3)}catch(p){if(h)return;d||n(!1),O=ye(d++,p.requested)}h||await we(O)}}function B(){h=!0,i.abort()}let T=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?T=Date.now():Date.now()-T>5e3&&i.abort()}),window.addEventListener(
"pageshow",({persisted:O})=>{O&&i.abort()}),window.addEventListener("offline",()=>i.abort()),N()}var P=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),W=e=>typeof e=="string",z=e=>Number.isInteger(e)&&e>=0,rn=e=>z(
e)&&e<=10,st=e=>W(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),je=e=>Array.isArray(e)&&e.every(W),ot=e=>Array.isArray(e)&&e.every(t=>W(
t?.id)&&W(t.text)),rt={ruler:rn,choice:e=>P(e)&&je(e.chosen)&&W(e.own),sort:(e,{piles:t})=>P(e)&&Object.values(e).every(
s=>t.some(n=>n.id===s)),text:W,list:je,date:e=>W(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},an=e=>W(e?.id)&&W(e.ask)&&Object.hasOwn(
rt,e.kind)&&(!["choice","sort"].includes(e.kind)||ot(e.cards))&&(e.kind!=="sort"||ot(e.piles))&&(e.among==null||W(e.among.
item)&&je(e.among.piles)),cn=(e,t)=>e?.name===t&&z(e.id)&&z(e.round)&&je(e.tallied)&&W(e.exercise?.title)&&Array.isArray(
e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(an),ln={at:z,aside:z,keeps:z,late:z,refused:z,done:e=>typeof e==
"boolean",when:W,added:e=>P(e)&&z(e.round)&&P(e.answers),sending:e=>P(e)&&z(e.question)&&z(e.round)&&st(e.key)&&P(e.answers)&&
P(e.moved)};function un({question:e,answers:t,...s}){let n={question:e};if(P(t)){let r=({id:a,kind:l,...h})=>Object.hasOwn(
t,a)&&(t[a]===null||rt[l](t[a],h)),c=e.exercise.items.filter(r).map(({id:a})=>[a,t[a]]);n.answers=Object.fromEntries(c)}
for(let[r,c]of Object.entries(s))(c===null||ln[r]?.(c))&&(n[r]=c);return n}function qe(e){if(!P(e)||!Number.isFinite(e.begun)||
!P(e.entries))return null;let t=Object.entries(e.entries).filter(([s,n])=>P(n)&&cn(n.question,s)).map(([s,n])=>[s,un(n)]);
return{begun:e.begun,entries:Object.fromEntries(t),...e.welcomed===!0?{welcomed:!0}:{},...W(e.place)?{place:e.place}:{}}}
function xe(e){if(!P(e)||!Number.isFinite(e.begun))return null;let t=Object.entries(e).filter(([,s])=>P(s)&&(s.spent===!0||
st(s.key)));return{begun:e.begun,...Object.fromEntries(t)}}var[ct,it]=["ajar-notes ","ajar-keys "],le="ajar-probe",ke=12*36e5;function X(e){try{return e()}catch{return}}function lt(e){
let t=new Map,s=n=>X(()=>window[e].getItem(n));return{get:(n,r)=>r(X(()=>JSON.parse(t.get(n)??s(n)??"null"))),set(n,r){let c=JSON.
stringify(r);t.set(n,c),X(()=>{window[e].setItem(n,c),t.delete(n)})},remove(n){t.delete(n),X(()=>window[e].removeItem(n))},
names:()=>X(()=>Object.keys(window[e]))??[]}}var G=lt("localStorage"),ue=lt("sessionStorage"),ut=()=>X(()=>{window.localStorage.
setItem(le,le);let e=window.localStorage.getItem(le)===le;return window.localStorage.removeItem(le),e})??!1,dn=e=>xe(X(()=>history.
state[e])),at=(e,t)=>X(()=>history.replaceState({[e]:t},"")),De=({begun:e})=>Math.abs(Date.now()-e)>ke;function pn(e){for(let[
t,s]of[[ct,qe],[it,xe]])for(let n of G.names())if(n.startsWith(t)&&n!==t+e){let r=G.get(n,s);(!r||De(r))&&G.remove(n)}}var fn=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function dt(e,t=!1){let[s,n]=[ct+e,it+e],r=i=>i.get(s,qe),c=()=>r(ue)??r(G)??{begun:Date.now(),entries:{}};function a(i){
let m=c();i(m),(r(ue)?ue:G).set(s,m)}let l=()=>G.get(n,xe),h=()=>({begun:Date.now(),...dn(n),...l()});function d(i){G.set(
n,i),at(n,i)}let b=(i,m)=>{let f=h();d({...f,[i]:{...f[i],...m}})};if(pn(t?e:null),t){let i=Date.now();De(c())&&a(m=>Object.
assign(m,{begun:i})),De(h())&&d({...h(),begun:i})}return{all:c,change:a,entry:i=>c().entries[i],update:(i,m)=>a(({entries:f})=>{
f[i]={...f[i],...m}}),remove:i=>a(({entries:m})=>{delete m[i]}),key(i){return h()[i]?.key||b(i,{key:fn()}),h()[i].key},spend:i=>b(
i,{spent:!0}),isSpent:i=>!!h()[i]?.spent,forget(){G.remove(s),ue.remove(s)},end(){ue.set(s,c()),G.remove(s),G.remove(n),
at(n,null)},listen:i=>window.addEventListener("storage",({key:m})=>{(m===null||m===s||m===n)&&i()})}}var hn="~own",pt=(e,t)=>e.find(s=>s.id===t)?.text??t,mn=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function de(e,t){switch(e.kind){case"choice":return[...t.chosen.map(s=>pt(e.cards,s)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(s=>t[s.id]).map(s=>`${s.text}: ${pt(e.piles,t[s.id])}`);case"date":return[mn(t)];case"list":
return t.map(s=>s.trim());default:return[`${t}`.trim()]}}function ne({items:e},t){let s={};for(let n of e){let r=t[n.id];
if(!(r==null||!ge(n,s)))if(n.kind==="choice"){let a=(n.among?be(n,s):n.cards).map(h=>h.id).filter(h=>r.chosen.includes(h)),
l=r.own?.trim()?r.own:"";(a.length||l)&&(s[n.id]={chosen:a,own:l})}else if(n.kind==="sort"){let c=n.cards.filter(a=>r[a.
id]).map(a=>[a.id,r[a.id]]);c.length&&(s[n.id]=Object.fromEntries(c))}else if(n.kind==="list"){let c=r.filter(a=>a.trim());
c.length&&(s[n.id]=c)}else`${r}`.trim()&&(s[n.id]=r)}return s}function ft({exercise:e,tallied:t},s){let n=ne(e,s),r={};for(let c of e.
items){if(!t.includes(c.id)||!(c.id in n))continue;let a=n[c.id];r[c.id]=c.kind!=="choice"?a:[...a.chosen,...a.own.trim()?
[hn]:[]]}return r}function ht({exercise:e},t,s){let r=e.items.filter(c=>c.kind==="ruler").map(c=>c.id).filter(c=>c in t&&
c in(s??{}));return Object.fromEntries(r.map(c=>[c,t[c]-s[c]]))}var Fe=(e,t)=>I(e.ask,t),pe=({exercise:e,tallied:t},s,n)=>{
let r=ne(e,s);return e.items.filter(c=>c.id in r).map(c=>({heading:c.said||Fe(c,r),said:de(c,r[c.id]),words:t.includes(c.
id)?[]:[n]}))};var gn=/[\u202a-\u202e\u2066-\u2069]/g,mt=({items:e},t)=>{let s=ne({items:e},t);return e.filter(n=>n.id in s).map(n=>({item:n.
id,question:Fe(n,s),answer:s[n.id],...n.cards?{"in-words":de(n,s[n.id])}:{}}))};function gt(e){let s={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&mt(r.question.exercise,r.answers).length).map(([r,c])=>{
let[a,l=""]=r.split(/@(.*)/s);return{exercise:a,moment:l,title:c.question.exercise.title,at:c.when,done:!!c.done,confirmed:!!c.
done,answers:mt(c.question.exercise,c.answers)}})};return`${JSON.stringify(s,null,2).replace(gn,r=>`\\u${r.charCodeAt(0).
toString(16)}`)}
`}function bt(e,t){let s=URL.createObjectURL(new Blob([t],{type:"application/json"}));o("a",{href:s,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(s),6e4)}var[bn,wn,Oe]=[9,28,30],oe=e=>bn+wn*e;function H(e,t,...s){let n=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,c]of Object.entries(t))n.setAttribute(r,c);return n.append(...s),n}var wt=e=>Object.entries(e).filter(([t,{done:s,
answers:n}])=>t.startsWith("check-in@")&&s&&n).map(([t,{answers:s,question:n}])=>({moment:t.slice(9),answers:s,items:n.exercise.
items.filter(r=>r.kind==="ruler"&&s[r.id]!=null)})).filter(({items:t})=>t.length);function yn(e,t,s){let n=t.at(-1),r=(c,a,l)=>H(
"line",{x1:oe(c),x2:oe(a),y1:Oe,y2:Oe,class:l});return H("svg",{viewBox:"0 0 298 46",role:"img","aria-label":s,class:`ph\
one-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(c=>H("text",{x:oe(c),y:46,class:"phone-tick"},`${c}`)),r(t[0].
value,n.value,"phone-way"),...t.slice(0,-1).map(({value:c})=>H("circle",{cx:oe(c),cy:Oe,r:5,class:"phone-then"})),H("cir\
cle",{cx:oe(n.value),cy:Oe,r:8,class:"phone-now"}),H("text",{x:oe(n.value),y:16,class:"phone-value"},`${n.value}`))}function yt(e,t){
let n=[...new Map(e.flatMap(({items:r})=>r.map(c=>[c.id,c]))).values()].map(r=>{let c=e.filter(({answers:h})=>h[r.id]!=null).
map(({moment:h,answers:d})=>({moment:h,value:d[r.id]})),a=r.said||r.ask,l=c.map(({moment:h,value:d})=>I(t["phone-rulers-\
at"],{n:d,moment:h})).join(", ");return o("div",{},o("h3",{},a),yn(r.id,c,`${a}: ${l}`),o("p",{class:"phone-numbers","ar\
ia-hidden":"true"},l))});return o("div",{class:"phone-rulers"},o("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function vt({words:e,notes:t,onForget:s}){let n=!1,r=o("div",{}),c=o("div",{}),a=o("details",{},o("summary",{},o("h2",{},
e["phone-rulers"])),r),l=o("details",{},o("summary",{},o("h2",{},e["phone-notes"])),c),h=o("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),d=o("footer",{},a,l,h);for(let w of[a,l])w.addEventListener("toggle",()=>w.open&&x());let b=(w,y)=>o(
"button",{type:"button",onclick:y},w);function i(){t.forget(),h.textContent=e["phone-forgotten"],h.focus(),s()}function m(){
let w=o("div",{}),y=b(e["phone-forget"],()=>{let N=b(e["phone-forget-no"],()=>{w.replaceChildren(y),y.focus()});w.replaceChildren(
o("p",{},e["phone-forget-sure"]),o("div",{class:"ajar-moves"},N,b(e["phone-forget"],i))),N.focus()});return w.append(y),
w}function f([w,{question:y,answers:N}]){let B=w.split(/@(.*)/s)[1],{title:T}=y.exercise;return[o("h3",{},B?`${T} (${B})`:
T),o("div",{class:"ajar-reflection"},...pe(y,N,e["phone-stays"]).flatMap(O=>Ee(O,4)))]}function x(){let{entries:w}=t.all();
Object.keys(w).length&&(h.textContent="");let y=Object.entries(w).filter(([,{question:B,answers:T}])=>T&&pe(B,T,"").length),
N=wt(w);a.hidden=!N.length,l.hidden=!y.length,N.length&&a.open&&r.replaceChildren(yt(N,e)),!(!l.open||c.contains(document.
activeElement))&&c.replaceChildren(n?"":o("p",{class:"ajar-hint"},e["phone-notes-where"]),b(e["phone-notes-keep"],()=>bt(
"notes.json",gt(t.all().entries))),o("p",{class:"ajar-hint"},e["phone-notes-file"]),m(),...y.flatMap(f))}return x(),{element:d,
refresh:x,open(){n=!0,l.open=!0,x()}}}function jt(e,t,s){let{words:n,notes:r,send:c,changed:a,announce:l,help:h}=s,{name:d}=t,b=t,i=0,m=!1,f=()=>r.entry(d)??{},
x=()=>!!b?.open,w=({sending:u,added:$})=>!!(u||$?.round===y()),y=()=>(b??t).round,N=u=>pe(t,u,n["phone-stays"]),B=u=>s.noticeAfter(
t.exercise.items,u),T=null,O=o("p",{class:"phone-closed"},n["phone-closed"]),p=o("section",{class:"phone-add","aria-labe\
lledby":"phone-add",hidden:!0}),g=o("div",{});e.replaceChildren(O,g);function j(u){return!x()||!t.tallied.includes(u.id)?
n["phone-stays"]:o("span",{class:"phone-group"},n[u.own?"phone-can-add-own":"phone-can-add"])}let k=u=>r.update(d,{question:t,
when:`${new Date().toISOString().slice(0,19)}+00:00`,...u}),A=Ke(g,t.exercise,{words:n,mark:j,level:1,answers:f().answers,
at:f().at,done:f().done,reflection:N(f().answers??{}),help:h,aside:f().aside,below:()=>d==="plan"?h.line():null,onAside:u=>r.
update(d,{aside:u}),onMove:u=>{i=u,f().answers&&r.update(d,{at:i})},onChange:u=>{k({answers:u,at:i,done:!1,keeps:null}),
S()},onDone:u=>{k({answers:ne(t.exercise,u),done:!0}),T=B(u),A.update({answers:u,done:!0,reflection:N(u),danger:T}),S(),
(g.querySelector(".ajar-danger [tabindex]")??p.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),a()},
onStartOver:()=>{r.remove(d),S(),a()}});g.querySelector(".ajar-body").before(p);function q(u){let $=ft(t,u.answers),M=r.
entry(t.since)?.added?.answers;return{answers:$,moved:ht(t,$,M)}}let Y=(u,$)=>o("button",{type:"button",onclick:$},u);function D(u,...$){
let M=o("h2",{id:"phone-add",tabindex:"-1"},u),F=o("div",{},M,...$.map(Z=>typeof Z=="string"?o("p",{},Z):Z));if(F.textContent===
p.textContent)return;let J=m||p.contains(document.activeElement),V=p.textContent;p.replaceChildren(...F.childNodes),J?M.
focus({preventScroll:!0}):V&&l(u)}function te(u){u(),m=!0,S(),m=!1}function v({answers:u,moved:$}){let M=t.exercise.items.
filter(K=>K.id in u).map(K=>{let[he,...me]=K.kind==="sort"?[]:de(K,f().answers[K.id]),ce=K.said||K.ask;return o("li",{},
he&&!me.length&&!K.own?`${ce}: ${he}`:ce)}),F=()=>te(()=>c.add(d,b,u,$)),J=()=>te(()=>r.update(d,{keeps:y()})),{added:V,
keeps:Z}=f(),R=Z===y(),ae=M.length>0;D(n[R?"phone-kept":ae?"phone-add-title":"phone-done-ask"],...R?[n["phone-kept-how"]]:
[],...V&&!R?[n["phone-again"]]:[],...ae?[n["phone-add-what"],o("ul",{},...M)]:[n["phone-done-what"]],...Object.keys($).length?
[n["phone-add-moved"]]:[],n["phone-add-final"],o("div",{class:"ajar-moves"},R?null:Y(n["phone-keep-mine"],J),Y(n[ae?"pho\
ne-add":"phone-done"],F)))}function S(){let{done:u,sending:$,added:M,late:F,refused:J}=f();O.hidden=x()||!!u,p.hidden=!u;
let V=g.querySelector(".ajar-reflection + .ajar-moves");if(V&&(V.hidden=w(f())),!u){p.replaceChildren(),T=null;return}if(!T){
T=B(f().answers);let{answers:R}=f();T&&A.update({answers:R,done:!0,reflection:N(R),danger:T})}let Z=q(f());if($)D(n["pho\
ne-sending"],n["phone-sending-how"]);else if(M?.round===y()){let R=Object.keys(M.answers).length;D(n[R?"phone-added":"ph\
one-done-title"],n[R?"phone-added-how":"phone-done-how"])}else F===y()?D(n["phone-here"],n["phone-late"]):J===y()?D(n["p\
hone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(`${t.id}.${y()}`)?D(n["phone-here"],n["phone-once"]):x()?v(Z):
D(n["phone-here"],n["phone-closed-done"]):D(n["phone-here"],n["phone-all-here"])}return S(),{name:d,is:u=>u?.id===t.id&&
JSON.stringify(u.exercise)===JSON.stringify(t.exercise),isTouched(){let{answers:u={},at:$=0,done:M}=f(),F=e.contains(document.
activeElement)&&document.activeElement.matches("input, textarea");return!M&&(F||$>0||Object.values(u).some(J=>J!=null))},
update(u){b=u,S()},refresh:S}}var vn=15e3;async function jn(e,t){for(let s=0;;s++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(vn)});n=ve(r);let{error:c}=await r.
json();if(r.ok||c&&r.status<500&&![408,429].includes(r.status))return c}catch{}await we(ye(s,n))}}function xt(e,t,s){let n=new Set;
async function r(c){let{sending:a}=t.entry(c);if(n.has(a.key))return;n.add(a.key);let l=await jn(`${e}/answers`,a),{question:h,
round:d,answers:b}=a;l||t.spend(`${h}.${d}`);let i=l?["closed","no-room"].includes(l)?{late:d}:{refused:d}:{added:{round:d,
answers:b}};t.entry(c)&&t.update(c,{sending:null,...i}),n.delete(a.key),s()}return{add(c,{id:a,round:l},h,d){let b={question:a,
round:l,key:t.key(`${a}.${l}`),answers:h,moved:d};t.update(c,{sending:b}),r(c)},resume(){for(let[c,a]of Object.entries(t.
all().entries))a.sending&&r(c)}}}var Ot=8;async function kt(e,t){if(e.length!==Ot)return t["phone-code-length"];try{let s=await fetch(`api/rooms/${e}`,{cache:"\
no-store"});if(s.ok)return"";if(s.status===404)return t["phone-no-room"];let n=Math.ceil((Number(s.headers.get("Retry-Af\
ter"))||60)/60);return I(t["phone-too-many"],{wait:n>1?I(t["phone-minutes"],{minutes:n}):t["phone-minute"]})}catch{return t["\
phone-not-reached"]}}function St(e,t){let s=o("p",{id:"phone-problem",class:"phone-problem",role:"status"}),n=o("input",
{type:"text",value:t,maxlength:40,autocapitalize:"characters",spellcheck:"false","aria-describedby":"phone-code-how phon\
e-problem",name:"code"}),r=a=>a.toUpperCase().replace(/[^A-Z0-9]/g,""),c=async a=>{a.preventDefault();let l=r(n.value);s.
textContent=await kt(l,e),s.textContent?n.focus():location.replace(l)};return t&&kt(t,e).then(a=>{s.textContent=a&&(t.length===
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
d-notes":"phone-ended-nothing"])),o("div",{class:"phone-help"},s.text())]};var Pe=e=>JSON.parse(document.getElementById(e).textContent),L=Pe("words"),We=location.pathname.split("/").pop().toUpperCase().
replace(/[^A-Z0-9]/g,""),$e=Ye({words:L,countries:Pe("help"),leave:Pt}),Mt={},E=Pe("state"),C=dt(We,!!E&&!E.ended),Q=o("\
main",{}),It=o("p",{class:"phone-looking",role:"status"}),Lt=o("p",{class:"phone-practice",hidden:!0},L["phone-practice"]),
ee=o("div",{class:"phone-banner",role:"status",hidden:!0}),qt=o("p",{class:"phone-unseen",role:"status"}),Dt=e=>{qt.textContent=
e},se="",_=null;function Se(e,t,{focus:s=!1}={}){if(e===se&&e!=="question")return;let n=s||Q.contains(document.activeElement);
if(se=e,_=null,ee.hidden=!0,Q.replaceChildren(),t(),!n)return;let r=Q.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),
window.scrollTo(0,0)}function Ft(e,t){Se("question",()=>{_=jt(Q,e,{words:L,notes:C,send:Re,announce:Dt,changed:()=>re.refresh(),
help:$e,noticeAfter:(s,n)=>Qe(s,n,Mt)}),C.all().place!==e.name&&C.change(s=>{s.place=e.name})},t)}function fe(e={}){let t=E.
ended?null:E.question;if(Lt.hidden=!E.practice,!C.all().welcomed&&!E.ended){Se("welcome",()=>Q.append(...$t(L,ut(),Bt)),
e);return}if(_?.is(t)){_.update(t),ee.hidden=!0;return}if(_?.isTouched()&&!e.focus){_.update(null),(t||E.ended)&&kn();return}
let s=se==="waiting"||se==="question";E.ended?Se("ended",()=>{Q.append(...Et(L,C,$e)),re.open()},e):t?Ft(t,e):Se("waitin\
g",()=>Q.append(...Ct(L)),e),t&&s&&Dt(`${L["phone-new"]} ${t.exercise.title}`)}function kn(){let e=L[E.ended?"phone-ende\
d-here":"phone-moved-on"];(ee.hidden||ee.firstChild.textContent!==e)&&ee.replaceChildren(o("p",{},e),o("button",{type:"b\
utton",onclick:()=>fe({focus:!0})},L[E.ended?"phone-go-notes":"phone-go-new"])),ee.hidden=!1}function At(){se="",_=null,
E.ended||!C.all().welcomed?fe():Bt()}function Bt(){C.change(s=>{s.welcomed=!0});let{place:e,entries:t}=C.all();e&&!t[e]?.
done&&On(t[e]),fe({focus:!_})}function On(e){!e?.answers||E.ended||e.question.name===E.question?.name||Ft({...e.question,
open:!1})}function Tt(e){E=e,E.ended&&C.end(),fe()}var Sn=()=>C.isSpent("join")?{}:{"Ajar-Phone":C.key("join")},Nt=0;function $n(e){
e&&!C.isSpent("join")&&C.spend("join"),clearTimeout(Nt),Nt=setTimeout(()=>{It.textContent=e?"":L["phone-looking"]},e?0:2500)}
var Be=()=>{se="",_=null,fe(),re.refresh()},Rt=`api/rooms/${We}`,Re=xt(Rt,C,()=>{_?.refresh(),re.refresh()}),re=vt({words:L,
notes:C,onForget(){E.ended||C.change(e=>{e.welcomed=!0}),Be()}});function Pt(){C.forget(),Me()}document.querySelector(".\
phone").replaceChildren(o("header",{},o("details",{},o("summary",{},L["phone-leave"]),o("p",{},L["phone-leave-cannot"]),
o("p",{class:"ajar-leave-how"},L["leave-how"])),o("div",{class:"ajar-leave"},$e.button(),Ne({words:L,leave:Pt})),It,Lt,ee),
Q,re.element,qt);et(()=>C.forget());Xe($e.open);async function Wt(e=1e3){try{Mt=await(await fetch("danger.json")).json(),
_?.refresh()}catch{setTimeout(Wt,e,Math.min(2*e,6e4))}}!E&&Object.keys(C.all().entries).length&&(E={ended:!0});if(!E)Q.append(
...St(L,We));else{if(Wt(),E.ended)C.end();else{let e=()=>Tt({...E,ended:!0});nt(Rt,E.version,{onState:Tt,onReached:$n,onGone:e,
introduce:Sn}),Re.resume()}document.addEventListener("visibilitychange",()=>{document.hidden||Re.resume()}),C.listen(()=>{
document.hidden||!_?.isTouched()?Be():_.refresh()}),setTimeout(()=>{C.forget(),Be()},Math.min(ke,C.all().begun+ke-Date.now())),
window.addEventListener("pageshow",({persisted:e})=>{e&&(At(),re.refresh())}),At()}
