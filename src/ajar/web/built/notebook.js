var Fo=/^(\d{4})-(\d{2})-(\d{2})$/;function Ue(e){let[,t,n,s]=typeof e=="string"&&Fo.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=zo(+t,+n)?e:null}function St(e){let t=e.getFullYear();return t>=1&&t<=9999?Uo(t,e.getMonth()+1,e.getDate()):null}var Ot=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function zo(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Uo=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Ne=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var Ho=["button","input","select","summary","textarea"],Vo=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),a):a===!0?s.setAttribute(
r,""):a!==!1&&a!=null&&s.setAttribute(r,a);return Ho.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Vo.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function Re(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))s.setAttribute(r,a);return s.append(...n),
s}var Ie=["importance","confidence","readiness"],P=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let a=t[s];return r?
Number.isInteger(a)?a+1:n:["number","string"].includes(typeof a)?a:n}),xe=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function De(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.
piles.includes(n[r.id]));return s.length?s:e.cards}var on=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};function $t(e,{words:t,has:n,put:s,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(u=>o("input",{type:"\
checkbox",onchange:({target:d})=>(d.checked?s:r)(u)})),c=()=>a.forEach((u,d)=>{u.checked=n(e[d])});return c(),{element:o(
"details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((u,d)=>o("label",{class:"ajar-car\
d"},a[d],o("span",{dir:"auto"},u))))),follow:c}}var Ko=2e4;function sn(e,{oninput:t,...n}){let s=o("textarea",{maxlength:Ko,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let a=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+a}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function rn(e,t,{words:n,group:s,change:r,remarks:a,sentences:c=[]}){
let{opener:l,long:u,remark:d}=e,i=l?o("b",{id:`${s}-opener`},l):null,p=sn(t??"",{rows:u?8:2,oninput:()=>{r(p.value.trim()?
p.value:null),b.follow()},...l?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),f=v=>{p.value=v,p.dispatchEvent(new Event("input",{bubbles:!0}))},h=n["message-opener"],b=$t(c,{words:n,has:v=>p.
value.includes(v),put:v=>f(`${p.value.trim()||h} ${v}`),drop:v=>{let y=p.value.replace(v,"").replace(/ {2,}/g," ").trim();
f(y===h?"":y)}}),k=o("label",{class:"ajar-words ajar-write"},i,p),j=d&&a?a(p,e):"";return b.element||j?o("div",{},b.element,
k,j):k}function an(e,t,{words:n,change:s,sentences:r=[]}){let a=o("div",{}),c=()=>[...a.querySelectorAll("textarea")],l=()=>{
let y=c().map(x=>x.value).filter(x=>x.trim());s(y.length?y:null),v.follow()},u=()=>[...a.children].forEach((y,x)=>{y.querySelector(
"textarea").setAttribute("aria-label",P(n.line,{n:x+1})),y.querySelector("button").setAttribute("aria-label",P(n["remove\
-line"],{n:x+1}))}),d=()=>{b(""),c().at(-1).focus()},i=o("button",{type:"button",class:"ajar-link",onclick:d},n["add-lin\
e"]),p=()=>{u(),i.hidden=a.children.length>=e.most},f=y=>{let x=c()[c().indexOf(y)+1];x?x.focus():y.value.trim()&&!i.hidden&&
d()},h=y=>{let x=sn(y,{rows:1,enterkeyhint:"next",oninput:()=>{x.value.includes(`
`)&&(x.value=x.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:R=>{["insertLineBreak","insertParagraph"].includes(R.inputType)&&
(R.preventDefault(),f(x))}});return x},b=y=>{let x=()=>{let q=R.nextElementSibling||R.previousElementSibling;R.remove(),
q||b(""),p(),l(),(q||a.firstElementChild).querySelector("textarea").focus()},R=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},h(y)),o("button",{type:"button",class:"ajar-remove",onclick:x},"×"));a.append(R),p()},k=t||[];for(let y=0;y<
Math.max(e.lines,k.length);y++)b(k[y]??"");let j=y=>c().find(x=>x.value.trim()===y),v=$t(r,{words:n,has:y=>!!j(y),put(y){
!j("")&&!i.hidden&&b("");let x=j("");x&&(x.value=y),l()},drop(y){j(y).value="",l()}});return o("div",{class:"ajar-lines"},
v.element,a,i)}var Go=6,Jo=5;function ve(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function cn(e,t,n){let{words:s,level:r=3,small:a=!1,folded:c=!1,brief:l=!1,beside:u=[]}=n,d={...Qo,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,p={...n.answers},f=0,h=null,b=0,k=n.
aside??0,j=t.why?o("p",{class:"ajar-why"},t.why):"",v=t.private?o("p",{class:"ajar-private"},t.private):"",y=E=>l?E.after:
c&&E.more,x=t.items.some(E=>y(E)&&n.answers?.[E.id]!=null),{example:R}=t,q=R?o("details",{class:"ajar-example"},o("summa\
ry",{},s.example),o("p",{},R)):"",M=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),T=o("div",{}),O=o("d\
iv",{class:"ajar-body"}),A=o("section",{class:"ajar-form","aria-labelledby":`${i}-title`},o(`h${r}`,{id:`${i}-title`},t.
title),...a||c?[o("div",{class:"ajar-beside"},...u,j?Zo([j],s):"",q),v]:[j,v,q],T,O,M);A.addEventListener("keydown",E=>{
E.key!=="Enter"||!(E.ctrlKey||E.metaKey)||!h||(E.preventDefault(),h.next.click())}),e.replaceChildren(A);function W(){let E=t.
items.filter(ne=>xe(ne,p)),V=E.filter(ne=>!y(ne)),Q=x?E.filter(y).map(ne=>[ne]):[];return[...l||a&&t.together?[V]:V.map(
ne=>[ne]),...Q]}let _=E=>{M.replaceChildren(E)},I=ve(s,_);function D(E,V){M.replaceChildren(`${E} `,o("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{p=V,_(""),n.onChange(p),ee({focus:!0})}},s["put-back"]))}function g(E,V){p={...p,[E.
id]:V},Yo(O),_(""),n.onChange(p),z()}function w(){B(!0),I.begin(),b=setTimeout($,8e3)}function $(){b&&(clearTimeout(b),b=
0,B(!1),I.end())}function B(E){for(let V of h?.fieldsets??[])V.disabled=E}function z(){if(!h)return;let{items:E,skip:V,where:Q,
next:J,enough:ne,more:oe}=h,le=W().length;V.textContent=Z(E)?s["clear-and-skip"]:s.skip,Q.textContent=P(s["question-of"],
{n:f+1,all:le}),Q.hidden=(a||l)&&le===1,J.textContent=f===le-1?s.done:s.next,ne.hidden=!C(le);let ue=f===le-1&&(!l||Z(E)),
pe=t.items.some(ie=>y(ie)&&xe(ie,p));oe.hidden=x||!ue||!pe}function C(E){return(n.enough==="at once"||f>0)&&f<E-1&&Z(t.items)}
function F(){b||(w(),n.onDone(p))}let Z=E=>E.some(({id:V})=>p[V]!=null);function Y(E,V=!0){if(b)return;let Q=W();if(f+=E,
f>=Q.length){f=Q.length-1,F();return}ee({focus:V,again:E<0})}function ce(E,V){let Q=`${i}-${E.id}`,J=o("legend",{id:`${Q}\
-ask`},P(E.ask,p)),ne=E.hint?o("p",{class:"ajar-hint",id:`${Q}-hint`},E.hint):null,oe=[ne,V.mark].filter(Boolean).map(({
id:ie})=>ie),le=E.among?{...E,cards:De(E,p)}:E,ue=d[E.kind](le,on(le,p[E.id]),{words:s,level:r+1,group:Q,change:ie=>g(E,
ie),say:_,remarks:n.remarks,sentences:n.sentences?.(E),isQuick:n.enough==="at once",isShort:c,...V}),pe={class:`ajar-ite\
m ajar-${E.kind}`,tabindex:"-1","aria-describedby":oe.join(" ")||null};return o("fieldset",pe,J,ne,ue)}function ee({focus:E=!1,
again:V=!1}={}){let Q=W();f=Math.max(0,Math.min(f,Q.length-1));let J=Q[f],ne=n.mark?.(J),oe=ne?o("p",{class:"ajar-mark",
id:`${i}-${J[0].id}-mark`},ne):null,le=o("div",{class:"ajar-moves ajar-onward"}),ue=f>0?()=>Y(-1):null,pe=J.map(U=>ce(U,
{mark:oe,again:V,moves:le,back:ue})),ie=o("button",{type:"button",class:"ajar-skip",onclick:()=>{if(b)return;let U=p,G=Z(
J);if(p={...p,...Object.fromEntries(J.map(({id:K})=>[K,null]))},n.onChange(p),!G){Y(1);return}ee({focus:!0}),D(s.cleared,
U)}}),Le=o("button",{type:"button",class:"ajar-next",onclick:()=>{b||(_(""),Y(1))}}),Ce=o("p",{class:"ajar-where"}),et=o(
"button",{type:"button",class:"ajar-link",onclick:()=>{b||(x=!0,Y(1))}},l?s["add-why"]:s["ask-more"]),m=o("button",{type:"\
button",class:"ajar-link",onclick:F},s.enough);h={items:J,skip:ie,where:Ce,next:Le,fieldsets:pe,enough:m,more:et},T.replaceChildren();
let S={type:"button",class:"ajar-back",onclick:ue};le.replaceChildren(Le,ue?o("button",S,s.back):"",ie);let N=pe.length===
1;oe&&N&&pe[0].lastElementChild.before(oe),O.replaceChildren(Ce,...oe&&!N?[oe]:[],...pe,le,...n.enough?[et,m]:[]),z(),n.
onMove?.(f),E&&(pe[0].focus({preventScroll:!0}),Ce.scrollIntoView({block:"nearest"}))}function ae(E){if(T.replaceChildren(),
!E||!n.help||k>E.kinds.length)return null;let V=()=>{k=E.kinds.length+1,n.onAside?.(k),T.replaceChildren(),O.querySelector(
"[tabindex]").focus()},{help:Q,needs:J}=n;return T.append(Q.notice(E,{level:r+1,aside:V,needs:J})),T.querySelector("[tab\
index]")}function ke(E,{focus:V=!1,danger:Q=null}={}){h=null;let J=o(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);O.replaceChildren(
o("div",{class:"ajar-reflection"},J,...E.flatMap(oe=>He(oe,r+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("butt\
on",{type:"button",onclick:()=>{f=0,ee({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let oe=p;
p={},f=0,k=0,n.onAside?.(0),n.onStartOver(),ee({focus:!0}),D(s["started-over"],oe)}},s["start-over"])));let ne=ae(Q);V&&
(ne??J).focus()}function ye(E){let V=O.contains(document.activeElement);V&&h&&!b||($(),p={...E.answers},E.done?ke(E.reflection,
{focus:V,danger:E.danger}):(f=E.at??Math.max(0,W().findIndex(Q=>Q.some(({id:J})=>p[J]==null))),ee()))}let{done:L,reflection:H,
danger:te}=n;return ye({answers:p,at:n.at,done:L,reflection:H,danger:te}),{update:ye,release:$,say:E=>{$(),_(E)}}}var Zo=(e,t)=>o(
"details",{},o("summary",{},t["why-this"]),...e);function Yo(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var He=({heading:e,said:t,words:n},s)=>[
e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...n.map(r=>o("p",{},r))].filter(Boolean),Qo={ruler(e,t,{group:n,change:s}){let r=Array.from({length:11},(a,c)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:c,checked:t===c,onchange:()=>s(c),"aria-describedby":c===
0?`${n}-low`:c===10?`${n}-high`:null}),o("span",{},`${c}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...r),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:a,isShort:c}){let{chosen:l,own:u}=t||{chosen:[],
own:""},d=()=>r(l.length||u.trim()?{chosen:[...l],own:u}:null),i=e.many?"checkbox":"radio",p=e.cards.map(y=>o("input",{type:i,
name:s,value:y.id,checked:l.includes(y.id),onchange:x=>{e.many?l=l.filter(R=>R!==y.id).concat(x.target.checked?y.id:[]):
(l=[y.id],u="",f&&(f.value="")),d()}})),f=e.own?o("input",{type:"text",value:u,maxlength:500,oninput:y=>{u=y.target.value,
!e.many&&u.trim()&&(l=[],p.forEach(x=>{x.checked=!1})),d()}}):null,h=e.cards.map((y,x)=>o("label",{class:"ajar-card"},p[x],
o("span",{},y.text))),k=c&&h.length>Go?h.filter((y,x)=>x>=Jo&&!p[x].checked):[];for(let y of k)y.hidden=!0;let j=()=>{for(let y of k)
y.hidden=!1;v.hidden=!0,k[0].querySelector("input").focus()},v=o("button",{type:"button",class:"ajar-link",hidden:!k.length,
onclick:j},P(n["cards-more"],{n:k.length}));return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choo\
se-many":"choose-one"]),...h,v,f?o("label",{class:"ajar-own"},o("span",{},e.own),f):null,f&&e.remark&&a?a(f,e):null)},text:rn,
list:an,date(e,t,{words:n,change:s,say:r}){let a=St(new Date);return o("label",{class:"ajar-words"},o("span",{},n["pick-\
date"]),o("input",{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||null),c.value>="1000"&&c.value<a&&r(n["day-\
past"])}}))}};var Xo=e=>e;function de(e,t){e.innerHTML=Xo(t)}function tt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=o("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,c])=>o("option",{value:a,selected:a===n},c)));return o(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function Be(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function a(){n=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:c.signal,capture:u!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,a);return r}function nt(e,t){let n=l=>[...e.querySelectorAll(
l)],s=n("details[open] > summary").map(l=>l.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=s.includes(l.textContent);if(r===!1)return;let a=n("summary, button").
find(l=>l.textContent===r),c=a??e.querySelector("h2, p");a||(c.tabIndex=-1),c.focus({preventScroll:!0})}function ln(e,{words:t,send:n,onDispose:s}){let r={},a=null,c=!1,l="",u=o("div",{}),d=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),i=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=ve(t,I=>{p.textContent=I}),h=Ct(t),b=tt(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},d,u,p),h.dialog);let k=I=>{r.busy?p.textContent=t["room-one-moment"]:(f.begin(),
n(I,{awaited:!0}))},j=(I,D)=>o("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>k(D)},I),v=(...I)=>o(
"div",{class:"ajar-moves ajar-many"},...I);function y(){let I=r.needsKey?o("input",{type:"password",spellcheck:"false",id:`${_}\
-key`,"aria-describedby":`${_}-key-how`}):null,D=o("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>{
if(I&&!I.value){I.focus();return}k({room:"open",...I?{key:I.value}:{}}),I&&(I.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),r.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
r.elsewhere?P(t["room-how-elsewhere"],{address:r.elsewhere}):t["room-how-network"]),I?o("label",{class:"ajar-words",for:I.
id},t["room-host-key"]):null,I?o("p",{class:"ajar-hint",id:`${_}-key-how`},t["room-host-key-how"]):null,I,v(D,r.elsewhere?
null:j(t["room-inside"],{room:"inside"})),r.elsewhere?null:o("p",{},t["room-rehearse-how"]),r.elsewhere?null:v(...[12,3].
map(g=>j(P(t["room-rehearse"],{n:g}),{room:"rehearse",phones:g})))]}let x=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),v(j(t["room-go-on"],{room:"go-on"}),j(t["room-end"],{room:"end"}))];function R(){let I=o("button",{type:"butt\
on",onclick:()=>h.show()},t["room-large"]),D=o("p",{},r.inside&&!r.practice?t["room-inside-open"]:P(t["room-line"],{code:r.
code})),g=r.address?I:null;return a?[q(),o("div",{class:"ajar-door-line"},D,i,g),M(),O()]:[o("h2",{},t["room-title"]),q(),
M(),D,r.address?un(t,r):null,r.inside?o("p",{},t[r.practice?"room-practice-how":"room-how-network"]):null,!r.inside&&!r.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,r.addresses?.length>1?T():null,r.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},i,g,r.inside&&!r.practice?j(t["room-widen"],
{room:"widen"}):null),O()]}let q=()=>r.practice?o("p",{},Ve(t)):null,M=()=>r.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function T(){let I=o("select",{id:`${_}-address`,onchange:()=>n({room:"pick",ip:I.value})},...r.addresses.map(
({ip:D,network:g})=>o("option",{value:D,selected:D===r.picked},`${D} (${g})`)));return o("label",{class:"ajar-words",for:I.
id},o("span",{},t["room-address"]),I)}function O(){let I=o("div",{}),D=o("button",{type:"button",onclick:()=>$(!1)},t["r\
oom-end-no"]),g=o("button",{type:"button",onclick:()=>$(!0)},t["room-end"]),w=()=>I.replaceChildren(...c?[o("p",{},t["ro\
om-end-sure"]),v(D,j(t["room-end"],{room:"end"}))]:[g]),$=z=>{c=z,w(),(c?D:g).focus()};w();let B=(z,C)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...C()},{awaited:!0})},z);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),r.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),r.shown?v(B(t["room-take-table"],()=>({
what:"table"})),B(t["room-take-page"],()=>({what:"page",paper:b.value()})),b.element()):null,o("p",{},t["room-end-how"]),
I)}function A(I){r={...r,...I},d.textContent!==r.problem&&(d.textContent=r.problem),d.hidden=!r.problem;let D=Et(t,r.joined);
i.textContent!==D&&(i.textContent=D),h.update(r,D),a===null&&r.state==="open"&&(a=!r.here),r.state!=="open"&&(a=null,c=!1),
r.busy?f.begin():(f.end(),p.textContent=""),W()}let W=Be(u,()=>{let{joined:I,problem:D,...g}=r,w=JSON.stringify([g,a]);if(w===
l)return;l=w;let $={open:R,lost:x}[r.state]??y;nt(u,()=>u.replaceChildren(...$().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let _=`ajar-door-${window.ajarForms}`;return ot(e,()=>n({room:"look"}),s),{update:A}}var Et=(e,t)=>t?t===
1?e["room-joined-one"]:P(e["room-joined"],{n:t}):e["room-joined-none"],Ve=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function un(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return de(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function Ct(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),r="";return{dialog:n,show:()=>n.
showModal(),update(a,c){s.textContent=c;let l=JSON.stringify([a.address,a.code,a.practice]);l!==r&&(r=l,a.address?t.replaceChildren(
a.practice?o("p",{},Ve(e)):"",un(e,a),s):(n.close(),t.replaceChildren()))}}}function ot(e,t,n){let s=new IntersectionObserver(
r=>{r.some(({isIntersecting:a})=>a)&&t()});s.observe(e),n(()=>s.disconnect())}function st(e,{sentence:t,wide:n,narrow:s,columns:r,rows:a},c){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(d,i)=>{let p=o("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return de(p,
d),p.firstElementChild.setAttribute("aria-hidden","true"),p},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),l(n,"wide"),l(s,"narrow"),o("details",{open:u},o("summary",{},c.table),
o("table",{},o("thead",{},o("tr",{},...r.map(d=>o("th",{scope:"col"},d)))),o("tbody",{},...a.map(([d,...i])=>o("tr",{},o(
"th",{scope:"row"},d),...i.map(p=>o("td",{},p??"–")))))))))}function pn({units:e,slips:t},{words:n,ask:s,send:r}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-hands-${window.
ajarForms}`,c=new Map,l=h=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...h}),u=l({id:`${a}-people`,
min:1}),d=h=>Math.max(0,Math.floor(Number(h.value)||0)),i=h=>h.kind==="card"?h.bands.slice(0,1):h.bands,p=h=>{let b=e.filter(
y=>y.item===h),k=(y,x)=>{let R=l({"aria-label":[y.card,i(y)[x]].filter(Boolean).join(": ")});return c.set(y.id,[...c.get(
y.id)??[],R]),R},j=b.length===1&&!b[0].card?b[0].bands.map((y,x)=>[y,[k(b[0],x)]]):b.map(y=>[y.card,i(y).map((x,R)=>k(y,
R))]),v=b[0].card?["",...i(b[0])]:null;return o("table",{},o("caption",{},s(h)),v&&v.length>2?o("thead",{},o("tr",{},...v.
map(y=>y?o("th",{scope:"col"},y):o("td",{})))):null,o("tbody",{},...j.map(([y,x])=>o("tr",{},o("th",{scope:"row"},y),...x.
map(R=>o("td",{},R))))))};function f(){let h=new Map(e.map(v=>[v,c.get(v.id).map(d)])),b=Math.max(...[...h.values()].map(
v=>v.reduce((y,x)=>y+x,0))),k=d(u)||b;if(!k){u.focus();return}let j=Object.fromEntries([...h].map(([v,y])=>[v.id,v.kind===
"card"?[y[0],Math.max(0,k-y[0])]:y]));r({counts:j,people:k})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:h=>{h.preventDefault(),f()}},
...[...new Set(e.map(h=>h.item))].map(p),o("label",{class:"ajar-words",for:u.id},o("span",{},n["room-people"]),u),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function fn(e,{words:t,send:n,onDispose:s,form:r,ask:a}){let c={not:{}},l=!1,u="",d="",i=!1,p=(C,F={})=>{i=C==="reveal",
q.begin(),n({question:e.of,do:C,...F},{awaited:!0})},f=o("div",{class:"ajar-results",hidden:!0}),h=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),b=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),k=o("span",{}),j=o("p",
{class:"ajar-counts"}),v=es(e.minutes,t,s),y=o("button",{type:"button",class:"ajar-link",onclick:()=>_(!l)}),x=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),R=(...C)=>{x.textContent!==C[0]&&x.replaceChildren(...C)},q=ve(t,C=>R(
C||d)),M={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},T=Object.
keys(M).filter(C=>e.units.length||C==="open"||C==="close"),O=Object.fromEntries(T.map(C=>[C,o("button",{type:"button",onclick:()=>{
O[C].getAttribute("aria-disabled")?R(A(C)):C==="reset"?W():p(C)}},M[C])])),A=C=>c.busy?t["room-one-moment"]:c.not[C];function W(){
let C=o("button",{type:"button",class:"ajar-link",onclick:()=>{R(""),O.reset.focus()}},t["home-no"]),F=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{R(""),O.reset.focus(),p("reset")}},t["room-ask-reset"]);x.replaceChildren(t["room\
-reset-sure"]," ",C," ",F),C.focus()}function _(C){l=C,f.hidden=!C,r().hidden=C,y.textContent=t[C?"room-show-question":"\
room-show-result"]}let I=Ct(t),D=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>I.show()},t["room-cod\
e"]),g={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function w(C){let F=c;c={...c,...C};let Z=c.
room==="open";k.replaceChildren(c.practice?Ve(t):""),b.textContent=c.problem,b.hidden=!c.problem;let Y=[[c.answered,t["r\
oom-answered"]],[c.joined,t["room-have-joined"]]],ce=!Z||!e.units.length?[]:c.hands||c.inside?Y.slice(0,1):Y;j.replaceChildren(
...ce.map(([ee,ae])=>o("span",{},o("b",{},`${ee}`)," ",ae))),v.update(c.seconds);for(let ee of T)dn(O[ee],A(ee));d=Z?c.hands?
t["room-by-hands-now"]:g[c.state]:t["room-not-open"],(F.state!==c.state||F.room!==c.room||F.hands!==c.hands)&&R(d),c.busy||
q.end(),hn(h,c.withheld),I.update(c.way??{},Et(t,c.joined)),D.hidden=!c.way?.address,$(),i&&!c.busy&&c.state==="closed"&&
h.childElementCount&&(i=!1,h.scrollIntoView({block:"nearest"}))}function $(){let C=JSON.stringify(c.charts??[]);if(C===u)
return;u=C;let F=!!c.charts?.length;f.replaceChildren(...mn(c.charts??[],t)),y.hidden=!F,_(F),F&&i&&f.scrollIntoView({block:"\
start"}),i=!1}let B=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?j:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...T.
map(C=>O[C]))),o("div",{class:"ajar-bar-line"},k,x,y,D,v.element),I.dialog),z=e.units.length?pn(e,{words:t,ask:a,send:C=>p(
"hands",C)}):null;return y.hidden=!0,ot(B,()=>n({room:"look"}),s),{parts:[f,h,b,B,z].filter(Boolean),update:w}}function dn(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function hn(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var mn=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return st(s,n,t),s});function gn(e,{words:t,send:n,onDispose:s}){
let r={},a="",c=o("div",{class:"ajar-results"}),l=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),d=o("div",{}),i=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),p=o("button",{type:"button",onclick:()=>{p.getAttribute("aria-disabled")?i.textContent=f():(i.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),f=()=>r.busy?t["room-one-moment"]:r.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},d,c,l,u,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},p),i)),ot(e,()=>n({room:"look"}),s),{update(h){r={...r,...h},d.replaceChildren(r.practice?Ve(t):""),u.textContent=
r.problem,u.hidden=!r.problem,hn(l,r.withheld),dn(p,f());let b=JSON.stringify(r.charts??[]);b!==a&&(a=b,c.replaceChildren(
...r.charts?.length?mn(r.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function es(e,t,n){let s=null,
r=!1,a=o("span",{role:"timer"}),c=o("button",{type:"button",class:"ajar-link",onclick:()=>{r=!r,u()}}),l=o("p",{class:"a\
jar-clock"},a," ",c);function u(){let i=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),p=i===null?"":`${Math.floor(
i/60)}:${String(i%60).padStart(2,"0")}`,f=i===null?e?P(t["room-minutes"],{minutes:e}):"":e?P(t["room-clock"],{time:p,minutes:e}):
p;a.textContent=r?"":f,c.textContent=t[r?"room-clock-show":"room-clock-hide"],l.hidden=!f}let d=setInterval(()=>{s!==null&&
u()},1e3);return n(()=>clearInterval(d)),{element:l,update:i=>{s=i==null?null:Date.now()-i*1e3,u()}}}function yn(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-couple-${window.ajarForms}`,
a=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),c=o("div",{class:"ajar-text"}),l=o("summary",{}),u=({title:p,
story:f,more:h,role:b})=>{de(a,f),a.prepend(o("h2",{},p)),de(c,h),l.textContent=b},d=e.couples.find(p=>p.id===n)??e.couples[0],
i=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(p=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:r,value:p.id,checked:p===
d,onchange:()=>{u(p),s(p.id)}}),o("span",{},p.title)))));return u(d),o("section",{class:"ajar-scenario","aria-label":t.couple},
a,o("details",{class:"ajar-role"},l,c),i)}var At="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",ts=new RegExp(`^${At}+|${At}\
+$`,"g"),ns=/[\p{L}\p{N}_]+/gu,os=/^[\p{L}\p{N}_]+/u,ss=/\{([a-z][a-z0-9-]*)\}/,[rs,as]=["⁨","⁩"],bn={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},cs=new RegExp(`[,;:،]|${At}`),is=/^\p{Uppercase}/u,kn=/[.!?…؟。][\u2069”’"')»]*$/,
ls=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
fe=e=>e.replace(ts,""),we=e=>e.toLowerCase().toUpperCase(),rt=e=>e.match(os)?.[0]??"",Mt=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Ae(e,t,n=[]){let s=e.split(ss),r="";for(let a=0;a<s.length-1;a+=2){let[c,l,u]=s.slice(a,a+3),d=us(fe(t[l]),u),i=fs(
c,d,n),p=!i&&!r&&is.test(c);r+=kn.test(r)?i.replace(/^,+/,""):i,r+=ds(p?ps(d):d)}return kn.test(r)?r:r+s.at(-1)}function be(e){
let t=fe(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in bn&&s===bn[n]&&fe(r))||r.includes(n)||r.includes(
s)?e:r}function us(e,t){let n=e.length;for(;n&&cs.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(
".")&&s!==".",a=s.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:s}function ps(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function fs(e,t,n){let s=we(rt(t));if(!s)return e;let r=new Set(n.map(we)),a=c=>c===s||r.
has(c)&&r.has(s);for(let c of e.matchAll(ns))if(a(we(c[0])))return e.slice(0,c.index);return e}var ds=e=>ls.test(e)?`${rs}${e}${as}`:
e;var Tt=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function jn(e,t,{words:n,level:s,change:r,say:a,again:c,
moves:l,back:u,isQuick:d}){let i={...t},{cards:p,piles:f}=e,h=q=>f.find(M=>M.id===q).text,b=o("div",{class:"ajar-one"});
function k(q,M){i={...i,[q.id]:M},M||delete i[q.id],r(Object.keys(i).length?i:null),M&&a(P(n.moved,{card:be(q.text),pile:h(
M)}))}function j(q,{focus:M=!0,back:T=q?()=>j(q-1):u,onward:O=()=>y(q+1)}={}){let A=p[q],W=P(n["card-of"],{n:q+1,all:p.length}),
_=o("div",{class:"ajar-one-card",role:"group","aria-label":W,tabindex:"-1"},o("p",{class:"ajar-where"},W),o("p",{},A.text)),
I=D=>{k(A,D),O()};l.hidden=!0,b.replaceChildren(_,o("div",{class:"ajar-one-piles"},...f.map(({id:D,text:g})=>Tt(g,()=>I(
D),{"aria-pressed":`${i[A.id]===D}`}))),o("div",{class:"ajar-one-also"},T?v(n.back,()=>T()):o("span",{}),v(n["card-out"],
()=>I("")),d?o("span",{}):v(n["card-enough"],()=>x()))),M&&_.focus({preventScroll:!0})}let v=(q,M)=>Tt(q,M,{class:"ajar-\
link"}),y=q=>q<p.length?j(q):x();function x({focus:q=!0}={}){let M=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),T=(O,A)=>{let W=p.
filter(D=>(i[D.id]??"")===A),_=D=>j(p.indexOf(D),{back:x,onward:x}),I=W.map(D=>o("li",{},Tt(D.text,()=>_(D))));return I.
length?[o(`h${s+1}`,{},O),o("ul",{},...I)]:[]};b.replaceChildren(M,o("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:O,text:A})=>T(A,O)),...T(n["cards-out"],"")),l.hidden=!1,q&&(M.focus({preventScroll:!0}),b.scrollIntoView({block:"n\
earest"}))}let R=p.map(q=>!!i[q.id]).lastIndexOf(!0)+1;return R===p.length||c&&R?x({focus:!1}):j(R,{focus:!1}),b}var hs="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",ms=new RegExp(`(${hs})|[.…]+|[!?;\\n]`,"gu"),gs=/[\u0300-\u036f'’‘ʼ]/g,
ys=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function at(e){let t={};for(let[n,s]of Object.entries(e))t[n]=xn(s,t);return t}
var Se=(e,t)=>new RegExp(e.map(n=>xn(n,t)).join("|"),"y");function ct(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function it(e,t){let n=t;
for(let[s,r]of ct(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var Ke=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function wn(e,t){let n=new Map,s=Ke(t),r=0;for(let a of e.join("")){let c=a.charCodeAt(0);r+=c-97,
c!==126&&n.set(r++,s[n.size])}return n}function lt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function xn(e,t){return`(?:${(e.match(ys)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:bs(r)).join("")})`}function bs(e){let t=vn(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var vn=e=>e.
normalize("NFKD").replace(gs,"").toLowerCase();function Ge(e){let t="",n=[];for(let s of e.matchAll(ms)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let r=`${s[1]?vn(s[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var ks=4,Sn=4,On=".",Lt=new WeakMap;function qe(e,t){let{passes:n,kinds:s,learned:r}=En(t),{line:a,places:c}=Ge(e),l=it(
n,a),u=Object.entries(s).flatMap(([p,f])=>ct(f,l).map(([h,b])=>({kind:p,start:h,end:b-1}))),d=r?js(u,a,r):u,i=(p,f)=>p.span[0]-
f.span[0]||p.span[1]-f.span[1]||(p.kind<f.kind?-1:+(p.kind>f.kind));return d.map(({kind:p,start:f,end:h})=>({kind:p,span:[
c[f][0],c[h][1]]})).sort(i)}function*$n(e){let{passes:t,kinds:n}=En(e);for(let s of[t,...Object.values(n)])yield,ct(s,"w\
e are here ")}function En(e){return Lt.has(e)||Lt.set(e,vs(e)),Lt.get(e)}function js(e,t,n){let{size:s,weights:r,kinds:a,
limit:c,least:l}=n,u=ws(t,n.same),d=u.slice(1).map((y,x)=>[...u[x],...y]),i=y=>{let x=new Set(y.flatMap(q=>q.numbers.map(
M=>M%s)));return[...x].reduce((q,M)=>q+(r.get(M)??0),0)/Math.sqrt(x.size)},p=[...u,...d];if(e.length)return Nt(p,i)[1]>l?
e:[];let f=p.filter(y=>y.length>ks),[h,b]=Nt(f,i);if(!(b>c))return[];let k=[...new Set(h.map(y=>y.numbers[0]))],j=y=>k.reduce(
(x,R)=>x+y[R%y.length],0),[v]=Nt(Object.keys(a),y=>j(a[y]));return[{kind:v,start:h[0].start,end:h.at(-1).start}]}function ws(e,t){
let n=On,s=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],c=[a,`${n} ${a}`,...xs(r[0])];s.at(-1).push({
start:r.index,numbers:c.map(lt)}),n=a,a===On&&s.push([])}return s.filter(r=>r.length)}function xs(e){let t=["<",...e,">"];
return t.slice(Sn-1).map((n,s)=>`-${t.slice(s,s+Sn).join("")}`)}var Nt=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?
s:n,[null,-1/0]),Cn=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;function vs({
lists:e,passes:t,phrases:n,learned:s}){let r=at(e),a=Object.entries(n).map(([c,l])=>[c,Se(l,r)]);return{passes:Se(t,r),kinds:Object.
fromEntries(a),learned:s&&Ss(s)}}function Ss({same:e,gaps:t,weights:n,kinds:s,...r}){let a=e.map(l=>l.split(" ")),c=Object.
entries(s).map(([l,u])=>[l,Ke(u)]);return{...r,same:new Map(a.flatMap(l=>l.map(u=>[u,l[0]]))),weights:wn(t,n),kinds:Object.
fromEntries(c)}}function An({title:e,close:t,bar:n,parts:s}){let r=()=>{c.close?c.close():c.remove()},a=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=o("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},n,a,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Mn=["emergency","crisis","violence","agency","worried","child"],Os=["crisis","violence"],Nn='a[href$="#Help-lines"]',
he=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Tn(){for(let e of he().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&he().listeners.delete(e),e.shown||=t}}function $s(e,{zone:t="",languages:n=[]}){
let s=l=>l.endsWith("/")?t.startsWith(l):t===l,r=e.find(({zones:l})=>l.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(l=>l.home);return a?a.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:u})=>u===l))??""}function Rn(e,t,n){let s=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]);for(let c of Object.values(n)){let l=s.flatMap(d=>qe(d,c)),u=Cn(l,c);if(u)return{...u,kinds:[...new Set(l.map(
({kind:d})=>d))].sort()}}let r=e.filter(({id:c,kind:l})=>l==="ruler"&&t[c]!=null),a=Object.values(n)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var Rt=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),It=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),Ln=e=>`tel:${e.match(/\d+/)[0]}`;
function In({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(he().countries=t);let r=()=>he().countries,a=null,
c=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},he().
chosen||$s(r(),a)),l=()=>r().find(O=>O.code===c());function u(O){he().chosen=O,Tn();for(let{element:A,draw:W}of he().listeners)
W(A)}function d(O,A){return A(O),he().listeners.add({element:O,draw:A,shown:!1}),queueMicrotask(Tn),O}let i=O=>d(o("div",
{}),A=>A.replaceChildren(...O())),p=()=>{let O=[...r(),{code:"-",country:e["help-elsewhere"]}],A=o("select",{onchange:()=>{
u(A.value),s(A.value)}},...O.map(W=>o("option",{value:W.code},W.country)));return d(A,()=>{A.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),A)},f=({say:O,to:A},W)=>{if(/^(tel|sms):/.test(A))return o("a",
{class:W?"ajar-reach":"ajar-reach ajar-first",href:A},o("span",{},...It(O)));let _=o("span",{},O),I=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":P(e["help-copy-what"],{address:A}),onclick:async()=>{await Bt(A,_)&&(I.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},_," ",I)},h=O=>o("li",{},o("p",{class:"ajar-for"},O.
for_what),o("p",{class:"ajar-hint"},[O.name,O.hours,O.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...O.reach.map(f))),b=({emergency:O,note:A})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),A?o("\
p",{class:"ajar-hint"},A):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Ln(O)},P(e["help-call"],{number:O})))),
k=O=>i(()=>{let A=l();if(!A)return[o("p",{},e["help-elsewhere-how"])];let W=O.flatMap(_=>_==="emergency"?b(A):Rt(A,[_]).
map(h));return[o("ul",{class:"ajar-help-lines"},...W)]});function j(){An({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},p(),Dt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),k(Mn),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function v({title:O,text:A,now:W,lines:_,kinds:I,
countries:D},{level:g,aside:w,needs:$}){return D&&!T()&&(he().countries=D),o("section",{class:"ajar-danger"},o(`h${g}`,{
tabindex:"-1"},O),o("p",{},A),I.length?null:$?.()??null,p(),k(_),o("ul",{class:"ajar-todo"},...W.map(B=>o("li",{},B))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:w},e["help-aside"]))}let y=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:j},e["help-get"]);function x({emergency:O,...A}){let _=Os.map(D=>Rt(
A,[D])[0]?.reach??[]).flatMap(D=>["tel:","sms:"].map(g=>D.find(({to:w})=>w.startsWith(g))));return[{say:P(e["help-call"],
{number:O}),to:Ln(O)},..._.filter(Boolean)]}let R=(O=`${e["help-line"]} `)=>i(()=>{let A=l(),W=(A?x(A):[]).flatMap(({say:D,
to:g},w)=>[w?" · ":"",o("a",{href:g},...It(D))]),_=o("button",{type:"button",class:"ajar-link",onclick:j},e["help-get"]),
I=o("span",{class:"ajar-off-paper"},W.length?" · ":"",_);return[o("p",{class:"ajar-help-line"},O,...W,I)]});function q(O){
if(!T())return;let[A]=[...O.querySelectorAll(Nn)].reverse();A?.closest("p, ul").after(R(""));for(let W of O.querySelectorAll(
"details"))W.open=W.querySelector("summary").textContent===l()?.country}let M=()=>i(()=>{let O=l();return O?[o("p",{},o(
"b",{},`${e["help-title"]}, ${O.country}`)),o("p",{},`${e["help-danger"]} ${P(e["help-call"],{number:O.emergency})}`),o(
"ul",{},...Rt(O,Mn).map(({for_what:A,name:W,reach:_,hours:I})=>o("li",{},...It(`${A}: ${W}. ${_.map(({say:D})=>D).join("\
 · ")}. ${I}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),T=()=>r().length>0;return{open:j,notice:v,button:y,line:R,addNumbers:q,
text:M,choose:u,code:c,isKnown:T}}var Dt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Dn(e){if(he().open){he().open=e;return}he().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Nn)&&(t.preventDefault(),t.stopPropagation(),he().open())},{capture:!0})}async function Bt(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Bn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Es="about:blank";function qt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Es)}function qn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),qt()))},{capture:!0})}function Wn(e,t,{words:n,group:s,change:r,say:a}){let c={...t},l={},u=e.piles.map(h=>(l[h.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:b=>{b.preventDefault(),b.currentTarget.classList.add("ajar-over")},ondragleave:b=>b.currentTarget.
classList.remove("ajar-over"),ondrop:b=>{b.preventDefault(),b.currentTarget.classList.remove("ajar-over");let k=p[b.dataTransfer.
getData("text/plain")]?.[h.id];k&&!k.matches(":disabled")&&(k.checked=!0,i(k.dataset.card,h))}},l[h.id]))),d=()=>e.piles.
forEach(h=>{l[h.id].textContent=P(n["pile-count"],{pile:h.text,n:Object.values(c).filter(b=>b===h.id).length})}),i=(h,b)=>{
c[h]=b.id,d(),r({...c}),a(P(n.moved,{card:be(e.cards.find(k=>k.id===h).text),pile:b.text}))},p={},f=e.cards.map(h=>{p[h.
id]={};let b=`${s}-${h.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:k=>k.dataTransfer.setData(
"text/plain",h.id)},o("legend",{},h.text),o("div",{class:"ajar-into"},...e.piles.map(k=>{let j=o("input",{type:"radio",name:b,
value:k.id,"data-card":h.id,checked:c[h.id]===k.id,onchange:()=>i(h.id,k)});return p[h.id][k.id]=j,o("label",{},j,o("spa\
n",{},k.text))})))});return d(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...u),...f)}var _t=["open","closed"],Cs=[..._t,"half-open"],As=2,Ms=90,Pt=3,ut="none",_n=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Ts=/[“”„«»"' \t\n]/g,Pn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Ls=["i","im","id","ill","ive","its","we",
"were","well"],Ns=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Rs=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Wt=new WeakMap;function Is(e,t){let n=zn(t),{sentences:s,forms:r,at:a}=qs(e,n);if(a<0||r[a].name===ut)return{kind:"",reason:"",
notes:[],remarks:[]};let c=Fs(Ps({sentences:s,forms:r,at:a},n),n.learned),{name:l,start:u,end:d}=r[a],i=zs(c,l,Ft(e,s[a],
u,d),t),p=Us(e,s,n),h=[c==="open"&&p.some(b=>b.name!=="two-at-once")?"":i,...p.map(b=>b.remark)].filter(Boolean);return{
kind:c,reason:i,notes:p,remarks:h.slice(0,As)}}function Ds(e,t){let n=zn(t),s=t["about-statements"],r=Vn(Zs(e)),a=Object.entries(n.blame).map(([k,j])=>({name:k,places:r.
flatMap(v=>Hs(k,j,v,n))})),c=new Set(a.flatMap(({places:k})=>k.map(({sentence:j})=>j))),l=[],u="";for(let{name:k,places:[
j]}of a){if(!j)continue;let v=Vs(e,j,n.quotedTo[k]);l.length||(u=Ks(k,e,j,n)),l.push({name:k,words:v,remark:P(s.blame[k].
say,{words:v})})}let d=l.map(k=>k.name),i=r.filter(k=>!c.has(k)),p=Object.keys(n.parts).filter(k=>(k==="seen"?i:r).some(
({line:j})=>Oe(n.parts[k],j))),f=p.map(k=>s.parts[k]).join(", "),h=p.length?P(s.mirror,{parts:f}):"",b=[h,l.length?`${l[0].
remark} ${u}`:""].filter(Boolean);return{parts:p,mirror:h,blame:d,notes:l,rewording:u,remarks:b}}function Fn({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(a=>qe(n,a).length)?[]:e==="question"?Is(n,s.coach).remarks:Ds(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function zn(e){return Wt.has(e)||Wt.set(e,Bs(e)),Wt.get(e)}function Bs(e){let t=at(
e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([u,d])=>[u,Se(d,t)])),{limit:s,unit:r,forms:a,weights:c}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Se(e.echoes,t),stated:Se(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:a,weights:_t.map(l=>Ke(c[l]))},passes:Se(e.passes,t),quotes:Se(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Oe(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function qs(e,t){let n=Vn(e),s=n.map(d=>Ws(d,t)),r=d=>n.map((i,p)=>p).filter(d),a=r(d=>n[d].
mark==="?"),c=a.filter(d=>Un(n[d])>=Pt),l=r(d=>!["none","echo","short"].includes(s[d].name)),[u]=[c,a,l].filter(d=>d.length).
map(d=>d.at(-1));return{sentences:n,forms:s,at:u??n.length-1}}var pt=e=>e.trim().split(" ").slice(0,-1),Un=({line:e})=>pt(
e).length-1;function Ws({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:a,stated:c}){for(let[i,p]of Object.entries(
n)){let f=Oe(p,e);if(f)return{name:i,start:f[0],end:f[1]}}let l=Object.entries(s).map(([i,p])=>({name:i,place:Oe(p,e)})).
filter(({place:i})=>i).map(({name:i,place:[p,f]})=>({name:i,start:p,end:f}));if(l.length){let i=l.reduce((p,f)=>f.start<
p.start?f:p);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{...i,name:ut}:e.
slice(2,i.start).split(" ").filter(Boolean).some(h=>!r.has(h))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:ut}:i}let u=Hn(pt(e).slice(1),r).length>Pt?"echo":"short";return{name:t==="?"&&Oe(a,e)?u:ut,start:2,end:e.length}}
function Hn(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function _s({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:a}=e[n],c=Hn(pt(r).slice(1),s),l=pt(r.slice(t[n].start)),u=["what","how","why","tell","half-open"],d=t.filter(
({name:i},p)=>p!==n&&(e[p].mark==="?"||u.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(c.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...d.map(({name:i})=>`beside ${i}`)]}function Ps(e,t){let{forms:n,weights:s,unit:r}=t.learned,
a=n[e.forms[e.at].name]??_t.map(()=>0),c=new Set(_s(e,t).map(d=>lt(d)%s[0].length)),l=r/Math.sqrt(c.size);return[...a.map(
(d,i)=>d+[...c].reduce((p,f)=>p+s[i][f],0)*l),0]}function Fs(e,{limit:t}){let[n,s]=[...e].sort((r,a)=>a-r);return n-s>=t?
Cs[e.indexOf(n)]:""}function zs(e,t,n,s){let r=s["about-questions"];return e==="closed"?r[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?P(r[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":P(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Us(e,t,{
data:n,notes:s}){let r=n["about-questions"].notes,a=t.filter(u=>u.mark==="?"),c=a.length?a:t.slice(-1),l=[];return Object.
entries(s).flatMap(([u,d])=>{let i=c.map(f=>({sentence:f,place:Oe(d,f.line)})).find(({place:f})=>f);if(i){let f=Ft(e,i.sentence,
...i.place);return l.some(h=>h.includes(f))?[]:(l.push(f),[{name:u,words:f,remark:P(r[u],{words:f})}])}let p=c.filter(f=>Un(
f)>=Pt).length>1;return u==="two-at-once"&&p?[{name:u,words:"",remark:r[u]}]:[]})}function Hs(e,t,n,{passes:s,quotes:r,unless:a}){
if(Oe(r,n.line))return[];let c=it(s,n.line),l=Oe(t,c);return!l||a[e]&&Oe(a[e],c)?[]:[{sentence:n,start:l[0],end:l[1]}]}function Vs(e,{
sentence:t,start:n,end:s},r){let a=r&&Oe(r,t.line.slice(n,s));return Ft(e,t,n,a?n+a[1]:s)}function Ks(e,t,n,s){let r=s.data["\
about-statements"].blame[e],a=Gs(e,t,n,s),c=a>0?Js(t,n.sentence,a):"",l=e==="ultimatum"&&Ge(c).line.split(" ").some(i=>Ls.
includes(i)),d=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return c&&d&&!l?P(d,{rest:c}):r.
otherwise}function Gs(e,t,{sentence:n,start:s,end:r},{verbs:a,acts:c}){let{line:l}=n,u=l.slice(s,r).trim().split(" "),d=u[0]===
"you"||u[0]==="u",i=h=>d&&u.slice(1,1+h.length).join()===h.join(),p=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("n\
ot")&&(p=r);let f=i(["never"])&&a.has(u[2])||i(["always"])&&c.has(u[2]);if(e==="always"&&f&&(p=l.indexOf(` ${u[2]} `,s)+
1),e==="makes"&&i(["make","me","feel"])&&(p=l.indexOf(" feel ",s)+6),e==="feel-you"){let h=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
p=h<0?0:s+h+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[h],[,b]]=[n.places[s],n.places[r-1]];
t.slice(h,b).includes(",")&&(p=s+u.slice(0,3).join(" ").length+1)}return p<l.length-2?p:0}function Js(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Rs,1),r=s.replace(Pn," ").replace(/^ +| +$/g,"");return[...r].length<=Ms?r:""}var Ft=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Pn," ").replace(Ns,"");function Vn(e){let{line:t,places:n}=Ge(e),s=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let c=t.startsWith(". ",a);if(!(!c&&a<t.length)){if(a>r){let[
l]=n[r],[,u]=n[a-1],d=c?n[a]:[u,u];s.push({line:`^ ${t.slice(r,a)}. `,places:[[l,l],[l,l],...n.slice(r,a),d,d],mark:c?e.
slice(...n[a]):""})}r=a+2}}return s}function Zs(e){return e.replace(_n,"").replace(Ts,"")?e.replace(_n,t=>" ".repeat(t.length)):
e}var Ys=1200;function Kn(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),r=o("p",{class:"ajar-hint"}),a=o("div",
{class:"ajar-remarks"},s,r),c=0,l=[],u=p=>{window.ajarNoRemarks=p,l=[],i()},d=(p,f)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>u(f)},p);function i(){let p=window.ajarNoRemarks===!0,f=p||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===l.join(`
`)||(l=f,s.replaceChildren(...f.map(h=>o("p",{},h))),p?r.replaceChildren(d(t["remarks-on"],!1)):f.length?r.replaceChildren(
`${t["remarks-limits"]} `,d(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
c),c=setTimeout(i,Ys)}),a}var zt=2e4,Qs=10,me=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Je({
items:e,ids:t},n){let s=Object.keys(n).filter(a=>!t.includes(a));if(s.length)throw new me("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let c=n[a.id],l=c==null?null:er[a.kind](c,a);xe(a,r)&&(r[a.
id]=Xs(a,l,r))}return r}function ft(e,t){try{Je(e,t)}catch(n){if(n instanceof me)return!1;throw n}return!0}var Zn=e=>Object.
values(e).every(t=>t==null);function ge(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Gn(
e.cards,n)),fe(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Gn(e.piles,t[n.
id])}`);case"date":return[Mt(t)];case"list":return t.map(fe);default:return[fe(`${t}`)]}}var Gn=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Xs(e,t,n){if(e.kind!=="choice"||!t)return t;let s=De(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>s.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var er={ruler(e){if(!Number.isInteger(e)||e<0||e>Qs)throw new me("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:u})=>u);if(!Jn(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Ht(r)))throw new me("answer-cards");let{chosen:a}=e,c=Ut("own"in e?e.own:"")??"";if(c&&!s)throw new me("ans\
wer-own");if(!n&&a.length+!!c>1)throw new me("answer-one-card");let l=r.filter(u=>a.includes(u));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:c})=>c),r=Ht(n.map(({id:c})=>c));if(!Jn(e)||!Object.keys(e).every(
Ht(s))||!Object.values(e).every(r))throw new me("answer-piles");let a=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return a.
length?Object.fromEntries(a):null},text:Ut,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new me("answer-lines",
{most:t});let n=e.map(s=>Ut(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Ue(e))throw new me(
"answer-day");return e}};function Ut(e){if(typeof e!="string")throw new me("answer-text");if(e.length>zt&&[...e].length>
zt)throw new me("answer-long",{most:zt});return fe(e)?e:null}var Ht=e=>t=>e.includes(t),Jn=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var tr=[{answers:["all"]}],nr=/\p{L}/u,or=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,sr=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
rr=/\{([a-z][a-z0-9-]*)\}/g;function ht({items:e,rules:t,reflection:n},s,r={}){let{plain:a=!1,last:c=null}=r,l=Object.fromEntries(
e.map(({id:p})=>[p,s[p]??null]));if(Zn(l))return"nothing"in n?[dt([n.nothing])]:[];let{parts:u}=Xn({items:e,answers:l,rules:t,
phrases:n,last:c}),i=(a||!t.length?tr:t).flatMap(u);return a||!("closing"in n)?i:[...i,dt([n.closing])]}function Qn({items:e,
rules:t,reflection:n},s){let{sentences:r}=Xn({items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(
a):[])}var dt=e=>({words:e,heading:"",said:[]}),$e=(e,t,n=[])=>({words:n,heading:e,said:t}),Yn=(e,t)=>e.filter(n=>!t.has(
we(n)));function Xn({items:e,answers:t,rules:n,phrases:s,last:r}){let a=g=>e.find(({id:w})=>w===`couple-${g}`)??e.find(({
id:w})=>w===g),c=g=>t[a(g)?.id]??null,l=g=>a(g)?ge(a(g),c(g)):[],u=g=>{let w=new Set(g.map(a));return e.filter($=>w.has(
$))},d=g=>{let w=c(g);return typeof w=="number"?w:l(g).length},i=g=>g.map(w=>c(w)?.chosen).find(w=>Array.isArray(w))??[],
p=(g,w)=>{let[$,B]=[a(g),c(g)];return $?.kind!=="sort"||!B?[]:$.cards.filter(({id:z})=>B[z]===w).map(({text:z})=>z)},f=g=>new Set(
g?l(g).map(we):[]),h=({if:g=[],unless:w=[]})=>g.every(b)&&!w.some(b);function b(g){if(typeof g=="string")return c(g)!==null;
let{item:w=[],cards:$,piles:B,without:z,only:C,least:F,asked:Z}=g;if(Z)return!!a(Z)&&xe(a(Z),t);let Y=w.find(ae=>c(ae)!==
null);if(!Y)return!1;let ce=i([Y]);return $&&!$.some(ae=>ce.includes(ae))||B&&!B.some(ae=>Yn(p(Y,ae),f(z)).length)||C&&!(ae=>ae.
size===1&&ae.has(C))(new Set(Object.values(c(Y))))?!1:F==null||d(Y)>=F}let k=(g,w={})=>P(s[g],w);function j(g,w={}){if(typeof g==
"string")return k(g,w);if(!h(g))return null;let{phrase:$,of:B,since:z}=g;if(!B)return k($,w);if(!l(B).length)return null;
let C=z&&r?.values[B];return C==null?k($,{n:d(B),...w}):k(z,{n:d(B),last:C,day:r.day,...w})}let v=(g=[],w={})=>g.map($=>j(
$,w)).filter($=>$!==null),y=(g,w)=>{let $=v(g,w);return $.length?[dt($)]:[]};function x(g){if(typeof g=="string")return l(
g);if("level"in g)return A(g);if("phrase"in g){let[F]=g.of?l(g.of):[],Z=j(g,F===void 0?{}:{words:F});return Z===null?[]:
[Z]}let{item:w,pile:$,also:B,without:z}=g,C=$?p(w,$):l(w);return B&&(C=C.filter(F=>f(B).has(we(F)))),Yn(C,f(z))}let R=({
heading:g,under:w})=>g?k(g):(w&&a(w)?.said)??"";function q(g,w){let $=a(g);if($?.kind!=="sort"||t[$.id]===null)return[];
let B=C=>$.piles.find(F=>F.id===C).text;return(w??$.piles.map(({id:C})=>C)).map(C=>({id:C,text:B(C),cards:p(g,C)}))}let M=n.
find(g=>g.ladder)?.ladder,T=()=>Math.floor(M.rungs.length/2);function O(g){let[w]=i([g]);return!M||!w?null:T()-M.rungs.findIndex(
({card:$})=>$===w)}function A({level:g,up:w=0}){let $=g.map(O).find(z=>z!==null);if(!M||$===void 0)return[];let B=M.rungs[T()-
$-w];return B?l(B.item):[]}let W={answers({answers:g}){return(g[0]==="all"?e:u(g)).filter(({id:$})=>t[$]!==null).map($=>$e(
$.said||$.ask,ge($,t[$.id])))},lines(g){let w=g.lines.flatMap(x),$=w.length?[$e(R(g),w,v(g.say))]:[],B=g.count?.[Math.min(
w.length,g.count.length-1)];return B?[...$,dt([k(B,{n:w.length})])]:$},piles({piles:g,only:w,heading:$,below:B={},all:z={}}){
let C=F=>F.length===a(g).cards.length;return q(g,w).filter(({cards:F})=>F.length).flatMap(({id:F,text:Z,cards:Y})=>{let ce=C(
Y)&&z[F]||B[F],ee=$?k($,{pile:Z}):Z;return[$e(ee,Y),...y(ce?[ce]:[])]})},empty(g){let w=q(g.empty,g.only).filter(({cards:$})=>!$.
length).map(({text:$})=>$);return w.length?[$e(R(g),w,v(g.say))]:[]},sentence(g){let w=s[g.sentence],$=eo(w),B=Object.fromEntries(
$.map(z=>[z,l(z).join(" ")]));return Object.values(B).every(Boolean)?[$e(R(g),[Vt(g,w,B)])]:[]},message(g){let w=_(g.message);
return w.length?[$e(R(g),[w.join(" ")])]:[]},ladder(){let[g=""]=l(M.goal),[[w],[$]]=[i([M.today]),i([M.later])],B=M.rungs.
map(({card:z,item:C})=>{let F=a(C)?.said??"",[Z]=l(C),Y=Z?`${F}: ${Z}`:k("open",{level:F}),ce=ar(z===w,z===$,!!$);return ce?
k(ce,{level:Y}):Y});return[$e(k(g?"ladder":"ladder-unnamed",{goal:g}),B)]},missing({missing:g,say:w}){let $=u(g).filter(
({id:B})=>t[B]===null);return $.length?y(w,{parts:$.map(B=>B.said).join("; ")}):[]},repeated(g){let w=g.repeated.map(l),
$=new Map;for(let C of w.flat())$.has(we(C))||$.set(we(C),C);let B=C=>w.filter(F=>F.some(Z=>we(Z)===C)).length>1,z=[...$].
filter(([C])=>B(C)).map(([,C])=>C);return z.length?[$e(R(g),z)]:[]}},_=g=>g.parts.map(w=>[w,l(w.item)[0]]).filter(([,w])=>w).
map(([w,$])=>I(w,$,g));function I(g,w,{self:$=[],small:B=[],capitals:z=[]}){let{opener:C,clause:F,clauses:Z=[],questions:Y=[],
names:ce=!1}=g,ee=be(w),ae=rt(ee),ke=ae.toLowerCase();if($.includes(ke))return Ae("{words}.",{words:ee});let ye=[...s[C]].
at(-1);if(!or.test(ee.match(nr)?.[0]??"a")||Y.includes(ke))return Ae(`{words}${ye}`,{words:ee});let L=s[F&&Z.includes(ke)?
F:C],H=ce||z.includes(ae);return Ae(L,{words:mt(ee,B,H)})}function D(g){if(!h(g))return[];let w=Object.keys(W).find(B=>B in
g),$=w?W[w](g):y(g.say);return $.length&&g.then?[...$,...y([g.then])]:$}return{parts:D,sentences:_}}var eo=e=>[...e.matchAll(
rr)].map(([,t])=>t);function Vt({alike:e,small:t=[],lower:n=[]},s,r){let a=l=>mt(be(fe(r[l])),t,!n.includes(l)),c=Object.
fromEntries(eo(s).map(l=>[l,a(l)]));return Ae(s,c,e)}function mt(e,t,n){let s=rt(e);if(!([...s].length>1&&sr.test(s)&&!n)&&
!t.includes(s.toLowerCase()))return e;let[a=""]=e;return a.toLowerCase()+e.slice(a.length)}function ar(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function to(e,t,n,s=null){let r=cr(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:ht(e,t,{plain:a,last:s})}}function cr({
items:e},t,n){let s=n&&Rn(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function Kt(e,{words:t,label:n,question:s,act:r}){let a=e.querySelector("button, input"),c=[...e.childNodes],l=(i,p)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),a.focus(),p()}},i),u=l(t["home-no"],()=>{}),d=o("div",{class:"\
ajar-moves"},u,l(n,r));e.replaceChildren(o("p",{},s),d),u.focus()}function gt(e){let n=o("button",{type:"button",onclick:()=>Kt(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function no({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=o("span",{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),c=o("p",{class:"ajar-problem",role:"al\
ert"}),l=o("p",{class:"ajar-news",role:"status"}),u=o("div",{}),d=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=i,f=!1,h=!1,b=!1,k=!1,j=!1,v=(L,H,te={})=>o(
"button",{type:"button",onclick:H,...te},L),y=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>w()}),x=v(
e["keep-open"],()=>w(),{class:"ajar-link"}),R=o("div",{class:"ajar-offer"}),q=!1,M=L=>{L.tabIndex=-1,L.focus()},T=()=>u.
querySelector(".ajar-change"),O=()=>i.state==="kept"&&!i.reopen;function A(L,H=L){a.dataset.short=H,r.textContent!==L&&(r.
textContent=L)}function W(){let L=i.problem?e["keep-unsaved"]:e["keep-saving"],[H,te]={none:[e["notice-alone"],e["notice\
-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[L],
lost:[e["keep-lost"]]}[j?"lost":i.state];a.classList.toggle("ajar-state-lost",j),A(H,te),a.dataset.longest=i.state==="ke\
pt"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,_()}function _(){let L=n&&
i.state==="none"&&!f,[H,te]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];y.setAttribute(
"aria-label",H),y.replaceChildren(o("span",{class:"ajar-long"},H),o("span",{class:"ajar-short"},te)),y.hidden=!L||q,x.hidden=
!L||!i.exists,R.hidden=!L||k,d.hidden=L&&c.hidden&&!l.textContent}function I(){let L=()=>{k=!0,W(),M(a)};return R.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},v(e["keep-nothing"],L),v(e["keep-offer-yes"],w))),R}function D(){
i={...i,saved:!1},W()}function g(){W(),p=i,O()?u.replaceChildren(h?Z("change"):ae()):i.state!=="none"?u.replaceChildren(
Z("unlock")):f?u.replaceChildren(Z(i.exists?"open":"start")):u.replaceChildren(n?"":k?C():z())}let w=()=>{f=!0,l.textContent=
"",g(),d.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},$=()=>i.hosted?o("p",{},e["keep-hub"]):null,
B=()=>i.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function z(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"keep-there":"keep-why"]),$(),o("d\
iv",{class:"ajar-moves"},v(e["keep-nothing"],()=>{k=!0,g(),M(a)}),v(e[i.exists?"keep-open":"keep-start"],w)))}let C=()=>o(
"p",{},v(e[i.exists?"keep-open":"keep-start"],w,{class:"ajar-link"}));function F(){let H=["none","weak","fair","good","s\
trong"].map(te=>e[`keep-strength-${te}`]).reduce((te,E)=>E.length>te.length?E:te);return o("p",{class:"ajar-strength","a\
ria-live":"polite","data-longest":H},o("span",{},e["keep-strength-none"]))}function Z(L){let H=L==="start"||L==="change",
te={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[L],E=o("input",{id:`${s}-\
words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{H&&t({strength:E.value})}}),V=o("in\
put",{id:`${s}-again`,type:"password",spellcheck:"false"}),Q=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),V),
J=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),ne=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.
place,onchange:()=>t({place:ne.value})}),oe=F(),le=()=>{if(!E.value){E.focus();return}if(J.hidden=!0,H&&E.type==="passwo\
rd"&&V.value!==E.value){J.textContent=e["keep-again-differs"],J.hidden=!1,V.focus();return}L==="change"?t({change:E.value},
{awaited:!0}):t({[L==="start"?"keep":"unlock"]:E.value,place:ne.value},{awaited:!0}),A(e["keep-opening"]),E.value="",V.value=
"",oe.firstChild.textContent=e["keep-strength-none"]},ue=()=>{f=!1,h=!1,g(),L==="change"?T().focus():M(a)},pe=o("details",
{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),ne);return o("form",{class:"ajar-ask",onsubmit:ie=>{
ie.preventDefault(),le()}},o(i.state==="locked"?"h1":"p",{class:"ajar-title"},te),$(),L==="start"&&n?o("p",{},e["keep-wh\
y"]):null,L==="start"?B():null,L==="change"?o("p",{},e["keep-change-how"]):null,H?o("p",{},e["keep-no-way-back"]):null,L===
"start"&&i.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[L==="change"?"keep-new":"kee\
p-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[H?"keep-how":"keep-how-open"]),E,H?oe:null,H?Q:null,o("label",
{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:ie})=>{E.type=ie.checked?"text":"password",Q.hidden=ie.
checked,J.hidden=!0}}),o("span",{},e["keep-see"])),H?J:null,L==="change"||i.here?null:pe,o("div",{class:"ajar-moves"},L===
"unlock"?null:v(e["keep-not-now"],ue),o("button",{type:"submit"},te)),H?null:ee(),L==="start"&&i.here?ce():null)}let Y=()=>o(
"div",{},v(e["keep-copy"],()=>t({take:"sealed"})));function ce(){let L={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},H=o("input",{type:"file",onchange:async()=>{let V=new Uint8Array(await H.files[0].arrayBuffer()),Q=()=>t(
{bring:V},{awaited:!0});H.value="",i.exists?Kt(E,{...L,act:Q}):Q()}}),te=o("label",{class:"ajar-words"},o("span",{},e["k\
eep-bring"]),H),E=o("div",{class:"ajar-twice"},te);return E}function ee(){let L=gt({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-f\
orgot-how"]),...i.here?[o("p",{},e["keep-copy-forgot"]),Y(),ce()]:[],o("p",{},e["keep-erase-how"]),L)}function ae(){let L=o(
"select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(L.value)})},...[...new Set([5,15,30,60,i.minutes])].sort((H,te)=>H-
te).map(H=>o("option",{value:H,selected:H===i.minutes},P(e["keep-minutes"],{n:H}))));return o("div",{class:"ajar-kept"},
v(e["keep-lock"],()=>{A(e["keep-opening"]),t({lock:!0},{awaited:!0})}),v(e["keep-change"],()=>{h=!0,b=!1,g(),u.querySelector(
"input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},b?e["keep-changed"]:""),o("details",
{},o("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[o("p",{},e["keep-copy-how"]),Y()]:[o("p",{},i.place)],i.
copied?o("p",{},P(e["keep-copied"],{program:i.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),L))}function ke(L){
if(L.strength!=null){let H=u.querySelector(".ajar-strength > span");H&&(H.textContent=L.strength);return}if(L.changed){h=
!1,g(),u.querySelector(".ajar-changed").textContent=e["keep-changed"],b=!0,T().focus();return}i={...i,...L},i.state==="k\
ept"&&(f=!1),O()||(h=!1),W(),ye()}let ye=Be(u,()=>{let L=p;if(L.state===i.state&&L.exists===i.exists&&L.minutes===i.minutes&&
L.here===i.here&&!!L.reopen==!!i.reopen&&!!L.hosted==!!i.hosted&&u.firstChild){p=i;return}let te=f&&L.place!==i.place;g(),
L.state!==i.state&&L.state!=="none"?M(a):te&&u.querySelector("input").focus()});return g(),{line:a,small:y,opener:x,more:d,
offer:I,setStart:L=>{q=L,W()},update:ke,begin:D,setLost:L=>{j=L,W()},say:L=>{l.textContent=L,d.hidden=!1}}}function oo({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!xe(s,n)))if(s.kind==="choice"){let c=(s.among?
De(s,n):s.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),l=r.own?.trim()?r.own:"";(c.length||l)&&(n[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let a=s.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(n[s.id]=Object.fromEntries(
a))}else if(s.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(n[s.id]=a)}else`${r}`.trim()&&(n[s.id]=r)}return n}var so=(e,t)=>P(e.ask,t);var ir=new Set(["autorestarting","dead","restarting","terminating"]),lr=4e3;function ro({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let a=0,c=(u,d)=>{
ir.has(d)&&t()},l=(u,d)=>{clearTimeout(a),d==="disconnected"?t():d==="connecting"?a=setTimeout(t,lr):n()};return s.connect(
c),r.connect(l),()=>{clearTimeout(a),s.disconnect(c),r.disconnect(l)}}function ao({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([u,d])=>{let i=oo(u,d),p=u.items.filter(f=>f.id in i).map(f=>[so(f,i),...ge(f,i[f.id])].join(`
`));return[u.title,...p].join(`

`)}).join(`


`);async function a(u){let d=r(),i=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=d,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(d)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function c(u={}){let d=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>a(d)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(d),d}function l(u){s=u;for(let d of n)d.hidden=!u}return{line:c,set:l,isLost:()=>s,forget:u=>n.delete(
u)}}var co=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function io(e,{words:t,send:n,open:s,help:r,matters:a,ways:c}){let l=o("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),u=ve(t,T=>l.replaceChildren(T)),d=T=>{u.begin(),n(T)},i=o("div",{}),p={},f="",h=0,b=tt(t);e.replaceChildren(o(
"section",{class:"ajar-home","aria-label":t["home-title"]},i),l);let k=(T,O)=>o("button",{type:"button",onclick:O},T),j=T=>o(
"div",{class:"ajar-reflection"},...T.flatMap(O=>He(O,3))),v=(T,O,A)=>gt({words:t,label:T,question:O,act:()=>d(A)}),y=()=>{
let T=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{T.files[0]&&d({import:await T.files[0].text()}),
T.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),T)};function x(){let T=a();return p.something?
[T.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...T.map(({heading:O,lines:A})=>o("div",{},o("dt",
{},O),...A.map(W=>o("dd",{dir:"auto"},W))))),o("div",{class:"ajar-moves"},...c())]:[]}let R=Be(i,()=>{let T=JSON.stringify(
[p,a()]);T!==f&&(f=T,nt(i,q))});function q(){let T=(W,_)=>k(_,()=>d({take:W})),O=h>(p.danger?.kinds.length??0)?null:p.danger,
A=()=>{h=O.kinds.length+1,q(),i.querySelector(".ajar-welcome").focus()};i.replaceChildren(O?r.notice(O,{level:2,aside:A}):
"",o("p",{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.newest?o("div",{class:"ajar-moves"},k(t["home-go-on"],()=>s(p.
newest))):"",p.due?.length?o("ul",{},...p.due.map(W=>o("li",{},W))):"",p.plan?.length?o("h2",{},t["home-plan"]):"",p.plan?.
length?j(p.plan):"",p.plan?.length&&!O?r.line():"",...(p.earlier??[]).filter(({plan:W})=>W.length).map(({title:W,plan:_})=>o(
"details",{},o("summary",{},`${t["home-plan"]}, ${W}`),j(_))),...x(),o("details",{},o("summary",{},t["home-take"]),o("p",
{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...O?[]:[k(t["home-take-plan"],()=>d({take:"plan",paper:b.value(),
country:r.code()})),b.element(),T("calendar",t["home-take-calendar"]),p.danger?"":T("calendar-line",t["home-take-calenda\
r-line"])],T("check-ins",t["home-take-check-ins"]),T("everything",t["home-take-everything"])),y()),p.something?o("detail\
s",{},o("summary",{},t["home-end"]),o("p",{},t["home-anew-how"]),v(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",
{},t["home-erase-how"]),v(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:T=>{u.end(),p=T,R()},settle:u.
end,say:(T,O="")=>{u.end();let A=o("div",{class:"ajar-text"});de(A,O),l.replaceChildren(T,A),l.scrollIntoView({block:"ne\
arest"})}}}function lo({name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([co(n)],{type:t}));o("a",{href:s,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var ur={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},We=10,
pr=400,Ze=17,Gt=16,Me=14,[mo,go]=[12,38],[Jt,Zt,fr]=[46,8,30],uo=15,po=26,dr=14;function Yt(e,t,n){let s=t.filter(({id:l})=>e.
some(u=>u[l]!==null)),[r,a]=e.length>1?mr(e,s,n):hr(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${re(a)}`}">
${r.join(`
`)}
</svg>
`}function hr(e,t,n){let[s,r,a]=[92,14,n-14],c=u=>r+(a-r)*u/We;return[t.flatMap(({id:u,name:d},i)=>{let p=i*s,f=p+46,h=e[u],
b=[...Array(We+1).keys()].map(j=>Ye([c(j),f-5],[c(j),f+5],"edge",1)),k=[0,We].filter(j=>j!==h).map(j=>Ee(`${j}`,c(j),f+25,
"muted",{size:Me,anchor:"middle"}));return[Ee(d,0,p+Ze,u,{size:Ze,bold:!0}),Ye([r,f],[a,f],"edge",1.5),...b,...k,ko(u,c(
h),f,9),Ee(`${h}`,c(h),f+29,u,{size:Ze,bold:!0,anchor:"middle"})]}),t.length*s-8]}function mr(e,t,n){let s=kr(e,mo,n-go),
r=Jt+We*Zt+fr,a=t.flatMap(({id:d,name:i},p)=>gr(e,d,i,s,p*r,n)),c=t.length*r,[l,u]=jr(e,s,c,n);return[[...a,...l],c+u]}function gr(e,t,n,s,r,a){
let[c,l]=[r+Jt,r+Jt+We*Zt],u=e.map((f,h)=>({value:f[t],x:s[h],y:l-Zt*f[t]})).filter(({value:f})=>f!==null),d=[c,l].flatMap(
(f,h)=>[Ye([0,f],[a-go+mo,f],"line",1),Ee(h?"0":`${We}`,a,f+5,"muted",{size:Me,anchor:"end"})]),i=Math.min(...s.slice(1).
map((f,h)=>f-s[h])),p=i<11?Math.max(2,i/3):5.5;return[Ee(n,0,r+Ze,t,{size:Ze,bold:!0}),...d,Er(u,t),...u.map(({x:f,y:h})=>ko(
t,f,h,p)),...yr(u,t)]}function yr(e,t){let n=e.map(({value:r,x:a,y:c},l)=>{let[u,d]=[e[l-1]?.value??r,e[l+1]?.value??r],
i=u>=r&&d>=r&&u+d>2*r,p=(u-r)*(d-r)<0,f=l===0||l===e.length-1;return{value:r,x:a+(p?Math.sign(u-r)*6:0),y:c+(i?22:-11),half:`${r}`.
length*Gt*.6/2,rank:f?0:r===u?3:p?2:1}}),s=[];for(let r of n.sort((a,c)=>a.rank-c.rank))(r.rank===0||r.rank<3&&e.length<=
dr)&&!s.some(c=>br(r,c))&&s.push(r);return s.map(({value:r,x:a,y:c})=>Ee(`${r}`,a,c,t,{size:Gt,bold:!0,anchor:"middle"}))}
var br=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Gt;function kr(e,t,n){let s=yo(e);if(s.length===1){let d=(n-
t)/(e.length-1);return e.map((i,p)=>t+p*d)}let r=s.slice(1).map((d,i)=>Ot(s[i].day,d.day)),a=uo*(e.length-s.length)+po*r.
length,c=Math.min(1,(n-t)/a),l=Math.max(0,n-t-a)/r.reduce((d,i)=>d+i,0),u=t;return s.flatMap(({many:d},i)=>(i&&(u+=po*c+
l*r[i-1]),Array.from({length:d},(p,f)=>(f&&(u+=uo*c),u))))}function yo(e){if(!e.every(({day:s},r)=>s&&s>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function jr(e,t,n,s){let r=yo(e);if(r.length===1){let[i]=r.map(x=>x.day&&ho(x.day,!0)),f=s<pr||e.length>4?2:e.length,h=f===
2?[0,e.length-1]:[...e.keys()],b=s/f-14,k=h.map(x=>({x:t[x],lines:xr(e[x].moment,b)})),j=Math.max(...k.map(({lines:x})=>x.
length))*Me*1.25,v=k.flatMap(({x,lines:R})=>fo(R,x,n+12,s)),y=i?[Ee(i,0,n+j+22,"muted",{size:Me})]:[];return[[...v,...y],
j+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),c=[],l=0;for(let{day:i,many:p}of r){let[f,h]=[t[l],t[l+p-1]];c.
push({from:f,to:h,x:(f+h)/2,words:ho(i,a.size>1)}),l+=p}let u=c.flatMap(({from:i,to:p,x:f})=>[Ye([i,n-4],[p,n-4],"edge",
1),Ye([f,n-4],[f,n+2],"edge",1)]),d=wr(c.map(i=>({...i,...bo([i.words],i.x,s)})));return[[...u,...d.flatMap(({words:i,x:p})=>fo(
[i],p,n+18,s))],24]}function wr(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.slice(1,-1))r.start>=s.at(-1).end+14&&r.
end+14<=n.start&&s.push(r);return[...s,n]}function bo(e,t,n){let s=Math.max(...e.map(yt))/2,r=Math.min(Math.max(t,s),n-s);
return{start:r-s,end:r+s}}function fo(e,t,n,s){let{start:r,end:a}=bo(e,t,s),[c,l]=r<=0?["start",0]:a>=s?["end",s]:["midd\
le",t];return e.map((u,d)=>Ee(u,l,n+d*Me*1.25,"muted",{size:Me,anchor:c}))}var ho=(e,t)=>Ne(e,{month:"short",day:"numeri\
c",...t&&{year:"numeric"}});function xr(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){let c=`${n.at(-1)} ${a}`.
trim();!n.at(-1)||yt(c)<=t?n[n.length-1]=c:n.push(a)}let[s,...r]=n;return[s,r.join(" ")].filter(Boolean).map(a=>vr(a,t))}
function vr(e,t){let n=[...e];if(yt(e)<=t)return e;for(;n.length&&yt(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}\
…`}var Sr=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,yt=e=>[...e].reduce((t,n)=>t+
Me*(Sr.test(n)?1.05:.58),0),re=e=>`${Math.round(e*10)/10}`,bt=e=>`var(--ajar-${e}, ${ur[e]})`,Or={"&":"&amp;","<":"&lt;",
">":"&gt;"},$r=e=>e.replace(/[&<>]/g,t=>Or[t]);function Ee(e,t,n,s,{size:r,bold:a=!1,anchor:c="start"}){let l=a?' font-w\
eight="650"':"";return`<text ${`x="${re(t)}" y="${re(n)}" text-anchor="${c}"`} font-size="${r}"${l} fill="${bt(s)}">${$r(
e)}</text>`}var Ye=(e,t,n,s)=>`<path d="M${e.map(re).join(" ")}L${t.map(re).join(" ")}" stroke="${bt(n)}" stroke-width="${s}\
" fill="none"/>`,Er=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${re(n)} ${re(s)}`).join("L")}" stroke="${bt(t)}" stroke-wid\
th="2.5" stroke-linejoin="round" fill="none"/>`;function ko(e,t,n,s){let[r,a,c]=[t,n,s];return`<path d="${{importance:`M${re(
r-c)} ${re(a)}a${c} ${c} 0 1 0 ${2*c} 0a${c} ${c} 0 1 0 ${-2*c} 0z`,confidence:`M${re(r-c*.9)} ${re(a-c*.9)}h${re(c*1.8)}\
v${re(c*1.8)}h${re(-c*1.8)}z`,readiness:`M${re(r)} ${re(a-c*1.25)}L${re(r+c*1.25)} ${re(a)}L${re(r)} ${re(a+c*1.25)}L${re(
r-c*1.25)} ${re(a)}z`}[e]}" fill="${bt(e)}"/>`}var Cr=600,Ar=340;function wo(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=Ie.map(r=>({id:r,name:n[r]}));return{sentence:Mr(e,t),wide:Yt(e,s,Cr),narrow:Yt(e,s,Ar),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(r=>[r.moment,...Ie.map(a=>r[a])])}}function Mr(e,t){let[n,s]=[e[0],e.at(-1)],
r={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},a=n.day&&
Tr(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),c=Ie.filter(d=>n[d]!==null);if(e.length===1){let d=c.map(p=>P(t["check-in\
s-value"],{ruler:r[p],value:n[p]})),i=jo(d);return a?P(t["check-ins-once"],{day:a,rulers:i}):P(t["check-ins-once-undated"],
{rulers:i})}let l=c.filter(d=>s[d]!==null).map(d=>P(n[d]===s[d]?t["check-ins-same"]:t["check-ins-changed"],{ruler:r[d],before:n[d],
after:s[d]}));if(!l.length)return t["check-ins-differ"];let u=jo(l);return a?P(t["check-ins-since"],{day:a,rulers:u}):P(
t["check-ins-since-undated"],{rulers:u})}var Tr=(e,t)=>Ne(e,{month:"long",day:"numeric",...t&&{year:"numeric"}}),jo=e=>new Intl.
ListFormat("en-US",{type:"conjunction"}).format(e);var _e=(...e)=>e.map(([t,n,s={}])=>Re("path",{class:t,d:n,...s})),Qe=(e,...t)=>Re("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Lr=(e,t,n,s)=>Re("circle",{class:e,cx:t,cy:n,r:s}),Nr={cup:()=>Qe("88 74 46 56",..._e(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Qe("296 12 176 168",..._e(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Qe("136 24 136 140",..._e(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Lr("glow",234,94,4),..._e(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Qe("312 66 80 120",..._e(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Qe("190 66 72 100",Re("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Re("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),..._e(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},xo=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:a,picture:c})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},Nr[c](),o("span",{},o("b",{},r)," ",o("span",{},a))))));function vo(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),xo(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var So=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),xo(e.doors,t)),
Oo=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Rr=4e3,Ir=6e3,Dr=6;function $o(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),r=o("div",{class:"ajar-circle","aria-hidden":"true"}),a=o("button",{type:"but\
ton",onclick:()=>t?i():d()},e.begin);function c(f,h){s.textContent=f,r.dataset.breath=h}function l(){if(n===Dr){i(),s.textContent=
e.after;return}n++,c(e.in,"in"),t=setTimeout(u,Rr)}function u(){c(e.out,"out"),t=setTimeout(l,Ir)}function d(){n=0,a.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,c("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},r,s),a,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(f=>o("li",{},f))))),stop:i}}var Te=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function Qt(e,{title:t,paper:n="us-letter",isTight:s=!1}){let{documentElement:r,title:a}=document,c=i=>o("div",{class:`a\
jar-plan-${i}`},o("div",{})),l=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},c("head"),o("div",{class:"ajar-\
plan-body"},o("div",{},...e)),c("foot"));document.body.append(l),r.classList.add("ajar-printing"),document.title=t;let u=new AbortController,
d=()=>{u.abort(),l.remove(),r.classList.remove("ajar-printing"),document.title=a};window.print();for(let i of["pointerdo\
wn","keydown","pagehide"])addEventListener(i,d,{capture:!0,signal:u.signal})}var Xt="plan";function Eo(e,{exercises:t,danger:n}){let s=e.filter(({key:d})=>d==="plan@").at(-1)?.response,r=d=>Co(d)&&fe(d)!=="";if(!s||
!r(s.if)||!r(s.then))return"";let a=d=>Object.values(n).some(i=>qe(d,i).length);if(Object.values(s).flatMap(Br).some(a))
return"";let{rules:c,reflection:l}=t.plan,u=c.find(d=>d.sentence);return u?Vt(u,l[u.sentence],s):""}var Br=e=>(e?.own?[e.
own]:[e].flat()).filter(Co),Co=e=>typeof e=="string";var ai=new TextEncoder;var Ao="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Mo=`${Ao}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,xi=new RegExp(`(?:[${Ao}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),vi=new RegExp(`^[${Mo}]+`),Si=new RegExp(`(^|[;,|"])([${Mo}]*)(?=[=+\\-@−＝＋－＠])`,"g");function To({after:e,among:t,...n},s){return Je({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var _r=[Xt,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],Pr={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},Fr="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",zr=new RegExp(`\\r\\n|[${Fr}]`);function Lo(e,t){let n=new Map(e.map(p=>[p.key,p])),s=p=>{let{response:f}=n.get(`${p}@`)??{},h=Object.keys(f??{}).length?
t.exercises[p]:null;return h?Ur(h,f):null},[r,a,c,l]=_r.map(s),u=r?Eo([n.get(`${Xt}@`)],t):"",d=["day","helper","badly",
...u?[]:["if","then"]],i={goal:r?r.fields("goal"):[],sentence:u?[r.sentence(u)]:[],plan:r?r.fields(...d):[],message:s("r\
eframing")?.message()??[],more:Object.entries(Pr).flatMap(([p,f])=>(f.length?s(p)?.fields(...f):s(p)?.pile("goals","both"))??
[]),needs:a?[a.section("needs","this-week")]:[],support:c?[c.section("listens","practical","trained")]:[],ladder:l?[l.ladder()]:
[]};for(let[p,f]of Object.entries(i))i[p]=f.filter(h=>h.lines?.length||h.fields?.length||h.rungs?.length);if(!Object.values(
i).some(p=>p.length))throw new Te("journal-no-plan");return{...i,title:t.exercises.plan?.title}}var kt=e=>e.flatMap(t=>t.split(zr)).map(fe).filter(Boolean);function Ur({title:e,items:t,reflection:n,rules:s=[]},r){let a=f=>{
try{return To(f,r[f.id])}catch{return null}},c=f=>{let h=a(f),b=f.kind==="date"&&Ue(h);return kt(b?[Ne(b,{dateStyle:"ful\
l"})]:ge(f,h))},l=(...f)=>t.filter(({id:h})=>f.includes(h)).map(h=>({id:h.id,heading:h.said,lines:c(h)})).filter(h=>h.lines.
length),u=(...f)=>({heading:e,fields:l(...f)});function d(f,h){let b=t.find(y=>y.id===f&&y.kind==="sort"),k=b?.piles.find(
y=>y.id===h)?.text,j=k&&a(b);if(!j)return[];let v=b.cards.filter(y=>j[y.id]===h).map(({text:y})=>y);return[{id:h,heading:k,
lines:kt(v)}]}function i(){let f={items:t,rules:s.filter(b=>b.message),reflection:n};if(!f.rules.length)return[];let h=Object.
fromEntries(t.map(b=>[b.id,a(b)]));return ht(f,h).filter(({said:b})=>b.length).map(({heading:b,said:k})=>({id:"message",
heading:b,lines:kt(k)}))}function p(){let f=s.find(j=>j.ladder)?.ladder;if(!f)return{...u("goal"),rungs:[]};let h=j=>t.find(
({id:v})=>v===j),b=[f.today,f.later].map(h).filter(Boolean),k=f.rungs.filter(j=>h(j.item)).map(j=>({heading:h(j.item).said,
lines:c(h(j.item)),marks:b.filter(v=>a(v)?.chosen.includes(j.card)).map(v=>v.said)})).filter(j=>j.lines.length||j.marks.
length);return{...u("goal"),rungs:k}}return{fields:l,section:u,pile:d,message:i,ladder:p,sentence:f=>({heading:n["in-one"],
lines:kt([f])})}}function No({takes:e=[]},t){let n=e.flatMap(s=>{let r=t(s.exercise);return!r||!ft(r.exercise,r.answers)?[]:s.item?Hr(s,r):
Qn(r.exercise,r.answers)});return[...new Set(n)]}function Hr({item:e,pile:t,say:n},{exercise:s,answers:r}){let a=s.items.
find(d=>d.id===e);if(!a||r[e]==null)return[];let c=t&&a.cards.filter(d=>r[e][d.id]===t),l=c?c.map(({text:d})=>d):ge(a,r[e]),
u=n.startsWith("{words}");return l.map(d=>{let i=be(d);return Ae(n,{words:u?i:mt(i,["a","an"],!1)})})}var Vr=["day","review","again","until"],Kr="{wishes}";function Ro({words:e,help:t,exerciseOf:n,answersOf:s,keys:r}){let a=f=>{
let[h,b]=[n(`${f}@`),s(`${f}@`)];return h&&b?{exercise:h,answers:b}:null},c=f=>No(f,a),l=({items:f})=>f.some(({takes:h})=>h);
function u(f,h){let k=(n(f)?.items??[]).flatMap(({takes:j=[]})=>j).filter(({exercise:j})=>h.includes(`${j}@`));return c(
{takes:k}).length>0}function d({key:f,exercise:h,html:b}){let k=s(f),j=h.items.flatMap(M=>ge(M,k[M.id]).flatMap(T=>be(T).
split(/\n+/)));if(!j.length)return"";let v=o("div",{class:b?"ajar-letter-text":"ajar-letter-text ajar-clip"});b?i(v,b,j):
v.append(...j.map(M=>o("p",{dir:"auto"},M)));let y=o("p",{class:"ajar-status",role:"status"}),x=async()=>{let T=[...v.querySelectorAll(
"h1, h2, p, li")].map(({textContent:A})=>A.trim()).join(`

`),O=await Bt(T,v);y.replaceChildren(e[O?"help-copied":"letter-not-copied"])},R=()=>{let M=/-(US|CA)$/i.test(navigator.language),
T=o("div",{class:"ajar-letter-text"},...v.cloneNode(!0).childNodes);Qt([T],{title:e["letter-title"],paper:M?"us-letter":
"a4"})},q=(M,T)=>o("button",{type:"button",onclick:T},M);return o("div",{class:"ajar-letter"},v,o("div",{class:"ajar-mov\
es"},q(e["help-copy"],x),q(e["letter-print"],R)),y)}function i(f,h,b){de(f,h),[...f.querySelectorAll("p")].find(j=>j.textContent===
Kr)?.replaceWith(o("ul",{},...b.map(j=>o("li",{dir:"auto"},j)))),t.addNumbers(f),f.querySelector(".ajar-off-paper")?.remove(),
f.querySelector(".ajar-help-line a")||f.append(o("p",{},e["help-elsewhere-how"]))}function p(){let f=r().filter(k=>k.endsWith(
"@")&&s(k)),h=f.map(k=>({key:k,response:s(k)})),b=Object.fromEntries(f.map(k=>[k.slice(0,-1),n(k)]));try{let{message:k,more:j,
needs:v,support:y}=Lo(h,{exercises:b,danger:{}}),x=j.filter(({id:R})=>!Vr.includes(R));return[...k,...x,...[...v,...y].flatMap(
({fields:R})=>R)]}catch(k){if(k instanceof Te)return[];throw k}}return{sentences:c,isLetter:l,canBegin:u,letter:d,matters:p}}window.ajarShown??=new WeakMap;var Xe=window.ajarShown,Io="needs@",Do=e=>e.startsWith("check-in@"),jt="note@",Gr="for-pa\
rtner@",Bo=({answers:e,done:t,danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),Pe={};function Jr(){let e=document.getElementById(
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
padding-bottom:.75em;margin-bottom:2em}@media(max-width:40em){.ajar-nav{margin-bottom:1em}.ajar-page>*+*{margin-top:1.5e\
m}}
.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-size:.95em}.ajar-nav details[open] ol{padd\
ing-top:.25em}
.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25em 1em}.ajar .ajar-nav button{border:0;background:\
none;
padding:.25em 0;min-height:32px;font-weight:500;border-bottom:3px solid transparent;border-radius:0}.ajar .ajar-nav butt\
on:hover{
color:var(--ajar-ink);background:none}.ajar .ajar-nav button[aria-current]{color:var(--ajar-ink);font-weight:650;border-\
bottom-color:var(--ajar-accent)}
.ajar .ajar-lost{color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em;margin-block:1em}.ajar-los\
t:has(~
.ajar-page .ajar-lost){display:none}.ajar .ajar-lost>*+*{margin-top:.6em}.ajar .ajar-state-lost{color:var(--ajar-warm);f\
ont-weight:600}
@container (max-width: 32rem){.ajar .ajar-piles{position:static}}@media print{.ajar :is(.ajar-notice,.ajar-nav,.ajar-kee\
ping){
display:none}.ajar .ajar-piles{position:static}.ajar-text details::details-content{display:block;content-visibility:visi\
ble}
.ajar-scenario{border:0;padding:0}}@media(forced-colors:active){.ajar .ajar-nav button:not([aria-current]){border-bottom\
-color:Canvas}
.ajar .ajar-nav button[aria-current]{border-bottom-color:Highlight}.ajar .ajar-empty{border:1px solid}}.ajar-keeping{mar\
gin-bottom:1.5em}
.ajar-choose,.ajar-ask{border:1px solid var(--ajar-line);border-radius:16px;padding:1.25em 1.5em;background:var(--ajar-p\
aper)}
.ajar .ajar-title{font-size:1.2em;font-weight:650}.ajar-keeping :is(.ajar-choose,.ajar-ask)>*+*{margin-top:.75em!importa\
nt}
.ajar .ajar-ask :is(input[type=password],input[type=text]){width:100%}.ajar .ajar-ask>label:not(.ajar-card),.ajar .ajar-\
ask>
div:not(.ajar-twice)>label{display:block;font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-state,.ajar-s\
trength)>
span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content:attr(data-longe\
st);
visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-keeping details>*+*{m\
argin-top:.75em!important}
.ajar-kept p{overflow-wrap:anywhere}.ajar .ajar-problem{color:var(--ajar-warm);border:2px solid;border-radius:12px;paddi\
ng:.75em
1em;margin-bottom:1em}.ajar .ajar-news:not(:empty){margin-bottom:1em}.ajar .ajar-state:focus{outline:none}.ajar-home>div\
>
*+*{margin-top:1em!important}.ajar .ajar-welcome{font-size:1.15em}.ajar-home>div>ul{padding-left:1.3em!important}.ajar-h\
ome
details>*+*{margin-top:.75em!important}.ajar-take{display:flex;flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar\
-story
h2{margin-top:0!important}.ajar-role{margin-block:1em}.ajar-role[open]{border-left:4px solid var(--ajar-line);padding-le\
ft:1em}
.ajar-couple .ajar-cards{display:flex;flex-wrap:wrap;gap:.5em}.cell-output-ipywidget-background .ajar{color-scheme:light\
;
background:#fff}.ajar{--ajar-tint: #e6f0ed;--ajar-glow: #f5d795;--ajar-sage: #b5d0ca;--ajar-clay: #e4bb9e;--ajar-stroke:\
 #4a555b}@supports (color:
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
.ajar-plan a{color:inherit;text-decoration:none}.ajar-plan :is(button,.ajar-off-paper){display:none}}.ajar .ajar-many{fl\
ex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.ajar button[aria-disabled]{
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
`;e.textContent!==t&&(e.textContent=t)}function Zr({model:e,el:t}){Jr();let n=e.get("pages"),s=e.get("words"),r=new Map,
a=new Map,c=new Map,l=[],u=m=>l.push(m),d=null,i=!1,p=!1,f=!1,h=!1,b=new Map,k=new Map,j=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let v=o("div",{class:"ajar-page"}),y=m=>n.flatMap(({blocks:S})=>S).find(S=>S.kind==="exercise"&&
S.key===m)?.exercise,x=ao({words:s,answered:()=>[...a].map(([m,{answers:S}])=>[y(m),S]).filter(([m,S])=>m&&Object.keys(S??
{}).length)}),R=0,q=m=>{if(clearTimeout(R),R=0,x.set(m),d?.setLost(m),m)for(let S of c.keys())r.get(S)?.release()},M=(m,{
awaited:S=!1}={})=>{try{e.send(m)}catch{q(!0);return}S&&!R&&(R=setTimeout(()=>q(!0),8e3))},T=!1;function O(){T||(T=!0,window.
ajarDangers?A():M({dangers:!0}))}let A=()=>{for(let m of Object.values(window.ajarDangers.dangers))Bn($n(m))};function W({
key:m,exercise:S},N){if(Do(m)&&!x.isLost()||!(window.ajarDangers||x.isLost())||!ft(S,N))return;let G=Je(S,N),K=to(S,G,window.
ajarDangers);J(m,{answers:G,done:!0,...K}),b.set(m,Bo(a.get(m))),r.get(m).update(a.get(m)),r.get("made")?.update()}let _=In(
{words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>I(),onCountry:m=>M({country:m})}),I=()=>{M({forget:!0}),
qt()},D=Ro({words:s,help:_,exerciseOf:y,answersOf:m=>a.get(m)?.answers,keys:()=>[...a.keys()].filter(m=>y(m))}),g=(m,S,N)=>(r.
set(m.key,N),a.has(m.key)&&N.update(a.get(m.key)),S),w={html:m=>$(m.html),home(m){let S=o("div",{}),N=X=>{X.import&&r.get(
"chart")?.begin(),M(X)},U=X=>ue(ke(X)),{matters:G}=D;return g(m,S,io(S,{words:s,send:N,open:U,help:_,matters:G,ways:V})),
M({home:m.key}),S},gate(m){let S=o("div",{class:"ajar-text ajar-gate"}),[N,U]=h?[o("p",{},s["gate-left-out"]),[_.button(),
L(),C()]]:[$(f?m.short:m.html),Z()],G=o(`h${m.level??2}`,{},m.title);return S.append(G,N,o("div",{class:"ajar-moves"},...U.
filter(Boolean))),h||N.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),u(()=>{f=!0}),S},made:m=>{let S=o("div",{class:"\
ajar-made"}),N=()=>S.replaceChildren(...ce(m.section));return r.set("made",{update:N}),N(),S},exercise(m){if(m.invites&&
h)return o("div",{class:"ajar-text"},o(`h${m.level}`,{},m.exercise.title),o("p",{},s["gate-left-out"]),C());let S=o("div",
{}),N=x.line(d?{}:{role:"alert"});c.set(m.key,S);let U=(K,X)=>{d?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let je=window.ajarSent;k.set(m.key,je),M({key:m.key,...K,sent:je},{awaited:X}),!(!X||!x.isLost())&&(q(!0),N.scrollIntoView(
{block:"nearest"}))};if(r.set(m.key,cn(S,m.exercise,{words:s,level:m.level,small:m.quick,folded:n.length>1,brief:m.brief,
sort:m.quick||n.length>1&&!Le()?jn:Wn,enough:m.quick?"at once":"later",remarks:(K,X)=>Kn(K,{words:s,find:je=>Fn(X,je,window.
ajarDangers)}),sentences:D.sentences,...a.get(m.key),help:_,needs:()=>L(m.needs),below:()=>ae(m),onAside:K=>{J(m.key,{aside:K}),
S.querySelector(".ajar-letter")?.toggleAttribute("hidden",!K)},onChange:K=>{O(),J(m.key,{answers:K,done:!1}),U({answers:K,
done:!1},p)},onMove:K=>J(m.key,{at:K}),onDone:K=>{W(m,K),U({answers:K,done:!0},!0),Do(m.key)&&r.get("chart")?.begin()},onStartOver:()=>{
J(m.key,{answers:{},done:!1}),U({remove:!0})}})),S.firstElementChild.append(N),u(()=>x.forget(N)),!m.folded)return S;let G=Object.
keys(a.get(m.key)?.answers??{}).length>0;return o("details",{open:G},o("summary",{},s["check-in-now"]),S)},chart(m){let S=o(
"div",{class:"ajar-chart-block"}),N=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:U,end:G}=ve(s,
X=>N.replaceChildren(X)),K=({checkIns:X})=>{G(),st(S,X.length?wo(X,s):{},s)};return r.set(m.key,{update:K,begin:U,end:G}),
a.has(m.key)&&K(a.get(m.key)),U(),M({chart:m.key}),o("div",{},S,N)},start:m=>vo(m,{open:ye,opener:d?.opener}),doors:m=>So(
m,{open:ye}),onward:m=>Oo(m,{open:ye}),breathing(m){let{element:S,stop:N}=$o(m);return u(N),S},notice(m){if(qn(()=>M({forget:!0})),
!m.leave)return o("div",{class:"ajar-notice"},o("p",{},m.text));let S=o("div",{class:"ajar-leave"},_.button(),Dt({words:s,
leave:I}));Dn(_.open),d=no({words:s,send:M,isQuiet:n.length>1});let N=document.createDocumentFragment();return N.append(
o("div",{class:"ajar-notice"},o("div",{},d.line,d.small),S),o("div",{class:"ajar-on-paper"},_.text()),d.more),N}};function $(m){
let S=o("div",{class:"ajar-text"});return de(S,m),_.addNumbers(S),S.addEventListener("click",N=>{let U=N.target.closest(
"a"),G=n.findIndex(({id:K})=>K&&U?.getAttribute("href")===`${K}.ipynb`);G<0||(N.preventDefault(),ue(G))}),S}function B(m){
h=m,f=!0,oe({focus:!0})}let z=(m,S)=>o("button",{type:"button",onclick:S},m),C=()=>z(s["gate-again"],()=>B(!1));function F(){
B(!1),n[j].blocks.some(({invites:S})=>S)||ue(j+1)}let Z=()=>[z(s["gate-no"],()=>B(!0)),z(s["gate-unsure"],()=>B(!0)),z(s["\
gate-yes"],F)],Y=m=>n.filter(S=>S.section===m).flatMap(S=>S.blocks.filter(({kind:N})=>N==="exercise")),ce=m=>{let S=Y(m).
filter(({key:X})=>a.get(X)?.done).map(({key:X,exercise:je},Fe)=>o("details",{open:Fe===0},o("summary",{},je.title),...a.
get(X).reflection.flatMap(ze=>He(ze,2)))),N=o("p",{},s["made-nothing"]),U=Y(m).map(({key:X})=>X),G=D.canBegin(jt,U)?E():
null,K=G?[o("div",{class:"ajar-moves"},G)]:[];return[o("h1",{},s["made-title"]),...S.length?S:[N],...K]},ee=m=>{let S=Y(
m);return S.length>0&&S.every(({key:N})=>a.get(N)?.done)};function ae(m){let S=m.key.startsWith("plan@")&&_.isKnown()?_.
line():"",N=D.isLetter(m.exercise)?D.letter(m):"",{danger:U,aside:G=0}=a.get(m.key);return N&&(N.hidden=G<=(U?.kinds.length??
-1)),o("div",{class:"ajar-below"},S,N,d?.offer()??"")}let ke=m=>n.findIndex(({aside:S,blocks:N})=>!S&&N.some(U=>U.key===
m)),ye=m=>ue(n.findIndex(S=>S.id===m));function L(m){let S=ke(Io);return S<0?m?o("p",{},o("a",{href:m},s["help-needs"])):
null:H(Io,S,s["help-needs"])}function H(m,S,N){return o("button",{type:"button",onclick:()=>{ue(S);let G=c.get(m)?.querySelector(
"h1, h2");G&&(c.get(m).querySelector(".ajar-sentences")?.setAttribute("open",""),G.tabIndex=-1,G.focus())}},N)}function te(m,S){
let N=n.findIndex(({blocks:U})=>U.some(G=>G.key===m));return N<0||h?null:H(m,N,S)}let E=()=>te(jt,s["make-message"]),V=()=>{
let m=[...a.keys()];return[D.canBegin(jt,m)||a.has(jt)?E():null,te(Gr,s["for-partner"])].filter(Boolean)};for(let[m,S]of Object.
entries(Pe))w[m]=N=>{let U=o("div",{}),K=S(U,N,{words:s,send:M,onDispose:u,model:e,exerciseOf:y,formOf:X=>c.get(X)});return g(
N,K.element??U,K)};let Q=m=>n[j].blocks.find(S=>S.kind===m),J=(m,S)=>a.set(m,{...a.get(m),...S}),ne=()=>{for(let m of l.
splice(0))m()};function oe({focus:m=!1}={}){if(ne(),r.clear(),i){v.replaceChildren(d?"":o("p",{class:"ajar-empty"},s["ke\
ep-locked-here"]));return}if(v.replaceChildren(...n[j].blocks.map(N=>w[N.kind](N))),n.length>1&&le(),!m)return;let S=v.querySelector(
"h1, h2, h3")??v;S.tabIndex=-1,S.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function le(){let{aside:m,title:S}=n[j];
if(Ce.hidden=!!m,v.classList.toggle("ajar-aside",!!m),d?.setStart(n[j].id==="start"),m)return;let{section:N,step:U,steps:G,
minutes:K}=n[j],X=n.filter(se=>!se.aside),je=X.indexOf(n[j]),Fe=(se,vt,Po={})=>o("button",{type:"button",onclick:()=>ue(
n.indexOf(se)),...Po},vt),ze=n.find(({id:se})=>se==="start"),en=X[je-1]??ze;v.append(o("div",{class:"ajar-moves ajar-tur\
n"},en?Fe(en,s["previous-page"]):null,je<X.length-1?Fe(X[je+1],s["next-page"]):null));let xt=X.filter(se=>!se.section||se.
step===1),tn=se=>N?se.section===N:se===n[j],Wo=se=>({"aria-current":tn(se)?"page":null}),_o=se=>ee(se.section)?o("span",
{class:"ajar-done"},` ${s["section-done"]}`):"",nn=(se,vt)=>o("li",{},Fe(se,vt,Wo(se)),_o(se));pe.replaceChildren(...xt.
map(se=>nn(se,se.title)),ze?nn(ze,s["start-page"]):""),ie.textContent=N?P(s["step-of"],{title:S,n:U,all:G,minutes:K}):P(
s["page-of"],{n:xt.findIndex(tn)+1,all:xt.length,title:S})}function ue(m){n[m]&&(j=m,pe.parentElement.open=Le(),e.set("p\
age",m),e.save_changes(),oe({focus:!0}))}let pe=o("ol",{}),ie=o("summary",{}),Le=()=>window.innerWidth>640;e.get("notice")&&
t.append(w.notice(e.get("notice")));let Ce=o("nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:Le()},ie,pe));
n.length>1&&t.append(Ce),t.append(x.line({role:"alert"}),v);let wt=0;for(let m of["keydown","pointerdown","scroll"])t.addEventListener(
m,()=>{Date.now()-wt<3e4||(wt=Date.now(),M({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",m=>{if(q(!1),m.keeping){
let N=[...k.values()].some(K=>m.acknowledged<K);d?.update(N?{...m.keeping,saved:!1}:m.keeping);let{state:U}=m.keeping,G=U===
"locked";U&&(p=U==="kept"),U&&G!==i&&(i=G,a.clear(),Ce.hidden=i,oe())}m.states&&queueMicrotask(()=>r.get("made")?.update());
for(let[N,U]of Object.entries(m.states??{})){if(m.acknowledged<k.get(N))continue;let G=U.answers&&!Object.keys(U.answers).
length,K=b.get(N)===Bo(U);b.delete(N),J(N,G?{...U,at:0}:U),K||r.get(N)?.update(a.get(N))}m.dangers&&(window.ajarDangers=
m.dangers,A()),m.country!=null&&_.choose(m.country),m.file&&(r.get("home")?.settle(),lo(m.file));let S=r.get("home")??d;
m.erased&&S?.say(m.erased,Q("home")?.erased),m.said&&r.get("chart")?.end(),m.said&&S?.say(m.said),m.open&&ye(m.open),m.problem&&
r.get(m.problem.key)?.say(m.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),oe()});let et=ro(e,{gone:()=>q(!0),
back:()=>{x.isLost()&&M({ready:!0})}});return oe(),Xe.set(s,(Xe.get(s)??0)+1),M({ready:!0}),()=>{ne(),et(),clearTimeout(
R),Xe.set(s,Xe.get(s)-1),Xe.get(s)||M({gone:!0})}}var qo={render:Zr};Pe.door=(e,t,n)=>ln(e,n);Pe.group=(e,t,n)=>gn(e,n);Pe.scenario=(e,t,{words:n,model:s})=>({element:yn(t,{words:n,picked:s.
get("couple"),pick:r=>{s.set("couple",r),s.save_changes()}})});Pe.asking=(e,t,{exerciseOf:n,formOf:s,...r})=>{let{items:a}=n(
t.of),{parts:c,update:l}=fn(t,{...r,form:()=>s(t.of),ask:d=>a.find(i=>i.id===d).ask}),u=document.createDocumentFragment();
return u.append(...c),{element:u,update:l}};var vl=qo;export{vl as default};
