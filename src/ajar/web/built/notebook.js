var os=/^(\d{4})-(\d{2})-(\d{2})$/;function He(e){let[,t,n,s]=typeof e=="string"&&os.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=ss(+t,+n)?e:null}function Tt(e){let t=e.getFullYear();return t>=1&&t<=9999?rs(t,e.getMonth()+1,e.getDate()):null}var Lt=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function ss(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var rs=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Ne=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var as=["button","input","select","summary","textarea"],is=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),a):a===!0?s.setAttribute(
r,""):a!==!1&&a!=null&&s.setAttribute(r,a);return as.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),is.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function Re(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))s.setAttribute(r,a);return s.append(...n),
s}var Ie=["importance","confidence","readiness"],D=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let a=t[s];return r?
Number.isInteger(a)?a+1:n:["number","string"].includes(typeof a)?a:n}),ve=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function De(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.
piles.includes(n[r.id]));return s.length?s:e.cards}var dn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};function Nt(e,{words:t,has:n,put:s,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(c=>o("input",{type:"\
checkbox",onchange:({target:d})=>(d.checked?s:r)(c)})),i=()=>a.forEach((c,d)=>{c.checked=n(e[d])});return i(),{element:o(
"details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((c,d)=>o("label",{class:"ajar-car\
d"},a[d],o("span",{dir:"auto"},c))))),follow:i}}var cs=2e4;function hn(e,{oninput:t,...n}){let s=o("textarea",{maxlength:cs,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let a=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+a}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function mn(e,t,{words:n,group:s,change:r,remarks:a,sentences:i=[]}){
let{opener:u,long:c,remark:d}=e,l=u?o("b",{id:`${s}-opener`},u):null,p=hn(t??"",{rows:c?8:2,oninput:()=>{r(p.value.trim()?
p.value:null),k.follow()},...u?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),f=v=>{p.value=v,p.dispatchEvent(new Event("input",{bubbles:!0}))},m=n["message-opener"],k=Nt(i,{words:n,has:v=>p.
value.includes(v),put:v=>f(`${p.value.trim()||m} ${v}`),drop:v=>{let j=p.value.replace(v,"").replace(/ {2,}/g," ").trim();
f(j===m?"":j)}}),g=o("label",{class:"ajar-words ajar-write"},l,p),b=d&&a?a(p,e):"";return k.element||b?o("div",{},k.element,
g,b):g}function gn(e,t,{words:n,change:s,sentences:r=[]}){let a=o("div",{}),i=()=>[...a.querySelectorAll("textarea")],u=()=>{
let j=i().map(x=>x.value).filter(x=>x.trim());s(j.length?j:null),v.follow()},c=()=>[...a.children].forEach((j,x)=>{j.querySelector(
"textarea").setAttribute("aria-label",D(n.line,{n:x+1})),j.querySelector("button").setAttribute("aria-label",D(n["remove\
-line"],{n:x+1}))}),d=()=>{k(""),i().at(-1).focus()},l=o("button",{type:"button",class:"ajar-link",onclick:d},n["add-lin\
e"]),p=()=>{c(),l.hidden=a.children.length>=e.most},f=j=>{let x=i()[i().indexOf(j)+1];x?x.focus():j.value.trim()&&!l.hidden&&
d()},m=j=>{let x=hn(j,{rows:1,enterkeyhint:"next",oninput:()=>{x.value.includes(`
`)&&(x.value=x.value.replace(/\s*\n\s*/g," ")),u()},onbeforeinput:R=>{["insertLineBreak","insertParagraph"].includes(R.inputType)&&
(R.preventDefault(),f(x))}});return x},k=j=>{let x=()=>{let N=R.nextElementSibling||R.previousElementSibling;R.remove(),
N||k(""),p(),u(),(N||a.firstElementChild).querySelector("textarea").focus()},R=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},m(j)),o("button",{type:"button",class:"ajar-remove",onclick:x},"×"));a.append(R),p()},g=t||[];for(let j=0;j<
Math.max(e.lines,g.length);j++)k(g[j]??"");let b=j=>i().find(x=>x.value.trim()===j),v=Nt(r,{words:n,has:j=>!!b(j),put(j){
!b("")&&!l.hidden&&k("");let x=b("");x&&(x.value=j),u()},drop(j){b(j).value="",u()}});return o("div",{class:"ajar-lines"},
v.element,a,l)}var ls=6,us=5;function we(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function yn(e,t,n){let{words:s,level:r=3,small:a=!1,folded:i=!1,brief:u=!1,beside:c=[]}=n,d={...ds,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-${window.ajarForms}`,p={...n.answers},f=0,m=null,k=0,g=n.
aside??0,b=t.why?o("p",{class:"ajar-why"},t.why):"",v=t.private?o("p",{class:"ajar-private"},t.private):"",j=E=>u?E.after:
i&&E.more,x=t.items.some(E=>j(E)&&n.answers?.[E.id]!=null),{example:R}=t,N=R?o("details",{class:"ajar-example"},o("summa\
ry",{},s.example),o("p",{},R)):"",A=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),M=o("div",{}),$=o("d\
iv",{class:"ajar-body"}),T=o("section",{class:"ajar-form","aria-labelledby":`${l}-title`},o(`h${r}`,{id:`${l}-title`},t.
title),...a||i?[o("div",{class:"ajar-beside"},...c,b?ps([b],s):"",N),v]:[b,v,N],M,$,A);T.addEventListener("keydown",E=>{
E.key!=="Enter"||!(E.ctrlKey||E.metaKey)||!m||(E.preventDefault(),m.next.click())}),e.replaceChildren(T);function B(){let E=t.
items.filter(oe=>ve(oe,p)),V=E.filter(oe=>!j(oe)),X=x?E.filter(j).map(oe=>[oe]):[];return[...u||a&&t.together?[V]:V.map(
oe=>[oe]),...X]}let _=E=>{A.replaceChildren(E)},I=we(s,_);function q(E,V){A.replaceChildren(`${E} `,o("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{p=V,_(""),n.onChange(p),P({focus:!0})}},s["put-back"]))}function y(E,V){p={...p,[E.
id]:V},fs($),_(""),n.onChange(p),z()}function w(){W(!0),I.begin(),k=setTimeout(S,8e3)}function S(){k&&(clearTimeout(k),k=
0,W(!1),I.end())}function W(E){for(let V of m?.fieldsets??[])V.disabled=E}function z(){if(!m)return;let{items:E,skip:V,where:X,
next:Y,enough:oe,more:re}=m,pe=B().length;V.textContent=Q(E)?s["clear-and-skip"]:s.skip,X.textContent=D(s["question-of"],
{n:f+1,all:pe}),X.hidden=(a||u)&&pe===1,Y.textContent=f===pe-1?s.done:s.next,oe.hidden=!F(pe);let fe=f===pe-1&&(!u||Q(E)),
de=t.items.some(ue=>j(ue)&&ve(ue,p));re.hidden=x||!fe||!de}function F(E){return(n.enough==="at once"||f>0)&&f<E-1&&Q(t.items)}
function Z(){k||(w(),n.onDone(p))}let Q=E=>E.some(({id:V})=>p[V]!=null);function te(E,V=!0){if(k)return;let X=B();if(f+=
E,f>=X.length){f=X.length-1,Z();return}P({focus:V,again:E<0})}function se(E,V){let X=`${l}-${E.id}`,Y=o("legend",{id:`${X}\
-ask`},D(E.ask,p)),oe=E.hint?o("p",{class:"ajar-hint",id:`${X}-hint`},E.hint):null,re=[oe,V.mark].filter(Boolean).map(({
id:ue})=>ue),pe=E.among?{...E,cards:De(E,p)}:E,fe=d[E.kind](pe,dn(pe,p[E.id]),{words:s,level:r+1,group:X,change:ue=>y(E,
ue),say:_,remarks:n.remarks,sentences:n.sentences?.(E),isQuick:n.enough==="at once",isShort:i,...V}),de={class:`ajar-ite\
m ajar-${E.kind}`,tabindex:"-1","aria-describedby":re.join(" ")||null};return o("fieldset",de,Y,oe,fe)}function P({focus:E=!1,
again:V=!1}={}){let X=B();f=Math.max(0,Math.min(f,X.length-1));let Y=X[f],oe=n.mark?.(Y),re=oe?o("p",{class:"ajar-mark",
id:`${l}-${Y[0].id}-mark`},oe):null,pe=o("div",{class:"ajar-moves ajar-onward"}),fe=f>0?()=>te(-1):null,de=Y.map(H=>se(H,
{mark:re,again:V,moves:pe,back:fe})),ue=o("button",{type:"button",class:"ajar-skip",onclick:()=>{if(k)return;let H=p,J=Q(
Y);if(p={...p,...Object.fromEntries(Y.map(({id:K})=>[K,null]))},n.onChange(p),!J){te(1);return}P({focus:!0}),q(s.cleared,
H)}}),Le=o("button",{type:"button",class:"ajar-next",onclick:()=>{k||(_(""),te(1))}}),Ce=o("p",{class:"ajar-where"}),nt=o(
"button",{type:"button",class:"ajar-link",onclick:()=>{k||(x=!0,te(1))}},u?s["add-why"]:s["ask-more"]),h=o("button",{type:"\
button",class:"ajar-link",onclick:Z},s.enough);m={items:Y,skip:ue,where:Ce,next:Le,fieldsets:de,enough:h,more:nt},M.replaceChildren();
let O={type:"button",class:"ajar-back",onclick:fe};pe.replaceChildren(Le,fe?o("button",O,s.back):"",ue);let L=de.length===
1;re&&L&&de[0].lastElementChild.before(re),$.replaceChildren(Ce,...re&&!L?[re]:[],...de,pe,...n.enough?[nt,h]:[]),z(),n.
onMove?.(f),E&&(de[0].focus({preventScroll:!0}),Ce.scrollIntoView({block:"nearest"}))}function G(E){if(M.replaceChildren(),
!E||!n.help||g>E.kinds.length)return null;let V=()=>{g=E.kinds.length+1,n.onAside?.(g),M.replaceChildren(),$.querySelector(
"[tabindex]").focus()},{help:X,needs:Y}=n;return M.append(X.notice(E,{level:r+1,aside:V,needs:Y})),M.querySelector("[tab\
index]")}function ce(E,{focus:V=!1,danger:X=null}={}){m=null;let Y=o(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);$.replaceChildren(
o("div",{class:"ajar-reflection"},Y,...E.flatMap(re=>Ve(re,r+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("butt\
on",{type:"button",onclick:()=>{f=0,P({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let re=p;p=
{},f=0,g=0,n.onAside?.(0),n.onStartOver(),P({focus:!0}),q(s["started-over"],re)}},s["start-over"])));let oe=G(X);V&&(oe??
Y).focus()}function le(E){let V=$.contains(document.activeElement);V&&m&&!k||(S(),p={...E.answers},E.done?ce(E.reflection,
{focus:V,danger:E.danger}):(f=E.at??Math.max(0,B().findIndex(X=>X.some(({id:Y})=>p[Y]==null))),P()))}let{done:C,reflection:U,
danger:ne}=n;return le({answers:p,at:n.at,done:C,reflection:U,danger:ne}),{update:le,release:S,say:E=>{S(),_(E)}}}var ps=(e,t)=>o(
"details",{},o("summary",{},t["why-this"]),...e);function fs(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ve=({heading:e,said:t,words:n},s)=>[
e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...n.map(r=>o("p",{},r))].filter(Boolean),ds={ruler(e,t,{group:n,change:s}){let r=Array.from({length:11},(a,i)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:i,checked:t===i,onchange:()=>s(i),"aria-describedby":i===
0?`${n}-low`:i===10?`${n}-high`:null}),o("span",{},`${i}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...r),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:a,isShort:i}){let{chosen:u,own:c}=t||{chosen:[],
own:""},d=()=>r(u.length||c.trim()?{chosen:[...u],own:c}:null),l=e.many?"checkbox":"radio",p=e.cards.map(j=>o("input",{type:l,
name:s,value:j.id,checked:u.includes(j.id),onchange:x=>{e.many?u=u.filter(R=>R!==j.id).concat(x.target.checked?j.id:[]):
(u=[j.id],c="",f&&(f.value="")),d()}})),f=e.own?o("input",{type:"text",value:c,maxlength:500,oninput:j=>{c=j.target.value,
!e.many&&c.trim()&&(u=[],p.forEach(x=>{x.checked=!1})),d()}}):null,m=e.cards.map((j,x)=>o("label",{class:"ajar-card"},p[x],
o("span",{},j.text))),g=i&&m.length>ls?m.filter((j,x)=>x>=us&&!p[x].checked):[];for(let j of g)j.hidden=!0;let b=()=>{for(let j of g)
j.hidden=!1;v.hidden=!0,g[0].querySelector("input").focus()},v=o("button",{type:"button",class:"ajar-link",hidden:!g.length,
onclick:b},D(n["cards-more"],{n:g.length}));return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choo\
se-many":"choose-one"]),...m,v,f?o("label",{class:"ajar-own"},o("span",{},e.own),f):null,f&&e.remark&&a?a(f,e):null)},text:mn,
list:gn,date(e,t,{words:n,change:s,say:r}){let a=Tt(new Date);return o("label",{class:"ajar-words"},o("span",{},n["pick-\
date"]),o("input",{type:"date",value:t??"",oninput:({target:i})=>{s(i.value||null),i.value>="1000"&&i.value<a&&r(n["day-\
past"])}}))}};var hs=e=>e;function me(e,t){e.innerHTML=hs(t)}function ot(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=o("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,i])=>o("option",{value:a,selected:a===n},i)));return o(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function Be(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function a(){n=!0;let i=new AbortController,u=()=>{i.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,u,{signal:i.signal,capture:c!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,a);return r}function st(e,t){let n=u=>[...e.querySelectorAll(
u)],s=n("details[open] > summary").map(u=>u.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let u of n("summary"))u.parentElement.open=s.includes(u.textContent);if(r===!1)return;let a=n("summary, button").
find(u=>u.textContent===r),i=a??e.querySelector("h2, p");a||(i.tabIndex=-1),i.focus({preventScroll:!0})}function bn(e,{words:t,send:n,onDispose:s}){let r={},a=null,i=!1,u="",c=o("div",{}),d=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),l=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=we(t,I=>{p.textContent=I}),m=It(t),k=ot(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},d,c,p),m.dialog);let g=I=>{r.busy?p.textContent=t["room-one-moment"]:(f.begin(),
n(I,{awaited:!0}))},b=(I,q)=>o("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>g(q)},I),v=(...I)=>o(
"div",{class:"ajar-moves ajar-many"},...I);function j(){let I=r.needsKey?o("input",{type:"password",spellcheck:"false",id:`${_}\
-key`,"aria-describedby":`${_}-key-how`}):null,q=o("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>{
if(I&&!I.value){I.focus();return}g({room:"open",...I?{key:I.value}:{}}),I&&(I.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),r.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
r.elsewhere?D(t["room-how-elsewhere"],{address:r.elsewhere}):t["room-how-network"]),I?o("label",{class:"ajar-words",for:I.
id},t["room-host-key"]):null,I?o("p",{class:"ajar-hint",id:`${_}-key-how`},t["room-host-key-how"]):null,I,v(q,r.elsewhere?
null:b(t["room-inside"],{room:"inside"})),r.elsewhere?null:o("p",{},t["room-rehearse-how"]),r.elsewhere?null:v(...[12,3].
map(y=>b(D(t["room-rehearse"],{n:y}),{room:"rehearse",phones:y})))]}let x=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),v(b(t["room-go-on"],{room:"go-on"}),b(t["room-end"],{room:"end"}))];function R(){let I=o("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),q=o("p",{},r.inside&&!r.practice?t["room-inside-open"]:D(t["room-line"],{code:r.
code})),y=r.address?I:null;return a?[N(),o("div",{class:"ajar-door-line"},q,l,y),A(),$()]:[o("h2",{},t["room-title"]),N(),
A(),q,r.address?kn(t,r):null,r.inside?o("p",{},t[r.practice?"room-practice-how":"room-how-network"]):null,!r.inside&&!r.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,r.addresses?.length>1?M():null,r.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},l,y,r.inside&&!r.practice?b(t["room-widen"],
{room:"widen"}):null),$()]}let N=()=>r.practice?o("p",{},Ke(t)):null,A=()=>r.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function M(){let I=o("select",{id:`${_}-address`,onchange:()=>n({room:"pick",ip:I.value})},...r.addresses.map(
({ip:q,network:y})=>o("option",{value:q,selected:q===r.picked},`${q} (${y})`)));return o("label",{class:"ajar-words",for:I.
id},o("span",{},t["room-address"]),I)}function $(){let I=o("div",{}),q=o("button",{type:"button",onclick:()=>S(!1)},t["r\
oom-end-no"]),y=o("button",{type:"button",onclick:()=>S(!0)},t["room-end"]),w=()=>I.replaceChildren(...i?[o("p",{},t["ro\
om-end-sure"]),v(q,b(t["room-end"],{room:"end"}))]:[y]),S=z=>{i=z,w(),(i?q:y).focus()};w();let W=(z,F)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...F()},{awaited:!0})},z);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),r.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),r.shown?v(W(t["room-take-table"],()=>({
what:"table"})),W(t["room-take-page"],()=>({what:"page",paper:k.value()})),k.element()):null,o("p",{},t["room-end-how"]),
I)}function T(I){r={...r,...I},d.textContent!==r.problem&&(d.textContent=r.problem),d.hidden=!r.problem;let q=Rt(t,r.joined);
l.textContent!==q&&(l.textContent=q),m.update(r,q),a===null&&r.state==="open"&&(a=!r.here),r.state!=="open"&&(a=null,i=!1),
r.busy?f.begin():(f.end(),p.textContent=""),B()}let B=Be(c,()=>{let{joined:I,problem:q,...y}=r,w=JSON.stringify([y,a]);if(w===
u)return;u=w;let S={open:R,lost:x}[r.state]??j;st(c,()=>c.replaceChildren(...S().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let _=`ajar-door-${window.ajarForms}`;return rt(e,()=>n({room:"look"}),s),{update:T}}var Rt=(e,t)=>t?t===
1?e["room-joined-one"]:D(e["room-joined"],{n:t}):e["room-joined-none"],Ke=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function kn(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return me(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function It(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),r="";return{dialog:n,show:()=>n.
showModal(),update(a,i){s.textContent=i;let u=JSON.stringify([a.address,a.code,a.practice]);u!==r&&(r=u,a.address?t.replaceChildren(
a.practice?o("p",{},Ke(e)):"",kn(e,a),s):(n.close(),t.replaceChildren()))}}}function rt(e,t,n){let s=new IntersectionObserver(
r=>{r.some(({isIntersecting:a})=>a)&&t()});s.observe(e),n(()=>s.disconnect())}var at=e=>!!e?.name.startsWith("check-in@");function Dt(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let r=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>r.remove()},...n);return e.append(r),r.showModal(),r}var jn=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function Je(e,t,n,s,r){let a=Dt(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},jn(n,()=>{a.close(),r()},"\
wall-primary"),jn(s,()=>a.close())))}var ms=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function wn(e,{
question:t,body:n},s,r,a){if(n.moves){Je(e,r["wall-moves-sure"],r["wall-reveal-now"],r["wall-wait"],a);return}let i=ms(t,
s);if(!i){a();return}let u=i===1?r["wall-still-one"]:D(r["wall-still"],{n:i});Je(e,u,r["wall-reveal-now"],r["wall-wait"],
a)}function xn(e,t){let n=0;return t.map(s=>{n+=s;let r=e[n-1];return s===1?r:`${e[n-s]}–${r}`})}function On(e,{question:t,words:n,count:s}){let r=t.units.filter(({kind:b})=>b!=="move"),a=new Map(r.map(b=>[b.id,vn(b).
map(()=>0)])),i=0,u=0,c=o("div",{}),d=Dt(e,"desk-hands",c);if(!d)return;let l=()=>Math.max(u,...[...a.values()].map(b=>b.
reduce((v,j)=>v+j,0))),p=(b,v,j=null)=>o("button",{type:"button",class:j,onclick:v},b),f=(b,v,j)=>o("div",{class:"desk-s\
tepper"},o("span",{},b),o("button",{type:"button","aria-label":D(n["desk-fewer"],{label:b}),onclick:()=>j(-1)},"−"),o(
"output",{},`${v}`),o("button",{type:"button","aria-label":D(n["desk-more"],{label:b}),onclick:()=>j(1)},"+"));function m(b=""){
let v=r[i],j=a.get(v.id),x=i===r.length-1,R=N=>()=>{i+=N,m()};c.replaceChildren(o("p",{class:"desk-small"},D(n["desk-han\
ds-where"],{n:i+1,all:r.length})),o("h2",{},v.card||v.heading),v.card?o("p",{class:"desk-small"},v.heading):"",at(t)&&!i?
o("p",{class:"desk-small"},n["desk-slips-first"]):"",...vn(v).map((N,A)=>f(N,j[A],M=>{j[A]=Math.max(0,j[A]+M),m(`${A} ${M}`)})),
x?f(n["room-people"],l(),N=>{u=Math.max(0,l()+N),m(`people ${N}`)}):"",o("div",{class:"wall-answers"},i?p(n.back,R(-1)):
"",x?"":p(n[v.card?"desk-next-card":"next"],R(1),"wall-primary"),l()?p(n[x?"room-count":"desk-enough"],g,x?"wall-primary":
null):"",p(n["wall-close"],()=>d.close()))),k(b)}function k(b){let v=[...c.querySelectorAll(".desk-stepper")],[j,x]=b.split(
" "),R=j==="people"?v.at(-1):v[Number(j)||0],[N,A]=R.querySelectorAll("button");(x==="-1"?N:A).focus()}function g(){let b=l(),
j=[...a].filter(([,x])=>x.some(Boolean)).map(([x,R])=>{let{kind:N}=r.find(A=>A.id===x);return[x,N==="card"?[R[0],b-R[0]]:
R]});d.close(),s(Object.fromEntries(j),b)}m()}var vn=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):xn(t,n);function it(e,{sentence:t,wide:n,narrow:s,columns:r,rows:a},i){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let u=(d,l)=>{let p=o("div",{class:`ajar-picture ajar-${l}`,role:"img","aria-label":t});return me(p,
d),p.firstElementChild.setAttribute("aria-hidden","true"),p},c=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),u(n,"wide"),u(s,"narrow"),o("details",{open:c},o("summary",{},i.table),
o("table",{},o("thead",{},o("tr",{},...r.map(d=>o("th",{scope:"col"},d)))),o("tbody",{},...a.map(([d,...l])=>o("tr",{},o(
"th",{scope:"row"},d),...l.map(p=>o("td",{},p??"–")))))))))}var ct=({charts:e=[],withheld:t=[]})=>!!(e.length||t.length);function gs(e,t){let{room:n,ways:s=[],inside:r,answered:a,hands:i,
mayReset:u}=e;if(n!=="open")return s;let c=e.state==="open",d={close:!r&&c,open:!r&&!c&&!i,hands:t.length&&!c&&!ct(e)&&(i||
!a),reveal:t.length&&a&&!(i&&ct(e)),reset:u};return Object.keys(d).filter(l=>d[l])}var ys=(e,t)=>e.answered?ct(e)?"":"re\
veal":t[0];function $n(e,{words:t,send:n,onDispose:s,form:r}){let a={name:e.of,units:e.units},[i,u]=at(a)?[t["desk-slips"],
t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],c={},d=!1,l="",p="",f=!1,m=P=>{T.begin(),n(P,{awaited:!0})},k=(P,G={})=>{
f=P==="reveal",m({question:e.of,do:P,...G})},g=o("div",{class:"ajar-results",hidden:!0}),b=o("div",{class:"ajar-held",role:"\
status","aria-live":"polite"}),v=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),j=o("span",{}),x=o("p",{class:"aja\
r-private"}),R=o("p",{class:"ajar-counts"}),N=bs(e.minutes,t,s),A=o("button",{type:"button",class:"ajar-link",onclick:()=>w(
!d)}),M=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),$=P=>{M.textContent!==P&&(M.textContent=P)},T=we(
t,P=>$(P||p)),B={open:[t["room-ask-open"],()=>k("open")],close:[t["room-ask-close"],()=>k("close")],hands:[i,q],reveal:[
t["room-ask-reveal"],()=>wn(se,{question:c,body:{}},c,t,()=>k("reveal"))],reset:[t["room-ask-reset"],()=>Je(se,t["room-r\
eset-sure"],t["room-ask-reset"],t["home-no"],()=>k("reset"))]},_={room:t["room-open"],inside:t["room-inside"],"go-on":t["\
room-go-on"]};for(let[P,G]of Object.entries(_))B[P]=[G,()=>m({room:P==="room"?"open":P,about:e.of})];let I=Object.fromEntries(
Object.entries(B).map(([P,[G,ce]])=>[P,o("button",{type:"button",hidden:!0,class:P==="inside"?"ajar-link":null,onclick:()=>c.
busy?$(t["room-one-moment"]):ce()},G)]));function q(){On(se,{question:a,words:t,count:(G,ce)=>k("hands",{counts:G,people:ce})})}
function y(){let P=gs(c,e.units),G=ys(c,P),ce=Object.values(I).find(le=>le===document.activeElement);for(let[le,C]of Object.
entries(I))C.hidden=!P.includes(le),C.classList.toggle("wall-primary",le===G);ce?.hidden&&I[P[0]]?.focus()}function w(P){
d=P,g.hidden=!P,r().hidden=P,A.textContent=t[P?"room-show-question":"room-show-result"]}let S=It(t),W=o("button",{type:"\
button",class:"ajar-link",hidden:!0,onclick:()=>S.show()},t["room-code"]),z={ready:t["room-ready"],open:t["room-is-open"],
closed:t["room-is-closed"]};function F(){return c.room!=="open"||c.inside&&!e.units.length?"":c.hands?ct(c)?t["room-by-h\
ands-now"]:D(t["desk-counted"],{n:c.hands}):c.inside?u:z[c.state]}function Z(){return c.room==="lost"?t["room-lost"]:c.room!==
"open"?t[c.ways?.length?"room-not-open":"room-not-open-here"]:e.units.length?"":t[c.inside?"room-without-counting":"room\
-nothing-counted"]}function Q(P){c={...c,...P},se.hidden=!1,j.replaceChildren(c.practice?Ke(t):""),v.textContent=c.problem,
v.hidden=!c.problem,x.textContent=Z(),x.hidden=!x.textContent;let G=!c.hands&&!c.inside,ce=c.room==="open"&&e.units.length?
[[c.answered,t["room-answered"],G||c.answered],[c.joined,t["room-have-joined"],G]]:[];R.replaceChildren(...ce.filter(([,
,C])=>C).map(([C,U])=>o("span",{},o("b",{},`${C}`)," ",U))),N.update(c.seconds),y();let le=p;p=F(),p!==le&&$(p),c.busy||
T.end(),Sn(b,c.withheld),S.update(c.way??{},Rt(t,c.joined)),W.hidden=!c.way?.address,te(),f&&!c.busy&&c.state==="closed"&&
b.childElementCount&&(f=!1,b.scrollIntoView({block:"nearest"}))}function te(){let P=JSON.stringify(c.charts??[]);if(P===
l)return;l=P;let G=!!c.charts?.length;g.replaceChildren(...En(c.charts??[],t)),A.hidden=!G,w(G),G&&f&&g.scrollIntoView({
block:"start"}),f=!1}let se=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},o("div",{class:"\
ajar-bar-line ajar-bar-first"},x,R,o("div",{class:"ajar-moves"},...Object.values(I))),o("div",{class:"ajar-bar-line"},j,
M,A,W,N.element),S.dialog);return A.hidden=!0,rt(se,()=>n({room:"look"}),s),{parts:[g,b,v,se],update:Q}}function Sn(e,t=[]){
let n=[...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},
s)))}var En=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return it(s,n,t),s});function Cn(e,{words:t,send:n,
onDispose:s}){let r={},a="",i=o("div",{class:"ajar-results"}),u=o("div",{class:"ajar-held",role:"status","aria-live":"po\
lite"}),c=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),d=o("div",{}),l=o("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),p=we(t,k=>{l.textContent=k}),f=()=>Je(e,t["wall-moves-sure"],t["wall-reveal-now"],t["wall-wait"],
()=>{p.begin(),n({moves:!0},{awaited:!0})}),m=o("button",{type:"button",hidden:!0,onclick:()=>r.busy||f()},t["room-moves"]);
return e.replaceChildren(o("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},d,i,u,c,o("div",{class:"\
ajar-moves"},m),l)),rt(e,()=>n({room:"look"}),s),{update(k){r={...r,...k},d.replaceChildren(r.practice?Ke(t):""),c.textContent=
r.problem,c.hidden=!r.problem,Sn(u,r.withheld),r.busy||p.end(),m.hidden=!r.mayReveal;let g=JSON.stringify(r.charts??[]);
g!==a&&(a=g,i.replaceChildren(...r.charts?.length?En(r.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}
function bs(e,t,n){let s=null,r=!1,a=o("span",{role:"timer"}),i=o("button",{type:"button",class:"ajar-link",onclick:()=>{
r=!r,c()}}),u=o("p",{class:"ajar-clock"},a," ",i);function c(){let l=s===null?null:Math.max(0,Math.floor((Date.now()-s)/
1e3)),p=l===null?"":`${Math.floor(l/60)}:${String(l%60).padStart(2,"0")}`,f=l===null?e?D(t["room-minutes"],{minutes:e}):
"":e?D(t["room-clock"],{time:p,minutes:e}):p;a.textContent=r?"":f,i.textContent=t[r?"room-clock-show":"room-clock-hide"],
u.hidden=!f}let d=setInterval(()=>{s!==null&&c()},1e3);return n(()=>clearInterval(d)),{element:u,update:l=>{s=l==null?null:
Date.now()-l*1e3,c()}}}function An(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-couple-${window.ajarForms}`,
a=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),i=o("div",{class:"ajar-text"}),u=o("summary",{}),c=({title:p,
story:f,more:m,role:k})=>{me(a,f),a.prepend(o("h2",{},p)),me(i,m),u.textContent=k},d=e.couples.find(p=>p.id===n)??e.couples[0],
l=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(p=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:r,value:p.id,checked:p===
d,onchange:()=>{c(p),s(p.id)}}),o("span",{},p.title)))));return c(d),o("section",{class:"ajar-scenario","aria-label":t.couple},
a,o("details",{class:"ajar-role"},u,i),l)}var Bt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",ks=new RegExp(`^${Bt}+|${Bt}\
+$`,"g"),js=/[\p{L}\p{N}_]+/gu,ws=/^[\p{L}\p{N}_]+/u,xs=/\{([a-z][a-z0-9-]*)\}/,[vs,Os]=["⁨","⁩"],Mn={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},$s=new RegExp(`[,;:،]|${Bt}`),Ss=/^\p{Uppercase}/u,Tn=/[.!?…؟。][\u2069”’"')»]*$/,
Es=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
he=e=>e.replace(ks,""),xe=e=>e.toLowerCase().toUpperCase(),lt=e=>e.match(ws)?.[0]??"",qt=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Ae(e,t,n=[]){let s=e.split(xs),r="";for(let a=0;a<s.length-1;a+=2){let[i,u,c]=s.slice(a,a+3),d=Cs(he(t[u]),c),l=Ms(
i,d,n),p=!l&&!r&&Ss.test(i);r+=Tn.test(r)?l.replace(/^,+/,""):l,r+=Ts(p?As(d):d)}return Tn.test(r)?r:r+s.at(-1)}function ke(e){
let t=he(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Mn&&s===Mn[n]&&he(r))||r.includes(n)||r.includes(
s)?e:r}function Cs(e,t){let n=e.length;for(;n&&$s.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(
".")&&s!==".",a=s.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:s}function As(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Ms(e,t,n){let s=xe(lt(t));if(!s)return e;let r=new Set(n.map(xe)),a=i=>i===s||r.
has(i)&&r.has(s);for(let i of e.matchAll(js))if(a(xe(i[0])))return e.slice(0,i.index);return e}var Ts=e=>Es.test(e)?`${vs}${e}${Os}`:
e;var Wt=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function Ln(e,t,{words:n,level:s,change:r,say:a,again:i,
moves:u,back:c,isQuick:d}){let l={...t},{cards:p,piles:f}=e,m=N=>f.find(A=>A.id===N).text,k=o("div",{class:"ajar-one"});
function g(N,A){l={...l,[N.id]:A},A||delete l[N.id],r(Object.keys(l).length?l:null),A&&a(D(n.moved,{card:ke(N.text),pile:m(
A)}))}function b(N,{focus:A=!0,back:M=N?()=>b(N-1):c,onward:$=()=>j(N+1)}={}){let T=p[N],B=D(n["card-of"],{n:N+1,all:p.length}),
_=o("div",{class:"ajar-one-card",role:"group","aria-label":B,tabindex:"-1"},o("p",{class:"ajar-where"},B),o("p",{},T.text)),
I=q=>{g(T,q),$()};u.hidden=!0,k.replaceChildren(_,o("div",{class:"ajar-one-piles"},...f.map(({id:q,text:y})=>Wt(y,()=>I(
q),{"aria-pressed":`${l[T.id]===q}`}))),o("div",{class:"ajar-one-also"},M?v(n.back,()=>M()):o("span",{}),v(n["card-out"],
()=>I("")),d?o("span",{}):v(n["card-enough"],()=>x()))),A&&_.focus({preventScroll:!0})}let v=(N,A)=>Wt(N,A,{class:"ajar-\
link"}),j=N=>N<p.length?b(N):x();function x({focus:N=!0}={}){let A=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),M=($,T)=>{let B=p.
filter(q=>(l[q.id]??"")===T),_=q=>b(p.indexOf(q),{back:x,onward:x}),I=B.map(q=>o("li",{},Wt(q.text,()=>_(q))));return I.
length?[o(`h${s+1}`,{},$),o("ul",{},...I)]:[]};k.replaceChildren(A,o("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:$,text:T})=>M(T,$)),...M(n["cards-out"],"")),u.hidden=!1,N&&(A.focus({preventScroll:!0}),k.scrollIntoView({block:"n\
earest"}))}let R=p.map(N=>!!l[N.id]).lastIndexOf(!0)+1;return R===p.length||i&&R?x({focus:!1}):b(R,{focus:!1}),k}var Ls="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ns=new RegExp(`(${Ls})|[.…]+|[!?;\\n]`,"gu"),Rs=/[\u0300-\u036f'’‘ʼ]/g,
Is=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function ut(e){let t={};for(let[n,s]of Object.entries(e))t[n]=Rn(s,t);return t}
var Oe=(e,t)=>new RegExp(e.map(n=>Rn(n,t)).join("|"),"y");function pt(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function ft(e,t){let n=t;
for(let[s,r]of pt(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var Ge=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Nn(e,t){let n=new Map,s=Ge(t),r=0;for(let a of e.join("")){let i=a.charCodeAt(0);r+=i-97,
i!==126&&n.set(r++,s[n.size])}return n}function dt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function Rn(e,t){return`(?:${(e.match(Is)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:Ds(r)).join("")})`}function Ds(e){let t=In(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var In=e=>e.
normalize("NFKD").replace(Rs,"").toLowerCase();function Ze(e){let t="",n=[];for(let s of e.matchAll(Ns)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let r=`${s[1]?In(s[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var Bs=4,Dn=4,Bn=".",_t=new WeakMap;function qe(e,t){let{passes:n,kinds:s,learned:r}=Wn(t),{line:a,places:i}=Ze(e),u=ft(
n,a),c=Object.entries(s).flatMap(([p,f])=>pt(f,u).map(([m,k])=>({kind:p,start:m,end:k-1}))),d=r?qs(c,a,r):c,l=(p,f)=>p.span[0]-
f.span[0]||p.span[1]-f.span[1]||(p.kind<f.kind?-1:+(p.kind>f.kind));return d.map(({kind:p,start:f,end:m})=>({kind:p,span:[
i[f][0],i[m][1]]})).sort(l)}function*qn(e){let{passes:t,kinds:n}=Wn(e);for(let s of[t,...Object.values(n)])yield,pt(s,"w\
e are here ")}function Wn(e){return _t.has(e)||_t.set(e,Ps(e)),_t.get(e)}function qs(e,t,n){let{size:s,weights:r,kinds:a,
limit:i,least:u}=n,c=Ws(t,n.same),d=c.slice(1).map((j,x)=>[...c[x],...j]),l=j=>{let x=new Set(j.flatMap(N=>N.numbers.map(
A=>A%s)));return[...x].reduce((N,A)=>N+(r.get(A)??0),0)/Math.sqrt(x.size)},p=[...c,...d];if(e.length)return Pt(p,l)[1]>u?
e:[];let f=p.filter(j=>j.length>Bs),[m,k]=Pt(f,l);if(!(k>i))return[];let g=[...new Set(m.map(j=>j.numbers[0]))],b=j=>g.reduce(
(x,R)=>x+j[R%j.length],0),[v]=Pt(Object.keys(a),j=>b(a[j]));return[{kind:v,start:m[0].start,end:m.at(-1).start}]}function Ws(e,t){
let n=Bn,s=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],i=[`w ${a}`,`b ${n} ${a}`,..._s(r[0])];s.at(-1).
push({start:r.index,numbers:i.map(dt)}),n=a,a===Bn&&s.push([])}return s.filter(r=>r.length)}function _s(e){let t=["^",...e,
"$"];return t.slice(Dn-1).map((n,s)=>`n ${t.slice(s,s+Dn).join("")}`)}var Pt=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>
n[1]?s:n,[null,-1/0]),_n=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;
function Ps({lists:e,passes:t,phrases:n,learned:s}){let r=ut(e),a=Object.entries(n).map(([i,u])=>[i,Oe(u,r)]);return{passes:Oe(
t,r),kinds:Object.fromEntries(a),learned:s&&Fs(s)}}function Fs({same:e,gaps:t,weights:n,kinds:s,...r}){let a=e.map(u=>u.
split(" ")),i=Object.entries(s).map(([u,c])=>[u,Ge(c)]);return{...r,same:new Map(a.flatMap(u=>u.map(c=>[c,u[0]]))),weights:Nn(
t,n),kinds:Object.fromEntries(i)}}function Pn({title:e,close:t,bar:n,parts:s}){let r=()=>{i.close?i.close():i.remove()},a=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=o("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>i.remove(),onkeydown:u=>{u.
key==="Escape"&&(u.preventDefault(),u.stopPropagation(),r())}},n,a,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:r},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),a.focus()}var Fn=["emergency","crisis","violence","agency","worried","child"],zs=["crisis","violence"],Hn='a[href$="#Help-lines"]',
ge=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function zn(){for(let e of ge().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&ge().listeners.delete(e),e.shown||=t}}function Us(e,{zone:t="",languages:n=[]}){
let s=u=>u.endsWith("/")?t.startsWith(u):t===u,r=e.find(({zones:u})=>u.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(u=>u.home);return a?a.code:n.map(u=>u.split("-").slice(1).join("-").toUpperCase()).find(u=>e.
some(({code:c})=>c===u))??""}function Vn(e,t,n){let s=Object.values(t).flatMap(i=>typeof i=="string"||Array.isArray(i)?i:
i?.own??[]);for(let i of Object.values(n)){let u=s.flatMap(d=>qe(d,i)),c=_n(u,i);if(c)return{...c,kinds:[...new Set(u.map(
({kind:d})=>d))].sort()}}let r=e.filter(({id:i,kind:u})=>u==="ruler"&&t[i]!=null),a=Object.values(n)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:i})=>t[i]===0)?{...a,kinds:[]}:null}var Ft=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),zt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),Un=e=>`tel:${e.match(/\d+/)[0]}`;
function Kn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(ge().countries=t);let r=()=>ge().countries,a=null,
i=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},ge().
chosen||Us(r(),a)),u=()=>r().find($=>$.code===i());function c($){ge().chosen=$,zn();for(let{element:T,draw:B}of ge().listeners)
B(T)}function d($,T){return T($),ge().listeners.add({element:$,draw:T,shown:!1}),queueMicrotask(zn),$}let l=$=>d(o("div",
{}),T=>T.replaceChildren(...$())),p=()=>{let $=[...r(),{code:"-",country:e["help-elsewhere"]}],T=o("select",{onchange:()=>{
c(T.value),s(T.value)}},...$.map(B=>o("option",{value:B.code},B.country)));return d(T,()=>{T.value=u()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),T)},f=({say:$,to:T},B)=>{if(/^(tel|sms):/.test(T))return o("a",
{class:B?"ajar-reach":"ajar-reach ajar-first",href:T},o("span",{},...zt($)));let _=o("span",{},$),I=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":D(e["help-copy-what"],{address:T}),onclick:async()=>{await Ht(T,_)&&(I.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},_," ",I)},m=$=>o("li",{},o("p",{class:"ajar-for"},$.
for_what),o("p",{class:"ajar-hint"},[$.name,$.hours,$.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...$.reach.map(f))),k=({emergency:$,note:T})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),T?o("\
p",{class:"ajar-hint"},T):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Un($)},D(e["help-call"],{number:$})))),
g=$=>l(()=>{let T=u();if(!T)return[o("p",{},e["help-elsewhere-how"])];let B=$.flatMap(_=>_==="emergency"?k(T):Ft(T,[_]).
map(m));return[o("ul",{class:"ajar-help-lines"},...B)]});function b(){Pn({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},p(),Ut({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),g(Fn),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function v({title:$,text:T,now:B,lines:_,kinds:I,
countries:q},{level:y,aside:w,needs:S}){return q&&!M()&&(ge().countries=q),o("section",{class:"ajar-danger"},o(`h${y}`,{
tabindex:"-1"},$),o("p",{},T),I.length?null:S?.()??null,p(),g(_),o("ul",{class:"ajar-todo"},...B.map(W=>o("li",{},W))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:w},e["help-aside"]))}let j=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:b},e["help-get"]);function x({emergency:$,...T}){let _=zs.map(q=>Ft(
T,[q])[0]?.reach??[]).flatMap(q=>["tel:","sms:"].map(y=>q.find(({to:w})=>w.startsWith(y))));return[{say:D(e["help-call"],
{number:$}),to:Un($)},..._.filter(Boolean)]}let R=($=`${e["help-line"]} `)=>l(()=>{let T=u(),B=(T?x(T):[]).flatMap(({say:q,
to:y},w)=>[w?" · ":"",o("a",{href:y},...zt(q))]),_=o("button",{type:"button",class:"ajar-link",onclick:b},e["help-get"]),
I=o("span",{class:"ajar-off-paper"},B.length?" · ":"",_);return[o("p",{class:"ajar-help-line"},$,...B,I)]});function N($){
if(!M())return;let[T]=[...$.querySelectorAll(Hn)].reverse();T?.closest("p, ul").after(R(""));for(let B of $.querySelectorAll(
"details"))B.open=B.querySelector("summary").textContent===u()?.country}let A=()=>l(()=>{let $=u();return $?[o("p",{},o(
"b",{},`${e["help-title"]}, ${$.country}`)),o("p",{},`${e["help-danger"]} ${D(e["help-call"],{number:$.emergency})}`),o(
"ul",{},...Ft($,Fn).map(({for_what:T,name:B,reach:_,hours:I})=>o("li",{},...zt(`${T}: ${B}. ${_.map(({say:q})=>q).join("\
 · ")}. ${I}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),M=()=>r().length>0;return{open:b,notice:v,button:j,line:R,addNumbers:N,
text:A,choose:c,code:i,isKnown:M}}var Ut=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Jn(e){if(ge().open){ge().open=e;return}ge().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Hn)&&(t.preventDefault(),t.stopPropagation(),ge().open())},{capture:!0})}async function Ht(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Gn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Hs="about:blank";function Vt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Hs)}function Zn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Vt()))},{capture:!0})}function Yn(e,t,{words:n,group:s,change:r,say:a}){let i={...t},u={},c=e.piles.map(m=>(u[m.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:k=>{k.preventDefault(),k.currentTarget.classList.add("ajar-over")},ondragleave:k=>k.currentTarget.
classList.remove("ajar-over"),ondrop:k=>{k.preventDefault(),k.currentTarget.classList.remove("ajar-over");let g=p[k.dataTransfer.
getData("text/plain")]?.[m.id];g&&!g.matches(":disabled")&&(g.checked=!0,l(g.dataset.card,m))}},u[m.id]))),d=()=>e.piles.
forEach(m=>{u[m.id].textContent=D(n["pile-count"],{pile:m.text,n:Object.values(i).filter(k=>k===m.id).length})}),l=(m,k)=>{
i[m]=k.id,d(),r({...i}),a(D(n.moved,{card:ke(e.cards.find(g=>g.id===m).text),pile:k.text}))},p={},f=e.cards.map(m=>{p[m.
id]={};let k=`${s}-${m.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:g=>g.dataTransfer.setData(
"text/plain",m.id)},o("legend",{},m.text),o("div",{class:"ajar-into"},...e.piles.map(g=>{let b=o("input",{type:"radio",name:k,
value:g.id,"data-card":m.id,checked:i[m.id]===g.id,onchange:()=>l(m.id,g)});return p[m.id][g.id]=b,o("label",{},b,o("spa\
n",{},g.text))})))});return d(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...c),...f)}var Jt=["open","closed"],Vs=[...Jt,"half-open"],Ks=2,Js=90,Gt=3,ht="none",Qn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Gs=/[“”„«»"' \t\n]/g,Xn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Zs=["i","im","id","ill","ive","its","we",
"were","well"],Ys=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Qs=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Kt=new WeakMap;function Xs(e,t){let n=to(t),{sentences:s,forms:r,at:a}=nr(e,n);if(a<0||r[a].name===ht)return{kind:"",reason:"",
notes:[],remarks:[]};let i=ar(rr({sentences:s,forms:r,at:a},n),n.learned),{name:u,start:c,end:d}=r[a],l=ir(i,u,Zt(e,s[a],
c,d),t),p=cr(e,s,n),m=[i==="open"&&p.some(k=>k.name!=="two-at-once")?"":l,...p.map(k=>k.remark)].filter(Boolean);return{
kind:i,reason:l,notes:p,remarks:m.slice(0,Ks)}}function er(e,t){let n=to(t),s=t["about-statements"],r=so(hr(e)),a=Object.entries(n.blame).map(([g,b])=>({name:g,places:r.
flatMap(v=>lr(g,b,v,n))})),i=new Set(a.flatMap(({places:g})=>g.map(({sentence:b})=>b))),u=[],c="";for(let{name:g,places:[
b]}of a){if(!b)continue;let v=ur(e,b,n.quotedTo[g]);u.length||(c=pr(g,e,b,n)),u.push({name:g,words:v,remark:D(s.blame[g].
say,{words:v})})}let d=u.map(g=>g.name),l=r.filter(g=>!i.has(g)),p=Object.keys(n.parts).filter(g=>(g==="seen"?l:r).some(
({line:b})=>$e(n.parts[g],b))),f=p.map(g=>s.parts[g]).join(", "),m=p.length?D(s.mirror,{parts:f}):"",k=[m,u.length?`${u[0].
remark} ${c}`:""].filter(Boolean);return{parts:p,mirror:m,blame:d,notes:u,rewording:c,remarks:k}}function eo({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(a=>qe(n,a).length)?[]:e==="question"?Xs(n,s.coach).remarks:er(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function to(e){return Kt.has(e)||Kt.set(e,tr(e)),Kt.get(e)}function tr(e){let t=ut(
e.lists),n=u=>Object.fromEntries(Object.entries(u).map(([c,d])=>[c,Oe(d,t)])),{limit:s,unit:r,forms:a,weights:i}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Oe(e.echoes,t),stated:Oe(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:a,weights:Jt.map(u=>Ge(i[u]))},passes:Oe(e.passes,t),quotes:Oe(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function $e(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function nr(e,t){let n=so(e),s=n.map(d=>or(d,t)),r=d=>n.map((l,p)=>p).filter(d),a=r(d=>n[d].
mark==="?"),i=a.filter(d=>no(n[d])>=Gt),u=r(d=>!["none","echo","short"].includes(s[d].name)),[c]=[i,a,u].filter(d=>d.length).
map(d=>d.at(-1));return{sentences:n,forms:s,at:c??n.length-1}}var mt=e=>e.trim().split(" ").slice(0,-1),no=({line:e})=>mt(
e).length-1;function or({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:a,stated:i}){for(let[l,p]of Object.entries(
n)){let f=$e(p,e);if(f)return{name:l,start:f[0],end:f[1]}}let u=Object.entries(s).map(([l,p])=>({name:l,place:$e(p,e)})).
filter(({place:l})=>l).map(({name:l,place:[p,f]})=>({name:l,start:p,end:f}));if(u.length){let l=u.reduce((p,f)=>f.start<
p.start?f:p);return["what","how","why","when"].includes(l.name)?(i.lastIndex=l.start,t!=="?"&&i.test(e)?{...l,name:ht}:e.
slice(2,l.start).split(" ").filter(Boolean).some(m=>!r.has(m))?{...l,name:`${l.name}-mid`}:l):l.name!=="wonder"&&t!=="?"?
{...l,name:ht}:l}let c=oo(mt(e).slice(1),r).length>Gt?"echo":"short";return{name:t==="?"&&$e(a,e)?c:ht,start:2,end:e.length}}
function oo(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function sr({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:a}=e[n],i=oo(mt(r).slice(1),s),u=mt(r.slice(t[n].start)),c=["what","how","why","tell","half-open"],d=t.filter(
({name:l},p)=>p!==n&&(e[p].mark==="?"||c.includes(l)));return[...i,...[2,3].map(l=>`> ${u.slice(0,l).join(" ")}`),...[1,
2].map(l=>`$ ${i.slice(-l).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(i.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...d.map(({name:l})=>`beside ${l}`)]}function rr(e,t){let{forms:n,weights:s,unit:r}=t.learned,
a=n[e.forms[e.at].name]??Jt.map(()=>0),i=new Set(sr(e,t).map(d=>dt(d)%s[0].length)),u=r/Math.sqrt(i.size);return[...a.map(
(d,l)=>d+[...i].reduce((p,f)=>p+s[l][f],0)*u),0]}function ar(e,{limit:t}){let[n,s]=[...e].sort((r,a)=>a-r);return n-s>=t?
Vs[e.indexOf(n)]:""}function ir(e,t,n,s){let r=s["about-questions"];return e==="closed"?r[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?D(r[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":D(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function cr(e,t,{
data:n,notes:s}){let r=n["about-questions"].notes,a=t.filter(c=>c.mark==="?"),i=a.length?a:t.slice(-1),u=[];return Object.
entries(s).flatMap(([c,d])=>{let l=i.map(f=>({sentence:f,place:$e(d,f.line)})).find(({place:f})=>f);if(l){let f=Zt(e,l.sentence,
...l.place);return u.some(m=>m.includes(f))?[]:(u.push(f),[{name:c,words:f,remark:D(r[c],{words:f})}])}let p=i.filter(f=>no(
f)>=Gt).length>1;return c==="two-at-once"&&p?[{name:c,words:"",remark:r[c]}]:[]})}function lr(e,t,n,{passes:s,quotes:r,unless:a}){
if($e(r,n.line))return[];let i=ft(s,n.line),u=$e(t,i);return!u||a[e]&&$e(a[e],i)?[]:[{sentence:n,start:u[0],end:u[1]}]}function ur(e,{
sentence:t,start:n,end:s},r){let a=r&&$e(r,t.line.slice(n,s));return Zt(e,t,n,a?n+a[1]:s)}function pr(e,t,n,s){let r=s.data["\
about-statements"].blame[e],a=fr(e,t,n,s),i=a>0?dr(t,n.sentence,a):"",u=e==="ultimatum"&&Ze(i).line.split(" ").some(l=>Zs.
includes(l)),d=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return i&&d&&!u?D(d,{rest:i}):r.
otherwise}function fr(e,t,{sentence:n,start:s,end:r},{verbs:a,acts:i}){let{line:u}=n,c=u.slice(s,r).trim().split(" "),d=c[0]===
"you"||c[0]==="u",l=m=>d&&c.slice(1,1+m.length).join()===m.join(),p=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("n\
ot")&&(p=r);let f=l(["never"])&&a.has(c[2])||l(["always"])&&i.has(c[2]);if(e==="always"&&f&&(p=u.indexOf(` ${c[2]} `,s)+
1),e==="makes"&&l(["make","me","feel"])&&(p=u.indexOf(" feel ",s)+6),e==="feel-you"){let m=u.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
p=m<0?0:s+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(u.slice(s))){let[[m],[,k]]=[n.places[s],n.places[r-1]];
t.slice(m,k).includes(",")&&(p=s+c.slice(0,3).join(" ").length+1)}return p<u.length-2?p:0}function dr(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Qs,1),r=s.replace(Xn," ").replace(/^ +| +$/g,"");return[...r].length<=Js?r:""}var Zt=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Xn," ").replace(Ys,"");function so(e){let{line:t,places:n}=Ze(e),s=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let i=t.startsWith(". ",a);if(!(!i&&a<t.length)){if(a>r){let[
u]=n[r],[,c]=n[a-1],d=i?n[a]:[c,c];s.push({line:`^ ${t.slice(r,a)}. `,places:[[u,u],[u,u],...n.slice(r,a),d,d],mark:i?e.
slice(...n[a]):""})}r=a+2}}return s}function hr(e){return e.replace(Qn,"").replace(Gs,"")?e.replace(Qn,t=>" ".repeat(t.length)):
e}var mr=1200;function ro(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),r=o("p",{class:"ajar-hint"}),a=o("div",
{class:"ajar-remarks"},s,r),i=0,u=[],c=p=>{window.ajarNoRemarks=p,u=[],l()},d=(p,f)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(f)},p);function l(){let p=window.ajarNoRemarks===!0,f=p||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===u.join(`
`)||(u=f,s.replaceChildren(...f.map(m=>o("p",{},m))),p?r.replaceChildren(d(t["remarks-on"],!1)):f.length?r.replaceChildren(
`${t["remarks-limits"]} `,d(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
i),i=setTimeout(l,mr)}),a}var Yt=2e4,gr=10,ye=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Ye({
items:e,ids:t},n){let s=Object.keys(n).filter(a=>!t.includes(a));if(s.length)throw new ye("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let i=n[a.id],u=i==null?null:br[a.kind](i,a);ve(a,r)&&(r[a.
id]=yr(a,u,r))}return r}function gt(e,t){try{Ye(e,t)}catch(n){if(n instanceof ye)return!1;throw n}return!0}var co=e=>Object.
values(e).every(t=>t==null);function be(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>ao(
e.cards,n)),he(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${ao(e.piles,t[n.
id])}`);case"date":return[qt(t)];case"list":return t.map(he);default:return[he(`${t}`)]}}var ao=(e,t)=>e.find(n=>n.id===
t)?.text??t;function yr(e,t,n){if(e.kind!=="choice"||!t)return t;let s=De(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>s.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var br={ruler(e){if(!Number.isInteger(e)||e<0||e>gr)throw new ye("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:c})=>c);if(!io(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Xt(r)))throw new ye("answer-cards");let{chosen:a}=e,i=Qt("own"in e?e.own:"")??"";if(i&&!s)throw new ye("ans\
wer-own");if(!n&&a.length+!!i>1)throw new ye("answer-one-card");let u=r.filter(c=>a.includes(c));return u.length||i?{chosen:u,
own:i}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:i})=>i),r=Xt(n.map(({id:i})=>i));if(!io(e)||!Object.keys(e).every(
Xt(s))||!Object.values(e).every(r))throw new ye("answer-piles");let a=s.filter(i=>Object.hasOwn(e,i)).map(i=>[i,e[i]]);return a.
length?Object.fromEntries(a):null},text:Qt,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new ye("answer-lines",
{most:t});let n=e.map(s=>Qt(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!He(e))throw new ye(
"answer-day");return e}};function Qt(e){if(typeof e!="string")throw new ye("answer-text");if(e.length>Yt&&[...e].length>
Yt)throw new ye("answer-long",{most:Yt});return he(e)?e:null}var Xt=e=>t=>e.includes(t),io=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var kr=[{answers:["all"]}],jr=/\p{L}/u,wr=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,xr=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
vr=/\{([a-z][a-z0-9-]*)\}/g;function bt({items:e,rules:t,reflection:n},s,r={}){let{plain:a=!1,last:i=null}=r,u=Object.fromEntries(
e.map(({id:p})=>[p,s[p]??null]));if(co(u))return"nothing"in n?[yt([n.nothing])]:[];let{parts:c}=po({items:e,answers:u,rules:t,
phrases:n,last:i}),l=(a||!t.length?kr:t).flatMap(c);return a||!("closing"in n)?l:[...l,yt([n.closing])]}function uo({items:e,
rules:t,reflection:n},s){let{sentences:r}=po({items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(
a):[])}var yt=e=>({words:e,heading:"",said:[]}),Se=(e,t,n=[])=>({words:n,heading:e,said:t}),lo=(e,t)=>e.filter(n=>!t.has(
xe(n)));function po({items:e,answers:t,rules:n,phrases:s,last:r}){let a=y=>e.find(({id:w})=>w===`couple-${y}`)??e.find(({
id:w})=>w===y),i=y=>t[a(y)?.id]??null,u=y=>a(y)?be(a(y),i(y)):[],c=y=>{let w=new Set(y.map(a));return e.filter(S=>w.has(
S))},d=y=>{let w=i(y);return typeof w=="number"?w:u(y).length},l=y=>y.map(w=>i(w)?.chosen).find(w=>Array.isArray(w))??[],
p=(y,w)=>{let[S,W]=[a(y),i(y)];return S?.kind!=="sort"||!W?[]:S.cards.filter(({id:z})=>W[z]===w).map(({text:z})=>z)},f=y=>new Set(
y?u(y).map(xe):[]),m=({if:y=[],unless:w=[]})=>y.every(k)&&!w.some(k);function k(y){if(typeof y=="string")return i(y)!==null;
let{item:w=[],cards:S,piles:W,without:z,only:F,least:Z,asked:Q}=y;if(Q)return!!a(Q)&&ve(a(Q),t);let te=w.find(G=>i(G)!==
null);if(!te)return!1;let se=l([te]);return S&&!S.some(G=>se.includes(G))||W&&!W.some(G=>lo(p(te,G),f(z)).length)||F&&!(G=>G.
size===1&&G.has(F))(new Set(Object.values(i(te))))?!1:Z==null||d(te)>=Z}let g=(y,w={})=>D(s[y],w);function b(y,w={}){if(typeof y==
"string")return g(y,w);if(!m(y))return null;let{phrase:S,of:W,since:z}=y;if(!W)return g(S,w);if(!u(W).length)return null;
let F=z&&r?.values[W];return F==null?g(S,{n:d(W),...w}):g(z,{n:d(W),last:F,day:r.day,...w})}let v=(y=[],w={})=>y.map(S=>b(
S,w)).filter(S=>S!==null),j=(y,w)=>{let S=v(y,w);return S.length?[yt(S)]:[]};function x(y){if(typeof y=="string")return u(
y);if("level"in y)return T(y);if("phrase"in y){let[Z]=y.of?u(y.of):[],Q=b(y,Z===void 0?{}:{words:Z});return Q===null?[]:
[Q]}let{item:w,pile:S,also:W,without:z}=y,F=S?p(w,S):u(w);return W&&(F=F.filter(Z=>f(W).has(xe(Z)))),lo(F,f(z))}let R=({
heading:y,under:w})=>y?g(y):(w&&a(w)?.said)??"";function N(y,w){let S=a(y);if(S?.kind!=="sort"||t[S.id]===null)return[];
let W=F=>S.piles.find(Z=>Z.id===F).text;return(w??S.piles.map(({id:F})=>F)).map(F=>({id:F,text:W(F),cards:p(y,F)}))}let A=n.
find(y=>y.ladder)?.ladder,M=()=>Math.floor(A.rungs.length/2);function $(y){let[w]=l([y]);return!A||!w?null:M()-A.rungs.findIndex(
({card:S})=>S===w)}function T({level:y,up:w=0}){let S=y.map($).find(z=>z!==null);if(!A||S===void 0)return[];let W=A.rungs[M()-
S-w];return W?u(W.item):[]}let B={answers({answers:y}){return(y[0]==="all"?e:c(y)).filter(({id:S})=>t[S]!==null).map(S=>Se(
S.said||S.ask,be(S,t[S.id])))},lines(y){let w=y.lines.flatMap(x),S=w.length?[Se(R(y),w,v(y.say))]:[],W=y.count?.[Math.min(
w.length,y.count.length-1)];return W?[...S,yt([g(W,{n:w.length})])]:S},piles({piles:y,only:w,heading:S,below:W={},all:z={}}){
let F=Z=>Z.length===a(y).cards.length;return N(y,w).filter(({cards:Z})=>Z.length).flatMap(({id:Z,text:Q,cards:te})=>{let se=F(
te)&&z[Z]||W[Z],P=S?g(S,{pile:Q}):Q;return[Se(P,te),...j(se?[se]:[])]})},empty(y){let w=N(y.empty,y.only).filter(({cards:S})=>!S.
length).map(({text:S})=>S);return w.length?[Se(R(y),w,v(y.say))]:[]},sentence(y){let w=s[y.sentence],S=fo(w),W=Object.fromEntries(
S.map(z=>[z,u(z).join(" ")]));return Object.values(W).every(Boolean)?[Se(R(y),[en(y,w,W)])]:[]},message(y){let w=_(y.message);
return w.length?[Se(R(y),[w.join(" ")])]:[]},ladder(){let[y=""]=u(A.goal),[[w],[S]]=[l([A.today]),l([A.later])],W=A.rungs.
map(({card:z,item:F})=>{let Z=a(F)?.said??"",[Q]=u(F),te=Q?`${Z}: ${Q}`:g("open",{level:Z}),se=Or(z===w,z===S,!!S);return se?
g(se,{level:te}):te});return[Se(g(y?"ladder":"ladder-unnamed",{goal:y}),W)]},missing({missing:y,say:w}){let S=c(y).filter(
({id:W})=>t[W]===null);return S.length?j(w,{parts:S.map(W=>W.said).join("; ")}):[]},repeated(y){let w=y.repeated.map(u),
S=new Map;for(let F of w.flat())S.has(xe(F))||S.set(xe(F),F);let W=F=>w.filter(Z=>Z.some(Q=>xe(Q)===F)).length>1,z=[...S].
filter(([F])=>W(F)).map(([,F])=>F);return z.length?[Se(R(y),z)]:[]}},_=y=>y.parts.map(w=>[w,u(w.item)[0]]).filter(([,w])=>w).
map(([w,S])=>I(w,S,y));function I(y,w,{self:S=[],small:W=[],capitals:z=[]}){let{opener:F,clause:Z,clauses:Q=[],questions:te=[],
names:se=!1}=y,P=ke(w),G=lt(P),ce=G.toLowerCase();if(S.includes(ce))return Ae("{words}.",{words:P});let le=[...s[F]].at(
-1);if(!wr.test(P.match(jr)?.[0]??"a")||te.includes(ce))return Ae(`{words}${le}`,{words:P});let C=s[Z&&Q.includes(ce)?Z:
F],U=se||z.includes(G);return Ae(C,{words:kt(P,W,U)})}function q(y){if(!m(y))return[];let w=Object.keys(B).find(W=>W in y),
S=w?B[w](y):j(y.say);return S.length&&y.then?[...S,...j([y.then])]:S}return{parts:q,sentences:_}}var fo=e=>[...e.matchAll(
vr)].map(([,t])=>t);function en({alike:e,small:t=[],lower:n=[]},s,r){let a=u=>kt(ke(he(r[u])),t,!n.includes(u)),i=Object.
fromEntries(fo(s).map(u=>[u,a(u)]));return Ae(s,i,e)}function kt(e,t,n){let s=lt(e);if(!([...s].length>1&&xr.test(s)&&!n)&&
!t.includes(s.toLowerCase()))return e;let[a=""]=e;return a.toLowerCase()+e.slice(a.length)}function Or(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function ho(e,t,n,s=null){let r=$r(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:bt(e,t,{plain:a,last:s})}}function $r({
items:e},t,n){let s=n&&Vn(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function tn(e,{words:t,label:n,question:s,act:r}){let a=e.querySelector("button, input"),i=[...e.childNodes],u=(l,p)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),a.focus(),p()}},l),c=u(t["home-no"],()=>{}),d=o("div",{class:"\
ajar-moves"},c,u(n,r));e.replaceChildren(o("p",{},s),d),c.focus()}function jt(e){let n=o("button",{type:"button",onclick:()=>tn(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function mo({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=o("span",{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),i=o("p",{class:"ajar-problem",role:"al\
ert"}),u=o("p",{class:"ajar-news",role:"status"}),c=o("div",{}),d=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,u,c),l={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=l,f=!1,m=!1,k=!1,g=!1,b=!1,v=(C,U,ne={})=>o(
"button",{type:"button",onclick:U,...ne},C),j=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>w()}),x=v(
e["keep-open"],()=>w(),{class:"ajar-link"}),R=o("div",{class:"ajar-offer"}),N=!1,A=C=>{C.tabIndex=-1,C.focus()},M=()=>c.
querySelector(".ajar-change"),$=()=>l.state==="kept"&&!l.reopen;function T(C,U=C){a.dataset.short=U,r.textContent!==C&&(r.
textContent=C)}function B(){let C=l.problem?e["keep-unsaved"]:e["keep-saving"],[U,ne]={none:[e["notice-alone"],e["notice\
-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:l.saved?[e["keep-saved"],e["keep-saved-short"]]:[C],
lost:[e["keep-lost"]]}[b?"lost":l.state];a.classList.toggle("ajar-state-lost",b),T(U,ne),a.dataset.longest=l.state==="ke\
pt"?e["keep-saved"]:"",i.textContent!==l.problem&&(i.textContent=l.problem),i.hidden=!l.problem,_()}function _(){let C=n&&
l.state==="none"&&!f,[U,ne]=l.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];j.setAttribute(
"aria-label",U),j.replaceChildren(o("span",{class:"ajar-long"},U),o("span",{class:"ajar-short"},ne)),j.hidden=!C||N,x.hidden=
!C||!l.exists,R.hidden=!C||g,d.hidden=C&&i.hidden&&!u.textContent}function I(){let C=()=>{g=!0,B(),A(a)};return R.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},v(e["keep-nothing"],C),v(e["keep-offer-yes"],w))),R}function q(){
l={...l,saved:!1},B()}function y(){B(),p=l,$()?c.replaceChildren(m?Q("change"):G()):l.state!=="none"?c.replaceChildren(Q(
"unlock")):f?c.replaceChildren(Q(l.exists?"open":"start")):c.replaceChildren(n?"":g?F():z())}let w=()=>{f=!0,u.textContent=
"",y(),d.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},S=()=>l.hosted?o("p",{},e["keep-hub"]):null,
W=()=>l.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function z(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[l.exists?"keep-there":"keep-why"]),S(),o("d\
iv",{class:"ajar-moves"},v(e["keep-nothing"],()=>{g=!0,y(),A(a)}),v(e[l.exists?"keep-open":"keep-start"],w)))}let F=()=>o(
"p",{},v(e[l.exists?"keep-open":"keep-start"],w,{class:"ajar-link"}));function Z(){let U=["none","weak","fair","good","s\
trong"].map(ne=>e[`keep-strength-${ne}`]).reduce((ne,E)=>E.length>ne.length?E:ne);return o("p",{class:"ajar-strength","a\
ria-live":"polite","data-longest":U},o("span",{},e["keep-strength-none"]))}function Q(C){let U=C==="start"||C==="change",
ne={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[C],E=o("input",{id:`${s}-\
words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{U&&t({strength:E.value})}}),V=o("in\
put",{id:`${s}-again`,type:"password",spellcheck:"false"}),X=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),V),
Y=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),oe=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:l.
place,onchange:()=>t({place:oe.value})}),re=Z(),pe=()=>{if(!E.value){E.focus();return}if(Y.hidden=!0,U&&E.type==="passwo\
rd"&&V.value!==E.value){Y.textContent=e["keep-again-differs"],Y.hidden=!1,V.focus();return}C==="change"?t({change:E.value},
{awaited:!0}):t({[C==="start"?"keep":"unlock"]:E.value,place:oe.value},{awaited:!0}),T(e["keep-opening"]),E.value="",V.value=
"",re.firstChild.textContent=e["keep-strength-none"]},fe=()=>{f=!1,m=!1,y(),C==="change"?M().focus():A(a)},de=o("details",
{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),oe);return o("form",{class:"ajar-ask",onsubmit:ue=>{
ue.preventDefault(),pe()}},o(l.state==="locked"?"h1":"p",{class:"ajar-title"},ne),S(),C==="start"&&n?o("p",{},e["keep-wh\
y"]):null,C==="start"?W():null,C==="change"?o("p",{},e["keep-change-how"]):null,U?o("p",{},e["keep-no-way-back"]):null,C===
"start"&&l.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[C==="change"?"keep-new":"kee\
p-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[U?"keep-how":"keep-how-open"]),E,U?re:null,U?X:null,o("label",
{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:ue})=>{E.type=ue.checked?"text":"password",X.hidden=ue.
checked,Y.hidden=!0}}),o("span",{},e["keep-see"])),U?Y:null,C==="change"||l.here?null:de,o("div",{class:"ajar-moves"},C===
"unlock"?null:v(e["keep-not-now"],fe),o("button",{type:"submit"},ne)),U?null:P(),C==="start"&&l.here?se():null)}let te=()=>o(
"div",{},v(e["keep-copy"],()=>t({take:"sealed"})));function se(){let C={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},U=o("input",{type:"file",onchange:async()=>{let V=new Uint8Array(await U.files[0].arrayBuffer()),X=()=>t(
{bring:V},{awaited:!0});U.value="",l.exists?tn(E,{...C,act:X}):X()}}),ne=o("label",{class:"ajar-words"},o("span",{},e["k\
eep-bring"]),U),E=o("div",{class:"ajar-twice"},ne);return E}function P(){let C=jt({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-f\
orgot-how"]),...l.here?[o("p",{},e["keep-copy-forgot"]),te(),se()]:[],o("p",{},e["keep-erase-how"]),C)}function G(){let C=o(
"select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(C.value)})},...[...new Set([5,15,30,60,l.minutes])].sort((U,ne)=>U-
ne).map(U=>o("option",{value:U,selected:U===l.minutes},D(e["keep-minutes"],{n:U}))));return o("div",{class:"ajar-kept"},
v(e["keep-lock"],()=>{T(e["keep-opening"]),t({lock:!0},{awaited:!0})}),v(e["keep-change"],()=>{m=!0,k=!1,y(),c.querySelector(
"input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},k?e["keep-changed"]:""),o("details",
{},o("summary",{},e[l.here?"keep-more":"keep-where"]),...l.here?[o("p",{},e["keep-copy-how"]),te()]:[o("p",{},l.place)],
l.copied?o("p",{},D(e["keep-copied"],{program:l.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),C))}function ce(C){
if(C.strength!=null){let U=c.querySelector(".ajar-strength > span");U&&(U.textContent=C.strength);return}if(C.changed){m=
!1,y(),c.querySelector(".ajar-changed").textContent=e["keep-changed"],k=!0,M().focus();return}l={...l,...C},l.state==="k\
ept"&&(f=!1),$()||(m=!1),B(),le()}let le=Be(c,()=>{let C=p;if(C.state===l.state&&C.exists===l.exists&&C.minutes===l.minutes&&
C.here===l.here&&!!C.reopen==!!l.reopen&&!!C.hosted==!!l.hosted&&c.firstChild){p=l;return}let ne=f&&C.place!==l.place;y(),
C.state!==l.state&&C.state!=="none"?A(a):ne&&c.querySelector("input").focus()});return y(),{line:a,small:j,opener:x,more:d,
offer:I,setStart:C=>{N=C,B()},update:ce,begin:q,setLost:C=>{b=C,B()},say:C=>{u.textContent=C,d.hidden=!1}}}function go({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!ve(s,n)))if(s.kind==="choice"){let i=(s.among?
De(s,n):s.cards).map(c=>c.id).filter(c=>r.chosen.includes(c)),u=r.own?.trim()?r.own:"";(i.length||u)&&(n[s.id]={chosen:i,
own:u})}else if(s.kind==="sort"){let a=s.cards.filter(i=>r[i.id]).map(i=>[i.id,r[i.id]]);a.length&&(n[s.id]=Object.fromEntries(
a))}else if(s.kind==="list"){let a=r.filter(i=>i.trim());a.length&&(n[s.id]=a)}else`${r}`.trim()&&(n[s.id]=r)}return n}var yo=(e,t)=>D(e.ask,t);var Sr=new Set(["autorestarting","dead","restarting","terminating"]),Er=4e3;function bo({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let a=0,i=(c,d)=>{
Sr.has(d)&&t()},u=(c,d)=>{clearTimeout(a),d==="disconnected"?t():d==="connecting"?a=setTimeout(t,Er):n()};return s.connect(
i),r.connect(u),()=>{clearTimeout(a),s.disconnect(i),r.disconnect(u)}}function ko({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([c,d])=>{let l=go(c,d),p=c.items.filter(f=>f.id in l).map(f=>[yo(f,l),...be(f,l[f.id])].join(`
`));return[c.title,...p].join(`

`)}).join(`


`);async function a(c){let d=r(),l=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});l.value=d,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(d)}catch{if(c.append(l),l.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function i(c={}){let d=o("div",{class:"ajar-\
lost",hidden:!s,...c},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>a(d)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(d),d}function u(c){s=c;for(let d of n)d.hidden=!c}return{line:i,set:u,isLost:()=>s,forget:c=>n.delete(
c)}}var jo=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function wo(e,{words:t,send:n,open:s,help:r,matters:a,ways:i}){let u=o("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),c=we(t,M=>u.replaceChildren(M)),d=M=>{c.begin(),n(M)},l=o("div",{}),p={},f="",m=0,k=ot(t);e.replaceChildren(o(
"section",{class:"ajar-home","aria-label":t["home-title"]},l),u);let g=(M,$)=>o("button",{type:"button",onclick:$},M),b=M=>o(
"div",{class:"ajar-reflection"},...M.flatMap($=>Ve($,3))),v=(M,$,T)=>jt({words:t,label:M,question:$,act:()=>d(T)}),j=()=>{
let M=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{M.files[0]&&d({import:await M.files[0].text()}),
M.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),M)};function x(){let M=a();return p.something?
[M.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...M.map(({heading:$,lines:T})=>o("div",{},o("dt",
{},$),...T.map(B=>o("dd",{dir:"auto"},B))))),o("div",{class:"ajar-moves"},...i())]:[]}let R=Be(l,()=>{let M=JSON.stringify(
[p,a()]);M!==f&&(f=M,st(l,N))});function N(){let M=(B,_)=>g(_,()=>d({take:B})),$=m>(p.danger?.kinds.length??0)?null:p.danger,
T=()=>{m=$.kinds.length+1,N(),l.querySelector(".ajar-welcome").focus()};l.replaceChildren($?r.notice($,{level:2,aside:T}):
"",o("p",{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.newest?o("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(p.
newest))):"",p.due?.length?o("ul",{},...p.due.map(B=>o("li",{},B))):"",p.plan?.length?o("h2",{},t["home-plan"]):"",p.plan?.
length?b(p.plan):"",p.plan?.length&&!$?r.line():"",...(p.earlier??[]).filter(({plan:B})=>B.length).map(({title:B,plan:_})=>o(
"details",{},o("summary",{},`${t["home-plan"]}, ${B}`),b(_))),...x(),o("details",{},o("summary",{},t["home-take"]),o("p",
{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...$?[]:[g(t["home-take-plan"],()=>d({take:"plan",paper:k.value(),
country:r.code()})),k.element(),M("calendar",t["home-take-calendar"]),p.danger?"":M("calendar-line",t["home-take-calenda\
r-line"])],M("check-ins",t["home-take-check-ins"]),M("everything",t["home-take-everything"])),j()),p.something?o("detail\
s",{},o("summary",{},t["home-end"]),o("p",{},t["home-anew-how"]),v(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",
{},t["home-erase-how"]),v(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:M=>{c.end(),p=M,R()},settle:c.
end,say:(M,$="")=>{c.end();let T=o("div",{class:"ajar-text"});me(T,$),u.replaceChildren(M,T),u.scrollIntoView({block:"ne\
arest"})}}}function xo({name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([jo(n)],{type:t}));o("a",{href:s,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var Cr=1e3;function wt(e,{title:t,paper:n,isTight:s=!1,onRefused:r}){let{documentElement:a,title:i}=document,u=f=>o("div",
{class:`ajar-plan-${f}`},o("div",{})),c=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},u("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),u("foot"));document.body.append(c),a.classList.add("ajar-printing"),document.title=t;
let d=new AbortController,l=()=>{d.abort(),c.remove(),a.classList.remove("ajar-printing"),document.title=i},p=setTimeout(
r,Cr);addEventListener("beforeprint",()=>clearTimeout(p),{once:!0}),window.print();for(let f of["pointerdown","keydown",
"pagehide"])addEventListener(f,l,{capture:!0,signal:d.signal})}function Oo({plan:e,paper:t,numbers:n,heading:s},r){let{title:a,goal:i,sentence:u,plan:c,message:d,more:l,needs:p,support:f,
ladder:m}=e,k=[o("h1",{},a),...i.map(g=>vo("ajar-plan-goal",g)),...u.map(g=>vo("ajar-plan-hero",g)),nn(c,"h2"),...d.map(
g=>xt(g,We(g.lines))),l.length?o("section",{},nn(l,"h2")):"",...p.map(g=>xt(g,Lr(g))),...f.map(g=>xt(g,[nn(g.fields,"h3")])),
...m.map(g=>xt(g,Nr(g),Tr(g))),n.length?o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-number\
s"},n.join(" · ")):null];wt(k,{title:a,paper:t,isTight:l.length>2,onRefused:r})}var vt=({lines:e})=>[...e.join("")].length,
Ar=e=>vt(e)<160?"large":vt(e)<500?"middle":"usual",vo=(e,t)=>o("div",{class:e,"data-size":Ar(t)},...on(t,"h2")),Mr=e=>vt(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),We=e=>e.map(t=>o("p",{dir:"auto"},t)),$o=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:We(e),on=({heading:e,lines:t},n,s=We)=>[o(n,{},e),...s(t)];function nn(e,t){
let n=e.every(Mr)?"ajar-plan-beside":"",s=t==="h3"?$o:We;return o("div",{class:n},...e.map(r=>o("div",{},...on(r,t,s))))}
var Tr=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+vt(s),0)<900,xt=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),Lr=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?o(
"ul",{class:"ajar-plan-pills"},...t.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},...on(t,"h3",$o))),Nr=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>We(n)),o("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:r})=>o("li",{"data-\
here":r.length>0},o("h3",{},n),o("div",{},...We(s),r.length?o("p",{},o("b",{},r.join(" · "))):null))))];var Rr={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},_e=10,
Ir=400,Qe=17,sn=16,Me=14,[Mo,To]=[12,38],[rn,an,Dr]=[46,8,30],So=15,Eo=26,Br=14;function cn(e,t,n){let s=t.filter(({id:u})=>e.
some(c=>c[u]!==null)),[r,a]=e.length>1?Wr(e,s,n):qr(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ie(a)}`}">
${r.join(`
`)}
</svg>
`}function qr(e,t,n){let[s,r,a]=[92,14,n-14],i=c=>r+(a-r)*c/_e;return[t.flatMap(({id:c,name:d},l)=>{let p=l*s,f=p+46,m=e[c],
k=[...Array(_e+1).keys()].map(b=>Xe([i(b),f-5],[i(b),f+5],"edge",1)),g=[0,_e].filter(b=>b!==m).map(b=>Ee(`${b}`,i(b),f+25,
"muted",{size:Me,anchor:"middle"}));return[Ee(d,0,p+Qe,c,{size:Qe,bold:!0}),Xe([r,f],[a,f],"edge",1.5),...k,...g,Ro(c,i(
m),f,9),Ee(`${m}`,i(m),f+29,c,{size:Qe,bold:!0,anchor:"middle"})]}),t.length*s-8]}function Wr(e,t,n){let s=zr(e,Mo,n-To),
r=rn+_e*an+Dr,a=t.flatMap(({id:d,name:l},p)=>_r(e,d,l,s,p*r,n)),i=t.length*r,[u,c]=Ur(e,s,i,n);return[[...a,...u],i+c]}function _r(e,t,n,s,r,a){
let[i,u]=[r+rn,r+rn+_e*an],c=e.map((f,m)=>({value:f[t],x:s[m],y:u-an*f[t]})).filter(({value:f})=>f!==null),d=[i,u].flatMap(
(f,m)=>[Xe([0,f],[a-To+Mo,f],"line",1),Ee(m?"0":`${_e}`,a,f+5,"muted",{size:Me,anchor:"end"})]),l=Math.min(...s.slice(1).
map((f,m)=>f-s[m])),p=l<11?Math.max(2,l/3):5.5;return[Ee(n,0,r+Qe,t,{size:Qe,bold:!0}),...d,Yr(c,t),...c.map(({x:f,y:m})=>Ro(
t,f,m,p)),...Pr(c,t)]}function Pr(e,t){let n=e.map(({value:r,x:a,y:i},u)=>{let[c,d]=[e[u-1]?.value??r,e[u+1]?.value??r],
l=c>=r&&d>=r&&c+d>2*r,p=(c-r)*(d-r)<0,f=u===0||u===e.length-1;return{value:r,x:a+(p?Math.sign(c-r)*6:0),y:i+(l?22:-11),half:`${r}`.
length*sn*.6/2,rank:f?0:r===c?3:p?2:1}}),s=[];for(let r of n.sort((a,i)=>a.rank-i.rank))(r.rank===0||r.rank<3&&e.length<=
Br)&&!s.some(i=>Fr(r,i))&&s.push(r);return s.map(({value:r,x:a,y:i})=>Ee(`${r}`,a,i,t,{size:sn,bold:!0,anchor:"middle"}))}
var Fr=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<sn;function zr(e,t,n){let s=Lo(e);if(s.length===1){let d=(n-
t)/(e.length-1);return e.map((l,p)=>t+p*d)}let r=s.slice(1).map((d,l)=>Lt(s[l].day,d.day)),a=So*(e.length-s.length)+Eo*r.
length,i=Math.min(1,(n-t)/a),u=Math.max(0,n-t-a)/r.reduce((d,l)=>d+l,0),c=t;return s.flatMap(({many:d},l)=>(l&&(c+=Eo*i+
u*r[l-1]),Array.from({length:d},(p,f)=>(f&&(c+=So*i),c))))}function Lo(e){if(!e.every(({day:s},r)=>s&&s>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function Ur(e,t,n,s){let r=Lo(e);if(r.length===1){let[l]=r.map(x=>x.day&&Ao(x.day,!0)),f=s<Ir||e.length>4?2:e.length,m=f===
2?[0,e.length-1]:[...e.keys()],k=s/f-14,g=m.map(x=>({x:t[x],lines:Vr(e[x].moment,k)})),b=Math.max(...g.map(({lines:x})=>x.
length))*Me*1.25,v=g.flatMap(({x,lines:R})=>Co(R,x,n+12,s)),j=l?[Ee(l,0,n+b+22,"muted",{size:Me})]:[];return[[...v,...j],
b+(l?28:8)]}let a=new Set(r.map(({day:l})=>l.slice(0,4))),i=[],u=0;for(let{day:l,many:p}of r){let[f,m]=[t[u],t[u+p-1]];i.
push({from:f,to:m,x:(f+m)/2,words:Ao(l,a.size>1)}),u+=p}let c=i.flatMap(({from:l,to:p,x:f})=>[Xe([l,n-4],[p,n-4],"edge",
1),Xe([f,n-4],[f,n+2],"edge",1)]),d=Hr(i.map(l=>({...l,...No([l.words],l.x,s)})));return[[...c,...d.flatMap(({words:l,x:p})=>Co(
[l],p,n+18,s))],24]}function Hr(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.slice(1,-1))r.start>=s.at(-1).end+14&&r.
end+14<=n.start&&s.push(r);return[...s,n]}function No(e,t,n){let s=Math.max(...e.map(Ot))/2,r=Math.min(Math.max(t,s),n-s);
return{start:r-s,end:r+s}}function Co(e,t,n,s){let{start:r,end:a}=No(e,t,s),[i,u]=r<=0?["start",0]:a>=s?["end",s]:["midd\
le",t];return e.map((c,d)=>Ee(c,u,n+d*Me*1.25,"muted",{size:Me,anchor:i}))}var Ao=(e,t)=>Ne(e,{month:"short",day:"numeri\
c",...t&&{year:"numeric"}});function Vr(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){let i=`${n.at(-1)} ${a}`.
trim();!n.at(-1)||Ot(i)<=t?n[n.length-1]=i:n.push(a)}let[s,...r]=n;return[s,r.join(" ")].filter(Boolean).map(a=>Kr(a,t))}
function Kr(e,t){let n=[...e];if(Ot(e)<=t)return e;for(;n.length&&Ot(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}\
…`}var Jr=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Ot=e=>[...e].reduce((t,n)=>t+
Me*(Jr.test(n)?1.05:.58),0),ie=e=>`${Math.round(e*10)/10}`,$t=e=>`var(--ajar-${e}, ${Rr[e]})`,Gr={"&":"&amp;","<":"&lt;",
">":"&gt;"},Zr=e=>e.replace(/[&<>]/g,t=>Gr[t]);function Ee(e,t,n,s,{size:r,bold:a=!1,anchor:i="start"}){let u=a?' font-w\
eight="650"':"";return`<text ${`x="${ie(t)}" y="${ie(n)}" text-anchor="${i}"`} font-size="${r}"${u} fill="${$t(s)}">${Zr(
e)}</text>`}var Xe=(e,t,n,s)=>`<path d="M${e.map(ie).join(" ")}L${t.map(ie).join(" ")}" stroke="${$t(n)}" stroke-width="${s}\
" fill="none"/>`,Yr=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${ie(n)} ${ie(s)}`).join("L")}" stroke="${$t(t)}" stroke-wid\
th="2.5" stroke-linejoin="round" fill="none"/>`;function Ro(e,t,n,s){let[r,a,i]=[t,n,s];return`<path d="${{importance:`M${ie(
r-i)} ${ie(a)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,confidence:`M${ie(r-i*.9)} ${ie(a-i*.9)}h${ie(i*1.8)}\
v${ie(i*1.8)}h${ie(-i*1.8)}z`,readiness:`M${ie(r)} ${ie(a-i*1.25)}L${ie(r+i*1.25)} ${ie(a)}L${ie(r)} ${ie(a+i*1.25)}L${ie(
r-i*1.25)} ${ie(a)}z`}[e]}" fill="${$t(e)}"/>`}var Qr=600,Xr=340;function Do(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=Ie.map(r=>({id:r,name:n[r]}));return{sentence:ea(e,t),wide:cn(e,s,Qr),narrow:cn(e,s,Xr),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(r=>[r.moment,...Ie.map(a=>r[a])])}}function ea(e,t){let[n,s]=[e[0],e.at(-1)],
r={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},a=n.day&&
ta(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),i=Ie.filter(d=>n[d]!==null);if(e.length===1){let d=i.map(p=>D(t["check-in\
s-value"],{ruler:r[p],value:n[p]})),l=Io(d);return a?D(t["check-ins-once"],{day:a,rulers:l}):D(t["check-ins-once-undated"],
{rulers:l})}let u=i.filter(d=>s[d]!==null).map(d=>D(n[d]===s[d]?t["check-ins-same"]:t["check-ins-changed"],{ruler:r[d],before:n[d],
after:s[d]}));if(!u.length)return t["check-ins-differ"];let c=Io(u);return a?D(t["check-ins-since"],{day:a,rulers:c}):D(
t["check-ins-since-undated"],{rulers:c})}var ta=(e,t)=>Ne(e,{month:"long",day:"numeric",...t&&{year:"numeric"}}),Io=e=>new Intl.
ListFormat("en-US",{type:"conjunction"}).format(e);var Pe=(...e)=>e.map(([t,n,s={}])=>Re("path",{class:t,d:n,...s})),et=(e,...t)=>Re("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),na=(e,t,n,s)=>Re("circle",{class:e,cx:t,cy:n,r:s}),oa={cup:()=>et("88 74 46 56",...Pe(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>et("296 12 176 168",...Pe(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>et("136 24 136 140",...Pe(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),na("glow",234,94,4),...Pe(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>et("312 66 80 120",...Pe(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>et("190 66 72 100",Re("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Re("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Pe(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Bo=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:a,picture:i})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},oa[i](),o("span",{},o("b",{},r)," ",o("span",{},a))))));function qo(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),Bo(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var Wo=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),Bo(e.doors,t)),
_o=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),sa=4e3,ra=6e3,aa=6;function Po(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),r=o("div",{class:"ajar-circle","aria-hidden":"true"}),a=o("button",{type:"but\
ton",onclick:()=>t?l():d()},e.begin);function i(f,m){s.textContent=f,r.dataset.breath=m}function u(){if(n===aa){l(),s.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(c,sa)}function c(){i(e.out,"out"),t=setTimeout(u,ra)}function d(){n=0,a.textContent=
e.stop,u()}function l(){clearTimeout(t),t=0,a.textContent=e.begin,i("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},r,s),a,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(f=>o("li",{},f))))),stop:l}}var Te=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};var ln="plan";function Fo(e,{exercises:t,danger:n}){let s=e.filter(({key:d})=>d==="plan@").at(-1)?.response,r=d=>zo(d)&&he(d)!=="";if(!s||
!r(s.if)||!r(s.then))return"";let a=d=>Object.values(n).some(l=>qe(d,l).length);if(Object.values(s).flatMap(ia).some(a))
return"";let{rules:i,reflection:u}=t.plan,c=i.find(d=>d.sentence);return c?en(c,u[c.sentence],s):""}var ia=e=>(e?.own?[e.
own]:[e].flat()).filter(zo),zo=e=>typeof e=="string";var Vc=new TextEncoder;var Uo="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Ho=`${Uo}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,cl=new RegExp(`(?:[${Uo}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),ll=new RegExp(`^[${Ho}]+`),ul=new RegExp(`(^|[;,|"])([${Ho}]*)(?=[=+\\-@−＝＋－＠])`,"g");function Vo({after:e,among:t,...n},s){return Ye({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var ua=[ln,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],pa={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},fa="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",da=new RegExp(`\\r\\n|[${fa}]`);function Ko(e,t){let n=new Map(e.map(p=>[p.key,p])),s=p=>{let{response:f}=n.get(`${p}@`)??{},m=Object.keys(f??{}).length?
t.exercises[p]:null;return m?ha(m,f):null},[r,a,i,u]=ua.map(s),c=r?Fo([n.get(`${ln}@`)],t):"",d=["day","helper","badly",
...c?[]:["if","then"]],l={goal:r?r.fields("goal"):[],sentence:c?[r.sentence(c)]:[],plan:r?r.fields(...d):[],message:s("r\
eframing")?.message()??[],more:Object.entries(pa).flatMap(([p,f])=>(f.length?s(p)?.fields(...f):s(p)?.pile("goals","both"))??
[]),needs:a?[a.section("needs","this-week")]:[],support:i?[i.section("listens","practical","trained")]:[],ladder:u?[u.ladder()]:
[]};for(let[p,f]of Object.entries(l))l[p]=f.filter(m=>m.lines?.length||m.fields?.length||m.rungs?.length);if(!Object.values(
l).some(p=>p.length))throw new Te("journal-no-plan");return{...l,title:t.exercises.plan?.title}}var St=e=>e.flatMap(t=>t.split(da)).map(he).filter(Boolean);function ha({title:e,items:t,reflection:n,rules:s=[]},r){let a=f=>{
try{return Vo(f,r[f.id])}catch{return null}},i=f=>{let m=a(f),k=f.kind==="date"&&He(m);return St(k?[Ne(k,{dateStyle:"ful\
l"})]:be(f,m))},u=(...f)=>t.filter(({id:m})=>f.includes(m)).map(m=>({id:m.id,heading:m.said,lines:i(m)})).filter(m=>m.lines.
length),c=(...f)=>({heading:e,fields:u(...f)});function d(f,m){let k=t.find(j=>j.id===f&&j.kind==="sort"),g=k?.piles.find(
j=>j.id===m)?.text,b=g&&a(k);if(!b)return[];let v=k.cards.filter(j=>b[j.id]===m).map(({text:j})=>j);return[{id:m,heading:g,
lines:St(v)}]}function l(){let f={items:t,rules:s.filter(k=>k.message),reflection:n};if(!f.rules.length)return[];let m=Object.
fromEntries(t.map(k=>[k.id,a(k)]));return bt(f,m).filter(({said:k})=>k.length).map(({heading:k,said:g})=>({id:"message",
heading:k,lines:St(g)}))}function p(){let f=s.find(b=>b.ladder)?.ladder;if(!f)return{...c("goal"),rungs:[]};let m=b=>t.find(
({id:v})=>v===b),k=[f.today,f.later].map(m).filter(Boolean),g=f.rungs.filter(b=>m(b.item)).map(b=>({heading:m(b.item).said,
lines:i(m(b.item)),marks:k.filter(v=>a(v)?.chosen.includes(b.card)).map(v=>v.said)})).filter(b=>b.lines.length||b.marks.
length);return{...c("goal"),rungs:g}}return{fields:u,section:c,pile:d,message:l,ladder:p,sentence:f=>({heading:n["in-one"],
lines:St([f])})}}function Jo({takes:e=[]},t){let n=e.flatMap(s=>{let r=t(s.exercise);return!r||!gt(r.exercise,r.answers)?[]:s.item?ma(s,r):
uo(r.exercise,r.answers)});return[...new Set(n)]}function ma({item:e,pile:t,say:n},{exercise:s,answers:r}){let a=s.items.
find(d=>d.id===e);if(!a||r[e]==null)return[];let i=t&&a.cards.filter(d=>r[e][d.id]===t),u=i?i.map(({text:d})=>d):be(a,r[e]),
c=n.startsWith("{words}");return u.map(d=>{let l=ke(d);return Ae(n,{words:c?l:kt(l,["a","an"],!1)})})}var ga=["day","review","again","until"],ya="{wishes}";function Go({words:e,help:t,exerciseOf:n,answersOf:s,keys:r}){let a=f=>{
let[m,k]=[n(`${f}@`),s(`${f}@`)];return m&&k?{exercise:m,answers:k}:null},i=f=>Jo(f,a),u=({items:f})=>f.some(({takes:m})=>m);
function c(f,m){let g=(n(f)?.items??[]).flatMap(({takes:b=[]})=>b).filter(({exercise:b})=>m.includes(`${b}@`));return i(
{takes:g}).length>0}function d({key:f,exercise:m,html:k}){let g=s(f),b=m.items.flatMap(M=>be(M,g[M.id]).flatMap($=>ke($).
split(/\n+/)));if(!b.length)return"";let j=o("div",k?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","ari\
a-hidden":"true"});k?l(j,k,b):j.append(...b.map(M=>o("p",{dir:"auto"},M)));let x=o("p",{class:"ajar-status",role:"status"}),
R=async()=>{let $=[...j.querySelectorAll("h1, h2, p, li")].map(({textContent:B})=>B.trim()).join(`

`),T=await Ht($,j);x.replaceChildren(e[T?"help-copied":"letter-not-copied"])},N=()=>{let M=/-(US|CA)$/i.test(navigator.language),
$=o("div",{class:"ajar-letter-text"},...j.cloneNode(!0).childNodes);wt([$],{title:e["letter-title"],paper:M?"us-letter":
"a4",onRefused:()=>x.replaceChildren(e["print-refused"])})},A=(M,$)=>o("button",{type:"button",onclick:$},M);return o("d\
iv",{class:"ajar-letter"},j,o("div",{class:"ajar-moves"},A(e["help-copy"],R),A(e["letter-print"],N)),x)}function l(f,m,k){
me(f,m),[...f.querySelectorAll("p")].find(b=>b.textContent===ya)?.replaceWith(o("ul",{},...k.map(b=>o("li",{dir:"auto"},
b)))),t.addNumbers(f),f.querySelector(".ajar-off-paper")?.remove(),f.querySelector(".ajar-help-line a")||f.append(o("p",
{},e["help-elsewhere-how"]))}function p(){let f=r().filter(g=>g.endsWith("@")&&s(g)),m=f.map(g=>({key:g,response:s(g)})),
k=Object.fromEntries(f.map(g=>[g.slice(0,-1),n(g)]));try{let{message:g,more:b,needs:v,support:j}=Ko(m,{exercises:k,danger:{}}),
x=b.filter(({id:R})=>!ga.includes(R));return[...g,...x,...[...v,...j].flatMap(({fields:R})=>R)]}catch(g){if(g instanceof
Te)return[];throw g}}return{sentences:i,isLetter:u,canBegin:c,letter:d,matters:p}}window.ajarShown??=new WeakMap;var tt=window.ajarShown,Zo="needs@",Yo=e=>e.startsWith("check-in@"),Et="note@",ba="for-pa\
rtner@",Qo=({answers:e,done:t,danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),Fe={};function ka(){let e=document.getElementById(
"ajar-style")??document.head.appendChild(o("style",{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ed\
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
max-width:16em;padding-inline:.4em}.ajar .ajar-onward{display:grid;grid-template-columns:auto auto minmax(6em,1fr);align\
-items:center;
gap:8px}.ajar .ajar-onward .ajar-next{grid-area:1 / 3;max-width:none;min-height:48px;color:var(--ajar-on-accent);backgro\
und:var(--ajar-accent)}
.ajar .ajar-onward .ajar-next:hover{text-decoration:underline;text-underline-offset:3px}.ajar .ajar-onward .ajar-skip{gr\
id-area:1
/ 2}.ajar .ajar-onward .ajar-back{grid-area:1 / 1}.ajar .ajar-onward :is(.ajar-skip,.ajar-back){max-width:none;padding-i\
nline:8px;
font-size:.9375rem;font-weight:500;line-height:1.25;text-decoration:underline;text-underline-offset:3px;color:var(--ajar\
-muted);
background:none;border-color:transparent}.ajar .ajar-onward :is(.ajar-skip,.ajar-back):hover{color:var(--ajar-ink)}.ajar\

button.ajar-link{border:0;padding:.25em;min-height:28px;background:none;text-decoration:underline}.ajar button.ajar-link\
:hover{
background:none;color:var(--ajar-ink)}.ajar .ajar-sentences{margin-bottom:1rem}.ajar .ajar-letter-text{padding:20px;back\
ground:var(--ajar-paper);
border:1.5px solid var(--ajar-edge);border-radius:16px}.ajar .ajar-letter-text>*+*{margin-top:.75rem}.ajar .ajar-letter-\
text>
h1{font-size:1.25rem}.ajar .ajar-letter-text>h2{font-size:1.0625rem}.ajar .ajar-letter-text ul{padding-left:1.3em}.ajar \
.ajar-clip{
position:absolute;clip-path:inset(50%);width:1px;height:1px;padding:0;overflow:hidden}.ajar .ajar-letter{position:relati\
ve;
margin-block:1rem}.ajar .ajar-matters{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,16rem),1fr));g\
ap:1rem
1.5rem}.ajar .ajar-matters dt{color:var(--ajar-muted);font-size:.9375rem}.ajar .ajar-matters dd{margin:0}.ajar-form,.aja\
r-scenario{
background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(.75em,5cqi,2em)}.ajar .a\
jar-why,
.ajar .ajar-private{margin-top:.5em;color:var(--ajar-muted)}.ajar-body{margin-top:1em}.ajar .ajar-where{color:var(--ajar\
-muted);
font-size:.95em;margin-bottom:.5em}.ajar .ajar-item{min-width:0;display:block}.ajar .ajar-item>legend{font-size:1.25em;l\
ine-height:1.4;
font-weight:600;margin-bottom:.75em;width:100%;white-space:normal}.ajar .ajar-hint{color:var(--ajar-muted);margin-bottom\
:.75em}
.ajar .ajar-status{color:var(--ajar-muted);margin-top:.75em;min-height:1.6em}.ajar :is(input[type=text],input[type=passw\
ord],
input[type=date],select,textarea){font:inherit;color:var(--ajar-ink);background:var(--ajar-paper);width:100%;max-width:1\
00%;
margin:0;border:2px solid var(--ajar-edge);border-radius:10px;padding:.55em .75em;min-height:44px;display:block;height:a\
uto}
.ajar input[type=date]{width:auto;min-width:12em}.ajar textarea{resize:vertical;line-height:1.55}.ajar .ajar-write texta\
rea{
resize:none;field-sizing:content;font-size:1.25rem;line-height:1.45}.ajar .ajar-item:not(.ajar-list) .ajar-write{padding\
:10px
14px 12px;background:var(--ajar-paper);border:2px solid var(--ajar-edge);border-radius:12px;cursor:text}.ajar .ajar-item\
:not(.ajar-list)
.ajar-write:focus-within{border-color:var(--ajar-accent);outline:2px solid var(--ajar-accent)}.ajar .ajar-item:not(.ajar\
-list)
.ajar-write textarea{min-height:2.9em;padding:0;border:0;border-radius:0;outline:none;background:none}.ajar .ajar-item .\
ajar-write>
b{display:block;font-size:1.25rem;font-weight:650;color:var(--ajar-accent)}.ajar .ajar-example>p{padding-bottom:.75em}.a\
jar
.ajar-words{display:block}.ajar .ajar-words>span,.ajar .ajar-own>span{display:block;color:var(--ajar-muted);margin-botto\
m:.25em}
.ajar input:is([type=radio],[type=checkbox]){accent-color:var(--ajar-accent);margin:0;font-size:inherit}.ajar-numbers{di\
splay:grid;
grid-template-columns:repeat(11,minmax(24px,1fr));gap:clamp(0px,1.6cqi - 5px,8px)}@container (max-width: 19rem){.ajar-nu\
mbers{
grid-template-columns:repeat(6,1fr);gap:4px}}.ajar-number{position:relative;display:block}.ajar-number input{position:ab\
solute;
inset:0;width:100%;height:100%;opacity:0;cursor:pointer}.ajar-number span{display:grid;place-items:center;min-height:48p\
x;
border:2px solid var(--ajar-edge);border-radius:10px;font-variant-numeric:tabular-nums;font-weight:600;background:var(--\
ajar-paper)}
.ajar-number input:checked+span{background:var(--ajar-soft);border-color:var(--ajar-accent);font-weight:800;box-shadow:i\
nset
0 0 0 1px var(--ajar-accent),inset 0 -.6rem 0 var(--ajar-accent)}.ajar-number input:hover+span{border-color:var(--ajar-a\
ccent)}
.ajar-number input:focus-visible+span{outline:3px solid var(--ajar-accent);outline-offset:2px}.ajar .ajar-anchors{displa\
y:flex;
justify-content:space-between;gap:1.5em;margin-top:.6em;color:var(--ajar-muted);line-height:1.4}.ajar-anchors>span{max-w\
idth:45%}
.ajar-anchors>span:last-child{text-align:right}.ajar-card{display:flex;gap:.75em;align-items:baseline;padding:.6em .75em\
;
border-radius:10px;cursor:pointer}.ajar-card:hover,.ajar-card:has(input:checked){background:var(--ajar-soft)}.ajar-card \
input{
flex:none;width:1.15em;height:1.15em;transform:translateY(.15em)}@container (min-width: 60rem){.ajar-cards{display:grid;\

grid-template-columns:1fr 1fr}.ajar-cards>:not(.ajar-card){grid-column:1 / -1}}.ajar .ajar-own{display:block;margin-top:\
.75em}
.ajar .ajar-one-card{display:flex;flex-direction:column;justify-content:center;min-height:9.5em;padding:1em 1.25em 1.25e\
m;
background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-radius:16px;box-shadow:0 5px 0 -1px var(--ajar-p\
aper),0
5px 0 0 var(--ajar-line)}.ajar-one-card>:last-child{flex:1;display:grid;align-items:center;font-size:1.25em;line-height:\
1.35}
.ajar-one-piles{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:1.25em}.ajar .ajar-one-piles button{min-h\
eight:68px;
padding-inline:.5em;color:var(--ajar-ink);border-color:var(--ajar-edge);border-radius:12px;overflow-wrap:anywhere}.ajar \
.ajar-one-piles
button:hover{color:var(--ajar-ink);background:var(--ajar-soft);border-color:var(--ajar-accent)}.ajar .ajar-one-piles but\
ton[aria-pressed=true]{
background:var(--ajar-soft);border-color:var(--ajar-accent);box-shadow:inset 0 -.4rem 0 var(--ajar-accent)}.ajar-one-als\
o{
display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5em;margin-top:.5em}.ajar .ajar-one-also button{min-hei\
ght:44px;
font-size:.9em;font-weight:500;color:var(--ajar-muted)}.ajar-one>:is(h2,h3,h4):not(:first-child){margin-top:1em}.ajar .a\
jar-one>
ul{list-style:none;margin-top:.4em}.ajar .ajar-one>ul button{width:100%;text-align:start;font-weight:400;color:var(--aja\
r-ink);
border:0;border-bottom:1px solid var(--ajar-line);border-radius:0;background:none;padding-inline:0}.ajar-beside{display:\
flex;
flex-wrap:wrap;align-items:baseline;gap:0 1.25em}.ajar-beside details[open]{flex-basis:100%}.ajar .ajar-beside :is(summa\
ry,
button.ajar-link){min-height:44px;padding:.6em 0;font-size:.95em;font-weight:600}.ajar-line{display:flex;align-items:end\
;
gap:.5em;margin-bottom:.75em}.ajar-line .ajar-words{flex:1;min-width:0}.ajar button.ajar-remove{border-color:transparent\
;
background:none;padding:0;width:44px;font-size:1.3em;color:var(--ajar-muted)}.ajar button.ajar-remove:hover{color:var(--\
ajar-ink);
background:var(--ajar-soft)}.ajar .ajar-reflection .ajar-said{border-left:4px solid var(--ajar-warm);padding:.1em 0 .1em\

1em!important;margin-top:.3em!important;white-space:pre-wrap;list-style:none;unicode-bidi:plaintext;text-align:start}.aj\
ar-said
li{unicode-bidi:plaintext}.ajar-said li+li{margin-top:.35em}.ajar .ajar-leave{display:flex;gap:max(8px,.5em);flex:none}.\
ajar
.ajar-leave button{white-space:nowrap;min-height:44px;padding:.25em .75em;font-size:.95em;border-width:1px;border-color:\
var(--ajar-edge)}
.ajar button.ajar-leave-now{color:var(--ajar-warm)}.ajar button.ajar-leave-now:hover{background:var(--ajar-warm);color:v\
ar(--ajar-on-accent)}
.ajar .ajar-on-paper{display:none}@media(max-width:30em){.ajar .ajar-leave button{padding-inline:.5em;font-size:.9em}}@m\
edia(max-width:22em){
.ajar .ajar-leave button{padding-inline:.35em}}@media(max-height:30em){.ajar .ajar-help-bar{position:static;padding-righ\
t:8.5em}
.ajar-help-bar .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2}.ajar.ajar-help{scroll-padding-top:3.25rem}}@m\
edia(hover:none){
.ajar-leave-how{display:none}}@media print{.ajar :is(button,.ajar-moves,.ajar-status,.ajar-where,.ajar-help-where,.ajar-\
off-paper){
display:none}.ajar .ajar-number input:checked+span{background:none;color:inherit;outline:3px solid}.ajar .ajar-on-paper{\

display:block;margin-bottom:1.5em;font-size:.9em}.ajar-form{border:0;padding:0}}@media(forced-colors:active){.ajar-numbe\
r
input:checked+span,.ajar .ajar-one-piles button[aria-pressed=true]{outline:3px solid Highlight}.ajar .ajar-danger{border\
:1px
solid}}.ajar.ajar-help{box-sizing:border-box;width:min(38rem,100%);max-width:none;max-height:100dvh;margin:auto;padding:\
.5rem
1.25rem 1.5rem;overflow:auto;background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:16px}.ajar-hel\
p::backdrop{
background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{margin-top:.75em!important}.ajar-help h2:focus,.ajar-danger :is(h2,\

h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;display:flex;align-items:center;gap:.5em;m\
argin-inline:-.25em;
padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{flex:1;min-width:0}.ajar-help-bar>button{flex:none\
;
margin-inline-start:auto;white-space:nowrap}.ajar .ajar-help-where{display:flex;align-items:center;gap:.5em;color:var(--\
ajar-muted)}
.ajar .ajar-help-where select{width:auto;min-width:0;padding-block:.3em}.ajar .ajar-help-lines{list-style:none;border-bo\
ttom:1px
solid var(--ajar-line)}.ajar .ajar-help-lines>li{padding:.8em 0;border-top:1px solid var(--ajar-line)}.ajar .ajar-for{fo\
nt-weight:650}
.ajar .ajar-help-lines .ajar-hint{margin:0;font-size:.9em}.ajar-ways{display:flex;flex-wrap:wrap;gap:.5em;margin-top:.5e\
m}
.ajar a.ajar-reach{flex:1 1 auto;display:grid;place-items:center;min-height:48px;padding:.25em .9em;text-align:center;li\
ne-height:1.25;
font-weight:600;text-decoration:none;color:var(--ajar-accent);background:var(--ajar-paper);border:1.5px solid var(--ajar\
-edge);
border-radius:12px}.ajar a.ajar-reach.ajar-first{flex-grow:2;border:3px solid var(--ajar-accent);font-weight:700}.ajar .\
ajar-now
a.ajar-reach{color:var(--ajar-warm);border-color:var(--ajar-warm)}.ajar .ajar-chat{flex:1 1 100%;overflow-wrap:anywhere}\

.ajar-now{display:grid;grid-template-columns:1fr auto;align-items:center;column-gap:1em}.ajar-now>.ajar-ways{grid-column\
:2;
grid-row:1 / span 2;margin:0}.ajar .ajar-danger{margin:1.25em 0;padding:1.1em 1.25em;border-radius:12px;background:var(-\
-ajar-soft)}
.ajar .ajar-danger .ajar-todo{padding-left:1.3em}.ajar-todo li+li{margin-top:.35em}.ajar .ajar-help-line{margin-top:1em;\

color:var(--ajar-muted)}.ajar-unbroken{white-space:nowrap}.ajar .ajar-help-line a{display:inline-block;padding-block:.25\
em}
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
-page
.ajar-item+.ajar-item{margin-top:1.25em}.ajar .ajar-piles{list-style:none;display:flex;flex-wrap:wrap;gap:.5em;position:\
sticky;
top:0;z-index:1;padding:.5em 0;background:var(--ajar-paper)}.ajar-pile{flex:1 1 7em;border:2px dashed var(--ajar-edge);b\
order-radius:10px;
padding:.4em .6em;text-align:center;font-weight:600}.ajar-pile.ajar-over{border-style:solid;border-color:var(--ajar-acce\
nt);
background:var(--ajar-soft)}.ajar .ajar-sorted{display:block;padding:.75em 0;border-top:1px solid var(--ajar-line);min-w\
idth:0}
.ajar .ajar-sorted legend{font-weight:600;float:left;width:100%;margin-bottom:.4em;cursor:grab}.ajar-into{clear:both;dis\
play:flex;
flex-wrap:wrap;gap:.25em 1.25em}.ajar-into label{display:flex;gap:.45em;align-items:center;min-height:36px;cursor:pointe\
r}
.ajar-into input{width:1.15em;height:1.15em}.ajar-chart figcaption{font-size:1.15em;font-weight:600;line-height:1.4;marg\
in-bottom:1em}
.ajar-picture svg{width:100%;height:auto;display:block}.ajar-picture.ajar-narrow{display:none}@container (max-width: 32r\
em){
.ajar-picture.ajar-wide{display:none}.ajar-picture.ajar-narrow{display:block}}.ajar table{border-collapse:collapse;width\
:100%;
font-size:1em}.ajar :is(th,td){text-align:left;padding:.4em .5em .4em 0;border-bottom:1px solid var(--ajar-line);color:i\
nherit;
background:none;font-variant-numeric:tabular-nums}.ajar .ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);\

border-radius:12px;padding:1em 1.25em}.ajar-notice{display:flex;align-items:center;gap:.5em;min-height:var(--ajar-bar, 3\
.25rem);
padding:.25em 0;color:var(--ajar-muted)}.ajar-notice>:first-child{flex:1;min-width:0;font-size:.9em;line-height:1.25}:ro\
ot:has(.ajar-nav){
--ajar-bar: 3.25rem;scroll-padding-top:calc(var(--ajar-bar) + .75rem)}.ajar-notice:has(~.ajar-nav){position:sticky;top:0\
;
z-index:2;max-height:var(--ajar-bar);background:var(--ajar-background, Canvas);border-bottom:1px solid var(--ajar-line);\

margin-bottom:1em}.ajar-nav~.ajar-page .ajar-piles{top:var(--ajar-bar)}.ajar .ajar-sorted input{scroll-margin-top:7.5em}\

@media(max-width:40em){.ajar-notice .ajar-state:before{content:attr(data-short);content:attr(data-short) / ""}.ajar-noti\
ce
.ajar-state>span{position:absolute;clip-path:inset(50%);font-size:1px}.ajar-notice .ajar-state:after{content:none}}@medi\
a(max-width:30em){
.ajar-notice>:first-child{font-size:.8em}}@media(max-width:22em){.ajar-notice>:first-child{font-size:.72em;white-space:n\
owrap}}
@media(max-height:30em){:root:has(.ajar-nav){--ajar-bar: 3rem}.ajar-notice:has(~.ajar-nav){position:static;max-height:no\
ne}
.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.aj\
ar-notice:has(~
.ajar-nav) .ajar-leave{padding-right:6em}.ajar-nav~.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (m\
ax-width:30em){
.ajar-notice:has(~.ajar-nav){flex-wrap:wrap;padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:0}}.\
ajar-nav{
border-bottom:1px solid var(--ajar-line);padding-bottom:.75em;margin-bottom:2em}@media(max-width:40em){.ajar-nav{margin-\
bottom:1em}
.ajar-page>*+*{margin-top:1.5em}}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-size:.95e\
m}
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

font-size:.85em}.ajar .ajar-made>*+*{margin-top:.75rem}.ajar .ajar-page:not(:has(.ajar-item)) .ajar-turn button:last-chi\
ld{
background:var(--ajar-accent);color:var(--ajar-on-accent)}.ajar-breathing>*+*{margin-top:.75rem!important}.ajar-breathin\
g
ul{padding-left:1.3em!important}.ajar-breathe{display:grid;place-items:center;min-height:11rem}.ajar-breathe>*{grid-area\
:1
/ 1}.ajar-circle{width:10rem;height:10rem;border-radius:50%;background:var(--ajar-tint);border:3px solid var(--ajar-acce\
nt);
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
display:none}}.ajar-plan{display:none}@page ajar-us-letter{size:8.5in 11in;margin:0}@page ajar-a4{size:210mm 297mm;margi\
n:0}@media print{
.ajar-printing body{margin:0;padding:0;background:none;display:block}.ajar-printing body>:not(.ajar-plan){display:none!i\
mportant}
.ajar-plan-us-letter{page:ajar-us-letter}.ajar-plan-a4{page:ajar-a4}.ajar-plan{--ink: #22292d;--muted: #55606b;--edge: #\
857c70;
--line: #c9c0b3;--soft: #f6f1e9;--accent: #1d6a66;--tight: 1;display:table;width:100%;color-scheme:light;color:var(--ink\
);
background:#fff;print-color-adjust:exact;font:11.5pt/1.5 "Libertinus Serif",Iowan Old Style,Palatino Linotype,Georgia,"N\
\\
oto Serif",serif;overflow-wrap:anywhere}.ajar-plan[data-tight]{--tight: .7}.ajar-plan-head{display:table-header-group;br\
eak-inside:avoid}
.ajar-plan-foot{display:table-footer-group;break-inside:avoid}.ajar-plan-head>div{height:calc(18mm * var(--tight))}.ajar\
-plan-foot>
div{height:20mm}.ajar-plan-body{display:table-row-group}.ajar-plan-body>div{padding:0 25mm}.ajar-plan :is(h1,h2,h3,p,ul,\

ol,li){margin:0;padding:0;font:inherit}.ajar-plan :is(h1,h2,h3){font-weight:600;break-after:avoid}.ajar-plan p+p{margin-\
top:.4em}
.ajar-plan h1{font-size:30pt;line-height:1.15;margin-bottom:calc(6mm * var(--tight))}.ajar-plan h1:after{content:"";disp\
lay:block;
width:22mm;border-top:2pt solid var(--accent);margin-top:4mm}.ajar-plan :is(h2,h3){font-size:9.5pt;color:var(--accent);m\
argin-bottom:1.5mm}
.ajar-plan ul{list-style:none}.ajar-plan ul:not(.ajar-plan-pills) li{padding-inline-start:1.1em}.ajar-plan ul:not(.ajar-\
plan-pills)
li:before{content:"•";color:var(--accent);display:inline-block;width:1.1em;margin-inline-start:-1.1em}.ajar-plan .ajar-l\
etter-text{
font-size:13pt}.ajar-plan .ajar-letter-text>*+*{margin-top:3mm}.ajar-plan .ajar-letter-text>h2{font-size:13pt;margin-top\
:6mm}
.ajar-plan a{color:inherit;text-decoration:none}.ajar-plan :is(button,.ajar-off-paper){display:none}}@media print{.ajar-\
plan-goal{margin-bottom:calc(5mm * var(--tight))}.ajar-plan-goal[data-size=large] p{font-size:15pt;line-height:1.35}
.ajar-plan-hero{background:var(--soft);border-inline-start:3pt solid var(--accent);border-start-end-radius:3pt;border-en\
d-end-radius:3pt;
padding:calc(5mm * var(--tight)) 7mm;margin-block:calc(6mm * var(--tight));break-inside:avoid}.ajar-plan-hero[data-size=\
large]
p{font-size:17pt;line-height:1.35}.ajar-plan-hero[data-size=middle] p{font-size:13.5pt}.ajar-plan-hero[data-size=usual]{\

break-inside:auto}.ajar-plan-beside{display:grid;grid-template-columns:repeat(3,1fr);gap:calc(6mm * var(--tight)) 9mm}.a\
jar-plan
div>div+div{margin-top:5mm}.ajar-plan .ajar-plan-beside>div{margin-top:0;break-inside:avoid}.ajar-plan section{margin-to\
p:calc(6mm
* var(--tight));border-top:.6pt solid var(--line);padding-top:calc(4mm * var(--tight))}.ajar-plan .ajar-plan-title{font-\
size:14.5pt;
color:var(--ink);margin-bottom:3mm}.ajar-plan section[data-whole]{break-inside:avoid}.ajar-plan-pills{display:flex;flex-\
wrap:wrap;
gap:2.5mm}.ajar-plan-pills+div{margin-top:5mm}.ajar-plan .ajar-plan-pills li{border:.8pt solid var(--edge);border-radius\
:1.2em;
padding:.2em .8em;break-inside:avoid}.ajar-plan-rungs{list-style:none;margin:4mm 0 0 2mm!important}.ajar-plan .ajar-plan\
-rungs
li{display:grid;grid-template-columns:46mm 1fr;gap:6mm;position:relative;padding:0 0 3mm 7mm;border-inline-start:1.2pt s\
olid
var(--line);break-inside:avoid}.ajar-plan .ajar-plan-rungs li:last-child{border-color:transparent}.ajar-plan-rungs li:be\
fore{
content:"";position:absolute;inset-inline-start:-1.9mm;top:.8mm;width:3mm;height:3mm;border:1.3pt solid var(--edge);bord\
er-radius:50%;
background:#fff}.ajar-plan-rungs li[data-here]:before{border-color:var(--accent);background:var(--accent)}.ajar-plan-run\
gs
li:not([data-here]) h3{color:var(--muted)}.ajar-plan-rungs b{font-size:10pt;font-weight:600;color:var(--accent)}.ajar-pl\
an
.ajar-plan-quiet{color:var(--muted);margin-top:8mm}.ajar-plan-numbers{font-variant-numeric:tabular-nums}}.wall-dialog,.w\
all-dialog *{box-sizing:border-box}.wall-dialog :is(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);background:var(--\
paper);
border:2px solid var(--edge);border-radius:2vh;padding:4vh;margin:auto;font-size:max(1.0625rem,3.6vh);line-height:1.35;m\
ax-width:92vw}
.wall-dialog::backdrop{background:#00000073}.wall-dialog h2{font-size:1.2em;margin-bottom:.5em}.wall-dialog dl{columns:2\
;
column-gap:2em}.wall-dialog dl>div{break-inside:avoid;display:flex;gap:.8em;padding-block:.15em}.wall-dialog dt{min-widt\
h:4.6em}
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-right:.5em}.wall-answers{display:flex;flex-wrap\
:wrap;
gap:.8em;margin-top:1em}.wall-dialog button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);bor\
der:1.5px
solid var(--edge);border-radius:12px;padding:.4em 1em;min-height:48px;cursor:pointer}.wall-dialog .wall-primary{backgrou\
nd:var(--accent);
border-color:var(--accent);color:var(--on-accent)}.wall-dialog :focus-visible{outline:3px solid var(--accent);outline-of\
fset:3px}
.desk-stepper{display:grid;grid-template-columns:1fr auto 3em auto;gap:8px;align-items:center}.desk-stepper output{text-\
align:center;
font-size:1.4em;font-weight:650}.wall-dialog .desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.wall-d\
ialog.desk-hands{
width:min(92vw,40rem)}.wall-dialog.desk-hands h2{min-height:2.5em;margin-bottom:0}.ajar .ajar-many{flex-wrap:wrap}.ajar \
.ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.ajar :is(.ajar-bar,
.wall-dialog) .wall-primary{background:var(--ajar-accent);color:var(--ajar-on-accent)}.ajar button[aria-disabled]{color:\
var(--ajar-muted);
border-color:var(--ajar-line);cursor:default}.ajar button[aria-disabled]:hover{background:var(--ajar-paper);color:var(--\
ajar-muted)}
.ajar .ajar-rehearsal{display:inline-block;font-weight:650;color:var(--ajar-warm);border:2px dashed;border-radius:10px;p\
adding:.2em
.8em}.ajar-door{background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(.75em,5c\
qi,2em)}
.ajar-door>div>*+*{margin-top:.9em!important}.ajar-door-line{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1.2\
5em}
.ajar .ajar-joined{font-weight:650;font-variant-numeric:tabular-nums}.ajar-ending{border-top:1px solid var(--ajar-line)}\

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
button{min-width:min-content}.ajar .ajar-bar .ajar-moves .ajar-link{flex:none;max-width:none;min-height:44px}.ajar .ajar\
-bar-first
.ajar-private{margin:0;flex:1 1 14em;line-height:1.35}.ajar-bar-first{align-items:center;gap:.5em 1.25em}.ajar .ajar-cou\
nts{
display:flex;gap:1em;font-size:.9em;line-height:1.2;color:var(--ajar-muted)}.ajar .ajar-counts:empty{display:none}.ajar-\
counts
span{min-width:4.2em;text-align:center}.ajar .ajar-counts b{display:block;font-size:2.1em;line-height:1.05;color:var(--a\
jar-ink);
font-variant-numeric:tabular-nums}.ajar .ajar-clock{margin-left:auto;font-variant-numeric:tabular-nums;color:var(--ajar-\
muted)}
.ajar :is(.ajar-bar,.ajar-door) .ajar-status{margin:0;min-height:0}.ajar-bar .ajar-rehearsal{font-size:.85em;padding-blo\
ck:0}
.ajar .ajar-bar button.ajar-link{font-weight:500;padding-block:0}.ajar-page:has(.ajar-bar) .ajar-piles{position:static}.\
ajar-page:has(.ajar-bar)>
:not(.ajar-bar) :is(input,textarea,button,fieldset){scroll-margin-bottom:13em}.ajar-bar-line>:empty{display:none}.ajar .\
wall-dialog{
--paper: var(--ajar-paper);--ink: var(--ajar-ink);--muted: var(--ajar-muted);--edge: var(--ajar-edge);--accent: var(--aj\
ar-accent);
--on-accent: var(--ajar-on-accent);font-size:1.0625rem;padding:clamp(16px,4vw,24px);border-radius:16px;max-width:min(92v\
w,40rem);
max-height:92vh;overflow:auto}.ajar .wall-dialog>div:not(.wall-answers)>*+*{margin-top:10px}.ajar .wall-dialog a:not(.de\
sk-button){
color:var(--accent);text-decoration:underline}.ajar .wall-dialog h2{font-size:1.25rem;color:var(--ink)}.ajar .wall-dialo\
g
.desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.ajar .desk-small{font-size:.9375rem;color:var(--aja\
r-muted)}
`;e.textContent!==t&&(e.textContent=t)}function ja({model:e,el:t}){ka();let n=e.get("pages"),s=e.get("words"),r=new Map,
a=new Map,i=new Map,u=[],c=h=>u.push(h),d=null,l=!1,p=!1,f=!1,m=!1,k=new Map,g=new Map,b=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let v=o("div",{class:"ajar-page"}),j=h=>n.flatMap(({blocks:O})=>O).find(O=>O.kind==="exercise"&&
O.key===h)?.exercise,x=ko({words:s,answered:()=>[...a].map(([h,{answers:O}])=>[j(h),O]).filter(([h,O])=>h&&Object.keys(O??
{}).length)}),R=0,N=h=>{if(clearTimeout(R),R=0,x.set(h),d?.setLost(h),h)for(let O of i.keys())r.get(O)?.release()},A=(h,{
awaited:O=!1}={})=>{try{e.send(h)}catch{N(!0);return}O&&!R&&(R=setTimeout(()=>N(!0),8e3))},M=!1;function $(){M||(M=!0,window.
ajarDangers?T():A({dangers:!0}))}let T=()=>{for(let h of Object.values(window.ajarDangers.dangers))Gn(qn(h))};function B({
key:h,exercise:O},L){if(Yo(h)&&!x.isLost()||!(window.ajarDangers||x.isLost())||!gt(O,L))return;let J=Ye(O,L),K=ho(O,J,window.
ajarDangers);Y(h,{answers:J,done:!0,...K}),k.set(h,Qo(a.get(h))),r.get(h).update(a.get(h)),r.get("made")?.update()}let _=Kn(
{words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>I(),onCountry:h=>A({country:h})}),I=()=>{A({forget:!0}),
Vt()},q=Go({words:s,help:_,exerciseOf:j,answersOf:h=>a.get(h)?.answers,keys:()=>[...a.keys()].filter(h=>j(h))}),y=(h,O,L)=>(r.
set(h.key,L),a.has(h.key)&&L.update(a.get(h.key)),O),w={html:h=>S(h.html),home(h){let O=o("div",{}),L=ee=>{ee.import&&r.
get("chart")?.begin(),A(ee)},H=ee=>fe(ce(ee)),{matters:J}=q;return y(h,O,wo(O,{words:s,send:L,open:H,help:_,matters:J,ways:V})),
A({home:h.key}),O},gate(h){let O=o("div",{class:"ajar-text ajar-gate"}),[L,H]=m?[o("p",{},s["gate-left-out"]),[_.button(),
C(),F()]]:[S(f?h.short:h.html),Q()],J=o(`h${h.level??2}`,{},h.title);return O.append(J,L,o("div",{class:"ajar-moves"},...H.
filter(Boolean))),m||L.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),c(()=>{f=!0}),O},made:h=>{let O=o("div",{class:"\
ajar-made"}),L=()=>O.replaceChildren(...se(h.section));return r.set("made",{update:L}),L(),O},exercise(h){if(h.invites&&
m)return o("div",{class:"ajar-text"},o(`h${h.level}`,{},h.exercise.title),o("p",{},s["gate-left-out"]),F());let O=o("div",
{}),L=x.line(d?{}:{role:"alert"});i.set(h.key,O);let H=(K,ee)=>{d?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let je=window.ajarSent;g.set(h.key,je),A({key:h.key,...K,sent:je},{awaited:ee}),!(!ee||!x.isLost())&&(N(!0),L.scrollIntoView(
{block:"nearest"}))};if(r.set(h.key,yn(O,h.exercise,{words:s,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,
sort:h.quick||n.length>1&&!Le()?Ln:Yn,enough:h.quick?"at once":"later",remarks:(K,ee)=>ro(K,{words:s,find:je=>eo(ee,je,window.
ajarDangers)}),sentences:q.sentences,...a.get(h.key),help:_,needs:()=>C(h.needs),below:()=>G(h),onAside:K=>{Y(h.key,{aside:K}),
O.querySelector(".ajar-letter")?.toggleAttribute("hidden",!K)},onChange:K=>{$(),Y(h.key,{answers:K,done:!1}),H({answers:K,
done:!1},p)},onMove:K=>Y(h.key,{at:K}),onDone:K=>{B(h,K),H({answers:K,done:!0},!0),Yo(h.key)&&r.get("chart")?.begin()},onStartOver:()=>{
Y(h.key,{answers:{},done:!1}),H({remove:!0})}})),O.firstElementChild.append(L),c(()=>x.forget(L)),!h.folded)return O;let J=Object.
keys(a.get(h.key)?.answers??{}).length>0;return o("details",{open:J},o("summary",{},s["check-in-now"]),O)},chart(h){let O=o(
"div",{class:"ajar-chart-block"}),L=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:H,end:J}=we(s,
ee=>L.replaceChildren(ee)),K=({checkIns:ee})=>{J(),it(O,ee.length?Do(ee,s):{},s)};return r.set(h.key,{update:K,begin:H,end:J}),
a.has(h.key)&&K(a.get(h.key)),H(),A({chart:h.key}),o("div",{},O,L)},start:h=>qo(h,{open:le,opener:d?.opener}),doors:h=>Wo(
h,{open:le}),onward:h=>_o(h,{open:le}),breathing(h){let{element:O,stop:L}=Po(h);return c(L),O},notice(h){if(Zn(()=>A({forget:!0})),
!h.leave)return o("div",{class:"ajar-notice"},o("p",{},h.text));let O=o("div",{class:"ajar-leave"},_.button(),Ut({words:s,
leave:I}));Jn(_.open),d=mo({words:s,send:A,isQuiet:n.length>1});let L=document.createDocumentFragment();return L.append(
o("div",{class:"ajar-notice"},o("div",{},d.line,d.small),O),o("div",{class:"ajar-on-paper"},_.text()),d.more),L}};function S(h){
let O=o("div",{class:"ajar-text"});return me(O,h),_.addNumbers(O),O.addEventListener("click",L=>{let H=L.target.closest(
"a"),J=n.findIndex(({id:K})=>K&&H?.getAttribute("href")===`${K}.ipynb`);J<0||(L.preventDefault(),fe(J))}),O}function W(h){
m=h,f=!0,re({focus:!0})}let z=(h,O)=>o("button",{type:"button",onclick:O},h),F=()=>z(s["gate-again"],()=>W(!1));function Z(){
W(!1),n[b].blocks.some(({invites:O})=>O)||fe(b+1)}let Q=()=>[z(s["gate-no"],()=>W(!0)),z(s["gate-unsure"],()=>W(!0)),z(s["\
gate-yes"],Z)],te=h=>n.filter(O=>O.section===h).flatMap(O=>O.blocks.filter(({kind:L})=>L==="exercise")),se=h=>{let O=te(
h).filter(({key:ee})=>a.get(ee)?.done).map(({key:ee,exercise:je},ze)=>o("details",{open:ze===0},o("summary",{},je.title),
...a.get(ee).reflection.flatMap(Ue=>Ve(Ue,2)))),L=o("p",{},s["made-nothing"]),H=te(h).map(({key:ee})=>ee),J=q.canBegin(Et,
H)?E():null,K=J?[o("div",{class:"ajar-moves"},J)]:[];return[o("h1",{},s["made-title"]),...O.length?O:[L],...K]},P=h=>{let O=te(
h);return O.length>0&&O.every(({key:L})=>a.get(L)?.done)};function G(h){let O=h.key.startsWith("plan@")&&_.isKnown()?_.line():
"",L=q.isLetter(h.exercise)?q.letter(h):"",{danger:H,aside:J=0}=a.get(h.key);return L&&(L.hidden=J<=(H?.kinds.length??-1)),
o("div",{class:"ajar-below"},O,L,d?.offer()??"")}let ce=h=>n.findIndex(({aside:O,blocks:L})=>!O&&L.some(H=>H.key===h)),le=h=>fe(
n.findIndex(O=>O.id===h));function C(h){let O=ce(Zo);return O<0?h?o("p",{},o("a",{href:h},s["help-needs"])):null:U(Zo,O,
s["help-needs"])}function U(h,O,L){return o("button",{type:"button",onclick:()=>{fe(O);let J=i.get(h)?.querySelector("h1\
, h2");J&&(i.get(h).querySelector(".ajar-sentences")?.setAttribute("open",""),J.tabIndex=-1,J.focus())}},L)}function ne(h,O){
let L=n.findIndex(({blocks:H})=>H.some(J=>J.key===h));return L<0||m?null:U(h,L,O)}let E=()=>ne(Et,s["make-message"]),V=()=>{
let h=[...a.keys()];return[q.canBegin(Et,h)||a.has(Et)?E():null,ne(ba,s["for-partner"])].filter(Boolean)};for(let[h,O]of Object.
entries(Fe))w[h]=L=>{let H=o("div",{}),K=O(H,L,{words:s,send:A,onDispose:c,model:e,formOf:ee=>i.get(ee)});return y(L,K.element??
H,K)};let X=h=>n[b].blocks.find(O=>O.kind===h),Y=(h,O)=>a.set(h,{...a.get(h),...O}),oe=()=>{for(let h of u.splice(0))h()};
function re({focus:h=!1}={}){if(oe(),r.clear(),l){v.replaceChildren(d?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));
return}if(v.replaceChildren(...n[b].blocks.map(L=>w[L.kind](L))),n.length>1&&pe(),!h)return;let O=v.querySelector("h1, h\
2, h3")??v;O.tabIndex=-1,O.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function pe(){let{aside:h,title:O}=n[b];
if(Ce.hidden=!!h,v.classList.toggle("ajar-aside",!!h),d?.setStart(n[b].id==="start"),h)return;let{section:L,step:H,steps:J,
minutes:K}=n[b],ee=n.filter(ae=>!ae.aside),je=ee.indexOf(n[b]),ze=(ae,Mt,ns={})=>o("button",{type:"button",onclick:()=>fe(
n.indexOf(ae)),...ns},Mt),Ue=n.find(({id:ae})=>ae==="start"),un=ee[je-1]??Ue;v.append(o("div",{class:"ajar-moves ajar-tu\
rn"},un?ze(un,s["previous-page"]):null,je<ee.length-1?ze(ee[je+1],s["next-page"]):null));let At=ee.filter(ae=>!ae.section||
ae.step===1),pn=ae=>L?ae.section===L:ae===n[b],es=ae=>({"aria-current":pn(ae)?"page":null}),ts=ae=>P(ae.section)?o("span",
{class:"ajar-done"},` ${s["section-done"]}`):"",fn=(ae,Mt)=>o("li",{},ze(ae,Mt,es(ae)),ts(ae));de.replaceChildren(...At.
map(ae=>fn(ae,ae.title)),Ue?fn(Ue,s["start-page"]):""),ue.textContent=L?D(s["step-of"],{title:O,n:H,all:J,minutes:K}):D(
s["page-of"],{n:At.findIndex(pn)+1,all:At.length,title:O})}function fe(h){n[h]&&(b=h,de.parentElement.open=Le(),e.set("p\
age",h),e.save_changes(),re({focus:!0}))}let de=o("ol",{}),ue=o("summary",{}),Le=()=>window.innerWidth>640;e.get("notice")&&
t.append(w.notice(e.get("notice")));let Ce=o("nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:Le()},ue,de));
n.length>1&&t.append(Ce),t.append(x.line({role:"alert"}),v);let Ct=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(
h,()=>{Date.now()-Ct<3e4||(Ct=Date.now(),A({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(N(!1),h.keeping){
let L=[...g.values()].some(K=>h.acknowledged<K);d?.update(L?{...h.keeping,saved:!1}:h.keeping);let{state:H}=h.keeping,J=H===
"locked";H&&(p=H==="kept"),H&&J!==l&&(l=J,a.clear(),Ce.hidden=l,re())}h.states&&queueMicrotask(()=>r.get("made")?.update());
for(let[L,H]of Object.entries(h.states??{})){if(h.acknowledged<g.get(L))continue;let J=H.answers&&!Object.keys(H.answers).
length,K=k.get(L)===Qo(H);k.delete(L),Y(L,J?{...H,at:0}:H),K||r.get(L)?.update(a.get(L))}h.dangers&&(window.ajarDangers=
h.dangers,T()),h.country!=null&&_.choose(h.country),h.file&&(r.get("home")?.settle(),xo(h.file));let O=r.get("home")??d;
if(h.print){let L=r.get("home");L?.settle(),Oo(h.print,()=>L?.say(s["print-refused"]))}h.erased&&O?.say(h.erased,X("home")?.
erased),h.said&&r.get("chart")?.end(),h.said&&O?.say(h.said),h.open&&le(h.open),h.problem&&r.get(h.problem.key)?.say(h.problem.
text)}),e.on("change:pages",()=>{n=e.get("pages"),re()});let nt=bo(e,{gone:()=>N(!0),back:()=>{x.isLost()&&A({ready:!0})}});
return re(),tt.set(s,(tt.get(s)??0)+1),A({ready:!0}),()=>{oe(),nt(),clearTimeout(R),tt.set(s,tt.get(s)-1),tt.get(s)||A({
gone:!0})}}var Xo={render:ja};Fe.door=(e,t,n)=>bn(e,n);Fe.group=(e,t,n)=>Cn(e,n);Fe.scenario=(e,t,{words:n,model:s})=>({element:An(t,{words:n,picked:s.
get("couple"),pick:r=>{s.set("couple",r),s.save_changes()}})});Fe.asking=(e,t,{formOf:n,...s})=>{let{parts:r,update:a}=$n(
t,{...s,form:()=>n(t.of)}),i=document.createDocumentFragment();return i.append(...r),{element:i,update:a}};var cu=Xo;export{cu as default};
