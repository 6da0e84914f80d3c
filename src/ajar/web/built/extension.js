(()=>{var W=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(a,l,s)=>{let c=n[l];return s?Number.isInteger(c)?c+1:a:["number",
"string"].includes(typeof c)?c:a}),pe=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function de(t,n){let a=n[t.among?.item]??{},l=t.cards.filter(s=>t.among?.piles.includes(a[s.id]));return l.length?
l:t.cards}var he=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(a=>t.cards.some(l=>l.id===a))};var Fe=["button","input","select","summary","textarea"],We=["input","select","textarea"];function e(t,n={},...a){let l=document.
createElement(t);for(let[s,c]of Object.entries(n))s.startsWith("on")?l.addEventListener(s.slice(2),c):c===!0?l.setAttribute(
s,""):c!==!1&&c!=null&&l.setAttribute(s,c);return Fe.includes(t)&&l.setAttribute("data-lm-suppress-shortcuts","true"),We.
includes(t)&&l.setAttribute("autocomplete","off"),l.append(...a.filter(s=>s!=null)),l}function fe(t,n,a){let{words:l,level:s=3}=a;
window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,o={...a.answers},u=0,i=null,g=null,b=a.aside??
0,d=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),j=e("div",{}),h=e("div",{class:"ajar-body"}),v=e("se\
ction",{class:"ajar-form","aria-labelledby":`${c}-title`},e(`h${s}`,{id:`${c}-title`},n.title),e("p",{class:"ajar-why"},
n.why),n.private?e("p",{class:"ajar-private"},n.private):null,j,h,d);t.replaceChildren(v);let w=()=>n.items.filter(p=>pe(
p,o)),T=p=>{d.replaceChildren(p)};function O(p,S){d.replaceChildren(`${p} `,e("button",{type:"button",class:"ajar-link",
onclick:()=>{o=S,T(""),a.onChange(o),y({focus:!0})}},l["put-back"]))}function m(p,S){o={...o,[p.id]:S},T(""),a.onChange(
o),D()}function M(){let{fieldset:p}=i;p.disabled=!0;let S=setTimeout(()=>T(l["keep-opening"]),400),C=setTimeout(A,8e3);g=
[S,C]}function A(){g&&(g.forEach(clearTimeout),g=null,i&&(i.fieldset.disabled=!1),T(""))}function D(){let{item:p,skip:S,
where:C,next:r}=i,f=w();S.textContent=o[p.id]==null?l.skip:l["clear-and-skip"],C.textContent=W(l["question-of"],{n:u+1,all:f.
length}),r.textContent=u===f.length-1?l.done:l.next}function q(p,S=!0){if(g)return;let C=w();if(u+=p,u>=C.length){u=C.length-
1,M(),a.onDone(o);return}y({focus:S})}function y({focus:p=!1}={}){let S=w();u=Math.max(0,Math.min(u,S.length-1));let C=S[u],
r=`${c}-${C.id}`,f=e("legend",{},W(C.ask,o)),$=C.hint?e("p",{class:"ajar-hint",id:`${r}-hint`},C.hint):null,N=a.mark?.(C),
B=N?e("p",{class:"ajar-mark",id:`${r}-mark`},N):null,R=[$,B].filter(Boolean).map(({id:V})=>V).join(" "),_=C.among?{...C,
cards:de(C,o)}:C,J=Be[C.kind](_,he(_,o[C.id]),{words:l,group:r,change:V=>m(C,V),say:T}),K=e("fieldset",{class:`ajar-item\
 ajar-${C.kind}`,tabindex:"-1","aria-describedby":R||null},f,$,B,J),H=u>0?e("button",{type:"button",onclick:()=>q(-1)},l.
back):null,ie=e("button",{type:"button",onclick:()=>{if(g)return;let V=o,qe=o[C.id]!=null;o={...o,[C.id]:null},a.onChange(
o),q(1),qe&&O(l.cleared,V)}}),ue=e("button",{type:"button",onclick:()=>{g||(T(""),q(1))}}),ee=e("p",{class:"ajar-where"});
i={item:C,skip:ie,where:ee,next:ue,fieldset:K},j.replaceChildren(),h.replaceChildren(ee,K,e("div",{class:"ajar-moves"},H,
ie,ue)),D(),a.onMove?.(u),p&&(K.focus({preventScroll:!0}),ee.scrollIntoView({block:"nearest"}))}function k(p){if(j.replaceChildren(),
!p||!a.help||b>p.kinds.length)return null;let S=()=>{b=p.kinds.length+1,a.onAside?.(b),j.replaceChildren(),h.querySelector(
"[tabindex]").focus()},{help:C,needs:r}=a;return j.append(C.notice(p,{level:s+1,aside:S,needs:r})),j.querySelector("[tab\
index]")}function I(p,{focus:S=!1,danger:C=null}={}){i=null;let r=e(`h${s+1}`,{tabindex:"-1"},l["what-you-said"]);h.replaceChildren(
e("div",{class:"ajar-reflection"},r,...p.flatMap($=>te($,s+2)),a.below?.()??null),e("div",{class:"ajar-moves"},e("button",
{type:"button",onclick:()=>{u=0,y({focus:!0})}},l.change),e("button",{type:"button",onclick:()=>{let $=o;o={},u=0,b=0,a.
onAside?.(0),a.onStartOver(),y({focus:!0}),O(l["started-over"],$)}},l["start-over"])));let f=k(C);S&&(f??r).focus()}function L(p){
let S=h.contains(document.activeElement);S&&i&&!g||(A(),o={...p.answers},p.done?I(p.reflection,{focus:S,danger:p.danger}):
(u=p.at??Math.max(0,w().findIndex(C=>o[C.id]==null)),y()))}let{done:x,reflection:E,danger:F}=a;return L({answers:o,at:a.
at,done:x,reflection:E,danger:F}),{update:L,say:p=>{A(),T(p)}}}var te=({heading:t,said:n,words:a},l)=>[t?e(`h${l}`,{},t):
null,n.length>1?e("ul",{class:"ajar-said"},...n.map(s=>e("li",{},s))):n.length?e("p",{class:"ajar-said"},n[0]):null,...a.
map(s=>e("p",{},s))].filter(Boolean),Be={ruler(t,n,{group:a,change:l}){let s=Array.from({length:11},(c,o)=>e("label",{class:"\
ajar-number"},e("input",{type:"radio",name:a,value:o,checked:n===o,onchange:()=>l(o),"aria-describedby":o===0?`${a}-low`:
o===10?`${a}-high`:null}),e("span",{},`${o}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...s),
e("p",{class:"ajar-anchors"},e("span",{id:`${a}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${a}-high`},e("b",{},"10"),
` ${t.high}`)))},choice(t,n,{words:a,group:l,change:s}){let{chosen:c,own:o}=n||{chosen:[],own:""},u=()=>s(c.length||o.trim()?
{chosen:[...c],own:o}:null),i=t.many?"checkbox":"radio",g=t.cards.map(d=>e("input",{type:i,name:l,value:d.id,checked:c.includes(
d.id),onchange:j=>{t.many?c=c.filter(h=>h!==d.id).concat(j.target.checked?d.id:[]):(c=[d.id],o="",b&&(b.value="")),u()}})),
b=t.own?e("input",{type:"text",value:o,maxlength:500,oninput:d=>{o=d.target.value,!t.many&&o.trim()&&(c=[],g.forEach(j=>{
j.checked=!1})),u()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},a[t.many?"choose-many":"choose\
-one"]),...t.cards.map((d,j)=>e("label",{class:"ajar-card"},g[j],e("span",{},d.text))),b?e("label",{class:"ajar-own"},e(
"span",{},t.own),b):null)},sort(t,n,{words:a,group:l,change:s,say:c}){let o={...n},u={},i=t.piles.map(h=>(u[h.id]=e("spa\
n",{}),e("li",{class:"ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.
currentTarget.classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");
let w=d[v.dataTransfer.getData("text/plain")]?.[h.id];w&&!w.matches(":disabled")&&(w.checked=!0,b(w.dataset.card,h))}},u[h.
id]))),g=()=>t.piles.forEach(h=>{u[h.id].textContent=W(a["pile-count"],{pile:h.text,n:Object.values(o).filter(v=>v===h.id).
length})}),b=(h,v)=>{o[h]=v.id,g(),s({...o}),c(W(a.moved,{card:t.cards.find(w=>w.id===h).text,pile:v.text}))},d={},j=t.cards.
map(h=>{d[h.id]={};let v=`${l}-${h.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.
setData("text/plain",h.id)},e("legend",{},h.text),e("div",{class:"ajar-into"},...t.piles.map(w=>{let T=e("input",{type:"\
radio",name:v,value:w.id,"data-card":h.id,checked:o[h.id]===w.id,onchange:()=>b(h.id,w)});return d[h.id][w.id]=T,e("labe\
l",{},T,e("span",{},w.text))})))});return g(),e("div",{},e("p",{class:"ajar-hint"},a["sort-how"]),e("ul",{class:"ajar-pi\
les"},...i),...j)},text(t,n,{words:a,change:l}){let s=e(t.long?"textarea":"input",{...t.long?{rows:8}:{type:"text",value:n??
""},maxlength:2e4,oninput:c=>l(c.target.value.trim()?c.target.value:null)});return t.long&&(s.value=n??""),e("label",{class:"\
ajar-words"},e("span",{},a["own-words"]),s)},list(t,n,{words:a,change:l}){let s=e("div",{}),c=()=>{let d=[...s.querySelectorAll(
"input")].map(j=>j.value).filter(j=>j.trim());l(d.length?d:null)},o=()=>[...s.children].forEach((d,j)=>{d.querySelector(
"label > span").textContent=W(a.line,{n:j+1}),d.querySelector("button").setAttribute("aria-label",W(a["remove-line"],{n:j+
1}))}),u=e("button",{type:"button",class:"ajar-link",onclick:()=>{g(""),s.lastElementChild.querySelector("input").focus()}},
a["add-line"]),i=()=>{o(),u.hidden=s.children.length>=t.most},g=d=>{let j=e("div",{class:"ajar-line"},e("label",{class:"\
ajar-words"},e("span",{}),e("input",{type:"text",value:d,maxlength:2e4,oninput:c})),e("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let h=j.nextElementSibling||j.previousElementSibling;j.remove(),h||g(""),i(),c(),(h||s.firstElementChild).
querySelector("input").focus()}},"×"));s.append(j),i()},b=n||[];for(let d=0;d<Math.max(t.lines,b.length);d++)g(b[d]??"");
return e("div",{class:"ajar-lines"},s,u)},date(t,n,{words:a,change:l}){return e("label",{class:"ajar-words"},e("span",{},
a["pick-date"]),e("input",{type:"date",value:n??"",oninput:s=>l(s.target.value||null)}))}};var Re="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Xe=new RegExp(`(${Re})|[.…]+|[!?;\\n]`,"gu");var me=["emergency","crisis","violence","worried","child"],_e=["crisis","violence"],be='a[href$="#Help-lines"]',P=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Pe(t,{zone:n="",languages:a=[]}){
let l=o=>o.endsWith("/")?n.startsWith(o):n===o,s=t.find(({zones:o})=>o.some(l));return s?s.code:n&&!/^(UTC|GMT|UCT|Etc\/)/.
test(n)?"":a.map(o=>o.split("-").slice(1).join("-").toUpperCase()).find(o=>t.some(({code:u})=>u===o))??""}var ne=(t,n)=>n.flatMap(a=>t.lines.filter(l=>l.topic===a)),ge=t=>`tel:${t.match(/\d+/)[0]}`;function ye({words:t,countries:n=[],
leave:a,onCountry:l=()=>{}}){n.length&&(P().countries=n);let s=()=>P().countries,c=()=>P().chosen||Pe(s(),{zone:Intl.DateTimeFormat().
resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),o=()=>s().find(y=>y.code===c());function u(y){
P().chosen=y;for(let k of P().listeners)k()}function i(y,k){k(y);let I=!1,L=()=>{I||(I=y.isConnected),I&&!y.isConnected?
P().listeners.delete(L):k(y)};return P().listeners.add(L),y}let g=y=>i(e("div",{}),k=>k.replaceChildren(...y())),b=()=>{
let y=[...s(),{code:"-",country:t["help-elsewhere"]}],k=e("select",{onchange:()=>{u(k.value),l(k.value)}},...y.map(I=>e(
"option",{value:I.code},I.country)));return i(k,()=>{k.value=o()?.code??"-"}),e("label",{class:"ajar-help-where"},e("spa\
n",{},t["help-in"]),k)},d=({say:y,to:k},I)=>{if(/^(tel|sms):/.test(k))return e("a",{class:I?"ajar-reach":"ajar-reach aja\
r-first",href:k},y);let L=e("span",{},y),x=e("button",{type:"button",class:"ajar-link","aria-label":W(t["help-copy-what"],
{address:k}),onclick:async()=>{await He(k,L)&&(x.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"aj\
ar-chat"},L," ",x)},j=y=>e("li",{},e("p",{class:"ajar-for"},y.for_what),e("p",{class:"ajar-hint"},[y.name,y.hours,y.languages].
filter(Boolean).join(". ")),e("div",{class:"ajar-ways"},...y.reach.map(d))),h=({emergency:y,note:k})=>e("li",{class:"aja\
r-now"},e("p",{class:"ajar-for"},t["help-danger"]),k?e("p",{class:"ajar-hint"},k):null,e("div",{class:"ajar-ways"},e("a",
{class:"ajar-reach",href:ge(y)},W(t["help-call"],{number:y})))),v=y=>g(()=>{let k=o();if(!k)return[e("p",{},t["help-else\
where-how"])];let I=y.flatMap(L=>L==="emergency"?h(k):ne(k,[L]).map(j));return[e("ul",{class:"ajar-help-lines"},...I)]});
function w(){let y=()=>{k.close?k.close():k.remove()},k=e("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-\
title",onclose:()=>k.remove(),onkeydown:I=>{I.key==="Escape"&&(I.preventDefault(),I.stopPropagation(),y())}},e("div",{class:"\
ajar-help-bar"},b(),ae({words:t,leave:a})),e("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},t["help-title"]),e("\
p",{},t["help-lead"]),v(me),e("p",{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave\
-how"]),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:y},t["help-close"])));document.body.append(k),k.showModal?
k.showModal():k.setAttribute("open",""),k.querySelector("h2").focus()}function T({title:y,text:k,now:I,lines:L,kinds:x,countries:E},{
level:F,aside:p,needs:S}){return E&&!q()&&(P().countries=E),e("section",{class:"ajar-danger"},e(`h${F}`,{tabindex:"-1"},
y),e("p",{},k),x.length?null:S?.()??null,b(),v(L),e("ul",{class:"ajar-todo"},...I.map(C=>e("li",{},C))),e("p",{class:"aj\
ar-hint"},t["help-trace"]),e("button",{type:"button",class:"ajar-link",onclick:p},t["help-aside"]))}let O=()=>e("button",
{type:"button",class:"ajar-get-help",onclick:w},t["help-get"]);function m({emergency:y,...k}){let L=_e.map(E=>ne(k,[E])[0]?.
reach??[]).flatMap(E=>["tel:","sms:"].map(F=>E.find(({to:p})=>p.startsWith(F))));return[{say:W(t["help-call"],{number:y}),
to:ge(y)},...L.filter(Boolean)]}let M=(y=`${t["help-line"]} `)=>g(()=>{let k=o(),I=(k?m(k):[]).flatMap(({say:x,to:E})=>[
e("a",{href:E},x)," · "]),L=e("button",{type:"button",class:"ajar-link",onclick:w},t["help-get"]);return[e("p",{class:"\
ajar-help-line"},y,...I,L)]});function A(y){if(!q())return;let[k]=[...y.querySelectorAll(be)].reverse();k?.closest("p, u\
l").after(M(""));for(let I of y.querySelectorAll("details"))I.open=I.querySelector("summary").textContent===o()?.country}
let D=()=>g(()=>{let y=o();return y?[e("p",{},e("b",{},`${t["help-title"]}, ${y.country}`)),e("p",{},`${t["help-danger"]}\
 ${W(t["help-call"],{number:y.emergency})}`),e("ul",{},...ne(y,me).map(({for_what:k,name:I,reach:L,hours:x})=>e("li",{},
`${k}: ${I}. ${L.map(({say:E})=>E).join(" · ")}. ${x}.`)))]:[e("p",{},t["help-elsewhere-how"])]}),q=()=>s().length>0;return{
open:w,notice:T,button:O,line:M,addNumbers:A,text:D,choose:u,code:c,isKnown:q}}var ae=({words:t,leave:n})=>e("button",{type:"\
button",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function ke(t){if(P().open){P().open=t;return}P().
open=t,window.addEventListener("click",n=>{n.target.closest?.(be)&&(n.preventDefault(),n.stopPropagation(),P().open())},
{capture:!0})}async function He(t,n){try{return await navigator.clipboard.writeText(t),!0}catch{let a=document.createRange();
return a.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(a),document.execCommand("copy")}}function oe(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function je(t=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let n=[];window.addEventListener("keydown",a=>{
a.repeat||(n=a.key==="Shift"?[...n,a.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(t(),oe()))},{capture:!0})}function U(t,n){let a=!1,l=!1,s=()=>{l=a,a||n()};function c(){a=!0;let o=new AbortController,u=()=>{o.abort(),setTimeout(
()=>{a=!1,l&&s()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,u,{signal:o.signal,capture:i!==
"blur"})}for(let o of["pointerdown","keydown"])t.addEventListener(o,c);return s}function Z(t,n){let a=u=>[...t.querySelectorAll(
u)],l=a("details[open] > summary").map(u=>u.textContent),s=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let u of a("summary"))u.parentElement.open=l.includes(u.textContent);if(s===!1)return;let c=a("summary, button").
find(u=>u.textContent===s),o=c??t.querySelector("h2, p");c||(o.tabIndex=-1),o.focus({preventScroll:!0})}function ve({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-keep-${window.ajarForms}`,l=e("span",
{}),s=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},l),c=e("p",{class:"ajar-problem",role:"alert"}),o=e(
"div",{}),u=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},c,o),i={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},g=i,b=!1,d=!1,j=!1,h=!1,v=(p,S,C={})=>e("button",{type:"button",onclick:S,...C},p),w=p=>{p.tabIndex=
-1,p.focus()},T=()=>o.querySelector(".ajar-change"),O=()=>i.state==="kept"&&!i.reopen;function m(){let p={none:t["notice\
-alone"],locked:t["keep-locked"],kept:i.saved?t["keep-saved"]:t["keep-saving"]}[i.state];l.textContent!==p&&(l.textContent=
p),s.dataset.longest=i.state==="kept"?t["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.
problem}function M(){i={...i,saved:!1},m()}function A(){m(),g=i,O()?o.replaceChildren(d?L("change"):x()):i.state!=="none"?
o.replaceChildren(L("unlock")):b?o.replaceChildren(L(i.exists?"open":"start")):o.replaceChildren(h?k():y())}let D=()=>{b=
!0,A(),o.querySelector("input").focus()},q=()=>i.hosted?e("p",{},t["keep-hub"]):null;function y(){return e("div",{class:"\
ajar-choose"},e("p",{class:"ajar-title"},t["keep-title"]),e("p",{},t[i.exists?"keep-there":"keep-why"]),q(),e("div",{class:"\
ajar-moves"},v(t["keep-nothing"],()=>{h=!0,A(),w(s)}),v(t[i.exists?"keep-open":"keep-start"],D)))}let k=()=>e("p",{},v(t[i.
exists?"keep-open":"keep-start"],D,{class:"ajar-link"}));function I(){let S=["none","weak","fair","good","strong"].map(C=>t[`\
keep-strength-${C}`]).reduce((C,r)=>r.length>C.length?r:C);return e("p",{class:"ajar-strength","aria-live":"polite","dat\
a-longest":S},e("span",{},t["keep-strength-none"]))}function L(p){let S=p==="start"||p==="change",C={start:t["keep-start"],
open:t["keep-open"],unlock:t["keep-unlock"],change:t["keep-change"]}[p],r=e("input",{id:`${a}-words`,type:"password",spellcheck:"\
false","aria-describedby":`${a}-how`,oninput:()=>{S&&n({strength:r.value})}}),f=e("input",{id:`${a}-again`,type:"passwor\
d",spellcheck:"false"}),$=e("div",{},e("label",{for:`${a}-again`},t["keep-again"]),f),N=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),B=e("input",{id:`${a}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>n({place:B.value})}),
R=I(),_=()=>{if(!r.value){r.focus();return}if(N.hidden=!0,p==="change"){if(r.type==="password"&&f.value!==r.value){N.textContent=
t["keep-again-differs"],N.hidden=!1,f.focus();return}n({change:r.value},{awaited:!0})}else n({[p==="start"?"keep":"unloc\
k"]:r.value,place:B.value},{awaited:!0});l.textContent=t["keep-opening"],r.value="",f.value="",R.firstChild.textContent=
t["keep-strength-none"]},J=()=>{b=!1,d=!1,A(),p==="change"?T().focus():w(s)},K=e("details",{},e("summary",{},t["keep-whe\
re"]),e("label",{for:`${a}-place`},t["keep-place"]),B);return e("form",{class:"ajar-ask",onsubmit:H=>{H.preventDefault(),
_()}},e(i.state==="locked"?"h1":"p",{class:"ajar-title"},C),q(),p==="change"?e("p",{},t["keep-change-how"]):null,S?e("p",
{},t["keep-no-way-back"]):null,e("label",{for:`${a}-words`},t[p==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"\
ajar-hint",id:`${a}-how`},t[S?"keep-how":"keep-how-open"]),r,S?R:null,p==="change"?$:null,e("label",{class:"ajar-card"},
e("input",{type:"checkbox",onchange:({target:H})=>{r.type=H.checked?"text":"password",$.hidden=H.checked,N.hidden=!0}}),
e("span",{},t["keep-see"])),p==="change"?N:K,e("div",{class:"ajar-moves"},p==="unlock"?null:v(t["keep-not-now"],J),e("bu\
tton",{type:"submit"},C)))}function x(){let p=e("select",{id:`${a}-minutes`,onchange:()=>n({minutes:Number(p.value)})},...[
...new Set([5,15,30,60,i.minutes])].sort((S,C)=>S-C).map(S=>e("option",{value:S,selected:S===i.minutes},W(t["keep-minute\
s"],{n:S}))));return e("div",{class:"ajar-kept"},v(t["keep-lock"],()=>n({lock:!0})),v(t["keep-change"],()=>{d=!0,j=!1,A(),
o.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},j?t["keep-changed"]:
""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},i.place),i.copied?e("p",{},W(t["keep-copied"],{program:i.copied})):
null,e("label",{for:`${a}-minutes`},t["keep-idle"]),p))}function E(p){if(p.strength!=null){let S=o.querySelector(".ajar-\
strength > span");S&&(S.textContent=p.strength);return}if(p.changed){d=!1,A(),o.querySelector(".ajar-changed").textContent=
t["keep-changed"],j=!0,T().focus();return}i={...i,...p},i.state==="kept"&&(b=!1),O()||(d=!1),m(),F()}let F=U(o,()=>{let p=g;
if(p.state===i.state&&p.exists===i.exists&&p.minutes===i.minutes&&!!p.reopen==!!i.reopen&&!!p.hosted==!!i.hosted&&o.firstChild){
g=i;return}let C=b&&p.place!==i.place;A(),p.state!==i.state&&p.state!=="none"?w(s):C&&o.querySelector("input").focus()});
return A(),{line:s,more:u,update:E,begin:M,say:p=>{c.textContent=p,c.hidden=!1}}}function z(t,{sentence:n,wide:a,narrow:l,columns:s,rows:c},o){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},o["cha\
rt-empty"]));return}let u=(g,b)=>{let d=e("div",{class:`ajar-picture ajar-${b}`,role:"img","aria-label":n});return d.innerHTML=
g,d.firstElementChild.setAttribute("aria-hidden","true"),d},i=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),u(a,"wide"),u(l,"narrow"),e("details",{open:i},e("summary",{},o.table),
e("table",{},e("thead",{},e("tr",{},...s.map(g=>e("th",{scope:"col"},g)))),e("tbody",{},...c.map(([g,...b])=>e("tr",{},e(
"th",{scope:"row"},g),...b.map(d=>e("td",{},d??"–")))))))))}function Q(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},a="us-letter";return{element:()=>{
let s=e("select",{onchange:()=>{a=s.value}},...Object.entries(n).map(([c,o])=>e("option",{value:c,selected:c===a},o)));return e(
"label",{},t["home-paper"]," ",s)},value:()=>a}}function we(t,{words:n,send:a,onDispose:l}){let s={},c=null,o=!1,u="",i=e("div",{}),g=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),b=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),j=re(n),h=Q(n);t.replaceChildren(e("div",{class:"ajar-door",role:"group","aria-label":n["\
room-title"]},g,i,d),j.dialog);let v=x=>{s.busy?d.textContent=n["room-one-moment"]:a(x,{awaited:!0})},w=(x,E)=>e("button",
{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>v(E)},x),T=(...x)=>e("div",{class:"ajar-moves ajar-many"},
...x);function O(){let x=s.needsKey?e("input",{type:"password",spellcheck:"false",id:`${L}-key`,"aria-describedby":`${L}\
-key-how`}):null,E=e("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>{if(x&&!x.value){x.focus();return}
v({room:"open",...x?{key:x.value}:{}}),x&&(x.value="")}},n["room-open"]);return[e("h2",{},n["room-title"]),s.state==="en\
ded"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},s.elsewhere?W(n["room-how-elsewhe\
re"],{address:s.elsewhere}):n["room-how-network"]),x?e("label",{class:"ajar-words",for:x.id},n["room-host-key"]):null,x?
e("p",{class:"ajar-hint",id:`${L}-key-how`},n["room-host-key-how"]):null,x,T(E,s.elsewhere?null:w(n["room-inside"],{room:"\
inside"})),s.elsewhere?null:e("p",{},n["room-rehearse-how"]),s.elsewhere?null:T(...[12,3].map(F=>w(W(n["room-rehearse"],
{n:F}),{room:"rehearse",phones:F})))]}let m=()=>[e("h2",{},n["room-title"]),e("p",{},n["room-lost"]),T(w(n["room-go-on"],
{room:"go-on"}),w(n["room-end"],{room:"end"}))];function M(){let x=e("button",{type:"button",onclick:()=>j.show()},n["ro\
om-large"]),E=e("p",{},s.inside&&!s.practice?n["room-inside-open"]:W(n["room-line"],{code:s.code})),F=s.address?x:null;return c?
[A(),e("div",{class:"ajar-door-line"},E,b,F),D(),y()]:[e("h2",{},n["room-title"]),A(),D(),E,s.address?xe(n,s):null,s.inside?
e("p",{},n[s.practice?"room-practice-how":"room-how-network"]):null,!s.inside&&!s.address?e("p",{class:"ajar-empty"},n["\
room-no-address"]):null,s.addresses?.length>1?q():null,s.addresses?.length?e("p",{class:"ajar-hint"},n["room-firewall"]):
null,e("div",{class:"ajar-door-line"},b,F,s.inside&&!s.practice?w(n["room-widen"],{room:"widen"}):null),y()]}let A=()=>s.
practice?e("p",{},Y(n)):null,D=()=>s.again?e("p",{class:"ajar-hint"},n["room-again"]):null;function q(){let x=e("select",
{id:`${L}-address`,onchange:()=>a({room:"pick",ip:x.value})},...s.addresses.map(({ip:E,network:F})=>e("option",{value:E,
selected:E===s.picked},`${E} (${F})`)));return e("label",{class:"ajar-words",for:x.id},e("span",{},n["room-address"]),x)}
function y(){let x=e("div",{}),E=e("button",{type:"button",onclick:()=>S(!1)},n["room-end-no"]),F=e("button",{type:"butt\
on",onclick:()=>S(!0)},n["room-end"]),p=()=>x.replaceChildren(...o?[e("p",{},n["room-end-sure"]),T(E,w(n["room-end"],{room:"\
end"}))]:[F]),S=r=>{o=r,p(),(o?E:F).focus()};p();let C=(r,f)=>e("button",{type:"button",onclick:()=>a({room:"take",...f()},
{awaited:!0})},r);return e("details",{class:"ajar-ending"},e("summary",{},n["room-ending"]),s.shown?e("p",{},n["room-tak\
e-how"]):e("p",{},n["room-take-nothing"]),s.shown?T(C(n["room-take-table"],()=>({what:"table"})),C(n["room-take-page"],()=>({
what:"page",paper:h.value()})),h.element()):null,e("p",{},n["room-end-how"]),x)}function k(x){s={...s,...x},g.textContent!==
s.problem&&(g.textContent=s.problem),g.hidden=!s.problem;let E=se(n,s.joined);b.textContent!==E&&(b.textContent=E),j.update(
s,E),c===null&&s.state==="open"&&(c=!s.here),s.state!=="open"&&(c=null,o=!1),s.busy||(d.textContent=""),I()}let I=U(i,()=>{
let{joined:x,problem:E,...F}=s,p=JSON.stringify([F,c]);if(p===u)return;u=p;let S={open:M,lost:m}[s.state]??O;Z(i,()=>i.replaceChildren(
...S().filter(Boolean)))});window.ajarForms=(window.ajarForms??0)+1;let L=`ajar-door-${window.ajarForms}`;return X(t,()=>a(
{room:"look"}),l),{update:k}}var se=(t,n)=>n?n===1?t["room-joined-one"]:W(t["room-joined"],{n}):t["room-joined-none"],Y=t=>e(
"span",{class:"ajar-rehearsal"},t["room-practice"]);function xe(t,n){let a=e("div",{class:"ajar-scan",role:"img","aria-l\
abel":t["room-scan-alt"]});return a.innerHTML=n.picture,a.firstElementChild?.setAttribute("aria-hidden","true"),e("div",
{class:"ajar-way-in"},a,e("div",{},e("p",{},t["room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-typ\
e-code"]),e("p",{class:"ajar-code"},n.code)))}function re(t){let n=e("div",{}),a=e("dialog",{class:"ajar-wall","aria-lab\
el":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e("button",{type:"button",onclick:()=>a.close()},t["room-back"])),
l=e("p",{class:"ajar-joined"}),s="";return{dialog:a,show:()=>a.showModal(),update(c,o){l.textContent=o;let u=JSON.stringify(
[c.address,c.code,c.practice]);u!==s&&(s=u,c.address?n.replaceChildren(c.practice?e("p",{},Y(t)):"",xe(t,c),l):(a.close(),
n.replaceChildren()))}}}function X(t,n,a){let l=new IntersectionObserver(s=>{s.some(({isIntersecting:c})=>c)&&n()});l.observe(
t),a(()=>l.disconnect())}function Ce(t,{words:n,send:a,open:l,help:s}){let c=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),o=e(
"div",{}),u={},i="",g=0,b=Q(n);t.replaceChildren(e("section",{class:"ajar-home","aria-label":n["home-title"]},o),c);let d=(m,M)=>e(
"button",{type:"button",onclick:M},m),j=m=>e("div",{class:"ajar-reflection"},...m.flatMap(M=>te(M,3)));function h(m,M,A){
let D=e("div",{class:"ajar-twice"}),y=d(m,()=>{let k=d(n["home-no"],()=>{D.replaceChildren(y),y.focus()});D.replaceChildren(
e("p",{},M),e("div",{class:"ajar-moves"},k,d(m,()=>{D.replaceChildren(y),y.focus(),a(A)}))),k.focus()});return D.append(
y),D}let v=()=>{let m=e("input",{type:"file",accept:".json,application/json",onchange:async()=>{m.files[0]&&a({import:await m.
files[0].text()}),m.value=""}});return e("label",{class:"ajar-words"},e("span",{},n["home-bring"]),m)},w=U(o,()=>{let m=JSON.
stringify(u);m!==i&&(i=m,Z(o,T))});function T(){let m=(D,q)=>d(q,()=>a({take:D})),M=g>(u.danger?.kinds.length??0)?null:u.
danger,A=()=>{g=M.kinds.length+1,T(),o.querySelector(".ajar-welcome").focus()};o.replaceChildren(M?s.notice(M,{level:2,aside:A}):
"",e("p",{class:"ajar-welcome",tabindex:"-1"},u.welcome),u.section?e("div",{class:"ajar-moves"},d(n["home-go-on"],()=>l(
u.section))):"",u.due?.length?e("ul",{},...u.due.map(D=>e("li",{},D))):"",u.plan?.length?e("h2",{},n["home-plan"]):"",u.
plan?.length?j(u.plan):"",u.plan?.length&&!M?s.line():"",...(u.earlier??[]).filter(({plan:D})=>D.length).map(({title:D,plan:q})=>e(
"details",{},e("summary",{},`${n["home-plan"]}, ${D}`),j(q))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["\
home-not-encrypted"]),e("div",{class:"ajar-take"},...M?[]:[d(n["home-take-plan"],()=>a({take:"plan",paper:b.value(),country:s.
code()})),b.element(),m("calendar",n["home-take-calendar"]),u.danger?"":m("calendar-line",n["home-take-calendar-line"])],
m("check-ins",n["home-take-check-ins"]),m("everything",n["home-take-everything"])),v()),u.something?e("details",{},e("su\
mmary",{},n["home-end"]),e("p",{},n["home-anew-how"]),h(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["hom\
e-erase-how"]),h(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:m=>{u=m,w()},say:(m,M="")=>{let A=e(
"div",{class:"ajar-text"});A.innerHTML=M,c.replaceChildren(m,A),c.scrollIntoView({block:"nearest"})}}}function Se({name:t,
type:n,data:a}){let l=Uint8Array.from(atob(a),c=>c.charCodeAt(0)),s=URL.createObjectURL(new Blob([l],{type:n}));e("a",{href:s,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}function $e({units:t,slips:n},{words:a,ask:l,send:s}){window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-hands-${window.
ajarForms}`,o=new Map,u=h=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...h}),i=u({id:`${c}-people`,
min:1}),g=h=>Math.max(0,Math.floor(Number(h.value)||0)),b=h=>h.kind==="card"?h.bands.slice(0,1):h.bands,d=h=>{let v=t.filter(
m=>m.item===h),w=(m,M)=>{let A=u({"aria-label":[m.card,b(m)[M]].filter(Boolean).join(": ")});return o.set(m.id,[...o.get(
m.id)??[],A]),A},T=v.length===1&&!v[0].card?v[0].bands.map((m,M)=>[m,[w(v[0],M)]]):v.map(m=>[m.card,b(m).map((M,A)=>w(m,
A))]),O=v[0].card?["",...b(v[0])]:null;return e("table",{},e("caption",{},l(h)),O&&O.length>2?e("thead",{},e("tr",{},...O.
map(m=>m?e("th",{scope:"col"},m):e("td",{})))):null,e("tbody",{},...T.map(([m,M])=>e("tr",{},e("th",{scope:"row"},m),...M.
map(A=>e("td",{},A))))))};function j(){let h=new Map(t.map(O=>[O,o.get(O.id).map(g)])),v=Math.max(...[...h.values()].map(
O=>O.reduce((m,M)=>m+M,0))),w=g(i)||v;if(!w){i.focus();return}let T=Object.fromEntries([...h].map(([O,m])=>[O.id,O.kind===
"card"?[m[0],Math.max(0,w-m[0])]:m]));s({counts:T,people:w})}return e("details",{class:"ajar-hands"},e("summary",{},a[n?
"room-slips":"room-hands"]),e("p",{},a[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:h=>{h.preventDefault(),j()}},
...[...new Set(t.map(h=>h.item))].map(d),e("label",{class:"ajar-words",for:i.id},e("span",{},a["room-people"]),i),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},a["room-count"]))))}function Oe(t,{words:n,send:a,onDispose:l,form:s,ask:c}){let o={not:{}},u=!1,i="",g=!1,b=(r,f={})=>{g=r==="reveal",a({question:t.
of,do:r,...f},{awaited:!0})},d=e("div",{class:"ajar-results",hidden:!0}),j=e("div",{class:"ajar-held",role:"status","ari\
a-live":"polite"}),h=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),v=e("span",{}),w=e("p",{class:"ajar-counts"}),
T=Ue(t.minutes,n,l),O=e("button",{type:"button",class:"ajar-link",onclick:()=>I(!u)}),m=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),M=(...r)=>{m.textContent!==r[0]&&m.replaceChildren(...r)},A={open:n["room-ask-open"],close:n["\
room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},D=Object.keys(A).filter(r=>t.units.length||r==="\
open"||r==="close"),q=Object.fromEntries(D.map(r=>[r,e("button",{type:"button",onclick:()=>{q[r].getAttribute("aria-disa\
bled")?M(y(r)):r==="reset"?k():b(r)}},A[r])])),y=r=>o.busy?n["room-one-moment"]:o.not[r];function k(){let r=e("button",{
type:"button",class:"ajar-link",onclick:()=>{M(""),q.reset.focus()}},n["home-no"]),f=e("button",{type:"button",class:"aj\
ar-link",onclick:()=>{M(""),q.reset.focus(),b("reset")}},n["room-ask-reset"]);m.replaceChildren(n["room-reset-sure"]," ",
r," ",f),r.focus()}function I(r){u=r,d.hidden=!r,s().hidden=r,O.textContent=n[r?"room-show-question":"room-show-result"]}
let L=re(n),x=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>L.show()},n["room-code"]),E={ready:n["ro\
om-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function F(r){let f=o;o={...o,...r};let $=o.room==="open";
v.replaceChildren(o.practice?Y(n):""),h.textContent=o.problem,h.hidden=!o.problem;let N=[[o.answered,n["room-answered"]],
[o.joined,n["room-have-joined"]]],B=!$||!t.units.length?[]:o.hands||o.inside?N.slice(0,1):N;w.replaceChildren(...B.map(([
_,J])=>e("span",{},e("b",{},`${_}`)," ",J))),T.update(o.seconds);for(let _ of D)Me(q[_],y(_));let R=$?o.hands?n["room-by\
-hands-now"]:E[o.state]:n["room-not-open"];(f.state!==o.state||f.room!==o.room||f.hands!==o.hands)&&M(R),Ee(j,o.withheld),
L.update(o.way??{},se(n,o.joined)),x.hidden=!o.way?.address,p(),g&&!o.busy&&o.state==="closed"&&j.childElementCount&&(g=
!1,j.scrollIntoView({block:"nearest"}))}function p(){let r=JSON.stringify(o.charts??[]);if(r===i)return;i=r;let f=!!o.charts?.
length;d.replaceChildren(...Ae(o.charts??[],n)),O.hidden=!f,I(f),f&&g&&d.scrollIntoView({block:"start"}),g=!1}let S=e("d\
iv",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line ajar-bar-first"},t.units.length?
w:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...D.map(r=>q[r]))),e("div",{class:"\
ajar-bar-line"},v,m,O,x,T.element),L.dialog);S.addEventListener("mousedown",r=>{r.target.closest("button")&&r.preventDefault()});
let C=t.units.length?$e(t,{words:n,ask:c,send:r=>b("hands",r)}):null;return O.hidden=!0,X(S,()=>a({room:"look"}),l),{parts:[
d,j,h,S,C].filter(Boolean),update:F}}function Me(t,n){t.toggleAttribute("aria-disabled",!!n),n&&t.setAttribute("aria-dis\
abled","true"),t.title=n||""}function Ee(t,n=[]){let a=[...t.children].map(l=>l.textContent);JSON.stringify(a)!==JSON.stringify(
n)&&t.replaceChildren(...n.map(l=>e("p",{},l)))}var Ae=(t,n)=>t.map(a=>{let l=e("div",{class:"ajar-chart-block"});return z(
l,a,n),l});function Te(t,{words:n,send:a,onDispose:l}){let s={},c="",o=e("div",{class:"ajar-results"}),u=e("div",{class:"\
ajar-held",role:"status","aria-live":"polite"}),i=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),g=e("div",{}),b=e(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),d=e("button",{type:"button",onclick:()=>{d.getAttribute("a\
ria-disabled")?b.textContent=j():(b.textContent="",a({moves:!0},{awaited:!0}))}},n["room-moves"]),j=()=>s.busy?n["room-o\
ne-moment"]:s.not;return t.replaceChildren(e("div",{class:"ajar-group",role:"group","aria-label":n["room-group"]},g,o,u,
i,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"ajar-moves"},d),b)),X(t,()=>a({room:"look"}),l),{update(h){
s={...s,...h},g.replaceChildren(s.practice?Y(n):""),i.textContent=s.problem,i.hidden=!s.problem,Ee(u,s.withheld),Me(d,j());
let v=JSON.stringify(s.charts??[]);v!==c&&(c=v,o.replaceChildren(...s.charts?.length?Ae(s.charts,n):[e("p",{class:"ajar-\
empty"},n["room-chart-empty"])]))}}}function Ue(t,n,a){let l=null,s=!1,c=e("span",{role:"timer"}),o=e("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{s=!s,i()}}),u=e("p",{class:"ajar-clock"},c," ",o);function i(){let b=l===null?null:
Math.max(0,Math.floor((Date.now()-l)/1e3)),d=b===null?"":`${Math.floor(b/60)}:${String(b%60).padStart(2,"0")}`,j=b===null?
t?W(n["room-minutes"],{minutes:t}):"":t?W(n["room-clock"],{time:d,minutes:t}):d;c.textContent=s?"":j,o.textContent=n[s?"\
room-clock-show":"room-clock-hide"],u.hidden=!j}let g=setInterval(()=>{l!==null&&i()},1e3);return a(()=>clearInterval(g)),
{element:u,update:b=>{l=b==null?null:Date.now()-b*1e3,i()}}}function Le(t,{words:n,picked:a,pick:l}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-couple-${window.ajarForms}`,
c=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),o=e("div",{class:"ajar-text"}),u=e("summary",{}),i=({title:d,
story:j,more:h,role:v})=>{c.innerHTML=j,c.prepend(e("h2",{},d)),o.innerHTML=h,u.textContent=v},g=t.couples.find(d=>d.id===
a)??t.couples[0],b=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(d=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:s,
value:d.id,checked:d===g,onchange:()=>{i(d),l(d.id)}}),e("span",{},d.title)))));return i(g),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},c,e("details",{class:"ajar-role"},u,o),b)}window.ajarShown??(window.ajarShown=new WeakMap);var G=window.ajarShown,le={key:"needs@",notebook:"07-boundary.ipynb"};function ce(){
let t=document.getElementById("ajar-style")??document.head.appendChild(e("style",{id:"ajar-style"})),n=`.ajar{--ajar-pap\
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
color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em}@media(hover:none){.ajar-leave-how{display:\
none}}
@container (max-width: 32rem){.ajar .ajar-piles{position:static}}@media print{.ajar :is(.ajar-moves,.ajar-status,.ajar-w\
here,
.ajar-nav,.ajar-leave,.ajar-keeping,.ajar-danger button,.ajar-help-where){display:none}.ajar-notice:has(~.ajar-nav){posi\
tion:static}
.ajar .ajar-on-paper{display:block;margin-bottom:1.5em;font-size:.9em}.ajar-text details::details-content{display:block;\

content-visibility:visible}:is(.ajar-form,.ajar-scenario){border:0;padding:0}}@media(forced-colors:active){.ajar-number \
input:checked+
span{outline:3px solid Highlight}.ajar .ajar-nav button:not([aria-current]){border-bottom-color:Canvas}.ajar .ajar-nav b\
utton[aria-current]{
border-bottom-color:Highlight}}.ajar.ajar-help{box-sizing:border-box;width:min(38rem,100%);max-width:none;max-height:100\
dvh;
margin:auto;padding:.5rem 1.25rem 1.5rem;overflow:auto;background:var(--ajar-paper);border:1px solid var(--ajar-line);bo\
rder-radius:16px}
.ajar-help::backdrop{background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{margin-top:.75em!important}.ajar-help h2:focus\
,
.ajar-danger :is(h2,h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;display:flex;align-ite\
ms:center;
gap:.5em;margin-inline:-.25em;padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{flex:1;min-width:0}.\
ajar-help-bar>
button{flex:none;white-space:nowrap}.ajar .ajar-help-where{display:flex;align-items:center;gap:.5em;color:var(--ajar-mut\
ed)}
.ajar .ajar-help-where select{width:auto;min-width:0;padding-block:.3em}.ajar .ajar-help-lines{list-style:none;border-bo\
ttom:1px
solid var(--ajar-line)}.ajar .ajar-help-lines>li{padding:.8em 0;border-top:1px solid var(--ajar-line)}.ajar .ajar-for{fo\
nt-weight:650}
.ajar .ajar-help-lines .ajar-hint{margin:0;font-size:.9em}.ajar-ways{display:flex;flex-wrap:wrap;gap:.5em;margin-top:.5e\
m}
.ajar a.ajar-reach{flex:1 1 auto;display:grid;place-items:center;min-height:48px;padding:.25em .9em;text-align:center;li\
ne-height:1.25;
font-weight:600;text-decoration:none;color:var(--ajar-accent);background:var(--ajar-paper);border:1.5px solid var(--ajar\
-edge);
border-radius:12px}.ajar a.ajar-reach.ajar-first{flex-grow:2;color:var(--ajar-on-accent);background:var(--ajar-accent);b\
order-color:var(--ajar-accent)}
.ajar .ajar-now a.ajar-reach{color:var(--ajar-warm);border-color:var(--ajar-warm)}.ajar .ajar-chat{flex:1 1 100%;overflo\
w-wrap:anywhere}
.ajar-now{display:grid;grid-template-columns:1fr auto;align-items:center;column-gap:1em}.ajar-now>.ajar-ways{grid-column\
:2;
grid-row:1 / span 2;margin:0}.ajar .ajar-danger{margin:1.25em 0;padding:1.1em 1.25em;border-radius:12px;background:var(-\
-ajar-soft)}
.ajar .ajar-danger .ajar-todo{padding-left:1.3em}.ajar-todo li+li{margin-top:.35em}.ajar .ajar-help-line{margin-top:1em;\

color:var(--ajar-muted)}.ajar .ajar-help-line a{display:inline-block;padding-block:.25em}@media(max-width:40em){.ajar.aj\
ar-help{
width:100%;max-width:none;height:100dvh;max-height:none;margin:0;border:0;border-radius:0}}.ajar-keeping{margin-bottom:1\
.5em}
.ajar-choose,.ajar-ask{border:1px solid var(--ajar-line);border-radius:16px;padding:1.25em 1.5em;background:var(--ajar-p\
aper)}
.ajar .ajar-title{font-size:1.2em;font-weight:650}.ajar-keeping :is(.ajar-choose,.ajar-ask)>*+*{margin-top:.75em!importa\
nt}
.ajar .ajar-ask :is(input[type=password],input[type=text]){width:100%}.ajar .ajar-ask>label:not(.ajar-card){display:bloc\
k;
font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-state,.ajar-strength)>span,:is(.ajar-state,.ajar-stren\
gth):after{
grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content:attr(data-longest);visibility:hidden}.ajar-kept{display:fl\
ex;
flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-kept p{overflow-wrap:anywhere}.ajar .ajar-problem{color:var(--a\
jar-warm);
border:2px solid;border-radius:12px;padding:.75em 1em;margin-bottom:1em}.ajar .ajar-state:focus{outline:none}.ajar-home>\

div>*+*{margin-top:1em!important}.ajar .ajar-welcome{font-size:1.15em}.ajar-home details>*+*{margin-top:.75em!important}\

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
`;t.textContent!==n&&(t.textContent=n)}function Ne({model:t,el:n}){ce();let a=t.get("pages"),l=t.get("words"),s=new Map,
c=new Map,o=new Map,u=[],i=r=>u.push(r),g=null,b=!1,d=!1,j=new Map,h=Math.min(t.get("page"),a.length-1);n.classList.add(
"ajar");let v=e("div",{class:"ajar-page"}),w=e("p",{class:"ajar-lost",role:"alert",hidden:!0},l.lost),T=0,O=(r,{awaited:f=!1}={})=>{
try{t.send(r)}catch{w.hidden=!1;return}f&&!T&&(T=setTimeout(()=>{w.hidden=!1},8e3))},m=ye({words:l,countries:t.get("noti\
ce")?.help??a[0]?.blocks[0]?.help,leave:()=>M(),onCountry:r=>O({country:r})}),M=()=>{O({forget:!0}),oe()},A=(r,f,$)=>(s.
set(r.key,$),c.has(r.key)&&$.update(c.get(r.key)),f),D={html(r){let f=e("div",{class:"ajar-text"});return f.innerHTML=r.
html,m.addNumbers(f),f.addEventListener("click",$=>{let N=$.target.closest("a"),B=a.findIndex(({id:R})=>R&&N?.getAttribute(
"href")===`${R}.ipynb`);B<0||($.preventDefault(),x(B))}),f},home(r){let f=e("div",{});return A(r,f,Ce(f,{words:l,send:O,
open:N=>x(a.findIndex(({id:B})=>B===N)),help:m})),O({home:r.key}),f},scenario(r){return Le(r,{words:l,picked:t.get("coup\
le"),pick:f=>{t.set("couple",f),t.save_changes()}})},door(r){let f=e("div",{});return A(r,f,we(f,{words:l,send:O,onDispose:i}))},
group(r){let f=e("div",{});return A(r,f,Te(f,{words:l,send:O,onDispose:i}))},asking(r){let{items:f}=a[h].blocks.find(({key:R})=>R===
r.of).exercise,{parts:$,update:N}=Oe(r,{words:l,send:O,onDispose:i,form:()=>o.get(r.of),ask:R=>f.find(_=>_.id===R).ask}),
B=document.createDocumentFragment();return B.append(...$),A(r,B,{update:N})},exercise(r){let f=e("div",{});o.set(r.key,f);
let $=(N,B)=>{g?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let R=window.ajarSent;j.set(r.key,R),
O({key:r.key,...N,sent:R},{awaited:B})};return s.set(r.key,fe(f,r.exercise,{words:l,level:r.level,...c.get(r.key),help:m,
needs:q,below:()=>r.key.startsWith("plan@")&&m.isKnown()?m.line():null,onAside:N=>k(r.key,{aside:N}),onChange:N=>{k(r.key,
{answers:N,done:!1}),$({answers:N,done:!1},d)},onMove:N=>k(r.key,{at:N}),onDone:N=>$({answers:N,done:!0},!0),onStartOver:()=>{
k(r.key,{answers:{},done:!1}),$({remove:!0})}})),f},chart(r){let f=e("div",{class:"ajar-chart-block"});return s.set(r.key,
{update:$=>z(f,$,l)}),z(f,c.get(r.key)??{},l),O({chart:r.key}),f},notice(r){if(je(()=>O({forget:!0})),!r.leave)return e(
"div",{class:"ajar-notice"},e("p",{},r.text));let f=e("div",{class:"ajar-leave"},m.button(),ae({words:l,leave:M}));ke(m.
open),g=ve({words:l,send:O});let $=document.createDocumentFragment();return $.append(e("div",{class:"ajar-notice"},g.line,
f),e("div",{class:"ajar-on-paper"},m.text()),g.more),$}};function q(){let r=a.findIndex(({blocks:$})=>$.some(({key:N})=>N===
le.key));return r<0?e("p",{},e("a",{href:le.notebook},l["help-needs"])):e("button",{type:"button",onclick:()=>{x(r);let $=o.
get(le.key).querySelector("h2");$.tabIndex=-1,$.focus()}},l["help-needs"])}let y=r=>a[h].blocks.find(f=>f.kind===r),k=(r,f)=>c.
set(r,{...c.get(r),...f}),I=()=>{for(let r of u.splice(0))r()};function L({focus:r=!1}={}){if(I(),s.clear(),b){v.replaceChildren(
g?"":e("p",{class:"ajar-empty"},l["keep-locked-here"]));return}if(v.replaceChildren(...a[h].blocks.map(R=>D[R.kind](R))),
a.length<2)return;let f=(R,_)=>e("button",{type:"button",onclick:()=>x(R)},_),$=h>0?f(h-1,l["previous-page"]):null,N=h<a.
length-1?f(h+1,l["next-page"]):null;if(v.append(e("div",{class:"ajar-moves ajar-turn"},$,N)),E.replaceChildren(...a.map(
({title:R},_)=>e("li",{},e("button",{type:"button","aria-current":_===h?"page":null,onclick:()=>x(_)},R)))),F.textContent=
W(l["page-of"],{n:h+1,all:a.length,title:a[h].title}),!r)return;let B=v.querySelector("h1, h2, h3")??v;B.tabIndex=-1,B.focus(
{preventScroll:!0}),n.scrollIntoView({block:"start"})}function x(r){a[r]&&(h=r,E.parentElement.open=p(),t.set("page",r),
t.save_changes(),L({focus:!0}))}let E=e("ol",{}),F=e("summary",{}),p=()=>window.innerWidth>640;t.get("notice")&&n.append(
D.notice(t.get("notice")));let S=e("nav",{class:"ajar-nav","aria-label":l.pages},e("details",{open:p()},F,E));a.length>1&&
n.append(S),n.append(w,v);let C=0;for(let r of["keydown","pointerdown","scroll"])n.addEventListener(r,()=>{Date.now()-C<
3e4||(C=Date.now(),O({active:!0}))},{passive:!0,capture:!0});return t.on("msg:custom",r=>{if(clearTimeout(T),T=0,w.hidden=
!0,r.keeping){let f=[...j.values()].some(B=>r.acknowledged<B);g?.update(f?{...r.keeping,saved:!1}:r.keeping);let{state:$}=r.
keeping,N=$==="locked";$&&(d=$==="kept"),$&&N!==b&&(b=N,c.clear(),S.hidden=b,L())}for(let[f,$]of Object.entries(r.states??
{})){if(r.acknowledged<j.get(f))continue;let N=$.answers&&!Object.keys($.answers).length;k(f,N?{...$,at:0}:$),s.get(f)?.
update(c.get(f))}r.country!=null&&m.choose(r.country),r.file&&Se(r.file),r.erased&&s.get("home")?.say(r.erased,y("home")?.
erased),r.said&&(s.get("home")??g)?.say(r.said),r.open&&x(a.findIndex(({id:f})=>f===r.open)),r.problem&&s.get(r.problem.
key)?.say(r.problem.text)}),t.on("change:pages",()=>{a=t.get("pages"),L()}),L(),G.set(l,(G.get(l)??0)+1),O({ready:!0}),()=>{
I(),clearTimeout(T),G.set(l,G.get(l)-1),G.get(l)||O({gone:!0})}}var Je=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Ie;async function De(t){
let n=Object.entries(Ie[t]).sort(([a],[l])=>l.localeCompare(a,"en",{numeric:!0})).map(([,a])=>a);return(await(n.find(a=>a.
loaded)??n[0]).get())()}async function Ke(){let{DOMWidgetModel:t,DOMWidgetView:n,IJupyterWidgetRegistry:a}=await De("@ju\
pyter-widgets/base");class l extends t{}class s extends n{render(){let{model:o}=this;this.dispose=Ne({el:this.el,model:{
get:u=>o.get(u),set:(u,i)=>o.set(u,i),save_changes:()=>o.save_changes(),send:u=>o.send(u),on:(u,i)=>this.listenTo(o,u,i)}})}remove(){
return this.dispose?.(),this.dispose=null,super.remove()}}return{id:"ajar:views",autoStart:!0,requires:[a],activate:(c,o)=>{
ce(),o.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:l,View:s}})}}}var Ve=()=>new Promise(t=>{requestAnimationFrame(
()=>{setTimeout(t)}),setTimeout(t,100)});async function ze({context:t,sessionContext:n}){if(await t.ready,await n.ready,
n.hasNoKernel)return;let{connectionStatusChanged:a,statusChanged:l}=n;await new Promise(s=>{let c=()=>{if(!Je.has(n.kernelDisplayStatus)){
for(let o of[a,l])o.disconnect(c);s()}};for(let o of[a,l])o.connect(c);c()})}async function Ye(){let{INotebookTracker:t,
NotebookActions:n}=await De("@jupyterlab/notebook"),a=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[t],activate:({
commands:l},s)=>{s&&l.addCommand("ajar:begin",{label:"Begin",execute:async()=>{let c=s.currentWidget;if(!c||a.has(c))return!1;
a.add(c),await ze(c).finally(()=>{a.delete(c)});let{content:o,sessionContext:u}=c,i=w=>n.runCells(o,w,u),g=w=>w.model.type===
"code",b=o.widgets.filter(w=>g(w)||w.rendered===!1),[d,j=d]=b.filter(g),h=1+b.indexOf(j),v=await i(b.slice(0,h));return await Ve(),
v&&i(b.slice(h))}})}}}window._JUPYTERLAB??(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(t){Ie=t},async get(){let t=await Promise.
all([Ke(),Ye()]);return()=>({__esModule:!0,default:t})}};})();
