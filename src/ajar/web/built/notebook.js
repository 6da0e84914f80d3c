var Tt=["button","input","select","summary","textarea"],Nt=["input","select","textarea"];function t(e,n={},...o){let s=document.
createElement(e);for(let[a,l]of Object.entries(n))a.startsWith("on")?s.addEventListener(a.slice(2),l):l===!0?s.setAttribute(
a,""):l!==!1&&l!=null&&s.setAttribute(a,l);return Tt.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Nt.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var It=e=>e;function Y(e,n){e.innerHTML=It(n)}var H=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let l=n[s];return a?Number.isInteger(l)?l+1:o:["number",
"string"].includes(typeof l)?l:o}),te=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function ae(e,n){let o=n[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var Be=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(o=>e.cards.some(s=>s.id===o))};function X(e,n){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,n(e["keep-opening"])},400))},end(){clearTimeout(o),
o=0,s&&n(""),s=!1}}}function Fe(e,n,o){let{words:s,level:a=3,small:l=!1,beside:r=[]}=o,i={...Ft,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,c={...o.answers},g=0,h=null,b=0,j=o.aside??0,w=[n.why?t("p",{class:"\
ajar-why"},n.why):null,n.private?t("p",{class:"ajar-private"},n.private):null].filter(Boolean),A=t("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),M=t("div",{}),T=t("div",{class:"ajar-body"}),N=t("section",{class:"ajar-form","\
aria-labelledby":`${f}-title`},t(`h${a}`,{id:`${f}-title`},n.title),...l?[t("div",{class:"ajar-beside"},...r,Dt(w,s))]:w,
M,T,A);e.replaceChildren(N);function W(){let y=n.items.filter(D=>te(D,c));return l&&n.together?[y]:y.map(D=>[D])}let x=y=>{
A.replaceChildren(y)},q=X(s,x);function V(y,D){A.replaceChildren(`${y} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{
c=D,x(""),o.onChange(c),I({focus:!0})}},s["put-back"]))}function O(y,D){c={...c,[y.id]:D},Bt(T),x(""),o.onChange(c),d()}
function S(){z(!0),q.begin(),b=setTimeout(P,8e3)}function P(){b&&(clearTimeout(b),b=0,z(!1),q.end())}function z(y){for(let D of h?.
fieldsets??[])D.disabled=y}function d(){if(!h)return;let{items:y,skip:D,where:p,next:k}=h,E=W().length;D.textContent=u(y)?
s["clear-and-skip"]:s.skip,p.textContent=H(s["question-of"],{n:g+1,all:E}),p.hidden=l&&E===1,k.textContent=g===E-1?s.done:
s.next}let u=y=>y.some(({id:D})=>c[D]!=null);function m(y,D=!0){if(b)return;let p=W();if(g+=y,g>=p.length){g=p.length-1,
S(),o.onDone(c);return}I({focus:D,again:y<0})}function C(y,D){let p=`${f}-${y.id}`,k=t("legend",{},H(y.ask,c)),E=y.hint?
t("p",{class:"ajar-hint",id:`${p}-hint`},y.hint):null,F=[E,D.mark].filter(Boolean).map(({id:ee})=>ee),B=y.among?{...y,cards:ae(
y,c)}:y,K=i[y.kind](B,Be(B,c[y.id]),{words:s,level:a+1,group:p,change:ee=>O(y,ee),say:x,...D}),G={class:`ajar-item ajar-${y.
kind}`,tabindex:"-1","aria-describedby":F.join(" ")||null};return t("fieldset",G,k,E,K)}function I({focus:y=!1,again:D=!1}={}){
let p=W();g=Math.max(0,Math.min(g,p.length-1));let k=p[g],E=o.mark?.(k),F=E?t("p",{class:"ajar-mark",id:`${f}-${k[0].id}\
-mark`},E):null,B=t("div",{class:"ajar-moves"}),K=g>0?()=>m(-1):null,G=k.map(ye=>C(ye,{mark:F,again:D,moves:B,back:K})),
ee=t("button",{type:"button",onclick:()=>{if(b)return;let ye=c,Lt=u(k);c={...c,...Object.fromEntries(k.map(({id:Mt})=>[Mt,
null]))},o.onChange(c),m(1),Lt&&V(s.cleared,ye)}}),oe=t("button",{type:"button",onclick:()=>{b||(x(""),m(1))}}),ke=t("p",
{class:"ajar-where"});h={items:k,skip:ee,where:ke,next:oe,fieldsets:G},M.replaceChildren(),B.replaceChildren(ee,oe),K&&B.
prepend(t("button",{type:"button",onclick:K},s.back));let De=G.length===1;F&&De&&G[0].lastElementChild.before(F),T.replaceChildren(
ke,...F&&!De?[F]:[],...G,B),d(),o.onMove?.(g),y&&(G[0].focus({preventScroll:!0}),ke.scrollIntoView({block:"nearest"}))}function L(y){
if(M.replaceChildren(),!y||!o.help||j>y.kinds.length)return null;let D=()=>{j=y.kinds.length+1,o.onAside?.(j),M.replaceChildren(),
T.querySelector("[tabindex]").focus()},{help:p,needs:k}=o;return M.append(p.notice(y,{level:a+1,aside:D,needs:k})),M.querySelector(
"[tabindex]")}function _(y,{focus:D=!1,danger:p=null}={}){h=null;let k=t(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);T.
replaceChildren(t("div",{class:"ajar-reflection"},k,...y.flatMap(F=>je(F,a+2)),o.below?.()??null),t("div",{class:"ajar-m\
oves"},t("button",{type:"button",onclick:()=>{g=0,I({focus:!0,again:!0})}},s.change),t("button",{type:"button",onclick:()=>{
let F=c;c={},g=0,j=0,o.onAside?.(0),o.onStartOver(),I({focus:!0}),V(s["started-over"],F)}},s["start-over"])));let E=L(p);
D&&(E??k).focus()}function U(y){let D=T.contains(document.activeElement);D&&h&&!b||(P(),c={...y.answers},y.done?_(y.reflection,
{focus:D,danger:y.danger}):(g=y.at??Math.max(0,W().findIndex(p=>p.some(({id:k})=>c[k]==null))),I()))}let{done:$,reflection:v,
danger:R}=o;return U({answers:c,at:o.at,done:$,reflection:v,danger:R}),{update:U,release:P,say:y=>{P(),x(y)}}}var Dt=(e,n)=>e.
length?t("details",{},t("summary",{},n["why-this"]),...e):"";function Bt(e){for(let n of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var je=({heading:e,said:n,words:o},s)=>[
e?t(`h${s}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(a=>t("li",{},a))):n.length?t("p",{class:"ajar-said"},
n[0]):null,...o.map(a=>t("p",{},a))].filter(Boolean),Ft={ruler(e,n,{group:o,change:s}){let a=Array.from({length:11},(l,r)=>t(
"label",{class:"ajar-number"},t("input",{type:"radio",name:o,value:r,checked:n===r,onchange:()=>s(r),"aria-describedby":r===
0?`${o}-low`:r===10?`${o}-high`:null}),t("span",{},`${r}`)));return t("div",{class:"ajar-scale"},t("div",{class:"ajar-nu\
mbers"},...a),t("p",{class:"ajar-anchors"},t("span",{id:`${o}-low`},t("b",{},"0"),` ${e.low}`),t("span",{id:`${o}-high`},
t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:o,group:s,change:a}){let{chosen:l,own:r}=n||{chosen:[],own:""},i=()=>a(
l.length||r.trim()?{chosen:[...l],own:r}:null),f=e.many?"checkbox":"radio",c=e.cards.map(h=>t("input",{type:f,name:s,value:h.
id,checked:l.includes(h.id),onchange:b=>{e.many?l=l.filter(j=>j!==h.id).concat(b.target.checked?h.id:[]):(l=[h.id],r="",
g&&(g.value="")),i()}})),g=e.own?t("input",{type:"text",value:r,maxlength:500,oninput:h=>{r=h.target.value,!e.many&&r.trim()&&
(l=[],c.forEach(b=>{b.checked=!1})),i()}}):null;return t("div",{class:"ajar-cards"},t("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((h,b)=>t("label",{class:"ajar-card"},c[b],t("span",{},h.text))),g?t("label",{
class:"ajar-own"},t("span",{},e.own),g):null)},text(e,n,{words:o,change:s}){let a=t(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:l=>s(l.target.value.trim()?l.target.value:null)});return e.long&&
(a.value=n??""),t("label",{class:"ajar-words"},t("span",{},o["own-words"]),a)},list(e,n,{words:o,change:s}){let a=t("div",
{}),l=()=>{let h=[...a.querySelectorAll("input")].map(b=>b.value).filter(b=>b.trim());s(h.length?h:null)},r=()=>[...a.children].
forEach((h,b)=>{h.querySelector("label > span").textContent=H(o.line,{n:b+1}),h.querySelector("button").setAttribute("ar\
ia-label",H(o["remove-line"],{n:b+1}))}),i=t("button",{type:"button",class:"ajar-link",onclick:()=>{c(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),f=()=>{r(),i.hidden=a.children.length>=e.most},c=h=>{let b=t("div",{class:"\
ajar-line"},t("label",{class:"ajar-words"},t("span",{}),t("input",{type:"text",value:h,maxlength:2e4,oninput:l})),t("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let j=b.nextElementSibling||b.previousElementSibling;b.remove(),j||
c(""),f(),l(),(j||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(b),f()},g=n||[];for(let h=0;h<Math.
max(e.lines,g.length);h++)c(g[h]??"");return t("div",{class:"ajar-lines"},a,i)},date(e,n,{words:o,change:s}){return t("l\
abel",{class:"ajar-words"},t("span",{},o["pick-date"]),t("input",{type:"date",value:n??"",oninput:a=>s(a.target.value||null)}))}};function de(e){let n={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=t("select",{onchange:()=>{o=a.value}},...Object.entries(n).map(([l,r])=>t("option",{value:l,selected:l===o},r)));return t(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function se(e,n){let o=!1,s=!1,a=()=>{s=o,o||n()};function l(){o=!0;let r=new AbortController,i=()=>{r.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let f of["pointerup","pointercancel","keyup","blur"])addEventListener(f,i,{signal:r.signal,capture:f!==
"blur"})}for(let r of["pointerdown","keydown"])e.addEventListener(r,l);return a}function fe(e,n){let o=i=>[...e.querySelectorAll(
i)],s=o("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let i of o("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let l=o("summary, button").
find(i=>i.textContent===a),r=l??e.querySelector("h2, p");l||(r.tabIndex=-1),r.focus({preventScroll:!0})}function Re(e,{words:n,send:o,onDispose:s}){let a={},l=null,r=!1,i="",f=t("div",{}),c=t("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),g=t("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),h=t("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),b=X(n,u=>{h.textContent=u}),j=we(n),w=de(n);e.replaceChildren(t("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},c,f,h),j.dialog);let A=u=>{a.busy?h.textContent=n["room-one-moment"]:(b.begin(),
o(u,{awaited:!0}))},M=(u,m)=>t("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>A(m)},u),T=(...u)=>t(
"div",{class:"ajar-moves ajar-many"},...u);function N(){let u=a.needsKey?t("input",{type:"password",spellcheck:"false",id:`${d}\
-key`,"aria-describedby":`${d}-key-how`}):null,m=t("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(u&&!u.value){u.focus();return}A({room:"open",...u?{key:u.value}:{}}),u&&(u.value="")}},n["room-open"]);return[t("h2",
{},n["room-title"]),a.state==="ended"?t("p",{class:"ajar-empty"},n["room-ended"]):null,t("p",{},n["room-how"]),t("p",{},
a.elsewhere?H(n["room-how-elsewhere"],{address:a.elsewhere}):n["room-how-network"]),u?t("label",{class:"ajar-words",for:u.
id},n["room-host-key"]):null,u?t("p",{class:"ajar-hint",id:`${d}-key-how`},n["room-host-key-how"]):null,u,T(m,a.elsewhere?
null:M(n["room-inside"],{room:"inside"})),a.elsewhere?null:t("p",{},n["room-rehearse-how"]),a.elsewhere?null:T(...[12,3].
map(C=>M(H(n["room-rehearse"],{n:C}),{room:"rehearse",phones:C})))]}let W=()=>[t("h2",{},n["room-title"]),t("p",{},n["ro\
om-lost"]),T(M(n["room-go-on"],{room:"go-on"}),M(n["room-end"],{room:"end"}))];function x(){let u=t("button",{type:"butt\
on",onclick:()=>j.show()},n["room-large"]),m=t("p",{},a.inside&&!a.practice?n["room-inside-open"]:H(n["room-line"],{code:a.
code})),C=a.address?u:null;return l?[q(),t("div",{class:"ajar-door-line"},m,g,C),V(),S()]:[t("h2",{},n["room-title"]),q(),
V(),m,a.address?qe(n,a):null,a.inside?t("p",{},n[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?t("p",{class:"ajar-empty"},n["room-no-address"]):null,a.addresses?.length>1?O():null,a.addresses?.length?t("p",{
class:"ajar-hint"},n["room-firewall"]):null,t("div",{class:"ajar-door-line"},g,C,a.inside&&!a.practice?M(n["room-widen"],
{room:"widen"}):null),S()]}let q=()=>a.practice?t("p",{},ie(n)):null,V=()=>a.again?t("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function O(){let u=t("select",{id:`${d}-address`,onchange:()=>o({room:"pick",ip:u.value})},...a.addresses.map(
({ip:m,network:C})=>t("option",{value:m,selected:m===a.picked},`${m} (${C})`)));return t("label",{class:"ajar-words",for:u.
id},t("span",{},n["room-address"]),u)}function S(){let u=t("div",{}),m=t("button",{type:"button",onclick:()=>L(!1)},n["r\
oom-end-no"]),C=t("button",{type:"button",onclick:()=>L(!0)},n["room-end"]),I=()=>u.replaceChildren(...r?[t("p",{},n["ro\
om-end-sure"]),T(m,M(n["room-end"],{room:"end"}))]:[C]),L=U=>{r=U,I(),(r?m:C).focus()};I();let _=(U,$)=>t("button",{type:"\
button",onclick:()=>o({room:"take",...$()},{awaited:!0})},U);return t("details",{class:"ajar-ending"},t("summary",{},n["\
room-ending"]),a.shown?t("p",{},n["room-take-how"]):t("p",{},n["room-take-nothing"]),a.shown?T(_(n["room-take-table"],()=>({
what:"table"})),_(n["room-take-page"],()=>({what:"page",paper:w.value()})),w.element()):null,t("p",{},n["room-end-how"]),
u)}function P(u){a={...a,...u},c.textContent!==a.problem&&(c.textContent=a.problem),c.hidden=!a.problem;let m=ve(n,a.joined);
g.textContent!==m&&(g.textContent=m),j.update(a,m),l===null&&a.state==="open"&&(l=!a.here),a.state!=="open"&&(l=null,r=!1),
a.busy?b.begin():(b.end(),h.textContent=""),z()}let z=se(f,()=>{let{joined:u,problem:m,...C}=a,I=JSON.stringify([C,l]);if(I===
i)return;i=I;let L={open:x,lost:W}[a.state]??N;fe(f,()=>f.replaceChildren(...L().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let d=`ajar-door-${window.ajarForms}`;return he(e,()=>o({room:"look"}),s),{update:P}}var ve=(e,n)=>n?n===
1?e["room-joined-one"]:H(e["room-joined"],{n}):e["room-joined-none"],ie=e=>t("span",{class:"ajar-rehearsal"},e["room-pra\
ctice"]);function qe(e,n){let o=t("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return Y(o,n.picture),
o.firstElementChild?.setAttribute("aria-hidden","true"),t("div",{class:"ajar-way-in"},o,t("div",{},t("p",{},e["room-scan"]),
t("p",{class:"ajar-address"},n.address),t("p",{},e["room-type-code"]),t("p",{class:"ajar-code"},n.code)))}function we(e){
let n=t("div",{}),o=t("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},n,t(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=t("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(l,r){s.textContent=r;let i=JSON.stringify([l.address,l.code,l.practice]);i!==a&&(a=i,l.address?n.replaceChildren(
l.practice?t("p",{},ie(e)):"",qe(e,l),s):(o.close(),n.replaceChildren()))}}}function he(e,n,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:l})=>l)&&n()});s.observe(e),o(()=>s.disconnect())}function me(e,{sentence:n,wide:o,narrow:s,columns:a,rows:l},r){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let i=(c,g)=>{let h=t("div",{class:`ajar-picture ajar-${g}`,role:"img","aria-label":n});return Y(h,
c),h.firstElementChild.setAttribute("aria-hidden","true"),h},f=e.querySelector("details")?.open??!1;e.replaceChildren(t(
"figure",{class:"ajar-chart"},t("figcaption",{},n),i(o,"wide"),i(s,"narrow"),t("details",{open:f},t("summary",{},r.table),
t("table",{},t("thead",{},t("tr",{},...a.map(c=>t("th",{scope:"col"},c)))),t("tbody",{},...l.map(([c,...g])=>t("tr",{},t(
"th",{scope:"row"},c),...g.map(h=>t("td",{},h??"–")))))))))}function _e({units:e,slips:n},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,r=new Map,i=j=>t("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...j}),f=i({id:`${l}-people`,
min:1}),c=j=>Math.max(0,Math.floor(Number(j.value)||0)),g=j=>j.kind==="card"?j.bands.slice(0,1):j.bands,h=j=>{let w=e.filter(
N=>N.item===j),A=(N,W)=>{let x=i({"aria-label":[N.card,g(N)[W]].filter(Boolean).join(": ")});return r.set(N.id,[...r.get(
N.id)??[],x]),x},M=w.length===1&&!w[0].card?w[0].bands.map((N,W)=>[N,[A(w[0],W)]]):w.map(N=>[N.card,g(N).map((W,x)=>A(N,
x))]),T=w[0].card?["",...g(w[0])]:null;return t("table",{},t("caption",{},s(j)),T&&T.length>2?t("thead",{},t("tr",{},...T.
map(N=>N?t("th",{scope:"col"},N):t("td",{})))):null,t("tbody",{},...M.map(([N,W])=>t("tr",{},t("th",{scope:"row"},N),...W.
map(x=>t("td",{},x))))))};function b(){let j=new Map(e.map(T=>[T,r.get(T.id).map(c)])),w=Math.max(...[...j.values()].map(
T=>T.reduce((N,W)=>N+W,0))),A=c(f)||w;if(!A){f.focus();return}let M=Object.fromEntries([...j].map(([T,N])=>[T.id,T.kind===
"card"?[N[0],Math.max(0,A-N[0])]:N]));a({counts:M,people:A})}return t("details",{class:"ajar-hands"},t("summary",{},o[n?
"room-slips":"room-hands"]),t("p",{},o[n?"room-slips-how":"room-hands-how"]),t("form",{onsubmit:j=>{j.preventDefault(),b()}},
...[...new Set(e.map(j=>j.item))].map(h),t("label",{class:"ajar-words",for:f.id},t("span",{},o["room-people"]),f),t("div",
{class:"ajar-moves"},t("button",{type:"submit"},o["room-count"]))))}function We(e,{words:n,send:o,onDispose:s,form:a,ask:l}){let r={not:{}},i=!1,f="",c="",g=!1,h=($,v={})=>{g=$==="reveal",
q.begin(),o({question:e.of,do:$,...v},{awaited:!0})},b=t("div",{class:"ajar-results",hidden:!0}),j=t("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),w=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=t("span",{}),M=t("p",
{class:"ajar-counts"}),T=Rt(e.minutes,n,s),N=t("button",{type:"button",class:"ajar-link",onclick:()=>d(!i)}),W=t("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),x=(...$)=>{W.textContent!==$[0]&&W.replaceChildren(...$)},q=X(n,$=>x($||
c)),V={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},O=Object.
keys(V).filter($=>e.units.length||$==="open"||$==="close"),S=Object.fromEntries(O.map($=>[$,t("button",{type:"button",onclick:()=>{
S[$].getAttribute("aria-disabled")?x(P($)):$==="reset"?z():h($)}},V[$])])),P=$=>r.busy?n["room-one-moment"]:r.not[$];function z(){
let $=t("button",{type:"button",class:"ajar-link",onclick:()=>{x(""),S.reset.focus()}},n["home-no"]),v=t("button",{type:"\
button",class:"ajar-link",onclick:()=>{x(""),S.reset.focus(),h("reset")}},n["room-ask-reset"]);W.replaceChildren(n["room\
-reset-sure"]," ",$," ",v),$.focus()}function d($){i=$,b.hidden=!$,a().hidden=$,N.textContent=n[$?"room-show-question":"\
room-show-result"]}let u=we(n),m=t("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>u.show()},n["room-cod\
e"]),C={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function I($){let v=r;r={...r,...$};let R=r.
room==="open";A.replaceChildren(r.practice?ie(n):""),w.textContent=r.problem,w.hidden=!r.problem;let y=[[r.answered,n["r\
oom-answered"]],[r.joined,n["room-have-joined"]]],D=!R||!e.units.length?[]:r.hands||r.inside?y.slice(0,1):y;M.replaceChildren(
...D.map(([p,k])=>t("span",{},t("b",{},`${p}`)," ",k))),T.update(r.seconds);for(let p of O)Pe(S[p],P(p));c=R?r.hands?n["\
room-by-hands-now"]:C[r.state]:n["room-not-open"],(v.state!==r.state||v.room!==r.room||v.hands!==r.hands)&&x(c),r.busy||
q.end(),Ue(j,r.withheld),u.update(r.way??{},ve(n,r.joined)),m.hidden=!r.way?.address,L(),g&&!r.busy&&r.state==="closed"&&
j.childElementCount&&(g=!1,j.scrollIntoView({block:"nearest"}))}function L(){let $=JSON.stringify(r.charts??[]);if($===f)
return;f=$;let v=!!r.charts?.length;b.replaceChildren(...He(r.charts??[],n)),N.hidden=!v,d(v),v&&g&&b.scrollIntoView({block:"\
start"}),g=!1}let _=t("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},t("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?M:t("p",{class:"ajar-private"},n["room-nothing-counted"]),t("div",{class:"ajar-moves"},...O.
map($=>S[$]))),t("div",{class:"ajar-bar-line"},A,W,N,m,T.element),u.dialog),U=e.units.length?_e(e,{words:n,ask:l,send:$=>h(
"hands",$)}):null;return N.hidden=!0,he(_,()=>o({room:"look"}),s),{parts:[b,j,w,_,U].filter(Boolean),update:I}}function Pe(e,n){
e.toggleAttribute("aria-disabled",!!n),n&&e.setAttribute("aria-disabled","true"),e.title=n||""}function Ue(e,n=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(n)&&e.replaceChildren(...n.map(s=>t("p",{},s)))}
var He=(e,n)=>e.map(o=>{let s=t("div",{class:"ajar-chart-block"});return me(s,o,n),s});function Ke(e,{words:n,send:o,onDispose:s}){
let a={},l="",r=t("div",{class:"ajar-results"}),i=t("div",{class:"ajar-held",role:"status","aria-live":"polite"}),f=t("p",
{class:"ajar-problem",role:"alert",hidden:!0}),c=t("div",{}),g=t("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),h=t("button",{type:"button",onclick:()=>{h.getAttribute("aria-disabled")?g.textContent=b():(g.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),b=()=>a.busy?n["room-one-moment"]:a.not;return e.replaceChildren(t("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},c,r,i,f,t("p",{class:"ajar-hint"},n["room-moves-how"]),t("div",{class:"\
ajar-moves"},h),g)),he(e,()=>o({room:"look"}),s),{update(j){a={...a,...j},c.replaceChildren(a.practice?ie(n):""),f.textContent=
a.problem,f.hidden=!a.problem,Ue(i,a.withheld),Pe(h,b());let w=JSON.stringify(a.charts??[]);w!==l&&(l=w,r.replaceChildren(
...a.charts?.length?He(a.charts,n):[t("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function Rt(e,n,o){let s=null,
a=!1,l=t("span",{role:"timer"}),r=t("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,f()}}),i=t("p",{class:"a\
jar-clock"},l," ",r);function f(){let g=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),h=g===null?"":`${Math.floor(
g/60)}:${String(g%60).padStart(2,"0")}`,b=g===null?e?H(n["room-minutes"],{minutes:e}):"":e?H(n["room-clock"],{time:h,minutes:e}):
h;l.textContent=a?"":b,r.textContent=n[a?"room-clock-show":"room-clock-hide"],i.hidden=!b}let c=setInterval(()=>{s!==null&&
f()},1e3);return o(()=>clearInterval(c)),{element:i,update:g=>{s=g==null?null:Date.now()-g*1e3,f()}}}function ze(e,{words:n,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
l=t("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=t("div",{class:"ajar-text"}),i=t("summary",{}),f=({title:h,
story:b,more:j,role:w})=>{Y(l,b),l.prepend(t("h2",{},h)),Y(r,j),i.textContent=w},c=e.couples.find(h=>h.id===o)??e.couples[0],
g=t("fieldset",{class:"ajar-item ajar-couple"},t("legend",{},n.couple),t("p",{class:"ajar-hint"},n["couple-how"]),t("div",
{class:"ajar-cards"},...e.couples.map(h=>t("label",{class:"ajar-card"},t("input",{type:"radio",name:a,value:h.id,checked:h===
c,onchange:()=>{f(h),s(h.id)}}),t("span",{},h.title)))));return f(c),t("section",{class:"ajar-scenario","aria-label":n.couple},
l,t("details",{class:"ajar-role"},i,r),g)}var Ve=[1,1],qt=[0,0],_t="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Wt=new RegExp(`(${_t})|[.…]+|[\
!?;\\n]`,"gu"),Pt=/[\u0300-\u036f'’‘ʼ]/g,Ut=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,xe=new WeakMap;function Ye(e,n){
let{passes:o,kinds:s,learned:a}=Ht(n),{line:l,places:r}=Zt(e),i=l;for(let[h,b]of Je(o,l))i=i.slice(0,h)+i.slice(h,b).replace(
/[^ ]/g,"_")+i.slice(b);let f=Object.entries(s).flatMap(([h,b])=>Je(b,i).map(([j,w])=>({kind:h,start:j,end:w-1}))),c=a?Kt(
f,l,a):f,g=(h,b)=>h.span[0]-b.span[0]||h.span[1]-b.span[1]||(h.kind<b.kind?-1:+(h.kind>b.kind));return c.map(({kind:h,start:b,
end:j})=>({kind:h,span:[r[b][0],r[j][1]]})).sort(g)}function Ht(e){return xe.has(e)||xe.set(e,Vt(e)),xe.get(e)}function Kt(e,n,o){let{weights:s,kinds:a,limit:l,least:r}=o,i=zt(
n,o),f=i.slice(1).map((M,T)=>[...i[T],...M]),c=M=>{let T=new Set(M.flatMap(N=>N.places));return Ge(s,T)/Math.sqrt(T.size)},
g=[...i,...f];if(e.length)return Ce(g,c)[1]>r?e:[];let h=g.filter(M=>M.length>4),[b,j]=Ce(h,c);if(!(j>l))return[];let w=new Set(
b.flatMap(M=>M.places.slice(0,2))),[A]=Ce(Object.keys(a),M=>Ge(a[M],w));return[{kind:A,start:b[0].start,end:b.at(-1).start}]}
function zt(e,{numbers:n,weights:o}){let s=Ve,a=[[]];for(let l of e.matchAll(/[^ ]+/g)){let r=l[0]===".",i=r?Ve:n.get(l[0])??
qt,f=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],c=([g,h],b)=>((b*16411+g)*16411+h)%o.length;a.at(-1).push({start:l.index,
places:f.map(c)}),s=i,r&&a.push([])}return a.filter(l=>l.length)}var Ce=(e,n)=>e.map(o=>[o,n(o)]).reduce((o,s)=>s[1]>o[1]?
s:o,[null,-1/0]),Ge=(e,n)=>[...n].reduce((o,s)=>o+e[s%e.length],0),Xe=(e,{kinds:n,notices:o})=>Object.entries(o).find(([
s])=>e.some(({kind:a})=>n[a]===s))?.[1]??null;function Je(e,n){let o=[];for(let s=0;s<n.length;){e.lastIndex=s;let a=e.exec(
n);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:n.indexOf(" ",s)+1||n.length}return o}function Vt({lists:e,passes:n,phrases:o,
learned:s}){let a={};for(let[i,f]of Object.entries(e))a[i]=Ze(f,a);let l=i=>new RegExp(i.map(f=>Ze(f,a)).join("|"),"y"),
r=Object.entries(o).map(([i,f])=>[i,l(f)]);return{passes:l(n),kinds:Object.fromEntries(r),learned:s&&Gt(s)}}function Gt({
same:e,concepts:n,weights:o,kinds:s,limit:a,least:l}){let r=new Map,i=2;for(let g of e){for(let h of g.split(" "))r.set(
h,[i,i]);i++}for(let[g,h]of n.entries())for(let b of h.split(" "))r.set(b,[i++,2+e.length+g]);let f=g=>[...g.join("")].map(
h=>h.charCodeAt(0)-87),c=Object.entries(s).map(([g,h])=>[g,f(h)]);return{numbers:r,weights:f(o),kinds:Object.fromEntries(
c),limit:a,least:l}}function Ze(e,n){return`(?:${(e.match(Ut)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?
"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?n[a.slice(1,-1)]:Jt(a)).join("")})`}function Jt(e){let n=Qe(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(e.startsWith("*"))}${n}${o(e.
endsWith("*"))} `}var Qe=e=>e.normalize("NFKD").replace(Pt,"").toLowerCase();function Zt(e){let n="",o=[];for(let s of e.
matchAll(Wt)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?Qe(s[1]):"."} `;n+=a;for(let l=0;l<a.length;l++)
o.push([s.index,s.index+s[0].length])}return{line:n,places:o}}function et({title:e,close:n,bar:o,parts:s}){let a=()=>{r.close?r.close():r.remove()},l=t("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),r=t("dialog",{class:"ajar ajar-help","aria-labelledby":l.id,onclose:()=>r.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},o,l,...s,t("div",{class:"ajar-moves"},t("button",{type:"b\
utton",onclick:a},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),l.focus()}var tt=["emergency","crisis","violence","agency","worried","child"],Yt=["crisis","violence"],at='a[href$="#Help-lines"]',
J=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function nt(){for(let e of J().
listeners){let{isConnected:n}=e.element;e.shown&&!n&&J().listeners.delete(e),e.shown||(e.shown=n)}}function Xt(e,{zone:n="",
languages:o=[]}){let s=i=>i.endsWith("/")?n.startsWith(i):n===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let l=e.find(i=>i.home);return l?l.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:f})=>f===i))??""}function st(e,n,o){let s=Object.values(n).flatMap(r=>typeof r=="st\
ring"||Array.isArray(r)?r:r?.own??[]);for(let r of Object.values(o)){let i=s.flatMap(c=>Ye(c,r)),f=Xe(i,r);if(f)return{...f,
kinds:[...new Set(i.map(({kind:c})=>c))].sort()}}let a=e.filter(({id:r,kind:i})=>i==="ruler"&&n[r]!=null),l=Object.values(
o)[0]?.["rulers-at-zero"];return l&&a.length===3&&a.every(({id:r})=>n[r]===0)?{...l,kinds:[]}:null}var Oe=(e,n)=>n.flatMap(
o=>e.lines.filter(s=>s.topic===o)),Se=e=>e.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?t("span",{class:"ajar-unbroken"},n):n),
ot=e=>`tel:${e.match(/\d+/)[0]}`;function rt({words:e,countries:n=[],leave:o,onCountry:s=()=>{}}){n.length&&(J().countries=
n);let a=()=>J().countries,l=()=>J().chosen||Xt(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),r=()=>a().find(O=>O.code===l());function i(O){J().chosen=O,nt();for(let{element:S,draw:P}of J().
listeners)P(S)}function f(O,S){return S(O),J().listeners.add({element:O,draw:S,shown:!1}),queueMicrotask(nt),O}let c=O=>f(
t("div",{}),S=>S.replaceChildren(...O())),g=()=>{let O=[...a(),{code:"-",country:e["help-elsewhere"]}],S=t("select",{onchange:()=>{
i(S.value),s(S.value)}},...O.map(P=>t("option",{value:P.code},P.country)));return f(S,()=>{S.value=r()?.code??"-"}),t("l\
abel",{class:"ajar-help-where"},t("span",{},e["help-in"]),S)},h=({say:O,to:S},P)=>{if(/^(tel|sms):/.test(S))return t("a",
{class:P?"ajar-reach":"ajar-reach ajar-first",href:S},t("span",{},...Se(O)));let z=t("span",{},O),d=t("button",{type:"bu\
tton",class:"ajar-link","aria-label":H(e["help-copy-what"],{address:S}),onclick:async()=>{await Qt(S,z)&&(d.textContent=
e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},z," ",d)},b=O=>t("li",{},t("p",{class:"ajar-for"},O.
for_what),t("p",{class:"ajar-hint"},[O.name,O.hours,O.languages].filter(Boolean).join(". ")),t("div",{class:"ajar-ways"},
...O.reach.map(h))),j=({emergency:O,note:S})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-danger"]),S?t("\
p",{class:"ajar-hint"},S):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:ot(O)},H(e["help-call"],{number:O})))),
w=O=>c(()=>{let S=r();if(!S)return[t("p",{},e["help-elsewhere-how"])];let P=O.flatMap(z=>z==="emergency"?j(S):Oe(S,[z]).
map(b));return[t("ul",{class:"ajar-help-lines"},...P)]});function A(){et({title:e["help-title"],close:e["help-close"],bar:t(
"div",{class:"ajar-help-bar"},g(),$e({words:e,leave:o})),parts:[t("p",{},e["help-lead"]),w(tt),t("p",{class:"ajar-hint"},
e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function M({title:O,text:S,now:P,lines:z,kinds:d,
countries:u},{level:m,aside:C,needs:I}){return u&&!V()&&(J().countries=u),t("section",{class:"ajar-danger"},t(`h${m}`,{tabindex:"\
-1"},O),t("p",{},S),d.length?null:I?.()??null,g(),w(z),t("ul",{class:"ajar-todo"},...P.map(L=>t("li",{},L))),t("p",{class:"\
ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:C},e["help-aside"]))}let T=()=>t("butto\
n",{type:"button",class:"ajar-get-help",onclick:A},e["help-get"]);function N({emergency:O,...S}){let z=Yt.map(u=>Oe(S,[u])[0]?.
reach??[]).flatMap(u=>["tel:","sms:"].map(m=>u.find(({to:C})=>C.startsWith(m))));return[{say:H(e["help-call"],{number:O}),
to:ot(O)},...z.filter(Boolean)]}let W=(O=`${e["help-line"]} `)=>c(()=>{let S=r(),P=(S?N(S):[]).flatMap(({say:u,to:m},C)=>[
C?" · ":"",t("a",{href:m},...Se(u))]),z=t("button",{type:"button",class:"ajar-link",onclick:A},e["help-get"]),d=t("span",
{class:"ajar-off-paper"},P.length?" · ":"",z);return[t("p",{class:"ajar-help-line"},O,...P,d)]});function x(O){if(!V())
return;let[S]=[...O.querySelectorAll(at)].reverse();S?.closest("p, ul").after(W(""));for(let P of O.querySelectorAll("de\
tails"))P.open=P.querySelector("summary").textContent===r()?.country}let q=()=>c(()=>{let O=r();return O?[t("p",{},t("b",
{},`${e["help-title"]}, ${O.country}`)),t("p",{},`${e["help-danger"]} ${H(e["help-call"],{number:O.emergency})}`),t("ul",
{},...Oe(O,tt).map(({for_what:S,name:P,reach:z,hours:d})=>t("li",{},...Se(`${S}: ${P}. ${z.map(({say:u})=>u).join(" · ")}\
. ${d}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),V=()=>a().length>0;return{open:A,notice:M,button:T,line:W,addNumbers:x,
text:q,choose:i,code:l,isKnown:V}}var $e=({words:e,leave:n})=>t("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:n},e.leave);function lt(e){if(J().open){J().open=e;return}J().open=e,window.addEventListener("click",
n=>{n.target.closest?.(at)&&(n.preventDefault(),n.stopPropagation(),J().open())},{capture:!0})}async function Qt(e,n){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(n),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var en="about:blank";function Ee(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(en)}function ct(e=()=>{}){
let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Ee()))},{capture:!0})}function it(e,n,{words:o,group:s,change:a,say:l}){let r={...n},i={},f=e.piles.map(j=>(i[j.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let A=h[w.dataTransfer.
getData("text/plain")]?.[j.id];A&&!A.matches(":disabled")&&(A.checked=!0,g(A.dataset.card,j))}},i[j.id]))),c=()=>e.piles.
forEach(j=>{i[j.id].textContent=H(o["pile-count"],{pile:j.text,n:Object.values(r).filter(w=>w===j.id).length})}),g=(j,w)=>{
r[j]=w.id,c(),a({...r}),l(H(o.moved,{card:e.cards.find(A=>A.id===j).text,pile:w.text}))},h={},b=e.cards.map(j=>{h[j.id]=
{};let w=`${s}-${j.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:A=>A.dataTransfer.setData(
"text/plain",j.id)},t("legend",{},j.text),t("div",{class:"ajar-into"},...e.piles.map(A=>{let M=t("input",{type:"radio",name:w,
value:A.id,"data-card":j.id,checked:r[j.id]===A.id,onchange:()=>g(j.id,A)});return h[j.id][A.id]=M,t("label",{},M,t("spa\
n",{},A.text))})))});return c(),t("div",{},t("p",{class:"ajar-hint"},o["sort-how"]),t("ul",{class:"ajar-piles"},...f),...b)}var ut="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",tn=new RegExp(`^${ut}+|${ut}\
+$`,"g"),nn=/[\p{L}\p{N}_]+/gu,on=/^[\p{L}\p{N}_]+/u,an=/\{([a-z][a-z0-9-]*)\}/,[sn,rn]=["⁨","⁩"],pt=/[.!?…؟。][\u2069”’"')»]*$/,
ln=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
re=e=>e.replace(tn,""),Q=e=>e.toLowerCase().toUpperCase(),Ae=e=>e.match(on)?.[0]??"",dt=(e,n="en-US")=>new Date(`${e}T00\
:00Z`).toLocaleDateString(n,{dateStyle:"long",timeZone:"UTC"});function ue(e,n){let o=e.split(an),s=o.pop(),a="";for(let l=0;l<
o.length;l+=2){let r=re(n[o[l+1]]),i=cn(o[l],r);a+=(pt.test(a)?i.replace(/^,+/,""):i)+un(r)}return pt.test(a)?a:a+s}function cn(e,n){
let o=Q(Ae(n));if(!o)return e;for(let s of e.matchAll(nn))if(Q(s[0])===o)return e.slice(0,s.index);return e}var un=e=>ln.
test(e)?`${sn}${e}${rn}`:e;var Le=2e4,pn=10,dn=/^(\d{4})-(\d\d)-(\d\d)$/,Z=class extends Error{constructor(n,o={}){super(n),Object.assign(this,{code:n,
values:o})}};function Ne({items:e,ids:n},o){let s=Object.keys(o).filter(l=>!n.includes(l));if(s.length)throw new Z("unkn\
own-items",{items:s.sort()});let a=Object.fromEntries(n.map(l=>[l,null]));for(let l of e){let r=o[l.id],i=r==null?null:hn[l.
kind](r,l);te(l,a)&&(a[l.id]=fn(l,i,a))}return a}function mt(e,n){try{Ne(e,n)}catch(o){if(o instanceof Z)return!1;throw o}
return!0}var gt=e=>Object.values(e).every(n=>n==null);function le(e,n){if(n==null)return[];switch(e.kind){case"choice":return[
...n.chosen.map(o=>ft(e.cards,o)),re(n.own)].filter(Boolean);case"sort":return e.cards.filter(o=>n[o.id]).map(o=>`${o.text}\
: ${ft(e.piles,n[o.id])}`);case"date":return[dt(n)];case"list":return n.map(re);default:return[re(`${n}`)]}}var ft=(e,n)=>e.
find(o=>o.id===n)?.text??n;function fn(e,n,o){if(e.kind!=="choice"||!n)return n;let s=ae(e,o).map(({id:l})=>l),a=n.chosen.
filter(l=>s.includes(l));return a.length||n.own?{chosen:a,own:n.own}:null}var hn={ruler(e){if(!Number.isInteger(e)||e<0||
e>pn)throw new Z("answer-ruler");return e},choice(e,{cards:n,many:o,own:s}){let a=n.map(({id:f})=>f);if(!ht(e)||!Array.isArray(
e.chosen)||!e.chosen.every(Te(a)))throw new Z("answer-cards");let{chosen:l}=e,r=Me("own"in e?e.own:"")??"";if(r&&!s)throw new Z(
"answer-own");if(!o&&l.length+!!r>1)throw new Z("answer-one-card");let i=a.filter(f=>l.includes(f));return i.length||r?{
chosen:i,own:r}:null},sort(e,{cards:n,piles:o}){let s=n.map(({id:r})=>r),a=Te(o.map(({id:r})=>r));if(!ht(e)||!Object.keys(
e).every(Te(s))||!Object.values(e).every(a))throw new Z("answer-piles");let l=s.filter(r=>Object.hasOwn(e,r)).map(r=>[r,
e[r]]);return l.length?Object.fromEntries(l):null},text:Me,list(e,{most:n}){if(!Array.isArray(e)||e.length>n)throw new Z(
"answer-lines",{most:n});let o=e.map(s=>Me(s)).filter(Boolean);return o.length?o:null},date(e){if(e==="")return null;if(typeof e!=
"string"||!mn(e))throw new Z("answer-day");return e}};function Me(e){if(typeof e!="string")throw new Z("answer-text");if(e.
length>Le&&[...e].length>Le)throw new Z("answer-long",{most:Le});return re(e)?e:null}var Te=e=>n=>e.includes(n),ht=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e);function mn(e){let[,n,o,s]=(e.match(dn)??[]).map(Number),l=[31,n%4===0&&(n%100!==0||
n%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return n>0&&s>0&&s<=l}var gn=[{answers:["all"]}],bn=/\p{L}/u,kn=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,yn=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
jn=/\{([a-z][a-z0-9-]*)\}/g;function kt({items:e,rules:n,reflection:o},s,{plain:a=!1}={}){let l=Object.fromEntries(e.map(
({id:c})=>[c,s[c]??null]));if(gt(l))return"nothing"in o?[ge([o.nothing])]:[];let r=vn({items:e,answers:l,rules:n,phrases:o}),
f=(a||!n.length?gn:n).flatMap(r);return a||!("closing"in o)?f:[...f,ge([o.closing])]}var ge=e=>({words:e,heading:"",said:[]}),
ne=(e,n,o=[])=>({words:o,heading:e,said:n}),bt=(e,n)=>e.filter(o=>!n.has(Q(o)));function vn({items:e,answers:n,rules:o,phrases:s}){
let a=d=>e.find(({id:u})=>u===`couple-${d}`)??e.find(({id:u})=>u===d),l=d=>n[a(d)?.id]??null,r=d=>a(d)?le(a(d),l(d)):[],
i=d=>{let u=new Set(d.map(a));return e.filter(m=>u.has(m))},f=d=>{let u=l(d);return typeof u=="number"?u:r(d).length},c=d=>d.
map(u=>l(u)?.chosen).find(u=>Array.isArray(u))??[],g=(d,u)=>{let[m,C]=[a(d),l(d)];return m?.kind!=="sort"||!C?[]:m.cards.
filter(({id:I})=>C[I]===u).map(({text:I})=>I)},h=d=>new Set(d?r(d).map(Q):[]),b=({if:d=[],unless:u=[]})=>d.every(j)&&!u.
some(j);function j(d){if(typeof d=="string")return l(d)!==null;let{item:u=[],cards:m,piles:C,without:I,only:L,least:_,asked:U}=d;
if(U)return!!a(U)&&te(a(U),n);let $=u.find(y=>l(y)!==null);if(!$)return!1;let v=c([$]);return m&&!m.some(y=>v.includes(y))||
C&&!C.some(y=>bt(g($,y),h(I)).length)||L&&!(y=>y.size===1&&y.has(L))(new Set(Object.values(l($))))?!1:_==null||f($)>=_}let w=(d,u={})=>H(
s[d],u);function A(d,u={}){if(typeof d=="string")return w(d,u);if(!b(d))return null;let{phrase:m,of:C,score:I}=d;if(I){let L=O(
I);return L===null?null:w(m,{t:50+10*L})}return C?r(C).length?w(m,{n:f(C),...u}):null:w(m,u)}let M=(d=[],u={})=>d.map(m=>A(
m,u)).filter(m=>m!==null),T=(d,u)=>{let m=M(d,u);return m.length?[ge(m)]:[]};function N(d){if(typeof d=="string")return r(
d);if("level"in d)return S(d);if("phrase"in d){let[_]=d.of?r(d.of):[],U=A(d,_===void 0?{}:{words:_});return U===null?[]:
[U]}let{item:u,pile:m,also:C,without:I}=d,L=m?g(u,m):r(u);return C&&(L=L.filter(_=>h(C).has(Q(_)))),bt(L,h(I))}let W=({heading:d,
under:u})=>d?w(d):(u&&a(u)?.said)??"";function x(d,u){let m=a(d);if(m?.kind!=="sort"||n[m.id]===null)return[];let C=L=>m.
piles.find(_=>_.id===L).text;return(u??m.piles.map(({id:L})=>L)).map(L=>({id:L,text:C(L),cards:g(d,L)}))}let q=o.find(d=>d.
ladder)?.ladder,V=()=>Math.floor(q.rungs.length/2);function O(d){let[u]=c([d]);return!q||!u?null:V()-q.rungs.findIndex(({
card:m})=>m===u)}function S({level:d,up:u=0}){let m=d.map(O).find(I=>I!==null);if(!q||m===void 0)return[];let C=q.rungs[V()-
m-u];return C?r(C.item):[]}let P={answers({answers:d}){return(d[0]==="all"?e:i(d)).filter(({id:m})=>n[m]!==null).map(m=>ne(
m.said||m.ask,le(m,n[m.id])))},lines(d){let u=d.lines.flatMap(N),m=u.length?[ne(W(d),u,M(d.say))]:[],C=d.count?.[Math.min(
u.length,d.count.length-1)];return C?[...m,ge([w(C,{n:u.length})])]:m},piles({piles:d,only:u,heading:m,below:C={},all:I={}}){
let L=_=>_.length===a(d).cards.length;return x(d,u).filter(({cards:_})=>_.length).flatMap(({id:_,text:U,cards:$})=>{let v=L(
$)&&I[_]||C[_],R=m?w(m,{pile:U}):U;return[ne(R,$),...T(v?[v]:[])]})},empty(d){let u=x(d.empty,d.only).filter(({cards:m})=>!m.
length).map(({text:m})=>m);return u.length?[ne(W(d),u,M(d.say))]:[]},sentence(d){let u=s[d.sentence],m=[...u.matchAll(jn)].
map(([,I])=>I),C=Object.fromEntries(m.map(I=>[I,r(I).join(" ")]));return Object.values(C).every(Boolean)?[ne(W(d),[ue(u,
C)])]:[]},message(d){let u=d.message.parts.map(m=>[m,r(m.item)[0]]).filter(([,m])=>m).map(([m,C])=>z(m,C,d.message));return u.
length?[ne(W(d),[u.join(" ")])]:[]},ladder(){let[d=""]=r(q.goal),[[u],[m]]=[c([q.today]),c([q.later])],C=q.rungs.map(({card:I,
item:L})=>{let _=a(L)?.said??"",[U]=r(L),$=U?`${_}: ${U}`:w("open",{level:_}),v=wn(I===u,I===m,!!m);return v?w(v,{level:$}):
$});return[ne(w(d?"ladder":"ladder-unnamed",{goal:d}),C)]},missing({missing:d,say:u}){let m=i(d).filter(({id:C})=>n[C]===
null);return m.length?T(u,{parts:m.map(C=>C.said).join("; ")}):[]},repeated(d){let u=d.repeated.map(r),m=new Map;for(let L of u.
flat())m.has(Q(L))||m.set(Q(L),L);let C=L=>u.filter(_=>_.some(U=>Q(U)===L)).length>1,I=[...m].filter(([L])=>C(L)).map(([
,L])=>L);return I.length?[ne(W(d),I)]:[]}};function z(d,u,{self:m=[],small:C=[],capitals:I=[]}){let{opener:L,clause:_,clauses:U=[],
questions:$=[],names:v=!1}=d,R=Ae(u),y=R.toLowerCase();if(m.includes(y))return ue("{words}.",{words:u});let D=[...s[L]].
at(-1);if(!kn.test(u.match(bn)?.[0]??"a")||$.includes(y))return ue(`{words}${D}`,{words:u});let p=s[_&&U.includes(y)?_:L],
k=v||I.includes(R),E=C.includes(y)||yn.test(R)&&!k,[F=""]=u,B=E?F.toLowerCase()+u.slice(F.length):u;return ue(p,{words:B})}
return d=>{if(!b(d))return[];let u=Object.keys(P).find(C=>C in d),m=u?P[u](d):T(d.say);return m.length&&d.then?[...m,...T(
[d.then])]:m}}function wn(e,n,o){return n?e?"was-and-now":"now":e?o?"was":"today":""}function yt(e,n,{dangers:o,countries:s}){let a=st(e.items,n,o),l=!!a?.kinds.length;return{danger:a&&{...a,countries:s},reflection:kt(
e,n,{plain:l})}}function Ie(e,{words:n,label:o,question:s,act:a}){let l=e.querySelector("button, input"),r=[...e.childNodes],i=(g,h)=>t(
"button",{type:"button",onclick:()=>{e.replaceChildren(...r),l.focus(),h()}},g),f=i(n["home-no"],()=>{}),c=t("div",{class:"\
ajar-moves"},f,i(o,a));e.replaceChildren(t("p",{},s),c),f.focus()}function be(e){let o=t("button",{type:"button",onclick:()=>Ie(
s,e)},e.label),s=t("div",{class:"ajar-twice"},o);return s}function jt({words:e,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,s=t("span",
{}),a=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),l=t("p",{class:"ajar-problem",role:"alert"}),r=t(
"p",{class:"ajar-news",role:"status"}),i=t("div",{}),f=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},l,
r,i),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},g=c,h=!1,b=!1,j=!1,w=!1,A=!1,M=(v,R,y={})=>t("bu\
tton",{type:"button",onclick:R,...y},v),T=v=>{v.tabIndex=-1,v.focus()},N=()=>i.querySelector(".ajar-change"),W=()=>c.state===
"kept"&&!c.reopen;function x(v,R=v){a.dataset.short=R,s.textContent!==v&&(s.textContent=v)}function q(){let v=c.problem?
e["keep-unsaved"]:e["keep-saving"],[R,y]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[v],lost:[e["keep-lost"]]}[A?"lost":c.state];a.
classList.toggle("ajar-state-lost",A),x(R,y),a.dataset.longest=c.state==="kept"?e["keep-saved"]:"",l.textContent!==c.problem&&
(l.textContent=c.problem),l.hidden=!c.problem}function V(){c={...c,saved:!1},q()}function O(){q(),g=c,W()?i.replaceChildren(
b?m("change"):_()):c.state!=="none"?i.replaceChildren(m("unlock")):h?i.replaceChildren(m(c.exists?"open":"start")):i.replaceChildren(
w?d():z())}let S=()=>{h=!0,r.textContent="",O(),i.querySelector("input").focus()},P=()=>c.hosted?t("p",{},e["keep-hub"]):
null;function z(){return t("div",{class:"ajar-choose"},t("p",{class:"ajar-title"},e["keep-title"]),t("p",{},e[c.exists?"\
keep-there":"keep-why"]),c.here?t("details",{},t("summary",{},e["keep-tab"]),t("p",{},e["keep-tab-how"])):null,P(),t("di\
v",{class:"ajar-moves"},M(e["keep-nothing"],()=>{w=!0,O(),T(a)}),M(e[c.exists?"keep-open":"keep-start"],S)))}let d=()=>t(
"p",{},M(e[c.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function u(){let R=["none","weak","fair","good","s\
trong"].map(y=>e[`keep-strength-${y}`]).reduce((y,D)=>D.length>y.length?D:y);return t("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":R},t("span",{},e["keep-strength-none"]))}function m(v){let R=v==="start"||v==="change",y={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[v],D=t("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{R&&n({strength:D.value})}}),p=t("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),k=t("div",{},t("label",{for:`${o}-again`},e["keep-again"]),p),E=t("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),F=t("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n(
{place:F.value})}),B=u(),K=()=>{if(!D.value){D.focus();return}if(E.hidden=!0,R&&D.type==="password"&&p.value!==D.value){
E.textContent=e["keep-again-differs"],E.hidden=!1,p.focus();return}v==="change"?n({change:D.value},{awaited:!0}):n({[v===
"start"?"keep":"unlock"]:D.value,place:F.value},{awaited:!0}),x(e["keep-opening"]),D.value="",p.value="",B.firstChild.textContent=
e["keep-strength-none"]},G=()=>{h=!1,b=!1,O(),v==="change"?N().focus():T(a)},ee=t("details",{},t("summary",{},e["keep-wh\
ere"]),t("label",{for:`${o}-place`},e["keep-place"]),F);return t("form",{class:"ajar-ask",onsubmit:oe=>{oe.preventDefault(),
K()}},t(c.state==="locked"?"h1":"p",{class:"ajar-title"},y),P(),v==="change"?t("p",{},e["keep-change-how"]):null,R?t("p",
{},e["keep-no-way-back"]):null,v==="start"&&c.here==="browser"?t("p",{},e["keep-browser"]):null,t("label",{for:`${o}-wor\
ds`},e[v==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"ajar-hint",id:`${o}-how`},e[R?"keep-how":"keep-how-open"]),
D,R?B:null,R?k:null,t("label",{class:"ajar-card"},t("input",{type:"checkbox",onchange:({target:oe})=>{D.type=oe.checked?
"text":"password",k.hidden=oe.checked,E.hidden=!0}}),t("span",{},e["keep-see"])),R?E:null,v==="change"||c.here?null:ee,t(
"div",{class:"ajar-moves"},v==="unlock"?null:M(e["keep-not-now"],G),t("button",{type:"submit"},y)),R?null:L(),v==="start"&&
c.here?I():null)}let C=()=>t("div",{},M(e["keep-copy"],()=>n({take:"sealed"})));function I(){let v={words:e,label:e["kee\
p-bring-yes"],question:e["keep-bring-sure"]},R=t("input",{type:"file",onchange:async()=>{let p=new Uint8Array(await R.files[0].
arrayBuffer()),k=()=>n({bring:p},{awaited:!0});R.value="",c.exists?Ie(D,{...v,act:k}):k()}}),y=t("label",{class:"ajar-wo\
rds"},t("span",{},e["keep-bring"]),R),D=t("div",{class:"ajar-twice"},y);return D}function L(){let v=be({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>n({erase:"saved"})});return t("details",{},t("summary",{},e["keep-for\
got"]),t("p",{},e["keep-forgot-how"]),...c.here?[t("p",{},e["keep-copy-forgot"]),C(),I()]:[],t("p",{},e["keep-erase-how"]),
v)}function _(){let v=t("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(v.value)})},...[...new Set([5,15,30,60,
c.minutes])].sort((R,y)=>R-y).map(R=>t("option",{value:R,selected:R===c.minutes},H(e["keep-minutes"],{n:R}))));return t(
"div",{class:"ajar-kept"},M(e["keep-lock"],()=>{x(e["keep-opening"]),n({lock:!0},{awaited:!0})}),M(e["keep-change"],()=>{
b=!0,j=!1,O(),i.querySelector("input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-changed",role:"status"},j?e["k\
eep-changed"]:""),t("details",{},t("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[t("p",{},e["keep-copy-how"]),
C()]:[t("p",{},c.place)],c.copied?t("p",{},H(e["keep-copied"],{program:c.copied})):null,t("label",{for:`${o}-minutes`},e["\
keep-idle"]),v))}function U(v){if(v.strength!=null){let R=i.querySelector(".ajar-strength > span");R&&(R.textContent=v.strength);
return}if(v.changed){b=!1,O(),i.querySelector(".ajar-changed").textContent=e["keep-changed"],j=!0,N().focus();return}c={
...c,...v},c.state==="kept"&&(h=!1),W()||(b=!1),q(),$()}let $=se(i,()=>{let v=g;if(v.state===c.state&&v.exists===c.exists&&
v.minutes===c.minutes&&v.here===c.here&&!!v.reopen==!!c.reopen&&!!v.hosted==!!c.hosted&&i.firstChild){g=c;return}let y=h&&
v.place!==c.place;O(),v.state!==c.state&&v.state!=="none"?T(a):y&&i.querySelector("input").focus()});return O(),{line:a,
more:f,update:U,begin:V,setLost:v=>{A=v,q()},say:v=>{r.textContent=v}}}function vt({items:e},n){let o={};for(let s of e){let a=n[s.id];if(!(a==null||!te(s,o)))if(s.kind==="choice"){let r=(s.among?
ae(s,o):s.cards).map(f=>f.id).filter(f=>a.chosen.includes(f)),i=a.own?.trim()?a.own:"";(r.length||i)&&(o[s.id]={chosen:r,
own:i})}else if(s.kind==="sort"){let l=s.cards.filter(r=>a[r.id]).map(r=>[r.id,a[r.id]]);l.length&&(o[s.id]=Object.fromEntries(
l))}else if(s.kind==="list"){let l=a.filter(r=>r.trim());l.length&&(o[s.id]=l)}else`${a}`.trim()&&(o[s.id]=a)}return o}var wt=(e,n)=>H(e.ask,n);var xn=new Set(["autorestarting","dead","restarting","terminating"]),Cn=4e3;function xt({widget_manager:e},{gone:n,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let l=0,r=(f,c)=>{
xn.has(c)&&n()},i=(f,c)=>{clearTimeout(l),c==="disconnected"?n():c==="connecting"?l=setTimeout(n,Cn):o()};return s.connect(
r),a.connect(i),()=>{clearTimeout(l),s.disconnect(r),a.disconnect(i)}}function Ct({words:e,answered:n}){let o=new Set,s=!1,
a=()=>n().map(([f,c])=>{let g=vt(f,c),h=f.items.filter(b=>b.id in g).map(b=>[wt(b,g),...le(b,g[b.id])].join(`
`));return[f.title,...h].join(`

`)}).join(`


`);async function l(f){let c=a(),g=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});g.value=c,f.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(f.append(g),g.select(),!document.execCommand("\
copy"))return}f.querySelector("[role=status]").textContent=e["lost-copied"]}function r(f={}){let c=t("div",{class:"ajar-\
lost",hidden:!s,...f},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>l(c)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(c),c}function i(f){s=f;for(let c of o)c.hidden=!f}return{line:r,set:i,isLost:()=>s,forget:f=>o.delete(
f)}}function Ot(e,{words:n,send:o,open:s,help:a}){let l=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=X(
n,x=>l.replaceChildren(x)),i=x=>{r.begin(),o(x)},f=t("div",{}),c={},g="",h=0,b=de(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},f),l);let j=(x,q)=>t("button",{type:"button",onclick:q},x),w=x=>t("div",{class:"\
ajar-reflection"},...x.flatMap(q=>je(q,3))),A=(x,q,V)=>be({words:n,label:x,question:q,act:()=>i(V)}),M=()=>{let x=t("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{x.files[0]&&i({import:await x.files[0].text()}),x.value=
""}});return t("label",{class:"ajar-words"},t("span",{},n["home-bring"]),x)},T=se(f,()=>{let x=JSON.stringify(c);x!==g&&
(g=x,fe(f,N))});function N(){let x=(O,S)=>j(S,()=>i({take:O})),q=h>(c.danger?.kinds.length??0)?null:c.danger,V=()=>{h=q.
kinds.length+1,N(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(q?a.notice(q,{level:2,aside:V}):"",t("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?t("div",{class:"ajar-moves"},j(n["home-go-on"],()=>s(c.section))):
"",c.due?.length?t("ul",{},...c.due.map(O=>t("li",{},O))):"",c.plan?.length?t("h2",{},n["home-plan"]):"",c.plan?.length?
w(c.plan):"",c.plan?.length&&!q?a.line():"",...(c.earlier??[]).filter(({plan:O})=>O.length).map(({title:O,plan:S})=>t("d\
etails",{},t("summary",{},`${n["home-plan"]}, ${O}`),w(S))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["ho\
me-not-encrypted"]),t("div",{class:"ajar-take"},...q?[]:[j(n["home-take-plan"],()=>i({take:"plan",paper:b.value(),country:a.
code()})),b.element(),x("calendar",n["home-take-calendar"]),c.danger?"":x("calendar-line",n["home-take-calendar-line"])],
x("check-ins",n["home-take-check-ins"]),x("everything",n["home-take-everything"])),M()),c.something?t("details",{},t("su\
mmary",{},n["home-end"]),t("p",{},n["home-anew-how"]),A(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["hom\
e-erase-how"]),A(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:x=>{r.end(),c=x,T()},settle:r.end,say:(x,q="")=>{
r.end();let V=t("div",{class:"ajar-text"});Y(V,q),l.replaceChildren(x,V),l.scrollIntoView({block:"nearest"})}}}function St({
name:e,type:n,data:o}){let s=Uint8Array.from(atob(o),l=>l.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:n}));t(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var pe=window.ajarShown,$t="needs@",Et=({answers:e,done:n,danger:o,reflection:s})=>JSON.
stringify([e,n,o,s]),ce={};function On(){let e=document.getElementById("ajar-style")??document.head.appendChild(t("style",
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
.ajar .ajar-ask>label:not(.ajar-card),.ajar .ajar-ask>div:not(.ajar-twice)>label{display:block;font-weight:600}.ajar-sta\
te,
.ajar-strength{display:grid}:is(.ajar-state,.ajar-strength)>span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:\
is(.ajar-state,
.ajar-strength):after{content:attr(data-longest);visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:ba\
seline;
gap:.5em 1.5em}.ajar-keeping details>*+*{margin-top:.75em!important}.ajar-kept p{overflow-wrap:anywhere}.ajar .ajar-prob\
lem{
color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em;margin-bottom:1em}.ajar .ajar-news:not(:emp\
ty){
margin-bottom:1em}.ajar .ajar-state:focus{outline:none}.ajar-home>div>*+*{margin-top:1em!important}.ajar .ajar-welcome{f\
ont-size:1.15em}
.ajar-home>div>ul{padding-left:1.3em!important}.ajar-home details>*+*{margin-top:.75em!important}.ajar-take{display:flex\
;
flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar-story h2{margin-top:0!important}.ajar-role{margin-block:1em}.a\
jar-role[open]{
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
`;e.textContent!==n&&(e.textContent=n)}function Sn({model:e,el:n}){On();let o=e.get("pages"),s=e.get("words"),a=new Map,
l=new Map,r=new Map,i=[],f=p=>i.push(p),c=null,g=!1,h=!1,b=new Map,j=new Map,w=Math.min(e.get("page"),o.length-1);n.classList.
add("ajar");let A=t("div",{class:"ajar-page"}),M=p=>o.flatMap(({blocks:k})=>k).find(k=>k.kind==="exercise"&&k.key===p)?.
exercise,T=Ct({words:s,answered:()=>[...l].map(([p,{answers:k}])=>[M(p),k]).filter(([p,k])=>p&&Object.keys(k??{}).length)}),
N=0,W=p=>{if(clearTimeout(N),N=0,T.set(p),c?.setLost(p),p)for(let k of r.keys())a.get(k)?.release()},x=(p,{awaited:k=!1}={})=>{
try{e.send(p)}catch{W(!0);return}k&&!N&&(N=setTimeout(()=>W(!0),8e3))},q=!1;function V(){q||window.ajarDangers||(q=!0,x(
{dangers:!0}))}function O({key:p,exercise:k},E){if(!window.ajarDangers||!mt(k,E))return;let F=Ne(k,E),B=yt(k,F,window.ajarDangers);
C(p,{answers:F,done:!0,...B}),b.set(p,Et(l.get(p))),a.get(p).update(l.get(p))}let S=rt({words:s,countries:e.get("notice")?.
help??o[0]?.blocks[0]?.help,leave:()=>P(),onCountry:p=>x({country:p})}),P=()=>{x({forget:!0}),Ee()},z=(p,k,E)=>(a.set(p.
key,E),l.has(p.key)&&E.update(l.get(p.key)),k),d={html(p){let k=t("div",{class:"ajar-text"});return Y(k,p.html),S.addNumbers(
k),k.addEventListener("click",E=>{let F=E.target.closest("a"),B=o.findIndex(({id:K})=>K&&F?.getAttribute("href")===`${K}\
.ipynb`);B<0||(E.preventDefault(),_(B))}),k},home(p){let k=t("div",{});return z(p,k,Ot(k,{words:s,send:B=>{B.import&&a.get(
"chart")?.begin(),x(B)},open:B=>_(o.findIndex(({id:K})=>K===B)),help:S})),x({home:p.key}),k},exercise(p){let k=t("div",{}),
E=T.line(c?{}:{role:"alert"});r.set(p.key,k);let F=(B,K)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let G=window.ajarSent;j.set(p.key,G),x({key:p.key,...B,sent:G},{awaited:K}),!(!K||!T.isLost())&&(W(!0),E.scrollIntoView(
{block:"nearest"}))};return a.set(p.key,Fe(k,p.exercise,{words:s,level:p.level,sort:it,...l.get(p.key),help:S,needs:()=>u(
p.needs),below:()=>p.key.startsWith("plan@")&&S.isKnown()?S.line():null,onAside:B=>C(p.key,{aside:B}),onChange:B=>{V(),C(
p.key,{answers:B,done:!1}),F({answers:B,done:!1},h)},onMove:B=>C(p.key,{at:B}),onDone:B=>{O(p,B),F({answers:B,done:!0},!0),
p.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{C(p.key,{answers:{},done:!1}),F({remove:!0})}})),
k.firstElementChild.append(E),f(()=>T.forget(E)),k},chart(p){let k=t("div",{class:"ajar-chart-block"}),E=t("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:F,end:B}=X(s,G=>E.replaceChildren(G)),K=G=>{B(),me(k,G,s)};return a.
set(p.key,{update:K,begin:F,end:B}),l.has(p.key)&&K(l.get(p.key)),F(),x({chart:p.key}),t("div",{},k,E)},notice(p){if(ct(
()=>x({forget:!0})),!p.leave)return t("div",{class:"ajar-notice"},t("p",{},p.text));let k=t("div",{class:"ajar-leave"},S.
button(),$e({words:s,leave:P}));lt(S.open),c=jt({words:s,send:x});let E=document.createDocumentFragment();return E.append(
t("div",{class:"ajar-notice"},c.line,k),t("div",{class:"ajar-on-paper"},S.text()),c.more),E}};function u(p){let k=o.findIndex(
({blocks:F})=>F.some(({key:B})=>B===$t));return k<0?p?t("p",{},t("a",{href:p},s["help-needs"])):null:t("button",{type:"b\
utton",onclick:()=>{_(k);let F=r.get($t).querySelector("h2");F.tabIndex=-1,F.focus()}},s["help-needs"])}for(let[p,k]of Object.
entries(ce))d[p]=E=>{let F=t("div",{}),K=k(F,E,{words:s,send:x,onDispose:f,model:e,exerciseOf:M,formOf:G=>r.get(G)});return z(
E,K.element??F,K)};let m=p=>o[w].blocks.find(k=>k.kind===p),C=(p,k)=>l.set(p,{...l.get(p),...k}),I=()=>{for(let p of i.splice(
0))p()};function L({focus:p=!1}={}){if(I(),a.clear(),g){A.replaceChildren(c?"":t("p",{class:"ajar-empty"},s["keep-locked\
-here"]));return}if(A.replaceChildren(...o[w].blocks.map(K=>d[K.kind](K))),o.length<2)return;let k=(K,G)=>t("button",{type:"\
button",onclick:()=>_(K)},G),E=w>0?k(w-1,s["previous-page"]):null,F=w<o.length-1?k(w+1,s["next-page"]):null;if(A.append(
t("div",{class:"ajar-moves ajar-turn"},E,F)),U.replaceChildren(...o.map(({title:K},G)=>t("li",{},t("button",{type:"butto\
n","aria-current":G===w?"page":null,onclick:()=>_(G)},K)))),$.textContent=H(s["page-of"],{n:w+1,all:o.length,title:o[w].
title}),!p)return;let B=A.querySelector("h1, h2, h3")??A;B.tabIndex=-1,B.focus({preventScroll:!0}),n.scrollIntoView({block:"\
start"})}function _(p){o[p]&&(w=p,U.parentElement.open=v(),e.set("page",p),e.save_changes(),L({focus:!0}))}let U=t("ol",
{}),$=t("summary",{}),v=()=>window.innerWidth>640;e.get("notice")&&n.append(d.notice(e.get("notice")));let R=t("nav",{class:"\
ajar-nav","aria-label":s.pages},t("details",{open:v()},$,U));o.length>1&&n.append(R),n.append(T.line({role:"alert"}),A);
let y=0;for(let p of["keydown","pointerdown","scroll"])n.addEventListener(p,()=>{Date.now()-y<3e4||(y=Date.now(),x({active:!0}))},
{passive:!0,capture:!0});e.on("msg:custom",p=>{if(W(!1),p.keeping){let k=[...j.values()].some(B=>p.acknowledged<B);c?.update(
k?{...p.keeping,saved:!1}:p.keeping);let{state:E}=p.keeping,F=E==="locked";E&&(h=E==="kept"),E&&F!==g&&(g=F,l.clear(),R.
hidden=g,L())}for(let[k,E]of Object.entries(p.states??{})){if(p.acknowledged<j.get(k))continue;let F=E.answers&&!Object.
keys(E.answers).length,B=b.get(k)===Et(E);b.delete(k),C(k,F?{...E,at:0}:E),B||a.get(k)?.update(l.get(k))}p.dangers&&(window.
ajarDangers=p.dangers),p.country!=null&&S.choose(p.country),p.file&&(a.get("home")?.settle(),St(p.file)),p.erased&&a.get(
"home")?.say(p.erased,m("home")?.erased),p.said&&a.get("chart")?.end(),p.said&&(a.get("home")??c)?.say(p.said),p.open&&_(
o.findIndex(({id:k})=>k===p.open)),p.problem&&a.get(p.problem.key)?.say(p.problem.text)}),e.on("change:pages",()=>{o=e.get(
"pages"),L()});let D=xt(e,{gone:()=>W(!0),back:()=>{T.isLost()&&x({ready:!0})}});return L(),pe.set(s,(pe.get(s)??0)+1),x(
{ready:!0}),()=>{I(),D(),clearTimeout(N),pe.set(s,pe.get(s)-1),pe.get(s)||x({gone:!0})}}var At={render:Sn};ce.door=(e,n,o)=>Re(e,o);ce.group=(e,n,o)=>Ke(e,o);ce.scenario=(e,n,{words:o,model:s})=>({element:ze(n,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});ce.asking=(e,n,{exerciseOf:o,formOf:s,...a})=>{let{items:l}=o(
n.of),{parts:r,update:i}=We(n,{...a,form:()=>s(n.of),ask:c=>l.find(g=>g.id===c).ask}),f=document.createDocumentFragment();
return f.append(...r),{element:f,update:i}};var ra=At;export{ra as default};
