var q=(n,t)=>n.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,u)=>{let s=t[a];return u?Number.isInteger(s)?s+1:o:["number",
"string"].includes(typeof s)?s:o}),Z=(n,t)=>!n.after||t[n.after]!=null&&t[n.after]!==n.unless&&!(n.below!=null&&t[n.after]>=
n.below);function ee(n,t){let o=t[n.among?.item]??{},a=n.cards.filter(u=>n.among?.piles.includes(o[u.id]));return a.length?
a:n.cards}var te=(n,t)=>!n.among||!t?t:{...t,chosen:t.chosen.filter(o=>n.cards.some(a=>a.id===o))};var ke=["button","input","select","summary","textarea"],je=["input","select","textarea"];function e(n,t={},...o){let a=document.
createElement(n);for(let[u,s]of Object.entries(t))u.startsWith("on")?a.addEventListener(u.slice(2),s):s===!0?a.setAttribute(
u,""):s!==!1&&s!=null&&a.setAttribute(u,s);return ke.includes(n)&&a.setAttribute("data-lm-suppress-shortcuts","true"),je.
includes(n)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(u=>u!=null)),a}function ne(n,t,o){let{words:a,level:u=3}=o;
window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-${window.ajarForms}`,r={...o.answers},d=0,i=null,g=e("p",{class:"aj\
ar-status",role:"status","aria-live":"polite"}),k=e("div",{class:"ajar-body"}),h=e("section",{class:"ajar-form","aria-la\
belledby":`${s}-title`},e(`h${u}`,{id:`${s}-title`},t.title),e("p",{class:"ajar-why"},t.why),t.private?e("p",{class:"aja\
r-private"},t.private):null,k,g);n.replaceChildren(h);let y=()=>t.items.filter(S=>Z(S,r)),p=S=>{g.replaceChildren(S)};function j(S,$){
g.replaceChildren(`${S} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{r=$,p(""),o.onChange(r),f({focus:!0})}},
a["put-back"]))}function w(S,$){r={...r,[S.id]:$},p(""),o.onChange(r),A()}function A(){let{item:S,skip:$,where:C,next:I}=i,
x=y();$.textContent=r[S.id]==null?a.skip:a["clear-and-skip"],C.textContent=q(a["question-of"],{n:d+1,all:x.length}),I.textContent=
d===x.length-1?a.done:a.next}function m(S,$=!0){let C=y();if(d+=S,d>=C.length){d=C.length-1,i=null,o.onDone(r);return}f(
{focus:$})}function f({focus:S=!1}={}){let $=y();d=Math.max(0,Math.min(d,$.length-1));let C=$[d],I=`${s}-${C.id}`,x=e("l\
egend",{},q(C.ask,r)),O=C.hint?e("p",{class:"ajar-hint",id:`${I}-hint`},C.hint):null,D=o.mark?.(C),N=D?e("p",{class:"aja\
r-mark",id:`${I}-mark`},D):null,H=[O,N].filter(Boolean).map(({id:B})=>B).join(" "),v=C.among?{...C,cards:ee(C,r)}:C,c=ve[C.
kind](v,te(v,r[C.id]),{words:a,group:I,change:B=>w(C,B),say:p}),l=e("fieldset",{class:`ajar-item ajar-${C.kind}`,tabindex:"\
-1","aria-describedby":H||null},x,O,N,c),b=d>0?e("button",{type:"button",onclick:()=>m(-1)},a.back):null,L=e("button",{type:"\
button",onclick:()=>{let B=r,R=r[C.id]!=null;r={...r,[C.id]:null},o.onChange(r),m(1),R&&j(a.cleared,B)}}),F=e("button",{
type:"button",onclick:()=>{p(""),m(1)}}),T=e("p",{class:"ajar-where"});i={item:C,skip:L,where:T,next:F},k.replaceChildren(
T,l,e("div",{class:"ajar-moves"},b,L,F)),A(),o.onMove?.(d),S&&(l.focus({preventScroll:!0}),T.scrollIntoView({block:"near\
est"}))}function M(S,{focus:$=!1}={}){i=null;let C=e(`h${u+1}`,{tabindex:"-1"},a["what-you-said"]);k.replaceChildren(e("\
div",{class:"ajar-reflection"},C,...S.flatMap(I=>Y(I,u+2))),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>{
d=0,f({focus:!0})}},a.change),e("button",{type:"button",onclick:()=>{let I=r;r={},d=0,o.onStartOver(),f({focus:!0}),j(a["\
started-over"],I)}},a["start-over"]))),$&&C.focus()}function E(S){let $=k.contains(document.activeElement);$&&i||(r={...S.
answers},S.done?M(S.reflection,{focus:$}):(d=S.at??Math.max(0,y().findIndex(C=>r[C.id]==null)),f()))}return E({answers:r,
at:o.at,done:o.done,reflection:o.reflection}),{update:E,say:p}}var Y=({heading:n,said:t,words:o},a)=>[n?e(`h${a}`,{},n):
null,t.length>1?e("ul",{class:"ajar-said"},...t.map(u=>e("li",{},u))):t.length?e("p",{class:"ajar-said"},t[0]):null,...o.
map(u=>e("p",{},u))].filter(Boolean),ve={ruler(n,t,{group:o,change:a}){let u=Array.from({length:11},(s,r)=>e("label",{class:"\
ajar-number"},e("input",{type:"radio",name:o,value:r,checked:t===r,onchange:()=>a(r),"aria-describedby":r===0?`${o}-low`:
r===10?`${o}-high`:null}),e("span",{},`${r}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...u),
e("p",{class:"ajar-anchors"},e("span",{id:`${o}-low`},e("b",{},"0"),` ${n.low}`),e("span",{id:`${o}-high`},e("b",{},"10"),
` ${n.high}`)))},choice(n,t,{words:o,group:a,change:u}){let{chosen:s,own:r}=t||{chosen:[],own:""},d=()=>u(s.length||r.trim()?
{chosen:[...s],own:r}:null),i=n.many?"checkbox":"radio",g=n.cards.map(h=>e("input",{type:i,name:a,value:h.id,checked:s.includes(
h.id),onchange:y=>{n.many?s=s.filter(p=>p!==h.id).concat(y.target.checked?h.id:[]):(s=[h.id],r="",k&&(k.value="")),d()}})),
k=n.own?e("input",{type:"text",value:r,maxlength:500,oninput:h=>{r=h.target.value,!n.many&&r.trim()&&(s=[],g.forEach(y=>{
y.checked=!1})),d()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},o[n.many?"choose-many":"choose\
-one"]),...n.cards.map((h,y)=>e("label",{class:"ajar-card"},g[y],e("span",{},h.text))),k?e("label",{class:"ajar-own"},e(
"span",{},n.own),k):null)},sort(n,t,{words:o,group:a,change:u,say:s}){let r={...t},d={},i=n.piles.map(p=>(d[p.id]=e("spa\
n",{}),e("li",{class:"ajar-pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.
currentTarget.classList.remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");
let w=h[j.dataTransfer.getData("text/plain")]?.[p.id];w&&(w.checked=!0,k(w.dataset.card,p))}},d[p.id]))),g=()=>n.piles.forEach(
p=>{d[p.id].textContent=q(o["pile-count"],{pile:p.text,n:Object.values(r).filter(j=>j===p.id).length})}),k=(p,j)=>{r[p]=
j.id,g(),u({...r}),s(q(o.moved,{card:n.cards.find(w=>w.id===p).text,pile:j.text}))},h={},y=n.cards.map(p=>{h[p.id]={};let j=`${a}\
-${p.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.setData("text/plain",p.
id)},e("legend",{},p.text),e("div",{class:"ajar-into"},...n.piles.map(w=>{let A=e("input",{type:"radio",name:j,value:w.id,
"data-card":p.id,checked:r[p.id]===w.id,onchange:()=>k(p.id,w)});return h[p.id][w.id]=A,e("label",{},A,e("span",{},w.text))})))});
return g(),e("div",{},e("p",{class:"ajar-hint"},o["sort-how"]),e("ul",{class:"ajar-piles"},...i),...y)},text(n,t,{words:o,
change:a}){let u=e(n.long?"textarea":"input",{...n.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:s=>a(s.
target.value.trim()?s.target.value:null)});return n.long&&(u.value=t??""),e("label",{class:"ajar-words"},e("span",{},o["\
own-words"]),u)},list(n,t,{words:o,change:a}){let u=e("div",{}),s=()=>{let h=[...u.querySelectorAll("input")].map(y=>y.value).
filter(y=>y.trim());a(h.length?h:null)},r=()=>[...u.children].forEach((h,y)=>{h.querySelector("label > span").textContent=
q(o.line,{n:y+1}),h.querySelector("button").setAttribute("aria-label",q(o["remove-line"],{n:y+1}))}),d=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{g(""),u.lastElementChild.querySelector("input").focus()}},o["add-line"]),i=()=>{r(),
d.hidden=u.children.length>=n.most},g=h=>{let y=e("div",{class:"ajar-line"},e("label",{class:"ajar-words"},e("span",{}),
e("input",{type:"text",value:h,maxlength:2e4,oninput:s})),e("button",{type:"button",class:"ajar-remove",onclick:()=>{let p=y.
nextElementSibling||y.previousElementSibling;y.remove(),p||g(""),i(),s(),(p||u.firstElementChild).querySelector("input").
focus()}},"×"));u.append(y),i()},k=t||[];for(let h=0;h<Math.max(n.lines,k.length);h++)g(k[h]??"");return e("div",{class:"\
ajar-lines"},u,d)},date(n,t,{words:o,change:a}){return e("label",{class:"ajar-words"},e("span",{},o["pick-date"]),e("inp\
ut",{type:"date",value:t??"",oninput:u=>a(u.target.value||null)}))}};function G(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",n=>n.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function ae(n=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",o=>{
o.repeat||(t=o.key==="Shift"?[...t,o.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(n(),G()))},{capture:!0})}function W(n,t){let o=!1,a=!1,u=()=>{a=o,o||t()};function s(){o=!0;let r=new AbortController,d=()=>{r.abort(),setTimeout(
()=>{o=!1,a&&u()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,d,{signal:r.signal,capture:i!==
"blur"})}for(let r of["pointerdown","keydown"])n.addEventListener(r,s);return u}function U(n,t){let o=d=>[...n.querySelectorAll(
d)],a=o("details[open] > summary").map(d=>d.textContent),u=n.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let d of o("summary"))d.parentElement.open=a.includes(d.textContent);if(u===!1)return;let s=o("summary, button").
find(d=>d.textContent===u),r=s??n.querySelector("h2, p");s||(r.tabIndex=-1),r.focus({preventScroll:!0})}function oe({words:n,send:t}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=e("span",
{}),u=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),s=e("p",{class:"ajar-problem",role:"alert"}),r=e(
"div",{}),d=e("section",{class:"ajar-keeping","aria-label":n["keep-title"]},s,r),i={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},g=i,k=!1,h=!1,y=!1,p=!1,j=(v,c,l={})=>e("button",{type:"button",onclick:c,...l},v),w=v=>{v.tabIndex=
-1,v.focus()},A=()=>r.querySelector(".ajar-change"),m=()=>i.state==="kept"&&!i.reopen;function f(){let v={none:n["notice\
-alone"],locked:n["keep-locked"],kept:i.saved?n["keep-saved"]:n["keep-saving"]}[i.state];a.textContent!==v&&(a.textContent=
v),u.dataset.longest=i.state==="kept"?n["keep-saved"]:"",s.textContent!==i.problem&&(s.textContent=i.problem),s.hidden=!i.
problem}function M(){i={...i,saved:!1},f()}function E(){f(),g=i,m()?r.replaceChildren(h?O("change"):D()):i.state!=="none"?
r.replaceChildren(O("unlock")):k?r.replaceChildren(O(i.exists?"open":"start")):r.replaceChildren(p?I():C())}let S=()=>{k=
!0,E(),r.querySelector("input").focus()},$=()=>i.hosted?e("p",{},n["keep-hub"]):null;function C(){return e("div",{class:"\
ajar-choose"},e("p",{class:"ajar-title"},n["keep-title"]),e("p",{},n[i.exists?"keep-there":"keep-why"]),$(),e("div",{class:"\
ajar-moves"},j(n["keep-nothing"],()=>{p=!0,E(),w(u)}),j(n[i.exists?"keep-open":"keep-start"],S)))}let I=()=>e("p",{},j(n[i.
exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function x(){let c=["none","weak","fair","good","strong"].map(l=>n[`\
keep-strength-${l}`]).reduce((l,b)=>b.length>l.length?b:l);return e("p",{class:"ajar-strength","aria-live":"polite","dat\
a-longest":c},e("span",{},n["keep-strength-none"]))}function O(v){let c=v==="start"||v==="change",l={start:n["keep-start"],
open:n["keep-open"],unlock:n["keep-unlock"],change:n["keep-change"]}[v],b=e("input",{id:`${o}-words`,type:"password",spellcheck:"\
false","aria-describedby":`${o}-how`,oninput:()=>{c&&t({strength:b.value})}}),L=e("input",{id:`${o}-again`,type:"passwor\
d",spellcheck:"false"}),F=e("div",{},e("label",{for:`${o}-again`},n["keep-again"]),L),T=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),B=e("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t({place:B.value})}),
R=x(),K=()=>{if(!b.value){b.focus();return}if(T.hidden=!0,v==="change"){if(b.type==="password"&&L.value!==b.value){T.textContent=
n["keep-again-differs"],T.hidden=!1,L.focus();return}t({change:b.value},{awaited:!0})}else t({[v==="start"?"keep":"unloc\
k"]:b.value,place:B.value},{awaited:!0});a.textContent=n["keep-opening"],b.value="",L.value="",R.firstChild.textContent=
n["keep-strength-none"]},ge=()=>{k=!1,h=!1,E(),v==="change"?A().focus():w(u)},be=e("details",{},e("summary",{},n["keep-w\
here"]),e("label",{for:`${o}-place`},n["keep-place"]),B);return e("form",{class:"ajar-ask",onsubmit:V=>{V.preventDefault(),
K()}},e(i.state==="locked"?"h1":"p",{class:"ajar-title"},l),$(),v==="change"?e("p",{},n["keep-change-how"]):null,c?e("p",
{},n["keep-no-way-back"]):null,e("label",{for:`${o}-words`},n[v==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"\
ajar-hint",id:`${o}-how`},n[c?"keep-how":"keep-how-open"]),b,c?R:null,v==="change"?F:null,e("label",{class:"ajar-card"},
e("input",{type:"checkbox",onchange:({target:V})=>{b.type=V.checked?"text":"password",F.hidden=V.checked,T.hidden=!0}}),
e("span",{},n["keep-see"])),v==="change"?T:be,e("div",{class:"ajar-moves"},v==="unlock"?null:j(n["keep-not-now"],ge),e("\
button",{type:"submit"},l)))}function D(){let v=e("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(v.value)})},
...[...new Set([5,15,30,60,i.minutes])].sort((c,l)=>c-l).map(c=>e("option",{value:c,selected:c===i.minutes},q(n["keep-mi\
nutes"],{n:c}))));return e("div",{class:"ajar-kept"},j(n["keep-lock"],()=>t({lock:!0})),j(n["keep-change"],()=>{h=!0,y=!1,
E(),r.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},y?n["keep-change\
d"]:""),e("details",{},e("summary",{},n["keep-where"]),e("p",{},i.place),i.copied?e("p",{},q(n["keep-copied"],{program:i.
copied})):null,e("label",{for:`${o}-minutes`},n["keep-idle"]),v))}function N(v){if(v.strength!=null){let c=r.querySelector(
".ajar-strength > span");c&&(c.textContent=v.strength);return}if(v.changed){h=!1,E(),r.querySelector(".ajar-changed").textContent=
n["keep-changed"],y=!0,A().focus();return}i={...i,...v},i.state==="kept"&&(k=!1),m()||(h=!1),f(),H()}let H=W(r,()=>{let v=g;
if(v.state===i.state&&v.exists===i.exists&&v.minutes===i.minutes&&!!v.reopen==!!i.reopen&&!!v.hosted==!!i.hosted&&r.firstChild){
g=i;return}let l=k&&v.place!==i.place;E(),v.state!==i.state&&v.state!=="none"?w(u):l&&r.querySelector("input").focus()});
return E(),{line:u,more:d,update:N,begin:M,say:v=>{s.textContent=v,s.hidden=!1}}}function _(n,{sentence:t,wide:o,narrow:a,columns:u,rows:s},r){if(!t){n.replaceChildren(e("p",{class:"ajar-empty"},r["cha\
rt-empty"]));return}let d=(g,k)=>{let h=e("div",{class:`ajar-picture ajar-${k}`,role:"img","aria-label":t});return h.innerHTML=
g,h.firstElementChild.setAttribute("aria-hidden","true"),h},i=n.querySelector("details")?.open??!1;n.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},t),d(o,"wide"),d(a,"narrow"),e("details",{open:i},e("summary",{},r.table),
e("table",{},e("thead",{},e("tr",{},...u.map(g=>e("th",{scope:"col"},g)))),e("tbody",{},...s.map(([g,...k])=>e("tr",{},e(
"th",{scope:"row"},g),...k.map(h=>e("td",{},h??"–")))))))))}function se(n,{words:t,send:o}){let a={},u=null,s=!1,r="",d=e("div",{}),i=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
g=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),k=e("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),h=X(t);n.replaceChildren(e("div",{class:"ajar-door",role:"group","aria-label":t["room-title"]},i,d,k),h.dialog);
let y=x=>{a.busy?k.textContent=t["room-one-moment"]:o(x,{awaited:!0})},p=(x,O)=>e("button",{type:"button","aria-disabled":a.
busy?"true":null,onclick:()=>y(O)},x),j=(...x)=>e("div",{class:"ajar-moves ajar-many"},...x);function w(){let x=a.needsKey?
e("input",{type:"password",spellcheck:"false",id:`${I}-key`,"aria-describedby":`${I}-key-how`}):null,O=e("button",{type:"\
button","aria-disabled":a.busy?"true":null,onclick:()=>{if(x&&!x.value){x.focus();return}y({room:"open",...x?{key:x.value}:
{}}),x&&(x.value="")}},t["room-open"]);return[e("h2",{},t["room-title"]),a.state==="ended"?e("p",{class:"ajar-empty"},t["\
room-ended"]):null,e("p",{},t["room-how"]),e("p",{},a.elsewhere?q(t["room-how-elsewhere"],{address:a.elsewhere}):t["room\
-how-network"]),x?e("label",{class:"ajar-words",for:x.id},t["room-host-key"]):null,x?e("p",{class:"ajar-hint",id:`${I}-k\
ey-how`},t["room-host-key-how"]):null,x,j(O,a.elsewhere?null:p(t["room-inside"],{room:"inside"})),a.elsewhere?null:e("p",
{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].map(D=>p(q(t["room-rehearse"],{n:D}),{room:"rehearse",phones:D})))]}
let A=()=>[e("h2",{},t["room-title"]),e("p",{},t["room-left"]),j(p(t["room-go-on"],{room:"go-on"}),p(t["room-end"],{room:"\
end"}))];function m(){let x=e("button",{type:"button",onclick:()=>h.show()},t["room-large"]),O=e("p",{},a.inside&&!a.practice?
t["room-inside-open"]:q(t["room-line"],{code:a.code})),D=a.address?x:null;return u?[f(),e("div",{class:"ajar-door-line"},
O,g,D),M(),S()]:[e("h2",{},t["room-title"]),f(),M(),O,a.address?re(t,a):null,a.inside?e("p",{},t[a.practice?"room-practi\
ce-how":"room-how-network"]):null,!a.inside&&!a.address?e("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.
length>1?E():null,a.addresses?.length?e("p",{class:"ajar-hint"},t["room-firewall"]):null,e("div",{class:"ajar-door-line"},
g,D,a.inside&&!a.practice?p(t["room-widen"],{room:"widen"}):null),S()]}let f=()=>a.practice?e("p",{},J(t)):null,M=()=>a.
again?e("p",{class:"ajar-hint"},t["room-again"]):null;function E(){let x=e("select",{id:`${I}-address`,onchange:()=>o({room:"\
pick",ip:x.value})},...a.addresses.map(({ip:O,network:D})=>e("option",{value:O,selected:O===a.picked},`${O} (${D})`)));return e(
"label",{class:"ajar-words",for:x.id},e("span",{},t["room-address"]),x)}function S(){let x=e("div",{}),O=e("button",{type:"\
button",onclick:()=>H(!1)},t["room-end-no"]),D=e("button",{type:"button",onclick:()=>H(!0)},t["room-end"]),N=()=>x.replaceChildren(
...s?[e("p",{},t["room-end-sure"]),j(O,p(t["room-end"],{room:"end"}))]:[D]),H=c=>{s=c,N(),(s?O:D).focus()};N();let v=(c,l)=>e(
"button",{type:"button",onclick:()=>o({room:"take",what:c},{awaited:!0})},l);return e("details",{class:"ajar-ending"},e(
"summary",{},t["room-ending"]),a.shown?e("p",{},t["room-take-how"]):e("p",{},t["room-take-nothing"]),a.shown?j(v("table",
t["room-take-table"]),v("page",t["room-take-page"])):null,e("p",{},t["room-end-how"]),x)}function $(x){a={...a,...x},i.textContent!==
a.problem&&(i.textContent=a.problem),i.hidden=!a.problem;let O=Q(t,a.joined);g.textContent!==O&&(g.textContent=O),h.update(
a,O),u===null&&a.state==="open"&&(u=!a.here),a.state!=="open"&&(u=null,s=!1),a.busy||(k.textContent=""),C()}let C=W(d,()=>{
let{joined:x,problem:O,...D}=a,N=JSON.stringify([D,u]);if(N===r)return;r=N;let H={open:m,left:A}[a.state]??w;U(d,()=>d.replaceChildren(
...H().filter(Boolean)))});window.ajarForms=(window.ajarForms??0)+1;let I=`ajar-door-${window.ajarForms}`;return z(n,()=>o(
{room:"look"})),{update:$}}var Q=(n,t)=>t?t===1?n["room-joined-one"]:q(n["room-joined"],{n:t}):n["room-joined-none"],J=n=>e(
"span",{class:"ajar-rehearsal"},n["room-practice"]);function re(n,t){let o=e("div",{class:"ajar-scan",role:"img","aria-l\
abel":n["room-scan-alt"]});return o.innerHTML=t.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),e("div",
{class:"ajar-way-in"},o,e("div",{},e("p",{},n["room-scan"]),e("p",{class:"ajar-address"},t.address),e("p",{},n["room-typ\
e-code"]),e("p",{class:"ajar-code"},t.code)))}function X(n){let t=e("div",{}),o=e("dialog",{class:"ajar-wall","aria-labe\
l":n["room-title"],"data-lm-suppress-shortcuts":"true"},t,e("button",{type:"button",onclick:()=>o.close()},n["room-back"])),
a=e("p",{class:"ajar-joined"}),u="";return{dialog:o,show:()=>o.showModal(),update(s,r){a.textContent=r;let d=JSON.stringify(
[s.address,s.code,s.practice]);d!==u&&(u=d,s.address?t.replaceChildren(s.practice?e("p",{},J(n)):"",re(n,s),a):(o.close(),
t.replaceChildren()))}}}function z(n,t){new IntersectionObserver(o=>{o.some(a=>a.isIntersecting)&&t()}).observe(n)}function le(n,{words:t,send:o,open:a}){let u=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),s=e("div",{}),
r={},d="",i="us-letter";n.replaceChildren(e("section",{class:"ajar-home","aria-label":t["home-title"]},s),u);let g=(m,f)=>e(
"button",{type:"button",onclick:f},m),k=m=>e("div",{class:"ajar-reflection"},...m.flatMap(f=>Y(f,3)));function h(m,f,M){
let E=e("div",{class:"ajar-twice"}),$=g(m,()=>{let C=g(t["home-no"],()=>{E.replaceChildren($),$.focus()});E.replaceChildren(
e("p",{},f),e("div",{class:"ajar-moves"},C,g(m,()=>{E.replaceChildren($),$.focus(),o(M)}))),C.focus()});return E.append(
$),E}let y=()=>{let m=e("input",{type:"file",accept:".json,application/json",onchange:async()=>{m.files[0]&&o({import:await m.
files[0].text()}),m.value=""}});return e("label",{class:"ajar-words"},e("span",{},t["home-bring"]),m)};function p(){let m={
"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},f=e("select",{onchange:()=>{i=f.value}},...Object.entries(
m).map(([M,E])=>e("option",{value:M,selected:M===i},E)));return e("label",{},t["home-paper"]," ",f)}let j=W(s,()=>{let m=JSON.
stringify(r);m!==d&&(d=m,U(s,w))});function w(){let m=(f,M)=>g(M,()=>o({take:f}));s.replaceChildren(e("p",{class:"ajar-w\
elcome"},r.welcome),r.section?e("div",{class:"ajar-moves"},g(t["home-go-on"],()=>a(r.section))):"",r.due?.length?e("ul",
{},...r.due.map(f=>e("li",{},f))):"",r.plan?.length?e("h2",{},t["home-plan"]):"",r.plan?.length?k(r.plan):"",...(r.earlier??
[]).filter(({plan:f})=>f.length).map(({title:f,plan:M})=>e("details",{},e("summary",{},`${t["home-plan"]}, ${f}`),k(M))),
e("details",{},e("summary",{},t["home-take"]),e("p",{},t["home-not-encrypted"]),e("div",{class:"ajar-take"},g(t["home-ta\
ke-plan"],()=>o({take:"plan",paper:i})),p(),m("calendar",t["home-take-calendar"]),m("calendar-line",t["home-take-calenda\
r-line"]),m("check-ins",t["home-take-check-ins"]),m("everything",t["home-take-everything"])),y()),r.something?e("details",
{},e("summary",{},t["home-end"]),e("p",{},t["home-anew-how"]),h(t["home-anew"],t["home-anew-sure"],{restart:!0}),e("p",{},
t["home-erase-how"]),h(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:m=>{r=m,j()},say:(m,f="")=>{let M=e(
"div",{class:"ajar-text"});M.innerHTML=f,u.replaceChildren(m,M),u.scrollIntoView({block:"nearest"})}}}function ce({name:n,
type:t,data:o}){let a=Uint8Array.from(atob(o),s=>s.charCodeAt(0)),u=URL.createObjectURL(new Blob([a],{type:t}));e("a",{href:u,
download:n}).click(),setTimeout(()=>URL.revokeObjectURL(u),6e4)}function ie({units:n,slips:t},{words:o,ask:a,send:u}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-hands-${window.
ajarForms}`,r=new Map,d=p=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...p}),i=d({id:`${s}-people`,
min:1}),g=p=>Math.max(0,Math.floor(Number(p.value)||0)),k=p=>p.kind==="card"?p.bands.slice(0,1):p.bands,h=p=>{let j=n.filter(
f=>f.item===p),w=(f,M)=>{let E=d({"aria-label":[f.card,k(f)[M]].filter(Boolean).join(": ")});return r.set(f.id,[...r.get(
f.id)??[],E]),E},A=j.length===1&&!j[0].card?j[0].bands.map((f,M)=>[f,[w(j[0],M)]]):j.map(f=>[f.card,k(f).map((M,E)=>w(f,
E))]),m=j[0].card?["",...k(j[0])]:null;return e("table",{},e("caption",{},a(p)),m&&m.length>2?e("thead",{},e("tr",{},...m.
map(f=>f?e("th",{scope:"col"},f):e("td",{})))):null,e("tbody",{},...A.map(([f,M])=>e("tr",{},e("th",{scope:"row"},f),...M.
map(E=>e("td",{},E))))))};function y(){let p=new Map(n.map(m=>[m,r.get(m.id).map(g)])),j=Math.max(...[...p.values()].map(
m=>m.reduce((f,M)=>f+M,0))),w=g(i)||j;if(!w){i.focus();return}let A=Object.fromEntries([...p].map(([m,f])=>[m.id,m.kind===
"card"?[f[0],Math.max(0,w-f[0])]:f]));u({counts:A,people:w})}return e("details",{class:"ajar-hands"},e("summary",{},o[t?
"room-slips":"room-hands"]),e("p",{},o[t?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:p=>{p.preventDefault(),y()}},
...[...new Set(n.map(p=>p.item))].map(h),e("label",{class:"ajar-words",for:i.id},e("span",{},o["room-people"]),i),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},o["room-count"]))))}function ue(n,{words:t,send:o,form:a,ask:u}){let s={not:{}},r=!1,d="",i=!1,g=(l,b={})=>{i=l==="reveal",o({question:n.of,
do:l,...b},{awaited:!0})},k=e("div",{class:"ajar-results",hidden:!0}),h=e("div",{class:"ajar-held",role:"status","aria-l\
ive":"polite"}),y=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),p=e("span",{}),j=e("p",{class:"ajar-counts"}),w=ye(
n.minutes,t),A=e("button",{type:"button",class:"ajar-link",onclick:()=>I(!r)}),m=e("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),f=(...l)=>{m.textContent!==l[0]&&m.replaceChildren(...l)},M={open:t["room-ask-open"],close:t["roo\
m-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},E=Object.keys(M).filter(l=>n.units.length||l==="ope\
n"||l==="close"),S=Object.fromEntries(E.map(l=>[l,e("button",{type:"button",onclick:()=>{S[l].getAttribute("aria-disable\
d")?f($(l)):l==="reset"?C():g(l)}},M[l])])),$=l=>s.busy?t["room-one-moment"]:s.not[l];function C(){let l=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{f(""),S.reset.focus()}},t["home-no"]),b=e("button",{type:"button",class:"ajar-lin\
k",onclick:()=>{f(""),S.reset.focus(),g("reset")}},t["room-ask-reset"]);m.replaceChildren(t["room-reset-sure"]," ",l," ",
b),l.focus()}function I(l){r=l,k.hidden=!l,a().hidden=l,A.textContent=t[l?"room-show-question":"room-show-result"]}let x=X(
t),O=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>x.show()},t["room-code"]),D={ready:t["room-ready"],
open:t["room-is-open"],closed:t["room-is-closed"]};function N(l){let b=s;s={...s,...l};let L=s.room==="open";p.replaceChildren(
s.practice?J(t):""),y.textContent=s.problem,y.hidden=!s.problem;let F=[[s.answered,t["room-answered"]],[s.joined,t["room\
-have-joined"]]],T=!L||!n.units.length?[]:s.hands||s.inside?F.slice(0,1):F;j.replaceChildren(...T.map(([R,K])=>e("span",
{},e("b",{},`${R}`)," ",K))),w.update(s.seconds);for(let R of E)pe(S[R],$(R));let B=L?s.hands?t["room-by-hands-now"]:D[s.
state]:t["room-not-open"];(b.state!==s.state||b.room!==s.room||b.hands!==s.hands)&&f(B),de(h,s.withheld),x.update(s.way??
{},Q(t,s.joined)),O.hidden=!s.way?.address,H(),i&&!s.busy&&s.state==="closed"&&h.childElementCount&&(i=!1,h.scrollIntoView(
{block:"nearest"}))}function H(){let l=JSON.stringify(s.charts??[]);if(l===d)return;d=l;let b=!!s.charts?.length;k.replaceChildren(
...he(s.charts??[],t)),A.hidden=!b,I(b),b&&i&&k.scrollIntoView({block:"start"}),i=!1}let v=e("div",{class:"ajar-bar",role:"\
group","aria-label":t["room-ask"]},e("div",{class:"ajar-bar-line ajar-bar-first"},n.units.length?j:e("p",{class:"ajar-pr\
ivate"},t["room-nothing-counted"]),e("div",{class:"ajar-moves"},...E.map(l=>S[l]))),e("div",{class:"ajar-bar-line"},p,m,
A,O,w.element),x.dialog);v.addEventListener("mousedown",l=>{l.target.closest("button")&&l.preventDefault()});let c=n.units.
length?ie(n,{words:t,ask:u,send:l=>g("hands",l)}):null;return A.hidden=!0,z(v,()=>o({room:"look"})),{parts:[k,h,y,v,c].filter(
Boolean),update:N}}function pe(n,t){n.toggleAttribute("aria-disabled",!!t),t&&n.setAttribute("aria-disabled","true"),n.title=
t||""}function de(n,t=[]){let o=[...n.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(t)&&n.replaceChildren(
...t.map(a=>e("p",{},a)))}var he=(n,t)=>n.map(o=>{let a=e("div",{class:"ajar-chart-block"});return _(a,o,t),a});function me(n,{
words:t,send:o}){let a={},u="",s=e("div",{class:"ajar-results"}),r=e("div",{class:"ajar-held",role:"status","aria-live":"\
polite"}),d=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),i=e("div",{}),g=e("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),k=e("button",{type:"button",onclick:()=>{k.getAttribute("aria-disabled")?g.textContent=h():(g.textContent=
"",o({moves:!0},{awaited:!0}))}},t["room-moves"]),h=()=>a.busy?t["room-one-moment"]:a.not;return n.replaceChildren(e("di\
v",{class:"ajar-group",role:"group","aria-label":t["room-group"]},i,s,r,d,e("p",{class:"ajar-hint"},t["room-moves-how"]),
e("div",{class:"ajar-moves"},k),g)),z(n,()=>o({room:"look"})),{update(y){a={...a,...y},i.replaceChildren(a.practice?J(t):
""),d.textContent=a.problem,d.hidden=!a.problem,de(r,a.withheld),pe(k,h());let p=JSON.stringify(a.charts??[]);p!==u&&(u=
p,s.replaceChildren(...a.charts?.length?he(a.charts,t):[e("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function ye(n,t){
let o=null,a=!1,u=e("span",{role:"timer"}),s=e("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,d()}}),r=e("p",
{class:"ajar-clock"},u," ",s);function d(){let i=o===null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),g=i===null?"":
`${Math.floor(i/60)}:${String(i%60).padStart(2,"0")}`,k=i===null?n?q(t["room-minutes"],{minutes:n}):"":n?q(t["room-clock"],
{time:g,minutes:n}):g;u.textContent=a?"":k,s.textContent=t[a?"room-clock-show":"room-clock-hide"],r.hidden=!k}return setInterval(
()=>{o!==null&&r.isConnected&&d()},1e3),{element:r,update:i=>{o=i==null?null:Date.now()-i*1e3,d()}}}function fe(n,{words:t,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-couple-${window.ajarForms}`,
s=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=e("div",{class:"ajar-text"}),d=e("summary",{}),i=({title:h,
story:y,more:p,role:j})=>{s.innerHTML=y,s.prepend(e("h2",{},h)),r.innerHTML=p,d.textContent=j},g=n.couples.find(h=>h.id===
o)??n.couples[0],k=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},t.couple),e("p",{class:"ajar-hint"},t["cou\
ple-how"]),e("div",{class:"ajar-cards"},...n.couples.map(h=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:u,
value:h.id,checked:h===g,onchange:()=>{i(h),a(h.id)}}),e("span",{},h.title)))));return i(g),e("section",{class:"ajar-sce\
nario","aria-label":t.couple},s,e("details",{class:"ajar-role"},d,r),k)}window.ajarShown??(window.ajarShown=new WeakMap);var P=window.ajarShown;function xe(){let n=document.getElementById("aja\
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
`)}function we({model:n,el:t}){xe();let o=n.get("pages"),a=n.get("words"),u=new Map,s=new Map,r=new Map,d=[],i=c=>d.push(
c),g=null,k=!1,h=!1,y=new Map,p=Math.min(n.get("page"),o.length-1);t.classList.add("ajar");let j=e("div",{class:"ajar-pa\
ge"}),w=e("p",{class:"ajar-lost",role:"alert",hidden:!0},a.lost),A=0,m=(c,{awaited:l=!1}={})=>{try{n.send(c)}catch{w.hidden=
!1;return}l&&!A&&(A=setTimeout(()=>{w.hidden=!1},8e3))},f=(c,l,b)=>(u.set(c.key,b),s.has(c.key)&&b.update(s.get(c.key)),
l),M={html(c){let l=e("div",{class:"ajar-text"});return l.innerHTML=c.html,l.addEventListener("click",b=>{let L=b.target.
closest("a"),F=o.findIndex(({id:T})=>T&&L?.getAttribute("href")===`${T}.ipynb`);F<0||(b.preventDefault(),x(F))}),l},home(c){
let l=e("div",{});return f(c,l,le(l,{words:a,send:m,open:L=>x(o.findIndex(({id:F})=>F===L))})),m({home:c.key}),l},scenario(c){
return fe(c,{words:a,picked:n.get("couple"),pick:l=>{n.set("couple",l),n.save_changes()}})},door(c){let l=e("div",{});return f(
c,l,se(l,{words:a,send:m,onDispose:i}))},group(c){let l=e("div",{});return f(c,l,me(l,{words:a,send:m,onDispose:i}))},asking(c){
let{items:l}=o[p].blocks.find(({key:T})=>T===c.of).exercise,{parts:b,update:L}=ue(c,{words:a,send:m,onDispose:i,form:()=>r.
get(c.of),ask:T=>l.find(B=>B.id===T).ask}),F=document.createDocumentFragment();return F.append(...b),f(c,F,{update:L})},
exercise(c){let l=e("div",{});r.set(c.key,l);let b=(L,F)=>{g?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let T=window.ajarSent;y.set(c.key,T),m({key:c.key,...L,sent:T},{awaited:F})};return u.set(c.key,ne(l,c.exercise,{words:a,
level:c.level,...s.get(c.key),onChange:L=>{$(c.key,{answers:L,done:!1}),b({answers:L,done:!1},h)},onMove:L=>$(c.key,{at:L}),
onDone:L=>b({answers:L,done:!0},!0),onStartOver:()=>{$(c.key,{answers:{},done:!1}),b({remove:!0})}})),l},chart(c){let l=e(
"div",{class:"ajar-chart-block"});return u.set(c.key,{update:b=>_(l,b,a)}),_(l,s.get(c.key)??{},a),m({chart:c.key}),l},notice(c){
if(ae(()=>m({forget:!0})),!c.leave)return e("div",{class:"ajar-notice"},e("p",{},c.text));let l=e("p",{class:"ajar-leave"},
E(),e("span",{class:"ajar-leave-how"},a["leave-how"]));g=oe({words:a,send:m});let b=document.createDocumentFragment();return b.
append(e("div",{class:"ajar-notice"},g.line,l),g.more),b}},E=()=>e("button",{type:"button",class:"ajar-leave-now",onclick:()=>{
m({forget:!0}),G()}},a.leave),S=c=>o[p].blocks.find(l=>l.kind===c),$=(c,l)=>s.set(c,{...s.get(c),...l}),C=()=>{for(let c of d.
splice(0))c()};function I({focus:c=!1}={}){if(C(),u.clear(),k){j.replaceChildren(g?"":e("p",{class:"ajar-empty"},a["keep\
-locked-here"]));return}if(j.replaceChildren(...o[p].blocks.map(T=>M[T.kind](T))),o.length<2)return;let l=(T,B)=>e("butt\
on",{type:"button",onclick:()=>x(T)},B),b=p>0?l(p-1,a["previous-page"]):null,L=p<o.length-1?l(p+1,a["next-page"]):null;if(j.
append(e("div",{class:"ajar-moves ajar-turn"},b,L)),O.replaceChildren(...o.map(({title:T},B)=>e("li",{},e("button",{type:"\
button","aria-current":B===p?"page":null,onclick:()=>x(B)},T)))),D.textContent=q(a["page-of"],{n:p+1,all:o.length,title:o[p].
title}),!c)return;let F=j.querySelector("h1, h2, h3")??j;F.tabIndex=-1,F.focus({preventScroll:!0}),t.scrollIntoView({block:"\
start"})}function x(c){o[c]&&(p=c,O.parentElement.open=N(),n.set("page",c),n.save_changes(),I({focus:!0}))}let O=e("ol",
{}),D=e("summary",{}),N=()=>window.innerWidth>640;n.get("notice")&&t.append(M.notice(n.get("notice")));let H=e("nav",{class:"\
ajar-nav","aria-label":a.pages},e("details",{open:N()},D,O));o.length>1&&t.append(H),t.append(w,j);let v=0;for(let c of[
"keydown","pointerdown","scroll"])t.addEventListener(c,()=>{Date.now()-v<3e4||(v=Date.now(),m({active:!0}))},{passive:!0,
capture:!0});return n.on("msg:custom",c=>{if(clearTimeout(A),A=0,w.hidden=!0,c.keeping){let l=[...y.values()].some(F=>c.
acknowledged<F);g?.update(l?{...c.keeping,saved:!1}:c.keeping);let{state:b}=c.keeping,L=b==="locked";b&&(h=b==="kept"),b&&
L!==k&&(k=L,s.clear(),H.hidden=k,I())}for(let[l,b]of Object.entries(c.states??{})){if(c.acknowledged<y.get(l))continue;let L=b.
answers&&!Object.keys(b.answers).length;$(l,L?{...b,at:0}:b),u.get(l)?.update(s.get(l))}c.file&&ce(c.file),c.erased&&u.get(
"home")?.say(c.erased,S("home")?.erased),c.said&&(u.get("home")??g)?.say(c.said),c.open&&x(o.findIndex(({id:l})=>l===c.open)),
c.problem&&u.get(c.problem.key)?.say(c.problem.text)}),n.on("change:pages",()=>{o=n.get("pages"),I()}),I(),P.set(a,(P.get(
a)??0)+1),m({ready:!0}),()=>{C(),clearTimeout(A),P.set(a,P.get(a)-1),P.get(a)||m({gone:!0})}}var at={render:we};export{at as default,xe as dress,we as render};
