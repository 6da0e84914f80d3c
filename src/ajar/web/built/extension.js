(()=>{var q=(n,t)=>n.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,u)=>{let s=t[a];return u?Number.isInteger(s)?s+1:o:["number",
"string"].includes(typeof s)?s:o}),ee=(n,t)=>!n.after||t[n.after]!=null&&t[n.after]!==n.unless&&!(n.below!=null&&t[n.after]>=
n.below);function te(n,t){let o=t[n.among?.item]??{},a=n.cards.filter(u=>n.among?.piles.includes(o[u.id]));return a.length?
a:n.cards}var ne=(n,t)=>!n.among||!t?t:{...t,chosen:t.chosen.filter(o=>n.cards.some(a=>a.id===o))};var we=["button","input","select","summary","textarea"],xe=["input","select","textarea"];function e(n,t={},...o){let a=document.
createElement(n);for(let[u,s]of Object.entries(t))u.startsWith("on")?a.addEventListener(u.slice(2),s):s===!0?a.setAttribute(
u,""):s!==!1&&s!=null&&a.setAttribute(u,s);return we.includes(n)&&a.setAttribute("data-lm-suppress-shortcuts","true"),xe.
includes(n)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(u=>u!=null)),a}function ae(n,t,o){let{words:a,level:u=3}=o;
window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-${window.ajarForms}`,r={...o.answers},d=0,c=null,g=e("p",{class:"aj\
ar-status",role:"status","aria-live":"polite"}),b=e("div",{class:"ajar-body"}),h=e("section",{class:"ajar-form","aria-la\
belledby":`${s}-title`},e(`h${u}`,{id:`${s}-title`},t.title),e("p",{class:"ajar-why"},t.why),t.private?e("p",{class:"aja\
r-private"},t.private):null,b,g);n.replaceChildren(h);let y=()=>t.items.filter(S=>ee(S,r)),p=S=>{g.replaceChildren(S)};function k(S,$){
g.replaceChildren(`${S} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{r=$,p(""),o.onChange(r),f({focus:!0})}},
a["put-back"]))}function x(S,$){r={...r,[S.id]:$},p(""),o.onChange(r),A()}function A(){let{item:S,skip:$,where:C,next:I}=c,
w=y();$.textContent=r[S.id]==null?a.skip:a["clear-and-skip"],C.textContent=q(a["question-of"],{n:d+1,all:w.length}),I.textContent=
d===w.length-1?a.done:a.next}function m(S,$=!0){let C=y();if(d+=S,d>=C.length){d=C.length-1,c=null,o.onDone(r);return}f(
{focus:$})}function f({focus:S=!1}={}){let $=y();d=Math.max(0,Math.min(d,$.length-1));let C=$[d],I=`${s}-${C.id}`,w=e("l\
egend",{},q(C.ask,r)),E=C.hint?e("p",{class:"ajar-hint",id:`${I}-hint`},C.hint):null,F=o.mark?.(C),N=F?e("p",{class:"aja\
r-mark",id:`${I}-mark`},F):null,W=[E,N].filter(Boolean).map(({id:B})=>B).join(" "),j=C.among?{...C,cards:te(C,r)}:C,i=Ce[C.
kind](j,ne(j,r[C.id]),{words:a,group:I,change:B=>x(C,B),say:p}),l=e("fieldset",{class:`ajar-item ajar-${C.kind}`,tabindex:"\
-1","aria-describedby":W||null},w,E,N,i),v=d>0?e("button",{type:"button",onclick:()=>m(-1)},a.back):null,L=e("button",{type:"\
button",onclick:()=>{let B=r,_=r[C.id]!=null;r={...r,[C.id]:null},o.onChange(r),m(1),_&&k(a.cleared,B)}}),D=e("button",{
type:"button",onclick:()=>{p(""),m(1)}}),T=e("p",{class:"ajar-where"});c={item:C,skip:L,where:T,next:D},b.replaceChildren(
T,l,e("div",{class:"ajar-moves"},v,L,D)),A(),o.onMove?.(d),S&&(l.focus({preventScroll:!0}),T.scrollIntoView({block:"near\
est"}))}function M(S,{focus:$=!1}={}){c=null;let C=e(`h${u+1}`,{tabindex:"-1"},a["what-you-said"]);b.replaceChildren(e("\
div",{class:"ajar-reflection"},C,...S.flatMap(I=>K(I,u+2))),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>{
d=0,f({focus:!0})}},a.change),e("button",{type:"button",onclick:()=>{let I=r;r={},d=0,o.onStartOver(),f({focus:!0}),k(a["\
started-over"],I)}},a["start-over"]))),$&&C.focus()}function O(S){let $=b.contains(document.activeElement);$&&c||(r={...S.
answers},S.done?M(S.reflection,{focus:$}):(d=S.at??Math.max(0,y().findIndex(C=>r[C.id]==null)),f()))}return O({answers:r,
at:o.at,done:o.done,reflection:o.reflection}),{update:O,say:p}}var K=({heading:n,said:t,words:o},a)=>[n?e(`h${a}`,{},n):
null,t.length>1?e("ul",{class:"ajar-said"},...t.map(u=>e("li",{},u))):t.length?e("p",{class:"ajar-said"},t[0]):null,...o.
map(u=>e("p",{},u))].filter(Boolean),Ce={ruler(n,t,{group:o,change:a}){let u=Array.from({length:11},(s,r)=>e("label",{class:"\
ajar-number"},e("input",{type:"radio",name:o,value:r,checked:t===r,onchange:()=>a(r),"aria-describedby":r===0?`${o}-low`:
r===10?`${o}-high`:null}),e("span",{},`${r}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...u),
e("p",{class:"ajar-anchors"},e("span",{id:`${o}-low`},e("b",{},"0"),` ${n.low}`),e("span",{id:`${o}-high`},e("b",{},"10"),
` ${n.high}`)))},choice(n,t,{words:o,group:a,change:u}){let{chosen:s,own:r}=t||{chosen:[],own:""},d=()=>u(s.length||r.trim()?
{chosen:[...s],own:r}:null),c=n.many?"checkbox":"radio",g=n.cards.map(h=>e("input",{type:c,name:a,value:h.id,checked:s.includes(
h.id),onchange:y=>{n.many?s=s.filter(p=>p!==h.id).concat(y.target.checked?h.id:[]):(s=[h.id],r="",b&&(b.value="")),d()}})),
b=n.own?e("input",{type:"text",value:r,maxlength:500,oninput:h=>{r=h.target.value,!n.many&&r.trim()&&(s=[],g.forEach(y=>{
y.checked=!1})),d()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},o[n.many?"choose-many":"choose\
-one"]),...n.cards.map((h,y)=>e("label",{class:"ajar-card"},g[y],e("span",{},h.text))),b?e("label",{class:"ajar-own"},e(
"span",{},n.own),b):null)},sort(n,t,{words:o,group:a,change:u,say:s}){let r={...t},d={},c=n.piles.map(p=>(d[p.id]=e("spa\
n",{}),e("li",{class:"ajar-pile",ondragover:k=>{k.preventDefault(),k.currentTarget.classList.add("ajar-over")},ondragleave:k=>k.
currentTarget.classList.remove("ajar-over"),ondrop:k=>{k.preventDefault(),k.currentTarget.classList.remove("ajar-over");
let x=h[k.dataTransfer.getData("text/plain")]?.[p.id];x&&(x.checked=!0,b(x.dataset.card,p))}},d[p.id]))),g=()=>n.piles.forEach(
p=>{d[p.id].textContent=q(o["pile-count"],{pile:p.text,n:Object.values(r).filter(k=>k===p.id).length})}),b=(p,k)=>{r[p]=
k.id,g(),u({...r}),s(q(o.moved,{card:n.cards.find(x=>x.id===p).text,pile:k.text}))},h={},y=n.cards.map(p=>{h[p.id]={};let k=`${a}\
-${p.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:x=>x.dataTransfer.setData("text/plain",p.
id)},e("legend",{},p.text),e("div",{class:"ajar-into"},...n.piles.map(x=>{let A=e("input",{type:"radio",name:k,value:x.id,
"data-card":p.id,checked:r[p.id]===x.id,onchange:()=>b(p.id,x)});return h[p.id][x.id]=A,e("label",{},A,e("span",{},x.text))})))});
return g(),e("div",{},e("p",{class:"ajar-hint"},o["sort-how"]),e("ul",{class:"ajar-piles"},...c),...y)},text(n,t,{words:o,
change:a}){let u=e(n.long?"textarea":"input",{...n.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:s=>a(s.
target.value.trim()?s.target.value:null)});return n.long&&(u.value=t??""),e("label",{class:"ajar-words"},e("span",{},o["\
own-words"]),u)},list(n,t,{words:o,change:a}){let u=e("div",{}),s=()=>{let h=[...u.querySelectorAll("input")].map(y=>y.value).
filter(y=>y.trim());a(h.length?h:null)},r=()=>[...u.children].forEach((h,y)=>{h.querySelector("label > span").textContent=
q(o.line,{n:y+1}),h.querySelector("button").setAttribute("aria-label",q(o["remove-line"],{n:y+1}))}),d=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{g(""),u.lastElementChild.querySelector("input").focus()}},o["add-line"]),c=()=>{r(),
d.hidden=u.children.length>=n.most},g=h=>{let y=e("div",{class:"ajar-line"},e("label",{class:"ajar-words"},e("span",{}),
e("input",{type:"text",value:h,maxlength:2e4,oninput:s})),e("button",{type:"button",class:"ajar-remove",onclick:()=>{let p=y.
nextElementSibling||y.previousElementSibling;y.remove(),p||g(""),c(),s(),(p||u.firstElementChild).querySelector("input").
focus()}},"×"));u.append(y),c()},b=t||[];for(let h=0;h<Math.max(n.lines,b.length);h++)g(b[h]??"");return e("div",{class:"\
ajar-lines"},u,d)},date(n,t,{words:o,change:a}){return e("label",{class:"ajar-words"},e("span",{},o["pick-date"]),e("inp\
ut",{type:"date",value:t??"",oninput:u=>a(u.target.value||null)}))}};function G(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",n=>n.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function oe(n=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",o=>{
o.repeat||(t=o.key==="Shift"?[...t,o.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(n(),G()))},{capture:!0})}function R(n,t){let o=!1,a=!1,u=()=>{a=o,o||t()};function s(){o=!0;let r=new AbortController,d=()=>{r.abort(),setTimeout(
()=>{o=!1,a&&u()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,d,{signal:r.signal,capture:c!==
"blur"})}for(let r of["pointerdown","keydown"])n.addEventListener(r,s);return u}function U(n,t){let o=d=>[...n.querySelectorAll(
d)],a=o("details[open] > summary").map(d=>d.textContent),u=n.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let d of o("summary"))d.parentElement.open=a.includes(d.textContent);if(u===!1)return;let s=o("summary, button").
find(d=>d.textContent===u),r=s??n.querySelector("h2, p");s||(r.tabIndex=-1),r.focus({preventScroll:!0})}function se({words:n,send:t}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=e("span",
{}),u=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),s=e("p",{class:"ajar-problem",role:"alert"}),r=e(
"div",{}),d=e("section",{class:"ajar-keeping","aria-label":n["keep-title"]},s,r),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},g=c,b=!1,h=!1,y=!1,p=!1,k=(j,i,l={})=>e("button",{type:"button",onclick:i,...l},j),x=j=>{j.tabIndex=
-1,j.focus()},A=()=>r.querySelector(".ajar-change"),m=()=>c.state==="kept"&&!c.reopen;function f(){let j={none:n["notice\
-alone"],locked:n["keep-locked"],kept:c.saved?n["keep-saved"]:n["keep-saving"]}[c.state];a.textContent!==j&&(a.textContent=
j),u.dataset.longest=c.state==="kept"?n["keep-saved"]:"",s.textContent!==c.problem&&(s.textContent=c.problem),s.hidden=!c.
problem}function M(){c={...c,saved:!1},f()}function O(){f(),g=c,m()?r.replaceChildren(h?E("change"):F()):c.state!=="none"?
r.replaceChildren(E("unlock")):b?r.replaceChildren(E(c.exists?"open":"start")):r.replaceChildren(p?I():C())}let S=()=>{b=
!0,O(),r.querySelector("input").focus()},$=()=>c.hosted?e("p",{},n["keep-hub"]):null;function C(){return e("div",{class:"\
ajar-choose"},e("p",{class:"ajar-title"},n["keep-title"]),e("p",{},n[c.exists?"keep-there":"keep-why"]),$(),e("div",{class:"\
ajar-moves"},k(n["keep-nothing"],()=>{p=!0,O(),x(u)}),k(n[c.exists?"keep-open":"keep-start"],S)))}let I=()=>e("p",{},k(n[c.
exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function w(){let i=["none","weak","fair","good","strong"].map(l=>n[`\
keep-strength-${l}`]).reduce((l,v)=>v.length>l.length?v:l);return e("p",{class:"ajar-strength","aria-live":"polite","dat\
a-longest":i},e("span",{},n["keep-strength-none"]))}function E(j){let i=j==="start"||j==="change",l={start:n["keep-start"],
open:n["keep-open"],unlock:n["keep-unlock"],change:n["keep-change"]}[j],v=e("input",{id:`${o}-words`,type:"password",spellcheck:"\
false","aria-describedby":`${o}-how`,oninput:()=>{i&&t({strength:v.value})}}),L=e("input",{id:`${o}-again`,type:"passwor\
d",spellcheck:"false"}),D=e("div",{},e("label",{for:`${o}-again`},n["keep-again"]),L),T=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),B=e("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t({place:B.value})}),
_=w(),Y=()=>{if(!v.value){v.focus();return}if(T.hidden=!0,j==="change"){if(v.type==="password"&&L.value!==v.value){T.textContent=
n["keep-again-differs"],T.hidden=!1,L.focus();return}t({change:v.value},{awaited:!0})}else t({[j==="start"?"keep":"unloc\
k"]:v.value,place:B.value},{awaited:!0});a.textContent=n["keep-opening"],v.value="",L.value="",_.firstChild.textContent=
n["keep-strength-none"]},je=()=>{b=!1,h=!1,O(),j==="change"?A().focus():x(u)},ye=e("details",{},e("summary",{},n["keep-w\
here"]),e("label",{for:`${o}-place`},n["keep-place"]),B);return e("form",{class:"ajar-ask",onsubmit:V=>{V.preventDefault(),
Y()}},e(c.state==="locked"?"h1":"p",{class:"ajar-title"},l),$(),j==="change"?e("p",{},n["keep-change-how"]):null,i?e("p",
{},n["keep-no-way-back"]):null,e("label",{for:`${o}-words`},n[j==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"\
ajar-hint",id:`${o}-how`},n[i?"keep-how":"keep-how-open"]),v,i?_:null,j==="change"?D:null,e("label",{class:"ajar-card"},
e("input",{type:"checkbox",onchange:({target:V})=>{v.type=V.checked?"text":"password",D.hidden=V.checked,T.hidden=!0}}),
e("span",{},n["keep-see"])),j==="change"?T:ye,e("div",{class:"ajar-moves"},j==="unlock"?null:k(n["keep-not-now"],je),e("\
button",{type:"submit"},l)))}function F(){let j=e("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(j.value)})},
...[...new Set([5,15,30,60,c.minutes])].sort((i,l)=>i-l).map(i=>e("option",{value:i,selected:i===c.minutes},q(n["keep-mi\
nutes"],{n:i}))));return e("div",{class:"ajar-kept"},k(n["keep-lock"],()=>t({lock:!0})),k(n["keep-change"],()=>{h=!0,y=!1,
O(),r.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},y?n["keep-change\
d"]:""),e("details",{},e("summary",{},n["keep-where"]),e("p",{},c.place),c.copied?e("p",{},q(n["keep-copied"],{program:c.
copied})):null,e("label",{for:`${o}-minutes`},n["keep-idle"]),j))}function N(j){if(j.strength!=null){let i=r.querySelector(
".ajar-strength > span");i&&(i.textContent=j.strength);return}if(j.changed){h=!1,O(),r.querySelector(".ajar-changed").textContent=
n["keep-changed"],y=!0,A().focus();return}c={...c,...j},c.state==="kept"&&(b=!1),m()||(h=!1),f(),W()}let W=R(r,()=>{let j=g;
if(j.state===c.state&&j.exists===c.exists&&j.minutes===c.minutes&&!!j.reopen==!!c.reopen&&!!j.hosted==!!c.hosted&&r.firstChild){
g=c;return}let l=b&&j.place!==c.place;O(),j.state!==c.state&&j.state!=="none"?x(u):l&&r.querySelector("input").focus()});
return O(),{line:u,more:d,update:N,begin:M,say:j=>{s.textContent=j,s.hidden=!1}}}function P(n,{sentence:t,wide:o,narrow:a,columns:u,rows:s},r){if(!t){n.replaceChildren(e("p",{class:"ajar-empty"},r["cha\
rt-empty"]));return}let d=(g,b)=>{let h=e("div",{class:`ajar-picture ajar-${b}`,role:"img","aria-label":t});return h.innerHTML=
g,h.firstElementChild.setAttribute("aria-hidden","true"),h},c=n.querySelector("details")?.open??!1;n.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},t),d(o,"wide"),d(a,"narrow"),e("details",{open:c},e("summary",{},r.table),
e("table",{},e("thead",{},e("tr",{},...u.map(g=>e("th",{scope:"col"},g)))),e("tbody",{},...s.map(([g,...b])=>e("tr",{},e(
"th",{scope:"row"},g),...b.map(h=>e("td",{},h??"–")))))))))}function re(n,{words:t,send:o}){let a={},u=null,s=!1,r="",d=e("div",{}),c=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
g=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),b=e("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),h=X(t);n.replaceChildren(e("div",{class:"ajar-door",role:"group","aria-label":t["room-title"]},c,d,b),h.dialog);
let y=w=>{a.busy?b.textContent=t["room-one-moment"]:o(w,{awaited:!0})},p=(w,E)=>e("button",{type:"button","aria-disabled":a.
busy?"true":null,onclick:()=>y(E)},w),k=(...w)=>e("div",{class:"ajar-moves ajar-many"},...w);function x(){let w=a.needsKey?
e("input",{type:"password",spellcheck:"false",id:`${I}-key`,"aria-describedby":`${I}-key-how`}):null,E=e("button",{type:"\
button","aria-disabled":a.busy?"true":null,onclick:()=>{if(w&&!w.value){w.focus();return}y({room:"open",...w?{key:w.value}:
{}}),w&&(w.value="")}},t["room-open"]);return[e("h2",{},t["room-title"]),a.state==="ended"?e("p",{class:"ajar-empty"},t["\
room-ended"]):null,e("p",{},t["room-how"]),e("p",{},a.elsewhere?q(t["room-how-elsewhere"],{address:a.elsewhere}):t["room\
-how-network"]),w?e("label",{class:"ajar-words",for:w.id},t["room-host-key"]):null,w?e("p",{class:"ajar-hint",id:`${I}-k\
ey-how`},t["room-host-key-how"]):null,w,k(E,a.elsewhere?null:p(t["room-inside"],{room:"inside"})),a.elsewhere?null:e("p",
{},t["room-rehearse-how"]),a.elsewhere?null:k(...[12,3].map(F=>p(q(t["room-rehearse"],{n:F}),{room:"rehearse",phones:F})))]}
let A=()=>[e("h2",{},t["room-title"]),e("p",{},t["room-left"]),k(p(t["room-go-on"],{room:"go-on"}),p(t["room-end"],{room:"\
end"}))];function m(){let w=e("button",{type:"button",onclick:()=>h.show()},t["room-large"]),E=e("p",{},a.inside&&!a.practice?
t["room-inside-open"]:q(t["room-line"],{code:a.code})),F=a.address?w:null;return u?[f(),e("div",{class:"ajar-door-line"},
E,g,F),M(),S()]:[e("h2",{},t["room-title"]),f(),M(),E,a.address?le(t,a):null,a.inside?e("p",{},t[a.practice?"room-practi\
ce-how":"room-how-network"]):null,!a.inside&&!a.address?e("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.
length>1?O():null,a.addresses?.length?e("p",{class:"ajar-hint"},t["room-firewall"]):null,e("div",{class:"ajar-door-line"},
g,F,a.inside&&!a.practice?p(t["room-widen"],{room:"widen"}):null),S()]}let f=()=>a.practice?e("p",{},H(t)):null,M=()=>a.
again?e("p",{class:"ajar-hint"},t["room-again"]):null;function O(){let w=e("select",{id:`${I}-address`,onchange:()=>o({room:"\
pick",ip:w.value})},...a.addresses.map(({ip:E,network:F})=>e("option",{value:E,selected:E===a.picked},`${E} (${F})`)));return e(
"label",{class:"ajar-words",for:w.id},e("span",{},t["room-address"]),w)}function S(){let w=e("div",{}),E=e("button",{type:"\
button",onclick:()=>W(!1)},t["room-end-no"]),F=e("button",{type:"button",onclick:()=>W(!0)},t["room-end"]),N=()=>w.replaceChildren(
...s?[e("p",{},t["room-end-sure"]),k(E,p(t["room-end"],{room:"end"}))]:[F]),W=i=>{s=i,N(),(s?E:F).focus()};N();let j=(i,l)=>e(
"button",{type:"button",onclick:()=>o({room:"take",what:i},{awaited:!0})},l);return e("details",{class:"ajar-ending"},e(
"summary",{},t["room-ending"]),a.shown?e("p",{},t["room-take-how"]):e("p",{},t["room-take-nothing"]),a.shown?k(j("table",
t["room-take-table"]),j("page",t["room-take-page"])):null,e("p",{},t["room-end-how"]),w)}function $(w){a={...a,...w},c.textContent!==
a.problem&&(c.textContent=a.problem),c.hidden=!a.problem;let E=Q(t,a.joined);g.textContent!==E&&(g.textContent=E),h.update(
a,E),u===null&&a.state==="open"&&(u=!a.here),a.state!=="open"&&(u=null,s=!1),a.busy||(b.textContent=""),C()}let C=R(d,()=>{
let{joined:w,problem:E,...F}=a,N=JSON.stringify([F,u]);if(N===r)return;r=N;let W={open:m,left:A}[a.state]??x;U(d,()=>d.replaceChildren(
...W().filter(Boolean)))});window.ajarForms=(window.ajarForms??0)+1;let I=`ajar-door-${window.ajarForms}`;return z(n,()=>o(
{room:"look"})),{update:$}}var Q=(n,t)=>t?t===1?n["room-joined-one"]:q(n["room-joined"],{n:t}):n["room-joined-none"],H=n=>e(
"span",{class:"ajar-rehearsal"},n["room-practice"]);function le(n,t){let o=e("div",{class:"ajar-scan",role:"img","aria-l\
abel":n["room-scan-alt"]});return o.innerHTML=t.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),e("div",
{class:"ajar-way-in"},o,e("div",{},e("p",{},n["room-scan"]),e("p",{class:"ajar-address"},t.address),e("p",{},n["room-typ\
e-code"]),e("p",{class:"ajar-code"},t.code)))}function X(n){let t=e("div",{}),o=e("dialog",{class:"ajar-wall","aria-labe\
l":n["room-title"],"data-lm-suppress-shortcuts":"true"},t,e("button",{type:"button",onclick:()=>o.close()},n["room-back"])),
a=e("p",{class:"ajar-joined"}),u="";return{dialog:o,show:()=>o.showModal(),update(s,r){a.textContent=r;let d=JSON.stringify(
[s.address,s.code,s.practice]);d!==u&&(u=d,s.address?t.replaceChildren(s.practice?e("p",{},H(n)):"",le(n,s),a):(o.close(),
t.replaceChildren()))}}}function z(n,t){new IntersectionObserver(o=>{o.some(a=>a.isIntersecting)&&t()}).observe(n)}function ie(n,{words:t,send:o,open:a}){let u=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),s=e("div",{}),
r={},d="",c="us-letter";n.replaceChildren(e("section",{class:"ajar-home","aria-label":t["home-title"]},s),u);let g=(m,f)=>e(
"button",{type:"button",onclick:f},m),b=m=>e("div",{class:"ajar-reflection"},...m.flatMap(f=>K(f,3)));function h(m,f,M){
let O=e("div",{class:"ajar-twice"}),$=g(m,()=>{let C=g(t["home-no"],()=>{O.replaceChildren($),$.focus()});O.replaceChildren(
e("p",{},f),e("div",{class:"ajar-moves"},C,g(m,()=>{O.replaceChildren($),$.focus(),o(M)}))),C.focus()});return O.append(
$),O}let y=()=>{let m=e("input",{type:"file",accept:".json,application/json",onchange:async()=>{m.files[0]&&o({import:await m.
files[0].text()}),m.value=""}});return e("label",{class:"ajar-words"},e("span",{},t["home-bring"]),m)};function p(){let m={
"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},f=e("select",{onchange:()=>{c=f.value}},...Object.entries(
m).map(([M,O])=>e("option",{value:M,selected:M===c},O)));return e("label",{},t["home-paper"]," ",f)}let k=R(s,()=>{let m=JSON.
stringify(r);m!==d&&(d=m,U(s,x))});function x(){let m=(f,M)=>g(M,()=>o({take:f}));s.replaceChildren(e("p",{class:"ajar-w\
elcome"},r.welcome),r.section?e("div",{class:"ajar-moves"},g(t["home-go-on"],()=>a(r.section))):"",r.due?.length?e("ul",
{},...r.due.map(f=>e("li",{},f))):"",r.plan?.length?e("h2",{},t["home-plan"]):"",r.plan?.length?b(r.plan):"",...(r.earlier??
[]).filter(({plan:f})=>f.length).map(({title:f,plan:M})=>e("details",{},e("summary",{},`${t["home-plan"]}, ${f}`),b(M))),
e("details",{},e("summary",{},t["home-take"]),e("p",{},t["home-not-encrypted"]),e("div",{class:"ajar-take"},g(t["home-ta\
ke-plan"],()=>o({take:"plan",paper:c})),p(),m("calendar",t["home-take-calendar"]),m("calendar-line",t["home-take-calenda\
r-line"]),m("check-ins",t["home-take-check-ins"]),m("everything",t["home-take-everything"])),y()),r.something?e("details",
{},e("summary",{},t["home-end"]),e("p",{},t["home-anew-how"]),h(t["home-anew"],t["home-anew-sure"],{restart:!0}),e("p",{},
t["home-erase-how"]),h(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:m=>{r=m,k()},say:(m,f="")=>{let M=e(
"div",{class:"ajar-text"});M.innerHTML=f,u.replaceChildren(m,M),u.scrollIntoView({block:"nearest"})}}}function ce({name:n,
type:t,data:o}){let a=Uint8Array.from(atob(o),s=>s.charCodeAt(0)),u=URL.createObjectURL(new Blob([a],{type:t}));e("a",{href:u,
download:n}).click(),setTimeout(()=>URL.revokeObjectURL(u),6e4)}function ue({units:n,slips:t},{words:o,ask:a,send:u}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-hands-${window.
ajarForms}`,r=new Map,d=p=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...p}),c=d({id:`${s}-people`,
min:1}),g=p=>Math.max(0,Math.floor(Number(p.value)||0)),b=p=>p.kind==="card"?p.bands.slice(0,1):p.bands,h=p=>{let k=n.filter(
f=>f.item===p),x=(f,M)=>{let O=d({"aria-label":[f.card,b(f)[M]].filter(Boolean).join(": ")});return r.set(f.id,[...r.get(
f.id)??[],O]),O},A=k.length===1&&!k[0].card?k[0].bands.map((f,M)=>[f,[x(k[0],M)]]):k.map(f=>[f.card,b(f).map((M,O)=>x(f,
O))]),m=k[0].card?["",...b(k[0])]:null;return e("table",{},e("caption",{},a(p)),m&&m.length>2?e("thead",{},e("tr",{},...m.
map(f=>f?e("th",{scope:"col"},f):e("td",{})))):null,e("tbody",{},...A.map(([f,M])=>e("tr",{},e("th",{scope:"row"},f),...M.
map(O=>e("td",{},O))))))};function y(){let p=new Map(n.map(m=>[m,r.get(m.id).map(g)])),k=Math.max(...[...p.values()].map(
m=>m.reduce((f,M)=>f+M,0))),x=g(c)||k;if(!x){c.focus();return}let A=Object.fromEntries([...p].map(([m,f])=>[m.id,m.kind===
"card"?[f[0],Math.max(0,x-f[0])]:f]));u({counts:A,people:x})}return e("details",{class:"ajar-hands"},e("summary",{},o[t?
"room-slips":"room-hands"]),e("p",{},o[t?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:p=>{p.preventDefault(),y()}},
...[...new Set(n.map(p=>p.item))].map(h),e("label",{class:"ajar-words",for:c.id},e("span",{},o["room-people"]),c),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},o["room-count"]))))}function pe(n,{words:t,send:o,form:a,ask:u}){let s={not:{}},r=!1,d="",c=!1,g=(l,v={})=>{c=l==="reveal",o({question:n.of,
do:l,...v},{awaited:!0})},b=e("div",{class:"ajar-results",hidden:!0}),h=e("div",{class:"ajar-held",role:"status","aria-l\
ive":"polite"}),y=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),p=e("span",{}),k=e("p",{class:"ajar-counts"}),x=Se(
n.minutes,t),A=e("button",{type:"button",class:"ajar-link",onclick:()=>I(!r)}),m=e("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),f=(...l)=>{m.textContent!==l[0]&&m.replaceChildren(...l)},M={open:t["room-ask-open"],close:t["roo\
m-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},O=Object.keys(M).filter(l=>n.units.length||l==="ope\
n"||l==="close"),S=Object.fromEntries(O.map(l=>[l,e("button",{type:"button",onclick:()=>{S[l].getAttribute("aria-disable\
d")?f($(l)):l==="reset"?C():g(l)}},M[l])])),$=l=>s.busy?t["room-one-moment"]:s.not[l];function C(){let l=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{f(""),S.reset.focus()}},t["home-no"]),v=e("button",{type:"button",class:"ajar-lin\
k",onclick:()=>{f(""),S.reset.focus(),g("reset")}},t["room-ask-reset"]);m.replaceChildren(t["room-reset-sure"]," ",l," ",
v),l.focus()}function I(l){r=l,b.hidden=!l,a().hidden=l,A.textContent=t[l?"room-show-question":"room-show-result"]}let w=X(
t),E=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>w.show()},t["room-code"]),F={ready:t["room-ready"],
open:t["room-is-open"],closed:t["room-is-closed"]};function N(l){let v=s;s={...s,...l};let L=s.room==="open";p.replaceChildren(
s.practice?H(t):""),y.textContent=s.problem,y.hidden=!s.problem;let D=[[s.answered,t["room-answered"]],[s.joined,t["room\
-have-joined"]]],T=!L||!n.units.length?[]:s.hands||s.inside?D.slice(0,1):D;k.replaceChildren(...T.map(([_,Y])=>e("span",
{},e("b",{},`${_}`)," ",Y))),x.update(s.seconds);for(let _ of O)de(S[_],$(_));let B=L?s.hands?t["room-by-hands-now"]:F[s.
state]:t["room-not-open"];(v.state!==s.state||v.room!==s.room||v.hands!==s.hands)&&f(B),he(h,s.withheld),w.update(s.way??
{},Q(t,s.joined)),E.hidden=!s.way?.address,W(),c&&!s.busy&&s.state==="closed"&&h.childElementCount&&(c=!1,h.scrollIntoView(
{block:"nearest"}))}function W(){let l=JSON.stringify(s.charts??[]);if(l===d)return;d=l;let v=!!s.charts?.length;b.replaceChildren(
...me(s.charts??[],t)),A.hidden=!v,I(v),v&&c&&b.scrollIntoView({block:"start"}),c=!1}let j=e("div",{class:"ajar-bar",role:"\
group","aria-label":t["room-ask"]},e("div",{class:"ajar-bar-line ajar-bar-first"},n.units.length?k:e("p",{class:"ajar-pr\
ivate"},t["room-nothing-counted"]),e("div",{class:"ajar-moves"},...O.map(l=>S[l]))),e("div",{class:"ajar-bar-line"},p,m,
A,E,x.element),w.dialog);j.addEventListener("mousedown",l=>{l.target.closest("button")&&l.preventDefault()});let i=n.units.
length?ue(n,{words:t,ask:u,send:l=>g("hands",l)}):null;return A.hidden=!0,z(j,()=>o({room:"look"})),{parts:[b,h,y,j,i].filter(
Boolean),update:N}}function de(n,t){n.toggleAttribute("aria-disabled",!!t),t&&n.setAttribute("aria-disabled","true"),n.title=
t||""}function he(n,t=[]){let o=[...n.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(t)&&n.replaceChildren(
...t.map(a=>e("p",{},a)))}var me=(n,t)=>n.map(o=>{let a=e("div",{class:"ajar-chart-block"});return P(a,o,t),a});function fe(n,{
words:t,send:o}){let a={},u="",s=e("div",{class:"ajar-results"}),r=e("div",{class:"ajar-held",role:"status","aria-live":"\
polite"}),d=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),c=e("div",{}),g=e("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),b=e("button",{type:"button",onclick:()=>{b.getAttribute("aria-disabled")?g.textContent=h():(g.textContent=
"",o({moves:!0},{awaited:!0}))}},t["room-moves"]),h=()=>a.busy?t["room-one-moment"]:a.not;return n.replaceChildren(e("di\
v",{class:"ajar-group",role:"group","aria-label":t["room-group"]},c,s,r,d,e("p",{class:"ajar-hint"},t["room-moves-how"]),
e("div",{class:"ajar-moves"},b),g)),z(n,()=>o({room:"look"})),{update(y){a={...a,...y},c.replaceChildren(a.practice?H(t):
""),d.textContent=a.problem,d.hidden=!a.problem,he(r,a.withheld),de(b,h());let p=JSON.stringify(a.charts??[]);p!==u&&(u=
p,s.replaceChildren(...a.charts?.length?me(a.charts,t):[e("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Se(n,t){
let o=null,a=!1,u=e("span",{role:"timer"}),s=e("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,d()}}),r=e("p",
{class:"ajar-clock"},u," ",s);function d(){let c=o===null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),g=c===null?"":
`${Math.floor(c/60)}:${String(c%60).padStart(2,"0")}`,b=c===null?n?q(t["room-minutes"],{minutes:n}):"":n?q(t["room-clock"],
{time:g,minutes:n}):g;u.textContent=a?"":b,s.textContent=t[a?"room-clock-show":"room-clock-hide"],r.hidden=!b}return setInterval(
()=>{o!==null&&r.isConnected&&d()},1e3),{element:r,update:c=>{o=c==null?null:Date.now()-c*1e3,d()}}}function ge(n,{words:t,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-couple-${window.ajarForms}`,
s=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=e("div",{class:"ajar-text"}),d=e("summary",{}),c=({title:h,
story:y,more:p,role:k})=>{s.innerHTML=y,s.prepend(e("h2",{},h)),r.innerHTML=p,d.textContent=k},g=n.couples.find(h=>h.id===
o)??n.couples[0],b=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},t.couple),e("p",{class:"ajar-hint"},t["cou\
ple-how"]),e("div",{class:"ajar-cards"},...n.couples.map(h=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:u,
value:h.id,checked:h===g,onchange:()=>{c(h),a(h.id)}}),e("span",{},h.title)))));return c(g),e("section",{class:"ajar-sce\
nario","aria-label":t.couple},s,e("details",{class:"ajar-role"},d,r),b)}window.ajarShown??(window.ajarShown=new WeakMap);var J=window.ajarShown;function Z(){let n=document.getElementById("ajar\
-style")??document.head.appendChild(e("style",{id:"ajar-style"}));n.textContent!==`.ajar{--ajar-paper: #fffdfa;--ajar-so\
ft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
`)}function be({model:n,el:t}){Z();let o=n.get("pages"),a=n.get("words"),u=new Map,s=new Map,r=new Map,d=[],c=i=>d.push(
i),g=null,b=!1,h=!1,y=new Map,p=Math.min(n.get("page"),o.length-1);t.classList.add("ajar");let k=e("div",{class:"ajar-pa\
ge"}),x=e("p",{class:"ajar-lost",role:"alert",hidden:!0},a.lost),A=0,m=(i,{awaited:l=!1}={})=>{try{n.send(i)}catch{x.hidden=
!1;return}l&&!A&&(A=setTimeout(()=>{x.hidden=!1},8e3))},f=(i,l,v)=>(u.set(i.key,v),s.has(i.key)&&v.update(s.get(i.key)),
l),M={html(i){let l=e("div",{class:"ajar-text"});return l.innerHTML=i.html,l.addEventListener("click",v=>{let L=v.target.
closest("a"),D=o.findIndex(({id:T})=>T&&L?.getAttribute("href")===`${T}.ipynb`);D<0||(v.preventDefault(),w(D))}),l},home(i){
let l=e("div",{});return f(i,l,ie(l,{words:a,send:m,open:L=>w(o.findIndex(({id:D})=>D===L))})),m({home:i.key}),l},scenario(i){
return ge(i,{words:a,picked:n.get("couple"),pick:l=>{n.set("couple",l),n.save_changes()}})},door(i){let l=e("div",{});return f(
i,l,re(l,{words:a,send:m,onDispose:c}))},group(i){let l=e("div",{});return f(i,l,fe(l,{words:a,send:m,onDispose:c}))},asking(i){
let{items:l}=o[p].blocks.find(({key:T})=>T===i.of).exercise,{parts:v,update:L}=pe(i,{words:a,send:m,onDispose:c,form:()=>r.
get(i.of),ask:T=>l.find(B=>B.id===T).ask}),D=document.createDocumentFragment();return D.append(...v),f(i,D,{update:L})},
exercise(i){let l=e("div",{});r.set(i.key,l);let v=(L,D)=>{g?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let T=window.ajarSent;y.set(i.key,T),m({key:i.key,...L,sent:T},{awaited:D})};return u.set(i.key,ae(l,i.exercise,{words:a,
level:i.level,...s.get(i.key),onChange:L=>{$(i.key,{answers:L,done:!1}),v({answers:L,done:!1},h)},onMove:L=>$(i.key,{at:L}),
onDone:L=>v({answers:L,done:!0},!0),onStartOver:()=>{$(i.key,{answers:{},done:!1}),v({remove:!0})}})),l},chart(i){let l=e(
"div",{class:"ajar-chart-block"});return u.set(i.key,{update:v=>P(l,v,a)}),P(l,s.get(i.key)??{},a),m({chart:i.key}),l},notice(i){
if(oe(()=>m({forget:!0})),!i.leave)return e("div",{class:"ajar-notice"},e("p",{},i.text));let l=e("p",{class:"ajar-leave"},
O(),e("span",{class:"ajar-leave-how"},a["leave-how"]));g=se({words:a,send:m});let v=document.createDocumentFragment();return v.
append(e("div",{class:"ajar-notice"},g.line,l),g.more),v}},O=()=>e("button",{type:"button",class:"ajar-leave-now",onclick:()=>{
m({forget:!0}),G()}},a.leave),S=i=>o[p].blocks.find(l=>l.kind===i),$=(i,l)=>s.set(i,{...s.get(i),...l}),C=()=>{for(let i of d.
splice(0))i()};function I({focus:i=!1}={}){if(C(),u.clear(),b){k.replaceChildren(g?"":e("p",{class:"ajar-empty"},a["keep\
-locked-here"]));return}if(k.replaceChildren(...o[p].blocks.map(T=>M[T.kind](T))),o.length<2)return;let l=(T,B)=>e("butt\
on",{type:"button",onclick:()=>w(T)},B),v=p>0?l(p-1,a["previous-page"]):null,L=p<o.length-1?l(p+1,a["next-page"]):null;if(k.
append(e("div",{class:"ajar-moves ajar-turn"},v,L)),E.replaceChildren(...o.map(({title:T},B)=>e("li",{},e("button",{type:"\
button","aria-current":B===p?"page":null,onclick:()=>w(B)},T)))),F.textContent=q(a["page-of"],{n:p+1,all:o.length,title:o[p].
title}),!i)return;let D=k.querySelector("h1, h2, h3")??k;D.tabIndex=-1,D.focus({preventScroll:!0}),t.scrollIntoView({block:"\
start"})}function w(i){o[i]&&(p=i,E.parentElement.open=N(),n.set("page",i),n.save_changes(),I({focus:!0}))}let E=e("ol",
{}),F=e("summary",{}),N=()=>window.innerWidth>640;n.get("notice")&&t.append(M.notice(n.get("notice")));let W=e("nav",{class:"\
ajar-nav","aria-label":a.pages},e("details",{open:N()},F,E));o.length>1&&t.append(W),t.append(x,k);let j=0;for(let i of[
"keydown","pointerdown","scroll"])t.addEventListener(i,()=>{Date.now()-j<3e4||(j=Date.now(),m({active:!0}))},{passive:!0,
capture:!0});return n.on("msg:custom",i=>{if(clearTimeout(A),A=0,x.hidden=!0,i.keeping){let l=[...y.values()].some(D=>i.
acknowledged<D);g?.update(l?{...i.keeping,saved:!1}:i.keeping);let{state:v}=i.keeping,L=v==="locked";v&&(h=v==="kept"),v&&
L!==b&&(b=L,s.clear(),W.hidden=b,I())}for(let[l,v]of Object.entries(i.states??{})){if(i.acknowledged<y.get(l))continue;let L=v.
answers&&!Object.keys(v.answers).length;$(l,L?{...v,at:0}:v),u.get(l)?.update(s.get(l))}i.file&&ce(i.file),i.erased&&u.get(
"home")?.say(i.erased,S("home")?.erased),i.said&&(u.get("home")??g)?.say(i.said),i.open&&w(o.findIndex(({id:l})=>l===i.open)),
i.problem&&u.get(i.problem.key)?.say(i.problem.text)}),n.on("change:pages",()=>{o=n.get("pages"),I()}),I(),J.set(a,(J.get(
a)??0)+1),m({ready:!0}),()=>{C(),clearTimeout(A),J.set(a,J.get(a)-1),J.get(a)||m({gone:!0})}}var $e=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),ke;async function ve(n){
let t=Object.entries(ke[n]).sort(([o],[a])=>a.localeCompare(o,"en",{numeric:!0})).map(([,o])=>o);return(await(t.find(o=>o.
loaded)??t[0]).get())()}async function Me(){let{DOMWidgetModel:n,DOMWidgetView:t,IJupyterWidgetRegistry:o}=await ve("@ju\
pyter-widgets/base");class a extends n{}class u extends t{render(){let{model:r}=this;this.dispose=be({el:this.el,model:{
get:d=>r.get(d),set:(d,c)=>r.set(d,c),save_changes:()=>r.save_changes(),send:d=>r.send(d),on:(d,c)=>this.listenTo(r,d,c)}})}remove(){
return this.dispose?.(),this.dispose=null,super.remove()}}return{id:"ajar:views",autoStart:!0,requires:[o],activate:(s,r)=>{
Z(),r.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:a,View:u}})}}}var Oe=()=>new Promise(n=>{requestAnimationFrame(
()=>{setTimeout(n)}),setTimeout(n,100)});async function Ee({context:n,sessionContext:t}){if(await n.ready,await t.ready,
t.hasNoKernel)return;let{connectionStatusChanged:o,statusChanged:a}=t;await new Promise(u=>{let s=()=>{if(!$e.has(t.kernelDisplayStatus)){
for(let r of[o,a])r.disconnect(s);u()}};for(let r of[o,a])r.connect(s);s()})}async function Le(){let{INotebookTracker:n,
NotebookActions:t}=await ve("@jupyterlab/notebook"),o=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[n],activate:({
commands:a},u)=>{u&&a.addCommand("ajar:begin",{label:"Begin",execute:async()=>{let s=u.currentWidget;if(!s||o.has(s))return!1;
o.add(s),await Ee(s).finally(()=>{o.delete(s)});let{content:r,sessionContext:d}=s,c=x=>t.runCells(r,x,d),g=x=>x.model.type===
"code",b=r.widgets.filter(x=>g(x)||x.rendered===!1),[h,y=h]=b.filter(g),p=1+b.indexOf(y),k=await c(b.slice(0,p));return await Oe(),
k&&c(b.slice(p))}})}}}window._JUPYTERLAB??(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(n){ke=n},async get(){let n=await Promise.
all([Me(),Le()]);return()=>({__esModule:!0,default:n})}};})();
