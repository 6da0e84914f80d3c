var nn=["button","input","select","summary","textarea"],on=["input","select","textarea"];function t(e,n={},...o){let s=document.
createElement(e);for(let[a,l]of Object.entries(n))a.startsWith("on")?s.addEventListener(a.slice(2),l):l===!0?s.setAttribute(
a,""):l!==!1&&l!=null&&s.setAttribute(a,l);return nn.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),on.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var an=e=>e;function ce(e,n){e.innerHTML=an(n)}function be(e,n,...o){let s=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[a,l]of Object.entries(n))s.setAttribute(a,l);return s.append(...o),s}var H=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let l=n[s];return a?Number.isInteger(l)?l+1:o:["number",
"string"].includes(typeof l)?l:o}),fe=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function ye(e,n){let o=n[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var Qe=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(o=>e.cards.some(s=>s.id===o))};function pe(e,n){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,n(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&n(""),s=!1}}}function et(e,n,o){let{words:s,level:a=3,small:l=!1,beside:r=[]}=o,i={...ln,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let m=`ajar-${window.ajarForms}`,c={...o.answers},g=0,h=null,b=0,k=o.aside??0,v=[n.why?t("p",{class:"\
ajar-why"},n.why):null,n.private?t("p",{class:"ajar-private"},n.private):null].filter(Boolean),N=t("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),C=t("div",{}),L=t("div",{class:"ajar-body"}),D=t("section",{class:"ajar-form","\
aria-labelledby":`${m}-title`},t(`h${a}`,{id:`${m}-title`},n.title),...l?[t("div",{class:"ajar-beside"},...r,sn(v,s))]:v,
C,L,N);e.replaceChildren(D);function F(){let E=n.items.filter(V=>fe(V,c));return l&&n.together?[E]:E.map(V=>[V])}let O=E=>{
N.replaceChildren(E)},S=pe(s,O);function T(E,V){N.replaceChildren(`${E} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{
c=V,O(""),o.onChange(c),W({focus:!0})}},s["put-back"]))}function x(E,V){c={...c,[E.id]:V},rn(L),O(""),o.onChange(c),d()}
function M(){_(!0),S.begin(),b=setTimeout(R,8e3)}function R(){b&&(clearTimeout(b),b=0,_(!1),S.end())}function _(E){for(let V of h?.
fieldsets??[])V.disabled=E}function d(){if(!h)return;let{items:E,skip:V,where:Z,next:j,enough:q}=h,z=F().length;V.textContent=
w(E)?s["clear-and-skip"]:s.skip,Z.textContent=H(s["question-of"],{n:g+1,all:z}),Z.hidden=l&&z===1,j.textContent=g===z-1?
s.done:s.next,q.hidden=!p(z)}function p(E){return(o.enough==="at once"||g>0)&&g<E-1&&w(n.items)}function f(){b||(M(),o.onDone(
c))}let w=E=>E.some(({id:V})=>c[V]!=null);function B(E,V=!0){if(b)return;let Z=F();if(g+=E,g>=Z.length){g=Z.length-1,f();
return}W({focus:V,again:E<0})}function I(E,V){let Z=`${m}-${E.id}`,j=t("legend",{},H(E.ask,c)),q=E.hint?t("p",{class:"aj\
ar-hint",id:`${Z}-hint`},E.hint):null,z=[q,V.mark].filter(Boolean).map(({id:ae})=>ae),G=E.among?{...E,cards:ye(E,c)}:E,te=i[E.
kind](G,Qe(G,c[E.id]),{words:s,level:a+1,group:Z,change:ae=>x(E,ae),say:O,isQuick:o.enough==="at once",...V}),ne={class:`\
ajar-item ajar-${E.kind}`,tabindex:"-1","aria-describedby":z.join(" ")||null};return t("fieldset",ne,j,q,te)}function W({
focus:E=!1,again:V=!1}={}){let Z=F();g=Math.max(0,Math.min(g,Z.length-1));let j=Z[g],q=o.mark?.(j),z=q?t("p",{class:"aja\
r-mark",id:`${m}-${j[0].id}-mark`},q):null,G=t("div",{class:"ajar-moves"}),te=g>0?()=>B(-1):null,ne=j.map(y=>I(y,{mark:z,
again:V,moves:G,back:te})),ae=t("button",{type:"button",onclick:()=>{if(b)return;let y=c,$=w(j);c={...c,...Object.fromEntries(
j.map(({id:P})=>[P,null]))},o.onChange(c),B(1),$&&T(s.cleared,y)}}),ie=t("button",{type:"button",onclick:()=>{b||(O(""),
B(1))}}),ue=t("p",{class:"ajar-where"}),me=t("button",{type:"button",class:"ajar-link",onclick:f},s.enough);h={items:j,skip:ae,
where:ue,next:ie,fieldsets:ne,enough:me},C.replaceChildren(),G.replaceChildren(ae,ie),te&&G.prepend(t("button",{type:"bu\
tton",onclick:te},s.back));let u=ne.length===1;z&&u&&ne[0].lastElementChild.before(z),L.replaceChildren(ue,...z&&!u?[z]:
[],...ne,G,...o.enough?[me]:[]),d(),o.onMove?.(g),E&&(ne[0].focus({preventScroll:!0}),ue.scrollIntoView({block:"nearest"}))}
function J(E){if(C.replaceChildren(),!E||!o.help||k>E.kinds.length)return null;let V=()=>{k=E.kinds.length+1,o.onAside?.(
k),C.replaceChildren(),L.querySelector("[tabindex]").focus()},{help:Z,needs:j}=o;return C.append(Z.notice(E,{level:a+1,aside:V,
needs:j})),C.querySelector("[tabindex]")}function A(E,{focus:V=!1,danger:Z=null}={}){h=null;let j=t(`h${a+1}`,{tabindex:"\
-1"},s["what-you-said"]);L.replaceChildren(t("div",{class:"ajar-reflection"},j,...E.flatMap(z=>Ce(z,a+2)),o.below?.()??null),
t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>{g=0,W({focus:!0,again:!0})}},s.change),t("button",{type:"\
button",onclick:()=>{let z=c;c={},g=0,k=0,o.onAside?.(0),o.onStartOver(),W({focus:!0}),T(s["started-over"],z)}},s["start\
-over"])));let q=J(Z);V&&(q??j).focus()}function K(E){let V=L.contains(document.activeElement);V&&h&&!b||(R(),c={...E.answers},
E.done?A(E.reflection,{focus:V,danger:E.danger}):(g=E.at??Math.max(0,F().findIndex(Z=>Z.some(({id:j})=>c[j]==null))),W()))}
let{done:ee,reflection:Y,danger:se}=o;return K({answers:c,at:o.at,done:ee,reflection:Y,danger:se}),{update:K,release:R,say:E=>{
R(),O(E)}}}var sn=(e,n)=>e.length?t("details",{},t("summary",{},n["why-this"]),...e):"";function rn(e){for(let n of e.querySelectorAll(
"input"))["radio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var Ce=({heading:e,said:n,
words:o},s)=>[e?t(`h${s}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(a=>t("li",{},a))):n.length?t("p",{class:"\
ajar-said"},n[0]):null,...o.map(a=>t("p",{},a))].filter(Boolean),ln={ruler(e,n,{group:o,change:s}){let a=Array.from({length:11},
(l,r)=>t("label",{class:"ajar-number"},t("input",{type:"radio",name:o,value:r,checked:n===r,onchange:()=>s(r),"aria-desc\
ribedby":r===0?`${o}-low`:r===10?`${o}-high`:null}),t("span",{},`${r}`)));return t("div",{class:"ajar-scale"},t("div",{class:"\
ajar-numbers"},...a),t("p",{class:"ajar-anchors"},t("span",{id:`${o}-low`},t("b",{},"0"),` ${e.low}`),t("span",{id:`${o}\
-high`},t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:o,group:s,change:a}){let{chosen:l,own:r}=n||{chosen:[],own:""},
i=()=>a(l.length||r.trim()?{chosen:[...l],own:r}:null),m=e.many?"checkbox":"radio",c=e.cards.map(h=>t("input",{type:m,name:s,
value:h.id,checked:l.includes(h.id),onchange:b=>{e.many?l=l.filter(k=>k!==h.id).concat(b.target.checked?h.id:[]):(l=[h.id],
r="",g&&(g.value="")),i()}})),g=e.own?t("input",{type:"text",value:r,maxlength:500,oninput:h=>{r=h.target.value,!e.many&&
r.trim()&&(l=[],c.forEach(b=>{b.checked=!1})),i()}}):null;return t("div",{class:"ajar-cards"},t("p",{class:"ajar-hint"},
o[e.many?"choose-many":"choose-one"]),...e.cards.map((h,b)=>t("label",{class:"ajar-card"},c[b],t("span",{},h.text))),g?t(
"label",{class:"ajar-own"},t("span",{},e.own),g):null)},text(e,n,{words:o,change:s}){let a=t(e.long?"textarea":"input",{
...e.long?{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:l=>s(l.target.value.trim()?l.target.value:null)});return e.
long&&(a.value=n??""),t("label",{class:"ajar-words"},t("span",{},o["own-words"]),a)},list(e,n,{words:o,change:s}){let a=t(
"div",{}),l=()=>{let h=[...a.querySelectorAll("input")].map(b=>b.value).filter(b=>b.trim());s(h.length?h:null)},r=()=>[...a.
children].forEach((h,b)=>{h.querySelector("label > span").textContent=H(o.line,{n:b+1}),h.querySelector("button").setAttribute(
"aria-label",H(o["remove-line"],{n:b+1}))}),i=t("button",{type:"button",class:"ajar-link",onclick:()=>{c(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),m=()=>{r(),i.hidden=a.children.length>=e.most},c=h=>{let b=t("div",{class:"\
ajar-line"},t("label",{class:"ajar-words"},t("span",{}),t("input",{type:"text",value:h,maxlength:2e4,oninput:l})),t("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let k=b.nextElementSibling||b.previousElementSibling;b.remove(),k||
c(""),m(),l(),(k||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(b),m()},g=n||[];for(let h=0;h<Math.
max(e.lines,g.length);h++)c(g[h]??"");return t("div",{class:"ajar-lines"},a,i)},date(e,n,{words:o,change:s}){return t("l\
abel",{class:"ajar-words"},t("span",{},o["pick-date"]),t("input",{type:"date",value:n??"",oninput:a=>s(a.target.value||null)}))}};function Ee(e){let n={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=t("select",{onchange:()=>{o=a.value}},...Object.entries(n).map(([l,r])=>t("option",{value:l,selected:l===o},r)));return t(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function ke(e,n){let o=!1,s=!1,a=()=>{s=o,o||n()};function l(){o=!0;let r=new AbortController,i=()=>{r.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let m of["pointerup","pointercancel","keyup","blur"])addEventListener(m,i,{signal:r.signal,capture:m!==
"blur"})}for(let r of["pointerdown","keydown"])e.addEventListener(r,l);return a}function Ae(e,n){let o=i=>[...e.querySelectorAll(
i)],s=o("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let i of o("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let l=o("summary, button").
find(i=>i.textContent===a),r=l??e.querySelector("h2, p");l||(r.tabIndex=-1),r.focus({preventScroll:!0})}function tt(e,{words:n,send:o,onDispose:s}){let a={},l=null,r=!1,i="",m=t("div",{}),c=t("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),g=t("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),h=t("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),b=pe(n,p=>{h.textContent=p}),k=Re(n),v=Ee(n);e.replaceChildren(t("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},c,m,h),k.dialog);let N=p=>{a.busy?h.textContent=n["room-one-moment"]:(b.begin(),
o(p,{awaited:!0}))},C=(p,f)=>t("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>N(f)},p),L=(...p)=>t(
"div",{class:"ajar-moves ajar-many"},...p);function D(){let p=a.needsKey?t("input",{type:"password",spellcheck:"false",id:`${d}\
-key`,"aria-describedby":`${d}-key-how`}):null,f=t("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(p&&!p.value){p.focus();return}N({room:"open",...p?{key:p.value}:{}}),p&&(p.value="")}},n["room-open"]);return[t("h2",
{},n["room-title"]),a.state==="ended"?t("p",{class:"ajar-empty"},n["room-ended"]):null,t("p",{},n["room-how"]),t("p",{},
a.elsewhere?H(n["room-how-elsewhere"],{address:a.elsewhere}):n["room-how-network"]),p?t("label",{class:"ajar-words",for:p.
id},n["room-host-key"]):null,p?t("p",{class:"ajar-hint",id:`${d}-key-how`},n["room-host-key-how"]):null,p,L(f,a.elsewhere?
null:C(n["room-inside"],{room:"inside"})),a.elsewhere?null:t("p",{},n["room-rehearse-how"]),a.elsewhere?null:L(...[12,3].
map(w=>C(H(n["room-rehearse"],{n:w}),{room:"rehearse",phones:w})))]}let F=()=>[t("h2",{},n["room-title"]),t("p",{},n["ro\
om-lost"]),L(C(n["room-go-on"],{room:"go-on"}),C(n["room-end"],{room:"end"}))];function O(){let p=t("button",{type:"butt\
on",onclick:()=>k.show()},n["room-large"]),f=t("p",{},a.inside&&!a.practice?n["room-inside-open"]:H(n["room-line"],{code:a.
code})),w=a.address?p:null;return l?[S(),t("div",{class:"ajar-door-line"},f,g,w),T(),M()]:[t("h2",{},n["room-title"]),S(),
T(),f,a.address?nt(n,a):null,a.inside?t("p",{},n[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?t("p",{class:"ajar-empty"},n["room-no-address"]):null,a.addresses?.length>1?x():null,a.addresses?.length?t("p",{
class:"ajar-hint"},n["room-firewall"]):null,t("div",{class:"ajar-door-line"},g,w,a.inside&&!a.practice?C(n["room-widen"],
{room:"widen"}):null),M()]}let S=()=>a.practice?t("p",{},Oe(n)):null,T=()=>a.again?t("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function x(){let p=t("select",{id:`${d}-address`,onchange:()=>o({room:"pick",ip:p.value})},...a.addresses.map(
({ip:f,network:w})=>t("option",{value:f,selected:f===a.picked},`${f} (${w})`)));return t("label",{class:"ajar-words",for:p.
id},t("span",{},n["room-address"]),p)}function M(){let p=t("div",{}),f=t("button",{type:"button",onclick:()=>I(!1)},n["r\
oom-end-no"]),w=t("button",{type:"button",onclick:()=>I(!0)},n["room-end"]),B=()=>p.replaceChildren(...r?[t("p",{},n["ro\
om-end-sure"]),L(f,C(n["room-end"],{room:"end"}))]:[w]),I=J=>{r=J,B(),(r?f:w).focus()};B();let W=(J,A)=>t("button",{type:"\
button",onclick:()=>o({room:"take",...A()},{awaited:!0})},J);return t("details",{class:"ajar-ending"},t("summary",{},n["\
room-ending"]),a.shown?t("p",{},n["room-take-how"]):t("p",{},n["room-take-nothing"]),a.shown?L(W(n["room-take-table"],()=>({
what:"table"})),W(n["room-take-page"],()=>({what:"page",paper:v.value()})),v.element()):null,t("p",{},n["room-end-how"]),
p)}function R(p){a={...a,...p},c.textContent!==a.problem&&(c.textContent=a.problem),c.hidden=!a.problem;let f=De(n,a.joined);
g.textContent!==f&&(g.textContent=f),k.update(a,f),l===null&&a.state==="open"&&(l=!a.here),a.state!=="open"&&(l=null,r=!1),
a.busy?b.begin():(b.end(),h.textContent=""),_()}let _=ke(m,()=>{let{joined:p,problem:f,...w}=a,B=JSON.stringify([w,l]);if(B===
i)return;i=B;let I={open:O,lost:F}[a.state]??D;Ae(m,()=>m.replaceChildren(...I().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let d=`ajar-door-${window.ajarForms}`;return Le(e,()=>o({room:"look"}),s),{update:R}}var De=(e,n)=>n?n===
1?e["room-joined-one"]:H(e["room-joined"],{n}):e["room-joined-none"],Oe=e=>t("span",{class:"ajar-rehearsal"},e["room-pra\
ctice"]);function nt(e,n){let o=t("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return ce(o,n.picture),
o.firstElementChild?.setAttribute("aria-hidden","true"),t("div",{class:"ajar-way-in"},o,t("div",{},t("p",{},e["room-scan"]),
t("p",{class:"ajar-address"},n.address),t("p",{},e["room-type-code"]),t("p",{class:"ajar-code"},n.code)))}function Re(e){
let n=t("div",{}),o=t("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},n,t(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=t("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(l,r){s.textContent=r;let i=JSON.stringify([l.address,l.code,l.practice]);i!==a&&(a=i,l.address?n.replaceChildren(
l.practice?t("p",{},Oe(e)):"",nt(e,l),s):(o.close(),n.replaceChildren()))}}}function Le(e,n,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:l})=>l)&&n()});s.observe(e),o(()=>s.disconnect())}function Te(e,{sentence:n,wide:o,narrow:s,columns:a,rows:l},r){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let i=(c,g)=>{let h=t("div",{class:`ajar-picture ajar-${g}`,role:"img","aria-label":n});return ce(h,
c),h.firstElementChild.setAttribute("aria-hidden","true"),h},m=e.querySelector("details")?.open??!1;e.replaceChildren(t(
"figure",{class:"ajar-chart"},t("figcaption",{},n),i(o,"wide"),i(s,"narrow"),t("details",{open:m},t("summary",{},r.table),
t("table",{},t("thead",{},t("tr",{},...a.map(c=>t("th",{scope:"col"},c)))),t("tbody",{},...l.map(([c,...g])=>t("tr",{},t(
"th",{scope:"row"},c),...g.map(h=>t("td",{},h??"–")))))))))}function ot({units:e,slips:n},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,r=new Map,i=k=>t("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...k}),m=i({id:`${l}-people`,
min:1}),c=k=>Math.max(0,Math.floor(Number(k.value)||0)),g=k=>k.kind==="card"?k.bands.slice(0,1):k.bands,h=k=>{let v=e.filter(
D=>D.item===k),N=(D,F)=>{let O=i({"aria-label":[D.card,g(D)[F]].filter(Boolean).join(": ")});return r.set(D.id,[...r.get(
D.id)??[],O]),O},C=v.length===1&&!v[0].card?v[0].bands.map((D,F)=>[D,[N(v[0],F)]]):v.map(D=>[D.card,g(D).map((F,O)=>N(D,
O))]),L=v[0].card?["",...g(v[0])]:null;return t("table",{},t("caption",{},s(k)),L&&L.length>2?t("thead",{},t("tr",{},...L.
map(D=>D?t("th",{scope:"col"},D):t("td",{})))):null,t("tbody",{},...C.map(([D,F])=>t("tr",{},t("th",{scope:"row"},D),...F.
map(O=>t("td",{},O))))))};function b(){let k=new Map(e.map(L=>[L,r.get(L.id).map(c)])),v=Math.max(...[...k.values()].map(
L=>L.reduce((D,F)=>D+F,0))),N=c(m)||v;if(!N){m.focus();return}let C=Object.fromEntries([...k].map(([L,D])=>[L.id,L.kind===
"card"?[D[0],Math.max(0,N-D[0])]:D]));a({counts:C,people:N})}return t("details",{class:"ajar-hands"},t("summary",{},o[n?
"room-slips":"room-hands"]),t("p",{},o[n?"room-slips-how":"room-hands-how"]),t("form",{onsubmit:k=>{k.preventDefault(),b()}},
...[...new Set(e.map(k=>k.item))].map(h),t("label",{class:"ajar-words",for:m.id},t("span",{},o["room-people"]),m),t("div",
{class:"ajar-moves"},t("button",{type:"submit"},o["room-count"]))))}function at(e,{words:n,send:o,onDispose:s,form:a,ask:l}){let r={not:{}},i=!1,m="",c="",g=!1,h=(A,K={})=>{g=A==="reveal",
S.begin(),o({question:e.of,do:A,...K},{awaited:!0})},b=t("div",{class:"ajar-results",hidden:!0}),k=t("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),v=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),N=t("span",{}),C=t("p",
{class:"ajar-counts"}),L=cn(e.minutes,n,s),D=t("button",{type:"button",class:"ajar-link",onclick:()=>d(!i)}),F=t("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),O=(...A)=>{F.textContent!==A[0]&&F.replaceChildren(...A)},S=pe(n,A=>O(
A||c)),T={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},x=Object.
keys(T).filter(A=>e.units.length||A==="open"||A==="close"),M=Object.fromEntries(x.map(A=>[A,t("button",{type:"button",onclick:()=>{
M[A].getAttribute("aria-disabled")?O(R(A)):A==="reset"?_():h(A)}},T[A])])),R=A=>r.busy?n["room-one-moment"]:r.not[A];function _(){
let A=t("button",{type:"button",class:"ajar-link",onclick:()=>{O(""),M.reset.focus()}},n["home-no"]),K=t("button",{type:"\
button",class:"ajar-link",onclick:()=>{O(""),M.reset.focus(),h("reset")}},n["room-ask-reset"]);F.replaceChildren(n["room\
-reset-sure"]," ",A," ",K),A.focus()}function d(A){i=A,b.hidden=!A,a().hidden=A,D.textContent=n[A?"room-show-question":"\
room-show-result"]}let p=Re(n),f=t("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>p.show()},n["room-cod\
e"]),w={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function B(A){let K=r;r={...r,...A};let ee=r.
room==="open";N.replaceChildren(r.practice?Oe(n):""),v.textContent=r.problem,v.hidden=!r.problem;let Y=[[r.answered,n["r\
oom-answered"]],[r.joined,n["room-have-joined"]]],se=!ee||!e.units.length?[]:r.hands||r.inside?Y.slice(0,1):Y;C.replaceChildren(
...se.map(([E,V])=>t("span",{},t("b",{},`${E}`)," ",V))),L.update(r.seconds);for(let E of x)st(M[E],R(E));c=ee?r.hands?n["\
room-by-hands-now"]:w[r.state]:n["room-not-open"],(K.state!==r.state||K.room!==r.room||K.hands!==r.hands)&&O(c),r.busy||
S.end(),rt(k,r.withheld),p.update(r.way??{},De(n,r.joined)),f.hidden=!r.way?.address,I(),g&&!r.busy&&r.state==="closed"&&
k.childElementCount&&(g=!1,k.scrollIntoView({block:"nearest"}))}function I(){let A=JSON.stringify(r.charts??[]);if(A===m)
return;m=A;let K=!!r.charts?.length;b.replaceChildren(...lt(r.charts??[],n)),D.hidden=!K,d(K),K&&g&&b.scrollIntoView({block:"\
start"}),g=!1}let W=t("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},t("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?C:t("p",{class:"ajar-private"},n["room-nothing-counted"]),t("div",{class:"ajar-moves"},...x.
map(A=>M[A]))),t("div",{class:"ajar-bar-line"},N,F,D,f,L.element),p.dialog),J=e.units.length?ot(e,{words:n,ask:l,send:A=>h(
"hands",A)}):null;return D.hidden=!0,Le(W,()=>o({room:"look"}),s),{parts:[b,k,v,W,J].filter(Boolean),update:B}}function st(e,n){
e.toggleAttribute("aria-disabled",!!n),n&&e.setAttribute("aria-disabled","true"),e.title=n||""}function rt(e,n=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(n)&&e.replaceChildren(...n.map(s=>t("p",{},s)))}
var lt=(e,n)=>e.map(o=>{let s=t("div",{class:"ajar-chart-block"});return Te(s,o,n),s});function ct(e,{words:n,send:o,onDispose:s}){
let a={},l="",r=t("div",{class:"ajar-results"}),i=t("div",{class:"ajar-held",role:"status","aria-live":"polite"}),m=t("p",
{class:"ajar-problem",role:"alert",hidden:!0}),c=t("div",{}),g=t("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),h=t("button",{type:"button",onclick:()=>{h.getAttribute("aria-disabled")?g.textContent=b():(g.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),b=()=>a.busy?n["room-one-moment"]:a.not;return e.replaceChildren(t("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},c,r,i,m,t("p",{class:"ajar-hint"},n["room-moves-how"]),t("div",{class:"\
ajar-moves"},h),g)),Le(e,()=>o({room:"look"}),s),{update(k){a={...a,...k},c.replaceChildren(a.practice?Oe(n):""),m.textContent=
a.problem,m.hidden=!a.problem,rt(i,a.withheld),st(h,b());let v=JSON.stringify(a.charts??[]);v!==l&&(l=v,r.replaceChildren(
...a.charts?.length?lt(a.charts,n):[t("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function cn(e,n,o){let s=null,
a=!1,l=t("span",{role:"timer"}),r=t("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,m()}}),i=t("p",{class:"a\
jar-clock"},l," ",r);function m(){let g=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),h=g===null?"":`${Math.floor(
g/60)}:${String(g%60).padStart(2,"0")}`,b=g===null?e?H(n["room-minutes"],{minutes:e}):"":e?H(n["room-clock"],{time:h,minutes:e}):
h;l.textContent=a?"":b,r.textContent=n[a?"room-clock-show":"room-clock-hide"],i.hidden=!b}let c=setInterval(()=>{s!==null&&
m()},1e3);return o(()=>clearInterval(c)),{element:i,update:g=>{s=g==null?null:Date.now()-g*1e3,m()}}}function it(e,{words:n,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
l=t("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=t("div",{class:"ajar-text"}),i=t("summary",{}),m=({title:h,
story:b,more:k,role:v})=>{ce(l,b),l.prepend(t("h2",{},h)),ce(r,k),i.textContent=v},c=e.couples.find(h=>h.id===o)??e.couples[0],
g=t("fieldset",{class:"ajar-item ajar-couple"},t("legend",{},n.couple),t("p",{class:"ajar-hint"},n["couple-how"]),t("div",
{class:"ajar-cards"},...e.couples.map(h=>t("label",{class:"ajar-card"},t("input",{type:"radio",name:a,value:h.id,checked:h===
c,onchange:()=>{m(h),s(h.id)}}),t("span",{},h.title)))));return m(c),t("section",{class:"ajar-scenario","aria-label":n.couple},
l,t("details",{class:"ajar-role"},i,r),g)}var Fe=(e,n,o={})=>t("button",{type:"button",onclick:n,...o},e);function ut(e,n,{words:o,level:s,change:a,say:l,again:r,
moves:i,back:m,isQuick:c}){let g={...n},{cards:h,piles:b}=e,k=S=>b.find(T=>T.id===S).text,v=t("div",{class:"ajar-one"});
function N(S,T){g={...g,[S.id]:T},T||delete g[S.id],a(Object.keys(g).length?g:null),T&&l(H(o.moved,{card:S.text,pile:k(T)}))}
function C(S,{focus:T=!0,back:x=S?()=>C(S-1):m,onward:M=()=>D(S+1)}={}){let R=h[S],_=H(o["card-of"],{n:S+1,all:h.length}),
d=t("div",{class:"ajar-one-card",role:"group","aria-label":_,tabindex:"-1"},t("p",{class:"ajar-where"},_),t("p",{},R.text)),
p=f=>{N(R,f),M()};i.hidden=!0,v.replaceChildren(d,t("div",{class:"ajar-one-piles"},...b.map(({id:f,text:w})=>Fe(w,()=>p(
f),{"aria-pressed":`${g[R.id]===f}`}))),t("div",{class:"ajar-one-also"},x?L(o.back,()=>x()):t("span",{}),L(o["card-out"],
()=>p("")),c?t("span",{}):L(o["card-enough"],()=>F()))),T&&d.focus({preventScroll:!0})}let L=(S,T)=>Fe(S,T,{class:"ajar-\
link"}),D=S=>S<h.length?C(S):F();function F({focus:S=!0}={}){let T=t(`h${s}`,{tabindex:"-1"},o["cards-all"]),x=(M,R)=>{let _=h.
filter(f=>(g[f.id]??"")===R),d=f=>C(h.indexOf(f),{back:F,onward:F}),p=_.map(f=>t("li",{},Fe(f.text,()=>d(f))));return p.
length?[t(`h${s+1}`,{},M),t("ul",{},...p)]:[]};v.replaceChildren(T,t("p",{class:"ajar-hint"},o["cards-all-how"]),...b.flatMap(
({id:M,text:R})=>x(R,M)),...x(o["cards-out"],"")),i.hidden=!1,S&&(T.focus({preventScroll:!0}),v.scrollIntoView({block:"n\
earest"}))}let O=h.map(S=>!!g[S.id]).lastIndexOf(!0)+1;return O===h.length||r&&O?F({focus:!1}):C(O,{focus:!1}),v}var pt=[1,1],un=[0,0],pn="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",dn=new RegExp(`(${pn})|[.…]+|[\
!?;\\n]`,"gu"),fn=/[\u0300-\u036f'’‘ʼ]/g,hn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,We=new WeakMap;function mt(e,n){
let{passes:o,kinds:s,learned:a}=mn(n),{line:l,places:r}=vn(e),i=l;for(let[h,b]of ft(o,l))i=i.slice(0,h)+i.slice(h,b).replace(
/[^ ]/g,"_")+i.slice(b);let m=Object.entries(s).flatMap(([h,b])=>ft(b,i).map(([k,v])=>({kind:h,start:k,end:v-1}))),c=a?gn(
m,l,a):m,g=(h,b)=>h.span[0]-b.span[0]||h.span[1]-b.span[1]||(h.kind<b.kind?-1:+(h.kind>b.kind));return c.map(({kind:h,start:b,
end:k})=>({kind:h,span:[r[b][0],r[k][1]]})).sort(g)}function mn(e){return We.has(e)||We.set(e,yn(e)),We.get(e)}function gn(e,n,o){let{weights:s,kinds:a,limit:l,least:r}=o,i=bn(
n,o),m=i.slice(1).map((C,L)=>[...i[L],...C]),c=C=>{let L=new Set(C.flatMap(D=>D.places));return dt(s,L)/Math.sqrt(L.size)},
g=[...i,...m];if(e.length)return _e(g,c)[1]>r?e:[];let h=g.filter(C=>C.length>4),[b,k]=_e(h,c);if(!(k>l))return[];let v=new Set(
b.flatMap(C=>C.places.slice(0,2))),[N]=_e(Object.keys(a),C=>dt(a[C],v));return[{kind:N,start:b[0].start,end:b.at(-1).start}]}
function bn(e,{numbers:n,weights:o}){let s=pt,a=[[]];for(let l of e.matchAll(/[^ ]+/g)){let r=l[0]===".",i=r?pt:n.get(l[0])??
un,m=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],c=([g,h],b)=>((b*16411+g)*16411+h)%o.length;a.at(-1).push({start:l.index,
places:m.map(c)}),s=i,r&&a.push([])}return a.filter(l=>l.length)}var _e=(e,n)=>e.map(o=>[o,n(o)]).reduce((o,s)=>s[1]>o[1]?
s:o,[null,-1/0]),dt=(e,n)=>[...n].reduce((o,s)=>o+e[s%e.length],0),gt=(e,{kinds:n,notices:o})=>Object.entries(o).find(([
s])=>e.some(({kind:a})=>n[a]===s))?.[1]??null;function ft(e,n){let o=[];for(let s=0;s<n.length;){e.lastIndex=s;let a=e.exec(
n);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:n.indexOf(" ",s)+1||n.length}return o}function yn({lists:e,passes:n,phrases:o,
learned:s}){let a={};for(let[i,m]of Object.entries(e))a[i]=ht(m,a);let l=i=>new RegExp(i.map(m=>ht(m,a)).join("|"),"y"),
r=Object.entries(o).map(([i,m])=>[i,l(m)]);return{passes:l(n),kinds:Object.fromEntries(r),learned:s&&kn(s)}}function kn({
same:e,concepts:n,weights:o,kinds:s,limit:a,least:l}){let r=new Map,i=2;for(let g of e){for(let h of g.split(" "))r.set(
h,[i,i]);i++}for(let[g,h]of n.entries())for(let b of h.split(" "))r.set(b,[i++,2+e.length+g]);let m=g=>[...g.join("")].map(
h=>h.charCodeAt(0)-87),c=Object.entries(s).map(([g,h])=>[g,m(h)]);return{numbers:r,weights:m(o),kinds:Object.fromEntries(
c),limit:a,least:l}}function ht(e,n){return`(?:${(e.match(hn)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?
"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?n[a.slice(1,-1)]:jn(a)).join("")})`}function jn(e){let n=bt(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(e.startsWith("*"))}${n}${o(e.
endsWith("*"))} `}var bt=e=>e.normalize("NFKD").replace(fn,"").toLowerCase();function vn(e){let n="",o=[];for(let s of e.
matchAll(dn)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?bt(s[1]):"."} `;n+=a;for(let l=0;l<a.length;l++)
o.push([s.index,s.index+s[0].length])}return{line:n,places:o}}function yt({title:e,close:n,bar:o,parts:s}){let a=()=>{r.close?r.close():r.remove()},l=t("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),r=t("dialog",{class:"ajar ajar-help","aria-labelledby":l.id,onclose:()=>r.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},o,l,...s,t("div",{class:"ajar-moves"},t("button",{type:"b\
utton",onclick:a},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),l.focus()}var kt=["emergency","crisis","violence","agency","worried","child"],wn=["crisis","violence"],wt='a[href$="#Help-lines"]',
re=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function jt(){for(let e of re().
listeners){let{isConnected:n}=e.element;e.shown&&!n&&re().listeners.delete(e),e.shown||(e.shown=n)}}function xn(e,{zone:n="",
languages:o=[]}){let s=i=>i.endsWith("/")?n.startsWith(i):n===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let l=e.find(i=>i.home);return l?l.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:m})=>m===i))??""}function xt(e,n,o){let s=Object.values(n).flatMap(r=>typeof r=="st\
ring"||Array.isArray(r)?r:r?.own??[]);for(let r of Object.values(o)){let i=s.flatMap(c=>mt(c,r)),m=gt(i,r);if(m)return{...m,
kinds:[...new Set(i.map(({kind:c})=>c))].sort()}}let a=e.filter(({id:r,kind:i})=>i==="ruler"&&n[r]!=null),l=Object.values(
o)[0]?.["rulers-at-zero"];return l&&a.length===3&&a.every(({id:r})=>n[r]===0)?{...l,kinds:[]}:null}var ze=(e,n)=>n.flatMap(
o=>e.lines.filter(s=>s.topic===o)),Ve=e=>e.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?t("span",{class:"ajar-unbroken"},n):n),
vt=e=>`tel:${e.match(/\d+/)[0]}`;function Ct({words:e,countries:n=[],leave:o,onCountry:s=()=>{}}){n.length&&(re().countries=
n);let a=()=>re().countries,l=()=>re().chosen||xn(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),r=()=>a().find(x=>x.code===l());function i(x){re().chosen=x,jt();for(let{element:M,draw:R}of re().
listeners)R(M)}function m(x,M){return M(x),re().listeners.add({element:x,draw:M,shown:!1}),queueMicrotask(jt),x}let c=x=>m(
t("div",{}),M=>M.replaceChildren(...x())),g=()=>{let x=[...a(),{code:"-",country:e["help-elsewhere"]}],M=t("select",{onchange:()=>{
i(M.value),s(M.value)}},...x.map(R=>t("option",{value:R.code},R.country)));return m(M,()=>{M.value=r()?.code??"-"}),t("l\
abel",{class:"ajar-help-where"},t("span",{},e["help-in"]),M)},h=({say:x,to:M},R)=>{if(/^(tel|sms):/.test(M))return t("a",
{class:R?"ajar-reach":"ajar-reach ajar-first",href:M},t("span",{},...Ve(x)));let _=t("span",{},x),d=t("button",{type:"bu\
tton",class:"ajar-link","aria-label":H(e["help-copy-what"],{address:M}),onclick:async()=>{await Cn(M,_)&&(d.textContent=
e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},_," ",d)},b=x=>t("li",{},t("p",{class:"ajar-for"},x.
for_what),t("p",{class:"ajar-hint"},[x.name,x.hours,x.languages].filter(Boolean).join(". ")),t("div",{class:"ajar-ways"},
...x.reach.map(h))),k=({emergency:x,note:M})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-danger"]),M?t("\
p",{class:"ajar-hint"},M):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:vt(x)},H(e["help-call"],{number:x})))),
v=x=>c(()=>{let M=r();if(!M)return[t("p",{},e["help-elsewhere-how"])];let R=x.flatMap(_=>_==="emergency"?k(M):ze(M,[_]).
map(b));return[t("ul",{class:"ajar-help-lines"},...R)]});function N(){yt({title:e["help-title"],close:e["help-close"],bar:t(
"div",{class:"ajar-help-bar"},g(),Ue({words:e,leave:o})),parts:[t("p",{},e["help-lead"]),v(kt),t("p",{class:"ajar-hint"},
e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function C({title:x,text:M,now:R,lines:_,kinds:d,
countries:p},{level:f,aside:w,needs:B}){return p&&!T()&&(re().countries=p),t("section",{class:"ajar-danger"},t(`h${f}`,{
tabindex:"-1"},x),t("p",{},M),d.length?null:B?.()??null,g(),v(_),t("ul",{class:"ajar-todo"},...R.map(I=>t("li",{},I))),t(
"p",{class:"ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:w},e["help-aside"]))}let L=()=>t(
"button",{type:"button",class:"ajar-get-help",onclick:N},e["help-get"]);function D({emergency:x,...M}){let _=wn.map(p=>ze(
M,[p])[0]?.reach??[]).flatMap(p=>["tel:","sms:"].map(f=>p.find(({to:w})=>w.startsWith(f))));return[{say:H(e["help-call"],
{number:x}),to:vt(x)},..._.filter(Boolean)]}let F=(x=`${e["help-line"]} `)=>c(()=>{let M=r(),R=(M?D(M):[]).flatMap(({say:p,
to:f},w)=>[w?" · ":"",t("a",{href:f},...Ve(p))]),_=t("button",{type:"button",class:"ajar-link",onclick:N},e["help-get"]),
d=t("span",{class:"ajar-off-paper"},R.length?" · ":"",_);return[t("p",{class:"ajar-help-line"},x,...R,d)]});function O(x){
if(!T())return;let[M]=[...x.querySelectorAll(wt)].reverse();M?.closest("p, ul").after(F(""));for(let R of x.querySelectorAll(
"details"))R.open=R.querySelector("summary").textContent===r()?.country}let S=()=>c(()=>{let x=r();return x?[t("p",{},t(
"b",{},`${e["help-title"]}, ${x.country}`)),t("p",{},`${e["help-danger"]} ${H(e["help-call"],{number:x.emergency})}`),t(
"ul",{},...ze(x,kt).map(({for_what:M,name:R,reach:_,hours:d})=>t("li",{},...Ve(`${M}: ${R}. ${_.map(({say:p})=>p).join("\
 · ")}. ${d}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),T=()=>a().length>0;return{open:N,notice:C,button:L,line:F,addNumbers:O,
text:S,choose:i,code:l,isKnown:T}}var Ue=({words:e,leave:n})=>t("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:n},e.leave);function Ot(e){if(re().open){re().open=e;return}re().open=e,window.addEventListener("cli\
ck",n=>{n.target.closest?.(wt)&&(n.preventDefault(),n.stopPropagation(),re().open())},{capture:!0})}async function Cn(e,n){
try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(n),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var On="about:blank";function He(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(On)}function St(e=()=>{}){
let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),He()))},{capture:!0})}function $t(e,n,{words:o,group:s,change:a,say:l}){let r={...n},i={},m=e.piles.map(k=>(i[k.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.currentTarget.
classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");let N=h[v.dataTransfer.
getData("text/plain")]?.[k.id];N&&!N.matches(":disabled")&&(N.checked=!0,g(N.dataset.card,k))}},i[k.id]))),c=()=>e.piles.
forEach(k=>{i[k.id].textContent=H(o["pile-count"],{pile:k.text,n:Object.values(r).filter(v=>v===k.id).length})}),g=(k,v)=>{
r[k]=v.id,c(),a({...r}),l(H(o.moved,{card:e.cards.find(N=>N.id===k).text,pile:v.text}))},h={},b=e.cards.map(k=>{h[k.id]=
{};let v=`${s}-${k.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:N=>N.dataTransfer.setData(
"text/plain",k.id)},t("legend",{},k.text),t("div",{class:"ajar-into"},...e.piles.map(N=>{let C=t("input",{type:"radio",name:v,
value:N.id,"data-card":k.id,checked:r[k.id]===N.id,onchange:()=>g(k.id,N)});return h[k.id][N.id]=C,t("label",{},C,t("spa\
n",{},N.text))})))});return c(),t("div",{},t("p",{class:"ajar-hint"},o["sort-how"]),t("ul",{class:"ajar-piles"},...m),...b)}var Mt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Sn=new RegExp(`^${Mt}+|${Mt}\
+$`,"g"),$n=/[\p{L}\p{N}_]+/gu,Mn=/^[\p{L}\p{N}_]+/u,En=/\{([a-z][a-z0-9-]*)\}/,[An,Ln]=["⁨","⁩"],Et=/[.!?…؟。][\u2069”’"')»]*$/,
Tn=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
je=e=>e.replace(Sn,""),de=e=>e.toLowerCase().toUpperCase(),Pe=e=>e.match(Mn)?.[0]??"",At=(e,n="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(n,{dateStyle:"long",timeZone:"UTC"});function Se(e,n){let o=e.split(En),s=o.pop(),a="";for(let l=0;l<
o.length;l+=2){let r=je(n[o[l+1]]),i=Nn(o[l],r);a+=(Et.test(a)?i.replace(/^,+/,""):i)+In(r)}return Et.test(a)?a:a+s}function Nn(e,n){
let o=de(Pe(n));if(!o)return e;for(let s of e.matchAll($n))if(de(s[0])===o)return e.slice(0,s.index);return e}var In=e=>Tn.
test(e)?`${An}${e}${Ln}`:e;var Ke=2e4,qn=10,Bn=/^(\d{4})-(\d\d)-(\d\d)$/,le=class extends Error{constructor(n,o={}){super(n),Object.assign(this,{code:n,
values:o})}};function Ze({items:e,ids:n},o){let s=Object.keys(o).filter(l=>!n.includes(l));if(s.length)throw new le("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(n.map(l=>[l,null]));for(let l of e){let r=o[l.id],i=r==null?null:
Rn[l.kind](r,l);fe(l,a)&&(a[l.id]=Dn(l,i,a))}return a}function Nt(e,n){try{Ze(e,n)}catch(o){if(o instanceof le)return!1;
throw o}return!0}var It=e=>Object.values(e).every(n=>n==null);function ve(e,n){if(n==null)return[];switch(e.kind){case"c\
hoice":return[...n.chosen.map(o=>Lt(e.cards,o)),je(n.own)].filter(Boolean);case"sort":return e.cards.filter(o=>n[o.id]).
map(o=>`${o.text}: ${Lt(e.piles,n[o.id])}`);case"date":return[At(n)];case"list":return n.map(je);default:return[je(`${n}`)]}}
var Lt=(e,n)=>e.find(o=>o.id===n)?.text??n;function Dn(e,n,o){if(e.kind!=="choice"||!n)return n;let s=ye(e,o).map(({id:l})=>l),
a=n.chosen.filter(l=>s.includes(l));return a.length||n.own?{chosen:a,own:n.own}:null}var Rn={ruler(e){if(!Number.isInteger(
e)||e<0||e>qn)throw new le("answer-ruler");return e},choice(e,{cards:n,many:o,own:s}){let a=n.map(({id:m})=>m);if(!Tt(e)||
!Array.isArray(e.chosen)||!e.chosen.every(Je(a)))throw new le("answer-cards");let{chosen:l}=e,r=Ge("own"in e?e.own:"")??
"";if(r&&!s)throw new le("answer-own");if(!o&&l.length+!!r>1)throw new le("answer-one-card");let i=a.filter(m=>l.includes(
m));return i.length||r?{chosen:i,own:r}:null},sort(e,{cards:n,piles:o}){let s=n.map(({id:r})=>r),a=Je(o.map(({id:r})=>r));
if(!Tt(e)||!Object.keys(e).every(Je(s))||!Object.values(e).every(a))throw new le("answer-piles");let l=s.filter(r=>Object.
hasOwn(e,r)).map(r=>[r,e[r]]);return l.length?Object.fromEntries(l):null},text:Ge,list(e,{most:n}){if(!Array.isArray(e)||
e.length>n)throw new le("answer-lines",{most:n});let o=e.map(s=>Ge(s)).filter(Boolean);return o.length?o:null},date(e){if(e===
"")return null;if(typeof e!="string"||!Fn(e))throw new le("answer-day");return e}};function Ge(e){if(typeof e!="string")
throw new le("answer-text");if(e.length>Ke&&[...e].length>Ke)throw new le("answer-long",{most:Ke});return je(e)?e:null}var Je=e=>n=>e.
includes(n),Tt=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function Fn(e){let[,n,o,s]=(e.match(Bn)??[]).map(Number),
l=[31,n%4===0&&(n%100!==0||n%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return n>0&&s>0&&s<=l}var Wn=[{answers:["all"]}],_n=/\p{L}/u,zn=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Vn=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Un=/\{([a-z][a-z0-9-]*)\}/g;function Bt({items:e,rules:n,reflection:o},s,{plain:a=!1}={}){let l=Object.fromEntries(e.map(
({id:c})=>[c,s[c]??null]));if(It(l))return"nothing"in o?[Ne([o.nothing])]:[];let r=Hn({items:e,answers:l,rules:n,phrases:o}),
m=(a||!n.length?Wn:n).flatMap(r);return a||!("closing"in o)?m:[...m,Ne([o.closing])]}var Ne=e=>({words:e,heading:"",said:[]}),
he=(e,n,o=[])=>({words:o,heading:e,said:n}),qt=(e,n)=>e.filter(o=>!n.has(de(o)));function Hn({items:e,answers:n,rules:o,
phrases:s}){let a=d=>e.find(({id:p})=>p===`couple-${d}`)??e.find(({id:p})=>p===d),l=d=>n[a(d)?.id]??null,r=d=>a(d)?ve(a(
d),l(d)):[],i=d=>{let p=new Set(d.map(a));return e.filter(f=>p.has(f))},m=d=>{let p=l(d);return typeof p=="number"?p:r(d).
length},c=d=>d.map(p=>l(p)?.chosen).find(p=>Array.isArray(p))??[],g=(d,p)=>{let[f,w]=[a(d),l(d)];return f?.kind!=="sort"||
!w?[]:f.cards.filter(({id:B})=>w[B]===p).map(({text:B})=>B)},h=d=>new Set(d?r(d).map(de):[]),b=({if:d=[],unless:p=[]})=>d.
every(k)&&!p.some(k);function k(d){if(typeof d=="string")return l(d)!==null;let{item:p=[],cards:f,piles:w,without:B,only:I,
least:W,asked:J}=d;if(J)return!!a(J)&&fe(a(J),n);let A=p.find(Y=>l(Y)!==null);if(!A)return!1;let K=c([A]);return f&&!f.some(
Y=>K.includes(Y))||w&&!w.some(Y=>qt(g(A,Y),h(B)).length)||I&&!(Y=>Y.size===1&&Y.has(I))(new Set(Object.values(l(A))))?!1:
W==null||m(A)>=W}let v=(d,p={})=>H(s[d],p);function N(d,p={}){if(typeof d=="string")return v(d,p);if(!b(d))return null;let{
phrase:f,of:w,score:B}=d;if(B){let I=x(B);return I===null?null:v(f,{t:50+10*I})}return w?r(w).length?v(f,{n:m(w),...p}):
null:v(f,p)}let C=(d=[],p={})=>d.map(f=>N(f,p)).filter(f=>f!==null),L=(d,p)=>{let f=C(d,p);return f.length?[Ne(f)]:[]};function D(d){
if(typeof d=="string")return r(d);if("level"in d)return M(d);if("phrase"in d){let[W]=d.of?r(d.of):[],J=N(d,W===void 0?{}:
{words:W});return J===null?[]:[J]}let{item:p,pile:f,also:w,without:B}=d,I=f?g(p,f):r(p);return w&&(I=I.filter(W=>h(w).has(
de(W)))),qt(I,h(B))}let F=({heading:d,under:p})=>d?v(d):(p&&a(p)?.said)??"";function O(d,p){let f=a(d);if(f?.kind!=="sor\
t"||n[f.id]===null)return[];let w=I=>f.piles.find(W=>W.id===I).text;return(p??f.piles.map(({id:I})=>I)).map(I=>({id:I,text:w(
I),cards:g(d,I)}))}let S=o.find(d=>d.ladder)?.ladder,T=()=>Math.floor(S.rungs.length/2);function x(d){let[p]=c([d]);return!S||
!p?null:T()-S.rungs.findIndex(({card:f})=>f===p)}function M({level:d,up:p=0}){let f=d.map(x).find(B=>B!==null);if(!S||f===
void 0)return[];let w=S.rungs[T()-f-p];return w?r(w.item):[]}let R={answers({answers:d}){return(d[0]==="all"?e:i(d)).filter(
({id:f})=>n[f]!==null).map(f=>he(f.said||f.ask,ve(f,n[f.id])))},lines(d){let p=d.lines.flatMap(D),f=p.length?[he(F(d),p,
C(d.say))]:[],w=d.count?.[Math.min(p.length,d.count.length-1)];return w?[...f,Ne([v(w,{n:p.length})])]:f},piles({piles:d,
only:p,heading:f,below:w={},all:B={}}){let I=W=>W.length===a(d).cards.length;return O(d,p).filter(({cards:W})=>W.length).
flatMap(({id:W,text:J,cards:A})=>{let K=I(A)&&B[W]||w[W],ee=f?v(f,{pile:J}):J;return[he(ee,A),...L(K?[K]:[])]})},empty(d){
let p=O(d.empty,d.only).filter(({cards:f})=>!f.length).map(({text:f})=>f);return p.length?[he(F(d),p,C(d.say))]:[]},sentence(d){
let p=s[d.sentence],f=[...p.matchAll(Un)].map(([,B])=>B),w=Object.fromEntries(f.map(B=>[B,r(B).join(" ")]));return Object.
values(w).every(Boolean)?[he(F(d),[Se(p,w)])]:[]},message(d){let p=d.message.parts.map(f=>[f,r(f.item)[0]]).filter(([,f])=>f).
map(([f,w])=>_(f,w,d.message));return p.length?[he(F(d),[p.join(" ")])]:[]},ladder(){let[d=""]=r(S.goal),[[p],[f]]=[c([S.
today]),c([S.later])],w=S.rungs.map(({card:B,item:I})=>{let W=a(I)?.said??"",[J]=r(I),A=J?`${W}: ${J}`:v("open",{level:W}),
K=Pn(B===p,B===f,!!f);return K?v(K,{level:A}):A});return[he(v(d?"ladder":"ladder-unnamed",{goal:d}),w)]},missing({missing:d,
say:p}){let f=i(d).filter(({id:w})=>n[w]===null);return f.length?L(p,{parts:f.map(w=>w.said).join("; ")}):[]},repeated(d){
let p=d.repeated.map(r),f=new Map;for(let I of p.flat())f.has(de(I))||f.set(de(I),I);let w=I=>p.filter(W=>W.some(J=>de(J)===
I)).length>1,B=[...f].filter(([I])=>w(I)).map(([,I])=>I);return B.length?[he(F(d),B)]:[]}};function _(d,p,{self:f=[],small:w=[],
capitals:B=[]}){let{opener:I,clause:W,clauses:J=[],questions:A=[],names:K=!1}=d,ee=Pe(p),Y=ee.toLowerCase();if(f.includes(
Y))return Se("{words}.",{words:p});let se=[...s[I]].at(-1);if(!zn.test(p.match(_n)?.[0]??"a")||A.includes(Y))return Se(`\
{words}${se}`,{words:p});let E=s[W&&J.includes(Y)?W:I],V=K||B.includes(ee),Z=w.includes(Y)||Vn.test(ee)&&!V,[j=""]=p,q=Z?
j.toLowerCase()+p.slice(j.length):p;return Se(E,{words:q})}return d=>{if(!b(d))return[];let p=Object.keys(R).find(w=>w in
d),f=p?R[p](d):L(d.say);return f.length&&d.then?[...f,...L([d.then])]:f}}function Pn(e,n,o){return n?e?"was-and-now":"no\
w":e?o?"was":"today":""}function Dt(e,n,{dangers:o,countries:s}){let a=xt(e.items,n,o),l=!!a?.kinds.length;return{danger:a&&{...a,countries:s},reflection:Bt(
e,n,{plain:l})}}function Ye(e,{words:n,label:o,question:s,act:a}){let l=e.querySelector("button, input"),r=[...e.childNodes],i=(g,h)=>t(
"button",{type:"button",onclick:()=>{e.replaceChildren(...r),l.focus(),h()}},g),m=i(n["home-no"],()=>{}),c=t("div",{class:"\
ajar-moves"},m,i(o,a));e.replaceChildren(t("p",{},s),c),m.focus()}function Ie(e){let o=t("button",{type:"button",onclick:()=>Ye(
s,e)},e.label),s=t("div",{class:"ajar-twice"},o);return s}function Rt({words:e,send:n,isQuiet:o=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=t("span",{}),l=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),r=t("p",{class:"ajar-problem",role:"al\
ert"}),i=t("div",{}),m=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,i),c={state:"none",exists:!1,place:"",
saved:!1,problem:"",minutes:15},g=c,h=!1,b=!1,k=!1,v=!1,N=!1,C=(j,q,z={})=>t("button",{type:"button",onclick:q,...z},j),
L=t("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>w()}),D=C(e["keep-open"],()=>w(),{class:"ajar-link"}),
F=t("div",{class:"ajar-offer"}),O=!1,S=j=>{j.tabIndex=-1,j.focus()},T=()=>i.querySelector(".ajar-change"),x=()=>c.state===
"kept"&&!c.reopen;function M(j,q=j){l.dataset.short=q,a.textContent!==j&&(a.textContent=j)}function R(){let j=c.problem?
e["keep-unsaved"]:e["keep-saving"],[q,z]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[j],lost:[e["keep-lost"]]}[N?"lost":c.state];l.
classList.toggle("ajar-state-lost",N),M(q,z),l.dataset.longest=c.state==="kept"?e["keep-saved"]:"",r.textContent!==c.problem&&
(r.textContent=c.problem),r.hidden=!c.problem,_()}function _(){let j=o&&c.state==="none"&&!h,[q,z]=c.exists?[e["keep-ope\
n"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];L.setAttribute("aria-label",q),L.replaceChildren(t("sp\
an",{class:"ajar-long"},q),t("span",{class:"ajar-short"},z)),L.hidden=!j||O,D.hidden=!j||!c.exists,F.hidden=!j||v,m.hidden=
j&&r.hidden}function d(){let j=()=>{v=!0,R(),S(l)};return F.replaceChildren(t("p",{},e["keep-offer"]),t("div",{class:"aj\
ar-moves"},C(e["keep-nothing"],j),C(e["keep-offer-yes"],w))),F}function p(){c={...c,saved:!1},R()}function f(){R(),g=c,x()?
i.replaceChildren(b?K("change"):E()):c.state!=="none"?i.replaceChildren(K("unlock")):h?i.replaceChildren(K(c.exists?"ope\
n":"start")):i.replaceChildren(o?"":v?J():W())}let w=()=>{h=!0,f(),m.scrollIntoView({block:"nearest"}),i.querySelector("\
input").focus()},B=()=>c.hosted?t("p",{},e["keep-hub"]):null,I=()=>c.here?t("details",{},t("summary",{},e["keep-tab"]),t(
"p",{},e["keep-tab-how"])):null;function W(){return t("div",{class:"ajar-choose"},t("p",{class:"ajar-title"},e["keep-tit\
le"]),t("p",{},e[c.exists?"keep-there":"keep-why"]),B(),t("div",{class:"ajar-moves"},C(e["keep-nothing"],()=>{v=!0,f(),S(
l)}),C(e[c.exists?"keep-open":"keep-start"],w)))}let J=()=>t("p",{},C(e[c.exists?"keep-open":"keep-start"],w,{class:"aja\
r-link"}));function A(){let q=["none","weak","fair","good","strong"].map(z=>e[`keep-strength-${z}`]).reduce((z,G)=>G.length>
z.length?G:z);return t("p",{class:"ajar-strength","aria-live":"polite","data-longest":q},t("span",{},e["keep-strength-no\
ne"]))}function K(j){let q=j==="start"||j==="change",z={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],
change:e["keep-change"]}[j],G=t("input",{id:`${s}-words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,
oninput:()=>{q&&n({strength:G.value})}}),te=t("input",{id:`${s}-again`,type:"password",spellcheck:"false"}),ne=t("div",{},
t("label",{for:`${s}-again`},e["keep-again"]),te),ae=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),ie=t("input",{
id:`${s}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n({place:ie.value})}),ue=A(),me=()=>{if(!G.value){
G.focus();return}if(ae.hidden=!0,q&&G.type==="password"&&te.value!==G.value){ae.textContent=e["keep-again-differs"],ae.hidden=
!1,te.focus();return}j==="change"?n({change:G.value},{awaited:!0}):n({[j==="start"?"keep":"unlock"]:G.value,place:ie.value},
{awaited:!0}),M(e["keep-opening"]),G.value="",te.value="",ue.firstChild.textContent=e["keep-strength-none"]},u=()=>{h=!1,
b=!1,f(),j==="change"?T().focus():S(l)},y=t("details",{},t("summary",{},e["keep-where"]),t("label",{for:`${s}-place`},e["\
keep-place"]),ie);return t("form",{class:"ajar-ask",onsubmit:$=>{$.preventDefault(),me()}},t(c.state==="locked"?"h1":"p",
{class:"ajar-title"},z),B(),j==="start"&&o?t("p",{},e["keep-why"]):null,j==="start"?I():null,j==="change"?t("p",{},e["ke\
ep-change-how"]):null,q?t("p",{},e["keep-no-way-back"]):null,j==="start"&&c.here==="browser"?t("p",{},e["keep-browser"]):
null,t("label",{for:`${s}-words`},e[j==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"ajar-hint",id:`${s}-how`},
e[q?"keep-how":"keep-how-open"]),G,q?ue:null,q?ne:null,t("label",{class:"ajar-card"},t("input",{type:"checkbox",onchange:({
target:$})=>{G.type=$.checked?"text":"password",ne.hidden=$.checked,ae.hidden=!0}}),t("span",{},e["keep-see"])),q?ae:null,
j==="change"||c.here?null:y,t("div",{class:"ajar-moves"},j==="unlock"?null:C(e["keep-not-now"],u),t("button",{type:"subm\
it"},z)),q?null:se(),j==="start"&&c.here?Y():null)}let ee=()=>C(e["keep-copy"],()=>n({take:"sealed"}));function Y(){let j={
words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},q=t("input",{type:"file",onchange:async()=>{let te=new Uint8Array(
await q.files[0].arrayBuffer()),ne=()=>n({bring:te},{awaited:!0});q.value="",c.exists?Ye(G,{...j,act:ne}):ne()}}),z=t("l\
abel",{class:"ajar-words"},t("span",{},e["keep-bring"]),q),G=t("div",{class:"ajar-twice"},z);return G}function se(){let j=Ie(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>n({erase:"saved"})});return t("details",{},t("summa\
ry",{},e["keep-forgot"]),t("p",{},e["keep-forgot-how"]),...c.here?[t("p",{},e["keep-copy-forgot"]),ee(),Y()]:[],t("p",{},
e["keep-erase-how"]),j)}function E(){let j=t("select",{id:`${s}-minutes`,onchange:()=>n({minutes:Number(j.value)})},...[
...new Set([5,15,30,60,c.minutes])].sort((q,z)=>q-z).map(q=>t("option",{value:q,selected:q===c.minutes},H(e["keep-minute\
s"],{n:q}))));return t("div",{class:"ajar-kept"},C(e["keep-lock"],()=>{M(e["keep-opening"]),n({lock:!0},{awaited:!0})}),
C(e["keep-change"],()=>{b=!0,k=!1,f(),i.querySelector("input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-change\
d",role:"status"},k?e["keep-changed"]:""),t("details",{},t("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[t(
"p",{},e["keep-copy-how"]),ee()]:[t("p",{},c.place)],c.copied?t("p",{},H(e["keep-copied"],{program:c.copied})):null,t("l\
abel",{for:`${s}-minutes`},e["keep-idle"]),j))}function V(j){if(j.strength!=null){let q=i.querySelector(".ajar-strength \
> span");q&&(q.textContent=j.strength);return}if(j.changed){b=!1,f(),i.querySelector(".ajar-changed").textContent=e["kee\
p-changed"],k=!0,T().focus();return}c={...c,...j},c.state==="kept"&&(h=!1),x()||(b=!1),R(),Z()}let Z=ke(i,()=>{let j=g;if(j.
state===c.state&&j.exists===c.exists&&j.minutes===c.minutes&&j.here===c.here&&!!j.reopen==!!c.reopen&&!!j.hosted==!!c.hosted&&
i.firstChild){g=c;return}let z=h&&j.place!==c.place;f(),j.state!==c.state&&j.state!=="none"?S(l):z&&i.querySelector("inp\
ut").focus()});return f(),{line:l,small:L,opener:D,more:m,offer:d,setStart:j=>{O=j,R()},update:V,begin:p,setLost:j=>{N=j,
R()},say:j=>{r.textContent=j,r.hidden=!1,m.hidden=!1}}}function Ft({items:e},n){let o={};for(let s of e){let a=n[s.id];if(!(a==null||!fe(s,o)))if(s.kind==="choice"){let r=(s.among?
ye(s,o):s.cards).map(m=>m.id).filter(m=>a.chosen.includes(m)),i=a.own?.trim()?a.own:"";(r.length||i)&&(o[s.id]={chosen:r,
own:i})}else if(s.kind==="sort"){let l=s.cards.filter(r=>a[r.id]).map(r=>[r.id,a[r.id]]);l.length&&(o[s.id]=Object.fromEntries(
l))}else if(s.kind==="list"){let l=a.filter(r=>r.trim());l.length&&(o[s.id]=l)}else`${a}`.trim()&&(o[s.id]=a)}return o}var Wt=(e,n)=>H(e.ask,n);var Kn=new Set(["autorestarting","dead","restarting","terminating"]),Gn=4e3;function _t({widget_manager:e},{gone:n,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let l=0,r=(m,c)=>{
Kn.has(c)&&n()},i=(m,c)=>{clearTimeout(l),c==="disconnected"?n():c==="connecting"?l=setTimeout(n,Gn):o()};return s.connect(
r),a.connect(i),()=>{clearTimeout(l),s.disconnect(r),a.disconnect(i)}}function zt({words:e,answered:n}){let o=new Set,s=!1,
a=()=>n().map(([m,c])=>{let g=Ft(m,c),h=m.items.filter(b=>b.id in g).map(b=>[Wt(b,g),...ve(b,g[b.id])].join(`
`));return[m.title,...h].join(`

`)}).join(`


`);async function l(m){let c=a(),g=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});g.value=c,m.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(m.append(g),g.select(),!document.execCommand("\
copy"))return}m.querySelector("[role=status]").textContent=e["lost-copied"]}function r(m={}){let c=t("div",{class:"ajar-\
lost",hidden:!s,...m},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>l(c)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(c),c}function i(m){s=m;for(let c of o)c.hidden=!m}return{line:r,set:i,isLost:()=>s,forget:m=>o.delete(
m)}}function Vt(e,{words:n,send:o,open:s,help:a}){let l=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=pe(
n,O=>l.replaceChildren(O)),i=O=>{r.begin(),o(O)},m=t("div",{}),c={},g="",h=0,b=Ee(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},m),l);let k=(O,S)=>t("button",{type:"button",onclick:S},O),v=O=>t("div",{class:"\
ajar-reflection"},...O.flatMap(S=>Ce(S,3))),N=(O,S,T)=>Ie({words:n,label:O,question:S,act:()=>i(T)}),C=()=>{let O=t("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{O.files[0]&&i({import:await O.files[0].text()}),O.value=
""}});return t("label",{class:"ajar-words"},t("span",{},n["home-bring"]),O)},L=ke(m,()=>{let O=JSON.stringify(c);O!==g&&
(g=O,Ae(m,D))});function D(){let O=(x,M)=>k(M,()=>i({take:x})),S=h>(c.danger?.kinds.length??0)?null:c.danger,T=()=>{h=S.
kinds.length+1,D(),m.querySelector(".ajar-welcome").focus()};m.replaceChildren(S?a.notice(S,{level:2,aside:T}):"",t("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?t("div",{class:"ajar-moves"},k(n["home-go-on"],()=>s(c.section))):
"",c.due?.length?t("ul",{},...c.due.map(x=>t("li",{},x))):"",c.plan?.length?t("h2",{},n["home-plan"]):"",c.plan?.length?
v(c.plan):"",c.plan?.length&&!S?a.line():"",...(c.earlier??[]).filter(({plan:x})=>x.length).map(({title:x,plan:M})=>t("d\
etails",{},t("summary",{},`${n["home-plan"]}, ${x}`),v(M))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["ho\
me-not-encrypted"]),t("div",{class:"ajar-take"},...S?[]:[k(n["home-take-plan"],()=>i({take:"plan",paper:b.value(),country:a.
code()})),b.element(),O("calendar",n["home-take-calendar"]),c.danger?"":O("calendar-line",n["home-take-calendar-line"])],
O("check-ins",n["home-take-check-ins"]),O("everything",n["home-take-everything"])),C()),c.something?t("details",{},t("su\
mmary",{},n["home-end"]),t("p",{},n["home-anew-how"]),N(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["hom\
e-erase-how"]),N(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:O=>{r.end(),c=O,L()},settle:r.end,say:(O,S="")=>{
r.end();let T=t("div",{class:"ajar-text"});ce(T,S),l.replaceChildren(O,T),l.scrollIntoView({block:"nearest"})}}}function Ut({
name:e,type:n,data:o}){let s=Uint8Array.from(atob(o),l=>l.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:n}));t(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}var we=(...e)=>e.map(([n,o,s={}])=>be("path",{class:n,d:o,...s})),$e=(e,...n)=>be("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...n),Jn=(e,n,o,s)=>be("circle",{class:e,cx:n,cy:o,r:s}),Zn={cup:()=>$e("88 74 46 56",...we(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>$e("296 12 176 168",...we(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>$e("136 24 136 140",...we(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Jn("glow",234,94,4),...we(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>$e("312 66 80 120",...we(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>$e("190 66 72 100",be("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),be("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...we(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Ht=(e,n,o="")=>t("ul",{class:`ajar-doors ${o}`},...e.map(({to:s,name:a,hint:l,picture:r})=>t("li",{},t(
"button",{type:"button",onclick:()=>n(s)},Zn[r](),t("span",{},t("b",{},a)," ",t("span",{},l))))));function Pt(e,{open:n,
opener:o}){let s=t("button",{type:"button",class:"ajar-link",onclick:()=>n(e.first)},e.all);return t("div",{class:"ajar-\
start"},t("h1",{},e.title),t("p",{class:"ajar-lead"},e.lead),t("h2",{},e.ask),Ht(e.doors,n,"ajar-first-one"),t("div",{class:"\
ajar-small-ways"},s,o??null))}var Kt=(e,{open:n})=>t("div",{class:"ajar-start ajar-later"},t("h2",{},e.ask),Ht(e.doors,n)),
Gt=(e,{open:n})=>t("div",{class:"ajar-small-ways"},t("button",{type:"button",class:"ajar-link",onclick:()=>n("start")},e.
back),t("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>n(e.to)},e.onward)),Yn=4e3,Xn=6e3,Qn=6;function Jt(e){
let n=0,o=0,s=t("p",{class:"ajar-breath"}),a=t("div",{class:"ajar-circle","aria-hidden":"true"}),l=t("button",{type:"but\
ton",onclick:()=>n?g():c()},e.begin);function r(b,k){s.textContent=b,a.dataset.breath=k}function i(){if(o===Qn){g(),s.textContent=
e.after;return}o++,r(e.in,"in"),n=setTimeout(m,Yn)}function m(){r(e.out,"out"),n=setTimeout(i,Xn)}function c(){o=0,l.textContent=
e.stop,i()}function g(){clearTimeout(n),n=0,l.textContent=e.begin,r("","")}return{element:t("div",{class:"ajar-breathing"},
t("h1",{},e.title),t("p",{},e.how),t("div",{class:"ajar-breathe"},a,s),l,t("details",{},t("summary",{},e.other),t("ul",{},
...e.instead.map(b=>t("li",{},b))))),stop:g}}window.ajarShown??(window.ajarShown=new WeakMap);var Me=window.ajarShown,Zt="needs@",Yt=({answers:e,done:n,danger:o,reflection:s})=>JSON.
stringify([e,n,o,s]),xe={};function eo(){let e=document.getElementById("ajar-style")??document.head.appendChild(t("style",
{id:"ajar-style"})),n=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar\
-edge: #857c70;--ajar-line:
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
- 5px,8px)}@container (max-width: 19rem){.ajar-numbers{grid-template-columns:repeat(6,1fr);gap:4px}}.ajar-number{positio\
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
visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-keeping details>*+*{m\
argin-top:.75em!important}
.ajar-kept p{overflow-wrap:anywhere}.ajar .ajar-problem{color:var(--ajar-warm);border:2px solid;border-radius:12px;paddi\
ng:.75em
1em;margin-bottom:1em}.ajar .ajar-state:focus{outline:none}.ajar-home>div>*+*{margin-top:1em!important}.ajar .ajar-welco\
me{
font-size:1.15em}.ajar-home>div>ul{padding-left:1.3em!important}.ajar-home details>*+*{margin-top:.75em!important}.ajar-\
take{
display:flex;flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar-story h2{margin-top:0!important}.ajar-role{margin\
-block:1em}
.ajar-role[open]{border-left:4px solid var(--ajar-line);padding-left:1em}.ajar-couple .ajar-cards{display:flex;flex-wrap\
:wrap;
gap:.5em}.cell-output-ipywidget-background .ajar{color-scheme:light;background:#fff}.ajar{--ajar-tint: #e6f0ed;--ajar-gl\
ow: #f5d795;--ajar-sage: #b5d0ca;--ajar-clay: #e4bb9e;--ajar-stroke: #4a555b}@supports (color:
light-dark(#000,#fff)){.ajar{--ajar-tint: light-dark(#e6f0ed, #23383a);--ajar-glow: light-dark(#f5d795, #f1d08f);--ajar-\
sage:
light-dark(#b5d0ca, #3f6663);--ajar-clay: light-dark(#e4bb9e, #85594a);--ajar-stroke: light-dark(#4a555b, #cfc8bd)}}.aja\
r
.ajar-start h1{font-size:clamp(1.4rem,4.5cqi,1.8rem);text-wrap:balance}.ajar .ajar-lead{margin-top:.5rem;color:var(--aja\
r-muted);
text-wrap:balance}.ajar .ajar-start h2{font-size:1.1rem;margin:1.25rem 0 .6rem}.ajar .ajar-doors{list-style:none;display\
:grid;
gap:8px}.ajar .ajar-doors button{display:flex;align-items:center;gap:1rem;width:100%;min-height:72px;padding:8px 16px 8p\
x
12px;text-align:start;font-weight:400;color:var(--ajar-ink);background:var(--ajar-paper);border:1.5px solid var(--ajar-e\
dge);
border-radius:16px}.ajar .ajar-doors button:hover{color:var(--ajar-ink);background:var(--ajar-tint);border-color:var(--a\
jar-accent)}
.ajar .ajar-first-one li:first-child button{background:var(--ajar-tint);border-color:var(--ajar-accent)}.ajar-doors b{di\
splay:block;
font-weight:650;font-size:1.1rem;line-height:1.3}.ajar-doors span span{font-size:.95rem;line-height:1.35;color:var(--aja\
r-muted)}
.ajar-small-ways{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin-top:.75rem}.ajar .ajar-small-ways button{min-height:44p\
x;
padding-inline:0;font-weight:500}.ajar-drawing{flex:none;width:44px;height:44px}.ajar-drawing .accent{fill:var(--ajar-ac\
cent)}
.ajar-drawing .warm{fill:var(--ajar-warm)}.ajar-drawing .glow{fill:var(--ajar-glow)}.ajar-drawing .sage{fill:var(--ajar-\
sage)}
.ajar-drawing .clay{fill:var(--ajar-clay)}.ajar-drawing .soft{fill:var(--ajar-soft)}.ajar-drawing :is(.line,.accent-line\
,
.warm-line){fill:none;stroke:var(--ajar-stroke);stroke-width:4;stroke-linecap:round;stroke-linejoin:round}.ajar-drawing \
.accent-line{
stroke:var(--ajar-accent)}.ajar-drawing .warm-line{stroke:var(--ajar-warm)}.ajar-aside h1{font-size:1.5rem}.ajar-aside>*\
+
*{margin-top:1.25rem}.ajar-aside:has(.ajar-item) .ajar-later{display:none}.ajar-aside .ajar-body{margin-top:.5rem}.ajar-\
aside
.ajar-item>legend{font-size:1.15em}.ajar .ajar-page h1{font-size:clamp(1.5rem,5cqi,1.9em)}.ajar-nav~.ajar-page>*+*{margi\
n-top:1.5rem}
.ajar .ajar-gate-ask{font-weight:600}.ajar .ajar-done{color:var(--ajar-muted);font-size:.85em}.ajar .ajar-made>*+*{margi\
n-top:.75rem}
.ajar-made:empty{display:none}.ajar .ajar-item~.ajar-moves button:last-child,.ajar .ajar-page:not(:has(.ajar-item)) .aja\
r-turn
button:last-child{background:var(--ajar-accent);color:var(--ajar-on-accent)}.ajar-breathing>*+*{margin-top:.75rem!import\
ant}
.ajar-breathing ul{padding-left:1.3em!important}.ajar-breathe{display:grid;place-items:center;min-height:11rem}.ajar-bre\
athe>
*{grid-area:1 / 1}.ajar-circle{width:10rem;height:10rem;border-radius:50%;background:var(--ajar-tint);border:3px solid v\
ar(--ajar-accent);
transform:scale(.6)}.ajar .ajar-breath{z-index:1;text-align:center;font-weight:600;max-width:14rem}@media(prefers-reduce\
d-motion:no-preference){
.ajar-circle[data-breath=in]{transform:scale(1);transition:transform 4s ease-in-out}.ajar-circle[data-breath=out]{transf\
orm:scale(.6);
transition:transform 6s ease-in-out}}.ajar-offer{display:flex;flex-wrap:wrap;align-items:center;gap:.25em 1em;margin-top\
:1em;
padding-top:.75em;border-top:1px solid var(--ajar-line)}.ajar .ajar-offer>p{flex:1 0 auto;font-weight:600}.ajar .ajar-of\
fer
.ajar-moves{flex:1 1 14em;margin:0}.ajar button.ajar-save{padding:0;min-height:24px;font-size:.95em;font-weight:500;whit\
e-space:nowrap}
.ajar-save .ajar-short{display:none}@media(max-width:40em){.ajar-save .ajar-short{display:inline}.ajar-save .ajar-long{d\
isplay:none}}
@media print{.ajar :is(.ajar-offer,.ajar-small-ways){display:none}}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many butt\
on{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.ajar button[aria-disabled]{
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
`;e.textContent!==n&&(e.textContent=n)}function to({model:e,el:n}){eo();let o=e.get("pages"),s=e.get("words"),a=new Map,
l=new Map,r=new Map,i=[],m=u=>i.push(u),c=null,g=!1,h=!1,b=!1,k=!1,v=new Map,N=new Map,C=Math.min(e.get("page"),o.length-
1);n.classList.add("ajar");let L=t("div",{class:"ajar-page"}),D=u=>o.flatMap(({blocks:y})=>y).find(y=>y.kind==="exercise"&&
y.key===u)?.exercise,F=zt({words:s,answered:()=>[...l].map(([u,{answers:y}])=>[D(u),y]).filter(([u,y])=>u&&Object.keys(y??
{}).length)}),O=0,S=u=>{if(clearTimeout(O),O=0,F.set(u),c?.setLost(u),u)for(let y of r.keys())a.get(y)?.release()},T=(u,{
awaited:y=!1}={})=>{try{e.send(u)}catch{S(!0);return}y&&!O&&(O=setTimeout(()=>S(!0),8e3))},x=!1;function M(){x||window.ajarDangers||
(x=!0,T({dangers:!0}))}function R({key:u,exercise:y},$){if(!window.ajarDangers||!Nt(y,$))return;let P=Ze(y,$),U=Dt(y,P,window.
ajarDangers);Z(u,{answers:P,done:!0,...U}),v.set(u,Yt(l.get(u))),a.get(u).update(l.get(u)),a.get("made")?.update()}let _=Ct(
{words:s,countries:e.get("notice")?.help??o[0]?.blocks[0]?.help,leave:()=>d(),onCountry:u=>T({country:u})}),d=()=>{T({forget:!0}),
He()},p=(u,y,$)=>(a.set(u.key,$),l.has(u.key)&&$.update(l.get(u.key)),y),f={html:u=>w(u.html),home(u){let y=t("div",{});
return p(u,y,Vt(y,{words:s,send:U=>{U.import&&a.get("chart")?.begin(),T(U)},open:U=>{let X=o.find(Q=>Q.section===U&&Q.blocks.
some(({key:ge})=>l.get(ge)?.done===!1));se(X?.id??U)},help:_})),T({home:u.key}),y},gate(u){let y=t("div",{class:"ajar-te\
xt ajar-gate"}),[$,P]=k?[t("p",{},s["gate-left-out"]),[_.button(),E(),W()]]:[w(b?u.short:u.html),J()];return y.append($,
t("div",{class:"ajar-moves"},...P.filter(Boolean))),k||$.after(t("p",{class:"ajar-gate-ask"},s["gate-ask"])),m(()=>{b=!0}),
y},made:u=>{let y=t("div",{class:"ajar-made"}),$=()=>y.replaceChildren(...K(u.section));return a.set("made",{update:$}),
$(),y},exercise(u){if(u.invites&&k)return t("div",{class:"ajar-text"},t("p",{},s["gate-left-out"]),W());let y=t("div",{}),
$=F.line(c?{}:{role:"alert"});r.set(u.key,y);let P=(U,X)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let Q=window.ajarSent;N.set(u.key,Q),T({key:u.key,...U,sent:Q},{awaited:X}),!(!X||!F.isLost())&&(S(!0),$.scrollIntoView(
{block:"nearest"}))};return a.set(u.key,et(y,u.exercise,{words:s,level:u.level,small:u.quick,sort:u.quick?ut:$t,enough:u.
quick?"at once":"later",...l.get(u.key),help:_,needs:()=>E(u.needs),below:()=>Y(u.key),onAside:U=>Z(u.key,{aside:U}),onChange:U=>{
M(),Z(u.key,{answers:U,done:!1}),P({answers:U,done:!1},h)},onMove:U=>Z(u.key,{at:U}),onDone:U=>{R(u,U),P({answers:U,done:!0},
!0),u.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{Z(u.key,{answers:{},done:!1}),P({remove:!0})}})),
y.firstElementChild.append($),m(()=>F.forget($)),y},chart(u){let y=t("div",{class:"ajar-chart-block"}),$=t("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:P,end:U}=pe(s,Q=>$.replaceChildren(Q)),X=Q=>{U(),Te(y,Q,s)};return a.
set(u.key,{update:X,begin:P,end:U}),l.has(u.key)&&X(l.get(u.key)),P(),T({chart:u.key}),t("div",{},y,$)},start:u=>Pt(u,{open:se,
opener:c?.opener}),doors:u=>Kt(u,{open:se}),onward:u=>Gt(u,{open:se}),breathing(u){let{element:y,stop:$}=Jt(u);return m(
$),y},notice(u){if(St(()=>T({forget:!0})),!u.leave)return t("div",{class:"ajar-notice"},t("p",{},u.text));let y=t("div",
{class:"ajar-leave"},_.button(),Ue({words:s,leave:d}));Ot(_.open),c=Rt({words:s,send:T,isQuiet:o.length>1});let $=document.
createDocumentFragment();return $.append(t("div",{class:"ajar-notice"},t("div",{},c.line,c.small),y),t("div",{class:"aja\
r-on-paper"},_.text()),c.more),$}};function w(u){let y=t("div",{class:"ajar-text"});return ce(y,u),_.addNumbers(y),y.addEventListener(
"click",$=>{let P=$.target.closest("a"),U=o.findIndex(({id:X})=>X&&P?.getAttribute("href")===`${X}.ipynb`);U<0||($.preventDefault(),
G(U))}),y}function B(u){k=u,b=!0,q({focus:!0})}let I=(u,y)=>t("button",{type:"button",onclick:y},u),W=()=>I(s["gate-agai\
n"],()=>B(!1)),J=()=>[I(s["gate-no"],()=>B(!0)),I(s["gate-unsure"],()=>B(!0)),I(s["gate-yes"],()=>B(!1))],A=u=>o.filter(
y=>y.section===u).flatMap(y=>y.blocks.filter(({kind:$})=>$==="exercise")),K=u=>{let y=A(u).filter(({key:$})=>l.get($)?.done&&
!r.get($)?.isConnected).flatMap(({key:$,exercise:P})=>[t("h3",{},P.title),...l.get($).reflection.flatMap(U=>Ce(U,4))]);return y.
length?[t("h2",{},s["made-title"]),...y]:[]},ee=u=>{let y=A(u);return y.length>0&&y.every(({key:$})=>l.get($)?.done)};function Y(u){
let y=u.startsWith("plan@")&&_.isKnown()?_.line():"";return t("div",{class:"ajar-below"},y,c?.offer()??"")}let se=u=>G(o.
findIndex(y=>y.id===u));function E(u){let y=o.findIndex(({aside:P,blocks:U})=>!P&&U.some(({key:X})=>X===Zt));return y<0?
u?t("p",{},t("a",{href:u},s["help-needs"])):null:t("button",{type:"button",onclick:()=>{G(y);let P=r.get(Zt).querySelector(
"h2");P.tabIndex=-1,P.focus()}},s["help-needs"])}for(let[u,y]of Object.entries(xe))f[u]=$=>{let P=t("div",{}),X=y(P,$,{words:s,
send:T,onDispose:m,model:e,exerciseOf:D,formOf:Q=>r.get(Q)});return p($,X.element??P,X)};let V=u=>o[C].blocks.find(y=>y.
kind===u),Z=(u,y)=>l.set(u,{...l.get(u),...y}),j=()=>{for(let u of i.splice(0))u()};function q({focus:u=!1}={}){if(j(),a.
clear(),g){L.replaceChildren(c?"":t("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(L.replaceChildren(...o[C].
blocks.map($=>f[$.kind]($))),o.length>1&&z(),!u)return;let y=L.querySelector("h1, h2, h3")??L;y.tabIndex=-1,y.focus({preventScroll:!0}),
n.scrollIntoView({block:"start"})}function z(){let{aside:u,title:y}=o[C];if(ie.hidden=!!u,L.classList.toggle("ajar-aside",
!!u),c?.setStart(o[C].id==="start"),u)return;let{section:$,step:P,steps:U,minutes:X}=o[C],Q=o.filter(oe=>!oe.aside),ge=Q.
indexOf(o[C]),qe=(oe,en,tn={})=>t("button",{type:"button",onclick:()=>G(o.indexOf(oe)),...tn},en);L.append(t("div",{class:"\
ajar-moves ajar-turn"},ge>0?qe(Q[ge-1],s["previous-page"]):null,ge<Q.length-1?qe(Q[ge+1],s["next-page"]):null));let Be=Q.
filter(oe=>!oe.section||oe.step===1),Xe=oe=>$?oe.section===$:oe===o[C],Qt=oe=>({"aria-current":Xe(oe)?"page":null});te.replaceChildren(
...Be.map(oe=>t("li",{},qe(oe,oe.title,Qt(oe)),ee(oe.section)?t("span",{class:"ajar-done"},` ${s["section-done"]}`):""))),
ne.textContent=$?H(s["step-of"],{title:y,n:P,all:U,minutes:X}):H(s["page-of"],{n:Be.findIndex(Xe)+1,all:Be.length,title:y})}
function G(u){o[u]&&(C=u,te.parentElement.open=ae(),e.set("page",u),e.save_changes(),q({focus:!0}))}let te=t("ol",{}),ne=t(
"summary",{}),ae=()=>window.innerWidth>640;e.get("notice")&&n.append(f.notice(e.get("notice")));let ie=t("nav",{class:"a\
jar-nav","aria-label":s.pages},t("details",{open:ae()},ne,te));o.length>1&&n.append(ie),n.append(F.line({role:"alert"}),
L);let ue=0;for(let u of["keydown","pointerdown","scroll"])n.addEventListener(u,()=>{Date.now()-ue<3e4||(ue=Date.now(),T(
{active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",u=>{if(S(!1),u.keeping){let y=[...N.values()].some(U=>u.acknowledged<
U);c?.update(y?{...u.keeping,saved:!1}:u.keeping);let{state:$}=u.keeping,P=$==="locked";$&&(h=$==="kept"),$&&P!==g&&(g=P,
l.clear(),ie.hidden=g,q())}u.states&&queueMicrotask(()=>a.get("made")?.update());for(let[y,$]of Object.entries(u.states??
{})){if(u.acknowledged<N.get(y))continue;let P=$.answers&&!Object.keys($.answers).length,U=v.get(y)===Yt($);v.delete(y),
Z(y,P?{...$,at:0}:$),U||a.get(y)?.update(l.get(y))}u.dangers&&(window.ajarDangers=u.dangers),u.country!=null&&_.choose(u.
country),u.file&&(a.get("home")?.settle(),Ut(u.file)),u.erased&&a.get("home")?.say(u.erased,V("home")?.erased),u.said&&a.
get("chart")?.end(),u.said&&(a.get("home")??c)?.say(u.said),u.open&&se(u.open),u.problem&&a.get(u.problem.key)?.say(u.problem.
text)}),e.on("change:pages",()=>{o=e.get("pages"),q()});let me=_t(e,{gone:()=>S(!0),back:()=>{F.isLost()&&T({ready:!0})}});
return q(),Me.set(s,(Me.get(s)??0)+1),T({ready:!0}),()=>{j(),me(),clearTimeout(O),Me.set(s,Me.get(s)-1),Me.get(s)||T({gone:!0})}}
var Xt={render:to};xe.door=(e,n,o)=>tt(e,o);xe.group=(e,n,o)=>ct(e,o);xe.scenario=(e,n,{words:o,model:s})=>({element:it(n,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});xe.asking=(e,n,{exerciseOf:o,formOf:s,...a})=>{let{items:l}=o(
n.of),{parts:r,update:i}=at(n,{...a,form:()=>s(n.of),ask:c=>l.find(g=>g.id===c).ask}),m=document.createDocumentFragment();
return m.append(...r),{element:m,update:i}};var za=Xt;export{za as default};
