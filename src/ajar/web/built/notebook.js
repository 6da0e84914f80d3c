var qn=["button","input","select","summary","textarea"],Bn=["input","select","textarea"];function e(t,n={},...o){let a=document.
createElement(t);for(let[s,l]of Object.entries(n))s.startsWith("on")?a.addEventListener(s.slice(2),l):l===!0?a.setAttribute(
s,""):l!==!1&&l!=null&&a.setAttribute(s,l);return qn.includes(t)&&a.setAttribute("data-lm-suppress-shortcuts","true"),Bn.
includes(t)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(s=>s!=null)),a}function Q(t,n,...o){let a=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[s,l]of Object.entries(n))a.setAttribute(s,l);return a.append(...o),
a}var O=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,s)=>{let l=n[a];return s?Number.isInteger(l)?l+1:o:["number",
"string"].includes(typeof l)?l:o}),Se=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function $e(t,n){let o=n[t.among?.item]??{},a=t.cards.filter(s=>t.among?.piles.includes(o[s.id]));return a.length?
a:t.cards}var mt=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(o=>t.cards.some(a=>a.id===o))};function ee(t,n){let o=0,a=!1;return{begin(){o||(o=setTimeout(()=>{a=!0,n(t["keep-opening"])},400))},end(){clearTimeout(
o),o=0,a&&n(""),a=!1}}}function ht(t,n,o){let{words:a,level:s=3,small:l=!1,beside:r=[]}=o,i={...Rn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,u={...o.answers},p=0,d=null,g=0,m=o.aside??0,w=[n.why?e("p",{class:"\
ajar-why"},n.why):null,n.private?e("p",{class:"ajar-private"},n.private):null].filter(Boolean),v=e("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),y=e("div",{}),S=e("div",{class:"ajar-body"}),$=e("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},e(`h${s}`,{id:`${c}-title`},n.title),...l?[e("div",{class:"ajar-beside"},...r,Fn(w,a))]:w,
y,S,v);t.replaceChildren($);function j(){let k=n.items.filter(T=>Se(T,u));return l&&n.together?[k]:k.map(T=>[T])}let h=k=>{
v.replaceChildren(k)},I=ee(a,h);function q(k,T){v.replaceChildren(`${k} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{
u=T,h(""),o.onChange(u),J({focus:!0})}},a["put-back"]))}function x(k,T){u={...u,[k.id]:T},Dn(S),h(""),o.onChange(u),U()}
function E(){P(!0),I.begin(),g=setTimeout(B,8e3)}function B(){g&&(clearTimeout(g),g=0,P(!1),I.end())}function P(k){for(let T of d?.
fieldsets??[])T.disabled=k}function U(){if(!d)return;let{items:k,skip:T,where:N,next:F}=d,_=j().length;T.textContent=M(k)?
a["clear-and-skip"]:a.skip,N.textContent=O(a["question-of"],{n:p+1,all:_}),N.hidden=l&&_===1,F.textContent=p===_-1?a.done:
a.next}let M=k=>k.some(({id:T})=>u[T]!=null);function D(k,T=!0){if(g)return;let N=j();if(p+=k,p>=N.length){p=N.length-1,
E(),o.onDone(u);return}J({focus:T,again:k<0})}function K(k,T){let N=`${c}-${k.id}`,F=e("legend",{},O(k.ask,u)),_=k.hint?
e("p",{class:"ajar-hint",id:`${N}-hint`},k.hint):null,Y=[_,T.mark].filter(Boolean).map(({id:ie})=>ie),Z=k.among?{...k,cards:$e(
k,u)}:k,re=i[k.kind](Z,mt(Z,u[k.id]),{words:a,level:s+1,group:N,change:ie=>x(k,ie),say:h,...T}),oe={class:`ajar-item aja\
r-${k.kind}`,tabindex:"-1","aria-describedby":Y.join(" ")||null};return e("fieldset",oe,F,_,re)}function J({focus:k=!1,again:T=!1}={}){
let N=j();p=Math.max(0,Math.min(p,N.length-1));let F=N[p],_=o.mark?.(F),Y=_?e("p",{class:"ajar-mark",id:`${c}-${F[0].id}\
-mark`},_):null,Z=e("div",{class:"ajar-moves"}),re=p>0?()=>D(-1):null,oe=F.map(pe=>K(pe,{mark:Y,again:T,moves:Z,back:re})),
ie=e("button",{type:"button",onclick:()=>{if(g)return;let pe=u,He=M(F);u={...u,...Object.fromEntries(F.map(({id:Ce})=>[Ce,
null]))},o.onChange(u),D(1),He&&q(a.cleared,pe)}}),xe=e("button",{type:"button",onclick:()=>{g||(h(""),D(1))}}),ce=e("p",
{class:"ajar-where"});d={items:F,skip:ie,where:ce,next:xe,fieldsets:oe},y.replaceChildren(),Z.replaceChildren(ie,xe),re&&
Z.prepend(e("button",{type:"button",onclick:re},a.back));let ge=oe.length===1;Y&&ge&&oe[0].lastElementChild.before(Y),S.
replaceChildren(ce,...Y&&!ge?[Y]:[],...oe,Z),U(),o.onMove?.(p),k&&(oe[0].focus({preventScroll:!0}),ce.scrollIntoView({block:"\
nearest"}))}function A(k){if(y.replaceChildren(),!k||!o.help||m>k.kinds.length)return null;let T=()=>{m=k.kinds.length+1,
o.onAside?.(m),y.replaceChildren(),S.querySelector("[tabindex]").focus()},{help:N,needs:F}=o;return y.append(N.notice(k,
{level:s+1,aside:T,needs:F})),y.querySelector("[tabindex]")}function H(k,{focus:T=!1,danger:N=null}={}){d=null;let F=e(`\
h${s+1}`,{tabindex:"-1"},a["what-you-said"]);S.replaceChildren(e("div",{class:"ajar-reflection"},F,...k.flatMap(Y=>Ue(Y,
s+2)),o.below?.()??null),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>{p=0,J({focus:!0,again:!0})}},
a.change),e("button",{type:"button",onclick:()=>{let Y=u;u={},p=0,m=0,o.onAside?.(0),o.onStartOver(),J({focus:!0}),q(a["\
started-over"],Y)}},a["start-over"])));let _=A(N);T&&(_??F).focus()}function R(k){let T=S.contains(document.activeElement);
T&&d&&!g||(B(),u={...k.answers},k.done?H(k.reflection,{focus:T,danger:k.danger}):(p=k.at??Math.max(0,j().findIndex(N=>N.
some(({id:F})=>u[F]==null))),J()))}let{done:L,reflection:f,danger:C}=o;return R({answers:u,at:o.at,done:L,reflection:f,danger:C}),
{update:R,release:B,say:k=>{B(),h(k)}}}var Fn=(t,n)=>t.length?e("details",{},e("summary",{},n["why-this"]),...t):"";function Dn(t){
for(let n of t.querySelectorAll("input"))["radio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=
n.value}var Ue=({heading:t,said:n,words:o},a)=>[t?e(`h${a}`,{},t):null,n.length>1?e("ul",{class:"ajar-said"},...n.map(s=>e(
"li",{},s))):n.length?e("p",{class:"ajar-said"},n[0]):null,...o.map(s=>e("p",{},s))].filter(Boolean),Rn={ruler(t,n,{group:o,
change:a}){let s=Array.from({length:11},(l,r)=>e("label",{class:"ajar-number"},e("input",{type:"radio",name:o,value:r,checked:n===
r,onchange:()=>a(r),"aria-describedby":r===0?`${o}-low`:r===10?`${o}-high`:null}),e("span",{},`${r}`)));return e("div",{
class:"ajar-scale"},e("div",{class:"ajar-numbers"},...s),e("p",{class:"ajar-anchors"},e("span",{id:`${o}-low`},e("b",{},
"0"),` ${t.low}`),e("span",{id:`${o}-high`},e("b",{},"10"),` ${t.high}`)))},choice(t,n,{words:o,group:a,change:s}){let{chosen:l,
own:r}=n||{chosen:[],own:""},i=()=>s(l.length||r.trim()?{chosen:[...l],own:r}:null),c=t.many?"checkbox":"radio",u=t.cards.
map(d=>e("input",{type:c,name:a,value:d.id,checked:l.includes(d.id),onchange:g=>{t.many?l=l.filter(m=>m!==d.id).concat(g.
target.checked?d.id:[]):(l=[d.id],r="",p&&(p.value="")),i()}})),p=t.own?e("input",{type:"text",value:r,maxlength:500,oninput:d=>{
r=d.target.value,!t.many&&r.trim()&&(l=[],u.forEach(g=>{g.checked=!1})),i()}}):null;return e("div",{class:"ajar-cards"},
e("p",{class:"ajar-hint"},o[t.many?"choose-many":"choose-one"]),...t.cards.map((d,g)=>e("label",{class:"ajar-card"},u[g],
e("span",{},d.text))),p?e("label",{class:"ajar-own"},e("span",{},t.own),p):null)},text(t,n,{words:o,change:a}){let s=e(t.
long?"textarea":"input",{...t.long?{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:l=>a(l.target.value.trim()?l.
target.value:null)});return t.long&&(s.value=n??""),e("label",{class:"ajar-words"},e("span",{},o["own-words"]),s)},list(t,n,{
words:o,change:a}){let s=e("div",{}),l=()=>{let d=[...s.querySelectorAll("input")].map(g=>g.value).filter(g=>g.trim());a(
d.length?d:null)},r=()=>[...s.children].forEach((d,g)=>{d.querySelector("label > span").textContent=O(o.line,{n:g+1}),d.
querySelector("button").setAttribute("aria-label",O(o["remove-line"],{n:g+1}))}),i=e("button",{type:"button",class:"ajar\
-link",onclick:()=>{u(""),s.lastElementChild.querySelector("input").focus()}},o["add-line"]),c=()=>{r(),i.hidden=s.children.
length>=t.most},u=d=>{let g=e("div",{class:"ajar-line"},e("label",{class:"ajar-words"},e("span",{}),e("input",{type:"tex\
t",value:d,maxlength:2e4,oninput:l})),e("button",{type:"button",class:"ajar-remove",onclick:()=>{let m=g.nextElementSibling||
g.previousElementSibling;g.remove(),m||u(""),c(),l(),(m||s.firstElementChild).querySelector("input").focus()}},"×"));s.
append(g),c()},p=n||[];for(let d=0;d<Math.max(t.lines,p.length);d++)u(p[d]??"");return e("div",{class:"ajar-lines"},s,i)},
date(t,n,{words:o,change:a}){return e("label",{class:"ajar-words"},e("span",{},o["pick-date"]),e("input",{type:"date",value:n??
"",oninput:s=>a(s.target.value||null)}))}};var Wn="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",na=new RegExp(`(${Wn})|[.…]+|[!?;\\n]`,"gu");function gt({title:t,close:n,bar:o,parts:a}){let s=()=>{r.close?r.close():r.remove()},l=e("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},t),r=e("dialog",{class:"ajar ajar-help","aria-labelledby":l.id,onclose:()=>r.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),s())}},o,l,...a,e("div",{class:"ajar-moves"},e("button",{type:"b\
utton",onclick:s},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),l.focus()}var kt=["emergency","crisis","violence","agency","worried","child"],Pn=["crisis","violence"],vt='a[href$="#Help-lines"]',
X=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function bt(){for(let t of X().
listeners){let{isConnected:n}=t.element;t.shown&&!n&&X().listeners.delete(t),t.shown||(t.shown=n)}}function Hn(t,{zone:n="",
languages:o=[]}){let a=i=>i.endsWith("/")?n.startsWith(i):n===i,s=t.find(({zones:i})=>i.some(a));if(s)return s.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let l=t.find(i=>i.home);return l?l.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>t.some(({code:c})=>c===i))??""}var Ge=(t,n)=>n.flatMap(o=>t.lines.filter(a=>a.topic===o)),Je=t=>t.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?e("span",{class:"\
ajar-unbroken"},n):n),yt=t=>`tel:${t.match(/\d+/)[0]}`;function wt({words:t,countries:n=[],leave:o,onCountry:a=()=>{}}){
n.length&&(X().countries=n);let s=()=>X().countries,l=()=>X().chosen||Hn(s(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),r=()=>s().find(x=>x.code===l());function i(x){X().chosen=
x,bt();for(let{element:E,draw:B}of X().listeners)B(E)}function c(x,E){return E(x),X().listeners.add({element:x,draw:E,shown:!1}),
queueMicrotask(bt),x}let u=x=>c(e("div",{}),E=>E.replaceChildren(...x())),p=()=>{let x=[...s(),{code:"-",country:t["help\
-elsewhere"]}],E=e("select",{onchange:()=>{i(E.value),a(E.value)}},...x.map(B=>e("option",{value:B.code},B.country)));return c(
E,()=>{E.value=r()?.code??"-"}),e("label",{class:"ajar-help-where"},e("span",{},t["help-in"]),E)},d=({say:x,to:E},B)=>{if(/^(tel|sms):/.
test(E))return e("a",{class:B?"ajar-reach":"ajar-reach ajar-first",href:E},e("span",{},...Je(x)));let P=e("span",{},x),U=e(
"button",{type:"button",class:"ajar-link","aria-label":O(t["help-copy-what"],{address:E}),onclick:async()=>{await _n(E,P)&&
(U.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"ajar-chat"},P," ",U)},g=x=>e("li",{},e("p",{class:"\
ajar-for"},x.for_what),e("p",{class:"ajar-hint"},[x.name,x.hours,x.languages].filter(Boolean).join(". ")),e("div",{class:"\
ajar-ways"},...x.reach.map(d))),m=({emergency:x,note:E})=>e("li",{class:"ajar-now"},e("p",{class:"ajar-for"},t["help-dan\
ger"]),E?e("p",{class:"ajar-hint"},E):null,e("div",{class:"ajar-ways"},e("a",{class:"ajar-reach",href:yt(x)},O(t["help-c\
all"],{number:x})))),w=x=>u(()=>{let E=r();if(!E)return[e("p",{},t["help-elsewhere-how"])];let B=x.flatMap(P=>P==="emerg\
ency"?m(E):Ge(E,[P]).map(g));return[e("ul",{class:"ajar-help-lines"},...B)]});function v(){gt({title:t["help-title"],close:t["\
help-close"],bar:e("div",{class:"ajar-help-bar"},p(),Ve({words:t,leave:o})),parts:[e("p",{},t["help-lead"]),w(kt),e("p",
{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave-how"])]})}function y({title:x,text:E,
now:B,lines:P,kinds:U,countries:M},{level:D,aside:K,needs:J}){return M&&!q()&&(X().countries=M),e("section",{class:"ajar\
-danger"},e(`h${D}`,{tabindex:"-1"},x),e("p",{},E),U.length?null:J?.()??null,p(),w(P),e("ul",{class:"ajar-todo"},...B.map(
A=>e("li",{},A))),e("p",{class:"ajar-hint"},t["help-trace"]),e("button",{type:"button",class:"ajar-link",onclick:K},t["h\
elp-aside"]))}let S=()=>e("button",{type:"button",class:"ajar-get-help",onclick:v},t["help-get"]);function $({emergency:x,
...E}){let P=Pn.map(M=>Ge(E,[M])[0]?.reach??[]).flatMap(M=>["tel:","sms:"].map(D=>M.find(({to:K})=>K.startsWith(D))));return[
{say:O(t["help-call"],{number:x}),to:yt(x)},...P.filter(Boolean)]}let j=(x=`${t["help-line"]} `)=>u(()=>{let E=r(),B=(E?
$(E):[]).flatMap(({say:M,to:D},K)=>[K?" · ":"",e("a",{href:D},...Je(M))]),P=e("button",{type:"button",class:"ajar-link",
onclick:v},t["help-get"]),U=e("span",{class:"ajar-off-paper"},B.length?" · ":"",P);return[e("p",{class:"ajar-help-line"},
x,...B,U)]});function h(x){if(!q())return;let[E]=[...x.querySelectorAll(vt)].reverse();E?.closest("p, ul").after(j(""));
for(let B of x.querySelectorAll("details"))B.open=B.querySelector("summary").textContent===r()?.country}let I=()=>u(()=>{
let x=r();return x?[e("p",{},e("b",{},`${t["help-title"]}, ${x.country}`)),e("p",{},`${t["help-danger"]} ${O(t["help-cal\
l"],{number:x.emergency})}`),e("ul",{},...Ge(x,kt).map(({for_what:E,name:B,reach:P,hours:U})=>e("li",{},...Je(`${E}: ${B}\
. ${P.map(({say:M})=>M).join(" · ")}. ${U}.`))))]:[e("p",{},t["help-elsewhere-how"])]}),q=()=>s().length>0;return{open:v,
notice:y,button:S,line:j,addNumbers:h,text:I,choose:i,code:l,isKnown:q}}var Ve=({words:t,leave:n})=>e("button",{type:"bu\
tton",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function jt(t){if(X().open){X().open=t;return}X().
open=t,window.addEventListener("click",n=>{n.target.closest?.(vt)&&(n.preventDefault(),n.stopPropagation(),X().open())},
{capture:!0})}async function _n(t,n){try{return await navigator.clipboard.writeText(t),!0}catch{let o=document.createRange();
return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function ze(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function xt(t=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=t,n)return;let o=[];window.addEventListener(
"keydown",a=>{a.repeat||(o=a.key==="Shift"?[...o,a.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
ze()))},{capture:!0})}function Ct(t,n,{words:o,group:a,change:s,say:l}){let r={...n},i={},c=t.piles.map(m=>(i[m.id]=e("span",{}),e("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let v=d[w.dataTransfer.
getData("text/plain")]?.[m.id];v&&!v.matches(":disabled")&&(v.checked=!0,p(v.dataset.card,m))}},i[m.id]))),u=()=>t.piles.
forEach(m=>{i[m.id].textContent=O(o["pile-count"],{pile:m.text,n:Object.values(r).filter(w=>w===m.id).length})}),p=(m,w)=>{
r[m]=w.id,u(),s({...r}),l(O(o.moved,{card:t.cards.find(v=>v.id===m).text,pile:w.text}))},d={},g=t.cards.map(m=>{d[m.id]=
{};let w=`${a}-${m.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:v=>v.dataTransfer.setData(
"text/plain",m.id)},e("legend",{},m.text),e("div",{class:"ajar-into"},...t.piles.map(v=>{let y=e("input",{type:"radio",name:w,
value:v.id,"data-card":m.id,checked:r[m.id]===v.id,onchange:()=>p(m.id,v)});return d[m.id][v.id]=y,e("label",{},y,e("spa\
n",{},v.text))})))});return u(),e("div",{},e("p",{class:"ajar-hint"},o["sort-how"]),e("ul",{class:"ajar-piles"},...c),...g)}function fe(t,n){let o=!1,a=!1,s=()=>{a=o,o||n()};function l(){o=!0;let r=new AbortController,i=()=>{r.abort(),setTimeout(
()=>{o=!1,a&&s()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:r.signal,capture:c!==
"blur"})}for(let r of["pointerdown","keydown"])t.addEventListener(r,l);return s}function Oe(t,n){let o=i=>[...t.querySelectorAll(
i)],a=o("details[open] > summary").map(i=>i.textContent),s=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let i of o("summary"))i.parentElement.open=a.includes(i.textContent);if(s===!1)return;let l=o("summary, button").
find(i=>i.textContent===s),r=l??t.querySelector("h2, p");l||(r.tabIndex=-1),r.focus({preventScroll:!0})}function St({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=e("span",
{}),s=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=e("p",{class:"ajar-problem",role:"alert"}),r=e(
"div",{}),i=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},l,r),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=c,p=!1,d=!1,g=!1,m=!1,w=!1,v=(A,H,R={})=>e("button",{type:"button",onclick:H,...R},A),y=A=>{A.tabIndex=
-1,A.focus()},S=()=>r.querySelector(".ajar-change"),$=()=>c.state==="kept"&&!c.reopen;function j(A,H=A){s.dataset.short=
H,a.textContent!==A&&(a.textContent=A)}function h(){let A=c.problem?t["keep-unsaved"]:t["keep-saving"],[H,R]={none:[t["n\
otice-alone"],t["notice-alone-short"]],locked:[t["keep-locked"],t["keep-locked-short"]],kept:c.saved?[t["keep-saved"],t["\
keep-saved-short"]]:[A],lost:[t["keep-lost"]]}[w?"lost":c.state];s.classList.toggle("ajar-state-lost",w),j(H,R),s.dataset.
longest=c.state==="kept"?t["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem}function I(){
c={...c,saved:!1},h()}function q(){h(),u=c,$()?r.replaceChildren(d?M("change"):D()):c.state!=="none"?r.replaceChildren(M(
"unlock")):p?r.replaceChildren(M(c.exists?"open":"start")):r.replaceChildren(m?P():B())}let x=()=>{p=!0,q(),r.querySelector(
"input").focus()},E=()=>c.hosted?e("p",{},t["keep-hub"]):null;function B(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},t["keep-title"]),e("p",{},t[c.exists?"keep-there":"keep-why"]),E(),e("div",{class:"ajar-moves"},v(t["keep-n\
othing"],()=>{m=!0,q(),y(s)}),v(t[c.exists?"keep-open":"keep-start"],x)))}let P=()=>e("p",{},v(t[c.exists?"keep-open":"k\
eep-start"],x,{class:"ajar-link"}));function U(){let H=["none","weak","fair","good","strong"].map(R=>t[`keep-strength-${R}`]).
reduce((R,L)=>L.length>R.length?L:R);return e("p",{class:"ajar-strength","aria-live":"polite","data-longest":H},e("span",
{},t["keep-strength-none"]))}function M(A){let H=A==="start"||A==="change",R={start:t["keep-start"],open:t["keep-open"],
unlock:t["keep-unlock"],change:t["keep-change"]}[A],L=e("input",{id:`${o}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${o}-how`,oninput:()=>{H&&n({strength:L.value})}}),f=e("input",{id:`${o}-again`,type:"password",spellcheck:"\
false"}),C=e("div",{},e("label",{for:`${o}-again`},t["keep-again"]),f),k=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
T=e("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n({place:T.value})}),N=U(),F=()=>{
if(!L.value){L.focus();return}if(k.hidden=!0,A==="change"){if(L.type==="password"&&f.value!==L.value){k.textContent=t["k\
eep-again-differs"],k.hidden=!1,f.focus();return}n({change:L.value},{awaited:!0})}else n({[A==="start"?"keep":"unlock"]:L.
value,place:T.value},{awaited:!0});j(t["keep-opening"]),L.value="",f.value="",N.firstChild.textContent=t["keep-strength-\
none"]},_=()=>{p=!1,d=!1,q(),A==="change"?S().focus():y(s)},Y=e("details",{},e("summary",{},t["keep-where"]),e("label",{
for:`${o}-place`},t["keep-place"]),T);return e("form",{class:"ajar-ask",onsubmit:Z=>{Z.preventDefault(),F()}},e(c.state===
"locked"?"h1":"p",{class:"ajar-title"},R),E(),A==="change"?e("p",{},t["keep-change-how"]):null,H?e("p",{},t["keep-no-way\
-back"]):null,e("label",{for:`${o}-words`},t[A==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-hint",id:`${o}\
-how`},t[H?"keep-how":"keep-how-open"]),L,H?N:null,A==="change"?C:null,e("label",{class:"ajar-card"},e("input",{type:"ch\
eckbox",onchange:({target:Z})=>{L.type=Z.checked?"text":"password",C.hidden=Z.checked,k.hidden=!0}}),e("span",{},t["keep\
-see"])),A==="change"?k:Y,e("div",{class:"ajar-moves"},A==="unlock"?null:v(t["keep-not-now"],_),e("button",{type:"submit"},
R)))}function D(){let A=e("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(A.value)})},...[...new Set([5,15,30,
60,c.minutes])].sort((H,R)=>H-R).map(H=>e("option",{value:H,selected:H===c.minutes},O(t["keep-minutes"],{n:H}))));return e(
"div",{class:"ajar-kept"},v(t["keep-lock"],()=>{j(t["keep-opening"]),n({lock:!0},{awaited:!0})}),v(t["keep-change"],()=>{
d=!0,g=!1,q(),r.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},g?t["k\
eep-changed"]:""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},c.place),c.copied?e("p",{},O(t["keep-copied"],
{program:c.copied})):null,e("label",{for:`${o}-minutes`},t["keep-idle"]),A))}function K(A){if(A.strength!=null){let H=r.
querySelector(".ajar-strength > span");H&&(H.textContent=A.strength);return}if(A.changed){d=!1,q(),r.querySelector(".aja\
r-changed").textContent=t["keep-changed"],g=!0,S().focus();return}c={...c,...A},c.state==="kept"&&(p=!1),$()||(d=!1),h(),
J()}let J=fe(r,()=>{let A=u;if(A.state===c.state&&A.exists===c.exists&&A.minutes===c.minutes&&!!A.reopen==!!c.reopen&&!!A.
hosted==!!c.hosted&&r.firstChild){u=c;return}let R=p&&A.place!==c.place;q(),A.state!==c.state&&A.state!=="none"?y(s):R&&
r.querySelector("input").focus()});return q(),{line:s,more:i,update:K,begin:I,setLost:A=>{w=A,h()},say:A=>{l.textContent=
A,l.hidden=!1}}}function Ee(t,{sentence:n,wide:o,narrow:a,columns:s,rows:l},r){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let i=(u,p)=>{let d=e("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":n});return d.innerHTML=
u,d.firstElementChild.setAttribute("aria-hidden","true"),d},c=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),i(o,"wide"),i(a,"narrow"),e("details",{open:c},e("summary",{},r.table),
e("table",{},e("thead",{},e("tr",{},...s.map(u=>e("th",{scope:"col"},u)))),e("tbody",{},...l.map(([u,...p])=>e("tr",{},e(
"th",{scope:"row"},u),...p.map(d=>e("td",{},d??"–")))))))))}function Kn(t,n=[]){let o=0;return t.map(({minutes:a},s)=>{let l=o;return n.includes(s)||(o+=60*a),{start:l,end:o}})}function $t(t,n,o){
let a=t.slides[n?.slide]?.part;if(a===void 0)return null;let s=Kn(t.parts,n.dropped),l=n.began??o,r=o-l,{start:i,end:c}=s[a],
u=Math.max(0,r-c)-Math.max(0,i-r);return{part:a,begun:n.began!=null,late:Math.trunc(u/60),partEnds:l+c,ends:l+s.at(-1).end}}
function Ot(t,n){let o=t.slides[n.slide]?.part??-1;return t.parts.map(({title:a,minutes:s,optional:l},r)=>{let i=n.dropped.
includes(r);return{part:r,title:a,minutes:s,optional:l,dropped:i}}).filter(({part:a,optional:s})=>s&&a>o)}function Et(t,n,o=0){
if(!t)return null;let a=Math.max(0,t.ends==null?t.left??0:t.ends-n),s=t.total??Math.max(60*o,a);return{minutes:Math.ceil(
a/60),over:a===0,paused:t.ends==null,share:s?Math.ceil(a/60)/Math.ceil(s/60):0}}var Un=new Set,Ye=()=>{if(!document.hidden)for(let t of[...Un])t(Math.random()*1e3)};window.addEventListener("online",Ye);
window.addEventListener("pageshow",Ye);document.addEventListener("visibilitychange",Ye);function Vn(t){let n={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(t))??n}catch{return n}},set(o){
n=o;try{window.sessionStorage.setItem(t,JSON.stringify(o))}catch{}}}}var Ta=Vn("ajar-presenter");function Mt(){let t=0;return{set:n=>{t=n-Date.now()/1e3},now:()=>Date.now()/1e3+t}}var ke=({questions:t},{question:n})=>t.find(({name:o})=>n&&o===n);function Ze(t,n){if(n?.kind!=="moves"){let r=n&&ke(t,n);
return r?.answered&&r.units.length?{question:r,body:{}}:null}let o=t.questions.filter(({name:r,units:i})=>r.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),a=o.at(-1),s=a?.units.filter(({kind:r})=>r==="move")??[];return o.length>1&&s.some(
({snapshot:r,withheld:i})=>!r&&!i)?{question:a,body:{moves:!0}}:null}function Qe({joined:t},n){return t?t===1?n["room-jo\
ined-one"]:O(n["room-joined"],{n:t}):n["room-joined-none"]}function be({answered:t},{joined:n},o){return n>t?O(o["wall-a\
nswered-of"],{n:t,of:n}):t===1?o["wall-answered-one"]:O(o["wall-answered"],{n:t})}function At(t,n){return t?t.over?n["wa\
ll-time-up"]:O(t.paused?n["wall-paused"]:n["wall-left"],{minutes:t.minutes}):""}function Me({shown:t},n){let o={"too-few":n["\
room-withheld-too-few"],"too-few-new":n["room-withheld-too-few"],alike:n["room-withheld-alike"],again:n["room-withheld-a\
gain"],moves:n["room-withheld-moves"],"both-first":n["room-withheld-both-first"],once:n["room-withheld-once"]},[a]=t.map(
({withheld:s})=>s).filter(Boolean);return o[a]??n["wall-held"]}function ae(t,n,...o){let a=t.querySelector(`.${n}`);if(a)return a.close(),null;let s=e("dialog",{class:`wall-dialog ${n}`,
onclose:()=>s.remove()},...o);return t.append(s),s.showModal(),s}var Xe=(t,n,o="")=>e("button",{type:"button",class:o,onclick:n},
t);function Ae(t,n,o,a,s){let l=ae(t,"wall-asking",e("p",{},n),e("div",{class:"wall-answers"},Xe(o,()=>{l.close(),s()},"\
wall-primary"),Xe(a,()=>l.close())))}var et=(t,{joined:n})=>t?.state==="open"?Math.max(0,n-t.answered):0;function Tt(t,{
question:n,body:o},a,s,l){if(o.moves){Ae(t,s["wall-moves-sure"],s["wall-reveal-now"],s["wall-wait"],l);return}let r=et(n,
a);if(!r){l();return}let i=r===1?s["wall-still-one"]:O(s["wall-still"],{n:r});Ae(t,i,s["wall-reveal-now"],s["wall-wait"],
l)}function Lt(t,n){let o=[[n["wall-key-next"],"→ ↓"],[n["wall-key-back"],"← ↑"],[n["wall-key-ends"],"Home End"],
[n["room-ask-open"],"O"],[n["room-ask-close"],"C"],[n["room-ask-reveal"],"R"],[n["wall-key-blank"],"B ."],[n["wall-key-j\
oin"],"J"],[n["wall-key-timer"],"T"],[n["wall-key-full"],"F"],[n["wall-key-size"],"+ −"],[n["wall-key-look"],"D"],[n["\
wall-key-keys"],"?"]],a=ae(t,"wall-keys",e("h2",{},n["wall-keys"]),e("dl",{},...o.map(([s,l])=>e("div",{},e("dt",{},...l.
split(" ").map(r=>e("kbd",{},r))),e("dd",{},s)))),e("div",{class:"wall-answers"},Xe(n["wall-close"],()=>a.close())));a?.
addEventListener("keydown",s=>{s.key==="?"&&a.close()})}var de=({units:t})=>t.some(({snapshot:n,withheld:o})=>n||o);function tt({units:t},n){let o=new Map,a=zn(n);for(let s of t){
if(n.length&&!n.some(({id:i})=>i===s.item)||s.kind==="move"&&!s.snapshot&&!s.withheld)continue;let r=["ruler","move"].includes(
s.kind)?s.kind:s.item;o.has(r)||o.set(r,{kind:s.kind,heading:s.heading,shown:[]}),o.get(r).shown.push(Yn(s,a))}return[...o.
values()]}function zn(t){let n=new Map;for(let{id:o,cards:a=[]}of t)for(let s of a){let l=s.short||s.text;n.set(`${o}/${s.
id}`,l),n.set(`${o}:${s.text}`,l)}return n}function Yn({id:t,item:n,card:o,heading:a,values:s,bands:l,snapshot:r,withheld:i},c){
let u=r&&(r.fine?Zn(r.counts,l):r.counts);return{id:n,name:c.get(t)??o,heading:a,labels:Qn(s,l).map(p=>c.get(`${n}:${p}`)??
p),sizes:l,counts:u,n:u?Te(u):0,withheld:i??""}}function Zn(t,n){let o=0;return n.map(a=>(o+=a,Te(t.slice(o-a,o))))}function Qn(t,n){
let o=0;return n.map(a=>{o+=a;let s=t[o-1];return a===1?s:`${t[o-a]}–${s}`})}var Te=t=>t.reduce((n,o)=>n+o,0),nt=({counts:t,
n})=>t.findIndex(o=>2*o>n),z=({shown:t})=>t.filter(({counts:n})=>n);var Nt=["wall-first","wall-second","wall-third"],Xn={importance:0,confidence:1,readiness:2},qt=({id:t},n)=>Nt[Xn[t]??n%Nt.
length],se=t=>`${(100*t).toFixed(2)}%`,Bt={"aria-hidden":"true"};function ye(t,n,o){return z(t).length?{ruler:It,move:It,
sort:no,card:ro,choice:co}[t.kind](t,n,o):[e("p",{class:"wall-calm"},Me(t,n))]}function It(t,n){let o=Math.max(...z(t).flatMap(
({counts:a})=>a));return[e("div",{class:"wall-figures"},...t.shown.map((a,s)=>{let l=a.counts?[{counts:a.counts}]:[],r=t.
kind==="move"?[n["chart-lower"],n["chart-same"],n["chart-higher"]]:a.labels,i=t.kind==="move"?[1,1,1]:a.sizes,c=t.shown.
length>1?a.heading:"";return Dt({...a,heading:c,labels:r,sizes:i},l,o,qt(a,s),n)}))]}function Ft(t,n){let[o,a]=t,s=a.shown.
map(i=>[o.shown.find(({id:c})=>c===i.id),i]),l=s.flatMap(i=>i.flatMap(c=>c?.counts??[])),r=Math.max(1,...l);return[e("di\
v",{class:"wall-figures"},...s.map(([i,c],u)=>Dt(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(p=>p.counts),
r,qt(c,u),n))),Pt([["wall-then",o.moment],["wall-solid",a.moment]])]}function Dt({heading:t,labels:n,sizes:o},a,s,l,r){let i=Te(
o),c=.03,u=0,p=o.flatMap((g,m)=>{let w=u/i+(u?c/2:0);u+=g;let v=u/i-w-(u<i?c/2:0);return a.flatMap(({counts:y,isEarlier:S},$)=>{
let j=w+$*v/a.length;return eo(y[m]/s,y[m],j,v/a.length,S)})}),d=n.map((g,m)=>`${g}: ${a.at(-1)?.counts[m]??""}`);return e(
"figure",{class:l},t?e("figcaption",{class:"wall-whole"},t):null,a.length?Q("svg",{class:"wall-columns",role:"img","aria\
-label":d.join(", ")},...p):e("p",{class:"wall-muted wall-none"},r["wall-row-held"]),e("p",{class:"wall-scale"},...to(n,
o)))}function eo(t,n,o,a,s){let l=1-t;return[Q("rect",{x:se(o),y:se(l),width:se(a),height:se(t),class:s?"wall-then":"wal\
l-solid"}),Q("text",{x:se(o+a/2),y:se(l),dy:"-0.25em","text-anchor":"middle"},`${n}`)]}function to(t,n){return t.map((o,a)=>{
let s=e("span",{class:"wall-whole"},o);return s.style.setProperty("--size",n[a]),s})}function no(t,n,o){let a=[...z(t)].
sort((i,c)=>so(i.counts,c.counts)),s=Math.max(...a.map(({n:i})=>i)),[{labels:l}]=a;if(l.length>ot.length)return[Ne(a.map(
i=>ao(i,n)),o,n)];let r=a.map(({name:i,counts:[c,...u]},p)=>{let g=!p&&i.length+l[0].length<oo?`${c} ${l[0]}`:`${c}`;return Ie(
i,g,lo([c,...u],s))});return[Ne([...r,...Wt(t,n)],o,n),Pt(l.map((i,c)=>[ot[c],i]))]}var oo=24;function ao({name:t,labels:n,
counts:o,n:a},s){let l=Math.max(...o),r=n.filter((c,u)=>o[u]===l).join(" / "),i=O(s["wall-of"],{n:l,of:a});return Ie(t,i,
[],e("p",{class:"wall-muted"},r))}var so=(t,n)=>{let o=t.findIndex((a,s)=>a!==n[s]);return o<0?0:n[o]-t[o]},ot=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function lo(t,n){let o=0;return t.map((a,s)=>{let l=o/n;return o+=a,Le(
ot[s],l,a/n)})}function Le(t,n,o){let[a,s]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[t]??[.04,.92],l=o?.004:0;return Q(
"rect",{class:t,x:se(n+l),y:se(a),width:se(Math.max(0,o-2*l)),height:se(s)})}function ro(t,n,o){let a=z(t).map(({name:s,
counts:l,n:r})=>({name:s,count:l[0],n:r}));return[Ne([...Rt(a,n),...Wt(t,n)],o,n)]}function co(t,n,o){let[{labels:a,counts:s,
n:l}]=z(t),r=a.map((i,c)=>({name:i,count:s[c],n:l}));return[Ne(Rt(r,n),o,n)]}function Rt(t,n){let o=Math.max(...t.map(({
n:s})=>s));return[...t].sort((s,l)=>l.count-s.count).map(({name:s,count:l},r)=>Ie(s,r?`${l}`:O(n["wall-of"],{n:l,of:o}),
[Le("wall-rest",0,1),Le("wall-pile-1",0,l/o)]))}var Wt=({shown:t},n)=>t.filter(({counts:o})=>!o).map(({name:o})=>Ie(o,"",
[],e("p",{class:"wall-muted"},n["wall-row-held"]))),Ie=(t,n,o,a=null)=>e("li",{},e("p",{class:"wall-whole"},e("span",{},
t),e("span",{},n)),o.length?Q("svg",Bt,...o):null,a);function Ne(t,n=t.length,o={}){let a=e("ol",{class:"wall-bars","dat\
a-many":t.length>10},...t.slice(0,n)),s=t.length-n;return s>0&&a.append(e("li",{class:"wall-muted"},O(o["wall-more"],{n:s}))),
a}var Pt=t=>e("ul",{class:"wall-key"},...t.map(([n,o])=>e("li",{},Q("svg",Bt,Le(n,0,1)),o)));var io=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),uo=/^data:image\/(svg\+xml|png|jpeg);/,
me=t=>t.flatMap(po);function po(t){if(typeof t=="string")return[document.createTextNode(t)];let[n,o,...a]=t;return n==="\
img"?uo.test(o.src)?[fo(o)]:[]:io.has(n)?[e(n,{},...me(a))]:me(a)}var fo=({src:t,alt:n=""})=>e("img",{src:t,alt:n});function ve(t,n){return z(t).length?{ruler:ho,move:mo,sort:ko,card:bo,choice:yo}[t.kind](t,n):t.heading}var he=t=>/^[“"]/.
test(t)?t:`“${t.replace(/\.$/,"")}”`,Ht=({shown:t})=>t.every(({counts:n})=>n),mo=(t,n)=>n["wall-moved"];function _t({
id:t,heading:n},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[t]??[he(n),he(n)]}function ho(t,n){
let o=z(t),a=new Map;for(let p of o){let d=nt(p);a.set(d,[...a.get(d)??[],p])}let s=a.get(-1)??[];a.delete(-1);let l=[...a].
map(([p,d])=>go(d,p,o.length,n));if(s.length===o.length)return n["wall-spread-all"];let[r,i]=s.map(p=>_t(p,n)),c={ruler:r?.[1],
other:i?.[0]},u=r?i?n["wall-spread-two"]:n["wall-spread"]:"";return[...l,O(u,c)].filter(Boolean).join(" ")}function go(t,n,o,a){
let[s,l]=t.map(u=>_t(u,a)[0]),[r,i]=t[0].labels[n].split("–"),c={ruler:s,other:l,low:r,high:i};return t.length>1&&t.length===
o?O(a["wall-most-all"],c):O(l?a["wall-most-two"]:a["wall-most"],c)}function ko(t,n){let o=z(t),a=o[0].labels.map((i,c)=>({
pile:i,most:o.filter(u=>nt(u)===c)})),{pile:s,most:l}=a.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!l.
length)return Ht(t)?n["wall-sorted-spread"]:t.heading;let r={1:n["wall-sorted"],2:n["wall-sorted-two"]}[l.length];return O(
r??n["wall-sorted-many"],{pile:he(s),card:he(l[0].name),other:he(l.at(-1).name),n:l.length,all:o.length})}function bo(t,n){
let o=z(t).map(({name:a,counts:s,n:l})=>({name:a,count:s[0],n:l}));return Kt(o,t,n)}function yo(t,n){let[{labels:o,counts:a,
n:s}]=z(t);return Kt(o.map((l,r)=>({name:l,count:a[r],n:s})),t,n)}function Kt(t,n,o){let a=Math.max(...t.map(({count:p})=>p)),
s=t.filter(({count:p,n:d})=>2*p>d),l=s.length?s:t.filter(({count:p})=>p&&p===a);if(!s.length&&!Ht(n))return n.heading;let r=s.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],i=l.length?r[Math.min(l.length,3)-1]:o["wall-chosen-spread"],[c="",u=""]=l.map(({name:p})=>he(p));return O(
i,{card:c,other:u,n:l.length})}function Fe({deck:t,way:n,panel:o,words:a,now:s,slide:l}){let r=o.stage,i=l!==void 0;if(!i&&r?.blank)return te("blank",e(
"h1",{class:"wall-unseen"},a["wall-blank"]));let c=t?.slides[l??r?.slide];if(!c)return n?Ut(n,o,a):te("text",le(t?.title??
""));if(!i&&r.join&&n)return Ut(n,o,a);let u=ke(o,c),p=i?null:Et(r.timer,s,c.minutes),d={deck:t,way:n,panel:o,words:a,slide:c,
question:u,left:p},g=(Mo[c.kind]??Be)(d);return g.dataset.slide=l??r?.slide,o.practice&&g.append(e("p",{class:"wall-prac\
tice"},a["wall-practice"])),g}var te=(t,...n)=>e("div",{class:`wall-face wall-${t}`},...n.filter(o=>o!=null)),le=t=>e("h\
1",{},t);function Be({slide:t,way:n,panel:o,words:a,left:s}){let l=me(t.body),r=l.flatMap(c=>vo(c)),i=l.filter(c=>c.textContent.
trim());return te(t.kind,le(t.title),e("div",{class:"wall-body"},e("div",{class:"wall-words"},...i.map(jo)),...r.map(c=>e(
"div",{class:"wall-picture"},c))),De({way:n,panel:o,words:a,left:s}))}function vo(t){if(!t.querySelectorAll)return[];if(t.
tagName==="IMG")return[t];let n=[...t.querySelectorAll("img")];for(let o of n)o.remove();return n}var wo=5;function jo(t){
let n=t.tagName==="UL"?[...t.children]:[];if(!n.some(a=>at(a)<a.childNodes.length)||!n.every(at))return t;t.className="w\
all-terms";for(let a of n){let s=[...a.childNodes],l=at(a);s[l]?.tagName==="BR"&&s[l].remove(),a.replaceChildren(e("span",
{},...s.slice(0,l)),e("span",{},...s.slice(l).filter(r=>r.parentNode)))}return t}function at({childNodes:t}){let n=[...t],
o=s=>s?.tagName==="STRONG",a=o(n[0])?1:0;for(;a&&o(n[a+1])&&n[a].textContent.trim().length<=wo;)a+=2;return a}function xo({
slide:t,way:n,panel:o,words:a,question:s,left:l}){if(s&&s.state!=="open"&&de(s))return Oo({slide:t,panel:o,words:a,question:s,
left:l});let i=t.items,[c]=i.length===1?i:[];return te("question",le(c?.ask??t.title),t.story?e("p",{class:"wall-quote"},
t.story):null,...c?[Co(c)]:[So(i)],De({way:n,panel:o,words:a,left:l,question:s,large:!0}))}function Co({kind:t,cards:n=[],
low:o,high:a}){if(t==="ruler")return e("div",{class:"wall-asks"},Gt(o,a));let s=n.length>5;return e("ul",{class:"wall-ca\
rds","data-many":s},...n.map(({short:l,text:r})=>e("li",{class:l?"wall-whole":null},l||r)))}var So=t=>e("ol",{class:"wal\
l-asks"},...t.map(({kind:n,ask:o,low:a,high:s})=>e("li",{},e("p",{},o),n==="ruler"?Gt(a,s):null))),Gt=(t,n)=>e("p",{class:"\
wall-ends"},e("span",{},`0: ${t}`),e("span",{},`10: ${n}`)),$o=5;function Oo({slide:t,panel:n,words:o,question:a,left:s}){
let l=tt(a,t.items),r=l.filter(u=>z(u).length),[i=l[0]]=r,c=De({way:null,panel:n,words:o,left:s,answered:a});return r.length<
2?te("chart",le(r.length?ve(i,o):o["wall-held-title"]),...ye(i,o),c):te("chart",le(t.title),e("div",{class:"wall-groups"},
...r.map(u=>e("section",{},e("h2",{},ve(u,o)),...ye(u,o,$o)))),c)}function Eo({slide:t,panel:n,words:o,way:a,left:s}){let l=n.
questions.filter(({name:p})=>p.startsWith("check-in@")).map(p=>({moment:p.moment,groups:tt(p,[]),question:p})).filter(({
groups:p})=>p.some(d=>z(d).length)),r=p=>l.map(({moment:d,groups:g})=>({moment:d,...g.find(m=>m.kind===p)})).filter(({shown:d})=>d&&
z({shown:d}).length),[i]=r("move").slice(-1),c=r("ruler"),u=De({way:a,panel:n,words:o,left:s});return i?te("chart",le(ve(
i,o)),...ye(i,o),e("p",{class:"wall-muted"},o["chart-moved-why"])):c.length>1?te("chart",le(o["room-group"]),...Ft([c[0],
c.at(-1)],o)):c.length?te("chart",le(ve(c[0],o)),...ye(c[0],o)):te("text",le(t.title),e("p",{class:"wall-calm"},o["room-\
chart-empty"]),u)}var Mo={text:Be,story:Be,help:Be,question:xo,moves:Eo};function Ut(t,n,o){return te("join",le(o["wall-\
join"]),e("div",{class:"wall-way"},...t.wifi?[Ao(t.wifi,o)]:[],e("div",{class:"wall-scans"},t.wifi?e("p",{},o["wall-then"]):
null,st(t,o)),e("div",{},e("p",{class:"wall-muted"},o["wall-scan"]),e("p",{class:"wall-address"},t.address),e("p",{class:"\
wall-muted"},o["room-type-code"]),e("p",{class:"wall-code"},t.code),e("p",{class:"wall-count"},Qe(n,o)))))}var Ao=(t,n)=>e(
"div",{class:"wall-scans"},e("p",{},O(n["wall-wifi"],{name:t.name})),st(t,n)),qe=2,st=({path:t,size:n},o)=>Q("svg",{class:"\
wall-scan",viewBox:`${-qe} ${-qe} ${n+2*qe} ${n+2*qe}`,role:"img","aria-label":o["room-scan-alt"],"shape-rendering":"cri\
spEdges"},Q("path",{stroke:"#000",d:t})),To=t=>t.replace("-","‑");function De({way:t,panel:n,words:o,left:a,question:s,
large:l=!1,answered:r}){let i=At(a,o),c=s&&s.state!=="ready",u=c?be(s,n,o):l&&t?Qe(n,o):"",p=r?be(r,n,o):"";if(!t&&!i&&!u&&
!p)return null;let d=e("footer",{class:l?"wall-foot wall-large":"wall-foot","data-timer":!!a});return a&&d.style.setProperty(
"--left",`${100*a.share}%`),t&&l?d.append(st(t,o),e("p",{class:"wall-join-line"},e("span",{class:"wall-muted"},t.address),
e("b",{},t.code))):d.append(e("p",{class:"wall-muted"},t?O(o["wall-join-line"],{...t,code:To(t.code)}):p)),d.append(e("p",
{class:"wall-now"},u?e(c?"b":"span",{class:c?null:"wall-joined"},u):null,i?e("span",{class:"wall-time"},i):null)),d}var rt=[4.6,5.6,6.6,7.4,8.2],ct=2,Lo=["","tight","tight columns"],lt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],No=5.4;function Vt(t,n=ct){let o=rt[t.classList.contains("wall-chart")?Math.max(0,n-1):n],a={
layout:lt.at(-1),text:0};for(let s of[...Lo,...lt]){if(a.text>=No||a.text&&lt.includes(s))break;let l=Io(t,s,o);l>a.text&&
(a={layout:s,text:l})}return zt(t,a.layout,a.text||4.6),a.text>0}function Io(t,n,o){for(let a=o;a>4.6-.4;a-=.4)if(zt(t,n,
Math.max(a,4.6)),qo(t))return Math.max(a,4.6);return 0}function zt(t,n,o){t.dataset.layout=n,t.style.setProperty("--text",
o.toFixed(2))}var qo=t=>Jt(t)&&[...t.querySelectorAll(".wall-whole")].every(Jt),Jt=t=>t.scrollHeight<=t.clientHeight+1&&
t.scrollWidth<=t.clientWidth+1;var Bo={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Fo=new Map(Object.entries(Bo).flatMap(([t,n])=>n.map(o=>[o,t]))),Do="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Ro(t){let{key:n,target:o,repeat:a,ctrlKey:s,metaKey:l,altKey:r,
isComposing:i}=t;if(a||s||l||r||i)return;let c=t.composedPath?.()[0]??o;if(!(c?.closest?.(Do)||c?.closest?.("dialog"))&&
!(n===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return Fo.get(n.length===1?n.toLowerCase():n)}function Yt(t){
let n=o=>{let a=Ro(o);!a||t(a)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.addEventListener("\
keydown",n,{capture:!0}),()=>window.removeEventListener("keydown",n,{capture:!0})}function Zt(t,{deck:n,panel:o,way:a},s,{step:l,leave:r}){let i=o.stage??{slide:-1,dropped:[]},c=n.slides[i.slide]?.part,
u=v=>()=>{w.close(),v()},p=(v,y,...S)=>e("button",{type:"button",onclick:u(v),...y},...S),d=v=>e("small",{},O(s["remote-\
minutes"],{minutes:v})),g=n.parts.map((v,y)=>e("li",{},p(()=>l("go",{slide:n.slides.findIndex(S=>S.part===y)}),{"aria-cu\
rrent":y===c?"step":null,class:i.dropped.includes(y)?"remote-dropped":null},v.title,i.dropped.includes(y)?e("small",{},s["\
remote-is-dropped"]):d(v.minutes)))),m=Ot(n,i).map(({part:v,title:y,minutes:S,dropped:$})=>e("li",{},e("span",{},y),p(()=>l(
$?"keep":"drop",{part:v}),{"aria-label":`${$?s["remote-keep"]:O(s["remote-drop"],{minutes:S})}: ${y}`},$?s["remote-keep"]:
O(s["remote-drop"],{minutes:S})))),w=ae(t,"remote-sheet",e("h2",{},s["remote-parts"]),e("ol",{class:"remote-parts"},...g),
...m.length?[e("h2",{},s["remote-late"]),e("ul",{class:"remote-drops"},...m)]:[],e("div",{class:"remote-more"},a?p(()=>l(
"join"),{},i.join?s["remote-join-hide"]:s["remote-join-show"]):null,r?p(r,{},s["remote-leave"]):null,p(()=>{},{class:"re\
mote-primary"},s["wall-close"])))}function Xt(t,{question:n,slide:o,words:a,count:s}){let l=n.units.filter(({kind:y})=>y!=="move"),r=new Map(l.map(y=>[y.id,
Qt(y).map(()=>0)])),i=0,c=0,u=e("div",{}),p=ae(t,"desk-hands",u);if(!p)return;let d=()=>Math.max(c,...[...r.values()].map(
y=>y.reduce((S,$)=>S+$,0))),g=(y,S,$)=>e("div",{class:"desk-stepper"},e("span",{},y),e("button",{type:"button","aria-lab\
el":O(a["desk-fewer"],{label:y}),onclick:()=>$(-1)},"−"),e("output",{},`${S}`),e("button",{type:"button","aria-label":O(
a["desk-more"],{label:y}),onclick:()=>$(1)},"+"));function m(y=""){let S=l[i],j=o.items.find(({id:x})=>x===S.item)?.cards.
find(({text:x})=>x===S.card),h=r.get(S.id),I=i===l.length-1,q=x=>()=>{i+=x,m()};u.replaceChildren(e("p",{class:"desk-sma\
ll"},O(a["desk-hands-where"],{n:i+1,all:l.length})),e("h2",{},S.card||S.heading),j?.short?e("p",{class:"desk-small"},S.heading):
"",...Qt(S).map((x,E)=>g(x,h[E],B=>{h[E]=Math.max(0,h[E]+B),m(`${E} ${B}`)})),I?g(a["room-people"],d(),x=>{c=Math.max(0,
d()+x),m(`people ${x}`)}):"",e("div",{class:"wall-answers"},i?e("button",{type:"button",onclick:q(-1)},a.back):"",I?e("b\
utton",{type:"button",class:"wall-primary",onclick:v},a["room-count"]):e("button",{type:"button",class:"wall-primary",onclick:q(
1)},a["desk-next-card"]),I?"":e("button",{type:"button",onclick:v},a["desk-enough"]),e("button",{type:"button",onclick:()=>p.
close()},a["wall-close"]))),w(y)}function w(y){let S=[...u.querySelectorAll(".desk-stepper")],[$,j]=y.split(" "),h=$==="\
people"?S.at(-1):S[Number($)||0],[I,q]=h.querySelectorAll("button");(j==="-1"?I:q).focus()}function v(){let y=d();if(!y)
return;let $=[...r].filter(([,j])=>j.some(Boolean)).map(([j,h])=>{let{kind:I}=l.find(q=>q.id===j);return[j,I==="card"?[h[0],
y-h[0]]:h]});p.close(),s(Object.fromEntries($),y)}m()}function Qt({kind:t,values:n,bands:o}){if(t==="card")return n.slice(
0,1);let a=0;return o.map(s=>{let[l,r]=[n[a],n[a+s-1]];return a+=s,s>1?`${l}–${r}`:l})}var Re=4,en=({path:t,size:n},o)=>Q("svg",{class:"desk-scan",viewBox:`${-Re} ${-Re} ${n+2*Re} ${n+2*Re}`,role:"img","aria\
-label":o,"shape-rendering":"crispEdges"},Q("path",{stroke:"#000",d:t})),ne=(t,n,o=null)=>e("button",{type:"button",class:o,
onclick:n},t);function tn(t,n,o){let a=e("div",{}),s=ae(t,n,a);s&&(s.refresh=()=>{if(a.contains(document.activeElement)&&
document.activeElement.matches("input"))return;let l=a.contains(document.activeElement)&&document.activeElement.textContent;
if(a.replaceChildren(...o(()=>s.close())),l===!1)return;([...a.querySelectorAll("button, select, a")].find(({textContent:i})=>i===
l)??a.querySelector("button"))?.focus()},s.refresh())}function nn(t,n,o,{press:a}){a({desk:"remote"}),tn(t,"desk-remote",
s=>{let{remote:l,inside:r,practice:i,panel:c}=n(),u=c.presenters.filter(({kind:d,used:g})=>d==="remote"&&g),p=!r||i;return[
e("h2",{},o["desk-remote"]),p&&l?en(l,o["desk-remote-scan"]):"",p&&!l&&!u.length?e("p",{},o["room-one-moment"]):"",e("p",
{},p?o["desk-remote-how"]:o["desk-remote-inside"]),p?"":ne(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),p&&l?
e("p",{},e("a",{href:l.url,target:"_blank",rel:"noopener"},o["desk-remote-window"])):"",...u.map(({id:d},g)=>e("p",{class:"\
desk-line"},O(o["desk-remote-there"],{n:g+1})," ",ne(o["desk-remote-end"],()=>a({desk:"revoke",id:d})))),e("div",{class:"\
wall-answers"},p?ne(o["desk-remote-new"],()=>a({desk:"remote"})):"",ne(o["wall-close"],s))]})}function on(t,n,o,{press:a,
step:s}){let l=Wo(o,a);tn(t,"desk-reach",r=>{let{way:i,join:c,inside:u,practice:p,panel:d}=n(),g=e("span",{role:"status"});
if(!i||u)return[e("h2",{},o["desk-phones"]),e("p",{},p?o["desk-phones-practice"]:o["desk-phones-none"]),p?"":ne(o["desk-\
let-in"],()=>a({desk:"phones"}),"wall-primary"),e("div",{class:"wall-answers"},ne(o["wall-close"],r))];let m=`${c.address}\
/${c.code}`,w=e("select",{"aria-label":o["desk-address"],onchange:()=>a({desk:"address",ip:w.value})},...c.addresses.map(
({ip:v,network:y})=>e("option",{value:v,selected:v===c.picked?"":null},`${v} (${y})`)));return[e("h2",{},o["desk-phones"]),
en(i,o["room-scan-alt"]),e("p",{class:"desk-line"},e("b",{},i.address)," · ",e("b",{},i.code)),e("p",{},d.joined?O(o["d\
esk-reached"],{n:d.joined}):o["desk-reach-try"]),c.addresses.length>1?e("p",{class:"desk-line"},o["desk-address"]," ",w):
"",l,e("details",{},e("summary",{},o["desk-reach-not"]),e("ul",{},...["wifi","guest","hotspot","firewall"].map(v=>e("li",
{},Po(o)[v])))),e("div",{class:"wall-answers"},ne(o["desk-copy"],async()=>{await navigator.clipboard.writeText(m),g.textContent=
o["desk-copied"]}),ne(o["desk-card"],()=>a({desk:"card"})),ne(o["remote-join-show"],()=>{r(),s("join")}),ne(o["wall-clos\
e"],r),g)]})}function Wo(t,n){let o=e("input",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),a=e("input",{type:"t\
ext",id:"ajar-wifi-password",autocomplete:"off"}),s=(l,r)=>e("p",{},e("label",{class:"ajar-words",for:r.id},l),r);return e(
"details",{},e("summary",{},t["desk-wifi"]),e("p",{},t["desk-wifi-how"]),s(t["desk-wifi-name"],o),s(t["desk-wifi-passwor\
d"],a),ne(t["desk-wifi-show"],()=>n({desk:"wifi",name:o.value,password:a.value})))}var Po=t=>({wifi:t["desk-reach-wifi"],
guest:t["desk-reach-guest"],hotspot:t["desk-reach-hotspot"],firewall:t["desk-reach-firewall"]});function an(t,{words:n,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,s=({id:j,
title:h})=>e("option",{value:j},h),l=(j,h)=>O(n["desk-meeting"],{title:j,n:h}),r=e("select",{id:`${a}-meeting`},e("optgr\
oup",{label:n["desk-meetings"]},...t.meetings.map(({id:j,title:h,part:I,minutes:q})=>s({id:j,title:l(I?`${h}: ${I}`:h,q)}))),
e("optgroup",{label:n["desk-sections"]},...t.sections.map(({id:j,title:h,minutes:I})=>s({id:j,title:l(h,I)}))));t.meeting&&
(r.value=t.meeting);let i=e("select",{id:`${a}-couple`},...t.couples.map(s));t.picked&&(i.value=t.picked);let c=e("selec\
t",{id:`${a}-country`},...t.countries.map(s),e("option",{value:""},n["desk-elsewhere"]));c.value=t.country||Ho(t.countries);
let u=["phones","none","practice"].filter(j=>!(t.server&&j!=="phones")),p={phones:[n["desk-with-phones"],n["desk-with-ph\
ones-how"]],none:[n["desk-without"],n["desk-without-how"]],practice:[n["desk-practice"],n["desk-practice-how"]]},d=u.map(
(j,h)=>e("input",{type:"radio",name:a,value:j,checked:h===0?"":null,"aria-describedby":`${a}-${j}`})),g=e("input",{type:"\
password",spellcheck:"false",id:`${a}-key`}),m=e("p",{hidden:!0},e("label",{class:"ajar-words",for:g.id},n["room-host-ke\
y"]),g),w=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),v=e("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),y=(j,h)=>e("p",{},e("label",{class:"ajar-words",for:h.id},j),h),S=e("form",{class:"ajar-start",onsubmit:j=>{j.preventDefault(),
v.textContent=n["desk-opening"],o({meeting:r.value,couple:i.value,country:c.value,phones:d.find(({checked:h})=>h).value,
key:g.value}),g.value=""}},e("h2",{},n["desk-start"]),w,y(n["desk-which"],r),e("div",{class:"ajar-start-two"},y(n["desk-\
couple"],i),y(n["desk-country"],c)),e("fieldset",{},e("legend",{},n["desk-how"]),...u.map((j,h)=>e("label",{class:"ajar-\
start-way"},d[h],e("span",{},e("b",{},p[j][0]),e("small",{id:`${a}-${j}`},p[j][1]))))),m,e("p",{},e("button",{type:"subm\
it",class:"ajar-begin"},n["desk-begin"]),v));function $({problem:j,busy:h,needsKey:I,state:q}){w.textContent=j??"",w.hidden=
!j,m.hidden=!I,h||(v.textContent=q==="ended"?n["room-ended"]:"")}return{element:S,update:$}}function Ho(t){let n=(navigator.
languages??[]).map(a=>a.split("-")[1]);return t.find(({id:a})=>n.includes(a))?.id??t[0]?.id??""}function sn({units:t},n){let o=t.filter(({snapshot:s})=>s);if(!o.length)return[];let a=o.map(s=>{let l=_o(s),r=s.snapshot.
counts.map((i,c)=>`${l[c]}: ${i}`);return e("tr",{},e("th",{scope:"row"},s.card||s.heading),e("td",{},r.join(" · ")))});
return[e("details",{class:"desk-figures"},e("summary",{},n.table),e("table",{},e("tbody",{},...a)))]}function _o({values:t,
bands:n,snapshot:o}){if(o.fine)return t;let a=0;return n.map(s=>{let[l,r]=[t[a],t[a+s-1]];return a+=s,s>1?`${l}–${r}`:
l})}var Ko=["open","close","reveal"];function ln(t,n,{words:o,send:a,onDispose:s}){let l={},r=null,i=Mt(),c=(b,W,G={})=>e("b\
utton",{type:"button",onclick:W,...G},...[b].flat()),u=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),p=e("p",{class:"\
desk-status",role:"status","aria-live":"polite"}),d=ee(o,b=>{b?p.textContent=b:dt()}),g=b=>{d.begin(),a(b,{awaited:!0})},
m=(b,W={})=>g({desk:"step",step:{step:b,...W}}),w=()=>l.panel,v=()=>w()?.stage,y=()=>l.deck?.slides[v()?.slide],S=()=>y()&&
ke(w(),y()),$=it("desk-wall",{inert:!0}),j=it("desk-wall",{inert:!0}),h=it("desk-screen",{hidden:!0}),I=()=>{h.host.hidden=
!1,ce(),h.host.requestFullscreen?.().catch(()=>{})},q=()=>{h.host.hidden=!0,x()&&document.exitFullscreen(),ce()},x=()=>document.
fullscreenElement===h.host;h.host.addEventListener("fullscreenchange",()=>{x()||q()});let E=e("p",{class:"desk-clock"}),
B=e("p",{class:"desk-plan"}),P=e("ol",{class:"desk-agenda","aria-label":o["desk-agenda"]}),U=e("div",{class:"desk-notes-\
text",tabindex:0,role:"group"}),M=e("p",{class:"desk-count"}),D=e("p",{}),K=e("p",{class:"desk-small"}),J=e("div",{}),A=e(
"a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},o["desk-wall"]),H=e("div",{class:"desk-tools"},
A,c(o["desk-here"],I),c(o["desk-remote"],()=>nn(k,()=>l,o,{press:g})),c(o["desk-phones"],()=>on(k,()=>l,o,{press:g,step:m})),
c(o["remote-parts"],N),c(o["desk-end"],F,{class:"desk-end"})),R={back:c([o.back,e("kbd",{},"←")],()=>m("back")),open:c(
[o["room-ask-open"],e("kbd",{},"O")],()=>_("open")),close:c([o["room-ask-close"],e("kbd",{},"C")],()=>_("close")),reveal:c(
[o["room-ask-reveal"],e("kbd",{},"R")],()=>_("reveal")),blank:c([o["remote-blank"],e("kbd",{},"B")],()=>m("blank")),next:c(
[o.next,e("kbd",{},o["desk-clicker"])],()=>m("next"))},L=c(o["desk-hands"],()=>Xt(k,{question:S(),slide:y(),words:o,count:Y})),
f=c(o["room-ask-reset"],()=>Ae(k,o["room-reset-sure"],o["room-ask-reset"],o["home-no"],()=>_("reset"))),C=c("",()=>m(v()?.
timer?"pause":"timer")),k=e("section",{class:"ajar-desk","aria-label":o["desk-title"]},e("header",{class:"desk-top"},E,B,
H,P),e("div",{class:"desk-left"},e("section",{class:"desk-now"},e("h2",{},o["desk-now"]),$.host),e("section",{class:"des\
k-next"},e("h2",{},o["desk-next"]),j.host),e("section",{class:"desk-room"},e("h2",{},o["desk-room"]),M,D,K,e("p",{class:"\
desk-more"},C,L,f))),e("section",{class:"desk-notes"},e("h2",{},o["remote-notes"]),U,J),e("div",{class:"desk-moves"},u,p,
e("div",{class:"desk-pad"},...Object.values(R))),h.host),T=an(n,{words:o,begin:b=>g({desk:"begin",...b})});t.replaceChildren(
T.element,k);function N(){Zt(k,{deck:l.deck,panel:w(),way:l.way},o,{step:m})}function F(){let b=w().questions.some(de),W=(V,ue)=>c(
ue,()=>g({room:"take",what:V,paper:n.paper})),G=ae(k,"desk-ending",e("p",{},o["desk-end-sure"]),b?e("p",{class:"desk-mor\
e"},W("page",o["desk-take-page"]),W("table",o["desk-take-table"])):"",e("div",{class:"wall-answers"},c(o["room-end"],()=>{
G.close(),g({room:"end"})},{class:"wall-primary"}),c(o["remote-stay"],()=>G.close())))}function _(b){if(b==="reveal"){let G=Ze(
w(),y()),V=()=>g({desk:"question",id:G.question.id,do:b,...G.body});G&&Tt(ge(),G,w(),o,V);return}let W=S();W&&g({desk:"q\
uestion",id:W.id,do:b})}let Y=(b,W)=>g({desk:"question",id:S().id,do:"hands",counts:b,people:W}),Z={keys:()=>Lt(ge(),o),
full:()=>h.host.hidden?I():q(),larger:()=>oe(1),smaller:()=>oe(-1)},re=ct;function oe(b){re=Math.min(rt.length-1,Math.max(
0,re+b)),ce()}function ie(b){return!l.deck||!k.offsetParent||k.closest("[inert], .lm-mod-hidden")?!1:(Z[b]?Z[b]():Ko.includes(
b)?_(b):b==="timer"?m(v()?.timer?"pause":"timer"):b!=="look"&&m(b),!0)}s(Yt(ie));let xe=setInterval(()=>{!k.hidden&&k.isConnected&&
Ce()},1e3);s(()=>clearInterval(xe));function ce(){if(!l.deck||!v())return;let b={deck:l.deck,way:l.way,panel:w(),words:o,
now:i.now()},W=He();pe($.wall,Fe(b)),j.host.hidden=W===null,W!==null&&pe(j.wall,Fe({...b,slide:W})),h.host.hidden||pe(h.
wall,Fe(b),re)}let ge=()=>h.host.hidden?k:h.wall;function pe(b,W,G){b.querySelector(".wall-face")?.remove(),b.prepend(W),
Vt(W,G)}function He(){let{slide:b,dropped:W}=v(),G=l.deck.slides.findIndex(({part:V},ue)=>ue>b&&!W.includes(V));return G<
0?null:G}function Ce(){if(!l.deck)return;let b=$t(l.deck,v(),i.now());if(E.textContent=_e(i.now()),!b)return;let W=b.begun?
$n(b.late):o["remote-not-begun"],G=b.begun?O(o["remote-planned"],{part:_e(b.partEnds),end:_e(b.ends)}):"";B.replaceChildren(
e("b",{class:b.late>0?"desk-late":null},W),G&&` · ${G}`,e("br"),e("span",{class:"desk-small"},l.deck.parts[b.part].title));
for(let[V,ue]of[...P.children].entries())ue.className=V<b.part?"done":V===b.part?"here":"",ue.classList.toggle("dropped",
v().dropped.includes(V)),V===b.part?ue.setAttribute("aria-current","step"):ue.removeAttribute("aria-current")}let $n=b=>b?
O(o[b>0?"remote-behind":"remote-ahead"],{minutes:Math.abs(b)}):o["remote-on-time"],_e=b=>new Date(1e3*b).toLocaleTimeString(
document.documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function On(){P.replaceChildren(...l.deck.parts.map(
({title:b,minutes:W})=>e("li",{style:`flex: ${Math.max(1,W)}`,title:b},b)))}function En(){if(r===y()?.id)return;r=y()?.id;
let b=y()?.notes.length?me(y().notes):[e("p",{},o["remote-no-notes"])];U.replaceChildren(...b),U.scrollTop=0}function Mn(){
let b=S();M.textContent=b&&b.state!=="ready"?be(b,w(),o):"",D.textContent=l.way?O(o["desk-joined"],{n:w().joined}):o["de\
sk-no-phones"],K.textContent=Ln({units:b?.units??Tn()}),J.replaceChildren(...b?sn(b,o):[]);let W=!!b?.units.length;L.firstChild.
data=o[Ke(b)?"desk-slips":"desk-hands"],L.hidden=!W||b.state==="open"||de(b),f.hidden=!b?.answered||!b.may_reset;let G=y()?.
minutes??0;C.hidden=!G&&!v()?.timer,C.textContent=v()?.timer?o["desk-timer-pause"]:O(o["remote-timer"],{minutes:G}),R.open.
disabled=!b||b.state==="open"||!l.way,R.close.disabled=b?.state!=="open",R.reveal.disabled=!Ze(w(),y());for(let V of Object.
values(R))V.classList.remove("wall-primary");An().classList.add("wall-primary"),R.blank.setAttribute("aria-pressed",!!v()?.
blank)}function An(){let b=S();return b?de(b)?R.next:b.state==="ready"&&!R.open.disabled?R.open:R.reveal.disabled?R.next:
R.reveal:R.reveal.disabled?R.next:R.reveal}let Ke=b=>!!b?.name.startsWith("check-in@"),Tn=()=>{if(y()?.kind!=="moves")return[];
let[b]=w().questions.filter(W=>Ke(W)&&de(W)).slice(-1);return b?.units.filter(({kind:W})=>W==="move")??[]};function Ln({
units:b}){let W=b.filter(({snapshot:G,withheld:V})=>!G&&V);return W.length?Me({shown:W},o):""}function dt(){let b=S();p.
textContent=Nn(b)}function Nn(b){if(v()?.blank)return o["remote-is-blank"];if(!b)return"";let W=et(b,w());return W===1?o["\
remote-still-one"]:W?O(o["remote-still"],{n:W}):b.state==="open"?o["room-is-open"]:!l.way&&b.state==="ready"&&b.units.length?
o[Ke(b)?"desk-slips-how":"desk-hands-how"]:""}function In(b){let W=l;l={...l,...b},l.busy||d.end(),u.textContent=l.problem??
"",u.hidden=!l.problem;let G=l.state==="open"&&!!(l.deck&&v());if(T.update(l),T.element.hidden=G,k.hidden=!G,!!G){W.panel!==
l.panel&&i.set(w().now),W.deck!==l.deck&&On(),l.wall&&(A.href=l.wall);for(let V of k.querySelectorAll("dialog"))V.refresh?.();
Ce(),En(),Mn(),dt(),ce()}}let ft=new ResizeObserver(ce);for(let{host:b}of[$,h])ft.observe(b);return s(()=>ft.disconnect()),
{update:In}}function it(t,n){let o=e("div",{class:t,...n}),a=e("div",{class:"wall"}),s=e("style",{},`.wall,.remote{--gro\
und: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;--muted: #55606b;--edge:
#857c70;--line: #d8d0c4;--accent: #1d6a66;--on-accent: #fff;--warm: #9c4423;--third: #4a4f8c;color-scheme:light dark;col\
or:var(--ink);
background:var(--ground);font-family:system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,sans-serif}[data-jp-theme-light=t\
rue]
.wall,.wall[data-look=light]{color-scheme:light}[data-jp-theme-light=false] .wall,.wall[data-look=dark]{color-scheme:dar\
k}
@supports (color: light-dark(#000,#fff)){.wall,.remote{--ground: light-dark(#fbf8f4, #171a1c);--paper: light-dark(#fffdf\
a,
#212629);--soft: light-dark(#f3ede4, #2b3135);--tint: light-dark(#e6f0ed, #23383a);--ink: light-dark(#22292d, #ece6dd);-\
-muted:
light-dark(#55606b, #b3bac0);--edge: light-dark(#857c70, #8d959b);--line: light-dark(#d8d0c4, #434b50);--accent: light-d\
ark(#1d6a66,
#7fd0c8);--on-accent: light-dark(#fff, #14201f);--warm: light-dark(#9c4423, #f2a98a);--third: light-dark(#4a4f8c, #b7bcf\
5)}}
.wall[data-look=contrast]{--ground: #000;--paper: #000;--soft: #000;--tint: #000;--ink: #fff;--muted: #fff;--edge: #fff;\

--line: #fff;--accent: #ffe14d;--on-accent: #000;--warm: #ffb38a;--third: #c9ccff;color-scheme:dark}.wall-dialog,.wall-d\
ialog *{box-sizing:border-box}.wall-dialog :is(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);background:var(--paper\
);
border:2px solid var(--edge);border-radius:2vh;padding:4vh;margin:auto;font-size:max(1.0625rem,3.6vh);line-height:1.35;m\
ax-width:92vw}
.wall-dialog::backdrop{background:#00000073}.wall-dialog h2{font-size:1.2em;margin-bottom:.5em}.wall-dialog dl{columns:2\
;
column-gap:2em}.wall-dialog dl>div{break-inside:avoid;display:flex;gap:.8em;padding-block:.15em}.wall-dialog dt{min-widt\
h:4.6em}
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-right:.5em}.wall-answers{display:flex;gap:.8em;\

margin-top:1em}.wall-dialog button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);border:1.5px\

solid var(--edge);border-radius:12px;padding:.4em 1em;min-height:48px;cursor:pointer}.wall-dialog .wall-primary{backgrou\
nd:var(--accent);
border-color:var(--accent);color:var(--on-accent)}.wall-dialog :focus-visible{outline:3px solid var(--accent);outline-of\
fset:3px}.wall{container:wall / size;width:100%;overflow:hidden;position:relative;margin:0;padding:0}:where(.wall) *,:wh\
ere(.wall)
*:before{box-sizing:border-box;margin:0;padding:0}.wall :is(ul,ol){list-style:none}.wall-face{--text: 5.4;height:100cqh;\

padding:5cqh 6cqh 4cqh;display:flex;flex-direction:column;position:relative;overflow:hidden;font-size:calc(1cqh * var(--\
text));
line-height:1.3;font-variant-numeric:tabular-nums;overflow-wrap:break-word}.wall-face>*{flex:none}.wall-face h1{font-siz\
e:max(7.2cqh,1.1em);
line-height:1.15;font-weight:650;text-wrap:balance;letter-spacing:-.01em}.wall-face h2{font-size:1em;line-height:1.2;fon\
t-weight:650;
text-wrap:balance}.wall-face[data-layout~=tight]{padding-block:4cqh 3cqh}.wall-face[data-layout~=tight] h1{font-size:max\
(6.6cqh,1.1em)}
.wall-muted{color:var(--muted)}.wall-calm{margin-block:auto;max-width:34em;text-wrap:pretty}.wall-unseen{position:absolu\
te;
clip-path:inset(50%)}.wall-practice{position:absolute;top:1.2cqh;right:2cqh;font-size:4.6cqh;line-height:1;color:var(--m\
uted);
background:var(--ground);padding-inline:1cqh}.wall-blank{background:#000}.wall-notice{position:absolute;inset:auto 0 1cq\
h;
margin-inline:auto;width:max-content;max-width:90%;padding:.6cqh 2cqh;border-radius:1.4cqh;background:var(--paper);borde\
r:.3cqh
solid var(--edge);font-size:4.6cqh;line-height:1.2}.wall-notice:empty{display:none}.wall-body{flex:1 0 auto;display:flex\
;
align-items:center;gap:5cqh;padding-block:3cqh}.wall-words{flex:1 1 0;min-width:0;display:flex;flex-direction:column;gap\
:.7em;
text-wrap:pretty}.wall-words :is(ul,ol){display:grid}.wall-words li{padding-block:.36em;border-top:.3cqh solid var(--lin\
e);
line-height:1.25;text-wrap:pretty}.wall-words li:first-child{border-top:0}.wall-words :is(strong,h2){font-weight:650}.wa\
ll-terms{
grid-template-columns:max-content 1fr;column-gap:5cqh}.wall-terms li{display:grid;grid-template-columns:subgrid;grid-col\
umn:1
/ -1;align-items:baseline}.wall-terms>li>:first-child{color:var(--accent)}.wall-face:has(.wall-words:empty:only-child) :\
is(h1,
.wall-time){font-size:12cqh}.wall-face:has(.wall-words:empty:only-child) h1{margin-block:auto}.wall-words:empty:only-chi\
ld,
.wall-body:has(>.wall-words:empty:only-child){display:none}.wall-picture{flex:none;width:72cqh}.wall-picture:first-child\
:last-child,
.wall-words:empty+.wall-picture{flex:1}.wall-words:empty{display:none}.wall-picture img{display:block;width:100%;height:\
50cqh;
object-fit:contain}.wall-words:empty+.wall-picture img{height:62cqh}.wall-face[data-layout~=tight] .wall-body{padding-bl\
ock:1.5cqh}
.wall-face[data-layout~=columns] .wall-words ul:not(.wall-terms){grid-template-columns:1fr 1fr;column-gap:6cqh}.wall-fac\
e[data-layout~=columns]
.wall-words ul:not(.wall-terms) li:nth-child(2){border-top:0}.wall-face[data-layout~=columns] .wall-terms{column-gap:3cq\
h}
.wall-face[data-layout~=bare] .wall-picture{display:none}.wall-help .wall-terms,.wall-help .wall-terms li{grid-template-\
columns:minmax(0,1fr)}
.wall-face[data-layout~=tight].wall-help li{padding-block:.22em;line-height:1.15}.wall-face[data-layout~=tight].wall-hel\
p
.wall-body{padding-block:.5cqh}.wall-help li>:first-child{font-size:1.15em;font-weight:650;color:var(--accent)}@containe\
r wall
(aspect-ratio < 1.5){.wall-foot:not(.wall-large) .wall-time{font-size:4.6cqh}}@container wall (aspect-ratio < 1.5){.wall\
-picture{
width:50cqh}.wall-picture img{height:40cqh}}.wall-quote{margin-top:1.6cqh;color:var(--muted);text-wrap:pretty}.wall-card\
s{
margin-block:auto;padding-block:2cqh;columns:2;column-gap:5cqh}.wall-cards[data-many]{columns:3}.wall-cards li{break-ins\
ide:avoid;
padding:.3em 0;line-height:1.15}.wall-face[data-layout~=tight] .wall-cards{padding-block:1cqh}.wall-face[data-layout~=ti\
ght]
.wall-cards li{padding-block:.14em}@container wall (aspect-ratio < 1.5){.wall-cards[data-many]{columns:2}.wall-face:not(\
[data-layout=""])
.wall-quote{display:none}}.wall-asks{margin-block:auto;padding-block:2cqh;display:grid;gap:.7em;line-height:1.2}.wall-as\
ks
li{display:grid;gap:.3em;text-wrap:pretty}.wall-ends{display:flex;justify-content:space-between;gap:5cqh;color:var(--mut\
ed);
padding-top:.3em;border-top:.8cqh solid var(--line)}.wall-ends span{max-width:45%}.wall-ends span:last-child{text-align:\
right}
.wall-face[data-layout~=tight] .wall-asks{gap:.5em;padding-block:1cqh}.wall-foot{display:flex;align-items:center;gap:3cq\
h;
padding-top:2cqh;font-size:4.6cqh;line-height:1.2;margin-top:auto}.wall-foot[data-timer]{border-top:.8cqh solid;border-i\
mage:linear-gradient(90deg,var(--accent)
var(--left),var(--line) var(--left)) 1}.wall-large{border-top:.8cqh solid var(--line);padding-top:2.6cqh}.wall-foot>p:fi\
rst-child{
flex:1;min-width:0}.wall-join-line{flex:1 0 max-content}.wall-scan{flex:none;width:16cqh;height:16cqh;background:#fff;bo\
rder-radius:1.4cqh}
.wall-join-line,.wall-now{white-space:nowrap;line-height:1.25}.wall-join-line b,.wall-now>*{display:block;font-size:6.6c\
qh;
font-weight:650;line-height:1.15}.wall-join-line b{letter-spacing:.04em}.wall-foot .wall-now{text-align:right;white-spac\
e:normal;
text-wrap:balance}.wall-now :is(.wall-time,.wall-joined){color:var(--muted);font-weight:400}.wall-foot .wall-now .wall-j\
oined{
font-size:4.6cqh}.wall-face[data-layout~=tight] .wall-foot{padding-top:1.4cqh}.wall-face[data-layout~=bare]{padding-bloc\
k:3cqh
2cqh}.wall-face[data-layout~=bare] .wall-foot :is(.wall-scan,.wall-joined){display:none}.wall-face[data-layout~=bare] .w\
all-foot
:is(b,span){font-size:4.6cqh}.wall-face[data-layout~=bare] .wall-asks{gap:.2em;padding-block:0;line-height:1.12}.wall-fa\
ce[data-layout~=lean]
:is(li .wall-ends,.wall-quote){display:none}@container wall (aspect-ratio < 1.5){.wall-scan{width:14cqh;height:14cqh}.wa\
ll-join-line
b,.wall-large .wall-now>*{font-size:5.4cqh}}.wall-way{flex:1;display:flex;align-items:center;gap:6cqh;min-width:0}.wall-\
way
.wall-scan{width:68cqh;height:68cqh;border-radius:3cqh}.wall-way:has(:nth-child(3)){gap:4cqh}.wall-way:has(:nth-child(3)\
)
.wall-scan{width:44cqh;height:44cqh}.wall-way>.wall-scans{flex:none;width:min-content}.wall-way>div{flex:1;min-width:0;l\
ine-height:1.2}
.wall-way p{margin-block:.2em}.wall-address{font-size:6.2cqh;font-weight:600;overflow-wrap:anywhere}.wall-code{font-size\
:9cqh;
font-weight:650;letter-spacing:.04em;white-space:nowrap;color:var(--accent)}.wall-way .wall-count{margin-top:1em;color:v\
ar(--muted)}
@container wall (aspect-ratio < 1.5){.wall-way{gap:4cqh}.wall-way .wall-scan{width:54cqh;height:54cqh}.wall-code{font-si\
ze:8cqh}
.wall-address{font-size:5.4cqh}}.wall-chart{--text: 4.6}.wall-chart h1{font-size:6.6cqh}.wall-bars{columns:2;column-gap:\
7cqh;
margin-block:auto;padding-top:2cqh}.wall-bars:not([data-many]){columns:1}.wall-bars li{break-inside:avoid;padding-bottom\
:1.6cqh;
line-height:1.15}.wall-bars p{display:flex;justify-content:space-between;gap:2cqh}.wall-bars p>:last-child{flex:none}.wa\
ll-bars
.wall-muted{line-height:1.1}.wall-bars svg{display:block;width:100%;height:2.4cqh;margin-top:.3cqh}.wall-bars:not([data-\
many])
svg{height:3.4cqh}.wall-pile-1{fill:var(--accent)}.wall-pile-2{fill:var(--ground);stroke:var(--accent);stroke-width:.45c\
qh}
.wall-pile-3,.wall-pile-4{fill:var(--edge)}.wall-rest{fill:var(--soft)}.wall-key{display:flex;flex-wrap:wrap;gap:.6cqh 4\
cqh;
align-items:center;padding-top:1cqh;line-height:1.2;color:var(--muted);font-size:4.6cqh}.wall-key li{display:flex;align-\
items:center;
gap:1.4cqh}.wall-key svg{width:5cqh;height:2.6cqh}.wall-chart .wall-foot,.wall-face[data-layout~=tight] .wall-bars{paddi\
ng-top:1cqh}
.wall-face[data-layout~=tight] .wall-bars li{padding-bottom:.7cqh}.wall-face[data-layout~=tight] .wall-bars svg{height:1\
.8cqh}
.wall-face[data-layout~=columns] .wall-bars{columns:2}.wall-whole{white-space:nowrap}.wall-face[data-layout~=wrap] .wall\
-whole{
white-space:normal}.wall-chart[data-layout~=bare] .wall-foot{display:none}.wall-chart[data-layout~=bare] .wall-bars :is(\
li,
svg){padding-bottom:.3cqh}@container wall (aspect-ratio >= 1.5){.wall-face:not([data-layout~=columns])>.wall-bars[data-m\
any]{
columns:3;column-gap:6cqh}}@container wall (aspect-ratio < 1.5){.wall-bars{column-gap:4cqh}.wall-chart{padding-inline:4c\
qh}
.wall-key{column-gap:3cqh}}.wall-figures{flex:1 1 0;min-height:40cqh;display:grid;grid-auto-flow:column;grid-auto-column\
s:1fr;
gap:7cqh;margin-top:3cqh}.wall-figures figure{display:flex;flex-direction:column;min-width:0}.wall-figures figcaption{fo\
nt-weight:650;
line-height:1.2}.wall-columns{margin-top:1.3em;flex:1 1 0;min-height:0;width:100%;overflow:visible;border-bottom:.4cqh s\
olid
var(--edge)}.wall-columns text{fill:currentColor;font-weight:650}.wall-solid{fill:currentColor}.wall-then{fill:var(--gro\
und);
stroke:currentColor;stroke-width:.45cqh}.wall-none{flex:1}.wall-scale{display:flex;gap:1cqh;text-align:center;line-heigh\
t:1.4;
color:var(--muted)}.wall-scale span{flex:var(--size) 1 0;min-width:0}.wall-first{color:var(--accent)}.wall-second{color:\
var(--warm)}
.wall-third{color:var(--third)}.wall-groups{flex:1;display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:6cqh;pad\
ding-top:2cqh}
.wall-groups section{min-width:0;display:flex;flex-direction:column}.wall-face .wall-groups .wall-bars{columns:1;margin-\
block:2cqh
0}@container wall (aspect-ratio < 1.5){.wall-figures,.wall-groups{gap:4cqh}}
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(s,a),{host:o,wall:a}}function We(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},o="us-letter";return{element:()=>{
let s=e("select",{onchange:()=>{o=s.value}},...Object.entries(n).map(([l,r])=>e("option",{value:l,selected:l===o},r)));return e(
"label",{},t["home-paper"]," ",s)},value:()=>o}}function rn(t,{words:n,send:o,onDispose:a}){let s={},l=null,r=!1,i="",c=e("div",{}),u=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),g=ee(n,M=>{d.textContent=M}),m=pt(n),w=We(n);t.replaceChildren(e("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,c,d),m.dialog);let v=M=>{s.busy?d.textContent=n["room-one-moment"]:(g.begin(),
o(M,{awaited:!0}))},y=(M,D)=>e("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>v(D)},M),S=(...M)=>e(
"div",{class:"ajar-moves ajar-many"},...M);function $(){let M=s.needsKey?e("input",{type:"password",spellcheck:"false",id:`${U}\
-key`,"aria-describedby":`${U}-key-how`}):null,D=e("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>{
if(M&&!M.value){M.focus();return}v({room:"open",...M?{key:M.value}:{}}),M&&(M.value="")}},n["room-open"]);return[e("h2",
{},n["room-title"]),s.state==="ended"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},
s.elsewhere?O(n["room-how-elsewhere"],{address:s.elsewhere}):n["room-how-network"]),M?e("label",{class:"ajar-words",for:M.
id},n["room-host-key"]):null,M?e("p",{class:"ajar-hint",id:`${U}-key-how`},n["room-host-key-how"]):null,M,S(D,s.elsewhere?
null:y(n["room-inside"],{room:"inside"})),s.elsewhere?null:e("p",{},n["room-rehearse-how"]),s.elsewhere?null:S(...[12,3].
map(K=>y(O(n["room-rehearse"],{n:K}),{room:"rehearse",phones:K})))]}let j=()=>[e("h2",{},n["room-title"]),e("p",{},n["ro\
om-lost"]),S(y(n["room-go-on"],{room:"go-on"}),y(n["room-end"],{room:"end"}))];function h(){let M=e("button",{type:"butt\
on",onclick:()=>m.show()},n["room-large"]),D=e("p",{},s.inside&&!s.practice?n["room-inside-open"]:O(n["room-line"],{code:s.
code})),K=s.address?M:null;return l?[I(),e("div",{class:"ajar-door-line"},D,p,K),q(),E()]:[e("h2",{},n["room-title"]),I(),
q(),D,s.address?cn(n,s):null,s.inside?e("p",{},n[s.practice?"room-practice-how":"room-how-network"]):null,!s.inside&&!s.
address?e("p",{class:"ajar-empty"},n["room-no-address"]):null,s.addresses?.length>1?x():null,s.addresses?.length?e("p",{
class:"ajar-hint"},n["room-firewall"]):null,e("div",{class:"ajar-door-line"},p,K,s.inside&&!s.practice?y(n["room-widen"],
{room:"widen"}):null),E()]}let I=()=>s.practice?e("p",{},we(n)):null,q=()=>s.again?e("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function x(){let M=e("select",{id:`${U}-address`,onchange:()=>o({room:"pick",ip:M.value})},...s.addresses.map(
({ip:D,network:K})=>e("option",{value:D,selected:D===s.picked},`${D} (${K})`)));return e("label",{class:"ajar-words",for:M.
id},e("span",{},n["room-address"]),M)}function E(){let M=e("div",{}),D=e("button",{type:"button",onclick:()=>A(!1)},n["r\
oom-end-no"]),K=e("button",{type:"button",onclick:()=>A(!0)},n["room-end"]),J=()=>M.replaceChildren(...r?[e("p",{},n["ro\
om-end-sure"]),S(D,y(n["room-end"],{room:"end"}))]:[K]),A=R=>{r=R,J(),(r?D:K).focus()};J();let H=(R,L)=>e("button",{type:"\
button",onclick:()=>o({room:"take",...L()},{awaited:!0})},R);return e("details",{class:"ajar-ending"},e("summary",{},n["\
room-ending"]),s.shown?e("p",{},n["room-take-how"]):e("p",{},n["room-take-nothing"]),s.shown?S(H(n["room-take-table"],()=>({
what:"table"})),H(n["room-take-page"],()=>({what:"page",paper:w.value()})),w.element()):null,e("p",{},n["room-end-how"]),
M)}function B(M){s={...s,...M},u.textContent!==s.problem&&(u.textContent=s.problem),u.hidden=!s.problem;let D=ut(n,s.joined);
p.textContent!==D&&(p.textContent=D),m.update(s,D),l===null&&s.state==="open"&&(l=!s.here),s.state!=="open"&&(l=null,r=!1),
s.busy?g.begin():(g.end(),d.textContent=""),P()}let P=fe(c,()=>{let{joined:M,problem:D,...K}=s,J=JSON.stringify([K,l]);if(J===
i)return;i=J;let A={open:h,lost:j}[s.state]??$;Oe(c,()=>c.replaceChildren(...A().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let U=`ajar-door-${window.ajarForms}`;return Pe(t,()=>o({room:"look"}),a),{update:B}}var ut=(t,n)=>n?n===
1?t["room-joined-one"]:O(t["room-joined"],{n}):t["room-joined-none"],we=t=>e("span",{class:"ajar-rehearsal"},t["room-pra\
ctice"]);function cn(t,n){let o=e("div",{class:"ajar-scan",role:"img","aria-label":t["room-scan-alt"]});return o.innerHTML=
n.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),e("div",{class:"ajar-way-in"},o,e("div",{},e("p",{},t["\
room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-type-code"]),e("p",{class:"ajar-code"},n.code)))}function pt(t){
let n=e("div",{}),o=e("dialog",{class:"ajar-wall","aria-label":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e(
"button",{type:"button",onclick:()=>o.close()},t["room-back"])),a=e("p",{class:"ajar-joined"}),s="";return{dialog:o,show:()=>o.
showModal(),update(l,r){a.textContent=r;let i=JSON.stringify([l.address,l.code,l.practice]);i!==s&&(s=i,l.address?n.replaceChildren(
l.practice?e("p",{},we(t)):"",cn(t,l),a):(o.close(),n.replaceChildren()))}}}function Pe(t,n,o){let a=new IntersectionObserver(
s=>{s.some(({isIntersecting:l})=>l)&&n()});a.observe(t),o(()=>a.disconnect())}var un=(t,n)=>t.find(o=>o.id===n)?.text??n,Uo=t=>new Date(`${t}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function pn(t,n){
switch(t.kind){case"choice":return[...n.chosen.map(o=>un(t.cards,o)),n.own.trim()].filter(Boolean);case"sort":return t.cards.
filter(o=>n[o.id]).map(o=>`${o.text}: ${un(t.piles,n[o.id])}`);case"date":return[Uo(n)];case"list":return n.map(o=>o.trim());default:
return[`${n}`.trim()]}}function dn({items:t},n){let o={};for(let a of t){let s=n[a.id];if(!(s==null||!Se(a,o)))if(a.kind===
"choice"){let r=(a.among?$e(a,o):a.cards).map(c=>c.id).filter(c=>s.chosen.includes(c)),i=s.own?.trim()?s.own:"";(r.length||
i)&&(o[a.id]={chosen:r,own:i})}else if(a.kind==="sort"){let l=a.cards.filter(r=>s[r.id]).map(r=>[r.id,s[r.id]]);l.length&&
(o[a.id]=Object.fromEntries(l))}else if(a.kind==="list"){let l=s.filter(r=>r.trim());l.length&&(o[a.id]=l)}else`${s}`.trim()&&
(o[a.id]=s)}return o}var fn=(t,n)=>O(t.ask,n);var Go=new Set(["autorestarting","dead","restarting","terminating"]),Jo=4e3;function mn({widget_manager:t},{gone:n,back:o}){
let{statusChanged:a,connectionStatusChanged:s}=t?.kernel??{};if(!a?.connect||!s?.connect)return()=>{};let l=0,r=(c,u)=>{
Go.has(u)&&n()},i=(c,u)=>{clearTimeout(l),u==="disconnected"?n():u==="connecting"?l=setTimeout(n,Jo):o()};return a.connect(
r),s.connect(i),()=>{clearTimeout(l),a.disconnect(r),s.disconnect(i)}}function hn({words:t,answered:n}){let o=new Set,a=!1,
s=()=>n().map(([c,u])=>{let p=dn(c,u),d=c.items.filter(g=>g.id in p).map(g=>[fn(g,p),...pn(g,p[g.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function l(c){let u=s(),p=e("textarea",{readonly:!0,rows:6,"aria-label":t["lost-copy"]});p.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(p),p.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=t["lost-copied"]}function r(c={}){let u=e("div",{class:"ajar-\
lost",hidden:!a,...c},e("p",{},t.lost),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>l(u)},t["lost-\
copy"]),e("button",{type:"button",onclick:()=>location.reload()},t["lost-reload"])),e("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function i(c){a=c;for(let u of o)u.hidden=!c}return{line:r,set:i,isLost:()=>a,forget:c=>o.delete(
c)}}function gn(t,{words:n,send:o,open:a,help:s}){let l=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=ee(
n,h=>l.replaceChildren(h)),i=h=>{r.begin(),o(h)},c=e("div",{}),u={},p="",d=0,g=We(n);t.replaceChildren(e("section",{class:"\
ajar-home","aria-label":n["home-title"]},c),l);let m=(h,I)=>e("button",{type:"button",onclick:I},h),w=h=>e("div",{class:"\
ajar-reflection"},...h.flatMap(I=>Ue(I,3)));function v(h,I,q){let x=e("div",{class:"ajar-twice"}),B=m(h,()=>{let P=m(n["\
home-no"],()=>{x.replaceChildren(B),B.focus()});x.replaceChildren(e("p",{},I),e("div",{class:"ajar-moves"},P,m(h,()=>{x.
replaceChildren(B),B.focus(),i(q)}))),P.focus()});return x.append(B),x}let y=()=>{let h=e("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{h.files[0]&&i({import:await h.files[0].text()}),h.value=""}});return e("label",
{class:"ajar-words"},e("span",{},n["home-bring"]),h)},S=fe(c,()=>{let h=JSON.stringify(u);h!==p&&(p=h,Oe(c,$))});function $(){
let h=(x,E)=>m(E,()=>i({take:x})),I=d>(u.danger?.kinds.length??0)?null:u.danger,q=()=>{d=I.kinds.length+1,$(),c.querySelector(
".ajar-welcome").focus()};c.replaceChildren(I?s.notice(I,{level:2,aside:q}):"",e("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?e("div",{class:"ajar-moves"},m(n["home-go-on"],()=>a(u.section))):"",u.due?.length?e("ul",{},...u.due.
map(x=>e("li",{},x))):"",u.plan?.length?e("h2",{},n["home-plan"]):"",u.plan?.length?w(u.plan):"",u.plan?.length&&!I?s.line():
"",...(u.earlier??[]).filter(({plan:x})=>x.length).map(({title:x,plan:E})=>e("details",{},e("summary",{},`${n["home-plan"]}\
, ${x}`),w(E))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["home-not-encrypted"]),e("div",{class:"ajar-tak\
e"},...I?[]:[m(n["home-take-plan"],()=>i({take:"plan",paper:g.value(),country:s.code()})),g.element(),h("calendar",n["ho\
me-take-calendar"]),u.danger?"":h("calendar-line",n["home-take-calendar-line"])],h("check-ins",n["home-take-check-ins"]),
h("everything",n["home-take-everything"])),y()),u.something?e("details",{},e("summary",{},n["home-end"]),e("p",{},n["hom\
e-anew-how"]),v(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),v(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:h=>{r.end(),u=h,S()},settle:r.end,say:(h,I="")=>{r.end();let q=e("div",{class:"\
ajar-text"});q.innerHTML=I,l.replaceChildren(h,q),l.scrollIntoView({block:"nearest"})}}}function kn({name:t,type:n,data:o}){
let a=Uint8Array.from(atob(o),l=>l.charCodeAt(0)),s=URL.createObjectURL(new Blob([a],{type:n}));e("a",{href:s,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}function bn({units:t,slips:n},{words:o,ask:a,send:s}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,r=new Map,i=m=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${l}-people`,
min:1}),u=m=>Math.max(0,Math.floor(Number(m.value)||0)),p=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let w=t.filter(
$=>$.item===m),v=($,j)=>{let h=i({"aria-label":[$.card,p($)[j]].filter(Boolean).join(": ")});return r.set($.id,[...r.get(
$.id)??[],h]),h},y=w.length===1&&!w[0].card?w[0].bands.map(($,j)=>[$,[v(w[0],j)]]):w.map($=>[$.card,p($).map((j,h)=>v($,
h))]),S=w[0].card?["",...p(w[0])]:null;return e("table",{},e("caption",{},a(m)),S&&S.length>2?e("thead",{},e("tr",{},...S.
map($=>$?e("th",{scope:"col"},$):e("td",{})))):null,e("tbody",{},...y.map(([$,j])=>e("tr",{},e("th",{scope:"row"},$),...j.
map(h=>e("td",{},h))))))};function g(){let m=new Map(t.map(S=>[S,r.get(S.id).map(u)])),w=Math.max(...[...m.values()].map(
S=>S.reduce(($,j)=>$+j,0))),v=u(c)||w;if(!v){c.focus();return}let y=Object.fromEntries([...m].map(([S,$])=>[S.id,S.kind===
"card"?[$[0],Math.max(0,v-$[0])]:$]));s({counts:y,people:v})}return e("details",{class:"ajar-hands"},e("summary",{},o[n?
"room-slips":"room-hands"]),e("p",{},o[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:m=>{m.preventDefault(),g()}},
...[...new Set(t.map(m=>m.item))].map(d),e("label",{class:"ajar-words",for:c.id},e("span",{},o["room-people"]),c),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},o["room-count"]))))}function yn(t,{words:n,send:o,onDispose:a,form:s,ask:l}){let r={not:{}},i=!1,c="",u="",p=!1,d=(L,f={})=>{p=L==="reveal",
I.begin(),o({question:t.of,do:L,...f},{awaited:!0})},g=e("div",{class:"ajar-results",hidden:!0}),m=e("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),w=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),v=e("span",{}),y=e("p",
{class:"ajar-counts"}),S=Vo(t.minutes,n,a),$=e("button",{type:"button",class:"ajar-link",onclick:()=>U(!i)}),j=e("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),h=(...L)=>{j.textContent!==L[0]&&j.replaceChildren(...L)},I=ee(n,L=>h(
L||u)),q={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},x=Object.
keys(q).filter(L=>t.units.length||L==="open"||L==="close"),E=Object.fromEntries(x.map(L=>[L,e("button",{type:"button",onclick:()=>{
E[L].getAttribute("aria-disabled")?h(B(L)):L==="reset"?P():d(L)}},q[L])])),B=L=>r.busy?n["room-one-moment"]:r.not[L];function P(){
let L=e("button",{type:"button",class:"ajar-link",onclick:()=>{h(""),E.reset.focus()}},n["home-no"]),f=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{h(""),E.reset.focus(),d("reset")}},n["room-ask-reset"]);j.replaceChildren(n["room\
-reset-sure"]," ",L," ",f),L.focus()}function U(L){i=L,g.hidden=!L,s().hidden=L,$.textContent=n[L?"room-show-question":"\
room-show-result"]}let M=pt(n),D=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>M.show()},n["room-cod\
e"]),K={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function J(L){let f=r;r={...r,...L};let C=r.
room==="open";v.replaceChildren(r.practice?we(n):""),w.textContent=r.problem,w.hidden=!r.problem;let k=[[r.answered,n["r\
oom-answered"]],[r.joined,n["room-have-joined"]]],T=!C||!t.units.length?[]:r.hands||r.inside?k.slice(0,1):k;y.replaceChildren(
...T.map(([N,F])=>e("span",{},e("b",{},`${N}`)," ",F))),S.update(r.seconds);for(let N of x)vn(E[N],B(N));u=C?r.hands?n["\
room-by-hands-now"]:K[r.state]:n["room-not-open"],(f.state!==r.state||f.room!==r.room||f.hands!==r.hands)&&h(u),r.busy||
I.end(),wn(m,r.withheld),M.update(r.way??{},ut(n,r.joined)),D.hidden=!r.way?.address,A(),p&&!r.busy&&r.state==="closed"&&
m.childElementCount&&(p=!1,m.scrollIntoView({block:"nearest"}))}function A(){let L=JSON.stringify(r.charts??[]);if(L===c)
return;c=L;let f=!!r.charts?.length;g.replaceChildren(...jn(r.charts??[],n)),$.hidden=!f,U(f),f&&p&&g.scrollIntoView({block:"\
start"}),p=!1}let H=e("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line aja\
r-bar-first"},t.units.length?y:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...x.
map(L=>E[L]))),e("div",{class:"ajar-bar-line"},v,j,$,D,S.element),M.dialog),R=t.units.length?bn(t,{words:n,ask:l,send:L=>d(
"hands",L)}):null;return $.hidden=!0,Pe(H,()=>o({room:"look"}),a),{parts:[g,m,w,H,R].filter(Boolean),update:J}}function vn(t,n){
t.toggleAttribute("aria-disabled",!!n),n&&t.setAttribute("aria-disabled","true"),t.title=n||""}function wn(t,n=[]){let o=[
...t.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(n)&&t.replaceChildren(...n.map(a=>e("p",{},a)))}
var jn=(t,n)=>t.map(o=>{let a=e("div",{class:"ajar-chart-block"});return Ee(a,o,n),a});function xn(t,{words:n,send:o,onDispose:a}){
let s={},l="",r=e("div",{class:"ajar-results"}),i=e("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=e("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=e("div",{}),p=e("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=e("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=g():(p.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),g=()=>s.busy?n["room-one-moment"]:s.not;return t.replaceChildren(e("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,r,i,c,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"\
ajar-moves"},d),p)),Pe(t,()=>o({room:"look"}),a),{update(m){s={...s,...m},u.replaceChildren(s.practice?we(n):""),c.textContent=
s.problem,c.hidden=!s.problem,wn(i,s.withheld),vn(d,g());let w=JSON.stringify(s.charts??[]);w!==l&&(l=w,r.replaceChildren(
...s.charts?.length?jn(s.charts,n):[e("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function Vo(t,n,o){let a=null,
s=!1,l=e("span",{role:"timer"}),r=e("button",{type:"button",class:"ajar-link",onclick:()=>{s=!s,c()}}),i=e("p",{class:"a\
jar-clock"},l," ",r);function c(){let p=a===null?null:Math.max(0,Math.floor((Date.now()-a)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,g=p===null?t?O(n["room-minutes"],{minutes:t}):"":t?O(n["room-clock"],{time:d,minutes:t}):
d;l.textContent=s?"":g,r.textContent=n[s?"room-clock-show":"room-clock-hide"],i.hidden=!g}let u=setInterval(()=>{a!==null&&
c()},1e3);return o(()=>clearInterval(u)),{element:i,update:p=>{a=p==null?null:Date.now()-p*1e3,c()}}}function Cn(t,{words:n,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-couple-${window.ajarForms}`,
l=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=e("div",{class:"ajar-text"}),i=e("summary",{}),c=({title:d,
story:g,more:m,role:w})=>{l.innerHTML=g,l.prepend(e("h2",{},d)),r.innerHTML=m,i.textContent=w},u=t.couples.find(d=>d.id===
o)??t.couples[0],p=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(d=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:s,
value:d.id,checked:d===u,onchange:()=>{c(d),a(d.id)}}),e("span",{},d.title)))));return c(u),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},l,e("details",{class:"ajar-role"},i,r),p)}window.ajarShown??(window.ajarShown=new WeakMap);var je=window.ajarShown,Sn="needs@";function zo(){let t=document.getElementById(
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
.ajar .ajar-hands .ajar-words{margin-top:1em}.ajar-bar-line>:empty{display:none}.wall-dialog,.wall-dialog *{box-sizing:b\
order-box}.wall-dialog :is(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);background:var(--paper);
border:2px solid var(--edge);border-radius:2vh;padding:4vh;margin:auto;font-size:max(1.0625rem,3.6vh);line-height:1.35;m\
ax-width:92vw}
.wall-dialog::backdrop{background:#00000073}.wall-dialog h2{font-size:1.2em;margin-bottom:.5em}.wall-dialog dl{columns:2\
;
column-gap:2em}.wall-dialog dl>div{break-inside:avoid;display:flex;gap:.8em;padding-block:.15em}.wall-dialog dt{min-widt\
h:4.6em}
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-right:.5em}.wall-answers{display:flex;gap:.8em;\

margin-top:1em}.wall-dialog button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);border:1.5px\

solid var(--edge);border-radius:12px;padding:.4em 1em;min-height:48px;cursor:pointer}.wall-dialog .wall-primary{backgrou\
nd:var(--accent);
border-color:var(--accent);color:var(--on-accent)}.wall-dialog :focus-visible{outline:3px solid var(--accent);outline-of\
fset:3px}.ajar:has(.ajar-desk:not([hidden])){max-width:84rem}.ajar-desk{--ground: var(--ajar-paper);--paper: var(--ajar-\
paper);--soft:
var(--ajar-soft);--ink: var(--ajar-ink);--muted: var(--ajar-muted);--edge: var(--ajar-edge);--line: var(--ajar-line);--a\
ccent:
var(--ajar-accent);--on-accent: var(--ajar-on-accent);--warm: var(--ajar-warm);display:grid;gap:12px 28px;font-size:1rem\
;
line-height:1.4;grid-template:"top top" auto "left notes" minmax(0,1fr) "moves moves" auto / minmax(0,1fr) minmax(0,1fr)\
;
height:max(36rem,calc(100vh - 4.5rem))}.ajar .ajar-desk h2{font-size:.9375rem;color:var(--muted);font-weight:600;margin-\
bottom:4px}
.ajar .ajar-desk button,.ajar .desk-button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);bord\
er:1.5px
solid var(--edge);border-radius:12px;min-height:44px;padding:4px 14px;text-decoration:none;display:inline-flex;align-ite\
ms:center;
justify-content:center;cursor:pointer}.ajar .ajar-desk button:hover:not(:disabled),.ajar .desk-button:hover{background:v\
ar(--soft);
color:var(--accent)}.ajar .ajar-desk .wall-primary,.ajar .ajar-desk .wall-primary:hover:not(:disabled){background:var(--\
accent);
border-color:var(--accent);color:var(--on-accent)}.ajar .ajar-desk button:disabled{color:var(--muted);border-style:dashe\
d;
cursor:default}.desk-top{grid-area:top;display:grid;grid-template-columns:auto 1fr auto;gap:6px 20px;align-items:center}\

.ajar .desk-clock{font-size:1.8125rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1.1}.desk-plan{line-\
height:1.3}
.desk-late{color:var(--warm)}.ajar .desk-small{font-size:.9375rem;color:var(--muted)}.desk-tools{display:flex;flex-wrap:\
wrap;
gap:8px;justify-content:flex-end}.ajar .desk-tools>*{font-size:.9375rem}.ajar .desk-agenda{grid-column:1 / -1;display:fl\
ex;
gap:3px;font-size:.875rem;list-style:none}.ajar .desk-agenda li{min-width:0;padding-right:4px;color:var(--muted);white-s\
pace:nowrap;
overflow:hidden;text-overflow:ellipsis;line-height:1.5}.desk-agenda li:before{content:"";display:block;height:6px;border\
-radius:3px;
background:var(--line);margin-bottom:2px}.desk-agenda .done:before{background:var(--accent)}.ajar .desk-agenda .here{col\
or:var(--ink);
font-weight:650}.desk-agenda .here:before{background:linear-gradient(90deg,var(--accent) 50%,var(--line) 50%)}.desk-agen\
da
.dropped{text-decoration:line-through}.desk-left{grid-area:left;min-height:0;overflow:auto;display:grid;grid-template:"n\
\\
ow now" auto "next room" auto / minmax(0,11rem) 1fr;gap:10px 20px;align-content:start}.desk-now{grid-area:now}.desk-next\
{
grid-area:next}.desk-room{grid-area:room}.desk-wall{display:block;aspect-ratio:16 / 9;border:1.5px solid var(--edge);bor\
der-radius:10px;
overflow:hidden}.desk-now .desk-wall{border:2px solid var(--accent)}.desk-screen{position:fixed;inset:0;z-index:10000}.a\
jar
.desk-count{font-size:1.5rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1.2}.desk-more{display:flex;f\
lex-wrap:wrap;
gap:8px}.ajar .desk-more{margin-top:8px}.desk-notes{grid-area:notes;min-width:0;min-height:0;display:flex;flex-direction\
:column}
.desk-notes-text{font-size:1.25rem;line-height:1.5;flex:0 1 auto;min-height:6rem;overflow:auto}.ajar .desk-notes-text>*+\

*{margin-top:12px}.desk-notes-text strong{color:var(--accent)}.desk-figures{margin-top:12px;min-height:2.75rem;overflow:\
auto}
.desk-figures table{border-collapse:collapse;font-size:.9375rem}.desk-figures :is(th,td){text-align:left;padding:4px 12p\
x
4px 0;border-bottom:1px solid var(--line);vertical-align:top}.desk-figures th{font-weight:600}.desk-moves{grid-area:move\
s}
.ajar .desk-status{min-height:1.5em;padding-bottom:4px;font-weight:600}.desk-pad{display:grid;grid-template-columns:1fr \
repeat(4,1fr)
1.4fr;gap:8px}.ajar .ajar-desk .desk-pad button{flex-direction:column;min-height:60px;line-height:1.2;padding:6px}.desk-\
pad
kbd{font:inherit;font-size:.875rem;font-weight:400;opacity:.85}.ajar .ajar-desk .desk-end{border-color:transparent;color\
:var(--muted);
text-decoration:underline;padding-inline:4px}.ajar .ajar-desk .wall-dialog{font-size:1.0625rem;padding:24px;border-radiu\
s:16px;
max-width:min(92vw,40rem);max-height:92vh;overflow:auto}.ajar .ajar-desk .wall-dialog>div>*+*{margin-top:10px}.ajar .aja\
r-desk
.wall-dialog h2{font-size:1.25rem;color:var(--ink)}.desk-scan{display:block;width:min(60vh,18rem);height:auto;background\
:#fff;
border-radius:12px}.desk-stepper{display:grid;grid-template-columns:1fr auto 3rem auto;gap:8px;align-items:center}.desk-\
stepper
output{text-align:center;font-size:1.5rem;font-weight:650}.ajar .ajar-desk .desk-stepper button{min-width:60px;min-heigh\
t:60px;
font-size:1.5rem}.ajar .remote-parts,.ajar .remote-drops{list-style:none}.remote-parts button{width:100%;justify-content\
:space-between;
gap:12px;text-align:left}.remote-parts li+li{margin-top:6px}.remote-parts [aria-current]{border-color:var(--accent);bord\
er-width:2px}
.remote-dropped{text-decoration:line-through}.remote-drops li{display:flex;justify-content:space-between;gap:12px;align-\
items:center;
padding-block:4px}.remote-more{display:flex;flex-wrap:wrap;gap:8px}.desk-notes-text:focus-visible{outline-offset:1px}@co\
ntainer (max-width:
52rem){.ajar-desk{grid-template:"top" auto "left" auto "moves" auto "notes" auto / minmax(0,1fr);height:auto}.desk-top{g\
rid-template-columns:auto
1fr}.desk-tools{grid-column:1 / -1;justify-content:start}.desk-pad{grid-template-columns:repeat(3,1fr)}.desk-left{grid-t\
emplate:"\\
now" auto "room" auto / minmax(0,1fr)}.desk-next,.ajar .desk-agenda{display:none}}.ajar-start{background:var(--ajar-pape\
r);
border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(1em,4cqi,2em)}.ajar-start>*+*{margin-top:1em!importan\
t}
.ajar-start-two{display:grid;grid-template-columns:1fr 1fr;gap:1em}@container (max-width: 34rem){.ajar-start-two{grid-te\
mplate-columns:1fr}}
.ajar .ajar-start legend{font-weight:600;margin-bottom:.4em}.ajar-start-way{display:flex;gap:.75em;align-items:baseline;\

padding:.5em 0;cursor:pointer}.ajar-start-way small{display:block;color:var(--ajar-muted);font-size:.9em}.ajar .ajar-sta\
rt-way
input{width:1.2em;height:1.2em;flex:none;align-self:center}.ajar .ajar-begin{background:var(--ajar-accent);color:var(--a\
jar-on-accent);
padding-inline:2em}
`;t.textContent!==n&&(t.textContent=n)}function Yo({model:t,el:n}){zo();let o=t.get("pages"),a=t.get("words"),s=new Map,
l=new Map,r=new Map,i=[],c=f=>i.push(f),u=null,p=!1,d=!1,g=new Map,m=Math.min(t.get("page"),o.length-1);n.classList.add(
"ajar");let w=e("div",{class:"ajar-page"}),v=f=>o.flatMap(({blocks:C})=>C).find(C=>C.kind==="exercise"&&C.key===f)?.exercise,
y=hn({words:a,answered:()=>[...l].map(([f,{answers:C}])=>[v(f),C]).filter(([f,C])=>f&&Object.keys(C??{}).length)}),S=0,$=f=>{
if(clearTimeout(S),S=0,y.set(f),u?.setLost(f),f)for(let C of r.keys())s.get(C)?.release()},j=(f,{awaited:C=!1}={})=>{try{
t.send(f)}catch{$(!0);return}C&&!S&&(S=setTimeout(()=>$(!0),8e3))},h=wt({words:a,countries:t.get("notice")?.help??o[0]?.
blocks[0]?.help,leave:()=>I(),onCountry:f=>j({country:f})}),I=()=>{j({forget:!0}),ze()},q=(f,C,k)=>(s.set(f.key,k),l.has(
f.key)&&k.update(l.get(f.key)),C),x={html(f){let C=e("div",{class:"ajar-text"});return C.innerHTML=f.html,h.addNumbers(C),
C.addEventListener("click",k=>{let T=k.target.closest("a"),N=o.findIndex(({id:F})=>F&&T?.getAttribute("href")===`${F}.ip\
ynb`);N<0||(k.preventDefault(),D(N))}),C},home(f){let C=e("div",{});return q(f,C,gn(C,{words:a,send:N=>{N.import&&s.get(
"chart")?.begin(),j(N)},open:N=>D(o.findIndex(({id:F})=>F===N)),help:h})),j({home:f.key}),C},scenario(f){return Cn(f,{words:a,
picked:t.get("couple"),pick:C=>{t.set("couple",C),t.save_changes()}})},door(f){let C=e("div",{});return q(f,C,rn(C,{words:a,
send:j,onDispose:c}))},desk(f){let C=e("div",{});return q(f,C,ln(C,f,{words:a,send:j,onDispose:c}))},group(f){let C=e("d\
iv",{});return q(f,C,xn(C,{words:a,send:j,onDispose:c}))},asking(f){let{items:C}=o[m].blocks.find(({key:F})=>F===f.of).exercise,
{parts:k,update:T}=yn(f,{words:a,send:j,onDispose:c,form:()=>r.get(f.of),ask:F=>C.find(_=>_.id===F).ask}),N=document.createDocumentFragment();
return N.append(...k),q(f,N,{update:T})},exercise(f){let C=e("div",{}),k=y.line(u?{}:{role:"alert"});r.set(f.key,C);let T=(N,F)=>{
u?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let _=window.ajarSent;g.set(f.key,_),j({key:f.key,
...N,sent:_},{awaited:F}),!(!F||!y.isLost())&&($(!0),k.scrollIntoView({block:"nearest"}))};return s.set(f.key,ht(C,f.exercise,
{words:a,level:f.level,sort:Ct,...l.get(f.key),help:h,needs:()=>E(f.needs),below:()=>f.key.startsWith("plan@")&&h.isKnown()?
h.line():null,onAside:N=>P(f.key,{aside:N}),onChange:N=>{P(f.key,{answers:N,done:!1}),T({answers:N,done:!1},d)},onMove:N=>P(
f.key,{at:N}),onDone:N=>{T({answers:N,done:!0},!0),f.key.startsWith("check-in@")&&s.get("chart")?.begin()},onStartOver:()=>{
P(f.key,{answers:{},done:!1}),T({remove:!0})}})),C.firstElementChild.append(k),c(()=>y.forget(k)),C},chart(f){let C=e("d\
iv",{class:"ajar-chart-block"}),k=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:T,end:N}=ee(a,_=>k.
replaceChildren(_)),F=_=>{N(),Ee(C,_,a)};return s.set(f.key,{update:F,begin:T,end:N}),l.has(f.key)&&F(l.get(f.key)),T(),
j({chart:f.key}),e("div",{},C,k)},notice(f){if(xt(()=>j({forget:!0})),!f.leave)return e("div",{class:"ajar-notice"},e("p",
{},f.text));let C=e("div",{class:"ajar-leave"},h.button(),Ve({words:a,leave:I}));jt(h.open),u=St({words:a,send:j});let k=document.
createDocumentFragment();return k.append(e("div",{class:"ajar-notice"},u.line,C),e("div",{class:"ajar-on-paper"},h.text()),
u.more),k}};function E(f){let C=o.findIndex(({blocks:T})=>T.some(({key:N})=>N===Sn));return C<0?f?e("p",{},e("a",{href:f},
a["help-needs"])):null:e("button",{type:"button",onclick:()=>{D(C);let T=r.get(Sn).querySelector("h2");T.tabIndex=-1,T.focus()}},
a["help-needs"])}let B=f=>o[m].blocks.find(C=>C.kind===f),P=(f,C)=>l.set(f,{...l.get(f),...C}),U=()=>{for(let f of i.splice(
0))f()};function M({focus:f=!1}={}){if(U(),s.clear(),p){w.replaceChildren(u?"":e("p",{class:"ajar-empty"},a["keep-locked\
-here"]));return}if(w.replaceChildren(...o[m].blocks.map(F=>x[F.kind](F))),o.length<2)return;let C=(F,_)=>e("button",{type:"\
button",onclick:()=>D(F)},_),k=m>0?C(m-1,a["previous-page"]):null,T=m<o.length-1?C(m+1,a["next-page"]):null;if(w.append(
e("div",{class:"ajar-moves ajar-turn"},k,T)),K.replaceChildren(...o.map(({title:F},_)=>e("li",{},e("button",{type:"butto\
n","aria-current":_===m?"page":null,onclick:()=>D(_)},F)))),J.textContent=O(a["page-of"],{n:m+1,all:o.length,title:o[m].
title}),!f)return;let N=w.querySelector("h1, h2, h3")??w;N.tabIndex=-1,N.focus({preventScroll:!0}),n.scrollIntoView({block:"\
start"})}function D(f){o[f]&&(m=f,K.parentElement.open=A(),t.set("page",f),t.save_changes(),M({focus:!0}))}let K=e("ol",
{}),J=e("summary",{}),A=()=>window.innerWidth>640;t.get("notice")&&n.append(x.notice(t.get("notice")));let H=e("nav",{class:"\
ajar-nav","aria-label":a.pages},e("details",{open:A()},J,K));o.length>1&&n.append(H),n.append(y.line({role:"alert"}),w);
let R=0;for(let f of["keydown","pointerdown","scroll"])n.addEventListener(f,()=>{Date.now()-R<3e4||(R=Date.now(),j({active:!0}))},
{passive:!0,capture:!0});t.on("msg:custom",f=>{if($(!1),f.keeping){let C=[...g.values()].some(N=>f.acknowledged<N);u?.update(
C?{...f.keeping,saved:!1}:f.keeping);let{state:k}=f.keeping,T=k==="locked";k&&(d=k==="kept"),k&&T!==p&&(p=T,l.clear(),H.
hidden=p,M())}for(let[C,k]of Object.entries(f.states??{})){if(f.acknowledged<g.get(C))continue;let T=k.answers&&!Object.
keys(k.answers).length;P(C,T?{...k,at:0}:k),s.get(C)?.update(l.get(C))}f.country!=null&&h.choose(f.country),f.file&&(s.get(
"home")?.settle(),kn(f.file)),f.erased&&s.get("home")?.say(f.erased,B("home")?.erased),f.said&&s.get("chart")?.end(),f.said&&
(s.get("home")??u)?.say(f.said),f.open&&D(o.findIndex(({id:C})=>C===f.open)),f.problem&&s.get(f.problem.key)?.say(f.problem.
text)}),t.on("change:pages",()=>{o=t.get("pages"),M()});let L=mn(t,{gone:()=>$(!0),back:()=>{y.isLost()&&j({ready:!0})}});
return M(),je.set(a,(je.get(a)??0)+1),j({ready:!0}),()=>{U(),L(),clearTimeout(S),je.set(a,je.get(a)-1),je.get(a)||j({gone:!0})}}
var vl={render:Yo};export{vl as default,zo as dress,Yo as render};
