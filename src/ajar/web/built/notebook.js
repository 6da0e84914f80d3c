var or=/^(\d{4})-(\d{2})-(\d{2})$/;function et(e){let[,t,n,o]=typeof e=="string"&&or.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=sr(+t,+n)?e:null}function Jt(e){let t=e.getFullYear();return t>=1&&t<=9999?rr(t,e.getMonth()+1,e.getDate()):null}var Zt=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function sr(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var rr=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,_e=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var ar=["button","input","select","summary","textarea"],lr=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?o.addEventListener(r.slice(2),a):a===!0?o.setAttribute(
r,""):a!==!1&&a!=null&&o.setAttribute(r,a);return ar.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),lr.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(r=>r!=null)),o}function fe(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))o.setAttribute(r,a);return o.append(...n),
o}var Fe=["importance","confidence","readiness"],C=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,r)=>{let a=t[o];return r?
Number.isInteger(a)?a+1:n:["number","string"].includes(typeof a)?a:n}),Ae=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function Ue(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(r=>e.among?.
piles.includes(n[r.id]));return o.length?o:e.cards}var _n=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(o=>o.id===n))};var cr=3;function Yt(e,{words:t,has:n,put:o,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(p=>s("inp\
ut",{type:"checkbox",onchange:({target:h})=>(h.checked?o:r)(p)})),l=()=>a.forEach((p,h)=>{p.checked=n(e[h])});l();let c=e.
map((p,h)=>s("label",{class:"ajar-card"},a[h],s("span",{dir:"auto"},p))),u=c.filter((p,h)=>h>=cr&&!a[h].checked);for(let p of u)
p.hidden=!0;let f=({target:p})=>{for(let h of u)h.hidden=!1;p.hidden=!0,u[0].querySelector("input").focus()},i=C(t["card\
s-more"],{n:u.length});return{element:s("details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"\
ajar-cards",role:"group","aria-label":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...c,u.length?
s("button",{type:"button",class:"ajar-link",onclick:f},i):"")),follow:l}}var ir=2e4;function Fn(e,{oninput:t,...n}){let o=s("textarea",{maxlength:ir,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
o.style.height="auto";let a=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+a}px`)};o.addEventListener(
"input",r),new ResizeObserver(r).observe(o)}return o}function Un(e,t,{words:n,group:o,change:r,remarks:a,sentences:l=[]}){
let{opener:c,long:u,remark:f}=e,i=c?s("b",{id:`${o}-opener`},c):null,d=Fn(t??"",{rows:u?8:2,oninput:()=>{r(d.value.trim()?
d.value:null),k.follow()},...c?{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),p=S=>{d.value=S,d.dispatchEvent(new Event("input",{bubbles:!0}))},h=n["message-opener"],k=Yt(l,{words:n,has:S=>d.
value.includes(S),put:S=>p(`${d.value.trim()||h} ${S}`),drop:S=>{let w=d.value.replace(S,"").replace(/ {2,}/g," ").trim();
p(w===h?"":w)}}),g=s("label",{class:"ajar-words ajar-write"},i,d),b=f&&a?a(d,e):"";return k.element||b?s("div",{},k.element,
g,b):g}function zn(e,t,{words:n,change:o,sentences:r=[]}){let a=s("div",{}),l=()=>[...a.querySelectorAll("textarea")],c=()=>{
let w=l().map(x=>x.value).filter(x=>x.trim());o(w.length?w:null),S.follow()},u=()=>[...a.children].forEach((w,x)=>{w.querySelector(
"textarea").setAttribute("aria-label",C(n.line,{n:x+1})),w.querySelector("button").setAttribute("aria-label",C(n["remove\
-line"],{n:x+1}))}),f=()=>{k(""),l().at(-1).focus()},i=s("button",{type:"button",class:"ajar-link",onclick:f},n["add-lin\
e"]),d=()=>{u(),i.hidden=a.children.length>=e.most},p=w=>{let x=l()[l().indexOf(w)+1];x?x.focus():w.value.trim()&&!i.hidden&&
f()},h=w=>{let x=Fn(w,{rows:1,enterkeyhint:"next",oninput:()=>{x.value.includes(`
`)&&(x.value=x.value.replace(/\s*\n\s*/g," ")),c()},onbeforeinput:R=>{["insertLineBreak","insertParagraph"].includes(R.inputType)&&
(R.preventDefault(),p(x))}});return x},k=w=>{let x=()=>{let I=R.nextElementSibling||R.previousElementSibling;R.remove(),
I||k(""),d(),c(),(I||a.firstElementChild).querySelector("textarea").focus()},R=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},h(w)),s("button",{type:"button",class:"ajar-remove",onclick:x},"×"));a.append(R),d()},g=t||[];for(let w=0;w<
Math.max(e.lines,g.length);w++)k(g[w]??"");let b=w=>l().find(x=>x.value.trim()===w),S=Yt(r,{words:n,has:w=>!!b(w),put(w){
!b("")&&!i.hidden&&k("");let x=b("");x&&(x.value=w),c()},drop(w){b(w).value="",c()}});return s("div",{class:"ajar-lines"},
S.element,a,i)}var ur=5,pr=3,fr=25;function $e(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},400)},end(){
clearTimeout(n),n=0,o&&t(""),o=!1}}}function Hn(e,t,n){let{words:o,level:r=3,small:a=!1,folded:l=!1,brief:c=!1,beside:u=[]}=n,
{closed:f=null}=n,i={...gr,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let d=`ajar-${window.ajarForms}`,p={...n.
answers},h=0,k=null,g=0,b=n.aside??0,S=t.why?s("p",{class:"ajar-why"},t.why):"",w=t.private?s("p",{class:"ajar-private"},
t.private):"",x=N=>c?N.after:l&&N.more,R=t.items.some(N=>x(N)&&n.answers?.[N.id]!=null),{example:I}=t,L=I?s("details",{class:"\
ajar-example"},s("summary",{},o.example),s("p",{},I)):"",T=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
$=s("div",{}),M=s("div",{class:"ajar-body"}),q=s(`h${r}`,{id:`${d}-title`},t.title),F=[...a||l?[s("div",{class:"ajar-bes\
ide"},...u,S?hr([S],o):"",L),w]:[S,w,L],$,M,T],D=s("section",{class:"ajar-form","aria-labelledby":`${d}-title`},...f===null?
[q,...F]:[s("details",{class:"ajar-folded",open:!f},s("summary",{},q),...F)]);D.addEventListener("keydown",N=>{N.key!=="\
Enter"||!(N.ctrlKey||N.metaKey)||!k||(N.preventDefault(),k.next.click())}),e.replaceChildren(D);function B(){let N=t.items.
filter(oe=>Ae(oe,p)),G=N.filter(oe=>!x(oe)),ee=R?N.filter(x).map(oe=>[oe]):[];return[...c||a&&t.together?[G]:G.map(oe=>[
oe]),...ee]}let y=N=>{T.replaceChildren(N)},j=$e(o,y);function E(N,G){T.replaceChildren(`${N} `,s("button",{type:"button",
class:"ajar-link",onclick:()=>{p=G,y(""),n.onChange(p),ie({focus:!0})}},o["put-back"]))}function W(N,G){p={...p,[N.id]:G},
mr(M),y(""),n.onChange(p),J()}function H(){V(!0),j.begin(),g=setTimeout(_,8e3)}function _(){g&&(clearTimeout(g),g=0,V(!1),
j.end())}function V(N){for(let G of k?.fieldsets??[])G.disabled=N}function J(){if(!k)return;let{items:N,skip:G,where:ee,
next:Q,enough:oe,more:le}=k,ue=B().length;G.textContent=ae(N)?o["clear-and-skip"]:o.skip,ee.textContent=C(o["question-of"],
{n:h+1,all:ue}),ee.hidden=ue===1,Q.textContent=h===ue-1?o.done:o.next,oe.hidden=!te(ue);let me=h===ue-1&&(!c||ae(N)),ge=t.
items.some(je=>x(je)&&Ae(je,p));le.hidden=R||!me||!ge}function te(N){return(n.enough==="at once"||h>0)&&h<N-1&&ae(t.items)}
function ce(){g||(H(),n.onDone(p))}let ae=N=>N.some(({id:G})=>p[G]!=null);function ne(N,G=!0){if(g)return;let ee=B();if(h+=
N,h>=ee.length){h=ee.length-1,ce();return}ie({focus:G,again:N<0})}function ve(N,G){let ee=`${d}-${N.id}`,Q=s("legend",{id:`${ee}\
-ask`},C(N.ask,p)),oe=N.hint?s("p",{class:"ajar-hint",id:`${ee}-hint`},N.hint):null,le=[oe,G.mark].filter(Boolean).map(({
id:je})=>je),ue=N.among?{...N,cards:Ue(N,p)}:N,me=i[N.kind](ue,_n(ue,p[N.id]),{words:o,level:r+1,group:ee,change:je=>W(N,
je),say:y,remarks:n.remarks,sentences:n.sentences?.(N),isQuick:n.enough==="at once",isShort:l,...G}),ge={class:`ajar-ite\
m ajar-${N.kind}`,tabindex:"-1","aria-describedby":le.join(" ")||null};return s("fieldset",ge,Q,oe,me)}function ie({focus:N=!1,
again:G=!1}={}){let ee=B();h=Math.max(0,Math.min(h,ee.length-1));let Q=ee[h],oe=n.mark?.(Q),le=oe?s("p",{class:"ajar-mar\
k",id:`${d}-${Q[0].id}-mark`},oe):null,ue=s("div",{class:"ajar-moves ajar-onward"}),me=h>0?()=>ne(-1):null,ge=Q.map(z=>ve(
z,{mark:le,again:G,moves:ue,back:me})),je=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(g)return;let z=p,U=ae(
Q);if(p={...p,...Object.fromEntries(Q.map(({id:X})=>[X,null]))},n.onChange(p),!U){ne(1);return}ie({focus:!0}),E(o.cleared,
z)}}),Pe=s("button",{type:"button",class:"ajar-next",onclick:()=>{g||(y(""),ne(1))}}),De=s("p",{class:"ajar-where"}),yt=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{g||(R=!0,ne(1))}},c?o["add-why"]:o["ask-more"]),m=s("button",{type:"\
button",class:"ajar-link",onclick:ce},o.enough);k={items:Q,skip:je,where:De,next:Pe,fieldsets:ge,enough:m,more:yt},$.replaceChildren();
let O={type:"button",class:"ajar-back",onclick:me};ue.replaceChildren(Pe,me?s("button",O,o.back):"",je);let A=ge.length===
1;le&&A&&ge[0].lastElementChild.before(le),M.replaceChildren(De,...le&&!A?[le]:[],...ge,ue,...n.enough?[yt,m]:[]),J(),n.
onMove?.(h),N&&(ge[0].focus({preventScroll:!0}),De.scrollIntoView({block:"nearest"}))}function v(N){if($.replaceChildren(),
!N||!n.help||b>N.kinds.length)return null;let G=()=>{b=N.kinds.length+1,n.onAside?.(b),$.replaceChildren(),M.querySelector(
"[tabindex]").focus()},{help:ee,needs:Q}=n;return $.append(ee.notice(N,{level:r+1,aside:G,needs:Q})),$.querySelector("[t\
abindex]")}function P(N,{focus:G=!1,danger:ee=null}={}){k=null;let Q=s(`h${r+1}`,{tabindex:"-1"},o["what-you-said"]);M.replaceChildren(
s("div",{class:"ajar-reflection"},Q,...N.flatMap(le=>tt(le,r+2)),n.below?.()??null),s("div",{class:"ajar-moves"},s("butt\
on",{type:"button",onclick:()=>{h=0,ie({focus:!0,again:!0})}},o.change),s("button",{type:"button",onclick:()=>{let le=p;
p={},h=0,b=0,n.onAside?.(0),n.onStartOver(),ie({focus:!0}),E(o["started-over"],le)}},o["start-over"])));let oe=v(ee);G&&
(oe??Q).focus()}function K(N){let G=M.contains(document.activeElement);G&&k&&!g||(_(),p={...N.answers},N.done?P(N.reflection,
{focus:G,danger:N.danger}):(h=N.at??Math.max(0,B().findIndex(ee=>ee.some(({id:Q})=>p[Q]==null))),ie()))}let{done:Z,reflection:pe,
danger:xe}=n;return K({answers:p,at:n.at,done:Z,reflection:pe,danger:xe}),{update:K,release:_,say:N=>{_(),y(N)}}}function dr(e){
let t=0,n=e.findIndex(({text:o},r)=>(t+=o.split(" ").length,r>=ur||r>=pr&&t>fr));return n<0||n>=e.length-1?e.length:n}var hr=(e,t)=>s(
"details",{},s("summary",{},t["why-this"]),...e);function mr(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var tt=({heading:e,said:t,words:n},o)=>[
e?s(`h${o}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},
t[0]):null,...n.map(r=>s("p",{},r))].filter(Boolean),gr={ruler(e,t,{group:n,change:o}){let r=Array.from({length:11},(a,l)=>s(
"label",{class:"ajar-number"},s("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>o(l),"aria-describedby":l===
0?`${n}-low`:l===10?`${n}-high`:null}),s("span",{},`${l}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-nu\
mbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${n}-high`},
s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:o,change:r,remarks:a,isShort:l}){let{chosen:c,own:u}=t||{chosen:[],
own:""},f=()=>r(c.length||u.trim()?{chosen:[...c],own:u}:null),i=e.many?"checkbox":"radio",d=e.cards.map(w=>s("input",{type:i,
name:o,value:w.id,checked:c.includes(w.id),onchange:x=>{e.many?c=c.filter(R=>R!==w.id).concat(x.target.checked?w.id:[]):
(c=[w.id],u="",p&&(p.value="")),f()}})),p=e.own?s("input",{type:"text",value:u,maxlength:500,oninput:w=>{u=w.target.value,
!e.many&&u.trim()&&(c=[],d.forEach(x=>{x.checked=!1})),f()}}):null,h=e.cards.map((w,x)=>s("label",{class:"ajar-card"},d[x],
s("span",{},w.text))),k=l?dr(e.cards):h.length,g=h.filter((w,x)=>x>=k&&!d[x].checked);for(let w of g)w.hidden=!0;let b=()=>{
for(let w of g)w.hidden=!1;S.hidden=!0,g[0].querySelector("input").focus()},S=s("button",{type:"button",class:"ajar-link",
hidden:!g.length,onclick:b},C(n["cards-more"],{n:g.length}));return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},
n[e.many?"choose-many":"choose-one"]),...h,S,p?s("label",{class:"ajar-own"},s("span",{},e.own),p):null,p&&e.remark&&a?a(
p,e):null)},text:Un,list:zn,date(e,t,{words:n,change:o,say:r}){let a=Jt(new Date);return s("label",{class:"ajar-words"},
s("span",{},n["pick-date"]),s("input",{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||null),l.value>="1000"&&
l.value<a&&r(n["day-past"])}}))}};var yr=e=>e;function ye(e,t){e.innerHTML=yr(t)}function bt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=s("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,l])=>s("option",{value:a,selected:a===n},l)));return s(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function ze(e,t){let n=!1,o=!1,r=()=>{o=n,n||t()};function a(){n=!0;let l=new AbortController,c=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&r()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,c,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,a);return r}function kt(e,t){let n=c=>[...e.querySelectorAll(
c)],o=n("details[open] > summary").map(c=>c.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let c of n("summary"))c.parentElement.open=o.includes(c.textContent);if(r===!1)return;let a=n("summary, button").
find(c=>c.textContent===r),l=a??e.querySelector("h2, p");a||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Vn(e,{words:t,send:n,onDispose:o}){let r={},a=null,l=!1,c="",u=s("div",{}),f=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),i=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),p=$e(t,D=>{d.textContent=D}),h=Xt(t),k=bt(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},f,u,d),h.dialog);let g=D=>{r.busy?d.textContent=t["room-one-moment"]:(p.begin(),
n(D,{awaited:!0}))},b=(D,B)=>s("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>g(B)},D),S=(...D)=>s(
"div",{class:"ajar-moves ajar-many"},...D);function w(){let D=r.needsKey?s("input",{type:"password",spellcheck:"false",id:`${F}\
-key`,"aria-describedby":`${F}-key-how`}):null,B=s("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>{
if(D&&!D.value){D.focus();return}g({room:"open",...D?{key:D.value}:{}}),D&&(D.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),r.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
r.elsewhere?C(t["room-how-elsewhere"],{address:r.elsewhere}):t["room-how-network"]),D?s("label",{class:"ajar-words",for:D.
id},t["room-host-key"]):null,D?s("p",{class:"ajar-hint",id:`${F}-key-how`},t["room-host-key-how"]):null,D,S(B,r.elsewhere?
null:b(t["room-inside"],{room:"inside"})),r.elsewhere?null:s("p",{},t["room-rehearse-how"]),r.elsewhere?null:S(...[12,3].
map(y=>b(C(t["room-rehearse"],{n:y}),{room:"rehearse",phones:y})))]}let x=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),S(b(t["room-go-on"],{room:"go-on"}),b(t["room-end"],{room:"end"}))];function R(){let D=s("button",{type:"butt\
on",onclick:()=>h.show()},t["room-large"]),B=s("p",{},r.inside&&!r.practice?t["room-inside-open"]:C(t["room-line"],{code:r.
code})),y=r.address?D:null;return a?[I(),s("div",{class:"ajar-door-line"},B,i,y),L(),$()]:[s("h2",{},t["room-title"]),I(),
L(),B,r.address?Kn(t,r):null,r.inside?s("p",{},t[r.practice?"room-practice-how":"room-how-network"]):null,!r.inside&&!r.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,r.addresses?.length>1?T():null,r.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},i,y,r.inside&&!r.practice?b(t["room-widen"],
{room:"widen"}):null),$()]}let I=()=>r.practice?s("p",{},nt(t)):null,L=()=>r.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function T(){let D=s("select",{id:`${F}-address`,onchange:()=>n({room:"pick",ip:D.value})},...r.addresses.map(
({ip:B,network:y})=>s("option",{value:B,selected:B===r.picked},`${B} (${y})`)));return s("label",{class:"ajar-words",for:D.
id},s("span",{},t["room-address"]),D)}function $(){let D=s("div",{}),B=s("button",{type:"button",onclick:()=>E(!1)},t["r\
oom-end-no"]),y=s("button",{type:"button",onclick:()=>E(!0)},t["room-end"]),j=()=>D.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),S(B,b(t["room-end"],{room:"end"}))]:[y]),E=H=>{l=H,j(),(l?B:y).focus()};j();let W=(H,_)=>s("button",{type:"\
button",onclick:()=>n({room:"take",..._()},{awaited:!0})},H);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),r.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),r.shown?S(W(t["room-take-table"],()=>({
what:"table"})),W(t["room-take-page"],()=>({what:"page",paper:k.value()})),k.element()):null,s("p",{},t["room-end-how"]),
D)}function M(D){r={...r,...D},f.textContent!==r.problem&&(f.textContent=r.problem),f.hidden=!r.problem;let B=Qt(t,r.joined);
i.textContent!==B&&(i.textContent=B),h.update(r,B),a===null&&r.state==="open"&&(a=!r.here),r.state!=="open"&&(a=null,l=!1),
r.busy?p.begin():(p.end(),d.textContent=""),q()}let q=ze(u,()=>{let{joined:D,problem:B,...y}=r,j=JSON.stringify([y,a]);if(j===
c)return;c=j;let E={open:R,lost:x}[r.state]??w;kt(u,()=>u.replaceChildren(...E().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let F=`ajar-door-${window.ajarForms}`;return wt(e,()=>n({room:"look"}),o),{update:M}}var Qt=(e,t)=>t?t===
1?e["room-joined-one"]:C(e["room-joined"],{n:t}):e["room-joined-none"],nt=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Kn(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return ye(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function Xt(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),r="";return{dialog:n,show:()=>n.
showModal(),update(a,l){o.textContent=l;let c=JSON.stringify([a.address,a.code,a.practice]);c!==r&&(r=c,a.address?t.replaceChildren(
a.practice?s("p",{},nt(e)):"",Kn(e,a),o):(n.close(),t.replaceChildren()))}}}function wt(e,t,n){let o=new IntersectionObserver(
r=>{r.some(({isIntersecting:a})=>a)&&t()});o.observe(e),n(()=>o.disconnect())}var Gn=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function en({joined:e},t){return e?e===1?t["room-joined-one"]:C(t["room-joined"],{n:e}):t["room-joined-none"]}function tn({
answered:e},{joined:t},n){return t>e?C(n["wall-answered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:C(n["wall-answered"],
{n:e})}function Jn(e,t){return e?e.over?t["wall-time-up"]:C(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):
""}function Zn({shown:e},t){let n={"too-few":t["room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["\
room-withheld-alike"],again:t["room-withheld-again"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-f\
irst"],once:t["room-withheld-once"]},[o]=e.map(({withheld:r})=>r).filter(Boolean);return n[o]??t["wall-held"]}var xt=e=>!!e?.name.startsWith("check-in@");function nn(e,t,...n){let o=e.querySelector(`.${t}`);if(o)return o.close(),null;let r=s("dialog",{class:`wall-dialog ${t}`,
onclose:()=>r.remove()},...n);return e.append(r),r.showModal(),r}var Yn=(e,t,n="")=>s("button",{type:"button",class:n,onclick:t},
e);function ot(e,t,n,o,r){let a=nn(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},Yn(n,()=>{a.close(),r()},"\
wall-primary"),Yn(o,()=>a.close())))}var br=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Qn(e,{
question:t,body:n},o,r,a){if(n.moves){ot(e,r["wall-moves-sure"],r["wall-reveal-now"],r["wall-wait"],a);return}let l=br(t,
o);if(!l){a();return}let c=l===1?r["wall-still-one"]:C(r["wall-still"],{n:l});ot(e,c,r["wall-reveal-now"],r["wall-wait"],
a)}var Ne=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function on({units:e,hands:t=0},n){let o=new Map,r=kr(n);for(let a of e){
if(n.length&&!n.some(({id:f})=>f===a.item)||(a.kind==="move"||t>0)&&!a.snapshot&&!a.withheld)continue;let u=["ruler","mo\
ve"].includes(a.kind)?a.kind:a.item;o.has(u)||o.set(u,{kind:a.kind,heading:a.heading,shown:[]}),o.get(u).shown.push(wr(a,
r))}return[...o.values()]}function kr(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let r of o){let a=r.short||r.text;
t.set(`${n}/${r.id}`,a),t.set(`${n}:${r.text}`,a)}return t}function wr({id:e,item:t,card:n,heading:o,values:r,bands:a,snapshot:l,
withheld:c},u){let f=l&&(l.fine?xr(l.counts,a):l.counts);return{id:t,name:u.get(e)??n,heading:o,labels:st(r,a).map(i=>u.
get(`${t}:${i}`)??i),sizes:a,counts:f,n:f?jt(f):0,withheld:c??""}}function xr(e,t){let n=0;return t.map(o=>(n+=o,jt(e.slice(
n-o,n))))}function st(e,t){let n=0;return t.map(o=>{n+=o;let r=e[n-1];return o===1?r:`${e[n-o]}–${r}`})}var jt=e=>e.reduce(
(t,n)=>t+n,0),sn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),de=({shown:e})=>e.filter(({counts:t})=>t);var eo=e=>!!e?.units.length&&e.state!=="open"&&!Ne(e);function to(e,{question:t,words:n,count:o}){let r=t.units.filter(({kind:b})=>b!=="move"),a=new Map(r.map(b=>[b.id,Xn(b).
map(()=>0)])),l=0,c=0,u=s("div",{}),f=nn(e,"desk-hands",u);if(!f)return;let i=()=>Math.max(c,...[...a.values()].map(b=>b.
reduce((S,w)=>S+w,0))),d=(b,S,w=null)=>s("button",{type:"button",class:w,onclick:S},b),p=(b,S,w)=>s("div",{class:"desk-s\
tepper"},s("span",{},b),s("button",{type:"button","aria-label":C(n["desk-fewer"],{label:b}),onclick:()=>w(-1)},"−"),s(
"output",{},`${S}`),s("button",{type:"button","aria-label":C(n["desk-more"],{label:b}),onclick:()=>w(1)},"+"));function h(b=""){
let S=r[l],w=a.get(S.id),x=l===r.length-1,R=I=>()=>{l+=I,h()};u.replaceChildren(s("p",{class:"desk-small"},C(n["desk-han\
ds-where"],{n:l+1,all:r.length})),s("h2",{},S.card||S.heading),S.card?s("p",{class:"desk-small"},S.heading):"",xt(t)&&!l?
s("p",{class:"desk-small"},n["desk-slips-first"]):"",...Xn(S).map((I,L)=>p(I,w[L],T=>{w[L]=Math.max(0,w[L]+T),h(`${L} ${T}`)})),
x?p(n["room-people"],i(),I=>{c=Math.max(0,i()+I),h(`people ${I}`)}):"",s("div",{class:"wall-answers"},l?d(n.back,R(-1)):
"",x?"":d(n[S.card?"desk-next-card":"next"],R(1),"wall-primary"),i()?d(n[x?"room-count":"desk-enough"],g,x?"wall-primary":
null):"",d(n["wall-close"],()=>f.close()))),k(b)}function k(b){let S=[...u.querySelectorAll(".desk-stepper")],[w,x]=b.split(
" "),R=w==="people"?S.at(-1):S[Number(w)||0],[I,L]=R.querySelectorAll("button");(x==="-1"?I:L).focus()}function g(){let b=i(),
w=[...a].filter(([,x])=>x.some(Boolean)).map(([x,R])=>{let{kind:I}=r.find(L=>L.id===x);return[x,I==="card"?[R[0],b-R[0]]:
R]});f.close(),o(Object.fromEntries(w),b)}h()}var Xn=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):st(t,n);function no(e,t,n=0){if(!e)return null;let o=Math.max(0,e.ends==null?e.left??0:e.ends-t),r=e.total??Math.max(60*n,o);return{
minutes:Math.ceil(o/60),over:o===0,paused:e.ends==null,share:r?Math.ceil(o/60)/Math.ceil(r/60):0}}var oo=["wall-first","wall-second","wall-third"],jr={importance:0,confidence:1,readiness:2},ro=({id:e},t)=>oo[jr[e]??t%oo.
length],Ee=e=>`${(100*e).toFixed(2)}%`,ao={"aria-hidden":"true"};function at(e,t,n){return de(e).length?{ruler:so,move:so,
sort:Or,card:Ar,choice:Tr}[e.kind](e,t,n):[s("p",{class:"wall-calm"},Zn(e,t))]}function so(e,t){let n=Math.max(...de(e).
flatMap(({counts:o})=>o));return[s("div",{class:"wall-figures"},...e.shown.map((o,r)=>{let a=o.counts?[{counts:o.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:o.labels,c=e.kind==="move"?[1,1,1]:o.sizes,u=e.
shown.length>1?o.heading:"";return co({...o,heading:u,labels:l,sizes:c},a,n,ro(o,r),t)}))]}function lo(e,t){let[n,o]=e,r=o.
shown.map(c=>[n.shown.find(({id:u})=>u===c.id),c]),a=r.flatMap(c=>c.flatMap(u=>u?.counts??[])),l=Math.max(1,...a);return[
s("div",{class:"wall-figures"},...r.map(([c,u],f)=>co(u,[{counts:c?.counts,isEarlier:!0},{counts:u.counts}].filter(i=>i.
counts),l,ro(u,f),t))),po([["wall-then",n.moment],["wall-solid",o.moment]])]}function co({heading:e,labels:t,sizes:n},o,r,a,l){
let c=jt(n),u=.03,f=0,i=n.flatMap((p,h)=>{let k=f/c+(f?u/2:0);f+=p;let g=f/c-k-(f<c?u/2:0);return o.flatMap(({counts:b,isEarlier:S},w)=>{
let x=k+w*g/o.length;return vr(b[h]/r,b[h],x,g/o.length,S)})}),d=t.map((p,h)=>`${p}: ${o.at(-1)?.counts[h]??""}`);return s(
"figure",{class:a},e?s("figcaption",{class:"wall-whole"},e):null,o.length?fe("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...i):s("p",{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...Sr(t,
n)))}function vr(e,t,n,o,r){let a=1-e;return[fe("rect",{x:Ee(n),y:Ee(a),width:Ee(o),height:Ee(e),class:r?"wall-then":"wa\
ll-solid"}),fe("text",{x:Ee(n+o/2),y:Ee(a),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Sr(e,t){return e.map((n,o)=>{
let r=s("span",{class:"wall-whole"},n);return r.style.setProperty("--size",t[o]),r})}function Or(e,t,n){let o=[...de(e)].
sort((c,u)=>Cr(c.counts,u.counts)),r=Math.max(...o.map(({n:c})=>c)),[{labels:a}]=o;if(a.length>rn.length)return[St(o.map(
c=>Er(c,t)),n,t)];let l=o.map(({name:c,counts:[u,...f]},i)=>{let p=!i&&c.length+a[0].length<$r?`${u} ${a[0]}`:`${u}`;return rt(
c,p,Mr([u,...f],r))});return[St([...l,...uo(e,t)],n,t),po(a.map((c,u)=>[rn[u],c]))]}var $r=24;function Er({name:e,labels:t,
counts:n,n:o},r){let a=Math.max(...n),l=t.filter((u,f)=>n[f]===a).join(" / "),c=C(r["wall-of"],{n:a,of:o});return rt(e,c,
[],s("p",{class:"wall-muted"},l))}var Cr=(e,t)=>{let n=e.findIndex((o,r)=>o!==t[r]);return n<0?0:t[n]-e[n]},rn=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Mr(e,t){let n=0;return e.map((o,r)=>{let a=n/t;return n+=o,vt(
rn[r],a,o/t)})}function vt(e,t,n){let[o,r]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],a=n?.004:0;return fe(
"rect",{class:e,x:Ee(t+a),y:Ee(o),width:Ee(Math.max(0,n-2*a)),height:Ee(r)})}function Ar(e,t,n){let o=de(e).map(({name:r,
counts:a,n:l})=>({name:r,count:a[0],n:l}));return[St([...io(o,t),...uo(e,t)],n,t)]}function Tr(e,t,n){let[{labels:o,counts:r,
n:a}]=de(e),l=o.map((c,u)=>({name:c,count:r[u],n:a}));return[St(io(l,t),n,t)]}function io(e,t){let n=Math.max(...e.map(({
n:r})=>r));return[...e].sort((r,a)=>a.count-r.count).map(({name:r,count:a},l)=>rt(r,l?`${a}`:C(t["wall-of"],{n:a,of:n}),
[vt("wall-rest",0,1),vt("wall-pile-1",0,a/n)]))}function uo({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>
e.length/2?[rt(C(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:o})=>rt(o,"",[],s("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var rt=(e,t,n,o=null)=>s("li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?fe(
"svg",ao,...n):null,o);function St(e,t=e.length,n={}){let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),r=e.length-t;return r>0&&o.append(s("li",{class:"wall-muted"},C(n["wall-more"],{n:r}))),o}var po=e=>s("ul",{class:"\
wall-key"},...e.map(([t,n])=>s("li",{},fe("svg",ao,vt(t,0,1)),n)));var Lr=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Nr=/^data:image\/(svg\+xml|png|jpeg);/,
lt=e=>e.flatMap(Ir);function Ir(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?Nr.test(n.src)?[Rr(n)]:[]:Lr.has(t)?[s(t,{},...lt(o))]:lt(o)}var Rr=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Ot=4,fo=({path:e,size:t},n,o)=>fe("svg",{class:o,viewBox:`${-Ot} ${-Ot} ${t+2*Ot} ${t+2*Ot}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},fe("path",{stroke:"#000",d:e}));function ct(e,t){return de(e).length?{ruler:Br,move:Dr,sort:Wr,card:Pr,choice:_r}[e.kind](e,t):e.heading}var He=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,ho=({shown:e})=>e.every(({counts:t})=>t),Dr=(e,t)=>t["wall-moved"];function mo({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[He(t),He(t)]}function Br(e,t){
let n=de(e),o=new Map;for(let i of n){let d=sn(i);o.set(d,[...o.get(d)??[],i])}let r=o.get(-1)??[];o.delete(-1);let a=[...o].
map(([i,d])=>qr(d,i,n.length,t));if(r.length===n.length)return t["wall-spread-all"];let[l,c]=r.map(i=>mo(i,t)),u={ruler:l?.[1],
other:c?.[0]},f=l?c?t["wall-spread-two"]:t["wall-spread"]:"";return[...a,C(f,u)].filter(Boolean).join(" ")}function qr(e,t,n,o){
let[r,a]=e.map(f=>mo(f,o)[0]),[l,c]=e[0].labels[t].split("–"),u={ruler:r,other:a,low:l,high:c};return e.length>1&&e.length===
n?C(o["wall-most-all"],u):C(a?o["wall-most-two"]:o["wall-most"],u)}function Wr(e,t){let n=de(e),o=n[0].labels.map((c,u)=>({
pile:c,most:n.filter(f=>sn(f)===u)})),{pile:r,most:a}=o.reduce((c,u)=>c.most.length>=Math.min(1,u.most.length)?c:u);if(!a.
length)return ho(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[a.length];return C(
l??t["wall-sorted-many"],{pile:He(r),card:He(a[0].name),other:He(a.at(-1).name),n:a.length,all:n.length})}function Pr(e,t){
let n=de(e).map(({name:o,counts:r,n:a})=>({name:o,count:r[0],n:a}));return go(n,e,t)}function _r(e,t){let[{labels:n,counts:o,
n:r}]=de(e);return go(n.map((a,l)=>({name:a,count:o[l],n:r})),e,t)}function go(e,t,n){let o=Math.max(...e.map(({count:i})=>i)),
r=e.filter(({count:i,n:d})=>2*i>d),a=r.length?r:e.filter(({count:i})=>i&&i===o);if(!r.length&&!ho(t))return t.heading;let l=r.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],c=a.length?l[Math.min(a.length,3)-1]:n["wall-chosen-spread"],[u="",f=""]=a.map(({name:i})=>He(i));return C(
c,{card:u,other:f,n:a.length})}function bo({deck:e,way:t,panel:n,words:o,now:r,slide:a}){let l=n.stage,c=a!==void 0;if(!c&&l?.blank)return Se("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[a??l?.slide];if(!u)return t?yo({deck:e,way:t,panel:n,words:o}):
Se("text",Ce(e?.title??""));if(!c&&l.join&&t)return yo({deck:e,way:t,panel:n,words:o});let f=Gn(n,u),i=c?null:no(l.timer,
r,u.minutes),d={deck:e,way:t,panel:n,words:o,slide:u,question:f,left:i},p=(Yr[u.kind]??$t)(d);return p.dataset.slide=a??
l?.slide,u===e.slides[0]&&p.append(...wo(e)),n.practice&&p.append(s("p",{class:"wall-practice"},o["wall-practice"])),p}var Se=(e,...t)=>s(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Ce=e=>s("h1",{},e);function $t({slide:e,way:t,panel:n,words:o,
left:r}){let a=lt(e.body),l=a.flatMap(u=>Fr(u)),c=a.filter(u=>u.textContent.trim());return Se(e.kind,Ce(e.title),s("div",
{class:"wall-body"},s("div",{class:"wall-words"},...c.map(zr)),...l.map(u=>s("div",{class:"wall-picture"},u))),Et({way:t,
panel:n,words:o,left:r}))}function Fr(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var Ur=5;function zr(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>an(o)<o.childNodes.length)||!t.every(an))return e;e.className="wall-terms";for(let o of t){let r=[...o.childNodes],a=an(
o);r[a]?.tagName==="BR"&&r[a].remove(),o.replaceChildren(s("span",{},...r.slice(0,a)),s("span",{},...r.slice(a).filter(l=>l.
parentNode)))}return e}function an({childNodes:e}){let t=[...e],n=r=>r?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=Ur;)o+=2;return o}function Hr({slide:e,way:t,panel:n,words:o,question:r,left:a}){if(r&&r.
state!=="open"&&Ne(r))return Jr({slide:e,panel:n,words:o,question:r,left:a});let c=e.items,[u]=c.length===1?c:[];return Se(
"question",Ce(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[Vr(u)]:[Kr(c)],Et({way:t,panel:n,words:o,
left:a,question:r,large:!0}))}function Vr({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},ko(n,o));let r=t.length>5;return s("ul",{class:"wall-cards","data-many":r},...t.map(({short:a,text:l})=>s("li",{class:a?
"wall-whole":null},a||l)))}var Kr=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:r})=>s("li",{},s("p",
{},n),t==="ruler"?ko(o,r):null))),ko=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),Gr=5;
function Jr({slide:e,panel:t,words:n,question:o,left:r}){let a=on(o,e.items),l=a.filter(f=>de(f).length),[c=a[0]]=l,u=Et(
{way:null,panel:t,words:n,left:r,answered:o});return l.length<2?Se("chart",Ce(l.length?ct(c,n):n["wall-held-title"]),...at(
c,n),u):Se("chart",Ce(e.title),s("div",{class:"wall-groups"},...l.map(f=>s("section",{},s("h2",{},ct(f,n)),...at(f,n,Gr)))),
u)}function Zr({slide:e,panel:t,words:n,way:o,left:r}){let a=t.questions.filter(({name:i})=>i.startsWith("check-in@")).map(
i=>({moment:i.moment,groups:on(i,[]),question:i})).filter(({groups:i})=>i.some(d=>de(d).length)),l=i=>a.map(({moment:d,groups:p})=>({
moment:d,...p.find(h=>h.kind===i)})).filter(({shown:d})=>d&&de({shown:d}).length),[c]=l("move").slice(-1),u=l("ruler"),f=Et(
{way:o,panel:t,words:n,left:r});return c?Se("chart",Ce(ct(c,n)),...at(c,n),s("p",{class:"wall-muted"},n["chart-moved-why"])):
u.length>1?Se("chart",Ce(n["room-group"]),...lo([u[0],u.at(-1)],n)):u.length?Se("chart",Ce(ct(u[0],n)),...at(u[0],n)):Se(
"text",Ce(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var Yr={text:$t,story:$t,help:$t,question:Hr,moves:Zr},
wo=e=>e?.logo?lt([["img",e.logo]]).map(Qr):[],Qr=e=>(e.className="wall-logo",e);function yo({deck:e,way:t,panel:n,words:o}){
return Se("join",Ce(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[ea(t.wifi,o)]:[],s("div",{class:"wall-scans"},
t.wifi?s("p",{},o["wall-then"]):null,ln(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),s("p",{class:"wall-a\
ddress"},...t.address.split(/(?<=[.:/])/).map(Xr)),s("p",{class:"wall-muted"},o["room-type-code"]),s("p",{class:"wall-co\
de"},t.code),s("p",{class:"wall-count"},en(n,o)))),...wo(e))}var Xr=e=>s("span",{},e,s("wbr")),ea=(e,t)=>s("div",{class:"\
wall-scans"},s("p",{},C(t["wall-wifi"],{name:e.name})),ln(e,t)),ln=(e,t)=>fo(e,t["room-scan-alt"],"wall-scan"),ta=e=>e.replace(
"-","‑");function Et({way:e,panel:t,words:n,left:o,question:r,large:a=!1,answered:l}){let c=Jn(o,n),u=r&&(r.state!=="r\
eady"||r.hands>0),f=u?tn(r,t,n):a&&e?en(t,n):"",i=l?tn(l,t,n):"";if(!e&&!c&&!f&&!i)return null;let d=s("footer",{class:a?
"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&d.style.setProperty("--left",`${100*o.share}%`),e&&a?d.append(
ln(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):d.append(s("p",{class:"\
wall-muted"},e?C(n["wall-join-line"],{address:e.address,code:ta(e.code)}):i)),d.append(s("p",{class:"wall-now"},f?s(u?"b":
"span",{class:u?null:"wall-joined"},f):null,c?s("span",{class:"wall-time"},c):null)),d}function xo({units:e},t){let n=e.filter(({snapshot:r})=>r);if(!n.length)return[];let o=n.map(r=>{let a=r.snapshot.fine?r.
values:st(r.values,r.bands),l=r.snapshot.counts.map((c,u)=>`${a[u]}: ${c}`);return s("tr",{},s("th",{scope:"row"},r.card||
r.heading),s("td",{},l.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}var na=[4.6,5.6,6.6,7.4,8.2],oa=2,sa=["","tight","tight columns"],cn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],ra=5.4;function vo(e,t=oa){let n=na[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:cn.at(-1),text:0};for(let r of[...sa,...cn]){if(o.text>=ra||o.text&&cn.includes(r))break;let a=aa(e,r,n);a>o.text&&
(o={layout:r,text:a})}return So(e,o.layout,o.text||4.6),o.text>0}function aa(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(So(e,t,
Math.max(o,4.6)),la(e))return Math.max(o,4.6);return 0}function So(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var la=e=>jo(e)&&[...e.querySelectorAll(".wall-whole")].every(jo),jo=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;function Oo(e,t={}){let n=s("div",{class:e,...t}),o=s("div",{class:"wall"}),r=s("style",{},`${WALL_STYLE} .wall { height\
: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(r,o),{host:n,wall:o,draw:(l,c)=>{o.querySelector(
".wall-face")?.remove(),o.prepend(l),vo(l,c)}}}function un(e,{words:t,onDispose:n}){let o=Oo("ajar-result"),r=s("div",{}),a=s("div",{class:"ajar-results"},o.host,r),l="",
c=()=>{};function u(i,d){let p=JSON.stringify([i.map(({units:b})=>b),d]);if(p===l)return!1;l=p;let k={questions:i.map(b=>({
...b,state:"closed"})),practice:d,joined:0,stage:{slide:0}},g={deck:{slides:[e]},way:null,panel:k,words:t,now:0};return c=
()=>o.draw(bo(g)),i.some(pn)&&c(),r.replaceChildren(...i.slice(-1).flatMap(b=>xo(b,t))),!0}let f=new ResizeObserver(()=>c());
return f.observe(o.host),n(()=>f.disconnect()),{element:a,update:u}}var pn=({units:e})=>e.some(({snapshot:t})=>t);function ca({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:r,hands:a}=o,l=o.state==="open",c={close:!n&&
l,open:!n&&!l&&!a,hands:eo(o)&&(a||!r),reveal:o.units.length&&r&&!(a&&Ne(o)),reset:r&&o.may_reset};return Object.keys(c).
filter(u=>c[u])}var ia=(e,t)=>e.answered?Ne(e)?"":"reveal":t[0];function $o(e,{words:t,send:n,onDispose:o,form:r,exercise:a}){
let l={name:e.of,units:e.units,state:"ready",answered:0,hands:0},c=l,[u,f]=xt(l)?[t["desk-slips"],t["desk-slips-how"]]:[
t["desk-hands"],t["desk-hands-how"]],i={},d=!1,p="",h=!1,k=v=>{B.begin(),n(v,{awaited:!0})},g=(v,P={})=>{h=v==="reveal",
k({question:e.of,do:v,...P})},{title:b,items:S}=a,w={kind:"question",question:e.of,title:b,items:S},x=un(w,{words:t,onDispose:o});
x.element.hidden=!0;let R=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),I=s("p",{class:"ajar-problem",
role:"alert",hidden:!0}),L=s("span",{}),T=s("p",{class:"ajar-private"}),$=s("p",{class:"ajar-counts"}),M=ua(e.minutes,t,
o),q=s("button",{type:"button",class:"ajar-link",onclick:()=>_(!d)}),F=s("p",{class:"ajar-status",role:"status","aria-li\
ve":"polite"}),D=v=>{F.textContent!==v&&(F.textContent=v)},B=$e(t,v=>D(v||p)),y={open:[t["room-ask-open"],()=>g("open")],
close:[t["room-ask-close"],()=>g("close")],hands:[u,W],reveal:[t["room-ask-reveal"],()=>Qn(ie,{question:c,body:{}},i,t,()=>g(
"reveal"))],reset:[t["room-ask-reset"],()=>ot(ie,t["room-reset-sure"],t["room-ask-reset"],t["home-no"],()=>g("reset"))]},
j={room:t["room-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[v,P]of Object.entries(j))y[v]=[P,()=>k({
room:v==="room"?"open":v,about:e.of})];let E=Object.fromEntries(Object.entries(y).map(([v,[P,K]])=>[v,s("button",{type:"\
button",hidden:!0,class:v==="inside"?"ajar-link":null,onclick:()=>i.busy?D(t["room-one-moment"]):K()},P)]));function W(){
to(ie,{question:c,words:t,count:(P,K)=>g("hands",{counts:P,people:K})})}function H(){let v=ca(i,c),P=ia(c,v),K=Object.values(
E).find(Z=>Z===document.activeElement);for(let[Z,pe]of Object.entries(E))pe.hidden=!v.includes(Z),pe.classList.toggle("w\
all-primary",Z===P);K?.hidden&&E[v[0]]?.focus()}function _(v){d=v,x.element.hidden=!v,r().hidden=v,q.textContent=t[v?"ro\
om-show-question":"room-show-result"]}let V=Xt(t),J=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>V.
show()},t["room-code"]),te={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function ce(){return i.
room!=="open"||i.inside&&!e.units.length?"":c.hands?Ne(c)?t["room-by-hands-now"]:C(t["desk-counted"],{n:c.hands}):i.inside?
f:te[c.state]}function ae(){return i.room==="lost"?t["room-lost"]:i.room!=="open"?t[i.ways?.length?"room-not-open":"room\
-not-open-here"]:e.units.length?"":t[i.inside?"room-without-counting":"room-nothing-counted"]}function ne(v){i={...i,...v},
c=i.question??l,ie.hidden=!1,L.replaceChildren(i.practice?nt(t):""),I.textContent=i.problem,I.hidden=!i.problem,T.textContent=
ae(),T.hidden=!T.textContent;let P=!c.hands&&!i.inside,K=i.room==="open"&&e.units.length?[[c.answered,t["room-answered"],
P||c.answered],[i.joined,t["room-have-joined"],P]]:[];$.replaceChildren(...K.filter(([,,pe])=>pe).map(([pe,xe])=>s("span",
{},s("b",{},`${pe}`)," ",xe))),M.update(i.seconds),H();let Z=p;p=ce(),p!==Z&&D(p),i.busy||B.end(),Eo(R,i.withheld),V.update(
i.way??{},Qt(t,i.joined)),J.hidden=!i.way?.address,ve(),h&&!i.busy&&c.state==="closed"&&R.childElementCount&&(h=!1,R.scrollIntoView(
{block:"nearest"}))}function ve(){if(!x.update([c],i.practice))return;let v=pn(c);q.hidden=!v,_(v),v&&h&&x.element.scrollIntoView(
{block:"start"}),h=!1}let ie=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{class:"\
ajar-bar-line ajar-bar-first"},T,$,s("div",{class:"ajar-moves"},...Object.values(E))),s("div",{class:"ajar-bar-line"},L,
F,q,J,M.element),V.dialog);return q.hidden=!0,wt(ie,()=>n({room:"look"}),o),{parts:[x.element,R,I,ie],update:ne}}function Eo(e,t=[]){
let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(o=>s("p",{},
o)))}function Co(e,{words:t,send:n,onDispose:o}){let r={},a=un({kind:"moves",title:t["room-group"]},{words:t,onDispose:o}),
l=s("p",{class:"ajar-empty"},t["room-chart-empty"]),c=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=s(
"p",{class:"ajar-problem",role:"alert",hidden:!0}),f=s("div",{}),i=s("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),d=$e(t,k=>{i.textContent=k}),p=()=>ot(e,t["wall-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{d.begin(),
n({moves:!0},{awaited:!0})}),h=s("button",{type:"button",hidden:!0,onclick:()=>r.busy||p()},t["room-moves"]);return e.replaceChildren(
s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},f,l,a.element,c,u,s("div",{class:"ajar-moves"},h),
i)),wt(e,()=>n({room:"look"}),o),{update(k){r={...r,...k},f.replaceChildren(r.practice?nt(t):""),u.textContent=r.problem,
u.hidden=!r.problem,Eo(c,r.withheld),r.busy||d.end(),h.hidden=!r.mayReveal;let g=r.checkIns??[];l.hidden=g.length>0,a.element.
hidden=!g.length,a.update(g,r.practice)}}}function ua(e,t,n){let o=null,r=!1,a=s("span",{role:"timer"}),l=s("button",{type:"\
button",class:"ajar-link",onclick:()=>{r=!r,u()}}),c=s("p",{class:"ajar-clock"},a," ",l);function u(){let i=o===null?null:
Math.max(0,Math.floor((Date.now()-o)/1e3)),d=i===null?"":`${Math.floor(i/60)}:${String(i%60).padStart(2,"0")}`,p=i===null?
e?C(t["room-minutes"],{minutes:e}):"":e?C(t["room-clock"],{time:d,minutes:e}):d;a.textContent=r?"":p,l.textContent=t[r?"\
room-clock-show":"room-clock-hide"],c.hidden=!p}let f=setInterval(()=>{o!==null&&u()},1e3);return n(()=>clearInterval(f)),
{element:c,update:i=>{o=i==null?null:Date.now()-i*1e3,u()}}}function Mo(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-couple-${window.ajarForms}`,
a=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),c=s("summary",{}),u=({title:d,
story:p,more:h,role:k})=>{ye(a,p),a.prepend(s("h2",{},d)),ye(l,h),c.textContent=k},f=e.couples.find(d=>d.id===n)??e.couples[0],
i=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(d=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:r,value:d.id,checked:d===
f,onchange:()=>{u(d),o(d.id)}}),s("span",{},d.title)))));return u(f),s("section",{class:"ajar-scenario","aria-label":t.couple},
a,s("details",{class:"ajar-role"},c,l),i)}var fn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",pa=new RegExp(`^${fn}+|${fn}\
+$`,"g"),fa=/[\p{L}\p{N}_]+/gu,da=/^[\p{L}\p{N}_]+/u,ha=/\{([a-z][a-z0-9-]*)\}/,[ma,ga]=["⁨","⁩"],Ao={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},ya=new RegExp(`[,;:،]|${fn}`),ba=/^\p{Uppercase}/u,To=/[.!?…؟。][\u2069”’"')»]*$/,
ka=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
he=e=>e.replace(pa,""),Me=e=>e.toLowerCase().toUpperCase(),Ct=e=>e.match(da)?.[0]??"",dn=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Be(e,t,n=[]){let o=e.split(ha),r="";for(let a=0;a<o.length-1;a+=2){let[l,c,u]=o.slice(a,a+3),f=wa(he(t[c]),u),i=ja(
l,f,n),d=!i&&!r&&ba.test(l);r+=To.test(r)?i.replace(/^,+/,""):i,r+=va(d?xa(f):f)}return To.test(r)?r:r+o.at(-1)}function Oe(e){
let t=he(e),[n,o,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Ao&&o===Ao[n]&&he(r))||r.includes(n)||r.includes(
o)?e:r}function wa(e,t){let n=e.length;for(;n&&ya.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,r=t.startsWith(",")&&o.endsWith(
".")&&o!==".",a=o.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:o}function xa(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function ja(e,t,n){let o=Me(Ct(t));if(!o)return e;let r=new Set(n.map(Me)),a=l=>l===o||r.
has(l)&&r.has(o);for(let l of e.matchAll(fa))if(a(Me(l[0])))return e.slice(0,l.index);return e}var va=e=>ka.test(e)?`${ma}${e}${ga}`:
e;var hn=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function Lo(e,t,{words:n,level:o,change:r,say:a,again:l,
moves:c,back:u,isQuick:f}){let i={...t},{cards:d,piles:p}=e,h=I=>p.find(L=>L.id===I).text,k=s("div",{class:"ajar-one"});
function g(I,L){i={...i,[I.id]:L},L||delete i[I.id],r(Object.keys(i).length?i:null),L&&a(C(n.moved,{card:Oe(I.text),pile:h(
L)}))}function b(I,{focus:L=!0,back:T=I?()=>b(I-1):u,onward:$=()=>w(I+1)}={}){let M=d[I],q=C(n["card-of"],{n:I+1,all:d.length}),
F=s("div",{class:"ajar-one-card",role:"group","aria-label":q,tabindex:"-1"},s("p",{class:"ajar-where"},q),s("p",{},M.text)),
D=B=>{g(M,B),$()};c.hidden=!0,k.replaceChildren(F,s("div",{class:"ajar-one-piles"},...p.map(({id:B,text:y})=>hn(y,()=>D(
B),{"aria-pressed":`${i[M.id]===B}`}))),s("div",{class:"ajar-one-also"},T?S(n.back,()=>T()):s("span",{}),S(n["card-out"],
()=>D("")),f?s("span",{}):S(n["card-enough"],()=>x()))),L&&F.focus({preventScroll:!0})}let S=(I,L)=>hn(I,L,{class:"ajar-\
link"}),w=I=>I<d.length?b(I):x();function x({focus:I=!0}={}){let L=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),T=($,M)=>{let q=d.
filter(B=>(i[B.id]??"")===M),F=B=>b(d.indexOf(B),{back:x,onward:x}),D=q.map(B=>s("li",{},hn(B.text,()=>F(B))));return D.
length?[s(`h${o+1}`,{},$),s("ul",{},...D)]:[]};k.replaceChildren(L,s("p",{class:"ajar-hint"},n["cards-all-how"]),...p.flatMap(
({id:$,text:M})=>T(M,$)),...T(n["cards-out"],"")),c.hidden=!1,I&&(L.focus({preventScroll:!0}),k.scrollIntoView({block:"n\
earest"}))}let R=d.map(I=>!!i[I.id]).lastIndexOf(!0)+1;return R===d.length||l&&R?x({focus:!1}):b(R,{focus:!1}),k}var Sa="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Oa=new RegExp(`(${Sa})|[.…]+|[!?;\\n]`,"gu"),$a=/[\u0300-\u036f'’‘ʼ]/g,
Ea=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Mt(e){let t={};for(let[n,o]of Object.entries(e))t[n]=Io(o,t);return t}
var Te=(e,t)=>new RegExp(e.map(n=>Io(n,t)).join("|"),"y");function At(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=
o;let r=e.exec(t);r&&n.push([o,e.lastIndex]),o=r?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function Tt(e,t){let n=t;
for(let[o,r]of At(e,t))n=n.slice(0,o)+n.slice(o,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var it=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function No(e,t){let n=new Map,o=it(t),r=0;for(let a of e.join("")){let l=a.charCodeAt(0);r+=l-97,
l!==126&&n.set(r++,o[n.size])}return n}function Lt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function Io(e,t){return`(?:${(e.match(Ea)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:Ca(r)).join("")})`}function Ca(e){let t=Ro(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Ro=e=>e.
normalize("NFKD").replace($a,"").toLowerCase();function ut(e){let t="",n=[];for(let o of e.matchAll(Oa)){if(/[.…]/.test(
o[0])&&o[0]!==".")continue;let r=`${o[1]?Ro(o[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([o.index,o.index+o[0].length])}
return{line:t,places:n}}var Ma=4,Do=4,Bo=".",mn=new WeakMap;function Ve(e,t){let{passes:n,kinds:o,learned:r}=Wo(t),{line:a,places:l}=ut(e),c=Tt(
n,a),u=Object.entries(o).flatMap(([d,p])=>At(p,c).map(([h,k])=>({kind:d,start:h,end:k-1}))),f=r?Aa(u,a,r):u,i=(d,p)=>d.span[0]-
p.span[0]||d.span[1]-p.span[1]||(d.kind<p.kind?-1:+(d.kind>p.kind));return f.map(({kind:d,start:p,end:h})=>({kind:d,span:[
l[p][0],l[h][1]]})).sort(i)}function*qo(e){let{passes:t,kinds:n}=Wo(e);for(let o of[t,...Object.values(n)])yield,At(o,"w\
e are here ")}function Wo(e){return mn.has(e)||mn.set(e,Na(e)),mn.get(e)}function Aa(e,t,n){let{size:o,weights:r,kinds:a,
limit:l,least:c}=n,u=Ta(t,n.same),f=u.slice(1).map((w,x)=>[...u[x],...w]),i=w=>{let x=new Set(w.flatMap(I=>I.numbers.map(
L=>L%o)));return[...x].reduce((I,L)=>I+(r.get(L)??0),0)/Math.sqrt(x.size)},d=[...u,...f];if(e.length)return gn(d,i)[1]>c?
e:[];let p=d.filter(w=>w.length>Ma),[h,k]=gn(p,i);if(!(k>l))return[];let g=[...new Set(h.map(w=>w.numbers[0]))],b=w=>g.reduce(
(x,R)=>x+w[R%w.length],0),[S]=gn(Object.keys(a),w=>b(a[w]));return[{kind:S,start:h[0].start,end:h.at(-1).start}]}function Ta(e,t){
let n=Bo,o=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],l=[`w ${a}`,`b ${n} ${a}`,...La(r[0])];o.at(-1).
push({start:r.index,numbers:l.map(Lt)}),n=a,a===Bo&&o.push([])}return o.filter(r=>r.length)}function La(e){let t=["^",...e,
"$"];return t.slice(Do-1).map((n,o)=>`n ${t.slice(o,o+Do).join("")}`)}var gn=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,o)=>o[1]>
n[1]?o:n,[null,-1/0]),Po=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:r})=>t[r]===o))?.[1]??null;
function Na({lists:e,passes:t,phrases:n,learned:o}){let r=Mt(e),a=Object.entries(n).map(([l,c])=>[l,Te(c,r)]);return{passes:Te(
t,r),kinds:Object.fromEntries(a),learned:o&&Ia(o)}}function Ia({same:e,gaps:t,weights:n,kinds:o,...r}){let a=e.map(c=>c.
split(" ")),l=Object.entries(o).map(([c,u])=>[c,it(u)]);return{...r,same:new Map(a.flatMap(c=>c.map(u=>[u,c[0]]))),weights:No(
t,n),kinds:Object.fromEntries(l)}}function _o({title:e,close:t,bar:n,parts:o}){let r=()=>{l.close?l.close():l.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>l.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),r())}},n,a,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),a.focus()}var Fo=["emergency","crisis","violence","agency","worried","child"],Ra=["crisis","violence"],Ho='a[href$="#Help-lines"]',
be=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Uo(){for(let e of be().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&be().listeners.delete(e),e.shown||=t}}function Da(e,{zone:t="",languages:n=[]}){
let o=c=>c.endsWith("/")?t.startsWith(c):t===c,r=e.find(({zones:c})=>c.some(o));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(c=>c.home);return a?a.code:n.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.
some(({code:u})=>u===c))??""}function Vo(e,t,n){let o=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let c=o.flatMap(f=>Ve(f,l)),u=Po(c,l);if(u)return{...u,kinds:[...new Set(c.map(
({kind:f})=>f))].sort()}}let r=e.filter(({id:l,kind:c})=>c==="ruler"&&t[l]!=null),a=Object.values(n)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:l})=>t[l]===0)?{...a,kinds:[]}:null}var yn=(e,t)=>t.flatMap(n=>e.lines.filter(o=>o.
topic===n)),bn=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},t):t),zo=e=>`tel:${e.match(/\d+/)[0]}`;
function Ko({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(be().countries=t);let r=()=>be().countries,a=null,
l=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},be().
chosen||Da(r(),a)),c=()=>r().find($=>$.code===l());function u($){be().chosen=$,Uo();for(let{element:M,draw:q}of be().listeners)
q(M)}function f($,M){return M($),be().listeners.add({element:$,draw:M,shown:!1}),queueMicrotask(Uo),$}let i=$=>f(s("div",
{}),M=>M.replaceChildren(...$())),d=()=>{let $=[...r(),{code:"-",country:e["help-elsewhere"]}],M=s("select",{onchange:()=>{
u(M.value),o(M.value)}},...$.map(q=>s("option",{value:q.code},q.country)));return f(M,()=>{M.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),M)},p=({say:$,to:M},q)=>{if(/^(tel|sms):/.test(M))return s("a",
{class:q?"ajar-reach":"ajar-reach ajar-first",href:M},s("span",{},...bn($)));let F=s("span",{},$),D=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":C(e["help-copy-what"],{address:M}),onclick:async()=>{await wn(M,F)&&(D.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},F," ",D)},h=$=>s("li",{},s("p",{class:"ajar-for"},$.
for_what),s("p",{class:"ajar-hint"},[$.name,$.hours,$.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...$.reach.map(p))),k=({emergency:$,note:M})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),M?s("\
p",{class:"ajar-hint"},M):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:zo($)},C(e["help-call"],{number:$})))),
g=$=>i(()=>{let M=c();if(!M)return[s("p",{},e["help-elsewhere-how"])];let q=$.flatMap(F=>F==="emergency"?k(M):yn(M,[F]).
map(h));return[s("ul",{class:"ajar-help-lines"},...q)]});function b(){_o({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},d(),kn({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),g(Fo),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function S({title:$,text:M,now:q,lines:F,kinds:D,
countries:B},{level:y,aside:j,needs:E}){return B&&!T()&&(be().countries=B),s("section",{class:"ajar-danger"},s(`h${y}`,{
tabindex:"-1"},$),s("p",{},M),D.length?null:E?.()??null,d(),g(F),s("ul",{class:"ajar-todo"},...q.map(W=>s("li",{},W))),s(
"p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:j},e["help-aside"]))}let w=()=>s(
"button",{type:"button",class:"ajar-get-help",onclick:b},e["help-get"]);function x({emergency:$,...M}){let F=Ra.map(B=>yn(
M,[B])[0]?.reach??[]).flatMap(B=>["tel:","sms:"].map(y=>B.find(({to:j})=>j.startsWith(y))));return[{say:C(e["help-call"],
{number:$}),to:zo($)},...F.filter(Boolean)]}let R=($=`${e["help-line"]} `)=>i(()=>{let M=c(),q=(M?x(M):[]).flatMap(({say:B,
to:y},j)=>[j?" · ":"",s("a",{href:y},...bn(B))]),F=s("button",{type:"button",class:"ajar-link",onclick:b},e["help-get"]),
D=s("span",{class:"ajar-off-paper"},q.length?" · ":"",F);return[s("p",{class:"ajar-help-line"},$,...q,D)]});function I($){
if(!T())return;let[M]=[...$.querySelectorAll(Ho)].reverse();M?.closest("p, ul").after(R(""));for(let q of $.querySelectorAll(
"details"))q.open=q.querySelector("summary").textContent===c()?.country}let L=()=>i(()=>{let $=c();return $?[s("p",{},s(
"b",{},`${e["help-title"]}, ${$.country}`)),s("p",{},`${e["help-danger"]} ${C(e["help-call"],{number:$.emergency})}`),s(
"ul",{},...yn($,Fo).map(({for_what:M,name:q,reach:F,hours:D})=>s("li",{},...bn(`${M}: ${q}. ${F.map(({say:B})=>B).join("\
 · ")}. ${D}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),T=()=>r().length>0;return{open:b,notice:S,button:w,line:R,addNumbers:I,
text:L,choose:u,code:l,isKnown:T}}var kn=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Go(e){if(be().open){be().open=e;return}be().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Ho)&&(t.preventDefault(),t.stopPropagation(),be().open())},{capture:!0})}async function wn(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Jo(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Ba="about:blank";function xn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Ba)}function Zo(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),xn()))},{capture:!0})}function Yo(e,t,{words:n,group:o,change:r,say:a}){let l={...t},c={},u=e.piles.map(h=>(c[h.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:k=>{k.preventDefault(),k.currentTarget.classList.add("ajar-over")},ondragleave:k=>k.currentTarget.
classList.remove("ajar-over"),ondrop:k=>{k.preventDefault(),k.currentTarget.classList.remove("ajar-over");let g=d[k.dataTransfer.
getData("text/plain")]?.[h.id];g&&!g.matches(":disabled")&&(g.checked=!0,i(g.dataset.card,h))}},c[h.id]))),f=()=>e.piles.
forEach(h=>{c[h.id].textContent=C(n["pile-count"],{pile:h.text,n:Object.values(l).filter(k=>k===h.id).length})}),i=(h,k)=>{
l[h]=k.id,f(),r({...l}),a(C(n.moved,{card:Oe(e.cards.find(g=>g.id===h).text),pile:k.text}))},d={},p=e.cards.map(h=>{d[h.
id]={};let k=`${o}-${h.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:g=>g.dataTransfer.setData(
"text/plain",h.id)},s("legend",{},h.text),s("div",{class:"ajar-into"},...e.piles.map(g=>{let b=s("input",{type:"radio",name:k,
value:g.id,"data-card":h.id,checked:l[h.id]===g.id,onchange:()=>i(h.id,g)});return d[h.id][g.id]=b,s("label",{},b,s("spa\
n",{},g.text))})))});return f(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-piles"},...u),...p)}var vn=["open","closed"],qa=[...vn,"half-open"],Wa=2,Pa=90,Sn=3,Nt="none",Qo=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
_a=/[“”„«»"' \t\n]/g,Xo=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Fa=["i","im","id","ill","ive","its","we",
"were","well"],Ua=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,za=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
jn=new WeakMap;function Ha(e,t){let n=ts(t),{sentences:o,forms:r,at:a}=Ga(e,n);if(a<0||r[a].name===Nt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Qa(Ya({sentences:o,forms:r,at:a},n),n.learned),{name:c,start:u,end:f}=r[a],i=Xa(l,c,On(e,o[a],
u,f),t),d=el(e,o,n),h=[l==="open"&&d.some(k=>k.name!=="two-at-once")?"":i,...d.map(k=>k.remark)].filter(Boolean);return{
kind:l,reason:i,notes:d,remarks:h.slice(0,Wa)}}function Va(e,t){let n=ts(t),o=t["about-statements"],r=ss(al(e)),a=Object.entries(n.blame).map(([g,b])=>({name:g,places:r.
flatMap(S=>tl(g,b,S,n))})),l=new Set(a.flatMap(({places:g})=>g.map(({sentence:b})=>b))),c=[],u="";for(let{name:g,places:[
b]}of a){if(!b)continue;let S=nl(e,b,n.quotedTo[g]);c.length||(u=ol(g,e,b,n)),c.push({name:g,words:S,remark:C(o.blame[g].
say,{words:S})})}let f=c.map(g=>g.name),i=r.filter(g=>!l.has(g)),d=Object.keys(n.parts).filter(g=>(g==="seen"?i:r).some(
({line:b})=>Le(n.parts[g],b))),p=d.map(g=>o.parts[g]).join(", "),h=d.length?C(o.mirror,{parts:p}):"",k=[h,c.length?`${c[0].
remark} ${u}`:""].filter(Boolean);return{parts:d,mirror:h,blame:f,notes:c,rewording:u,remarks:k}}function es({remark:e,opener:t=""},n,o){
return o?.coach?Object.values(o.dangers).some(a=>Ve(n,a).length)?[]:e==="question"?Ha(n,o.coach).remarks:Va(`${t.replace(
/…$/,"")} ${n}`,o.coach).remarks:[]}function ts(e){return jn.has(e)||jn.set(e,Ka(e)),jn.get(e)}function Ka(e){let t=Mt(
e.lists),n=c=>Object.fromEntries(Object.entries(c).map(([u,f])=>[u,Te(f,t)])),{limit:o,unit:r,forms:a,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Te(e.echoes,t),stated:Te(
e.stated,t),notes:n(e.notes),learned:{limit:o,unit:r,forms:a,weights:vn.map(c=>it(l[c]))},passes:Te(e.passes,t),quotes:Te(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Le(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Ga(e,t){let n=ss(e),o=n.map(f=>Ja(f,t)),r=f=>n.map((i,d)=>d).filter(f),a=r(f=>n[f].
mark==="?"),l=a.filter(f=>ns(n[f])>=Sn),c=r(f=>!["none","echo","short"].includes(o[f].name)),[u]=[l,a,c].filter(f=>f.length).
map(f=>f.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var It=e=>e.trim().split(" ").slice(0,-1),ns=({line:e})=>It(
e).length-1;function Ja({line:e,mark:t},{anywhere:n,first:o,fillers:r,echoes:a,stated:l}){for(let[i,d]of Object.entries(
n)){let p=Le(d,e);if(p)return{name:i,start:p[0],end:p[1]}}let c=Object.entries(o).map(([i,d])=>({name:i,place:Le(d,e)})).
filter(({place:i})=>i).map(({name:i,place:[d,p]})=>({name:i,start:d,end:p}));if(c.length){let i=c.reduce((d,p)=>p.start<
d.start?p:d);return["what","how","why","when"].includes(i.name)?(l.lastIndex=i.start,t!=="?"&&l.test(e)?{...i,name:Nt}:e.
slice(2,i.start).split(" ").filter(Boolean).some(h=>!r.has(h))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:Nt}:i}let u=os(It(e).slice(1),r).length>Sn?"echo":"short";return{name:t==="?"&&Le(a,e)?u:Nt,start:2,end:e.length}}
function os(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Za({sentences:e,forms:t,at:n},{fillers:o}){let{
line:r,mark:a}=e[n],l=os(It(r).slice(1),o),c=It(r.slice(t[n].start)),u=["what","how","why","tell","half-open"],f=t.filter(
({name:i},d)=>d!==n&&(e[d].mark==="?"||u.includes(i)));return[...l,...[2,3].map(i=>`> ${c.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${l.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...f.map(({name:i})=>`beside ${i}`)]}function Ya(e,t){let{forms:n,weights:o,unit:r}=t.learned,
a=n[e.forms[e.at].name]??vn.map(()=>0),l=new Set(Za(e,t).map(f=>Lt(f)%o[0].length)),c=r/Math.sqrt(l.size);return[...a.map(
(f,i)=>f+[...l].reduce((d,p)=>d+o[i][p],0)*c),0]}function Qa(e,{limit:t}){let[n,o]=[...e].sort((r,a)=>a-r);return n-o>=t?
qa[e.indexOf(n)]:""}function Xa(e,t,n,o){let r=o["about-questions"];return e==="closed"?r[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?C(r[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":C(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function el(e,t,{
data:n,notes:o}){let r=n["about-questions"].notes,a=t.filter(u=>u.mark==="?"),l=a.length?a:t.slice(-1),c=[];return Object.
entries(o).flatMap(([u,f])=>{let i=l.map(p=>({sentence:p,place:Le(f,p.line)})).find(({place:p})=>p);if(i){let p=On(e,i.sentence,
...i.place);return c.some(h=>h.includes(p))?[]:(c.push(p),[{name:u,words:p,remark:C(r[u],{words:p})}])}let d=l.filter(p=>ns(
p)>=Sn).length>1;return u==="two-at-once"&&d?[{name:u,words:"",remark:r[u]}]:[]})}function tl(e,t,n,{passes:o,quotes:r,unless:a}){
if(Le(r,n.line))return[];let l=Tt(o,n.line),c=Le(t,l);return!c||a[e]&&Le(a[e],l)?[]:[{sentence:n,start:c[0],end:c[1]}]}function nl(e,{
sentence:t,start:n,end:o},r){let a=r&&Le(r,t.line.slice(n,o));return On(e,t,n,a?n+a[1]:o)}function ol(e,t,n,o){let r=o.data["\
about-statements"].blame[e],a=sl(e,t,n,o),l=a>0?rl(t,n.sentence,a):"",c=e==="ultimatum"&&ut(l).line.split(" ").some(i=>Fa.
includes(i)),f=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return l&&f&&!c?C(f,{rest:l}):r.
otherwise}function sl(e,t,{sentence:n,start:o,end:r},{verbs:a,acts:l}){let{line:c}=n,u=c.slice(o,r).trim().split(" "),f=u[0]===
"you"||u[0]==="u",i=h=>f&&u.slice(1,1+h.length).join()===h.join(),d=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("n\
ot")&&(d=r);let p=i(["never"])&&a.has(u[2])||i(["always"])&&l.has(u[2]);if(e==="always"&&p&&(d=c.indexOf(` ${u[2]} `,o)+
1),e==="makes"&&i(["make","me","feel"])&&(d=c.indexOf(" feel ",o)+6),e==="feel-you"){let h=c.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=h<0?0:o+h+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(c.slice(o))){let[[h],[,k]]=[n.places[o],n.places[r-1]];
t.slice(h,k).includes(",")&&(d=o+u.slice(0,3).join(" ").length+1)}return d<c.length-2?d:0}function rl(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split(za,1),r=o.replace(Xo," ").replace(/^ +| +$/g,"");return[...r].length<=Pa?r:""}var On=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(Xo," ").replace(Ua,"");function ss(e){let{line:t,places:n}=ut(e),o=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let l=t.startsWith(". ",a);if(!(!l&&a<t.length)){if(a>r){let[
c]=n[r],[,u]=n[a-1],f=l?n[a]:[u,u];o.push({line:`^ ${t.slice(r,a)}. `,places:[[c,c],[c,c],...n.slice(r,a),f,f],mark:l?e.
slice(...n[a]):""})}r=a+2}}return o}function al(e){return e.replace(Qo,"").replace(_a,"")?e.replace(Qo,t=>" ".repeat(t.length)):
e}var ll=1200;function rs(e,{words:t,find:n}){let o=s("div",{"aria-live":"polite"}),r=s("p",{class:"ajar-hint"}),a=s("div",
{class:"ajar-remarks"},o,r),l=0,c=[],u=d=>{window.ajarNoRemarks=d,c=[],i()},f=(d,p)=>s("button",{type:"button",class:"aj\
ar-link",onclick:()=>u(p)},d);function i(){let d=window.ajarNoRemarks===!0,p=d||!e.value.trim()?[]:n(e.value);p.length&&
p.join(`
`)===c.join(`
`)||(c=p,o.replaceChildren(...p.map(h=>s("p",{},h))),d?r.replaceChildren(f(t["remarks-on"],!1)):p.length?r.replaceChildren(
`${t["remarks-limits"]} `,f(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(i,ll)}),a}var $n=2e4,cl=10,ke=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function pt({
items:e,ids:t},n){let o=Object.keys(n).filter(a=>!t.includes(a));if(o.length)throw new ke("unknown-items",{items:o.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let l=n[a.id],c=l==null?null:ul[a.kind](l,a);Ae(a,r)&&(r[a.
id]=il(a,c,r))}return r}function Rt(e,t){try{pt(e,t)}catch(n){if(n instanceof ke)return!1;throw n}return!0}var cs=e=>Object.
values(e).every(t=>t==null);function we(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>as(
e.cards,n)),he(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${as(e.piles,t[n.
id])}`);case"date":return[dn(t)];case"list":return t.map(he);default:return[he(`${t}`)]}}var as=(e,t)=>e.find(n=>n.id===
t)?.text??t;function il(e,t,n){if(e.kind!=="choice"||!t)return t;let o=Ue(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>o.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var ul={ruler(e){if(!Number.isInteger(e)||e<0||e>cl)throw new ke("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let r=t.map(({id:u})=>u);if(!ls(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Cn(r)))throw new ke("answer-cards");let{chosen:a}=e,l=En("own"in e?e.own:"")??"";if(l&&!o)throw new ke("ans\
wer-own");if(!n&&a.length+!!l>1)throw new ke("answer-one-card");let c=r.filter(u=>a.includes(u));return c.length||l?{chosen:c,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),r=Cn(n.map(({id:l})=>l));if(!ls(e)||!Object.keys(e).every(
Cn(o))||!Object.values(e).every(r))throw new ke("answer-piles");let a=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return a.
length?Object.fromEntries(a):null},text:En,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new ke("answer-lines",
{most:t});let n=e.map(o=>En(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!et(e))throw new ke(
"answer-day");return e}};function En(e){if(typeof e!="string")throw new ke("answer-text");if(e.length>$n&&[...e].length>
$n)throw new ke("answer-long",{most:$n});return he(e)?e:null}var Cn=e=>t=>e.includes(t),ls=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var pl=[{answers:["all"]}],fl=/\p{L}/u,dl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,hl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ml=/\{([a-z][a-z0-9-]*)\}/g;function Bt({items:e,rules:t,reflection:n},o,r={}){let{plain:a=!1,last:l=null}=r,c=Object.fromEntries(
e.map(({id:d})=>[d,o[d]??null]));if(cs(c))return"nothing"in n?[Dt([n.nothing])]:[];let{parts:u}=ps({items:e,answers:c,rules:t,
phrases:n,last:l}),i=(a||!t.length?pl:t).flatMap(u);return a||!("closing"in n)?i:[...i,Dt([n.closing])]}function us({items:e,
rules:t,reflection:n},o){let{sentences:r}=ps({items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(
a):[])}var Dt=e=>({words:e,heading:"",said:[]}),Ie=(e,t,n=[])=>({words:n,heading:e,said:t}),is=(e,t)=>e.filter(n=>!t.has(
Me(n)));function ps({items:e,answers:t,rules:n,phrases:o,last:r}){let a=y=>e.find(({id:j})=>j===`couple-${y}`)??e.find(({
id:j})=>j===y),l=y=>t[a(y)?.id]??null,c=y=>a(y)?we(a(y),l(y)):[],u=y=>{let j=new Set(y.map(a));return e.filter(E=>j.has(
E))},f=y=>{let j=l(y);return typeof j=="number"?j:c(y).length},i=y=>y.map(j=>l(j)?.chosen).find(j=>Array.isArray(j))??[],
d=(y,j)=>{let[E,W]=[a(y),l(y)];return E?.kind!=="sort"||!W?[]:E.cards.filter(({id:H})=>W[H]===j).map(({text:H})=>H)},p=y=>new Set(
y?c(y).map(Me):[]),h=({if:y=[],unless:j=[]})=>y.every(k)&&!j.some(k);function k(y){if(typeof y=="string")return l(y)!==null;
let{item:j=[],cards:E,piles:W,without:H,only:_,least:V,asked:J}=y;if(J)return!!a(J)&&Ae(a(J),t);let te=j.find(ne=>l(ne)!==
null);if(!te)return!1;let ce=i([te]);return E&&!E.some(ne=>ce.includes(ne))||W&&!W.some(ne=>is(d(te,ne),p(H)).length)||_&&
!(ne=>ne.size===1&&ne.has(_))(new Set(Object.values(l(te))))?!1:V==null||f(te)>=V}let g=(y,j={})=>C(o[y],j);function b(y,j={}){
if(typeof y=="string")return g(y,j);if(!h(y))return null;let{phrase:E,of:W,since:H}=y;if(!W)return g(E,j);if(!c(W).length)
return null;let _=H&&r?.values[W];return _==null?g(E,{n:f(W),...j}):g(H,{n:f(W),last:_,day:r.day,...j})}let S=(y=[],j={})=>y.
map(E=>b(E,j)).filter(E=>E!==null),w=(y,j)=>{let E=S(y,j);return E.length?[Dt(E)]:[]};function x(y){if(typeof y=="string")
return c(y);if("level"in y)return M(y);if("phrase"in y){let[V]=y.of?c(y.of):[],J=b(y,V===void 0?{}:{words:V});return J===
null?[]:[J]}let{item:j,pile:E,also:W,without:H}=y,_=E?d(j,E):c(j);return W&&(_=_.filter(V=>p(W).has(Me(V)))),is(_,p(H))}
let R=({heading:y,under:j})=>y?g(y):(j&&a(j)?.said)??"";function I(y,j){let E=a(y);if(E?.kind!=="sort"||t[E.id]===null)return[];
let W=_=>E.piles.find(V=>V.id===_).text;return(j??E.piles.map(({id:_})=>_)).map(_=>({id:_,text:W(_),cards:d(y,_)}))}let L=n.
find(y=>y.ladder)?.ladder,T=()=>Math.floor(L.rungs.length/2);function $(y){let[j]=i([y]);return!L||!j?null:T()-L.rungs.findIndex(
({card:E})=>E===j)}function M({level:y,up:j=0}){let E=y.map($).find(H=>H!==null);if(!L||E===void 0)return[];let W=L.rungs[T()-
E-j];return W?c(W.item):[]}let q={answers({answers:y}){return(y[0]==="all"?e:u(y)).filter(({id:E})=>t[E]!==null).map(E=>Ie(
E.said||E.ask,we(E,t[E.id])))},lines(y){let j=y.lines.flatMap(x),E=j.length?[Ie(R(y),j,S(y.say))]:[],W=y.count?.[Math.min(
j.length,y.count.length-1)];return W?[...E,Dt([g(W,{n:j.length})])]:E},piles({piles:y,only:j,heading:E,below:W={},all:H={}}){
let _=V=>V.length===a(y).cards.length;return I(y,j).filter(({cards:V})=>V.length).flatMap(({id:V,text:J,cards:te})=>{let ce=_(
te)&&H[V]||W[V],ae=E?g(E,{pile:J}):J;return[Ie(ae,te),...w(ce?[ce]:[])]})},empty(y){let j=I(y.empty,y.only).filter(({cards:E})=>!E.
length).map(({text:E})=>E);return j.length?[Ie(R(y),j,S(y.say))]:[]},sentence(y){let j=o[y.sentence],E=fs(j),W=Object.fromEntries(
E.map(H=>[H,c(H).join(" ")]));return Object.values(W).every(Boolean)?[Ie(R(y),[Mn(y,j,W)])]:[]},message(y){let j=F(y.message);
return j.length?[Ie(R(y),[j.join(" ")])]:[]},ladder(){let[y=""]=c(L.goal),[[j],[E]]=[i([L.today]),i([L.later])],W=L.rungs.
map(({card:H,item:_})=>{let V=a(_)?.said??"",[J]=c(_),te=J?`${V}: ${J}`:g("open",{level:V}),ce=gl(H===j,H===E,!!E);return ce?
g(ce,{level:te}):te});return[Ie(g(y?"ladder":"ladder-unnamed",{goal:y}),W)]},missing({missing:y,say:j}){let E=u(y).filter(
({id:W})=>t[W]===null);return E.length?w(j,{parts:E.map(W=>W.said).join("; ")}):[]},repeated(y){let j=y.repeated.map(c),
E=new Map;for(let _ of j.flat())E.has(Me(_))||E.set(Me(_),_);let W=_=>j.filter(V=>V.some(J=>Me(J)===_)).length>1,H=[...E].
filter(([_])=>W(_)).map(([,_])=>_);return H.length?[Ie(R(y),H)]:[]}},F=y=>y.parts.map(j=>[j,c(j.item)[0]]).filter(([,j])=>j).
map(([j,E])=>D(j,E,y));function D(y,j,{self:E=[],small:W=[],capitals:H=[]}){let{opener:_,clause:V,clauses:J=[],questions:te=[],
names:ce=!1}=y,ae=Oe(j),ne=Ct(ae),ve=ne.toLowerCase();if(E.includes(ve))return Be("{words}.",{words:ae});let ie=[...o[_]].
at(-1);if(!dl.test(ae.match(fl)?.[0]??"a")||te.includes(ve))return Be(`{words}${ie}`,{words:ae});let v=o[V&&J.includes(ve)?
V:_],P=ce||H.includes(ne);return Be(v,{words:qt(ae,W,P)})}function B(y){if(!h(y))return[];let j=Object.keys(q).find(W=>W in
y),E=j?q[j](y):w(y.say);return E.length&&y.then?[...E,...w([y.then])]:E}return{parts:B,sentences:F}}var fs=e=>[...e.matchAll(
ml)].map(([,t])=>t);function Mn({alike:e,small:t=[],lower:n=[]},o,r){let a=c=>qt(Oe(he(r[c])),t,!n.includes(c)),l=Object.
fromEntries(fs(o).map(c=>[c,a(c)]));return Be(o,l,e)}function qt(e,t,n){let o=Ct(e);if(!([...o].length>1&&hl.test(o)&&!n)&&
!t.includes(o.toLowerCase()))return e;let[a=""]=e;return a.toLowerCase()+e.slice(a.length)}function gl(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function ds(e,t,n,o=null){let r=yl(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:Bt(e,t,{plain:a,last:o})}}function yl({
items:e},t,n){let o=n&&Vo(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function An(e,{words:t,label:n,question:o,act:r}){let a=e.querySelector("button, input"),l=[...e.childNodes],c=(i,d)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),a.focus(),d()}},i),u=c(t["home-no"],()=>{}),f=s("div",{class:"\
ajar-moves"},u,c(n,r));e.replaceChildren(s("p",{},o),f),u.focus()}function Wt(e){let n=s("button",{type:"button",onclick:()=>An(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function hs({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
r=s("span",{}),a=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),l=s("p",{class:"ajar-problem",role:"al\
ert"}),c=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),f=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,c,u),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=i,p=!1,h=!1,k=!1,g=!1,b=!1,S=(v,P,K={})=>s(
"button",{type:"button",onclick:P,...K},v),w=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>j()}),x=S(
e["keep-open"],()=>j(),{class:"ajar-link"}),R=s("div",{class:"ajar-offer"}),I=!1,L=v=>{v.tabIndex=-1,v.focus()},T=()=>u.
querySelector(".ajar-change"),$=()=>i.state==="kept"&&!i.reopen;function M(v,P=v){a.dataset.short=P,r.textContent!==v&&(r.
textContent=v)}function q(){let v=i.problem?e["keep-unsaved"]:e["keep-saving"],[P,K]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[v],
lost:[e["keep-lost"]]}[b?"lost":i.state];a.classList.toggle("ajar-state-lost",b),M(P,K),a.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==i.problem&&(l.textContent=i.problem),l.hidden=!i.problem,F()}function F(){let v=n&&
i.state==="none"&&!p,[P,K]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];w.setAttribute(
"aria-label",P),w.replaceChildren(s("span",{class:"ajar-long"},P),s("span",{class:"ajar-short"},K)),w.hidden=!v||I,x.hidden=
!v||!i.exists,R.hidden=!v||g,f.hidden=v&&l.hidden&&!c.textContent}function D(){let v=()=>{g=!0,q(),L(a)};return R.replaceChildren(
s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},S(e["keep-nothing"],v),S(e["keep-offer-yes"],j))),R}function B(){
i={...i,saved:!1},q()}function y(){q(),d=i,$()?u.replaceChildren(h?J("change"):ne()):i.state!=="none"?u.replaceChildren(
J("unlock")):p?u.replaceChildren(J(i.exists?"open":"start")):u.replaceChildren(n?"":g?_():H())}let j=()=>{p=!0,c.textContent=
"",y(),f.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},E=()=>i.hosted?s("p",{},e["keep-hub"]):null,
W=()=>i.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function H(){return s("div",
{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[i.exists?"keep-there":"keep-why"]),E(),s("d\
iv",{class:"ajar-moves"},S(e["keep-nothing"],()=>{g=!0,y(),L(a)}),S(e[i.exists?"keep-open":"keep-start"],j)))}let _=()=>s(
"p",{},S(e[i.exists?"keep-open":"keep-start"],j,{class:"ajar-link"}));function V(){let P=["none","weak","fair","good","s\
trong"].map(K=>e[`keep-strength-${K}`]).reduce((K,Z)=>Z.length>K.length?Z:K);return s("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":P},s("span",{},e["keep-strength-none"]))}function J(v){let P=v==="start"||v==="change",K={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[v],Z=s("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{P&&t({strength:Z.value})}}),pe=s("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),xe=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),pe),N=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),G=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>t(
{place:G.value})}),ee=V(),Q=()=>{if(!Z.value){Z.focus();return}if(N.hidden=!0,P&&Z.type==="password"&&pe.value!==Z.value){
N.textContent=e["keep-again-differs"],N.hidden=!1,pe.focus();return}v==="change"?t({change:Z.value},{awaited:!0}):t({[v===
"start"?"keep":"unlock"]:Z.value,place:G.value},{awaited:!0}),M(e["keep-opening"]),Z.value="",pe.value="",ee.firstChild.
textContent=e["keep-strength-none"]},oe=()=>{p=!1,h=!1,y(),v==="change"?T().focus():L(a)},le=s("details",{},s("summary",
{},e["keep-where"]),s("label",{for:`${o}-place`},e["keep-place"]),G);return s("form",{class:"ajar-ask",onsubmit:ue=>{ue.
preventDefault(),Q()}},s(i.state==="locked"?"h1":"p",{class:"ajar-title"},K),E(),v==="start"&&n?s("p",{},e["keep-why"]):
null,v==="start"?W():null,v==="change"?s("p",{},e["keep-change-how"]):null,P?s("p",{},e["keep-no-way-back"]):null,v==="s\
tart"&&i.here==="browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[v==="change"?"keep-new":"keep-\
passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},e[P?"keep-how":"keep-how-open"]),Z,P?ee:null,P?xe:null,s("label",{
class:"ajar-card"},s("input",{type:"checkbox",onchange:({target:ue})=>{Z.type=ue.checked?"text":"password",xe.hidden=ue.
checked,N.hidden=!0}}),s("span",{},e["keep-see"])),P?N:null,v==="change"||i.here?null:le,s("div",{class:"ajar-moves"},v===
"unlock"?null:S(e["keep-not-now"],oe),s("button",{type:"submit"},K)),P?null:ae(),v==="start"&&i.here?ce():null)}let te=()=>s(
"div",{},S(e["keep-copy"],()=>t({take:"sealed"})));function ce(){let v={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},P=s("input",{type:"file",onchange:async()=>{let pe=new Uint8Array(await P.files[0].arrayBuffer()),xe=()=>t(
{bring:pe},{awaited:!0});P.value="",i.exists?An(Z,{...v,act:xe}):xe()}}),K=s("label",{class:"ajar-words"},s("span",{},e["\
keep-bring"]),P),Z=s("div",{class:"ajar-twice"},K);return Z}function ae(){let v=Wt({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summary",{},e["keep-forgot"]),s("p",{},e["keep-f\
orgot-how"]),...i.here?[s("p",{},e["keep-copy-forgot"]),te(),ce()]:[],s("p",{},e["keep-erase-how"]),v)}function ne(){let v=s(
"select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(v.value)})},...[...new Set([5,15,30,60,i.minutes])].sort((P,K)=>P-
K).map(P=>s("option",{value:P,selected:P===i.minutes},C(e["keep-minutes"],{n:P}))));return s("div",{class:"ajar-kept"},S(
e["keep-lock"],()=>{M(e["keep-opening"]),t({lock:!0},{awaited:!0})}),S(e["keep-change"],()=>{h=!0,k=!1,y(),u.querySelector(
"input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-changed",role:"status"},k?e["keep-changed"]:""),s("details",
{},s("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[s("p",{},e["keep-copy-how"]),te()]:[s("p",{},i.place)],
i.copied?s("p",{},C(e["keep-copied"],{program:i.copied})):null,s("label",{for:`${o}-minutes`},e["keep-idle"]),v))}function ve(v){
if(v.strength!=null){let P=u.querySelector(".ajar-strength > span");P&&(P.textContent=v.strength);return}if(v.changed){h=
!1,y(),u.querySelector(".ajar-changed").textContent=e["keep-changed"],k=!0,T().focus();return}i={...i,...v},i.state==="k\
ept"&&(p=!1),$()||(h=!1),q(),ie()}let ie=ze(u,()=>{let v=d;if(v.state===i.state&&v.exists===i.exists&&v.minutes===i.minutes&&
v.here===i.here&&!!v.reopen==!!i.reopen&&!!v.hosted==!!i.hosted&&u.firstChild){d=i;return}let K=p&&v.place!==i.place;y(),
v.state!==i.state&&v.state!=="none"?L(a):K&&u.querySelector("input").focus()});return y(),{line:a,small:w,opener:x,more:f,
offer:D,setStart:v=>{I=v,q()},update:ve,begin:B,setLost:v=>{b=v,q()},say:v=>{c.textContent=v,f.hidden=!1}}}function ms(e,{sentence:t,wide:n,narrow:o,columns:r,rows:a},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let c=(f,i)=>{let d=s("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return ye(d,
f),d.firstElementChild.setAttribute("aria-hidden","true"),d},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),c(n,"wide"),c(o,"narrow"),s("details",{open:u},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...r.map(f=>s("th",{scope:"col"},f)))),s("tbody",{},...a.map(([f,...i])=>s("tr",{},s(
"th",{scope:"row"},f),...i.map(d=>s("td",{},d??"–")))))))))}function gs({items:e},t){let n={};for(let o of e){let r=t[o.id];if(!(r==null||!Ae(o,n)))if(o.kind==="choice"){let l=(o.among?
Ue(o,n):o.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),c=r.own?.trim()?r.own:"";(l.length||c)&&(n[o.id]={chosen:l,
own:c})}else if(o.kind==="sort"){let a=o.cards.filter(l=>r[l.id]).map(l=>[l.id,r[l.id]]);a.length&&(n[o.id]=Object.fromEntries(
a))}else if(o.kind==="list"){let a=r.filter(l=>l.trim());a.length&&(n[o.id]=a)}else`${r}`.trim()&&(n[o.id]=r)}return n}var ys=(e,t)=>C(e.ask,t);var bl=new Set(["autorestarting","dead","restarting","terminating"]),kl=4e3;function bs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:r}=e?.kernel??{};if(!o?.connect||!r?.connect)return()=>{};let a=0,l=(u,f)=>{
bl.has(f)&&t()},c=(u,f)=>{clearTimeout(a),f==="disconnected"?t():f==="connecting"?a=setTimeout(t,kl):n()};return o.connect(
l),r.connect(c),()=>{clearTimeout(a),o.disconnect(l),r.disconnect(c)}}function ks({words:e,answered:t}){let n=new Set,o=!1,
r=()=>t().map(([u,f])=>{let i=gs(u,f),d=u.items.filter(p=>p.id in i).map(p=>[ys(p,i),...we(p,i[p.id])].join(`
`));return[u.title,...d].join(`

`)}).join(`


`);async function a(u){let f=r(),i=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=f,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(u.append(i),i.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let f=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>a(f)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(f),f}function c(u){o=u;for(let f of n)f.hidden=!u}return{line:l,set:c,isLost:()=>o,forget:u=>n.delete(
u)}}var ws=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function xs(e,{words:t,send:n,open:o,help:r,matters:a,ways:l}){let c=s("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),u=$e(t,T=>c.replaceChildren(T)),f=T=>{u.begin(),n(T)},i=s("div",{}),d={},p="",h=0,k=bt(t);e.replaceChildren(s(
"section",{class:"ajar-home","aria-label":t["home-title"]},i),c);let g=(T,$)=>s("button",{type:"button",onclick:$},T),b=T=>s(
"div",{class:"ajar-reflection"},...T.flatMap($=>tt($,3))),S=(T,$,M)=>Wt({words:t,label:T,question:$,act:()=>f(M)}),w=()=>{
let T=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{T.files[0]&&f({import:await T.files[0].text()}),
T.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),T)};function x(){let T=a();return d.something?
[T.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...T.map(({heading:$,lines:M})=>s("div",{},s("dt",
{},$),...M.map(q=>s("dd",{dir:"auto"},q))))),s("div",{class:"ajar-moves"},...l())]:[]}let R=ze(i,()=>{let T=JSON.stringify(
[d,a()]);T!==p&&(p=T,kt(i,I))});function I(){let T=(q,F)=>g(F,()=>f({take:q})),$=h>(d.danger?.kinds.length??0)?null:d.danger,
M=()=>{h=$.kinds.length+1,I(),i.querySelector(".ajar-welcome").focus()};i.replaceChildren($?r.notice($,{level:2,aside:M}):
"",s("p",{class:"ajar-welcome",tabindex:"-1"},d.welcome),d.newest?s("div",{class:"ajar-moves"},g(t["home-go-on"],()=>o(d.
newest))):"",d.due?.length?s("ul",{},...d.due.map(q=>s("li",{},q))):"",d.plan?.length?s("h2",{},t["home-plan"]):"",d.plan?.
length?b(d.plan):"",d.plan?.length&&!$?r.line():"",...(d.earlier??[]).filter(({plan:q})=>q.length).map(({title:q,plan:F})=>s(
"details",{},s("summary",{},`${t["home-plan"]}, ${q}`),b(F))),...x(),s("details",{},s("summary",{},t["home-take"]),s("p",
{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...$?[]:[g(t["home-take-plan"],()=>f({take:"plan",paper:k.value(),
country:r.code()})),k.element(),s("p",{class:"ajar-hint"},t["home-print-how"]),T("calendar",t["home-take-calendar"]),d.danger?
"":T("calendar-line",t["home-take-calendar-line"])],T("check-ins",t["home-take-check-ins"]),T("everything",t["home-take-\
everything"])),w()),d.something?s("details",{},s("summary",{},t["home-end"]),s("p",{},t["home-anew-how"]),S(t["home-anew"],
t["home-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),S(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}
return{update:T=>{u.end(),d=T,R()},settle:u.end,say:(T,$="")=>{u.end();let M=s("div",{class:"ajar-text"});ye(M,$),c.replaceChildren(
T,M),c.scrollIntoView({block:"nearest"})}}}function js({name:e,type:t,data:n}){let o=URL.createObjectURL(new Blob([ws(n)],
{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}var wl=1e3;function Pt(e,{title:t,paper:n,tight:o=0,onRefused:r}){let{documentElement:a,title:l}=document,c=p=>s("div",{
class:`ajar-plan-${p}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},c("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),c("foot"));document.body.append(u),a.classList.add("ajar-printing"),document.title=t;
let f=new AbortController,i=()=>{f.abort(),u.remove(),a.classList.remove("ajar-printing"),document.title=l},d=setTimeout(
r,wl);addEventListener("beforeprint",()=>clearTimeout(d),{once:!0}),window.print();for(let p of["pointerdown","keydown",
"pagehide"])addEventListener(p,i,{capture:!0,signal:f.signal})}function Ss({plan:e,paper:t,numbers:n,heading:o},r){let{title:a,goal:l,sentence:c,plan:u,message:f,more:i,needs:d,support:p,
ladder:h}=e,k=[s("h1",{},a),...l.map(g=>vs("ajar-plan-goal",g)),...c.map(g=>vs("ajar-plan-hero",g)),Tn(u,"h2"),...f.map(
g=>_t(g,Ke(g.lines))),i.length?s("section",{},Tn(i,"h2")):"",...d.map(g=>_t(g,Ol(g))),...p.map(g=>_t(g,[Tn(g.fields,"h3")])),
...h.map(g=>_t(g,$l(g),Sl(g))),n.length?s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-number\
s"},n.join(" · ")):null];Pt(k,{title:a,paper:t,tight:xl(e),onRefused:r})}function xl({plan:e,message:t,more:n,needs:o,support:r,
ladder:a}){let l=[...o,...r,...a].flatMap(({fields:u,rungs:f=[]})=>[...u,...f]);return[...e,...t,...n,...l].length>12?2:
+(n.length>2)}var Ft=({lines:e})=>[...e.join("")].length,jl=e=>Ft(e)<160?"large":Ft(e)<500?"middle":"usual",vs=(e,t)=>s(
"div",{class:e,"data-size":jl(t)},...Ln(t,"h2")),vl=e=>Ft(e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),
Ke=e=>e.map(t=>s("p",{dir:"auto"},t)),Os=e=>e.length>1?[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:Ke(e),Ln=({heading:e,
lines:t},n,o=Ke)=>[s(n,{},e),...o(t)];function Tn(e,t){let n=e.every(vl)?"ajar-plan-beside":"",o=t==="h3"?Os:Ke;return s(
"div",{class:n},...e.map(r=>s("div",{},...Ln(r,t,o))))}var Sl=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+Ft(o),0)<
900,_t=({heading:e},t,n=!1)=>s("section",{"data-whole":n},s("h2",{class:"ajar-plan-title"},e),...t),Ol=({fields:e})=>e.map(
t=>t.id==="needs"&&t.lines.every(o=>[...o].length<60)?s("ul",{class:"ajar-plan-pills"},...t.lines.map(o=>s("li",{dir:"au\
to"},o))):s("div",{},...Ln(t,"h3",Os))),$l=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Ke(n)),s("ol",{class:"ajar-p\
lan-rungs"},...t.map(({heading:n,lines:o,marks:r})=>s("li",{"data-here":r.length>0},s("h3",{},n),s("div",{},...Ke(o),r.length?
s("p",{},s("b",{},r.join(" · "))):null))))];var El={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Ge=10,
Cl=400,ft=17,Nn=16,qe=14,[As,Ts]=[12,38],[In,Rn,Ml]=[46,8,30],$s=15,Es=26,Al=14;function Dn(e,t,n){let o=t.filter(({id:c})=>e.
some(u=>u[c]!==null)),[r,a]=e.length>1?Ll(e,o,n):Tl(e[0],o,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${re(a)}`}">
${r.join(`
`)}
</svg>
`}function Tl(e,t,n){let[o,r,a]=[92,14,n-14],l=u=>r+(a-r)*u/Ge;return[t.flatMap(({id:u,name:f},i)=>{let d=i*o,p=d+46,h=e[u],
k=[...Array(Ge+1).keys()].map(b=>dt([l(b),p-5],[l(b),p+5],"edge",1)),g=[0,Ge].filter(b=>b!==h).map(b=>Re(`${b}`,l(b),p+25,
"muted",{size:qe,anchor:"middle"}));return[Re(f,0,d+ft,u,{size:ft,bold:!0}),dt([r,p],[a,p],"edge",1.5),...k,...g,Is(u,l(
h),p,9),Re(`${h}`,l(h),p+29,u,{size:ft,bold:!0,anchor:"middle"})]}),t.length*o-8]}function Ll(e,t,n){let o=Dl(e,As,n-Ts),
r=In+Ge*Rn+Ml,a=t.flatMap(({id:f,name:i},d)=>Nl(e,f,i,o,d*r,n)),l=t.length*r,[c,u]=Bl(e,o,l,n);return[[...a,...c],l+u]}function Nl(e,t,n,o,r,a){
let[l,c]=[r+In,r+In+Ge*Rn],u=e.map((p,h)=>({value:p[t],x:o[h],y:c-Rn*p[t]})).filter(({value:p})=>p!==null),f=[l,c].flatMap(
(p,h)=>[dt([0,p],[a-Ts+As,p],"line",1),Re(h?"0":`${Ge}`,a,p+5,"muted",{size:qe,anchor:"end"})]),i=Math.min(...o.slice(1).
map((p,h)=>p-o[h])),d=i<11?Math.max(2,i/3):5.5;return[Re(n,0,r+ft,t,{size:ft,bold:!0}),...f,zl(u,t),...u.map(({x:p,y:h})=>Is(
t,p,h,d)),...Il(u,t)]}function Il(e,t){let n=e.map(({value:r,x:a,y:l},c)=>{let[u,f]=[e[c-1]?.value??r,e[c+1]?.value??r],
i=u>=r&&f>=r&&u+f>2*r,d=(u-r)*(f-r)<0,p=c===0||c===e.length-1;return{value:r,x:a+(d?Math.sign(u-r)*6:0),y:l+(i?22:-11),half:`${r}`.
length*Nn*.6/2,rank:p?0:r===u?3:d?2:1}}),o=[];for(let r of n.sort((a,l)=>a.rank-l.rank))(r.rank===0||r.rank<3&&e.length<=
Al)&&!o.some(l=>Rl(r,l))&&o.push(r);return o.map(({value:r,x:a,y:l})=>Re(`${r}`,a,l,t,{size:Nn,bold:!0,anchor:"middle"}))}
var Rl=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Nn;function Dl(e,t,n){let o=Ls(e);if(o.length===1){let f=(n-
t)/(e.length-1);return e.map((i,d)=>t+d*f)}let r=o.slice(1).map((f,i)=>Zt(o[i].day,f.day)),a=$s*(e.length-o.length)+Es*r.
length,l=Math.min(1,(n-t)/a),c=Math.max(0,n-t-a)/r.reduce((f,i)=>f+i,0),u=t;return o.flatMap(({many:f},i)=>(i&&(u+=Es*l+
c*r[i-1]),Array.from({length:f},(d,p)=>(p&&(u+=$s*l),u))))}function Ls(e){if(!e.every(({day:o},r)=>o&&o>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(-1).many++:n.push({day:o,many:1});return n}
function Bl(e,t,n,o){let r=Ls(e);if(r.length===1){let[i]=r.map(x=>x.day&&Ms(x.day,!0)),p=o<Cl||e.length>4?2:e.length,h=p===
2?[0,e.length-1]:[...e.keys()],k=o/p-14,g=h.map(x=>({x:t[x],lines:Wl(e[x].moment,k)})),b=Math.max(...g.map(({lines:x})=>x.
length))*qe*1.25,S=g.flatMap(({x,lines:R})=>Cs(R,x,n+12,o)),w=i?[Re(i,0,n+b+22,"muted",{size:qe})]:[];return[[...S,...w],
b+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),l=[],c=0;for(let{day:i,many:d}of r){let[p,h]=[t[c],t[c+d-1]];l.
push({from:p,to:h,x:(p+h)/2,words:Ms(i,a.size>1)}),c+=d}let u=l.flatMap(({from:i,to:d,x:p})=>[dt([i,n-4],[d,n-4],"edge",
1),dt([p,n-4],[p,n+2],"edge",1)]),f=ql(l.map(i=>({...i,...Ns([i.words],i.x,o)})));return[[...u,...f.flatMap(({words:i,x:d})=>Cs(
[i],d,n+18,o))],24]}function ql(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let r of e.slice(1,-1))r.start>=o.at(-1).end+14&&r.
end+14<=n.start&&o.push(r);return[...o,n]}function Ns(e,t,n){let o=Math.max(...e.map(Ut))/2,r=Math.min(Math.max(t,o),n-o);
return{start:r-o,end:r+o}}function Cs(e,t,n,o){let{start:r,end:a}=Ns(e,t,o),[l,c]=r<=0?["start",0]:a>=o?["end",o]:["midd\
le",t];return e.map((u,f)=>Re(u,c,n+f*qe*1.25,"muted",{size:qe,anchor:l}))}var Ms=(e,t)=>_e(e,{month:"short",day:"numeri\
c",...t&&{year:"numeric"}});function Wl(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){let l=`${n.at(-1)} ${a}`.
trim();!n.at(-1)||Ut(l)<=t?n[n.length-1]=l:n.push(a)}let[o,...r]=n;return[o,r.join(" ")].filter(Boolean).map(a=>Pl(a,t))}
function Pl(e,t){let n=[...e];if(Ut(e)<=t)return e;for(;n.length&&Ut(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}\
…`}var _l=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Ut=e=>[...e].reduce((t,n)=>t+
qe*(_l.test(n)?1.05:.58),0),re=e=>`${Math.round(e*10)/10}`,zt=e=>`var(--ajar-${e}, ${El[e]})`,Fl={"&":"&amp;","<":"&lt;",
">":"&gt;"},Ul=e=>e.replace(/[&<>]/g,t=>Fl[t]);function Re(e,t,n,o,{size:r,bold:a=!1,anchor:l="start"}){let c=a?' font-w\
eight="650"':"";return`<text ${`x="${re(t)}" y="${re(n)}" text-anchor="${l}"`} font-size="${r}"${c} fill="${zt(o)}">${Ul(
e)}</text>`}var dt=(e,t,n,o)=>`<path d="M${e.map(re).join(" ")}L${t.map(re).join(" ")}" stroke="${zt(n)}" stroke-width="${o}\
" fill="none"/>`,zl=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${re(n)} ${re(o)}`).join("L")}" stroke="${zt(t)}" stroke-wid\
th="2.5" stroke-linejoin="round" fill="none"/>`;function Is(e,t,n,o){let[r,a,l]=[t,n,o];return`<path d="${{importance:`M${re(
r-l)} ${re(a)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,confidence:`M${re(r-l*.9)} ${re(a-l*.9)}h${re(l*1.8)}\
v${re(l*1.8)}h${re(-l*1.8)}z`,readiness:`M${re(r)} ${re(a-l*1.25)}L${re(r+l*1.25)} ${re(a)}L${re(r)} ${re(a+l*1.25)}L${re(
r-l*1.25)} ${re(a)}z`}[e]}" fill="${zt(e)}"/>`}var Hl=600,Vl=340;function Ds(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},o=Fe.map(r=>({id:r,name:n[r]}));return{sentence:Kl(e,t),wide:Dn(e,o,Hl),narrow:Dn(e,o,Vl),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(r=>[r.moment,...Fe.map(a=>r[a])])}}function Kl(e,t){let[n,o]=[e[0],e.at(-1)],
r={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},a=n.day&&
Gl(n.day,n.day.slice(0,4)!==o.day?.slice(0,4)),l=Fe.filter(f=>n[f]!==null);if(e.length===1){let f=l.map(d=>C(t["check-in\
s-value"],{ruler:r[d],value:n[d]})),i=Rs(f);return a?C(t["check-ins-once"],{day:a,rulers:i}):C(t["check-ins-once-undated"],
{rulers:i})}let c=l.filter(f=>o[f]!==null).map(f=>C(n[f]===o[f]?t["check-ins-same"]:t["check-ins-changed"],{ruler:r[f],before:n[f],
after:o[f]}));if(!c.length)return t["check-ins-differ"];let u=Rs(c);return a?C(t["check-ins-since"],{day:a,rulers:u}):C(
t["check-ins-since-undated"],{rulers:u})}var Gl=(e,t)=>_e(e,{month:"long",day:"numeric",...t&&{year:"numeric"}}),Rs=e=>new Intl.
ListFormat("en-US",{type:"conjunction"}).format(e);var Je=(...e)=>e.map(([t,n,o={}])=>fe("path",{class:t,d:n,...o})),ht=(e,...t)=>fe("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Jl=(e,t,n,o)=>fe("circle",{class:e,cx:t,cy:n,r:o}),Zl={cup:()=>ht("88 74 46 56",...Je(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>ht("296 12 176 168",...Je(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>ht("136 24 136 140",...Je(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Jl("glow",234,94,4),...Je(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>ht("312 66 80 120",...Je(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>ht("190 66 72 100",fe("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),fe("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Je(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Bs=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:r,hint:a,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},Zl[l](),s("span",{},s("b",{},r)," ",s("span",{},a))))));function qs(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),Bs(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var Ws=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),Bs(e.doors,t)),
Ps=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Yl=4e3,Ql=6e3,Xl=6;function _s(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),r=s("div",{class:"ajar-circle","aria-hidden":"true"}),a=s("button",{type:"but\
ton",onclick:()=>t?i():f()},e.begin);function l(p,h){o.textContent=p,r.dataset.breath=h}function c(){if(n===Xl){i(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(u,Yl)}function u(){l(e.out,"out"),t=setTimeout(c,Ql)}function f(){n=0,a.textContent=
e.stop,c()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},r,o),a,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(p=>s("li",{},p))))),stop:i}}var We=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};var Bn="plan";function Fs(e,{exercises:t,danger:n}){let o=e.filter(({key:f})=>f==="plan@").at(-1)?.response,r=f=>Us(f)&&he(f)!=="";if(!o||
!r(o.if)||!r(o.then))return"";let a=f=>Object.values(n).some(i=>Ve(f,i).length);if(Object.values(o).flatMap(ec).some(a))
return"";let{rules:l,reflection:c}=t.plan,u=l.find(f=>f.sentence);return u?Mn(u,c[u.sentence],o):""}var ec=e=>(e?.own?[e.
own]:[e].flat()).filter(Us),Us=e=>typeof e=="string";var xp=new TextEncoder;var zs="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Hs=`${zs}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Bp=new RegExp(`(?:[${zs}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),qp=new RegExp(`^[${Hs}]+`),Wp=new RegExp(`(^|[;,|"])([${Hs}]*)(?=[=+\\-@−＝＋－＠])`,"g");function Vs({after:e,among:t,...n},o){return pt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var oc=[Bn,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],sc={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},rc="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",ac=new RegExp(`\\r\\n|[${rc}]`);function Ks(e,t){let n=new Map(e.map(d=>[d.key,d])),o=d=>{let{response:p}=n.get(`${d}@`)??{},h=Object.keys(p??{}).length?
t.exercises[d]:null;return h?lc(h,p):null},[r,a,l,c]=oc.map(o),u=r?Fs([n.get(`${Bn}@`)],t):"",f=["day","helper","badly",
...u?[]:["if","then"]],i={goal:r?r.fields("goal"):[],sentence:u?[r.sentence(u)]:[],plan:r?r.fields(...f):[],message:o("r\
eframing")?.message()??[],more:Object.entries(sc).flatMap(([d,p])=>(p.length?o(d)?.fields(...p):o(d)?.pile("goals","both"))??
[]),needs:a?[a.section("needs","this-week")]:[],support:l?[l.section("listens","practical","trained")]:[],ladder:c?[c.ladder()]:
[]};for(let[d,p]of Object.entries(i))i[d]=p.filter(h=>h.lines?.length||h.fields?.length||h.rungs?.length);if(!Object.values(
i).some(d=>d.length))throw new We("journal-no-plan");return{...i,title:t.exercises.plan?.title}}var mt=e=>e.flatMap(t=>t.split(ac)).map(he).filter(Boolean);function lc({title:e,items:t,reflection:n,rules:o=[]},r){let a=p=>{
try{return Vs(p,r[p.id])}catch{return null}},l=p=>{let h=a(p),k=p.kind==="date"&&et(h);return mt(k?[_e(k,{dateStyle:"ful\
l"})]:we(p,h))},c=(...p)=>t.filter(({id:h})=>p.includes(h)).map(h=>({id:h.id,heading:h.said,lines:l(h)})).filter(h=>h.lines.
length),u=(...p)=>({heading:e,fields:c(...p)});function f(p,h){let k=t.find(w=>w.id===p&&w.kind==="sort"),g=k?.piles.find(
w=>w.id===h)?.text,b=g&&a(k);if(!b)return[];let S=k.cards.filter(w=>b[w.id]===h).map(({text:w})=>w);return[{id:h,heading:g,
lines:mt(S)}]}function i(){let p={items:t,rules:o.filter(k=>k.message),reflection:n};if(!p.rules.length)return[];let h=Object.
fromEntries(t.map(k=>[k.id,a(k)]));return Bt(p,h).filter(({said:k})=>k.length).map(({heading:k,said:g})=>({id:"message",
heading:k,lines:mt(g)}))}function d(){let p=o.find(b=>b.ladder)?.ladder;if(!p)return{...u("goal"),rungs:[]};let h=b=>t.find(
({id:S})=>S===b),k=[p.today,p.later].map(h).filter(Boolean),g=p.rungs.filter(b=>h(b.item)).map(b=>({heading:h(b.item).said,
lines:l(h(b.item)),marks:k.filter(S=>a(S)?.chosen.includes(b.card)).map(S=>S.said)})).filter(b=>b.lines.length||b.marks.
length);for(let{id:b,said:S}of p.before??[])r[b]&&typeof r[b]=="string"&&g.push({heading:S,lines:mt([r[b]]),marks:[]});return{
...u("goal"),rungs:g}}return{fields:c,section:u,pile:f,message:i,ladder:d,sentence:p=>({heading:n["in-one"],lines:mt([p])})}}function Gs({takes:e=[]},t){let n=e.flatMap(o=>{let r=t(o.exercise);return!r||!Rt(r.exercise,r.answers)?[]:o.item?cc(o,r):
us(r.exercise,r.answers)});return[...new Set(n)]}function cc({item:e,pile:t,say:n},{exercise:o,answers:r}){let a=o.items.
find(f=>f.id===e);if(!a||r[e]==null)return[];let l=t&&a.cards.filter(f=>r[e][f.id]===t),c=l?l.map(({text:f})=>f):we(a,r[e]),
u=n.startsWith("{words}");return c.map(f=>{let i=Oe(f);return Be(n,{words:u?i:qt(i,["a","an"],!1)})})}var ic=["day","review","again","until"],uc="{wishes}";function Js({words:e,help:t,exerciseOf:n,answersOf:o,keys:r}){let a=p=>{
let[h,k]=[n(`${p}@`),o(`${p}@`)];return h&&k?{exercise:h,answers:k}:null},l=p=>Gs(p,a),c=({items:p})=>p.some(({takes:h})=>h);
function u(p,h){let g=(n(p)?.items??[]).flatMap(({takes:b=[]})=>b).filter(({exercise:b})=>h.includes(`${b}@`));return l(
{takes:g}).length>0}function f({key:p,exercise:h,html:k}){let g=o(p),b=h.items.flatMap(T=>we(T,g[T.id]).flatMap($=>Oe($).
split(/\n+/)));if(!b.length)return"";let w=s("div",k?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","ari\
a-hidden":"true"});k?i(w,k,b):w.append(...b.map(T=>s("p",{dir:"auto"},T)));let x=s("p",{class:"ajar-status",role:"status"}),
R=async()=>{let $=[...w.querySelectorAll("h1, h2, p, li")].map(({textContent:q})=>q.trim()).join(`

`),M=await wn($,w);x.replaceChildren(e[M?"help-copied":"letter-not-copied"])},I=()=>{let T=/-(US|CA)$/i.test(navigator.language),
$=s("div",{class:"ajar-letter-text"},...w.cloneNode(!0).childNodes);Pt([$],{title:e["letter-title"],paper:T?"us-letter":
"a4",onRefused:()=>x.replaceChildren(e["print-refused"])})},L=(T,$)=>s("button",{type:"button",onclick:$},T);return s("d\
iv",{class:"ajar-letter"},w,s("div",{class:"ajar-moves"},L(e["help-copy"],R),L(e["letter-print"],I)),x)}function i(p,h,k){
ye(p,h),[...p.querySelectorAll("p")].find(b=>b.textContent===uc)?.replaceWith(s("ul",{},...k.map(b=>s("li",{dir:"auto"},
b)))),t.addNumbers(p),p.querySelector(".ajar-off-paper")?.remove(),p.querySelector(".ajar-help-line a")||p.append(s("p",
{},e["help-elsewhere-how"]))}function d(){let p=r().filter(g=>g.endsWith("@")&&o(g)),h=p.map(g=>({key:g,response:o(g)})),
k=Object.fromEntries(p.map(g=>[g.slice(0,-1),n(g)]));try{let{message:g,more:b,needs:S,support:w}=Ks(h,{exercises:k,danger:{}}),
x=b.filter(({id:R})=>!ic.includes(R));return[...g,...x,...[...S,...w].flatMap(({fields:R})=>R)]}catch(g){if(g instanceof
We)return[];throw g}}return{sentences:l,isLetter:c,canBegin:u,letter:f,matters:d}}window.ajarShown??=new WeakMap;var gt=window.ajarShown,Zs="needs@",Ys=e=>e.startsWith("check-in@"),Ht="note@",pc="for-pa\
rtner@",Qs=({answers:e,done:t,danger:n,reflection:o})=>JSON.stringify([e,t,n,o]),Ze={};function fc(){let e=document.getElementById(
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
.ajar-folded>summary :is(h1,h2,h3,h4){display:inline;font-size:1.15em}.ajar-folded[open]>summary{margin-bottom:.4em}.aja\
r
button{font:inherit;font-weight:600;color:var(--ajar-accent);background:var(--ajar-paper);border:2px solid var(--ajar-ac\
cent);
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
oto Serif",serif;overflow-wrap:anywhere}.ajar-plan[data-tight="1"]{--tight: .7}.ajar-plan[data-tight="2"]{--tight: .35;f\
ont-size:10pt;
line-height:1.35}.ajar-plan[data-tight="2"] .ajar-plan-body>div{padding:0 20mm}.ajar-plan[data-tight="2"] .ajar-plan-foo\
t>
div{height:12mm}.ajar-plan-head{display:table-header-group;break-inside:avoid}.ajar-plan-foot{display:table-footer-group\
;
break-inside:avoid}.ajar-plan-head>div{height:calc(18mm * var(--tight))}.ajar-plan-foot>div{height:20mm}.ajar-plan-body{\

display:table-row-group}.ajar-plan-body>div{padding:0 25mm}.ajar-plan :is(h1,h2,h3,p,ul,ol,li){margin:0;padding:0;font:i\
nherit}
.ajar-plan :is(h1,h2,h3){font-weight:600;break-after:avoid}.ajar-plan p+p{margin-top:.4em}.ajar-plan h1{font-size:calc(2\
0pt
+ 10pt * var(--tight));line-height:1.15;margin-bottom:calc(6mm * var(--tight))}.ajar-plan h1:after{content:"";display:bl\
ock;
width:22mm;border-top:2pt solid var(--accent);margin-top:4mm}.ajar-plan :is(h2,h3){font-size:9.5pt;color:var(--accent);m\
argin-bottom:1.5mm}
.ajar-plan ul{list-style:none}.ajar-plan ul:not(.ajar-plan-pills) li{padding-inline-start:1.1em}.ajar-plan ul:not(.ajar-\
plan-pills)
li:before{content:"•";color:var(--accent);display:inline-block;width:1.1em;margin-inline-start:-1.1em}.ajar-plan .ajar-l\
etter-text{
font-size:13pt}.ajar-plan .ajar-letter-text>*+*{margin-top:3mm}.ajar-plan .ajar-letter-text>h2{font-size:13pt;margin-top\
:6mm}
.ajar-plan a{color:inherit;text-decoration:none}.ajar-plan :is(button,.ajar-off-paper){display:none}}@media print{.ajar-\
plan-goal{margin-bottom:calc(5mm * var(--tight))}.ajar-plan-goal[data-size=large] p{font-size:calc(11pt
+ 4pt * var(--tight));line-height:1.35}.ajar-plan-hero{background:var(--soft);border-inline-start:3pt solid var(--accent\
);
border-start-end-radius:3pt;border-end-end-radius:3pt;padding:calc(5mm * var(--tight)) 7mm;margin-block:calc(6mm * var(-\
-tight));
break-inside:avoid}.ajar-plan-hero[data-size=large] p{font-size:calc(12pt + 5pt * var(--tight));line-height:1.35}.ajar-p\
lan-hero[data-size=middle]
p{font-size:13.5pt}.ajar-plan-hero[data-size=usual]{break-inside:auto}.ajar-plan-beside{display:grid;grid-template-colum\
ns:repeat(3,1fr);
gap:calc(6mm * var(--tight)) 9mm}.ajar-plan div>div+div{margin-top:calc(5mm * var(--tight))}.ajar-plan .ajar-plan-beside\
>
div{margin-top:0;break-inside:avoid}.ajar-plan section{margin-top:calc(6mm * var(--tight));border-top:.6pt solid var(--l\
ine);
padding-top:calc(4mm * var(--tight))}.ajar-plan .ajar-plan-title{font-size:calc(10.5pt + 4pt * var(--tight));color:var(-\
-ink);
margin-bottom:calc(3mm * var(--tight))}.ajar-plan section[data-whole]{break-inside:avoid}.ajar-plan-pills{display:flex;f\
lex-wrap:wrap;
gap:2.5mm}.ajar-plan-pills+div{margin-top:calc(5mm * var(--tight))}.ajar-plan .ajar-plan-pills li{border:.8pt solid var(\
--edge);
border-radius:1.2em;padding:.2em .8em;break-inside:avoid}.ajar-plan-rungs{list-style:none;margin:calc(4mm * var(--tight)\
)
0 0 2mm!important}.ajar-plan .ajar-plan-rungs li{display:grid;grid-template-columns:46mm 1fr;gap:6mm;position:relative;p\
adding:0
0 calc(3mm * var(--tight)) 7mm;border-inline-start:1.2pt solid var(--line);break-inside:avoid}.ajar-plan .ajar-plan-rung\
s
li:last-child{border-color:transparent}.ajar-plan-rungs li:before{content:"";position:absolute;inset-inline-start:-1.9mm\
;
top:.8mm;width:3mm;height:3mm;border:1.3pt solid var(--edge);border-radius:50%;background:#fff}.ajar-plan-rungs li[data-\
here]:before{
border-color:var(--accent);background:var(--accent)}.ajar-plan-rungs li:not([data-here]) h3{color:var(--muted)}.ajar-pla\
n-rungs
b{font-size:10pt;font-weight:600;color:var(--accent)}.ajar-plan .ajar-plan-quiet{color:var(--muted);margin-top:calc(8mm \
*
var(--tight))}.ajar-plan-numbers{font-variant-numeric:tabular-nums}}.wall-dialog,.wall-dialog *{box-sizing:border-box}.w\
all-dialog :is(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);background:var(--paper);
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
`;e.textContent!==t&&(e.textContent=t)}function dc({model:e,el:t}){fc();let n=e.get("pages"),o=e.get("words"),r=new Map,
a=new Map,l=new Map,c=[],u=m=>c.push(m),f=null,i=!1,d=!1,p=!1,h=!1,k=new Map,g=new Map,b=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let S=s("div",{class:"ajar-page"}),w=m=>n.flatMap(({blocks:O})=>O).find(O=>O.kind==="exercise"&&
O.key===m)?.exercise,x=ks({words:o,answered:()=>[...a].map(([m,{answers:O}])=>[w(m),O]).filter(([m,O])=>m&&Object.keys(O??
{}).length)}),R=0,I=m=>{if(clearTimeout(R),R=0,x.set(m),f?.setLost(m),m)for(let O of l.keys())r.get(O)?.release()},L=(m,{
awaited:O=!1}={})=>{try{e.send(m)}catch{I(!0);return}O&&!R&&(R=setTimeout(()=>I(!0),8e3))},T=!1;function $(){T||(T=!0,window.
ajarDangers?M():L({dangers:!0}))}let M=()=>{for(let m of Object.values(window.ajarDangers.dangers))Jo(qo(m))};function q({
key:m,exercise:O},A){if(Ys(m)&&!x.isLost()||!(window.ajarDangers||x.isLost())||!Rt(O,A))return;let U=pt(O,A),X=ds(O,U,window.
ajarDangers);Q(m,{answers:U,done:!0,...X}),k.set(m,Qs(a.get(m))),r.get(m).update(a.get(m)),r.get("made")?.update()}let F=Ko(
{words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>D(),onCountry:m=>L({country:m})}),D=()=>{L({forget:!0}),
xn()},B=Js({words:o,help:F,exerciseOf:w,answersOf:m=>a.get(m)?.answers,keys:()=>[...a.keys()].filter(m=>w(m))}),y=(m,O,A)=>(r.
set(m.key,A),a.has(m.key)&&A.update(a.get(m.key)),O),j={html(m){return m.warns&&u(H),W(m.html)},home(m){let O=s("div",{}),
A=Y=>{Y.import&&r.get("chart")?.begin(),L(Y)},z=Y=>me(P(Y)),{matters:U}=B;return y(m,O,xs(O,{words:o,send:A,open:z,help:F,
matters:U,ways:G})),L({home:m.key}),O},gate(m){let O=s("div",{class:"ajar-text ajar-gate"}),[A,z]=h?[s("p",{},o["gate-le\
ft-out"]),[F.button(),Z(),J()]]:[W(p?m.short:m.html),ce()],U=s(`h${m.level??2}`,{},m.title);return O.append(U,A,s("div",
{class:"ajar-moves"},...z.filter(Boolean))),h||A.after(s("p",{class:"ajar-gate-ask"},o["gate-ask"])),u(H),O},made:m=>{let O=s(
"div",{class:"ajar-made"}),A=()=>O.replaceChildren(...ne(m.section));return r.set("made",{update:A}),A(),O},exercise(m){
if(m.invites&&h){let U=[s(`h${m.level}`,{},m.exercise.title),s("p",{},o["gate-left-out"]),J()];return s("div",{class:"aj\
ar-text"},...m.folded?[]:U)}let O=s("div",{}),A=x.line(f?{}:{role:"alert"});l.set(m.key,O);let z=(U,X)=>{f?.begin(),window.
ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Y=window.ajarSent;g.set(m.key,Y),L({key:m.key,...U,sent:Y},{awaited:X}),
!(!X||!x.isLost())&&(I(!0),A.scrollIntoView({block:"nearest"}))};return r.set(m.key,Hn(O,m.exercise,{words:o,level:m.level,
small:m.quick,folded:n.length>1,brief:m.brief,closed:m.folded?!ve(m.key):null,sort:m.quick||n.length>1&&!Pe()?Lo:Yo,enough:m.
quick?"at once":"later",remarks:(U,X)=>rs(U,{words:o,find:Y=>es(X,Y,window.ajarDangers)}),sentences:B.sentences,...a.get(
m.key),help:F,needs:()=>Z(m.needs),below:()=>v(m),onAside:U=>{Q(m.key,{aside:U}),O.querySelector(".ajar-letter")?.toggleAttribute(
"hidden",!U)},onChange:U=>{$(),Q(m.key,{answers:U,done:!1}),z({answers:U,done:!1},d)},onMove:U=>Q(m.key,{at:U}),onDone:U=>{
q(m,U),z({answers:U,done:!0},!0),Ys(m.key)&&r.get("chart")?.begin()},onStartOver:()=>{Q(m.key,{answers:{},done:!1}),z({remove:!0})}})),
O.firstElementChild.append(A),u(()=>x.forget(A)),O},chart(m){let O=s("div",{class:"ajar-chart-block"}),A=s("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:z,end:U}=$e(o,Y=>A.replaceChildren(Y)),X=({checkIns:Y})=>{U(),ms(
O,Y.length?Ds(Y,o):{},o)};return r.set(m.key,{update:X,begin:z,end:U}),a.has(m.key)&&X(a.get(m.key)),z(),L({chart:m.key}),
s("div",{},O,A)},start:m=>qs(m,{open:K,opener:f?.opener}),doors:m=>Ws(m,{open:K}),onward:m=>Ps(m,{open:K}),breathing(m){
let{element:O,stop:A}=_s(m);return u(A),O},notice(m){if(Zo(()=>L({forget:!0})),!m.leave)return s("div",{class:"ajar-noti\
ce"},s("p",{},m.text));let O=s("div",{class:"ajar-leave"},F.button(),kn({words:o,leave:D}));Go(F.open),f=hs({words:o,send:L,
isQuiet:n.length>1});let A=document.createDocumentFragment();return A.append(s("div",{class:"ajar-notice"},s("div",{},f.
line,f.small),O),s("div",{class:"ajar-on-paper"},F.text()),f.more),A}};function E(m){let O=n.findIndex(({id:z})=>z&&m===
`${z}.ipynb`),A=({section:z,blocks:U})=>z===n[O]?.id&&U.some(({warns:X})=>X);return Math.max(O,n.findIndex(A))}function W(m){
let O=s("div",{class:"ajar-text"});return ye(O,m),F.addNumbers(O),O.addEventListener("click",A=>{let z=E(A.target.closest(
"a")?.getAttribute("href"));z<0||(A.preventDefault(),me(z))}),O}function H(){p=!0}function _(m){h=m,p=!0,le({focus:!0})}
let V=(m,O)=>s("button",{type:"button",onclick:O},m),J=()=>V(o["gate-again"],()=>_(!1));function te(){_(!1),n[b].blocks.
some(({invites:O})=>O)||me(b+1)}let ce=()=>[V(o["gate-no"],()=>_(!0)),V(o["gate-unsure"],()=>_(!0)),V(o["gate-yes"],te)],
ae=m=>n.filter(O=>O.section===m).flatMap(O=>O.blocks.filter(({kind:A})=>A==="exercise")),ne=m=>{let O=ae(m).filter(({key:Y})=>a.
get(Y)?.done).map(({key:Y,exercise:Ye},Qe)=>s("details",{open:Qe===0},s("summary",{},Ye.title),...a.get(Y).reflection.flatMap(
Xe=>tt(Xe,2)))),A=s("p",{},o["made-nothing"]),z=ae(m).map(({key:Y})=>Y),U=B.canBegin(Ht,z)?N():null,X=U?[s("div",{class:"\
ajar-moves"},U)]:[];return[s("h1",{},o["made-title"]),...O.length?O:[A],...X]},ve=m=>Object.keys(a.get(m)?.answers??{}).
length>0,ie=m=>{let O=ae(m).filter(({folded:A})=>!A);return O.length>0&&O.every(({key:A})=>a.get(A)?.done)};function v(m){
let O=m.key.startsWith("plan@")&&F.isKnown()?F.line():"",A=B.isLetter(m.exercise)?B.letter(m):"",{danger:z,aside:U=0}=a.
get(m.key);return A&&(A.hidden=U<=(z?.kinds.length??-1)),s("div",{class:"ajar-below"},O,A,f?.offer()??"")}let P=m=>n.findIndex(
({aside:O,blocks:A})=>!O&&A.some(z=>z.key===m)),K=m=>me(n.findIndex(O=>O.id===m));function Z(m){let O=P(Zs);return O<0?m?
s("p",{},s("a",{href:m},o["help-needs"])):null:pe(Zs,O,o["help-needs"])}function pe(m,O,A){return s("button",{type:"butt\
on",onclick:()=>{me(O);let U=l.get(m)?.querySelector("h1, h2");if(U){for(let X of l.get(m).querySelectorAll(".ajar-folde\
d, .ajar-sentences"))X.open=!0;U.tabIndex=-1,U.focus()}}},A)}function xe(m,O){let A=n.findLastIndex(({blocks:z})=>z.some(
U=>U.key===m));return A<0||h?null:pe(m,A,O)}let N=()=>xe(Ht,o["make-message"]),G=()=>{let m=[...a.keys()];return[B.canBegin(
Ht,m)||a.has(Ht)?N():null,xe(pc,o["for-partner"])].filter(Boolean)};for(let[m,O]of Object.entries(Ze))j[m]=A=>{let z=s("\
div",{}),X=O(z,A,{words:o,send:L,onDispose:u,model:e,exerciseOf:w,formOf:Y=>l.get(Y)});return y(A,X.element??z,X)};let ee=m=>n[b].
blocks.find(O=>O.kind===m),Q=(m,O)=>a.set(m,{...a.get(m),...O}),oe=()=>{for(let m of c.splice(0))m()};function le({focus:m=!1}={}){
if(oe(),r.clear(),i){S.replaceChildren(f?"":s("p",{class:"ajar-empty"},o["keep-locked-here"]));return}if(S.replaceChildren(
...n[b].blocks.map(A=>j[A.kind](A))),n.length>1&&ue(),!m)return;let O=S.querySelector("h1, h2, h3")??S;O.tabIndex=-1,O.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function ue(){let{aside:m,title:O}=n[b];if(De.hidden=!!m,S.classList.
toggle("ajar-aside",!!m),f?.setStart(n[b].id==="start"),m)return;let{section:A,step:z,steps:U,minutes:X}=n[b],Y=n.filter(
se=>!se.aside),Ye=Y.indexOf(n[b]),Qe=(se,Gt,nr={})=>s("button",{type:"button",onclick:()=>me(n.indexOf(se)),...nr},Gt),Xe=n.
find(({id:se})=>se==="start"),qn=Y[Ye-1]??Xe;S.append(s("div",{class:"ajar-moves ajar-turn"},qn?Qe(qn,o["previous-page"]):
null,Ye<Y.length-1?Qe(Y[Ye+1],o["next-page"]):null));let Kt=Y.filter(se=>!se.section||se.step===1),Wn=se=>A?se.section===
A:se===n[b],er=se=>({"aria-current":Wn(se)?"page":null}),tr=se=>ie(se.section)?s("span",{class:"ajar-done"},` ${o["secti\
on-done"]}`):"",Pn=(se,Gt)=>s("li",{},Qe(se,Gt,er(se)),tr(se));ge.replaceChildren(...Kt.map(se=>Pn(se,se.title)),Xe?Pn(Xe,
o["start-page"]):""),je.textContent=A?C(o["step-of"],{title:O,n:z,all:U,minutes:X}):C(o["page-of"],{n:Kt.findIndex(Wn)+1,
all:Kt.length,title:O})}function me(m){n[m]&&(b=m,ge.parentElement.open=Pe(),e.set("page",m),e.save_changes(),le({focus:!0}))}
let ge=s("ol",{}),je=s("summary",{}),Pe=()=>window.innerWidth>640;e.get("notice")&&t.append(j.notice(e.get("notice")));let De=s(
"nav",{class:"ajar-nav","aria-label":o.pages},s("details",{open:Pe()},je,ge));n.length>1&&t.append(De),t.append(x.line({
role:"alert"}),S);let Vt=0;for(let m of["keydown","pointerdown","scroll"])t.addEventListener(m,()=>{Date.now()-Vt<3e4||(Vt=
Date.now(),L({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",m=>{if(I(!1),m.keeping){let A=[...g.values()].some(
X=>m.acknowledged<X);f?.update(A?{...m.keeping,saved:!1}:m.keeping);let{state:z}=m.keeping,U=z==="locked";z&&(d=z==="kep\
t"),z&&U!==i&&(i=U,a.clear(),De.hidden=i,le())}m.states&&queueMicrotask(()=>r.get("made")?.update());for(let[A,z]of Object.
entries(m.states??{})){if(m.acknowledged<g.get(A))continue;let U=z.answers&&!Object.keys(z.answers).length,X=k.get(A)===
Qs(z);k.delete(A),Q(A,U?{...z,at:0}:z),X||r.get(A)?.update(a.get(A))}m.dangers&&(window.ajarDangers=m.dangers,M()),m.country!=
null&&F.choose(m.country),m.file&&(r.get("home")?.settle(),js(m.file));let O=r.get("home")??f;if(m.print){let A=r.get("h\
ome");A?.settle(),Ss(m.print,()=>A?.say(o["print-refused"]))}m.erased&&O?.say(m.erased,ee("home")?.erased),m.said&&r.get(
"chart")?.end(),m.said&&O?.say(m.said),m.open&&K(m.open),m.problem&&r.get(m.problem.key)?.say(m.problem.text)}),e.on("ch\
ange:pages",()=>{n=e.get("pages"),le()});let yt=bs(e,{gone:()=>I(!0),back:()=>{x.isLost()&&L({ready:!0})}});return le(),
gt.set(o,(gt.get(o)??0)+1),L({ready:!0}),()=>{oe(),yt(),clearTimeout(R),gt.set(o,gt.get(o)-1),gt.get(o)||L({gone:!0})}}var Xs={
render:dc};Ze.door=(e,t,n)=>Vn(e,n);Ze.group=(e,t,n)=>Co(e,n);Ze.scenario=(e,t,{words:n,model:o})=>({element:Mo(t,{words:n,picked:o.
get("couple"),pick:r=>{o.set("couple",r),o.save_changes()}})});Ze.asking=(e,t,{exerciseOf:n,formOf:o,...r})=>{let a=n(t.
of),{parts:l,update:c}=$o(t,{...r,exercise:a,form:()=>o(t.of)}),u=document.createDocumentFragment();return u.append(...l),
{element:u,update:c}};var qf=Xs;export{qf as default};
