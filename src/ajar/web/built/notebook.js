var Yo=/^(\d{4})-(\d{2})-(\d{2})$/;function He(e){let[,t,n,s]=typeof e=="string"&&Yo.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Qo(+t,+n)?e:null}function At(e){let t=e.getFullYear();return t>=1&&t<=9999?Xo(t,e.getMonth()+1,e.getDate()):null}var Mt=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Qo(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Xo=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Ne=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var es=["button","input","select","summary","textarea"],ts=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),a):a===!0?s.setAttribute(
r,""):a!==!1&&a!=null&&s.setAttribute(r,a);return es.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),ts.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function Re(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))s.setAttribute(r,a);return s.append(...n),
s}var Ie=["importance","confidence","readiness"],P=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let a=t[s];return r?
Number.isInteger(a)?a+1:n:["number","string"].includes(typeof a)?a:n}),xe=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function De(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.
piles.includes(n[r.id]));return s.length?s:e.cards}var un=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};function Tt(e,{words:t,has:n,put:s,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(u=>o("input",{type:"\
checkbox",onchange:({target:d})=>(d.checked?s:r)(u)})),c=()=>a.forEach((u,d)=>{u.checked=n(e[d])});return c(),{element:o(
"details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((u,d)=>o("label",{class:"ajar-car\
d"},a[d],o("span",{dir:"auto"},u))))),follow:c}}var ns=2e4;function pn(e,{oninput:t,...n}){let s=o("textarea",{maxlength:ns,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let a=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+a}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function fn(e,t,{words:n,group:s,change:r,remarks:a,sentences:c=[]}){
let{opener:l,long:u,remark:d}=e,i=l?o("b",{id:`${s}-opener`},l):null,p=pn(t??"",{rows:u?8:2,oninput:()=>{r(p.value.trim()?
p.value:null),k.follow()},...l?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),f=$=>{p.value=$,p.dispatchEvent(new Event("input",{bubbles:!0}))},h=n["message-opener"],k=Tt(c,{words:n,has:$=>p.
value.includes($),put:$=>f(`${p.value.trim()||h} ${$}`),drop:$=>{let b=p.value.replace($,"").replace(/ {2,}/g," ").trim();
f(b===h?"":b)}}),g=o("label",{class:"ajar-words ajar-write"},i,p),j=d&&a?a(p,e):"";return k.element||j?o("div",{},k.element,
g,j):g}function dn(e,t,{words:n,change:s,sentences:r=[]}){let a=o("div",{}),c=()=>[...a.querySelectorAll("textarea")],l=()=>{
let b=c().map(x=>x.value).filter(x=>x.trim());s(b.length?b:null),$.follow()},u=()=>[...a.children].forEach((b,x)=>{b.querySelector(
"textarea").setAttribute("aria-label",P(n.line,{n:x+1})),b.querySelector("button").setAttribute("aria-label",P(n["remove\
-line"],{n:x+1}))}),d=()=>{k(""),c().at(-1).focus()},i=o("button",{type:"button",class:"ajar-link",onclick:d},n["add-lin\
e"]),p=()=>{u(),i.hidden=a.children.length>=e.most},f=b=>{let x=c()[c().indexOf(b)+1];x?x.focus():b.value.trim()&&!i.hidden&&
d()},h=b=>{let x=pn(b,{rows:1,enterkeyhint:"next",oninput:()=>{x.value.includes(`
`)&&(x.value=x.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:N=>{["insertLineBreak","insertParagraph"].includes(N.inputType)&&
(N.preventDefault(),f(x))}});return x},k=b=>{let x=()=>{let _=N.nextElementSibling||N.previousElementSibling;N.remove(),
_||k(""),p(),l(),(_||a.firstElementChild).querySelector("textarea").focus()},N=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},h(b)),o("button",{type:"button",class:"ajar-remove",onclick:x},"×"));a.append(N),p()},g=t||[];for(let b=0;b<
Math.max(e.lines,g.length);b++)k(g[b]??"");let j=b=>c().find(x=>x.value.trim()===b),$=Tt(r,{words:n,has:b=>!!j(b),put(b){
!j("")&&!i.hidden&&k("");let x=j("");x&&(x.value=b),l()},drop(b){j(b).value="",l()}});return o("div",{class:"ajar-lines"},
$.element,a,i)}var os=6,ss=5;function ve(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function hn(e,t,n){let{words:s,level:r=3,small:a=!1,folded:c=!1,brief:l=!1,beside:u=[]}=n,d={...cs,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,p={...n.answers},f=0,h=null,k=0,g=n.
aside??0,j=t.why?o("p",{class:"ajar-why"},t.why):"",$=t.private?o("p",{class:"ajar-private"},t.private):"",b=E=>l?E.after:
c&&E.more,x=t.items.some(E=>b(E)&&n.answers?.[E.id]!=null),{example:N}=t,_=N?o("details",{class:"ajar-example"},o("summa\
ry",{},s.example),o("p",{},N)):"",R=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),A=o("div",{}),v=o("d\
iv",{class:"ajar-body"}),M=o("section",{class:"ajar-form","aria-labelledby":`${i}-title`},o(`h${r}`,{id:`${i}-title`},t.
title),...a||c?[o("div",{class:"ajar-beside"},...u,j?rs([j],s):"",_),$]:[j,$,_],A,v,R);M.addEventListener("keydown",E=>{
E.key!=="Enter"||!(E.ctrlKey||E.metaKey)||!h||(E.preventDefault(),h.next.click())}),e.replaceChildren(M);function B(){let E=t.
items.filter(ne=>xe(ne,p)),V=E.filter(ne=>!b(ne)),Q=x?E.filter(b).map(ne=>[ne]):[];return[...l||a&&t.together?[V]:V.map(
ne=>[ne]),...Q]}let W=E=>{R.replaceChildren(E)},I=ve(s,W);function D(E,V){R.replaceChildren(`${E} `,o("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{p=V,W(""),n.onChange(p),ee({focus:!0})}},s["put-back"]))}function y(E,V){p={...p,[E.
id]:V},as(v),W(""),n.onChange(p),U()}function w(){q(!0),I.begin(),k=setTimeout(O,8e3)}function O(){k&&(clearTimeout(k),k=
0,q(!1),I.end())}function q(E){for(let V of h?.fieldsets??[])V.disabled=E}function U(){if(!h)return;let{items:E,skip:V,where:Q,
next:G,enough:ne,more:oe}=h,le=B().length;V.textContent=Z(E)?s["clear-and-skip"]:s.skip,Q.textContent=P(s["question-of"],
{n:f+1,all:le}),Q.hidden=(a||l)&&le===1,G.textContent=f===le-1?s.done:s.next,ne.hidden=!C(le);let ue=f===le-1&&(!l||Z(E)),
pe=t.items.some(ie=>b(ie)&&xe(ie,p));oe.hidden=x||!ue||!pe}function C(E){return(n.enough==="at once"||f>0)&&f<E-1&&Z(t.items)}
function z(){k||(w(),n.onDone(p))}let Z=E=>E.some(({id:V})=>p[V]!=null);function Y(E,V=!0){if(k)return;let Q=B();if(f+=E,
f>=Q.length){f=Q.length-1,z();return}ee({focus:V,again:E<0})}function ce(E,V){let Q=`${i}-${E.id}`,G=o("legend",{id:`${Q}\
-ask`},P(E.ask,p)),ne=E.hint?o("p",{class:"ajar-hint",id:`${Q}-hint`},E.hint):null,oe=[ne,V.mark].filter(Boolean).map(({
id:ie})=>ie),le=E.among?{...E,cards:De(E,p)}:E,ue=d[E.kind](le,un(le,p[E.id]),{words:s,level:r+1,group:Q,change:ie=>y(E,
ie),say:W,remarks:n.remarks,sentences:n.sentences?.(E),isQuick:n.enough==="at once",isShort:c,...V}),pe={class:`ajar-ite\
m ajar-${E.kind}`,tabindex:"-1","aria-describedby":oe.join(" ")||null};return o("fieldset",pe,G,ne,ue)}function ee({focus:E=!1,
again:V=!1}={}){let Q=B();f=Math.max(0,Math.min(f,Q.length-1));let G=Q[f],ne=n.mark?.(G),oe=ne?o("p",{class:"ajar-mark",
id:`${i}-${G[0].id}-mark`},ne):null,le=o("div",{class:"ajar-moves ajar-onward"}),ue=f>0?()=>Y(-1):null,pe=G.map(F=>ce(F,
{mark:oe,again:V,moves:le,back:ue})),ie=o("button",{type:"button",class:"ajar-skip",onclick:()=>{if(k)return;let F=p,J=Z(
G);if(p={...p,...Object.fromEntries(G.map(({id:K})=>[K,null]))},n.onChange(p),!J){Y(1);return}ee({focus:!0}),D(s.cleared,
F)}}),Le=o("button",{type:"button",class:"ajar-next",onclick:()=>{k||(W(""),Y(1))}}),Ce=o("p",{class:"ajar-where"}),tt=o(
"button",{type:"button",class:"ajar-link",onclick:()=>{k||(x=!0,Y(1))}},l?s["add-why"]:s["ask-more"]),m=o("button",{type:"\
button",class:"ajar-link",onclick:z},s.enough);h={items:G,skip:ie,where:Ce,next:Le,fieldsets:pe,enough:m,more:tt},A.replaceChildren();
let S={type:"button",class:"ajar-back",onclick:ue};le.replaceChildren(Le,ue?o("button",S,s.back):"",ie);let T=pe.length===
1;oe&&T&&pe[0].lastElementChild.before(oe),v.replaceChildren(Ce,...oe&&!T?[oe]:[],...pe,le,...n.enough?[tt,m]:[]),U(),n.
onMove?.(f),E&&(pe[0].focus({preventScroll:!0}),Ce.scrollIntoView({block:"nearest"}))}function ae(E){if(A.replaceChildren(),
!E||!n.help||g>E.kinds.length)return null;let V=()=>{g=E.kinds.length+1,n.onAside?.(g),A.replaceChildren(),v.querySelector(
"[tabindex]").focus()},{help:Q,needs:G}=n;return A.append(Q.notice(E,{level:r+1,aside:V,needs:G})),A.querySelector("[tab\
index]")}function ke(E,{focus:V=!1,danger:Q=null}={}){h=null;let G=o(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);v.replaceChildren(
o("div",{class:"ajar-reflection"},G,...E.flatMap(oe=>Ve(oe,r+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("butt\
on",{type:"button",onclick:()=>{f=0,ee({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let oe=p;
p={},f=0,g=0,n.onAside?.(0),n.onStartOver(),ee({focus:!0}),D(s["started-over"],oe)}},s["start-over"])));let ne=ae(Q);V&&
(ne??G).focus()}function ye(E){let V=v.contains(document.activeElement);V&&h&&!k||(O(),p={...E.answers},E.done?ke(E.reflection,
{focus:V,danger:E.danger}):(f=E.at??Math.max(0,B().findIndex(Q=>Q.some(({id:G})=>p[G]==null))),ee()))}let{done:L,reflection:H,
danger:te}=n;return ye({answers:p,at:n.at,done:L,reflection:H,danger:te}),{update:ye,release:O,say:E=>{O(),W(E)}}}var rs=(e,t)=>o(
"details",{},o("summary",{},t["why-this"]),...e);function as(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ve=({heading:e,said:t,words:n},s)=>[
e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...n.map(r=>o("p",{},r))].filter(Boolean),cs={ruler(e,t,{group:n,change:s}){let r=Array.from({length:11},(a,c)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:c,checked:t===c,onchange:()=>s(c),"aria-describedby":c===
0?`${n}-low`:c===10?`${n}-high`:null}),o("span",{},`${c}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...r),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:a,isShort:c}){let{chosen:l,own:u}=t||{chosen:[],
own:""},d=()=>r(l.length||u.trim()?{chosen:[...l],own:u}:null),i=e.many?"checkbox":"radio",p=e.cards.map(b=>o("input",{type:i,
name:s,value:b.id,checked:l.includes(b.id),onchange:x=>{e.many?l=l.filter(N=>N!==b.id).concat(x.target.checked?b.id:[]):
(l=[b.id],u="",f&&(f.value="")),d()}})),f=e.own?o("input",{type:"text",value:u,maxlength:500,oninput:b=>{u=b.target.value,
!e.many&&u.trim()&&(l=[],p.forEach(x=>{x.checked=!1})),d()}}):null,h=e.cards.map((b,x)=>o("label",{class:"ajar-card"},p[x],
o("span",{},b.text))),g=c&&h.length>os?h.filter((b,x)=>x>=ss&&!p[x].checked):[];for(let b of g)b.hidden=!0;let j=()=>{for(let b of g)
b.hidden=!1;$.hidden=!0,g[0].querySelector("input").focus()},$=o("button",{type:"button",class:"ajar-link",hidden:!g.length,
onclick:j},P(n["cards-more"],{n:g.length}));return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choo\
se-many":"choose-one"]),...h,$,f?o("label",{class:"ajar-own"},o("span",{},e.own),f):null,f&&e.remark&&a?a(f,e):null)},text:fn,
list:dn,date(e,t,{words:n,change:s,say:r}){let a=At(new Date);return o("label",{class:"ajar-words"},o("span",{},n["pick-\
date"]),o("input",{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||null),c.value>="1000"&&c.value<a&&r(n["day-\
past"])}}))}};var is=e=>e;function de(e,t){e.innerHTML=is(t)}function nt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=o("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,c])=>o("option",{value:a,selected:a===n},c)));return o(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function Be(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function a(){n=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:c.signal,capture:u!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,a);return r}function ot(e,t){let n=l=>[...e.querySelectorAll(
l)],s=n("details[open] > summary").map(l=>l.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=s.includes(l.textContent);if(r===!1)return;let a=n("summary, button").
find(l=>l.textContent===r),c=a??e.querySelector("h2, p");a||(c.tabIndex=-1),c.focus({preventScroll:!0})}function mn(e,{words:t,send:n,onDispose:s}){let r={},a=null,c=!1,l="",u=o("div",{}),d=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),i=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=ve(t,I=>{p.textContent=I}),h=Nt(t),k=nt(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},d,u,p),h.dialog);let g=I=>{r.busy?p.textContent=t["room-one-moment"]:(f.begin(),
n(I,{awaited:!0}))},j=(I,D)=>o("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>g(D)},I),$=(...I)=>o(
"div",{class:"ajar-moves ajar-many"},...I);function b(){let I=r.needsKey?o("input",{type:"password",spellcheck:"false",id:`${W}\
-key`,"aria-describedby":`${W}-key-how`}):null,D=o("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>{
if(I&&!I.value){I.focus();return}g({room:"open",...I?{key:I.value}:{}}),I&&(I.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),r.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
r.elsewhere?P(t["room-how-elsewhere"],{address:r.elsewhere}):t["room-how-network"]),I?o("label",{class:"ajar-words",for:I.
id},t["room-host-key"]):null,I?o("p",{class:"ajar-hint",id:`${W}-key-how`},t["room-host-key-how"]):null,I,$(D,r.elsewhere?
null:j(t["room-inside"],{room:"inside"})),r.elsewhere?null:o("p",{},t["room-rehearse-how"]),r.elsewhere?null:$(...[12,3].
map(y=>j(P(t["room-rehearse"],{n:y}),{room:"rehearse",phones:y})))]}let x=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),$(j(t["room-go-on"],{room:"go-on"}),j(t["room-end"],{room:"end"}))];function N(){let I=o("button",{type:"butt\
on",onclick:()=>h.show()},t["room-large"]),D=o("p",{},r.inside&&!r.practice?t["room-inside-open"]:P(t["room-line"],{code:r.
code})),y=r.address?I:null;return a?[_(),o("div",{class:"ajar-door-line"},D,i,y),R(),v()]:[o("h2",{},t["room-title"]),_(),
R(),D,r.address?gn(t,r):null,r.inside?o("p",{},t[r.practice?"room-practice-how":"room-how-network"]):null,!r.inside&&!r.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,r.addresses?.length>1?A():null,r.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},i,y,r.inside&&!r.practice?j(t["room-widen"],
{room:"widen"}):null),v()]}let _=()=>r.practice?o("p",{},Ke(t)):null,R=()=>r.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function A(){let I=o("select",{id:`${W}-address`,onchange:()=>n({room:"pick",ip:I.value})},...r.addresses.map(
({ip:D,network:y})=>o("option",{value:D,selected:D===r.picked},`${D} (${y})`)));return o("label",{class:"ajar-words",for:I.
id},o("span",{},t["room-address"]),I)}function v(){let I=o("div",{}),D=o("button",{type:"button",onclick:()=>O(!1)},t["r\
oom-end-no"]),y=o("button",{type:"button",onclick:()=>O(!0)},t["room-end"]),w=()=>I.replaceChildren(...c?[o("p",{},t["ro\
om-end-sure"]),$(D,j(t["room-end"],{room:"end"}))]:[y]),O=U=>{c=U,w(),(c?D:y).focus()};w();let q=(U,C)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...C()},{awaited:!0})},U);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),r.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),r.shown?$(q(t["room-take-table"],()=>({
what:"table"})),q(t["room-take-page"],()=>({what:"page",paper:k.value()})),k.element()):null,o("p",{},t["room-end-how"]),
I)}function M(I){r={...r,...I},d.textContent!==r.problem&&(d.textContent=r.problem),d.hidden=!r.problem;let D=Lt(t,r.joined);
i.textContent!==D&&(i.textContent=D),h.update(r,D),a===null&&r.state==="open"&&(a=!r.here),r.state!=="open"&&(a=null,c=!1),
r.busy?f.begin():(f.end(),p.textContent=""),B()}let B=Be(u,()=>{let{joined:I,problem:D,...y}=r,w=JSON.stringify([y,a]);if(w===
l)return;l=w;let O={open:N,lost:x}[r.state]??b;ot(u,()=>u.replaceChildren(...O().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let W=`ajar-door-${window.ajarForms}`;return st(e,()=>n({room:"look"}),s),{update:M}}var Lt=(e,t)=>t?t===
1?e["room-joined-one"]:P(e["room-joined"],{n:t}):e["room-joined-none"],Ke=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function gn(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return de(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function Nt(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),r="";return{dialog:n,show:()=>n.
showModal(),update(a,c){s.textContent=c;let l=JSON.stringify([a.address,a.code,a.practice]);l!==r&&(r=l,a.address?t.replaceChildren(
a.practice?o("p",{},Ke(e)):"",gn(e,a),s):(n.close(),t.replaceChildren()))}}}function st(e,t,n){let s=new IntersectionObserver(
r=>{r.some(({isIntersecting:a})=>a)&&t()});s.observe(e),n(()=>s.disconnect())}function rt(e,{sentence:t,wide:n,narrow:s,columns:r,rows:a},c){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(d,i)=>{let p=o("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return de(p,
d),p.firstElementChild.setAttribute("aria-hidden","true"),p},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),l(n,"wide"),l(s,"narrow"),o("details",{open:u},o("summary",{},c.table),
o("table",{},o("thead",{},o("tr",{},...r.map(d=>o("th",{scope:"col"},d)))),o("tbody",{},...a.map(([d,...i])=>o("tr",{},o(
"th",{scope:"row"},d),...i.map(p=>o("td",{},p??"–")))))))))}function yn({units:e,slips:t},{words:n,ask:s,send:r}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-hands-${window.
ajarForms}`,c=new Map,l=h=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...h}),u=l({id:`${a}-people`,
min:1}),d=h=>Math.max(0,Math.floor(Number(h.value)||0)),i=h=>h.kind==="card"?h.bands.slice(0,1):h.bands,p=h=>{let k=e.filter(
b=>b.item===h),g=(b,x)=>{let N=l({"aria-label":[b.card,i(b)[x]].filter(Boolean).join(": ")});return c.set(b.id,[...c.get(
b.id)??[],N]),N},j=k.length===1&&!k[0].card?k[0].bands.map((b,x)=>[b,[g(k[0],x)]]):k.map(b=>[b.card,i(b).map((x,N)=>g(b,
N))]),$=k[0].card?["",...i(k[0])]:null;return o("table",{},o("caption",{},s(h)),$&&$.length>2?o("thead",{},o("tr",{},...$.
map(b=>b?o("th",{scope:"col"},b):o("td",{})))):null,o("tbody",{},...j.map(([b,x])=>o("tr",{},o("th",{scope:"row"},b),...x.
map(N=>o("td",{},N))))))};function f(){let h=new Map(e.map($=>[$,c.get($.id).map(d)])),k=Math.max(...[...h.values()].map(
$=>$.reduce((b,x)=>b+x,0))),g=d(u)||k;if(!g){u.focus();return}let j=Object.fromEntries([...h].map(([$,b])=>[$.id,$.kind===
"card"?[b[0],Math.max(0,g-b[0])]:b]));r({counts:j,people:g})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:h=>{h.preventDefault(),f()}},
...[...new Set(e.map(h=>h.item))].map(p),o("label",{class:"ajar-words",for:u.id},o("span",{},n["room-people"]),u),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function bn(e,{words:t,send:n,onDispose:s,form:r,ask:a}){let c={not:{}},l=!1,u="",d="",i=!1,p=(C,z={})=>{i=C==="reveal",
_.begin(),n({question:e.of,do:C,...z},{awaited:!0})},f=o("div",{class:"ajar-results",hidden:!0}),h=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),k=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),g=o("span",{}),j=o("p",
{class:"ajar-counts"}),$=ls(e.minutes,t,s),b=o("button",{type:"button",class:"ajar-link",onclick:()=>W(!l)}),x=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),N=(...C)=>{x.textContent!==C[0]&&x.replaceChildren(...C)},_=ve(t,C=>N(
C||d)),R={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},A=Object.
keys(R).filter(C=>e.units.length||C==="open"||C==="close"),v=Object.fromEntries(A.map(C=>[C,o("button",{type:"button",onclick:()=>{
v[C].getAttribute("aria-disabled")?N(M(C)):C==="reset"?B():p(C)}},R[C])])),M=C=>c.busy?t["room-one-moment"]:c.not[C];function B(){
let C=o("button",{type:"button",class:"ajar-link",onclick:()=>{N(""),v.reset.focus()}},t["home-no"]),z=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{N(""),v.reset.focus(),p("reset")}},t["room-ask-reset"]);x.replaceChildren(t["room\
-reset-sure"]," ",C," ",z),C.focus()}function W(C){l=C,f.hidden=!C,r().hidden=C,b.textContent=t[C?"room-show-question":"\
room-show-result"]}let I=Nt(t),D=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>I.show()},t["room-cod\
e"]),y={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function w(C){let z=c;c={...c,...C};let Z=c.
room==="open";g.replaceChildren(c.practice?Ke(t):""),k.textContent=c.problem,k.hidden=!c.problem;let Y=[[c.answered,t["r\
oom-answered"]],[c.joined,t["room-have-joined"]]],ce=!Z||!e.units.length?[]:c.hands||c.inside?Y.slice(0,1):Y;j.replaceChildren(
...ce.map(([ee,ae])=>o("span",{},o("b",{},`${ee}`)," ",ae))),$.update(c.seconds);for(let ee of A)kn(v[ee],M(ee));d=Z?c.hands?
t["room-by-hands-now"]:y[c.state]:t["room-not-open"],(z.state!==c.state||z.room!==c.room||z.hands!==c.hands)&&N(d),c.busy||
_.end(),jn(h,c.withheld),I.update(c.way??{},Lt(t,c.joined)),D.hidden=!c.way?.address,O(),i&&!c.busy&&c.state==="closed"&&
h.childElementCount&&(i=!1,h.scrollIntoView({block:"nearest"}))}function O(){let C=JSON.stringify(c.charts??[]);if(C===u)
return;u=C;let z=!!c.charts?.length;f.replaceChildren(...wn(c.charts??[],t)),b.hidden=!z,W(z),z&&i&&f.scrollIntoView({block:"\
start"}),i=!1}let q=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?j:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...A.
map(C=>v[C]))),o("div",{class:"ajar-bar-line"},g,x,b,D,$.element),I.dialog),U=e.units.length?yn(e,{words:t,ask:a,send:C=>p(
"hands",C)}):null;return b.hidden=!0,st(q,()=>n({room:"look"}),s),{parts:[f,h,k,q,U].filter(Boolean),update:w}}function kn(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function jn(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var wn=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return rt(s,n,t),s});function xn(e,{words:t,send:n,onDispose:s}){
let r={},a="",c=o("div",{class:"ajar-results"}),l=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),d=o("div",{}),i=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),p=o("button",{type:"button",onclick:()=>{p.getAttribute("aria-disabled")?i.textContent=f():(i.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),f=()=>r.busy?t["room-one-moment"]:r.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},d,c,l,u,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},p),i)),st(e,()=>n({room:"look"}),s),{update(h){r={...r,...h},d.replaceChildren(r.practice?Ke(t):""),u.textContent=
r.problem,u.hidden=!r.problem,jn(l,r.withheld),kn(p,f());let k=JSON.stringify(r.charts??[]);k!==a&&(a=k,c.replaceChildren(
...r.charts?.length?wn(r.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function ls(e,t,n){let s=null,
r=!1,a=o("span",{role:"timer"}),c=o("button",{type:"button",class:"ajar-link",onclick:()=>{r=!r,u()}}),l=o("p",{class:"a\
jar-clock"},a," ",c);function u(){let i=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),p=i===null?"":`${Math.floor(
i/60)}:${String(i%60).padStart(2,"0")}`,f=i===null?e?P(t["room-minutes"],{minutes:e}):"":e?P(t["room-clock"],{time:p,minutes:e}):
p;a.textContent=r?"":f,c.textContent=t[r?"room-clock-show":"room-clock-hide"],l.hidden=!f}let d=setInterval(()=>{s!==null&&
u()},1e3);return n(()=>clearInterval(d)),{element:l,update:i=>{s=i==null?null:Date.now()-i*1e3,u()}}}function vn(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-couple-${window.ajarForms}`,
a=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),c=o("div",{class:"ajar-text"}),l=o("summary",{}),u=({title:p,
story:f,more:h,role:k})=>{de(a,f),a.prepend(o("h2",{},p)),de(c,h),l.textContent=k},d=e.couples.find(p=>p.id===n)??e.couples[0],
i=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(p=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:r,value:p.id,checked:p===
d,onchange:()=>{u(p),s(p.id)}}),o("span",{},p.title)))));return u(d),o("section",{class:"ajar-scenario","aria-label":t.couple},
a,o("details",{class:"ajar-role"},l,c),i)}var Rt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",us=new RegExp(`^${Rt}+|${Rt}\
+$`,"g"),ps=/[\p{L}\p{N}_]+/gu,fs=/^[\p{L}\p{N}_]+/u,ds=/\{([a-z][a-z0-9-]*)\}/,[hs,ms]=["⁨","⁩"],Sn={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},gs=new RegExp(`[,;:،]|${Rt}`),ys={dateStyle:"long",timeZone:"UTC"},bs="January Febr\
uary March April May June July August September October November December".split(" "),ks=/^\p{Uppercase}/u,$n=/[.!?…؟。][\u2069”’"')»]*$/,
js=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
fe=e=>e.replace(us,""),we=e=>e.toLowerCase().toUpperCase(),at=e=>e.match(fs)?.[0]??"";function It(e,t="en-US"){if(t!=="e\
n-US")return new Date(`${e}T00:00Z`).toLocaleDateString(t,ys);let[n,s,r]=e.split("-").map(Number);return`${bs[s-1]} ${r}\
, ${n}`}function Ae(e,t,n=[]){let s=e.split(ds),r="";for(let a=0;a<s.length-1;a+=2){let[c,l,u]=s.slice(a,a+3),d=ws(fe(t[l]),u),i=vs(
c,d,n),p=!i&&!r&&ks.test(c);r+=$n.test(r)?i.replace(/^,+/,""):i,r+=Ss(p?xs(d):d)}return $n.test(r)?r:r+s.at(-1)}function be(e){
let t=fe(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Sn&&s===Sn[n]&&fe(r))||r.includes(n)||r.includes(
s)?e:r}function ws(e,t){let n=e.length;for(;n&&gs.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(
".")&&s!==".",a=s.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:s}function xs(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function vs(e,t,n){let s=we(at(t));if(!s)return e;let r=new Set(n.map(we)),a=c=>c===s||r.
has(c)&&r.has(s);for(let c of e.matchAll(ps))if(a(we(c[0])))return e.slice(0,c.index);return e}var Ss=e=>js.test(e)?`${hs}${e}${ms}`:
e;var Dt=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function On(e,t,{words:n,level:s,change:r,say:a,again:c,
moves:l,back:u,isQuick:d}){let i={...t},{cards:p,piles:f}=e,h=_=>f.find(R=>R.id===_).text,k=o("div",{class:"ajar-one"});
function g(_,R){i={...i,[_.id]:R},R||delete i[_.id],r(Object.keys(i).length?i:null),R&&a(P(n.moved,{card:be(_.text),pile:h(
R)}))}function j(_,{focus:R=!0,back:A=_?()=>j(_-1):u,onward:v=()=>b(_+1)}={}){let M=p[_],B=P(n["card-of"],{n:_+1,all:p.length}),
W=o("div",{class:"ajar-one-card",role:"group","aria-label":B,tabindex:"-1"},o("p",{class:"ajar-where"},B),o("p",{},M.text)),
I=D=>{g(M,D),v()};l.hidden=!0,k.replaceChildren(W,o("div",{class:"ajar-one-piles"},...f.map(({id:D,text:y})=>Dt(y,()=>I(
D),{"aria-pressed":`${i[M.id]===D}`}))),o("div",{class:"ajar-one-also"},A?$(n.back,()=>A()):o("span",{}),$(n["card-out"],
()=>I("")),d?o("span",{}):$(n["card-enough"],()=>x()))),R&&W.focus({preventScroll:!0})}let $=(_,R)=>Dt(_,R,{class:"ajar-\
link"}),b=_=>_<p.length?j(_):x();function x({focus:_=!0}={}){let R=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),A=(v,M)=>{let B=p.
filter(D=>(i[D.id]??"")===M),W=D=>j(p.indexOf(D),{back:x,onward:x}),I=B.map(D=>o("li",{},Dt(D.text,()=>W(D))));return I.
length?[o(`h${s+1}`,{},v),o("ul",{},...I)]:[]};k.replaceChildren(R,o("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:v,text:M})=>A(M,v)),...A(n["cards-out"],"")),l.hidden=!1,_&&(R.focus({preventScroll:!0}),k.scrollIntoView({block:"n\
earest"}))}let N=p.map(_=>!!i[_.id]).lastIndexOf(!0)+1;return N===p.length||c&&N?x({focus:!1}):j(N,{focus:!1}),k}var $s="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Os=new RegExp(`(${$s})|[.…]+|[!?;\\n]`,"gu"),Es=/[\u0300-\u036f'’‘ʼ]/g,
Cs=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function ct(e){let t={};for(let[n,s]of Object.entries(e))t[n]=Cn(s,t);return t}
var Se=(e,t)=>new RegExp(e.map(n=>Cn(n,t)).join("|"),"y");function it(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function lt(e,t){let n=t;
for(let[s,r]of it(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var Je=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function En(e,t){let n=new Map,s=Je(t),r=0;for(let a of e.join("")){let c=a.charCodeAt(0);r+=c-97,
c!==126&&n.set(r++,s[n.size])}return n}function ut(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function Cn(e,t){return`(?:${(e.match(Cs)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:As(r)).join("")})`}function As(e){let t=An(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var An=e=>e.
normalize("NFKD").replace(Es,"").toLowerCase();function Ge(e){let t="",n=[];for(let s of e.matchAll(Os)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let r=`${s[1]?An(s[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var Ms=4,Mn=4,Tn=".",Bt=new WeakMap;function qe(e,t){let{passes:n,kinds:s,learned:r}=Nn(t),{line:a,places:c}=Ge(e),l=lt(
n,a),u=Object.entries(s).flatMap(([p,f])=>it(f,l).map(([h,k])=>({kind:p,start:h,end:k-1}))),d=r?Ts(u,a,r):u,i=(p,f)=>p.span[0]-
f.span[0]||p.span[1]-f.span[1]||(p.kind<f.kind?-1:+(p.kind>f.kind));return d.map(({kind:p,start:f,end:h})=>({kind:p,span:[
c[f][0],c[h][1]]})).sort(i)}function*Ln(e){let{passes:t,kinds:n}=Nn(e);for(let s of[t,...Object.values(n)])yield,it(s,"w\
e are here ")}function Nn(e){return Bt.has(e)||Bt.set(e,Rs(e)),Bt.get(e)}function Ts(e,t,n){let{size:s,weights:r,kinds:a,
limit:c,least:l}=n,u=Ls(t,n.same),d=u.slice(1).map((b,x)=>[...u[x],...b]),i=b=>{let x=new Set(b.flatMap(_=>_.numbers.map(
R=>R%s)));return[...x].reduce((_,R)=>_+(r.get(R)??0),0)/Math.sqrt(x.size)},p=[...u,...d];if(e.length)return qt(p,i)[1]>l?
e:[];let f=p.filter(b=>b.length>Ms),[h,k]=qt(f,i);if(!(k>c))return[];let g=h.flatMap(b=>b.numbers.filter((x,N)=>N!==1)),
j=b=>[...new Set(g.map(x=>x%b.length))].reduce((x,N)=>x+b[N],0),[$]=qt(Object.keys(a),b=>j(a[b]));return[{kind:$,start:h[0].
start,end:h.at(-1).start}]}function Ls(e,t){let n=Tn,s=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],c=[
`w ${a}`,`b ${n} ${a}`,...Ns(r[0])];s.at(-1).push({start:r.index,numbers:c.map(ut)}),n=a,a===Tn&&s.push([])}return s.filter(
r=>r.length)}function Ns(e){let t=["^",...e,"$"];return t.slice(Mn-1).map((n,s)=>`n ${t.slice(s,s+Mn).join("")}`)}var qt=(e,t)=>e.
map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Rn=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(
({kind:r})=>t[r]===s))?.[1]??null;function Rs({lists:e,passes:t,phrases:n,learned:s}){let r=ct(e),a=Object.entries(n).map(
([c,l])=>[c,Se(l,r)]);return{passes:Se(t,r),kinds:Object.fromEntries(a),learned:s&&Is(s)}}function Is({same:e,gaps:t,weights:n,
kinds:s,...r}){let a=e.map(l=>l.split(" ")),c=Object.entries(s).map(([l,u])=>[l,Je(u)]);return{...r,same:new Map(a.flatMap(
l=>l.map(u=>[u,l[0]]))),weights:En(t,n),kinds:Object.fromEntries(c)}}function In({title:e,close:t,bar:n,parts:s}){let r=()=>{c.close?c.close():c.remove()},a=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=o("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},n,a,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Dn=["emergency","crisis","violence","agency","worried","child"],Ds=["crisis","violence"],_n='a[href$="#Help-lines"]',
he=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Bn(){for(let e of he().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&he().listeners.delete(e),e.shown||=t}}function Bs(e,{zone:t="",languages:n=[]}){
let s=l=>l.endsWith("/")?t.startsWith(l):t===l,r=e.find(({zones:l})=>l.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(l=>l.home);return a?a.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:u})=>u===l))??""}function Wn(e,t,n){let s=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]);for(let c of Object.values(n)){let l=s.flatMap(d=>qe(d,c)),u=Rn(l,c);if(u)return{...u,kinds:[...new Set(l.map(
({kind:d})=>d))].sort()}}let r=e.filter(({id:c,kind:l})=>l==="ruler"&&t[c]!=null),a=Object.values(n)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var _t=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),Wt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),qn=e=>`tel:${e.match(/\d+/)[0]}`;
function Pn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(he().countries=t);let r=()=>he().countries,a=null,
c=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},he().
chosen||Bs(r(),a)),l=()=>r().find(v=>v.code===c());function u(v){he().chosen=v,Bn();for(let{element:M,draw:B}of he().listeners)
B(M)}function d(v,M){return M(v),he().listeners.add({element:v,draw:M,shown:!1}),queueMicrotask(Bn),v}let i=v=>d(o("div",
{}),M=>M.replaceChildren(...v())),p=()=>{let v=[...r(),{code:"-",country:e["help-elsewhere"]}],M=o("select",{onchange:()=>{
u(M.value),s(M.value)}},...v.map(B=>o("option",{value:B.code},B.country)));return d(M,()=>{M.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),M)},f=({say:v,to:M},B)=>{if(/^(tel|sms):/.test(M))return o("a",
{class:B?"ajar-reach":"ajar-reach ajar-first",href:M},o("span",{},...Wt(v)));let W=o("span",{},v),I=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":P(e["help-copy-what"],{address:M}),onclick:async()=>{await Ft(M,W)&&(I.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},W," ",I)},h=v=>o("li",{},o("p",{class:"ajar-for"},v.
for_what),o("p",{class:"ajar-hint"},[v.name,v.hours,v.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...v.reach.map(f))),k=({emergency:v,note:M})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),M?o("\
p",{class:"ajar-hint"},M):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:qn(v)},P(e["help-call"],{number:v})))),
g=v=>i(()=>{let M=l();if(!M)return[o("p",{},e["help-elsewhere-how"])];let B=v.flatMap(W=>W==="emergency"?k(M):_t(M,[W]).
map(h));return[o("ul",{class:"ajar-help-lines"},...B)]});function j(){In({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},p(),Pt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),g(Dn),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function $({title:v,text:M,now:B,lines:W,kinds:I,
countries:D},{level:y,aside:w,needs:O}){return D&&!A()&&(he().countries=D),o("section",{class:"ajar-danger"},o(`h${y}`,{
tabindex:"-1"},v),o("p",{},M),I.length?null:O?.()??null,p(),g(W),o("ul",{class:"ajar-todo"},...B.map(q=>o("li",{},q))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:w},e["help-aside"]))}let b=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:j},e["help-get"]);function x({emergency:v,...M}){let W=Ds.map(D=>_t(
M,[D])[0]?.reach??[]).flatMap(D=>["tel:","sms:"].map(y=>D.find(({to:w})=>w.startsWith(y))));return[{say:P(e["help-call"],
{number:v}),to:qn(v)},...W.filter(Boolean)]}let N=(v=`${e["help-line"]} `)=>i(()=>{let M=l(),B=(M?x(M):[]).flatMap(({say:D,
to:y},w)=>[w?" · ":"",o("a",{href:y},...Wt(D))]),W=o("button",{type:"button",class:"ajar-link",onclick:j},e["help-get"]),
I=o("span",{class:"ajar-off-paper"},B.length?" · ":"",W);return[o("p",{class:"ajar-help-line"},v,...B,I)]});function _(v){
if(!A())return;let[M]=[...v.querySelectorAll(_n)].reverse();M?.closest("p, ul").after(N(""));for(let B of v.querySelectorAll(
"details"))B.open=B.querySelector("summary").textContent===l()?.country}let R=()=>i(()=>{let v=l();return v?[o("p",{},o(
"b",{},`${e["help-title"]}, ${v.country}`)),o("p",{},`${e["help-danger"]} ${P(e["help-call"],{number:v.emergency})}`),o(
"ul",{},..._t(v,Dn).map(({for_what:M,name:B,reach:W,hours:I})=>o("li",{},...Wt(`${M}: ${B}. ${W.map(({say:D})=>D).join("\
 · ")}. ${I}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),A=()=>r().length>0;return{open:j,notice:$,button:b,line:N,addNumbers:_,
text:R,choose:u,code:c,isKnown:A}}var Pt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Fn(e){if(he().open){he().open=e;return}he().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(_n)&&(t.preventDefault(),t.stopPropagation(),he().open())},{capture:!0})}async function Ft(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var pt=e=>(globalThis.requestIdleCallback??setTimeout)(e);function zn(e){let t=()=>{e.next().done||pt(t)};pt(t)}var qs="about:blank";function zt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(qs)}function Un(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),zt()))},{capture:!0})}function Hn(e,t,{words:n,group:s,change:r,say:a}){let c={...t},l={},u=e.piles.map(h=>(l[h.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:k=>{k.preventDefault(),k.currentTarget.classList.add("ajar-over")},ondragleave:k=>k.currentTarget.
classList.remove("ajar-over"),ondrop:k=>{k.preventDefault(),k.currentTarget.classList.remove("ajar-over");let g=p[k.dataTransfer.
getData("text/plain")]?.[h.id];g&&!g.matches(":disabled")&&(g.checked=!0,i(g.dataset.card,h))}},l[h.id]))),d=()=>e.piles.
forEach(h=>{l[h.id].textContent=P(n["pile-count"],{pile:h.text,n:Object.values(c).filter(k=>k===h.id).length})}),i=(h,k)=>{
c[h]=k.id,d(),r({...c}),a(P(n.moved,{card:be(e.cards.find(g=>g.id===h).text),pile:k.text}))},p={},f=e.cards.map(h=>{p[h.
id]={};let k=`${s}-${h.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:g=>g.dataTransfer.setData(
"text/plain",h.id)},o("legend",{},h.text),o("div",{class:"ajar-into"},...e.piles.map(g=>{let j=o("input",{type:"radio",name:k,
value:g.id,"data-card":h.id,checked:c[h.id]===g.id,onchange:()=>i(h.id,g)});return p[h.id][g.id]=j,o("label",{},j,o("spa\
n",{},g.text))})))});return d(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...u),...f)}var Ht=["open","closed"],_s=[...Ht,"half-open"],Ws=2,Ps=90,Vt=3,ft="none",Vn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Fs=/[“”„«»"' \t\n]/g,Kn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,zs=["i","im","id","ill","ive","its","we",
"were","well"],Us=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Hs=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Ut=new WeakMap;function Vs(e,t){let n=Gn(t),{sentences:s,forms:r,at:a}=Gs(e,n);if(a<0||r[a].name===ft)return{kind:"",reason:"",
notes:[],remarks:[]};let c=Xs(Qs({sentences:s,forms:r,at:a},n),n.learned),{name:l,start:u,end:d}=r[a],i=er(c,l,Kt(e,s[a],
u,d),t),p=tr(e,s,n),h=[c==="open"&&p.some(k=>k.name!=="two-at-once")?"":i,...p.map(k=>k.remark)].filter(Boolean);return{
kind:c,reason:i,notes:p,remarks:h.slice(0,Ws)}}function Ks(e,t){let n=Gn(t),s=t["about-statements"],r=Qn(cr(e)),a=Object.entries(n.blame).map(([g,j])=>({name:g,places:r.
flatMap($=>nr(g,j,$,n))})),c=new Set(a.flatMap(({places:g})=>g.map(({sentence:j})=>j))),l=[],u="";for(let{name:g,places:[
j]}of a){if(!j)continue;let $=or(e,j,n.quotedTo[g]);l.length||(u=sr(g,e,j,n)),l.push({name:g,words:$,remark:P(s.blame[g].
say,{words:$})})}let d=l.map(g=>g.name),i=r.filter(g=>!c.has(g)),p=Object.keys(n.parts).filter(g=>(g==="seen"?i:r).some(
({line:j})=>$e(n.parts[g],j))),f=p.map(g=>s.parts[g]).join(", "),h=p.length?P(s.mirror,{parts:f}):"",k=[h,l.length?`${l[0].
remark} ${u}`:""].filter(Boolean);return{parts:p,mirror:h,blame:d,notes:l,rewording:u,remarks:k}}function Jn({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(a=>qe(n,a).length)?[]:e==="question"?Vs(n,s.coach).remarks:Ks(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Gn(e){return Ut.has(e)||Ut.set(e,Js(e)),Ut.get(e)}function Js(e){let t=ct(
e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([u,d])=>[u,Se(d,t)])),{limit:s,unit:r,forms:a,weights:c}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Se(e.echoes,t),stated:Se(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:a,weights:Ht.map(l=>Je(c[l]))},passes:Se(e.passes,t),quotes:Se(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function $e(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Gs(e,t){let n=Qn(e),s=n.map(d=>Zs(d,t)),r=d=>n.map((i,p)=>p).filter(d),a=r(d=>n[d].
mark==="?"),c=a.filter(d=>Zn(n[d])>=Vt),l=r(d=>!["none","echo","short"].includes(s[d].name)),[u]=[c,a,l].filter(d=>d.length).
map(d=>d.at(-1));return{sentences:n,forms:s,at:u??n.length-1}}var dt=e=>e.trim().split(" ").slice(0,-1),Zn=({line:e})=>dt(
e).length-1;function Zs({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:a,stated:c}){for(let[i,p]of Object.entries(
n)){let f=$e(p,e);if(f)return{name:i,start:f[0],end:f[1]}}let l=Object.entries(s).map(([i,p])=>({name:i,place:$e(p,e)})).
filter(({place:i})=>i).map(({name:i,place:[p,f]})=>({name:i,start:p,end:f}));if(l.length){let i=l.reduce((p,f)=>f.start<
p.start?f:p);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{...i,name:ft}:e.
slice(2,i.start).split(" ").filter(Boolean).some(h=>!r.has(h))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:ft}:i}let u=Yn(dt(e).slice(1),r).length>Vt?"echo":"short";return{name:t==="?"&&$e(a,e)?u:ft,start:2,end:e.length}}
function Yn(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Ys({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:a}=e[n],c=Yn(dt(r).slice(1),s),l=dt(r.slice(t[n].start)),u=["what","how","why","tell","half-open"],d=t.filter(
({name:i},p)=>p!==n&&(e[p].mark==="?"||u.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(c.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...d.map(({name:i})=>`beside ${i}`)]}function Qs(e,t){let{forms:n,weights:s,unit:r}=t.learned,
a=n[e.forms[e.at].name]??Ht.map(()=>0),c=new Set(Ys(e,t).map(d=>ut(d)%s[0].length)),l=r/Math.sqrt(c.size);return[...a.map(
(d,i)=>d+[...c].reduce((p,f)=>p+s[i][f],0)*l),0]}function Xs(e,{limit:t}){let[n,s]=[...e].sort((r,a)=>a-r);return n-s>=t?
_s[e.indexOf(n)]:""}function er(e,t,n,s){let r=s["about-questions"];return e==="closed"?r[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?P(r[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":P(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function tr(e,t,{
data:n,notes:s}){let r=n["about-questions"].notes,a=t.filter(u=>u.mark==="?"),c=a.length?a:t.slice(-1),l=[];return Object.
entries(s).flatMap(([u,d])=>{let i=c.map(f=>({sentence:f,place:$e(d,f.line)})).find(({place:f})=>f);if(i){let f=Kt(e,i.sentence,
...i.place);return l.some(h=>h.includes(f))?[]:(l.push(f),[{name:u,words:f,remark:P(r[u],{words:f})}])}let p=c.filter(f=>Zn(
f)>=Vt).length>1;return u==="two-at-once"&&p?[{name:u,words:"",remark:r[u]}]:[]})}function nr(e,t,n,{passes:s,quotes:r,unless:a}){
if($e(r,n.line))return[];let c=lt(s,n.line),l=$e(t,c);return!l||a[e]&&$e(a[e],c)?[]:[{sentence:n,start:l[0],end:l[1]}]}function or(e,{
sentence:t,start:n,end:s},r){let a=r&&$e(r,t.line.slice(n,s));return Kt(e,t,n,a?n+a[1]:s)}function sr(e,t,n,s){let r=s.data["\
about-statements"].blame[e],a=rr(e,t,n,s),c=a>0?ar(t,n.sentence,a):"",l=e==="ultimatum"&&Ge(c).line.split(" ").some(i=>zs.
includes(i)),d=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return c&&d&&!l?P(d,{rest:c}):r.
otherwise}function rr(e,t,{sentence:n,start:s,end:r},{verbs:a,acts:c}){let{line:l}=n,u=l.slice(s,r).trim().split(" "),d=u[0]===
"you"||u[0]==="u",i=h=>d&&u.slice(1,1+h.length).join()===h.join(),p=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("n\
ot")&&(p=r);let f=i(["never"])&&a.has(u[2])||i(["always"])&&c.has(u[2]);if(e==="always"&&f&&(p=l.indexOf(` ${u[2]} `,s)+
1),e==="makes"&&i(["make","me","feel"])&&(p=l.indexOf(" feel ",s)+6),e==="feel-you"){let h=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
p=h<0?0:s+h+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[h],[,k]]=[n.places[s],n.places[r-1]];
t.slice(h,k).includes(",")&&(p=s+u.slice(0,3).join(" ").length+1)}return p<l.length-2?p:0}function ar(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Hs,1),r=s.replace(Kn," ").replace(/^ +| +$/g,"");return[...r].length<=Ps?r:""}var Kt=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Kn," ").replace(Us,"");function Qn(e){let{line:t,places:n}=Ge(e),s=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let c=t.startsWith(". ",a);if(!(!c&&a<t.length)){if(a>r){let[
l]=n[r],[,u]=n[a-1],d=c?n[a]:[u,u];s.push({line:`^ ${t.slice(r,a)}. `,places:[[l,l],[l,l],...n.slice(r,a),d,d],mark:c?e.
slice(...n[a]):""})}r=a+2}}return s}function cr(e){return e.replace(Vn,"").replace(Fs,"")?e.replace(Vn,t=>" ".repeat(t.length)):
e}var ir=1200;function Xn(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),r=o("p",{class:"ajar-hint"}),a=o("div",
{class:"ajar-remarks"},s,r),c=0,l=[],u=p=>{window.ajarNoRemarks=p,l=[],i()},d=(p,f)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>u(f)},p);function i(){let p=window.ajarNoRemarks===!0,f=p||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===l.join(`
`)||(l=f,s.replaceChildren(...f.map(h=>o("p",{},h))),p?r.replaceChildren(d(t["remarks-on"],!1)):f.length?r.replaceChildren(
`${t["remarks-limits"]} `,d(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
c),c=setTimeout(i,ir)}),a}var Jt=2e4,lr=10,me=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Ze({
items:e,ids:t},n){let s=Object.keys(n).filter(a=>!t.includes(a));if(s.length)throw new me("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let c=n[a.id],l=c==null?null:pr[a.kind](c,a);xe(a,r)&&(r[a.
id]=ur(a,l,r))}return r}function ht(e,t){try{Ze(e,t)}catch(n){if(n instanceof me)return!1;throw n}return!0}var no=e=>Object.
values(e).every(t=>t==null);function ge(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>eo(
e.cards,n)),fe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${eo(e.piles,t[n.
id])}`);case"date":return[It(t)];case"list":return t.map(fe);default:return[fe(`${t}`)]}}var eo=(e,t)=>e.find(n=>n.id===
t)?.text??t;function ur(e,t,n){if(e.kind!=="choice"||!t)return t;let s=De(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>s.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var pr={ruler(e){if(!Number.isInteger(e)||e<0||e>lr)throw new me("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:u})=>u);if(!to(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Zt(r)))throw new me("answer-cards");let{chosen:a}=e,c=Gt("own"in e?e.own:"")??"";if(c&&!s)throw new me("ans\
wer-own");if(!n&&a.length+!!c>1)throw new me("answer-one-card");let l=r.filter(u=>a.includes(u));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:c})=>c),r=Zt(n.map(({id:c})=>c));if(!to(e)||!Object.keys(e).every(
Zt(s))||!Object.values(e).every(r))throw new me("answer-piles");let a=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return a.
length?Object.fromEntries(a):null},text:Gt,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new me("answer-lines",
{most:t});let n=e.map(s=>Gt(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!He(e))throw new me(
"answer-day");return e}};function Gt(e){if(typeof e!="string")throw new me("answer-text");if(e.length>Jt&&[...e].length>
Jt)throw new me("answer-long",{most:Jt});return fe(e)?e:null}var Zt=e=>t=>e.includes(t),to=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var fr=[{answers:["all"]}],dr=/\p{L}/u,hr=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,mr=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
gr=/\{([a-z][a-z0-9-]*)\}/g;function gt({items:e,rules:t,reflection:n},s,r={}){let{plain:a=!1,last:c=null}=r,l=Object.fromEntries(
e.map(({id:p})=>[p,s[p]??null]));if(no(l))return"nothing"in n?[mt([n.nothing])]:[];let{parts:u}=ro({items:e,answers:l,rules:t,
phrases:n,last:c}),i=(a||!t.length?fr:t).flatMap(u);return a||!("closing"in n)?i:[...i,mt([n.closing])]}function so({items:e,
rules:t,reflection:n},s){let{sentences:r}=ro({items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(
a):[])}var mt=e=>({words:e,heading:"",said:[]}),Oe=(e,t,n=[])=>({words:n,heading:e,said:t}),oo=(e,t)=>e.filter(n=>!t.has(
we(n)));function ro({items:e,answers:t,rules:n,phrases:s,last:r}){let a=y=>e.find(({id:w})=>w===`couple-${y}`)??e.find(({
id:w})=>w===y),c=y=>t[a(y)?.id]??null,l=y=>a(y)?ge(a(y),c(y)):[],u=y=>{let w=new Set(y.map(a));return e.filter(O=>w.has(
O))},d=y=>{let w=c(y);return typeof w=="number"?w:l(y).length},i=y=>y.map(w=>c(w)?.chosen).find(w=>Array.isArray(w))??[],
p=(y,w)=>{let[O,q]=[a(y),c(y)];return O?.kind!=="sort"||!q?[]:O.cards.filter(({id:U})=>q[U]===w).map(({text:U})=>U)},f=y=>new Set(
y?l(y).map(we):[]),h=({if:y=[],unless:w=[]})=>y.every(k)&&!w.some(k);function k(y){if(typeof y=="string")return c(y)!==null;
let{item:w=[],cards:O,piles:q,without:U,only:C,least:z,asked:Z}=y;if(Z)return!!a(Z)&&xe(a(Z),t);let Y=w.find(ae=>c(ae)!==
null);if(!Y)return!1;let ce=i([Y]);return O&&!O.some(ae=>ce.includes(ae))||q&&!q.some(ae=>oo(p(Y,ae),f(U)).length)||C&&!(ae=>ae.
size===1&&ae.has(C))(new Set(Object.values(c(Y))))?!1:z==null||d(Y)>=z}let g=(y,w={})=>P(s[y],w);function j(y,w={}){if(typeof y==
"string")return g(y,w);if(!h(y))return null;let{phrase:O,of:q,since:U}=y;if(!q)return g(O,w);if(!l(q).length)return null;
let C=U&&r?.values[q];return C==null?g(O,{n:d(q),...w}):g(U,{n:d(q),last:C,day:r.day,...w})}let $=(y=[],w={})=>y.map(O=>j(
O,w)).filter(O=>O!==null),b=(y,w)=>{let O=$(y,w);return O.length?[mt(O)]:[]};function x(y){if(typeof y=="string")return l(
y);if("level"in y)return M(y);if("phrase"in y){let[z]=y.of?l(y.of):[],Z=j(y,z===void 0?{}:{words:z});return Z===null?[]:
[Z]}let{item:w,pile:O,also:q,without:U}=y,C=O?p(w,O):l(w);return q&&(C=C.filter(z=>f(q).has(we(z)))),oo(C,f(U))}let N=({
heading:y,under:w})=>y?g(y):(w&&a(w)?.said)??"";function _(y,w){let O=a(y);if(O?.kind!=="sort"||t[O.id]===null)return[];
let q=C=>O.piles.find(z=>z.id===C).text;return(w??O.piles.map(({id:C})=>C)).map(C=>({id:C,text:q(C),cards:p(y,C)}))}let R=n.
find(y=>y.ladder)?.ladder,A=()=>Math.floor(R.rungs.length/2);function v(y){let[w]=i([y]);return!R||!w?null:A()-R.rungs.findIndex(
({card:O})=>O===w)}function M({level:y,up:w=0}){let O=y.map(v).find(U=>U!==null);if(!R||O===void 0)return[];let q=R.rungs[A()-
O-w];return q?l(q.item):[]}let B={answers({answers:y}){return(y[0]==="all"?e:u(y)).filter(({id:O})=>t[O]!==null).map(O=>Oe(
O.said||O.ask,ge(O,t[O.id])))},lines(y){let w=y.lines.flatMap(x),O=w.length?[Oe(N(y),w,$(y.say))]:[],q=y.count?.[Math.min(
w.length,y.count.length-1)];return q?[...O,mt([g(q,{n:w.length})])]:O},piles({piles:y,only:w,heading:O,below:q={},all:U={}}){
let C=z=>z.length===a(y).cards.length;return _(y,w).filter(({cards:z})=>z.length).flatMap(({id:z,text:Z,cards:Y})=>{let ce=C(
Y)&&U[z]||q[z],ee=O?g(O,{pile:Z}):Z;return[Oe(ee,Y),...b(ce?[ce]:[])]})},empty(y){let w=_(y.empty,y.only).filter(({cards:O})=>!O.
length).map(({text:O})=>O);return w.length?[Oe(N(y),w,$(y.say))]:[]},sentence(y){let w=s[y.sentence],O=ao(w),q=Object.fromEntries(
O.map(U=>[U,l(U).join(" ")]));return Object.values(q).every(Boolean)?[Oe(N(y),[Yt(y,w,q)])]:[]},message(y){let w=W(y.message);
return w.length?[Oe(N(y),[w.join(" ")])]:[]},ladder(){let[y=""]=l(R.goal),[[w],[O]]=[i([R.today]),i([R.later])],q=R.rungs.
map(({card:U,item:C})=>{let z=a(C)?.said??"",[Z]=l(C),Y=Z?`${z}: ${Z}`:g("open",{level:z}),ce=yr(U===w,U===O,!!O);return ce?
g(ce,{level:Y}):Y});return[Oe(g(y?"ladder":"ladder-unnamed",{goal:y}),q)]},missing({missing:y,say:w}){let O=u(y).filter(
({id:q})=>t[q]===null);return O.length?b(w,{parts:O.map(q=>q.said).join("; ")}):[]},repeated(y){let w=y.repeated.map(l),
O=new Map;for(let C of w.flat())O.has(we(C))||O.set(we(C),C);let q=C=>w.filter(z=>z.some(Z=>we(Z)===C)).length>1,U=[...O].
filter(([C])=>q(C)).map(([,C])=>C);return U.length?[Oe(N(y),U)]:[]}},W=y=>y.parts.map(w=>[w,l(w.item)[0]]).filter(([,w])=>w).
map(([w,O])=>I(w,O,y));function I(y,w,{self:O=[],small:q=[],capitals:U=[]}){let{opener:C,clause:z,clauses:Z=[],questions:Y=[],
names:ce=!1}=y,ee=be(w),ae=at(ee),ke=ae.toLowerCase();if(O.includes(ke))return Ae("{words}.",{words:ee});let ye=[...s[C]].
at(-1);if(!hr.test(ee.match(dr)?.[0]??"a")||Y.includes(ke))return Ae(`{words}${ye}`,{words:ee});let L=s[z&&Z.includes(ke)?
z:C],H=ce||U.includes(ae);return Ae(L,{words:yt(ee,q,H)})}function D(y){if(!h(y))return[];let w=Object.keys(B).find(q=>q in
y),O=w?B[w](y):b(y.say);return O.length&&y.then?[...O,...b([y.then])]:O}return{parts:D,sentences:W}}var ao=e=>[...e.matchAll(
gr)].map(([,t])=>t);function Yt({alike:e,small:t=[],lower:n=[]},s,r){let a=l=>yt(be(fe(r[l])),t,!n.includes(l)),c=Object.
fromEntries(ao(s).map(l=>[l,a(l)]));return Ae(s,c,e)}function yt(e,t,n){let s=at(e);if(!([...s].length>1&&mr.test(s)&&!n)&&
!t.includes(s.toLowerCase()))return e;let[a=""]=e;return a.toLowerCase()+e.slice(a.length)}function yr(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function co(e,t,n,s=null){let r=br(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:gt(e,t,{plain:a,last:s})}}function br({
items:e},t,n){let s=n&&Wn(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function Qt(e,{words:t,label:n,question:s,act:r}){let a=e.querySelector("button, input"),c=[...e.childNodes],l=(i,p)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),a.focus(),p()}},i),u=l(t["home-no"],()=>{}),d=o("div",{class:"\
ajar-moves"},u,l(n,r));e.replaceChildren(o("p",{},s),d),u.focus()}function bt(e){let n=o("button",{type:"button",onclick:()=>Qt(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function io({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=o("span",{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),c=o("p",{class:"ajar-problem",role:"al\
ert"}),l=o("p",{class:"ajar-news",role:"status"}),u=o("div",{}),d=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=i,f=!1,h=!1,k=!1,g=!1,j=!1,$=(L,H,te={})=>o(
"button",{type:"button",onclick:H,...te},L),b=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>w()}),x=$(
e["keep-open"],()=>w(),{class:"ajar-link"}),N=o("div",{class:"ajar-offer"}),_=!1,R=L=>{L.tabIndex=-1,L.focus()},A=()=>u.
querySelector(".ajar-change"),v=()=>i.state==="kept"&&!i.reopen;function M(L,H=L){a.dataset.short=H,r.textContent!==L&&(r.
textContent=L)}function B(){let L=i.problem?e["keep-unsaved"]:e["keep-saving"],[H,te]={none:[e["notice-alone"],e["notice\
-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[L],
lost:[e["keep-lost"]]}[j?"lost":i.state];a.classList.toggle("ajar-state-lost",j),M(H,te),a.dataset.longest=i.state==="ke\
pt"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,W()}function W(){let L=n&&
i.state==="none"&&!f,[H,te]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];b.setAttribute(
"aria-label",H),b.replaceChildren(o("span",{class:"ajar-long"},H),o("span",{class:"ajar-short"},te)),b.hidden=!L||_,x.hidden=
!L||!i.exists,N.hidden=!L||g,d.hidden=L&&c.hidden&&!l.textContent}function I(){let L=()=>{g=!0,B(),R(a)};return N.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},$(e["keep-nothing"],L),$(e["keep-offer-yes"],w))),N}function D(){
i={...i,saved:!1},B()}function y(){B(),p=i,v()?u.replaceChildren(h?Z("change"):ae()):i.state!=="none"?u.replaceChildren(
Z("unlock")):f?u.replaceChildren(Z(i.exists?"open":"start")):u.replaceChildren(n?"":g?C():U())}let w=()=>{f=!0,l.textContent=
"",y(),d.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},O=()=>i.hosted?o("p",{},e["keep-hub"]):null,
q=()=>i.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function U(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"keep-there":"keep-why"]),O(),o("d\
iv",{class:"ajar-moves"},$(e["keep-nothing"],()=>{g=!0,y(),R(a)}),$(e[i.exists?"keep-open":"keep-start"],w)))}let C=()=>o(
"p",{},$(e[i.exists?"keep-open":"keep-start"],w,{class:"ajar-link"}));function z(){let H=["none","weak","fair","good","s\
trong"].map(te=>e[`keep-strength-${te}`]).reduce((te,E)=>E.length>te.length?E:te);return o("p",{class:"ajar-strength","a\
ria-live":"polite","data-longest":H},o("span",{},e["keep-strength-none"]))}function Z(L){let H=L==="start"||L==="change",
te={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[L],E=o("input",{id:`${s}-\
words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{H&&t({strength:E.value})}}),V=o("in\
put",{id:`${s}-again`,type:"password",spellcheck:"false"}),Q=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),V),
G=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),ne=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.
place,onchange:()=>t({place:ne.value})}),oe=z(),le=()=>{if(!E.value){E.focus();return}if(G.hidden=!0,H&&E.type==="passwo\
rd"&&V.value!==E.value){G.textContent=e["keep-again-differs"],G.hidden=!1,V.focus();return}L==="change"?t({change:E.value},
{awaited:!0}):t({[L==="start"?"keep":"unlock"]:E.value,place:ne.value},{awaited:!0}),M(e["keep-opening"]),E.value="",V.value=
"",oe.firstChild.textContent=e["keep-strength-none"]},ue=()=>{f=!1,h=!1,y(),L==="change"?A().focus():R(a)},pe=o("details",
{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),ne);return o("form",{class:"ajar-ask",onsubmit:ie=>{
ie.preventDefault(),le()}},o(i.state==="locked"?"h1":"p",{class:"ajar-title"},te),O(),L==="start"&&n?o("p",{},e["keep-wh\
y"]):null,L==="start"?q():null,L==="change"?o("p",{},e["keep-change-how"]):null,H?o("p",{},e["keep-no-way-back"]):null,L===
"start"&&i.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[L==="change"?"keep-new":"kee\
p-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[H?"keep-how":"keep-how-open"]),E,H?oe:null,H?Q:null,o("label",
{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:ie})=>{E.type=ie.checked?"text":"password",Q.hidden=ie.
checked,G.hidden=!0}}),o("span",{},e["keep-see"])),H?G:null,L==="change"||i.here?null:pe,o("div",{class:"ajar-moves"},L===
"unlock"?null:$(e["keep-not-now"],ue),o("button",{type:"submit"},te)),H?null:ee(),L==="start"&&i.here?ce():null)}let Y=()=>o(
"div",{},$(e["keep-copy"],()=>t({take:"sealed"})));function ce(){let L={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},H=o("input",{type:"file",onchange:async()=>{let V=new Uint8Array(await H.files[0].arrayBuffer()),Q=()=>t(
{bring:V},{awaited:!0});H.value="",i.exists?Qt(E,{...L,act:Q}):Q()}}),te=o("label",{class:"ajar-words"},o("span",{},e["k\
eep-bring"]),H),E=o("div",{class:"ajar-twice"},te);return E}function ee(){let L=bt({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-f\
orgot-how"]),...i.here?[o("p",{},e["keep-copy-forgot"]),Y(),ce()]:[],o("p",{},e["keep-erase-how"]),L)}function ae(){let L=o(
"select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(L.value)})},...[...new Set([5,15,30,60,i.minutes])].sort((H,te)=>H-
te).map(H=>o("option",{value:H,selected:H===i.minutes},P(e["keep-minutes"],{n:H}))));return o("div",{class:"ajar-kept"},
$(e["keep-lock"],()=>{M(e["keep-opening"]),t({lock:!0},{awaited:!0})}),$(e["keep-change"],()=>{h=!0,k=!1,y(),u.querySelector(
"input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},k?e["keep-changed"]:""),o("details",
{},o("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[o("p",{},e["keep-copy-how"]),Y()]:[o("p",{},i.place)],i.
copied?o("p",{},P(e["keep-copied"],{program:i.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),L))}function ke(L){
if(L.strength!=null){let H=u.querySelector(".ajar-strength > span");H&&(H.textContent=L.strength);return}if(L.changed){h=
!1,y(),u.querySelector(".ajar-changed").textContent=e["keep-changed"],k=!0,A().focus();return}i={...i,...L},i.state==="k\
ept"&&(f=!1),v()||(h=!1),B(),ye()}let ye=Be(u,()=>{let L=p;if(L.state===i.state&&L.exists===i.exists&&L.minutes===i.minutes&&
L.here===i.here&&!!L.reopen==!!i.reopen&&!!L.hosted==!!i.hosted&&u.firstChild){p=i;return}let te=f&&L.place!==i.place;y(),
L.state!==i.state&&L.state!=="none"?R(a):te&&u.querySelector("input").focus()});return y(),{line:a,small:b,opener:x,more:d,
offer:I,setStart:L=>{_=L,B()},update:ke,begin:D,setLost:L=>{j=L,B()},say:L=>{l.textContent=L,d.hidden=!1}}}function lo({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!xe(s,n)))if(s.kind==="choice"){let c=(s.among?
De(s,n):s.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),l=r.own?.trim()?r.own:"";(c.length||l)&&(n[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let a=s.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(n[s.id]=Object.fromEntries(
a))}else if(s.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(n[s.id]=a)}else`${r}`.trim()&&(n[s.id]=r)}return n}var uo=(e,t)=>P(e.ask,t);var kr=new Set(["autorestarting","dead","restarting","terminating"]),jr=4e3;function po({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let a=0,c=(u,d)=>{
kr.has(d)&&t()},l=(u,d)=>{clearTimeout(a),d==="disconnected"?t():d==="connecting"?a=setTimeout(t,jr):n()};return s.connect(
c),r.connect(l),()=>{clearTimeout(a),s.disconnect(c),r.disconnect(l)}}function fo({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([u,d])=>{let i=lo(u,d),p=u.items.filter(f=>f.id in i).map(f=>[uo(f,i),...ge(f,i[f.id])].join(`
`));return[u.title,...p].join(`

`)}).join(`


`);async function a(u){let d=r(),i=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=d,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(d)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function c(u={}){let d=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>a(d)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(d),d}function l(u){s=u;for(let d of n)d.hidden=!u}return{line:c,set:l,isLost:()=>s,forget:u=>n.delete(
u)}}var ho=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function mo(e,{words:t,send:n,open:s,help:r,matters:a,ways:c}){let l=o("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),u=ve(t,A=>l.replaceChildren(A)),d=A=>{u.begin(),n(A)},i=o("div",{}),p={},f="",h=0,k=nt(t);e.replaceChildren(o(
"section",{class:"ajar-home","aria-label":t["home-title"]},i),l);let g=(A,v)=>o("button",{type:"button",onclick:v},A),j=A=>o(
"div",{class:"ajar-reflection"},...A.flatMap(v=>Ve(v,3))),$=(A,v,M)=>bt({words:t,label:A,question:v,act:()=>d(M)}),b=()=>{
let A=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{A.files[0]&&d({import:await A.files[0].text()}),
A.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),A)};function x(){let A=a();return p.something?
[A.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...A.map(({heading:v,lines:M})=>o("div",{},o("dt",
{},v),...M.map(B=>o("dd",{dir:"auto"},B))))),o("div",{class:"ajar-moves"},...c())]:[]}let N=Be(i,()=>{let A=JSON.stringify(
[p,a()]);A!==f&&(f=A,ot(i,_))});function _(){let A=(B,W)=>g(W,()=>d({take:B})),v=h>(p.danger?.kinds.length??0)?null:p.danger,
M=()=>{h=v.kinds.length+1,_(),i.querySelector(".ajar-welcome").focus()};i.replaceChildren(v?r.notice(v,{level:2,aside:M}):
"",o("p",{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.newest?o("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(p.
newest))):"",p.due?.length?o("ul",{},...p.due.map(B=>o("li",{},B))):"",p.plan?.length?o("h2",{},t["home-plan"]):"",p.plan?.
length?j(p.plan):"",p.plan?.length&&!v?r.line():"",...(p.earlier??[]).filter(({plan:B})=>B.length).map(({title:B,plan:W})=>o(
"details",{},o("summary",{},`${t["home-plan"]}, ${B}`),j(W))),...x(),o("details",{},o("summary",{},t["home-take"]),o("p",
{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...v?[]:[g(t["home-take-plan"],()=>d({take:"plan",paper:k.value(),
country:r.code()})),k.element(),A("calendar",t["home-take-calendar"]),p.danger?"":A("calendar-line",t["home-take-calenda\
r-line"])],A("check-ins",t["home-take-check-ins"]),A("everything",t["home-take-everything"])),b()),p.something?o("detail\
s",{},o("summary",{},t["home-end"]),o("p",{},t["home-anew-how"]),$(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",
{},t["home-erase-how"]),$(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:A=>{u.end(),p=A,N()},settle:u.
end,say:(A,v="")=>{u.end();let M=o("div",{class:"ajar-text"});de(M,v),l.replaceChildren(A,M),l.scrollIntoView({block:"ne\
arest"})}}}function go({name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([ho(n)],{type:t}));o("a",{href:s,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var wr=1e3;function kt(e,{title:t,paper:n,isTight:s=!1,onRefused:r}){let{documentElement:a,title:c}=document,l=f=>o("div",
{class:`ajar-plan-${f}`},o("div",{})),u=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},l("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),l("foot"));document.body.append(u),a.classList.add("ajar-printing"),document.title=t;
let d=new AbortController,i=()=>{d.abort(),u.remove(),a.classList.remove("ajar-printing"),document.title=c},p=setTimeout(
r,wr);addEventListener("beforeprint",()=>clearTimeout(p),{once:!0}),window.print();for(let f of["pointerdown","keydown",
"pagehide"])addEventListener(f,i,{capture:!0,signal:d.signal})}function bo({plan:e,paper:t,numbers:n,heading:s},r){let{title:a,goal:c,sentence:l,plan:u,message:d,more:i,needs:p,support:f,
ladder:h}=e,k=[o("h1",{},a),...c.map(g=>yo("ajar-plan-goal",g)),...l.map(g=>yo("ajar-plan-hero",g)),Xt(u,"h2"),...d.map(
g=>jt(g,_e(g.lines))),i.length?o("section",{},Xt(i,"h2")):"",...p.map(g=>jt(g,$r(g))),...f.map(g=>jt(g,[Xt(g.fields,"h3")])),
...h.map(g=>jt(g,Or(g),Sr(g))),n.length?o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-number\
s"},n.join(" · ")):null];kt(k,{title:a,paper:t,isTight:i.length>2,onRefused:r})}var wt=({lines:e})=>[...e.join("")].length,
xr=e=>wt(e)<160?"large":wt(e)<500?"middle":"usual",yo=(e,t)=>o("div",{class:e,"data-size":xr(t)},...en(t,"h2")),vr=e=>wt(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),_e=e=>e.map(t=>o("p",{dir:"auto"},t)),ko=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:_e(e),en=({heading:e,lines:t},n,s=_e)=>[o(n,{},e),...s(t)];function Xt(e,t){
let n=e.every(vr)?"ajar-plan-beside":"",s=t==="h3"?ko:_e;return o("div",{class:n},...e.map(r=>o("div",{},...en(r,t,s))))}
var Sr=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+wt(s),0)<900,jt=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),$r=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?o(
"ul",{class:"ajar-plan-pills"},...t.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},...en(t,"h3",ko))),Or=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>_e(n)),o("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:r})=>o("li",{"data-\
here":r.length>0},o("h3",{},n),o("div",{},..._e(s),r.length?o("p",{},o("b",{},r.join(" · "))):null))))];var Er={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},We=10,
Cr=400,Ye=17,tn=16,Me=14,[So,$o]=[12,38],[nn,on,Ar]=[46,8,30],jo=15,wo=26,Mr=14;function sn(e,t,n){let s=t.filter(({id:l})=>e.
some(u=>u[l]!==null)),[r,a]=e.length>1?Lr(e,s,n):Tr(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${re(a)}`}">
${r.join(`
`)}
</svg>
`}function Tr(e,t,n){let[s,r,a]=[92,14,n-14],c=u=>r+(a-r)*u/We;return[t.flatMap(({id:u,name:d},i)=>{let p=i*s,f=p+46,h=e[u],
k=[...Array(We+1).keys()].map(j=>Qe([c(j),f-5],[c(j),f+5],"edge",1)),g=[0,We].filter(j=>j!==h).map(j=>Ee(`${j}`,c(j),f+25,
"muted",{size:Me,anchor:"middle"}));return[Ee(d,0,p+Ye,u,{size:Ye,bold:!0}),Qe([r,f],[a,f],"edge",1.5),...k,...g,Co(u,c(
h),f,9),Ee(`${h}`,c(h),f+29,u,{size:Ye,bold:!0,anchor:"middle"})]}),t.length*s-8]}function Lr(e,t,n){let s=Dr(e,So,n-$o),
r=nn+We*on+Ar,a=t.flatMap(({id:d,name:i},p)=>Nr(e,d,i,s,p*r,n)),c=t.length*r,[l,u]=Br(e,s,c,n);return[[...a,...l],c+u]}function Nr(e,t,n,s,r,a){
let[c,l]=[r+nn,r+nn+We*on],u=e.map((f,h)=>({value:f[t],x:s[h],y:l-on*f[t]})).filter(({value:f})=>f!==null),d=[c,l].flatMap(
(f,h)=>[Qe([0,f],[a-$o+So,f],"line",1),Ee(h?"0":`${We}`,a,f+5,"muted",{size:Me,anchor:"end"})]),i=Math.min(...s.slice(1).
map((f,h)=>f-s[h])),p=i<11?Math.max(2,i/3):5.5;return[Ee(n,0,r+Ye,t,{size:Ye,bold:!0}),...d,Ur(u,t),...u.map(({x:f,y:h})=>Co(
t,f,h,p)),...Rr(u,t)]}function Rr(e,t){let n=e.map(({value:r,x:a,y:c},l)=>{let[u,d]=[e[l-1]?.value??r,e[l+1]?.value??r],
i=u>=r&&d>=r&&u+d>2*r,p=(u-r)*(d-r)<0,f=l===0||l===e.length-1;return{value:r,x:a+(p?Math.sign(u-r)*6:0),y:c+(i?22:-11),half:`${r}`.
length*tn*.6/2,rank:f?0:r===u?3:p?2:1}}),s=[];for(let r of n.sort((a,c)=>a.rank-c.rank))(r.rank===0||r.rank<3&&e.length<=
Mr)&&!s.some(c=>Ir(r,c))&&s.push(r);return s.map(({value:r,x:a,y:c})=>Ee(`${r}`,a,c,t,{size:tn,bold:!0,anchor:"middle"}))}
var Ir=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<tn;function Dr(e,t,n){let s=Oo(e);if(s.length===1){let d=(n-
t)/(e.length-1);return e.map((i,p)=>t+p*d)}let r=s.slice(1).map((d,i)=>Mt(s[i].day,d.day)),a=jo*(e.length-s.length)+wo*r.
length,c=Math.min(1,(n-t)/a),l=Math.max(0,n-t-a)/r.reduce((d,i)=>d+i,0),u=t;return s.flatMap(({many:d},i)=>(i&&(u+=wo*c+
l*r[i-1]),Array.from({length:d},(p,f)=>(f&&(u+=jo*c),u))))}function Oo(e){if(!e.every(({day:s},r)=>s&&s>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function Br(e,t,n,s){let r=Oo(e);if(r.length===1){let[i]=r.map(x=>x.day&&vo(x.day,!0)),f=s<Cr||e.length>4?2:e.length,h=f===
2?[0,e.length-1]:[...e.keys()],k=s/f-14,g=h.map(x=>({x:t[x],lines:_r(e[x].moment,k)})),j=Math.max(...g.map(({lines:x})=>x.
length))*Me*1.25,$=g.flatMap(({x,lines:N})=>xo(N,x,n+12,s)),b=i?[Ee(i,0,n+j+22,"muted",{size:Me})]:[];return[[...$,...b],
j+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),c=[],l=0;for(let{day:i,many:p}of r){let[f,h]=[t[l],t[l+p-1]];c.
push({from:f,to:h,x:(f+h)/2,words:vo(i,a.size>1)}),l+=p}let u=c.flatMap(({from:i,to:p,x:f})=>[Qe([i,n-4],[p,n-4],"edge",
1),Qe([f,n-4],[f,n+2],"edge",1)]),d=qr(c.map(i=>({...i,...Eo([i.words],i.x,s)})));return[[...u,...d.flatMap(({words:i,x:p})=>xo(
[i],p,n+18,s))],24]}function qr(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.slice(1,-1))r.start>=s.at(-1).end+14&&r.
end+14<=n.start&&s.push(r);return[...s,n]}function Eo(e,t,n){let s=Math.max(...e.map(xt))/2,r=Math.min(Math.max(t,s),n-s);
return{start:r-s,end:r+s}}function xo(e,t,n,s){let{start:r,end:a}=Eo(e,t,s),[c,l]=r<=0?["start",0]:a>=s?["end",s]:["midd\
le",t];return e.map((u,d)=>Ee(u,l,n+d*Me*1.25,"muted",{size:Me,anchor:c}))}var vo=(e,t)=>Ne(e,{month:"short",day:"numeri\
c",...t&&{year:"numeric"}});function _r(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){let c=`${n.at(-1)} ${a}`.
trim();!n.at(-1)||xt(c)<=t?n[n.length-1]=c:n.push(a)}let[s,...r]=n;return[s,r.join(" ")].filter(Boolean).map(a=>Wr(a,t))}
function Wr(e,t){let n=[...e];if(xt(e)<=t)return e;for(;n.length&&xt(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}\
…`}var Pr=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,xt=e=>[...e].reduce((t,n)=>t+
Me*(Pr.test(n)?1.05:.58),0),re=e=>`${Math.round(e*10)/10}`,vt=e=>`var(--ajar-${e}, ${Er[e]})`,Fr={"&":"&amp;","<":"&lt;",
">":"&gt;"},zr=e=>e.replace(/[&<>]/g,t=>Fr[t]);function Ee(e,t,n,s,{size:r,bold:a=!1,anchor:c="start"}){let l=a?' font-w\
eight="650"':"";return`<text ${`x="${re(t)}" y="${re(n)}" text-anchor="${c}"`} font-size="${r}"${l} fill="${vt(s)}">${zr(
e)}</text>`}var Qe=(e,t,n,s)=>`<path d="M${e.map(re).join(" ")}L${t.map(re).join(" ")}" stroke="${vt(n)}" stroke-width="${s}\
" fill="none"/>`,Ur=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${re(n)} ${re(s)}`).join("L")}" stroke="${vt(t)}" stroke-wid\
th="2.5" stroke-linejoin="round" fill="none"/>`;function Co(e,t,n,s){let[r,a,c]=[t,n,s];return`<path d="${{importance:`M${re(
r-c)} ${re(a)}a${c} ${c} 0 1 0 ${2*c} 0a${c} ${c} 0 1 0 ${-2*c} 0z`,confidence:`M${re(r-c*.9)} ${re(a-c*.9)}h${re(c*1.8)}\
v${re(c*1.8)}h${re(-c*1.8)}z`,readiness:`M${re(r)} ${re(a-c*1.25)}L${re(r+c*1.25)} ${re(a)}L${re(r)} ${re(a+c*1.25)}L${re(
r-c*1.25)} ${re(a)}z`}[e]}" fill="${vt(e)}"/>`}var Hr=600,Vr=340;function Mo(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=Ie.map(r=>({id:r,name:n[r]}));return{sentence:Kr(e,t),wide:sn(e,s,Hr),narrow:sn(e,s,Vr),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(r=>[r.moment,...Ie.map(a=>r[a])])}}function Kr(e,t){let[n,s]=[e[0],e.at(-1)],
r={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},a=n.day&&
Jr(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),c=Ie.filter(d=>n[d]!==null);if(e.length===1){let d=c.map(p=>P(t["check-in\
s-value"],{ruler:r[p],value:n[p]})),i=Ao(d);return a?P(t["check-ins-once"],{day:a,rulers:i}):P(t["check-ins-once-undated"],
{rulers:i})}let l=c.filter(d=>s[d]!==null).map(d=>P(n[d]===s[d]?t["check-ins-same"]:t["check-ins-changed"],{ruler:r[d],before:n[d],
after:s[d]}));if(!l.length)return t["check-ins-differ"];let u=Ao(l);return a?P(t["check-ins-since"],{day:a,rulers:u}):P(
t["check-ins-since-undated"],{rulers:u})}var Jr=(e,t)=>Ne(e,{month:"long",day:"numeric",...t&&{year:"numeric"}}),Ao=e=>new Intl.
ListFormat("en-US",{type:"conjunction"}).format(e);var Pe=(...e)=>e.map(([t,n,s={}])=>Re("path",{class:t,d:n,...s})),Xe=(e,...t)=>Re("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Gr=(e,t,n,s)=>Re("circle",{class:e,cx:t,cy:n,r:s}),Zr={cup:()=>Xe("88 74 46 56",...Pe(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Xe("296 12 176 168",...Pe(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Xe("136 24 136 140",...Pe(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Gr("glow",234,94,4),...Pe(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Xe("312 66 80 120",...Pe(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Xe("190 66 72 100",Re("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Re("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Pe(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},To=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:a,picture:c})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},Zr[c](),o("span",{},o("b",{},r)," ",o("span",{},a))))));function Lo(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),To(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var No=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),To(e.doors,t)),
Ro=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Yr=4e3,Qr=6e3,Xr=6;function Io(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),r=o("div",{class:"ajar-circle","aria-hidden":"true"}),a=o("button",{type:"but\
ton",onclick:()=>t?i():d()},e.begin);function c(f,h){s.textContent=f,r.dataset.breath=h}function l(){if(n===Xr){i(),s.textContent=
e.after;return}n++,c(e.in,"in"),t=setTimeout(u,Yr)}function u(){c(e.out,"out"),t=setTimeout(l,Qr)}function d(){n=0,a.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,c("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},r,s),a,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(f=>o("li",{},f))))),stop:i}}var Te=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};var rn="plan";function Do(e,{exercises:t,danger:n}){let s=e.filter(({key:d})=>d==="plan@").at(-1)?.response,r=d=>Bo(d)&&fe(d)!=="";if(!s||
!r(s.if)||!r(s.then))return"";let a=d=>Object.values(n).some(i=>qe(d,i).length);if(Object.values(s).flatMap(ea).some(a))
return"";let{rules:c,reflection:l}=t.plan,u=c.find(d=>d.sentence);return u?Yt(u,l[u.sentence],s):""}var ea=e=>(e?.own?[e.
own]:[e].flat()).filter(Bo),Bo=e=>typeof e=="string";var Oi=new TextEncoder;var qo="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",_o=`${qo}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Fi=new RegExp(`(?:[${qo}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),zi=new RegExp(`^[${_o}]+`),Ui=new RegExp(`(^|[;,|"])([${_o}]*)(?=[=+\\-@−＝＋－＠])`,"g");function Wo({after:e,among:t,...n},s){return Ze({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var oa=[rn,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],sa={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},ra="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",aa=new RegExp(`\\r\\n|[${ra}]`);function Po(e,t){let n=new Map(e.map(p=>[p.key,p])),s=p=>{let{response:f}=n.get(`${p}@`)??{},h=Object.keys(f??{}).length?
t.exercises[p]:null;return h?ca(h,f):null},[r,a,c,l]=oa.map(s),u=r?Do([n.get(`${rn}@`)],t):"",d=["day","helper","badly",
...u?[]:["if","then"]],i={goal:r?r.fields("goal"):[],sentence:u?[r.sentence(u)]:[],plan:r?r.fields(...d):[],message:s("r\
eframing")?.message()??[],more:Object.entries(sa).flatMap(([p,f])=>(f.length?s(p)?.fields(...f):s(p)?.pile("goals","both"))??
[]),needs:a?[a.section("needs","this-week")]:[],support:c?[c.section("listens","practical","trained")]:[],ladder:l?[l.ladder()]:
[]};for(let[p,f]of Object.entries(i))i[p]=f.filter(h=>h.lines?.length||h.fields?.length||h.rungs?.length);if(!Object.values(
i).some(p=>p.length))throw new Te("journal-no-plan");return{...i,title:t.exercises.plan?.title}}var St=e=>e.flatMap(t=>t.split(aa)).map(fe).filter(Boolean);function ca({title:e,items:t,reflection:n,rules:s=[]},r){let a=f=>{
try{return Wo(f,r[f.id])}catch{return null}},c=f=>{let h=a(f),k=f.kind==="date"&&He(h);return St(k?[Ne(k,{dateStyle:"ful\
l"})]:ge(f,h))},l=(...f)=>t.filter(({id:h})=>f.includes(h)).map(h=>({id:h.id,heading:h.said,lines:c(h)})).filter(h=>h.lines.
length),u=(...f)=>({heading:e,fields:l(...f)});function d(f,h){let k=t.find(b=>b.id===f&&b.kind==="sort"),g=k?.piles.find(
b=>b.id===h)?.text,j=g&&a(k);if(!j)return[];let $=k.cards.filter(b=>j[b.id]===h).map(({text:b})=>b);return[{id:h,heading:g,
lines:St($)}]}function i(){let f={items:t,rules:s.filter(k=>k.message),reflection:n};if(!f.rules.length)return[];let h=Object.
fromEntries(t.map(k=>[k.id,a(k)]));return gt(f,h).filter(({said:k})=>k.length).map(({heading:k,said:g})=>({id:"message",
heading:k,lines:St(g)}))}function p(){let f=s.find(j=>j.ladder)?.ladder;if(!f)return{...u("goal"),rungs:[]};let h=j=>t.find(
({id:$})=>$===j),k=[f.today,f.later].map(h).filter(Boolean),g=f.rungs.filter(j=>h(j.item)).map(j=>({heading:h(j.item).said,
lines:c(h(j.item)),marks:k.filter($=>a($)?.chosen.includes(j.card)).map($=>$.said)})).filter(j=>j.lines.length||j.marks.
length);return{...u("goal"),rungs:g}}return{fields:l,section:u,pile:d,message:i,ladder:p,sentence:f=>({heading:n["in-one"],
lines:St([f])})}}function Fo({takes:e=[]},t){let n=e.flatMap(s=>{let r=t(s.exercise);return!r||!ht(r.exercise,r.answers)?[]:s.item?ia(s,r):
so(r.exercise,r.answers)});return[...new Set(n)]}function ia({item:e,pile:t,say:n},{exercise:s,answers:r}){let a=s.items.
find(d=>d.id===e);if(!a||r[e]==null)return[];let c=t&&a.cards.filter(d=>r[e][d.id]===t),l=c?c.map(({text:d})=>d):ge(a,r[e]),
u=n.startsWith("{words}");return l.map(d=>{let i=be(d);return Ae(n,{words:u?i:yt(i,["a","an"],!1)})})}var la=["day","review","again","until"],ua="{wishes}";function zo({words:e,help:t,exerciseOf:n,answersOf:s,keys:r}){let a=f=>{
let[h,k]=[n(`${f}@`),s(`${f}@`)];return h&&k?{exercise:h,answers:k}:null},c=f=>Fo(f,a),l=({items:f})=>f.some(({takes:h})=>h);
function u(f,h){let g=(n(f)?.items??[]).flatMap(({takes:j=[]})=>j).filter(({exercise:j})=>h.includes(`${j}@`));return c(
{takes:g}).length>0}function d({key:f,exercise:h,html:k}){let g=s(f),j=h.items.flatMap(A=>ge(A,g[A.id]).flatMap(v=>be(v).
split(/\n+/)));if(!j.length)return"";let b=o("div",k?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","ari\
a-hidden":"true"});k?i(b,k,j):b.append(...j.map(A=>o("p",{dir:"auto"},A)));let x=o("p",{class:"ajar-status",role:"status"}),
N=async()=>{let v=[...b.querySelectorAll("h1, h2, p, li")].map(({textContent:B})=>B.trim()).join(`

`),M=await Ft(v,b);x.replaceChildren(e[M?"help-copied":"letter-not-copied"])},_=()=>{let A=/-(US|CA)$/i.test(navigator.language),
v=o("div",{class:"ajar-letter-text"},...b.cloneNode(!0).childNodes);kt([v],{title:e["letter-title"],paper:A?"us-letter":
"a4",onRefused:()=>x.replaceChildren(e["print-refused"])})},R=(A,v)=>o("button",{type:"button",onclick:v},A);return o("d\
iv",{class:"ajar-letter"},b,o("div",{class:"ajar-moves"},R(e["help-copy"],N),R(e["letter-print"],_)),x)}function i(f,h,k){
de(f,h),[...f.querySelectorAll("p")].find(j=>j.textContent===ua)?.replaceWith(o("ul",{},...k.map(j=>o("li",{dir:"auto"},
j)))),t.addNumbers(f),f.querySelector(".ajar-off-paper")?.remove(),f.querySelector(".ajar-help-line a")||f.append(o("p",
{},e["help-elsewhere-how"]))}function p(){let f=r().filter(g=>g.endsWith("@")&&s(g)),h=f.map(g=>({key:g,response:s(g)})),
k=Object.fromEntries(f.map(g=>[g.slice(0,-1),n(g)]));try{let{message:g,more:j,needs:$,support:b}=Po(h,{exercises:k,danger:{}}),
x=j.filter(({id:N})=>!la.includes(N));return[...g,...x,...[...$,...b].flatMap(({fields:N})=>N)]}catch(g){if(g instanceof
Te)return[];throw g}}return{sentences:c,isLetter:l,canBegin:u,letter:d,matters:p}}window.ajarShown??=new WeakMap;var et=window.ajarShown,Uo="needs@",Ho=e=>e.startsWith("check-in@"),$t="note@",pa="for-pa\
rtner@",Vo=({answers:e,done:t,danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),Fe={};function fa(){let e=document.getElementById(
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
.ajar-plan-quiet{color:var(--muted);margin-top:8mm}.ajar-plan-numbers{font-variant-numeric:tabular-nums}}.ajar .ajar-man\
y{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.ajar button[aria-disabled]{
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
`;e.textContent!==t&&(e.textContent=t)}function da({model:e,el:t}){fa();let n=e.get("pages"),s=e.get("words"),r=new Map,
a=new Map,c=new Map,l=[],u=m=>l.push(m),d=null,i=!1,p=!1,f=!1,h=!1,k=new Map,g=new Map,j=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let $=o("div",{class:"ajar-page"}),b=m=>n.flatMap(({blocks:S})=>S).find(S=>S.kind==="exercise"&&
S.key===m)?.exercise,x=fo({words:s,answered:()=>[...a].map(([m,{answers:S}])=>[b(m),S]).filter(([m,S])=>m&&Object.keys(S??
{}).length)}),N=0,_=m=>{if(clearTimeout(N),N=0,x.set(m),d?.setLost(m),m)for(let S of c.keys())r.get(S)?.release()},R=(m,{
awaited:S=!1}={})=>{try{e.send(m)}catch{_(!0);return}S&&!N&&(N=setTimeout(()=>_(!0),8e3))},A=!1;function v(){A||(A=!0,window.
ajarDangers?M():R({dangers:!0}))}let M=()=>{for(let m of Object.values(window.ajarDangers.dangers))zn(Ln(m))};function B({
key:m,exercise:S},T){if(Ho(m)&&!x.isLost()||!(window.ajarDangers||x.isLost())||!ht(S,T))return;let J=Ze(S,T),K=co(S,J,window.
ajarDangers);G(m,{answers:J,done:!0,...K}),k.set(m,Vo(a.get(m))),r.get(m).update(a.get(m)),r.get("made")?.update()}let W=Pn(
{words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>I(),onCountry:m=>R({country:m})}),I=()=>{R({forget:!0}),
zt()},D=zo({words:s,help:W,exerciseOf:b,answersOf:m=>a.get(m)?.answers,keys:()=>[...a.keys()].filter(m=>b(m))}),y=(m,S,T)=>(r.
set(m.key,T),a.has(m.key)&&T.update(a.get(m.key)),S),w={html:m=>O(m.html),home(m){let S=o("div",{}),T=X=>{X.import&&r.get(
"chart")?.begin(),R(X)},F=X=>ue(ke(X)),{matters:J}=D;return y(m,S,mo(S,{words:s,send:T,open:F,help:W,matters:J,ways:V})),
R({home:m.key}),S},gate(m){let S=o("div",{class:"ajar-text ajar-gate"}),[T,F]=h?[o("p",{},s["gate-left-out"]),[W.button(),
L(),C()]]:[O(f?m.short:m.html),Z()],J=o(`h${m.level??2}`,{},m.title);return S.append(J,T,o("div",{class:"ajar-moves"},...F.
filter(Boolean))),h||T.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),u(()=>{f=!0}),S},made:m=>{let S=o("div",{class:"\
ajar-made"}),T=()=>S.replaceChildren(...ce(m.section));return r.set("made",{update:T}),T(),S},exercise(m){if(m.invites&&
h)return o("div",{class:"ajar-text"},o(`h${m.level}`,{},m.exercise.title),o("p",{},s["gate-left-out"]),C());let S=o("div",
{}),T=x.line(d?{}:{role:"alert"});c.set(m.key,S);let F=(K,X)=>{d?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let je=window.ajarSent;g.set(m.key,je),R({key:m.key,...K,sent:je},{awaited:X}),!(!X||!x.isLost())&&(_(!0),T.scrollIntoView(
{block:"nearest"}))};if(r.set(m.key,hn(S,m.exercise,{words:s,level:m.level,small:m.quick,folded:n.length>1,brief:m.brief,
sort:m.quick||n.length>1&&!Le()?On:Hn,enough:m.quick?"at once":"later",remarks:(K,X)=>Xn(K,{words:s,find:je=>Jn(X,je,window.
ajarDangers)}),sentences:D.sentences,...a.get(m.key),help:W,needs:()=>L(m.needs),below:()=>ae(m),onAside:K=>{G(m.key,{aside:K}),
S.querySelector(".ajar-letter")?.toggleAttribute("hidden",!K)},onChange:K=>{v(),G(m.key,{answers:K,done:!1}),F({answers:K,
done:!1},p)},onMove:K=>G(m.key,{at:K}),onDone:K=>{B(m,K),F({answers:K,done:!0},!0),Ho(m.key)&&r.get("chart")?.begin()},onStartOver:()=>{
G(m.key,{answers:{},done:!1}),F({remove:!0})}})),S.firstElementChild.append(T),u(()=>x.forget(T)),!m.folded)return S;let J=Object.
keys(a.get(m.key)?.answers??{}).length>0;return o("details",{open:J},o("summary",{},s["check-in-now"]),S)},chart(m){let S=o(
"div",{class:"ajar-chart-block"}),T=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:F,end:J}=ve(s,
X=>T.replaceChildren(X)),K=({checkIns:X})=>{J(),rt(S,X.length?Mo(X,s):{},s)};return r.set(m.key,{update:K,begin:F,end:J}),
a.has(m.key)&&K(a.get(m.key)),F(),R({chart:m.key}),o("div",{},S,T)},start:m=>Lo(m,{open:ye,opener:d?.opener}),doors:m=>No(
m,{open:ye}),onward:m=>Ro(m,{open:ye}),breathing(m){let{element:S,stop:T}=Io(m);return u(T),S},notice(m){if(Un(()=>R({forget:!0})),
!m.leave)return o("div",{class:"ajar-notice"},o("p",{},m.text));let S=o("div",{class:"ajar-leave"},W.button(),Pt({words:s,
leave:I}));Fn(W.open),d=io({words:s,send:R,isQuiet:n.length>1});let T=document.createDocumentFragment(),F=o("div",{class:"\
ajar-on-paper"});return pt(()=>F.append(W.text())),T.append(o("div",{class:"ajar-notice"},o("div",{},d.line,d.small),S),
F,d.more),T}};function O(m){let S=o("div",{class:"ajar-text"});return de(S,m),W.addNumbers(S),S.addEventListener("click",
T=>{let F=T.target.closest("a"),J=n.findIndex(({id:K})=>K&&F?.getAttribute("href")===`${K}.ipynb`);J<0||(T.preventDefault(),
ue(J))}),S}function q(m){h=m,f=!0,oe({focus:!0})}let U=(m,S)=>o("button",{type:"button",onclick:S},m),C=()=>U(s["gate-ag\
ain"],()=>q(!1));function z(){q(!1),n[j].blocks.some(({invites:S})=>S)||ue(j+1)}let Z=()=>[U(s["gate-no"],()=>q(!0)),U(s["\
gate-unsure"],()=>q(!0)),U(s["gate-yes"],z)],Y=m=>n.filter(S=>S.section===m).flatMap(S=>S.blocks.filter(({kind:T})=>T===
"exercise")),ce=m=>{let S=Y(m).filter(({key:X})=>a.get(X)?.done).map(({key:X,exercise:je},ze)=>o("details",{open:ze===0},
o("summary",{},je.title),...a.get(X).reflection.flatMap(Ue=>Ve(Ue,2)))),T=o("p",{},s["made-nothing"]),F=Y(m).map(({key:X})=>X),
J=D.canBegin($t,F)?E():null,K=J?[o("div",{class:"ajar-moves"},J)]:[];return[o("h1",{},s["made-title"]),...S.length?S:[T],
...K]},ee=m=>{let S=Y(m);return S.length>0&&S.every(({key:T})=>a.get(T)?.done)};function ae(m){let S=m.key.startsWith("p\
lan@")&&W.isKnown()?W.line():"",T=D.isLetter(m.exercise)?D.letter(m):"",{danger:F,aside:J=0}=a.get(m.key);return T&&(T.hidden=
J<=(F?.kinds.length??-1)),o("div",{class:"ajar-below"},S,T,d?.offer()??"")}let ke=m=>n.findIndex(({aside:S,blocks:T})=>!S&&
T.some(F=>F.key===m)),ye=m=>ue(n.findIndex(S=>S.id===m));function L(m){let S=ke(Uo);return S<0?m?o("p",{},o("a",{href:m},
s["help-needs"])):null:H(Uo,S,s["help-needs"])}function H(m,S,T){return o("button",{type:"button",onclick:()=>{ue(S);let J=c.
get(m)?.querySelector("h1, h2");J&&(c.get(m).querySelector(".ajar-sentences")?.setAttribute("open",""),J.tabIndex=-1,J.focus())}},
T)}function te(m,S){let T=n.findIndex(({blocks:F})=>F.some(J=>J.key===m));return T<0||h?null:H(m,T,S)}let E=()=>te($t,s["\
make-message"]),V=()=>{let m=[...a.keys()];return[D.canBegin($t,m)||a.has($t)?E():null,te(pa,s["for-partner"])].filter(Boolean)};
for(let[m,S]of Object.entries(Fe))w[m]=T=>{let F=o("div",{}),K=S(F,T,{words:s,send:R,onDispose:u,model:e,exerciseOf:b,formOf:X=>c.
get(X)});return y(T,K.element??F,K)};let Q=m=>n[j].blocks.find(S=>S.kind===m),G=(m,S)=>a.set(m,{...a.get(m),...S}),ne=()=>{
for(let m of l.splice(0))m()};function oe({focus:m=!1}={}){if(ne(),r.clear(),i){$.replaceChildren(d?"":o("p",{class:"aja\
r-empty"},s["keep-locked-here"]));return}if($.replaceChildren(...n[j].blocks.map(T=>w[T.kind](T))),n.length>1&&le(),!m)return;
let S=$.querySelector("h1, h2, h3")??$;S.tabIndex=-1,S.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function le(){
let{aside:m,title:S}=n[j];if(Ce.hidden=!!m,$.classList.toggle("ajar-aside",!!m),d?.setStart(n[j].id==="start"),m)return;
let{section:T,step:F,steps:J,minutes:K}=n[j],X=n.filter(se=>!se.aside),je=X.indexOf(n[j]),ze=(se,Ct,Zo={})=>o("button",{
type:"button",onclick:()=>ue(n.indexOf(se)),...Zo},Ct),Ue=n.find(({id:se})=>se==="start"),an=X[je-1]??Ue;$.append(o("div",
{class:"ajar-moves ajar-turn"},an?ze(an,s["previous-page"]):null,je<X.length-1?ze(X[je+1],s["next-page"]):null));let Et=X.
filter(se=>!se.section||se.step===1),cn=se=>T?se.section===T:se===n[j],Jo=se=>({"aria-current":cn(se)?"page":null}),Go=se=>ee(
se.section)?o("span",{class:"ajar-done"},` ${s["section-done"]}`):"",ln=(se,Ct)=>o("li",{},ze(se,Ct,Jo(se)),Go(se));pe.replaceChildren(
...Et.map(se=>ln(se,se.title)),Ue?ln(Ue,s["start-page"]):""),ie.textContent=T?P(s["step-of"],{title:S,n:F,all:J,minutes:K}):
P(s["page-of"],{n:Et.findIndex(cn)+1,all:Et.length,title:S})}function ue(m){n[m]&&(j=m,pe.parentElement.open=Le(),e.set(
"page",m),e.save_changes(),oe({focus:!0}))}let pe=o("ol",{}),ie=o("summary",{}),Le=()=>window.innerWidth>640;e.get("noti\
ce")&&t.append(w.notice(e.get("notice")));let Ce=o("nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:Le()},
ie,pe));n.length>1&&t.append(Ce),t.append(x.line({role:"alert"}),$);let Ot=0;for(let m of["keydown","pointerdown","scrol\
l"])t.addEventListener(m,()=>{Date.now()-Ot<3e4||(Ot=Date.now(),R({active:!0}))},{passive:!0,capture:!0});e.on("msg:cust\
om",m=>{if(_(!1),m.keeping){let T=[...g.values()].some(K=>m.acknowledged<K);d?.update(T?{...m.keeping,saved:!1}:m.keeping);
let{state:F}=m.keeping,J=F==="locked";F&&(p=F==="kept"),F&&J!==i&&(i=J,a.clear(),Ce.hidden=i,oe())}m.states&&queueMicrotask(
()=>r.get("made")?.update());for(let[T,F]of Object.entries(m.states??{})){if(m.acknowledged<g.get(T))continue;let J=F.answers&&
!Object.keys(F.answers).length,K=k.get(T)===Vo(F);k.delete(T),G(T,J?{...F,at:0}:F),K||r.get(T)?.update(a.get(T))}m.dangers&&
(window.ajarDangers=m.dangers,M()),m.country!=null&&W.choose(m.country),m.file&&(r.get("home")?.settle(),go(m.file));let S=r.
get("home")??d;if(m.print){let T=r.get("home");T?.settle(),bo(m.print,()=>T?.say(s["print-refused"]))}m.erased&&S?.say(m.
erased,Q("home")?.erased),m.said&&r.get("chart")?.end(),m.said&&S?.say(m.said),m.open&&ye(m.open),m.problem&&r.get(m.problem.
key)?.say(m.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),oe()});let tt=po(e,{gone:()=>_(!0),back:()=>{x.isLost()&&
R({ready:!0})}});return oe(),et.set(s,(et.get(s)??0)+1),R({ready:!0}),()=>{ne(),tt(),clearTimeout(N),et.set(s,et.get(s)-
1),et.get(s)||R({gone:!0})}}var Ko={render:da};Fe.door=(e,t,n)=>mn(e,n);Fe.group=(e,t,n)=>xn(e,n);Fe.scenario=(e,t,{words:n,model:s})=>({element:vn(t,{words:n,picked:s.
get("couple"),pick:r=>{s.set("couple",r),s.save_changes()}})});Fe.asking=(e,t,{exerciseOf:n,formOf:s,...r})=>{let{items:a}=n(
t.of),{parts:c,update:l}=bn(t,{...r,form:()=>s(t.of),ask:d=>a.find(i=>i.id===d).ask}),u=document.createDocumentFragment();
return u.append(...c),{element:u,update:l}};var Fl=Ko;export{Fl as default};
