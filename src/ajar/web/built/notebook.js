var Xo=/^(\d{4})-(\d{2})-(\d{2})$/;function Je(e){let[,t,n,s]=typeof e=="string"&&Xo.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=es(+t,+n)?e:null}function Tt(e){let t=e.getFullYear();return t>=1&&t<=9999?ts(t,e.getMonth()+1,e.getDate()):null}var Lt=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function es(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var ts=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Be=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var ns=["button","input","select","summary","textarea"],os=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),a):a===!0?s.setAttribute(
r,""):a!==!1&&a!=null&&s.setAttribute(r,a);return ns.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),os.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function qe(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))s.setAttribute(r,a);return s.append(...n),
s}var _=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let a=t[s];return r?Number.isInteger(a)?a+1:n:["number",
"string"].includes(typeof a)?a:n}),$e=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function We(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.piles.includes(n[r.id]));return s.length?
s:e.cards}var dn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};function Nt(e,{words:t,has:n,put:s,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(u=>o("input",{type:"\
checkbox",onchange:({target:f})=>(f.checked?s:r)(u)})),c=()=>a.forEach((u,f)=>{u.checked=n(e[f])});return c(),{element:o(
"details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((u,f)=>o("label",{class:"ajar-car\
d"},a[f],o("span",{dir:"auto"},u))))),follow:c}}var ss=2e4;function hn(e,{oninput:t,...n}){let s=o("textarea",{maxlength:ss,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let a=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+a}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function mn(e,t,{words:n,group:s,change:r,remarks:a,sentences:c=[]}){
let{opener:l,long:u,remark:f}=e,i=l?o("b",{id:`${s}-opener`},l):null,p=hn(t??"",{rows:u?8:2,oninput:()=>{r(p.value.trim()?
p.value:null),g.follow()},...l?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),h=k=>{p.value=k,p.dispatchEvent(new Event("input",{bubbles:!0}))},d=n["message-opener"],g=Nt(c,{words:n,has:k=>p.
value.includes(k),put:k=>h(`${p.value.trim()||d} ${k}`),drop:k=>{let j=p.value.replace(k,"").replace(/ {2,}/g," ").trim();
h(j===d?"":j)}}),b=o("label",{class:"ajar-words ajar-write"},i,p),$=f&&a?a(p,e):"";return g.element||$?o("div",{},g.element,
b,$):b}function gn(e,t,{words:n,change:s,sentences:r=[]}){let a=o("div",{}),c=()=>[...a.querySelectorAll("textarea")],l=()=>{
let j=c().map(w=>w.value).filter(w=>w.trim());s(j.length?j:null),k.follow()},u=()=>[...a.children].forEach((j,w)=>{j.querySelector(
"textarea").setAttribute("aria-label",_(n.line,{n:w+1})),j.querySelector("button").setAttribute("aria-label",_(n["remove\
-line"],{n:w+1}))}),f=()=>{g(""),c().at(-1).focus()},i=o("button",{type:"button",class:"ajar-link",onclick:f},n["add-lin\
e"]),p=()=>{u(),i.hidden=a.children.length>=e.most},h=j=>{let w=c()[c().indexOf(j)+1];w?w.focus():j.value.trim()&&!i.hidden&&
f()},d=j=>{let w=hn(j,{rows:1,enterkeyhint:"next",oninput:()=>{w.value.includes(`
`)&&(w.value=w.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:R=>{["insertLineBreak","insertParagraph"].includes(R.inputType)&&
(R.preventDefault(),h(w))}});return w},g=j=>{let w=()=>{let B=R.nextElementSibling||R.previousElementSibling;R.remove(),
B||g(""),p(),l(),(B||a.firstElementChild).querySelector("textarea").focus()},R=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},d(j)),o("button",{type:"button",class:"ajar-remove",onclick:w},"×"));a.append(R),p()},b=t||[];for(let j=0;j<
Math.max(e.lines,b.length);j++)g(b[j]??"");let $=j=>c().find(w=>w.value.trim()===j),k=Nt(r,{words:n,has:j=>!!$(j),put(j){
!$("")&&!i.hidden&&g("");let w=$("");w&&(w.value=j),l()},drop(j){$(j).value="",l()}});return o("div",{class:"ajar-lines"},
k.element,a,i)}var rs=6,as=5;function Oe(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function yn(e,t,n){let{words:s,level:r=3,small:a=!1,folded:c=!1,brief:l=!1,beside:u=[]}=n,f={...ls,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,p={...n.answers},h=0,d=null,g=0,b=n.
aside??0,$=t.why?o("p",{class:"ajar-why"},t.why):"",k=t.private?o("p",{class:"ajar-private"},t.private):"",j=M=>l?M.after:
c&&M.more,w=t.items.some(M=>j(M)&&n.answers?.[M.id]!=null),{example:R}=t,B=R?o("details",{class:"ajar-example"},o("summa\
ry",{},s.example),o("p",{},R)):"",D=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),F=o("div",{}),E=o("d\
iv",{class:"ajar-body"}),x=o("section",{class:"ajar-form","aria-labelledby":`${i}-title`},o(`h${r}`,{id:`${i}-title`},t.
title),...a||c?[o("div",{class:"ajar-beside"},...u,$?cs([$],s):"",B),k]:[$,k,B],F,E,D);x.addEventListener("keydown",M=>{
M.key!=="Enter"||!(M.ctrlKey||M.metaKey)||!d||(M.preventDefault(),d.next.click())}),e.replaceChildren(x);function N(){let M=t.
items.filter(ee=>$e(ee,p)),V=M.filter(ee=>!j(ee)),Z=w?M.filter(j).map(ee=>[ee]):[];return[...l||a&&t.together?[V]:V.map(
ee=>[ee]),...Z]}let W=M=>{D.replaceChildren(M)},A=Oe(s,W);function q(M,V){D.replaceChildren(`${M} `,o("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{p=V,W(""),n.onChange(p),Q({focus:!0})}},s["put-back"]))}function y(M,V){p={...p,[M.
id]:V},is(E),W(""),n.onChange(p),z()}function v(){I(!0),A.begin(),g=setTimeout(S,8e3)}function S(){g&&(clearTimeout(g),g=
0,I(!1),A.end())}function I(M){for(let V of d?.fieldsets??[])V.disabled=M}function z(){if(!d)return;let{items:M,skip:V,where:Z,
next:X,enough:ee,more:ie}=d,le=N().length;V.textContent=J(M)?s["clear-and-skip"]:s.skip,Z.textContent=_(s["question-of"],
{n:h+1,all:le}),Z.hidden=(a||l)&&le===1,X.textContent=h===le-1?s.done:s.next,ee.hidden=!C(le);let ye=h===le-1&&(!l||J(M)),
pe=t.items.some(ae=>j(ae)&&$e(ae,p));ie.hidden=w||!ye||!pe}function C(M){return(n.enough==="at once"||h>0)&&h<M-1&&J(t.items)}
function P(){g||(v(),n.onDone(p))}let J=M=>M.some(({id:V})=>p[V]!=null);function Y(M,V=!0){if(g)return;let Z=N();if(h+=M,
h>=Z.length){h=Z.length-1,P();return}Q({focus:V,again:M<0})}function re(M,V){let Z=`${i}-${M.id}`,X=o("legend",{id:`${Z}\
-ask`},_(M.ask,p)),ee=M.hint?o("p",{class:"ajar-hint",id:`${Z}-hint`},M.hint):null,ie=[ee,V.mark].filter(Boolean).map(({
id:ae})=>ae),le=M.among?{...M,cards:We(M,p)}:M,ye=f[M.kind](le,dn(le,p[M.id]),{words:s,level:r+1,group:Z,change:ae=>y(M,
ae),say:W,remarks:n.remarks,sentences:n.sentences?.(M),isQuick:n.enough==="at once",isShort:c,...V}),pe={class:`ajar-ite\
m ajar-${M.kind}`,tabindex:"-1","aria-describedby":ie.join(" ")||null};return o("fieldset",pe,X,ee,ye)}function Q({focus:M=!1,
again:V=!1}={}){let Z=N();h=Math.max(0,Math.min(h,Z.length-1));let X=Z[h],ee=n.mark?.(X),ie=ee?o("p",{class:"ajar-mark",
id:`${i}-${X[0].id}-mark`},ee):null,le=o("div",{class:"ajar-moves ajar-onward"}),ye=h>0?()=>Y(-1):null,pe=X.map(Te=>re(Te,
{mark:ie,again:V,moves:le,back:ye})),ae=o("button",{type:"button",class:"ajar-skip",onclick:()=>{if(g)return;let Te=p,at=J(
X);if(p={...p,...Object.fromEntries(X.map(({id:Et})=>[Et,null]))},n.onChange(p),!at){Y(1);return}Q({focus:!0}),q(s.cleared,
Te)}}),Ke=o("button",{type:"button",class:"ajar-next",onclick:()=>{g||(W(""),Y(1))}}),xe=o("p",{class:"ajar-where"}),ve=o(
"button",{type:"button",class:"ajar-link",onclick:()=>{g||(w=!0,Y(1))}},l?s["add-why"]:s["ask-more"]),Re=o("button",{type:"\
button",class:"ajar-link",onclick:P},s.enough);d={items:X,skip:ae,where:xe,next:Ke,fieldsets:pe,enough:Re,more:ve},F.replaceChildren();
let rt={type:"button",class:"ajar-back",onclick:ye};le.replaceChildren(Ke,ye?o("button",rt,s.back):"",ae);let De=pe.length===
1;ie&&De&&pe[0].lastElementChild.before(ie),E.replaceChildren(xe,...ie&&!De?[ie]:[],...pe,le,...n.enough?[ve,Re]:[]),z(),
n.onMove?.(h),M&&(pe[0].focus({preventScroll:!0}),xe.scrollIntoView({block:"nearest"}))}function ce(M){if(F.replaceChildren(),
!M||!n.help||b>M.kinds.length)return null;let V=()=>{b=M.kinds.length+1,n.onAside?.(b),F.replaceChildren(),E.querySelector(
"[tabindex]").focus()},{help:Z,instead:X}=n;return F.append(Z.notice(M,{level:r+1,aside:V,instead:X})),F.querySelector("\
[tabindex]")}function we(M,{focus:V=!1,danger:Z=null}={}){d=null;let X=o(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);E.
replaceChildren(o("div",{class:"ajar-reflection"},X,...M.flatMap(ie=>Ze(ie,r+2)),n.below?.()??null),o("div",{class:"ajar\
-moves"},o("button",{type:"button",onclick:()=>{h=0,Q({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{
let ie=p;p={},h=0,b=0,n.onAside?.(0),n.onStartOver(),Q({focus:!0}),q(s["started-over"],ie)}},s["start-over"])));let ee=ce(
Z);V&&(ee??X).focus()}function Ee(M){let V=E.contains(document.activeElement);V&&d&&!g||(S(),p={...M.answers},M.done?we(
M.reflection,{focus:V,danger:M.danger}):(h=M.at??Math.max(0,N().findIndex(Z=>Z.some(({id:X})=>p[X]==null))),Q()))}let{done:L,
reflection:H,danger:ne}=n;return Ee({answers:p,at:n.at,done:L,reflection:H,danger:ne}),{update:Ee,release:S,say:M=>{S(),
W(M)}}}var cs=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);function is(e){for(let t of e.querySelectorAll("\
input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ze=({heading:e,
said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o(
"p",{class:"ajar-said"},t[0]):null,...n.map(r=>o("p",{},r))].filter(Boolean),ls={ruler(e,t,{group:n,change:s}){let r=Array.
from({length:11},(a,c)=>o("label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:c,checked:t===c,onchange:()=>s(
c),"aria-describedby":c===0?`${n}-low`:c===10?`${n}-high`:null}),o("span",{},`${c}`)));return o("div",{class:"ajar-scale"},
o("div",{class:"ajar-numbers"},...r),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o(
"span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:a,isShort:c}){let{chosen:l,
own:u}=t||{chosen:[],own:""},f=()=>r(l.length||u.trim()?{chosen:[...l],own:u}:null),i=e.many?"checkbox":"radio",p=e.cards.
map(j=>o("input",{type:i,name:s,value:j.id,checked:l.includes(j.id),onchange:w=>{e.many?l=l.filter(R=>R!==j.id).concat(w.
target.checked?j.id:[]):(l=[j.id],u="",h&&(h.value="")),f()}})),h=e.own?o("input",{type:"text",value:u,maxlength:500,oninput:j=>{
u=j.target.value,!e.many&&u.trim()&&(l=[],p.forEach(w=>{w.checked=!1})),f()}}):null,d=e.cards.map((j,w)=>o("label",{class:"\
ajar-card"},p[w],o("span",{},j.text))),b=c&&d.length>rs?d.filter((j,w)=>w>=as&&!p[w].checked):[];for(let j of b)j.hidden=
!0;let $=()=>{for(let j of b)j.hidden=!1;k.hidden=!0,b[0].querySelector("input").focus()},k=o("button",{type:"button",class:"\
ajar-link",hidden:!b.length,onclick:$},_(n["cards-more"],{n:b.length}));return o("div",{class:"ajar-cards"},o("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...d,k,h?o("label",{class:"ajar-own"},o("span",{},e.own),h):null,h&&e.
remark&&a?a(h,e):null)},text:mn,list:gn,date(e,t,{words:n,change:s,say:r}){let a=Tt(new Date);return o("label",{class:"a\
jar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||null),c.value>=
"1000"&&c.value<a&&r(n["day-past"])}}))}};var us=e=>e;function de(e,t){e.innerHTML=us(t)}function ct(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=o("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,c])=>o("option",{value:a,selected:a===n},c)));return o(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function _e(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function a(){n=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,l,{signal:c.signal,capture:u!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,a);return r}function it(e,t){let n=l=>[...e.querySelectorAll(
l)],s=n("details[open] > summary").map(l=>l.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=s.includes(l.textContent);if(r===!1)return;let a=n("summary, button").
find(l=>l.textContent===r),c=a??e.querySelector("h2, p");a||(c.tabIndex=-1),c.focus({preventScroll:!0})}function bn(e,{words:t,send:n,onDispose:s}){let r={},a=null,c=!1,l="",u=o("div",{}),f=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),i=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),h=Oe(t,A=>{p.textContent=A}),d=Rt(t),g=ct(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},f,u,p),d.dialog);let b=A=>{r.busy?p.textContent=t["room-one-moment"]:(h.begin(),
n(A,{awaited:!0}))},$=(A,q)=>o("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>b(q)},A),k=(...A)=>o(
"div",{class:"ajar-moves ajar-many"},...A);function j(){let A=r.needsKey?o("input",{type:"password",spellcheck:"false",id:`${W}\
-key`,"aria-describedby":`${W}-key-how`}):null,q=o("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>{
if(A&&!A.value){A.focus();return}b({room:"open",...A?{key:A.value}:{}}),A&&(A.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),r.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
r.elsewhere?_(t["room-how-elsewhere"],{address:r.elsewhere}):t["room-how-network"]),A?o("label",{class:"ajar-words",for:A.
id},t["room-host-key"]):null,A?o("p",{class:"ajar-hint",id:`${W}-key-how`},t["room-host-key-how"]):null,A,k(q,r.elsewhere?
null:$(t["room-inside"],{room:"inside"})),r.elsewhere?null:o("p",{},t["room-rehearse-how"]),r.elsewhere?null:k(...[12,3].
map(y=>$(_(t["room-rehearse"],{n:y}),{room:"rehearse",phones:y})))]}let w=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),k($(t["room-go-on"],{room:"go-on"}),$(t["room-end"],{room:"end"}))];function R(){let A=o("button",{type:"butt\
on",onclick:()=>d.show()},t["room-large"]),q=o("p",{},r.inside&&!r.practice?t["room-inside-open"]:_(t["room-line"],{code:r.
code})),y=r.address?A:null;return a?[B(),o("div",{class:"ajar-door-line"},q,i,y),D(),E()]:[o("h2",{},t["room-title"]),B(),
D(),q,r.address?jn(t,r):null,r.inside?o("p",{},t[r.practice?"room-practice-how":"room-how-network"]):null,!r.inside&&!r.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,r.addresses?.length>1?F():null,r.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},i,y,r.inside&&!r.practice?$(t["room-widen"],
{room:"widen"}):null),E()]}let B=()=>r.practice?o("p",{},Ye(t)):null,D=()=>r.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function F(){let A=o("select",{id:`${W}-address`,onchange:()=>n({room:"pick",ip:A.value})},...r.addresses.map(
({ip:q,network:y})=>o("option",{value:q,selected:q===r.picked},`${q} (${y})`)));return o("label",{class:"ajar-words",for:A.
id},o("span",{},t["room-address"]),A)}function E(){let A=o("div",{}),q=o("button",{type:"button",onclick:()=>S(!1)},t["r\
oom-end-no"]),y=o("button",{type:"button",onclick:()=>S(!0)},t["room-end"]),v=()=>A.replaceChildren(...c?[o("p",{},t["ro\
om-end-sure"]),k(q,$(t["room-end"],{room:"end"}))]:[y]),S=z=>{c=z,v(),(c?q:y).focus()};v();let I=(z,C)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...C()},{awaited:!0})},z);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),r.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),r.shown?k(I(t["room-take-table"],()=>({
what:"table"})),I(t["room-take-page"],()=>({what:"page",paper:g.value()})),g.element()):null,o("p",{},t["room-end-how"]),
A)}function x(A){r={...r,...A},f.textContent!==r.problem&&(f.textContent=r.problem),f.hidden=!r.problem;let q=It(t,r.joined);
i.textContent!==q&&(i.textContent=q),d.update(r,q),a===null&&r.state==="open"&&(a=!r.here),r.state!=="open"&&(a=null,c=!1),
r.busy?h.begin():(h.end(),p.textContent=""),N()}let N=_e(u,()=>{let{joined:A,problem:q,...y}=r,v=JSON.stringify([y,a]);if(v===
l)return;l=v;let S={open:R,lost:w}[r.state]??j;it(u,()=>u.replaceChildren(...S().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let W=`ajar-door-${window.ajarForms}`;return lt(e,()=>n({room:"look"}),s),{update:x}}var It=(e,t)=>t?t===
1?e["room-joined-one"]:_(e["room-joined"],{n:t}):e["room-joined-none"],Ye=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function jn(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return de(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function Rt(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),r="";return{dialog:n,show:()=>n.
showModal(),update(a,c){s.textContent=c;let l=JSON.stringify([a.address,a.code,a.practice]);l!==r&&(r=l,a.address?t.replaceChildren(
a.practice?o("p",{},Ye(e)):"",jn(e,a),s):(n.close(),t.replaceChildren()))}}}function lt(e,t,n){let s=new IntersectionObserver(
r=>{r.some(({isIntersecting:a})=>a)&&t()});s.observe(e),n(()=>s.disconnect())}function ut(e,{sentence:t,wide:n,narrow:s,columns:r,rows:a},c){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(f,i)=>{let p=o("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return de(p,
f),p.firstElementChild.setAttribute("aria-hidden","true"),p},u=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),l(n,"wide"),l(s,"narrow"),o("details",{open:u},o("summary",{},c.table),
o("table",{},o("thead",{},o("tr",{},...r.map(f=>o("th",{scope:"col"},f)))),o("tbody",{},...a.map(([f,...i])=>o("tr",{},o(
"th",{scope:"row"},f),...i.map(p=>o("td",{},p??"–")))))))))}function kn({units:e,slips:t},{words:n,ask:s,send:r}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-hands-${window.
ajarForms}`,c=new Map,l=d=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...d}),u=l({id:`${a}-people`,
min:1}),f=d=>Math.max(0,Math.floor(Number(d.value)||0)),i=d=>d.kind==="card"?d.bands.slice(0,1):d.bands,p=d=>{let g=e.filter(
j=>j.item===d),b=(j,w)=>{let R=l({"aria-label":[j.card,i(j)[w]].filter(Boolean).join(": ")});return c.set(j.id,[...c.get(
j.id)??[],R]),R},$=g.length===1&&!g[0].card?g[0].bands.map((j,w)=>[j,[b(g[0],w)]]):g.map(j=>[j.card,i(j).map((w,R)=>b(j,
R))]),k=g[0].card?["",...i(g[0])]:null;return o("table",{},o("caption",{},s(d)),k&&k.length>2?o("thead",{},o("tr",{},...k.
map(j=>j?o("th",{scope:"col"},j):o("td",{})))):null,o("tbody",{},...$.map(([j,w])=>o("tr",{},o("th",{scope:"row"},j),...w.
map(R=>o("td",{},R))))))};function h(){let d=new Map(e.map(k=>[k,c.get(k.id).map(f)])),g=Math.max(...[...d.values()].map(
k=>k.reduce((j,w)=>j+w,0))),b=f(u)||g;if(!b){u.focus();return}let $=Object.fromEntries([...d].map(([k,j])=>[k.id,k.kind===
"card"?[j[0],Math.max(0,b-j[0])]:j]));r({counts:$,people:b})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:d=>{d.preventDefault(),h()}},
...[...new Set(e.map(d=>d.item))].map(p),o("label",{class:"ajar-words",for:u.id},o("span",{},n["room-people"]),u),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function wn(e,{words:t,send:n,onDispose:s,form:r,ask:a}){let c={not:{}},l=!1,u="",f="",i=!1,p=(C,P={})=>{i=C==="reveal",
B.begin(),n({question:e.of,do:C,...P},{awaited:!0})},h=o("div",{class:"ajar-results",hidden:!0}),d=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),g=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),b=o("span",{}),$=o("p",
{class:"ajar-counts"}),k=ps(e.minutes,t,s),j=o("button",{type:"button",class:"ajar-link",onclick:()=>W(!l)}),w=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),R=(...C)=>{w.textContent!==C[0]&&w.replaceChildren(...C)},B=Oe(t,C=>R(
C||f)),D={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},F=Object.
keys(D).filter(C=>e.units.length||C==="open"||C==="close"),E=Object.fromEntries(F.map(C=>[C,o("button",{type:"button",onclick:()=>{
E[C].getAttribute("aria-disabled")?R(x(C)):C==="reset"?N():p(C)}},D[C])])),x=C=>c.busy?t["room-one-moment"]:c.not[C];function N(){
let C=o("button",{type:"button",class:"ajar-link",onclick:()=>{R(""),E.reset.focus()}},t["home-no"]),P=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{R(""),E.reset.focus(),p("reset")}},t["room-ask-reset"]);w.replaceChildren(t["room\
-reset-sure"]," ",C," ",P),C.focus()}function W(C){l=C,h.hidden=!C,r().hidden=C,j.textContent=t[C?"room-show-question":"\
room-show-result"]}let A=Rt(t),q=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>A.show()},t["room-cod\
e"]),y={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function v(C){let P=c;c={...c,...C};let J=c.
room==="open";b.replaceChildren(c.practice?Ye(t):""),g.textContent=c.problem,g.hidden=!c.problem;let Y=[[c.answered,t["r\
oom-answered"]],[c.joined,t["room-have-joined"]]],re=!J||!e.units.length?[]:c.hands||c.inside?Y.slice(0,1):Y;$.replaceChildren(
...re.map(([Q,ce])=>o("span",{},o("b",{},`${Q}`)," ",ce))),k.update(c.seconds);for(let Q of F)xn(E[Q],x(Q));f=J?c.hands?
t["room-by-hands-now"]:y[c.state]:t["room-not-open"],(P.state!==c.state||P.room!==c.room||P.hands!==c.hands)&&R(f),c.busy||
B.end(),vn(d,c.withheld),A.update(c.way??{},It(t,c.joined)),q.hidden=!c.way?.address,S(),i&&!c.busy&&c.state==="closed"&&
d.childElementCount&&(i=!1,d.scrollIntoView({block:"nearest"}))}function S(){let C=JSON.stringify(c.charts??[]);if(C===u)
return;u=C;let P=!!c.charts?.length;h.replaceChildren(...$n(c.charts??[],t)),j.hidden=!P,W(P),P&&i&&h.scrollIntoView({block:"\
start"}),i=!1}let I=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?$:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...F.
map(C=>E[C]))),o("div",{class:"ajar-bar-line"},b,w,j,q,k.element),A.dialog),z=e.units.length?kn(e,{words:t,ask:a,send:C=>p(
"hands",C)}):null;return j.hidden=!0,lt(I,()=>n({room:"look"}),s),{parts:[h,d,g,I,z].filter(Boolean),update:v}}function xn(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function vn(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var $n=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return ut(s,n,t),s});function On(e,{words:t,send:n,onDispose:s}){
let r={},a="",c=o("div",{class:"ajar-results"}),l=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),f=o("div",{}),i=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),p=o("button",{type:"button",onclick:()=>{p.getAttribute("aria-disabled")?i.textContent=h():(i.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),h=()=>r.busy?t["room-one-moment"]:r.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},f,c,l,u,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},p),i)),lt(e,()=>n({room:"look"}),s),{update(d){r={...r,...d},f.replaceChildren(r.practice?Ye(t):""),u.textContent=
r.problem,u.hidden=!r.problem,vn(l,r.withheld),xn(p,h());let g=JSON.stringify(r.charts??[]);g!==a&&(a=g,c.replaceChildren(
...r.charts?.length?$n(r.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function ps(e,t,n){let s=null,
r=!1,a=o("span",{role:"timer"}),c=o("button",{type:"button",class:"ajar-link",onclick:()=>{r=!r,u()}}),l=o("p",{class:"a\
jar-clock"},a," ",c);function u(){let i=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),p=i===null?"":`${Math.floor(
i/60)}:${String(i%60).padStart(2,"0")}`,h=i===null?e?_(t["room-minutes"],{minutes:e}):"":e?_(t["room-clock"],{time:p,minutes:e}):
p;a.textContent=r?"":h,c.textContent=t[r?"room-clock-show":"room-clock-hide"],l.hidden=!h}let f=setInterval(()=>{s!==null&&
u()},1e3);return n(()=>clearInterval(f)),{element:l,update:i=>{s=i==null?null:Date.now()-i*1e3,u()}}}function Sn(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-couple-${window.ajarForms}`,
a=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),c=o("div",{class:"ajar-text"}),l=o("summary",{}),u=({title:p,
story:h,more:d,role:g})=>{de(a,h),a.prepend(o("h2",{},p)),de(c,d),l.textContent=g},f=e.couples.find(p=>p.id===n)??e.couples[0],
i=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(p=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:r,value:p.id,checked:p===
f,onchange:()=>{u(p),s(p.id)}}),o("span",{},p.title)))));return u(f),o("section",{class:"ajar-scenario","aria-label":t.couple},
a,o("details",{class:"ajar-role"},l,c),i)}var Dt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",fs=new RegExp(`^${Dt}+|${Dt}\
+$`,"g"),ds=/[\p{L}\p{N}_]+/gu,hs=/^[\p{L}\p{N}_]+/u,ms=/\{([a-z][a-z0-9-]*)\}/,[gs,ys]=["⁨","⁩"],Cn={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},bs=new RegExp(`[,;:،]|${Dt}`),js=/^\p{Uppercase}/u,En=/[.!?…؟。][\u2069”’"')»]*$/,
ks=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
ue=e=>e.replace(fs,""),ke=e=>e.toLowerCase().toUpperCase(),pt=e=>e.match(hs)?.[0]??"",Bt=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Le(e,t,n=[]){let s=e.split(ms),r="";for(let a=0;a<s.length-1;a+=2){let[c,l,u]=s.slice(a,a+3),f=ws(ue(t[l]),u),i=vs(
c,f,n),p=!i&&!r&&js.test(c);r+=En.test(r)?i.replace(/^,+/,""):i,r+=$s(p?xs(f):f)}return En.test(r)?r:r+s.at(-1)}function be(e){
let t=ue(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Cn&&s===Cn[n]&&ue(r))||r.includes(n)||r.includes(
s)?e:r}function ws(e,t){let n=e.length;for(;n&&bs.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(
".")&&s!==".",a=s.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:s}function xs(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function vs(e,t,n){let s=ke(pt(t));if(!s)return e;let r=new Set(n.map(ke)),a=c=>c===s||r.
has(c)&&r.has(s);for(let c of e.matchAll(ds))if(a(ke(c[0])))return e.slice(0,c.index);return e}var $s=e=>ks.test(e)?`${gs}${e}${ys}`:
e;var qt=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function An(e,t,{words:n,level:s,change:r,say:a,again:c,
moves:l,back:u,isQuick:f}){let i={...t},{cards:p,piles:h}=e,d=B=>h.find(D=>D.id===B).text,g=o("div",{class:"ajar-one"});
function b(B,D){i={...i,[B.id]:D},D||delete i[B.id],r(Object.keys(i).length?i:null),D&&a(_(n.moved,{card:be(B.text),pile:d(
D)}))}function $(B,{focus:D=!0,back:F=B?()=>$(B-1):u,onward:E=()=>j(B+1)}={}){let x=p[B],N=_(n["card-of"],{n:B+1,all:p.length}),
W=o("div",{class:"ajar-one-card",role:"group","aria-label":N,tabindex:"-1"},o("p",{class:"ajar-where"},N),o("p",{},x.text)),
A=q=>{b(x,q),E()};l.hidden=!0,g.replaceChildren(W,o("div",{class:"ajar-one-piles"},...h.map(({id:q,text:y})=>qt(y,()=>A(
q),{"aria-pressed":`${i[x.id]===q}`}))),o("div",{class:"ajar-one-also"},F?k(n.back,()=>F()):o("span",{}),k(n["card-out"],
()=>A("")),f?o("span",{}):k(n["card-enough"],()=>w()))),D&&W.focus({preventScroll:!0})}let k=(B,D)=>qt(B,D,{class:"ajar-\
link"}),j=B=>B<p.length?$(B):w();function w({focus:B=!0}={}){let D=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),F=(E,x)=>{let N=p.
filter(q=>(i[q.id]??"")===x),W=q=>$(p.indexOf(q),{back:w,onward:w}),A=N.map(q=>o("li",{},qt(q.text,()=>W(q))));return A.
length?[o(`h${s+1}`,{},E),o("ul",{},...A)]:[]};g.replaceChildren(D,o("p",{class:"ajar-hint"},n["cards-all-how"]),...h.flatMap(
({id:E,text:x})=>F(x,E)),...F(n["cards-out"],"")),l.hidden=!1,B&&(D.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let R=p.map(B=>!!i[B.id]).lastIndexOf(!0)+1;return R===p.length||c&&R?w({focus:!1}):$(R,{focus:!1}),g}var Os="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ss=new RegExp(`(${Os})|[.…]+|[!?;\\n]`,"gu"),Cs=/[\u0300-\u036f'’‘ʼ]/g,
Es=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function ft(e){let t={};for(let[n,s]of Object.entries(e))t[n]=Tn(s,t);return t}
var Se=(e,t)=>new RegExp(e.map(n=>Tn(n,t)).join("|"),"y");function dt(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function ht(e,t){let n=t;
for(let[s,r]of dt(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var Qe=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Mn(e,t){let n=new Map,s=Qe(t),r=0;for(let a of e.join("")){let c=a.charCodeAt(0);r+=c-97,
c!==126&&n.set(r++,s[n.size])}return n}function mt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function Tn(e,t){return`(?:${(e.match(Es)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:As(r)).join("")})`}function As(e){let t=Ln(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Ln=e=>e.
normalize("NFKD").replace(Cs,"").toLowerCase();function Xe(e){let t="",n=[];for(let s of e.matchAll(Ss)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let r=`${s[1]?Ln(s[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var Ms=4,Nn=4,In=".",Wt=new WeakMap;function Pe(e,t){let{passes:n,kinds:s,learned:r}=Dn(t),{line:a,places:c}=Xe(e),l=ht(
n,a),u=Object.entries(s).flatMap(([p,h])=>dt(h,l).map(([d,g])=>({kind:p,start:d,end:g-1}))),f=r?Ts(u,a,r):u,i=(p,h)=>p.span[0]-
h.span[0]||p.span[1]-h.span[1]||(p.kind<h.kind?-1:+(p.kind>h.kind));return f.map(({kind:p,start:h,end:d})=>({kind:p,span:[
c[h][0],c[d][1]]})).sort(i)}function*Rn(e){let{passes:t,kinds:n}=Dn(e);for(let s of[t,...Object.values(n)])yield,dt(s,"w\
e are here ")}function Dn(e){return Wt.has(e)||Wt.set(e,Is(e)),Wt.get(e)}function Ts(e,t,n){let{size:s,weights:r,kinds:a,
limit:c,least:l}=n,u=Ls(t,n.same),f=u.slice(1).map((j,w)=>[...u[w],...j]),i=j=>{let w=new Set(j.flatMap(B=>B.numbers.map(
D=>D%s)));return[...w].reduce((B,D)=>B+(r.get(D)??0),0)/Math.sqrt(w.size)},p=[...u,...f];if(e.length)return _t(p,i)[1]>l?
e:[];let h=p.filter(j=>j.length>Ms),[d,g]=_t(h,i);if(!(g>c))return[];let b=[...new Set(d.map(j=>j.numbers[0]))],$=j=>b.reduce(
(w,R)=>w+j[R%j.length],0),[k]=_t(Object.keys(a),j=>$(a[j]));return[{kind:k,start:d[0].start,end:d.at(-1).start}]}function Ls(e,t){
let n=In,s=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],c=[`w ${a}`,`b ${n} ${a}`,...Ns(r[0])];s.at(-1).
push({start:r.index,numbers:c.map(mt)}),n=a,a===In&&s.push([])}return s.filter(r=>r.length)}function Ns(e){let t=["^",...e,
"$"];return t.slice(Nn-1).map((n,s)=>`n ${t.slice(s,s+Nn).join("")}`)}var _t=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>
n[1]?s:n,[null,-1/0]),Bn=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;
function Is({lists:e,passes:t,phrases:n,learned:s}){let r=ft(e),a=Object.entries(n).map(([c,l])=>[c,Se(l,r)]);return{passes:Se(
t,r),kinds:Object.fromEntries(a),learned:s&&Rs(s)}}function Rs({same:e,gaps:t,weights:n,kinds:s,...r}){let a=e.map(l=>l.
split(" ")),c=Object.entries(s).map(([l,u])=>[l,Qe(u)]);return{...r,same:new Map(a.flatMap(l=>l.map(u=>[u,l[0]]))),weights:Mn(
t,n),kinds:Object.fromEntries(c)}}function qn({title:e,close:t,bar:n,parts:s}){let r=()=>{c.close?c.close():c.remove()},a=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=o("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},n,a,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Wn=["emergency","crisis","violence","agency","worried","child"],Ds=["crisis","violence"],Fn='a[href$="#Help-lines"]',
he=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function _n(){for(let e of he().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&he().listeners.delete(e),e.shown||=t}}function Bs(e,{zone:t="",languages:n=[]}){
let s=l=>l.endsWith("/")?t.startsWith(l):t===l,r=e.find(({zones:l})=>l.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(l=>l.home);return a?a.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:u})=>u===l))??""}function zn(e,t,n){let s=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]);for(let c of Object.values(n)){let l=s.flatMap(f=>Pe(f,c)),u=Bn(l,c);if(u)return{...u,kinds:[...new Set(l.map(
({kind:f})=>f))].sort()}}let r=e.filter(({id:c,kind:l})=>l==="ruler"&&t[c]!=null),a=Object.values(n)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var Pt=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),Ft=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),Pn=e=>`tel:${e.match(/\d+/)[0]}`;
function Un({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(he().countries=t);let r=()=>he().countries,a=null,
c=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},he().
chosen||Bs(r(),a)),l=()=>r().find(E=>E.code===c());function u(E){he().chosen=E,_n();for(let{element:x,draw:N}of he().listeners)
N(x)}function f(E,x){return x(E),he().listeners.add({element:E,draw:x,shown:!1}),queueMicrotask(_n),E}let i=E=>f(o("div",
{}),x=>x.replaceChildren(...E())),p=()=>{let E=[...r(),{code:"-",country:e["help-elsewhere"]}],x=o("select",{onchange:()=>{
u(x.value),s(x.value)}},...E.map(N=>o("option",{value:N.code},N.country)));return f(x,()=>{x.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),x)},h=({say:E,to:x},N)=>{if(/^(tel|sms):/.test(x))return o("a",
{class:N?"ajar-reach":"ajar-reach ajar-first",href:x},o("span",{},...Ft(E)));let W=o("span",{},E),A=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":_(e["help-copy-what"],{address:x}),onclick:async()=>{await Ut(x,W)&&(A.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},W," ",A)},d=E=>o("li",{},o("p",{class:"ajar-for"},E.
for_what),o("p",{class:"ajar-hint"},[E.name,E.hours,E.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...E.reach.map(h))),g=({emergency:E,note:x})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),x?o("\
p",{class:"ajar-hint"},x):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Pn(E)},_(e["help-call"],{number:E})))),
b=E=>i(()=>{let x=l();if(!x)return[o("p",{},e["help-elsewhere-how"])];let N=E.flatMap(W=>W==="emergency"?g(x):Pt(x,[W]).
map(d));return[o("ul",{class:"ajar-help-lines"},...N)]});function $(){qn({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},p(),zt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),b(Wn),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function k({title:E,text:x,now:N,lines:W,kinds:A,
countries:q},{level:y,aside:v,instead:S}){return q&&!F()&&(he().countries=q),o("section",{class:"ajar-danger"},o(`h${y}`,
{tabindex:"-1"},E),o("p",{},x),A.length?null:S?.()??null,p(),b(W),o("ul",{class:"ajar-todo"},...N.map(I=>o("li",{},I))),
o("p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:v},e["help-aside"]))}let j=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:$},e["help-get"]);function w({emergency:E,...x}){let W=Ds.map(q=>Pt(
x,[q])[0]?.reach??[]).flatMap(q=>["tel:","sms:"].map(y=>q.find(({to:v})=>v.startsWith(y))));return[{say:_(e["help-call"],
{number:E}),to:Pn(E)},...W.filter(Boolean)]}let R=(E=`${e["help-line"]} `)=>i(()=>{let x=l(),N=(x?w(x):[]).flatMap(({say:q,
to:y},v)=>[v?" · ":"",o("a",{href:y},...Ft(q))]),W=o("button",{type:"button",class:"ajar-link",onclick:$},e["help-get"]),
A=o("span",{class:"ajar-off-paper"},N.length?" · ":"",W);return[o("p",{class:"ajar-help-line"},E,...N,A)]});function B(E){
if(!F())return;let[x]=[...E.querySelectorAll(Fn)].reverse();x?.closest("p, ul").after(R(""));for(let N of E.querySelectorAll(
"details"))N.open=N.querySelector("summary").textContent===l()?.country}let D=()=>i(()=>{let E=l();return E?[o("p",{},o(
"b",{},`${e["help-title"]}, ${E.country}`)),o("p",{},`${e["help-danger"]} ${_(e["help-call"],{number:E.emergency})}`),o(
"ul",{},...Pt(E,Wn).map(({for_what:x,name:N,reach:W,hours:A})=>o("li",{},...Ft(`${x}: ${N}. ${W.map(({say:q})=>q).join("\
 · ")}. ${A}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),F=()=>r().length>0;return{open:$,notice:k,button:j,line:R,addNumbers:B,
text:D,choose:u,code:c,isKnown:F}}var zt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Hn(e){if(he().open){he().open=e;return}he().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Fn)&&(t.preventDefault(),t.stopPropagation(),he().open())},{capture:!0})}async function Ut(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Vn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var qs="about:blank";function Ht(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(qs)}function Kn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Ht()))},{capture:!0})}function Gn(e,t,{words:n,group:s,change:r,say:a}){let c={...t},l={},u=e.piles.map(d=>(l[d.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let b=p[g.dataTransfer.
getData("text/plain")]?.[d.id];b&&!b.matches(":disabled")&&(b.checked=!0,i(b.dataset.card,d))}},l[d.id]))),f=()=>e.piles.
forEach(d=>{l[d.id].textContent=_(n["pile-count"],{pile:d.text,n:Object.values(c).filter(g=>g===d.id).length})}),i=(d,g)=>{
c[d]=g.id,f(),r({...c}),a(_(n.moved,{card:be(e.cards.find(b=>b.id===d).text),pile:g.text}))},p={},h=e.cards.map(d=>{p[d.
id]={};let g=`${s}-${d.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:b=>b.dataTransfer.setData(
"text/plain",d.id)},o("legend",{},d.text),o("div",{class:"ajar-into"},...e.piles.map(b=>{let $=o("input",{type:"radio",name:g,
value:b.id,"data-card":d.id,checked:c[d.id]===b.id,onchange:()=>i(d.id,b)});return p[d.id][b.id]=$,o("label",{},$,o("spa\
n",{},b.text))})))});return f(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...u),...h)}var Kt=["open","closed"],Ws=[...Kt,"half-open"],_s=2,Ps=90,Gt=3,gt="none",Jn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Fs=/[“”„«»"' \t\n]/g,Zn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,zs=["i","im","id","ill","ive","its","we",
"were","well"],Us=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Hs=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Vt=new WeakMap;function Vs(e,t){let n=Qn(t),{sentences:s,forms:r,at:a}=Js(e,n);if(a<0||r[a].name===gt)return{kind:"",reason:"",
notes:[],remarks:[]};let c=Xs(Qs({sentences:s,forms:r,at:a},n),n.learned),{name:l,start:u,end:f}=r[a],i=er(c,l,Jt(e,s[a],
u,f),t),p=tr(e,s,n),d=[c==="open"&&p.some(g=>g.name!=="two-at-once")?"":i,...p.map(g=>g.remark)].filter(Boolean);return{
kind:c,reason:i,notes:p,remarks:d.slice(0,_s)}}function Ks(e,t){let n=Qn(t),s=t["about-statements"],r=to(cr(e)),a=Object.entries(n.blame).map(([b,$])=>({name:b,places:r.
flatMap(k=>nr(b,$,k,n))})),c=new Set(a.flatMap(({places:b})=>b.map(({sentence:$})=>$))),l=[],u="";for(let{name:b,places:[
$]}of a){if(!$)continue;let k=or(e,$,n.quotedTo[b]);l.length||(u=sr(b,e,$,n)),l.push({name:b,words:k,remark:_(s.blame[b].
say,{words:k})})}let f=l.map(b=>b.name),i=r.filter(b=>!c.has(b)),p=Object.keys(n.parts).filter(b=>(b==="seen"?i:r).some(
({line:$})=>Ce(n.parts[b],$))),h=p.map(b=>s.parts[b]).join(", "),d=p.length?_(s.mirror,{parts:h}):"",g=[d,l.length?`${l[0].
remark} ${u}`:""].filter(Boolean);return{parts:p,mirror:d,blame:f,notes:l,rewording:u,remarks:g}}function Yn({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(a=>Pe(n,a).length)?[]:e==="question"?Vs(n,s.coach).remarks:Ks(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Qn(e){return Vt.has(e)||Vt.set(e,Gs(e)),Vt.get(e)}function Gs(e){let t=ft(
e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([u,f])=>[u,Se(f,t)])),{limit:s,unit:r,forms:a,weights:c}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Se(e.echoes,t),stated:Se(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:a,weights:Kt.map(l=>Qe(c[l]))},passes:Se(e.passes,t),quotes:Se(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Ce(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Js(e,t){let n=to(e),s=n.map(f=>Zs(f,t)),r=f=>n.map((i,p)=>p).filter(f),a=r(f=>n[f].
mark==="?"),c=a.filter(f=>Xn(n[f])>=Gt),l=r(f=>!["none","echo","short"].includes(s[f].name)),[u]=[c,a,l].filter(f=>f.length).
map(f=>f.at(-1));return{sentences:n,forms:s,at:u??n.length-1}}var yt=e=>e.trim().split(" ").slice(0,-1),Xn=({line:e})=>yt(
e).length-1;function Zs({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:a,stated:c}){for(let[i,p]of Object.entries(
n)){let h=Ce(p,e);if(h)return{name:i,start:h[0],end:h[1]}}let l=Object.entries(s).map(([i,p])=>({name:i,place:Ce(p,e)})).
filter(({place:i})=>i).map(({name:i,place:[p,h]})=>({name:i,start:p,end:h}));if(l.length){let i=l.reduce((p,h)=>h.start<
p.start?h:p);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{...i,name:gt}:e.
slice(2,i.start).split(" ").filter(Boolean).some(d=>!r.has(d))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:gt}:i}let u=eo(yt(e).slice(1),r).length>Gt?"echo":"short";return{name:t==="?"&&Ce(a,e)?u:gt,start:2,end:e.length}}
function eo(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Ys({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:a}=e[n],c=eo(yt(r).slice(1),s),l=yt(r.slice(t[n].start)),u=["what","how","why","tell","half-open"],f=t.filter(
({name:i},p)=>p!==n&&(e[p].mark==="?"||u.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(c.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...f.map(({name:i})=>`beside ${i}`)]}function Qs(e,t){let{forms:n,weights:s,unit:r}=t.learned,
a=n[e.forms[e.at].name]??Kt.map(()=>0),c=new Set(Ys(e,t).map(f=>mt(f)%s[0].length)),l=r/Math.sqrt(c.size);return[...a.map(
(f,i)=>f+[...c].reduce((p,h)=>p+s[i][h],0)*l),0]}function Xs(e,{limit:t}){let[n,s]=[...e].sort((r,a)=>a-r);return n-s>=t?
Ws[e.indexOf(n)]:""}function er(e,t,n,s){let r=s["about-questions"];return e==="closed"?r[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?_(r[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":_(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function tr(e,t,{
data:n,notes:s}){let r=n["about-questions"].notes,a=t.filter(u=>u.mark==="?"),c=a.length?a:t.slice(-1),l=[];return Object.
entries(s).flatMap(([u,f])=>{let i=c.map(h=>({sentence:h,place:Ce(f,h.line)})).find(({place:h})=>h);if(i){let h=Jt(e,i.sentence,
...i.place);return l.some(d=>d.includes(h))?[]:(l.push(h),[{name:u,words:h,remark:_(r[u],{words:h})}])}let p=c.filter(h=>Xn(
h)>=Gt).length>1;return u==="two-at-once"&&p?[{name:u,words:"",remark:r[u]}]:[]})}function nr(e,t,n,{passes:s,quotes:r,unless:a}){
if(Ce(r,n.line))return[];let c=ht(s,n.line),l=Ce(t,c);return!l||a[e]&&Ce(a[e],c)?[]:[{sentence:n,start:l[0],end:l[1]}]}function or(e,{
sentence:t,start:n,end:s},r){let a=r&&Ce(r,t.line.slice(n,s));return Jt(e,t,n,a?n+a[1]:s)}function sr(e,t,n,s){let r=s.data["\
about-statements"].blame[e],a=rr(e,t,n,s),c=a>0?ar(t,n.sentence,a):"",l=e==="ultimatum"&&Xe(c).line.split(" ").some(i=>zs.
includes(i)),f=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return c&&f&&!l?_(f,{rest:c}):r.
otherwise}function rr(e,t,{sentence:n,start:s,end:r},{verbs:a,acts:c}){let{line:l}=n,u=l.slice(s,r).trim().split(" "),f=u[0]===
"you"||u[0]==="u",i=d=>f&&u.slice(1,1+d.length).join()===d.join(),p=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("n\
ot")&&(p=r);let h=i(["never"])&&a.has(u[2])||i(["always"])&&c.has(u[2]);if(e==="always"&&h&&(p=l.indexOf(` ${u[2]} `,s)+
1),e==="makes"&&i(["make","me","feel"])&&(p=l.indexOf(" feel ",s)+6),e==="feel-you"){let d=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
p=d<0?0:s+d+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[d],[,g]]=[n.places[s],n.places[r-1]];
t.slice(d,g).includes(",")&&(p=s+u.slice(0,3).join(" ").length+1)}return p<l.length-2?p:0}function ar(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Hs,1),r=s.replace(Zn," ").replace(/^ +| +$/g,"");return[...r].length<=Ps?r:""}var Jt=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Zn," ").replace(Us,"");function to(e){let{line:t,places:n}=Xe(e),s=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let c=t.startsWith(". ",a);if(!(!c&&a<t.length)){if(a>r){let[
l]=n[r],[,u]=n[a-1],f=c?n[a]:[u,u];s.push({line:`^ ${t.slice(r,a)}. `,places:[[l,l],[l,l],...n.slice(r,a),f,f],mark:c?e.
slice(...n[a]):""})}r=a+2}}return s}function cr(e){return e.replace(Jn,"").replace(Fs,"")?e.replace(Jn,t=>" ".repeat(t.length)):
e}var ir=1200;function no(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),r=o("p",{class:"ajar-hint"}),a=o("div",
{class:"ajar-remarks"},s,r),c=0,l=[],u=p=>{window.ajarNoRemarks=p,l=[],i()},f=(p,h)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>u(h)},p);function i(){let p=window.ajarNoRemarks===!0,h=p||!e.value.trim()?[]:n(e.value);h.length&&
h.join(`
`)===l.join(`
`)||(l=h,s.replaceChildren(...h.map(d=>o("p",{},d))),p?r.replaceChildren(f(t["remarks-on"],!1)):h.length?r.replaceChildren(
`${t["remarks-limits"]} `,f(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
c),c=setTimeout(i,ir)}),a}var Zt=2e4,lr=10,me=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function et({
items:e,ids:t},n){let s=Object.keys(n).filter(a=>!t.includes(a));if(s.length)throw new me("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let c=n[a.id],l=c==null?null:pr[a.kind](c,a);$e(a,r)&&(r[a.
id]=ur(a,l,r))}return r}function bt(e,t){try{et(e,t)}catch(n){if(n instanceof me)return!1;throw n}return!0}var ro=e=>Object.
values(e).every(t=>t==null);function ge(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>oo(
e.cards,n)),ue(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${oo(e.piles,t[n.
id])}`);case"date":return[Bt(t)];case"list":return t.map(ue);default:return[ue(`${t}`)]}}var oo=(e,t)=>e.find(n=>n.id===
t)?.text??t;function ur(e,t,n){if(e.kind!=="choice"||!t)return t;let s=We(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>s.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var pr={ruler(e){if(!Number.isInteger(e)||e<0||e>lr)throw new me("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:u})=>u);if(!so(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Qt(r)))throw new me("answer-cards");let{chosen:a}=e,c=Yt("own"in e?e.own:"")??"";if(c&&!s)throw new me("ans\
wer-own");if(!n&&a.length+!!c>1)throw new me("answer-one-card");let l=r.filter(u=>a.includes(u));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:c})=>c),r=Qt(n.map(({id:c})=>c));if(!so(e)||!Object.keys(e).every(
Qt(s))||!Object.values(e).every(r))throw new me("answer-piles");let a=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return a.
length?Object.fromEntries(a):null},text:Yt,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new me("answer-lines",
{most:t});let n=e.map(s=>Yt(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Je(e))throw new me(
"answer-day");return e}};function Yt(e){if(typeof e!="string")throw new me("answer-text");if(e.length>Zt&&[...e].length>
Zt)throw new me("answer-long",{most:Zt});return ue(e)?e:null}var Qt=e=>t=>e.includes(t),so=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var fr=[{answers:["all"]}],dr=/\p{L}/u,hr=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,mr=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
gr=/\{([a-z][a-z0-9-]*)\}/g;function kt({items:e,rules:t,reflection:n},s,r={}){let{plain:a=!1,last:c=null}=r,l=Object.fromEntries(
e.map(({id:p})=>[p,s[p]??null]));if(ro(l))return"nothing"in n?[jt([n.nothing])]:[];let{parts:u}=io({items:e,answers:l,rules:t,
phrases:n,last:c}),i=(a||!t.length?fr:t).flatMap(u);return a||!("closing"in n)?i:[...i,jt([n.closing])]}function co({items:e,
rules:t,reflection:n},s){let{sentences:r}=io({items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(
a):[])}var jt=e=>({words:e,heading:"",said:[]}),Ae=(e,t,n=[])=>({words:n,heading:e,said:t}),ao=(e,t)=>e.filter(n=>!t.has(
ke(n)));function io({items:e,answers:t,rules:n,phrases:s,last:r}){let a=y=>e.find(({id:v})=>v===`couple-${y}`)??e.find(({
id:v})=>v===y),c=y=>t[a(y)?.id]??null,l=y=>a(y)?ge(a(y),c(y)):[],u=y=>{let v=new Set(y.map(a));return e.filter(S=>v.has(
S))},f=y=>{let v=c(y);return typeof v=="number"?v:l(y).length},i=y=>y.map(v=>c(v)?.chosen).find(v=>Array.isArray(v))??[],
p=(y,v)=>{let[S,I]=[a(y),c(y)];return S?.kind!=="sort"||!I?[]:S.cards.filter(({id:z})=>I[z]===v).map(({text:z})=>z)},h=y=>new Set(
y?l(y).map(ke):[]),d=({if:y=[],unless:v=[]})=>y.every(g)&&!v.some(g);function g(y){if(typeof y=="string")return c(y)!==null;
let{item:v=[],cards:S,piles:I,without:z,only:C,least:P,asked:J}=y;if(J)return!!a(J)&&$e(a(J),t);let Y=v.find(ce=>c(ce)!==
null);if(!Y)return!1;let re=i([Y]);return S&&!S.some(ce=>re.includes(ce))||I&&!I.some(ce=>ao(p(Y,ce),h(z)).length)||C&&!(ce=>ce.
size===1&&ce.has(C))(new Set(Object.values(c(Y))))?!1:P==null||f(Y)>=P}let b=(y,v={})=>_(s[y],v);function $(y,v={}){if(typeof y==
"string")return b(y,v);if(!d(y))return null;let{phrase:S,of:I,since:z}=y;if(!I)return b(S,v);if(!l(I).length)return null;
let C=z&&r?.values[I];return C==null?b(S,{n:f(I),...v}):b(z,{n:f(I),last:C,day:r.day,...v})}let k=(y=[],v={})=>y.map(S=>$(
S,v)).filter(S=>S!==null),j=(y,v)=>{let S=k(y,v);return S.length?[jt(S)]:[]};function w(y){if(typeof y=="string")return l(
y);if("level"in y)return x(y);if("phrase"in y){let[P]=y.of?l(y.of):[],J=$(y,P===void 0?{}:{words:P});return J===null?[]:
[J]}let{item:v,pile:S,also:I,without:z}=y,C=S?p(v,S):l(v);return I&&(C=C.filter(P=>h(I).has(ke(P)))),ao(C,h(z))}let R=({
heading:y,under:v})=>y?b(y):(v&&a(v)?.said)??"";function B(y,v){let S=a(y);if(S?.kind!=="sort"||t[S.id]===null)return[];
let I=C=>S.piles.find(P=>P.id===C).text;return(v??S.piles.map(({id:C})=>C)).map(C=>({id:C,text:I(C),cards:p(y,C)}))}let D=n.
find(y=>y.ladder)?.ladder,F=()=>Math.floor(D.rungs.length/2);function E(y){let[v]=i([y]);return!D||!v?null:F()-D.rungs.findIndex(
({card:S})=>S===v)}function x({level:y,up:v=0}){let S=y.map(E).find(z=>z!==null);if(!D||S===void 0)return[];let I=D.rungs[F()-
S-v];return I?l(I.item):[]}let N={answers({answers:y}){return(y[0]==="all"?e:u(y)).filter(({id:S})=>t[S]!==null).map(S=>Ae(
S.said||S.ask,ge(S,t[S.id])))},lines(y){let v=y.lines.flatMap(w),S=v.length?[Ae(R(y),v,k(y.say))]:[],I=y.count?.[Math.min(
v.length,y.count.length-1)];return I?[...S,jt([b(I,{n:v.length})])]:S},piles({piles:y,only:v,heading:S,below:I={},all:z={}}){
let C=P=>P.length===a(y).cards.length;return B(y,v).filter(({cards:P})=>P.length).flatMap(({id:P,text:J,cards:Y})=>{let re=C(
Y)&&z[P]||I[P],Q=S?b(S,{pile:J}):J;return[Ae(Q,Y),...j(re?[re]:[])]})},empty(y){let v=B(y.empty,y.only).filter(({cards:S})=>!S.
length).map(({text:S})=>S);return v.length?[Ae(R(y),v,k(y.say))]:[]},sentence(y){let v=s[y.sentence],S=Fe(v),I=Object.fromEntries(
S.map(z=>[z,l(z).join(" ")]));return Object.values(I).every(Boolean)?[Ae(R(y),[Xt(y,v,I)])]:[]},message(y){let v=W(y.message);
return v.length?[Ae(R(y),[v.join(" ")])]:[]},ladder(){let[y=""]=l(D.goal),[[v],[S]]=[i([D.today]),i([D.later])],I=D.rungs.
map(({card:z,item:C})=>{let P=a(C)?.said??"",[J]=l(C),Y=J?`${P}: ${J}`:b("open",{level:P}),re=yr(z===v,z===S,!!S);return re?
b(re,{level:Y}):Y});return[Ae(b(y?"ladder":"ladder-unnamed",{goal:y}),I)]},missing({missing:y,say:v}){let S=u(y).filter(
({id:I})=>t[I]===null);return S.length?j(v,{parts:S.map(I=>I.said).join("; ")}):[]},repeated(y){let v=y.repeated.map(l),
S=new Map;for(let C of v.flat())S.has(ke(C))||S.set(ke(C),C);let I=C=>v.filter(P=>P.some(J=>ke(J)===C)).length>1,z=[...S].
filter(([C])=>I(C)).map(([,C])=>C);return z.length?[Ae(R(y),z)]:[]}},W=y=>y.parts.map(v=>[v,l(v.item)[0]]).filter(([,v])=>v).
map(([v,S])=>A(v,S,y));function A(y,v,{self:S=[],small:I=[],capitals:z=[]}){let{opener:C,clause:P,clauses:J=[],questions:Y=[],
names:re=!1}=y,Q=be(v),ce=pt(Q),we=ce.toLowerCase();if(S.includes(we))return Le("{words}.",{words:Q});let Ee=[...s[C]].at(
-1);if(!hr.test(Q.match(dr)?.[0]??"a")||Y.includes(we))return Le(`{words}${Ee}`,{words:Q});let L=s[P&&J.includes(we)?P:C],
H=re||z.includes(ce);return Le(L,{words:wt(Q,I,H)})}function q(y){if(!d(y))return[];let v=Object.keys(N).find(I=>I in y),
S=v?N[v](y):j(y.say);return S.length&&y.then?[...S,...j([y.then])]:S}return{parts:q,sentences:W}}var Fe=e=>[...e.matchAll(
gr)].map(([,t])=>t);function Xt({alike:e,small:t=[],lower:n=[]},s,r){let a=l=>wt(be(ue(r[l])),t,!n.includes(l)),c=Object.
fromEntries(Fe(s).map(l=>[l,a(l)]));return Le(s,c,e)}function wt(e,t,n){let s=pt(e);if(!([...s].length>1&&mr.test(s)&&!n)&&
!t.includes(s.toLowerCase()))return e;let[a=""]=e;return a.toLowerCase()+e.slice(a.length)}function yr(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function lo(e,t,n,s=null){let r=br(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:kt(e,t,{plain:a,last:s})}}function br({
items:e},t,n){let s=n&&zn(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function en(e,{words:t,label:n,question:s,act:r}){let a=e.querySelector("button, input"),c=[...e.childNodes],l=(i,p)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),a.focus(),p()}},i),u=l(t["home-no"],()=>{}),f=o("div",{class:"\
ajar-moves"},u,l(n,r));e.replaceChildren(o("p",{},s),f),u.focus()}function xt(e){let n=o("button",{type:"button",onclick:()=>en(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function uo({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=o("span",{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),c=o("p",{class:"ajar-problem",role:"al\
ert"}),l=o("p",{class:"ajar-news",role:"status"}),u=o("div",{}),f=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=i,h=!1,d=!1,g=!1,b=!1,$=!1,k=(L,H,ne={})=>o(
"button",{type:"button",onclick:H,...ne},L),j=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>v()}),w=k(
e["keep-open"],()=>v(),{class:"ajar-link"}),R=o("div",{class:"ajar-offer"}),B=!1,D=L=>{L.tabIndex=-1,L.focus()},F=()=>u.
querySelector(".ajar-change"),E=()=>i.state==="kept"&&!i.reopen;function x(L,H=L){a.dataset.short=H,r.textContent!==L&&(r.
textContent=L)}function N(){let L=i.problem?e["keep-unsaved"]:e["keep-saving"],[H,ne]={none:[e["notice-alone"],e["notice\
-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[L],
lost:[e["keep-lost"]]}[$?"lost":i.state];a.classList.toggle("ajar-state-lost",$),x(H,ne),a.dataset.longest=i.state==="ke\
pt"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,W()}function W(){let L=n&&
i.state==="none"&&!h,[H,ne]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];j.setAttribute(
"aria-label",H),j.replaceChildren(o("span",{class:"ajar-long"},H),o("span",{class:"ajar-short"},ne)),j.hidden=!L||B,w.hidden=
!L||!i.exists,R.hidden=!L||b,f.hidden=L&&c.hidden&&!l.textContent}function A(){let L=()=>{b=!0,N(),D(a)};return R.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},k(e["keep-nothing"],L),k(e["keep-offer-yes"],v))),R}function q(){
i={...i,saved:!1},N()}function y(){N(),p=i,E()?u.replaceChildren(d?J("change"):ce()):i.state!=="none"?u.replaceChildren(
J("unlock")):h?u.replaceChildren(J(i.exists?"open":"start")):u.replaceChildren(n?"":b?C():z())}let v=()=>{h=!0,l.textContent=
"",y(),f.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},S=()=>i.hosted?o("p",{},e["keep-hub"]):null,
I=()=>i.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function z(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"keep-there":"keep-why"]),S(),o("d\
iv",{class:"ajar-moves"},k(e["keep-nothing"],()=>{b=!0,y(),D(a)}),k(e[i.exists?"keep-open":"keep-start"],v)))}let C=()=>o(
"p",{},k(e[i.exists?"keep-open":"keep-start"],v,{class:"ajar-link"}));function P(){let H=["none","weak","fair","good","s\
trong"].map(ne=>e[`keep-strength-${ne}`]).reduce((ne,M)=>M.length>ne.length?M:ne);return o("p",{class:"ajar-strength","a\
ria-live":"polite","data-longest":H},o("span",{},e["keep-strength-none"]))}function J(L){let H=L==="start"||L==="change",
ne={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[L],M=o("input",{id:`${s}-\
words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{H&&t({strength:M.value})}}),V=o("in\
put",{id:`${s}-again`,type:"password",spellcheck:"false"}),Z=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),V),
X=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),ee=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.
place,onchange:()=>t({place:ee.value})}),ie=P(),le=()=>{if(!M.value){M.focus();return}if(X.hidden=!0,H&&M.type==="passwo\
rd"&&V.value!==M.value){X.textContent=e["keep-again-differs"],X.hidden=!1,V.focus();return}L==="change"?t({change:M.value},
{awaited:!0}):t({[L==="start"?"keep":"unlock"]:M.value,place:ee.value},{awaited:!0}),x(e["keep-opening"]),M.value="",V.value=
"",ie.firstChild.textContent=e["keep-strength-none"]},ye=()=>{h=!1,d=!1,y(),L==="change"?F().focus():D(a)},pe=o("details",
{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),ee);return o("form",{class:"ajar-ask",onsubmit:ae=>{
ae.preventDefault(),le()}},o(i.state==="locked"?"h1":"p",{class:"ajar-title"},ne),S(),L==="start"&&n?o("p",{},e["keep-wh\
y"]):null,L==="start"?I():null,L==="change"?o("p",{},e["keep-change-how"]):null,H?o("p",{},e["keep-no-way-back"]):null,L===
"start"&&i.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[L==="change"?"keep-new":"kee\
p-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[H?"keep-how":"keep-how-open"]),M,H?ie:null,H?Z:null,o("label",
{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:ae})=>{M.type=ae.checked?"text":"password",Z.hidden=ae.
checked,X.hidden=!0}}),o("span",{},e["keep-see"])),H?X:null,L==="change"||i.here?null:pe,o("div",{class:"ajar-moves"},L===
"unlock"?null:k(e["keep-not-now"],ye),o("button",{type:"submit"},ne)),H?null:Q(),L==="start"&&i.here?re():null)}let Y=()=>o(
"div",{},k(e["keep-copy"],()=>t({take:"sealed"})));function re(){let L={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},H=o("input",{type:"file",onchange:async()=>{let V=new Uint8Array(await H.files[0].arrayBuffer()),Z=()=>t(
{bring:V},{awaited:!0});H.value="",i.exists?en(M,{...L,act:Z}):Z()}}),ne=o("label",{class:"ajar-words"},o("span",{},e["k\
eep-bring"]),H),M=o("div",{class:"ajar-twice"},ne);return M}function Q(){let L=xt({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-f\
orgot-how"]),...i.here?[o("p",{},e["keep-copy-forgot"]),Y(),re()]:[],o("p",{},e["keep-erase-how"]),L)}function ce(){let L=o(
"select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(L.value)})},...[...new Set([5,15,30,60,i.minutes])].sort((H,ne)=>H-
ne).map(H=>o("option",{value:H,selected:H===i.minutes},_(e["keep-minutes"],{n:H}))));return o("div",{class:"ajar-kept"},
k(e["keep-lock"],()=>{x(e["keep-opening"]),t({lock:!0},{awaited:!0})}),k(e["keep-change"],()=>{d=!0,g=!1,y(),u.querySelector(
"input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},g?e["keep-changed"]:""),o("details",
{},o("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[o("p",{},e["keep-copy-how"]),Y()]:[o("p",{},i.place)],i.
copied?o("p",{},_(e["keep-copied"],{program:i.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),L))}function we(L){
if(L.strength!=null){let H=u.querySelector(".ajar-strength > span");H&&(H.textContent=L.strength);return}if(L.changed){d=
!1,y(),u.querySelector(".ajar-changed").textContent=e["keep-changed"],g=!0,F().focus();return}i={...i,...L},i.state==="k\
ept"&&(h=!1),E()||(d=!1),N(),Ee()}let Ee=_e(u,()=>{let L=p;if(L.state===i.state&&L.exists===i.exists&&L.minutes===i.minutes&&
L.here===i.here&&!!L.reopen==!!i.reopen&&!!L.hosted==!!i.hosted&&u.firstChild){p=i;return}let ne=h&&L.place!==i.place;y(),
L.state!==i.state&&L.state!=="none"?D(a):ne&&u.querySelector("input").focus()});return y(),{line:a,small:j,opener:w,more:f,
offer:A,setStart:L=>{B=L,N()},update:we,begin:q,setLost:L=>{$=L,N()},say:L=>{l.textContent=L,f.hidden=!1}}}function po({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!$e(s,n)))if(s.kind==="choice"){let c=(s.among?
We(s,n):s.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),l=r.own?.trim()?r.own:"";(c.length||l)&&(n[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let a=s.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(n[s.id]=Object.fromEntries(
a))}else if(s.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(n[s.id]=a)}else`${r}`.trim()&&(n[s.id]=r)}return n}var fo=(e,t)=>_(e.ask,t);var jr=new Set(["autorestarting","dead","restarting","terminating"]),kr=4e3;function ho({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let a=0,c=(u,f)=>{
jr.has(f)&&t()},l=(u,f)=>{clearTimeout(a),f==="disconnected"?t():f==="connecting"?a=setTimeout(t,kr):n()};return s.connect(
c),r.connect(l),()=>{clearTimeout(a),s.disconnect(c),r.disconnect(l)}}function mo({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([u,f])=>{let i=po(u,f),p=u.items.filter(h=>h.id in i).map(h=>[fo(h,i),...ge(h,i[h.id])].join(`
`));return[u.title,...p].join(`

`)}).join(`


`);async function a(u){let f=r(),i=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=f,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function c(u={}){let f=o("div",{class:"ajar-\
lost",hidden:!s,...u},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>a(f)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(f),f}function l(u){s=u;for(let f of n)f.hidden=!u}return{line:c,set:l,isLost:()=>s,forget:u=>n.delete(
u)}}var go=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function yo(e,{words:t,send:n,open:s,help:r,matters:a,ways:c,isPrinted:l}){let u=o("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),f=Oe(t,x=>u.replaceChildren(x)),i=x=>{f.begin(),n(x)},p=o("div",{}),h={},d="",g=0,b=ct(t);e.replaceChildren(
o("section",{class:"ajar-home","aria-label":t["home-title"]},p),u);let $=(x,N)=>o("button",{type:"button",onclick:N},x),
k=x=>o("div",{class:"ajar-reflection"},...x.flatMap(N=>Ze(N,3))),j=(x,N,W)=>xt({words:t,label:x,question:N,act:()=>i(W)}),
w=()=>{let x=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{x.files[0]&&i({import:await x.files[0].
text()}),x.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),x)};function R(){let x=a();return h.
something?[x.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...x.map(({heading:N,lines:W})=>o("div",
{},o("dt",{},N),...W.map(A=>o("dd",{dir:"auto"},A))))),o("div",{class:"ajar-moves"},...c())]:[]}let B=_e(p,()=>{let x=JSON.
stringify([h,a()]);x!==d&&(d=x,it(p,F))}),D=()=>[$(t["home-take-plan"],()=>i({take:"plan",paper:b.value(),country:r.code()})),
b.element()];function F(){let x=(A,q)=>$(q,()=>i({take:A})),N=g>(h.danger?.kinds.length??0)?null:h.danger,W=()=>{g=N.kinds.
length+1,F(),p.querySelector(".ajar-welcome").focus()};p.replaceChildren(N?r.notice(N,{level:2,aside:W}):"",o("p",{class:"\
ajar-welcome",tabindex:"-1"},h.welcome),h.newest?o("div",{class:"ajar-moves"},$(t["home-go-on"],()=>s(h.newest))):"",h.due?.
length?o("ul",{},...h.due.map(A=>o("li",{},A))):"",h.plan?.length?o("h2",{},t["home-plan"]):"",h.plan?.length?k(h.plan):
"",h.plan?.length&&!N?r.line():"",...(h.earlier??[]).filter(({plan:A})=>A.length).map(({title:A,plan:q})=>o("details",{},
o("summary",{},`${t["home-plan"]}, ${A}`),k(q))),...R(),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["home-n\
ot-encrypted"]),o("div",{class:"ajar-take"},...N?[]:[...l?D():[],x("calendar",t["home-take-calendar"]),h.danger?"":x("ca\
lendar-line",t["home-take-calendar-line"])],x("check-ins",t["home-take-check-ins"]),x("everything",t["home-take-everythi\
ng"])),w()),h.something?o("details",{},o("summary",{},t["home-end"]),o("p",{},t["home-anew-how"]),j(t["home-anew"],t["ho\
me-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),j(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{
update:x=>{f.end(),h=x,B()},settle:f.end,say:(x,N="")=>{f.end();let W=o("div",{class:"ajar-text"});de(W,N),u.replaceChildren(
x,W),u.scrollIntoView({block:"nearest"})}}}function bo({name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([go(n)],
{type:t}));o("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var wr=1e3;function vt(e,{title:t,paper:n,isTight:s=!1,onRefused:r}){let{documentElement:a,title:c}=document,l=h=>o("div",
{class:`ajar-plan-${h}`},o("div",{})),u=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},l("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),l("foot"));document.body.append(u),a.classList.add("ajar-printing"),document.title=t;
let f=new AbortController,i=()=>{f.abort(),u.remove(),a.classList.remove("ajar-printing"),document.title=c},p=setTimeout(
r,wr);addEventListener("beforeprint",()=>clearTimeout(p),{once:!0}),window.print();for(let h of["pointerdown","keydown",
"pagehide"])addEventListener(h,i,{capture:!0,signal:f.signal})}function ko({plan:e,paper:t,numbers:n,heading:s},r){let{title:a,goal:c,sentence:l,fields:u,message:f,beside:i,section:p,
ladder:h}=e,d=[o("h1",{},a),...c.map(g=>jo("ajar-plan-goal",g)),...l.map(g=>jo("ajar-plan-hero",g)),nn(u,"h2"),...f.map(
g=>tn(g,ze(g.lines))),i.length?o("section",{},nn(i,"h2")):"",...p.map(g=>tn(g,Or(g))),...h.map(g=>tn(g,Sr(g),$r(g))),n.length?
o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];vt(d,{title:a,
paper:t,isTight:i.length>2,onRefused:r})}var $t=({lines:e})=>[...e.join("")].length,xr=e=>$t(e)<160?"large":$t(e)<500?"m\
iddle":"usual",jo=(e,t)=>o("div",{class:e,"data-size":xr(t)},...on(t,"h2")),vr=e=>$t(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),ze=e=>e.map(t=>o("p",{dir:"auto"},t)),wo=e=>e.length>1?[o("ul",{},...e.map(t=>o("li",{dir:"a\
uto"},t)))]:ze(e),on=({heading:e,lines:t},n,s=ze)=>[o(n,{},e),...s(t)];function nn(e,t){let n=e.every(vr)?"ajar-plan-bes\
ide":"",s=t==="h3"?wo:ze;return o("div",{class:n},...e.map(r=>o("div",{},...on(r,t,s))))}var $r=({fields:e,rungs:t})=>[...e,
...t].reduce((n,s)=>n+$t(s),0)<900,tn=({heading:e},t,n=!1)=>o("section",{"data-whole":n},o("h2",{class:"ajar-plan-title"},
e),...t),Or=({fields:e})=>{let t=n=>n.cards&&n.lines.every(s=>[...s].length<60);return e.some(({cards:n})=>n)?e.map(n=>t(
n)?o("ul",{class:"ajar-plan-pills"},...n.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},...on(n,"h3",wo))):[nn(e,"h3")]},
Sr=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>ze(n)),o("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,
marks:r})=>o("li",{"data-here":r.length>0},o("h3",{},n),o("div",{},...ze(s),r.length?o("p",{},o("b",{},r.join(" · "))):
null))))];var Cr={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},xo=["first","sec\
ond","third"],Ue=10,Er=400,tt=17,sn=16,Ne=14,[Co,Eo]=[12,38],[rn,an,Ar]=[46,8,30],vo=15,$o=26,Mr=14;function cn(e,t,n){let s=t.
map((l,u)=>({...l,look:xo[u%xo.length]})).filter(({id:l})=>e.some(({values:u})=>u[l]!==null)),[r,a]=e.length>1?Lr(e,s,n):
Tr(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${se(a)}`}">
${r.join(`
`)}
</svg>
`}function Tr(e,t,n){let[s,r,a]=[92,14,n-14],c=u=>r+(a-r)*u/Ue;return[t.flatMap(({id:u,name:f,look:i},p)=>{let h=p*s,d=h+
46,g=e.values[u],b=[...Array(Ue+1).keys()].map(k=>nt([c(k),d-5],[c(k),d+5],"edge",1)),$=[0,Ue].filter(k=>k!==g).map(k=>Me(
`${k}`,c(k),d+25,"muted",{size:Ne,anchor:"middle"}));return[Me(f,0,h+tt,i,{size:tt,bold:!0}),nt([r,d],[a,d],"edge",1.5),
...b,...$,To(i,c(g),d,9),Me(`${g}`,c(g),d+29,i,{size:tt,bold:!0,anchor:"middle"})]}),t.length*s-8]}function Lr(e,t,n){let s=Dr(
e,Co,n-Eo),r=rn+Ue*an+Ar,a=t.flatMap((f,i)=>Nr(e,f,s,i*r,n)),c=t.length*r,[l,u]=Br(e,s,c,n);return[[...a,...l],c+u]}function Nr(e,{
id:t,name:n,look:s},r,a,c){let[l,u]=[a+rn,a+rn+Ue*an],f=e.map(({values:d},g)=>({value:d[t],x:r[g],y:u-an*d[t]})).filter(
({value:d})=>d!==null),i=[l,u].flatMap((d,g)=>[nt([0,d],[c-Eo+Co,d],"line",1),Me(g?"0":`${Ue}`,c,d+5,"muted",{size:Ne,anchor:"\
end"})]),p=Math.min(...r.slice(1).map((d,g)=>d-r[g])),h=p<11?Math.max(2,p/3):5.5;return[Me(n,0,a+tt,s,{size:tt,bold:!0}),
...i,Ur(f,s),...f.map(({x:d,y:g})=>To(s,d,g,h)),...Ir(f,s)]}function Ir(e,t){let n=e.map(({value:r,x:a,y:c},l)=>{let[u,f]=[
e[l-1]?.value??r,e[l+1]?.value??r],i=u>=r&&f>=r&&u+f>2*r,p=(u-r)*(f-r)<0,h=l===0||l===e.length-1;return{value:r,x:a+(p?Math.
sign(u-r)*6:0),y:c+(i?22:-11),half:`${r}`.length*sn*.6/2,rank:h?0:r===u?3:p?2:1}}),s=[];for(let r of n.sort((a,c)=>a.rank-
c.rank))(r.rank===0||r.rank<3&&e.length<=Mr)&&!s.some(c=>Rr(r,c))&&s.push(r);return s.map(({value:r,x:a,y:c})=>Me(`${r}`,
a,c,t,{size:sn,bold:!0,anchor:"middle"}))}var Rr=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<sn;function Dr(e,t,n){
let s=Ao(e);if(s.length===1){let f=(n-t)/(e.length-1);return e.map((i,p)=>t+p*f)}let r=s.slice(1).map((f,i)=>Lt(s[i].day,
f.day)),a=vo*(e.length-s.length)+$o*r.length,c=Math.min(1,(n-t)/a),l=Math.max(0,n-t-a)/r.reduce((f,i)=>f+i,0),u=t;return s.
flatMap(({many:f},i)=>(i&&(u+=$o*c+l*r[i-1]),Array.from({length:f},(p,h)=>(h&&(u+=vo*c),u))))}function Ao(e){if(!e.every(
({day:s},r)=>s&&s>=(e[r-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(
-1).many++:n.push({day:s,many:1});return n}function Br(e,t,n,s){let r=Ao(e);if(r.length===1){let[i]=r.map(w=>w.day&&So(w.
day,!0)),h=s<Er||e.length>4?2:e.length,d=h===2?[0,e.length-1]:[...e.keys()],g=s/h-14,b=d.map(w=>({x:t[w],lines:Wr(e[w].moment,
g)})),$=Math.max(...b.map(({lines:w})=>w.length))*Ne*1.25,k=b.flatMap(({x:w,lines:R})=>Oo(R,w,n+12,s)),j=i?[Me(i,0,n+$+22,
"muted",{size:Ne})]:[];return[[...k,...j],$+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),c=[],l=0;for(let{day:i,
many:p}of r){let[h,d]=[t[l],t[l+p-1]];c.push({from:h,to:d,x:(h+d)/2,words:So(i,a.size>1)}),l+=p}let u=c.flatMap(({from:i,
to:p,x:h})=>[nt([i,n-4],[p,n-4],"edge",1),nt([h,n-4],[h,n+2],"edge",1)]),f=qr(c.map(i=>({...i,...Mo([i.words],i.x,s)})));
return[[...u,...f.flatMap(({words:i,x:p})=>Oo([i],p,n+18,s))],24]}function qr(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.
slice(1,-1))r.start>=s.at(-1).end+14&&r.end+14<=n.start&&s.push(r);return[...s,n]}function Mo(e,t,n){let s=Math.max(...e.
map(Ot))/2,r=Math.min(Math.max(t,s),n-s);return{start:r-s,end:r+s}}function Oo(e,t,n,s){let{start:r,end:a}=Mo(e,t,s),[c,
l]=r<=0?["start",0]:a>=s?["end",s]:["middle",t];return e.map((u,f)=>Me(u,l,n+f*Ne*1.25,"muted",{size:Ne,anchor:c}))}var So=(e,t)=>Be(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function Wr(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){
let c=`${n.at(-1)} ${a}`.trim();!n.at(-1)||Ot(c)<=t?n[n.length-1]=c:n.push(a)}let[s,...r]=n;return[s,r.join(" ")].filter(
Boolean).map(a=>_r(a,t))}function _r(e,t){let n=[...e];if(Ot(e)<=t)return e;for(;n.length&&Ot(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var Pr=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Ot=e=>[
...e].reduce((t,n)=>t+Ne*(Pr.test(n)?1.05:.58),0),se=e=>`${Math.round(e*10)/10}`,St=e=>`var(--ajar-${e}, ${Cr[e]})`,Fr={
"&":"&amp;","<":"&lt;",">":"&gt;"},zr=e=>e.replace(/[&<>]/g,t=>Fr[t]);function Me(e,t,n,s,{size:r,bold:a=!1,anchor:c="st\
art"}){let l=a?' font-weight="650"':"";return`<text ${`x="${se(t)}" y="${se(n)}" text-anchor="${c}"`} font-size="${r}"${l}\
 fill="${St(s)}">${zr(e)}</text>`}var nt=(e,t,n,s)=>`<path d="M${e.map(se).join(" ")}L${t.map(se).join(" ")}" stroke="${St(
n)}" stroke-width="${s}" fill="none"/>`,Ur=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${se(n)} ${se(s)}`).join("L")}" strok\
e="${St(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function To(e,t,n,s){let[r,a,c]=[t,n,s];return`<p\
ath d="${{first:`M${se(r-c)} ${se(a)}a${c} ${c} 0 1 0 ${2*c} 0a${c} ${c} 0 1 0 ${-2*c} 0z`,second:`M${se(r-c*.9)} ${se(a-
c*.9)}h${se(c*1.8)}v${se(c*1.8)}h${se(-c*1.8)}z`,third:`M${se(r)} ${se(a-c*1.25)}L${se(r+c*1.25)} ${se(a)}L${se(r)} ${se(
a+c*1.25)}L${se(r-c*1.25)} ${se(a)}z`}[e]}" fill="${St(e)}"/>`}var Hr=600,Vr=340;function No(e,t,n){return{sentence:Kr(e,t,n),wide:cn(e,t,Hr),narrow:cn(e,t,Vr),columns:[n["chart-momen\
t"],...t.map(({name:s})=>s)],rows:e.map(({moment:s,values:r})=>[s,...t.map(({id:a})=>r[a])])}}function Kr(e,t,n){let[s,r]=[
e[0],e.at(-1)],a=s.day&&Gr(s.day,s.day.slice(0,4)!==r.day?.slice(0,4)),c=t.map(({id:f})=>f).filter(f=>s.values[f]!==null);
if(e.length===1){let f=c.map(p=>_(n["check-ins-value"],{ruler:n[`ruler-${p}`],value:s.values[p]})),i=Lo(f);return a?_(n["\
check-ins-once"],{day:a,rulers:i}):_(n["check-ins-once-undated"],{rulers:i})}let l=c.map(f=>({id:f,before:s.values[f],after:r.
values[f]})).filter(({after:f})=>f!==null).map(({id:f,before:i,after:p})=>_(i===p?n["check-ins-same"]:n["check-ins-chang\
ed"],{ruler:n[`ruler-${f}`],before:i,after:p}));if(!l.length)return n["check-ins-differ"];let u=Lo(l);return a?_(n["chec\
k-ins-since"],{day:a,rulers:u}):_(n["check-ins-since-undated"],{rulers:u})}var Gr=(e,t)=>Be(e,{month:"long",day:"numeric",
...t&&{year:"numeric"}}),Lo=e=>new Intl.ListFormat("en-US",{type:"conjunction"}).format(e);var He=(...e)=>e.map(([t,n,s={}])=>qe("path",{class:t,d:n,...s})),ot=(e,...t)=>qe("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Jr=(e,t,n,s)=>qe("circle",{class:e,cx:t,cy:n,r:s}),Zr={cup:()=>ot("88 74 46 56",...He(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>ot("296 12 176 168",...He(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>ot("136 24 136 140",...He(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Jr("glow",234,94,4),...He(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>ot("312 66 80 120",...He(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>ot("190 66 72 100",qe("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),qe("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...He(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Io=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:a,picture:c})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},Zr[c](),o("span",{},o("b",{},r)," ",o("span",{},a))))));function Ro(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),Io(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var Do=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),Io(e.doors,t)),
Bo=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Yr=4e3,Qr=6e3,Xr=6;function qo(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),r=o("div",{class:"ajar-circle","aria-hidden":"true"}),a=o("button",{type:"but\
ton",onclick:()=>t?i():f()},e.begin);function c(h,d){s.textContent=h,r.dataset.breath=d}function l(){if(n===Xr){i(),s.textContent=
e.after;return}n++,c(e.in,"in"),t=setTimeout(u,Yr)}function u(){c(e.out,"out"),t=setTimeout(l,Qr)}function f(){n=0,a.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,c("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},r,s),a,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(h=>o("li",{},h))))),stop:i}}var Ie=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function Wo(e,{exercises:t,danger:n,workshop:s}){let r=e.filter(({key:i})=>i===`${s.plan}@`).at(-1)?.response,{rules:a,reflection:c}=t[s.
plan]??{},l=a?.find(i=>i.sentence);if(!r||!l)return"";let u=i=>_o(r[i])&&ue(r[i])!=="";if(!Fe(c[l.sentence]).every(u))return"";
let f=i=>Object.values(n).some(p=>Pe(i,p).length);return Object.values(r).flatMap(ea).some(f)?"":Xt(l,c[l.sentence],r)}var ea=e=>(e?.
own?[e.own]:[e].flat()).filter(_o),_o=e=>typeof e=="string";var Oi=new TextEncoder;var Po="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Fo=`${Po}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Pi=new RegExp(`(?:[${Po}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Fi=new RegExp(`^[${Fo}]+`),zi=new RegExp(`(^|[;,|"])([${Fo}]*)(?=[=+\\-@−＝＋－＠])`,"g");function zo({after:e,among:t,...n},s){return et({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var sa=["goal","sentence","fields","message","beside","section","ladder"],ra="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",aa=new RegExp(
`\\r\\n|[${ra}]`);function Uo(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:s,printed:r}=t.workshop,a=n.get(`${s}@`),c=a?Wo([a],t):"",l=Object.
fromEntries(sa.map(u=>[u,[]]));for(let u of r){let{response:f}=n.get(`${u.exercise}@`)??{},i=Object.keys(f??{}).length?t.
exercises[u.exercise]:null;if(!i)continue;let p=ca(ia(i,f),u,u.exercise===s?c:"");l[u.look].push(...p.filter(h=>h.lines?.
length||h.fields?.length||h.rungs?.length))}if(!Object.values(l).some(u=>u.length))throw new Ie("journal-no-plan");return{
...l,title:t.exercises[s]?.title??""}}function ca(e,{look:t,items:n,pile:s},r){if(t==="sentence")return r?[e.sentence(r)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(s)
return n.flatMap(c=>e.pile(c,s));let a=r?e.told():[];return e.fields(...n.filter(c=>!a.includes(c)))}var Ct=e=>e.flatMap(t=>t.split(aa)).map(ue).filter(Boolean);function ia({title:e,items:t,reflection:n,rules:s=[]},r){let a=d=>{
try{return zo(d,r[d.id])}catch{return null}},c=d=>{let g=a(d),b=d.kind==="date"&&Je(g);return Ct(b?[Be(b,{dateStyle:"ful\
l"})]:ge(d,g))},l=(...d)=>t.filter(({id:g})=>d.includes(g)).map(g=>({id:g.id,heading:g.said,lines:c(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),u=(...d)=>({heading:e,fields:l(...d)});function f(d,g){let b=t.find(w=>w.id===d&&w.kind==="sor\
t"),$=b?.piles.find(w=>w.id===g)?.text,k=$&&a(b);if(!k)return[];let j=b.cards.filter(w=>k[w.id]===g).map(({text:w})=>w);
return[{id:g,heading:$,lines:Ct(j)}]}function i(){let d={items:t,rules:s.filter(b=>b.message),reflection:n};if(!d.rules.
length)return[];let g=Object.fromEntries(t.map(b=>[b.id,a(b)]));return kt(d,g).filter(({said:b})=>b.length).map(({heading:b,
said:$})=>({id:"message",heading:b,lines:Ct($)}))}function p(){let d=s.find(k=>k.ladder)?.ladder;if(!d)return{...u("goal"),
rungs:[]};let g=k=>t.find(({id:j})=>j===k),b=[d.today,d.later].map(g).filter(Boolean),$=d.rungs.filter(k=>g(k.item)).map(
k=>({heading:g(k.item).said,lines:c(g(k.item)),marks:b.filter(j=>a(j)?.chosen.includes(k.card)).map(j=>j.said)})).filter(
k=>k.lines.length||k.marks.length);return{...u("goal"),rungs:$}}let h=()=>n[s.find(d=>d.sentence&&d.heading)?.heading]??
"";return{fields:l,section:u,pile:f,message:i,ladder:p,told:()=>Fe(n[s.find(d=>d.sentence)?.sentence]??""),sentence:d=>({
heading:h(),lines:Ct([d])})}}function Ho({takes:e=[]},t){let n=e.flatMap(s=>{let r=t(s.exercise);return!r||!bt(r.exercise,r.answers)?[]:s.item?la(s,r):
co(r.exercise,r.answers)});return[...new Set(n)]}function la({item:e,pile:t,say:n},{exercise:s,answers:r}){let a=s.items.
find(f=>f.id===e);if(!a||r[e]==null)return[];let c=t&&a.cards.filter(f=>r[e][f.id]===t),l=c?c.map(({text:f})=>f):ge(a,r[e]),
u=n.startsWith("{words}");return l.map(f=>{let i=be(f);return Le(n,{words:u?i:wt(i,["a","an"],!1)})})}var ua="{wishes}";function Vo({words:e,help:t,exerciseOf:n,answersOf:s,keys:r,workshop:a}){let c=d=>{let[g,b]=[n(`${d}@`),
s(`${d}@`)];return g&&b?{exercise:g,answers:b}:null},l=d=>Ho(d,c),u=({items:d})=>d.some(({takes:g})=>g);function f(d,g){
let $=(n(d)?.items??[]).flatMap(({takes:k=[]})=>k).filter(({exercise:k})=>g.includes(`${k}@`));return l({takes:$}).length>
0}function i({key:d,exercise:g,html:b}){let $=s(d),k=g.items.flatMap(E=>ge(E,$[E.id]).flatMap(x=>be(x).split(/\n+/)));if(!k.
length)return"";let w=o("div",b?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});b?
p(w,b,k):w.append(...k.map(E=>o("p",{dir:"auto"},E)));let R=o("p",{class:"ajar-status",role:"status"}),B=async()=>{let x=[
...w.querySelectorAll("h1, h2, p, li")].map(({textContent:W})=>W.trim()).join(`

`),N=await Ut(x,w);R.replaceChildren(e[N?"help-copied":"letter-not-copied"])},D=()=>{let E=/-(US|CA)$/i.test(navigator.language),
x=o("div",{class:"ajar-letter-text"},...w.cloneNode(!0).childNodes);vt([x],{title:e["letter-title"],paper:E?"us-letter":
"a4",onRefused:()=>R.replaceChildren(e["print-refused"])})},F=(E,x)=>o("button",{type:"button",onclick:x},E);return o("d\
iv",{class:"ajar-letter"},w,o("div",{class:"ajar-moves"},F(e["help-copy"],B),F(e["letter-print"],D)),R)}function p(d,g,b){
de(d,g),[...d.querySelectorAll("p")].find(k=>k.textContent===ua)?.replaceWith(o("ul",{},...b.map(k=>o("li",{dir:"auto"},
k)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(o("p",
{},e["help-elsewhere-how"]))}function h(){let d=r().filter($=>$.endsWith("@")&&s($)),g=d.map($=>({key:$,response:s($)})),
b=Object.fromEntries(d.map($=>[$.slice(0,-1),n($)]));try{let{message:$,beside:k,section:j}=Uo(g,{exercises:b,danger:{},workshop:a}),
w=a.days.map(({item:B})=>B),R=k.filter(({id:B})=>!w.includes(B));return[...$,...R,...j.flatMap(({fields:B})=>B)]}catch($){
if($ instanceof Ie)return[];throw $}}return{sentences:l,isLetter:u,canBegin:f,letter:i,matters:h}}window.ajarShown??=new WeakMap;var st=window.ajarShown,Ko=e=>e.startsWith("check-in@"),Go=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),Ve={};function pa(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar\
-edge: #857c70;--ajar-line:
#d8d0c4;--ajar-accent: #1d6a66;--ajar-on-accent: #ffffff;--ajar-warm: #9c4423;--ajar-first: #1d6a66;--ajar-second: #9c44\
23;
--ajar-third: #4a4f8c;color-scheme:light dark;color:var(--ajar-ink);font:var(--jp-content-font-size1, 1.0625rem)/1.6 sys\
tem-ui,-apple-system,"\\
Segoe UI",Roboto,"Noto Sans","Helvetica Neue",sans-serif;max-width:44em;margin:0 auto;padding:2px;container-type:inline-\
size;
overflow-wrap:break-word}[data-jp-theme-light=true] .ajar{color-scheme:light}[data-jp-theme-light=false] .ajar{color-sch\
eme:dark}
@supports (color: light-dark(#000,#fff)){.ajar{--ajar-paper: light-dark(#fffdfa, #212629);--ajar-soft: light-dark(#f3ede\
4,
#2b3135);--ajar-ink: light-dark(#22292d, #ece6dd);--ajar-muted: light-dark(#55606b, #b3bac0);--ajar-edge: light-dark(#85\
7c70,
#8d959b);--ajar-line: light-dark(#d8d0c4, #434b50);--ajar-accent: light-dark(#1d6a66, #7fd0c8);--ajar-on-accent: light-d\
ark(#ffffff,
#14201f);--ajar-warm: light-dark(#9c4423, #f2a98a);--ajar-first: light-dark(#1d6a66, #7fd0c8);--ajar-second: light-dark(\
#9c4423,
#f2a98a);--ajar-third: light-dark(#4a4f8c, #b7bcf5)}}.ajar *,.ajar *:before{box-sizing:border-box}.ajar :is(h1,h2,h3,h4,\

p,ul,ol,fieldset,legend,figure){margin:0;padding:0;border:0}.ajar :is(h1,h2,h3,h4){line-height:1.25;font-weight:650;colo\
r:var(--ajar-ink)}
.ajar h1{font-size:1.9em}.ajar h2{font-size:1.4em}.ajar h3{font-size:1.2em}.ajar h4{font-size:1em;color:var(--ajar-muted\
)}
.ajar :is(p,li){font-size:inherit;line-height:inherit}.ajar :focus-visible{outline:3px solid var(--ajar-accent);outline-\
offset:3px;
border-radius:4px}.ajar :is(h1,h2,h3,h4,fieldset)[tabindex="-1"]:focus{outline:none}.ajar input[type=date]:focus-within{\

outline:3px solid var(--ajar-accent);outline-offset:3px}.ajar [hidden]{display:none!important}.ajar-reflection>*+*{margi\
n-top:.9em!important}
.ajar summary{cursor:pointer;padding:.6em 0;min-height:24px;font-weight:600}.ajar button{font:inherit;font-weight:600;co\
lor:var(--ajar-accent);
background:var(--ajar-paper);border:2px solid var(--ajar-accent);border-radius:10px;padding:.5em 1.2em;min-height:44px;c\
ursor:pointer}
.ajar button:hover{background:var(--ajar-accent);color:var(--ajar-on-accent)}.ajar .ajar-moves{display:flex;gap:clamp(.3\
5em,2cqi,.75em);
margin-top:1.5em}.ajar .ajar-moves button{flex:1 1 0;min-width:0;max-width:16em;padding-inline:.4em}.ajar .ajar-onward{d\
isplay:grid;
grid-template-columns:auto auto minmax(6em,1fr);align-items:center;gap:8px}.ajar .ajar-onward .ajar-next{grid-area:1 / 3\
;
max-width:none;min-height:48px;color:var(--ajar-on-accent);background:var(--ajar-accent)}.ajar .ajar-onward .ajar-next:h\
over{
text-decoration:underline;text-underline-offset:3px}.ajar .ajar-onward .ajar-skip{grid-area:1 / 2}.ajar .ajar-onward .aj\
ar-back{
grid-area:1 / 1}.ajar .ajar-onward :is(.ajar-skip,.ajar-back){max-width:none;padding-inline:8px;font-size:.9375rem;font-\
weight:500;
line-height:1.25;text-decoration:underline;text-underline-offset:3px;color:var(--ajar-muted);background:none;border-colo\
r:transparent}
.ajar .ajar-onward :is(.ajar-skip,.ajar-back):hover{color:var(--ajar-ink)}.ajar button.ajar-link{border:0;padding:.25em;\

min-height:28px;background:none;text-decoration:underline}.ajar button.ajar-link:hover{background:none;color:var(--ajar-\
ink)}
.ajar .ajar-sentences{margin-bottom:1rem}.ajar .ajar-letter-text{padding:20px;background:var(--ajar-paper);border:1.5px \
solid
var(--ajar-edge);border-radius:16px}.ajar .ajar-letter-text>*+*{margin-top:.75rem}.ajar .ajar-letter-text>h1{font-size:1\
.25rem}
.ajar .ajar-letter-text>h2{font-size:1.0625rem}.ajar .ajar-letter-text ul{padding-left:1.3em}.ajar .ajar-clip{position:a\
bsolute;
clip-path:inset(50%);width:1px;height:1px;padding:0;overflow:hidden}.ajar .ajar-letter{position:relative;margin-block:1r\
em}
.ajar .ajar-matters{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,16rem),1fr));gap:1rem 1.5rem}.aj\
ar
.ajar-matters dt{color:var(--ajar-muted);font-size:.9375rem}.ajar .ajar-matters dd{margin:0}.ajar-form,.ajar-scenario{ba\
ckground:var(--ajar-paper);
border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(.75em,5cqi,2em)}.ajar .ajar-why,.ajar .ajar-private{m\
argin-top:.5em;
color:var(--ajar-muted)}.ajar-body{margin-top:1em}.ajar .ajar-where{color:var(--ajar-muted);font-size:.95em;margin-botto\
m:.5em}
.ajar .ajar-item{min-width:0;display:block}.ajar .ajar-item>legend{font-size:1.25em;line-height:1.4;font-weight:600;marg\
in-bottom:.75em;
width:100%;white-space:normal}.ajar .ajar-hint{color:var(--ajar-muted);margin-bottom:.75em}.ajar .ajar-status{color:var(\
--ajar-muted);
margin-top:.75em;min-height:1.6em}.ajar :is(input[type=text],input[type=password],input[type=date],select,textarea){font\
:inherit;
color:var(--ajar-ink);background:var(--ajar-paper);width:100%;max-width:100%;margin:0;border:2px solid var(--ajar-edge);\

border-radius:10px;padding:.55em .75em;min-height:44px;display:block;height:auto}.ajar input[type=date]{width:auto;min-w\
idth:12em}
.ajar textarea{resize:vertical;line-height:1.55}.ajar .ajar-write textarea{resize:none;field-sizing:content;font-size:1.\
25rem;
line-height:1.45}.ajar .ajar-item:not(.ajar-list) .ajar-write{padding:10px 14px 12px;background:var(--ajar-paper);border\
:2px
solid var(--ajar-edge);border-radius:12px;cursor:text}.ajar .ajar-item:not(.ajar-list) .ajar-write:focus-within{border-c\
olor:var(--ajar-accent);
outline:2px solid var(--ajar-accent)}.ajar .ajar-item:not(.ajar-list) .ajar-write textarea{min-height:2.9em;padding:0;bo\
rder:0;
border-radius:0;outline:none;background:none}.ajar .ajar-item .ajar-write>b{display:block;font-size:1.25rem;font-weight:\
650;
color:var(--ajar-accent)}.ajar .ajar-example>p{padding-bottom:.75em}.ajar .ajar-words{display:block}.ajar .ajar-words>sp\
an,
.ajar .ajar-own>span{display:block;color:var(--ajar-muted);margin-bottom:.25em}.ajar input:is([type=radio],[type=checkbo\
x]){
accent-color:var(--ajar-accent);margin:0;font-size:inherit}.ajar-numbers{display:grid;grid-template-columns:repeat(11,mi\
nmax(24px,1fr));
gap:clamp(0px,1.6cqi - 5px,8px)}@container (max-width: 19rem){.ajar-numbers{grid-template-columns:repeat(6,1fr);gap:4px}\
}
.ajar-number{position:relative;display:block}.ajar-number input{position:absolute;inset:0;width:100%;height:100%;opacity\
:0;
cursor:pointer}.ajar-number span{display:grid;place-items:center;min-height:48px;border:2px solid var(--ajar-edge);borde\
r-radius:10px;
font-variant-numeric:tabular-nums;font-weight:600;background:var(--ajar-paper)}.ajar-number input:checked+span{backgroun\
d:var(--ajar-soft);
border-color:var(--ajar-accent);font-weight:800;box-shadow:inset 0 0 0 1px var(--ajar-accent),inset 0 -.6rem 0 var(--aja\
r-accent)}
.ajar-number input:hover+span{border-color:var(--ajar-accent)}.ajar-number input:focus-visible+span{outline:3px solid va\
r(--ajar-accent);
outline-offset:2px}.ajar .ajar-anchors{display:flex;justify-content:space-between;gap:1.5em;margin-top:.6em;color:var(--\
ajar-muted);
line-height:1.4}.ajar-anchors>span{max-width:45%}.ajar-anchors>span:last-child{text-align:right}.ajar-card{display:flex;\

gap:.75em;align-items:baseline;padding:.6em .75em;border-radius:10px;cursor:pointer}.ajar-card:hover,.ajar-card:has(inpu\
t:checked){
background:var(--ajar-soft)}.ajar-card input{flex:none;width:1.15em;height:1.15em;transform:translateY(.15em)}@container\
 (min-width:
60rem){.ajar-cards{display:grid;grid-template-columns:1fr 1fr}.ajar-cards>:not(.ajar-card){grid-column:1 / -1}}.ajar .aj\
ar-own{
display:block;margin-top:.75em}.ajar .ajar-one-card{display:flex;flex-direction:column;justify-content:center;min-height\
:9.5em;
padding:1em 1.25em 1.25em;background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-radius:16px;box-shadow\
:0
5px 0 -1px var(--ajar-paper),0 5px 0 0 var(--ajar-line)}.ajar-one-card>:last-child{flex:1;display:grid;align-items:cente\
r;
font-size:1.25em;line-height:1.35}.ajar-one-piles{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:1.25em}\

.ajar .ajar-one-piles button{min-height:68px;padding-inline:.5em;color:var(--ajar-ink);border-color:var(--ajar-edge);bor\
der-radius:12px;
overflow-wrap:anywhere}.ajar .ajar-one-piles button:hover{color:var(--ajar-ink);background:var(--ajar-soft);border-color\
:var(--ajar-accent)}
.ajar .ajar-one-piles button[aria-pressed=true]{background:var(--ajar-soft);border-color:var(--ajar-accent);box-shadow:i\
nset
0 -.4rem 0 var(--ajar-accent)}.ajar-one-also{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5em;margin\
-top:.5em}
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
`;e.textContent!==t&&(e.textContent=t)}function fa({model:e,el:t}){pa();let n=e.get("pages"),s=e.get("words"),{plan:r,message:a,
letter:c,instead:l,days:u=[],printed:f=[]}=e.get("workshop")??{},i=new Map,p=new Map,h=new Map,d=[],g=m=>d.push(m),b=null,
$=!1,k=!1,j=!1,w=!1,R=new Map,B=new Map,D=Math.min(e.get("page"),n.length-1);t.classList.add("ajar");let F=o("div",{class:"\
ajar-page"}),E=m=>n.flatMap(({blocks:O})=>O).find(O=>O.kind==="exercise"&&O.key===m)?.exercise,x=mo({words:s,answered:()=>[
...p].map(([m,{answers:O}])=>[E(m),O]).filter(([m,O])=>m&&Object.keys(O??{}).length)}),N=0,W=m=>{if(clearTimeout(N),N=0,
x.set(m),b?.setLost(m),m)for(let O of h.keys())i.get(O)?.release()},A=(m,{awaited:O=!1}={})=>{try{e.send(m)}catch{W(!0);
return}O&&!N&&(N=setTimeout(()=>W(!0),8e3))},q=!1;function y(){q||(q=!0,window.ajarDangers?v():A({dangers:!0}))}let v=()=>{
for(let m of Object.values(window.ajarDangers.dangers))Vn(Rn(m))};function S({key:m,exercise:O},T){if(Ko(m)&&!x.isLost()||
!(window.ajarDangers||x.isLost())||!bt(O,T))return;let G=et(O,T),K=lo(O,G,window.ajarDangers);ae(m,{answers:G,done:!0,...K}),
R.set(m,Go(p.get(m))),i.get(m).update(p.get(m)),i.get("made")?.update()}let I=Un({words:s,countries:e.get("notice")?.help??
n[0]?.blocks[0]?.help,leave:()=>z(),onCountry:m=>A({country:m})}),z=()=>{A({forget:!0}),Ht()},C=Vo({words:s,help:I,exerciseOf:E,
answersOf:m=>p.get(m)?.answers,keys:()=>[...p.keys()].filter(m=>E(m)),workshop:{plan:r,days:u,printed:f}}),P=(m,O,T)=>(i.
set(m.key,T),p.has(m.key)&&T.update(p.get(m.key)),O),J={html:m=>Y(m.html),home(m){let O=o("div",{}),T=je=>{je.import&&i.
get("chart")?.begin(),A(je)},U=je=>ve(V(je)),{matters:G}=C,K=f.length>0;return P(m,O,yo(O,{words:s,send:T,open:U,help:I,
matters:G,ways:ye,isPrinted:K})),A({home:m.key}),O},gate(m){let O=o("div",{class:"ajar-text ajar-gate"}),[T,U]=w?[o("p",
{},s["gate-left-out"]),[I.button(),X(),ce()]]:[Y(j?m.short:m.html),Ee()],G=o(`h${m.level??2}`,{},m.title);return O.append(
G,T,o("div",{class:"ajar-moves"},...U.filter(Boolean))),w||T.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),g(()=>{
j=!0}),O},made:m=>{let O=o("div",{class:"ajar-made"}),T=()=>O.replaceChildren(...H(m.section));return i.set("made",{update:T}),
T(),O},exercise(m){if(m.invites&&w)return o("div",{class:"ajar-text"},o(`h${m.level}`,{},m.exercise.title),o("p",{},s["g\
ate-left-out"]),ce());let O=o("div",{}),T=x.line(b?{}:{role:"alert"});h.set(m.key,O);let U=(K,te)=>{b?.begin(),window.ajarSent=
Math.max(Date.now(),(window.ajarSent??0)+1);let fe=window.ajarSent;B.set(m.key,fe),A({key:m.key,...K,sent:fe},{awaited:te}),
!(!te||!x.isLost())&&(W(!0),T.scrollIntoView({block:"nearest"}))};if(i.set(m.key,yn(O,m.exercise,{words:s,level:m.level,
small:m.quick,folded:n.length>1,brief:m.brief,sort:m.quick||n.length>1&&!De()?An:Gn,enough:m.quick?"at once":"later",remarks:(K,te)=>no(
K,{words:s,find:fe=>Yn(te,fe,window.ajarDangers)}),sentences:C.sentences,...p.get(m.key),help:I,instead:()=>X(m.instead),
below:()=>M(m),onAside:K=>{ae(m.key,{aside:K}),O.querySelector(".ajar-letter")?.toggleAttribute("hidden",!K)},onChange:K=>{
y(),ae(m.key,{answers:K,done:!1}),U({answers:K,done:!1},k)},onMove:K=>ae(m.key,{at:K}),onDone:K=>{S(m,K),U({answers:K,done:!0},
!0),Ko(m.key)&&i.get("chart")?.begin()},onStartOver:()=>{ae(m.key,{answers:{},done:!1}),U({remove:!0})}})),O.firstElementChild.
append(T),g(()=>x.forget(T)),!m.folded)return O;let G=Object.keys(p.get(m.key)?.answers??{}).length>0;return o("details",
{open:G},o("summary",{},s["check-in-now"]),O)},chart(m){let O=o("div",{class:"ajar-chart-block"}),T=o("p",{class:"ajar-s\
tatus",role:"status","aria-live":"polite"}),{begin:U,end:G}=Oe(s,te=>T.replaceChildren(te)),K=({checkIns:te,rulers:fe})=>{
G(),ut(O,te.length?No(te,fe,s):{},s)};return i.set(m.key,{update:K,begin:U,end:G}),p.has(m.key)&&K(p.get(m.key)),U(),A({
chart:m.key}),o("div",{},O,T)},start:m=>Ro(m,{open:Z,opener:b?.opener}),doors:m=>Do(m,{open:Z}),onward:m=>Bo(m,{open:Z}),
breathing(m){let{element:O,stop:T}=qo(m);return g(T),O},notice(m){if(Kn(()=>A({forget:!0})),!m.leave)return o("div",{class:"\
ajar-notice"},o("p",{},m.text));let O=o("div",{class:"ajar-leave"},I.button(),zt({words:s,leave:z}));Hn(I.open),b=uo({words:s,
send:A,isQuiet:n.length>1});let T=document.createDocumentFragment();return T.append(o("div",{class:"ajar-notice"},o("div",
{},b.line,b.small),O),o("div",{class:"ajar-on-paper"},I.text()),b.more),T}};function Y(m){let O=o("div",{class:"ajar-tex\
t"});return de(O,m),I.addNumbers(O),O.addEventListener("click",T=>{let U=T.target.closest("a"),G=n.findIndex(({id:K})=>K&&
U?.getAttribute("href")===`${K}.ipynb`);G<0||(T.preventDefault(),ve(G))}),O}function re(m){w=m,j=!0,xe({focus:!0})}let Q=(m,O)=>o(
"button",{type:"button",onclick:O},m),ce=()=>Q(s["gate-again"],()=>re(!1));function we(){re(!1),n[D].blocks.some(({invites:O})=>O)||
ve(D+1)}let Ee=()=>[Q(s["gate-no"],()=>re(!0)),Q(s["gate-unsure"],()=>re(!0)),Q(s["gate-yes"],we)],L=m=>n.filter(O=>O.section===
m).flatMap(O=>O.blocks.filter(({kind:T})=>T==="exercise")),H=m=>{let O=L(m).filter(({key:te})=>p.get(te)?.done).map(({key:te,
exercise:fe},je)=>o("details",{open:je===0},o("summary",{},fe.title),...p.get(te).reflection.flatMap(Ge=>Ze(Ge,2)))),T=o(
"p",{},s["made-nothing"]),U=L(m).map(({key:te})=>te),G=a&&C.canBegin(`${a}@`,U)?le():null,K=G?[o("div",{class:"ajar-move\
s"},G)]:[];return[o("h1",{},s["made-title"]),...O.length?O:[T],...K]},ne=m=>{let O=L(m);return O.length>0&&O.every(({key:T})=>p.
get(T)?.done)};function M(m){let O=m.key.startsWith(`${r}@`)&&I.isKnown()?I.line():"",T=C.isLetter(m.exercise)?C.letter(
m):"",{danger:U,aside:G=0}=p.get(m.key);return T&&(T.hidden=G<=(U?.kinds.length??-1)),o("div",{class:"ajar-below"},O,T,b?.
offer()??"")}let V=m=>n.findIndex(({aside:O,blocks:T})=>!O&&T.some(U=>U.key===m)),Z=m=>ve(n.findIndex(O=>O.id===m));function X(m){
let O=`${l?.exercise}@`,T=V(O);return T<0?m?o("p",{},o("a",{href:m},s["help-needs"])):null:ee(O,T,s["help-needs"])}function ee(m,O,T){
return o("button",{type:"button",onclick:()=>{ve(O);let G=h.get(m)?.querySelector("h1, h2");G&&(h.get(m).querySelector("\
.ajar-sentences")?.setAttribute("open",""),G.tabIndex=-1,G.focus())}},T)}function ie(m,O){let T=n.findIndex(({blocks:U})=>U.
some(G=>G.key===m));return T<0||w?null:ee(m,T,O)}let le=()=>ie(`${a}@`,s["make-message"]),ye=()=>{let m=[...p.keys()],O=`${a}\
@`,T=a&&(C.canBegin(O,m)||p.has(O)),U=c&&ie(`${c.exercise}@`,s["make-letter"]);return[T?le():null,U].filter(Boolean)};for(let[
m,O]of Object.entries(Ve))J[m]=T=>{let U=o("div",{}),K=O(U,T,{words:s,send:A,onDispose:g,model:e,exerciseOf:E,formOf:te=>h.
get(te)});return P(T,K.element??U,K)};let pe=m=>n[D].blocks.find(O=>O.kind===m),ae=(m,O)=>p.set(m,{...p.get(m),...O}),Ke=()=>{
for(let m of d.splice(0))m()};function xe({focus:m=!1}={}){if(Ke(),i.clear(),$){F.replaceChildren(b?"":o("p",{class:"aja\
r-empty"},s["keep-locked-here"]));return}if(F.replaceChildren(...n[D].blocks.map(T=>J[T.kind](T))),n.length>1&&ln(),!m)return;
let O=F.querySelector("h1, h2, h3")??F;O.tabIndex=-1,O.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function ln(){
let{aside:m,title:O}=n[D];if(Te.hidden=!!m,F.classList.toggle("ajar-aside",!!m),b?.setStart(n[D].id==="start"),m)return;
let{section:T,step:U,steps:G,minutes:K}=n[D],te=n.filter(oe=>!oe.aside),fe=te.indexOf(n[D]),je=(oe,Mt,Qo={})=>o("button",
{type:"button",onclick:()=>ve(n.indexOf(oe)),...Qo},Mt),Ge=n.find(({id:oe})=>oe==="start"),un=te[fe-1]??Ge;F.append(o("d\
iv",{class:"ajar-moves ajar-turn"},un?je(un,s["previous-page"]):null,fe<te.length-1?je(te[fe+1],s["next-page"]):null));let At=te.
filter(oe=>!oe.section||oe.step===1),pn=oe=>T?oe.section===T:oe===n[D],Zo=oe=>({"aria-current":pn(oe)?"page":null}),Yo=oe=>ne(
oe.section)?o("span",{class:"ajar-done"},` ${s["section-done"]}`):"",fn=(oe,Mt)=>o("li",{},je(oe,Mt,Zo(oe)),Yo(oe));Re.replaceChildren(
...At.map(oe=>fn(oe,oe.title)),Ge?fn(Ge,s["start-page"]):""),rt.textContent=T?_(s["step-of"],{title:O,n:U,all:G,minutes:K}):
_(s["page-of"],{n:At.findIndex(pn)+1,all:At.length,title:O})}function ve(m){n[m]&&(D=m,Re.parentElement.open=De(),e.set(
"page",m),e.save_changes(),xe({focus:!0}))}let Re=o("ol",{}),rt=o("summary",{}),De=()=>window.innerWidth>640;e.get("noti\
ce")&&t.append(J.notice(e.get("notice")));let Te=o("nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:De()},
rt,Re));n.length>1&&t.append(Te),t.append(x.line({role:"alert"}),F);let at=0;for(let m of["keydown","pointerdown","scrol\
l"])t.addEventListener(m,()=>{Date.now()-at<3e4||(at=Date.now(),A({active:!0}))},{passive:!0,capture:!0});e.on("msg:cust\
om",m=>{if(W(!1),m.keeping){let T=[...B.values()].some(K=>m.acknowledged<K);b?.update(T?{...m.keeping,saved:!1}:m.keeping);
let{state:U}=m.keeping,G=U==="locked";U&&(k=U==="kept"),U&&G!==$&&($=G,p.clear(),Te.hidden=$,xe())}m.states&&queueMicrotask(
()=>i.get("made")?.update());for(let[T,U]of Object.entries(m.states??{})){if(m.acknowledged<B.get(T))continue;let G=U.answers&&
!Object.keys(U.answers).length,K=R.get(T)===Go(U);R.delete(T),ae(T,G?{...U,at:0}:U),K||i.get(T)?.update(p.get(T))}m.dangers&&
(window.ajarDangers=m.dangers,v()),m.country!=null&&I.choose(m.country),m.file&&(i.get("home")?.settle(),bo(m.file));let O=i.
get("home")??b;if(m.print){let T=i.get("home");T?.settle(),ko(m.print,()=>T?.say(s["print-refused"]))}m.erased&&O?.say(m.
erased,pe("home")?.erased),m.said&&i.get("chart")?.end(),m.said&&O?.say(m.said),m.open&&Z(m.open),m.problem&&i.get(m.problem.
key)?.say(m.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),xe()});let Et=ho(e,{gone:()=>W(!0),back:()=>{x.isLost()&&
A({ready:!0})}});return xe(),st.set(s,(st.get(s)??0)+1),A({ready:!0}),()=>{Ke(),Et(),clearTimeout(N),st.set(s,st.get(s)-
1),st.get(s)||A({gone:!0})}}var Jo={render:fa};Ve.door=(e,t,n)=>bn(e,n);Ve.group=(e,t,n)=>On(e,n);Ve.scenario=(e,t,{words:n,model:s})=>({element:Sn(t,{words:n,picked:s.
get("couple"),pick:r=>{s.set("couple",r),s.save_changes()}})});Ve.asking=(e,t,{exerciseOf:n,formOf:s,...r})=>{let{items:a}=n(
t.of),{parts:c,update:l}=wn(t,{...r,form:()=>s(t.of),ask:f=>a.find(i=>i.id===f).ask}),u=document.createDocumentFragment();
return u.append(...c),{element:u,update:l}};var _l=Jo;export{_l as default};
