var tn=["button","input","select","summary","textarea"],nn=["input","select","textarea"];function n(e,t={},...o){let a=document.
createElement(e);for(let[s,c]of Object.entries(t))s.startsWith("on")?a.addEventListener(s.slice(2),c):c===!0?a.setAttribute(
s,""):c!==!1&&c!=null&&a.setAttribute(s,c);return tn.includes(e)&&a.setAttribute("data-lm-suppress-shortcuts","true"),nn.
includes(e)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(s=>s!=null)),a}var U=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,s)=>{let c=t[a];return s?Number.isInteger(c)?c+1:o:["number",
"string"].includes(typeof c)?c:o}),oe=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function re(e,t){let o=t[e.among?.item]??{},a=e.cards.filter(s=>e.among?.piles.includes(o[s.id]));return a.length?
a:e.cards}var Ge=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(a=>a.id===o))};function X(e,t){let o=0,a=!1;return{begin(){o||(o=setTimeout(()=>{a=!0,t(e["keep-opening"])},400))},end(){clearTimeout(o),
o=0,a&&t(""),a=!1}}}function Je(e,t,o){let{words:a,level:s=3,small:c=!1,beside:r=[]}=o,i={...an,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,l={...o.answers},p=0,f=null,d=0,k=o.aside??0,y=[t.why?n("p",{class:"\
ajar-why"},t.why):null,t.private?n("p",{class:"ajar-private"},t.private):null].filter(Boolean),S=n("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),E=n("div",{}),T=n("div",{class:"ajar-body"}),N=n("section",{class:"ajar-form","\
aria-labelledby":`${u}-title`},n(`h${s}`,{id:`${u}-title`},t.title),...c?[n("div",{class:"ajar-beside"},...r,on(y,a))]:y,
E,T,S);e.replaceChildren(N);function F(){let j=t.items.filter(D=>oe(D,l));return c&&t.together?[j]:j.map(D=>[D])}let x=j=>{
S.replaceChildren(j)},_=X(a,x);function G(j,D){S.replaceChildren(`${j} `,n("button",{type:"button",class:"ajar-link",onclick:()=>{
l=D,x(""),o.onChange(l),M({focus:!0})}},a["put-back"]))}function O(j,D){l={...l,[j.id]:D},sn(T),x(""),o.onChange(l),g()}
function A(){V(!0),_.begin(),d=setTimeout(q,8e3)}function q(){d&&(clearTimeout(d),d=0,V(!1),_.end())}function V(j){for(let D of f?.
fieldsets??[])D.disabled=j}function g(){if(!f)return;let{items:j,skip:D,where:z,next:m}=f,w=F().length;D.textContent=h(j)?
a["clear-and-skip"]:a.skip,z.textContent=U(a["question-of"],{n:p+1,all:w}),z.hidden=c&&w===1,m.textContent=p===w-1?a.done:
a.next}let h=j=>j.some(({id:D})=>l[D]!=null);function b(j,D=!0){if(d)return;let z=F();if(p+=j,p>=z.length){p=z.length-1,
A(),o.onDone(l);return}M({focus:D,again:j<0})}function C(j,D){let z=`${u}-${j.id}`,m=n("legend",{},U(j.ask,l)),w=j.hint?
n("p",{class:"ajar-hint",id:`${z}-hint`},j.hint):null,L=[w,D.mark].filter(Boolean).map(({id:J})=>J),P=j.among?{...j,cards:re(
j,l)}:j,B=i[j.kind](P,Ge(P,l[j.id]),{words:a,level:s+1,group:z,change:J=>O(j,J),say:x,remarks:o.remarks,...D}),K={class:`\
ajar-item ajar-${j.kind}`,tabindex:"-1","aria-describedby":L.join(" ")||null};return n("fieldset",K,m,w,B)}function M({focus:j=!1,
again:D=!1}={}){let z=F();p=Math.max(0,Math.min(p,z.length-1));let m=z[p],w=o.mark?.(m),L=w?n("p",{class:"ajar-mark",id:`${u}\
-${m[0].id}-mark`},w):null,P=n("div",{class:"ajar-moves"}),B=p>0?()=>b(-1):null,K=m.map($e=>C($e,{mark:L,again:D,moves:P,
back:B})),J=n("button",{type:"button",onclick:()=>{if(d)return;let $e=l,Xt=h(m);l={...l,...Object.fromEntries(m.map(({id:en})=>[
en,null]))},o.onChange(l),b(1),Xt&&G(a.cleared,$e)}}),ae=n("button",{type:"button",onclick:()=>{d||(x(""),b(1))}}),Se=n(
"p",{class:"ajar-where"});f={items:m,skip:J,where:Se,next:ae,fieldsets:K},E.replaceChildren(),P.replaceChildren(J,ae),B&&
P.prepend(n("button",{type:"button",onclick:B},a.back));let Ve=K.length===1;L&&Ve&&K[0].lastElementChild.before(L),T.replaceChildren(
Se,...L&&!Ve?[L]:[],...K,P),g(),o.onMove?.(p),j&&(K[0].focus({preventScroll:!0}),Se.scrollIntoView({block:"nearest"}))}function I(j){
if(E.replaceChildren(),!j||!o.help||k>j.kinds.length)return null;let D=()=>{k=j.kinds.length+1,o.onAside?.(k),E.replaceChildren(),
T.querySelector("[tabindex]").focus()},{help:z,needs:m}=o;return E.append(z.notice(j,{level:s+1,aside:D,needs:m})),E.querySelector(
"[tabindex]")}function W(j,{focus:D=!1,danger:z=null}={}){f=null;let m=n(`h${s+1}`,{tabindex:"-1"},a["what-you-said"]);T.
replaceChildren(n("div",{class:"ajar-reflection"},m,...j.flatMap(L=>Ee(L,s+2)),o.below?.()??null),n("div",{class:"ajar-m\
oves"},n("button",{type:"button",onclick:()=>{p=0,M({focus:!0,again:!0})}},a.change),n("button",{type:"button",onclick:()=>{
let L=l;l={},p=0,k=0,o.onAside?.(0),o.onStartOver(),M({focus:!0}),G(a["started-over"],L)}},a["start-over"])));let w=I(z);
D&&(w??m).focus()}function H(j){let D=T.contains(document.activeElement);D&&f&&!d||(q(),l={...j.answers},j.done?W(j.reflection,
{focus:D,danger:j.danger}):(p=j.at??Math.max(0,F().findIndex(z=>z.some(({id:m})=>l[m]==null))),M()))}let{done:$,reflection:v,
danger:R}=o;return H({answers:l,at:o.at,done:$,reflection:v,danger:R}),{update:H,release:q,say:j=>{q(),x(j)}}}var on=(e,t)=>e.
length?n("details",{},n("summary",{},t["why-this"]),...e):"";function sn(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ee=({heading:e,said:t,words:o},a)=>[
e?n(`h${a}`,{},e):null,t.length>1?n("ul",{class:"ajar-said"},...t.map(s=>n("li",{},s))):t.length?n("p",{class:"ajar-said"},
t[0]):null,...o.map(s=>n("p",{},s))].filter(Boolean),an={ruler(e,t,{group:o,change:a}){let s=Array.from({length:11},(c,r)=>n(
"label",{class:"ajar-number"},n("input",{type:"radio",name:o,value:r,checked:t===r,onchange:()=>a(r),"aria-describedby":r===
0?`${o}-low`:r===10?`${o}-high`:null}),n("span",{},`${r}`)));return n("div",{class:"ajar-scale"},n("div",{class:"ajar-nu\
mbers"},...s),n("p",{class:"ajar-anchors"},n("span",{id:`${o}-low`},n("b",{},"0"),` ${e.low}`),n("span",{id:`${o}-high`},
n("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:a,change:s,remarks:c}){let{chosen:r,own:i}=t||{chosen:[],own:""},
u=()=>s(r.length||i.trim()?{chosen:[...r],own:i}:null),l=e.many?"checkbox":"radio",p=e.cards.map(d=>n("input",{type:l,name:a,
value:d.id,checked:r.includes(d.id),onchange:k=>{e.many?r=r.filter(y=>y!==d.id).concat(k.target.checked?d.id:[]):(r=[d.id],
i="",f&&(f.value="")),u()}})),f=e.own?n("input",{type:"text",value:i,maxlength:500,oninput:d=>{i=d.target.value,!e.many&&
i.trim()&&(r=[],p.forEach(k=>{k.checked=!1})),u()}}):null;return n("div",{class:"ajar-cards"},n("p",{class:"ajar-hint"},
o[e.many?"choose-many":"choose-one"]),...e.cards.map((d,k)=>n("label",{class:"ajar-card"},p[k],n("span",{},d.text))),f?n(
"label",{class:"ajar-own"},n("span",{},e.own),f):null,f&&e.remark&&c?c(f,e):null)},text(e,t,{words:o,change:a,remarks:s}){
let c=n(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:u=>a(u.target.value.
trim()?u.target.value:null)});e.long&&(c.value=t??"");let r=e.opener||o["own-words"],i=n("label",{class:"ajar-words"},n(
"span",{},r),c);return e.remark&&s?n("div",{},i,s(c,e)):i},list(e,t,{words:o,change:a}){let s=n("div",{}),c=()=>{let f=[
...s.querySelectorAll("input")].map(d=>d.value).filter(d=>d.trim());a(f.length?f:null)},r=()=>[...s.children].forEach((f,d)=>{
f.querySelector("label > span").textContent=U(o.line,{n:d+1}),f.querySelector("button").setAttribute("aria-label",U(o["r\
emove-line"],{n:d+1}))}),i=n("button",{type:"button",class:"ajar-link",onclick:()=>{l(""),s.lastElementChild.querySelector(
"input").focus()}},o["add-line"]),u=()=>{r(),i.hidden=s.children.length>=e.most},l=f=>{let d=n("div",{class:"ajar-line"},
n("label",{class:"ajar-words"},n("span",{}),n("input",{type:"text",value:f,maxlength:2e4,oninput:c})),n("button",{type:"\
button",class:"ajar-remove",onclick:()=>{let k=d.nextElementSibling||d.previousElementSibling;d.remove(),k||l(""),u(),c(),
(k||s.firstElementChild).querySelector("input").focus()}},"×"));s.append(d),u()},p=t||[];for(let f=0;f<Math.max(e.lines,
p.length);f++)l(p[f]??"");return n("div",{class:"ajar-lines"},s,i)},date(e,t,{words:o,change:a}){return n("label",{class:"\
ajar-words"},n("span",{},o["pick-date"]),n("input",{type:"date",value:t??"",oninput:s=>a(s.target.value||null)}))}};var rn=e=>e;function Y(e,t){e.innerHTML=rn(t)}function ge(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let s=n("select",{onchange:()=>{o=s.value}},...Object.entries(t).map(([c,r])=>n("option",{value:c,selected:c===o},r)));return n(
"label",{},e["home-paper"]," ",s)},value:()=>o}}function ce(e,t){let o=!1,a=!1,s=()=>{a=o,o||t()};function c(){o=!0;let r=new AbortController,i=()=>{r.abort(),setTimeout(
()=>{o=!1,a&&s()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:r.signal,capture:u!==
"blur"})}for(let r of["pointerdown","keydown"])e.addEventListener(r,c);return s}function be(e,t){let o=i=>[...e.querySelectorAll(
i)],a=o("details[open] > summary").map(i=>i.textContent),s=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of o("summary"))i.parentElement.open=a.includes(i.textContent);if(s===!1)return;let c=o("summary, button").
find(i=>i.textContent===s),r=c??e.querySelector("h2, p");c||(r.tabIndex=-1),r.focus({preventScroll:!0})}function Ze(e,{words:t,send:o,onDispose:a}){let s={},c=null,r=!1,i="",u=n("div",{}),l=n("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=n("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=n("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),d=X(t,h=>{f.textContent=h}),k=Te(t),y=ge(t);e.replaceChildren(n("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},l,u,f),k.dialog);let S=h=>{s.busy?f.textContent=t["room-one-moment"]:(d.begin(),
o(h,{awaited:!0}))},E=(h,b)=>n("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>S(b)},h),T=(...h)=>n(
"div",{class:"ajar-moves ajar-many"},...h);function N(){let h=s.needsKey?n("input",{type:"password",spellcheck:"false",id:`${g}\
-key`,"aria-describedby":`${g}-key-how`}):null,b=n("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>{
if(h&&!h.value){h.focus();return}S({room:"open",...h?{key:h.value}:{}}),h&&(h.value="")}},t["room-open"]);return[n("h2",
{},t["room-title"]),s.state==="ended"?n("p",{class:"ajar-empty"},t["room-ended"]):null,n("p",{},t["room-how"]),n("p",{},
s.elsewhere?U(t["room-how-elsewhere"],{address:s.elsewhere}):t["room-how-network"]),h?n("label",{class:"ajar-words",for:h.
id},t["room-host-key"]):null,h?n("p",{class:"ajar-hint",id:`${g}-key-how`},t["room-host-key-how"]):null,h,T(b,s.elsewhere?
null:E(t["room-inside"],{room:"inside"})),s.elsewhere?null:n("p",{},t["room-rehearse-how"]),s.elsewhere?null:T(...[12,3].
map(C=>E(U(t["room-rehearse"],{n:C}),{room:"rehearse",phones:C})))]}let F=()=>[n("h2",{},t["room-title"]),n("p",{},t["ro\
om-lost"]),T(E(t["room-go-on"],{room:"go-on"}),E(t["room-end"],{room:"end"}))];function x(){let h=n("button",{type:"butt\
on",onclick:()=>k.show()},t["room-large"]),b=n("p",{},s.inside&&!s.practice?t["room-inside-open"]:U(t["room-line"],{code:s.
code})),C=s.address?h:null;return c?[_(),n("div",{class:"ajar-door-line"},b,p,C),G(),A()]:[n("h2",{},t["room-title"]),_(),
G(),b,s.address?Qe(t,s):null,s.inside?n("p",{},t[s.practice?"room-practice-how":"room-how-network"]):null,!s.inside&&!s.
address?n("p",{class:"ajar-empty"},t["room-no-address"]):null,s.addresses?.length>1?O():null,s.addresses?.length?n("p",{
class:"ajar-hint"},t["room-firewall"]):null,n("div",{class:"ajar-door-line"},p,C,s.inside&&!s.practice?E(t["room-widen"],
{room:"widen"}):null),A()]}let _=()=>s.practice?n("p",{},fe(t)):null,G=()=>s.again?n("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function O(){let h=n("select",{id:`${g}-address`,onchange:()=>o({room:"pick",ip:h.value})},...s.addresses.map(
({ip:b,network:C})=>n("option",{value:b,selected:b===s.picked},`${b} (${C})`)));return n("label",{class:"ajar-words",for:h.
id},n("span",{},t["room-address"]),h)}function A(){let h=n("div",{}),b=n("button",{type:"button",onclick:()=>I(!1)},t["r\
oom-end-no"]),C=n("button",{type:"button",onclick:()=>I(!0)},t["room-end"]),M=()=>h.replaceChildren(...r?[n("p",{},t["ro\
om-end-sure"]),T(b,E(t["room-end"],{room:"end"}))]:[C]),I=H=>{r=H,M(),(r?b:C).focus()};M();let W=(H,$)=>n("button",{type:"\
button",onclick:()=>o({room:"take",...$()},{awaited:!0})},H);return n("details",{class:"ajar-ending"},n("summary",{},t["\
room-ending"]),s.shown?n("p",{},t["room-take-how"]):n("p",{},t["room-take-nothing"]),s.shown?T(W(t["room-take-table"],()=>({
what:"table"})),W(t["room-take-page"],()=>({what:"page",paper:y.value()})),y.element()):null,n("p",{},t["room-end-how"]),
h)}function q(h){s={...s,...h},l.textContent!==s.problem&&(l.textContent=s.problem),l.hidden=!s.problem;let b=Ae(t,s.joined);
p.textContent!==b&&(p.textContent=b),k.update(s,b),c===null&&s.state==="open"&&(c=!s.here),s.state!=="open"&&(c=null,r=!1),
s.busy?d.begin():(d.end(),f.textContent=""),V()}let V=ce(u,()=>{let{joined:h,problem:b,...C}=s,M=JSON.stringify([C,c]);if(M===
i)return;i=M;let I={open:x,lost:F}[s.state]??N;be(u,()=>u.replaceChildren(...I().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let g=`ajar-door-${window.ajarForms}`;return ke(e,()=>o({room:"look"}),a),{update:q}}var Ae=(e,t)=>t?t===
1?e["room-joined-one"]:U(e["room-joined"],{n:t}):e["room-joined-none"],fe=e=>n("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Qe(e,t){let o=n("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return Y(o,t.picture),
o.firstElementChild?.setAttribute("aria-hidden","true"),n("div",{class:"ajar-way-in"},o,n("div",{},n("p",{},e["room-scan"]),
n("p",{class:"ajar-address"},t.address),n("p",{},e["room-type-code"]),n("p",{class:"ajar-code"},t.code)))}function Te(e){
let t=n("div",{}),o=n("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,n(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),a=n("p",{class:"ajar-joined"}),s="";return{dialog:o,show:()=>o.
showModal(),update(c,r){a.textContent=r;let i=JSON.stringify([c.address,c.code,c.practice]);i!==s&&(s=i,c.address?t.replaceChildren(
c.practice?n("p",{},fe(e)):"",Qe(e,c),a):(o.close(),t.replaceChildren()))}}}function ke(e,t,o){let a=new IntersectionObserver(
s=>{s.some(({isIntersecting:c})=>c)&&t()});a.observe(e),o(()=>a.disconnect())}function ye(e,{sentence:t,wide:o,narrow:a,columns:s,rows:c},r){if(!t){e.replaceChildren(n("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let i=(l,p)=>{let f=n("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":t});return Y(f,
l),f.firstElementChild.setAttribute("aria-hidden","true"),f},u=e.querySelector("details")?.open??!1;e.replaceChildren(n(
"figure",{class:"ajar-chart"},n("figcaption",{},t),i(o,"wide"),i(a,"narrow"),n("details",{open:u},n("summary",{},r.table),
n("table",{},n("thead",{},n("tr",{},...s.map(l=>n("th",{scope:"col"},l)))),n("tbody",{},...c.map(([l,...p])=>n("tr",{},n(
"th",{scope:"row"},l),...p.map(f=>n("td",{},f??"–")))))))))}function Ye({units:e,slips:t},{words:o,ask:a,send:s}){window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-hands-${window.
ajarForms}`,r=new Map,i=k=>n("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...k}),u=i({id:`${c}-people`,
min:1}),l=k=>Math.max(0,Math.floor(Number(k.value)||0)),p=k=>k.kind==="card"?k.bands.slice(0,1):k.bands,f=k=>{let y=e.filter(
N=>N.item===k),S=(N,F)=>{let x=i({"aria-label":[N.card,p(N)[F]].filter(Boolean).join(": ")});return r.set(N.id,[...r.get(
N.id)??[],x]),x},E=y.length===1&&!y[0].card?y[0].bands.map((N,F)=>[N,[S(y[0],F)]]):y.map(N=>[N.card,p(N).map((F,x)=>S(N,
x))]),T=y[0].card?["",...p(y[0])]:null;return n("table",{},n("caption",{},a(k)),T&&T.length>2?n("thead",{},n("tr",{},...T.
map(N=>N?n("th",{scope:"col"},N):n("td",{})))):null,n("tbody",{},...E.map(([N,F])=>n("tr",{},n("th",{scope:"row"},N),...F.
map(x=>n("td",{},x))))))};function d(){let k=new Map(e.map(T=>[T,r.get(T.id).map(l)])),y=Math.max(...[...k.values()].map(
T=>T.reduce((N,F)=>N+F,0))),S=l(u)||y;if(!S){u.focus();return}let E=Object.fromEntries([...k].map(([T,N])=>[T.id,T.kind===
"card"?[N[0],Math.max(0,S-N[0])]:N]));s({counts:E,people:S})}return n("details",{class:"ajar-hands"},n("summary",{},o[t?
"room-slips":"room-hands"]),n("p",{},o[t?"room-slips-how":"room-hands-how"]),n("form",{onsubmit:k=>{k.preventDefault(),d()}},
...[...new Set(e.map(k=>k.item))].map(f),n("label",{class:"ajar-words",for:u.id},n("span",{},o["room-people"]),u),n("div",
{class:"ajar-moves"},n("button",{type:"submit"},o["room-count"]))))}function Xe(e,{words:t,send:o,onDispose:a,form:s,ask:c}){let r={not:{}},i=!1,u="",l="",p=!1,f=($,v={})=>{p=$==="reveal",
_.begin(),o({question:e.of,do:$,...v},{awaited:!0})},d=n("div",{class:"ajar-results",hidden:!0}),k=n("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),y=n("p",{class:"ajar-problem",role:"alert",hidden:!0}),S=n("span",{}),E=n("p",
{class:"ajar-counts"}),T=cn(e.minutes,t,a),N=n("button",{type:"button",class:"ajar-link",onclick:()=>g(!i)}),F=n("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),x=(...$)=>{F.textContent!==$[0]&&F.replaceChildren(...$)},_=X(t,$=>x($||
l)),G={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},O=Object.
keys(G).filter($=>e.units.length||$==="open"||$==="close"),A=Object.fromEntries(O.map($=>[$,n("button",{type:"button",onclick:()=>{
A[$].getAttribute("aria-disabled")?x(q($)):$==="reset"?V():f($)}},G[$])])),q=$=>r.busy?t["room-one-moment"]:r.not[$];function V(){
let $=n("button",{type:"button",class:"ajar-link",onclick:()=>{x(""),A.reset.focus()}},t["home-no"]),v=n("button",{type:"\
button",class:"ajar-link",onclick:()=>{x(""),A.reset.focus(),f("reset")}},t["room-ask-reset"]);F.replaceChildren(t["room\
-reset-sure"]," ",$," ",v),$.focus()}function g($){i=$,d.hidden=!$,s().hidden=$,N.textContent=t[$?"room-show-question":"\
room-show-result"]}let h=Te(t),b=n("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>h.show()},t["room-cod\
e"]),C={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function M($){let v=r;r={...r,...$};let R=r.
room==="open";S.replaceChildren(r.practice?fe(t):""),y.textContent=r.problem,y.hidden=!r.problem;let j=[[r.answered,t["r\
oom-answered"]],[r.joined,t["room-have-joined"]]],D=!R||!e.units.length?[]:r.hands||r.inside?j.slice(0,1):j;E.replaceChildren(
...D.map(([z,m])=>n("span",{},n("b",{},`${z}`)," ",m))),T.update(r.seconds);for(let z of O)et(A[z],q(z));l=R?r.hands?t["\
room-by-hands-now"]:C[r.state]:t["room-not-open"],(v.state!==r.state||v.room!==r.room||v.hands!==r.hands)&&x(l),r.busy||
_.end(),tt(k,r.withheld),h.update(r.way??{},Ae(t,r.joined)),b.hidden=!r.way?.address,I(),p&&!r.busy&&r.state==="closed"&&
k.childElementCount&&(p=!1,k.scrollIntoView({block:"nearest"}))}function I(){let $=JSON.stringify(r.charts??[]);if($===u)
return;u=$;let v=!!r.charts?.length;d.replaceChildren(...nt(r.charts??[],t)),N.hidden=!v,g(v),v&&p&&d.scrollIntoView({block:"\
start"}),p=!1}let W=n("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},n("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?E:n("p",{class:"ajar-private"},t["room-nothing-counted"]),n("div",{class:"ajar-moves"},...O.
map($=>A[$]))),n("div",{class:"ajar-bar-line"},S,F,N,b,T.element),h.dialog),H=e.units.length?Ye(e,{words:t,ask:c,send:$=>f(
"hands",$)}):null;return N.hidden=!0,ke(W,()=>o({room:"look"}),a),{parts:[d,k,y,W,H].filter(Boolean),update:M}}function et(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function tt(e,t=[]){let o=[
...e.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(t)&&e.replaceChildren(...t.map(a=>n("p",{},a)))}
var nt=(e,t)=>e.map(o=>{let a=n("div",{class:"ajar-chart-block"});return ye(a,o,t),a});function ot(e,{words:t,send:o,onDispose:a}){
let s={},c="",r=n("div",{class:"ajar-results"}),i=n("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=n("p",
{class:"ajar-problem",role:"alert",hidden:!0}),l=n("div",{}),p=n("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=n("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?p.textContent=d():(p.textContent="",o({moves:!0},
{awaited:!0}))}},t["room-moves"]),d=()=>s.busy?t["room-one-moment"]:s.not;return e.replaceChildren(n("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},l,r,i,u,n("p",{class:"ajar-hint"},t["room-moves-how"]),n("div",{class:"\
ajar-moves"},f),p)),ke(e,()=>o({room:"look"}),a),{update(k){s={...s,...k},l.replaceChildren(s.practice?fe(t):""),u.textContent=
s.problem,u.hidden=!s.problem,tt(i,s.withheld),et(f,d());let y=JSON.stringify(s.charts??[]);y!==c&&(c=y,r.replaceChildren(
...s.charts?.length?nt(s.charts,t):[n("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function cn(e,t,o){let a=null,
s=!1,c=n("span",{role:"timer"}),r=n("button",{type:"button",class:"ajar-link",onclick:()=>{s=!s,u()}}),i=n("p",{class:"a\
jar-clock"},c," ",r);function u(){let p=a===null?null:Math.max(0,Math.floor((Date.now()-a)/1e3)),f=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,d=p===null?e?U(t["room-minutes"],{minutes:e}):"":e?U(t["room-clock"],{time:f,minutes:e}):
f;c.textContent=s?"":d,r.textContent=t[s?"room-clock-show":"room-clock-hide"],i.hidden=!d}let l=setInterval(()=>{a!==null&&
u()},1e3);return o(()=>clearInterval(l)),{element:i,update:p=>{a=p==null?null:Date.now()-p*1e3,u()}}}function st(e,{words:t,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-couple-${window.ajarForms}`,
c=n("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=n("div",{class:"ajar-text"}),i=n("summary",{}),u=({title:f,
story:d,more:k,role:y})=>{Y(c,d),c.prepend(n("h2",{},f)),Y(r,k),i.textContent=y},l=e.couples.find(f=>f.id===o)??e.couples[0],
p=n("fieldset",{class:"ajar-item ajar-couple"},n("legend",{},t.couple),n("p",{class:"ajar-hint"},t["couple-how"]),n("div",
{class:"ajar-cards"},...e.couples.map(f=>n("label",{class:"ajar-card"},n("input",{type:"radio",name:s,value:f.id,checked:f===
l,onchange:()=>{u(f),a(f.id)}}),n("span",{},f.title)))));return u(l),n("section",{class:"ajar-scenario","aria-label":t.couple},
c,n("details",{class:"ajar-role"},i,r),p)}var ln="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",un=new RegExp(`(${ln})|[.…]+|[!?;\\n]`,"gu"),pn=/[\u0300-\u036f'’‘ʼ]/g,
fn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function je(e){let t={};for(let[o,a]of Object.entries(e))t[o]=at(a,t);return t}
var ee=(e,t)=>new RegExp(e.map(o=>at(o,t)).join("|"),"y");function le(e,t){let o=[];for(let a=0;a<t.length;){e.lastIndex=
a;let s=e.exec(t);s&&o.push([a,e.lastIndex]),a=s?e.lastIndex:t.indexOf(" ",a)+1||t.length}return o}function at(e,t){return`\
(?:${(e.match(fn)??[]).map(s=>s==="("||s==="["?"(?:(?:":s===")"?"))":s==="]"?"))?":s==="|"?"|":s==="..."?"(?:[^ .]+ ){0,\
4}":s[0]==="<"?t[s.slice(1,-1)]:dn(s)).join("")})`}function dn(e){let t=rt(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,
"\\$&"),o=a=>a?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var rt=e=>e.normalize("NFKD").replace(
pn,"").toLowerCase();function de(e){let t="",o=[];for(let a of e.matchAll(un)){if(/[.…]/.test(a[0])&&a[0]!==".")continue;
let s=`${a[1]?rt(a[1]):"."} `;t+=s;for(let c=0;c<s.length;c++)o.push([a.index,a.index+a[0].length])}return{line:t,places:o}}var hn=4,mn=87,ct=16411,lt=[1,1],gn=[0,0],Le=new WeakMap;function we(e,t){let{passes:o,kinds:a,learned:s}=pt(t),{line:c,
places:r}=de(e),i=c;for(let[f,d]of le(o,c))i=i.slice(0,f)+i.slice(f,d).replace(/[^ ]/g,"_")+i.slice(d);let u=Object.entries(
a).flatMap(([f,d])=>le(d,i).map(([k,y])=>({kind:f,start:k,end:y-1}))),l=s?bn(u,c,s):u,p=(f,d)=>f.span[0]-d.span[0]||f.span[1]-
d.span[1]||(f.kind<d.kind?-1:+(f.kind>d.kind));return l.map(({kind:f,start:d,end:k})=>({kind:f,span:[r[d][0],r[k][1]]})).
sort(p)}function*ut(e){let{passes:t,kinds:o}=pt(e);for(let a of[t,...Object.values(o)])yield,le(a,"we are here ")}function pt(e){
return Le.has(e)||Le.set(e,yn(e)),Le.get(e)}function bn(e,t,o){let{weights:a,kinds:s,limit:c,least:r}=o,i=kn(t,o),u=i.slice(
1).map((E,T)=>[...i[T],...E]),l=E=>{let T=new Set(E.flatMap(N=>N.places));return it(a,T)/Math.sqrt(T.size)},p=[...i,...u];
if(e.length)return Me(p,l)[1]>r?e:[];let f=p.filter(E=>E.length>hn),[d,k]=Me(f,l);if(!(k>c))return[];let y=new Set(d.flatMap(
E=>E.places.slice(0,2))),[S]=Me(Object.keys(s),E=>it(s[E],y));return[{kind:S,start:d[0].start,end:d.at(-1).start}]}function kn(e,{
numbers:t,weights:o}){let a=lt,s=[[]];for(let c of e.matchAll(/[^ ]+/g)){let r=c[0]===".",i=r?lt:t.get(c[0])??gn,u=[[0,i[0]],
[1,i[1]],[a[0],i[0]],[a[1],i[1]]],l=([p,f],d)=>((d*ct+p)*ct+f)%o.length;s.at(-1).push({start:c.index,places:u.map(l)}),a=
i,r&&s.push([])}return s.filter(c=>c.length)}var Me=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,a)=>a[1]>o[1]?a:o,[null,-1/0]),it=(e,t)=>[
...t].reduce((o,a)=>o+e[a%e.length],0),ft=(e,{kinds:t,notices:o})=>Object.entries(o).find(([a])=>e.some(({kind:s})=>t[s]===
a))?.[1]??null;function yn({lists:e,passes:t,phrases:o,learned:a}){let s=je(e),c=Object.entries(o).map(([r,i])=>[r,ee(i,
s)]);return{passes:ee(t,s),kinds:Object.fromEntries(c),learned:a&&jn(a)}}function jn({same:e,concepts:t,weights:o,kinds:a,
limit:s,least:c}){let r=new Map,i=2;for(let p of e){for(let f of p.split(" "))r.set(f,[i,i]);i++}for(let[p,f]of t.entries())
for(let d of f.split(" "))r.set(d,[i++,2+e.length+p]);let u=p=>[...p.join("")].map(f=>f.charCodeAt(0)-mn),l=Object.entries(
a).map(([p,f])=>[p,u(f)]);return{numbers:r,weights:u(o),kinds:Object.fromEntries(l),limit:s,least:c}}function dt({title:e,close:t,bar:o,parts:a}){let s=()=>{r.close?r.close():r.remove()},c=n("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),r=n("dialog",{class:"ajar ajar-help","aria-labelledby":c.id,onclose:()=>r.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),s())}},o,c,...a,n("div",{class:"ajar-moves"},n("button",{type:"b\
utton",onclick:s},t)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),c.focus()}var ht=["emergency","crisis","violence","agency","worried","child"],wn=["crisis","violence"],bt='a[href$="#Help-lines"]',
Z=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function mt(){for(let e of Z().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Z().listeners.delete(e),e.shown||(e.shown=t)}}function vn(e,{zone:t="",
languages:o=[]}){let a=i=>i.endsWith("/")?t.startsWith(i):t===i,s=e.find(({zones:i})=>i.some(a));if(s)return s.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let c=e.find(i=>i.home);return c?c.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function kt(e,t,o){let a=Object.values(t).flatMap(r=>typeof r=="st\
ring"||Array.isArray(r)?r:r?.own??[]);for(let r of Object.values(o)){let i=a.flatMap(l=>we(l,r)),u=ft(i,r);if(u)return{...u,
kinds:[...new Set(i.map(({kind:l})=>l))].sort()}}let s=e.filter(({id:r,kind:i})=>i==="ruler"&&t[r]!=null),c=Object.values(
o)[0]?.["rulers-at-zero"];return c&&s.length===3&&s.every(({id:r})=>t[r]===0)?{...c,kinds:[]}:null}var Ne=(e,t)=>t.flatMap(
o=>e.lines.filter(a=>a.topic===o)),Ie=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?n("span",{class:"ajar-unbroken"},t):t),
gt=e=>`tel:${e.match(/\d+/)[0]}`;function yt({words:e,countries:t=[],leave:o,onCountry:a=()=>{}}){t.length&&(Z().countries=
t);let s=()=>Z().countries,c=()=>Z().chosen||vn(s(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),r=()=>s().find(O=>O.code===c());function i(O){Z().chosen=O,mt();for(let{element:A,draw:q}of Z().
listeners)q(A)}function u(O,A){return A(O),Z().listeners.add({element:O,draw:A,shown:!1}),queueMicrotask(mt),O}let l=O=>u(
n("div",{}),A=>A.replaceChildren(...O())),p=()=>{let O=[...s(),{code:"-",country:e["help-elsewhere"]}],A=n("select",{onchange:()=>{
i(A.value),a(A.value)}},...O.map(q=>n("option",{value:q.code},q.country)));return u(A,()=>{A.value=r()?.code??"-"}),n("l\
abel",{class:"ajar-help-where"},n("span",{},e["help-in"]),A)},f=({say:O,to:A},q)=>{if(/^(tel|sms):/.test(A))return n("a",
{class:q?"ajar-reach":"ajar-reach ajar-first",href:A},n("span",{},...Ie(O)));let V=n("span",{},O),g=n("button",{type:"bu\
tton",class:"ajar-link","aria-label":U(e["help-copy-what"],{address:A}),onclick:async()=>{await xn(A,V)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return n("p",{class:"ajar-chat"},V," ",g)},d=O=>n("li",{},n("p",{class:"ajar-for"},O.
for_what),n("p",{class:"ajar-hint"},[O.name,O.hours,O.languages].filter(Boolean).join(". ")),n("div",{class:"ajar-ways"},
...O.reach.map(f))),k=({emergency:O,note:A})=>n("li",{class:"ajar-now"},n("p",{class:"ajar-for"},e["help-danger"]),A?n("\
p",{class:"ajar-hint"},A):null,n("div",{class:"ajar-ways"},n("a",{class:"ajar-reach",href:gt(O)},U(e["help-call"],{number:O})))),
y=O=>l(()=>{let A=r();if(!A)return[n("p",{},e["help-elsewhere-how"])];let q=O.flatMap(V=>V==="emergency"?k(A):Ne(A,[V]).
map(d));return[n("ul",{class:"ajar-help-lines"},...q)]});function S(){dt({title:e["help-title"],close:e["help-close"],bar:n(
"div",{class:"ajar-help-bar"},p(),De({words:e,leave:o})),parts:[n("p",{},e["help-lead"]),y(ht),n("p",{class:"ajar-hint"},
e["help-trace"]),n("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function E({title:O,text:A,now:q,lines:V,kinds:g,
countries:h},{level:b,aside:C,needs:M}){return h&&!G()&&(Z().countries=h),n("section",{class:"ajar-danger"},n(`h${b}`,{tabindex:"\
-1"},O),n("p",{},A),g.length?null:M?.()??null,p(),y(V),n("ul",{class:"ajar-todo"},...q.map(I=>n("li",{},I))),n("p",{class:"\
ajar-hint"},e["help-trace"]),n("button",{type:"button",class:"ajar-link",onclick:C},e["help-aside"]))}let T=()=>n("butto\
n",{type:"button",class:"ajar-get-help",onclick:S},e["help-get"]);function N({emergency:O,...A}){let V=wn.map(h=>Ne(A,[h])[0]?.
reach??[]).flatMap(h=>["tel:","sms:"].map(b=>h.find(({to:C})=>C.startsWith(b))));return[{say:U(e["help-call"],{number:O}),
to:gt(O)},...V.filter(Boolean)]}let F=(O=`${e["help-line"]} `)=>l(()=>{let A=r(),q=(A?N(A):[]).flatMap(({say:h,to:b},C)=>[
C?" · ":"",n("a",{href:b},...Ie(h))]),V=n("button",{type:"button",class:"ajar-link",onclick:S},e["help-get"]),g=n("span",
{class:"ajar-off-paper"},q.length?" · ":"",V);return[n("p",{class:"ajar-help-line"},O,...q,g)]});function x(O){if(!G())
return;let[A]=[...O.querySelectorAll(bt)].reverse();A?.closest("p, ul").after(F(""));for(let q of O.querySelectorAll("de\
tails"))q.open=q.querySelector("summary").textContent===r()?.country}let _=()=>l(()=>{let O=r();return O?[n("p",{},n("b",
{},`${e["help-title"]}, ${O.country}`)),n("p",{},`${e["help-danger"]} ${U(e["help-call"],{number:O.emergency})}`),n("ul",
{},...Ne(O,ht).map(({for_what:A,name:q,reach:V,hours:g})=>n("li",{},...Ie(`${A}: ${q}. ${V.map(({say:h})=>h).join(" · ")}\
. ${g}.`))))]:[n("p",{},e["help-elsewhere-how"])]}),G=()=>s().length>0;return{open:S,notice:E,button:T,line:F,addNumbers:x,
text:_,choose:i,code:c,isKnown:G}}var De=({words:e,leave:t})=>n("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function jt(e){if(Z().open){Z().open=e;return}Z().open=e,window.addEventListener("click",
t=>{t.target.closest?.(bt)&&(t.preventDefault(),t.stopPropagation(),Z().open())},{capture:!0})}async function xn(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function wt(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var On="about:blank";function qe(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(On)}function vt(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",a=>{a.repeat||
(o=a.key==="Shift"?[...o,a.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),qe()))},{capture:!0})}function xt(e,t,{words:o,group:a,change:s,say:c}){let r={...t},i={},u=e.piles.map(k=>(i[k.id]=n("span",{}),n("li",{class:"\
ajar-pile",ondragover:y=>{y.preventDefault(),y.currentTarget.classList.add("ajar-over")},ondragleave:y=>y.currentTarget.
classList.remove("ajar-over"),ondrop:y=>{y.preventDefault(),y.currentTarget.classList.remove("ajar-over");let S=f[y.dataTransfer.
getData("text/plain")]?.[k.id];S&&!S.matches(":disabled")&&(S.checked=!0,p(S.dataset.card,k))}},i[k.id]))),l=()=>e.piles.
forEach(k=>{i[k.id].textContent=U(o["pile-count"],{pile:k.text,n:Object.values(r).filter(y=>y===k.id).length})}),p=(k,y)=>{
r[k]=y.id,l(),s({...r}),c(U(o.moved,{card:e.cards.find(S=>S.id===k).text,pile:y.text}))},f={},d=e.cards.map(k=>{f[k.id]=
{};let y=`${a}-${k.id}`;return n("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:S=>S.dataTransfer.setData(
"text/plain",k.id)},n("legend",{},k.text),n("div",{class:"ajar-into"},...e.piles.map(S=>{let E=n("input",{type:"radio",name:y,
value:S.id,"data-card":k.id,checked:r[k.id]===S.id,onchange:()=>p(k.id,S)});return f[k.id][S.id]=E,n("label",{},E,n("spa\
n",{},S.text))})))});return l(),n("div",{},n("p",{class:"ajar-hint"},o["sort-how"]),n("ul",{class:"ajar-piles"},...u),...d)}var Be=["open","closed","half-open"],Cn=2,Sn=90,$n=87,En=31,An=2147483647,_e=3,ve="none",Ot=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Tn=/[“”„«»"' \t\n]/g,St=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Ln=["i","im","id","ill","ive","its","we",
"were","well"],Mn=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Nn=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Re=new WeakMap;function In(e,t){let o=Et(t),{sentences:a,forms:s,at:c}=Rn(e,o);if(c<0||s[c].name===ve)return{kind:"",reason:"",
notes:[],remarks:[]};let r=Pn(Wn({sentences:a,forms:s,at:c},o),o.learned),{name:i,start:u,end:l}=s[c],p=Un(r,i,Fe(e,a[c],
u,l),t),f=Hn(e,a,o),k=[r==="open"&&f.some(y=>y.name!=="two-at-once")?"":p,...f.map(y=>y.remark)].filter(Boolean);return{
kind:r,reason:p,notes:f,remarks:k.slice(0,Cn)}}function Dn(e,t){let o=Et(t),a=t["about-statements"],s=Lt(Jn(e)),c=[],r="";for(let[y,S]of Object.entries(o.blame)){let[E]=s.
flatMap(N=>Ct(y,S,N,o));if(!E)continue;let T=Kn(e,E,o.quotedTo[y]);c.length||(r=zn(y,e,E,o)),c.push({name:y,words:T,remark:U(
a.blame[y].say,{words:T})})}let i=c.map(y=>y.name),u=y=>Object.entries(o.blame).some(([S,E])=>Ct(S,E,y,o).length),l=s.filter(
y=>!u(y)),p=Object.keys(o.parts).filter(y=>(y==="seen"?l:s).some(({line:S})=>te(o.parts[y],S))),f=p.map(y=>a.parts[y]).join(
", "),d=p.length?U(a.mirror,{parts:f}):"",k=[d,c.length?`${c[0].remark} ${r}`:""].filter(Boolean);return{parts:p,mirror:d,
blame:i,notes:c,rewording:r,remarks:k}}function $t({remark:e,opener:t=""},o,a){return a?.coach?Object.values(a.dangers).
some(c=>we(o,c).length)?[]:e==="question"?In(o,a.coach).remarks:Dn(`${t.replace(/…$/,"")} ${o}`,a.coach).remarks:[]}function Et(e){
return Re.has(e)||Re.set(e,qn(e)),Re.get(e)}function qn(e){let t=je(e.lists),o=u=>Object.fromEntries(Object.entries(u).map(
([l,p])=>[l,ee(p,t)])),{limit:a,unit:s,forms:c,weights:r}=e.learned,i=u=>[...u.join("")].map(l=>l.charCodeAt(0)-$n);return{
data:e,fillers:new Set(e.fillers.split("|")),anywhere:o(e.anywhere),first:o(e.first),echoes:ee(e.echoes,t),stated:ee(e.stated,
t),notes:o(e.notes),learned:{limit:a,unit:s,forms:c,weights:Be.map(u=>i(r[u]))},passes:ee(e.passes,t),quotes:ee(e.quotes,
t),blame:o(e.blame),unless:o(e.unless),quotedTo:o(e["quoted-to"]),parts:o(e.parts),verbs:new Set(e.verbs.split("|")),acts:new Set(
e.acts.split("|"))}}function te(e,t){for(let o=0;o<t.length;o=t.indexOf(" ",o)+1||t.length)if(e.lastIndex=o,e.test(t))return[
o,e.lastIndex]}function Rn(e,t){let o=Lt(e),a=o.map(l=>Bn(l,t)),s=l=>o.map((p,f)=>f).filter(l),c=s(l=>o[l].mark==="?"),r=c.
filter(l=>At(o[l])>=_e),i=s(l=>!["none","echo","short"].includes(a[l].name)),[u]=[r,c,i].filter(l=>l.length).map(l=>l.at(
-1));return{sentences:o,forms:a,at:u??o.length-1}}var xe=e=>e.trim().split(" ").slice(0,-1),At=({line:e})=>xe(e).length-
1;function Bn({line:e,mark:t},{anywhere:o,first:a,fillers:s,echoes:c,stated:r}){for(let[p,f]of Object.entries(o)){let d=te(
f,e);if(d)return{name:p,start:d[0],end:d[1]}}let i=Object.entries(a).map(([p,f])=>({name:p,place:te(f,e)})).filter(({place:p})=>p).
map(({name:p,place:[f,d]})=>({name:p,start:f,end:d}));if(i.length){let p=i.reduce((f,d)=>d.start<f.start?d:f);return["wh\
at","how","why","when"].includes(p.name)?(r.lastIndex=p.start,t!=="?"&&r.test(e)?{...p,name:ve}:e.slice(2,p.start).split(
" ").filter(Boolean).some(k=>!s.has(k))?{...p,name:`${p.name}-mid`}:p):p.name!=="wonder"&&t!=="?"?{...p,name:ve}:p}let u=Tt(
xe(e).slice(1),s).length>_e?"echo":"short";return{name:t==="?"&&te(c,e)?u:ve,start:2,end:e.length}}function Tt(e,t){let o=e.
findIndex(a=>!t.has(a));return e.slice(o)}function _n({sentences:e,forms:t,at:o},{fillers:a}){let{line:s,mark:c}=e[o],r=Tt(
xe(s).slice(1),a),i=xe(s.slice(t[o].start)),u=["what","how","why","tell","half-open"],l=t.filter(({name:p},f)=>f!==o&&(e[f].
mark==="?"||u.includes(p)));return[...r,...[2,3].map(p=>`> ${i.slice(0,p).join(" ")}`),...[1,2].map(p=>`$ ${r.slice(-p).
join(" ")}`),`mark ${c}`,`length ${Math.min(Math.floor(r.length/3),5)}`,`sentences ${Math.min(Math.floor(e.length/2),3)}`,
...l.map(({name:p})=>`beside ${p}`)]}function Fn(e){let t=0;for(let o of e)t=(t*En+o.codePointAt(0))%An;return t}function Wn(e,t){
let{forms:o,weights:a,unit:s}=t.learned,c=o[e.forms[e.at].name]??Be.map(()=>0),r=new Set(_n(e,t).map(u=>Fn(u)%a[0].length)),
i=s/Math.sqrt(r.size);return c.map((u,l)=>u+[...r].reduce((p,f)=>p+a[l][f],0)*i)}function Pn(e,{limit:t}){let[o,a]=[...e].
sort((s,c)=>c-s);return o-a>=t?Be[e.indexOf(o)]:""}function Un(e,t,o,a){let s=a["about-questions"];return e==="closed"?s[[
"fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?U(s[["half-open","any"].includes(t)?"half-open":"\
half-open-other"],{start:o}):e!=="open"?"":U(s[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"\
open-other"],{start:o})}function Hn(e,t,{data:o,notes:a}){let s=o["about-questions"].notes,c=t.filter(u=>u.mark==="?"),r=c.
length?c:t.slice(-1),i=[];return Object.entries(a).flatMap(([u,l])=>{let p=r.map(d=>({sentence:d,place:te(l,d.line)})).find(
({place:d})=>d);if(p){let d=Fe(e,p.sentence,...p.place);return i.some(k=>k.includes(d))?[]:(i.push(d),[{name:u,words:d,remark:U(
s[u],{words:d})}])}let f=r.filter(d=>At(d)>=_e).length>1;return u==="two-at-once"&&f?[{name:u,words:"",remark:s[u]}]:[]})}
function Ct(e,t,o,{passes:a,quotes:s,unless:c}){if(te(s,o.line))return[];let r=o.line;for(let[u,l]of le(a,r))r=r.slice(0,
u)+r.slice(u,l).replace(/[^ ]/g,"_")+r.slice(l);let i=te(t,r);return!i||c[e]&&te(c[e],r)?[]:[{sentence:o,start:i[0],end:i[1]}]}
function Kn(e,{sentence:t,start:o,end:a},s){let c=s&&te(s,t.line.slice(o,a));return Fe(e,t,o,c?o+c[1]:a)}function zn(e,t,o,a){
let s=a.data["about-statements"].blame[e],c=Vn(e,t,o,a),r=c>0?Gn(t,o.sentence,c):"",i=e==="ultimatum"&&de(r).line.split(
" ").some(p=>Ln.includes(p)),l=o.sentence.line.slice(o.start).split(" ")[1]==="always"?s.sometimes:s.try;return r&&l&&!i?
U(l,{rest:r}):s.otherwise}function Vn(e,t,{sentence:o,start:a,end:s},{verbs:c,acts:r}){let{line:i}=o,u=i.slice(a,s).trim().
split(" "),l=u[0]==="you"||u[0]==="u",p=k=>l&&u.slice(1,1+k.length).join()===k.join(),f=0;e==="need-you-to"&&u.at(-1)===
"to"&&!u.includes("not")&&(f=s);let d=p(["never"])&&c.has(u[2])||p(["always"])&&r.has(u[2]);if(e==="always"&&d&&(f=i.indexOf(
` ${u[2]} `,a)+1),e==="makes"&&p(["make","me","feel"])&&(f=i.indexOf(" feel ",a)+6),e==="feel-you"){let k=i.slice(a).search(
/ (?=(?:you|u|youre|youve|youd|youll|your) )/);f=k<0?0:a+k+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(
a))){let[[k],[,y]]=[o.places[a],o.places[s-1]];t.slice(k,y).includes(",")&&(f=a+u.slice(0,3).join(" ").length+1)}return f<
i.length-2?f:0}function Gn(e,{places:t},o){let[a]=e.slice(t[o][0],t.at(-1)[0]).split(Nn,1),s=a.replace(St," ").replace(/^ +| +$/g,
"");return[...s].length<=Sn?s:""}var Fe=(e,{places:t},o,a)=>e.slice(t[o][0],t[a-1][1]).replace(St," ").replace(Mn,"");function Lt(e){
let{line:t,places:o}=de(e),a=[],s=0;for(let c=0;c<=t.length;c=t.indexOf(" ",c)+1||t.length+1){let r=t.startsWith(". ",c);
if(!(!r&&c<t.length)){if(c>s){let[i]=o[s],[,u]=o[c-1],l=r?o[c]:[u,u];a.push({line:`^ ${t.slice(s,c)}. `,places:[[i,i],[i,
i],...o.slice(s,c),l,l],mark:r?e.slice(...o[c]):""})}s=c+2}}return a}function Jn(e){return e.replace(Ot,"").replace(Tn,"")?
e.replace(Ot,t=>" ".repeat(t.length)):e}var Zn=1200;function Mt(e,{words:t,find:o}){let a=n("div",{"aria-live":"polite"}),s=n("p",{class:"ajar-hint"}),c=n("div",
{class:"ajar-remarks"},a,s),r=0,i=[],u=f=>{window.ajarNoRemarks=f,i=[],p()},l=(f,d)=>n("button",{type:"button",class:"aj\
ar-link",onclick:()=>u(d)},f);function p(){let f=window.ajarNoRemarks===!0,d=f||!e.value.trim()?[]:o(e.value);d.length&&
d.join(`
`)===i.join(`
`)||(i=d,a.replaceChildren(...d.map(k=>n("p",{},k))),f?s.replaceChildren(l(t["remarks-on"],!1)):d.length?s.replaceChildren(
`${t["remarks-limits"]} `,l(t["remarks-off"],!0)):s.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
r),r=setTimeout(p,Zn)}),c}var Nt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Qn=new RegExp(`^${Nt}+|${Nt}\
+$`,"g"),Yn=/[\p{L}\p{N}_]+/gu,Xn=/^[\p{L}\p{N}_]+/u,eo=/\{([a-z][a-z0-9-]*)\}/,[to,no]=["⁨","⁩"],It=/[.!?…؟。][\u2069”’"')»]*$/,
oo=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
ie=e=>e.replace(Qn,""),ne=e=>e.toLowerCase().toUpperCase(),We=e=>e.match(Xn)?.[0]??"",Dt=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function he(e,t){let o=e.split(eo),a=o.pop(),s="";for(let c=0;c<
o.length;c+=2){let r=ie(t[o[c+1]]),i=so(o[c],r);s+=(It.test(s)?i.replace(/^,+/,""):i)+ao(r)}return It.test(s)?s:s+a}function so(e,t){
let o=ne(We(t));if(!o)return e;for(let a of e.matchAll(Yn))if(ne(a[0])===o)return e.slice(0,a.index);return e}var ao=e=>oo.
test(e)?`${to}${e}${no}`:e;var Pe=2e4,ro=10,co=/^(\d{4})-(\d\d)-(\d\d)$/,Q=class extends Error{constructor(t,o={}){super(t),Object.assign(this,{code:t,
values:o})}};function Ke({items:e,ids:t},o){let a=Object.keys(o).filter(c=>!t.includes(c));if(a.length)throw new Q("unkn\
own-items",{items:a.sort()});let s=Object.fromEntries(t.map(c=>[c,null]));for(let c of e){let r=o[c.id],i=r==null?null:io[c.
kind](r,c);oe(c,s)&&(s[c.id]=lo(c,i,s))}return s}function Bt(e,t){try{Ke(e,t)}catch(o){if(o instanceof Q)return!1;throw o}
return!0}var _t=e=>Object.values(e).every(t=>t==null);function ue(e,t){if(t==null)return[];switch(e.kind){case"choice":return[
...t.chosen.map(o=>qt(e.cards,o)),ie(t.own)].filter(Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}\
: ${qt(e.piles,t[o.id])}`);case"date":return[Dt(t)];case"list":return t.map(ie);default:return[ie(`${t}`)]}}var qt=(e,t)=>e.
find(o=>o.id===t)?.text??t;function lo(e,t,o){if(e.kind!=="choice"||!t)return t;let a=re(e,o).map(({id:c})=>c),s=t.chosen.
filter(c=>a.includes(c));return s.length||t.own?{chosen:s,own:t.own}:null}var io={ruler(e){if(!Number.isInteger(e)||e<0||
e>ro)throw new Q("answer-ruler");return e},choice(e,{cards:t,many:o,own:a}){let s=t.map(({id:u})=>u);if(!Rt(e)||!Array.isArray(
e.chosen)||!e.chosen.every(He(s)))throw new Q("answer-cards");let{chosen:c}=e,r=Ue("own"in e?e.own:"")??"";if(r&&!a)throw new Q(
"answer-own");if(!o&&c.length+!!r>1)throw new Q("answer-one-card");let i=s.filter(u=>c.includes(u));return i.length||r?{
chosen:i,own:r}:null},sort(e,{cards:t,piles:o}){let a=t.map(({id:r})=>r),s=He(o.map(({id:r})=>r));if(!Rt(e)||!Object.keys(
e).every(He(a))||!Object.values(e).every(s))throw new Q("answer-piles");let c=a.filter(r=>Object.hasOwn(e,r)).map(r=>[r,
e[r]]);return c.length?Object.fromEntries(c):null},text:Ue,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new Q(
"answer-lines",{most:t});let o=e.map(a=>Ue(a)).filter(Boolean);return o.length?o:null},date(e){if(e==="")return null;if(typeof e!=
"string"||!uo(e))throw new Q("answer-day");return e}};function Ue(e){if(typeof e!="string")throw new Q("answer-text");if(e.
length>Pe&&[...e].length>Pe)throw new Q("answer-long",{most:Pe});return ie(e)?e:null}var He=e=>t=>e.includes(t),Rt=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e);function uo(e){let[,t,o,a]=(e.match(co)??[]).map(Number),c=[31,t%4===0&&(t%100!==0||
t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][o-1];return t>0&&a>0&&a<=c}var po=[{answers:["all"]}],fo=/\p{L}/u,ho=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,mo=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
go=/\{([a-z][a-z0-9-]*)\}/g;function Wt({items:e,rules:t,reflection:o},a,{plain:s=!1}={}){let c=Object.fromEntries(e.map(
({id:l})=>[l,a[l]??null]));if(_t(c))return"nothing"in o?[Oe([o.nothing])]:[];let r=bo({items:e,answers:c,rules:t,phrases:o}),
u=(s||!t.length?po:t).flatMap(r);return s||!("closing"in o)?u:[...u,Oe([o.closing])]}var Oe=e=>({words:e,heading:"",said:[]}),
se=(e,t,o=[])=>({words:o,heading:e,said:t}),Ft=(e,t)=>e.filter(o=>!t.has(ne(o)));function bo({items:e,answers:t,rules:o,
phrases:a}){let s=g=>e.find(({id:h})=>h===`couple-${g}`)??e.find(({id:h})=>h===g),c=g=>t[s(g)?.id]??null,r=g=>s(g)?ue(s(
g),c(g)):[],i=g=>{let h=new Set(g.map(s));return e.filter(b=>h.has(b))},u=g=>{let h=c(g);return typeof h=="number"?h:r(g).
length},l=g=>g.map(h=>c(h)?.chosen).find(h=>Array.isArray(h))??[],p=(g,h)=>{let[b,C]=[s(g),c(g)];return b?.kind!=="sort"||
!C?[]:b.cards.filter(({id:M})=>C[M]===h).map(({text:M})=>M)},f=g=>new Set(g?r(g).map(ne):[]),d=({if:g=[],unless:h=[]})=>g.
every(k)&&!h.some(k);function k(g){if(typeof g=="string")return c(g)!==null;let{item:h=[],cards:b,piles:C,without:M,only:I,
least:W,asked:H}=g;if(H)return!!s(H)&&oe(s(H),t);let $=h.find(j=>c(j)!==null);if(!$)return!1;let v=l([$]);return b&&!b.some(
j=>v.includes(j))||C&&!C.some(j=>Ft(p($,j),f(M)).length)||I&&!(j=>j.size===1&&j.has(I))(new Set(Object.values(c($))))?!1:
W==null||u($)>=W}let y=(g,h={})=>U(a[g],h);function S(g,h={}){if(typeof g=="string")return y(g,h);if(!d(g))return null;let{
phrase:b,of:C,score:M}=g;if(M){let I=O(M);return I===null?null:y(b,{t:50+10*I})}return C?r(C).length?y(b,{n:u(C),...h}):
null:y(b,h)}let E=(g=[],h={})=>g.map(b=>S(b,h)).filter(b=>b!==null),T=(g,h)=>{let b=E(g,h);return b.length?[Oe(b)]:[]};function N(g){
if(typeof g=="string")return r(g);if("level"in g)return A(g);if("phrase"in g){let[W]=g.of?r(g.of):[],H=S(g,W===void 0?{}:
{words:W});return H===null?[]:[H]}let{item:h,pile:b,also:C,without:M}=g,I=b?p(h,b):r(h);return C&&(I=I.filter(W=>f(C).has(
ne(W)))),Ft(I,f(M))}let F=({heading:g,under:h})=>g?y(g):(h&&s(h)?.said)??"";function x(g,h){let b=s(g);if(b?.kind!=="sor\
t"||t[b.id]===null)return[];let C=I=>b.piles.find(W=>W.id===I).text;return(h??b.piles.map(({id:I})=>I)).map(I=>({id:I,text:C(
I),cards:p(g,I)}))}let _=o.find(g=>g.ladder)?.ladder,G=()=>Math.floor(_.rungs.length/2);function O(g){let[h]=l([g]);return!_||
!h?null:G()-_.rungs.findIndex(({card:b})=>b===h)}function A({level:g,up:h=0}){let b=g.map(O).find(M=>M!==null);if(!_||b===
void 0)return[];let C=_.rungs[G()-b-h];return C?r(C.item):[]}let q={answers({answers:g}){return(g[0]==="all"?e:i(g)).filter(
({id:b})=>t[b]!==null).map(b=>se(b.said||b.ask,ue(b,t[b.id])))},lines(g){let h=g.lines.flatMap(N),b=h.length?[se(F(g),h,
E(g.say))]:[],C=g.count?.[Math.min(h.length,g.count.length-1)];return C?[...b,Oe([y(C,{n:h.length})])]:b},piles({piles:g,
only:h,heading:b,below:C={},all:M={}}){let I=W=>W.length===s(g).cards.length;return x(g,h).filter(({cards:W})=>W.length).
flatMap(({id:W,text:H,cards:$})=>{let v=I($)&&M[W]||C[W],R=b?y(b,{pile:H}):H;return[se(R,$),...T(v?[v]:[])]})},empty(g){
let h=x(g.empty,g.only).filter(({cards:b})=>!b.length).map(({text:b})=>b);return h.length?[se(F(g),h,E(g.say))]:[]},sentence(g){
let h=a[g.sentence],b=[...h.matchAll(go)].map(([,M])=>M),C=Object.fromEntries(b.map(M=>[M,r(M).join(" ")]));return Object.
values(C).every(Boolean)?[se(F(g),[he(h,C)])]:[]},message(g){let h=g.message.parts.map(b=>[b,r(b.item)[0]]).filter(([,b])=>b).
map(([b,C])=>V(b,C,g.message));return h.length?[se(F(g),[h.join(" ")])]:[]},ladder(){let[g=""]=r(_.goal),[[h],[b]]=[l([_.
today]),l([_.later])],C=_.rungs.map(({card:M,item:I})=>{let W=s(I)?.said??"",[H]=r(I),$=H?`${W}: ${H}`:y("open",{level:W}),
v=ko(M===h,M===b,!!b);return v?y(v,{level:$}):$});return[se(y(g?"ladder":"ladder-unnamed",{goal:g}),C)]},missing({missing:g,
say:h}){let b=i(g).filter(({id:C})=>t[C]===null);return b.length?T(h,{parts:b.map(C=>C.said).join("; ")}):[]},repeated(g){
let h=g.repeated.map(r),b=new Map;for(let I of h.flat())b.has(ne(I))||b.set(ne(I),I);let C=I=>h.filter(W=>W.some(H=>ne(H)===
I)).length>1,M=[...b].filter(([I])=>C(I)).map(([,I])=>I);return M.length?[se(F(g),M)]:[]}};function V(g,h,{self:b=[],small:C=[],
capitals:M=[]}){let{opener:I,clause:W,clauses:H=[],questions:$=[],names:v=!1}=g,R=We(h),j=R.toLowerCase();if(b.includes(
j))return he("{words}.",{words:h});let D=[...a[I]].at(-1);if(!ho.test(h.match(fo)?.[0]??"a")||$.includes(j))return he(`{\
words}${D}`,{words:h});let z=a[W&&H.includes(j)?W:I],m=v||M.includes(R),w=C.includes(j)||mo.test(R)&&!m,[L=""]=h,P=w?L.toLowerCase()+
h.slice(L.length):h;return he(z,{words:P})}return g=>{if(!d(g))return[];let h=Object.keys(q).find(C=>C in g),b=h?q[h](g):
T(g.say);return b.length&&g.then?[...b,...T([g.then])]:b}}function ko(e,t,o){return t?e?"was-and-now":"now":e?o?"was":"t\
oday":""}function Pt(e,t,o){let a=o&&kt(e.items,t,o.dangers),s=!o||!!a?.kinds.length;return{danger:a?{...a,countries:o.countries}:
null,reflection:Wt(e,t,{plain:s})}}function ze(e,{words:t,label:o,question:a,act:s}){let c=e.querySelector("button, input"),r=[...e.childNodes],i=(p,f)=>n(
"button",{type:"button",onclick:()=>{e.replaceChildren(...r),c.focus(),f()}},p),u=i(t["home-no"],()=>{}),l=n("div",{class:"\
ajar-moves"},u,i(o,s));e.replaceChildren(n("p",{},a),l),u.focus()}function Ce(e){let o=n("button",{type:"button",onclick:()=>ze(
a,e)},e.label),a=n("div",{class:"ajar-twice"},o);return a}function Ut({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=n("span",
{}),s=n("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),c=n("p",{class:"ajar-problem",role:"alert"}),r=n(
"p",{class:"ajar-news",role:"status"}),i=n("div",{}),u=n("section",{class:"ajar-keeping","aria-label":e["keep-title"]},c,
r,i),l={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=l,f=!1,d=!1,k=!1,y=!1,S=!1,E=(v,R,j={})=>n("bu\
tton",{type:"button",onclick:R,...j},v),T=v=>{v.tabIndex=-1,v.focus()},N=()=>i.querySelector(".ajar-change"),F=()=>l.state===
"kept"&&!l.reopen;function x(v,R=v){s.dataset.short=R,a.textContent!==v&&(a.textContent=v)}function _(){let v=l.problem?
e["keep-unsaved"]:e["keep-saving"],[R,j]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:l.saved?[e["keep-saved"],e["keep-saved-short"]]:[v],lost:[e["keep-lost"]]}[S?"lost":l.state];s.
classList.toggle("ajar-state-lost",S),x(R,j),s.dataset.longest=l.state==="kept"?e["keep-saved"]:"",c.textContent!==l.problem&&
(c.textContent=l.problem),c.hidden=!l.problem}function G(){l={...l,saved:!1},_()}function O(){_(),p=l,F()?i.replaceChildren(
d?b("change"):W()):l.state!=="none"?i.replaceChildren(b("unlock")):f?i.replaceChildren(b(l.exists?"open":"start")):i.replaceChildren(
y?g():V())}let A=()=>{f=!0,r.textContent="",O(),i.querySelector("input").focus()},q=()=>l.hosted?n("p",{},e["keep-hub"]):
null;function V(){return n("div",{class:"ajar-choose"},n("p",{class:"ajar-title"},e["keep-title"]),n("p",{},e[l.exists?"\
keep-there":"keep-why"]),l.here?n("details",{},n("summary",{},e["keep-tab"]),n("p",{},e["keep-tab-how"])):null,q(),n("di\
v",{class:"ajar-moves"},E(e["keep-nothing"],()=>{y=!0,O(),T(s)}),E(e[l.exists?"keep-open":"keep-start"],A)))}let g=()=>n(
"p",{},E(e[l.exists?"keep-open":"keep-start"],A,{class:"ajar-link"}));function h(){let R=["none","weak","fair","good","s\
trong"].map(j=>e[`keep-strength-${j}`]).reduce((j,D)=>D.length>j.length?D:j);return n("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":R},n("span",{},e["keep-strength-none"]))}function b(v){let R=v==="start"||v==="change",j={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[v],D=n("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{R&&t({strength:D.value})}}),z=n("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),m=n("div",{},n("label",{for:`${o}-again`},e["keep-again"]),z),w=n("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),L=n("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:l.place,onchange:()=>t(
{place:L.value})}),P=h(),B=()=>{if(!D.value){D.focus();return}if(w.hidden=!0,R&&D.type==="password"&&z.value!==D.value){
w.textContent=e["keep-again-differs"],w.hidden=!1,z.focus();return}v==="change"?t({change:D.value},{awaited:!0}):t({[v===
"start"?"keep":"unlock"]:D.value,place:L.value},{awaited:!0}),x(e["keep-opening"]),D.value="",z.value="",P.firstChild.textContent=
e["keep-strength-none"]},K=()=>{f=!1,d=!1,O(),v==="change"?N().focus():T(s)},J=n("details",{},n("summary",{},e["keep-whe\
re"]),n("label",{for:`${o}-place`},e["keep-place"]),L);return n("form",{class:"ajar-ask",onsubmit:ae=>{ae.preventDefault(),
B()}},n(l.state==="locked"?"h1":"p",{class:"ajar-title"},j),q(),v==="change"?n("p",{},e["keep-change-how"]):null,R?n("p",
{},e["keep-no-way-back"]):null,v==="start"&&l.here==="browser"?n("p",{},e["keep-browser"]):null,n("label",{for:`${o}-wor\
ds`},e[v==="change"?"keep-new":"keep-passphrase"]),n("p",{class:"ajar-hint",id:`${o}-how`},e[R?"keep-how":"keep-how-open"]),
D,R?P:null,R?m:null,n("label",{class:"ajar-card"},n("input",{type:"checkbox",onchange:({target:ae})=>{D.type=ae.checked?
"text":"password",m.hidden=ae.checked,w.hidden=!0}}),n("span",{},e["keep-see"])),R?w:null,v==="change"||l.here?null:J,n(
"div",{class:"ajar-moves"},v==="unlock"?null:E(e["keep-not-now"],K),n("button",{type:"submit"},j)),R?null:I(),v==="start"&&
l.here?M():null)}let C=()=>n("div",{},E(e["keep-copy"],()=>t({take:"sealed"})));function M(){let v={words:e,label:e["kee\
p-bring-yes"],question:e["keep-bring-sure"]},R=n("input",{type:"file",onchange:async()=>{let z=new Uint8Array(await R.files[0].
arrayBuffer()),m=()=>t({bring:z},{awaited:!0});R.value="",l.exists?ze(D,{...v,act:m}):m()}}),j=n("label",{class:"ajar-wo\
rds"},n("span",{},e["keep-bring"]),R),D=n("div",{class:"ajar-twice"},j);return D}function I(){let v=Ce({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return n("details",{},n("summary",{},e["keep-for\
got"]),n("p",{},e["keep-forgot-how"]),...l.here?[n("p",{},e["keep-copy-forgot"]),C(),M()]:[],n("p",{},e["keep-erase-how"]),
v)}function W(){let v=n("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(v.value)})},...[...new Set([5,15,30,60,
l.minutes])].sort((R,j)=>R-j).map(R=>n("option",{value:R,selected:R===l.minutes},U(e["keep-minutes"],{n:R}))));return n(
"div",{class:"ajar-kept"},E(e["keep-lock"],()=>{x(e["keep-opening"]),t({lock:!0},{awaited:!0})}),E(e["keep-change"],()=>{
d=!0,k=!1,O(),i.querySelector("input").focus()},{class:"ajar-change"}),n("p",{class:"ajar-changed",role:"status"},k?e["k\
eep-changed"]:""),n("details",{},n("summary",{},e[l.here?"keep-more":"keep-where"]),...l.here?[n("p",{},e["keep-copy-how"]),
C()]:[n("p",{},l.place)],l.copied?n("p",{},U(e["keep-copied"],{program:l.copied})):null,n("label",{for:`${o}-minutes`},e["\
keep-idle"]),v))}function H(v){if(v.strength!=null){let R=i.querySelector(".ajar-strength > span");R&&(R.textContent=v.strength);
return}if(v.changed){d=!1,O(),i.querySelector(".ajar-changed").textContent=e["keep-changed"],k=!0,N().focus();return}l={
...l,...v},l.state==="kept"&&(f=!1),F()||(d=!1),_(),$()}let $=ce(i,()=>{let v=p;if(v.state===l.state&&v.exists===l.exists&&
v.minutes===l.minutes&&v.here===l.here&&!!v.reopen==!!l.reopen&&!!v.hosted==!!l.hosted&&i.firstChild){p=l;return}let j=f&&
v.place!==l.place;O(),v.state!==l.state&&v.state!=="none"?T(s):j&&i.querySelector("input").focus()});return O(),{line:s,
more:u,update:H,begin:G,setLost:v=>{S=v,_()},say:v=>{r.textContent=v}}}function Ht({items:e},t){let o={};for(let a of e){let s=t[a.id];if(!(s==null||!oe(a,o)))if(a.kind==="choice"){let r=(a.among?
re(a,o):a.cards).map(u=>u.id).filter(u=>s.chosen.includes(u)),i=s.own?.trim()?s.own:"";(r.length||i)&&(o[a.id]={chosen:r,
own:i})}else if(a.kind==="sort"){let c=a.cards.filter(r=>s[r.id]).map(r=>[r.id,s[r.id]]);c.length&&(o[a.id]=Object.fromEntries(
c))}else if(a.kind==="list"){let c=s.filter(r=>r.trim());c.length&&(o[a.id]=c)}else`${s}`.trim()&&(o[a.id]=s)}return o}var Kt=(e,t)=>U(e.ask,t);var yo=new Set(["autorestarting","dead","restarting","terminating"]),jo=4e3;function zt({widget_manager:e},{gone:t,back:o}){
let{statusChanged:a,connectionStatusChanged:s}=e?.kernel??{};if(!a?.connect||!s?.connect)return()=>{};let c=0,r=(u,l)=>{
yo.has(l)&&t()},i=(u,l)=>{clearTimeout(c),l==="disconnected"?t():l==="connecting"?c=setTimeout(t,jo):o()};return a.connect(
r),s.connect(i),()=>{clearTimeout(c),a.disconnect(r),s.disconnect(i)}}function Vt({words:e,answered:t}){let o=new Set,a=!1,
s=()=>t().map(([u,l])=>{let p=Ht(u,l),f=u.items.filter(d=>d.id in p).map(d=>[Kt(d,p),...ue(d,p[d.id])].join(`
`));return[u.title,...f].join(`

`)}).join(`


`);async function c(u){let l=s(),p=n("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=l,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(l)}catch{if(u.append(p),p.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function r(u={}){let l=n("div",{class:"ajar-\
lost",hidden:!a,...u},n("p",{},e.lost),n("div",{class:"ajar-moves"},n("button",{type:"button",onclick:()=>c(l)},e["lost-\
copy"]),n("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),n("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(l),l}function i(u){a=u;for(let l of o)l.hidden=!u}return{line:r,set:i,isLost:()=>a,forget:u=>o.delete(
u)}}function Gt(e,{words:t,send:o,open:a,help:s}){let c=n("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=X(
t,x=>c.replaceChildren(x)),i=x=>{r.begin(),o(x)},u=n("div",{}),l={},p="",f=0,d=ge(t);e.replaceChildren(n("section",{class:"\
ajar-home","aria-label":t["home-title"]},u),c);let k=(x,_)=>n("button",{type:"button",onclick:_},x),y=x=>n("div",{class:"\
ajar-reflection"},...x.flatMap(_=>Ee(_,3))),S=(x,_,G)=>Ce({words:t,label:x,question:_,act:()=>i(G)}),E=()=>{let x=n("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{x.files[0]&&i({import:await x.files[0].text()}),x.value=
""}});return n("label",{class:"ajar-words"},n("span",{},t["home-bring"]),x)},T=ce(u,()=>{let x=JSON.stringify(l);x!==p&&
(p=x,be(u,N))});function N(){let x=(O,A)=>k(A,()=>i({take:O})),_=f>(l.danger?.kinds.length??0)?null:l.danger,G=()=>{f=_.
kinds.length+1,N(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(_?s.notice(_,{level:2,aside:G}):"",n("p",
{class:"ajar-welcome",tabindex:"-1"},l.welcome),l.section?n("div",{class:"ajar-moves"},k(t["home-go-on"],()=>a(l.section))):
"",l.due?.length?n("ul",{},...l.due.map(O=>n("li",{},O))):"",l.plan?.length?n("h2",{},t["home-plan"]):"",l.plan?.length?
y(l.plan):"",l.plan?.length&&!_?s.line():"",...(l.earlier??[]).filter(({plan:O})=>O.length).map(({title:O,plan:A})=>n("d\
etails",{},n("summary",{},`${t["home-plan"]}, ${O}`),y(A))),n("details",{},n("summary",{},t["home-take"]),n("p",{},t["ho\
me-not-encrypted"]),n("div",{class:"ajar-take"},..._?[]:[k(t["home-take-plan"],()=>i({take:"plan",paper:d.value(),country:s.
code()})),d.element(),x("calendar",t["home-take-calendar"]),l.danger?"":x("calendar-line",t["home-take-calendar-line"])],
x("check-ins",t["home-take-check-ins"]),x("everything",t["home-take-everything"])),E()),l.something?n("details",{},n("su\
mmary",{},t["home-end"]),n("p",{},t["home-anew-how"]),S(t["home-anew"],t["home-anew-sure"],{restart:!0}),n("p",{},t["hom\
e-erase-how"]),S(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:x=>{r.end(),l=x,T()},settle:r.end,say:(x,_="")=>{
r.end();let G=n("div",{class:"ajar-text"});Y(G,_),c.replaceChildren(x,G),c.scrollIntoView({block:"nearest"})}}}function Jt({
name:e,type:t,data:o}){let a=Uint8Array.from(atob(o),c=>c.charCodeAt(0)),s=URL.createObjectURL(new Blob([a],{type:t}));n(
"a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var me=window.ajarShown,Zt="needs@",Qt=({answers:e,done:t,danger:o,reflection:a})=>JSON.
stringify([e,t,o,a]),pe={},wo=(e,t)=>$t(e,t,window.ajarCoach??window.ajarDangers);function vo(){let e=document.getElementById(
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
`;e.textContent!==t&&(e.textContent=t)}function xo({model:e,el:t}){vo();let o=e.get("pages"),a=e.get("words"),s=new Map,
c=new Map,r=new Map,i=[],u=m=>i.push(m),l=null,p=!1,f=!1,d=new Map,k=new Map,y=Math.min(e.get("page"),o.length-1);t.classList.
add("ajar");let S=n("div",{class:"ajar-page"}),E=m=>o.flatMap(({blocks:w})=>w).find(w=>w.kind==="exercise"&&w.key===m)?.
exercise,T=Vt({words:a,answered:()=>[...c].map(([m,{answers:w}])=>[E(m),w]).filter(([m,w])=>m&&Object.keys(w??{}).length)}),
N=0,F=m=>{if(clearTimeout(N),N=0,T.set(m),l?.setLost(m),m)for(let w of r.keys())s.get(w)?.release()},x=(m,{awaited:w=!1}={})=>{
try{e.send(m)}catch{F(!0);return}w&&!N&&(N=setTimeout(()=>F(!0),8e3))},_=!1;function G(){_||(_=!0,window.ajarDangers?O():
x({dangers:!0}))}let O=()=>{for(let m of Object.values(window.ajarDangers.dangers))wt(ut(m))};function A({key:m,exercise:w},L){
if(!(window.ajarDangers||T.isLost())||!Bt(w,L))return;let B=Ke(w,L),K=Pt(w,B,window.ajarDangers);M(m,{answers:B,done:!0,
...K}),d.set(m,Qt(c.get(m))),s.get(m).update(c.get(m))}let q=yt({words:a,countries:e.get("notice")?.help??o[0]?.blocks[0]?.
help,leave:()=>V(),onCountry:m=>x({country:m})}),V=()=>{x({forget:!0}),qe()},g=(m,w,L)=>(s.set(m.key,L),c.has(m.key)&&L.
update(c.get(m.key)),w),h={html(m){let w=n("div",{class:"ajar-text"});return Y(w,m.html),q.addNumbers(w),w.addEventListener(
"click",L=>{let P=L.target.closest("a"),B=o.findIndex(({id:K})=>K&&P?.getAttribute("href")===`${K}.ipynb`);B<0||(L.preventDefault(),
H(B))}),w},home(m){let w=n("div",{});return g(m,w,Gt(w,{words:a,send:B=>{B.import&&s.get("chart")?.begin(),x(B)},open:B=>H(
o.findIndex(({id:K})=>K===B)),help:q})),x({home:m.key}),w},exercise(m){let w=n("div",{}),L=T.line(l?{}:{role:"alert"});r.
set(m.key,w);let P=(B,K)=>{l?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let J=window.ajarSent;
k.set(m.key,J),x({key:m.key,...B,sent:J},{awaited:K}),!(!K||!T.isLost())&&(F(!0),L.scrollIntoView({block:"nearest"}))};return s.
set(m.key,Je(w,m.exercise,{words:a,level:m.level,sort:xt,remarks:(B,K)=>Mt(B,{words:a,find:J=>wo(K,J)}),...c.get(m.key),
help:q,needs:()=>b(m.needs),below:()=>m.key.startsWith("plan@")&&q.isKnown()?q.line():null,onAside:B=>M(m.key,{aside:B}),
onChange:B=>{G(),M(m.key,{answers:B,done:!1}),P({answers:B,done:!1},f)},onMove:B=>M(m.key,{at:B}),onDone:B=>{A(m,B),P({answers:B,
done:!0},!0),m.key.startsWith("check-in@")&&s.get("chart")?.begin()},onStartOver:()=>{M(m.key,{answers:{},done:!1}),P({remove:!0})}})),
w.firstElementChild.append(L),u(()=>T.forget(L)),w},chart(m){let w=n("div",{class:"ajar-chart-block"}),L=n("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:P,end:B}=X(a,J=>L.replaceChildren(J)),K=J=>{B(),ye(w,J,a)};return s.
set(m.key,{update:K,begin:P,end:B}),c.has(m.key)&&K(c.get(m.key)),P(),x({chart:m.key}),n("div",{},w,L)},notice(m){if(vt(
()=>x({forget:!0})),!m.leave)return n("div",{class:"ajar-notice"},n("p",{},m.text));let w=n("div",{class:"ajar-leave"},q.
button(),De({words:a,leave:V}));jt(q.open),l=Ut({words:a,send:x});let L=document.createDocumentFragment();return L.append(
n("div",{class:"ajar-notice"},l.line,w),n("div",{class:"ajar-on-paper"},q.text()),l.more),L}};function b(m){let w=o.findIndex(
({blocks:P})=>P.some(({key:B})=>B===Zt));return w<0?m?n("p",{},n("a",{href:m},a["help-needs"])):null:n("button",{type:"b\
utton",onclick:()=>{H(w);let P=r.get(Zt).querySelector("h2");P.tabIndex=-1,P.focus()}},a["help-needs"])}for(let[m,w]of Object.
entries(pe))h[m]=L=>{let P=n("div",{}),K=w(P,L,{words:a,send:x,onDispose:u,model:e,exerciseOf:E,formOf:J=>r.get(J)});return g(
L,K.element??P,K)};let C=m=>o[y].blocks.find(w=>w.kind===m),M=(m,w)=>c.set(m,{...c.get(m),...w}),I=()=>{for(let m of i.splice(
0))m()};function W({focus:m=!1}={}){if(I(),s.clear(),p){S.replaceChildren(l?"":n("p",{class:"ajar-empty"},a["keep-locked\
-here"]));return}if(S.replaceChildren(...o[y].blocks.map(K=>h[K.kind](K))),o.length<2)return;let w=(K,J)=>n("button",{type:"\
button",onclick:()=>H(K)},J),L=y>0?w(y-1,a["previous-page"]):null,P=y<o.length-1?w(y+1,a["next-page"]):null;if(S.append(
n("div",{class:"ajar-moves ajar-turn"},L,P)),$.replaceChildren(...o.map(({title:K},J)=>n("li",{},n("button",{type:"butto\
n","aria-current":J===y?"page":null,onclick:()=>H(J)},K)))),v.textContent=U(a["page-of"],{n:y+1,all:o.length,title:o[y].
title}),!m)return;let B=S.querySelector("h1, h2, h3")??S;B.tabIndex=-1,B.focus({preventScroll:!0}),t.scrollIntoView({block:"\
start"})}function H(m){o[m]&&(y=m,$.parentElement.open=R(),e.set("page",m),e.save_changes(),W({focus:!0}))}let $=n("ol",
{}),v=n("summary",{}),R=()=>window.innerWidth>640;e.get("notice")&&t.append(h.notice(e.get("notice")));let j=n("nav",{class:"\
ajar-nav","aria-label":a.pages},n("details",{open:R()},v,$));o.length>1&&t.append(j),t.append(T.line({role:"alert"}),S);
let D=0;for(let m of["keydown","pointerdown","scroll"])t.addEventListener(m,()=>{Date.now()-D<3e4||(D=Date.now(),x({active:!0}))},
{passive:!0,capture:!0});e.on("msg:custom",m=>{if(F(!1),m.keeping){let w=[...k.values()].some(B=>m.acknowledged<B);l?.update(
w?{...m.keeping,saved:!1}:m.keeping);let{state:L}=m.keeping,P=L==="locked";L&&(f=L==="kept"),L&&P!==p&&(p=P,c.clear(),j.
hidden=p,W())}for(let[w,L]of Object.entries(m.states??{})){if(m.acknowledged<k.get(w))continue;let P=L.answers&&!Object.
keys(L.answers).length,B=d.get(w)===Qt(L);d.delete(w),M(w,P?{...L,at:0}:L),B||s.get(w)?.update(c.get(w))}m.dangers&&(window.
ajarDangers=m.dangers,O()),m.country!=null&&q.choose(m.country),m.file&&(s.get("home")?.settle(),Jt(m.file)),m.erased&&s.
get("home")?.say(m.erased,C("home")?.erased),m.said&&s.get("chart")?.end(),m.said&&(s.get("home")??l)?.say(m.said),m.open&&
H(o.findIndex(({id:w})=>w===m.open)),m.problem&&s.get(m.problem.key)?.say(m.problem.text)}),e.on("change:pages",()=>{o=e.
get("pages"),W()});let z=zt(e,{gone:()=>F(!0),back:()=>{T.isLost()&&x({ready:!0})}});return W(),me.set(a,(me.get(a)??0)+
1),x({ready:!0}),()=>{I(),z(),clearTimeout(N),me.set(a,me.get(a)-1),me.get(a)||x({gone:!0})}}var Yt={render:xo};pe.door=(e,t,o)=>Ze(e,o);pe.group=(e,t,o)=>ot(e,o);pe.scenario=(e,t,{words:o,model:a})=>({element:st(t,{words:o,picked:a.
get("couple"),pick:s=>{a.set("couple",s),a.save_changes()}})});pe.asking=(e,t,{exerciseOf:o,formOf:a,...s})=>{let{items:c}=o(
t.of),{parts:r,update:i}=Xe(t,{...s,form:()=>a(t.of),ask:l=>c.find(p=>p.id===l).ask}),u=document.createDocumentFragment();
return u.append(...r),{element:u,update:i}};var ga=Yt;export{ga as default};
