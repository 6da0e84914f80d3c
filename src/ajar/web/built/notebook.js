var Yo=/^(\d{4})-(\d{2})-(\d{2})$/;function Ge(e){let[,t,n,s]=typeof e=="string"&&Yo.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Xo(+t,+n)?e:null}function At(e){let t=e.getFullYear();return t>=1&&t<=9999?es(t,e.getMonth()+1,e.getDate()):null}var Mt=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Xo(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var es=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Ie=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var ts=["button","input","select","summary","textarea"],ns=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?s.addEventListener(r.slice(2),a):a===!0?s.setAttribute(
r,""):a!==!1&&a!=null&&s.setAttribute(r,a);return ts.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),ns.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(r=>r!=null)),s}function De(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))s.setAttribute(r,a);return s.append(...n),
s}var Be=["importance","confidence","readiness"],_=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,r)=>{let a=t[s];return r?
Number.isInteger(a)?a+1:n:["number","string"].includes(typeof a)?a:n}),Se=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function qe(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(r=>e.among?.
piles.includes(n[r.id]));return s.length?s:e.cards}var pn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};var os=3;function Tt(e,{words:t,has:n,put:s,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(u=>o("inp\
ut",{type:"checkbox",onchange:({target:h})=>(h.checked?s:r)(u)})),c=()=>a.forEach((u,h)=>{u.checked=n(e[h])});c();let l=e.
map((u,h)=>o("label",{class:"ajar-card"},a[h],o("span",{dir:"auto"},u))),p=l.filter((u,h)=>h>=os&&!a[h].checked);for(let u of p)
u.hidden=!0;let f=({target:u})=>{for(let h of p)h.hidden=!1;u.hidden=!0,p[0].querySelector("input").focus()},i=_(t["card\
s-more"],{n:p.length});return{element:o("details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"\
ajar-cards",role:"group","aria-label":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...l,p.length?
o("button",{type:"button",class:"ajar-link",onclick:f},i):"")),follow:c}}var ss=2e4;function fn(e,{oninput:t,...n}){let s=o("textarea",{maxlength:ss,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
s.style.height="auto";let a=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+a}px`)};s.addEventListener(
"input",r),new ResizeObserver(r).observe(s)}return s}function dn(e,t,{words:n,group:s,change:r,remarks:a,sentences:c=[]}){
let{opener:l,long:p,remark:f}=e,i=l?o("b",{id:`${s}-opener`},l):null,d=fn(t??"",{rows:p?8:2,oninput:()=>{r(d.value.trim()?
d.value:null),j.follow()},...l?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),u=S=>{d.value=S,d.dispatchEvent(new Event("input",{bubbles:!0}))},h=n["message-opener"],j=Tt(c,{words:n,has:S=>d.
value.includes(S),put:S=>u(`${d.value.trim()||h} ${S}`),drop:S=>{let b=d.value.replace(S,"").replace(/ {2,}/g," ").trim();
u(b===h?"":b)}}),g=o("label",{class:"ajar-words ajar-write"},i,d),k=f&&a?a(d,e):"";return j.element||k?o("div",{},j.element,
g,k):g}function hn(e,t,{words:n,change:s,sentences:r=[]}){let a=o("div",{}),c=()=>[...a.querySelectorAll("textarea")],l=()=>{
let b=c().map(x=>x.value).filter(x=>x.trim());s(b.length?b:null),S.follow()},p=()=>[...a.children].forEach((b,x)=>{b.querySelector(
"textarea").setAttribute("aria-label",_(n.line,{n:x+1})),b.querySelector("button").setAttribute("aria-label",_(n["remove\
-line"],{n:x+1}))}),f=()=>{j(""),c().at(-1).focus()},i=o("button",{type:"button",class:"ajar-link",onclick:f},n["add-lin\
e"]),d=()=>{p(),i.hidden=a.children.length>=e.most},u=b=>{let x=c()[c().indexOf(b)+1];x?x.focus():b.value.trim()&&!i.hidden&&
f()},h=b=>{let x=fn(b,{rows:1,enterkeyhint:"next",oninput:()=>{x.value.includes(`
`)&&(x.value=x.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:N=>{["insertLineBreak","insertParagraph"].includes(N.inputType)&&
(N.preventDefault(),u(x))}});return x},j=b=>{let x=()=>{let B=N.nextElementSibling||N.previousElementSibling;N.remove(),
B||j(""),d(),l(),(B||a.firstElementChild).querySelector("textarea").focus()},N=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},h(b)),o("button",{type:"button",class:"ajar-remove",onclick:x},"×"));a.append(N),d()},g=t||[];for(let b=0;b<
Math.max(e.lines,g.length);b++)j(g[b]??"");let k=b=>c().find(x=>x.value.trim()===b),S=Tt(r,{words:n,has:b=>!!k(b),put(b){
!k("")&&!i.hidden&&j("");let x=k("");x&&(x.value=b),l()},drop(b){k(b).value="",l()}});return o("div",{class:"ajar-lines"},
S.element,a,i)}var rs=5,as=3,cs=25;function Oe(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){
clearTimeout(n),n=0,s&&t(""),s=!1}}}function mn(e,t,n){let{words:s,level:r=3,small:a=!1,folded:c=!1,brief:l=!1,beside:p=[]}=n,
{closed:f=null}=n,i={...ps,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let d=`ajar-${window.ajarForms}`,u={...n.
answers},h=0,j=null,g=0,k=n.aside??0,S=t.why?o("p",{class:"ajar-why"},t.why):"",b=t.private?o("p",{class:"ajar-private"},
t.private):"",x=M=>l?M.after:c&&M.more,N=t.items.some(M=>x(M)&&n.answers?.[M.id]!=null),{example:B}=t,R=B?o("details",{class:"\
ajar-example"},o("summary",{},s.example),o("p",{},B)):"",T=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
v=o("div",{}),C=o("div",{class:"ajar-body"}),q=o(`h${r}`,{id:`${d}-title`},t.title),F=[...a||c?[o("div",{class:"ajar-bes\
ide"},...p,S?ls([S],s):"",R),b]:[S,b,R],v,C,T],I=o("section",{class:"ajar-form","aria-labelledby":`${d}-title`},...f===null?
[q,...F]:[o("details",{class:"ajar-folded",open:!f},o("summary",{},q),...F)]);I.addEventListener("keydown",M=>{M.key!=="\
Enter"||!(M.ctrlKey||M.metaKey)||!j||(M.preventDefault(),j.next.click())}),e.replaceChildren(I);function D(){let M=t.items.
filter(X=>Se(X,u)),K=M.filter(X=>!x(X)),G=N?M.filter(x).map(X=>[X]):[];return[...l||a&&t.together?[K]:K.map(X=>[X]),...G]}
let y=M=>{T.replaceChildren(M)},w=Oe(s,y);function E(M,K){T.replaceChildren(`${M} `,o("button",{type:"button",class:"aja\
r-link",onclick:()=>{u=K,y(""),n.onChange(u),ge({focus:!0})}},s["put-back"]))}function W(M,K){u={...u,[M.id]:K},us(C),y(
""),n.onChange(u),Z()}function H(){z(!0),w.begin(),g=setTimeout($,8e3)}function $(){g&&(clearTimeout(g),g=0,z(!1),w.end())}
function z(M){for(let K of j?.fieldsets??[])K.disabled=M}function Z(){if(!j)return;let{items:M,skip:K,where:G,next:ne,enough:X,
more:le}=j,ee=D().length;K.textContent=oe(M)?s["clear-and-skip"]:s.skip,G.textContent=_(s["question-of"],{n:h+1,all:ee}),
G.hidden=ee===1,ne.textContent=h===ee-1?s.done:s.next,X.hidden=!te(ee);let je=h===ee-1&&(!l||oe(M)),ye=t.items.some(pe=>x(
pe)&&Se(pe,u));le.hidden=N||!je||!ye}function te(M){return(n.enough==="at once"||h>0)&&h<M-1&&oe(t.items)}function ce(){
g||(H(),n.onDone(u))}let oe=M=>M.some(({id:K})=>u[K]!=null);function se(M,K=!0){if(g)return;let G=D();if(h+=M,h>=G.length){
h=G.length-1,ce();return}ge({focus:K,again:M<0})}function ve(M,K){let G=`${d}-${M.id}`,ne=o("legend",{id:`${G}-ask`},_(M.
ask,u)),X=M.hint?o("p",{class:"ajar-hint",id:`${G}-hint`},M.hint):null,le=[X,K.mark].filter(Boolean).map(({id:pe})=>pe),
ee=M.among?{...M,cards:qe(M,u)}:M,je=i[M.kind](ee,pn(ee,u[M.id]),{words:s,level:r+1,group:G,change:pe=>W(M,pe),say:y,remarks:n.
remarks,sentences:n.sentences?.(M),isQuick:n.enough==="at once",isShort:c,...K}),ye={class:`ajar-item ajar-${M.kind}`,tabindex:"\
-1","aria-describedby":le.join(" ")||null};return o("fieldset",ye,ne,X,je)}function ge({focus:M=!1,again:K=!1}={}){let G=D();
h=Math.max(0,Math.min(h,G.length-1));let ne=G[h],X=n.mark?.(ne),le=X?o("p",{class:"ajar-mark",id:`${d}-${ne[0].id}-mark`},
X):null,ee=o("div",{class:"ajar-moves ajar-onward"}),je=h>0?()=>se(-1):null,ye=ne.map(P=>ve(P,{mark:le,again:K,moves:ee,
back:je})),pe=o("button",{type:"button",class:"ajar-skip",onclick:()=>{if(g)return;let P=u,Q=oe(ne);if(u={...u,...Object.
fromEntries(ne.map(({id:J})=>[J,null]))},n.onChange(u),!Q){se(1);return}ge({focus:!0}),E(s.cleared,P)}}),Ne=o("button",{
type:"button",class:"ajar-next",onclick:()=>{g||(y(""),se(1))}}),Re=o("p",{class:"ajar-where"}),m=o("button",{type:"butt\
on",class:"ajar-link",onclick:()=>{g||(N=!0,se(1))}},l?s["add-why"]:s["ask-more"]),O=o("button",{type:"button",class:"aj\
ar-link",onclick:ce},s.enough);j={items:ne,skip:pe,where:Re,next:Ne,fieldsets:ye,enough:O,more:m},v.replaceChildren();let A={
type:"button",class:"ajar-back",onclick:je};ee.replaceChildren(Ne,je?o("button",A,s.back):"",pe);let V=ye.length===1;le&&
V&&ye[0].lastElementChild.before(le),C.replaceChildren(Re,...le&&!V?[le]:[],...ye,ee,...n.enough?[m,O]:[]),Z(),n.onMove?.(
h),M&&(ye[0].focus({preventScroll:!0}),Re.scrollIntoView({block:"nearest"}))}function L(M){if(v.replaceChildren(),!M||!n.
help||k>M.kinds.length)return null;let K=()=>{k=M.kinds.length+1,n.onAside?.(k),v.replaceChildren(),C.querySelector("[ta\
bindex]").focus()},{help:G,needs:ne}=n;return v.append(G.notice(M,{level:r+1,aside:K,needs:ne})),v.querySelector("[tabin\
dex]")}function U(M,{focus:K=!1,danger:G=null}={}){j=null;let ne=o(`h${r+1}`,{tabindex:"-1"},s["what-you-said"]);C.replaceChildren(
o("div",{class:"ajar-reflection"},ne,...M.flatMap(le=>Je(le,r+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("but\
ton",{type:"button",onclick:()=>{h=0,ge({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let le=u;
u={},h=0,k=0,n.onAside?.(0),n.onStartOver(),ge({focus:!0}),E(s["started-over"],le)}},s["start-over"])));let X=L(G);K&&(X??
ne).focus()}function Y(M){let K=C.contains(document.activeElement);K&&j&&!g||($(),u={...M.answers},M.done?U(M.reflection,
{focus:K,danger:M.danger}):(h=M.at??Math.max(0,D().findIndex(G=>G.some(({id:ne})=>u[ne]==null))),ge()))}let{done:ie,reflection:be,
danger:we}=n;return Y({answers:u,at:n.at,done:ie,reflection:be,danger:we}),{update:Y,release:$,say:M=>{$(),y(M)}}}function is(e){
let t=0,n=e.findIndex(({text:s},r)=>(t+=s.split(" ").length,r>=rs||r>=as&&t>cs));return n<0||n>=e.length-1?e.length:n}var ls=(e,t)=>o(
"details",{},o("summary",{},t["why-this"]),...e);function us(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Je=({heading:e,said:t,words:n},s)=>[
e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(r=>o("li",{},r))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...n.map(r=>o("p",{},r))].filter(Boolean),ps={ruler(e,t,{group:n,change:s}){let r=Array.from({length:11},(a,c)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:c,checked:t===c,onchange:()=>s(c),"aria-describedby":c===
0?`${n}-low`:c===10?`${n}-high`:null}),o("span",{},`${c}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...r),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:r,remarks:a,isShort:c}){let{chosen:l,own:p}=t||{chosen:[],
own:""},f=()=>r(l.length||p.trim()?{chosen:[...l],own:p}:null),i=e.many?"checkbox":"radio",d=e.cards.map(b=>o("input",{type:i,
name:s,value:b.id,checked:l.includes(b.id),onchange:x=>{e.many?l=l.filter(N=>N!==b.id).concat(x.target.checked?b.id:[]):
(l=[b.id],p="",u&&(u.value="")),f()}})),u=e.own?o("input",{type:"text",value:p,maxlength:500,oninput:b=>{p=b.target.value,
!e.many&&p.trim()&&(l=[],d.forEach(x=>{x.checked=!1})),f()}}):null,h=e.cards.map((b,x)=>o("label",{class:"ajar-card"},d[x],
o("span",{},b.text))),j=c?is(e.cards):h.length,g=h.filter((b,x)=>x>=j&&!d[x].checked);for(let b of g)b.hidden=!0;let k=()=>{
for(let b of g)b.hidden=!1;S.hidden=!0,g[0].querySelector("input").focus()},S=o("button",{type:"button",class:"ajar-link",
hidden:!g.length,onclick:k},_(n["cards-more"],{n:g.length}));return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},
n[e.many?"choose-many":"choose-one"]),...h,S,u?o("label",{class:"ajar-own"},o("span",{},e.own),u):null,u&&e.remark&&a?a(
u,e):null)},text:dn,list:hn,date(e,t,{words:n,change:s,say:r}){let a=At(new Date);return o("label",{class:"ajar-words"},
o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:({target:c})=>{s(c.value||null),c.value>="1000"&&
c.value<a&&r(n["day-past"])}}))}};var fs=e=>e;function fe(e,t){e.innerHTML=fs(t)}function rt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let r=o("select",{onchange:()=>{n=r.value}},...Object.entries(t).map(([a,c])=>o("option",{value:a,selected:a===n},c)));return o(
"label",{},e["home-paper"]," ",r)},value:()=>n}}function We(e,t){let n=!1,s=!1,r=()=>{s=n,n||t()};function a(){n=!0;let c=new AbortController,l=()=>{c.abort(),setTimeout(
()=>{n=!1,s&&r()})};for(let p of["pointerup","pointercancel","keyup","blur"])addEventListener(p,l,{signal:c.signal,capture:p!==
"blur"})}for(let c of["pointerdown","keydown"])e.addEventListener(c,a);return r}function at(e,t){let n=l=>[...e.querySelectorAll(
l)],s=n("details[open] > summary").map(l=>l.textContent),r=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=s.includes(l.textContent);if(r===!1)return;let a=n("summary, button").
find(l=>l.textContent===r),c=a??e.querySelector("h2, p");a||(c.tabIndex=-1),c.focus({preventScroll:!0})}function gn(e,{words:t,send:n,onDispose:s}){let r={},a=null,c=!1,l="",p=o("div",{}),f=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),i=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),u=Oe(t,I=>{d.textContent=I}),h=Nt(t),j=rt(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},f,p,d),h.dialog);let g=I=>{r.busy?d.textContent=t["room-one-moment"]:(u.begin(),
n(I,{awaited:!0}))},k=(I,D)=>o("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>g(D)},I),S=(...I)=>o(
"div",{class:"ajar-moves ajar-many"},...I);function b(){let I=r.needsKey?o("input",{type:"password",spellcheck:"false",id:`${F}\
-key`,"aria-describedby":`${F}-key-how`}):null,D=o("button",{type:"button","aria-disabled":r.busy?"true":null,onclick:()=>{
if(I&&!I.value){I.focus();return}g({room:"open",...I?{key:I.value}:{}}),I&&(I.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),r.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
r.elsewhere?_(t["room-how-elsewhere"],{address:r.elsewhere}):t["room-how-network"]),I?o("label",{class:"ajar-words",for:I.
id},t["room-host-key"]):null,I?o("p",{class:"ajar-hint",id:`${F}-key-how`},t["room-host-key-how"]):null,I,S(D,r.elsewhere?
null:k(t["room-inside"],{room:"inside"})),r.elsewhere?null:o("p",{},t["room-rehearse-how"]),r.elsewhere?null:S(...[12,3].
map(y=>k(_(t["room-rehearse"],{n:y}),{room:"rehearse",phones:y})))]}let x=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),S(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function N(){let I=o("button",{type:"butt\
on",onclick:()=>h.show()},t["room-large"]),D=o("p",{},r.inside&&!r.practice?t["room-inside-open"]:_(t["room-line"],{code:r.
code})),y=r.address?I:null;return a?[B(),o("div",{class:"ajar-door-line"},D,i,y),R(),v()]:[o("h2",{},t["room-title"]),B(),
R(),D,r.address?yn(t,r):null,r.inside?o("p",{},t[r.practice?"room-practice-how":"room-how-network"]):null,!r.inside&&!r.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,r.addresses?.length>1?T():null,r.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},i,y,r.inside&&!r.practice?k(t["room-widen"],
{room:"widen"}):null),v()]}let B=()=>r.practice?o("p",{},Ze(t)):null,R=()=>r.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function T(){let I=o("select",{id:`${F}-address`,onchange:()=>n({room:"pick",ip:I.value})},...r.addresses.map(
({ip:D,network:y})=>o("option",{value:D,selected:D===r.picked},`${D} (${y})`)));return o("label",{class:"ajar-words",for:I.
id},o("span",{},t["room-address"]),I)}function v(){let I=o("div",{}),D=o("button",{type:"button",onclick:()=>E(!1)},t["r\
oom-end-no"]),y=o("button",{type:"button",onclick:()=>E(!0)},t["room-end"]),w=()=>I.replaceChildren(...c?[o("p",{},t["ro\
om-end-sure"]),S(D,k(t["room-end"],{room:"end"}))]:[y]),E=H=>{c=H,w(),(c?D:y).focus()};w();let W=(H,$)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...$()},{awaited:!0})},H);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),r.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),r.shown?S(W(t["room-take-table"],()=>({
what:"table"})),W(t["room-take-page"],()=>({what:"page",paper:j.value()})),j.element()):null,o("p",{},t["room-end-how"]),
I)}function C(I){r={...r,...I},f.textContent!==r.problem&&(f.textContent=r.problem),f.hidden=!r.problem;let D=Lt(t,r.joined);
i.textContent!==D&&(i.textContent=D),h.update(r,D),a===null&&r.state==="open"&&(a=!r.here),r.state!=="open"&&(a=null,c=!1),
r.busy?u.begin():(u.end(),d.textContent=""),q()}let q=We(p,()=>{let{joined:I,problem:D,...y}=r,w=JSON.stringify([y,a]);if(w===
l)return;l=w;let E={open:N,lost:x}[r.state]??b;at(p,()=>p.replaceChildren(...E().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let F=`ajar-door-${window.ajarForms}`;return ct(e,()=>n({room:"look"}),s),{update:C}}var Lt=(e,t)=>t?t===
1?e["room-joined-one"]:_(e["room-joined"],{n:t}):e["room-joined-none"],Ze=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function yn(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return fe(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function Nt(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),r="";return{dialog:n,show:()=>n.
showModal(),update(a,c){s.textContent=c;let l=JSON.stringify([a.address,a.code,a.practice]);l!==r&&(r=l,a.address?t.replaceChildren(
a.practice?o("p",{},Ze(e)):"",yn(e,a),s):(n.close(),t.replaceChildren()))}}}function ct(e,t,n){let s=new IntersectionObserver(
r=>{r.some(({isIntersecting:a})=>a)&&t()});s.observe(e),n(()=>s.disconnect())}function it(e,{sentence:t,wide:n,narrow:s,columns:r,rows:a},c){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},c["ch\
art-empty"]));return}let l=(f,i)=>{let d=o("div",{class:`ajar-picture ajar-${i}`,role:"img","aria-label":t});return fe(d,
f),d.firstElementChild.setAttribute("aria-hidden","true"),d},p=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),l(n,"wide"),l(s,"narrow"),o("details",{open:p},o("summary",{},c.table),
o("table",{},o("thead",{},o("tr",{},...r.map(f=>o("th",{scope:"col"},f)))),o("tbody",{},...a.map(([f,...i])=>o("tr",{},o(
"th",{scope:"row"},f),...i.map(d=>o("td",{},d??"–")))))))))}function bn({units:e,slips:t},{words:n,ask:s,send:r}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-hands-${window.
ajarForms}`,c=new Map,l=h=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...h}),p=l({id:`${a}-people`,
min:1}),f=h=>Math.max(0,Math.floor(Number(h.value)||0)),i=h=>h.kind==="card"?h.bands.slice(0,1):h.bands,d=h=>{let j=e.filter(
b=>b.item===h),g=(b,x)=>{let N=l({"aria-label":[b.card,i(b)[x]].filter(Boolean).join(": ")});return c.set(b.id,[...c.get(
b.id)??[],N]),N},k=j.length===1&&!j[0].card?j[0].bands.map((b,x)=>[b,[g(j[0],x)]]):j.map(b=>[b.card,i(b).map((x,N)=>g(b,
N))]),S=j[0].card?["",...i(j[0])]:null;return o("table",{},o("caption",{},s(h)),S&&S.length>2?o("thead",{},o("tr",{},...S.
map(b=>b?o("th",{scope:"col"},b):o("td",{})))):null,o("tbody",{},...k.map(([b,x])=>o("tr",{},o("th",{scope:"row"},b),...x.
map(N=>o("td",{},N))))))};function u(){let h=new Map(e.map(S=>[S,c.get(S.id).map(f)])),j=Math.max(...[...h.values()].map(
S=>S.reduce((b,x)=>b+x,0))),g=f(p)||j;if(!g){p.focus();return}let k=Object.fromEntries([...h].map(([S,b])=>[S.id,S.kind===
"card"?[b[0],Math.max(0,g-b[0])]:b]));r({counts:k,people:g})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:h=>{h.preventDefault(),u()}},
...[...new Set(e.map(h=>h.item))].map(d),o("label",{class:"ajar-words",for:p.id},o("span",{},n["room-people"]),p),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function jn(e,{words:t,send:n,onDispose:s,form:r,ask:a}){let c={not:{}},l=!1,p="",f="",i=!1,d=($,z={})=>{i=$==="reveal",
B.begin(),n({question:e.of,do:$,...z},{awaited:!0})},u=o("div",{class:"ajar-results",hidden:!0}),h=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),j=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),g=o("span",{}),k=o("p",
{class:"ajar-counts"}),S=ds(e.minutes,t,s),b=o("button",{type:"button",class:"ajar-link",onclick:()=>F(!l)}),x=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),N=(...$)=>{x.textContent!==$[0]&&x.replaceChildren(...$)},B=Oe(t,$=>N(
$||f)),R={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},T=Object.
keys(R).filter($=>e.units.length||$==="open"||$==="close"),v=Object.fromEntries(T.map($=>[$,o("button",{type:"button",onclick:()=>{
v[$].getAttribute("aria-disabled")?N(C($)):$==="reset"?q():d($)}},R[$])])),C=$=>c.busy?t["room-one-moment"]:c.not[$];function q(){
let $=o("button",{type:"button",class:"ajar-link",onclick:()=>{N(""),v.reset.focus()}},t["home-no"]),z=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{N(""),v.reset.focus(),d("reset")}},t["room-ask-reset"]);x.replaceChildren(t["room\
-reset-sure"]," ",$," ",z),$.focus()}function F($){l=$,u.hidden=!$,r().hidden=$,b.textContent=t[$?"room-show-question":"\
room-show-result"]}let I=Nt(t),D=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>I.show()},t["room-cod\
e"]),y={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function w($){let z=c;c={...c,...$};let Z=c.
room==="open";g.replaceChildren(c.practice?Ze(t):""),j.textContent=c.problem,j.hidden=!c.problem;let te=[[c.answered,t["\
room-answered"]],[c.joined,t["room-have-joined"]]],ce=!Z||!e.units.length?[]:c.hands||c.inside?te.slice(0,1):te;k.replaceChildren(
...ce.map(([oe,se])=>o("span",{},o("b",{},`${oe}`)," ",se))),S.update(c.seconds);for(let oe of T)kn(v[oe],C(oe));f=Z?c.hands?
t["room-by-hands-now"]:y[c.state]:t["room-not-open"],(z.state!==c.state||z.room!==c.room||z.hands!==c.hands)&&N(f),c.busy||
B.end(),wn(h,c.withheld),I.update(c.way??{},Lt(t,c.joined)),D.hidden=!c.way?.address,E(),i&&!c.busy&&c.state==="closed"&&
h.childElementCount&&(i=!1,h.scrollIntoView({block:"nearest"}))}function E(){let $=JSON.stringify(c.charts??[]);if($===p)
return;p=$;let z=!!c.charts?.length;u.replaceChildren(...xn(c.charts??[],t)),b.hidden=!z,F(z),z&&i&&u.scrollIntoView({block:"\
start"}),i=!1}let W=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?k:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...T.
map($=>v[$]))),o("div",{class:"ajar-bar-line"},g,x,b,D,S.element),I.dialog),H=e.units.length?bn(e,{words:t,ask:a,send:$=>d(
"hands",$)}):null;return b.hidden=!0,ct(W,()=>n({room:"look"}),s),{parts:[u,h,j,W,H].filter(Boolean),update:w}}function kn(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function wn(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var xn=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return it(s,n,t),s});function vn(e,{words:t,send:n,onDispose:s}){
let r={},a="",c=o("div",{class:"ajar-results"}),l=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),p=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),f=o("div",{}),i=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?i.textContent=u():(i.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),u=()=>r.busy?t["room-one-moment"]:r.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},f,c,l,p,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),i)),ct(e,()=>n({room:"look"}),s),{update(h){r={...r,...h},f.replaceChildren(r.practice?Ze(t):""),p.textContent=
r.problem,p.hidden=!r.problem,wn(l,r.withheld),kn(d,u());let j=JSON.stringify(r.charts??[]);j!==a&&(a=j,c.replaceChildren(
...r.charts?.length?xn(r.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function ds(e,t,n){let s=null,
r=!1,a=o("span",{role:"timer"}),c=o("button",{type:"button",class:"ajar-link",onclick:()=>{r=!r,p()}}),l=o("p",{class:"a\
jar-clock"},a," ",c);function p(){let i=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=i===null?"":`${Math.floor(
i/60)}:${String(i%60).padStart(2,"0")}`,u=i===null?e?_(t["room-minutes"],{minutes:e}):"":e?_(t["room-clock"],{time:d,minutes:e}):
d;a.textContent=r?"":u,c.textContent=t[r?"room-clock-show":"room-clock-hide"],l.hidden=!u}let f=setInterval(()=>{s!==null&&
p()},1e3);return n(()=>clearInterval(f)),{element:l,update:i=>{s=i==null?null:Date.now()-i*1e3,p()}}}function Sn(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-couple-${window.ajarForms}`,
a=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),c=o("div",{class:"ajar-text"}),l=o("summary",{}),p=({title:d,
story:u,more:h,role:j})=>{fe(a,u),a.prepend(o("h2",{},d)),fe(c,h),l.textContent=j},f=e.couples.find(d=>d.id===n)??e.couples[0],
i=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:r,value:d.id,checked:d===
f,onchange:()=>{p(d),s(d.id)}}),o("span",{},d.title)))));return p(f),o("section",{class:"ajar-scenario","aria-label":t.couple},
a,o("details",{class:"ajar-role"},l,c),i)}var Rt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",hs=new RegExp(`^${Rt}+|${Rt}\
+$`,"g"),ms=/[\p{L}\p{N}_]+/gu,gs=/^[\p{L}\p{N}_]+/u,ys=/\{([a-z][a-z0-9-]*)\}/,[bs,js]=["⁨","⁩"],On={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},ks=new RegExp(`[,;:،]|${Rt}`),ws=/^\p{Uppercase}/u,$n=/[.!?…؟。][\u2069”’"')»]*$/,
xs=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
ue=e=>e.replace(hs,""),xe=e=>e.toLowerCase().toUpperCase(),lt=e=>e.match(gs)?.[0]??"",It=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Me(e,t,n=[]){let s=e.split(ys),r="";for(let a=0;a<s.length-1;a+=2){let[c,l,p]=s.slice(a,a+3),f=vs(ue(t[l]),p),i=Os(
c,f,n),d=!i&&!r&&ws.test(c);r+=$n.test(r)?i.replace(/^,+/,""):i,r+=$s(d?Ss(f):f)}return $n.test(r)?r:r+s.at(-1)}function ke(e){
let t=ue(e),[n,s,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in On&&s===On[n]&&ue(r))||r.includes(n)||r.includes(
s)?e:r}function vs(e,t){let n=e.length;for(;n&&ks.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,r=t.startsWith(",")&&s.endsWith(
".")&&s!==".",a=s.slice(0,-1);return r&&!a.slice(a.lastIndexOf(" ")+1).includes(".")?a:s}function Ss(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Os(e,t,n){let s=xe(lt(t));if(!s)return e;let r=new Set(n.map(xe)),a=c=>c===s||r.
has(c)&&r.has(s);for(let c of e.matchAll(ms))if(a(xe(c[0])))return e.slice(0,c.index);return e}var $s=e=>xs.test(e)?`${bs}${e}${js}`:
e;var Dt=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function En(e,t,{words:n,level:s,change:r,say:a,again:c,
moves:l,back:p,isQuick:f}){let i={...t},{cards:d,piles:u}=e,h=B=>u.find(R=>R.id===B).text,j=o("div",{class:"ajar-one"});
function g(B,R){i={...i,[B.id]:R},R||delete i[B.id],r(Object.keys(i).length?i:null),R&&a(_(n.moved,{card:ke(B.text),pile:h(
R)}))}function k(B,{focus:R=!0,back:T=B?()=>k(B-1):p,onward:v=()=>b(B+1)}={}){let C=d[B],q=_(n["card-of"],{n:B+1,all:d.length}),
F=o("div",{class:"ajar-one-card",role:"group","aria-label":q,tabindex:"-1"},o("p",{class:"ajar-where"},q),o("p",{},C.text)),
I=D=>{g(C,D),v()};l.hidden=!0,j.replaceChildren(F,o("div",{class:"ajar-one-piles"},...u.map(({id:D,text:y})=>Dt(y,()=>I(
D),{"aria-pressed":`${i[C.id]===D}`}))),o("div",{class:"ajar-one-also"},T?S(n.back,()=>T()):o("span",{}),S(n["card-out"],
()=>I("")),f?o("span",{}):S(n["card-enough"],()=>x()))),R&&F.focus({preventScroll:!0})}let S=(B,R)=>Dt(B,R,{class:"ajar-\
link"}),b=B=>B<d.length?k(B):x();function x({focus:B=!0}={}){let R=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),T=(v,C)=>{let q=d.
filter(D=>(i[D.id]??"")===C),F=D=>k(d.indexOf(D),{back:x,onward:x}),I=q.map(D=>o("li",{},Dt(D.text,()=>F(D))));return I.
length?[o(`h${s+1}`,{},v),o("ul",{},...I)]:[]};j.replaceChildren(R,o("p",{class:"ajar-hint"},n["cards-all-how"]),...u.flatMap(
({id:v,text:C})=>T(C,v)),...T(n["cards-out"],"")),l.hidden=!1,B&&(R.focus({preventScroll:!0}),j.scrollIntoView({block:"n\
earest"}))}let N=d.map(B=>!!i[B.id]).lastIndexOf(!0)+1;return N===d.length||c&&N?x({focus:!1}):k(N,{focus:!1}),j}var Es="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Cs=new RegExp(`(${Es})|[.…]+|[!?;\\n]`,"gu"),As=/[\u0300-\u036f'’‘ʼ]/g,
Ms=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function ut(e){let t={};for(let[n,s]of Object.entries(e))t[n]=An(s,t);return t}
var $e=(e,t)=>new RegExp(e.map(n=>An(n,t)).join("|"),"y");function pt(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let r=e.exec(t);r&&n.push([s,e.lastIndex]),s=r?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function ft(e,t){let n=t;
for(let[s,r]of pt(e,t))n=n.slice(0,s)+n.slice(s,r).replace(/[^ ]/g,"_")+n.slice(r);return n}var Qe=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Cn(e,t){let n=new Map,s=Qe(t),r=0;for(let a of e.join("")){let c=a.charCodeAt(0);r+=c-97,
c!==126&&n.set(r++,s[n.size])}return n}function dt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function An(e,t){return`(?:${(e.match(Ms)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:Ts(r)).join("")})`}function Ts(e){let t=Mn(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Mn=e=>e.
normalize("NFKD").replace(As,"").toLowerCase();function Ye(e){let t="",n=[];for(let s of e.matchAll(Cs)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let r=`${s[1]?Mn(s[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var Ls=4,Tn=4,Ln=".",Bt=new WeakMap;function _e(e,t){let{passes:n,kinds:s,learned:r}=Rn(t),{line:a,places:c}=Ye(e),l=ft(
n,a),p=Object.entries(s).flatMap(([d,u])=>pt(u,l).map(([h,j])=>({kind:d,start:h,end:j-1}))),f=r?Ns(p,a,r):p,i=(d,u)=>d.span[0]-
u.span[0]||d.span[1]-u.span[1]||(d.kind<u.kind?-1:+(d.kind>u.kind));return f.map(({kind:d,start:u,end:h})=>({kind:d,span:[
c[u][0],c[h][1]]})).sort(i)}function*Nn(e){let{passes:t,kinds:n}=Rn(e);for(let s of[t,...Object.values(n)])yield,pt(s,"w\
e are here ")}function Rn(e){return Bt.has(e)||Bt.set(e,Ds(e)),Bt.get(e)}function Ns(e,t,n){let{size:s,weights:r,kinds:a,
limit:c,least:l}=n,p=Rs(t,n.same),f=p.slice(1).map((b,x)=>[...p[x],...b]),i=b=>{let x=new Set(b.flatMap(B=>B.numbers.map(
R=>R%s)));return[...x].reduce((B,R)=>B+(r.get(R)??0),0)/Math.sqrt(x.size)},d=[...p,...f];if(e.length)return qt(d,i)[1]>l?
e:[];let u=d.filter(b=>b.length>Ls),[h,j]=qt(u,i);if(!(j>c))return[];let g=[...new Set(h.map(b=>b.numbers[0]))],k=b=>g.reduce(
(x,N)=>x+b[N%b.length],0),[S]=qt(Object.keys(a),b=>k(a[b]));return[{kind:S,start:h[0].start,end:h.at(-1).start}]}function Rs(e,t){
let n=Ln,s=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],c=[`w ${a}`,`b ${n} ${a}`,...Is(r[0])];s.at(-1).
push({start:r.index,numbers:c.map(dt)}),n=a,a===Ln&&s.push([])}return s.filter(r=>r.length)}function Is(e){let t=["^",...e,
"$"];return t.slice(Tn-1).map((n,s)=>`n ${t.slice(s,s+Tn).join("")}`)}var qt=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>
n[1]?s:n,[null,-1/0]),In=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:r})=>t[r]===s))?.[1]??null;
function Ds({lists:e,passes:t,phrases:n,learned:s}){let r=ut(e),a=Object.entries(n).map(([c,l])=>[c,$e(l,r)]);return{passes:$e(
t,r),kinds:Object.fromEntries(a),learned:s&&Bs(s)}}function Bs({same:e,gaps:t,weights:n,kinds:s,...r}){let a=e.map(l=>l.
split(" ")),c=Object.entries(s).map(([l,p])=>[l,Qe(p)]);return{...r,same:new Map(a.flatMap(l=>l.map(p=>[p,l[0]]))),weights:Cn(
t,n),kinds:Object.fromEntries(c)}}function Dn({title:e,close:t,bar:n,parts:s}){let r=()=>{c.close?c.close():c.remove()},a=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=o("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},n,a,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Bn=["emergency","crisis","violence","agency","worried","child"],qs=["crisis","violence"],_n='a[href$="#Help-lines"]',
de=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function qn(){for(let e of de().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&de().listeners.delete(e),e.shown||=t}}function Ws(e,{zone:t="",languages:n=[]}){
let s=l=>l.endsWith("/")?t.startsWith(l):t===l,r=e.find(({zones:l})=>l.some(s));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(l=>l.home);return a?a.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:p})=>p===l))??""}function Pn(e,t,n){let s=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]);for(let c of Object.values(n)){let l=s.flatMap(f=>_e(f,c)),p=In(l,c);if(p)return{...p,kinds:[...new Set(l.map(
({kind:f})=>f))].sort()}}let r=e.filter(({id:c,kind:l})=>l==="ruler"&&t[c]!=null),a=Object.values(n)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var Wt=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),_t=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),Wn=e=>`tel:${e.match(/\d+/)[0]}`;
function Fn({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(de().countries=t);let r=()=>de().countries,a=null,
c=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},de().
chosen||Ws(r(),a)),l=()=>r().find(v=>v.code===c());function p(v){de().chosen=v,qn();for(let{element:C,draw:q}of de().listeners)
q(C)}function f(v,C){return C(v),de().listeners.add({element:v,draw:C,shown:!1}),queueMicrotask(qn),v}let i=v=>f(o("div",
{}),C=>C.replaceChildren(...v())),d=()=>{let v=[...r(),{code:"-",country:e["help-elsewhere"]}],C=o("select",{onchange:()=>{
p(C.value),s(C.value)}},...v.map(q=>o("option",{value:q.code},q.country)));return f(C,()=>{C.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),C)},u=({say:v,to:C},q)=>{if(/^(tel|sms):/.test(C))return o("a",
{class:q?"ajar-reach":"ajar-reach ajar-first",href:C},o("span",{},..._t(v)));let F=o("span",{},v),I=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":_(e["help-copy-what"],{address:C}),onclick:async()=>{await Ft(C,F)&&(I.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},F," ",I)},h=v=>o("li",{},o("p",{class:"ajar-for"},v.
for_what),o("p",{class:"ajar-hint"},[v.name,v.hours,v.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...v.reach.map(u))),j=({emergency:v,note:C})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),C?o("\
p",{class:"ajar-hint"},C):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Wn(v)},_(e["help-call"],{number:v})))),
g=v=>i(()=>{let C=l();if(!C)return[o("p",{},e["help-elsewhere-how"])];let q=v.flatMap(F=>F==="emergency"?j(C):Wt(C,[F]).
map(h));return[o("ul",{class:"ajar-help-lines"},...q)]});function k(){Dn({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},d(),Pt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),g(Bn),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function S({title:v,text:C,now:q,lines:F,kinds:I,
countries:D},{level:y,aside:w,needs:E}){return D&&!T()&&(de().countries=D),o("section",{class:"ajar-danger"},o(`h${y}`,{
tabindex:"-1"},v),o("p",{},C),I.length?null:E?.()??null,d(),g(F),o("ul",{class:"ajar-todo"},...q.map(W=>o("li",{},W))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:w},e["help-aside"]))}let b=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:k},e["help-get"]);function x({emergency:v,...C}){let F=qs.map(D=>Wt(
C,[D])[0]?.reach??[]).flatMap(D=>["tel:","sms:"].map(y=>D.find(({to:w})=>w.startsWith(y))));return[{say:_(e["help-call"],
{number:v}),to:Wn(v)},...F.filter(Boolean)]}let N=(v=`${e["help-line"]} `)=>i(()=>{let C=l(),q=(C?x(C):[]).flatMap(({say:D,
to:y},w)=>[w?" · ":"",o("a",{href:y},..._t(D))]),F=o("button",{type:"button",class:"ajar-link",onclick:k},e["help-get"]),
I=o("span",{class:"ajar-off-paper"},q.length?" · ":"",F);return[o("p",{class:"ajar-help-line"},v,...q,I)]});function B(v){
if(!T())return;let[C]=[...v.querySelectorAll(_n)].reverse();C?.closest("p, ul").after(N(""));for(let q of v.querySelectorAll(
"details"))q.open=q.querySelector("summary").textContent===l()?.country}let R=()=>i(()=>{let v=l();return v?[o("p",{},o(
"b",{},`${e["help-title"]}, ${v.country}`)),o("p",{},`${e["help-danger"]} ${_(e["help-call"],{number:v.emergency})}`),o(
"ul",{},...Wt(v,Bn).map(({for_what:C,name:q,reach:F,hours:I})=>o("li",{},..._t(`${C}: ${q}. ${F.map(({say:D})=>D).join("\
 · ")}. ${I}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),T=()=>r().length>0;return{open:k,notice:S,button:b,line:N,addNumbers:B,
text:R,choose:p,code:c,isKnown:T}}var Pt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function zn(e){if(de().open){de().open=e;return}de().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(_n)&&(t.preventDefault(),t.stopPropagation(),de().open())},{capture:!0})}async function Ft(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Un(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var _s="about:blank";function zt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(_s)}function Hn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),zt()))},{capture:!0})}function Vn(e,t,{words:n,group:s,change:r,say:a}){let c={...t},l={},p=e.piles.map(h=>(l[h.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.currentTarget.
classList.remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");let g=d[j.dataTransfer.
getData("text/plain")]?.[h.id];g&&!g.matches(":disabled")&&(g.checked=!0,i(g.dataset.card,h))}},l[h.id]))),f=()=>e.piles.
forEach(h=>{l[h.id].textContent=_(n["pile-count"],{pile:h.text,n:Object.values(c).filter(j=>j===h.id).length})}),i=(h,j)=>{
c[h]=j.id,f(),r({...c}),a(_(n.moved,{card:ke(e.cards.find(g=>g.id===h).text),pile:j.text}))},d={},u=e.cards.map(h=>{d[h.
id]={};let j=`${s}-${h.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:g=>g.dataTransfer.setData(
"text/plain",h.id)},o("legend",{},h.text),o("div",{class:"ajar-into"},...e.piles.map(g=>{let k=o("input",{type:"radio",name:j,
value:g.id,"data-card":h.id,checked:c[h.id]===g.id,onchange:()=>i(h.id,g)});return d[h.id][g.id]=k,o("label",{},k,o("spa\
n",{},g.text))})))});return f(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...p),...u)}var Ht=["open","closed"],Ps=[...Ht,"half-open"],Fs=2,zs=90,Vt=3,ht="none",Kn=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Us=/[“”„«»"' \t\n]/g,Gn=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Hs=["i","im","id","ill","ive","its","we",
"were","well"],Vs=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Ks=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Ut=new WeakMap;function Gs(e,t){let n=Zn(t),{sentences:s,forms:r,at:a}=Qs(e,n);if(a<0||r[a].name===ht)return{kind:"",reason:"",
notes:[],remarks:[]};let c=tr(er({sentences:s,forms:r,at:a},n),n.learned),{name:l,start:p,end:f}=r[a],i=nr(c,l,Kt(e,s[a],
p,f),t),d=or(e,s,n),h=[c==="open"&&d.some(j=>j.name!=="two-at-once")?"":i,...d.map(j=>j.remark)].filter(Boolean);return{
kind:c,reason:i,notes:d,remarks:h.slice(0,Fs)}}function Js(e,t){let n=Zn(t),s=t["about-statements"],r=Xn(lr(e)),a=Object.entries(n.blame).map(([g,k])=>({name:g,places:r.
flatMap(S=>sr(g,k,S,n))})),c=new Set(a.flatMap(({places:g})=>g.map(({sentence:k})=>k))),l=[],p="";for(let{name:g,places:[
k]}of a){if(!k)continue;let S=rr(e,k,n.quotedTo[g]);l.length||(p=ar(g,e,k,n)),l.push({name:g,words:S,remark:_(s.blame[g].
say,{words:S})})}let f=l.map(g=>g.name),i=r.filter(g=>!c.has(g)),d=Object.keys(n.parts).filter(g=>(g==="seen"?i:r).some(
({line:k})=>Ee(n.parts[g],k))),u=d.map(g=>s.parts[g]).join(", "),h=d.length?_(s.mirror,{parts:u}):"",j=[h,l.length?`${l[0].
remark} ${p}`:""].filter(Boolean);return{parts:d,mirror:h,blame:f,notes:l,rewording:p,remarks:j}}function Jn({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(a=>_e(n,a).length)?[]:e==="question"?Gs(n,s.coach).remarks:Js(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Zn(e){return Ut.has(e)||Ut.set(e,Zs(e)),Ut.get(e)}function Zs(e){let t=ut(
e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([p,f])=>[p,$e(f,t)])),{limit:s,unit:r,forms:a,weights:c}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:$e(e.echoes,t),stated:$e(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:r,forms:a,weights:Ht.map(l=>Qe(c[l]))},passes:$e(e.passes,t),quotes:$e(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Ee(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Qs(e,t){let n=Xn(e),s=n.map(f=>Ys(f,t)),r=f=>n.map((i,d)=>d).filter(f),a=r(f=>n[f].
mark==="?"),c=a.filter(f=>Qn(n[f])>=Vt),l=r(f=>!["none","echo","short"].includes(s[f].name)),[p]=[c,a,l].filter(f=>f.length).
map(f=>f.at(-1));return{sentences:n,forms:s,at:p??n.length-1}}var mt=e=>e.trim().split(" ").slice(0,-1),Qn=({line:e})=>mt(
e).length-1;function Ys({line:e,mark:t},{anywhere:n,first:s,fillers:r,echoes:a,stated:c}){for(let[i,d]of Object.entries(
n)){let u=Ee(d,e);if(u)return{name:i,start:u[0],end:u[1]}}let l=Object.entries(s).map(([i,d])=>({name:i,place:Ee(d,e)})).
filter(({place:i})=>i).map(({name:i,place:[d,u]})=>({name:i,start:d,end:u}));if(l.length){let i=l.reduce((d,u)=>u.start<
d.start?u:d);return["what","how","why","when"].includes(i.name)?(c.lastIndex=i.start,t!=="?"&&c.test(e)?{...i,name:ht}:e.
slice(2,i.start).split(" ").filter(Boolean).some(h=>!r.has(h))?{...i,name:`${i.name}-mid`}:i):i.name!=="wonder"&&t!=="?"?
{...i,name:ht}:i}let p=Yn(mt(e).slice(1),r).length>Vt?"echo":"short";return{name:t==="?"&&Ee(a,e)?p:ht,start:2,end:e.length}}
function Yn(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Xs({sentences:e,forms:t,at:n},{fillers:s}){let{
line:r,mark:a}=e[n],c=Yn(mt(r).slice(1),s),l=mt(r.slice(t[n].start)),p=["what","how","why","tell","half-open"],f=t.filter(
({name:i},d)=>d!==n&&(e[d].mark==="?"||p.includes(i)));return[...c,...[2,3].map(i=>`> ${l.slice(0,i).join(" ")}`),...[1,
2].map(i=>`$ ${c.slice(-i).join(" ")}`),`mark ${a}`,`length ${Math.min(Math.floor(c.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...f.map(({name:i})=>`beside ${i}`)]}function er(e,t){let{forms:n,weights:s,unit:r}=t.learned,
a=n[e.forms[e.at].name]??Ht.map(()=>0),c=new Set(Xs(e,t).map(f=>dt(f)%s[0].length)),l=r/Math.sqrt(c.size);return[...a.map(
(f,i)=>f+[...c].reduce((d,u)=>d+s[i][u],0)*l),0]}function tr(e,{limit:t}){let[n,s]=[...e].sort((r,a)=>a-r);return n-s>=t?
Ps[e.indexOf(n)]:""}function nr(e,t,n,s){let r=s["about-questions"];return e==="closed"?r[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?_(r[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":_(r[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function or(e,t,{
data:n,notes:s}){let r=n["about-questions"].notes,a=t.filter(p=>p.mark==="?"),c=a.length?a:t.slice(-1),l=[];return Object.
entries(s).flatMap(([p,f])=>{let i=c.map(u=>({sentence:u,place:Ee(f,u.line)})).find(({place:u})=>u);if(i){let u=Kt(e,i.sentence,
...i.place);return l.some(h=>h.includes(u))?[]:(l.push(u),[{name:p,words:u,remark:_(r[p],{words:u})}])}let d=c.filter(u=>Qn(
u)>=Vt).length>1;return p==="two-at-once"&&d?[{name:p,words:"",remark:r[p]}]:[]})}function sr(e,t,n,{passes:s,quotes:r,unless:a}){
if(Ee(r,n.line))return[];let c=ft(s,n.line),l=Ee(t,c);return!l||a[e]&&Ee(a[e],c)?[]:[{sentence:n,start:l[0],end:l[1]}]}function rr(e,{
sentence:t,start:n,end:s},r){let a=r&&Ee(r,t.line.slice(n,s));return Kt(e,t,n,a?n+a[1]:s)}function ar(e,t,n,s){let r=s.data["\
about-statements"].blame[e],a=cr(e,t,n,s),c=a>0?ir(t,n.sentence,a):"",l=e==="ultimatum"&&Ye(c).line.split(" ").some(i=>Hs.
includes(i)),f=n.sentence.line.slice(n.start).split(" ")[1]==="always"?r.sometimes:r.try;return c&&f&&!l?_(f,{rest:c}):r.
otherwise}function cr(e,t,{sentence:n,start:s,end:r},{verbs:a,acts:c}){let{line:l}=n,p=l.slice(s,r).trim().split(" "),f=p[0]===
"you"||p[0]==="u",i=h=>f&&p.slice(1,1+h.length).join()===h.join(),d=0;e==="need-you-to"&&p.at(-1)==="to"&&!p.includes("n\
ot")&&(d=r);let u=i(["never"])&&a.has(p[2])||i(["always"])&&c.has(p[2]);if(e==="always"&&u&&(d=l.indexOf(` ${p[2]} `,s)+
1),e==="makes"&&i(["make","me","feel"])&&(d=l.indexOf(" feel ",s)+6),e==="feel-you"){let h=l.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=h<0?0:s+h+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(s))){let[[h],[,j]]=[n.places[s],n.places[r-1]];
t.slice(h,j).includes(",")&&(d=s+p.slice(0,3).join(" ").length+1)}return d<l.length-2?d:0}function ir(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Ks,1),r=s.replace(Gn," ").replace(/^ +| +$/g,"");return[...r].length<=zs?r:""}var Kt=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Gn," ").replace(Vs,"");function Xn(e){let{line:t,places:n}=Ye(e),s=[],
r=0;for(let a=0;a<=t.length;a=t.indexOf(" ",a)+1||t.length+1){let c=t.startsWith(". ",a);if(!(!c&&a<t.length)){if(a>r){let[
l]=n[r],[,p]=n[a-1],f=c?n[a]:[p,p];s.push({line:`^ ${t.slice(r,a)}. `,places:[[l,l],[l,l],...n.slice(r,a),f,f],mark:c?e.
slice(...n[a]):""})}r=a+2}}return s}function lr(e){return e.replace(Kn,"").replace(Us,"")?e.replace(Kn,t=>" ".repeat(t.length)):
e}var ur=1200;function eo(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),r=o("p",{class:"ajar-hint"}),a=o("div",
{class:"ajar-remarks"},s,r),c=0,l=[],p=d=>{window.ajarNoRemarks=d,l=[],i()},f=(d,u)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>p(u)},d);function i(){let d=window.ajarNoRemarks===!0,u=d||!e.value.trim()?[]:n(e.value);u.length&&
u.join(`
`)===l.join(`
`)||(l=u,s.replaceChildren(...u.map(h=>o("p",{},h))),d?r.replaceChildren(f(t["remarks-on"],!1)):u.length?r.replaceChildren(
`${t["remarks-limits"]} `,f(t["remarks-off"],!0)):r.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
c),c=setTimeout(i,ur)}),a}var Gt=2e4,pr=10,he=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function Xe({
items:e,ids:t},n){let s=Object.keys(n).filter(a=>!t.includes(a));if(s.length)throw new he("unknown-items",{items:s.sort()});
let r=Object.fromEntries(t.map(a=>[a,null]));for(let a of e){let c=n[a.id],l=c==null?null:dr[a.kind](c,a);Se(a,r)&&(r[a.
id]=fr(a,l,r))}return r}function gt(e,t){try{Xe(e,t)}catch(n){if(n instanceof he)return!1;throw n}return!0}var oo=e=>Object.
values(e).every(t=>t==null);function me(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>to(
e.cards,n)),ue(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${to(e.piles,t[n.
id])}`);case"date":return[It(t)];case"list":return t.map(ue);default:return[ue(`${t}`)]}}var to=(e,t)=>e.find(n=>n.id===
t)?.text??t;function fr(e,t,n){if(e.kind!=="choice"||!t)return t;let s=qe(e,n).map(({id:a})=>a),r=t.chosen.filter(a=>s.includes(
a));return r.length||t.own?{chosen:r,own:t.own}:null}var dr={ruler(e){if(!Number.isInteger(e)||e<0||e>pr)throw new he("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let r=t.map(({id:p})=>p);if(!no(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Zt(r)))throw new he("answer-cards");let{chosen:a}=e,c=Jt("own"in e?e.own:"")??"";if(c&&!s)throw new he("ans\
wer-own");if(!n&&a.length+!!c>1)throw new he("answer-one-card");let l=r.filter(p=>a.includes(p));return l.length||c?{chosen:l,
own:c}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:c})=>c),r=Zt(n.map(({id:c})=>c));if(!no(e)||!Object.keys(e).every(
Zt(s))||!Object.values(e).every(r))throw new he("answer-piles");let a=s.filter(c=>Object.hasOwn(e,c)).map(c=>[c,e[c]]);return a.
length?Object.fromEntries(a):null},text:Jt,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new he("answer-lines",
{most:t});let n=e.map(s=>Jt(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Ge(e))throw new he(
"answer-day");return e}};function Jt(e){if(typeof e!="string")throw new he("answer-text");if(e.length>Gt&&[...e].length>
Gt)throw new he("answer-long",{most:Gt});return ue(e)?e:null}var Zt=e=>t=>e.includes(t),no=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var hr=[{answers:["all"]}],mr=/\p{L}/u,gr=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,yr=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
br=/\{([a-z][a-z0-9-]*)\}/g;function bt({items:e,rules:t,reflection:n},s,r={}){let{plain:a=!1,last:c=null}=r,l=Object.fromEntries(
e.map(({id:d})=>[d,s[d]??null]));if(oo(l))return"nothing"in n?[yt([n.nothing])]:[];let{parts:p}=ao({items:e,answers:l,rules:t,
phrases:n,last:c}),i=(a||!t.length?hr:t).flatMap(p);return a||!("closing"in n)?i:[...i,yt([n.closing])]}function ro({items:e,
rules:t,reflection:n},s){let{sentences:r}=ao({items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:a})=>a?r(
a):[])}var yt=e=>({words:e,heading:"",said:[]}),Ce=(e,t,n=[])=>({words:n,heading:e,said:t}),so=(e,t)=>e.filter(n=>!t.has(
xe(n)));function ao({items:e,answers:t,rules:n,phrases:s,last:r}){let a=y=>e.find(({id:w})=>w===`couple-${y}`)??e.find(({
id:w})=>w===y),c=y=>t[a(y)?.id]??null,l=y=>a(y)?me(a(y),c(y)):[],p=y=>{let w=new Set(y.map(a));return e.filter(E=>w.has(
E))},f=y=>{let w=c(y);return typeof w=="number"?w:l(y).length},i=y=>y.map(w=>c(w)?.chosen).find(w=>Array.isArray(w))??[],
d=(y,w)=>{let[E,W]=[a(y),c(y)];return E?.kind!=="sort"||!W?[]:E.cards.filter(({id:H})=>W[H]===w).map(({text:H})=>H)},u=y=>new Set(
y?l(y).map(xe):[]),h=({if:y=[],unless:w=[]})=>y.every(j)&&!w.some(j);function j(y){if(typeof y=="string")return c(y)!==null;
let{item:w=[],cards:E,piles:W,without:H,only:$,least:z,asked:Z}=y;if(Z)return!!a(Z)&&Se(a(Z),t);let te=w.find(se=>c(se)!==
null);if(!te)return!1;let ce=i([te]);return E&&!E.some(se=>ce.includes(se))||W&&!W.some(se=>so(d(te,se),u(H)).length)||$&&
!(se=>se.size===1&&se.has($))(new Set(Object.values(c(te))))?!1:z==null||f(te)>=z}let g=(y,w={})=>_(s[y],w);function k(y,w={}){
if(typeof y=="string")return g(y,w);if(!h(y))return null;let{phrase:E,of:W,since:H}=y;if(!W)return g(E,w);if(!l(W).length)
return null;let $=H&&r?.values[W];return $==null?g(E,{n:f(W),...w}):g(H,{n:f(W),last:$,day:r.day,...w})}let S=(y=[],w={})=>y.
map(E=>k(E,w)).filter(E=>E!==null),b=(y,w)=>{let E=S(y,w);return E.length?[yt(E)]:[]};function x(y){if(typeof y=="string")
return l(y);if("level"in y)return C(y);if("phrase"in y){let[z]=y.of?l(y.of):[],Z=k(y,z===void 0?{}:{words:z});return Z===
null?[]:[Z]}let{item:w,pile:E,also:W,without:H}=y,$=E?d(w,E):l(w);return W&&($=$.filter(z=>u(W).has(xe(z)))),so($,u(H))}
let N=({heading:y,under:w})=>y?g(y):(w&&a(w)?.said)??"";function B(y,w){let E=a(y);if(E?.kind!=="sort"||t[E.id]===null)return[];
let W=$=>E.piles.find(z=>z.id===$).text;return(w??E.piles.map(({id:$})=>$)).map($=>({id:$,text:W($),cards:d(y,$)}))}let R=n.
find(y=>y.ladder)?.ladder,T=()=>Math.floor(R.rungs.length/2);function v(y){let[w]=i([y]);return!R||!w?null:T()-R.rungs.findIndex(
({card:E})=>E===w)}function C({level:y,up:w=0}){let E=y.map(v).find(H=>H!==null);if(!R||E===void 0)return[];let W=R.rungs[T()-
E-w];return W?l(W.item):[]}let q={answers({answers:y}){return(y[0]==="all"?e:p(y)).filter(({id:E})=>t[E]!==null).map(E=>Ce(
E.said||E.ask,me(E,t[E.id])))},lines(y){let w=y.lines.flatMap(x),E=w.length?[Ce(N(y),w,S(y.say))]:[],W=y.count?.[Math.min(
w.length,y.count.length-1)];return W?[...E,yt([g(W,{n:w.length})])]:E},piles({piles:y,only:w,heading:E,below:W={},all:H={}}){
let $=z=>z.length===a(y).cards.length;return B(y,w).filter(({cards:z})=>z.length).flatMap(({id:z,text:Z,cards:te})=>{let ce=$(
te)&&H[z]||W[z],oe=E?g(E,{pile:Z}):Z;return[Ce(oe,te),...b(ce?[ce]:[])]})},empty(y){let w=B(y.empty,y.only).filter(({cards:E})=>!E.
length).map(({text:E})=>E);return w.length?[Ce(N(y),w,S(y.say))]:[]},sentence(y){let w=s[y.sentence],E=co(w),W=Object.fromEntries(
E.map(H=>[H,l(H).join(" ")]));return Object.values(W).every(Boolean)?[Ce(N(y),[Qt(y,w,W)])]:[]},message(y){let w=F(y.message);
return w.length?[Ce(N(y),[w.join(" ")])]:[]},ladder(){let[y=""]=l(R.goal),[[w],[E]]=[i([R.today]),i([R.later])],W=R.rungs.
map(({card:H,item:$})=>{let z=a($)?.said??"",[Z]=l($),te=Z?`${z}: ${Z}`:g("open",{level:z}),ce=jr(H===w,H===E,!!E);return ce?
g(ce,{level:te}):te});return[Ce(g(y?"ladder":"ladder-unnamed",{goal:y}),W)]},missing({missing:y,say:w}){let E=p(y).filter(
({id:W})=>t[W]===null);return E.length?b(w,{parts:E.map(W=>W.said).join("; ")}):[]},repeated(y){let w=y.repeated.map(l),
E=new Map;for(let $ of w.flat())E.has(xe($))||E.set(xe($),$);let W=$=>w.filter(z=>z.some(Z=>xe(Z)===$)).length>1,H=[...E].
filter(([$])=>W($)).map(([,$])=>$);return H.length?[Ce(N(y),H)]:[]}},F=y=>y.parts.map(w=>[w,l(w.item)[0]]).filter(([,w])=>w).
map(([w,E])=>I(w,E,y));function I(y,w,{self:E=[],small:W=[],capitals:H=[]}){let{opener:$,clause:z,clauses:Z=[],questions:te=[],
names:ce=!1}=y,oe=ke(w),se=lt(oe),ve=se.toLowerCase();if(E.includes(ve))return Me("{words}.",{words:oe});let ge=[...s[$]].
at(-1);if(!gr.test(oe.match(mr)?.[0]??"a")||te.includes(ve))return Me(`{words}${ge}`,{words:oe});let L=s[z&&Z.includes(ve)?
z:$],U=ce||H.includes(se);return Me(L,{words:jt(oe,W,U)})}function D(y){if(!h(y))return[];let w=Object.keys(q).find(W=>W in
y),E=w?q[w](y):b(y.say);return E.length&&y.then?[...E,...b([y.then])]:E}return{parts:D,sentences:F}}var co=e=>[...e.matchAll(
br)].map(([,t])=>t);function Qt({alike:e,small:t=[],lower:n=[]},s,r){let a=l=>jt(ke(ue(r[l])),t,!n.includes(l)),c=Object.
fromEntries(co(s).map(l=>[l,a(l)]));return Me(s,c,e)}function jt(e,t,n){let s=lt(e);if(!([...s].length>1&&yr.test(s)&&!n)&&
!t.includes(s.toLowerCase()))return e;let[a=""]=e;return a.toLowerCase()+e.slice(a.length)}function jr(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function io(e,t,n,s=null){let r=kr(e,t,n),a=!n||!!r?.kinds.length;return{danger:r,reflection:bt(e,t,{plain:a,last:s})}}function kr({
items:e},t,n){let s=n&&Pn(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function Yt(e,{words:t,label:n,question:s,act:r}){let a=e.querySelector("button, input"),c=[...e.childNodes],l=(i,d)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...c),a.focus(),d()}},i),p=l(t["home-no"],()=>{}),f=o("div",{class:"\
ajar-moves"},p,l(n,r));e.replaceChildren(o("p",{},s),f),p.focus()}function kt(e){let n=o("button",{type:"button",onclick:()=>Yt(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function lo({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
r=o("span",{}),a=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),c=o("p",{class:"ajar-problem",role:"al\
ert"}),l=o("p",{class:"ajar-news",role:"status"}),p=o("div",{}),f=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},c,l,p),i={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=i,u=!1,h=!1,j=!1,g=!1,k=!1,S=(L,U,Y={})=>o(
"button",{type:"button",onclick:U,...Y},L),b=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>w()}),x=S(
e["keep-open"],()=>w(),{class:"ajar-link"}),N=o("div",{class:"ajar-offer"}),B=!1,R=L=>{L.tabIndex=-1,L.focus()},T=()=>p.
querySelector(".ajar-change"),v=()=>i.state==="kept"&&!i.reopen;function C(L,U=L){a.dataset.short=U,r.textContent!==L&&(r.
textContent=L)}function q(){let L=i.problem?e["keep-unsaved"]:e["keep-saving"],[U,Y]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["keep-saved-short"]]:[L],
lost:[e["keep-lost"]]}[k?"lost":i.state];a.classList.toggle("ajar-state-lost",k),C(U,Y),a.dataset.longest=i.state==="kep\
t"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem,F()}function F(){let L=n&&
i.state==="none"&&!u,[U,Y]=i.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];b.setAttribute(
"aria-label",U),b.replaceChildren(o("span",{class:"ajar-long"},U),o("span",{class:"ajar-short"},Y)),b.hidden=!L||B,x.hidden=
!L||!i.exists,N.hidden=!L||g,f.hidden=L&&c.hidden&&!l.textContent}function I(){let L=()=>{g=!0,q(),R(a)};return N.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},S(e["keep-nothing"],L),S(e["keep-offer-yes"],w))),N}function D(){
i={...i,saved:!1},q()}function y(){q(),d=i,v()?p.replaceChildren(h?Z("change"):se()):i.state!=="none"?p.replaceChildren(
Z("unlock")):u?p.replaceChildren(Z(i.exists?"open":"start")):p.replaceChildren(n?"":g?$():H())}let w=()=>{u=!0,l.textContent=
"",y(),f.scrollIntoView({block:"nearest"}),p.querySelector("input").focus()},E=()=>i.hosted?o("p",{},e["keep-hub"]):null,
W=()=>i.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function H(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[i.exists?"keep-there":"keep-why"]),E(),o("d\
iv",{class:"ajar-moves"},S(e["keep-nothing"],()=>{g=!0,y(),R(a)}),S(e[i.exists?"keep-open":"keep-start"],w)))}let $=()=>o(
"p",{},S(e[i.exists?"keep-open":"keep-start"],w,{class:"ajar-link"}));function z(){let U=["none","weak","fair","good","s\
trong"].map(Y=>e[`keep-strength-${Y}`]).reduce((Y,ie)=>ie.length>Y.length?ie:Y);return o("p",{class:"ajar-strength","ari\
a-live":"polite","data-longest":U},o("span",{},e["keep-strength-none"]))}function Z(L){let U=L==="start"||L==="change",Y={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[L],ie=o("input",{id:`${s}-wor\
ds`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{U&&t({strength:ie.value})}}),be=o("inp\
ut",{id:`${s}-again`,type:"password",spellcheck:"false"}),we=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),be),
M=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),K=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:i.
place,onchange:()=>t({place:K.value})}),G=z(),ne=()=>{if(!ie.value){ie.focus();return}if(M.hidden=!0,U&&ie.type==="passw\
ord"&&be.value!==ie.value){M.textContent=e["keep-again-differs"],M.hidden=!1,be.focus();return}L==="change"?t({change:ie.
value},{awaited:!0}):t({[L==="start"?"keep":"unlock"]:ie.value,place:K.value},{awaited:!0}),C(e["keep-opening"]),ie.value=
"",be.value="",G.firstChild.textContent=e["keep-strength-none"]},X=()=>{u=!1,h=!1,y(),L==="change"?T().focus():R(a)},le=o(
"details",{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),K);return o("form",{class:"aj\
ar-ask",onsubmit:ee=>{ee.preventDefault(),ne()}},o(i.state==="locked"?"h1":"p",{class:"ajar-title"},Y),E(),L==="start"&&
n?o("p",{},e["keep-why"]):null,L==="start"?W():null,L==="change"?o("p",{},e["keep-change-how"]):null,U?o("p",{},e["keep-\
no-way-back"]):null,L==="start"&&i.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[L===
"change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[U?"keep-how":"keep-how-open"]),ie,U?G:
null,U?we:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:ee})=>{ie.type=ee.checked?"tex\
t":"password",we.hidden=ee.checked,M.hidden=!0}}),o("span",{},e["keep-see"])),U?M:null,L==="change"||i.here?null:le,o("d\
iv",{class:"ajar-moves"},L==="unlock"?null:S(e["keep-not-now"],X),o("button",{type:"submit"},Y)),U?null:oe(),L==="start"&&
i.here?ce():null)}let te=()=>o("div",{},S(e["keep-copy"],()=>t({take:"sealed"})));function ce(){let L={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},U=o("input",{type:"file",onchange:async()=>{let be=new Uint8Array(await U.
files[0].arrayBuffer()),we=()=>t({bring:be},{awaited:!0});U.value="",i.exists?Yt(ie,{...L,act:we}):we()}}),Y=o("label",{
class:"ajar-words"},o("span",{},e["keep-bring"]),U),ie=o("div",{class:"ajar-twice"},Y);return ie}function oe(){let L=kt(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summa\
ry",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...i.here?[o("p",{},e["keep-copy-forgot"]),te(),ce()]:[],o("p",{},
e["keep-erase-how"]),L)}function se(){let L=o("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(L.value)})},...[
...new Set([5,15,30,60,i.minutes])].sort((U,Y)=>U-Y).map(U=>o("option",{value:U,selected:U===i.minutes},_(e["keep-minute\
s"],{n:U}))));return o("div",{class:"ajar-kept"},S(e["keep-lock"],()=>{C(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
S(e["keep-change"],()=>{h=!0,j=!1,y(),p.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-change\
d",role:"status"},j?e["keep-changed"]:""),o("details",{},o("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[o(
"p",{},e["keep-copy-how"]),te()]:[o("p",{},i.place)],i.copied?o("p",{},_(e["keep-copied"],{program:i.copied})):null,o("l\
abel",{for:`${s}-minutes`},e["keep-idle"]),L))}function ve(L){if(L.strength!=null){let U=p.querySelector(".ajar-strength\
 > span");U&&(U.textContent=L.strength);return}if(L.changed){h=!1,y(),p.querySelector(".ajar-changed").textContent=e["ke\
ep-changed"],j=!0,T().focus();return}i={...i,...L},i.state==="kept"&&(u=!1),v()||(h=!1),q(),ge()}let ge=We(p,()=>{let L=d;
if(L.state===i.state&&L.exists===i.exists&&L.minutes===i.minutes&&L.here===i.here&&!!L.reopen==!!i.reopen&&!!L.hosted==!!i.
hosted&&p.firstChild){d=i;return}let Y=u&&L.place!==i.place;y(),L.state!==i.state&&L.state!=="none"?R(a):Y&&p.querySelector(
"input").focus()});return y(),{line:a,small:b,opener:x,more:f,offer:I,setStart:L=>{B=L,q()},update:ve,begin:D,setLost:L=>{
k=L,q()},say:L=>{l.textContent=L,f.hidden=!1}}}function uo({items:e},t){let n={};for(let s of e){let r=t[s.id];if(!(r==null||!Se(s,n)))if(s.kind==="choice"){let c=(s.among?
qe(s,n):s.cards).map(p=>p.id).filter(p=>r.chosen.includes(p)),l=r.own?.trim()?r.own:"";(c.length||l)&&(n[s.id]={chosen:c,
own:l})}else if(s.kind==="sort"){let a=s.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(n[s.id]=Object.fromEntries(
a))}else if(s.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(n[s.id]=a)}else`${r}`.trim()&&(n[s.id]=r)}return n}var po=(e,t)=>_(e.ask,t);var wr=new Set(["autorestarting","dead","restarting","terminating"]),xr=4e3;function fo({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:r}=e?.kernel??{};if(!s?.connect||!r?.connect)return()=>{};let a=0,c=(p,f)=>{
wr.has(f)&&t()},l=(p,f)=>{clearTimeout(a),f==="disconnected"?t():f==="connecting"?a=setTimeout(t,xr):n()};return s.connect(
c),r.connect(l),()=>{clearTimeout(a),s.disconnect(c),r.disconnect(l)}}function ho({words:e,answered:t}){let n=new Set,s=!1,
r=()=>t().map(([p,f])=>{let i=uo(p,f),d=p.items.filter(u=>u.id in i).map(u=>[po(u,i),...me(u,i[u.id])].join(`
`));return[p.title,...d].join(`

`)}).join(`


`);async function a(p){let f=r(),i=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});i.value=f,p.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(p.append(i),i.select(),!document.execCommand("\
copy"))return}p.querySelector("[role=status]").textContent=e["lost-copied"]}function c(p={}){let f=o("div",{class:"ajar-\
lost",hidden:!s,...p},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>a(f)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(f),f}function l(p){s=p;for(let f of n)f.hidden=!p}return{line:c,set:l,isLost:()=>s,forget:p=>n.delete(
p)}}var mo=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function go(e,{words:t,send:n,open:s,help:r,matters:a,ways:c}){let l=o("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),p=Oe(t,T=>l.replaceChildren(T)),f=T=>{p.begin(),n(T)},i=o("div",{}),d={},u="",h=0,j=rt(t);e.replaceChildren(o(
"section",{class:"ajar-home","aria-label":t["home-title"]},i),l);let g=(T,v)=>o("button",{type:"button",onclick:v},T),k=T=>o(
"div",{class:"ajar-reflection"},...T.flatMap(v=>Je(v,3))),S=(T,v,C)=>kt({words:t,label:T,question:v,act:()=>f(C)}),b=()=>{
let T=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{T.files[0]&&f({import:await T.files[0].text()}),
T.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),T)};function x(){let T=a();return d.something?
[T.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...T.map(({heading:v,lines:C})=>o("div",{},o("dt",
{},v),...C.map(q=>o("dd",{dir:"auto"},q))))),o("div",{class:"ajar-moves"},...c())]:[]}let N=We(i,()=>{let T=JSON.stringify(
[d,a()]);T!==u&&(u=T,at(i,B))});function B(){let T=(q,F)=>g(F,()=>f({take:q})),v=h>(d.danger?.kinds.length??0)?null:d.danger,
C=()=>{h=v.kinds.length+1,B(),i.querySelector(".ajar-welcome").focus()};i.replaceChildren(v?r.notice(v,{level:2,aside:C}):
"",o("p",{class:"ajar-welcome",tabindex:"-1"},d.welcome),d.newest?o("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(d.
newest))):"",d.due?.length?o("ul",{},...d.due.map(q=>o("li",{},q))):"",d.plan?.length?o("h2",{},t["home-plan"]):"",d.plan?.
length?k(d.plan):"",d.plan?.length&&!v?r.line():"",...(d.earlier??[]).filter(({plan:q})=>q.length).map(({title:q,plan:F})=>o(
"details",{},o("summary",{},`${t["home-plan"]}, ${q}`),k(F))),...x(),o("details",{},o("summary",{},t["home-take"]),o("p",
{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...v?[]:[g(t["home-take-plan"],()=>f({take:"plan",paper:j.value(),
country:r.code()})),j.element(),o("p",{class:"ajar-hint"},t["home-print-how"]),T("calendar",t["home-take-calendar"]),d.danger?
"":T("calendar-line",t["home-take-calendar-line"])],T("check-ins",t["home-take-check-ins"]),T("everything",t["home-take-\
everything"])),b()),d.something?o("details",{},o("summary",{},t["home-end"]),o("p",{},t["home-anew-how"]),S(t["home-anew"],
t["home-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),S(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}
return{update:T=>{p.end(),d=T,N()},settle:p.end,say:(T,v="")=>{p.end();let C=o("div",{class:"ajar-text"});fe(C,v),l.replaceChildren(
T,C),l.scrollIntoView({block:"nearest"})}}}function yo({name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([mo(n)],
{type:t}));o("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var vr=1e3;function wt(e,{title:t,paper:n,isTight:s=!1,onRefused:r}){let{documentElement:a,title:c}=document,l=u=>o("div",
{class:`ajar-plan-${u}`},o("div",{})),p=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},l("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),l("foot"));document.body.append(p),a.classList.add("ajar-printing"),document.title=t;
let f=new AbortController,i=()=>{f.abort(),p.remove(),a.classList.remove("ajar-printing"),document.title=c},d=setTimeout(
r,vr);addEventListener("beforeprint",()=>clearTimeout(d),{once:!0}),window.print();for(let u of["pointerdown","keydown",
"pagehide"])addEventListener(u,i,{capture:!0,signal:f.signal})}function jo({plan:e,paper:t,numbers:n,heading:s},r){let{title:a,goal:c,sentence:l,plan:p,message:f,more:i,needs:d,support:u,
ladder:h}=e,j=[o("h1",{},a),...c.map(g=>bo("ajar-plan-goal",g)),...l.map(g=>bo("ajar-plan-hero",g)),Xt(p,"h2"),...f.map(
g=>xt(g,Pe(g.lines))),i.length?o("section",{},Xt(i,"h2")):"",...d.map(g=>xt(g,Er(g))),...u.map(g=>xt(g,[Xt(g.fields,"h3")])),
...h.map(g=>xt(g,Cr(g),$r(g))),n.length?o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-number\
s"},n.join(" · ")):null];wt(j,{title:a,paper:t,isTight:i.length>2,onRefused:r})}var vt=({lines:e})=>[...e.join("")].length,
Sr=e=>vt(e)<160?"large":vt(e)<500?"middle":"usual",bo=(e,t)=>o("div",{class:e,"data-size":Sr(t)},...en(t,"h2")),Or=e=>vt(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),Pe=e=>e.map(t=>o("p",{dir:"auto"},t)),ko=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:Pe(e),en=({heading:e,lines:t},n,s=Pe)=>[o(n,{},e),...s(t)];function Xt(e,t){
let n=e.every(Or)?"ajar-plan-beside":"",s=t==="h3"?ko:Pe;return o("div",{class:n},...e.map(r=>o("div",{},...en(r,t,s))))}
var $r=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+vt(s),0)<900,xt=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),Er=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?o(
"ul",{class:"ajar-plan-pills"},...t.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},...en(t,"h3",ko))),Cr=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>Pe(n)),o("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:r})=>o("li",{"data-\
here":r.length>0},o("h3",{},n),o("div",{},...Pe(s),r.length?o("p",{},o("b",{},r.join(" · "))):null))))];var Ar={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Fe=10,
Mr=400,et=17,tn=16,Te=14,[Oo,$o]=[12,38],[nn,on,Tr]=[46,8,30],wo=15,xo=26,Lr=14;function sn(e,t,n){let s=t.filter(({id:l})=>e.
some(p=>p[l]!==null)),[r,a]=e.length>1?Rr(e,s,n):Nr(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ae(a)}`}">
${r.join(`
`)}
</svg>
`}function Nr(e,t,n){let[s,r,a]=[92,14,n-14],c=p=>r+(a-r)*p/Fe;return[t.flatMap(({id:p,name:f},i)=>{let d=i*s,u=d+46,h=e[p],
j=[...Array(Fe+1).keys()].map(k=>tt([c(k),u-5],[c(k),u+5],"edge",1)),g=[0,Fe].filter(k=>k!==h).map(k=>Ae(`${k}`,c(k),u+25,
"muted",{size:Te,anchor:"middle"}));return[Ae(f,0,d+et,p,{size:et,bold:!0}),tt([r,u],[a,u],"edge",1.5),...j,...g,Ao(p,c(
h),u,9),Ae(`${h}`,c(h),u+29,p,{size:et,bold:!0,anchor:"middle"})]}),t.length*s-8]}function Rr(e,t,n){let s=qr(e,Oo,n-$o),
r=nn+Fe*on+Tr,a=t.flatMap(({id:f,name:i},d)=>Ir(e,f,i,s,d*r,n)),c=t.length*r,[l,p]=Wr(e,s,c,n);return[[...a,...l],c+p]}function Ir(e,t,n,s,r,a){
let[c,l]=[r+nn,r+nn+Fe*on],p=e.map((u,h)=>({value:u[t],x:s[h],y:l-on*u[t]})).filter(({value:u})=>u!==null),f=[c,l].flatMap(
(u,h)=>[tt([0,u],[a-$o+Oo,u],"line",1),Ae(h?"0":`${Fe}`,a,u+5,"muted",{size:Te,anchor:"end"})]),i=Math.min(...s.slice(1).
map((u,h)=>u-s[h])),d=i<11?Math.max(2,i/3):5.5;return[Ae(n,0,r+et,t,{size:et,bold:!0}),...f,Vr(p,t),...p.map(({x:u,y:h})=>Ao(
t,u,h,d)),...Dr(p,t)]}function Dr(e,t){let n=e.map(({value:r,x:a,y:c},l)=>{let[p,f]=[e[l-1]?.value??r,e[l+1]?.value??r],
i=p>=r&&f>=r&&p+f>2*r,d=(p-r)*(f-r)<0,u=l===0||l===e.length-1;return{value:r,x:a+(d?Math.sign(p-r)*6:0),y:c+(i?22:-11),half:`${r}`.
length*tn*.6/2,rank:u?0:r===p?3:d?2:1}}),s=[];for(let r of n.sort((a,c)=>a.rank-c.rank))(r.rank===0||r.rank<3&&e.length<=
Lr)&&!s.some(c=>Br(r,c))&&s.push(r);return s.map(({value:r,x:a,y:c})=>Ae(`${r}`,a,c,t,{size:tn,bold:!0,anchor:"middle"}))}
var Br=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<tn;function qr(e,t,n){let s=Eo(e);if(s.length===1){let f=(n-
t)/(e.length-1);return e.map((i,d)=>t+d*f)}let r=s.slice(1).map((f,i)=>Mt(s[i].day,f.day)),a=wo*(e.length-s.length)+xo*r.
length,c=Math.min(1,(n-t)/a),l=Math.max(0,n-t-a)/r.reduce((f,i)=>f+i,0),p=t;return s.flatMap(({many:f},i)=>(i&&(p+=xo*c+
l*r[i-1]),Array.from({length:f},(d,u)=>(u&&(p+=wo*c),p))))}function Eo(e){if(!e.every(({day:s},r)=>s&&s>=(e[r-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function Wr(e,t,n,s){let r=Eo(e);if(r.length===1){let[i]=r.map(x=>x.day&&So(x.day,!0)),u=s<Mr||e.length>4?2:e.length,h=u===
2?[0,e.length-1]:[...e.keys()],j=s/u-14,g=h.map(x=>({x:t[x],lines:Pr(e[x].moment,j)})),k=Math.max(...g.map(({lines:x})=>x.
length))*Te*1.25,S=g.flatMap(({x,lines:N})=>vo(N,x,n+12,s)),b=i?[Ae(i,0,n+k+22,"muted",{size:Te})]:[];return[[...S,...b],
k+(i?28:8)]}let a=new Set(r.map(({day:i})=>i.slice(0,4))),c=[],l=0;for(let{day:i,many:d}of r){let[u,h]=[t[l],t[l+d-1]];c.
push({from:u,to:h,x:(u+h)/2,words:So(i,a.size>1)}),l+=d}let p=c.flatMap(({from:i,to:d,x:u})=>[tt([i,n-4],[d,n-4],"edge",
1),tt([u,n-4],[u,n+2],"edge",1)]),f=_r(c.map(i=>({...i,...Co([i.words],i.x,s)})));return[[...p,...f.flatMap(({words:i,x:d})=>vo(
[i],d,n+18,s))],24]}function _r(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let r of e.slice(1,-1))r.start>=s.at(-1).end+14&&r.
end+14<=n.start&&s.push(r);return[...s,n]}function Co(e,t,n){let s=Math.max(...e.map(St))/2,r=Math.min(Math.max(t,s),n-s);
return{start:r-s,end:r+s}}function vo(e,t,n,s){let{start:r,end:a}=Co(e,t,s),[c,l]=r<=0?["start",0]:a>=s?["end",s]:["midd\
le",t];return e.map((p,f)=>Ae(p,l,n+f*Te*1.25,"muted",{size:Te,anchor:c}))}var So=(e,t)=>Ie(e,{month:"short",day:"numeri\
c",...t&&{year:"numeric"}});function Pr(e,t){let n=[""];for(let a of e.split(/\s+/).filter(Boolean)){let c=`${n.at(-1)} ${a}`.
trim();!n.at(-1)||St(c)<=t?n[n.length-1]=c:n.push(a)}let[s,...r]=n;return[s,r.join(" ")].filter(Boolean).map(a=>Fr(a,t))}
function Fr(e,t){let n=[...e];if(St(e)<=t)return e;for(;n.length&&St(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}\
…`}var zr=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,St=e=>[...e].reduce((t,n)=>t+
Te*(zr.test(n)?1.05:.58),0),ae=e=>`${Math.round(e*10)/10}`,Ot=e=>`var(--ajar-${e}, ${Ar[e]})`,Ur={"&":"&amp;","<":"&lt;",
">":"&gt;"},Hr=e=>e.replace(/[&<>]/g,t=>Ur[t]);function Ae(e,t,n,s,{size:r,bold:a=!1,anchor:c="start"}){let l=a?' font-w\
eight="650"':"";return`<text ${`x="${ae(t)}" y="${ae(n)}" text-anchor="${c}"`} font-size="${r}"${l} fill="${Ot(s)}">${Hr(
e)}</text>`}var tt=(e,t,n,s)=>`<path d="M${e.map(ae).join(" ")}L${t.map(ae).join(" ")}" stroke="${Ot(n)}" stroke-width="${s}\
" fill="none"/>`,Vr=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${ae(n)} ${ae(s)}`).join("L")}" stroke="${Ot(t)}" stroke-wid\
th="2.5" stroke-linejoin="round" fill="none"/>`;function Ao(e,t,n,s){let[r,a,c]=[t,n,s];return`<path d="${{importance:`M${ae(
r-c)} ${ae(a)}a${c} ${c} 0 1 0 ${2*c} 0a${c} ${c} 0 1 0 ${-2*c} 0z`,confidence:`M${ae(r-c*.9)} ${ae(a-c*.9)}h${ae(c*1.8)}\
v${ae(c*1.8)}h${ae(-c*1.8)}z`,readiness:`M${ae(r)} ${ae(a-c*1.25)}L${ae(r+c*1.25)} ${ae(a)}L${ae(r)} ${ae(a+c*1.25)}L${ae(
r-c*1.25)} ${ae(a)}z`}[e]}" fill="${Ot(e)}"/>`}var Kr=600,Gr=340;function To(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=Be.map(r=>({id:r,name:n[r]}));return{sentence:Jr(e,t),wide:sn(e,s,Kr),narrow:sn(e,s,Gr),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(r=>[r.moment,...Be.map(a=>r[a])])}}function Jr(e,t){let[n,s]=[e[0],e.at(-1)],
r={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},a=n.day&&
Zr(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),c=Be.filter(f=>n[f]!==null);if(e.length===1){let f=c.map(d=>_(t["check-in\
s-value"],{ruler:r[d],value:n[d]})),i=Mo(f);return a?_(t["check-ins-once"],{day:a,rulers:i}):_(t["check-ins-once-undated"],
{rulers:i})}let l=c.filter(f=>s[f]!==null).map(f=>_(n[f]===s[f]?t["check-ins-same"]:t["check-ins-changed"],{ruler:r[f],before:n[f],
after:s[f]}));if(!l.length)return t["check-ins-differ"];let p=Mo(l);return a?_(t["check-ins-since"],{day:a,rulers:p}):_(
t["check-ins-since-undated"],{rulers:p})}var Zr=(e,t)=>Ie(e,{month:"long",day:"numeric",...t&&{year:"numeric"}}),Mo=e=>new Intl.
ListFormat("en-US",{type:"conjunction"}).format(e);var ze=(...e)=>e.map(([t,n,s={}])=>De("path",{class:t,d:n,...s})),nt=(e,...t)=>De("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Qr=(e,t,n,s)=>De("circle",{class:e,cx:t,cy:n,r:s}),Yr={cup:()=>nt("88 74 46 56",...ze(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>nt("296 12 176 168",...ze(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>nt("136 24 136 140",...ze(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Qr("glow",234,94,4),...ze(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>nt("312 66 80 120",...ze(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>nt("190 66 72 100",De("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),De("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...ze(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Lo=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:r,hint:a,picture:c})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},Yr[c](),o("span",{},o("b",{},r)," ",o("span",{},a))))));function No(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),Lo(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var Ro=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),Lo(e.doors,t)),
Io=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Xr=4e3,ea=6e3,ta=6;function Do(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),r=o("div",{class:"ajar-circle","aria-hidden":"true"}),a=o("button",{type:"but\
ton",onclick:()=>t?i():f()},e.begin);function c(u,h){s.textContent=u,r.dataset.breath=h}function l(){if(n===ta){i(),s.textContent=
e.after;return}n++,c(e.in,"in"),t=setTimeout(p,Xr)}function p(){c(e.out,"out"),t=setTimeout(l,ea)}function f(){n=0,a.textContent=
e.stop,l()}function i(){clearTimeout(t),t=0,a.textContent=e.begin,c("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},r,s),a,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(u=>o("li",{},u))))),stop:i}}var Le=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};var rn="plan";function Bo(e,{exercises:t,danger:n}){let s=e.filter(({key:f})=>f==="plan@").at(-1)?.response,r=f=>qo(f)&&ue(f)!=="";if(!s||
!r(s.if)||!r(s.then))return"";let a=f=>Object.values(n).some(i=>_e(f,i).length);if(Object.values(s).flatMap(na).some(a))
return"";let{rules:c,reflection:l}=t.plan,p=c.find(f=>f.sentence);return p?Qt(p,l[p.sentence],s):""}var na=e=>(e?.own?[e.
own]:[e].flat()).filter(qo),qo=e=>typeof e=="string";var Ai=new TextEncoder;var Wo="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",_o=`${Wo}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Hi=new RegExp(`(?:[${Wo}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Vi=new RegExp(`^[${_o}]+`),Ki=new RegExp(`(^|[;,|"])([${_o}]*)(?=[=+\\-@−＝＋－＠])`,"g");function Po({after:e,among:t,...n},s){return Xe({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var ra=[rn,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],aa={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},ca="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",ia=new RegExp(`\\r\\n|[${ca}]`);function Fo(e,t){let n=new Map(e.map(d=>[d.key,d])),s=d=>{let{response:u}=n.get(`${d}@`)??{},h=Object.keys(u??{}).length?
t.exercises[d]:null;return h?la(h,u):null},[r,a,c,l]=ra.map(s),p=r?Bo([n.get(`${rn}@`)],t):"",f=["day","helper","badly",
...p?[]:["if","then"]],i={goal:r?r.fields("goal"):[],sentence:p?[r.sentence(p)]:[],plan:r?r.fields(...f):[],message:s("r\
eframing")?.message()??[],more:Object.entries(aa).flatMap(([d,u])=>(u.length?s(d)?.fields(...u):s(d)?.pile("goals","both"))??
[]),needs:a?[a.section("needs","this-week")]:[],support:c?[c.section("listens","practical","trained")]:[],ladder:l?[l.ladder()]:
[]};for(let[d,u]of Object.entries(i))i[d]=u.filter(h=>h.lines?.length||h.fields?.length||h.rungs?.length);if(!Object.values(
i).some(d=>d.length))throw new Le("journal-no-plan");return{...i,title:t.exercises.plan?.title}}var ot=e=>e.flatMap(t=>t.split(ia)).map(ue).filter(Boolean);function la({title:e,items:t,reflection:n,rules:s=[]},r){let a=u=>{
try{return Po(u,r[u.id])}catch{return null}},c=u=>{let h=a(u),j=u.kind==="date"&&Ge(h);return ot(j?[Ie(j,{dateStyle:"ful\
l"})]:me(u,h))},l=(...u)=>t.filter(({id:h})=>u.includes(h)).map(h=>({id:h.id,heading:h.said,lines:c(h)})).filter(h=>h.lines.
length),p=(...u)=>({heading:e,fields:l(...u)});function f(u,h){let j=t.find(b=>b.id===u&&b.kind==="sort"),g=j?.piles.find(
b=>b.id===h)?.text,k=g&&a(j);if(!k)return[];let S=j.cards.filter(b=>k[b.id]===h).map(({text:b})=>b);return[{id:h,heading:g,
lines:ot(S)}]}function i(){let u={items:t,rules:s.filter(j=>j.message),reflection:n};if(!u.rules.length)return[];let h=Object.
fromEntries(t.map(j=>[j.id,a(j)]));return bt(u,h).filter(({said:j})=>j.length).map(({heading:j,said:g})=>({id:"message",
heading:j,lines:ot(g)}))}function d(){let u=s.find(k=>k.ladder)?.ladder;if(!u)return{...p("goal"),rungs:[]};let h=k=>t.find(
({id:S})=>S===k),j=[u.today,u.later].map(h).filter(Boolean),g=u.rungs.filter(k=>h(k.item)).map(k=>({heading:h(k.item).said,
lines:c(h(k.item)),marks:j.filter(S=>a(S)?.chosen.includes(k.card)).map(S=>S.said)})).filter(k=>k.lines.length||k.marks.
length);for(let{id:k,said:S}of u.before??[])r[k]&&typeof r[k]=="string"&&g.push({heading:S,lines:ot([r[k]]),marks:[]});return{
...p("goal"),rungs:g}}return{fields:l,section:p,pile:f,message:i,ladder:d,sentence:u=>({heading:n["in-one"],lines:ot([u])})}}function zo({takes:e=[]},t){let n=e.flatMap(s=>{let r=t(s.exercise);return!r||!gt(r.exercise,r.answers)?[]:s.item?ua(s,r):
ro(r.exercise,r.answers)});return[...new Set(n)]}function ua({item:e,pile:t,say:n},{exercise:s,answers:r}){let a=s.items.
find(f=>f.id===e);if(!a||r[e]==null)return[];let c=t&&a.cards.filter(f=>r[e][f.id]===t),l=c?c.map(({text:f})=>f):me(a,r[e]),
p=n.startsWith("{words}");return l.map(f=>{let i=ke(f);return Me(n,{words:p?i:jt(i,["a","an"],!1)})})}var pa=["day","review","again","until"],fa="{wishes}";function Uo({words:e,help:t,exerciseOf:n,answersOf:s,keys:r}){let a=u=>{
let[h,j]=[n(`${u}@`),s(`${u}@`)];return h&&j?{exercise:h,answers:j}:null},c=u=>zo(u,a),l=({items:u})=>u.some(({takes:h})=>h);
function p(u,h){let g=(n(u)?.items??[]).flatMap(({takes:k=[]})=>k).filter(({exercise:k})=>h.includes(`${k}@`));return c(
{takes:g}).length>0}function f({key:u,exercise:h,html:j}){let g=s(u),k=h.items.flatMap(T=>me(T,g[T.id]).flatMap(v=>ke(v).
split(/\n+/)));if(!k.length)return"";let b=o("div",j?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","ari\
a-hidden":"true"});j?i(b,j,k):b.append(...k.map(T=>o("p",{dir:"auto"},T)));let x=o("p",{class:"ajar-status",role:"status"}),
N=async()=>{let v=[...b.querySelectorAll("h1, h2, p, li")].map(({textContent:q})=>q.trim()).join(`

`),C=await Ft(v,b);x.replaceChildren(e[C?"help-copied":"letter-not-copied"])},B=()=>{let T=/-(US|CA)$/i.test(navigator.language),
v=o("div",{class:"ajar-letter-text"},...b.cloneNode(!0).childNodes);wt([v],{title:e["letter-title"],paper:T?"us-letter":
"a4",onRefused:()=>x.replaceChildren(e["print-refused"])})},R=(T,v)=>o("button",{type:"button",onclick:v},T);return o("d\
iv",{class:"ajar-letter"},b,o("div",{class:"ajar-moves"},R(e["help-copy"],N),R(e["letter-print"],B)),x)}function i(u,h,j){
fe(u,h),[...u.querySelectorAll("p")].find(k=>k.textContent===fa)?.replaceWith(o("ul",{},...j.map(k=>o("li",{dir:"auto"},
k)))),t.addNumbers(u),u.querySelector(".ajar-off-paper")?.remove(),u.querySelector(".ajar-help-line a")||u.append(o("p",
{},e["help-elsewhere-how"]))}function d(){let u=r().filter(g=>g.endsWith("@")&&s(g)),h=u.map(g=>({key:g,response:s(g)})),
j=Object.fromEntries(u.map(g=>[g.slice(0,-1),n(g)]));try{let{message:g,more:k,needs:S,support:b}=Fo(h,{exercises:j,danger:{}}),
x=k.filter(({id:N})=>!pa.includes(N));return[...g,...x,...[...S,...b].flatMap(({fields:N})=>N)]}catch(g){if(g instanceof
Le)return[];throw g}}return{sentences:c,isLetter:l,canBegin:p,letter:f,matters:d}}window.ajarShown??=new WeakMap;var st=window.ajarShown,Ho="needs@",Vo=e=>e.startsWith("check-in@"),$t="note@",da="for-pa\
rtner@",Ko=({answers:e,done:t,danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),Ue={};function ha(){let e=document.getElementById(
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
`;e.textContent!==t&&(e.textContent=t)}function ma({model:e,el:t}){ha();let n=e.get("pages"),s=e.get("words"),r=new Map,
a=new Map,c=new Map,l=[],p=m=>l.push(m),f=null,i=!1,d=!1,u=!1,h=!1,j=new Map,g=new Map,k=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let S=o("div",{class:"ajar-page"}),b=m=>n.flatMap(({blocks:O})=>O).find(O=>O.kind==="exercise"&&
O.key===m)?.exercise,x=ho({words:s,answered:()=>[...a].map(([m,{answers:O}])=>[b(m),O]).filter(([m,O])=>m&&Object.keys(O??
{}).length)}),N=0,B=m=>{if(clearTimeout(N),N=0,x.set(m),f?.setLost(m),m)for(let O of c.keys())r.get(O)?.release()},R=(m,{
awaited:O=!1}={})=>{try{e.send(m)}catch{B(!0);return}O&&!N&&(N=setTimeout(()=>B(!0),8e3))},T=!1;function v(){T||(T=!0,window.
ajarDangers?C():R({dangers:!0}))}let C=()=>{for(let m of Object.values(window.ajarDangers.dangers))Un(Nn(m))};function q({
key:m,exercise:O},A){if(Vo(m)&&!x.isLost()||!(window.ajarDangers||x.isLost())||!gt(O,A))return;let P=Xe(O,A),Q=io(O,P,window.
ajarDangers);G(m,{answers:P,done:!0,...Q}),j.set(m,Ko(a.get(m))),r.get(m).update(a.get(m)),r.get("made")?.update()}let F=Fn(
{words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>I(),onCountry:m=>R({country:m})}),I=()=>{R({forget:!0}),
zt()},D=Uo({words:s,help:F,exerciseOf:b,answersOf:m=>a.get(m)?.answers,keys:()=>[...a.keys()].filter(m=>b(m))}),y=(m,O,A)=>(r.
set(m.key,A),a.has(m.key)&&A.update(a.get(m.key)),O),w={html(m){return m.warns&&p(W),E(m.html)},home(m){let O=o("div",{}),
A=J=>{J.import&&r.get("chart")?.begin(),R(J)},V=J=>ee(L(J)),{matters:P}=D;return y(m,O,go(O,{words:s,send:A,open:V,help:F,
matters:P,ways:M})),R({home:m.key}),O},gate(m){let O=o("div",{class:"ajar-text ajar-gate"}),[A,V]=h?[o("p",{},s["gate-le\
ft-out"]),[F.button(),Y(),z()]]:[E(u?m.short:m.html),te()],P=o(`h${m.level??2}`,{},m.title);return O.append(P,A,o("div",
{class:"ajar-moves"},...V.filter(Boolean))),h||A.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),p(W),O},made:m=>{let O=o(
"div",{class:"ajar-made"}),A=()=>O.replaceChildren(...oe(m.section));return r.set("made",{update:A}),A(),O},exercise(m){
if(m.invites&&h){let P=[o(`h${m.level}`,{},m.exercise.title),o("p",{},s["gate-left-out"]),z()];return o("div",{class:"aj\
ar-text"},...m.folded?[]:P)}let O=o("div",{}),A=x.line(f?{}:{role:"alert"});c.set(m.key,O);let V=(P,Q)=>{f?.begin(),window.
ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let J=window.ajarSent;g.set(m.key,J),R({key:m.key,...P,sent:J},{awaited:Q}),
!(!Q||!x.isLost())&&(B(!0),A.scrollIntoView({block:"nearest"}))};return r.set(m.key,mn(O,m.exercise,{words:s,level:m.level,
small:m.quick,folded:n.length>1,brief:m.brief,closed:m.folded?!se(m.key):null,sort:m.quick||n.length>1&&!pe()?En:Vn,enough:m.
quick?"at once":"later",remarks:(P,Q)=>eo(P,{words:s,find:J=>Jn(Q,J,window.ajarDangers)}),sentences:D.sentences,...a.get(
m.key),help:F,needs:()=>Y(m.needs),below:()=>ge(m),onAside:P=>{G(m.key,{aside:P}),O.querySelector(".ajar-letter")?.toggleAttribute(
"hidden",!P)},onChange:P=>{v(),G(m.key,{answers:P,done:!1}),V({answers:P,done:!1},d)},onMove:P=>G(m.key,{at:P}),onDone:P=>{
q(m,P),V({answers:P,done:!0},!0),Vo(m.key)&&r.get("chart")?.begin()},onStartOver:()=>{G(m.key,{answers:{},done:!1}),V({remove:!0})}})),
O.firstElementChild.append(A),p(()=>x.forget(A)),O},chart(m){let O=o("div",{class:"ajar-chart-block"}),A=o("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:V,end:P}=Oe(s,J=>A.replaceChildren(J)),Q=({checkIns:J})=>{P(),it(
O,J.length?To(J,s):{},s)};return r.set(m.key,{update:Q,begin:V,end:P}),a.has(m.key)&&Q(a.get(m.key)),V(),R({chart:m.key}),
o("div",{},O,A)},start:m=>No(m,{open:U,opener:f?.opener}),doors:m=>Ro(m,{open:U}),onward:m=>Io(m,{open:U}),breathing(m){
let{element:O,stop:A}=Do(m);return p(A),O},notice(m){if(Hn(()=>R({forget:!0})),!m.leave)return o("div",{class:"ajar-noti\
ce"},o("p",{},m.text));let O=o("div",{class:"ajar-leave"},F.button(),Pt({words:s,leave:I}));zn(F.open),f=lo({words:s,send:R,
isQuiet:n.length>1});let A=document.createDocumentFragment();return A.append(o("div",{class:"ajar-notice"},o("div",{},f.
line,f.small),O),o("div",{class:"ajar-on-paper"},F.text()),f.more),A}};function E(m){let O=o("div",{class:"ajar-text"});
return fe(O,m),F.addNumbers(O),O.addEventListener("click",A=>{let V=A.target.closest("a"),P=n.findIndex(({id:Q})=>Q&&V?.
getAttribute("href")===`${Q}.ipynb`);P<0||(A.preventDefault(),ee(P))}),O}function W(){u=!0}function H(m){h=m,u=!0,X({focus:!0})}
let $=(m,O)=>o("button",{type:"button",onclick:O},m),z=()=>$(s["gate-again"],()=>H(!1));function Z(){H(!1),n[k].blocks.some(
({invites:O})=>O)||ee(k+1)}let te=()=>[$(s["gate-no"],()=>H(!0)),$(s["gate-unsure"],()=>H(!0)),$(s["gate-yes"],Z)],ce=m=>n.
filter(O=>O.section===m).flatMap(O=>O.blocks.filter(({kind:A})=>A==="exercise")),oe=m=>{let O=ce(m).filter(({key:J})=>a.
get(J)?.done).map(({key:J,exercise:He},Ve)=>o("details",{open:Ve===0},o("summary",{},He.title),...a.get(J).reflection.flatMap(
Ke=>Je(Ke,2)))),A=o("p",{},s["made-nothing"]),V=ce(m).map(({key:J})=>J),P=D.canBegin($t,V)?we():null,Q=P?[o("div",{class:"\
ajar-moves"},P)]:[];return[o("h1",{},s["made-title"]),...O.length?O:[A],...Q]},se=m=>Object.keys(a.get(m)?.answers??{}).
length>0,ve=m=>{let O=ce(m).filter(({folded:A})=>!A);return O.length>0&&O.every(({key:A})=>a.get(A)?.done)};function ge(m){
let O=m.key.startsWith("plan@")&&F.isKnown()?F.line():"",A=D.isLetter(m.exercise)?D.letter(m):"",{danger:V,aside:P=0}=a.
get(m.key);return A&&(A.hidden=P<=(V?.kinds.length??-1)),o("div",{class:"ajar-below"},O,A,f?.offer()??"")}let L=m=>n.findIndex(
({aside:O,blocks:A})=>!O&&A.some(V=>V.key===m)),U=m=>ee(n.findIndex(O=>O.id===m));function Y(m){let O=L(Ho);return O<0?m?
o("p",{},o("a",{href:m},s["help-needs"])):null:ie(Ho,O,s["help-needs"])}function ie(m,O,A){return o("button",{type:"butt\
on",onclick:()=>{ee(O);let P=c.get(m)?.querySelector("h1, h2");if(P){for(let Q of c.get(m).querySelectorAll(".ajar-folde\
d, .ajar-sentences"))Q.open=!0;P.tabIndex=-1,P.focus()}}},A)}function be(m,O){let A=n.findIndex(({blocks:V})=>V.some(P=>P.
key===m));return A<0||h?null:ie(m,A,O)}let we=()=>be($t,s["make-message"]),M=()=>{let m=[...a.keys()];return[D.canBegin(
$t,m)||a.has($t)?we():null,be(da,s["for-partner"])].filter(Boolean)};for(let[m,O]of Object.entries(Ue))w[m]=A=>{let V=o(
"div",{}),Q=O(V,A,{words:s,send:R,onDispose:p,model:e,exerciseOf:b,formOf:J=>c.get(J)});return y(A,Q.element??V,Q)};let K=m=>n[k].
blocks.find(O=>O.kind===m),G=(m,O)=>a.set(m,{...a.get(m),...O}),ne=()=>{for(let m of l.splice(0))m()};function X({focus:m=!1}={}){
if(ne(),r.clear(),i){S.replaceChildren(f?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(S.replaceChildren(
...n[k].blocks.map(A=>w[A.kind](A))),n.length>1&&le(),!m)return;let O=S.querySelector("h1, h2, h3")??S;O.tabIndex=-1,O.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function le(){let{aside:m,title:O}=n[k];if(Ne.hidden=!!m,S.classList.
toggle("ajar-aside",!!m),f?.setStart(n[k].id==="start"),m)return;let{section:A,step:V,steps:P,minutes:Q}=n[k],J=n.filter(
re=>!re.aside),He=J.indexOf(n[k]),Ve=(re,Ct,Qo={})=>o("button",{type:"button",onclick:()=>ee(n.indexOf(re)),...Qo},Ct),Ke=n.
find(({id:re})=>re==="start"),cn=J[He-1]??Ke;S.append(o("div",{class:"ajar-moves ajar-turn"},cn?Ve(cn,s["previous-page"]):
null,He<J.length-1?Ve(J[He+1],s["next-page"]):null));let Et=J.filter(re=>!re.section||re.step===1),ln=re=>A?re.section===
A:re===n[k],Jo=re=>({"aria-current":ln(re)?"page":null}),Zo=re=>ve(re.section)?o("span",{class:"ajar-done"},` ${s["secti\
on-done"]}`):"",un=(re,Ct)=>o("li",{},Ve(re,Ct,Jo(re)),Zo(re));je.replaceChildren(...Et.map(re=>un(re,re.title)),Ke?un(Ke,
s["start-page"]):""),ye.textContent=A?_(s["step-of"],{title:O,n:V,all:P,minutes:Q}):_(s["page-of"],{n:Et.findIndex(ln)+1,
all:Et.length,title:O})}function ee(m){n[m]&&(k=m,je.parentElement.open=pe(),e.set("page",m),e.save_changes(),X({focus:!0}))}
let je=o("ol",{}),ye=o("summary",{}),pe=()=>window.innerWidth>640;e.get("notice")&&t.append(w.notice(e.get("notice")));let Ne=o(
"nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:pe()},ye,je));n.length>1&&t.append(Ne),t.append(x.line({
role:"alert"}),S);let Re=0;for(let m of["keydown","pointerdown","scroll"])t.addEventListener(m,()=>{Date.now()-Re<3e4||(Re=
Date.now(),R({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",m=>{if(B(!1),m.keeping){let A=[...g.values()].some(
Q=>m.acknowledged<Q);f?.update(A?{...m.keeping,saved:!1}:m.keeping);let{state:V}=m.keeping,P=V==="locked";V&&(d=V==="kep\
t"),V&&P!==i&&(i=P,a.clear(),Ne.hidden=i,X())}m.states&&queueMicrotask(()=>r.get("made")?.update());for(let[A,V]of Object.
entries(m.states??{})){if(m.acknowledged<g.get(A))continue;let P=V.answers&&!Object.keys(V.answers).length,Q=j.get(A)===
Ko(V);j.delete(A),G(A,P?{...V,at:0}:V),Q||r.get(A)?.update(a.get(A))}m.dangers&&(window.ajarDangers=m.dangers,C()),m.country!=
null&&F.choose(m.country),m.file&&(r.get("home")?.settle(),yo(m.file));let O=r.get("home")??f;if(m.print){let A=r.get("h\
ome");A?.settle(),jo(m.print,()=>A?.say(s["print-refused"]))}m.erased&&O?.say(m.erased,K("home")?.erased),m.said&&r.get(
"chart")?.end(),m.said&&O?.say(m.said),m.open&&U(m.open),m.problem&&r.get(m.problem.key)?.say(m.problem.text)}),e.on("ch\
ange:pages",()=>{n=e.get("pages"),X()});let an=fo(e,{gone:()=>B(!0),back:()=>{x.isLost()&&R({ready:!0})}});return X(),st.
set(s,(st.get(s)??0)+1),R({ready:!0}),()=>{ne(),an(),clearTimeout(N),st.set(s,st.get(s)-1),st.get(s)||R({gone:!0})}}var Go={
render:ma};Ue.door=(e,t,n)=>gn(e,n);Ue.group=(e,t,n)=>vn(e,n);Ue.scenario=(e,t,{words:n,model:s})=>({element:Sn(t,{words:n,picked:s.
get("couple"),pick:r=>{s.set("couple",r),s.save_changes()}})});Ue.asking=(e,t,{exerciseOf:n,formOf:s,...r})=>{let{items:a}=n(
t.of),{parts:c,update:l}=jn(t,{...r,form:()=>s(t.of),ask:f=>a.find(i=>i.id===f).ask}),p=document.createDocumentFragment();
return p.append(...c),{element:p,update:l}};var Hl=Go;export{Hl as default};
