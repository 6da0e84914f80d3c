var Xe=["button","input","select","summary","textarea"],et=["input","select","textarea"];function e(t,n={},...a){let s=document.
createElement(t);for(let[o,l]of Object.entries(n))o.startsWith("on")?s.addEventListener(o.slice(2),l):l===!0?s.setAttribute(
o,""):l!==!1&&l!=null&&s.setAttribute(o,l);return Xe.includes(t)&&s.setAttribute("data-lm-suppress-shortcuts","true"),et.
includes(t)&&s.setAttribute("autocomplete","off"),s.append(...a.filter(o=>o!=null)),s}var tt=t=>t;function J(t,n){t.innerHTML=tt(n)}var W=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(a,s,o)=>{let l=n[s];return o?Number.isInteger(l)?l+1:a:["number",
"string"].includes(typeof l)?l:a}),ae=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function oe(t,n){let a=n[t.among?.item]??{},s=t.cards.filter(o=>t.among?.piles.includes(a[o.id]));return s.length?
s:t.cards}var je=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(a=>t.cards.some(s=>s.id===a))};function G(t,n){let a=0,s=!1;return{begin(){a||(a=setTimeout(()=>{s=!0,n(t["keep-opening"])},400))},end(){clearTimeout(a),
a=0,s&&n(""),s=!1}}}function ve(t,n,a){let{words:s,level:o=3,small:l=!1,beside:r=[]}=a,d={...ot,sort:a.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,i={...a.answers},f=0,m=null,b=0,h=a.aside??0,w=[n.why?e("p",{class:"\
ajar-why"},n.why):null,n.private?e("p",{class:"ajar-private"},n.private):null].filter(Boolean),O=e("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),I=e("div",{}),L=e("div",{class:"ajar-body"}),E=e("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},e(`h${o}`,{id:`${c}-title`},n.title),...l?[e("div",{class:"ajar-beside"},...r,nt(w,s))]:w,
I,L,O);t.replaceChildren(E);function M(){let p=n.items.filter(x=>ae(x,i));return l&&n.together?[p]:p.map(x=>[x])}let k=p=>{
O.replaceChildren(p)},B=G(s,k);function D(p,x){O.replaceChildren(`${p} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{
i=x,k(""),a.onChange(i),H({focus:!0})}},s["put-back"]))}function g(p,x){i={...i,[p.id]:x},at(L),k(""),a.onChange(i),K()}
function C(){q(!0),B.begin(),b=setTimeout(T,8e3)}function T(){b&&(clearTimeout(b),b=0,q(!1),B.end())}function q(p){for(let x of m?.
fieldsets??[])x.disabled=p}function K(){if(!m)return;let{items:p,skip:x,where:$,next:A}=m,P=M().length;x.textContent=j(p)?
s["clear-and-skip"]:s.skip,$.textContent=W(s["question-of"],{n:f+1,all:P}),$.hidden=l&&P===1,A.textContent=f===P-1?s.done:
s.next}let j=p=>p.some(({id:x})=>i[x]!=null);function N(p,x=!0){if(b)return;let $=M();if(f+=p,f>=$.length){f=$.length-1,
C(),a.onDone(i);return}H({focus:x,again:p<0})}function R(p,x){let $=`${c}-${p.id}`,A=e("legend",{},W(p.ask,i)),P=p.hint?
e("p",{class:"ajar-hint",id:`${$}-hint`},p.hint):null,U=[P,x.mark].filter(Boolean).map(({id:Y})=>Y),V=p.among?{...p,cards:oe(
p,i)}:p,ee=d[p.kind](V,je(V,i[p.id]),{words:s,level:o+1,group:$,change:Y=>g(p,Y),say:k,...x}),Z={class:`ajar-item ajar-${p.
kind}`,tabindex:"-1","aria-describedby":U.join(" ")||null};return e("fieldset",Z,A,P,ee)}function H({focus:p=!1,again:x=!1}={}){
let $=M();f=Math.max(0,Math.min(f,$.length-1));let A=$[f],P=a.mark?.(A),U=P?e("p",{class:"ajar-mark",id:`${c}-${A[0].id}\
-mark`},P):null,V=e("div",{class:"ajar-moves"}),ee=f>0?()=>N(-1):null,Z=A.map(ue=>R(ue,{mark:U,again:x,moves:V,back:ee})),
Y=e("button",{type:"button",onclick:()=>{if(b)return;let ue=i,Ye=j(A);i={...i,...Object.fromEntries(A.map(({id:Qe})=>[Qe,
null]))},a.onChange(i),N(1),Ye&&D(s.cleared,ue)}}),ke=e("button",{type:"button",onclick:()=>{b||(k(""),N(1))}}),ie=e("p",
{class:"ajar-where"});m={items:A,skip:Y,where:ie,next:ke,fieldsets:Z},I.replaceChildren(),V.replaceChildren(Y,ke),ee&&V.
prepend(e("button",{type:"button",onclick:ee},s.back));let ye=Z.length===1;U&&ye&&Z[0].lastElementChild.before(U),L.replaceChildren(
ie,...U&&!ye?[U]:[],...Z,V),K(),a.onMove?.(f),p&&(Z[0].focus({preventScroll:!0}),ie.scrollIntoView({block:"nearest"}))}function v(p){
if(I.replaceChildren(),!p||!a.help||h>p.kinds.length)return null;let x=()=>{h=p.kinds.length+1,a.onAside?.(h),I.replaceChildren(),
L.querySelector("[tabindex]").focus()},{help:$,needs:A}=a;return I.append($.notice(p,{level:o+1,aside:x,needs:A})),I.querySelector(
"[tabindex]")}function F(p,{focus:x=!1,danger:$=null}={}){m=null;let A=e(`h${o+1}`,{tabindex:"-1"},s["what-you-said"]);L.
replaceChildren(e("div",{class:"ajar-reflection"},A,...p.flatMap(U=>pe(U,o+2)),a.below?.()??null),e("div",{class:"ajar-m\
oves"},e("button",{type:"button",onclick:()=>{f=0,H({focus:!0,again:!0})}},s.change),e("button",{type:"button",onclick:()=>{
let U=i;i={},f=0,h=0,a.onAside?.(0),a.onStartOver(),H({focus:!0}),D(s["started-over"],U)}},s["start-over"])));let P=v($);
x&&(P??A).focus()}function _(p){let x=L.contains(document.activeElement);x&&m&&!b||(T(),i={...p.answers},p.done?F(p.reflection,
{focus:x,danger:p.danger}):(f=p.at??Math.max(0,M().findIndex($=>$.some(({id:A})=>i[A]==null))),H()))}let{done:S,reflection:u,
danger:y}=a;return _({answers:i,at:a.at,done:S,reflection:u,danger:y}),{update:_,release:T,say:p=>{T(),k(p)}}}var nt=(t,n)=>t.
length?e("details",{},e("summary",{},n["why-this"]),...t):"";function at(t){for(let n of t.querySelectorAll("input"))["r\
adio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var pe=({heading:t,said:n,words:a},s)=>[
t?e(`h${s}`,{},t):null,n.length>1?e("ul",{class:"ajar-said"},...n.map(o=>e("li",{},o))):n.length?e("p",{class:"ajar-said"},
n[0]):null,...a.map(o=>e("p",{},o))].filter(Boolean),ot={ruler(t,n,{group:a,change:s}){let o=Array.from({length:11},(l,r)=>e(
"label",{class:"ajar-number"},e("input",{type:"radio",name:a,value:r,checked:n===r,onchange:()=>s(r),"aria-describedby":r===
0?`${a}-low`:r===10?`${a}-high`:null}),e("span",{},`${r}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-nu\
mbers"},...o),e("p",{class:"ajar-anchors"},e("span",{id:`${a}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${a}-high`},
e("b",{},"10"),` ${t.high}`)))},choice(t,n,{words:a,group:s,change:o}){let{chosen:l,own:r}=n||{chosen:[],own:""},d=()=>o(
l.length||r.trim()?{chosen:[...l],own:r}:null),c=t.many?"checkbox":"radio",i=t.cards.map(m=>e("input",{type:c,name:s,value:m.
id,checked:l.includes(m.id),onchange:b=>{t.many?l=l.filter(h=>h!==m.id).concat(b.target.checked?m.id:[]):(l=[m.id],r="",
f&&(f.value="")),d()}})),f=t.own?e("input",{type:"text",value:r,maxlength:500,oninput:m=>{r=m.target.value,!t.many&&r.trim()&&
(l=[],i.forEach(b=>{b.checked=!1})),d()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},a[t.many?"\
choose-many":"choose-one"]),...t.cards.map((m,b)=>e("label",{class:"ajar-card"},i[b],e("span",{},m.text))),f?e("label",{
class:"ajar-own"},e("span",{},t.own),f):null)},text(t,n,{words:a,change:s}){let o=e(t.long?"textarea":"input",{...t.long?
{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:l=>s(l.target.value.trim()?l.target.value:null)});return t.long&&
(o.value=n??""),e("label",{class:"ajar-words"},e("span",{},a["own-words"]),o)},list(t,n,{words:a,change:s}){let o=e("div",
{}),l=()=>{let m=[...o.querySelectorAll("input")].map(b=>b.value).filter(b=>b.trim());s(m.length?m:null)},r=()=>[...o.children].
forEach((m,b)=>{m.querySelector("label > span").textContent=W(a.line,{n:b+1}),m.querySelector("button").setAttribute("ar\
ia-label",W(a["remove-line"],{n:b+1}))}),d=e("button",{type:"button",class:"ajar-link",onclick:()=>{i(""),o.lastElementChild.
querySelector("input").focus()}},a["add-line"]),c=()=>{r(),d.hidden=o.children.length>=t.most},i=m=>{let b=e("div",{class:"\
ajar-line"},e("label",{class:"ajar-words"},e("span",{}),e("input",{type:"text",value:m,maxlength:2e4,oninput:l})),e("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let h=b.nextElementSibling||b.previousElementSibling;b.remove(),h||
i(""),c(),l(),(h||o.firstElementChild).querySelector("input").focus()}},"×"));o.append(b),c()},f=n||[];for(let m=0;m<Math.
max(t.lines,f.length);m++)i(f[m]??"");return e("div",{class:"ajar-lines"},o,d)},date(t,n,{words:a,change:s}){return e("l\
abel",{class:"ajar-words"},e("span",{},a["pick-date"]),e("input",{type:"date",value:n??"",oninput:o=>s(o.target.value||null)}))}};function se(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},a="us-letter";return{element:()=>{
let o=e("select",{onchange:()=>{a=o.value}},...Object.entries(n).map(([l,r])=>e("option",{value:l,selected:l===a},r)));return e(
"label",{},t["home-paper"]," ",o)},value:()=>a}}function Q(t,n){let a=!1,s=!1,o=()=>{s=a,a||n()};function l(){a=!0;let r=new AbortController,d=()=>{r.abort(),setTimeout(
()=>{a=!1,s&&o()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,d,{signal:r.signal,capture:c!==
"blur"})}for(let r of["pointerdown","keydown"])t.addEventListener(r,l);return o}function re(t,n){let a=d=>[...t.querySelectorAll(
d)],s=a("details[open] > summary").map(d=>d.textContent),o=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let d of a("summary"))d.parentElement.open=s.includes(d.textContent);if(o===!1)return;let l=a("summary, button").
find(d=>d.textContent===o),r=l??t.querySelector("h2, p");l||(r.tabIndex=-1),r.focus({preventScroll:!0})}function xe(t,{words:n,send:a,onDispose:s}){let o={},l=null,r=!1,d="",c=e("div",{}),i=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),f=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),m=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),b=G(n,j=>{m.textContent=j}),h=fe(n),w=se(n);t.replaceChildren(e("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},i,c,m),h.dialog);let O=j=>{o.busy?m.textContent=n["room-one-moment"]:(b.begin(),
a(j,{awaited:!0}))},I=(j,N)=>e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>O(N)},j),L=(...j)=>e(
"div",{class:"ajar-moves ajar-many"},...j);function E(){let j=o.needsKey?e("input",{type:"password",spellcheck:"false",id:`${K}\
-key`,"aria-describedby":`${K}-key-how`}):null,N=e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>{
if(j&&!j.value){j.focus();return}O({room:"open",...j?{key:j.value}:{}}),j&&(j.value="")}},n["room-open"]);return[e("h2",
{},n["room-title"]),o.state==="ended"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},
o.elsewhere?W(n["room-how-elsewhere"],{address:o.elsewhere}):n["room-how-network"]),j?e("label",{class:"ajar-words",for:j.
id},n["room-host-key"]):null,j?e("p",{class:"ajar-hint",id:`${K}-key-how`},n["room-host-key-how"]):null,j,L(N,o.elsewhere?
null:I(n["room-inside"],{room:"inside"})),o.elsewhere?null:e("p",{},n["room-rehearse-how"]),o.elsewhere?null:L(...[12,3].
map(R=>I(W(n["room-rehearse"],{n:R}),{room:"rehearse",phones:R})))]}let M=()=>[e("h2",{},n["room-title"]),e("p",{},n["ro\
om-lost"]),L(I(n["room-go-on"],{room:"go-on"}),I(n["room-end"],{room:"end"}))];function k(){let j=e("button",{type:"butt\
on",onclick:()=>h.show()},n["room-large"]),N=e("p",{},o.inside&&!o.practice?n["room-inside-open"]:W(n["room-line"],{code:o.
code})),R=o.address?j:null;return l?[B(),e("div",{class:"ajar-door-line"},N,f,R),D(),C()]:[e("h2",{},n["room-title"]),B(),
D(),N,o.address?we(n,o):null,o.inside?e("p",{},n[o.practice?"room-practice-how":"room-how-network"]):null,!o.inside&&!o.
address?e("p",{class:"ajar-empty"},n["room-no-address"]):null,o.addresses?.length>1?g():null,o.addresses?.length?e("p",{
class:"ajar-hint"},n["room-firewall"]):null,e("div",{class:"ajar-door-line"},f,R,o.inside&&!o.practice?I(n["room-widen"],
{room:"widen"}):null),C()]}let B=()=>o.practice?e("p",{},te(n)):null,D=()=>o.again?e("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function g(){let j=e("select",{id:`${K}-address`,onchange:()=>a({room:"pick",ip:j.value})},...o.addresses.map(
({ip:N,network:R})=>e("option",{value:N,selected:N===o.picked},`${N} (${R})`)));return e("label",{class:"ajar-words",for:j.
id},e("span",{},n["room-address"]),j)}function C(){let j=e("div",{}),N=e("button",{type:"button",onclick:()=>v(!1)},n["r\
oom-end-no"]),R=e("button",{type:"button",onclick:()=>v(!0)},n["room-end"]),H=()=>j.replaceChildren(...r?[e("p",{},n["ro\
om-end-sure"]),L(N,I(n["room-end"],{room:"end"}))]:[R]),v=_=>{r=_,H(),(r?N:R).focus()};H();let F=(_,S)=>e("button",{type:"\
button",onclick:()=>a({room:"take",...S()},{awaited:!0})},_);return e("details",{class:"ajar-ending"},e("summary",{},n["\
room-ending"]),o.shown?e("p",{},n["room-take-how"]):e("p",{},n["room-take-nothing"]),o.shown?L(F(n["room-take-table"],()=>({
what:"table"})),F(n["room-take-page"],()=>({what:"page",paper:w.value()})),w.element()):null,e("p",{},n["room-end-how"]),
j)}function T(j){o={...o,...j},i.textContent!==o.problem&&(i.textContent=o.problem),i.hidden=!o.problem;let N=de(n,o.joined);
f.textContent!==N&&(f.textContent=N),h.update(o,N),l===null&&o.state==="open"&&(l=!o.here),o.state!=="open"&&(l=null,r=!1),
o.busy?b.begin():(b.end(),m.textContent=""),q()}let q=Q(c,()=>{let{joined:j,problem:N,...R}=o,H=JSON.stringify([R,l]);if(H===
d)return;d=H;let v={open:k,lost:M}[o.state]??E;re(c,()=>c.replaceChildren(...v().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let K=`ajar-door-${window.ajarForms}`;return le(t,()=>a({room:"look"}),s),{update:T}}var de=(t,n)=>n?n===
1?t["room-joined-one"]:W(t["room-joined"],{n}):t["room-joined-none"],te=t=>e("span",{class:"ajar-rehearsal"},t["room-pra\
ctice"]);function we(t,n){let a=e("div",{class:"ajar-scan",role:"img","aria-label":t["room-scan-alt"]});return J(a,n.picture),
a.firstElementChild?.setAttribute("aria-hidden","true"),e("div",{class:"ajar-way-in"},a,e("div",{},e("p",{},t["room-scan"]),
e("p",{class:"ajar-address"},n.address),e("p",{},t["room-type-code"]),e("p",{class:"ajar-code"},n.code)))}function fe(t){
let n=e("div",{}),a=e("dialog",{class:"ajar-wall","aria-label":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e(
"button",{type:"button",onclick:()=>a.close()},t["room-back"])),s=e("p",{class:"ajar-joined"}),o="";return{dialog:a,show:()=>a.
showModal(),update(l,r){s.textContent=r;let d=JSON.stringify([l.address,l.code,l.practice]);d!==o&&(o=d,l.address?n.replaceChildren(
l.practice?e("p",{},te(t)):"",we(t,l),s):(a.close(),n.replaceChildren()))}}}function le(t,n,a){let s=new IntersectionObserver(
o=>{o.some(({isIntersecting:l})=>l)&&n()});s.observe(t),a(()=>s.disconnect())}function ce(t,{sentence:n,wide:a,narrow:s,columns:o,rows:l},r){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let d=(i,f)=>{let m=e("div",{class:`ajar-picture ajar-${f}`,role:"img","aria-label":n});return J(m,
i),m.firstElementChild.setAttribute("aria-hidden","true"),m},c=t.querySelector("details")?.open??!1;t.replaceChildren(e(
"figure",{class:"ajar-chart"},e("figcaption",{},n),d(a,"wide"),d(s,"narrow"),e("details",{open:c},e("summary",{},r.table),
e("table",{},e("thead",{},e("tr",{},...o.map(i=>e("th",{scope:"col"},i)))),e("tbody",{},...l.map(([i,...f])=>e("tr",{},e(
"th",{scope:"row"},i),...f.map(m=>e("td",{},m??"–")))))))))}function Ce({units:t,slips:n},{words:a,ask:s,send:o}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,r=new Map,d=h=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...h}),c=d({id:`${l}-people`,
min:1}),i=h=>Math.max(0,Math.floor(Number(h.value)||0)),f=h=>h.kind==="card"?h.bands.slice(0,1):h.bands,m=h=>{let w=t.filter(
E=>E.item===h),O=(E,M)=>{let k=d({"aria-label":[E.card,f(E)[M]].filter(Boolean).join(": ")});return r.set(E.id,[...r.get(
E.id)??[],k]),k},I=w.length===1&&!w[0].card?w[0].bands.map((E,M)=>[E,[O(w[0],M)]]):w.map(E=>[E.card,f(E).map((M,k)=>O(E,
k))]),L=w[0].card?["",...f(w[0])]:null;return e("table",{},e("caption",{},s(h)),L&&L.length>2?e("thead",{},e("tr",{},...L.
map(E=>E?e("th",{scope:"col"},E):e("td",{})))):null,e("tbody",{},...I.map(([E,M])=>e("tr",{},e("th",{scope:"row"},E),...M.
map(k=>e("td",{},k))))))};function b(){let h=new Map(t.map(L=>[L,r.get(L.id).map(i)])),w=Math.max(...[...h.values()].map(
L=>L.reduce((E,M)=>E+M,0))),O=i(c)||w;if(!O){c.focus();return}let I=Object.fromEntries([...h].map(([L,E])=>[L.id,L.kind===
"card"?[E[0],Math.max(0,O-E[0])]:E]));o({counts:I,people:O})}return e("details",{class:"ajar-hands"},e("summary",{},a[n?
"room-slips":"room-hands"]),e("p",{},a[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:h=>{h.preventDefault(),b()}},
...[...new Set(t.map(h=>h.item))].map(m),e("label",{class:"ajar-words",for:c.id},e("span",{},a["room-people"]),c),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},a["room-count"]))))}function Se(t,{words:n,send:a,onDispose:s,form:o,ask:l}){let r={not:{}},d=!1,c="",i="",f=!1,m=(S,u={})=>{f=S==="reveal",
B.begin(),a({question:t.of,do:S,...u},{awaited:!0})},b=e("div",{class:"ajar-results",hidden:!0}),h=e("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),w=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=e("span",{}),I=e("p",
{class:"ajar-counts"}),L=st(t.minutes,n,s),E=e("button",{type:"button",class:"ajar-link",onclick:()=>K(!d)}),M=e("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),k=(...S)=>{M.textContent!==S[0]&&M.replaceChildren(...S)},B=G(n,S=>k(S||
i)),D={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},g=Object.
keys(D).filter(S=>t.units.length||S==="open"||S==="close"),C=Object.fromEntries(g.map(S=>[S,e("button",{type:"button",onclick:()=>{
C[S].getAttribute("aria-disabled")?k(T(S)):S==="reset"?q():m(S)}},D[S])])),T=S=>r.busy?n["room-one-moment"]:r.not[S];function q(){
let S=e("button",{type:"button",class:"ajar-link",onclick:()=>{k(""),C.reset.focus()}},n["home-no"]),u=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{k(""),C.reset.focus(),m("reset")}},n["room-ask-reset"]);M.replaceChildren(n["room\
-reset-sure"]," ",S," ",u),S.focus()}function K(S){d=S,b.hidden=!S,o().hidden=S,E.textContent=n[S?"room-show-question":"\
room-show-result"]}let j=fe(n),N=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>j.show()},n["room-cod\
e"]),R={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function H(S){let u=r;r={...r,...S};let y=r.
room==="open";O.replaceChildren(r.practice?te(n):""),w.textContent=r.problem,w.hidden=!r.problem;let p=[[r.answered,n["r\
oom-answered"]],[r.joined,n["room-have-joined"]]],x=!y||!t.units.length?[]:r.hands||r.inside?p.slice(0,1):p;I.replaceChildren(
...x.map(([$,A])=>e("span",{},e("b",{},`${$}`)," ",A))),L.update(r.seconds);for(let $ of g)$e(C[$],T($));i=y?r.hands?n["\
room-by-hands-now"]:R[r.state]:n["room-not-open"],(u.state!==r.state||u.room!==r.room||u.hands!==r.hands)&&k(i),r.busy||
B.end(),Oe(h,r.withheld),j.update(r.way??{},de(n,r.joined)),N.hidden=!r.way?.address,v(),f&&!r.busy&&r.state==="closed"&&
h.childElementCount&&(f=!1,h.scrollIntoView({block:"nearest"}))}function v(){let S=JSON.stringify(r.charts??[]);if(S===c)
return;c=S;let u=!!r.charts?.length;b.replaceChildren(...Ee(r.charts??[],n)),E.hidden=!u,K(u),u&&f&&b.scrollIntoView({block:"\
start"}),f=!1}let F=e("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line aja\
r-bar-first"},t.units.length?I:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...g.
map(S=>C[S]))),e("div",{class:"ajar-bar-line"},O,M,E,N,L.element),j.dialog),_=t.units.length?Ce(t,{words:n,ask:l,send:S=>m(
"hands",S)}):null;return E.hidden=!0,le(F,()=>a({room:"look"}),s),{parts:[b,h,w,F,_].filter(Boolean),update:H}}function $e(t,n){
t.toggleAttribute("aria-disabled",!!n),n&&t.setAttribute("aria-disabled","true"),t.title=n||""}function Oe(t,n=[]){let a=[
...t.children].map(s=>s.textContent);JSON.stringify(a)!==JSON.stringify(n)&&t.replaceChildren(...n.map(s=>e("p",{},s)))}
var Ee=(t,n)=>t.map(a=>{let s=e("div",{class:"ajar-chart-block"});return ce(s,a,n),s});function Me(t,{words:n,send:a,onDispose:s}){
let o={},l="",r=e("div",{class:"ajar-results"}),d=e("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=e("p",
{class:"ajar-problem",role:"alert",hidden:!0}),i=e("div",{}),f=e("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),m=e("button",{type:"button",onclick:()=>{m.getAttribute("aria-disabled")?f.textContent=b():(f.textContent="",a({moves:!0},
{awaited:!0}))}},n["room-moves"]),b=()=>o.busy?n["room-one-moment"]:o.not;return t.replaceChildren(e("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},i,r,d,c,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"\
ajar-moves"},m),f)),le(t,()=>a({room:"look"}),s),{update(h){o={...o,...h},i.replaceChildren(o.practice?te(n):""),c.textContent=
o.problem,c.hidden=!o.problem,Oe(d,o.withheld),$e(m,b());let w=JSON.stringify(o.charts??[]);w!==l&&(l=w,r.replaceChildren(
...o.charts?.length?Ee(o.charts,n):[e("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function st(t,n,a){let s=null,
o=!1,l=e("span",{role:"timer"}),r=e("button",{type:"button",class:"ajar-link",onclick:()=>{o=!o,c()}}),d=e("p",{class:"a\
jar-clock"},l," ",r);function c(){let f=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),m=f===null?"":`${Math.floor(
f/60)}:${String(f%60).padStart(2,"0")}`,b=f===null?t?W(n["room-minutes"],{minutes:t}):"":t?W(n["room-clock"],{time:m,minutes:t}):
m;l.textContent=o?"":b,r.textContent=n[o?"room-clock-show":"room-clock-hide"],d.hidden=!b}let i=setInterval(()=>{s!==null&&
c()},1e3);return a(()=>clearInterval(i)),{element:d,update:f=>{s=f==null?null:Date.now()-f*1e3,c()}}}function Ae(t,{words:n,picked:a,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-couple-${window.ajarForms}`,
l=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=e("div",{class:"ajar-text"}),d=e("summary",{}),c=({title:m,
story:b,more:h,role:w})=>{J(l,b),l.prepend(e("h2",{},m)),J(r,h),d.textContent=w},i=t.couples.find(m=>m.id===a)??t.couples[0],
f=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["couple-how"]),e("div",
{class:"ajar-cards"},...t.couples.map(m=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:o,value:m.id,checked:m===
i,onchange:()=>{c(m),s(m.id)}}),e("span",{},m.title)))));return c(i),e("section",{class:"ajar-scenario","aria-label":n.couple},
l,e("details",{class:"ajar-role"},d,r),f)}var rt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Pt=new RegExp(`(${rt})|[.…]+|[!?;\\n]`,"gu");function Le({title:t,close:n,bar:a,parts:s}){let o=()=>{r.close?r.close():r.remove()},l=e("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},t),r=e("dialog",{class:"ajar ajar-help","aria-labelledby":l.id,onclose:()=>r.remove(),onkeydown:d=>{d.
key==="Escape"&&(d.preventDefault(),d.stopPropagation(),o())}},a,l,...s,e("div",{class:"ajar-moves"},e("button",{type:"b\
utton",onclick:o},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),l.focus()}var Ne=["emergency","crisis","violence","agency","worried","child"],lt=["crisis","violence"],Fe='a[href$="#Help-lines"]',
z=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Te(){for(let t of z().
listeners){let{isConnected:n}=t.element;t.shown&&!n&&z().listeners.delete(t),t.shown||(t.shown=n)}}function ct(t,{zone:n="",
languages:a=[]}){let s=d=>d.endsWith("/")?n.startsWith(d):n===d,o=t.find(({zones:d})=>d.some(s));if(o)return o.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let l=t.find(d=>d.home);return l?l.code:a.map(d=>d.split("-").slice(1).join("-").
toUpperCase()).find(d=>t.some(({code:c})=>c===d))??""}var he=(t,n)=>n.flatMap(a=>t.lines.filter(s=>s.topic===a)),me=t=>t.split(/(\d[\d -]+\d)/).map((n,a)=>a%2?e("span",{class:"\
ajar-unbroken"},n):n),Ie=t=>`tel:${t.match(/\d+/)[0]}`;function qe({words:t,countries:n=[],leave:a,onCountry:s=()=>{}}){
n.length&&(z().countries=n);let o=()=>z().countries,l=()=>z().chosen||ct(o(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),r=()=>o().find(g=>g.code===l());function d(g){z().chosen=
g,Te();for(let{element:C,draw:T}of z().listeners)T(C)}function c(g,C){return C(g),z().listeners.add({element:g,draw:C,shown:!1}),
queueMicrotask(Te),g}let i=g=>c(e("div",{}),C=>C.replaceChildren(...g())),f=()=>{let g=[...o(),{code:"-",country:t["help\
-elsewhere"]}],C=e("select",{onchange:()=>{d(C.value),s(C.value)}},...g.map(T=>e("option",{value:T.code},T.country)));return c(
C,()=>{C.value=r()?.code??"-"}),e("label",{class:"ajar-help-where"},e("span",{},t["help-in"]),C)},m=({say:g,to:C},T)=>{if(/^(tel|sms):/.
test(C))return e("a",{class:T?"ajar-reach":"ajar-reach ajar-first",href:C},e("span",{},...me(g)));let q=e("span",{},g),K=e(
"button",{type:"button",class:"ajar-link","aria-label":W(t["help-copy-what"],{address:C}),onclick:async()=>{await it(C,q)&&
(K.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"ajar-chat"},q," ",K)},b=g=>e("li",{},e("p",{class:"\
ajar-for"},g.for_what),e("p",{class:"ajar-hint"},[g.name,g.hours,g.languages].filter(Boolean).join(". ")),e("div",{class:"\
ajar-ways"},...g.reach.map(m))),h=({emergency:g,note:C})=>e("li",{class:"ajar-now"},e("p",{class:"ajar-for"},t["help-dan\
ger"]),C?e("p",{class:"ajar-hint"},C):null,e("div",{class:"ajar-ways"},e("a",{class:"ajar-reach",href:Ie(g)},W(t["help-c\
all"],{number:g})))),w=g=>i(()=>{let C=r();if(!C)return[e("p",{},t["help-elsewhere-how"])];let T=g.flatMap(q=>q==="emerg\
ency"?h(C):he(C,[q]).map(b));return[e("ul",{class:"ajar-help-lines"},...T)]});function O(){Le({title:t["help-title"],close:t["\
help-close"],bar:e("div",{class:"ajar-help-bar"},f(),ge({words:t,leave:a})),parts:[e("p",{},t["help-lead"]),w(Ne),e("p",
{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave-how"])]})}function I({title:g,text:C,
now:T,lines:q,kinds:K,countries:j},{level:N,aside:R,needs:H}){return j&&!D()&&(z().countries=j),e("section",{class:"ajar\
-danger"},e(`h${N}`,{tabindex:"-1"},g),e("p",{},C),K.length?null:H?.()??null,f(),w(q),e("ul",{class:"ajar-todo"},...T.map(
v=>e("li",{},v))),e("p",{class:"ajar-hint"},t["help-trace"]),e("button",{type:"button",class:"ajar-link",onclick:R},t["h\
elp-aside"]))}let L=()=>e("button",{type:"button",class:"ajar-get-help",onclick:O},t["help-get"]);function E({emergency:g,
...C}){let q=lt.map(j=>he(C,[j])[0]?.reach??[]).flatMap(j=>["tel:","sms:"].map(N=>j.find(({to:R})=>R.startsWith(N))));return[
{say:W(t["help-call"],{number:g}),to:Ie(g)},...q.filter(Boolean)]}let M=(g=`${t["help-line"]} `)=>i(()=>{let C=r(),T=(C?
E(C):[]).flatMap(({say:j,to:N},R)=>[R?" · ":"",e("a",{href:N},...me(j))]),q=e("button",{type:"button",class:"ajar-link",
onclick:O},t["help-get"]),K=e("span",{class:"ajar-off-paper"},T.length?" · ":"",q);return[e("p",{class:"ajar-help-line"},
g,...T,K)]});function k(g){if(!D())return;let[C]=[...g.querySelectorAll(Fe)].reverse();C?.closest("p, ul").after(M(""));
for(let T of g.querySelectorAll("details"))T.open=T.querySelector("summary").textContent===r()?.country}let B=()=>i(()=>{
let g=r();return g?[e("p",{},e("b",{},`${t["help-title"]}, ${g.country}`)),e("p",{},`${t["help-danger"]} ${W(t["help-cal\
l"],{number:g.emergency})}`),e("ul",{},...he(g,Ne).map(({for_what:C,name:T,reach:q,hours:K})=>e("li",{},...me(`${C}: ${T}\
. ${q.map(({say:j})=>j).join(" · ")}. ${K}.`))))]:[e("p",{},t["help-elsewhere-how"])]}),D=()=>o().length>0;return{open:O,
notice:I,button:L,line:M,addNumbers:k,text:B,choose:d,code:l,isKnown:D}}var ge=({words:t,leave:n})=>e("button",{type:"bu\
tton",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function De(t){if(z().open){z().open=t;return}z().
open=t,window.addEventListener("click",n=>{n.target.closest?.(Fe)&&(n.preventDefault(),n.stopPropagation(),z().open())},
{capture:!0})}async function it(t,n){try{return await navigator.clipboard.writeText(t),!0}catch{let a=document.createRange();
return a.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(a),document.execCommand("copy")}}var ut="about:blank";function be(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(ut)}function Be(t=()=>{}){
let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=t,n)return;let a=[];window.addEventListener("keydown",s=>{s.repeat||
(a=s.key==="Shift"?[...a,s.timeStamp].slice(-3):[],a.length===3&&a[2]-a[0]<2e3&&(window.ajarBeforeLeaving(),be()))},{capture:!0})}function Re(t,n,{words:a,group:s,change:o,say:l}){let r={...n},d={},c=t.piles.map(h=>(d[h.id]=e("span",{}),e("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let O=m[w.dataTransfer.
getData("text/plain")]?.[h.id];O&&!O.matches(":disabled")&&(O.checked=!0,f(O.dataset.card,h))}},d[h.id]))),i=()=>t.piles.
forEach(h=>{d[h.id].textContent=W(a["pile-count"],{pile:h.text,n:Object.values(r).filter(w=>w===h.id).length})}),f=(h,w)=>{
r[h]=w.id,i(),o({...r}),l(W(a.moved,{card:t.cards.find(O=>O.id===h).text,pile:w.text}))},m={},b=t.cards.map(h=>{m[h.id]=
{};let w=`${s}-${h.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:O=>O.dataTransfer.setData(
"text/plain",h.id)},e("legend",{},h.text),e("div",{class:"ajar-into"},...t.piles.map(O=>{let I=e("input",{type:"radio",name:w,
value:O.id,"data-card":h.id,checked:r[h.id]===O.id,onchange:()=>f(h.id,O)});return m[h.id][O.id]=I,e("label",{},I,e("spa\
n",{},O.text))})))});return i(),e("div",{},e("p",{class:"ajar-hint"},a["sort-how"]),e("ul",{class:"ajar-piles"},...c),...b)}function We({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-keep-${window.ajarForms}`,s=e("span",
{}),o=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),l=e("p",{class:"ajar-problem",role:"alert"}),r=e(
"div",{}),d=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},l,r),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},i=c,f=!1,m=!1,b=!1,h=!1,w=!1,O=(v,F,_={})=>e("button",{type:"button",onclick:F,..._},v),I=v=>{v.tabIndex=
-1,v.focus()},L=()=>r.querySelector(".ajar-change"),E=()=>c.state==="kept"&&!c.reopen;function M(v,F=v){o.dataset.short=
F,s.textContent!==v&&(s.textContent=v)}function k(){let v=c.problem?t["keep-unsaved"]:t["keep-saving"],[F,_]={none:[t["n\
otice-alone"],t["notice-alone-short"]],locked:[t["keep-locked"],t["keep-locked-short"]],kept:c.saved?[t["keep-saved"],t["\
keep-saved-short"]]:[v],lost:[t["keep-lost"]]}[w?"lost":c.state];o.classList.toggle("ajar-state-lost",w),M(F,_),o.dataset.
longest=c.state==="kept"?t["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem}function B(){
c={...c,saved:!1},k()}function D(){k(),i=c,E()?r.replaceChildren(m?j("change"):N()):c.state!=="none"?r.replaceChildren(j(
"unlock")):f?r.replaceChildren(j(c.exists?"open":"start")):r.replaceChildren(h?q():T())}let g=()=>{f=!0,D(),r.querySelector(
"input").focus()},C=()=>c.hosted?e("p",{},t["keep-hub"]):null;function T(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},t["keep-title"]),e("p",{},t[c.exists?"keep-there":"keep-why"]),C(),e("div",{class:"ajar-moves"},O(t["keep-n\
othing"],()=>{h=!0,D(),I(o)}),O(t[c.exists?"keep-open":"keep-start"],g)))}let q=()=>e("p",{},O(t[c.exists?"keep-open":"k\
eep-start"],g,{class:"ajar-link"}));function K(){let F=["none","weak","fair","good","strong"].map(_=>t[`keep-strength-${_}`]).
reduce((_,S)=>S.length>_.length?S:_);return e("p",{class:"ajar-strength","aria-live":"polite","data-longest":F},e("span",
{},t["keep-strength-none"]))}function j(v){let F=v==="start"||v==="change",_={start:t["keep-start"],open:t["keep-open"],
unlock:t["keep-unlock"],change:t["keep-change"]}[v],S=e("input",{id:`${a}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${a}-how`,oninput:()=>{F&&n({strength:S.value})}}),u=e("input",{id:`${a}-again`,type:"password",spellcheck:"\
false"}),y=e("div",{},e("label",{for:`${a}-again`},t["keep-again"]),u),p=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
x=e("input",{id:`${a}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n({place:x.value})}),$=K(),A=()=>{
if(!S.value){S.focus();return}if(p.hidden=!0,v==="change"){if(S.type==="password"&&u.value!==S.value){p.textContent=t["k\
eep-again-differs"],p.hidden=!1,u.focus();return}n({change:S.value},{awaited:!0})}else n({[v==="start"?"keep":"unlock"]:S.
value,place:x.value},{awaited:!0});M(t["keep-opening"]),S.value="",u.value="",$.firstChild.textContent=t["keep-strength-\
none"]},P=()=>{f=!1,m=!1,D(),v==="change"?L().focus():I(o)},U=e("details",{},e("summary",{},t["keep-where"]),e("label",{
for:`${a}-place`},t["keep-place"]),x);return e("form",{class:"ajar-ask",onsubmit:V=>{V.preventDefault(),A()}},e(c.state===
"locked"?"h1":"p",{class:"ajar-title"},_),C(),v==="change"?e("p",{},t["keep-change-how"]):null,F?e("p",{},t["keep-no-way\
-back"]):null,e("label",{for:`${a}-words`},t[v==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-hint",id:`${a}\
-how`},t[F?"keep-how":"keep-how-open"]),S,F?$:null,v==="change"?y:null,e("label",{class:"ajar-card"},e("input",{type:"ch\
eckbox",onchange:({target:V})=>{S.type=V.checked?"text":"password",y.hidden=V.checked,p.hidden=!0}}),e("span",{},t["keep\
-see"])),v==="change"?p:U,e("div",{class:"ajar-moves"},v==="unlock"?null:O(t["keep-not-now"],P),e("button",{type:"submit"},
_)))}function N(){let v=e("select",{id:`${a}-minutes`,onchange:()=>n({minutes:Number(v.value)})},...[...new Set([5,15,30,
60,c.minutes])].sort((F,_)=>F-_).map(F=>e("option",{value:F,selected:F===c.minutes},W(t["keep-minutes"],{n:F}))));return e(
"div",{class:"ajar-kept"},O(t["keep-lock"],()=>{M(t["keep-opening"]),n({lock:!0},{awaited:!0})}),O(t["keep-change"],()=>{
m=!0,b=!1,D(),r.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},b?t["k\
eep-changed"]:""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},c.place),c.copied?e("p",{},W(t["keep-copied"],
{program:c.copied})):null,e("label",{for:`${a}-minutes`},t["keep-idle"]),v))}function R(v){if(v.strength!=null){let F=r.
querySelector(".ajar-strength > span");F&&(F.textContent=v.strength);return}if(v.changed){m=!1,D(),r.querySelector(".aja\
r-changed").textContent=t["keep-changed"],b=!0,L().focus();return}c={...c,...v},c.state==="kept"&&(f=!1),E()||(m=!1),k(),
H()}let H=Q(r,()=>{let v=i;if(v.state===c.state&&v.exists===c.exists&&v.minutes===c.minutes&&!!v.reopen==!!c.reopen&&!!v.
hosted==!!c.hosted&&r.firstChild){i=c;return}let _=f&&v.place!==c.place;D(),v.state!==c.state&&v.state!=="none"?I(o):_&&
r.querySelector("input").focus()});return D(),{line:o,more:d,update:R,begin:B,setLost:v=>{w=v,k()},say:v=>{l.textContent=
v,l.hidden=!1}}}var _e=(t,n)=>t.find(a=>a.id===n)?.text??n,pt=t=>new Date(`${t}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function Pe(t,n){
switch(t.kind){case"choice":return[...n.chosen.map(a=>_e(t.cards,a)),n.own.trim()].filter(Boolean);case"sort":return t.cards.
filter(a=>n[a.id]).map(a=>`${a.text}: ${_e(t.piles,n[a.id])}`);case"date":return[pt(n)];case"list":return n.map(a=>a.trim());default:
return[`${n}`.trim()]}}function Ke({items:t},n){let a={};for(let s of t){let o=n[s.id];if(!(o==null||!ae(s,a)))if(s.kind===
"choice"){let r=(s.among?oe(s,a):s.cards).map(c=>c.id).filter(c=>o.chosen.includes(c)),d=o.own?.trim()?o.own:"";(r.length||
d)&&(a[s.id]={chosen:r,own:d})}else if(s.kind==="sort"){let l=s.cards.filter(r=>o[r.id]).map(r=>[r.id,o[r.id]]);l.length&&
(a[s.id]=Object.fromEntries(l))}else if(s.kind==="list"){let l=o.filter(r=>r.trim());l.length&&(a[s.id]=l)}else`${o}`.trim()&&
(a[s.id]=o)}return a}var He=(t,n)=>W(t.ask,n);var dt=new Set(["autorestarting","dead","restarting","terminating"]),ft=4e3;function Ue({widget_manager:t},{gone:n,back:a}){
let{statusChanged:s,connectionStatusChanged:o}=t?.kernel??{};if(!s?.connect||!o?.connect)return()=>{};let l=0,r=(c,i)=>{
dt.has(i)&&n()},d=(c,i)=>{clearTimeout(l),i==="disconnected"?n():i==="connecting"?l=setTimeout(n,ft):a()};return s.connect(
r),o.connect(d),()=>{clearTimeout(l),s.disconnect(r),o.disconnect(d)}}function ze({words:t,answered:n}){let a=new Set,s=!1,
o=()=>n().map(([c,i])=>{let f=Ke(c,i),m=c.items.filter(b=>b.id in f).map(b=>[He(b,f),...Pe(b,f[b.id])].join(`
`));return[c.title,...m].join(`

`)}).join(`


`);async function l(c){let i=o(),f=e("textarea",{readonly:!0,rows:6,"aria-label":t["lost-copy"]});f.value=i,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(i)}catch{if(c.append(f),f.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=t["lost-copied"]}function r(c={}){let i=e("div",{class:"ajar-\
lost",hidden:!s,...c},e("p",{},t.lost),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>l(i)},t["lost-\
copy"]),e("button",{type:"button",onclick:()=>location.reload()},t["lost-reload"])),e("p",{class:"ajar-hint",role:"statu\
s"}));return a.add(i),i}function d(c){s=c;for(let i of a)i.hidden=!c}return{line:r,set:d,isLost:()=>s,forget:c=>a.delete(
c)}}function Ve(t,{words:n,send:a,open:s,help:o}){let l=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=G(
n,k=>l.replaceChildren(k)),d=k=>{r.begin(),a(k)},c=e("div",{}),i={},f="",m=0,b=se(n);t.replaceChildren(e("section",{class:"\
ajar-home","aria-label":n["home-title"]},c),l);let h=(k,B)=>e("button",{type:"button",onclick:B},k),w=k=>e("div",{class:"\
ajar-reflection"},...k.flatMap(B=>pe(B,3)));function O(k,B,D){let g=e("div",{class:"ajar-twice"}),T=h(k,()=>{let q=h(n["\
home-no"],()=>{g.replaceChildren(T),T.focus()});g.replaceChildren(e("p",{},B),e("div",{class:"ajar-moves"},q,h(k,()=>{g.
replaceChildren(T),T.focus(),d(D)}))),q.focus()});return g.append(T),g}let I=()=>{let k=e("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{k.files[0]&&d({import:await k.files[0].text()}),k.value=""}});return e("label",
{class:"ajar-words"},e("span",{},n["home-bring"]),k)},L=Q(c,()=>{let k=JSON.stringify(i);k!==f&&(f=k,re(c,E))});function E(){
let k=(g,C)=>h(C,()=>d({take:g})),B=m>(i.danger?.kinds.length??0)?null:i.danger,D=()=>{m=B.kinds.length+1,E(),c.querySelector(
".ajar-welcome").focus()};c.replaceChildren(B?o.notice(B,{level:2,aside:D}):"",e("p",{class:"ajar-welcome",tabindex:"-1"},
i.welcome),i.section?e("div",{class:"ajar-moves"},h(n["home-go-on"],()=>s(i.section))):"",i.due?.length?e("ul",{},...i.due.
map(g=>e("li",{},g))):"",i.plan?.length?e("h2",{},n["home-plan"]):"",i.plan?.length?w(i.plan):"",i.plan?.length&&!B?o.line():
"",...(i.earlier??[]).filter(({plan:g})=>g.length).map(({title:g,plan:C})=>e("details",{},e("summary",{},`${n["home-plan"]}\
, ${g}`),w(C))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["home-not-encrypted"]),e("div",{class:"ajar-tak\
e"},...B?[]:[h(n["home-take-plan"],()=>d({take:"plan",paper:b.value(),country:o.code()})),b.element(),k("calendar",n["ho\
me-take-calendar"]),i.danger?"":k("calendar-line",n["home-take-calendar-line"])],k("check-ins",n["home-take-check-ins"]),
k("everything",n["home-take-everything"])),I()),i.something?e("details",{},e("summary",{},n["home-end"]),e("p",{},n["hom\
e-anew-how"]),O(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),O(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:k=>{r.end(),i=k,L()},settle:r.end,say:(k,B="")=>{r.end();let D=e("div",{class:"\
ajar-text"});J(D,B),l.replaceChildren(k,D),l.scrollIntoView({block:"nearest"})}}}function Je({name:t,type:n,data:a}){let s=Uint8Array.
from(atob(a),l=>l.charCodeAt(0)),o=URL.createObjectURL(new Blob([s],{type:n}));e("a",{href:o,download:t}).click(),setTimeout(
()=>URL.revokeObjectURL(o),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var ne=window.ajarShown,Ge="needs@",X={};function ht(){let t=document.getElementById(
"ajar-style")??document.head.appendChild(e("style",{id:"ajar-style"})),n=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ed\
e4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
.ajar-reflection>*+*{margin-top:.9em!important}.ajar summary{cursor:pointer;padding:.6em 0;min-height:24px;font-weight:6\
00}
.ajar button{font:inherit;font-weight:600;color:var(--ajar-accent);background:var(--ajar-paper);border:2px solid var(--a\
jar-accent);
border-radius:10px;padding:.5em 1.2em;min-height:44px;cursor:pointer}.ajar button:hover{background:var(--ajar-accent);co\
lor:var(--ajar-on-accent)}
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
margin-top:.75em}.ajar .ajar-one-card{display:flex;flex-direction:column;justify-content:center;min-height:9.5em;padding\
:1em
1.25em 1.25em;background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-radius:16px;box-shadow:0 5px 0 -1p\
x
var(--ajar-paper),0 5px 0 0 var(--ajar-line)}.ajar-one-card>:last-child{flex:1;display:grid;align-items:center;font-size\
:1.25em;
line-height:1.35}.ajar-one-piles{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:1.25em}.ajar .ajar-one-p\
iles
button{min-height:68px;padding-inline:.5em;color:var(--ajar-ink);border-color:var(--ajar-edge);border-radius:12px;overfl\
ow-wrap:anywhere}
.ajar .ajar-one-piles button:hover{color:var(--ajar-ink);background:var(--ajar-soft);border-color:var(--ajar-accent)}.aj\
ar
.ajar-one-piles button[aria-pressed=true]{background:var(--ajar-soft);border-color:var(--ajar-accent);box-shadow:inset 0\

-.4rem 0 var(--ajar-accent)}.ajar-one-also{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5em;margin-t\
op:.5em}
.ajar .ajar-one-also button{min-height:44px;font-size:.9em;font-weight:500;color:var(--ajar-muted)}.ajar-one>:is(h2,h3,h\
4):not(:first-child){
margin-top:1em}.ajar .ajar-one>ul{list-style:none;margin-top:.4em}.ajar .ajar-one>ul button{width:100%;text-align:start;\

font-weight:400;color:var(--ajar-ink);border:0;border-bottom:1px solid var(--ajar-line);border-radius:0;background:none;\

padding-inline:0}.ajar-beside{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 1.25em}.ajar-beside details[open]{f\
lex-basis:100%}
.ajar .ajar-beside :is(summary,button.ajar-link){min-height:44px;padding:.6em 0;font-size:.95em;font-weight:600}.ajar-li\
ne{
display:flex;align-items:end;gap:.5em;margin-bottom:.75em}.ajar-line .ajar-words{flex:1;min-width:0}.ajar button.ajar-re\
move{
border-color:transparent;background:none;padding:0;width:44px;font-size:1.3em;color:var(--ajar-muted)}.ajar button.ajar-\
remove:hover{
color:var(--ajar-ink);background:var(--ajar-soft)}.ajar .ajar-reflection .ajar-said{border-left:4px solid var(--ajar-war\
m);
padding:.1em 0 .1em 1em!important;margin-top:.3em!important;white-space:pre-wrap;list-style:none;unicode-bidi:plaintext;\

text-align:start}.ajar-said li{unicode-bidi:plaintext}.ajar-said li+li{margin-top:.35em}.ajar .ajar-leave{display:flex;g\
ap:max(8px,.5em);
flex:none}.ajar .ajar-leave button{white-space:nowrap;min-height:44px;padding:.25em .75em;font-size:.95em;border-width:1\
px;
border-color:var(--ajar-edge)}.ajar button.ajar-leave-now{color:var(--ajar-warm)}.ajar button.ajar-leave-now:hover{backg\
round:var(--ajar-warm);
color:var(--ajar-on-accent)}.ajar .ajar-on-paper{display:none}@media(max-width:30em){.ajar .ajar-leave button{padding-in\
line:.5em;
font-size:.9em}}@media(max-width:22em){.ajar .ajar-leave button{padding-inline:.35em}}@media(max-height:30em){.ajar .aja\
r-help-bar{
position:static;padding-right:8.5em}.ajar-help-bar .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2}.ajar.ajar\
-help{
scroll-padding-top:3.25rem}}@media(hover:none){.ajar-leave-how{display:none}}@media print{.ajar :is(button,.ajar-moves,.\
ajar-status,
.ajar-where,.ajar-help-where,.ajar-off-paper){display:none}.ajar .ajar-number input:checked+span{background:none;color:i\
nherit;
outline:3px solid}.ajar .ajar-on-paper{display:block;margin-bottom:1.5em;font-size:.9em}.ajar-form{border:0;padding:0}}@\
media(forced-colors:active){
.ajar-number input:checked+span,.ajar .ajar-one-piles button[aria-pressed=true]{outline:3px solid Highlight}.ajar .ajar-\
danger{
border:1px solid}}.ajar.ajar-help{box-sizing:border-box;width:min(38rem,100%);max-width:none;max-height:100dvh;margin:au\
to;
padding:.5rem 1.25rem 1.5rem;overflow:auto;background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:\
16px}
.ajar-help::backdrop{background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{margin-top:.75em!important}.ajar-help h2:focus\
,
.ajar-danger :is(h2,h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;display:flex;align-ite\
ms:center;
gap:.5em;margin-inline:-.25em;padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{flex:1;min-width:0}.\
ajar-help-bar>
button{flex:none;margin-inline-start:auto;white-space:nowrap}.ajar .ajar-help-where{display:flex;align-items:center;gap:\
.5em;
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
radius:0}}.ajar-text>*+*{margin-top:.9em!important}.ajar-text :is(ul,ol){padding-left:1.4em!important}.ajar-text a{paddi\
ng-block:.25em}
.ajar-text img{display:block;width:min(100%,28em);height:auto}.ajar-text li+li{margin-top:.35em}.ajar-text :is(h2,h3){ma\
rgin-top:1.6em!important}
.ajar-text>:first-child{margin-top:0!important}.ajar-text details{border-bottom:1px solid var(--ajar-line);margin:0!impo\
rtant}
.ajar-text details[open]{padding-bottom:1em}.ajar-text details>*+*{margin-top:.6em}.ajar-page>*+*{margin-top:2.5em}.ajar\

.ajar-piles{list-style:none;display:flex;flex-wrap:wrap;gap:.5em;position:sticky;top:0;z-index:1;padding:.5em 0;backgrou\
nd:var(--ajar-paper)}
.ajar-pile{flex:1 1 7em;border:2px dashed var(--ajar-edge);border-radius:10px;padding:.4em .6em;text-align:center;font-w\
eight:600}
.ajar-pile.ajar-over{border-style:solid;border-color:var(--ajar-accent);background:var(--ajar-soft)}.ajar .ajar-sorted{d\
isplay:block;
padding:.75em 0;border-top:1px solid var(--ajar-line);min-width:0}.ajar .ajar-sorted legend{font-weight:600;float:left;w\
idth:100%;
margin-bottom:.4em;cursor:grab}.ajar-into{clear:both;display:flex;flex-wrap:wrap;gap:.25em 1.25em}.ajar-into label{displ\
ay:flex;
gap:.45em;align-items:center;min-height:36px;cursor:pointer}.ajar-into input{width:1.15em;height:1.15em}.ajar-chart figc\
aption{
font-size:1.15em;font-weight:600;line-height:1.4;margin-bottom:1em}.ajar-picture svg{width:100%;height:auto;display:bloc\
k}
.ajar-picture.ajar-narrow{display:none}@container (max-width: 32rem){.ajar-picture.ajar-wide{display:none}.ajar-picture.\
ajar-narrow{
display:block}}.ajar table{border-collapse:collapse;width:100%;font-size:1em}.ajar :is(th,td){text-align:left;padding:.4\
em
.5em .4em 0;border-bottom:1px solid var(--ajar-line);color:inherit;background:none;font-variant-numeric:tabular-nums}.aj\
ar
.ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);border-radius:12px;padding:1em 1.25em}.ajar-notice{displ\
ay:flex;
align-items:center;gap:.5em;min-height:var(--ajar-bar, 3.25rem);padding:.25em 0;color:var(--ajar-muted)}.ajar-notice>:fi\
rst-child{
flex:1;min-width:0;font-size:.9em;line-height:1.25}:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding-top:calc(var(\
--ajar-bar)
+ .75rem)}.ajar-notice:has(~.ajar-nav){position:sticky;top:0;z-index:2;max-height:var(--ajar-bar);background:var(--ajar-\
background,
Canvas);border-bottom:1px solid var(--ajar-line);margin-bottom:1em}.ajar-nav~.ajar-page .ajar-piles{top:var(--ajar-bar)}\

.ajar .ajar-sorted input{scroll-margin-top:7.5em}@media(max-width:40em){.ajar-notice .ajar-state:before{content:attr(dat\
a-short);
content:attr(data-short) / ""}.ajar-notice .ajar-state>span{position:absolute;clip-path:inset(50%);font-size:1px}.ajar-n\
otice
.ajar-state:after{content:none}}@media(max-width:30em){.ajar-notice>:first-child{font-size:.8em}}@media(max-width:22em){\

.ajar-notice>:first-child{font-size:.72em;white-space:nowrap}}@media(max-height:30em){:root:has(.ajar-nav){--ajar-bar: 3\
rem}
.ajar-notice:has(~.ajar-nav){position:static;max-height:none}.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:fixed\
;
top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:6em}.aja\
r-nav~
.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (max-width:30em){.ajar-notice:has(~.ajar-nav){flex-wr\
ap:wrap;
padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:0}}.ajar-nav{border-bottom:1px solid var(--ajar-\
line);
padding-bottom:.75em;margin-bottom:2em}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-siz\
e:.95em}
.ajar-nav details[open] ol{padding-top:.25em}.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25em 1e\
m}
.ajar .ajar-nav button{border:0;background:none;padding:.25em 0;min-height:32px;font-weight:500;border-bottom:3px solid \
transparent;
border-radius:0}.ajar .ajar-nav button:hover{color:var(--ajar-ink);background:none}.ajar .ajar-nav button[aria-current]{\

color:var(--ajar-ink);font-weight:650;border-bottom-color:var(--ajar-accent)}.ajar .ajar-lost{color:var(--ajar-warm);bor\
der:2px
solid;border-radius:12px;padding:.75em 1em;margin-block:1em}.ajar-lost:has(~.ajar-page .ajar-lost){display:none}.ajar .a\
jar-lost>
*+*{margin-top:.6em}.ajar .ajar-state-lost{color:var(--ajar-warm);font-weight:600}@container (max-width: 32rem){.ajar .a\
jar-piles{
position:static}}@media print{.ajar :is(.ajar-notice,.ajar-nav,.ajar-keeping){display:none}.ajar .ajar-piles{position:st\
atic}
.ajar-text details::details-content{display:block;content-visibility:visible}.ajar-scenario{border:0;padding:0}}@media(f\
orced-colors:active){
.ajar .ajar-nav button:not([aria-current]){border-bottom-color:Canvas}.ajar .ajar-nav button[aria-current]{border-bottom\
-color:Highlight}
.ajar .ajar-empty{border:1px solid}}.ajar-keeping{margin-bottom:1.5em}.ajar-choose,.ajar-ask{border:1px solid var(--ajar\
-line);
border-radius:16px;padding:1.25em 1.5em;background:var(--ajar-paper)}.ajar .ajar-title{font-size:1.2em;font-weight:650}.\
ajar-keeping
:is(.ajar-choose,.ajar-ask)>*+*{margin-top:.75em!important}.ajar .ajar-ask :is(input[type=password],input[type=text]){wi\
dth:100%}
.ajar .ajar-ask>label:not(.ajar-card){display:block;font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-st\
ate,
.ajar-strength)>span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content\
:attr(data-longest);
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
`;t.textContent!==n&&(t.textContent=n)}function mt({model:t,el:n}){ht();let a=t.get("pages"),s=t.get("words"),o=new Map,
l=new Map,r=new Map,d=[],c=u=>d.push(u),i=null,f=!1,m=!1,b=new Map,h=Math.min(t.get("page"),a.length-1);n.classList.add(
"ajar");let w=e("div",{class:"ajar-page"}),O=u=>a.flatMap(({blocks:y})=>y).find(y=>y.kind==="exercise"&&y.key===u)?.exercise,
I=ze({words:s,answered:()=>[...l].map(([u,{answers:y}])=>[O(u),y]).filter(([u,y])=>u&&Object.keys(y??{}).length)}),L=0,E=u=>{
if(clearTimeout(L),L=0,I.set(u),i?.setLost(u),u)for(let y of r.keys())o.get(y)?.release()},M=(u,{awaited:y=!1}={})=>{try{
t.send(u)}catch{E(!0);return}y&&!L&&(L=setTimeout(()=>E(!0),8e3))},k=qe({words:s,countries:t.get("notice")?.help??a[0]?.
blocks[0]?.help,leave:()=>B(),onCountry:u=>M({country:u})}),B=()=>{M({forget:!0}),be()},D=(u,y,p)=>(o.set(u.key,p),l.has(
u.key)&&p.update(l.get(u.key)),y),g={html(u){let y=e("div",{class:"ajar-text"});return J(y,u.html),k.addNumbers(y),y.addEventListener(
"click",p=>{let x=p.target.closest("a"),$=a.findIndex(({id:A})=>A&&x?.getAttribute("href")===`${A}.ipynb`);$<0||(p.preventDefault(),
N($))}),y},home(u){let y=e("div",{});return D(u,y,Ve(y,{words:s,send:$=>{$.import&&o.get("chart")?.begin(),M($)},open:$=>N(
a.findIndex(({id:A})=>A===$)),help:k})),M({home:u.key}),y},exercise(u){let y=e("div",{}),p=I.line(i?{}:{role:"alert"});r.
set(u.key,y);let x=($,A)=>{i?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let P=window.ajarSent;
b.set(u.key,P),M({key:u.key,...$,sent:P},{awaited:A}),!(!A||!I.isLost())&&(E(!0),p.scrollIntoView({block:"nearest"}))};return o.
set(u.key,ve(y,u.exercise,{words:s,level:u.level,sort:Re,...l.get(u.key),help:k,needs:()=>C(u.needs),below:()=>u.key.startsWith(
"plan@")&&k.isKnown()?k.line():null,onAside:$=>q(u.key,{aside:$}),onChange:$=>{q(u.key,{answers:$,done:!1}),x({answers:$,
done:!1},m)},onMove:$=>q(u.key,{at:$}),onDone:$=>{x({answers:$,done:!0},!0),u.key.startsWith("check-in@")&&o.get("chart")?.
begin()},onStartOver:()=>{q(u.key,{answers:{},done:!1}),x({remove:!0})}})),y.firstElementChild.append(p),c(()=>I.forget(
p)),y},chart(u){let y=e("div",{class:"ajar-chart-block"}),p=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
{begin:x,end:$}=G(s,P=>p.replaceChildren(P)),A=P=>{$(),ce(y,P,s)};return o.set(u.key,{update:A,begin:x,end:$}),l.has(u.key)&&
A(l.get(u.key)),x(),M({chart:u.key}),e("div",{},y,p)},notice(u){if(Be(()=>M({forget:!0})),!u.leave)return e("div",{class:"\
ajar-notice"},e("p",{},u.text));let y=e("div",{class:"ajar-leave"},k.button(),ge({words:s,leave:B}));De(k.open),i=We({words:s,
send:M});let p=document.createDocumentFragment();return p.append(e("div",{class:"ajar-notice"},i.line,y),e("div",{class:"\
ajar-on-paper"},k.text()),i.more),p}};function C(u){let y=a.findIndex(({blocks:x})=>x.some(({key:$})=>$===Ge));return y<
0?u?e("p",{},e("a",{href:u},s["help-needs"])):null:e("button",{type:"button",onclick:()=>{N(y);let x=r.get(Ge).querySelector(
"h2");x.tabIndex=-1,x.focus()}},s["help-needs"])}for(let[u,y]of Object.entries(X))g[u]=p=>{let x=e("div",{}),A=y(x,p,{words:s,
send:M,onDispose:c,model:t,exerciseOf:O,formOf:P=>r.get(P)});return D(p,A.element??x,A)};let T=u=>a[h].blocks.find(y=>y.
kind===u),q=(u,y)=>l.set(u,{...l.get(u),...y}),K=()=>{for(let u of d.splice(0))u()};function j({focus:u=!1}={}){if(K(),o.
clear(),f){w.replaceChildren(i?"":e("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(w.replaceChildren(...a[h].
blocks.map(A=>g[A.kind](A))),a.length<2)return;let y=(A,P)=>e("button",{type:"button",onclick:()=>N(A)},P),p=h>0?y(h-1,s["\
previous-page"]):null,x=h<a.length-1?y(h+1,s["next-page"]):null;if(w.append(e("div",{class:"ajar-moves ajar-turn"},p,x)),
R.replaceChildren(...a.map(({title:A},P)=>e("li",{},e("button",{type:"button","aria-current":P===h?"page":null,onclick:()=>N(
P)},A)))),H.textContent=W(s["page-of"],{n:h+1,all:a.length,title:a[h].title}),!u)return;let $=w.querySelector("h1, h2, h\
3")??w;$.tabIndex=-1,$.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function N(u){a[u]&&(h=u,R.parentElement.
open=v(),t.set("page",u),t.save_changes(),j({focus:!0}))}let R=e("ol",{}),H=e("summary",{}),v=()=>window.innerWidth>640;
t.get("notice")&&n.append(g.notice(t.get("notice")));let F=e("nav",{class:"ajar-nav","aria-label":s.pages},e("details",{
open:v()},H,R));a.length>1&&n.append(F),n.append(I.line({role:"alert"}),w);let _=0;for(let u of["keydown","pointerdown",
"scroll"])n.addEventListener(u,()=>{Date.now()-_<3e4||(_=Date.now(),M({active:!0}))},{passive:!0,capture:!0});t.on("msg:\
custom",u=>{if(E(!1),u.keeping){let y=[...b.values()].some($=>u.acknowledged<$);i?.update(y?{...u.keeping,saved:!1}:u.keeping);
let{state:p}=u.keeping,x=p==="locked";p&&(m=p==="kept"),p&&x!==f&&(f=x,l.clear(),F.hidden=f,j())}for(let[y,p]of Object.entries(
u.states??{})){if(u.acknowledged<b.get(y))continue;let x=p.answers&&!Object.keys(p.answers).length;q(y,x?{...p,at:0}:p),
o.get(y)?.update(l.get(y))}u.country!=null&&k.choose(u.country),u.file&&(o.get("home")?.settle(),Je(u.file)),u.erased&&o.
get("home")?.say(u.erased,T("home")?.erased),u.said&&o.get("chart")?.end(),u.said&&(o.get("home")??i)?.say(u.said),u.open&&
N(a.findIndex(({id:y})=>y===u.open)),u.problem&&o.get(u.problem.key)?.say(u.problem.text)}),t.on("change:pages",()=>{a=t.
get("pages"),j()});let S=Ue(t,{gone:()=>E(!0),back:()=>{I.isLost()&&M({ready:!0})}});return j(),ne.set(s,(ne.get(s)??0)+
1),M({ready:!0}),()=>{K(),S(),clearTimeout(L),ne.set(s,ne.get(s)-1),ne.get(s)||M({gone:!0})}}var Ze={render:mt};X.door=(t,n,a)=>xe(t,a);X.group=(t,n,a)=>Me(t,a);X.scenario=(t,n,{words:a,model:s})=>({element:Ae(n,{words:a,picked:s.get(
"couple"),pick:o=>{s.set("couple",o),s.save_changes()}})});X.asking=(t,n,{exerciseOf:a,formOf:s,...o})=>{let{items:l}=a(
n.of),{parts:r,update:d}=Se(n,{...o,form:()=>s(n.of),ask:i=>l.find(f=>f.id===i).ask}),c=document.createDocumentFragment();
return c.append(...r),{element:c,update:d}};var Tn=Ze;export{Tn as default};
