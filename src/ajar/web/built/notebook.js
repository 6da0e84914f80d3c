var at=["button","input","select","summary","textarea"],st=["input","select","textarea"];function e(t,n={},...o){let s=document.
createElement(t);for(let[a,i]of Object.entries(n))a.startsWith("on")?s.addEventListener(a.slice(2),i):i===!0?s.setAttribute(
a,""):i!==!1&&i!=null&&s.setAttribute(a,i);return at.includes(t)&&s.setAttribute("data-lm-suppress-shortcuts","true"),st.
includes(t)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var rt=t=>t;function V(t,n){t.innerHTML=rt(n)}var B=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let i=n[s];return a?Number.isInteger(i)?i+1:o:["number",
"string"].includes(typeof i)?i:o}),te=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function ne(t,n){let o=n[t.among?.item]??{},s=t.cards.filter(a=>t.among?.piles.includes(o[a.id]));return s.length?
s:t.cards}var Ce=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(o=>t.cards.some(s=>s.id===o))};function Y(t,n){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,n(t["keep-opening"])},400))},end(){clearTimeout(o),
o=0,s&&n(""),s=!1}}}function Se(t,n,o){let{words:s,level:a=3,small:i=!1,beside:r=[]}=o,f={...it,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,u={...o.answers},h=0,m=null,k=0,g=o.aside??0,C=[n.why?e("p",{class:"\
ajar-why"},n.why):null,n.private?e("p",{class:"ajar-private"},n.private):null].filter(Boolean),O=e("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),L=e("div",{}),T=e("div",{class:"ajar-body"}),$=e("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},e(`h${a}`,{id:`${c}-title`},n.title),...i?[e("div",{class:"ajar-beside"},...r,lt(C,s))]:C,
L,T,O);t.replaceChildren($);function A(){let p=n.items.filter(v=>te(v,u));return i&&n.together?[p]:p.map(v=>[v])}let y=p=>{
O.replaceChildren(p)},D=Y(s,y);function I(p,v){O.replaceChildren(`${p} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{
u=v,y(""),o.onChange(u),W({focus:!0})}},s["put-back"]))}function j(p,v){u={...u,[p.id]:v},ct(T),y(""),o.onChange(u),_()}
function S(){R(!0),D.begin(),k=setTimeout(M,8e3)}function M(){k&&(clearTimeout(k),k=0,R(!1),D.end())}function R(p){for(let v of m?.
fieldsets??[])v.disabled=p}function _(){if(!m)return;let{items:p,skip:v,where:w,next:E}=m,q=A().length;v.textContent=x(p)?
s["clear-and-skip"]:s.skip,w.textContent=B(s["question-of"],{n:h+1,all:q}),w.hidden=i&&q===1,E.textContent=h===q-1?s.done:
s.next}let x=p=>p.some(({id:v})=>u[v]!=null);function N(p,v=!0){if(k)return;let w=A();if(h+=p,h>=w.length){h=w.length-1,
S(),o.onDone(u);return}W({focus:v,again:p<0})}function F(p,v){let w=`${c}-${p.id}`,E=e("legend",{},B(p.ask,u)),q=p.hint?
e("p",{class:"ajar-hint",id:`${w}-hint`},p.hint):null,K=[q,v.mark].filter(Boolean).map(({id:G})=>G),J=p.among?{...p,cards:ne(
p,u)}:p,X=f[p.kind](J,Ce(J,u[p.id]),{words:s,level:a+1,group:w,change:G=>j(p,G),say:y,...v}),Z={class:`ajar-item ajar-${p.
kind}`,tabindex:"-1","aria-describedby":K.join(" ")||null};return e("fieldset",Z,E,q,X)}function W({focus:p=!1,again:v=!1}={}){
let w=A();h=Math.max(0,Math.min(h,w.length-1));let E=w[h],q=o.mark?.(E),K=q?e("p",{class:"ajar-mark",id:`${c}-${E[0].id}\
-mark`},q):null,J=e("div",{class:"ajar-moves"}),X=h>0?()=>N(-1):null,Z=E.map(de=>F(de,{mark:K,again:v,moves:J,back:X})),
G=e("button",{type:"button",onclick:()=>{if(k)return;let de=u,nt=x(E);u={...u,...Object.fromEntries(E.map(({id:ot})=>[ot,
null]))},o.onChange(u),N(1),nt&&I(s.cleared,de)}}),xe=e("button",{type:"button",onclick:()=>{k||(y(""),N(1))}}),pe=e("p",
{class:"ajar-where"});m={items:E,skip:G,where:pe,next:xe,fieldsets:Z},L.replaceChildren(),J.replaceChildren(G,xe),X&&J.prepend(
e("button",{type:"button",onclick:X},s.back));let we=Z.length===1;K&&we&&Z[0].lastElementChild.before(K),T.replaceChildren(
pe,...K&&!we?[K]:[],...Z,J),_(),o.onMove?.(h),p&&(Z[0].focus({preventScroll:!0}),pe.scrollIntoView({block:"nearest"}))}function H(p){
if(L.replaceChildren(),!p||!o.help||g>p.kinds.length)return null;let v=()=>{g=p.kinds.length+1,o.onAside?.(g),L.replaceChildren(),
T.querySelector("[tabindex]").focus()},{help:w,needs:E}=o;return L.append(w.notice(p,{level:a+1,aside:v,needs:E})),L.querySelector(
"[tabindex]")}function z(p,{focus:v=!1,danger:w=null}={}){m=null;let E=e(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);T.
replaceChildren(e("div",{class:"ajar-reflection"},E,...p.flatMap(K=>fe(K,a+2)),o.below?.()??null),e("div",{class:"ajar-m\
oves"},e("button",{type:"button",onclick:()=>{h=0,W({focus:!0,again:!0})}},s.change),e("button",{type:"button",onclick:()=>{
let K=u;u={},h=0,g=0,o.onAside?.(0),o.onStartOver(),W({focus:!0}),I(s["started-over"],K)}},s["start-over"])));let q=H(w);
v&&(q??E).focus()}function P(p){let v=T.contains(document.activeElement);v&&m&&!k||(M(),u={...p.answers},p.done?z(p.reflection,
{focus:v,danger:p.danger}):(h=p.at??Math.max(0,A().findIndex(w=>w.some(({id:E})=>u[E]==null))),W()))}let{done:d,reflection:l,
danger:b}=o;return P({answers:u,at:o.at,done:d,reflection:l,danger:b}),{update:P,release:M,say:p=>{M(),y(p)}}}var lt=(t,n)=>t.
length?e("details",{},e("summary",{},n["why-this"]),...t):"";function ct(t){for(let n of t.querySelectorAll("input"))["r\
adio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var fe=({heading:t,said:n,words:o},s)=>[
t?e(`h${s}`,{},t):null,n.length>1?e("ul",{class:"ajar-said"},...n.map(a=>e("li",{},a))):n.length?e("p",{class:"ajar-said"},
n[0]):null,...o.map(a=>e("p",{},a))].filter(Boolean),it={ruler(t,n,{group:o,change:s}){let a=Array.from({length:11},(i,r)=>e(
"label",{class:"ajar-number"},e("input",{type:"radio",name:o,value:r,checked:n===r,onchange:()=>s(r),"aria-describedby":r===
0?`${o}-low`:r===10?`${o}-high`:null}),e("span",{},`${r}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-nu\
mbers"},...a),e("p",{class:"ajar-anchors"},e("span",{id:`${o}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${o}-high`},
e("b",{},"10"),` ${t.high}`)))},choice(t,n,{words:o,group:s,change:a}){let{chosen:i,own:r}=n||{chosen:[],own:""},f=()=>a(
i.length||r.trim()?{chosen:[...i],own:r}:null),c=t.many?"checkbox":"radio",u=t.cards.map(m=>e("input",{type:c,name:s,value:m.
id,checked:i.includes(m.id),onchange:k=>{t.many?i=i.filter(g=>g!==m.id).concat(k.target.checked?m.id:[]):(i=[m.id],r="",
h&&(h.value="")),f()}})),h=t.own?e("input",{type:"text",value:r,maxlength:500,oninput:m=>{r=m.target.value,!t.many&&r.trim()&&
(i=[],u.forEach(k=>{k.checked=!1})),f()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},o[t.many?"\
choose-many":"choose-one"]),...t.cards.map((m,k)=>e("label",{class:"ajar-card"},u[k],e("span",{},m.text))),h?e("label",{
class:"ajar-own"},e("span",{},t.own),h):null)},text(t,n,{words:o,change:s}){let a=e(t.long?"textarea":"input",{...t.long?
{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:i=>s(i.target.value.trim()?i.target.value:null)});return t.long&&
(a.value=n??""),e("label",{class:"ajar-words"},e("span",{},o["own-words"]),a)},list(t,n,{words:o,change:s}){let a=e("div",
{}),i=()=>{let m=[...a.querySelectorAll("input")].map(k=>k.value).filter(k=>k.trim());s(m.length?m:null)},r=()=>[...a.children].
forEach((m,k)=>{m.querySelector("label > span").textContent=B(o.line,{n:k+1}),m.querySelector("button").setAttribute("ar\
ia-label",B(o["remove-line"],{n:k+1}))}),f=e("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),c=()=>{r(),f.hidden=a.children.length>=t.most},u=m=>{let k=e("div",{class:"\
ajar-line"},e("label",{class:"ajar-words"},e("span",{}),e("input",{type:"text",value:m,maxlength:2e4,oninput:i})),e("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let g=k.nextElementSibling||k.previousElementSibling;k.remove(),g||
u(""),c(),i(),(g||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(k),c()},h=n||[];for(let m=0;m<Math.
max(t.lines,h.length);m++)u(h[m]??"");return e("div",{class:"ajar-lines"},a,f)},date(t,n,{words:o,change:s}){return e("l\
abel",{class:"ajar-words"},e("span",{},o["pick-date"]),e("input",{type:"date",value:n??"",oninput:a=>s(a.target.value||null)}))}};function se(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},o="us-letter";return{element:()=>{
let a=e("select",{onchange:()=>{o=a.value}},...Object.entries(n).map(([i,r])=>e("option",{value:i,selected:i===o},r)));return e(
"label",{},t["home-paper"]," ",a)},value:()=>o}}function Q(t,n){let o=!1,s=!1,a=()=>{s=o,o||n()};function i(){o=!0;let r=new AbortController,f=()=>{r.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,f,{signal:r.signal,capture:c!==
"blur"})}for(let r of["pointerdown","keydown"])t.addEventListener(r,i);return a}function re(t,n){let o=f=>[...t.querySelectorAll(
f)],s=o("details[open] > summary").map(f=>f.textContent),a=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let f of o("summary"))f.parentElement.open=s.includes(f.textContent);if(a===!1)return;let i=o("summary, button").
find(f=>f.textContent===a),r=i??t.querySelector("h2, p");i||(r.tabIndex=-1),r.focus({preventScroll:!0})}function Oe(t,{words:n,send:o,onDispose:s}){let a={},i=null,r=!1,f="",c=e("div",{}),u=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),h=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),m=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),k=Y(n,x=>{m.textContent=x}),g=me(n),C=se(n);t.replaceChildren(e("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,c,m),g.dialog);let O=x=>{a.busy?m.textContent=n["room-one-moment"]:(k.begin(),
o(x,{awaited:!0}))},L=(x,N)=>e("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>O(N)},x),T=(...x)=>e(
"div",{class:"ajar-moves ajar-many"},...x);function $(){let x=a.needsKey?e("input",{type:"password",spellcheck:"false",id:`${_}\
-key`,"aria-describedby":`${_}-key-how`}):null,N=e("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(x&&!x.value){x.focus();return}O({room:"open",...x?{key:x.value}:{}}),x&&(x.value="")}},n["room-open"]);return[e("h2",
{},n["room-title"]),a.state==="ended"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},
a.elsewhere?B(n["room-how-elsewhere"],{address:a.elsewhere}):n["room-how-network"]),x?e("label",{class:"ajar-words",for:x.
id},n["room-host-key"]):null,x?e("p",{class:"ajar-hint",id:`${_}-key-how`},n["room-host-key-how"]):null,x,T(N,a.elsewhere?
null:L(n["room-inside"],{room:"inside"})),a.elsewhere?null:e("p",{},n["room-rehearse-how"]),a.elsewhere?null:T(...[12,3].
map(F=>L(B(n["room-rehearse"],{n:F}),{room:"rehearse",phones:F})))]}let A=()=>[e("h2",{},n["room-title"]),e("p",{},n["ro\
om-lost"]),T(L(n["room-go-on"],{room:"go-on"}),L(n["room-end"],{room:"end"}))];function y(){let x=e("button",{type:"butt\
on",onclick:()=>g.show()},n["room-large"]),N=e("p",{},a.inside&&!a.practice?n["room-inside-open"]:B(n["room-line"],{code:a.
code})),F=a.address?x:null;return i?[D(),e("div",{class:"ajar-door-line"},N,h,F),I(),S()]:[e("h2",{},n["room-title"]),D(),
I(),N,a.address?$e(n,a):null,a.inside?e("p",{},n[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?e("p",{class:"ajar-empty"},n["room-no-address"]):null,a.addresses?.length>1?j():null,a.addresses?.length?e("p",{
class:"ajar-hint"},n["room-firewall"]):null,e("div",{class:"ajar-door-line"},h,F,a.inside&&!a.practice?L(n["room-widen"],
{room:"widen"}):null),S()]}let D=()=>a.practice?e("p",{},oe(n)):null,I=()=>a.again?e("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function j(){let x=e("select",{id:`${_}-address`,onchange:()=>o({room:"pick",ip:x.value})},...a.addresses.map(
({ip:N,network:F})=>e("option",{value:N,selected:N===a.picked},`${N} (${F})`)));return e("label",{class:"ajar-words",for:x.
id},e("span",{},n["room-address"]),x)}function S(){let x=e("div",{}),N=e("button",{type:"button",onclick:()=>H(!1)},n["r\
oom-end-no"]),F=e("button",{type:"button",onclick:()=>H(!0)},n["room-end"]),W=()=>x.replaceChildren(...r?[e("p",{},n["ro\
om-end-sure"]),T(N,L(n["room-end"],{room:"end"}))]:[F]),H=P=>{r=P,W(),(r?N:F).focus()};W();let z=(P,d)=>e("button",{type:"\
button",onclick:()=>o({room:"take",...d()},{awaited:!0})},P);return e("details",{class:"ajar-ending"},e("summary",{},n["\
room-ending"]),a.shown?e("p",{},n["room-take-how"]):e("p",{},n["room-take-nothing"]),a.shown?T(z(n["room-take-table"],()=>({
what:"table"})),z(n["room-take-page"],()=>({what:"page",paper:C.value()})),C.element()):null,e("p",{},n["room-end-how"]),
x)}function M(x){a={...a,...x},u.textContent!==a.problem&&(u.textContent=a.problem),u.hidden=!a.problem;let N=he(n,a.joined);
h.textContent!==N&&(h.textContent=N),g.update(a,N),i===null&&a.state==="open"&&(i=!a.here),a.state!=="open"&&(i=null,r=!1),
a.busy?k.begin():(k.end(),m.textContent=""),R()}let R=Q(c,()=>{let{joined:x,problem:N,...F}=a,W=JSON.stringify([F,i]);if(W===
f)return;f=W;let H={open:y,lost:A}[a.state]??$;re(c,()=>c.replaceChildren(...H().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let _=`ajar-door-${window.ajarForms}`;return le(t,()=>o({room:"look"}),s),{update:M}}var he=(t,n)=>n?n===
1?t["room-joined-one"]:B(t["room-joined"],{n}):t["room-joined-none"],oe=t=>e("span",{class:"ajar-rehearsal"},t["room-pra\
ctice"]);function $e(t,n){let o=e("div",{class:"ajar-scan",role:"img","aria-label":t["room-scan-alt"]});return V(o,n.picture),
o.firstElementChild?.setAttribute("aria-hidden","true"),e("div",{class:"ajar-way-in"},o,e("div",{},e("p",{},t["room-scan"]),
e("p",{class:"ajar-address"},n.address),e("p",{},t["room-type-code"]),e("p",{class:"ajar-code"},n.code)))}function me(t){
let n=e("div",{}),o=e("dialog",{class:"ajar-wall","aria-label":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e(
"button",{type:"button",onclick:()=>o.close()},t["room-back"])),s=e("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(i,r){s.textContent=r;let f=JSON.stringify([i.address,i.code,i.practice]);f!==a&&(a=f,i.address?n.replaceChildren(
i.practice?e("p",{},oe(t)):"",$e(t,i),s):(o.close(),n.replaceChildren()))}}}function le(t,n,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:i})=>i)&&n()});s.observe(t),o(()=>s.disconnect())}function ce(t,{sentence:n,wide:o,narrow:s,columns:a,rows:i},r){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let f=(u,h)=>{let m=e("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":n});return V(m,
u),m.firstElementChild.setAttribute("aria-hidden","true"),m},c=t.querySelector("details")?.open??!1;t.replaceChildren(e(
"figure",{class:"ajar-chart"},e("figcaption",{},n),f(o,"wide"),f(s,"narrow"),e("details",{open:c},e("summary",{},r.table),
e("table",{},e("thead",{},e("tr",{},...a.map(u=>e("th",{scope:"col"},u)))),e("tbody",{},...i.map(([u,...h])=>e("tr",{},e(
"th",{scope:"row"},u),...h.map(m=>e("td",{},m??"–")))))))))}function Ee({units:t,slips:n},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-hands-${window.
ajarForms}`,r=new Map,f=g=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...g}),c=f({id:`${i}-people`,
min:1}),u=g=>Math.max(0,Math.floor(Number(g.value)||0)),h=g=>g.kind==="card"?g.bands.slice(0,1):g.bands,m=g=>{let C=t.filter(
$=>$.item===g),O=($,A)=>{let y=f({"aria-label":[$.card,h($)[A]].filter(Boolean).join(": ")});return r.set($.id,[...r.get(
$.id)??[],y]),y},L=C.length===1&&!C[0].card?C[0].bands.map(($,A)=>[$,[O(C[0],A)]]):C.map($=>[$.card,h($).map((A,y)=>O($,
y))]),T=C[0].card?["",...h(C[0])]:null;return e("table",{},e("caption",{},s(g)),T&&T.length>2?e("thead",{},e("tr",{},...T.
map($=>$?e("th",{scope:"col"},$):e("td",{})))):null,e("tbody",{},...L.map(([$,A])=>e("tr",{},e("th",{scope:"row"},$),...A.
map(y=>e("td",{},y))))))};function k(){let g=new Map(t.map(T=>[T,r.get(T.id).map(u)])),C=Math.max(...[...g.values()].map(
T=>T.reduce(($,A)=>$+A,0))),O=u(c)||C;if(!O){c.focus();return}let L=Object.fromEntries([...g].map(([T,$])=>[T.id,T.kind===
"card"?[$[0],Math.max(0,O-$[0])]:$]));a({counts:L,people:O})}return e("details",{class:"ajar-hands"},e("summary",{},o[n?
"room-slips":"room-hands"]),e("p",{},o[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:g=>{g.preventDefault(),k()}},
...[...new Set(t.map(g=>g.item))].map(m),e("label",{class:"ajar-words",for:c.id},e("span",{},o["room-people"]),c),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},o["room-count"]))))}function Ae(t,{words:n,send:o,onDispose:s,form:a,ask:i}){let r={not:{}},f=!1,c="",u="",h=!1,m=(d,l={})=>{h=d==="reveal",
D.begin(),o({question:t.of,do:d,...l},{awaited:!0})},k=e("div",{class:"ajar-results",hidden:!0}),g=e("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),C=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=e("span",{}),L=e("p",
{class:"ajar-counts"}),T=ut(t.minutes,n,s),$=e("button",{type:"button",class:"ajar-link",onclick:()=>_(!f)}),A=e("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),y=(...d)=>{A.textContent!==d[0]&&A.replaceChildren(...d)},D=Y(n,d=>y(d||
u)),I={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},j=Object.
keys(I).filter(d=>t.units.length||d==="open"||d==="close"),S=Object.fromEntries(j.map(d=>[d,e("button",{type:"button",onclick:()=>{
S[d].getAttribute("aria-disabled")?y(M(d)):d==="reset"?R():m(d)}},I[d])])),M=d=>r.busy?n["room-one-moment"]:r.not[d];function R(){
let d=e("button",{type:"button",class:"ajar-link",onclick:()=>{y(""),S.reset.focus()}},n["home-no"]),l=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{y(""),S.reset.focus(),m("reset")}},n["room-ask-reset"]);A.replaceChildren(n["room\
-reset-sure"]," ",d," ",l),d.focus()}function _(d){f=d,k.hidden=!d,a().hidden=d,$.textContent=n[d?"room-show-question":"\
room-show-result"]}let x=me(n),N=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>x.show()},n["room-cod\
e"]),F={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function W(d){let l=r;r={...r,...d};let b=r.
room==="open";O.replaceChildren(r.practice?oe(n):""),C.textContent=r.problem,C.hidden=!r.problem;let p=[[r.answered,n["r\
oom-answered"]],[r.joined,n["room-have-joined"]]],v=!b||!t.units.length?[]:r.hands||r.inside?p.slice(0,1):p;L.replaceChildren(
...v.map(([w,E])=>e("span",{},e("b",{},`${w}`)," ",E))),T.update(r.seconds);for(let w of j)Ne(S[w],M(w));u=b?r.hands?n["\
room-by-hands-now"]:F[r.state]:n["room-not-open"],(l.state!==r.state||l.room!==r.room||l.hands!==r.hands)&&y(u),r.busy||
D.end(),Te(g,r.withheld),x.update(r.way??{},he(n,r.joined)),N.hidden=!r.way?.address,H(),h&&!r.busy&&r.state==="closed"&&
g.childElementCount&&(h=!1,g.scrollIntoView({block:"nearest"}))}function H(){let d=JSON.stringify(r.charts??[]);if(d===c)
return;c=d;let l=!!r.charts?.length;k.replaceChildren(...Le(r.charts??[],n)),$.hidden=!l,_(l),l&&h&&k.scrollIntoView({block:"\
start"}),h=!1}let z=e("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line aja\
r-bar-first"},t.units.length?L:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...j.
map(d=>S[d]))),e("div",{class:"ajar-bar-line"},O,A,$,N,T.element),x.dialog),P=t.units.length?Ee(t,{words:n,ask:i,send:d=>m(
"hands",d)}):null;return $.hidden=!0,le(z,()=>o({room:"look"}),s),{parts:[k,g,C,z,P].filter(Boolean),update:W}}function Ne(t,n){
t.toggleAttribute("aria-disabled",!!n),n&&t.setAttribute("aria-disabled","true"),t.title=n||""}function Te(t,n=[]){let o=[
...t.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(n)&&t.replaceChildren(...n.map(s=>e("p",{},s)))}
var Le=(t,n)=>t.map(o=>{let s=e("div",{class:"ajar-chart-block"});return ce(s,o,n),s});function Me(t,{words:n,send:o,onDispose:s}){
let a={},i="",r=e("div",{class:"ajar-results"}),f=e("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=e("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=e("div",{}),h=e("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),m=e("button",{type:"button",onclick:()=>{m.getAttribute("aria-disabled")?h.textContent=k():(h.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),k=()=>a.busy?n["room-one-moment"]:a.not;return t.replaceChildren(e("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,r,f,c,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"\
ajar-moves"},m),h)),le(t,()=>o({room:"look"}),s),{update(g){a={...a,...g},u.replaceChildren(a.practice?oe(n):""),c.textContent=
a.problem,c.hidden=!a.problem,Te(f,a.withheld),Ne(m,k());let C=JSON.stringify(a.charts??[]);C!==i&&(i=C,r.replaceChildren(
...a.charts?.length?Le(a.charts,n):[e("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function ut(t,n,o){let s=null,
a=!1,i=e("span",{role:"timer"}),r=e("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),f=e("p",{class:"a\
jar-clock"},i," ",r);function c(){let h=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),m=h===null?"":`${Math.floor(
h/60)}:${String(h%60).padStart(2,"0")}`,k=h===null?t?B(n["room-minutes"],{minutes:t}):"":t?B(n["room-clock"],{time:m,minutes:t}):
m;i.textContent=a?"":k,r.textContent=n[a?"room-clock-show":"room-clock-hide"],f.hidden=!k}let u=setInterval(()=>{s!==null&&
c()},1e3);return o(()=>clearInterval(u)),{element:f,update:h=>{s=h==null?null:Date.now()-h*1e3,c()}}}function Ie(t,{words:n,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
i=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=e("div",{class:"ajar-text"}),f=e("summary",{}),c=({title:m,
story:k,more:g,role:C})=>{V(i,k),i.prepend(e("h2",{},m)),V(r,g),f.textContent=C},u=t.couples.find(m=>m.id===o)??t.couples[0],
h=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["couple-how"]),e("div",
{class:"ajar-cards"},...t.couples.map(m=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:a,value:m.id,checked:m===
u,onchange:()=>{c(m),s(m.id)}}),e("span",{},m.title)))));return c(u),e("section",{class:"ajar-scenario","aria-label":n.couple},
i,e("details",{class:"ajar-role"},f,r),h)}var pt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Gt=new RegExp(`(${pt})|[.…]+|[!?;\\n]`,"gu");function De({title:t,close:n,bar:o,parts:s}){let a=()=>{r.close?r.close():r.remove()},i=e("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},t),r=e("dialog",{class:"ajar ajar-help","aria-labelledby":i.id,onclose:()=>r.remove(),onkeydown:f=>{f.
key==="Escape"&&(f.preventDefault(),f.stopPropagation(),a())}},o,i,...s,e("div",{class:"ajar-moves"},e("button",{type:"b\
utton",onclick:a},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),i.focus()}var Fe=["emergency","crisis","violence","agency","worried","child"],dt=["crisis","violence"],Be='a[href$="#Help-lines"]',
U=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function qe(){for(let t of U().
listeners){let{isConnected:n}=t.element;t.shown&&!n&&U().listeners.delete(t),t.shown||(t.shown=n)}}function ft(t,{zone:n="",
languages:o=[]}){let s=f=>f.endsWith("/")?n.startsWith(f):n===f,a=t.find(({zones:f})=>f.some(s));if(a)return a.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let i=t.find(f=>f.home);return i?i.code:o.map(f=>f.split("-").slice(1).join("-").
toUpperCase()).find(f=>t.some(({code:c})=>c===f))??""}var ge=(t,n)=>n.flatMap(o=>t.lines.filter(s=>s.topic===o)),be=t=>t.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?e("span",{class:"\
ajar-unbroken"},n):n),Re=t=>`tel:${t.match(/\d+/)[0]}`;function _e({words:t,countries:n=[],leave:o,onCountry:s=()=>{}}){
n.length&&(U().countries=n);let a=()=>U().countries,i=()=>U().chosen||ft(a(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),r=()=>a().find(j=>j.code===i());function f(j){U().chosen=
j,qe();for(let{element:S,draw:M}of U().listeners)M(S)}function c(j,S){return S(j),U().listeners.add({element:j,draw:S,shown:!1}),
queueMicrotask(qe),j}let u=j=>c(e("div",{}),S=>S.replaceChildren(...j())),h=()=>{let j=[...a(),{code:"-",country:t["help\
-elsewhere"]}],S=e("select",{onchange:()=>{f(S.value),s(S.value)}},...j.map(M=>e("option",{value:M.code},M.country)));return c(
S,()=>{S.value=r()?.code??"-"}),e("label",{class:"ajar-help-where"},e("span",{},t["help-in"]),S)},m=({say:j,to:S},M)=>{if(/^(tel|sms):/.
test(S))return e("a",{class:M?"ajar-reach":"ajar-reach ajar-first",href:S},e("span",{},...be(j)));let R=e("span",{},j),_=e(
"button",{type:"button",class:"ajar-link","aria-label":B(t["help-copy-what"],{address:S}),onclick:async()=>{await ht(S,R)&&
(_.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"ajar-chat"},R," ",_)},k=j=>e("li",{},e("p",{class:"\
ajar-for"},j.for_what),e("p",{class:"ajar-hint"},[j.name,j.hours,j.languages].filter(Boolean).join(". ")),e("div",{class:"\
ajar-ways"},...j.reach.map(m))),g=({emergency:j,note:S})=>e("li",{class:"ajar-now"},e("p",{class:"ajar-for"},t["help-dan\
ger"]),S?e("p",{class:"ajar-hint"},S):null,e("div",{class:"ajar-ways"},e("a",{class:"ajar-reach",href:Re(j)},B(t["help-c\
all"],{number:j})))),C=j=>u(()=>{let S=r();if(!S)return[e("p",{},t["help-elsewhere-how"])];let M=j.flatMap(R=>R==="emerg\
ency"?g(S):ge(S,[R]).map(k));return[e("ul",{class:"ajar-help-lines"},...M)]});function O(){De({title:t["help-title"],close:t["\
help-close"],bar:e("div",{class:"ajar-help-bar"},h(),ke({words:t,leave:o})),parts:[e("p",{},t["help-lead"]),C(Fe),e("p",
{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave-how"])]})}function L({title:j,text:S,
now:M,lines:R,kinds:_,countries:x},{level:N,aside:F,needs:W}){return x&&!I()&&(U().countries=x),e("section",{class:"ajar\
-danger"},e(`h${N}`,{tabindex:"-1"},j),e("p",{},S),_.length?null:W?.()??null,h(),C(R),e("ul",{class:"ajar-todo"},...M.map(
H=>e("li",{},H))),e("p",{class:"ajar-hint"},t["help-trace"]),e("button",{type:"button",class:"ajar-link",onclick:F},t["h\
elp-aside"]))}let T=()=>e("button",{type:"button",class:"ajar-get-help",onclick:O},t["help-get"]);function $({emergency:j,
...S}){let R=dt.map(x=>ge(S,[x])[0]?.reach??[]).flatMap(x=>["tel:","sms:"].map(N=>x.find(({to:F})=>F.startsWith(N))));return[
{say:B(t["help-call"],{number:j}),to:Re(j)},...R.filter(Boolean)]}let A=(j=`${t["help-line"]} `)=>u(()=>{let S=r(),M=(S?
$(S):[]).flatMap(({say:x,to:N},F)=>[F?" · ":"",e("a",{href:N},...be(x))]),R=e("button",{type:"button",class:"ajar-link",
onclick:O},t["help-get"]),_=e("span",{class:"ajar-off-paper"},M.length?" · ":"",R);return[e("p",{class:"ajar-help-line"},
j,...M,_)]});function y(j){if(!I())return;let[S]=[...j.querySelectorAll(Be)].reverse();S?.closest("p, ul").after(A(""));
for(let M of j.querySelectorAll("details"))M.open=M.querySelector("summary").textContent===r()?.country}let D=()=>u(()=>{
let j=r();return j?[e("p",{},e("b",{},`${t["help-title"]}, ${j.country}`)),e("p",{},`${t["help-danger"]} ${B(t["help-cal\
l"],{number:j.emergency})}`),e("ul",{},...ge(j,Fe).map(({for_what:S,name:M,reach:R,hours:_})=>e("li",{},...be(`${S}: ${M}\
. ${R.map(({say:x})=>x).join(" · ")}. ${_}.`))))]:[e("p",{},t["help-elsewhere-how"])]}),I=()=>a().length>0;return{open:O,
notice:L,button:T,line:A,addNumbers:y,text:D,choose:f,code:i,isKnown:I}}var ke=({words:t,leave:n})=>e("button",{type:"bu\
tton",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function We(t){if(U().open){U().open=t;return}U().
open=t,window.addEventListener("click",n=>{n.target.closest?.(Be)&&(n.preventDefault(),n.stopPropagation(),U().open())},
{capture:!0})}async function ht(t,n){try{return await navigator.clipboard.writeText(t),!0}catch{let o=document.createRange();
return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var mt="about:blank";function ye(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(mt)}function He(t=()=>{}){
let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=t,n)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),ye()))},{capture:!0})}function Ke(t,n,{words:o,group:s,change:a,say:i}){let r={...n},f={},c=t.piles.map(g=>(f[g.id]=e("span",{}),e("li",{class:"\
ajar-pile",ondragover:C=>{C.preventDefault(),C.currentTarget.classList.add("ajar-over")},ondragleave:C=>C.currentTarget.
classList.remove("ajar-over"),ondrop:C=>{C.preventDefault(),C.currentTarget.classList.remove("ajar-over");let O=m[C.dataTransfer.
getData("text/plain")]?.[g.id];O&&!O.matches(":disabled")&&(O.checked=!0,h(O.dataset.card,g))}},f[g.id]))),u=()=>t.piles.
forEach(g=>{f[g.id].textContent=B(o["pile-count"],{pile:g.text,n:Object.values(r).filter(C=>C===g.id).length})}),h=(g,C)=>{
r[g]=C.id,u(),a({...r}),i(B(o.moved,{card:t.cards.find(O=>O.id===g).text,pile:C.text}))},m={},k=t.cards.map(g=>{m[g.id]=
{};let C=`${s}-${g.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:O=>O.dataTransfer.setData(
"text/plain",g.id)},e("legend",{},g.text),e("div",{class:"ajar-into"},...t.piles.map(O=>{let L=e("input",{type:"radio",name:C,
value:O.id,"data-card":g.id,checked:r[g.id]===O.id,onchange:()=>h(g.id,O)});return m[g.id][O.id]=L,e("label",{},L,e("spa\
n",{},O.text))})))});return u(),e("div",{},e("p",{class:"ajar-hint"},o["sort-how"]),e("ul",{class:"ajar-piles"},...c),...k)}function je(t,{words:n,label:o,question:s,act:a}){let i=t.querySelector("button, input"),r=[...t.childNodes],f=(h,m)=>e(
"button",{type:"button",onclick:()=>{t.replaceChildren(...r),i.focus(),m()}},h),c=f(n["home-no"],()=>{}),u=e("div",{class:"\
ajar-moves"},c,f(o,a));t.replaceChildren(e("p",{},s),u),c.focus()}function ie(t){let o=e("button",{type:"button",onclick:()=>je(
s,t)},t.label),s=e("div",{class:"ajar-twice"},o);return s}function Pe({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,s=e("span",
{}),a=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),i=e("p",{class:"ajar-problem",role:"alert"}),r=e(
"div",{}),f=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},i,r),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=c,h=!1,m=!1,k=!1,g=!1,C=!1,O=(d,l,b={})=>e("button",{type:"button",onclick:l,...b},d),L=d=>{d.tabIndex=
-1,d.focus()},T=()=>r.querySelector(".ajar-change"),$=()=>c.state==="kept"&&!c.reopen;function A(d,l=d){a.dataset.short=
l,s.textContent!==d&&(s.textContent=d)}function y(){let d=c.problem?t["keep-unsaved"]:t["keep-saving"],[l,b]={none:[t["n\
otice-alone"],t["notice-alone-short"]],locked:[t["keep-locked"],t["keep-locked-short"]],kept:c.saved?[t["keep-saved"],t["\
keep-saved-short"]]:[d],lost:[t["keep-lost"]]}[C?"lost":c.state];a.classList.toggle("ajar-state-lost",C),A(l,b),a.dataset.
longest=c.state==="kept"?t["keep-saved"]:"",i.textContent!==c.problem&&(i.textContent=c.problem),i.hidden=!c.problem}function D(){
c={...c,saved:!1},y()}function I(){y(),u=c,$()?r.replaceChildren(m?x("change"):H()):c.state!=="none"?r.replaceChildren(x(
"unlock")):h?r.replaceChildren(x(c.exists?"open":"start")):r.replaceChildren(g?R():M())}let j=()=>{h=!0,I(),r.querySelector(
"input").focus()},S=()=>c.hosted?e("p",{},t["keep-hub"]):null;function M(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},t["keep-title"]),e("p",{},t[c.exists?"keep-there":"keep-why"]),c.here?e("p",{},t["keep-tab"]):null,S(),e("d\
iv",{class:"ajar-moves"},O(t["keep-nothing"],()=>{g=!0,I(),L(a)}),O(t[c.exists?"keep-open":"keep-start"],j)))}let R=()=>e(
"p",{},O(t[c.exists?"keep-open":"keep-start"],j,{class:"ajar-link"}));function _(){let l=["none","weak","fair","good","s\
trong"].map(b=>t[`keep-strength-${b}`]).reduce((b,p)=>p.length>b.length?p:b);return e("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":l},e("span",{},t["keep-strength-none"]))}function x(d){let l=d==="start"||d==="change",b={start:t["\
keep-start"],open:t["keep-open"],unlock:t["keep-unlock"],change:t["keep-change"]}[d],p=e("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{l&&n({strength:p.value})}}),v=e("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),w=e("div",{},e("label",{for:`${o}-again`},t["keep-again"]),v),E=e("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),q=e("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n(
{place:q.value})}),K=_(),J=()=>{if(!p.value){p.focus();return}if(E.hidden=!0,l&&p.type==="password"&&v.value!==p.value){
E.textContent=t["keep-again-differs"],E.hidden=!1,v.focus();return}d==="change"?n({change:p.value},{awaited:!0}):n({[d===
"start"?"keep":"unlock"]:p.value,place:q.value},{awaited:!0}),A(t["keep-opening"]),p.value="",v.value="",K.firstChild.textContent=
t["keep-strength-none"]},X=()=>{h=!1,m=!1,I(),d==="change"?T().focus():L(a)},Z=e("details",{},e("summary",{},t["keep-whe\
re"]),e("label",{for:`${o}-place`},t["keep-place"]),q);return e("form",{class:"ajar-ask",onsubmit:G=>{G.preventDefault(),
J()}},e(c.state==="locked"?"h1":"p",{class:"ajar-title"},b),S(),d==="change"?e("p",{},t["keep-change-how"]):null,l?e("p",
{},t["keep-no-way-back"]):null,d==="start"&&c.here==="browser"?e("p",{},t["keep-browser"]):null,e("label",{for:`${o}-wor\
ds`},t[d==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-hint",id:`${o}-how`},t[l?"keep-how":"keep-how-open"]),
p,l?K:null,l?w:null,e("label",{class:"ajar-card"},e("input",{type:"checkbox",onchange:({target:G})=>{p.type=G.checked?"t\
ext":"password",w.hidden=G.checked,E.hidden=!0}}),e("span",{},t["keep-see"])),l?E:null,d==="change"||c.here?null:Z,e("di\
v",{class:"ajar-moves"},d==="unlock"?null:O(t["keep-not-now"],X),e("button",{type:"submit"},b)),l?null:W(),d==="start"&&
c.here?F():null)}let N=()=>O(t["keep-copy"],()=>n({take:"sealed"}));function F(){let d={words:t,label:t["keep-bring-yes"],
question:t["keep-bring-sure"]},l=e("input",{type:"file",onchange:async()=>{let v=new Uint8Array(await l.files[0].arrayBuffer()),
w=()=>n({bring:v},{awaited:!0});l.value="",c.exists?je(p,{...d,act:w}):w()}}),b=e("label",{class:"ajar-words"},e("span",
{},t["keep-bring"]),l),p=e("div",{class:"ajar-twice"},b);return p}function W(){let d=ie({words:t,label:t["keep-erase"],question:t["\
home-erase-sure"],act:()=>n({erase:"saved"})});return e("details",{},e("summary",{},t["keep-forgot"]),e("p",{},t["keep-f\
orgot-how"]),...c.here?[e("p",{},t["keep-copy-forgot"]),N(),F()]:[],e("p",{},t["keep-erase-how"]),d)}function H(){let d=e(
"select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(d.value)})},...[...new Set([5,15,30,60,c.minutes])].sort((l,b)=>l-
b).map(l=>e("option",{value:l,selected:l===c.minutes},B(t["keep-minutes"],{n:l}))));return e("div",{class:"ajar-kept"},O(
t["keep-lock"],()=>{A(t["keep-opening"]),n({lock:!0},{awaited:!0})}),O(t["keep-change"],()=>{m=!0,k=!1,I(),r.querySelector(
"input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},k?t["keep-changed"]:""),e("details",
{},e("summary",{},t[c.here?"keep-more":"keep-where"]),...c.here?[e("p",{},t["keep-copy-how"]),N()]:[e("p",{},c.place)],c.
copied?e("p",{},B(t["keep-copied"],{program:c.copied})):null,e("label",{for:`${o}-minutes`},t["keep-idle"]),d))}function z(d){
if(d.strength!=null){let l=r.querySelector(".ajar-strength > span");l&&(l.textContent=d.strength);return}if(d.changed){m=
!1,I(),r.querySelector(".ajar-changed").textContent=t["keep-changed"],k=!0,T().focus();return}c={...c,...d},c.state==="k\
ept"&&(h=!1),$()||(m=!1),y(),P()}let P=Q(r,()=>{let d=u;if(d.state===c.state&&d.exists===c.exists&&d.minutes===c.minutes&&
!!d.reopen==!!c.reopen&&!!d.hosted==!!c.hosted&&r.firstChild){u=c;return}let b=h&&d.place!==c.place;I(),d.state!==c.state&&
d.state!=="none"?L(a):b&&r.querySelector("input").focus()});return I(),{line:a,more:f,update:z,begin:D,setLost:d=>{C=d,y()},
say:d=>{i.textContent=d,i.hidden=!1}}}var Ue="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",gt=new RegExp(`^${Ue}+|${Ue}\
+$`,"g");var ue=t=>t.replace(gt,"");var ze=(t,n="en-US")=>new Date(`${t}T00:00Z`).toLocaleDateString(n,{dateStyle:"long",timeZone:"UTC"});function ve(t,n){if(n==null)return[];switch(t.kind){case"choice":return[...n.chosen.map(o=>Ge(t.cards,o)),ue(n.own)].filter(
Boolean);case"sort":return t.cards.filter(o=>n[o.id]).map(o=>`${o.text}: ${Ge(t.piles,n[o.id])}`);case"date":return[ze(n)];case"\
list":return n.map(ue);default:return[ue(`${n}`)]}}var Ge=(t,n)=>t.find(o=>o.id===n)?.text??n;function Ve({items:t},n){let o={};for(let s of t){let a=n[s.id];if(!(a==null||!te(s,o)))if(s.kind==="choice"){let r=(s.among?
ne(s,o):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),f=a.own?.trim()?a.own:"";(r.length||f)&&(o[s.id]={chosen:r,
own:f})}else if(s.kind==="sort"){let i=s.cards.filter(r=>a[r.id]).map(r=>[r.id,a[r.id]]);i.length&&(o[s.id]=Object.fromEntries(
i))}else if(s.kind==="list"){let i=a.filter(r=>r.trim());i.length&&(o[s.id]=i)}else`${a}`.trim()&&(o[s.id]=a)}return o}var Je=(t,n)=>B(t.ask,n);var bt=new Set(["autorestarting","dead","restarting","terminating"]),kt=4e3;function Ze({widget_manager:t},{gone:n,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=t?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let i=0,r=(c,u)=>{
bt.has(u)&&n()},f=(c,u)=>{clearTimeout(i),u==="disconnected"?n():u==="connecting"?i=setTimeout(n,kt):o()};return s.connect(
r),a.connect(f),()=>{clearTimeout(i),s.disconnect(r),a.disconnect(f)}}function Ye({words:t,answered:n}){let o=new Set,s=!1,
a=()=>n().map(([c,u])=>{let h=Ve(c,u),m=c.items.filter(k=>k.id in h).map(k=>[Je(k,h),...ve(k,h[k.id])].join(`
`));return[c.title,...m].join(`

`)}).join(`


`);async function i(c){let u=a(),h=e("textarea",{readonly:!0,rows:6,"aria-label":t["lost-copy"]});h.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(h),h.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=t["lost-copied"]}function r(c={}){let u=e("div",{class:"ajar-\
lost",hidden:!s,...c},e("p",{},t.lost),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>i(u)},t["lost-\
copy"]),e("button",{type:"button",onclick:()=>location.reload()},t["lost-reload"])),e("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function f(c){s=c;for(let u of o)u.hidden=!c}return{line:r,set:f,isLost:()=>s,forget:c=>o.delete(
c)}}function Xe(t,{words:n,send:o,open:s,help:a}){let i=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=Y(
n,y=>i.replaceChildren(y)),f=y=>{r.begin(),o(y)},c=e("div",{}),u={},h="",m=0,k=se(n);t.replaceChildren(e("section",{class:"\
ajar-home","aria-label":n["home-title"]},c),i);let g=(y,D)=>e("button",{type:"button",onclick:D},y),C=y=>e("div",{class:"\
ajar-reflection"},...y.flatMap(D=>fe(D,3))),O=(y,D,I)=>ie({words:n,label:y,question:D,act:()=>f(I)}),L=()=>{let y=e("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{y.files[0]&&f({import:await y.files[0].text()}),y.value=
""}});return e("label",{class:"ajar-words"},e("span",{},n["home-bring"]),y)},T=Q(c,()=>{let y=JSON.stringify(u);y!==h&&(h=
y,re(c,$))});function $(){let y=(j,S)=>g(S,()=>f({take:j})),D=m>(u.danger?.kinds.length??0)?null:u.danger,I=()=>{m=D.kinds.
length+1,$(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(D?a.notice(D,{level:2,aside:I}):"",e("p",{class:"\
ajar-welcome",tabindex:"-1"},u.welcome),u.section?e("div",{class:"ajar-moves"},g(n["home-go-on"],()=>s(u.section))):"",u.
due?.length?e("ul",{},...u.due.map(j=>e("li",{},j))):"",u.plan?.length?e("h2",{},n["home-plan"]):"",u.plan?.length?C(u.plan):
"",u.plan?.length&&!D?a.line():"",...(u.earlier??[]).filter(({plan:j})=>j.length).map(({title:j,plan:S})=>e("details",{},
e("summary",{},`${n["home-plan"]}, ${j}`),C(S))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["home-not-encr\
ypted"]),e("div",{class:"ajar-take"},...D?[]:[g(n["home-take-plan"],()=>f({take:"plan",paper:k.value(),country:a.code()})),
k.element(),y("calendar",n["home-take-calendar"]),u.danger?"":y("calendar-line",n["home-take-calendar-line"])],y("check-\
ins",n["home-take-check-ins"]),y("everything",n["home-take-everything"])),L()),u.something?e("details",{},e("summary",{},
n["home-end"]),e("p",{},n["home-anew-how"]),O(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-ho\
w"]),O(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:y=>{r.end(),u=y,T()},settle:r.end,say:(y,D="")=>{
r.end();let I=e("div",{class:"ajar-text"});V(I,D),i.replaceChildren(y,I),i.scrollIntoView({block:"nearest"})}}}function Qe({
name:t,type:n,data:o}){let s=Uint8Array.from(atob(o),i=>i.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:n}));e(
"a",{href:a,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var ae=window.ajarShown,et="needs@",ee={};function yt(){let t=document.
getElementById("ajar-style")??document.head.appendChild(e("style",{id:"ajar-style"})),n=`.ajar{--ajar-paper: #fffdfa;--a\
jar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
`;t.textContent!==n&&(t.textContent=n)}function jt({model:t,el:n}){yt();let o=t.get("pages"),s=t.get("words"),a=new Map,
i=new Map,r=new Map,f=[],c=l=>f.push(l),u=null,h=!1,m=!1,k=new Map,g=Math.min(t.get("page"),o.length-1);n.classList.add(
"ajar");let C=e("div",{class:"ajar-page"}),O=l=>o.flatMap(({blocks:b})=>b).find(b=>b.kind==="exercise"&&b.key===l)?.exercise,
L=Ye({words:s,answered:()=>[...i].map(([l,{answers:b}])=>[O(l),b]).filter(([l,b])=>l&&Object.keys(b??{}).length)}),T=0,$=l=>{
if(clearTimeout(T),T=0,L.set(l),u?.setLost(l),l)for(let b of r.keys())a.get(b)?.release()},A=(l,{awaited:b=!1}={})=>{try{
t.send(l)}catch{$(!0);return}b&&!T&&(T=setTimeout(()=>$(!0),8e3))},y=_e({words:s,countries:t.get("notice")?.help??o[0]?.
blocks[0]?.help,leave:()=>D(),onCountry:l=>A({country:l})}),D=()=>{A({forget:!0}),ye()},I=(l,b,p)=>(a.set(l.key,p),i.has(
l.key)&&p.update(i.get(l.key)),b),j={html(l){let b=e("div",{class:"ajar-text"});return V(b,l.html),y.addNumbers(b),b.addEventListener(
"click",p=>{let v=p.target.closest("a"),w=o.findIndex(({id:E})=>E&&v?.getAttribute("href")===`${E}.ipynb`);w<0||(p.preventDefault(),
N(w))}),b},home(l){let b=e("div",{});return I(l,b,Xe(b,{words:s,send:w=>{w.import&&a.get("chart")?.begin(),A(w)},open:w=>N(
o.findIndex(({id:E})=>E===w)),help:y})),A({home:l.key}),b},exercise(l){let b=e("div",{}),p=L.line(u?{}:{role:"alert"});r.
set(l.key,b);let v=(w,E)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let q=window.ajarSent;
k.set(l.key,q),A({key:l.key,...w,sent:q},{awaited:E}),!(!E||!L.isLost())&&($(!0),p.scrollIntoView({block:"nearest"}))};return a.
set(l.key,Se(b,l.exercise,{words:s,level:l.level,sort:Ke,...i.get(l.key),help:y,needs:()=>S(l.needs),below:()=>l.key.startsWith(
"plan@")&&y.isKnown()?y.line():null,onAside:w=>R(l.key,{aside:w}),onChange:w=>{R(l.key,{answers:w,done:!1}),v({answers:w,
done:!1},m)},onMove:w=>R(l.key,{at:w}),onDone:w=>{v({answers:w,done:!0},!0),l.key.startsWith("check-in@")&&a.get("chart")?.
begin()},onStartOver:()=>{R(l.key,{answers:{},done:!1}),v({remove:!0})}})),b.firstElementChild.append(p),c(()=>L.forget(
p)),b},chart(l){let b=e("div",{class:"ajar-chart-block"}),p=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
{begin:v,end:w}=Y(s,q=>p.replaceChildren(q)),E=q=>{w(),ce(b,q,s)};return a.set(l.key,{update:E,begin:v,end:w}),i.has(l.key)&&
E(i.get(l.key)),v(),A({chart:l.key}),e("div",{},b,p)},notice(l){if(He(()=>A({forget:!0})),!l.leave)return e("div",{class:"\
ajar-notice"},e("p",{},l.text));let b=e("div",{class:"ajar-leave"},y.button(),ke({words:s,leave:D}));We(y.open),u=Pe({words:s,
send:A});let p=document.createDocumentFragment();return p.append(e("div",{class:"ajar-notice"},u.line,b),e("div",{class:"\
ajar-on-paper"},y.text()),u.more),p}};function S(l){let b=o.findIndex(({blocks:v})=>v.some(({key:w})=>w===et));return b<
0?l?e("p",{},e("a",{href:l},s["help-needs"])):null:e("button",{type:"button",onclick:()=>{N(b);let v=r.get(et).querySelector(
"h2");v.tabIndex=-1,v.focus()}},s["help-needs"])}for(let[l,b]of Object.entries(ee))j[l]=p=>{let v=e("div",{}),E=b(v,p,{words:s,
send:A,onDispose:c,model:t,exerciseOf:O,formOf:q=>r.get(q)});return I(p,E.element??v,E)};let M=l=>o[g].blocks.find(b=>b.
kind===l),R=(l,b)=>i.set(l,{...i.get(l),...b}),_=()=>{for(let l of f.splice(0))l()};function x({focus:l=!1}={}){if(_(),a.
clear(),h){C.replaceChildren(u?"":e("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(C.replaceChildren(...o[g].
blocks.map(E=>j[E.kind](E))),o.length<2)return;let b=(E,q)=>e("button",{type:"button",onclick:()=>N(E)},q),p=g>0?b(g-1,s["\
previous-page"]):null,v=g<o.length-1?b(g+1,s["next-page"]):null;if(C.append(e("div",{class:"ajar-moves ajar-turn"},p,v)),
F.replaceChildren(...o.map(({title:E},q)=>e("li",{},e("button",{type:"button","aria-current":q===g?"page":null,onclick:()=>N(
q)},E)))),W.textContent=B(s["page-of"],{n:g+1,all:o.length,title:o[g].title}),!l)return;let w=C.querySelector("h1, h2, h\
3")??C;w.tabIndex=-1,w.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function N(l){o[l]&&(g=l,F.parentElement.
open=H(),t.set("page",l),t.save_changes(),x({focus:!0}))}let F=e("ol",{}),W=e("summary",{}),H=()=>window.innerWidth>640;
t.get("notice")&&n.append(j.notice(t.get("notice")));let z=e("nav",{class:"ajar-nav","aria-label":s.pages},e("details",{
open:H()},W,F));o.length>1&&n.append(z),n.append(L.line({role:"alert"}),C);let P=0;for(let l of["keydown","pointerdown",
"scroll"])n.addEventListener(l,()=>{Date.now()-P<3e4||(P=Date.now(),A({active:!0}))},{passive:!0,capture:!0});t.on("msg:\
custom",l=>{if($(!1),l.keeping){let b=[...k.values()].some(w=>l.acknowledged<w);u?.update(b?{...l.keeping,saved:!1}:l.keeping);
let{state:p}=l.keeping,v=p==="locked";p&&(m=p==="kept"),p&&v!==h&&(h=v,i.clear(),z.hidden=h,x())}for(let[b,p]of Object.entries(
l.states??{})){if(l.acknowledged<k.get(b))continue;let v=p.answers&&!Object.keys(p.answers).length;R(b,v?{...p,at:0}:p),
a.get(b)?.update(i.get(b))}l.country!=null&&y.choose(l.country),l.file&&(a.get("home")?.settle(),Qe(l.file)),l.erased&&a.
get("home")?.say(l.erased,M("home")?.erased),l.said&&a.get("chart")?.end(),l.said&&(a.get("home")??u)?.say(l.said),l.open&&
N(o.findIndex(({id:b})=>b===l.open)),l.problem&&a.get(l.problem.key)?.say(l.problem.text)}),t.on("change:pages",()=>{o=t.
get("pages"),x()});let d=Ze(t,{gone:()=>$(!0),back:()=>{L.isLost()&&A({ready:!0})}});return x(),ae.set(s,(ae.get(s)??0)+
1),A({ready:!0}),()=>{_(),d(),clearTimeout(T),ae.set(s,ae.get(s)-1),ae.get(s)||A({gone:!0})}}var tt={render:jt};ee.door=(t,n,o)=>Oe(t,o);ee.group=(t,n,o)=>Me(t,o);ee.scenario=(t,n,{words:o,model:s})=>({element:Ie(n,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});ee.asking=(t,n,{exerciseOf:o,formOf:s,...a})=>{let{items:i}=o(
n.of),{parts:r,update:f}=Ae(n,{...a,form:()=>s(n.of),ask:u=>i.find(h=>h.id===u).ask}),c=document.createDocumentFragment();
return c.append(...r),{element:c,update:f}};var Vn=tt;export{Vn as default};
