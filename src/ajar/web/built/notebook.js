var ln=["button","input","select","summary","textarea"],cn=["input","select","textarea"];function t(e,n={},...o){let a=document.
createElement(e);for(let[s,l]of Object.entries(n))s.startsWith("on")?a.addEventListener(s.slice(2),l):l===!0?a.setAttribute(
s,""):l!==!1&&l!=null&&a.setAttribute(s,l);return ln.includes(e)&&a.setAttribute("data-lm-suppress-shortcuts","true"),cn.
includes(e)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(s=>s!=null)),a}var un=e=>e;function ce(e,n){e.innerHTML=un(n)}function ye(e,n,...o){let a=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[s,l]of Object.entries(n))a.setAttribute(s,l);return a.append(...o),a}var H=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,s)=>{let l=n[a];return s?Number.isInteger(l)?l+1:o:["number",
"string"].includes(typeof l)?l:o}),me=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function ke(e,n){let o=n[e.among?.item]??{},a=e.cards.filter(s=>e.among?.piles.includes(o[s.id]));return a.length?
a:e.cards}var at=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(o=>e.cards.some(a=>a.id===o))};function fe(e,n){let o=0,a=!1;return{begin(){o||(o=setTimeout(()=>{a=!0,n(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,a&&n(""),a=!1}}}function st(e,n,o){let{words:a,level:s=3,small:l=!1,folded:r=!1,brief:i=!1,beside:m=[]}=o,c={...fn,
sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let g=`ajar-${window.ajarForms}`,p={...o.answers},b=0,k=null,v=0,T=o.
aside??0,M=n.why?t("p",{class:"ajar-why"},n.why):"",N=n.private?t("p",{class:"ajar-private"},n.private):"",B=!1,F=t("p",
{class:"ajar-status",role:"status","aria-live":"polite"}),$=t("div",{}),O=t("div",{class:"ajar-body"}),I=t("section",{class:"\
ajar-form","aria-labelledby":`${g}-title`},t(`h${s}`,{id:`${g}-title`},n.title),...l||r?[t("div",{class:"ajar-beside"},...m,
M?pn([M],a):""),N]:[M,N],$,O,F);e.replaceChildren(I);function w(){let j=n.items.filter(A=>me(A,p));if(i){let A=B?j.filter(
W=>W.after).map(W=>[W]):[];return[j.filter(W=>!W.after),...A]}return l&&n.together?[j]:j.map(A=>[A])}let S=j=>{F.replaceChildren(
j)},R=fe(a,S);function _(j,A){F.replaceChildren(`${j} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{p=A,S(""),
o.onChange(p),ee({focus:!0})}},a["put-back"]))}function f(j,A){p={...p,[j.id]:A},dn(O),S(""),o.onChange(p),D()}function d(){
x(!0),R.begin(),v=setTimeout(h,8e3)}function h(){v&&(clearTimeout(v),v=0,x(!1),R.end())}function x(j){for(let A of k?.fieldsets??
[])A.disabled=j}function D(){if(!k)return;let{items:j,skip:A,where:W,next:J,enough:ne,whys:Y}=k,te=w().length;A.textContent=
U(j)?a["clear-and-skip"]:a.skip,W.textContent=H(a["question-of"],{n:b+1,all:te}),W.hidden=(l||i)&&te===1,J.textContent=b===
te-1?a.done:a.next,ne.hidden=!q(te),Y.hidden=!i||B||!U(j)}function q(j){return(o.enough==="at once"||b>0)&&b<j-1&&U(n.items)}
function z(){v||(d(),o.onDone(p))}let U=j=>j.some(({id:A})=>p[A]!=null);function E(j,A=!0){if(v)return;let W=w();if(b+=j,
b>=W.length){b=W.length-1,z();return}ee({focus:A,again:j<0})}function G(j,A){let W=`${g}-${j.id}`,J=t("legend",{},H(j.ask,
p)),ne=j.hint?t("p",{class:"ajar-hint",id:`${W}-hint`},j.hint):null,Y=[ne,A.mark].filter(Boolean).map(({id:ue})=>ue),te=j.
among?{...j,cards:ke(j,p)}:j,re=c[j.kind](te,at(te,p[j.id]),{words:a,level:s+1,group:W,change:ue=>f(j,ue),say:S,isQuick:o.
enough==="at once",...A}),le={class:`ajar-item ajar-${j.kind}`,tabindex:"-1","aria-describedby":Y.join(" ")||null};return t(
"fieldset",le,J,ne,re)}function ee({focus:j=!1,again:A=!1}={}){let W=w();b=Math.max(0,Math.min(b,W.length-1));let J=W[b],
ne=o.mark?.(J),Y=ne?t("p",{class:"ajar-mark",id:`${g}-${J[0].id}-mark`},ne):null,te=t("div",{class:"ajar-moves"}),re=b>0?
()=>E(-1):null,le=J.map(Q=>G(Q,{mark:Y,again:A,moves:te,back:re})),ue=t("button",{type:"button",onclick:()=>{if(v)return;
let Q=p,pe=U(J);p={...p,...Object.fromEntries(J.map(({id:Oe})=>[Oe,null]))},o.onChange(p),E(1),pe&&_(a.cleared,Q)}}),u=t(
"button",{type:"button",onclick:()=>{v||(S(""),E(1))}}),y=t("p",{class:"ajar-where"}),V=t("button",{type:"button",class:"\
ajar-link",onclick:()=>{B=!0,E(1)}},a["add-why"]),P=t("button",{type:"button",class:"ajar-link",onclick:z},a.enough);k={
items:J,skip:ue,where:y,next:u,fieldsets:le,enough:P,whys:V},$.replaceChildren(),te.replaceChildren(ue,u),re&&te.prepend(
t("button",{type:"button",onclick:re},a.back));let K=le.length===1;Y&&K&&le[0].lastElementChild.before(Y),O.replaceChildren(
y,...Y&&!K?[Y]:[],...le,te,...o.enough?[V,P]:[]),D(),o.onMove?.(b),j&&(le[0].focus({preventScroll:!0}),y.scrollIntoView(
{block:"nearest"}))}function Z(j){if($.replaceChildren(),!j||!o.help||T>j.kinds.length)return null;let A=()=>{T=j.kinds.
length+1,o.onAside?.(T),$.replaceChildren(),O.querySelector("[tabindex]").focus()},{help:W,needs:J}=o;return $.append(W.
notice(j,{level:s+1,aside:A,needs:J})),$.querySelector("[tabindex]")}function de(j,{focus:A=!1,danger:W=null}={}){k=null;
let J=t(`h${s+1}`,{tabindex:"-1"},a["what-you-said"]);O.replaceChildren(t("div",{class:"ajar-reflection"},J,...j.flatMap(
Y=>Se(Y,s+2)),o.below?.()??null),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>{b=0,ee({focus:!0,again:!0})}},
a.change),t("button",{type:"button",onclick:()=>{let Y=p;p={},b=0,T=0,o.onAside?.(0),o.onStartOver(),ee({focus:!0}),_(a["\
started-over"],Y)}},a["start-over"])));let ne=Z(W);A&&(ne??J).focus()}function oe(j){let A=O.contains(document.activeElement);
A&&k&&!v||(h(),p={...j.answers},j.done?de(j.reflection,{focus:A,danger:j.danger}):(b=j.at??Math.max(0,w().findIndex(W=>W.
some(({id:J})=>p[J]==null))),ee()))}let{done:ie,reflection:be,danger:C}=o;return oe({answers:p,at:o.at,done:ie,reflection:be,
danger:C}),{update:oe,release:h,say:j=>{h(),S(j)}}}var pn=(e,n)=>t("details",{},t("summary",{},n["why-this"]),...e);function dn(e){
for(let n of e.querySelectorAll("input"))["radio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=
n.value}var Se=({heading:e,said:n,words:o},a)=>[e?t(`h${a}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(s=>t(
"li",{},s))):n.length?t("p",{class:"ajar-said"},n[0]):null,...o.map(s=>t("p",{},s))].filter(Boolean),fn={ruler(e,n,{group:o,
change:a}){let s=Array.from({length:11},(l,r)=>t("label",{class:"ajar-number"},t("input",{type:"radio",name:o,value:r,checked:n===
r,onchange:()=>a(r),"aria-describedby":r===0?`${o}-low`:r===10?`${o}-high`:null}),t("span",{},`${r}`)));return t("div",{
class:"ajar-scale"},t("div",{class:"ajar-numbers"},...s),t("p",{class:"ajar-anchors"},t("span",{id:`${o}-low`},t("b",{},
"0"),` ${e.low}`),t("span",{id:`${o}-high`},t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:o,group:a,change:s}){let{chosen:l,
own:r}=n||{chosen:[],own:""},i=()=>s(l.length||r.trim()?{chosen:[...l],own:r}:null),m=e.many?"checkbox":"radio",c=e.cards.
map(p=>t("input",{type:m,name:a,value:p.id,checked:l.includes(p.id),onchange:b=>{e.many?l=l.filter(k=>k!==p.id).concat(b.
target.checked?p.id:[]):(l=[p.id],r="",g&&(g.value="")),i()}})),g=e.own?t("input",{type:"text",value:r,maxlength:500,oninput:p=>{
r=p.target.value,!e.many&&r.trim()&&(l=[],c.forEach(b=>{b.checked=!1})),i()}}):null;return t("div",{class:"ajar-cards"},
t("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose-one"]),...e.cards.map((p,b)=>t("label",{class:"ajar-card"},c[b],
t("span",{},p.text))),g?t("label",{class:"ajar-own"},t("span",{},e.own),g):null)},text(e,n,{words:o,change:a}){let s=t(e.
long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:l=>a(l.target.value.trim()?l.
target.value:null)});return e.long&&(s.value=n??""),t("label",{class:"ajar-words"},t("span",{},o["own-words"]),s)},list(e,n,{
words:o,change:a}){let s=t("div",{}),l=()=>{let p=[...s.querySelectorAll("input")].map(b=>b.value).filter(b=>b.trim());a(
p.length?p:null)},r=()=>[...s.children].forEach((p,b)=>{p.querySelector("label > span").textContent=H(o.line,{n:b+1}),p.
querySelector("button").setAttribute("aria-label",H(o["remove-line"],{n:b+1}))}),i=t("button",{type:"button",class:"ajar\
-link",onclick:()=>{c(""),s.lastElementChild.querySelector("input").focus()}},o["add-line"]),m=()=>{r(),i.hidden=s.children.
length>=e.most},c=p=>{let b=t("div",{class:"ajar-line"},t("label",{class:"ajar-words"},t("span",{}),t("input",{type:"tex\
t",value:p,maxlength:2e4,oninput:l})),t("button",{type:"button",class:"ajar-remove",onclick:()=>{let k=b.nextElementSibling||
b.previousElementSibling;b.remove(),k||c(""),m(),l(),(k||s.firstElementChild).querySelector("input").focus()}},"×"));s.
append(b),m()},g=n||[];for(let p=0;p<Math.max(e.lines,g.length);p++)c(g[p]??"");return t("div",{class:"ajar-lines"},s,i)},
date(e,n,{words:o,change:a}){return t("label",{class:"ajar-words"},t("span",{},o["pick-date"]),t("input",{type:"date",value:n??
"",oninput:s=>a(s.target.value||null)}))}};function Le(e){let n={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let s=t("select",{onchange:()=>{o=s.value}},...Object.entries(n).map(([l,r])=>t("option",{value:l,selected:l===o},r)));return t(
"label",{},e["home-paper"]," ",s)},value:()=>o}}function je(e,n){let o=!1,a=!1,s=()=>{a=o,o||n()};function l(){o=!0;let r=new AbortController,i=()=>{r.abort(),setTimeout(
()=>{o=!1,a&&s()})};for(let m of["pointerup","pointercancel","keyup","blur"])addEventListener(m,i,{signal:r.signal,capture:m!==
"blur"})}for(let r of["pointerdown","keydown"])e.addEventListener(r,l);return s}function Te(e,n){let o=i=>[...e.querySelectorAll(
i)],a=o("details[open] > summary").map(i=>i.textContent),s=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let i of o("summary"))i.parentElement.open=a.includes(i.textContent);if(s===!1)return;let l=o("summary, button").
find(i=>i.textContent===s),r=l??e.querySelector("h2, p");l||(r.tabIndex=-1),r.focus({preventScroll:!0})}function rt(e,{words:n,send:o,onDispose:a}){let s={},l=null,r=!1,i="",m=t("div",{}),c=t("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),g=t("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=t("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),b=fe(n,d=>{p.textContent=d}),k=_e(n),v=Le(n);e.replaceChildren(t("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},c,m,p),k.dialog);let T=d=>{s.busy?p.textContent=n["room-one-moment"]:(b.begin(),
o(d,{awaited:!0}))},M=(d,h)=>t("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>T(h)},d),N=(...d)=>t(
"div",{class:"ajar-moves ajar-many"},...d);function B(){let d=s.needsKey?t("input",{type:"password",spellcheck:"false",id:`${f}\
-key`,"aria-describedby":`${f}-key-how`}):null,h=t("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>{
if(d&&!d.value){d.focus();return}T({room:"open",...d?{key:d.value}:{}}),d&&(d.value="")}},n["room-open"]);return[t("h2",
{},n["room-title"]),s.state==="ended"?t("p",{class:"ajar-empty"},n["room-ended"]):null,t("p",{},n["room-how"]),t("p",{},
s.elsewhere?H(n["room-how-elsewhere"],{address:s.elsewhere}):n["room-how-network"]),d?t("label",{class:"ajar-words",for:d.
id},n["room-host-key"]):null,d?t("p",{class:"ajar-hint",id:`${f}-key-how`},n["room-host-key-how"]):null,d,N(h,s.elsewhere?
null:M(n["room-inside"],{room:"inside"})),s.elsewhere?null:t("p",{},n["room-rehearse-how"]),s.elsewhere?null:N(...[12,3].
map(x=>M(H(n["room-rehearse"],{n:x}),{room:"rehearse",phones:x})))]}let F=()=>[t("h2",{},n["room-title"]),t("p",{},n["ro\
om-lost"]),N(M(n["room-go-on"],{room:"go-on"}),M(n["room-end"],{room:"end"}))];function $(){let d=t("button",{type:"butt\
on",onclick:()=>k.show()},n["room-large"]),h=t("p",{},s.inside&&!s.practice?n["room-inside-open"]:H(n["room-line"],{code:s.
code})),x=s.address?d:null;return l?[O(),t("div",{class:"ajar-door-line"},h,g,x),I(),S()]:[t("h2",{},n["room-title"]),O(),
I(),h,s.address?lt(n,s):null,s.inside?t("p",{},n[s.practice?"room-practice-how":"room-how-network"]):null,!s.inside&&!s.
address?t("p",{class:"ajar-empty"},n["room-no-address"]):null,s.addresses?.length>1?w():null,s.addresses?.length?t("p",{
class:"ajar-hint"},n["room-firewall"]):null,t("div",{class:"ajar-door-line"},g,x,s.inside&&!s.practice?M(n["room-widen"],
{room:"widen"}):null),S()]}let O=()=>s.practice?t("p",{},$e(n)):null,I=()=>s.again?t("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function w(){let d=t("select",{id:`${f}-address`,onchange:()=>o({room:"pick",ip:d.value})},...s.addresses.map(
({ip:h,network:x})=>t("option",{value:h,selected:h===s.picked},`${h} (${x})`)));return t("label",{class:"ajar-words",for:d.
id},t("span",{},n["room-address"]),d)}function S(){let d=t("div",{}),h=t("button",{type:"button",onclick:()=>q(!1)},n["r\
oom-end-no"]),x=t("button",{type:"button",onclick:()=>q(!0)},n["room-end"]),D=()=>d.replaceChildren(...r?[t("p",{},n["ro\
om-end-sure"]),N(h,M(n["room-end"],{room:"end"}))]:[x]),q=U=>{r=U,D(),(r?h:x).focus()};D();let z=(U,E)=>t("button",{type:"\
button",onclick:()=>o({room:"take",...E()},{awaited:!0})},U);return t("details",{class:"ajar-ending"},t("summary",{},n["\
room-ending"]),s.shown?t("p",{},n["room-take-how"]):t("p",{},n["room-take-nothing"]),s.shown?N(z(n["room-take-table"],()=>({
what:"table"})),z(n["room-take-page"],()=>({what:"page",paper:v.value()})),v.element()):null,t("p",{},n["room-end-how"]),
d)}function R(d){s={...s,...d},c.textContent!==s.problem&&(c.textContent=s.problem),c.hidden=!s.problem;let h=We(n,s.joined);
g.textContent!==h&&(g.textContent=h),k.update(s,h),l===null&&s.state==="open"&&(l=!s.here),s.state!=="open"&&(l=null,r=!1),
s.busy?b.begin():(b.end(),p.textContent=""),_()}let _=je(m,()=>{let{joined:d,problem:h,...x}=s,D=JSON.stringify([x,l]);if(D===
i)return;i=D;let q={open:$,lost:F}[s.state]??B;Te(m,()=>m.replaceChildren(...q().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let f=`ajar-door-${window.ajarForms}`;return Ne(e,()=>o({room:"look"}),a),{update:R}}var We=(e,n)=>n?n===
1?e["room-joined-one"]:H(e["room-joined"],{n}):e["room-joined-none"],$e=e=>t("span",{class:"ajar-rehearsal"},e["room-pra\
ctice"]);function lt(e,n){let o=t("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return ce(o,n.picture),
o.firstElementChild?.setAttribute("aria-hidden","true"),t("div",{class:"ajar-way-in"},o,t("div",{},t("p",{},e["room-scan"]),
t("p",{class:"ajar-address"},n.address),t("p",{},e["room-type-code"]),t("p",{class:"ajar-code"},n.code)))}function _e(e){
let n=t("div",{}),o=t("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},n,t(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),a=t("p",{class:"ajar-joined"}),s="";return{dialog:o,show:()=>o.
showModal(),update(l,r){a.textContent=r;let i=JSON.stringify([l.address,l.code,l.practice]);i!==s&&(s=i,l.address?n.replaceChildren(
l.practice?t("p",{},$e(e)):"",lt(e,l),a):(o.close(),n.replaceChildren()))}}}function Ne(e,n,o){let a=new IntersectionObserver(
s=>{s.some(({isIntersecting:l})=>l)&&n()});a.observe(e),o(()=>a.disconnect())}function Ie(e,{sentence:n,wide:o,narrow:a,columns:s,rows:l},r){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let i=(c,g)=>{let p=t("div",{class:`ajar-picture ajar-${g}`,role:"img","aria-label":n});return ce(p,
c),p.firstElementChild.setAttribute("aria-hidden","true"),p},m=e.querySelector("details")?.open??!1;e.replaceChildren(t(
"figure",{class:"ajar-chart"},t("figcaption",{},n),i(o,"wide"),i(a,"narrow"),t("details",{open:m},t("summary",{},r.table),
t("table",{},t("thead",{},t("tr",{},...s.map(c=>t("th",{scope:"col"},c)))),t("tbody",{},...l.map(([c,...g])=>t("tr",{},t(
"th",{scope:"row"},c),...g.map(p=>t("td",{},p??"–")))))))))}function ct({units:e,slips:n},{words:o,ask:a,send:s}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,r=new Map,i=k=>t("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...k}),m=i({id:`${l}-people`,
min:1}),c=k=>Math.max(0,Math.floor(Number(k.value)||0)),g=k=>k.kind==="card"?k.bands.slice(0,1):k.bands,p=k=>{let v=e.filter(
B=>B.item===k),T=(B,F)=>{let $=i({"aria-label":[B.card,g(B)[F]].filter(Boolean).join(": ")});return r.set(B.id,[...r.get(
B.id)??[],$]),$},M=v.length===1&&!v[0].card?v[0].bands.map((B,F)=>[B,[T(v[0],F)]]):v.map(B=>[B.card,g(B).map((F,$)=>T(B,
$))]),N=v[0].card?["",...g(v[0])]:null;return t("table",{},t("caption",{},a(k)),N&&N.length>2?t("thead",{},t("tr",{},...N.
map(B=>B?t("th",{scope:"col"},B):t("td",{})))):null,t("tbody",{},...M.map(([B,F])=>t("tr",{},t("th",{scope:"row"},B),...F.
map($=>t("td",{},$))))))};function b(){let k=new Map(e.map(N=>[N,r.get(N.id).map(c)])),v=Math.max(...[...k.values()].map(
N=>N.reduce((B,F)=>B+F,0))),T=c(m)||v;if(!T){m.focus();return}let M=Object.fromEntries([...k].map(([N,B])=>[N.id,N.kind===
"card"?[B[0],Math.max(0,T-B[0])]:B]));s({counts:M,people:T})}return t("details",{class:"ajar-hands"},t("summary",{},o[n?
"room-slips":"room-hands"]),t("p",{},o[n?"room-slips-how":"room-hands-how"]),t("form",{onsubmit:k=>{k.preventDefault(),b()}},
...[...new Set(e.map(k=>k.item))].map(p),t("label",{class:"ajar-words",for:m.id},t("span",{},o["room-people"]),m),t("div",
{class:"ajar-moves"},t("button",{type:"submit"},o["room-count"]))))}function it(e,{words:n,send:o,onDispose:a,form:s,ask:l}){let r={not:{}},i=!1,m="",c="",g=!1,p=(E,G={})=>{g=E==="reveal",
O.begin(),o({question:e.of,do:E,...G},{awaited:!0})},b=t("div",{class:"ajar-results",hidden:!0}),k=t("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),v=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),T=t("span",{}),M=t("p",
{class:"ajar-counts"}),N=hn(e.minutes,n,a),B=t("button",{type:"button",class:"ajar-link",onclick:()=>f(!i)}),F=t("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),$=(...E)=>{F.textContent!==E[0]&&F.replaceChildren(...E)},O=fe(n,E=>$(
E||c)),I={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},w=Object.
keys(I).filter(E=>e.units.length||E==="open"||E==="close"),S=Object.fromEntries(w.map(E=>[E,t("button",{type:"button",onclick:()=>{
S[E].getAttribute("aria-disabled")?$(R(E)):E==="reset"?_():p(E)}},I[E])])),R=E=>r.busy?n["room-one-moment"]:r.not[E];function _(){
let E=t("button",{type:"button",class:"ajar-link",onclick:()=>{$(""),S.reset.focus()}},n["home-no"]),G=t("button",{type:"\
button",class:"ajar-link",onclick:()=>{$(""),S.reset.focus(),p("reset")}},n["room-ask-reset"]);F.replaceChildren(n["room\
-reset-sure"]," ",E," ",G),E.focus()}function f(E){i=E,b.hidden=!E,s().hidden=E,B.textContent=n[E?"room-show-question":"\
room-show-result"]}let d=_e(n),h=t("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>d.show()},n["room-cod\
e"]),x={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function D(E){let G=r;r={...r,...E};let ee=r.
room==="open";T.replaceChildren(r.practice?$e(n):""),v.textContent=r.problem,v.hidden=!r.problem;let Z=[[r.answered,n["r\
oom-answered"]],[r.joined,n["room-have-joined"]]],de=!ee||!e.units.length?[]:r.hands||r.inside?Z.slice(0,1):Z;M.replaceChildren(
...de.map(([oe,ie])=>t("span",{},t("b",{},`${oe}`)," ",ie))),N.update(r.seconds);for(let oe of w)ut(S[oe],R(oe));c=ee?r.
hands?n["room-by-hands-now"]:x[r.state]:n["room-not-open"],(G.state!==r.state||G.room!==r.room||G.hands!==r.hands)&&$(c),
r.busy||O.end(),pt(k,r.withheld),d.update(r.way??{},We(n,r.joined)),h.hidden=!r.way?.address,q(),g&&!r.busy&&r.state==="\
closed"&&k.childElementCount&&(g=!1,k.scrollIntoView({block:"nearest"}))}function q(){let E=JSON.stringify(r.charts??[]);
if(E===m)return;m=E;let G=!!r.charts?.length;b.replaceChildren(...dt(r.charts??[],n)),B.hidden=!G,f(G),G&&g&&b.scrollIntoView(
{block:"start"}),g=!1}let z=t("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},t("div",{class:"ajar-bar-\
line ajar-bar-first"},e.units.length?M:t("p",{class:"ajar-private"},n["room-nothing-counted"]),t("div",{class:"ajar-move\
s"},...w.map(E=>S[E]))),t("div",{class:"ajar-bar-line"},T,F,B,h,N.element),d.dialog),U=e.units.length?ct(e,{words:n,ask:l,
send:E=>p("hands",E)}):null;return B.hidden=!0,Ne(z,()=>o({room:"look"}),a),{parts:[b,k,v,z,U].filter(Boolean),update:D}}
function ut(e,n){e.toggleAttribute("aria-disabled",!!n),n&&e.setAttribute("aria-disabled","true"),e.title=n||""}function pt(e,n=[]){
let o=[...e.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(n)&&e.replaceChildren(...n.map(a=>t("p",{},
a)))}var dt=(e,n)=>e.map(o=>{let a=t("div",{class:"ajar-chart-block"});return Ie(a,o,n),a});function ft(e,{words:n,send:o,
onDispose:a}){let s={},l="",r=t("div",{class:"ajar-results"}),i=t("div",{class:"ajar-held",role:"status","aria-live":"po\
lite"}),m=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),c=t("div",{}),g=t("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),p=t("button",{type:"button",onclick:()=>{p.getAttribute("aria-disabled")?g.textContent=b():(g.textContent=
"",o({moves:!0},{awaited:!0}))}},n["room-moves"]),b=()=>s.busy?n["room-one-moment"]:s.not;return e.replaceChildren(t("di\
v",{class:"ajar-group",role:"group","aria-label":n["room-group"]},c,r,i,m,t("p",{class:"ajar-hint"},n["room-moves-how"]),
t("div",{class:"ajar-moves"},p),g)),Ne(e,()=>o({room:"look"}),a),{update(k){s={...s,...k},c.replaceChildren(s.practice?$e(
n):""),m.textContent=s.problem,m.hidden=!s.problem,pt(i,s.withheld),ut(p,b());let v=JSON.stringify(s.charts??[]);v!==l&&
(l=v,r.replaceChildren(...s.charts?.length?dt(s.charts,n):[t("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function hn(e,n,o){
let a=null,s=!1,l=t("span",{role:"timer"}),r=t("button",{type:"button",class:"ajar-link",onclick:()=>{s=!s,m()}}),i=t("p",
{class:"ajar-clock"},l," ",r);function m(){let g=a===null?null:Math.max(0,Math.floor((Date.now()-a)/1e3)),p=g===null?"":
`${Math.floor(g/60)}:${String(g%60).padStart(2,"0")}`,b=g===null?e?H(n["room-minutes"],{minutes:e}):"":e?H(n["room-clock"],
{time:p,minutes:e}):p;l.textContent=s?"":b,r.textContent=n[s?"room-clock-show":"room-clock-hide"],i.hidden=!b}let c=setInterval(
()=>{a!==null&&m()},1e3);return o(()=>clearInterval(c)),{element:i,update:g=>{a=g==null?null:Date.now()-g*1e3,m()}}}function ht(e,{words:n,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-couple-${window.ajarForms}`,
l=t("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=t("div",{class:"ajar-text"}),i=t("summary",{}),m=({title:p,
story:b,more:k,role:v})=>{ce(l,b),l.prepend(t("h2",{},p)),ce(r,k),i.textContent=v},c=e.couples.find(p=>p.id===o)??e.couples[0],
g=t("fieldset",{class:"ajar-item ajar-couple"},t("legend",{},n.couple),t("p",{class:"ajar-hint"},n["couple-how"]),t("div",
{class:"ajar-cards"},...e.couples.map(p=>t("label",{class:"ajar-card"},t("input",{type:"radio",name:s,value:p.id,checked:p===
c,onchange:()=>{m(p),a(p.id)}}),t("span",{},p.title)))));return m(c),t("section",{class:"ajar-scenario","aria-label":n.couple},
l,t("details",{class:"ajar-role"},i,r),g)}var ze=(e,n,o={})=>t("button",{type:"button",onclick:n,...o},e);function mt(e,n,{words:o,level:a,change:s,say:l,again:r,
moves:i,back:m,isQuick:c}){let g={...n},{cards:p,piles:b}=e,k=O=>b.find(I=>I.id===O).text,v=t("div",{class:"ajar-one"});
function T(O,I){g={...g,[O.id]:I},I||delete g[O.id],s(Object.keys(g).length?g:null),I&&l(H(o.moved,{card:O.text,pile:k(I)}))}
function M(O,{focus:I=!0,back:w=O?()=>M(O-1):m,onward:S=()=>B(O+1)}={}){let R=p[O],_=H(o["card-of"],{n:O+1,all:p.length}),
f=t("div",{class:"ajar-one-card",role:"group","aria-label":_,tabindex:"-1"},t("p",{class:"ajar-where"},_),t("p",{},R.text)),
d=h=>{T(R,h),S()};i.hidden=!0,v.replaceChildren(f,t("div",{class:"ajar-one-piles"},...b.map(({id:h,text:x})=>ze(x,()=>d(
h),{"aria-pressed":`${g[R.id]===h}`}))),t("div",{class:"ajar-one-also"},w?N(o.back,()=>w()):t("span",{}),N(o["card-out"],
()=>d("")),c?t("span",{}):N(o["card-enough"],()=>F()))),I&&f.focus({preventScroll:!0})}let N=(O,I)=>ze(O,I,{class:"ajar-\
link"}),B=O=>O<p.length?M(O):F();function F({focus:O=!0}={}){let I=t(`h${a}`,{tabindex:"-1"},o["cards-all"]),w=(S,R)=>{let _=p.
filter(h=>(g[h.id]??"")===R),f=h=>M(p.indexOf(h),{back:F,onward:F}),d=_.map(h=>t("li",{},ze(h.text,()=>f(h))));return d.
length?[t(`h${a+1}`,{},S),t("ul",{},...d)]:[]};v.replaceChildren(I,t("p",{class:"ajar-hint"},o["cards-all-how"]),...b.flatMap(
({id:S,text:R})=>w(R,S)),...w(o["cards-out"],"")),i.hidden=!1,O&&(I.focus({preventScroll:!0}),v.scrollIntoView({block:"n\
earest"}))}let $=p.map(O=>!!g[O.id]).lastIndexOf(!0)+1;return $===p.length||r&&$?F({focus:!1}):M($,{focus:!1}),v}var gt=[1,1],mn=[0,0],gn="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",bn=new RegExp(`(${gn})|[.…]+|[\
!?;\\n]`,"gu"),yn=/[\u0300-\u036f'’‘ʼ]/g,kn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Ve=new WeakMap;function jt(e,n){
let{passes:o,kinds:a,learned:s}=jn(n),{line:l,places:r}=Sn(e),i=l;for(let[p,b]of yt(o,l))i=i.slice(0,p)+i.slice(p,b).replace(
/[^ ]/g,"_")+i.slice(b);let m=Object.entries(a).flatMap(([p,b])=>yt(b,i).map(([k,v])=>({kind:p,start:k,end:v-1}))),c=s?vn(
m,l,s):m,g=(p,b)=>p.span[0]-b.span[0]||p.span[1]-b.span[1]||(p.kind<b.kind?-1:+(p.kind>b.kind));return c.map(({kind:p,start:b,
end:k})=>({kind:p,span:[r[b][0],r[k][1]]})).sort(g)}function jn(e){return Ve.has(e)||Ve.set(e,xn(e)),Ve.get(e)}function vn(e,n,o){let{weights:a,kinds:s,limit:l,least:r}=o,i=wn(
n,o),m=i.slice(1).map((M,N)=>[...i[N],...M]),c=M=>{let N=new Set(M.flatMap(B=>B.places));return bt(a,N)/Math.sqrt(N.size)},
g=[...i,...m];if(e.length)return He(g,c)[1]>r?e:[];let p=g.filter(M=>M.length>4),[b,k]=He(p,c);if(!(k>l))return[];let v=new Set(
b.flatMap(M=>M.places.slice(0,2))),[T]=He(Object.keys(s),M=>bt(s[M],v));return[{kind:T,start:b[0].start,end:b.at(-1).start}]}
function wn(e,{numbers:n,weights:o}){let a=gt,s=[[]];for(let l of e.matchAll(/[^ ]+/g)){let r=l[0]===".",i=r?gt:n.get(l[0])??
mn,m=[[0,i[0]],[1,i[1]],[a[0],i[0]],[a[1],i[1]]],c=([g,p],b)=>((b*16411+g)*16411+p)%o.length;s.at(-1).push({start:l.index,
places:m.map(c)}),a=i,r&&s.push([])}return s.filter(l=>l.length)}var He=(e,n)=>e.map(o=>[o,n(o)]).reduce((o,a)=>a[1]>o[1]?
a:o,[null,-1/0]),bt=(e,n)=>[...n].reduce((o,a)=>o+e[a%e.length],0),vt=(e,{kinds:n,notices:o})=>Object.entries(o).find(([
a])=>e.some(({kind:s})=>n[s]===a))?.[1]??null;function yt(e,n){let o=[];for(let a=0;a<n.length;){e.lastIndex=a;let s=e.exec(
n);s&&o.push([a,e.lastIndex]),a=s?e.lastIndex:n.indexOf(" ",a)+1||n.length}return o}function xn({lists:e,passes:n,phrases:o,
learned:a}){let s={};for(let[i,m]of Object.entries(e))s[i]=kt(m,s);let l=i=>new RegExp(i.map(m=>kt(m,s)).join("|"),"y"),
r=Object.entries(o).map(([i,m])=>[i,l(m)]);return{passes:l(n),kinds:Object.fromEntries(r),learned:a&&Cn(a)}}function Cn({
same:e,concepts:n,weights:o,kinds:a,limit:s,least:l}){let r=new Map,i=2;for(let g of e){for(let p of g.split(" "))r.set(
p,[i,i]);i++}for(let[g,p]of n.entries())for(let b of p.split(" "))r.set(b,[i++,2+e.length+g]);let m=g=>[...g.join("")].map(
p=>p.charCodeAt(0)-87),c=Object.entries(a).map(([g,p])=>[g,m(p)]);return{numbers:r,weights:m(o),kinds:Object.fromEntries(
c),limit:s,least:l}}function kt(e,n){return`(?:${(e.match(kn)??[]).map(s=>s==="("||s==="["?"(?:(?:":s===")"?"))":s==="]"?
"))?":s==="|"?"|":s==="..."?"(?:[^ .]+ ){0,4}":s[0]==="<"?n[s.slice(1,-1)]:On(s)).join("")})`}function On(e){let n=wt(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=a=>a?"[^ ._]*":"";return`${o(e.startsWith("*"))}${n}${o(e.
endsWith("*"))} `}var wt=e=>e.normalize("NFKD").replace(yn,"").toLowerCase();function Sn(e){let n="",o=[];for(let a of e.
matchAll(bn)){if(/[.…]/.test(a[0])&&a[0]!==".")continue;let s=`${a[1]?wt(a[1]):"."} `;n+=s;for(let l=0;l<s.length;l++)
o.push([a.index,a.index+a[0].length])}return{line:n,places:o}}function xt({title:e,close:n,bar:o,parts:a}){let s=()=>{r.close?r.close():r.remove()},l=t("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),r=t("dialog",{class:"ajar ajar-help","aria-labelledby":l.id,onclose:()=>r.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),s())}},o,l,...a,t("div",{class:"ajar-moves"},t("button",{type:"b\
utton",onclick:s},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),l.focus()}var Ct=["emergency","crisis","violence","agency","worried","child"],$n=["crisis","violence"],$t='a[href$="#Help-lines"]',
ae=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Ot(){for(let e of ae().
listeners){let{isConnected:n}=e.element;e.shown&&!n&&ae().listeners.delete(e),e.shown||(e.shown=n)}}function Mn(e,{zone:n="",
languages:o=[]}){let a=i=>i.endsWith("/")?n.startsWith(i):n===i,s=e.find(({zones:i})=>i.some(a));if(s)return s.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let l=e.find(i=>i.home);return l?l.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:m})=>m===i))??""}function Mt(e,n,o){let a=Object.values(n).flatMap(r=>typeof r=="st\
ring"||Array.isArray(r)?r:r?.own??[]);for(let r of Object.values(o)){let i=a.flatMap(c=>jt(c,r)),m=vt(i,r);if(m)return{...m,
kinds:[...new Set(i.map(({kind:c})=>c))].sort()}}let s=e.filter(({id:r,kind:i})=>i==="ruler"&&n[r]!=null),l=Object.values(
o)[0]?.["rulers-at-zero"];return l&&s.length===3&&s.every(({id:r})=>n[r]===0)?{...l,kinds:[]}:null}var Ue=(e,n)=>n.flatMap(
o=>e.lines.filter(a=>a.topic===o)),Pe=e=>e.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?t("span",{class:"ajar-unbroken"},n):n),
St=e=>`tel:${e.match(/\d+/)[0]}`;function Et({words:e,countries:n=[],leave:o,onCountry:a=()=>{}}){n.length&&(ae().countries=
n);let s=()=>ae().countries,l=()=>ae().chosen||Mn(s(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),r=()=>s().find(w=>w.code===l());function i(w){ae().chosen=w,Ot();for(let{element:S,draw:R}of ae().
listeners)R(S)}function m(w,S){return S(w),ae().listeners.add({element:w,draw:S,shown:!1}),queueMicrotask(Ot),w}let c=w=>m(
t("div",{}),S=>S.replaceChildren(...w())),g=()=>{let w=[...s(),{code:"-",country:e["help-elsewhere"]}],S=t("select",{onchange:()=>{
i(S.value),a(S.value)}},...w.map(R=>t("option",{value:R.code},R.country)));return m(S,()=>{S.value=r()?.code??"-"}),t("l\
abel",{class:"ajar-help-where"},t("span",{},e["help-in"]),S)},p=({say:w,to:S},R)=>{if(/^(tel|sms):/.test(S))return t("a",
{class:R?"ajar-reach":"ajar-reach ajar-first",href:S},t("span",{},...Pe(w)));let _=t("span",{},w),f=t("button",{type:"bu\
tton",class:"ajar-link","aria-label":H(e["help-copy-what"],{address:S}),onclick:async()=>{await En(S,_)&&(f.textContent=
e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},_," ",f)},b=w=>t("li",{},t("p",{class:"ajar-for"},w.
for_what),t("p",{class:"ajar-hint"},[w.name,w.hours,w.languages].filter(Boolean).join(". ")),t("div",{class:"ajar-ways"},
...w.reach.map(p))),k=({emergency:w,note:S})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-danger"]),S?t("\
p",{class:"ajar-hint"},S):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:St(w)},H(e["help-call"],{number:w})))),
v=w=>c(()=>{let S=r();if(!S)return[t("p",{},e["help-elsewhere-how"])];let R=w.flatMap(_=>_==="emergency"?k(S):Ue(S,[_]).
map(b));return[t("ul",{class:"ajar-help-lines"},...R)]});function T(){xt({title:e["help-title"],close:e["help-close"],bar:t(
"div",{class:"ajar-help-bar"},g(),Ke({words:e,leave:o})),parts:[t("p",{},e["help-lead"]),v(Ct),t("p",{class:"ajar-hint"},
e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function M({title:w,text:S,now:R,lines:_,kinds:f,
countries:d},{level:h,aside:x,needs:D}){return d&&!I()&&(ae().countries=d),t("section",{class:"ajar-danger"},t(`h${h}`,{
tabindex:"-1"},w),t("p",{},S),f.length?null:D?.()??null,g(),v(_),t("ul",{class:"ajar-todo"},...R.map(q=>t("li",{},q))),t(
"p",{class:"ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:x},e["help-aside"]))}let N=()=>t(
"button",{type:"button",class:"ajar-get-help",onclick:T},e["help-get"]);function B({emergency:w,...S}){let _=$n.map(d=>Ue(
S,[d])[0]?.reach??[]).flatMap(d=>["tel:","sms:"].map(h=>d.find(({to:x})=>x.startsWith(h))));return[{say:H(e["help-call"],
{number:w}),to:St(w)},..._.filter(Boolean)]}let F=(w=`${e["help-line"]} `)=>c(()=>{let S=r(),R=(S?B(S):[]).flatMap(({say:d,
to:h},x)=>[x?" · ":"",t("a",{href:h},...Pe(d))]),_=t("button",{type:"button",class:"ajar-link",onclick:T},e["help-get"]),
f=t("span",{class:"ajar-off-paper"},R.length?" · ":"",_);return[t("p",{class:"ajar-help-line"},w,...R,f)]});function $(w){
if(!I())return;let[S]=[...w.querySelectorAll($t)].reverse();S?.closest("p, ul").after(F(""));for(let R of w.querySelectorAll(
"details"))R.open=R.querySelector("summary").textContent===r()?.country}let O=()=>c(()=>{let w=r();return w?[t("p",{},t(
"b",{},`${e["help-title"]}, ${w.country}`)),t("p",{},`${e["help-danger"]} ${H(e["help-call"],{number:w.emergency})}`),t(
"ul",{},...Ue(w,Ct).map(({for_what:S,name:R,reach:_,hours:f})=>t("li",{},...Pe(`${S}: ${R}. ${_.map(({say:d})=>d).join("\
 · ")}. ${f}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),I=()=>s().length>0;return{open:T,notice:M,button:N,line:F,addNumbers:$,
text:O,choose:i,code:l,isKnown:I}}var Ke=({words:e,leave:n})=>t("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:n},e.leave);function At(e){if(ae().open){ae().open=e;return}ae().open=e,window.addEventListener("cli\
ck",n=>{n.target.closest?.($t)&&(n.preventDefault(),n.stopPropagation(),ae().open())},{capture:!0})}async function En(e,n){
try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(n),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var An="about:blank";function Ge(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(An)}function Lt(e=()=>{}){
let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;let o=[];window.addEventListener("keydown",a=>{a.repeat||
(o=a.key==="Shift"?[...o,a.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Ge()))},{capture:!0})}function Tt(e,n,{words:o,group:a,change:s,say:l}){let r={...n},i={},m=e.piles.map(k=>(i[k.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.currentTarget.
classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");let T=p[v.dataTransfer.
getData("text/plain")]?.[k.id];T&&!T.matches(":disabled")&&(T.checked=!0,g(T.dataset.card,k))}},i[k.id]))),c=()=>e.piles.
forEach(k=>{i[k.id].textContent=H(o["pile-count"],{pile:k.text,n:Object.values(r).filter(v=>v===k.id).length})}),g=(k,v)=>{
r[k]=v.id,c(),s({...r}),l(H(o.moved,{card:e.cards.find(T=>T.id===k).text,pile:v.text}))},p={},b=e.cards.map(k=>{p[k.id]=
{};let v=`${a}-${k.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:T=>T.dataTransfer.setData(
"text/plain",k.id)},t("legend",{},k.text),t("div",{class:"ajar-into"},...e.piles.map(T=>{let M=t("input",{type:"radio",name:v,
value:T.id,"data-card":k.id,checked:r[k.id]===T.id,onchange:()=>g(k.id,T)});return p[k.id][T.id]=M,t("label",{},M,t("spa\
n",{},T.text))})))});return c(),t("div",{},t("p",{class:"ajar-hint"},o["sort-how"]),t("ul",{class:"ajar-piles"},...m),...b)}var Nt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Ln=new RegExp(`^${Nt}+|${Nt}\
+$`,"g"),Tn=/[\p{L}\p{N}_]+/gu,Nn=/^[\p{L}\p{N}_]+/u,In=/\{([a-z][a-z0-9-]*)\}/,[qn,Bn]=["⁨","⁩"],It=/[.!?…؟。][\u2069”’"')»]*$/,
Dn=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
ve=e=>e.replace(Ln,""),he=e=>e.toLowerCase().toUpperCase(),Je=e=>e.match(Nn)?.[0]??"",qt=(e,n="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(n,{dateStyle:"long",timeZone:"UTC"});function Me(e,n){let o=e.split(In),a=o.pop(),s="";for(let l=0;l<
o.length;l+=2){let r=ve(n[o[l+1]]),i=Rn(o[l],r);s+=(It.test(s)?i.replace(/^,+/,""):i)+Fn(r)}return It.test(s)?s:s+a}function Rn(e,n){
let o=he(Je(n));if(!o)return e;for(let a of e.matchAll(Tn))if(he(a[0])===o)return e.slice(0,a.index);return e}var Fn=e=>Dn.
test(e)?`${qn}${e}${Bn}`:e;var Ze=2e4,Wn=10,_n=/^(\d{4})-(\d\d)-(\d\d)$/,se=class extends Error{constructor(n,o={}){super(n),Object.assign(this,{code:n,
values:o})}};function Qe({items:e,ids:n},o){let a=Object.keys(o).filter(l=>!n.includes(l));if(a.length)throw new se("unk\
nown-items",{items:a.sort()});let s=Object.fromEntries(n.map(l=>[l,null]));for(let l of e){let r=o[l.id],i=r==null?null:
Vn[l.kind](r,l);me(l,s)&&(s[l.id]=zn(l,i,s))}return s}function Rt(e,n){try{Qe(e,n)}catch(o){if(o instanceof se)return!1;
throw o}return!0}var Ft=e=>Object.values(e).every(n=>n==null);function we(e,n){if(n==null)return[];switch(e.kind){case"c\
hoice":return[...n.chosen.map(o=>Bt(e.cards,o)),ve(n.own)].filter(Boolean);case"sort":return e.cards.filter(o=>n[o.id]).
map(o=>`${o.text}: ${Bt(e.piles,n[o.id])}`);case"date":return[qt(n)];case"list":return n.map(ve);default:return[ve(`${n}`)]}}
var Bt=(e,n)=>e.find(o=>o.id===n)?.text??n;function zn(e,n,o){if(e.kind!=="choice"||!n)return n;let a=ke(e,o).map(({id:l})=>l),
s=n.chosen.filter(l=>a.includes(l));return s.length||n.own?{chosen:s,own:n.own}:null}var Vn={ruler(e){if(!Number.isInteger(
e)||e<0||e>Wn)throw new se("answer-ruler");return e},choice(e,{cards:n,many:o,own:a}){let s=n.map(({id:m})=>m);if(!Dt(e)||
!Array.isArray(e.chosen)||!e.chosen.every(Xe(s)))throw new se("answer-cards");let{chosen:l}=e,r=Ye("own"in e?e.own:"")??
"";if(r&&!a)throw new se("answer-own");if(!o&&l.length+!!r>1)throw new se("answer-one-card");let i=s.filter(m=>l.includes(
m));return i.length||r?{chosen:i,own:r}:null},sort(e,{cards:n,piles:o}){let a=n.map(({id:r})=>r),s=Xe(o.map(({id:r})=>r));
if(!Dt(e)||!Object.keys(e).every(Xe(a))||!Object.values(e).every(s))throw new se("answer-piles");let l=a.filter(r=>Object.
hasOwn(e,r)).map(r=>[r,e[r]]);return l.length?Object.fromEntries(l):null},text:Ye,list(e,{most:n}){if(!Array.isArray(e)||
e.length>n)throw new se("answer-lines",{most:n});let o=e.map(a=>Ye(a)).filter(Boolean);return o.length?o:null},date(e){if(e===
"")return null;if(typeof e!="string"||!Hn(e))throw new se("answer-day");return e}};function Ye(e){if(typeof e!="string")
throw new se("answer-text");if(e.length>Ze&&[...e].length>Ze)throw new se("answer-long",{most:Ze});return ve(e)?e:null}var Xe=e=>n=>e.
includes(n),Dt=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function Hn(e){let[,n,o,a]=(e.match(_n)??[]).map(Number),
l=[31,n%4===0&&(n%100!==0||n%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return n>0&&a>0&&a<=l}var Un=[{answers:["all"]}],Pn=/\p{L}/u,Kn=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Gn=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Jn=/\{([a-z][a-z0-9-]*)\}/g;function _t({items:e,rules:n,reflection:o},a,{plain:s=!1}={}){let l=Object.fromEntries(e.map(
({id:c})=>[c,a[c]??null]));if(Ft(l))return"nothing"in o?[qe([o.nothing])]:[];let r=Zn({items:e,answers:l,rules:n,phrases:o}),
m=(s||!n.length?Un:n).flatMap(r);return s||!("closing"in o)?m:[...m,qe([o.closing])]}var qe=e=>({words:e,heading:"",said:[]}),
ge=(e,n,o=[])=>({words:o,heading:e,said:n}),Wt=(e,n)=>e.filter(o=>!n.has(he(o)));function Zn({items:e,answers:n,rules:o,
phrases:a}){let s=f=>e.find(({id:d})=>d===`couple-${f}`)??e.find(({id:d})=>d===f),l=f=>n[s(f)?.id]??null,r=f=>s(f)?we(s(
f),l(f)):[],i=f=>{let d=new Set(f.map(s));return e.filter(h=>d.has(h))},m=f=>{let d=l(f);return typeof d=="number"?d:r(f).
length},c=f=>f.map(d=>l(d)?.chosen).find(d=>Array.isArray(d))??[],g=(f,d)=>{let[h,x]=[s(f),l(f)];return h?.kind!=="sort"||
!x?[]:h.cards.filter(({id:D})=>x[D]===d).map(({text:D})=>D)},p=f=>new Set(f?r(f).map(he):[]),b=({if:f=[],unless:d=[]})=>f.
every(k)&&!d.some(k);function k(f){if(typeof f=="string")return l(f)!==null;let{item:d=[],cards:h,piles:x,without:D,only:q,
least:z,asked:U}=f;if(U)return!!s(U)&&me(s(U),n);let E=d.find(Z=>l(Z)!==null);if(!E)return!1;let G=c([E]);return h&&!h.some(
Z=>G.includes(Z))||x&&!x.some(Z=>Wt(g(E,Z),p(D)).length)||q&&!(Z=>Z.size===1&&Z.has(q))(new Set(Object.values(l(E))))?!1:
z==null||m(E)>=z}let v=(f,d={})=>H(a[f],d);function T(f,d={}){if(typeof f=="string")return v(f,d);if(!b(f))return null;let{
phrase:h,of:x,score:D}=f;if(D){let q=w(D);return q===null?null:v(h,{t:50+10*q})}return x?r(x).length?v(h,{n:m(x),...d}):
null:v(h,d)}let M=(f=[],d={})=>f.map(h=>T(h,d)).filter(h=>h!==null),N=(f,d)=>{let h=M(f,d);return h.length?[qe(h)]:[]};function B(f){
if(typeof f=="string")return r(f);if("level"in f)return S(f);if("phrase"in f){let[z]=f.of?r(f.of):[],U=T(f,z===void 0?{}:
{words:z});return U===null?[]:[U]}let{item:d,pile:h,also:x,without:D}=f,q=h?g(d,h):r(d);return x&&(q=q.filter(z=>p(x).has(
he(z)))),Wt(q,p(D))}let F=({heading:f,under:d})=>f?v(f):(d&&s(d)?.said)??"";function $(f,d){let h=s(f);if(h?.kind!=="sor\
t"||n[h.id]===null)return[];let x=q=>h.piles.find(z=>z.id===q).text;return(d??h.piles.map(({id:q})=>q)).map(q=>({id:q,text:x(
q),cards:g(f,q)}))}let O=o.find(f=>f.ladder)?.ladder,I=()=>Math.floor(O.rungs.length/2);function w(f){let[d]=c([f]);return!O||
!d?null:I()-O.rungs.findIndex(({card:h})=>h===d)}function S({level:f,up:d=0}){let h=f.map(w).find(D=>D!==null);if(!O||h===
void 0)return[];let x=O.rungs[I()-h-d];return x?r(x.item):[]}let R={answers({answers:f}){return(f[0]==="all"?e:i(f)).filter(
({id:h})=>n[h]!==null).map(h=>ge(h.said||h.ask,we(h,n[h.id])))},lines(f){let d=f.lines.flatMap(B),h=d.length?[ge(F(f),d,
M(f.say))]:[],x=f.count?.[Math.min(d.length,f.count.length-1)];return x?[...h,qe([v(x,{n:d.length})])]:h},piles({piles:f,
only:d,heading:h,below:x={},all:D={}}){let q=z=>z.length===s(f).cards.length;return $(f,d).filter(({cards:z})=>z.length).
flatMap(({id:z,text:U,cards:E})=>{let G=q(E)&&D[z]||x[z],ee=h?v(h,{pile:U}):U;return[ge(ee,E),...N(G?[G]:[])]})},empty(f){
let d=$(f.empty,f.only).filter(({cards:h})=>!h.length).map(({text:h})=>h);return d.length?[ge(F(f),d,M(f.say))]:[]},sentence(f){
let d=a[f.sentence],h=[...d.matchAll(Jn)].map(([,D])=>D),x=Object.fromEntries(h.map(D=>[D,r(D).join(" ")]));return Object.
values(x).every(Boolean)?[ge(F(f),[Me(d,x)])]:[]},message(f){let d=f.message.parts.map(h=>[h,r(h.item)[0]]).filter(([,h])=>h).
map(([h,x])=>_(h,x,f.message));return d.length?[ge(F(f),[d.join(" ")])]:[]},ladder(){let[f=""]=r(O.goal),[[d],[h]]=[c([O.
today]),c([O.later])],x=O.rungs.map(({card:D,item:q})=>{let z=s(q)?.said??"",[U]=r(q),E=U?`${z}: ${U}`:v("open",{level:z}),
G=Yn(D===d,D===h,!!h);return G?v(G,{level:E}):E});return[ge(v(f?"ladder":"ladder-unnamed",{goal:f}),x)]},missing({missing:f,
say:d}){let h=i(f).filter(({id:x})=>n[x]===null);return h.length?N(d,{parts:h.map(x=>x.said).join("; ")}):[]},repeated(f){
let d=f.repeated.map(r),h=new Map;for(let q of d.flat())h.has(he(q))||h.set(he(q),q);let x=q=>d.filter(z=>z.some(U=>he(U)===
q)).length>1,D=[...h].filter(([q])=>x(q)).map(([,q])=>q);return D.length?[ge(F(f),D)]:[]}};function _(f,d,{self:h=[],small:x=[],
capitals:D=[]}){let{opener:q,clause:z,clauses:U=[],questions:E=[],names:G=!1}=f,ee=Je(d),Z=ee.toLowerCase();if(h.includes(
Z))return Me("{words}.",{words:d});let de=[...a[q]].at(-1);if(!Kn.test(d.match(Pn)?.[0]??"a")||E.includes(Z))return Me(`\
{words}${de}`,{words:d});let oe=a[z&&U.includes(Z)?z:q],ie=G||D.includes(ee),be=x.includes(Z)||Gn.test(ee)&&!ie,[C=""]=d,
j=be?C.toLowerCase()+d.slice(C.length):d;return Me(oe,{words:j})}return f=>{if(!b(f))return[];let d=Object.keys(R).find(
x=>x in f),h=d?R[d](f):N(f.say);return h.length&&f.then?[...h,...N([f.then])]:h}}function Yn(e,n,o){return n?e?"was-and-\
now":"now":e?o?"was":"today":""}function zt(e,n,{dangers:o,countries:a}){let s=Mt(e.items,n,o),l=!!s?.kinds.length;return{danger:s&&{...s,countries:a},reflection:_t(
e,n,{plain:l})}}function et(e,{words:n,label:o,question:a,act:s}){let l=e.querySelector("button, input"),r=[...e.childNodes],i=(g,p)=>t(
"button",{type:"button",onclick:()=>{e.replaceChildren(...r),l.focus(),p()}},g),m=i(n["home-no"],()=>{}),c=t("div",{class:"\
ajar-moves"},m,i(o,s));e.replaceChildren(t("p",{},a),c),m.focus()}function Be(e){let o=t("button",{type:"button",onclick:()=>et(
a,e)},e.label),a=t("div",{class:"ajar-twice"},o);return a}function Vt({words:e,send:n,isQuiet:o=!1}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-keep-${window.ajarForms}`,
s=t("span",{}),l=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),r=t("p",{class:"ajar-problem",role:"al\
ert"}),i=t("div",{}),m=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,i),c={state:"none",exists:!1,place:"",
saved:!1,problem:"",minutes:15},g=c,p=!1,b=!1,k=!1,v=!1,T=!1,M=(C,j,A={})=>t("button",{type:"button",onclick:j,...A},C),
N=t("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>x()}),B=M(e["keep-open"],()=>x(),{class:"ajar-link"}),
F=t("div",{class:"ajar-offer"}),$=!1,O=C=>{C.tabIndex=-1,C.focus()},I=()=>i.querySelector(".ajar-change"),w=()=>c.state===
"kept"&&!c.reopen;function S(C,j=C){l.dataset.short=j,s.textContent!==C&&(s.textContent=C)}function R(){let C=c.problem?
e["keep-unsaved"]:e["keep-saving"],[j,A]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[C],lost:[e["keep-lost"]]}[T?"lost":c.state];l.
classList.toggle("ajar-state-lost",T),S(j,A),l.dataset.longest=c.state==="kept"?e["keep-saved"]:"",r.textContent!==c.problem&&
(r.textContent=c.problem),r.hidden=!c.problem,_()}function _(){let C=o&&c.state==="none"&&!p,[j,A]=c.exists?[e["keep-ope\
n"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];N.setAttribute("aria-label",j),N.replaceChildren(t("sp\
an",{class:"ajar-long"},j),t("span",{class:"ajar-short"},A)),N.hidden=!C||$,B.hidden=!C||!c.exists,F.hidden=!C||v,m.hidden=
C&&r.hidden}function f(){let C=()=>{v=!0,R(),O(l)};return F.replaceChildren(t("p",{},e["keep-offer"]),t("div",{class:"aj\
ar-offer-ways"},M(e["keep-nothing"],C),M(e["keep-offer-yes"],x))),F}function d(){c={...c,saved:!1},R()}function h(){R(),
g=c,w()?i.replaceChildren(b?G("change"):oe()):c.state!=="none"?i.replaceChildren(G("unlock")):p?i.replaceChildren(G(c.exists?
"open":"start")):i.replaceChildren(o?"":v?U():z())}let x=()=>{p=!0,h(),m.scrollIntoView({block:"nearest"}),i.querySelector(
"input").focus()},D=()=>c.hosted?t("p",{},e["keep-hub"]):null,q=()=>c.here?t("details",{},t("summary",{},e["keep-tab"]),
t("p",{},e["keep-tab-how"])):null;function z(){return t("div",{class:"ajar-choose"},t("p",{class:"ajar-title"},e["keep-t\
itle"]),t("p",{},e[c.exists?"keep-there":"keep-why"]),D(),t("div",{class:"ajar-moves"},M(e["keep-nothing"],()=>{v=!0,h(),
O(l)}),M(e[c.exists?"keep-open":"keep-start"],x)))}let U=()=>t("p",{},M(e[c.exists?"keep-open":"keep-start"],x,{class:"a\
jar-link"}));function E(){let j=["none","weak","fair","good","strong"].map(A=>e[`keep-strength-${A}`]).reduce((A,W)=>W.length>
A.length?W:A);return t("p",{class:"ajar-strength","aria-live":"polite","data-longest":j},t("span",{},e["keep-strength-no\
ne"]))}function G(C){let j=C==="start"||C==="change",A={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],
change:e["keep-change"]}[C],W=t("input",{id:`${a}-words`,type:"password",spellcheck:"false","aria-describedby":`${a}-how`,
oninput:()=>{j&&n({strength:W.value})}}),J=t("input",{id:`${a}-again`,type:"password",spellcheck:"false"}),ne=t("div",{},
t("label",{for:`${a}-again`},e["keep-again"]),J),Y=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),te=t("input",{id:`${a}\
-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n({place:te.value})}),re=E(),le=()=>{if(!W.value){W.focus();
return}if(Y.hidden=!0,j&&W.type==="password"&&J.value!==W.value){Y.textContent=e["keep-again-differs"],Y.hidden=!1,J.focus();
return}C==="change"?n({change:W.value},{awaited:!0}):n({[C==="start"?"keep":"unlock"]:W.value,place:te.value},{awaited:!0}),
S(e["keep-opening"]),W.value="",J.value="",re.firstChild.textContent=e["keep-strength-none"]},ue=()=>{p=!1,b=!1,h(),C===
"change"?I().focus():O(l)},u=t("details",{},t("summary",{},e["keep-where"]),t("label",{for:`${a}-place`},e["keep-place"]),
te);return t("form",{class:"ajar-ask",onsubmit:y=>{y.preventDefault(),le()}},t(c.state==="locked"?"h1":"p",{class:"ajar-\
title"},A),D(),C==="start"&&o?t("p",{},e["keep-why"]):null,C==="start"?q():null,C==="change"?t("p",{},e["keep-change-how"]):
null,j?t("p",{},e["keep-no-way-back"]):null,C==="start"&&c.here==="browser"?t("p",{},e["keep-browser"]):null,t("label",{
for:`${a}-words`},e[C==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"ajar-hint",id:`${a}-how`},e[j?"keep-how":"\
keep-how-open"]),W,j?re:null,j?ne:null,t("label",{class:"ajar-card"},t("input",{type:"checkbox",onchange:({target:y})=>{
W.type=y.checked?"text":"password",ne.hidden=y.checked,Y.hidden=!0}}),t("span",{},e["keep-see"])),j?Y:null,C==="change"||
c.here?null:u,t("div",{class:"ajar-moves"},C==="unlock"?null:M(e["keep-not-now"],ue),t("button",{type:"submit"},A)),j?null:
de(),C==="start"&&c.here?Z():null)}let ee=()=>M(e["keep-copy"],()=>n({take:"sealed"}));function Z(){let C={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},j=t("input",{type:"file",onchange:async()=>{let J=new Uint8Array(await j.
files[0].arrayBuffer()),ne=()=>n({bring:J},{awaited:!0});j.value="",c.exists?et(W,{...C,act:ne}):ne()}}),A=t("label",{class:"\
ajar-words"},t("span",{},e["keep-bring"]),j),W=t("div",{class:"ajar-twice"},A);return W}function de(){let C=Be({words:e,
label:e["keep-erase"],question:e["home-erase-sure"],act:()=>n({erase:"saved"})});return t("details",{},t("summary",{},e["\
keep-forgot"]),t("p",{},e["keep-forgot-how"]),...c.here?[t("p",{},e["keep-copy-forgot"]),ee(),Z()]:[],t("p",{},e["keep-e\
rase-how"]),C)}function oe(){let C=t("select",{id:`${a}-minutes`,onchange:()=>n({minutes:Number(C.value)})},...[...new Set(
[5,15,30,60,c.minutes])].sort((j,A)=>j-A).map(j=>t("option",{value:j,selected:j===c.minutes},H(e["keep-minutes"],{n:j}))));
return t("div",{class:"ajar-kept"},M(e["keep-lock"],()=>{S(e["keep-opening"]),n({lock:!0},{awaited:!0})}),M(e["keep-chan\
ge"],()=>{b=!0,k=!1,h(),i.querySelector("input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-changed",role:"statu\
s"},k?e["keep-changed"]:""),t("details",{},t("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[t("p",{},e["kee\
p-copy-how"]),ee()]:[t("p",{},c.place)],c.copied?t("p",{},H(e["keep-copied"],{program:c.copied})):null,t("label",{for:`${a}\
-minutes`},e["keep-idle"]),C))}function ie(C){if(C.strength!=null){let j=i.querySelector(".ajar-strength > span");j&&(j.
textContent=C.strength);return}if(C.changed){b=!1,h(),i.querySelector(".ajar-changed").textContent=e["keep-changed"],k=!0,
I().focus();return}c={...c,...C},c.state==="kept"&&(p=!1),w()||(b=!1),R(),be()}let be=je(i,()=>{let C=g;if(C.state===c.state&&
C.exists===c.exists&&C.minutes===c.minutes&&C.here===c.here&&!!C.reopen==!!c.reopen&&!!C.hosted==!!c.hosted&&i.firstChild){
g=c;return}let A=p&&C.place!==c.place;h(),C.state!==c.state&&C.state!=="none"?O(l):A&&i.querySelector("input").focus()});
return h(),{line:l,small:N,opener:B,more:m,offer:f,setStart:C=>{$=C,R()},update:ie,begin:d,setLost:C=>{T=C,R()},say:C=>{
r.textContent=C,r.hidden=!1,m.hidden=!1}}}function Ht({items:e},n){let o={};for(let a of e){let s=n[a.id];if(!(s==null||!me(a,o)))if(a.kind==="choice"){let r=(a.among?
ke(a,o):a.cards).map(m=>m.id).filter(m=>s.chosen.includes(m)),i=s.own?.trim()?s.own:"";(r.length||i)&&(o[a.id]={chosen:r,
own:i})}else if(a.kind==="sort"){let l=a.cards.filter(r=>s[r.id]).map(r=>[r.id,s[r.id]]);l.length&&(o[a.id]=Object.fromEntries(
l))}else if(a.kind==="list"){let l=s.filter(r=>r.trim());l.length&&(o[a.id]=l)}else`${s}`.trim()&&(o[a.id]=s)}return o}var Ut=(e,n)=>H(e.ask,n);var Xn=new Set(["autorestarting","dead","restarting","terminating"]),Qn=4e3;function Pt({widget_manager:e},{gone:n,back:o}){
let{statusChanged:a,connectionStatusChanged:s}=e?.kernel??{};if(!a?.connect||!s?.connect)return()=>{};let l=0,r=(m,c)=>{
Xn.has(c)&&n()},i=(m,c)=>{clearTimeout(l),c==="disconnected"?n():c==="connecting"?l=setTimeout(n,Qn):o()};return a.connect(
r),s.connect(i),()=>{clearTimeout(l),a.disconnect(r),s.disconnect(i)}}function Kt({words:e,answered:n}){let o=new Set,a=!1,
s=()=>n().map(([m,c])=>{let g=Ht(m,c),p=m.items.filter(b=>b.id in g).map(b=>[Ut(b,g),...we(b,g[b.id])].join(`
`));return[m.title,...p].join(`

`)}).join(`


`);async function l(m){let c=s(),g=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});g.value=c,m.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(m.append(g),g.select(),!document.execCommand("\
copy"))return}m.querySelector("[role=status]").textContent=e["lost-copied"]}function r(m={}){let c=t("div",{class:"ajar-\
lost",hidden:!a,...m},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>l(c)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(c),c}function i(m){a=m;for(let c of o)c.hidden=!m}return{line:r,set:i,isLost:()=>a,forget:m=>o.delete(
m)}}function Gt(e,{words:n,send:o,open:a,help:s}){let l=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=fe(
n,$=>l.replaceChildren($)),i=$=>{r.begin(),o($)},m=t("div",{}),c={},g="",p=0,b=Le(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},m),l);let k=($,O)=>t("button",{type:"button",onclick:O},$),v=$=>t("div",{class:"\
ajar-reflection"},...$.flatMap(O=>Se(O,3))),T=($,O,I)=>Be({words:n,label:$,question:O,act:()=>i(I)}),M=()=>{let $=t("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{$.files[0]&&i({import:await $.files[0].text()}),$.value=
""}});return t("label",{class:"ajar-words"},t("span",{},n["home-bring"]),$)},N=je(m,()=>{let $=JSON.stringify(c);$!==g&&
(g=$,Te(m,B))});function B(){let $=(w,S)=>k(S,()=>i({take:w})),O=p>(c.danger?.kinds.length??0)?null:c.danger,I=()=>{p=O.
kinds.length+1,B(),m.querySelector(".ajar-welcome").focus()};m.replaceChildren(O?s.notice(O,{level:2,aside:I}):"",t("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?t("div",{class:"ajar-moves"},k(n["home-go-on"],()=>a(c.section))):
"",c.due?.length?t("ul",{},...c.due.map(w=>t("li",{},w))):"",c.plan?.length?t("h2",{},n["home-plan"]):"",c.plan?.length?
v(c.plan):"",c.plan?.length&&!O?s.line():"",...(c.earlier??[]).filter(({plan:w})=>w.length).map(({title:w,plan:S})=>t("d\
etails",{},t("summary",{},`${n["home-plan"]}, ${w}`),v(S))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["ho\
me-not-encrypted"]),t("div",{class:"ajar-take"},...O?[]:[k(n["home-take-plan"],()=>i({take:"plan",paper:b.value(),country:s.
code()})),b.element(),$("calendar",n["home-take-calendar"]),c.danger?"":$("calendar-line",n["home-take-calendar-line"])],
$("check-ins",n["home-take-check-ins"]),$("everything",n["home-take-everything"])),M()),c.something?t("details",{},t("su\
mmary",{},n["home-end"]),t("p",{},n["home-anew-how"]),T(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["hom\
e-erase-how"]),T(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:$=>{r.end(),c=$,N()},settle:r.end,say:($,O="")=>{
r.end();let I=t("div",{class:"ajar-text"});ce(I,O),l.replaceChildren($,I),l.scrollIntoView({block:"nearest"})}}}function Jt({
name:e,type:n,data:o}){let a=Uint8Array.from(atob(o),l=>l.charCodeAt(0)),s=URL.createObjectURL(new Blob([a],{type:n}));t(
"a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var xe=(...e)=>e.map(([n,o,a={}])=>ye("path",{class:n,d:o,...a})),Ee=(e,...n)=>ye("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...n),eo=(e,n,o,a)=>ye("circle",{class:e,cx:n,cy:o,r:a}),to={cup:()=>Ee("88 74 46 56",...xe(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Ee("296 12 176 168",...xe(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Ee("136 24 136 140",...xe(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),eo("glow",234,94,4),...xe(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Ee("312 66 80 120",...xe(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Ee("190 66 72 100",ye("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ye("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...xe(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Zt=(e,n,o="")=>t("ul",{class:`ajar-doors ${o}`},...e.map(({to:a,name:s,hint:l,picture:r})=>t("li",{},t(
"button",{type:"button",onclick:()=>n(a)},to[r](),t("span",{},t("b",{},s)," ",t("span",{},l))))));function Yt(e,{open:n,
opener:o}){let a=t("button",{type:"button",class:"ajar-link",onclick:()=>n(e.first)},e.all);return t("div",{class:"ajar-\
start"},t("h1",{},e.title),t("p",{class:"ajar-lead"},e.lead),t("h2",{},e.ask),Zt(e.doors,n,"ajar-first-one"),t("div",{class:"\
ajar-small-ways"},a,o??null))}var Xt=(e,{open:n})=>t("div",{class:"ajar-start ajar-later"},t("h2",{},e.ask),Zt(e.doors,n)),
Qt=(e,{open:n})=>t("div",{class:"ajar-small-ways"},t("button",{type:"button",class:"ajar-link",onclick:()=>n("start")},e.
back),t("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>n(e.to)},e.onward)),no=4e3,oo=6e3,ao=6;function en(e){
let n=0,o=0,a=t("p",{class:"ajar-breath"}),s=t("div",{class:"ajar-circle","aria-hidden":"true"}),l=t("button",{type:"but\
ton",onclick:()=>n?g():c()},e.begin);function r(b,k){a.textContent=b,s.dataset.breath=k}function i(){if(o===ao){g(),a.textContent=
e.after;return}o++,r(e.in,"in"),n=setTimeout(m,no)}function m(){r(e.out,"out"),n=setTimeout(i,oo)}function c(){o=0,l.textContent=
e.stop,i()}function g(){clearTimeout(n),n=0,l.textContent=e.begin,r("","")}return{element:t("div",{class:"ajar-breathing"},
t("h1",{},e.title),t("p",{},e.how),t("div",{class:"ajar-breathe"},s,a),l,t("details",{},t("summary",{},e.other),t("ul",{},
...e.instead.map(b=>t("li",{},b))))),stop:g}}window.ajarShown??(window.ajarShown=new WeakMap);var Ae=window.ajarShown,tn="needs@",nn=({answers:e,done:n,danger:o,reflection:a})=>JSON.
stringify([e,n,o,a]),Ce={};function so(){let e=document.getElementById("ajar-style")??document.head.appendChild(t("style",
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
.ajar-gate>*+*{margin-top:.75em!important}.ajar .ajar-gate-ask{font-weight:600}.ajar .ajar-done{color:var(--ajar-muted);\

font-size:.85em}.ajar .ajar-made>*+*{margin-top:.75rem}.ajar .ajar-item~.ajar-moves button:last-child,.ajar .ajar-page:n\
ot(:has(.ajar-item))
.ajar-turn button:last-child{background:var(--ajar-accent);color:var(--ajar-on-accent)}.ajar-breathing>*+*{margin-top:.7\
5rem!important}
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
padding-top:.75em;border-top:1px solid var(--ajar-line)}.ajar .ajar-offer>p{flex:1 0 auto;font-weight:600}.ajar-offer-wa\
ys{
display:flex;gap:.5em;flex:1 1 14em}.ajar .ajar-offer-ways button{flex:1 1 0;padding-inline:.4em}.ajar button.ajar-save{\

padding:0;min-height:24px;font-size:.95em;font-weight:500;white-space:nowrap}.ajar-save .ajar-short{display:none}@media(\
max-width:40em){
.ajar-save .ajar-short{display:inline}.ajar-save .ajar-long{display:none}}@media print{.ajar :is(.ajar-offer,.ajar-small\
-ways){
display:none}}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}\
.ajar button[aria-disabled]{
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
`;e.textContent!==n&&(e.textContent=n)}function ro({model:e,el:n}){so();let o=e.get("pages"),a=e.get("words"),s=new Map,
l=new Map,r=new Map,i=[],m=u=>i.push(u),c=null,g=!1,p=!1,b=!1,k=!1,v=new Map,T=new Map,M=Math.min(e.get("page"),o.length-
1);n.classList.add("ajar");let N=t("div",{class:"ajar-page"}),B=u=>o.flatMap(({blocks:y})=>y).find(y=>y.kind==="exercise"&&
y.key===u)?.exercise,F=Kt({words:a,answered:()=>[...l].map(([u,{answers:y}])=>[B(u),y]).filter(([u,y])=>u&&Object.keys(y??
{}).length)}),$=0,O=u=>{if(clearTimeout($),$=0,F.set(u),c?.setLost(u),u)for(let y of r.keys())s.get(y)?.release()},I=(u,{
awaited:y=!1}={})=>{try{e.send(u)}catch{O(!0);return}y&&!$&&($=setTimeout(()=>O(!0),8e3))},w=!1;function S(){w||window.ajarDangers||
(w=!0,I({dangers:!0}))}function R({key:u,exercise:y},L){if(!window.ajarDangers||!Rt(y,L))return;let V=Qe(y,L),P=zt(y,V,window.
ajarDangers);C(u,{answers:V,done:!0,...P}),v.set(u,nn(l.get(u))),s.get(u).update(l.get(u)),s.get("made")?.update()}let _=Et(
{words:a,countries:e.get("notice")?.help??o[0]?.blocks[0]?.help,leave:()=>f(),onCountry:u=>I({country:u})}),f=()=>{I({forget:!0}),
Ge()},d=(u,y,L)=>(s.set(u.key,L),l.has(u.key)&&L.update(l.get(u.key)),y),h={html:u=>x(u.html),home(u){let y=t("div",{});
return d(u,y,Gt(y,{words:a,send:P=>{P.import&&s.get("chart")?.begin(),I(P)},open:P=>{let K=o.find(Q=>Q.section===P&&Q.blocks.
some(({key:pe})=>l.get(pe)?.done===!1));oe(K?.id??P)},help:_})),I({home:u.key}),y},gate(u){let y=t("div",{class:"ajar-te\
xt ajar-gate"}),[L,V]=k?[t("p",{},a["gate-left-out"]),[_.button(),ie(),z()]]:[x(b?u.short:u.html),E()],P=t(`h${u.level??
2}`,{},u.title);return y.append(P,L,t("div",{class:"ajar-moves"},...V.filter(Boolean))),k||L.after(t("p",{class:"ajar-ga\
te-ask"},a["gate-ask"])),m(()=>{b=!0}),y},made:u=>{let y=t("div",{class:"ajar-made"}),L=()=>y.replaceChildren(...ee(u.section));
return s.set("made",{update:L}),L(),y},exercise(u){if(u.invites&&k)return t("div",{class:"ajar-text"},t(`h${u.level}`,{},
u.exercise.title),t("p",{},a["gate-left-out"]),z());let y=t("div",{}),L=F.line(c?{}:{role:"alert"});r.set(u.key,y);let V=(K,Q)=>{
c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let pe=window.ajarSent;T.set(u.key,pe),I({key:u.key,
...K,sent:pe},{awaited:Q}),!(!Q||!F.isLost())&&(O(!0),L.scrollIntoView({block:"nearest"}))};if(s.set(u.key,st(y,u.exercise,
{words:a,level:u.level,small:u.quick,folded:o.length>1,brief:u.brief,sort:u.quick||o.length>1&&!te()?mt:Tt,enough:u.quick?
"at once":"later",...l.get(u.key),help:_,needs:()=>ie(u.needs),below:()=>de(u.key),onAside:K=>C(u.key,{aside:K}),onChange:K=>{
S(),C(u.key,{answers:K,done:!1}),V({answers:K,done:!1},p)},onMove:K=>C(u.key,{at:K}),onDone:K=>{R(u,K),V({answers:K,done:!0},
!0),u.key.startsWith("check-in@")&&s.get("chart")?.begin()},onStartOver:()=>{C(u.key,{answers:{},done:!1}),V({remove:!0})}})),
y.firstElementChild.append(L),m(()=>F.forget(L)),!u.folded)return y;let P=Object.keys(l.get(u.key)?.answers??{}).length>
0;return t("details",{open:P},t("summary",{},a["check-in-now"]),y)},chart(u){let y=t("div",{class:"ajar-chart-block"}),L=t(
"p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:V,end:P}=fe(a,Q=>L.replaceChildren(Q)),K=Q=>{P(),Ie(
y,Q,a)};return s.set(u.key,{update:K,begin:V,end:P}),l.has(u.key)&&K(l.get(u.key)),V(),I({chart:u.key}),t("div",{},y,L)},
start:u=>Yt(u,{open:oe,opener:c?.opener}),doors:u=>Xt(u,{open:oe}),onward:u=>Qt(u,{open:oe}),breathing(u){let{element:y,
stop:L}=en(u);return m(L),y},notice(u){if(Lt(()=>I({forget:!0})),!u.leave)return t("div",{class:"ajar-notice"},t("p",{},
u.text));let y=t("div",{class:"ajar-leave"},_.button(),Ke({words:a,leave:f}));At(_.open),c=Vt({words:a,send:I,isQuiet:o.
length>1});let L=document.createDocumentFragment();return L.append(t("div",{class:"ajar-notice"},t("div",{},c.line,c.small),
y),t("div",{class:"ajar-on-paper"},_.text()),c.more),L}};function x(u){let y=t("div",{class:"ajar-text"});return ce(y,u),
_.addNumbers(y),y.addEventListener("click",L=>{let V=L.target.closest("a"),P=o.findIndex(({id:K})=>K&&V?.getAttribute("h\
ref")===`${K}.ipynb`);P<0||(L.preventDefault(),J(P))}),y}function D(u){k=u,b=!0,A({focus:!0})}let q=(u,y)=>t("button",{type:"\
button",onclick:y},u),z=()=>q(a["gate-again"],()=>D(!1));function U(){D(!1),o[M].blocks.some(({invites:y})=>y)||J(M+1)}let E=()=>[
q(a["gate-no"],()=>D(!0)),q(a["gate-unsure"],()=>D(!0)),q(a["gate-yes"],U)],G=u=>o.filter(y=>y.section===u).flatMap(y=>y.
blocks.filter(({kind:L})=>L==="exercise")),ee=u=>{let y=G(u).filter(({key:V})=>l.get(V)?.done).flatMap(({key:V,exercise:P})=>[
t("h2",{},P.title),...l.get(V).reflection.flatMap(K=>Se(K,3))]),L=t("p",{},a["made-nothing"]);return[t("h1",{},a["made-t\
itle"]),...y.length?y:[L]]},Z=u=>{let y=G(u);return y.length>0&&y.every(({key:L})=>l.get(L)?.done)};function de(u){let y=u.
startsWith("plan@")&&_.isKnown()?_.line():"";return t("div",{class:"ajar-below"},y,c?.offer()??"")}let oe=u=>J(o.findIndex(
y=>y.id===u));function ie(u){let y=o.findIndex(({aside:V,blocks:P})=>!V&&P.some(({key:K})=>K===tn));return y<0?u?t("p",{},
t("a",{href:u},a["help-needs"])):null:t("button",{type:"button",onclick:()=>{J(y);let V=r.get(tn).querySelector("h2");V.
tabIndex=-1,V.focus()}},a["help-needs"])}for(let[u,y]of Object.entries(Ce))h[u]=L=>{let V=t("div",{}),K=y(V,L,{words:a,send:I,
onDispose:m,model:e,exerciseOf:B,formOf:Q=>r.get(Q)});return d(L,K.element??V,K)};let be=u=>o[M].blocks.find(y=>y.kind===
u),C=(u,y)=>l.set(u,{...l.get(u),...y}),j=()=>{for(let u of i.splice(0))u()};function A({focus:u=!1}={}){if(j(),s.clear(),
g){N.replaceChildren(c?"":t("p",{class:"ajar-empty"},a["keep-locked-here"]));return}if(N.replaceChildren(...o[M].blocks.
map(L=>h[L.kind](L))),o.length>1&&W(),!u)return;let y=N.querySelector("h1, h2, h3")??N;y.tabIndex=-1,y.focus({preventScroll:!0}),
n.scrollIntoView({block:"start"})}function W(){let{aside:u,title:y}=o[M];if(re.hidden=!!u,N.classList.toggle("ajar-aside",
!!u),c?.setStart(o[M].id==="start"),u)return;let{section:L,step:V,steps:P,minutes:K}=o[M],Q=o.filter(X=>!X.aside),pe=Q.indexOf(
o[M]),Oe=(X,Fe,rn={})=>t("button",{type:"button",onclick:()=>J(o.indexOf(X)),...rn},Fe),De=o.find(({id:X})=>X==="start"),
tt=Q[pe-1]??De;N.append(t("div",{class:"ajar-moves ajar-turn"},tt?Oe(tt,a["previous-page"]):null,pe<Q.length-1?Oe(Q[pe+1],
a["next-page"]):null));let Re=Q.filter(X=>!X.section||X.step===1),nt=X=>L?X.section===L:X===o[M],an=X=>({"aria-current":nt(
X)?"page":null}),sn=X=>Z(X.section)?t("span",{class:"ajar-done"},` ${a["section-done"]}`):"",ot=(X,Fe)=>t("li",{},Oe(X,Fe,
an(X)),sn(X));ne.replaceChildren(...Re.map(X=>ot(X,X.title)),De?ot(De,a["start-page"]):""),Y.textContent=L?H(a["step-of"],
{title:y,n:V,all:P,minutes:K}):H(a["page-of"],{n:Re.findIndex(nt)+1,all:Re.length,title:y})}function J(u){o[u]&&(M=u,ne.
parentElement.open=te(),e.set("page",u),e.save_changes(),A({focus:!0}))}let ne=t("ol",{}),Y=t("summary",{}),te=()=>window.
innerWidth>640;e.get("notice")&&n.append(h.notice(e.get("notice")));let re=t("nav",{class:"ajar-nav","aria-label":a.pages},
t("details",{open:te()},Y,ne));o.length>1&&n.append(re),n.append(F.line({role:"alert"}),N);let le=0;for(let u of["keydow\
n","pointerdown","scroll"])n.addEventListener(u,()=>{Date.now()-le<3e4||(le=Date.now(),I({active:!0}))},{passive:!0,capture:!0});
e.on("msg:custom",u=>{if(O(!1),u.keeping){let y=[...T.values()].some(P=>u.acknowledged<P);c?.update(y?{...u.keeping,saved:!1}:
u.keeping);let{state:L}=u.keeping,V=L==="locked";L&&(p=L==="kept"),L&&V!==g&&(g=V,l.clear(),re.hidden=g,A())}u.states&&queueMicrotask(
()=>s.get("made")?.update());for(let[y,L]of Object.entries(u.states??{})){if(u.acknowledged<T.get(y))continue;let V=L.answers&&
!Object.keys(L.answers).length,P=v.get(y)===nn(L);v.delete(y),C(y,V?{...L,at:0}:L),P||s.get(y)?.update(l.get(y))}u.dangers&&
(window.ajarDangers=u.dangers),u.country!=null&&_.choose(u.country),u.file&&(s.get("home")?.settle(),Jt(u.file)),u.erased&&
s.get("home")?.say(u.erased,be("home")?.erased),u.said&&s.get("chart")?.end(),u.said&&(s.get("home")??c)?.say(u.said),u.
open&&oe(u.open),u.problem&&s.get(u.problem.key)?.say(u.problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),A()});
let ue=Pt(e,{gone:()=>O(!0),back:()=>{F.isLost()&&I({ready:!0})}});return A(),Ae.set(a,(Ae.get(a)??0)+1),I({ready:!0}),()=>{
j(),ue(),clearTimeout($),Ae.set(a,Ae.get(a)-1),Ae.get(a)||I({gone:!0})}}var on={render:ro};Ce.door=(e,n,o)=>rt(e,o);Ce.group=(e,n,o)=>ft(e,o);Ce.scenario=(e,n,{words:o,model:a})=>({element:ht(n,{words:o,picked:a.
get("couple"),pick:s=>{a.set("couple",s),a.save_changes()}})});Ce.asking=(e,n,{exerciseOf:o,formOf:a,...s})=>{let{items:l}=o(
n.of),{parts:r,update:i}=it(n,{...s,form:()=>a(n.of),ask:c=>l.find(g=>g.id===c).ask}),m=document.createDocumentFragment();
return m.append(...r),{element:m,update:i}};var Ka=on;export{Ka as default};
