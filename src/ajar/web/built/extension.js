(()=>{var R=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(a,r,o)=>{let l=n[r];return o?Number.isInteger(l)?l+1:a:["number",
"string"].includes(typeof l)?l:a}),te=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function ne(t,n){let a=n[t.among?.item]??{},r=t.cards.filter(o=>t.among?.piles.includes(a[o.id]));return r.length?
r:t.cards}var ye=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(a=>t.cards.some(r=>r.id===a))};var et=["button","input","select","summary","textarea"],tt=["input","select","textarea"];function e(t,n={},...a){let r=document.
createElement(t);for(let[o,l]of Object.entries(n))o.startsWith("on")?r.addEventListener(o.slice(2),l):l===!0?r.setAttribute(
o,""):l!==!1&&l!=null&&r.setAttribute(o,l);return et.includes(t)&&r.setAttribute("data-lm-suppress-shortcuts","true"),tt.
includes(t)&&r.setAttribute("autocomplete","off"),r.append(...a.filter(o=>o!=null)),r}function J(t,n){let a=0,r=!1;return{
begin(){a||(a=setTimeout(()=>{r=!0,n(t["keep-opening"])},400))},end(){clearTimeout(a),a=0,r&&n(""),r=!1}}}function je(t,n,a){
let{words:r,level:o=3,small:l=!1,beside:s=[]}=a,m={...ot,sort:a.sort};window.ajarForms=(window.ajarForms??0)+1;let c=`aj\
ar-${window.ajarForms}`,u={...a.answers},f=0,h=null,b=0,p=a.aside??0,j=[n.why?e("p",{class:"ajar-why"},n.why):null,n.private?
e("p",{class:"ajar-private"},n.private):null].filter(Boolean),O=e("p",{class:"ajar-status",role:"status","aria-live":"po\
lite"}),I=e("div",{}),T=e("div",{class:"ajar-body"}),E=e("section",{class:"ajar-form","aria-labelledby":`${c}-title`},e(
`h${o}`,{id:`${c}-title`},n.title),...l?[e("div",{class:"ajar-beside"},...s,nt(j,r))]:j,I,T,O);t.replaceChildren(E);function M(){
let d=n.items.filter(C=>te(C,u));return l&&n.together?[d]:d.map(C=>[C])}let y=d=>{O.replaceChildren(d)},B=J(r,y);function D(d,C){
O.replaceChildren(`${d} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{u=C,y(""),a.onChange(u),K({focus:!0})}},
r["put-back"]))}function k(d,C){u={...u,[d.id]:C},at(T),y(""),a.onChange(u),H()}function $(){F(!0),B.begin(),b=setTimeout(
N,8e3)}function N(){b&&(clearTimeout(b),b=0,F(!1),B.end())}function F(d){for(let C of h?.fieldsets??[])C.disabled=d}function H(){
if(!h)return;let{items:d,skip:C,where:S,next:A}=h,P=M().length;C.textContent=w(d)?r["clear-and-skip"]:r.skip,S.textContent=
R(r["question-of"],{n:f+1,all:P}),S.hidden=l&&P===1,A.textContent=f===P-1?r.done:r.next}let w=d=>d.some(({id:C})=>u[C]!=
null);function L(d,C=!0){if(b)return;let S=M();if(f+=d,f>=S.length){f=S.length-1,$(),a.onDone(u);return}K({focus:C,again:d<
0})}function W(d,C){let S=`${c}-${d.id}`,A=e("legend",{},R(d.ask,u)),P=d.hint?e("p",{class:"ajar-hint",id:`${S}-hint`},d.
hint):null,U=[P,C.mark].filter(Boolean).map(({id:Y})=>Y),z=d.among?{...d,cards:ne(d,u)}:d,Q=m[d.kind](z,ye(z,u[d.id]),{words:r,
level:o+1,group:S,change:Y=>k(d,Y),say:y,...C}),G={class:`ajar-item ajar-${d.kind}`,tabindex:"-1","aria-describedby":U.join(
" ")||null};return e("fieldset",G,A,P,Q)}function K({focus:d=!1,again:C=!1}={}){let S=M();f=Math.max(0,Math.min(f,S.length-
1));let A=S[f],P=a.mark?.(A),U=P?e("p",{class:"ajar-mark",id:`${c}-${A[0].id}-mark`},P):null,z=e("div",{class:"ajar-move\
s"}),Q=f>0?()=>L(-1):null,G=A.map(ce=>W(ce,{mark:U,again:C,moves:z,back:Q})),Y=e("button",{type:"button",onclick:()=>{if(b)
return;let ce=u,Qe=w(A);u={...u,...Object.fromEntries(A.map(({id:Xe})=>[Xe,null]))},a.onChange(u),L(1),Qe&&D(r.cleared,ce)}}),
be=e("button",{type:"button",onclick:()=>{b||(y(""),L(1))}}),le=e("p",{class:"ajar-where"});h={items:A,skip:Y,where:le,next:be,
fieldsets:G},I.replaceChildren(),z.replaceChildren(Y,be),Q&&z.prepend(e("button",{type:"button",onclick:Q},r.back));let ke=G.
length===1;U&&ke&&G[0].lastElementChild.before(U),T.replaceChildren(le,...U&&!ke?[U]:[],...G,z),H(),a.onMove?.(f),d&&(G[0].
focus({preventScroll:!0}),le.scrollIntoView({block:"nearest"}))}function x(d){if(I.replaceChildren(),!d||!a.help||p>d.kinds.
length)return null;let C=()=>{p=d.kinds.length+1,a.onAside?.(p),I.replaceChildren(),T.querySelector("[tabindex]").focus()},
{help:S,needs:A}=a;return I.append(S.notice(d,{level:o+1,aside:C,needs:A})),I.querySelector("[tabindex]")}function q(d,{
focus:C=!1,danger:S=null}={}){h=null;let A=e(`h${o+1}`,{tabindex:"-1"},r["what-you-said"]);T.replaceChildren(e("div",{class:"\
ajar-reflection"},A,...d.flatMap(U=>ie(U,o+2)),a.below?.()??null),e("div",{class:"ajar-moves"},e("button",{type:"button",
onclick:()=>{f=0,K({focus:!0,again:!0})}},r.change),e("button",{type:"button",onclick:()=>{let U=u;u={},f=0,p=0,a.onAside?.(
0),a.onStartOver(),K({focus:!0}),D(r["started-over"],U)}},r["start-over"])));let P=x(S);C&&(P??A).focus()}function _(d){
let C=T.contains(document.activeElement);C&&h&&!b||(N(),u={...d.answers},d.done?q(d.reflection,{focus:C,danger:d.danger}):
(f=d.at??Math.max(0,M().findIndex(S=>S.some(({id:A})=>u[A]==null))),K()))}let{done:v,reflection:i,danger:g}=a;return _({
answers:u,at:a.at,done:v,reflection:i,danger:g}),{update:_,release:N,say:d=>{N(),y(d)}}}var nt=(t,n)=>t.length?e("detail\
s",{},e("summary",{},n["why-this"]),...t):"";function at(t){for(let n of t.querySelectorAll("input"))["radio","checkbox"].
includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var ie=({heading:t,said:n,words:a},r)=>[t?e(`h${r}`,{},
t):null,n.length>1?e("ul",{class:"ajar-said"},...n.map(o=>e("li",{},o))):n.length?e("p",{class:"ajar-said"},n[0]):null,...a.
map(o=>e("p",{},o))].filter(Boolean),ot={ruler(t,n,{group:a,change:r}){let o=Array.from({length:11},(l,s)=>e("label",{class:"\
ajar-number"},e("input",{type:"radio",name:a,value:s,checked:n===s,onchange:()=>r(s),"aria-describedby":s===0?`${a}-low`:
s===10?`${a}-high`:null}),e("span",{},`${s}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-numbers"},...o),
e("p",{class:"ajar-anchors"},e("span",{id:`${a}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${a}-high`},e("b",{},"10"),
` ${t.high}`)))},choice(t,n,{words:a,group:r,change:o}){let{chosen:l,own:s}=n||{chosen:[],own:""},m=()=>o(l.length||s.trim()?
{chosen:[...l],own:s}:null),c=t.many?"checkbox":"radio",u=t.cards.map(h=>e("input",{type:c,name:r,value:h.id,checked:l.includes(
h.id),onchange:b=>{t.many?l=l.filter(p=>p!==h.id).concat(b.target.checked?h.id:[]):(l=[h.id],s="",f&&(f.value="")),m()}})),
f=t.own?e("input",{type:"text",value:s,maxlength:500,oninput:h=>{s=h.target.value,!t.many&&s.trim()&&(l=[],u.forEach(b=>{
b.checked=!1})),m()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},a[t.many?"choose-many":"choose\
-one"]),...t.cards.map((h,b)=>e("label",{class:"ajar-card"},u[b],e("span",{},h.text))),f?e("label",{class:"ajar-own"},e(
"span",{},t.own),f):null)},text(t,n,{words:a,change:r}){let o=e(t.long?"textarea":"input",{...t.long?{rows:8}:{type:"tex\
t",value:n??""},maxlength:2e4,oninput:l=>r(l.target.value.trim()?l.target.value:null)});return t.long&&(o.value=n??""),e(
"label",{class:"ajar-words"},e("span",{},a["own-words"]),o)},list(t,n,{words:a,change:r}){let o=e("div",{}),l=()=>{let h=[
...o.querySelectorAll("input")].map(b=>b.value).filter(b=>b.trim());r(h.length?h:null)},s=()=>[...o.children].forEach((h,b)=>{
h.querySelector("label > span").textContent=R(a.line,{n:b+1}),h.querySelector("button").setAttribute("aria-label",R(a["r\
emove-line"],{n:b+1}))}),m=e("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),o.lastElementChild.querySelector(
"input").focus()}},a["add-line"]),c=()=>{s(),m.hidden=o.children.length>=t.most},u=h=>{let b=e("div",{class:"ajar-line"},
e("label",{class:"ajar-words"},e("span",{}),e("input",{type:"text",value:h,maxlength:2e4,oninput:l})),e("button",{type:"\
button",class:"ajar-remove",onclick:()=>{let p=b.nextElementSibling||b.previousElementSibling;b.remove(),p||u(""),c(),l(),
(p||o.firstElementChild).querySelector("input").focus()}},"×"));o.append(b),c()},f=n||[];for(let h=0;h<Math.max(t.lines,
f.length);h++)u(f[h]??"");return e("div",{class:"ajar-lines"},o,m)},date(t,n,{words:a,change:r}){return e("label",{class:"\
ajar-words"},e("span",{},a["pick-date"]),e("input",{type:"date",value:n??"",oninput:o=>r(o.target.value||null)}))}};var st="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",vt=new RegExp(`(${st})|[.…]+|[!?;\\n]`,"gu");function ve({title:t,close:n,bar:a,parts:r}){let o=()=>{s.close?s.close():s.remove()},l=e("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},t),s=e("dialog",{class:"ajar ajar-help","aria-labelledby":l.id,onclose:()=>s.remove(),onkeydown:m=>{m.
key==="Escape"&&(m.preventDefault(),m.stopPropagation(),o())}},a,l,...r,e("div",{class:"ajar-moves"},e("button",{type:"b\
utton",onclick:o},n)));document.body.append(s),s.showModal?s.showModal():s.setAttribute("open",""),l.focus()}var we=["emergency","crisis","violence","worried","child"],rt=["crisis","violence"],Se='a[href$="#Help-lines"]',V=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function xe(){for(let t of V().listeners){
let{isConnected:n}=t.element;t.shown&&!n&&V().listeners.delete(t),t.shown||(t.shown=n)}}function lt(t,{zone:n="",languages:a=[]}){
let r=s=>s.endsWith("/")?n.startsWith(s):n===s,o=t.find(({zones:s})=>s.some(r));return o?o.code:n&&!/^(UTC|GMT|UCT|Etc\/)/.
test(n)?"":a.map(s=>s.split("-").slice(1).join("-").toUpperCase()).find(s=>t.some(({code:m})=>m===s))??""}var ue=(t,n)=>n.flatMap(a=>t.lines.filter(r=>r.topic===a)),pe=t=>t.split(/(\d[\d -]+\d)/).map((n,a)=>a%2?e("span",{class:"\
ajar-unbroken"},n):n),Ce=t=>`tel:${t.match(/\d+/)[0]}`;function $e({words:t,countries:n=[],leave:a,onCountry:r=()=>{}}){
n.length&&(V().countries=n);let o=()=>V().countries,l=()=>V().chosen||lt(o(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),s=()=>o().find(k=>k.code===l());function m(k){V().chosen=
k,xe();for(let{element:$,draw:N}of V().listeners)N($)}function c(k,$){return $(k),V().listeners.add({element:k,draw:$,shown:!1}),
queueMicrotask(xe),k}let u=k=>c(e("div",{}),$=>$.replaceChildren(...k())),f=()=>{let k=[...o(),{code:"-",country:t["help\
-elsewhere"]}],$=e("select",{onchange:()=>{m($.value),r($.value)}},...k.map(N=>e("option",{value:N.code},N.country)));return c(
$,()=>{$.value=s()?.code??"-"}),e("label",{class:"ajar-help-where"},e("span",{},t["help-in"]),$)},h=({say:k,to:$},N)=>{if(/^(tel|sms):/.
test($))return e("a",{class:N?"ajar-reach":"ajar-reach ajar-first",href:$},e("span",{},...pe(k)));let F=e("span",{},k),H=e(
"button",{type:"button",class:"ajar-link","aria-label":R(t["help-copy-what"],{address:$}),onclick:async()=>{await ct($,F)&&
(H.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"ajar-chat"},F," ",H)},b=k=>e("li",{},e("p",{class:"\
ajar-for"},k.for_what),e("p",{class:"ajar-hint"},[k.name,k.hours,k.languages].filter(Boolean).join(". ")),e("div",{class:"\
ajar-ways"},...k.reach.map(h))),p=({emergency:k,note:$})=>e("li",{class:"ajar-now"},e("p",{class:"ajar-for"},t["help-dan\
ger"]),$?e("p",{class:"ajar-hint"},$):null,e("div",{class:"ajar-ways"},e("a",{class:"ajar-reach",href:Ce(k)},R(t["help-c\
all"],{number:k})))),j=k=>u(()=>{let $=s();if(!$)return[e("p",{},t["help-elsewhere-how"])];let N=k.flatMap(F=>F==="emerg\
ency"?p($):ue($,[F]).map(b));return[e("ul",{class:"ajar-help-lines"},...N)]});function O(){ve({title:t["help-title"],close:t["\
help-close"],bar:e("div",{class:"ajar-help-bar"},f(),de({words:t,leave:a})),parts:[e("p",{},t["help-lead"]),j(we),e("p",
{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave-how"])]})}function I({title:k,text:$,
now:N,lines:F,kinds:H,countries:w},{level:L,aside:W,needs:K}){return w&&!D()&&(V().countries=w),e("section",{class:"ajar\
-danger"},e(`h${L}`,{tabindex:"-1"},k),e("p",{},$),H.length?null:K?.()??null,f(),j(F),e("ul",{class:"ajar-todo"},...N.map(
x=>e("li",{},x))),e("p",{class:"ajar-hint"},t["help-trace"]),e("button",{type:"button",class:"ajar-link",onclick:W},t["h\
elp-aside"]))}let T=()=>e("button",{type:"button",class:"ajar-get-help",onclick:O},t["help-get"]);function E({emergency:k,
...$}){let F=rt.map(w=>ue($,[w])[0]?.reach??[]).flatMap(w=>["tel:","sms:"].map(L=>w.find(({to:W})=>W.startsWith(L))));return[
{say:R(t["help-call"],{number:k}),to:Ce(k)},...F.filter(Boolean)]}let M=(k=`${t["help-line"]} `)=>u(()=>{let $=s(),N=($?
E($):[]).flatMap(({say:w,to:L},W)=>[W?" · ":"",e("a",{href:L},...pe(w))]),F=e("button",{type:"button",class:"ajar-link",
onclick:O},t["help-get"]),H=e("span",{class:"ajar-off-paper"},N.length?" · ":"",F);return[e("p",{class:"ajar-help-line"},
k,...N,H)]});function y(k){if(!D())return;let[$]=[...k.querySelectorAll(Se)].reverse();$?.closest("p, ul").after(M(""));
for(let N of k.querySelectorAll("details"))N.open=N.querySelector("summary").textContent===s()?.country}let B=()=>u(()=>{
let k=s();return k?[e("p",{},e("b",{},`${t["help-title"]}, ${k.country}`)),e("p",{},`${t["help-danger"]} ${R(t["help-cal\
l"],{number:k.emergency})}`),e("ul",{},...ue(k,we).map(({for_what:$,name:N,reach:F,hours:H})=>e("li",{},...pe(`${$}: ${N}\
. ${F.map(({say:w})=>w).join(" · ")}. ${H}.`))))]:[e("p",{},t["help-elsewhere-how"])]}),D=()=>o().length>0;return{open:O,
notice:I,button:T,line:M,addNumbers:y,text:B,choose:m,code:l,isKnown:D}}var de=({words:t,leave:n})=>e("button",{type:"bu\
tton",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function Oe(t){if(V().open){V().open=t;return}V().
open=t,window.addEventListener("click",n=>{n.target.closest?.(Se)&&(n.preventDefault(),n.stopPropagation(),V().open())},
{capture:!0})}async function ct(t,n){try{return await navigator.clipboard.writeText(t),!0}catch{let a=document.createRange();
return a.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(a),document.execCommand("copy")}}function fe(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function Ee(t=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=t,n)return;let a=[];window.addEventListener(
"keydown",r=>{r.repeat||(a=r.key==="Shift"?[...a,r.timeStamp].slice(-3):[],a.length===3&&a[2]-a[0]<2e3&&(window.ajarBeforeLeaving(),
fe()))},{capture:!0})}function Me(t,n,{words:a,group:r,change:o,say:l}){let s={...n},m={},c=t.piles.map(p=>(m[p.id]=e("span",{}),e("li",{class:"\
ajar-pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.currentTarget.
classList.remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");let O=h[j.dataTransfer.
getData("text/plain")]?.[p.id];O&&!O.matches(":disabled")&&(O.checked=!0,f(O.dataset.card,p))}},m[p.id]))),u=()=>t.piles.
forEach(p=>{m[p.id].textContent=R(a["pile-count"],{pile:p.text,n:Object.values(s).filter(j=>j===p.id).length})}),f=(p,j)=>{
s[p]=j.id,u(),o({...s}),l(R(a.moved,{card:t.cards.find(O=>O.id===p).text,pile:j.text}))},h={},b=t.cards.map(p=>{h[p.id]=
{};let j=`${r}-${p.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:O=>O.dataTransfer.setData(
"text/plain",p.id)},e("legend",{},p.text),e("div",{class:"ajar-into"},...t.piles.map(O=>{let I=e("input",{type:"radio",name:j,
value:O.id,"data-card":p.id,checked:s[p.id]===O.id,onchange:()=>f(p.id,O)});return h[p.id][O.id]=I,e("label",{},I,e("spa\
n",{},O.text))})))});return u(),e("div",{},e("p",{class:"ajar-hint"},a["sort-how"]),e("ul",{class:"ajar-piles"},...c),...b)}function Z(t,n){let a=!1,r=!1,o=()=>{r=a,a||n()};function l(){a=!0;let s=new AbortController,m=()=>{s.abort(),setTimeout(
()=>{a=!1,r&&o()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,m,{signal:s.signal,capture:c!==
"blur"})}for(let s of["pointerdown","keydown"])t.addEventListener(s,l);return o}function ae(t,n){let a=m=>[...t.querySelectorAll(
m)],r=a("details[open] > summary").map(m=>m.textContent),o=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let m of a("summary"))m.parentElement.open=r.includes(m.textContent);if(o===!1)return;let l=a("summary, button").
find(m=>m.textContent===o),s=l??t.querySelector("h2, p");l||(s.tabIndex=-1),s.focus({preventScroll:!0})}function Ae({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-keep-${window.ajarForms}`,r=e("span",
{}),o=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),l=e("p",{class:"ajar-problem",role:"alert"}),s=e(
"div",{}),m=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},l,s),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=c,f=!1,h=!1,b=!1,p=!1,j=!1,O=(x,q,_={})=>e("button",{type:"button",onclick:q,..._},x),I=x=>{x.tabIndex=
-1,x.focus()},T=()=>s.querySelector(".ajar-change"),E=()=>c.state==="kept"&&!c.reopen;function M(x,q=x){o.dataset.short=
q,r.textContent!==x&&(r.textContent=x)}function y(){let x=c.problem?t["keep-unsaved"]:t["keep-saving"],[q,_]={none:[t["n\
otice-alone"],t["notice-alone-short"]],locked:[t["keep-locked"],t["keep-locked-short"]],kept:c.saved?[t["keep-saved"],t["\
keep-saved-short"]]:[x],lost:[t["keep-lost"]]}[j?"lost":c.state];o.classList.toggle("ajar-state-lost",j),M(q,_),o.dataset.
longest=c.state==="kept"?t["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem}function B(){
c={...c,saved:!1},y()}function D(){y(),u=c,E()?s.replaceChildren(h?w("change"):L()):c.state!=="none"?s.replaceChildren(w(
"unlock")):f?s.replaceChildren(w(c.exists?"open":"start")):s.replaceChildren(p?F():N())}let k=()=>{f=!0,D(),s.querySelector(
"input").focus()},$=()=>c.hosted?e("p",{},t["keep-hub"]):null;function N(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},t["keep-title"]),e("p",{},t[c.exists?"keep-there":"keep-why"]),$(),e("div",{class:"ajar-moves"},O(t["keep-n\
othing"],()=>{p=!0,D(),I(o)}),O(t[c.exists?"keep-open":"keep-start"],k)))}let F=()=>e("p",{},O(t[c.exists?"keep-open":"k\
eep-start"],k,{class:"ajar-link"}));function H(){let q=["none","weak","fair","good","strong"].map(_=>t[`keep-strength-${_}`]).
reduce((_,v)=>v.length>_.length?v:_);return e("p",{class:"ajar-strength","aria-live":"polite","data-longest":q},e("span",
{},t["keep-strength-none"]))}function w(x){let q=x==="start"||x==="change",_={start:t["keep-start"],open:t["keep-open"],
unlock:t["keep-unlock"],change:t["keep-change"]}[x],v=e("input",{id:`${a}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${a}-how`,oninput:()=>{q&&n({strength:v.value})}}),i=e("input",{id:`${a}-again`,type:"password",spellcheck:"\
false"}),g=e("div",{},e("label",{for:`${a}-again`},t["keep-again"]),i),d=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
C=e("input",{id:`${a}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n({place:C.value})}),S=H(),A=()=>{
if(!v.value){v.focus();return}if(d.hidden=!0,x==="change"){if(v.type==="password"&&i.value!==v.value){d.textContent=t["k\
eep-again-differs"],d.hidden=!1,i.focus();return}n({change:v.value},{awaited:!0})}else n({[x==="start"?"keep":"unlock"]:v.
value,place:C.value},{awaited:!0});M(t["keep-opening"]),v.value="",i.value="",S.firstChild.textContent=t["keep-strength-\
none"]},P=()=>{f=!1,h=!1,D(),x==="change"?T().focus():I(o)},U=e("details",{},e("summary",{},t["keep-where"]),e("label",{
for:`${a}-place`},t["keep-place"]),C);return e("form",{class:"ajar-ask",onsubmit:z=>{z.preventDefault(),A()}},e(c.state===
"locked"?"h1":"p",{class:"ajar-title"},_),$(),x==="change"?e("p",{},t["keep-change-how"]):null,q?e("p",{},t["keep-no-way\
-back"]):null,e("label",{for:`${a}-words`},t[x==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-hint",id:`${a}\
-how`},t[q?"keep-how":"keep-how-open"]),v,q?S:null,x==="change"?g:null,e("label",{class:"ajar-card"},e("input",{type:"ch\
eckbox",onchange:({target:z})=>{v.type=z.checked?"text":"password",g.hidden=z.checked,d.hidden=!0}}),e("span",{},t["keep\
-see"])),x==="change"?d:U,e("div",{class:"ajar-moves"},x==="unlock"?null:O(t["keep-not-now"],P),e("button",{type:"submit"},
_)))}function L(){let x=e("select",{id:`${a}-minutes`,onchange:()=>n({minutes:Number(x.value)})},...[...new Set([5,15,30,
60,c.minutes])].sort((q,_)=>q-_).map(q=>e("option",{value:q,selected:q===c.minutes},R(t["keep-minutes"],{n:q}))));return e(
"div",{class:"ajar-kept"},O(t["keep-lock"],()=>{M(t["keep-opening"]),n({lock:!0},{awaited:!0})}),O(t["keep-change"],()=>{
h=!0,b=!1,D(),s.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},b?t["k\
eep-changed"]:""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},c.place),c.copied?e("p",{},R(t["keep-copied"],
{program:c.copied})):null,e("label",{for:`${a}-minutes`},t["keep-idle"]),x))}function W(x){if(x.strength!=null){let q=s.
querySelector(".ajar-strength > span");q&&(q.textContent=x.strength);return}if(x.changed){h=!1,D(),s.querySelector(".aja\
r-changed").textContent=t["keep-changed"],b=!0,T().focus();return}c={...c,...x},c.state==="kept"&&(f=!1),E()||(h=!1),y(),
K()}let K=Z(s,()=>{let x=u;if(x.state===c.state&&x.exists===c.exists&&x.minutes===c.minutes&&!!x.reopen==!!c.reopen&&!!x.
hosted==!!c.hosted&&s.firstChild){u=c;return}let _=f&&x.place!==c.place;D(),x.state!==c.state&&x.state!=="none"?I(o):_&&
s.querySelector("input").focus()});return D(),{line:o,more:m,update:W,begin:B,setLost:x=>{j=x,y()},say:x=>{l.textContent=
x,l.hidden=!1}}}function oe(t,{sentence:n,wide:a,narrow:r,columns:o,rows:l},s){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},s["ch\
art-empty"]));return}let m=(u,f)=>{let h=e("div",{class:`ajar-picture ajar-${f}`,role:"img","aria-label":n});return h.innerHTML=
u,h.firstElementChild.setAttribute("aria-hidden","true"),h},c=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),m(a,"wide"),m(r,"narrow"),e("details",{open:c},e("summary",{},s.table),
e("table",{},e("thead",{},e("tr",{},...o.map(u=>e("th",{scope:"col"},u)))),e("tbody",{},...l.map(([u,...f])=>e("tr",{},e(
"th",{scope:"row"},u),...f.map(h=>e("td",{},h??"–")))))))))}function se(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},a="us-letter";return{element:()=>{
let o=e("select",{onchange:()=>{a=o.value}},...Object.entries(n).map(([l,s])=>e("option",{value:l,selected:l===a},s)));return e(
"label",{},t["home-paper"]," ",o)},value:()=>a}}function Te(t,{words:n,send:a,onDispose:r}){let o={},l=null,s=!1,m="",c=e("div",{}),u=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),f=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),h=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),b=J(n,w=>{h.textContent=w}),p=me(n),j=se(n);t.replaceChildren(e("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,c,h),p.dialog);let O=w=>{o.busy?h.textContent=n["room-one-moment"]:(b.begin(),
a(w,{awaited:!0}))},I=(w,L)=>e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>O(L)},w),T=(...w)=>e(
"div",{class:"ajar-moves ajar-many"},...w);function E(){let w=o.needsKey?e("input",{type:"password",spellcheck:"false",id:`${H}\
-key`,"aria-describedby":`${H}-key-how`}):null,L=e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>{
if(w&&!w.value){w.focus();return}O({room:"open",...w?{key:w.value}:{}}),w&&(w.value="")}},n["room-open"]);return[e("h2",
{},n["room-title"]),o.state==="ended"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},
o.elsewhere?R(n["room-how-elsewhere"],{address:o.elsewhere}):n["room-how-network"]),w?e("label",{class:"ajar-words",for:w.
id},n["room-host-key"]):null,w?e("p",{class:"ajar-hint",id:`${H}-key-how`},n["room-host-key-how"]):null,w,T(L,o.elsewhere?
null:I(n["room-inside"],{room:"inside"})),o.elsewhere?null:e("p",{},n["room-rehearse-how"]),o.elsewhere?null:T(...[12,3].
map(W=>I(R(n["room-rehearse"],{n:W}),{room:"rehearse",phones:W})))]}let M=()=>[e("h2",{},n["room-title"]),e("p",{},n["ro\
om-lost"]),T(I(n["room-go-on"],{room:"go-on"}),I(n["room-end"],{room:"end"}))];function y(){let w=e("button",{type:"butt\
on",onclick:()=>p.show()},n["room-large"]),L=e("p",{},o.inside&&!o.practice?n["room-inside-open"]:R(n["room-line"],{code:o.
code})),W=o.address?w:null;return l?[B(),e("div",{class:"ajar-door-line"},L,f,W),D(),$()]:[e("h2",{},n["room-title"]),B(),
D(),L,o.address?Le(n,o):null,o.inside?e("p",{},n[o.practice?"room-practice-how":"room-how-network"]):null,!o.inside&&!o.
address?e("p",{class:"ajar-empty"},n["room-no-address"]):null,o.addresses?.length>1?k():null,o.addresses?.length?e("p",{
class:"ajar-hint"},n["room-firewall"]):null,e("div",{class:"ajar-door-line"},f,W,o.inside&&!o.practice?I(n["room-widen"],
{room:"widen"}):null),$()]}let B=()=>o.practice?e("p",{},X(n)):null,D=()=>o.again?e("p",{class:"ajar-hint"},n["room-agai\
n"]):null;function k(){let w=e("select",{id:`${H}-address`,onchange:()=>a({room:"pick",ip:w.value})},...o.addresses.map(
({ip:L,network:W})=>e("option",{value:L,selected:L===o.picked},`${L} (${W})`)));return e("label",{class:"ajar-words",for:w.
id},e("span",{},n["room-address"]),w)}function $(){let w=e("div",{}),L=e("button",{type:"button",onclick:()=>x(!1)},n["r\
oom-end-no"]),W=e("button",{type:"button",onclick:()=>x(!0)},n["room-end"]),K=()=>w.replaceChildren(...s?[e("p",{},n["ro\
om-end-sure"]),T(L,I(n["room-end"],{room:"end"}))]:[W]),x=_=>{s=_,K(),(s?L:W).focus()};K();let q=(_,v)=>e("button",{type:"\
button",onclick:()=>a({room:"take",...v()},{awaited:!0})},_);return e("details",{class:"ajar-ending"},e("summary",{},n["\
room-ending"]),o.shown?e("p",{},n["room-take-how"]):e("p",{},n["room-take-nothing"]),o.shown?T(q(n["room-take-table"],()=>({
what:"table"})),q(n["room-take-page"],()=>({what:"page",paper:j.value()})),j.element()):null,e("p",{},n["room-end-how"]),
w)}function N(w){o={...o,...w},u.textContent!==o.problem&&(u.textContent=o.problem),u.hidden=!o.problem;let L=he(n,o.joined);
f.textContent!==L&&(f.textContent=L),p.update(o,L),l===null&&o.state==="open"&&(l=!o.here),o.state!=="open"&&(l=null,s=!1),
o.busy?b.begin():(b.end(),h.textContent=""),F()}let F=Z(c,()=>{let{joined:w,problem:L,...W}=o,K=JSON.stringify([W,l]);if(K===
m)return;m=K;let x={open:y,lost:M}[o.state]??E;ae(c,()=>c.replaceChildren(...x().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let H=`ajar-door-${window.ajarForms}`;return re(t,()=>a({room:"look"}),r),{update:N}}var he=(t,n)=>n?n===
1?t["room-joined-one"]:R(t["room-joined"],{n}):t["room-joined-none"],X=t=>e("span",{class:"ajar-rehearsal"},t["room-prac\
tice"]);function Le(t,n){let a=e("div",{class:"ajar-scan",role:"img","aria-label":t["room-scan-alt"]});return a.innerHTML=
n.picture,a.firstElementChild?.setAttribute("aria-hidden","true"),e("div",{class:"ajar-way-in"},a,e("div",{},e("p",{},t["\
room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-type-code"]),e("p",{class:"ajar-code"},n.code)))}function me(t){
let n=e("div",{}),a=e("dialog",{class:"ajar-wall","aria-label":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e(
"button",{type:"button",onclick:()=>a.close()},t["room-back"])),r=e("p",{class:"ajar-joined"}),o="";return{dialog:a,show:()=>a.
showModal(),update(l,s){r.textContent=s;let m=JSON.stringify([l.address,l.code,l.practice]);m!==o&&(o=m,l.address?n.replaceChildren(
l.practice?e("p",{},X(t)):"",Le(t,l),r):(a.close(),n.replaceChildren()))}}}function re(t,n,a){let r=new IntersectionObserver(
o=>{o.some(({isIntersecting:l})=>l)&&n()});r.observe(t),a(()=>r.disconnect())}var Ne=(t,n)=>t.find(a=>a.id===n)?.text??n,it=t=>new Date(`${t}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function Ie(t,n){
switch(t.kind){case"choice":return[...n.chosen.map(a=>Ne(t.cards,a)),n.own.trim()].filter(Boolean);case"sort":return t.cards.
filter(a=>n[a.id]).map(a=>`${a.text}: ${Ne(t.piles,n[a.id])}`);case"date":return[it(n)];case"list":return n.map(a=>a.trim());default:
return[`${n}`.trim()]}}function qe({items:t},n){let a={};for(let r of t){let o=n[r.id];if(!(o==null||!te(r,a)))if(r.kind===
"choice"){let s=(r.among?ne(r,a):r.cards).map(c=>c.id).filter(c=>o.chosen.includes(c)),m=o.own?.trim()?o.own:"";(s.length||
m)&&(a[r.id]={chosen:s,own:m})}else if(r.kind==="sort"){let l=r.cards.filter(s=>o[s.id]).map(s=>[s.id,o[s.id]]);l.length&&
(a[r.id]=Object.fromEntries(l))}else if(r.kind==="list"){let l=o.filter(s=>s.trim());l.length&&(a[r.id]=l)}else`${o}`.trim()&&
(a[r.id]=o)}return a}var De=(t,n)=>R(t.ask,n);var ut=new Set(["autorestarting","dead","restarting","terminating"]),pt=4e3;function Fe({widget_manager:t},{gone:n,back:a}){
let{statusChanged:r,connectionStatusChanged:o}=t?.kernel??{};if(!r?.connect||!o?.connect)return()=>{};let l=0,s=(c,u)=>{
ut.has(u)&&n()},m=(c,u)=>{clearTimeout(l),u==="disconnected"?n():u==="connecting"?l=setTimeout(n,pt):a()};return r.connect(
s),o.connect(m),()=>{clearTimeout(l),r.disconnect(s),o.disconnect(m)}}function Be({words:t,answered:n}){let a=new Set,r=!1,
o=()=>n().map(([c,u])=>{let f=qe(c,u),h=c.items.filter(b=>b.id in f).map(b=>[De(b,f),...Ie(b,f[b.id])].join(`
`));return[c.title,...h].join(`

`)}).join(`


`);async function l(c){let u=o(),f=e("textarea",{readonly:!0,rows:6,"aria-label":t["lost-copy"]});f.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(f),f.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=t["lost-copied"]}function s(c={}){let u=e("div",{class:"ajar-\
lost",hidden:!r,...c},e("p",{},t.lost),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>l(u)},t["lost-\
copy"]),e("button",{type:"button",onclick:()=>location.reload()},t["lost-reload"])),e("p",{class:"ajar-hint",role:"statu\
s"}));return a.add(u),u}function m(c){r=c;for(let u of a)u.hidden=!c}return{line:s,set:m,isLost:()=>r,forget:c=>a.delete(
c)}}function We(t,{words:n,send:a,open:r,help:o}){let l=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),s=J(
n,y=>l.replaceChildren(y)),m=y=>{s.begin(),a(y)},c=e("div",{}),u={},f="",h=0,b=se(n);t.replaceChildren(e("section",{class:"\
ajar-home","aria-label":n["home-title"]},c),l);let p=(y,B)=>e("button",{type:"button",onclick:B},y),j=y=>e("div",{class:"\
ajar-reflection"},...y.flatMap(B=>ie(B,3)));function O(y,B,D){let k=e("div",{class:"ajar-twice"}),N=p(y,()=>{let F=p(n["\
home-no"],()=>{k.replaceChildren(N),N.focus()});k.replaceChildren(e("p",{},B),e("div",{class:"ajar-moves"},F,p(y,()=>{k.
replaceChildren(N),N.focus(),m(D)}))),F.focus()});return k.append(N),k}let I=()=>{let y=e("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{y.files[0]&&m({import:await y.files[0].text()}),y.value=""}});return e("label",
{class:"ajar-words"},e("span",{},n["home-bring"]),y)},T=Z(c,()=>{let y=JSON.stringify(u);y!==f&&(f=y,ae(c,E))});function E(){
let y=(k,$)=>p($,()=>m({take:k})),B=h>(u.danger?.kinds.length??0)?null:u.danger,D=()=>{h=B.kinds.length+1,E(),c.querySelector(
".ajar-welcome").focus()};c.replaceChildren(B?o.notice(B,{level:2,aside:D}):"",e("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?e("div",{class:"ajar-moves"},p(n["home-go-on"],()=>r(u.section))):"",u.due?.length?e("ul",{},...u.due.
map(k=>e("li",{},k))):"",u.plan?.length?e("h2",{},n["home-plan"]):"",u.plan?.length?j(u.plan):"",u.plan?.length&&!B?o.line():
"",...(u.earlier??[]).filter(({plan:k})=>k.length).map(({title:k,plan:$})=>e("details",{},e("summary",{},`${n["home-plan"]}\
, ${k}`),j($))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["home-not-encrypted"]),e("div",{class:"ajar-tak\
e"},...B?[]:[p(n["home-take-plan"],()=>m({take:"plan",paper:b.value(),country:o.code()})),b.element(),y("calendar",n["ho\
me-take-calendar"]),u.danger?"":y("calendar-line",n["home-take-calendar-line"])],y("check-ins",n["home-take-check-ins"]),
y("everything",n["home-take-everything"])),I()),u.something?e("details",{},e("summary",{},n["home-end"]),e("p",{},n["hom\
e-anew-how"]),O(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),O(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:y=>{s.end(),u=y,T()},settle:s.end,say:(y,B="")=>{s.end();let D=e("div",{class:"\
ajar-text"});D.innerHTML=B,l.replaceChildren(y,D),l.scrollIntoView({block:"nearest"})}}}function Re({name:t,type:n,data:a}){
let r=Uint8Array.from(atob(a),l=>l.charCodeAt(0)),o=URL.createObjectURL(new Blob([r],{type:n}));e("a",{href:o,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function _e({units:t,slips:n},{words:a,ask:r,send:o}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,s=new Map,m=p=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...p}),c=m({id:`${l}-people`,
min:1}),u=p=>Math.max(0,Math.floor(Number(p.value)||0)),f=p=>p.kind==="card"?p.bands.slice(0,1):p.bands,h=p=>{let j=t.filter(
E=>E.item===p),O=(E,M)=>{let y=m({"aria-label":[E.card,f(E)[M]].filter(Boolean).join(": ")});return s.set(E.id,[...s.get(
E.id)??[],y]),y},I=j.length===1&&!j[0].card?j[0].bands.map((E,M)=>[E,[O(j[0],M)]]):j.map(E=>[E.card,f(E).map((M,y)=>O(E,
y))]),T=j[0].card?["",...f(j[0])]:null;return e("table",{},e("caption",{},r(p)),T&&T.length>2?e("thead",{},e("tr",{},...T.
map(E=>E?e("th",{scope:"col"},E):e("td",{})))):null,e("tbody",{},...I.map(([E,M])=>e("tr",{},e("th",{scope:"row"},E),...M.
map(y=>e("td",{},y))))))};function b(){let p=new Map(t.map(T=>[T,s.get(T.id).map(u)])),j=Math.max(...[...p.values()].map(
T=>T.reduce((E,M)=>E+M,0))),O=u(c)||j;if(!O){c.focus();return}let I=Object.fromEntries([...p].map(([T,E])=>[T.id,T.kind===
"card"?[E[0],Math.max(0,O-E[0])]:E]));o({counts:I,people:O})}return e("details",{class:"ajar-hands"},e("summary",{},a[n?
"room-slips":"room-hands"]),e("p",{},a[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:p=>{p.preventDefault(),b()}},
...[...new Set(t.map(p=>p.item))].map(h),e("label",{class:"ajar-words",for:c.id},e("span",{},a["room-people"]),c),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},a["room-count"]))))}function Pe(t,{words:n,send:a,onDispose:r,form:o,ask:l}){let s={not:{}},m=!1,c="",u="",f=!1,h=(v,i={})=>{f=v==="reveal",
B.begin(),a({question:t.of,do:v,...i},{awaited:!0})},b=e("div",{class:"ajar-results",hidden:!0}),p=e("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),j=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=e("span",{}),I=e("p",
{class:"ajar-counts"}),T=dt(t.minutes,n,r),E=e("button",{type:"button",class:"ajar-link",onclick:()=>H(!m)}),M=e("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),y=(...v)=>{M.textContent!==v[0]&&M.replaceChildren(...v)},B=J(n,v=>y(v||
u)),D={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},k=Object.
keys(D).filter(v=>t.units.length||v==="open"||v==="close"),$=Object.fromEntries(k.map(v=>[v,e("button",{type:"button",onclick:()=>{
$[v].getAttribute("aria-disabled")?y(N(v)):v==="reset"?F():h(v)}},D[v])])),N=v=>s.busy?n["room-one-moment"]:s.not[v];function F(){
let v=e("button",{type:"button",class:"ajar-link",onclick:()=>{y(""),$.reset.focus()}},n["home-no"]),i=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{y(""),$.reset.focus(),h("reset")}},n["room-ask-reset"]);M.replaceChildren(n["room\
-reset-sure"]," ",v," ",i),v.focus()}function H(v){m=v,b.hidden=!v,o().hidden=v,E.textContent=n[v?"room-show-question":"\
room-show-result"]}let w=me(n),L=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>w.show()},n["room-cod\
e"]),W={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function K(v){let i=s;s={...s,...v};let g=s.
room==="open";O.replaceChildren(s.practice?X(n):""),j.textContent=s.problem,j.hidden=!s.problem;let d=[[s.answered,n["ro\
om-answered"]],[s.joined,n["room-have-joined"]]],C=!g||!t.units.length?[]:s.hands||s.inside?d.slice(0,1):d;I.replaceChildren(
...C.map(([S,A])=>e("span",{},e("b",{},`${S}`)," ",A))),T.update(s.seconds);for(let S of k)He($[S],N(S));u=g?s.hands?n["\
room-by-hands-now"]:W[s.state]:n["room-not-open"],(i.state!==s.state||i.room!==s.room||i.hands!==s.hands)&&y(u),s.busy||
B.end(),Ke(p,s.withheld),w.update(s.way??{},he(n,s.joined)),L.hidden=!s.way?.address,x(),f&&!s.busy&&s.state==="closed"&&
p.childElementCount&&(f=!1,p.scrollIntoView({block:"nearest"}))}function x(){let v=JSON.stringify(s.charts??[]);if(v===c)
return;c=v;let i=!!s.charts?.length;b.replaceChildren(...Ue(s.charts??[],n)),E.hidden=!i,H(i),i&&f&&b.scrollIntoView({block:"\
start"}),f=!1}let q=e("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line aja\
r-bar-first"},t.units.length?I:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...k.
map(v=>$[v]))),e("div",{class:"ajar-bar-line"},O,M,E,L,T.element),w.dialog);q.addEventListener("mousedown",v=>{v.target.
closest("button")&&v.preventDefault()});let _=t.units.length?_e(t,{words:n,ask:l,send:v=>h("hands",v)}):null;return E.hidden=
!0,re(q,()=>a({room:"look"}),r),{parts:[b,p,j,q,_].filter(Boolean),update:K}}function He(t,n){t.toggleAttribute("aria-di\
sabled",!!n),n&&t.setAttribute("aria-disabled","true"),t.title=n||""}function Ke(t,n=[]){let a=[...t.children].map(r=>r.
textContent);JSON.stringify(a)!==JSON.stringify(n)&&t.replaceChildren(...n.map(r=>e("p",{},r)))}var Ue=(t,n)=>t.map(a=>{
let r=e("div",{class:"ajar-chart-block"});return oe(r,a,n),r});function Ve(t,{words:n,send:a,onDispose:r}){let o={},l="",
s=e("div",{class:"ajar-results"}),m=e("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=e("p",{class:"ajar\
-problem",role:"alert",hidden:!0}),u=e("div",{}),f=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),h=e("\
button",{type:"button",onclick:()=>{h.getAttribute("aria-disabled")?f.textContent=b():(f.textContent="",a({moves:!0},{awaited:!0}))}},
n["room-moves"]),b=()=>o.busy?n["room-one-moment"]:o.not;return t.replaceChildren(e("div",{class:"ajar-group",role:"grou\
p","aria-label":n["room-group"]},u,s,m,c,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"ajar-moves"},h),
f)),re(t,()=>a({room:"look"}),r),{update(p){o={...o,...p},u.replaceChildren(o.practice?X(n):""),c.textContent=o.problem,
c.hidden=!o.problem,Ke(m,o.withheld),He(h,b());let j=JSON.stringify(o.charts??[]);j!==l&&(l=j,s.replaceChildren(...o.charts?.
length?Ue(o.charts,n):[e("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function dt(t,n,a){let r=null,o=!1,l=e("sp\
an",{role:"timer"}),s=e("button",{type:"button",class:"ajar-link",onclick:()=>{o=!o,c()}}),m=e("p",{class:"ajar-clock"},
l," ",s);function c(){let f=r===null?null:Math.max(0,Math.floor((Date.now()-r)/1e3)),h=f===null?"":`${Math.floor(f/60)}:${String(
f%60).padStart(2,"0")}`,b=f===null?t?R(n["room-minutes"],{minutes:t}):"":t?R(n["room-clock"],{time:h,minutes:t}):h;l.textContent=
o?"":b,s.textContent=n[o?"room-clock-show":"room-clock-hide"],m.hidden=!b}let u=setInterval(()=>{r!==null&&c()},1e3);return a(
()=>clearInterval(u)),{element:m,update:f=>{r=f==null?null:Date.now()-f*1e3,c()}}}function ze(t,{words:n,picked:a,pick:r}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-couple-${window.ajarForms}`,
l=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),s=e("div",{class:"ajar-text"}),m=e("summary",{}),c=({title:h,
story:b,more:p,role:j})=>{l.innerHTML=b,l.prepend(e("h2",{},h)),s.innerHTML=p,m.textContent=j},u=t.couples.find(h=>h.id===
a)??t.couples[0],f=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(h=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:o,
value:h.id,checked:h===u,onchange:()=>{c(h),r(h.id)}}),e("span",{},h.title)))));return c(u),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},l,e("details",{class:"ajar-role"},m,s),f)}window.ajarShown??(window.ajarShown=new WeakMap);var ee=window.ajarShown,Je="needs@";function ge(){let t=document.getElementById(
"ajar-style")??document.head.appendChild(e("style",{id:"ajar-style"})),n=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ed\
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
- 5px,8px)}@container (max-width: 18rem){.ajar-numbers{grid-template-columns:repeat(6,1fr);gap:4px}}.ajar-number{positio\
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
visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-kept p{overflow-wrap:\
anywhere}
.ajar .ajar-problem{color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em;margin-bottom:1em}.ajar\

.ajar-state:focus{outline:none}.ajar-home>div>*+*{margin-top:1em!important}.ajar .ajar-welcome{font-size:1.15em}.ajar-ho\
me
details>*+*{margin-top:.75em!important}.ajar-take{display:flex;flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar\
-story
h2{margin-top:0!important}.ajar-role{margin-block:1em}.ajar-role[open]{border-left:4px solid var(--ajar-line);padding-le\
ft:1em}
.ajar-couple .ajar-cards{display:flex;flex-wrap:wrap;gap:.5em}.cell-output-ipywidget-background .ajar{color-scheme:light\
;
background:#fff}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2e\
m}.ajar button[aria-disabled]{
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
`;t.textContent!==n&&(t.textContent=n)}function Ge({model:t,el:n}){ge();let a=t.get("pages"),r=t.get("words"),o=new Map,
l=new Map,s=new Map,m=[],c=i=>m.push(i),u=null,f=!1,h=!1,b=new Map,p=Math.min(t.get("page"),a.length-1);n.classList.add(
"ajar");let j=e("div",{class:"ajar-page"}),O=i=>a.flatMap(({blocks:g})=>g).find(g=>g.kind==="exercise"&&g.key===i)?.exercise,
I=Be({words:r,answered:()=>[...l].map(([i,{answers:g}])=>[O(i),g]).filter(([i,g])=>i&&Object.keys(g??{}).length)}),T=0,E=i=>{
if(clearTimeout(T),T=0,I.set(i),u?.setLost(i),i)for(let g of s.keys())o.get(g)?.release()},M=(i,{awaited:g=!1}={})=>{try{
t.send(i)}catch{E(!0);return}g&&!T&&(T=setTimeout(()=>E(!0),8e3))},y=$e({words:r,countries:t.get("notice")?.help??a[0]?.
blocks[0]?.help,leave:()=>B(),onCountry:i=>M({country:i})}),B=()=>{M({forget:!0}),fe()},D=(i,g,d)=>(o.set(i.key,d),l.has(
i.key)&&d.update(l.get(i.key)),g),k={html(i){let g=e("div",{class:"ajar-text"});return g.innerHTML=i.html,y.addNumbers(g),
g.addEventListener("click",d=>{let C=d.target.closest("a"),S=a.findIndex(({id:A})=>A&&C?.getAttribute("href")===`${A}.ip\
ynb`);S<0||(d.preventDefault(),L(S))}),g},home(i){let g=e("div",{});return D(i,g,We(g,{words:r,send:S=>{S.import&&o.get(
"chart")?.begin(),M(S)},open:S=>L(a.findIndex(({id:A})=>A===S)),help:y})),M({home:i.key}),g},scenario(i){return ze(i,{words:r,
picked:t.get("couple"),pick:g=>{t.set("couple",g),t.save_changes()}})},door(i){let g=e("div",{});return D(i,g,Te(g,{words:r,
send:M,onDispose:c}))},group(i){let g=e("div",{});return D(i,g,Ve(g,{words:r,send:M,onDispose:c}))},asking(i){let{items:g}=a[p].
blocks.find(({key:A})=>A===i.of).exercise,{parts:d,update:C}=Pe(i,{words:r,send:M,onDispose:c,form:()=>s.get(i.of),ask:A=>g.
find(P=>P.id===A).ask}),S=document.createDocumentFragment();return S.append(...d),D(i,S,{update:C})},exercise(i){let g=e(
"div",{}),d=I.line(u?{}:{role:"alert"});s.set(i.key,g);let C=(S,A)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let P=window.ajarSent;b.set(i.key,P),M({key:i.key,...S,sent:P},{awaited:A}),!(!A||!I.isLost())&&(E(!0),d.
scrollIntoView({block:"nearest"}))};return o.set(i.key,je(g,i.exercise,{words:r,level:i.level,sort:Me,...l.get(i.key),help:y,
needs:()=>$(i.needs),below:()=>i.key.startsWith("plan@")&&y.isKnown()?y.line():null,onAside:S=>F(i.key,{aside:S}),onChange:S=>{
F(i.key,{answers:S,done:!1}),C({answers:S,done:!1},h)},onMove:S=>F(i.key,{at:S}),onDone:S=>{C({answers:S,done:!0},!0),i.
key.startsWith("check-in@")&&o.get("chart")?.begin()},onStartOver:()=>{F(i.key,{answers:{},done:!1}),C({remove:!0})}})),
g.firstElementChild.append(d),c(()=>I.forget(d)),g},chart(i){let g=e("div",{class:"ajar-chart-block"}),d=e("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:C,end:S}=J(r,P=>d.replaceChildren(P)),A=P=>{S(),oe(g,P,r)};return o.
set(i.key,{update:A,begin:C,end:S}),l.has(i.key)&&A(l.get(i.key)),C(),M({chart:i.key}),e("div",{},g,d)},notice(i){if(Ee(
()=>M({forget:!0})),!i.leave)return e("div",{class:"ajar-notice"},e("p",{},i.text));let g=e("div",{class:"ajar-leave"},y.
button(),de({words:r,leave:B}));Oe(y.open),u=Ae({words:r,send:M});let d=document.createDocumentFragment();return d.append(
e("div",{class:"ajar-notice"},u.line,g),e("div",{class:"ajar-on-paper"},y.text()),u.more),d}};function $(i){let g=a.findIndex(
({blocks:C})=>C.some(({key:S})=>S===Je));return g<0?i?e("p",{},e("a",{href:i},r["help-needs"])):null:e("button",{type:"b\
utton",onclick:()=>{L(g);let C=s.get(Je).querySelector("h2");C.tabIndex=-1,C.focus()}},r["help-needs"])}let N=i=>a[p].blocks.
find(g=>g.kind===i),F=(i,g)=>l.set(i,{...l.get(i),...g}),H=()=>{for(let i of m.splice(0))i()};function w({focus:i=!1}={}){
if(H(),o.clear(),f){j.replaceChildren(u?"":e("p",{class:"ajar-empty"},r["keep-locked-here"]));return}if(j.replaceChildren(
...a[p].blocks.map(A=>k[A.kind](A))),a.length<2)return;let g=(A,P)=>e("button",{type:"button",onclick:()=>L(A)},P),d=p>0?
g(p-1,r["previous-page"]):null,C=p<a.length-1?g(p+1,r["next-page"]):null;if(j.append(e("div",{class:"ajar-moves ajar-tur\
n"},d,C)),W.replaceChildren(...a.map(({title:A},P)=>e("li",{},e("button",{type:"button","aria-current":P===p?"page":null,
onclick:()=>L(P)},A)))),K.textContent=R(r["page-of"],{n:p+1,all:a.length,title:a[p].title}),!i)return;let S=j.querySelector(
"h1, h2, h3")??j;S.tabIndex=-1,S.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function L(i){a[i]&&(p=i,W.
parentElement.open=x(),t.set("page",i),t.save_changes(),w({focus:!0}))}let W=e("ol",{}),K=e("summary",{}),x=()=>window.innerWidth>
640;t.get("notice")&&n.append(k.notice(t.get("notice")));let q=e("nav",{class:"ajar-nav","aria-label":r.pages},e("detail\
s",{open:x()},K,W));a.length>1&&n.append(q),n.append(I.line({role:"alert"}),j);let _=0;for(let i of["keydown","pointerdo\
wn","scroll"])n.addEventListener(i,()=>{Date.now()-_<3e4||(_=Date.now(),M({active:!0}))},{passive:!0,capture:!0});t.on("\
msg:custom",i=>{if(E(!1),i.keeping){let g=[...b.values()].some(S=>i.acknowledged<S);u?.update(g?{...i.keeping,saved:!1}:
i.keeping);let{state:d}=i.keeping,C=d==="locked";d&&(h=d==="kept"),d&&C!==f&&(f=C,l.clear(),q.hidden=f,w())}for(let[g,d]of Object.
entries(i.states??{})){if(i.acknowledged<b.get(g))continue;let C=d.answers&&!Object.keys(d.answers).length;F(g,C?{...d,at:0}:
d),o.get(g)?.update(l.get(g))}i.country!=null&&y.choose(i.country),i.file&&(o.get("home")?.settle(),Re(i.file)),i.erased&&
o.get("home")?.say(i.erased,N("home")?.erased),i.said&&o.get("chart")?.end(),i.said&&(o.get("home")??u)?.say(i.said),i.open&&
L(a.findIndex(({id:g})=>g===i.open)),i.problem&&o.get(i.problem.key)?.say(i.problem.text)}),t.on("change:pages",()=>{a=t.
get("pages"),w()});let v=Fe(t,{gone:()=>E(!0),back:()=>{I.isLost()&&M({ready:!0})}});return w(),ee.set(r,(ee.get(r)??0)+
1),M({ready:!0}),()=>{H(),v(),clearTimeout(T),ee.set(r,ee.get(r)-1),ee.get(r)||M({gone:!0})}}var ft=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Ye;async function Ze(t){
let n=Object.entries(Ye[t]).sort(([a],[r])=>r.localeCompare(a,"en",{numeric:!0})).map(([,a])=>a);return(await(n.find(a=>a.
loaded)??n[0]).get())()}async function ht(){let{DOMWidgetModel:t,DOMWidgetView:n,IJupyterWidgetRegistry:a}=await Ze("@ju\
pyter-widgets/base");class r extends t{}class o extends n{render(){let{model:s}=this;this.dispose=Ge({el:this.el,model:{
get:m=>s.get(m),set:(m,c)=>s.set(m,c),save_changes:()=>s.save_changes(),send:m=>s.send(m),widget_manager:s.widget_manager,
on:(m,c)=>this.listenTo(s,m,c)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{id:"ajar:vie\
ws",autoStart:!0,requires:[a],activate:(l,s)=>{ge(),s.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:r,View:o}})}}}
var mt=()=>new Promise(t=>{requestAnimationFrame(()=>{setTimeout(t)}),setTimeout(t,100)});async function gt({context:t,sessionContext:n}){
if(await t.ready,await n.ready,n.hasNoKernel)return;let{connectionStatusChanged:a,statusChanged:r}=n;await new Promise(o=>{
let l=()=>{if(!ft.has(n.kernelDisplayStatus)){for(let s of[a,r])s.disconnect(l);o()}};for(let s of[a,r])s.connect(l);l()})}
async function bt(){let{INotebookTracker:t,NotebookActions:n}=await Ze("@jupyterlab/notebook"),a=new WeakSet;return{id:"\
ajar:begin",autoStart:!0,optional:[t],activate:({commands:r},o)=>{o&&r.addCommand("ajar:begin",{label:"Begin",execute:async()=>{
let l=o.currentWidget;if(!l||a.has(l))return!1;a.add(l),await gt(l).finally(()=>{a.delete(l)});let{content:s,sessionContext:m}=l,
c=O=>n.runCells(s,O,m),u=O=>O.model.type==="code",f=s.widgets.filter(O=>u(O)||O.rendered===!1),[h,b=h]=f.filter(u),p=1+f.
indexOf(b),j=await c(f.slice(0,p));return await mt(),j&&c(f.slice(p))}})}}}window._JUPYTERLAB??(window._JUPYTERLAB={});window.
_JUPYTERLAB.ajar={init(t){Ye=t},async get(){let t=await Promise.all([ht(),bt()]);return()=>({__esModule:!0,default:t})}};})();
