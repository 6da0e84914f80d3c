var gt=["button","input","select","summary","textarea"],yt=["input","select","textarea"];function t(e,n={},...o){let a=document.
createElement(e);for(let[s,l]of Object.entries(n))s.startsWith("on")?a.addEventListener(s.slice(2),l):l===!0?a.setAttribute(
s,""):l!==!1&&l!=null&&a.setAttribute(s,l);return gt.includes(e)&&a.setAttribute("data-lm-suppress-shortcuts","true"),yt.
includes(e)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(s=>s!=null)),a}var xe=e=>e;function Ce(e){xe=e}function J(e,n){
e.innerHTML=xe(n)}var R=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,s)=>{let l=n[a];return s?Number.isInteger(l)?l+1:o:["number",
"string"].includes(typeof l)?l:o}),ne=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function oe(e,n){let o=n[e.among?.item]??{},a=e.cards.filter(s=>e.among?.piles.includes(o[s.id]));return a.length?
a:e.cards}var Se=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(o=>e.cards.some(a=>a.id===o))};function X(e,n){let o=0,a=!1;return{begin(){o||(o=setTimeout(()=>{a=!0,n(e["keep-opening"])},400))},end(){clearTimeout(o),
o=0,a&&n(""),a=!1}}}function Ee(e,n,o){let{words:a,level:s=3,small:l=!1,beside:r=[]}=o,f={...bt,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,u={...o.answers},g=0,m=null,j=0,b=o.aside??0,E=[n.why?t("p",{class:"\
ajar-why"},n.why):null,n.private?t("p",{class:"ajar-private"},n.private):null].filter(Boolean),S=t("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),A=t("div",{}),q=t("div",{class:"ajar-body"}),F=t("section",{class:"ajar-form","\
aria-labelledby":`${i}-title`},t(`h${s}`,{id:`${i}-title`},n.title),...l?[t("div",{class:"ajar-beside"},...r,kt(E,a))]:E,
A,q,S);e.replaceChildren(F);function O(){let p=n.items.filter(h=>ne(h,u));return l&&n.together?[p]:p.map(h=>[h])}let w=p=>{
S.replaceChildren(p)},I=X(a,w);function L(p,h){S.replaceChildren(`${p} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{
u=h,w(""),o.onChange(u),P({focus:!0})}},a["put-back"]))}function y(p,h){u={...u,[p.id]:h},vt(q),w(""),o.onChange(u),D()}
function x(){N(!0),I.begin(),j=setTimeout(T,8e3)}function T(){j&&(clearTimeout(j),j=0,N(!1),I.end())}function N(p){for(let h of m?.
fieldsets??[])h.disabled=p}function D(){if(!m)return;let{items:p,skip:h,where:v,next:C}=m,$=O().length;h.textContent=M(p)?
a["clear-and-skip"]:a.skip,v.textContent=R(a["question-of"],{n:g+1,all:$}),v.hidden=l&&$===1,C.textContent=g===$-1?a.done:
a.next}let M=p=>p.some(({id:h})=>u[h]!=null);function B(p,h=!0){if(j)return;let v=O();if(g+=p,g>=v.length){g=v.length-1,
x(),o.onDone(u);return}P({focus:h,again:p<0})}function W(p,h){let v=`${i}-${p.id}`,C=t("legend",{},R(p.ask,u)),$=p.hint?
t("p",{class:"ajar-hint",id:`${v}-hint`},p.hint):null,U=[$,h.mark].filter(Boolean).map(({id:H})=>H),K=p.among?{...p,cards:oe(
p,u)}:p,Z=f[p.kind](K,Se(K,u[p.id]),{words:a,level:s+1,group:v,change:H=>y(p,H),say:w,...h}),z={class:`ajar-item ajar-${p.
kind}`,tabindex:"-1","aria-describedby":U.join(" ")||null};return t("fieldset",z,C,$,Z)}function P({focus:p=!1,again:h=!1}={}){
let v=O();g=Math.max(0,Math.min(g,v.length-1));let C=v[g],$=o.mark?.(C),U=$?t("p",{class:"ajar-mark",id:`${i}-${C[0].id}\
-mark`},$):null,K=t("div",{class:"ajar-moves"}),Z=g>0?()=>B(-1):null,z=C.map(ie=>W(ie,{mark:U,again:h,moves:K,back:Z})),
H=t("button",{type:"button",onclick:()=>{if(j)return;let ie=u,ht=M(C);u={...u,...Object.fromEntries(C.map(({id:mt})=>[mt,
null]))},o.onChange(u),B(1),ht&&L(a.cleared,ie)}}),we=t("button",{type:"button",onclick:()=>{j||(w(""),B(1))}}),le=t("p",
{class:"ajar-where"});m={items:C,skip:H,where:le,next:we,fieldsets:z},A.replaceChildren(),K.replaceChildren(H,we),Z&&K.prepend(
t("button",{type:"button",onclick:Z},a.back));let je=z.length===1;U&&je&&z[0].lastElementChild.before(U),q.replaceChildren(
le,...U&&!je?[U]:[],...z,K),D(),o.onMove?.(g),p&&(z[0].focus({preventScroll:!0}),le.scrollIntoView({block:"nearest"}))}function G(p){
if(A.replaceChildren(),!p||!o.help||b>p.kinds.length)return null;let h=()=>{b=p.kinds.length+1,o.onAside?.(b),A.replaceChildren(),
q.querySelector("[tabindex]").focus()},{help:v,needs:C}=o;return A.append(v.notice(p,{level:s+1,aside:h,needs:C})),A.querySelector(
"[tabindex]")}function Y(p,{focus:h=!1,danger:v=null}={}){m=null;let C=t(`h${s+1}`,{tabindex:"-1"},a["what-you-said"]);q.
replaceChildren(t("div",{class:"ajar-reflection"},C,...p.flatMap(U=>pe(U,s+2)),o.below?.()??null),t("div",{class:"ajar-m\
oves"},t("button",{type:"button",onclick:()=>{g=0,P({focus:!0,again:!0})}},a.change),t("button",{type:"button",onclick:()=>{
let U=u;u={},g=0,b=0,o.onAside?.(0),o.onStartOver(),P({focus:!0}),L(a["started-over"],U)}},a["start-over"])));let $=G(v);
h&&($??C).focus()}function V(p){let h=q.contains(document.activeElement);h&&m&&!j||(T(),u={...p.answers},p.done?Y(p.reflection,
{focus:h,danger:p.danger}):(g=p.at??Math.max(0,O().findIndex(v=>v.some(({id:C})=>u[C]==null))),P()))}let{done:k,reflection:c,
danger:d}=o;return V({answers:u,at:o.at,done:k,reflection:c,danger:d}),{update:V,release:T,say:p=>{T(),w(p)}}}var kt=(e,n)=>e.
length?t("details",{},t("summary",{},n["why-this"]),...e):"";function vt(e){for(let n of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var pe=({heading:e,said:n,words:o},a)=>[
e?t(`h${a}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(s=>t("li",{},s))):n.length?t("p",{class:"ajar-said"},
n[0]):null,...o.map(s=>t("p",{},s))].filter(Boolean),bt={ruler(e,n,{group:o,change:a}){let s=Array.from({length:11},(l,r)=>t(
"label",{class:"ajar-number"},t("input",{type:"radio",name:o,value:r,checked:n===r,onchange:()=>a(r),"aria-describedby":r===
0?`${o}-low`:r===10?`${o}-high`:null}),t("span",{},`${r}`)));return t("div",{class:"ajar-scale"},t("div",{class:"ajar-nu\
mbers"},...s),t("p",{class:"ajar-anchors"},t("span",{id:`${o}-low`},t("b",{},"0"),` ${e.low}`),t("span",{id:`${o}-high`},
t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:o,group:a,change:s}){let{chosen:l,own:r}=n||{chosen:[],own:""},f=()=>s(
l.length||r.trim()?{chosen:[...l],own:r}:null),i=e.many?"checkbox":"radio",u=e.cards.map(m=>t("input",{type:i,name:a,value:m.
id,checked:l.includes(m.id),onchange:j=>{e.many?l=l.filter(b=>b!==m.id).concat(j.target.checked?m.id:[]):(l=[m.id],r="",
g&&(g.value="")),f()}})),g=e.own?t("input",{type:"text",value:r,maxlength:500,oninput:m=>{r=m.target.value,!e.many&&r.trim()&&
(l=[],u.forEach(j=>{j.checked=!1})),f()}}):null;return t("div",{class:"ajar-cards"},t("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((m,j)=>t("label",{class:"ajar-card"},u[j],t("span",{},m.text))),g?t("label",{
class:"ajar-own"},t("span",{},e.own),g):null)},text(e,n,{words:o,change:a}){let s=t(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:l=>a(l.target.value.trim()?l.target.value:null)});return e.long&&
(s.value=n??""),t("label",{class:"ajar-words"},t("span",{},o["own-words"]),s)},list(e,n,{words:o,change:a}){let s=t("div",
{}),l=()=>{let m=[...s.querySelectorAll("input")].map(j=>j.value).filter(j=>j.trim());a(m.length?m:null)},r=()=>[...s.children].
forEach((m,j)=>{m.querySelector("label > span").textContent=R(o.line,{n:j+1}),m.querySelector("button").setAttribute("ar\
ia-label",R(o["remove-line"],{n:j+1}))}),f=t("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),s.lastElementChild.
querySelector("input").focus()}},o["add-line"]),i=()=>{r(),f.hidden=s.children.length>=e.most},u=m=>{let j=t("div",{class:"\
ajar-line"},t("label",{class:"ajar-words"},t("span",{}),t("input",{type:"text",value:m,maxlength:2e4,oninput:l})),t("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let b=j.nextElementSibling||j.previousElementSibling;j.remove(),b||
u(""),i(),l(),(b||s.firstElementChild).querySelector("input").focus()}},"×"));s.append(j),i()},g=n||[];for(let m=0;m<Math.
max(e.lines,g.length);m++)u(g[m]??"");return t("div",{class:"ajar-lines"},s,f)},date(e,n,{words:o,change:a}){return t("l\
abel",{class:"ajar-words"},t("span",{},o["pick-date"]),t("input",{type:"date",value:n??"",oninput:s=>a(s.target.value||null)}))}};var wt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Kt=new RegExp(`(${wt})|[.…]+|[!?;\\n]`,"gu");function $e({title:e,close:n,bar:o,parts:a}){let s=()=>{r.close?r.close():r.remove()},l=t("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),r=t("dialog",{class:"ajar ajar-help","aria-labelledby":l.id,onclose:()=>r.remove(),onkeydown:f=>{f.
key==="Escape"&&(f.preventDefault(),f.stopPropagation(),s())}},o,l,...a,t("div",{class:"ajar-moves"},t("button",{type:"b\
utton",onclick:s},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),l.focus()}var Te=["emergency","crisis","violence","agency","worried","child"],jt=["crisis","violence"],Le='a[href$="#Help-lines"]',
_=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Oe(){for(let e of _().
listeners){let{isConnected:n}=e.element;e.shown&&!n&&_().listeners.delete(e),e.shown||(e.shown=n)}}function xt(e,{zone:n="",
languages:o=[]}){let a=f=>f.endsWith("/")?n.startsWith(f):n===f,s=e.find(({zones:f})=>f.some(a));if(s)return s.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let l=e.find(f=>f.home);return l?l.code:o.map(f=>f.split("-").slice(1).join("-").
toUpperCase()).find(f=>e.some(({code:i})=>i===f))??""}var ue=(e,n)=>n.flatMap(o=>e.lines.filter(a=>a.topic===o)),fe=e=>e.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?t("span",{class:"\
ajar-unbroken"},n):n),Ae=e=>`tel:${e.match(/\d+/)[0]}`;function Ne({words:e,countries:n=[],leave:o,onCountry:a=()=>{}}){
n.length&&(_().countries=n);let s=()=>_().countries,l=()=>_().chosen||xt(s(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),r=()=>s().find(y=>y.code===l());function f(y){_().chosen=
y,Oe();for(let{element:x,draw:T}of _().listeners)T(x)}function i(y,x){return x(y),_().listeners.add({element:y,draw:x,shown:!1}),
queueMicrotask(Oe),y}let u=y=>i(t("div",{}),x=>x.replaceChildren(...y())),g=()=>{let y=[...s(),{code:"-",country:e["help\
-elsewhere"]}],x=t("select",{onchange:()=>{f(x.value),a(x.value)}},...y.map(T=>t("option",{value:T.code},T.country)));return i(
x,()=>{x.value=r()?.code??"-"}),t("label",{class:"ajar-help-where"},t("span",{},e["help-in"]),x)},m=({say:y,to:x},T)=>{if(/^(tel|sms):/.
test(x))return t("a",{class:T?"ajar-reach":"ajar-reach ajar-first",href:x},t("span",{},...fe(y)));let N=t("span",{},y),D=t(
"button",{type:"button",class:"ajar-link","aria-label":R(e["help-copy-what"],{address:x}),onclick:async()=>{await Ct(x,N)&&
(D.textContent=e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},N," ",D)},j=y=>t("li",{},t("p",{class:"\
ajar-for"},y.for_what),t("p",{class:"ajar-hint"},[y.name,y.hours,y.languages].filter(Boolean).join(". ")),t("div",{class:"\
ajar-ways"},...y.reach.map(m))),b=({emergency:y,note:x})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-dan\
ger"]),x?t("p",{class:"ajar-hint"},x):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:Ae(y)},R(e["help-c\
all"],{number:y})))),E=y=>u(()=>{let x=r();if(!x)return[t("p",{},e["help-elsewhere-how"])];let T=y.flatMap(N=>N==="emerg\
ency"?b(x):ue(x,[N]).map(j));return[t("ul",{class:"ajar-help-lines"},...T)]});function S(){$e({title:e["help-title"],close:e["\
help-close"],bar:t("div",{class:"ajar-help-bar"},g(),de({words:e,leave:o})),parts:[t("p",{},e["help-lead"]),E(Te),t("p",
{class:"ajar-hint"},e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function A({title:y,text:x,
now:T,lines:N,kinds:D,countries:M},{level:B,aside:W,needs:P}){return M&&!L()&&(_().countries=M),t("section",{class:"ajar\
-danger"},t(`h${B}`,{tabindex:"-1"},y),t("p",{},x),D.length?null:P?.()??null,g(),E(N),t("ul",{class:"ajar-todo"},...T.map(
G=>t("li",{},G))),t("p",{class:"ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:W},e["h\
elp-aside"]))}let q=()=>t("button",{type:"button",class:"ajar-get-help",onclick:S},e["help-get"]);function F({emergency:y,
...x}){let N=jt.map(M=>ue(x,[M])[0]?.reach??[]).flatMap(M=>["tel:","sms:"].map(B=>M.find(({to:W})=>W.startsWith(B))));return[
{say:R(e["help-call"],{number:y}),to:Ae(y)},...N.filter(Boolean)]}let O=(y=`${e["help-line"]} `)=>u(()=>{let x=r(),T=(x?
F(x):[]).flatMap(({say:M,to:B},W)=>[W?" · ":"",t("a",{href:B},...fe(M))]),N=t("button",{type:"button",class:"ajar-link",
onclick:S},e["help-get"]),D=t("span",{class:"ajar-off-paper"},T.length?" · ":"",N);return[t("p",{class:"ajar-help-line"},
y,...T,D)]});function w(y){if(!L())return;let[x]=[...y.querySelectorAll(Le)].reverse();x?.closest("p, ul").after(O(""));
for(let T of y.querySelectorAll("details"))T.open=T.querySelector("summary").textContent===r()?.country}let I=()=>u(()=>{
let y=r();return y?[t("p",{},t("b",{},`${e["help-title"]}, ${y.country}`)),t("p",{},`${e["help-danger"]} ${R(e["help-cal\
l"],{number:y.emergency})}`),t("ul",{},...ue(y,Te).map(({for_what:x,name:T,reach:N,hours:D})=>t("li",{},...fe(`${x}: ${T}\
. ${N.map(({say:M})=>M).join(" · ")}. ${D}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),L=()=>s().length>0;return{open:S,
notice:A,button:q,line:O,addNumbers:w,text:I,choose:f,code:l,isKnown:L}}var de=({words:e,leave:n})=>t("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:n},e.leave);function Ie(e){if(_().open){_().open=e;return}_().
open=e,window.addEventListener("click",n=>{n.target.closest?.(Le)&&(n.preventDefault(),n.stopPropagation(),_().open())},
{capture:!0})}async function Ct(e,n){try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();
return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var Me="about:blank";function he(e){Me=e}function me(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(Me)}function Re(e=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;
let o=[];window.addEventListener("keydown",a=>{a.repeat||(o=a.key==="Shift"?[...o,a.timeStamp].slice(-3):[],o.length===3&&
o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),me()))},{capture:!0})}function qe(e,n,{words:o,group:a,change:s,say:l}){let r={...n},f={},i=e.piles.map(b=>(f[b.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:E=>{E.preventDefault(),E.currentTarget.classList.add("ajar-over")},ondragleave:E=>E.currentTarget.
classList.remove("ajar-over"),ondrop:E=>{E.preventDefault(),E.currentTarget.classList.remove("ajar-over");let S=m[E.dataTransfer.
getData("text/plain")]?.[b.id];S&&!S.matches(":disabled")&&(S.checked=!0,g(S.dataset.card,b))}},f[b.id]))),u=()=>e.piles.
forEach(b=>{f[b.id].textContent=R(o["pile-count"],{pile:b.text,n:Object.values(r).filter(E=>E===b.id).length})}),g=(b,E)=>{
r[b]=E.id,u(),s({...r}),l(R(o.moved,{card:e.cards.find(S=>S.id===b).text,pile:E.text}))},m={},j=e.cards.map(b=>{m[b.id]=
{};let E=`${a}-${b.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:S=>S.dataTransfer.setData(
"text/plain",b.id)},t("legend",{},b.text),t("div",{class:"ajar-into"},...e.piles.map(S=>{let A=t("input",{type:"radio",name:E,
value:S.id,"data-card":b.id,checked:r[b.id]===S.id,onchange:()=>g(b.id,S)});return m[b.id][S.id]=A,t("label",{},A,t("spa\
n",{},S.text))})))});return u(),t("div",{},t("p",{class:"ajar-hint"},o["sort-how"]),t("ul",{class:"ajar-piles"},...i),...j)}function ge(e,{words:n,label:o,question:a,act:s}){let l=e.querySelector("button, input"),r=[...e.childNodes],f=(g,m)=>t(
"button",{type:"button",onclick:()=>{e.replaceChildren(...r),l.focus(),m()}},g),i=f(n["home-no"],()=>{}),u=t("div",{class:"\
ajar-moves"},i,f(o,s));e.replaceChildren(t("p",{},a),u),i.focus()}function ae(e){let o=t("button",{type:"button",onclick:()=>ge(
a,e)},e.label),a=t("div",{class:"ajar-twice"},o);return a}function se(e,n){let o=!1,a=!1,s=()=>{a=o,o||n()};function l(){o=!0;let r=new AbortController,f=()=>{r.abort(),setTimeout(
()=>{o=!1,a&&s()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,f,{signal:r.signal,capture:i!==
"blur"})}for(let r of["pointerdown","keydown"])e.addEventListener(r,l);return s}function Be(e,n){let o=f=>[...e.querySelectorAll(
f)],a=o("details[open] > summary").map(f=>f.textContent),s=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let f of o("summary"))f.parentElement.open=a.includes(f.textContent);if(s===!1)return;let l=o("summary, button").
find(f=>f.textContent===s),r=l??e.querySelector("h2, p");l||(r.tabIndex=-1),r.focus({preventScroll:!0})}function De({words:e,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=t("span",
{}),s=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=t("p",{class:"ajar-problem",role:"alert"}),r=t(
"div",{}),f=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},l,r),i={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=i,g=!1,m=!1,j=!1,b=!1,E=!1,S=(k,c,d={})=>t("button",{type:"button",onclick:c,...d},k),A=k=>{k.tabIndex=
-1,k.focus()},q=()=>r.querySelector(".ajar-change"),F=()=>i.state==="kept"&&!i.reopen;function O(k,c=k){s.dataset.short=
c,a.textContent!==k&&(a.textContent=k)}function w(){let k=i.problem?e["keep-unsaved"]:e["keep-saving"],[c,d]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[k],lost:[e["keep-lost"]]}[E?"lost":i.state];s.classList.toggle("ajar-state-lost",E),O(c,d),s.dataset.
longest=i.state==="kept"?e["keep-saved"]:"",l.textContent!==i.problem&&(l.textContent=i.problem),l.hidden=!i.problem}function I(){
i={...i,saved:!1},w()}function L(){w(),u=i,F()?r.replaceChildren(m?M("change"):G()):i.state!=="none"?r.replaceChildren(M(
"unlock")):g?r.replaceChildren(M(i.exists?"open":"start")):r.replaceChildren(b?N():T())}let y=()=>{g=!0,L(),r.querySelector(
"input").focus()},x=()=>i.hosted?t("p",{},e["keep-hub"]):null;function T(){return t("div",{class:"ajar-choose"},t("p",{class:"\
ajar-title"},e["keep-title"]),t("p",{},e[i.exists?"keep-there":"keep-why"]),i.here?t("p",{},e["keep-tab"]):null,x(),t("d\
iv",{class:"ajar-moves"},S(e["keep-nothing"],()=>{b=!0,L(),A(s)}),S(e[i.exists?"keep-open":"keep-start"],y)))}let N=()=>t(
"p",{},S(e[i.exists?"keep-open":"keep-start"],y,{class:"ajar-link"}));function D(){let c=["none","weak","fair","good","s\
trong"].map(d=>e[`keep-strength-${d}`]).reduce((d,p)=>p.length>d.length?p:d);return t("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":c},t("span",{},e["keep-strength-none"]))}function M(k){let c=k==="start"||k==="change",d={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[k],p=t("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{c&&n({strength:p.value})}}),h=t("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),v=t("div",{},t("label",{for:`${o}-again`},e["keep-again"]),h),C=t("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),$=t("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>n(
{place:$.value})}),U=D(),K=()=>{if(!p.value){p.focus();return}if(C.hidden=!0,c&&p.type==="password"&&h.value!==p.value){
C.textContent=e["keep-again-differs"],C.hidden=!1,h.focus();return}k==="change"?n({change:p.value},{awaited:!0}):n({[k===
"start"?"keep":"unlock"]:p.value,place:$.value},{awaited:!0}),O(e["keep-opening"]),p.value="",h.value="",U.firstChild.textContent=
e["keep-strength-none"]},Z=()=>{g=!1,m=!1,L(),k==="change"?q().focus():A(s)},z=t("details",{},t("summary",{},e["keep-whe\
re"]),t("label",{for:`${o}-place`},e["keep-place"]),$);return t("form",{class:"ajar-ask",onsubmit:H=>{H.preventDefault(),
K()}},t(i.state==="locked"?"h1":"p",{class:"ajar-title"},d),x(),k==="change"?t("p",{},e["keep-change-how"]):null,c?t("p",
{},e["keep-no-way-back"]):null,k==="start"&&i.here==="browser"?t("p",{},e["keep-browser"]):null,t("label",{for:`${o}-wor\
ds`},e[k==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"ajar-hint",id:`${o}-how`},e[c?"keep-how":"keep-how-open"]),
p,c?U:null,c?v:null,t("label",{class:"ajar-card"},t("input",{type:"checkbox",onchange:({target:H})=>{p.type=H.checked?"t\
ext":"password",v.hidden=H.checked,C.hidden=!0}}),t("span",{},e["keep-see"])),c?C:null,k==="change"||i.here?null:z,t("di\
v",{class:"ajar-moves"},k==="unlock"?null:S(e["keep-not-now"],Z),t("button",{type:"submit"},d)),c?null:P(),k==="start"&&
i.here?W():null)}let B=()=>S(e["keep-copy"],()=>n({take:"sealed"}));function W(){let k={words:e,label:e["keep-bring-yes"],
question:e["keep-bring-sure"]},c=t("input",{type:"file",onchange:async()=>{let h=new Uint8Array(await c.files[0].arrayBuffer()),
v=()=>n({bring:h},{awaited:!0});c.value="",i.exists?ge(p,{...k,act:v}):v()}}),d=t("label",{class:"ajar-words"},t("span",
{},e["keep-bring"]),c),p=t("div",{class:"ajar-twice"},d);return p}function P(){let k=ae({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>n({erase:"saved"})});return t("details",{},t("summary",{},e["keep-forgot"]),t("p",{},e["keep-f\
orgot-how"]),...i.here?[t("p",{},e["keep-copy-forgot"]),B(),W()]:[],t("p",{},e["keep-erase-how"]),k)}function G(){let k=t(
"select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(k.value)})},...[...new Set([5,15,30,60,i.minutes])].sort((c,d)=>c-
d).map(c=>t("option",{value:c,selected:c===i.minutes},R(e["keep-minutes"],{n:c}))));return t("div",{class:"ajar-kept"},S(
e["keep-lock"],()=>{O(e["keep-opening"]),n({lock:!0},{awaited:!0})}),S(e["keep-change"],()=>{m=!0,j=!1,L(),r.querySelector(
"input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-changed",role:"status"},j?e["keep-changed"]:""),t("details",
{},t("summary",{},e[i.here?"keep-more":"keep-where"]),...i.here?[t("p",{},e["keep-copy-how"]),B()]:[t("p",{},i.place)],i.
copied?t("p",{},R(e["keep-copied"],{program:i.copied})):null,t("label",{for:`${o}-minutes`},e["keep-idle"]),k))}function Y(k){
if(k.strength!=null){let c=r.querySelector(".ajar-strength > span");c&&(c.textContent=k.strength);return}if(k.changed){m=
!1,L(),r.querySelector(".ajar-changed").textContent=e["keep-changed"],j=!0,q().focus();return}i={...i,...k},i.state==="k\
ept"&&(g=!1),F()||(m=!1),w(),V()}let V=se(r,()=>{let k=u;if(k.state===i.state&&k.exists===i.exists&&k.minutes===i.minutes&&
!!k.reopen==!!i.reopen&&!!k.hosted==!!i.hosted&&r.firstChild){u=i;return}let d=g&&k.place!==i.place;L(),k.state!==i.state&&
k.state!=="none"?A(s):d&&r.querySelector("input").focus()});return L(),{line:s,more:f,update:Y,begin:I,setLost:k=>{E=k,w()},
say:k=>{l.textContent=k,l.hidden=!1}}}function Fe(e,{sentence:n,wide:o,narrow:a,columns:s,rows:l},r){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let f=(u,g)=>{let m=t("div",{class:`ajar-picture ajar-${g}`,role:"img","aria-label":n});return J(m,
u),m.firstElementChild.setAttribute("aria-hidden","true"),m},i=e.querySelector("details")?.open??!1;e.replaceChildren(t(
"figure",{class:"ajar-chart"},t("figcaption",{},n),f(o,"wide"),f(a,"narrow"),t("details",{open:i},t("summary",{},r.table),
t("table",{},t("thead",{},t("tr",{},...s.map(u=>t("th",{scope:"col"},u)))),t("tbody",{},...l.map(([u,...g])=>t("tr",{},t(
"th",{scope:"row"},u),...g.map(m=>t("td",{},m??"–")))))))))}var We=(e,n)=>e.find(o=>o.id===n)?.text??n,St=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function Ue(e,n){
switch(e.kind){case"choice":return[...n.chosen.map(o=>We(e.cards,o)),n.own.trim()].filter(Boolean);case"sort":return e.cards.
filter(o=>n[o.id]).map(o=>`${o.text}: ${We(e.piles,n[o.id])}`);case"date":return[St(n)];case"list":return n.map(o=>o.trim());default:
return[`${n}`.trim()]}}function _e({items:e},n){let o={};for(let a of e){let s=n[a.id];if(!(s==null||!ne(a,o)))if(a.kind===
"choice"){let r=(a.among?oe(a,o):a.cards).map(i=>i.id).filter(i=>s.chosen.includes(i)),f=s.own?.trim()?s.own:"";(r.length||
f)&&(o[a.id]={chosen:r,own:f})}else if(a.kind==="sort"){let l=a.cards.filter(r=>s[r.id]).map(r=>[r.id,s[r.id]]);l.length&&
(o[a.id]=Object.fromEntries(l))}else if(a.kind==="list"){let l=s.filter(r=>r.trim());l.length&&(o[a.id]=l)}else`${s}`.trim()&&
(o[a.id]=s)}return o}var Pe=(e,n)=>R(e.ask,n);var Et=new Set(["autorestarting","dead","restarting","terminating"]),$t=4e3;function He({widget_manager:e},{gone:n,back:o}){
let{statusChanged:a,connectionStatusChanged:s}=e?.kernel??{};if(!a?.connect||!s?.connect)return()=>{};let l=0,r=(i,u)=>{
Et.has(u)&&n()},f=(i,u)=>{clearTimeout(l),u==="disconnected"?n():u==="connecting"?l=setTimeout(n,$t):o()};return a.connect(
r),s.connect(f),()=>{clearTimeout(l),a.disconnect(r),s.disconnect(f)}}function Ke({words:e,answered:n}){let o=new Set,a=!1,
s=()=>n().map(([i,u])=>{let g=_e(i,u),m=i.items.filter(j=>j.id in g).map(j=>[Pe(j,g),...Ue(j,g[j.id])].join(`
`));return[i.title,...m].join(`

`)}).join(`


`);async function l(i){let u=s(),g=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});g.value=u,i.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(i.append(g),g.select(),!document.execCommand("\
copy"))return}i.querySelector("[role=status]").textContent=e["lost-copied"]}function r(i={}){let u=t("div",{class:"ajar-\
lost",hidden:!a,...i},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>l(u)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function f(i){a=i;for(let u of o)u.hidden=!i}return{line:r,set:f,isLost:()=>a,forget:i=>o.delete(
i)}}function ze(e){let n={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let s=t("select",{onchange:()=>{o=s.value}},...Object.entries(n).map(([l,r])=>t("option",{value:l,selected:l===o},r)));return t(
"label",{},e["home-paper"]," ",s)},value:()=>o}}function Ge(e,{words:n,send:o,open:a,help:s}){let l=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=X(
n,w=>l.replaceChildren(w)),f=w=>{r.begin(),o(w)},i=t("div",{}),u={},g="",m=0,j=ze(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},i),l);let b=(w,I)=>t("button",{type:"button",onclick:I},w),E=w=>t("div",{class:"\
ajar-reflection"},...w.flatMap(I=>pe(I,3))),S=(w,I,L)=>ae({words:n,label:w,question:I,act:()=>f(L)}),A=()=>{let w=t("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{w.files[0]&&f({import:await w.files[0].text()}),w.value=
""}});return t("label",{class:"ajar-words"},t("span",{},n["home-bring"]),w)},q=se(i,()=>{let w=JSON.stringify(u);w!==g&&
(g=w,Be(i,F))});function F(){let w=(y,x)=>b(x,()=>f({take:y})),I=m>(u.danger?.kinds.length??0)?null:u.danger,L=()=>{m=I.
kinds.length+1,F(),i.querySelector(".ajar-welcome").focus()};i.replaceChildren(I?s.notice(I,{level:2,aside:L}):"",t("p",
{class:"ajar-welcome",tabindex:"-1"},u.welcome),u.section?t("div",{class:"ajar-moves"},b(n["home-go-on"],()=>a(u.section))):
"",u.due?.length?t("ul",{},...u.due.map(y=>t("li",{},y))):"",u.plan?.length?t("h2",{},n["home-plan"]):"",u.plan?.length?
E(u.plan):"",u.plan?.length&&!I?s.line():"",...(u.earlier??[]).filter(({plan:y})=>y.length).map(({title:y,plan:x})=>t("d\
etails",{},t("summary",{},`${n["home-plan"]}, ${y}`),E(x))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["ho\
me-not-encrypted"]),t("div",{class:"ajar-take"},...I?[]:[b(n["home-take-plan"],()=>f({take:"plan",paper:j.value(),country:s.
code()})),j.element(),w("calendar",n["home-take-calendar"]),u.danger?"":w("calendar-line",n["home-take-calendar-line"])],
w("check-ins",n["home-take-check-ins"]),w("everything",n["home-take-everything"])),A()),u.something?t("details",{},t("su\
mmary",{},n["home-end"]),t("p",{},n["home-anew-how"]),S(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["hom\
e-erase-how"]),S(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:w=>{r.end(),u=w,q()},settle:r.end,say:(w,I="")=>{
r.end();let L=t("div",{class:"ajar-text"});J(L,I),l.replaceChildren(w,L),l.scrollIntoView({block:"nearest"})}}}function Ve({
name:e,type:n,data:o}){let a=Uint8Array.from(atob(o),l=>l.charCodeAt(0)),s=URL.createObjectURL(new Blob([a],{type:n}));t(
"a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var ee=window.ajarShown,Ze="needs@",Tt={};function Ot(){let e=document.
getElementById("ajar-style")??document.head.appendChild(t("style",{id:"ajar-style"})),n="";e.textContent!==n&&(e.textContent=
n)}function Ye({model:e,el:n}){Ot();let o=e.get("pages"),a=e.get("words"),s=new Map,l=new Map,r=new Map,f=[],i=c=>f.push(
c),u=null,g=!1,m=!1,j=new Map,b=Math.min(e.get("page"),o.length-1);n.classList.add("ajar");let E=t("div",{class:"ajar-pa\
ge"}),S=c=>o.flatMap(({blocks:d})=>d).find(d=>d.kind==="exercise"&&d.key===c)?.exercise,A=Ke({words:a,answered:()=>[...l].
map(([c,{answers:d}])=>[S(c),d]).filter(([c,d])=>c&&Object.keys(d??{}).length)}),q=0,F=c=>{if(clearTimeout(q),q=0,A.set(
c),u?.setLost(c),c)for(let d of r.keys())s.get(d)?.release()},O=(c,{awaited:d=!1}={})=>{try{e.send(c)}catch{F(!0);return}
d&&!q&&(q=setTimeout(()=>F(!0),8e3))},w=Ne({words:a,countries:e.get("notice")?.help??o[0]?.blocks[0]?.help,leave:()=>I(),
onCountry:c=>O({country:c})}),I=()=>{O({forget:!0}),me()},L=(c,d,p)=>(s.set(c.key,p),l.has(c.key)&&p.update(l.get(c.key)),
d),y={html(c){let d=t("div",{class:"ajar-text"});return J(d,c.html),w.addNumbers(d),d.addEventListener("click",p=>{let h=p.
target.closest("a"),v=o.findIndex(({id:C})=>C&&h?.getAttribute("href")===`${C}.ipynb`);v<0||(p.preventDefault(),B(v))}),
d},home(c){let d=t("div",{});return L(c,d,Ge(d,{words:a,send:v=>{v.import&&s.get("chart")?.begin(),O(v)},open:v=>B(o.findIndex(
({id:C})=>C===v)),help:w})),O({home:c.key}),d},exercise(c){let d=t("div",{}),p=A.line(u?{}:{role:"alert"});r.set(c.key,d);
let h=(v,C)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let $=window.ajarSent;j.set(c.key,$),
O({key:c.key,...v,sent:$},{awaited:C}),!(!C||!A.isLost())&&(F(!0),p.scrollIntoView({block:"nearest"}))};return s.set(c.key,
Ee(d,c.exercise,{words:a,level:c.level,sort:qe,...l.get(c.key),help:w,needs:()=>x(c.needs),below:()=>c.key.startsWith("p\
lan@")&&w.isKnown()?w.line():null,onAside:v=>N(c.key,{aside:v}),onChange:v=>{N(c.key,{answers:v,done:!1}),h({answers:v,done:!1},
m)},onMove:v=>N(c.key,{at:v}),onDone:v=>{h({answers:v,done:!0},!0),c.key.startsWith("check-in@")&&s.get("chart")?.begin()},
onStartOver:()=>{N(c.key,{answers:{},done:!1}),h({remove:!0})}})),d.firstElementChild.append(p),i(()=>A.forget(p)),d},chart(c){
let d=t("div",{class:"ajar-chart-block"}),p=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:h,end:v}=X(
a,$=>p.replaceChildren($)),C=$=>{v(),Fe(d,$,a)};return s.set(c.key,{update:C,begin:h,end:v}),l.has(c.key)&&C(l.get(c.key)),
h(),O({chart:c.key}),t("div",{},d,p)},notice(c){if(Re(()=>O({forget:!0})),!c.leave)return t("div",{class:"ajar-notice"},
t("p",{},c.text));let d=t("div",{class:"ajar-leave"},w.button(),de({words:a,leave:I}));Ie(w.open),u=De({words:a,send:O});
let p=document.createDocumentFragment();return p.append(t("div",{class:"ajar-notice"},u.line,d),t("div",{class:"ajar-on-\
paper"},w.text()),u.more),p}};function x(c){let d=o.findIndex(({blocks:h})=>h.some(({key:v})=>v===Ze));return d<0?c?t("p",
{},t("a",{href:c},a["help-needs"])):null:t("button",{type:"button",onclick:()=>{B(d);let h=r.get(Ze).querySelector("h2");
h.tabIndex=-1,h.focus()}},a["help-needs"])}for(let[c,d]of Object.entries(Tt))y[c]=p=>{let h=t("div",{}),C=d(h,p,{words:a,
send:O,onDispose:i,model:e,exerciseOf:S,formOf:$=>r.get($)});return L(p,C.element??h,C)};let T=c=>o[b].blocks.find(d=>d.
kind===c),N=(c,d)=>l.set(c,{...l.get(c),...d}),D=()=>{for(let c of f.splice(0))c()};function M({focus:c=!1}={}){if(D(),s.
clear(),g){E.replaceChildren(u?"":t("p",{class:"ajar-empty"},a["keep-locked-here"]));return}if(E.replaceChildren(...o[b].
blocks.map(C=>y[C.kind](C))),o.length<2)return;let d=(C,$)=>t("button",{type:"button",onclick:()=>B(C)},$),p=b>0?d(b-1,a["\
previous-page"]):null,h=b<o.length-1?d(b+1,a["next-page"]):null;if(E.append(t("div",{class:"ajar-moves ajar-turn"},p,h)),
W.replaceChildren(...o.map(({title:C},$)=>t("li",{},t("button",{type:"button","aria-current":$===b?"page":null,onclick:()=>B(
$)},C)))),P.textContent=R(a["page-of"],{n:b+1,all:o.length,title:o[b].title}),!c)return;let v=E.querySelector("h1, h2, h\
3")??E;v.tabIndex=-1,v.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function B(c){o[c]&&(b=c,W.parentElement.
open=G(),e.set("page",c),e.save_changes(),M({focus:!0}))}let W=t("ol",{}),P=t("summary",{}),G=()=>window.innerWidth>640;
e.get("notice")&&n.append(y.notice(e.get("notice")));let Y=t("nav",{class:"ajar-nav","aria-label":a.pages},t("details",{
open:G()},P,W));o.length>1&&n.append(Y),n.append(A.line({role:"alert"}),E);let V=0;for(let c of["keydown","pointerdown",
"scroll"])n.addEventListener(c,()=>{Date.now()-V<3e4||(V=Date.now(),O({active:!0}))},{passive:!0,capture:!0});e.on("msg:\
custom",c=>{if(F(!1),c.keeping){let d=[...j.values()].some(v=>c.acknowledged<v);u?.update(d?{...c.keeping,saved:!1}:c.keeping);
let{state:p}=c.keeping,h=p==="locked";p&&(m=p==="kept"),p&&h!==g&&(g=h,l.clear(),Y.hidden=g,M())}for(let[d,p]of Object.entries(
c.states??{})){if(c.acknowledged<j.get(d))continue;let h=p.answers&&!Object.keys(p.answers).length;N(d,h?{...p,at:0}:p),
s.get(d)?.update(l.get(d))}c.country!=null&&w.choose(c.country),c.file&&(s.get("home")?.settle(),Ve(c.file)),c.erased&&s.
get("home")?.say(c.erased,T("home")?.erased),c.said&&s.get("chart")?.end(),c.said&&(s.get("home")??u)?.say(c.said),c.open&&
B(o.findIndex(({id:d})=>d===c.open)),c.problem&&s.get(c.problem.key)?.say(c.problem.text)}),e.on("change:pages",()=>{o=e.
get("pages"),M()});let k=He(e,{gone:()=>F(!0),back:()=>{A.isLost()&&O({ready:!0})}});return M(),ee.set(a,(ee.get(a)??0)+
1),O({ready:!0}),()=>{D(),k(),clearTimeout(q),ee.set(a,ee.get(a)-1),ee.get(a)||O({gone:!0})}}var At="sw.js",Qe=()=>new URL("./",location.href).href,Je=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${Qe()}\
 `)),te=()=>"serviceWorker"in navigator&&"caches"in window;async function Xe(e){try{await navigator.serviceWorker.register(
e(At),{updateViaCache:"all"})}catch{}}async function re(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:n})=>n===Qe());for(let n of await e())await n.unregister();for(let n of await Je())await caches.delete(n);
return(await Je()).length===0&&(await e()).length===0}var[ce,ye]=["leave-to","left"];function Q(e){try{return e(window.sessionStorage)}catch{return null}}function Lt(e){let n=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(n))return"";try{return new URL(/^https:/i.test(n)?n:`h\
ttps://${n}`).href}catch{return""}}var ke=()=>Q(e=>e.setItem(ye,"1"));function et(e){let n=Q(s=>s.getItem(ce))||e;n&&he(
n);let o=performance.getEntriesByType("navigation")[0]?.type==="back_forward",a=Q(s=>s.getItem(ye));a&&o&&location.replace(
n||"about:blank"),Q(s=>s.removeItem(ye)),a&&o&&ke()}function tt(e){let n=t("p",{class:"ajar-hint",role:"status"}),o=t("i\
nput",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Q(a=>a.
getItem(ce))??"",onchange(){let a=Lt(o.value);if(o.value.trim()&&!a){n.textContent=e["site-leave-odd"];return}Q(s=>a?s.setItem(
ce,a):s.removeItem(ce)),he(a||"about:blank"),n.textContent=e[a?"site-leave-set":"site-leave-blank"]}});return t("div",{},
t("label",{for:o.id},e["site-leave-to"]),t("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),o,n)}function nt(e,n){let o=t("p",{class:"ajar-status",role:"status"}),a=t("button",{type:"button",onclick:async()=>{o.textContent=
n[await re()?"site-removed":"site-not-removed"]}},n["site-remove"]);e.append(tt(n)),te()&&e.append(t("div",{},a,o))}async function ot(e,{dangers:n,store:o}){let a=[],s={pages:e.pages,words:e.words,notice:e.notice,page:0,couple:""};return{
get:l=>s[l],set:(l,r)=>{s[l]=r},save_changes(){},on:(l,r)=>l==="msg:custom"&&a.push(r),send(l){queueMicrotask(()=>{l.ready&&
a.forEach(r=>r({keeping:{state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},acknowledged:0}))})}}}var ve="#notes=";async function at(e){try{let n=atob(e.replaceAll("-","+").replaceAll("_","/")),o=Uint8Array.from(n,f=>f.charCodeAt(0)),a=new Blob(
[o]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),s=new TextDecoder("utf-8",{fatal:!0}),[l,r]=[
"",0];for(;;){let{done:f,value:i}=await a.read();if(f)return l+s.decode();if(r+=i.length,r>2e6)return"";l+=s.decode(i,{stream:!0})}}catch{
return""}}function st(){if(!location.hash.startsWith(ve))return"";let e=location.hash.slice(ve.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function rt(e,n,{words:o,take:a}){let s=await at(e),l=t("h2",{tabindex:"\
-1"},o["site-handed"]),r=()=>u.remove(),f=(g,m)=>t("button",{type:"button",onclick:m},g),i=s?[f(o["site-handed-no"],r),f(
o["site-handed-yes"],()=>{r(),a(s)})]:[f(o["help-close"],r)],u=t("section",{class:"ajar site-handed"},l,t("p",{},o[s?"si\
te-handed-how":"site-handed-broken"]),s?t("p",{},o["site-handed-history"]):null,t("div",{class:"ajar-moves"},...i));n.prepend(
u),l.focus()}var Nt="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",It=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Mt=new RegExp(`^(?:<\\/?(?:${Nt})(?:${It})*\\s*\\/?>|[^<>])*$`),Rt=e=>Mt.test(e);function ct(e,n){let o={createHTML(s){if(e.
has(s)||Rt(s))return s;throw new TypeError("This markup is not part of the page.")},createScriptURL(s){if(n.includes(s))
return s;throw new TypeError("This worker is not part of the page.")}},a=window.trustedTypes?.createPolicy("ajar",o)??o;
return Ce(s=>a.createHTML(s)),s=>a.createScriptURL(s)}function lt(e){let n=a=>a.kind==="exercise"?{...a,exercise:e.exercises[a.key.split("@")[0]]}:a,o=e.pages.map(a=>({...a,blocks:a.
blocks.map(n)}));return{...e,pages:o,notice:{...e.notice,help:e.help}}}var it=({pages:e})=>new Set(e.flatMap(({blocks:n})=>n.
flatMap(({html:o,erased:a})=>[o,a])));var pt=(e,n)=>{let o=Number(e.slice(1));return Number.isInteger(o)&&o>=1&&o<=n.length?o-1:0};function ut(e){let n=e.get(
"pages"),o=[],a=pt(location.hash,n);history.scrollRestoration="manual";let s=()=>history.replaceState({...history.state,
y:window.scrollY},"");function l(r){r!==a&&(s(),a=r,history.pushState({y:0},"",`#${r+1}`))}return window.addEventListener(
"popstate",({state:r})=>{let f=pt(location.hash,n);if(f!==a){a=f;for(let i of o)i({open:n[f].id});window.scrollTo(0,r?.y??
0)}}),window.addEventListener("pagehide",s),{get:r=>r==="page"?a:e.get(r),set(r,f){r==="page"&&l(f),e.set(r,f)},save_changes:()=>e.
save_changes(),send:r=>e.send(r),on(r,f){r==="msg:custom"&&o.push(f),e.on(r,f)}}}var{first:qt,later:Bt,store:be}=document.documentElement.dataset,ft=st(),dt=async e=>{let n=await fetch(e);if(!n.ok)throw new Error(
`${e}: ${n.status}`);return n.json()};function Dt(e){return{...e,send(n){e.send(n),n.forget&&ke(),n.erase&&!be&&te()&&re()}}}
async function Ft(){let e=dt(Bt);e.catch(()=>{});let n=lt(await dt(qt)),{words:o}=n;et(n.leave);let a=ct(it(n),["sw.js"]),
s=document.getElementById("workbook"),l=Dt(ut(await ot(n,{dangers:e,store:be})));s.replaceChildren();let r=s.appendChild(
document.createElement("div"));Ye({model:l,el:r}),window.scrollTo(0,history.state?.y??0),nt(document.querySelector(".sit\
e-acts"),o),ft&&rt(ft,s,{words:o,take:f=>l.send({import:f})}),window.addEventListener("beforeinstallprompt",f=>f.preventDefault()),
await e,!be&&te()&&Xe(a)}Ft();
