var _=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(a,r,o)=>{let i=n[r];return o?Number.isInteger(i)?i+1:a:["number",
"string"].includes(typeof i)?i:a}),Q=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function X(t,n){let a=n[t.among?.item]??{},r=t.cards.filter(o=>t.among?.piles.includes(a[o.id]));return r.length?
r:t.cards}var he=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(a=>t.cards.some(r=>r.id===a))};var Pe=["button","input","select","summary","textarea"],Ke=["input","select","textarea"];function e(t,n={},...a){let r=document.
createElement(t);for(let[o,i]of Object.entries(n))o.startsWith("on")?r.addEventListener(o.slice(2),i):i===!0?r.setAttribute(
o,""):i!==!1&&i!=null&&r.setAttribute(o,i);return Pe.includes(t)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Ke.
includes(t)&&r.setAttribute("autocomplete","off"),r.append(...a.filter(o=>o!=null)),r}function z(t,n){let a=0,r=!1;return{
begin(){a||(a=setTimeout(()=>{r=!0,n(t["keep-opening"])},400))},end(){clearTimeout(a),a=0,r&&n(""),r=!1}}}function me(t,n,a){
let{words:r,level:o=3}=a;window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,s={...a.answers},p=0,
c=null,u=0,m=a.aside??0,f=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),y=e("div",{}),d=e("div",{class:"\
ajar-body"}),C=e("section",{class:"ajar-form","aria-labelledby":`${i}-title`},e(`h${o}`,{id:`${i}-title`},n.title),e("p",
{class:"ajar-why"},n.why),n.private?e("p",{class:"ajar-private"},n.private):null,y,d,f);t.replaceChildren(C);let S=()=>n.
items.filter(O=>Q(O,s)),T=O=>{f.replaceChildren(O)},I=z(r,T);function $(O,h){f.replaceChildren(`${O} `,e("button",{type:"\
button",class:"ajar-link",onclick:()=>{s=h,T(""),a.onChange(s),k({focus:!0})}},r["put-back"]))}function L(O,h){s={...s,[O.
id]:h},Ue(d),T(""),a.onChange(s),F()}function v(){c.fieldset.disabled=!0,I.begin(),u=setTimeout(D,8e3)}function D(){u&&(clearTimeout(
u),u=0,c&&(c.fieldset.disabled=!1),I.end())}function F(){if(!c)return;let{item:O,skip:h,where:x,next:q}=c,j=S();h.textContent=
s[O.id]==null?r.skip:r["clear-and-skip"],x.textContent=_(r["question-of"],{n:p+1,all:j.length}),q.textContent=p===j.length-
1?r.done:r.next}function g(O,h=!0){if(u)return;let x=S();if(p+=O,p>=x.length){p=x.length-1,v(),a.onDone(s);return}k({focus:h})}
function k({focus:O=!1}={}){let h=S();p=Math.max(0,Math.min(p,h.length-1));let x=h[p],q=`${i}-${x.id}`,j=e("legend",{},_(
x.ask,s)),l=x.hint?e("p",{class:"ajar-hint",id:`${q}-hint`},x.hint):null,b=a.mark?.(x),E=b?e("p",{class:"ajar-mark",id:`${q}\
-mark`},b):null,B=[l,E].filter(Boolean).map(({id:G})=>G).join(" "),M=x.among?{...x,cards:X(x,s)}:x,H=ze[x.kind](M,he(M,s[x.
id]),{words:r,group:q,change:G=>L(x,G),say:T}),K=e("fieldset",{class:`ajar-item ajar-${x.kind}`,tabindex:"-1","aria-desc\
ribedby":B||null},j,l,E,H),oe=p>0?e("button",{type:"button",onclick:()=>g(-1)},r.back):null,V=e("button",{type:"button",
onclick:()=>{if(u)return;let G=s,_e=s[x.id]!=null;s={...s,[x.id]:null},a.onChange(s),g(1),_e&&$(r.cleared,G)}}),fe=e("bu\
tton",{type:"button",onclick:()=>{u||(T(""),g(1))}}),se=e("p",{class:"ajar-where"});c={item:x,skip:V,where:se,next:fe,fieldset:K},
y.replaceChildren(),d.replaceChildren(se,K,e("div",{class:"ajar-moves"},oe,V,fe)),F(),a.onMove?.(p),O&&(K.focus({preventScroll:!0}),
se.scrollIntoView({block:"nearest"}))}function A(O){if(y.replaceChildren(),!O||!a.help||m>O.kinds.length)return null;let h=()=>{
m=O.kinds.length+1,a.onAside?.(m),y.replaceChildren(),d.querySelector("[tabindex]").focus()},{help:x,needs:q}=a;return y.
append(x.notice(O,{level:o+1,aside:h,needs:q})),y.querySelector("[tabindex]")}function R(O,{focus:h=!1,danger:x=null}={}){
c=null;let q=e(`h${o+1}`,{tabindex:"-1"},r["what-you-said"]);d.replaceChildren(e("div",{class:"ajar-reflection"},q,...O.
flatMap(l=>re(l,o+2)),a.below?.()??null),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>{p=0,k({focus:!0})}},
r.change),e("button",{type:"button",onclick:()=>{let l=s;s={},p=0,m=0,a.onAside?.(0),a.onStartOver(),k({focus:!0}),$(r["\
started-over"],l)}},r["start-over"])));let j=A(x);h&&(j??q).focus()}function P(O){let h=d.contains(document.activeElement);
h&&c&&!u||(D(),s={...O.answers},O.done?R(O.reflection,{focus:h,danger:O.danger}):(p=O.at??Math.max(0,S().findIndex(x=>s[x.
id]==null)),k()))}let{done:w,reflection:N,danger:W}=a;return P({answers:s,at:a.at,done:w,reflection:N,danger:W}),{update:P,
release:D,say:O=>{D(),T(O)}}}function Ue(t){for(let n of t.querySelectorAll("input"))["radio","checkbox"].includes(n.type)?
n.defaultChecked=n.checked:n.defaultValue=n.value}var re=({heading:t,said:n,words:a},r)=>[t?e(`h${r}`,{},t):null,n.length>
1?e("ul",{class:"ajar-said"},...n.map(o=>e("li",{},o))):n.length?e("p",{class:"ajar-said"},n[0]):null,...a.map(o=>e("p",
{},o))].filter(Boolean),ze={ruler(t,n,{group:a,change:r}){let o=Array.from({length:11},(i,s)=>e("label",{class:"ajar-num\
ber"},e("input",{type:"radio",name:a,value:s,checked:n===s,onchange:()=>r(s),"aria-describedby":s===0?`${a}-low`:s===10?
`${a}-high`:null}),e("span",{},`${s}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...o),e("p",
{class:"ajar-anchors"},e("span",{id:`${a}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${a}-high`},e("b",{},"10"),` ${t.
high}`)))},choice(t,n,{words:a,group:r,change:o}){let{chosen:i,own:s}=n||{chosen:[],own:""},p=()=>o(i.length||s.trim()?{
chosen:[...i],own:s}:null),c=t.many?"checkbox":"radio",u=t.cards.map(f=>e("input",{type:c,name:r,value:f.id,checked:i.includes(
f.id),onchange:y=>{t.many?i=i.filter(d=>d!==f.id).concat(y.target.checked?f.id:[]):(i=[f.id],s="",m&&(m.value="")),p()}})),
m=t.own?e("input",{type:"text",value:s,maxlength:500,oninput:f=>{s=f.target.value,!t.many&&s.trim()&&(i=[],u.forEach(y=>{
y.checked=!1})),p()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},a[t.many?"choose-many":"choose\
-one"]),...t.cards.map((f,y)=>e("label",{class:"ajar-card"},u[y],e("span",{},f.text))),m?e("label",{class:"ajar-own"},e(
"span",{},t.own),m):null)},sort(t,n,{words:a,group:r,change:o,say:i}){let s={...n},p={},c=t.piles.map(d=>(p[d.id]=e("spa\
n",{}),e("li",{class:"ajar-pile",ondragover:C=>{C.preventDefault(),C.currentTarget.classList.add("ajar-over")},ondragleave:C=>C.
currentTarget.classList.remove("ajar-over"),ondrop:C=>{C.preventDefault(),C.currentTarget.classList.remove("ajar-over");
let S=f[C.dataTransfer.getData("text/plain")]?.[d.id];S&&!S.matches(":disabled")&&(S.checked=!0,m(S.dataset.card,d))}},p[d.
id]))),u=()=>t.piles.forEach(d=>{p[d.id].textContent=_(a["pile-count"],{pile:d.text,n:Object.values(s).filter(C=>C===d.id).
length})}),m=(d,C)=>{s[d]=C.id,u(),o({...s}),i(_(a.moved,{card:t.cards.find(S=>S.id===d).text,pile:C.text}))},f={},y=t.cards.
map(d=>{f[d.id]={};let C=`${r}-${d.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:S=>S.dataTransfer.
setData("text/plain",d.id)},e("legend",{},d.text),e("div",{class:"ajar-into"},...t.piles.map(S=>{let T=e("input",{type:"\
radio",name:C,value:S.id,"data-card":d.id,checked:s[d.id]===S.id,onchange:()=>m(d.id,S)});return f[d.id][S.id]=T,e("labe\
l",{},T,e("span",{},S.text))})))});return u(),e("div",{},e("p",{class:"ajar-hint"},a["sort-how"]),e("ul",{class:"ajar-pi\
les"},...c),...y)},text(t,n,{words:a,change:r}){let o=e(t.long?"textarea":"input",{...t.long?{rows:8}:{type:"text",value:n??
""},maxlength:2e4,oninput:i=>r(i.target.value.trim()?i.target.value:null)});return t.long&&(o.value=n??""),e("label",{class:"\
ajar-words"},e("span",{},a["own-words"]),o)},list(t,n,{words:a,change:r}){let o=e("div",{}),i=()=>{let f=[...o.querySelectorAll(
"input")].map(y=>y.value).filter(y=>y.trim());r(f.length?f:null)},s=()=>[...o.children].forEach((f,y)=>{f.querySelector(
"label > span").textContent=_(a.line,{n:y+1}),f.querySelector("button").setAttribute("aria-label",_(a["remove-line"],{n:y+
1}))}),p=e("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),o.lastElementChild.querySelector("input").focus()}},
a["add-line"]),c=()=>{s(),p.hidden=o.children.length>=t.most},u=f=>{let y=e("div",{class:"ajar-line"},e("label",{class:"\
ajar-words"},e("span",{}),e("input",{type:"text",value:f,maxlength:2e4,oninput:i})),e("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let d=y.nextElementSibling||y.previousElementSibling;y.remove(),d||u(""),c(),i(),(d||o.firstElementChild).
querySelector("input").focus()}},"×"));o.append(y),c()},m=n||[];for(let f=0;f<Math.max(t.lines,m.length);f++)u(m[f]??"");
return e("div",{class:"ajar-lines"},o,p)},date(t,n,{words:a,change:r}){return e("label",{class:"ajar-words"},e("span",{},
a["pick-date"]),e("input",{type:"date",value:n??"",oninput:o=>r(o.target.value||null)}))}};var Ve="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",rt=new RegExp(`(${Ve})|[.…]+|[!?;\\n]`,"gu");var ge=["emergency","crisis","violence","agency","worried","child"],Je=["crisis","violence"],ye='a[href$="#Help-lines"]',
U=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function be(){for(let t of U().
listeners){let{isConnected:n}=t.element;t.shown&&!n&&U().listeners.delete(t),t.shown||(t.shown=n)}}function Ge(t,{zone:n="",
languages:a=[]}){let r=p=>p.endsWith("/")?n.startsWith(p):n===p,o=t.find(({zones:p})=>p.some(r));if(o)return o.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let i=t.find(p=>p.home);return i?i.code:a.map(p=>p.split("-").slice(1).join("-").
toUpperCase()).find(p=>t.some(({code:c})=>c===p))??""}var le=(t,n)=>n.flatMap(a=>t.lines.filter(r=>r.topic===a)),ce=t=>t.split(/(\d[\d -]+\d)/).map((n,a)=>a%2?e("span",{class:"\
ajar-unbroken"},n):n),ke=t=>`tel:${t.match(/\d+/)[0]}`;function je({words:t,countries:n=[],leave:a,onCountry:r=()=>{}}){
n.length&&(U().countries=n);let o=()=>U().countries,i=()=>U().chosen||Ge(o(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),s=()=>o().find(g=>g.code===i());function p(g){U().chosen=
g,be();for(let{element:k,draw:A}of U().listeners)A(k)}function c(g,k){return k(g),U().listeners.add({element:g,draw:k,shown:!1}),
queueMicrotask(be),g}let u=g=>c(e("div",{}),k=>k.replaceChildren(...g())),m=()=>{let g=[...o(),{code:"-",country:t["help\
-elsewhere"]}],k=e("select",{onchange:()=>{p(k.value),r(k.value)}},...g.map(A=>e("option",{value:A.code},A.country)));return c(
k,()=>{k.value=s()?.code??"-"}),e("label",{class:"ajar-help-where"},e("span",{},t["help-in"]),k)},f=({say:g,to:k},A)=>{if(/^(tel|sms):/.
test(k))return e("a",{class:A?"ajar-reach":"ajar-reach ajar-first",href:k},e("span",{},...ce(g)));let R=e("span",{},g),P=e(
"button",{type:"button",class:"ajar-link","aria-label":_(t["help-copy-what"],{address:k}),onclick:async()=>{await Ze(k,R)&&
(P.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"ajar-chat"},R," ",P)},y=g=>e("li",{},e("p",{class:"\
ajar-for"},g.for_what),e("p",{class:"ajar-hint"},[g.name,g.hours,g.languages].filter(Boolean).join(". ")),e("div",{class:"\
ajar-ways"},...g.reach.map(f))),d=({emergency:g,note:k})=>e("li",{class:"ajar-now"},e("p",{class:"ajar-for"},t["help-dan\
ger"]),k?e("p",{class:"ajar-hint"},k):null,e("div",{class:"ajar-ways"},e("a",{class:"ajar-reach",href:ke(g)},_(t["help-c\
all"],{number:g})))),C=g=>u(()=>{let k=s();if(!k)return[e("p",{},t["help-elsewhere-how"])];let A=g.flatMap(R=>R==="emerg\
ency"?d(k):le(k,[R]).map(y));return[e("ul",{class:"ajar-help-lines"},...A)]});function S(){let g=()=>{k.close?k.close():
k.remove()},k=e("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-title",onclose:()=>k.remove(),onkeydown:A=>{
A.key==="Escape"&&(A.preventDefault(),A.stopPropagation(),g())}},e("div",{class:"ajar-help-bar"},m(),ie({words:t,leave:a})),
e("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},t["help-title"]),e("p",{},t["help-lead"]),C(ge),e("p",{class:"a\
jar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave-how"]),e("div",{class:"ajar-moves"},e("but\
ton",{type:"button",onclick:g},t["help-close"])));document.body.append(k),k.showModal?k.showModal():k.setAttribute("open",
""),k.querySelector("h2").focus()}function T({title:g,text:k,now:A,lines:R,kinds:P,countries:w},{level:N,aside:W,needs:O}){
return w&&!F()&&(U().countries=w),e("section",{class:"ajar-danger"},e(`h${N}`,{tabindex:"-1"},g),e("p",{},k),P.length?null:
O?.()??null,m(),C(R),e("ul",{class:"ajar-todo"},...A.map(h=>e("li",{},h))),e("p",{class:"ajar-hint"},t["help-trace"]),e(
"button",{type:"button",class:"ajar-link",onclick:W},t["help-aside"]))}let I=()=>e("button",{type:"button",class:"ajar-g\
et-help",onclick:S},t["help-get"]);function $({emergency:g,...k}){let R=Je.map(w=>le(k,[w])[0]?.reach??[]).flatMap(w=>["\
tel:","sms:"].map(N=>w.find(({to:W})=>W.startsWith(N))));return[{say:_(t["help-call"],{number:g}),to:ke(g)},...R.filter(
Boolean)]}let L=(g=`${t["help-line"]} `)=>u(()=>{let k=s(),A=(k?$(k):[]).flatMap(({say:w,to:N},W)=>[W?" · ":"",e("a",{href:N},
...ce(w))]),R=e("button",{type:"button",class:"ajar-link",onclick:S},t["help-get"]),P=e("span",{class:"ajar-off-paper"},
A.length?" · ":"",R);return[e("p",{class:"ajar-help-line"},g,...A,P)]});function v(g){if(!F())return;let[k]=[...g.querySelectorAll(
ye)].reverse();k?.closest("p, ul").after(L(""));for(let A of g.querySelectorAll("details"))A.open=A.querySelector("summa\
ry").textContent===s()?.country}let D=()=>u(()=>{let g=s();return g?[e("p",{},e("b",{},`${t["help-title"]}, ${g.country}`)),
e("p",{},`${t["help-danger"]} ${_(t["help-call"],{number:g.emergency})}`),e("ul",{},...le(g,ge).map(({for_what:k,name:A,
reach:R,hours:P})=>e("li",{},...ce(`${k}: ${A}. ${R.map(({say:w})=>w).join(" · ")}. ${P}.`))))]:[e("p",{},t["help-elsew\
here-how"])]}),F=()=>o().length>0;return{open:S,notice:T,button:I,line:L,addNumbers:v,text:D,choose:p,code:i,isKnown:F}}
var ie=({words:t,leave:n})=>e("button",{type:"button",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function ve(t){
if(U().open){U().open=t;return}U().open=t,window.addEventListener("click",n=>{n.target.closest?.(ye)&&(n.preventDefault(),
n.stopPropagation(),U().open())},{capture:!0})}async function Ze(t,n){try{return await navigator.clipboard.writeText(t),
!0}catch{let a=document.createRange();return a.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(
a),document.execCommand("copy")}}function ue(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function xe(t=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=t,n)return;let a=[];window.addEventListener(
"keydown",r=>{r.repeat||(a=r.key==="Shift"?[...a,r.timeStamp].slice(-3):[],a.length===3&&a[2]-a[0]<2e3&&(window.ajarBeforeLeaving(),
ue()))},{capture:!0})}function J(t,n){let a=!1,r=!1,o=()=>{r=a,a||n()};function i(){a=!0;let s=new AbortController,p=()=>{s.abort(),setTimeout(
()=>{a=!1,r&&o()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,p,{signal:s.signal,capture:c!==
"blur"})}for(let s of["pointerdown","keydown"])t.addEventListener(s,i);return o}function ee(t,n){let a=p=>[...t.querySelectorAll(
p)],r=a("details[open] > summary").map(p=>p.textContent),o=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let p of a("summary"))p.parentElement.open=r.includes(p.textContent);if(o===!1)return;let i=a("summary, button").
find(p=>p.textContent===o),s=i??t.querySelector("h2, p");i||(s.tabIndex=-1),s.focus({preventScroll:!0})}function we({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-keep-${window.ajarForms}`,r=e("span",
{}),o=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),i=e("p",{class:"ajar-problem",role:"alert"}),s=e(
"div",{}),p=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},i,s),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=c,m=!1,f=!1,y=!1,d=!1,C=!1,S=(h,x,q={})=>e("button",{type:"button",onclick:x,...q},h),T=h=>{h.tabIndex=
-1,h.focus()},I=()=>s.querySelector(".ajar-change"),$=()=>c.state==="kept"&&!c.reopen;function L(h,x=h){o.dataset.short=
x,r.textContent!==h&&(r.textContent=h)}function v(){let h=c.problem?t["keep-unsaved"]:t["keep-saving"],[x,q]={none:[t["n\
otice-alone"],t["notice-alone-short"]],locked:[t["keep-locked"],t["keep-locked-short"]],kept:c.saved?[t["keep-saved"],t["\
keep-saved-short"]]:[h],lost:[t["keep-lost"]]}[C?"lost":c.state];o.classList.toggle("ajar-state-lost",C),L(x,q),o.dataset.
longest=c.state==="kept"?t["keep-saved"]:"",i.textContent!==c.problem&&(i.textContent=c.problem),i.hidden=!c.problem}function D(){
c={...c,saved:!1},v()}function F(){v(),u=c,$()?s.replaceChildren(f?w("change"):N()):c.state!=="none"?s.replaceChildren(w(
"unlock")):m?s.replaceChildren(w(c.exists?"open":"start")):s.replaceChildren(d?R():A())}let g=()=>{m=!0,F(),s.querySelector(
"input").focus()},k=()=>c.hosted?e("p",{},t["keep-hub"]):null;function A(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},t["keep-title"]),e("p",{},t[c.exists?"keep-there":"keep-why"]),k(),e("div",{class:"ajar-moves"},S(t["keep-n\
othing"],()=>{d=!0,F(),T(o)}),S(t[c.exists?"keep-open":"keep-start"],g)))}let R=()=>e("p",{},S(t[c.exists?"keep-open":"k\
eep-start"],g,{class:"ajar-link"}));function P(){let x=["none","weak","fair","good","strong"].map(q=>t[`keep-strength-${q}`]).
reduce((q,j)=>j.length>q.length?j:q);return e("p",{class:"ajar-strength","aria-live":"polite","data-longest":x},e("span",
{},t["keep-strength-none"]))}function w(h){let x=h==="start"||h==="change",q={start:t["keep-start"],open:t["keep-open"],
unlock:t["keep-unlock"],change:t["keep-change"]}[h],j=e("input",{id:`${a}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${a}-how`,oninput:()=>{x&&n({strength:j.value})}}),l=e("input",{id:`${a}-again`,type:"password",spellcheck:"\
false"}),b=e("div",{},e("label",{for:`${a}-again`},t["keep-again"]),l),E=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
B=e("input",{id:`${a}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n({place:B.value})}),M=P(),H=()=>{
if(!j.value){j.focus();return}if(E.hidden=!0,h==="change"){if(j.type==="password"&&l.value!==j.value){E.textContent=t["k\
eep-again-differs"],E.hidden=!1,l.focus();return}n({change:j.value},{awaited:!0})}else n({[h==="start"?"keep":"unlock"]:j.
value,place:B.value},{awaited:!0});L(t["keep-opening"]),j.value="",l.value="",M.firstChild.textContent=t["keep-strength-\
none"]},K=()=>{m=!1,f=!1,F(),h==="change"?I().focus():T(o)},oe=e("details",{},e("summary",{},t["keep-where"]),e("label",
{for:`${a}-place`},t["keep-place"]),B);return e("form",{class:"ajar-ask",onsubmit:V=>{V.preventDefault(),H()}},e(c.state===
"locked"?"h1":"p",{class:"ajar-title"},q),k(),h==="change"?e("p",{},t["keep-change-how"]):null,x?e("p",{},t["keep-no-way\
-back"]):null,e("label",{for:`${a}-words`},t[h==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-hint",id:`${a}\
-how`},t[x?"keep-how":"keep-how-open"]),j,x?M:null,h==="change"?b:null,e("label",{class:"ajar-card"},e("input",{type:"ch\
eckbox",onchange:({target:V})=>{j.type=V.checked?"text":"password",b.hidden=V.checked,E.hidden=!0}}),e("span",{},t["keep\
-see"])),h==="change"?E:oe,e("div",{class:"ajar-moves"},h==="unlock"?null:S(t["keep-not-now"],K),e("button",{type:"submi\
t"},q)))}function N(){let h=e("select",{id:`${a}-minutes`,onchange:()=>n({minutes:Number(h.value)})},...[...new Set([5,15,
30,60,c.minutes])].sort((x,q)=>x-q).map(x=>e("option",{value:x,selected:x===c.minutes},_(t["keep-minutes"],{n:x}))));return e(
"div",{class:"ajar-kept"},S(t["keep-lock"],()=>{L(t["keep-opening"]),n({lock:!0},{awaited:!0})}),S(t["keep-change"],()=>{
f=!0,y=!1,F(),s.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},y?t["k\
eep-changed"]:""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},c.place),c.copied?e("p",{},_(t["keep-copied"],
{program:c.copied})):null,e("label",{for:`${a}-minutes`},t["keep-idle"]),h))}function W(h){if(h.strength!=null){let x=s.
querySelector(".ajar-strength > span");x&&(x.textContent=h.strength);return}if(h.changed){f=!1,F(),s.querySelector(".aja\
r-changed").textContent=t["keep-changed"],y=!0,I().focus();return}c={...c,...h},c.state==="kept"&&(m=!1),$()||(f=!1),v(),
O()}let O=J(s,()=>{let h=u;if(h.state===c.state&&h.exists===c.exists&&h.minutes===c.minutes&&!!h.reopen==!!c.reopen&&!!h.
hosted==!!c.hosted&&s.firstChild){u=c;return}let q=m&&h.place!==c.place;F(),h.state!==c.state&&h.state!=="none"?T(o):q&&
s.querySelector("input").focus()});return F(),{line:o,more:p,update:W,begin:D,setLost:h=>{C=h,v()},say:h=>{i.textContent=
h,i.hidden=!1}}}function te(t,{sentence:n,wide:a,narrow:r,columns:o,rows:i},s){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},s["ch\
art-empty"]));return}let p=(u,m)=>{let f=e("div",{class:`ajar-picture ajar-${m}`,role:"img","aria-label":n});return f.innerHTML=
u,f.firstElementChild.setAttribute("aria-hidden","true"),f},c=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),p(a,"wide"),p(r,"narrow"),e("details",{open:c},e("summary",{},s.table),
e("table",{},e("thead",{},e("tr",{},...o.map(u=>e("th",{scope:"col"},u)))),e("tbody",{},...i.map(([u,...m])=>e("tr",{},e(
"th",{scope:"row"},u),...m.map(f=>e("td",{},f??"–")))))))))}function ne(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},a="us-letter";return{element:()=>{
let o=e("select",{onchange:()=>{a=o.value}},...Object.entries(n).map(([i,s])=>e("option",{value:i,selected:i===a},s)));return e(
"label",{},t["home-paper"]," ",o)},value:()=>a}}function Ce(t,{words:n,send:a,onDispose:r}){let o={},i=null,s=!1,p="",c=e("div",{}),u=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),m=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),y=z(n,w=>{f.textContent=w}),d=de(n),C=ne(n);t.replaceChildren(e("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,c,f),d.dialog);let S=w=>{o.busy?f.textContent=n["room-one-moment"]:(y.begin(),
a(w,{awaited:!0}))},T=(w,N)=>e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>S(N)},w),I=(...w)=>e(
"div",{class:"ajar-moves ajar-many"},...w);function $(){let w=o.needsKey?e("input",{type:"password",spellcheck:"false",id:`${P}\
-key`,"aria-describedby":`${P}-key-how`}):null,N=e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>{
if(w&&!w.value){w.focus();return}S({room:"open",...w?{key:w.value}:{}}),w&&(w.value="")}},n["room-open"]);return[e("h2",
{},n["room-title"]),o.state==="ended"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},
o.elsewhere?_(n["room-how-elsewhere"],{address:o.elsewhere}):n["room-how-network"]),w?e("label",{class:"ajar-words",for:w.
id},n["room-host-key"]):null,w?e("p",{class:"ajar-hint",id:`${P}-key-how`},n["room-host-key-how"]):null,w,I(N,o.elsewhere?
null:T(n["room-inside"],{room:"inside"})),o.elsewhere?null:e("p",{},n["room-rehearse-how"]),o.elsewhere?null:I(...[12,3].
map(W=>T(_(n["room-rehearse"],{n:W}),{room:"rehearse",phones:W})))]}let L=()=>[e("h2",{},n["room-title"]),e("p",{},n["ro\
om-lost"]),I(T(n["room-go-on"],{room:"go-on"}),T(n["room-end"],{room:"end"}))];function v(){let w=e("button",{type:"butt\
on",onclick:()=>d.show()},n["room-large"]),N=e("p",{},o.inside&&!o.practice?n["room-inside-open"]:_(n["room-line"],{code:o.
code})),W=o.address?w:null;return i?[D(),e("div",{class:"ajar-door-line"},N,m,W),F(),k()]:[e("h2",{},n["room-title"]),D(),
F(),N,o.address?Se(n,o):null,o.inside?e("p",{},n[o.practice?"room-practice-how":"room-how-network"]):null,!o.inside&&!o.
address?e("p",{class:"ajar-empty"},n["room-no-address"]):null,o.addresses?.length>1?g():null,o.addresses?.length?e("p",{
class:"ajar-hint"},n["room-firewall"]):null,e("div",{class:"ajar-door-line"},m,W,o.inside&&!o.practice?T(n["room-widen"],
{room:"widen"}):null),k()]}let D=()=>o.practice?e("p",{},Z(n)):null,F=()=>o.again?e("p",{class:"ajar-hint"},n["room-agai\
n"]):null;function g(){let w=e("select",{id:`${P}-address`,onchange:()=>a({room:"pick",ip:w.value})},...o.addresses.map(
({ip:N,network:W})=>e("option",{value:N,selected:N===o.picked},`${N} (${W})`)));return e("label",{class:"ajar-words",for:w.
id},e("span",{},n["room-address"]),w)}function k(){let w=e("div",{}),N=e("button",{type:"button",onclick:()=>h(!1)},n["r\
oom-end-no"]),W=e("button",{type:"button",onclick:()=>h(!0)},n["room-end"]),O=()=>w.replaceChildren(...s?[e("p",{},n["ro\
om-end-sure"]),I(N,T(n["room-end"],{room:"end"}))]:[W]),h=q=>{s=q,O(),(s?N:W).focus()};O();let x=(q,j)=>e("button",{type:"\
button",onclick:()=>a({room:"take",...j()},{awaited:!0})},q);return e("details",{class:"ajar-ending"},e("summary",{},n["\
room-ending"]),o.shown?e("p",{},n["room-take-how"]):e("p",{},n["room-take-nothing"]),o.shown?I(x(n["room-take-table"],()=>({
what:"table"})),x(n["room-take-page"],()=>({what:"page",paper:C.value()})),C.element()):null,e("p",{},n["room-end-how"]),
w)}function A(w){o={...o,...w},u.textContent!==o.problem&&(u.textContent=o.problem),u.hidden=!o.problem;let N=pe(n,o.joined);
m.textContent!==N&&(m.textContent=N),d.update(o,N),i===null&&o.state==="open"&&(i=!o.here),o.state!=="open"&&(i=null,s=!1),
o.busy?y.begin():(y.end(),f.textContent=""),R()}let R=J(c,()=>{let{joined:w,problem:N,...W}=o,O=JSON.stringify([W,i]);if(O===
p)return;p=O;let h={open:v,lost:L}[o.state]??$;ee(c,()=>c.replaceChildren(...h().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let P=`ajar-door-${window.ajarForms}`;return ae(t,()=>a({room:"look"}),r),{update:A}}var pe=(t,n)=>n?n===
1?t["room-joined-one"]:_(t["room-joined"],{n}):t["room-joined-none"],Z=t=>e("span",{class:"ajar-rehearsal"},t["room-prac\
tice"]);function Se(t,n){let a=e("div",{class:"ajar-scan",role:"img","aria-label":t["room-scan-alt"]});return a.innerHTML=
n.picture,a.firstElementChild?.setAttribute("aria-hidden","true"),e("div",{class:"ajar-way-in"},a,e("div",{},e("p",{},t["\
room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-type-code"]),e("p",{class:"ajar-code"},n.code)))}function de(t){
let n=e("div",{}),a=e("dialog",{class:"ajar-wall","aria-label":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e(
"button",{type:"button",onclick:()=>a.close()},t["room-back"])),r=e("p",{class:"ajar-joined"}),o="";return{dialog:a,show:()=>a.
showModal(),update(i,s){r.textContent=s;let p=JSON.stringify([i.address,i.code,i.practice]);p!==o&&(o=p,i.address?n.replaceChildren(
i.practice?e("p",{},Z(t)):"",Se(t,i),r):(a.close(),n.replaceChildren()))}}}function ae(t,n,a){let r=new IntersectionObserver(
o=>{o.some(({isIntersecting:i})=>i)&&n()});r.observe(t),a(()=>r.disconnect())}var $e=(t,n)=>t.find(a=>a.id===n)?.text??n,Ye=t=>new Date(`${t}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function Oe(t,n){
switch(t.kind){case"choice":return[...n.chosen.map(a=>$e(t.cards,a)),n.own.trim()].filter(Boolean);case"sort":return t.cards.
filter(a=>n[a.id]).map(a=>`${a.text}: ${$e(t.piles,n[a.id])}`);case"date":return[Ye(n)];case"list":return n.map(a=>a.trim());default:
return[`${n}`.trim()]}}function Ee({items:t},n){let a={};for(let r of t){let o=n[r.id];if(!(o==null||!Q(r,a)))if(r.kind===
"choice"){let s=(r.among?X(r,a):r.cards).map(c=>c.id).filter(c=>o.chosen.includes(c)),p=o.own?.trim()?o.own:"";(s.length||
p)&&(a[r.id]={chosen:s,own:p})}else if(r.kind==="sort"){let i=r.cards.filter(s=>o[s.id]).map(s=>[s.id,o[s.id]]);i.length&&
(a[r.id]=Object.fromEntries(i))}else if(r.kind==="list"){let i=o.filter(s=>s.trim());i.length&&(a[r.id]=i)}else`${o}`.trim()&&
(a[r.id]=o)}return a}var Me=(t,n)=>_(t.ask,n);var Qe=new Set(["autorestarting","dead","restarting","terminating"]),Xe=4e3;function Le({widget_manager:t},{gone:n,back:a}){
let{statusChanged:r,connectionStatusChanged:o}=t?.kernel??{};if(!r?.connect||!o?.connect)return()=>{};let i=0,s=(c,u)=>{
Qe.has(u)&&n()},p=(c,u)=>{clearTimeout(i),u==="disconnected"?n():u==="connecting"?i=setTimeout(n,Xe):a()};return r.connect(
s),o.connect(p),()=>{clearTimeout(i),r.disconnect(s),o.disconnect(p)}}function Ae({words:t,answered:n}){let a=new Set,r=!1,
o=()=>n().map(([c,u])=>{let m=Ee(c,u),f=c.items.filter(y=>y.id in m).map(y=>[Me(y,m),...Oe(y,m[y.id])].join(`
`));return[c.title,...f].join(`

`)}).join(`


`);async function i(c){let u=o(),m=e("textarea",{readonly:!0,rows:6,"aria-label":t["lost-copy"]});m.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(m),m.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=t["lost-copied"]}function s(c={}){let u=e("div",{class:"ajar-\
lost",hidden:!r,...c},e("p",{},t.lost),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>i(u)},t["lost-\
copy"]),e("button",{type:"button",onclick:()=>location.reload()},t["lost-reload"])),e("p",{class:"ajar-hint",role:"statu\
s"}));return a.add(u),u}function p(c){r=c;for(let u of a)u.hidden=!c}return{line:s,set:p,isLost:()=>r,forget:c=>a.delete(
c)}}function Te(t,{words:n,send:a,open:r,help:o}){let i=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),s=z(
n,v=>i.replaceChildren(v)),p=v=>{s.begin(),a(v)},c=e("div",{}),u={},m="",f=0,y=ne(n);t.replaceChildren(e("section",{class:"\
ajar-home","aria-label":n["home-title"]},c),i);let d=(v,D)=>e("button",{type:"button",onclick:D},v),C=v=>e("div",{class:"\
ajar-reflection"},...v.flatMap(D=>re(D,3)));function S(v,D,F){let g=e("div",{class:"ajar-twice"}),A=d(v,()=>{let R=d(n["\
home-no"],()=>{g.replaceChildren(A),A.focus()});g.replaceChildren(e("p",{},D),e("div",{class:"ajar-moves"},R,d(v,()=>{g.
replaceChildren(A),A.focus(),p(F)}))),R.focus()});return g.append(A),g}let T=()=>{let v=e("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{v.files[0]&&p({import:await v.files[0].text()}),v.value=""}});return e("label",
{class:"ajar-words"},e("span",{},n["home-bring"]),v)},I=J(c,()=>{let v=JSON.stringify(u);v!==m&&(m=v,ee(c,$))});function $(){
let v=(g,k)=>d(k,()=>p({take:g})),D=f>(u.danger?.kinds.length??0)?null:u.danger,F=()=>{f=D.kinds.length+1,$(),c.querySelector(
".ajar-welcome").focus()};c.replaceChildren(D?o.notice(D,{level:2,aside:F}):"",e("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?e("div",{class:"ajar-moves"},d(n["home-go-on"],()=>r(u.section))):"",u.due?.length?e("ul",{},...u.due.
map(g=>e("li",{},g))):"",u.plan?.length?e("h2",{},n["home-plan"]):"",u.plan?.length?C(u.plan):"",u.plan?.length&&!D?o.line():
"",...(u.earlier??[]).filter(({plan:g})=>g.length).map(({title:g,plan:k})=>e("details",{},e("summary",{},`${n["home-plan"]}\
, ${g}`),C(k))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["home-not-encrypted"]),e("div",{class:"ajar-tak\
e"},...D?[]:[d(n["home-take-plan"],()=>p({take:"plan",paper:y.value(),country:o.code()})),y.element(),v("calendar",n["ho\
me-take-calendar"]),u.danger?"":v("calendar-line",n["home-take-calendar-line"])],v("check-ins",n["home-take-check-ins"]),
v("everything",n["home-take-everything"])),T()),u.something?e("details",{},e("summary",{},n["home-end"]),e("p",{},n["hom\
e-anew-how"]),S(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),S(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:v=>{s.end(),u=v,I()},settle:s.end,say:(v,D="")=>{s.end();let F=e("div",{class:"\
ajar-text"});F.innerHTML=D,i.replaceChildren(v,F),i.scrollIntoView({block:"nearest"})}}}function Ne({name:t,type:n,data:a}){
let r=Uint8Array.from(atob(a),i=>i.charCodeAt(0)),o=URL.createObjectURL(new Blob([r],{type:n}));e("a",{href:o,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function Ie({units:t,slips:n},{words:a,ask:r,send:o}){window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-hands-${window.
ajarForms}`,s=new Map,p=d=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...d}),c=p({id:`${i}-people`,
min:1}),u=d=>Math.max(0,Math.floor(Number(d.value)||0)),m=d=>d.kind==="card"?d.bands.slice(0,1):d.bands,f=d=>{let C=t.filter(
$=>$.item===d),S=($,L)=>{let v=p({"aria-label":[$.card,m($)[L]].filter(Boolean).join(": ")});return s.set($.id,[...s.get(
$.id)??[],v]),v},T=C.length===1&&!C[0].card?C[0].bands.map(($,L)=>[$,[S(C[0],L)]]):C.map($=>[$.card,m($).map((L,v)=>S($,
v))]),I=C[0].card?["",...m(C[0])]:null;return e("table",{},e("caption",{},r(d)),I&&I.length>2?e("thead",{},e("tr",{},...I.
map($=>$?e("th",{scope:"col"},$):e("td",{})))):null,e("tbody",{},...T.map(([$,L])=>e("tr",{},e("th",{scope:"row"},$),...L.
map(v=>e("td",{},v))))))};function y(){let d=new Map(t.map(I=>[I,s.get(I.id).map(u)])),C=Math.max(...[...d.values()].map(
I=>I.reduce(($,L)=>$+L,0))),S=u(c)||C;if(!S){c.focus();return}let T=Object.fromEntries([...d].map(([I,$])=>[I.id,I.kind===
"card"?[$[0],Math.max(0,S-$[0])]:$]));o({counts:T,people:S})}return e("details",{class:"ajar-hands"},e("summary",{},a[n?
"room-slips":"room-hands"]),e("p",{},a[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:d=>{d.preventDefault(),y()}},
...[...new Set(t.map(d=>d.item))].map(f),e("label",{class:"ajar-words",for:c.id},e("span",{},a["room-people"]),c),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},a["room-count"]))))}function qe(t,{words:n,send:a,onDispose:r,form:o,ask:i}){let s={not:{}},p=!1,c="",u="",m=!1,f=(j,l={})=>{m=j==="reveal",
D.begin(),a({question:t.of,do:j,...l},{awaited:!0})},y=e("div",{class:"ajar-results",hidden:!0}),d=e("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),C=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),S=e("span",{}),T=e("p",
{class:"ajar-counts"}),I=et(t.minutes,n,r),$=e("button",{type:"button",class:"ajar-link",onclick:()=>P(!p)}),L=e("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),v=(...j)=>{L.textContent!==j[0]&&L.replaceChildren(...j)},D=z(n,j=>v(j||
u)),F={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},g=Object.
keys(F).filter(j=>t.units.length||j==="open"||j==="close"),k=Object.fromEntries(g.map(j=>[j,e("button",{type:"button",onclick:()=>{
k[j].getAttribute("aria-disabled")?v(A(j)):j==="reset"?R():f(j)}},F[j])])),A=j=>s.busy?n["room-one-moment"]:s.not[j];function R(){
let j=e("button",{type:"button",class:"ajar-link",onclick:()=>{v(""),k.reset.focus()}},n["home-no"]),l=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{v(""),k.reset.focus(),f("reset")}},n["room-ask-reset"]);L.replaceChildren(n["room\
-reset-sure"]," ",j," ",l),j.focus()}function P(j){p=j,y.hidden=!j,o().hidden=j,$.textContent=n[j?"room-show-question":"\
room-show-result"]}let w=de(n),N=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>w.show()},n["room-cod\
e"]),W={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function O(j){let l=s;s={...s,...j};let b=s.
room==="open";S.replaceChildren(s.practice?Z(n):""),C.textContent=s.problem,C.hidden=!s.problem;let E=[[s.answered,n["ro\
om-answered"]],[s.joined,n["room-have-joined"]]],B=!b||!t.units.length?[]:s.hands||s.inside?E.slice(0,1):E;T.replaceChildren(
...B.map(([M,H])=>e("span",{},e("b",{},`${M}`)," ",H))),I.update(s.seconds);for(let M of g)Fe(k[M],A(M));u=b?s.hands?n["\
room-by-hands-now"]:W[s.state]:n["room-not-open"],(l.state!==s.state||l.room!==s.room||l.hands!==s.hands)&&v(u),s.busy||
D.end(),De(d,s.withheld),w.update(s.way??{},pe(n,s.joined)),N.hidden=!s.way?.address,h(),m&&!s.busy&&s.state==="closed"&&
d.childElementCount&&(m=!1,d.scrollIntoView({block:"nearest"}))}function h(){let j=JSON.stringify(s.charts??[]);if(j===c)
return;c=j;let l=!!s.charts?.length;y.replaceChildren(...Be(s.charts??[],n)),$.hidden=!l,P(l),l&&m&&y.scrollIntoView({block:"\
start"}),m=!1}let x=e("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line aja\
r-bar-first"},t.units.length?T:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...g.
map(j=>k[j]))),e("div",{class:"ajar-bar-line"},S,L,$,N,I.element),w.dialog);x.addEventListener("mousedown",j=>{j.target.
closest("button")&&j.preventDefault()});let q=t.units.length?Ie(t,{words:n,ask:i,send:j=>f("hands",j)}):null;return $.hidden=
!0,ae(x,()=>a({room:"look"}),r),{parts:[y,d,C,x,q].filter(Boolean),update:O}}function Fe(t,n){t.toggleAttribute("aria-di\
sabled",!!n),n&&t.setAttribute("aria-disabled","true"),t.title=n||""}function De(t,n=[]){let a=[...t.children].map(r=>r.
textContent);JSON.stringify(a)!==JSON.stringify(n)&&t.replaceChildren(...n.map(r=>e("p",{},r)))}var Be=(t,n)=>t.map(a=>{
let r=e("div",{class:"ajar-chart-block"});return te(r,a,n),r});function Re(t,{words:n,send:a,onDispose:r}){let o={},i="",
s=e("div",{class:"ajar-results"}),p=e("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=e("p",{class:"ajar\
-problem",role:"alert",hidden:!0}),u=e("div",{}),m=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),f=e("\
button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?m.textContent=y():(m.textContent="",a({moves:!0},{awaited:!0}))}},
n["room-moves"]),y=()=>o.busy?n["room-one-moment"]:o.not;return t.replaceChildren(e("div",{class:"ajar-group",role:"grou\
p","aria-label":n["room-group"]},u,s,p,c,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"ajar-moves"},f),
m)),ae(t,()=>a({room:"look"}),r),{update(d){o={...o,...d},u.replaceChildren(o.practice?Z(n):""),c.textContent=o.problem,
c.hidden=!o.problem,De(p,o.withheld),Fe(f,y());let C=JSON.stringify(o.charts??[]);C!==i&&(i=C,s.replaceChildren(...o.charts?.
length?Be(o.charts,n):[e("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function et(t,n,a){let r=null,o=!1,i=e("sp\
an",{role:"timer"}),s=e("button",{type:"button",class:"ajar-link",onclick:()=>{o=!o,c()}}),p=e("p",{class:"ajar-clock"},
i," ",s);function c(){let m=r===null?null:Math.max(0,Math.floor((Date.now()-r)/1e3)),f=m===null?"":`${Math.floor(m/60)}:${String(
m%60).padStart(2,"0")}`,y=m===null?t?_(n["room-minutes"],{minutes:t}):"":t?_(n["room-clock"],{time:f,minutes:t}):f;i.textContent=
o?"":y,s.textContent=n[o?"room-clock-show":"room-clock-hide"],p.hidden=!y}let u=setInterval(()=>{r!==null&&c()},1e3);return a(
()=>clearInterval(u)),{element:p,update:m=>{r=m==null?null:Date.now()-m*1e3,c()}}}function We(t,{words:n,picked:a,pick:r}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-couple-${window.ajarForms}`,
i=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),s=e("div",{class:"ajar-text"}),p=e("summary",{}),c=({title:f,
story:y,more:d,role:C})=>{i.innerHTML=y,i.prepend(e("h2",{},f)),s.innerHTML=d,p.textContent=C},u=t.couples.find(f=>f.id===
a)??t.couples[0],m=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(f=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:o,
value:f.id,checked:f===u,onchange:()=>{c(f),r(f.id)}}),e("span",{},f.title)))));return c(u),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},i,e("details",{class:"ajar-role"},p,s),m)}window.ajarShown??(window.ajarShown=new WeakMap);var Y=window.ajarShown,He="needs@";function tt(){let t=document.getElementById(
"ajar-style")??document.head.appendChild(e("style",{id:"ajar-style"})),n=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ed\
e4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
.ajar-text>*+*,.ajar-reflection>*+*{margin-top:.9em!important}.ajar-text :is(ul,ol){padding-left:1.4em!important}.ajar-t\
ext
a{padding-block:.25em}.ajar-text img{display:block;width:min(100%,28em);height:auto}.ajar-text li+li{margin-top:.35em}.a\
jar-text
:is(h2,h3){margin-top:1.6em!important}.ajar-text>:first-child{margin-top:0!important}.ajar-text details{border-bottom:1p\
x
solid var(--ajar-line);margin:0!important}.ajar-text details[open]{padding-bottom:1em}.ajar-text details>*+*{margin-top:\
.6em}
.ajar summary{cursor:pointer;padding:.6em 0;min-height:24px;font-weight:600}.ajar-page>*+*{margin-top:2.5em}.ajar button\
{
font:inherit;font-weight:600;color:var(--ajar-accent);background:var(--ajar-paper);border:2px solid var(--ajar-accent);b\
order-radius:10px;
padding:.5em 1.2em;min-height:44px;cursor:pointer}.ajar button:hover{background:var(--ajar-accent);color:var(--ajar-on-a\
ccent)}
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
margin-top:.75em}.ajar .ajar-piles{list-style:none;display:flex;flex-wrap:wrap;gap:.5em;position:sticky;top:0;z-index:1;\

padding:.5em 0;background:var(--ajar-paper)}.ajar-pile{flex:1 1 7em;border:2px dashed var(--ajar-edge);border-radius:10p\
x;
padding:.4em .6em;text-align:center;font-weight:600}.ajar-pile.ajar-over{border-style:solid;border-color:var(--ajar-acce\
nt);
background:var(--ajar-soft)}.ajar .ajar-sorted{display:block;padding:.75em 0;border-top:1px solid var(--ajar-line);min-w\
idth:0}
.ajar .ajar-sorted legend{font-weight:600;float:left;width:100%;margin-bottom:.4em;cursor:grab}.ajar-into{clear:both;dis\
play:flex;
flex-wrap:wrap;gap:.25em 1.25em}.ajar-into label{display:flex;gap:.45em;align-items:center;min-height:36px;cursor:pointe\
r}
.ajar-into input{width:1.15em;height:1.15em}.ajar-line{display:flex;align-items:end;gap:.5em;margin-bottom:.75em}.ajar-l\
ine
.ajar-words{flex:1;min-width:0}.ajar button.ajar-remove{border-color:transparent;background:none;padding:0;width:44px;fo\
nt-size:1.3em;
color:var(--ajar-muted)}.ajar button.ajar-remove:hover{color:var(--ajar-ink);background:var(--ajar-soft)}.ajar .ajar-ref\
lection
.ajar-said{border-left:4px solid var(--ajar-warm);padding:.1em 0 .1em 1em!important;margin-top:.3em!important;white-spac\
e:pre-wrap;
list-style:none;unicode-bidi:plaintext;text-align:start}.ajar-said li{unicode-bidi:plaintext}.ajar-said li+li{margin-top\
:.35em}
.ajar-chart figcaption{font-size:1.15em;font-weight:600;line-height:1.4;margin-bottom:1em}.ajar-picture svg{width:100%;h\
eight:auto;
display:block}.ajar-picture.ajar-narrow{display:none}@container (max-width: 32rem){.ajar-picture.ajar-wide{display:none}\

.ajar-picture.ajar-narrow{display:block}}.ajar table{border-collapse:collapse;width:100%;font-size:1em}.ajar :is(th,td){\

text-align:left;padding:.4em .5em .4em 0;border-bottom:1px solid var(--ajar-line);color:inherit;background:none;font-var\
iant-numeric:tabular-nums}
.ajar .ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);border-radius:12px;padding:1em 1.25em}.ajar-notice\
{
display:flex;align-items:center;gap:.5em;min-height:var(--ajar-bar, 3.25rem);padding:.25em 0;color:var(--ajar-muted)}.aj\
ar-notice>
:first-child{flex:1;min-width:0;font-size:.9em;line-height:1.25}.ajar .ajar-leave{display:flex;gap:max(8px,.5em);flex:no\
ne}
.ajar .ajar-leave button{white-space:nowrap;min-height:44px;padding:.25em .75em;font-size:.95em;border-width:1px;border-\
color:var(--ajar-edge)}
:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding-top:calc(var(--ajar-bar) + .75rem)}.ajar-notice:has(~.ajar-nav){\

position:sticky;top:0;z-index:2;max-height:var(--ajar-bar);background:var(--ajar-background, Canvas);border-bottom:1px s\
olid
var(--ajar-line);margin-bottom:1em}.ajar-nav~.ajar-page .ajar-piles{top:var(--ajar-bar)}.ajar .ajar-sorted input{scroll-\
margin-top:7.5em}
.ajar .ajar-on-paper{display:none}@media(max-width:40em){.ajar-notice .ajar-state:before{content:attr(data-short);conten\
t:attr(data-short)
/ ""}.ajar-notice .ajar-state>span{position:absolute;clip-path:inset(50%);font-size:1px}.ajar-notice .ajar-state:after{c\
ontent:none}}
@media(max-width:30em){.ajar-notice>:first-child{font-size:.8em}.ajar .ajar-leave button{padding-inline:.5em;font-size:.\
9em}}
@media(max-width:22em){.ajar-notice>:first-child{font-size:.72em;white-space:nowrap}.ajar .ajar-leave button{padding-inl\
ine:.35em}}
@media(max-height:30em){:root:has(.ajar-nav){--ajar-bar: 3rem}.ajar-notice:has(~.ajar-nav){position:static;max-height:no\
ne}
.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.aj\
ar-notice:has(~
.ajar-nav) .ajar-leave{padding-right:6em}.ajar-nav~.ajar-page .ajar-piles{position:static}.ajar .ajar-help-bar{position:\
static;
padding-right:8.5em}.ajar-help-bar .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2}.ajar.ajar-help{scroll-pad\
ding-top:3.25rem}}
@media(max-height:30em)and (max-width:30em){.ajar-notice:has(~.ajar-nav){flex-wrap:wrap;padding-top:3rem}.ajar-notice:ha\
s(~
.ajar-nav) .ajar-leave{padding-right:0}}.ajar button.ajar-leave-now{color:var(--ajar-warm)}.ajar button.ajar-leave-now:h\
over{
background:var(--ajar-warm);color:var(--ajar-on-accent)}.ajar-nav{border-bottom:1px solid var(--ajar-line);padding-botto\
m:.75em;
margin-bottom:2em}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-size:.95em}.ajar-nav det\
ails[open]
ol{padding-top:.25em}.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25em 1em}.ajar .ajar-nav button\
{
border:0;background:none;padding:.25em 0;min-height:32px;font-weight:500;border-bottom:3px solid transparent;border-radi\
us:0}
.ajar .ajar-nav button:hover{color:var(--ajar-ink);background:none}.ajar .ajar-nav button[aria-current]{color:var(--ajar\
-ink);
font-weight:650;border-bottom-color:var(--ajar-accent)}.ajar .ajar-lost{color:var(--ajar-warm);border:2px solid;border-r\
adius:12px;
padding:.75em 1em;margin-block:1em}.ajar-lost:has(~.ajar-page .ajar-lost){display:none}.ajar .ajar-lost>*+*{margin-top:.\
6em}
.ajar .ajar-state-lost{color:var(--ajar-warm);font-weight:600}@media(hover:none){.ajar-leave-how{display:none}}@containe\
r (max-width:
32rem){.ajar .ajar-piles{position:static}}@media print{.ajar :is(button,.ajar-notice,.ajar-nav,.ajar-keeping,.ajar-moves\
,
.ajar-status,.ajar-where,.ajar-help-where,.ajar-off-paper){display:none}.ajar .ajar-piles{position:static}.ajar .ajar-nu\
mber
input:checked+span{background:none;color:inherit;outline:3px solid}.ajar .ajar-on-paper{display:block;margin-bottom:1.5e\
m;
font-size:.9em}.ajar-text details::details-content{display:block;content-visibility:visible}:is(.ajar-form,.ajar-scenari\
o){
border:0;padding:0}}@media(forced-colors:active){.ajar-number input:checked+span{outline:3px solid Highlight}.ajar .ajar\
-nav
button:not([aria-current]){border-bottom-color:Canvas}.ajar .ajar-nav button[aria-current]{border-bottom-color:Highlight\
}
.ajar :is(.ajar-danger,.ajar-empty){border:1px solid}}.ajar.ajar-help{box-sizing:border-box;width:min(38rem,100%);max-wi\
dth:none;
max-height:100dvh;margin:auto;padding:.5rem 1.25rem 1.5rem;overflow:auto;background:var(--ajar-paper);border:1px solid v\
ar(--ajar-line);
border-radius:16px}.ajar-help::backdrop{background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{margin-top:.75em!important}\

.ajar-help h2:focus,.ajar-danger :is(h2,h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;di\
splay:flex;
align-items:center;gap:.5em;margin-inline:-.25em;padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{f\
lex:1;
min-width:0}.ajar-help-bar>button{flex:none;white-space:nowrap}.ajar .ajar-help-where{display:flex;align-items:center;ga\
p:.5em;
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
radius:0}}
.ajar-keeping{margin-bottom:1.5em}.ajar-choose,.ajar-ask{border:1px solid var(--ajar-line);border-radius:16px;padding:1.\
25em
1.5em;background:var(--ajar-paper)}.ajar .ajar-title{font-size:1.2em;font-weight:650}.ajar-keeping :is(.ajar-choose,.aja\
r-ask)>
*+*{margin-top:.75em!important}.ajar .ajar-ask :is(input[type=password],input[type=text]){width:100%}.ajar .ajar-ask>lab\
el:not(.ajar-card){
display:block;font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-state,.ajar-strength)>span,:is(.ajar-sta\
te,
.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content:attr(data-longest);visibility:hidden\
}
.ajar-kept{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-kept p{overflow-wrap:anywhere}.ajar .aj\
ar-problem{
color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em;margin-bottom:1em}.ajar .ajar-state:focus{o\
utline:none}
.ajar-home>div>*+*{margin-top:1em!important}.ajar .ajar-welcome{font-size:1.15em}.ajar-home details>*+*{margin-top:.75em\
!important}
.ajar-take{display:flex;flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar-story h2{margin-top:0!important}.ajar-\
role{
margin-block:1em}.ajar-role[open]{border-left:4px solid var(--ajar-line);padding-left:1em}.ajar-couple .ajar-cards{displ\
ay:flex;
flex-wrap:wrap;gap:.5em}.cell-output-ipywidget-background .ajar{color-scheme:light;background:#fff}.ajar .ajar-many{flex\
-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.ajar button[aria-disabled]{
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
`;t.textContent!==n&&(t.textContent=n)}function nt({model:t,el:n}){tt();let a=t.get("pages"),r=t.get("words"),o=new Map,
i=new Map,s=new Map,p=[],c=l=>p.push(l),u=null,m=!1,f=!1,y=new Map,d=Math.min(t.get("page"),a.length-1);n.classList.add(
"ajar");let C=e("div",{class:"ajar-page"}),S=l=>a.flatMap(({blocks:b})=>b).find(b=>b.kind==="exercise"&&b.key===l)?.exercise,
T=Ae({words:r,answered:()=>[...i].map(([l,{answers:b}])=>[S(l),b]).filter(([l,b])=>l&&Object.keys(b??{}).length)}),I=0,$=l=>{
if(clearTimeout(I),I=0,T.set(l),u?.setLost(l),l)for(let b of s.keys())o.get(b)?.release()},L=(l,{awaited:b=!1}={})=>{try{
t.send(l)}catch{$(!0);return}b&&!I&&(I=setTimeout(()=>$(!0),8e3))},v=je({words:r,countries:t.get("notice")?.help??a[0]?.
blocks[0]?.help,leave:()=>D(),onCountry:l=>L({country:l})}),D=()=>{L({forget:!0}),ue()},F=(l,b,E)=>(o.set(l.key,E),i.has(
l.key)&&E.update(i.get(l.key)),b),g={html(l){let b=e("div",{class:"ajar-text"});return b.innerHTML=l.html,v.addNumbers(b),
b.addEventListener("click",E=>{let B=E.target.closest("a"),M=a.findIndex(({id:H})=>H&&B?.getAttribute("href")===`${H}.ip\
ynb`);M<0||(E.preventDefault(),N(M))}),b},home(l){let b=e("div",{});return F(l,b,Te(b,{words:r,send:M=>{M.import&&o.get(
"chart")?.begin(),L(M)},open:M=>N(a.findIndex(({id:H})=>H===M)),help:v})),L({home:l.key}),b},scenario(l){return We(l,{words:r,
picked:t.get("couple"),pick:b=>{t.set("couple",b),t.save_changes()}})},door(l){let b=e("div",{});return F(l,b,Ce(b,{words:r,
send:L,onDispose:c}))},group(l){let b=e("div",{});return F(l,b,Re(b,{words:r,send:L,onDispose:c}))},asking(l){let{items:b}=a[d].
blocks.find(({key:H})=>H===l.of).exercise,{parts:E,update:B}=qe(l,{words:r,send:L,onDispose:c,form:()=>s.get(l.of),ask:H=>b.
find(K=>K.id===H).ask}),M=document.createDocumentFragment();return M.append(...E),F(l,M,{update:B})},exercise(l){let b=e(
"div",{}),E=T.line(u?{}:{role:"alert"});s.set(l.key,b);let B=(M,H)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let K=window.ajarSent;y.set(l.key,K),L({key:l.key,...M,sent:K},{awaited:H}),!(!H||!T.isLost())&&($(!0),E.
scrollIntoView({block:"nearest"}))};return o.set(l.key,me(b,l.exercise,{words:r,level:l.level,...i.get(l.key),help:v,needs:()=>k(
l.needs),below:()=>l.key.startsWith("plan@")&&v.isKnown()?v.line():null,onAside:M=>R(l.key,{aside:M}),onChange:M=>{R(l.key,
{answers:M,done:!1}),B({answers:M,done:!1},f)},onMove:M=>R(l.key,{at:M}),onDone:M=>{B({answers:M,done:!0},!0),l.key.startsWith(
"check-in@")&&o.get("chart")?.begin()},onStartOver:()=>{R(l.key,{answers:{},done:!1}),B({remove:!0})}})),b.firstElementChild.
append(E),c(()=>T.forget(E)),b},chart(l){let b=e("div",{class:"ajar-chart-block"}),E=e("p",{class:"ajar-status",role:"st\
atus","aria-live":"polite"}),{begin:B,end:M}=z(r,K=>E.replaceChildren(K)),H=K=>{M(),te(b,K,r)};return o.set(l.key,{update:H,
begin:B,end:M}),i.has(l.key)&&H(i.get(l.key)),B(),L({chart:l.key}),e("div",{},b,E)},notice(l){if(xe(()=>L({forget:!0})),
!l.leave)return e("div",{class:"ajar-notice"},e("p",{},l.text));let b=e("div",{class:"ajar-leave"},v.button(),ie({words:r,
leave:D}));ve(v.open),u=we({words:r,send:L});let E=document.createDocumentFragment();return E.append(e("div",{class:"aja\
r-notice"},u.line,b),e("div",{class:"ajar-on-paper"},v.text()),u.more),E}};function k(l){let b=a.findIndex(({blocks:B})=>B.
some(({key:M})=>M===He));return b<0?l?e("p",{},e("a",{href:l},r["help-needs"])):null:e("button",{type:"button",onclick:()=>{
N(b);let B=s.get(He).querySelector("h2");B.tabIndex=-1,B.focus()}},r["help-needs"])}let A=l=>a[d].blocks.find(b=>b.kind===
l),R=(l,b)=>i.set(l,{...i.get(l),...b}),P=()=>{for(let l of p.splice(0))l()};function w({focus:l=!1}={}){if(P(),o.clear(),
m){C.replaceChildren(u?"":e("p",{class:"ajar-empty"},r["keep-locked-here"]));return}if(C.replaceChildren(...a[d].blocks.
map(H=>g[H.kind](H))),a.length<2)return;let b=(H,K)=>e("button",{type:"button",onclick:()=>N(H)},K),E=d>0?b(d-1,r["previ\
ous-page"]):null,B=d<a.length-1?b(d+1,r["next-page"]):null;if(C.append(e("div",{class:"ajar-moves ajar-turn"},E,B)),W.replaceChildren(
...a.map(({title:H},K)=>e("li",{},e("button",{type:"button","aria-current":K===d?"page":null,onclick:()=>N(K)},H)))),O.textContent=
_(r["page-of"],{n:d+1,all:a.length,title:a[d].title}),!l)return;let M=C.querySelector("h1, h2, h3")??C;M.tabIndex=-1,M.focus(
{preventScroll:!0}),n.scrollIntoView({block:"start"})}function N(l){a[l]&&(d=l,W.parentElement.open=h(),t.set("page",l),
t.save_changes(),w({focus:!0}))}let W=e("ol",{}),O=e("summary",{}),h=()=>window.innerWidth>640;t.get("notice")&&n.append(
g.notice(t.get("notice")));let x=e("nav",{class:"ajar-nav","aria-label":r.pages},e("details",{open:h()},O,W));a.length>1&&
n.append(x),n.append(T.line({role:"alert"}),C);let q=0;for(let l of["keydown","pointerdown","scroll"])n.addEventListener(
l,()=>{Date.now()-q<3e4||(q=Date.now(),L({active:!0}))},{passive:!0,capture:!0});t.on("msg:custom",l=>{if($(!1),l.keeping){
let b=[...y.values()].some(M=>l.acknowledged<M);u?.update(b?{...l.keeping,saved:!1}:l.keeping);let{state:E}=l.keeping,B=E===
"locked";E&&(f=E==="kept"),E&&B!==m&&(m=B,i.clear(),x.hidden=m,w())}for(let[b,E]of Object.entries(l.states??{})){if(l.acknowledged<
y.get(b))continue;let B=E.answers&&!Object.keys(E.answers).length;R(b,B?{...E,at:0}:E),o.get(b)?.update(i.get(b))}l.country!=
null&&v.choose(l.country),l.file&&(o.get("home")?.settle(),Ne(l.file)),l.erased&&o.get("home")?.say(l.erased,A("home")?.
erased),l.said&&o.get("chart")?.end(),l.said&&(o.get("home")??u)?.say(l.said),l.open&&N(a.findIndex(({id:b})=>b===l.open)),
l.problem&&o.get(l.problem.key)?.say(l.problem.text)}),t.on("change:pages",()=>{a=t.get("pages"),w()});let j=Le(t,{gone:()=>$(
!0),back:()=>{T.isLost()&&L({ready:!0})}});return w(),Y.set(r,(Y.get(r)??0)+1),L({ready:!0}),()=>{P(),j(),clearTimeout(I),
Y.set(r,Y.get(r)-1),Y.get(r)||L({gone:!0})}}var tn={render:nt};export{tn as default,tt as dress,nt as render};
