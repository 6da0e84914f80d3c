var Ze=["button","input","select","summary","textarea"],Ye=["input","select","textarea"];function e(t,n={},...a){let s=document.
createElement(t);for(let[o,c]of Object.entries(n))o.startsWith("on")?s.addEventListener(o.slice(2),c):c===!0?s.setAttribute(
o,""):c!==!1&&c!=null&&s.setAttribute(o,c);return Ze.includes(t)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Ye.
includes(t)&&s.setAttribute("autocomplete","off"),s.append(...a.filter(o=>o!=null)),s}var W=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(a,s,o)=>{let c=n[s];return o?Number.isInteger(c)?c+1:a:["number",
"string"].includes(typeof c)?c:a}),te=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function ne(t,n){let a=n[t.among?.item]??{},s=t.cards.filter(o=>t.among?.piles.includes(a[o.id]));return s.length?
s:t.cards}var ke=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(a=>t.cards.some(s=>s.id===a))};function J(t,n){let a=0,s=!1;return{begin(){a||(a=setTimeout(()=>{s=!0,n(t["keep-opening"])},400))},end(){clearTimeout(a),
a=0,s&&n(""),s=!1}}}function ye(t,n,a){let{words:s,level:o=3,small:c=!1,beside:r=[]}=a,f={...et,sort:a.sort};window.ajarForms=
(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,u={...a.answers},h=0,m=null,k=0,d=a.aside??0,w=[n.why?e("p",{class:"\
ajar-why"},n.why):null,n.private?e("p",{class:"ajar-private"},n.private):null].filter(Boolean),O=e("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),I=e("div",{}),L=e("div",{class:"ajar-body"}),E=e("section",{class:"ajar-form","\
aria-labelledby":`${i}-title`},e(`h${o}`,{id:`${i}-title`},n.title),...c?[e("div",{class:"ajar-beside"},...r,Qe(w,s))]:w,
I,L,O);t.replaceChildren(E);function M(){let p=n.items.filter(j=>te(j,u));return c&&n.together?[p]:p.map(j=>[j])}let y=p=>{
O.replaceChildren(p)},B=J(s,y);function F(p,j){O.replaceChildren(`${p} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{
u=j,y(""),a.onChange(u),K({focus:!0})}},s["put-back"]))}function b(p,j){u={...u,[p.id]:j},Xe(L),y(""),a.onChange(u),P()}
function S(){D(!0),B.begin(),k=setTimeout(N,8e3)}function N(){k&&(clearTimeout(k),k=0,D(!1),B.end())}function D(p){for(let j of m?.
fieldsets??[])j.disabled=p}function P(){if(!m)return;let{items:p,skip:j,where:C,next:A}=m,_=M().length;j.textContent=v(p)?
s["clear-and-skip"]:s.skip,C.textContent=W(s["question-of"],{n:h+1,all:_}),C.hidden=c&&_===1,A.textContent=h===_-1?s.done:
s.next}let v=p=>p.some(({id:j})=>u[j]!=null);function T(p,j=!0){if(k)return;let C=M();if(h+=p,h>=C.length){h=C.length-1,
S(),a.onDone(u);return}K({focus:j,again:p<0})}function R(p,j){let C=`${i}-${p.id}`,A=e("legend",{},W(p.ask,u)),_=p.hint?
e("p",{class:"ajar-hint",id:`${C}-hint`},p.hint):null,U=[_,j.mark].filter(Boolean).map(({id:Z})=>Z),V=p.among?{...p,cards:ne(
p,u)}:p,Q=f[p.kind](V,ke(V,u[p.id]),{words:s,level:o+1,group:C,change:Z=>b(p,Z),say:y,...j}),G={class:`ajar-item ajar-${p.
kind}`,tabindex:"-1","aria-describedby":U.join(" ")||null};return e("fieldset",G,A,_,Q)}function K({focus:p=!1,again:j=!1}={}){
let C=M();h=Math.max(0,Math.min(h,C.length-1));let A=C[h],_=a.mark?.(A),U=_?e("p",{class:"ajar-mark",id:`${i}-${A[0].id}\
-mark`},_):null,V=e("div",{class:"ajar-moves"}),Q=h>0?()=>T(-1):null,G=A.map(ce=>R(ce,{mark:U,again:j,moves:V,back:Q})),
Z=e("button",{type:"button",onclick:()=>{if(k)return;let ce=u,Je=v(A);u={...u,...Object.fromEntries(A.map(({id:Ge})=>[Ge,
null]))},a.onChange(u),T(1),Je&&F(s.cleared,ce)}}),ge=e("button",{type:"button",onclick:()=>{k||(y(""),T(1))}}),le=e("p",
{class:"ajar-where"});m={items:A,skip:Z,where:le,next:ge,fieldsets:G},I.replaceChildren(),V.replaceChildren(Z,ge),Q&&V.prepend(
e("button",{type:"button",onclick:Q},s.back));let be=G.length===1;U&&be&&G[0].lastElementChild.before(U),L.replaceChildren(
le,...U&&!be?[U]:[],...G,V),P(),a.onMove?.(h),p&&(G[0].focus({preventScroll:!0}),le.scrollIntoView({block:"nearest"}))}function x(p){
if(I.replaceChildren(),!p||!a.help||d>p.kinds.length)return null;let j=()=>{d=p.kinds.length+1,a.onAside?.(d),I.replaceChildren(),
L.querySelector("[tabindex]").focus()},{help:C,needs:A}=a;return I.append(C.notice(p,{level:o+1,aside:j,needs:A})),I.querySelector(
"[tabindex]")}function q(p,{focus:j=!1,danger:C=null}={}){m=null;let A=e(`h${o+1}`,{tabindex:"-1"},s["what-you-said"]);L.
replaceChildren(e("div",{class:"ajar-reflection"},A,...p.flatMap(U=>ie(U,o+2)),a.below?.()??null),e("div",{class:"ajar-m\
oves"},e("button",{type:"button",onclick:()=>{h=0,K({focus:!0,again:!0})}},s.change),e("button",{type:"button",onclick:()=>{
let U=u;u={},h=0,d=0,a.onAside?.(0),a.onStartOver(),K({focus:!0}),F(s["started-over"],U)}},s["start-over"])));let _=x(C);
j&&(_??A).focus()}function H(p){let j=L.contains(document.activeElement);j&&m&&!k||(N(),u={...p.answers},p.done?q(p.reflection,
{focus:j,danger:p.danger}):(h=p.at??Math.max(0,M().findIndex(C=>C.some(({id:A})=>u[A]==null))),K()))}let{done:$,reflection:l,
danger:g}=a;return H({answers:u,at:a.at,done:$,reflection:l,danger:g}),{update:H,release:N,say:p=>{N(),y(p)}}}var Qe=(t,n)=>t.
length?e("details",{},e("summary",{},n["why-this"]),...t):"";function Xe(t){for(let n of t.querySelectorAll("input"))["r\
adio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var ie=({heading:t,said:n,words:a},s)=>[
t?e(`h${s}`,{},t):null,n.length>1?e("ul",{class:"ajar-said"},...n.map(o=>e("li",{},o))):n.length?e("p",{class:"ajar-said"},
n[0]):null,...a.map(o=>e("p",{},o))].filter(Boolean),et={ruler(t,n,{group:a,change:s}){let o=Array.from({length:11},(c,r)=>e(
"label",{class:"ajar-number"},e("input",{type:"radio",name:a,value:r,checked:n===r,onchange:()=>s(r),"aria-describedby":r===
0?`${a}-low`:r===10?`${a}-high`:null}),e("span",{},`${r}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-nu\
mbers"},...o),e("p",{class:"ajar-anchors"},e("span",{id:`${a}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${a}-high`},
e("b",{},"10"),` ${t.high}`)))},choice(t,n,{words:a,group:s,change:o}){let{chosen:c,own:r}=n||{chosen:[],own:""},f=()=>o(
c.length||r.trim()?{chosen:[...c],own:r}:null),i=t.many?"checkbox":"radio",u=t.cards.map(m=>e("input",{type:i,name:s,value:m.
id,checked:c.includes(m.id),onchange:k=>{t.many?c=c.filter(d=>d!==m.id).concat(k.target.checked?m.id:[]):(c=[m.id],r="",
h&&(h.value="")),f()}})),h=t.own?e("input",{type:"text",value:r,maxlength:500,oninput:m=>{r=m.target.value,!t.many&&r.trim()&&
(c=[],u.forEach(k=>{k.checked=!1})),f()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},a[t.many?"\
choose-many":"choose-one"]),...t.cards.map((m,k)=>e("label",{class:"ajar-card"},u[k],e("span",{},m.text))),h?e("label",{
class:"ajar-own"},e("span",{},t.own),h):null)},text(t,n,{words:a,change:s}){let o=e(t.long?"textarea":"input",{...t.long?
{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:c=>s(c.target.value.trim()?c.target.value:null)});return t.long&&
(o.value=n??""),e("label",{class:"ajar-words"},e("span",{},a["own-words"]),o)},list(t,n,{words:a,change:s}){let o=e("div",
{}),c=()=>{let m=[...o.querySelectorAll("input")].map(k=>k.value).filter(k=>k.trim());s(m.length?m:null)},r=()=>[...o.children].
forEach((m,k)=>{m.querySelector("label > span").textContent=W(a.line,{n:k+1}),m.querySelector("button").setAttribute("ar\
ia-label",W(a["remove-line"],{n:k+1}))}),f=e("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),o.lastElementChild.
querySelector("input").focus()}},a["add-line"]),i=()=>{r(),f.hidden=o.children.length>=t.most},u=m=>{let k=e("div",{class:"\
ajar-line"},e("label",{class:"ajar-words"},e("span",{}),e("input",{type:"text",value:m,maxlength:2e4,oninput:c})),e("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let d=k.nextElementSibling||k.previousElementSibling;k.remove(),d||
u(""),i(),c(),(d||o.firstElementChild).querySelector("input").focus()}},"×"));o.append(k),i()},h=n||[];for(let m=0;m<Math.
max(t.lines,h.length);m++)u(h[m]??"");return e("div",{class:"ajar-lines"},o,f)},date(t,n,{words:a,change:s}){return e("l\
abel",{class:"ajar-words"},e("span",{},a["pick-date"]),e("input",{type:"date",value:n??"",oninput:o=>s(o.target.value||null)}))}};var tt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",bt=new RegExp(`(${tt})|[.…]+|[!?;\\n]`,"gu");function je({title:t,close:n,bar:a,parts:s}){let o=()=>{r.close?r.close():r.remove()},c=e("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},t),r=e("dialog",{class:"ajar ajar-help","aria-labelledby":c.id,onclose:()=>r.remove(),onkeydown:f=>{f.
key==="Escape"&&(f.preventDefault(),f.stopPropagation(),o())}},a,c,...s,e("div",{class:"ajar-moves"},e("button",{type:"b\
utton",onclick:o},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),c.focus()}var ve=["emergency","crisis","violence","agency","worried","child"],nt=["crisis","violence"],Ce='a[href$="#Help-lines"]',
z=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function xe(){for(let t of z().
listeners){let{isConnected:n}=t.element;t.shown&&!n&&z().listeners.delete(t),t.shown||(t.shown=n)}}function at(t,{zone:n="",
languages:a=[]}){let s=f=>f.endsWith("/")?n.startsWith(f):n===f,o=t.find(({zones:f})=>f.some(s));if(o)return o.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let c=t.find(f=>f.home);return c?c.code:a.map(f=>f.split("-").slice(1).join("-").
toUpperCase()).find(f=>t.some(({code:i})=>i===f))??""}var ue=(t,n)=>n.flatMap(a=>t.lines.filter(s=>s.topic===a)),pe=t=>t.split(/(\d[\d -]+\d)/).map((n,a)=>a%2?e("span",{class:"\
ajar-unbroken"},n):n),we=t=>`tel:${t.match(/\d+/)[0]}`;function Se({words:t,countries:n=[],leave:a,onCountry:s=()=>{}}){
n.length&&(z().countries=n);let o=()=>z().countries,c=()=>z().chosen||at(o(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),r=()=>o().find(b=>b.code===c());function f(b){z().chosen=
b,xe();for(let{element:S,draw:N}of z().listeners)N(S)}function i(b,S){return S(b),z().listeners.add({element:b,draw:S,shown:!1}),
queueMicrotask(xe),b}let u=b=>i(e("div",{}),S=>S.replaceChildren(...b())),h=()=>{let b=[...o(),{code:"-",country:t["help\
-elsewhere"]}],S=e("select",{onchange:()=>{f(S.value),s(S.value)}},...b.map(N=>e("option",{value:N.code},N.country)));return i(
S,()=>{S.value=r()?.code??"-"}),e("label",{class:"ajar-help-where"},e("span",{},t["help-in"]),S)},m=({say:b,to:S},N)=>{if(/^(tel|sms):/.
test(S))return e("a",{class:N?"ajar-reach":"ajar-reach ajar-first",href:S},e("span",{},...pe(b)));let D=e("span",{},b),P=e(
"button",{type:"button",class:"ajar-link","aria-label":W(t["help-copy-what"],{address:S}),onclick:async()=>{await ot(S,D)&&
(P.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"ajar-chat"},D," ",P)},k=b=>e("li",{},e("p",{class:"\
ajar-for"},b.for_what),e("p",{class:"ajar-hint"},[b.name,b.hours,b.languages].filter(Boolean).join(". ")),e("div",{class:"\
ajar-ways"},...b.reach.map(m))),d=({emergency:b,note:S})=>e("li",{class:"ajar-now"},e("p",{class:"ajar-for"},t["help-dan\
ger"]),S?e("p",{class:"ajar-hint"},S):null,e("div",{class:"ajar-ways"},e("a",{class:"ajar-reach",href:we(b)},W(t["help-c\
all"],{number:b})))),w=b=>u(()=>{let S=r();if(!S)return[e("p",{},t["help-elsewhere-how"])];let N=b.flatMap(D=>D==="emerg\
ency"?d(S):ue(S,[D]).map(k));return[e("ul",{class:"ajar-help-lines"},...N)]});function O(){je({title:t["help-title"],close:t["\
help-close"],bar:e("div",{class:"ajar-help-bar"},h(),de({words:t,leave:a})),parts:[e("p",{},t["help-lead"]),w(ve),e("p",
{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave-how"])]})}function I({title:b,text:S,
now:N,lines:D,kinds:P,countries:v},{level:T,aside:R,needs:K}){return v&&!F()&&(z().countries=v),e("section",{class:"ajar\
-danger"},e(`h${T}`,{tabindex:"-1"},b),e("p",{},S),P.length?null:K?.()??null,h(),w(D),e("ul",{class:"ajar-todo"},...N.map(
x=>e("li",{},x))),e("p",{class:"ajar-hint"},t["help-trace"]),e("button",{type:"button",class:"ajar-link",onclick:R},t["h\
elp-aside"]))}let L=()=>e("button",{type:"button",class:"ajar-get-help",onclick:O},t["help-get"]);function E({emergency:b,
...S}){let D=nt.map(v=>ue(S,[v])[0]?.reach??[]).flatMap(v=>["tel:","sms:"].map(T=>v.find(({to:R})=>R.startsWith(T))));return[
{say:W(t["help-call"],{number:b}),to:we(b)},...D.filter(Boolean)]}let M=(b=`${t["help-line"]} `)=>u(()=>{let S=r(),N=(S?
E(S):[]).flatMap(({say:v,to:T},R)=>[R?" · ":"",e("a",{href:T},...pe(v))]),D=e("button",{type:"button",class:"ajar-link",
onclick:O},t["help-get"]),P=e("span",{class:"ajar-off-paper"},N.length?" · ":"",D);return[e("p",{class:"ajar-help-line"},
b,...N,P)]});function y(b){if(!F())return;let[S]=[...b.querySelectorAll(Ce)].reverse();S?.closest("p, ul").after(M(""));
for(let N of b.querySelectorAll("details"))N.open=N.querySelector("summary").textContent===r()?.country}let B=()=>u(()=>{
let b=r();return b?[e("p",{},e("b",{},`${t["help-title"]}, ${b.country}`)),e("p",{},`${t["help-danger"]} ${W(t["help-cal\
l"],{number:b.emergency})}`),e("ul",{},...ue(b,ve).map(({for_what:S,name:N,reach:D,hours:P})=>e("li",{},...pe(`${S}: ${N}\
. ${D.map(({say:v})=>v).join(" · ")}. ${P}.`))))]:[e("p",{},t["help-elsewhere-how"])]}),F=()=>o().length>0;return{open:O,
notice:I,button:L,line:M,addNumbers:y,text:B,choose:f,code:c,isKnown:F}}var de=({words:t,leave:n})=>e("button",{type:"bu\
tton",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function $e(t){if(z().open){z().open=t;return}z().
open=t,window.addEventListener("click",n=>{n.target.closest?.(Ce)&&(n.preventDefault(),n.stopPropagation(),z().open())},
{capture:!0})}async function ot(t,n){try{return await navigator.clipboard.writeText(t),!0}catch{let a=document.createRange();
return a.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(a),document.execCommand("copy")}}function fe(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function Oe(t=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=t,n)return;let a=[];window.addEventListener(
"keydown",s=>{s.repeat||(a=s.key==="Shift"?[...a,s.timeStamp].slice(-3):[],a.length===3&&a[2]-a[0]<2e3&&(window.ajarBeforeLeaving(),
fe()))},{capture:!0})}function Ee(t,n,{words:a,group:s,change:o,say:c}){let r={...n},f={},i=t.piles.map(d=>(f[d.id]=e("span",{}),e("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let O=m[w.dataTransfer.
getData("text/plain")]?.[d.id];O&&!O.matches(":disabled")&&(O.checked=!0,h(O.dataset.card,d))}},f[d.id]))),u=()=>t.piles.
forEach(d=>{f[d.id].textContent=W(a["pile-count"],{pile:d.text,n:Object.values(r).filter(w=>w===d.id).length})}),h=(d,w)=>{
r[d]=w.id,u(),o({...r}),c(W(a.moved,{card:t.cards.find(O=>O.id===d).text,pile:w.text}))},m={},k=t.cards.map(d=>{m[d.id]=
{};let w=`${s}-${d.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:O=>O.dataTransfer.setData(
"text/plain",d.id)},e("legend",{},d.text),e("div",{class:"ajar-into"},...t.piles.map(O=>{let I=e("input",{type:"radio",name:w,
value:O.id,"data-card":d.id,checked:r[d.id]===O.id,onchange:()=>h(d.id,O)});return m[d.id][O.id]=I,e("label",{},I,e("spa\
n",{},O.text))})))});return u(),e("div",{},e("p",{class:"ajar-hint"},a["sort-how"]),e("ul",{class:"ajar-piles"},...i),...k)}function Y(t,n){let a=!1,s=!1,o=()=>{s=a,a||n()};function c(){a=!0;let r=new AbortController,f=()=>{r.abort(),setTimeout(
()=>{a=!1,s&&o()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,f,{signal:r.signal,capture:i!==
"blur"})}for(let r of["pointerdown","keydown"])t.addEventListener(r,c);return o}function ae(t,n){let a=f=>[...t.querySelectorAll(
f)],s=a("details[open] > summary").map(f=>f.textContent),o=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let f of a("summary"))f.parentElement.open=s.includes(f.textContent);if(o===!1)return;let c=a("summary, button").
find(f=>f.textContent===o),r=c??t.querySelector("h2, p");c||(r.tabIndex=-1),r.focus({preventScroll:!0})}function Me({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-keep-${window.ajarForms}`,s=e("span",
{}),o=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),c=e("p",{class:"ajar-problem",role:"alert"}),r=e(
"div",{}),f=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},c,r),i={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=i,h=!1,m=!1,k=!1,d=!1,w=!1,O=(x,q,H={})=>e("button",{type:"button",onclick:q,...H},x),I=x=>{x.tabIndex=
-1,x.focus()},L=()=>r.querySelector(".ajar-change"),E=()=>i.state==="kept"&&!i.reopen;function M(x,q=x){o.dataset.short=
q,s.textContent!==x&&(s.textContent=x)}function y(){let x=i.problem?t["keep-unsaved"]:t["keep-saving"],[q,H]={none:[t["n\
otice-alone"],t["notice-alone-short"]],locked:[t["keep-locked"],t["keep-locked-short"]],kept:i.saved?[t["keep-saved"],t["\
keep-saved-short"]]:[x],lost:[t["keep-lost"]]}[w?"lost":i.state];o.classList.toggle("ajar-state-lost",w),M(q,H),o.dataset.
longest=i.state==="kept"?t["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem}function B(){
i={...i,saved:!1},y()}function F(){y(),u=i,E()?r.replaceChildren(m?v("change"):T()):i.state!=="none"?r.replaceChildren(v(
"unlock")):h?r.replaceChildren(v(i.exists?"open":"start")):r.replaceChildren(d?D():N())}let b=()=>{h=!0,F(),r.querySelector(
"input").focus()},S=()=>i.hosted?e("p",{},t["keep-hub"]):null;function N(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},t["keep-title"]),e("p",{},t[i.exists?"keep-there":"keep-why"]),S(),e("div",{class:"ajar-moves"},O(t["keep-n\
othing"],()=>{d=!0,F(),I(o)}),O(t[i.exists?"keep-open":"keep-start"],b)))}let D=()=>e("p",{},O(t[i.exists?"keep-open":"k\
eep-start"],b,{class:"ajar-link"}));function P(){let q=["none","weak","fair","good","strong"].map(H=>t[`keep-strength-${H}`]).
reduce((H,$)=>$.length>H.length?$:H);return e("p",{class:"ajar-strength","aria-live":"polite","data-longest":q},e("span",
{},t["keep-strength-none"]))}function v(x){let q=x==="start"||x==="change",H={start:t["keep-start"],open:t["keep-open"],
unlock:t["keep-unlock"],change:t["keep-change"]}[x],$=e("input",{id:`${a}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${a}-how`,oninput:()=>{q&&n({strength:$.value})}}),l=e("input",{id:`${a}-again`,type:"password",spellcheck:"\
false"}),g=e("div",{},e("label",{for:`${a}-again`},t["keep-again"]),l),p=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
j=e("input",{id:`${a}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>n({place:j.value})}),C=P(),A=()=>{
if(!$.value){$.focus();return}if(p.hidden=!0,x==="change"){if($.type==="password"&&l.value!==$.value){p.textContent=t["k\
eep-again-differs"],p.hidden=!1,l.focus();return}n({change:$.value},{awaited:!0})}else n({[x==="start"?"keep":"unlock"]:$.
value,place:j.value},{awaited:!0});M(t["keep-opening"]),$.value="",l.value="",C.firstChild.textContent=t["keep-strength-\
none"]},_=()=>{h=!1,m=!1,F(),x==="change"?L().focus():I(o)},U=e("details",{},e("summary",{},t["keep-where"]),e("label",{
for:`${a}-place`},t["keep-place"]),j);return e("form",{class:"ajar-ask",onsubmit:V=>{V.preventDefault(),A()}},e(i.state===
"locked"?"h1":"p",{class:"ajar-title"},H),S(),x==="change"?e("p",{},t["keep-change-how"]):null,q?e("p",{},t["keep-no-way\
-back"]):null,e("label",{for:`${a}-words`},t[x==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-hint",id:`${a}\
-how`},t[q?"keep-how":"keep-how-open"]),$,q?C:null,x==="change"?g:null,e("label",{class:"ajar-card"},e("input",{type:"ch\
eckbox",onchange:({target:V})=>{$.type=V.checked?"text":"password",g.hidden=V.checked,p.hidden=!0}}),e("span",{},t["keep\
-see"])),x==="change"?p:U,e("div",{class:"ajar-moves"},x==="unlock"?null:O(t["keep-not-now"],_),e("button",{type:"submit"},
H)))}function T(){let x=e("select",{id:`${a}-minutes`,onchange:()=>n({minutes:Number(x.value)})},...[...new Set([5,15,30,
60,i.minutes])].sort((q,H)=>q-H).map(q=>e("option",{value:q,selected:q===i.minutes},W(t["keep-minutes"],{n:q}))));return e(
"div",{class:"ajar-kept"},O(t["keep-lock"],()=>{M(t["keep-opening"]),n({lock:!0},{awaited:!0})}),O(t["keep-change"],()=>{
m=!0,k=!1,F(),r.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},k?t["k\
eep-changed"]:""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},i.place),i.copied?e("p",{},W(t["keep-copied"],
{program:i.copied})):null,e("label",{for:`${a}-minutes`},t["keep-idle"]),x))}function R(x){if(x.strength!=null){let q=r.
querySelector(".ajar-strength > span");q&&(q.textContent=x.strength);return}if(x.changed){m=!1,F(),r.querySelector(".aja\
r-changed").textContent=t["keep-changed"],k=!0,L().focus();return}i={...i,...x},i.state==="kept"&&(h=!1),E()||(m=!1),y(),
K()}let K=Y(r,()=>{let x=u;if(x.state===i.state&&x.exists===i.exists&&x.minutes===i.minutes&&!!x.reopen==!!i.reopen&&!!x.
hosted==!!i.hosted&&r.firstChild){u=i;return}let H=h&&x.place!==i.place;F(),x.state!==i.state&&x.state!=="none"?I(o):H&&
r.querySelector("input").focus()});return F(),{line:o,more:f,update:R,begin:B,setLost:x=>{w=x,y()},say:x=>{c.textContent=
x,c.hidden=!1}}}function oe(t,{sentence:n,wide:a,narrow:s,columns:o,rows:c},r){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let f=(u,h)=>{let m=e("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":n});return m.innerHTML=
u,m.firstElementChild.setAttribute("aria-hidden","true"),m},i=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),f(a,"wide"),f(s,"narrow"),e("details",{open:i},e("summary",{},r.table),
e("table",{},e("thead",{},e("tr",{},...o.map(u=>e("th",{scope:"col"},u)))),e("tbody",{},...c.map(([u,...h])=>e("tr",{},e(
"th",{scope:"row"},u),...h.map(m=>e("td",{},m??"–")))))))))}function se(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},a="us-letter";return{element:()=>{
let o=e("select",{onchange:()=>{a=o.value}},...Object.entries(n).map(([c,r])=>e("option",{value:c,selected:c===a},r)));return e(
"label",{},t["home-paper"]," ",o)},value:()=>a}}function Ae(t,{words:n,send:a,onDispose:s}){let o={},c=null,r=!1,f="",i=e("div",{}),u=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),h=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),m=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),k=J(n,v=>{m.textContent=v}),d=me(n),w=se(n);t.replaceChildren(e("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,i,m),d.dialog);let O=v=>{o.busy?m.textContent=n["room-one-moment"]:(k.begin(),
a(v,{awaited:!0}))},I=(v,T)=>e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>O(T)},v),L=(...v)=>e(
"div",{class:"ajar-moves ajar-many"},...v);function E(){let v=o.needsKey?e("input",{type:"password",spellcheck:"false",id:`${P}\
-key`,"aria-describedby":`${P}-key-how`}):null,T=e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>{
if(v&&!v.value){v.focus();return}O({room:"open",...v?{key:v.value}:{}}),v&&(v.value="")}},n["room-open"]);return[e("h2",
{},n["room-title"]),o.state==="ended"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},
o.elsewhere?W(n["room-how-elsewhere"],{address:o.elsewhere}):n["room-how-network"]),v?e("label",{class:"ajar-words",for:v.
id},n["room-host-key"]):null,v?e("p",{class:"ajar-hint",id:`${P}-key-how`},n["room-host-key-how"]):null,v,L(T,o.elsewhere?
null:I(n["room-inside"],{room:"inside"})),o.elsewhere?null:e("p",{},n["room-rehearse-how"]),o.elsewhere?null:L(...[12,3].
map(R=>I(W(n["room-rehearse"],{n:R}),{room:"rehearse",phones:R})))]}let M=()=>[e("h2",{},n["room-title"]),e("p",{},n["ro\
om-lost"]),L(I(n["room-go-on"],{room:"go-on"}),I(n["room-end"],{room:"end"}))];function y(){let v=e("button",{type:"butt\
on",onclick:()=>d.show()},n["room-large"]),T=e("p",{},o.inside&&!o.practice?n["room-inside-open"]:W(n["room-line"],{code:o.
code})),R=o.address?v:null;return c?[B(),e("div",{class:"ajar-door-line"},T,h,R),F(),S()]:[e("h2",{},n["room-title"]),B(),
F(),T,o.address?Le(n,o):null,o.inside?e("p",{},n[o.practice?"room-practice-how":"room-how-network"]):null,!o.inside&&!o.
address?e("p",{class:"ajar-empty"},n["room-no-address"]):null,o.addresses?.length>1?b():null,o.addresses?.length?e("p",{
class:"ajar-hint"},n["room-firewall"]):null,e("div",{class:"ajar-door-line"},h,R,o.inside&&!o.practice?I(n["room-widen"],
{room:"widen"}):null),S()]}let B=()=>o.practice?e("p",{},X(n)):null,F=()=>o.again?e("p",{class:"ajar-hint"},n["room-agai\
n"]):null;function b(){let v=e("select",{id:`${P}-address`,onchange:()=>a({room:"pick",ip:v.value})},...o.addresses.map(
({ip:T,network:R})=>e("option",{value:T,selected:T===o.picked},`${T} (${R})`)));return e("label",{class:"ajar-words",for:v.
id},e("span",{},n["room-address"]),v)}function S(){let v=e("div",{}),T=e("button",{type:"button",onclick:()=>x(!1)},n["r\
oom-end-no"]),R=e("button",{type:"button",onclick:()=>x(!0)},n["room-end"]),K=()=>v.replaceChildren(...r?[e("p",{},n["ro\
om-end-sure"]),L(T,I(n["room-end"],{room:"end"}))]:[R]),x=H=>{r=H,K(),(r?T:R).focus()};K();let q=(H,$)=>e("button",{type:"\
button",onclick:()=>a({room:"take",...$()},{awaited:!0})},H);return e("details",{class:"ajar-ending"},e("summary",{},n["\
room-ending"]),o.shown?e("p",{},n["room-take-how"]):e("p",{},n["room-take-nothing"]),o.shown?L(q(n["room-take-table"],()=>({
what:"table"})),q(n["room-take-page"],()=>({what:"page",paper:w.value()})),w.element()):null,e("p",{},n["room-end-how"]),
v)}function N(v){o={...o,...v},u.textContent!==o.problem&&(u.textContent=o.problem),u.hidden=!o.problem;let T=he(n,o.joined);
h.textContent!==T&&(h.textContent=T),d.update(o,T),c===null&&o.state==="open"&&(c=!o.here),o.state!=="open"&&(c=null,r=!1),
o.busy?k.begin():(k.end(),m.textContent=""),D()}let D=Y(i,()=>{let{joined:v,problem:T,...R}=o,K=JSON.stringify([R,c]);if(K===
f)return;f=K;let x={open:y,lost:M}[o.state]??E;ae(i,()=>i.replaceChildren(...x().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let P=`ajar-door-${window.ajarForms}`;return re(t,()=>a({room:"look"}),s),{update:N}}var he=(t,n)=>n?n===
1?t["room-joined-one"]:W(t["room-joined"],{n}):t["room-joined-none"],X=t=>e("span",{class:"ajar-rehearsal"},t["room-prac\
tice"]);function Le(t,n){let a=e("div",{class:"ajar-scan",role:"img","aria-label":t["room-scan-alt"]});return a.innerHTML=
n.picture,a.firstElementChild?.setAttribute("aria-hidden","true"),e("div",{class:"ajar-way-in"},a,e("div",{},e("p",{},t["\
room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-type-code"]),e("p",{class:"ajar-code"},n.code)))}function me(t){
let n=e("div",{}),a=e("dialog",{class:"ajar-wall","aria-label":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e(
"button",{type:"button",onclick:()=>a.close()},t["room-back"])),s=e("p",{class:"ajar-joined"}),o="";return{dialog:a,show:()=>a.
showModal(),update(c,r){s.textContent=r;let f=JSON.stringify([c.address,c.code,c.practice]);f!==o&&(o=f,c.address?n.replaceChildren(
c.practice?e("p",{},X(t)):"",Le(t,c),s):(a.close(),n.replaceChildren()))}}}function re(t,n,a){let s=new IntersectionObserver(
o=>{o.some(({isIntersecting:c})=>c)&&n()});s.observe(t),a(()=>s.disconnect())}var Te=(t,n)=>t.find(a=>a.id===n)?.text??n,st=t=>new Date(`${t}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function Ne(t,n){
switch(t.kind){case"choice":return[...n.chosen.map(a=>Te(t.cards,a)),n.own.trim()].filter(Boolean);case"sort":return t.cards.
filter(a=>n[a.id]).map(a=>`${a.text}: ${Te(t.piles,n[a.id])}`);case"date":return[st(n)];case"list":return n.map(a=>a.trim());default:
return[`${n}`.trim()]}}function Ie({items:t},n){let a={};for(let s of t){let o=n[s.id];if(!(o==null||!te(s,a)))if(s.kind===
"choice"){let r=(s.among?ne(s,a):s.cards).map(i=>i.id).filter(i=>o.chosen.includes(i)),f=o.own?.trim()?o.own:"";(r.length||
f)&&(a[s.id]={chosen:r,own:f})}else if(s.kind==="sort"){let c=s.cards.filter(r=>o[r.id]).map(r=>[r.id,o[r.id]]);c.length&&
(a[s.id]=Object.fromEntries(c))}else if(s.kind==="list"){let c=o.filter(r=>r.trim());c.length&&(a[s.id]=c)}else`${o}`.trim()&&
(a[s.id]=o)}return a}var Fe=(t,n)=>W(t.ask,n);var rt=new Set(["autorestarting","dead","restarting","terminating"]),lt=4e3;function qe({widget_manager:t},{gone:n,back:a}){
let{statusChanged:s,connectionStatusChanged:o}=t?.kernel??{};if(!s?.connect||!o?.connect)return()=>{};let c=0,r=(i,u)=>{
rt.has(u)&&n()},f=(i,u)=>{clearTimeout(c),u==="disconnected"?n():u==="connecting"?c=setTimeout(n,lt):a()};return s.connect(
r),o.connect(f),()=>{clearTimeout(c),s.disconnect(r),o.disconnect(f)}}function De({words:t,answered:n}){let a=new Set,s=!1,
o=()=>n().map(([i,u])=>{let h=Ie(i,u),m=i.items.filter(k=>k.id in h).map(k=>[Fe(k,h),...Ne(k,h[k.id])].join(`
`));return[i.title,...m].join(`

`)}).join(`


`);async function c(i){let u=o(),h=e("textarea",{readonly:!0,rows:6,"aria-label":t["lost-copy"]});h.value=u,i.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(i.append(h),h.select(),!document.execCommand("\
copy"))return}i.querySelector("[role=status]").textContent=t["lost-copied"]}function r(i={}){let u=e("div",{class:"ajar-\
lost",hidden:!s,...i},e("p",{},t.lost),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>c(u)},t["lost-\
copy"]),e("button",{type:"button",onclick:()=>location.reload()},t["lost-reload"])),e("p",{class:"ajar-hint",role:"statu\
s"}));return a.add(u),u}function f(i){s=i;for(let u of a)u.hidden=!i}return{line:r,set:f,isLost:()=>s,forget:i=>a.delete(
i)}}function Be(t,{words:n,send:a,open:s,help:o}){let c=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=J(
n,y=>c.replaceChildren(y)),f=y=>{r.begin(),a(y)},i=e("div",{}),u={},h="",m=0,k=se(n);t.replaceChildren(e("section",{class:"\
ajar-home","aria-label":n["home-title"]},i),c);let d=(y,B)=>e("button",{type:"button",onclick:B},y),w=y=>e("div",{class:"\
ajar-reflection"},...y.flatMap(B=>ie(B,3)));function O(y,B,F){let b=e("div",{class:"ajar-twice"}),N=d(y,()=>{let D=d(n["\
home-no"],()=>{b.replaceChildren(N),N.focus()});b.replaceChildren(e("p",{},B),e("div",{class:"ajar-moves"},D,d(y,()=>{b.
replaceChildren(N),N.focus(),f(F)}))),D.focus()});return b.append(N),b}let I=()=>{let y=e("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{y.files[0]&&f({import:await y.files[0].text()}),y.value=""}});return e("label",
{class:"ajar-words"},e("span",{},n["home-bring"]),y)},L=Y(i,()=>{let y=JSON.stringify(u);y!==h&&(h=y,ae(i,E))});function E(){
let y=(b,S)=>d(S,()=>f({take:b})),B=m>(u.danger?.kinds.length??0)?null:u.danger,F=()=>{m=B.kinds.length+1,E(),i.querySelector(
".ajar-welcome").focus()};i.replaceChildren(B?o.notice(B,{level:2,aside:F}):"",e("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?e("div",{class:"ajar-moves"},d(n["home-go-on"],()=>s(u.section))):"",u.due?.length?e("ul",{},...u.due.
map(b=>e("li",{},b))):"",u.plan?.length?e("h2",{},n["home-plan"]):"",u.plan?.length?w(u.plan):"",u.plan?.length&&!B?o.line():
"",...(u.earlier??[]).filter(({plan:b})=>b.length).map(({title:b,plan:S})=>e("details",{},e("summary",{},`${n["home-plan"]}\
, ${b}`),w(S))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["home-not-encrypted"]),e("div",{class:"ajar-tak\
e"},...B?[]:[d(n["home-take-plan"],()=>f({take:"plan",paper:k.value(),country:o.code()})),k.element(),y("calendar",n["ho\
me-take-calendar"]),u.danger?"":y("calendar-line",n["home-take-calendar-line"])],y("check-ins",n["home-take-check-ins"]),
y("everything",n["home-take-everything"])),I()),u.something?e("details",{},e("summary",{},n["home-end"]),e("p",{},n["hom\
e-anew-how"]),O(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),O(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:y=>{r.end(),u=y,L()},settle:r.end,say:(y,B="")=>{r.end();let F=e("div",{class:"\
ajar-text"});F.innerHTML=B,c.replaceChildren(y,F),c.scrollIntoView({block:"nearest"})}}}function Re({name:t,type:n,data:a}){
let s=Uint8Array.from(atob(a),c=>c.charCodeAt(0)),o=URL.createObjectURL(new Blob([s],{type:n}));e("a",{href:o,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function We({units:t,slips:n},{words:a,ask:s,send:o}){window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-hands-${window.
ajarForms}`,r=new Map,f=d=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...d}),i=f({id:`${c}-people`,
min:1}),u=d=>Math.max(0,Math.floor(Number(d.value)||0)),h=d=>d.kind==="card"?d.bands.slice(0,1):d.bands,m=d=>{let w=t.filter(
E=>E.item===d),O=(E,M)=>{let y=f({"aria-label":[E.card,h(E)[M]].filter(Boolean).join(": ")});return r.set(E.id,[...r.get(
E.id)??[],y]),y},I=w.length===1&&!w[0].card?w[0].bands.map((E,M)=>[E,[O(w[0],M)]]):w.map(E=>[E.card,h(E).map((M,y)=>O(E,
y))]),L=w[0].card?["",...h(w[0])]:null;return e("table",{},e("caption",{},s(d)),L&&L.length>2?e("thead",{},e("tr",{},...L.
map(E=>E?e("th",{scope:"col"},E):e("td",{})))):null,e("tbody",{},...I.map(([E,M])=>e("tr",{},e("th",{scope:"row"},E),...M.
map(y=>e("td",{},y))))))};function k(){let d=new Map(t.map(L=>[L,r.get(L.id).map(u)])),w=Math.max(...[...d.values()].map(
L=>L.reduce((E,M)=>E+M,0))),O=u(i)||w;if(!O){i.focus();return}let I=Object.fromEntries([...d].map(([L,E])=>[L.id,L.kind===
"card"?[E[0],Math.max(0,O-E[0])]:E]));o({counts:I,people:O})}return e("details",{class:"ajar-hands"},e("summary",{},a[n?
"room-slips":"room-hands"]),e("p",{},a[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:d=>{d.preventDefault(),k()}},
...[...new Set(t.map(d=>d.item))].map(m),e("label",{class:"ajar-words",for:i.id},e("span",{},a["room-people"]),i),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},a["room-count"]))))}function He(t,{words:n,send:a,onDispose:s,form:o,ask:c}){let r={not:{}},f=!1,i="",u="",h=!1,m=($,l={})=>{h=$==="reveal",
B.begin(),a({question:t.of,do:$,...l},{awaited:!0})},k=e("div",{class:"ajar-results",hidden:!0}),d=e("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),w=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=e("span",{}),I=e("p",
{class:"ajar-counts"}),L=ct(t.minutes,n,s),E=e("button",{type:"button",class:"ajar-link",onclick:()=>P(!f)}),M=e("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),y=(...$)=>{M.textContent!==$[0]&&M.replaceChildren(...$)},B=J(n,$=>y($||
u)),F={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},b=Object.
keys(F).filter($=>t.units.length||$==="open"||$==="close"),S=Object.fromEntries(b.map($=>[$,e("button",{type:"button",onclick:()=>{
S[$].getAttribute("aria-disabled")?y(N($)):$==="reset"?D():m($)}},F[$])])),N=$=>r.busy?n["room-one-moment"]:r.not[$];function D(){
let $=e("button",{type:"button",class:"ajar-link",onclick:()=>{y(""),S.reset.focus()}},n["home-no"]),l=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{y(""),S.reset.focus(),m("reset")}},n["room-ask-reset"]);M.replaceChildren(n["room\
-reset-sure"]," ",$," ",l),$.focus()}function P($){f=$,k.hidden=!$,o().hidden=$,E.textContent=n[$?"room-show-question":"\
room-show-result"]}let v=me(n),T=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>v.show()},n["room-cod\
e"]),R={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function K($){let l=r;r={...r,...$};let g=r.
room==="open";O.replaceChildren(r.practice?X(n):""),w.textContent=r.problem,w.hidden=!r.problem;let p=[[r.answered,n["ro\
om-answered"]],[r.joined,n["room-have-joined"]]],j=!g||!t.units.length?[]:r.hands||r.inside?p.slice(0,1):p;I.replaceChildren(
...j.map(([C,A])=>e("span",{},e("b",{},`${C}`)," ",A))),L.update(r.seconds);for(let C of b)_e(S[C],N(C));u=g?r.hands?n["\
room-by-hands-now"]:R[r.state]:n["room-not-open"],(l.state!==r.state||l.room!==r.room||l.hands!==r.hands)&&y(u),r.busy||
B.end(),Pe(d,r.withheld),v.update(r.way??{},he(n,r.joined)),T.hidden=!r.way?.address,x(),h&&!r.busy&&r.state==="closed"&&
d.childElementCount&&(h=!1,d.scrollIntoView({block:"nearest"}))}function x(){let $=JSON.stringify(r.charts??[]);if($===i)
return;i=$;let l=!!r.charts?.length;k.replaceChildren(...Ke(r.charts??[],n)),E.hidden=!l,P(l),l&&h&&k.scrollIntoView({block:"\
start"}),h=!1}let q=e("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line aja\
r-bar-first"},t.units.length?I:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...b.
map($=>S[$]))),e("div",{class:"ajar-bar-line"},O,M,E,T,L.element),v.dialog),H=t.units.length?We(t,{words:n,ask:c,send:$=>m(
"hands",$)}):null;return E.hidden=!0,re(q,()=>a({room:"look"}),s),{parts:[k,d,w,q,H].filter(Boolean),update:K}}function _e(t,n){
t.toggleAttribute("aria-disabled",!!n),n&&t.setAttribute("aria-disabled","true"),t.title=n||""}function Pe(t,n=[]){let a=[
...t.children].map(s=>s.textContent);JSON.stringify(a)!==JSON.stringify(n)&&t.replaceChildren(...n.map(s=>e("p",{},s)))}
var Ke=(t,n)=>t.map(a=>{let s=e("div",{class:"ajar-chart-block"});return oe(s,a,n),s});function Ue(t,{words:n,send:a,onDispose:s}){
let o={},c="",r=e("div",{class:"ajar-results"}),f=e("div",{class:"ajar-held",role:"status","aria-live":"polite"}),i=e("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=e("div",{}),h=e("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),m=e("button",{type:"button",onclick:()=>{m.getAttribute("aria-disabled")?h.textContent=k():(h.textContent="",a({moves:!0},
{awaited:!0}))}},n["room-moves"]),k=()=>o.busy?n["room-one-moment"]:o.not;return t.replaceChildren(e("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,r,f,i,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"\
ajar-moves"},m),h)),re(t,()=>a({room:"look"}),s),{update(d){o={...o,...d},u.replaceChildren(o.practice?X(n):""),i.textContent=
o.problem,i.hidden=!o.problem,Pe(f,o.withheld),_e(m,k());let w=JSON.stringify(o.charts??[]);w!==c&&(c=w,r.replaceChildren(
...o.charts?.length?Ke(o.charts,n):[e("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function ct(t,n,a){let s=null,
o=!1,c=e("span",{role:"timer"}),r=e("button",{type:"button",class:"ajar-link",onclick:()=>{o=!o,i()}}),f=e("p",{class:"a\
jar-clock"},c," ",r);function i(){let h=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),m=h===null?"":`${Math.floor(
h/60)}:${String(h%60).padStart(2,"0")}`,k=h===null?t?W(n["room-minutes"],{minutes:t}):"":t?W(n["room-clock"],{time:m,minutes:t}):
m;c.textContent=o?"":k,r.textContent=n[o?"room-clock-show":"room-clock-hide"],f.hidden=!k}let u=setInterval(()=>{s!==null&&
i()},1e3);return a(()=>clearInterval(u)),{element:f,update:h=>{s=h==null?null:Date.now()-h*1e3,i()}}}function ze(t,{words:n,picked:a,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-couple-${window.ajarForms}`,
c=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=e("div",{class:"ajar-text"}),f=e("summary",{}),i=({title:m,
story:k,more:d,role:w})=>{c.innerHTML=k,c.prepend(e("h2",{},m)),r.innerHTML=d,f.textContent=w},u=t.couples.find(m=>m.id===
a)??t.couples[0],h=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(m=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:o,
value:m.id,checked:m===u,onchange:()=>{i(m),s(m.id)}}),e("span",{},m.title)))));return i(u),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},c,e("details",{class:"ajar-role"},f,r),h)}window.ajarShown??(window.ajarShown=new WeakMap);var ee=window.ajarShown,Ve="needs@",it={};function ut(){let t=document.
getElementById("ajar-style")??document.head.appendChild(e("style",{id:"ajar-style"})),n=`.ajar{--ajar-paper: #fffdfa;--a\
jar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
#d8d0c4;--ajar-accent: #1d6a66;--ajar-on-accent: #ffffff;--ajar-warm: #9c4423;--ajar-importance: #1d6a66;--ajar-confiden\
ce:
#9c4423;--ajar-readiness: #4a4f8c;color-scheme:light dark;color:var(--ajar-ink);font:var(--jp-content-font-size1, 1.0625\
rem)/1.6
system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",sans-serif;max-width:44em;margin:0 auto;padding:2\
px;
container-type:inline-size;overflow-wrap:break-word}[data-jp-theme-light=true] .ajar{color-scheme:light}[data-jp-theme-l\
ight=false]
.ajar{color-scheme:dark}@supports (color: light-dark(#000,#fff)){.ajar{--ajar-paper: light-dark(#fffdfa, #212629);--ajar\
-soft:
light-dark(#f3ede4, #2b3135);--ajar-ink: light-dark(#22292d, #ece6dd);--ajar-muted: light-dark(#55606b, #b3bac0);--ajar-\
edge:
light-dark(#857c70, #8d959b);--ajar-line: light-dark(#d8d0c4, #434b50);--ajar-accent: light-dark(#1d6a66, #7fd0c8);--aja\
r-on-accent:
light-dark(#ffffff, #14201f);--ajar-warm: light-dark(#9c4423, #f2a98a);--ajar-importance: light-dark(#1d6a66, #7fd0c8);-\
-ajar-confidence:
light-dark(#9c4423, #f2a98a);--ajar-readiness: light-dark(#4a4f8c, #b7bcf5)}}.ajar *,.ajar *:before{box-sizing:border-bo\
x}
.ajar :is(h1,h2,h3,h4,p,ul,ol,fieldset,legend,figure){margin:0;padding:0;border:0}.ajar :is(h1,h2,h3,h4){line-height:1.2\
5;
font-weight:650;color:var(--ajar-ink)}.ajar h1{font-size:1.9em}.ajar h2{font-size:1.4em}.ajar h3{font-size:1.2em}.ajar h\
4{
font-size:1em;color:var(--ajar-muted)}.ajar :is(p,li){font-size:inherit;line-height:inherit}.ajar :focus-visible{outline\
:3px
solid var(--ajar-accent);outline-offset:3px;border-radius:4px}.ajar :is(h1,h2,h3,h4,fieldset)[tabindex="-1"]:focus{outli\
ne:none}
.ajar input[type=date]:focus-within{outline:3px solid var(--ajar-accent);outline-offset:3px}.ajar [hidden]{display:none!\
important}
.ajar-reflection>*+*{margin-top:.9em!important}.ajar summary{cursor:pointer;padding:.6em 0;min-height:24px;font-weight:6\
00}
.ajar button{font:inherit;font-weight:600;color:var(--ajar-accent);background:var(--ajar-paper);border:2px solid var(--a\
jar-accent);
border-radius:10px;padding:.5em 1.2em;min-height:44px;cursor:pointer}.ajar button:hover{background:var(--ajar-accent);co\
lor:var(--ajar-on-accent)}
.ajar .ajar-moves{display:flex;gap:clamp(.35em,2cqi,.75em);margin-top:1.5em}.ajar .ajar-moves button{flex:1 1 0;min-widt\
h:0;
max-width:16em;padding-inline:.4em}.ajar button.ajar-link{border:0;padding:.25em;min-height:28px;background:none;text-de\
coration:underline}
.ajar button.ajar-link:hover{background:none;color:var(--ajar-ink)}.ajar-form,.ajar-scenario{background:var(--ajar-paper\
);
border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(.75em,5cqi,2em)}.ajar .ajar-why,.ajar .ajar-private{m\
argin-top:.5em;
color:var(--ajar-muted)}.ajar-body{margin-top:1.5em}.ajar .ajar-where{color:var(--ajar-muted);font-size:.95em;margin-bot\
tom:.5em}
.ajar .ajar-item{min-width:0;display:block}.ajar .ajar-item>legend{font-size:1.25em;line-height:1.4;font-weight:600;marg\
in-bottom:.75em;
width:100%;white-space:normal}.ajar .ajar-hint{color:var(--ajar-muted);margin-bottom:.75em}.ajar .ajar-status{color:var(\
--ajar-muted);
margin-top:.75em;min-height:1.6em}.ajar :is(input[type=text],input[type=password],input[type=date],select,textarea){font\
:inherit;
color:var(--ajar-ink);background:var(--ajar-paper);width:100%;max-width:100%;margin:0;border:2px solid var(--ajar-edge);\

border-radius:10px;padding:.55em .75em;min-height:44px;display:block;height:auto}.ajar input[type=date]{width:auto;min-w\
idth:12em}
.ajar textarea{resize:vertical;line-height:1.55}.ajar .ajar-words{display:block}.ajar .ajar-words>span,.ajar .ajar-own>s\
pan{
display:block;color:var(--ajar-muted);margin-bottom:.25em}.ajar input:is([type=radio],[type=checkbox]){accent-color:var(\
--ajar-accent);
margin:0;font-size:inherit}.ajar-numbers{display:grid;grid-template-columns:repeat(11,minmax(24px,1fr));gap:clamp(0px,1.\
6cqi
- 5px,8px)}@container (max-width: 18rem){.ajar-numbers{grid-template-columns:repeat(6,1fr);gap:4px}}.ajar-number{positio\
n:relative;
display:block}.ajar-number input{position:absolute;inset:0;width:100%;height:100%;opacity:0;cursor:pointer}.ajar-number \
span{
display:grid;place-items:center;min-height:48px;border:2px solid var(--ajar-edge);border-radius:10px;font-variant-numeri\
c:tabular-nums;
font-weight:600;background:var(--ajar-paper)}.ajar-number input:checked+span{background:var(--ajar-soft);border-color:va\
r(--ajar-accent);
font-weight:800;box-shadow:inset 0 0 0 1px var(--ajar-accent),inset 0 -.6rem 0 var(--ajar-accent)}.ajar-number input:hov\
er+
span{border-color:var(--ajar-accent)}.ajar-number input:focus-visible+span{outline:3px solid var(--ajar-accent);outline-\
offset:2px}
.ajar .ajar-anchors{display:flex;justify-content:space-between;gap:1.5em;margin-top:.6em;color:var(--ajar-muted);line-he\
ight:1.4}
.ajar-anchors>span{max-width:45%}.ajar-anchors>span:last-child{text-align:right}.ajar-card{display:flex;gap:.75em;align-\
items:baseline;
padding:.6em .75em;border-radius:10px;cursor:pointer}.ajar-card:hover,.ajar-card:has(input:checked){background:var(--aja\
r-soft)}
.ajar-card input{flex:none;width:1.15em;height:1.15em;transform:translateY(.15em)}@container (min-width: 60rem){.ajar-ca\
rds{
display:grid;grid-template-columns:1fr 1fr}.ajar-cards>:not(.ajar-card){grid-column:1 / -1}}.ajar .ajar-own{display:bloc\
k;
margin-top:.75em}.ajar .ajar-one-card{display:flex;flex-direction:column;justify-content:center;min-height:9.5em;padding\
:1em
1.25em 1.25em;background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-radius:16px;box-shadow:0 5px 0 -1p\
x
var(--ajar-paper),0 5px 0 0 var(--ajar-line)}.ajar-one-card>:last-child{flex:1;display:grid;align-items:center;font-size\
:1.25em;
line-height:1.35}.ajar-one-piles{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:1.25em}.ajar .ajar-one-p\
iles
button{min-height:68px;padding-inline:.5em;color:var(--ajar-ink);border-color:var(--ajar-edge);border-radius:12px;overfl\
ow-wrap:anywhere}
.ajar .ajar-one-piles button:hover{color:var(--ajar-ink);background:var(--ajar-soft);border-color:var(--ajar-accent)}.aj\
ar
.ajar-one-piles button[aria-pressed=true]{background:var(--ajar-soft);border-color:var(--ajar-accent);box-shadow:inset 0\

-.4rem 0 var(--ajar-accent)}.ajar-one-also{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5em;margin-t\
op:.5em}
.ajar .ajar-one-also button{min-height:44px;font-size:.9em;font-weight:500;color:var(--ajar-muted)}.ajar-one>:is(h2,h3,h\
4):not(:first-child){
margin-top:1em}.ajar .ajar-one>ul{list-style:none;margin-top:.4em}.ajar .ajar-one>ul button{width:100%;text-align:start;\

font-weight:400;color:var(--ajar-ink);border:0;border-bottom:1px solid var(--ajar-line);border-radius:0;background:none;\

padding-inline:0}.ajar-beside{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 1.25em}.ajar-beside details[open]{f\
lex-basis:100%}
.ajar .ajar-beside :is(summary,button.ajar-link){min-height:44px;padding:.6em 0;font-size:.95em;font-weight:600}.ajar-li\
ne{
display:flex;align-items:end;gap:.5em;margin-bottom:.75em}.ajar-line .ajar-words{flex:1;min-width:0}.ajar button.ajar-re\
move{
border-color:transparent;background:none;padding:0;width:44px;font-size:1.3em;color:var(--ajar-muted)}.ajar button.ajar-\
remove:hover{
color:var(--ajar-ink);background:var(--ajar-soft)}.ajar .ajar-reflection .ajar-said{border-left:4px solid var(--ajar-war\
m);
padding:.1em 0 .1em 1em!important;margin-top:.3em!important;white-space:pre-wrap;list-style:none;unicode-bidi:plaintext;\

text-align:start}.ajar-said li{unicode-bidi:plaintext}.ajar-said li+li{margin-top:.35em}.ajar .ajar-leave{display:flex;g\
ap:max(8px,.5em);
flex:none}.ajar .ajar-leave button{white-space:nowrap;min-height:44px;padding:.25em .75em;font-size:.95em;border-width:1\
px;
border-color:var(--ajar-edge)}.ajar button.ajar-leave-now{color:var(--ajar-warm)}.ajar button.ajar-leave-now:hover{backg\
round:var(--ajar-warm);
color:var(--ajar-on-accent)}.ajar .ajar-on-paper{display:none}@media(max-width:30em){.ajar .ajar-leave button{padding-in\
line:.5em;
font-size:.9em}}@media(max-width:22em){.ajar .ajar-leave button{padding-inline:.35em}}@media(max-height:30em){.ajar .aja\
r-help-bar{
position:static;padding-right:8.5em}.ajar-help-bar .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2}.ajar.ajar\
-help{
scroll-padding-top:3.25rem}}@media(hover:none){.ajar-leave-how{display:none}}@media print{.ajar :is(button,.ajar-moves,.\
ajar-status,
.ajar-where,.ajar-help-where,.ajar-off-paper){display:none}.ajar .ajar-number input:checked+span{background:none;color:i\
nherit;
outline:3px solid}.ajar .ajar-on-paper{display:block;margin-bottom:1.5em;font-size:.9em}.ajar-form{border:0;padding:0}}@\
media(forced-colors:active){
.ajar-number input:checked+span,.ajar .ajar-one-piles button[aria-pressed=true]{outline:3px solid Highlight}.ajar .ajar-\
danger{
border:1px solid}}.ajar.ajar-help{box-sizing:border-box;width:min(38rem,100%);max-width:none;max-height:100dvh;margin:au\
to;
padding:.5rem 1.25rem 1.5rem;overflow:auto;background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:\
16px}
.ajar-help::backdrop{background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{margin-top:.75em!important}.ajar-help h2:focus\
,
.ajar-danger :is(h2,h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;display:flex;align-ite\
ms:center;
gap:.5em;margin-inline:-.25em;padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{flex:1;min-width:0}.\
ajar-help-bar>
button{flex:none;margin-inline-start:auto;white-space:nowrap}.ajar .ajar-help-where{display:flex;align-items:center;gap:\
.5em;
color:var(--ajar-muted)}.ajar .ajar-help-where select{width:auto;min-width:0;padding-block:.3em}.ajar .ajar-help-lines{l\
ist-style:none;
border-bottom:1px solid var(--ajar-line)}.ajar .ajar-help-lines>li{padding:.8em 0;border-top:1px solid var(--ajar-line)}\

.ajar .ajar-for{font-weight:650}.ajar .ajar-help-lines .ajar-hint{margin:0;font-size:.9em}.ajar-ways{display:flex;flex-w\
rap:wrap;
gap:.5em;margin-top:.5em}.ajar a.ajar-reach{flex:1 1 auto;display:grid;place-items:center;min-height:48px;padding:.25em \
.9em;
text-align:center;line-height:1.25;font-weight:600;text-decoration:none;color:var(--ajar-accent);background:var(--ajar-p\
aper);
border:1.5px solid var(--ajar-edge);border-radius:12px}.ajar a.ajar-reach.ajar-first{flex-grow:2;border:3px solid var(--\
ajar-accent);
font-weight:700}.ajar .ajar-now a.ajar-reach{color:var(--ajar-warm);border-color:var(--ajar-warm)}.ajar .ajar-chat{flex:\
1
1 100%;overflow-wrap:anywhere}.ajar-now{display:grid;grid-template-columns:1fr auto;align-items:center;column-gap:1em}.a\
jar-now>
.ajar-ways{grid-column:2;grid-row:1 / span 2;margin:0}.ajar .ajar-danger{margin:1.25em 0;padding:1.1em 1.25em;border-rad\
ius:12px;
background:var(--ajar-soft)}.ajar .ajar-danger .ajar-todo{padding-left:1.3em}.ajar-todo li+li{margin-top:.35em}.ajar .aj\
ar-help-line{
margin-top:1em;color:var(--ajar-muted)}.ajar-unbroken{white-space:nowrap}.ajar .ajar-help-line a{display:inline-block;pa\
dding-block:.25em}
@media(max-width:40em){.ajar.ajar-help{width:100%;max-width:none;height:100dvh;max-height:none;margin:0;border:0;border-\
radius:0}}.ajar-text>*+*{margin-top:.9em!important}.ajar-text :is(ul,ol){padding-left:1.4em!important}.ajar-text a{paddi\
ng-block:.25em}
.ajar-text img{display:block;width:min(100%,28em);height:auto}.ajar-text li+li{margin-top:.35em}.ajar-text :is(h2,h3){ma\
rgin-top:1.6em!important}
.ajar-text>:first-child{margin-top:0!important}.ajar-text details{border-bottom:1px solid var(--ajar-line);margin:0!impo\
rtant}
.ajar-text details[open]{padding-bottom:1em}.ajar-text details>*+*{margin-top:.6em}.ajar-page>*+*{margin-top:2.5em}.ajar\

.ajar-piles{list-style:none;display:flex;flex-wrap:wrap;gap:.5em;position:sticky;top:0;z-index:1;padding:.5em 0;backgrou\
nd:var(--ajar-paper)}
.ajar-pile{flex:1 1 7em;border:2px dashed var(--ajar-edge);border-radius:10px;padding:.4em .6em;text-align:center;font-w\
eight:600}
.ajar-pile.ajar-over{border-style:solid;border-color:var(--ajar-accent);background:var(--ajar-soft)}.ajar .ajar-sorted{d\
isplay:block;
padding:.75em 0;border-top:1px solid var(--ajar-line);min-width:0}.ajar .ajar-sorted legend{font-weight:600;float:left;w\
idth:100%;
margin-bottom:.4em;cursor:grab}.ajar-into{clear:both;display:flex;flex-wrap:wrap;gap:.25em 1.25em}.ajar-into label{displ\
ay:flex;
gap:.45em;align-items:center;min-height:36px;cursor:pointer}.ajar-into input{width:1.15em;height:1.15em}.ajar-chart figc\
aption{
font-size:1.15em;font-weight:600;line-height:1.4;margin-bottom:1em}.ajar-picture svg{width:100%;height:auto;display:bloc\
k}
.ajar-picture.ajar-narrow{display:none}@container (max-width: 32rem){.ajar-picture.ajar-wide{display:none}.ajar-picture.\
ajar-narrow{
display:block}}.ajar table{border-collapse:collapse;width:100%;font-size:1em}.ajar :is(th,td){text-align:left;padding:.4\
em
.5em .4em 0;border-bottom:1px solid var(--ajar-line);color:inherit;background:none;font-variant-numeric:tabular-nums}.aj\
ar
.ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);border-radius:12px;padding:1em 1.25em}.ajar-notice{displ\
ay:flex;
align-items:center;gap:.5em;min-height:var(--ajar-bar, 3.25rem);padding:.25em 0;color:var(--ajar-muted)}.ajar-notice>:fi\
rst-child{
flex:1;min-width:0;font-size:.9em;line-height:1.25}:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding-top:calc(var(\
--ajar-bar)
+ .75rem)}.ajar-notice:has(~.ajar-nav){position:sticky;top:0;z-index:2;max-height:var(--ajar-bar);background:var(--ajar-\
background,
Canvas);border-bottom:1px solid var(--ajar-line);margin-bottom:1em}.ajar-nav~.ajar-page .ajar-piles{top:var(--ajar-bar)}\

.ajar .ajar-sorted input{scroll-margin-top:7.5em}@media(max-width:40em){.ajar-notice .ajar-state:before{content:attr(dat\
a-short);
content:attr(data-short) / ""}.ajar-notice .ajar-state>span{position:absolute;clip-path:inset(50%);font-size:1px}.ajar-n\
otice
.ajar-state:after{content:none}}@media(max-width:30em){.ajar-notice>:first-child{font-size:.8em}}@media(max-width:22em){\

.ajar-notice>:first-child{font-size:.72em;white-space:nowrap}}@media(max-height:30em){:root:has(.ajar-nav){--ajar-bar: 3\
rem}
.ajar-notice:has(~.ajar-nav){position:static;max-height:none}.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:fixed\
;
top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:6em}.aja\
r-nav~
.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (max-width:30em){.ajar-notice:has(~.ajar-nav){flex-wr\
ap:wrap;
padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:0}}.ajar-nav{border-bottom:1px solid var(--ajar-\
line);
padding-bottom:.75em;margin-bottom:2em}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-siz\
e:.95em}
.ajar-nav details[open] ol{padding-top:.25em}.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25em 1e\
m}
.ajar .ajar-nav button{border:0;background:none;padding:.25em 0;min-height:32px;font-weight:500;border-bottom:3px solid \
transparent;
border-radius:0}.ajar .ajar-nav button:hover{color:var(--ajar-ink);background:none}.ajar .ajar-nav button[aria-current]{\

color:var(--ajar-ink);font-weight:650;border-bottom-color:var(--ajar-accent)}.ajar .ajar-lost{color:var(--ajar-warm);bor\
der:2px
solid;border-radius:12px;padding:.75em 1em;margin-block:1em}.ajar-lost:has(~.ajar-page .ajar-lost){display:none}.ajar .a\
jar-lost>
*+*{margin-top:.6em}.ajar .ajar-state-lost{color:var(--ajar-warm);font-weight:600}@container (max-width: 32rem){.ajar .a\
jar-piles{
position:static}}@media print{.ajar :is(.ajar-notice,.ajar-nav,.ajar-keeping){display:none}.ajar .ajar-piles{position:st\
atic}
.ajar-text details::details-content{display:block;content-visibility:visible}.ajar-scenario{border:0;padding:0}}@media(f\
orced-colors:active){
.ajar .ajar-nav button:not([aria-current]){border-bottom-color:Canvas}.ajar .ajar-nav button[aria-current]{border-bottom\
-color:Highlight}
.ajar .ajar-empty{border:1px solid}}.ajar-keeping{margin-bottom:1.5em}.ajar-choose,.ajar-ask{border:1px solid var(--ajar\
-line);
border-radius:16px;padding:1.25em 1.5em;background:var(--ajar-paper)}.ajar .ajar-title{font-size:1.2em;font-weight:650}.\
ajar-keeping
:is(.ajar-choose,.ajar-ask)>*+*{margin-top:.75em!important}.ajar .ajar-ask :is(input[type=password],input[type=text]){wi\
dth:100%}
.ajar .ajar-ask>label:not(.ajar-card){display:block;font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-st\
ate,
.ajar-strength)>span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content\
:attr(data-longest);
visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-kept p{overflow-wrap:\
anywhere}
.ajar .ajar-problem{color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em;margin-bottom:1em}.ajar\

.ajar-state:focus{outline:none}.ajar-home>div>*+*{margin-top:1em!important}.ajar .ajar-welcome{font-size:1.15em}.ajar-ho\
me
details>*+*{margin-top:.75em!important}.ajar-take{display:flex;flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar\
-story
h2{margin-top:0!important}.ajar-role{margin-block:1em}.ajar-role[open]{border-left:4px solid var(--ajar-line);padding-le\
ft:1em}
.ajar-couple .ajar-cards{display:flex;flex-wrap:wrap;gap:.5em}.cell-output-ipywidget-background .ajar{color-scheme:light\
;
background:#fff}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2e\
m}.ajar button[aria-disabled]{
color:var(--ajar-muted);border-color:var(--ajar-line);cursor:default}.ajar button[aria-disabled]:hover{background:var(--\
ajar-paper);
color:var(--ajar-muted)}.ajar .ajar-rehearsal{display:inline-block;font-weight:650;color:var(--ajar-warm);border:2px das\
hed;
border-radius:10px;padding:.2em .8em}.ajar-door{background:var(--ajar-paper);border:1px solid var(--ajar-line);border-ra\
dius:16px;
padding:clamp(.75em,5cqi,2em)}.ajar-door>div>*+*{margin-top:.9em!important}.ajar-door-line{display:flex;flex-wrap:wrap;a\
lign-items:center;
gap:.5em 1.25em}.ajar .ajar-joined{font-weight:650;font-variant-numeric:tabular-nums}.ajar-ending{border-top:1px solid v\
ar(--ajar-line)}
.ajar-ending>*+*{margin-top:.75em!important}.ajar-way-in{display:flex;flex-wrap:wrap;align-items:center;gap:1em 2em}.aja\
r-scan{
flex:1 1 12em;max-width:20em;background:#fff;border-radius:12px;overflow:hidden}.ajar-scan svg{display:block;width:100%;\

height:auto}.ajar-way-in>div:last-child{flex:2 1 14em}.ajar .ajar-address{font-size:clamp(1em,5cqi,1.5em);font-weight:65\
0;
overflow-wrap:anywhere}.ajar .ajar-code{font-size:2.9em;font-weight:700;line-height:1.2;letter-spacing:.04em;font-family\
:ui-monospace,DejaVu
Sans Mono,Liberation Mono,Menlo,Consolas,monospace;white-space:nowrap}.ajar-wall{position:fixed;inset:0;width:100vw;heig\
ht:100vh;
max-width:none;max-height:none;margin:0;border:0;padding:3vmin;background:var(--ajar-paper);color:var(--ajar-ink);font-s\
ize:clamp(18px,2.1vw,60px);
overflow:auto}.ajar-wall[open]{display:flex;flex-direction:column;justify-content:space-between;gap:1em}.ajar-wall .ajar\
-way-in{
flex-wrap:nowrap;gap:3vw;justify-content:center}.ajar-wall .ajar-scan{flex:0 0 min(76vh,44vw);max-width:none}.ajar-wall \
.ajar-way-in>
div:last-child{flex:0 1 auto}.ajar-wall .ajar-address{font-size:min(1.7em,3.6vw)}.ajar-wall .ajar-code{font-size:min(3.4\
em,7vw)}
.ajar-wall .ajar-joined{text-align:center}.ajar-wall>button{align-self:end}.ajar-group .ajar-rehearsal{margin-bottom:1em\
}
.ajar-results{display:grid;gap:1.5em}.ajar-held:empty{display:none}.ajar-held{scroll-margin-bottom:13em;background:var(-\
-ajar-soft);
border-radius:12px;padding:1em 1.25em}.ajar-held p+p{margin-top:.5em}:is(.jp-Cell-outputArea,.jp-OutputArea-output):has(\
.ajar-bar){
overflow:visible}.ajar-page>.ajar-bar{margin-top:1em}.ajar-bar{position:sticky;bottom:0;z-index:1;background:var(--ajar-\
background,
Canvas);border-top:1px solid var(--ajar-line);padding:.6em 2px;margin-inline:-2px}@media(max-height:30em){.ajar-bar{posi\
tion:static}}
@media print{.ajar-bar{display:none}}.ajar-bar-line{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1em 1.25em}.aj\
ar-bar-line+
.ajar-bar-line{margin-top:.4em}.ajar .ajar-bar .ajar-moves{flex:1 1 20em;flex-wrap:wrap;margin:0}.ajar .ajar-bar .ajar-m\
oves
button{min-width:min-content}.ajar .ajar-bar-first .ajar-private{margin:0;flex:1 1 14em;line-height:1.35}.ajar-bar-first\
{
align-items:center;gap:.5em 1.25em}.ajar .ajar-counts{display:flex;gap:1em;font-size:.9em;line-height:1.2;color:var(--aj\
ar-muted)}
.ajar .ajar-counts:empty{display:none}.ajar-counts span{min-width:4.2em;text-align:center}.ajar .ajar-counts b{display:b\
lock;
font-size:2.1em;line-height:1.05;color:var(--ajar-ink);font-variant-numeric:tabular-nums}.ajar .ajar-clock{margin-left:a\
uto;
font-variant-numeric:tabular-nums;color:var(--ajar-muted)}.ajar :is(.ajar-bar,.ajar-door) .ajar-status{margin:0;min-heig\
ht:0}
.ajar-bar .ajar-rehearsal{font-size:.85em;padding-block:0}.ajar .ajar-bar button.ajar-link{font-weight:500;padding-block\
:0}
.ajar-page:has(.ajar-bar) .ajar-piles{position:static}.ajar-page:has(.ajar-bar)>:not(.ajar-bar) :is(input,textarea,butto\
n,
fieldset){scroll-margin-bottom:13em}.ajar-page>.ajar-hands{margin-top:.5em}.ajar-hands table{margin-top:1em}.ajar-hands \
caption{
text-align:start;font-weight:600;padding-bottom:.4em}.ajar .ajar-hands input{width:5em;min-height:44px;font:inherit;colo\
r:var(--ajar-ink);
background:var(--ajar-paper);border:2px solid var(--ajar-edge);border-radius:10px;padding:.3em .5em}.ajar-hands th{font-\
weight:500}
.ajar .ajar-hands .ajar-words{margin-top:1em}.ajar-bar-line>:empty{display:none}
`;t.textContent!==n&&(t.textContent=n)}function pt({model:t,el:n}){ut();let a=t.get("pages"),s=t.get("words"),o=new Map,
c=new Map,r=new Map,f=[],i=l=>f.push(l),u=null,h=!1,m=!1,k=new Map,d=Math.min(t.get("page"),a.length-1);n.classList.add(
"ajar");let w=e("div",{class:"ajar-page"}),O=l=>a.flatMap(({blocks:g})=>g).find(g=>g.kind==="exercise"&&g.key===l)?.exercise,
I=De({words:s,answered:()=>[...c].map(([l,{answers:g}])=>[O(l),g]).filter(([l,g])=>l&&Object.keys(g??{}).length)}),L=0,E=l=>{
if(clearTimeout(L),L=0,I.set(l),u?.setLost(l),l)for(let g of r.keys())o.get(g)?.release()},M=(l,{awaited:g=!1}={})=>{try{
t.send(l)}catch{E(!0);return}g&&!L&&(L=setTimeout(()=>E(!0),8e3))},y=Se({words:s,countries:t.get("notice")?.help??a[0]?.
blocks[0]?.help,leave:()=>B(),onCountry:l=>M({country:l})}),B=()=>{M({forget:!0}),fe()},F=(l,g,p)=>(o.set(l.key,p),c.has(
l.key)&&p.update(c.get(l.key)),g),b={html(l){let g=e("div",{class:"ajar-text"});return g.innerHTML=l.html,y.addNumbers(g),
g.addEventListener("click",p=>{let j=p.target.closest("a"),C=a.findIndex(({id:A})=>A&&j?.getAttribute("href")===`${A}.ip\
ynb`);C<0||(p.preventDefault(),T(C))}),g},home(l){let g=e("div",{});return F(l,g,Be(g,{words:s,send:C=>{C.import&&o.get(
"chart")?.begin(),M(C)},open:C=>T(a.findIndex(({id:A})=>A===C)),help:y})),M({home:l.key}),g},scenario(l){return ze(l,{words:s,
picked:t.get("couple"),pick:g=>{t.set("couple",g),t.save_changes()}})},door(l){let g=e("div",{});return F(l,g,Ae(g,{words:s,
send:M,onDispose:i}))},group(l){let g=e("div",{});return F(l,g,Ue(g,{words:s,send:M,onDispose:i}))},asking(l){let{items:g}=a[d].
blocks.find(({key:A})=>A===l.of).exercise,{parts:p,update:j}=He(l,{words:s,send:M,onDispose:i,form:()=>r.get(l.of),ask:A=>g.
find(_=>_.id===A).ask}),C=document.createDocumentFragment();return C.append(...p),F(l,C,{update:j})},exercise(l){let g=e(
"div",{}),p=I.line(u?{}:{role:"alert"});r.set(l.key,g);let j=(C,A)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let _=window.ajarSent;k.set(l.key,_),M({key:l.key,...C,sent:_},{awaited:A}),!(!A||!I.isLost())&&(E(!0),p.
scrollIntoView({block:"nearest"}))};return o.set(l.key,ye(g,l.exercise,{words:s,level:l.level,sort:Ee,...c.get(l.key),help:y,
needs:()=>S(l.needs),below:()=>l.key.startsWith("plan@")&&y.isKnown()?y.line():null,onAside:C=>D(l.key,{aside:C}),onChange:C=>{
D(l.key,{answers:C,done:!1}),j({answers:C,done:!1},m)},onMove:C=>D(l.key,{at:C}),onDone:C=>{j({answers:C,done:!0},!0),l.
key.startsWith("check-in@")&&o.get("chart")?.begin()},onStartOver:()=>{D(l.key,{answers:{},done:!1}),j({remove:!0})}})),
g.firstElementChild.append(p),i(()=>I.forget(p)),g},chart(l){let g=e("div",{class:"ajar-chart-block"}),p=e("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:j,end:C}=J(s,_=>p.replaceChildren(_)),A=_=>{C(),oe(g,_,s)};return o.
set(l.key,{update:A,begin:j,end:C}),c.has(l.key)&&A(c.get(l.key)),j(),M({chart:l.key}),e("div",{},g,p)},notice(l){if(Oe(
()=>M({forget:!0})),!l.leave)return e("div",{class:"ajar-notice"},e("p",{},l.text));let g=e("div",{class:"ajar-leave"},y.
button(),de({words:s,leave:B}));$e(y.open),u=Me({words:s,send:M});let p=document.createDocumentFragment();return p.append(
e("div",{class:"ajar-notice"},u.line,g),e("div",{class:"ajar-on-paper"},y.text()),u.more),p}};function S(l){let g=a.findIndex(
({blocks:j})=>j.some(({key:C})=>C===Ve));return g<0?l?e("p",{},e("a",{href:l},s["help-needs"])):null:e("button",{type:"b\
utton",onclick:()=>{T(g);let j=r.get(Ve).querySelector("h2");j.tabIndex=-1,j.focus()}},s["help-needs"])}for(let[l,g]of Object.
entries(it))b[l]=p=>{let j=e("div",{});return F(p,j,g(j,p,{words:s,send:M,onDispose:i}))};let N=l=>a[d].blocks.find(g=>g.
kind===l),D=(l,g)=>c.set(l,{...c.get(l),...g}),P=()=>{for(let l of f.splice(0))l()};function v({focus:l=!1}={}){if(P(),o.
clear(),h){w.replaceChildren(u?"":e("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(w.replaceChildren(...a[d].
blocks.map(A=>b[A.kind](A))),a.length<2)return;let g=(A,_)=>e("button",{type:"button",onclick:()=>T(A)},_),p=d>0?g(d-1,s["\
previous-page"]):null,j=d<a.length-1?g(d+1,s["next-page"]):null;if(w.append(e("div",{class:"ajar-moves ajar-turn"},p,j)),
R.replaceChildren(...a.map(({title:A},_)=>e("li",{},e("button",{type:"button","aria-current":_===d?"page":null,onclick:()=>T(
_)},A)))),K.textContent=W(s["page-of"],{n:d+1,all:a.length,title:a[d].title}),!l)return;let C=w.querySelector("h1, h2, h\
3")??w;C.tabIndex=-1,C.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function T(l){a[l]&&(d=l,R.parentElement.
open=x(),t.set("page",l),t.save_changes(),v({focus:!0}))}let R=e("ol",{}),K=e("summary",{}),x=()=>window.innerWidth>640;
t.get("notice")&&n.append(b.notice(t.get("notice")));let q=e("nav",{class:"ajar-nav","aria-label":s.pages},e("details",{
open:x()},K,R));a.length>1&&n.append(q),n.append(I.line({role:"alert"}),w);let H=0;for(let l of["keydown","pointerdown",
"scroll"])n.addEventListener(l,()=>{Date.now()-H<3e4||(H=Date.now(),M({active:!0}))},{passive:!0,capture:!0});t.on("msg:\
custom",l=>{if(E(!1),l.keeping){let g=[...k.values()].some(C=>l.acknowledged<C);u?.update(g?{...l.keeping,saved:!1}:l.keeping);
let{state:p}=l.keeping,j=p==="locked";p&&(m=p==="kept"),p&&j!==h&&(h=j,c.clear(),q.hidden=h,v())}for(let[g,p]of Object.entries(
l.states??{})){if(l.acknowledged<k.get(g))continue;let j=p.answers&&!Object.keys(p.answers).length;D(g,j?{...p,at:0}:p),
o.get(g)?.update(c.get(g))}l.country!=null&&y.choose(l.country),l.file&&(o.get("home")?.settle(),Re(l.file)),l.erased&&o.
get("home")?.say(l.erased,N("home")?.erased),l.said&&o.get("chart")?.end(),l.said&&(o.get("home")??u)?.say(l.said),l.open&&
T(a.findIndex(({id:g})=>g===l.open)),l.problem&&o.get(l.problem.key)?.say(l.problem.text)}),t.on("change:pages",()=>{a=t.
get("pages"),v()});let $=qe(t,{gone:()=>E(!0),back:()=>{I.isLost()&&M({ready:!0})}});return v(),ee.set(s,(ee.get(s)??0)+
1),M({ready:!0}),()=>{P(),$(),clearTimeout(L),ee.set(s,ee.get(s)-1),ee.get(s)||M({gone:!0})}}var jn={render:pt};export{it as MORE,jn as default,ut as dress,pt as render};
