var Tt=["button","input","select","summary","textarea"],Nt=["input","select","textarea"];function t(e,n={},...o){let s=document.
createElement(e);for(let[a,l]of Object.entries(n))a.startsWith("on")?s.addEventListener(a.slice(2),l):l===!0?s.setAttribute(
a,""):l!==!1&&l!=null&&s.setAttribute(a,l);return Tt.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Nt.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}var It=e=>e;function X(e,n){e.innerHTML=It(n)}var K=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let l=n[s];return a?Number.isInteger(l)?l+1:o:["number",
"string"].includes(typeof l)?l:o}),te=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function oe(e,n){let o=n[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var Be=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(o=>e.cards.some(s=>s.id===o))};function Q(e,n){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,n(e["keep-opening"])},400))},end(){clearTimeout(o),
o=0,s&&n(""),s=!1}}}function Fe(e,n,o){let{words:s,level:a=3,small:l=!1,beside:r=[]}=o,i={...Ft,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,u={...o.answers},b=0,h=null,k=0,v=o.aside??0,w=[n.why?t("p",{class:"\
ajar-why"},n.why):null,n.private?t("p",{class:"ajar-private"},n.private):null].filter(Boolean),$=t("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),I=t("div",{}),M=t("div",{class:"ajar-body"}),T=t("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},t(`h${a}`,{id:`${c}-title`},n.title),...l?[t("div",{class:"ajar-beside"},...r,Dt(w,s))]:w,
I,M,$);e.replaceChildren(T);function R(){let j=n.items.filter(q=>te(q,u));return l&&n.together?[j]:j.map(q=>[q])}let x=j=>{
$.replaceChildren(j)},_=Q(s,x);function P(j,q){$.replaceChildren(`${j} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{
u=q,x(""),o.onChange(u),N({focus:!0})}},s["put-back"]))}function S(j,q){u={...u,[j.id]:q},Bt(M),x(""),o.onChange(u),f()}
function O(){V(!0),_.begin(),k=setTimeout(W,8e3)}function W(){k&&(clearTimeout(k),k=0,V(!1),_.end())}function V(j){for(let q of h?.
fieldsets??[])q.disabled=j}function f(){if(!h)return;let{items:j,skip:q,where:d,next:y}=h,A=R().length;q.textContent=p(j)?
s["clear-and-skip"]:s.skip,d.textContent=K(s["question-of"],{n:b+1,all:A}),d.hidden=l&&A===1,y.textContent=b===A-1?s.done:
s.next}let p=j=>j.some(({id:q})=>u[q]!=null);function m(j,q=!0){if(k)return;let d=R();if(b+=j,b>=d.length){b=d.length-1,
O(),o.onDone(u);return}N({focus:q,again:j<0})}function C(j,q){let d=`${c}-${j.id}`,y=t("legend",{},K(j.ask,u)),A=j.hint?
t("p",{class:"ajar-hint",id:`${d}-hint`},j.hint):null,B=[A,q.mark].filter(Boolean).map(({id:Y})=>Y),D=j.among?{...j,cards:oe(
j,u)}:j,z=i[j.kind](D,Be(D,u[j.id]),{words:s,level:a+1,group:d,change:Y=>S(j,Y),say:x,...q}),G={class:`ajar-item ajar-${j.
kind}`,tabindex:"-1","aria-describedby":B.join(" ")||null};return t("fieldset",G,y,A,z)}function N({focus:j=!1,again:q=!1}={}){
let d=R();b=Math.max(0,Math.min(b,d.length-1));let y=d[b],A=o.mark?.(y),B=A?t("p",{class:"ajar-mark",id:`${c}-${y[0].id}\
-mark`},A):null,D=t("div",{class:"ajar-moves"}),z=b>0?()=>m(-1):null,G=y.map(ke=>C(ke,{mark:B,again:q,moves:D,back:z})),
Y=t("button",{type:"button",onclick:()=>{if(k)return;let ke=u,Lt=p(y);u={...u,...Object.fromEntries(y.map(({id:Mt})=>[Mt,
null]))},o.onChange(u),m(1),Lt&&P(s.cleared,ke)}}),Ie=t("button",{type:"button",onclick:()=>{k||(x(""),m(1))}}),be=t("p",
{class:"ajar-where"});h={items:y,skip:Y,where:be,next:Ie,fieldsets:G},I.replaceChildren(),D.replaceChildren(Y,Ie),z&&D.prepend(
t("button",{type:"button",onclick:z},s.back));let De=G.length===1;B&&De&&G[0].lastElementChild.before(B),M.replaceChildren(
be,...B&&!De?[B]:[],...G,D),f(),o.onMove?.(b),j&&(G[0].focus({preventScroll:!0}),be.scrollIntoView({block:"nearest"}))}function L(j){
if(I.replaceChildren(),!j||!o.help||v>j.kinds.length)return null;let q=()=>{v=j.kinds.length+1,o.onAside?.(v),I.replaceChildren(),
M.querySelector("[tabindex]").focus()},{help:d,needs:y}=o;return I.append(d.notice(j,{level:a+1,aside:q,needs:y})),I.querySelector(
"[tabindex]")}function F(j,{focus:q=!1,danger:d=null}={}){h=null;let y=t(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);M.
replaceChildren(t("div",{class:"ajar-reflection"},y,...j.flatMap(B=>ye(B,a+2)),o.below?.()??null),t("div",{class:"ajar-m\
oves"},t("button",{type:"button",onclick:()=>{b=0,N({focus:!0,again:!0})}},s.change),t("button",{type:"button",onclick:()=>{
let B=u;u={},b=0,v=0,o.onAside?.(0),o.onStartOver(),N({focus:!0}),P(s["started-over"],B)}},s["start-over"])));let A=L(d);
q&&(A??y).focus()}function H(j){let q=M.contains(document.activeElement);q&&h&&!k||(W(),u={...j.answers},j.done?F(j.reflection,
{focus:q,danger:j.danger}):(b=j.at??Math.max(0,R().findIndex(d=>d.some(({id:y})=>u[y]==null))),N()))}let{done:g,reflection:E,
danger:U}=o;return H({answers:u,at:o.at,done:g,reflection:E,danger:U}),{update:H,release:W,say:j=>{W(),x(j)}}}var Dt=(e,n)=>e.
length?t("details",{},t("summary",{},n["why-this"]),...e):"";function Bt(e){for(let n of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var ye=({heading:e,said:n,words:o},s)=>[
e?t(`h${s}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(a=>t("li",{},a))):n.length?t("p",{class:"ajar-said"},
n[0]):null,...o.map(a=>t("p",{},a))].filter(Boolean),Ft={ruler(e,n,{group:o,change:s}){let a=Array.from({length:11},(l,r)=>t(
"label",{class:"ajar-number"},t("input",{type:"radio",name:o,value:r,checked:n===r,onchange:()=>s(r),"aria-describedby":r===
0?`${o}-low`:r===10?`${o}-high`:null}),t("span",{},`${r}`)));return t("div",{class:"ajar-scale"},t("div",{class:"ajar-nu\
mbers"},...a),t("p",{class:"ajar-anchors"},t("span",{id:`${o}-low`},t("b",{},"0"),` ${e.low}`),t("span",{id:`${o}-high`},
t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:o,group:s,change:a}){let{chosen:l,own:r}=n||{chosen:[],own:""},i=()=>a(
l.length||r.trim()?{chosen:[...l],own:r}:null),c=e.many?"checkbox":"radio",u=e.cards.map(h=>t("input",{type:c,name:s,value:h.
id,checked:l.includes(h.id),onchange:k=>{e.many?l=l.filter(v=>v!==h.id).concat(k.target.checked?h.id:[]):(l=[h.id],r="",
b&&(b.value="")),i()}})),b=e.own?t("input",{type:"text",value:r,maxlength:500,oninput:h=>{r=h.target.value,!e.many&&r.trim()&&
(l=[],u.forEach(k=>{k.checked=!1})),i()}}):null;return t("div",{class:"ajar-cards"},t("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((h,k)=>t("label",{class:"ajar-card"},u[k],t("span",{},h.text))),b?t("label",{
class:"ajar-own"},t("span",{},e.own),b):null)},text(e,n,{words:o,change:s}){let a=t(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:l=>s(l.target.value.trim()?l.target.value:null)});return e.long&&
(a.value=n??""),t("label",{class:"ajar-words"},t("span",{},o["own-words"]),a)},list(e,n,{words:o,change:s}){let a=t("div",
{}),l=()=>{let h=[...a.querySelectorAll("input")].map(k=>k.value).filter(k=>k.trim());s(h.length?h:null)},r=()=>[...a.children].
forEach((h,k)=>{h.querySelector("label > span").textContent=K(o.line,{n:k+1}),h.querySelector("button").setAttribute("ar\
ia-label",K(o["remove-line"],{n:k+1}))}),i=t("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),c=()=>{r(),i.hidden=a.children.length>=e.most},u=h=>{let k=t("div",{class:"\
ajar-line"},t("label",{class:"ajar-words"},t("span",{}),t("input",{type:"text",value:h,maxlength:2e4,oninput:l})),t("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let v=k.nextElementSibling||k.previousElementSibling;k.remove(),v||
u(""),c(),l(),(v||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(k),c()},b=n||[];for(let h=0;h<Math.
max(e.lines,b.length);h++)u(b[h]??"");return t("div",{class:"ajar-lines"},a,i)},date(e,n,{words:o,change:s}){return t("l\
abel",{class:"ajar-words"},t("span",{},o["pick-date"]),t("input",{type:"date",value:n??"",oninput:a=>s(a.target.value||null)}))}};function pe(e){let n={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=t("select",{onchange:()=>{o=a.value}},...Object.entries(n).map(([l,r])=>t("option",{value:l,selected:l===o},r)));return t(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function ae(e,n){let o=!1,s=!1,a=()=>{s=o,o||n()};function l(){o=!0;let r=new AbortController,i=()=>{r.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:r.signal,capture:c!==
"blur"})}for(let r of["pointerdown","keydown"])e.addEventListener(r,l);return a}function de(e,n){let o=i=>[...e.querySelectorAll(
i)],s=o("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let i of o("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let l=o("summary, button").
find(i=>i.textContent===a),r=l??e.querySelector("h2, p");l||(r.tabIndex=-1),r.focus({preventScroll:!0})}function Re(e,{words:n,send:o,onDispose:s}){let a={},l=null,r=!1,i="",c=t("div",{}),u=t("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),b=t("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),h=t("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),k=Q(n,p=>{h.textContent=p}),v=ve(n),w=pe(n);e.replaceChildren(t("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,c,h),v.dialog);let $=p=>{a.busy?h.textContent=n["room-one-moment"]:(k.begin(),
o(p,{awaited:!0}))},I=(p,m)=>t("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>$(m)},p),M=(...p)=>t(
"div",{class:"ajar-moves ajar-many"},...p);function T(){let p=a.needsKey?t("input",{type:"password",spellcheck:"false",id:`${f}\
-key`,"aria-describedby":`${f}-key-how`}):null,m=t("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(p&&!p.value){p.focus();return}$({room:"open",...p?{key:p.value}:{}}),p&&(p.value="")}},n["room-open"]);return[t("h2",
{},n["room-title"]),a.state==="ended"?t("p",{class:"ajar-empty"},n["room-ended"]):null,t("p",{},n["room-how"]),t("p",{},
a.elsewhere?K(n["room-how-elsewhere"],{address:a.elsewhere}):n["room-how-network"]),p?t("label",{class:"ajar-words",for:p.
id},n["room-host-key"]):null,p?t("p",{class:"ajar-hint",id:`${f}-key-how`},n["room-host-key-how"]):null,p,M(m,a.elsewhere?
null:I(n["room-inside"],{room:"inside"})),a.elsewhere?null:t("p",{},n["room-rehearse-how"]),a.elsewhere?null:M(...[12,3].
map(C=>I(K(n["room-rehearse"],{n:C}),{room:"rehearse",phones:C})))]}let R=()=>[t("h2",{},n["room-title"]),t("p",{},n["ro\
om-lost"]),M(I(n["room-go-on"],{room:"go-on"}),I(n["room-end"],{room:"end"}))];function x(){let p=t("button",{type:"butt\
on",onclick:()=>v.show()},n["room-large"]),m=t("p",{},a.inside&&!a.practice?n["room-inside-open"]:K(n["room-line"],{code:a.
code})),C=a.address?p:null;return l?[_(),t("div",{class:"ajar-door-line"},m,b,C),P(),O()]:[t("h2",{},n["room-title"]),_(),
P(),m,a.address?qe(n,a):null,a.inside?t("p",{},n[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?t("p",{class:"ajar-empty"},n["room-no-address"]):null,a.addresses?.length>1?S():null,a.addresses?.length?t("p",{
class:"ajar-hint"},n["room-firewall"]):null,t("div",{class:"ajar-door-line"},b,C,a.inside&&!a.practice?I(n["room-widen"],
{room:"widen"}):null),O()]}let _=()=>a.practice?t("p",{},ce(n)):null,P=()=>a.again?t("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function S(){let p=t("select",{id:`${f}-address`,onchange:()=>o({room:"pick",ip:p.value})},...a.addresses.map(
({ip:m,network:C})=>t("option",{value:m,selected:m===a.picked},`${m} (${C})`)));return t("label",{class:"ajar-words",for:p.
id},t("span",{},n["room-address"]),p)}function O(){let p=t("div",{}),m=t("button",{type:"button",onclick:()=>L(!1)},n["r\
oom-end-no"]),C=t("button",{type:"button",onclick:()=>L(!0)},n["room-end"]),N=()=>p.replaceChildren(...r?[t("p",{},n["ro\
om-end-sure"]),M(m,I(n["room-end"],{room:"end"}))]:[C]),L=H=>{r=H,N(),(r?m:C).focus()};N();let F=(H,g)=>t("button",{type:"\
button",onclick:()=>o({room:"take",...g()},{awaited:!0})},H);return t("details",{class:"ajar-ending"},t("summary",{},n["\
room-ending"]),a.shown?t("p",{},n["room-take-how"]):t("p",{},n["room-take-nothing"]),a.shown?M(F(n["room-take-table"],()=>({
what:"table"})),F(n["room-take-page"],()=>({what:"page",paper:w.value()})),w.element()):null,t("p",{},n["room-end-how"]),
p)}function W(p){a={...a,...p},u.textContent!==a.problem&&(u.textContent=a.problem),u.hidden=!a.problem;let m=je(n,a.joined);
b.textContent!==m&&(b.textContent=m),v.update(a,m),l===null&&a.state==="open"&&(l=!a.here),a.state!=="open"&&(l=null,r=!1),
a.busy?k.begin():(k.end(),h.textContent=""),V()}let V=ae(c,()=>{let{joined:p,problem:m,...C}=a,N=JSON.stringify([C,l]);if(N===
i)return;i=N;let L={open:x,lost:R}[a.state]??T;de(c,()=>c.replaceChildren(...L().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let f=`ajar-door-${window.ajarForms}`;return fe(e,()=>o({room:"look"}),s),{update:W}}var je=(e,n)=>n?n===
1?e["room-joined-one"]:K(e["room-joined"],{n}):e["room-joined-none"],ce=e=>t("span",{class:"ajar-rehearsal"},e["room-pra\
ctice"]);function qe(e,n){let o=t("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return X(o,n.picture),
o.firstElementChild?.setAttribute("aria-hidden","true"),t("div",{class:"ajar-way-in"},o,t("div",{},t("p",{},e["room-scan"]),
t("p",{class:"ajar-address"},n.address),t("p",{},e["room-type-code"]),t("p",{class:"ajar-code"},n.code)))}function ve(e){
let n=t("div",{}),o=t("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},n,t(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=t("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(l,r){s.textContent=r;let i=JSON.stringify([l.address,l.code,l.practice]);i!==a&&(a=i,l.address?n.replaceChildren(
l.practice?t("p",{},ce(e)):"",qe(e,l),s):(o.close(),n.replaceChildren()))}}}function fe(e,n,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:l})=>l)&&n()});s.observe(e),o(()=>s.disconnect())}function he(e,{sentence:n,wide:o,narrow:s,columns:a,rows:l},r){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let i=(u,b)=>{let h=t("div",{class:`ajar-picture ajar-${b}`,role:"img","aria-label":n});return X(h,
u),h.firstElementChild.setAttribute("aria-hidden","true"),h},c=e.querySelector("details")?.open??!1;e.replaceChildren(t(
"figure",{class:"ajar-chart"},t("figcaption",{},n),i(o,"wide"),i(s,"narrow"),t("details",{open:c},t("summary",{},r.table),
t("table",{},t("thead",{},t("tr",{},...a.map(u=>t("th",{scope:"col"},u)))),t("tbody",{},...l.map(([u,...b])=>t("tr",{},t(
"th",{scope:"row"},u),...b.map(h=>t("td",{},h??"–")))))))))}function _e({units:e,slips:n},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,r=new Map,i=v=>t("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...v}),c=i({id:`${l}-people`,
min:1}),u=v=>Math.max(0,Math.floor(Number(v.value)||0)),b=v=>v.kind==="card"?v.bands.slice(0,1):v.bands,h=v=>{let w=e.filter(
T=>T.item===v),$=(T,R)=>{let x=i({"aria-label":[T.card,b(T)[R]].filter(Boolean).join(": ")});return r.set(T.id,[...r.get(
T.id)??[],x]),x},I=w.length===1&&!w[0].card?w[0].bands.map((T,R)=>[T,[$(w[0],R)]]):w.map(T=>[T.card,b(T).map((R,x)=>$(T,
x))]),M=w[0].card?["",...b(w[0])]:null;return t("table",{},t("caption",{},s(v)),M&&M.length>2?t("thead",{},t("tr",{},...M.
map(T=>T?t("th",{scope:"col"},T):t("td",{})))):null,t("tbody",{},...I.map(([T,R])=>t("tr",{},t("th",{scope:"row"},T),...R.
map(x=>t("td",{},x))))))};function k(){let v=new Map(e.map(M=>[M,r.get(M.id).map(u)])),w=Math.max(...[...v.values()].map(
M=>M.reduce((T,R)=>T+R,0))),$=u(c)||w;if(!$){c.focus();return}let I=Object.fromEntries([...v].map(([M,T])=>[M.id,M.kind===
"card"?[T[0],Math.max(0,$-T[0])]:T]));a({counts:I,people:$})}return t("details",{class:"ajar-hands"},t("summary",{},o[n?
"room-slips":"room-hands"]),t("p",{},o[n?"room-slips-how":"room-hands-how"]),t("form",{onsubmit:v=>{v.preventDefault(),k()}},
...[...new Set(e.map(v=>v.item))].map(h),t("label",{class:"ajar-words",for:c.id},t("span",{},o["room-people"]),c),t("div",
{class:"ajar-moves"},t("button",{type:"submit"},o["room-count"]))))}function We(e,{words:n,send:o,onDispose:s,form:a,ask:l}){let r={not:{}},i=!1,c="",u="",b=!1,h=(g,E={})=>{b=g==="reveal",
_.begin(),o({question:e.of,do:g,...E},{awaited:!0})},k=t("div",{class:"ajar-results",hidden:!0}),v=t("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),w=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),$=t("span",{}),I=t("p",
{class:"ajar-counts"}),M=Rt(e.minutes,n,s),T=t("button",{type:"button",class:"ajar-link",onclick:()=>f(!i)}),R=t("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),x=(...g)=>{R.textContent!==g[0]&&R.replaceChildren(...g)},_=Q(n,g=>x(g||
u)),P={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},S=Object.
keys(P).filter(g=>e.units.length||g==="open"||g==="close"),O=Object.fromEntries(S.map(g=>[g,t("button",{type:"button",onclick:()=>{
O[g].getAttribute("aria-disabled")?x(W(g)):g==="reset"?V():h(g)}},P[g])])),W=g=>r.busy?n["room-one-moment"]:r.not[g];function V(){
let g=t("button",{type:"button",class:"ajar-link",onclick:()=>{x(""),O.reset.focus()}},n["home-no"]),E=t("button",{type:"\
button",class:"ajar-link",onclick:()=>{x(""),O.reset.focus(),h("reset")}},n["room-ask-reset"]);R.replaceChildren(n["room\
-reset-sure"]," ",g," ",E),g.focus()}function f(g){i=g,k.hidden=!g,a().hidden=g,T.textContent=n[g?"room-show-question":"\
room-show-result"]}let p=ve(n),m=t("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>p.show()},n["room-cod\
e"]),C={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function N(g){let E=r;r={...r,...g};let U=r.
room==="open";$.replaceChildren(r.practice?ce(n):""),w.textContent=r.problem,w.hidden=!r.problem;let j=[[r.answered,n["r\
oom-answered"]],[r.joined,n["room-have-joined"]]],q=!U||!e.units.length?[]:r.hands||r.inside?j.slice(0,1):j;I.replaceChildren(
...q.map(([d,y])=>t("span",{},t("b",{},`${d}`)," ",y))),M.update(r.seconds);for(let d of S)Pe(O[d],W(d));u=U?r.hands?n["\
room-by-hands-now"]:C[r.state]:n["room-not-open"],(E.state!==r.state||E.room!==r.room||E.hands!==r.hands)&&x(u),r.busy||
_.end(),Ue(v,r.withheld),p.update(r.way??{},je(n,r.joined)),m.hidden=!r.way?.address,L(),b&&!r.busy&&r.state==="closed"&&
v.childElementCount&&(b=!1,v.scrollIntoView({block:"nearest"}))}function L(){let g=JSON.stringify(r.charts??[]);if(g===c)
return;c=g;let E=!!r.charts?.length;k.replaceChildren(...He(r.charts??[],n)),T.hidden=!E,f(E),E&&b&&k.scrollIntoView({block:"\
start"}),b=!1}let F=t("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},t("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?I:t("p",{class:"ajar-private"},n["room-nothing-counted"]),t("div",{class:"ajar-moves"},...S.
map(g=>O[g]))),t("div",{class:"ajar-bar-line"},$,R,T,m,M.element),p.dialog),H=e.units.length?_e(e,{words:n,ask:l,send:g=>h(
"hands",g)}):null;return T.hidden=!0,fe(F,()=>o({room:"look"}),s),{parts:[k,v,w,F,H].filter(Boolean),update:N}}function Pe(e,n){
e.toggleAttribute("aria-disabled",!!n),n&&e.setAttribute("aria-disabled","true"),e.title=n||""}function Ue(e,n=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(n)&&e.replaceChildren(...n.map(s=>t("p",{},s)))}
var He=(e,n)=>e.map(o=>{let s=t("div",{class:"ajar-chart-block"});return he(s,o,n),s});function Ke(e,{words:n,send:o,onDispose:s}){
let a={},l="",r=t("div",{class:"ajar-results"}),i=t("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=t("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=t("div",{}),b=t("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),h=t("button",{type:"button",onclick:()=>{h.getAttribute("aria-disabled")?b.textContent=k():(b.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),k=()=>a.busy?n["room-one-moment"]:a.not;return e.replaceChildren(t("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,r,i,c,t("p",{class:"ajar-hint"},n["room-moves-how"]),t("div",{class:"\
ajar-moves"},h),b)),fe(e,()=>o({room:"look"}),s),{update(v){a={...a,...v},u.replaceChildren(a.practice?ce(n):""),c.textContent=
a.problem,c.hidden=!a.problem,Ue(i,a.withheld),Pe(h,k());let w=JSON.stringify(a.charts??[]);w!==l&&(l=w,r.replaceChildren(
...a.charts?.length?He(a.charts,n):[t("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function Rt(e,n,o){let s=null,
a=!1,l=t("span",{role:"timer"}),r=t("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=t("p",{class:"a\
jar-clock"},l," ",r);function c(){let b=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),h=b===null?"":`${Math.floor(
b/60)}:${String(b%60).padStart(2,"0")}`,k=b===null?e?K(n["room-minutes"],{minutes:e}):"":e?K(n["room-clock"],{time:h,minutes:e}):
h;l.textContent=a?"":k,r.textContent=n[a?"room-clock-show":"room-clock-hide"],i.hidden=!k}let u=setInterval(()=>{s!==null&&
c()},1e3);return o(()=>clearInterval(u)),{element:i,update:b=>{s=b==null?null:Date.now()-b*1e3,c()}}}function ze(e,{words:n,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
l=t("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=t("div",{class:"ajar-text"}),i=t("summary",{}),c=({title:h,
story:k,more:v,role:w})=>{X(l,k),l.prepend(t("h2",{},h)),X(r,v),i.textContent=w},u=e.couples.find(h=>h.id===o)??e.couples[0],
b=t("fieldset",{class:"ajar-item ajar-couple"},t("legend",{},n.couple),t("p",{class:"ajar-hint"},n["couple-how"]),t("div",
{class:"ajar-cards"},...e.couples.map(h=>t("label",{class:"ajar-card"},t("input",{type:"radio",name:a,value:h.id,checked:h===
u,onchange:()=>{c(h),s(h.id)}}),t("span",{},h.title)))));return c(u),t("section",{class:"ajar-scenario","aria-label":n.couple},
l,t("details",{class:"ajar-role"},i,r),b)}var Ve=[1,1],qt=[0,0],_t="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Wt=new RegExp(`(${_t})|[.…]+|[\
!?;\\n]`,"gu"),Pt=/[\u0300-\u036f'’‘ʼ]/g,Ut=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,we=new WeakMap;function Ye(e,n){
let{passes:o,kinds:s,learned:a}=Ht(n),{line:l,places:r}=Zt(e),i=l;for(let[h,k]of Je(o,l))i=i.slice(0,h)+i.slice(h,k).replace(
/[^ ]/g,"_")+i.slice(k);let c=Object.entries(s).flatMap(([h,k])=>Je(k,i).map(([v,w])=>({kind:h,start:v,end:w-1}))),u=a?Kt(
c,l,a):c,b=(h,k)=>h.span[0]-k.span[0]||h.span[1]-k.span[1]||(h.kind<k.kind?-1:+(h.kind>k.kind));return u.map(({kind:h,start:k,
end:v})=>({kind:h,span:[r[k][0],r[v][1]]})).sort(b)}function Ht(e){return we.has(e)||we.set(e,Vt(e)),we.get(e)}function Kt(e,n,o){let{weights:s,kinds:a,limit:l,least:r}=o,i=zt(
n,o),c=i.slice(1).map((I,M)=>[...i[M],...I]),u=I=>{let M=new Set(I.flatMap(T=>T.places));return Ge(s,M)/Math.sqrt(M.size)},
b=[...i,...c];if(e.length)return xe(b,u)[1]>r?e:[];let h=b.filter(I=>I.length>4),[k,v]=xe(h,u);if(!(v>l))return[];let w=new Set(
k.flatMap(I=>I.places.slice(0,2))),[$]=xe(Object.keys(a),I=>Ge(a[I],w));return[{kind:$,start:k[0].start,end:k.at(-1).start}]}
function zt(e,{numbers:n,weights:o}){let s=Ve,a=[[]];for(let l of e.matchAll(/[^ ]+/g)){let r=l[0]===".",i=r?Ve:n.get(l[0])??
qt,c=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],u=([b,h],k)=>((k*16411+b)*16411+h)%o.length;a.at(-1).push({start:l.index,
places:c.map(u)}),s=i,r&&a.push([])}return a.filter(l=>l.length)}var xe=(e,n)=>e.map(o=>[o,n(o)]).reduce((o,s)=>s[1]>o[1]?
s:o,[null,-1/0]),Ge=(e,n)=>[...n].reduce((o,s)=>o+e[s%e.length],0),Xe=(e,{kinds:n,notices:o})=>Object.entries(o).find(([
s])=>e.some(({kind:a})=>n[a]===s))?.[1]??null;function Je(e,n){let o=[];for(let s=0;s<n.length;){e.lastIndex=s;let a=e.exec(
n);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:n.indexOf(" ",s)+1||n.length}return o}function Vt({lists:e,passes:n,phrases:o,
learned:s}){let a={};for(let[i,c]of Object.entries(e))a[i]=Ze(c,a);let l=i=>new RegExp(i.map(c=>Ze(c,a)).join("|"),"y"),
r=Object.entries(o).map(([i,c])=>[i,l(c)]);return{passes:l(n),kinds:Object.fromEntries(r),learned:s&&Gt(s)}}function Gt({
same:e,concepts:n,weights:o,kinds:s,limit:a,least:l}){let r=new Map,i=2;for(let b of e){for(let h of b.split(" "))r.set(
h,[i,i]);i++}for(let[b,h]of n.entries())for(let k of h.split(" "))r.set(k,[i++,2+e.length+b]);let c=b=>[...b.join("")].map(
h=>h.charCodeAt(0)-87),u=Object.entries(s).map(([b,h])=>[b,c(h)]);return{numbers:r,weights:c(o),kinds:Object.fromEntries(
u),limit:a,least:l}}function Ze(e,n){return`(?:${(e.match(Ut)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?
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
toUpperCase()).find(i=>e.some(({code:c})=>c===i))??""}function st(e,n,o){let s=Object.values(n).flatMap(r=>typeof r=="st\
ring"||Array.isArray(r)?r:r?.own??[]);for(let r of Object.values(o)){let i=s.flatMap(u=>Ye(u,r)),c=Xe(i,r);if(c)return{...c,
kinds:[...new Set(i.map(({kind:u})=>u))].sort()}}let a=e.filter(({id:r,kind:i})=>i==="ruler"&&n[r]!=null),l=Object.values(
o)[0]?.["rulers-at-zero"];return l&&a.length===3&&a.every(({id:r})=>n[r]===0)?{...l,kinds:[]}:null}var Ce=(e,n)=>n.flatMap(
o=>e.lines.filter(s=>s.topic===o)),Oe=e=>e.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?t("span",{class:"ajar-unbroken"},n):n),
ot=e=>`tel:${e.match(/\d+/)[0]}`;function rt({words:e,countries:n=[],leave:o,onCountry:s=()=>{}}){n.length&&(J().countries=
n);let a=()=>J().countries,l=()=>J().chosen||Xt(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),r=()=>a().find(S=>S.code===l());function i(S){J().chosen=S,nt();for(let{element:O,draw:W}of J().
listeners)W(O)}function c(S,O){return O(S),J().listeners.add({element:S,draw:O,shown:!1}),queueMicrotask(nt),S}let u=S=>c(
t("div",{}),O=>O.replaceChildren(...S())),b=()=>{let S=[...a(),{code:"-",country:e["help-elsewhere"]}],O=t("select",{onchange:()=>{
i(O.value),s(O.value)}},...S.map(W=>t("option",{value:W.code},W.country)));return c(O,()=>{O.value=r()?.code??"-"}),t("l\
abel",{class:"ajar-help-where"},t("span",{},e["help-in"]),O)},h=({say:S,to:O},W)=>{if(/^(tel|sms):/.test(O))return t("a",
{class:W?"ajar-reach":"ajar-reach ajar-first",href:O},t("span",{},...Oe(S)));let V=t("span",{},S),f=t("button",{type:"bu\
tton",class:"ajar-link","aria-label":K(e["help-copy-what"],{address:O}),onclick:async()=>{await Qt(O,V)&&(f.textContent=
e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},V," ",f)},k=S=>t("li",{},t("p",{class:"ajar-for"},S.
for_what),t("p",{class:"ajar-hint"},[S.name,S.hours,S.languages].filter(Boolean).join(". ")),t("div",{class:"ajar-ways"},
...S.reach.map(h))),v=({emergency:S,note:O})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-danger"]),O?t("\
p",{class:"ajar-hint"},O):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:ot(S)},K(e["help-call"],{number:S})))),
w=S=>u(()=>{let O=r();if(!O)return[t("p",{},e["help-elsewhere-how"])];let W=S.flatMap(V=>V==="emergency"?v(O):Ce(O,[V]).
map(k));return[t("ul",{class:"ajar-help-lines"},...W)]});function $(){et({title:e["help-title"],close:e["help-close"],bar:t(
"div",{class:"ajar-help-bar"},b(),Se({words:e,leave:o})),parts:[t("p",{},e["help-lead"]),w(tt),t("p",{class:"ajar-hint"},
e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function I({title:S,text:O,now:W,lines:V,kinds:f,
countries:p},{level:m,aside:C,needs:N}){return p&&!P()&&(J().countries=p),t("section",{class:"ajar-danger"},t(`h${m}`,{tabindex:"\
-1"},S),t("p",{},O),f.length?null:N?.()??null,b(),w(V),t("ul",{class:"ajar-todo"},...W.map(L=>t("li",{},L))),t("p",{class:"\
ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:C},e["help-aside"]))}let M=()=>t("butto\
n",{type:"button",class:"ajar-get-help",onclick:$},e["help-get"]);function T({emergency:S,...O}){let V=Yt.map(p=>Ce(O,[p])[0]?.
reach??[]).flatMap(p=>["tel:","sms:"].map(m=>p.find(({to:C})=>C.startsWith(m))));return[{say:K(e["help-call"],{number:S}),
to:ot(S)},...V.filter(Boolean)]}let R=(S=`${e["help-line"]} `)=>u(()=>{let O=r(),W=(O?T(O):[]).flatMap(({say:p,to:m},C)=>[
C?" · ":"",t("a",{href:m},...Oe(p))]),V=t("button",{type:"button",class:"ajar-link",onclick:$},e["help-get"]),f=t("span",
{class:"ajar-off-paper"},W.length?" · ":"",V);return[t("p",{class:"ajar-help-line"},S,...W,f)]});function x(S){if(!P())
return;let[O]=[...S.querySelectorAll(at)].reverse();O?.closest("p, ul").after(R(""));for(let W of S.querySelectorAll("de\
tails"))W.open=W.querySelector("summary").textContent===r()?.country}let _=()=>u(()=>{let S=r();return S?[t("p",{},t("b",
{},`${e["help-title"]}, ${S.country}`)),t("p",{},`${e["help-danger"]} ${K(e["help-call"],{number:S.emergency})}`),t("ul",
{},...Ce(S,tt).map(({for_what:O,name:W,reach:V,hours:f})=>t("li",{},...Oe(`${O}: ${W}. ${V.map(({say:p})=>p).join(" · ")}\
. ${f}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),P=()=>a().length>0;return{open:$,notice:I,button:M,line:R,addNumbers:x,
text:_,choose:i,code:l,isKnown:P}}var Se=({words:e,leave:n})=>t("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:n},e.leave);function lt(e){if(J().open){J().open=e;return}J().open=e,window.addEventListener("click",
n=>{n.target.closest?.(at)&&(n.preventDefault(),n.stopPropagation(),J().open())},{capture:!0})}async function Qt(e,n){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(n),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var en="about:blank";function $e(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(en)}function ct(e=()=>{}){
let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),$e()))},{capture:!0})}function it(e,n,{words:o,group:s,change:a,say:l}){let r={...n},i={},c=e.piles.map(v=>(i[v.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let $=h[w.dataTransfer.
getData("text/plain")]?.[v.id];$&&!$.matches(":disabled")&&($.checked=!0,b($.dataset.card,v))}},i[v.id]))),u=()=>e.piles.
forEach(v=>{i[v.id].textContent=K(o["pile-count"],{pile:v.text,n:Object.values(r).filter(w=>w===v.id).length})}),b=(v,w)=>{
r[v]=w.id,u(),a({...r}),l(K(o.moved,{card:e.cards.find($=>$.id===v).text,pile:w.text}))},h={},k=e.cards.map(v=>{h[v.id]=
{};let w=`${s}-${v.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:$=>$.dataTransfer.setData(
"text/plain",v.id)},t("legend",{},v.text),t("div",{class:"ajar-into"},...e.piles.map($=>{let I=t("input",{type:"radio",name:w,
value:$.id,"data-card":v.id,checked:r[v.id]===$.id,onchange:()=>b(v.id,$)});return h[v.id][$.id]=I,t("label",{},I,t("spa\
n",{},$.text))})))});return u(),t("div",{},t("p",{class:"ajar-hint"},o["sort-how"]),t("ul",{class:"ajar-piles"},...c),...k)}var ut="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",tn=new RegExp(`^${ut}+|${ut}\
+$`,"g"),nn=/[\p{L}\p{N}_]+/gu,on=/^[\p{L}\p{N}_]+/u,an=/\{([a-z][a-z0-9-]*)\}/,[sn,rn]=["⁨","⁩"],pt=/[.!?…؟。][\u2069”’"')»]*$/,
ln=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
se=e=>e.replace(tn,""),ee=e=>e.toLowerCase().toUpperCase(),Ee=e=>e.match(on)?.[0]??"",dt=(e,n="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(n,{dateStyle:"long",timeZone:"UTC"});function ie(e,n){let o=e.split(an),s=o.pop(),a="";for(let l=0;l<
o.length;l+=2){let r=se(n[o[l+1]]),i=cn(o[l],r);a+=(pt.test(a)?i.replace(/^,+/,""):i)+un(r)}return pt.test(a)?a:a+s}function cn(e,n){
let o=ee(Ee(n));if(!o)return e;for(let s of e.matchAll(nn))if(ee(s[0])===o)return e.slice(0,s.index);return e}var un=e=>ln.
test(e)?`${sn}${e}${rn}`:e;var Ae=2e4,pn=10,dn=/^(\d{4})-(\d\d)-(\d\d)$/,Z=class extends Error{constructor(n,o={}){super(n),Object.assign(this,{code:n,
values:o})}};function Te({items:e,ids:n},o){let s=Object.keys(o).filter(l=>!n.includes(l));if(s.length)throw new Z("unkn\
own-items",{items:s.sort()});let a=Object.fromEntries(n.map(l=>[l,null]));for(let l of e){let r=o[l.id],i=r==null?null:hn[l.
kind](r,l);te(l,a)&&(a[l.id]=fn(l,i,a))}return a}function mt(e,n){try{Te(e,n)}catch(o){if(o instanceof Z)return!1;throw o}
return!0}var gt=e=>Object.values(e).every(n=>n==null);function re(e,n){if(n==null)return[];switch(e.kind){case"choice":return[
...n.chosen.map(o=>ft(e.cards,o)),se(n.own)].filter(Boolean);case"sort":return e.cards.filter(o=>n[o.id]).map(o=>`${o.text}\
: ${ft(e.piles,n[o.id])}`);case"date":return[dt(n)];case"list":return n.map(se);default:return[se(`${n}`)]}}var ft=(e,n)=>e.
find(o=>o.id===n)?.text??n;function fn(e,n,o){if(e.kind!=="choice"||!n)return n;let s=oe(e,o).map(({id:l})=>l),a=n.chosen.
filter(l=>s.includes(l));return a.length||n.own?{chosen:a,own:n.own}:null}var hn={ruler(e){if(!Number.isInteger(e)||e<0||
e>pn)throw new Z("answer-ruler");return e},choice(e,{cards:n,many:o,own:s}){let a=n.map(({id:c})=>c);if(!ht(e)||!Array.isArray(
e.chosen)||!e.chosen.every(Me(a)))throw new Z("answer-cards");let{chosen:l}=e,r=Le("own"in e?e.own:"")??"";if(r&&!s)throw new Z(
"answer-own");if(!o&&l.length+!!r>1)throw new Z("answer-one-card");let i=a.filter(c=>l.includes(c));return i.length||r?{
chosen:i,own:r}:null},sort(e,{cards:n,piles:o}){let s=n.map(({id:r})=>r),a=Me(o.map(({id:r})=>r));if(!ht(e)||!Object.keys(
e).every(Me(s))||!Object.values(e).every(a))throw new Z("answer-piles");let l=s.filter(r=>Object.hasOwn(e,r)).map(r=>[r,
e[r]]);return l.length?Object.fromEntries(l):null},text:Le,list(e,{most:n}){if(!Array.isArray(e)||e.length>n)throw new Z(
"answer-lines",{most:n});let o=e.map(s=>Le(s)).filter(Boolean);return o.length?o:null},date(e){if(e==="")return null;if(typeof e!=
"string"||!mn(e))throw new Z("answer-day");return e}};function Le(e){if(typeof e!="string")throw new Z("answer-text");if(e.
length>Ae&&[...e].length>Ae)throw new Z("answer-long",{most:Ae});return se(e)?e:null}var Me=e=>n=>e.includes(n),ht=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e);function mn(e){let[,n,o,s]=(e.match(dn)??[]).map(Number),l=[31,n%4===0&&(n%100!==0||
n%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return n>0&&s>0&&s<=l}var gn=[{answers:["all"]}],bn=/\p{L}/u,kn=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,yn=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
jn=/\{([a-z][a-z0-9-]*)\}/g;function kt({items:e,rules:n,reflection:o},s,{plain:a=!1}={}){let l=Object.fromEntries(e.map(
({id:u})=>[u,s[u]??null]));if(gt(l))return"nothing"in o?[me([o.nothing])]:[];let r=vn({items:e,answers:l,rules:n,phrases:o}),
c=(a||!n.length?gn:n).flatMap(r);return a||!("closing"in o)?c:[...c,me([o.closing])]}var me=e=>({words:e,heading:"",said:[]}),
ne=(e,n,o=[])=>({words:o,heading:e,said:n}),bt=(e,n)=>e.filter(o=>!n.has(ee(o)));function vn({items:e,answers:n,rules:o,
phrases:s}){let a=f=>e.find(({id:p})=>p===`couple-${f}`)??e.find(({id:p})=>p===f),l=f=>n[a(f)?.id]??null,r=f=>a(f)?re(a(
f),l(f)):[],i=f=>{let p=new Set(f.map(a));return e.filter(m=>p.has(m))},c=f=>{let p=l(f);return typeof p=="number"?p:r(f).
length},u=f=>f.map(p=>l(p)?.chosen).find(p=>Array.isArray(p))??[],b=(f,p)=>{let[m,C]=[a(f),l(f)];return m?.kind!=="sort"||
!C?[]:m.cards.filter(({id:N})=>C[N]===p).map(({text:N})=>N)},h=f=>new Set(f?r(f).map(ee):[]),k=({if:f=[],unless:p=[]})=>f.
every(v)&&!p.some(v);function v(f){if(typeof f=="string")return l(f)!==null;let{item:p=[],cards:m,piles:C,without:N,only:L,
least:F,asked:H}=f;if(H)return!!a(H)&&te(a(H),n);let g=p.find(j=>l(j)!==null);if(!g)return!1;let E=u([g]);return m&&!m.some(
j=>E.includes(j))||C&&!C.some(j=>bt(b(g,j),h(N)).length)||L&&!(j=>j.size===1&&j.has(L))(new Set(Object.values(l(g))))?!1:
F==null||c(g)>=F}let w=(f,p={})=>K(s[f],p);function $(f,p={}){if(typeof f=="string")return w(f,p);if(!k(f))return null;let{
phrase:m,of:C,score:N}=f;if(N){let L=S(N);return L===null?null:w(m,{t:50+10*L})}return C?r(C).length?w(m,{n:c(C),...p}):
null:w(m,p)}let I=(f=[],p={})=>f.map(m=>$(m,p)).filter(m=>m!==null),M=(f,p)=>{let m=I(f,p);return m.length?[me(m)]:[]};function T(f){
if(typeof f=="string")return r(f);if("level"in f)return O(f);if("phrase"in f){let[F]=f.of?r(f.of):[],H=$(f,F===void 0?{}:
{words:F});return H===null?[]:[H]}let{item:p,pile:m,also:C,without:N}=f,L=m?b(p,m):r(p);return C&&(L=L.filter(F=>h(C).has(
ee(F)))),bt(L,h(N))}let R=({heading:f,under:p})=>f?w(f):(p&&a(p)?.said)??"";function x(f,p){let m=a(f);if(m?.kind!=="sor\
t"||n[m.id]===null)return[];let C=L=>m.piles.find(F=>F.id===L).text;return(p??m.piles.map(({id:L})=>L)).map(L=>({id:L,text:C(
L),cards:b(f,L)}))}let _=o.find(f=>f.ladder)?.ladder,P=()=>Math.floor(_.rungs.length/2);function S(f){let[p]=u([f]);return!_||
!p?null:P()-_.rungs.findIndex(({card:m})=>m===p)}function O({level:f,up:p=0}){let m=f.map(S).find(N=>N!==null);if(!_||m===
void 0)return[];let C=_.rungs[P()-m-p];return C?r(C.item):[]}let W={answers({answers:f}){return(f[0]==="all"?e:i(f)).filter(
({id:m})=>n[m]!==null).map(m=>ne(m.said||m.ask,re(m,n[m.id])))},lines(f){let p=f.lines.flatMap(T),m=p.length?[ne(R(f),p,
I(f.say))]:[],C=f.count?.[Math.min(p.length,f.count.length-1)];return C?[...m,me([w(C,{n:p.length})])]:m},piles({piles:f,
only:p,heading:m,below:C={},all:N={}}){let L=F=>F.length===a(f).cards.length;return x(f,p).filter(({cards:F})=>F.length).
flatMap(({id:F,text:H,cards:g})=>{let E=L(g)&&N[F]||C[F],U=m?w(m,{pile:H}):H;return[ne(U,g),...M(E?[E]:[])]})},empty(f){
let p=x(f.empty,f.only).filter(({cards:m})=>!m.length).map(({text:m})=>m);return p.length?[ne(R(f),p,I(f.say))]:[]},sentence(f){
let p=s[f.sentence],m=[...p.matchAll(jn)].map(([,N])=>N),C=Object.fromEntries(m.map(N=>[N,r(N).join(" ")]));return Object.
values(C).every(Boolean)?[ne(R(f),[ie(p,C)])]:[]},message(f){let p=f.message.parts.map(m=>[m,r(m.item)[0]]).filter(([,m])=>m).
map(([m,C])=>V(m,C,f.message));return p.length?[ne(R(f),[p.join(" ")])]:[]},ladder(){let[f=""]=r(_.goal),[[p],[m]]=[u([_.
today]),u([_.later])],C=_.rungs.map(({card:N,item:L})=>{let F=a(L)?.said??"",[H]=r(L),g=H?`${F}: ${H}`:w("open",{level:F}),
E=wn(N===p,N===m,!!m);return E?w(E,{level:g}):g});return[ne(w(f?"ladder":"ladder-unnamed",{goal:f}),C)]},missing({missing:f,
say:p}){let m=i(f).filter(({id:C})=>n[C]===null);return m.length?M(p,{parts:m.map(C=>C.said).join("; ")}):[]},repeated(f){
let p=f.repeated.map(r),m=new Map;for(let L of p.flat())m.has(ee(L))||m.set(ee(L),L);let C=L=>p.filter(F=>F.some(H=>ee(H)===
L)).length>1,N=[...m].filter(([L])=>C(L)).map(([,L])=>L);return N.length?[ne(R(f),N)]:[]}};function V(f,p,{self:m=[],small:C=[],
capitals:N=[]}){let{opener:L,clause:F,clauses:H=[],questions:g=[],names:E=!1}=f,U=Ee(p),j=U.toLowerCase();if(m.includes(
j))return ie("{words}.",{words:p});let q=[...s[L]].at(-1);if(!kn.test(p.match(bn)?.[0]??"a")||g.includes(j))return ie(`{\
words}${q}`,{words:p});let d=s[F&&H.includes(j)?F:L],y=E||N.includes(U),A=C.includes(j)||yn.test(U)&&!y,[B=""]=p,D=A?B.toLowerCase()+
p.slice(B.length):p;return ie(d,{words:D})}return f=>{if(!k(f))return[];let p=Object.keys(W).find(C=>C in f),m=p?W[p](f):
M(f.say);return m.length&&f.then?[...m,...M([f.then])]:m}}function wn(e,n,o){return n?e?"was-and-now":"now":e?o?"was":"t\
oday":""}function yt(e,n,{dangers:o,countries:s}){let a=st(e.items,n,o),l=!!a?.kinds.length;return{danger:a&&{...a,countries:s},reflection:kt(
e,n,{plain:l})}}function Ne(e,{words:n,label:o,question:s,act:a}){let l=e.querySelector("button, input"),r=[...e.childNodes],i=(b,h)=>t(
"button",{type:"button",onclick:()=>{e.replaceChildren(...r),l.focus(),h()}},b),c=i(n["home-no"],()=>{}),u=t("div",{class:"\
ajar-moves"},c,i(o,a));e.replaceChildren(t("p",{},s),u),c.focus()}function ge(e){let o=t("button",{type:"button",onclick:()=>Ne(
s,e)},e.label),s=t("div",{class:"ajar-twice"},o);return s}function jt({words:e,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,s=t("span",
{}),a=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),l=t("p",{class:"ajar-problem",role:"alert"}),r=t(
"div",{}),i=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},l,r),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=c,b=!1,h=!1,k=!1,v=!1,w=!1,$=(g,E,U={})=>t("button",{type:"button",onclick:E,...U},g),I=g=>{g.tabIndex=
-1,g.focus()},M=()=>r.querySelector(".ajar-change"),T=()=>c.state==="kept"&&!c.reopen;function R(g,E=g){a.dataset.short=
E,s.textContent!==g&&(s.textContent=g)}function x(){let g=c.problem?e["keep-unsaved"]:e["keep-saving"],[E,U]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[g],lost:[e["keep-lost"]]}[w?"lost":c.state];a.classList.toggle("ajar-state-lost",w),R(E,U),a.dataset.
longest=c.state==="kept"?e["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem}function _(){
c={...c,saved:!1},x()}function P(){x(),u=c,T()?r.replaceChildren(h?p("change"):L()):c.state!=="none"?r.replaceChildren(p(
"unlock")):b?r.replaceChildren(p(c.exists?"open":"start")):r.replaceChildren(v?V():W())}let S=()=>{b=!0,P(),r.querySelector(
"input").focus()},O=()=>c.hosted?t("p",{},e["keep-hub"]):null;function W(){return t("div",{class:"ajar-choose"},t("p",{class:"\
ajar-title"},e["keep-title"]),t("p",{},e[c.exists?"keep-there":"keep-why"]),c.here?t("details",{},t("summary",{},e["keep\
-tab"]),t("p",{},e["keep-tab-how"])):null,O(),t("div",{class:"ajar-moves"},$(e["keep-nothing"],()=>{v=!0,P(),I(a)}),$(e[c.
exists?"keep-open":"keep-start"],S)))}let V=()=>t("p",{},$(e[c.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));
function f(){let E=["none","weak","fair","good","strong"].map(U=>e[`keep-strength-${U}`]).reduce((U,j)=>j.length>U.length?
j:U);return t("p",{class:"ajar-strength","aria-live":"polite","data-longest":E},t("span",{},e["keep-strength-none"]))}function p(g){
let E=g==="start"||g==="change",U={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-chan\
ge"]}[g],j=t("input",{id:`${o}-words`,type:"password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{E&&n(
{strength:j.value})}}),q=t("input",{id:`${o}-again`,type:"password",spellcheck:"false"}),d=t("div",{},t("label",{for:`${o}\
-again`},e["keep-again"]),q),y=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=t("input",{id:`${o}-place`,type:"t\
ext",spellcheck:"false",value:c.place,onchange:()=>n({place:A.value})}),B=f(),D=()=>{if(!j.value){j.focus();return}if(y.
hidden=!0,E&&j.type==="password"&&q.value!==j.value){y.textContent=e["keep-again-differs"],y.hidden=!1,q.focus();return}
g==="change"?n({change:j.value},{awaited:!0}):n({[g==="start"?"keep":"unlock"]:j.value,place:A.value},{awaited:!0}),R(e["\
keep-opening"]),j.value="",q.value="",B.firstChild.textContent=e["keep-strength-none"]},z=()=>{b=!1,h=!1,P(),g==="change"?
M().focus():I(a)},G=t("details",{},t("summary",{},e["keep-where"]),t("label",{for:`${o}-place`},e["keep-place"]),A);return t(
"form",{class:"ajar-ask",onsubmit:Y=>{Y.preventDefault(),D()}},t(c.state==="locked"?"h1":"p",{class:"ajar-title"},U),O(),
g==="change"?t("p",{},e["keep-change-how"]):null,E?t("p",{},e["keep-no-way-back"]):null,g==="start"&&c.here==="browser"?
t("p",{},e["keep-browser"]):null,t("label",{for:`${o}-words`},e[g==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"\
ajar-hint",id:`${o}-how`},e[E?"keep-how":"keep-how-open"]),j,E?B:null,E?d:null,t("label",{class:"ajar-card"},t("input",{
type:"checkbox",onchange:({target:Y})=>{j.type=Y.checked?"text":"password",d.hidden=Y.checked,y.hidden=!0}}),t("span",{},
e["keep-see"])),E?y:null,g==="change"||c.here?null:G,t("div",{class:"ajar-moves"},g==="unlock"?null:$(e["keep-not-now"],
z),t("button",{type:"submit"},U)),E?null:N(),g==="start"&&c.here?C():null)}let m=()=>$(e["keep-copy"],()=>n({take:"seale\
d"}));function C(){let g={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},E=t("input",{type:"file",onchange:async()=>{
let q=new Uint8Array(await E.files[0].arrayBuffer()),d=()=>n({bring:q},{awaited:!0});E.value="",c.exists?Ne(j,{...g,act:d}):
d()}}),U=t("label",{class:"ajar-words"},t("span",{},e["keep-bring"]),E),j=t("div",{class:"ajar-twice"},U);return j}function N(){
let g=ge({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>n({erase:"saved"})});return t("details",{},
t("summary",{},e["keep-forgot"]),t("p",{},e["keep-forgot-how"]),...c.here?[t("p",{},e["keep-copy-forgot"]),m(),C()]:[],t(
"p",{},e["keep-erase-how"]),g)}function L(){let g=t("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(g.value)})},
...[...new Set([5,15,30,60,c.minutes])].sort((E,U)=>E-U).map(E=>t("option",{value:E,selected:E===c.minutes},K(e["keep-mi\
nutes"],{n:E}))));return t("div",{class:"ajar-kept"},$(e["keep-lock"],()=>{R(e["keep-opening"]),n({lock:!0},{awaited:!0})}),
$(e["keep-change"],()=>{h=!0,k=!1,P(),r.querySelector("input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-change\
d",role:"status"},k?e["keep-changed"]:""),t("details",{},t("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[t(
"p",{},e["keep-copy-how"]),m()]:[t("p",{},c.place)],c.copied?t("p",{},K(e["keep-copied"],{program:c.copied})):null,t("la\
bel",{for:`${o}-minutes`},e["keep-idle"]),g))}function F(g){if(g.strength!=null){let E=r.querySelector(".ajar-strength >\
 span");E&&(E.textContent=g.strength);return}if(g.changed){h=!1,P(),r.querySelector(".ajar-changed").textContent=e["keep\
-changed"],k=!0,M().focus();return}c={...c,...g},c.state==="kept"&&(b=!1),T()||(h=!1),x(),H()}let H=ae(r,()=>{let g=u;if(g.
state===c.state&&g.exists===c.exists&&g.minutes===c.minutes&&g.here===c.here&&!!g.reopen==!!c.reopen&&!!g.hosted==!!c.hosted&&
r.firstChild){u=c;return}let U=b&&g.place!==c.place;P(),g.state!==c.state&&g.state!=="none"?I(a):U&&r.querySelector("inp\
ut").focus()});return P(),{line:a,more:i,update:F,begin:_,setLost:g=>{w=g,x()},say:g=>{l.textContent=g,l.hidden=!1}}}function vt({items:e},n){let o={};for(let s of e){let a=n[s.id];if(!(a==null||!te(s,o)))if(s.kind==="choice"){let r=(s.among?
oe(s,o):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(r.length||i)&&(o[s.id]={chosen:r,
own:i})}else if(s.kind==="sort"){let l=s.cards.filter(r=>a[r.id]).map(r=>[r.id,a[r.id]]);l.length&&(o[s.id]=Object.fromEntries(
l))}else if(s.kind==="list"){let l=a.filter(r=>r.trim());l.length&&(o[s.id]=l)}else`${a}`.trim()&&(o[s.id]=a)}return o}var wt=(e,n)=>K(e.ask,n);var xn=new Set(["autorestarting","dead","restarting","terminating"]),Cn=4e3;function xt({widget_manager:e},{gone:n,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let l=0,r=(c,u)=>{
xn.has(u)&&n()},i=(c,u)=>{clearTimeout(l),u==="disconnected"?n():u==="connecting"?l=setTimeout(n,Cn):o()};return s.connect(
r),a.connect(i),()=>{clearTimeout(l),s.disconnect(r),a.disconnect(i)}}function Ct({words:e,answered:n}){let o=new Set,s=!1,
a=()=>n().map(([c,u])=>{let b=vt(c,u),h=c.items.filter(k=>k.id in b).map(k=>[wt(k,b),...re(k,b[k.id])].join(`
`));return[c.title,...h].join(`

`)}).join(`


`);async function l(c){let u=a(),b=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});b.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(b),b.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function r(c={}){let u=t("div",{class:"ajar-\
lost",hidden:!s,...c},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>l(u)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function i(c){s=c;for(let u of o)u.hidden=!c}return{line:r,set:i,isLost:()=>s,forget:c=>o.delete(
c)}}function Ot(e,{words:n,send:o,open:s,help:a}){let l=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=Q(
n,x=>l.replaceChildren(x)),i=x=>{r.begin(),o(x)},c=t("div",{}),u={},b="",h=0,k=pe(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},c),l);let v=(x,_)=>t("button",{type:"button",onclick:_},x),w=x=>t("div",{class:"\
ajar-reflection"},...x.flatMap(_=>ye(_,3))),$=(x,_,P)=>ge({words:n,label:x,question:_,act:()=>i(P)}),I=()=>{let x=t("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{x.files[0]&&i({import:await x.files[0].text()}),x.value=
""}});return t("label",{class:"ajar-words"},t("span",{},n["home-bring"]),x)},M=ae(c,()=>{let x=JSON.stringify(u);x!==b&&
(b=x,de(c,T))});function T(){let x=(S,O)=>v(O,()=>i({take:S})),_=h>(u.danger?.kinds.length??0)?null:u.danger,P=()=>{h=_.
kinds.length+1,T(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(_?a.notice(_,{level:2,aside:P}):"",t("p",
{class:"ajar-welcome",tabindex:"-1"},u.welcome),u.section?t("div",{class:"ajar-moves"},v(n["home-go-on"],()=>s(u.section))):
"",u.due?.length?t("ul",{},...u.due.map(S=>t("li",{},S))):"",u.plan?.length?t("h2",{},n["home-plan"]):"",u.plan?.length?
w(u.plan):"",u.plan?.length&&!_?a.line():"",...(u.earlier??[]).filter(({plan:S})=>S.length).map(({title:S,plan:O})=>t("d\
etails",{},t("summary",{},`${n["home-plan"]}, ${S}`),w(O))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["ho\
me-not-encrypted"]),t("div",{class:"ajar-take"},..._?[]:[v(n["home-take-plan"],()=>i({take:"plan",paper:k.value(),country:a.
code()})),k.element(),x("calendar",n["home-take-calendar"]),u.danger?"":x("calendar-line",n["home-take-calendar-line"])],
x("check-ins",n["home-take-check-ins"]),x("everything",n["home-take-everything"])),I()),u.something?t("details",{},t("su\
mmary",{},n["home-end"]),t("p",{},n["home-anew-how"]),$(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["hom\
e-erase-how"]),$(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:x=>{r.end(),u=x,M()},settle:r.end,say:(x,_="")=>{
r.end();let P=t("div",{class:"ajar-text"});X(P,_),l.replaceChildren(x,P),l.scrollIntoView({block:"nearest"})}}}function St({
name:e,type:n,data:o}){let s=Uint8Array.from(atob(o),l=>l.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:n}));t(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var ue=window.ajarShown,$t="needs@",Et=({answers:e,done:n,danger:o,reflection:s})=>JSON.
stringify([e,n,o,s]),le={};function On(){let e=document.getElementById("ajar-style")??document.head.appendChild(t("style",
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
gap:.5em}.cell-output-ipywidget-background .ajar{color-scheme:light;background:#fff}.ajar .ajar-many{flex-wrap:wrap}.aja\
r .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.ajar button[aria-disabled]{
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
l=new Map,r=new Map,i=[],c=d=>i.push(d),u=null,b=!1,h=!1,k=new Map,v=new Map,w=Math.min(e.get("page"),o.length-1);n.classList.
add("ajar");let $=t("div",{class:"ajar-page"}),I=d=>o.flatMap(({blocks:y})=>y).find(y=>y.kind==="exercise"&&y.key===d)?.
exercise,M=Ct({words:s,answered:()=>[...l].map(([d,{answers:y}])=>[I(d),y]).filter(([d,y])=>d&&Object.keys(y??{}).length)}),
T=0,R=d=>{if(clearTimeout(T),T=0,M.set(d),u?.setLost(d),d)for(let y of r.keys())a.get(y)?.release()},x=(d,{awaited:y=!1}={})=>{
try{e.send(d)}catch{R(!0);return}y&&!T&&(T=setTimeout(()=>R(!0),8e3))},_=!1;function P(){_||window.ajarDangers||(_=!0,x(
{dangers:!0}))}function S({key:d,exercise:y},A){if(!window.ajarDangers||!mt(y,A))return;let B=Te(y,A),D=yt(y,B,window.ajarDangers);
C(d,{answers:B,done:!0,...D}),k.set(d,Et(l.get(d))),a.get(d).update(l.get(d))}let O=rt({words:s,countries:e.get("notice")?.
help??o[0]?.blocks[0]?.help,leave:()=>W(),onCountry:d=>x({country:d})}),W=()=>{x({forget:!0}),$e()},V=(d,y,A)=>(a.set(d.
key,A),l.has(d.key)&&A.update(l.get(d.key)),y),f={html(d){let y=t("div",{class:"ajar-text"});return X(y,d.html),O.addNumbers(
y),y.addEventListener("click",A=>{let B=A.target.closest("a"),D=o.findIndex(({id:z})=>z&&B?.getAttribute("href")===`${z}\
.ipynb`);D<0||(A.preventDefault(),F(D))}),y},home(d){let y=t("div",{});return V(d,y,Ot(y,{words:s,send:D=>{D.import&&a.get(
"chart")?.begin(),x(D)},open:D=>F(o.findIndex(({id:z})=>z===D)),help:O})),x({home:d.key}),y},exercise(d){let y=t("div",{}),
A=M.line(u?{}:{role:"alert"});r.set(d.key,y);let B=(D,z)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let G=window.ajarSent;v.set(d.key,G),x({key:d.key,...D,sent:G},{awaited:z}),!(!z||!M.isLost())&&(R(!0),A.scrollIntoView(
{block:"nearest"}))};return a.set(d.key,Fe(y,d.exercise,{words:s,level:d.level,sort:it,...l.get(d.key),help:O,needs:()=>p(
d.needs),below:()=>d.key.startsWith("plan@")&&O.isKnown()?O.line():null,onAside:D=>C(d.key,{aside:D}),onChange:D=>{P(),C(
d.key,{answers:D,done:!1}),B({answers:D,done:!1},h)},onMove:D=>C(d.key,{at:D}),onDone:D=>{S(d,D),B({answers:D,done:!0},!0),
d.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{C(d.key,{answers:{},done:!1}),B({remove:!0})}})),
y.firstElementChild.append(A),c(()=>M.forget(A)),y},chart(d){let y=t("div",{class:"ajar-chart-block"}),A=t("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:B,end:D}=Q(s,G=>A.replaceChildren(G)),z=G=>{D(),he(y,G,s)};return a.
set(d.key,{update:z,begin:B,end:D}),l.has(d.key)&&z(l.get(d.key)),B(),x({chart:d.key}),t("div",{},y,A)},notice(d){if(ct(
()=>x({forget:!0})),!d.leave)return t("div",{class:"ajar-notice"},t("p",{},d.text));let y=t("div",{class:"ajar-leave"},O.
button(),Se({words:s,leave:W}));lt(O.open),u=jt({words:s,send:x});let A=document.createDocumentFragment();return A.append(
t("div",{class:"ajar-notice"},u.line,y),t("div",{class:"ajar-on-paper"},O.text()),u.more),A}};function p(d){let y=o.findIndex(
({blocks:B})=>B.some(({key:D})=>D===$t));return y<0?d?t("p",{},t("a",{href:d},s["help-needs"])):null:t("button",{type:"b\
utton",onclick:()=>{F(y);let B=r.get($t).querySelector("h2");B.tabIndex=-1,B.focus()}},s["help-needs"])}for(let[d,y]of Object.
entries(le))f[d]=A=>{let B=t("div",{}),z=y(B,A,{words:s,send:x,onDispose:c,model:e,exerciseOf:I,formOf:G=>r.get(G)});return V(
A,z.element??B,z)};let m=d=>o[w].blocks.find(y=>y.kind===d),C=(d,y)=>l.set(d,{...l.get(d),...y}),N=()=>{for(let d of i.splice(
0))d()};function L({focus:d=!1}={}){if(N(),a.clear(),b){$.replaceChildren(u?"":t("p",{class:"ajar-empty"},s["keep-locked\
-here"]));return}if($.replaceChildren(...o[w].blocks.map(z=>f[z.kind](z))),o.length<2)return;let y=(z,G)=>t("button",{type:"\
button",onclick:()=>F(z)},G),A=w>0?y(w-1,s["previous-page"]):null,B=w<o.length-1?y(w+1,s["next-page"]):null;if($.append(
t("div",{class:"ajar-moves ajar-turn"},A,B)),H.replaceChildren(...o.map(({title:z},G)=>t("li",{},t("button",{type:"butto\
n","aria-current":G===w?"page":null,onclick:()=>F(G)},z)))),g.textContent=K(s["page-of"],{n:w+1,all:o.length,title:o[w].
title}),!d)return;let D=$.querySelector("h1, h2, h3")??$;D.tabIndex=-1,D.focus({preventScroll:!0}),n.scrollIntoView({block:"\
start"})}function F(d){o[d]&&(w=d,H.parentElement.open=E(),e.set("page",d),e.save_changes(),L({focus:!0}))}let H=t("ol",
{}),g=t("summary",{}),E=()=>window.innerWidth>640;e.get("notice")&&n.append(f.notice(e.get("notice")));let U=t("nav",{class:"\
ajar-nav","aria-label":s.pages},t("details",{open:E()},g,H));o.length>1&&n.append(U),n.append(M.line({role:"alert"}),$);
let j=0;for(let d of["keydown","pointerdown","scroll"])n.addEventListener(d,()=>{Date.now()-j<3e4||(j=Date.now(),x({active:!0}))},
{passive:!0,capture:!0});e.on("msg:custom",d=>{if(R(!1),d.keeping){let y=[...v.values()].some(D=>d.acknowledged<D);u?.update(
y?{...d.keeping,saved:!1}:d.keeping);let{state:A}=d.keeping,B=A==="locked";A&&(h=A==="kept"),A&&B!==b&&(b=B,l.clear(),U.
hidden=b,L())}for(let[y,A]of Object.entries(d.states??{})){if(d.acknowledged<v.get(y))continue;let B=A.answers&&!Object.
keys(A.answers).length,D=k.get(y)===Et(A);k.delete(y),C(y,B?{...A,at:0}:A),D||a.get(y)?.update(l.get(y))}d.dangers&&(window.
ajarDangers=d.dangers),d.country!=null&&O.choose(d.country),d.file&&(a.get("home")?.settle(),St(d.file)),d.erased&&a.get(
"home")?.say(d.erased,m("home")?.erased),d.said&&a.get("chart")?.end(),d.said&&(a.get("home")??u)?.say(d.said),d.open&&F(
o.findIndex(({id:y})=>y===d.open)),d.problem&&a.get(d.problem.key)?.say(d.problem.text)}),e.on("change:pages",()=>{o=e.get(
"pages"),L()});let q=xt(e,{gone:()=>R(!0),back:()=>{M.isLost()&&x({ready:!0})}});return L(),ue.set(s,(ue.get(s)??0)+1),x(
{ready:!0}),()=>{N(),q(),clearTimeout(T),ue.set(s,ue.get(s)-1),ue.get(s)||x({gone:!0})}}var At={render:Sn};le.door=(e,n,o)=>Re(e,o);le.group=(e,n,o)=>Ke(e,o);le.scenario=(e,n,{words:o,model:s})=>({element:ze(n,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});le.asking=(e,n,{exerciseOf:o,formOf:s,...a})=>{let{items:l}=o(
n.of),{parts:r,update:i}=We(n,{...a,form:()=>s(n.of),ask:u=>l.find(b=>b.id===u).ask}),c=document.createDocumentFragment();
return c.append(...r),{element:c,update:i}};var ra=At;export{ra as default};
