var ht=["button","input","select","summary","textarea"],mt=["input","select","textarea"];function t(e,n={},...a){let o=document.
createElement(e);for(let[s,c]of Object.entries(n))s.startsWith("on")?o.addEventListener(s.slice(2),c):c===!0?o.setAttribute(
s,""):c!==!1&&c!=null&&o.setAttribute(s,c);return ht.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),mt.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...a.filter(s=>s!=null)),o}var we=e=>e;function je(e){we=e}function Y(e,n){
e.innerHTML=we(n)}var D=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(a,o,s)=>{let c=n[o];return s?Number.isInteger(c)?c+1:a:["number",
"string"].includes(typeof c)?c:a}),ne=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function ae(e,n){let a=n[e.among?.item]??{},o=e.cards.filter(s=>e.among?.piles.includes(a[s.id]));return o.length?
o:e.cards}var xe=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(a=>e.cards.some(o=>o.id===a))};function X(e,n){let a=0,o=!1;return{begin(){a||(a=setTimeout(()=>{o=!0,n(e["keep-opening"])},400))},end(){clearTimeout(a),
a=0,o&&n(""),o=!1}}}function Ce(e,n,a){let{words:o,level:s=3,small:c=!1,beside:r=[]}=a,d={...kt,sort:a.sort};window.ajarForms=
(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,p={...a.answers},y=0,m=null,j=0,k=a.aside??0,S=[n.why?t("p",{class:"\
ajar-why"},n.why):null,n.private?t("p",{class:"ajar-private"},n.private):null].filter(Boolean),E=t("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),N=t("div",{}),B=t("div",{class:"ajar-body"}),P=t("section",{class:"ajar-form","\
aria-labelledby":`${i}-title`},t(`h${s}`,{id:`${i}-title`},n.title),...c?[t("div",{class:"ajar-beside"},...r,gt(S,o))]:S,
N,B,E);e.replaceChildren(P);function L(){let u=n.items.filter(g=>ne(g,p));return c&&n.together?[u]:u.map(g=>[g])}let v=u=>{
E.replaceChildren(u)},M=X(o,v);function I(u,g){E.replaceChildren(`${u} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{
p=g,v(""),a.onChange(p),z({focus:!0})}},o["put-back"]))}function f(u,g){p={...p,[u.id]:g},yt(B),v(""),a.onChange(p),W()}
function x(){T(!0),M.begin(),j=setTimeout($,8e3)}function $(){j&&(clearTimeout(j),j=0,T(!1),M.end())}function T(u){for(let g of m?.
fieldsets??[])g.disabled=u}function W(){if(!m)return;let{items:u,skip:g,where:w,next:C}=m,A=L().length;g.textContent=R(u)?
o["clear-and-skip"]:o.skip,w.textContent=D(o["question-of"],{n:y+1,all:A}),w.hidden=c&&A===1,C.textContent=y===A-1?o.done:
o.next}let R=u=>u.some(({id:g})=>p[g]!=null);function F(u,g=!0){if(j)return;let w=L();if(y+=u,y>=w.length){y=w.length-1,
x(),a.onDone(p);return}z({focus:g,again:u<0})}function U(u,g){let w=`${i}-${u.id}`,C=t("legend",{},D(u.ask,p)),A=u.hint?
t("p",{class:"ajar-hint",id:`${w}-hint`},u.hint):null,H=[A,g.mark].filter(Boolean).map(({id:Z})=>Z),G=u.among?{...u,cards:ae(
u,p)}:u,Q=d[u.kind](G,xe(G,p[u.id]),{words:o,level:s+1,group:w,change:Z=>f(u,Z),say:v,...g}),V={class:`ajar-item ajar-${u.
kind}`,tabindex:"-1","aria-describedby":H.join(" ")||null};return t("fieldset",V,C,A,Q)}function z({focus:u=!1,again:g=!1}={}){
let w=L();y=Math.max(0,Math.min(y,w.length-1));let C=w[y],A=a.mark?.(C),H=A?t("p",{class:"ajar-mark",id:`${i}-${C[0].id}\
-mark`},A):null,G=t("div",{class:"ajar-moves"}),Q=y>0?()=>F(-1):null,V=C.map(ie=>U(ie,{mark:H,again:g,moves:G,back:Q})),
Z=t("button",{type:"button",onclick:()=>{if(j)return;let ie=p,dt=R(C);p={...p,...Object.fromEntries(C.map(({id:ft})=>[ft,
null]))},a.onChange(p),F(1),dt&&I(o.cleared,ie)}}),ve=t("button",{type:"button",onclick:()=>{j||(v(""),F(1))}}),ce=t("p",
{class:"ajar-where"});m={items:C,skip:Z,where:ce,next:ve,fieldsets:V},N.replaceChildren(),G.replaceChildren(Z,ve),Q&&G.prepend(
t("button",{type:"button",onclick:Q},o.back));let be=V.length===1;H&&be&&V[0].lastElementChild.before(H),B.replaceChildren(
ce,...H&&!be?[H]:[],...V,G),W(),a.onMove?.(y),u&&(V[0].focus({preventScroll:!0}),ce.scrollIntoView({block:"nearest"}))}function b(u){
if(N.replaceChildren(),!u||!a.help||k>u.kinds.length)return null;let g=()=>{k=u.kinds.length+1,a.onAside?.(k),N.replaceChildren(),
B.querySelector("[tabindex]").focus()},{help:w,needs:C}=a;return N.append(w.notice(u,{level:s+1,aside:g,needs:C})),N.querySelector(
"[tabindex]")}function O(u,{focus:g=!1,danger:w=null}={}){m=null;let C=t(`h${s+1}`,{tabindex:"-1"},o["what-you-said"]);B.
replaceChildren(t("div",{class:"ajar-reflection"},C,...u.flatMap(H=>le(H,s+2)),a.below?.()??null),t("div",{class:"ajar-m\
oves"},t("button",{type:"button",onclick:()=>{y=0,z({focus:!0,again:!0})}},o.change),t("button",{type:"button",onclick:()=>{
let H=p;p={},y=0,k=0,a.onAside?.(0),a.onStartOver(),z({focus:!0}),I(o["started-over"],H)}},o["start-over"])));let A=b(w);
g&&(A??C).focus()}function q(u){let g=B.contains(document.activeElement);g&&m&&!j||($(),p={...u.answers},u.done?O(u.reflection,
{focus:g,danger:u.danger}):(y=u.at??Math.max(0,L().findIndex(w=>w.some(({id:C})=>p[C]==null))),z()))}let{done:_,reflection:l,
danger:h}=a;return q({answers:p,at:a.at,done:_,reflection:l,danger:h}),{update:q,release:$,say:u=>{$(),v(u)}}}var gt=(e,n)=>e.
length?t("details",{},t("summary",{},n["why-this"]),...e):"";function yt(e){for(let n of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var le=({heading:e,said:n,words:a},o)=>[
e?t(`h${o}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(s=>t("li",{},s))):n.length?t("p",{class:"ajar-said"},
n[0]):null,...a.map(s=>t("p",{},s))].filter(Boolean),kt={ruler(e,n,{group:a,change:o}){let s=Array.from({length:11},(c,r)=>t(
"label",{class:"ajar-number"},t("input",{type:"radio",name:a,value:r,checked:n===r,onchange:()=>o(r),"aria-describedby":r===
0?`${a}-low`:r===10?`${a}-high`:null}),t("span",{},`${r}`)));return t("div",{class:"ajar-scale"},t("div",{class:"ajar-nu\
mbers"},...s),t("p",{class:"ajar-anchors"},t("span",{id:`${a}-low`},t("b",{},"0"),` ${e.low}`),t("span",{id:`${a}-high`},
t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:a,group:o,change:s}){let{chosen:c,own:r}=n||{chosen:[],own:""},d=()=>s(
c.length||r.trim()?{chosen:[...c],own:r}:null),i=e.many?"checkbox":"radio",p=e.cards.map(m=>t("input",{type:i,name:o,value:m.
id,checked:c.includes(m.id),onchange:j=>{e.many?c=c.filter(k=>k!==m.id).concat(j.target.checked?m.id:[]):(c=[m.id],r="",
y&&(y.value="")),d()}})),y=e.own?t("input",{type:"text",value:r,maxlength:500,oninput:m=>{r=m.target.value,!e.many&&r.trim()&&
(c=[],p.forEach(j=>{j.checked=!1})),d()}}):null;return t("div",{class:"ajar-cards"},t("p",{class:"ajar-hint"},a[e.many?"\
choose-many":"choose-one"]),...e.cards.map((m,j)=>t("label",{class:"ajar-card"},p[j],t("span",{},m.text))),y?t("label",{
class:"ajar-own"},t("span",{},e.own),y):null)},text(e,n,{words:a,change:o}){let s=t(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:c=>o(c.target.value.trim()?c.target.value:null)});return e.long&&
(s.value=n??""),t("label",{class:"ajar-words"},t("span",{},a["own-words"]),s)},list(e,n,{words:a,change:o}){let s=t("div",
{}),c=()=>{let m=[...s.querySelectorAll("input")].map(j=>j.value).filter(j=>j.trim());o(m.length?m:null)},r=()=>[...s.children].
forEach((m,j)=>{m.querySelector("label > span").textContent=D(a.line,{n:j+1}),m.querySelector("button").setAttribute("ar\
ia-label",D(a["remove-line"],{n:j+1}))}),d=t("button",{type:"button",class:"ajar-link",onclick:()=>{p(""),s.lastElementChild.
querySelector("input").focus()}},a["add-line"]),i=()=>{r(),d.hidden=s.children.length>=e.most},p=m=>{let j=t("div",{class:"\
ajar-line"},t("label",{class:"ajar-words"},t("span",{}),t("input",{type:"text",value:m,maxlength:2e4,oninput:c})),t("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let k=j.nextElementSibling||j.previousElementSibling;j.remove(),k||
p(""),i(),c(),(k||s.firstElementChild).querySelector("input").focus()}},"×"));s.append(j),i()},y=n||[];for(let m=0;m<Math.
max(e.lines,y.length);m++)p(y[m]??"");return t("div",{class:"ajar-lines"},s,d)},date(e,n,{words:a,change:o}){return t("l\
abel",{class:"ajar-words"},t("span",{},a["pick-date"]),t("input",{type:"date",value:n??"",oninput:s=>o(s.target.value||null)}))}};var vt="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ut=new RegExp(`(${vt})|[.…]+|[!?;\\n]`,"gu");function Se({title:e,close:n,bar:a,parts:o}){let s=()=>{r.close?r.close():r.remove()},c=t("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),r=t("dialog",{class:"ajar ajar-help","aria-labelledby":c.id,onclose:()=>r.remove(),onkeydown:d=>{d.
key==="Escape"&&(d.preventDefault(),d.stopPropagation(),s())}},a,c,...o,t("div",{class:"ajar-moves"},t("button",{type:"b\
utton",onclick:s},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),c.focus()}var Ee=["emergency","crisis","violence","agency","worried","child"],bt=["crisis","violence"],Oe='a[href$="#Help-lines"]',
K=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function $e(){for(let e of K().
listeners){let{isConnected:n}=e.element;e.shown&&!n&&K().listeners.delete(e),e.shown||(e.shown=n)}}function wt(e,{zone:n="",
languages:a=[]}){let o=d=>d.endsWith("/")?n.startsWith(d):n===d,s=e.find(({zones:d})=>d.some(o));if(s)return s.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let c=e.find(d=>d.home);return c?c.code:a.map(d=>d.split("-").slice(1).join("-").
toUpperCase()).find(d=>e.some(({code:i})=>i===d))??""}var pe=(e,n)=>n.flatMap(a=>e.lines.filter(o=>o.topic===a)),ue=e=>e.split(/(\d[\d -]+\d)/).map((n,a)=>a%2?t("span",{class:"\
ajar-unbroken"},n):n),Te=e=>`tel:${e.match(/\d+/)[0]}`;function Ae({words:e,countries:n=[],leave:a,onCountry:o=()=>{}}){
n.length&&(K().countries=n);let s=()=>K().countries,c=()=>K().chosen||wt(s(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),r=()=>s().find(f=>f.code===c());function d(f){K().chosen=
f,$e();for(let{element:x,draw:$}of K().listeners)$(x)}function i(f,x){return x(f),K().listeners.add({element:f,draw:x,shown:!1}),
queueMicrotask($e),f}let p=f=>i(t("div",{}),x=>x.replaceChildren(...f())),y=()=>{let f=[...s(),{code:"-",country:e["help\
-elsewhere"]}],x=t("select",{onchange:()=>{d(x.value),o(x.value)}},...f.map($=>t("option",{value:$.code},$.country)));return i(
x,()=>{x.value=r()?.code??"-"}),t("label",{class:"ajar-help-where"},t("span",{},e["help-in"]),x)},m=({say:f,to:x},$)=>{if(/^(tel|sms):/.
test(x))return t("a",{class:$?"ajar-reach":"ajar-reach ajar-first",href:x},t("span",{},...ue(f)));let T=t("span",{},f),W=t(
"button",{type:"button",class:"ajar-link","aria-label":D(e["help-copy-what"],{address:x}),onclick:async()=>{await jt(x,T)&&
(W.textContent=e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},T," ",W)},j=f=>t("li",{},t("p",{class:"\
ajar-for"},f.for_what),t("p",{class:"ajar-hint"},[f.name,f.hours,f.languages].filter(Boolean).join(". ")),t("div",{class:"\
ajar-ways"},...f.reach.map(m))),k=({emergency:f,note:x})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-dan\
ger"]),x?t("p",{class:"ajar-hint"},x):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:Te(f)},D(e["help-c\
all"],{number:f})))),S=f=>p(()=>{let x=r();if(!x)return[t("p",{},e["help-elsewhere-how"])];let $=f.flatMap(T=>T==="emerg\
ency"?k(x):pe(x,[T]).map(j));return[t("ul",{class:"ajar-help-lines"},...$)]});function E(){Se({title:e["help-title"],close:e["\
help-close"],bar:t("div",{class:"ajar-help-bar"},y(),de({words:e,leave:a})),parts:[t("p",{},e["help-lead"]),S(Ee),t("p",
{class:"ajar-hint"},e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function N({title:f,text:x,
now:$,lines:T,kinds:W,countries:R},{level:F,aside:U,needs:z}){return R&&!I()&&(K().countries=R),t("section",{class:"ajar\
-danger"},t(`h${F}`,{tabindex:"-1"},f),t("p",{},x),W.length?null:z?.()??null,y(),S(T),t("ul",{class:"ajar-todo"},...$.map(
b=>t("li",{},b))),t("p",{class:"ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:U},e["h\
elp-aside"]))}let B=()=>t("button",{type:"button",class:"ajar-get-help",onclick:E},e["help-get"]);function P({emergency:f,
...x}){let T=bt.map(R=>pe(x,[R])[0]?.reach??[]).flatMap(R=>["tel:","sms:"].map(F=>R.find(({to:U})=>U.startsWith(F))));return[
{say:D(e["help-call"],{number:f}),to:Te(f)},...T.filter(Boolean)]}let L=(f=`${e["help-line"]} `)=>p(()=>{let x=r(),$=(x?
P(x):[]).flatMap(({say:R,to:F},U)=>[U?" · ":"",t("a",{href:F},...ue(R))]),T=t("button",{type:"button",class:"ajar-link",
onclick:E},e["help-get"]),W=t("span",{class:"ajar-off-paper"},$.length?" · ":"",T);return[t("p",{class:"ajar-help-line"},
f,...$,W)]});function v(f){if(!I())return;let[x]=[...f.querySelectorAll(Oe)].reverse();x?.closest("p, ul").after(L(""));
for(let $ of f.querySelectorAll("details"))$.open=$.querySelector("summary").textContent===r()?.country}let M=()=>p(()=>{
let f=r();return f?[t("p",{},t("b",{},`${e["help-title"]}, ${f.country}`)),t("p",{},`${e["help-danger"]} ${D(e["help-cal\
l"],{number:f.emergency})}`),t("ul",{},...pe(f,Ee).map(({for_what:x,name:$,reach:T,hours:W})=>t("li",{},...ue(`${x}: ${$}\
. ${T.map(({say:R})=>R).join(" · ")}. ${W}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),I=()=>s().length>0;return{open:E,
notice:N,button:B,line:L,addNumbers:v,text:M,choose:d,code:c,isKnown:I}}var de=({words:e,leave:n})=>t("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:n},e.leave);function Le(e){if(K().open){K().open=e;return}K().
open=e,window.addEventListener("click",n=>{n.target.closest?.(Oe)&&(n.preventDefault(),n.stopPropagation(),K().open())},
{capture:!0})}async function jt(e,n){try{return await navigator.clipboard.writeText(e),!0}catch{let a=document.createRange();
return a.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(a),document.execCommand("copy")}}var Ne="about:blank";function fe(e){Ne=e}function he(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(Ne)}function Ie(e=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;
let a=[];window.addEventListener("keydown",o=>{o.repeat||(a=o.key==="Shift"?[...a,o.timeStamp].slice(-3):[],a.length===3&&
a[2]-a[0]<2e3&&(window.ajarBeforeLeaving(),he()))},{capture:!0})}function Me(e,n,{words:a,group:o,change:s,say:c}){let r={...n},d={},i=e.piles.map(k=>(d[k.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:S=>{S.preventDefault(),S.currentTarget.classList.add("ajar-over")},ondragleave:S=>S.currentTarget.
classList.remove("ajar-over"),ondrop:S=>{S.preventDefault(),S.currentTarget.classList.remove("ajar-over");let E=m[S.dataTransfer.
getData("text/plain")]?.[k.id];E&&!E.matches(":disabled")&&(E.checked=!0,y(E.dataset.card,k))}},d[k.id]))),p=()=>e.piles.
forEach(k=>{d[k.id].textContent=D(a["pile-count"],{pile:k.text,n:Object.values(r).filter(S=>S===k.id).length})}),y=(k,S)=>{
r[k]=S.id,p(),s({...r}),c(D(a.moved,{card:e.cards.find(E=>E.id===k).text,pile:S.text}))},m={},j=e.cards.map(k=>{m[k.id]=
{};let S=`${o}-${k.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:E=>E.dataTransfer.setData(
"text/plain",k.id)},t("legend",{},k.text),t("div",{class:"ajar-into"},...e.piles.map(E=>{let N=t("input",{type:"radio",name:S,
value:E.id,"data-card":k.id,checked:r[k.id]===E.id,onchange:()=>y(k.id,E)});return m[k.id][E.id]=N,t("label",{},N,t("spa\
n",{},E.text))})))});return p(),t("div",{},t("p",{class:"ajar-hint"},a["sort-how"]),t("ul",{class:"ajar-piles"},...i),...j)}function oe(e,n){let a=!1,o=!1,s=()=>{o=a,a||n()};function c(){a=!0;let r=new AbortController,d=()=>{r.abort(),setTimeout(
()=>{a=!1,o&&s()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,d,{signal:r.signal,capture:i!==
"blur"})}for(let r of["pointerdown","keydown"])e.addEventListener(r,c);return s}function Re(e,n){let a=d=>[...e.querySelectorAll(
d)],o=a("details[open] > summary").map(d=>d.textContent),s=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let d of a("summary"))d.parentElement.open=o.includes(d.textContent);if(s===!1)return;let c=a("summary, button").
find(d=>d.textContent===s),r=c??e.querySelector("h2, p");c||(r.tabIndex=-1),r.focus({preventScroll:!0})}function qe({words:e,send:n}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-keep-${window.ajarForms}`,o=t("span",
{}),s=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},o),c=t("p",{class:"ajar-problem",role:"alert"}),r=t(
"div",{}),d=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},c,r),i={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},p=i,y=!1,m=!1,j=!1,k=!1,S=!1,E=(b,O,q={})=>t("button",{type:"button",onclick:O,...q},b),N=b=>{b.tabIndex=
-1,b.focus()},B=()=>r.querySelector(".ajar-change"),P=()=>i.state==="kept"&&!i.reopen;function L(b,O=b){s.dataset.short=
O,o.textContent!==b&&(o.textContent=b)}function v(){let b=i.problem?e["keep-unsaved"]:e["keep-saving"],[O,q]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[b],lost:[e["keep-lost"]]}[S?"lost":i.state];s.classList.toggle("ajar-state-lost",S),L(O,q),s.dataset.
longest=i.state==="kept"?e["keep-saved"]:"",c.textContent!==i.problem&&(c.textContent=i.problem),c.hidden=!i.problem}function M(){
i={...i,saved:!1},v()}function I(){v(),p=i,P()?r.replaceChildren(m?R("change"):F()):i.state!=="none"?r.replaceChildren(R(
"unlock")):y?r.replaceChildren(R(i.exists?"open":"start")):r.replaceChildren(k?T():$())}let f=()=>{y=!0,I(),r.querySelector(
"input").focus()},x=()=>i.hosted?t("p",{},e["keep-hub"]):null;function $(){return t("div",{class:"ajar-choose"},t("p",{class:"\
ajar-title"},e["keep-title"]),t("p",{},e[i.exists?"keep-there":"keep-why"]),x(),t("div",{class:"ajar-moves"},E(e["keep-n\
othing"],()=>{k=!0,I(),N(s)}),E(e[i.exists?"keep-open":"keep-start"],f)))}let T=()=>t("p",{},E(e[i.exists?"keep-open":"k\
eep-start"],f,{class:"ajar-link"}));function W(){let O=["none","weak","fair","good","strong"].map(q=>e[`keep-strength-${q}`]).
reduce((q,_)=>_.length>q.length?_:q);return t("p",{class:"ajar-strength","aria-live":"polite","data-longest":O},t("span",
{},e["keep-strength-none"]))}function R(b){let O=b==="start"||b==="change",q={start:e["keep-start"],open:e["keep-open"],
unlock:e["keep-unlock"],change:e["keep-change"]}[b],_=t("input",{id:`${a}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${a}-how`,oninput:()=>{O&&n({strength:_.value})}}),l=t("input",{id:`${a}-again`,type:"password",spellcheck:"\
false"}),h=t("div",{},t("label",{for:`${a}-again`},e["keep-again"]),l),u=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),
g=t("input",{id:`${a}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>n({place:g.value})}),w=W(),C=()=>{
if(!_.value){_.focus();return}if(u.hidden=!0,b==="change"){if(_.type==="password"&&l.value!==_.value){u.textContent=e["k\
eep-again-differs"],u.hidden=!1,l.focus();return}n({change:_.value},{awaited:!0})}else n({[b==="start"?"keep":"unlock"]:_.
value,place:g.value},{awaited:!0});L(e["keep-opening"]),_.value="",l.value="",w.firstChild.textContent=e["keep-strength-\
none"]},A=()=>{y=!1,m=!1,I(),b==="change"?B().focus():N(s)},H=t("details",{},t("summary",{},e["keep-where"]),t("label",{
for:`${a}-place`},e["keep-place"]),g);return t("form",{class:"ajar-ask",onsubmit:G=>{G.preventDefault(),C()}},t(i.state===
"locked"?"h1":"p",{class:"ajar-title"},q),x(),b==="change"?t("p",{},e["keep-change-how"]):null,O?t("p",{},e["keep-no-way\
-back"]):null,t("label",{for:`${a}-words`},e[b==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"ajar-hint",id:`${a}\
-how`},e[O?"keep-how":"keep-how-open"]),_,O?w:null,b==="change"?h:null,t("label",{class:"ajar-card"},t("input",{type:"ch\
eckbox",onchange:({target:G})=>{_.type=G.checked?"text":"password",h.hidden=G.checked,u.hidden=!0}}),t("span",{},e["keep\
-see"])),b==="change"?u:H,t("div",{class:"ajar-moves"},b==="unlock"?null:E(e["keep-not-now"],A),t("button",{type:"submit"},
q)))}function F(){let b=t("select",{id:`${a}-minutes`,onchange:()=>n({minutes:Number(b.value)})},...[...new Set([5,15,30,
60,i.minutes])].sort((O,q)=>O-q).map(O=>t("option",{value:O,selected:O===i.minutes},D(e["keep-minutes"],{n:O}))));return t(
"div",{class:"ajar-kept"},E(e["keep-lock"],()=>{L(e["keep-opening"]),n({lock:!0},{awaited:!0})}),E(e["keep-change"],()=>{
m=!0,j=!1,I(),r.querySelector("input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-changed",role:"status"},j?e["k\
eep-changed"]:""),t("details",{},t("summary",{},e["keep-where"]),t("p",{},i.place),i.copied?t("p",{},D(e["keep-copied"],
{program:i.copied})):null,t("label",{for:`${a}-minutes`},e["keep-idle"]),b))}function U(b){if(b.strength!=null){let O=r.
querySelector(".ajar-strength > span");O&&(O.textContent=b.strength);return}if(b.changed){m=!1,I(),r.querySelector(".aja\
r-changed").textContent=e["keep-changed"],j=!0,B().focus();return}i={...i,...b},i.state==="kept"&&(y=!1),P()||(m=!1),v(),
z()}let z=oe(r,()=>{let b=p;if(b.state===i.state&&b.exists===i.exists&&b.minutes===i.minutes&&!!b.reopen==!!i.reopen&&!!b.
hosted==!!i.hosted&&r.firstChild){p=i;return}let q=y&&b.place!==i.place;I(),b.state!==i.state&&b.state!=="none"?N(s):q&&
r.querySelector("input").focus()});return I(),{line:s,more:d,update:U,begin:M,setLost:b=>{S=b,v()},say:b=>{c.textContent=
b,c.hidden=!1}}}function De(e,{sentence:n,wide:a,narrow:o,columns:s,rows:c},r){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let d=(p,y)=>{let m=t("div",{class:`ajar-picture ajar-${y}`,role:"img","aria-label":n});return Y(m,
p),m.firstElementChild.setAttribute("aria-hidden","true"),m},i=e.querySelector("details")?.open??!1;e.replaceChildren(t(
"figure",{class:"ajar-chart"},t("figcaption",{},n),d(a,"wide"),d(o,"narrow"),t("details",{open:i},t("summary",{},r.table),
t("table",{},t("thead",{},t("tr",{},...s.map(p=>t("th",{scope:"col"},p)))),t("tbody",{},...c.map(([p,...y])=>t("tr",{},t(
"th",{scope:"row"},p),...y.map(m=>t("td",{},m??"–")))))))))}var Be=(e,n)=>e.find(a=>a.id===n)?.text??n,xt=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function Fe(e,n){
switch(e.kind){case"choice":return[...n.chosen.map(a=>Be(e.cards,a)),n.own.trim()].filter(Boolean);case"sort":return e.cards.
filter(a=>n[a.id]).map(a=>`${a.text}: ${Be(e.piles,n[a.id])}`);case"date":return[xt(n)];case"list":return n.map(a=>a.trim());default:
return[`${n}`.trim()]}}function We({items:e},n){let a={};for(let o of e){let s=n[o.id];if(!(s==null||!ne(o,a)))if(o.kind===
"choice"){let r=(o.among?ae(o,a):o.cards).map(i=>i.id).filter(i=>s.chosen.includes(i)),d=s.own?.trim()?s.own:"";(r.length||
d)&&(a[o.id]={chosen:r,own:d})}else if(o.kind==="sort"){let c=o.cards.filter(r=>s[r.id]).map(r=>[r.id,s[r.id]]);c.length&&
(a[o.id]=Object.fromEntries(c))}else if(o.kind==="list"){let c=s.filter(r=>r.trim());c.length&&(a[o.id]=c)}else`${s}`.trim()&&
(a[o.id]=s)}return a}var _e=(e,n)=>D(e.ask,n);var Ct=new Set(["autorestarting","dead","restarting","terminating"]),St=4e3;function Pe({widget_manager:e},{gone:n,back:a}){
let{statusChanged:o,connectionStatusChanged:s}=e?.kernel??{};if(!o?.connect||!s?.connect)return()=>{};let c=0,r=(i,p)=>{
Ct.has(p)&&n()},d=(i,p)=>{clearTimeout(c),p==="disconnected"?n():p==="connecting"?c=setTimeout(n,St):a()};return o.connect(
r),s.connect(d),()=>{clearTimeout(c),o.disconnect(r),s.disconnect(d)}}function Ue({words:e,answered:n}){let a=new Set,o=!1,
s=()=>n().map(([i,p])=>{let y=We(i,p),m=i.items.filter(j=>j.id in y).map(j=>[_e(j,y),...Fe(j,y[j.id])].join(`
`));return[i.title,...m].join(`

`)}).join(`


`);async function c(i){let p=s(),y=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});y.value=p,i.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(i.append(y),y.select(),!document.execCommand("\
copy"))return}i.querySelector("[role=status]").textContent=e["lost-copied"]}function r(i={}){let p=t("div",{class:"ajar-\
lost",hidden:!o,...i},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>c(p)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return a.add(p),p}function d(i){o=i;for(let p of a)p.hidden=!i}return{line:r,set:d,isLost:()=>o,forget:i=>a.delete(
i)}}function He(e){let n={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},a="us-letter";return{element:()=>{
let s=t("select",{onchange:()=>{a=s.value}},...Object.entries(n).map(([c,r])=>t("option",{value:c,selected:c===a},r)));return t(
"label",{},e["home-paper"]," ",s)},value:()=>a}}function Ke(e,{words:n,send:a,open:o,help:s}){let c=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=X(
n,v=>c.replaceChildren(v)),d=v=>{r.begin(),a(v)},i=t("div",{}),p={},y="",m=0,j=He(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},i),c);let k=(v,M)=>t("button",{type:"button",onclick:M},v),S=v=>t("div",{class:"\
ajar-reflection"},...v.flatMap(M=>le(M,3)));function E(v,M,I){let f=t("div",{class:"ajar-twice"}),$=k(v,()=>{let T=k(n["\
home-no"],()=>{f.replaceChildren($),$.focus()});f.replaceChildren(t("p",{},M),t("div",{class:"ajar-moves"},T,k(v,()=>{f.
replaceChildren($),$.focus(),d(I)}))),T.focus()});return f.append($),f}let N=()=>{let v=t("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{v.files[0]&&d({import:await v.files[0].text()}),v.value=""}});return t("label",
{class:"ajar-words"},t("span",{},n["home-bring"]),v)},B=oe(i,()=>{let v=JSON.stringify(p);v!==y&&(y=v,Re(i,P))});function P(){
let v=(f,x)=>k(x,()=>d({take:f})),M=m>(p.danger?.kinds.length??0)?null:p.danger,I=()=>{m=M.kinds.length+1,P(),i.querySelector(
".ajar-welcome").focus()};i.replaceChildren(M?s.notice(M,{level:2,aside:I}):"",t("p",{class:"ajar-welcome",tabindex:"-1"},
p.welcome),p.section?t("div",{class:"ajar-moves"},k(n["home-go-on"],()=>o(p.section))):"",p.due?.length?t("ul",{},...p.due.
map(f=>t("li",{},f))):"",p.plan?.length?t("h2",{},n["home-plan"]):"",p.plan?.length?S(p.plan):"",p.plan?.length&&!M?s.line():
"",...(p.earlier??[]).filter(({plan:f})=>f.length).map(({title:f,plan:x})=>t("details",{},t("summary",{},`${n["home-plan"]}\
, ${f}`),S(x))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["home-not-encrypted"]),t("div",{class:"ajar-tak\
e"},...M?[]:[k(n["home-take-plan"],()=>d({take:"plan",paper:j.value(),country:s.code()})),j.element(),v("calendar",n["ho\
me-take-calendar"]),p.danger?"":v("calendar-line",n["home-take-calendar-line"])],v("check-ins",n["home-take-check-ins"]),
v("everything",n["home-take-everything"])),N()),p.something?t("details",{},t("summary",{},n["home-end"]),t("p",{},n["hom\
e-anew-how"]),E(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["home-erase-how"]),E(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:v=>{r.end(),p=v,B()},settle:r.end,say:(v,M="")=>{r.end();let I=t("div",{class:"\
ajar-text"});Y(I,M),c.replaceChildren(v,I),c.scrollIntoView({block:"nearest"})}}}function ze({name:e,type:n,data:a}){let o=Uint8Array.
from(atob(a),c=>c.charCodeAt(0)),s=URL.createObjectURL(new Blob([o],{type:n}));t("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var ee=window.ajarShown,Ge="needs@",Et={};function $t(){let e=document.
getElementById("ajar-style")??document.head.appendChild(t("style",{id:"ajar-style"})),n="";e.textContent!==n&&(e.textContent=
n)}function Ve({model:e,el:n}){$t();let a=e.get("pages"),o=e.get("words"),s=new Map,c=new Map,r=new Map,d=[],i=l=>d.push(
l),p=null,y=!1,m=!1,j=new Map,k=Math.min(e.get("page"),a.length-1);n.classList.add("ajar");let S=t("div",{class:"ajar-pa\
ge"}),E=l=>a.flatMap(({blocks:h})=>h).find(h=>h.kind==="exercise"&&h.key===l)?.exercise,N=Ue({words:o,answered:()=>[...c].
map(([l,{answers:h}])=>[E(l),h]).filter(([l,h])=>l&&Object.keys(h??{}).length)}),B=0,P=l=>{if(clearTimeout(B),B=0,N.set(
l),p?.setLost(l),l)for(let h of r.keys())s.get(h)?.release()},L=(l,{awaited:h=!1}={})=>{try{e.send(l)}catch{P(!0);return}
h&&!B&&(B=setTimeout(()=>P(!0),8e3))},v=Ae({words:o,countries:e.get("notice")?.help??a[0]?.blocks[0]?.help,leave:()=>M(),
onCountry:l=>L({country:l})}),M=()=>{L({forget:!0}),he()},I=(l,h,u)=>(s.set(l.key,u),c.has(l.key)&&u.update(c.get(l.key)),
h),f={html(l){let h=t("div",{class:"ajar-text"});return Y(h,l.html),v.addNumbers(h),h.addEventListener("click",u=>{let g=u.
target.closest("a"),w=a.findIndex(({id:C})=>C&&g?.getAttribute("href")===`${C}.ipynb`);w<0||(u.preventDefault(),F(w))}),
h},home(l){let h=t("div",{});return I(l,h,Ke(h,{words:o,send:w=>{w.import&&s.get("chart")?.begin(),L(w)},open:w=>F(a.findIndex(
({id:C})=>C===w)),help:v})),L({home:l.key}),h},exercise(l){let h=t("div",{}),u=N.line(p?{}:{role:"alert"});r.set(l.key,h);
let g=(w,C)=>{p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let A=window.ajarSent;j.set(l.key,A),
L({key:l.key,...w,sent:A},{awaited:C}),!(!C||!N.isLost())&&(P(!0),u.scrollIntoView({block:"nearest"}))};return s.set(l.key,
Ce(h,l.exercise,{words:o,level:l.level,sort:Me,...c.get(l.key),help:v,needs:()=>x(l.needs),below:()=>l.key.startsWith("p\
lan@")&&v.isKnown()?v.line():null,onAside:w=>T(l.key,{aside:w}),onChange:w=>{T(l.key,{answers:w,done:!1}),g({answers:w,done:!1},
m)},onMove:w=>T(l.key,{at:w}),onDone:w=>{g({answers:w,done:!0},!0),l.key.startsWith("check-in@")&&s.get("chart")?.begin()},
onStartOver:()=>{T(l.key,{answers:{},done:!1}),g({remove:!0})}})),h.firstElementChild.append(u),i(()=>N.forget(u)),h},chart(l){
let h=t("div",{class:"ajar-chart-block"}),u=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:g,end:w}=X(
o,A=>u.replaceChildren(A)),C=A=>{w(),De(h,A,o)};return s.set(l.key,{update:C,begin:g,end:w}),c.has(l.key)&&C(c.get(l.key)),
g(),L({chart:l.key}),t("div",{},h,u)},notice(l){if(Ie(()=>L({forget:!0})),!l.leave)return t("div",{class:"ajar-notice"},
t("p",{},l.text));let h=t("div",{class:"ajar-leave"},v.button(),de({words:o,leave:M}));Le(v.open),p=qe({words:o,send:L});
let u=document.createDocumentFragment();return u.append(t("div",{class:"ajar-notice"},p.line,h),t("div",{class:"ajar-on-\
paper"},v.text()),p.more),u}};function x(l){let h=a.findIndex(({blocks:g})=>g.some(({key:w})=>w===Ge));return h<0?l?t("p",
{},t("a",{href:l},o["help-needs"])):null:t("button",{type:"button",onclick:()=>{F(h);let g=r.get(Ge).querySelector("h2");
g.tabIndex=-1,g.focus()}},o["help-needs"])}for(let[l,h]of Object.entries(Et))f[l]=u=>{let g=t("div",{}),C=h(g,u,{words:o,
send:L,onDispose:i,model:e,exerciseOf:E,formOf:A=>r.get(A)});return I(u,C.element??g,C)};let $=l=>a[k].blocks.find(h=>h.
kind===l),T=(l,h)=>c.set(l,{...c.get(l),...h}),W=()=>{for(let l of d.splice(0))l()};function R({focus:l=!1}={}){if(W(),s.
clear(),y){S.replaceChildren(p?"":t("p",{class:"ajar-empty"},o["keep-locked-here"]));return}if(S.replaceChildren(...a[k].
blocks.map(C=>f[C.kind](C))),a.length<2)return;let h=(C,A)=>t("button",{type:"button",onclick:()=>F(C)},A),u=k>0?h(k-1,o["\
previous-page"]):null,g=k<a.length-1?h(k+1,o["next-page"]):null;if(S.append(t("div",{class:"ajar-moves ajar-turn"},u,g)),
U.replaceChildren(...a.map(({title:C},A)=>t("li",{},t("button",{type:"button","aria-current":A===k?"page":null,onclick:()=>F(
A)},C)))),z.textContent=D(o["page-of"],{n:k+1,all:a.length,title:a[k].title}),!l)return;let w=S.querySelector("h1, h2, h\
3")??S;w.tabIndex=-1,w.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function F(l){a[l]&&(k=l,U.parentElement.
open=b(),e.set("page",l),e.save_changes(),R({focus:!0}))}let U=t("ol",{}),z=t("summary",{}),b=()=>window.innerWidth>640;
e.get("notice")&&n.append(f.notice(e.get("notice")));let O=t("nav",{class:"ajar-nav","aria-label":o.pages},t("details",{
open:b()},z,U));a.length>1&&n.append(O),n.append(N.line({role:"alert"}),S);let q=0;for(let l of["keydown","pointerdown",
"scroll"])n.addEventListener(l,()=>{Date.now()-q<3e4||(q=Date.now(),L({active:!0}))},{passive:!0,capture:!0});e.on("msg:\
custom",l=>{if(P(!1),l.keeping){let h=[...j.values()].some(w=>l.acknowledged<w);p?.update(h?{...l.keeping,saved:!1}:l.keeping);
let{state:u}=l.keeping,g=u==="locked";u&&(m=u==="kept"),u&&g!==y&&(y=g,c.clear(),O.hidden=y,R())}for(let[h,u]of Object.entries(
l.states??{})){if(l.acknowledged<j.get(h))continue;let g=u.answers&&!Object.keys(u.answers).length;T(h,g?{...u,at:0}:u),
s.get(h)?.update(c.get(h))}l.country!=null&&v.choose(l.country),l.file&&(s.get("home")?.settle(),ze(l.file)),l.erased&&s.
get("home")?.say(l.erased,$("home")?.erased),l.said&&s.get("chart")?.end(),l.said&&(s.get("home")??p)?.say(l.said),l.open&&
F(a.findIndex(({id:h})=>h===l.open)),l.problem&&s.get(l.problem.key)?.say(l.problem.text)}),e.on("change:pages",()=>{a=e.
get("pages"),R()});let _=Pe(e,{gone:()=>P(!0),back:()=>{N.isLost()&&L({ready:!0})}});return R(),ee.set(o,(ee.get(o)??0)+
1),L({ready:!0}),()=>{W(),_(),clearTimeout(B),ee.set(o,ee.get(o)-1),ee.get(o)||L({gone:!0})}}var Tt="sw.js",Ye=()=>new URL("./",location.href).href,Ze=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${Ye()}\
 `)),te=()=>"serviceWorker"in navigator&&"caches"in window;async function Je(e){try{await navigator.serviceWorker.register(
e(Tt),{updateViaCache:"all"})}catch{}}async function se(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:n})=>n===Ye());for(let n of await e())await n.unregister();for(let n of await Ze())await caches.delete(n);
return(await Ze()).length===0&&(await e()).length===0}var[re,me]=["leave-to","left"];function J(e){try{return e(window.sessionStorage)}catch{return null}}function Ot(e){let n=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(n))return"";try{return new URL(/^https:/i.test(n)?n:`h\
ttps://${n}`).href}catch{return""}}var ge=()=>J(e=>e.setItem(me,"1"));function Qe(e){let n=J(s=>s.getItem(re))||e;n&&fe(
n);let a=performance.getEntriesByType("navigation")[0]?.type==="back_forward",o=J(s=>s.getItem(me));o&&a&&location.replace(
n||"about:blank"),J(s=>s.removeItem(me)),o&&a&&ge()}function Xe(e){let n=t("p",{class:"ajar-hint",role:"status"}),a=t("i\
nput",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:J(o=>o.
getItem(re))??"",onchange(){let o=Ot(a.value);if(a.value.trim()&&!o){n.textContent=e["site-leave-odd"];return}J(s=>o?s.setItem(
re,o):s.removeItem(re)),fe(o||"about:blank"),n.textContent=e[o?"site-leave-set":"site-leave-blank"]}});return t("div",{},
t("label",{for:a.id},e["site-leave-to"]),t("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),a,n)}function et(e,n){let a=t("p",{class:"ajar-status",role:"status"}),o=t("button",{type:"button",onclick:async()=>{a.textContent=
n[await se()?"site-removed":"site-not-removed"]}},n["site-remove"]);e.append(Xe(n)),te()&&e.append(t("div",{},o,a))}async function tt(e,{dangers:n,store:a}){let o=[],s={pages:e.pages,words:e.words,notice:e.notice,page:0,couple:""};return{
get:c=>s[c],set:(c,r)=>{s[c]=r},save_changes(){},on:(c,r)=>c==="msg:custom"&&o.push(r),send(c){queueMicrotask(()=>{c.ready&&
o.forEach(r=>r({keeping:{state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},acknowledged:0}))})}}}var ye="#notes=";async function nt(e){try{let n=atob(e.replaceAll("-","+").replaceAll("_","/")),a=Uint8Array.from(n,d=>d.charCodeAt(0)),o=new Blob(
[a]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),s=new TextDecoder("utf-8",{fatal:!0}),[c,r]=[
"",0];for(;;){let{done:d,value:i}=await o.read();if(d)return c+s.decode();if(r+=i.length,r>2e6)return"";c+=s.decode(i,{stream:!0})}}catch{
return""}}function at(){if(!location.hash.startsWith(ye))return"";let e=location.hash.slice(ye.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function ot(e,n,{words:a,take:o}){let s=await nt(e),c=t("h2",{tabindex:"\
-1"},a["site-handed"]),r=()=>p.remove(),d=(y,m)=>t("button",{type:"button",onclick:m},y),i=s?[d(a["site-handed-no"],r),d(
a["site-handed-yes"],()=>{r(),o(s)})]:[d(a["help-close"],r)],p=t("section",{class:"ajar site-handed"},c,t("p",{},a[s?"si\
te-handed-how":"site-handed-broken"]),s?t("p",{},a["site-handed-history"]):null,t("div",{class:"ajar-moves"},...i));n.prepend(
p),c.focus()}var At="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",Lt=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Nt=new RegExp(`^(?:<\\/?(?:${At})(?:${Lt})*\\s*\\/?>|[^<>])*$`),It=e=>Nt.test(e);function st(e,n){let a={createHTML(s){if(e.
has(s)||It(s))return s;throw new TypeError("This markup is not part of the page.")},createScriptURL(s){if(n.includes(s))
return s;throw new TypeError("This worker is not part of the page.")}},o=window.trustedTypes?.createPolicy("ajar",a)??a;
return je(s=>o.createHTML(s)),s=>o.createScriptURL(s)}function rt(e){let n=o=>o.kind==="exercise"?{...o,exercise:e.exercises[o.key.split("@")[0]]}:o,a=e.pages.map(o=>({...o,blocks:o.
blocks.map(n)}));return{...e,pages:a,notice:{...e.notice,help:e.help}}}var ct=({pages:e})=>new Set(e.flatMap(({blocks:n})=>n.
flatMap(({html:a,erased:o})=>[a,o])));var it=(e,n)=>{let a=Number(e.slice(1));return Number.isInteger(a)&&a>=1&&a<=n.length?a-1:0};function lt(e){let n=e.get(
"pages"),a=[],o=it(location.hash,n);history.scrollRestoration="manual";let s=()=>history.replaceState({...history.state,
y:window.scrollY},"");function c(r){r!==o&&(s(),o=r,history.pushState({y:0},"",`#${r+1}`))}return window.addEventListener(
"popstate",({state:r})=>{let d=it(location.hash,n);if(d!==o){o=d;for(let i of a)i({open:n[d].id});window.scrollTo(0,r?.y??
0)}}),window.addEventListener("pagehide",s),{get:r=>r==="page"?o:e.get(r),set(r,d){r==="page"&&c(d),e.set(r,d)},save_changes:()=>e.
save_changes(),send:r=>e.send(r),on(r,d){r==="msg:custom"&&a.push(d),e.on(r,d)}}}var{first:Mt,later:Rt,store:ke}=document.documentElement.dataset,pt=at(),ut=async e=>{let n=await fetch(e);if(!n.ok)throw new Error(
`${e}: ${n.status}`);return n.json()};function qt(e){return{...e,send(n){e.send(n),n.forget&&ge(),n.erase&&!ke&&te()&&se()}}}
async function Dt(){let e=ut(Rt);e.catch(()=>{});let n=rt(await ut(Mt)),{words:a}=n;Qe(n.leave);let o=st(ct(n),["sw.js"]),
s=document.getElementById("workbook"),c=qt(lt(await tt(n,{dangers:e,store:ke})));s.replaceChildren();let r=s.appendChild(
document.createElement("div"));Ve({model:c,el:r}),window.scrollTo(0,history.state?.y??0),et(document.querySelector(".sit\
e-acts"),a),pt&&ot(pt,s,{words:a,take:d=>c.send({import:d})}),window.addEventListener("beforeinstallprompt",d=>d.preventDefault()),
await e,!ke&&te()&&Je(o)}Dt();
