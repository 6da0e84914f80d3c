var L=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(s,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:s:["number",
"string"].includes(typeof a)?a:s}),ge=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function be(e,t){let s=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(s[r.id]));return n.length?
n:e.cards}var Je=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(s=>e.cards.some(n=>n.id===s))};var Vt=["button","input","select","summary","textarea"],Zt=["input","select","textarea"];function o(e,t={},...s){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return Vt.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),Zt.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...s.filter(r=>r!=null)),n}function Ee(e,t){let s=0,n=!1;return{
begin(){s||(s=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(s),s=0,n&&t(""),n=!1}}}function Ge(e,t,s){
let{words:n,level:r=3}=s;window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-${window.ajarForms}`,c={...s.answers},i=0,
p=null,u=0,b=s.aside??0,l=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),g=o("div",{}),h=o("div",{class:"\
ajar-body"}),k=o("section",{class:"ajar-form","aria-labelledby":`${a}-title`},o(`h${r}`,{id:`${a}-title`},t.title),o("p",
{class:"ajar-why"},t.why),t.private?o("p",{class:"ajar-private"},t.private):null,g,h,l);e.replaceChildren(k);let w=()=>t.
items.filter(v=>ge(v,c)),x=v=>{l.replaceChildren(v)},I=Ee(n,x);function B(v,f){l.replaceChildren(`${v} `,o("button",{type:"\
button",class:"ajar-link",onclick:()=>{c=f,x(""),s.onChange(c),d({focus:!0})}},n["put-back"]))}function T(v,f){c={...c,[v.
id]:f},Qt(h),x(""),s.onChange(c),D()}function S(){p.fieldset.disabled=!0,I.begin(),u=setTimeout(N,8e3)}function N(){u&&(clearTimeout(
u),u=0,p&&(p.fieldset.disabled=!1),I.end())}function D(){if(!p)return;let{item:v,skip:f,where:y,next:C}=p,F=w();f.textContent=
c[v.id]==null?n.skip:n["clear-and-skip"],y.textContent=L(n["question-of"],{n:i+1,all:F.length}),C.textContent=i===F.length-
1?n.done:n.next}function m(v,f=!0){if(u)return;let y=w();if(i+=v,i>=y.length){i=y.length-1,S(),s.onDone(c);return}d({focus:f})}
function d({focus:v=!1}={}){let f=w();i=Math.max(0,Math.min(i,f.length-1));let y=f[i],C=`${a}-${y.id}`,F=o("legend",{},L(
y.ask,c)),R=y.hint?o("p",{class:"ajar-hint",id:`${C}-hint`},y.hint):null,Y=s.mark?.(y),V=Y?o("p",{class:"ajar-mark",id:`${C}\
-mark`},Y):null,H=[R,V].filter(Boolean).map(({id:le})=>le).join(" "),ne=y.among?{...y,cards:be(y,c)}:y,Z=Yt[y.kind](ne,Je(
ne,c[y.id]),{words:n,group:C,change:le=>T(y,le),say:x}),oe=o("fieldset",{class:`ajar-item ajar-${y.kind}`,tabindex:"-1",
"aria-describedby":H||null},F,R,V,Z),$e=i>0?o("button",{type:"button",onclick:()=>m(-1)},n.back):null,ie=o("button",{type:"\
button",onclick:()=>{if(u)return;let le=c,Gt=c[y.id]!=null;c={...c,[y.id]:null},s.onChange(c),m(1),Gt&&B(n.cleared,le)}}),
ze=o("button",{type:"button",onclick:()=>{u||(x(""),m(1))}}),Ce=o("p",{class:"ajar-where"});p={item:y,skip:ie,where:Ce,next:ze,
fieldset:oe},g.replaceChildren(),h.replaceChildren(Ce,oe,o("div",{class:"ajar-moves"},$e,ie,ze)),D(),s.onMove?.(i),v&&(oe.
focus({preventScroll:!0}),Ce.scrollIntoView({block:"nearest"}))}function j(v){if(g.replaceChildren(),!v||!s.help||b>v.kinds.
length)return null;let f=()=>{b=v.kinds.length+1,s.onAside?.(b),g.replaceChildren(),h.querySelector("[tabindex]").focus()},
{help:y,needs:C}=s;return g.append(y.notice(v,{level:r+1,aside:f,needs:C})),g.querySelector("[tabindex]")}function $(v,{
focus:f=!1,danger:y=null}={}){p=null;let C=o(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);h.replaceChildren(o("div",{class:"\
ajar-reflection"},C,...v.flatMap(R=>Ae(R,r+2)),s.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",
onclick:()=>{i=0,d({focus:!0})}},n.change),o("button",{type:"button",onclick:()=>{let R=c;c={},i=0,b=0,s.onAside?.(0),s.
onStartOver(),d({focus:!0}),B(n["started-over"],R)}},n["start-over"])));let F=j(y);f&&(F??C).focus()}function q(v){let f=h.
contains(document.activeElement);f&&p&&!u||(N(),c={...v.answers},v.done?$(v.reflection,{focus:f,danger:v.danger}):(i=v.at??
Math.max(0,w().findIndex(y=>c[y.id]==null)),d()))}let{done:O,reflection:K,danger:U}=s;return q({answers:c,at:s.at,done:O,
reflection:K,danger:U}),{update:q,release:N,say:v=>{N(),x(v)}}}function Qt(e){for(let t of e.querySelectorAll("input"))[
"radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ae=({heading:e,said:t,words:s},n)=>[
e?o(`h${n}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...s.map(r=>o("p",{},r))].filter(Boolean),Yt={ruler(e,t,{group:s,change:n}){let r=Array.from({length:11},(a,c)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:s,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===
0?`${s}-low`:c===10?`${s}-high`:null}),o("span",{},`${c}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...r),o("p",{class:"ajar-anchors"},o("span",{id:`${s}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${s}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:s,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},i=()=>r(
a.length||c.trim()?{chosen:[...a],own:c}:null),p=e.many?"checkbox":"radio",u=e.cards.map(l=>o("input",{type:p,name:n,value:l.
id,checked:a.includes(l.id),onchange:g=>{e.many?a=a.filter(h=>h!==l.id).concat(g.target.checked?l.id:[]):(a=[l.id],c="",
b&&(b.value="")),i()}})),b=e.own?o("input",{type:"text",value:c,maxlength:500,oninput:l=>{c=l.target.value,!e.many&&c.trim()&&
(a=[],u.forEach(g=>{g.checked=!1})),i()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},s[e.many?"\
choose-many":"choose-one"]),...e.cards.map((l,g)=>o("label",{class:"ajar-card"},u[g],o("span",{},l.text))),b?o("label",{
class:"ajar-own"},o("span",{},e.own),b):null)},sort(e,t,{words:s,group:n,change:r,say:a}){let c={...t},i={},p=e.piles.map(
h=>(i[h.id]=o("span",{}),o("li",{class:"ajar-pile",ondragover:k=>{k.preventDefault(),k.currentTarget.classList.add("ajar\
-over")},ondragleave:k=>k.currentTarget.classList.remove("ajar-over"),ondrop:k=>{k.preventDefault(),k.currentTarget.classList.
remove("ajar-over");let w=l[k.dataTransfer.getData("text/plain")]?.[h.id];w&&!w.matches(":disabled")&&(w.checked=!0,b(w.
dataset.card,h))}},i[h.id]))),u=()=>e.piles.forEach(h=>{i[h.id].textContent=L(s["pile-count"],{pile:h.text,n:Object.values(
c).filter(k=>k===h.id).length})}),b=(h,k)=>{c[h]=k.id,u(),r({...c}),a(L(s.moved,{card:e.cards.find(w=>w.id===h).text,pile:k.
text}))},l={},g=e.cards.map(h=>{l[h.id]={};let k=`${n}-${h.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",
ondragstart:w=>w.dataTransfer.setData("text/plain",h.id)},o("legend",{},h.text),o("div",{class:"ajar-into"},...e.piles.map(
w=>{let x=o("input",{type:"radio",name:k,value:w.id,"data-card":h.id,checked:c[h.id]===w.id,onchange:()=>b(h.id,w)});return l[h.
id][w.id]=x,o("label",{},x,o("span",{},w.text))})))});return u(),o("div",{},o("p",{class:"ajar-hint"},s["sort-how"]),o("\
ul",{class:"ajar-piles"},...p),...g)},text(e,t,{words:s,change:n}){let r=o(e.long?"textarea":"input",{...e.long?{rows:8}:
{type:"text",value:t??""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&(r.value=
t??""),o("label",{class:"ajar-words"},o("span",{},s["own-words"]),r)},list(e,t,{words:s,change:n}){let r=o("div",{}),a=()=>{
let l=[...r.querySelectorAll("input")].map(g=>g.value).filter(g=>g.trim());n(l.length?l:null)},c=()=>[...r.children].forEach(
(l,g)=>{l.querySelector("label > span").textContent=L(s.line,{n:g+1}),l.querySelector("button").setAttribute("aria-label",
L(s["remove-line"],{n:g+1}))}),i=o("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),r.lastElementChild.querySelector(
"input").focus()}},s["add-line"]),p=()=>{c(),i.hidden=r.children.length>=e.most},u=l=>{let g=o("div",{class:"ajar-line"},
o("label",{class:"ajar-words"},o("span",{}),o("input",{type:"text",value:l,maxlength:2e4,oninput:a})),o("button",{type:"\
button",class:"ajar-remove",onclick:()=>{let h=g.nextElementSibling||g.previousElementSibling;g.remove(),h||u(""),p(),a(),
(h||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(g),p()},b=t||[];for(let l=0;l<Math.max(e.lines,
b.length);l++)u(b[l]??"");return o("div",{class:"ajar-lines"},r,i)},date(e,t,{words:s,change:n}){return o("label",{class:"\
ajar-words"},o("span",{},s["pick-date"]),o("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var Xt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",en=new RegExp(`(${Xt})|[.…]+|[!?;\\n]`,"gu"),tn=/[\u0300-\u036f'’‘ʼ]/g,
nn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Te=new WeakMap;function Qe(e,t){Te.has(t)||Te.set(t,on(t));let{passes:s,kinds:n}=Te.
get(t),{line:r,places:a}=rn(e),c=r;for(let[u,b]of Ve(s,r))c=c.slice(0,u)+c.slice(u,b).replace(/[^ ]/g,"_")+c.slice(b);let i=Object.
entries(n).flatMap(([u,b])=>Ve(b,c).map(([l,g])=>({kind:u,span:[a[l][0],a[g-1][1]]}))),p=(u,b)=>u.span[0]-b.span[0]||u.span[1]-
b.span[1]||(u.kind<b.kind?-1:+(u.kind>b.kind));return i.sort(p)}var Ye=(e,{kinds:t,notices:s})=>Object.entries(s).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function Ve(e,t){let s=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&s.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return s}function on({lists:e,passes:t,phrases:s}){
let n={};for(let[c,i]of Object.entries(e))n[c]=Ze(i,n);let r=c=>new RegExp(c.map(i=>Ze(i,n)).join("|"),"y"),a=Object.entries(
s).map(([c,i])=>[c,r(i)]);return{passes:r(t),kinds:Object.fromEntries(a)}}function Ze(e,t){return`(?:${(e.match(nn)??[]).
map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(
1,-1)]:sn(r)).join("")})`}function sn(e){let t=Xe(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),s=n=>n?
"[^ ._]*":"";return`${s(e.startsWith("*"))}${t}${s(e.endsWith("*"))} `}var Xe=e=>e.normalize("NFKD").replace(tn,"").toLowerCase();
function rn(e){let t="",s=[];for(let n of e.matchAll(en)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?Xe(n[1]):
"."} `;t+=r;for(let a=0;a<r.length;a++)s.push([n.index,n.index+n[0].length])}return{line:t,places:s}}var et=["emergency","crisis","violence","worried","child"],an=["crisis","violence"],nt='a[href$="#Help-lines"]',z=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function cn(e,{zone:t="",languages:s=[]}){
let n=c=>c.endsWith("/")?t.startsWith(c):t===c,r=e.find(({zones:c})=>c.some(n));return r?r.code:t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t)?"":s.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.some(({code:i})=>i===c))??""}function ot(e,t,s){
let n=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(s)){let i=n.
flatMap(u=>Qe(u,c)),p=Ye(i,c);if(p)return{...p,kinds:[...new Set(i.map(({kind:u})=>u))]}}let r=e.filter(({kind:c})=>c===
"ruler"),a=Object.values(s)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}
var Ne=(e,t)=>t.flatMap(s=>e.lines.filter(n=>n.topic===s)),Me=e=>e.split(/(\d[\d -]+\d)/).map((t,s)=>s%2?o("span",{class:"\
ajar-unbroken"},t):t),tt=e=>`tel:${e.match(/\d+/)[0]}`;function st({words:e,countries:t=[],leave:s,onCountry:n=()=>{}}){
t.length&&(z().countries=t);let r=()=>z().countries,a=()=>z().chosen||cn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),c=()=>r().find(m=>m.code===a());function i(m){z().chosen=
m;for(let d of z().listeners)d()}function p(m,d){d(m);let j=!1,$=()=>{j||(j=m.isConnected),j&&!m.isConnected?z().listeners.
delete($):d(m)};return z().listeners.add($),m}let u=m=>p(o("div",{}),d=>d.replaceChildren(...m())),b=()=>{let m=[...r(),
{code:"-",country:e["help-elsewhere"]}],d=o("select",{onchange:()=>{i(d.value),n(d.value)}},...m.map(j=>o("option",{value:j.
code},j.country)));return p(d,()=>{d.value=c()?.code??"-"}),o("label",{class:"ajar-help-where"},o("span",{},e["help-in"]),
d)},l=({say:m,to:d},j)=>{if(/^(tel|sms):/.test(d))return o("a",{class:j?"ajar-reach":"ajar-reach ajar-first",href:d},o("\
span",{},...Me(m)));let $=o("span",{},m),q=o("button",{type:"button",class:"ajar-link","aria-label":L(e["help-copy-what"],
{address:d}),onclick:async()=>{await ln(d,$)&&(q.textContent=e["help-copied"])}},e["help-copy"]);return o("p",{class:"aj\
ar-chat"},$," ",q)},g=m=>o("li",{},o("p",{class:"ajar-for"},m.for_what),o("p",{class:"ajar-hint"},[m.name,m.hours,m.languages].
filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},...m.reach.map(l))),h=({emergency:m,note:d})=>o("li",{class:"aja\
r-now"},o("p",{class:"ajar-for"},e["help-danger"]),d?o("p",{class:"ajar-hint"},d):null,o("div",{class:"ajar-ways"},o("a",
{class:"ajar-reach",href:tt(m)},L(e["help-call"],{number:m})))),k=m=>u(()=>{let d=c();if(!d)return[o("p",{},e["help-else\
where-how"])];let j=m.flatMap($=>$==="emergency"?h(d):Ne(d,[$]).map(g));return[o("ul",{class:"ajar-help-lines"},...j)]});
function w(){let m=()=>{d.close?d.close():d.remove()},d=o("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-\
title",onclose:()=>d.remove(),onkeydown:j=>{j.key==="Escape"&&(j.preventDefault(),j.stopPropagation(),m())}},o("div",{class:"\
ajar-help-bar"},b(),Ie({words:e,leave:s})),o("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},e["help-title"]),o("\
p",{},e["help-lead"]),k(et),o("p",{class:"ajar-hint"},e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave\
-how"]),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:m},e["help-close"])));document.body.append(d),d.showModal?
d.showModal():d.setAttribute("open",""),d.querySelector("h2").focus()}function x({title:m,text:d,now:j,lines:$,kinds:q,countries:O},{
level:K,aside:U,needs:v}){return O&&!D()&&(z().countries=O),o("section",{class:"ajar-danger"},o(`h${K}`,{tabindex:"-1"},
m),o("p",{},d),q.length?null:v?.()??null,b(),k($),o("ul",{class:"ajar-todo"},...j.map(f=>o("li",{},f))),o("p",{class:"aj\
ar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:U},e["help-aside"]))}let I=()=>o("button",
{type:"button",class:"ajar-get-help",onclick:w},e["help-get"]);function B({emergency:m,...d}){let $=an.map(O=>Ne(d,[O])[0]?.
reach??[]).flatMap(O=>["tel:","sms:"].map(K=>O.find(({to:U})=>U.startsWith(K))));return[{say:L(e["help-call"],{number:m}),
to:tt(m)},...$.filter(Boolean)]}let T=(m=`${e["help-line"]} `)=>u(()=>{let d=c(),j=(d?B(d):[]).flatMap(({say:O,to:K},U)=>[
U?" · ":"",o("a",{href:K},...Me(O))]),$=o("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]),q=o("span",
{class:"ajar-off-paper"},j.length?" · ":"",$);return[o("p",{class:"ajar-help-line"},m,...j,q)]});function S(m){if(!D())
return;let[d]=[...m.querySelectorAll(nt)].reverse();d?.closest("p, ul").after(T(""));for(let j of m.querySelectorAll("de\
tails"))j.open=j.querySelector("summary").textContent===c()?.country}let N=()=>u(()=>{let m=c();return m?[o("p",{},o("b",
{},`${e["help-title"]}, ${m.country}`)),o("p",{},`${e["help-danger"]} ${L(e["help-call"],{number:m.emergency})}`),o("ul",
{},...Ne(m,et).map(({for_what:d,name:j,reach:$,hours:q})=>o("li",{},...Me(`${d}: ${j}. ${$.map(({say:O})=>O).join(" · ")}\
. ${q}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),D=()=>r().length>0;return{open:w,notice:x,button:I,line:T,addNumbers:S,
text:N,choose:i,code:a,isKnown:D}}var Ie=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function rt(e){if(z().open){z().open=e;return}z().open=e,window.addEventListener("click",
t=>{t.target.closest?.(nt)&&(t.preventDefault(),t.stopPropagation(),z().open())},{capture:!0})}async function ln(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let s=document.createRange();return s.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(s),document.execCommand("copy")}}function Le(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function at(e=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",s=>{
s.repeat||(t=s.key==="Shift"?[...t,s.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(e(),Le()))},{capture:!0})}var qe=new Set,De=()=>{if(!document.hidden)for(let e of[...qe])e(Math.random()*1e3)};window.addEventListener("online",De);
window.addEventListener("pageshow",De);document.addEventListener("visibilitychange",De);var we=e=>new Promise(t=>{let s,
n=()=>{qe.delete(r),t()},r=a=>{clearTimeout(s),s=setTimeout(n,Math.min(a,e))};qe.add(r),s=setTimeout(n,e)}),ye=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),ve=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var un=5e4,ct=8e3;function it(e,t,{onState:s,onReached:n,onGone:r,introduce:a}){let c=t,i=!0,p=!1,u=0,b=null,l=null;async function g(S,N){
l=new AbortController;let{signal:D}=l,m=setTimeout(()=>l.abort(),ct),d=await fetch(S,{headers:{...N,...a()},cache:"no-st\
ore",signal:D}).finally(()=>clearTimeout(m));if(d.ok||d.status===304)return d;let j=await d.json();throw j.error==="no-r\
oom"&&(B(),r()),Object.assign(new Error(j.error),{requested:ve(d)})}async function h(){let N=(await g(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),D=new TextDecoder;for(let m="",d=!0;;){let j=setTimeout(()=>{i&&(i=!d),l.abort()},
d?ct:un),{done:$,value:q}=await N.read().finally(()=>clearTimeout(j));if($&&d)throw new Error;if($)return;let O=(m+D.decode(
q,{stream:!0})).split(`

`);m=O.pop();for(let K of O){let U=K.split(`
`).find(v=>v.startsWith("data:"));U&&(d=!1,w(JSON.parse(U.slice(5))))}}}async function k(){let S=await g(e,b?{"If-None-M\
atch":b}:{});S.ok&&w(await S.json()),b=S.headers.get("ETag"),x()}function w(S){x(),!(S.version<c)&&(c=S.version,S.ended&&
B(),s(S))}function x(){u=0,n(!0)}async function I(){for(;!p;){let S=Math.random()*2e3;try{i&&u%2===0?await h():(await k(),
S+=3e3)}catch(N){if(p)return;u||n(!1),S=ye(u++,N.requested)}p||await we(S)}}function B(){p=!0,l.abort()}let T=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?T=Date.now():Date.now()-T>5e3&&l.abort()}),window.addEventListener(
"pageshow",({persisted:S})=>{S&&l.abort()}),window.addEventListener("offline",()=>l.abort()),I()}var P=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),W=e=>typeof e=="string",G=e=>Number.isInteger(e)&&e>=0,dn=e=>G(
e)&&e<=10,ut=e=>W(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),je=e=>Array.isArray(e)&&e.every(W),lt=e=>Array.isArray(e)&&e.every(t=>W(
t?.id)&&W(t.text)),dt={ruler:dn,choice:e=>P(e)&&je(e.chosen)&&W(e.own),sort:(e,{piles:t})=>P(e)&&Object.values(e).every(
s=>t.some(n=>n.id===s)),text:W,list:je,date:e=>W(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},pn=e=>W(e?.id)&&W(e.ask)&&Object.hasOwn(
dt,e.kind)&&(!["choice","sort"].includes(e.kind)||lt(e.cards))&&(e.kind!=="sort"||lt(e.piles))&&(e.among==null||W(e.among.
item)&&je(e.among.piles)),fn=(e,t)=>e?.name===t&&G(e.id)&&G(e.round)&&je(e.tallied)&&W(e.exercise?.title)&&Array.isArray(
e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(pn),hn={at:G,aside:G,keeps:G,late:G,refused:G,done:e=>typeof e==
"boolean",when:W,added:e=>P(e)&&G(e.round)&&P(e.answers),sending:e=>P(e)&&G(e.question)&&G(e.round)&&ut(e.key)&&P(e.answers)&&
P(e.moved)};function mn({question:e,answers:t,...s}){let n={question:e};if(P(t)){let r=({id:c,kind:i,...p})=>Object.hasOwn(
t,c)&&(t[c]===null||dt[i](t[c],p)),a=e.exercise.items.filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}
for(let[r,a]of Object.entries(s))(a===null||hn[r]?.(a))&&(n[r]=a);return n}function Be(e){if(!P(e)||!Number.isFinite(e.begun)||
!P(e.entries))return null;let t=Object.entries(e.entries).filter(([s,n])=>P(n)&&fn(n.question,s)).map(([s,n])=>[s,mn(n)]);
return{begun:e.begun,entries:Object.fromEntries(t),...e.welcomed===!0?{welcomed:!0}:{},...W(e.place)?{place:e.place}:{}}}
function xe(e){if(!P(e)||!Number.isFinite(e.begun))return null;let t=Object.entries(e).filter(([,s])=>P(s)&&(s.spent===!0||
ut(s.key)));return{begun:e.begun,...Object.fromEntries(t)}}var[ft,ht]=["ajar-notes ","ajar-keys "],ue="ajar-probe",ke=12*36e5;function ee(e){try{return e()}catch{return}}function mt(e){
let t=new Map,s=n=>ee(()=>window[e].getItem(n));return{get:(n,r)=>r(ee(()=>JSON.parse(t.get(n)??s(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),ee(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),ee(()=>window[e].
removeItem(n))},names:()=>ee(()=>Object.keys(window[e]))??[]}}var Q=mt("localStorage"),de=mt("sessionStorage"),gt=()=>ee(
()=>{window.localStorage.setItem(ue,ue);let e=window.localStorage.getItem(ue)===ue;return window.localStorage.removeItem(
ue),e})??!1,gn=e=>xe(ee(()=>history.state[e])),pt=(e,t)=>ee(()=>history.replaceState({[e]:t},"")),Fe=({begun:e})=>Math.abs(
Date.now()-e)>ke;function bn(e){for(let[t,s]of[[ft,Be],[ht,xe]])for(let n of Q.names())if(n.startsWith(t)&&n!==t+e){let r=Q.
get(n,s);(!r||Fe(r))&&Q.remove(n)}}var wn=()=>btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(
0,22).replaceAll("+","-").replaceAll("/","_");function bt(e,t=!1){let[s,n]=[ft+e,ht+e],r=l=>l.get(s,Be),a=()=>r(de)??r(Q)??
{begun:Date.now(),entries:{}};function c(l){let g=a();l(g),(r(de)?de:Q).set(s,g)}let i=()=>Q.get(n,xe),p=()=>({begun:Date.
now(),...gn(n),...i()});function u(l){Q.set(n,l),pt(n,l)}let b=(l,g)=>{let h=p();u({...h,[l]:{...h[l],...g}})};if(bn(t?e:
null),t){let l=Date.now();Fe(a())&&c(g=>Object.assign(g,{begun:l})),Fe(p())&&u({...p(),begun:l})}return{all:a,change:c,entry:l=>a().
entries[l],update:(l,g)=>c(({entries:h})=>{h[l]={...h[l],...g}}),remove:l=>c(({entries:g})=>{delete g[l]}),key(l){return p()[l]?.
key||b(l,{key:wn()}),p()[l].key},spend:l=>b(l,{spent:!0}),isSpent:l=>!!p()[l]?.spent,forget(){Q.remove(s),de.remove(s)},
end(){de.set(s,a()),Q.remove(s),Q.remove(n),pt(n,null)},listen:l=>window.addEventListener("storage",({key:g})=>{(g===null||
g===s||g===n)&&l()})}}var yn="~own",wt=(e,t)=>e.find(s=>s.id===t)?.text??t,vn=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function pe(e,t){switch(e.kind){case"choice":return[...t.chosen.map(s=>wt(e.cards,s)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(s=>t[s.id]).map(s=>`${s.text}: ${wt(e.piles,t[s.id])}`);case"date":return[vn(t)];case"list":
return t.map(s=>s.trim());default:return[`${t}`.trim()]}}function se({items:e},t){let s={};for(let n of e){let r=t[n.id];
if(!(r==null||!ge(n,s)))if(n.kind==="choice"){let c=(n.among?be(n,s):n.cards).map(p=>p.id).filter(p=>r.chosen.includes(p)),
i=r.own?.trim()?r.own:"";(c.length||i)&&(s[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.
id]).map(c=>[c.id,r[c.id]]);a.length&&(s[n.id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());
a.length&&(s[n.id]=a)}else`${r}`.trim()&&(s[n.id]=r)}return s}function yt({exercise:e,tallied:t},s){let n=se(e,s),r={};for(let a of e.
items){if(!t.includes(a.id)||!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?
[yn]:[]]}return r}function vt({exercise:e},t,s){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&
a in(s??{}));return Object.fromEntries(r.map(a=>[a,t[a]-s[a]]))}var Re=(e,t)=>L(e.ask,t),fe=({exercise:e,tallied:t},s,n)=>{
let r=se(e,s);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||Re(a,r),said:pe(a,r[a.id]),words:t.includes(a.
id)?[]:[n]}))};var jn=/[\u202a-\u202e\u2066-\u2069]/g,jt=({items:e},t)=>{let s=se({items:e},t);return e.filter(n=>n.id in s).map(n=>({item:n.
id,question:Re(n,s),answer:s[n.id],...n.cards?{"in-words":pe(n,s[n.id])}:{}}))};function xt(e){let s={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&jt(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),p=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:p,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:jt(a.question.exercise,a.answers)}})};return`${JSON.stringify(s,null,
2).replace(jn,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function kt(e,t){let s=URL.createObjectURL(new Blob([t],{type:"application/json"}));o("a",{href:s,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(s),6e4)}var[xn,kn,Se]=[9,28,30],re=e=>xn+kn*e;function J(e,t,...s){let n=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...s),n}var St=e=>Object.entries(e).filter(([t,{done:s,
answers:n}])=>t.startsWith("check-in@")&&s&&n).map(([t,{answers:s,question:n}])=>({moment:t.slice(9),answers:s,items:n.exercise.
items.filter(r=>r.kind==="ruler"&&s[r.id]!=null)})).filter(({items:t})=>t.length);function Sn(e,t,s){let n=t.at(-1),r=(a,c,i)=>J(
"line",{x1:re(a),x2:re(c),y1:Se,y2:Se,class:i});return J("svg",{viewBox:"0 0 298 46",role:"img","aria-label":s,class:`ph\
one-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(a=>J("text",{x:re(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].
value,n.value,"phone-way"),...t.slice(0,-1).map(({value:a})=>J("circle",{cx:re(a),cy:Se,r:5,class:"phone-then"})),J("cir\
cle",{cx:re(n.value),cy:Se,r:8,class:"phone-now"}),J("text",{x:re(n.value),y:16,class:"phone-value"},`${n.value}`))}function Ot(e,t){
let n=[...new Map(e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:p})=>p[r.id]!=null).
map(({moment:p,answers:u})=>({moment:p,value:u[r.id]})),c=r.said||r.ask,i=a.map(({moment:p,value:u})=>L(t["phone-rulers-\
at"],{n:u,moment:p})).join(", ");return o("div",{},o("h3",{},c),Sn(r.id,a,`${c}: ${i}`),o("p",{class:"phone-numbers","ar\
ia-hidden":"true"},i))});return o("div",{class:"phone-rulers"},o("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function $t({words:e,notes:t,onForget:s}){let n=!1,r=o("div",{}),a=o("div",{}),c=o("details",{},o("summary",{},o("h2",{},
e["phone-rulers"])),r),i=o("details",{},o("summary",{},o("h2",{},e["phone-notes"])),a),p=o("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),u=o("footer",{},c,i,p);for(let w of[c,i])w.addEventListener("toggle",()=>w.open&&k());let b=(w,x)=>o(
"button",{type:"button",onclick:x},w);function l(){t.forget(),p.textContent=e["phone-forgotten"],p.focus(),s()}function g(){
let w=o("div",{}),x=b(e["phone-forget"],()=>{let I=b(e["phone-forget-no"],()=>{w.replaceChildren(x),x.focus()});w.replaceChildren(
o("p",{},e["phone-forget-sure"]),o("div",{class:"ajar-moves"},I,b(e["phone-forget"],l))),I.focus()});return w.append(x),
w}function h([w,{question:x,answers:I}]){let B=w.split(/@(.*)/s)[1],{title:T}=x.exercise;return[o("h3",{},B?`${T} (${B})`:
T),o("div",{class:"ajar-reflection"},...fe(x,I,e["phone-stays"]).flatMap(S=>Ae(S,4)))]}function k(){let{entries:w}=t.all();
Object.keys(w).length&&(p.textContent="");let x=Object.entries(w).filter(([,{question:B,answers:T}])=>T&&fe(B,T,"").length),
I=St(w);c.hidden=!I.length,i.hidden=!x.length,I.length&&c.open&&r.replaceChildren(Ot(I,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":o("p",{class:"ajar-hint"},e["phone-notes-where"]),b(e["phone-notes-keep"],()=>kt(
"notes.json",xt(t.all().entries))),o("p",{class:"ajar-hint"},e["phone-notes-file"]),g(),...x.flatMap(h))}return k(),{element:u,
refresh:k,open(){n=!0,i.open=!0,k()}}}function Ct(e,t,s){let{words:n,notes:r,send:a,changed:c,announce:i,help:p}=s,{name:u}=t,b=t,l=0,g=!1,h=()=>r.entry(u)??{},
k=()=>!!b?.open,w=({sending:f,added:y})=>!!(f||y?.round===x()),x=()=>(b??t).round,I=f=>fe(t,f,n["phone-stays"]),B=f=>s.noticeAfter(
t.exercise.items,f),T=null,S=o("p",{class:"phone-closed"},n["phone-closed"]),N=o("section",{class:"phone-add","aria-labe\
lledby":"phone-add",hidden:!0}),D=o("div",{});e.replaceChildren(S,D);function m(f){return!k()||!t.tallied.includes(f.id)?
n["phone-stays"]:o("span",{class:"phone-group"},n[f.own?"phone-can-add-own":"phone-can-add"])}let d=f=>r.update(u,{question:t,
when:`${new Date().toISOString().slice(0,19)}+00:00`,...f}),j=Ge(D,t.exercise,{words:n,mark:m,level:1,answers:h().answers,
at:h().at,done:h().done,reflection:I(h().answers??{}),help:p,aside:h().aside,needs:s.wayToNeeds,below:()=>u.startsWith("\
plan@")?p.line():null,onAside:f=>r.update(u,{aside:f}),onMove:f=>{l=f,h().answers&&r.update(u,{at:l})},onChange:f=>{d({answers:f,
at:l,done:!1,keeps:null}),v()},onDone:f=>{d({answers:se(t.exercise,f),done:!0}),T=B(f),j.update({answers:f,done:!0,reflection:I(
f),danger:T}),v(),(D.querySelector(".ajar-danger [tabindex]")??N.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(
0,0),c()},onStartOver:()=>{r.remove(u),v(),c()}});D.querySelector(".ajar-body").before(N);function $(f){let y=yt(t,f.answers),
C=r.entry(t.since)?.added?.answers;return{answers:y,moved:vt(t,y,C)}}let q=(f,y)=>o("button",{type:"button",onclick:y},f);
function O(f,...y){let C=o("h2",{id:"phone-add",tabindex:"-1"},f),F=o("div",{},C,...y.map(V=>typeof V=="string"?o("p",{},
V):V));if(F.textContent===N.textContent)return;let R=g||N.contains(document.activeElement),Y=N.textContent;N.replaceChildren(
...F.childNodes),R?C.focus({preventScroll:!0}):Y&&i(f)}function K(f){f(),g=!0,v(),g=!1}function U({answers:f,moved:y}){let C=t.
exercise.items.filter(Z=>Z.id in f).map(Z=>{let[oe,...$e]=Z.kind==="sort"?[]:pe(Z,h().answers[Z.id]),ie=Z.said||Z.ask;return o(
"li",{},oe&&!$e.length&&!Z.own?`${ie}: ${oe}`:ie)}),F=()=>K(()=>a.add(u,b,f,y)),R=()=>K(()=>r.update(u,{keeps:x()})),{added:Y,
keeps:V}=h(),H=V===x(),ne=C.length>0;O(n[H?"phone-kept":ne?"phone-add-title":"phone-done-ask"],...H?[n["phone-kept-how"]]:
[],...Y&&!H?[n["phone-again"]]:[],...ne?[n["phone-add-what"],o("ul",{},...C)]:[n["phone-done-what"]],...Object.keys(y).length?
[n["phone-add-moved"]]:[],n["phone-add-final"],o("div",{class:"ajar-moves"},H?null:q(n["phone-keep-mine"],R),q(n[ne?"pho\
ne-add":"phone-done"],F)))}function v(){let{done:f,sending:y,added:C,late:F,refused:R}=h();S.hidden=k()||!!f||!!t.own,N.
hidden=!f;let Y=D.querySelector(".ajar-reflection + .ajar-moves");if(Y&&(Y.hidden=w(h())),!f){N.replaceChildren(),T=null;
return}if(!T){T=B(h().answers);let{answers:H}=h();T&&j.update({answers:H,done:!0,reflection:I(H),danger:T})}let V=$(h());
if(y)O(n["phone-sending"],n["phone-sending-how"]);else if(C?.round===x()){let H=Object.keys(C.answers).length;O(n[H?"pho\
ne-added":"phone-done-title"],n[H?"phone-added-how":"phone-done-how"])}else F===x()?O(n["phone-here"],n["phone-late"]):R===
x()?O(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(`${t.id}.${x()}`)?O(n["phone-here"],n["phone-once"]):
k()?U(V):O(n["phone-here"],n["phone-closed-done"]):O(n["phone-here"],n["phone-all-here"])}return v(),{name:u,is:f=>f?.id===
t.id&&JSON.stringify(f.exercise)===JSON.stringify(t.exercise),isTouched(){let{answers:f={},at:y=0,done:C}=h(),F=e.contains(
document.activeElement)&&document.activeElement.matches("input, textarea");return!C&&(F||y>0||Object.values(f).some(R=>R!=
null))},update(f){b=f,v()},refresh:v}}var On=15e3;async function $n(e,t){for(let s=0;;s++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(On)});n=ve(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await we(ye(s,n))}}function Et(e,t,s){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await $n(`${e}/answers`,c),{question:p,
round:u,answers:b}=c;i||t.spend(`${p}.${u}`);let l=i?["closed","no-room"].includes(i)?{late:u}:{refused:u}:{added:{round:u,
answers:b}};t.entry(a)&&t.update(a,{sending:null,...l}),n.delete(c.key),s()}return{add(a,{id:c,round:i},p,u){let b={question:c,
round:i,key:t.key(`${c}.${i}`),answers:p,moved:u};t.update(a,{sending:b}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var Tt=8;async function At(e,t){if(e.length!==Tt)return t["phone-code-length"];try{let s=await fetch(`api/rooms/${e}`,{cache:"\
no-store"});if(s.ok)return"";if(s.status===404)return t["phone-no-room"];let n=Math.ceil((Number(s.headers.get("Retry-Af\
ter"))||60)/60);return L(t["phone-too-many"],{wait:n>1?L(t["phone-minutes"],{minutes:n}):t["phone-minute"]})}catch{return t["\
phone-not-reached"]}}function Nt(e,t){let s=o("p",{id:"phone-problem",class:"phone-problem",role:"status"}),n=o("input",
{type:"text",value:t,maxlength:40,autocapitalize:"characters",spellcheck:"false","aria-describedby":"phone-code-how phon\
e-problem",name:"code"}),r=Ee(e,i=>{s.textContent=i}),a=i=>i.toUpperCase().replace(/[^A-Z0-9]/g,""),c=async i=>{i.preventDefault();
let p=a(n.value);r.begin();let u=await At(p,e);r.end(),s.textContent=u||e["keep-opening"],u?n.focus():location.replace(p)};
return t&&At(t,e).then(i=>{s.textContent=i&&(t.length===Tt?i:e["phone-no-room"])}),[o("form",{class:"phone-card",onsubmit:c},
o("h1",{},e["phone-join"]),o("label",{},o("span",{},e["phone-code"]),n),o("p",{id:"phone-code-how",class:"ajar-hint"},e["\
phone-code-how"]),s,o("div",{class:"ajar-moves"},o("button",{type:"submit"},e["phone-go-in"])))]}function Mt(e,t,s){let n=[
e["phone-welcome-nameless"],e["phone-welcome-stays"],e["phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcom\
e-skip"]],r=location.protocol==="http:";return[o("div",{class:"phone-card"},o("h1",{},e["phone-welcome"]),o("ul",{},...n.
map(a=>o("li",{},a))),t?null:o("p",{class:"ajar-hint"},e["phone-welcome-memory"]),r?o("p",{class:"ajar-hint"},e["phone-w\
elcome-open"]):null,o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:s},e["phone-go-on"])))]}var Cn=()=>J(
"svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},J("path",{d:"M11 8h42v68H11z",class:"phone-light"}),
J("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),J("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),J("path",{d:"M9\
.5 76.5V6.5h45v70",class:"phone-frame"})),It=e=>[o("div",{class:"phone-waiting"},Cn(),o("h1",{},e["phone-waiting"]),o("p",
{},e["phone-waiting-how"]))],Lt=(e,t,s)=>{let n=Object.keys(t.all().entries).length;return[o("div",{class:"phone-waiting"},
o("h1",{},e["phone-ended"]),o("p",{},e[n?"phone-ended-notes":"phone-ended-nothing"])),o("div",{class:"phone-help"},s.text())]};var Ke=e=>JSON.parse(document.getElementById(e).textContent),M=Ke("words"),Ue=location.pathname.split("/").pop().toUpperCase().
replace(/[^A-Z0-9]/g,""),he=st({words:M,countries:Ke("help"),leave:zt}),Ft={},Pe=null,A=Ke("state"),E=bt(Ue,!!A&&!A.ended),
X=o("main",{}),Rt=o("p",{class:"phone-looking",role:"status"}),Pt=o("p",{class:"phone-practice",hidden:!0},M["phone-prac\
tice"]),te=o("div",{class:"phone-banner",role:"status",hidden:!0}),Wt=o("p",{class:"phone-unseen",role:"status"}),_t=e=>{
Wt.textContent=e},ae="",_=null;function Oe(e,t,{focus:s=!1}={}){if(e===ae&&e!=="question")return;let n=s||X.contains(document.
activeElement);if(ae=e,_=null,te.hidden=!0,X.replaceChildren(),t(),!n)return;let r=X.querySelector("h1");r.tabIndex=-1,r.
focus({preventScroll:!0}),window.scrollTo(0,0)}function He(e,t){Oe("question",()=>{_=Ct(X,e,{words:M,notes:E,send:_e,announce:_t,
changed:()=>ce.refresh(),help:he,wayToNeeds:En,noticeAfter:(s,n)=>ot(s,n,Ft)}),E.all().place!==e.name&&E.change(s=>{s.place=
e.name})},t)}function En(){if(!Pe)return null;let e=`needs@${M["phone-own-moment"]}`,t={id:e,name:e,exercise:Pe,tallied:[],
round:0,open:!1,own:!0};return o("button",{type:"button",onclick:()=>{He(t,{focus:!0}),Kt(M["phone-own"],M["phone-go-bac\
k"])}},M["help-needs"])}function me(e={}){let t=A.ended?null:A.question;if(Pt.hidden=!A.practice,!E.all().welcomed&&!A.ended){
Oe("welcome",()=>X.append(...Mt(M,gt(),Ut)),e);return}if(_?.is(t)){_.update(t),te.hidden=!0;return}if(_?.isTouched()&&!e.
focus){_.update(null),(t||A.ended)&&An();return}let s=ae==="waiting"||ae==="question";A.ended?Oe("ended",()=>{X.append(...Lt(
M,E,he)),ce.open()},e):t?He(t,e):Oe("waiting",()=>X.append(...It(M)),e),t&&s&&_t(`${M["phone-new"]} ${t.exercise.title}`)}
var An=()=>Kt(M[A.ended?"phone-ended-here":"phone-moved-on"],M[A.ended?"phone-go-notes":"phone-go-new"]);function Kt(e,t){
(te.hidden||te.firstChild.textContent!==e)&&te.replaceChildren(o("p",{},e),o("button",{type:"button",onclick:()=>me({focus:!0})},
t)),te.hidden=!1}function qt(){ae="",_=null,A.ended||!E.all().welcomed?me():Ut()}function Ut(){E.change(s=>{s.welcomed=!0});
let{place:e,entries:t}=E.all();e&&!t[e]?.done&&Tn(t[e]),me({focus:!_})}function Tn(e){!e?.answers||A.ended||e.question.name===
A.question?.name||He({...e.question,open:!1})}function Dt(e){A=e,A.ended&&E.end(),me()}var Nn=()=>E.isSpent("join")?{}:{
"Ajar-Phone":E.key("join")},Bt=0;function Mn(e){e&&!E.isSpent("join")&&E.spend("join"),clearTimeout(Bt),Bt=setTimeout(()=>{
Rt.textContent=e?"":M["phone-looking"]},e?0:1e3)}var We=()=>{ae="",_=null,me(),ce.refresh()},Ht=`api/rooms/${Ue}`,_e=Et(
Ht,E,()=>{_?.refresh(),ce.refresh()}),ce=$t({words:M,notes:E,onForget(){A.ended||E.change(e=>{e.welcomed=!0}),We()}});function zt(){
E.forget(),Le()}document.querySelector(".phone").replaceChildren(o("header",{},o("div",{class:"phone-bar"},o("p",{},M["p\
hone-title"]),o("div",{class:"ajar-leave"},he.button(),Ie({words:M,leave:zt})),Rt),o("details",{},o("summary",{},M["phon\
e-leave"]),o("p",{},M["phone-leave-cannot"]),o("p",{class:"ajar-leave-how"},M["leave-how"])),Pt,te),X,ce.element,o("div",
{class:"ajar-on-paper"},he.text()),Wt);at(()=>E.forget());rt(he.open);async function Jt(e=1e3){try{({dangers:Ft={},needs:Pe=null}=
await(await fetch("danger.json")).json()),_?.refresh()}catch{setTimeout(Jt,e,Math.min(2*e,6e4))}}!A&&Object.keys(E.all().
entries).length&&(A={ended:!0});if(!A)X.append(...Nt(M,Ue));else{if(Jt(),A.ended)E.end();else{let e=()=>Dt({...A,ended:!0});
it(Ht,A.version,{onState:Dt,onReached:Mn,onGone:e,introduce:Nn}),_e.resume()}document.addEventListener("visibilitychange",
()=>{document.hidden||_e.resume()}),E.listen(()=>{document.hidden||!_?.isTouched()?We():_.refresh()}),setTimeout(()=>{E.
forget(),We()},Math.min(ke,E.all().begun+ke-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{e&&(qt(),ce.
refresh())}),qt()}
