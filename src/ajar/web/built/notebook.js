var _=(n,t)=>n.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(a,r,o)=>{let i=t[r];return o?Number.isInteger(i)?i+1:a:["number",
"string"].includes(typeof i)?i:a}),Q=(n,t)=>!n.after||t[n.after]!=null&&t[n.after]!==n.unless&&!(n.below!=null&&t[n.after]>=
n.below);function X(n,t){let a=t[n.among?.item]??{},r=n.cards.filter(o=>n.among?.piles.includes(a[o.id]));return r.length?
r:n.cards}var me=(n,t)=>!n.among||!t?t:{...t,chosen:t.chosen.filter(a=>n.cards.some(r=>r.id===a))};var _e=["button","input","select","summary","textarea"],Pe=["input","select","textarea"];function e(n,t={},...a){let r=document.
createElement(n);for(let[o,i]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),i):i===!0?r.setAttribute(
o,""):i!==!1&&i!=null&&r.setAttribute(o,i);return _e.includes(n)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Pe.
includes(n)&&r.setAttribute("autocomplete","off"),r.append(...a.filter(o=>o!=null)),r}function z(n,t){let a=0,r=!1;return{
begin(){a||(a=setTimeout(()=>{r=!0,t(n["keep-opening"])},400))},end(){clearTimeout(a),a=0,r&&t(""),r=!1}}}function ge(n,t,a){
let{words:r,level:o=3}=a;window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,s={...a.answers},d=0,
c=null,u=0,g=a.aside??0,h=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),y=e("div",{}),p=e("div",{class:"\
ajar-body"}),C=e("section",{class:"ajar-form","aria-labelledby":`${i}-title`},e(`h${o}`,{id:`${i}-title`},t.title),e("p",
{class:"ajar-why"},t.why),t.private?e("p",{class:"ajar-private"},t.private):null,y,p,h);n.replaceChildren(C);let S=()=>t.
items.filter(E=>Q(E,s)),L=E=>{h.replaceChildren(E)},I=z(r,L);function $(E,m){h.replaceChildren(`${E} `,e("button",{type:"\
button",class:"ajar-link",onclick:()=>{s=m,L(""),a.onChange(s),b({focus:!0})}},r["put-back"]))}function A(E,m){s={...s,[E.
id]:m},Ke(p),L(""),a.onChange(s),D()}function v(){c.fieldset.disabled=!0,I.begin(),u=setTimeout(W,8e3)}function W(){u&&(clearTimeout(
u),u=0,c&&(c.fieldset.disabled=!1),I.end())}function D(){if(!c)return;let{item:E,skip:m,where:x,next:F}=c,j=S();m.textContent=
s[E.id]==null?r.skip:r["clear-and-skip"],x.textContent=_(r["question-of"],{n:d+1,all:j.length}),F.textContent=d===j.length-
1?r.done:r.next}function f(E,m=!0){if(u)return;let x=S();if(d+=E,d>=x.length){d=x.length-1,v(),a.onDone(s);return}b({focus:m})}
function b({focus:E=!1}={}){let m=S();d=Math.max(0,Math.min(d,m.length-1));let x=m[d],F=`${i}-${x.id}`,j=e("legend",{},_(
x.ask,s)),l=x.hint?e("p",{class:"ajar-hint",id:`${F}-hint`},x.hint):null,k=a.mark?.(x),O=k?e("p",{class:"ajar-mark",id:`${F}\
-mark`},k):null,B=[l,O].filter(Boolean).map(({id:G})=>G).join(" "),T=x.among?{...x,cards:X(x,s)}:x,H=Ue[x.kind](T,me(T,s[x.
id]),{words:r,group:F,change:G=>A(x,G),say:L}),K=e("fieldset",{class:`ajar-item ajar-${x.kind}`,tabindex:"-1","aria-desc\
ribedby":B||null},j,l,O,H),oe=d>0?e("button",{type:"button",onclick:()=>f(-1)},r.back):null,V=e("button",{type:"button",
onclick:()=>{if(u)return;let G=s,He=s[x.id]!=null;s={...s,[x.id]:null},a.onChange(s),f(1),He&&$(r.cleared,G)}}),fe=e("bu\
tton",{type:"button",onclick:()=>{u||(L(""),f(1))}}),se=e("p",{class:"ajar-where"});c={item:x,skip:V,where:se,next:fe,fieldset:K},
y.replaceChildren(),p.replaceChildren(se,K,e("div",{class:"ajar-moves"},oe,V,fe)),D(),a.onMove?.(d),E&&(K.focus({preventScroll:!0}),
se.scrollIntoView({block:"nearest"}))}function M(E){if(y.replaceChildren(),!E||!a.help||g>E.kinds.length)return null;let m=()=>{
g=E.kinds.length+1,a.onAside?.(g),y.replaceChildren(),p.querySelector("[tabindex]").focus()},{help:x,needs:F}=a;return y.
append(x.notice(E,{level:o+1,aside:m,needs:F})),y.querySelector("[tabindex]")}function q(E,{focus:m=!1,danger:x=null}={}){
c=null;let F=e(`h${o+1}`,{tabindex:"-1"},r["what-you-said"]);p.replaceChildren(e("div",{class:"ajar-reflection"},F,...E.
flatMap(l=>re(l,o+2)),a.below?.()??null),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>{d=0,b({focus:!0})}},
r.change),e("button",{type:"button",onclick:()=>{let l=s;s={},d=0,g=0,a.onAside?.(0),a.onStartOver(),b({focus:!0}),$(r["\
started-over"],l)}},r["start-over"])));let j=M(x);m&&(j??F).focus()}function P(E){let m=p.contains(document.activeElement);
m&&c&&!u||(W(),s={...E.answers},E.done?q(E.reflection,{focus:m,danger:E.danger}):(d=E.at??Math.max(0,S().findIndex(x=>s[x.
id]==null)),b()))}let{done:w,reflection:N,danger:R}=a;return P({answers:s,at:a.at,done:w,reflection:N,danger:R}),{update:P,
release:W,say:E=>{W(),L(E)}}}function Ke(n){for(let t of n.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?
t.defaultChecked=t.checked:t.defaultValue=t.value}var re=({heading:n,said:t,words:a},r)=>[n?e(`h${r}`,{},n):null,t.length>
1?e("ul",{class:"ajar-said"},...t.map(o=>e("li",{},o))):t.length?e("p",{class:"ajar-said"},t[0]):null,...a.map(o=>e("p",
{},o))].filter(Boolean),Ue={ruler(n,t,{group:a,change:r}){let o=Array.from({length:11},(i,s)=>e("label",{class:"ajar-num\
ber"},e("input",{type:"radio",name:a,value:s,checked:t===s,onchange:()=>r(s),"aria-describedby":s===0?`${a}-low`:s===10?
`${a}-high`:null}),e("span",{},`${s}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...o),e("p",
{class:"ajar-anchors"},e("span",{id:`${a}-low`},e("b",{},"0"),` ${n.low}`),e("span",{id:`${a}-high`},e("b",{},"10"),` ${n.
high}`)))},choice(n,t,{words:a,group:r,change:o}){let{chosen:i,own:s}=t||{chosen:[],own:""},d=()=>o(i.length||s.trim()?{
chosen:[...i],own:s}:null),c=n.many?"checkbox":"radio",u=n.cards.map(h=>e("input",{type:c,name:r,value:h.id,checked:i.includes(
h.id),onchange:y=>{n.many?i=i.filter(p=>p!==h.id).concat(y.target.checked?h.id:[]):(i=[h.id],s="",g&&(g.value="")),d()}})),
g=n.own?e("input",{type:"text",value:s,maxlength:500,oninput:h=>{s=h.target.value,!n.many&&s.trim()&&(i=[],u.forEach(y=>{
y.checked=!1})),d()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},a[n.many?"choose-many":"choose\
-one"]),...n.cards.map((h,y)=>e("label",{class:"ajar-card"},u[y],e("span",{},h.text))),g?e("label",{class:"ajar-own"},e(
"span",{},n.own),g):null)},sort(n,t,{words:a,group:r,change:o,say:i}){let s={...t},d={},c=n.piles.map(p=>(d[p.id]=e("spa\
n",{}),e("li",{class:"ajar-pile",ondragover:C=>{C.preventDefault(),C.currentTarget.classList.add("ajar-over")},ondragleave:C=>C.
currentTarget.classList.remove("ajar-over"),ondrop:C=>{C.preventDefault(),C.currentTarget.classList.remove("ajar-over");
let S=h[C.dataTransfer.getData("text/plain")]?.[p.id];S&&!S.matches(":disabled")&&(S.checked=!0,g(S.dataset.card,p))}},d[p.
id]))),u=()=>n.piles.forEach(p=>{d[p.id].textContent=_(a["pile-count"],{pile:p.text,n:Object.values(s).filter(C=>C===p.id).
length})}),g=(p,C)=>{s[p]=C.id,u(),o({...s}),i(_(a.moved,{card:n.cards.find(S=>S.id===p).text,pile:C.text}))},h={},y=n.cards.
map(p=>{h[p.id]={};let C=`${r}-${p.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:S=>S.dataTransfer.
setData("text/plain",p.id)},e("legend",{},p.text),e("div",{class:"ajar-into"},...n.piles.map(S=>{let L=e("input",{type:"\
radio",name:C,value:S.id,"data-card":p.id,checked:s[p.id]===S.id,onchange:()=>g(p.id,S)});return h[p.id][S.id]=L,e("labe\
l",{},L,e("span",{},S.text))})))});return u(),e("div",{},e("p",{class:"ajar-hint"},a["sort-how"]),e("ul",{class:"ajar-pi\
les"},...c),...y)},text(n,t,{words:a,change:r}){let o=e(n.long?"textarea":"input",{...n.long?{rows:8}:{type:"text",value:t??
""},maxlength:2e4,oninput:i=>r(i.target.value.trim()?i.target.value:null)});return n.long&&(o.value=t??""),e("label",{class:"\
ajar-words"},e("span",{},a["own-words"]),o)},list(n,t,{words:a,change:r}){let o=e("div",{}),i=()=>{let h=[...o.querySelectorAll(
"input")].map(y=>y.value).filter(y=>y.trim());r(h.length?h:null)},s=()=>[...o.children].forEach((h,y)=>{h.querySelector(
"label > span").textContent=_(a.line,{n:y+1}),h.querySelector("button").setAttribute("aria-label",_(a["remove-line"],{n:y+
1}))}),d=e("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),o.lastElementChild.querySelector("input").focus()}},
a["add-line"]),c=()=>{s(),d.hidden=o.children.length>=n.most},u=h=>{let y=e("div",{class:"ajar-line"},e("label",{class:"\
ajar-words"},e("span",{}),e("input",{type:"text",value:h,maxlength:2e4,oninput:i})),e("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let p=y.nextElementSibling||y.previousElementSibling;y.remove(),p||u(""),c(),i(),(p||o.firstElementChild).
querySelector("input").focus()}},"×"));o.append(y),c()},g=t||[];for(let h=0;h<Math.max(n.lines,g.length);h++)u(g[h]??"");
return e("div",{class:"ajar-lines"},o,d)},date(n,t,{words:a,change:r}){return e("label",{class:"ajar-words"},e("span",{},
a["pick-date"]),e("input",{type:"date",value:t??"",oninput:o=>r(o.target.value||null)}))}};var ze="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",st=new RegExp(`(${ze})|[.…]+|[!?;\\n]`,"gu");var be=["emergency","crisis","violence","worried","child"],Ve=["crisis","violence"],ye='a[href$="#Help-lines"]',U=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Je(n,{zone:t="",languages:a=[]}){
let r=s=>s.endsWith("/")?t.startsWith(s):t===s,o=n.find(({zones:s})=>s.some(r));return o?o.code:t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t)?"":a.map(s=>s.split("-").slice(1).join("-").toUpperCase()).find(s=>n.some(({code:d})=>d===s))??""}var le=(n,t)=>t.flatMap(a=>n.lines.filter(r=>r.topic===a)),ce=n=>n.split(/(\d[\d -]+\d)/).map((t,a)=>a%2?e("span",{class:"\
ajar-unbroken"},t):t),ke=n=>`tel:${n.match(/\d+/)[0]}`;function je({words:n,countries:t=[],leave:a,onCountry:r=()=>{}}){
t.length&&(U().countries=t);let o=()=>U().countries,i=()=>U().chosen||Je(o(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),s=()=>o().find(f=>f.code===i());function d(f){U().chosen=
f;for(let b of U().listeners)b()}function c(f,b){b(f);let M=!1,q=()=>{M||(M=f.isConnected),M&&!f.isConnected?U().listeners.
delete(q):b(f)};return U().listeners.add(q),f}let u=f=>c(e("div",{}),b=>b.replaceChildren(...f())),g=()=>{let f=[...o(),
{code:"-",country:n["help-elsewhere"]}],b=e("select",{onchange:()=>{d(b.value),r(b.value)}},...f.map(M=>e("option",{value:M.
code},M.country)));return c(b,()=>{b.value=s()?.code??"-"}),e("label",{class:"ajar-help-where"},e("span",{},n["help-in"]),
b)},h=({say:f,to:b},M)=>{if(/^(tel|sms):/.test(b))return e("a",{class:M?"ajar-reach":"ajar-reach ajar-first",href:b},e("\
span",{},...ce(f)));let q=e("span",{},f),P=e("button",{type:"button",class:"ajar-link","aria-label":_(n["help-copy-what"],
{address:b}),onclick:async()=>{await Ge(b,q)&&(P.textContent=n["help-copied"])}},n["help-copy"]);return e("p",{class:"aj\
ar-chat"},q," ",P)},y=f=>e("li",{},e("p",{class:"ajar-for"},f.for_what),e("p",{class:"ajar-hint"},[f.name,f.hours,f.languages].
filter(Boolean).join(". ")),e("div",{class:"ajar-ways"},...f.reach.map(h))),p=({emergency:f,note:b})=>e("li",{class:"aja\
r-now"},e("p",{class:"ajar-for"},n["help-danger"]),b?e("p",{class:"ajar-hint"},b):null,e("div",{class:"ajar-ways"},e("a",
{class:"ajar-reach",href:ke(f)},_(n["help-call"],{number:f})))),C=f=>u(()=>{let b=s();if(!b)return[e("p",{},n["help-else\
where-how"])];let M=f.flatMap(q=>q==="emergency"?p(b):le(b,[q]).map(y));return[e("ul",{class:"ajar-help-lines"},...M)]});
function S(){let f=()=>{b.close?b.close():b.remove()},b=e("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-\
title",onclose:()=>b.remove(),onkeydown:M=>{M.key==="Escape"&&(M.preventDefault(),M.stopPropagation(),f())}},e("div",{class:"\
ajar-help-bar"},g(),ie({words:n,leave:a})),e("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},n["help-title"]),e("\
p",{},n["help-lead"]),C(be),e("p",{class:"ajar-hint"},n["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},n["leave\
-how"]),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:f},n["help-close"])));document.body.append(b),b.showModal?
b.showModal():b.setAttribute("open",""),b.querySelector("h2").focus()}function L({title:f,text:b,now:M,lines:q,kinds:P,countries:w},{
level:N,aside:R,needs:E}){return w&&!D()&&(U().countries=w),e("section",{class:"ajar-danger"},e(`h${N}`,{tabindex:"-1"},
f),e("p",{},b),P.length?null:E?.()??null,g(),C(q),e("ul",{class:"ajar-todo"},...M.map(m=>e("li",{},m))),e("p",{class:"aj\
ar-hint"},n["help-trace"]),e("button",{type:"button",class:"ajar-link",onclick:R},n["help-aside"]))}let I=()=>e("button",
{type:"button",class:"ajar-get-help",onclick:S},n["help-get"]);function $({emergency:f,...b}){let q=Ve.map(w=>le(b,[w])[0]?.
reach??[]).flatMap(w=>["tel:","sms:"].map(N=>w.find(({to:R})=>R.startsWith(N))));return[{say:_(n["help-call"],{number:f}),
to:ke(f)},...q.filter(Boolean)]}let A=(f=`${n["help-line"]} `)=>u(()=>{let b=s(),M=(b?$(b):[]).flatMap(({say:w,to:N},R)=>[
R?" · ":"",e("a",{href:N},...ce(w))]),q=e("button",{type:"button",class:"ajar-link",onclick:S},n["help-get"]),P=e("span",
{class:"ajar-off-paper"},M.length?" · ":"",q);return[e("p",{class:"ajar-help-line"},f,...M,P)]});function v(f){if(!D())
return;let[b]=[...f.querySelectorAll(ye)].reverse();b?.closest("p, ul").after(A(""));for(let M of f.querySelectorAll("de\
tails"))M.open=M.querySelector("summary").textContent===s()?.country}let W=()=>u(()=>{let f=s();return f?[e("p",{},e("b",
{},`${n["help-title"]}, ${f.country}`)),e("p",{},`${n["help-danger"]} ${_(n["help-call"],{number:f.emergency})}`),e("ul",
{},...le(f,be).map(({for_what:b,name:M,reach:q,hours:P})=>e("li",{},...ce(`${b}: ${M}. ${q.map(({say:w})=>w).join(" · ")}\
. ${P}.`))))]:[e("p",{},n["help-elsewhere-how"])]}),D=()=>o().length>0;return{open:S,notice:L,button:I,line:A,addNumbers:v,
text:W,choose:d,code:i,isKnown:D}}var ie=({words:n,leave:t})=>e("button",{type:"button",class:"ajar-leave-now",title:n["\
leave-how"],onclick:t},n.leave);function ve(n){if(U().open){U().open=n;return}U().open=n,window.addEventListener("click",
t=>{t.target.closest?.(ye)&&(t.preventDefault(),t.stopPropagation(),U().open())},{capture:!0})}async function Ge(n,t){try{
return await navigator.clipboard.writeText(n),!0}catch{let a=document.createRange();return a.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(a),document.execCommand("copy")}}function ue(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",n=>n.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function xe(n=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",a=>{
a.repeat||(t=a.key==="Shift"?[...t,a.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(n(),ue()))},{capture:!0})}function J(n,t){let a=!1,r=!1,o=()=>{r=a,a||t()};function i(){a=!0;let s=new AbortController,d=()=>{s.abort(),setTimeout(
()=>{a=!1,r&&o()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,d,{signal:s.signal,capture:c!==
"blur"})}for(let s of["pointerdown","keydown"])n.addEventListener(s,i);return o}function ee(n,t){let a=d=>[...n.querySelectorAll(
d)],r=a("details[open] > summary").map(d=>d.textContent),o=n.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let d of a("summary"))d.parentElement.open=r.includes(d.textContent);if(o===!1)return;let i=a("summary, button").
find(d=>d.textContent===o),s=i??n.querySelector("h2, p");i||(s.tabIndex=-1),s.focus({preventScroll:!0})}function we({words:n,send:t}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-keep-${window.ajarForms}`,r=e("span",
{}),o=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),i=e("p",{class:"ajar-problem",role:"alert"}),s=e(
"div",{}),d=e("section",{class:"ajar-keeping","aria-label":n["keep-title"]},i,s),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=c,g=!1,h=!1,y=!1,p=!1,C=!1,S=(m,x,F={})=>e("button",{type:"button",onclick:x,...F},m),L=m=>{m.tabIndex=
-1,m.focus()},I=()=>s.querySelector(".ajar-change"),$=()=>c.state==="kept"&&!c.reopen;function A(m,x=m){o.dataset.short=
x,r.textContent!==m&&(r.textContent=m)}function v(){let m=c.problem?n["keep-unsaved"]:n["keep-saving"],[x,F]={none:[n["n\
otice-alone"],n["notice-alone-short"]],locked:[n["keep-locked"],n["keep-locked-short"]],kept:c.saved?[n["keep-saved"],n["\
keep-saved-short"]]:[m],lost:[n["keep-lost"]]}[C?"lost":c.state];o.classList.toggle("ajar-state-lost",C),A(x,F),o.dataset.
longest=c.state==="kept"?n["keep-saved"]:"",i.textContent!==c.problem&&(i.textContent=c.problem),i.hidden=!c.problem}function W(){
c={...c,saved:!1},v()}function D(){v(),u=c,$()?s.replaceChildren(h?w("change"):N()):c.state!=="none"?s.replaceChildren(w(
"unlock")):g?s.replaceChildren(w(c.exists?"open":"start")):s.replaceChildren(p?q():M())}let f=()=>{g=!0,D(),s.querySelector(
"input").focus()},b=()=>c.hosted?e("p",{},n["keep-hub"]):null;function M(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},n["keep-title"]),e("p",{},n[c.exists?"keep-there":"keep-why"]),b(),e("div",{class:"ajar-moves"},S(n["keep-n\
othing"],()=>{p=!0,D(),L(o)}),S(n[c.exists?"keep-open":"keep-start"],f)))}let q=()=>e("p",{},S(n[c.exists?"keep-open":"k\
eep-start"],f,{class:"ajar-link"}));function P(){let x=["none","weak","fair","good","strong"].map(F=>n[`keep-strength-${F}`]).
reduce((F,j)=>j.length>F.length?j:F);return e("p",{class:"ajar-strength","aria-live":"polite","data-longest":x},e("span",
{},n["keep-strength-none"]))}function w(m){let x=m==="start"||m==="change",F={start:n["keep-start"],open:n["keep-open"],
unlock:n["keep-unlock"],change:n["keep-change"]}[m],j=e("input",{id:`${a}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${a}-how`,oninput:()=>{x&&t({strength:j.value})}}),l=e("input",{id:`${a}-again`,type:"password",spellcheck:"\
false"}),k=e("div",{},e("label",{for:`${a}-again`},n["keep-again"]),l),O=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
B=e("input",{id:`${a}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t({place:B.value})}),T=P(),H=()=>{
if(!j.value){j.focus();return}if(O.hidden=!0,m==="change"){if(j.type==="password"&&l.value!==j.value){O.textContent=n["k\
eep-again-differs"],O.hidden=!1,l.focus();return}t({change:j.value},{awaited:!0})}else t({[m==="start"?"keep":"unlock"]:j.
value,place:B.value},{awaited:!0});A(n["keep-opening"]),j.value="",l.value="",T.firstChild.textContent=n["keep-strength-\
none"]},K=()=>{g=!1,h=!1,D(),m==="change"?I().focus():L(o)},oe=e("details",{},e("summary",{},n["keep-where"]),e("label",
{for:`${a}-place`},n["keep-place"]),B);return e("form",{class:"ajar-ask",onsubmit:V=>{V.preventDefault(),H()}},e(c.state===
"locked"?"h1":"p",{class:"ajar-title"},F),b(),m==="change"?e("p",{},n["keep-change-how"]):null,x?e("p",{},n["keep-no-way\
-back"]):null,e("label",{for:`${a}-words`},n[m==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-hint",id:`${a}\
-how`},n[x?"keep-how":"keep-how-open"]),j,x?T:null,m==="change"?k:null,e("label",{class:"ajar-card"},e("input",{type:"ch\
eckbox",onchange:({target:V})=>{j.type=V.checked?"text":"password",k.hidden=V.checked,O.hidden=!0}}),e("span",{},n["keep\
-see"])),m==="change"?O:oe,e("div",{class:"ajar-moves"},m==="unlock"?null:S(n["keep-not-now"],K),e("button",{type:"submi\
t"},F)))}function N(){let m=e("select",{id:`${a}-minutes`,onchange:()=>t({minutes:Number(m.value)})},...[...new Set([5,15,
30,60,c.minutes])].sort((x,F)=>x-F).map(x=>e("option",{value:x,selected:x===c.minutes},_(n["keep-minutes"],{n:x}))));return e(
"div",{class:"ajar-kept"},S(n["keep-lock"],()=>{A(n["keep-opening"]),t({lock:!0},{awaited:!0})}),S(n["keep-change"],()=>{
h=!0,y=!1,D(),s.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},y?n["k\
eep-changed"]:""),e("details",{},e("summary",{},n["keep-where"]),e("p",{},c.place),c.copied?e("p",{},_(n["keep-copied"],
{program:c.copied})):null,e("label",{for:`${a}-minutes`},n["keep-idle"]),m))}function R(m){if(m.strength!=null){let x=s.
querySelector(".ajar-strength > span");x&&(x.textContent=m.strength);return}if(m.changed){h=!1,D(),s.querySelector(".aja\
r-changed").textContent=n["keep-changed"],y=!0,I().focus();return}c={...c,...m},c.state==="kept"&&(g=!1),$()||(h=!1),v(),
E()}let E=J(s,()=>{let m=u;if(m.state===c.state&&m.exists===c.exists&&m.minutes===c.minutes&&!!m.reopen==!!c.reopen&&!!m.
hosted==!!c.hosted&&s.firstChild){u=c;return}let F=g&&m.place!==c.place;D(),m.state!==c.state&&m.state!=="none"?L(o):F&&
s.querySelector("input").focus()});return D(),{line:o,more:d,update:R,begin:W,setLost:m=>{C=m,v()},say:m=>{i.textContent=
m,i.hidden=!1}}}function te(n,{sentence:t,wide:a,narrow:r,columns:o,rows:i},s){if(!t){n.replaceChildren(e("p",{class:"ajar-empty"},s["ch\
art-empty"]));return}let d=(u,g)=>{let h=e("div",{class:`ajar-picture ajar-${g}`,role:"img","aria-label":t});return h.innerHTML=
u,h.firstElementChild.setAttribute("aria-hidden","true"),h},c=n.querySelector("details")?.open??!1;n.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},t),d(a,"wide"),d(r,"narrow"),e("details",{open:c},e("summary",{},s.table),
e("table",{},e("thead",{},e("tr",{},...o.map(u=>e("th",{scope:"col"},u)))),e("tbody",{},...i.map(([u,...g])=>e("tr",{},e(
"th",{scope:"row"},u),...g.map(h=>e("td",{},h??"–")))))))))}function ne(n){let t={"us-letter":n["home-paper-letter"],a4:n["home-paper-international"]},a="us-letter";return{element:()=>{
let o=e("select",{onchange:()=>{a=o.value}},...Object.entries(t).map(([i,s])=>e("option",{value:i,selected:i===a},s)));return e(
"label",{},n["home-paper"]," ",o)},value:()=>a}}function Ce(n,{words:t,send:a,onDispose:r}){let o={},i=null,s=!1,d="",c=e("div",{}),u=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),g=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),h=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),y=z(t,w=>{h.textContent=w}),p=de(t),C=ne(t);n.replaceChildren(e("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},u,c,h),p.dialog);let S=w=>{o.busy?h.textContent=t["room-one-moment"]:(y.begin(),
a(w,{awaited:!0}))},L=(w,N)=>e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>S(N)},w),I=(...w)=>e(
"div",{class:"ajar-moves ajar-many"},...w);function $(){let w=o.needsKey?e("input",{type:"password",spellcheck:"false",id:`${P}\
-key`,"aria-describedby":`${P}-key-how`}):null,N=e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>{
if(w&&!w.value){w.focus();return}S({room:"open",...w?{key:w.value}:{}}),w&&(w.value="")}},t["room-open"]);return[e("h2",
{},t["room-title"]),o.state==="ended"?e("p",{class:"ajar-empty"},t["room-ended"]):null,e("p",{},t["room-how"]),e("p",{},
o.elsewhere?_(t["room-how-elsewhere"],{address:o.elsewhere}):t["room-how-network"]),w?e("label",{class:"ajar-words",for:w.
id},t["room-host-key"]):null,w?e("p",{class:"ajar-hint",id:`${P}-key-how`},t["room-host-key-how"]):null,w,I(N,o.elsewhere?
null:L(t["room-inside"],{room:"inside"})),o.elsewhere?null:e("p",{},t["room-rehearse-how"]),o.elsewhere?null:I(...[12,3].
map(R=>L(_(t["room-rehearse"],{n:R}),{room:"rehearse",phones:R})))]}let A=()=>[e("h2",{},t["room-title"]),e("p",{},t["ro\
om-lost"]),I(L(t["room-go-on"],{room:"go-on"}),L(t["room-end"],{room:"end"}))];function v(){let w=e("button",{type:"butt\
on",onclick:()=>p.show()},t["room-large"]),N=e("p",{},o.inside&&!o.practice?t["room-inside-open"]:_(t["room-line"],{code:o.
code})),R=o.address?w:null;return i?[W(),e("div",{class:"ajar-door-line"},N,g,R),D(),b()]:[e("h2",{},t["room-title"]),W(),
D(),N,o.address?Se(t,o):null,o.inside?e("p",{},t[o.practice?"room-practice-how":"room-how-network"]):null,!o.inside&&!o.
address?e("p",{class:"ajar-empty"},t["room-no-address"]):null,o.addresses?.length>1?f():null,o.addresses?.length?e("p",{
class:"ajar-hint"},t["room-firewall"]):null,e("div",{class:"ajar-door-line"},g,R,o.inside&&!o.practice?L(t["room-widen"],
{room:"widen"}):null),b()]}let W=()=>o.practice?e("p",{},Z(t)):null,D=()=>o.again?e("p",{class:"ajar-hint"},t["room-agai\
n"]):null;function f(){let w=e("select",{id:`${P}-address`,onchange:()=>a({room:"pick",ip:w.value})},...o.addresses.map(
({ip:N,network:R})=>e("option",{value:N,selected:N===o.picked},`${N} (${R})`)));return e("label",{class:"ajar-words",for:w.
id},e("span",{},t["room-address"]),w)}function b(){let w=e("div",{}),N=e("button",{type:"button",onclick:()=>m(!1)},t["r\
oom-end-no"]),R=e("button",{type:"button",onclick:()=>m(!0)},t["room-end"]),E=()=>w.replaceChildren(...s?[e("p",{},t["ro\
om-end-sure"]),I(N,L(t["room-end"],{room:"end"}))]:[R]),m=F=>{s=F,E(),(s?N:R).focus()};E();let x=(F,j)=>e("button",{type:"\
button",onclick:()=>a({room:"take",...j()},{awaited:!0})},F);return e("details",{class:"ajar-ending"},e("summary",{},t["\
room-ending"]),o.shown?e("p",{},t["room-take-how"]):e("p",{},t["room-take-nothing"]),o.shown?I(x(t["room-take-table"],()=>({
what:"table"})),x(t["room-take-page"],()=>({what:"page",paper:C.value()})),C.element()):null,e("p",{},t["room-end-how"]),
w)}function M(w){o={...o,...w},u.textContent!==o.problem&&(u.textContent=o.problem),u.hidden=!o.problem;let N=pe(t,o.joined);
g.textContent!==N&&(g.textContent=N),p.update(o,N),i===null&&o.state==="open"&&(i=!o.here),o.state!=="open"&&(i=null,s=!1),
o.busy?y.begin():(y.end(),h.textContent=""),q()}let q=J(c,()=>{let{joined:w,problem:N,...R}=o,E=JSON.stringify([R,i]);if(E===
d)return;d=E;let m={open:v,lost:A}[o.state]??$;ee(c,()=>c.replaceChildren(...m().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let P=`ajar-door-${window.ajarForms}`;return ae(n,()=>a({room:"look"}),r),{update:M}}var pe=(n,t)=>t?t===
1?n["room-joined-one"]:_(n["room-joined"],{n:t}):n["room-joined-none"],Z=n=>e("span",{class:"ajar-rehearsal"},n["room-pr\
actice"]);function Se(n,t){let a=e("div",{class:"ajar-scan",role:"img","aria-label":n["room-scan-alt"]});return a.innerHTML=
t.picture,a.firstElementChild?.setAttribute("aria-hidden","true"),e("div",{class:"ajar-way-in"},a,e("div",{},e("p",{},n["\
room-scan"]),e("p",{class:"ajar-address"},t.address),e("p",{},n["room-type-code"]),e("p",{class:"ajar-code"},t.code)))}function de(n){
let t=e("div",{}),a=e("dialog",{class:"ajar-wall","aria-label":n["room-title"],"data-lm-suppress-shortcuts":"true"},t,e(
"button",{type:"button",onclick:()=>a.close()},n["room-back"])),r=e("p",{class:"ajar-joined"}),o="";return{dialog:a,show:()=>a.
showModal(),update(i,s){r.textContent=s;let d=JSON.stringify([i.address,i.code,i.practice]);d!==o&&(o=d,i.address?t.replaceChildren(
i.practice?e("p",{},Z(n)):"",Se(n,i),r):(a.close(),t.replaceChildren()))}}}function ae(n,t,a){let r=new IntersectionObserver(
o=>{o.some(({isIntersecting:i})=>i)&&t()});r.observe(n),a(()=>r.disconnect())}var $e=(n,t)=>n.find(a=>a.id===t)?.text??t,Ze=n=>new Date(`${n}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function Oe(n,t){
switch(n.kind){case"choice":return[...t.chosen.map(a=>$e(n.cards,a)),t.own.trim()].filter(Boolean);case"sort":return n.cards.
filter(a=>t[a.id]).map(a=>`${a.text}: ${$e(n.piles,t[a.id])}`);case"date":return[Ze(t)];case"list":return t.map(a=>a.trim());default:
return[`${t}`.trim()]}}function Ee({items:n},t){let a={};for(let r of n){let o=t[r.id];if(!(o==null||!Q(r,a)))if(r.kind===
"choice"){let s=(r.among?X(r,a):r.cards).map(c=>c.id).filter(c=>o.chosen.includes(c)),d=o.own?.trim()?o.own:"";(s.length||
d)&&(a[r.id]={chosen:s,own:d})}else if(r.kind==="sort"){let i=r.cards.filter(s=>o[s.id]).map(s=>[s.id,o[s.id]]);i.length&&
(a[r.id]=Object.fromEntries(i))}else if(r.kind==="list"){let i=o.filter(s=>s.trim());i.length&&(a[r.id]=i)}else`${o}`.trim()&&
(a[r.id]=o)}return a}var Me=(n,t)=>_(n.ask,t);var Ye=new Set(["autorestarting","dead","restarting","terminating"]),Qe=4e3;function Ae({widget_manager:n},{gone:t,back:a}){
let{statusChanged:r,connectionStatusChanged:o}=n?.kernel??{};if(!r?.connect||!o?.connect)return()=>{};let i=0,s=(c,u)=>{
Ye.has(u)&&t()},d=(c,u)=>{clearTimeout(i),u==="disconnected"?t():u==="connecting"?i=setTimeout(t,Qe):a()};return r.connect(
s),o.connect(d),()=>{clearTimeout(i),r.disconnect(s),o.disconnect(d)}}function Te({words:n,answered:t}){let a=new Set,r=!1,
o=()=>t().map(([c,u])=>{let g=Ee(c,u),h=c.items.filter(y=>y.id in g).map(y=>[Me(y,g),...Oe(y,g[y.id])].join(`
`));return[c.title,...h].join(`

`)}).join(`


`);async function i(c){let u=o(),g=e("textarea",{readonly:!0,rows:6,"aria-label":n["lost-copy"]});g.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(g),g.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=n["lost-copied"]}function s(c={}){let u=e("div",{class:"ajar-\
lost",hidden:!r,...c},e("p",{},n.lost),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>i(u)},n["lost-\
copy"]),e("button",{type:"button",onclick:()=>location.reload()},n["lost-reload"])),e("p",{class:"ajar-hint",role:"statu\
s"}));return a.add(u),u}function d(c){r=c;for(let u of a)u.hidden=!c}return{line:s,set:d,isLost:()=>r,forget:c=>a.delete(
c)}}function Le(n,{words:t,send:a,open:r,help:o}){let i=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),s=z(
t,v=>i.replaceChildren(v)),d=v=>{s.begin(),a(v)},c=e("div",{}),u={},g="",h=0,y=ne(t);n.replaceChildren(e("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),i);let p=(v,W)=>e("button",{type:"button",onclick:W},v),C=v=>e("div",{class:"\
ajar-reflection"},...v.flatMap(W=>re(W,3)));function S(v,W,D){let f=e("div",{class:"ajar-twice"}),M=p(v,()=>{let q=p(t["\
home-no"],()=>{f.replaceChildren(M),M.focus()});f.replaceChildren(e("p",{},W),e("div",{class:"ajar-moves"},q,p(v,()=>{f.
replaceChildren(M),M.focus(),d(D)}))),q.focus()});return f.append(M),f}let L=()=>{let v=e("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{v.files[0]&&d({import:await v.files[0].text()}),v.value=""}});return e("label",
{class:"ajar-words"},e("span",{},t["home-bring"]),v)},I=J(c,()=>{let v=JSON.stringify(u);v!==g&&(g=v,ee(c,$))});function $(){
let v=(f,b)=>p(b,()=>d({take:f})),W=h>(u.danger?.kinds.length??0)?null:u.danger,D=()=>{h=W.kinds.length+1,$(),c.querySelector(
".ajar-welcome").focus()};c.replaceChildren(W?o.notice(W,{level:2,aside:D}):"",e("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?e("div",{class:"ajar-moves"},p(t["home-go-on"],()=>r(u.section))):"",u.due?.length?e("ul",{},...u.due.
map(f=>e("li",{},f))):"",u.plan?.length?e("h2",{},t["home-plan"]):"",u.plan?.length?C(u.plan):"",u.plan?.length&&!W?o.line():
"",...(u.earlier??[]).filter(({plan:f})=>f.length).map(({title:f,plan:b})=>e("details",{},e("summary",{},`${t["home-plan"]}\
, ${f}`),C(b))),e("details",{},e("summary",{},t["home-take"]),e("p",{},t["home-not-encrypted"]),e("div",{class:"ajar-tak\
e"},...W?[]:[p(t["home-take-plan"],()=>d({take:"plan",paper:y.value(),country:o.code()})),y.element(),v("calendar",t["ho\
me-take-calendar"]),u.danger?"":v("calendar-line",t["home-take-calendar-line"])],v("check-ins",t["home-take-check-ins"]),
v("everything",t["home-take-everything"])),L()),u.something?e("details",{},e("summary",{},t["home-end"]),e("p",{},t["hom\
e-anew-how"]),S(t["home-anew"],t["home-anew-sure"],{restart:!0}),e("p",{},t["home-erase-how"]),S(t["home-erase"],t["home\
-erase-sure"],{erase:!0})):"")}return{update:v=>{s.end(),u=v,I()},settle:s.end,say:(v,W="")=>{s.end();let D=e("div",{class:"\
ajar-text"});D.innerHTML=W,i.replaceChildren(v,D),i.scrollIntoView({block:"nearest"})}}}function Ne({name:n,type:t,data:a}){
let r=Uint8Array.from(atob(a),i=>i.charCodeAt(0)),o=URL.createObjectURL(new Blob([r],{type:t}));e("a",{href:o,download:n}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function Ie({units:n,slips:t},{words:a,ask:r,send:o}){window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-hands-${window.
ajarForms}`,s=new Map,d=p=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...p}),c=d({id:`${i}-people`,
min:1}),u=p=>Math.max(0,Math.floor(Number(p.value)||0)),g=p=>p.kind==="card"?p.bands.slice(0,1):p.bands,h=p=>{let C=n.filter(
$=>$.item===p),S=($,A)=>{let v=d({"aria-label":[$.card,g($)[A]].filter(Boolean).join(": ")});return s.set($.id,[...s.get(
$.id)??[],v]),v},L=C.length===1&&!C[0].card?C[0].bands.map(($,A)=>[$,[S(C[0],A)]]):C.map($=>[$.card,g($).map((A,v)=>S($,
v))]),I=C[0].card?["",...g(C[0])]:null;return e("table",{},e("caption",{},r(p)),I&&I.length>2?e("thead",{},e("tr",{},...I.
map($=>$?e("th",{scope:"col"},$):e("td",{})))):null,e("tbody",{},...L.map(([$,A])=>e("tr",{},e("th",{scope:"row"},$),...A.
map(v=>e("td",{},v))))))};function y(){let p=new Map(n.map(I=>[I,s.get(I.id).map(u)])),C=Math.max(...[...p.values()].map(
I=>I.reduce(($,A)=>$+A,0))),S=u(c)||C;if(!S){c.focus();return}let L=Object.fromEntries([...p].map(([I,$])=>[I.id,I.kind===
"card"?[$[0],Math.max(0,S-$[0])]:$]));o({counts:L,people:S})}return e("details",{class:"ajar-hands"},e("summary",{},a[t?
"room-slips":"room-hands"]),e("p",{},a[t?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:p=>{p.preventDefault(),y()}},
...[...new Set(n.map(p=>p.item))].map(h),e("label",{class:"ajar-words",for:c.id},e("span",{},a["room-people"]),c),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},a["room-count"]))))}function Fe(n,{words:t,send:a,onDispose:r,form:o,ask:i}){let s={not:{}},d=!1,c="",u="",g=!1,h=(j,l={})=>{g=j==="reveal",
W.begin(),a({question:n.of,do:j,...l},{awaited:!0})},y=e("div",{class:"ajar-results",hidden:!0}),p=e("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),C=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),S=e("span",{}),L=e("p",
{class:"ajar-counts"}),I=Xe(n.minutes,t,r),$=e("button",{type:"button",class:"ajar-link",onclick:()=>P(!d)}),A=e("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),v=(...j)=>{A.textContent!==j[0]&&A.replaceChildren(...j)},W=z(t,j=>v(j||
u)),D={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},f=Object.
keys(D).filter(j=>n.units.length||j==="open"||j==="close"),b=Object.fromEntries(f.map(j=>[j,e("button",{type:"button",onclick:()=>{
b[j].getAttribute("aria-disabled")?v(M(j)):j==="reset"?q():h(j)}},D[j])])),M=j=>s.busy?t["room-one-moment"]:s.not[j];function q(){
let j=e("button",{type:"button",class:"ajar-link",onclick:()=>{v(""),b.reset.focus()}},t["home-no"]),l=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{v(""),b.reset.focus(),h("reset")}},t["room-ask-reset"]);A.replaceChildren(t["room\
-reset-sure"]," ",j," ",l),j.focus()}function P(j){d=j,y.hidden=!j,o().hidden=j,$.textContent=t[j?"room-show-question":"\
room-show-result"]}let w=de(t),N=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>w.show()},t["room-cod\
e"]),R={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function E(j){let l=s;s={...s,...j};let k=s.
room==="open";S.replaceChildren(s.practice?Z(t):""),C.textContent=s.problem,C.hidden=!s.problem;let O=[[s.answered,t["ro\
om-answered"]],[s.joined,t["room-have-joined"]]],B=!k||!n.units.length?[]:s.hands||s.inside?O.slice(0,1):O;L.replaceChildren(
...B.map(([T,H])=>e("span",{},e("b",{},`${T}`)," ",H))),I.update(s.seconds);for(let T of f)qe(b[T],M(T));u=k?s.hands?t["\
room-by-hands-now"]:R[s.state]:t["room-not-open"],(l.state!==s.state||l.room!==s.room||l.hands!==s.hands)&&v(u),s.busy||
W.end(),De(p,s.withheld),w.update(s.way??{},pe(t,s.joined)),N.hidden=!s.way?.address,m(),g&&!s.busy&&s.state==="closed"&&
p.childElementCount&&(g=!1,p.scrollIntoView({block:"nearest"}))}function m(){let j=JSON.stringify(s.charts??[]);if(j===c)
return;c=j;let l=!!s.charts?.length;y.replaceChildren(...We(s.charts??[],t)),$.hidden=!l,P(l),l&&g&&y.scrollIntoView({block:"\
start"}),g=!1}let x=e("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},e("div",{class:"ajar-bar-line aja\
r-bar-first"},n.units.length?L:e("p",{class:"ajar-private"},t["room-nothing-counted"]),e("div",{class:"ajar-moves"},...f.
map(j=>b[j]))),e("div",{class:"ajar-bar-line"},S,A,$,N,I.element),w.dialog);x.addEventListener("mousedown",j=>{j.target.
closest("button")&&j.preventDefault()});let F=n.units.length?Ie(n,{words:t,ask:i,send:j=>h("hands",j)}):null;return $.hidden=
!0,ae(x,()=>a({room:"look"}),r),{parts:[y,p,C,x,F].filter(Boolean),update:E}}function qe(n,t){n.toggleAttribute("aria-di\
sabled",!!t),t&&n.setAttribute("aria-disabled","true"),n.title=t||""}function De(n,t=[]){let a=[...n.children].map(r=>r.
textContent);JSON.stringify(a)!==JSON.stringify(t)&&n.replaceChildren(...t.map(r=>e("p",{},r)))}var We=(n,t)=>n.map(a=>{
let r=e("div",{class:"ajar-chart-block"});return te(r,a,t),r});function Re(n,{words:t,send:a,onDispose:r}){let o={},i="",
s=e("div",{class:"ajar-results"}),d=e("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=e("p",{class:"ajar\
-problem",role:"alert",hidden:!0}),u=e("div",{}),g=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),h=e("\
button",{type:"button",onclick:()=>{h.getAttribute("aria-disabled")?g.textContent=y():(g.textContent="",a({moves:!0},{awaited:!0}))}},
t["room-moves"]),y=()=>o.busy?t["room-one-moment"]:o.not;return n.replaceChildren(e("div",{class:"ajar-group",role:"grou\
p","aria-label":t["room-group"]},u,s,d,c,e("p",{class:"ajar-hint"},t["room-moves-how"]),e("div",{class:"ajar-moves"},h),
g)),ae(n,()=>a({room:"look"}),r),{update(p){o={...o,...p},u.replaceChildren(o.practice?Z(t):""),c.textContent=o.problem,
c.hidden=!o.problem,De(d,o.withheld),qe(h,y());let C=JSON.stringify(o.charts??[]);C!==i&&(i=C,s.replaceChildren(...o.charts?.
length?We(o.charts,t):[e("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Xe(n,t,a){let r=null,o=!1,i=e("sp\
an",{role:"timer"}),s=e("button",{type:"button",class:"ajar-link",onclick:()=>{o=!o,c()}}),d=e("p",{class:"ajar-clock"},
i," ",s);function c(){let g=r===null?null:Math.max(0,Math.floor((Date.now()-r)/1e3)),h=g===null?"":`${Math.floor(g/60)}:${String(
g%60).padStart(2,"0")}`,y=g===null?n?_(t["room-minutes"],{minutes:n}):"":n?_(t["room-clock"],{time:h,minutes:n}):h;i.textContent=
o?"":y,s.textContent=t[o?"room-clock-show":"room-clock-hide"],d.hidden=!y}let u=setInterval(()=>{r!==null&&c()},1e3);return a(
()=>clearInterval(u)),{element:d,update:g=>{r=g==null?null:Date.now()-g*1e3,c()}}}function Be(n,{words:t,picked:a,pick:r}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-couple-${window.ajarForms}`,
i=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),s=e("div",{class:"ajar-text"}),d=e("summary",{}),c=({title:h,
story:y,more:p,role:C})=>{i.innerHTML=y,i.prepend(e("h2",{},h)),s.innerHTML=p,d.textContent=C},u=n.couples.find(h=>h.id===
a)??n.couples[0],g=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},t.couple),e("p",{class:"ajar-hint"},t["cou\
ple-how"]),e("div",{class:"ajar-cards"},...n.couples.map(h=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:o,
value:h.id,checked:h===u,onchange:()=>{c(h),r(h.id)}}),e("span",{},h.title)))));return c(u),e("section",{class:"ajar-sce\
nario","aria-label":t.couple},i,e("details",{class:"ajar-role"},d,s),g)}window.ajarShown??(window.ajarShown=new WeakMap);var Y=window.ajarShown,he={key:"needs@",notebook:"07-boundary.ipynb"};function et(){
let n=document.getElementById("ajar-style")??document.head.appendChild(e("style",{id:"ajar-style"})),t=`.ajar{--ajar-pap\
er: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
:first-child{flex:1;min-width:0;font-size:.9em;line-height:1.25}.ajar .ajar-leave{display:flex;gap:.5em;flex:none}.ajar \
.ajar-leave
button{white-space:nowrap;min-height:44px;padding:.25em .75em;font-size:.95em;border-width:1px;border-color:var(--ajar-e\
dge)}
:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding-top:calc(var(--ajar-bar) + .75rem)}.ajar-notice:has(~.ajar-nav){\

position:sticky;top:0;z-index:2;max-height:var(--ajar-bar);background:var(--ajar-background, Canvas);border-bottom:1px s\
olid
var(--ajar-line);margin-bottom:1em}.ajar-nav~.ajar-page .ajar-piles{top:var(--ajar-bar)}.ajar .ajar-sorted input{scroll-\
margin-top:7.5em}
.ajar .ajar-on-paper{display:none}@media(max-width:40em){.ajar-notice .ajar-state:before{content:attr(data-short);conten\
t:attr(data-short)
/ ""}.ajar-notice .ajar-state>span{position:absolute;clip-path:inset(50%);font-size:1px}.ajar-notice .ajar-state:after{c\
ontent:none}}
@media(max-width:30em){.ajar-notice>:first-child{font-size:.8em}.ajar .ajar-leave{gap:.3em}.ajar .ajar-leave button{padd\
ing-inline:.5em;
font-size:.9em}}@media(max-width:22em){.ajar-notice>:first-child{font-size:.72em;white-space:nowrap}.ajar .ajar-leave bu\
tton{
padding-inline:.35em}}@media(max-height:30em){:root:has(.ajar-nav){--ajar-bar: 3rem}.ajar-notice:has(~.ajar-nav){positio\
n:static;
max-height:none}.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2;background:var(-\
-ajar-paper)}
.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:6em}.ajar-nav~.ajar-page .ajar-piles{position:static}.ajar .ajar-\
help-bar{
position:static;padding-right:8.5em}.ajar-help-bar .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2}.ajar.ajar\
-help{
scroll-padding-top:3.25rem}}@media(max-height:30em)and (max-width:30em){.ajar-notice:has(~.ajar-nav){flex-wrap:wrap;padd\
ing-top:3rem}
.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:0}}.ajar button.ajar-leave-now{color:var(--ajar-warm)}.ajar butto\
n.ajar-leave-now:hover{
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
`;n.textContent!==t&&(n.textContent=t)}function tt({model:n,el:t}){et();let a=n.get("pages"),r=n.get("words"),o=new Map,
i=new Map,s=new Map,d=[],c=l=>d.push(l),u=null,g=!1,h=!1,y=new Map,p=Math.min(n.get("page"),a.length-1);t.classList.add(
"ajar");let C=e("div",{class:"ajar-page"}),S=l=>a.flatMap(({blocks:k})=>k).find(k=>k.kind==="exercise"&&k.key===l)?.exercise,
L=Te({words:r,answered:()=>[...i].map(([l,{answers:k}])=>[S(l),k]).filter(([l,k])=>l&&Object.keys(k??{}).length)}),I=0,$=l=>{
if(clearTimeout(I),I=0,L.set(l),u?.setLost(l),l)for(let k of s.keys())o.get(k)?.release()},A=(l,{awaited:k=!1}={})=>{try{
n.send(l)}catch{$(!0);return}k&&!I&&(I=setTimeout(()=>$(!0),8e3))},v=je({words:r,countries:n.get("notice")?.help??a[0]?.
blocks[0]?.help,leave:()=>W(),onCountry:l=>A({country:l})}),W=()=>{A({forget:!0}),ue()},D=(l,k,O)=>(o.set(l.key,O),i.has(
l.key)&&O.update(i.get(l.key)),k),f={html(l){let k=e("div",{class:"ajar-text"});return k.innerHTML=l.html,v.addNumbers(k),
k.addEventListener("click",O=>{let B=O.target.closest("a"),T=a.findIndex(({id:H})=>H&&B?.getAttribute("href")===`${H}.ip\
ynb`);T<0||(O.preventDefault(),N(T))}),k},home(l){let k=e("div",{});return D(l,k,Le(k,{words:r,send:T=>{T.import&&o.get(
"chart")?.begin(),A(T)},open:T=>N(a.findIndex(({id:H})=>H===T)),help:v})),A({home:l.key}),k},scenario(l){return Be(l,{words:r,
picked:n.get("couple"),pick:k=>{n.set("couple",k),n.save_changes()}})},door(l){let k=e("div",{});return D(l,k,Ce(k,{words:r,
send:A,onDispose:c}))},group(l){let k=e("div",{});return D(l,k,Re(k,{words:r,send:A,onDispose:c}))},asking(l){let{items:k}=a[p].
blocks.find(({key:H})=>H===l.of).exercise,{parts:O,update:B}=Fe(l,{words:r,send:A,onDispose:c,form:()=>s.get(l.of),ask:H=>k.
find(K=>K.id===H).ask}),T=document.createDocumentFragment();return T.append(...O),D(l,T,{update:B})},exercise(l){let k=e(
"div",{}),O=L.line(u?{}:{role:"alert"});s.set(l.key,k);let B=(T,H)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let K=window.ajarSent;y.set(l.key,K),A({key:l.key,...T,sent:K},{awaited:H}),!(!H||!L.isLost())&&($(!0),O.
scrollIntoView({block:"nearest"}))};return o.set(l.key,ge(k,l.exercise,{words:r,level:l.level,...i.get(l.key),help:v,needs:b,
below:()=>l.key.startsWith("plan@")&&v.isKnown()?v.line():null,onAside:T=>q(l.key,{aside:T}),onChange:T=>{q(l.key,{answers:T,
done:!1}),B({answers:T,done:!1},h)},onMove:T=>q(l.key,{at:T}),onDone:T=>{B({answers:T,done:!0},!0),l.key.startsWith("che\
ck-in@")&&o.get("chart")?.begin()},onStartOver:()=>{q(l.key,{answers:{},done:!1}),B({remove:!0})}})),k.firstElementChild.
append(O),c(()=>L.forget(O)),k},chart(l){let k=e("div",{class:"ajar-chart-block"}),O=e("p",{class:"ajar-status",role:"st\
atus","aria-live":"polite"}),{begin:B,end:T}=z(r,K=>O.replaceChildren(K)),H=K=>{T(),te(k,K,r)};return o.set(l.key,{update:H,
begin:B,end:T}),i.has(l.key)&&H(i.get(l.key)),B(),A({chart:l.key}),e("div",{},k,O)},notice(l){if(xe(()=>A({forget:!0})),
!l.leave)return e("div",{class:"ajar-notice"},e("p",{},l.text));let k=e("div",{class:"ajar-leave"},v.button(),ie({words:r,
leave:W}));ve(v.open),u=we({words:r,send:A});let O=document.createDocumentFragment();return O.append(e("div",{class:"aja\
r-notice"},u.line,k),e("div",{class:"ajar-on-paper"},v.text()),u.more),O}};function b(){let l=a.findIndex(({blocks:O})=>O.
some(({key:B})=>B===he.key));return l<0?e("p",{},e("a",{href:he.notebook},r["help-needs"])):e("button",{type:"button",onclick:()=>{
N(l);let O=s.get(he.key).querySelector("h2");O.tabIndex=-1,O.focus()}},r["help-needs"])}let M=l=>a[p].blocks.find(k=>k.kind===
l),q=(l,k)=>i.set(l,{...i.get(l),...k}),P=()=>{for(let l of d.splice(0))l()};function w({focus:l=!1}={}){if(P(),o.clear(),
g){C.replaceChildren(u?"":e("p",{class:"ajar-empty"},r["keep-locked-here"]));return}if(C.replaceChildren(...a[p].blocks.
map(H=>f[H.kind](H))),a.length<2)return;let k=(H,K)=>e("button",{type:"button",onclick:()=>N(H)},K),O=p>0?k(p-1,r["previ\
ous-page"]):null,B=p<a.length-1?k(p+1,r["next-page"]):null;if(C.append(e("div",{class:"ajar-moves ajar-turn"},O,B)),R.replaceChildren(
...a.map(({title:H},K)=>e("li",{},e("button",{type:"button","aria-current":K===p?"page":null,onclick:()=>N(K)},H)))),E.textContent=
_(r["page-of"],{n:p+1,all:a.length,title:a[p].title}),!l)return;let T=C.querySelector("h1, h2, h3")??C;T.tabIndex=-1,T.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function N(l){a[l]&&(p=l,R.parentElement.open=m(),n.set("page",l),
n.save_changes(),w({focus:!0}))}let R=e("ol",{}),E=e("summary",{}),m=()=>window.innerWidth>640;n.get("notice")&&t.append(
f.notice(n.get("notice")));let x=e("nav",{class:"ajar-nav","aria-label":r.pages},e("details",{open:m()},E,R));a.length>1&&
t.append(x),t.append(L.line({role:"alert"}),C);let F=0;for(let l of["keydown","pointerdown","scroll"])t.addEventListener(
l,()=>{Date.now()-F<3e4||(F=Date.now(),A({active:!0}))},{passive:!0,capture:!0});n.on("msg:custom",l=>{if($(!1),l.keeping){
let k=[...y.values()].some(T=>l.acknowledged<T);u?.update(k?{...l.keeping,saved:!1}:l.keeping);let{state:O}=l.keeping,B=O===
"locked";O&&(h=O==="kept"),O&&B!==g&&(g=B,i.clear(),x.hidden=g,w())}for(let[k,O]of Object.entries(l.states??{})){if(l.acknowledged<
y.get(k))continue;let B=O.answers&&!Object.keys(O.answers).length;q(k,B?{...O,at:0}:O),o.get(k)?.update(i.get(k))}l.country!=
null&&v.choose(l.country),l.file&&(o.get("home")?.settle(),Ne(l.file)),l.erased&&o.get("home")?.say(l.erased,M("home")?.
erased),l.said&&o.get("chart")?.end(),l.said&&(o.get("home")??u)?.say(l.said),l.open&&N(a.findIndex(({id:k})=>k===l.open)),
l.problem&&o.get(l.problem.key)?.say(l.problem.text)}),n.on("change:pages",()=>{a=n.get("pages"),w()});let j=Ae(n,{gone:()=>$(
!0),back:()=>{L.isLost()&&A({ready:!0})}});return w(),Y.set(r,(Y.get(r)??0)+1),A({ready:!0}),()=>{P(),j(),clearTimeout(I),
Y.set(r,Y.get(r)-1),Y.get(r)||A({gone:!0})}}var en={render:tt};export{en as default,et as dress,tt as render};
