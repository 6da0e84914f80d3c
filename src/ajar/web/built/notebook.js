var D=(n,t)=>n.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,c)=>{let s=t[a];return c?Number.isInteger(s)?s+1:o:["number",
"string"].includes(typeof s)?s:o}),G=(n,t)=>!n.after||t[n.after]!=null&&t[n.after]!==n.unless&&!(n.below!=null&&t[n.after]>=
n.below);function Q(n,t){let o=t[n.among?.item]??{},a=n.cards.filter(c=>n.among?.piles.includes(o[c.id]));return a.length?
a:n.cards}var X=(n,t)=>!n.among||!t?t:{...t,chosen:t.chosen.filter(o=>n.cards.some(a=>a.id===o))};var me=["button","input","select","summary","textarea"],fe=["input","select","textarea"];function e(n,t={},...o){let a=document.
createElement(n);for(let[c,s]of Object.entries(t))c.startsWith("on")?a.addEventListener(c.slice(2),s):s===!0?a.setAttribute(
c,""):s!==!1&&s!=null&&a.setAttribute(c,s);return me.includes(n)&&a.setAttribute("data-lm-suppress-shortcuts","true"),fe.
includes(n)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(c=>c!=null)),a}function Z(n,t,o){let{words:a,level:c=3}=o;
window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-${window.ajarForms}`,r={...o.answers},p=0,l=null,v=e("p",{class:"aj\
ar-status",role:"status","aria-live":"polite"}),g=e("div",{class:"ajar-body"}),d=e("section",{class:"ajar-form","aria-la\
belledby":`${s}-title`},e(`h${c}`,{id:`${s}-title`},t.title),e("p",{class:"ajar-why"},t.why),t.private?e("p",{class:"aja\
r-private"},t.private):null,g,v);n.replaceChildren(d);let k=()=>t.items.filter(S=>G(S,r)),u=S=>{v.replaceChildren(S)};function j(S,I){
v.replaceChildren(`${S} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{r=I,u(""),o.onChange(r),y({focus:!0})}},
a["put-back"]))}function m(S,I){r={...r,[S.id]:I},u(""),o.onChange(r),C()}function C(){let{item:S,skip:I,where:$,next:T}=l,
h=k();I.textContent=r[S.id]==null?a.skip:a["clear-and-skip"],$.textContent=D(a["question-of"],{n:p+1,all:h.length}),T.textContent=
p===h.length-1?a.done:a.next}function M(S,I=!0){let $=k();if(p+=S,p>=$.length){p=$.length-1,l=null,o.onDone(r);return}y(
{focus:I})}function y({focus:S=!1}={}){let I=k();p=Math.max(0,Math.min(p,I.length-1));let $=I[p],T=`${s}-${$.id}`,h=e("l\
egend",{},D($.ask,r)),x=$.hint?e("p",{class:"ajar-hint",id:`${T}-hint`},$.hint):null,O=o.mark?.($),i=O?e("p",{class:"aja\
r-mark",id:`${T}-mark`},O):null,f=[x,i].filter(Boolean).map(({id:R})=>R).join(" "),w=$.among?{...$,cards:Q($,r)}:$,L=be[$.
kind](w,X(w,r[$.id]),{words:a,group:T,change:R=>m($,R),say:u}),b=e("fieldset",{class:`ajar-item ajar-${$.kind}`,tabindex:"\
-1","aria-describedby":f||null},h,x,i,L),E=p>0?e("button",{type:"button",onclick:()=>M(-1)},a.back):null,q=e("button",{type:"\
button",onclick:()=>{let R=r,H=r[$.id]!=null;r={...r,[$.id]:null},o.onChange(r),M(1),H&&j(a.cleared,R)}}),B=e("button",{
type:"button",onclick:()=>{u(""),M(1)}}),N=e("p",{class:"ajar-where"});l={item:$,skip:q,where:N,next:B},g.replaceChildren(
N,b,e("div",{class:"ajar-moves"},E,q,B)),C(),o.onMove?.(p),S&&(b.focus({preventScroll:!0}),N.scrollIntoView({block:"near\
est"}))}function F(S,{focus:I=!1}={}){l=null;let $=e(`h${c+1}`,{tabindex:"-1"},a["what-you-said"]);g.replaceChildren(e("\
div",{class:"ajar-reflection"},$,...S.flatMap(T=>P(T,c+2))),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>{
p=0,y({focus:!0})}},a.change),e("button",{type:"button",onclick:()=>{let T=r;r={},p=0,o.onStartOver(),y({focus:!0}),j(a["\
started-over"],T)}},a["start-over"]))),I&&$.focus()}function A(S){let I=g.contains(document.activeElement);I&&l||(r={...S.
answers},S.done?F(S.reflection,{focus:I}):(p=S.at??Math.max(0,k().findIndex($=>r[$.id]==null)),y()))}return A({answers:r,
at:o.at,done:o.done,reflection:o.reflection}),{update:A,say:u}}var P=({heading:n,said:t,words:o},a)=>[n?e(`h${a}`,{},n):
null,t.length>1?e("ul",{class:"ajar-said"},...t.map(c=>e("li",{},c))):t.length?e("p",{class:"ajar-said"},t[0]):null,...o.
map(c=>e("p",{},c))].filter(Boolean),be={ruler(n,t,{group:o,change:a}){let c=Array.from({length:11},(s,r)=>e("label",{class:"\
ajar-number"},e("input",{type:"radio",name:o,value:r,checked:t===r,onchange:()=>a(r),"aria-describedby":r===0?`${o}-low`:
r===10?`${o}-high`:null}),e("span",{},`${r}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...c),
e("p",{class:"ajar-anchors"},e("span",{id:`${o}-low`},e("b",{},"0"),` ${n.low}`),e("span",{id:`${o}-high`},e("b",{},"10"),
` ${n.high}`)))},choice(n,t,{words:o,group:a,change:c}){let{chosen:s,own:r}=t||{chosen:[],own:""},p=()=>c(s.length||r.trim()?
{chosen:[...s],own:r}:null),l=n.many?"checkbox":"radio",v=n.cards.map(d=>e("input",{type:l,name:a,value:d.id,checked:s.includes(
d.id),onchange:k=>{n.many?s=s.filter(u=>u!==d.id).concat(k.target.checked?d.id:[]):(s=[d.id],r="",g&&(g.value="")),p()}})),
g=n.own?e("input",{type:"text",value:r,maxlength:500,oninput:d=>{r=d.target.value,!n.many&&r.trim()&&(s=[],v.forEach(k=>{
k.checked=!1})),p()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},o[n.many?"choose-many":"choose\
-one"]),...n.cards.map((d,k)=>e("label",{class:"ajar-card"},v[k],e("span",{},d.text))),g?e("label",{class:"ajar-own"},e(
"span",{},n.own),g):null)},sort(n,t,{words:o,group:a,change:c,say:s}){let r={...t},p={},l=n.piles.map(u=>(p[u.id]=e("spa\
n",{}),e("li",{class:"ajar-pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.
currentTarget.classList.remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");
let m=d[j.dataTransfer.getData("text/plain")]?.[u.id];m&&(m.checked=!0,g(m.dataset.card,u))}},p[u.id]))),v=()=>n.piles.forEach(
u=>{p[u.id].textContent=D(o["pile-count"],{pile:u.text,n:Object.values(r).filter(j=>j===u.id).length})}),g=(u,j)=>{r[u]=
j.id,v(),c({...r}),s(D(o.moved,{card:n.cards.find(m=>m.id===u).text,pile:j.text}))},d={},k=n.cards.map(u=>{d[u.id]={};let j=`${a}\
-${u.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:m=>m.dataTransfer.setData("text/plain",u.
id)},e("legend",{},u.text),e("div",{class:"ajar-into"},...n.piles.map(m=>{let C=e("input",{type:"radio",name:j,value:m.id,
"data-card":u.id,checked:r[u.id]===m.id,onchange:()=>g(u.id,m)});return d[u.id][m.id]=C,e("label",{},C,e("span",{},m.text))})))});
return v(),e("div",{},e("p",{class:"ajar-hint"},o["sort-how"]),e("ul",{class:"ajar-piles"},...l),...k)},text(n,t,{words:o,
change:a}){let c=e(n.long?"textarea":"input",{...n.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:s=>a(s.
target.value.trim()?s.target.value:null)});return n.long&&(c.value=t??""),e("label",{class:"ajar-words"},e("span",{},o["\
own-words"]),c)},list(n,t,{words:o,change:a}){let c=e("div",{}),s=()=>{let d=[...c.querySelectorAll("input")].map(k=>k.value).
filter(k=>k.trim());a(d.length?d:null)},r=()=>[...c.children].forEach((d,k)=>{d.querySelector("label > span").textContent=
D(o.line,{n:k+1}),d.querySelector("button").setAttribute("aria-label",D(o["remove-line"],{n:k+1}))}),p=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{v(""),c.lastElementChild.querySelector("input").focus()}},o["add-line"]),l=()=>{r(),
p.hidden=c.children.length>=n.most},v=d=>{let k=e("div",{class:"ajar-line"},e("label",{class:"ajar-words"},e("span",{}),
e("input",{type:"text",value:d,maxlength:2e4,oninput:s})),e("button",{type:"button",class:"ajar-remove",onclick:()=>{let u=k.
nextElementSibling||k.previousElementSibling;k.remove(),u||v(""),l(),s(),(u||c.firstElementChild).querySelector("input").
focus()}},"×"));c.append(k),l()},g=t||[];for(let d=0;d<Math.max(n.lines,g.length);d++)v(g[d]??"");return e("div",{class:"\
ajar-lines"},c,p)},date(n,t,{words:o,change:a}){return e("label",{class:"ajar-words"},e("span",{},o["pick-date"]),e("inp\
ut",{type:"date",value:t??"",oninput:c=>a(c.target.value||null)}))}};function J(n,{sentence:t,wide:o,narrow:a,columns:c,rows:s},r){if(!t){n.replaceChildren(e("p",{class:"ajar-empty"},r["cha\
rt-empty"]));return}let p=(v,g)=>{let d=e("div",{class:`ajar-picture ajar-${g}`,role:"img","aria-label":t});return d.innerHTML=
v,d.firstElementChild.setAttribute("aria-hidden","true"),d},l=n.querySelector("details")?.open??!1;n.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},t),p(o,"wide"),p(a,"narrow"),e("details",{open:l},e("summary",{},r.table),
e("table",{},e("thead",{},e("tr",{},...c.map(v=>e("th",{scope:"col"},v)))),e("tbody",{},...s.map(([v,...g])=>e("tr",{},e(
"th",{scope:"row"},v),...g.map(d=>e("td",{},d??"–")))))))))}function _(n,t){let o=!1,a=!1,c=()=>{a=o,o||t()};function s(){o=!0;let r=new AbortController,p=()=>{r.abort(),setTimeout(
()=>{o=!1,a&&c()})};for(let l of["pointerup","pointercancel","keyup","blur"])addEventListener(l,p,{signal:r.signal,capture:l!==
"blur"})}for(let r of["pointerdown","keydown"])n.addEventListener(r,s);return c}function W(n,t){let o=p=>[...n.querySelectorAll(
p)],a=o("details[open] > summary").map(p=>p.textContent),c=n.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let p of o("summary"))p.parentElement.open=a.includes(p.textContent);if(c===!1)return;let s=o("summary, button").
find(p=>p.textContent===c),r=s??n.querySelector("h2, p");s||(r.tabIndex=-1),r.focus({preventScroll:!0})}function ee(n,{words:t,send:o}){let a={},c=null,s=!1,r="",p=e("div",{}),l=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
v=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),g=e("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),d=z(t);n.replaceChildren(e("div",{class:"ajar-door",role:"group","aria-label":t["room-title"]},l,p,g),d.dialog);
let k=h=>{a.busy?g.textContent=t["room-one-moment"]:o(h,{awaited:!0})},u=(h,x)=>e("button",{type:"button","aria-disabled":a.
busy?"true":null,onclick:()=>k(x)},h),j=(...h)=>e("div",{class:"ajar-moves ajar-many"},...h);function m(){let h=a.needsKey?
e("input",{type:"password",spellcheck:"false",id:`${T}-key`,"aria-describedby":`${T}-key-how`}):null,x=e("button",{type:"\
button","aria-disabled":a.busy?"true":null,onclick:()=>{if(h&&!h.value){h.focus();return}k({room:"open",...h?{key:h.value}:
{}}),h&&(h.value="")}},t["room-open"]);return[e("h2",{},t["room-title"]),a.state==="ended"?e("p",{class:"ajar-empty"},t["\
room-ended"]):null,e("p",{},t["room-how"]),e("p",{},a.elsewhere?D(t["room-how-elsewhere"],{address:a.elsewhere}):t["room\
-how-network"]),h?e("label",{class:"ajar-words",for:h.id},t["room-host-key"]):null,h?e("p",{class:"ajar-hint",id:`${T}-k\
ey-how`},t["room-host-key-how"]):null,h,j(x,a.elsewhere?null:u(t["room-inside"],{room:"inside"})),a.elsewhere?null:e("p",
{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].map(O=>u(D(t["room-rehearse"],{n:O}),{room:"rehearse",phones:O})))]}
let C=()=>[e("h2",{},t["room-title"]),e("p",{},t["room-left"]),j(u(t["room-go-on"],{room:"go-on"}),u(t["room-end"],{room:"\
end"}))];function M(){let h=e("button",{type:"button",onclick:()=>d.show()},t["room-large"]),x=e("p",{},a.inside&&!a.practice?
t["room-inside-open"]:D(t["room-line"],{code:a.code})),O=a.address?h:null;return c?[y(),e("div",{class:"ajar-door-line"},
x,v,O),F(),S()]:[e("h2",{},t["room-title"]),y(),F(),x,a.address?te(t,a):null,a.inside?e("p",{},t[a.practice?"room-practi\
ce-how":"room-how-network"]):null,!a.inside&&!a.address?e("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.
length>1?A():null,a.addresses?.length?e("p",{class:"ajar-hint"},t["room-firewall"]):null,e("div",{class:"ajar-door-line"},
v,O,a.inside&&!a.practice?u(t["room-widen"],{room:"widen"}):null),S()]}let y=()=>a.practice?e("p",{},V(t)):null,F=()=>a.
again?e("p",{class:"ajar-hint"},t["room-again"]):null;function A(){let h=e("select",{id:`${T}-address`,onchange:()=>o({room:"\
pick",ip:h.value})},...a.addresses.map(({ip:x,network:O})=>e("option",{value:x,selected:x===a.picked},`${x} (${O})`)));return e(
"label",{class:"ajar-words",for:h.id},e("span",{},t["room-address"]),h)}function S(){let h=e("div",{}),x=e("button",{type:"\
button",onclick:()=>f(!1)},t["room-end-no"]),O=e("button",{type:"button",onclick:()=>f(!0)},t["room-end"]),i=()=>h.replaceChildren(
...s?[e("p",{},t["room-end-sure"]),j(x,u(t["room-end"],{room:"end"}))]:[O]),f=L=>{s=L,i(),(s?x:O).focus()};i();let w=(L,b)=>e(
"button",{type:"button",onclick:()=>o({room:"take",what:L},{awaited:!0})},b);return e("details",{class:"ajar-ending"},e(
"summary",{},t["room-ending"]),a.shown?e("p",{},t["room-take-how"]):e("p",{},t["room-take-nothing"]),a.shown?j(w("table",
t["room-take-table"]),w("page",t["room-take-page"])):null,e("p",{},t["room-end-how"]),h)}function I(h){a={...a,...h},l.textContent!==
a.problem&&(l.textContent=a.problem),l.hidden=!a.problem;let x=K(t,a.joined);v.textContent!==x&&(v.textContent=x),d.update(
a,x),c===null&&a.state==="open"&&(c=!a.here),a.state!=="open"&&(c=null,s=!1),a.busy||(g.textContent=""),$()}let $=_(p,()=>{
let{joined:h,problem:x,...O}=a,i=JSON.stringify([O,c]);if(i===r)return;r=i;let f={open:M,left:C}[a.state]??m;W(p,()=>p.replaceChildren(
...f().filter(Boolean)))});window.ajarForms=(window.ajarForms??0)+1;let T=`ajar-door-${window.ajarForms}`;return U(n,()=>o(
{room:"look"})),{update:I}}var K=(n,t)=>t?t===1?n["room-joined-one"]:D(n["room-joined"],{n:t}):n["room-joined-none"],V=n=>e(
"span",{class:"ajar-rehearsal"},n["room-practice"]);function te(n,t){let o=e("div",{class:"ajar-scan",role:"img","aria-l\
abel":n["room-scan-alt"]});return o.innerHTML=t.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),e("div",
{class:"ajar-way-in"},o,e("div",{},e("p",{},n["room-scan"]),e("p",{class:"ajar-address"},t.address),e("p",{},n["room-typ\
e-code"]),e("p",{class:"ajar-code"},t.code)))}function z(n){let t=e("div",{}),o=e("dialog",{class:"ajar-wall","aria-labe\
l":n["room-title"],"data-lm-suppress-shortcuts":"true"},t,e("button",{type:"button",onclick:()=>o.close()},n["room-back"])),
a=e("p",{class:"ajar-joined"}),c="";return{dialog:o,show:()=>o.showModal(),update(s,r){a.textContent=r;let p=JSON.stringify(
[s.address,s.code,s.practice]);p!==c&&(c=p,s.address?t.replaceChildren(s.practice?e("p",{},V(n)):"",te(n,s),a):(o.close(),
t.replaceChildren()))}}}function U(n,t){new IntersectionObserver(o=>{o.some(a=>a.isIntersecting)&&t()}).observe(n)}function ne({units:n,slips:t},{words:o,ask:a,send:c}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-hands-${window.
ajarForms}`,r=new Map,p=u=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...u}),l=p({id:`${s}-people`,
min:1}),v=u=>Math.max(0,Math.floor(Number(u.value)||0)),g=u=>u.kind==="card"?u.bands.slice(0,1):u.bands,d=u=>{let j=n.filter(
y=>y.item===u),m=(y,F)=>{let A=p({"aria-label":[y.card,g(y)[F]].filter(Boolean).join(": ")});return r.set(y.id,[...r.get(
y.id)??[],A]),A},C=j.length===1&&!j[0].card?j[0].bands.map((y,F)=>[y,[m(j[0],F)]]):j.map(y=>[y.card,g(y).map((F,A)=>m(y,
A))]),M=j[0].card?["",...g(j[0])]:null;return e("table",{},e("caption",{},a(u)),M&&M.length>2?e("thead",{},e("tr",{},...M.
map(y=>y?e("th",{scope:"col"},y):e("td",{})))):null,e("tbody",{},...C.map(([y,F])=>e("tr",{},e("th",{scope:"row"},y),...F.
map(A=>e("td",{},A))))))};function k(){let u=new Map(n.map(M=>[M,r.get(M.id).map(v)])),j=Math.max(...[...u.values()].map(
M=>M.reduce((y,F)=>y+F,0))),m=v(l)||j;if(!m){l.focus();return}let C=Object.fromEntries([...u].map(([M,y])=>[M.id,M.kind===
"card"?[y[0],Math.max(0,m-y[0])]:y]));c({counts:C,people:m})}return e("details",{class:"ajar-hands"},e("summary",{},o[t?
"room-slips":"room-hands"]),e("p",{},o[t?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:u=>{u.preventDefault(),k()}},
...[...new Set(n.map(u=>u.item))].map(d),e("label",{class:"ajar-words",for:l.id},e("span",{},o["room-people"]),l),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},o["room-count"]))))}function ae(n,{words:t,send:o,form:a,ask:c}){let s={not:{}},r=!1,p="",l=!1,v=(b,E={})=>{l=b==="reveal",o({question:n.of,
do:b,...E},{awaited:!0})},g=e("div",{class:"ajar-results",hidden:!0}),d=e("div",{class:"ajar-held",role:"status","aria-l\
ive":"polite"}),k=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),u=e("span",{}),j=e("p",{class:"ajar-counts"}),m=ge(
n.minutes,t),C=e("button",{type:"button",class:"ajar-link",onclick:()=>T(!r)}),M=e("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),y=(...b)=>{M.textContent!==b[0]&&M.replaceChildren(...b)},F={open:t["room-ask-open"],close:t["roo\
m-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},A=Object.keys(F).filter(b=>n.units.length||b==="ope\
n"||b==="close"),S=Object.fromEntries(A.map(b=>[b,e("button",{type:"button",onclick:()=>{S[b].getAttribute("aria-disable\
d")?y(I(b)):b==="reset"?$():v(b)}},F[b])])),I=b=>s.busy?t["room-one-moment"]:s.not[b];function $(){let b=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{y(""),S.reset.focus()}},t["home-no"]),E=e("button",{type:"button",class:"ajar-lin\
k",onclick:()=>{y(""),S.reset.focus(),v("reset")}},t["room-ask-reset"]);M.replaceChildren(t["room-reset-sure"]," ",b," ",
E),b.focus()}function T(b){r=b,g.hidden=!b,a().hidden=b,C.textContent=t[b?"room-show-question":"room-show-result"]}let h=z(
t),x=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>h.show()},t["room-code"]),O={ready:t["room-ready"],
open:t["room-is-open"],closed:t["room-is-closed"]};function i(b){let E=s;s={...s,...b};let q=s.room==="open";u.replaceChildren(
s.practice?V(t):""),k.textContent=s.problem,k.hidden=!s.problem;let B=[[s.answered,t["room-answered"]],[s.joined,t["room\
-have-joined"]]],N=!q||!n.units.length?[]:s.hands||s.inside?B.slice(0,1):B;j.replaceChildren(...N.map(([H,he])=>e("span",
{},e("b",{},`${H}`)," ",he))),m.update(s.seconds);for(let H of A)oe(S[H],I(H));let R=q?s.hands?t["room-by-hands-now"]:O[s.
state]:t["room-not-open"];(E.state!==s.state||E.room!==s.room||E.hands!==s.hands)&&y(R),se(d,s.withheld),h.update(s.way??
{},K(t,s.joined)),x.hidden=!s.way?.address,f(),l&&!s.busy&&s.state==="closed"&&d.childElementCount&&(l=!1,d.scrollIntoView(
{block:"nearest"}))}function f(){let b=JSON.stringify(s.charts??[]);if(b===p)return;p=b;let E=!!s.charts?.length;g.replaceChildren(
...re(s.charts??[],t)),C.hidden=!E,T(E),E&&l&&g.scrollIntoView({block:"start"}),l=!1}let w=e("div",{class:"ajar-bar",role:"\
group","aria-label":t["room-ask"]},e("div",{class:"ajar-bar-line ajar-bar-first"},n.units.length?j:e("p",{class:"ajar-pr\
ivate"},t["room-nothing-counted"]),e("div",{class:"ajar-moves"},...A.map(b=>S[b]))),e("div",{class:"ajar-bar-line"},u,M,
C,x,m.element),h.dialog);w.addEventListener("mousedown",b=>{b.target.closest("button")&&b.preventDefault()});let L=n.units.
length?ne(n,{words:t,ask:c,send:b=>v("hands",b)}):null;return C.hidden=!0,U(w,()=>o({room:"look"})),{parts:[g,d,k,w,L].filter(
Boolean),update:i}}function oe(n,t){n.toggleAttribute("aria-disabled",!!t),t&&n.setAttribute("aria-disabled","true"),n.title=
t||""}function se(n,t=[]){let o=[...n.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(t)&&n.replaceChildren(
...t.map(a=>e("p",{},a)))}var re=(n,t)=>n.map(o=>{let a=e("div",{class:"ajar-chart-block"});return J(a,o,t),a});function le(n,{
words:t,send:o}){let a={},c="",s=e("div",{class:"ajar-results"}),r=e("div",{class:"ajar-held",role:"status","aria-live":"\
polite"}),p=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),l=e("div",{}),v=e("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),g=e("button",{type:"button",onclick:()=>{g.getAttribute("aria-disabled")?v.textContent=d():(v.textContent=
"",o({moves:!0},{awaited:!0}))}},t["room-moves"]),d=()=>a.busy?t["room-one-moment"]:a.not;return n.replaceChildren(e("di\
v",{class:"ajar-group",role:"group","aria-label":t["room-group"]},l,s,r,p,e("p",{class:"ajar-hint"},t["room-moves-how"]),
e("div",{class:"ajar-moves"},g),v)),U(n,()=>o({room:"look"})),{update(k){a={...a,...k},l.replaceChildren(a.practice?V(t):
""),p.textContent=a.problem,p.hidden=!a.problem,se(r,a.withheld),oe(g,d());let u=JSON.stringify(a.charts??[]);u!==c&&(c=
u,s.replaceChildren(...a.charts?.length?re(a.charts,t):[e("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function ge(n,t){
let o=null,a=!1,c=e("span",{role:"timer"}),s=e("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,p()}}),r=e("p",
{class:"ajar-clock"},c," ",s);function p(){let l=o===null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),v=l===null?"":
`${Math.floor(l/60)}:${String(l%60).padStart(2,"0")}`,g=l===null?n?D(t["room-minutes"],{minutes:n}):"":n?D(t["room-clock"],
{time:v,minutes:n}):v;c.textContent=a?"":g,s.textContent=t[a?"room-clock-show":"room-clock-hide"],r.hidden=!g}return setInterval(
()=>{o!==null&&r.isConnected&&p()},1e3),{element:r,update:l=>{o=l==null?null:Date.now()-l*1e3,p()}}}function ie(n,{words:t,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-couple-${window.ajarForms}`,
s=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=e("div",{class:"ajar-text"}),p=e("summary",{}),l=({title:d,
story:k,more:u,role:j})=>{s.innerHTML=k,s.prepend(e("h2",{},d)),r.innerHTML=u,p.textContent=j},v=n.couples.find(d=>d.id===
o)??n.couples[0],g=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},t.couple),e("p",{class:"ajar-hint"},t["cou\
ple-how"]),e("div",{class:"ajar-cards"},...n.couples.map(d=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:c,
value:d.id,checked:d===v,onchange:()=>{l(d),a(d.id)}}),e("span",{},d.title)))));return l(v),e("section",{class:"ajar-sce\
nario","aria-label":t.couple},s,e("details",{class:"ajar-role"},p,r),g)}function ce(n,{words:t,send:o,open:a}){let c=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),s=e("div",{}),
r={},p="";n.replaceChildren(e("section",{class:"ajar-home","aria-label":t["home-title"]},s),c);let l=(m,C)=>e("button",{
type:"button",onclick:C},m),v=m=>e("div",{class:"ajar-reflection"},...m.flatMap(C=>P(C,3)));function g(m,C,M){let y=e("d\
iv",{class:"ajar-twice"}),A=l(m,()=>{let S=l(t["home-no"],()=>{y.replaceChildren(A),A.focus()});y.replaceChildren(e("p",
{},C),e("div",{class:"ajar-moves"},S,l(m,()=>{y.replaceChildren(A),A.focus(),o(M)}))),S.focus()});return y.append(A),y}let d=()=>{
let m=e("input",{type:"file",accept:".json,application/json",onchange:async()=>{m.files[0]&&o({bring:await m.files[0].text()}),
m.value=""}});return e("label",{class:"ajar-words"},e("span",{},t["home-bring"]),m)},k=_(s,()=>{let m=JSON.stringify(r);
m!==p&&(p=m,W(s,u))});function u(){let m=(C,M)=>l(M,()=>o({take:C}));s.replaceChildren(e("p",{class:"ajar-welcome"},r.welcome),
r.section?e("div",{class:"ajar-moves"},l(t["home-go-on"],()=>a(r.section))):"",r.due?.length?e("ul",{},...r.due.map(C=>e(
"li",{},C))):"",r.plan?.length?e("h2",{},t["home-plan"]):"",r.plan?.length?v(r.plan):"",...(r.earlier??[]).filter(C=>C.plan.
length).map(C=>e("details",{},e("summary",{},`${t["home-plan"]}, ${C.title}`),v(C.plan))),e("details",{},e("summary",{},
t["home-take"]),e("p",{},t["home-not-encrypted"]),e("div",{class:"ajar-take"},m("plan",t["home-take-plan"]),m("calendar",
t["home-take-calendar"]),m("calendar-line",t["home-take-calendar-line"]),m("check-ins",t["home-take-check-ins"]),m("ever\
ything",t["home-take-everything"])),d()),r.something?e("details",{},e("summary",{},t["home-end"]),e("p",{},t["home-anew-\
how"]),g(t["home-anew"],t["home-anew-sure"],{anew:!0}),e("p",{},t["home-erase-how"]),g(t["home-erase"],t["home-erase-sur\
e"],{erase:!0})):"")}return{update:m=>{r=m,k()},say:(m,C="")=>{let M=e("div",{class:"ajar-text"});M.innerHTML=C,c.replaceChildren(
m,M),c.scrollIntoView({block:"nearest"})}}}function pe({name:n,type:t,data:o}){let a=Uint8Array.from(atob(o),s=>s.charCodeAt(
0)),c=URL.createObjectURL(new Blob([a],{type:t}));e("a",{href:c,download:n}).click(),setTimeout(()=>URL.revokeObjectURL(
c),6e4)}function ue({words:n,send:t}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=e("span",
{}),c=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),s=e("p",{class:"ajar-problem",role:"alert"}),r=e(
"div",{}),p=e("section",{class:"ajar-keeping","aria-label":n["keep-title"]},s,r),l={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},v=l,g=!1,d=!1,k=(h,x,O={})=>e("button",{type:"button",onclick:x,...O},h),u=h=>{h.tabIndex=-1,h.focus()};
function j(){let h={none:n["notice-alone"],locked:n["keep-locked"],kept:l.saved?n["keep-saved"]:n["keep-saving"]}[l.state];
a.textContent!==h&&(a.textContent=h),c.dataset.longest=l.state==="kept"?n["keep-saved"]:"",s.textContent!==l.problem&&(s.
textContent=l.problem),s.hidden=!l.problem}function m(){l={...l,saved:!1},j()}function C(){j(),v=l,l.state==="kept"?r.replaceChildren(
I()):l.state==="locked"||g?r.replaceChildren(S()):r.replaceChildren(d?A():F())}let M=()=>{g=!0,C(),r.querySelector("inpu\
t").focus()},y=()=>l.hosted?e("p",{},n["keep-hub"]):null;function F(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},n["keep-title"]),e("p",{},n[l.exists?"keep-there":"keep-why"]),y(),e("div",{class:"ajar-moves"},k(n["keep-n\
othing"],()=>{d=!0,C(),u(c)}),k(n[l.exists?"keep-open":"keep-start"],M)))}let A=()=>e("p",{},k(n[l.exists?"keep-open":"k\
eep-start"],M,{class:"ajar-link"}));function S(){let h=l.state==="locked",x=l.exists||h,O=h?n["keep-unlock"]:x?n["keep-o\
pen"]:n["keep-start"],i=e("input",{id:`${o}-words`,type:"password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{
x||t({strength:i.value})}}),f=e("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:l.place,onchange:()=>t({place:f.
value})}),w=e("span",{},n["keep-strength-none"]),b=["none","weak","fair","good","strong"].map(B=>n[`keep-strength-${B}`]).
reduce((B,N)=>N.length>B.length?N:B),E=e("p",{class:"ajar-strength","aria-live":"polite","data-longest":b},w),q=()=>{if(!i.
value){i.focus();return}t({[x?"unlock":"keep"]:i.value,place:f.value},{awaited:!0}),i.value="",w.textContent=n["keep-str\
ength-none"],a.textContent=n["keep-opening"]};return e("form",{class:"ajar-ask",onsubmit:B=>{B.preventDefault(),q()}},e(
h?"h1":"p",{class:"ajar-title"},O),y(),x?null:e("p",{},n["keep-no-way-back"]),e("label",{for:`${o}-words`},n["keep-passp\
hrase"]),e("p",{class:"ajar-hint",id:`${o}-how`},n[x?"keep-how-open":"keep-how"]),i,x?null:E,e("label",{class:"ajar-card"},
e("input",{type:"checkbox",onchange:B=>{i.type=B.target.checked?"text":"password"}}),e("span",{},n["keep-see"])),e("deta\
ils",{},e("summary",{},n["keep-where"]),e("label",{for:`${o}-place`},n["keep-place"]),f),e("div",{class:"ajar-moves"},h?
null:k(n["keep-not-now"],()=>{g=!1,C(),u(c)}),e("button",{type:"submit"},O)))}function I(){let h=e("select",{id:`${o}-mi\
nutes`,onchange:()=>t({minutes:Number(h.value)})},...[...new Set([5,15,30,60,l.minutes])].sort((x,O)=>x-O).map(x=>e("opt\
ion",{value:x,selected:x===l.minutes},D(n["keep-minutes"],{n:x}))));return e("div",{class:"ajar-kept"},k(n["keep-lock"],
()=>t({lock:!0})),e("details",{},e("summary",{},n["keep-where"]),e("p",{},l.place),l.copied?e("p",{},D(n["keep-copied"],
{program:l.copied})):null,e("label",{for:`${o}-minutes`},n["keep-idle"]),h))}function $(h){if(h.strength!=null){let x=r.
querySelector(".ajar-strength > span");x&&(x.textContent=h.strength);return}l={...l,...h},l.state==="kept"&&(g=!1),j(),T()}
let T=_(r,()=>{let h=v;if(h.state===l.state&&h.exists===l.exists&&h.minutes===l.minutes&&!!h.hosted==!!l.hosted&&r.firstChild){
v=l;return}let O=g&&h.place!==l.place;C(),h.state!==l.state&&h.state!=="none"?u(c):O&&r.querySelector("input").focus()});
return C(),{line:c,more:p,update:$,saving:m,say:h=>{s.textContent=h,s.hidden=!1}}}function Y(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",n=>n.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function de(n=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",o=>{
o.repeat||(t=o.key==="Shift"?[...t,o.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(n(),Y()))},{capture:!0})}function ke(){let n=document.getElementById("ajar-style")??document.head.appendChild(e("style",{id:"ajar-style"}));n.textContent!==
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
`)}function ve({model:n,el:t}){ke();let o=n.get("pages"),a=n.get("words"),c=new Map,s=new Map,r=new Map,p=null,l=!1,v=!1,
g=new Map,d=Math.min(n.get("page"),o.length-1);t.classList.add("ajar");let k=e("div",{class:"ajar-page"}),u=e("p",{class:"\
ajar-lost",role:"alert",hidden:!0},a.lost),j=0,m=(i,{awaited:f=!1}={})=>{try{n.send(i)}catch{u.hidden=!1;return}f&&!j&&(j=
setTimeout(()=>{u.hidden=!1},8e3))},C=(i,f,w)=>(c.set(i.key,w),s.has(i.key)&&w.update(s.get(i.key)),f),M={html(i){let f=e(
"div",{class:"ajar-text"});return f.innerHTML=i.html,f.addEventListener("click",w=>{let L=w.target.closest("a"),b=o.findIndex(
E=>E.id&&L?.getAttribute("href")===`${E.id}.ipynb`);b<0||(w.preventDefault(),I(b))}),f},home(i){let f=e("div",{}),w=ce(f,
{words:a,send:m,open:L=>I(o.findIndex(b=>b.id===L))});return c.set(i.key,w),s.has(i.key)&&w.update(s.get(i.key)),m({home:i.
key}),f},scenario(i){return ie(i,{words:a,picked:n.get("couple"),pick:f=>{n.set("couple",f),n.save_changes()}})},door(i){
let f=e("div",{});return C(i,f,ee(f,{words:a,send:m}))},group(i){let f=e("div",{});return C(i,f,le(f,{words:a,send:m}))},
asking(i){let{items:f}=o[d].blocks.find(E=>E.key===i.of).exercise,{parts:w,update:L}=ae(i,{words:a,send:m,form:()=>r.get(
i.of),ask:E=>f.find(q=>q.id===E).ask}),b=document.createDocumentFragment();return b.append(...w),C(i,b,{update:L})},exercise(i){
let f=e("div",{});r.set(i.key,f);let w=(L,b)=>{p?.saving(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let E=window.
ajarSent;g.set(i.key,E),m({key:i.key,...L,sent:E},{awaited:b})};return c.set(i.key,Z(f,i.exercise,{words:a,level:i.level,
...s.get(i.key),onChange:L=>{A(i.key,{answers:L,done:!1}),w({answers:L,done:!1},v)},onMove:L=>A(i.key,{at:L}),onDone:L=>w(
{answers:L,done:!0},!0),onStartOver:()=>{A(i.key,{answers:{},done:!1}),w({remove:!0})}})),f},chart(i){let f=e("div",{class:"\
ajar-chart-block"});return c.set(i.key,{update:w=>J(f,w,a)}),J(f,s.get(i.key)??{},a),m({chart:i.key}),f},notice(i){if(de(
()=>m({forget:!0})),!i.leave)return e("div",{class:"ajar-notice"},e("p",{},i.text));let f=e("p",{class:"ajar-leave"},y(),
e("span",{class:"ajar-leave-how"},a["leave-how"]));p=ue({words:a,send:m});let w=document.createDocumentFragment();return w.
append(e("div",{class:"ajar-notice"},p.line,f),p.more),w}},y=()=>e("button",{type:"button",class:"ajar-leave-now",onclick:()=>{
m({forget:!0}),Y()}},a.leave),F=i=>o[d].blocks.find(f=>f.kind===i),A=(i,f)=>s.set(i,{...s.get(i),...f});function S({focus:i=!1}={}){
if(c.clear(),l){k.replaceChildren(p?"":e("p",{class:"ajar-empty"},a["keep-locked-here"]));return}if(k.replaceChildren(...o[d].
blocks.map(E=>M[E.kind](E))),o.length<2)return;let f=(E,q)=>e("button",{type:"button",onclick:()=>I(E)},q),w=d>0?f(d-1,a["\
previous-page"]):null,L=d<o.length-1?f(d+1,a["next-page"]):null;if(k.append(e("div",{class:"ajar-moves ajar-turn"},w,L)),
$.replaceChildren(...o.map((E,q)=>e("li",{},e("button",{type:"button","aria-current":q===d?"page":null,onclick:()=>I(q)},
E.title)))),T.textContent=D(a["page-of"],{n:d+1,all:o.length,title:o[d].title}),!i)return;let b=k.querySelector("h1, h2,\
 h3")??k;b.tabIndex=-1,b.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function I(i){o[i]&&(d=i,$.parentElement.
open=h(),n.set("page",i),n.save_changes(),S({focus:!0}))}let $=e("ol",{}),T=e("summary",{}),h=()=>window.innerWidth>640;
n.get("notice")&&t.append(M.notice(n.get("notice")));let x=e("nav",{class:"ajar-nav","aria-label":a.pages},e("details",{
open:h()},T,$));o.length>1&&t.append(x),t.append(u,k);let O=0;for(let i of["keydown","pointerdown","scroll"])t.addEventListener(
i,()=>{Date.now()-O<3e4||(O=Date.now(),m({active:!0}))},{passive:!0,capture:!0});n.on("msg:custom",i=>{if(clearTimeout(j),
j=0,u.hidden=!0,i.keeping){let f=[...g.values()].some(b=>i.heard<b);p?.update(f?{...i.keeping,saved:!1}:i.keeping);let{state:w}=i.
keeping,L=w==="locked";w&&(v=w==="kept"),w&&L!==l&&(l=L,s.clear(),x.hidden=l,S())}for(let[f,w]of Object.entries(i.news??
{})){if(i.heard<g.get(f))continue;let L=w.answers&&!Object.keys(w.answers).length;A(f,L?{...w,at:0}:w),c.get(f)?.update(
s.get(f))}i.file&&pe(i.file),i.erased&&c.get("home")?.say(i.erased,F("home")?.erased),i.said&&(c.get("home")??p)?.say(i.
said),i.open&&I(o.findIndex(f=>f.id===i.open)),i.problem&&c.get(i.problem.key)?.say(i.problem.text)}),n.on("change:pages",
()=>{o=n.get("pages"),S()}),S(),m({ready:!0})}var Ze={render:ve};export{Ze as default,ke as dress,ve as render};
