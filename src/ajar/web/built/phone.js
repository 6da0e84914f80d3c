var L=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(s,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:s:["number",
"string"].includes(typeof a)?a:s}),ge=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function be(e,t){let s=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(s[r.id]));return n.length?
n:e.cards}var Je=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(s=>e.cards.some(n=>n.id===s))};var Qt=["button","input","select","summary","textarea"],Xt=["input","select","textarea"];function o(e,t={},...s){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return Qt.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),Xt.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...s.filter(r=>r!=null)),n}function Ae(e,t){let s=0,n=!1;return{
begin(){s||(s=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(s),s=0,n&&t(""),n=!1}}}function Ve(e,t,s){
let{words:n,level:r=3}=s;window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-${window.ajarForms}`,c={...s.answers},i=0,
d=null,u=0,b=s.aside??0,l=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),g=o("div",{}),h=o("div",{class:"\
ajar-body"}),k=o("section",{class:"ajar-form","aria-labelledby":`${a}-title`},o(`h${r}`,{id:`${a}-title`},t.title),o("p",
{class:"ajar-why"},t.why),t.private?o("p",{class:"ajar-private"},t.private):null,g,h,l);e.replaceChildren(k);let w=()=>t.
items.filter(v=>ge(v,c)),x=v=>{l.replaceChildren(v)},M=Ae(n,x);function B(v,f){l.replaceChildren(`${v} `,o("button",{type:"\
button",class:"ajar-link",onclick:()=>{c=f,x(""),s.onChange(c),p({focus:!0})}},n["put-back"]))}function A(v,f){c={...c,[v.
id]:f},en(h),x(""),s.onChange(c),D()}function S(){d.fieldset.disabled=!0,M.begin(),u=setTimeout(T,8e3)}function T(){u&&(clearTimeout(
u),u=0,d&&(d.fieldset.disabled=!1),M.end())}function D(){if(!d)return;let{item:v,skip:f,where:y,next:C}=d,R=w();f.textContent=
c[v.id]==null?n.skip:n["clear-and-skip"],y.textContent=L(n["question-of"],{n:i+1,all:R.length}),C.textContent=i===R.length-
1?n.done:n.next}function m(v,f=!0){if(u)return;let y=w();if(i+=v,i>=y.length){i=y.length-1,S(),s.onDone(c);return}p({focus:f})}
function p({focus:v=!1}={}){let f=w();i=Math.max(0,Math.min(i,f.length-1));let y=f[i],C=`${a}-${y.id}`,R=o("legend",{},L(
y.ask,c)),F=y.hint?o("p",{class:"ajar-hint",id:`${C}-hint`},y.hint):null,Q=s.mark?.(y),V=Q?o("p",{class:"ajar-mark",id:`${C}\
-mark`},Q):null,H=[F,V].filter(Boolean).map(({id:le})=>le).join(" "),ne=y.among?{...y,cards:be(y,c)}:y,Y=tn[y.kind](ne,Je(
ne,c[y.id]),{words:n,group:C,change:le=>A(y,le),say:x}),oe=o("fieldset",{class:`ajar-item ajar-${y.kind}`,tabindex:"-1",
"aria-describedby":H||null},R,F,V,Y),Ce=i>0?o("button",{type:"button",onclick:()=>m(-1)},n.back):null,ie=o("button",{type:"\
button",onclick:()=>{if(u)return;let le=c,Zt=c[y.id]!=null;c={...c,[y.id]:null},s.onChange(c),m(1),Zt&&B(n.cleared,le)}}),
Ge=o("button",{type:"button",onclick:()=>{u||(x(""),m(1))}}),Ee=o("p",{class:"ajar-where"});d={item:y,skip:ie,where:Ee,next:Ge,
fieldset:oe},g.replaceChildren(),h.replaceChildren(Ee,oe,o("div",{class:"ajar-moves"},Ce,ie,Ge)),D(),s.onMove?.(i),v&&(oe.
focus({preventScroll:!0}),Ee.scrollIntoView({block:"nearest"}))}function j(v){if(g.replaceChildren(),!v||!s.help||b>v.kinds.
length)return null;let f=()=>{b=v.kinds.length+1,s.onAside?.(b),g.replaceChildren(),h.querySelector("[tabindex]").focus()},
{help:y,needs:C}=s;return g.append(y.notice(v,{level:r+1,aside:f,needs:C})),g.querySelector("[tabindex]")}function $(v,{
focus:f=!1,danger:y=null}={}){d=null;let C=o(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);h.replaceChildren(o("div",{class:"\
ajar-reflection"},C,...v.flatMap(F=>Te(F,r+2)),s.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",
onclick:()=>{i=0,p({focus:!0})}},n.change),o("button",{type:"button",onclick:()=>{let F=c;c={},i=0,b=0,s.onAside?.(0),s.
onStartOver(),p({focus:!0}),B(n["started-over"],F)}},n["start-over"])));let R=j(y);f&&(R??C).focus()}function q(v){let f=h.
contains(document.activeElement);f&&d&&!u||(T(),c={...v.answers},v.done?$(v.reflection,{focus:f,danger:v.danger}):(i=v.at??
Math.max(0,w().findIndex(y=>c[y.id]==null)),p()))}let{done:O,reflection:K,danger:U}=s;return q({answers:c,at:s.at,done:O,
reflection:K,danger:U}),{update:q,release:T,say:v=>{T(),x(v)}}}function en(e){for(let t of e.querySelectorAll("input"))[
"radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Te=({heading:e,said:t,words:s},n)=>[
e?o(`h${n}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...s.map(r=>o("p",{},r))].filter(Boolean),tn={ruler(e,t,{group:s,change:n}){let r=Array.from({length:11},(a,c)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:s,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===
0?`${s}-low`:c===10?`${s}-high`:null}),o("span",{},`${c}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...r),o("p",{class:"ajar-anchors"},o("span",{id:`${s}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${s}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:s,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},i=()=>r(
a.length||c.trim()?{chosen:[...a],own:c}:null),d=e.many?"checkbox":"radio",u=e.cards.map(l=>o("input",{type:d,name:n,value:l.
id,checked:a.includes(l.id),onchange:g=>{e.many?a=a.filter(h=>h!==l.id).concat(g.target.checked?l.id:[]):(a=[l.id],c="",
b&&(b.value="")),i()}})),b=e.own?o("input",{type:"text",value:c,maxlength:500,oninput:l=>{c=l.target.value,!e.many&&c.trim()&&
(a=[],u.forEach(g=>{g.checked=!1})),i()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},s[e.many?"\
choose-many":"choose-one"]),...e.cards.map((l,g)=>o("label",{class:"ajar-card"},u[g],o("span",{},l.text))),b?o("label",{
class:"ajar-own"},o("span",{},e.own),b):null)},sort(e,t,{words:s,group:n,change:r,say:a}){let c={...t},i={},d=e.piles.map(
h=>(i[h.id]=o("span",{}),o("li",{class:"ajar-pile",ondragover:k=>{k.preventDefault(),k.currentTarget.classList.add("ajar\
-over")},ondragleave:k=>k.currentTarget.classList.remove("ajar-over"),ondrop:k=>{k.preventDefault(),k.currentTarget.classList.
remove("ajar-over");let w=l[k.dataTransfer.getData("text/plain")]?.[h.id];w&&!w.matches(":disabled")&&(w.checked=!0,b(w.
dataset.card,h))}},i[h.id]))),u=()=>e.piles.forEach(h=>{i[h.id].textContent=L(s["pile-count"],{pile:h.text,n:Object.values(
c).filter(k=>k===h.id).length})}),b=(h,k)=>{c[h]=k.id,u(),r({...c}),a(L(s.moved,{card:e.cards.find(w=>w.id===h).text,pile:k.
text}))},l={},g=e.cards.map(h=>{l[h.id]={};let k=`${n}-${h.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",
ondragstart:w=>w.dataTransfer.setData("text/plain",h.id)},o("legend",{},h.text),o("div",{class:"ajar-into"},...e.piles.map(
w=>{let x=o("input",{type:"radio",name:k,value:w.id,"data-card":h.id,checked:c[h.id]===w.id,onchange:()=>b(h.id,w)});return l[h.
id][w.id]=x,o("label",{},x,o("span",{},w.text))})))});return u(),o("div",{},o("p",{class:"ajar-hint"},s["sort-how"]),o("\
ul",{class:"ajar-piles"},...d),...g)},text(e,t,{words:s,change:n}){let r=o(e.long?"textarea":"input",{...e.long?{rows:8}:
{type:"text",value:t??""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&(r.value=
t??""),o("label",{class:"ajar-words"},o("span",{},s["own-words"]),r)},list(e,t,{words:s,change:n}){let r=o("div",{}),a=()=>{
let l=[...r.querySelectorAll("input")].map(g=>g.value).filter(g=>g.trim());n(l.length?l:null)},c=()=>[...r.children].forEach(
(l,g)=>{l.querySelector("label > span").textContent=L(s.line,{n:g+1}),l.querySelector("button").setAttribute("aria-label",
L(s["remove-line"],{n:g+1}))}),i=o("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),r.lastElementChild.querySelector(
"input").focus()}},s["add-line"]),d=()=>{c(),i.hidden=r.children.length>=e.most},u=l=>{let g=o("div",{class:"ajar-line"},
o("label",{class:"ajar-words"},o("span",{}),o("input",{type:"text",value:l,maxlength:2e4,oninput:a})),o("button",{type:"\
button",class:"ajar-remove",onclick:()=>{let h=g.nextElementSibling||g.previousElementSibling;g.remove(),h||u(""),d(),a(),
(h||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(g),d()},b=t||[];for(let l=0;l<Math.max(e.lines,
b.length);l++)u(b[l]??"");return o("div",{class:"ajar-lines"},r,i)},date(e,t,{words:s,change:n}){return o("label",{class:"\
ajar-words"},o("span",{},s["pick-date"]),o("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var nn="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",on=new RegExp(`(${nn})|[.…]+|[!?;\\n]`,"gu"),sn=/[\u0300-\u036f'’‘ʼ]/g,
rn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Ne=new WeakMap;function Qe(e,t){Ne.has(t)||Ne.set(t,an(t));let{passes:s,kinds:n}=Ne.
get(t),{line:r,places:a}=ln(e),c=r;for(let[u,b]of Ye(s,r))c=c.slice(0,u)+c.slice(u,b).replace(/[^ ]/g,"_")+c.slice(b);let i=Object.
entries(n).flatMap(([u,b])=>Ye(b,c).map(([l,g])=>({kind:u,span:[a[l][0],a[g-1][1]]}))),d=(u,b)=>u.span[0]-b.span[0]||u.span[1]-
b.span[1]||(u.kind<b.kind?-1:+(u.kind>b.kind));return i.sort(d)}var Xe=(e,{kinds:t,notices:s})=>Object.entries(s).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function Ye(e,t){let s=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&s.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return s}function an({lists:e,passes:t,phrases:s}){
let n={};for(let[c,i]of Object.entries(e))n[c]=Ze(i,n);let r=c=>new RegExp(c.map(i=>Ze(i,n)).join("|"),"y"),a=Object.entries(
s).map(([c,i])=>[c,r(i)]);return{passes:r(t),kinds:Object.fromEntries(a)}}function Ze(e,t){return`(?:${(e.match(rn)??[]).
map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(
1,-1)]:cn(r)).join("")})`}function cn(e){let t=et(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),s=n=>n?
"[^ ._]*":"";return`${s(e.startsWith("*"))}${t}${s(e.endsWith("*"))} `}var et=e=>e.normalize("NFKD").replace(sn,"").toLowerCase();
function ln(e){let t="",s=[];for(let n of e.matchAll(on)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?et(n[1]):
"."} `;t+=r;for(let a=0;a<r.length;a++)s.push([n.index,n.index+n[0].length])}return{line:t,places:s}}var tt=["emergency","crisis","violence","worried","child"],un=["crisis","violence"],ot='a[href$="#Help-lines"]',z=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function dn(e,{zone:t="",languages:s=[]}){
let n=c=>c.endsWith("/")?t.startsWith(c):t===c,r=e.find(({zones:c})=>c.some(n));return r?r.code:t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t)?"":s.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.some(({code:i})=>i===c))??""}function st(e,t,s){
let n=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(s)){let i=n.
flatMap(u=>Qe(u,c)),d=Xe(i,c);if(d)return{...d,kinds:[...new Set(i.map(({kind:u})=>u))]}}let r=e.filter(({kind:c})=>c===
"ruler"),a=Object.values(s)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}
var Ie=(e,t)=>t.flatMap(s=>e.lines.filter(n=>n.topic===s)),Me=e=>e.split(/(\d[\d -]+\d)/).map((t,s)=>s%2?o("span",{class:"\
ajar-unbroken"},t):t),nt=e=>`tel:${e.match(/\d+/)[0]}`;function rt({words:e,countries:t=[],leave:s,onCountry:n=()=>{}}){
t.length&&(z().countries=t);let r=()=>z().countries,a=()=>z().chosen||dn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),c=()=>r().find(m=>m.code===a());function i(m){z().chosen=
m;for(let p of z().listeners)p()}function d(m,p){p(m);let j=!1,$=()=>{j||(j=m.isConnected),j&&!m.isConnected?z().listeners.
delete($):p(m)};return z().listeners.add($),m}let u=m=>d(o("div",{}),p=>p.replaceChildren(...m())),b=()=>{let m=[...r(),
{code:"-",country:e["help-elsewhere"]}],p=o("select",{onchange:()=>{i(p.value),n(p.value)}},...m.map(j=>o("option",{value:j.
code},j.country)));return d(p,()=>{p.value=c()?.code??"-"}),o("label",{class:"ajar-help-where"},o("span",{},e["help-in"]),
p)},l=({say:m,to:p},j)=>{if(/^(tel|sms):/.test(p))return o("a",{class:j?"ajar-reach":"ajar-reach ajar-first",href:p},o("\
span",{},...Me(m)));let $=o("span",{},m),q=o("button",{type:"button",class:"ajar-link","aria-label":L(e["help-copy-what"],
{address:p}),onclick:async()=>{await pn(p,$)&&(q.textContent=e["help-copied"])}},e["help-copy"]);return o("p",{class:"aj\
ar-chat"},$," ",q)},g=m=>o("li",{},o("p",{class:"ajar-for"},m.for_what),o("p",{class:"ajar-hint"},[m.name,m.hours,m.languages].
filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},...m.reach.map(l))),h=({emergency:m,note:p})=>o("li",{class:"aja\
r-now"},o("p",{class:"ajar-for"},e["help-danger"]),p?o("p",{class:"ajar-hint"},p):null,o("div",{class:"ajar-ways"},o("a",
{class:"ajar-reach",href:nt(m)},L(e["help-call"],{number:m})))),k=m=>u(()=>{let p=c();if(!p)return[o("p",{},e["help-else\
where-how"])];let j=m.flatMap($=>$==="emergency"?h(p):Ie(p,[$]).map(g));return[o("ul",{class:"ajar-help-lines"},...j)]});
function w(){let m=()=>{p.close?p.close():p.remove()},p=o("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-\
title",onclose:()=>p.remove(),onkeydown:j=>{j.key==="Escape"&&(j.preventDefault(),j.stopPropagation(),m())}},o("div",{class:"\
ajar-help-bar"},b(),Le({words:e,leave:s})),o("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},e["help-title"]),o("\
p",{},e["help-lead"]),k(tt),o("p",{class:"ajar-hint"},e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave\
-how"]),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:m},e["help-close"])));document.body.append(p),p.showModal?
p.showModal():p.setAttribute("open",""),p.querySelector("h2").focus()}function x({title:m,text:p,now:j,lines:$,kinds:q,countries:O},{
level:K,aside:U,needs:v}){return O&&!D()&&(z().countries=O),o("section",{class:"ajar-danger"},o(`h${K}`,{tabindex:"-1"},
m),o("p",{},p),q.length?null:v?.()??null,b(),k($),o("ul",{class:"ajar-todo"},...j.map(f=>o("li",{},f))),o("p",{class:"aj\
ar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:U},e["help-aside"]))}let M=()=>o("button",
{type:"button",class:"ajar-get-help",onclick:w},e["help-get"]);function B({emergency:m,...p}){let $=un.map(O=>Ie(p,[O])[0]?.
reach??[]).flatMap(O=>["tel:","sms:"].map(K=>O.find(({to:U})=>U.startsWith(K))));return[{say:L(e["help-call"],{number:m}),
to:nt(m)},...$.filter(Boolean)]}let A=(m=`${e["help-line"]} `)=>u(()=>{let p=c(),j=(p?B(p):[]).flatMap(({say:O,to:K},U)=>[
U?" · ":"",o("a",{href:K},...Me(O))]),$=o("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]),q=o("span",
{class:"ajar-off-paper"},j.length?" · ":"",$);return[o("p",{class:"ajar-help-line"},m,...j,q)]});function S(m){if(!D())
return;let[p]=[...m.querySelectorAll(ot)].reverse();p?.closest("p, ul").after(A(""));for(let j of m.querySelectorAll("de\
tails"))j.open=j.querySelector("summary").textContent===c()?.country}let T=()=>u(()=>{let m=c();return m?[o("p",{},o("b",
{},`${e["help-title"]}, ${m.country}`)),o("p",{},`${e["help-danger"]} ${L(e["help-call"],{number:m.emergency})}`),o("ul",
{},...Ie(m,tt).map(({for_what:p,name:j,reach:$,hours:q})=>o("li",{},...Me(`${p}: ${j}. ${$.map(({say:O})=>O).join(" · ")}\
. ${q}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),D=()=>r().length>0;return{open:w,notice:x,button:M,line:A,addNumbers:S,
text:T,choose:i,code:a,isKnown:D}}var Le=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function at(e){if(z().open){z().open=e;return}z().open=e,window.addEventListener("click",
t=>{t.target.closest?.(ot)&&(t.preventDefault(),t.stopPropagation(),z().open())},{capture:!0})}async function pn(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let s=document.createRange();return s.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(s),document.execCommand("copy")}}function qe(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function ct(e=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",s=>{
s.repeat||(t=s.key==="Shift"?[...t,s.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(e(),qe()))},{capture:!0})}function we(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function it({pathname:e}){let t=e.
split("/").pop();try{return we(decodeURIComponent(t))}catch{return we(t)}}var De=new Set,Be=()=>{if(!document.hidden)for(let e of[...De])e(Math.random()*1e3)};window.addEventListener("online",Be);
window.addEventListener("pageshow",Be);document.addEventListener("visibilitychange",Be);var ye=e=>new Promise(t=>{let s,
n=()=>{De.delete(r),t()},r=a=>{clearTimeout(s),s=setTimeout(n,Math.min(a,e))};De.add(r),s=setTimeout(n,e)}),ve=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),je=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var fn=5e4,lt=8e3;function ut(e,t,{onState:s,onReached:n,onGone:r,introduce:a}){let c=t,i=!0,d=!1,u=0,b=null,l=null;async function g(S,T){
l=new AbortController;let{signal:D}=l,m=setTimeout(()=>l.abort(),lt),p=await fetch(S,{headers:{...T,...a()},cache:"no-st\
ore",signal:D}).finally(()=>clearTimeout(m));if(p.ok||p.status===304)return p;let j=await p.json();throw j.error==="no-r\
oom"&&(B(),r()),Object.assign(new Error(j.error),{requested:je(p)})}async function h(){let T=(await g(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),D=new TextDecoder;for(let m="",p=!0;;){let j=setTimeout(()=>{i&&(i=!p),l.abort()},
p?lt:fn),{done:$,value:q}=await T.read().finally(()=>clearTimeout(j));if($&&p)throw new Error;if($)return;let O=(m+D.decode(
q,{stream:!0})).split(`

`);m=O.pop();for(let K of O){let U=K.split(`
`).find(v=>v.startsWith("data:"));U&&(p=!1,w(JSON.parse(U.slice(5))))}}}async function k(){let S=await g(e,b?{"If-None-M\
atch":b}:{});S.ok&&w(await S.json()),b=S.headers.get("ETag"),x()}function w(S){x(),!(S.version<c)&&(c=S.version,S.ended&&
B(),s(S))}function x(){u=0,n(!0)}async function M(){for(;!d;){let S=Math.random()*2e3;try{i&&u%2===0?await h():(await k(),
S+=3e3)}catch(T){if(d)return;u||n(!1),S=ve(u++,T.requested)}d||await ye(S)}}function B(){d=!0,l.abort()}let A=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?A=Date.now():Date.now()-A>5e3&&l.abort()}),window.addEventListener(
"pageshow",({persisted:S})=>{S&&l.abort()}),window.addEventListener("offline",()=>l.abort()),M()}var P=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),W=e=>typeof e=="string",J=e=>Number.isInteger(e)&&e>=0,hn=e=>J(
e)&&e<=10,pt=e=>W(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),xe=e=>Array.isArray(e)&&e.every(W),dt=e=>Array.isArray(e)&&e.every(t=>W(
t?.id)&&W(t.text)),ft={ruler:hn,choice:e=>P(e)&&xe(e.chosen)&&W(e.own),sort:(e,{piles:t})=>P(e)&&Object.values(e).every(
s=>t.some(n=>n.id===s)),text:W,list:xe,date:e=>W(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},mn=e=>W(e?.id)&&W(e.ask)&&Object.hasOwn(
ft,e.kind)&&(!["choice","sort"].includes(e.kind)||dt(e.cards))&&(e.kind!=="sort"||dt(e.piles))&&(e.among==null||W(e.among.
item)&&xe(e.among.piles)),gn=(e,t)=>e?.name===t&&J(e.id)&&J(e.round)&&xe(e.tallied)&&W(e.exercise?.title)&&Array.isArray(
e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(mn),bn={at:J,aside:J,keeps:J,late:J,refused:J,done:e=>typeof e==
"boolean",when:W,added:e=>P(e)&&J(e.round)&&P(e.answers),sending:e=>P(e)&&J(e.question)&&J(e.round)&&pt(e.key)&&P(e.answers)&&
P(e.moved)};function wn({question:e,answers:t,...s}){let n={question:e};if(P(t)){let r=({id:c,kind:i,...d})=>Object.hasOwn(
t,c)&&(t[c]===null||ft[i](t[c],d)),a=e.exercise.items.filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}
for(let[r,a]of Object.entries(s))(a===null||bn[r]?.(a))&&(n[r]=a);return n}function Re(e){if(!P(e)||!Number.isFinite(e.begun)||
!P(e.entries))return null;let t=Object.entries(e.entries).filter(([s,n])=>P(n)&&gn(n.question,s)).map(([s,n])=>[s,wn(n)]);
return{begun:e.begun,entries:Object.fromEntries(t),...e.welcomed===!0?{welcomed:!0}:{},...W(e.place)?{place:e.place}:{}}}
function ke(e){if(!P(e)||!Number.isFinite(e.begun))return null;let t=Object.entries(e).filter(([,s])=>P(s)&&(s.spent===!0||
pt(s.key)));return{begun:e.begun,...Object.fromEntries(t)}}var[mt,gt]=["ajar-notes ","ajar-keys "],ue="ajar-probe",Se=12*36e5;function ee(e){try{return e()}catch{return}}function bt(e){
let t=new Map,s=n=>ee(()=>window[e].getItem(n));return{get:(n,r)=>r(ee(()=>JSON.parse(t.get(n)??s(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),ee(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),ee(()=>window[e].
removeItem(n))},names:()=>ee(()=>Object.keys(window[e]))??[]}}var Z=bt("localStorage"),de=bt("sessionStorage"),wt=()=>ee(
()=>{window.localStorage.setItem(ue,ue);let e=window.localStorage.getItem(ue)===ue;return window.localStorage.removeItem(
ue),e})??!1,yn=e=>ke(ee(()=>history.state[e])),ht=(e,t)=>ee(()=>history.replaceState({[e]:t},"")),Fe=({begun:e})=>Math.abs(
Date.now()-e)>Se;function vn(e){for(let[t,s]of[[mt,Re],[gt,ke]])for(let n of Z.names())if(n.startsWith(t)&&n!==t+e){let r=Z.
get(n,s);(!r||Fe(r))&&Z.remove(n)}}var jn=()=>btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(
0,22).replaceAll("+","-").replaceAll("/","_");function yt(e,t=!1){let[s,n]=[mt+e,gt+e],r=l=>l.get(s,Re),a=()=>r(de)??r(Z)??
{begun:Date.now(),entries:{}};function c(l){let g=a();l(g),(r(de)?de:Z).set(s,g)}let i=()=>Z.get(n,ke),d=()=>({begun:Date.
now(),...yn(n),...i()});function u(l){Z.set(n,l),ht(n,l)}let b=(l,g)=>{let h=d();u({...h,[l]:{...h[l],...g}})};if(vn(t?e:
null),t){let l=Date.now();Fe(a())&&c(g=>Object.assign(g,{begun:l})),Fe(d())&&u({...d(),begun:l})}return{all:a,change:c,entry:l=>a().
entries[l],update:(l,g)=>c(({entries:h})=>{h[l]={...h[l],...g}}),remove:l=>c(({entries:g})=>{delete g[l]}),key(l){return d()[l]?.
key||b(l,{key:jn()}),d()[l].key},spend:l=>b(l,{spent:!0}),isSpent:l=>!!d()[l]?.spent,forget(){Z.remove(s),de.remove(s)},
end(){de.set(s,a()),Z.remove(s),Z.remove(n),ht(n,null)},listen:l=>window.addEventListener("storage",({key:g})=>{(g===null||
g===s||g===n)&&l()})}}var xn="~own",vt=(e,t)=>e.find(s=>s.id===t)?.text??t,kn=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function pe(e,t){switch(e.kind){case"choice":return[...t.chosen.map(s=>vt(e.cards,s)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(s=>t[s.id]).map(s=>`${s.text}: ${vt(e.piles,t[s.id])}`);case"date":return[kn(t)];case"list":
return t.map(s=>s.trim());default:return[`${t}`.trim()]}}function se({items:e},t){let s={};for(let n of e){let r=t[n.id];
if(!(r==null||!ge(n,s)))if(n.kind==="choice"){let c=(n.among?be(n,s):n.cards).map(d=>d.id).filter(d=>r.chosen.includes(d)),
i=r.own?.trim()?r.own:"";(c.length||i)&&(s[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.
id]).map(c=>[c.id,r[c.id]]);a.length&&(s[n.id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());
a.length&&(s[n.id]=a)}else`${r}`.trim()&&(s[n.id]=r)}return s}function jt({exercise:e,tallied:t},s){let n=se(e,s),r={};for(let a of e.
items){if(!t.includes(a.id)||!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?
[xn]:[]]}return r}function xt({exercise:e},t,s){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&
a in(s??{}));return Object.fromEntries(r.map(a=>[a,t[a]-s[a]]))}var Pe=(e,t)=>L(e.ask,t),fe=({exercise:e,tallied:t},s,n)=>{
let r=se(e,s);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||Pe(a,r),said:pe(a,r[a.id]),words:t.includes(a.
id)?[]:[n]}))};var Sn=/[\u202a-\u202e\u2066-\u2069]/g,kt=({items:e},t)=>{let s=se({items:e},t);return e.filter(n=>n.id in s).map(n=>({item:n.
id,question:Pe(n,s),answer:s[n.id],...n.cards?{"in-words":pe(n,s[n.id])}:{}}))};function St(e){let s={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&kt(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),d=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:d,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:kt(a.question.exercise,a.answers)}})};return`${JSON.stringify(s,null,
2).replace(Sn,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function Ot(e,t){let s=URL.createObjectURL(new Blob([t],{type:"application/json"}));o("a",{href:s,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(s),6e4)}var[On,$n,Oe]=[9,28,30],re=e=>On+$n*e;function G(e,t,...s){let n=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...s),n}var $t=e=>Object.entries(e).filter(([t,{done:s,
answers:n}])=>t.startsWith("check-in@")&&s&&n).map(([t,{answers:s,question:n}])=>({moment:t.slice(9),answers:s,items:n.exercise.
items.filter(r=>r.kind==="ruler"&&s[r.id]!=null)})).filter(({items:t})=>t.length);function Cn(e,t,s){let n=t.at(-1),r=(a,c,i)=>G(
"line",{x1:re(a),x2:re(c),y1:Oe,y2:Oe,class:i});return G("svg",{viewBox:"0 0 298 46",role:"img","aria-label":s,class:`ph\
one-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(a=>G("text",{x:re(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].
value,n.value,"phone-way"),...t.slice(0,-1).map(({value:a})=>G("circle",{cx:re(a),cy:Oe,r:5,class:"phone-then"})),G("cir\
cle",{cx:re(n.value),cy:Oe,r:8,class:"phone-now"}),G("text",{x:re(n.value),y:16,class:"phone-value"},`${n.value}`))}function Ct(e,t){
let n=[...new Map(e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:d})=>d[r.id]!=null).
map(({moment:d,answers:u})=>({moment:d,value:u[r.id]})),c=r.said||r.ask,i=a.map(({moment:d,value:u})=>L(t["phone-rulers-\
at"],{n:u,moment:d})).join(", ");return o("div",{},o("h3",{},c),Cn(r.id,a,`${c}: ${i}`),o("p",{class:"phone-numbers","ar\
ia-hidden":"true"},i))});return o("div",{class:"phone-rulers"},o("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function Et({words:e,notes:t,onForget:s}){let n=!1,r=o("div",{}),a=o("div",{}),c=o("details",{},o("summary",{},o("h2",{},
e["phone-rulers"])),r),i=o("details",{},o("summary",{},o("h2",{},e["phone-notes"])),a),d=o("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),u=o("footer",{},c,i,d);for(let w of[c,i])w.addEventListener("toggle",()=>w.open&&k());let b=(w,x)=>o(
"button",{type:"button",onclick:x},w);function l(){t.forget(),d.textContent=e["phone-forgotten"],d.focus(),s()}function g(){
let w=o("div",{}),x=b(e["phone-forget"],()=>{let M=b(e["phone-forget-no"],()=>{w.replaceChildren(x),x.focus()});w.replaceChildren(
o("p",{},e["phone-forget-sure"]),o("div",{class:"ajar-moves"},M,b(e["phone-forget"],l))),M.focus()});return w.append(x),
w}function h([w,{question:x,answers:M}]){let B=w.split(/@(.*)/s)[1],{title:A}=x.exercise;return[o("h3",{},B?`${A} (${B})`:
A),o("div",{class:"ajar-reflection"},...fe(x,M,e["phone-stays"]).flatMap(S=>Te(S,4)))]}function k(){let{entries:w}=t.all();
Object.keys(w).length&&(d.textContent="");let x=Object.entries(w).filter(([,{question:B,answers:A}])=>A&&fe(B,A,"").length),
M=$t(w);c.hidden=!M.length,i.hidden=!x.length,M.length&&c.open&&r.replaceChildren(Ct(M,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":o("p",{class:"ajar-hint"},e["phone-notes-where"]),b(e["phone-notes-keep"],()=>Ot(
"notes.json",St(t.all().entries))),o("p",{class:"ajar-hint"},e["phone-notes-file"]),g(),...x.flatMap(h))}return k(),{element:u,
refresh:k,open(){n=!0,i.open=!0,k()}}}function At(e,t,s){let{words:n,notes:r,send:a,changed:c,announce:i,help:d}=s,{name:u}=t,b=t,l=0,g=!1,h=()=>r.entry(u)??{},
k=()=>!!b?.open,w=({sending:f,added:y})=>!!(f||y?.round===x()),x=()=>(b??t).round,M=f=>fe(t,f,n["phone-stays"]),B=f=>s.noticeAfter(
t.exercise.items,f),A=null,S=o("p",{class:"phone-closed"},n["phone-closed"]),T=o("section",{class:"phone-add","aria-labe\
lledby":"phone-add",hidden:!0}),D=o("div",{});e.replaceChildren(S,D);function m(f){return!k()||!t.tallied.includes(f.id)?
n["phone-stays"]:o("span",{class:"phone-group"},n[f.own?"phone-can-add-own":"phone-can-add"])}let p=f=>r.update(u,{question:t,
when:`${new Date().toISOString().slice(0,19)}+00:00`,...f}),j=Ve(D,t.exercise,{words:n,mark:m,level:1,answers:h().answers,
at:h().at,done:h().done,reflection:M(h().answers??{}),help:d,aside:h().aside,needs:s.wayToNeeds,below:()=>u.startsWith("\
plan@")?d.line():null,onAside:f=>r.update(u,{aside:f}),onMove:f=>{l=f,h().answers&&r.update(u,{at:l})},onChange:f=>{p({answers:f,
at:l,done:!1,keeps:null}),v()},onDone:f=>{p({answers:se(t.exercise,f),done:!0}),A=B(f),j.update({answers:f,done:!0,reflection:M(
f),danger:A}),v(),(D.querySelector(".ajar-danger [tabindex]")??T.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(
0,0),c()},onStartOver:()=>{r.remove(u),v(),c()}});D.querySelector(".ajar-body").before(T);function $(f){let y=jt(t,f.answers),
C=r.entry(t.since)?.added?.answers;return{answers:y,moved:xt(t,y,C)}}let q=(f,y)=>o("button",{type:"button",onclick:y},f);
function O(f,...y){let C=o("h2",{id:"phone-add",tabindex:"-1"},f),R=o("div",{},C,...y.map(V=>typeof V=="string"?o("p",{},
V):V));if(R.textContent===T.textContent)return;let F=g||T.contains(document.activeElement),Q=T.textContent;T.replaceChildren(
...R.childNodes),F?C.focus({preventScroll:!0}):Q&&i(f)}function K(f){f(),g=!0,v(),g=!1}function U({answers:f,moved:y}){let C=t.
exercise.items.filter(Y=>Y.id in f).map(Y=>{let[oe,...Ce]=Y.kind==="sort"?[]:pe(Y,h().answers[Y.id]),ie=Y.said||Y.ask;return o(
"li",{},oe&&!Ce.length&&!Y.own?`${ie}: ${oe}`:ie)}),R=()=>K(()=>a.add(u,b,f,y)),F=()=>K(()=>r.update(u,{keeps:x()})),{added:Q,
keeps:V}=h(),H=V===x(),ne=C.length>0;O(n[H?"phone-kept":ne?"phone-add-title":"phone-done-ask"],...H?[n["phone-kept-how"]]:
[],...Q&&!H?[n["phone-again"]]:[],...ne?[n["phone-add-what"],o("ul",{},...C)]:[n["phone-done-what"]],...Object.keys(y).length?
[n["phone-add-moved"]]:[],n["phone-add-final"],o("div",{class:"ajar-moves"},H?null:q(n["phone-keep-mine"],F),q(n[ne?"pho\
ne-add":"phone-done"],R)))}function v(){let{done:f,sending:y,added:C,late:R,refused:F}=h();S.hidden=k()||!!f||!!t.own,T.
hidden=!f;let Q=D.querySelector(".ajar-reflection + .ajar-moves");if(Q&&(Q.hidden=w(h())),!f){T.replaceChildren(),A=null;
return}if(!A){A=B(h().answers);let{answers:H}=h();A&&j.update({answers:H,done:!0,reflection:M(H),danger:A})}let V=$(h());
if(y)O(n["phone-sending"],n["phone-sending-how"]);else if(C?.round===x()){let H=Object.keys(C.answers).length;O(n[H?"pho\
ne-added":"phone-done-title"],n[H?"phone-added-how":"phone-done-how"])}else R===x()?O(n["phone-here"],n["phone-late"]):F===
x()?O(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(`${t.id}.${x()}`)?O(n["phone-here"],n["phone-once"]):
k()?U(V):O(n["phone-here"],n["phone-closed-done"]):O(n["phone-here"],n["phone-all-here"])}return v(),{name:u,is:f=>f?.id===
t.id&&JSON.stringify(f.exercise)===JSON.stringify(t.exercise),isTouched(){let{answers:f={},at:y=0,done:C}=h(),R=e.contains(
document.activeElement)&&document.activeElement.matches("input, textarea");return!C&&(R||y>0||Object.values(f).some(F=>F!=
null))},update(f){b=f,v()},refresh:v}}var En=15e3;async function An(e,t){for(let s=0;;s++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(En)});n=je(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await ye(ve(s,n))}}function Tt(e,t,s){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await An(`${e}/answers`,c),{question:d,
round:u,answers:b}=c;i||t.spend(`${d}.${u}`);let l=i?["closed","no-room"].includes(i)?{late:u}:{refused:u}:{added:{round:u,
answers:b}};t.entry(a)&&t.update(a,{sending:null,...l}),n.delete(c.key),s()}return{add(a,{id:c,round:i},d,u){let b={question:c,
round:i,key:t.key(`${c}.${i}`),answers:d,moved:u};t.update(a,{sending:b}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}async function Nt(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let s=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(s.ok)return{why:""};if(s.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(s.headers.get("Retry-After"))||60)/60),r=n>1?L(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:L(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function Mt(e,t,s){let n=o("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=o("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Ae(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let d=we(r.value);a.begin();let{why:u}=await Nt(d,e);a.end(),n.textContent=u||e["keep-opening"],u?r.focus():location.replace(
d)};return t&&Nt(t,e).then(({why:i,isGone:d})=>{d&&s()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[o("form",{class:"phone-card",onsubmit:c},o("h1",{},e["phone-join"]),o("label",{},o("span",{},e["phone-c\
ode"]),r),o("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,o("div",{class:"ajar-moves"},o("button",{
type:"submit"},e["phone-go-in"])))]}function Lt(e,t,s){let n=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["ph\
one-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],r=location.protocol==="http:";return[o("div",{class:"\
phone-card"},o("h1",{},e["phone-welcome"]),o("ul",{},...n.map(a=>o("li",{},a))),t?null:o("p",{class:"ajar-hint"},e["phon\
e-welcome-memory"]),r?o("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,o("div",{class:"ajar-moves"},o("button",{type:"\
button",onclick:s},e["phone-go-on"])))]}var Tn=()=>G("svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},
G("path",{d:"M11 8h42v68H11z",class:"phone-light"}),G("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),G("circle",{
cx:36,cy:47,r:2,class:"phone-knob"}),G("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),qt=e=>[o("div",{class:"pho\
ne-waiting"},Tn(),o("h1",{},e["phone-waiting"]),o("p",{},e["phone-waiting-how"]))],Dt=(e,t,s)=>{let n=Object.keys(t.all().
entries).length;return[o("div",{class:"phone-waiting"},o("h1",{},e["phone-ended"]),o("p",{},e[n?"phone-ended-notes":"pho\
ne-ended-nothing"])),o("div",{class:"phone-help"},s.text())]};var Ue=e=>JSON.parse(document.getElementById(e).textContent),I=Ue("words"),He=document.getElementById("code").textContent||
it(location),he=rt({words:I,countries:Ue("help"),leave:Jt}),Pt={},We=null,N=Ue("state"),E=yt(He,!!N&&!N.ended),X=o("main",
{}),Wt=o("p",{class:"phone-looking",role:"status"}),_t=o("p",{class:"phone-practice",hidden:!0},I["phone-practice"]),te=o(
"div",{class:"phone-banner",role:"status",hidden:!0}),Kt=o("p",{class:"phone-unseen",role:"status"}),Ut=e=>{Kt.textContent=
e},ae="",_=null;function $e(e,t,{focus:s=!1}={}){if(e===ae&&e!=="question")return;let n=s||X.contains(document.activeElement);
if(ae=e,_=null,te.hidden=!0,X.replaceChildren(),t(),!n)return;let r=X.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),
window.scrollTo(0,0)}function ze(e,t){$e("question",()=>{_=At(X,e,{words:I,notes:E,send:Ke,announce:Ut,changed:()=>ce.refresh(),
help:he,wayToNeeds:Nn,noticeAfter:(s,n)=>st(s,n,Pt)}),E.all().place!==e.name&&E.change(s=>{s.place=e.name})},t)}function Nn(){
if(!We)return null;let e=`needs@${I["phone-own-moment"]}`,t={id:e,name:e,exercise:We,tallied:[],round:0,open:!1,own:!0};
return o("button",{type:"button",onclick:()=>{ze(t,{focus:!0}),Ht(I["phone-own"],I["phone-go-back"])}},I["help-needs"])}
function me(e={}){let t=N.ended?null:N.question;if(_t.hidden=!N.practice,!E.all().welcomed&&!N.ended){$e("welcome",()=>X.
append(...Lt(I,wt(),zt)),e);return}if(_?.is(t)){_.update(t),te.hidden=!0;return}if(_?.isTouched()&&!e.focus){_.update(null),
(t||N.ended)&&In();return}let s=ae==="waiting"||ae==="question";N.ended?$e("ended",()=>{X.append(...Dt(I,E,he)),ce.open()},
e):t?ze(t,e):$e("waiting",()=>X.append(...qt(I)),e),t&&s&&Ut(`${I["phone-new"]} ${t.exercise.title}`)}var In=()=>Ht(I[N.
ended?"phone-ended-here":"phone-moved-on"],I[N.ended?"phone-go-notes":"phone-go-new"]);function Ht(e,t){(te.hidden||te.firstChild.
textContent!==e)&&te.replaceChildren(o("p",{},e),o("button",{type:"button",onclick:()=>me({focus:!0})},t)),te.hidden=!1}
function Bt(){ae="",_=null,N.ended||!E.all().welcomed?me():zt()}function zt(){E.change(s=>{s.welcomed=!0});let{place:e,entries:t}=E.
all();e&&!t[e]?.done&&Mn(t[e]),me({focus:!_})}function Mn(e){!e?.answers||N.ended||e.question.name===N.question?.name||ze(
{...e.question,open:!1})}function Rt(e){N=e,N.ended&&E.end(),me()}var Ln=()=>E.isSpent("join")?{}:{"Ajar-Phone":E.key("j\
oin")},Ft=0;function qn(e){e&&!E.isSpent("join")&&E.spend("join"),clearTimeout(Ft),Ft=setTimeout(()=>{Wt.textContent=e?"":
I["phone-looking"]},e?0:1e3)}var _e=()=>{ae="",_=null,me(),ce.refresh()},Gt=`api/rooms/${He}`,Ke=Tt(Gt,E,()=>{_?.refresh(),
ce.refresh()}),ce=Et({words:I,notes:E,onForget(){N.ended||E.change(e=>{e.welcomed=!0}),_e()}});function Jt(){E.forget(),
qe()}document.querySelector(".phone").replaceChildren(o("header",{},o("div",{class:"phone-bar"},o("p",{},I["phone-title"]),
o("div",{class:"ajar-leave"},he.button(),Le({words:I,leave:Jt})),Wt),o("details",{},o("summary",{},I["phone-leave"]),o("\
p",{},I["phone-leave-cannot"]),o("p",{class:"ajar-leave-how"},I["leave-how"])),_t,te),X,ce.element,o("div",{class:"ajar-\
on-paper"},he.text()),Kt);ct(()=>E.forget());at(he.open);async function Vt(e=1e3){try{({dangers:Pt={},needs:We=null}=await(await fetch(
"danger.json")).json()),_?.refresh()}catch{setTimeout(Vt,e,Math.min(2*e,6e4))}}function Yt(){if(Vt(),N.ended)E.end();else{
let e=()=>Rt({...N,ended:!0});ut(Gt,N.version,{onState:Rt,onReached:qn,onGone:e,introduce:Ln}),Ke.resume()}document.addEventListener(
"visibilitychange",()=>{document.hidden||Ke.resume()}),E.listen(()=>{document.hidden||!_?.isTouched()?_e():_.refresh()}),
setTimeout(()=>{E.forget(),_e()},Math.min(Se,E.all().begun+Se-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{
e&&(Bt(),ce.refresh())}),Bt()}function Dn(){let e=Object.keys(E.all().entries).length>0;return e&&(N={ended:!0},Yt()),e}
N?Yt():X.append(...Mt(I,He,Dn));
