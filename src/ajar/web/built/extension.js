(()=>{var Ln=["button","input","select","summary","textarea"],Nn=["input","select","textarea"];function e(t,n={},...o){let a=document.
createElement(t);for(let[s,r]of Object.entries(n))s.startsWith("on")?a.addEventListener(s.slice(2),r):r===!0?a.setAttribute(
s,""):r!==!1&&r!=null&&a.setAttribute(s,r);return Ln.includes(t)&&a.setAttribute("data-lm-suppress-shortcuts","true"),Nn.
includes(t)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(s=>s!=null)),a}function Z(t,n,...o){let a=document.
createElementNS("http://www.w3.org/2000/svg",t);for(let[s,r]of Object.entries(n))a.setAttribute(s,r);return a.append(...o),
a}var O=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,s)=>{let r=n[a];return s?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),Se=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function $e(t,n){let o=n[t.among?.item]??{},a=t.cards.filter(s=>t.among?.piles.includes(o[s.id]));return a.length?
a:t.cards}var pt=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(o=>t.cards.some(a=>a.id===o))};function ee(t,n){let o=0,a=!1;return{begin(){o||(o=setTimeout(()=>{a=!0,n(t["keep-opening"])},400))},end(){clearTimeout(
o),o=0,a&&n(""),a=!1}}}function dt(t,n,o){let{words:a,level:s=3,small:r=!1,beside:l=[]}=o,c={...Bn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,u={...o.answers},p=0,d=null,g=0,m=o.aside??0,j=[n.why?e("p",{class:"\
ajar-why"},n.why):null,n.private?e("p",{class:"ajar-private"},n.private):null].filter(Boolean),v=e("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),w=e("div",{}),C=e("div",{class:"ajar-body"}),$=e("section",{class:"ajar-form","\
aria-labelledby":`${i}-title`},e(`h${s}`,{id:`${i}-title`},n.title),...r?[e("div",{class:"ajar-beside"},...l,In(j,a))]:j,
w,C,v);t.replaceChildren($);function y(){let k=n.items.filter(A=>Se(A,u));return r&&n.together?[k]:k.map(A=>[A])}let h=k=>{
v.replaceChildren(k)},I=ee(a,h);function q(k,A){v.replaceChildren(`${k} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{
u=A,h(""),o.onChange(u),J({focus:!0})}},a["put-back"]))}function x(k,A){u={...u,[k.id]:A},qn(C),h(""),o.onChange(u),U()}
function M(){W(!0),I.begin(),g=setTimeout(B,8e3)}function B(){g&&(clearTimeout(g),g=0,W(!1),I.end())}function W(k){for(let A of d?.
fieldsets??[])A.disabled=k}function U(){if(!d)return;let{items:k,skip:A,where:N,next:D}=d,H=y().length;A.textContent=E(k)?
a["clear-and-skip"]:a.skip,N.textContent=O(a["question-of"],{n:p+1,all:H}),N.hidden=r&&H===1,D.textContent=p===H-1?a.done:
a.next}let E=k=>k.some(({id:A})=>u[A]!=null);function F(k,A=!0){if(g)return;let N=y();if(p+=k,p>=N.length){p=N.length-1,
M(),o.onDone(u);return}J({focus:A,again:k<0})}function K(k,A){let N=`${i}-${k.id}`,D=e("legend",{},O(k.ask,u)),H=k.hint?
e("p",{class:"ajar-hint",id:`${N}-hint`},k.hint):null,Y=[H,A.mark].filter(Boolean).map(({id:ie})=>ie),z=k.among?{...k,cards:$e(
k,u)}:k,re=c[k.kind](z,pt(z,u[k.id]),{words:a,level:s+1,group:N,change:ie=>x(k,ie),say:h,...A}),oe={class:`ajar-item aja\
r-${k.kind}`,tabindex:"-1","aria-describedby":Y.join(" ")||null};return e("fieldset",oe,D,H,re)}function J({focus:k=!1,again:A=!1}={}){
let N=y();p=Math.max(0,Math.min(p,N.length-1));let D=N[p],H=o.mark?.(D),Y=H?e("p",{class:"ajar-mark",id:`${i}-${D[0].id}\
-mark`},H):null,z=e("div",{class:"ajar-moves"}),re=p>0?()=>F(-1):null,oe=D.map(ue=>K(ue,{mark:Y,again:A,moves:z,back:re})),
ie=e("button",{type:"button",onclick:()=>{if(g)return;let ue=u,He=E(D);u={...u,...Object.fromEntries(D.map(({id:Ce})=>[Ce,
null]))},o.onChange(u),F(1),He&&q(a.cleared,ue)}}),xe=e("button",{type:"button",onclick:()=>{g||(h(""),F(1))}}),le=e("p",
{class:"ajar-where"});d={items:D,skip:ie,where:le,next:xe,fieldsets:oe},w.replaceChildren(),z.replaceChildren(ie,xe),re&&
z.prepend(e("button",{type:"button",onclick:re},a.back));let ge=oe.length===1;Y&&ge&&oe[0].lastElementChild.before(Y),C.
replaceChildren(le,...Y&&!ge?[Y]:[],...oe,z),U(),o.onMove?.(p),k&&(oe[0].focus({preventScroll:!0}),le.scrollIntoView({block:"\
nearest"}))}function T(k){if(w.replaceChildren(),!k||!o.help||m>k.kinds.length)return null;let A=()=>{m=k.kinds.length+1,
o.onAside?.(m),w.replaceChildren(),C.querySelector("[tabindex]").focus()},{help:N,needs:D}=o;return w.append(N.notice(k,
{level:s+1,aside:A,needs:D})),w.querySelector("[tabindex]")}function P(k,{focus:A=!1,danger:N=null}={}){d=null;let D=e(`\
h${s+1}`,{tabindex:"-1"},a["what-you-said"]);C.replaceChildren(e("div",{class:"ajar-reflection"},D,...k.flatMap(Y=>Ue(Y,
s+2)),o.below?.()??null),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>{p=0,J({focus:!0,again:!0})}},
a.change),e("button",{type:"button",onclick:()=>{let Y=u;u={},p=0,m=0,o.onAside?.(0),o.onStartOver(),J({focus:!0}),q(a["\
started-over"],Y)}},a["start-over"])));let H=T(N);A&&(H??D).focus()}function R(k){let A=C.contains(document.activeElement);
A&&d&&!g||(B(),u={...k.answers},k.done?P(k.reflection,{focus:A,danger:k.danger}):(p=k.at??Math.max(0,y().findIndex(N=>N.
some(({id:D})=>u[D]==null))),J()))}let{done:L,reflection:f,danger:S}=o;return R({answers:u,at:o.at,done:L,reflection:f,danger:S}),
{update:R,release:B,say:k=>{B(),h(k)}}}var In=(t,n)=>t.length?e("details",{},e("summary",{},n["why-this"]),...t):"";function qn(t){
for(let n of t.querySelectorAll("input"))["radio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=
n.value}var Ue=({heading:t,said:n,words:o},a)=>[t?e(`h${a}`,{},t):null,n.length>1?e("ul",{class:"ajar-said"},...n.map(s=>e(
"li",{},s))):n.length?e("p",{class:"ajar-said"},n[0]):null,...o.map(s=>e("p",{},s))].filter(Boolean),Bn={ruler(t,n,{group:o,
change:a}){let s=Array.from({length:11},(r,l)=>e("label",{class:"ajar-number"},e("input",{type:"radio",name:o,value:l,checked:n===
l,onchange:()=>a(l),"aria-describedby":l===0?`${o}-low`:l===10?`${o}-high`:null}),e("span",{},`${l}`)));return e("div",{
class:"ajar-scale"},e("div",{class:"ajar-numbers"},...s),e("p",{class:"ajar-anchors"},e("span",{id:`${o}-low`},e("b",{},
"0"),` ${t.low}`),e("span",{id:`${o}-high`},e("b",{},"10"),` ${t.high}`)))},choice(t,n,{words:o,group:a,change:s}){let{chosen:r,
own:l}=n||{chosen:[],own:""},c=()=>s(r.length||l.trim()?{chosen:[...r],own:l}:null),i=t.many?"checkbox":"radio",u=t.cards.
map(d=>e("input",{type:i,name:a,value:d.id,checked:r.includes(d.id),onchange:g=>{t.many?r=r.filter(m=>m!==d.id).concat(g.
target.checked?d.id:[]):(r=[d.id],l="",p&&(p.value="")),c()}})),p=t.own?e("input",{type:"text",value:l,maxlength:500,oninput:d=>{
l=d.target.value,!t.many&&l.trim()&&(r=[],u.forEach(g=>{g.checked=!1})),c()}}):null;return e("div",{class:"ajar-cards"},
e("p",{class:"ajar-hint"},o[t.many?"choose-many":"choose-one"]),...t.cards.map((d,g)=>e("label",{class:"ajar-card"},u[g],
e("span",{},d.text))),p?e("label",{class:"ajar-own"},e("span",{},t.own),p):null)},text(t,n,{words:o,change:a}){let s=e(t.
long?"textarea":"input",{...t.long?{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:r=>a(r.target.value.trim()?r.
target.value:null)});return t.long&&(s.value=n??""),e("label",{class:"ajar-words"},e("span",{},o["own-words"]),s)},list(t,n,{
words:o,change:a}){let s=e("div",{}),r=()=>{let d=[...s.querySelectorAll("input")].map(g=>g.value).filter(g=>g.trim());a(
d.length?d:null)},l=()=>[...s.children].forEach((d,g)=>{d.querySelector("label > span").textContent=O(o.line,{n:g+1}),d.
querySelector("button").setAttribute("aria-label",O(o["remove-line"],{n:g+1}))}),c=e("button",{type:"button",class:"ajar\
-link",onclick:()=>{u(""),s.lastElementChild.querySelector("input").focus()}},o["add-line"]),i=()=>{l(),c.hidden=s.children.
length>=t.most},u=d=>{let g=e("div",{class:"ajar-line"},e("label",{class:"ajar-words"},e("span",{}),e("input",{type:"tex\
t",value:d,maxlength:2e4,oninput:r})),e("button",{type:"button",class:"ajar-remove",onclick:()=>{let m=g.nextElementSibling||
g.previousElementSibling;g.remove(),m||u(""),i(),r(),(m||s.firstElementChild).querySelector("input").focus()}},"×"));s.
append(g),i()},p=n||[];for(let d=0;d<Math.max(t.lines,p.length);d++)u(p[d]??"");return e("div",{class:"ajar-lines"},s,c)},
date(t,n,{words:o,change:a}){return e("label",{class:"ajar-words"},e("span",{},o["pick-date"]),e("input",{type:"date",value:n??
"",oninput:s=>a(s.target.value||null)}))}};var Dn="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Xo=new RegExp(`(${Dn})|[.…]+|[!?;\\n]`,"gu");function ft({title:t,close:n,bar:o,parts:a}){let s=()=>{l.close?l.close():l.remove()},r=e("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},t),l=e("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),s())}},o,r,...a,e("div",{class:"ajar-moves"},e("button",{type:"b\
utton",onclick:s},n)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var mt=["emergency","crisis","violence","agency","worried","child"],Fn=["crisis","violence"],kt='a[href$="#Help-lines"]',
Q=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function ht(){for(let t of Q().
listeners){let{isConnected:n}=t.element;t.shown&&!n&&Q().listeners.delete(t),t.shown||(t.shown=n)}}function Rn(t,{zone:n="",
languages:o=[]}){let a=c=>c.endsWith("/")?n.startsWith(c):n===c,s=t.find(({zones:c})=>c.some(a));if(s)return s.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let r=t.find(c=>c.home);return r?r.code:o.map(c=>c.split("-").slice(1).join("-").
toUpperCase()).find(c=>t.some(({code:i})=>i===c))??""}var Je=(t,n)=>n.flatMap(o=>t.lines.filter(a=>a.topic===o)),Ge=t=>t.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?e("span",{class:"\
ajar-unbroken"},n):n),gt=t=>`tel:${t.match(/\d+/)[0]}`;function bt({words:t,countries:n=[],leave:o,onCountry:a=()=>{}}){
n.length&&(Q().countries=n);let s=()=>Q().countries,r=()=>Q().chosen||Rn(s(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),l=()=>s().find(x=>x.code===r());function c(x){Q().chosen=
x,ht();for(let{element:M,draw:B}of Q().listeners)B(M)}function i(x,M){return M(x),Q().listeners.add({element:x,draw:M,shown:!1}),
queueMicrotask(ht),x}let u=x=>i(e("div",{}),M=>M.replaceChildren(...x())),p=()=>{let x=[...s(),{code:"-",country:t["help\
-elsewhere"]}],M=e("select",{onchange:()=>{c(M.value),a(M.value)}},...x.map(B=>e("option",{value:B.code},B.country)));return i(
M,()=>{M.value=l()?.code??"-"}),e("label",{class:"ajar-help-where"},e("span",{},t["help-in"]),M)},d=({say:x,to:M},B)=>{if(/^(tel|sms):/.
test(M))return e("a",{class:B?"ajar-reach":"ajar-reach ajar-first",href:M},e("span",{},...Ge(x)));let W=e("span",{},x),U=e(
"button",{type:"button",class:"ajar-link","aria-label":O(t["help-copy-what"],{address:M}),onclick:async()=>{await Wn(M,W)&&
(U.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"ajar-chat"},W," ",U)},g=x=>e("li",{},e("p",{class:"\
ajar-for"},x.for_what),e("p",{class:"ajar-hint"},[x.name,x.hours,x.languages].filter(Boolean).join(". ")),e("div",{class:"\
ajar-ways"},...x.reach.map(d))),m=({emergency:x,note:M})=>e("li",{class:"ajar-now"},e("p",{class:"ajar-for"},t["help-dan\
ger"]),M?e("p",{class:"ajar-hint"},M):null,e("div",{class:"ajar-ways"},e("a",{class:"ajar-reach",href:gt(x)},O(t["help-c\
all"],{number:x})))),j=x=>u(()=>{let M=l();if(!M)return[e("p",{},t["help-elsewhere-how"])];let B=x.flatMap(W=>W==="emerg\
ency"?m(M):Je(M,[W]).map(g));return[e("ul",{class:"ajar-help-lines"},...B)]});function v(){ft({title:t["help-title"],close:t["\
help-close"],bar:e("div",{class:"ajar-help-bar"},p(),Ve({words:t,leave:o})),parts:[e("p",{},t["help-lead"]),j(mt),e("p",
{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave-how"])]})}function w({title:x,text:M,
now:B,lines:W,kinds:U,countries:E},{level:F,aside:K,needs:J}){return E&&!q()&&(Q().countries=E),e("section",{class:"ajar\
-danger"},e(`h${F}`,{tabindex:"-1"},x),e("p",{},M),U.length?null:J?.()??null,p(),j(W),e("ul",{class:"ajar-todo"},...B.map(
T=>e("li",{},T))),e("p",{class:"ajar-hint"},t["help-trace"]),e("button",{type:"button",class:"ajar-link",onclick:K},t["h\
elp-aside"]))}let C=()=>e("button",{type:"button",class:"ajar-get-help",onclick:v},t["help-get"]);function $({emergency:x,
...M}){let W=Fn.map(E=>Je(M,[E])[0]?.reach??[]).flatMap(E=>["tel:","sms:"].map(F=>E.find(({to:K})=>K.startsWith(F))));return[
{say:O(t["help-call"],{number:x}),to:gt(x)},...W.filter(Boolean)]}let y=(x=`${t["help-line"]} `)=>u(()=>{let M=l(),B=(M?
$(M):[]).flatMap(({say:E,to:F},K)=>[K?" · ":"",e("a",{href:F},...Ge(E))]),W=e("button",{type:"button",class:"ajar-link",
onclick:v},t["help-get"]),U=e("span",{class:"ajar-off-paper"},B.length?" · ":"",W);return[e("p",{class:"ajar-help-line"},
x,...B,U)]});function h(x){if(!q())return;let[M]=[...x.querySelectorAll(kt)].reverse();M?.closest("p, ul").after(y(""));
for(let B of x.querySelectorAll("details"))B.open=B.querySelector("summary").textContent===l()?.country}let I=()=>u(()=>{
let x=l();return x?[e("p",{},e("b",{},`${t["help-title"]}, ${x.country}`)),e("p",{},`${t["help-danger"]} ${O(t["help-cal\
l"],{number:x.emergency})}`),e("ul",{},...Je(x,mt).map(({for_what:M,name:B,reach:W,hours:U})=>e("li",{},...Ge(`${M}: ${B}\
. ${W.map(({say:E})=>E).join(" · ")}. ${U}.`))))]:[e("p",{},t["help-elsewhere-how"])]}),q=()=>s().length>0;return{open:v,
notice:w,button:C,line:y,addNumbers:h,text:I,choose:c,code:r,isKnown:q}}var Ve=({words:t,leave:n})=>e("button",{type:"bu\
tton",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function yt(t){if(Q().open){Q().open=t;return}Q().
open=t,window.addEventListener("click",n=>{n.target.closest?.(kt)&&(n.preventDefault(),n.stopPropagation(),Q().open())},
{capture:!0})}async function Wn(t,n){try{return await navigator.clipboard.writeText(t),!0}catch{let o=document.createRange();
return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Ye(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function vt(t=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=t,n)return;let o=[];window.addEventListener(
"keydown",a=>{a.repeat||(o=a.key==="Shift"?[...o,a.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
Ye()))},{capture:!0})}function wt(t,n,{words:o,group:a,change:s,say:r}){let l={...n},c={},i=t.piles.map(m=>(c[m.id]=e("span",{}),e("li",{class:"\
ajar-pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.currentTarget.
classList.remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");let v=d[j.dataTransfer.
getData("text/plain")]?.[m.id];v&&!v.matches(":disabled")&&(v.checked=!0,p(v.dataset.card,m))}},c[m.id]))),u=()=>t.piles.
forEach(m=>{c[m.id].textContent=O(o["pile-count"],{pile:m.text,n:Object.values(l).filter(j=>j===m.id).length})}),p=(m,j)=>{
l[m]=j.id,u(),s({...l}),r(O(o.moved,{card:t.cards.find(v=>v.id===m).text,pile:j.text}))},d={},g=t.cards.map(m=>{d[m.id]=
{};let j=`${a}-${m.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:v=>v.dataTransfer.setData(
"text/plain",m.id)},e("legend",{},m.text),e("div",{class:"ajar-into"},...t.piles.map(v=>{let w=e("input",{type:"radio",name:j,
value:v.id,"data-card":m.id,checked:l[m.id]===v.id,onchange:()=>p(m.id,v)});return d[m.id][v.id]=w,e("label",{},w,e("spa\
n",{},v.text))})))});return u(),e("div",{},e("p",{class:"ajar-hint"},o["sort-how"]),e("ul",{class:"ajar-piles"},...i),...g)}function de(t,n){let o=!1,a=!1,s=()=>{a=o,o||n()};function r(){o=!0;let l=new AbortController,c=()=>{l.abort(),setTimeout(
()=>{o=!1,a&&s()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,c,{signal:l.signal,capture:i!==
"blur"})}for(let l of["pointerdown","keydown"])t.addEventListener(l,r);return s}function Oe(t,n){let o=c=>[...t.querySelectorAll(
c)],a=o("details[open] > summary").map(c=>c.textContent),s=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let c of o("summary"))c.parentElement.open=a.includes(c.textContent);if(s===!1)return;let r=o("summary, button").
find(c=>c.textContent===s),l=r??t.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function jt({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=e("span",
{}),s=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),r=e("p",{class:"ajar-problem",role:"alert"}),l=e(
"div",{}),c=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},r,l),i={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=i,p=!1,d=!1,g=!1,m=!1,j=!1,v=(T,P,R={})=>e("button",{type:"button",onclick:P,...R},T),w=T=>{T.tabIndex=
-1,T.focus()},C=()=>l.querySelector(".ajar-change"),$=()=>i.state==="kept"&&!i.reopen;function y(T,P=T){s.dataset.short=
P,a.textContent!==T&&(a.textContent=T)}function h(){let T=i.problem?t["keep-unsaved"]:t["keep-saving"],[P,R]={none:[t["n\
otice-alone"],t["notice-alone-short"]],locked:[t["keep-locked"],t["keep-locked-short"]],kept:i.saved?[t["keep-saved"],t["\
keep-saved-short"]]:[T],lost:[t["keep-lost"]]}[j?"lost":i.state];s.classList.toggle("ajar-state-lost",j),y(P,R),s.dataset.
longest=i.state==="kept"?t["keep-saved"]:"",r.textContent!==i.problem&&(r.textContent=i.problem),r.hidden=!i.problem}function I(){
i={...i,saved:!1},h()}function q(){h(),u=i,$()?l.replaceChildren(d?E("change"):F()):i.state!=="none"?l.replaceChildren(E(
"unlock")):p?l.replaceChildren(E(i.exists?"open":"start")):l.replaceChildren(m?W():B())}let x=()=>{p=!0,q(),l.querySelector(
"input").focus()},M=()=>i.hosted?e("p",{},t["keep-hub"]):null;function B(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},t["keep-title"]),e("p",{},t[i.exists?"keep-there":"keep-why"]),M(),e("div",{class:"ajar-moves"},v(t["keep-n\
othing"],()=>{m=!0,q(),w(s)}),v(t[i.exists?"keep-open":"keep-start"],x)))}let W=()=>e("p",{},v(t[i.exists?"keep-open":"k\
eep-start"],x,{class:"ajar-link"}));function U(){let P=["none","weak","fair","good","strong"].map(R=>t[`keep-strength-${R}`]).
reduce((R,L)=>L.length>R.length?L:R);return e("p",{class:"ajar-strength","aria-live":"polite","data-longest":P},e("span",
{},t["keep-strength-none"]))}function E(T){let P=T==="start"||T==="change",R={start:t["keep-start"],open:t["keep-open"],
unlock:t["keep-unlock"],change:t["keep-change"]}[T],L=e("input",{id:`${o}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${o}-how`,oninput:()=>{P&&n({strength:L.value})}}),f=e("input",{id:`${o}-again`,type:"password",spellcheck:"\
false"}),S=e("div",{},e("label",{for:`${o}-again`},t["keep-again"]),f),k=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),
A=e("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>n({place:A.value})}),N=U(),D=()=>{
if(!L.value){L.focus();return}if(k.hidden=!0,T==="change"){if(L.type==="password"&&f.value!==L.value){k.textContent=t["k\
eep-again-differs"],k.hidden=!1,f.focus();return}n({change:L.value},{awaited:!0})}else n({[T==="start"?"keep":"unlock"]:L.
value,place:A.value},{awaited:!0});y(t["keep-opening"]),L.value="",f.value="",N.firstChild.textContent=t["keep-strength-\
none"]},H=()=>{p=!1,d=!1,q(),T==="change"?C().focus():w(s)},Y=e("details",{},e("summary",{},t["keep-where"]),e("label",{
for:`${o}-place`},t["keep-place"]),A);return e("form",{class:"ajar-ask",onsubmit:z=>{z.preventDefault(),D()}},e(i.state===
"locked"?"h1":"p",{class:"ajar-title"},R),M(),T==="change"?e("p",{},t["keep-change-how"]):null,P?e("p",{},t["keep-no-way\
-back"]):null,e("label",{for:`${o}-words`},t[T==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-hint",id:`${o}\
-how`},t[P?"keep-how":"keep-how-open"]),L,P?N:null,T==="change"?S:null,e("label",{class:"ajar-card"},e("input",{type:"ch\
eckbox",onchange:({target:z})=>{L.type=z.checked?"text":"password",S.hidden=z.checked,k.hidden=!0}}),e("span",{},t["keep\
-see"])),T==="change"?k:Y,e("div",{class:"ajar-moves"},T==="unlock"?null:v(t["keep-not-now"],H),e("button",{type:"submit"},
R)))}function F(){let T=e("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(T.value)})},...[...new Set([5,15,30,
60,i.minutes])].sort((P,R)=>P-R).map(P=>e("option",{value:P,selected:P===i.minutes},O(t["keep-minutes"],{n:P}))));return e(
"div",{class:"ajar-kept"},v(t["keep-lock"],()=>{y(t["keep-opening"]),n({lock:!0},{awaited:!0})}),v(t["keep-change"],()=>{
d=!0,g=!1,q(),l.querySelector("input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},g?t["k\
eep-changed"]:""),e("details",{},e("summary",{},t["keep-where"]),e("p",{},i.place),i.copied?e("p",{},O(t["keep-copied"],
{program:i.copied})):null,e("label",{for:`${o}-minutes`},t["keep-idle"]),T))}function K(T){if(T.strength!=null){let P=l.
querySelector(".ajar-strength > span");P&&(P.textContent=T.strength);return}if(T.changed){d=!1,q(),l.querySelector(".aja\
r-changed").textContent=t["keep-changed"],g=!0,C().focus();return}i={...i,...T},i.state==="kept"&&(p=!1),$()||(d=!1),h(),
J()}let J=de(l,()=>{let T=u;if(T.state===i.state&&T.exists===i.exists&&T.minutes===i.minutes&&!!T.reopen==!!i.reopen&&!!T.
hosted==!!i.hosted&&l.firstChild){u=i;return}let R=p&&T.place!==i.place;q(),T.state!==i.state&&T.state!=="none"?w(s):R&&
l.querySelector("input").focus()});return q(),{line:s,more:c,update:K,begin:I,setLost:T=>{j=T,h()},say:T=>{r.textContent=
T,r.hidden=!1}}}function Me(t,{sentence:n,wide:o,narrow:a,columns:s,rows:r},l){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let c=(u,p)=>{let d=e("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":n});return d.innerHTML=
u,d.firstElementChild.setAttribute("aria-hidden","true"),d},i=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),c(o,"wide"),c(a,"narrow"),e("details",{open:i},e("summary",{},l.table),
e("table",{},e("thead",{},e("tr",{},...s.map(u=>e("th",{scope:"col"},u)))),e("tbody",{},...r.map(([u,...p])=>e("tr",{},e(
"th",{scope:"row"},u),...p.map(d=>e("td",{},d??"–")))))))))}function Pn(t,n=[]){let o=0;return t.map(({minutes:a},s)=>{let r=o;return n.includes(s)||(o+=60*a),{start:r,end:o}})}function xt(t,n,o){
let a=t.slides[n?.slide]?.part;if(a===void 0)return null;let s=Pn(t.parts,n.dropped),r=n.began??o,l=o-r,{start:c,end:i}=s[a],
u=Math.max(0,l-i)-Math.max(0,c-l);return{part:a,begun:n.began!=null,late:Math.trunc(u/60),partEnds:r+i,ends:r+s.at(-1).end}}
function Ct(t,n){let o=t.slides[n.slide]?.part??-1;return t.parts.map(({title:a,minutes:s,optional:r},l)=>{let c=n.dropped.
includes(l);return{part:l,title:a,minutes:s,optional:r,dropped:c}}).filter(({part:a,optional:s})=>s&&a>o)}function St(t,n,o=0){
if(!t)return null;let a=Math.max(0,t.ends==null?t.left??0:t.ends-n),s=t.total??Math.max(60*o,a);return{minutes:Math.ceil(
a/60),over:a===0,paused:t.ends==null,share:s?Math.ceil(a/60)/Math.ceil(s/60):0}}var _n=new Set,ze=()=>{if(!document.hidden)for(let t of[..._n])t(Math.random()*1e3)};window.addEventListener("online",ze);
window.addEventListener("pageshow",ze);document.addEventListener("visibilitychange",ze);function $t(){let t=0;return{set:n=>{t=n-Date.now()/1e3},now:()=>Date.now()/1e3+t}}var Ee=({questions:t},{question:n})=>t.find(({name:o})=>n&&o===n);function Ze({joined:t},n){return t?t===1?n["room-joine\
d-one"]:O(n["room-joined"],{n:t}):n["room-joined-none"]}function ke({answered:t},{joined:n},o){return n>t?O(o["wall-answ\
ered-of"],{n:t,of:n}):t===1?o["wall-answered-one"]:O(o["wall-answered"],{n:t})}function Ot(t,n){return t?t.over?n["wall-\
time-up"]:O(t.paused?n["wall-paused"]:n["wall-left"],{minutes:t.minutes}):""}function Te({shown:t},n){let o={"too-few":n["\
room-withheld-too-few"],"too-few-new":n["room-withheld-too-few"],alike:n["room-withheld-alike"],again:n["room-withheld-a\
gain"],moves:n["room-withheld-moves"],"both-first":n["room-withheld-both-first"],once:n["room-withheld-once"]},[a]=t.map(
({withheld:s})=>s).filter(Boolean);return o[a]??n["wall-held"]}function ce(t,n,...o){let a=t.querySelector(`.${n}`);if(a)return a.close(),null;let s=e("dialog",{class:`wall-dialog ${n}`,
onclose:()=>s.remove()},...o);return t.append(s),s.showModal(),s}var Qe=(t,n,o="")=>e("button",{type:"button",class:o,onclick:n},
t);function Ae(t,n,o,a,s){let r=ce(t,"wall-asking",e("p",{},n),e("div",{class:"wall-answers"},Qe(o,()=>{r.close(),s()},"\
wall-primary"),Qe(a,()=>r.close())))}var Xe=(t,{joined:n})=>t?.state==="open"?Math.max(0,n-t.answered):0;function Mt(t,n,o,a,s){
let r=Xe(n,o);if(!r){s();return}let l=r===1?a["wall-still-one"]:O(a["wall-still"],{n:r});Ae(t,l,a["wall-reveal-now"],a["\
wall-wait"],s)}function Et(t,n){let o=[[n["wall-key-next"],"→ ↓"],[n["wall-key-back"],"← ↑"],[n["wall-key-ends"],
"Home End"],[n["room-ask-open"],"O"],[n["room-ask-close"],"C"],[n["room-ask-reveal"],"R"],[n["wall-key-blank"],"B ."],[n["\
wall-key-join"],"J"],[n["wall-key-timer"],"T"],[n["wall-key-full"],"F"],[n["wall-key-size"],"+ −"],[n["wall-key-look"],
"D"],[n["wall-key-keys"],"?"]],a=ce(t,"wall-keys",e("h2",{},n["wall-keys"]),e("dl",{},...o.map(([s,r])=>e("div",{},e("dt",
{},...r.split(" ").map(l=>e("kbd",{},l))),e("dd",{},s)))),e("div",{class:"wall-answers"},Qe(n["wall-close"],()=>a.close())));
a?.addEventListener("keydown",s=>{s.key==="?"&&a.close()})}var be=({units:t})=>t.some(({snapshot:n,withheld:o})=>n||o);function et({units:t},n){let o=new Map,a=Un(n);for(let s of t){
if(n.length&&!n.some(({id:c})=>c===s.item)||s.kind==="move"&&!s.snapshot&&!s.withheld)continue;let l=["ruler","move"].includes(
s.kind)?s.kind:s.item;o.has(l)||o.set(l,{kind:s.kind,heading:s.heading,shown:[]}),o.get(l).shown.push(Jn(s,a))}return[...o.
values()]}function Un(t){let n=new Map;for(let{id:o,cards:a=[]}of t)for(let s of a){let r=s.short||s.text;n.set(`${o}/${s.
id}`,r),n.set(`${o}:${s.text}`,r)}return n}function Jn({id:t,item:n,card:o,heading:a,values:s,bands:r,snapshot:l,withheld:c},i){
let u=l&&(l.fine?Gn(l.counts,r):l.counts);return{id:n,name:i.get(t)??o,heading:a,labels:Vn(s,r).map(p=>i.get(`${n}:${p}`)??
p),sizes:r,counts:u,n:u?Le(u):0,withheld:c??""}}function Gn(t,n){let o=0;return n.map(a=>(o+=a,Le(t.slice(o-a,o))))}function Vn(t,n){
let o=0;return n.map(a=>{o+=a;let s=t[o-1];return a===1?s:`${t[o-a]}–${s}`})}var Le=t=>t.reduce((n,o)=>n+o,0),tt=({counts:t,
n})=>t.findIndex(o=>2*o>n),V=({shown:t})=>t.filter(({counts:n})=>n);var Tt=["wall-first","wall-second","wall-third"],Yn={importance:0,confidence:1,readiness:2},Lt=({id:t},n)=>Tt[Yn[t]??n%Tt.
length],ae=t=>`${(100*t).toFixed(2)}%`,Nt={"aria-hidden":"true"};function ye(t,n,o){return V(t).length?{ruler:At,move:At,
sort:Qn,card:oo,choice:ao}[t.kind](t,n,o):[e("p",{class:"wall-calm"},Te(t,n))]}function At(t,n){let o=Math.max(...V(t).flatMap(
({counts:a})=>a));return[e("div",{class:"wall-figures"},...t.shown.map((a,s)=>{let r=a.counts?[{counts:a.counts}]:[],l=t.
kind==="move"?[n["chart-lower"],n["chart-same"],n["chart-higher"]]:a.labels,c=t.kind==="move"?[1,1,1]:a.sizes,i=t.shown.
length>1?a.heading:"";return qt({...a,heading:i,labels:l,sizes:c},r,o,Lt(a,s),n)}))]}function It(t,n){let[o,a]=t,s=a.shown.
map(c=>[o.shown.find(({id:i})=>i===c.id),c]),r=s.flatMap(c=>c.flatMap(i=>i?.counts??[])),l=Math.max(1,...r);return[e("di\
v",{class:"wall-figures"},...s.map(([c,i],u)=>qt(i,[{counts:c?.counts,isEarlier:!0},{counts:i.counts}].filter(p=>p.counts),
l,Lt(i,u),n))),Ft([["wall-then",o.moment],["wall-solid",a.moment]])]}function qt({heading:t,labels:n,sizes:o},a,s,r,l){let c=Le(
o),i=.03,u=0,p=o.flatMap((g,m)=>{let j=u/c+(u?i/2:0);u+=g;let v=u/c-j-(u<c?i/2:0);return a.flatMap(({counts:w,isEarlier:C},$)=>{
let y=j+$*v/a.length;return zn(w[m]/s,w[m],y,v/a.length,C)})}),d=n.map((g,m)=>`${g}: ${a.at(-1)?.counts[m]??""}`);return e(
"figure",{class:r},t?e("figcaption",{class:"wall-whole"},t):null,a.length?Z("svg",{class:"wall-columns",role:"img","aria\
-label":d.join(", ")},...p):e("p",{class:"wall-muted wall-none"},l["wall-row-held"]),e("p",{class:"wall-scale"},...Zn(n,
o)))}function zn(t,n,o,a,s){let r=1-t;return[Z("rect",{x:ae(o),y:ae(r),width:ae(a),height:ae(t),class:s?"wall-then":"wal\
l-solid"}),Z("text",{x:ae(o+a/2),y:ae(r),dy:"-0.25em","text-anchor":"middle"},`${n}`)]}function Zn(t,n){return t.map((o,a)=>{
let s=e("span",{class:"wall-whole"},o);return s.style.setProperty("--size",n[a]),s})}function Qn(t,n,o){let a=[...V(t)].
sort((c,i)=>to(c.counts,i.counts)),s=Math.max(...a.map(({n:c})=>c)),[{labels:r}]=a;if(r.length>nt.length)return[Ie(a.map(
c=>eo(c,n)),o,n)];let l=a.map(({name:c,counts:[i,...u]},p)=>{let g=!p&&c.length+r[0].length<Xn?`${i} ${r[0]}`:`${i}`;return qe(
c,g,no([i,...u],s))});return[Ie([...l,...Dt(t,n)],o,n),Ft(r.map((c,i)=>[nt[i],c]))]}var Xn=24;function eo({name:t,labels:n,
counts:o,n:a},s){let r=Math.max(...o),l=n.filter((i,u)=>o[u]===r).join(" / "),c=O(s["wall-of"],{n:r,of:a});return qe(t,c,
[],e("p",{class:"wall-muted"},l))}var to=(t,n)=>{let o=t.findIndex((a,s)=>a!==n[s]);return o<0?0:n[o]-t[o]},nt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function no(t,n){let o=0;return t.map((a,s)=>{let r=o/n;return o+=a,Ne(
nt[s],r,a/n)})}function Ne(t,n,o){let[a,s]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[t]??[.04,.92],r=o?.004:0;return Z(
"rect",{class:t,x:ae(n+r),y:ae(a),width:ae(Math.max(0,o-2*r)),height:ae(s)})}function oo(t,n,o){let a=V(t).map(({name:s,
counts:r,n:l})=>({name:s,count:r[0],n:l}));return[Ie([...Bt(a,n),...Dt(t,n)],o,n)]}function ao(t,n,o){let[{labels:a,counts:s,
n:r}]=V(t),l=a.map((c,i)=>({name:c,count:s[i],n:r}));return[Ie(Bt(l,n),o,n)]}function Bt(t,n){let o=Math.max(...t.map(({
n:s})=>s));return[...t].sort((s,r)=>r.count-s.count).map(({name:s,count:r},l)=>qe(s,l?`${r}`:O(n["wall-of"],{n:r,of:o}),
[Ne("wall-rest",0,1),Ne("wall-pile-1",0,r/o)]))}var Dt=({shown:t},n)=>t.filter(({counts:o})=>!o).map(({name:o})=>qe(o,"",
[],e("p",{class:"wall-muted"},n["wall-row-held"]))),qe=(t,n,o,a=null)=>e("li",{},e("p",{class:"wall-whole"},e("span",{},
t),e("span",{},n)),o.length?Z("svg",Nt,...o):null,a);function Ie(t,n=t.length,o={}){let a=e("ol",{class:"wall-bars","dat\
a-many":t.length>10},...t.slice(0,n)),s=t.length-n;return s>0&&a.append(e("li",{class:"wall-muted"},O(o["wall-more"],{n:s}))),
a}var Ft=t=>e("ul",{class:"wall-key"},...t.map(([n,o])=>e("li",{},Z("svg",Nt,Ne(n,0,1)),o)));var so=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),ro=/^data:image\/(svg\+xml|png|jpeg);/,
fe=t=>t.flatMap(lo);function lo(t){if(typeof t=="string")return[document.createTextNode(t)];let[n,o,...a]=t;return n==="\
img"?ro.test(o.src)?[io(o)]:[]:so.has(n)?[e(n,{},...fe(a))]:fe(a)}var io=({src:t,alt:n=""})=>e("img",{src:t,alt:n});function ve(t,n){return V(t).length?{ruler:uo,move:co,sort:fo,card:mo,choice:ho}[t.kind](t,n):t.heading}var me=t=>/^[“"]/.
test(t)?t:`“${t.replace(/\.$/,"")}”`,Rt=({shown:t})=>t.every(({counts:n})=>n),co=(t,n)=>n["wall-moved"];function Wt({
id:t,heading:n},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[t]??[me(n),me(n)]}function uo(t,n){
let o=V(t),a=new Map;for(let p of o){let d=tt(p);a.set(d,[...a.get(d)??[],p])}let s=a.get(-1)??[];a.delete(-1);let r=[...a].
map(([p,d])=>po(d,p,o.length,n));if(s.length===o.length)return n["wall-spread-all"];let[l,c]=s.map(p=>Wt(p,n)),i={ruler:l?.[1],
other:c?.[0]},u=l?c?n["wall-spread-two"]:n["wall-spread"]:"";return[...r,O(u,i)].filter(Boolean).join(" ")}function po(t,n,o,a){
let[s,r]=t.map(u=>Wt(u,a)[0]),[l,c]=t[0].labels[n].split("–"),i={ruler:s,other:r,low:l,high:c};return t.length>1&&t.length===
o?O(a["wall-most-all"],i):O(r?a["wall-most-two"]:a["wall-most"],i)}function fo(t,n){let o=V(t),a=o[0].labels.map((c,i)=>({
pile:c,most:o.filter(u=>tt(u)===i)})),{pile:s,most:r}=a.reduce((c,i)=>c.most.length>=Math.min(1,i.most.length)?c:i);if(!r.
length)return Rt(t)?n["wall-sorted-spread"]:t.heading;let l={1:n["wall-sorted"],2:n["wall-sorted-two"]}[r.length];return O(
l??n["wall-sorted-many"],{pile:me(s),card:me(r[0].name),other:me(r.at(-1).name),n:r.length,all:o.length})}function mo(t,n){
let o=V(t).map(({name:a,counts:s,n:r})=>({name:a,count:s[0],n:r}));return Pt(o,t,n)}function ho(t,n){let[{labels:o,counts:a,
n:s}]=V(t);return Pt(o.map((r,l)=>({name:r,count:a[l],n:s})),t,n)}function Pt(t,n,o){let a=Math.max(...t.map(({count:p})=>p)),
s=t.filter(({count:p,n:d})=>2*p>d),r=s.length?s:t.filter(({count:p})=>p&&p===a);if(!s.length&&!Rt(n))return n.heading;let l=s.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],c=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[i="",u=""]=r.map(({name:p})=>me(p));return O(
c,{card:i,other:u,n:r.length})}function Fe({deck:t,way:n,panel:o,words:a,now:s,slide:r}){let l=o.stage,c=r!==void 0;if(!c&&l?.blank)return te("blank",e(
"h1",{class:"wall-unseen"},a["wall-blank"]));let i=t?.slides[r??l?.slide];if(!i)return n?_t(n,o,a):te("text",se(t?.title??
""));if(!c&&l.join&&n)return _t(n,o,a);let u=Ee(o,i),p=c?null:St(l.timer,s,i.minutes),d={deck:t,way:n,panel:o,words:a,slide:i,
question:u,left:p},g=(Co[i.kind]??De)(d);return o.practice&&g.append(e("p",{class:"wall-practice"},a["wall-practice"])),
g}var te=(t,...n)=>e("div",{class:`wall-face wall-${t}`},...n.filter(o=>o!=null)),se=t=>e("h1",{},t);function De({slide:t,
way:n,panel:o,words:a,left:s}){let r=fe(t.body),l=r.flatMap(i=>go(i)),c=r.filter(i=>i.textContent.trim());return te(t.kind,
se(t.title),e("div",{class:"wall-body"},e("div",{class:"wall-words"},...c.map(ko)),...l.map(i=>e("div",{class:"wall-pict\
ure"},i))),Re({way:n,panel:o,words:a,left:s}))}function go(t){if(!t.querySelectorAll)return[];if(t.tagName==="IMG")return[
t];let n=[...t.querySelectorAll("img")];for(let o of n)o.remove();return n}function ko(t){let n=t.tagName==="UL"?[...t.children]:
[],o=a=>a.firstChild?.tagName==="STRONG"&&a.childNodes.length>1;n.length&&n.every(o)&&(t.className="wall-terms");for(let a of t.
className?n:[])a.append(e("span",{},...[...a.childNodes].slice(1)));return t}function bo({slide:t,way:n,panel:o,words:a,
question:s,left:r}){if(s&&s.state!=="open"&&be(s))return jo({slide:t,panel:o,words:a,question:s,left:r});let c=t.items,[
i]=c.length===1?c:[];return te("question",se(i?.ask??t.title),t.story?e("p",{class:"wall-quote"},t.story):null,...i?[yo(
i)]:[vo(c)],Re({way:n,panel:o,words:a,left:r,question:s,large:!0}))}function yo({kind:t,cards:n=[],low:o,high:a}){if(t===
"ruler")return e("div",{class:"wall-asks"},Ht(o,a));let s=n.length>5;return e("ul",{class:"wall-cards","data-many":s},...n.
map(({short:r,text:l})=>e("li",{},r||l)))}var vo=t=>e("ol",{class:"wall-asks"},...t.map(({kind:n,ask:o,low:a,high:s})=>e(
"li",{},e("p",{},o),n==="ruler"?Ht(a,s):null))),Ht=(t,n)=>e("p",{class:"wall-ends"},e("span",{},`0: ${t}`),e("span",{},`\
10: ${n}`)),wo=5;function jo({slide:t,panel:n,words:o,question:a,left:s}){let r=et(a,t.items),l=r.filter(u=>V(u).length),
[c=r[0]]=l,i=Re({way:null,panel:n,words:o,left:s,answered:a});return l.length<2?te("chart",se(l.length?ve(c,o):o["wall-h\
eld-title"]),...ye(c,o),i):te("chart",se(t.title),e("div",{class:"wall-groups"},...l.map(u=>e("section",{},e("h2",{},ve(
u,o)),...ye(u,o,wo)))),i)}function xo({slide:t,panel:n,words:o,way:a,left:s}){let r=n.questions.filter(({name:p})=>p.startsWith(
"check-in@")).map(p=>({moment:p.moment,groups:et(p,[]),question:p})).filter(({groups:p})=>p.some(d=>V(d).length)),l=p=>r.
map(({moment:d,groups:g})=>({moment:d,...g.find(m=>m.kind===p)})).filter(({shown:d})=>d&&V({shown:d}).length),[c]=l("mov\
e").slice(-1),i=l("ruler"),u=Re({way:a,panel:n,words:o,left:s});return c?te("chart",se(ve(c,o)),...ye(c,o),e("p",{class:"\
wall-muted"},o["chart-moved-why"])):i.length>1?te("chart",se(o["room-group"]),...It([i[0],i.at(-1)],o)):i.length?te("cha\
rt",se(ve(i[0],o)),...ye(i[0],o)):te("text",se(t.title),e("p",{class:"wall-calm"},o["room-chart-empty"]),u)}var Co={text:De,
story:De,help:De,question:bo,moves:xo};function _t(t,n,o){return te("join",se(o["wall-join"]),e("div",{class:"wall-way"},
...t.wifi?[So(t.wifi,o)]:[],e("div",{class:"wall-scans"},t.wifi?e("p",{},o["wall-then"]):null,ot(t,o)),e("div",{},e("p",
{class:"wall-muted"},o["wall-scan"]),e("p",{class:"wall-address"},t.address),e("p",{class:"wall-muted"},o["room-type-cod\
e"]),e("p",{class:"wall-code"},t.code),e("p",{class:"wall-count"},Ze(n,o)))))}var So=(t,n)=>e("div",{class:"wall-scans"},
e("p",{},O(n["wall-wifi"],{name:t.name})),ot(t,n)),Be=2,ot=({path:t,size:n},o)=>Z("svg",{class:"wall-scan",viewBox:`${-Be}\
 ${-Be} ${n+2*Be} ${n+2*Be}`,role:"img","aria-label":o["room-scan-alt"],"shape-rendering":"crispEdges"},Z("path",{stroke:"\
#000",d:t}));function Re({way:t,panel:n,words:o,left:a,question:s,large:r=!1,answered:l}){let c=Ot(a,o),u=s&&s.state!=="\
ready"?ke(s,n,o):r&&t?Ze(n,o):"",p=l?ke(l,n,o):"";if(!t&&!c&&!u&&!p)return null;let d=e("footer",{class:r?"wall-foot wal\
l-large":"wall-foot","data-timer":!!a});return a&&d.style.setProperty("--left",`${100*a.share}%`),t&&r?d.append(ot(t,o),
e("p",{class:"wall-join-line"},e("span",{class:"wall-muted"},t.address),e("b",{},t.code))):d.append(e("p",{class:"wall-m\
uted"},t?O(o["wall-join-line"],t):p)),d.append(e("p",{class:"wall-now"},u?e("b",{},u):null,c?e("span",{class:"wall-time"},
c):null)),d}var $o=[4.6,5.6,6.6,7.4,8.2],Oo=2,Mo=["","tight","tight columns","tight columns bare","tight columns bare wrap"];function Ut(t,n=Oo){
let o=$o[t.classList.contains("wall-chart")?Math.max(0,n-1):n];for(let a of Mo){t.dataset.layout=a;for(let s=o;s>4.6-.4;s-=
.4)if(t.style.setProperty("--text",Math.max(s,4.6).toFixed(2)),Eo(t))return!0}return!1}var Eo=t=>Kt(t)&&[...t.querySelectorAll(
".wall-whole")].every(Kt),Kt=t=>t.scrollHeight<=t.clientHeight+1&&t.scrollWidth<=t.clientWidth+1;var To={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Ao=new Map(Object.entries(To).flatMap(([t,n])=>n.map(o=>[o,t]))),Lo="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function No(t){let{key:n,target:o,repeat:a,ctrlKey:s,metaKey:r,altKey:l,
isComposing:c}=t;if(a||s||r||l||c)return;let i=t.composedPath?.()[0]??o;if(!(i?.closest?.(Lo)||i?.closest?.("dialog"))&&
!(n===" "&&i?.matches?.("button:focus-visible, summary:focus-visible")))return Ao.get(n.length===1?n.toLowerCase():n)}function Jt(t){
let n=o=>{let a=No(o);!a||t(a)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.addEventListener("\
keydown",n,{capture:!0}),()=>window.removeEventListener("keydown",n,{capture:!0})}function Gt(t,{deck:n,panel:o,way:a},s,{step:r,leave:l}){let c=o.stage??{slide:-1,dropped:[]},i=n.slides[c.slide]?.part,
u=v=>()=>{j.close(),v()},p=(v,w,...C)=>e("button",{type:"button",onclick:u(v),...w},...C),d=v=>e("small",{},O(s["remote-\
minutes"],{minutes:v})),g=n.parts.map((v,w)=>e("li",{},p(()=>r("go",{slide:n.slides.findIndex(C=>C.part===w)}),{"aria-cu\
rrent":w===i?"step":null,class:c.dropped.includes(w)?"remote-dropped":null},v.title,c.dropped.includes(w)?e("small",{},s["\
remote-is-dropped"]):d(v.minutes)))),m=Ct(n,c).map(({part:v,title:w,minutes:C,dropped:$})=>e("li",{},e("span",{},w),p(()=>r(
$?"keep":"drop",{part:v}),{"aria-label":`${$?s["remote-keep"]:O(s["remote-drop"],{minutes:C})}: ${w}`},$?s["remote-keep"]:
O(s["remote-drop"],{minutes:C})))),j=ce(t,"remote-sheet",e("h2",{},s["remote-parts"]),e("ol",{class:"remote-parts"},...g),
...m.length?[e("h2",{},s["remote-late"]),e("ul",{class:"remote-drops"},...m)]:[],e("div",{class:"remote-more"},a?p(()=>r(
"join"),{},c.join?s["remote-join-hide"]:s["remote-join-show"]):null,p(l,{},s["remote-leave"]),p(()=>{},{class:"remote-pr\
imary"},s["wall-close"])))}function Yt(t,{question:n,slide:o,words:a,count:s}){let r=n.units.filter(({kind:w})=>w!=="move"),l=new Map(r.map(w=>[w.id,
Vt(w).map(()=>0)])),c=0,i=0,u=e("div",{}),p=ce(t,"desk-hands",u);if(!p)return;let d=()=>Math.max(i,...[...l.values()].map(
w=>w.reduce((C,$)=>C+$,0))),g=(w,C,$)=>e("div",{class:"desk-stepper"},e("span",{},w),e("button",{type:"button","aria-lab\
el":O(a["desk-fewer"],{label:w}),onclick:()=>$(-1)},"−"),e("output",{},`${C}`),e("button",{type:"button","aria-label":O(
a["desk-more"],{label:w}),onclick:()=>$(1)},"+"));function m(w=""){let C=r[c],y=o.items.find(({id:x})=>x===C.item)?.cards.
find(({text:x})=>x===C.card),h=l.get(C.id),I=c===r.length-1,q=x=>()=>{c+=x,m()};u.replaceChildren(e("p",{class:"desk-sma\
ll"},O(a["desk-hands-where"],{n:c+1,all:r.length})),e("h2",{},C.card||C.heading),y?.short?e("p",{class:"desk-small"},C.heading):
"",...Vt(C).map((x,M)=>g(x,h[M],B=>{h[M]=Math.max(0,h[M]+B),m(`${M} ${B}`)})),I?g(a["room-people"],d(),x=>{i=Math.max(0,
d()+x),m(`people ${x}`)}):"",e("div",{class:"wall-answers"},c?e("button",{type:"button",onclick:q(-1)},a.back):"",I?e("b\
utton",{type:"button",class:"wall-primary",onclick:v},a["room-count"]):e("button",{type:"button",class:"wall-primary",onclick:q(
1)},a["desk-next-card"]),I?"":e("button",{type:"button",onclick:v},a["desk-enough"]),e("button",{type:"button",onclick:()=>p.
close()},a["wall-close"]))),j(w)}function j(w){let C=[...u.querySelectorAll(".desk-stepper")],[$,y]=w.split(" "),h=$==="\
people"?C.at(-1):C[Number($)||0],[I,q]=h.querySelectorAll("button");(y==="-1"?I:q).focus()}function v(){let w=d();if(!w)
return;let $=[...l].filter(([,y])=>y.some(Boolean)).map(([y,h])=>{let{kind:I}=r.find(q=>q.id===y);return[y,I==="card"?[h[0],
w-h[0]]:h]});p.close(),s(Object.fromEntries($),w)}m()}function Vt({kind:t,values:n,bands:o}){if(t==="card")return n.slice(
0,1);let a=0;return o.map(s=>{let[r,l]=[n[a],n[a+s-1]];return a+=s,s>1?`${r}–${l}`:r})}var We=4,zt=({path:t,size:n},o)=>Z("svg",{class:"desk-scan",viewBox:`${-We} ${-We} ${n+2*We} ${n+2*We}`,role:"img","aria\
-label":o,"shape-rendering":"crispEdges"},Z("path",{stroke:"#000",d:t})),ne=(t,n,o=null)=>e("button",{type:"button",class:o,
onclick:n},t);function Zt(t,n,o){let a=e("div",{}),s=ce(t,n,a);s&&(s.refresh=()=>{if(a.contains(document.activeElement)&&
document.activeElement.matches("input"))return;let r=a.contains(document.activeElement)&&document.activeElement.textContent;
if(a.replaceChildren(...o(()=>s.close())),r===!1)return;([...a.querySelectorAll("button, select, a")].find(({textContent:c})=>c===
r)??a.querySelector("button"))?.focus()},s.refresh())}function Qt(t,n,o,{press:a}){a({desk:"remote"}),Zt(t,"desk-remote",
s=>{let{remote:r,inside:l,practice:c,panel:i}=n(),u=i.presenters.filter(({kind:d,used:g})=>d==="remote"&&g),p=!l||c;return[
e("h2",{},o["desk-remote"]),p&&r?zt(r,o["desk-remote-scan"]):"",p&&!r&&!u.length?e("p",{},o["room-one-moment"]):"",e("p",
{},p?o["desk-remote-how"]:o["desk-remote-inside"]),p?"":ne(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),c&&r?
e("p",{},e("a",{href:r.url,target:"_blank",rel:"noopener"},o["desk-remote-window"])):"",...u.map(({id:d},g)=>e("p",{class:"\
desk-line"},O(o["desk-remote-there"],{n:g+1})," ",ne(o["desk-remote-end"],()=>a({desk:"revoke",id:d})))),e("div",{class:"\
wall-answers"},p?ne(o["desk-remote-new"],()=>a({desk:"remote"})):"",ne(o["wall-close"],s))]})}function Xt(t,n,o,{press:a,
step:s}){let r=Io(o,a);Zt(t,"desk-reach",l=>{let{way:c,join:i,inside:u,practice:p,panel:d}=n(),g=e("span",{role:"status"});
if(!c||u)return[e("h2",{},o["desk-phones"]),e("p",{},p?o["desk-phones-practice"]:o["desk-phones-none"]),p?"":ne(o["desk-\
let-in"],()=>a({desk:"phones"}),"wall-primary"),e("div",{class:"wall-answers"},ne(o["wall-close"],l))];let m=`${i.address}\
/${i.code}`,j=e("select",{"aria-label":o["desk-address"],onchange:()=>a({desk:"address",ip:j.value})},...i.addresses.map(
({ip:v,network:w})=>e("option",{value:v,selected:v===i.picked?"":null},`${v} (${w})`)));return[e("h2",{},o["desk-phones"]),
zt(c,o["room-scan-alt"]),e("p",{class:"desk-line"},e("b",{},c.address)," · ",e("b",{},c.code)),e("p",{},d.joined?O(o["d\
esk-reached"],{n:d.joined}):o["desk-reach-try"]),i.addresses.length>1?e("p",{class:"desk-line"},o["desk-address"]," ",j):
"",r,e("details",{},e("summary",{},o["desk-reach-not"]),e("ul",{},...["wifi","guest","hotspot","firewall"].map(v=>e("li",
{},qo(o)[v])))),e("div",{class:"wall-answers"},ne(o["desk-copy"],async()=>{await navigator.clipboard.writeText(m),g.textContent=
o["desk-copied"]}),ne(o["desk-card"],()=>a({desk:"card"})),ne(o["remote-join-show"],()=>{l(),s("join")}),ne(o["wall-clos\
e"],l),g)]})}function Io(t,n){let o=e("input",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),a=e("input",{type:"t\
ext",id:"ajar-wifi-password",autocomplete:"off"}),s=(r,l)=>e("p",{},e("label",{class:"ajar-words",for:l.id},r),l);return e(
"details",{},e("summary",{},t["desk-wifi"]),e("p",{},t["desk-wifi-how"]),s(t["desk-wifi-name"],o),s(t["desk-wifi-passwor\
d"],a),ne(t["desk-wifi-show"],()=>n({desk:"wifi",name:o.value,password:a.value})))}var qo=t=>({wifi:t["desk-reach-wifi"],
guest:t["desk-reach-guest"],hotspot:t["desk-reach-hotspot"],firewall:t["desk-reach-firewall"]});function en(t,{words:n,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,s=({id:y,
title:h})=>e("option",{value:y},h),r=(y,h)=>O(n["desk-meeting"],{title:y,n:h}),l=e("select",{id:`${a}-meeting`},e("optgr\
oup",{label:n["desk-meetings"]},...t.meetings.map(({id:y,title:h,part:I,minutes:q})=>s({id:y,title:r(I?`${h}: ${I}`:h,q)}))),
e("optgroup",{label:n["desk-sections"]},...t.sections.map(({id:y,title:h,minutes:I})=>s({id:y,title:r(h,I)}))));t.meeting&&
(l.value=t.meeting);let c=e("select",{id:`${a}-couple`},...t.couples.map(s));t.picked&&(c.value=t.picked);let i=e("selec\
t",{id:`${a}-country`},...t.countries.map(s),e("option",{value:""},n["desk-elsewhere"]));i.value=t.country||Bo(t.countries);
let u=["phones","none","practice"].filter(y=>!(t.server&&y!=="phones")),p={phones:[n["desk-with-phones"],n["desk-with-ph\
ones-how"]],none:[n["desk-without"],n["desk-without-how"]],practice:[n["desk-practice"],n["desk-practice-how"]]},d=u.map(
(y,h)=>e("input",{type:"radio",name:a,value:y,checked:h===0?"":null,"aria-describedby":`${a}-${y}`})),g=e("input",{type:"\
password",spellcheck:"false",id:`${a}-key`}),m=e("p",{hidden:!0},e("label",{class:"ajar-words",for:g.id},n["room-host-ke\
y"]),g),j=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),v=e("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),w=(y,h)=>e("p",{},e("label",{class:"ajar-words",for:h.id},y),h),C=e("form",{class:"ajar-start",onsubmit:y=>{y.preventDefault(),
v.textContent=n["desk-opening"],o({meeting:l.value,couple:c.value,country:i.value,phones:d.find(({checked:h})=>h).value,
key:g.value}),g.value=""}},e("h2",{},n["desk-start"]),j,w(n["desk-which"],l),e("div",{class:"ajar-start-two"},w(n["desk-\
couple"],c),w(n["desk-country"],i)),e("fieldset",{},e("legend",{},n["desk-how"]),...u.map((y,h)=>e("label",{class:"ajar-\
start-way"},d[h],e("span",{},e("b",{},p[y][0]),e("small",{id:`${a}-${y}`},p[y][1]))))),m,e("p",{},e("button",{type:"subm\
it",class:"ajar-begin"},n["desk-begin"]),v));function $({problem:y,busy:h,needsKey:I,state:q}){j.textContent=y??"",j.hidden=
!y,m.hidden=!I,h||(v.textContent=q==="ended"?n["room-ended"]:"")}return{element:C,update:$}}function Bo(t){let n=(navigator.
languages??[]).map(a=>a.split("-")[1]);return t.find(({id:a})=>n.includes(a))?.id??t[0]?.id??""}function tn({units:t},n){let o=t.filter(({snapshot:s})=>s);if(!o.length)return[];let a=o.map(s=>{let r=Do(s),l=s.snapshot.
counts.map((c,i)=>`${r[i]}: ${c}`);return e("tr",{},e("th",{scope:"row"},s.card||s.heading),e("td",{},l.join(" · ")))});
return[e("details",{class:"desk-figures"},e("summary",{},n.table),e("table",{},e("tbody",{},...a)))]}function Do({values:t,
bands:n,snapshot:o}){if(o.fine)return t;let a=0;return n.map(s=>{let[r,l]=[t[a],t[a+s-1]];return a+=s,s>1?`${r}–${l}`:
r})}var Fo=["open","close","reveal"];function nn(t,n,{words:o,send:a,onDispose:s}){let r={},l=null,c=$t(),i=(b,_,G={})=>e("b\
utton",{type:"button",onclick:_,...G},...[b].flat()),u=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),p=e("p",{class:"\
desk-status",role:"status","aria-live":"polite"}),d=ee(o,b=>{b?p.textContent=b:ct()}),g=b=>{d.begin(),a(b,{awaited:!0})},
m=(b,_={})=>g({desk:"step",step:{step:b,..._}}),j=()=>r.panel,v=()=>j()?.stage,w=()=>r.deck?.slides[v()?.slide],C=()=>w()&&
Ee(j(),w()),$=at("desk-wall",{inert:!0}),y=at("desk-wall",{inert:!0}),h=at("desk-screen",{hidden:!0}),I=()=>{h.host.hidden=
!1,le(),h.host.requestFullscreen?.().catch(()=>{})},q=()=>{h.host.hidden=!0,x()&&document.exitFullscreen(),le()},x=()=>document.
fullscreenElement===h.host;h.host.addEventListener("fullscreenchange",()=>{x()||q()});let M=e("p",{class:"desk-clock"}),
B=e("p",{class:"desk-plan"}),W=e("ol",{class:"desk-agenda","aria-label":o["desk-agenda"]}),U=e("div",{class:"desk-notes-\
text",tabindex:0,role:"group"}),E=e("p",{class:"desk-count"}),F=e("p",{}),K=e("p",{class:"desk-small"}),J=e("div",{}),T=e(
"a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},o["desk-wall"]),P=e("div",{class:"desk-tools"},
T,i(o["desk-here"],I),i(o["desk-remote"],()=>Qt(k,()=>r,o,{press:g})),i(o["desk-phones"],()=>Xt(k,()=>r,o,{press:g,step:m})),
i(o["remote-parts"],N),i(o["desk-end"],D,{class:"desk-end"})),R={back:i([o.back,e("kbd",{},"←")],()=>m("back")),open:i(
[o["room-ask-open"],e("kbd",{},"O")],()=>H("open")),close:i([o["room-ask-close"],e("kbd",{},"C")],()=>H("close")),reveal:i(
[o["room-ask-reveal"],e("kbd",{},"R")],()=>H("reveal")),blank:i([o["remote-blank"],e("kbd",{},"B")],()=>m("blank")),next:i(
[o.next,e("kbd",{},o["desk-clicker"])],()=>m("next"))},L=i(o["desk-hands"],()=>Yt(k,{question:C(),slide:w(),words:o,count:Y})),
f=i(o["room-ask-reset"],()=>Ae(k,o["room-reset-sure"],o["room-ask-reset"],o["home-no"],()=>H("reset"))),S=i("",()=>m(v()?.
timer?"pause":"timer")),k=e("section",{class:"ajar-desk","aria-label":o["desk-title"]},e("header",{class:"desk-top"},M,B,
P,W),e("div",{class:"desk-left"},e("section",{class:"desk-now"},e("h2",{},o["desk-now"]),$.host),e("section",{class:"des\
k-next"},e("h2",{},o["desk-next"]),y.host),e("section",{class:"desk-room"},e("h2",{},o["desk-room"]),E,F,K,e("p",{class:"\
desk-more"},S,L,f))),e("section",{class:"desk-notes"},e("h2",{},o["remote-notes"]),U,J),e("div",{class:"desk-moves"},u,p,
e("div",{class:"desk-pad"},...Object.values(R))),h.host),A=en(n,{words:o,begin:b=>g({desk:"begin",...b})});t.replaceChildren(
A.element,k);function N(){Gt(k,{deck:r.deck,panel:j(),way:r.way},o,{step:m})}function D(){Ae(k,o["desk-end-sure"],o["roo\
m-end"],o["remote-stay"],()=>g({room:"end"}))}function H(b){let _=C();if(!_)return;let G=()=>g({desk:"question",id:_.id,
do:b});b==="reveal"?Mt(ge(),_,j(),o,G):G()}let Y=(b,_)=>g({desk:"question",id:C().id,do:"hands",counts:b,people:_}),z={keys:()=>Et(
ge(),o),full:()=>h.host.hidden?I():q(),larger:()=>oe(1),smaller:()=>oe(-1)},re;function oe(b){re=Math.min(4,Math.max(0,(re??
1)+b)),le()}function ie(b){return!r.deck||!k.offsetParent||k.closest("[inert], .lm-mod-hidden")?!1:(z[b]?z[b]():Fo.includes(
b)?H(b):b==="timer"?m(v()?.timer?"pause":"timer"):b!=="look"&&m(b),!0)}s(Jt(ie));let xe=setInterval(()=>{!k.hidden&&k.isConnected&&
Ce()},1e3);s(()=>clearInterval(xe));function le(){if(!r.deck||!v())return;let b={deck:r.deck,way:r.way,panel:j(),words:o,
now:c.now()},_=He();ue($.wall,Fe(b)),y.host.hidden=_===null,_!==null&&ue(y.wall,Fe({...b,slide:_})),h.host.hidden||ue(h.
wall,Fe(b),re)}let ge=()=>h.host.hidden?k:h.wall;function ue(b,_,G){b.querySelector(".wall-face")?.remove(),b.prepend(_),
Ut(_,G)}function He(){let{slide:b,dropped:_}=v(),G=r.deck.slides.findIndex(({part:X},pe)=>pe>b&&!_.includes(X));return G<
0?null:G}function Ce(){if(!r.deck)return;let b=xt(r.deck,v(),c.now());if(M.textContent=Ke(c.now()),!b)return;let _=b.begun?
Cn(b.late):o["remote-not-begun"],G=b.begun?O(o["remote-planned"],{part:Ke(b.partEnds),end:Ke(b.ends)}):"";B.replaceChildren(
e("b",{class:b.late>0?"desk-late":null},_),G&&` · ${G}`,e("br"),e("span",{class:"desk-small"},r.deck.parts[b.part].title));
for(let[X,pe]of[...W.children].entries())pe.className=X<b.part?"done":X===b.part?"here":"",pe.classList.toggle("dropped",
v().dropped.includes(X)),X===b.part?pe.setAttribute("aria-current","step"):pe.removeAttribute("aria-current")}let Cn=b=>b?
O(o[b>0?"remote-behind":"remote-ahead"],{minutes:Math.abs(b)}):o["remote-on-time"],Ke=b=>new Date(1e3*b).toLocaleTimeString(
document.documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function Sn(){W.replaceChildren(...r.deck.parts.map(
({title:b,minutes:_})=>e("li",{style:`flex: ${Math.max(1,_)}`,title:b},b)))}function $n(){if(l===w()?.id)return;l=w()?.id;
let b=w()?.notes.length?fe(w().notes):[e("p",{},o["remote-no-notes"])];U.replaceChildren(...b),U.scrollTop=0}function On(){
let b=C();E.textContent=b&&b.state!=="ready"?ke(b,j(),o):"",F.textContent=r.way?O(o["desk-joined"],{n:j().joined}):o["de\
sk-no-phones"],K.textContent=b?En(b):"",J.replaceChildren(...b?tn(b,o):[]);let _=!!b?.units.length;L.hidden=!_||b.state===
"open"||be(b),f.hidden=!b?.answered||!b.may_reset;let G=w()?.minutes??0;S.hidden=!G&&!v()?.timer,S.textContent=v()?.timer?
o["desk-timer-pause"]:O(o["remote-timer"],{minutes:G}),R.open.disabled=!b||b.state==="open"||!r.way,R.close.disabled=b?.
state!=="open",R.reveal.disabled=!b?.answered||!_;for(let X of Object.values(R))X.classList.remove("wall-primary");Mn().
classList.add("wall-primary"),R.blank.setAttribute("aria-pressed",!!v()?.blank)}function Mn(){let b=C();return!b||be(b)?
R.next:b.state==="ready"&&!R.open.disabled?R.open:R.reveal.disabled?R.next:R.reveal}function En({units:b}){let _=b.filter(
({snapshot:G,withheld:X})=>!G&&X);return _.length?Te({shown:_},o):""}function ct(){let b=C();p.textContent=Tn(b)}function Tn(b){
if(v()?.blank)return o["remote-is-blank"];if(!b)return"";let _=Xe(b,j());return _===1?o["remote-still-one"]:_?O(o["remot\
e-still"],{n:_}):b.state==="open"?o["room-is-open"]:!r.way&&b.state==="ready"&&b.units.length?o["desk-hands-how"]:""}function An(b){
let _=r;r={...r,...b},r.busy||d.end(),u.textContent=r.problem??"",u.hidden=!r.problem;let G=r.state==="open"&&!!(r.deck&&
v());if(A.update(r),A.element.hidden=G,k.hidden=!G,!!G){_.panel!==r.panel&&c.set(j().now),_.deck!==r.deck&&Sn(),r.wall&&
(T.href=r.wall);for(let X of k.querySelectorAll("dialog"))X.refresh?.();Ce(),$n(),On(),ct(),le()}}let ut=new ResizeObserver(
le);for(let{host:b}of[$,h])ut.observe(b);return s(()=>ut.disconnect()),{update:An}}function at(t,n){let o=e("div",{class:t,
...n}),a=e("div",{class:"wall"}),s=e("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint\
: #e6f0ed;--ink: #22292d;--muted: #55606b;--edge:
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
background:var(--ground);padding-inline:1cqh}.wall-blank{background:#000}.wall-body{flex:1 0 auto;display:flex;align-ite\
ms:center;
gap:5cqh;padding-block:3cqh}.wall-words{flex:1 1 0;min-width:0;display:flex;flex-direction:column;gap:.7em;text-wrap:pre\
tty}
.wall-words :is(ul,ol){display:grid}.wall-words li{padding-block:.36em;border-top:.3cqh solid var(--line);line-height:1.\
25;
text-wrap:pretty}.wall-words li:first-child{border-top:0}.wall-words :is(strong,h2){font-weight:650}.wall-terms{grid-tem\
plate-columns:max-content
1fr;column-gap:5cqh}.wall-terms li{display:grid;grid-template-columns:subgrid;grid-column:1 / -1;align-items:baseline}.w\
all-terms
strong{color:var(--accent)}.wall-picture{flex:none;width:72cqh}.wall-picture:first-child:last-child,.wall-words:empty+.w\
all-picture{
flex:1}.wall-words:empty{display:none}.wall-picture img{display:block;width:100%;height:50cqh;object-fit:contain}.wall-w\
ords:empty+
.wall-picture img{height:62cqh}.wall-face[data-layout~=tight] .wall-body{padding-block:1.5cqh}.wall-face[data-layout~=co\
lumns]
.wall-words ul:not(.wall-terms){grid-template-columns:1fr 1fr;column-gap:6cqh}.wall-face[data-layout~=columns] .wall-wor\
ds
ul:not(.wall-terms) li:nth-child(2){border-top:0}.wall-face[data-layout~=columns] .wall-terms{column-gap:3cqh}.wall-face\
[data-layout~=bare]
:is(.wall-picture,.wall-quote){display:none}.wall-help .wall-words strong{color:var(--accent)}@container wall (aspect-ra\
tio
< 1.5){.wall-picture{width:50cqh}.wall-picture img{height:40cqh}}.wall-quote{margin-top:1.6cqh;color:var(--muted);text-w\
rap:pretty}
.wall-cards{margin-block:auto;padding-block:2cqh;columns:2;column-gap:5cqh}.wall-cards[data-many]{columns:3}.wall-cards \
li{
break-inside:avoid;padding:.3em 0;line-height:1.15}.wall-face[data-layout~=tight] .wall-cards{padding-block:1cqh}.wall-f\
ace[data-layout~=tight]
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
rst-child,
.wall-join-line{flex:1;min-width:0}.wall-scan{flex:none;width:16cqh;height:16cqh;background:#fff;border-radius:1.4cqh}.w\
all-join-line,
.wall-now{white-space:nowrap;line-height:1.25}.wall-join-line b,.wall-now>*{display:block;font-size:6.6cqh;font-weight:6\
50;
line-height:1.15}.wall-join-line b{letter-spacing:.04em}.wall-now{text-align:right}.wall-now .wall-time{color:var(--mute\
d);
font-weight:400}.wall-face[data-layout~=tight] .wall-foot{padding-top:1.4cqh}.wall-face[data-layout~=bare] .wall-foot .w\
all-scan{
display:none}.wall-face[data-layout~=bare] .wall-foot :is(b,span){display:inline;font-size:4.6cqh}.wall-face[data-layout\
~=bare]
.wall-foot :is(b,span)+:is(b,span){margin-left:2cqh}.wall-face[data-layout~=bare] .wall-asks{gap:.25em}@container wall (\
aspect-ratio
< 1.5){.wall-scan{width:14cqh;height:14cqh}.wall-join-line b,.wall-large .wall-now>*{font-size:5.4cqh}}.wall-way{flex:1;\

display:flex;align-items:center;gap:6cqh;min-width:0}.wall-way .wall-scan{width:68cqh;height:68cqh;border-radius:3cqh}.w\
all-way:has(:nth-child(3)){
gap:4cqh}.wall-way:has(:nth-child(3)) .wall-scan{width:44cqh;height:44cqh}.wall-way>.wall-scans{flex:none;width:min-cont\
ent}
.wall-way>div{flex:1;min-width:0;line-height:1.2}.wall-way p{margin-block:.2em}.wall-address{font-size:6.2cqh;font-weigh\
t:600;
overflow-wrap:anywhere}.wall-code{font-size:9cqh;font-weight:650;letter-spacing:.04em;white-space:nowrap;color:var(--acc\
ent)}
.wall-way .wall-count{margin-top:1em;color:var(--muted)}@container wall (aspect-ratio < 1.5){.wall-way{gap:4cqh}.wall-wa\
y
.wall-scan{width:54cqh;height:54cqh}.wall-code{font-size:8cqh}.wall-address{font-size:5.4cqh}}.wall-chart{--text: 4.6}.w\
all-chart
h1{font-size:6.6cqh}.wall-bars{columns:2;column-gap:7cqh;margin-block:auto;padding-top:2cqh}.wall-bars:not([data-many]){\

columns:1}.wall-bars li{break-inside:avoid;padding-bottom:1.6cqh;line-height:1.15}.wall-bars p{display:flex;justify-cont\
ent:space-between;
gap:2cqh}.wall-bars p>:last-child{flex:none}.wall-bars .wall-muted{line-height:1.1}.wall-bars svg{display:block;width:10\
0%;
height:2.4cqh;margin-top:.3cqh}.wall-bars:not([data-many]) svg{height:3.4cqh}.wall-pile-1{fill:var(--accent)}.wall-pile-\
2{
fill:var(--ground);stroke:var(--accent);stroke-width:.45cqh}.wall-pile-3,.wall-pile-4{fill:var(--edge)}.wall-rest{fill:v\
ar(--soft)}
.wall-key{display:flex;flex-wrap:wrap;gap:.6cqh 4cqh;align-items:center;padding-top:1cqh;line-height:1.2;color:var(--mut\
ed);
font-size:4.6cqh}.wall-key li{display:flex;align-items:center;gap:1.4cqh}.wall-key svg{width:5cqh;height:2.6cqh}.wall-ch\
art
.wall-foot,.wall-face[data-layout~=tight] .wall-bars{padding-top:1cqh}.wall-face[data-layout~=tight] .wall-bars li{paddi\
ng-bottom:.7cqh}
.wall-face[data-layout~=tight] .wall-bars svg{height:1.8cqh}.wall-face[data-layout~=columns] .wall-bars{columns:2}.wall-\
whole{
white-space:nowrap}.wall-face[data-layout~=wrap] .wall-whole{white-space:normal}.wall-chart[data-layout~=bare] .wall-foo\
t{
display:none}.wall-chart[data-layout~=bare] .wall-bars :is(li,svg){padding-bottom:.3cqh}@container wall (aspect-ratio >=\

1.5){.wall-face:not([data-layout~=columns])>.wall-bars[data-many]{columns:3;column-gap:6cqh}}@container wall (aspect-rat\
io
< 1.5){.wall-bars{column-gap:4cqh}.wall-chart{padding-inline:4cqh}.wall-key{column-gap:3cqh}}.wall-figures{flex:1 1 0;mi\
n-height:40cqh;
display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:7cqh;margin-top:3cqh}.wall-figures figure{display:flex;flex\
-direction:column;
min-width:0}.wall-figures figcaption{font-weight:650;line-height:1.2}.wall-columns{margin-top:1.3em;flex:1 1 0;min-heigh\
t:0;
width:100%;overflow:visible;border-bottom:.4cqh solid var(--edge)}.wall-columns text{fill:currentColor;font-weight:650}.\
wall-solid{
fill:currentColor}.wall-then{fill:var(--ground);stroke:currentColor;stroke-width:.45cqh}.wall-none{flex:1}.wall-scale{di\
splay:flex;
gap:1cqh;text-align:center;line-height:1.4;color:var(--muted)}.wall-scale span{flex:var(--size) 1 0;min-width:0}.wall-fi\
rst{
color:var(--accent)}.wall-second{color:var(--warm)}.wall-third{color:var(--third)}.wall-groups{flex:1;display:grid;grid-\
auto-flow:column;
grid-auto-columns:1fr;gap:6cqh;padding-top:2cqh}.wall-groups section{min-width:0;display:flex;flex-direction:column}.wal\
l-face
.wall-groups .wall-bars{columns:1;margin-block:2cqh 0}@container wall (aspect-ratio < 1.5){.wall-figures,.wall-groups{ga\
p:4cqh}}
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(s,a),{host:o,wall:a}}function Pe(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},o="us-letter";return{element:()=>{
let s=e("select",{onchange:()=>{o=s.value}},...Object.entries(n).map(([r,l])=>e("option",{value:r,selected:r===o},l)));return e(
"label",{},t["home-paper"]," ",s)},value:()=>o}}function on(t,{words:n,send:o,onDispose:a}){let s={},r=null,l=!1,c="",i=e("div",{}),u=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),g=ee(n,E=>{d.textContent=E}),m=rt(n),j=Pe(n);t.replaceChildren(e("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,i,d),m.dialog);let v=E=>{s.busy?d.textContent=n["room-one-moment"]:(g.begin(),
o(E,{awaited:!0}))},w=(E,F)=>e("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>v(F)},E),C=(...E)=>e(
"div",{class:"ajar-moves ajar-many"},...E);function $(){let E=s.needsKey?e("input",{type:"password",spellcheck:"false",id:`${U}\
-key`,"aria-describedby":`${U}-key-how`}):null,F=e("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>{
if(E&&!E.value){E.focus();return}v({room:"open",...E?{key:E.value}:{}}),E&&(E.value="")}},n["room-open"]);return[e("h2",
{},n["room-title"]),s.state==="ended"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},
s.elsewhere?O(n["room-how-elsewhere"],{address:s.elsewhere}):n["room-how-network"]),E?e("label",{class:"ajar-words",for:E.
id},n["room-host-key"]):null,E?e("p",{class:"ajar-hint",id:`${U}-key-how`},n["room-host-key-how"]):null,E,C(F,s.elsewhere?
null:w(n["room-inside"],{room:"inside"})),s.elsewhere?null:e("p",{},n["room-rehearse-how"]),s.elsewhere?null:C(...[12,3].
map(K=>w(O(n["room-rehearse"],{n:K}),{room:"rehearse",phones:K})))]}let y=()=>[e("h2",{},n["room-title"]),e("p",{},n["ro\
om-lost"]),C(w(n["room-go-on"],{room:"go-on"}),w(n["room-end"],{room:"end"}))];function h(){let E=e("button",{type:"butt\
on",onclick:()=>m.show()},n["room-large"]),F=e("p",{},s.inside&&!s.practice?n["room-inside-open"]:O(n["room-line"],{code:s.
code})),K=s.address?E:null;return r?[I(),e("div",{class:"ajar-door-line"},F,p,K),q(),M()]:[e("h2",{},n["room-title"]),I(),
q(),F,s.address?an(n,s):null,s.inside?e("p",{},n[s.practice?"room-practice-how":"room-how-network"]):null,!s.inside&&!s.
address?e("p",{class:"ajar-empty"},n["room-no-address"]):null,s.addresses?.length>1?x():null,s.addresses?.length?e("p",{
class:"ajar-hint"},n["room-firewall"]):null,e("div",{class:"ajar-door-line"},p,K,s.inside&&!s.practice?w(n["room-widen"],
{room:"widen"}):null),M()]}let I=()=>s.practice?e("p",{},we(n)):null,q=()=>s.again?e("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function x(){let E=e("select",{id:`${U}-address`,onchange:()=>o({room:"pick",ip:E.value})},...s.addresses.map(
({ip:F,network:K})=>e("option",{value:F,selected:F===s.picked},`${F} (${K})`)));return e("label",{class:"ajar-words",for:E.
id},e("span",{},n["room-address"]),E)}function M(){let E=e("div",{}),F=e("button",{type:"button",onclick:()=>T(!1)},n["r\
oom-end-no"]),K=e("button",{type:"button",onclick:()=>T(!0)},n["room-end"]),J=()=>E.replaceChildren(...l?[e("p",{},n["ro\
om-end-sure"]),C(F,w(n["room-end"],{room:"end"}))]:[K]),T=R=>{l=R,J(),(l?F:K).focus()};J();let P=(R,L)=>e("button",{type:"\
button",onclick:()=>o({room:"take",...L()},{awaited:!0})},R);return e("details",{class:"ajar-ending"},e("summary",{},n["\
room-ending"]),s.shown?e("p",{},n["room-take-how"]):e("p",{},n["room-take-nothing"]),s.shown?C(P(n["room-take-table"],()=>({
what:"table"})),P(n["room-take-page"],()=>({what:"page",paper:j.value()})),j.element()):null,e("p",{},n["room-end-how"]),
E)}function B(E){s={...s,...E},u.textContent!==s.problem&&(u.textContent=s.problem),u.hidden=!s.problem;let F=st(n,s.joined);
p.textContent!==F&&(p.textContent=F),m.update(s,F),r===null&&s.state==="open"&&(r=!s.here),s.state!=="open"&&(r=null,l=!1),
s.busy?g.begin():(g.end(),d.textContent=""),W()}let W=de(i,()=>{let{joined:E,problem:F,...K}=s,J=JSON.stringify([K,r]);if(J===
c)return;c=J;let T={open:h,lost:y}[s.state]??$;Oe(i,()=>i.replaceChildren(...T().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let U=`ajar-door-${window.ajarForms}`;return _e(t,()=>o({room:"look"}),a),{update:B}}var st=(t,n)=>n?n===
1?t["room-joined-one"]:O(t["room-joined"],{n}):t["room-joined-none"],we=t=>e("span",{class:"ajar-rehearsal"},t["room-pra\
ctice"]);function an(t,n){let o=e("div",{class:"ajar-scan",role:"img","aria-label":t["room-scan-alt"]});return o.innerHTML=
n.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),e("div",{class:"ajar-way-in"},o,e("div",{},e("p",{},t["\
room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-type-code"]),e("p",{class:"ajar-code"},n.code)))}function rt(t){
let n=e("div",{}),o=e("dialog",{class:"ajar-wall","aria-label":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e(
"button",{type:"button",onclick:()=>o.close()},t["room-back"])),a=e("p",{class:"ajar-joined"}),s="";return{dialog:o,show:()=>o.
showModal(),update(r,l){a.textContent=l;let c=JSON.stringify([r.address,r.code,r.practice]);c!==s&&(s=c,r.address?n.replaceChildren(
r.practice?e("p",{},we(t)):"",an(t,r),a):(o.close(),n.replaceChildren()))}}}function _e(t,n,o){let a=new IntersectionObserver(
s=>{s.some(({isIntersecting:r})=>r)&&n()});a.observe(t),o(()=>a.disconnect())}var sn=(t,n)=>t.find(o=>o.id===n)?.text??n,Ro=t=>new Date(`${t}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function rn(t,n){
switch(t.kind){case"choice":return[...n.chosen.map(o=>sn(t.cards,o)),n.own.trim()].filter(Boolean);case"sort":return t.cards.
filter(o=>n[o.id]).map(o=>`${o.text}: ${sn(t.piles,n[o.id])}`);case"date":return[Ro(n)];case"list":return n.map(o=>o.trim());default:
return[`${n}`.trim()]}}function ln({items:t},n){let o={};for(let a of t){let s=n[a.id];if(!(s==null||!Se(a,o)))if(a.kind===
"choice"){let l=(a.among?$e(a,o):a.cards).map(i=>i.id).filter(i=>s.chosen.includes(i)),c=s.own?.trim()?s.own:"";(l.length||
c)&&(o[a.id]={chosen:l,own:c})}else if(a.kind==="sort"){let r=a.cards.filter(l=>s[l.id]).map(l=>[l.id,s[l.id]]);r.length&&
(o[a.id]=Object.fromEntries(r))}else if(a.kind==="list"){let r=s.filter(l=>l.trim());r.length&&(o[a.id]=r)}else`${s}`.trim()&&
(o[a.id]=s)}return o}var cn=(t,n)=>O(t.ask,n);var Wo=new Set(["autorestarting","dead","restarting","terminating"]),Po=4e3;function un({widget_manager:t},{gone:n,back:o}){
let{statusChanged:a,connectionStatusChanged:s}=t?.kernel??{};if(!a?.connect||!s?.connect)return()=>{};let r=0,l=(i,u)=>{
Wo.has(u)&&n()},c=(i,u)=>{clearTimeout(r),u==="disconnected"?n():u==="connecting"?r=setTimeout(n,Po):o()};return a.connect(
l),s.connect(c),()=>{clearTimeout(r),a.disconnect(l),s.disconnect(c)}}function pn({words:t,answered:n}){let o=new Set,a=!1,
s=()=>n().map(([i,u])=>{let p=ln(i,u),d=i.items.filter(g=>g.id in p).map(g=>[cn(g,p),...rn(g,p[g.id])].join(`
`));return[i.title,...d].join(`

`)}).join(`


`);async function r(i){let u=s(),p=e("textarea",{readonly:!0,rows:6,"aria-label":t["lost-copy"]});p.value=u,i.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(i.append(p),p.select(),!document.execCommand("\
copy"))return}i.querySelector("[role=status]").textContent=t["lost-copied"]}function l(i={}){let u=e("div",{class:"ajar-\
lost",hidden:!a,...i},e("p",{},t.lost),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>r(u)},t["lost-\
copy"]),e("button",{type:"button",onclick:()=>location.reload()},t["lost-reload"])),e("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function c(i){a=i;for(let u of o)u.hidden=!i}return{line:l,set:c,isLost:()=>a,forget:i=>o.delete(
i)}}function dn(t,{words:n,send:o,open:a,help:s}){let r=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ee(
n,h=>r.replaceChildren(h)),c=h=>{l.begin(),o(h)},i=e("div",{}),u={},p="",d=0,g=Pe(n);t.replaceChildren(e("section",{class:"\
ajar-home","aria-label":n["home-title"]},i),r);let m=(h,I)=>e("button",{type:"button",onclick:I},h),j=h=>e("div",{class:"\
ajar-reflection"},...h.flatMap(I=>Ue(I,3)));function v(h,I,q){let x=e("div",{class:"ajar-twice"}),B=m(h,()=>{let W=m(n["\
home-no"],()=>{x.replaceChildren(B),B.focus()});x.replaceChildren(e("p",{},I),e("div",{class:"ajar-moves"},W,m(h,()=>{x.
replaceChildren(B),B.focus(),c(q)}))),W.focus()});return x.append(B),x}let w=()=>{let h=e("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{h.files[0]&&c({import:await h.files[0].text()}),h.value=""}});return e("label",
{class:"ajar-words"},e("span",{},n["home-bring"]),h)},C=de(i,()=>{let h=JSON.stringify(u);h!==p&&(p=h,Oe(i,$))});function $(){
let h=(x,M)=>m(M,()=>c({take:x})),I=d>(u.danger?.kinds.length??0)?null:u.danger,q=()=>{d=I.kinds.length+1,$(),i.querySelector(
".ajar-welcome").focus()};i.replaceChildren(I?s.notice(I,{level:2,aside:q}):"",e("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?e("div",{class:"ajar-moves"},m(n["home-go-on"],()=>a(u.section))):"",u.due?.length?e("ul",{},...u.due.
map(x=>e("li",{},x))):"",u.plan?.length?e("h2",{},n["home-plan"]):"",u.plan?.length?j(u.plan):"",u.plan?.length&&!I?s.line():
"",...(u.earlier??[]).filter(({plan:x})=>x.length).map(({title:x,plan:M})=>e("details",{},e("summary",{},`${n["home-plan"]}\
, ${x}`),j(M))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["home-not-encrypted"]),e("div",{class:"ajar-tak\
e"},...I?[]:[m(n["home-take-plan"],()=>c({take:"plan",paper:g.value(),country:s.code()})),g.element(),h("calendar",n["ho\
me-take-calendar"]),u.danger?"":h("calendar-line",n["home-take-calendar-line"])],h("check-ins",n["home-take-check-ins"]),
h("everything",n["home-take-everything"])),w()),u.something?e("details",{},e("summary",{},n["home-end"]),e("p",{},n["hom\
e-anew-how"]),v(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-how"]),v(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:h=>{l.end(),u=h,C()},settle:l.end,say:(h,I="")=>{l.end();let q=e("div",{class:"\
ajar-text"});q.innerHTML=I,r.replaceChildren(h,q),r.scrollIntoView({block:"nearest"})}}}function fn({name:t,type:n,data:o}){
let a=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),s=URL.createObjectURL(new Blob([a],{type:n}));e("a",{href:s,download:t}).
click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}function mn({units:t,slips:n},{words:o,ask:a,send:s}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,c=m=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),i=c({id:`${r}-people`,
min:1}),u=m=>Math.max(0,Math.floor(Number(m.value)||0)),p=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let j=t.filter(
$=>$.item===m),v=($,y)=>{let h=c({"aria-label":[$.card,p($)[y]].filter(Boolean).join(": ")});return l.set($.id,[...l.get(
$.id)??[],h]),h},w=j.length===1&&!j[0].card?j[0].bands.map(($,y)=>[$,[v(j[0],y)]]):j.map($=>[$.card,p($).map((y,h)=>v($,
h))]),C=j[0].card?["",...p(j[0])]:null;return e("table",{},e("caption",{},a(m)),C&&C.length>2?e("thead",{},e("tr",{},...C.
map($=>$?e("th",{scope:"col"},$):e("td",{})))):null,e("tbody",{},...w.map(([$,y])=>e("tr",{},e("th",{scope:"row"},$),...y.
map(h=>e("td",{},h))))))};function g(){let m=new Map(t.map(C=>[C,l.get(C.id).map(u)])),j=Math.max(...[...m.values()].map(
C=>C.reduce(($,y)=>$+y,0))),v=u(i)||j;if(!v){i.focus();return}let w=Object.fromEntries([...m].map(([C,$])=>[C.id,C.kind===
"card"?[$[0],Math.max(0,v-$[0])]:$]));s({counts:w,people:v})}return e("details",{class:"ajar-hands"},e("summary",{},o[n?
"room-slips":"room-hands"]),e("p",{},o[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:m=>{m.preventDefault(),g()}},
...[...new Set(t.map(m=>m.item))].map(d),e("label",{class:"ajar-words",for:i.id},e("span",{},o["room-people"]),i),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},o["room-count"]))))}function hn(t,{words:n,send:o,onDispose:a,form:s,ask:r}){let l={not:{}},c=!1,i="",u="",p=!1,d=(L,f={})=>{p=L==="reveal",
I.begin(),o({question:t.of,do:L,...f},{awaited:!0})},g=e("div",{class:"ajar-results",hidden:!0}),m=e("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),j=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),v=e("span",{}),w=e("p",
{class:"ajar-counts"}),C=_o(t.minutes,n,a),$=e("button",{type:"button",class:"ajar-link",onclick:()=>U(!c)}),y=e("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),h=(...L)=>{y.textContent!==L[0]&&y.replaceChildren(...L)},I=ee(n,L=>h(
L||u)),q={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},x=Object.
keys(q).filter(L=>t.units.length||L==="open"||L==="close"),M=Object.fromEntries(x.map(L=>[L,e("button",{type:"button",onclick:()=>{
M[L].getAttribute("aria-disabled")?h(B(L)):L==="reset"?W():d(L)}},q[L])])),B=L=>l.busy?n["room-one-moment"]:l.not[L];function W(){
let L=e("button",{type:"button",class:"ajar-link",onclick:()=>{h(""),M.reset.focus()}},n["home-no"]),f=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{h(""),M.reset.focus(),d("reset")}},n["room-ask-reset"]);y.replaceChildren(n["room\
-reset-sure"]," ",L," ",f),L.focus()}function U(L){c=L,g.hidden=!L,s().hidden=L,$.textContent=n[L?"room-show-question":"\
room-show-result"]}let E=rt(n),F=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>E.show()},n["room-cod\
e"]),K={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function J(L){let f=l;l={...l,...L};let S=l.
room==="open";v.replaceChildren(l.practice?we(n):""),j.textContent=l.problem,j.hidden=!l.problem;let k=[[l.answered,n["r\
oom-answered"]],[l.joined,n["room-have-joined"]]],A=!S||!t.units.length?[]:l.hands||l.inside?k.slice(0,1):k;w.replaceChildren(
...A.map(([N,D])=>e("span",{},e("b",{},`${N}`)," ",D))),C.update(l.seconds);for(let N of x)gn(M[N],B(N));u=S?l.hands?n["\
room-by-hands-now"]:K[l.state]:n["room-not-open"],(f.state!==l.state||f.room!==l.room||f.hands!==l.hands)&&h(u),l.busy||
I.end(),kn(m,l.withheld),E.update(l.way??{},st(n,l.joined)),F.hidden=!l.way?.address,T(),p&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(p=!1,m.scrollIntoView({block:"nearest"}))}function T(){let L=JSON.stringify(l.charts??[]);if(L===i)
return;i=L;let f=!!l.charts?.length;g.replaceChildren(...bn(l.charts??[],n)),$.hidden=!f,U(f),f&&p&&g.scrollIntoView({block:"\
start"}),p=!1}let P=e("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line aja\
r-bar-first"},t.units.length?w:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...x.
map(L=>M[L]))),e("div",{class:"ajar-bar-line"},v,y,$,F,C.element),E.dialog),R=t.units.length?mn(t,{words:n,ask:r,send:L=>d(
"hands",L)}):null;return $.hidden=!0,_e(P,()=>o({room:"look"}),a),{parts:[g,m,j,P,R].filter(Boolean),update:J}}function gn(t,n){
t.toggleAttribute("aria-disabled",!!n),n&&t.setAttribute("aria-disabled","true"),t.title=n||""}function kn(t,n=[]){let o=[
...t.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(n)&&t.replaceChildren(...n.map(a=>e("p",{},a)))}
var bn=(t,n)=>t.map(o=>{let a=e("div",{class:"ajar-chart-block"});return Me(a,o,n),a});function yn(t,{words:n,send:o,onDispose:a}){
let s={},r="",l=e("div",{class:"ajar-results"}),c=e("div",{class:"ajar-held",role:"status","aria-live":"polite"}),i=e("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=e("div",{}),p=e("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=e("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=g():(p.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),g=()=>s.busy?n["room-one-moment"]:s.not;return t.replaceChildren(e("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,l,c,i,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"\
ajar-moves"},d),p)),_e(t,()=>o({room:"look"}),a),{update(m){s={...s,...m},u.replaceChildren(s.practice?we(n):""),i.textContent=
s.problem,i.hidden=!s.problem,kn(c,s.withheld),gn(d,g());let j=JSON.stringify(s.charts??[]);j!==r&&(r=j,l.replaceChildren(
...s.charts?.length?bn(s.charts,n):[e("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function _o(t,n,o){let a=null,
s=!1,r=e("span",{role:"timer"}),l=e("button",{type:"button",class:"ajar-link",onclick:()=>{s=!s,i()}}),c=e("p",{class:"a\
jar-clock"},r," ",l);function i(){let p=a===null?null:Math.max(0,Math.floor((Date.now()-a)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,g=p===null?t?O(n["room-minutes"],{minutes:t}):"":t?O(n["room-clock"],{time:d,minutes:t}):
d;r.textContent=s?"":g,l.textContent=n[s?"room-clock-show":"room-clock-hide"],c.hidden=!g}let u=setInterval(()=>{a!==null&&
i()},1e3);return o(()=>clearInterval(u)),{element:c,update:p=>{a=p==null?null:Date.now()-p*1e3,i()}}}function vn(t,{words:n,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-couple-${window.ajarForms}`,
r=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=e("div",{class:"ajar-text"}),c=e("summary",{}),i=({title:d,
story:g,more:m,role:j})=>{r.innerHTML=g,r.prepend(e("h2",{},d)),l.innerHTML=m,c.textContent=j},u=t.couples.find(d=>d.id===
o)??t.couples[0],p=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(d=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:s,
value:d.id,checked:d===u,onchange:()=>{i(d),a(d.id)}}),e("span",{},d.title)))));return i(u),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},r,e("details",{class:"ajar-role"},c,l),p)}window.ajarShown??(window.ajarShown=new WeakMap);var je=window.ajarShown,wn="needs@";function lt(){let t=document.getElementById(
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
height:max(36rem,calc(100vh - 6.5rem))}.ajar .ajar-desk h2{font-size:.9375rem;color:var(--muted);font-weight:600;margin-\
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
`;t.textContent!==n&&(t.textContent=n)}function jn({model:t,el:n}){lt();let o=t.get("pages"),a=t.get("words"),s=new Map,
r=new Map,l=new Map,c=[],i=f=>c.push(f),u=null,p=!1,d=!1,g=new Map,m=Math.min(t.get("page"),o.length-1);n.classList.add(
"ajar");let j=e("div",{class:"ajar-page"}),v=f=>o.flatMap(({blocks:S})=>S).find(S=>S.kind==="exercise"&&S.key===f)?.exercise,
w=pn({words:a,answered:()=>[...r].map(([f,{answers:S}])=>[v(f),S]).filter(([f,S])=>f&&Object.keys(S??{}).length)}),C=0,$=f=>{
if(clearTimeout(C),C=0,w.set(f),u?.setLost(f),f)for(let S of l.keys())s.get(S)?.release()},y=(f,{awaited:S=!1}={})=>{try{
t.send(f)}catch{$(!0);return}S&&!C&&(C=setTimeout(()=>$(!0),8e3))},h=bt({words:a,countries:t.get("notice")?.help??o[0]?.
blocks[0]?.help,leave:()=>I(),onCountry:f=>y({country:f})}),I=()=>{y({forget:!0}),Ye()},q=(f,S,k)=>(s.set(f.key,k),r.has(
f.key)&&k.update(r.get(f.key)),S),x={html(f){let S=e("div",{class:"ajar-text"});return S.innerHTML=f.html,h.addNumbers(S),
S.addEventListener("click",k=>{let A=k.target.closest("a"),N=o.findIndex(({id:D})=>D&&A?.getAttribute("href")===`${D}.ip\
ynb`);N<0||(k.preventDefault(),F(N))}),S},home(f){let S=e("div",{});return q(f,S,dn(S,{words:a,send:N=>{N.import&&s.get(
"chart")?.begin(),y(N)},open:N=>F(o.findIndex(({id:D})=>D===N)),help:h})),y({home:f.key}),S},scenario(f){return vn(f,{words:a,
picked:t.get("couple"),pick:S=>{t.set("couple",S),t.save_changes()}})},door(f){let S=e("div",{});return q(f,S,on(S,{words:a,
send:y,onDispose:i}))},desk(f){let S=e("div",{});return q(f,S,nn(S,f,{words:a,send:y,onDispose:i}))},group(f){let S=e("d\
iv",{});return q(f,S,yn(S,{words:a,send:y,onDispose:i}))},asking(f){let{items:S}=o[m].blocks.find(({key:D})=>D===f.of).exercise,
{parts:k,update:A}=hn(f,{words:a,send:y,onDispose:i,form:()=>l.get(f.of),ask:D=>S.find(H=>H.id===D).ask}),N=document.createDocumentFragment();
return N.append(...k),q(f,N,{update:A})},exercise(f){let S=e("div",{}),k=w.line(u?{}:{role:"alert"});l.set(f.key,S);let A=(N,D)=>{
u?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let H=window.ajarSent;g.set(f.key,H),y({key:f.key,
...N,sent:H},{awaited:D}),!(!D||!w.isLost())&&($(!0),k.scrollIntoView({block:"nearest"}))};return s.set(f.key,dt(S,f.exercise,
{words:a,level:f.level,sort:wt,...r.get(f.key),help:h,needs:()=>M(f.needs),below:()=>f.key.startsWith("plan@")&&h.isKnown()?
h.line():null,onAside:N=>W(f.key,{aside:N}),onChange:N=>{W(f.key,{answers:N,done:!1}),A({answers:N,done:!1},d)},onMove:N=>W(
f.key,{at:N}),onDone:N=>{A({answers:N,done:!0},!0),f.key.startsWith("check-in@")&&s.get("chart")?.begin()},onStartOver:()=>{
W(f.key,{answers:{},done:!1}),A({remove:!0})}})),S.firstElementChild.append(k),i(()=>w.forget(k)),S},chart(f){let S=e("d\
iv",{class:"ajar-chart-block"}),k=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:A,end:N}=ee(a,H=>k.
replaceChildren(H)),D=H=>{N(),Me(S,H,a)};return s.set(f.key,{update:D,begin:A,end:N}),r.has(f.key)&&D(r.get(f.key)),A(),
y({chart:f.key}),e("div",{},S,k)},notice(f){if(vt(()=>y({forget:!0})),!f.leave)return e("div",{class:"ajar-notice"},e("p",
{},f.text));let S=e("div",{class:"ajar-leave"},h.button(),Ve({words:a,leave:I}));yt(h.open),u=jt({words:a,send:y});let k=document.
createDocumentFragment();return k.append(e("div",{class:"ajar-notice"},u.line,S),e("div",{class:"ajar-on-paper"},h.text()),
u.more),k}};function M(f){let S=o.findIndex(({blocks:A})=>A.some(({key:N})=>N===wn));return S<0?f?e("p",{},e("a",{href:f},
a["help-needs"])):null:e("button",{type:"button",onclick:()=>{F(S);let A=l.get(wn).querySelector("h2");A.tabIndex=-1,A.focus()}},
a["help-needs"])}let B=f=>o[m].blocks.find(S=>S.kind===f),W=(f,S)=>r.set(f,{...r.get(f),...S}),U=()=>{for(let f of c.splice(
0))f()};function E({focus:f=!1}={}){if(U(),s.clear(),p){j.replaceChildren(u?"":e("p",{class:"ajar-empty"},a["keep-locked\
-here"]));return}if(j.replaceChildren(...o[m].blocks.map(D=>x[D.kind](D))),o.length<2)return;let S=(D,H)=>e("button",{type:"\
button",onclick:()=>F(D)},H),k=m>0?S(m-1,a["previous-page"]):null,A=m<o.length-1?S(m+1,a["next-page"]):null;if(j.append(
e("div",{class:"ajar-moves ajar-turn"},k,A)),K.replaceChildren(...o.map(({title:D},H)=>e("li",{},e("button",{type:"butto\
n","aria-current":H===m?"page":null,onclick:()=>F(H)},D)))),J.textContent=O(a["page-of"],{n:m+1,all:o.length,title:o[m].
title}),!f)return;let N=j.querySelector("h1, h2, h3")??j;N.tabIndex=-1,N.focus({preventScroll:!0}),n.scrollIntoView({block:"\
start"})}function F(f){o[f]&&(m=f,K.parentElement.open=T(),t.set("page",f),t.save_changes(),E({focus:!0}))}let K=e("ol",
{}),J=e("summary",{}),T=()=>window.innerWidth>640;t.get("notice")&&n.append(x.notice(t.get("notice")));let P=e("nav",{class:"\
ajar-nav","aria-label":a.pages},e("details",{open:T()},J,K));o.length>1&&n.append(P),n.append(w.line({role:"alert"}),j);
let R=0;for(let f of["keydown","pointerdown","scroll"])n.addEventListener(f,()=>{Date.now()-R<3e4||(R=Date.now(),y({active:!0}))},
{passive:!0,capture:!0});t.on("msg:custom",f=>{if($(!1),f.keeping){let S=[...g.values()].some(N=>f.acknowledged<N);u?.update(
S?{...f.keeping,saved:!1}:f.keeping);let{state:k}=f.keeping,A=k==="locked";k&&(d=k==="kept"),k&&A!==p&&(p=A,r.clear(),P.
hidden=p,E())}for(let[S,k]of Object.entries(f.states??{})){if(f.acknowledged<g.get(S))continue;let A=k.answers&&!Object.
keys(k.answers).length;W(S,A?{...k,at:0}:k),s.get(S)?.update(r.get(S))}f.country!=null&&h.choose(f.country),f.file&&(s.get(
"home")?.settle(),fn(f.file)),f.erased&&s.get("home")?.say(f.erased,B("home")?.erased),f.said&&s.get("chart")?.end(),f.said&&
(s.get("home")??u)?.say(f.said),f.open&&F(o.findIndex(({id:S})=>S===f.open)),f.problem&&s.get(f.problem.key)?.say(f.problem.
text)}),t.on("change:pages",()=>{o=t.get("pages"),E()});let L=un(t,{gone:()=>$(!0),back:()=>{w.isLost()&&y({ready:!0})}});
return E(),je.set(a,(je.get(a)??0)+1),y({ready:!0}),()=>{U(),L(),clearTimeout(C),je.set(a,je.get(a)-1),je.get(a)||y({gone:!0})}}var Ho=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),xn,he=null;async function it(t){
let n=Object.entries(xn[t]).sort(([o],[a])=>a.localeCompare(o,"en",{numeric:!0})).map(([,o])=>o);return(await(n.find(o=>o.
loaded)??n[0]).get())()}async function Ko(){let{DOMWidgetModel:t,DOMWidgetView:n,IJupyterWidgetRegistry:o}=await it("@ju\
pyter-widgets/base");class a extends t{}class s extends n{render(){let{model:l}=this;he=l.get("words"),this.dispose=jn({
el:this.el,model:{get:c=>l.get(c),set:(c,i)=>l.set(c,i),save_changes:()=>l.save_changes(),send:c=>l.send(c),widget_manager:l.
widget_manager,on:(c,i)=>this.listenTo(l,c,i)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[o],activate:(r,l)=>{lt(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:a,
View:s}})}}}var Uo=()=>new Promise(t=>{requestAnimationFrame(()=>{setTimeout(t)}),setTimeout(t,100)});async function Jo({
context:t,sessionContext:n}){if(await t.ready,await n.ready,n.hasNoKernel)return;let{connectionStatusChanged:o,statusChanged:a}=n;
await new Promise(s=>{let r=()=>{if(!Ho.has(n.kernelDisplayStatus)){for(let l of[o,a])l.disconnect(r);s()}};for(let l of[
o,a])l.connect(r);r()})}async function Go(){let{INotebookTracker:t,NotebookActions:n}=await it("@jupyterlab/notebook"),{
Dialog:o,showDialog:a}=await it("@jupyterlab/apputils"),s=async()=>{if(!he)return!0;let l=[o.cancelButton({label:he["sta\
rt-over-no"]}),o.okButton({label:he["start-over"]})],[c,i]=[he["start-over-title"],he["start-over-how"]];return(await a(
{title:c,body:i,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
t],activate:({commands:l},c)=>{if(!c)return;let i=async u=>{if(!u||r.has(u))return!1;r.add(u),await Jo(u).finally(()=>{r.
delete(u)});let{content:p,sessionContext:d}=u,g=y=>n.runCells(p,y,d),m=y=>y.model.type==="code",j=p.widgets.filter(y=>m(
y)||y.rendered===!1),[v,w=v]=j.filter(m),C=1+j.indexOf(w),$=await g(j.slice(0,C));return await Uo(),$&&g(j.slice(C))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>i(c.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let u=c.currentWidget;if(!u||!await s())return;let{sessionContext:p}=u;p.session?.kernel?await p.restartKernel():
await p.changeKernel({name:p.prevKernelName}),await i(u)}}),c.widgetAdded.connect(async(u,p)=>{await p.context.ready;for(let d of p.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");p.model?.getMetadata("ajar")?.runs&&i(p)})}}}window._JUPYTERLAB??
(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(t){xn=t},async get(){let t=await Promise.all([Ko(),Go()]);return()=>({
__esModule:!0,default:t})}};})();
