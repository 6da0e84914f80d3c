(()=>{var P=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(a,r,o)=>{let l=n[r];return o?Number.isInteger(l)?l+1:a:["number",
"string"].includes(typeof l)?l:a}),Q=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function X(t,n){let a=n[t.among?.item]??{},r=t.cards.filter(o=>t.among?.piles.includes(a[o.id]));return r.length?
r:t.cards}var me=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(a=>t.cards.some(r=>r.id===a))};var ze=["button","input","select","summary","textarea"],Je=["input","select","textarea"];function e(t,n={},...a){let r=document.
createElement(t);for(let[o,l]of Object.entries(n))o.startsWith("on")?r.addEventListener(o.slice(2),l):l===!0?r.setAttribute(
o,""):l!==!1&&l!=null&&r.setAttribute(o,l);return ze.includes(t)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Je.
includes(t)&&r.setAttribute("autocomplete","off"),r.append(...a.filter(o=>o!=null)),r}function V(t,n){let a=0,r=!1;return{
begin(){a||(a=setTimeout(()=>{r=!0,n(t["keep-opening"])},400))},end(){clearTimeout(a),a=0,r&&n(""),r=!1}}}function ge(t,n,a){
let{words:r,level:o=3}=a;window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-${window.ajarForms}`,s={...a.answers},u=0,
c=null,p=0,h=a.aside??0,f=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),k=e("div",{}),d=e("div",{class:"\
ajar-body"}),x=e("section",{class:"ajar-form","aria-labelledby":`${l}-title`},e(`h${o}`,{id:`${l}-title`},n.title),e("p",
{class:"ajar-why"},n.why),n.private?e("p",{class:"ajar-private"},n.private):null,k,d,f);t.replaceChildren(x);let S=()=>n.
items.filter(O=>Q(O,s)),L=O=>{f.replaceChildren(O)},I=V(r,L);function $(O,m){f.replaceChildren(`${O} `,e("button",{type:"\
button",class:"ajar-link",onclick:()=>{s=m,L(""),a.onChange(s),y({focus:!0})}},r["put-back"]))}function T(O,m){s={...s,[O.
id]:m},Ge(d),L(""),a.onChange(s),D()}function v(){c.fieldset.disabled=!0,I.begin(),p=setTimeout(F,8e3)}function F(){p&&(clearTimeout(
p),p=0,c&&(c.fieldset.disabled=!1),I.end())}function D(){if(!c)return;let{item:O,skip:m,where:w,next:q}=c,j=S();m.textContent=
s[O.id]==null?r.skip:r["clear-and-skip"],w.textContent=P(r["question-of"],{n:u+1,all:j.length}),q.textContent=u===j.length-
1?r.done:r.next}function g(O,m=!0){if(p)return;let w=S();if(u+=O,u>=w.length){u=w.length-1,v(),a.onDone(s);return}y({focus:m})}
function y({focus:O=!1}={}){let m=S();u=Math.max(0,Math.min(u,m.length-1));let w=m[u],q=`${l}-${w.id}`,j=e("legend",{},P(
w.ask,s)),i=w.hint?e("p",{class:"ajar-hint",id:`${q}-hint`},w.hint):null,b=a.mark?.(w),E=b?e("p",{class:"ajar-mark",id:`${q}\
-mark`},b):null,W=[i,E].filter(Boolean).map(({id:G})=>G).join(" "),M=w.among?{...w,cards:X(w,s)}:w,_=Ye[w.kind](M,me(M,s[w.
id]),{words:r,group:q,change:G=>T(w,G),say:L}),K=e("fieldset",{class:`ajar-item ajar-${w.kind}`,tabindex:"-1","aria-desc\
ribedby":W||null},j,i,E,_),oe=u>0?e("button",{type:"button",onclick:()=>g(-1)},r.back):null,z=e("button",{type:"button",
onclick:()=>{if(p)return;let G=s,Ve=s[w.id]!=null;s={...s,[w.id]:null},a.onChange(s),g(1),Ve&&$(r.cleared,G)}}),he=e("bu\
tton",{type:"button",onclick:()=>{p||(L(""),g(1))}}),se=e("p",{class:"ajar-where"});c={item:w,skip:z,where:se,next:he,fieldset:K},
k.replaceChildren(),d.replaceChildren(se,K,e("div",{class:"ajar-moves"},oe,z,he)),D(),a.onMove?.(u),O&&(K.focus({preventScroll:!0}),
se.scrollIntoView({block:"nearest"}))}function A(O){if(k.replaceChildren(),!O||!a.help||h>O.kinds.length)return null;let m=()=>{
h=O.kinds.length+1,a.onAside?.(h),k.replaceChildren(),d.querySelector("[tabindex]").focus()},{help:w,needs:q}=a;return k.
append(w.notice(O,{level:o+1,aside:m,needs:q})),k.querySelector("[tabindex]")}function B(O,{focus:m=!1,danger:w=null}={}){
c=null;let q=e(`h${o+1}`,{tabindex:"-1"},r["what-you-said"]);d.replaceChildren(e("div",{class:"ajar-reflection"},q,...O.
flatMap(i=>re(i,o+2)),a.below?.()??null),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>{u=0,y({focus:!0})}},
r.change),e("button",{type:"button",onclick:()=>{let i=s;s={},u=0,h=0,a.onAside?.(0),a.onStartOver(),y({focus:!0}),$(r["\
started-over"],i)}},r["start-over"])));let j=A(w);m&&(j??q).focus()}function H(O){let m=d.contains(document.activeElement);
m&&c&&!p||(F(),s={...O.answers},O.done?B(O.reflection,{focus:m,danger:O.danger}):(u=O.at??Math.max(0,S().findIndex(w=>s[w.
id]==null)),y()))}let{done:C,reflection:N,danger:R}=a;return H({answers:s,at:a.at,done:C,reflection:N,danger:R}),{update:H,
release:F,say:O=>{F(),L(O)}}}function Ge(t){for(let n of t.querySelectorAll("input"))["radio","checkbox"].includes(n.type)?
n.defaultChecked=n.checked:n.defaultValue=n.value}var re=({heading:t,said:n,words:a},r)=>[t?e(`h${r}`,{},t):null,n.length>
1?e("ul",{class:"ajar-said"},...n.map(o=>e("li",{},o))):n.length?e("p",{class:"ajar-said"},n[0]):null,...a.map(o=>e("p",
{},o))].filter(Boolean),Ye={ruler(t,n,{group:a,change:r}){let o=Array.from({length:11},(l,s)=>e("label",{class:"ajar-num\
ber"},e("input",{type:"radio",name:a,value:s,checked:n===s,onchange:()=>r(s),"aria-describedby":s===0?`${a}-low`:s===10?
`${a}-high`:null}),e("span",{},`${s}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...o),e("p",
{class:"ajar-anchors"},e("span",{id:`${a}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${a}-high`},e("b",{},"10"),` ${t.
high}`)))},choice(t,n,{words:a,group:r,change:o}){let{chosen:l,own:s}=n||{chosen:[],own:""},u=()=>o(l.length||s.trim()?{
chosen:[...l],own:s}:null),c=t.many?"checkbox":"radio",p=t.cards.map(f=>e("input",{type:c,name:r,value:f.id,checked:l.includes(
f.id),onchange:k=>{t.many?l=l.filter(d=>d!==f.id).concat(k.target.checked?f.id:[]):(l=[f.id],s="",h&&(h.value="")),u()}})),
h=t.own?e("input",{type:"text",value:s,maxlength:500,oninput:f=>{s=f.target.value,!t.many&&s.trim()&&(l=[],p.forEach(k=>{
k.checked=!1})),u()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},a[t.many?"choose-many":"choose\
-one"]),...t.cards.map((f,k)=>e("label",{class:"ajar-card"},p[k],e("span",{},f.text))),h?e("label",{class:"ajar-own"},e(
"span",{},t.own),h):null)},sort(t,n,{words:a,group:r,change:o,say:l}){let s={...n},u={},c=t.piles.map(d=>(u[d.id]=e("spa\
n",{}),e("li",{class:"ajar-pile",ondragover:x=>{x.preventDefault(),x.currentTarget.classList.add("ajar-over")},ondragleave:x=>x.
currentTarget.classList.remove("ajar-over"),ondrop:x=>{x.preventDefault(),x.currentTarget.classList.remove("ajar-over");
let S=f[x.dataTransfer.getData("text/plain")]?.[d.id];S&&!S.matches(":disabled")&&(S.checked=!0,h(S.dataset.card,d))}},u[d.
id]))),p=()=>t.piles.forEach(d=>{u[d.id].textContent=P(a["pile-count"],{pile:d.text,n:Object.values(s).filter(x=>x===d.id).
length})}),h=(d,x)=>{s[d]=x.id,p(),o({...s}),l(P(a.moved,{card:t.cards.find(S=>S.id===d).text,pile:x.text}))},f={},k=t.cards.
map(d=>{f[d.id]={};let x=`${r}-${d.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:S=>S.dataTransfer.
setData("text/plain",d.id)},e("legend",{},d.text),e("div",{class:"ajar-into"},...t.piles.map(S=>{let L=e("input",{type:"\
radio",name:x,value:S.id,"data-card":d.id,checked:s[d.id]===S.id,onchange:()=>h(d.id,S)});return f[d.id][S.id]=L,e("labe\
l",{},L,e("span",{},S.text))})))});return p(),e("div",{},e("p",{class:"ajar-hint"},a["sort-how"]),e("ul",{class:"ajar-pi\
les"},...c),...k)},text(t,n,{words:a,change:r}){let o=e(t.long?"textarea":"input",{...t.long?{rows:8}:{type:"text",value:n??
""},maxlength:2e4,oninput:l=>r(l.target.value.trim()?l.target.value:null)});return t.long&&(o.value=n??""),e("label",{class:"\
ajar-words"},e("span",{},a["own-words"]),o)},list(t,n,{words:a,change:r}){let o=e("div",{}),l=()=>{let f=[...o.querySelectorAll(
"input")].map(k=>k.value).filter(k=>k.trim());r(f.length?f:null)},s=()=>[...o.children].forEach((f,k)=>{f.querySelector(
"label > span").textContent=P(a.line,{n:k+1}),f.querySelector("button").setAttribute("aria-label",P(a["remove-line"],{n:k+
1}))}),u=e("button",{type:"button",class:"ajar-link",onclick:()=>{p(""),o.lastElementChild.querySelector("input").focus()}},
a["add-line"]),c=()=>{s(),u.hidden=o.children.length>=t.most},p=f=>{let k=e("div",{class:"ajar-line"},e("label",{class:"\
ajar-words"},e("span",{}),e("input",{type:"text",value:f,maxlength:2e4,oninput:l})),e("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let d=k.nextElementSibling||k.previousElementSibling;k.remove(),d||p(""),c(),l(),(d||o.firstElementChild).
querySelector("input").focus()}},"×"));o.append(k),c()},h=n||[];for(let f=0;f<Math.max(t.lines,h.length);f++)p(h[f]??"");
return e("div",{class:"ajar-lines"},o,u)},date(t,n,{words:a,change:r}){return e("label",{class:"ajar-words"},e("span",{},
a["pick-date"]),e("input",{type:"date",value:n??"",oninput:o=>r(o.target.value||null)}))}};var Ze="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",ft=new RegExp(`(${Ze})|[.…]+|[!?;\\n]`,"gu");var be=["emergency","crisis","violence","agency","worried","child"],Qe=["crisis","violence"],je='a[href$="#Help-lines"]',
U=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function ye(){for(let t of U().
listeners){let{isConnected:n}=t.element;t.shown&&!n&&U().listeners.delete(t),t.shown||(t.shown=n)}}function Xe(t,{zone:n="",
languages:a=[]}){let r=u=>u.endsWith("/")?n.startsWith(u):n===u,o=t.find(({zones:u})=>u.some(r));if(o)return o.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let l=t.find(u=>u.home);return l?l.code:a.map(u=>u.split("-").slice(1).join("-").
toUpperCase()).find(u=>t.some(({code:c})=>c===u))??""}var le=(t,n)=>n.flatMap(a=>t.lines.filter(r=>r.topic===a)),ce=t=>t.split(/(\d[\d -]+\d)/).map((n,a)=>a%2?e("span",{class:"\
ajar-unbroken"},n):n),ke=t=>`tel:${t.match(/\d+/)[0]}`;function ve({words:t,countries:n=[],leave:a,onCountry:r=()=>{}}){
n.length&&(U().countries=n);let o=()=>U().countries,l=()=>U().chosen||Xe(o(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),s=()=>o().find(g=>g.code===l());function u(g){U().chosen=
g,ye();for(let{element:y,draw:A}of U().listeners)A(y)}function c(g,y){return y(g),U().listeners.add({element:g,draw:y,shown:!1}),
queueMicrotask(ye),g}let p=g=>c(e("div",{}),y=>y.replaceChildren(...g())),h=()=>{let g=[...o(),{code:"-",country:t["help\
-elsewhere"]}],y=e("select",{onchange:()=>{u(y.value),r(y.value)}},...g.map(A=>e("option",{value:A.code},A.country)));return c(
y,()=>{y.value=s()?.code??"-"}),e("label",{class:"ajar-help-where"},e("span",{},t["help-in"]),y)},f=({say:g,to:y},A)=>{if(/^(tel|sms):/.
test(y))return e("a",{class:A?"ajar-reach":"ajar-reach ajar-first",href:y},e("span",{},...ce(g)));let B=e("span",{},g),H=e(
"button",{type:"button",class:"ajar-link","aria-label":P(t["help-copy-what"],{address:y}),onclick:async()=>{await et(y,B)&&
(H.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"ajar-chat"},B," ",H)},k=g=>e("li",{},e("p",{class:"\
ajar-for"},g.for_what),e("p",{class:"ajar-hint"},[g.name,g.hours,g.languages].filter(Boolean).join(". ")),e("div",{class:"\
ajar-ways"},...g.reach.map(f))),d=({emergency:g,note:y})=>e("li",{class:"ajar-now"},e("p",{class:"ajar-for"},t["help-dan\
ger"]),y?e("p",{class:"ajar-hint"},y):null,e("div",{class:"ajar-ways"},e("a",{class:"ajar-reach",href:ke(g)},P(t["help-c\
all"],{number:g})))),x=g=>p(()=>{let y=s();if(!y)return[e("p",{},t["help-elsewhere-how"])];let A=g.flatMap(B=>B==="emerg\
ency"?d(y):le(y,[B]).map(k));return[e("ul",{class:"ajar-help-lines"},...A)]});function S(){let g=()=>{y.close?y.close():
y.remove()},y=e("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-title",onclose:()=>y.remove(),onkeydown:A=>{
A.key==="Escape"&&(A.preventDefault(),A.stopPropagation(),g())}},e("div",{class:"ajar-help-bar"},h(),ie({words:t,leave:a})),
e("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},t["help-title"]),e("p",{},t["help-lead"]),x(be),e("p",{class:"a\
jar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave-how"]),e("div",{class:"ajar-moves"},e("but\
ton",{type:"button",onclick:g},t["help-close"])));document.body.append(y),y.showModal?y.showModal():y.setAttribute("open",
""),y.querySelector("h2").focus()}function L({title:g,text:y,now:A,lines:B,kinds:H,countries:C},{level:N,aside:R,needs:O}){
return C&&!D()&&(U().countries=C),e("section",{class:"ajar-danger"},e(`h${N}`,{tabindex:"-1"},g),e("p",{},y),H.length?null:
O?.()??null,h(),x(B),e("ul",{class:"ajar-todo"},...A.map(m=>e("li",{},m))),e("p",{class:"ajar-hint"},t["help-trace"]),e(
"button",{type:"button",class:"ajar-link",onclick:R},t["help-aside"]))}let I=()=>e("button",{type:"button",class:"ajar-g\
et-help",onclick:S},t["help-get"]);function $({emergency:g,...y}){let B=Qe.map(C=>le(y,[C])[0]?.reach??[]).flatMap(C=>["\
tel:","sms:"].map(N=>C.find(({to:R})=>R.startsWith(N))));return[{say:P(t["help-call"],{number:g}),to:ke(g)},...B.filter(
Boolean)]}let T=(g=`${t["help-line"]} `)=>p(()=>{let y=s(),A=(y?$(y):[]).flatMap(({say:C,to:N},R)=>[R?" · ":"",e("a",{href:N},
...ce(C))]),B=e("button",{type:"button",class:"ajar-link",onclick:S},t["help-get"]),H=e("span",{class:"ajar-off-paper"},
A.length?" · ":"",B);return[e("p",{class:"ajar-help-line"},g,...A,H)]});function v(g){if(!D())return;let[y]=[...g.querySelectorAll(
je)].reverse();y?.closest("p, ul").after(T(""));for(let A of g.querySelectorAll("details"))A.open=A.querySelector("summa\
ry").textContent===s()?.country}let F=()=>p(()=>{let g=s();return g?[e("p",{},e("b",{},`${t["help-title"]}, ${g.country}`)),
e("p",{},`${t["help-danger"]} ${P(t["help-call"],{number:g.emergency})}`),e("ul",{},...le(g,be).map(({for_what:y,name:A,
reach:B,hours:H})=>e("li",{},...ce(`${y}: ${A}. ${B.map(({say:C})=>C).join(" · ")}. ${H}.`))))]:[e("p",{},t["help-elsew\
here-how"])]}),D=()=>o().length>0;return{open:S,notice:L,button:I,line:T,addNumbers:v,text:F,choose:u,code:l,isKnown:D}}
var ie=({words:t,leave:n})=>e("button",{type:"button",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function we(t){
if(U().open){U().open=t;return}U().open=t,window.addEventListener("click",n=>{n.target.closest?.(je)&&(n.preventDefault(),
n.stopPropagation(),U().open())},{capture:!0})}async function et(t,n){try{return await navigator.clipboard.writeText(t),
!0}catch{let a=document.createRange();return a.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(
a),document.execCommand("copy")}}function ue(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function xe(t=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=t,n)return;let a=[];window.addEventListener(
"keydown",r=>{r.repeat||(a=r.key==="Shift"?[...a,r.timeStamp].slice(-3):[],a.length===3&&a[2]-a[0]<2e3&&(window.ajarBeforeLeaving(),
ue()))},{capture:!0})}function J(t,n){let a=!1,r=!1,o=()=>{r=a,a||n()};function l(){a=!0;let s=new AbortController,u=()=>{s.abort(),setTimeout(
()=>{a=!1,r&&o()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,u,{signal:s.signal,capture:c!==
"blur"})}for(let s of["pointerdown","keydown"])t.addEventListener(s,l);return o}function ee(t,n){let a=u=>[...t.querySelectorAll(
u)],r=a("details[open] > summary").map(u=>u.textContent),o=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let u of a("summary"))u.parentElement.open=r.includes(u.textContent);if(o===!1)return;let l=a("summary, button").
find(u=>u.textContent===o),s=l??t.querySelector("h2, p");l||(s.tabIndex=-1),s.focus({preventScroll:!0})}function Ce({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-keep-${window.ajarForms}`,r=e("span",
{}),o=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),l=e("p",{class:"ajar-problem",role:"alert"}),s=e(
"div",{}),u=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},l,s),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},p=c,h=!1,f=!1,k=!1,d=!1,x=!1,S=(m,w,q={})=>e("button",{type:"button",onclick:w,...q},m),L=m=>{m.tabIndex=
-1,m.focus()},I=()=>s.querySelector(".ajar-change"),$=()=>c.state==="kept"&&!c.reopen;function T(m,w=m){o.dataset.short=
w,r.textContent!==m&&(r.textContent=m)}function v(){let m=c.problem?t["keep-unsaved"]:t["keep-saving"],[w,q]={none:[t["n\
otice-alone"],t["notice-alone-short"]],locked:[t["keep-locked"],t["keep-locked-short"]],kept:c.saved?[t["keep-saved"],t["\
keep-saved-short"]]:[m],lost:[t["keep-lost"]]}[x?"lost":c.state];o.classList.toggle("ajar-state-lost",x),T(w,q),o.dataset.
longest=c.state==="kept"?t["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem}function F(){
c={...c,saved:!1},v()}function D(){v(),p=c,$()?s.replaceChildren(f?C("change"):N()):c.state!=="none"?s.replaceChildren(C(
"unlock")):h?s.replaceChildren(C(c.exists?"open":"start")):s.replaceChildren(d?B():A())}let g=()=>{h=!0,D(),s.querySelector(
"input").focus()},y=()=>c.hosted?e("p",{},t["keep-hub"]):null;function A(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},t["keep-title"]),e("p",{},t[c.exists?"keep-there":"keep-why"]),y(),e("div",{class:"ajar-moves"},S(t["keep-n\
othing"],()=>{d=!0,D(),L(o)}),S(t[c.exists?"keep-open":"keep-start"],g)))}let B=()=>e("p",{},S(t[c.exists?"keep-open":"k\
eep-start"],g,{class:"ajar-link"}));function H(){let w=["none","weak","fair","good","strong"].map(q=>t[`keep-strength-${q}`]).
reduce((q,j)=>j.length>q.length?j:q);return e("p",{class:"ajar-strength","aria-live":"polite","data-longest":w},e("span",
{},t["keep-strength-none"]))}function C(m){let w=m==="start"||m==="change",q={start:t["keep-start"],open:t["keep-open"],
unlock:t["keep-unlock"],change:t["keep-change"]}[m],j=e("input",{id:`${a}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${a}-how`,oninput:()=>{w&&n({strength:j.value})}}),i=e("input",{id:`${a}-again`,type:"password",spellcheck:"\
false"}),b=e("div",{},e("label",{for:`${a}-again`},t["keep-again"]),i),E=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
W=e("input",{id:`${a}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n({place:W.value})}),M=H(),_=()=>{
if(!j.value){j.focus();return}if(E.hidden=!0,m==="change"){if(j.type==="password"&&i.value!==j.value){E.textContent=t["k\
eep-again-differs"],E.hidden=!1,i.focus();return}n({change:j.value},{awaited:!0})}else n({[m==="start"?"keep":"unlock"]:j.
value,place:W.value},{awaited:!0});T(t["keep-opening"]),j.value="",i.value="",M.firstChild.textContent=t["keep-strength-\
none"]},K=()=>{h=!1,f=!1,D(),m==="change"?I().focus():L(o)},oe=e("details",{},e("summary",{},t["keep-where"]),e("label",
{for:`${a}-place`},t["keep-place"]),W);return e("form",{class:"ajar-ask",onsubmit:z=>{z.preventDefault(),_()}},e(c.state===
"locked"?"h1":"p",{class:"ajar-title"},q),y(),m==="change"?e("p",{},t["keep-change-how"]):null,w?e("p",{},t["keep-no-way\
-back"]):null,e("label",{for:`${a}-words`},t[m==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-hint",id:`${a}\
-how`},t[w?"keep-how":"keep-how-open"]),j,w?M:null,m==="change"?b:null,e("label",{class:"ajar-card"},e("input",{type:"ch\
eckbox",onchange:({target:z})=>{j.type=z.checked?"text":"password",b.hidden=z.checked,E.hidden=!0}}),e("span",{},t["keep\
-see"])),m==="change"?E:oe,e("div",{class:"ajar-moves"},m==="unlock"?null:S(t["keep-not-now"],K),e("button",{type:"submi\
t"},q)))}function N(){let m=e("select",{id:`${a}-minutes`,onchange:()=>n({minutes:Number(m.value)})},...[...new Set([5,15,
30,60,c.minutes])].sort((w,q)=>w-q).map(w=>e("option",{value:w,selected:w===c.minutes},P(t["keep-minutes"],{n:w}))));return e(
"div",{class:"ajar-kept"},S(t["keep-lock"],()=>{T(t["keep-opening"]),n({lock:!0},{awaited:!0})}),S(t["keep-change"],()=>{
f=!0,k=!1,D(),s.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},k?t["k\
eep-changed"]:""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},c.place),c.copied?e("p",{},P(t["keep-copied"],
{program:c.copied})):null,e("label",{for:`${a}-minutes`},t["keep-idle"]),m))}function R(m){if(m.strength!=null){let w=s.
querySelector(".ajar-strength > span");w&&(w.textContent=m.strength);return}if(m.changed){f=!1,D(),s.querySelector(".aja\
r-changed").textContent=t["keep-changed"],k=!0,I().focus();return}c={...c,...m},c.state==="kept"&&(h=!1),$()||(f=!1),v(),
O()}let O=J(s,()=>{let m=p;if(m.state===c.state&&m.exists===c.exists&&m.minutes===c.minutes&&!!m.reopen==!!c.reopen&&!!m.
hosted==!!c.hosted&&s.firstChild){p=c;return}let q=h&&m.place!==c.place;D(),m.state!==c.state&&m.state!=="none"?L(o):q&&
s.querySelector("input").focus()});return D(),{line:o,more:u,update:R,begin:F,setLost:m=>{x=m,v()},say:m=>{l.textContent=
m,l.hidden=!1}}}function te(t,{sentence:n,wide:a,narrow:r,columns:o,rows:l},s){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},s["ch\
art-empty"]));return}let u=(p,h)=>{let f=e("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":n});return f.innerHTML=
p,f.firstElementChild.setAttribute("aria-hidden","true"),f},c=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),u(a,"wide"),u(r,"narrow"),e("details",{open:c},e("summary",{},s.table),
e("table",{},e("thead",{},e("tr",{},...o.map(p=>e("th",{scope:"col"},p)))),e("tbody",{},...l.map(([p,...h])=>e("tr",{},e(
"th",{scope:"row"},p),...h.map(f=>e("td",{},f??"–")))))))))}function ne(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},a="us-letter";return{element:()=>{
let o=e("select",{onchange:()=>{a=o.value}},...Object.entries(n).map(([l,s])=>e("option",{value:l,selected:l===a},s)));return e(
"label",{},t["home-paper"]," ",o)},value:()=>a}}function Se(t,{words:n,send:a,onDispose:r}){let o={},l=null,s=!1,u="",c=e("div",{}),p=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),h=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),k=V(n,C=>{f.textContent=C}),d=de(n),x=ne(n);t.replaceChildren(e("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},p,c,f),d.dialog);let S=C=>{o.busy?f.textContent=n["room-one-moment"]:(k.begin(),
a(C,{awaited:!0}))},L=(C,N)=>e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>S(N)},C),I=(...C)=>e(
"div",{class:"ajar-moves ajar-many"},...C);function $(){let C=o.needsKey?e("input",{type:"password",spellcheck:"false",id:`${H}\
-key`,"aria-describedby":`${H}-key-how`}):null,N=e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>{
if(C&&!C.value){C.focus();return}S({room:"open",...C?{key:C.value}:{}}),C&&(C.value="")}},n["room-open"]);return[e("h2",
{},n["room-title"]),o.state==="ended"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},
o.elsewhere?P(n["room-how-elsewhere"],{address:o.elsewhere}):n["room-how-network"]),C?e("label",{class:"ajar-words",for:C.
id},n["room-host-key"]):null,C?e("p",{class:"ajar-hint",id:`${H}-key-how`},n["room-host-key-how"]):null,C,I(N,o.elsewhere?
null:L(n["room-inside"],{room:"inside"})),o.elsewhere?null:e("p",{},n["room-rehearse-how"]),o.elsewhere?null:I(...[12,3].
map(R=>L(P(n["room-rehearse"],{n:R}),{room:"rehearse",phones:R})))]}let T=()=>[e("h2",{},n["room-title"]),e("p",{},n["ro\
om-lost"]),I(L(n["room-go-on"],{room:"go-on"}),L(n["room-end"],{room:"end"}))];function v(){let C=e("button",{type:"butt\
on",onclick:()=>d.show()},n["room-large"]),N=e("p",{},o.inside&&!o.practice?n["room-inside-open"]:P(n["room-line"],{code:o.
code})),R=o.address?C:null;return l?[F(),e("div",{class:"ajar-door-line"},N,h,R),D(),y()]:[e("h2",{},n["room-title"]),F(),
D(),N,o.address?$e(n,o):null,o.inside?e("p",{},n[o.practice?"room-practice-how":"room-how-network"]):null,!o.inside&&!o.
address?e("p",{class:"ajar-empty"},n["room-no-address"]):null,o.addresses?.length>1?g():null,o.addresses?.length?e("p",{
class:"ajar-hint"},n["room-firewall"]):null,e("div",{class:"ajar-door-line"},h,R,o.inside&&!o.practice?L(n["room-widen"],
{room:"widen"}):null),y()]}let F=()=>o.practice?e("p",{},Y(n)):null,D=()=>o.again?e("p",{class:"ajar-hint"},n["room-agai\
n"]):null;function g(){let C=e("select",{id:`${H}-address`,onchange:()=>a({room:"pick",ip:C.value})},...o.addresses.map(
({ip:N,network:R})=>e("option",{value:N,selected:N===o.picked},`${N} (${R})`)));return e("label",{class:"ajar-words",for:C.
id},e("span",{},n["room-address"]),C)}function y(){let C=e("div",{}),N=e("button",{type:"button",onclick:()=>m(!1)},n["r\
oom-end-no"]),R=e("button",{type:"button",onclick:()=>m(!0)},n["room-end"]),O=()=>C.replaceChildren(...s?[e("p",{},n["ro\
om-end-sure"]),I(N,L(n["room-end"],{room:"end"}))]:[R]),m=q=>{s=q,O(),(s?N:R).focus()};O();let w=(q,j)=>e("button",{type:"\
button",onclick:()=>a({room:"take",...j()},{awaited:!0})},q);return e("details",{class:"ajar-ending"},e("summary",{},n["\
room-ending"]),o.shown?e("p",{},n["room-take-how"]):e("p",{},n["room-take-nothing"]),o.shown?I(w(n["room-take-table"],()=>({
what:"table"})),w(n["room-take-page"],()=>({what:"page",paper:x.value()})),x.element()):null,e("p",{},n["room-end-how"]),
C)}function A(C){o={...o,...C},p.textContent!==o.problem&&(p.textContent=o.problem),p.hidden=!o.problem;let N=pe(n,o.joined);
h.textContent!==N&&(h.textContent=N),d.update(o,N),l===null&&o.state==="open"&&(l=!o.here),o.state!=="open"&&(l=null,s=!1),
o.busy?k.begin():(k.end(),f.textContent=""),B()}let B=J(c,()=>{let{joined:C,problem:N,...R}=o,O=JSON.stringify([R,l]);if(O===
u)return;u=O;let m={open:v,lost:T}[o.state]??$;ee(c,()=>c.replaceChildren(...m().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let H=`ajar-door-${window.ajarForms}`;return ae(t,()=>a({room:"look"}),r),{update:A}}var pe=(t,n)=>n?n===
1?t["room-joined-one"]:P(t["room-joined"],{n}):t["room-joined-none"],Y=t=>e("span",{class:"ajar-rehearsal"},t["room-prac\
tice"]);function $e(t,n){let a=e("div",{class:"ajar-scan",role:"img","aria-label":t["room-scan-alt"]});return a.innerHTML=
n.picture,a.firstElementChild?.setAttribute("aria-hidden","true"),e("div",{class:"ajar-way-in"},a,e("div",{},e("p",{},t["\
room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-type-code"]),e("p",{class:"ajar-code"},n.code)))}function de(t){
let n=e("div",{}),a=e("dialog",{class:"ajar-wall","aria-label":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e(
"button",{type:"button",onclick:()=>a.close()},t["room-back"])),r=e("p",{class:"ajar-joined"}),o="";return{dialog:a,show:()=>a.
showModal(),update(l,s){r.textContent=s;let u=JSON.stringify([l.address,l.code,l.practice]);u!==o&&(o=u,l.address?n.replaceChildren(
l.practice?e("p",{},Y(t)):"",$e(t,l),r):(a.close(),n.replaceChildren()))}}}function ae(t,n,a){let r=new IntersectionObserver(
o=>{o.some(({isIntersecting:l})=>l)&&n()});r.observe(t),a(()=>r.disconnect())}var Oe=(t,n)=>t.find(a=>a.id===n)?.text??n,tt=t=>new Date(`${t}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function Ee(t,n){
switch(t.kind){case"choice":return[...n.chosen.map(a=>Oe(t.cards,a)),n.own.trim()].filter(Boolean);case"sort":return t.cards.
filter(a=>n[a.id]).map(a=>`${a.text}: ${Oe(t.piles,n[a.id])}`);case"date":return[tt(n)];case"list":return n.map(a=>a.trim());default:
return[`${n}`.trim()]}}function Me({items:t},n){let a={};for(let r of t){let o=n[r.id];if(!(o==null||!Q(r,a)))if(r.kind===
"choice"){let s=(r.among?X(r,a):r.cards).map(c=>c.id).filter(c=>o.chosen.includes(c)),u=o.own?.trim()?o.own:"";(s.length||
u)&&(a[r.id]={chosen:s,own:u})}else if(r.kind==="sort"){let l=r.cards.filter(s=>o[s.id]).map(s=>[s.id,o[s.id]]);l.length&&
(a[r.id]=Object.fromEntries(l))}else if(r.kind==="list"){let l=o.filter(s=>s.trim());l.length&&(a[r.id]=l)}else`${o}`.trim()&&
(a[r.id]=o)}return a}var Te=(t,n)=>P(t.ask,n);var nt=new Set(["autorestarting","dead","restarting","terminating"]),at=4e3;function Ae({widget_manager:t},{gone:n,back:a}){
let{statusChanged:r,connectionStatusChanged:o}=t?.kernel??{};if(!r?.connect||!o?.connect)return()=>{};let l=0,s=(c,p)=>{
nt.has(p)&&n()},u=(c,p)=>{clearTimeout(l),p==="disconnected"?n():p==="connecting"?l=setTimeout(n,at):a()};return r.connect(
s),o.connect(u),()=>{clearTimeout(l),r.disconnect(s),o.disconnect(u)}}function Le({words:t,answered:n}){let a=new Set,r=!1,
o=()=>n().map(([c,p])=>{let h=Me(c,p),f=c.items.filter(k=>k.id in h).map(k=>[Te(k,h),...Ee(k,h[k.id])].join(`
`));return[c.title,...f].join(`

`)}).join(`


`);async function l(c){let p=o(),h=e("textarea",{readonly:!0,rows:6,"aria-label":t["lost-copy"]});h.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(h),h.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=t["lost-copied"]}function s(c={}){let p=e("div",{class:"ajar-\
lost",hidden:!r,...c},e("p",{},t.lost),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>l(p)},t["lost-\
copy"]),e("button",{type:"button",onclick:()=>location.reload()},t["lost-reload"])),e("p",{class:"ajar-hint",role:"statu\
s"}));return a.add(p),p}function u(c){r=c;for(let p of a)p.hidden=!c}return{line:s,set:u,isLost:()=>r,forget:c=>a.delete(
c)}}function Ne(t,{words:n,send:a,open:r,help:o}){let l=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),s=V(
n,v=>l.replaceChildren(v)),u=v=>{s.begin(),a(v)},c=e("div",{}),p={},h="",f=0,k=ne(n);t.replaceChildren(e("section",{class:"\
ajar-home","aria-label":n["home-title"]},c),l);let d=(v,F)=>e("button",{type:"button",onclick:F},v),x=v=>e("div",{class:"\
ajar-reflection"},...v.flatMap(F=>re(F,3)));function S(v,F,D){let g=e("div",{class:"ajar-twice"}),A=d(v,()=>{let B=d(n["\
home-no"],()=>{g.replaceChildren(A),A.focus()});g.replaceChildren(e("p",{},F),e("div",{class:"ajar-moves"},B,d(v,()=>{g.
replaceChildren(A),A.focus(),u(D)}))),B.focus()});return g.append(A),g}let L=()=>{let v=e("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{v.files[0]&&u({import:await v.files[0].text()}),v.value=""}});return e("label",
{class:"ajar-words"},e("span",{},n["home-bring"]),v)},I=J(c,()=>{let v=JSON.stringify(p);v!==h&&(h=v,ee(c,$))});function $(){
let v=(g,y)=>d(y,()=>u({take:g})),F=f>(p.danger?.kinds.length??0)?null:p.danger,D=()=>{f=F.kinds.length+1,$(),c.querySelector(
".ajar-welcome").focus()};c.replaceChildren(F?o.notice(F,{level:2,aside:D}):"",e("p",{class:"ajar-welcome",tabindex:"-1"},
p.welcome),p.section?e("div",{class:"ajar-moves"},d(n["home-go-on"],()=>r(p.section))):"",p.due?.length?e("ul",{},...p.due.
map(g=>e("li",{},g))):"",p.plan?.length?e("h2",{},n["home-plan"]):"",p.plan?.length?x(p.plan):"",p.plan?.length&&!F?o.line():
"",...(p.earlier??[]).filter(({plan:g})=>g.length).map(({title:g,plan:y})=>e("details",{},e("summary",{},`${n["home-plan"]}\
, ${g}`),x(y))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["home-not-encrypted"]),e("div",{class:"ajar-tak\
e"},...F?[]:[d(n["home-take-plan"],()=>u({take:"plan",paper:k.value(),country:o.code()})),k.element(),v("calendar",n["ho\
me-take-calendar"]),p.danger?"":v("calendar-line",n["home-take-calendar-line"])],v("check-ins",n["home-take-check-ins"]),
v("everything",n["home-take-everything"])),L()),p.something?e("details",{},e("summary",{},n["home-end"]),e("p",{},n["hom\
e-anew-how"]),S(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),S(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:v=>{s.end(),p=v,I()},settle:s.end,say:(v,F="")=>{s.end();let D=e("div",{class:"\
ajar-text"});D.innerHTML=F,l.replaceChildren(v,D),l.scrollIntoView({block:"nearest"})}}}function Ie({name:t,type:n,data:a}){
let r=Uint8Array.from(atob(a),l=>l.charCodeAt(0)),o=URL.createObjectURL(new Blob([r],{type:n}));e("a",{href:o,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function qe({units:t,slips:n},{words:a,ask:r,send:o}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,s=new Map,u=d=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...d}),c=u({id:`${l}-people`,
min:1}),p=d=>Math.max(0,Math.floor(Number(d.value)||0)),h=d=>d.kind==="card"?d.bands.slice(0,1):d.bands,f=d=>{let x=t.filter(
$=>$.item===d),S=($,T)=>{let v=u({"aria-label":[$.card,h($)[T]].filter(Boolean).join(": ")});return s.set($.id,[...s.get(
$.id)??[],v]),v},L=x.length===1&&!x[0].card?x[0].bands.map(($,T)=>[$,[S(x[0],T)]]):x.map($=>[$.card,h($).map((T,v)=>S($,
v))]),I=x[0].card?["",...h(x[0])]:null;return e("table",{},e("caption",{},r(d)),I&&I.length>2?e("thead",{},e("tr",{},...I.
map($=>$?e("th",{scope:"col"},$):e("td",{})))):null,e("tbody",{},...L.map(([$,T])=>e("tr",{},e("th",{scope:"row"},$),...T.
map(v=>e("td",{},v))))))};function k(){let d=new Map(t.map(I=>[I,s.get(I.id).map(p)])),x=Math.max(...[...d.values()].map(
I=>I.reduce(($,T)=>$+T,0))),S=p(c)||x;if(!S){c.focus();return}let L=Object.fromEntries([...d].map(([I,$])=>[I.id,I.kind===
"card"?[$[0],Math.max(0,S-$[0])]:$]));o({counts:L,people:S})}return e("details",{class:"ajar-hands"},e("summary",{},a[n?
"room-slips":"room-hands"]),e("p",{},a[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:d=>{d.preventDefault(),k()}},
...[...new Set(t.map(d=>d.item))].map(f),e("label",{class:"ajar-words",for:c.id},e("span",{},a["room-people"]),c),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},a["room-count"]))))}function De(t,{words:n,send:a,onDispose:r,form:o,ask:l}){let s={not:{}},u=!1,c="",p="",h=!1,f=(j,i={})=>{h=j==="reveal",
F.begin(),a({question:t.of,do:j,...i},{awaited:!0})},k=e("div",{class:"ajar-results",hidden:!0}),d=e("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),x=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),S=e("span",{}),L=e("p",
{class:"ajar-counts"}),I=ot(t.minutes,n,r),$=e("button",{type:"button",class:"ajar-link",onclick:()=>H(!u)}),T=e("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),v=(...j)=>{T.textContent!==j[0]&&T.replaceChildren(...j)},F=V(n,j=>v(j||
p)),D={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},g=Object.
keys(D).filter(j=>t.units.length||j==="open"||j==="close"),y=Object.fromEntries(g.map(j=>[j,e("button",{type:"button",onclick:()=>{
y[j].getAttribute("aria-disabled")?v(A(j)):j==="reset"?B():f(j)}},D[j])])),A=j=>s.busy?n["room-one-moment"]:s.not[j];function B(){
let j=e("button",{type:"button",class:"ajar-link",onclick:()=>{v(""),y.reset.focus()}},n["home-no"]),i=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{v(""),y.reset.focus(),f("reset")}},n["room-ask-reset"]);T.replaceChildren(n["room\
-reset-sure"]," ",j," ",i),j.focus()}function H(j){u=j,k.hidden=!j,o().hidden=j,$.textContent=n[j?"room-show-question":"\
room-show-result"]}let C=de(n),N=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>C.show()},n["room-cod\
e"]),R={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function O(j){let i=s;s={...s,...j};let b=s.
room==="open";S.replaceChildren(s.practice?Y(n):""),x.textContent=s.problem,x.hidden=!s.problem;let E=[[s.answered,n["ro\
om-answered"]],[s.joined,n["room-have-joined"]]],W=!b||!t.units.length?[]:s.hands||s.inside?E.slice(0,1):E;L.replaceChildren(
...W.map(([M,_])=>e("span",{},e("b",{},`${M}`)," ",_))),I.update(s.seconds);for(let M of g)Fe(y[M],A(M));p=b?s.hands?n["\
room-by-hands-now"]:R[s.state]:n["room-not-open"],(i.state!==s.state||i.room!==s.room||i.hands!==s.hands)&&v(p),s.busy||
F.end(),We(d,s.withheld),C.update(s.way??{},pe(n,s.joined)),N.hidden=!s.way?.address,m(),h&&!s.busy&&s.state==="closed"&&
d.childElementCount&&(h=!1,d.scrollIntoView({block:"nearest"}))}function m(){let j=JSON.stringify(s.charts??[]);if(j===c)
return;c=j;let i=!!s.charts?.length;k.replaceChildren(...Be(s.charts??[],n)),$.hidden=!i,H(i),i&&h&&k.scrollIntoView({block:"\
start"}),h=!1}let w=e("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line aja\
r-bar-first"},t.units.length?L:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...g.
map(j=>y[j]))),e("div",{class:"ajar-bar-line"},S,T,$,N,I.element),C.dialog);w.addEventListener("mousedown",j=>{j.target.
closest("button")&&j.preventDefault()});let q=t.units.length?qe(t,{words:n,ask:l,send:j=>f("hands",j)}):null;return $.hidden=
!0,ae(w,()=>a({room:"look"}),r),{parts:[k,d,x,w,q].filter(Boolean),update:O}}function Fe(t,n){t.toggleAttribute("aria-di\
sabled",!!n),n&&t.setAttribute("aria-disabled","true"),t.title=n||""}function We(t,n=[]){let a=[...t.children].map(r=>r.
textContent);JSON.stringify(a)!==JSON.stringify(n)&&t.replaceChildren(...n.map(r=>e("p",{},r)))}var Be=(t,n)=>t.map(a=>{
let r=e("div",{class:"ajar-chart-block"});return te(r,a,n),r});function Re(t,{words:n,send:a,onDispose:r}){let o={},l="",
s=e("div",{class:"ajar-results"}),u=e("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=e("p",{class:"ajar\
-problem",role:"alert",hidden:!0}),p=e("div",{}),h=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),f=e("\
button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?h.textContent=k():(h.textContent="",a({moves:!0},{awaited:!0}))}},
n["room-moves"]),k=()=>o.busy?n["room-one-moment"]:o.not;return t.replaceChildren(e("div",{class:"ajar-group",role:"grou\
p","aria-label":n["room-group"]},p,s,u,c,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"ajar-moves"},f),
h)),ae(t,()=>a({room:"look"}),r),{update(d){o={...o,...d},p.replaceChildren(o.practice?Y(n):""),c.textContent=o.problem,
c.hidden=!o.problem,We(u,o.withheld),Fe(f,k());let x=JSON.stringify(o.charts??[]);x!==l&&(l=x,s.replaceChildren(...o.charts?.
length?Be(o.charts,n):[e("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function ot(t,n,a){let r=null,o=!1,l=e("sp\
an",{role:"timer"}),s=e("button",{type:"button",class:"ajar-link",onclick:()=>{o=!o,c()}}),u=e("p",{class:"ajar-clock"},
l," ",s);function c(){let h=r===null?null:Math.max(0,Math.floor((Date.now()-r)/1e3)),f=h===null?"":`${Math.floor(h/60)}:${String(
h%60).padStart(2,"0")}`,k=h===null?t?P(n["room-minutes"],{minutes:t}):"":t?P(n["room-clock"],{time:f,minutes:t}):f;l.textContent=
o?"":k,s.textContent=n[o?"room-clock-show":"room-clock-hide"],u.hidden=!k}let p=setInterval(()=>{r!==null&&c()},1e3);return a(
()=>clearInterval(p)),{element:u,update:h=>{r=h==null?null:Date.now()-h*1e3,c()}}}function _e(t,{words:n,picked:a,pick:r}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-couple-${window.ajarForms}`,
l=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),s=e("div",{class:"ajar-text"}),u=e("summary",{}),c=({title:f,
story:k,more:d,role:x})=>{l.innerHTML=k,l.prepend(e("h2",{},f)),s.innerHTML=d,u.textContent=x},p=t.couples.find(f=>f.id===
a)??t.couples[0],h=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(f=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:o,
value:f.id,checked:f===p,onchange:()=>{c(f),r(f.id)}}),e("span",{},f.title)))));return c(p),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},l,e("details",{class:"ajar-role"},u,s),h)}window.ajarShown??(window.ajarShown=new WeakMap);var Z=window.ajarShown,Pe="needs@";function fe(){let t=document.getElementById(
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
`;t.textContent!==n&&(t.textContent=n)}function He({model:t,el:n}){fe();let a=t.get("pages"),r=t.get("words"),o=new Map,
l=new Map,s=new Map,u=[],c=i=>u.push(i),p=null,h=!1,f=!1,k=new Map,d=Math.min(t.get("page"),a.length-1);n.classList.add(
"ajar");let x=e("div",{class:"ajar-page"}),S=i=>a.flatMap(({blocks:b})=>b).find(b=>b.kind==="exercise"&&b.key===i)?.exercise,
L=Le({words:r,answered:()=>[...l].map(([i,{answers:b}])=>[S(i),b]).filter(([i,b])=>i&&Object.keys(b??{}).length)}),I=0,$=i=>{
if(clearTimeout(I),I=0,L.set(i),p?.setLost(i),i)for(let b of s.keys())o.get(b)?.release()},T=(i,{awaited:b=!1}={})=>{try{
t.send(i)}catch{$(!0);return}b&&!I&&(I=setTimeout(()=>$(!0),8e3))},v=ve({words:r,countries:t.get("notice")?.help??a[0]?.
blocks[0]?.help,leave:()=>F(),onCountry:i=>T({country:i})}),F=()=>{T({forget:!0}),ue()},D=(i,b,E)=>(o.set(i.key,E),l.has(
i.key)&&E.update(l.get(i.key)),b),g={html(i){let b=e("div",{class:"ajar-text"});return b.innerHTML=i.html,v.addNumbers(b),
b.addEventListener("click",E=>{let W=E.target.closest("a"),M=a.findIndex(({id:_})=>_&&W?.getAttribute("href")===`${_}.ip\
ynb`);M<0||(E.preventDefault(),N(M))}),b},home(i){let b=e("div",{});return D(i,b,Ne(b,{words:r,send:M=>{M.import&&o.get(
"chart")?.begin(),T(M)},open:M=>N(a.findIndex(({id:_})=>_===M)),help:v})),T({home:i.key}),b},scenario(i){return _e(i,{words:r,
picked:t.get("couple"),pick:b=>{t.set("couple",b),t.save_changes()}})},door(i){let b=e("div",{});return D(i,b,Se(b,{words:r,
send:T,onDispose:c}))},group(i){let b=e("div",{});return D(i,b,Re(b,{words:r,send:T,onDispose:c}))},asking(i){let{items:b}=a[d].
blocks.find(({key:_})=>_===i.of).exercise,{parts:E,update:W}=De(i,{words:r,send:T,onDispose:c,form:()=>s.get(i.of),ask:_=>b.
find(K=>K.id===_).ask}),M=document.createDocumentFragment();return M.append(...E),D(i,M,{update:W})},exercise(i){let b=e(
"div",{}),E=L.line(p?{}:{role:"alert"});s.set(i.key,b);let W=(M,_)=>{p?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let K=window.ajarSent;k.set(i.key,K),T({key:i.key,...M,sent:K},{awaited:_}),!(!_||!L.isLost())&&($(!0),E.
scrollIntoView({block:"nearest"}))};return o.set(i.key,ge(b,i.exercise,{words:r,level:i.level,...l.get(i.key),help:v,needs:()=>y(
i.needs),below:()=>i.key.startsWith("plan@")&&v.isKnown()?v.line():null,onAside:M=>B(i.key,{aside:M}),onChange:M=>{B(i.key,
{answers:M,done:!1}),W({answers:M,done:!1},f)},onMove:M=>B(i.key,{at:M}),onDone:M=>{W({answers:M,done:!0},!0),i.key.startsWith(
"check-in@")&&o.get("chart")?.begin()},onStartOver:()=>{B(i.key,{answers:{},done:!1}),W({remove:!0})}})),b.firstElementChild.
append(E),c(()=>L.forget(E)),b},chart(i){let b=e("div",{class:"ajar-chart-block"}),E=e("p",{class:"ajar-status",role:"st\
atus","aria-live":"polite"}),{begin:W,end:M}=V(r,K=>E.replaceChildren(K)),_=K=>{M(),te(b,K,r)};return o.set(i.key,{update:_,
begin:W,end:M}),l.has(i.key)&&_(l.get(i.key)),W(),T({chart:i.key}),e("div",{},b,E)},notice(i){if(xe(()=>T({forget:!0})),
!i.leave)return e("div",{class:"ajar-notice"},e("p",{},i.text));let b=e("div",{class:"ajar-leave"},v.button(),ie({words:r,
leave:F}));we(v.open),p=Ce({words:r,send:T});let E=document.createDocumentFragment();return E.append(e("div",{class:"aja\
r-notice"},p.line,b),e("div",{class:"ajar-on-paper"},v.text()),p.more),E}};function y(i){let b=a.findIndex(({blocks:W})=>W.
some(({key:M})=>M===Pe));return b<0?i?e("p",{},e("a",{href:i},r["help-needs"])):null:e("button",{type:"button",onclick:()=>{
N(b);let W=s.get(Pe).querySelector("h2");W.tabIndex=-1,W.focus()}},r["help-needs"])}let A=i=>a[d].blocks.find(b=>b.kind===
i),B=(i,b)=>l.set(i,{...l.get(i),...b}),H=()=>{for(let i of u.splice(0))i()};function C({focus:i=!1}={}){if(H(),o.clear(),
h){x.replaceChildren(p?"":e("p",{class:"ajar-empty"},r["keep-locked-here"]));return}if(x.replaceChildren(...a[d].blocks.
map(_=>g[_.kind](_))),a.length<2)return;let b=(_,K)=>e("button",{type:"button",onclick:()=>N(_)},K),E=d>0?b(d-1,r["previ\
ous-page"]):null,W=d<a.length-1?b(d+1,r["next-page"]):null;if(x.append(e("div",{class:"ajar-moves ajar-turn"},E,W)),R.replaceChildren(
...a.map(({title:_},K)=>e("li",{},e("button",{type:"button","aria-current":K===d?"page":null,onclick:()=>N(K)},_)))),O.textContent=
P(r["page-of"],{n:d+1,all:a.length,title:a[d].title}),!i)return;let M=x.querySelector("h1, h2, h3")??x;M.tabIndex=-1,M.focus(
{preventScroll:!0}),n.scrollIntoView({block:"start"})}function N(i){a[i]&&(d=i,R.parentElement.open=m(),t.set("page",i),
t.save_changes(),C({focus:!0}))}let R=e("ol",{}),O=e("summary",{}),m=()=>window.innerWidth>640;t.get("notice")&&n.append(
g.notice(t.get("notice")));let w=e("nav",{class:"ajar-nav","aria-label":r.pages},e("details",{open:m()},O,R));a.length>1&&
n.append(w),n.append(L.line({role:"alert"}),x);let q=0;for(let i of["keydown","pointerdown","scroll"])n.addEventListener(
i,()=>{Date.now()-q<3e4||(q=Date.now(),T({active:!0}))},{passive:!0,capture:!0});t.on("msg:custom",i=>{if($(!1),i.keeping){
let b=[...k.values()].some(M=>i.acknowledged<M);p?.update(b?{...i.keeping,saved:!1}:i.keeping);let{state:E}=i.keeping,W=E===
"locked";E&&(f=E==="kept"),E&&W!==h&&(h=W,l.clear(),w.hidden=h,C())}for(let[b,E]of Object.entries(i.states??{})){if(i.acknowledged<
k.get(b))continue;let W=E.answers&&!Object.keys(E.answers).length;B(b,W?{...E,at:0}:E),o.get(b)?.update(l.get(b))}i.country!=
null&&v.choose(i.country),i.file&&(o.get("home")?.settle(),Ie(i.file)),i.erased&&o.get("home")?.say(i.erased,A("home")?.
erased),i.said&&o.get("chart")?.end(),i.said&&(o.get("home")??p)?.say(i.said),i.open&&N(a.findIndex(({id:b})=>b===i.open)),
i.problem&&o.get(i.problem.key)?.say(i.problem.text)}),t.on("change:pages",()=>{a=t.get("pages"),C()});let j=Ae(t,{gone:()=>$(
!0),back:()=>{L.isLost()&&T({ready:!0})}});return C(),Z.set(r,(Z.get(r)??0)+1),T({ready:!0}),()=>{H(),j(),clearTimeout(I),
Z.set(r,Z.get(r)-1),Z.get(r)||T({gone:!0})}}var st=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Ke;async function Ue(t){
let n=Object.entries(Ke[t]).sort(([a],[r])=>r.localeCompare(a,"en",{numeric:!0})).map(([,a])=>a);return(await(n.find(a=>a.
loaded)??n[0]).get())()}async function rt(){let{DOMWidgetModel:t,DOMWidgetView:n,IJupyterWidgetRegistry:a}=await Ue("@ju\
pyter-widgets/base");class r extends t{}class o extends n{render(){let{model:s}=this;this.dispose=He({el:this.el,model:{
get:u=>s.get(u),set:(u,c)=>s.set(u,c),save_changes:()=>s.save_changes(),send:u=>s.send(u),widget_manager:s.widget_manager,
on:(u,c)=>this.listenTo(s,u,c)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{id:"ajar:vie\
ws",autoStart:!0,requires:[a],activate:(l,s)=>{fe(),s.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:r,View:o}})}}}
var lt=()=>new Promise(t=>{requestAnimationFrame(()=>{setTimeout(t)}),setTimeout(t,100)});async function ct({context:t,sessionContext:n}){
if(await t.ready,await n.ready,n.hasNoKernel)return;let{connectionStatusChanged:a,statusChanged:r}=n;await new Promise(o=>{
let l=()=>{if(!st.has(n.kernelDisplayStatus)){for(let s of[a,r])s.disconnect(l);o()}};for(let s of[a,r])s.connect(l);l()})}
async function it(){let{INotebookTracker:t,NotebookActions:n}=await Ue("@jupyterlab/notebook"),a=new WeakSet;return{id:"\
ajar:begin",autoStart:!0,optional:[t],activate:({commands:r},o)=>{o&&r.addCommand("ajar:begin",{label:"Begin",execute:async()=>{
let l=o.currentWidget;if(!l||a.has(l))return!1;a.add(l),await ct(l).finally(()=>{a.delete(l)});let{content:s,sessionContext:u}=l,
c=S=>n.runCells(s,S,u),p=S=>S.model.type==="code",h=s.widgets.filter(S=>p(S)||S.rendered===!1),[f,k=f]=h.filter(p),d=1+h.
indexOf(k),x=await c(h.slice(0,d));return await lt(),x&&c(h.slice(d))}})}}}window._JUPYTERLAB??(window._JUPYTERLAB={});window.
_JUPYTERLAB.ajar={init(t){Ke=t},async get(){let t=await Promise.all([rt(),it()]);return()=>({__esModule:!0,default:t})}};})();
