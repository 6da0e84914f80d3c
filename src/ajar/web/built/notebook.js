var Ln=["button","input","select","summary","textarea"],In=["input","select","textarea"];function n(e,t={},...o){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Ln.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),In.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...o.filter(a=>a!=null)),s}function ve(e,t,...o){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...o),
s}var F=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),ye=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function we(e,t){let o=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(o[a.id]));return s.length?
s:e.cards}var bt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(s=>s.id===o))};function fe(e,t){let o=0,s=!1;return{begin(){o||(o=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,s&&t(""),s=!1}}}function yt(e,t,o){let{words:s,level:a=3,small:r=!1,folded:c=!1,brief:i=!1,beside:u=[]}=o,f={...Dn,
sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-${window.ajarForms}`,p={...o.answers},h=0,k=null,j=0,A=o.
aside??0,E=t.why?n("p",{class:"ajar-why"},t.why):"",M=t.private?n("p",{class:"ajar-private"},t.private):"",I=!1,B=n("p",
{class:"ajar-status",role:"status","aria-live":"polite"}),S=n("div",{}),O=n("div",{class:"ajar-body"}),N=n("section",{class:"\
ajar-form","aria-labelledby":`${l}-title`},n(`h${a}`,{id:`${l}-title`},t.title),...r||c?[n("div",{class:"ajar-beside"},...u,
E?Nn([E],s):""),M]:[E,M],S,O,B);e.replaceChildren(N);function x(){let y=t.items.filter($=>ye($,p));if(i){let $=I?y.filter(
R=>R.after).map(R=>[R]):[];return[y.filter(R=>!R.after),...$]}return r&&t.together?[y]:y.map($=>[$])}let C=y=>{B.replaceChildren(
y)},_=fe(s,C);function z(y,$){B.replaceChildren(`${y} `,n("button",{type:"button",class:"ajar-link",onclick:()=>{p=$,C(""),
o.onChange(p),Q({focus:!0})}},s["put-back"]))}function m(y,$){p={...p,[y.id]:$},qn(O),C(""),o.onChange(p),D()}function g(){
w(!0),_.begin(),j=setTimeout(b,8e3)}function b(){j&&(clearTimeout(j),j=0,w(!1),_.end())}function w(y){for(let $ of k?.fieldsets??
[])$.disabled=y}function D(){if(!k)return;let{items:y,skip:$,where:R,next:U,enough:Y,whys:Z}=k,ee=x().length;$.textContent=
V(y)?s["clear-and-skip"]:s.skip,R.textContent=F(s["question-of"],{n:h+1,all:ee}),R.hidden=(r||i)&&ee===1,U.textContent=h===
ee-1?s.done:s.next,Y.hidden=!q(ee),Z.hidden=!i||I||!V(y)}function q(y){return(o.enough==="at once"||h>0)&&h<y-1&&V(t.items)}
function W(){j||(g(),o.onDone(p))}let V=y=>y.some(({id:$})=>p[$]!=null);function T(y,$=!0){if(j)return;let R=x();if(h+=y,
h>=R.length){h=R.length-1,W();return}Q({focus:$,again:y<0})}function G(y,$){let R=`${l}-${y.id}`,U=n("legend",{},F(y.ask,
p)),Y=y.hint?n("p",{class:"ajar-hint",id:`${R}-hint`},y.hint):null,Z=[Y,$.mark].filter(Boolean).map(({id:ie})=>ie),ee=y.
among?{...y,cards:we(y,p)}:y,ae=f[y.kind](ee,bt(ee,p[y.id]),{words:s,level:a+1,group:R,change:ie=>m(y,ie),say:C,remarks:o.
remarks,isQuick:o.enough==="at once",...$}),ne={class:`ajar-item ajar-${y.kind}`,tabindex:"-1","aria-describedby":Z.join(
" ")||null};return n("fieldset",ne,U,Y,ae)}function Q({focus:y=!1,again:$=!1}={}){let R=x();h=Math.max(0,Math.min(h,R.length-
1));let U=R[h],Y=o.mark?.(U),Z=Y?n("p",{class:"ajar-mark",id:`${l}-${U[0].id}-mark`},Y):null,ee=n("div",{class:"ajar-mov\
es"}),ae=h>0?()=>T(-1):null,ne=U.map(P=>G(P,{mark:Z,again:$,moves:ee,back:ae})),ie=n("button",{type:"button",onclick:()=>{
if(j)return;let P=p,te=V(U);p={...p,...Object.fromEntries(U.map(({id:le})=>[le,null]))},o.onChange(p),T(1),te&&z(s.cleared,
P)}}),je=n("button",{type:"button",onclick:()=>{j||(C(""),T(1))}}),d=n("p",{class:"ajar-where"}),L=n("button",{type:"but\
ton",class:"ajar-link",onclick:()=>{I=!0,T(1)}},s["add-why"]),H=n("button",{type:"button",class:"ajar-link",onclick:W},s.
enough);k={items:U,skip:ie,where:d,next:je,fieldsets:ne,enough:H,whys:L},S.replaceChildren(),ee.replaceChildren(ie,je),ae&&
ee.prepend(n("button",{type:"button",onclick:ae},s.back));let K=ne.length===1;Z&&K&&ne[0].lastElementChild.before(Z),O.replaceChildren(
d,...Z&&!K?[Z]:[],...ne,ee,...o.enough?[L,H]:[]),D(),o.onMove?.(h),y&&(ne[0].focus({preventScroll:!0}),d.scrollIntoView(
{block:"nearest"}))}function J(y){if(S.replaceChildren(),!y||!o.help||A>y.kinds.length)return null;let $=()=>{A=y.kinds.
length+1,o.onAside?.(A),S.replaceChildren(),O.querySelector("[tabindex]").focus()},{help:R,needs:U}=o;return S.append(R.
notice(y,{level:a+1,aside:$,needs:U})),S.querySelector("[tabindex]")}function pe(y,{focus:$=!1,danger:R=null}={}){k=null;
let U=n(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);O.replaceChildren(n("div",{class:"ajar-reflection"},U,...y.flatMap(
Z=>Me(Z,a+2)),o.below?.()??null),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>{h=0,Q({focus:!0,again:!0})}},
s.change),n("button",{type:"button",onclick:()=>{let Z=p;p={},h=0,A=0,o.onAside?.(0),o.onStartOver(),Q({focus:!0}),z(s["\
started-over"],Z)}},s["start-over"])));let Y=J(R);$&&(Y??U).focus()}function oe(y){let $=O.contains(document.activeElement);
$&&k&&!j||(b(),p={...y.answers},y.done?pe(y.reflection,{focus:$,danger:y.danger}):(h=y.at??Math.max(0,x().findIndex(R=>R.
some(({id:U})=>p[U]==null))),Q()))}let{done:se,reflection:ge,danger:be}=o;return oe({answers:p,at:o.at,done:se,reflection:ge,
danger:be}),{update:oe,release:b,say:y=>{b(),C(y)}}}var Nn=(e,t)=>n("details",{},n("summary",{},t["why-this"]),...e);function qn(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Me=({heading:e,said:t,words:o},s)=>[e?n(`h${s}`,{},e):null,t.length>1?n("ul",{class:"ajar-said"},...t.map(a=>n(
"li",{},a))):t.length?n("p",{class:"ajar-said"},t[0]):null,...o.map(a=>n("p",{},a))].filter(Boolean),Dn={ruler(e,t,{group:o,
change:s}){let a=Array.from({length:11},(r,c)=>n("label",{class:"ajar-number"},n("input",{type:"radio",name:o,value:c,checked:t===
c,onchange:()=>s(c),"aria-describedby":c===0?`${o}-low`:c===10?`${o}-high`:null}),n("span",{},`${c}`)));return n("div",{
class:"ajar-scale"},n("div",{class:"ajar-numbers"},...a),n("p",{class:"ajar-anchors"},n("span",{id:`${o}-low`},n("b",{},
"0"),` ${e.low}`),n("span",{id:`${o}-high`},n("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:s,change:a,remarks:r}){
let{chosen:c,own:i}=t||{chosen:[],own:""},u=()=>a(c.length||i.trim()?{chosen:[...c],own:i}:null),f=e.many?"checkbox":"ra\
dio",l=e.cards.map(h=>n("input",{type:f,name:s,value:h.id,checked:c.includes(h.id),onchange:k=>{e.many?c=c.filter(j=>j!==
h.id).concat(k.target.checked?h.id:[]):(c=[h.id],i="",p&&(p.value="")),u()}})),p=e.own?n("input",{type:"text",value:i,maxlength:500,
oninput:h=>{i=h.target.value,!e.many&&i.trim()&&(c=[],l.forEach(k=>{k.checked=!1})),u()}}):null;return n("div",{class:"a\
jar-cards"},n("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose-one"]),...e.cards.map((h,k)=>n("label",{class:"ajar\
-card"},l[k],n("span",{},h.text))),p?n("label",{class:"ajar-own"},n("span",{},e.own),p):null,p&&e.remark&&r?r(p,e):null)},
text(e,t,{words:o,change:s,remarks:a}){let r=n(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,
oninput:u=>s(u.target.value.trim()?u.target.value:null)});e.long&&(r.value=t??"");let c=e.opener||o["own-words"],i=n("la\
bel",{class:"ajar-words"},n("span",{},c),r);return e.remark&&a?n("div",{},i,a(r,e)):i},list(e,t,{words:o,change:s}){let a=n(
"div",{}),r=()=>{let p=[...a.querySelectorAll("input")].map(h=>h.value).filter(h=>h.trim());s(p.length?p:null)},c=()=>[...a.
children].forEach((p,h)=>{p.querySelector("label > span").textContent=F(o.line,{n:h+1}),p.querySelector("button").setAttribute(
"aria-label",F(o["remove-line"],{n:h+1}))}),i=n("button",{type:"button",class:"ajar-link",onclick:()=>{f(""),a.lastElementChild.
querySelector("input").focus()}},o["add-line"]),u=()=>{c(),i.hidden=a.children.length>=e.most},f=p=>{let h=n("div",{class:"\
ajar-line"},n("label",{class:"ajar-words"},n("span",{}),n("input",{type:"text",value:p,maxlength:2e4,oninput:r})),n("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let k=h.nextElementSibling||h.previousElementSibling;h.remove(),k||
f(""),u(),r(),(k||a.firstElementChild).querySelector("input").focus()}},"×"));a.append(h),u()},l=t||[];for(let p=0;p<Math.
max(e.lines,l.length);p++)f(l[p]??"");return n("div",{class:"ajar-lines"},a,i)},date(e,t,{words:o,change:s}){return n("l\
abel",{class:"ajar-words"},n("span",{},o["pick-date"]),n("input",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};var Rn=e=>e;function ue(e,t){e.innerHTML=Rn(t)}function qe(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let a=n("select",{onchange:()=>{o=a.value}},...Object.entries(t).map(([r,c])=>n("option",{value:r,selected:r===o},c)));return n(
"label",{},e["home-paper"]," ",a)},value:()=>o}}function xe(e,t){let o=!1,s=!1,a=()=>{s=o,o||t()};function r(){o=!0;let c=new AbortController,i=()=>{c.abort(),setTimeout(
()=>{o=!1,s&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:c.signal,capture:u!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,r);return a}function De(e,t){let o=i=>[...e.querySelectorAll(
i)],s=o("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of o("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=o("summary, button").
find(i=>i.textContent===a),c=r??e.querySelector("h2, p");r||(c.tabIndex=-1),c.focus({preventScroll:!0})}function kt(e,{words:t,send:o,onDispose:s}){let a={},r=null,c=!1,i="",u=n("div",{}),f=n("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),l=n("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=n("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),h=fe(t,g=>{p.textContent=g}),k=Ze(t),j=qe(t);e.replaceChildren(n("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},f,u,p),k.dialog);let A=g=>{a.busy?p.textContent=t["room-one-moment"]:(h.begin(),
o(g,{awaited:!0}))},E=(g,b)=>n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>A(b)},g),M=(...g)=>n(
"div",{class:"ajar-moves ajar-many"},...g);function I(){let g=a.needsKey?n("input",{type:"password",spellcheck:"false",id:`${m}\
-key`,"aria-describedby":`${m}-key-how`}):null,b=n("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(g&&!g.value){g.focus();return}A({room:"open",...g?{key:g.value}:{}}),g&&(g.value="")}},t["room-open"]);return[n("h2",
{},t["room-title"]),a.state==="ended"?n("p",{class:"ajar-empty"},t["room-ended"]):null,n("p",{},t["room-how"]),n("p",{},
a.elsewhere?F(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),g?n("label",{class:"ajar-words",for:g.
id},t["room-host-key"]):null,g?n("p",{class:"ajar-hint",id:`${m}-key-how`},t["room-host-key-how"]):null,g,M(b,a.elsewhere?
null:E(t["room-inside"],{room:"inside"})),a.elsewhere?null:n("p",{},t["room-rehearse-how"]),a.elsewhere?null:M(...[12,3].
map(w=>E(F(t["room-rehearse"],{n:w}),{room:"rehearse",phones:w})))]}let B=()=>[n("h2",{},t["room-title"]),n("p",{},t["ro\
om-lost"]),M(E(t["room-go-on"],{room:"go-on"}),E(t["room-end"],{room:"end"}))];function S(){let g=n("button",{type:"butt\
on",onclick:()=>k.show()},t["room-large"]),b=n("p",{},a.inside&&!a.practice?t["room-inside-open"]:F(t["room-line"],{code:a.
code})),w=a.address?g:null;return r?[O(),n("div",{class:"ajar-door-line"},b,l,w),N(),C()]:[n("h2",{},t["room-title"]),O(),
N(),b,a.address?jt(t,a):null,a.inside?n("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?n("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?x():null,a.addresses?.length?n("p",{
class:"ajar-hint"},t["room-firewall"]):null,n("div",{class:"ajar-door-line"},l,w,a.inside&&!a.practice?E(t["room-widen"],
{room:"widen"}):null),C()]}let O=()=>a.practice?n("p",{},Ae(t)):null,N=()=>a.again?n("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function x(){let g=n("select",{id:`${m}-address`,onchange:()=>o({room:"pick",ip:g.value})},...a.addresses.map(
({ip:b,network:w})=>n("option",{value:b,selected:b===a.picked},`${b} (${w})`)));return n("label",{class:"ajar-words",for:g.
id},n("span",{},t["room-address"]),g)}function C(){let g=n("div",{}),b=n("button",{type:"button",onclick:()=>q(!1)},t["r\
oom-end-no"]),w=n("button",{type:"button",onclick:()=>q(!0)},t["room-end"]),D=()=>g.replaceChildren(...c?[n("p",{},t["ro\
om-end-sure"]),M(b,E(t["room-end"],{room:"end"}))]:[w]),q=V=>{c=V,D(),(c?b:w).focus()};D();let W=(V,T)=>n("button",{type:"\
button",onclick:()=>o({room:"take",...T()},{awaited:!0})},V);return n("details",{class:"ajar-ending"},n("summary",{},t["\
room-ending"]),a.shown?n("p",{},t["room-take-how"]):n("p",{},t["room-take-nothing"]),a.shown?M(W(t["room-take-table"],()=>({
what:"table"})),W(t["room-take-page"],()=>({what:"page",paper:j.value()})),j.element()):null,n("p",{},t["room-end-how"]),
g)}function _(g){a={...a,...g},f.textContent!==a.problem&&(f.textContent=a.problem),f.hidden=!a.problem;let b=Je(t,a.joined);
l.textContent!==b&&(l.textContent=b),k.update(a,b),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,c=!1),
a.busy?h.begin():(h.end(),p.textContent=""),z()}let z=xe(u,()=>{let{joined:g,problem:b,...w}=a,D=JSON.stringify([w,r]);if(D===
i)return;i=D;let q={open:S,lost:B}[a.state]??I;De(u,()=>u.replaceChildren(...q().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let m=`ajar-door-${window.ajarForms}`;return Re(e,()=>o({room:"look"}),s),{update:_}}var Je=(e,t)=>t?t===
1?e["room-joined-one"]:F(e["room-joined"],{n:t}):e["room-joined-none"],Ae=e=>n("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function jt(e,t){let o=n("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return ue(o,t.
picture),o.firstElementChild?.setAttribute("aria-hidden","true"),n("div",{class:"ajar-way-in"},o,n("div",{},n("p",{},e["\
room-scan"]),n("p",{class:"ajar-address"},t.address),n("p",{},e["room-type-code"]),n("p",{class:"ajar-code"},t.code)))}function Ze(e){
let t=n("div",{}),o=n("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,n(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),s=n("p",{class:"ajar-joined"}),a="";return{dialog:o,show:()=>o.
showModal(),update(r,c){s.textContent=c;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?n("p",{},Ae(e)):"",jt(e,r),s):(o.close(),t.replaceChildren()))}}}function Re(e,t,o){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),o(()=>s.disconnect())}function Be(e,{sentence:t,wide:o,narrow:s,columns:a,rows:r},c){if(!t){e.replaceChildren(n("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let i=(f,l)=>{let p=n("div",{class:`ajar-picture ajar-${l}`,role:"img","aria-label":t});return ue(p,
f),p.firstElementChild.setAttribute("aria-hidden","true"),p},u=e.querySelector("details")?.open??!1;e.replaceChildren(n(
"figure",{class:"ajar-chart"},n("figcaption",{},t),i(o,"wide"),i(s,"narrow"),n("details",{open:u},n("summary",{},c.table),
n("table",{},n("thead",{},n("tr",{},...a.map(f=>n("th",{scope:"col"},f)))),n("tbody",{},...r.map(([f,...l])=>n("tr",{},n(
"th",{scope:"row"},f),...l.map(p=>n("td",{},p??"–")))))))))}function vt({units:e,slips:t},{words:o,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,c=new Map,i=k=>n("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...k}),u=i({id:`${r}-people`,
min:1}),f=k=>Math.max(0,Math.floor(Number(k.value)||0)),l=k=>k.kind==="card"?k.bands.slice(0,1):k.bands,p=k=>{let j=e.filter(
I=>I.item===k),A=(I,B)=>{let S=i({"aria-label":[I.card,l(I)[B]].filter(Boolean).join(": ")});return c.set(I.id,[...c.get(
I.id)??[],S]),S},E=j.length===1&&!j[0].card?j[0].bands.map((I,B)=>[I,[A(j[0],B)]]):j.map(I=>[I.card,l(I).map((B,S)=>A(I,
S))]),M=j[0].card?["",...l(j[0])]:null;return n("table",{},n("caption",{},s(k)),M&&M.length>2?n("thead",{},n("tr",{},...M.
map(I=>I?n("th",{scope:"col"},I):n("td",{})))):null,n("tbody",{},...E.map(([I,B])=>n("tr",{},n("th",{scope:"row"},I),...B.
map(S=>n("td",{},S))))))};function h(){let k=new Map(e.map(M=>[M,c.get(M.id).map(f)])),j=Math.max(...[...k.values()].map(
M=>M.reduce((I,B)=>I+B,0))),A=f(u)||j;if(!A){u.focus();return}let E=Object.fromEntries([...k].map(([M,I])=>[M.id,M.kind===
"card"?[I[0],Math.max(0,A-I[0])]:I]));a({counts:E,people:A})}return n("details",{class:"ajar-hands"},n("summary",{},o[t?
"room-slips":"room-hands"]),n("p",{},o[t?"room-slips-how":"room-hands-how"]),n("form",{onsubmit:k=>{k.preventDefault(),h()}},
...[...new Set(e.map(k=>k.item))].map(p),n("label",{class:"ajar-words",for:u.id},n("span",{},o["room-people"]),u),n("div",
{class:"ajar-moves"},n("button",{type:"submit"},o["room-count"]))))}function wt(e,{words:t,send:o,onDispose:s,form:a,ask:r}){let c={not:{}},i=!1,u="",f="",l=!1,p=(T,G={})=>{l=T==="reveal",
O.begin(),o({question:e.of,do:T,...G},{awaited:!0})},h=n("div",{class:"ajar-results",hidden:!0}),k=n("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),j=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),A=n("span",{}),E=n("p",
{class:"ajar-counts"}),M=Bn(e.minutes,t,s),I=n("button",{type:"button",class:"ajar-link",onclick:()=>m(!i)}),B=n("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),S=(...T)=>{B.textContent!==T[0]&&B.replaceChildren(...T)},O=fe(t,T=>S(
T||f)),N={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},x=Object.
keys(N).filter(T=>e.units.length||T==="open"||T==="close"),C=Object.fromEntries(x.map(T=>[T,n("button",{type:"button",onclick:()=>{
C[T].getAttribute("aria-disabled")?S(_(T)):T==="reset"?z():p(T)}},N[T])])),_=T=>c.busy?t["room-one-moment"]:c.not[T];function z(){
let T=n("button",{type:"button",class:"ajar-link",onclick:()=>{S(""),C.reset.focus()}},t["home-no"]),G=n("button",{type:"\
button",class:"ajar-link",onclick:()=>{S(""),C.reset.focus(),p("reset")}},t["room-ask-reset"]);B.replaceChildren(t["room\
-reset-sure"]," ",T," ",G),T.focus()}function m(T){i=T,h.hidden=!T,a().hidden=T,I.textContent=t[T?"room-show-question":"\
room-show-result"]}let g=Ze(t),b=n("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>g.show()},t["room-cod\
e"]),w={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function D(T){let G=c;c={...c,...T};let Q=c.
room==="open";A.replaceChildren(c.practice?Ae(t):""),j.textContent=c.problem,j.hidden=!c.problem;let J=[[c.answered,t["r\
oom-answered"]],[c.joined,t["room-have-joined"]]],pe=!Q||!e.units.length?[]:c.hands||c.inside?J.slice(0,1):J;E.replaceChildren(
...pe.map(([oe,se])=>n("span",{},n("b",{},`${oe}`)," ",se))),M.update(c.seconds);for(let oe of x)xt(C[oe],_(oe));f=Q?c.hands?
t["room-by-hands-now"]:w[c.state]:t["room-not-open"],(G.state!==c.state||G.room!==c.room||G.hands!==c.hands)&&S(f),c.busy||
O.end(),Ot(k,c.withheld),g.update(c.way??{},Je(t,c.joined)),b.hidden=!c.way?.address,q(),l&&!c.busy&&c.state==="closed"&&
k.childElementCount&&(l=!1,k.scrollIntoView({block:"nearest"}))}function q(){let T=JSON.stringify(c.charts??[]);if(T===u)
return;u=T;let G=!!c.charts?.length;h.replaceChildren(...Ct(c.charts??[],t)),I.hidden=!G,m(G),G&&l&&h.scrollIntoView({block:"\
start"}),l=!1}let W=n("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},n("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?E:n("p",{class:"ajar-private"},t["room-nothing-counted"]),n("div",{class:"ajar-moves"},...x.
map(T=>C[T]))),n("div",{class:"ajar-bar-line"},A,B,I,b,M.element),g.dialog),V=e.units.length?vt(e,{words:t,ask:r,send:T=>p(
"hands",T)}):null;return I.hidden=!0,Re(W,()=>o({room:"look"}),s),{parts:[h,k,j,W,V].filter(Boolean),update:D}}function xt(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Ot(e,t=[]){let o=[
...e.children].map(s=>s.textContent);JSON.stringify(o)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>n("p",{},s)))}
var Ct=(e,t)=>e.map(o=>{let s=n("div",{class:"ajar-chart-block"});return Be(s,o,t),s});function St(e,{words:t,send:o,onDispose:s}){
let a={},r="",c=n("div",{class:"ajar-results"}),i=n("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=n("p",
{class:"ajar-problem",role:"alert",hidden:!0}),f=n("div",{}),l=n("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),p=n("button",{type:"button",onclick:()=>{p.getAttribute("aria-disabled")?l.textContent=h():(l.textContent="",o({moves:!0},
{awaited:!0}))}},t["room-moves"]),h=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(n("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},f,c,i,u,n("p",{class:"ajar-hint"},t["room-moves-how"]),n("div",{class:"\
ajar-moves"},p),l)),Re(e,()=>o({room:"look"}),s),{update(k){a={...a,...k},f.replaceChildren(a.practice?Ae(t):""),u.textContent=
a.problem,u.hidden=!a.problem,Ot(i,a.withheld),xt(p,h());let j=JSON.stringify(a.charts??[]);j!==r&&(r=j,c.replaceChildren(
...a.charts?.length?Ct(a.charts,t):[n("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Bn(e,t,o){let s=null,
a=!1,r=n("span",{role:"timer"}),c=n("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=n("p",{class:"a\
jar-clock"},r," ",c);function u(){let l=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),p=l===null?"":`${Math.floor(
l/60)}:${String(l%60).padStart(2,"0")}`,h=l===null?e?F(t["room-minutes"],{minutes:e}):"":e?F(t["room-clock"],{time:p,minutes:e}):
p;r.textContent=a?"":h,c.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!h}let f=setInterval(()=>{s!==null&&
u()},1e3);return o(()=>clearInterval(f)),{element:i,update:l=>{s=l==null?null:Date.now()-l*1e3,u()}}}function $t(e,{words:t,picked:o,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=n("div",{class:"ajar-text ajar-story","aria-live":"polite"}),c=n("div",{class:"ajar-text"}),i=n("summary",{}),u=({title:p,
story:h,more:k,role:j})=>{ue(r,h),r.prepend(n("h2",{},p)),ue(c,k),i.textContent=j},f=e.couples.find(p=>p.id===o)??e.couples[0],
l=n("fieldset",{class:"ajar-item ajar-couple"},n("legend",{},t.couple),n("p",{class:"ajar-hint"},t["couple-how"]),n("div",
{class:"ajar-cards"},...e.couples.map(p=>n("label",{class:"ajar-card"},n("input",{type:"radio",name:a,value:p.id,checked:p===
f,onchange:()=>{u(p),s(p.id)}}),n("span",{},p.title)))));return u(f),n("section",{class:"ajar-scenario","aria-label":t.couple},
r,n("details",{class:"ajar-role"},i,c),l)}var Qe=(e,t,o={})=>n("button",{type:"button",onclick:t,...o},e);function Et(e,t,{words:o,level:s,change:a,say:r,again:c,
moves:i,back:u,isQuick:f}){let l={...t},{cards:p,piles:h}=e,k=O=>h.find(N=>N.id===O).text,j=n("div",{class:"ajar-one"});
function A(O,N){l={...l,[O.id]:N},N||delete l[O.id],a(Object.keys(l).length?l:null),N&&r(F(o.moved,{card:O.text,pile:k(N)}))}
function E(O,{focus:N=!0,back:x=O?()=>E(O-1):u,onward:C=()=>I(O+1)}={}){let _=p[O],z=F(o["card-of"],{n:O+1,all:p.length}),
m=n("div",{class:"ajar-one-card",role:"group","aria-label":z,tabindex:"-1"},n("p",{class:"ajar-where"},z),n("p",{},_.text)),
g=b=>{A(_,b),C()};i.hidden=!0,j.replaceChildren(m,n("div",{class:"ajar-one-piles"},...h.map(({id:b,text:w})=>Qe(w,()=>g(
b),{"aria-pressed":`${l[_.id]===b}`}))),n("div",{class:"ajar-one-also"},x?M(o.back,()=>x()):n("span",{}),M(o["card-out"],
()=>g("")),f?n("span",{}):M(o["card-enough"],()=>B()))),N&&m.focus({preventScroll:!0})}let M=(O,N)=>Qe(O,N,{class:"ajar-\
link"}),I=O=>O<p.length?E(O):B();function B({focus:O=!0}={}){let N=n(`h${s}`,{tabindex:"-1"},o["cards-all"]),x=(C,_)=>{let z=p.
filter(b=>(l[b.id]??"")===_),m=b=>E(p.indexOf(b),{back:B,onward:B}),g=z.map(b=>n("li",{},Qe(b.text,()=>m(b))));return g.
length?[n(`h${s+1}`,{},C),n("ul",{},...g)]:[]};j.replaceChildren(N,n("p",{class:"ajar-hint"},o["cards-all-how"]),...h.flatMap(
({id:C,text:_})=>x(_,C)),...x(o["cards-out"],"")),i.hidden=!1,O&&(N.focus({preventScroll:!0}),j.scrollIntoView({block:"n\
earest"}))}let S=p.map(O=>!!l[O.id]).lastIndexOf(!0)+1;return S===p.length||c&&S?B({focus:!1}):E(S,{focus:!1}),j}var _n="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Fn=new RegExp(`(${_n})|[.…]+|[!?;\\n]`,"gu"),Wn=/[\u0300-\u036f'’‘ʼ]/g,
zn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function _e(e){let t={};for(let[o,s]of Object.entries(e))t[o]=Mt(s,t);return t}
var de=(e,t)=>new RegExp(e.map(o=>Mt(o,t)).join("|"),"y");function Oe(e,t){let o=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&o.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return o}function Mt(e,t){return`\
(?:${(e.match(zn)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,\
4}":a[0]==="<"?t[a.slice(1,-1)]:Un(a)).join("")})`}function Un(e){let t=At(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,
"\\$&"),o=s=>s?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var At=e=>e.normalize("NFKD").replace(
Wn,"").toLowerCase();function Te(e){let t="",o=[];for(let s of e.matchAll(Fn)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;
let a=`${s[1]?At(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)o.push([s.index,s.index+s[0].length])}return{line:t,places:o}}var Pn=4,Hn=87,Tt=16411,Lt=[1,1],Vn=[0,0],Ye=new WeakMap;function Fe(e,t){let{passes:o,kinds:s,learned:a}=qt(t),{line:r,
places:c}=Te(e),i=r;for(let[p,h]of Oe(o,r))i=i.slice(0,p)+i.slice(p,h).replace(/[^ ]/g,"_")+i.slice(h);let u=Object.entries(
s).flatMap(([p,h])=>Oe(h,i).map(([k,j])=>({kind:p,start:k,end:j-1}))),f=a?Kn(u,r,a):u,l=(p,h)=>p.span[0]-h.span[0]||p.span[1]-
h.span[1]||(p.kind<h.kind?-1:+(p.kind>h.kind));return f.map(({kind:p,start:h,end:k})=>({kind:p,span:[c[h][0],c[k][1]]})).
sort(l)}function*Nt(e){let{passes:t,kinds:o}=qt(e);for(let s of[t,...Object.values(o)])yield,Oe(s,"we are here ")}function qt(e){
return Ye.has(e)||Ye.set(e,Jn(e)),Ye.get(e)}function Kn(e,t,o){let{weights:s,kinds:a,limit:r,least:c}=o,i=Gn(t,o),u=i.slice(
1).map((E,M)=>[...i[M],...E]),f=E=>{let M=new Set(E.flatMap(I=>I.places));return It(s,M)/Math.sqrt(M.size)},l=[...i,...u];
if(e.length)return Xe(l,f)[1]>c?e:[];let p=l.filter(E=>E.length>Pn),[h,k]=Xe(p,f);if(!(k>r))return[];let j=new Set(h.flatMap(
E=>E.places.slice(0,2))),[A]=Xe(Object.keys(a),E=>It(a[E],j));return[{kind:A,start:h[0].start,end:h.at(-1).start}]}function Gn(e,{
numbers:t,weights:o}){let s=Lt,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let c=r[0]===".",i=c?Lt:t.get(r[0])??Vn,u=[[0,i[0]],
[1,i[1]],[s[0],i[0]],[s[1],i[1]]],f=([l,p],h)=>((h*Tt+l)*Tt+p)%o.length;a.at(-1).push({start:r.index,places:u.map(f)}),s=
i,c&&a.push([])}return a.filter(r=>r.length)}var Xe=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,s)=>s[1]>o[1]?s:o,[null,-1/0]),It=(e,t)=>[
...t].reduce((o,s)=>o+e[s%e.length],0),Dt=(e,{kinds:t,notices:o})=>Object.entries(o).find(([s])=>e.some(({kind:a})=>t[a]===
s))?.[1]??null;function Jn({lists:e,passes:t,phrases:o,learned:s}){let a=_e(e),r=Object.entries(o).map(([c,i])=>[c,de(i,
a)]);return{passes:de(t,a),kinds:Object.fromEntries(r),learned:s&&Zn(s)}}function Zn({same:e,concepts:t,weights:o,kinds:s,
limit:a,least:r}){let c=new Map,i=2;for(let l of e){for(let p of l.split(" "))c.set(p,[i,i]);i++}for(let[l,p]of t.entries())
for(let h of p.split(" "))c.set(h,[i++,2+e.length+l]);let u=l=>[...l.join("")].map(p=>p.charCodeAt(0)-Hn),f=Object.entries(
s).map(([l,p])=>[l,u(p)]);return{numbers:c,weights:u(o),kinds:Object.fromEntries(f),limit:a,least:r}}function Rt({title:e,close:t,bar:o,parts:s}){let a=()=>{c.close?c.close():c.remove()},r=n("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=n("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>c.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},o,r,...s,n("div",{class:"ajar-moves"},n("button",{type:"b\
utton",onclick:a},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),r.focus()}var Bt=["emergency","crisis","violence","agency","worried","child"],Qn=["crisis","violence"],Wt='a[href$="#Help-lines"]',
re=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function _t(){for(let e of re().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&re().listeners.delete(e),e.shown||(e.shown=t)}}function Yn(e,{zone:t="",
languages:o=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function zt(e,t,o){let s=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=s.flatMap(f=>Fe(f,c)),u=Dt(i,c);if(u)return{...u,
kinds:[...new Set(i.map(({kind:f})=>f))].sort()}}let a=e.filter(({id:c,kind:i})=>i==="ruler"&&t[c]!=null),r=Object.values(
o)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:c})=>t[c]===0)?{...r,kinds:[]}:null}var et=(e,t)=>t.flatMap(
o=>e.lines.filter(s=>s.topic===o)),tt=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?n("span",{class:"ajar-unbroken"},t):t),
Ft=e=>`tel:${e.match(/\d+/)[0]}`;function Ut({words:e,countries:t=[],leave:o,onCountry:s=()=>{}}){t.length&&(re().countries=
t);let a=()=>re().countries,r=()=>re().chosen||Yn(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>a().find(x=>x.code===r());function i(x){re().chosen=x,_t();for(let{element:C,draw:_}of re().
listeners)_(C)}function u(x,C){return C(x),re().listeners.add({element:x,draw:C,shown:!1}),queueMicrotask(_t),x}let f=x=>u(
n("div",{}),C=>C.replaceChildren(...x())),l=()=>{let x=[...a(),{code:"-",country:e["help-elsewhere"]}],C=n("select",{onchange:()=>{
i(C.value),s(C.value)}},...x.map(_=>n("option",{value:_.code},_.country)));return u(C,()=>{C.value=c()?.code??"-"}),n("l\
abel",{class:"ajar-help-where"},n("span",{},e["help-in"]),C)},p=({say:x,to:C},_)=>{if(/^(tel|sms):/.test(C))return n("a",
{class:_?"ajar-reach":"ajar-reach ajar-first",href:C},n("span",{},...tt(x)));let z=n("span",{},x),m=n("button",{type:"bu\
tton",class:"ajar-link","aria-label":F(e["help-copy-what"],{address:C}),onclick:async()=>{await Xn(C,z)&&(m.textContent=
e["help-copied"])}},e["help-copy"]);return n("p",{class:"ajar-chat"},z," ",m)},h=x=>n("li",{},n("p",{class:"ajar-for"},x.
for_what),n("p",{class:"ajar-hint"},[x.name,x.hours,x.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},
...x.reach.map(p))),k=({emergency:x,note:C})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),C?n("\
p",{class:"ajar-hint"},C):null,n("div",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:Ft(x)},F(e["help-call"],{number:x})))),
j=x=>f(()=>{let C=c();if(!C)return[n("p",{},e["help-elsewhere-how"])];let _=x.flatMap(z=>z==="emergency"?k(C):et(C,[z]).
map(h));return[n("ul",{class:"ajar-help-lines"},..._)]});function A(){Rt({title:e["help-title"],close:e["help-close"],bar:n(
"div",{class:"ajar-help-bar"},l(),nt({words:e,leave:o})),parts:[n("p",{},e["help-lead"]),j(Bt),n("p",{class:"ajar-hint"},
e["help-trace"]),n("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function E({title:x,text:C,now:_,lines:z,kinds:m,
countries:g},{level:b,aside:w,needs:D}){return g&&!N()&&(re().countries=g),n("section",{class:"ajar-danger"},n(`h${b}`,{
tabindex:"-1"},x),n("p",{},C),m.length?null:D?.()??null,l(),j(z),n("ul",{class:"ajar-todo"},..._.map(q=>n("li",{},q))),n(
"p",{class:"ajar-hint"},e["help-trace"]),n("button",{type:"button",class:"ajar-link",onclick:w},e["help-aside"]))}let M=()=>n(
"button",{type:"button",class:"ajar-get-help",onclick:A},e["help-get"]);function I({emergency:x,...C}){let z=Qn.map(g=>et(
C,[g])[0]?.reach??[]).flatMap(g=>["tel:","sms:"].map(b=>g.find(({to:w})=>w.startsWith(b))));return[{say:F(e["help-call"],
{number:x}),to:Ft(x)},...z.filter(Boolean)]}let B=(x=`${e["help-line"]} `)=>f(()=>{let C=c(),_=(C?I(C):[]).flatMap(({say:g,
to:b},w)=>[w?" · ":"",n("a",{href:b},...tt(g))]),z=n("button",{type:"button",class:"ajar-link",onclick:A},e["help-get"]),
m=n("span",{class:"ajar-off-paper"},_.length?" · ":"",z);return[n("p",{class:"ajar-help-line"},x,..._,m)]});function S(x){
if(!N())return;let[C]=[...x.querySelectorAll(Wt)].reverse();C?.closest("p, ul").after(B(""));for(let _ of x.querySelectorAll(
"details"))_.open=_.querySelector("summary").textContent===c()?.country}let O=()=>f(()=>{let x=c();return x?[n("p",{},n(
"b",{},`${e["help-title"]}, ${x.country}`)),n("p",{},`${e["help-danger"]} ${F(e["help-call"],{number:x.emergency})}`),n(
"ul",{},...et(x,Bt).map(({for_what:C,name:_,reach:z,hours:m})=>n("li",{},...tt(`${C}: ${_}. ${z.map(({say:g})=>g).join("\
 · ")}. ${m}.`))))]:[n("p",{},e["help-elsewhere-how"])]}),N=()=>a().length>0;return{open:A,notice:E,button:M,line:B,addNumbers:S,
text:O,choose:i,code:r,isKnown:N}}var nt=({words:e,leave:t})=>n("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Pt(e){if(re().open){re().open=e;return}re().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Wt)&&(t.preventDefault(),t.stopPropagation(),re().open())},{capture:!0})}async function Xn(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Ht(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var eo="about:blank";function ot(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(eo)}function Vt(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",s=>{s.repeat||
(o=s.key==="Shift"?[...o,s.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),ot()))},{capture:!0})}function Kt(e,t,{words:o,group:s,change:a,say:r}){let c={...t},i={},u=e.piles.map(k=>(i[k.id]=n("span",{}),n("li",{class:"\
ajar-pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.currentTarget.
classList.remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");let A=p[j.dataTransfer.
getData("text/plain")]?.[k.id];A&&!A.matches(":disabled")&&(A.checked=!0,l(A.dataset.card,k))}},i[k.id]))),f=()=>e.piles.
forEach(k=>{i[k.id].textContent=F(o["pile-count"],{pile:k.text,n:Object.values(c).filter(j=>j===k.id).length})}),l=(k,j)=>{
c[k]=j.id,f(),a({...c}),r(F(o.moved,{card:e.cards.find(A=>A.id===k).text,pile:j.text}))},p={},h=e.cards.map(k=>{p[k.id]=
{};let j=`${s}-${k.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:A=>A.dataTransfer.setData(
"text/plain",k.id)},n("legend",{},k.text),n("div",{class:"ajar-into"},...e.piles.map(A=>{let E=n("input",{type:"radio",name:j,
value:A.id,"data-card":k.id,checked:c[k.id]===A.id,onchange:()=>l(k.id,A)});return p[k.id][A.id]=E,n("label",{},E,n("spa\
n",{},A.text))})))});return f(),n("div",{},n("p",{class:"ajar-hint"},o["sort-how"]),n("ul",{class:"ajar-piles"},...u),...h)}var at=["open","closed","half-open"],to=2,no=90,oo=87,so=31,ao=2147483647,rt=3,We="none",Gt=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
ro=/[“”„«»"' \t\n]/g,Zt=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,co=["i","im","id","ill","ive","its","we",
"were","well"],lo=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,io=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
st=new WeakMap;function uo(e,t){let o=Yt(t),{sentences:s,forms:a,at:r}=ho(e,o);if(r<0||a[r].name===We)return{kind:"",reason:"",
notes:[],remarks:[]};let c=ko(yo({sentences:s,forms:a,at:r},o),o.learned),{name:i,start:u,end:f}=a[r],l=jo(c,i,ct(e,s[r],
u,f),t),p=vo(e,s,o),k=[c==="open"&&p.some(j=>j.name!=="two-at-once")?"":l,...p.map(j=>j.remark)].filter(Boolean);return{
kind:c,reason:l,notes:p,remarks:k.slice(0,to)}}function po(e,t){let o=Yt(t),s=t["about-statements"],a=tn(So(e)),r=[],c="";for(let[j,A]of Object.entries(o.blame)){let[E]=a.
flatMap(I=>Jt(j,A,I,o));if(!E)continue;let M=wo(e,E,o.quotedTo[j]);r.length||(c=xo(j,e,E,o)),r.push({name:j,words:M,remark:F(
s.blame[j].say,{words:M})})}let i=r.map(j=>j.name),u=j=>Object.entries(o.blame).some(([A,E])=>Jt(A,E,j,o).length),f=a.filter(
j=>!u(j)),l=Object.keys(o.parts).filter(j=>(j==="seen"?f:a).some(({line:A})=>he(o.parts[j],A))),p=l.map(j=>s.parts[j]).join(
", "),h=l.length?F(s.mirror,{parts:p}):"",k=[h,r.length?`${r[0].remark} ${c}`:""].filter(Boolean);return{parts:l,mirror:h,
blame:i,notes:r,rewording:c,remarks:k}}function Qt({remark:e,opener:t=""},o,s){return s?.coach?Object.values(s.dangers).
some(r=>Fe(o,r).length)?[]:e==="question"?uo(o,s.coach).remarks:po(`${t.replace(/…$/,"")} ${o}`,s.coach).remarks:[]}function Yt(e){
return st.has(e)||st.set(e,fo(e)),st.get(e)}function fo(e){let t=_e(e.lists),o=u=>Object.fromEntries(Object.entries(u).map(
([f,l])=>[f,de(l,t)])),{limit:s,unit:a,forms:r,weights:c}=e.learned,i=u=>[...u.join("")].map(f=>f.charCodeAt(0)-oo);return{
data:e,fillers:new Set(e.fillers.split("|")),anywhere:o(e.anywhere),first:o(e.first),echoes:de(e.echoes,t),stated:de(e.stated,
t),notes:o(e.notes),learned:{limit:s,unit:a,forms:r,weights:at.map(u=>i(c[u]))},passes:de(e.passes,t),quotes:de(e.quotes,
t),blame:o(e.blame),unless:o(e.unless),quotedTo:o(e["quoted-to"]),parts:o(e.parts),verbs:new Set(e.verbs.split("|")),acts:new Set(
e.acts.split("|"))}}function he(e,t){for(let o=0;o<t.length;o=t.indexOf(" ",o)+1||t.length)if(e.lastIndex=o,e.test(t))return[
o,e.lastIndex]}function ho(e,t){let o=tn(e),s=o.map(f=>mo(f,t)),a=f=>o.map((l,p)=>p).filter(f),r=a(f=>o[f].mark==="?"),c=r.
filter(f=>Xt(o[f])>=rt),i=a(f=>!["none","echo","short"].includes(s[f].name)),[u]=[c,r,i].filter(f=>f.length).map(f=>f.at(
-1));return{sentences:o,forms:s,at:u??o.length-1}}var ze=e=>e.trim().split(" ").slice(0,-1),Xt=({line:e})=>ze(e).length-
1;function mo({line:e,mark:t},{anywhere:o,first:s,fillers:a,echoes:r,stated:c}){for(let[l,p]of Object.entries(o)){let h=he(
p,e);if(h)return{name:l,start:h[0],end:h[1]}}let i=Object.entries(s).map(([l,p])=>({name:l,place:he(p,e)})).filter(({place:l})=>l).
map(({name:l,place:[p,h]})=>({name:l,start:p,end:h}));if(i.length){let l=i.reduce((p,h)=>h.start<p.start?h:p);return["wh\
at","how","why","when"].includes(l.name)?(c.lastIndex=l.start,t!=="?"&&c.test(e)?{...l,name:We}:e.slice(2,l.start).split(
" ").filter(Boolean).some(k=>!a.has(k))?{...l,name:`${l.name}-mid`}:l):l.name!=="wonder"&&t!=="?"?{...l,name:We}:l}let u=en(
ze(e).slice(1),a).length>rt?"echo":"short";return{name:t==="?"&&he(r,e)?u:We,start:2,end:e.length}}function en(e,t){let o=e.
findIndex(s=>!t.has(s));return e.slice(o)}function go({sentences:e,forms:t,at:o},{fillers:s}){let{line:a,mark:r}=e[o],c=en(
ze(a).slice(1),s),i=ze(a.slice(t[o].start)),u=["what","how","why","tell","half-open"],f=t.filter(({name:l},p)=>p!==o&&(e[p].
mark==="?"||u.includes(l)));return[...c,...[2,3].map(l=>`> ${i.slice(0,l).join(" ")}`),...[1,2].map(l=>`$ ${c.slice(-l).
join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(c.length/3),5)}`,`sentences ${Math.min(Math.floor(e.length/2),3)}`,
...f.map(({name:l})=>`beside ${l}`)]}function bo(e){let t=0;for(let o of e)t=(t*so+o.codePointAt(0))%ao;return t}function yo(e,t){
let{forms:o,weights:s,unit:a}=t.learned,r=o[e.forms[e.at].name]??at.map(()=>0),c=new Set(go(e,t).map(u=>bo(u)%s[0].length)),
i=a/Math.sqrt(c.size);return r.map((u,f)=>u+[...c].reduce((l,p)=>l+s[f][p],0)*i)}function ko(e,{limit:t}){let[o,s]=[...e].
sort((a,r)=>r-a);return o-s>=t?at[e.indexOf(o)]:""}function jo(e,t,o,s){let a=s["about-questions"];return e==="closed"?a[[
"fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?F(a[["half-open","any"].includes(t)?"half-open":"\
half-open-other"],{start:o}):e!=="open"?"":F(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"\
open-other"],{start:o})}function vo(e,t,{data:o,notes:s}){let a=o["about-questions"].notes,r=t.filter(u=>u.mark==="?"),c=r.
length?r:t.slice(-1),i=[];return Object.entries(s).flatMap(([u,f])=>{let l=c.map(h=>({sentence:h,place:he(f,h.line)})).find(
({place:h})=>h);if(l){let h=ct(e,l.sentence,...l.place);return i.some(k=>k.includes(h))?[]:(i.push(h),[{name:u,words:h,remark:F(
a[u],{words:h})}])}let p=c.filter(h=>Xt(h)>=rt).length>1;return u==="two-at-once"&&p?[{name:u,words:"",remark:a[u]}]:[]})}
function Jt(e,t,o,{passes:s,quotes:a,unless:r}){if(he(a,o.line))return[];let c=o.line;for(let[u,f]of Oe(s,c))c=c.slice(0,
u)+c.slice(u,f).replace(/[^ ]/g,"_")+c.slice(f);let i=he(t,c);return!i||r[e]&&he(r[e],c)?[]:[{sentence:o,start:i[0],end:i[1]}]}
function wo(e,{sentence:t,start:o,end:s},a){let r=a&&he(a,t.line.slice(o,s));return ct(e,t,o,r?o+r[1]:s)}function xo(e,t,o,s){
let a=s.data["about-statements"].blame[e],r=Oo(e,t,o,s),c=r>0?Co(t,o.sentence,r):"",i=e==="ultimatum"&&Te(c).line.split(
" ").some(l=>co.includes(l)),f=o.sentence.line.slice(o.start).split(" ")[1]==="always"?a.sometimes:a.try;return c&&f&&!i?
F(f,{rest:c}):a.otherwise}function Oo(e,t,{sentence:o,start:s,end:a},{verbs:r,acts:c}){let{line:i}=o,u=i.slice(s,a).trim().
split(" "),f=u[0]==="you"||u[0]==="u",l=k=>f&&u.slice(1,1+k.length).join()===k.join(),p=0;e==="need-you-to"&&u.at(-1)===
"to"&&!u.includes("not")&&(p=a);let h=l(["never"])&&r.has(u[2])||l(["always"])&&c.has(u[2]);if(e==="always"&&h&&(p=i.indexOf(
` ${u[2]} `,s)+1),e==="makes"&&l(["make","me","feel"])&&(p=i.indexOf(" feel ",s)+6),e==="feel-you"){let k=i.slice(s).search(
/ (?=(?:you|u|youre|youve|youd|youll|your) )/);p=k<0?0:s+k+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(
s))){let[[k],[,j]]=[o.places[s],o.places[a-1]];t.slice(k,j).includes(",")&&(p=s+u.slice(0,3).join(" ").length+1)}return p<
i.length-2?p:0}function Co(e,{places:t},o){let[s]=e.slice(t[o][0],t.at(-1)[0]).split(io,1),a=s.replace(Zt," ").replace(/^ +| +$/g,
"");return[...a].length<=no?a:""}var ct=(e,{places:t},o,s)=>e.slice(t[o][0],t[s-1][1]).replace(Zt," ").replace(lo,"");function tn(e){
let{line:t,places:o}=Te(e),s=[],a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let c=t.startsWith(". ",r);
if(!(!c&&r<t.length)){if(r>a){let[i]=o[a],[,u]=o[r-1],f=c?o[r]:[u,u];s.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,
i],...o.slice(a,r),f,f],mark:c?e.slice(...o[r]):""})}a=r+2}}return s}function So(e){return e.replace(Gt,"").replace(ro,"")?
e.replace(Gt,t=>" ".repeat(t.length)):e}var $o=1200;function nn(e,{words:t,find:o}){let s=n("div",{"aria-live":"polite"}),a=n("p",{class:"ajar-hint"}),r=n("div",
{class:"ajar-remarks"},s,a),c=0,i=[],u=p=>{window.ajarNoRemarks=p,i=[],l()},f=(p,h)=>n("button",{type:"button",class:"aj\
ar-link",onclick:()=>u(h)},p);function l(){let p=window.ajarNoRemarks===!0,h=p||!e.value.trim()?[]:o(e.value);h.length&&
h.join(`
`)===i.join(`
`)||(i=h,s.replaceChildren(...h.map(k=>n("p",{},k))),p?a.replaceChildren(f(t["remarks-on"],!1)):h.length?a.replaceChildren(
`${t["remarks-limits"]} `,f(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
c),c=setTimeout(l,$o)}),r}var on="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Eo=new RegExp(`^${on}+|${on}\
+$`,"g"),Mo=/[\p{L}\p{N}_]+/gu,Ao=/^[\p{L}\p{N}_]+/u,To=/\{([a-z][a-z0-9-]*)\}/,[Lo,Io]=["⁨","⁩"],sn=/[.!?…؟。][\u2069”’"')»]*$/,
No=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ce=e=>e.replace(Eo,""),me=e=>e.toLowerCase().toUpperCase(),lt=e=>e.match(Ao)?.[0]??"",an=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Le(e,t){let o=e.split(To),s=o.pop(),a="";for(let r=0;r<
o.length;r+=2){let c=Ce(t[o[r+1]]),i=qo(o[r],c);a+=(sn.test(a)?i.replace(/^,+/,""):i)+Do(c)}return sn.test(a)?a:a+s}function qo(e,t){
let o=me(lt(t));if(!o)return e;for(let s of e.matchAll(Mo))if(me(s[0])===o)return e.slice(0,s.index);return e}var Do=e=>No.
test(e)?`${Lo}${e}${Io}`:e;var it=2e4,Ro=10,Bo=/^(\d{4})-(\d\d)-(\d\d)$/,ce=class extends Error{constructor(t,o={}){super(t),Object.assign(this,{code:t,
values:o})}};function ft({items:e,ids:t},o){let s=Object.keys(o).filter(r=>!t.includes(r));if(s.length)throw new ce("unk\
nown-items",{items:s.sort()});let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let c=o[r.id],i=c==null?null:
Fo[r.kind](c,r);ye(r,a)&&(a[r.id]=_o(r,i,a))}return a}function ln(e,t){try{ft(e,t)}catch(o){if(o instanceof ce)return!1;
throw o}return!0}var un=e=>Object.values(e).every(t=>t==null);function Se(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(o=>rn(e.cards,o)),Ce(t.own)].filter(Boolean);case"sort":return e.cards.filter(o=>t[o.id]).
map(o=>`${o.text}: ${rn(e.piles,t[o.id])}`);case"date":return[an(t)];case"list":return t.map(Ce);default:return[Ce(`${t}`)]}}
var rn=(e,t)=>e.find(o=>o.id===t)?.text??t;function _o(e,t,o){if(e.kind!=="choice"||!t)return t;let s=we(e,o).map(({id:r})=>r),
a=t.chosen.filter(r=>s.includes(r));return a.length||t.own?{chosen:a,own:t.own}:null}var Fo={ruler(e){if(!Number.isInteger(
e)||e<0||e>Ro)throw new ce("answer-ruler");return e},choice(e,{cards:t,many:o,own:s}){let a=t.map(({id:u})=>u);if(!cn(e)||
!Array.isArray(e.chosen)||!e.chosen.every(pt(a)))throw new ce("answer-cards");let{chosen:r}=e,c=ut("own"in e?e.own:"")??
"";if(c&&!s)throw new ce("answer-own");if(!o&&r.length+!!c>1)throw new ce("answer-one-card");let i=a.filter(u=>r.includes(
u));return i.length||c?{chosen:i,own:c}:null},sort(e,{cards:t,piles:o}){let s=t.map(({id:c})=>c),a=pt(o.map(({id:c})=>c));
if(!cn(e)||!Object.keys(e).every(pt(s))||!Object.values(e).every(a))throw new ce("answer-piles");let r=s.filter(c=>Object.
hasOwn(e,c)).map(c=>[c,e[c]]);return r.length?Object.fromEntries(r):null},text:ut,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new ce("answer-lines",{most:t});let o=e.map(s=>ut(s)).filter(Boolean);return o.length?o:null},date(e){if(e===
"")return null;if(typeof e!="string"||!Wo(e))throw new ce("answer-day");return e}};function ut(e){if(typeof e!="string")
throw new ce("answer-text");if(e.length>it&&[...e].length>it)throw new ce("answer-long",{most:it});return Ce(e)?e:null}var pt=e=>t=>e.
includes(t),cn=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function Wo(e){let[,t,o,s]=(e.match(Bo)??[]).map(Number),
r=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return t>0&&s>0&&s<=r}var zo=[{answers:["all"]}],Uo=/\p{L}/u,Po=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Ho=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Vo=/\{([a-z][a-z0-9-]*)\}/g;function fn({items:e,rules:t,reflection:o},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:f})=>[f,s[f]??null]));if(un(r))return"nothing"in o?[Ue([o.nothing])]:[];let c=Ko({items:e,answers:r,rules:t,phrases:o}),
u=(a||!t.length?zo:t).flatMap(c);return a||!("closing"in o)?u:[...u,Ue([o.closing])]}var Ue=e=>({words:e,heading:"",said:[]}),
ke=(e,t,o=[])=>({words:o,heading:e,said:t}),pn=(e,t)=>e.filter(o=>!t.has(me(o)));function Ko({items:e,answers:t,rules:o,
phrases:s}){let a=m=>e.find(({id:g})=>g===`couple-${m}`)??e.find(({id:g})=>g===m),r=m=>t[a(m)?.id]??null,c=m=>a(m)?Se(a(
m),r(m)):[],i=m=>{let g=new Set(m.map(a));return e.filter(b=>g.has(b))},u=m=>{let g=r(m);return typeof g=="number"?g:c(m).
length},f=m=>m.map(g=>r(g)?.chosen).find(g=>Array.isArray(g))??[],l=(m,g)=>{let[b,w]=[a(m),r(m)];return b?.kind!=="sort"||
!w?[]:b.cards.filter(({id:D})=>w[D]===g).map(({text:D})=>D)},p=m=>new Set(m?c(m).map(me):[]),h=({if:m=[],unless:g=[]})=>m.
every(k)&&!g.some(k);function k(m){if(typeof m=="string")return r(m)!==null;let{item:g=[],cards:b,piles:w,without:D,only:q,
least:W,asked:V}=m;if(V)return!!a(V)&&ye(a(V),t);let T=g.find(J=>r(J)!==null);if(!T)return!1;let G=f([T]);return b&&!b.some(
J=>G.includes(J))||w&&!w.some(J=>pn(l(T,J),p(D)).length)||q&&!(J=>J.size===1&&J.has(q))(new Set(Object.values(r(T))))?!1:
W==null||u(T)>=W}let j=(m,g={})=>F(s[m],g);function A(m,g={}){if(typeof m=="string")return j(m,g);if(!h(m))return null;let{
phrase:b,of:w,score:D}=m;if(D){let q=x(D);return q===null?null:j(b,{t:50+10*q})}return w?c(w).length?j(b,{n:u(w),...g}):
null:j(b,g)}let E=(m=[],g={})=>m.map(b=>A(b,g)).filter(b=>b!==null),M=(m,g)=>{let b=E(m,g);return b.length?[Ue(b)]:[]};function I(m){
if(typeof m=="string")return c(m);if("level"in m)return C(m);if("phrase"in m){let[W]=m.of?c(m.of):[],V=A(m,W===void 0?{}:
{words:W});return V===null?[]:[V]}let{item:g,pile:b,also:w,without:D}=m,q=b?l(g,b):c(g);return w&&(q=q.filter(W=>p(w).has(
me(W)))),pn(q,p(D))}let B=({heading:m,under:g})=>m?j(m):(g&&a(g)?.said)??"";function S(m,g){let b=a(m);if(b?.kind!=="sor\
t"||t[b.id]===null)return[];let w=q=>b.piles.find(W=>W.id===q).text;return(g??b.piles.map(({id:q})=>q)).map(q=>({id:q,text:w(
q),cards:l(m,q)}))}let O=o.find(m=>m.ladder)?.ladder,N=()=>Math.floor(O.rungs.length/2);function x(m){let[g]=f([m]);return!O||
!g?null:N()-O.rungs.findIndex(({card:b})=>b===g)}function C({level:m,up:g=0}){let b=m.map(x).find(D=>D!==null);if(!O||b===
void 0)return[];let w=O.rungs[N()-b-g];return w?c(w.item):[]}let _={answers({answers:m}){return(m[0]==="all"?e:i(m)).filter(
({id:b})=>t[b]!==null).map(b=>ke(b.said||b.ask,Se(b,t[b.id])))},lines(m){let g=m.lines.flatMap(I),b=g.length?[ke(B(m),g,
E(m.say))]:[],w=m.count?.[Math.min(g.length,m.count.length-1)];return w?[...b,Ue([j(w,{n:g.length})])]:b},piles({piles:m,
only:g,heading:b,below:w={},all:D={}}){let q=W=>W.length===a(m).cards.length;return S(m,g).filter(({cards:W})=>W.length).
flatMap(({id:W,text:V,cards:T})=>{let G=q(T)&&D[W]||w[W],Q=b?j(b,{pile:V}):V;return[ke(Q,T),...M(G?[G]:[])]})},empty(m){
let g=S(m.empty,m.only).filter(({cards:b})=>!b.length).map(({text:b})=>b);return g.length?[ke(B(m),g,E(m.say))]:[]},sentence(m){
let g=s[m.sentence],b=[...g.matchAll(Vo)].map(([,D])=>D),w=Object.fromEntries(b.map(D=>[D,c(D).join(" ")]));return Object.
values(w).every(Boolean)?[ke(B(m),[Le(g,w)])]:[]},message(m){let g=m.message.parts.map(b=>[b,c(b.item)[0]]).filter(([,b])=>b).
map(([b,w])=>z(b,w,m.message));return g.length?[ke(B(m),[g.join(" ")])]:[]},ladder(){let[m=""]=c(O.goal),[[g],[b]]=[f([O.
today]),f([O.later])],w=O.rungs.map(({card:D,item:q})=>{let W=a(q)?.said??"",[V]=c(q),T=V?`${W}: ${V}`:j("open",{level:W}),
G=Go(D===g,D===b,!!b);return G?j(G,{level:T}):T});return[ke(j(m?"ladder":"ladder-unnamed",{goal:m}),w)]},missing({missing:m,
say:g}){let b=i(m).filter(({id:w})=>t[w]===null);return b.length?M(g,{parts:b.map(w=>w.said).join("; ")}):[]},repeated(m){
let g=m.repeated.map(c),b=new Map;for(let q of g.flat())b.has(me(q))||b.set(me(q),q);let w=q=>g.filter(W=>W.some(V=>me(V)===
q)).length>1,D=[...b].filter(([q])=>w(q)).map(([,q])=>q);return D.length?[ke(B(m),D)]:[]}};function z(m,g,{self:b=[],small:w=[],
capitals:D=[]}){let{opener:q,clause:W,clauses:V=[],questions:T=[],names:G=!1}=m,Q=lt(g),J=Q.toLowerCase();if(b.includes(
J))return Le("{words}.",{words:g});let pe=[...s[q]].at(-1);if(!Po.test(g.match(Uo)?.[0]??"a")||T.includes(J))return Le(`\
{words}${pe}`,{words:g});let oe=s[W&&V.includes(J)?W:q],se=G||D.includes(Q),ge=w.includes(J)||Ho.test(Q)&&!se,[be=""]=g,
y=ge?be.toLowerCase()+g.slice(be.length):g;return Le(oe,{words:y})}return m=>{if(!h(m))return[];let g=Object.keys(_).find(
w=>w in m),b=g?_[g](m):M(m.say);return b.length&&m.then?[...b,...M([m.then])]:b}}function Go(e,t,o){return t?e?"was-and-\
now":"now":e?o?"was":"today":""}function dn(e,t,o){let s=o&&zt(e.items,t,o.dangers),a=!o||!!s?.kinds.length;return{danger:s?{...s,countries:o.countries}:
null,reflection:fn(e,t,{plain:a})}}function dt(e,{words:t,label:o,question:s,act:a}){let r=e.querySelector("button, input"),c=[...e.childNodes],i=(l,p)=>n(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),r.focus(),p()}},l),u=i(t["home-no"],()=>{}),f=n("div",{class:"\
ajar-moves"},u,i(o,a));e.replaceChildren(n("p",{},s),f),u.focus()}function Pe(e){let o=n("button",{type:"button",onclick:()=>dt(
s,e)},e.label),s=n("div",{class:"ajar-twice"},o);return s}function hn({words:e,send:t,isQuiet:o=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=n("span",{}),r=n("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),c=n("p",{class:"ajar-problem",role:"al\
ert"}),i=n("p",{class:"ajar-news",role:"status"}),u=n("div",{}),f=n("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,i,u),l={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=l,h=!1,k=!1,j=!1,A=!1,E=!1,M=(y,$,R={})=>n(
"button",{type:"button",onclick:$,...R},y),I=n("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>D()}),B=M(
e["keep-open"],()=>D(),{class:"ajar-link"}),S=n("div",{class:"ajar-offer"}),O=!1,N=y=>{y.tabIndex=-1,y.focus()},x=()=>u.
querySelector(".ajar-change"),C=()=>l.state==="kept"&&!l.reopen;function _(y,$=y){r.dataset.short=$,a.textContent!==y&&(a.
textContent=y)}function z(){let y=l.problem?e["keep-unsaved"]:e["keep-saving"],[$,R]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:l.saved?[e["keep-saved"],e["keep-saved-short"]]:[y],
lost:[e["keep-lost"]]}[E?"lost":l.state];r.classList.toggle("ajar-state-lost",E),_($,R),r.dataset.longest=l.state==="kep\
t"?e["keep-saved"]:"",c.textContent!==l.problem&&(c.textContent=l.problem),c.hidden=!l.problem,m()}function m(){let y=o&&
l.state==="none"&&!h,[$,R]=l.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];I.setAttribute(
"aria-label",$),I.replaceChildren(n("span",{class:"ajar-long"},$),n("span",{class:"ajar-short"},R)),I.hidden=!y||O,B.hidden=
!y||!l.exists,S.hidden=!y||A,f.hidden=y&&c.hidden}function g(){let y=()=>{A=!0,z(),N(r)};return S.replaceChildren(n("p",
{},e["keep-offer"]),n("div",{class:"ajar-offer-ways"},M(e["keep-nothing"],y),M(e["keep-offer-yes"],D))),S}function b(){l=
{...l,saved:!1},z()}function w(){z(),p=l,C()?u.replaceChildren(k?Q("change"):se()):l.state!=="none"?u.replaceChildren(Q(
"unlock")):h?u.replaceChildren(Q(l.exists?"open":"start")):u.replaceChildren(o?"":A?T():V())}let D=()=>{h=!0,i.textContent=
"",w(),f.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},q=()=>l.hosted?n("p",{},e["keep-hub"]):null,
W=()=>l.here?n("details",{},n("summary",{},e["keep-tab"]),n("p",{},e["keep-tab-how"])):null;function V(){return n("div",
{class:"ajar-choose"},n("p",{class:"ajar-title"},e["keep-title"]),n("p",{},e[l.exists?"keep-there":"keep-why"]),q(),n("d\
iv",{class:"ajar-moves"},M(e["keep-nothing"],()=>{A=!0,w(),N(r)}),M(e[l.exists?"keep-open":"keep-start"],D)))}let T=()=>n(
"p",{},M(e[l.exists?"keep-open":"keep-start"],D,{class:"ajar-link"}));function G(){let $=["none","weak","fair","good","s\
trong"].map(R=>e[`keep-strength-${R}`]).reduce((R,U)=>U.length>R.length?U:R);return n("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":$},n("span",{},e["keep-strength-none"]))}function Q(y){let $=y==="start"||y==="change",R={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[y],U=n("input",{id:`${s}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{$&&t({strength:U.value})}}),Y=n("input",{id:`${s}\
-again`,type:"password",spellcheck:"false"}),Z=n("div",{},n("label",{for:`${s}-again`},e["keep-again"]),Y),ee=n("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),ae=n("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:l.place,onchange:()=>t(
{place:ae.value})}),ne=G(),ie=()=>{if(!U.value){U.focus();return}if(ee.hidden=!0,$&&U.type==="password"&&Y.value!==U.value){
ee.textContent=e["keep-again-differs"],ee.hidden=!1,Y.focus();return}y==="change"?t({change:U.value},{awaited:!0}):t({[y===
"start"?"keep":"unlock"]:U.value,place:ae.value},{awaited:!0}),_(e["keep-opening"]),U.value="",Y.value="",ne.firstChild.
textContent=e["keep-strength-none"]},je=()=>{h=!1,k=!1,w(),y==="change"?x().focus():N(r)},d=n("details",{},n("summary",{},
e["keep-where"]),n("label",{for:`${s}-place`},e["keep-place"]),ae);return n("form",{class:"ajar-ask",onsubmit:v=>{v.preventDefault(),
ie()}},n(l.state==="locked"?"h1":"p",{class:"ajar-title"},R),q(),y==="start"&&o?n("p",{},e["keep-why"]):null,y==="start"?
W():null,y==="change"?n("p",{},e["keep-change-how"]):null,$?n("p",{},e["keep-no-way-back"]):null,y==="start"&&l.here==="\
browser"?n("p",{},e["keep-browser"]):null,n("label",{for:`${s}-words`},e[y==="change"?"keep-new":"keep-passphrase"]),n("\
p",{class:"ajar-hint",id:`${s}-how`},e[$?"keep-how":"keep-how-open"]),U,$?ne:null,$?Z:null,n("label",{class:"ajar-card"},
n("input",{type:"checkbox",onchange:({target:v})=>{U.type=v.checked?"text":"password",Z.hidden=v.checked,ee.hidden=!0}}),
n("span",{},e["keep-see"])),$?ee:null,y==="change"||l.here?null:d,n("div",{class:"ajar-moves"},y==="unlock"?null:M(e["ke\
ep-not-now"],je),n("button",{type:"submit"},R)),$?null:oe(),y==="start"&&l.here?pe():null)}let J=()=>n("div",{},M(e["kee\
p-copy"],()=>t({take:"sealed"})));function pe(){let y={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
$=n("input",{type:"file",onchange:async()=>{let Y=new Uint8Array(await $.files[0].arrayBuffer()),Z=()=>t({bring:Y},{awaited:!0});
$.value="",l.exists?dt(U,{...y,act:Z}):Z()}}),R=n("label",{class:"ajar-words"},n("span",{},e["keep-bring"]),$),U=n("div",
{class:"ajar-twice"},R);return U}function oe(){let y=Pe({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t(
{erase:"saved"})});return n("details",{},n("summary",{},e["keep-forgot"]),n("p",{},e["keep-forgot-how"]),...l.here?[n("p",
{},e["keep-copy-forgot"]),J(),pe()]:[],n("p",{},e["keep-erase-how"]),y)}function se(){let y=n("select",{id:`${s}-minutes`,
onchange:()=>t({minutes:Number(y.value)})},...[...new Set([5,15,30,60,l.minutes])].sort(($,R)=>$-R).map($=>n("option",{value:$,
selected:$===l.minutes},F(e["keep-minutes"],{n:$}))));return n("div",{class:"ajar-kept"},M(e["keep-lock"],()=>{_(e["keep\
-opening"]),t({lock:!0},{awaited:!0})}),M(e["keep-change"],()=>{k=!0,j=!1,w(),u.querySelector("input").focus()},{class:"\
ajar-change"}),n("p",{class:"ajar-changed",role:"status"},j?e["keep-changed"]:""),n("details",{},n("summary",{},e[l.here?
"keep-more":"keep-where"]),...l.here?[n("p",{},e["keep-copy-how"]),J()]:[n("p",{},l.place)],l.copied?n("p",{},F(e["keep-\
copied"],{program:l.copied})):null,n("label",{for:`${s}-minutes`},e["keep-idle"]),y))}function ge(y){if(y.strength!=null){
let $=u.querySelector(".ajar-strength > span");$&&($.textContent=y.strength);return}if(y.changed){k=!1,w(),u.querySelector(
".ajar-changed").textContent=e["keep-changed"],j=!0,x().focus();return}l={...l,...y},l.state==="kept"&&(h=!1),C()||(k=!1),
z(),be()}let be=xe(u,()=>{let y=p;if(y.state===l.state&&y.exists===l.exists&&y.minutes===l.minutes&&y.here===l.here&&!!y.
reopen==!!l.reopen&&!!y.hosted==!!l.hosted&&u.firstChild){p=l;return}let R=h&&y.place!==l.place;w(),y.state!==l.state&&y.
state!=="none"?N(r):R&&u.querySelector("input").focus()});return w(),{line:r,small:I,opener:B,more:f,offer:g,setStart:y=>{
O=y,z()},update:ge,begin:b,setLost:y=>{E=y,z()},say:y=>{i.textContent=y,f.hidden=!1}}}function mn({items:e},t){let o={};for(let s of e){let a=t[s.id];if(!(a==null||!ye(s,o)))if(s.kind==="choice"){let c=(s.among?
we(s,o):s.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(c.length||i)&&(o[s.id]={chosen:c,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(c=>a[c.id]).map(c=>[c.id,a[c.id]]);r.length&&(o[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(c=>c.trim());r.length&&(o[s.id]=r)}else`${a}`.trim()&&(o[s.id]=a)}return o}var gn=(e,t)=>F(e.ask,t);var Jo=new Set(["autorestarting","dead","restarting","terminating"]),Zo=4e3;function bn({widget_manager:e},{gone:t,back:o}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,c=(u,f)=>{
Jo.has(f)&&t()},i=(u,f)=>{clearTimeout(r),f==="disconnected"?t():f==="connecting"?r=setTimeout(t,Zo):o()};return s.connect(
c),a.connect(i),()=>{clearTimeout(r),s.disconnect(c),a.disconnect(i)}}function yn({words:e,answered:t}){let o=new Set,s=!1,
a=()=>t().map(([u,f])=>{let l=mn(u,f),p=u.items.filter(h=>h.id in l).map(h=>[gn(h,l),...Se(h,l[h.id])].join(`
`));return[u.title,...p].join(`

`)}).join(`


`);async function r(u){let f=a(),l=n("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});l.value=f,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(u.append(l),l.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function c(u={}){let f=n("div",{class:"ajar-\
lost",hidden:!s,...u},n("p",{},e.lost),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>r(f)},e["lost-\
copy"]),n("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),n("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(f),f}function i(u){s=u;for(let f of o)f.hidden=!u}return{line:c,set:i,isLost:()=>s,forget:u=>o.delete(
u)}}function kn(e,{words:t,send:o,open:s,help:a}){let r=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),c=fe(
t,S=>r.replaceChildren(S)),i=S=>{c.begin(),o(S)},u=n("div",{}),f={},l="",p=0,h=qe(t);e.replaceChildren(n("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),r);let k=(S,O)=>n("button",{type:"button",onclick:O},S),j=S=>n("div",{class:"\
ajar-reflection"},...S.flatMap(O=>Me(O,3))),A=(S,O,N)=>Pe({words:t,label:S,question:O,act:()=>i(N)}),E=()=>{let S=n("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{S.files[0]&&i({import:await S.files[0].text()}),S.value=
""}});return n("label",{class:"ajar-words"},n("span",{},t["home-bring"]),S)},M=xe(u,()=>{let S=JSON.stringify(f);S!==l&&
(l=S,De(u,I))});function I(){let S=(x,C)=>k(C,()=>i({take:x})),O=p>(f.danger?.kinds.length??0)?null:f.danger,N=()=>{p=O.
kinds.length+1,I(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(O?a.notice(O,{level:2,aside:N}):"",n("p",
{class:"ajar-welcome",tabindex:"-1"},f.welcome),f.section?n("div",{class:"ajar-moves"},k(t["home-go-on"],()=>s(f.section))):
"",f.due?.length?n("ul",{},...f.due.map(x=>n("li",{},x))):"",f.plan?.length?n("h2",{},t["home-plan"]):"",f.plan?.length?
j(f.plan):"",f.plan?.length&&!O?a.line():"",...(f.earlier??[]).filter(({plan:x})=>x.length).map(({title:x,plan:C})=>n("d\
etails",{},n("summary",{},`${t["home-plan"]}, ${x}`),j(C))),n("details",{},n("summary",{},t["home-take"]),n("p",{},t["ho\
me-not-encrypted"]),n("div",{class:"ajar-take"},...O?[]:[k(t["home-take-plan"],()=>i({take:"plan",paper:h.value(),country:a.
code()})),h.element(),S("calendar",t["home-take-calendar"]),f.danger?"":S("calendar-line",t["home-take-calendar-line"])],
S("check-ins",t["home-take-check-ins"]),S("everything",t["home-take-everything"])),E()),f.something?n("details",{},n("su\
mmary",{},t["home-end"]),n("p",{},t["home-anew-how"]),A(t["home-anew"],t["home-anew-sure"],{restart:!0}),n("p",{},t["hom\
e-erase-how"]),A(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:S=>{c.end(),f=S,M()},settle:c.end,say:(S,O="")=>{
c.end();let N=n("div",{class:"ajar-text"});ue(N,O),r.replaceChildren(S,N),r.scrollIntoView({block:"nearest"})}}}function jn({
name:e,type:t,data:o}){let s=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),a=URL.createObjectURL(new Blob([s],{type:t}));n(
"a",{href:a,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(a),6e4)}var $e=(...e)=>e.map(([t,o,s={}])=>ve("path",{class:t,d:o,...s})),Ie=(e,...t)=>ve("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Qo=(e,t,o,s)=>ve("circle",{class:e,cx:t,cy:o,r:s}),Yo={cup:()=>Ie("88 74 46 56",...$e(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Ie("296 12 176 168",...$e(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Ie("136 24 136 140",...$e(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Qo("glow",234,94,4),...$e(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Ie("312 66 80 120",...$e(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Ie("190 66 72 100",ve("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ve("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...$e(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},vn=(e,t,o="")=>n("ul",{class:`ajar-doors ${o}`},...e.map(({to:s,name:a,hint:r,picture:c})=>n("li",{},n(
"button",{type:"button",onclick:()=>t(s)},Yo[c](),n("span",{},n("b",{},a)," ",n("span",{},r))))));function wn(e,{open:t,
opener:o}){let s=n("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return n("div",{class:"ajar-\
start"},n("h1",{},e.title),n("p",{class:"ajar-lead"},e.lead),n("h2",{},e.ask),vn(e.doors,t,"ajar-first-one"),n("div",{class:"\
ajar-small-ways"},s,o??null))}var xn=(e,{open:t})=>n("div",{class:"ajar-start ajar-later"},n("h2",{},e.ask),vn(e.doors,t)),
On=(e,{open:t})=>n("div",{class:"ajar-small-ways"},n("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),n("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Xo=4e3,es=6e3,ts=6;function Cn(e){
let t=0,o=0,s=n("p",{class:"ajar-breath"}),a=n("div",{class:"ajar-circle","aria-hidden":"true"}),r=n("button",{type:"but\
ton",onclick:()=>t?l():f()},e.begin);function c(h,k){s.textContent=h,a.dataset.breath=k}function i(){if(o===ts){l(),s.textContent=
e.after;return}o++,c(e.in,"in"),t=setTimeout(u,Xo)}function u(){c(e.out,"out"),t=setTimeout(i,es)}function f(){o=0,r.textContent=
e.stop,i()}function l(){clearTimeout(t),t=0,r.textContent=e.begin,c("","")}return{element:n("div",{class:"ajar-breathing"},
n("h1",{},e.title),n("p",{},e.how),n("div",{class:"ajar-breathe"},a,s),r,n("details",{},n("summary",{},e.other),n("ul",{},
...e.instead.map(h=>n("li",{},h))))),stop:l}}window.ajarShown??(window.ajarShown=new WeakMap);var Ne=window.ajarShown,Sn="needs@",$n=({answers:e,done:t,danger:o,reflection:s})=>JSON.
stringify([e,t,o,s]),Ee={},ns=(e,t)=>Qt(e,t,window.ajarCoach??window.ajarDangers);function os(){let e=document.getElementById(
"ajar-style")??document.head.appendChild(n("style",{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ed\
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
radius:0}}
.ajar .ajar-remarks>div:not(:empty){margin-top:.75em;padding-left:.75em;border-left:3px solid var(--ajar-accent)}.ajar .\
ajar-remarks>
div p{margin:0 0 .5em}.ajar .ajar-remarks>.ajar-hint{margin:.5em 0 0;font-size:.9em}.ajar .ajar-remarks>.ajar-hint:empty\
{
display:none}.ajar-text>*+*{margin-top:.9em!important}.ajar-text :is(ul,ol){padding-left:1.4em!important}.ajar-text a{pa\
dding-block:.25em}
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
.ajar{color-scheme:light;background:#fff}.ajar{--ajar-tint: #e6f0ed;--ajar-glow: #f5d795;--ajar-sage: #b5d0ca;--ajar-cla\
y: #e4bb9e;--ajar-stroke: #4a555b}@supports (color:
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
`;e.textContent!==t&&(e.textContent=t)}function ss({model:e,el:t}){os();let o=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,c=new Map,i=[],u=d=>i.push(d),f=null,l=!1,p=!1,h=!1,k=!1,j=new Map,A=new Map,E=Math.min(e.get("page"),o.length-
1);t.classList.add("ajar");let M=n("div",{class:"ajar-page"}),I=d=>o.flatMap(({blocks:v})=>v).find(v=>v.kind==="exercise"&&
v.key===d)?.exercise,B=yn({words:s,answered:()=>[...r].map(([d,{answers:v}])=>[I(d),v]).filter(([d,v])=>d&&Object.keys(v??
{}).length)}),S=0,O=d=>{if(clearTimeout(S),S=0,B.set(d),f?.setLost(d),d)for(let v of c.keys())a.get(v)?.release()},N=(d,{
awaited:v=!1}={})=>{try{e.send(d)}catch{O(!0);return}v&&!S&&(S=setTimeout(()=>O(!0),8e3))},x=!1;function C(){x||(x=!0,window.
ajarDangers?_():N({dangers:!0}))}let _=()=>{for(let d of Object.values(window.ajarDangers.dangers))Ht(Nt(d))};function z({
key:d,exercise:v},L){if(!(window.ajarDangers||B.isLost())||!ln(v,L))return;let K=ft(v,L),P=dn(v,K,window.ajarDangers);y(
d,{answers:K,done:!0,...P}),j.set(d,$n(r.get(d))),a.get(d).update(r.get(d)),a.get("made")?.update()}let m=Ut({words:s,countries:e.
get("notice")?.help??o[0]?.blocks[0]?.help,leave:()=>g(),onCountry:d=>N({country:d})}),g=()=>{N({forget:!0}),ot()},b=(d,v,L)=>(a.
set(d.key,L),r.has(d.key)&&L.update(r.get(d.key)),v),w={html:d=>D(d.html),home(d){let v=n("div",{});return b(d,v,kn(v,{words:s,
send:K=>{K.import&&a.get("chart")?.begin(),N(K)},open:K=>{let P=o.find(te=>te.section===K&&te.blocks.some(({key:le})=>r.
get(le)?.done===!1));se(P?.id??K)},help:m})),N({home:d.key}),v},gate(d){let v=n("div",{class:"ajar-text ajar-gate"}),[L,
H]=k?[n("p",{},s["gate-left-out"]),[m.button(),ge(),V()]]:[D(h?d.short:d.html),G()],K=n(`h${d.level??2}`,{},d.title);return v.
append(K,L,n("div",{class:"ajar-moves"},...H.filter(Boolean))),k||L.after(n("p",{class:"ajar-gate-ask"},s["gate-ask"])),
u(()=>{h=!0}),v},made:d=>{let v=n("div",{class:"ajar-made"}),L=()=>v.replaceChildren(...J(d.section));return a.set("made",
{update:L}),L(),v},exercise(d){if(d.invites&&k)return n("div",{class:"ajar-text"},n(`h${d.level}`,{},d.exercise.title),n(
"p",{},s["gate-left-out"]),V());let v=n("div",{}),L=B.line(f?{}:{role:"alert"});c.set(d.key,v);let H=(P,te)=>{f?.begin(),
window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let le=window.ajarSent;A.set(d.key,le),N({key:d.key,...P,sent:le},
{awaited:te}),!(!te||!B.isLost())&&(O(!0),L.scrollIntoView({block:"nearest"}))};if(a.set(d.key,yt(v,d.exercise,{words:s,
level:d.level,small:d.quick,folded:o.length>1,brief:d.brief,sort:d.quick||o.length>1&&!ae()?Et:Kt,enough:d.quick?"at onc\
e":"later",remarks:(P,te)=>nn(P,{words:s,find:le=>ns(te,le)}),...r.get(d.key),help:m,needs:()=>ge(d.needs),below:()=>oe(
d.key),onAside:P=>y(d.key,{aside:P}),onChange:P=>{C(),y(d.key,{answers:P,done:!1}),H({answers:P,done:!1},p)},onMove:P=>y(
d.key,{at:P}),onDone:P=>{z(d,P),H({answers:P,done:!0},!0),d.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{
y(d.key,{answers:{},done:!1}),H({remove:!0})}})),v.firstElementChild.append(L),u(()=>B.forget(L)),!d.folded)return v;let K=Object.
keys(r.get(d.key)?.answers??{}).length>0;return n("details",{open:K},n("summary",{},s["check-in-now"]),v)},chart(d){let v=n(
"div",{class:"ajar-chart-block"}),L=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:H,end:K}=fe(s,
te=>L.replaceChildren(te)),P=te=>{K(),Be(v,te,s)};return a.set(d.key,{update:P,begin:H,end:K}),r.has(d.key)&&P(r.get(d.key)),
H(),N({chart:d.key}),n("div",{},v,L)},start:d=>wn(d,{open:se,opener:f?.opener}),doors:d=>xn(d,{open:se}),onward:d=>On(d,
{open:se}),breathing(d){let{element:v,stop:L}=Cn(d);return u(L),v},notice(d){if(Vt(()=>N({forget:!0})),!d.leave)return n(
"div",{class:"ajar-notice"},n("p",{},d.text));let v=n("div",{class:"ajar-leave"},m.button(),nt({words:s,leave:g}));Pt(m.
open),f=hn({words:s,send:N,isQuiet:o.length>1});let L=document.createDocumentFragment();return L.append(n("div",{class:"\
ajar-notice"},n("div",{},f.line,f.small),v),n("div",{class:"ajar-on-paper"},m.text()),f.more),L}};function D(d){let v=n(
"div",{class:"ajar-text"});return ue(v,d),m.addNumbers(v),v.addEventListener("click",L=>{let H=L.target.closest("a"),K=o.
findIndex(({id:P})=>P&&H?.getAttribute("href")===`${P}.ipynb`);K<0||(L.preventDefault(),Y(K))}),v}function q(d){k=d,h=!0,
R({focus:!0})}let W=(d,v)=>n("button",{type:"button",onclick:v},d),V=()=>W(s["gate-again"],()=>q(!1));function T(){q(!1),
o[E].blocks.some(({invites:v})=>v)||Y(E+1)}let G=()=>[W(s["gate-no"],()=>q(!0)),W(s["gate-unsure"],()=>q(!0)),W(s["gate-\
yes"],T)],Q=d=>o.filter(v=>v.section===d).flatMap(v=>v.blocks.filter(({kind:L})=>L==="exercise")),J=d=>{let v=Q(d).filter(
({key:H})=>r.get(H)?.done).flatMap(({key:H,exercise:K})=>[n("h2",{},K.title),...r.get(H).reflection.flatMap(P=>Me(P,3))]),
L=n("p",{},s["made-nothing"]);return[n("h1",{},s["made-title"]),...v.length?v:[L]]},pe=d=>{let v=Q(d);return v.length>0&&
v.every(({key:L})=>r.get(L)?.done)};function oe(d){let v=d.startsWith("plan@")&&m.isKnown()?m.line():"";return n("div",{
class:"ajar-below"},v,f?.offer()??"")}let se=d=>Y(o.findIndex(v=>v.id===d));function ge(d){let v=o.findIndex(({aside:H,blocks:K})=>!H&&
K.some(({key:P})=>P===Sn));return v<0?d?n("p",{},n("a",{href:d},s["help-needs"])):null:n("button",{type:"button",onclick:()=>{
Y(v);let H=c.get(Sn).querySelector("h2");H.tabIndex=-1,H.focus()}},s["help-needs"])}for(let[d,v]of Object.entries(Ee))w[d]=
L=>{let H=n("div",{}),P=v(H,L,{words:s,send:N,onDispose:u,model:e,exerciseOf:I,formOf:te=>c.get(te)});return b(L,P.element??
H,P)};let be=d=>o[E].blocks.find(v=>v.kind===d),y=(d,v)=>r.set(d,{...r.get(d),...v}),$=()=>{for(let d of i.splice(0))d()};
function R({focus:d=!1}={}){if($(),a.clear(),l){M.replaceChildren(f?"":n("p",{class:"ajar-empty"},s["keep-locked-here"]));
return}if(M.replaceChildren(...o[E].blocks.map(L=>w[L.kind](L))),o.length>1&&U(),!d)return;let v=M.querySelector("h1, h2\
, h3")??M;v.tabIndex=-1,v.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function U(){let{aside:d,title:v}=o[E];
if(ne.hidden=!!d,M.classList.toggle("ajar-aside",!!d),f?.setStart(o[E].id==="start"),d)return;let{section:L,step:H,steps:K,
minutes:P}=o[E],te=o.filter(X=>!X.aside),le=te.indexOf(o[E]),He=(X,Ge,Tn={})=>n("button",{type:"button",onclick:()=>Y(o.
indexOf(X)),...Tn},Ge),Ve=o.find(({id:X})=>X==="start"),ht=te[le-1]??Ve;M.append(n("div",{class:"ajar-moves ajar-turn"},
ht?He(ht,s["previous-page"]):null,le<te.length-1?He(te[le+1],s["next-page"]):null));let Ke=te.filter(X=>!X.section||X.step===
1),mt=X=>L?X.section===L:X===o[E],Mn=X=>({"aria-current":mt(X)?"page":null}),An=X=>pe(X.section)?n("span",{class:"ajar-d\
one"},` ${s["section-done"]}`):"",gt=(X,Ge)=>n("li",{},He(X,Ge,Mn(X)),An(X));Z.replaceChildren(...Ke.map(X=>gt(X,X.title)),
Ve?gt(Ve,s["start-page"]):""),ee.textContent=L?F(s["step-of"],{title:v,n:H,all:K,minutes:P}):F(s["page-of"],{n:Ke.findIndex(
mt)+1,all:Ke.length,title:v})}function Y(d){o[d]&&(E=d,Z.parentElement.open=ae(),e.set("page",d),e.save_changes(),R({focus:!0}))}
let Z=n("ol",{}),ee=n("summary",{}),ae=()=>window.innerWidth>640;e.get("notice")&&t.append(w.notice(e.get("notice")));let ne=n(
"nav",{class:"ajar-nav","aria-label":s.pages},n("details",{open:ae()},ee,Z));o.length>1&&t.append(ne),t.append(B.line({role:"\
alert"}),M);let ie=0;for(let d of["keydown","pointerdown","scroll"])t.addEventListener(d,()=>{Date.now()-ie<3e4||(ie=Date.
now(),N({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",d=>{if(O(!1),d.keeping){let v=[...A.values()].some(K=>d.
acknowledged<K);f?.update(v?{...d.keeping,saved:!1}:d.keeping);let{state:L}=d.keeping,H=L==="locked";L&&(p=L==="kept"),L&&
H!==l&&(l=H,r.clear(),ne.hidden=l,R())}d.states&&queueMicrotask(()=>a.get("made")?.update());for(let[v,L]of Object.entries(
d.states??{})){if(d.acknowledged<A.get(v))continue;let H=L.answers&&!Object.keys(L.answers).length,K=j.get(v)===$n(L);j.
delete(v),y(v,H?{...L,at:0}:L),K||a.get(v)?.update(r.get(v))}d.dangers&&(window.ajarDangers=d.dangers,_()),d.country!=null&&
m.choose(d.country),d.file&&(a.get("home")?.settle(),jn(d.file)),d.erased&&a.get("home")?.say(d.erased,be("home")?.erased),
d.said&&a.get("chart")?.end(),d.said&&(a.get("home")??f)?.say(d.said),d.open&&se(d.open),d.problem&&a.get(d.problem.key)?.
say(d.problem.text)}),e.on("change:pages",()=>{o=e.get("pages"),R()});let je=bn(e,{gone:()=>O(!0),back:()=>{B.isLost()&&
N({ready:!0})}});return R(),Ne.set(s,(Ne.get(s)??0)+1),N({ready:!0}),()=>{$(),je(),clearTimeout(S),Ne.set(s,Ne.get(s)-1),
Ne.get(s)||N({gone:!0})}}var En={render:ss};Ee.door=(e,t,o)=>kt(e,o);Ee.group=(e,t,o)=>St(e,o);Ee.scenario=(e,t,{words:o,model:s})=>({element:$t(t,{words:o,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});Ee.asking=(e,t,{exerciseOf:o,formOf:s,...a})=>{let{items:r}=o(
t.of),{parts:c,update:i}=wt(t,{...a,form:()=>s(t.of),ask:f=>r.find(l=>l.id===f).ask}),u=document.createDocumentFragment();
return u.append(...c),{element:u,update:i}};var sr=En;export{sr as default};
