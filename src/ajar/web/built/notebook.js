var q=(n,t)=>n.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(r,s,a)=>{let c=t[s];return a?Number.isInteger(c)?c+1:r:["number",
"string"].includes(typeof c)?c:r}),te=(n,t)=>!n.after||t[n.after]!=null&&t[n.after]!==n.unless&&!(n.below!=null&&t[n.after]>=
n.below);function ne(n,t){let r=t[n.among?.item]??{},s=n.cards.filter(a=>n.among?.piles.includes(r[a.id]));return s.length?
s:n.cards}var ae=(n,t)=>!n.among||!t?t:{...t,chosen:t.chosen.filter(r=>n.cards.some(s=>s.id===r))};var ve=["button","input","select","summary","textarea"],je=["input","select","textarea"];function e(n,t={},...r){let s=document.
createElement(n);for(let[a,c]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),c):c===!0?s.setAttribute(
a,""):c!==!1&&c!=null&&s.setAttribute(a,c);return ve.includes(n)&&s.setAttribute("data-lm-suppress-shortcuts","true"),je.
includes(n)&&s.setAttribute("autocomplete","off"),s.append(...r.filter(a=>a!=null)),s}function oe(n,t,r){let{words:s,level:a=3}=r;
window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,o={...r.answers},m=0,p=null,f=e("p",{class:"aj\
ar-status",role:"status","aria-live":"polite"}),g=e("div",{class:"ajar-body"}),d=e("section",{class:"ajar-form","aria-la\
belledby":`${c}-title`},e(`h${a}`,{id:`${c}-title`},t.title),e("p",{class:"ajar-why"},t.why),t.private?e("p",{class:"aja\
r-private"},t.private):null,g,f);n.replaceChildren(d);let j=()=>t.items.filter($=>te($,o)),u=$=>{f.replaceChildren($)};function b($,E){
f.replaceChildren(`${$} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{o=E,u(""),r.onChange(o),v({focus:!0})}},
s["put-back"]))}function C($,E){o={...o,[$.id]:E},u(""),r.onChange(o),x()}function x(){let{item:$,skip:E,where:M,next:D}=p,
H=j();E.textContent=o[$.id]==null?s.skip:s["clear-and-skip"],M.textContent=q(s["question-of"],{n:m+1,all:H.length}),D.textContent=
m===H.length-1?s.done:s.next}function k($,E=!0){let M=j();if(m+=$,m>=M.length){m=M.length-1,p=null,r.onDone(o);return}v(
{focus:E})}function v({focus:$=!1}={}){let E=j();m=Math.max(0,Math.min(m,E.length-1));let M=E[m],D=`${c}-${M.id}`,H=e("l\
egend",{},q(M.ask,o)),B=M.hint?e("p",{class:"ajar-hint",id:`${D}-hint`},M.hint):null,S=r.mark?.(M),T=S?e("p",{class:"aja\
r-mark",id:`${D}-mark`},S):null,F=[B,T].filter(Boolean).map(({id:N})=>N).join(" "),y=M.among?{...M,cards:ne(M,o)}:M,l=ye[M.
kind](y,ae(y,o[M.id]),{words:s,group:D,change:N=>C(M,N),say:u}),h=e("fieldset",{class:`ajar-item ajar-${M.kind}`,tabindex:"\
-1","aria-describedby":F||null},H,B,T,l),i=m>0?e("button",{type:"button",onclick:()=>k(-1)},s.back):null,w=e("button",{type:"\
button",onclick:()=>{let N=o,R=o[M.id]!=null;o={...o,[M.id]:null},r.onChange(o),k(1),R&&b(s.cleared,N)}}),I=e("button",{
type:"button",onclick:()=>{u(""),k(1)}}),O=e("p",{class:"ajar-where"});p={item:M,skip:w,where:O,next:I},g.replaceChildren(
O,h,e("div",{class:"ajar-moves"},i,w,I)),x(),r.onMove?.(m),$&&(h.focus({preventScroll:!0}),O.scrollIntoView({block:"near\
est"}))}function L($,{focus:E=!1}={}){p=null;let M=e(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);g.replaceChildren(e("\
div",{class:"ajar-reflection"},M,...$.flatMap(D=>Q(D,a+2))),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>{
m=0,v({focus:!0})}},s.change),e("button",{type:"button",onclick:()=>{let D=o;o={},m=0,r.onStartOver(),v({focus:!0}),b(s["\
started-over"],D)}},s["start-over"]))),E&&M.focus()}function A($){let E=g.contains(document.activeElement);E&&p||(o={...$.
answers},$.done?L($.reflection,{focus:E}):(m=$.at??Math.max(0,j().findIndex(M=>o[M.id]==null)),v()))}return A({answers:o,
at:r.at,done:r.done,reflection:r.reflection}),{update:A,say:u}}var Q=({heading:n,said:t,words:r},s)=>[n?e(`h${s}`,{},n):
null,t.length>1?e("ul",{class:"ajar-said"},...t.map(a=>e("li",{},a))):t.length?e("p",{class:"ajar-said"},t[0]):null,...r.
map(a=>e("p",{},a))].filter(Boolean),ye={ruler(n,t,{group:r,change:s}){let a=Array.from({length:11},(c,o)=>e("label",{class:"\
ajar-number"},e("input",{type:"radio",name:r,value:o,checked:t===o,onchange:()=>s(o),"aria-describedby":o===0?`${r}-low`:
o===10?`${r}-high`:null}),e("span",{},`${o}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...a),
e("p",{class:"ajar-anchors"},e("span",{id:`${r}-low`},e("b",{},"0"),` ${n.low}`),e("span",{id:`${r}-high`},e("b",{},"10"),
` ${n.high}`)))},choice(n,t,{words:r,group:s,change:a}){let{chosen:c,own:o}=t||{chosen:[],own:""},m=()=>a(c.length||o.trim()?
{chosen:[...c],own:o}:null),p=n.many?"checkbox":"radio",f=n.cards.map(d=>e("input",{type:p,name:s,value:d.id,checked:c.includes(
d.id),onchange:j=>{n.many?c=c.filter(u=>u!==d.id).concat(j.target.checked?d.id:[]):(c=[d.id],o="",g&&(g.value="")),m()}})),
g=n.own?e("input",{type:"text",value:o,maxlength:500,oninput:d=>{o=d.target.value,!n.many&&o.trim()&&(c=[],f.forEach(j=>{
j.checked=!1})),m()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},r[n.many?"choose-many":"choose\
-one"]),...n.cards.map((d,j)=>e("label",{class:"ajar-card"},f[j],e("span",{},d.text))),g?e("label",{class:"ajar-own"},e(
"span",{},n.own),g):null)},sort(n,t,{words:r,group:s,change:a,say:c}){let o={...t},m={},p=n.piles.map(u=>(m[u.id]=e("spa\
n",{}),e("li",{class:"ajar-pile",ondragover:b=>{b.preventDefault(),b.currentTarget.classList.add("ajar-over")},ondragleave:b=>b.
currentTarget.classList.remove("ajar-over"),ondrop:b=>{b.preventDefault(),b.currentTarget.classList.remove("ajar-over");
let C=d[b.dataTransfer.getData("text/plain")]?.[u.id];C&&(C.checked=!0,g(C.dataset.card,u))}},m[u.id]))),f=()=>n.piles.forEach(
u=>{m[u.id].textContent=q(r["pile-count"],{pile:u.text,n:Object.values(o).filter(b=>b===u.id).length})}),g=(u,b)=>{o[u]=
b.id,f(),a({...o}),c(q(r.moved,{card:n.cards.find(C=>C.id===u).text,pile:b.text}))},d={},j=n.cards.map(u=>{d[u.id]={};let b=`${s}\
-${u.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:C=>C.dataTransfer.setData("text/plain",u.
id)},e("legend",{},u.text),e("div",{class:"ajar-into"},...n.piles.map(C=>{let x=e("input",{type:"radio",name:b,value:C.id,
"data-card":u.id,checked:o[u.id]===C.id,onchange:()=>g(u.id,C)});return d[u.id][C.id]=x,e("label",{},x,e("span",{},C.text))})))});
return f(),e("div",{},e("p",{class:"ajar-hint"},r["sort-how"]),e("ul",{class:"ajar-piles"},...p),...j)},text(n,t,{words:r,
change:s}){let a=e(n.long?"textarea":"input",{...n.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:c=>s(c.
target.value.trim()?c.target.value:null)});return n.long&&(a.value=t??""),e("label",{class:"ajar-words"},e("span",{},r["\
own-words"]),a)},list(n,t,{words:r,change:s}){let a=e("div",{}),c=()=>{let d=[...a.querySelectorAll("input")].map(j=>j.value).
filter(j=>j.trim());s(d.length?d:null)},o=()=>[...a.children].forEach((d,j)=>{d.querySelector("label > span").textContent=
q(r.line,{n:j+1}),d.querySelector("button").setAttribute("aria-label",q(r["remove-line"],{n:j+1}))}),m=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{f(""),a.lastElementChild.querySelector("input").focus()}},r["add-line"]),p=()=>{o(),
m.hidden=a.children.length>=n.most},f=d=>{let j=e("div",{class:"ajar-line"},e("label",{class:"ajar-words"},e("span",{}),
e("input",{type:"text",value:d,maxlength:2e4,oninput:c})),e("button",{type:"button",class:"ajar-remove",onclick:()=>{let u=j.
nextElementSibling||j.previousElementSibling;j.remove(),u||f(""),p(),c(),(u||a.firstElementChild).querySelector("input").
focus()}},"×"));a.append(j),p()},g=t||[];for(let d=0;d<Math.max(n.lines,g.length);d++)f(g[d]??"");return e("div",{class:"\
ajar-lines"},a,m)},date(n,t,{words:r,change:s}){return e("label",{class:"ajar-words"},e("span",{},r["pick-date"]),e("inp\
ut",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function X(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",n=>n.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function re(n=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",r=>{
r.repeat||(t=r.key==="Shift"?[...t,r.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(n(),X()))},{capture:!0})}function _(n,t){let r=!1,s=!1,a=()=>{s=r,r||t()};function c(){r=!0;let o=new AbortController,m=()=>{o.abort(),setTimeout(
()=>{r=!1,s&&a()})};for(let p of["pointerup","pointercancel","keyup","blur"])addEventListener(p,m,{signal:o.signal,capture:p!==
"blur"})}for(let o of["pointerdown","keydown"])n.addEventListener(o,c);return a}function U(n,t){let r=m=>[...n.querySelectorAll(
m)],s=r("details[open] > summary").map(m=>m.textContent),a=n.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let m of r("summary"))m.parentElement.open=s.includes(m.textContent);if(a===!1)return;let c=r("summary, button").
find(m=>m.textContent===a),o=c??n.querySelector("h2, p");c||(o.tabIndex=-1),o.focus({preventScroll:!0})}function se({words:n,send:t}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-keep-${window.ajarForms}`,s=e("span",
{}),a=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),c=e("p",{class:"ajar-problem",role:"alert"}),o=e(
"div",{}),m=e("section",{class:"ajar-keeping","aria-label":n["keep-title"]},c,o),p={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},f=p,g=!1,d=!1,j=!1,u=!1,b=(y,l,h={})=>e("button",{type:"button",onclick:l,...h},y),C=y=>{y.tabIndex=
-1,y.focus()},x=()=>o.querySelector(".ajar-change"),k=()=>p.state==="kept"&&!p.reopen;function v(){let y={none:n["notice\
-alone"],locked:n["keep-locked"],kept:p.saved?n["keep-saved"]:n["keep-saving"]}[p.state];s.textContent!==y&&(s.textContent=
y),a.dataset.longest=p.state==="kept"?n["keep-saved"]:"",c.textContent!==p.problem&&(c.textContent=p.problem),c.hidden=!p.
problem}function L(){p={...p,saved:!1},v()}function A(){v(),f=p,k()?o.replaceChildren(d?B("change"):S()):p.state!=="none"?
o.replaceChildren(B("unlock")):g?o.replaceChildren(B(p.exists?"open":"start")):o.replaceChildren(u?D():M())}let $=()=>{g=
!0,A(),o.querySelector("input").focus()},E=()=>p.hosted?e("p",{},n["keep-hub"]):null;function M(){return e("div",{class:"\
ajar-choose"},e("p",{class:"ajar-title"},n["keep-title"]),e("p",{},n[p.exists?"keep-there":"keep-why"]),E(),e("div",{class:"\
ajar-moves"},b(n["keep-nothing"],()=>{u=!0,A(),C(a)}),b(n[p.exists?"keep-open":"keep-start"],$)))}let D=()=>e("p",{},b(n[p.
exists?"keep-open":"keep-start"],$,{class:"ajar-link"}));function H(){let l=["none","weak","fair","good","strong"].map(h=>n[`\
keep-strength-${h}`]).reduce((h,i)=>i.length>h.length?i:h);return e("p",{class:"ajar-strength","aria-live":"polite","dat\
a-longest":l},e("span",{},n["keep-strength-none"]))}function B(y){let l=y==="start"||y==="change",h={start:n["keep-start"],
open:n["keep-open"],unlock:n["keep-unlock"],change:n["keep-change"]}[y],i=e("input",{id:`${r}-words`,type:"password",spellcheck:"\
false","aria-describedby":`${r}-how`,oninput:()=>{l&&t({strength:i.value})}}),w=e("input",{id:`${r}-again`,type:"passwor\
d",spellcheck:"false"}),I=e("div",{},e("label",{for:`${r}-again`},n["keep-again"]),w),O=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),N=e("input",{id:`${r}-place`,type:"text",spellcheck:"false",value:p.place,onchange:()=>t({place:N.value})}),
R=H(),W=()=>{if(!i.value){i.focus();return}if(O.hidden=!0,y==="change"){if(i.type==="password"&&w.value!==i.value){O.textContent=
n["keep-again-differs"],O.hidden=!1,w.focus();return}t({change:i.value},{awaited:!0})}else t({[y==="start"?"keep":"unloc\
k"]:i.value,place:N.value},{awaited:!0});s.textContent=n["keep-opening"],i.value="",w.value="",R.firstChild.textContent=
n["keep-strength-none"]},G=()=>{g=!1,d=!1,A(),y==="change"?x().focus():C(a)},ke=e("details",{},e("summary",{},n["keep-wh\
ere"]),e("label",{for:`${r}-place`},n["keep-place"]),N);return e("form",{class:"ajar-ask",onsubmit:z=>{z.preventDefault(),
W()}},e(p.state==="locked"?"h1":"p",{class:"ajar-title"},h),E(),y==="change"?e("p",{},n["keep-change-how"]):null,l?e("p",
{},n["keep-no-way-back"]):null,e("label",{for:`${r}-words`},n[y==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"\
ajar-hint",id:`${r}-how`},n[l?"keep-how":"keep-how-open"]),i,l?R:null,y==="change"?I:null,e("label",{class:"ajar-card"},
e("input",{type:"checkbox",onchange:({target:z})=>{i.type=z.checked?"text":"password",I.hidden=z.checked,O.hidden=!0}}),
e("span",{},n["keep-see"])),y==="change"?O:ke,e("div",{class:"ajar-moves"},y==="unlock"?null:b(n["keep-not-now"],G),e("b\
utton",{type:"submit"},h)))}function S(){let y=e("select",{id:`${r}-minutes`,onchange:()=>t({minutes:Number(y.value)})},
...[...new Set([5,15,30,60,p.minutes])].sort((l,h)=>l-h).map(l=>e("option",{value:l,selected:l===p.minutes},q(n["keep-mi\
nutes"],{n:l}))));return e("div",{class:"ajar-kept"},b(n["keep-lock"],()=>t({lock:!0})),b(n["keep-change"],()=>{d=!0,j=!1,
A(),o.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},j?n["keep-change\
d"]:""),e("details",{},e("summary",{},n["keep-where"]),e("p",{},p.place),p.copied?e("p",{},q(n["keep-copied"],{program:p.
copied})):null,e("label",{for:`${r}-minutes`},n["keep-idle"]),y))}function T(y){if(y.strength!=null){let l=o.querySelector(
".ajar-strength > span");l&&(l.textContent=y.strength);return}if(y.changed){d=!1,A(),o.querySelector(".ajar-changed").textContent=
n["keep-changed"],j=!0,x().focus();return}p={...p,...y},p.state==="kept"&&(g=!1),k()||(d=!1),v(),F()}let F=_(o,()=>{let y=f;
if(y.state===p.state&&y.exists===p.exists&&y.minutes===p.minutes&&!!y.reopen==!!p.reopen&&!!y.hosted==!!p.hosted&&o.firstChild){
f=p;return}let h=g&&y.place!==p.place;A(),y.state!==p.state&&y.state!=="none"?C(a):h&&o.querySelector("input").focus()});
return A(),{line:a,more:m,update:T,begin:L,say:y=>{c.textContent=y,c.hidden=!1}}}function J(n,{sentence:t,wide:r,narrow:s,columns:a,rows:c},o){if(!t){n.replaceChildren(e("p",{class:"ajar-empty"},o["cha\
rt-empty"]));return}let m=(f,g)=>{let d=e("div",{class:`ajar-picture ajar-${g}`,role:"img","aria-label":t});return d.innerHTML=
f,d.firstElementChild.setAttribute("aria-hidden","true"),d},p=n.querySelector("details")?.open??!1;n.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},t),m(r,"wide"),m(s,"narrow"),e("details",{open:p},e("summary",{},o.table),
e("table",{},e("thead",{},e("tr",{},...a.map(f=>e("th",{scope:"col"},f)))),e("tbody",{},...c.map(([f,...g])=>e("tr",{},e(
"th",{scope:"row"},f),...g.map(d=>e("td",{},d??"–")))))))))}function K(n){let t={"us-letter":n["home-paper-letter"],a4:n["home-paper-international"]},r="us-letter";return{element:()=>{
let a=e("select",{onchange:()=>{r=a.value}},...Object.entries(t).map(([c,o])=>e("option",{value:c,selected:c===r},o)));return e(
"label",{},n["home-paper"]," ",a)},value:()=>r}}function le(n,{words:t,send:r,onDispose:s}){let a={},c=null,o=!1,m="",p=e("div",{}),f=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),g=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),j=ee(t),u=K(t);n.replaceChildren(e("div",{class:"ajar-door",role:"group","aria-label":t["\
room-title"]},f,p,d),j.dialog);let b=S=>{a.busy?d.textContent=t["room-one-moment"]:r(S,{awaited:!0})},C=(S,T)=>e("button",
{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>b(T)},S),x=(...S)=>e("div",{class:"ajar-moves ajar-many"},
...S);function k(){let S=a.needsKey?e("input",{type:"password",spellcheck:"false",id:`${B}-key`,"aria-describedby":`${B}\
-key-how`}):null,T=e("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{if(S&&!S.value){S.focus();return}
b({room:"open",...S?{key:S.value}:{}}),S&&(S.value="")}},t["room-open"]);return[e("h2",{},t["room-title"]),a.state==="en\
ded"?e("p",{class:"ajar-empty"},t["room-ended"]):null,e("p",{},t["room-how"]),e("p",{},a.elsewhere?q(t["room-how-elsewhe\
re"],{address:a.elsewhere}):t["room-how-network"]),S?e("label",{class:"ajar-words",for:S.id},t["room-host-key"]):null,S?
e("p",{class:"ajar-hint",id:`${B}-key-how`},t["room-host-key-how"]):null,S,x(T,a.elsewhere?null:C(t["room-inside"],{room:"\
inside"})),a.elsewhere?null:e("p",{},t["room-rehearse-how"]),a.elsewhere?null:x(...[12,3].map(F=>C(q(t["room-rehearse"],
{n:F}),{room:"rehearse",phones:F})))]}let v=()=>[e("h2",{},t["room-title"]),e("p",{},t["room-lost"]),x(C(t["room-go-on"],
{room:"go-on"}),C(t["room-end"],{room:"end"}))];function L(){let S=e("button",{type:"button",onclick:()=>j.show()},t["ro\
om-large"]),T=e("p",{},a.inside&&!a.practice?t["room-inside-open"]:q(t["room-line"],{code:a.code})),F=a.address?S:null;return c?
[A(),e("div",{class:"ajar-door-line"},T,g,F),$(),M()]:[e("h2",{},t["room-title"]),A(),$(),T,a.address?ce(t,a):null,a.inside?
e("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.address?e("p",{class:"ajar-empty"},t["\
room-no-address"]):null,a.addresses?.length>1?E():null,a.addresses?.length?e("p",{class:"ajar-hint"},t["room-firewall"]):
null,e("div",{class:"ajar-door-line"},g,F,a.inside&&!a.practice?C(t["room-widen"],{room:"widen"}):null),M()]}let A=()=>a.
practice?e("p",{},P(t)):null,$=()=>a.again?e("p",{class:"ajar-hint"},t["room-again"]):null;function E(){let S=e("select",
{id:`${B}-address`,onchange:()=>r({room:"pick",ip:S.value})},...a.addresses.map(({ip:T,network:F})=>e("option",{value:T,
selected:T===a.picked},`${T} (${F})`)));return e("label",{class:"ajar-words",for:S.id},e("span",{},t["room-address"]),S)}
function M(){let S=e("div",{}),T=e("button",{type:"button",onclick:()=>l(!1)},t["room-end-no"]),F=e("button",{type:"butt\
on",onclick:()=>l(!0)},t["room-end"]),y=()=>S.replaceChildren(...o?[e("p",{},t["room-end-sure"]),x(T,C(t["room-end"],{room:"\
end"}))]:[F]),l=i=>{o=i,y(),(o?T:F).focus()};y();let h=(i,w)=>e("button",{type:"button",onclick:()=>r({room:"take",...w()},
{awaited:!0})},i);return e("details",{class:"ajar-ending"},e("summary",{},t["room-ending"]),a.shown?e("p",{},t["room-tak\
e-how"]):e("p",{},t["room-take-nothing"]),a.shown?x(h(t["room-take-table"],()=>({what:"table"})),h(t["room-take-page"],()=>({
what:"page",paper:u.value()})),u.element()):null,e("p",{},t["room-end-how"]),S)}function D(S){a={...a,...S},f.textContent!==
a.problem&&(f.textContent=a.problem),f.hidden=!a.problem;let T=Z(t,a.joined);g.textContent!==T&&(g.textContent=T),j.update(
a,T),c===null&&a.state==="open"&&(c=!a.here),a.state!=="open"&&(c=null,o=!1),a.busy||(d.textContent=""),H()}let H=_(p,()=>{
let{joined:S,problem:T,...F}=a,y=JSON.stringify([F,c]);if(y===m)return;m=y;let l={open:L,lost:v}[a.state]??k;U(p,()=>p.replaceChildren(
...l().filter(Boolean)))});window.ajarForms=(window.ajarForms??0)+1;let B=`ajar-door-${window.ajarForms}`;return Y(n,()=>r(
{room:"look"}),s),{update:D}}var Z=(n,t)=>t?t===1?n["room-joined-one"]:q(n["room-joined"],{n:t}):n["room-joined-none"],P=n=>e(
"span",{class:"ajar-rehearsal"},n["room-practice"]);function ce(n,t){let r=e("div",{class:"ajar-scan",role:"img","aria-l\
abel":n["room-scan-alt"]});return r.innerHTML=t.picture,r.firstElementChild?.setAttribute("aria-hidden","true"),e("div",
{class:"ajar-way-in"},r,e("div",{},e("p",{},n["room-scan"]),e("p",{class:"ajar-address"},t.address),e("p",{},n["room-typ\
e-code"]),e("p",{class:"ajar-code"},t.code)))}function ee(n){let t=e("div",{}),r=e("dialog",{class:"ajar-wall","aria-lab\
el":n["room-title"],"data-lm-suppress-shortcuts":"true"},t,e("button",{type:"button",onclick:()=>r.close()},n["room-back"])),
s=e("p",{class:"ajar-joined"}),a="";return{dialog:r,show:()=>r.showModal(),update(c,o){s.textContent=o;let m=JSON.stringify(
[c.address,c.code,c.practice]);m!==a&&(a=m,c.address?t.replaceChildren(c.practice?e("p",{},P(n)):"",ce(n,c),s):(r.close(),
t.replaceChildren()))}}}function Y(n,t,r){let s=new IntersectionObserver(a=>{a.some(({isIntersecting:c})=>c)&&t()});s.observe(
n),r(()=>s.disconnect())}function ie(n,{words:t,send:r,open:s}){let a=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),c=e("div",{}),
o={},m="",p=K(t);n.replaceChildren(e("section",{class:"ajar-home","aria-label":t["home-title"]},c),a);let f=(x,k)=>e("bu\
tton",{type:"button",onclick:k},x),g=x=>e("div",{class:"ajar-reflection"},...x.flatMap(k=>Q(k,3)));function d(x,k,v){let L=e(
"div",{class:"ajar-twice"}),$=f(x,()=>{let E=f(t["home-no"],()=>{L.replaceChildren($),$.focus()});L.replaceChildren(e("p",
{},k),e("div",{class:"ajar-moves"},E,f(x,()=>{L.replaceChildren($),$.focus(),r(v)}))),E.focus()});return L.append($),L}let j=()=>{
let x=e("input",{type:"file",accept:".json,application/json",onchange:async()=>{x.files[0]&&r({import:await x.files[0].text()}),
x.value=""}});return e("label",{class:"ajar-words"},e("span",{},t["home-bring"]),x)},u=_(c,()=>{let x=JSON.stringify(o);
x!==m&&(m=x,U(c,b))});function b(){let x=(k,v)=>f(v,()=>r({take:k}));c.replaceChildren(e("p",{class:"ajar-welcome"},o.welcome),
o.section?e("div",{class:"ajar-moves"},f(t["home-go-on"],()=>s(o.section))):"",o.due?.length?e("ul",{},...o.due.map(k=>e(
"li",{},k))):"",o.plan?.length?e("h2",{},t["home-plan"]):"",o.plan?.length?g(o.plan):"",...(o.earlier??[]).filter(({plan:k})=>k.
length).map(({title:k,plan:v})=>e("details",{},e("summary",{},`${t["home-plan"]}, ${k}`),g(v))),e("details",{},e("summar\
y",{},t["home-take"]),e("p",{},t["home-not-encrypted"]),e("div",{class:"ajar-take"},f(t["home-take-plan"],()=>r({take:"p\
lan",paper:p.value()})),p.element(),x("calendar",t["home-take-calendar"]),x("calendar-line",t["home-take-calendar-line"]),
x("check-ins",t["home-take-check-ins"]),x("everything",t["home-take-everything"])),j()),o.something?e("details",{},e("su\
mmary",{},t["home-end"]),e("p",{},t["home-anew-how"]),d(t["home-anew"],t["home-anew-sure"],{restart:!0}),e("p",{},t["hom\
e-erase-how"]),d(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:x=>{o=x,u()},say:(x,k="")=>{let v=e(
"div",{class:"ajar-text"});v.innerHTML=k,a.replaceChildren(x,v),a.scrollIntoView({block:"nearest"})}}}function pe({name:n,
type:t,data:r}){let s=Uint8Array.from(atob(r),c=>c.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));e("a",{href:a,
download:n}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}function ue({units:n,slips:t},{words:r,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-hands-${window.
ajarForms}`,o=new Map,m=u=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...u}),p=m({id:`${c}-people`,
min:1}),f=u=>Math.max(0,Math.floor(Number(u.value)||0)),g=u=>u.kind==="card"?u.bands.slice(0,1):u.bands,d=u=>{let b=n.filter(
v=>v.item===u),C=(v,L)=>{let A=m({"aria-label":[v.card,g(v)[L]].filter(Boolean).join(": ")});return o.set(v.id,[...o.get(
v.id)??[],A]),A},x=b.length===1&&!b[0].card?b[0].bands.map((v,L)=>[v,[C(b[0],L)]]):b.map(v=>[v.card,g(v).map((L,A)=>C(v,
A))]),k=b[0].card?["",...g(b[0])]:null;return e("table",{},e("caption",{},s(u)),k&&k.length>2?e("thead",{},e("tr",{},...k.
map(v=>v?e("th",{scope:"col"},v):e("td",{})))):null,e("tbody",{},...x.map(([v,L])=>e("tr",{},e("th",{scope:"row"},v),...L.
map(A=>e("td",{},A))))))};function j(){let u=new Map(n.map(k=>[k,o.get(k.id).map(f)])),b=Math.max(...[...u.values()].map(
k=>k.reduce((v,L)=>v+L,0))),C=f(p)||b;if(!C){p.focus();return}let x=Object.fromEntries([...u].map(([k,v])=>[k.id,k.kind===
"card"?[v[0],Math.max(0,C-v[0])]:v]));a({counts:x,people:C})}return e("details",{class:"ajar-hands"},e("summary",{},r[t?
"room-slips":"room-hands"]),e("p",{},r[t?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:u=>{u.preventDefault(),j()}},
...[...new Set(n.map(u=>u.item))].map(d),e("label",{class:"ajar-words",for:p.id},e("span",{},r["room-people"]),p),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},r["room-count"]))))}function de(n,{words:t,send:r,onDispose:s,form:a,ask:c}){let o={not:{}},m=!1,p="",f=!1,g=(i,w={})=>{f=i==="reveal",r({question:n.
of,do:i,...w},{awaited:!0})},d=e("div",{class:"ajar-results",hidden:!0}),j=e("div",{class:"ajar-held",role:"status","ari\
a-live":"polite"}),u=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),b=e("span",{}),C=e("p",{class:"ajar-counts"}),
x=xe(n.minutes,t,s),k=e("button",{type:"button",class:"ajar-link",onclick:()=>H(!m)}),v=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),L=(...i)=>{v.textContent!==i[0]&&v.replaceChildren(...i)},A={open:t["room-ask-open"],close:t["\
room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},$=Object.keys(A).filter(i=>n.units.length||i==="\
open"||i==="close"),E=Object.fromEntries($.map(i=>[i,e("button",{type:"button",onclick:()=>{E[i].getAttribute("aria-disa\
bled")?L(M(i)):i==="reset"?D():g(i)}},A[i])])),M=i=>o.busy?t["room-one-moment"]:o.not[i];function D(){let i=e("button",{
type:"button",class:"ajar-link",onclick:()=>{L(""),E.reset.focus()}},t["home-no"]),w=e("button",{type:"button",class:"aj\
ar-link",onclick:()=>{L(""),E.reset.focus(),g("reset")}},t["room-ask-reset"]);v.replaceChildren(t["room-reset-sure"]," ",
i," ",w),i.focus()}function H(i){m=i,d.hidden=!i,a().hidden=i,k.textContent=t[i?"room-show-question":"room-show-result"]}
let B=ee(t),S=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>B.show()},t["room-code"]),T={ready:t["ro\
om-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function F(i){let w=o;o={...o,...i};let I=o.room==="open";
b.replaceChildren(o.practice?P(t):""),u.textContent=o.problem,u.hidden=!o.problem;let O=[[o.answered,t["room-answered"]],
[o.joined,t["room-have-joined"]]],N=!I||!n.units.length?[]:o.hands||o.inside?O.slice(0,1):O;C.replaceChildren(...N.map(([
W,G])=>e("span",{},e("b",{},`${W}`)," ",G))),x.update(o.seconds);for(let W of $)he(E[W],M(W));let R=I?o.hands?t["room-by\
-hands-now"]:T[o.state]:t["room-not-open"];(w.state!==o.state||w.room!==o.room||w.hands!==o.hands)&&L(R),me(j,o.withheld),
B.update(o.way??{},Z(t,o.joined)),S.hidden=!o.way?.address,y(),f&&!o.busy&&o.state==="closed"&&j.childElementCount&&(f=!1,
j.scrollIntoView({block:"nearest"}))}function y(){let i=JSON.stringify(o.charts??[]);if(i===p)return;p=i;let w=!!o.charts?.
length;d.replaceChildren(...fe(o.charts??[],t)),k.hidden=!w,H(w),w&&f&&d.scrollIntoView({block:"start"}),f=!1}let l=e("d\
iv",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},e("div",{class:"ajar-bar-line ajar-bar-first"},n.units.length?
C:e("p",{class:"ajar-private"},t["room-nothing-counted"]),e("div",{class:"ajar-moves"},...$.map(i=>E[i]))),e("div",{class:"\
ajar-bar-line"},b,v,k,S,x.element),B.dialog);l.addEventListener("mousedown",i=>{i.target.closest("button")&&i.preventDefault()});
let h=n.units.length?ue(n,{words:t,ask:c,send:i=>g("hands",i)}):null;return k.hidden=!0,Y(l,()=>r({room:"look"}),s),{parts:[
d,j,u,l,h].filter(Boolean),update:F}}function he(n,t){n.toggleAttribute("aria-disabled",!!t),t&&n.setAttribute("aria-dis\
abled","true"),n.title=t||""}function me(n,t=[]){let r=[...n.children].map(s=>s.textContent);JSON.stringify(r)!==JSON.stringify(
t)&&n.replaceChildren(...t.map(s=>e("p",{},s)))}var fe=(n,t)=>n.map(r=>{let s=e("div",{class:"ajar-chart-block"});return J(
s,r,t),s});function ge(n,{words:t,send:r,onDispose:s}){let a={},c="",o=e("div",{class:"ajar-results"}),m=e("div",{class:"\
ajar-held",role:"status","aria-live":"polite"}),p=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),f=e("div",{}),g=e(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),d=e("button",{type:"button",onclick:()=>{d.getAttribute("a\
ria-disabled")?g.textContent=j():(g.textContent="",r({moves:!0},{awaited:!0}))}},t["room-moves"]),j=()=>a.busy?t["room-o\
ne-moment"]:a.not;return n.replaceChildren(e("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},f,o,m,
p,e("p",{class:"ajar-hint"},t["room-moves-how"]),e("div",{class:"ajar-moves"},d),g)),Y(n,()=>r({room:"look"}),s),{update(u){
a={...a,...u},f.replaceChildren(a.practice?P(t):""),p.textContent=a.problem,p.hidden=!a.problem,me(m,a.withheld),he(d,j());
let b=JSON.stringify(a.charts??[]);b!==c&&(c=b,o.replaceChildren(...a.charts?.length?fe(a.charts,t):[e("p",{class:"ajar-\
empty"},t["room-chart-empty"])]))}}}function xe(n,t,r){let s=null,a=!1,c=e("span",{role:"timer"}),o=e("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{a=!a,p()}}),m=e("p",{class:"ajar-clock"},c," ",o);function p(){let g=s===null?null:
Math.max(0,Math.floor((Date.now()-s)/1e3)),d=g===null?"":`${Math.floor(g/60)}:${String(g%60).padStart(2,"0")}`,j=g===null?
n?q(t["room-minutes"],{minutes:n}):"":n?q(t["room-clock"],{time:d,minutes:n}):d;c.textContent=a?"":j,o.textContent=t[a?"\
room-clock-show":"room-clock-hide"],m.hidden=!j}let f=setInterval(()=>{s!==null&&p()},1e3);return r(()=>clearInterval(f)),
{element:m,update:g=>{s=g==null?null:Date.now()-g*1e3,p()}}}function be(n,{words:t,picked:r,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
c=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),o=e("div",{class:"ajar-text"}),m=e("summary",{}),p=({title:d,
story:j,more:u,role:b})=>{c.innerHTML=j,c.prepend(e("h2",{},d)),o.innerHTML=u,m.textContent=b},f=n.couples.find(d=>d.id===
r)??n.couples[0],g=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},t.couple),e("p",{class:"ajar-hint"},t["cou\
ple-how"]),e("div",{class:"ajar-cards"},...n.couples.map(d=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:a,
value:d.id,checked:d===f,onchange:()=>{p(d),s(d.id)}}),e("span",{},d.title)))));return p(f),e("section",{class:"ajar-sce\
nario","aria-label":t.couple},c,e("details",{class:"ajar-role"},m,o),g)}window.ajarShown??(window.ajarShown=new WeakMap);var V=window.ajarShown;function we(){let n=document.getElementById("aja\
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
`)}function Ce({model:n,el:t}){we();let r=n.get("pages"),s=n.get("words"),a=new Map,c=new Map,o=new Map,m=[],p=l=>m.push(
l),f=null,g=!1,d=!1,j=new Map,u=Math.min(n.get("page"),r.length-1);t.classList.add("ajar");let b=e("div",{class:"ajar-pa\
ge"}),C=e("p",{class:"ajar-lost",role:"alert",hidden:!0},s.lost),x=0,k=(l,{awaited:h=!1}={})=>{try{n.send(l)}catch{C.hidden=
!1;return}h&&!x&&(x=setTimeout(()=>{C.hidden=!1},8e3))},v=(l,h,i)=>(a.set(l.key,i),c.has(l.key)&&i.update(c.get(l.key)),
h),L={html(l){let h=e("div",{class:"ajar-text"});return h.innerHTML=l.html,h.addEventListener("click",i=>{let w=i.target.
closest("a"),I=r.findIndex(({id:O})=>O&&w?.getAttribute("href")===`${O}.ipynb`);I<0||(i.preventDefault(),H(I))}),h},home(l){
let h=e("div",{});return v(l,h,ie(h,{words:s,send:k,open:w=>H(r.findIndex(({id:I})=>I===w))})),k({home:l.key}),h},scenario(l){
return be(l,{words:s,picked:n.get("couple"),pick:h=>{n.set("couple",h),n.save_changes()}})},door(l){let h=e("div",{});return v(
l,h,le(h,{words:s,send:k,onDispose:p}))},group(l){let h=e("div",{});return v(l,h,ge(h,{words:s,send:k,onDispose:p}))},asking(l){
let{items:h}=r[u].blocks.find(({key:O})=>O===l.of).exercise,{parts:i,update:w}=de(l,{words:s,send:k,onDispose:p,form:()=>o.
get(l.of),ask:O=>h.find(N=>N.id===O).ask}),I=document.createDocumentFragment();return I.append(...i),v(l,I,{update:w})},
exercise(l){let h=e("div",{});o.set(l.key,h);let i=(w,I)=>{f?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let O=window.ajarSent;j.set(l.key,O),k({key:l.key,...w,sent:O},{awaited:I})};return a.set(l.key,oe(h,l.exercise,{words:s,
level:l.level,...c.get(l.key),onChange:w=>{E(l.key,{answers:w,done:!1}),i({answers:w,done:!1},d)},onMove:w=>E(l.key,{at:w}),
onDone:w=>i({answers:w,done:!0},!0),onStartOver:()=>{E(l.key,{answers:{},done:!1}),i({remove:!0})}})),h},chart(l){let h=e(
"div",{class:"ajar-chart-block"});return a.set(l.key,{update:i=>J(h,i,s)}),J(h,c.get(l.key)??{},s),k({chart:l.key}),h},notice(l){
if(re(()=>k({forget:!0})),!l.leave)return e("div",{class:"ajar-notice"},e("p",{},l.text));let h=e("p",{class:"ajar-leave"},
A(),e("span",{class:"ajar-leave-how"},s["leave-how"]));f=se({words:s,send:k});let i=document.createDocumentFragment();return i.
append(e("div",{class:"ajar-notice"},f.line,h),f.more),i}},A=()=>e("button",{type:"button",class:"ajar-leave-now",onclick:()=>{
k({forget:!0}),X()}},s.leave),$=l=>r[u].blocks.find(h=>h.kind===l),E=(l,h)=>c.set(l,{...c.get(l),...h}),M=()=>{for(let l of m.
splice(0))l()};function D({focus:l=!1}={}){if(M(),a.clear(),g){b.replaceChildren(f?"":e("p",{class:"ajar-empty"},s["keep\
-locked-here"]));return}if(b.replaceChildren(...r[u].blocks.map(O=>L[O.kind](O))),r.length<2)return;let h=(O,N)=>e("butt\
on",{type:"button",onclick:()=>H(O)},N),i=u>0?h(u-1,s["previous-page"]):null,w=u<r.length-1?h(u+1,s["next-page"]):null;if(b.
append(e("div",{class:"ajar-moves ajar-turn"},i,w)),B.replaceChildren(...r.map(({title:O},N)=>e("li",{},e("button",{type:"\
button","aria-current":N===u?"page":null,onclick:()=>H(N)},O)))),S.textContent=q(s["page-of"],{n:u+1,all:r.length,title:r[u].
title}),!l)return;let I=b.querySelector("h1, h2, h3")??b;I.tabIndex=-1,I.focus({preventScroll:!0}),t.scrollIntoView({block:"\
start"})}function H(l){r[l]&&(u=l,B.parentElement.open=T(),n.set("page",l),n.save_changes(),D({focus:!0}))}let B=e("ol",
{}),S=e("summary",{}),T=()=>window.innerWidth>640;n.get("notice")&&t.append(L.notice(n.get("notice")));let F=e("nav",{class:"\
ajar-nav","aria-label":s.pages},e("details",{open:T()},S,B));r.length>1&&t.append(F),t.append(C,b);let y=0;for(let l of[
"keydown","pointerdown","scroll"])t.addEventListener(l,()=>{Date.now()-y<3e4||(y=Date.now(),k({active:!0}))},{passive:!0,
capture:!0});return n.on("msg:custom",l=>{if(clearTimeout(x),x=0,C.hidden=!0,l.keeping){let h=[...j.values()].some(I=>l.
acknowledged<I);f?.update(h?{...l.keeping,saved:!1}:l.keeping);let{state:i}=l.keeping,w=i==="locked";i&&(d=i==="kept"),i&&
w!==g&&(g=w,c.clear(),F.hidden=g,D())}for(let[h,i]of Object.entries(l.states??{})){if(l.acknowledged<j.get(h))continue;let w=i.
answers&&!Object.keys(i.answers).length;E(h,w?{...i,at:0}:i),a.get(h)?.update(c.get(h))}l.file&&pe(l.file),l.erased&&a.get(
"home")?.say(l.erased,$("home")?.erased),l.said&&(a.get("home")??f)?.say(l.said),l.open&&H(r.findIndex(({id:h})=>h===l.open)),
l.problem&&a.get(l.problem.key)?.say(l.problem.text)}),n.on("change:pages",()=>{r=n.get("pages"),D()}),D(),V.set(s,(V.get(
s)??0)+1),k({ready:!0}),()=>{M(),clearTimeout(x),V.set(s,V.get(s)-1),V.get(s)||k({gone:!0})}}var ct={render:Ce};export{ct as default,we as dress,Ce as render};
