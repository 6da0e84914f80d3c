(()=>{var F=(n,t)=>n.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,i)=>{let s=t[a];return i?Number.isInteger(s)?s+1:o:["number",
"string"].includes(typeof s)?s:o}),Q=(n,t)=>!n.after||t[n.after]!=null&&t[n.after]!==n.unless&&!(n.below!=null&&t[n.after]>=
n.below);function X(n,t){let o=t[n.among?.item]??{},a=n.cards.filter(i=>n.among?.piles.includes(o[i.id]));return a.length?
a:n.cards}var Z=(n,t)=>!n.among||!t?t:{...t,chosen:t.chosen.filter(o=>n.cards.some(a=>a.id===o))};var ke=["button","input","select","summary","textarea"],ve=["input","select","textarea"];function e(n,t={},...o){let a=document.
createElement(n);for(let[i,s]of Object.entries(t))i.startsWith("on")?a.addEventListener(i.slice(2),s):s===!0?a.setAttribute(
i,""):s!==!1&&s!=null&&a.setAttribute(i,s);return ke.includes(n)&&a.setAttribute("data-lm-suppress-shortcuts","true"),ve.
includes(n)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(i=>i!=null)),a}function ee(n,t,o){let{words:a,level:i=3}=o;
window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-${window.ajarForms}`,r={...o.answers},u=0,l=null,k=e("p",{class:"aj\
ar-status",role:"status","aria-live":"polite"}),f=e("div",{class:"ajar-body"}),d=e("section",{class:"ajar-form","aria-la\
belledby":`${s}-title`},e(`h${i}`,{id:`${s}-title`},t.title),e("p",{class:"ajar-why"},t.why),t.private?e("p",{class:"aja\
r-private"},t.private):null,f,k);n.replaceChildren(d);let v=()=>t.items.filter(S=>Q(S,r)),p=S=>{k.replaceChildren(S)};function y(S,A){
k.replaceChildren(`${S} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{r=A,p(""),o.onChange(r),j({focus:!0})}},
a["put-back"]))}function h(S,A){r={...r,[S.id]:A},p(""),o.onChange(r),C()}function C(){let{item:S,skip:A,where:$,next:I}=l,
m=v();A.textContent=r[S.id]==null?a.skip:a["clear-and-skip"],$.textContent=F(a["question-of"],{n:u+1,all:m.length}),I.textContent=
u===m.length-1?a.done:a.next}function M(S,A=!0){let $=v();if(u+=S,u>=$.length){u=$.length-1,l=null,o.onDone(r);return}j(
{focus:A})}function j({focus:S=!1}={}){let A=v();u=Math.max(0,Math.min(u,A.length-1));let $=A[u],I=`${s}-${$.id}`,m=e("l\
egend",{},F($.ask,r)),w=$.hint?e("p",{class:"ajar-hint",id:`${I}-hint`},$.hint):null,L=o.mark?.($),c=L?e("p",{class:"aja\
r-mark",id:`${I}-mark`},L):null,g=[w,c].filter(Boolean).map(({id:_})=>_).join(" "),x=$.among?{...$,cards:X($,r)}:$,O=ye[$.
kind](x,Z(x,r[$.id]),{words:a,group:I,change:_=>h($,_),say:p}),b=e("fieldset",{class:`ajar-item ajar-${$.kind}`,tabindex:"\
-1","aria-describedby":g||null},m,w,c,O),E=u>0?e("button",{type:"button",onclick:()=>M(-1)},a.back):null,B=e("button",{type:"\
button",onclick:()=>{let _=r,R=r[$.id]!=null;r={...r,[$.id]:null},o.onChange(r),M(1),R&&y(a.cleared,_)}}),q=e("button",{
type:"button",onclick:()=>{p(""),M(1)}}),N=e("p",{class:"ajar-where"});l={item:$,skip:B,where:N,next:q},f.replaceChildren(
N,b,e("div",{class:"ajar-moves"},E,B,q)),C(),o.onMove?.(u),S&&(b.focus({preventScroll:!0}),N.scrollIntoView({block:"near\
est"}))}function D(S,{focus:A=!1}={}){l=null;let $=e(`h${i+1}`,{tabindex:"-1"},a["what-you-said"]);f.replaceChildren(e("\
div",{class:"ajar-reflection"},$,...S.flatMap(I=>U(I,i+2))),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>{
u=0,j({focus:!0})}},a.change),e("button",{type:"button",onclick:()=>{let I=r;r={},u=0,o.onStartOver(),j({focus:!0}),y(a["\
started-over"],I)}},a["start-over"]))),A&&$.focus()}function T(S){let A=f.contains(document.activeElement);A&&l||(r={...S.
answers},S.done?D(S.reflection,{focus:A}):(u=S.at??Math.max(0,v().findIndex($=>r[$.id]==null)),j()))}return T({answers:r,
at:o.at,done:o.done,reflection:o.reflection}),{update:T,say:p}}var U=({heading:n,said:t,words:o},a)=>[n?e(`h${a}`,{},n):
null,t.length>1?e("ul",{class:"ajar-said"},...t.map(i=>e("li",{},i))):t.length?e("p",{class:"ajar-said"},t[0]):null,...o.
map(i=>e("p",{},i))].filter(Boolean),ye={ruler(n,t,{group:o,change:a}){let i=Array.from({length:11},(s,r)=>e("label",{class:"\
ajar-number"},e("input",{type:"radio",name:o,value:r,checked:t===r,onchange:()=>a(r),"aria-describedby":r===0?`${o}-low`:
r===10?`${o}-high`:null}),e("span",{},`${r}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...i),
e("p",{class:"ajar-anchors"},e("span",{id:`${o}-low`},e("b",{},"0"),` ${n.low}`),e("span",{id:`${o}-high`},e("b",{},"10"),
` ${n.high}`)))},choice(n,t,{words:o,group:a,change:i}){let{chosen:s,own:r}=t||{chosen:[],own:""},u=()=>i(s.length||r.trim()?
{chosen:[...s],own:r}:null),l=n.many?"checkbox":"radio",k=n.cards.map(d=>e("input",{type:l,name:a,value:d.id,checked:s.includes(
d.id),onchange:v=>{n.many?s=s.filter(p=>p!==d.id).concat(v.target.checked?d.id:[]):(s=[d.id],r="",f&&(f.value="")),u()}})),
f=n.own?e("input",{type:"text",value:r,maxlength:500,oninput:d=>{r=d.target.value,!n.many&&r.trim()&&(s=[],k.forEach(v=>{
v.checked=!1})),u()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},o[n.many?"choose-many":"choose\
-one"]),...n.cards.map((d,v)=>e("label",{class:"ajar-card"},k[v],e("span",{},d.text))),f?e("label",{class:"ajar-own"},e(
"span",{},n.own),f):null)},sort(n,t,{words:o,group:a,change:i,say:s}){let r={...t},u={},l=n.piles.map(p=>(u[p.id]=e("spa\
n",{}),e("li",{class:"ajar-pile",ondragover:y=>{y.preventDefault(),y.currentTarget.classList.add("ajar-over")},ondragleave:y=>y.
currentTarget.classList.remove("ajar-over"),ondrop:y=>{y.preventDefault(),y.currentTarget.classList.remove("ajar-over");
let h=d[y.dataTransfer.getData("text/plain")]?.[p.id];h&&(h.checked=!0,f(h.dataset.card,p))}},u[p.id]))),k=()=>n.piles.forEach(
p=>{u[p.id].textContent=F(o["pile-count"],{pile:p.text,n:Object.values(r).filter(y=>y===p.id).length})}),f=(p,y)=>{r[p]=
y.id,k(),i({...r}),s(F(o.moved,{card:n.cards.find(h=>h.id===p).text,pile:y.text}))},d={},v=n.cards.map(p=>{d[p.id]={};let y=`${a}\
-${p.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:h=>h.dataTransfer.setData("text/plain",p.
id)},e("legend",{},p.text),e("div",{class:"ajar-into"},...n.piles.map(h=>{let C=e("input",{type:"radio",name:y,value:h.id,
"data-card":p.id,checked:r[p.id]===h.id,onchange:()=>f(p.id,h)});return d[p.id][h.id]=C,e("label",{},C,e("span",{},h.text))})))});
return k(),e("div",{},e("p",{class:"ajar-hint"},o["sort-how"]),e("ul",{class:"ajar-piles"},...l),...v)},text(n,t,{words:o,
change:a}){let i=e(n.long?"textarea":"input",{...n.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:s=>a(s.
target.value.trim()?s.target.value:null)});return n.long&&(i.value=t??""),e("label",{class:"ajar-words"},e("span",{},o["\
own-words"]),i)},list(n,t,{words:o,change:a}){let i=e("div",{}),s=()=>{let d=[...i.querySelectorAll("input")].map(v=>v.value).
filter(v=>v.trim());a(d.length?d:null)},r=()=>[...i.children].forEach((d,v)=>{d.querySelector("label > span").textContent=
F(o.line,{n:v+1}),d.querySelector("button").setAttribute("aria-label",F(o["remove-line"],{n:v+1}))}),u=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{k(""),i.lastElementChild.querySelector("input").focus()}},o["add-line"]),l=()=>{r(),
u.hidden=i.children.length>=n.most},k=d=>{let v=e("div",{class:"ajar-line"},e("label",{class:"ajar-words"},e("span",{}),
e("input",{type:"text",value:d,maxlength:2e4,oninput:s})),e("button",{type:"button",class:"ajar-remove",onclick:()=>{let p=v.
nextElementSibling||v.previousElementSibling;v.remove(),p||k(""),l(),s(),(p||i.firstElementChild).querySelector("input").
focus()}},"×"));i.append(v),l()},f=t||[];for(let d=0;d<Math.max(n.lines,f.length);d++)k(f[d]??"");return e("div",{class:"\
ajar-lines"},i,u)},date(n,t,{words:o,change:a}){return e("label",{class:"ajar-words"},e("span",{},o["pick-date"]),e("inp\
ut",{type:"date",value:t??"",oninput:i=>a(i.target.value||null)}))}};function J(n,{sentence:t,wide:o,narrow:a,columns:i,rows:s},r){if(!t){n.replaceChildren(e("p",{class:"ajar-empty"},r["cha\
rt-empty"]));return}let u=(k,f)=>{let d=e("div",{class:`ajar-picture ajar-${f}`,role:"img","aria-label":t});return d.innerHTML=
k,d.firstElementChild.setAttribute("aria-hidden","true"),d},l=n.querySelector("details")?.open??!1;n.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},t),u(o,"wide"),u(a,"narrow"),e("details",{open:l},e("summary",{},r.table),
e("table",{},e("thead",{},e("tr",{},...i.map(k=>e("th",{scope:"col"},k)))),e("tbody",{},...s.map(([k,...f])=>e("tr",{},e(
"th",{scope:"row"},k),...f.map(d=>e("td",{},d??"–")))))))))}function W(n,t){let o=!1,a=!1,i=()=>{a=o,o||t()};function s(){o=!0;let r=new AbortController,u=()=>{r.abort(),setTimeout(
()=>{o=!1,a&&i()})};for(let l of["pointerup","pointercancel","keyup","blur"])addEventListener(l,u,{signal:r.signal,capture:l!==
"blur"})}for(let r of["pointerdown","keydown"])n.addEventListener(r,s);return i}function V(n,t){let o=u=>[...n.querySelectorAll(
u)],a=o("details[open] > summary").map(u=>u.textContent),i=n.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let u of o("summary"))u.parentElement.open=a.includes(u.textContent);if(i===!1)return;let s=o("summary, button").
find(u=>u.textContent===i),r=s??n.querySelector("h2, p");s||(r.tabIndex=-1),r.focus({preventScroll:!0})}function te(n,{words:t,send:o}){let a={},i=null,s=!1,r="",u=e("div",{}),l=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
k=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=e("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),d=K(t);n.replaceChildren(e("div",{class:"ajar-door",role:"group","aria-label":t["room-title"]},l,u,f),d.dialog);
let v=m=>{a.busy?f.textContent=t["room-one-moment"]:o(m,{awaited:!0})},p=(m,w)=>e("button",{type:"button","aria-disabled":a.
busy?"true":null,onclick:()=>v(w)},m),y=(...m)=>e("div",{class:"ajar-moves ajar-many"},...m);function h(){let m=a.needsKey?
e("input",{type:"password",spellcheck:"false",id:`${I}-key`,"aria-describedby":`${I}-key-how`}):null,w=e("button",{type:"\
button","aria-disabled":a.busy?"true":null,onclick:()=>{if(m&&!m.value){m.focus();return}v({room:"open",...m?{key:m.value}:
{}}),m&&(m.value="")}},t["room-open"]);return[e("h2",{},t["room-title"]),a.state==="ended"?e("p",{class:"ajar-empty"},t["\
room-ended"]):null,e("p",{},t["room-how"]),e("p",{},a.elsewhere?F(t["room-how-elsewhere"],{address:a.elsewhere}):t["room\
-how-network"]),m?e("label",{class:"ajar-words",for:m.id},t["room-host-key"]):null,m?e("p",{class:"ajar-hint",id:`${I}-k\
ey-how`},t["room-host-key-how"]):null,m,y(w,a.elsewhere?null:p(t["room-inside"],{room:"inside"})),a.elsewhere?null:e("p",
{},t["room-rehearse-how"]),a.elsewhere?null:y(...[12,3].map(L=>p(F(t["room-rehearse"],{n:L}),{room:"rehearse",phones:L})))]}
let C=()=>[e("h2",{},t["room-title"]),e("p",{},t["room-left"]),y(p(t["room-go-on"],{room:"go-on"}),p(t["room-end"],{room:"\
end"}))];function M(){let m=e("button",{type:"button",onclick:()=>d.show()},t["room-large"]),w=e("p",{},a.inside&&!a.practice?
t["room-inside-open"]:F(t["room-line"],{code:a.code})),L=a.address?m:null;return i?[j(),e("div",{class:"ajar-door-line"},
w,k,L),D(),S()]:[e("h2",{},t["room-title"]),j(),D(),w,a.address?ne(t,a):null,a.inside?e("p",{},t[a.practice?"room-practi\
ce-how":"room-how-network"]):null,!a.inside&&!a.address?e("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.
length>1?T():null,a.addresses?.length?e("p",{class:"ajar-hint"},t["room-firewall"]):null,e("div",{class:"ajar-door-line"},
k,L,a.inside&&!a.practice?p(t["room-widen"],{room:"widen"}):null),S()]}let j=()=>a.practice?e("p",{},P(t)):null,D=()=>a.
again?e("p",{class:"ajar-hint"},t["room-again"]):null;function T(){let m=e("select",{id:`${I}-address`,onchange:()=>o({room:"\
pick",ip:m.value})},...a.addresses.map(({ip:w,network:L})=>e("option",{value:w,selected:w===a.picked},`${w} (${L})`)));return e(
"label",{class:"ajar-words",for:m.id},e("span",{},t["room-address"]),m)}function S(){let m=e("div",{}),w=e("button",{type:"\
button",onclick:()=>g(!1)},t["room-end-no"]),L=e("button",{type:"button",onclick:()=>g(!0)},t["room-end"]),c=()=>m.replaceChildren(
...s?[e("p",{},t["room-end-sure"]),y(w,p(t["room-end"],{room:"end"}))]:[L]),g=O=>{s=O,c(),(s?w:L).focus()};c();let x=(O,b)=>e(
"button",{type:"button",onclick:()=>o({room:"take",what:O},{awaited:!0})},b);return e("details",{class:"ajar-ending"},e(
"summary",{},t["room-ending"]),a.shown?e("p",{},t["room-take-how"]):e("p",{},t["room-take-nothing"]),a.shown?y(x("table",
t["room-take-table"]),x("page",t["room-take-page"])):null,e("p",{},t["room-end-how"]),m)}function A(m){a={...a,...m},l.textContent!==
a.problem&&(l.textContent=a.problem),l.hidden=!a.problem;let w=Y(t,a.joined);k.textContent!==w&&(k.textContent=w),d.update(
a,w),i===null&&a.state==="open"&&(i=!a.here),a.state!=="open"&&(i=null,s=!1),a.busy||(f.textContent=""),$()}let $=W(u,()=>{
let{joined:m,problem:w,...L}=a,c=JSON.stringify([L,i]);if(c===r)return;r=c;let g={open:M,left:C}[a.state]??h;V(u,()=>u.replaceChildren(
...g().filter(Boolean)))});window.ajarForms=(window.ajarForms??0)+1;let I=`ajar-door-${window.ajarForms}`;return H(n,()=>o(
{room:"look"})),{update:A}}var Y=(n,t)=>t?t===1?n["room-joined-one"]:F(n["room-joined"],{n:t}):n["room-joined-none"],P=n=>e(
"span",{class:"ajar-rehearsal"},n["room-practice"]);function ne(n,t){let o=e("div",{class:"ajar-scan",role:"img","aria-l\
abel":n["room-scan-alt"]});return o.innerHTML=t.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),e("div",
{class:"ajar-way-in"},o,e("div",{},e("p",{},n["room-scan"]),e("p",{class:"ajar-address"},t.address),e("p",{},n["room-typ\
e-code"]),e("p",{class:"ajar-code"},t.code)))}function K(n){let t=e("div",{}),o=e("dialog",{class:"ajar-wall","aria-labe\
l":n["room-title"],"data-lm-suppress-shortcuts":"true"},t,e("button",{type:"button",onclick:()=>o.close()},n["room-back"])),
a=e("p",{class:"ajar-joined"}),i="";return{dialog:o,show:()=>o.showModal(),update(s,r){a.textContent=r;let u=JSON.stringify(
[s.address,s.code,s.practice]);u!==i&&(i=u,s.address?t.replaceChildren(s.practice?e("p",{},P(n)):"",ne(n,s),a):(o.close(),
t.replaceChildren()))}}}function H(n,t){new IntersectionObserver(o=>{o.some(a=>a.isIntersecting)&&t()}).observe(n)}function ae({units:n,slips:t},{words:o,ask:a,send:i}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-hands-${window.
ajarForms}`,r=new Map,u=p=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...p}),l=u({id:`${s}-people`,
min:1}),k=p=>Math.max(0,Math.floor(Number(p.value)||0)),f=p=>p.kind==="card"?p.bands.slice(0,1):p.bands,d=p=>{let y=n.filter(
j=>j.item===p),h=(j,D)=>{let T=u({"aria-label":[j.card,f(j)[D]].filter(Boolean).join(": ")});return r.set(j.id,[...r.get(
j.id)??[],T]),T},C=y.length===1&&!y[0].card?y[0].bands.map((j,D)=>[j,[h(y[0],D)]]):y.map(j=>[j.card,f(j).map((D,T)=>h(j,
T))]),M=y[0].card?["",...f(y[0])]:null;return e("table",{},e("caption",{},a(p)),M&&M.length>2?e("thead",{},e("tr",{},...M.
map(j=>j?e("th",{scope:"col"},j):e("td",{})))):null,e("tbody",{},...C.map(([j,D])=>e("tr",{},e("th",{scope:"row"},j),...D.
map(T=>e("td",{},T))))))};function v(){let p=new Map(n.map(M=>[M,r.get(M.id).map(k)])),y=Math.max(...[...p.values()].map(
M=>M.reduce((j,D)=>j+D,0))),h=k(l)||y;if(!h){l.focus();return}let C=Object.fromEntries([...p].map(([M,j])=>[M.id,M.kind===
"card"?[j[0],Math.max(0,h-j[0])]:j]));i({counts:C,people:h})}return e("details",{class:"ajar-hands"},e("summary",{},o[t?
"room-slips":"room-hands"]),e("p",{},o[t?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:p=>{p.preventDefault(),v()}},
...[...new Set(n.map(p=>p.item))].map(d),e("label",{class:"ajar-words",for:l.id},e("span",{},o["room-people"]),l),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},o["room-count"]))))}function oe(n,{words:t,send:o,form:a,ask:i}){let s={not:{}},r=!1,u="",l=!1,k=(b,E={})=>{l=b==="reveal",o({question:n.of,
do:b,...E},{awaited:!0})},f=e("div",{class:"ajar-results",hidden:!0}),d=e("div",{class:"ajar-held",role:"status","aria-l\
ive":"polite"}),v=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),p=e("span",{}),y=e("p",{class:"ajar-counts"}),h=je(
n.minutes,t),C=e("button",{type:"button",class:"ajar-link",onclick:()=>I(!r)}),M=e("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),j=(...b)=>{M.textContent!==b[0]&&M.replaceChildren(...b)},D={open:t["room-ask-open"],close:t["roo\
m-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},T=Object.keys(D).filter(b=>n.units.length||b==="ope\
n"||b==="close"),S=Object.fromEntries(T.map(b=>[b,e("button",{type:"button",onclick:()=>{S[b].getAttribute("aria-disable\
d")?j(A(b)):b==="reset"?$():k(b)}},D[b])])),A=b=>s.busy?t["room-one-moment"]:s.not[b];function $(){let b=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{j(""),S.reset.focus()}},t["home-no"]),E=e("button",{type:"button",class:"ajar-lin\
k",onclick:()=>{j(""),S.reset.focus(),k("reset")}},t["room-ask-reset"]);M.replaceChildren(t["room-reset-sure"]," ",b," ",
E),b.focus()}function I(b){r=b,f.hidden=!b,a().hidden=b,C.textContent=t[b?"room-show-question":"room-show-result"]}let m=K(
t),w=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>m.show()},t["room-code"]),L={ready:t["room-ready"],
open:t["room-is-open"],closed:t["room-is-closed"]};function c(b){let E=s;s={...s,...b};let B=s.room==="open";p.replaceChildren(
s.practice?P(t):""),v.textContent=s.problem,v.hidden=!s.problem;let q=[[s.answered,t["room-answered"]],[s.joined,t["room\
-have-joined"]]],N=!B||!n.units.length?[]:s.hands||s.inside?q.slice(0,1):q;y.replaceChildren(...N.map(([R,be])=>e("span",
{},e("b",{},`${R}`)," ",be))),h.update(s.seconds);for(let R of T)se(S[R],A(R));let _=B?s.hands?t["room-by-hands-now"]:L[s.
state]:t["room-not-open"];(E.state!==s.state||E.room!==s.room||E.hands!==s.hands)&&j(_),re(d,s.withheld),m.update(s.way??
{},Y(t,s.joined)),w.hidden=!s.way?.address,g(),l&&!s.busy&&s.state==="closed"&&d.childElementCount&&(l=!1,d.scrollIntoView(
{block:"nearest"}))}function g(){let b=JSON.stringify(s.charts??[]);if(b===u)return;u=b;let E=!!s.charts?.length;f.replaceChildren(
...le(s.charts??[],t)),C.hidden=!E,I(E),E&&l&&f.scrollIntoView({block:"start"}),l=!1}let x=e("div",{class:"ajar-bar",role:"\
group","aria-label":t["room-ask"]},e("div",{class:"ajar-bar-line ajar-bar-first"},n.units.length?y:e("p",{class:"ajar-pr\
ivate"},t["room-nothing-counted"]),e("div",{class:"ajar-moves"},...T.map(b=>S[b]))),e("div",{class:"ajar-bar-line"},p,M,
C,w,h.element),m.dialog);x.addEventListener("mousedown",b=>{b.target.closest("button")&&b.preventDefault()});let O=n.units.
length?ae(n,{words:t,ask:i,send:b=>k("hands",b)}):null;return C.hidden=!0,H(x,()=>o({room:"look"})),{parts:[f,d,v,x,O].filter(
Boolean),update:c}}function se(n,t){n.toggleAttribute("aria-disabled",!!t),t&&n.setAttribute("aria-disabled","true"),n.title=
t||""}function re(n,t=[]){let o=[...n.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(t)&&n.replaceChildren(
...t.map(a=>e("p",{},a)))}var le=(n,t)=>n.map(o=>{let a=e("div",{class:"ajar-chart-block"});return J(a,o,t),a});function ie(n,{
words:t,send:o}){let a={},i="",s=e("div",{class:"ajar-results"}),r=e("div",{class:"ajar-held",role:"status","aria-live":"\
polite"}),u=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),l=e("div",{}),k=e("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),f=e("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?k.textContent=d():(k.textContent=
"",o({moves:!0},{awaited:!0}))}},t["room-moves"]),d=()=>a.busy?t["room-one-moment"]:a.not;return n.replaceChildren(e("di\
v",{class:"ajar-group",role:"group","aria-label":t["room-group"]},l,s,r,u,e("p",{class:"ajar-hint"},t["room-moves-how"]),
e("div",{class:"ajar-moves"},f),k)),H(n,()=>o({room:"look"})),{update(v){a={...a,...v},l.replaceChildren(a.practice?P(t):
""),u.textContent=a.problem,u.hidden=!a.problem,re(r,a.withheld),se(f,d());let p=JSON.stringify(a.charts??[]);p!==i&&(i=
p,s.replaceChildren(...a.charts?.length?le(a.charts,t):[e("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function je(n,t){
let o=null,a=!1,i=e("span",{role:"timer"}),s=e("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),r=e("p",
{class:"ajar-clock"},i," ",s);function u(){let l=o===null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),k=l===null?"":
`${Math.floor(l/60)}:${String(l%60).padStart(2,"0")}`,f=l===null?n?F(t["room-minutes"],{minutes:n}):"":n?F(t["room-clock"],
{time:k,minutes:n}):k;i.textContent=a?"":f,s.textContent=t[a?"room-clock-show":"room-clock-hide"],r.hidden=!f}return setInterval(
()=>{o!==null&&r.isConnected&&u()},1e3),{element:r,update:l=>{o=l==null?null:Date.now()-l*1e3,u()}}}function ce(n,{words:t,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-couple-${window.ajarForms}`,
s=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=e("div",{class:"ajar-text"}),u=e("summary",{}),l=({title:d,
story:v,more:p,role:y})=>{s.innerHTML=v,s.prepend(e("h2",{},d)),r.innerHTML=p,u.textContent=y},k=n.couples.find(d=>d.id===
o)??n.couples[0],f=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},t.couple),e("p",{class:"ajar-hint"},t["cou\
ple-how"]),e("div",{class:"ajar-cards"},...n.couples.map(d=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:i,
value:d.id,checked:d===k,onchange:()=>{l(d),a(d.id)}}),e("span",{},d.title)))));return l(k),e("section",{class:"ajar-sce\
nario","aria-label":t.couple},s,e("details",{class:"ajar-role"},u,r),f)}function ue(n,{words:t,send:o,open:a}){let i=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),s=e("div",{}),
r={},u="";n.replaceChildren(e("section",{class:"ajar-home","aria-label":t["home-title"]},s),i);let l=(h,C)=>e("button",{
type:"button",onclick:C},h),k=h=>e("div",{class:"ajar-reflection"},...h.flatMap(C=>U(C,3)));function f(h,C,M){let j=e("d\
iv",{class:"ajar-twice"}),T=l(h,()=>{let S=l(t["home-no"],()=>{j.replaceChildren(T),T.focus()});j.replaceChildren(e("p",
{},C),e("div",{class:"ajar-moves"},S,l(h,()=>{j.replaceChildren(T),T.focus(),o(M)}))),S.focus()});return j.append(T),j}let d=()=>{
let h=e("input",{type:"file",accept:".json,application/json",onchange:async()=>{h.files[0]&&o({bring:await h.files[0].text()}),
h.value=""}});return e("label",{class:"ajar-words"},e("span",{},t["home-bring"]),h)},v=W(s,()=>{let h=JSON.stringify(r);
h!==u&&(u=h,V(s,p))});function p(){let h=(C,M)=>l(M,()=>o({take:C}));s.replaceChildren(e("p",{class:"ajar-welcome"},r.welcome),
r.section?e("div",{class:"ajar-moves"},l(t["home-go-on"],()=>a(r.section))):"",r.due?.length?e("ul",{},...r.due.map(C=>e(
"li",{},C))):"",r.plan?.length?e("h2",{},t["home-plan"]):"",r.plan?.length?k(r.plan):"",...(r.earlier??[]).filter(C=>C.plan.
length).map(C=>e("details",{},e("summary",{},`${t["home-plan"]}, ${C.title}`),k(C.plan))),e("details",{},e("summary",{},
t["home-take"]),e("p",{},t["home-not-encrypted"]),e("div",{class:"ajar-take"},h("plan",t["home-take-plan"]),h("calendar",
t["home-take-calendar"]),h("calendar-line",t["home-take-calendar-line"]),h("check-ins",t["home-take-check-ins"]),h("ever\
ything",t["home-take-everything"])),d()),r.something?e("details",{},e("summary",{},t["home-end"]),e("p",{},t["home-anew-\
how"]),f(t["home-anew"],t["home-anew-sure"],{anew:!0}),e("p",{},t["home-erase-how"]),f(t["home-erase"],t["home-erase-sur\
e"],{erase:!0})):"")}return{update:h=>{r=h,v()},say:(h,C="")=>{let M=e("div",{class:"ajar-text"});M.innerHTML=C,i.replaceChildren(
h,M),i.scrollIntoView({block:"nearest"})}}}function pe({name:n,type:t,data:o}){let a=Uint8Array.from(atob(o),s=>s.charCodeAt(
0)),i=URL.createObjectURL(new Blob([a],{type:t}));e("a",{href:i,download:n}).click(),setTimeout(()=>URL.revokeObjectURL(
i),6e4)}function de({words:n,send:t}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=e("span",
{}),i=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),s=e("p",{class:"ajar-problem",role:"alert"}),r=e(
"div",{}),u=e("section",{class:"ajar-keeping","aria-label":n["keep-title"]},s,r),l={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},k=l,f=!1,d=!1,v=(m,w,L={})=>e("button",{type:"button",onclick:w,...L},m),p=m=>{m.tabIndex=-1,m.focus()};
function y(){let m={none:n["notice-alone"],locked:n["keep-locked"],kept:l.saved?n["keep-saved"]:n["keep-saving"]}[l.state];
a.textContent!==m&&(a.textContent=m),i.dataset.longest=l.state==="kept"?n["keep-saved"]:"",s.textContent!==l.problem&&(s.
textContent=l.problem),s.hidden=!l.problem}function h(){l={...l,saved:!1},y()}function C(){y(),k=l,l.state==="kept"?r.replaceChildren(
A()):l.state==="locked"||f?r.replaceChildren(S()):r.replaceChildren(d?T():D())}let M=()=>{f=!0,C(),r.querySelector("inpu\
t").focus()},j=()=>l.hosted?e("p",{},n["keep-hub"]):null;function D(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},n["keep-title"]),e("p",{},n[l.exists?"keep-there":"keep-why"]),j(),e("div",{class:"ajar-moves"},v(n["keep-n\
othing"],()=>{d=!0,C(),p(i)}),v(n[l.exists?"keep-open":"keep-start"],M)))}let T=()=>e("p",{},v(n[l.exists?"keep-open":"k\
eep-start"],M,{class:"ajar-link"}));function S(){let m=l.state==="locked",w=l.exists||m,L=m?n["keep-unlock"]:w?n["keep-o\
pen"]:n["keep-start"],c=e("input",{id:`${o}-words`,type:"password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{
w||t({strength:c.value})}}),g=e("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:l.place,onchange:()=>t({place:g.
value})}),x=e("span",{},n["keep-strength-none"]),b=["none","weak","fair","good","strong"].map(q=>n[`keep-strength-${q}`]).
reduce((q,N)=>N.length>q.length?N:q),E=e("p",{class:"ajar-strength","aria-live":"polite","data-longest":b},x),B=()=>{if(!c.
value){c.focus();return}t({[w?"unlock":"keep"]:c.value,place:g.value},{awaited:!0}),c.value="",x.textContent=n["keep-str\
ength-none"],a.textContent=n["keep-opening"]};return e("form",{class:"ajar-ask",onsubmit:q=>{q.preventDefault(),B()}},e(
m?"h1":"p",{class:"ajar-title"},L),j(),w?null:e("p",{},n["keep-no-way-back"]),e("label",{for:`${o}-words`},n["keep-passp\
hrase"]),e("p",{class:"ajar-hint",id:`${o}-how`},n[w?"keep-how-open":"keep-how"]),c,w?null:E,e("label",{class:"ajar-card"},
e("input",{type:"checkbox",onchange:q=>{c.type=q.target.checked?"text":"password"}}),e("span",{},n["keep-see"])),e("deta\
ils",{},e("summary",{},n["keep-where"]),e("label",{for:`${o}-place`},n["keep-place"]),g),e("div",{class:"ajar-moves"},m?
null:v(n["keep-not-now"],()=>{f=!1,C(),p(i)}),e("button",{type:"submit"},L)))}function A(){let m=e("select",{id:`${o}-mi\
nutes`,onchange:()=>t({minutes:Number(m.value)})},...[...new Set([5,15,30,60,l.minutes])].sort((w,L)=>w-L).map(w=>e("opt\
ion",{value:w,selected:w===l.minutes},F(n["keep-minutes"],{n:w}))));return e("div",{class:"ajar-kept"},v(n["keep-lock"],
()=>t({lock:!0})),e("details",{},e("summary",{},n["keep-where"]),e("p",{},l.place),l.copied?e("p",{},F(n["keep-copied"],
{program:l.copied})):null,e("label",{for:`${o}-minutes`},n["keep-idle"]),m))}function $(m){if(m.strength!=null){let w=r.
querySelector(".ajar-strength > span");w&&(w.textContent=m.strength);return}l={...l,...m},l.state==="kept"&&(f=!1),y(),I()}
let I=W(r,()=>{let m=k;if(m.state===l.state&&m.exists===l.exists&&m.minutes===l.minutes&&!!m.hosted==!!l.hosted&&r.firstChild){
k=l;return}let L=f&&m.place!==l.place;C(),m.state!==l.state&&m.state!=="none"?p(i):L&&r.querySelector("input").focus()});
return C(),{line:i,more:u,update:$,saving:h,say:m=>{s.textContent=m,s.hidden=!1}}}function z(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",n=>n.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function he(n=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",o=>{
o.repeat||(t=o.key==="Shift"?[...t,o.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(n(),z()))},{capture:!0})}function G(){let n=document.getElementById("ajar-style")??document.head.appendChild(e("style",{id:"ajar-style"}));n.textContent!==
`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-\
line:
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
`)}function me({model:n,el:t}){G();let o=n.get("pages"),a=n.get("words"),i=new Map,s=new Map,r=new Map,u=null,l=!1,k=!1,
f=new Map,d=Math.min(n.get("page"),o.length-1);t.classList.add("ajar");let v=e("div",{class:"ajar-page"}),p=e("p",{class:"\
ajar-lost",role:"alert",hidden:!0},a.lost),y=0,h=(c,{awaited:g=!1}={})=>{try{n.send(c)}catch{p.hidden=!1;return}g&&!y&&(y=
setTimeout(()=>{p.hidden=!1},8e3))},C=(c,g,x)=>(i.set(c.key,x),s.has(c.key)&&x.update(s.get(c.key)),g),M={html(c){let g=e(
"div",{class:"ajar-text"});return g.innerHTML=c.html,g.addEventListener("click",x=>{let O=x.target.closest("a"),b=o.findIndex(
E=>E.id&&O?.getAttribute("href")===`${E.id}.ipynb`);b<0||(x.preventDefault(),A(b))}),g},home(c){let g=e("div",{}),x=ue(g,
{words:a,send:h,open:O=>A(o.findIndex(b=>b.id===O))});return i.set(c.key,x),s.has(c.key)&&x.update(s.get(c.key)),h({home:c.
key}),g},scenario(c){return ce(c,{words:a,picked:n.get("couple"),pick:g=>{n.set("couple",g),n.save_changes()}})},door(c){
let g=e("div",{});return C(c,g,te(g,{words:a,send:h}))},group(c){let g=e("div",{});return C(c,g,ie(g,{words:a,send:h}))},
asking(c){let{items:g}=o[d].blocks.find(E=>E.key===c.of).exercise,{parts:x,update:O}=oe(c,{words:a,send:h,form:()=>r.get(
c.of),ask:E=>g.find(B=>B.id===E).ask}),b=document.createDocumentFragment();return b.append(...x),C(c,b,{update:O})},exercise(c){
let g=e("div",{});r.set(c.key,g);let x=(O,b)=>{u?.saving(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let E=window.
ajarSent;f.set(c.key,E),h({key:c.key,...O,sent:E},{awaited:b})};return i.set(c.key,ee(g,c.exercise,{words:a,level:c.level,
...s.get(c.key),onChange:O=>{T(c.key,{answers:O,done:!1}),x({answers:O,done:!1},k)},onMove:O=>T(c.key,{at:O}),onDone:O=>x(
{answers:O,done:!0},!0),onStartOver:()=>{T(c.key,{answers:{},done:!1}),x({remove:!0})}})),g},chart(c){let g=e("div",{class:"\
ajar-chart-block"});return i.set(c.key,{update:x=>J(g,x,a)}),J(g,s.get(c.key)??{},a),h({chart:c.key}),g},notice(c){if(he(
()=>h({forget:!0})),!c.leave)return e("div",{class:"ajar-notice"},e("p",{},c.text));let g=e("p",{class:"ajar-leave"},j(),
e("span",{class:"ajar-leave-how"},a["leave-how"]));u=de({words:a,send:h});let x=document.createDocumentFragment();return x.
append(e("div",{class:"ajar-notice"},u.line,g),u.more),x}},j=()=>e("button",{type:"button",class:"ajar-leave-now",onclick:()=>{
h({forget:!0}),z()}},a.leave),D=c=>o[d].blocks.find(g=>g.kind===c),T=(c,g)=>s.set(c,{...s.get(c),...g});function S({focus:c=!1}={}){
if(i.clear(),l){v.replaceChildren(u?"":e("p",{class:"ajar-empty"},a["keep-locked-here"]));return}if(v.replaceChildren(...o[d].
blocks.map(E=>M[E.kind](E))),o.length<2)return;let g=(E,B)=>e("button",{type:"button",onclick:()=>A(E)},B),x=d>0?g(d-1,a["\
previous-page"]):null,O=d<o.length-1?g(d+1,a["next-page"]):null;if(v.append(e("div",{class:"ajar-moves ajar-turn"},x,O)),
$.replaceChildren(...o.map((E,B)=>e("li",{},e("button",{type:"button","aria-current":B===d?"page":null,onclick:()=>A(B)},
E.title)))),I.textContent=F(a["page-of"],{n:d+1,all:o.length,title:o[d].title}),!c)return;let b=v.querySelector("h1, h2,\
 h3")??v;b.tabIndex=-1,b.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function A(c){o[c]&&(d=c,$.parentElement.
open=m(),n.set("page",c),n.save_changes(),S({focus:!0}))}let $=e("ol",{}),I=e("summary",{}),m=()=>window.innerWidth>640;
n.get("notice")&&t.append(M.notice(n.get("notice")));let w=e("nav",{class:"ajar-nav","aria-label":a.pages},e("details",{
open:m()},I,$));o.length>1&&t.append(w),t.append(p,v);let L=0;for(let c of["keydown","pointerdown","scroll"])t.addEventListener(
c,()=>{Date.now()-L<3e4||(L=Date.now(),h({active:!0}))},{passive:!0,capture:!0});n.on("msg:custom",c=>{if(clearTimeout(y),
y=0,p.hidden=!0,c.keeping){let g=[...f.values()].some(b=>c.heard<b);u?.update(g?{...c.keeping,saved:!1}:c.keeping);let{state:x}=c.
keeping,O=x==="locked";x&&(k=x==="kept"),x&&O!==l&&(l=O,s.clear(),w.hidden=l,S())}for(let[g,x]of Object.entries(c.news??
{})){if(c.heard<f.get(g))continue;let O=x.answers&&!Object.keys(x.answers).length;T(g,O?{...x,at:0}:x),i.get(g)?.update(
s.get(g))}c.file&&pe(c.file),c.erased&&i.get("home")?.say(c.erased,D("home")?.erased),c.said&&(i.get("home")??u)?.say(c.
said),c.open&&A(o.findIndex(g=>g.id===c.open)),c.problem&&i.get(c.problem.key)?.say(c.problem.text)}),n.on("change:pages",
()=>{o=n.get("pages"),S()}),S(),h({ready:!0})}var we=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),fe;async function ge(n){
let t=Object.entries(fe[n]).sort(([o],[a])=>a.localeCompare(o,"en",{numeric:!0})).map(([,o])=>o);return(await(t.find(o=>o.
loaded)??t[0]).get())()}async function xe(){let{DOMWidgetModel:n,DOMWidgetView:t,IJupyterWidgetRegistry:o}=await ge("@ju\
pyter-widgets/base");class a extends n{}class i extends t{render(){let{model:r}=this;me({el:this.el,model:{get:u=>r.get(
u),set:(u,l)=>r.set(u,l),save_changes:()=>r.save_changes(),send:u=>r.send(u),on:(u,l)=>this.listenTo(r,u,l)}})}}return{id:"\
ajar:views",autoStart:!0,requires:[o],activate:(s,r)=>{G(),r.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:a,
View:i}})}}}var Ce=()=>new Promise(n=>{requestAnimationFrame(()=>{setTimeout(n)}),setTimeout(n,100)});async function Se({
context:n,sessionContext:t}){if(await n.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:o,statusChanged:a}=t;
await new Promise(i=>{let s=()=>{if(!we.has(t.kernelDisplayStatus)){for(let r of[o,a])r.disconnect(s);i()}};for(let r of[
o,a])r.connect(s);s()})}async function $e(){let{INotebookTracker:n,NotebookActions:t}=await ge("@jupyterlab/notebook"),o=new WeakSet;
return{id:"ajar:begin",autoStart:!0,optional:[n],activate:({commands:a},i)=>{i&&a.addCommand("ajar:begin",{label:"Begin",
execute:async()=>{let s=i.currentWidget;if(!s||o.has(s))return!1;o.add(s),await Se(s).finally(()=>{o.delete(s)});let{content:r,
sessionContext:u}=s,l=h=>t.runCells(r,h,u),k=h=>h.model.type==="code",f=r.widgets.filter(h=>k(h)||h.rendered===!1),[d,v=d]=f.
filter(k),p=1+f.indexOf(v),y=await l(f.slice(0,p));return await Ce(),y&&l(f.slice(p))}})}}}window._JUPYTERLAB??(window._JUPYTERLAB=
{});window._JUPYTERLAB.ajar={init(n){fe=n},async get(){let n=await Promise.all([xe(),$e()]);return()=>({__esModule:!0,default:n})}};})();
