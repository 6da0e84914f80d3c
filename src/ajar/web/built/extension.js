(()=>{var q=(n,t)=>n.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(s,r,a)=>{let l=t[r];return a?Number.isInteger(l)?l+1:s:["number",
"string"].includes(typeof l)?l:s}),ne=(n,t)=>!n.after||t[n.after]!=null&&t[n.after]!==n.unless&&!(n.below!=null&&t[n.after]>=
n.below);function ae(n,t){let s=t[n.among?.item]??{},r=n.cards.filter(a=>n.among?.piles.includes(s[a.id]));return r.length?
r:n.cards}var oe=(n,t)=>!n.among||!t?t:{...t,chosen:t.chosen.filter(s=>n.cards.some(r=>r.id===s))};var xe=["button","input","select","summary","textarea"],Ce=["input","select","textarea"];function e(n,t={},...s){let r=document.
createElement(n);for(let[a,l]of Object.entries(t))a.startsWith("on")?r.addEventListener(a.slice(2),l):l===!0?r.setAttribute(
a,""):l!==!1&&l!=null&&r.setAttribute(a,l);return xe.includes(n)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Ce.
includes(n)&&r.setAttribute("autocomplete","off"),r.append(...s.filter(a=>a!=null)),r}function se(n,t,s){let{words:r,level:a=3}=s;
window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-${window.ajarForms}`,o={...s.answers},d=0,c=null,g=e("p",{class:"aj\
ar-status",role:"status","aria-live":"polite"}),f=e("div",{class:"ajar-body"}),h=e("section",{class:"ajar-form","aria-la\
belledby":`${l}-title`},e(`h${a}`,{id:`${l}-title`},t.title),e("p",{class:"ajar-why"},t.why),t.private?e("p",{class:"aja\
r-private"},t.private):null,f,g);n.replaceChildren(h);let k=()=>t.items.filter($=>ne($,o)),p=$=>{g.replaceChildren($)};function b($,O){
g.replaceChildren(`${$} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{o=O,p(""),s.onChange(o),j({focus:!0})}},
r["put-back"]))}function x($,O){o={...o,[$.id]:O},p(""),s.onChange(o),w()}function w(){let{item:$,skip:O,where:M,next:F}=c,
W=k();O.textContent=o[$.id]==null?r.skip:r["clear-and-skip"],M.textContent=q(r["question-of"],{n:d+1,all:W.length}),F.textContent=
d===W.length-1?r.done:r.next}function v($,O=!0){let M=k();if(d+=$,d>=M.length){d=M.length-1,c=null,s.onDone(o);return}j(
{focus:O})}function j({focus:$=!1}={}){let O=k();d=Math.max(0,Math.min(d,O.length-1));let M=O[d],F=`${l}-${M.id}`,W=e("l\
egend",{},q(M.ask,o)),B=M.hint?e("p",{class:"ajar-hint",id:`${F}-hint`},M.hint):null,S=s.mark?.(M),T=S?e("p",{class:"aja\
r-mark",id:`${F}-mark`},S):null,D=[B,T].filter(Boolean).map(({id:N})=>N).join(" "),y=M.among?{...M,cards:ae(M,o)}:M,i=Se[M.
kind](y,oe(y,o[M.id]),{words:r,group:F,change:N=>x(M,N),say:p}),m=e("fieldset",{class:`ajar-item ajar-${M.kind}`,tabindex:"\
-1","aria-describedby":D||null},W,B,T,i),u=d>0?e("button",{type:"button",onclick:()=>v(-1)},r.back):null,C=e("button",{type:"\
button",onclick:()=>{let N=o,_=o[M.id]!=null;o={...o,[M.id]:null},s.onChange(o),v(1),_&&b(r.cleared,N)}}),I=e("button",{
type:"button",onclick:()=>{p(""),v(1)}}),E=e("p",{class:"ajar-where"});c={item:M,skip:C,where:E,next:I},f.replaceChildren(
E,m,e("div",{class:"ajar-moves"},u,C,I)),w(),s.onMove?.(d),$&&(m.focus({preventScroll:!0}),E.scrollIntoView({block:"near\
est"}))}function L($,{focus:O=!1}={}){c=null;let M=e(`h${a+1}`,{tabindex:"-1"},r["what-you-said"]);f.replaceChildren(e("\
div",{class:"ajar-reflection"},M,...$.flatMap(F=>Q(F,a+2))),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>{
d=0,j({focus:!0})}},r.change),e("button",{type:"button",onclick:()=>{let F=o;o={},d=0,s.onStartOver(),j({focus:!0}),b(r["\
started-over"],F)}},r["start-over"]))),O&&M.focus()}function A($){let O=f.contains(document.activeElement);O&&c||(o={...$.
answers},$.done?L($.reflection,{focus:O}):(d=$.at??Math.max(0,k().findIndex(M=>o[M.id]==null)),j()))}return A({answers:o,
at:s.at,done:s.done,reflection:s.reflection}),{update:A,say:p}}var Q=({heading:n,said:t,words:s},r)=>[n?e(`h${r}`,{},n):
null,t.length>1?e("ul",{class:"ajar-said"},...t.map(a=>e("li",{},a))):t.length?e("p",{class:"ajar-said"},t[0]):null,...s.
map(a=>e("p",{},a))].filter(Boolean),Se={ruler(n,t,{group:s,change:r}){let a=Array.from({length:11},(l,o)=>e("label",{class:"\
ajar-number"},e("input",{type:"radio",name:s,value:o,checked:t===o,onchange:()=>r(o),"aria-describedby":o===0?`${s}-low`:
o===10?`${s}-high`:null}),e("span",{},`${o}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...a),
e("p",{class:"ajar-anchors"},e("span",{id:`${s}-low`},e("b",{},"0"),` ${n.low}`),e("span",{id:`${s}-high`},e("b",{},"10"),
` ${n.high}`)))},choice(n,t,{words:s,group:r,change:a}){let{chosen:l,own:o}=t||{chosen:[],own:""},d=()=>a(l.length||o.trim()?
{chosen:[...l],own:o}:null),c=n.many?"checkbox":"radio",g=n.cards.map(h=>e("input",{type:c,name:r,value:h.id,checked:l.includes(
h.id),onchange:k=>{n.many?l=l.filter(p=>p!==h.id).concat(k.target.checked?h.id:[]):(l=[h.id],o="",f&&(f.value="")),d()}})),
f=n.own?e("input",{type:"text",value:o,maxlength:500,oninput:h=>{o=h.target.value,!n.many&&o.trim()&&(l=[],g.forEach(k=>{
k.checked=!1})),d()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},s[n.many?"choose-many":"choose\
-one"]),...n.cards.map((h,k)=>e("label",{class:"ajar-card"},g[k],e("span",{},h.text))),f?e("label",{class:"ajar-own"},e(
"span",{},n.own),f):null)},sort(n,t,{words:s,group:r,change:a,say:l}){let o={...t},d={},c=n.piles.map(p=>(d[p.id]=e("spa\
n",{}),e("li",{class:"ajar-pile",ondragover:b=>{b.preventDefault(),b.currentTarget.classList.add("ajar-over")},ondragleave:b=>b.
currentTarget.classList.remove("ajar-over"),ondrop:b=>{b.preventDefault(),b.currentTarget.classList.remove("ajar-over");
let x=h[b.dataTransfer.getData("text/plain")]?.[p.id];x&&(x.checked=!0,f(x.dataset.card,p))}},d[p.id]))),g=()=>n.piles.forEach(
p=>{d[p.id].textContent=q(s["pile-count"],{pile:p.text,n:Object.values(o).filter(b=>b===p.id).length})}),f=(p,b)=>{o[p]=
b.id,g(),a({...o}),l(q(s.moved,{card:n.cards.find(x=>x.id===p).text,pile:b.text}))},h={},k=n.cards.map(p=>{h[p.id]={};let b=`${r}\
-${p.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:x=>x.dataTransfer.setData("text/plain",p.
id)},e("legend",{},p.text),e("div",{class:"ajar-into"},...n.piles.map(x=>{let w=e("input",{type:"radio",name:b,value:x.id,
"data-card":p.id,checked:o[p.id]===x.id,onchange:()=>f(p.id,x)});return h[p.id][x.id]=w,e("label",{},w,e("span",{},x.text))})))});
return g(),e("div",{},e("p",{class:"ajar-hint"},s["sort-how"]),e("ul",{class:"ajar-piles"},...c),...k)},text(n,t,{words:s,
change:r}){let a=e(n.long?"textarea":"input",{...n.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:l=>r(l.
target.value.trim()?l.target.value:null)});return n.long&&(a.value=t??""),e("label",{class:"ajar-words"},e("span",{},s["\
own-words"]),a)},list(n,t,{words:s,change:r}){let a=e("div",{}),l=()=>{let h=[...a.querySelectorAll("input")].map(k=>k.value).
filter(k=>k.trim());r(h.length?h:null)},o=()=>[...a.children].forEach((h,k)=>{h.querySelector("label > span").textContent=
q(s.line,{n:k+1}),h.querySelector("button").setAttribute("aria-label",q(s["remove-line"],{n:k+1}))}),d=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{g(""),a.lastElementChild.querySelector("input").focus()}},s["add-line"]),c=()=>{o(),
d.hidden=a.children.length>=n.most},g=h=>{let k=e("div",{class:"ajar-line"},e("label",{class:"ajar-words"},e("span",{}),
e("input",{type:"text",value:h,maxlength:2e4,oninput:l})),e("button",{type:"button",class:"ajar-remove",onclick:()=>{let p=k.
nextElementSibling||k.previousElementSibling;k.remove(),p||g(""),c(),l(),(p||a.firstElementChild).querySelector("input").
focus()}},"×"));a.append(k),c()},f=t||[];for(let h=0;h<Math.max(n.lines,f.length);h++)g(f[h]??"");return e("div",{class:"\
ajar-lines"},a,d)},date(n,t,{words:s,change:r}){return e("label",{class:"ajar-words"},e("span",{},s["pick-date"]),e("inp\
ut",{type:"date",value:t??"",oninput:a=>r(a.target.value||null)}))}};function X(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",n=>n.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function re(n=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",s=>{
s.repeat||(t=s.key==="Shift"?[...t,s.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(n(),X()))},{capture:!0})}function P(n,t){let s=!1,r=!1,a=()=>{r=s,s||t()};function l(){s=!0;let o=new AbortController,d=()=>{o.abort(),setTimeout(
()=>{s=!1,r&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,d,{signal:o.signal,capture:c!==
"blur"})}for(let o of["pointerdown","keydown"])n.addEventListener(o,l);return a}function z(n,t){let s=d=>[...n.querySelectorAll(
d)],r=s("details[open] > summary").map(d=>d.textContent),a=n.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let d of s("summary"))d.parentElement.open=r.includes(d.textContent);if(a===!1)return;let l=s("summary, button").
find(d=>d.textContent===a),o=l??n.querySelector("h2, p");l||(o.tabIndex=-1),o.focus({preventScroll:!0})}function le({words:n,send:t}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,r=e("span",
{}),a=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),l=e("p",{class:"ajar-problem",role:"alert"}),o=e(
"div",{}),d=e("section",{class:"ajar-keeping","aria-label":n["keep-title"]},l,o),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},g=c,f=!1,h=!1,k=!1,p=!1,b=(y,i,m={})=>e("button",{type:"button",onclick:i,...m},y),x=y=>{y.tabIndex=
-1,y.focus()},w=()=>o.querySelector(".ajar-change"),v=()=>c.state==="kept"&&!c.reopen;function j(){let y={none:n["notice\
-alone"],locked:n["keep-locked"],kept:c.saved?n["keep-saved"]:n["keep-saving"]}[c.state];r.textContent!==y&&(r.textContent=
y),a.dataset.longest=c.state==="kept"?n["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.
problem}function L(){c={...c,saved:!1},j()}function A(){j(),g=c,v()?o.replaceChildren(h?B("change"):S()):c.state!=="none"?
o.replaceChildren(B("unlock")):f?o.replaceChildren(B(c.exists?"open":"start")):o.replaceChildren(p?F():M())}let $=()=>{f=
!0,A(),o.querySelector("input").focus()},O=()=>c.hosted?e("p",{},n["keep-hub"]):null;function M(){return e("div",{class:"\
ajar-choose"},e("p",{class:"ajar-title"},n["keep-title"]),e("p",{},n[c.exists?"keep-there":"keep-why"]),O(),e("div",{class:"\
ajar-moves"},b(n["keep-nothing"],()=>{p=!0,A(),x(a)}),b(n[c.exists?"keep-open":"keep-start"],$)))}let F=()=>e("p",{},b(n[c.
exists?"keep-open":"keep-start"],$,{class:"ajar-link"}));function W(){let i=["none","weak","fair","good","strong"].map(m=>n[`\
keep-strength-${m}`]).reduce((m,u)=>u.length>m.length?u:m);return e("p",{class:"ajar-strength","aria-live":"polite","dat\
a-longest":i},e("span",{},n["keep-strength-none"]))}function B(y){let i=y==="start"||y==="change",m={start:n["keep-start"],
open:n["keep-open"],unlock:n["keep-unlock"],change:n["keep-change"]}[y],u=e("input",{id:`${s}-words`,type:"password",spellcheck:"\
false","aria-describedby":`${s}-how`,oninput:()=>{i&&t({strength:u.value})}}),C=e("input",{id:`${s}-again`,type:"passwor\
d",spellcheck:"false"}),I=e("div",{},e("label",{for:`${s}-again`},n["keep-again"]),C),E=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),N=e("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t({place:N.value})}),
_=W(),R=()=>{if(!u.value){u.focus();return}if(E.hidden=!0,y==="change"){if(u.type==="password"&&C.value!==u.value){E.textContent=
n["keep-again-differs"],E.hidden=!1,C.focus();return}t({change:u.value},{awaited:!0})}else t({[y==="start"?"keep":"unloc\
k"]:u.value,place:N.value},{awaited:!0});r.textContent=n["keep-opening"],u.value="",C.value="",_.firstChild.textContent=
n["keep-strength-none"]},G=()=>{f=!1,h=!1,A(),y==="change"?w().focus():x(a)},we=e("details",{},e("summary",{},n["keep-wh\
ere"]),e("label",{for:`${s}-place`},n["keep-place"]),N);return e("form",{class:"ajar-ask",onsubmit:U=>{U.preventDefault(),
R()}},e(c.state==="locked"?"h1":"p",{class:"ajar-title"},m),O(),y==="change"?e("p",{},n["keep-change-how"]):null,i?e("p",
{},n["keep-no-way-back"]):null,e("label",{for:`${s}-words`},n[y==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"\
ajar-hint",id:`${s}-how`},n[i?"keep-how":"keep-how-open"]),u,i?_:null,y==="change"?I:null,e("label",{class:"ajar-card"},
e("input",{type:"checkbox",onchange:({target:U})=>{u.type=U.checked?"text":"password",I.hidden=U.checked,E.hidden=!0}}),
e("span",{},n["keep-see"])),y==="change"?E:we,e("div",{class:"ajar-moves"},y==="unlock"?null:b(n["keep-not-now"],G),e("b\
utton",{type:"submit"},m)))}function S(){let y=e("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(y.value)})},
...[...new Set([5,15,30,60,c.minutes])].sort((i,m)=>i-m).map(i=>e("option",{value:i,selected:i===c.minutes},q(n["keep-mi\
nutes"],{n:i}))));return e("div",{class:"ajar-kept"},b(n["keep-lock"],()=>t({lock:!0})),b(n["keep-change"],()=>{h=!0,k=!1,
A(),o.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},k?n["keep-change\
d"]:""),e("details",{},e("summary",{},n["keep-where"]),e("p",{},c.place),c.copied?e("p",{},q(n["keep-copied"],{program:c.
copied})):null,e("label",{for:`${s}-minutes`},n["keep-idle"]),y))}function T(y){if(y.strength!=null){let i=o.querySelector(
".ajar-strength > span");i&&(i.textContent=y.strength);return}if(y.changed){h=!1,A(),o.querySelector(".ajar-changed").textContent=
n["keep-changed"],k=!0,w().focus();return}c={...c,...y},c.state==="kept"&&(f=!1),v()||(h=!1),j(),D()}let D=P(o,()=>{let y=g;
if(y.state===c.state&&y.exists===c.exists&&y.minutes===c.minutes&&!!y.reopen==!!c.reopen&&!!y.hosted==!!c.hosted&&o.firstChild){
g=c;return}let m=f&&y.place!==c.place;A(),y.state!==c.state&&y.state!=="none"?x(a):m&&o.querySelector("input").focus()});
return A(),{line:a,more:d,update:T,begin:L,say:y=>{l.textContent=y,l.hidden=!1}}}function H(n,{sentence:t,wide:s,narrow:r,columns:a,rows:l},o){if(!t){n.replaceChildren(e("p",{class:"ajar-empty"},o["cha\
rt-empty"]));return}let d=(g,f)=>{let h=e("div",{class:`ajar-picture ajar-${f}`,role:"img","aria-label":t});return h.innerHTML=
g,h.firstElementChild.setAttribute("aria-hidden","true"),h},c=n.querySelector("details")?.open??!1;n.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},t),d(s,"wide"),d(r,"narrow"),e("details",{open:c},e("summary",{},o.table),
e("table",{},e("thead",{},e("tr",{},...a.map(g=>e("th",{scope:"col"},g)))),e("tbody",{},...l.map(([g,...f])=>e("tr",{},e(
"th",{scope:"row"},g),...f.map(h=>e("td",{},h??"–")))))))))}function Y(n){let t={"us-letter":n["home-paper-letter"],a4:n["home-paper-international"]},s="us-letter";return{element:()=>{
let a=e("select",{onchange:()=>{s=a.value}},...Object.entries(t).map(([l,o])=>e("option",{value:l,selected:l===s},o)));return e(
"label",{},n["home-paper"]," ",a)},value:()=>s}}function ie(n,{words:t,send:s,onDispose:r}){let a={},l=null,o=!1,d="",c=e("div",{}),g=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),f=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),h=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),k=ee(t),p=Y(t);n.replaceChildren(e("div",{class:"ajar-door",role:"group","aria-label":t["\
room-title"]},g,c,h),k.dialog);let b=S=>{a.busy?h.textContent=t["room-one-moment"]:s(S,{awaited:!0})},x=(S,T)=>e("button",
{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>b(T)},S),w=(...S)=>e("div",{class:"ajar-moves ajar-many"},
...S);function v(){let S=a.needsKey?e("input",{type:"password",spellcheck:"false",id:`${B}-key`,"aria-describedby":`${B}\
-key-how`}):null,T=e("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{if(S&&!S.value){S.focus();return}
b({room:"open",...S?{key:S.value}:{}}),S&&(S.value="")}},t["room-open"]);return[e("h2",{},t["room-title"]),a.state==="en\
ded"?e("p",{class:"ajar-empty"},t["room-ended"]):null,e("p",{},t["room-how"]),e("p",{},a.elsewhere?q(t["room-how-elsewhe\
re"],{address:a.elsewhere}):t["room-how-network"]),S?e("label",{class:"ajar-words",for:S.id},t["room-host-key"]):null,S?
e("p",{class:"ajar-hint",id:`${B}-key-how`},t["room-host-key-how"]):null,S,w(T,a.elsewhere?null:x(t["room-inside"],{room:"\
inside"})),a.elsewhere?null:e("p",{},t["room-rehearse-how"]),a.elsewhere?null:w(...[12,3].map(D=>x(q(t["room-rehearse"],
{n:D}),{room:"rehearse",phones:D})))]}let j=()=>[e("h2",{},t["room-title"]),e("p",{},t["room-lost"]),w(x(t["room-go-on"],
{room:"go-on"}),x(t["room-end"],{room:"end"}))];function L(){let S=e("button",{type:"button",onclick:()=>k.show()},t["ro\
om-large"]),T=e("p",{},a.inside&&!a.practice?t["room-inside-open"]:q(t["room-line"],{code:a.code})),D=a.address?S:null;return l?
[A(),e("div",{class:"ajar-door-line"},T,f,D),$(),M()]:[e("h2",{},t["room-title"]),A(),$(),T,a.address?ce(t,a):null,a.inside?
e("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.address?e("p",{class:"ajar-empty"},t["\
room-no-address"]):null,a.addresses?.length>1?O():null,a.addresses?.length?e("p",{class:"ajar-hint"},t["room-firewall"]):
null,e("div",{class:"ajar-door-line"},f,D,a.inside&&!a.practice?x(t["room-widen"],{room:"widen"}):null),M()]}let A=()=>a.
practice?e("p",{},J(t)):null,$=()=>a.again?e("p",{class:"ajar-hint"},t["room-again"]):null;function O(){let S=e("select",
{id:`${B}-address`,onchange:()=>s({room:"pick",ip:S.value})},...a.addresses.map(({ip:T,network:D})=>e("option",{value:T,
selected:T===a.picked},`${T} (${D})`)));return e("label",{class:"ajar-words",for:S.id},e("span",{},t["room-address"]),S)}
function M(){let S=e("div",{}),T=e("button",{type:"button",onclick:()=>i(!1)},t["room-end-no"]),D=e("button",{type:"butt\
on",onclick:()=>i(!0)},t["room-end"]),y=()=>S.replaceChildren(...o?[e("p",{},t["room-end-sure"]),w(T,x(t["room-end"],{room:"\
end"}))]:[D]),i=u=>{o=u,y(),(o?T:D).focus()};y();let m=(u,C)=>e("button",{type:"button",onclick:()=>s({room:"take",...C()},
{awaited:!0})},u);return e("details",{class:"ajar-ending"},e("summary",{},t["room-ending"]),a.shown?e("p",{},t["room-tak\
e-how"]):e("p",{},t["room-take-nothing"]),a.shown?w(m(t["room-take-table"],()=>({what:"table"})),m(t["room-take-page"],()=>({
what:"page",paper:p.value()})),p.element()):null,e("p",{},t["room-end-how"]),S)}function F(S){a={...a,...S},g.textContent!==
a.problem&&(g.textContent=a.problem),g.hidden=!a.problem;let T=Z(t,a.joined);f.textContent!==T&&(f.textContent=T),k.update(
a,T),l===null&&a.state==="open"&&(l=!a.here),a.state!=="open"&&(l=null,o=!1),a.busy||(h.textContent=""),W()}let W=P(c,()=>{
let{joined:S,problem:T,...D}=a,y=JSON.stringify([D,l]);if(y===d)return;d=y;let i={open:L,lost:j}[a.state]??v;z(c,()=>c.replaceChildren(
...i().filter(Boolean)))});window.ajarForms=(window.ajarForms??0)+1;let B=`ajar-door-${window.ajarForms}`;return K(n,()=>s(
{room:"look"}),r),{update:F}}var Z=(n,t)=>t?t===1?n["room-joined-one"]:q(n["room-joined"],{n:t}):n["room-joined-none"],J=n=>e(
"span",{class:"ajar-rehearsal"},n["room-practice"]);function ce(n,t){let s=e("div",{class:"ajar-scan",role:"img","aria-l\
abel":n["room-scan-alt"]});return s.innerHTML=t.picture,s.firstElementChild?.setAttribute("aria-hidden","true"),e("div",
{class:"ajar-way-in"},s,e("div",{},e("p",{},n["room-scan"]),e("p",{class:"ajar-address"},t.address),e("p",{},n["room-typ\
e-code"]),e("p",{class:"ajar-code"},t.code)))}function ee(n){let t=e("div",{}),s=e("dialog",{class:"ajar-wall","aria-lab\
el":n["room-title"],"data-lm-suppress-shortcuts":"true"},t,e("button",{type:"button",onclick:()=>s.close()},n["room-back"])),
r=e("p",{class:"ajar-joined"}),a="";return{dialog:s,show:()=>s.showModal(),update(l,o){r.textContent=o;let d=JSON.stringify(
[l.address,l.code,l.practice]);d!==a&&(a=d,l.address?t.replaceChildren(l.practice?e("p",{},J(n)):"",ce(n,l),r):(s.close(),
t.replaceChildren()))}}}function K(n,t,s){let r=new IntersectionObserver(a=>{a.some(({isIntersecting:l})=>l)&&t()});r.observe(
n),s(()=>r.disconnect())}function ue(n,{words:t,send:s,open:r}){let a=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=e("div",{}),
o={},d="",c=Y(t);n.replaceChildren(e("section",{class:"ajar-home","aria-label":t["home-title"]},l),a);let g=(w,v)=>e("bu\
tton",{type:"button",onclick:v},w),f=w=>e("div",{class:"ajar-reflection"},...w.flatMap(v=>Q(v,3)));function h(w,v,j){let L=e(
"div",{class:"ajar-twice"}),$=g(w,()=>{let O=g(t["home-no"],()=>{L.replaceChildren($),$.focus()});L.replaceChildren(e("p",
{},v),e("div",{class:"ajar-moves"},O,g(w,()=>{L.replaceChildren($),$.focus(),s(j)}))),O.focus()});return L.append($),L}let k=()=>{
let w=e("input",{type:"file",accept:".json,application/json",onchange:async()=>{w.files[0]&&s({import:await w.files[0].text()}),
w.value=""}});return e("label",{class:"ajar-words"},e("span",{},t["home-bring"]),w)},p=P(l,()=>{let w=JSON.stringify(o);
w!==d&&(d=w,z(l,b))});function b(){let w=(v,j)=>g(j,()=>s({take:v}));l.replaceChildren(e("p",{class:"ajar-welcome"},o.welcome),
o.section?e("div",{class:"ajar-moves"},g(t["home-go-on"],()=>r(o.section))):"",o.due?.length?e("ul",{},...o.due.map(v=>e(
"li",{},v))):"",o.plan?.length?e("h2",{},t["home-plan"]):"",o.plan?.length?f(o.plan):"",...(o.earlier??[]).filter(({plan:v})=>v.
length).map(({title:v,plan:j})=>e("details",{},e("summary",{},`${t["home-plan"]}, ${v}`),f(j))),e("details",{},e("summar\
y",{},t["home-take"]),e("p",{},t["home-not-encrypted"]),e("div",{class:"ajar-take"},g(t["home-take-plan"],()=>s({take:"p\
lan",paper:c.value()})),c.element(),w("calendar",t["home-take-calendar"]),w("calendar-line",t["home-take-calendar-line"]),
w("check-ins",t["home-take-check-ins"]),w("everything",t["home-take-everything"])),k()),o.something?e("details",{},e("su\
mmary",{},t["home-end"]),e("p",{},t["home-anew-how"]),h(t["home-anew"],t["home-anew-sure"],{restart:!0}),e("p",{},t["hom\
e-erase-how"]),h(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:w=>{o=w,p()},say:(w,v="")=>{let j=e(
"div",{class:"ajar-text"});j.innerHTML=v,a.replaceChildren(w,j),a.scrollIntoView({block:"nearest"})}}}function pe({name:n,
type:t,data:s}){let r=Uint8Array.from(atob(s),l=>l.charCodeAt(0)),a=URL.createObjectURL(new Blob([r],{type:t}));e("a",{href:a,
download:n}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}function de({units:n,slips:t},{words:s,ask:r,send:a}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,o=new Map,d=p=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...p}),c=d({id:`${l}-people`,
min:1}),g=p=>Math.max(0,Math.floor(Number(p.value)||0)),f=p=>p.kind==="card"?p.bands.slice(0,1):p.bands,h=p=>{let b=n.filter(
j=>j.item===p),x=(j,L)=>{let A=d({"aria-label":[j.card,f(j)[L]].filter(Boolean).join(": ")});return o.set(j.id,[...o.get(
j.id)??[],A]),A},w=b.length===1&&!b[0].card?b[0].bands.map((j,L)=>[j,[x(b[0],L)]]):b.map(j=>[j.card,f(j).map((L,A)=>x(j,
A))]),v=b[0].card?["",...f(b[0])]:null;return e("table",{},e("caption",{},r(p)),v&&v.length>2?e("thead",{},e("tr",{},...v.
map(j=>j?e("th",{scope:"col"},j):e("td",{})))):null,e("tbody",{},...w.map(([j,L])=>e("tr",{},e("th",{scope:"row"},j),...L.
map(A=>e("td",{},A))))))};function k(){let p=new Map(n.map(v=>[v,o.get(v.id).map(g)])),b=Math.max(...[...p.values()].map(
v=>v.reduce((j,L)=>j+L,0))),x=g(c)||b;if(!x){c.focus();return}let w=Object.fromEntries([...p].map(([v,j])=>[v.id,v.kind===
"card"?[j[0],Math.max(0,x-j[0])]:j]));a({counts:w,people:x})}return e("details",{class:"ajar-hands"},e("summary",{},s[t?
"room-slips":"room-hands"]),e("p",{},s[t?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:p=>{p.preventDefault(),k()}},
...[...new Set(n.map(p=>p.item))].map(h),e("label",{class:"ajar-words",for:c.id},e("span",{},s["room-people"]),c),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},s["room-count"]))))}function he(n,{words:t,send:s,onDispose:r,form:a,ask:l}){let o={not:{}},d=!1,c="",g=!1,f=(u,C={})=>{g=u==="reveal",s({question:n.
of,do:u,...C},{awaited:!0})},h=e("div",{class:"ajar-results",hidden:!0}),k=e("div",{class:"ajar-held",role:"status","ari\
a-live":"polite"}),p=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),b=e("span",{}),x=e("p",{class:"ajar-counts"}),
w=$e(n.minutes,t,r),v=e("button",{type:"button",class:"ajar-link",onclick:()=>W(!d)}),j=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),L=(...u)=>{j.textContent!==u[0]&&j.replaceChildren(...u)},A={open:t["room-ask-open"],close:t["\
room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},$=Object.keys(A).filter(u=>n.units.length||u==="\
open"||u==="close"),O=Object.fromEntries($.map(u=>[u,e("button",{type:"button",onclick:()=>{O[u].getAttribute("aria-disa\
bled")?L(M(u)):u==="reset"?F():f(u)}},A[u])])),M=u=>o.busy?t["room-one-moment"]:o.not[u];function F(){let u=e("button",{
type:"button",class:"ajar-link",onclick:()=>{L(""),O.reset.focus()}},t["home-no"]),C=e("button",{type:"button",class:"aj\
ar-link",onclick:()=>{L(""),O.reset.focus(),f("reset")}},t["room-ask-reset"]);j.replaceChildren(t["room-reset-sure"]," ",
u," ",C),u.focus()}function W(u){d=u,h.hidden=!u,a().hidden=u,v.textContent=t[u?"room-show-question":"room-show-result"]}
let B=ee(t),S=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>B.show()},t["room-code"]),T={ready:t["ro\
om-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function D(u){let C=o;o={...o,...u};let I=o.room==="open";
b.replaceChildren(o.practice?J(t):""),p.textContent=o.problem,p.hidden=!o.problem;let E=[[o.answered,t["room-answered"]],
[o.joined,t["room-have-joined"]]],N=!I||!n.units.length?[]:o.hands||o.inside?E.slice(0,1):E;x.replaceChildren(...N.map(([
R,G])=>e("span",{},e("b",{},`${R}`)," ",G))),w.update(o.seconds);for(let R of $)me(O[R],M(R));let _=I?o.hands?t["room-by\
-hands-now"]:T[o.state]:t["room-not-open"];(C.state!==o.state||C.room!==o.room||C.hands!==o.hands)&&L(_),fe(k,o.withheld),
B.update(o.way??{},Z(t,o.joined)),S.hidden=!o.way?.address,y(),g&&!o.busy&&o.state==="closed"&&k.childElementCount&&(g=!1,
k.scrollIntoView({block:"nearest"}))}function y(){let u=JSON.stringify(o.charts??[]);if(u===c)return;c=u;let C=!!o.charts?.
length;h.replaceChildren(...ge(o.charts??[],t)),v.hidden=!C,W(C),C&&g&&h.scrollIntoView({block:"start"}),g=!1}let i=e("d\
iv",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},e("div",{class:"ajar-bar-line ajar-bar-first"},n.units.length?
x:e("p",{class:"ajar-private"},t["room-nothing-counted"]),e("div",{class:"ajar-moves"},...$.map(u=>O[u]))),e("div",{class:"\
ajar-bar-line"},b,j,v,S,w.element),B.dialog);i.addEventListener("mousedown",u=>{u.target.closest("button")&&u.preventDefault()});
let m=n.units.length?de(n,{words:t,ask:l,send:u=>f("hands",u)}):null;return v.hidden=!0,K(i,()=>s({room:"look"}),r),{parts:[
h,k,p,i,m].filter(Boolean),update:D}}function me(n,t){n.toggleAttribute("aria-disabled",!!t),t&&n.setAttribute("aria-dis\
abled","true"),n.title=t||""}function fe(n,t=[]){let s=[...n.children].map(r=>r.textContent);JSON.stringify(s)!==JSON.stringify(
t)&&n.replaceChildren(...t.map(r=>e("p",{},r)))}var ge=(n,t)=>n.map(s=>{let r=e("div",{class:"ajar-chart-block"});return H(
r,s,t),r});function be(n,{words:t,send:s,onDispose:r}){let a={},l="",o=e("div",{class:"ajar-results"}),d=e("div",{class:"\
ajar-held",role:"status","aria-live":"polite"}),c=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),g=e("div",{}),f=e(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),h=e("button",{type:"button",onclick:()=>{h.getAttribute("a\
ria-disabled")?f.textContent=k():(f.textContent="",s({moves:!0},{awaited:!0}))}},t["room-moves"]),k=()=>a.busy?t["room-o\
ne-moment"]:a.not;return n.replaceChildren(e("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},g,o,d,
c,e("p",{class:"ajar-hint"},t["room-moves-how"]),e("div",{class:"ajar-moves"},h),f)),K(n,()=>s({room:"look"}),r),{update(p){
a={...a,...p},g.replaceChildren(a.practice?J(t):""),c.textContent=a.problem,c.hidden=!a.problem,fe(d,a.withheld),me(h,k());
let b=JSON.stringify(a.charts??[]);b!==l&&(l=b,o.replaceChildren(...a.charts?.length?ge(a.charts,t):[e("p",{class:"ajar-\
empty"},t["room-chart-empty"])]))}}}function $e(n,t,s){let r=null,a=!1,l=e("span",{role:"timer"}),o=e("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{a=!a,c()}}),d=e("p",{class:"ajar-clock"},l," ",o);function c(){let f=r===null?null:
Math.max(0,Math.floor((Date.now()-r)/1e3)),h=f===null?"":`${Math.floor(f/60)}:${String(f%60).padStart(2,"0")}`,k=f===null?
n?q(t["room-minutes"],{minutes:n}):"":n?q(t["room-clock"],{time:h,minutes:n}):h;l.textContent=a?"":k,o.textContent=t[a?"\
room-clock-show":"room-clock-hide"],d.hidden=!k}let g=setInterval(()=>{r!==null&&c()},1e3);return s(()=>clearInterval(g)),
{element:d,update:f=>{r=f==null?null:Date.now()-f*1e3,c()}}}function ke(n,{words:t,picked:s,pick:r}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
l=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),o=e("div",{class:"ajar-text"}),d=e("summary",{}),c=({title:h,
story:k,more:p,role:b})=>{l.innerHTML=k,l.prepend(e("h2",{},h)),o.innerHTML=p,d.textContent=b},g=n.couples.find(h=>h.id===
s)??n.couples[0],f=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},t.couple),e("p",{class:"ajar-hint"},t["cou\
ple-how"]),e("div",{class:"ajar-cards"},...n.couples.map(h=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:a,
value:h.id,checked:h===g,onchange:()=>{c(h),r(h.id)}}),e("span",{},h.title)))));return c(g),e("section",{class:"ajar-sce\
nario","aria-label":t.couple},l,e("details",{class:"ajar-role"},d,o),f)}window.ajarShown??(window.ajarShown=new WeakMap);var V=window.ajarShown;function te(){let n=document.getElementById("aja\
r-style")??document.head.appendChild(e("style",{id:"ajar-style"}));n.textContent!==`.ajar{--ajar-paper: #fffdfa;--ajar-s\
oft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
padding:1em 1.25em}.ajar-notice{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.5em 1.\
5em;
padding:.75em 0;color:var(--ajar-muted)}.ajar .ajar-leave{font-size:.95em}.ajar-notice:has(~.ajar-nav){position:sticky;t\
op:0;
z-index:2;padding:.5em 0;background:var(--ajar-background, Canvas);border-bottom:1px solid var(--ajar-line);margin-botto\
m:1em}
.ajar-nav~.ajar-page .ajar-piles{top:4em}:root:has(.ajar-nav){scroll-padding-top:5.5em}@media(max-width:40em){:root:has(\
.ajar-nav){
scroll-padding-top:8.5em}}.ajar .ajar-sorted input{scroll-margin-top:6em}.ajar button.ajar-leave-now{color:var(--ajar-wa\
rm);
border-color:var(--ajar-warm);margin-right:.5em}.ajar button.ajar-leave-now:hover{background:var(--ajar-warm);color:var(\
--ajar-on-accent)}
.ajar-nav{border-bottom:1px solid var(--ajar-line);padding-bottom:.75em;margin-bottom:2em}.ajar-nav summary{min-height:2\
4px;
cursor:pointer;color:var(--ajar-muted);font-size:.95em}.ajar-nav details[open] ol{padding-top:.25em}.ajar .ajar-nav ol{l\
ist-style:none;
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
.ajar-nav,.ajar-leave){display:none}:is(.ajar-form,.ajar-scenario){border:0;padding:0}}@media(forced-colors:active){.aja\
r-number
input:checked+span{outline:3px solid Highlight}}.ajar-keeping{margin-bottom:1.5em}.ajar-choose,.ajar-ask{border:1px soli\
d
var(--ajar-line);border-radius:16px;padding:1.25em 1.5em;background:var(--ajar-paper)}.ajar .ajar-title{font-size:1.2em;\

font-weight:650}.ajar-keeping :is(.ajar-choose,.ajar-ask)>*+*{margin-top:.75em!important}.ajar .ajar-ask :is(input[type=\
password],
input[type=text]){width:100%}.ajar .ajar-ask>label:not(.ajar-card){display:block;font-weight:600}.ajar-state,.ajar-stren\
gth{
display:grid}:is(.ajar-state,.ajar-strength)>span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,\

.ajar-strength):after{content:attr(data-longest);visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:ba\
seline;
gap:.5em 1.5em}.ajar-kept p{overflow-wrap:anywhere}.ajar .ajar-problem{color:var(--ajar-warm);border:2px solid;border-ra\
dius:12px;
padding:.75em 1em;margin-bottom:1em}.ajar .ajar-state:focus{outline:none}.ajar-home>div>*+*{margin-top:1em!important}.aj\
ar
.ajar-welcome{font-size:1.15em}.ajar-home details>*+*{margin-top:.75em!important}.ajar-take{display:flex;flex-wrap:wrap;\

gap:.6em}.ajar-story{font-size:1.1em}.ajar-story h2{margin-top:0!important}.ajar-role{margin-block:1em}.ajar-role[open]{\

border-left:4px solid var(--ajar-line);padding-left:1em}.ajar-couple .ajar-cards{display:flex;flex-wrap:wrap;gap:.5em}.c\
ell-output-ipywidget-background
.ajar{color-scheme:light;background:#fff}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width\
:100%;padding-inline:1.2em}.ajar button[aria-disabled]{
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
`&&(n.textContent=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edg\
e: #857c70;--ajar-line:
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
padding:1em 1.25em}.ajar-notice{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.5em 1.\
5em;
padding:.75em 0;color:var(--ajar-muted)}.ajar .ajar-leave{font-size:.95em}.ajar-notice:has(~.ajar-nav){position:sticky;t\
op:0;
z-index:2;padding:.5em 0;background:var(--ajar-background, Canvas);border-bottom:1px solid var(--ajar-line);margin-botto\
m:1em}
.ajar-nav~.ajar-page .ajar-piles{top:4em}:root:has(.ajar-nav){scroll-padding-top:5.5em}@media(max-width:40em){:root:has(\
.ajar-nav){
scroll-padding-top:8.5em}}.ajar .ajar-sorted input{scroll-margin-top:6em}.ajar button.ajar-leave-now{color:var(--ajar-wa\
rm);
border-color:var(--ajar-warm);margin-right:.5em}.ajar button.ajar-leave-now:hover{background:var(--ajar-warm);color:var(\
--ajar-on-accent)}
.ajar-nav{border-bottom:1px solid var(--ajar-line);padding-bottom:.75em;margin-bottom:2em}.ajar-nav summary{min-height:2\
4px;
cursor:pointer;color:var(--ajar-muted);font-size:.95em}.ajar-nav details[open] ol{padding-top:.25em}.ajar .ajar-nav ol{l\
ist-style:none;
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
.ajar-nav,.ajar-leave){display:none}:is(.ajar-form,.ajar-scenario){border:0;padding:0}}@media(forced-colors:active){.aja\
r-number
input:checked+span{outline:3px solid Highlight}}.ajar-keeping{margin-bottom:1.5em}.ajar-choose,.ajar-ask{border:1px soli\
d
var(--ajar-line);border-radius:16px;padding:1.25em 1.5em;background:var(--ajar-paper)}.ajar .ajar-title{font-size:1.2em;\

font-weight:650}.ajar-keeping :is(.ajar-choose,.ajar-ask)>*+*{margin-top:.75em!important}.ajar .ajar-ask :is(input[type=\
password],
input[type=text]){width:100%}.ajar .ajar-ask>label:not(.ajar-card){display:block;font-weight:600}.ajar-state,.ajar-stren\
gth{
display:grid}:is(.ajar-state,.ajar-strength)>span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,\

.ajar-strength):after{content:attr(data-longest);visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:ba\
seline;
gap:.5em 1.5em}.ajar-kept p{overflow-wrap:anywhere}.ajar .ajar-problem{color:var(--ajar-warm);border:2px solid;border-ra\
dius:12px;
padding:.75em 1em;margin-bottom:1em}.ajar .ajar-state:focus{outline:none}.ajar-home>div>*+*{margin-top:1em!important}.aj\
ar
.ajar-welcome{font-size:1.15em}.ajar-home details>*+*{margin-top:.75em!important}.ajar-take{display:flex;flex-wrap:wrap;\

gap:.6em}.ajar-story{font-size:1.1em}.ajar-story h2{margin-top:0!important}.ajar-role{margin-block:1em}.ajar-role[open]{\

border-left:4px solid var(--ajar-line);padding-left:1em}.ajar-couple .ajar-cards{display:flex;flex-wrap:wrap;gap:.5em}.c\
ell-output-ipywidget-background
.ajar{color-scheme:light;background:#fff}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width\
:100%;padding-inline:1.2em}.ajar button[aria-disabled]{
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
`)}function ve({model:n,el:t}){te();let s=n.get("pages"),r=n.get("words"),a=new Map,l=new Map,o=new Map,d=[],c=i=>d.push(
i),g=null,f=!1,h=!1,k=new Map,p=Math.min(n.get("page"),s.length-1);t.classList.add("ajar");let b=e("div",{class:"ajar-pa\
ge"}),x=e("p",{class:"ajar-lost",role:"alert",hidden:!0},r.lost),w=0,v=(i,{awaited:m=!1}={})=>{try{n.send(i)}catch{x.hidden=
!1;return}m&&!w&&(w=setTimeout(()=>{x.hidden=!1},8e3))},j=(i,m,u)=>(a.set(i.key,u),l.has(i.key)&&u.update(l.get(i.key)),
m),L={html(i){let m=e("div",{class:"ajar-text"});return m.innerHTML=i.html,m.addEventListener("click",u=>{let C=u.target.
closest("a"),I=s.findIndex(({id:E})=>E&&C?.getAttribute("href")===`${E}.ipynb`);I<0||(u.preventDefault(),W(I))}),m},home(i){
let m=e("div",{});return j(i,m,ue(m,{words:r,send:v,open:C=>W(s.findIndex(({id:I})=>I===C))})),v({home:i.key}),m},scenario(i){
return ke(i,{words:r,picked:n.get("couple"),pick:m=>{n.set("couple",m),n.save_changes()}})},door(i){let m=e("div",{});return j(
i,m,ie(m,{words:r,send:v,onDispose:c}))},group(i){let m=e("div",{});return j(i,m,be(m,{words:r,send:v,onDispose:c}))},asking(i){
let{items:m}=s[p].blocks.find(({key:E})=>E===i.of).exercise,{parts:u,update:C}=he(i,{words:r,send:v,onDispose:c,form:()=>o.
get(i.of),ask:E=>m.find(N=>N.id===E).ask}),I=document.createDocumentFragment();return I.append(...u),j(i,I,{update:C})},
exercise(i){let m=e("div",{});o.set(i.key,m);let u=(C,I)=>{g?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let E=window.ajarSent;k.set(i.key,E),v({key:i.key,...C,sent:E},{awaited:I})};return a.set(i.key,se(m,i.exercise,{words:r,
level:i.level,...l.get(i.key),onChange:C=>{O(i.key,{answers:C,done:!1}),u({answers:C,done:!1},h)},onMove:C=>O(i.key,{at:C}),
onDone:C=>u({answers:C,done:!0},!0),onStartOver:()=>{O(i.key,{answers:{},done:!1}),u({remove:!0})}})),m},chart(i){let m=e(
"div",{class:"ajar-chart-block"});return a.set(i.key,{update:u=>H(m,u,r)}),H(m,l.get(i.key)??{},r),v({chart:i.key}),m},notice(i){
if(re(()=>v({forget:!0})),!i.leave)return e("div",{class:"ajar-notice"},e("p",{},i.text));let m=e("p",{class:"ajar-leave"},
A(),e("span",{class:"ajar-leave-how"},r["leave-how"]));g=le({words:r,send:v});let u=document.createDocumentFragment();return u.
append(e("div",{class:"ajar-notice"},g.line,m),g.more),u}},A=()=>e("button",{type:"button",class:"ajar-leave-now",onclick:()=>{
v({forget:!0}),X()}},r.leave),$=i=>s[p].blocks.find(m=>m.kind===i),O=(i,m)=>l.set(i,{...l.get(i),...m}),M=()=>{for(let i of d.
splice(0))i()};function F({focus:i=!1}={}){if(M(),a.clear(),f){b.replaceChildren(g?"":e("p",{class:"ajar-empty"},r["keep\
-locked-here"]));return}if(b.replaceChildren(...s[p].blocks.map(E=>L[E.kind](E))),s.length<2)return;let m=(E,N)=>e("butt\
on",{type:"button",onclick:()=>W(E)},N),u=p>0?m(p-1,r["previous-page"]):null,C=p<s.length-1?m(p+1,r["next-page"]):null;if(b.
append(e("div",{class:"ajar-moves ajar-turn"},u,C)),B.replaceChildren(...s.map(({title:E},N)=>e("li",{},e("button",{type:"\
button","aria-current":N===p?"page":null,onclick:()=>W(N)},E)))),S.textContent=q(r["page-of"],{n:p+1,all:s.length,title:s[p].
title}),!i)return;let I=b.querySelector("h1, h2, h3")??b;I.tabIndex=-1,I.focus({preventScroll:!0}),t.scrollIntoView({block:"\
start"})}function W(i){s[i]&&(p=i,B.parentElement.open=T(),n.set("page",i),n.save_changes(),F({focus:!0}))}let B=e("ol",
{}),S=e("summary",{}),T=()=>window.innerWidth>640;n.get("notice")&&t.append(L.notice(n.get("notice")));let D=e("nav",{class:"\
ajar-nav","aria-label":r.pages},e("details",{open:T()},S,B));s.length>1&&t.append(D),t.append(x,b);let y=0;for(let i of[
"keydown","pointerdown","scroll"])t.addEventListener(i,()=>{Date.now()-y<3e4||(y=Date.now(),v({active:!0}))},{passive:!0,
capture:!0});return n.on("msg:custom",i=>{if(clearTimeout(w),w=0,x.hidden=!0,i.keeping){let m=[...k.values()].some(I=>i.
acknowledged<I);g?.update(m?{...i.keeping,saved:!1}:i.keeping);let{state:u}=i.keeping,C=u==="locked";u&&(h=u==="kept"),u&&
C!==f&&(f=C,l.clear(),D.hidden=f,F())}for(let[m,u]of Object.entries(i.states??{})){if(i.acknowledged<k.get(m))continue;let C=u.
answers&&!Object.keys(u.answers).length;O(m,C?{...u,at:0}:u),a.get(m)?.update(l.get(m))}i.file&&pe(i.file),i.erased&&a.get(
"home")?.say(i.erased,$("home")?.erased),i.said&&(a.get("home")??g)?.say(i.said),i.open&&W(s.findIndex(({id:m})=>m===i.open)),
i.problem&&a.get(i.problem.key)?.say(i.problem.text)}),n.on("change:pages",()=>{s=n.get("pages"),F()}),F(),V.set(r,(V.get(
r)??0)+1),v({ready:!0}),()=>{M(),clearTimeout(w),V.set(r,V.get(r)-1),V.get(r)||v({gone:!0})}}var Me=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),je;async function ye(n){
let t=Object.entries(je[n]).sort(([s],[r])=>r.localeCompare(s,"en",{numeric:!0})).map(([,s])=>s);return(await(t.find(s=>s.
loaded)??t[0]).get())()}async function Oe(){let{DOMWidgetModel:n,DOMWidgetView:t,IJupyterWidgetRegistry:s}=await ye("@ju\
pyter-widgets/base");class r extends n{}class a extends t{render(){let{model:o}=this;this.dispose=ve({el:this.el,model:{
get:d=>o.get(d),set:(d,c)=>o.set(d,c),save_changes:()=>o.save_changes(),send:d=>o.send(d),on:(d,c)=>this.listenTo(o,d,c)}})}remove(){
return this.dispose?.(),this.dispose=null,super.remove()}}return{id:"ajar:views",autoStart:!0,requires:[s],activate:(l,o)=>{
te(),o.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:r,View:a}})}}}var Ee=()=>new Promise(n=>{requestAnimationFrame(
()=>{setTimeout(n)}),setTimeout(n,100)});async function Le({context:n,sessionContext:t}){if(await n.ready,await t.ready,
t.hasNoKernel)return;let{connectionStatusChanged:s,statusChanged:r}=t;await new Promise(a=>{let l=()=>{if(!Me.has(t.kernelDisplayStatus)){
for(let o of[s,r])o.disconnect(l);a()}};for(let o of[s,r])o.connect(l);l()})}async function Te(){let{INotebookTracker:n,
NotebookActions:t}=await ye("@jupyterlab/notebook"),s=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[n],activate:({
commands:r},a)=>{a&&r.addCommand("ajar:begin",{label:"Begin",execute:async()=>{let l=a.currentWidget;if(!l||s.has(l))return!1;
s.add(l),await Le(l).finally(()=>{s.delete(l)});let{content:o,sessionContext:d}=l,c=x=>t.runCells(o,x,d),g=x=>x.model.type===
"code",f=o.widgets.filter(x=>g(x)||x.rendered===!1),[h,k=h]=f.filter(g),p=1+f.indexOf(k),b=await c(f.slice(0,p));return await Ee(),
b&&c(f.slice(p))}})}}}window._JUPYTERLAB??(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(n){je=n},async get(){let n=await Promise.
all([Oe(),Te()]);return()=>({__esModule:!0,default:n})}};})();
