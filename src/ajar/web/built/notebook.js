var Qe=["button","input","select","summary","textarea"],Xe=["input","select","textarea"];function e(t,n={},...a){let s=document.
createElement(t);for(let[o,i]of Object.entries(n))o.startsWith("on")?s.addEventListener(o.slice(2),i):i===!0?s.setAttribute(
o,""):i!==!1&&i!=null&&s.setAttribute(o,i);return Qe.includes(t)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Xe.
includes(t)&&s.setAttribute("autocomplete","off"),s.append(...a.filter(o=>o!=null)),s}var R=(t,n)=>t.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(a,s,o)=>{let i=n[s];return o?Number.isInteger(i)?i+1:a:["number",
"string"].includes(typeof i)?i:a}),te=(t,n)=>!t.after||n[t.after]!=null&&n[t.after]!==t.unless&&!(t.below!=null&&n[t.after]>=
t.below);function ne(t,n){let a=n[t.among?.item]??{},s=t.cards.filter(o=>t.among?.piles.includes(a[o.id]));return s.length?
s:t.cards}var je=(t,n)=>!t.among||!n?n:{...n,chosen:n.chosen.filter(a=>t.cards.some(s=>s.id===a))};function Z(t,n){let a=0,s=!1;return{begin(){a||(a=setTimeout(()=>{s=!0,n(t["keep-opening"])},400))},end(){clearTimeout(a),
a=0,s&&n(""),s=!1}}}function ve(t,n,a){let{words:s,level:o=3,small:i=!1,beside:l=[]}=a,h={...nt,sort:a.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,u={...a.answers},m=0,g=null,k=0,b=a.aside??0,C=[n.why?e("p",{class:"\
ajar-why"},n.why):null,n.private?e("p",{class:"ajar-private"},n.private):null].filter(Boolean),$=e("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),T=e("div",{}),L=e("div",{class:"ajar-body"}),E=e("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},e(`h${o}`,{id:`${c}-title`},n.title),...i?[e("div",{class:"ajar-beside"},...l,et(C,s))]:C,
T,L,$);t.replaceChildren(E);function M(){let p=n.items.filter(v=>te(v,u));return i&&n.together?[p]:p.map(v=>[v])}let y=p=>{
$.replaceChildren(p)},q=Z(s,y);function N(p,v){$.replaceChildren(`${p} `,e("button",{type:"button",class:"ajar-link",onclick:()=>{
u=v,y(""),a.onChange(u),H({focus:!0})}},s["put-back"]))}function j(p,v){u={...u,[p.id]:v},tt(L),y(""),a.onChange(u),W()}
function S(){B(!0),q.begin(),k=setTimeout(I,8e3)}function I(){k&&(clearTimeout(k),k=0,B(!1),q.end())}function B(p){for(let v of g?.
fieldsets??[])v.disabled=p}function W(){if(!g)return;let{items:p,skip:v,where:x,next:O}=g,D=M().length;v.textContent=w(p)?
s["clear-and-skip"]:s.skip,x.textContent=R(s["question-of"],{n:m+1,all:D}),x.hidden=i&&D===1,O.textContent=m===D-1?s.done:
s.next}let w=p=>p.some(({id:v})=>u[v]!=null);function A(p,v=!0){if(k)return;let x=M();if(m+=p,m>=x.length){m=x.length-1,
S(),a.onDone(u);return}H({focus:v,again:p<0})}function F(p,v){let x=`${c}-${p.id}`,O=e("legend",{},R(p.ask,u)),D=p.hint?
e("p",{class:"ajar-hint",id:`${x}-hint`},p.hint):null,P=[D,v.mark].filter(Boolean).map(({id:V})=>V),J=p.among?{...p,cards:ne(
p,u)}:p,Y=h[p.kind](J,je(J,u[p.id]),{words:s,level:o+1,group:x,change:V=>j(p,V),say:y,...v}),G={class:`ajar-item ajar-${p.
kind}`,tabindex:"-1","aria-describedby":P.join(" ")||null};return e("fieldset",G,O,D,Y)}function H({focus:p=!1,again:v=!1}={}){
let x=M();m=Math.max(0,Math.min(m,x.length-1));let O=x[m],D=a.mark?.(O),P=D?e("p",{class:"ajar-mark",id:`${c}-${O[0].id}\
-mark`},D):null,J=e("div",{class:"ajar-moves"}),Y=m>0?()=>A(-1):null,G=O.map(ie=>F(ie,{mark:P,again:v,moves:J,back:Y})),
V=e("button",{type:"button",onclick:()=>{if(k)return;let ie=u,Ze=w(O);u={...u,...Object.fromEntries(O.map(({id:Ye})=>[Ye,
null]))},a.onChange(u),A(1),Ze&&N(s.cleared,ie)}}),ke=e("button",{type:"button",onclick:()=>{k||(y(""),A(1))}}),ce=e("p",
{class:"ajar-where"});g={items:O,skip:V,where:ce,next:ke,fieldsets:G},T.replaceChildren(),J.replaceChildren(V,ke),Y&&J.prepend(
e("button",{type:"button",onclick:Y},s.back));let ye=G.length===1;P&&ye&&G[0].lastElementChild.before(P),L.replaceChildren(
ce,...P&&!ye?[P]:[],...G,J),W(),a.onMove?.(m),p&&(G[0].focus({preventScroll:!0}),ce.scrollIntoView({block:"nearest"}))}function _(p){
if(T.replaceChildren(),!p||!a.help||b>p.kinds.length)return null;let v=()=>{b=p.kinds.length+1,a.onAside?.(b),T.replaceChildren(),
L.querySelector("[tabindex]").focus()},{help:x,needs:O}=a;return T.append(x.notice(p,{level:o+1,aside:v,needs:O})),T.querySelector(
"[tabindex]")}function z(p,{focus:v=!1,danger:x=null}={}){g=null;let O=e(`h${o+1}`,{tabindex:"-1"},s["what-you-said"]);L.
replaceChildren(e("div",{class:"ajar-reflection"},O,...p.flatMap(P=>ue(P,o+2)),a.below?.()??null),e("div",{class:"ajar-m\
oves"},e("button",{type:"button",onclick:()=>{m=0,H({focus:!0,again:!0})}},s.change),e("button",{type:"button",onclick:()=>{
let P=u;u={},m=0,b=0,a.onAside?.(0),a.onStartOver(),H({focus:!0}),N(s["started-over"],P)}},s["start-over"])));let D=_(x);
v&&(D??O).focus()}function U(p){let v=L.contains(document.activeElement);v&&g&&!k||(I(),u={...p.answers},p.done?z(p.reflection,
{focus:v,danger:p.danger}):(m=p.at??Math.max(0,M().findIndex(x=>x.some(({id:O})=>u[O]==null))),H()))}let{done:d,reflection:r,
danger:f}=a;return U({answers:u,at:a.at,done:d,reflection:r,danger:f}),{update:U,release:I,say:p=>{I(),y(p)}}}var et=(t,n)=>t.
length?e("details",{},e("summary",{},n["why-this"]),...t):"";function tt(t){for(let n of t.querySelectorAll("input"))["r\
adio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var ue=({heading:t,said:n,words:a},s)=>[
t?e(`h${s}`,{},t):null,n.length>1?e("ul",{class:"ajar-said"},...n.map(o=>e("li",{},o))):n.length?e("p",{class:"ajar-said"},
n[0]):null,...a.map(o=>e("p",{},o))].filter(Boolean),nt={ruler(t,n,{group:a,change:s}){let o=Array.from({length:11},(i,l)=>e(
"label",{class:"ajar-number"},e("input",{type:"radio",name:a,value:l,checked:n===l,onchange:()=>s(l),"aria-describedby":l===
0?`${a}-low`:l===10?`${a}-high`:null}),e("span",{},`${l}`)));return e("div",{class:"ajar-scale"},e("div",{class:"ajar-nu\
mbers"},...o),e("p",{class:"ajar-anchors"},e("span",{id:`${a}-low`},e("b",{},"0"),` ${t.low}`),e("span",{id:`${a}-high`},
e("b",{},"10"),` ${t.high}`)))},choice(t,n,{words:a,group:s,change:o}){let{chosen:i,own:l}=n||{chosen:[],own:""},h=()=>o(
i.length||l.trim()?{chosen:[...i],own:l}:null),c=t.many?"checkbox":"radio",u=t.cards.map(g=>e("input",{type:c,name:s,value:g.
id,checked:i.includes(g.id),onchange:k=>{t.many?i=i.filter(b=>b!==g.id).concat(k.target.checked?g.id:[]):(i=[g.id],l="",
m&&(m.value="")),h()}})),m=t.own?e("input",{type:"text",value:l,maxlength:500,oninput:g=>{l=g.target.value,!t.many&&l.trim()&&
(i=[],u.forEach(k=>{k.checked=!1})),h()}}):null;return e("div",{class:"ajar-cards"},e("p",{class:"ajar-hint"},a[t.many?"\
choose-many":"choose-one"]),...t.cards.map((g,k)=>e("label",{class:"ajar-card"},u[k],e("span",{},g.text))),m?e("label",{
class:"ajar-own"},e("span",{},t.own),m):null)},text(t,n,{words:a,change:s}){let o=e(t.long?"textarea":"input",{...t.long?
{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:i=>s(i.target.value.trim()?i.target.value:null)});return t.long&&
(o.value=n??""),e("label",{class:"ajar-words"},e("span",{},a["own-words"]),o)},list(t,n,{words:a,change:s}){let o=e("div",
{}),i=()=>{let g=[...o.querySelectorAll("input")].map(k=>k.value).filter(k=>k.trim());s(g.length?g:null)},l=()=>[...o.children].
forEach((g,k)=>{g.querySelector("label > span").textContent=R(a.line,{n:k+1}),g.querySelector("button").setAttribute("ar\
ia-label",R(a["remove-line"],{n:k+1}))}),h=e("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),o.lastElementChild.
querySelector("input").focus()}},a["add-line"]),c=()=>{l(),h.hidden=o.children.length>=t.most},u=g=>{let k=e("div",{class:"\
ajar-line"},e("label",{class:"ajar-words"},e("span",{}),e("input",{type:"text",value:g,maxlength:2e4,oninput:i})),e("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let b=k.nextElementSibling||k.previousElementSibling;k.remove(),b||
u(""),c(),i(),(b||o.firstElementChild).querySelector("input").focus()}},"×"));o.append(k),c()},m=n||[];for(let g=0;g<Math.
max(t.lines,m.length);g++)u(m[g]??"");return e("div",{class:"ajar-lines"},o,h)},date(t,n,{words:a,change:s}){return e("l\
abel",{class:"ajar-words"},e("span",{},a["pick-date"]),e("input",{type:"date",value:n??"",oninput:o=>s(o.target.value||null)}))}};var at="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",yt=new RegExp(`(${at})|[.…]+|[!?;\\n]`,"gu");function xe({title:t,close:n,bar:a,parts:s}){let o=()=>{l.close?l.close():l.remove()},i=e("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},t),l=e("dialog",{class:"ajar ajar-help","aria-labelledby":i.id,onclose:()=>l.remove(),onkeydown:h=>{h.
key==="Escape"&&(h.preventDefault(),h.stopPropagation(),o())}},a,i,...s,e("div",{class:"ajar-moves"},e("button",{type:"b\
utton",onclick:o},n)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),i.focus()}var we=["emergency","crisis","violence","agency","worried","child"],ot=["crisis","violence"],$e='a[href$="#Help-lines"]',
K=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Ce(){for(let t of K().
listeners){let{isConnected:n}=t.element;t.shown&&!n&&K().listeners.delete(t),t.shown||(t.shown=n)}}function st(t,{zone:n="",
languages:a=[]}){let s=h=>h.endsWith("/")?n.startsWith(h):n===h,o=t.find(({zones:h})=>h.some(s));if(o)return o.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let i=t.find(h=>h.home);return i?i.code:a.map(h=>h.split("-").slice(1).join("-").
toUpperCase()).find(h=>t.some(({code:c})=>c===h))??""}var pe=(t,n)=>n.flatMap(a=>t.lines.filter(s=>s.topic===a)),de=t=>t.split(/(\d[\d -]+\d)/).map((n,a)=>a%2?e("span",{class:"\
ajar-unbroken"},n):n),Se=t=>`tel:${t.match(/\d+/)[0]}`;function Oe({words:t,countries:n=[],leave:a,onCountry:s=()=>{}}){
n.length&&(K().countries=n);let o=()=>K().countries,i=()=>K().chosen||st(o(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),l=()=>o().find(j=>j.code===i());function h(j){K().chosen=
j,Ce();for(let{element:S,draw:I}of K().listeners)I(S)}function c(j,S){return S(j),K().listeners.add({element:j,draw:S,shown:!1}),
queueMicrotask(Ce),j}let u=j=>c(e("div",{}),S=>S.replaceChildren(...j())),m=()=>{let j=[...o(),{code:"-",country:t["help\
-elsewhere"]}],S=e("select",{onchange:()=>{h(S.value),s(S.value)}},...j.map(I=>e("option",{value:I.code},I.country)));return c(
S,()=>{S.value=l()?.code??"-"}),e("label",{class:"ajar-help-where"},e("span",{},t["help-in"]),S)},g=({say:j,to:S},I)=>{if(/^(tel|sms):/.
test(S))return e("a",{class:I?"ajar-reach":"ajar-reach ajar-first",href:S},e("span",{},...de(j)));let B=e("span",{},j),W=e(
"button",{type:"button",class:"ajar-link","aria-label":R(t["help-copy-what"],{address:S}),onclick:async()=>{await rt(S,B)&&
(W.textContent=t["help-copied"])}},t["help-copy"]);return e("p",{class:"ajar-chat"},B," ",W)},k=j=>e("li",{},e("p",{class:"\
ajar-for"},j.for_what),e("p",{class:"ajar-hint"},[j.name,j.hours,j.languages].filter(Boolean).join(". ")),e("div",{class:"\
ajar-ways"},...j.reach.map(g))),b=({emergency:j,note:S})=>e("li",{class:"ajar-now"},e("p",{class:"ajar-for"},t["help-dan\
ger"]),S?e("p",{class:"ajar-hint"},S):null,e("div",{class:"ajar-ways"},e("a",{class:"ajar-reach",href:Se(j)},R(t["help-c\
all"],{number:j})))),C=j=>u(()=>{let S=l();if(!S)return[e("p",{},t["help-elsewhere-how"])];let I=j.flatMap(B=>B==="emerg\
ency"?b(S):pe(S,[B]).map(k));return[e("ul",{class:"ajar-help-lines"},...I)]});function $(){xe({title:t["help-title"],close:t["\
help-close"],bar:e("div",{class:"ajar-help-bar"},m(),fe({words:t,leave:a})),parts:[e("p",{},t["help-lead"]),C(we),e("p",
{class:"ajar-hint"},t["help-trace"]),e("p",{class:"ajar-hint ajar-leave-how"},t["leave-how"])]})}function T({title:j,text:S,
now:I,lines:B,kinds:W,countries:w},{level:A,aside:F,needs:H}){return w&&!N()&&(K().countries=w),e("section",{class:"ajar\
-danger"},e(`h${A}`,{tabindex:"-1"},j),e("p",{},S),W.length?null:H?.()??null,m(),C(B),e("ul",{class:"ajar-todo"},...I.map(
_=>e("li",{},_))),e("p",{class:"ajar-hint"},t["help-trace"]),e("button",{type:"button",class:"ajar-link",onclick:F},t["h\
elp-aside"]))}let L=()=>e("button",{type:"button",class:"ajar-get-help",onclick:$},t["help-get"]);function E({emergency:j,
...S}){let B=ot.map(w=>pe(S,[w])[0]?.reach??[]).flatMap(w=>["tel:","sms:"].map(A=>w.find(({to:F})=>F.startsWith(A))));return[
{say:R(t["help-call"],{number:j}),to:Se(j)},...B.filter(Boolean)]}let M=(j=`${t["help-line"]} `)=>u(()=>{let S=l(),I=(S?
E(S):[]).flatMap(({say:w,to:A},F)=>[F?" · ":"",e("a",{href:A},...de(w))]),B=e("button",{type:"button",class:"ajar-link",
onclick:$},t["help-get"]),W=e("span",{class:"ajar-off-paper"},I.length?" · ":"",B);return[e("p",{class:"ajar-help-line"},
j,...I,W)]});function y(j){if(!N())return;let[S]=[...j.querySelectorAll($e)].reverse();S?.closest("p, ul").after(M(""));
for(let I of j.querySelectorAll("details"))I.open=I.querySelector("summary").textContent===l()?.country}let q=()=>u(()=>{
let j=l();return j?[e("p",{},e("b",{},`${t["help-title"]}, ${j.country}`)),e("p",{},`${t["help-danger"]} ${R(t["help-cal\
l"],{number:j.emergency})}`),e("ul",{},...pe(j,we).map(({for_what:S,name:I,reach:B,hours:W})=>e("li",{},...de(`${S}: ${I}\
. ${B.map(({say:w})=>w).join(" · ")}. ${W}.`))))]:[e("p",{},t["help-elsewhere-how"])]}),N=()=>o().length>0;return{open:$,
notice:T,button:L,line:M,addNumbers:y,text:q,choose:h,code:i,isKnown:N}}var fe=({words:t,leave:n})=>e("button",{type:"bu\
tton",class:"ajar-leave-now",title:t["leave-how"],onclick:n},t.leave);function Ee(t){if(K().open){K().open=t;return}K().
open=t,window.addEventListener("click",n=>{n.target.closest?.($e)&&(n.preventDefault(),n.stopPropagation(),K().open())},
{capture:!0})}async function rt(t,n){try{return await navigator.clipboard.writeText(t),!0}catch{let a=document.createRange();
return a.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(a),document.execCommand("copy")}}function he(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",t=>t.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function Me(t=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=t,n)return;let a=[];window.addEventListener(
"keydown",s=>{s.repeat||(a=s.key==="Shift"?[...a,s.timeStamp].slice(-3):[],a.length===3&&a[2]-a[0]<2e3&&(window.ajarBeforeLeaving(),
he()))},{capture:!0})}function Ae(t,n,{words:a,group:s,change:o,say:i}){let l={...n},h={},c=t.piles.map(b=>(h[b.id]=e("span",{}),e("li",{class:"\
ajar-pile",ondragover:C=>{C.preventDefault(),C.currentTarget.classList.add("ajar-over")},ondragleave:C=>C.currentTarget.
classList.remove("ajar-over"),ondrop:C=>{C.preventDefault(),C.currentTarget.classList.remove("ajar-over");let $=g[C.dataTransfer.
getData("text/plain")]?.[b.id];$&&!$.matches(":disabled")&&($.checked=!0,m($.dataset.card,b))}},h[b.id]))),u=()=>t.piles.
forEach(b=>{h[b.id].textContent=R(a["pile-count"],{pile:b.text,n:Object.values(l).filter(C=>C===b.id).length})}),m=(b,C)=>{
l[b]=C.id,u(),o({...l}),i(R(a.moved,{card:t.cards.find($=>$.id===b).text,pile:C.text}))},g={},k=t.cards.map(b=>{g[b.id]=
{};let C=`${s}-${b.id}`;return e("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:$=>$.dataTransfer.setData(
"text/plain",b.id)},e("legend",{},b.text),e("div",{class:"ajar-into"},...t.piles.map($=>{let T=e("input",{type:"radio",name:C,
value:$.id,"data-card":b.id,checked:l[b.id]===$.id,onchange:()=>m(b.id,$)});return g[b.id][$.id]=T,e("label",{},T,e("spa\
n",{},$.text))})))});return u(),e("div",{},e("p",{class:"ajar-hint"},a["sort-how"]),e("ul",{class:"ajar-piles"},...c),...k)}function me(t,{words:n,label:a,question:s,act:o}){let i=t.querySelector("button, input"),l=[...t.childNodes],h=(m,g)=>e(
"button",{type:"button",onclick:()=>{t.replaceChildren(...l),i.focus(),g()}},m),c=h(n["home-no"],()=>{}),u=e("div",{class:"\
ajar-moves"},c,h(a,o));t.replaceChildren(e("p",{},s),u),c.focus()}function ae(t){let a=e("button",{type:"button",onclick:()=>me(
s,t)},t.label),s=e("div",{class:"ajar-twice"},a);return s}function Q(t,n){let a=!1,s=!1,o=()=>{s=a,a||n()};function i(){a=!0;let l=new AbortController,h=()=>{l.abort(),setTimeout(
()=>{a=!1,s&&o()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,h,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])t.addEventListener(l,i);return o}function oe(t,n){let a=h=>[...t.querySelectorAll(
h)],s=a("details[open] > summary").map(h=>h.textContent),o=t.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let h of a("summary"))h.parentElement.open=s.includes(h.textContent);if(o===!1)return;let i=a("summary, button").
find(h=>h.textContent===o),l=i??t.querySelector("h2, p");i||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Le({words:t,send:n}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-keep-${window.ajarForms}`,s=e("span",
{}),o=e("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),i=e("p",{class:"ajar-problem",role:"alert"}),l=e(
"div",{}),h=e("section",{class:"ajar-keeping","aria-label":t["keep-title"]},i,l),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=c,m=!1,g=!1,k=!1,b=!1,C=!1,$=(d,r,f={})=>e("button",{type:"button",onclick:r,...f},d),T=d=>{d.tabIndex=
-1,d.focus()},L=()=>l.querySelector(".ajar-change"),E=()=>c.state==="kept"&&!c.reopen;function M(d,r=d){o.dataset.short=
r,s.textContent!==d&&(s.textContent=d)}function y(){let d=c.problem?t["keep-unsaved"]:t["keep-saving"],[r,f]={none:[t["n\
otice-alone"],t["notice-alone-short"]],locked:[t["keep-locked"],t["keep-locked-short"]],kept:c.saved?[t["keep-saved"],t["\
keep-saved-short"]]:[d],lost:[t["keep-lost"]]}[C?"lost":c.state];o.classList.toggle("ajar-state-lost",C),M(r,f),o.dataset.
longest=c.state==="kept"?t["keep-saved"]:"",i.textContent!==c.problem&&(i.textContent=c.problem),i.hidden=!c.problem}function q(){
c={...c,saved:!1},y()}function N(){y(),u=c,E()?l.replaceChildren(g?w("change"):_()):c.state!=="none"?l.replaceChildren(w(
"unlock")):m?l.replaceChildren(w(c.exists?"open":"start")):l.replaceChildren(b?B():I())}let j=()=>{m=!0,N(),l.querySelector(
"input").focus()},S=()=>c.hosted?e("p",{},t["keep-hub"]):null;function I(){return e("div",{class:"ajar-choose"},e("p",{class:"\
ajar-title"},t["keep-title"]),e("p",{},t[c.exists?"keep-there":"keep-why"]),c.here?e("p",{},t["keep-tab"]):null,S(),e("d\
iv",{class:"ajar-moves"},$(t["keep-nothing"],()=>{b=!0,N(),T(o)}),$(t[c.exists?"keep-open":"keep-start"],j)))}let B=()=>e(
"p",{},$(t[c.exists?"keep-open":"keep-start"],j,{class:"ajar-link"}));function W(){let r=["none","weak","fair","good","s\
trong"].map(f=>t[`keep-strength-${f}`]).reduce((f,p)=>p.length>f.length?p:f);return e("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":r},e("span",{},t["keep-strength-none"]))}function w(d){let r=d==="start"||d==="change",f={start:t["\
keep-start"],open:t["keep-open"],unlock:t["keep-unlock"],change:t["keep-change"]}[d],p=e("input",{id:`${a}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${a}-how`,oninput:()=>{r&&n({strength:p.value})}}),v=e("input",{id:`${a}\
-again`,type:"password",spellcheck:"false"}),x=e("div",{},e("label",{for:`${a}-again`},t["keep-again"]),v),O=e("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),D=e("input",{id:`${a}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>n(
{place:D.value})}),P=W(),J=()=>{if(!p.value){p.focus();return}if(O.hidden=!0,r&&p.type==="password"&&v.value!==p.value){
O.textContent=t["keep-again-differs"],O.hidden=!1,v.focus();return}d==="change"?n({change:p.value},{awaited:!0}):n({[d===
"start"?"keep":"unlock"]:p.value,place:D.value},{awaited:!0}),M(t["keep-opening"]),p.value="",v.value="",P.firstChild.textContent=
t["keep-strength-none"]},Y=()=>{m=!1,g=!1,N(),d==="change"?L().focus():T(o)},G=e("details",{},e("summary",{},t["keep-whe\
re"]),e("label",{for:`${a}-place`},t["keep-place"]),D);return e("form",{class:"ajar-ask",onsubmit:V=>{V.preventDefault(),
J()}},e(c.state==="locked"?"h1":"p",{class:"ajar-title"},f),S(),d==="change"?e("p",{},t["keep-change-how"]):null,r?e("p",
{},t["keep-no-way-back"]):null,d==="start"&&c.here==="browser"?e("p",{},t["keep-browser"]):null,e("label",{for:`${a}-wor\
ds`},t[d==="change"?"keep-new":"keep-passphrase"]),e("p",{class:"ajar-hint",id:`${a}-how`},t[r?"keep-how":"keep-how-open"]),
p,r?P:null,r?x:null,e("label",{class:"ajar-card"},e("input",{type:"checkbox",onchange:({target:V})=>{p.type=V.checked?"t\
ext":"password",x.hidden=V.checked,O.hidden=!0}}),e("span",{},t["keep-see"])),r?O:null,d==="change"||c.here?null:G,e("di\
v",{class:"ajar-moves"},d==="unlock"?null:$(t["keep-not-now"],Y),e("button",{type:"submit"},f)),r?null:H(),d==="start"&&
c.here?F():null)}let A=()=>$(t["keep-copy"],()=>n({take:"sealed"}));function F(){let d={words:t,label:t["keep-bring-yes"],
question:t["keep-bring-sure"]},r=e("input",{type:"file",onchange:async()=>{let v=new Uint8Array(await r.files[0].arrayBuffer()),
x=()=>n({bring:v},{awaited:!0});r.value="",c.exists?me(p,{...d,act:x}):x()}}),f=e("label",{class:"ajar-words"},e("span",
{},t["keep-bring"]),r),p=e("div",{class:"ajar-twice"},f);return p}function H(){let d=ae({words:t,label:t["keep-erase"],question:t["\
home-erase-sure"],act:()=>n({erase:"saved"})});return e("details",{},e("summary",{},t["keep-forgot"]),e("p",{},t["keep-f\
orgot-how"]),...c.here?[e("p",{},t["keep-copy-forgot"]),A(),F()]:[],e("p",{},t["keep-erase-how"]),d)}function _(){let d=e(
"select",{id:`${a}-minutes`,onchange:()=>n({minutes:Number(d.value)})},...[...new Set([5,15,30,60,c.minutes])].sort((r,f)=>r-
f).map(r=>e("option",{value:r,selected:r===c.minutes},R(t["keep-minutes"],{n:r}))));return e("div",{class:"ajar-kept"},$(
t["keep-lock"],()=>{M(t["keep-opening"]),n({lock:!0},{awaited:!0})}),$(t["keep-change"],()=>{g=!0,k=!1,N(),l.querySelector(
"input").focus()},{class:"ajar-change"}),e("p",{class:"ajar-changed",role:"status"},k?t["keep-changed"]:""),e("details",
{},e("summary",{},t[c.here?"keep-more":"keep-where"]),...c.here?[e("p",{},t["keep-copy-how"]),A()]:[e("p",{},c.place)],c.
copied?e("p",{},R(t["keep-copied"],{program:c.copied})):null,e("label",{for:`${a}-minutes`},t["keep-idle"]),d))}function z(d){
if(d.strength!=null){let r=l.querySelector(".ajar-strength > span");r&&(r.textContent=d.strength);return}if(d.changed){g=
!1,N(),l.querySelector(".ajar-changed").textContent=t["keep-changed"],k=!0,L().focus();return}c={...c,...d},c.state==="k\
ept"&&(m=!1),E()||(g=!1),y(),U()}let U=Q(l,()=>{let d=u;if(d.state===c.state&&d.exists===c.exists&&d.minutes===c.minutes&&
!!d.reopen==!!c.reopen&&!!d.hosted==!!c.hosted&&l.firstChild){u=c;return}let f=m&&d.place!==c.place;N(),d.state!==c.state&&
d.state!=="none"?T(o):f&&l.querySelector("input").focus()});return N(),{line:o,more:h,update:z,begin:q,setLost:d=>{C=d,y()},
say:d=>{i.textContent=d,i.hidden=!1}}}function se(t,{sentence:n,wide:a,narrow:s,columns:o,rows:i},l){if(!n){t.replaceChildren(e("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let h=(u,m)=>{let g=e("div",{class:`ajar-picture ajar-${m}`,role:"img","aria-label":n});return g.innerHTML=
u,g.firstElementChild.setAttribute("aria-hidden","true"),g},c=t.querySelector("details")?.open??!1;t.replaceChildren(e("\
figure",{class:"ajar-chart"},e("figcaption",{},n),h(a,"wide"),h(s,"narrow"),e("details",{open:c},e("summary",{},l.table),
e("table",{},e("thead",{},e("tr",{},...o.map(u=>e("th",{scope:"col"},u)))),e("tbody",{},...i.map(([u,...m])=>e("tr",{},e(
"th",{scope:"row"},u),...m.map(g=>e("td",{},g??"–")))))))))}function re(t){let n={"us-letter":t["home-paper-letter"],a4:t["home-paper-international"]},a="us-letter";return{element:()=>{
let o=e("select",{onchange:()=>{a=o.value}},...Object.entries(n).map(([i,l])=>e("option",{value:i,selected:i===a},l)));return e(
"label",{},t["home-paper"]," ",o)},value:()=>a}}function Te(t,{words:n,send:a,onDispose:s}){let o={},i=null,l=!1,h="",c=e("div",{}),u=e("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),m=e("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),g=e("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),k=Z(n,w=>{g.textContent=w}),b=be(n),C=re(n);t.replaceChildren(e("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,c,g),b.dialog);let $=w=>{o.busy?g.textContent=n["room-one-moment"]:(k.begin(),
a(w,{awaited:!0}))},T=(w,A)=>e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>$(A)},w),L=(...w)=>e(
"div",{class:"ajar-moves ajar-many"},...w);function E(){let w=o.needsKey?e("input",{type:"password",spellcheck:"false",id:`${W}\
-key`,"aria-describedby":`${W}-key-how`}):null,A=e("button",{type:"button","aria-disabled":o.busy?"true":null,onclick:()=>{
if(w&&!w.value){w.focus();return}$({room:"open",...w?{key:w.value}:{}}),w&&(w.value="")}},n["room-open"]);return[e("h2",
{},n["room-title"]),o.state==="ended"?e("p",{class:"ajar-empty"},n["room-ended"]):null,e("p",{},n["room-how"]),e("p",{},
o.elsewhere?R(n["room-how-elsewhere"],{address:o.elsewhere}):n["room-how-network"]),w?e("label",{class:"ajar-words",for:w.
id},n["room-host-key"]):null,w?e("p",{class:"ajar-hint",id:`${W}-key-how`},n["room-host-key-how"]):null,w,L(A,o.elsewhere?
null:T(n["room-inside"],{room:"inside"})),o.elsewhere?null:e("p",{},n["room-rehearse-how"]),o.elsewhere?null:L(...[12,3].
map(F=>T(R(n["room-rehearse"],{n:F}),{room:"rehearse",phones:F})))]}let M=()=>[e("h2",{},n["room-title"]),e("p",{},n["ro\
om-lost"]),L(T(n["room-go-on"],{room:"go-on"}),T(n["room-end"],{room:"end"}))];function y(){let w=e("button",{type:"butt\
on",onclick:()=>b.show()},n["room-large"]),A=e("p",{},o.inside&&!o.practice?n["room-inside-open"]:R(n["room-line"],{code:o.
code})),F=o.address?w:null;return i?[q(),e("div",{class:"ajar-door-line"},A,m,F),N(),S()]:[e("h2",{},n["room-title"]),q(),
N(),A,o.address?Ne(n,o):null,o.inside?e("p",{},n[o.practice?"room-practice-how":"room-how-network"]):null,!o.inside&&!o.
address?e("p",{class:"ajar-empty"},n["room-no-address"]):null,o.addresses?.length>1?j():null,o.addresses?.length?e("p",{
class:"ajar-hint"},n["room-firewall"]):null,e("div",{class:"ajar-door-line"},m,F,o.inside&&!o.practice?T(n["room-widen"],
{room:"widen"}):null),S()]}let q=()=>o.practice?e("p",{},X(n)):null,N=()=>o.again?e("p",{class:"ajar-hint"},n["room-agai\
n"]):null;function j(){let w=e("select",{id:`${W}-address`,onchange:()=>a({room:"pick",ip:w.value})},...o.addresses.map(
({ip:A,network:F})=>e("option",{value:A,selected:A===o.picked},`${A} (${F})`)));return e("label",{class:"ajar-words",for:w.
id},e("span",{},n["room-address"]),w)}function S(){let w=e("div",{}),A=e("button",{type:"button",onclick:()=>_(!1)},n["r\
oom-end-no"]),F=e("button",{type:"button",onclick:()=>_(!0)},n["room-end"]),H=()=>w.replaceChildren(...l?[e("p",{},n["ro\
om-end-sure"]),L(A,T(n["room-end"],{room:"end"}))]:[F]),_=U=>{l=U,H(),(l?A:F).focus()};H();let z=(U,d)=>e("button",{type:"\
button",onclick:()=>a({room:"take",...d()},{awaited:!0})},U);return e("details",{class:"ajar-ending"},e("summary",{},n["\
room-ending"]),o.shown?e("p",{},n["room-take-how"]):e("p",{},n["room-take-nothing"]),o.shown?L(z(n["room-take-table"],()=>({
what:"table"})),z(n["room-take-page"],()=>({what:"page",paper:C.value()})),C.element()):null,e("p",{},n["room-end-how"]),
w)}function I(w){o={...o,...w},u.textContent!==o.problem&&(u.textContent=o.problem),u.hidden=!o.problem;let A=ge(n,o.joined);
m.textContent!==A&&(m.textContent=A),b.update(o,A),i===null&&o.state==="open"&&(i=!o.here),o.state!=="open"&&(i=null,l=!1),
o.busy?k.begin():(k.end(),g.textContent=""),B()}let B=Q(c,()=>{let{joined:w,problem:A,...F}=o,H=JSON.stringify([F,i]);if(H===
h)return;h=H;let _={open:y,lost:M}[o.state]??E;oe(c,()=>c.replaceChildren(..._().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let W=`ajar-door-${window.ajarForms}`;return le(t,()=>a({room:"look"}),s),{update:I}}var ge=(t,n)=>n?n===
1?t["room-joined-one"]:R(t["room-joined"],{n}):t["room-joined-none"],X=t=>e("span",{class:"ajar-rehearsal"},t["room-prac\
tice"]);function Ne(t,n){let a=e("div",{class:"ajar-scan",role:"img","aria-label":t["room-scan-alt"]});return a.innerHTML=
n.picture,a.firstElementChild?.setAttribute("aria-hidden","true"),e("div",{class:"ajar-way-in"},a,e("div",{},e("p",{},t["\
room-scan"]),e("p",{class:"ajar-address"},n.address),e("p",{},t["room-type-code"]),e("p",{class:"ajar-code"},n.code)))}function be(t){
let n=e("div",{}),a=e("dialog",{class:"ajar-wall","aria-label":t["room-title"],"data-lm-suppress-shortcuts":"true"},n,e(
"button",{type:"button",onclick:()=>a.close()},t["room-back"])),s=e("p",{class:"ajar-joined"}),o="";return{dialog:a,show:()=>a.
showModal(),update(i,l){s.textContent=l;let h=JSON.stringify([i.address,i.code,i.practice]);h!==o&&(o=h,i.address?n.replaceChildren(
i.practice?e("p",{},X(t)):"",Ne(t,i),s):(a.close(),n.replaceChildren()))}}}function le(t,n,a){let s=new IntersectionObserver(
o=>{o.some(({isIntersecting:i})=>i)&&n()});s.observe(t),a(()=>s.disconnect())}var Ie=(t,n)=>t.find(a=>a.id===n)?.text??n,lt=t=>new Date(`${t}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function qe(t,n){
switch(t.kind){case"choice":return[...n.chosen.map(a=>Ie(t.cards,a)),n.own.trim()].filter(Boolean);case"sort":return t.cards.
filter(a=>n[a.id]).map(a=>`${a.text}: ${Ie(t.piles,n[a.id])}`);case"date":return[lt(n)];case"list":return n.map(a=>a.trim());default:
return[`${n}`.trim()]}}function Fe({items:t},n){let a={};for(let s of t){let o=n[s.id];if(!(o==null||!te(s,a)))if(s.kind===
"choice"){let l=(s.among?ne(s,a):s.cards).map(c=>c.id).filter(c=>o.chosen.includes(c)),h=o.own?.trim()?o.own:"";(l.length||
h)&&(a[s.id]={chosen:l,own:h})}else if(s.kind==="sort"){let i=s.cards.filter(l=>o[l.id]).map(l=>[l.id,o[l.id]]);i.length&&
(a[s.id]=Object.fromEntries(i))}else if(s.kind==="list"){let i=o.filter(l=>l.trim());i.length&&(a[s.id]=i)}else`${o}`.trim()&&
(a[s.id]=o)}return a}var De=(t,n)=>R(t.ask,n);var ct=new Set(["autorestarting","dead","restarting","terminating"]),it=4e3;function Be({widget_manager:t},{gone:n,back:a}){
let{statusChanged:s,connectionStatusChanged:o}=t?.kernel??{};if(!s?.connect||!o?.connect)return()=>{};let i=0,l=(c,u)=>{
ct.has(u)&&n()},h=(c,u)=>{clearTimeout(i),u==="disconnected"?n():u==="connecting"?i=setTimeout(n,it):a()};return s.connect(
l),o.connect(h),()=>{clearTimeout(i),s.disconnect(l),o.disconnect(h)}}function Re({words:t,answered:n}){let a=new Set,s=!1,
o=()=>n().map(([c,u])=>{let m=Fe(c,u),g=c.items.filter(k=>k.id in m).map(k=>[De(k,m),...qe(k,m[k.id])].join(`
`));return[c.title,...g].join(`

`)}).join(`


`);async function i(c){let u=o(),m=e("textarea",{readonly:!0,rows:6,"aria-label":t["lost-copy"]});m.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(m),m.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=t["lost-copied"]}function l(c={}){let u=e("div",{class:"ajar-\
lost",hidden:!s,...c},e("p",{},t.lost),e("div",{class:"ajar-moves"},e("button",{type:"button",onclick:()=>i(u)},t["lost-\
copy"]),e("button",{type:"button",onclick:()=>location.reload()},t["lost-reload"])),e("p",{class:"ajar-hint",role:"statu\
s"}));return a.add(u),u}function h(c){s=c;for(let u of a)u.hidden=!c}return{line:l,set:h,isLost:()=>s,forget:c=>a.delete(
c)}}function We(t,{words:n,send:a,open:s,help:o}){let i=e("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=Z(
n,y=>i.replaceChildren(y)),h=y=>{l.begin(),a(y)},c=e("div",{}),u={},m="",g=0,k=re(n);t.replaceChildren(e("section",{class:"\
ajar-home","aria-label":n["home-title"]},c),i);let b=(y,q)=>e("button",{type:"button",onclick:q},y),C=y=>e("div",{class:"\
ajar-reflection"},...y.flatMap(q=>ue(q,3))),$=(y,q,N)=>ae({words:n,label:y,question:q,act:()=>h(N)}),T=()=>{let y=e("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{y.files[0]&&h({import:await y.files[0].text()}),y.value=
""}});return e("label",{class:"ajar-words"},e("span",{},n["home-bring"]),y)},L=Q(c,()=>{let y=JSON.stringify(u);y!==m&&(m=
y,oe(c,E))});function E(){let y=(j,S)=>b(S,()=>h({take:j})),q=g>(u.danger?.kinds.length??0)?null:u.danger,N=()=>{g=q.kinds.
length+1,E(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(q?o.notice(q,{level:2,aside:N}):"",e("p",{class:"\
ajar-welcome",tabindex:"-1"},u.welcome),u.section?e("div",{class:"ajar-moves"},b(n["home-go-on"],()=>s(u.section))):"",u.
due?.length?e("ul",{},...u.due.map(j=>e("li",{},j))):"",u.plan?.length?e("h2",{},n["home-plan"]):"",u.plan?.length?C(u.plan):
"",u.plan?.length&&!q?o.line():"",...(u.earlier??[]).filter(({plan:j})=>j.length).map(({title:j,plan:S})=>e("details",{},
e("summary",{},`${n["home-plan"]}, ${j}`),C(S))),e("details",{},e("summary",{},n["home-take"]),e("p",{},n["home-not-encr\
ypted"]),e("div",{class:"ajar-take"},...q?[]:[b(n["home-take-plan"],()=>h({take:"plan",paper:k.value(),country:o.code()})),
k.element(),y("calendar",n["home-take-calendar"]),u.danger?"":y("calendar-line",n["home-take-calendar-line"])],y("check-\
ins",n["home-take-check-ins"]),y("everything",n["home-take-everything"])),T()),u.something?e("details",{},e("summary",{},
n["home-end"]),e("p",{},n["home-anew-how"]),$(n["home-anew"],n["home-anew-sure"],{restart:!0}),e("p",{},n["home-erase-ho\
w"]),$(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:y=>{l.end(),u=y,L()},settle:l.end,say:(y,q="")=>{
l.end();let N=e("div",{class:"ajar-text"});N.innerHTML=q,i.replaceChildren(y,N),i.scrollIntoView({block:"nearest"})}}}function He({
name:t,type:n,data:a}){let s=Uint8Array.from(atob(a),i=>i.charCodeAt(0)),o=URL.createObjectURL(new Blob([s],{type:n}));e(
"a",{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}function _e({units:t,slips:n},{words:a,ask:s,send:o}){window.ajarForms=(window.ajarForms??0)+1;let i=`ajar-hands-${window.
ajarForms}`,l=new Map,h=b=>e("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...b}),c=h({id:`${i}-people`,
min:1}),u=b=>Math.max(0,Math.floor(Number(b.value)||0)),m=b=>b.kind==="card"?b.bands.slice(0,1):b.bands,g=b=>{let C=t.filter(
E=>E.item===b),$=(E,M)=>{let y=h({"aria-label":[E.card,m(E)[M]].filter(Boolean).join(": ")});return l.set(E.id,[...l.get(
E.id)??[],y]),y},T=C.length===1&&!C[0].card?C[0].bands.map((E,M)=>[E,[$(C[0],M)]]):C.map(E=>[E.card,m(E).map((M,y)=>$(E,
y))]),L=C[0].card?["",...m(C[0])]:null;return e("table",{},e("caption",{},s(b)),L&&L.length>2?e("thead",{},e("tr",{},...L.
map(E=>E?e("th",{scope:"col"},E):e("td",{})))):null,e("tbody",{},...T.map(([E,M])=>e("tr",{},e("th",{scope:"row"},E),...M.
map(y=>e("td",{},y))))))};function k(){let b=new Map(t.map(L=>[L,l.get(L.id).map(u)])),C=Math.max(...[...b.values()].map(
L=>L.reduce((E,M)=>E+M,0))),$=u(c)||C;if(!$){c.focus();return}let T=Object.fromEntries([...b].map(([L,E])=>[L.id,L.kind===
"card"?[E[0],Math.max(0,$-E[0])]:E]));o({counts:T,people:$})}return e("details",{class:"ajar-hands"},e("summary",{},a[n?
"room-slips":"room-hands"]),e("p",{},a[n?"room-slips-how":"room-hands-how"]),e("form",{onsubmit:b=>{b.preventDefault(),k()}},
...[...new Set(t.map(b=>b.item))].map(g),e("label",{class:"ajar-words",for:c.id},e("span",{},a["room-people"]),c),e("div",
{class:"ajar-moves"},e("button",{type:"submit"},a["room-count"]))))}function Pe(t,{words:n,send:a,onDispose:s,form:o,ask:i}){let l={not:{}},h=!1,c="",u="",m=!1,g=(d,r={})=>{m=d==="reveal",
q.begin(),a({question:t.of,do:d,...r},{awaited:!0})},k=e("div",{class:"ajar-results",hidden:!0}),b=e("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),C=e("p",{class:"ajar-problem",role:"alert",hidden:!0}),$=e("span",{}),T=e("p",
{class:"ajar-counts"}),L=ut(t.minutes,n,s),E=e("button",{type:"button",class:"ajar-link",onclick:()=>W(!h)}),M=e("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),y=(...d)=>{M.textContent!==d[0]&&M.replaceChildren(...d)},q=Z(n,d=>y(d||
u)),N={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},j=Object.
keys(N).filter(d=>t.units.length||d==="open"||d==="close"),S=Object.fromEntries(j.map(d=>[d,e("button",{type:"button",onclick:()=>{
S[d].getAttribute("aria-disabled")?y(I(d)):d==="reset"?B():g(d)}},N[d])])),I=d=>l.busy?n["room-one-moment"]:l.not[d];function B(){
let d=e("button",{type:"button",class:"ajar-link",onclick:()=>{y(""),S.reset.focus()}},n["home-no"]),r=e("button",{type:"\
button",class:"ajar-link",onclick:()=>{y(""),S.reset.focus(),g("reset")}},n["room-ask-reset"]);M.replaceChildren(n["room\
-reset-sure"]," ",d," ",r),d.focus()}function W(d){h=d,k.hidden=!d,o().hidden=d,E.textContent=n[d?"room-show-question":"\
room-show-result"]}let w=be(n),A=e("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>w.show()},n["room-cod\
e"]),F={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function H(d){let r=l;l={...l,...d};let f=l.
room==="open";$.replaceChildren(l.practice?X(n):""),C.textContent=l.problem,C.hidden=!l.problem;let p=[[l.answered,n["ro\
om-answered"]],[l.joined,n["room-have-joined"]]],v=!f||!t.units.length?[]:l.hands||l.inside?p.slice(0,1):p;T.replaceChildren(
...v.map(([x,O])=>e("span",{},e("b",{},`${x}`)," ",O))),L.update(l.seconds);for(let x of j)Ue(S[x],I(x));u=f?l.hands?n["\
room-by-hands-now"]:F[l.state]:n["room-not-open"],(r.state!==l.state||r.room!==l.room||r.hands!==l.hands)&&y(u),l.busy||
q.end(),Ke(b,l.withheld),w.update(l.way??{},ge(n,l.joined)),A.hidden=!l.way?.address,_(),m&&!l.busy&&l.state==="closed"&&
b.childElementCount&&(m=!1,b.scrollIntoView({block:"nearest"}))}function _(){let d=JSON.stringify(l.charts??[]);if(d===c)
return;c=d;let r=!!l.charts?.length;k.replaceChildren(...ze(l.charts??[],n)),E.hidden=!r,W(r),r&&m&&k.scrollIntoView({block:"\
start"}),m=!1}let z=e("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},e("div",{class:"ajar-bar-line aja\
r-bar-first"},t.units.length?T:e("p",{class:"ajar-private"},n["room-nothing-counted"]),e("div",{class:"ajar-moves"},...j.
map(d=>S[d]))),e("div",{class:"ajar-bar-line"},$,M,E,A,L.element),w.dialog),U=t.units.length?_e(t,{words:n,ask:i,send:d=>g(
"hands",d)}):null;return E.hidden=!0,le(z,()=>a({room:"look"}),s),{parts:[k,b,C,z,U].filter(Boolean),update:H}}function Ue(t,n){
t.toggleAttribute("aria-disabled",!!n),n&&t.setAttribute("aria-disabled","true"),t.title=n||""}function Ke(t,n=[]){let a=[
...t.children].map(s=>s.textContent);JSON.stringify(a)!==JSON.stringify(n)&&t.replaceChildren(...n.map(s=>e("p",{},s)))}
var ze=(t,n)=>t.map(a=>{let s=e("div",{class:"ajar-chart-block"});return se(s,a,n),s});function Ve(t,{words:n,send:a,onDispose:s}){
let o={},i="",l=e("div",{class:"ajar-results"}),h=e("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=e("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=e("div",{}),m=e("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),g=e("button",{type:"button",onclick:()=>{g.getAttribute("aria-disabled")?m.textContent=k():(m.textContent="",a({moves:!0},
{awaited:!0}))}},n["room-moves"]),k=()=>o.busy?n["room-one-moment"]:o.not;return t.replaceChildren(e("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,l,h,c,e("p",{class:"ajar-hint"},n["room-moves-how"]),e("div",{class:"\
ajar-moves"},g),m)),le(t,()=>a({room:"look"}),s),{update(b){o={...o,...b},u.replaceChildren(o.practice?X(n):""),c.textContent=
o.problem,c.hidden=!o.problem,Ke(h,o.withheld),Ue(g,k());let C=JSON.stringify(o.charts??[]);C!==i&&(i=C,l.replaceChildren(
...o.charts?.length?ze(o.charts,n):[e("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function ut(t,n,a){let s=null,
o=!1,i=e("span",{role:"timer"}),l=e("button",{type:"button",class:"ajar-link",onclick:()=>{o=!o,c()}}),h=e("p",{class:"a\
jar-clock"},i," ",l);function c(){let m=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),g=m===null?"":`${Math.floor(
m/60)}:${String(m%60).padStart(2,"0")}`,k=m===null?t?R(n["room-minutes"],{minutes:t}):"":t?R(n["room-clock"],{time:g,minutes:t}):
g;i.textContent=o?"":k,l.textContent=n[o?"room-clock-show":"room-clock-hide"],h.hidden=!k}let u=setInterval(()=>{s!==null&&
c()},1e3);return a(()=>clearInterval(u)),{element:h,update:m=>{s=m==null?null:Date.now()-m*1e3,c()}}}function Je(t,{words:n,picked:a,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-couple-${window.ajarForms}`,
i=e("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=e("div",{class:"ajar-text"}),h=e("summary",{}),c=({title:g,
story:k,more:b,role:C})=>{i.innerHTML=k,i.prepend(e("h2",{},g)),l.innerHTML=b,h.textContent=C},u=t.couples.find(g=>g.id===
a)??t.couples[0],m=e("fieldset",{class:"ajar-item ajar-couple"},e("legend",{},n.couple),e("p",{class:"ajar-hint"},n["cou\
ple-how"]),e("div",{class:"ajar-cards"},...t.couples.map(g=>e("label",{class:"ajar-card"},e("input",{type:"radio",name:o,
value:g.id,checked:g===u,onchange:()=>{c(g),s(g.id)}}),e("span",{},g.title)))));return c(u),e("section",{class:"ajar-sce\
nario","aria-label":n.couple},i,e("details",{class:"ajar-role"},h,l),m)}window.ajarShown??(window.ajarShown=new WeakMap);var ee=window.ajarShown,Ge="needs@",pt={};function dt(){let t=document.
getElementById("ajar-style")??document.head.appendChild(e("style",{id:"ajar-style"})),n=`.ajar{--ajar-paper: #fffdfa;--a\
jar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
`;t.textContent!==n&&(t.textContent=n)}function ft({model:t,el:n}){dt();let a=t.get("pages"),s=t.get("words"),o=new Map,
i=new Map,l=new Map,h=[],c=r=>h.push(r),u=null,m=!1,g=!1,k=new Map,b=Math.min(t.get("page"),a.length-1);n.classList.add(
"ajar");let C=e("div",{class:"ajar-page"}),$=r=>a.flatMap(({blocks:f})=>f).find(f=>f.kind==="exercise"&&f.key===r)?.exercise,
T=Re({words:s,answered:()=>[...i].map(([r,{answers:f}])=>[$(r),f]).filter(([r,f])=>r&&Object.keys(f??{}).length)}),L=0,E=r=>{
if(clearTimeout(L),L=0,T.set(r),u?.setLost(r),r)for(let f of l.keys())o.get(f)?.release()},M=(r,{awaited:f=!1}={})=>{try{
t.send(r)}catch{E(!0);return}f&&!L&&(L=setTimeout(()=>E(!0),8e3))},y=Oe({words:s,countries:t.get("notice")?.help??a[0]?.
blocks[0]?.help,leave:()=>q(),onCountry:r=>M({country:r})}),q=()=>{M({forget:!0}),he()},N=(r,f,p)=>(o.set(r.key,p),i.has(
r.key)&&p.update(i.get(r.key)),f),j={html(r){let f=e("div",{class:"ajar-text"});return f.innerHTML=r.html,y.addNumbers(f),
f.addEventListener("click",p=>{let v=p.target.closest("a"),x=a.findIndex(({id:O})=>O&&v?.getAttribute("href")===`${O}.ip\
ynb`);x<0||(p.preventDefault(),A(x))}),f},home(r){let f=e("div",{});return N(r,f,We(f,{words:s,send:x=>{x.import&&o.get(
"chart")?.begin(),M(x)},open:x=>A(a.findIndex(({id:O})=>O===x)),help:y})),M({home:r.key}),f},scenario(r){return Je(r,{words:s,
picked:t.get("couple"),pick:f=>{t.set("couple",f),t.save_changes()}})},door(r){let f=e("div",{});return N(r,f,Te(f,{words:s,
send:M,onDispose:c}))},group(r){let f=e("div",{});return N(r,f,Ve(f,{words:s,send:M,onDispose:c}))},asking(r){let{items:f}=a[b].
blocks.find(({key:O})=>O===r.of).exercise,{parts:p,update:v}=Pe(r,{words:s,send:M,onDispose:c,form:()=>l.get(r.of),ask:O=>f.
find(D=>D.id===O).ask}),x=document.createDocumentFragment();return x.append(...p),N(r,x,{update:v})},exercise(r){let f=e(
"div",{}),p=T.line(u?{}:{role:"alert"});l.set(r.key,f);let v=(x,O)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let D=window.ajarSent;k.set(r.key,D),M({key:r.key,...x,sent:D},{awaited:O}),!(!O||!T.isLost())&&(E(!0),p.
scrollIntoView({block:"nearest"}))};return o.set(r.key,ve(f,r.exercise,{words:s,level:r.level,sort:Ae,...i.get(r.key),help:y,
needs:()=>S(r.needs),below:()=>r.key.startsWith("plan@")&&y.isKnown()?y.line():null,onAside:x=>B(r.key,{aside:x}),onChange:x=>{
B(r.key,{answers:x,done:!1}),v({answers:x,done:!1},g)},onMove:x=>B(r.key,{at:x}),onDone:x=>{v({answers:x,done:!0},!0),r.
key.startsWith("check-in@")&&o.get("chart")?.begin()},onStartOver:()=>{B(r.key,{answers:{},done:!1}),v({remove:!0})}})),
f.firstElementChild.append(p),c(()=>T.forget(p)),f},chart(r){let f=e("div",{class:"ajar-chart-block"}),p=e("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:v,end:x}=Z(s,D=>p.replaceChildren(D)),O=D=>{x(),se(f,D,s)};return o.
set(r.key,{update:O,begin:v,end:x}),i.has(r.key)&&O(i.get(r.key)),v(),M({chart:r.key}),e("div",{},f,p)},notice(r){if(Me(
()=>M({forget:!0})),!r.leave)return e("div",{class:"ajar-notice"},e("p",{},r.text));let f=e("div",{class:"ajar-leave"},y.
button(),fe({words:s,leave:q}));Ee(y.open),u=Le({words:s,send:M});let p=document.createDocumentFragment();return p.append(
e("div",{class:"ajar-notice"},u.line,f),e("div",{class:"ajar-on-paper"},y.text()),u.more),p}};function S(r){let f=a.findIndex(
({blocks:v})=>v.some(({key:x})=>x===Ge));return f<0?r?e("p",{},e("a",{href:r},s["help-needs"])):null:e("button",{type:"b\
utton",onclick:()=>{A(f);let v=l.get(Ge).querySelector("h2");v.tabIndex=-1,v.focus()}},s["help-needs"])}for(let[r,f]of Object.
entries(pt))j[r]=p=>{let v=e("div",{});return N(p,v,f(v,p,{words:s,send:M,onDispose:c}))};let I=r=>a[b].blocks.find(f=>f.
kind===r),B=(r,f)=>i.set(r,{...i.get(r),...f}),W=()=>{for(let r of h.splice(0))r()};function w({focus:r=!1}={}){if(W(),o.
clear(),m){C.replaceChildren(u?"":e("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(C.replaceChildren(...a[b].
blocks.map(O=>j[O.kind](O))),a.length<2)return;let f=(O,D)=>e("button",{type:"button",onclick:()=>A(O)},D),p=b>0?f(b-1,s["\
previous-page"]):null,v=b<a.length-1?f(b+1,s["next-page"]):null;if(C.append(e("div",{class:"ajar-moves ajar-turn"},p,v)),
F.replaceChildren(...a.map(({title:O},D)=>e("li",{},e("button",{type:"button","aria-current":D===b?"page":null,onclick:()=>A(
D)},O)))),H.textContent=R(s["page-of"],{n:b+1,all:a.length,title:a[b].title}),!r)return;let x=C.querySelector("h1, h2, h\
3")??C;x.tabIndex=-1,x.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function A(r){a[r]&&(b=r,F.parentElement.
open=_(),t.set("page",r),t.save_changes(),w({focus:!0}))}let F=e("ol",{}),H=e("summary",{}),_=()=>window.innerWidth>640;
t.get("notice")&&n.append(j.notice(t.get("notice")));let z=e("nav",{class:"ajar-nav","aria-label":s.pages},e("details",{
open:_()},H,F));a.length>1&&n.append(z),n.append(T.line({role:"alert"}),C);let U=0;for(let r of["keydown","pointerdown",
"scroll"])n.addEventListener(r,()=>{Date.now()-U<3e4||(U=Date.now(),M({active:!0}))},{passive:!0,capture:!0});t.on("msg:\
custom",r=>{if(E(!1),r.keeping){let f=[...k.values()].some(x=>r.acknowledged<x);u?.update(f?{...r.keeping,saved:!1}:r.keeping);
let{state:p}=r.keeping,v=p==="locked";p&&(g=p==="kept"),p&&v!==m&&(m=v,i.clear(),z.hidden=m,w())}for(let[f,p]of Object.entries(
r.states??{})){if(r.acknowledged<k.get(f))continue;let v=p.answers&&!Object.keys(p.answers).length;B(f,v?{...p,at:0}:p),
o.get(f)?.update(i.get(f))}r.country!=null&&y.choose(r.country),r.file&&(o.get("home")?.settle(),He(r.file)),r.erased&&o.
get("home")?.say(r.erased,I("home")?.erased),r.said&&o.get("chart")?.end(),r.said&&(o.get("home")??u)?.say(r.said),r.open&&
A(a.findIndex(({id:f})=>f===r.open)),r.problem&&o.get(r.problem.key)?.say(r.problem.text)}),t.on("change:pages",()=>{a=t.
get("pages"),w()});let d=Be(t,{gone:()=>E(!0),back:()=>{T.isLost()&&M({ready:!0})}});return w(),ee.set(s,(ee.get(s)??0)+
1),M({ready:!0}),()=>{W(),d(),clearTimeout(L),ee.set(s,ee.get(s)-1),ee.get(s)||M({gone:!0})}}var $n={render:ft};export{pt as MORE,$n as default,dt as dress,ft as render};
