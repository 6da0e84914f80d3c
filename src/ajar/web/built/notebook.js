var Qe=["button","input","select","summary","textarea"],et=["input","select","textarea"];function e(t,n={},...o){let s=document.
createElement(t);for(let[a,c]of Object.entries(n))a.startsWith("on")?s.addEventListener(a.slice(2),c):c===!0?s.setAttribute(
a,""):c!==!1&&c!=null&&s.setAttribute(a,c);return Qe.includes(t)&&s.setAttribute("data-lm-suppress-shortcuts","true"),et.
includes(t)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var W=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let c=n[s];return a?Number.isInteger(c)?c+1:o:["number",
"string"].includes(typeof c)?c:o}),Q=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function ee(t,n){let o=n[t.among?.item]??{},s=t.cards.filter(a=>t.among?.piles.includes(o[a.id]));return s.length?
s:t.cards}var je=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(o=>t.cards.some(s=>s.id===o))};function V(t,n){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,n(t["keep-opening"])},400))},end(){clearTimeout(o),
o=0,s&&n(""),s=!1}}}function ve(t,n,o){let{words:s,level:a=3,small:c=!1,beside:r=[]}=o,f={...ot,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,u={...o.answers},h=0,m=null,y=0,d=o.aside??0,x=[n.why?e("p",{class:"\
ajar-why"},n.why):null,n.private?e("p",{class:"ajar-private"},n.private):null].filter(Boolean),$=e("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),I=e("div",{}),T=e("div",{class:"ajar-body"}),E=e("section",{class:"ajar-form","\
aria-labelledby":`${i}-title`},e(`h${a}`,{id:`${i}-title`},n.title),...c?[e("div",{class:"ajar-beside"},...r,tt(x,s))]:x,
I,T,$);t.replaceChildren(E);function A(){let p=n.items.filter(j=>Q(j,u));return c&&n.together?[p]:p.map(j=>[j])}let k=p=>{
$.replaceChildren(p)},R=V(s,k);function D(p,j){$.replaceChildren(`${p} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{
u=j,k(""),o.onChange(u),P({focus:!0})}},s["put-back"]))}function b(p,j){u={...u,[p.id]:j},nt(T),k(""),o.onChange(u),K()}
function S(){q(!0),R.begin(),y=setTimeout(M,8e3)}function M(){y&&(clearTimeout(y),y=0,q(!1),R.end())}function q(p){for(let j of m?.
fieldsets??[])j.disabled=p}function K(){if(!m)return;let{items:p,skip:j,where:C,next:L}=m,H=A().length;j.textContent=v(p)?
s["clear-and-skip"]:s.skip,C.textContent=W(s["question-of"],{n:h+1,all:H}),C.hidden=c&&H===1,L.textContent=h===H-1?s.done:
s.next}let v=p=>p.some(({id:j})=>u[j]!=null);function N(p,j=!0){if(y)return;let C=A();if(h+=p,h>=C.length){h=C.length-1,
S(),o.onDone(u);return}P({focus:j,again:p<0})}function B(p,j){let C=`${i}-${p.id}`,L=e("legend",{},W(p.ask,u)),H=p.hint?
e("p",{class:"ajar-hint",id:`${C}-hint`},p.hint):null,U=[H,j.mark].filter(Boolean).map(({id:Z})=>Z),G=p.among?{...p,cards:ee(
p,u)}:p,X=f[p.kind](G,je(G,u[p.id]),{words:s,level:a+1,group:C,change:Z=>b(p,Z),say:k,...j}),J={class:`ajar-item ajar-${p.
kind}`,tabindex:"-1","aria-describedby":U.join(" ")||null};return e("fieldset",J,L,H,X)}function P({focus:p=!1,again:j=!1}={}){
let C=A();h=Math.max(0,Math.min(h,C.length-1));let L=C[h],H=o.mark?.(L),U=H?e("p",{class:"ajar-mark",id:`${i}-${L[0].id}\
-mark`},H):null,G=e("div",{class:"ajar-moves"}),X=h>0?()=>N(-1):null,J=L.map(ie=>B(ie,{mark:U,again:j,moves:G,back:X})),
Z=e("button",{type:"button",onclick:()=>{if(y)return;let ie=u,Ye=v(L);u={...u,...Object.fromEntries(L.map(({id:Xe})=>[Xe,
null]))},o.onChange(u),N(1),Ye&&D(s.cleared,ie)}}),ye=e("button",{type:"button",onclick:()=>{y||(k(""),N(1))}}),ce=e("p",
{class:"ajar-where"});m={items:L,skip:Z,where:ce,next:ye,fieldsets:J},I.replaceChildren(),G.replaceChildren(Z,ye),X&&G.prepend(
e("button",{type:"button",onclick:X},s.back));let ke=J.length===1;U&&ke&&J[0].lastElementChild.before(U),T.replaceChildren(
ce,...U&&!ke?[U]:[],...J,G),K(),o.onMove?.(h),p&&(J[0].focus({preventScroll:!0}),ce.scrollIntoView({block:"nearest"}))}function w(p){
if(I.replaceChildren(),!p||!o.help||d>p.kinds.length)return null;let j=()=>{d=p.kinds.length+1,o.onAside?.(d),I.replaceChildren(),
T.querySelector("[tabindex]").focus()},{help:C,needs:L}=o;return I.append(C.notice(p,{level:a+1,aside:j,needs:L})),I.querySelector(
"[tabindex]")}function F(p,{focus:j=!1,danger:C=null}={}){m=null;let L=e(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);T.
replaceChildren(e("div",{class:"ajar-reflection"},L,...p.flatMap(U=>ue(U,a+2)),o.below?.()??null),e("div",{class:"ajar-m\
oves"},e("button",{type:"button",onclick:()=>{h=0,P({focus:!0,again:!0})}},s.change),e("button",{type:"button",onclick:()=>{
let U=u;u={},h=0,d=0,o.onAside?.(0),o.onStartOver(),P({focus:!0}),D(s["started-over"],U)}},s["start-over"])));let H=w(C);
j&&(H??L).focus()}function _(p){let j=T.contains(document.activeElement);j&&m&&!y||(M(),u={...p.answers},p.done?F(p.reflection,
{focus:j,danger:p.danger}):(h=p.at??Math.max(0,A().findIndex(C=>C.some(({id:L})=>u[L]==null))),P()))}let{done:O,reflection:l,
danger:g}=o;return _({answers:u,at:o.at,done:O,reflection:l,danger:g}),{update:_,release:M,say:p=>{M(),k(p)}}}var tt=(t,n)=>t.
length?e("details",{},e("summary",{},n["why-this"]),...t):"";function nt(t){for(let n of t.querySelectorAll("input"))["r\
adio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var ue=({heading:t,said:n,words:o},s)=>[
t?e(`h${s}`,{},t):null,n.length>1?e("ul",{class:"ajar-said"},...n.map(a=>e("li",{},a))):n.length?e("p",{class:"ajar-said"},
n[0]):null,...o.map(a=>e("p",{},a))].filter(Boolean),ot={ruler(t,n,{group:o,change:s}){let a=Array.from({length:11},(c,r)=>e(
"label",{class:"ajar-number"},e("input",{type:"radio",name:o,value:r,checked:n===r,onchange:()=>s(r),"aria-describedby":r===
0?`${o}-low`:r===10?`${o}-high`:null}),e("span",{},`${r}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-nu\
mbers"},...a),e("p",{class:"ajar-anchors"},e("span",{id:`${o}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${o}-high`},
e("b",{},"10"),` ${t.high}`)))},choice(t,n,{words:o,group:s,change:a}){let{chosen:c,own:r}=n||{chosen:[],own:""},f=()=>a(
c.length||r.trim()?{chosen:[...c],own:r}:null),i=t.many?"checkbox":"radio",u=t.cards.map(m=>e("input",{type:i,name:s,value:m.
id,checked:c.includes(m.id),onchange:y=>{t.many?c=c.filter(d=>d!==m.id).concat(y.target.checked?m.id:[]):(c=[m.id],r="",
h&&(h.value="")),f()}})),h=t.own?e("input",{type:"text",value:r,maxlength:500,oninput:m=>{r=m.target.value,!t.many&&r.trim()&&
(c=[],u.forEach(y=>{y.checked=!1})),f()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},o[t.many?"\
choose-many":"choose-one"]),...t.cards.map((m,y)=>e("label",{class:"ajar-card"},u[y],e("span",{},m.text))),h?e("label",{
class:"ajar-own"},e("span",{},t.own),h):null)},text(t,n,{words:o,change:s}){let a=e(t.long?"textarea":"input",{...t.long?
{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:c=>s(c.target.value.trim()?c.target.value:null)});return t.long&&
(a.value=n??""),e("label",{class:"ajar-words"},e("span",{},o["own-words"]),a)},list(t,n,{words:o,change:s}){let a=e("div",
{}),c=()=>{let m=[...a.querySelectorAll("input")].map(y=>y.value).filter(y=>y.trim());s(m.length?m:null)},r=()=>[...a.children].
forEach((m,y)=>{m.querySelector("label > span").textContent=W(o.line,{n:y+1}),m.querySelector("button").setAttribute("ar\
ia-label",W(o["remove-line"],{n:y+1}))}),f=e("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),i=()=>{r(),f.hidden=a.children.length>=t.most},u=m=>{let y=e("div",{class:"\
ajar-line"},e("label",{class:"ajar-words"},e("span",{}),e("input",{type:"text",value:m,maxlength:2e4,oninput:c})),e("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let d=y.nextElementSibling||y.previousElementSibling;y.remove(),d||
u(""),i(),c(),(d||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(y),i()},h=n||[];for(let m=0;m<Math.
max(t.lines,h.length);m++)u(h[m]??"");return e("div",{class:"ajar-lines"},a,f)},date(t,n,{words:o,change:s}){return e("l\
abel",{class:"ajar-words"},e("span",{},o["pick-date"]),e("input",{type:"date",value:n??"",oninput:a=>s(a.target.value||null)}))}};var at="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",jt=new RegExp(`(${at})|[.…]+|[!?;\\n]`,"gu");function we({title:t,close:n,bar:o,parts:s}){let a=()=>{r.close?r.close():r.remove()},c=e("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},t),r=e("dialog",{class:"ajar ajar-help","aria-labelledby":c.id,onclose:()=>r.remove(),onkeydown:f=>{f.
key==="Escape"&&(f.preventDefault(),f.stopPropagation(),a())}},o,c,...s,e("div",{class:"ajar-moves"},e("button",{type:"b\
utton",onclick:a},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),c.focus()}var xe=["emergency","crisis","violence","agency","worried","child"],st=["crisis","violence"],Oe='a[href$="#Help-lines"]',
z=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Ce(){for(let t of z().
listeners){let{isConnected:n}=t.element;t.shown&&!n&&z().listeners.delete(t),t.shown||(t.shown=n)}}function rt(t,{zone:n="",
languages:o=[]}){let s=f=>f.endsWith("/")?n.startsWith(f):n===f,a=t.find(({zones:f})=>f.some(s));if(a)return a.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let c=t.find(f=>f.home);return c?c.code:o.map(f=>f.split("-").slice(1).join("-").
toUpperCase()).find(f=>t.some(({code:i})=>i===f))??""}var pe=(t,n)=>n.flatMap(o=>t.lines.filter(s=>s.topic===o)),de=t=>t.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?e("span",{class:"\
ajar-unbroken"},n):n),Se=t=>`tel:${t.match(/\d+/)[0]}`;function $e({words:t,countries:n=[],leave:o,onCountry:s=()=>{}}){
n.length&&(z().countries=n);let a=()=>z().countries,c=()=>z().chosen||rt(a(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),r=()=>a().find(b=>b.code===c());function f(b){z().chosen=
b,Ce();for(let{element:S,draw:M}of z().listeners)M(S)}function i(b,S){return S(b),z().listeners.add({element:b,draw:S,shown:!1}),
queueMicrotask(Ce),b}let u=b=>i(e("div",{}),S=>S.replaceChildren(...b())),h=()=>{let b=[...a(),{code:"-",country:t["help\
-elsewhere"]}],S=e("select",{onchange:()=>{f(S.value),s(S.value)}},...b.map(M=>e("option",{value:M.code},M.country)));return i(
S,()=>{S.value=r()?.code??"-"}),e("label",{class:"ajar-help-where"},e("span",{},t["help-in"]),S)},m=({say:b,to:S},M)=>{if(/^(tel|sms):/.
test(S))return e("a",{class:M?"ajar-reach":"ajar-reach ajar-first",href:S},e("span",{},...de(b)));let q=e("span",{},b),K=e(
"button",{type:"button",class:"ajar-link","aria-label":W(t["help-copy-what"],{address:S}),onclick:async()=>{await lt(S,q)&&
(K.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"ajar-chat"},q," ",K)},y=b=>e("li",{},e("p",{class:"\
ajar-for"},b.for_what),e("p",{class:"ajar-hint"},[b.name,b.hours,b.languages].filter(Boolean).join(". ")),e("div",{class:"\
ajar-ways"},...b.reach.map(m))),d=({emergency:b,note:S})=>e("li",{class:"ajar-now"},e("p",{class:"ajar-for"},t["help-dan\
ger"]),S?e("p",{class:"ajar-hint"},S):null,e("div",{class:"ajar-ways"},e("a",{class:"ajar-reach",href:Se(b)},W(t["help-c\
all"],{number:b})))),x=b=>u(()=>{let S=r();if(!S)return[e("p",{},t["help-elsewhere-how"])];let M=b.flatMap(q=>q==="emerg\
ency"?d(S):pe(S,[q]).map(y));return[e("ul",{class:"ajar-help-lines"},...M)]});function $(){we({title:t["help-title"],close:t["\
help-close"],bar:e("div",{class:"ajar-help-bar"},h(),fe({words:t,leave:o})),parts:[e("p",{},t["help-lead"]),x(xe),e("p",
{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave-how"])]})}function I({title:b,text:S,
now:M,lines:q,kinds:K,countries:v},{level:N,aside:B,needs:P}){return v&&!D()&&(z().countries=v),e("section",{class:"ajar\
-danger"},e(`h${N}`,{tabindex:"-1"},b),e("p",{},S),K.length?null:P?.()??null,h(),x(q),e("ul",{class:"ajar-todo"},...M.map(
w=>e("li",{},w))),e("p",{class:"ajar-hint"},t["help-trace"]),e("button",{type:"button",class:"ajar-link",onclick:B},t["h\
elp-aside"]))}let T=()=>e("button",{type:"button",class:"ajar-get-help",onclick:$},t["help-get"]);function E({emergency:b,
...S}){let q=st.map(v=>pe(S,[v])[0]?.reach??[]).flatMap(v=>["tel:","sms:"].map(N=>v.find(({to:B})=>B.startsWith(N))));return[
{say:W(t["help-call"],{number:b}),to:Se(b)},...q.filter(Boolean)]}let A=(b=`${t["help-line"]} `)=>u(()=>{let S=r(),M=(S?
E(S):[]).flatMap(({say:v,to:N},B)=>[B?" · ":"",e("a",{href:N},...de(v))]),q=e("button",{type:"button",class:"ajar-link",
onclick:$},t["help-get"]),K=e("span",{class:"ajar-off-paper"},M.length?" · ":"",q);return[e("p",{class:"ajar-help-line"},
b,...M,K)]});function k(b){if(!D())return;let[S]=[...b.querySelectorAll(Oe)].reverse();S?.closest("p, ul").after(A(""));
for(let M of b.querySelectorAll("details"))M.open=M.querySelector("summary").textContent===r()?.country}let R=()=>u(()=>{
let b=r();return b?[e("p",{},e("b",{},`${t["help-title"]}, ${b.country}`)),e("p",{},`${t["help-danger"]} ${W(t["help-cal\
l"],{number:b.emergency})}`),e("ul",{},...pe(b,xe).map(({for_what:S,name:M,reach:q,hours:K})=>e("li",{},...de(`${S}: ${M}\
. ${q.map(({say:v})=>v).join(" · ")}. ${K}.`))))]:[e("p",{},t["help-elsewhere-how"])]}),D=()=>a().length>0;return{open:$,
notice:I,button:T,line:A,addNumbers:k,text:R,choose:f,code:c,isKnown:D}}var fe=({words:t,leave:n})=>e("button",{type:"bu\
tton",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function Ee(t){if(z().open){z().open=t;return}z().
open=t,window.addEventListener("click",n=>{n.target.closest?.(Oe)&&(n.preventDefault(),n.stopPropagation(),z().open())},
{capture:!0})}async function lt(t,n){try{return await navigator.clipboard.writeText(t),!0}catch{let o=document.createRange();
return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function he(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function Ae(t=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=t,n)return;let o=[];window.addEventListener(
"keydown",s=>{s.repeat||(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
he()))},{capture:!0})}function Le(t,n,{words:o,group:s,change:a,say:c}){let r={...n},f={},i=t.piles.map(d=>(f[d.id]=e("span",{}),e("li",{class:"\
ajar-pile",ondragover:x=>{x.preventDefault(),x.currentTarget.classList.add("ajar-over")},ondragleave:x=>x.currentTarget.
classList.remove("ajar-over"),ondrop:x=>{x.preventDefault(),x.currentTarget.classList.remove("ajar-over");let $=m[x.dataTransfer.
getData("text/plain")]?.[d.id];$&&!$.matches(":disabled")&&($.checked=!0,h($.dataset.card,d))}},f[d.id]))),u=()=>t.piles.
forEach(d=>{f[d.id].textContent=W(o["pile-count"],{pile:d.text,n:Object.values(r).filter(x=>x===d.id).length})}),h=(d,x)=>{
r[d]=x.id,u(),a({...r}),c(W(o.moved,{card:t.cards.find($=>$.id===d).text,pile:x.text}))},m={},y=t.cards.map(d=>{m[d.id]=
{};let x=`${s}-${d.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:$=>$.dataTransfer.setData(
"text/plain",d.id)},e("legend",{},d.text),e("div",{class:"ajar-into"},...t.piles.map($=>{let I=e("input",{type:"radio",name:x,
value:$.id,"data-card":d.id,checked:r[d.id]===$.id,onchange:()=>h(d.id,$)});return m[d.id][$.id]=I,e("label",{},I,e("spa\
n",{},$.text))})))});return u(),e("div",{},e("p",{class:"ajar-hint"},o["sort-how"]),e("ul",{class:"ajar-piles"},...i),...y)}function Y(t,n){let o=!1,s=!1,a=()=>{s=o,o||n()};function c(){o=!0;let r=new AbortController,f=()=>{r.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,f,{signal:r.signal,capture:i!==
"blur"})}for(let r of["pointerdown","keydown"])t.addEventListener(r,c);return a}function oe(t,n){let o=f=>[...t.querySelectorAll(
f)],s=o("details[open] > summary").map(f=>f.textContent),a=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let f of o("summary"))f.parentElement.open=s.includes(f.textContent);if(a===!1)return;let c=o("summary, button").
find(f=>f.textContent===a),r=c??t.querySelector("h2, p");c||(r.tabIndex=-1),r.focus({preventScroll:!0})}function Te({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,s=e("span",
{}),a=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),c=e("p",{class:"ajar-problem",role:"alert"}),r=e(
"div",{}),f=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},c,r),i={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=i,h=!1,m=!1,y=!1,d=!1,x=!1,$=(w,F,_={})=>e("button",{type:"button",onclick:F,..._},w),I=w=>{w.tabIndex=
-1,w.focus()},T=()=>r.querySelector(".ajar-change"),E=()=>i.state==="kept"&&!i.reopen;function A(w,F=w){a.dataset.short=
F,s.textContent!==w&&(s.textContent=w)}function k(){let w=i.problem?t["keep-unsaved"]:t["keep-saving"],[F,_]={none:[t["n\
otice-alone"],t["notice-alone-short"]],locked:[t["keep-locked"],t["keep-locked-short"]],kept:i.saved?[t["keep-saved"],t["\
keep-saved-short"]]:[w],lost:[t["keep-lost"]]}[x?"lost":i.state];a.classList.toggle("ajar-state-lost",x),A(F,_),a.dataset.
longest=i.state==="kept"?t["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem}function R(){
i={...i,saved:!1},k()}function D(){k(),u=i,E()?r.replaceChildren(m?v("change"):N()):i.state!=="none"?r.replaceChildren(v(
"unlock")):h?r.replaceChildren(v(i.exists?"open":"start")):r.replaceChildren(d?q():M())}let b=()=>{h=!0,D(),r.querySelector(
"input").focus()},S=()=>i.hosted?e("p",{},t["keep-hub"]):null;function M(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},t["keep-title"]),e("p",{},t[i.exists?"keep-there":"keep-why"]),S(),e("div",{class:"ajar-moves"},$(t["keep-n\
othing"],()=>{d=!0,D(),I(a)}),$(t[i.exists?"keep-open":"keep-start"],b)))}let q=()=>e("p",{},$(t[i.exists?"keep-open":"k\
eep-start"],b,{class:"ajar-link"}));function K(){let F=["none","weak","fair","good","strong"].map(_=>t[`keep-strength-${_}`]).
reduce((_,O)=>O.length>_.length?O:_);return e("p",{class:"ajar-strength","aria-live":"polite","data-longest":F},e("span",
{},t["keep-strength-none"]))}function v(w){let F=w==="start"||w==="change",_={start:t["keep-start"],open:t["keep-open"],
unlock:t["keep-unlock"],change:t["keep-change"]}[w],O=e("input",{id:`${o}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${o}-how`,oninput:()=>{F&&n({strength:O.value})}}),l=e("input",{id:`${o}-again`,type:"password",spellcheck:"\
false"}),g=e("div",{},e("label",{for:`${o}-again`},t["keep-again"]),l),p=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
j=e("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>n({place:j.value})}),C=K(),L=()=>{
if(!O.value){O.focus();return}if(p.hidden=!0,w==="change"){if(O.type==="password"&&l.value!==O.value){p.textContent=t["k\
eep-again-differs"],p.hidden=!1,l.focus();return}n({change:O.value},{awaited:!0})}else n({[w==="start"?"keep":"unlock"]:O.
value,place:j.value},{awaited:!0});A(t["keep-opening"]),O.value="",l.value="",C.firstChild.textContent=t["keep-strength-\
none"]},H=()=>{h=!1,m=!1,D(),w==="change"?T().focus():I(a)},U=e("details",{},e("summary",{},t["keep-where"]),e("label",{
for:`${o}-place`},t["keep-place"]),j);return e("form",{class:"ajar-ask",onsubmit:G=>{G.preventDefault(),L()}},e(i.state===
"locked"?"h1":"p",{class:"ajar-title"},_),S(),w==="change"?e("p",{},t["keep-change-how"]):null,F?e("p",{},t["keep-no-way\
-back"]):null,e("label",{for:`${o}-words`},t[w==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-hint",id:`${o}\
-how`},t[F?"keep-how":"keep-how-open"]),O,F?C:null,w==="change"?g:null,e("label",{class:"ajar-card"},e("input",{type:"ch\
eckbox",onchange:({target:G})=>{O.type=G.checked?"text":"password",g.hidden=G.checked,p.hidden=!0}}),e("span",{},t["keep\
-see"])),w==="change"?p:U,e("div",{class:"ajar-moves"},w==="unlock"?null:$(t["keep-not-now"],H),e("button",{type:"submit"},
_)))}function N(){let w=e("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(w.value)})},...[...new Set([5,15,30,
60,i.minutes])].sort((F,_)=>F-_).map(F=>e("option",{value:F,selected:F===i.minutes},W(t["keep-minutes"],{n:F}))));return e(
"div",{class:"ajar-kept"},$(t["keep-lock"],()=>{A(t["keep-opening"]),n({lock:!0},{awaited:!0})}),$(t["keep-change"],()=>{
m=!0,y=!1,D(),r.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},y?t["k\
eep-changed"]:""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},i.place),i.copied?e("p",{},W(t["keep-copied"],
{program:i.copied})):null,e("label",{for:`${o}-minutes`},t["keep-idle"]),w))}function B(w){if(w.strength!=null){let F=r.
querySelector(".ajar-strength > span");F&&(F.textContent=w.strength);return}if(w.changed){m=!1,D(),r.querySelector(".aja\
r-changed").textContent=t["keep-changed"],y=!0,T().focus();return}i={...i,...w},i.state==="kept"&&(h=!1),E()||(m=!1),k(),
P()}let P=Y(r,()=>{let w=u;if(w.state===i.state&&w.exists===i.exists&&w.minutes===i.minutes&&!!w.reopen==!!i.reopen&&!!w.
hosted==!!i.hosted&&r.firstChild){u=i;return}let _=h&&w.place!==i.place;D(),w.state!==i.state&&w.state!=="none"?I(a):_&&
r.querySelector("input").focus()});return D(),{line:a,more:f,update:B,begin:R,setLost:w=>{x=w,k()},say:w=>{c.textContent=
w,c.hidden=!1}}}function ae(t,{sentence:n,wide:o,narrow:s,columns:a,rows:c},r){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let f=(u,h)=>{let m=e("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":n});return m.innerHTML=
u,m.firstElementChild.setAttribute("aria-hidden","true"),m},i=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),f(o,"wide"),f(s,"narrow"),e("details",{open:i},e("summary",{},r.table),
e("table",{},e("thead",{},e("tr",{},...a.map(u=>e("th",{scope:"col"},u)))),e("tbody",{},...c.map(([u,...h])=>e("tr",{},e(
"th",{scope:"row"},u),...h.map(m=>e("td",{},m??"–")))))))))}function se(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},o="us-letter";return{element:()=>{
let a=e("select",{onchange:()=>{o=a.value}},...Object.entries(n).map(([c,r])=>e("option",{value:c,selected:c===o},r)));return e(
"label",{},t["home-paper"]," ",a)},value:()=>o}}function Ne(t,{words:n,send:o,onDispose:s}){let a={},c=null,r=!1,f="",i=e("div",{}),u=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),h=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),m=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),y=V(n,v=>{m.textContent=v}),d=ge(n),x=se(n);t.replaceChildren(e("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,i,m),d.dialog);let $=v=>{a.busy?m.textContent=n["room-one-moment"]:(y.begin(),
o(v,{awaited:!0}))},I=(v,N)=>e("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>$(N)},v),T=(...v)=>e(
"div",{class:"ajar-moves ajar-many"},...v);function E(){let v=a.needsKey?e("input",{type:"password",spellcheck:"false",id:`${K}\
-key`,"aria-describedby":`${K}-key-how`}):null,N=e("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(v&&!v.value){v.focus();return}$({room:"open",...v?{key:v.value}:{}}),v&&(v.value="")}},n["room-open"]);return[e("h2",
{},n["room-title"]),a.state==="ended"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},
a.elsewhere?W(n["room-how-elsewhere"],{address:a.elsewhere}):n["room-how-network"]),v?e("label",{class:"ajar-words",for:v.
id},n["room-host-key"]):null,v?e("p",{class:"ajar-hint",id:`${K}-key-how`},n["room-host-key-how"]):null,v,T(N,a.elsewhere?
null:I(n["room-inside"],{room:"inside"})),a.elsewhere?null:e("p",{},n["room-rehearse-how"]),a.elsewhere?null:T(...[12,3].
map(B=>I(W(n["room-rehearse"],{n:B}),{room:"rehearse",phones:B})))]}let A=()=>[e("h2",{},n["room-title"]),e("p",{},n["ro\
om-lost"]),T(I(n["room-go-on"],{room:"go-on"}),I(n["room-end"],{room:"end"}))];function k(){let v=e("button",{type:"butt\
on",onclick:()=>d.show()},n["room-large"]),N=e("p",{},a.inside&&!a.practice?n["room-inside-open"]:W(n["room-line"],{code:a.
code})),B=a.address?v:null;return c?[R(),e("div",{class:"ajar-door-line"},N,h,B),D(),S()]:[e("h2",{},n["room-title"]),R(),
D(),N,a.address?Me(n,a):null,a.inside?e("p",{},n[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?e("p",{class:"ajar-empty"},n["room-no-address"]):null,a.addresses?.length>1?b():null,a.addresses?.length?e("p",{
class:"ajar-hint"},n["room-firewall"]):null,e("div",{class:"ajar-door-line"},h,B,a.inside&&!a.practice?I(n["room-widen"],
{room:"widen"}):null),S()]}let R=()=>a.practice?e("p",{},te(n)):null,D=()=>a.again?e("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function b(){let v=e("select",{id:`${K}-address`,onchange:()=>o({room:"pick",ip:v.value})},...a.addresses.map(
({ip:N,network:B})=>e("option",{value:N,selected:N===a.picked},`${N} (${B})`)));return e("label",{class:"ajar-words",for:v.
id},e("span",{},n["room-address"]),v)}function S(){let v=e("div",{}),N=e("button",{type:"button",onclick:()=>w(!1)},n["r\
oom-end-no"]),B=e("button",{type:"button",onclick:()=>w(!0)},n["room-end"]),P=()=>v.replaceChildren(...r?[e("p",{},n["ro\
om-end-sure"]),T(N,I(n["room-end"],{room:"end"}))]:[B]),w=_=>{r=_,P(),(r?N:B).focus()};P();let F=(_,O)=>e("button",{type:"\
button",onclick:()=>o({room:"take",...O()},{awaited:!0})},_);return e("details",{class:"ajar-ending"},e("summary",{},n["\
room-ending"]),a.shown?e("p",{},n["room-take-how"]):e("p",{},n["room-take-nothing"]),a.shown?T(F(n["room-take-table"],()=>({
what:"table"})),F(n["room-take-page"],()=>({what:"page",paper:x.value()})),x.element()):null,e("p",{},n["room-end-how"]),
v)}function M(v){a={...a,...v},u.textContent!==a.problem&&(u.textContent=a.problem),u.hidden=!a.problem;let N=me(n,a.joined);
h.textContent!==N&&(h.textContent=N),d.update(a,N),c===null&&a.state==="open"&&(c=!a.here),a.state!=="open"&&(c=null,r=!1),
a.busy?y.begin():(y.end(),m.textContent=""),q()}let q=Y(i,()=>{let{joined:v,problem:N,...B}=a,P=JSON.stringify([B,c]);if(P===
f)return;f=P;let w={open:k,lost:A}[a.state]??E;oe(i,()=>i.replaceChildren(...w().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let K=`ajar-door-${window.ajarForms}`;return re(t,()=>o({room:"look"}),s),{update:M}}var me=(t,n)=>n?n===
1?t["room-joined-one"]:W(t["room-joined"],{n}):t["room-joined-none"],te=t=>e("span",{class:"ajar-rehearsal"},t["room-pra\
ctice"]);function Me(t,n){let o=e("div",{class:"ajar-scan",role:"img","aria-label":t["room-scan-alt"]});return o.innerHTML=
n.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),e("div",{class:"ajar-way-in"},o,e("div",{},e("p",{},t["\
room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-type-code"]),e("p",{class:"ajar-code"},n.code)))}function ge(t){
let n=e("div",{}),o=e("dialog",{class:"ajar-wall","aria-label":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e(
"button",{type:"button",onclick:()=>o.close()},t["room-back"])),s=e("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(c,r){s.textContent=r;let f=JSON.stringify([c.address,c.code,c.practice]);f!==a&&(a=f,c.address?n.replaceChildren(
c.practice?e("p",{},te(t)):"",Me(t,c),s):(o.close(),n.replaceChildren()))}}}function re(t,n,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:c})=>c)&&n()});s.observe(t),o(()=>s.disconnect())}var Ie="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",ct=new RegExp(`^${Ie}+|${Ie}\
+$`,"g");var le=t=>t.replace(ct,"");var De=(t,n="en-US")=>new Date(`${t}T00:00Z`).toLocaleDateString(n,{dateStyle:"long",timeZone:"UTC"});function be(t,n){if(n==null)return[];switch(t.kind){case"choice":return[...n.chosen.map(o=>Fe(t.cards,o)),le(n.own)].filter(
Boolean);case"sort":return t.cards.filter(o=>n[o.id]).map(o=>`${o.text}: ${Fe(t.piles,n[o.id])}`);case"date":return[De(n)];case"\
list":return n.map(le);default:return[le(`${n}`)]}}var Fe=(t,n)=>t.find(o=>o.id===n)?.text??n;function qe({items:t},n){let o={};for(let s of t){let a=n[s.id];if(!(a==null||!Q(s,o)))if(s.kind==="choice"){let r=(s.among?
ee(s,o):s.cards).map(i=>i.id).filter(i=>a.chosen.includes(i)),f=a.own?.trim()?a.own:"";(r.length||f)&&(o[s.id]={chosen:r,
own:f})}else if(s.kind==="sort"){let c=s.cards.filter(r=>a[r.id]).map(r=>[r.id,a[r.id]]);c.length&&(o[s.id]=Object.fromEntries(
c))}else if(s.kind==="list"){let c=a.filter(r=>r.trim());c.length&&(o[s.id]=c)}else`${a}`.trim()&&(o[s.id]=a)}return o}var Re=(t,n)=>W(t.ask,n);var it=new Set(["autorestarting","dead","restarting","terminating"]),ut=4e3;function Be({widget_manager:t},{gone:n,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=t?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let c=0,r=(i,u)=>{
it.has(u)&&n()},f=(i,u)=>{clearTimeout(c),u==="disconnected"?n():u==="connecting"?c=setTimeout(n,ut):o()};return s.connect(
r),a.connect(f),()=>{clearTimeout(c),s.disconnect(r),a.disconnect(f)}}function We({words:t,answered:n}){let o=new Set,s=!1,
a=()=>n().map(([i,u])=>{let h=qe(i,u),m=i.items.filter(y=>y.id in h).map(y=>[Re(y,h),...be(y,h[y.id])].join(`
`));return[i.title,...m].join(`

`)}).join(`


`);async function c(i){let u=a(),h=e("textarea",{readonly:!0,rows:6,"aria-label":t["lost-copy"]});h.value=u,i.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(i.append(h),h.select(),!document.execCommand("\
copy"))return}i.querySelector("[role=status]").textContent=t["lost-copied"]}function r(i={}){let u=e("div",{class:"ajar-\
lost",hidden:!s,...i},e("p",{},t.lost),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>c(u)},t["lost-\
copy"]),e("button",{type:"button",onclick:()=>location.reload()},t["lost-reload"])),e("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function f(i){s=i;for(let u of o)u.hidden=!i}return{line:r,set:f,isLost:()=>s,forget:i=>o.delete(
i)}}function _e(t,{words:n,send:o,open:s,help:a}){let c=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=V(
n,k=>c.replaceChildren(k)),f=k=>{r.begin(),o(k)},i=e("div",{}),u={},h="",m=0,y=se(n);t.replaceChildren(e("section",{class:"\
ajar-home","aria-label":n["home-title"]},i),c);let d=(k,R)=>e("button",{type:"button",onclick:R},k),x=k=>e("div",{class:"\
ajar-reflection"},...k.flatMap(R=>ue(R,3)));function $(k,R,D){let b=e("div",{class:"ajar-twice"}),M=d(k,()=>{let q=d(n["\
home-no"],()=>{b.replaceChildren(M),M.focus()});b.replaceChildren(e("p",{},R),e("div",{class:"ajar-moves"},q,d(k,()=>{b.
replaceChildren(M),M.focus(),f(D)}))),q.focus()});return b.append(M),b}let I=()=>{let k=e("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{k.files[0]&&f({import:await k.files[0].text()}),k.value=""}});return e("label",
{class:"ajar-words"},e("span",{},n["home-bring"]),k)},T=Y(i,()=>{let k=JSON.stringify(u);k!==h&&(h=k,oe(i,E))});function E(){
let k=(b,S)=>d(S,()=>f({take:b})),R=m>(u.danger?.kinds.length??0)?null:u.danger,D=()=>{m=R.kinds.length+1,E(),i.querySelector(
".ajar-welcome").focus()};i.replaceChildren(R?a.notice(R,{level:2,aside:D}):"",e("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?e("div",{class:"ajar-moves"},d(n["home-go-on"],()=>s(u.section))):"",u.due?.length?e("ul",{},...u.due.
map(b=>e("li",{},b))):"",u.plan?.length?e("h2",{},n["home-plan"]):"",u.plan?.length?x(u.plan):"",u.plan?.length&&!R?a.line():
"",...(u.earlier??[]).filter(({plan:b})=>b.length).map(({title:b,plan:S})=>e("details",{},e("summary",{},`${n["home-plan"]}\
, ${b}`),x(S))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["home-not-encrypted"]),e("div",{class:"ajar-tak\
e"},...R?[]:[d(n["home-take-plan"],()=>f({take:"plan",paper:y.value(),country:a.code()})),y.element(),k("calendar",n["ho\
me-take-calendar"]),u.danger?"":k("calendar-line",n["home-take-calendar-line"])],k("check-ins",n["home-take-check-ins"]),
k("everything",n["home-take-everything"])),I()),u.something?e("details",{},e("summary",{},n["home-end"]),e("p",{},n["hom\
e-anew-how"]),$(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),$(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:k=>{r.end(),u=k,T()},settle:r.end,say:(k,R="")=>{r.end();let D=e("div",{class:"\
ajar-text"});D.innerHTML=R,c.replaceChildren(k,D),c.scrollIntoView({block:"nearest"})}}}function He({name:t,type:n,data:o}){
let s=Uint8Array.from(atob(o),c=>c.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:n}));e("a",{href:a,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}function Ke({units:t,slips:n},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-hands-${window.
ajarForms}`,r=new Map,f=d=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...d}),i=f({id:`${c}-people`,
min:1}),u=d=>Math.max(0,Math.floor(Number(d.value)||0)),h=d=>d.kind==="card"?d.bands.slice(0,1):d.bands,m=d=>{let x=t.filter(
E=>E.item===d),$=(E,A)=>{let k=f({"aria-label":[E.card,h(E)[A]].filter(Boolean).join(": ")});return r.set(E.id,[...r.get(
E.id)??[],k]),k},I=x.length===1&&!x[0].card?x[0].bands.map((E,A)=>[E,[$(x[0],A)]]):x.map(E=>[E.card,h(E).map((A,k)=>$(E,
k))]),T=x[0].card?["",...h(x[0])]:null;return e("table",{},e("caption",{},s(d)),T&&T.length>2?e("thead",{},e("tr",{},...T.
map(E=>E?e("th",{scope:"col"},E):e("td",{})))):null,e("tbody",{},...I.map(([E,A])=>e("tr",{},e("th",{scope:"row"},E),...A.
map(k=>e("td",{},k))))))};function y(){let d=new Map(t.map(T=>[T,r.get(T.id).map(u)])),x=Math.max(...[...d.values()].map(
T=>T.reduce((E,A)=>E+A,0))),$=u(i)||x;if(!$){i.focus();return}let I=Object.fromEntries([...d].map(([T,E])=>[T.id,T.kind===
"card"?[E[0],Math.max(0,$-E[0])]:E]));a({counts:I,people:$})}return e("details",{class:"ajar-hands"},e("summary",{},o[n?
"room-slips":"room-hands"]),e("p",{},o[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:d=>{d.preventDefault(),y()}},
...[...new Set(t.map(d=>d.item))].map(m),e("label",{class:"ajar-words",for:i.id},e("span",{},o["room-people"]),i),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},o["room-count"]))))}function Pe(t,{words:n,send:o,onDispose:s,form:a,ask:c}){let r={not:{}},f=!1,i="",u="",h=!1,m=(O,l={})=>{h=O==="reveal",
R.begin(),o({question:t.of,do:O,...l},{awaited:!0})},y=e("div",{class:"ajar-results",hidden:!0}),d=e("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),x=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),$=e("span",{}),I=e("p",
{class:"ajar-counts"}),T=pt(t.minutes,n,s),E=e("button",{type:"button",class:"ajar-link",onclick:()=>K(!f)}),A=e("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),k=(...O)=>{A.textContent!==O[0]&&A.replaceChildren(...O)},R=V(n,O=>k(O||
u)),D={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},b=Object.
keys(D).filter(O=>t.units.length||O==="open"||O==="close"),S=Object.fromEntries(b.map(O=>[O,e("button",{type:"button",onclick:()=>{
S[O].getAttribute("aria-disabled")?k(M(O)):O==="reset"?q():m(O)}},D[O])])),M=O=>r.busy?n["room-one-moment"]:r.not[O];function q(){
let O=e("button",{type:"button",class:"ajar-link",onclick:()=>{k(""),S.reset.focus()}},n["home-no"]),l=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{k(""),S.reset.focus(),m("reset")}},n["room-ask-reset"]);A.replaceChildren(n["room\
-reset-sure"]," ",O," ",l),O.focus()}function K(O){f=O,y.hidden=!O,a().hidden=O,E.textContent=n[O?"room-show-question":"\
room-show-result"]}let v=ge(n),N=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>v.show()},n["room-cod\
e"]),B={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function P(O){let l=r;r={...r,...O};let g=r.
room==="open";$.replaceChildren(r.practice?te(n):""),x.textContent=r.problem,x.hidden=!r.problem;let p=[[r.answered,n["r\
oom-answered"]],[r.joined,n["room-have-joined"]]],j=!g||!t.units.length?[]:r.hands||r.inside?p.slice(0,1):p;I.replaceChildren(
...j.map(([C,L])=>e("span",{},e("b",{},`${C}`)," ",L))),T.update(r.seconds);for(let C of b)Ue(S[C],M(C));u=g?r.hands?n["\
room-by-hands-now"]:B[r.state]:n["room-not-open"],(l.state!==r.state||l.room!==r.room||l.hands!==r.hands)&&k(u),r.busy||
R.end(),ze(d,r.withheld),v.update(r.way??{},me(n,r.joined)),N.hidden=!r.way?.address,w(),h&&!r.busy&&r.state==="closed"&&
d.childElementCount&&(h=!1,d.scrollIntoView({block:"nearest"}))}function w(){let O=JSON.stringify(r.charts??[]);if(O===i)
return;i=O;let l=!!r.charts?.length;y.replaceChildren(...Ge(r.charts??[],n)),E.hidden=!l,K(l),l&&h&&y.scrollIntoView({block:"\
start"}),h=!1}let F=e("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line aja\
r-bar-first"},t.units.length?I:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...b.
map(O=>S[O]))),e("div",{class:"ajar-bar-line"},$,A,E,N,T.element),v.dialog),_=t.units.length?Ke(t,{words:n,ask:c,send:O=>m(
"hands",O)}):null;return E.hidden=!0,re(F,()=>o({room:"look"}),s),{parts:[y,d,x,F,_].filter(Boolean),update:P}}function Ue(t,n){
t.toggleAttribute("aria-disabled",!!n),n&&t.setAttribute("aria-disabled","true"),t.title=n||""}function ze(t,n=[]){let o=[
...t.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(n)&&t.replaceChildren(...n.map(s=>e("p",{},s)))}
var Ge=(t,n)=>t.map(o=>{let s=e("div",{class:"ajar-chart-block"});return ae(s,o,n),s});function Ve(t,{words:n,send:o,onDispose:s}){
let a={},c="",r=e("div",{class:"ajar-results"}),f=e("div",{class:"ajar-held",role:"status","aria-live":"polite"}),i=e("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=e("div",{}),h=e("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),m=e("button",{type:"button",onclick:()=>{m.getAttribute("aria-disabled")?h.textContent=y():(h.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),y=()=>a.busy?n["room-one-moment"]:a.not;return t.replaceChildren(e("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,r,f,i,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"\
ajar-moves"},m),h)),re(t,()=>o({room:"look"}),s),{update(d){a={...a,...d},u.replaceChildren(a.practice?te(n):""),i.textContent=
a.problem,i.hidden=!a.problem,ze(f,a.withheld),Ue(m,y());let x=JSON.stringify(a.charts??[]);x!==c&&(c=x,r.replaceChildren(
...a.charts?.length?Ge(a.charts,n):[e("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function pt(t,n,o){let s=null,
a=!1,c=e("span",{role:"timer"}),r=e("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,i()}}),f=e("p",{class:"a\
jar-clock"},c," ",r);function i(){let h=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),m=h===null?"":`${Math.floor(
h/60)}:${String(h%60).padStart(2,"0")}`,y=h===null?t?W(n["room-minutes"],{minutes:t}):"":t?W(n["room-clock"],{time:m,minutes:t}):
m;c.textContent=a?"":y,r.textContent=n[a?"room-clock-show":"room-clock-hide"],f.hidden=!y}let u=setInterval(()=>{s!==null&&
i()},1e3);return o(()=>clearInterval(u)),{element:f,update:h=>{s=h==null?null:Date.now()-h*1e3,i()}}}function Je(t,{words:n,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
c=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=e("div",{class:"ajar-text"}),f=e("summary",{}),i=({title:m,
story:y,more:d,role:x})=>{c.innerHTML=y,c.prepend(e("h2",{},m)),r.innerHTML=d,f.textContent=x},u=t.couples.find(m=>m.id===
o)??t.couples[0],h=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(m=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:a,
value:m.id,checked:m===u,onchange:()=>{i(m),s(m.id)}}),e("span",{},m.title)))));return i(u),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},c,e("details",{class:"ajar-role"},f,r),h)}window.ajarShown??(window.ajarShown=new WeakMap);var ne=window.ajarShown,Ze="needs@",dt={};function ft(){let t=document.
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
`;t.textContent!==n&&(t.textContent=n)}function ht({model:t,el:n}){ft();let o=t.get("pages"),s=t.get("words"),a=new Map,
c=new Map,r=new Map,f=[],i=l=>f.push(l),u=null,h=!1,m=!1,y=new Map,d=Math.min(t.get("page"),o.length-1);n.classList.add(
"ajar");let x=e("div",{class:"ajar-page"}),$=l=>o.flatMap(({blocks:g})=>g).find(g=>g.kind==="exercise"&&g.key===l)?.exercise,
I=We({words:s,answered:()=>[...c].map(([l,{answers:g}])=>[$(l),g]).filter(([l,g])=>l&&Object.keys(g??{}).length)}),T=0,E=l=>{
if(clearTimeout(T),T=0,I.set(l),u?.setLost(l),l)for(let g of r.keys())a.get(g)?.release()},A=(l,{awaited:g=!1}={})=>{try{
t.send(l)}catch{E(!0);return}g&&!T&&(T=setTimeout(()=>E(!0),8e3))},k=$e({words:s,countries:t.get("notice")?.help??o[0]?.
blocks[0]?.help,leave:()=>R(),onCountry:l=>A({country:l})}),R=()=>{A({forget:!0}),he()},D=(l,g,p)=>(a.set(l.key,p),c.has(
l.key)&&p.update(c.get(l.key)),g),b={html(l){let g=e("div",{class:"ajar-text"});return g.innerHTML=l.html,k.addNumbers(g),
g.addEventListener("click",p=>{let j=p.target.closest("a"),C=o.findIndex(({id:L})=>L&&j?.getAttribute("href")===`${L}.ip\
ynb`);C<0||(p.preventDefault(),N(C))}),g},home(l){let g=e("div",{});return D(l,g,_e(g,{words:s,send:C=>{C.import&&a.get(
"chart")?.begin(),A(C)},open:C=>N(o.findIndex(({id:L})=>L===C)),help:k})),A({home:l.key}),g},scenario(l){return Je(l,{words:s,
picked:t.get("couple"),pick:g=>{t.set("couple",g),t.save_changes()}})},door(l){let g=e("div",{});return D(l,g,Ne(g,{words:s,
send:A,onDispose:i}))},group(l){let g=e("div",{});return D(l,g,Ve(g,{words:s,send:A,onDispose:i}))},asking(l){let{items:g}=o[d].
blocks.find(({key:L})=>L===l.of).exercise,{parts:p,update:j}=Pe(l,{words:s,send:A,onDispose:i,form:()=>r.get(l.of),ask:L=>g.
find(H=>H.id===L).ask}),C=document.createDocumentFragment();return C.append(...p),D(l,C,{update:j})},exercise(l){let g=e(
"div",{}),p=I.line(u?{}:{role:"alert"});r.set(l.key,g);let j=(C,L)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let H=window.ajarSent;y.set(l.key,H),A({key:l.key,...C,sent:H},{awaited:L}),!(!L||!I.isLost())&&(E(!0),p.
scrollIntoView({block:"nearest"}))};return a.set(l.key,ve(g,l.exercise,{words:s,level:l.level,sort:Le,...c.get(l.key),help:k,
needs:()=>S(l.needs),below:()=>l.key.startsWith("plan@")&&k.isKnown()?k.line():null,onAside:C=>q(l.key,{aside:C}),onChange:C=>{
q(l.key,{answers:C,done:!1}),j({answers:C,done:!1},m)},onMove:C=>q(l.key,{at:C}),onDone:C=>{j({answers:C,done:!0},!0),l.
key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{q(l.key,{answers:{},done:!1}),j({remove:!0})}})),
g.firstElementChild.append(p),i(()=>I.forget(p)),g},chart(l){let g=e("div",{class:"ajar-chart-block"}),p=e("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:j,end:C}=V(s,H=>p.replaceChildren(H)),L=H=>{C(),ae(g,H,s)};return a.
set(l.key,{update:L,begin:j,end:C}),c.has(l.key)&&L(c.get(l.key)),j(),A({chart:l.key}),e("div",{},g,p)},notice(l){if(Ae(
()=>A({forget:!0})),!l.leave)return e("div",{class:"ajar-notice"},e("p",{},l.text));let g=e("div",{class:"ajar-leave"},k.
button(),fe({words:s,leave:R}));Ee(k.open),u=Te({words:s,send:A});let p=document.createDocumentFragment();return p.append(
e("div",{class:"ajar-notice"},u.line,g),e("div",{class:"ajar-on-paper"},k.text()),u.more),p}};function S(l){let g=o.findIndex(
({blocks:j})=>j.some(({key:C})=>C===Ze));return g<0?l?e("p",{},e("a",{href:l},s["help-needs"])):null:e("button",{type:"b\
utton",onclick:()=>{N(g);let j=r.get(Ze).querySelector("h2");j.tabIndex=-1,j.focus()}},s["help-needs"])}for(let[l,g]of Object.
entries(dt))b[l]=p=>{let j=e("div",{});return D(p,j,g(j,p,{words:s,send:A,onDispose:i}))};let M=l=>o[d].blocks.find(g=>g.
kind===l),q=(l,g)=>c.set(l,{...c.get(l),...g}),K=()=>{for(let l of f.splice(0))l()};function v({focus:l=!1}={}){if(K(),a.
clear(),h){x.replaceChildren(u?"":e("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(x.replaceChildren(...o[d].
blocks.map(L=>b[L.kind](L))),o.length<2)return;let g=(L,H)=>e("button",{type:"button",onclick:()=>N(L)},H),p=d>0?g(d-1,s["\
previous-page"]):null,j=d<o.length-1?g(d+1,s["next-page"]):null;if(x.append(e("div",{class:"ajar-moves ajar-turn"},p,j)),
B.replaceChildren(...o.map(({title:L},H)=>e("li",{},e("button",{type:"button","aria-current":H===d?"page":null,onclick:()=>N(
H)},L)))),P.textContent=W(s["page-of"],{n:d+1,all:o.length,title:o[d].title}),!l)return;let C=x.querySelector("h1, h2, h\
3")??x;C.tabIndex=-1,C.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function N(l){o[l]&&(d=l,B.parentElement.
open=w(),t.set("page",l),t.save_changes(),v({focus:!0}))}let B=e("ol",{}),P=e("summary",{}),w=()=>window.innerWidth>640;
t.get("notice")&&n.append(b.notice(t.get("notice")));let F=e("nav",{class:"ajar-nav","aria-label":s.pages},e("details",{
open:w()},P,B));o.length>1&&n.append(F),n.append(I.line({role:"alert"}),x);let _=0;for(let l of["keydown","pointerdown",
"scroll"])n.addEventListener(l,()=>{Date.now()-_<3e4||(_=Date.now(),A({active:!0}))},{passive:!0,capture:!0});t.on("msg:\
custom",l=>{if(E(!1),l.keeping){let g=[...y.values()].some(C=>l.acknowledged<C);u?.update(g?{...l.keeping,saved:!1}:l.keeping);
let{state:p}=l.keeping,j=p==="locked";p&&(m=p==="kept"),p&&j!==h&&(h=j,c.clear(),F.hidden=h,v())}for(let[g,p]of Object.entries(
l.states??{})){if(l.acknowledged<y.get(g))continue;let j=p.answers&&!Object.keys(p.answers).length;q(g,j?{...p,at:0}:p),
a.get(g)?.update(c.get(g))}l.country!=null&&k.choose(l.country),l.file&&(a.get("home")?.settle(),He(l.file)),l.erased&&a.
get("home")?.say(l.erased,M("home")?.erased),l.said&&a.get("chart")?.end(),l.said&&(a.get("home")??u)?.say(l.said),l.open&&
N(o.findIndex(({id:g})=>g===l.open)),l.problem&&a.get(l.problem.key)?.say(l.problem.text)}),t.on("change:pages",()=>{o=t.
get("pages"),v()});let O=Be(t,{gone:()=>E(!0),back:()=>{I.isLost()&&A({ready:!0})}});return v(),ne.set(s,(ne.get(s)??0)+
1),A({ready:!0}),()=>{K(),O(),clearTimeout(T),ne.set(s,ne.get(s)-1),ne.get(s)||A({gone:!0})}}var An={render:ht};export{dt as MORE,An as default,ft as dress,ht as render};
