var L=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(s,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:s:["number",
"string"].includes(typeof a)?a:s}),ie=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ue(e,t){let s=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(s[r.id]));return n.length?
n:e.cards}var Be=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(s=>e.cards.some(n=>n.id===s))};var Lt=["button","input","select","summary","textarea"],It=["input","select","textarea"];function o(e,t={},...s){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return Lt.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),It.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...s.filter(r=>r!=null)),n}function we(e,t){let s=0,n=!1;return{
begin(){s||(s=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(s),s=0,n&&t(""),n=!1}}}function Fe(e,t,s){
let{words:n,level:r=3}=s;window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-${window.ajarForms}`,l={...s.answers},c=0,
u=null,i=0,m=s.aside??0,p=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),w=o("div",{}),v=o("div",{class:"\
ajar-body"}),y=o("section",{class:"ajar-form","aria-labelledby":`${a}-title`},o(`h${r}`,{id:`${a}-title`},t.title),o("p",
{class:"ajar-why"},t.why),t.private?o("p",{class:"ajar-private"},t.private):null,w,v,p);e.replaceChildren(y);let g=()=>t.
items.filter(b=>ie(b,l)),S=b=>{p.replaceChildren(b)},T=we(n,S);function F(b,O){p.replaceChildren(`${b} `,o("button",{type:"\
button",class:"ajar-link",onclick:()=>{l=O,S(""),s.onChange(l),d({focus:!0})}},n["put-back"]))}function N(b,O){l={...l,[b.
id]:O},S(""),s.onChange(l),W()}function $(){u.fieldset.disabled=!0,T.begin(),i=setTimeout(R,8e3)}function R(){i&&(clearTimeout(
i),i=0,u&&(u.fieldset.disabled=!1),T.end())}function W(){if(!u)return;let{item:b,skip:O,where:x,next:I}=u,P=g();O.textContent=
l[b.id]==null?n.skip:n["clear-and-skip"],x.textContent=L(n["question-of"],{n:c+1,all:P.length}),I.textContent=c===P.length-
1?n.done:n.next}function f(b,O=!0){if(i)return;let x=g();if(c+=b,c>=x.length){c=x.length-1,$(),s.onDone(l);return}d({focus:O})}
function d({focus:b=!1}={}){let O=g();c=Math.max(0,Math.min(c,O.length-1));let x=O[c],I=`${a}-${x.id}`,P=o("legend",{},L(
x.ask,l)),D=x.hint?o("p",{class:"ajar-hint",id:`${I}-hint`},x.hint):null,V=s.mark?.(x),H=V?o("p",{class:"ajar-mark",id:`${I}\
-mark`},V):null,ae=[D,H].filter(Boolean).map(({id:Q})=>Q).join(" "),le=x.among?{...x,cards:ue(x,l)}:x,ce=Dt[x.kind](le,Be(
le,l[x.id]),{words:n,group:I,change:Q=>N(x,Q),say:S}),ge=o("fieldset",{class:`ajar-item ajar-${x.kind}`,tabindex:"-1","a\
ria-describedby":ae||null},P,D,H,ce),qt=c>0?o("button",{type:"button",onclick:()=>f(-1)},n.back):null,Ie=o("button",{type:"\
button",onclick:()=>{if(i)return;let Q=l,Mt=l[x.id]!=null;l={...l,[x.id]:null},s.onChange(l),f(1),Mt&&F(n.cleared,Q)}}),
De=o("button",{type:"button",onclick:()=>{i||(S(""),f(1))}}),be=o("p",{class:"ajar-where"});u={item:x,skip:Ie,where:be,next:De,
fieldset:ge},w.replaceChildren(),v.replaceChildren(be,ge,o("div",{class:"ajar-moves"},qt,Ie,De)),W(),s.onMove?.(c),b&&(ge.
focus({preventScroll:!0}),be.scrollIntoView({block:"nearest"}))}function j(b){if(w.replaceChildren(),!b||!s.help||m>b.kinds.
length)return null;let O=()=>{m=b.kinds.length+1,s.onAside?.(m),w.replaceChildren(),v.querySelector("[tabindex]").focus()},
{help:x,needs:I}=s;return w.append(x.notice(b,{level:r+1,aside:O,needs:I})),w.querySelector("[tabindex]")}function k(b,{
focus:O=!1,danger:x=null}={}){u=null;let I=o(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);v.replaceChildren(o("div",{class:"\
ajar-reflection"},I,...b.flatMap(D=>ve(D,r+2)),s.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",
onclick:()=>{c=0,d({focus:!0})}},n.change),o("button",{type:"button",onclick:()=>{let D=l;l={},c=0,m=0,s.onAside?.(0),s.
onStartOver(),d({focus:!0}),F(n["started-over"],D)}},n["start-over"])));let P=j(x);O&&(P??I).focus()}function B(b){let O=v.
contains(document.activeElement);O&&u&&!i||(R(),l={...b.answers},b.done?k(b.reflection,{focus:O,danger:b.danger}):(c=b.at??
Math.max(0,g().findIndex(x=>l[x.id]==null)),d()))}let{done:E,reflection:h,danger:C}=s;return B({answers:l,at:s.at,done:E,
reflection:h,danger:C}),{update:B,release:R,say:b=>{R(),S(b)}}}var ve=({heading:e,said:t,words:s},n)=>[e?o(`h${n}`,{},e):
null,t.length>1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},t[0]):null,...s.
map(r=>o("p",{},r))].filter(Boolean),Dt={ruler(e,t,{group:s,change:n}){let r=Array.from({length:11},(a,l)=>o("label",{class:"\
ajar-number"},o("input",{type:"radio",name:s,value:l,checked:t===l,onchange:()=>n(l),"aria-describedby":l===0?`${s}-low`:
l===10?`${s}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-numbers"},...r),
o("p",{class:"ajar-anchors"},o("span",{id:`${s}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${s}-high`},o("b",{},"10"),
` ${e.high}`)))},choice(e,t,{words:s,group:n,change:r}){let{chosen:a,own:l}=t||{chosen:[],own:""},c=()=>r(a.length||l.trim()?
{chosen:[...a],own:l}:null),u=e.many?"checkbox":"radio",i=e.cards.map(p=>o("input",{type:u,name:n,value:p.id,checked:a.includes(
p.id),onchange:w=>{e.many?a=a.filter(v=>v!==p.id).concat(w.target.checked?p.id:[]):(a=[p.id],l="",m&&(m.value="")),c()}})),
m=e.own?o("input",{type:"text",value:l,maxlength:500,oninput:p=>{l=p.target.value,!e.many&&l.trim()&&(a=[],i.forEach(w=>{
w.checked=!1})),c()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},s[e.many?"choose-many":"choose\
-one"]),...e.cards.map((p,w)=>o("label",{class:"ajar-card"},i[w],o("span",{},p.text))),m?o("label",{class:"ajar-own"},o(
"span",{},e.own),m):null)},sort(e,t,{words:s,group:n,change:r,say:a}){let l={...t},c={},u=e.piles.map(v=>(c[v.id]=o("spa\
n",{}),o("li",{class:"ajar-pile",ondragover:y=>{y.preventDefault(),y.currentTarget.classList.add("ajar-over")},ondragleave:y=>y.
currentTarget.classList.remove("ajar-over"),ondrop:y=>{y.preventDefault(),y.currentTarget.classList.remove("ajar-over");
let g=p[y.dataTransfer.getData("text/plain")]?.[v.id];g&&!g.matches(":disabled")&&(g.checked=!0,m(g.dataset.card,v))}},c[v.
id]))),i=()=>e.piles.forEach(v=>{c[v.id].textContent=L(s["pile-count"],{pile:v.text,n:Object.values(l).filter(y=>y===v.id).
length})}),m=(v,y)=>{l[v]=y.id,i(),r({...l}),a(L(s.moved,{card:e.cards.find(g=>g.id===v).text,pile:y.text}))},p={},w=e.cards.
map(v=>{p[v.id]={};let y=`${n}-${v.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:g=>g.dataTransfer.
setData("text/plain",v.id)},o("legend",{},v.text),o("div",{class:"ajar-into"},...e.piles.map(g=>{let S=o("input",{type:"\
radio",name:y,value:g.id,"data-card":v.id,checked:l[v.id]===g.id,onchange:()=>m(v.id,g)});return p[v.id][g.id]=S,o("labe\
l",{},S,o("span",{},g.text))})))});return i(),o("div",{},o("p",{class:"ajar-hint"},s["sort-how"]),o("ul",{class:"ajar-pi\
les"},...u),...w)},text(e,t,{words:s,change:n}){let r=o(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??
""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&(r.value=t??""),o("label",{class:"\
ajar-words"},o("span",{},s["own-words"]),r)},list(e,t,{words:s,change:n}){let r=o("div",{}),a=()=>{let p=[...r.querySelectorAll(
"input")].map(w=>w.value).filter(w=>w.trim());n(p.length?p:null)},l=()=>[...r.children].forEach((p,w)=>{p.querySelector(
"label > span").textContent=L(s.line,{n:w+1}),p.querySelector("button").setAttribute("aria-label",L(s["remove-line"],{n:w+
1}))}),c=o("button",{type:"button",class:"ajar-link",onclick:()=>{i(""),r.lastElementChild.querySelector("input").focus()}},
s["add-line"]),u=()=>{l(),c.hidden=r.children.length>=e.most},i=p=>{let w=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words"},o("span",{}),o("input",{type:"text",value:p,maxlength:2e4,oninput:a})),o("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let v=w.nextElementSibling||w.previousElementSibling;w.remove(),v||i(""),u(),a(),(v||r.firstElementChild).
querySelector("input").focus()}},"×"));r.append(w),u()},m=t||[];for(let p=0;p<Math.max(e.lines,m.length);p++)i(m[p]??"");
return o("div",{class:"ajar-lines"},r,c)},date(e,t,{words:s,change:n}){return o("label",{class:"ajar-words"},o("span",{},
s["pick-date"]),o("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var Bt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ft=new RegExp(`(${Bt})|[.…]+|[!?;\\n]`,"gu"),Rt=/[\u0300-\u036f'’‘ʼ]/g,
Pt=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,ye=new WeakMap;function We(e,t){ye.has(t)||ye.set(t,Wt(t));let{passes:s,kinds:n}=ye.
get(t),{line:r,places:a}=Ut(e),l=r;for(let[i,m]of Re(s,r))l=l.slice(0,i)+l.slice(i,m).replace(/[^ ]/g,"_")+l.slice(m);let c=Object.
entries(n).flatMap(([i,m])=>Re(m,l).map(([p,w])=>({kind:i,span:[a[p][0],a[w-1][1]]}))),u=(i,m)=>i.span[0]-m.span[0]||i.span[1]-
m.span[1]||(i.kind<m.kind?-1:+(i.kind>m.kind));return c.sort(u)}var _e=(e,{kinds:t,notices:s})=>Object.entries(s).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function Re(e,t){let s=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&s.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return s}function Wt({lists:e,passes:t,phrases:s}){
let n={};for(let[l,c]of Object.entries(e))n[l]=Pe(c,n);let r=l=>new RegExp(l.map(c=>Pe(c,n)).join("|"),"y"),a=Object.entries(
s).map(([l,c])=>[l,r(c)]);return{passes:r(t),kinds:Object.fromEntries(a)}}function Pe(e,t){return`(?:${(e.match(Pt)??[]).
map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(
1,-1)]:_t(r)).join("")})`}function _t(e){let t=Ue(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),s=n=>n?
"[^ ._]*":"";return`${s(e.startsWith("*"))}${t}${s(e.endsWith("*"))} `}var Ue=e=>e.normalize("NFKD").replace(Rt,"").toLowerCase();
function Ut(e){let t="",s=[];for(let n of e.matchAll(Ft)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?Ue(n[1]):
"."} `;t+=r;for(let a=0;a<r.length;a++)s.push([n.index,n.index+n[0].length])}return{line:t,places:s}}var Ke=["emergency","crisis","violence","worried","child"],Kt=["crisis","violence"],Je='a[href$="#Help-lines"]',_=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Ht(e,{zone:t="",languages:s=[]}){
let n=l=>l.endsWith("/")?t.startsWith(l):t===l,r=e.find(({zones:l})=>l.some(n));return r?r.code:t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t)?"":s.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.some(({code:c})=>c===l))??""}function ze(e,t,s){
let n=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(s)){let c=n.
flatMap(i=>We(i,l)),u=_e(c,l);if(u)return{...u,kinds:[...new Set(c.map(({kind:i})=>i))]}}let r=e.filter(({kind:l})=>l===
"ruler"),a=Object.values(s)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:l})=>t[l]===0)?{...a,kinds:[]}:null}
var je=(e,t)=>t.flatMap(s=>e.lines.filter(n=>n.topic===s)),xe=e=>e.split(/(\d[\d -]+\d)/).map((t,s)=>s%2?o("span",{class:"\
ajar-unbroken"},t):t),He=e=>`tel:${e.match(/\d+/)[0]}`;function Ge({words:e,countries:t=[],leave:s,onCountry:n=()=>{}}){
t.length&&(_().countries=t);let r=()=>_().countries,a=()=>_().chosen||Ht(r(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),l=()=>r().find(f=>f.code===a());function c(f){_().chosen=
f;for(let d of _().listeners)d()}function u(f,d){d(f);let j=!1,k=()=>{j||(j=f.isConnected),j&&!f.isConnected?_().listeners.
delete(k):d(f)};return _().listeners.add(k),f}let i=f=>u(o("div",{}),d=>d.replaceChildren(...f())),m=()=>{let f=[...r(),
{code:"-",country:e["help-elsewhere"]}],d=o("select",{onchange:()=>{c(d.value),n(d.value)}},...f.map(j=>o("option",{value:j.
code},j.country)));return u(d,()=>{d.value=l()?.code??"-"}),o("label",{class:"ajar-help-where"},o("span",{},e["help-in"]),
d)},p=({say:f,to:d},j)=>{if(/^(tel|sms):/.test(d))return o("a",{class:j?"ajar-reach":"ajar-reach ajar-first",href:d},o("\
span",{},...xe(f)));let k=o("span",{},f),B=o("button",{type:"button",class:"ajar-link","aria-label":L(e["help-copy-what"],
{address:d}),onclick:async()=>{await Jt(d,k)&&(B.textContent=e["help-copied"])}},e["help-copy"]);return o("p",{class:"aj\
ar-chat"},k," ",B)},w=f=>o("li",{},o("p",{class:"ajar-for"},f.for_what),o("p",{class:"ajar-hint"},[f.name,f.hours,f.languages].
filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},...f.reach.map(p))),v=({emergency:f,note:d})=>o("li",{class:"aja\
r-now"},o("p",{class:"ajar-for"},e["help-danger"]),d?o("p",{class:"ajar-hint"},d):null,o("div",{class:"ajar-ways"},o("a",
{class:"ajar-reach",href:He(f)},L(e["help-call"],{number:f})))),y=f=>i(()=>{let d=l();if(!d)return[o("p",{},e["help-else\
where-how"])];let j=f.flatMap(k=>k==="emergency"?v(d):je(d,[k]).map(w));return[o("ul",{class:"ajar-help-lines"},...j)]});
function g(){let f=()=>{d.close?d.close():d.remove()},d=o("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-\
title",onclose:()=>d.remove(),onkeydown:j=>{j.key==="Escape"&&(j.preventDefault(),j.stopPropagation(),f())}},o("div",{class:"\
ajar-help-bar"},m(),ke({words:e,leave:s})),o("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},e["help-title"]),o("\
p",{},e["help-lead"]),y(Ke),o("p",{class:"ajar-hint"},e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave\
-how"]),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:f},e["help-close"])));document.body.append(d),d.showModal?
d.showModal():d.setAttribute("open",""),d.querySelector("h2").focus()}function S({title:f,text:d,now:j,lines:k,kinds:B,countries:E},{
level:h,aside:C,needs:b}){return E&&!W()&&(_().countries=E),o("section",{class:"ajar-danger"},o(`h${h}`,{tabindex:"-1"},
f),o("p",{},d),B.length?null:b?.()??null,m(),y(k),o("ul",{class:"ajar-todo"},...j.map(O=>o("li",{},O))),o("p",{class:"aj\
ar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:C},e["help-aside"]))}let T=()=>o("button",
{type:"button",class:"ajar-get-help",onclick:g},e["help-get"]);function F({emergency:f,...d}){let k=Kt.map(E=>je(d,[E])[0]?.
reach??[]).flatMap(E=>["tel:","sms:"].map(h=>E.find(({to:C})=>C.startsWith(h))));return[{say:L(e["help-call"],{number:f}),
to:He(f)},...k.filter(Boolean)]}let N=(f=`${e["help-line"]} `)=>i(()=>{let d=l(),j=(d?F(d):[]).flatMap(({say:E,to:h},C)=>[
C?" · ":"",o("a",{href:h},...xe(E))]),k=o("button",{type:"button",class:"ajar-link",onclick:g},e["help-get"]),B=o("span",
{class:"ajar-off-paper"},j.length?" · ":"",k);return[o("p",{class:"ajar-help-line"},f,...j,B)]});function $(f){if(!W())
return;let[d]=[...f.querySelectorAll(Je)].reverse();d?.closest("p, ul").after(N(""));for(let j of f.querySelectorAll("de\
tails"))j.open=j.querySelector("summary").textContent===l()?.country}let R=()=>i(()=>{let f=l();return f?[o("p",{},o("b",
{},`${e["help-title"]}, ${f.country}`)),o("p",{},`${e["help-danger"]} ${L(e["help-call"],{number:f.emergency})}`),o("ul",
{},...je(f,Ke).map(({for_what:d,name:j,reach:k,hours:B})=>o("li",{},...xe(`${d}: ${j}. ${k.map(({say:E})=>E).join(" · ")}\
. ${B}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),W=()=>r().length>0;return{open:g,notice:S,button:T,line:N,addNumbers:$,
text:R,choose:c,code:a,isKnown:W}}var ke=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Ve(e){if(_().open){_().open=e;return}_().open=e,window.addEventListener("click",
t=>{t.target.closest?.(Je)&&(t.preventDefault(),t.stopPropagation(),_().open())},{capture:!0})}async function Jt(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let s=document.createRange();return s.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(s),document.execCommand("copy")}}function Se(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function Ze(e=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",s=>{
s.repeat||(t=s.key==="Shift"?[...t,s.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(e(),Se()))},{capture:!0})}var $e=new Set,Oe=()=>{if(!document.hidden)for(let e of[...$e])e(Math.random()*1e3)};window.addEventListener("online",Oe);
window.addEventListener("pageshow",Oe);document.addEventListener("visibilitychange",Oe);var de=e=>new Promise(t=>{let s,
n=()=>{$e.delete(r),t()},r=a=>{clearTimeout(s),s=setTimeout(n,Math.min(a,e))};$e.add(r),s=setTimeout(n,e)}),pe=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),fe=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var zt=5e4,Ye=8e3;function Qe(e,t,{onState:s,onReached:n,onGone:r,introduce:a}){let l=t,c=!0,u=!1,i=0,m=null,p=null;async function w($,R){
p=new AbortController;let{signal:W}=p,f=setTimeout(()=>p.abort(),Ye),d=await fetch($,{headers:{...R,...a()},cache:"no-st\
ore",signal:W}).finally(()=>clearTimeout(f));if(d.ok||d.status===304)return d;let j=await d.json();throw j.error==="no-r\
oom"&&(F(),r()),Object.assign(new Error(j.error),{requested:fe(d)})}async function v(){let R=(await w(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),W=new TextDecoder;for(let f="",d=!0;;){let j=setTimeout(()=>{c&&(c=!d),p.abort()},
d?Ye:zt),{done:k,value:B}=await R.read().finally(()=>clearTimeout(j));if(k&&d)throw new Error;if(k)return;let E=(f+W.decode(
B,{stream:!0})).split(`

`);f=E.pop();for(let h of E){let C=h.split(`
`).find(b=>b.startsWith("data:"));C&&(d=!1,g(JSON.parse(C.slice(5))))}}}async function y(){let $=await w(e,m?{"If-None-M\
atch":m}:{});$.ok&&g(await $.json()),m=$.headers.get("ETag"),S()}function g($){S(),!($.version<l)&&(l=$.version,$.ended&&
F(),s($))}function S(){i=0,n(!0)}async function T(){for(;!u;){let $=Math.random()*2e3;try{c&&i%2===0?await v():(await y(),
$+=3e3)}catch(R){if(u)return;i||n(!1),$=pe(i++,R.requested)}u||await de($)}}function F(){u=!0,p.abort()}let N=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?N=Date.now():Date.now()-N>5e3&&p.abort()}),window.addEventListener(
"pageshow",({persisted:$})=>{$&&p.abort()}),window.addEventListener("offline",()=>p.abort()),T()}var[Xe,et]=["ajar-notes ","ajar-keys "],Ce=12*36e5;function tt(e){let t=new Map,s=n=>{try{return n(window[e])}catch{return}};
return{get:n=>JSON.parse(t.get(n)??s(r=>r.getItem(n))??"null"),set(n,r){let a=JSON.stringify(r);t.set(n,a),s(l=>{l.setItem(
n,a),t.delete(n)})},remove(n){t.delete(n),s(r=>r.removeItem(n))},names:()=>s(n=>Object.keys(n))??[]}}var J=tt("localStor\
age"),X=tt("sessionStorage");function Gt(){for(let e of J.names())(e.startsWith(Xe)||e.startsWith(et))&&Date.now()-J.get(
e).begun>Ce&&J.remove(e)}var Vt=()=>btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).
replaceAll("+","-").replaceAll("/","_");function nt(e){let[t,s]=[Xe+e,et+e];Gt();let n=()=>X.get(t)??J.get(t)??{begun:Date.
now(),entries:{}};function r(c){let u=n();c(u),(X.get(t)?X:J).set(t,u)}let a=()=>J.get(s)??{begun:Date.now()},l=(c,u)=>{
let i=a();J.set(s,{...i,[c]:{...i[c],...u}})};return{all:n,change:r,entry:c=>n().entries[c],update:(c,u)=>r(({entries:i})=>{
i[c]={...i[c],...u}}),remove:c=>r(({entries:u})=>{delete u[c]}),key(c){return a()[c]||l(c,{key:Vt()}),a()[c].key},spend:c=>l(
c,{spent:!0}),isSpent:c=>!!a()[c]?.spent,forget(){J.remove(t),X.remove(t)},end(){X.set(t,n()),J.remove(t),J.remove(s)},listen:c=>window.
addEventListener("storage",({key:u})=>{(u===null||u===t||u===s)&&c()})}}var Zt="~own",ot=(e,t)=>e.find(s=>s.id===t)?.text??t,Yt=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function ee(e,t){switch(e.kind){case"choice":return[...t.chosen.map(s=>ot(e.cards,s)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(s=>t[s.id]).map(s=>`${s.text}: ${ot(e.piles,t[s.id])}`);case"date":return[Yt(t)];case"list":
return t.map(s=>s.trim());default:return[`${t}`.trim()]}}function Z({items:e},t){let s={};for(let n of e){let r=t[n.id];
if(!(r==null||!ie(n,s)))if(n.kind==="choice"){let l=(n.among?ue(n,s):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),
c=r.own?.trim()?r.own:"";(l.length||c)&&(s[n.id]={chosen:l,own:c})}else if(n.kind==="sort"){let a=n.cards.filter(l=>r[l.
id]).map(l=>[l.id,r[l.id]]);a.length&&(s[n.id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(l=>l.trim());
a.length&&(s[n.id]=a)}else`${r}`.trim()&&(s[n.id]=r)}return s}function st({exercise:e,tallied:t},s){let n=Z(e,s),r={};for(let a of e.
items){if(!t.includes(a.id)||!(a.id in n))continue;let l=n[a.id];r[a.id]=a.kind!=="choice"?l:[...l.chosen,...l.own.trim()?
[Zt]:[]]}return r}function rt({exercise:e},t,s){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&
a in(s??{}));return Object.fromEntries(r.map(a=>[a,t[a]-s[a]]))}var Ee=(e,t)=>L(e.ask,t),te=({exercise:e,tallied:t},s,n)=>{
let r=Z(e,s);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||Ee(a,r),said:ee(a,r[a.id]),words:t.includes(a.
id)?[]:[n]}))};var Qt=/[\u202a-\u202e\u2066-\u2069]/g,at=({items:e},t)=>{let s=Z({items:e},t);return e.filter(n=>n.id in s).map(n=>({item:n.
id,question:Ee(n,s),answer:s[n.id],...n.cards?{"in-words":ee(n,s[n.id])}:{}}))};function lt(e){let s={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&at(r.question.exercise,r.answers).length).map(([r,a])=>{
let[l,c=""]=r.split(/@(.*)/s),u=a.question.own&&!e[`${l}@`]?"":c;return{exercise:l,moment:u,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:at(a.question.exercise,a.answers)}})};return`${JSON.stringify(s,null,
2).replace(Qt,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function ct(e,t){let s=URL.createObjectURL(new Blob([t],{type:"application/json"}));o("a",{href:s,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(s),6e4)}var[Xt,en,he]=[9,28,30],Y=e=>Xt+en*e;function U(e,t,...s){let n=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...s),n}var it=e=>Object.entries(e).filter(([t,{done:s,
answers:n}])=>t.startsWith("check-in@")&&s&&n).map(([t,{answers:s,question:n}])=>({moment:t.slice(9),answers:s,items:n.exercise.
items.filter(r=>r.kind==="ruler"&&s[r.id]!=null)})).filter(({items:t})=>t.length);function tn(e,t,s){let n=t.at(-1),r=(a,l,c)=>U(
"line",{x1:Y(a),x2:Y(l),y1:he,y2:he,class:c});return U("svg",{viewBox:"0 0 298 46",role:"img","aria-label":s,class:`phon\
e-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(a=>U("text",{x:Y(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].
value,n.value,"phone-way"),...t.slice(0,-1).map(({value:a})=>U("circle",{cx:Y(a),cy:he,r:5,class:"phone-then"})),U("circ\
le",{cx:Y(n.value),cy:he,r:8,class:"phone-now"}),U("text",{x:Y(n.value),y:16,class:"phone-value"},`${n.value}`))}function ut(e,t){
let n=[...new Map(e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:u})=>u[r.id]!=null).
map(({moment:u,answers:i})=>({moment:u,value:i[r.id]})),l=r.said||r.ask,c=a.map(({moment:u,value:i})=>L(t["phone-rulers-\
at"],{n:i,moment:u})).join(", ");return o("div",{},o("h3",{},l),tn(r.id,a,`${l}: ${c}`),o("p",{class:"phone-numbers","ar\
ia-hidden":"true"},c))});return o("div",{class:"phone-rulers"},o("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function dt({words:e,notes:t,onForget:s}){let n=!1,r=o("div",{}),a=o("div",{}),l=o("details",{},o("summary",{},o("h2",{},
e["phone-rulers"])),r),c=o("details",{},o("summary",{},o("h2",{},e["phone-notes"])),a),u=o("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),i=o("footer",{},l,c,u);for(let g of[l,c])g.addEventListener("toggle",()=>g.open&&y());let m=(g,S)=>o(
"button",{type:"button",onclick:S},g);function p(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),s()}function w(){
let g=o("div",{}),S=m(e["phone-forget"],()=>{let T=m(e["phone-forget-no"],()=>{g.replaceChildren(S),S.focus()});g.replaceChildren(
o("p",{},e["phone-forget-sure"]),o("div",{class:"ajar-moves"},T,m(e["phone-forget"],p))),T.focus()});return g.append(S),
g}function v([g,{question:S,answers:T}]){let F=g.split(/@(.*)/s)[1],{title:N}=S.exercise;return[o("h3",{},F?`${N} (${F})`:
N),o("div",{class:"ajar-reflection"},...te(S,T,e["phone-stays"]).flatMap($=>ve($,4)))]}function y(){let{entries:g}=t.all();
Object.keys(g).length&&(u.textContent="");let S=Object.entries(g).filter(([,{question:F,answers:N}])=>N&&te(F,N,"").length),
T=it(g);l.hidden=!T.length,c.hidden=!S.length,T.length&&l.open&&r.replaceChildren(ut(T,e)),!(!c.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":o("p",{class:"ajar-hint"},e["phone-notes-where"]),m(e["phone-notes-keep"],()=>ct(
"notes.json",lt(t.all().entries))),o("p",{class:"ajar-hint"},e["phone-notes-file"]),w(),...S.flatMap(v))}return y(),{element:i,
refresh:y,open(){n=!0,c.open=!0,y()}}}function pt(e,t,s){let{words:n,notes:r,send:a,changed:l,announce:c,help:u}=s,{name:i}=t,m=t,p=()=>r.entry(i)??{},w=()=>!!m?.
open,v=({sending:h,added:C})=>!!(h||C?.round===y()),y=()=>(m??t).round,g=h=>te(t,h,n["phone-stays"]),S=h=>s.noticeAfter(
t.exercise.items,h),T=null,F=o("p",{class:"phone-closed"},n["phone-closed"]),N=o("section",{class:"phone-add","aria-labe\
lledby":"phone-add",hidden:!0}),$=o("div",{});e.replaceChildren(F,$);function R(h){return!w()||!t.tallied.includes(h.id)?
n["phone-stays"]:o("span",{class:"phone-group"},n[h.own?"phone-can-add-own":"phone-can-add"])}let W=h=>r.update(i,{question:t,
when:`${new Date().toISOString().slice(0,19)}+00:00`,...h}),f=Fe($,t.exercise,{words:n,mark:R,level:1,answers:p().answers,
at:p().at,done:p().done,reflection:g(p().answers??{}),help:u,aside:p().aside,needs:s.wayToNeeds,below:()=>i.startsWith("\
plan@")?u.line():null,onAside:h=>r.update(i,{aside:h}),onMove:h=>{p().answers&&r.update(i,{at:h})},onChange:h=>{W({answers:h,
done:!1,keeps:null}),E()},onDone:h=>{W({answers:Z(t.exercise,h),done:!0}),T=S(h),f.update({answers:h,done:!0,reflection:g(
h),danger:T}),E(),($.querySelector(".ajar-danger [tabindex]")??N.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(
0,0),l()},onStartOver:()=>{r.remove(i),E(),l()}});$.querySelector(".ajar-body").before(N);function d(h){let C=st(t,h.answers),
b=r.entry(t.since)?.added?.answers;return{answers:C,moved:rt(t,C,b)}}let j=(h,C)=>o("button",{type:"button",onclick:C},h);
function k(h,...C){let b=o("h2",{id:"phone-add",tabindex:"-1"},h),O=o("div",{},b,...C.map(P=>typeof P=="string"?o("p",{},
P):P));if(O.textContent===N.textContent)return;let x=N.contains(document.activeElement),I=N.textContent;N.replaceChildren(
...O.childNodes),x?b.focus({preventScroll:!0}):I&&c(h)}function B({answers:h,moved:C}){let b=t.exercise.items.filter(H=>H.
id in h).map(H=>{let[ae,...le]=H.kind==="sort"?[]:ee(H,p().answers[H.id]),ce=H.said||H.ask;return o("li",{},ae&&!le.length&&
!H.own?`${ce}: ${ae}`:ce)}),O=()=>{a.add(i,m,h,C),E()},x=()=>{r.update(i,{keeps:y()}),E()},{added:I,keeps:P}=p(),D=P===y(),
V=b.length>0;k(n[D?"phone-kept":V?"phone-add-title":"phone-done-ask"],...D?[n["phone-kept-how"]]:[],...I&&!D?[n["phone-a\
gain"]]:[],...V?[n["phone-add-what"],o("ul",{},...b)]:[n["phone-done-what"]],...Object.keys(C).length?[n["phone-add-move\
d"]]:[],n["phone-add-final"],o("div",{class:"ajar-moves"},D?null:j(n["phone-keep-mine"],x),j(n[V?"phone-add":"phone-done"],
O)))}function E(){let{done:h,sending:C,added:b,late:O,refused:x}=p();F.hidden=w()||!!h||!!t.own,N.hidden=!h;let I=$.querySelector(
".ajar-reflection + .ajar-moves");if(I&&(I.hidden=v(p())),!h){N.replaceChildren(),T=null;return}if(!T){T=S(p().answers);
let{answers:D}=p();T&&f.update({answers:D,done:!0,reflection:g(D),danger:T})}let P=d(p());if(C)k(n["phone-sending"],n["p\
hone-sending-how"]);else if(b?.round===y()){let D=Object.keys(b.answers).length;k(n[D?"phone-added":"phone-done-title"],
n[D?"phone-added-how":"phone-done-how"])}else O===y()?k(n["phone-here"],n["phone-late"]):x===y()?k(n["phone-here"],n["ph\
one-refused"]):t.tallied.length?r.isSpent(`${t.id}.${y()}`)?k(n["phone-here"],n["phone-once"]):w()?B(P):k(n["phone-here"],
n["phone-closed-done"]):k(n["phone-here"],n["phone-all-here"])}return E(),{name:i,is:h=>h?.id===t.id&&JSON.stringify(h.exercise)===
JSON.stringify(t.exercise),isTouched(){let{answers:h={},at:C=0,done:b}=p(),O=e.contains(document.activeElement)&&document.
activeElement.matches("input, textarea");return!b&&(O||C>0||Object.values(h).some(x=>x!=null))},update(h){m=h,E()},refresh:E}}var nn=15e3;async function on(e,t){for(let s=0;;s++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(nn)});n=fe(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await de(pe(s,n))}}function ft(e,t,s){let n=new Set;
async function r(a){let{sending:l}=t.entry(a);if(n.has(l.key))return;n.add(l.key);let c=await on(`${e}/answers`,l),{question:u,
round:i,answers:m}=l;c||t.spend(`${u}.${i}`);let p=c?["closed","no-room"].includes(c)?{late:i}:{refused:i}:{added:{round:i,
answers:m}};t.entry(a)&&t.update(a,{sending:null,...p}),n.delete(l.key),s()}return{add(a,{id:l,round:c},u,i){let m={question:l,
round:c,key:t.key(`${l}.${c}`),answers:u,moved:i};t.update(a,{sending:m}),r(a)},resume(){for(let[a,l]of Object.entries(t.
all().entries))l.sending&&r(a)}}}var mt=8;async function ht(e,t){if(e.length!==mt)return t["phone-code-length"];try{let s=await fetch(`api/rooms/${e}`,{cache:"\
no-store"});if(s.ok)return"";if(s.status===404)return t["phone-no-room"];let n=Math.ceil((Number(s.headers.get("Retry-Af\
ter"))||60)/60);return L(t["phone-too-many"],{wait:n>1?L(t["phone-minutes"],{minutes:n}):t["phone-minute"]})}catch{return t["\
phone-not-reached"]}}function gt(e,t){let s=o("p",{id:"phone-problem",class:"phone-problem",role:"status"}),n=o("input",
{type:"text",value:t,maxlength:40,autocapitalize:"characters",spellcheck:"false","aria-describedby":"phone-code-how phon\
e-problem",name:"code"}),r=we(e,c=>{s.textContent=c}),a=c=>c.toUpperCase().replace(/[^A-Z0-9]/g,""),l=async c=>{c.preventDefault();
let u=a(n.value);r.begin();let i=await ht(u,e);r.end(),s.textContent=i||e["keep-opening"],i?n.focus():location.replace(u)};
return t&&ht(t,e).then(c=>{s.textContent=c&&(t.length===mt?c:e["phone-no-room"])}),[o("form",{class:"phone-card",onsubmit:l},
o("h1",{},e["phone-join"]),o("label",{},o("span",{},e["phone-code"]),n),o("p",{id:"phone-code-how",class:"ajar-hint"},e["\
phone-code-how"]),s,o("div",{class:"ajar-moves"},o("button",{type:"submit"},e["phone-go-in"])))]}function bt(e,t){let s=[
e["phone-welcome-nameless"],e["phone-welcome-stays"],e["phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcom\
e-skip"]],n=location.protocol==="http:";return[o("div",{class:"phone-card"},o("h1",{},e["phone-welcome"]),o("ul",{},...s.
map(r=>o("li",{},r))),n?o("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,o("div",{class:"ajar-moves"},o("button",
{type:"button",onclick:t},e["phone-go-on"])))]}var sn=()=>U("svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"\
true"},U("path",{d:"M11 8h42v68H11z",class:"phone-light"}),U("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),U("ci\
rcle",{cx:36,cy:47,r:2,class:"phone-knob"}),U("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),wt=e=>[o("div",{class:"\
phone-waiting"},sn(),o("h1",{},e["phone-waiting"]),o("p",{},e["phone-waiting-how"]))],vt=(e,t,s)=>{let n=Object.keys(t.all().
entries).length;return[o("div",{class:"phone-waiting"},o("h1",{},e["phone-ended"]),o("p",{},e[n?"phone-ended-notes":"pho\
ne-ended-nothing"])),o("div",{class:"phone-help"},s.text())]};var qe=e=>JSON.parse(document.getElementById(e).textContent),q=qe("words"),Me=location.pathname.split("/").pop().toUpperCase().
replace(/[^A-Z0-9]/g,""),A=nt(Me),ne=Ge({words:q,countries:qe("help"),leave:At}),xt={},Te=null,M=qe("state"),z=o("main",
{}),kt=o("p",{class:"phone-looking",role:"status"}),St=o("p",{class:"phone-practice",hidden:!0},q["phone-practice"]),G=o(
"div",{class:"phone-banner",role:"status",hidden:!0}),$t=o("p",{class:"phone-unseen",role:"status"}),Ot=e=>{$t.textContent=
e},oe="",K=null;function me(e,t,{focus:s=!1}={}){if(e===oe&&e!=="question")return;let n=s||z.contains(document.activeElement);
if(oe=e,K=null,G.hidden=!0,z.replaceChildren(),t(),!n)return;let r=z.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),
window.scrollTo(0,0)}function Le(e,t){me("question",()=>{K=pt(z,e,{words:q,notes:A,send:Ne,announce:Ot,changed:()=>re.refresh(),
help:ne,wayToNeeds:rn,noticeAfter:(s,n)=>ze(s,n,xt)}),A.all().place!==e.name&&A.change(s=>{s.place=e.name})},t)}function rn(){
if(!Te)return null;let e=`needs@${q["phone-own-moment"]}`,t={id:e,name:e,exercise:Te,tallied:[],round:0,open:!1,own:!0};
return o("button",{type:"button",onclick:()=>{Le(t,{focus:!0}),Ct(q["phone-own"],q["phone-go-back"])}},q["help-needs"])}
function se(e={}){let t=M.ended?null:M.question;if(St.hidden=!M.practice,!A.all().welcomed&&!M.ended){me("welcome",()=>z.
append(...bt(q,Et)),e);return}if(K?.is(t)){K.update(t),G.hidden=!0;return}if(K?.isTouched()&&!e.focus){K.update(null),(t||
M.ended)&&an();return}let s=oe==="waiting"||oe==="question";M.ended?me("ended",()=>{z.append(...vt(q,A,ne)),re.open()},e):
t?Le(t,e):me("waiting",()=>z.append(...wt(q)),e),t&&s&&Ot(`${q["phone-new"]} ${t.exercise.title}`)}var an=()=>Ct(q[M.ended?
"phone-ended-here":"phone-moved-on"],q[M.ended?"phone-go-notes":"phone-go-new"]);function Ct(e,t){(G.hidden||G.firstChild.
textContent!==e)&&G.replaceChildren(o("p",{},e),o("button",{type:"button",onclick:()=>se({focus:!0})},t)),G.hidden=!1}function Et(){
A.change(s=>{s.welcomed=!0});let{place:e,entries:t}=A.all();e&&!t[e]?.done&&ln(t[e]),se({focus:!K})}function ln(e){!e?.answers||
M.ended||e.question.name===M.question?.name||Le({...e.question,open:!1})}function yt(e){M=e,M.ended&&A.end(),se()}var cn=()=>A.
isSpent("join")?{}:{"Ajar-Phone":A.key("join")},jt=0;function un(e){e&&!A.isSpent("join")&&A.spend("join"),clearTimeout(
jt),jt=setTimeout(()=>{kt.textContent=e?"":q["phone-looking"]},e?0:1e3)}var Ae=()=>{oe="",K=null,se(),re.refresh()},Tt=`\
api/rooms/${Me}`,Ne=ft(Tt,A,()=>{K?.refresh(),re.refresh()}),re=dt({words:q,notes:A,onForget(){M.ended||A.change(e=>{e.welcomed=
!0}),Ae()}});function At(){A.forget(),Se()}document.querySelector(".phone").replaceChildren(o("header",{},o("div",{class:"\
phone-bar"},o("p",{},q["phone-title"]),o("div",{class:"ajar-leave"},ne.button(),ke({words:q,leave:At})),kt),o("details",
{},o("summary",{},q["phone-leave"]),o("p",{},q["phone-leave-cannot"]),o("p",{class:"ajar-leave-how"},q["leave-how"])),St,
G),z,re.element,o("div",{class:"ajar-on-paper"},ne.text()),$t);Ze(()=>A.forget());Ve(ne.open);async function Nt(e=1e3){try{
({dangers:xt={},needs:Te=null}=await(await fetch("danger.json")).json()),K?.refresh()}catch{setTimeout(Nt,e,Math.min(2*e,
6e4))}}!M&&Object.keys(A.all().entries).length&&(M={ended:!0});if(!M)z.append(...gt(q,Me));else{if(Nt(),M.ended)A.end();else{
let e=()=>yt({...M,ended:!0});Qe(Tt,M.version,{onState:yt,onReached:un,onGone:e,introduce:cn}),Ne.resume()}document.addEventListener(
"visibilitychange",()=>{document.hidden||Ne.resume()}),A.listen(()=>{document.hidden||!K?.isTouched()?Ae():K.refresh()}),
setTimeout(()=>{A.forget(),Ae()},A.all().begun+Ce-Date.now()),M.ended||!A.all().welcomed?se():Et()}
