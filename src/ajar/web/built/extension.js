(()=>{var W=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(a,r,o)=>{let l=n[r];return o?Number.isInteger(l)?l+1:a:["number",
"string"].includes(typeof l)?l:a}),Z=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function Q(t,n){let a=n[t.among?.item]??{},r=t.cards.filter(o=>t.among?.piles.includes(a[o.id]));return r.length?
r:t.cards}var de=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(a=>t.cards.some(r=>r.id===a))};var Re=["button","input","select","summary","textarea"],Pe=["input","select","textarea"];function e(t,n={},...a){let r=document.
createElement(t);for(let[o,l]of Object.entries(n))o.startsWith("on")?r.addEventListener(o.slice(2),l):l===!0?r.setAttribute(
o,""):l!==!1&&l!=null&&r.setAttribute(o,l);return Re.includes(t)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Pe.
includes(t)&&r.setAttribute("autocomplete","off"),r.append(...a.filter(o=>o!=null)),r}function he(t,n,a){let{words:r,level:o=3}=a;
window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-${window.ajarForms}`,s={...a.answers},u=0,c=null,p=null,m=a.aside??
0,d=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),j=e("div",{}),h=e("div",{class:"ajar-body"}),x=e("se\
ction",{class:"ajar-form","aria-labelledby":`${l}-title`},e(`h${o}`,{id:`${l}-title`},n.title),e("p",{class:"ajar-why"},
n.why),n.private?e("p",{class:"ajar-private"},n.private):null,j,h,d);t.replaceChildren(x);let w=()=>n.items.filter(E=>Z(
E,s)),T=E=>{d.replaceChildren(E)};function I(E,g){d.replaceChildren(`${E} `,e("button",{type:"button",class:"ajar-link",
onclick:()=>{s=g,T(""),a.onChange(s),O({focus:!0})}},r["put-back"]))}function y(E,g){s={...s,[E.id]:g},T(""),a.onChange(
s),f()}function C(){let{fieldset:E}=c;E.disabled=!0;let g=setTimeout(()=>T(r["keep-opening"]),400),S=setTimeout(L,8e3);p=
[g,S]}function L(){p&&(p.forEach(clearTimeout),p=null,c&&(c.fieldset.disabled=!1),T(""))}function f(){let{item:E,skip:g,
where:S,next:k}=c,A=w();g.textContent=s[E.id]==null?r.skip:r["clear-and-skip"],S.textContent=W(r["question-of"],{n:u+1,all:A.
length}),k.textContent=u===A.length-1?r.done:r.next}function v(E,g=!0){if(p)return;let S=w();if(u+=E,u>=S.length){u=S.length-
1,C(),a.onDone(s);return}O({focus:g})}function O({focus:E=!1}={}){let g=w();u=Math.max(0,Math.min(u,g.length-1));let S=g[u],
k=`${l}-${S.id}`,A=e("legend",{},W(S.ask,s)),i=S.hint?e("p",{class:"ajar-hint",id:`${k}-hint`},S.hint):null,b=a.mark?.(S),
M=b?e("p",{class:"ajar-mark",id:`${k}-mark`},b):null,B=[i,M].filter(Boolean).map(({id:J})=>J).join(" "),N=S.among?{...S,
cards:Q(S,s)}:S,P=He[S.kind](N,de(N,s[S.id]),{words:r,group:k,change:J=>y(S,J),say:T}),H=e("fieldset",{class:`ajar-item \
ajar-${S.kind}`,tabindex:"-1","aria-describedby":B||null},A,i,M,P),ne=u>0?e("button",{type:"button",onclick:()=>v(-1)},r.
back):null,K=e("button",{type:"button",onclick:()=>{if(p)return;let J=s,Be=s[S.id]!=null;s={...s,[S.id]:null},a.onChange(
s),v(1),Be&&I(r.cleared,J)}}),pe=e("button",{type:"button",onclick:()=>{p||(T(""),v(1))}}),ae=e("p",{class:"ajar-where"});
c={item:S,skip:K,where:ae,next:pe,fieldset:H},j.replaceChildren(),h.replaceChildren(ae,H,e("div",{class:"ajar-moves"},ne,
K,pe)),f(),a.onMove?.(u),E&&(H.focus({preventScroll:!0}),ae.scrollIntoView({block:"nearest"}))}function q(E){if(j.replaceChildren(),
!E||!a.help||m>E.kinds.length)return null;let g=()=>{m=E.kinds.length+1,a.onAside?.(m),j.replaceChildren(),h.querySelector(
"[tabindex]").focus()};return j.append(a.help.notice(E,{level:o+1,aside:g})),j.querySelector("[tabindex]")}function F(E,{
focus:g=!1,danger:S=null}={}){c=null;let k=e(`h${o+1}`,{tabindex:"-1"},r["what-you-said"]);h.replaceChildren(e("div",{class:"\
ajar-reflection"},k,...E.flatMap(i=>oe(i,o+2)),a.below?.()??null),e("div",{class:"ajar-moves"},e("button",{type:"button",
onclick:()=>{u=0,O({focus:!0})}},r.change),e("button",{type:"button",onclick:()=>{let i=s;s={},u=0,m=0,a.onAside?.(0),a.
onStartOver(),O({focus:!0}),I(r["started-over"],i)}},r["start-over"])));let A=q(S);g&&(A??k).focus()}function _(E){let g=h.
contains(document.activeElement);g&&c&&!p||(L(),s={...E.answers},E.done?F(E.reflection,{focus:g,danger:E.danger}):(u=E.at??
Math.max(0,w().findIndex(S=>s[S.id]==null)),O()))}let{done:$,reflection:D,danger:R}=a;return _({answers:s,at:a.at,done:$,
reflection:D,danger:R}),{update:_,release:L,say:E=>{L(),T(E)}}}var oe=({heading:t,said:n,words:a},r)=>[t?e(`h${r}`,{},t):
null,n.length>1?e("ul",{class:"ajar-said"},...n.map(o=>e("li",{},o))):n.length?e("p",{class:"ajar-said"},n[0]):null,...a.
map(o=>e("p",{},o))].filter(Boolean),He={ruler(t,n,{group:a,change:r}){let o=Array.from({length:11},(l,s)=>e("label",{class:"\
ajar-number"},e("input",{type:"radio",name:a,value:s,checked:n===s,onchange:()=>r(s),"aria-describedby":s===0?`${a}-low`:
s===10?`${a}-high`:null}),e("span",{},`${s}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...o),
e("p",{class:"ajar-anchors"},e("span",{id:`${a}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${a}-high`},e("b",{},"10"),
` ${t.high}`)))},choice(t,n,{words:a,group:r,change:o}){let{chosen:l,own:s}=n||{chosen:[],own:""},u=()=>o(l.length||s.trim()?
{chosen:[...l],own:s}:null),c=t.many?"checkbox":"radio",p=t.cards.map(d=>e("input",{type:c,name:r,value:d.id,checked:l.includes(
d.id),onchange:j=>{t.many?l=l.filter(h=>h!==d.id).concat(j.target.checked?d.id:[]):(l=[d.id],s="",m&&(m.value="")),u()}})),
m=t.own?e("input",{type:"text",value:s,maxlength:500,oninput:d=>{s=d.target.value,!t.many&&s.trim()&&(l=[],p.forEach(j=>{
j.checked=!1})),u()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},a[t.many?"choose-many":"choose\
-one"]),...t.cards.map((d,j)=>e("label",{class:"ajar-card"},p[j],e("span",{},d.text))),m?e("label",{class:"ajar-own"},e(
"span",{},t.own),m):null)},sort(t,n,{words:a,group:r,change:o,say:l}){let s={...n},u={},c=t.piles.map(h=>(u[h.id]=e("spa\
n",{}),e("li",{class:"ajar-pile",ondragover:x=>{x.preventDefault(),x.currentTarget.classList.add("ajar-over")},ondragleave:x=>x.
currentTarget.classList.remove("ajar-over"),ondrop:x=>{x.preventDefault(),x.currentTarget.classList.remove("ajar-over");
let w=d[x.dataTransfer.getData("text/plain")]?.[h.id];w&&!w.matches(":disabled")&&(w.checked=!0,m(w.dataset.card,h))}},u[h.
id]))),p=()=>t.piles.forEach(h=>{u[h.id].textContent=W(a["pile-count"],{pile:h.text,n:Object.values(s).filter(x=>x===h.id).
length})}),m=(h,x)=>{s[h]=x.id,p(),o({...s}),l(W(a.moved,{card:t.cards.find(w=>w.id===h).text,pile:x.text}))},d={},j=t.cards.
map(h=>{d[h.id]={};let x=`${r}-${h.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.
setData("text/plain",h.id)},e("legend",{},h.text),e("div",{class:"ajar-into"},...t.piles.map(w=>{let T=e("input",{type:"\
radio",name:x,value:w.id,"data-card":h.id,checked:s[h.id]===w.id,onchange:()=>m(h.id,w)});return d[h.id][w.id]=T,e("labe\
l",{},T,e("span",{},w.text))})))});return p(),e("div",{},e("p",{class:"ajar-hint"},a["sort-how"]),e("ul",{class:"ajar-pi\
les"},...c),...j)},text(t,n,{words:a,change:r}){let o=e(t.long?"textarea":"input",{...t.long?{rows:8}:{type:"text",value:n??
""},maxlength:2e4,oninput:l=>r(l.target.value.trim()?l.target.value:null)});return t.long&&(o.value=n??""),e("label",{class:"\
ajar-words"},e("span",{},a["own-words"]),o)},list(t,n,{words:a,change:r}){let o=e("div",{}),l=()=>{let d=[...o.querySelectorAll(
"input")].map(j=>j.value).filter(j=>j.trim());r(d.length?d:null)},s=()=>[...o.children].forEach((d,j)=>{d.querySelector(
"label > span").textContent=W(a.line,{n:j+1}),d.querySelector("button").setAttribute("aria-label",W(a["remove-line"],{n:j+
1}))}),u=e("button",{type:"button",class:"ajar-link",onclick:()=>{p(""),o.lastElementChild.querySelector("input").focus()}},
a["add-line"]),c=()=>{s(),u.hidden=o.children.length>=t.most},p=d=>{let j=e("div",{class:"ajar-line"},e("label",{class:"\
ajar-words"},e("span",{}),e("input",{type:"text",value:d,maxlength:2e4,oninput:l})),e("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let h=j.nextElementSibling||j.previousElementSibling;j.remove(),h||p(""),c(),l(),(h||o.firstElementChild).
querySelector("input").focus()}},"×"));o.append(j),c()},m=n||[];for(let d=0;d<Math.max(t.lines,m.length);d++)p(m[d]??"");
return e("div",{class:"ajar-lines"},o,u)},date(t,n,{words:a,change:r}){return e("label",{class:"ajar-words"},e("span",{},
a["pick-date"]),e("input",{type:"date",value:n??"",oninput:o=>r(o.target.value||null)}))}};var Ue="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",lt=new RegExp(`(${Ue})|[.…]+|[!?;\\n]`,"gu");var fe=["emergency","crisis","violence","worried","child"],Ke=["emergency","crisis","violence"],Ve='a[href$="#Help-lines\
"]',U=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Je(t,{
zone:n="",languages:a=[]}){let r=s=>s.endsWith("/")?n.startsWith(s):n===s,o=t.find(({zones:s})=>s.some(r));return o?o.code:
n&&!/^(UTC|GMT|UCT|Etc\/)/.test(n)?"":a.map(s=>s.split("-").slice(1).join("-").toUpperCase()).find(s=>t.some(({code:u})=>u===
s))??""}var se=(t,n)=>n.flatMap(a=>t.lines.filter(r=>r.topic===a)),me=t=>`tel:${t.match(/\d+/)[0]}`;function ge({words:t,countries:n=[],
leave:a,onCountry:r=()=>{}}){n.length&&(U().countries=n);let o=()=>U().countries,l=()=>U().chosen||Je(o(),{zone:Intl.DateTimeFormat().
resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),s=()=>o().find(f=>f.code===l());function u(f){
U().chosen=f;for(let v of U().listeners)v()}function c(f,v){v(f);let O=!1,q=()=>{O||(O=f.isConnected),O&&!f.isConnected?
U().listeners.delete(q):v(f)};return U().listeners.add(q),f}let p=f=>c(e("div",{}),v=>v.replaceChildren(...f())),m=()=>{
let f=[...o(),{code:"-",country:t["help-elsewhere"]}],v=e("select",{onchange:()=>{u(v.value),r(v.value)}},...f.map(O=>e(
"option",{value:O.code},O.country)));return c(v,()=>{v.value=s()?.code??"-"}),e("label",{class:"ajar-help-where"},e("spa\
n",{},t["help-in"]),v)},d=({say:f,to:v},O)=>{if(/^(tel|sms):/.test(v))return e("a",{class:O?"ajar-reach":"ajar-reach aja\
r-first",href:v},f);let q=e("span",{},f),F=e("button",{type:"button",class:"ajar-link","aria-label":W(t["help-copy-what"],
{address:v}),onclick:async()=>{await ze(v,q)&&(F.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"aj\
ar-chat"},q," ",F)},j=f=>e("li",{},e("p",{class:"ajar-for"},f.for_what),e("p",{class:"ajar-hint"},[f.name,f.hours,f.languages].
filter(Boolean).join(". ")),e("div",{class:"ajar-ways"},...f.reach.map(d))),h=({emergency:f,note:v})=>e("li",{class:"aja\
r-now"},e("p",{class:"ajar-for"},t["help-danger"]),v?e("p",{class:"ajar-hint"},v):null,e("div",{class:"ajar-ways"},e("a",
{class:"ajar-reach",href:me(f)},W(t["help-call"],{number:f})))),x=f=>p(()=>{let v=s();if(!v)return[e("p",{},t["help-else\
where-how"])];let O=f.flatMap(q=>q==="emergency"?h(v):se(v,[q]).map(j));return[e("ul",{class:"ajar-help-lines"},...O)]});
function w(){let f=()=>{v.close?v.close():v.remove()},v=e("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-\
title",onclose:()=>v.remove(),onkeydown:O=>{O.key==="Escape"&&(O.preventDefault(),O.stopPropagation(),f())}},e("div",{class:"\
ajar-help-bar"},m(),re({words:t,leave:a})),e("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},t["help-title"]),e("\
p",{},t["help-lead"]),x(fe),e("p",{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave\
-how"]),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:f},t["help-close"])));document.body.append(v),v.showModal?
v.showModal():v.setAttribute("open",""),v.querySelector("h2").focus()}function T({title:f,text:v,now:O,lines:q,countries:F},{
level:_,aside:$}){return F&&!L()&&(U().countries=F),e("section",{class:"ajar-danger"},e(`h${_}`,{tabindex:"-1"},f),e("p",
{},v),e("ul",{class:"ajar-todo"},...O.map(D=>e("li",{},D))),m(),x(q),e("p",{class:"ajar-hint"},t["help-trace"]),e("butto\
n",{type:"button",class:"ajar-link",onclick:$},t["help-aside"]))}let I=()=>e("button",{type:"button",class:"ajar-get-hel\
p",onclick:w},t["help-get"]),y=()=>p(()=>{let f=s(),O=(f?[{say:f.emergency,to:me(f.emergency)},...se(f,Ke.slice(1)).map(
({reach:F})=>F.find(({to:_})=>_.startsWith("tel:"))).filter(Boolean).slice(0,2)]:[]).flatMap(({say:F,to:_})=>[e("a",{href:_},
F)," · "]),q=e("button",{type:"button",class:"ajar-link",onclick:w},t["help-get"]);return[e("p",{class:"ajar-help-line"},
`${t["help-line"]} `,...O,q)]}),C=()=>p(()=>{let f=s();return f?[e("p",{},e("b",{},`${t["help-title"]}, ${f.country}`)),
e("p",{},`${t["help-danger"]} ${W(t["help-call"],{number:f.emergency})}`),e("ul",{},...se(f,fe).map(({for_what:v,name:O,
reach:q,hours:F})=>e("li",{},`${v}: ${O}. ${q.map(({say:_})=>_).join(" · ")}. ${F}.`)))]:[e("p",{},t["help-elsewhere-ho\
w"])]}),L=()=>o().length>0;return{open:w,notice:T,button:I,line:y,text:C,choose:u,code:l,isKnown:L}}var re=({words:t,leave:n})=>e(
"button",{type:"button",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function be(t){if(U().open){U().
open=t;return}U().open=t,window.addEventListener("click",n=>{n.target.closest?.(Ve)&&(n.preventDefault(),n.stopPropagation(),
U().open())},{capture:!0})}async function ze(t,n){try{return await navigator.clipboard.writeText(t),!0}catch{let a=document.
createRange();return a.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(a),document.execCommand(
"copy")}}function le(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function ye(t=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let n=[];window.addEventListener("keydown",a=>{
a.repeat||(n=a.key==="Shift"?[...n,a.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(t(),le()))},{capture:!0})}function V(t,n){let a=!1,r=!1,o=()=>{r=a,a||n()};function l(){a=!0;let s=new AbortController,u=()=>{s.abort(),setTimeout(
()=>{a=!1,r&&o()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,u,{signal:s.signal,capture:c!==
"blur"})}for(let s of["pointerdown","keydown"])t.addEventListener(s,l);return o}function X(t,n){let a=u=>[...t.querySelectorAll(
u)],r=a("details[open] > summary").map(u=>u.textContent),o=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let u of a("summary"))u.parentElement.open=r.includes(u.textContent);if(o===!1)return;let l=a("summary, button").
find(u=>u.textContent===o),s=l??t.querySelector("h2, p");l||(s.tabIndex=-1),s.focus({preventScroll:!0})}function ke({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-keep-${window.ajarForms}`,r=e("span",
{}),o=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),l=e("p",{class:"ajar-problem",role:"alert"}),s=e(
"div",{}),u=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},l,s),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},p=c,m=!1,d=!1,j=!1,h=!1,x=!1,w=(g,S,k={})=>e("button",{type:"button",onclick:S,...k},g),T=g=>{g.tabIndex=
-1,g.focus()},I=()=>s.querySelector(".ajar-change"),y=()=>c.state==="kept"&&!c.reopen;function C(){let g={none:t["notice\
-alone"],locked:t["keep-locked"],kept:c.saved?t["keep-saved"]:c.problem?t["keep-unsaved"]:t["keep-saving"],lost:t["keep-\
lost"]}[x?"lost":c.state];o.classList.toggle("ajar-state-lost",x),r.textContent!==g&&(r.textContent=g),o.dataset.longest=
c.state==="kept"?t["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem}function L(){
c={...c,saved:!1},C()}function f(){C(),p=c,y()?s.replaceChildren(d?$("change"):D()):c.state!=="none"?s.replaceChildren($(
"unlock")):m?s.replaceChildren($(c.exists?"open":"start")):s.replaceChildren(h?F():q())}let v=()=>{m=!0,f(),s.querySelector(
"input").focus()},O=()=>c.hosted?e("p",{},t["keep-hub"]):null;function q(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},t["keep-title"]),e("p",{},t[c.exists?"keep-there":"keep-why"]),O(),e("div",{class:"ajar-moves"},w(t["keep-n\
othing"],()=>{h=!0,f(),T(o)}),w(t[c.exists?"keep-open":"keep-start"],v)))}let F=()=>e("p",{},w(t[c.exists?"keep-open":"k\
eep-start"],v,{class:"ajar-link"}));function _(){let S=["none","weak","fair","good","strong"].map(k=>t[`keep-strength-${k}`]).
reduce((k,A)=>A.length>k.length?A:k);return e("p",{class:"ajar-strength","aria-live":"polite","data-longest":S},e("span",
{},t["keep-strength-none"]))}function $(g){let S=g==="start"||g==="change",k={start:t["keep-start"],open:t["keep-open"],
unlock:t["keep-unlock"],change:t["keep-change"]}[g],A=e("input",{id:`${a}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${a}-how`,oninput:()=>{S&&n({strength:A.value})}}),i=e("input",{id:`${a}-again`,type:"password",spellcheck:"\
false"}),b=e("div",{},e("label",{for:`${a}-again`},t["keep-again"]),i),M=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
B=e("input",{id:`${a}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n({place:B.value})}),N=_(),P=()=>{
if(!A.value){A.focus();return}if(M.hidden=!0,g==="change"){if(A.type==="password"&&i.value!==A.value){M.textContent=t["k\
eep-again-differs"],M.hidden=!1,i.focus();return}n({change:A.value},{awaited:!0})}else n({[g==="start"?"keep":"unlock"]:A.
value,place:B.value},{awaited:!0});r.textContent=t["keep-opening"],A.value="",i.value="",N.firstChild.textContent=t["kee\
p-strength-none"]},H=()=>{m=!1,d=!1,f(),g==="change"?I().focus():T(o)},ne=e("details",{},e("summary",{},t["keep-where"]),
e("label",{for:`${a}-place`},t["keep-place"]),B);return e("form",{class:"ajar-ask",onsubmit:K=>{K.preventDefault(),P()}},
e(c.state==="locked"?"h1":"p",{class:"ajar-title"},k),O(),g==="change"?e("p",{},t["keep-change-how"]):null,S?e("p",{},t["\
keep-no-way-back"]):null,e("label",{for:`${a}-words`},t[g==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-h\
int",id:`${a}-how`},t[S?"keep-how":"keep-how-open"]),A,S?N:null,g==="change"?b:null,e("label",{class:"ajar-card"},e("inp\
ut",{type:"checkbox",onchange:({target:K})=>{A.type=K.checked?"text":"password",b.hidden=K.checked,M.hidden=!0}}),e("spa\
n",{},t["keep-see"])),g==="change"?M:ne,e("div",{class:"ajar-moves"},g==="unlock"?null:w(t["keep-not-now"],H),e("button",
{type:"submit"},k)))}function D(){let g=e("select",{id:`${a}-minutes`,onchange:()=>n({minutes:Number(g.value)})},...[...new Set(
[5,15,30,60,c.minutes])].sort((S,k)=>S-k).map(S=>e("option",{value:S,selected:S===c.minutes},W(t["keep-minutes"],{n:S}))));
return e("div",{class:"ajar-kept"},w(t["keep-lock"],()=>n({lock:!0})),w(t["keep-change"],()=>{d=!0,j=!1,f(),s.querySelector(
"input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},j?t["keep-changed"]:""),e("details",
{},e("summary",{},t["keep-where"]),e("p",{},c.place),c.copied?e("p",{},W(t["keep-copied"],{program:c.copied})):null,e("l\
abel",{for:`${a}-minutes`},t["keep-idle"]),g))}function R(g){if(g.strength!=null){let S=s.querySelector(".ajar-strength \
> span");S&&(S.textContent=g.strength);return}if(g.changed){d=!1,f(),s.querySelector(".ajar-changed").textContent=t["kee\
p-changed"],j=!0,I().focus();return}c={...c,...g},c.state==="kept"&&(m=!1),y()||(d=!1),C(),E()}let E=V(s,()=>{let g=p;if(g.
state===c.state&&g.exists===c.exists&&g.minutes===c.minutes&&!!g.reopen==!!c.reopen&&!!g.hosted==!!c.hosted&&s.firstChild){
p=c;return}let k=m&&g.place!==c.place;f(),g.state!==c.state&&g.state!=="none"?T(o):k&&s.querySelector("input").focus()});
return f(),{line:o,more:u,update:R,begin:L,setLost:g=>{x=g,C()},say:g=>{l.textContent=g,l.hidden=!1}}}function z(t,{sentence:n,wide:a,narrow:r,columns:o,rows:l},s){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},s["cha\
rt-empty"]));return}let u=(p,m)=>{let d=e("div",{class:`ajar-picture ajar-${m}`,role:"img","aria-label":n});return d.innerHTML=
p,d.firstElementChild.setAttribute("aria-hidden","true"),d},c=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),u(a,"wide"),u(r,"narrow"),e("details",{open:c},e("summary",{},s.table),
e("table",{},e("thead",{},e("tr",{},...o.map(p=>e("th",{scope:"col"},p)))),e("tbody",{},...l.map(([p,...m])=>e("tr",{},e(
"th",{scope:"row"},p),...m.map(d=>e("td",{},d??"–")))))))))}function ee(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},a="us-letter";return{element:()=>{
let o=e("select",{onchange:()=>{a=o.value}},...Object.entries(n).map(([l,s])=>e("option",{value:l,selected:l===a},s)));return e(
"label",{},t["home-paper"]," ",o)},value:()=>a}}function je(t,{words:n,send:a,onDispose:r}){let o={},l=null,s=!1,u="",c=e("div",{}),p=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),m=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),j=ie(n),h=ee(n);t.replaceChildren(e("div",{class:"ajar-door",role:"group","aria-label":n["\
room-title"]},p,c,d),j.dialog);let x=$=>{o.busy?d.textContent=n["room-one-moment"]:a($,{awaited:!0})},w=($,D)=>e("button",
{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>x(D)},$),T=(...$)=>e("div",{class:"ajar-moves ajar-many"},
...$);function I(){let $=o.needsKey?e("input",{type:"password",spellcheck:"false",id:`${_}-key`,"aria-describedby":`${_}\
-key-how`}):null,D=e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>{if($&&!$.value){$.focus();return}
x({room:"open",...$?{key:$.value}:{}}),$&&($.value="")}},n["room-open"]);return[e("h2",{},n["room-title"]),o.state==="en\
ded"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},o.elsewhere?W(n["room-how-elsewhe\
re"],{address:o.elsewhere}):n["room-how-network"]),$?e("label",{class:"ajar-words",for:$.id},n["room-host-key"]):null,$?
e("p",{class:"ajar-hint",id:`${_}-key-how`},n["room-host-key-how"]):null,$,T(D,o.elsewhere?null:w(n["room-inside"],{room:"\
inside"})),o.elsewhere?null:e("p",{},n["room-rehearse-how"]),o.elsewhere?null:T(...[12,3].map(R=>w(W(n["room-rehearse"],
{n:R}),{room:"rehearse",phones:R})))]}let y=()=>[e("h2",{},n["room-title"]),e("p",{},n["room-lost"]),T(w(n["room-go-on"],
{room:"go-on"}),w(n["room-end"],{room:"end"}))];function C(){let $=e("button",{type:"button",onclick:()=>j.show()},n["ro\
om-large"]),D=e("p",{},o.inside&&!o.practice?n["room-inside-open"]:W(n["room-line"],{code:o.code})),R=o.address?$:null;return l?
[L(),e("div",{class:"ajar-door-line"},D,m,R),f(),O()]:[e("h2",{},n["room-title"]),L(),f(),D,o.address?ve(n,o):null,o.inside?
e("p",{},n[o.practice?"room-practice-how":"room-how-network"]):null,!o.inside&&!o.address?e("p",{class:"ajar-empty"},n["\
room-no-address"]):null,o.addresses?.length>1?v():null,o.addresses?.length?e("p",{class:"ajar-hint"},n["room-firewall"]):
null,e("div",{class:"ajar-door-line"},m,R,o.inside&&!o.practice?w(n["room-widen"],{room:"widen"}):null),O()]}let L=()=>o.
practice?e("p",{},G(n)):null,f=()=>o.again?e("p",{class:"ajar-hint"},n["room-again"]):null;function v(){let $=e("select",
{id:`${_}-address`,onchange:()=>a({room:"pick",ip:$.value})},...o.addresses.map(({ip:D,network:R})=>e("option",{value:D,
selected:D===o.picked},`${D} (${R})`)));return e("label",{class:"ajar-words",for:$.id},e("span",{},n["room-address"]),$)}
function O(){let $=e("div",{}),D=e("button",{type:"button",onclick:()=>g(!1)},n["room-end-no"]),R=e("button",{type:"butt\
on",onclick:()=>g(!0)},n["room-end"]),E=()=>$.replaceChildren(...s?[e("p",{},n["room-end-sure"]),T(D,w(n["room-end"],{room:"\
end"}))]:[R]),g=k=>{s=k,E(),(s?D:R).focus()};E();let S=(k,A)=>e("button",{type:"button",onclick:()=>a({room:"take",...A()},
{awaited:!0})},k);return e("details",{class:"ajar-ending"},e("summary",{},n["room-ending"]),o.shown?e("p",{},n["room-tak\
e-how"]):e("p",{},n["room-take-nothing"]),o.shown?T(S(n["room-take-table"],()=>({what:"table"})),S(n["room-take-page"],()=>({
what:"page",paper:h.value()})),h.element()):null,e("p",{},n["room-end-how"]),$)}function q($){o={...o,...$},p.textContent!==
o.problem&&(p.textContent=o.problem),p.hidden=!o.problem;let D=ce(n,o.joined);m.textContent!==D&&(m.textContent=D),j.update(
o,D),l===null&&o.state==="open"&&(l=!o.here),o.state!=="open"&&(l=null,s=!1),o.busy||(d.textContent=""),F()}let F=V(c,()=>{
let{joined:$,problem:D,...R}=o,E=JSON.stringify([R,l]);if(E===u)return;u=E;let g={open:C,lost:y}[o.state]??I;X(c,()=>c.replaceChildren(
...g().filter(Boolean)))});window.ajarForms=(window.ajarForms??0)+1;let _=`ajar-door-${window.ajarForms}`;return te(t,()=>a(
{room:"look"}),r),{update:q}}var ce=(t,n)=>n?n===1?t["room-joined-one"]:W(t["room-joined"],{n}):t["room-joined-none"],G=t=>e(
"span",{class:"ajar-rehearsal"},t["room-practice"]);function ve(t,n){let a=e("div",{class:"ajar-scan",role:"img","aria-l\
abel":t["room-scan-alt"]});return a.innerHTML=n.picture,a.firstElementChild?.setAttribute("aria-hidden","true"),e("div",
{class:"ajar-way-in"},a,e("div",{},e("p",{},t["room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-typ\
e-code"]),e("p",{class:"ajar-code"},n.code)))}function ie(t){let n=e("div",{}),a=e("dialog",{class:"ajar-wall","aria-lab\
el":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e("button",{type:"button",onclick:()=>a.close()},t["room-back"])),
r=e("p",{class:"ajar-joined"}),o="";return{dialog:a,show:()=>a.showModal(),update(l,s){r.textContent=s;let u=JSON.stringify(
[l.address,l.code,l.practice]);u!==o&&(o=u,l.address?n.replaceChildren(l.practice?e("p",{},G(t)):"",ve(t,l),r):(a.close(),
n.replaceChildren()))}}}function te(t,n,a){let r=new IntersectionObserver(o=>{o.some(({isIntersecting:l})=>l)&&n()});r.observe(
t),a(()=>r.disconnect())}var we=(t,n)=>t.find(a=>a.id===n)?.text??n,Ge=t=>new Date(`${t}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function xe(t,n){
switch(t.kind){case"choice":return[...n.chosen.map(a=>we(t.cards,a)),n.own.trim()].filter(Boolean);case"sort":return t.cards.
filter(a=>n[a.id]).map(a=>`${a.text}: ${we(t.piles,n[a.id])}`);case"date":return[Ge(n)];case"list":return n.map(a=>a.trim());default:
return[`${n}`.trim()]}}function Ce({items:t},n){let a={};for(let r of t){let o=n[r.id];if(!(o==null||!Z(r,a)))if(r.kind===
"choice"){let s=(r.among?Q(r,a):r.cards).map(c=>c.id).filter(c=>o.chosen.includes(c)),u=o.own?.trim()?o.own:"";(s.length||
u)&&(a[r.id]={chosen:s,own:u})}else if(r.kind==="sort"){let l=r.cards.filter(s=>o[s.id]).map(s=>[s.id,o[s.id]]);l.length&&
(a[r.id]=Object.fromEntries(l))}else if(r.kind==="list"){let l=o.filter(s=>s.trim());l.length&&(a[r.id]=l)}else`${o}`.trim()&&
(a[r.id]=o)}return a}var Se=(t,n)=>W(t.ask,n);var Ye=new Set(["autorestarting","dead","restarting","terminating"]),Ze=4e3;function $e({widget_manager:t},{gone:n,back:a}){
let{statusChanged:r,connectionStatusChanged:o}=t?.kernel??{};if(!r?.connect||!o?.connect)return()=>{};let l=0,s=(c,p)=>{
Ye.has(p)&&n()},u=(c,p)=>{clearTimeout(l),p==="disconnected"?n():p==="connecting"?l=setTimeout(n,Ze):a()};return r.connect(
s),o.connect(u),()=>{clearTimeout(l),r.disconnect(s),o.disconnect(u)}}function Oe({words:t,answered:n}){let a=new Set,r=!1,
o=()=>n().map(([c,p])=>{let m=Ce(c,p),d=c.items.filter(j=>j.id in m).map(j=>[Se(j,m),...xe(j,m[j.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function l(c){let p=o(),m=e("textarea",{readonly:!0,rows:6,"aria-label":t["lost-copy"]});m.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(m),m.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=t["lost-copied"]}function s(c={}){let p=e("div",{class:"ajar-\
lost",hidden:!r,...c},e("p",{},t.lost),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>l(p)},t["lost-\
copy"]),e("button",{type:"button",onclick:()=>location.reload()},t["lost-reload"])),e("p",{class:"ajar-hint",role:"statu\
s"}));return a.add(p),p}function u(c){r=c;for(let p of a)p.hidden=!c}return{line:s,set:u,isLost:()=>r,forget:c=>a.delete(
c)}}function Ee(t,{words:n,send:a,open:r,help:o}){let l=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),s=e(
"div",{}),u={},c="",p=0,m=ee(n);t.replaceChildren(e("section",{class:"ajar-home","aria-label":n["home-title"]},s),l);let d=(y,C)=>e(
"button",{type:"button",onclick:C},y),j=y=>e("div",{class:"ajar-reflection"},...y.flatMap(C=>oe(C,3)));function h(y,C,L){
let f=e("div",{class:"ajar-twice"}),O=d(y,()=>{let q=d(n["home-no"],()=>{f.replaceChildren(O),O.focus()});f.replaceChildren(
e("p",{},C),e("div",{class:"ajar-moves"},q,d(y,()=>{f.replaceChildren(O),O.focus(),a(L)}))),q.focus()});return f.append(
O),f}let x=()=>{let y=e("input",{type:"file",accept:".json,application/json",onchange:async()=>{y.files[0]&&a({import:await y.
files[0].text()}),y.value=""}});return e("label",{class:"ajar-words"},e("span",{},n["home-bring"]),y)},w=V(s,()=>{let y=JSON.
stringify(u);y!==c&&(c=y,X(s,T))});function T(){let y=(f,v)=>d(v,()=>a({take:f})),C=p>(u.danger?.kinds.length??0)?null:u.
danger,L=()=>{p=C.kinds.length+1,T(),s.querySelector(".ajar-welcome").focus()};s.replaceChildren(C?o.notice(C,{level:2,aside:L}):
"",e("p",{class:"ajar-welcome",tabindex:"-1"},u.welcome),u.section?e("div",{class:"ajar-moves"},d(n["home-go-on"],()=>r(
u.section))):"",u.due?.length?e("ul",{},...u.due.map(f=>e("li",{},f))):"",u.plan?.length?e("h2",{},n["home-plan"]):"",u.
plan?.length?j(u.plan):"",u.plan?.length&&!C?o.line():"",...(u.earlier??[]).filter(({plan:f})=>f.length).map(({title:f,plan:v})=>e(
"details",{},e("summary",{},`${n["home-plan"]}, ${f}`),j(v))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["\
home-not-encrypted"]),e("div",{class:"ajar-take"},...C?[]:[d(n["home-take-plan"],()=>a({take:"plan",paper:m.value(),country:o.
code()})),m.element(),y("calendar",n["home-take-calendar"]),y("calendar-line",n["home-take-calendar-line"])],y("check-in\
s",n["home-take-check-ins"]),y("everything",n["home-take-everything"])),x()),u.something?e("details",{},e("summary",{},n["\
home-end"]),e("p",{},n["home-anew-how"]),h(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),
h(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:y=>{u=y,w()},say:(y,C="")=>{let L=e("div",{class:"\
ajar-text"});L.innerHTML=C,l.replaceChildren(y,L),l.scrollIntoView({block:"nearest"})}}}function Me({name:t,type:n,data:a}){
let r=Uint8Array.from(atob(a),l=>l.charCodeAt(0)),o=URL.createObjectURL(new Blob([r],{type:n}));e("a",{href:o,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function Te({units:t,slips:n},{words:a,ask:r,send:o}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,s=new Map,u=h=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...h}),c=u({id:`${l}-people`,
min:1}),p=h=>Math.max(0,Math.floor(Number(h.value)||0)),m=h=>h.kind==="card"?h.bands.slice(0,1):h.bands,d=h=>{let x=t.filter(
y=>y.item===h),w=(y,C)=>{let L=u({"aria-label":[y.card,m(y)[C]].filter(Boolean).join(": ")});return s.set(y.id,[...s.get(
y.id)??[],L]),L},T=x.length===1&&!x[0].card?x[0].bands.map((y,C)=>[y,[w(x[0],C)]]):x.map(y=>[y.card,m(y).map((C,L)=>w(y,
L))]),I=x[0].card?["",...m(x[0])]:null;return e("table",{},e("caption",{},r(h)),I&&I.length>2?e("thead",{},e("tr",{},...I.
map(y=>y?e("th",{scope:"col"},y):e("td",{})))):null,e("tbody",{},...T.map(([y,C])=>e("tr",{},e("th",{scope:"row"},y),...C.
map(L=>e("td",{},L))))))};function j(){let h=new Map(t.map(I=>[I,s.get(I.id).map(p)])),x=Math.max(...[...h.values()].map(
I=>I.reduce((y,C)=>y+C,0))),w=p(c)||x;if(!w){c.focus();return}let T=Object.fromEntries([...h].map(([I,y])=>[I.id,I.kind===
"card"?[y[0],Math.max(0,w-y[0])]:y]));o({counts:T,people:w})}return e("details",{class:"ajar-hands"},e("summary",{},a[n?
"room-slips":"room-hands"]),e("p",{},a[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:h=>{h.preventDefault(),j()}},
...[...new Set(t.map(h=>h.item))].map(d),e("label",{class:"ajar-words",for:c.id},e("span",{},a["room-people"]),c),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},a["room-count"]))))}function Le(t,{words:n,send:a,onDispose:r,form:o,ask:l}){let s={not:{}},u=!1,c="",p=!1,m=(k,A={})=>{p=k==="reveal",a({question:t.
of,do:k,...A},{awaited:!0})},d=e("div",{class:"ajar-results",hidden:!0}),j=e("div",{class:"ajar-held",role:"status","ari\
a-live":"polite"}),h=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),x=e("span",{}),w=e("p",{class:"ajar-counts"}),
T=Qe(t.minutes,n,r),I=e("button",{type:"button",class:"ajar-link",onclick:()=>F(!u)}),y=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),C=(...k)=>{y.textContent!==k[0]&&y.replaceChildren(...k)},L={open:n["room-ask-open"],close:n["\
room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},f=Object.keys(L).filter(k=>t.units.length||k==="\
open"||k==="close"),v=Object.fromEntries(f.map(k=>[k,e("button",{type:"button",onclick:()=>{v[k].getAttribute("aria-disa\
bled")?C(O(k)):k==="reset"?q():m(k)}},L[k])])),O=k=>s.busy?n["room-one-moment"]:s.not[k];function q(){let k=e("button",{
type:"button",class:"ajar-link",onclick:()=>{C(""),v.reset.focus()}},n["home-no"]),A=e("button",{type:"button",class:"aj\
ar-link",onclick:()=>{C(""),v.reset.focus(),m("reset")}},n["room-ask-reset"]);y.replaceChildren(n["room-reset-sure"]," ",
k," ",A),k.focus()}function F(k){u=k,d.hidden=!k,o().hidden=k,I.textContent=n[k?"room-show-question":"room-show-result"]}
let _=ie(n),$=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>_.show()},n["room-code"]),D={ready:n["ro\
om-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function R(k){let A=s;s={...s,...k};let i=s.room==="open";
x.replaceChildren(s.practice?G(n):""),h.textContent=s.problem,h.hidden=!s.problem;let b=[[s.answered,n["room-answered"]],
[s.joined,n["room-have-joined"]]],M=!i||!t.units.length?[]:s.hands||s.inside?b.slice(0,1):b;w.replaceChildren(...M.map(([
N,P])=>e("span",{},e("b",{},`${N}`)," ",P))),T.update(s.seconds);for(let N of f)Ae(v[N],O(N));let B=i?s.hands?n["room-by\
-hands-now"]:D[s.state]:n["room-not-open"];(A.state!==s.state||A.room!==s.room||A.hands!==s.hands)&&C(B),Ne(j,s.withheld),
_.update(s.way??{},ce(n,s.joined)),$.hidden=!s.way?.address,E(),p&&!s.busy&&s.state==="closed"&&j.childElementCount&&(p=
!1,j.scrollIntoView({block:"nearest"}))}function E(){let k=JSON.stringify(s.charts??[]);if(k===c)return;c=k;let A=!!s.charts?.
length;d.replaceChildren(...Ie(s.charts??[],n)),I.hidden=!A,F(A),A&&p&&d.scrollIntoView({block:"start"}),p=!1}let g=e("d\
iv",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line ajar-bar-first"},t.units.length?
w:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...f.map(k=>v[k]))),e("div",{class:"\
ajar-bar-line"},x,y,I,$,T.element),_.dialog);g.addEventListener("mousedown",k=>{k.target.closest("button")&&k.preventDefault()});
let S=t.units.length?Te(t,{words:n,ask:l,send:k=>m("hands",k)}):null;return I.hidden=!0,te(g,()=>a({room:"look"}),r),{parts:[
d,j,h,g,S].filter(Boolean),update:R}}function Ae(t,n){t.toggleAttribute("aria-disabled",!!n),n&&t.setAttribute("aria-dis\
abled","true"),t.title=n||""}function Ne(t,n=[]){let a=[...t.children].map(r=>r.textContent);JSON.stringify(a)!==JSON.stringify(
n)&&t.replaceChildren(...n.map(r=>e("p",{},r)))}var Ie=(t,n)=>t.map(a=>{let r=e("div",{class:"ajar-chart-block"});return z(
r,a,n),r});function De(t,{words:n,send:a,onDispose:r}){let o={},l="",s=e("div",{class:"ajar-results"}),u=e("div",{class:"\
ajar-held",role:"status","aria-live":"polite"}),c=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),p=e("div",{}),m=e(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),d=e("button",{type:"button",onclick:()=>{d.getAttribute("a\
ria-disabled")?m.textContent=j():(m.textContent="",a({moves:!0},{awaited:!0}))}},n["room-moves"]),j=()=>o.busy?n["room-o\
ne-moment"]:o.not;return t.replaceChildren(e("div",{class:"ajar-group",role:"group","aria-label":n["room-group"]},p,s,u,
c,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"ajar-moves"},d),m)),te(t,()=>a({room:"look"}),r),{update(h){
o={...o,...h},p.replaceChildren(o.practice?G(n):""),c.textContent=o.problem,c.hidden=!o.problem,Ne(u,o.withheld),Ae(d,j());
let x=JSON.stringify(o.charts??[]);x!==l&&(l=x,s.replaceChildren(...o.charts?.length?Ie(o.charts,n):[e("p",{class:"ajar-\
empty"},n["room-chart-empty"])]))}}}function Qe(t,n,a){let r=null,o=!1,l=e("span",{role:"timer"}),s=e("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{o=!o,c()}}),u=e("p",{class:"ajar-clock"},l," ",s);function c(){let m=r===null?null:
Math.max(0,Math.floor((Date.now()-r)/1e3)),d=m===null?"":`${Math.floor(m/60)}:${String(m%60).padStart(2,"0")}`,j=m===null?
t?W(n["room-minutes"],{minutes:t}):"":t?W(n["room-clock"],{time:d,minutes:t}):d;l.textContent=o?"":j,s.textContent=n[o?"\
room-clock-show":"room-clock-hide"],u.hidden=!j}let p=setInterval(()=>{r!==null&&c()},1e3);return a(()=>clearInterval(p)),
{element:u,update:m=>{r=m==null?null:Date.now()-m*1e3,c()}}}function qe(t,{words:n,picked:a,pick:r}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-couple-${window.ajarForms}`,
l=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),s=e("div",{class:"ajar-text"}),u=e("summary",{}),c=({title:d,
story:j,more:h,role:x})=>{l.innerHTML=j,l.prepend(e("h2",{},d)),s.innerHTML=h,u.textContent=x},p=t.couples.find(d=>d.id===
a)??t.couples[0],m=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(d=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:o,
value:d.id,checked:d===p,onchange:()=>{c(d),r(d.id)}}),e("span",{},d.title)))));return c(p),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},l,e("details",{class:"ajar-role"},u,s),m)}window.ajarShown??(window.ajarShown=new WeakMap);var Y=window.ajarShown;function ue(){let t=document.getElementById("aja\
r-style")??document.head.appendChild(e("style",{id:"ajar-style"})),n=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;-\
-ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
font-weight:600;background:var(--ajar-paper)}.ajar-number input:checked+span{background:var(--ajar-accent);border-color:\
var(--ajar-accent);
color:var(--ajar-on-accent)}.ajar-number input:hover+span{border-color:var(--ajar-accent)}.ajar-number input:focus-visib\
le+
span{outline:3px solid var(--ajar-accent);outline-offset:2px}.ajar .ajar-anchors{display:flex;justify-content:space-betw\
een;
gap:1.5em;margin-top:.6em;color:var(--ajar-muted);line-height:1.4}.ajar-anchors>span{max-width:45%}.ajar-anchors>span:la\
st-child{
text-align:right}.ajar-card{display:flex;gap:.75em;align-items:baseline;padding:.6em .75em;border-radius:10px;cursor:poi\
nter}
.ajar-card:hover,.ajar-card:has(input:checked){background:var(--ajar-soft)}.ajar-card input{flex:none;width:1.15em;heigh\
t:1.15em;
transform:translateY(.15em)}@container (min-width: 60rem){.ajar-cards{display:grid;grid-template-columns:1fr 1fr}.ajar-c\
ards>
:not(.ajar-card){grid-column:1 / -1}}.ajar .ajar-own{display:block;margin-top:.75em}.ajar .ajar-piles{list-style:none;di\
splay:flex;
flex-wrap:wrap;gap:.5em;position:sticky;top:0;z-index:1;padding:.5em 0;background:var(--ajar-paper)}.ajar-pile{flex:1 1 \
7em;
border:2px dashed var(--ajar-edge);border-radius:10px;padding:.4em .6em;text-align:center;font-weight:600}.ajar-pile.aja\
r-over{
border-style:solid;border-color:var(--ajar-accent);background:var(--ajar-soft)}.ajar .ajar-sorted{display:block;padding:\
.75em
0;border-top:1px solid var(--ajar-line);min-width:0}.ajar .ajar-sorted legend{font-weight:600;float:left;width:100%;marg\
in-bottom:.4em;
cursor:grab}.ajar-into{clear:both;display:flex;flex-wrap:wrap;gap:.25em 1.25em}.ajar-into label{display:flex;gap:.45em;a\
lign-items:center;
min-height:36px;cursor:pointer}.ajar-into input{width:1.15em;height:1.15em}.ajar-line{display:flex;align-items:end;gap:.\
5em;
margin-bottom:.75em}.ajar-line .ajar-words{flex:1;min-width:0}.ajar button.ajar-remove{border-color:transparent;backgrou\
nd:none;
padding:0;width:44px;font-size:1.3em;color:var(--ajar-muted)}.ajar button.ajar-remove:hover{color:var(--ajar-ink);backgr\
ound:var(--ajar-soft)}
.ajar .ajar-reflection .ajar-said{border-left:4px solid var(--ajar-warm);padding:.1em 0 .1em 1em!important;margin-top:.3\
em!important;
white-space:pre-wrap;list-style:none;unicode-bidi:plaintext;text-align:start}.ajar-said li{unicode-bidi:plaintext}.ajar-\
said
li+li{margin-top:.35em}.ajar-chart figcaption{font-size:1.15em;font-weight:600;line-height:1.4;margin-bottom:1em}.ajar-p\
icture
svg{width:100%;height:auto;display:block}.ajar-picture.ajar-narrow{display:none}@container (max-width: 32rem){.ajar-pict\
ure.ajar-wide{
display:none}.ajar-picture.ajar-narrow{display:block}}.ajar table{border-collapse:collapse;width:100%;font-size:1em}.aja\
r
:is(th,td){text-align:left;padding:.4em .5em .4em 0;border-bottom:1px solid var(--ajar-line);color:inherit;background:no\
ne;
font-variant-numeric:tabular-nums}.ajar .ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);border-radius:12\
px;
padding:1em 1.25em}.ajar-notice{display:flex;align-items:center;gap:.5em;min-height:var(--ajar-bar, 3.25rem);padding:.25\
em
0;color:var(--ajar-muted)}.ajar-notice>:first-child{flex:1;min-width:0;font-size:.9em;line-height:1.25}.ajar .ajar-leave\
{
display:flex;gap:.5em;flex:none}.ajar .ajar-leave button{white-space:nowrap;min-height:44px;padding:.25em .75em;font-siz\
e:.95em;
border-width:1px;border-color:var(--ajar-edge)}:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding-top:calc(var(--aj\
ar-bar)
+ .75rem)}.ajar-notice:has(~.ajar-nav){position:sticky;top:0;z-index:2;max-height:var(--ajar-bar);background:var(--ajar-\
background,
Canvas);border-bottom:1px solid var(--ajar-line);margin-bottom:1em}.ajar-nav~.ajar-page .ajar-piles{top:var(--ajar-bar)}\

.ajar .ajar-sorted input{scroll-margin-top:7.5em}.ajar .ajar-on-paper{display:none}@media(max-width:30em){.ajar-notice>:\
first-child{
font-size:.8em;line-height:1.2}.ajar .ajar-leave{gap:.3em}.ajar .ajar-leave button{padding-inline:.5em;font-size:.9em}}@\
media(max-height:30em){
:root:has(.ajar-nav){--ajar-bar: 3rem}.ajar-notice:has(~.ajar-nav){position:static;max-height:none}.ajar-notice:has(~.aj\
ar-nav)
.ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.ajar-notice:has(~.ajar-nav) .aj\
ar-leave{
padding-right:6em}.ajar-nav~.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (max-width:30em){.ajar-no\
tice:has(~
.ajar-nav){flex-wrap:wrap;padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:0}}.ajar button.ajar-l\
eave-now{
color:var(--ajar-warm)}.ajar button.ajar-leave-now:hover{background:var(--ajar-warm);color:var(--ajar-on-accent)}.ajar-n\
av{
border-bottom:1px solid var(--ajar-line);padding-bottom:.75em;margin-bottom:2em}.ajar-nav summary{min-height:24px;cursor\
:pointer;
color:var(--ajar-muted);font-size:.95em}.ajar-nav details[open] ol{padding-top:.25em}.ajar .ajar-nav ol{list-style:none;\

display:flex;flex-wrap:wrap;gap:.25em 1em}.ajar .ajar-nav button{border:0;background:none;padding:.25em 0;min-height:32p\
x;
font-weight:500;border-bottom:3px solid transparent;border-radius:0}.ajar .ajar-nav button:hover{color:var(--ajar-ink);b\
ackground:none}
.ajar .ajar-nav button[aria-current]{color:var(--ajar-ink);font-weight:650;border-bottom-color:var(--ajar-accent)}.ajar \
.ajar-lost{
color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em;margin-block:1em}.ajar-lost:has(~.ajar-page\

.ajar-lost){display:none}.ajar .ajar-lost>*+*{margin-top:.6em}.ajar .ajar-state-lost{color:var(--ajar-warm);font-weight:\
600}
@media(hover:none){.ajar-leave-how{display:none}}@container (max-width: 32rem){.ajar .ajar-piles{position:static}}@media\
 print{
.ajar :is(.ajar-moves,.ajar-status,.ajar-where,.ajar-nav,.ajar-leave,.ajar-keeping,.ajar-danger button,.ajar-help-where)\
{
display:none}.ajar-notice:has(~.ajar-nav){position:static}.ajar .ajar-on-paper{display:block;margin-bottom:1.5em;font-si\
ze:.9em}
.ajar-text details::details-content{display:block;content-visibility:visible}:is(.ajar-form,.ajar-scenario){border:0;pad\
ding:0}}
@media(forced-colors:active){.ajar-number input:checked+span{outline:3px solid Highlight}.ajar .ajar-nav button:not([ari\
a-current]){
border-bottom-color:Canvas}.ajar .ajar-nav button[aria-current]{border-bottom-color:Highlight}}.ajar.ajar-help{box-sizin\
g:border-box;
width:min(38rem,100%);max-width:none;max-height:100dvh;margin:auto;padding:.5rem 1.25rem 1.5rem;overflow:auto;background\
:var(--ajar-paper);
border:1px solid var(--ajar-line);border-radius:16px}.ajar-help::backdrop{background:#00000073}.ajar-help>*+*,.ajar-dang\
er>
*+*{margin-top:.75em!important}.ajar-help h2:focus,.ajar-danger :is(h2,h3,h4):focus{outline:none}.ajar-help-bar{position\
:sticky;
top:-.5rem;z-index:1;display:flex;align-items:center;gap:.5em;margin-inline:-.25em;padding:.5rem .25em;background:var(--\
ajar-paper)}
.ajar-help-bar>label{flex:1;min-width:0}.ajar-help-bar>button{flex:none;white-space:nowrap}.ajar .ajar-help-where{displa\
y:flex;
align-items:center;gap:.5em;color:var(--ajar-muted)}.ajar .ajar-help-where select{width:auto;min-width:0;padding-block:.\
3em}
.ajar .ajar-help-lines{list-style:none;border-bottom:1px solid var(--ajar-line)}.ajar .ajar-help-lines>li{padding:.8em 0\
;
border-top:1px solid var(--ajar-line)}.ajar .ajar-for{font-weight:650}.ajar .ajar-help-lines .ajar-hint{margin:0;font-si\
ze:.9em}
.ajar-ways{display:flex;flex-wrap:wrap;gap:.5em;margin-top:.5em}.ajar a.ajar-reach{flex:1 1 auto;display:grid;place-item\
s:center;
min-height:48px;padding:.25em .9em;text-align:center;line-height:1.25;font-weight:600;text-decoration:none;color:var(--a\
jar-accent);
background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-radius:12px}.ajar a.ajar-reach.ajar-first{flex-g\
row:2;
color:var(--ajar-on-accent);background:var(--ajar-accent);border-color:var(--ajar-accent)}.ajar .ajar-now a.ajar-reach{c\
olor:var(--ajar-warm);
border-color:var(--ajar-warm)}.ajar .ajar-chat{flex:1 1 100%;overflow-wrap:anywhere}.ajar-now{display:grid;grid-template\
-columns:1fr
auto;align-items:center;column-gap:1em}.ajar-now>.ajar-ways{grid-column:2;grid-row:1 / span 2;margin:0}.ajar .ajar-dange\
r{
margin:1.25em 0;padding:1.1em 1.25em;border-radius:12px;background:var(--ajar-soft)}.ajar .ajar-danger .ajar-todo{paddin\
g-left:1.3em}
.ajar-todo li+li{margin-top:.35em}.ajar .ajar-help-line{margin-top:1em;color:var(--ajar-muted)}.ajar .ajar-help-line a{d\
isplay:inline-block;
padding-block:.25em}@media(max-width:40em){.ajar.ajar-help{width:100%;max-width:none;height:100dvh;max-height:none;margi\
n:0;
border:0;border-radius:0}}.ajar-keeping{margin-bottom:1.5em}.ajar-choose,.ajar-ask{border:1px solid var(--ajar-line);bor\
der-radius:16px;
padding:1.25em 1.5em;background:var(--ajar-paper)}.ajar .ajar-title{font-size:1.2em;font-weight:650}.ajar-keeping :is(.a\
jar-choose,
.ajar-ask)>*+*{margin-top:.75em!important}.ajar .ajar-ask :is(input[type=password],input[type=text]){width:100%}.ajar .a\
jar-ask>
label:not(.ajar-card){display:block;font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-state,.ajar-streng\
th)>
span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content:attr(data-longe\
st);
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
Canvas);border-top:1px solid var(--ajar-line);padding:.6em 2px;margin-inline:-2px}.ajar-bar-line{display:flex;flex-wrap:\
wrap;
align-items:baseline;gap:.1em 1.25em}.ajar-bar-line+.ajar-bar-line{margin-top:.4em}.ajar .ajar-bar .ajar-moves{flex:1 1 \
20em;
flex-wrap:wrap;margin:0}.ajar .ajar-bar .ajar-moves button{min-width:min-content}.ajar .ajar-bar-first .ajar-private{mar\
gin:0;
flex:1 1 14em;line-height:1.35}.ajar-bar-first{align-items:center;gap:.5em 1.25em}.ajar .ajar-counts{display:flex;gap:1e\
m;
font-size:.9em;line-height:1.2;color:var(--ajar-muted)}.ajar .ajar-counts:empty{display:none}.ajar-counts span{min-width\
:4.2em;
text-align:center}.ajar .ajar-counts b{display:block;font-size:2.1em;line-height:1.05;color:var(--ajar-ink);font-variant\
-numeric:tabular-nums}
.ajar .ajar-clock{margin-left:auto;font-variant-numeric:tabular-nums;color:var(--ajar-muted)}.ajar :is(.ajar-bar,.ajar-d\
oor)
.ajar-status{margin:0;min-height:0}.ajar-bar .ajar-rehearsal{font-size:.85em;padding-block:0}.ajar .ajar-bar button.ajar\
-link{
font-weight:500;padding-block:0}.ajar-page:has(.ajar-bar) .ajar-piles{position:static}.ajar-page:has(.ajar-bar)>:not(.aj\
ar-bar)
:is(input,textarea,button,fieldset){scroll-margin-bottom:13em}.ajar-page>.ajar-hands{margin-top:.5em}.ajar-hands table{m\
argin-top:1em}
.ajar-hands caption{text-align:start;font-weight:600;padding-bottom:.4em}.ajar .ajar-hands input{width:5em;min-height:44\
px;
font:inherit;color:var(--ajar-ink);background:var(--ajar-paper);border:2px solid var(--ajar-edge);border-radius:10px;pad\
ding:.3em
.5em}.ajar-hands th{font-weight:500}.ajar .ajar-hands .ajar-words{margin-top:1em}.ajar-bar-line>:empty{display:none}
`;t.textContent!==n&&(t.textContent=n)}function Fe({model:t,el:n}){ue();let a=t.get("pages"),r=t.get("words"),o=new Map,
l=new Map,s=new Map,u=[],c=i=>u.push(i),p=null,m=!1,d=!1,j=new Map,h=Math.min(t.get("page"),a.length-1);n.classList.add(
"ajar");let x=e("div",{class:"ajar-page"}),w=i=>a.flatMap(({blocks:b})=>b).find(b=>b.kind==="exercise"&&b.key===i)?.exercise,
T=Oe({words:r,answered:()=>[...l].map(([i,{answers:b}])=>[w(i),b]).filter(([i,b])=>i&&Object.keys(b??{}).length)}),I=0,y=i=>{
if(clearTimeout(I),I=0,T.set(i),p?.setLost(i),i)for(let b of s.keys())o.get(b)?.release()},C=(i,{awaited:b=!1}={})=>{try{
t.send(i)}catch{y(!0);return}b&&!I&&(I=setTimeout(()=>y(!0),8e3))},L=ge({words:r,countries:t.get("notice")?.help??a[0]?.
blocks[0]?.help,leave:()=>f(),onCountry:i=>C({country:i})}),f=()=>{C({forget:!0}),le()},v=(i,b,M)=>(o.set(i.key,M),l.has(
i.key)&&M.update(l.get(i.key)),b),O={html(i){let b=e("div",{class:"ajar-text"});return b.innerHTML=i.html,b.addEventListener(
"click",M=>{let B=M.target.closest("a"),N=a.findIndex(({id:P})=>P&&B?.getAttribute("href")===`${P}.ipynb`);N<0||(M.preventDefault(),
D(N))}),b},home(i){let b=e("div",{});return v(i,b,Ee(b,{words:r,send:C,open:B=>D(a.findIndex(({id:N})=>N===B)),help:L})),
C({home:i.key}),b},scenario(i){return qe(i,{words:r,picked:t.get("couple"),pick:b=>{t.set("couple",b),t.save_changes()}})},
door(i){let b=e("div",{});return v(i,b,je(b,{words:r,send:C,onDispose:c}))},group(i){let b=e("div",{});return v(i,b,De(b,
{words:r,send:C,onDispose:c}))},asking(i){let{items:b}=a[h].blocks.find(({key:P})=>P===i.of).exercise,{parts:M,update:B}=Le(
i,{words:r,send:C,onDispose:c,form:()=>s.get(i.of),ask:P=>b.find(H=>H.id===P).ask}),N=document.createDocumentFragment();
return N.append(...M),v(i,N,{update:B})},exercise(i){let b=e("div",{}),M=T.line(p?{}:{role:"alert"});s.set(i.key,b);let B=(N,P)=>{
p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let H=window.ajarSent;j.set(i.key,H),C({key:i.key,
...N,sent:H},{awaited:P}),!(!P||!T.isLost())&&(y(!0),M.scrollIntoView({block:"nearest"}))};return o.set(i.key,he(b,i.exercise,
{words:r,level:i.level,...l.get(i.key),help:L,below:()=>i.key.startsWith("plan@")&&L.isKnown()?L.line():null,onAside:N=>F(
i.key,{aside:N}),onChange:N=>{F(i.key,{answers:N,done:!1}),B({answers:N,done:!1},d)},onMove:N=>F(i.key,{at:N}),onDone:N=>B(
{answers:N,done:!0},!0),onStartOver:()=>{F(i.key,{answers:{},done:!1}),B({remove:!0})}})),b.firstElementChild.append(M),
c(()=>T.forget(M)),b},chart(i){let b=e("div",{class:"ajar-chart-block"});return o.set(i.key,{update:M=>z(b,M,r)}),z(b,l.
get(i.key)??{},r),C({chart:i.key}),b},notice(i){if(ye(()=>C({forget:!0})),!i.leave)return e("div",{class:"ajar-notice"},
e("p",{},i.text));let b=e("div",{class:"ajar-leave"},L.button(),re({words:r,leave:f}));be(L.open),p=ke({words:r,send:C});
let M=document.createDocumentFragment();return M.append(e("div",{class:"ajar-notice"},p.line,b),e("div",{class:"ajar-on-\
paper"},L.text()),p.more),M}},q=i=>a[h].blocks.find(b=>b.kind===i),F=(i,b)=>l.set(i,{...l.get(i),...b}),_=()=>{for(let i of u.
splice(0))i()};function $({focus:i=!1}={}){if(_(),o.clear(),m){x.replaceChildren(p?"":e("p",{class:"ajar-empty"},r["keep\
-locked-here"]));return}if(x.replaceChildren(...a[h].blocks.map(P=>O[P.kind](P))),a.length<2)return;let b=(P,H)=>e("butt\
on",{type:"button",onclick:()=>D(P)},H),M=h>0?b(h-1,r["previous-page"]):null,B=h<a.length-1?b(h+1,r["next-page"]):null;if(x.
append(e("div",{class:"ajar-moves ajar-turn"},M,B)),R.replaceChildren(...a.map(({title:P},H)=>e("li",{},e("button",{type:"\
button","aria-current":H===h?"page":null,onclick:()=>D(H)},P)))),E.textContent=W(r["page-of"],{n:h+1,all:a.length,title:a[h].
title}),!i)return;let N=x.querySelector("h1, h2, h3")??x;N.tabIndex=-1,N.focus({preventScroll:!0}),n.scrollIntoView({block:"\
start"})}function D(i){a[i]&&(h=i,R.parentElement.open=g(),t.set("page",i),t.save_changes(),$({focus:!0}))}let R=e("ol",
{}),E=e("summary",{}),g=()=>window.innerWidth>640;t.get("notice")&&n.append(O.notice(t.get("notice")));let S=e("nav",{class:"\
ajar-nav","aria-label":r.pages},e("details",{open:g()},E,R));a.length>1&&n.append(S),n.append(T.line({role:"alert"}),x);
let k=0;for(let i of["keydown","pointerdown","scroll"])n.addEventListener(i,()=>{Date.now()-k<3e4||(k=Date.now(),C({active:!0}))},
{passive:!0,capture:!0});t.on("msg:custom",i=>{if(y(!1),i.keeping){let b=[...j.values()].some(N=>i.acknowledged<N);p?.update(
b?{...i.keeping,saved:!1}:i.keeping);let{state:M}=i.keeping,B=M==="locked";M&&(d=M==="kept"),M&&B!==m&&(m=B,l.clear(),S.
hidden=m,$())}for(let[b,M]of Object.entries(i.states??{})){if(i.acknowledged<j.get(b))continue;let B=M.answers&&!Object.
keys(M.answers).length;F(b,B?{...M,at:0}:M),o.get(b)?.update(l.get(b))}i.country!=null&&L.choose(i.country),i.file&&Me(i.
file),i.erased&&o.get("home")?.say(i.erased,q("home")?.erased),i.said&&(o.get("home")??p)?.say(i.said),i.open&&D(a.findIndex(
({id:b})=>b===i.open)),i.problem&&o.get(i.problem.key)?.say(i.problem.text)}),t.on("change:pages",()=>{a=t.get("pages"),
$()});let A=$e(t,{gone:()=>y(!0),back:()=>{T.isLost()&&C({ready:!0})}});return $(),Y.set(r,(Y.get(r)??0)+1),C({ready:!0}),
()=>{_(),A(),clearTimeout(I),Y.set(r,Y.get(r)-1),Y.get(r)||C({gone:!0})}}var Xe=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),We;async function _e(t){
let n=Object.entries(We[t]).sort(([a],[r])=>r.localeCompare(a,"en",{numeric:!0})).map(([,a])=>a);return(await(n.find(a=>a.
loaded)??n[0]).get())()}async function et(){let{DOMWidgetModel:t,DOMWidgetView:n,IJupyterWidgetRegistry:a}=await _e("@ju\
pyter-widgets/base");class r extends t{}class o extends n{render(){let{model:s}=this;this.dispose=Fe({el:this.el,model:{
get:u=>s.get(u),set:(u,c)=>s.set(u,c),save_changes:()=>s.save_changes(),send:u=>s.send(u),widget_manager:s.widget_manager,
on:(u,c)=>this.listenTo(s,u,c)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{id:"ajar:vie\
ws",autoStart:!0,requires:[a],activate:(l,s)=>{ue(),s.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:r,View:o}})}}}
var tt=()=>new Promise(t=>{requestAnimationFrame(()=>{setTimeout(t)}),setTimeout(t,100)});async function nt({context:t,sessionContext:n}){
if(await t.ready,await n.ready,n.hasNoKernel)return;let{connectionStatusChanged:a,statusChanged:r}=n;await new Promise(o=>{
let l=()=>{if(!Xe.has(n.kernelDisplayStatus)){for(let s of[a,r])s.disconnect(l);o()}};for(let s of[a,r])s.connect(l);l()})}
async function at(){let{INotebookTracker:t,NotebookActions:n}=await _e("@jupyterlab/notebook"),a=new WeakSet;return{id:"\
ajar:begin",autoStart:!0,optional:[t],activate:({commands:r},o)=>{o&&r.addCommand("ajar:begin",{label:"Begin",execute:async()=>{
let l=o.currentWidget;if(!l||a.has(l))return!1;a.add(l),await nt(l).finally(()=>{a.delete(l)});let{content:s,sessionContext:u}=l,
c=w=>n.runCells(s,w,u),p=w=>w.model.type==="code",m=s.widgets.filter(w=>p(w)||w.rendered===!1),[d,j=d]=m.filter(p),h=1+m.
indexOf(j),x=await c(m.slice(0,h));return await tt(),x&&c(m.slice(h))}})}}}window._JUPYTERLAB??(window._JUPYTERLAB={});window.
_JUPYTERLAB.ajar={init(t){We=t},async get(){let t=await Promise.all([et(),at()]);return()=>({__esModule:!0,default:t})}};})();
