var Dt=["button","input","select","summary","textarea"],Rt=["input","select","textarea"];function t(e,n={},...o){let s=document.
createElement(e);for(let[a,l]of Object.entries(n))a.startsWith("on")?s.addEventListener(a.slice(2),l):l===!0?s.setAttribute(
a,""):l!==!1&&l!=null&&s.setAttribute(a,l);return Dt.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Rt.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var z=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let l=n[s];return a?Number.isInteger(l)?l+1:o:["number",
"string"].includes(typeof l)?l:o}),te=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function ae(e,n){let o=n[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var Be=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(o=>e.cards.some(s=>s.id===o))};function Q(e,n){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,n(e["keep-opening"])},400))},end(){clearTimeout(o),
o=0,s&&n(""),s=!1}}}function Fe(e,n,o){let{words:s,level:a=3,small:l=!1,beside:r=[]}=o,i={...qt,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,c={...o.answers},g=0,h=null,b=0,k=o.aside??0,w=[n.why?t("p",{class:"\
ajar-why"},n.why):null,n.private?t("p",{class:"ajar-private"},n.private):null].filter(Boolean),A=t("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),M=t("div",{}),T=t("div",{class:"ajar-body"}),D=t("section",{class:"ajar-form","\
aria-labelledby":`${f}-title`},t(`h${a}`,{id:`${f}-title`},n.title),...l?[t("div",{class:"ajar-beside"},...r,Bt(w,s))]:w,
M,T,A);e.replaceChildren(D);function _(){let y=n.items.filter(I=>te(I,c));return l&&n.together?[y]:y.map(I=>[I])}let x=y=>{
A.replaceChildren(y)},q=Q(s,x);function G(y,I){A.replaceChildren(`${y} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{
c=I,x(""),o.onChange(c),L({focus:!0})}},s["put-back"]))}function C(y,I){c={...c,[y.id]:I},Ft(T),x(""),o.onChange(c),d()}
function $(){V(!0),q.begin(),b=setTimeout(R,8e3)}function R(){b&&(clearTimeout(b),b=0,V(!1),q.end())}function V(y){for(let I of h?.
fieldsets??[])I.disabled=y}function d(){if(!h)return;let{items:y,skip:I,where:H,next:p}=h,j=_().length;I.textContent=u(y)?
s["clear-and-skip"]:s.skip,H.textContent=z(s["question-of"],{n:g+1,all:j}),H.hidden=l&&j===1,p.textContent=g===j-1?s.done:
s.next}let u=y=>y.some(({id:I})=>c[I]!=null);function m(y,I=!0){if(b)return;let H=_();if(g+=y,g>=H.length){g=H.length-1,
$(),o.onDone(c);return}L({focus:I,again:y<0})}function O(y,I){let H=`${f}-${y.id}`,p=t("legend",{},z(y.ask,c)),j=y.hint?
t("p",{class:"ajar-hint",id:`${H}-hint`},y.hint):null,E=[j,I.mark].filter(Boolean).map(({id:J})=>J),U=y.among?{...y,cards:ae(
y,c)}:y,F=i[y.kind](U,Be(U,c[y.id]),{words:s,level:a+1,group:H,change:J=>C(y,J),say:x,...I}),K={class:`ajar-item ajar-${y.
kind}`,tabindex:"-1","aria-describedby":E.join(" ")||null};return t("fieldset",K,p,j,F)}function L({focus:y=!1,again:I=!1}={}){
let H=_();g=Math.max(0,Math.min(g,H.length-1));let p=H[g],j=o.mark?.(p),E=j?t("p",{class:"ajar-mark",id:`${f}-${p[0].id}\
-mark`},j):null,U=t("div",{class:"ajar-moves"}),F=g>0?()=>m(-1):null,K=p.map(ke=>O(ke,{mark:E,again:I,moves:U,back:F})),
J=t("button",{type:"button",onclick:()=>{if(b)return;let ke=c,Nt=u(p);c={...c,...Object.fromEntries(p.map(({id:It})=>[It,
null]))},o.onChange(c),m(1),Nt&&G(s.cleared,ke)}}),oe=t("button",{type:"button",onclick:()=>{b||(x(""),m(1))}}),ye=t("p",
{class:"ajar-where"});h={items:p,skip:J,where:ye,next:oe,fieldsets:K},M.replaceChildren(),U.replaceChildren(J,oe),F&&U.prepend(
t("button",{type:"button",onclick:F},s.back));let Re=K.length===1;E&&Re&&K[0].lastElementChild.before(E),T.replaceChildren(
ye,...E&&!Re?[E]:[],...K,U),d(),o.onMove?.(g),y&&(K[0].focus({preventScroll:!0}),ye.scrollIntoView({block:"nearest"}))}function N(y){
if(M.replaceChildren(),!y||!o.help||k>y.kinds.length)return null;let I=()=>{k=y.kinds.length+1,o.onAside?.(k),M.replaceChildren(),
T.querySelector("[tabindex]").focus()},{help:H,needs:p}=o;return M.append(H.notice(y,{level:a+1,aside:I,needs:p})),M.querySelector(
"[tabindex]")}function W(y,{focus:I=!1,danger:H=null}={}){h=null;let p=t(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);T.
replaceChildren(t("div",{class:"ajar-reflection"},p,...y.flatMap(E=>je(E,a+2)),o.below?.()??null),t("div",{class:"ajar-m\
oves"},t("button",{type:"button",onclick:()=>{g=0,L({focus:!0,again:!0})}},s.change),t("button",{type:"button",onclick:()=>{
let E=c;c={},g=0,k=0,o.onAside?.(0),o.onStartOver(),L({focus:!0}),G(s["started-over"],E)}},s["start-over"])));let j=N(H);
I&&(j??p).focus()}function P(y){let I=T.contains(document.activeElement);I&&h&&!b||(R(),c={...y.answers},y.done?W(y.reflection,
{focus:I,danger:y.danger}):(g=y.at??Math.max(0,_().findIndex(H=>H.some(({id:p})=>c[p]==null))),L()))}let{done:S,reflection:v,
danger:B}=o;return P({answers:c,at:o.at,done:S,reflection:v,danger:B}),{update:P,release:R,say:y=>{R(),x(y)}}}var Bt=(e,n)=>e.
length?t("details",{},t("summary",{},n["why-this"]),...e):"";function Ft(e){for(let n of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var je=({heading:e,said:n,words:o},s)=>[
e?t(`h${s}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(a=>t("li",{},a))):n.length?t("p",{class:"ajar-said"},
n[0]):null,...o.map(a=>t("p",{},a))].filter(Boolean),qt={ruler(e,n,{group:o,change:s}){let a=Array.from({length:11},(l,r)=>t(
"label",{class:"ajar-number"},t("input",{type:"radio",name:o,value:r,checked:n===r,onchange:()=>s(r),"aria-describedby":r===
0?`${o}-low`:r===10?`${o}-high`:null}),t("span",{},`${r}`)));return t("div",{class:"ajar-scale"},t("div",{class:"ajar-nu\
mbers"},...a),t("p",{class:"ajar-anchors"},t("span",{id:`${o}-low`},t("b",{},"0"),` ${e.low}`),t("span",{id:`${o}-high`},
t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:o,group:s,change:a}){let{chosen:l,own:r}=n||{chosen:[],own:""},i=()=>a(
l.length||r.trim()?{chosen:[...l],own:r}:null),f=e.many?"checkbox":"radio",c=e.cards.map(h=>t("input",{type:f,name:s,value:h.
id,checked:l.includes(h.id),onchange:b=>{e.many?l=l.filter(k=>k!==h.id).concat(b.target.checked?h.id:[]):(l=[h.id],r="",
g&&(g.value="")),i()}})),g=e.own?t("input",{type:"text",value:r,maxlength:500,oninput:h=>{r=h.target.value,!e.many&&r.trim()&&
(l=[],c.forEach(b=>{b.checked=!1})),i()}}):null;return t("div",{class:"ajar-cards"},t("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((h,b)=>t("label",{class:"ajar-card"},c[b],t("span",{},h.text))),g?t("label",{
class:"ajar-own"},t("span",{},e.own),g):null)},text(e,n,{words:o,change:s}){let a=t(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:l=>s(l.target.value.trim()?l.target.value:null)});return e.long&&
(a.value=n??""),t("label",{class:"ajar-words"},t("span",{},o["own-words"]),a)},list(e,n,{words:o,change:s}){let a=t("div",
{}),l=()=>{let h=[...a.querySelectorAll("input")].map(b=>b.value).filter(b=>b.trim());s(h.length?h:null)},r=()=>[...a.children].
forEach((h,b)=>{h.querySelector("label > span").textContent=z(o.line,{n:b+1}),h.querySelector("button").setAttribute("ar\
ia-label",z(o["remove-line"],{n:b+1}))}),i=t("button",{type:"button",class:"ajar-link",onclick:()=>{c(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),f=()=>{r(),i.hidden=a.children.length>=e.most},c=h=>{let b=t("div",{class:"\
ajar-line"},t("label",{class:"ajar-words"},t("span",{}),t("input",{type:"text",value:h,maxlength:2e4,oninput:l})),t("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let k=b.nextElementSibling||b.previousElementSibling;b.remove(),k||
c(""),f(),l(),(k||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(b),f()},g=n||[];for(let h=0;h<Math.
max(e.lines,g.length);h++)c(g[h]??"");return t("div",{class:"ajar-lines"},a,i)},date(e,n,{words:o,change:s}){return t("l\
abel",{class:"ajar-words"},t("span",{},o["pick-date"]),t("input",{type:"date",value:n??"",oninput:a=>s(a.target.value||null)}))}};var _t=e=>e;function X(e,n){e.innerHTML=_t(n)}function de(e){let n={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=t("select",{onchange:()=>{o=a.value}},...Object.entries(n).map(([l,r])=>t("option",{value:l,selected:l===o},r)));return t(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function se(e,n){let o=!1,s=!1,a=()=>{s=o,o||n()};function l(){o=!0;let r=new AbortController,i=()=>{r.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let f of["pointerup","pointercancel","keyup","blur"])addEventListener(f,i,{signal:r.signal,capture:f!==
"blur"})}for(let r of["pointerdown","keydown"])e.addEventListener(r,l);return a}function fe(e,n){let o=i=>[...e.querySelectorAll(
i)],s=o("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let i of o("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let l=o("summary, button").
find(i=>i.textContent===a),r=l??e.querySelector("h2, p");l||(r.tabIndex=-1),r.focus({preventScroll:!0})}function qe(e,{words:n,send:o,onDispose:s}){let a={},l=null,r=!1,i="",f=t("div",{}),c=t("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),g=t("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),h=t("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),b=Q(n,u=>{h.textContent=u}),k=we(n),w=de(n);e.replaceChildren(t("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},c,f,h),k.dialog);let A=u=>{a.busy?h.textContent=n["room-one-moment"]:(b.begin(),
o(u,{awaited:!0}))},M=(u,m)=>t("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>A(m)},u),T=(...u)=>t(
"div",{class:"ajar-moves ajar-many"},...u);function D(){let u=a.needsKey?t("input",{type:"password",spellcheck:"false",id:`${d}\
-key`,"aria-describedby":`${d}-key-how`}):null,m=t("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(u&&!u.value){u.focus();return}A({room:"open",...u?{key:u.value}:{}}),u&&(u.value="")}},n["room-open"]);return[t("h2",
{},n["room-title"]),a.state==="ended"?t("p",{class:"ajar-empty"},n["room-ended"]):null,t("p",{},n["room-how"]),t("p",{},
a.elsewhere?z(n["room-how-elsewhere"],{address:a.elsewhere}):n["room-how-network"]),u?t("label",{class:"ajar-words",for:u.
id},n["room-host-key"]):null,u?t("p",{class:"ajar-hint",id:`${d}-key-how`},n["room-host-key-how"]):null,u,T(m,a.elsewhere?
null:M(n["room-inside"],{room:"inside"})),a.elsewhere?null:t("p",{},n["room-rehearse-how"]),a.elsewhere?null:T(...[12,3].
map(O=>M(z(n["room-rehearse"],{n:O}),{room:"rehearse",phones:O})))]}let _=()=>[t("h2",{},n["room-title"]),t("p",{},n["ro\
om-lost"]),T(M(n["room-go-on"],{room:"go-on"}),M(n["room-end"],{room:"end"}))];function x(){let u=t("button",{type:"butt\
on",onclick:()=>k.show()},n["room-large"]),m=t("p",{},a.inside&&!a.practice?n["room-inside-open"]:z(n["room-line"],{code:a.
code})),O=a.address?u:null;return l?[q(),t("div",{class:"ajar-door-line"},m,g,O),G(),$()]:[t("h2",{},n["room-title"]),q(),
G(),m,a.address?_e(n,a):null,a.inside?t("p",{},n[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?t("p",{class:"ajar-empty"},n["room-no-address"]):null,a.addresses?.length>1?C():null,a.addresses?.length?t("p",{
class:"ajar-hint"},n["room-firewall"]):null,t("div",{class:"ajar-door-line"},g,O,a.inside&&!a.practice?M(n["room-widen"],
{room:"widen"}):null),$()]}let q=()=>a.practice?t("p",{},ie(n)):null,G=()=>a.again?t("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function C(){let u=t("select",{id:`${d}-address`,onchange:()=>o({room:"pick",ip:u.value})},...a.addresses.map(
({ip:m,network:O})=>t("option",{value:m,selected:m===a.picked},`${m} (${O})`)));return t("label",{class:"ajar-words",for:u.
id},t("span",{},n["room-address"]),u)}function $(){let u=t("div",{}),m=t("button",{type:"button",onclick:()=>N(!1)},n["r\
oom-end-no"]),O=t("button",{type:"button",onclick:()=>N(!0)},n["room-end"]),L=()=>u.replaceChildren(...r?[t("p",{},n["ro\
om-end-sure"]),T(m,M(n["room-end"],{room:"end"}))]:[O]),N=P=>{r=P,L(),(r?m:O).focus()};L();let W=(P,S)=>t("button",{type:"\
button",onclick:()=>o({room:"take",...S()},{awaited:!0})},P);return t("details",{class:"ajar-ending"},t("summary",{},n["\
room-ending"]),a.shown?t("p",{},n["room-take-how"]):t("p",{},n["room-take-nothing"]),a.shown?T(W(n["room-take-table"],()=>({
what:"table"})),W(n["room-take-page"],()=>({what:"page",paper:w.value()})),w.element()):null,t("p",{},n["room-end-how"]),
u)}function R(u){a={...a,...u},c.textContent!==a.problem&&(c.textContent=a.problem),c.hidden=!a.problem;let m=ve(n,a.joined);
g.textContent!==m&&(g.textContent=m),k.update(a,m),l===null&&a.state==="open"&&(l=!a.here),a.state!=="open"&&(l=null,r=!1),
a.busy?b.begin():(b.end(),h.textContent=""),V()}let V=se(f,()=>{let{joined:u,problem:m,...O}=a,L=JSON.stringify([O,l]);if(L===
i)return;i=L;let N={open:x,lost:_}[a.state]??D;fe(f,()=>f.replaceChildren(...N().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let d=`ajar-door-${window.ajarForms}`;return he(e,()=>o({room:"look"}),s),{update:R}}var ve=(e,n)=>n?n===
1?e["room-joined-one"]:z(e["room-joined"],{n}):e["room-joined-none"],ie=e=>t("span",{class:"ajar-rehearsal"},e["room-pra\
ctice"]);function _e(e,n){let o=t("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return X(o,n.picture),
o.firstElementChild?.setAttribute("aria-hidden","true"),t("div",{class:"ajar-way-in"},o,t("div",{},t("p",{},e["room-scan"]),
t("p",{class:"ajar-address"},n.address),t("p",{},e["room-type-code"]),t("p",{class:"ajar-code"},n.code)))}function we(e){
let n=t("div",{}),o=t("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},n,t(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=t("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(l,r){s.textContent=r;let i=JSON.stringify([l.address,l.code,l.practice]);i!==a&&(a=i,l.address?n.replaceChildren(
l.practice?t("p",{},ie(e)):"",_e(e,l),s):(o.close(),n.replaceChildren()))}}}function he(e,n,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:l})=>l)&&n()});s.observe(e),o(()=>s.disconnect())}function me(e,{sentence:n,wide:o,narrow:s,columns:a,rows:l},r){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let i=(c,g)=>{let h=t("div",{class:`ajar-picture ajar-${g}`,role:"img","aria-label":n});return X(h,
c),h.firstElementChild.setAttribute("aria-hidden","true"),h},f=e.querySelector("details")?.open??!1;e.replaceChildren(t(
"figure",{class:"ajar-chart"},t("figcaption",{},n),i(o,"wide"),i(s,"narrow"),t("details",{open:f},t("summary",{},r.table),
t("table",{},t("thead",{},t("tr",{},...a.map(c=>t("th",{scope:"col"},c)))),t("tbody",{},...l.map(([c,...g])=>t("tr",{},t(
"th",{scope:"row"},c),...g.map(h=>t("td",{},h??"–")))))))))}function We({units:e,slips:n},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,r=new Map,i=k=>t("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...k}),f=i({id:`${l}-people`,
min:1}),c=k=>Math.max(0,Math.floor(Number(k.value)||0)),g=k=>k.kind==="card"?k.bands.slice(0,1):k.bands,h=k=>{let w=e.filter(
D=>D.item===k),A=(D,_)=>{let x=i({"aria-label":[D.card,g(D)[_]].filter(Boolean).join(": ")});return r.set(D.id,[...r.get(
D.id)??[],x]),x},M=w.length===1&&!w[0].card?w[0].bands.map((D,_)=>[D,[A(w[0],_)]]):w.map(D=>[D.card,g(D).map((_,x)=>A(D,
x))]),T=w[0].card?["",...g(w[0])]:null;return t("table",{},t("caption",{},s(k)),T&&T.length>2?t("thead",{},t("tr",{},...T.
map(D=>D?t("th",{scope:"col"},D):t("td",{})))):null,t("tbody",{},...M.map(([D,_])=>t("tr",{},t("th",{scope:"row"},D),..._.
map(x=>t("td",{},x))))))};function b(){let k=new Map(e.map(T=>[T,r.get(T.id).map(c)])),w=Math.max(...[...k.values()].map(
T=>T.reduce((D,_)=>D+_,0))),A=c(f)||w;if(!A){f.focus();return}let M=Object.fromEntries([...k].map(([T,D])=>[T.id,T.kind===
"card"?[D[0],Math.max(0,A-D[0])]:D]));a({counts:M,people:A})}return t("details",{class:"ajar-hands"},t("summary",{},o[n?
"room-slips":"room-hands"]),t("p",{},o[n?"room-slips-how":"room-hands-how"]),t("form",{onsubmit:k=>{k.preventDefault(),b()}},
...[...new Set(e.map(k=>k.item))].map(h),t("label",{class:"ajar-words",for:f.id},t("span",{},o["room-people"]),f),t("div",
{class:"ajar-moves"},t("button",{type:"submit"},o["room-count"]))))}function Ue(e,{words:n,send:o,onDispose:s,form:a,ask:l}){let r={not:{}},i=!1,f="",c="",g=!1,h=(S,v={})=>{g=S==="reveal",
q.begin(),o({question:e.of,do:S,...v},{awaited:!0})},b=t("div",{class:"ajar-results",hidden:!0}),k=t("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),w=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=t("span",{}),M=t("p",
{class:"ajar-counts"}),T=Wt(e.minutes,n,s),D=t("button",{type:"button",class:"ajar-link",onclick:()=>d(!i)}),_=t("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),x=(...S)=>{_.textContent!==S[0]&&_.replaceChildren(...S)},q=Q(n,S=>x(S||
c)),G={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},C=Object.
keys(G).filter(S=>e.units.length||S==="open"||S==="close"),$=Object.fromEntries(C.map(S=>[S,t("button",{type:"button",onclick:()=>{
$[S].getAttribute("aria-disabled")?x(R(S)):S==="reset"?V():h(S)}},G[S])])),R=S=>r.busy?n["room-one-moment"]:r.not[S];function V(){
let S=t("button",{type:"button",class:"ajar-link",onclick:()=>{x(""),$.reset.focus()}},n["home-no"]),v=t("button",{type:"\
button",class:"ajar-link",onclick:()=>{x(""),$.reset.focus(),h("reset")}},n["room-ask-reset"]);_.replaceChildren(n["room\
-reset-sure"]," ",S," ",v),S.focus()}function d(S){i=S,b.hidden=!S,a().hidden=S,D.textContent=n[S?"room-show-question":"\
room-show-result"]}let u=we(n),m=t("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>u.show()},n["room-cod\
e"]),O={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function L(S){let v=r;r={...r,...S};let B=r.
room==="open";A.replaceChildren(r.practice?ie(n):""),w.textContent=r.problem,w.hidden=!r.problem;let y=[[r.answered,n["r\
oom-answered"]],[r.joined,n["room-have-joined"]]],I=!B||!e.units.length?[]:r.hands||r.inside?y.slice(0,1):y;M.replaceChildren(
...I.map(([H,p])=>t("span",{},t("b",{},`${H}`)," ",p))),T.update(r.seconds);for(let H of C)Pe($[H],R(H));c=B?r.hands?n["\
room-by-hands-now"]:O[r.state]:n["room-not-open"],(v.state!==r.state||v.room!==r.room||v.hands!==r.hands)&&x(c),r.busy||
q.end(),He(k,r.withheld),u.update(r.way??{},ve(n,r.joined)),m.hidden=!r.way?.address,N(),g&&!r.busy&&r.state==="closed"&&
k.childElementCount&&(g=!1,k.scrollIntoView({block:"nearest"}))}function N(){let S=JSON.stringify(r.charts??[]);if(S===f)
return;f=S;let v=!!r.charts?.length;b.replaceChildren(...Ke(r.charts??[],n)),D.hidden=!v,d(v),v&&g&&b.scrollIntoView({block:"\
start"}),g=!1}let W=t("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},t("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?M:t("p",{class:"ajar-private"},n["room-nothing-counted"]),t("div",{class:"ajar-moves"},...C.
map(S=>$[S]))),t("div",{class:"ajar-bar-line"},A,_,D,m,T.element),u.dialog),P=e.units.length?We(e,{words:n,ask:l,send:S=>h(
"hands",S)}):null;return D.hidden=!0,he(W,()=>o({room:"look"}),s),{parts:[b,k,w,W,P].filter(Boolean),update:L}}function Pe(e,n){
e.toggleAttribute("aria-disabled",!!n),n&&e.setAttribute("aria-disabled","true"),e.title=n||""}function He(e,n=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(n)&&e.replaceChildren(...n.map(s=>t("p",{},s)))}
var Ke=(e,n)=>e.map(o=>{let s=t("div",{class:"ajar-chart-block"});return me(s,o,n),s});function ze(e,{words:n,send:o,onDispose:s}){
let a={},l="",r=t("div",{class:"ajar-results"}),i=t("div",{class:"ajar-held",role:"status","aria-live":"polite"}),f=t("p",
{class:"ajar-problem",role:"alert",hidden:!0}),c=t("div",{}),g=t("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),h=t("button",{type:"button",onclick:()=>{h.getAttribute("aria-disabled")?g.textContent=b():(g.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),b=()=>a.busy?n["room-one-moment"]:a.not;return e.replaceChildren(t("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},c,r,i,f,t("p",{class:"ajar-hint"},n["room-moves-how"]),t("div",{class:"\
ajar-moves"},h),g)),he(e,()=>o({room:"look"}),s),{update(k){a={...a,...k},c.replaceChildren(a.practice?ie(n):""),f.textContent=
a.problem,f.hidden=!a.problem,He(i,a.withheld),Pe(h,b());let w=JSON.stringify(a.charts??[]);w!==l&&(l=w,r.replaceChildren(
...a.charts?.length?Ke(a.charts,n):[t("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function Wt(e,n,o){let s=null,
a=!1,l=t("span",{role:"timer"}),r=t("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,f()}}),i=t("p",{class:"a\
jar-clock"},l," ",r);function f(){let g=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),h=g===null?"":`${Math.floor(
g/60)}:${String(g%60).padStart(2,"0")}`,b=g===null?e?z(n["room-minutes"],{minutes:e}):"":e?z(n["room-clock"],{time:h,minutes:e}):
h;l.textContent=a?"":b,r.textContent=n[a?"room-clock-show":"room-clock-hide"],i.hidden=!b}let c=setInterval(()=>{s!==null&&
f()},1e3);return o(()=>clearInterval(c)),{element:i,update:g=>{s=g==null?null:Date.now()-g*1e3,f()}}}function Ve(e,{words:n,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
l=t("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=t("div",{class:"ajar-text"}),i=t("summary",{}),f=({title:h,
story:b,more:k,role:w})=>{X(l,b),l.prepend(t("h2",{},h)),X(r,k),i.textContent=w},c=e.couples.find(h=>h.id===o)??e.couples[0],
g=t("fieldset",{class:"ajar-item ajar-couple"},t("legend",{},n.couple),t("p",{class:"ajar-hint"},n["couple-how"]),t("div",
{class:"ajar-cards"},...e.couples.map(h=>t("label",{class:"ajar-card"},t("input",{type:"radio",name:a,value:h.id,checked:h===
c,onchange:()=>{f(h),s(h.id)}}),t("span",{},h.title)))));return f(c),t("section",{class:"ajar-scenario","aria-label":n.couple},
l,t("details",{class:"ajar-role"},i,r),g)}var Ge=[1,1],Ut=[0,0],Pt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ht=new RegExp(`(${Pt})|[.…]+|[\
!?;\\n]`,"gu"),Kt=/[\u0300-\u036f'’‘ʼ]/g,zt=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,xe=new WeakMap;function Ye(e,n){
let{passes:o,kinds:s,learned:a}=Qe(n),{line:l,places:r}=Xt(e),i=l;for(let[h,b]of Oe(o,l))i=i.slice(0,h)+i.slice(h,b).replace(
/[^ ]/g,"_")+i.slice(b);let f=Object.entries(s).flatMap(([h,b])=>Oe(b,i).map(([k,w])=>({kind:h,start:k,end:w-1}))),c=a?Vt(
f,l,a):f,g=(h,b)=>h.span[0]-b.span[0]||h.span[1]-b.span[1]||(h.kind<b.kind?-1:+(h.kind>b.kind));return c.map(({kind:h,start:b,
end:k})=>({kind:h,span:[r[b][0],r[k][1]]})).sort(g)}function*Xe(e){let{passes:n,kinds:o}=Qe(e);for(let s of[n,...Object.
values(o)])yield,Oe(s,"we are here ")}function Qe(e){return xe.has(e)||xe.set(e,Jt(e)),xe.get(e)}function Vt(e,n,o){let{
weights:s,kinds:a,limit:l,least:r}=o,i=Gt(n,o),f=i.slice(1).map((M,T)=>[...i[T],...M]),c=M=>{let T=new Set(M.flatMap(D=>D.
places));return Je(s,T)/Math.sqrt(T.size)},g=[...i,...f];if(e.length)return Ce(g,c)[1]>r?e:[];let h=g.filter(M=>M.length>
4),[b,k]=Ce(h,c);if(!(k>l))return[];let w=new Set(b.flatMap(M=>M.places.slice(0,2))),[A]=Ce(Object.keys(a),M=>Je(a[M],w));
return[{kind:A,start:b[0].start,end:b.at(-1).start}]}function Gt(e,{numbers:n,weights:o}){let s=Ge,a=[[]];for(let l of e.
matchAll(/[^ ]+/g)){let r=l[0]===".",i=r?Ge:n.get(l[0])??Ut,f=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],c=([g,h],b)=>((b*
16411+g)*16411+h)%o.length;a.at(-1).push({start:l.index,places:f.map(c)}),s=i,r&&a.push([])}return a.filter(l=>l.length)}
var Ce=(e,n)=>e.map(o=>[o,n(o)]).reduce((o,s)=>s[1]>o[1]?s:o,[null,-1/0]),Je=(e,n)=>[...n].reduce((o,s)=>o+e[s%e.length],
0),et=(e,{kinds:n,notices:o})=>Object.entries(o).find(([s])=>e.some(({kind:a})=>n[a]===s))?.[1]??null;function Oe(e,n){let o=[];
for(let s=0;s<n.length;){e.lastIndex=s;let a=e.exec(n);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:n.indexOf(" ",s)+1||n.
length}return o}function Jt({lists:e,passes:n,phrases:o,learned:s}){let a={};for(let[i,f]of Object.entries(e))a[i]=Ze(f,
a);let l=i=>new RegExp(i.map(f=>Ze(f,a)).join("|"),"y"),r=Object.entries(o).map(([i,f])=>[i,l(f)]);return{passes:l(n),kinds:Object.
fromEntries(r),learned:s&&Zt(s)}}function Zt({same:e,concepts:n,weights:o,kinds:s,limit:a,least:l}){let r=new Map,i=2;for(let g of e){
for(let h of g.split(" "))r.set(h,[i,i]);i++}for(let[g,h]of n.entries())for(let b of h.split(" "))r.set(b,[i++,2+e.length+
g]);let f=g=>[...g.join("")].map(h=>h.charCodeAt(0)-87),c=Object.entries(s).map(([g,h])=>[g,f(h)]);return{numbers:r,weights:f(
o),kinds:Object.fromEntries(c),limit:a,least:l}}function Ze(e,n){return`(?:${(e.match(zt)??[]).map(a=>a==="("||a==="["?"\
(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?n[a.slice(1,-1)]:Yt(a)).join("")}\
)`}function Yt(e){let n=tt(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(
e.startsWith("*"))}${n}${o(e.endsWith("*"))} `}var tt=e=>e.normalize("NFKD").replace(Kt,"").toLowerCase();function Xt(e){
let n="",o=[];for(let s of e.matchAll(Ht)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?tt(s[1]):"."} `;n+=
a;for(let l=0;l<a.length;l++)o.push([s.index,s.index+s[0].length])}return{line:n,places:o}}function nt({title:e,close:n,bar:o,parts:s}){let a=()=>{r.close?r.close():r.remove()},l=t("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),r=t("dialog",{class:"ajar ajar-help","aria-labelledby":l.id,onclose:()=>r.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},o,l,...s,t("div",{class:"ajar-moves"},t("button",{type:"b\
utton",onclick:a},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),l.focus()}var ot=["emergency","crisis","violence","agency","worried","child"],Qt=["crisis","violence"],rt='a[href$="#Help-lines"]',
Z=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function at(){for(let e of Z().
listeners){let{isConnected:n}=e.element;e.shown&&!n&&Z().listeners.delete(e),e.shown||(e.shown=n)}}function en(e,{zone:n="",
languages:o=[]}){let s=i=>i.endsWith("/")?n.startsWith(i):n===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let l=e.find(i=>i.home);return l?l.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:f})=>f===i))??""}function lt(e,n,o){let s=Object.values(n).flatMap(r=>typeof r=="st\
ring"||Array.isArray(r)?r:r?.own??[]);for(let r of Object.values(o)){let i=s.flatMap(c=>Ye(c,r)),f=et(i,r);if(f)return{...f,
kinds:[...new Set(i.map(({kind:c})=>c))].sort()}}let a=e.filter(({id:r,kind:i})=>i==="ruler"&&n[r]!=null),l=Object.values(
o)[0]?.["rulers-at-zero"];return l&&a.length===3&&a.every(({id:r})=>n[r]===0)?{...l,kinds:[]}:null}var Se=(e,n)=>n.flatMap(
o=>e.lines.filter(s=>s.topic===o)),$e=e=>e.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?t("span",{class:"ajar-unbroken"},n):n),
st=e=>`tel:${e.match(/\d+/)[0]}`;function ct({words:e,countries:n=[],leave:o,onCountry:s=()=>{}}){n.length&&(Z().countries=
n);let a=()=>Z().countries,l=()=>Z().chosen||en(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),r=()=>a().find(C=>C.code===l());function i(C){Z().chosen=C,at();for(let{element:$,draw:R}of Z().
listeners)R($)}function f(C,$){return $(C),Z().listeners.add({element:C,draw:$,shown:!1}),queueMicrotask(at),C}let c=C=>f(
t("div",{}),$=>$.replaceChildren(...C())),g=()=>{let C=[...a(),{code:"-",country:e["help-elsewhere"]}],$=t("select",{onchange:()=>{
i($.value),s($.value)}},...C.map(R=>t("option",{value:R.code},R.country)));return f($,()=>{$.value=r()?.code??"-"}),t("l\
abel",{class:"ajar-help-where"},t("span",{},e["help-in"]),$)},h=({say:C,to:$},R)=>{if(/^(tel|sms):/.test($))return t("a",
{class:R?"ajar-reach":"ajar-reach ajar-first",href:$},t("span",{},...$e(C)));let V=t("span",{},C),d=t("button",{type:"bu\
tton",class:"ajar-link","aria-label":z(e["help-copy-what"],{address:$}),onclick:async()=>{await tn($,V)&&(d.textContent=
e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},V," ",d)},b=C=>t("li",{},t("p",{class:"ajar-for"},C.
for_what),t("p",{class:"ajar-hint"},[C.name,C.hours,C.languages].filter(Boolean).join(". ")),t("div",{class:"ajar-ways"},
...C.reach.map(h))),k=({emergency:C,note:$})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-danger"]),$?t("\
p",{class:"ajar-hint"},$):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:st(C)},z(e["help-call"],{number:C})))),
w=C=>c(()=>{let $=r();if(!$)return[t("p",{},e["help-elsewhere-how"])];let R=C.flatMap(V=>V==="emergency"?k($):Se($,[V]).
map(b));return[t("ul",{class:"ajar-help-lines"},...R)]});function A(){nt({title:e["help-title"],close:e["help-close"],bar:t(
"div",{class:"ajar-help-bar"},g(),Ee({words:e,leave:o})),parts:[t("p",{},e["help-lead"]),w(ot),t("p",{class:"ajar-hint"},
e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function M({title:C,text:$,now:R,lines:V,kinds:d,
countries:u},{level:m,aside:O,needs:L}){return u&&!G()&&(Z().countries=u),t("section",{class:"ajar-danger"},t(`h${m}`,{tabindex:"\
-1"},C),t("p",{},$),d.length?null:L?.()??null,g(),w(V),t("ul",{class:"ajar-todo"},...R.map(N=>t("li",{},N))),t("p",{class:"\
ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:O},e["help-aside"]))}let T=()=>t("butto\
n",{type:"button",class:"ajar-get-help",onclick:A},e["help-get"]);function D({emergency:C,...$}){let V=Qt.map(u=>Se($,[u])[0]?.
reach??[]).flatMap(u=>["tel:","sms:"].map(m=>u.find(({to:O})=>O.startsWith(m))));return[{say:z(e["help-call"],{number:C}),
to:st(C)},...V.filter(Boolean)]}let _=(C=`${e["help-line"]} `)=>c(()=>{let $=r(),R=($?D($):[]).flatMap(({say:u,to:m},O)=>[
O?" · ":"",t("a",{href:m},...$e(u))]),V=t("button",{type:"button",class:"ajar-link",onclick:A},e["help-get"]),d=t("span",
{class:"ajar-off-paper"},R.length?" · ":"",V);return[t("p",{class:"ajar-help-line"},C,...R,d)]});function x(C){if(!G())
return;let[$]=[...C.querySelectorAll(rt)].reverse();$?.closest("p, ul").after(_(""));for(let R of C.querySelectorAll("de\
tails"))R.open=R.querySelector("summary").textContent===r()?.country}let q=()=>c(()=>{let C=r();return C?[t("p",{},t("b",
{},`${e["help-title"]}, ${C.country}`)),t("p",{},`${e["help-danger"]} ${z(e["help-call"],{number:C.emergency})}`),t("ul",
{},...Se(C,ot).map(({for_what:$,name:R,reach:V,hours:d})=>t("li",{},...$e(`${$}: ${R}. ${V.map(({say:u})=>u).join(" · ")}\
. ${d}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),G=()=>a().length>0;return{open:A,notice:M,button:T,line:_,addNumbers:x,
text:q,choose:i,code:l,isKnown:G}}var Ee=({words:e,leave:n})=>t("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:n},e.leave);function it(e){if(Z().open){Z().open=e;return}Z().open=e,window.addEventListener("click",
n=>{n.target.closest?.(rt)&&(n.preventDefault(),n.stopPropagation(),Z().open())},{capture:!0})}async function tn(e,n){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(n),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function ut(e){let n=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||n(o)};n(o)}var nn="about:blank";function Ae(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(nn)}function pt(e=()=>{}){
let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Ae()))},{capture:!0})}function dt(e,n,{words:o,group:s,change:a,say:l}){let r={...n},i={},f=e.piles.map(k=>(i[k.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let A=h[w.dataTransfer.
getData("text/plain")]?.[k.id];A&&!A.matches(":disabled")&&(A.checked=!0,g(A.dataset.card,k))}},i[k.id]))),c=()=>e.piles.
forEach(k=>{i[k.id].textContent=z(o["pile-count"],{pile:k.text,n:Object.values(r).filter(w=>w===k.id).length})}),g=(k,w)=>{
r[k]=w.id,c(),a({...r}),l(z(o.moved,{card:e.cards.find(A=>A.id===k).text,pile:w.text}))},h={},b=e.cards.map(k=>{h[k.id]=
{};let w=`${s}-${k.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:A=>A.dataTransfer.setData(
"text/plain",k.id)},t("legend",{},k.text),t("div",{class:"ajar-into"},...e.piles.map(A=>{let M=t("input",{type:"radio",name:w,
value:A.id,"data-card":k.id,checked:r[k.id]===A.id,onchange:()=>g(k.id,A)});return h[k.id][A.id]=M,t("label",{},M,t("spa\
n",{},A.text))})))});return c(),t("div",{},t("p",{class:"ajar-hint"},o["sort-how"]),t("ul",{class:"ajar-piles"},...f),...b)}var ft="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",on=new RegExp(`^${ft}+|${ft}\
+$`,"g"),an=/[\p{L}\p{N}_]+/gu,sn=/^[\p{L}\p{N}_]+/u,rn=/\{([a-z][a-z0-9-]*)\}/,[ln,cn]=["⁨","⁩"],ht=/[.!?…؟。][\u2069”’"')»]*$/,
un=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
re=e=>e.replace(on,""),ee=e=>e.toLowerCase().toUpperCase(),Le=e=>e.match(sn)?.[0]??"",mt=(e,n="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(n,{dateStyle:"long",timeZone:"UTC"});function ue(e,n){let o=e.split(rn),s=o.pop(),a="";for(let l=0;l<
o.length;l+=2){let r=re(n[o[l+1]]),i=pn(o[l],r);a+=(ht.test(a)?i.replace(/^,+/,""):i)+dn(r)}return ht.test(a)?a:a+s}function pn(e,n){
let o=ee(Le(n));if(!o)return e;for(let s of e.matchAll(an))if(ee(s[0])===o)return e.slice(0,s.index);return e}var dn=e=>un.
test(e)?`${ln}${e}${cn}`:e;var Te=2e4,fn=10,hn=/^(\d{4})-(\d\d)-(\d\d)$/,Y=class extends Error{constructor(n,o={}){super(n),Object.assign(this,{code:n,
values:o})}};function Ie({items:e,ids:n},o){let s=Object.keys(o).filter(l=>!n.includes(l));if(s.length)throw new Y("unkn\
own-items",{items:s.sort()});let a=Object.fromEntries(n.map(l=>[l,null]));for(let l of e){let r=o[l.id],i=r==null?null:gn[l.
kind](r,l);te(l,a)&&(a[l.id]=mn(l,i,a))}return a}function yt(e,n){try{Ie(e,n)}catch(o){if(o instanceof Y)return!1;throw o}
return!0}var kt=e=>Object.values(e).every(n=>n==null);function le(e,n){if(n==null)return[];switch(e.kind){case"choice":return[
...n.chosen.map(o=>gt(e.cards,o)),re(n.own)].filter(Boolean);case"sort":return e.cards.filter(o=>n[o.id]).map(o=>`${o.text}\
: ${gt(e.piles,n[o.id])}`);case"date":return[mt(n)];case"list":return n.map(re);default:return[re(`${n}`)]}}var gt=(e,n)=>e.
find(o=>o.id===n)?.text??n;function mn(e,n,o){if(e.kind!=="choice"||!n)return n;let s=ae(e,o).map(({id:l})=>l),a=n.chosen.
filter(l=>s.includes(l));return a.length||n.own?{chosen:a,own:n.own}:null}var gn={ruler(e){if(!Number.isInteger(e)||e<0||
e>fn)throw new Y("answer-ruler");return e},choice(e,{cards:n,many:o,own:s}){let a=n.map(({id:f})=>f);if(!bt(e)||!Array.isArray(
e.chosen)||!e.chosen.every(Ne(a)))throw new Y("answer-cards");let{chosen:l}=e,r=Me("own"in e?e.own:"")??"";if(r&&!s)throw new Y(
"answer-own");if(!o&&l.length+!!r>1)throw new Y("answer-one-card");let i=a.filter(f=>l.includes(f));return i.length||r?{
chosen:i,own:r}:null},sort(e,{cards:n,piles:o}){let s=n.map(({id:r})=>r),a=Ne(o.map(({id:r})=>r));if(!bt(e)||!Object.keys(
e).every(Ne(s))||!Object.values(e).every(a))throw new Y("answer-piles");let l=s.filter(r=>Object.hasOwn(e,r)).map(r=>[r,
e[r]]);return l.length?Object.fromEntries(l):null},text:Me,list(e,{most:n}){if(!Array.isArray(e)||e.length>n)throw new Y(
"answer-lines",{most:n});let o=e.map(s=>Me(s)).filter(Boolean);return o.length?o:null},date(e){if(e==="")return null;if(typeof e!=
"string"||!bn(e))throw new Y("answer-day");return e}};function Me(e){if(typeof e!="string")throw new Y("answer-text");if(e.
length>Te&&[...e].length>Te)throw new Y("answer-long",{most:Te});return re(e)?e:null}var Ne=e=>n=>e.includes(n),bt=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e);function bn(e){let[,n,o,s]=(e.match(hn)??[]).map(Number),l=[31,n%4===0&&(n%100!==0||
n%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return n>0&&s>0&&s<=l}var yn=[{answers:["all"]}],kn=/\p{L}/u,jn=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,vn=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
wn=/\{([a-z][a-z0-9-]*)\}/g;function vt({items:e,rules:n,reflection:o},s,{plain:a=!1}={}){let l=Object.fromEntries(e.map(
({id:c})=>[c,s[c]??null]));if(kt(l))return"nothing"in o?[ge([o.nothing])]:[];let r=xn({items:e,answers:l,rules:n,phrases:o}),
f=(a||!n.length?yn:n).flatMap(r);return a||!("closing"in o)?f:[...f,ge([o.closing])]}var ge=e=>({words:e,heading:"",said:[]}),
ne=(e,n,o=[])=>({words:o,heading:e,said:n}),jt=(e,n)=>e.filter(o=>!n.has(ee(o)));function xn({items:e,answers:n,rules:o,
phrases:s}){let a=d=>e.find(({id:u})=>u===`couple-${d}`)??e.find(({id:u})=>u===d),l=d=>n[a(d)?.id]??null,r=d=>a(d)?le(a(
d),l(d)):[],i=d=>{let u=new Set(d.map(a));return e.filter(m=>u.has(m))},f=d=>{let u=l(d);return typeof u=="number"?u:r(d).
length},c=d=>d.map(u=>l(u)?.chosen).find(u=>Array.isArray(u))??[],g=(d,u)=>{let[m,O]=[a(d),l(d)];return m?.kind!=="sort"||
!O?[]:m.cards.filter(({id:L})=>O[L]===u).map(({text:L})=>L)},h=d=>new Set(d?r(d).map(ee):[]),b=({if:d=[],unless:u=[]})=>d.
every(k)&&!u.some(k);function k(d){if(typeof d=="string")return l(d)!==null;let{item:u=[],cards:m,piles:O,without:L,only:N,
least:W,asked:P}=d;if(P)return!!a(P)&&te(a(P),n);let S=u.find(y=>l(y)!==null);if(!S)return!1;let v=c([S]);return m&&!m.some(
y=>v.includes(y))||O&&!O.some(y=>jt(g(S,y),h(L)).length)||N&&!(y=>y.size===1&&y.has(N))(new Set(Object.values(l(S))))?!1:
W==null||f(S)>=W}let w=(d,u={})=>z(s[d],u);function A(d,u={}){if(typeof d=="string")return w(d,u);if(!b(d))return null;let{
phrase:m,of:O,score:L}=d;if(L){let N=C(L);return N===null?null:w(m,{t:50+10*N})}return O?r(O).length?w(m,{n:f(O),...u}):
null:w(m,u)}let M=(d=[],u={})=>d.map(m=>A(m,u)).filter(m=>m!==null),T=(d,u)=>{let m=M(d,u);return m.length?[ge(m)]:[]};function D(d){
if(typeof d=="string")return r(d);if("level"in d)return $(d);if("phrase"in d){let[W]=d.of?r(d.of):[],P=A(d,W===void 0?{}:
{words:W});return P===null?[]:[P]}let{item:u,pile:m,also:O,without:L}=d,N=m?g(u,m):r(u);return O&&(N=N.filter(W=>h(O).has(
ee(W)))),jt(N,h(L))}let _=({heading:d,under:u})=>d?w(d):(u&&a(u)?.said)??"";function x(d,u){let m=a(d);if(m?.kind!=="sor\
t"||n[m.id]===null)return[];let O=N=>m.piles.find(W=>W.id===N).text;return(u??m.piles.map(({id:N})=>N)).map(N=>({id:N,text:O(
N),cards:g(d,N)}))}let q=o.find(d=>d.ladder)?.ladder,G=()=>Math.floor(q.rungs.length/2);function C(d){let[u]=c([d]);return!q||
!u?null:G()-q.rungs.findIndex(({card:m})=>m===u)}function $({level:d,up:u=0}){let m=d.map(C).find(L=>L!==null);if(!q||m===
void 0)return[];let O=q.rungs[G()-m-u];return O?r(O.item):[]}let R={answers({answers:d}){return(d[0]==="all"?e:i(d)).filter(
({id:m})=>n[m]!==null).map(m=>ne(m.said||m.ask,le(m,n[m.id])))},lines(d){let u=d.lines.flatMap(D),m=u.length?[ne(_(d),u,
M(d.say))]:[],O=d.count?.[Math.min(u.length,d.count.length-1)];return O?[...m,ge([w(O,{n:u.length})])]:m},piles({piles:d,
only:u,heading:m,below:O={},all:L={}}){let N=W=>W.length===a(d).cards.length;return x(d,u).filter(({cards:W})=>W.length).
flatMap(({id:W,text:P,cards:S})=>{let v=N(S)&&L[W]||O[W],B=m?w(m,{pile:P}):P;return[ne(B,S),...T(v?[v]:[])]})},empty(d){
let u=x(d.empty,d.only).filter(({cards:m})=>!m.length).map(({text:m})=>m);return u.length?[ne(_(d),u,M(d.say))]:[]},sentence(d){
let u=s[d.sentence],m=[...u.matchAll(wn)].map(([,L])=>L),O=Object.fromEntries(m.map(L=>[L,r(L).join(" ")]));return Object.
values(O).every(Boolean)?[ne(_(d),[ue(u,O)])]:[]},message(d){let u=d.message.parts.map(m=>[m,r(m.item)[0]]).filter(([,m])=>m).
map(([m,O])=>V(m,O,d.message));return u.length?[ne(_(d),[u.join(" ")])]:[]},ladder(){let[d=""]=r(q.goal),[[u],[m]]=[c([q.
today]),c([q.later])],O=q.rungs.map(({card:L,item:N})=>{let W=a(N)?.said??"",[P]=r(N),S=P?`${W}: ${P}`:w("open",{level:W}),
v=Cn(L===u,L===m,!!m);return v?w(v,{level:S}):S});return[ne(w(d?"ladder":"ladder-unnamed",{goal:d}),O)]},missing({missing:d,
say:u}){let m=i(d).filter(({id:O})=>n[O]===null);return m.length?T(u,{parts:m.map(O=>O.said).join("; ")}):[]},repeated(d){
let u=d.repeated.map(r),m=new Map;for(let N of u.flat())m.has(ee(N))||m.set(ee(N),N);let O=N=>u.filter(W=>W.some(P=>ee(P)===
N)).length>1,L=[...m].filter(([N])=>O(N)).map(([,N])=>N);return L.length?[ne(_(d),L)]:[]}};function V(d,u,{self:m=[],small:O=[],
capitals:L=[]}){let{opener:N,clause:W,clauses:P=[],questions:S=[],names:v=!1}=d,B=Le(u),y=B.toLowerCase();if(m.includes(
y))return ue("{words}.",{words:u});let I=[...s[N]].at(-1);if(!jn.test(u.match(kn)?.[0]??"a")||S.includes(y))return ue(`{\
words}${I}`,{words:u});let H=s[W&&P.includes(y)?W:N],p=v||L.includes(B),j=O.includes(y)||vn.test(B)&&!p,[E=""]=u,U=j?E.toLowerCase()+
u.slice(E.length):u;return ue(H,{words:U})}return d=>{if(!b(d))return[];let u=Object.keys(R).find(O=>O in d),m=u?R[u](d):
T(d.say);return m.length&&d.then?[...m,...T([d.then])]:m}}function Cn(e,n,o){return n?e?"was-and-now":"now":e?o?"was":"t\
oday":""}function wt(e,n,o){let s=o&&lt(e.items,n,o.dangers),a=!o||!!s?.kinds.length;return{danger:s?{...s,countries:o.countries}:
null,reflection:vt(e,n,{plain:a})}}function De(e,{words:n,label:o,question:s,act:a}){let l=e.querySelector("button, input"),r=[...e.childNodes],i=(g,h)=>t(
"button",{type:"button",onclick:()=>{e.replaceChildren(...r),l.focus(),h()}},g),f=i(n["home-no"],()=>{}),c=t("div",{class:"\
ajar-moves"},f,i(o,a));e.replaceChildren(t("p",{},s),c),f.focus()}function be(e){let o=t("button",{type:"button",onclick:()=>De(
s,e)},e.label),s=t("div",{class:"ajar-twice"},o);return s}function xt({words:e,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,s=t("span",
{}),a=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),l=t("p",{class:"ajar-problem",role:"alert"}),r=t(
"p",{class:"ajar-news",role:"status"}),i=t("div",{}),f=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},l,
r,i),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},g=c,h=!1,b=!1,k=!1,w=!1,A=!1,M=(v,B,y={})=>t("bu\
tton",{type:"button",onclick:B,...y},v),T=v=>{v.tabIndex=-1,v.focus()},D=()=>i.querySelector(".ajar-change"),_=()=>c.state===
"kept"&&!c.reopen;function x(v,B=v){a.dataset.short=B,s.textContent!==v&&(s.textContent=v)}function q(){let v=c.problem?
e["keep-unsaved"]:e["keep-saving"],[B,y]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[v],lost:[e["keep-lost"]]}[A?"lost":c.state];a.
classList.toggle("ajar-state-lost",A),x(B,y),a.dataset.longest=c.state==="kept"?e["keep-saved"]:"",l.textContent!==c.problem&&
(l.textContent=c.problem),l.hidden=!c.problem}function G(){c={...c,saved:!1},q()}function C(){q(),g=c,_()?i.replaceChildren(
b?m("change"):W()):c.state!=="none"?i.replaceChildren(m("unlock")):h?i.replaceChildren(m(c.exists?"open":"start")):i.replaceChildren(
w?d():V())}let $=()=>{h=!0,r.textContent="",C(),i.querySelector("input").focus()},R=()=>c.hosted?t("p",{},e["keep-hub"]):
null;function V(){return t("div",{class:"ajar-choose"},t("p",{class:"ajar-title"},e["keep-title"]),t("p",{},e[c.exists?"\
keep-there":"keep-why"]),c.here?t("details",{},t("summary",{},e["keep-tab"]),t("p",{},e["keep-tab-how"])):null,R(),t("di\
v",{class:"ajar-moves"},M(e["keep-nothing"],()=>{w=!0,C(),T(a)}),M(e[c.exists?"keep-open":"keep-start"],$)))}let d=()=>t(
"p",{},M(e[c.exists?"keep-open":"keep-start"],$,{class:"ajar-link"}));function u(){let B=["none","weak","fair","good","s\
trong"].map(y=>e[`keep-strength-${y}`]).reduce((y,I)=>I.length>y.length?I:y);return t("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":B},t("span",{},e["keep-strength-none"]))}function m(v){let B=v==="start"||v==="change",y={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[v],I=t("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{B&&n({strength:I.value})}}),H=t("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),p=t("div",{},t("label",{for:`${o}-again`},e["keep-again"]),H),j=t("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),E=t("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n(
{place:E.value})}),U=u(),F=()=>{if(!I.value){I.focus();return}if(j.hidden=!0,B&&I.type==="password"&&H.value!==I.value){
j.textContent=e["keep-again-differs"],j.hidden=!1,H.focus();return}v==="change"?n({change:I.value},{awaited:!0}):n({[v===
"start"?"keep":"unlock"]:I.value,place:E.value},{awaited:!0}),x(e["keep-opening"]),I.value="",H.value="",U.firstChild.textContent=
e["keep-strength-none"]},K=()=>{h=!1,b=!1,C(),v==="change"?D().focus():T(a)},J=t("details",{},t("summary",{},e["keep-whe\
re"]),t("label",{for:`${o}-place`},e["keep-place"]),E);return t("form",{class:"ajar-ask",onsubmit:oe=>{oe.preventDefault(),
F()}},t(c.state==="locked"?"h1":"p",{class:"ajar-title"},y),R(),v==="change"?t("p",{},e["keep-change-how"]):null,B?t("p",
{},e["keep-no-way-back"]):null,v==="start"&&c.here==="browser"?t("p",{},e["keep-browser"]):null,t("label",{for:`${o}-wor\
ds`},e[v==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"ajar-hint",id:`${o}-how`},e[B?"keep-how":"keep-how-open"]),
I,B?U:null,B?p:null,t("label",{class:"ajar-card"},t("input",{type:"checkbox",onchange:({target:oe})=>{I.type=oe.checked?
"text":"password",p.hidden=oe.checked,j.hidden=!0}}),t("span",{},e["keep-see"])),B?j:null,v==="change"||c.here?null:J,t(
"div",{class:"ajar-moves"},v==="unlock"?null:M(e["keep-not-now"],K),t("button",{type:"submit"},y)),B?null:N(),v==="start"&&
c.here?L():null)}let O=()=>t("div",{},M(e["keep-copy"],()=>n({take:"sealed"})));function L(){let v={words:e,label:e["kee\
p-bring-yes"],question:e["keep-bring-sure"]},B=t("input",{type:"file",onchange:async()=>{let H=new Uint8Array(await B.files[0].
arrayBuffer()),p=()=>n({bring:H},{awaited:!0});B.value="",c.exists?De(I,{...v,act:p}):p()}}),y=t("label",{class:"ajar-wo\
rds"},t("span",{},e["keep-bring"]),B),I=t("div",{class:"ajar-twice"},y);return I}function N(){let v=be({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>n({erase:"saved"})});return t("details",{},t("summary",{},e["keep-for\
got"]),t("p",{},e["keep-forgot-how"]),...c.here?[t("p",{},e["keep-copy-forgot"]),O(),L()]:[],t("p",{},e["keep-erase-how"]),
v)}function W(){let v=t("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(v.value)})},...[...new Set([5,15,30,60,
c.minutes])].sort((B,y)=>B-y).map(B=>t("option",{value:B,selected:B===c.minutes},z(e["keep-minutes"],{n:B}))));return t(
"div",{class:"ajar-kept"},M(e["keep-lock"],()=>{x(e["keep-opening"]),n({lock:!0},{awaited:!0})}),M(e["keep-change"],()=>{
b=!0,k=!1,C(),i.querySelector("input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-changed",role:"status"},k?e["k\
eep-changed"]:""),t("details",{},t("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[t("p",{},e["keep-copy-how"]),
O()]:[t("p",{},c.place)],c.copied?t("p",{},z(e["keep-copied"],{program:c.copied})):null,t("label",{for:`${o}-minutes`},e["\
keep-idle"]),v))}function P(v){if(v.strength!=null){let B=i.querySelector(".ajar-strength > span");B&&(B.textContent=v.strength);
return}if(v.changed){b=!1,C(),i.querySelector(".ajar-changed").textContent=e["keep-changed"],k=!0,D().focus();return}c={
...c,...v},c.state==="kept"&&(h=!1),_()||(b=!1),q(),S()}let S=se(i,()=>{let v=g;if(v.state===c.state&&v.exists===c.exists&&
v.minutes===c.minutes&&v.here===c.here&&!!v.reopen==!!c.reopen&&!!v.hosted==!!c.hosted&&i.firstChild){g=c;return}let y=h&&
v.place!==c.place;C(),v.state!==c.state&&v.state!=="none"?T(a):y&&i.querySelector("input").focus()});return C(),{line:a,
more:f,update:P,begin:G,setLost:v=>{A=v,q()},say:v=>{r.textContent=v}}}function Ct({items:e},n){let o={};for(let s of e){let a=n[s.id];if(!(a==null||!te(s,o)))if(s.kind==="choice"){let r=(s.among?
ae(s,o):s.cards).map(f=>f.id).filter(f=>a.chosen.includes(f)),i=a.own?.trim()?a.own:"";(r.length||i)&&(o[s.id]={chosen:r,
own:i})}else if(s.kind==="sort"){let l=s.cards.filter(r=>a[r.id]).map(r=>[r.id,a[r.id]]);l.length&&(o[s.id]=Object.fromEntries(
l))}else if(s.kind==="list"){let l=a.filter(r=>r.trim());l.length&&(o[s.id]=l)}else`${a}`.trim()&&(o[s.id]=a)}return o}var Ot=(e,n)=>z(e.ask,n);var On=new Set(["autorestarting","dead","restarting","terminating"]),Sn=4e3;function St({widget_manager:e},{gone:n,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let l=0,r=(f,c)=>{
On.has(c)&&n()},i=(f,c)=>{clearTimeout(l),c==="disconnected"?n():c==="connecting"?l=setTimeout(n,Sn):o()};return s.connect(
r),a.connect(i),()=>{clearTimeout(l),s.disconnect(r),a.disconnect(i)}}function $t({words:e,answered:n}){let o=new Set,s=!1,
a=()=>n().map(([f,c])=>{let g=Ct(f,c),h=f.items.filter(b=>b.id in g).map(b=>[Ot(b,g),...le(b,g[b.id])].join(`
`));return[f.title,...h].join(`

`)}).join(`


`);async function l(f){let c=a(),g=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});g.value=c,f.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(f.append(g),g.select(),!document.execCommand("\
copy"))return}f.querySelector("[role=status]").textContent=e["lost-copied"]}function r(f={}){let c=t("div",{class:"ajar-\
lost",hidden:!s,...f},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>l(c)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(c),c}function i(f){s=f;for(let c of o)c.hidden=!f}return{line:r,set:i,isLost:()=>s,forget:f=>o.delete(
f)}}function Et(e,{words:n,send:o,open:s,help:a}){let l=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=Q(
n,x=>l.replaceChildren(x)),i=x=>{r.begin(),o(x)},f=t("div",{}),c={},g="",h=0,b=de(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},f),l);let k=(x,q)=>t("button",{type:"button",onclick:q},x),w=x=>t("div",{class:"\
ajar-reflection"},...x.flatMap(q=>je(q,3))),A=(x,q,G)=>be({words:n,label:x,question:q,act:()=>i(G)}),M=()=>{let x=t("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{x.files[0]&&i({import:await x.files[0].text()}),x.value=
""}});return t("label",{class:"ajar-words"},t("span",{},n["home-bring"]),x)},T=se(f,()=>{let x=JSON.stringify(c);x!==g&&
(g=x,fe(f,D))});function D(){let x=(C,$)=>k($,()=>i({take:C})),q=h>(c.danger?.kinds.length??0)?null:c.danger,G=()=>{h=q.
kinds.length+1,D(),f.querySelector(".ajar-welcome").focus()};f.replaceChildren(q?a.notice(q,{level:2,aside:G}):"",t("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?t("div",{class:"ajar-moves"},k(n["home-go-on"],()=>s(c.section))):
"",c.due?.length?t("ul",{},...c.due.map(C=>t("li",{},C))):"",c.plan?.length?t("h2",{},n["home-plan"]):"",c.plan?.length?
w(c.plan):"",c.plan?.length&&!q?a.line():"",...(c.earlier??[]).filter(({plan:C})=>C.length).map(({title:C,plan:$})=>t("d\
etails",{},t("summary",{},`${n["home-plan"]}, ${C}`),w($))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["ho\
me-not-encrypted"]),t("div",{class:"ajar-take"},...q?[]:[k(n["home-take-plan"],()=>i({take:"plan",paper:b.value(),country:a.
code()})),b.element(),x("calendar",n["home-take-calendar"]),c.danger?"":x("calendar-line",n["home-take-calendar-line"])],
x("check-ins",n["home-take-check-ins"]),x("everything",n["home-take-everything"])),M()),c.something?t("details",{},t("su\
mmary",{},n["home-end"]),t("p",{},n["home-anew-how"]),A(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["hom\
e-erase-how"]),A(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:x=>{r.end(),c=x,T()},settle:r.end,say:(x,q="")=>{
r.end();let G=t("div",{class:"ajar-text"});X(G,q),l.replaceChildren(x,G),l.scrollIntoView({block:"nearest"})}}}function At({
name:e,type:n,data:o}){let s=Uint8Array.from(atob(o),l=>l.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:n}));t(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var pe=window.ajarShown,Lt="needs@",Tt=({answers:e,done:n,danger:o,reflection:s})=>JSON.
stringify([e,n,o,s]),ce={};function $n(){let e=document.getElementById("ajar-style")??document.head.appendChild(t("style",
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
`;e.textContent!==n&&(e.textContent=n)}function En({model:e,el:n}){$n();let o=e.get("pages"),s=e.get("words"),a=new Map,
l=new Map,r=new Map,i=[],f=p=>i.push(p),c=null,g=!1,h=!1,b=new Map,k=new Map,w=Math.min(e.get("page"),o.length-1);n.classList.
add("ajar");let A=t("div",{class:"ajar-page"}),M=p=>o.flatMap(({blocks:j})=>j).find(j=>j.kind==="exercise"&&j.key===p)?.
exercise,T=$t({words:s,answered:()=>[...l].map(([p,{answers:j}])=>[M(p),j]).filter(([p,j])=>p&&Object.keys(j??{}).length)}),
D=0,_=p=>{if(clearTimeout(D),D=0,T.set(p),c?.setLost(p),p)for(let j of r.keys())a.get(j)?.release()},x=(p,{awaited:j=!1}={})=>{
try{e.send(p)}catch{_(!0);return}j&&!D&&(D=setTimeout(()=>_(!0),8e3))},q=!1;function G(){q||(q=!0,window.ajarDangers?C():
x({dangers:!0}))}let C=()=>{for(let p of Object.values(window.ajarDangers.dangers))ut(Xe(p))};function $({key:p,exercise:j},E){
if(!(window.ajarDangers||T.isLost())||!yt(j,E))return;let F=Ie(j,E),K=wt(j,F,window.ajarDangers);L(p,{answers:F,done:!0,
...K}),b.set(p,Tt(l.get(p))),a.get(p).update(l.get(p))}let R=ct({words:s,countries:e.get("notice")?.help??o[0]?.blocks[0]?.
help,leave:()=>V(),onCountry:p=>x({country:p})}),V=()=>{x({forget:!0}),Ae()},d=(p,j,E)=>(a.set(p.key,E),l.has(p.key)&&E.
update(l.get(p.key)),j),u={html(p){let j=t("div",{class:"ajar-text"});return X(j,p.html),R.addNumbers(j),j.addEventListener(
"click",E=>{let U=E.target.closest("a"),F=o.findIndex(({id:K})=>K&&U?.getAttribute("href")===`${K}.ipynb`);F<0||(E.preventDefault(),
P(F))}),j},home(p){let j=t("div",{});return d(p,j,Et(j,{words:s,send:F=>{F.import&&a.get("chart")?.begin(),x(F)},open:F=>P(
o.findIndex(({id:K})=>K===F)),help:R})),x({home:p.key}),j},exercise(p){let j=t("div",{}),E=T.line(c?{}:{role:"alert"});r.
set(p.key,j);let U=(F,K)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let J=window.ajarSent;
k.set(p.key,J),x({key:p.key,...F,sent:J},{awaited:K}),!(!K||!T.isLost())&&(_(!0),E.scrollIntoView({block:"nearest"}))};return a.
set(p.key,Fe(j,p.exercise,{words:s,level:p.level,sort:dt,...l.get(p.key),help:R,needs:()=>m(p.needs),below:()=>p.key.startsWith(
"plan@")&&R.isKnown()?R.line():null,onAside:F=>L(p.key,{aside:F}),onChange:F=>{G(),L(p.key,{answers:F,done:!1}),U({answers:F,
done:!1},h)},onMove:F=>L(p.key,{at:F}),onDone:F=>{$(p,F),U({answers:F,done:!0},!0),p.key.startsWith("check-in@")&&a.get(
"chart")?.begin()},onStartOver:()=>{L(p.key,{answers:{},done:!1}),U({remove:!0})}})),j.firstElementChild.append(E),f(()=>T.
forget(E)),j},chart(p){let j=t("div",{class:"ajar-chart-block"}),E=t("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),{begin:U,end:F}=Q(s,J=>E.replaceChildren(J)),K=J=>{F(),me(j,J,s)};return a.set(p.key,{update:K,begin:U,end:F}),
l.has(p.key)&&K(l.get(p.key)),U(),x({chart:p.key}),t("div",{},j,E)},notice(p){if(pt(()=>x({forget:!0})),!p.leave)return t(
"div",{class:"ajar-notice"},t("p",{},p.text));let j=t("div",{class:"ajar-leave"},R.button(),Ee({words:s,leave:V}));it(R.
open),c=xt({words:s,send:x});let E=document.createDocumentFragment();return E.append(t("div",{class:"ajar-notice"},c.line,
j),t("div",{class:"ajar-on-paper"},R.text()),c.more),E}};function m(p){let j=o.findIndex(({blocks:U})=>U.some(({key:F})=>F===
Lt));return j<0?p?t("p",{},t("a",{href:p},s["help-needs"])):null:t("button",{type:"button",onclick:()=>{P(j);let U=r.get(
Lt).querySelector("h2");U.tabIndex=-1,U.focus()}},s["help-needs"])}for(let[p,j]of Object.entries(ce))u[p]=E=>{let U=t("d\
iv",{}),K=j(U,E,{words:s,send:x,onDispose:f,model:e,exerciseOf:M,formOf:J=>r.get(J)});return d(E,K.element??U,K)};let O=p=>o[w].
blocks.find(j=>j.kind===p),L=(p,j)=>l.set(p,{...l.get(p),...j}),N=()=>{for(let p of i.splice(0))p()};function W({focus:p=!1}={}){
if(N(),a.clear(),g){A.replaceChildren(c?"":t("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(A.replaceChildren(
...o[w].blocks.map(K=>u[K.kind](K))),o.length<2)return;let j=(K,J)=>t("button",{type:"button",onclick:()=>P(K)},J),E=w>0?
j(w-1,s["previous-page"]):null,U=w<o.length-1?j(w+1,s["next-page"]):null;if(A.append(t("div",{class:"ajar-moves ajar-tur\
n"},E,U)),S.replaceChildren(...o.map(({title:K},J)=>t("li",{},t("button",{type:"button","aria-current":J===w?"page":null,
onclick:()=>P(J)},K)))),v.textContent=z(s["page-of"],{n:w+1,all:o.length,title:o[w].title}),!p)return;let F=A.querySelector(
"h1, h2, h3")??A;F.tabIndex=-1,F.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function P(p){o[p]&&(w=p,S.
parentElement.open=B(),e.set("page",p),e.save_changes(),W({focus:!0}))}let S=t("ol",{}),v=t("summary",{}),B=()=>window.innerWidth>
640;e.get("notice")&&n.append(u.notice(e.get("notice")));let y=t("nav",{class:"ajar-nav","aria-label":s.pages},t("detail\
s",{open:B()},v,S));o.length>1&&n.append(y),n.append(T.line({role:"alert"}),A);let I=0;for(let p of["keydown","pointerdo\
wn","scroll"])n.addEventListener(p,()=>{Date.now()-I<3e4||(I=Date.now(),x({active:!0}))},{passive:!0,capture:!0});e.on("\
msg:custom",p=>{if(_(!1),p.keeping){let j=[...k.values()].some(F=>p.acknowledged<F);c?.update(j?{...p.keeping,saved:!1}:
p.keeping);let{state:E}=p.keeping,U=E==="locked";E&&(h=E==="kept"),E&&U!==g&&(g=U,l.clear(),y.hidden=g,W())}for(let[j,E]of Object.
entries(p.states??{})){if(p.acknowledged<k.get(j))continue;let U=E.answers&&!Object.keys(E.answers).length,F=b.get(j)===
Tt(E);b.delete(j),L(j,U?{...E,at:0}:E),F||a.get(j)?.update(l.get(j))}p.dangers&&(window.ajarDangers=p.dangers,C()),p.country!=
null&&R.choose(p.country),p.file&&(a.get("home")?.settle(),At(p.file)),p.erased&&a.get("home")?.say(p.erased,O("home")?.
erased),p.said&&a.get("chart")?.end(),p.said&&(a.get("home")??c)?.say(p.said),p.open&&P(o.findIndex(({id:j})=>j===p.open)),
p.problem&&a.get(p.problem.key)?.say(p.problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),W()});let H=St(e,{gone:()=>_(
!0),back:()=>{T.isLost()&&x({ready:!0})}});return W(),pe.set(s,(pe.get(s)??0)+1),x({ready:!0}),()=>{N(),H(),clearTimeout(
D),pe.set(s,pe.get(s)-1),pe.get(s)||x({gone:!0})}}var Mt={render:En};ce.door=(e,n,o)=>qe(e,o);ce.group=(e,n,o)=>ze(e,o);ce.scenario=(e,n,{words:o,model:s})=>({element:Ve(n,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});ce.asking=(e,n,{exerciseOf:o,formOf:s,...a})=>{let{items:l}=o(
n.of),{parts:r,update:i}=Ue(n,{...a,form:()=>s(n.of),ask:c=>l.find(g=>g.id===c).ask}),f=document.createDocumentFragment();
return f.append(...r),{element:f,update:i}};var da=Mt;export{da as default};
