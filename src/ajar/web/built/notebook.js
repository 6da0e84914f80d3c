var er=/^(\d{4})-(\d{2})-(\d{2})$/;function Ye(e){let[,t,n,o]=typeof e=="string"&&er.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=tr(+t,+n)?e:null}function Vt(e){let t=e.getFullYear();return t>=1&&t<=9999?nr(t,e.getMonth()+1,e.getDate()):null}var Kt=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function tr(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var nr=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,We=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var or=["button","input","select","summary","textarea"],sr=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?o.addEventListener(r.slice(2),a):a===!0?o.setAttribute(
r,""):a!==!1&&a!=null&&o.setAttribute(r,a);return or.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),sr.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(r=>r!=null)),o}function fe(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))o.setAttribute(r,a);return o.append(...n),
o}var qe=["importance","confidence","readiness"],M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,r)=>{let a=t[o];return r?
Number.isInteger(a)?a+1:n:["number","string"].includes(typeof a)?a:n}),Ce=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function _e(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(r=>e.among?.
piles.includes(n[r.id]));return o.length?o:e.cards}var Pn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(o=>o.id===n))};function Gt(e,{words:t,has:n,put:o,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(u=>s("input",{type:"\
checkbox",onchange:({target:f})=>(f.checked?o:r)(u)})),l=()=>a.forEach((u,f)=>{u.checked=n(e[f])});return l(),{element:s(
"details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((u,f)=>s("label",{class:"ajar-car\
d"},a[f],s("span",{dir:"auto"},u))))),follow:l}}var rr=2e4;function Wn(e,{oninput:t,...n}){let o=s("textarea",{maxlength:rr,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
o.style.height="auto";let a=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+a}px`)};o.addEventListener(
"input",r),new ResizeObserver(r).observe(o)}return o}function qn(e,t,{words:n,group:o,change:r,remarks:a,sentences:l=[]}){
let{opener:c,long:u,remark:f}=e,i=c?s("b",{id:`${o}-opener`},c):null,p=Wn(t??"",{rows:u?8:2,oninput:()=>{r(p.value.trim()?
p.value:null),k.follow()},...c?{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),d=S=>{p.value=S,p.dispatchEvent(new Event("input",{bubbles:!0}))},m=n["message-opener"],k=Gt(l,{words:n,has:S=>p.
value.includes(S),put:S=>d(`${p.value.trim()||m} ${S}`),drop:S=>{let w=p.value.replace(S,"").replace(/ {2,}/g," ").trim();
d(w===m?"":w)}}),g=s("label",{class:"ajar-words ajar-write"},i,p),b=f&&a?a(p,e):"";return k.element||b?s("div",{},k.element,
g,b):g}function _n(e,t,{words:n,change:o,sentences:r=[]}){let a=s("div",{}),l=()=>[...a.querySelectorAll("textarea")],c=()=>{
let w=l().map(x=>x.value).filter(x=>x.trim());o(w.length?w:null),S.follow()},u=()=>[...a.children].forEach((w,x)=>{w.querySelector(
"textarea").setAttribute("aria-label",M(n.line,{n:x+1})),w.querySelector("button").setAttribute("aria-label",M(n["remove\
-line"],{n:x+1}))}),f=()=>{k(""),l().at(-1).focus()},i=s("button",{type:"button",class:"ajar-link",onclick:f},n["add-lin\
e"]),p=()=>{u(),i.hidden=a.children.length>=e.most},d=w=>{let x=l()[l().indexOf(w)+1];x?x.focus():w.value.trim()&&!i.hidden&&
f()},m=w=>{let x=Wn(w,{rows:1,enterkeyhint:"next",oninput:()=>{x.value.includes(`
`)&&(x.value=x.value.replace(/\s*\n\s*/g," ")),c()},onbeforeinput:R=>{["insertLineBreak","insertParagraph"].includes(R.inputType)&&
(R.preventDefault(),d(x))}});return x},k=w=>{let x=()=>{let I=R.nextElementSibling||R.previousElementSibling;R.remove(),
I||k(""),p(),c(),(I||a.firstElementChild).querySelector("textarea").focus()},R=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},m(w)),s("button",{type:"button",class:"ajar-remove",onclick:x},"×"));a.append(R),p()},g=t||[];for(let w=0;w<
Math.max(e.lines,g.length);w++)k(g[w]??"");let b=w=>l().find(x=>x.value.trim()===w),S=Gt(r,{words:n,has:w=>!!b(w),put(w){
!b("")&&!i.hidden&&k("");let x=b("");x&&(x.value=w),c()},drop(w){b(w).value="",c()}});return s("div",{class:"ajar-lines"},
S.element,a,i)}var ar=6,lr=5;function Se(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,o&&t(""),o=!1}}}function Un(e,t,n){let{words:o,level:r=3,small:a=!1,folded:l=!1,brief:c=!1,beside:u=[]}=n,f={...ur,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,p={...n.answers},d=0,m=null,k=0,g=n.
aside??0,b=t.why?s("p",{class:"ajar-why"},t.why):"",S=t.private?s("p",{class:"ajar-private"},t.private):"",w=C=>c?C.after:
l&&C.more,x=t.items.some(C=>w(C)&&n.answers?.[C.id]!=null),{example:R}=t,I=R?s("details",{class:"ajar-example"},s("summa\
ry",{},o.example),s("p",{},R)):"",T=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),A=s("div",{}),$=s("d\
iv",{class:"ajar-body"}),L=s("section",{class:"ajar-form","aria-labelledby":`${i}-title`},s(`h${r}`,{id:`${i}-title`},t.
title),...a||l?[s("div",{class:"ajar-beside"},...u,b?cr([b],o):"",I),S]:[b,S,I],A,$,T);L.addEventListener("keydown",C=>{
C.key!=="Enter"||!(C.ctrlKey||C.metaKey)||!m||(C.preventDefault(),m.next.click())}),e.replaceChildren(L);function B(){let C=t.
items.filter(te=>Ce(te,p)),F=C.filter(te=>!w(te)),Q=x?C.filter(w).map(te=>[te]):[];return[...c||a&&t.together?[F]:F.map(
te=>[te]),...Q]}let q=C=>{T.replaceChildren(C)},D=Se(o,q);function P(C,F){T.replaceChildren(`${C} `,s("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{p=F,q(""),n.onChange(p),re({focus:!0})}},o["put-back"]))}function y(C,F){p={...p,[C.
id]:F},ir($),q(""),n.onChange(p),z()}function j(){W(!0),D.begin(),k=setTimeout(E,8e3)}function E(){k&&(clearTimeout(k),k=
0,W(!1),D.end())}function W(C){for(let F of m?.fieldsets??[])F.disabled=C}function z(){if(!m)return;let{items:C,skip:F,where:Q,
next:Z,enough:te,more:ne}=m,ue=B().length;F.textContent=Y(C)?o["clear-and-skip"]:o.skip,Q.textContent=M(o["question-of"],
{n:d+1,all:ue}),Q.hidden=(a||c)&&ue===1,Z.textContent=d===ue-1?o.done:o.next,te.hidden=!U(ue);let pe=d===ue-1&&(!c||Y(C)),
me=t.items.some(ie=>w(ie)&&Ce(ie,p));ne.hidden=x||!pe||!me}function U(C){return(n.enough==="at once"||d>0)&&d<C-1&&Y(t.items)}
function K(){k||(j(),n.onDone(p))}let Y=C=>C.some(({id:F})=>p[F]!=null);function ee(C,F=!0){if(k)return;let Q=B();if(d+=
C,d>=Q.length){d=Q.length-1,K();return}re({focus:F,again:C<0})}function le(C,F){let Q=`${i}-${C.id}`,Z=s("legend",{id:`${Q}\
-ask`},M(C.ask,p)),te=C.hint?s("p",{class:"ajar-hint",id:`${Q}-hint`},C.hint):null,ne=[te,F.mark].filter(Boolean).map(({
id:ie})=>ie),ue=C.among?{...C,cards:_e(C,p)}:C,pe=f[C.kind](ue,Pn(ue,p[C.id]),{words:o,level:r+1,group:Q,change:ie=>y(C,
ie),say:q,remarks:n.remarks,sentences:n.sentences?.(C),isQuick:n.enough==="at once",isShort:l,...F}),me={class:`ajar-ite\
m ajar-${C.kind}`,tabindex:"-1","aria-describedby":ne.join(" ")||null};return s("fieldset",me,Z,te,pe)}function re({focus:C=!1,
again:F=!1}={}){let Q=B();d=Math.max(0,Math.min(d,Q.length-1));let Z=Q[d],te=n.mark?.(Z),ne=te?s("p",{class:"ajar-mark",
id:`${i}-${Z[0].id}-mark`},te):null,ue=s("div",{class:"ajar-moves ajar-onward"}),pe=d>0?()=>ee(-1):null,me=Z.map(H=>le(H,
{mark:ne,again:F,moves:ue,back:pe})),ie=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(k)return;let H=p,G=Y(
Z);if(p={...p,...Object.fromEntries(Z.map(({id:V})=>[V,null]))},n.onChange(p),!G){ee(1);return}re({focus:!0}),P(o.cleared,
H)}}),Pe=s("button",{type:"button",class:"ajar-next",onclick:()=>{k||(q(""),ee(1))}}),Ie=s("p",{class:"ajar-where"}),dt=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{k||(x=!0,ee(1))}},c?o["add-why"]:o["ask-more"]),h=s("button",{type:"\
button",class:"ajar-link",onclick:K},o.enough);m={items:Z,skip:ie,where:Ie,next:Pe,fieldsets:me,enough:h,more:dt},A.replaceChildren();
let O={type:"button",class:"ajar-back",onclick:pe};ue.replaceChildren(Pe,pe?s("button",O,o.back):"",ie);let N=me.length===
1;ne&&N&&me[0].lastElementChild.before(ne),$.replaceChildren(Ie,...ne&&!N?[ne]:[],...me,ue,...n.enough?[dt,h]:[]),z(),n.
onMove?.(d),C&&(me[0].focus({preventScroll:!0}),Ie.scrollIntoView({block:"nearest"}))}function ae(C){if(A.replaceChildren(),
!C||!n.help||g>C.kinds.length)return null;let F=()=>{g=C.kinds.length+1,n.onAside?.(g),A.replaceChildren(),$.querySelector(
"[tabindex]").focus()},{help:Q,needs:Z}=n;return A.append(Q.notice(C,{level:r+1,aside:F,needs:Z})),A.querySelector("[tab\
index]")}function we(C,{focus:F=!1,danger:Q=null}={}){m=null;let Z=s(`h${r+1}`,{tabindex:"-1"},o["what-you-said"]);$.replaceChildren(
s("div",{class:"ajar-reflection"},Z,...C.flatMap(ne=>Qe(ne,r+2)),n.below?.()??null),s("div",{class:"ajar-moves"},s("butt\
on",{type:"button",onclick:()=>{d=0,re({focus:!0,again:!0})}},o.change),s("button",{type:"button",onclick:()=>{let ne=p;
p={},d=0,g=0,n.onAside?.(0),n.onStartOver(),re({focus:!0}),P(o["started-over"],ne)}},o["start-over"])));let te=ae(Q);F&&
(te??Z).focus()}function ce(C){let F=$.contains(document.activeElement);F&&m&&!k||(E(),p={...C.answers},C.done?we(C.reflection,
{focus:F,danger:C.danger}):(d=C.at??Math.max(0,B().findIndex(Q=>Q.some(({id:Z})=>p[Z]==null))),re()))}let{done:v,reflection:_,
danger:J}=n;return ce({answers:p,at:n.at,done:v,reflection:_,danger:J}),{update:ce,release:E,say:C=>{E(),q(C)}}}var cr=(e,t)=>s(
"details",{},s("summary",{},t["why-this"]),...e);function ir(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Qe=({heading:e,said:t,words:n},o)=>[
e?s(`h${o}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},
t[0]):null,...n.map(r=>s("p",{},r))].filter(Boolean),ur={ruler(e,t,{group:n,change:o}){let r=Array.from({length:11},(a,l)=>s(
"label",{class:"ajar-number"},s("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>o(l),"aria-describedby":l===
0?`${n}-low`:l===10?`${n}-high`:null}),s("span",{},`${l}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-nu\
mbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${n}-high`},
s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:o,change:r,remarks:a,isShort:l}){let{chosen:c,own:u}=t||{chosen:[],
own:""},f=()=>r(c.length||u.trim()?{chosen:[...c],own:u}:null),i=e.many?"checkbox":"radio",p=e.cards.map(w=>s("input",{type:i,
name:o,value:w.id,checked:c.includes(w.id),onchange:x=>{e.many?c=c.filter(R=>R!==w.id).concat(x.target.checked?w.id:[]):
(c=[w.id],u="",d&&(d.value="")),f()}})),d=e.own?s("input",{type:"text",value:u,maxlength:500,oninput:w=>{u=w.target.value,
!e.many&&u.trim()&&(c=[],p.forEach(x=>{x.checked=!1})),f()}}):null,m=e.cards.map((w,x)=>s("label",{class:"ajar-card"},p[x],
s("span",{},w.text))),g=l&&m.length>ar?m.filter((w,x)=>x>=lr&&!p[x].checked):[];for(let w of g)w.hidden=!0;let b=()=>{for(let w of g)
w.hidden=!1;S.hidden=!0,g[0].querySelector("input").focus()},S=s("button",{type:"button",class:"ajar-link",hidden:!g.length,
onclick:b},M(n["cards-more"],{n:g.length}));return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},n[e.many?"choo\
se-many":"choose-one"]),...m,S,d?s("label",{class:"ajar-own"},s("span",{},e.own),d):null,d&&e.remark&&a?a(d,e):null)},text:qn,
list:_n,date(e,t,{words:n,change:o,say:r}){let a=Vt(new Date);return s("label",{class:"ajar-words"},s("span",{},n["pick-\
date"]),s("input",{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||null),l.value>="1000"&&l.value<a&&r(n["day-\
past"])}}))}};var pr=e=>e;function ge(e,t){e.innerHTML=pr(t)}function mt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=s("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,l])=>s("option",{value:a,selected:a===n},l)));return s(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function Ue(e,t){let n=!1,o=!1,r=()=>{o=n,n||t()};function a(){n=!0;let l=new AbortController,c=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&r()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,c,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,a);return r}function ht(e,t){let n=c=>[...e.querySelectorAll(
c)],o=n("details[open] > summary").map(c=>c.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let c of n("summary"))c.parentElement.open=o.includes(c.textContent);if(r===!1)return;let a=n("summary, button").
find(c=>c.textContent===r),l=a??e.querySelector("h2, p");a||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Fn(e,{words:t,send:n,onDispose:o}){let r={},a=null,l=!1,c="",u=s("div",{}),f=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),i=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),d=Se(t,D=>{p.textContent=D}),m=Zt(t),k=mt(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},f,u,p),m.dialog);let g=D=>{r.busy?p.textContent=t["room-one-moment"]:(d.begin(),
n(D,{awaited:!0}))},b=(D,P)=>s("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>g(P)},D),S=(...D)=>s(
"div",{class:"ajar-moves ajar-many"},...D);function w(){let D=r.needsKey?s("input",{type:"password",spellcheck:"false",id:`${q}\
-key`,"aria-describedby":`${q}-key-how`}):null,P=s("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>{
if(D&&!D.value){D.focus();return}g({room:"open",...D?{key:D.value}:{}}),D&&(D.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),r.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
r.elsewhere?M(t["room-how-elsewhere"],{address:r.elsewhere}):t["room-how-network"]),D?s("label",{class:"ajar-words",for:D.
id},t["room-host-key"]):null,D?s("p",{class:"ajar-hint",id:`${q}-key-how`},t["room-host-key-how"]):null,D,S(P,r.elsewhere?
null:b(t["room-inside"],{room:"inside"})),r.elsewhere?null:s("p",{},t["room-rehearse-how"]),r.elsewhere?null:S(...[12,3].
map(y=>b(M(t["room-rehearse"],{n:y}),{room:"rehearse",phones:y})))]}let x=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),S(b(t["room-go-on"],{room:"go-on"}),b(t["room-end"],{room:"end"}))];function R(){let D=s("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),P=s("p",{},r.inside&&!r.practice?t["room-inside-open"]:M(t["room-line"],{code:r.
code})),y=r.address?D:null;return a?[I(),s("div",{class:"ajar-door-line"},P,i,y),T(),$()]:[s("h2",{},t["room-title"]),I(),
T(),P,r.address?zn(t,r):null,r.inside?s("p",{},t[r.practice?"room-practice-how":"room-how-network"]):null,!r.inside&&!r.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,r.addresses?.length>1?A():null,r.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},i,y,r.inside&&!r.practice?b(t["room-widen"],
{room:"widen"}):null),$()]}let I=()=>r.practice?s("p",{},Xe(t)):null,T=()=>r.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function A(){let D=s("select",{id:`${q}-address`,onchange:()=>n({room:"pick",ip:D.value})},...r.addresses.map(
({ip:P,network:y})=>s("option",{value:P,selected:P===r.picked},`${P} (${y})`)));return s("label",{class:"ajar-words",for:D.
id},s("span",{},t["room-address"]),D)}function $(){let D=s("div",{}),P=s("button",{type:"button",onclick:()=>E(!1)},t["r\
oom-end-no"]),y=s("button",{type:"button",onclick:()=>E(!0)},t["room-end"]),j=()=>D.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),S(P,b(t["room-end"],{room:"end"}))]:[y]),E=z=>{l=z,j(),(l?P:y).focus()};j();let W=(z,U)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...U()},{awaited:!0})},z);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),r.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),r.shown?S(W(t["room-take-table"],()=>({
what:"table"})),W(t["room-take-page"],()=>({what:"page",paper:k.value()})),k.element()):null,s("p",{},t["room-end-how"]),
D)}function L(D){r={...r,...D},f.textContent!==r.problem&&(f.textContent=r.problem),f.hidden=!r.problem;let P=Jt(t,r.joined);
i.textContent!==P&&(i.textContent=P),m.update(r,P),a===null&&r.state==="open"&&(a=!r.here),r.state!=="open"&&(a=null,l=!1),
r.busy?d.begin():(d.end(),p.textContent=""),B()}let B=Ue(u,()=>{let{joined:D,problem:P,...y}=r,j=JSON.stringify([y,a]);if(j===
c)return;c=j;let E={open:R,lost:x}[r.state]??w;ht(u,()=>u.replaceChildren(...E().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let q=`ajar-door-${window.ajarForms}`;return gt(e,()=>n({room:"look"}),o),{update:L}}var Jt=(e,t)=>t?t===
1?e["room-joined-one"]:M(e["room-joined"],{n:t}):e["room-joined-none"],Xe=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function zn(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return ge(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function Zt(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),r="";return{dialog:n,show:()=>n.
showModal(),update(a,l){o.textContent=l;let c=JSON.stringify([a.address,a.code,a.practice]);c!==r&&(r=c,a.address?t.replaceChildren(
a.practice?s("p",{},Xe(e)):"",zn(e,a),o):(n.close(),t.replaceChildren()))}}}function gt(e,t,n){let o=new IntersectionObserver(
r=>{r.some(({isIntersecting:a})=>a)&&t()});o.observe(e),n(()=>o.disconnect())}var Hn=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Yt({joined:e},t){return e?e===1?t["room-joined-one"]:M(t["room-joined"],{n:e}):t["room-joined-none"]}function Qt({
answered:e},{joined:t},n){return t>e?M(n["wall-answered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:M(n["wall-answered"],
{n:e})}function Vn(e,t){return e?e.over?t["wall-time-up"]:M(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):
""}function Kn({shown:e},t){let n={"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["\
room-withheld-alike"],again:t["room-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-f\
irst"],once:t["room-withheld-once"]},[o]=e.map(({withheld:r})=>r).filter(Boolean);return n[o]??t["wall-held"]}var yt=e=>!!e?.name.startsWith("check-in@");function Xt(e,t,...n){let o=e.querySelector(`.${t}`);if(o)return o.close(),null;let r=s("dialog",{class:`wall-dialog ${t}`,
onclose:()=>r.remove()},...n);return e.append(r),r.showModal(),r}var Gn=(e,t,n="")=>s("button",{type:"button",class:n,onclick:t},
e);function et(e,t,n,o,r){let a=Xt(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},Gn(n,()=>{a.close(),r()},"\
wall-primary"),Gn(o,()=>a.close())))}var fr=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Jn(e,{
question:t,body:n},o,r,a){if(n.moves){et(e,r["wall-moves-sure"],r["wall-reveal-now"],r["wall-wait"],a);return}let l=fr(t,
o);if(!l){a();return}let c=l===1?r["wall-still-one"]:M(r["wall-still"],{n:l});et(e,c,r["wall-reveal-now"],r["wall-wait"],
a)}var Te=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function en({units:e,hands:t=0},n){let o=new Map,r=dr(n);for(let a of e){
if(n.length&&!n.some(({id:f})=>f===a.item)||(a.kind==="move"||t>0)&&!a.snapshot&&!a.withheld)continue;let u=["ruler","mo\
ve"].includes(a.kind)?a.kind:a.item;o.has(u)||o.set(u,{kind:a.kind,heading:a.heading,shown:[]}),o.get(u).shown.push(mr(a,
r))}return[...o.values()]}function dr(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let r of o){let a=r.short||r.text;
t.set(`${n}/${r.id}`,a),t.set(`${n}:${r.text}`,a)}return t}function mr({id:e,item:t,card:n,heading:o,values:r,bands:a,snapshot:l,
withheld:c},u){let f=l&&(l.fine?hr(l.counts,a):l.counts);return{id:t,name:u.get(e)??n,heading:o,labels:tt(r,a).map(i=>u.
get(`${t}:${i}`)??i),sizes:a,counts:f,n:f?bt(f):0,withheld:c??""}}function hr(e,t){let n=0;return t.map(o=>(n+=o,bt(e.slice(
n-o,n))))}function tt(e,t){let n=0;return t.map(o=>{n+=o;let r=e[n-1];return o===1?r:`${e[n-o]}–${r}`})}var bt=e=>e.reduce(
(t,n)=>t+n,0),tn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),de=({shown:e})=>e.filter(({counts:t})=>t);var Yn=e=>!!e?.units.length&&e.state!=="open"&&!Te(e);function Qn(e,{question:t,words:n,count:o}){let r=t.units.filter(({kind:b})=>b!=="move"),a=new Map(r.map(b=>[b.id,Zn(b).
map(()=>0)])),l=0,c=0,u=s("div",{}),f=Xt(e,"desk-hands",u);if(!f)return;let i=()=>Math.max(c,...[...a.values()].map(b=>b.
reduce((S,w)=>S+w,0))),p=(b,S,w=null)=>s("button",{type:"button",class:w,onclick:S},b),d=(b,S,w)=>s("div",{class:"desk-s\
tepper"},s("span",{},b),s("button",{type:"button","aria-label":M(n["desk-fewer"],{label:b}),onclick:()=>w(-1)},"−"),s(
"output",{},`${S}`),s("button",{type:"button","aria-label":M(n["desk-more"],{label:b}),onclick:()=>w(1)},"+"));function m(b=""){
let S=r[l],w=a.get(S.id),x=l===r.length-1,R=I=>()=>{l+=I,m()};u.replaceChildren(s("p",{class:"desk-small"},M(n["desk-han\
ds-where"],{n:l+1,all:r.length})),s("h2",{},S.card||S.heading),S.card?s("p",{class:"desk-small"},S.heading):"",yt(t)&&!l?
s("p",{class:"desk-small"},n["desk-slips-first"]):"",...Zn(S).map((I,T)=>d(I,w[T],A=>{w[T]=Math.max(0,w[T]+A),m(`${T} ${A}`)})),
x?d(n["room-people"],i(),I=>{c=Math.max(0,i()+I),m(`people ${I}`)}):"",s("div",{class:"wall-answers"},l?p(n.back,R(-1)):
"",x?"":p(n[S.card?"desk-next-card":"next"],R(1),"wall-primary"),i()?p(n[x?"room-count":"desk-enough"],g,x?"wall-primary":
null):"",p(n["wall-close"],()=>f.close()))),k(b)}function k(b){let S=[...u.querySelectorAll(".desk-stepper")],[w,x]=b.split(
" "),R=w==="people"?S.at(-1):S[Number(w)||0],[I,T]=R.querySelectorAll("button");(x==="-1"?I:T).focus()}function g(){let b=i(),
w=[...a].filter(([,x])=>x.some(Boolean)).map(([x,R])=>{let{kind:I}=r.find(T=>T.id===x);return[x,I==="card"?[R[0],b-R[0]]:
R]});f.close(),o(Object.fromEntries(w),b)}m()}var Zn=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):tt(t,n);function Xn(e,t,n=0){if(!e)return null;let o=Math.max(0,e.ends==null?e.left??0:e.ends-t),r=e.total??Math.max(60*n,o);return{
minutes:Math.ceil(o/60),over:o===0,paused:e.ends==null,share:r?Math.ceil(o/60)/Math.ceil(r/60):0}}var eo=["wall-first","wall-second","wall-third"],gr={importance:0,confidence:1,readiness:2},no=({id:e},t)=>eo[gr[e]??t%eo.
length],Oe=e=>`${(100*e).toFixed(2)}%`,oo={"aria-hidden":"true"};function ot(e,t,n){return de(e).length?{ruler:to,move:to,
sort:kr,card:Sr,choice:Or}[e.kind](e,t,n):[s("p",{class:"wall-calm"},Kn(e,t))]}function to(e,t){let n=Math.max(...de(e).
flatMap(({counts:o})=>o));return[s("div",{class:"wall-figures"},...e.shown.map((o,r)=>{let a=o.counts?[{counts:o.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:o.labels,c=e.kind==="move"?[1,1,1]:o.sizes,u=e.
shown.length>1?o.heading:"";return ro({...o,heading:u,labels:l,sizes:c},a,n,no(o,r),t)}))]}function so(e,t){let[n,o]=e,r=o.
shown.map(c=>[n.shown.find(({id:u})=>u===c.id),c]),a=r.flatMap(c=>c.flatMap(u=>u?.counts??[])),l=Math.max(1,...a);return[
s("div",{class:"wall-figures"},...r.map(([c,u],f)=>ro(u,[{counts:c?.counts,isEarlier:!0},{counts:u.counts}].filter(i=>i.
counts),l,no(u,f),t))),co([["wall-then",n.moment],["wall-solid",o.moment]])]}function ro({heading:e,labels:t,sizes:n},o,r,a,l){
let c=bt(n),u=.03,f=0,i=n.flatMap((d,m)=>{let k=f/c+(f?u/2:0);f+=d;let g=f/c-k-(f<c?u/2:0);return o.flatMap(({counts:b,isEarlier:S},w)=>{
let x=k+w*g/o.length;return yr(b[m]/r,b[m],x,g/o.length,S)})}),p=t.map((d,m)=>`${d}: ${o.at(-1)?.counts[m]??""}`);return s(
"figure",{class:a},e?s("figcaption",{class:"wall-whole"},e):null,o.length?fe("svg",{class:"wall-columns",role:"img","ari\
a-label":p.join(", ")},...i):s("p",{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...br(t,
n)))}function yr(e,t,n,o,r){let a=1-e;return[fe("rect",{x:Oe(n),y:Oe(a),width:Oe(o),height:Oe(e),class:r?"wall-then":"wa\
ll-solid"}),fe("text",{x:Oe(n+o/2),y:Oe(a),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function br(e,t){return e.map((n,o)=>{
let r=s("span",{class:"wall-whole"},n);return r.style.setProperty("--size",t[o]),r})}function kr(e,t,n){let o=[...de(e)].
sort((c,u)=>jr(c.counts,u.counts)),r=Math.max(...o.map(({n:c})=>c)),[{labels:a}]=o;if(a.length>nn.length)return[wt(o.map(
c=>xr(c,t)),n,t)];let l=o.map(({name:c,counts:[u,...f]},i)=>{let d=!i&&c.length+a[0].length<wr?`${u} ${a[0]}`:`${u}`;return nt(
c,d,vr([u,...f],r))});return[wt([...l,...lo(e,t)],n,t),co(a.map((c,u)=>[nn[u],c]))]}var wr=24;function xr({name:e,labels:t,
counts:n,n:o},r){let a=Math.max(...n),l=t.filter((u,f)=>n[f]===a).join(" / "),c=M(r["wall-of"],{n:a,of:o});return nt(e,c,
[],s("p",{class:"wall-muted"},l))}var jr=(e,t)=>{let n=e.findIndex((o,r)=>o!==t[r]);return n<0?0:t[n]-e[n]},nn=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function vr(e,t){let n=0;return e.map((o,r)=>{let a=n/t;return n+=o,kt(
nn[r],a,o/t)})}function kt(e,t,n){let[o,r]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],a=n?.004:0;return fe(
"rect",{class:e,x:Oe(t+a),y:Oe(o),width:Oe(Math.max(0,n-2*a)),height:Oe(r)})}function Sr(e,t,n){let o=de(e).map(({name:r,
counts:a,n:l})=>({name:r,count:a[0],n:l}));return[wt([...ao(o,t),...lo(e,t)],n,t)]}function Or(e,t,n){let[{labels:o,counts:r,
n:a}]=de(e),l=o.map((c,u)=>({name:c,count:r[u],n:a}));return[wt(ao(l,t),n,t)]}function ao(e,t){let n=Math.max(...e.map(({
n:r})=>r));return[...e].sort((r,a)=>a.count-r.count).map(({name:r,count:a},l)=>nt(r,l?`${a}`:M(t["wall-of"],{n:a,of:n}),
[kt("wall-rest",0,1),kt("wall-pile-1",0,a/n)]))}function lo({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>
e.length/2?[nt(M(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:o})=>nt(o,"",[],s("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var nt=(e,t,n,o=null)=>s("li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?fe(
"svg",oo,...n):null,o);function wt(e,t=e.length,n={}){let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),r=e.length-t;return r>0&&o.append(s("li",{class:"wall-muted"},M(n["wall-more"],{n:r}))),o}var co=e=>s("ul",{class:"\
wall-key"},...e.map(([t,n])=>s("li",{},fe("svg",oo,kt(t,0,1)),n)));var $r=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Er=/^data:image\/(svg\+xml|png|jpeg);/,
st=e=>e.flatMap(Cr);function Cr(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?Er.test(n.src)?[Mr(n)]:[]:$r.has(t)?[s(t,{},...st(o))]:st(o)}var Mr=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var xt=4,io=({path:e,size:t},n,o)=>fe("svg",{class:o,viewBox:`${-xt} ${-xt} ${t+2*xt} ${t+2*xt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},fe("path",{stroke:"#000",d:e}));function rt(e,t){return de(e).length?{ruler:Tr,move:Ar,sort:Nr,card:Ir,choice:Rr}[e.kind](e,t):e.heading}var Fe=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,uo=({shown:e})=>e.every(({counts:t})=>t),Ar=(e,t)=>t["wall-moved"];function po({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Fe(t),Fe(t)]}function Tr(e,t){
let n=de(e),o=new Map;for(let i of n){let p=tn(i);o.set(p,[...o.get(p)??[],i])}let r=o.get(-1)??[];o.delete(-1);let a=[...o].
map(([i,p])=>Lr(p,i,n.length,t));if(r.length===n.length)return t["wall-spread-all"];let[l,c]=r.map(i=>po(i,t)),u={ruler:l?.[1],
other:c?.[0]},f=l?c?t["wall-spread-two"]:t["wall-spread"]:"";return[...a,M(f,u)].filter(Boolean).join(" ")}function Lr(e,t,n,o){
let[r,a]=e.map(f=>po(f,o)[0]),[l,c]=e[0].labels[t].split("–"),u={ruler:r,other:a,low:l,high:c};return e.length>1&&e.length===
n?M(o["wall-most-all"],u):M(a?o["wall-most-two"]:o["wall-most"],u)}function Nr(e,t){let n=de(e),o=n[0].labels.map((c,u)=>({
pile:c,most:n.filter(f=>tn(f)===u)})),{pile:r,most:a}=o.reduce((c,u)=>c.most.length>=Math.min(1,u.most.length)?c:u);if(!a.
length)return uo(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[a.length];return M(
l??t["wall-sorted-many"],{pile:Fe(r),card:Fe(a[0].name),other:Fe(a.at(-1).name),n:a.length,all:n.length})}function Ir(e,t){
let n=de(e).map(({name:o,counts:r,n:a})=>({name:o,count:r[0],n:a}));return fo(n,e,t)}function Rr(e,t){let[{labels:n,counts:o,
n:r}]=de(e);return fo(n.map((a,l)=>({name:a,count:o[l],n:r})),e,t)}function fo(e,t,n){let o=Math.max(...e.map(({count:i})=>i)),
r=e.filter(({count:i,n:p})=>2*i>p),a=r.length?r:e.filter(({count:i})=>i&&i===o);if(!r.length&&!uo(t))return t.heading;let l=r.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],c=a.length?l[Math.min(a.length,3)-1]:n["wall-chosen-spread"],[u="",f=""]=a.map(({name:i})=>Fe(i));return M(
c,{card:u,other:f,n:a.length})}function ho({deck:e,way:t,panel:n,words:o,now:r,slide:a}){let l=n.stage,c=a!==void 0;if(!c&&l?.blank)return xe("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[a??l?.slide];if(!u)return t?mo({deck:e,way:t,panel:n,words:o}):
xe("text",$e(e?.title??""));if(!c&&l.join&&t)return mo({deck:e,way:t,panel:n,words:o});let f=Hn(n,u),i=c?null:Xn(l.timer,
r,u.minutes),p={deck:e,way:t,panel:n,words:o,slide:u,question:f,left:i},d=(Hr[u.kind]??jt)(p);return d.dataset.slide=a??
l?.slide,u===e.slides[0]&&d.append(...yo(e)),n.practice&&d.append(s("p",{class:"wall-practice"},o["wall-practice"])),d}var xe=(e,...t)=>s(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),$e=e=>s("h1",{},e);function jt({slide:e,way:t,panel:n,words:o,
left:r}){let a=st(e.body),l=a.flatMap(u=>Dr(u)),c=a.filter(u=>u.textContent.trim());return xe(e.kind,$e(e.title),s("div",
{class:"wall-body"},s("div",{class:"wall-words"},...c.map(Pr)),...l.map(u=>s("div",{class:"wall-picture"},u))),vt({way:t,
panel:n,words:o,left:r}))}function Dr(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var Br=5;function Pr(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>on(o)<o.childNodes.length)||!t.every(on))return e;e.className="wall-terms";for(let o of t){let r=[...o.childNodes],a=on(
o);r[a]?.tagName==="BR"&&r[a].remove(),o.replaceChildren(s("span",{},...r.slice(0,a)),s("span",{},...r.slice(a).filter(l=>l.
parentNode)))}return e}function on({childNodes:e}){let t=[...e],n=r=>r?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=Br;)o+=2;return o}function Wr({slide:e,way:t,panel:n,words:o,question:r,left:a}){if(r&&r.
state!=="open"&&Te(r))return Fr({slide:e,panel:n,words:o,question:r,left:a});let c=e.items,[u]=c.length===1?c:[];return xe(
"question",$e(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[qr(u)]:[_r(c)],vt({way:t,panel:n,words:o,
left:a,question:r,large:!0}))}function qr({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},go(n,o));let r=t.length>5;return s("ul",{class:"wall-cards","data-many":r},...t.map(({short:a,text:l})=>s("li",{class:a?
"wall-whole":null},a||l)))}var _r=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:r})=>s("li",{},s("p",
{},n),t==="ruler"?go(o,r):null))),go=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),Ur=5;
function Fr({slide:e,panel:t,words:n,question:o,left:r}){let a=en(o,e.items),l=a.filter(f=>de(f).length),[c=a[0]]=l,u=vt(
{way:null,panel:t,words:n,left:r,answered:o});return l.length<2?xe("chart",$e(l.length?rt(c,n):n["wall-held-title"]),...ot(
c,n),u):xe("chart",$e(e.title),s("div",{class:"wall-groups"},...l.map(f=>s("section",{},s("h2",{},rt(f,n)),...ot(f,n,Ur)))),
u)}function zr({slide:e,panel:t,words:n,way:o,left:r}){let a=t.questions.filter(({name:i})=>i.startsWith("check-in@")).map(
i=>({moment:i.moment,groups:en(i,[]),question:i})).filter(({groups:i})=>i.some(p=>de(p).length)),l=i=>a.map(({moment:p,groups:d})=>({
moment:p,...d.find(m=>m.kind===i)})).filter(({shown:p})=>p&&de({shown:p}).length),[c]=l("move").slice(-1),u=l("ruler"),f=vt(
{way:o,panel:t,words:n,left:r});return c?xe("chart",$e(rt(c,n)),...ot(c,n),s("p",{class:"wall-muted"},n["chart-moved-why"])):
u.length>1?xe("chart",$e(n["room-group"]),...so([u[0],u.at(-1)],n)):u.length?xe("chart",$e(rt(u[0],n)),...ot(u[0],n)):xe(
"text",$e(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var Hr={text:jt,story:jt,help:jt,question:Wr,moves:zr},
yo=e=>e?.logo?st([["img",e.logo]]).map(Vr):[],Vr=e=>(e.className="wall-logo",e);function mo({deck:e,way:t,panel:n,words:o}){
return xe("join",$e(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[Gr(t.wifi,o)]:[],s("div",{class:"wall-scans"},
t.wifi?s("p",{},o["wall-then"]):null,sn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),s("p",{class:"wall-a\
ddress"},...t.address.split(/(?<=[.:/])/).map(Kr)),s("p",{class:"wall-muted"},o["room-type-code"]),s("p",{class:"wall-co\
de"},t.code),s("p",{class:"wall-count"},Yt(n,o)))),...yo(e))}var Kr=e=>s("span",{},e,s("wbr")),Gr=(e,t)=>s("div",{class:"\
wall-scans"},s("p",{},M(t["wall-wifi"],{name:e.name})),sn(e,t)),sn=(e,t)=>io(e,t["room-scan-alt"],"wall-scan"),Jr=e=>e.replace(
"-","‑");function vt({way:e,panel:t,words:n,left:o,question:r,large:a=!1,answered:l}){let c=Vn(o,n),u=r&&(r.state!=="r\
eady"||r.hands>0),f=u?Qt(r,t,n):a&&e?Yt(t,n):"",i=l?Qt(l,t,n):"";if(!e&&!c&&!f&&!i)return null;let p=s("footer",{class:a?
"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&p.style.setProperty("--left",`${100*o.share}%`),e&&a?p.append(
sn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):p.append(s("p",{class:"\
wall-muted"},e?M(n["wall-join-line"],{address:e.address,code:Jr(e.code)}):i)),p.append(s("p",{class:"wall-now"},f?s(u?"b":
"span",{class:u?null:"wall-joined"},f):null,c?s("span",{class:"wall-time"},c):null)),p}function bo({units:e},t){let n=e.filter(({snapshot:r})=>r);if(!n.length)return[];let o=n.map(r=>{let a=r.snapshot.fine?r.
values:tt(r.values,r.bands),l=r.snapshot.counts.map((c,u)=>`${a[u]}: ${c}`);return s("tr",{},s("th",{scope:"row"},r.card||
r.heading),s("td",{},l.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}var Zr=[4.6,5.6,6.6,7.4,8.2],Yr=2,Qr=["","tight","tight columns"],rn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Xr=5.4;function wo(e,t=Yr){let n=Zr[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:rn.at(-1),text:0};for(let r of[...Qr,...rn]){if(o.text>=Xr||o.text&&rn.includes(r))break;let a=ea(e,r,n);a>o.text&&
(o={layout:r,text:a})}return xo(e,o.layout,o.text||4.6),o.text>0}function ea(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(xo(e,t,
Math.max(o,4.6)),ta(e))return Math.max(o,4.6);return 0}function xo(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var ta=e=>ko(e)&&[...e.querySelectorAll(".wall-whole")].every(ko),ko=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;function jo(e,t={}){let n=s("div",{class:e,...t}),o=s("div",{class:"wall"}),r=s("style",{},`${WALL_STYLE} .wall { height\
: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(r,o),{host:n,wall:o,draw:(l,c)=>{o.querySelector(
".wall-face")?.remove(),o.prepend(l),wo(l,c)}}}function an(e,{words:t,onDispose:n}){let o=jo("ajar-result"),r=s("div",{}),a=s("div",{class:"ajar-results"},o.host,r),l="",
c=()=>{};function u(i,p){let d=JSON.stringify([i.map(({units:b})=>b),p]);if(d===l)return!1;l=d;let k={questions:i.map(b=>({
...b,state:"closed"})),practice:p,joined:0,stage:{slide:0}},g={deck:{slides:[e]},way:null,panel:k,words:t,now:0};return c=
()=>o.draw(ho(g)),i.some(ln)&&c(),r.replaceChildren(...i.slice(-1).flatMap(b=>bo(b,t))),!0}let f=new ResizeObserver(()=>c());
return f.observe(o.host),n(()=>f.disconnect()),{element:a,update:u}}var ln=({units:e})=>e.some(({snapshot:t})=>t);function na({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:r,hands:a}=o,l=o.state==="open",c={close:!n&&
l,open:!n&&!l&&!a,hands:Yn(o)&&(a||!r),reveal:o.units.length&&r&&!(a&&Te(o)),reset:r&&o.may_reset};return Object.keys(c).
filter(u=>c[u])}function oa(e,t){return e.answered?Te(e)?"":"reveal":e.state==="open"?"":t[0]}function vo(e,{words:t,send:n,
onDispose:o,form:r,exercise:a}){let l={name:e.of,units:e.units,state:"ready",answered:0,hands:0},c=l,[u,f]=yt(l)?[t["des\
k-slips"],t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],i={},p=!1,d="",m=!1,k=v=>{P.begin(),n(v,{awaited:!0})},
g=(v,_={})=>{m=v==="reveal",k({question:e.of,do:v,..._})},{title:b,items:S}=a,w={kind:"question",question:e.of,title:b,items:S},
x=an(w,{words:t,onDispose:o});x.element.hidden=!0;let R=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),
I=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),T=s("span",{}),A=s("p",{class:"ajar-private"}),$=s("p",{class:"aj\
ar-counts"}),L=sa(e.minutes,t,o),B=s("button",{type:"button",class:"ajar-link",onclick:()=>U(!p)}),q=s("p",{class:"ajar-\
status",role:"status","aria-live":"polite"}),D=v=>{q.textContent!==v&&(q.textContent=v)},P=Se(t,v=>D(v||d)),y={open:[t["\
room-ask-open"],()=>g("open")],close:[t["room-ask-close"],()=>g("close")],hands:[u,W],reveal:[t["room-ask-reveal"],()=>Jn(
ce,{question:c,body:{}},i,t,()=>g("reveal"))],reset:[t["room-ask-reset"],()=>et(ce,t["room-reset-sure"],t["room-ask-rese\
t"],t["home-no"],()=>g("reset"))]},j={room:t["room-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[v,_]of Object.
entries(j))y[v]=[_,()=>k({room:v==="room"?"open":v,about:e.of})];let E=Object.fromEntries(Object.entries(y).map(([v,[_,J]])=>[
v,s("button",{type:"button",hidden:!0,class:v==="inside"?"ajar-link":null,onclick:()=>i.busy?D(t["room-one-moment"]):J()},
_)]));function W(){Qn(ce,{question:c,words:t,count:(_,J)=>g("hands",{counts:_,people:J})})}function z(){let v=na(i,c),_=oa(
c,v),J=Object.values(E).find(C=>C===document.activeElement);for(let[C,F]of Object.entries(E))F.hidden=!v.includes(C),F.classList.
toggle("wall-primary",C===_);J?.hidden&&E[v[0]]?.focus()}function U(v){p=v,x.element.hidden=!v,r().hidden=v,B.textContent=
t[v?"room-show-question":"room-show-result"]}let K=Zt(t),Y=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>K.
show()},t["room-code"]),ee={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function le(){return i.
room!=="open"||i.inside&&!e.units.length?"":c.hands?Te(c)?t["room-by-hands-now"]:M(t["desk-counted"],{n:c.hands}):i.inside?
f:ee[c.state]}function re(){return i.room==="lost"?t["room-lost"]:i.room!=="open"?t[i.ways?.length?"room-not-open":"room\
-not-open-here"]:e.units.length?"":t[i.inside?"room-without-counting":"room-nothing-counted"]}function ae(v){i={...i,...v},
c=i.question??l,ce.hidden=!1,T.replaceChildren(i.practice?Xe(t):""),I.textContent=i.problem,I.hidden=!i.problem,A.textContent=
re(),A.hidden=!A.textContent;let _=!c.hands&&!i.inside,J=i.room==="open"&&e.units.length?[[c.answered,t["room-answered"],
_||c.answered],[i.joined,t["room-have-joined"],_]]:[];$.replaceChildren(...J.filter(([,,F])=>F).map(([F,Q])=>s("span",{},
s("b",{},`${F}`)," ",Q))),L.update(i.seconds),z();let C=d;d=le(),d!==C&&D(d),i.busy||P.end(),So(R,i.withheld),K.update(i.
way??{},Jt(t,i.joined)),Y.hidden=!i.way?.address,we(),m&&!i.busy&&c.state==="closed"&&R.childElementCount&&(m=!1,R.scrollIntoView(
{block:"nearest"}))}function we(){if(!x.update([c],i.practice))return;let v=ln(c);B.hidden=!v,U(v),v&&m&&x.element.scrollIntoView(
{block:"start"}),m=!1}let ce=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{class:"\
ajar-bar-line ajar-bar-first"},A,$,s("div",{class:"ajar-moves"},...Object.values(E))),s("div",{class:"ajar-bar-line"},T,
q,B,Y,L.element),K.dialog);return B.hidden=!0,gt(ce,()=>n({room:"look"}),o),{parts:[x.element,R,I,ce],update:ae}}function So(e,t=[]){
let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(o=>s("p",{},
o)))}function Oo(e,{words:t,send:n,onDispose:o}){let r={},a=an({kind:"moves",title:t["room-group"]},{words:t,onDispose:o}),
l=s("p",{class:"ajar-empty"},t["room-chart-empty"]),c=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=s(
"p",{class:"ajar-problem",role:"alert",hidden:!0}),f=s("div",{}),i=s("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),p=Se(t,k=>{i.textContent=k}),d=()=>et(e,t["wall-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{p.begin(),
n({moves:!0},{awaited:!0})}),m=s("button",{type:"button",hidden:!0,onclick:()=>r.busy||d()},t["room-moves"]);return e.replaceChildren(
s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},f,l,a.element,c,u,s("div",{class:"ajar-moves"},m),
i)),gt(e,()=>n({room:"look"}),o),{update(k){r={...r,...k},f.replaceChildren(r.practice?Xe(t):""),u.textContent=r.problem,
u.hidden=!r.problem,So(c,r.withheld),r.busy||p.end(),m.hidden=!r.mayReveal;let g=r.checkIns??[];l.hidden=g.length>0,a.element.
hidden=!g.length,a.update(g,r.practice)}}}function sa(e,t,n){let o=null,r=!1,a=s("span",{role:"timer"}),l=s("button",{type:"\
button",class:"ajar-link",onclick:()=>{r=!r,u()}}),c=s("p",{class:"ajar-clock"},a," ",l);function u(){let i=o===null?null:
Math.max(0,Math.floor((Date.now()-o)/1e3)),p=i===null?"":`${Math.floor(i/60)}:${String(i%60).padStart(2,"0")}`,d=i===null?
e?M(t["room-minutes"],{minutes:e}):"":e?M(t["room-clock"],{time:p,minutes:e}):p;a.textContent=r?"":d,l.textContent=t[r?"\
room-clock-show":"room-clock-hide"],c.hidden=!d}let f=setInterval(()=>{o!==null&&u()},1e3);return n(()=>clearInterval(f)),
{element:c,update:i=>{o=i==null?null:Date.now()-i*1e3,u()}}}function $o(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-couple-${window.ajarForms}`,
a=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),c=s("summary",{}),u=({title:p,
story:d,more:m,role:k})=>{ge(a,d),a.prepend(s("h2",{},p)),ge(l,m),c.textContent=k},f=e.couples.find(p=>p.id===n)??e.couples[0],
i=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(p=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:r,value:p.id,checked:p===
f,onchange:()=>{u(p),o(p.id)}}),s("span",{},p.title)))));return u(f),s("section",{class:"ajar-scenario","aria-label":t.couple},
a,s("details",{class:"ajar-role"},c,l),i)}var cn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",ra=new RegExp(`^${cn}+|${cn}\
+$`,"g"),aa=/[\p{L}\p{N}_]+/gu,la=/^[\p{L}\p{N}_]+/u,ca=/\{([a-z][a-z0-9-]*)\}/,[ia,ua]=["⁨","⁩"],Eo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},pa=new RegExp(`[,;:،]|${cn}`),fa=/^\p{Uppercase}/u,Co=/[.!?…؟。][\u2069”’"')»]*$/,
da=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
he=e=>e.replace(ra,""),Ee=e=>e.toLowerCase().toUpperCase(),St=e=>e.match(la)?.[0]??"",un=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Re(e,t,n=[]){let o=e.split(ca),r="";for(let a=0;a<o.length-1;a+=2){let[l,c,u]=o.slice(a,a+3),f=ma(he(t[c]),u),i=ga(
l,f,n),p=!i&&!r&&fa.test(l);r+=Co.test(r)?i.replace(/^,+/,""):i,r+=ya(p?ha(f):f)}return Co.test(r)?r:r+o.at(-1)}function je(e){
let t=he(e),[n,o,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Eo&&o===Eo[n]&&he(r))||r.includes(n)||r.includes(
o)?e:r}function ma(e,t){let n=e.length;for(;n&&pa.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,r=t.startsWith(",")&&o.endsWith(
".")&&o!==".",a=o.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:o}function ha(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function ga(e,t,n){let o=Ee(St(t));if(!o)return e;let r=new Set(n.map(Ee)),a=l=>l===o||r.
has(l)&&r.has(o);for(let l of e.matchAll(aa))if(a(Ee(l[0])))return e.slice(0,l.index);return e}var ya=e=>da.test(e)?`${ia}${e}${ua}`:
e;var pn=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function Mo(e,t,{words:n,level:o,change:r,say:a,again:l,
moves:c,back:u,isQuick:f}){let i={...t},{cards:p,piles:d}=e,m=I=>d.find(T=>T.id===I).text,k=s("div",{class:"ajar-one"});
function g(I,T){i={...i,[I.id]:T},T||delete i[I.id],r(Object.keys(i).length?i:null),T&&a(M(n.moved,{card:je(I.text),pile:m(
T)}))}function b(I,{focus:T=!0,back:A=I?()=>b(I-1):u,onward:$=()=>w(I+1)}={}){let L=p[I],B=M(n["card-of"],{n:I+1,all:p.length}),
q=s("div",{class:"ajar-one-card",role:"group","aria-label":B,tabindex:"-1"},s("p",{class:"ajar-where"},B),s("p",{},L.text)),
D=P=>{g(L,P),$()};c.hidden=!0,k.replaceChildren(q,s("div",{class:"ajar-one-piles"},...d.map(({id:P,text:y})=>pn(y,()=>D(
P),{"aria-pressed":`${i[L.id]===P}`}))),s("div",{class:"ajar-one-also"},A?S(n.back,()=>A()):s("span",{}),S(n["card-out"],
()=>D("")),f?s("span",{}):S(n["card-enough"],()=>x()))),T&&q.focus({preventScroll:!0})}let S=(I,T)=>pn(I,T,{class:"ajar-\
link"}),w=I=>I<p.length?b(I):x();function x({focus:I=!0}={}){let T=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),A=($,L)=>{let B=p.
filter(P=>(i[P.id]??"")===L),q=P=>b(p.indexOf(P),{back:x,onward:x}),D=B.map(P=>s("li",{},pn(P.text,()=>q(P))));return D.
length?[s(`h${o+1}`,{},$),s("ul",{},...D)]:[]};k.replaceChildren(T,s("p",{class:"ajar-hint"},n["cards-all-how"]),...d.flatMap(
({id:$,text:L})=>A(L,$)),...A(n["cards-out"],"")),c.hidden=!1,I&&(T.focus({preventScroll:!0}),k.scrollIntoView({block:"n\
earest"}))}let R=p.map(I=>!!i[I.id]).lastIndexOf(!0)+1;return R===p.length||l&&R?x({focus:!1}):b(R,{focus:!1}),k}var ba="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",ka=new RegExp(`(${ba})|[.…]+|[!?;\\n]`,"gu"),wa=/[\u0300-\u036f'’‘ʼ]/g,
xa=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Ot(e){let t={};for(let[n,o]of Object.entries(e))t[n]=To(o,t);return t}
var Me=(e,t)=>new RegExp(e.map(n=>To(n,t)).join("|"),"y");function $t(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=
o;let r=e.exec(t);r&&n.push([o,e.lastIndex]),o=r?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function Et(e,t){let n=t;
for(let[o,r]of $t(e,t))n=n.slice(0,o)+n.slice(o,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var at=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Ao(e,t){let n=new Map,o=at(t),r=0;for(let a of e.join("")){let l=a.charCodeAt(0);r+=l-97,
l!==126&&n.set(r++,o[n.size])}return n}function Ct(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function To(e,t){return`(?:${(e.match(xa)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:ja(r)).join("")})`}function ja(e){let t=Lo(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Lo=e=>e.
normalize("NFKD").replace(wa,"").toLowerCase();function lt(e){let t="",n=[];for(let o of e.matchAll(ka)){if(/[.…]/.test(
o[0])&&o[0]!==".")continue;let r=`${o[1]?Lo(o[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([o.index,o.index+o[0].length])}
return{line:t,places:n}}var va=4,No=4,Io=".",fn=new WeakMap;function ze(e,t){let{passes:n,kinds:o,learned:r}=Do(t),{line:a,places:l}=lt(e),c=Et(
n,a),u=Object.entries(o).flatMap(([p,d])=>$t(d,c).map(([m,k])=>({kind:p,start:m,end:k-1}))),f=r?Sa(u,a,r):u,i=(p,d)=>p.span[0]-
d.span[0]||p.span[1]-d.span[1]||(p.kind<d.kind?-1:+(p.kind>d.kind));return f.map(({kind:p,start:d,end:m})=>({kind:p,span:[
l[d][0],l[m][1]]})).sort(i)}function*Ro(e){let{passes:t,kinds:n}=Do(e);for(let o of[t,...Object.values(n)])yield,$t(o,"w\
e are here ")}function Do(e){return fn.has(e)||fn.set(e,Ea(e)),fn.get(e)}function Sa(e,t,n){let{size:o,weights:r,kinds:a,
limit:l,least:c}=n,u=Oa(t,n.same),f=u.slice(1).map((w,x)=>[...u[x],...w]),i=w=>{let x=new Set(w.flatMap(I=>I.numbers.map(
T=>T%o)));return[...x].reduce((I,T)=>I+(r.get(T)??0),0)/Math.sqrt(x.size)},p=[...u,...f];if(e.length)return dn(p,i)[1]>c?
e:[];let d=p.filter(w=>w.length>va),[m,k]=dn(d,i);if(!(k>l))return[];let g=[...new Set(m.map(w=>w.numbers[0]))],b=w=>g.reduce(
(x,R)=>x+w[R%w.length],0),[S]=dn(Object.keys(a),w=>b(a[w]));return[{kind:S,start:m[0].start,end:m.at(-1).start}]}function Oa(e,t){
let n=Io,o=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],l=[`w ${a}`,`b ${n} ${a}`,...$a(r[0])];o.at(-1).
push({start:r.index,numbers:l.map(Ct)}),n=a,a===Io&&o.push([])}return o.filter(r=>r.length)}function $a(e){let t=["^",...e,
"$"];return t.slice(No-1).map((n,o)=>`n ${t.slice(o,o+No).join("")}`)}var dn=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,o)=>o[1]>
n[1]?o:n,[null,-1/0]),Bo=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:r})=>t[r]===o))?.[1]??null;
function Ea({lists:e,passes:t,phrases:n,learned:o}){let r=Ot(e),a=Object.entries(n).map(([l,c])=>[l,Me(c,r)]);return{passes:Me(
t,r),kinds:Object.fromEntries(a),learned:o&&Ca(o)}}function Ca({same:e,gaps:t,weights:n,kinds:o,...r}){let a=e.map(c=>c.
split(" ")),l=Object.entries(o).map(([c,u])=>[c,at(u)]);return{...r,same:new Map(a.flatMap(c=>c.map(u=>[u,c[0]]))),weights:Ao(
t,n),kinds:Object.fromEntries(l)}}function Po({title:e,close:t,bar:n,parts:o}){let r=()=>{l.close?l.close():l.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>l.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),r())}},n,a,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),a.focus()}var Wo=["emergency","crisis","violence","agency","worried","child"],Ma=["crisis","violence"],Uo='a[href$="#Help-lines"]',
ye=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function qo(){for(let e of ye().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&ye().listeners.delete(e),e.shown||=t}}function Aa(e,{zone:t="",languages:n=[]}){
let o=c=>c.endsWith("/")?t.startsWith(c):t===c,r=e.find(({zones:c})=>c.some(o));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(c=>c.home);return a?a.code:n.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.
some(({code:u})=>u===c))??""}function Fo(e,t,n){let o=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let c=o.flatMap(f=>ze(f,l)),u=Bo(c,l);if(u)return{...u,kinds:[...new Set(c.map(
({kind:f})=>f))].sort()}}let r=e.filter(({id:l,kind:c})=>c==="ruler"&&t[l]!=null),a=Object.values(n)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:l})=>t[l]===0)?{...a,kinds:[]}:null}var mn=(e,t)=>t.flatMap(n=>e.lines.filter(o=>o.
topic===n)),hn=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},t):t),_o=e=>`tel:${e.match(/\d+/)[0]}`;
function zo({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(ye().countries=t);let r=()=>ye().countries,a=null,
l=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},ye().
chosen||Aa(r(),a)),c=()=>r().find($=>$.code===l());function u($){ye().chosen=$,qo();for(let{element:L,draw:B}of ye().listeners)
B(L)}function f($,L){return L($),ye().listeners.add({element:$,draw:L,shown:!1}),queueMicrotask(qo),$}let i=$=>f(s("div",
{}),L=>L.replaceChildren(...$())),p=()=>{let $=[...r(),{code:"-",country:e["help-elsewhere"]}],L=s("select",{onchange:()=>{
u(L.value),o(L.value)}},...$.map(B=>s("option",{value:B.code},B.country)));return f(L,()=>{L.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),L)},d=({say:$,to:L},B)=>{if(/^(tel|sms):/.test(L))return s("a",
{class:B?"ajar-reach":"ajar-reach ajar-first",href:L},s("span",{},...hn($)));let q=s("span",{},$),D=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:L}),onclick:async()=>{await yn(L,q)&&(D.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},q," ",D)},m=$=>s("li",{},s("p",{class:"ajar-for"},$.
for_what),s("p",{class:"ajar-hint"},[$.name,$.hours,$.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...$.reach.map(d))),k=({emergency:$,note:L})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),L?s("\
p",{class:"ajar-hint"},L):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:_o($)},M(e["help-call"],{number:$})))),
g=$=>i(()=>{let L=c();if(!L)return[s("p",{},e["help-elsewhere-how"])];let B=$.flatMap(q=>q==="emergency"?k(L):mn(L,[q]).
map(m));return[s("ul",{class:"ajar-help-lines"},...B)]});function b(){Po({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},p(),gn({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),g(Wo),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function S({title:$,text:L,now:B,lines:q,kinds:D,
countries:P},{level:y,aside:j,needs:E}){return P&&!A()&&(ye().countries=P),s("section",{class:"ajar-danger"},s(`h${y}`,{
tabindex:"-1"},$),s("p",{},L),D.length?null:E?.()??null,p(),g(q),s("ul",{class:"ajar-todo"},...B.map(W=>s("li",{},W))),s(
"p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:j},e["help-aside"]))}let w=()=>s(
"button",{type:"button",class:"ajar-get-help",onclick:b},e["help-get"]);function x({emergency:$,...L}){let q=Ma.map(P=>mn(
L,[P])[0]?.reach??[]).flatMap(P=>["tel:","sms:"].map(y=>P.find(({to:j})=>j.startsWith(y))));return[{say:M(e["help-call"],
{number:$}),to:_o($)},...q.filter(Boolean)]}let R=($=`${e["help-line"]} `)=>i(()=>{let L=c(),B=(L?x(L):[]).flatMap(({say:P,
to:y},j)=>[j?" · ":"",s("a",{href:y},...hn(P))]),q=s("button",{type:"button",class:"ajar-link",onclick:b},e["help-get"]),
D=s("span",{class:"ajar-off-paper"},B.length?" · ":"",q);return[s("p",{class:"ajar-help-line"},$,...B,D)]});function I($){
if(!A())return;let[L]=[...$.querySelectorAll(Uo)].reverse();L?.closest("p, ul").after(R(""));for(let B of $.querySelectorAll(
"details"))B.open=B.querySelector("summary").textContent===c()?.country}let T=()=>i(()=>{let $=c();return $?[s("p",{},s(
"b",{},`${e["help-title"]}, ${$.country}`)),s("p",{},`${e["help-danger"]} ${M(e["help-call"],{number:$.emergency})}`),s(
"ul",{},...mn($,Wo).map(({for_what:L,name:B,reach:q,hours:D})=>s("li",{},...hn(`${L}: ${B}. ${q.map(({say:P})=>P).join("\
 · ")}. ${D}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),A=()=>r().length>0;return{open:b,notice:S,button:w,line:R,addNumbers:I,
text:T,choose:u,code:l,isKnown:A}}var gn=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Ho(e){if(ye().open){ye().open=e;return}ye().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Uo)&&(t.preventDefault(),t.stopPropagation(),ye().open())},{capture:!0})}async function yn(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Vo(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Ta="about:blank";function bn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Ta)}function Ko(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),bn()))},{capture:!0})}function Go(e,t,{words:n,group:o,change:r,say:a}){let l={...t},c={},u=e.piles.map(m=>(c[m.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:k=>{k.preventDefault(),k.currentTarget.classList.add("ajar-over")},ondragleave:k=>k.currentTarget.
classList.remove("ajar-over"),ondrop:k=>{k.preventDefault(),k.currentTarget.classList.remove("ajar-over");let g=p[k.dataTransfer.
getData("text/plain")]?.[m.id];g&&!g.matches(":disabled")&&(g.checked=!0,i(g.dataset.card,m))}},c[m.id]))),f=()=>e.piles.
forEach(m=>{c[m.id].textContent=M(n["pile-count"],{pile:m.text,n:Object.values(l).filter(k=>k===m.id).length})}),i=(m,k)=>{
l[m]=k.id,f(),r({...l}),a(M(n.moved,{card:je(e.cards.find(g=>g.id===m).text),pile:k.text}))},p={},d=e.cards.map(m=>{p[m.
id]={};let k=`${o}-${m.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:g=>g.dataTransfer.setData(
"text/plain",m.id)},s("legend",{},m.text),s("div",{class:"ajar-into"},...e.piles.map(g=>{let b=s("input",{type:"radio",name:k,
value:g.id,"data-card":m.id,checked:l[m.id]===g.id,onchange:()=>i(m.id,g)});return p[m.id][g.id]=b,s("label",{},b,s("spa\
n",{},g.text))})))});return f(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-piles"},...u),...d)}var wn=["open","closed"],La=[...wn,"half-open"],Na=2,Ia=90,xn=3,Mt="none",Jo=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Ra=/[“”„«»"' \t\n]/g,Zo=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Da=["i","im","id","ill","ive","its","we",
"were","well"],Ba=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Pa=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
kn=new WeakMap;function Wa(e,t){let n=Qo(t),{sentences:o,forms:r,at:a}=Ua(e,n);if(a<0||r[a].name===Mt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Va(Ha({sentences:o,forms:r,at:a},n),n.learned),{name:c,start:u,end:f}=r[a],i=Ka(l,c,jn(e,o[a],
u,f),t),p=Ga(e,o,n),m=[l==="open"&&p.some(k=>k.name!=="two-at-once")?"":i,...p.map(k=>k.remark)].filter(Boolean);return{
kind:l,reason:i,notes:p,remarks:m.slice(0,Na)}}function qa(e,t){let n=Qo(t),o=t["about-statements"],r=ts(el(e)),a=Object.entries(n.blame).map(([g,b])=>({name:g,places:r.
flatMap(S=>Ja(g,b,S,n))})),l=new Set(a.flatMap(({places:g})=>g.map(({sentence:b})=>b))),c=[],u="";for(let{name:g,places:[
b]}of a){if(!b)continue;let S=Za(e,b,n.quotedTo[g]);c.length||(u=Ya(g,e,b,n)),c.push({name:g,words:S,remark:M(o.blame[g].
say,{words:S})})}let f=c.map(g=>g.name),i=r.filter(g=>!l.has(g)),p=Object.keys(n.parts).filter(g=>(g==="seen"?i:r).some(
({line:b})=>Ae(n.parts[g],b))),d=p.map(g=>o.parts[g]).join(", "),m=p.length?M(o.mirror,{parts:d}):"",k=[m,c.length?`${c[0].
remark} ${u}`:""].filter(Boolean);return{parts:p,mirror:m,blame:f,notes:c,rewording:u,remarks:k}}function Yo({remark:e,opener:t=""},n,o){
return o?.coach?Object.values(o.dangers).some(a=>ze(n,a).length)?[]:e==="question"?Wa(n,o.coach).remarks:qa(`${t.replace(
/…$/,"")} ${n}`,o.coach).remarks:[]}function Qo(e){return kn.has(e)||kn.set(e,_a(e)),kn.get(e)}function _a(e){let t=Ot(
e.lists),n=c=>Object.fromEntries(Object.entries(c).map(([u,f])=>[u,Me(f,t)])),{limit:o,unit:r,forms:a,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Me(e.echoes,t),stated:Me(
e.stated,t),notes:n(e.notes),learned:{limit:o,unit:r,forms:a,weights:wn.map(c=>at(l[c]))},passes:Me(e.passes,t),quotes:Me(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Ae(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Ua(e,t){let n=ts(e),o=n.map(f=>Fa(f,t)),r=f=>n.map((i,p)=>p).filter(f),a=r(f=>n[f].
mark==="?"),l=a.filter(f=>Xo(n[f])>=xn),c=r(f=>!["none","echo","short"].includes(o[f].name)),[u]=[l,a,c].filter(f=>f.length).
map(f=>f.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var At=e=>e.trim().split(" ").slice(0,-1),Xo=({line:e})=>At(
e).length-1;function Fa({line:e,mark:t},{anywhere:n,first:o,fillers:r,echoes:a,stated:l}){for(let[i,p]of Object.entries(
n)){let d=Ae(p,e);if(d)return{name:i,start:d[0],end:d[1]}}let c=Object.entries(o).map(([i,p])=>({name:i,place:Ae(p,e)})).
filter(({place:i})=>i).map(({name:i,place:[p,d]})=>({name:i,start:p,end:d}));if(c.length){let i=c.reduce((p,d)=>d.start<
p.start?d:p);return["what","how","why","when"].includes(i.name)?(l.lastIndex=i.start,t!=="?"&&l.test(e)?{...i,name:Mt}:e.
slice(2,i.start).split(" ").filter(Boolean).some(m=>!r.has(m))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:Mt}:i}let u=es(At(e).slice(1),r).length>xn?"echo":"short";return{name:t==="?"&&Ae(a,e)?u:Mt,start:2,end:e.length}}
function es(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function za({sentences:e,forms:t,at:n},{fillers:o}){let{
line:r,mark:a}=e[n],l=es(At(r).slice(1),o),c=At(r.slice(t[n].start)),u=["what","how","why","tell","half-open"],f=t.filter(
({name:i},p)=>p!==n&&(e[p].mark==="?"||u.includes(i)));return[...l,...[2,3].map(i=>`> ${c.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${l.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...f.map(({name:i})=>`beside ${i}`)]}function Ha(e,t){let{forms:n,weights:o,unit:r}=t.learned,
a=n[e.forms[e.at].name]??wn.map(()=>0),l=new Set(za(e,t).map(f=>Ct(f)%o[0].length)),c=r/Math.sqrt(l.size);return[...a.map(
(f,i)=>f+[...l].reduce((p,d)=>p+o[i][d],0)*c),0]}function Va(e,{limit:t}){let[n,o]=[...e].sort((r,a)=>a-r);return n-o>=t?
La[e.indexOf(n)]:""}function Ka(e,t,n,o){let r=o["about-questions"];return e==="closed"?r[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?M(r[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":M(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Ga(e,t,{
data:n,notes:o}){let r=n["about-questions"].notes,a=t.filter(u=>u.mark==="?"),l=a.length?a:t.slice(-1),c=[];return Object.
entries(o).flatMap(([u,f])=>{let i=l.map(d=>({sentence:d,place:Ae(f,d.line)})).find(({place:d})=>d);if(i){let d=jn(e,i.sentence,
...i.place);return c.some(m=>m.includes(d))?[]:(c.push(d),[{name:u,words:d,remark:M(r[u],{words:d})}])}let p=l.filter(d=>Xo(
d)>=xn).length>1;return u==="two-at-once"&&p?[{name:u,words:"",remark:r[u]}]:[]})}function Ja(e,t,n,{passes:o,quotes:r,unless:a}){
if(Ae(r,n.line))return[];let l=Et(o,n.line),c=Ae(t,l);return!c||a[e]&&Ae(a[e],l)?[]:[{sentence:n,start:c[0],end:c[1]}]}function Za(e,{
sentence:t,start:n,end:o},r){let a=r&&Ae(r,t.line.slice(n,o));return jn(e,t,n,a?n+a[1]:o)}function Ya(e,t,n,o){let r=o.data["\
about-statements"].blame[e],a=Qa(e,t,n,o),l=a>0?Xa(t,n.sentence,a):"",c=e==="ultimatum"&&lt(l).line.split(" ").some(i=>Da.
includes(i)),f=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return l&&f&&!c?M(f,{rest:l}):r.
otherwise}function Qa(e,t,{sentence:n,start:o,end:r},{verbs:a,acts:l}){let{line:c}=n,u=c.slice(o,r).trim().split(" "),f=u[0]===
"you"||u[0]==="u",i=m=>f&&u.slice(1,1+m.length).join()===m.join(),p=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("n\
ot")&&(p=r);let d=i(["never"])&&a.has(u[2])||i(["always"])&&l.has(u[2]);if(e==="always"&&d&&(p=c.indexOf(` ${u[2]} `,o)+
1),e==="makes"&&i(["make","me","feel"])&&(p=c.indexOf(" feel ",o)+6),e==="feel-you"){let m=c.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
p=m<0?0:o+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(c.slice(o))){let[[m],[,k]]=[n.places[o],n.places[r-1]];
t.slice(m,k).includes(",")&&(p=o+u.slice(0,3).join(" ").length+1)}return p<c.length-2?p:0}function Xa(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split(Pa,1),r=o.replace(Zo," ").replace(/^ +| +$/g,"");return[...r].length<=Ia?r:""}var jn=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(Zo," ").replace(Ba,"");function ts(e){let{line:t,places:n}=lt(e),o=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let l=t.startsWith(". ",a);if(!(!l&&a<t.length)){if(a>r){let[
c]=n[r],[,u]=n[a-1],f=l?n[a]:[u,u];o.push({line:`^ ${t.slice(r,a)}. `,places:[[c,c],[c,c],...n.slice(r,a),f,f],mark:l?e.
slice(...n[a]):""})}r=a+2}}return o}function el(e){return e.replace(Jo,"").replace(Ra,"")?e.replace(Jo,t=>" ".repeat(t.length)):
e}var tl=1200;function ns(e,{words:t,find:n}){let o=s("div",{"aria-live":"polite"}),r=s("p",{class:"ajar-hint"}),a=s("div",
{class:"ajar-remarks"},o,r),l=0,c=[],u=p=>{window.ajarNoRemarks=p,c=[],i()},f=(p,d)=>s("button",{type:"button",class:"aj\
ar-link",onclick:()=>u(d)},p);function i(){let p=window.ajarNoRemarks===!0,d=p||!e.value.trim()?[]:n(e.value);d.length&&
d.join(`
`)===c.join(`
`)||(c=d,o.replaceChildren(...d.map(m=>s("p",{},m))),p?r.replaceChildren(f(t["remarks-on"],!1)):d.length?r.replaceChildren(
`${t["remarks-limits"]} `,f(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(i,tl)}),a}var vn=2e4,nl=10,be=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function ct({
items:e,ids:t},n){let o=Object.keys(n).filter(a=>!t.includes(a));if(o.length)throw new be("unknown-items",{items:o.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let l=n[a.id],c=l==null?null:sl[a.kind](l,a);Ce(a,r)&&(r[a.
id]=ol(a,c,r))}return r}function Tt(e,t){try{ct(e,t)}catch(n){if(n instanceof be)return!1;throw n}return!0}var rs=e=>Object.
values(e).every(t=>t==null);function ke(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>os(
e.cards,n)),he(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${os(e.piles,t[n.
id])}`);case"date":return[un(t)];case"list":return t.map(he);default:return[he(`${t}`)]}}var os=(e,t)=>e.find(n=>n.id===
t)?.text??t;function ol(e,t,n){if(e.kind!=="choice"||!t)return t;let o=_e(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>o.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var sl={ruler(e){if(!Number.isInteger(e)||e<0||e>nl)throw new be("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let r=t.map(({id:u})=>u);if(!ss(e)||!Array.isArray(e.chosen)||!e.
chosen.every(On(r)))throw new be("answer-cards");let{chosen:a}=e,l=Sn("own"in e?e.own:"")??"";if(l&&!o)throw new be("ans\
wer-own");if(!n&&a.length+!!l>1)throw new be("answer-one-card");let c=r.filter(u=>a.includes(u));return c.length||l?{chosen:c,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),r=On(n.map(({id:l})=>l));if(!ss(e)||!Object.keys(e).every(
On(o))||!Object.values(e).every(r))throw new be("answer-piles");let a=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return a.
length?Object.fromEntries(a):null},text:Sn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new be("answer-lines",
{most:t});let n=e.map(o=>Sn(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Ye(e))throw new be(
"answer-day");return e}};function Sn(e){if(typeof e!="string")throw new be("answer-text");if(e.length>vn&&[...e].length>
vn)throw new be("answer-long",{most:vn});return he(e)?e:null}var On=e=>t=>e.includes(t),ss=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var rl=[{answers:["all"]}],al=/\p{L}/u,ll=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,cl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
il=/\{([a-z][a-z0-9-]*)\}/g;function Nt({items:e,rules:t,reflection:n},o,r={}){let{plain:a=!1,last:l=null}=r,c=Object.fromEntries(
e.map(({id:p})=>[p,o[p]??null]));if(rs(c))return"nothing"in n?[Lt([n.nothing])]:[];let{parts:u}=cs({items:e,answers:c,rules:t,
phrases:n,last:l}),i=(a||!t.length?rl:t).flatMap(u);return a||!("closing"in n)?i:[...i,Lt([n.closing])]}function ls({items:e,
rules:t,reflection:n},o){let{sentences:r}=cs({items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(
a):[])}var Lt=e=>({words:e,heading:"",said:[]}),Le=(e,t,n=[])=>({words:n,heading:e,said:t}),as=(e,t)=>e.filter(n=>!t.has(
Ee(n)));function cs({items:e,answers:t,rules:n,phrases:o,last:r}){let a=y=>e.find(({id:j})=>j===`couple-${y}`)??e.find(({
id:j})=>j===y),l=y=>t[a(y)?.id]??null,c=y=>a(y)?ke(a(y),l(y)):[],u=y=>{let j=new Set(y.map(a));return e.filter(E=>j.has(
E))},f=y=>{let j=l(y);return typeof j=="number"?j:c(y).length},i=y=>y.map(j=>l(j)?.chosen).find(j=>Array.isArray(j))??[],
p=(y,j)=>{let[E,W]=[a(y),l(y)];return E?.kind!=="sort"||!W?[]:E.cards.filter(({id:z})=>W[z]===j).map(({text:z})=>z)},d=y=>new Set(
y?c(y).map(Ee):[]),m=({if:y=[],unless:j=[]})=>y.every(k)&&!j.some(k);function k(y){if(typeof y=="string")return l(y)!==null;
let{item:j=[],cards:E,piles:W,without:z,only:U,least:K,asked:Y}=y;if(Y)return!!a(Y)&&Ce(a(Y),t);let ee=j.find(ae=>l(ae)!==
null);if(!ee)return!1;let le=i([ee]);return E&&!E.some(ae=>le.includes(ae))||W&&!W.some(ae=>as(p(ee,ae),d(z)).length)||U&&
!(ae=>ae.size===1&&ae.has(U))(new Set(Object.values(l(ee))))?!1:K==null||f(ee)>=K}let g=(y,j={})=>M(o[y],j);function b(y,j={}){
if(typeof y=="string")return g(y,j);if(!m(y))return null;let{phrase:E,of:W,since:z}=y;if(!W)return g(E,j);if(!c(W).length)
return null;let U=z&&r?.values[W];return U==null?g(E,{n:f(W),...j}):g(z,{n:f(W),last:U,day:r.day,...j})}let S=(y=[],j={})=>y.
map(E=>b(E,j)).filter(E=>E!==null),w=(y,j)=>{let E=S(y,j);return E.length?[Lt(E)]:[]};function x(y){if(typeof y=="string")
return c(y);if("level"in y)return L(y);if("phrase"in y){let[K]=y.of?c(y.of):[],Y=b(y,K===void 0?{}:{words:K});return Y===
null?[]:[Y]}let{item:j,pile:E,also:W,without:z}=y,U=E?p(j,E):c(j);return W&&(U=U.filter(K=>d(W).has(Ee(K)))),as(U,d(z))}
let R=({heading:y,under:j})=>y?g(y):(j&&a(j)?.said)??"";function I(y,j){let E=a(y);if(E?.kind!=="sort"||t[E.id]===null)return[];
let W=U=>E.piles.find(K=>K.id===U).text;return(j??E.piles.map(({id:U})=>U)).map(U=>({id:U,text:W(U),cards:p(y,U)}))}let T=n.
find(y=>y.ladder)?.ladder,A=()=>Math.floor(T.rungs.length/2);function $(y){let[j]=i([y]);return!T||!j?null:A()-T.rungs.findIndex(
({card:E})=>E===j)}function L({level:y,up:j=0}){let E=y.map($).find(z=>z!==null);if(!T||E===void 0)return[];let W=T.rungs[A()-
E-j];return W?c(W.item):[]}let B={answers({answers:y}){return(y[0]==="all"?e:u(y)).filter(({id:E})=>t[E]!==null).map(E=>Le(
E.said||E.ask,ke(E,t[E.id])))},lines(y){let j=y.lines.flatMap(x),E=j.length?[Le(R(y),j,S(y.say))]:[],W=y.count?.[Math.min(
j.length,y.count.length-1)];return W?[...E,Lt([g(W,{n:j.length})])]:E},piles({piles:y,only:j,heading:E,below:W={},all:z={}}){
let U=K=>K.length===a(y).cards.length;return I(y,j).filter(({cards:K})=>K.length).flatMap(({id:K,text:Y,cards:ee})=>{let le=U(
ee)&&z[K]||W[K],re=E?g(E,{pile:Y}):Y;return[Le(re,ee),...w(le?[le]:[])]})},empty(y){let j=I(y.empty,y.only).filter(({cards:E})=>!E.
length).map(({text:E})=>E);return j.length?[Le(R(y),j,S(y.say))]:[]},sentence(y){let j=o[y.sentence],E=is(j),W=Object.fromEntries(
E.map(z=>[z,c(z).join(" ")]));return Object.values(W).every(Boolean)?[Le(R(y),[$n(y,j,W)])]:[]},message(y){let j=q(y.message);
return j.length?[Le(R(y),[j.join(" ")])]:[]},ladder(){let[y=""]=c(T.goal),[[j],[E]]=[i([T.today]),i([T.later])],W=T.rungs.
map(({card:z,item:U})=>{let K=a(U)?.said??"",[Y]=c(U),ee=Y?`${K}: ${Y}`:g("open",{level:K}),le=ul(z===j,z===E,!!E);return le?
g(le,{level:ee}):ee});return[Le(g(y?"ladder":"ladder-unnamed",{goal:y}),W)]},missing({missing:y,say:j}){let E=u(y).filter(
({id:W})=>t[W]===null);return E.length?w(j,{parts:E.map(W=>W.said).join("; ")}):[]},repeated(y){let j=y.repeated.map(c),
E=new Map;for(let U of j.flat())E.has(Ee(U))||E.set(Ee(U),U);let W=U=>j.filter(K=>K.some(Y=>Ee(Y)===U)).length>1,z=[...E].
filter(([U])=>W(U)).map(([,U])=>U);return z.length?[Le(R(y),z)]:[]}},q=y=>y.parts.map(j=>[j,c(j.item)[0]]).filter(([,j])=>j).
map(([j,E])=>D(j,E,y));function D(y,j,{self:E=[],small:W=[],capitals:z=[]}){let{opener:U,clause:K,clauses:Y=[],questions:ee=[],
names:le=!1}=y,re=je(j),ae=St(re),we=ae.toLowerCase();if(E.includes(we))return Re("{words}.",{words:re});let ce=[...o[U]].
at(-1);if(!ll.test(re.match(al)?.[0]??"a")||ee.includes(we))return Re(`{words}${ce}`,{words:re});let v=o[K&&Y.includes(we)?
K:U],_=le||z.includes(ae);return Re(v,{words:It(re,W,_)})}function P(y){if(!m(y))return[];let j=Object.keys(B).find(W=>W in
y),E=j?B[j](y):w(y.say);return E.length&&y.then?[...E,...w([y.then])]:E}return{parts:P,sentences:q}}var is=e=>[...e.matchAll(
il)].map(([,t])=>t);function $n({alike:e,small:t=[],lower:n=[]},o,r){let a=c=>It(je(he(r[c])),t,!n.includes(c)),l=Object.
fromEntries(is(o).map(c=>[c,a(c)]));return Re(o,l,e)}function It(e,t,n){let o=St(e);if(!([...o].length>1&&cl.test(o)&&!n)&&
!t.includes(o.toLowerCase()))return e;let[a=""]=e;return a.toLowerCase()+e.slice(a.length)}function ul(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function us(e,t,n,o=null){let r=pl(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:Nt(e,t,{plain:a,last:o})}}function pl({
items:e},t,n){let o=n&&Fo(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function En(e,{words:t,label:n,question:o,act:r}){let a=e.querySelector("button, input"),l=[...e.childNodes],c=(i,p)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),a.focus(),p()}},i),u=c(t["home-no"],()=>{}),f=s("div",{class:"\
ajar-moves"},u,c(n,r));e.replaceChildren(s("p",{},o),f),u.focus()}function Rt(e){let n=s("button",{type:"button",onclick:()=>En(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function ps({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
r=s("span",{}),a=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),l=s("p",{class:"ajar-problem",role:"al\
ert"}),c=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),f=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,c,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=i,d=!1,m=!1,k=!1,g=!1,b=!1,S=(v,_,J={})=>s(
"button",{type:"button",onclick:_,...J},v),w=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>j()}),x=S(
e["keep-open"],()=>j(),{class:"ajar-link"}),R=s("div",{class:"ajar-offer"}),I=!1,T=v=>{v.tabIndex=-1,v.focus()},A=()=>u.
querySelector(".ajar-change"),$=()=>i.state==="kept"&&!i.reopen;function L(v,_=v){a.dataset.short=_,r.textContent!==v&&(r.
textContent=v)}function B(){let v=i.problem?e["keep-unsaved"]:e["keep-saving"],[_,J]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[v],
lost:[e["keep-lost"]]}[b?"lost":i.state];a.classList.toggle("ajar-state-lost",b),L(_,J),a.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==i.problem&&(l.textContent=i.problem),l.hidden=!i.problem,q()}function q(){let v=n&&
i.state==="none"&&!d,[_,J]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];w.setAttribute(
"aria-label",_),w.replaceChildren(s("span",{class:"ajar-long"},_),s("span",{class:"ajar-short"},J)),w.hidden=!v||I,x.hidden=
!v||!i.exists,R.hidden=!v||g,f.hidden=v&&l.hidden&&!c.textContent}function D(){let v=()=>{g=!0,B(),T(a)};return R.replaceChildren(
s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},S(e["keep-nothing"],v),S(e["keep-offer-yes"],j))),R}function P(){
i={...i,saved:!1},B()}function y(){B(),p=i,$()?u.replaceChildren(m?Y("change"):ae()):i.state!=="none"?u.replaceChildren(
Y("unlock")):d?u.replaceChildren(Y(i.exists?"open":"start")):u.replaceChildren(n?"":g?U():z())}let j=()=>{d=!0,c.textContent=
"",y(),f.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},E=()=>i.hosted?s("p",{},e["keep-hub"]):null,
W=()=>i.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function z(){return s("div",
{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[i.exists?"keep-there":"keep-why"]),E(),s("d\
iv",{class:"ajar-moves"},S(e["keep-nothing"],()=>{g=!0,y(),T(a)}),S(e[i.exists?"keep-open":"keep-start"],j)))}let U=()=>s(
"p",{},S(e[i.exists?"keep-open":"keep-start"],j,{class:"ajar-link"}));function K(){let _=["none","weak","fair","good","s\
trong"].map(J=>e[`keep-strength-${J}`]).reduce((J,C)=>C.length>J.length?C:J);return s("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":_},s("span",{},e["keep-strength-none"]))}function Y(v){let _=v==="start"||v==="change",J={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[v],C=s("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{_&&t({strength:C.value})}}),F=s("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),Q=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),F),Z=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),te=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t(
{place:te.value})}),ne=K(),ue=()=>{if(!C.value){C.focus();return}if(Z.hidden=!0,_&&C.type==="password"&&F.value!==C.value){
Z.textContent=e["keep-again-differs"],Z.hidden=!1,F.focus();return}v==="change"?t({change:C.value},{awaited:!0}):t({[v===
"start"?"keep":"unlock"]:C.value,place:te.value},{awaited:!0}),L(e["keep-opening"]),C.value="",F.value="",ne.firstChild.
textContent=e["keep-strength-none"]},pe=()=>{d=!1,m=!1,y(),v==="change"?A().focus():T(a)},me=s("details",{},s("summary",
{},e["keep-where"]),s("label",{for:`${o}-place`},e["keep-place"]),te);return s("form",{class:"ajar-ask",onsubmit:ie=>{ie.
preventDefault(),ue()}},s(i.state==="locked"?"h1":"p",{class:"ajar-title"},J),E(),v==="start"&&n?s("p",{},e["keep-why"]):
null,v==="start"?W():null,v==="change"?s("p",{},e["keep-change-how"]):null,_?s("p",{},e["keep-no-way-back"]):null,v==="s\
tart"&&i.here==="browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[v==="change"?"keep-new":"keep-\
passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},e[_?"keep-how":"keep-how-open"]),C,_?ne:null,_?Q:null,s("label",{class:"\
ajar-card"},s("input",{type:"checkbox",onchange:({target:ie})=>{C.type=ie.checked?"text":"password",Q.hidden=ie.checked,
Z.hidden=!0}}),s("span",{},e["keep-see"])),_?Z:null,v==="change"||i.here?null:me,s("div",{class:"ajar-moves"},v==="unloc\
k"?null:S(e["keep-not-now"],pe),s("button",{type:"submit"},J)),_?null:re(),v==="start"&&i.here?le():null)}let ee=()=>s("\
div",{},S(e["keep-copy"],()=>t({take:"sealed"})));function le(){let v={words:e,label:e["keep-bring-yes"],question:e["kee\
p-bring-sure"]},_=s("input",{type:"file",onchange:async()=>{let F=new Uint8Array(await _.files[0].arrayBuffer()),Q=()=>t(
{bring:F},{awaited:!0});_.value="",i.exists?En(C,{...v,act:Q}):Q()}}),J=s("label",{class:"ajar-words"},s("span",{},e["ke\
ep-bring"]),_),C=s("div",{class:"ajar-twice"},J);return C}function re(){let v=Rt({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summary",{},e["keep-forgot"]),s("p",{},e["keep-f\
orgot-how"]),...i.here?[s("p",{},e["keep-copy-forgot"]),ee(),le()]:[],s("p",{},e["keep-erase-how"]),v)}function ae(){let v=s(
"select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(v.value)})},...[...new Set([5,15,30,60,i.minutes])].sort((_,J)=>_-
J).map(_=>s("option",{value:_,selected:_===i.minutes},M(e["keep-minutes"],{n:_}))));return s("div",{class:"ajar-kept"},S(
e["keep-lock"],()=>{L(e["keep-opening"]),t({lock:!0},{awaited:!0})}),S(e["keep-change"],()=>{m=!0,k=!1,y(),u.querySelector(
"input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-changed",role:"status"},k?e["keep-changed"]:""),s("details",
{},s("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[s("p",{},e["keep-copy-how"]),ee()]:[s("p",{},i.place)],
i.copied?s("p",{},M(e["keep-copied"],{program:i.copied})):null,s("label",{for:`${o}-minutes`},e["keep-idle"]),v))}function we(v){
if(v.strength!=null){let _=u.querySelector(".ajar-strength > span");_&&(_.textContent=v.strength);return}if(v.changed){m=
!1,y(),u.querySelector(".ajar-changed").textContent=e["keep-changed"],k=!0,A().focus();return}i={...i,...v},i.state==="k\
ept"&&(d=!1),$()||(m=!1),B(),ce()}let ce=Ue(u,()=>{let v=p;if(v.state===i.state&&v.exists===i.exists&&v.minutes===i.minutes&&
v.here===i.here&&!!v.reopen==!!i.reopen&&!!v.hosted==!!i.hosted&&u.firstChild){p=i;return}let J=d&&v.place!==i.place;y(),
v.state!==i.state&&v.state!=="none"?T(a):J&&u.querySelector("input").focus()});return y(),{line:a,small:w,opener:x,more:f,
offer:D,setStart:v=>{I=v,B()},update:we,begin:P,setLost:v=>{b=v,B()},say:v=>{c.textContent=v,f.hidden=!1}}}function fs(e,{sentence:t,wide:n,narrow:o,columns:r,rows:a},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let c=(f,i)=>{let p=s("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return ge(p,
f),p.firstElementChild.setAttribute("aria-hidden","true"),p},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),c(n,"wide"),c(o,"narrow"),s("details",{open:u},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...r.map(f=>s("th",{scope:"col"},f)))),s("tbody",{},...a.map(([f,...i])=>s("tr",{},s(
"th",{scope:"row"},f),...i.map(p=>s("td",{},p??"–")))))))))}function ds({items:e},t){let n={};for(let o of e){let r=t[o.id];if(!(r==null||!Ce(o,n)))if(o.kind==="choice"){let l=(o.among?
_e(o,n):o.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),c=r.own?.trim()?r.own:"";(l.length||c)&&(n[o.id]={chosen:l,
own:c})}else if(o.kind==="sort"){let a=o.cards.filter(l=>r[l.id]).map(l=>[l.id,r[l.id]]);a.length&&(n[o.id]=Object.fromEntries(
a))}else if(o.kind==="list"){let a=r.filter(l=>l.trim());a.length&&(n[o.id]=a)}else`${r}`.trim()&&(n[o.id]=r)}return n}var ms=(e,t)=>M(e.ask,t);var fl=new Set(["autorestarting","dead","restarting","terminating"]),dl=4e3;function hs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:r}=e?.kernel??{};if(!o?.connect||!r?.connect)return()=>{};let a=0,l=(u,f)=>{
fl.has(f)&&t()},c=(u,f)=>{clearTimeout(a),f==="disconnected"?t():f==="connecting"?a=setTimeout(t,dl):n()};return o.connect(
l),r.connect(c),()=>{clearTimeout(a),o.disconnect(l),r.disconnect(c)}}function gs({words:e,answered:t}){let n=new Set,o=!1,
r=()=>t().map(([u,f])=>{let i=ds(u,f),p=u.items.filter(d=>d.id in i).map(d=>[ms(d,i),...ke(d,i[d.id])].join(`
`));return[u.title,...p].join(`

`)}).join(`


`);async function a(u){let f=r(),i=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=f,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let f=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>a(f)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(f),f}function c(u){o=u;for(let f of n)f.hidden=!u}return{line:l,set:c,isLost:()=>o,forget:u=>n.delete(
u)}}var ys=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function bs(e,{words:t,send:n,open:o,help:r,matters:a,ways:l}){let c=s("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),u=Se(t,A=>c.replaceChildren(A)),f=A=>{u.begin(),n(A)},i=s("div",{}),p={},d="",m=0,k=mt(t);e.replaceChildren(s(
"section",{class:"ajar-home","aria-label":t["home-title"]},i),c);let g=(A,$)=>s("button",{type:"button",onclick:$},A),b=A=>s(
"div",{class:"ajar-reflection"},...A.flatMap($=>Qe($,3))),S=(A,$,L)=>Rt({words:t,label:A,question:$,act:()=>f(L)}),w=()=>{
let A=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{A.files[0]&&f({import:await A.files[0].text()}),
A.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),A)};function x(){let A=a();return p.something?
[A.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...A.map(({heading:$,lines:L})=>s("div",{},s("dt",
{},$),...L.map(B=>s("dd",{dir:"auto"},B))))),s("div",{class:"ajar-moves"},...l())]:[]}let R=Ue(i,()=>{let A=JSON.stringify(
[p,a()]);A!==d&&(d=A,ht(i,I))});function I(){let A=(B,q)=>g(q,()=>f({take:B})),$=m>(p.danger?.kinds.length??0)?null:p.danger,
L=()=>{m=$.kinds.length+1,I(),i.querySelector(".ajar-welcome").focus()};i.replaceChildren($?r.notice($,{level:2,aside:L}):
"",s("p",{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.newest?s("div",{class:"ajar-moves"},g(t["home-go-on"],()=>o(p.
newest))):"",p.due?.length?s("ul",{},...p.due.map(B=>s("li",{},B))):"",p.plan?.length?s("h2",{},t["home-plan"]):"",p.plan?.
length?b(p.plan):"",p.plan?.length&&!$?r.line():"",...(p.earlier??[]).filter(({plan:B})=>B.length).map(({title:B,plan:q})=>s(
"details",{},s("summary",{},`${t["home-plan"]}, ${B}`),b(q))),...x(),s("details",{},s("summary",{},t["home-take"]),s("p",
{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...$?[]:[g(t["home-take-plan"],()=>f({take:"plan",paper:k.value(),
country:r.code()})),k.element(),A("calendar",t["home-take-calendar"]),p.danger?"":A("calendar-line",t["home-take-calenda\
r-line"])],A("check-ins",t["home-take-check-ins"]),A("everything",t["home-take-everything"])),w()),p.something?s("detail\
s",{},s("summary",{},t["home-end"]),s("p",{},t["home-anew-how"]),S(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",
{},t["home-erase-how"]),S(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:A=>{u.end(),p=A,R()},settle:u.
end,say:(A,$="")=>{u.end();let L=s("div",{class:"ajar-text"});ge(L,$),c.replaceChildren(A,L),c.scrollIntoView({block:"ne\
arest"})}}}function ks({name:e,type:t,data:n}){let o=URL.createObjectURL(new Blob([ys(n)],{type:t}));s("a",{href:o,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}var ml=1e3;function Dt(e,{title:t,paper:n,isTight:o=!1,onRefused:r}){let{documentElement:a,title:l}=document,c=d=>s("div",
{class:`ajar-plan-${d}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},c("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),c("foot"));document.body.append(u),a.classList.add("ajar-printing"),document.title=t;
let f=new AbortController,i=()=>{f.abort(),u.remove(),a.classList.remove("ajar-printing"),document.title=l},p=setTimeout(
r,ml);addEventListener("beforeprint",()=>clearTimeout(p),{once:!0}),window.print();for(let d of["pointerdown","keydown",
"pagehide"])addEventListener(d,i,{capture:!0,signal:f.signal})}function xs({plan:e,paper:t,numbers:n,heading:o},r){let{title:a,goal:l,sentence:c,plan:u,message:f,more:i,needs:p,support:d,
ladder:m}=e,k=[s("h1",{},a),...l.map(g=>ws("ajar-plan-goal",g)),...c.map(g=>ws("ajar-plan-hero",g)),Cn(u,"h2"),...f.map(
g=>Bt(g,He(g.lines))),i.length?s("section",{},Cn(i,"h2")):"",...p.map(g=>Bt(g,bl(g))),...d.map(g=>Bt(g,[Cn(g.fields,"h3")])),
...m.map(g=>Bt(g,kl(g),yl(g))),n.length?s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-number\
s"},n.join(" · ")):null];Dt(k,{title:a,paper:t,isTight:i.length>2,onRefused:r})}var Pt=({lines:e})=>[...e.join("")].length,
hl=e=>Pt(e)<160?"large":Pt(e)<500?"middle":"usual",ws=(e,t)=>s("div",{class:e,"data-size":hl(t)},...Mn(t,"h2")),gl=e=>Pt(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),He=e=>e.map(t=>s("p",{dir:"auto"},t)),js=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:He(e),Mn=({heading:e,lines:t},n,o=He)=>[s(n,{},e),...o(t)];function Cn(e,t){
let n=e.every(gl)?"ajar-plan-beside":"",o=t==="h3"?js:He;return s("div",{class:n},...e.map(r=>s("div",{},...Mn(r,t,o))))}
var yl=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+Pt(o),0)<900,Bt=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),bl=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(o=>[...o].length<60)?s(
"ul",{class:"ajar-plan-pills"},...t.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},...Mn(t,"h3",js))),kl=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>He(n)),s("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:o,marks:r})=>s("li",{"data-\
here":r.length>0},s("h3",{},n),s("div",{},...He(o),r.length?s("p",{},s("b",{},r.join(" · "))):null))))];var wl={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Ve=10,
xl=400,it=17,An=16,De=14,[Es,Cs]=[12,38],[Tn,Ln,jl]=[46,8,30],vs=15,Ss=26,vl=14;function Nn(e,t,n){let o=t.filter(({id:c})=>e.
some(u=>u[c]!==null)),[r,a]=e.length>1?Ol(e,o,n):Sl(e[0],o,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${se(a)}`}">
${r.join(`
`)}
</svg>
`}function Sl(e,t,n){let[o,r,a]=[92,14,n-14],l=u=>r+(a-r)*u/Ve;return[t.flatMap(({id:u,name:f},i)=>{let p=i*o,d=p+46,m=e[u],
k=[...Array(Ve+1).keys()].map(b=>ut([l(b),d-5],[l(b),d+5],"edge",1)),g=[0,Ve].filter(b=>b!==m).map(b=>Ne(`${b}`,l(b),d+25,
"muted",{size:De,anchor:"middle"}));return[Ne(f,0,p+it,u,{size:it,bold:!0}),ut([r,d],[a,d],"edge",1.5),...k,...g,Ts(u,l(
m),d,9),Ne(`${m}`,l(m),d+29,u,{size:it,bold:!0,anchor:"middle"})]}),t.length*o-8]}function Ol(e,t,n){let o=Ml(e,Es,n-Cs),
r=Tn+Ve*Ln+jl,a=t.flatMap(({id:f,name:i},p)=>$l(e,f,i,o,p*r,n)),l=t.length*r,[c,u]=Al(e,o,l,n);return[[...a,...c],l+u]}function $l(e,t,n,o,r,a){
let[l,c]=[r+Tn,r+Tn+Ve*Ln],u=e.map((d,m)=>({value:d[t],x:o[m],y:c-Ln*d[t]})).filter(({value:d})=>d!==null),f=[l,c].flatMap(
(d,m)=>[ut([0,d],[a-Cs+Es,d],"line",1),Ne(m?"0":`${Ve}`,a,d+5,"muted",{size:De,anchor:"end"})]),i=Math.min(...o.slice(1).
map((d,m)=>d-o[m])),p=i<11?Math.max(2,i/3):5.5;return[Ne(n,0,r+it,t,{size:it,bold:!0}),...f,Bl(u,t),...u.map(({x:d,y:m})=>Ts(
t,d,m,p)),...El(u,t)]}function El(e,t){let n=e.map(({value:r,x:a,y:l},c)=>{let[u,f]=[e[c-1]?.value??r,e[c+1]?.value??r],
i=u>=r&&f>=r&&u+f>2*r,p=(u-r)*(f-r)<0,d=c===0||c===e.length-1;return{value:r,x:a+(p?Math.sign(u-r)*6:0),y:l+(i?22:-11),half:`${r}`.
length*An*.6/2,rank:d?0:r===u?3:p?2:1}}),o=[];for(let r of n.sort((a,l)=>a.rank-l.rank))(r.rank===0||r.rank<3&&e.length<=
vl)&&!o.some(l=>Cl(r,l))&&o.push(r);return o.map(({value:r,x:a,y:l})=>Ne(`${r}`,a,l,t,{size:An,bold:!0,anchor:"middle"}))}
var Cl=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<An;function Ml(e,t,n){let o=Ms(e);if(o.length===1){let f=(n-
t)/(e.length-1);return e.map((i,p)=>t+p*f)}let r=o.slice(1).map((f,i)=>Kt(o[i].day,f.day)),a=vs*(e.length-o.length)+Ss*r.
length,l=Math.min(1,(n-t)/a),c=Math.max(0,n-t-a)/r.reduce((f,i)=>f+i,0),u=t;return o.flatMap(({many:f},i)=>(i&&(u+=Ss*l+
c*r[i-1]),Array.from({length:f},(p,d)=>(d&&(u+=vs*l),u))))}function Ms(e){if(!e.every(({day:o},r)=>o&&o>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(-1).many++:n.push({day:o,many:1});return n}
function Al(e,t,n,o){let r=Ms(e);if(r.length===1){let[i]=r.map(x=>x.day&&$s(x.day,!0)),d=o<xl||e.length>4?2:e.length,m=d===
2?[0,e.length-1]:[...e.keys()],k=o/d-14,g=m.map(x=>({x:t[x],lines:Ll(e[x].moment,k)})),b=Math.max(...g.map(({lines:x})=>x.
length))*De*1.25,S=g.flatMap(({x,lines:R})=>Os(R,x,n+12,o)),w=i?[Ne(i,0,n+b+22,"muted",{size:De})]:[];return[[...S,...w],
b+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),l=[],c=0;for(let{day:i,many:p}of r){let[d,m]=[t[c],t[c+p-1]];l.
push({from:d,to:m,x:(d+m)/2,words:$s(i,a.size>1)}),c+=p}let u=l.flatMap(({from:i,to:p,x:d})=>[ut([i,n-4],[p,n-4],"edge",
1),ut([d,n-4],[d,n+2],"edge",1)]),f=Tl(l.map(i=>({...i,...As([i.words],i.x,o)})));return[[...u,...f.flatMap(({words:i,x:p})=>Os(
[i],p,n+18,o))],24]}function Tl(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let r of e.slice(1,-1))r.start>=o.at(-1).end+14&&r.
end+14<=n.start&&o.push(r);return[...o,n]}function As(e,t,n){let o=Math.max(...e.map(Wt))/2,r=Math.min(Math.max(t,o),n-o);
return{start:r-o,end:r+o}}function Os(e,t,n,o){let{start:r,end:a}=As(e,t,o),[l,c]=r<=0?["start",0]:a>=o?["end",o]:["midd\
le",t];return e.map((u,f)=>Ne(u,c,n+f*De*1.25,"muted",{size:De,anchor:l}))}var $s=(e,t)=>We(e,{month:"short",day:"numeri\
c",...t&&{year:"numeric"}});function Ll(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){let l=`${n.at(-1)} ${a}`.
trim();!n.at(-1)||Wt(l)<=t?n[n.length-1]=l:n.push(a)}let[o,...r]=n;return[o,r.join(" ")].filter(Boolean).map(a=>Nl(a,t))}
function Nl(e,t){let n=[...e];if(Wt(e)<=t)return e;for(;n.length&&Wt(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}\
…`}var Il=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Wt=e=>[...e].reduce((t,n)=>t+
De*(Il.test(n)?1.05:.58),0),se=e=>`${Math.round(e*10)/10}`,qt=e=>`var(--ajar-${e}, ${wl[e]})`,Rl={"&":"&amp;","<":"&lt;",
">":"&gt;"},Dl=e=>e.replace(/[&<>]/g,t=>Rl[t]);function Ne(e,t,n,o,{size:r,bold:a=!1,anchor:l="start"}){let c=a?' font-w\
eight="650"':"";return`<text ${`x="${se(t)}" y="${se(n)}" text-anchor="${l}"`} font-size="${r}"${c} fill="${qt(o)}">${Dl(
e)}</text>`}var ut=(e,t,n,o)=>`<path d="M${e.map(se).join(" ")}L${t.map(se).join(" ")}" stroke="${qt(n)}" stroke-width="${o}\
" fill="none"/>`,Bl=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${se(n)} ${se(o)}`).join("L")}" stroke="${qt(t)}" stroke-wid\
th="2.5" stroke-linejoin="round" fill="none"/>`;function Ts(e,t,n,o){let[r,a,l]=[t,n,o];return`<path d="${{importance:`M${se(
r-l)} ${se(a)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,confidence:`M${se(r-l*.9)} ${se(a-l*.9)}h${se(l*1.8)}\
v${se(l*1.8)}h${se(-l*1.8)}z`,readiness:`M${se(r)} ${se(a-l*1.25)}L${se(r+l*1.25)} ${se(a)}L${se(r)} ${se(a+l*1.25)}L${se(
r-l*1.25)} ${se(a)}z`}[e]}" fill="${qt(e)}"/>`}var Pl=600,Wl=340;function Ns(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},o=qe.map(r=>({id:r,name:n[r]}));return{sentence:ql(e,t),wide:Nn(e,o,Pl),narrow:Nn(e,o,Wl),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(r=>[r.moment,...qe.map(a=>r[a])])}}function ql(e,t){let[n,o]=[e[0],e.at(-1)],
r={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},a=n.day&&
_l(n.day,n.day.slice(0,4)!==o.day?.slice(0,4)),l=qe.filter(f=>n[f]!==null);if(e.length===1){let f=l.map(p=>M(t["check-in\
s-value"],{ruler:r[p],value:n[p]})),i=Ls(f);return a?M(t["check-ins-once"],{day:a,rulers:i}):M(t["check-ins-once-undated"],
{rulers:i})}let c=l.filter(f=>o[f]!==null).map(f=>M(n[f]===o[f]?t["check-ins-same"]:t["check-ins-changed"],{ruler:r[f],before:n[f],
after:o[f]}));if(!c.length)return t["check-ins-differ"];let u=Ls(c);return a?M(t["check-ins-since"],{day:a,rulers:u}):M(
t["check-ins-since-undated"],{rulers:u})}var _l=(e,t)=>We(e,{month:"long",day:"numeric",...t&&{year:"numeric"}}),Ls=e=>new Intl.
ListFormat("en-US",{type:"conjunction"}).format(e);var Ke=(...e)=>e.map(([t,n,o={}])=>fe("path",{class:t,d:n,...o})),pt=(e,...t)=>fe("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Ul=(e,t,n,o)=>fe("circle",{class:e,cx:t,cy:n,r:o}),Fl={cup:()=>pt("88 74 46 56",...Ke(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>pt("296 12 176 168",...Ke(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>pt("136 24 136 140",...Ke(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Ul("glow",234,94,4),...Ke(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>pt("312 66 80 120",...Ke(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>pt("190 66 72 100",fe("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),fe("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Ke(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Is=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:r,hint:a,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},Fl[l](),s("span",{},s("b",{},r)," ",s("span",{},a))))));function Rs(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),Is(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var Ds=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),Is(e.doors,t)),
Bs=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),zl=4e3,Hl=6e3,Vl=6;function Ps(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),r=s("div",{class:"ajar-circle","aria-hidden":"true"}),a=s("button",{type:"but\
ton",onclick:()=>t?i():f()},e.begin);function l(d,m){o.textContent=d,r.dataset.breath=m}function c(){if(n===Vl){i(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(u,zl)}function u(){l(e.out,"out"),t=setTimeout(c,Hl)}function f(){n=0,a.textContent=
e.stop,c()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},r,o),a,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(d=>s("li",{},d))))),stop:i}}var Be=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};var In="plan";function Ws(e,{exercises:t,danger:n}){let o=e.filter(({key:f})=>f==="plan@").at(-1)?.response,r=f=>qs(f)&&he(f)!=="";if(!o||
!r(o.if)||!r(o.then))return"";let a=f=>Object.values(n).some(i=>ze(f,i).length);if(Object.values(o).flatMap(Kl).some(a))
return"";let{rules:l,reflection:c}=t.plan,u=l.find(f=>f.sentence);return u?$n(u,c[u.sentence],o):""}var Kl=e=>(e?.own?[e.
own]:[e].flat()).filter(qs),qs=e=>typeof e=="string";var dp=new TextEncoder;var _s="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Us=`${_s}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Mp=new RegExp(`(?:[${_s}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Ap=new RegExp(`^[${Us}]+`),Tp=new RegExp(`(^|[;,|"])([${Us}]*)(?=[=+\\-@−＝＋－＠])`,"g");function Fs({after:e,among:t,...n},o){return ct({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var Zl=[In,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],Yl={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},Ql="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",Xl=new RegExp(`\\r\\n|[${Ql}]`);function zs(e,t){let n=new Map(e.map(p=>[p.key,p])),o=p=>{let{response:d}=n.get(`${p}@`)??{},m=Object.keys(d??{}).length?
t.exercises[p]:null;return m?ec(m,d):null},[r,a,l,c]=Zl.map(o),u=r?Ws([n.get(`${In}@`)],t):"",f=["day","helper","badly",
...u?[]:["if","then"]],i={goal:r?r.fields("goal"):[],sentence:u?[r.sentence(u)]:[],plan:r?r.fields(...f):[],message:o("r\
eframing")?.message()??[],more:Object.entries(Yl).flatMap(([p,d])=>(d.length?o(p)?.fields(...d):o(p)?.pile("goals","both"))??
[]),needs:a?[a.section("needs","this-week")]:[],support:l?[l.section("listens","practical","trained")]:[],ladder:c?[c.ladder()]:
[]};for(let[p,d]of Object.entries(i))i[p]=d.filter(m=>m.lines?.length||m.fields?.length||m.rungs?.length);if(!Object.values(
i).some(p=>p.length))throw new Be("journal-no-plan");return{...i,title:t.exercises.plan?.title}}var _t=e=>e.flatMap(t=>t.split(Xl)).map(he).filter(Boolean);function ec({title:e,items:t,reflection:n,rules:o=[]},r){let a=d=>{
try{return Fs(d,r[d.id])}catch{return null}},l=d=>{let m=a(d),k=d.kind==="date"&&Ye(m);return _t(k?[We(k,{dateStyle:"ful\
l"})]:ke(d,m))},c=(...d)=>t.filter(({id:m})=>d.includes(m)).map(m=>({id:m.id,heading:m.said,lines:l(m)})).filter(m=>m.lines.
length),u=(...d)=>({heading:e,fields:c(...d)});function f(d,m){let k=t.find(w=>w.id===d&&w.kind==="sort"),g=k?.piles.find(
w=>w.id===m)?.text,b=g&&a(k);if(!b)return[];let S=k.cards.filter(w=>b[w.id]===m).map(({text:w})=>w);return[{id:m,heading:g,
lines:_t(S)}]}function i(){let d={items:t,rules:o.filter(k=>k.message),reflection:n};if(!d.rules.length)return[];let m=Object.
fromEntries(t.map(k=>[k.id,a(k)]));return Nt(d,m).filter(({said:k})=>k.length).map(({heading:k,said:g})=>({id:"message",
heading:k,lines:_t(g)}))}function p(){let d=o.find(b=>b.ladder)?.ladder;if(!d)return{...u("goal"),rungs:[]};let m=b=>t.find(
({id:S})=>S===b),k=[d.today,d.later].map(m).filter(Boolean),g=d.rungs.filter(b=>m(b.item)).map(b=>({heading:m(b.item).said,
lines:l(m(b.item)),marks:k.filter(S=>a(S)?.chosen.includes(b.card)).map(S=>S.said)})).filter(b=>b.lines.length||b.marks.
length);return{...u("goal"),rungs:g}}return{fields:c,section:u,pile:f,message:i,ladder:p,sentence:d=>({heading:n["in-one"],
lines:_t([d])})}}function Hs({takes:e=[]},t){let n=e.flatMap(o=>{let r=t(o.exercise);return!r||!Tt(r.exercise,r.answers)?[]:o.item?tc(o,r):
ls(r.exercise,r.answers)});return[...new Set(n)]}function tc({item:e,pile:t,say:n},{exercise:o,answers:r}){let a=o.items.
find(f=>f.id===e);if(!a||r[e]==null)return[];let l=t&&a.cards.filter(f=>r[e][f.id]===t),c=l?l.map(({text:f})=>f):ke(a,r[e]),
u=n.startsWith("{words}");return c.map(f=>{let i=je(f);return Re(n,{words:u?i:It(i,["a","an"],!1)})})}var nc=["day","review","again","until"],oc="{wishes}";function Vs({words:e,help:t,exerciseOf:n,answersOf:o,keys:r}){let a=d=>{
let[m,k]=[n(`${d}@`),o(`${d}@`)];return m&&k?{exercise:m,answers:k}:null},l=d=>Hs(d,a),c=({items:d})=>d.some(({takes:m})=>m);
function u(d,m){let g=(n(d)?.items??[]).flatMap(({takes:b=[]})=>b).filter(({exercise:b})=>m.includes(`${b}@`));return l(
{takes:g}).length>0}function f({key:d,exercise:m,html:k}){let g=o(d),b=m.items.flatMap(A=>ke(A,g[A.id]).flatMap($=>je($).
split(/\n+/)));if(!b.length)return"";let w=s("div",k?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","ari\
a-hidden":"true"});k?i(w,k,b):w.append(...b.map(A=>s("p",{dir:"auto"},A)));let x=s("p",{class:"ajar-status",role:"status"}),
R=async()=>{let $=[...w.querySelectorAll("h1, h2, p, li")].map(({textContent:B})=>B.trim()).join(`

`),L=await yn($,w);x.replaceChildren(e[L?"help-copied":"letter-not-copied"])},I=()=>{let A=/-(US|CA)$/i.test(navigator.language),
$=s("div",{class:"ajar-letter-text"},...w.cloneNode(!0).childNodes);Dt([$],{title:e["letter-title"],paper:A?"us-letter":
"a4",onRefused:()=>x.replaceChildren(e["print-refused"])})},T=(A,$)=>s("button",{type:"button",onclick:$},A);return s("d\
iv",{class:"ajar-letter"},w,s("div",{class:"ajar-moves"},T(e["help-copy"],R),T(e["letter-print"],I)),x)}function i(d,m,k){
ge(d,m),[...d.querySelectorAll("p")].find(b=>b.textContent===oc)?.replaceWith(s("ul",{},...k.map(b=>s("li",{dir:"auto"},
b)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(s("p",
{},e["help-elsewhere-how"]))}function p(){let d=r().filter(g=>g.endsWith("@")&&o(g)),m=d.map(g=>({key:g,response:o(g)})),
k=Object.fromEntries(d.map(g=>[g.slice(0,-1),n(g)]));try{let{message:g,more:b,needs:S,support:w}=zs(m,{exercises:k,danger:{}}),
x=b.filter(({id:R})=>!nc.includes(R));return[...g,...x,...[...S,...w].flatMap(({fields:R})=>R)]}catch(g){if(g instanceof
Be)return[];throw g}}return{sentences:l,isLetter:c,canBegin:u,letter:f,matters:p}}window.ajarShown??=new WeakMap;var ft=window.ajarShown,Ks="needs@",Gs=e=>e.startsWith("check-in@"),Ut="note@",sc="for-pa\
rtner@",Js=({answers:e,done:t,danger:n,reflection:o})=>JSON.stringify([e,t,n,o]),Ge={};function rc(){let e=document.getElementById(
"ajar-style")??document.head.appendChild(s("style",{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ed\
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
.ajar-results{display:grid;gap:.5em}.ajar-result{display:block;aspect-ratio:16 / 9;border:1px solid var(--ajar-line);bor\
der-radius:12px;
overflow:hidden}@container (max-width: 30em){.ajar-result{aspect-ratio:1}}.desk-figures{margin-top:12px;min-height:2.75r\
em;
overflow:auto}.desk-figures table{border-collapse:collapse;font-size:.9375rem}.desk-figures :is(th,td){text-align:left;p\
adding:4px
12px 4px 0;border-bottom:1px solid var(--ajar-line);vertical-align:top}.desk-figures th{font-weight:600}.ajar-held:empty\
{
display:none}.ajar-held{scroll-margin-bottom:13em;background:var(--ajar-soft);border-radius:12px;padding:1em 1.25em}.aja\
r-held
p+p{margin-top:.5em}:is(.jp-Cell-outputArea,.jp-OutputArea-output):has(.ajar-bar){overflow:visible}.ajar-page>.ajar-bar{\

margin-top:1em}.ajar-bar{position:sticky;bottom:0;z-index:1;background:var(--ajar-background, Canvas);border-top:1px sol\
id
var(--ajar-line);padding:.6em 2px;margin-inline:-2px}@media(max-height:30em){.ajar-bar{position:static}}@media print{.aj\
ar-bar{
display:none}}.ajar-bar-line{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1em 1.25em}.ajar-bar-line+.ajar-bar-l\
ine{
margin-top:.4em}.ajar .ajar-bar .ajar-moves{flex:1 1 20em;flex-wrap:wrap;margin:0}.ajar .ajar-bar .ajar-moves button{min\
-width:min-content}
.ajar .ajar-bar .ajar-moves .ajar-link{flex:none;max-width:none;min-height:44px}.ajar .ajar-bar-first .ajar-private{marg\
in:0;
flex:1 1 14em;line-height:1.35}.ajar-bar-first{align-items:center;gap:.5em 1.25em}.ajar .ajar-counts{display:flex;gap:1e\
m;
font-size:.9em;line-height:1.2;color:var(--ajar-muted)}.ajar .ajar-counts:empty{display:none}.ajar-counts span{min-width\
:4.2em;
text-align:center}.ajar .ajar-counts b{display:block;font-size:2.1em;line-height:1.05;color:var(--ajar-ink);font-variant\
-numeric:tabular-nums}
.ajar .ajar-clock{margin-left:auto;font-variant-numeric:tabular-nums;color:var(--ajar-muted)}.ajar :is(.ajar-bar,.ajar-d\
oor)
.ajar-status{margin:0;min-height:0}.ajar-bar .ajar-rehearsal{font-size:.85em;padding-block:0}.ajar .ajar-bar button.ajar\
-link{
font-weight:500;padding-block:0}.ajar-page:has(.ajar-bar) .ajar-piles{position:static}.ajar-page:has(.ajar-bar)>:not(.aj\
ar-bar)
:is(input,textarea,button,fieldset){scroll-margin-bottom:13em}.ajar-bar-line>:empty{display:none}.ajar .wall-dialog{--pa\
per:
var(--ajar-paper);--ink: var(--ajar-ink);--muted: var(--ajar-muted);--edge: var(--ajar-edge);--accent: var(--ajar-accent\
);
--on-accent: var(--ajar-on-accent);font-size:1.0625rem;padding:clamp(16px,4vw,24px);border-radius:16px;max-width:min(92v\
w,40rem);
max-height:92vh;overflow:auto}.ajar .wall-dialog>div:not(.wall-answers)>*+*{margin-top:10px}.ajar .wall-dialog a:not(.de\
sk-button){
color:var(--accent);text-decoration:underline}.ajar .wall-dialog h2{font-size:1.25rem;color:var(--ink)}.ajar .wall-dialo\
g
.desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.ajar .desk-small{font-size:.9375rem;color:var(--aja\
r-muted)}
`;e.textContent!==t&&(e.textContent=t)}function ac({model:e,el:t}){rc();let n=e.get("pages"),o=e.get("words"),r=new Map,
a=new Map,l=new Map,c=[],u=h=>c.push(h),f=null,i=!1,p=!1,d=!1,m=!1,k=new Map,g=new Map,b=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let S=s("div",{class:"ajar-page"}),w=h=>n.flatMap(({blocks:O})=>O).find(O=>O.kind==="exercise"&&
O.key===h)?.exercise,x=gs({words:o,answered:()=>[...a].map(([h,{answers:O}])=>[w(h),O]).filter(([h,O])=>h&&Object.keys(O??
{}).length)}),R=0,I=h=>{if(clearTimeout(R),R=0,x.set(h),f?.setLost(h),h)for(let O of l.keys())r.get(O)?.release()},T=(h,{
awaited:O=!1}={})=>{try{e.send(h)}catch{I(!0);return}O&&!R&&(R=setTimeout(()=>I(!0),8e3))},A=!1;function $(){A||(A=!0,window.
ajarDangers?L():T({dangers:!0}))}let L=()=>{for(let h of Object.values(window.ajarDangers.dangers))Vo(Ro(h))};function B({
key:h,exercise:O},N){if(Gs(h)&&!x.isLost()||!(window.ajarDangers||x.isLost())||!Tt(O,N))return;let G=ct(O,N),V=us(O,G,window.
ajarDangers);Z(h,{answers:G,done:!0,...V}),k.set(h,Js(a.get(h))),r.get(h).update(a.get(h)),r.get("made")?.update()}let q=zo(
{words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>D(),onCountry:h=>T({country:h})}),D=()=>{T({forget:!0}),
bn()},P=Vs({words:o,help:q,exerciseOf:w,answersOf:h=>a.get(h)?.answers,keys:()=>[...a.keys()].filter(h=>w(h))}),y=(h,O,N)=>(r.
set(h.key,N),a.has(h.key)&&N.update(a.get(h.key)),O),j={html:h=>E(h.html),home(h){let O=s("div",{}),N=X=>{X.import&&r.get(
"chart")?.begin(),T(X)},H=X=>pe(we(X)),{matters:G}=P;return y(h,O,bs(O,{words:o,send:N,open:H,help:q,matters:G,ways:F})),
T({home:h.key}),O},gate(h){let O=s("div",{class:"ajar-text ajar-gate"}),[N,H]=m?[s("p",{},o["gate-left-out"]),[q.button(),
v(),U()]]:[E(d?h.short:h.html),Y()],G=s(`h${h.level??2}`,{},h.title);return O.append(G,N,s("div",{class:"ajar-moves"},...H.
filter(Boolean))),m||N.after(s("p",{class:"ajar-gate-ask"},o["gate-ask"])),u(()=>{d=!0}),O},made:h=>{let O=s("div",{class:"\
ajar-made"}),N=()=>O.replaceChildren(...le(h.section));return r.set("made",{update:N}),N(),O},exercise(h){if(h.invites&&
m)return s("div",{class:"ajar-text"},s(`h${h.level}`,{},h.exercise.title),s("p",{},o["gate-left-out"]),U());let O=s("div",
{}),N=x.line(f?{}:{role:"alert"});l.set(h.key,O);let H=(V,X)=>{f?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let ve=window.ajarSent;g.set(h.key,ve),T({key:h.key,...V,sent:ve},{awaited:X}),!(!X||!x.isLost())&&(I(!0),N.scrollIntoView(
{block:"nearest"}))};if(r.set(h.key,Un(O,h.exercise,{words:o,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,
sort:h.quick||n.length>1&&!Pe()?Mo:Go,enough:h.quick?"at once":"later",remarks:(V,X)=>ns(V,{words:o,find:ve=>Yo(X,ve,window.
ajarDangers)}),sentences:P.sentences,...a.get(h.key),help:q,needs:()=>v(h.needs),below:()=>ae(h),onAside:V=>{Z(h.key,{aside:V}),
O.querySelector(".ajar-letter")?.toggleAttribute("hidden",!V)},onChange:V=>{$(),Z(h.key,{answers:V,done:!1}),H({answers:V,
done:!1},p)},onMove:V=>Z(h.key,{at:V}),onDone:V=>{B(h,V),H({answers:V,done:!0},!0),Gs(h.key)&&r.get("chart")?.begin()},onStartOver:()=>{
Z(h.key,{answers:{},done:!1}),H({remove:!0})}})),O.firstElementChild.append(N),u(()=>x.forget(N)),!h.folded)return O;let G=Object.
keys(a.get(h.key)?.answers??{}).length>0;return s("details",{open:G},s("summary",{},o["check-in-now"]),O)},chart(h){let O=s(
"div",{class:"ajar-chart-block"}),N=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:H,end:G}=Se(o,
X=>N.replaceChildren(X)),V=({checkIns:X})=>{G(),fs(O,X.length?Ns(X,o):{},o)};return r.set(h.key,{update:V,begin:H,end:G}),
a.has(h.key)&&V(a.get(h.key)),H(),T({chart:h.key}),s("div",{},O,N)},start:h=>Rs(h,{open:ce,opener:f?.opener}),doors:h=>Ds(
h,{open:ce}),onward:h=>Bs(h,{open:ce}),breathing(h){let{element:O,stop:N}=Ps(h);return u(N),O},notice(h){if(Ko(()=>T({forget:!0})),
!h.leave)return s("div",{class:"ajar-notice"},s("p",{},h.text));let O=s("div",{class:"ajar-leave"},q.button(),gn({words:o,
leave:D}));Ho(q.open),f=ps({words:o,send:T,isQuiet:n.length>1});let N=document.createDocumentFragment();return N.append(
s("div",{class:"ajar-notice"},s("div",{},f.line,f.small),O),s("div",{class:"ajar-on-paper"},q.text()),f.more),N}};function E(h){
let O=s("div",{class:"ajar-text"});return ge(O,h),q.addNumbers(O),O.addEventListener("click",N=>{let H=N.target.closest(
"a"),G=n.findIndex(({id:V})=>V&&H?.getAttribute("href")===`${V}.ipynb`);G<0||(N.preventDefault(),pe(G))}),O}function W(h){
m=h,d=!0,ne({focus:!0})}let z=(h,O)=>s("button",{type:"button",onclick:O},h),U=()=>z(o["gate-again"],()=>W(!1));function K(){
W(!1),n[b].blocks.some(({invites:O})=>O)||pe(b+1)}let Y=()=>[z(o["gate-no"],()=>W(!0)),z(o["gate-unsure"],()=>W(!0)),z(o["\
gate-yes"],K)],ee=h=>n.filter(O=>O.section===h).flatMap(O=>O.blocks.filter(({kind:N})=>N==="exercise")),le=h=>{let O=ee(
h).filter(({key:X})=>a.get(X)?.done).map(({key:X,exercise:ve},Je)=>s("details",{open:Je===0},s("summary",{},ve.title),...a.
get(X).reflection.flatMap(Ze=>Qe(Ze,2)))),N=s("p",{},o["made-nothing"]),H=ee(h).map(({key:X})=>X),G=P.canBegin(Ut,H)?C():
null,V=G?[s("div",{class:"ajar-moves"},G)]:[];return[s("h1",{},o["made-title"]),...O.length?O:[N],...V]},re=h=>{let O=ee(
h);return O.length>0&&O.every(({key:N})=>a.get(N)?.done)};function ae(h){let O=h.key.startsWith("plan@")&&q.isKnown()?q.
line():"",N=P.isLetter(h.exercise)?P.letter(h):"",{danger:H,aside:G=0}=a.get(h.key);return N&&(N.hidden=G<=(H?.kinds.length??
-1)),s("div",{class:"ajar-below"},O,N,f?.offer()??"")}let we=h=>n.findIndex(({aside:O,blocks:N})=>!O&&N.some(H=>H.key===
h)),ce=h=>pe(n.findIndex(O=>O.id===h));function v(h){let O=we(Ks);return O<0?h?s("p",{},s("a",{href:h},o["help-needs"])):
null:_(Ks,O,o["help-needs"])}function _(h,O,N){return s("button",{type:"button",onclick:()=>{pe(O);let G=l.get(h)?.querySelector(
"h1, h2");G&&(l.get(h).querySelector(".ajar-sentences")?.setAttribute("open",""),G.tabIndex=-1,G.focus())}},N)}function J(h,O){
let N=n.findIndex(({blocks:H})=>H.some(G=>G.key===h));return N<0||m?null:_(h,N,O)}let C=()=>J(Ut,o["make-message"]),F=()=>{
let h=[...a.keys()];return[P.canBegin(Ut,h)||a.has(Ut)?C():null,J(sc,o["for-partner"])].filter(Boolean)};for(let[h,O]of Object.
entries(Ge))j[h]=N=>{let H=s("div",{}),V=O(H,N,{words:o,send:T,onDispose:u,model:e,exerciseOf:w,formOf:X=>l.get(X)});return y(
N,V.element??H,V)};let Q=h=>n[b].blocks.find(O=>O.kind===h),Z=(h,O)=>a.set(h,{...a.get(h),...O}),te=()=>{for(let h of c.
splice(0))h()};function ne({focus:h=!1}={}){if(te(),r.clear(),i){S.replaceChildren(f?"":s("p",{class:"ajar-empty"},o["ke\
ep-locked-here"]));return}if(S.replaceChildren(...n[b].blocks.map(N=>j[N.kind](N))),n.length>1&&ue(),!h)return;let O=S.querySelector(
"h1, h2, h3")??S;O.tabIndex=-1,O.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function ue(){let{aside:h,title:O}=n[b];
if(Ie.hidden=!!h,S.classList.toggle("ajar-aside",!!h),f?.setStart(n[b].id==="start"),h)return;let{section:N,step:H,steps:G,
minutes:V}=n[b],X=n.filter(oe=>!oe.aside),ve=X.indexOf(n[b]),Je=(oe,Ht,Xs={})=>s("button",{type:"button",onclick:()=>pe(
n.indexOf(oe)),...Xs},Ht),Ze=n.find(({id:oe})=>oe==="start"),Rn=X[ve-1]??Ze;S.append(s("div",{class:"ajar-moves ajar-tur\
n"},Rn?Je(Rn,o["previous-page"]):null,ve<X.length-1?Je(X[ve+1],o["next-page"]):null));let zt=X.filter(oe=>!oe.section||oe.
step===1),Dn=oe=>N?oe.section===N:oe===n[b],Ys=oe=>({"aria-current":Dn(oe)?"page":null}),Qs=oe=>re(oe.section)?s("span",
{class:"ajar-done"},` ${o["section-done"]}`):"",Bn=(oe,Ht)=>s("li",{},Je(oe,Ht,Ys(oe)),Qs(oe));me.replaceChildren(...zt.
map(oe=>Bn(oe,oe.title)),Ze?Bn(Ze,o["start-page"]):""),ie.textContent=N?M(o["step-of"],{title:O,n:H,all:G,minutes:V}):M(
o["page-of"],{n:zt.findIndex(Dn)+1,all:zt.length,title:O})}function pe(h){n[h]&&(b=h,me.parentElement.open=Pe(),e.set("p\
age",h),e.save_changes(),ne({focus:!0}))}let me=s("ol",{}),ie=s("summary",{}),Pe=()=>window.innerWidth>640;e.get("notice")&&
t.append(j.notice(e.get("notice")));let Ie=s("nav",{class:"ajar-nav","aria-label":o.pages},s("details",{open:Pe()},ie,me));
n.length>1&&t.append(Ie),t.append(x.line({role:"alert"}),S);let Ft=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(
h,()=>{Date.now()-Ft<3e4||(Ft=Date.now(),T({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(I(!1),h.keeping){
let N=[...g.values()].some(V=>h.acknowledged<V);f?.update(N?{...h.keeping,saved:!1}:h.keeping);let{state:H}=h.keeping,G=H===
"locked";H&&(p=H==="kept"),H&&G!==i&&(i=G,a.clear(),Ie.hidden=i,ne())}h.states&&queueMicrotask(()=>r.get("made")?.update());
for(let[N,H]of Object.entries(h.states??{})){if(h.acknowledged<g.get(N))continue;let G=H.answers&&!Object.keys(H.answers).
length,V=k.get(N)===Js(H);k.delete(N),Z(N,G?{...H,at:0}:H),V||r.get(N)?.update(a.get(N))}h.dangers&&(window.ajarDangers=
h.dangers,L()),h.country!=null&&q.choose(h.country),h.file&&(r.get("home")?.settle(),ks(h.file));let O=r.get("home")??f;
if(h.print){let N=r.get("home");N?.settle(),xs(h.print,()=>N?.say(o["print-refused"]))}h.erased&&O?.say(h.erased,Q("home")?.
erased),h.said&&r.get("chart")?.end(),h.said&&O?.say(h.said),h.open&&ce(h.open),h.problem&&r.get(h.problem.key)?.say(h.problem.
text)}),e.on("change:pages",()=>{n=e.get("pages"),ne()});let dt=hs(e,{gone:()=>I(!0),back:()=>{x.isLost()&&T({ready:!0})}});
return ne(),ft.set(o,(ft.get(o)??0)+1),T({ready:!0}),()=>{te(),dt(),clearTimeout(R),ft.set(o,ft.get(o)-1),ft.get(o)||T({
gone:!0})}}var Zs={render:ac};Ge.door=(e,t,n)=>Fn(e,n);Ge.group=(e,t,n)=>Oo(e,n);Ge.scenario=(e,t,{words:n,model:o})=>({element:$o(t,{words:n,picked:o.
get("couple"),pick:r=>{o.set("couple",r),o.save_changes()}})});Ge.asking=(e,t,{exerciseOf:n,formOf:o,...r})=>{let a=n(t.
of),{parts:l,update:c}=vo(t,{...r,exercise:a,form:()=>o(t.of)}),u=document.createDocumentFragment();return u.append(...l),
{element:u,update:c}};var Af=Zs;export{Af as default};
