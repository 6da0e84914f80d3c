var B=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(a,r,o)=>{let c=n[r];return o?Number.isInteger(c)?c+1:a:["number",
"string"].includes(typeof c)?c:a}),Z=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function Q(t,n){let a=n[t.among?.item]??{},r=t.cards.filter(o=>t.among?.piles.includes(a[o.id]));return r.length?
r:t.cards}var pe=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(a=>t.cards.some(r=>r.id===a))};var qe=["button","input","select","summary","textarea"],Be=["input","select","textarea"];function e(t,n={},...a){let r=document.
createElement(t);for(let[o,c]of Object.entries(n))o.startsWith("on")?r.addEventListener(o.slice(2),c):c===!0?r.setAttribute(
o,""):c!==!1&&c!=null&&r.setAttribute(o,c);return qe.includes(t)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Be.
includes(t)&&r.setAttribute("autocomplete","off"),r.append(...a.filter(o=>o!=null)),r}function de(t,n,a){let{words:r,level:o=3}=a;
window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,s={...a.answers},u=0,l=null,p=null,g=a.aside??
0,d=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),j=e("div",{}),h=e("div",{class:"ajar-body"}),x=e("se\
ction",{class:"ajar-form","aria-labelledby":`${c}-title`},e(`h${o}`,{id:`${c}-title`},n.title),e("p",{class:"ajar-why"},
n.why),n.private?e("p",{class:"ajar-private"},n.private):null,j,h,d);t.replaceChildren(x);let S=()=>n.items.filter(E=>Z(
E,s)),M=E=>{d.replaceChildren(E)};function N(E,m){d.replaceChildren(`${E} `,e("button",{type:"button",class:"ajar-link",
onclick:()=>{s=m,M(""),a.onChange(s),O({focus:!0})}},r["put-back"]))}function k(E,m){s={...s,[E.id]:m},M(""),a.onChange(
s),f()}function w(){let{fieldset:E}=l;E.disabled=!0;let m=setTimeout(()=>M(r["keep-opening"]),400),C=setTimeout(T,8e3);p=
[m,C]}function T(){p&&(p.forEach(clearTimeout),p=null,l&&(l.fieldset.disabled=!1),M(""))}function f(){let{item:E,skip:m,
where:C,next:y}=l,A=S();m.textContent=s[E.id]==null?r.skip:r["clear-and-skip"],C.textContent=B(r["question-of"],{n:u+1,all:A.
length}),y.textContent=u===A.length-1?r.done:r.next}function v(E,m=!0){if(p)return;let C=S();if(u+=E,u>=C.length){u=C.length-
1,w(),a.onDone(s);return}O({focus:m})}function O({focus:E=!1}={}){let m=S();u=Math.max(0,Math.min(u,m.length-1));let C=m[u],
y=`${c}-${C.id}`,A=e("legend",{},B(C.ask,s)),i=C.hint?e("p",{class:"ajar-hint",id:`${y}-hint`},C.hint):null,b=a.mark?.(C),
L=b?e("p",{class:"ajar-mark",id:`${y}-mark`},b):null,R=[i,L].filter(Boolean).map(({id:V})=>V).join(" "),I=C.among?{...C,
cards:Q(C,s)}:C,_=We[C.kind](I,pe(I,s[C.id]),{words:r,group:y,change:V=>k(C,V),say:M}),P=e("fieldset",{class:`ajar-item \
ajar-${C.kind}`,tabindex:"-1","aria-describedby":R||null},A,i,L,_),ne=u>0?e("button",{type:"button",onclick:()=>v(-1)},r.
back):null,U=e("button",{type:"button",onclick:()=>{if(p)return;let V=s,Fe=s[C.id]!=null;s={...s,[C.id]:null},a.onChange(
s),v(1),Fe&&N(r.cleared,V)}}),ue=e("button",{type:"button",onclick:()=>{p||(M(""),v(1))}}),ae=e("p",{class:"ajar-where"});
l={item:C,skip:U,where:ae,next:ue,fieldset:P},j.replaceChildren(),h.replaceChildren(ae,P,e("div",{class:"ajar-moves"},ne,
U,ue)),f(),a.onMove?.(u),E&&(P.focus({preventScroll:!0}),ae.scrollIntoView({block:"nearest"}))}function F(E){if(j.replaceChildren(),
!E||!a.help||g>E.kinds.length)return null;let m=()=>{g=E.kinds.length+1,a.onAside?.(g),j.replaceChildren(),h.querySelector(
"[tabindex]").focus()};return j.append(a.help.notice(E,{level:o+1,aside:m})),j.querySelector("[tabindex]")}function q(E,{
focus:m=!1,danger:C=null}={}){l=null;let y=e(`h${o+1}`,{tabindex:"-1"},r["what-you-said"]);h.replaceChildren(e("div",{class:"\
ajar-reflection"},y,...E.flatMap(i=>oe(i,o+2)),a.below?.()??null),e("div",{class:"ajar-moves"},e("button",{type:"button",
onclick:()=>{u=0,O({focus:!0})}},r.change),e("button",{type:"button",onclick:()=>{let i=s;s={},u=0,g=0,a.onAside?.(0),a.
onStartOver(),O({focus:!0}),N(r["started-over"],i)}},r["start-over"])));let A=F(C);m&&(A??y).focus()}function W(E){let m=h.
contains(document.activeElement);m&&l&&!p||(T(),s={...E.answers},E.done?q(E.reflection,{focus:m,danger:E.danger}):(u=E.at??
Math.max(0,S().findIndex(C=>s[C.id]==null)),O()))}let{done:$,reflection:D,danger:H}=a;return W({answers:s,at:a.at,done:$,
reflection:D,danger:H}),{update:W,release:T,say:E=>{T(),M(E)}}}var oe=({heading:t,said:n,words:a},r)=>[t?e(`h${r}`,{},t):
null,n.length>1?e("ul",{class:"ajar-said"},...n.map(o=>e("li",{},o))):n.length?e("p",{class:"ajar-said"},n[0]):null,...a.
map(o=>e("p",{},o))].filter(Boolean),We={ruler(t,n,{group:a,change:r}){let o=Array.from({length:11},(c,s)=>e("label",{class:"\
ajar-number"},e("input",{type:"radio",name:a,value:s,checked:n===s,onchange:()=>r(s),"aria-describedby":s===0?`${a}-low`:
s===10?`${a}-high`:null}),e("span",{},`${s}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...o),
e("p",{class:"ajar-anchors"},e("span",{id:`${a}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${a}-high`},e("b",{},"10"),
` ${t.high}`)))},choice(t,n,{words:a,group:r,change:o}){let{chosen:c,own:s}=n||{chosen:[],own:""},u=()=>o(c.length||s.trim()?
{chosen:[...c],own:s}:null),l=t.many?"checkbox":"radio",p=t.cards.map(d=>e("input",{type:l,name:r,value:d.id,checked:c.includes(
d.id),onchange:j=>{t.many?c=c.filter(h=>h!==d.id).concat(j.target.checked?d.id:[]):(c=[d.id],s="",g&&(g.value="")),u()}})),
g=t.own?e("input",{type:"text",value:s,maxlength:500,oninput:d=>{s=d.target.value,!t.many&&s.trim()&&(c=[],p.forEach(j=>{
j.checked=!1})),u()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},a[t.many?"choose-many":"choose\
-one"]),...t.cards.map((d,j)=>e("label",{class:"ajar-card"},p[j],e("span",{},d.text))),g?e("label",{class:"ajar-own"},e(
"span",{},t.own),g):null)},sort(t,n,{words:a,group:r,change:o,say:c}){let s={...n},u={},l=t.piles.map(h=>(u[h.id]=e("spa\
n",{}),e("li",{class:"ajar-pile",ondragover:x=>{x.preventDefault(),x.currentTarget.classList.add("ajar-over")},ondragleave:x=>x.
currentTarget.classList.remove("ajar-over"),ondrop:x=>{x.preventDefault(),x.currentTarget.classList.remove("ajar-over");
let S=d[x.dataTransfer.getData("text/plain")]?.[h.id];S&&!S.matches(":disabled")&&(S.checked=!0,g(S.dataset.card,h))}},u[h.
id]))),p=()=>t.piles.forEach(h=>{u[h.id].textContent=B(a["pile-count"],{pile:h.text,n:Object.values(s).filter(x=>x===h.id).
length})}),g=(h,x)=>{s[h]=x.id,p(),o({...s}),c(B(a.moved,{card:t.cards.find(S=>S.id===h).text,pile:x.text}))},d={},j=t.cards.
map(h=>{d[h.id]={};let x=`${r}-${h.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:S=>S.dataTransfer.
setData("text/plain",h.id)},e("legend",{},h.text),e("div",{class:"ajar-into"},...t.piles.map(S=>{let M=e("input",{type:"\
radio",name:x,value:S.id,"data-card":h.id,checked:s[h.id]===S.id,onchange:()=>g(h.id,S)});return d[h.id][S.id]=M,e("labe\
l",{},M,e("span",{},S.text))})))});return p(),e("div",{},e("p",{class:"ajar-hint"},a["sort-how"]),e("ul",{class:"ajar-pi\
les"},...l),...j)},text(t,n,{words:a,change:r}){let o=e(t.long?"textarea":"input",{...t.long?{rows:8}:{type:"text",value:n??
""},maxlength:2e4,oninput:c=>r(c.target.value.trim()?c.target.value:null)});return t.long&&(o.value=n??""),e("label",{class:"\
ajar-words"},e("span",{},a["own-words"]),o)},list(t,n,{words:a,change:r}){let o=e("div",{}),c=()=>{let d=[...o.querySelectorAll(
"input")].map(j=>j.value).filter(j=>j.trim());r(d.length?d:null)},s=()=>[...o.children].forEach((d,j)=>{d.querySelector(
"label > span").textContent=B(a.line,{n:j+1}),d.querySelector("button").setAttribute("aria-label",B(a["remove-line"],{n:j+
1}))}),u=e("button",{type:"button",class:"ajar-link",onclick:()=>{p(""),o.lastElementChild.querySelector("input").focus()}},
a["add-line"]),l=()=>{s(),u.hidden=o.children.length>=t.most},p=d=>{let j=e("div",{class:"ajar-line"},e("label",{class:"\
ajar-words"},e("span",{}),e("input",{type:"text",value:d,maxlength:2e4,oninput:c})),e("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let h=j.nextElementSibling||j.previousElementSibling;j.remove(),h||p(""),l(),c(),(h||o.firstElementChild).
querySelector("input").focus()}},"×"));o.append(j),l()},g=n||[];for(let d=0;d<Math.max(t.lines,g.length);d++)p(g[d]??"");
return e("div",{class:"ajar-lines"},o,u)},date(t,n,{words:a,change:r}){return e("label",{class:"ajar-words"},e("span",{},
a["pick-date"]),e("input",{type:"date",value:n??"",oninput:o=>r(o.target.value||null)}))}};var Re="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",et=new RegExp(`(${Re})|[.…]+|[!?;\\n]`,"gu");var he=["emergency","crisis","violence","worried","child"],He=["emergency","crisis","violence"],_e='a[href$="#Help-lines\
"]',K=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Pe(t,{
zone:n="",languages:a=[]}){let r=s=>s.endsWith("/")?n.startsWith(s):n===s,o=t.find(({zones:s})=>s.some(r));return o?o.code:
n&&!/^(UTC|GMT|UCT|Etc\/)/.test(n)?"":a.map(s=>s.split("-").slice(1).join("-").toUpperCase()).find(s=>t.some(({code:u})=>u===
s))??""}var se=(t,n)=>n.flatMap(a=>t.lines.filter(r=>r.topic===a)),fe=t=>`tel:${t.match(/\d+/)[0]}`;function me({words:t,countries:n=[],
leave:a,onCountry:r=()=>{}}){n.length&&(K().countries=n);let o=()=>K().countries,c=()=>K().chosen||Pe(o(),{zone:Intl.DateTimeFormat().
resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),s=()=>o().find(f=>f.code===c());function u(f){
K().chosen=f;for(let v of K().listeners)v()}function l(f,v){v(f);let O=!1,F=()=>{O||(O=f.isConnected),O&&!f.isConnected?
K().listeners.delete(F):v(f)};return K().listeners.add(F),f}let p=f=>l(e("div",{}),v=>v.replaceChildren(...f())),g=()=>{
let f=[...o(),{code:"-",country:t["help-elsewhere"]}],v=e("select",{onchange:()=>{u(v.value),r(v.value)}},...f.map(O=>e(
"option",{value:O.code},O.country)));return l(v,()=>{v.value=s()?.code??"-"}),e("label",{class:"ajar-help-where"},e("spa\
n",{},t["help-in"]),v)},d=({say:f,to:v},O)=>{if(/^(tel|sms):/.test(v))return e("a",{class:O?"ajar-reach":"ajar-reach aja\
r-first",href:v},f);let F=e("span",{},f),q=e("button",{type:"button",class:"ajar-link","aria-label":B(t["help-copy-what"],
{address:v}),onclick:async()=>{await Ke(v,F)&&(q.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"aj\
ar-chat"},F," ",q)},j=f=>e("li",{},e("p",{class:"ajar-for"},f.for_what),e("p",{class:"ajar-hint"},[f.name,f.hours,f.languages].
filter(Boolean).join(". ")),e("div",{class:"ajar-ways"},...f.reach.map(d))),h=({emergency:f,note:v})=>e("li",{class:"aja\
r-now"},e("p",{class:"ajar-for"},t["help-danger"]),v?e("p",{class:"ajar-hint"},v):null,e("div",{class:"ajar-ways"},e("a",
{class:"ajar-reach",href:fe(f)},B(t["help-call"],{number:f})))),x=f=>p(()=>{let v=s();if(!v)return[e("p",{},t["help-else\
where-how"])];let O=f.flatMap(F=>F==="emergency"?h(v):se(v,[F]).map(j));return[e("ul",{class:"ajar-help-lines"},...O)]});
function S(){let f=()=>{v.close?v.close():v.remove()},v=e("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-\
title",onclose:()=>v.remove(),onkeydown:O=>{O.key==="Escape"&&(O.preventDefault(),O.stopPropagation(),f())}},e("div",{class:"\
ajar-help-bar"},g(),re({words:t,leave:a})),e("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},t["help-title"]),e("\
p",{},t["help-lead"]),x(he),e("p",{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave\
-how"]),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:f},t["help-close"])));document.body.append(v),v.showModal?
v.showModal():v.setAttribute("open",""),v.querySelector("h2").focus()}function M({title:f,text:v,now:O,lines:F,countries:q},{
level:W,aside:$}){return q&&!T()&&(K().countries=q),e("section",{class:"ajar-danger"},e(`h${W}`,{tabindex:"-1"},f),e("p",
{},v),e("ul",{class:"ajar-todo"},...O.map(D=>e("li",{},D))),g(),x(F),e("p",{class:"ajar-hint"},t["help-trace"]),e("butto\
n",{type:"button",class:"ajar-link",onclick:$},t["help-aside"]))}let N=()=>e("button",{type:"button",class:"ajar-get-hel\
p",onclick:S},t["help-get"]),k=()=>p(()=>{let f=s(),O=(f?[{say:f.emergency,to:fe(f.emergency)},...se(f,He.slice(1)).map(
({reach:q})=>q.find(({to:W})=>W.startsWith("tel:"))).filter(Boolean).slice(0,2)]:[]).flatMap(({say:q,to:W})=>[e("a",{href:W},
q)," · "]),F=e("button",{type:"button",class:"ajar-link",onclick:S},t["help-get"]);return[e("p",{class:"ajar-help-line"},
`${t["help-line"]} `,...O,F)]}),w=()=>p(()=>{let f=s();return f?[e("p",{},e("b",{},`${t["help-title"]}, ${f.country}`)),
e("p",{},`${t["help-danger"]} ${B(t["help-call"],{number:f.emergency})}`),e("ul",{},...se(f,he).map(({for_what:v,name:O,
reach:F,hours:q})=>e("li",{},`${v}: ${O}. ${F.map(({say:W})=>W).join(" · ")}. ${q}.`)))]:[e("p",{},t["help-elsewhere-ho\
w"])]}),T=()=>o().length>0;return{open:S,notice:M,button:N,line:k,text:w,choose:u,code:c,isKnown:T}}var re=({words:t,leave:n})=>e(
"button",{type:"button",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function ge(t){if(K().open){K().
open=t;return}K().open=t,window.addEventListener("click",n=>{n.target.closest?.(_e)&&(n.preventDefault(),n.stopPropagation(),
K().open())},{capture:!0})}async function Ke(t,n){try{return await navigator.clipboard.writeText(t),!0}catch{let a=document.
createRange();return a.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(a),document.execCommand(
"copy")}}function le(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function be(t=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let n=[];window.addEventListener("keydown",a=>{
a.repeat||(n=a.key==="Shift"?[...n,a.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(t(),le()))},{capture:!0})}function z(t,n){let a=!1,r=!1,o=()=>{r=a,a||n()};function c(){a=!0;let s=new AbortController,u=()=>{s.abort(),setTimeout(
()=>{a=!1,r&&o()})};for(let l of["pointerup","pointercancel","keyup","blur"])addEventListener(l,u,{signal:s.signal,capture:l!==
"blur"})}for(let s of["pointerdown","keydown"])t.addEventListener(s,c);return o}function X(t,n){let a=u=>[...t.querySelectorAll(
u)],r=a("details[open] > summary").map(u=>u.textContent),o=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let u of a("summary"))u.parentElement.open=r.includes(u.textContent);if(o===!1)return;let c=a("summary, button").
find(u=>u.textContent===o),s=c??t.querySelector("h2, p");c||(s.tabIndex=-1),s.focus({preventScroll:!0})}function ke({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-keep-${window.ajarForms}`,r=e("span",
{}),o=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),c=e("p",{class:"ajar-problem",role:"alert"}),s=e(
"div",{}),u=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},c,s),l={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},p=l,g=!1,d=!1,j=!1,h=!1,x=!1,S=(m,C,y={})=>e("button",{type:"button",onclick:C,...y},m),M=m=>{m.tabIndex=
-1,m.focus()},N=()=>s.querySelector(".ajar-change"),k=()=>l.state==="kept"&&!l.reopen;function w(){let m={none:t["notice\
-alone"],locked:t["keep-locked"],kept:l.saved?t["keep-saved"]:l.problem?t["keep-unsaved"]:t["keep-saving"],lost:t["keep-\
lost"]}[x?"lost":l.state];o.classList.toggle("ajar-state-lost",x),r.textContent!==m&&(r.textContent=m),o.dataset.longest=
l.state==="kept"?t["keep-saved"]:"",c.textContent!==l.problem&&(c.textContent=l.problem),c.hidden=!l.problem}function T(){
l={...l,saved:!1},w()}function f(){w(),p=l,k()?s.replaceChildren(d?$("change"):D()):l.state!=="none"?s.replaceChildren($(
"unlock")):g?s.replaceChildren($(l.exists?"open":"start")):s.replaceChildren(h?q():F())}let v=()=>{g=!0,f(),s.querySelector(
"input").focus()},O=()=>l.hosted?e("p",{},t["keep-hub"]):null;function F(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},t["keep-title"]),e("p",{},t[l.exists?"keep-there":"keep-why"]),O(),e("div",{class:"ajar-moves"},S(t["keep-n\
othing"],()=>{h=!0,f(),M(o)}),S(t[l.exists?"keep-open":"keep-start"],v)))}let q=()=>e("p",{},S(t[l.exists?"keep-open":"k\
eep-start"],v,{class:"ajar-link"}));function W(){let C=["none","weak","fair","good","strong"].map(y=>t[`keep-strength-${y}`]).
reduce((y,A)=>A.length>y.length?A:y);return e("p",{class:"ajar-strength","aria-live":"polite","data-longest":C},e("span",
{},t["keep-strength-none"]))}function $(m){let C=m==="start"||m==="change",y={start:t["keep-start"],open:t["keep-open"],
unlock:t["keep-unlock"],change:t["keep-change"]}[m],A=e("input",{id:`${a}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${a}-how`,oninput:()=>{C&&n({strength:A.value})}}),i=e("input",{id:`${a}-again`,type:"password",spellcheck:"\
false"}),b=e("div",{},e("label",{for:`${a}-again`},t["keep-again"]),i),L=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
R=e("input",{id:`${a}-place`,type:"text",spellcheck:"false",value:l.place,onchange:()=>n({place:R.value})}),I=W(),_=()=>{
if(!A.value){A.focus();return}if(L.hidden=!0,m==="change"){if(A.type==="password"&&i.value!==A.value){L.textContent=t["k\
eep-again-differs"],L.hidden=!1,i.focus();return}n({change:A.value},{awaited:!0})}else n({[m==="start"?"keep":"unlock"]:A.
value,place:R.value},{awaited:!0});r.textContent=t["keep-opening"],A.value="",i.value="",I.firstChild.textContent=t["kee\
p-strength-none"]},P=()=>{g=!1,d=!1,f(),m==="change"?N().focus():M(o)},ne=e("details",{},e("summary",{},t["keep-where"]),
e("label",{for:`${a}-place`},t["keep-place"]),R);return e("form",{class:"ajar-ask",onsubmit:U=>{U.preventDefault(),_()}},
e(l.state==="locked"?"h1":"p",{class:"ajar-title"},y),O(),m==="change"?e("p",{},t["keep-change-how"]):null,C?e("p",{},t["\
keep-no-way-back"]):null,e("label",{for:`${a}-words`},t[m==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-h\
int",id:`${a}-how`},t[C?"keep-how":"keep-how-open"]),A,C?I:null,m==="change"?b:null,e("label",{class:"ajar-card"},e("inp\
ut",{type:"checkbox",onchange:({target:U})=>{A.type=U.checked?"text":"password",b.hidden=U.checked,L.hidden=!0}}),e("spa\
n",{},t["keep-see"])),m==="change"?L:ne,e("div",{class:"ajar-moves"},m==="unlock"?null:S(t["keep-not-now"],P),e("button",
{type:"submit"},y)))}function D(){let m=e("select",{id:`${a}-minutes`,onchange:()=>n({minutes:Number(m.value)})},...[...new Set(
[5,15,30,60,l.minutes])].sort((C,y)=>C-y).map(C=>e("option",{value:C,selected:C===l.minutes},B(t["keep-minutes"],{n:C}))));
return e("div",{class:"ajar-kept"},S(t["keep-lock"],()=>n({lock:!0})),S(t["keep-change"],()=>{d=!0,j=!1,f(),s.querySelector(
"input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},j?t["keep-changed"]:""),e("details",
{},e("summary",{},t["keep-where"]),e("p",{},l.place),l.copied?e("p",{},B(t["keep-copied"],{program:l.copied})):null,e("l\
abel",{for:`${a}-minutes`},t["keep-idle"]),m))}function H(m){if(m.strength!=null){let C=s.querySelector(".ajar-strength \
> span");C&&(C.textContent=m.strength);return}if(m.changed){d=!1,f(),s.querySelector(".ajar-changed").textContent=t["kee\
p-changed"],j=!0,N().focus();return}l={...l,...m},l.state==="kept"&&(g=!1),k()||(d=!1),w(),E()}let E=z(s,()=>{let m=p;if(m.
state===l.state&&m.exists===l.exists&&m.minutes===l.minutes&&!!m.reopen==!!l.reopen&&!!m.hosted==!!l.hosted&&s.firstChild){
p=l;return}let y=g&&m.place!==l.place;f(),m.state!==l.state&&m.state!=="none"?M(o):y&&s.querySelector("input").focus()});
return f(),{line:o,more:u,update:H,begin:T,setLost:m=>{x=m,w()},say:m=>{c.textContent=m,c.hidden=!1}}}function J(t,{sentence:n,wide:a,narrow:r,columns:o,rows:c},s){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},s["cha\
rt-empty"]));return}let u=(p,g)=>{let d=e("div",{class:`ajar-picture ajar-${g}`,role:"img","aria-label":n});return d.innerHTML=
p,d.firstElementChild.setAttribute("aria-hidden","true"),d},l=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),u(a,"wide"),u(r,"narrow"),e("details",{open:l},e("summary",{},s.table),
e("table",{},e("thead",{},e("tr",{},...o.map(p=>e("th",{scope:"col"},p)))),e("tbody",{},...c.map(([p,...g])=>e("tr",{},e(
"th",{scope:"row"},p),...g.map(d=>e("td",{},d??"–")))))))))}function ee(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},a="us-letter";return{element:()=>{
let o=e("select",{onchange:()=>{a=o.value}},...Object.entries(n).map(([c,s])=>e("option",{value:c,selected:c===a},s)));return e(
"label",{},t["home-paper"]," ",o)},value:()=>a}}function ye(t,{words:n,send:a,onDispose:r}){let o={},c=null,s=!1,u="",l=e("div",{}),p=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),g=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),j=ie(n),h=ee(n);t.replaceChildren(e("div",{class:"ajar-door",role:"group","aria-label":n["\
room-title"]},p,l,d),j.dialog);let x=$=>{o.busy?d.textContent=n["room-one-moment"]:a($,{awaited:!0})},S=($,D)=>e("button",
{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>x(D)},$),M=(...$)=>e("div",{class:"ajar-moves ajar-many"},
...$);function N(){let $=o.needsKey?e("input",{type:"password",spellcheck:"false",id:`${W}-key`,"aria-describedby":`${W}\
-key-how`}):null,D=e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>{if($&&!$.value){$.focus();return}
x({room:"open",...$?{key:$.value}:{}}),$&&($.value="")}},n["room-open"]);return[e("h2",{},n["room-title"]),o.state==="en\
ded"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},o.elsewhere?B(n["room-how-elsewhe\
re"],{address:o.elsewhere}):n["room-how-network"]),$?e("label",{class:"ajar-words",for:$.id},n["room-host-key"]):null,$?
e("p",{class:"ajar-hint",id:`${W}-key-how`},n["room-host-key-how"]):null,$,M(D,o.elsewhere?null:S(n["room-inside"],{room:"\
inside"})),o.elsewhere?null:e("p",{},n["room-rehearse-how"]),o.elsewhere?null:M(...[12,3].map(H=>S(B(n["room-rehearse"],
{n:H}),{room:"rehearse",phones:H})))]}let k=()=>[e("h2",{},n["room-title"]),e("p",{},n["room-lost"]),M(S(n["room-go-on"],
{room:"go-on"}),S(n["room-end"],{room:"end"}))];function w(){let $=e("button",{type:"button",onclick:()=>j.show()},n["ro\
om-large"]),D=e("p",{},o.inside&&!o.practice?n["room-inside-open"]:B(n["room-line"],{code:o.code})),H=o.address?$:null;return c?
[T(),e("div",{class:"ajar-door-line"},D,g,H),f(),O()]:[e("h2",{},n["room-title"]),T(),f(),D,o.address?je(n,o):null,o.inside?
e("p",{},n[o.practice?"room-practice-how":"room-how-network"]):null,!o.inside&&!o.address?e("p",{class:"ajar-empty"},n["\
room-no-address"]):null,o.addresses?.length>1?v():null,o.addresses?.length?e("p",{class:"ajar-hint"},n["room-firewall"]):
null,e("div",{class:"ajar-door-line"},g,H,o.inside&&!o.practice?S(n["room-widen"],{room:"widen"}):null),O()]}let T=()=>o.
practice?e("p",{},G(n)):null,f=()=>o.again?e("p",{class:"ajar-hint"},n["room-again"]):null;function v(){let $=e("select",
{id:`${W}-address`,onchange:()=>a({room:"pick",ip:$.value})},...o.addresses.map(({ip:D,network:H})=>e("option",{value:D,
selected:D===o.picked},`${D} (${H})`)));return e("label",{class:"ajar-words",for:$.id},e("span",{},n["room-address"]),$)}
function O(){let $=e("div",{}),D=e("button",{type:"button",onclick:()=>m(!1)},n["room-end-no"]),H=e("button",{type:"butt\
on",onclick:()=>m(!0)},n["room-end"]),E=()=>$.replaceChildren(...s?[e("p",{},n["room-end-sure"]),M(D,S(n["room-end"],{room:"\
end"}))]:[H]),m=y=>{s=y,E(),(s?D:H).focus()};E();let C=(y,A)=>e("button",{type:"button",onclick:()=>a({room:"take",...A()},
{awaited:!0})},y);return e("details",{class:"ajar-ending"},e("summary",{},n["room-ending"]),o.shown?e("p",{},n["room-tak\
e-how"]):e("p",{},n["room-take-nothing"]),o.shown?M(C(n["room-take-table"],()=>({what:"table"})),C(n["room-take-page"],()=>({
what:"page",paper:h.value()})),h.element()):null,e("p",{},n["room-end-how"]),$)}function F($){o={...o,...$},p.textContent!==
o.problem&&(p.textContent=o.problem),p.hidden=!o.problem;let D=ce(n,o.joined);g.textContent!==D&&(g.textContent=D),j.update(
o,D),c===null&&o.state==="open"&&(c=!o.here),o.state!=="open"&&(c=null,s=!1),o.busy||(d.textContent=""),q()}let q=z(l,()=>{
let{joined:$,problem:D,...H}=o,E=JSON.stringify([H,c]);if(E===u)return;u=E;let m={open:w,lost:k}[o.state]??N;X(l,()=>l.replaceChildren(
...m().filter(Boolean)))});window.ajarForms=(window.ajarForms??0)+1;let W=`ajar-door-${window.ajarForms}`;return te(t,()=>a(
{room:"look"}),r),{update:F}}var ce=(t,n)=>n?n===1?t["room-joined-one"]:B(t["room-joined"],{n}):t["room-joined-none"],G=t=>e(
"span",{class:"ajar-rehearsal"},t["room-practice"]);function je(t,n){let a=e("div",{class:"ajar-scan",role:"img","aria-l\
abel":t["room-scan-alt"]});return a.innerHTML=n.picture,a.firstElementChild?.setAttribute("aria-hidden","true"),e("div",
{class:"ajar-way-in"},a,e("div",{},e("p",{},t["room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-typ\
e-code"]),e("p",{class:"ajar-code"},n.code)))}function ie(t){let n=e("div",{}),a=e("dialog",{class:"ajar-wall","aria-lab\
el":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e("button",{type:"button",onclick:()=>a.close()},t["room-back"])),
r=e("p",{class:"ajar-joined"}),o="";return{dialog:a,show:()=>a.showModal(),update(c,s){r.textContent=s;let u=JSON.stringify(
[c.address,c.code,c.practice]);u!==o&&(o=u,c.address?n.replaceChildren(c.practice?e("p",{},G(t)):"",je(t,c),r):(a.close(),
n.replaceChildren()))}}}function te(t,n,a){let r=new IntersectionObserver(o=>{o.some(({isIntersecting:c})=>c)&&n()});r.observe(
t),a(()=>r.disconnect())}var ve=(t,n)=>t.find(a=>a.id===n)?.text??n,Ue=t=>new Date(`${t}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function xe(t,n){
switch(t.kind){case"choice":return[...n.chosen.map(a=>ve(t.cards,a)),n.own.trim()].filter(Boolean);case"sort":return t.cards.
filter(a=>n[a.id]).map(a=>`${a.text}: ${ve(t.piles,n[a.id])}`);case"date":return[Ue(n)];case"list":return n.map(a=>a.trim());default:
return[`${n}`.trim()]}}function we({items:t},n){let a={};for(let r of t){let o=n[r.id];if(!(o==null||!Z(r,a)))if(r.kind===
"choice"){let s=(r.among?Q(r,a):r.cards).map(l=>l.id).filter(l=>o.chosen.includes(l)),u=o.own?.trim()?o.own:"";(s.length||
u)&&(a[r.id]={chosen:s,own:u})}else if(r.kind==="sort"){let c=r.cards.filter(s=>o[s.id]).map(s=>[s.id,o[s.id]]);c.length&&
(a[r.id]=Object.fromEntries(c))}else if(r.kind==="list"){let c=o.filter(s=>s.trim());c.length&&(a[r.id]=c)}else`${o}`.trim()&&
(a[r.id]=o)}return a}var Ce=(t,n)=>B(t.ask,n);var ze=new Set(["autorestarting","dead","restarting","terminating"]),Ve=4e3;function Se({widget_manager:t},{gone:n,back:a}){
let{statusChanged:r,connectionStatusChanged:o}=t?.kernel??{};if(!r?.connect||!o?.connect)return()=>{};let c=0,s=(l,p)=>{
ze.has(p)&&n()},u=(l,p)=>{clearTimeout(c),p==="disconnected"?n():p==="connecting"?c=setTimeout(n,Ve):a()};return r.connect(
s),o.connect(u),()=>{clearTimeout(c),r.disconnect(s),o.disconnect(u)}}function $e({words:t,answered:n}){let a=new Set,r=!1,
o=()=>n().map(([l,p])=>{let g=we(l,p),d=l.items.filter(j=>j.id in g).map(j=>[Ce(j,g),...xe(j,g[j.id])].join(`
`));return[l.title,...d].join(`

`)}).join(`


`);async function c(l){let p=o(),g=e("textarea",{readonly:!0,rows:6,"aria-label":t["lost-copy"]});g.value=p,l.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(l.append(g),g.select(),!document.execCommand("\
copy"))return}l.querySelector("[role=status]").textContent=t["lost-copied"]}function s(l={}){let p=e("div",{class:"ajar-\
lost",hidden:!r,...l},e("p",{},t.lost),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>c(p)},t["lost-\
copy"]),e("button",{type:"button",onclick:()=>location.reload()},t["lost-reload"])),e("p",{class:"ajar-hint",role:"statu\
s"}));return a.add(p),p}function u(l){r=l;for(let p of a)p.hidden=!l}return{line:s,set:u,isLost:()=>r,forget:l=>a.delete(
l)}}function Oe(t,{words:n,send:a,open:r,help:o}){let c=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),s=e(
"div",{}),u={},l="",p=0,g=ee(n);t.replaceChildren(e("section",{class:"ajar-home","aria-label":n["home-title"]},s),c);let d=(k,w)=>e(
"button",{type:"button",onclick:w},k),j=k=>e("div",{class:"ajar-reflection"},...k.flatMap(w=>oe(w,3)));function h(k,w,T){
let f=e("div",{class:"ajar-twice"}),O=d(k,()=>{let F=d(n["home-no"],()=>{f.replaceChildren(O),O.focus()});f.replaceChildren(
e("p",{},w),e("div",{class:"ajar-moves"},F,d(k,()=>{f.replaceChildren(O),O.focus(),a(T)}))),F.focus()});return f.append(
O),f}let x=()=>{let k=e("input",{type:"file",accept:".json,application/json",onchange:async()=>{k.files[0]&&a({import:await k.
files[0].text()}),k.value=""}});return e("label",{class:"ajar-words"},e("span",{},n["home-bring"]),k)},S=z(s,()=>{let k=JSON.
stringify(u);k!==l&&(l=k,X(s,M))});function M(){let k=(f,v)=>d(v,()=>a({take:f})),w=p>(u.danger?.kinds.length??0)?null:u.
danger,T=()=>{p=w.kinds.length+1,M(),s.querySelector(".ajar-welcome").focus()};s.replaceChildren(w?o.notice(w,{level:2,aside:T}):
"",e("p",{class:"ajar-welcome",tabindex:"-1"},u.welcome),u.section?e("div",{class:"ajar-moves"},d(n["home-go-on"],()=>r(
u.section))):"",u.due?.length?e("ul",{},...u.due.map(f=>e("li",{},f))):"",u.plan?.length?e("h2",{},n["home-plan"]):"",u.
plan?.length?j(u.plan):"",u.plan?.length&&!w?o.line():"",...(u.earlier??[]).filter(({plan:f})=>f.length).map(({title:f,plan:v})=>e(
"details",{},e("summary",{},`${n["home-plan"]}, ${f}`),j(v))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["\
home-not-encrypted"]),e("div",{class:"ajar-take"},...w?[]:[d(n["home-take-plan"],()=>a({take:"plan",paper:g.value(),country:o.
code()})),g.element(),k("calendar",n["home-take-calendar"]),k("calendar-line",n["home-take-calendar-line"])],k("check-in\
s",n["home-take-check-ins"]),k("everything",n["home-take-everything"])),x()),u.something?e("details",{},e("summary",{},n["\
home-end"]),e("p",{},n["home-anew-how"]),h(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),
h(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:k=>{u=k,S()},say:(k,w="")=>{let T=e("div",{class:"\
ajar-text"});T.innerHTML=w,c.replaceChildren(k,T),c.scrollIntoView({block:"nearest"})}}}function Ee({name:t,type:n,data:a}){
let r=Uint8Array.from(atob(a),c=>c.charCodeAt(0)),o=URL.createObjectURL(new Blob([r],{type:n}));e("a",{href:o,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function Le({units:t,slips:n},{words:a,ask:r,send:o}){window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-hands-${window.
ajarForms}`,s=new Map,u=h=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...h}),l=u({id:`${c}-people`,
min:1}),p=h=>Math.max(0,Math.floor(Number(h.value)||0)),g=h=>h.kind==="card"?h.bands.slice(0,1):h.bands,d=h=>{let x=t.filter(
k=>k.item===h),S=(k,w)=>{let T=u({"aria-label":[k.card,g(k)[w]].filter(Boolean).join(": ")});return s.set(k.id,[...s.get(
k.id)??[],T]),T},M=x.length===1&&!x[0].card?x[0].bands.map((k,w)=>[k,[S(x[0],w)]]):x.map(k=>[k.card,g(k).map((w,T)=>S(k,
T))]),N=x[0].card?["",...g(x[0])]:null;return e("table",{},e("caption",{},r(h)),N&&N.length>2?e("thead",{},e("tr",{},...N.
map(k=>k?e("th",{scope:"col"},k):e("td",{})))):null,e("tbody",{},...M.map(([k,w])=>e("tr",{},e("th",{scope:"row"},k),...w.
map(T=>e("td",{},T))))))};function j(){let h=new Map(t.map(N=>[N,s.get(N.id).map(p)])),x=Math.max(...[...h.values()].map(
N=>N.reduce((k,w)=>k+w,0))),S=p(l)||x;if(!S){l.focus();return}let M=Object.fromEntries([...h].map(([N,k])=>[N.id,N.kind===
"card"?[k[0],Math.max(0,S-k[0])]:k]));o({counts:M,people:S})}return e("details",{class:"ajar-hands"},e("summary",{},a[n?
"room-slips":"room-hands"]),e("p",{},a[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:h=>{h.preventDefault(),j()}},
...[...new Set(t.map(h=>h.item))].map(d),e("label",{class:"ajar-words",for:l.id},e("span",{},a["room-people"]),l),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},a["room-count"]))))}function Me(t,{words:n,send:a,onDispose:r,form:o,ask:c}){let s={not:{}},u=!1,l="",p=!1,g=(y,A={})=>{p=y==="reveal",a({question:t.
of,do:y,...A},{awaited:!0})},d=e("div",{class:"ajar-results",hidden:!0}),j=e("div",{class:"ajar-held",role:"status","ari\
a-live":"polite"}),h=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),x=e("span",{}),S=e("p",{class:"ajar-counts"}),
M=Je(t.minutes,n,r),N=e("button",{type:"button",class:"ajar-link",onclick:()=>q(!u)}),k=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),w=(...y)=>{k.textContent!==y[0]&&k.replaceChildren(...y)},T={open:n["room-ask-open"],close:n["\
room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},f=Object.keys(T).filter(y=>t.units.length||y==="\
open"||y==="close"),v=Object.fromEntries(f.map(y=>[y,e("button",{type:"button",onclick:()=>{v[y].getAttribute("aria-disa\
bled")?w(O(y)):y==="reset"?F():g(y)}},T[y])])),O=y=>s.busy?n["room-one-moment"]:s.not[y];function F(){let y=e("button",{
type:"button",class:"ajar-link",onclick:()=>{w(""),v.reset.focus()}},n["home-no"]),A=e("button",{type:"button",class:"aj\
ar-link",onclick:()=>{w(""),v.reset.focus(),g("reset")}},n["room-ask-reset"]);k.replaceChildren(n["room-reset-sure"]," ",
y," ",A),y.focus()}function q(y){u=y,d.hidden=!y,o().hidden=y,N.textContent=n[y?"room-show-question":"room-show-result"]}
let W=ie(n),$=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>W.show()},n["room-code"]),D={ready:n["ro\
om-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function H(y){let A=s;s={...s,...y};let i=s.room==="open";
x.replaceChildren(s.practice?G(n):""),h.textContent=s.problem,h.hidden=!s.problem;let b=[[s.answered,n["room-answered"]],
[s.joined,n["room-have-joined"]]],L=!i||!t.units.length?[]:s.hands||s.inside?b.slice(0,1):b;S.replaceChildren(...L.map(([
I,_])=>e("span",{},e("b",{},`${I}`)," ",_))),M.update(s.seconds);for(let I of f)Te(v[I],O(I));let R=i?s.hands?n["room-by\
-hands-now"]:D[s.state]:n["room-not-open"];(A.state!==s.state||A.room!==s.room||A.hands!==s.hands)&&w(R),Ae(j,s.withheld),
W.update(s.way??{},ce(n,s.joined)),$.hidden=!s.way?.address,E(),p&&!s.busy&&s.state==="closed"&&j.childElementCount&&(p=
!1,j.scrollIntoView({block:"nearest"}))}function E(){let y=JSON.stringify(s.charts??[]);if(y===l)return;l=y;let A=!!s.charts?.
length;d.replaceChildren(...Ie(s.charts??[],n)),N.hidden=!A,q(A),A&&p&&d.scrollIntoView({block:"start"}),p=!1}let m=e("d\
iv",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line ajar-bar-first"},t.units.length?
S:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...f.map(y=>v[y]))),e("div",{class:"\
ajar-bar-line"},x,k,N,$,M.element),W.dialog);m.addEventListener("mousedown",y=>{y.target.closest("button")&&y.preventDefault()});
let C=t.units.length?Le(t,{words:n,ask:c,send:y=>g("hands",y)}):null;return N.hidden=!0,te(m,()=>a({room:"look"}),r),{parts:[
d,j,h,m,C].filter(Boolean),update:H}}function Te(t,n){t.toggleAttribute("aria-disabled",!!n),n&&t.setAttribute("aria-dis\
abled","true"),t.title=n||""}function Ae(t,n=[]){let a=[...t.children].map(r=>r.textContent);JSON.stringify(a)!==JSON.stringify(
n)&&t.replaceChildren(...n.map(r=>e("p",{},r)))}var Ie=(t,n)=>t.map(a=>{let r=e("div",{class:"ajar-chart-block"});return J(
r,a,n),r});function Ne(t,{words:n,send:a,onDispose:r}){let o={},c="",s=e("div",{class:"ajar-results"}),u=e("div",{class:"\
ajar-held",role:"status","aria-live":"polite"}),l=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),p=e("div",{}),g=e(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),d=e("button",{type:"button",onclick:()=>{d.getAttribute("a\
ria-disabled")?g.textContent=j():(g.textContent="",a({moves:!0},{awaited:!0}))}},n["room-moves"]),j=()=>o.busy?n["room-o\
ne-moment"]:o.not;return t.replaceChildren(e("div",{class:"ajar-group",role:"group","aria-label":n["room-group"]},p,s,u,
l,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"ajar-moves"},d),g)),te(t,()=>a({room:"look"}),r),{update(h){
o={...o,...h},p.replaceChildren(o.practice?G(n):""),l.textContent=o.problem,l.hidden=!o.problem,Ae(u,o.withheld),Te(d,j());
let x=JSON.stringify(o.charts??[]);x!==c&&(c=x,s.replaceChildren(...o.charts?.length?Ie(o.charts,n):[e("p",{class:"ajar-\
empty"},n["room-chart-empty"])]))}}}function Je(t,n,a){let r=null,o=!1,c=e("span",{role:"timer"}),s=e("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{o=!o,l()}}),u=e("p",{class:"ajar-clock"},c," ",s);function l(){let g=r===null?null:
Math.max(0,Math.floor((Date.now()-r)/1e3)),d=g===null?"":`${Math.floor(g/60)}:${String(g%60).padStart(2,"0")}`,j=g===null?
t?B(n["room-minutes"],{minutes:t}):"":t?B(n["room-clock"],{time:d,minutes:t}):d;c.textContent=o?"":j,s.textContent=n[o?"\
room-clock-show":"room-clock-hide"],u.hidden=!j}let p=setInterval(()=>{r!==null&&l()},1e3);return a(()=>clearInterval(p)),
{element:u,update:g=>{r=g==null?null:Date.now()-g*1e3,l()}}}function De(t,{words:n,picked:a,pick:r}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-couple-${window.ajarForms}`,
c=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),s=e("div",{class:"ajar-text"}),u=e("summary",{}),l=({title:d,
story:j,more:h,role:x})=>{c.innerHTML=j,c.prepend(e("h2",{},d)),s.innerHTML=h,u.textContent=x},p=t.couples.find(d=>d.id===
a)??t.couples[0],g=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(d=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:o,
value:d.id,checked:d===p,onchange:()=>{l(d),r(d.id)}}),e("span",{},d.title)))));return l(p),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},c,e("details",{class:"ajar-role"},u,s),g)}window.ajarShown??(window.ajarShown=new WeakMap);var Y=window.ajarShown;function Ge(){let t=document.getElementById("aja\
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
`;t.textContent!==n&&(t.textContent=n)}function Ye({model:t,el:n}){Ge();let a=t.get("pages"),r=t.get("words"),o=new Map,
c=new Map,s=new Map,u=[],l=i=>u.push(i),p=null,g=!1,d=!1,j=new Map,h=Math.min(t.get("page"),a.length-1);n.classList.add(
"ajar");let x=e("div",{class:"ajar-page"}),S=i=>a.flatMap(({blocks:b})=>b).find(b=>b.kind==="exercise"&&b.key===i)?.exercise,
M=$e({words:r,answered:()=>[...c].map(([i,{answers:b}])=>[S(i),b]).filter(([i,b])=>i&&Object.keys(b??{}).length)}),N=0,k=i=>{
if(clearTimeout(N),N=0,M.set(i),p?.setLost(i),i)for(let b of s.keys())o.get(b)?.release()},w=(i,{awaited:b=!1}={})=>{try{
t.send(i)}catch{k(!0);return}b&&!N&&(N=setTimeout(()=>k(!0),8e3))},T=me({words:r,countries:t.get("notice")?.help??a[0]?.
blocks[0]?.help,leave:()=>f(),onCountry:i=>w({country:i})}),f=()=>{w({forget:!0}),le()},v=(i,b,L)=>(o.set(i.key,L),c.has(
i.key)&&L.update(c.get(i.key)),b),O={html(i){let b=e("div",{class:"ajar-text"});return b.innerHTML=i.html,b.addEventListener(
"click",L=>{let R=L.target.closest("a"),I=a.findIndex(({id:_})=>_&&R?.getAttribute("href")===`${_}.ipynb`);I<0||(L.preventDefault(),
D(I))}),b},home(i){let b=e("div",{});return v(i,b,Oe(b,{words:r,send:w,open:R=>D(a.findIndex(({id:I})=>I===R)),help:T})),
w({home:i.key}),b},scenario(i){return De(i,{words:r,picked:t.get("couple"),pick:b=>{t.set("couple",b),t.save_changes()}})},
door(i){let b=e("div",{});return v(i,b,ye(b,{words:r,send:w,onDispose:l}))},group(i){let b=e("div",{});return v(i,b,Ne(b,
{words:r,send:w,onDispose:l}))},asking(i){let{items:b}=a[h].blocks.find(({key:_})=>_===i.of).exercise,{parts:L,update:R}=Me(
i,{words:r,send:w,onDispose:l,form:()=>s.get(i.of),ask:_=>b.find(P=>P.id===_).ask}),I=document.createDocumentFragment();
return I.append(...L),v(i,I,{update:R})},exercise(i){let b=e("div",{}),L=M.line(p?{}:{role:"alert"});s.set(i.key,b);let R=(I,_)=>{
p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let P=window.ajarSent;j.set(i.key,P),w({key:i.key,
...I,sent:P},{awaited:_}),!(!_||!M.isLost())&&(k(!0),L.scrollIntoView({block:"nearest"}))};return o.set(i.key,de(b,i.exercise,
{words:r,level:i.level,...c.get(i.key),help:T,below:()=>i.key.startsWith("plan@")&&T.isKnown()?T.line():null,onAside:I=>q(
i.key,{aside:I}),onChange:I=>{q(i.key,{answers:I,done:!1}),R({answers:I,done:!1},d)},onMove:I=>q(i.key,{at:I}),onDone:I=>R(
{answers:I,done:!0},!0),onStartOver:()=>{q(i.key,{answers:{},done:!1}),R({remove:!0})}})),b.firstElementChild.append(L),
l(()=>M.forget(L)),b},chart(i){let b=e("div",{class:"ajar-chart-block"});return o.set(i.key,{update:L=>J(b,L,r)}),J(b,c.
get(i.key)??{},r),w({chart:i.key}),b},notice(i){if(be(()=>w({forget:!0})),!i.leave)return e("div",{class:"ajar-notice"},
e("p",{},i.text));let b=e("div",{class:"ajar-leave"},T.button(),re({words:r,leave:f}));ge(T.open),p=ke({words:r,send:w});
let L=document.createDocumentFragment();return L.append(e("div",{class:"ajar-notice"},p.line,b),e("div",{class:"ajar-on-\
paper"},T.text()),p.more),L}},F=i=>a[h].blocks.find(b=>b.kind===i),q=(i,b)=>c.set(i,{...c.get(i),...b}),W=()=>{for(let i of u.
splice(0))i()};function $({focus:i=!1}={}){if(W(),o.clear(),g){x.replaceChildren(p?"":e("p",{class:"ajar-empty"},r["keep\
-locked-here"]));return}if(x.replaceChildren(...a[h].blocks.map(_=>O[_.kind](_))),a.length<2)return;let b=(_,P)=>e("butt\
on",{type:"button",onclick:()=>D(_)},P),L=h>0?b(h-1,r["previous-page"]):null,R=h<a.length-1?b(h+1,r["next-page"]):null;if(x.
append(e("div",{class:"ajar-moves ajar-turn"},L,R)),H.replaceChildren(...a.map(({title:_},P)=>e("li",{},e("button",{type:"\
button","aria-current":P===h?"page":null,onclick:()=>D(P)},_)))),E.textContent=B(r["page-of"],{n:h+1,all:a.length,title:a[h].
title}),!i)return;let I=x.querySelector("h1, h2, h3")??x;I.tabIndex=-1,I.focus({preventScroll:!0}),n.scrollIntoView({block:"\
start"})}function D(i){a[i]&&(h=i,H.parentElement.open=m(),t.set("page",i),t.save_changes(),$({focus:!0}))}let H=e("ol",
{}),E=e("summary",{}),m=()=>window.innerWidth>640;t.get("notice")&&n.append(O.notice(t.get("notice")));let C=e("nav",{class:"\
ajar-nav","aria-label":r.pages},e("details",{open:m()},E,H));a.length>1&&n.append(C),n.append(M.line({role:"alert"}),x);
let y=0;for(let i of["keydown","pointerdown","scroll"])n.addEventListener(i,()=>{Date.now()-y<3e4||(y=Date.now(),w({active:!0}))},
{passive:!0,capture:!0});t.on("msg:custom",i=>{if(k(!1),i.keeping){let b=[...j.values()].some(I=>i.acknowledged<I);p?.update(
b?{...i.keeping,saved:!1}:i.keeping);let{state:L}=i.keeping,R=L==="locked";L&&(d=L==="kept"),L&&R!==g&&(g=R,c.clear(),C.
hidden=g,$())}for(let[b,L]of Object.entries(i.states??{})){if(i.acknowledged<j.get(b))continue;let R=L.answers&&!Object.
keys(L.answers).length;q(b,R?{...L,at:0}:L),o.get(b)?.update(c.get(b))}i.country!=null&&T.choose(i.country),i.file&&Ee(i.
file),i.erased&&o.get("home")?.say(i.erased,F("home")?.erased),i.said&&(o.get("home")??p)?.say(i.said),i.open&&D(a.findIndex(
({id:b})=>b===i.open)),i.problem&&o.get(i.problem.key)?.say(i.problem.text)}),t.on("change:pages",()=>{a=t.get("pages"),
$()});let A=Se(t,{gone:()=>k(!0),back:()=>{M.isLost()&&w({ready:!0})}});return $(),Y.set(r,(Y.get(r)??0)+1),w({ready:!0}),
()=>{W(),A(),clearTimeout(N),Y.set(r,Y.get(r)-1),Y.get(r)||w({gone:!0})}}var Gt={render:Ye};export{Gt as default,Ge as dress,Ye as render};
