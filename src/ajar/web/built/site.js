var Pa=Object.defineProperty;var Vi=e=>{throw TypeError(e)};var Xa=(e,t,n)=>t in e?Pa(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Ve=(e,t,n)=>Xa(e,typeof t!="symbol"?t+"":t,n),Qr=(e,t,n)=>t.has(e)||Vi("Cannot "+n);var h=(e,t,n)=>(Qr(e,t,"read from private field"),n?n.call(e):t.get(e)),K=(e,t,n)=>t.has(e)?Vi("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),G=(e,t,n,r)=>(Qr(e,t,"write to private field"),r?r.
call(e,n):t.set(e,n),n),d=(e,t,n)=>(Qr(e,t,"access private method"),n);var en=(e,t,n,r)=>({set _(i){G(e,t,i,n)},get _(){return h(e,t,r)}});var Wa=["button","input","select","summary","textarea"],Za=["input","select","textarea"];function l(e,t={},...n){let r=document.
createElement(e);for(let[i,s]of Object.entries(t))i.startsWith("on")?r.addEventListener(i.slice(2),s):s===!0?r.setAttribute(
i,""):s!==!1&&s!=null&&r.setAttribute(i,s);return Wa.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Za.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(i=>i!=null)),r}var Ki=e=>e;function Ji(e){Ki=e}function Rt(e,t){
e.innerHTML=Ki(t)}var _=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,i)=>{let s=t[r];return i?Number.isInteger(s)?s+1:n:["number",
"string"].includes(typeof s)?s:n}),st=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Gt(e,t){let n=t[e.among?.item]??{},r=e.cards.filter(i=>e.among?.piles.includes(n[i.id]));return r.length?
r:e.cards}var $i=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(r=>r.id===n))};function tn(e,t){let n=0,r=!1;return{begin(){n||(n=setTimeout(()=>{r=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,r&&t(""),r=!1}}}function Pi(e,t,n){let{words:r,level:i=3,small:s=!1,beside:o=[]}=n,a={...za,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,A={...n.answers},f=0,u=null,I=0,m=n.aside??0,E=[t.why?l("p",{class:"\
ajar-why"},t.why):null,t.private?l("p",{class:"ajar-private"},t.private):null].filter(Boolean),U=l("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),b=l("div",{}),T=l("div",{class:"ajar-body"}),W=l("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},l(`h${i}`,{id:`${c}-title`},t.title),...s?[l("div",{class:"ajar-beside"},...o,_a(E,r))]:E,
b,T,U);e.replaceChildren(W);function L(){let C=t.items.filter(R=>st(R,A));return s&&t.together?[C]:C.map(R=>[R])}let v=C=>{
U.replaceChildren(C)},P=tn(r,v);function S(C,R){U.replaceChildren(`${C} `,l("button",{type:"button",class:"ajar-link",onclick:()=>{
A=R,v(""),n.onChange(A),M({focus:!0})}},r["put-back"]))}function Q(C,R){A={...A,[C.id]:R},qa(T),v(""),n.onChange(A),g()}
function D(){V(!0),P.begin(),I=setTimeout(H,8e3)}function H(){I&&(clearTimeout(I),I=0,V(!1),P.end())}function V(C){for(let R of u?.
fieldsets??[])R.disabled=C}function g(){if(!u)return;let{items:C,skip:R,where:Y,next:$}=u,Z=L().length;R.textContent=w(C)?
r["clear-and-skip"]:r.skip,Y.textContent=_(r["question-of"],{n:f+1,all:Z}),Y.hidden=s&&Z===1,$.textContent=f===Z-1?r.done:
r.next}let w=C=>C.some(({id:R})=>A[R]!=null);function B(C,R=!0){if(I)return;let Y=L();if(f+=C,f>=Y.length){f=Y.length-1,
D(),n.onDone(A);return}M({focus:R,again:C<0})}function x(C,R){let Y=`${c}-${C.id}`,$=l("legend",{},_(C.ask,A)),Z=C.hint?
l("p",{class:"ajar-hint",id:`${Y}-hint`},C.hint):null,re=[Z,R.mark].filter(Boolean).map(({id:q})=>q),ce=C.among?{...C,cards:Gt(
C,A)}:C,j=a[C.kind](ce,$i(ce,A[C.id]),{words:r,level:i+1,group:Y,change:q=>Q(C,q),say:v,...R}),X={class:`ajar-item ajar-${C.
kind}`,tabindex:"-1","aria-describedby":re.join(" ")||null};return l("fieldset",X,$,Z,j)}function M({focus:C=!1,again:R=!1}={}){
let Y=L();f=Math.max(0,Math.min(f,Y.length-1));let $=Y[f],Z=n.mark?.($),re=Z?l("p",{class:"ajar-mark",id:`${c}-${$[0].id}\
-mark`},Z):null,ce=l("div",{class:"ajar-moves"}),j=f>0?()=>B(-1):null,X=$.map(yr=>x(yr,{mark:re,again:R,moves:ce,back:j})),
q=l("button",{type:"button",onclick:()=>{if(I)return;let yr=A,Ja=w($);A={...A,...Object.fromEntries($.map(({id:$a})=>[$a,
null]))},n.onChange(A),B(1),Ja&&S(r.cleared,yr)}}),Qe=l("button",{type:"button",onclick:()=>{I||(v(""),B(1))}}),jt=l("p",
{class:"ajar-where"});u={items:$,skip:q,where:jt,next:Qe,fieldsets:X},b.replaceChildren(),ce.replaceChildren(q,Qe),j&&ce.
prepend(l("button",{type:"button",onclick:j},r.back));let Gn=X.length===1;re&&Gn&&X[0].lastElementChild.before(re),T.replaceChildren(
jt,...re&&!Gn?[re]:[],...X,ce),g(),n.onMove?.(f),C&&(X[0].focus({preventScroll:!0}),jt.scrollIntoView({block:"nearest"}))}
function N(C){if(b.replaceChildren(),!C||!n.help||m>C.kinds.length)return null;let R=()=>{m=C.kinds.length+1,n.onAside?.(
m),b.replaceChildren(),T.querySelector("[tabindex]").focus()},{help:Y,needs:$}=n;return b.append(Y.notice(C,{level:i+1,aside:R,
needs:$})),b.querySelector("[tabindex]")}function J(C,{focus:R=!1,danger:Y=null}={}){u=null;let $=l(`h${i+1}`,{tabindex:"\
-1"},r["what-you-said"]);T.replaceChildren(l("div",{class:"ajar-reflection"},$,...C.flatMap(re=>kr(re,i+2)),n.below?.()??
null),l("div",{class:"ajar-moves"},l("button",{type:"button",onclick:()=>{f=0,M({focus:!0,again:!0})}},r.change),l("butt\
on",{type:"button",onclick:()=>{let re=A;A={},f=0,m=0,n.onAside?.(0),n.onStartOver(),M({focus:!0}),S(r["started-over"],re)}},
r["start-over"])));let Z=N(Y);R&&(Z??$).focus()}function O(C){let R=T.contains(document.activeElement);R&&u&&!I||(H(),A=
{...C.answers},C.done?J(C.reflection,{focus:R,danger:C.danger}):(f=C.at??Math.max(0,L().findIndex(Y=>Y.some(({id:$})=>A[$]==
null))),M()))}let{done:F,reflection:p,danger:k}=n;return O({answers:A,at:n.at,done:F,reflection:p,danger:k}),{update:O,release:H,
say:C=>{H(),v(C)}}}var _a=(e,t)=>e.length?l("details",{},l("summary",{},t["why-this"]),...e):"";function qa(e){for(let t of e.
querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var kr=({
heading:e,said:t,words:n},r)=>[e?l(`h${r}`,{},e):null,t.length>1?l("ul",{class:"ajar-said"},...t.map(i=>l("li",{},i))):t.
length?l("p",{class:"ajar-said"},t[0]):null,...n.map(i=>l("p",{},i))].filter(Boolean),za={ruler(e,t,{group:n,change:r}){
let i=Array.from({length:11},(s,o)=>l("label",{class:"ajar-number"},l("input",{type:"radio",name:n,value:o,checked:t===o,
onchange:()=>r(o),"aria-describedby":o===0?`${n}-low`:o===10?`${n}-high`:null}),l("span",{},`${o}`)));return l("div",{class:"\
ajar-scale"},l("div",{class:"ajar-numbers"},...i),l("p",{class:"ajar-anchors"},l("span",{id:`${n}-low`},l("b",{},"0"),` ${e.
low}`),l("span",{id:`${n}-high`},l("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:r,change:i}){let{chosen:s,own:o}=t||
{chosen:[],own:""},a=()=>i(s.length||o.trim()?{chosen:[...s],own:o}:null),c=e.many?"checkbox":"radio",A=e.cards.map(u=>l(
"input",{type:c,name:r,value:u.id,checked:s.includes(u.id),onchange:I=>{e.many?s=s.filter(m=>m!==u.id).concat(I.target.checked?
u.id:[]):(s=[u.id],o="",f&&(f.value="")),a()}})),f=e.own?l("input",{type:"text",value:o,maxlength:500,oninput:u=>{o=u.target.
value,!e.many&&o.trim()&&(s=[],A.forEach(I=>{I.checked=!1})),a()}}):null;return l("div",{class:"ajar-cards"},l("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((u,I)=>l("label",{class:"ajar-card"},A[I],l("span",{},u.
text))),f?l("label",{class:"ajar-own"},l("span",{},e.own),f):null)},text(e,t,{words:n,change:r}){let i=l(e.long?"textare\
a":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:s=>r(s.target.value.trim()?s.target.value:
null)});return e.long&&(i.value=t??""),l("label",{class:"ajar-words"},l("span",{},n["own-words"]),i)},list(e,t,{words:n,
change:r}){let i=l("div",{}),s=()=>{let u=[...i.querySelectorAll("input")].map(I=>I.value).filter(I=>I.trim());r(u.length?
u:null)},o=()=>[...i.children].forEach((u,I)=>{u.querySelector("label > span").textContent=_(n.line,{n:I+1}),u.querySelector(
"button").setAttribute("aria-label",_(n["remove-line"],{n:I+1}))}),a=l("button",{type:"button",class:"ajar-link",onclick:()=>{
A(""),i.lastElementChild.querySelector("input").focus()}},n["add-line"]),c=()=>{o(),a.hidden=i.children.length>=e.most},
A=u=>{let I=l("div",{class:"ajar-line"},l("label",{class:"ajar-words"},l("span",{}),l("input",{type:"text",value:u,maxlength:2e4,
oninput:s})),l("button",{type:"button",class:"ajar-remove",onclick:()=>{let m=I.nextElementSibling||I.previousElementSibling;
I.remove(),m||A(""),c(),s(),(m||i.firstElementChild).querySelector("input").focus()}},"×"));i.append(I),c()},f=t||[];for(let u=0;u<
Math.max(e.lines,f.length);u++)A(f[u]??"");return l("div",{class:"ajar-lines"},i,a)},date(e,t,{words:n,change:r}){return l(
"label",{class:"ajar-words"},l("span",{},n["pick-date"]),l("input",{type:"date",value:t??"",oninput:i=>r(i.target.value||
null)}))}};var Xi=[1,1],ec=[0,0],tc="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",nc=new RegExp(`(${tc})|[.…]+|[\
!?;\\n]`,"gu"),rc=/[\u0300-\u036f'’‘ʼ]/g,ic=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,br=new WeakMap;function Nn(e,t){
br.has(t)||br.set(t,ac(t));let{passes:n,kinds:r,learned:i}=br.get(t),{line:s,places:o}=Ac(e),a=s;for(let[u,I]of Zi(n,s))
a=a.slice(0,u)+a.slice(u,I).replace(/[^ ]/g,"_")+a.slice(I);let c=Object.entries(r).flatMap(([u,I])=>Zi(I,a).map(([m,E])=>({
kind:u,start:m,end:E-1}))),A=i?sc(c,s,i):c,f=(u,I)=>u.span[0]-I.span[0]||u.span[1]-I.span[1]||(u.kind<I.kind?-1:+(u.kind>
I.kind));return A.map(({kind:u,start:I,end:m})=>({kind:u,span:[o[I][0],o[m][1]]})).sort(f)}function sc(e,t,n){let{weights:r,
kinds:i,limit:s,least:o}=n,a=oc(t,n),c=a.slice(1).map((b,T)=>[...a[T],...b]),A=b=>{let T=new Set(b.flatMap(W=>W.places));
return Wi(r,T)/Math.sqrt(T.size)},f=[...a,...c];if(e.length)return Sr(f,A)[1]>o?e:[];let u=f.filter(b=>b.length>4),[I,m]=Sr(
u,A);if(!(m>s))return[];let E=new Set(I.flatMap(b=>b.places.slice(0,2))),[U]=Sr(Object.keys(i),b=>Wi(i[b],E));return[{kind:U,
start:I[0].start,end:I.at(-1).start}]}function oc(e,{numbers:t,weights:n}){let r=Xi,i=[[]];for(let s of e.matchAll(/[^ ]+/g)){
let o=s[0]===".",a=o?Xi:t.get(s[0])??ec,c=[[0,a[0]],[1,a[1]],[r[0],a[0]],[r[1],a[1]]],A=([f,u],I)=>((I*16411+f)*16411+u)%
n.length;i.at(-1).push({start:s.index,places:c.map(A)}),r=a,o&&i.push([])}return i.filter(s=>s.length)}var Sr=(e,t)=>e.map(
n=>[n,t(n)]).reduce((n,r)=>r[1]>n[1]?r:n,[null,-1/0]),Wi=(e,t)=>[...t].reduce((n,r)=>n+e[r%e.length],0),qi=(e,{kinds:t,notices:n})=>Object.
entries(n).find(([r])=>e.some(({kind:i})=>t[i]===r))?.[1]??null;function Zi(e,t){let n=[];for(let r=0;r<t.length;){e.lastIndex=
r;let i=e.exec(t);i&&n.push([r,e.lastIndex]),r=i?e.lastIndex:t.indexOf(" ",r)+1||t.length}return n}function ac({lists:e,
passes:t,phrases:n,learned:r}){let i={};for(let[a,c]of Object.entries(e))i[a]=_i(c,i);let s=a=>new RegExp(a.map(c=>_i(c,
i)).join("|"),"y"),o=Object.entries(n).map(([a,c])=>[a,s(c)]);return{passes:s(t),kinds:Object.fromEntries(o),learned:r&&
cc(r)}}function cc({same:e,concepts:t,weights:n,kinds:r,limit:i,least:s}){let o=new Map,a=2;for(let f of e){for(let u of f.
split(" "))o.set(u,[a,a]);a++}for(let[f,u]of t.entries())for(let I of u.split(" "))o.set(I,[a++,2+e.length+f]);let c=f=>[
...f.join("")].map(u=>u.charCodeAt(0)-87),A=Object.entries(r).map(([f,u])=>[f,c(u)]);return{numbers:o,weights:c(n),kinds:Object.
fromEntries(A),limit:i,least:s}}function _i(e,t){return`(?:${(e.match(ic)??[]).map(i=>i==="("||i==="["?"(?:(?:":i===")"?
"))":i==="]"?"))?":i==="|"?"|":i==="..."?"(?:[^ .]+ ){0,4}":i[0]==="<"?t[i.slice(1,-1)]:lc(i)).join("")})`}function lc(e){
let t=zi(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=r=>r?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var zi=e=>e.normalize("NFKD").replace(rc,"").toLowerCase();function Ac(e){let t="",n=[];for(let r of e.
matchAll(nc)){if(/[.…]/.test(r[0])&&r[0]!==".")continue;let i=`${r[1]?zi(r[1]):"."} `;t+=i;for(let s=0;s<i.length;s++)
n.push([r.index,r.index+r[0].length])}return{line:t,places:n}}function es({title:e,close:t,bar:n,parts:r}){let i=()=>{o.close?o.close():o.remove()},s=l("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),o=l("dialog",{class:"ajar ajar-help","aria-labelledby":s.id,onclose:()=>o.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),i())}},n,s,...r,l("div",{class:"ajar-moves"},l("button",{type:"b\
utton",onclick:i},t)));document.body.append(o),o.showModal?o.showModal():o.setAttribute("open",""),s.focus()}var ts=["emergency","crisis","violence","agency","worried","child"],hc=["crisis","violence"],is='a[href$="#Help-lines"]',
me=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function ns(){for(let e of me().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&me().listeners.delete(e),e.shown||(e.shown=t)}}function fc(e,{zone:t="",
languages:n=[]}){let r=a=>a.endsWith("/")?t.startsWith(a):t===a,i=e.find(({zones:a})=>a.some(r));if(i)return i.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let s=e.find(a=>a.home);return s?s.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:c})=>c===a))??""}function ss(e,t,n){let r=Object.values(t).flatMap(o=>typeof o=="st\
ring"||Array.isArray(o)?o:o?.own??[]);for(let o of Object.values(n)){let a=r.flatMap(A=>Nn(A,o)),c=qi(a,o);if(c)return{...c,
kinds:[...new Set(a.map(({kind:A})=>A))].sort()}}let i=e.filter(({id:o,kind:a})=>a==="ruler"&&t[o]!=null),s=Object.values(
n)[0]?.["rulers-at-zero"];return s&&i.length===3&&i.every(({id:o})=>t[o]===0)?{...s,kinds:[]}:null}var Dr=(e,t)=>t.flatMap(
n=>e.lines.filter(r=>r.topic===n)),Fr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?l("span",{class:"ajar-unbroken"},t):t),
rs=e=>`tel:${e.match(/\d+/)[0]}`;function os({words:e,countries:t=[],leave:n,onCountry:r=()=>{}}){t.length&&(me().countries=
t);let i=()=>me().countries,s=()=>me().chosen||fc(i(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),o=()=>i().find(Q=>Q.code===s());function a(Q){me().chosen=Q,ns();for(let{element:D,draw:H}of me().
listeners)H(D)}function c(Q,D){return D(Q),me().listeners.add({element:Q,draw:D,shown:!1}),queueMicrotask(ns),Q}let A=Q=>c(
l("div",{}),D=>D.replaceChildren(...Q())),f=()=>{let Q=[...i(),{code:"-",country:e["help-elsewhere"]}],D=l("select",{onchange:()=>{
a(D.value),r(D.value)}},...Q.map(H=>l("option",{value:H.code},H.country)));return c(D,()=>{D.value=o()?.code??"-"}),l("l\
abel",{class:"ajar-help-where"},l("span",{},e["help-in"]),D)},u=({say:Q,to:D},H)=>{if(/^(tel|sms):/.test(D))return l("a",
{class:H?"ajar-reach":"ajar-reach ajar-first",href:D},l("span",{},...Fr(Q)));let V=l("span",{},Q),g=l("button",{type:"bu\
tton",class:"ajar-link","aria-label":_(e["help-copy-what"],{address:D}),onclick:async()=>{await uc(D,V)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return l("p",{class:"ajar-chat"},V," ",g)},I=Q=>l("li",{},l("p",{class:"ajar-for"},Q.
for_what),l("p",{class:"ajar-hint"},[Q.name,Q.hours,Q.languages].filter(Boolean).join(". ")),l("div",{class:"ajar-ways"},
...Q.reach.map(u))),m=({emergency:Q,note:D})=>l("li",{class:"ajar-now"},l("p",{class:"ajar-for"},e["help-danger"]),D?l("\
p",{class:"ajar-hint"},D):null,l("div",{class:"ajar-ways"},l("a",{class:"ajar-reach",href:rs(Q)},_(e["help-call"],{number:Q})))),
E=Q=>A(()=>{let D=o();if(!D)return[l("p",{},e["help-elsewhere-how"])];let H=Q.flatMap(V=>V==="emergency"?m(D):Dr(D,[V]).
map(I));return[l("ul",{class:"ajar-help-lines"},...H)]});function U(){es({title:e["help-title"],close:e["help-close"],bar:l(
"div",{class:"ajar-help-bar"},f(),Ur({words:e,leave:n})),parts:[l("p",{},e["help-lead"]),E(ts),l("p",{class:"ajar-hint"},
e["help-trace"]),l("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function b({title:Q,text:D,now:H,lines:V,kinds:g,
countries:w},{level:B,aside:x,needs:M}){return w&&!S()&&(me().countries=w),l("section",{class:"ajar-danger"},l(`h${B}`,{
tabindex:"-1"},Q),l("p",{},D),g.length?null:M?.()??null,f(),E(V),l("ul",{class:"ajar-todo"},...H.map(N=>l("li",{},N))),l(
"p",{class:"ajar-hint"},e["help-trace"]),l("button",{type:"button",class:"ajar-link",onclick:x},e["help-aside"]))}let T=()=>l(
"button",{type:"button",class:"ajar-get-help",onclick:U},e["help-get"]);function W({emergency:Q,...D}){let V=hc.map(w=>Dr(
D,[w])[0]?.reach??[]).flatMap(w=>["tel:","sms:"].map(B=>w.find(({to:x})=>x.startsWith(B))));return[{say:_(e["help-call"],
{number:Q}),to:rs(Q)},...V.filter(Boolean)]}let L=(Q=`${e["help-line"]} `)=>A(()=>{let D=o(),H=(D?W(D):[]).flatMap(({say:w,
to:B},x)=>[x?" · ":"",l("a",{href:B},...Fr(w))]),V=l("button",{type:"button",class:"ajar-link",onclick:U},e["help-get"]),
g=l("span",{class:"ajar-off-paper"},H.length?" · ":"",V);return[l("p",{class:"ajar-help-line"},Q,...H,g)]});function v(Q){
if(!S())return;let[D]=[...Q.querySelectorAll(is)].reverse();D?.closest("p, ul").after(L(""));for(let H of Q.querySelectorAll(
"details"))H.open=H.querySelector("summary").textContent===o()?.country}let P=()=>A(()=>{let Q=o();return Q?[l("p",{},l(
"b",{},`${e["help-title"]}, ${Q.country}`)),l("p",{},`${e["help-danger"]} ${_(e["help-call"],{number:Q.emergency})}`),l(
"ul",{},...Dr(Q,ts).map(({for_what:D,name:H,reach:V,hours:g})=>l("li",{},...Fr(`${D}: ${H}. ${V.map(({say:w})=>w).join("\
 · ")}. ${g}.`))))]:[l("p",{},e["help-elsewhere-how"])]}),S=()=>i().length>0;return{open:U,notice:b,button:T,line:L,addNumbers:v,
text:P,choose:a,code:s,isKnown:S}}var Ur=({words:e,leave:t})=>l("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function as(e){if(me().open){me().open=e;return}me().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(is)&&(t.preventDefault(),t.stopPropagation(),me().open())},{capture:!0})}async function uc(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var cs="about:blank";function xr(e){cs=e}function vr(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(cs)}function ls(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",r=>{r.repeat||(n=r.key==="Shift"?[...n,r.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),vr()))},{capture:!0})}function As(e,t,{words:n,group:r,change:i,say:s}){let o={...t},a={},c=e.piles.map(m=>(a[m.id]=l("span",{}),l("li",{class:"\
ajar-pile",ondragover:E=>{E.preventDefault(),E.currentTarget.classList.add("ajar-over")},ondragleave:E=>E.currentTarget.
classList.remove("ajar-over"),ondrop:E=>{E.preventDefault(),E.currentTarget.classList.remove("ajar-over");let U=u[E.dataTransfer.
getData("text/plain")]?.[m.id];U&&!U.matches(":disabled")&&(U.checked=!0,f(U.dataset.card,m))}},a[m.id]))),A=()=>e.piles.
forEach(m=>{a[m.id].textContent=_(n["pile-count"],{pile:m.text,n:Object.values(o).filter(E=>E===m.id).length})}),f=(m,E)=>{
o[m]=E.id,A(),i({...o}),s(_(n.moved,{card:e.cards.find(U=>U.id===m).text,pile:E.text}))},u={},I=e.cards.map(m=>{u[m.id]=
{};let E=`${r}-${m.id}`;return l("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:U=>U.dataTransfer.setData(
"text/plain",m.id)},l("legend",{},m.text),l("div",{class:"ajar-into"},...e.piles.map(U=>{let b=l("input",{type:"radio",name:E,
value:U.id,"data-card":m.id,checked:o[m.id]===U.id,onchange:()=>f(m.id,U)});return u[m.id][U.id]=b,l("label",{},b,l("spa\
n",{},U.text))})))});return A(),l("div",{},l("p",{class:"ajar-hint"},n["sort-how"]),l("ul",{class:"ajar-piles"},...c),...I)}function Or(e,{words:t,label:n,question:r,act:i}){let s=e.querySelector("button, input"),o=[...e.childNodes],a=(f,u)=>l(
"button",{type:"button",onclick:()=>{e.replaceChildren(...o),s.focus(),u()}},f),c=a(t["home-no"],()=>{}),A=l("div",{class:"\
ajar-moves"},c,a(n,i));e.replaceChildren(l("p",{},r),A),c.focus()}function Mn(e){let n=l("button",{type:"button",onclick:()=>Or(
r,e)},e.label),r=l("div",{class:"ajar-twice"},n);return r}function Hn(e,t){let n=!1,r=!1,i=()=>{r=n,n||t()};function s(){n=!0;let o=new AbortController,a=()=>{o.abort(),setTimeout(
()=>{n=!1,r&&i()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,a,{signal:o.signal,capture:c!==
"blur"})}for(let o of["pointerdown","keydown"])e.addEventListener(o,s);return i}function hs(e,t){let n=a=>[...e.querySelectorAll(
a)],r=n("details[open] > summary").map(a=>a.textContent),i=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=r.includes(a.textContent);if(i===!1)return;let s=n("summary, button").
find(a=>a.textContent===i),o=s??e.querySelector("h2, p");s||(o.tabIndex=-1),o.focus({preventScroll:!0})}function fs({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,r=l("span",
{}),i=l("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),s=l("p",{class:"ajar-problem",role:"alert"}),o=l(
"div",{}),a=l("section",{class:"ajar-keeping","aria-label":e["keep-title"]},s,o),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},A=c,f=!1,u=!1,I=!1,m=!1,E=!1,U=(F,p,k={})=>l("button",{type:"button",onclick:p,...k},F),b=F=>{F.tabIndex=
-1,F.focus()},T=()=>o.querySelector(".ajar-change"),W=()=>c.state==="kept"&&!c.reopen;function L(F,p=F){i.dataset.short=
p,r.textContent!==F&&(r.textContent=F)}function v(){let F=c.problem?e["keep-unsaved"]:e["keep-saving"],[p,k]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[F],lost:[e["keep-lost"]]}[E?"lost":c.state];i.classList.toggle("ajar-state-lost",E),L(p,k),i.dataset.
longest=c.state==="kept"?e["keep-saved"]:"",s.textContent!==c.problem&&(s.textContent=c.problem),s.hidden=!c.problem}function P(){
c={...c,saved:!1},v()}function S(){v(),A=c,W()?o.replaceChildren(u?w("change"):N()):c.state!=="none"?o.replaceChildren(w(
"unlock")):f?o.replaceChildren(w(c.exists?"open":"start")):o.replaceChildren(m?V():H())}let Q=()=>{f=!0,S(),o.querySelector(
"input").focus()},D=()=>c.hosted?l("p",{},e["keep-hub"]):null;function H(){return l("div",{class:"ajar-choose"},l("p",{class:"\
ajar-title"},e["keep-title"]),l("p",{},e[c.exists?"keep-there":"keep-why"]),c.here?l("p",{},e["keep-tab"]):null,D(),l("d\
iv",{class:"ajar-moves"},U(e["keep-nothing"],()=>{m=!0,S(),b(i)}),U(e[c.exists?"keep-open":"keep-start"],Q)))}let V=()=>l(
"p",{},U(e[c.exists?"keep-open":"keep-start"],Q,{class:"ajar-link"}));function g(){let p=["none","weak","fair","good","s\
trong"].map(k=>e[`keep-strength-${k}`]).reduce((k,C)=>C.length>k.length?C:k);return l("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":p},l("span",{},e["keep-strength-none"]))}function w(F){let p=F==="start"||F==="change",k={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[F],C=l("input",{id:`${n}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${n}-how`,oninput:()=>{p&&t({strength:C.value})}}),R=l("input",{id:`${n}\
-again`,type:"password",spellcheck:"false"}),Y=l("div",{},l("label",{for:`${n}-again`},e["keep-again"]),R),$=l("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),Z=l("input",{id:`${n}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t(
{place:Z.value})}),re=g(),ce=()=>{if(!C.value){C.focus();return}if($.hidden=!0,p&&C.type==="password"&&R.value!==C.value){
$.textContent=e["keep-again-differs"],$.hidden=!1,R.focus();return}F==="change"?t({change:C.value},{awaited:!0}):t({[F===
"start"?"keep":"unlock"]:C.value,place:Z.value},{awaited:!0}),L(e["keep-opening"]),C.value="",R.value="",re.firstChild.textContent=
e["keep-strength-none"]},j=()=>{f=!1,u=!1,S(),F==="change"?T().focus():b(i)},X=l("details",{},l("summary",{},e["keep-whe\
re"]),l("label",{for:`${n}-place`},e["keep-place"]),Z);return l("form",{class:"ajar-ask",onsubmit:q=>{q.preventDefault(),
ce()}},l(c.state==="locked"?"h1":"p",{class:"ajar-title"},k),D(),F==="change"?l("p",{},e["keep-change-how"]):null,p?l("p",
{},e["keep-no-way-back"]):null,F==="start"&&c.here==="browser"?l("p",{},e["keep-browser"]):null,l("label",{for:`${n}-wor\
ds`},e[F==="change"?"keep-new":"keep-passphrase"]),l("p",{class:"ajar-hint",id:`${n}-how`},e[p?"keep-how":"keep-how-open"]),
C,p?re:null,p?Y:null,l("label",{class:"ajar-card"},l("input",{type:"checkbox",onchange:({target:q})=>{C.type=q.checked?"\
text":"password",Y.hidden=q.checked,$.hidden=!0}}),l("span",{},e["keep-see"])),p?$:null,F==="change"||c.here?null:X,l("d\
iv",{class:"ajar-moves"},F==="unlock"?null:U(e["keep-not-now"],j),l("button",{type:"submit"},k)),p?null:M(),F==="start"&&
c.here?x():null)}let B=()=>U(e["keep-copy"],()=>t({take:"sealed"}));function x(){let F={words:e,label:e["keep-bring-yes"],
question:e["keep-bring-sure"]},p=l("input",{type:"file",onchange:async()=>{let R=new Uint8Array(await p.files[0].arrayBuffer()),
Y=()=>t({bring:R},{awaited:!0});p.value="",c.exists?Or(C,{...F,act:Y}):Y()}}),k=l("label",{class:"ajar-words"},l("span",
{},e["keep-bring"]),p),C=l("div",{class:"ajar-twice"},k);return C}function M(){let F=Mn({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return l("details",{},l("summary",{},e["keep-forgot"]),l("p",{},e["keep-f\
orgot-how"]),...c.here?[l("p",{},e["keep-copy-forgot"]),B(),x()]:[],l("p",{},e["keep-erase-how"]),F)}function N(){let F=l(
"select",{id:`${n}-minutes`,onchange:()=>t({minutes:Number(F.value)})},...[...new Set([5,15,30,60,c.minutes])].sort((p,k)=>p-
k).map(p=>l("option",{value:p,selected:p===c.minutes},_(e["keep-minutes"],{n:p}))));return l("div",{class:"ajar-kept"},U(
e["keep-lock"],()=>{L(e["keep-opening"]),t({lock:!0},{awaited:!0})}),U(e["keep-change"],()=>{u=!0,I=!1,S(),o.querySelector(
"input").focus()},{class:"ajar-change"}),l("p",{class:"ajar-changed",role:"status"},I?e["keep-changed"]:""),l("details",
{},l("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[l("p",{},e["keep-copy-how"]),B()]:[l("p",{},c.place)],c.
copied?l("p",{},_(e["keep-copied"],{program:c.copied})):null,l("label",{for:`${n}-minutes`},e["keep-idle"]),F))}function J(F){
if(F.strength!=null){let p=o.querySelector(".ajar-strength > span");p&&(p.textContent=F.strength);return}if(F.changed){u=
!1,S(),o.querySelector(".ajar-changed").textContent=e["keep-changed"],I=!0,T().focus();return}c={...c,...F},c.state==="k\
ept"&&(f=!1),W()||(u=!1),v(),O()}let O=Hn(o,()=>{let F=A;if(F.state===c.state&&F.exists===c.exists&&F.minutes===c.minutes&&
!!F.reopen==!!c.reopen&&!!F.hosted==!!c.hosted&&o.firstChild){A=c;return}let k=f&&F.place!==c.place;S(),F.state!==c.state&&
F.state!=="none"?b(i):k&&o.querySelector("input").focus()});return S(),{line:i,more:a,update:J,begin:P,setLost:F=>{E=F,v()},
say:F=>{s.textContent=F,s.hidden=!1}}}function us(e,{sentence:t,wide:n,narrow:r,columns:i,rows:s},o){if(!t){e.replaceChildren(l("p",{class:"ajar-empty"},o["ch\
art-empty"]));return}let a=(A,f)=>{let u=l("div",{class:`ajar-picture ajar-${f}`,role:"img","aria-label":t});return Rt(u,
A),u.firstElementChild.setAttribute("aria-hidden","true"),u},c=e.querySelector("details")?.open??!1;e.replaceChildren(l(
"figure",{class:"ajar-chart"},l("figcaption",{},t),a(n,"wide"),a(r,"narrow"),l("details",{open:c},l("summary",{},o.table),
l("table",{},l("thead",{},l("tr",{},...i.map(A=>l("th",{scope:"col"},A)))),l("tbody",{},...s.map(([A,...f])=>l("tr",{},l(
"th",{scope:"row"},A),...f.map(u=>l("td",{},u??"–")))))))))}var Is="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Ic=new RegExp(`^${Is}+|${Is}\
+$`,"g"),pc=/[\p{L}\p{N}_]+/gu,gc=/^[\p{L}\p{N}_]+/u,dc=/\{([a-z][a-z0-9-]*)\}/,[wc,Cc]=["⁨","⁩"],ps=/[.!?…؟。][\u2069”’"')»]*$/,
mc=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ue=e=>e.replace(Ic,""),Ke=e=>e.toLowerCase().toUpperCase(),jr=e=>e.match(gc)?.[0]??"",Nt=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function mt(e,t){let n=e.split(dc),r=n.pop(),i="";for(let s=0;s<
n.length;s+=2){let o=Ue(t[n[s+1]]),a=Bc(n[s],o);i+=(ps.test(i)?a.replace(/^,+/,""):a)+Ec(o)}return ps.test(i)?i:i+r}function Bc(e,t){
let n=Ke(jr(t));if(!n)return e;for(let r of e.matchAll(pc))if(Ke(r[0])===n)return e.slice(0,r.index);return e}var Ec=e=>mc.
test(e)?`${wc}${e}${Cc}`:e;var Rr=2e4,yc=10,Qc=/^(\d{4})-(\d\d)-(\d\d)$/,ue=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function ot({items:e,ids:t},n){let r=Object.keys(n).filter(s=>!t.includes(s));if(r.length)throw new ue("unk\
nown-items",{items:r.sort()});let i=Object.fromEntries(t.map(s=>[s,null]));for(let s of e){let o=n[s.id],a=o==null?null:
bc[s.kind](o,s);st(s,i)&&(i[s.id]=kc(s,a,i))}return i}function Tn(e,t){try{ot(e,t)}catch(n){if(n instanceof ue)return!1;
throw n}return!0}var ws=e=>Object.values(e).every(t=>t==null);function at(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>gs(e.cards,n)),Ue(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${gs(e.piles,t[n.id])}`);case"date":return[Nt(t)];case"list":return t.map(Ue);default:return[Ue(`${t}`)]}}
var gs=(e,t)=>e.find(n=>n.id===t)?.text??t;function kc(e,t,n){if(e.kind!=="choice"||!t)return t;let r=Gt(e,n).map(({id:s})=>s),
i=t.chosen.filter(s=>r.includes(s));return i.length||t.own?{chosen:i,own:t.own}:null}var bc={ruler(e){if(!Number.isInteger(
e)||e<0||e>yc)throw new ue("answer-ruler");return e},choice(e,{cards:t,many:n,own:r}){let i=t.map(({id:c})=>c);if(!ds(e)||
!Array.isArray(e.chosen)||!e.chosen.every(Nr(i)))throw new ue("answer-cards");let{chosen:s}=e,o=Gr("own"in e?e.own:"")??
"";if(o&&!r)throw new ue("answer-own");if(!n&&s.length+!!o>1)throw new ue("answer-one-card");let a=i.filter(c=>s.includes(
c));return a.length||o?{chosen:a,own:o}:null},sort(e,{cards:t,piles:n}){let r=t.map(({id:o})=>o),i=Nr(n.map(({id:o})=>o));
if(!ds(e)||!Object.keys(e).every(Nr(r))||!Object.values(e).every(i))throw new ue("answer-piles");let s=r.filter(o=>Object.
hasOwn(e,o)).map(o=>[o,e[o]]);return s.length?Object.fromEntries(s):null},text:Gr,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new ue("answer-lines",{most:t});let n=e.map(r=>Gr(r)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!Sc(e))throw new ue("answer-day");return e}};function Gr(e){if(typeof e!="string")
throw new ue("answer-text");if(e.length>Rr&&[...e].length>Rr)throw new ue("answer-long",{most:Rr});return Ue(e)?e:null}var Nr=e=>t=>e.
includes(t),ds=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function Sc(e){let[,t,n,r]=(e.match(Qc)??[]).map(Number),
s=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&r>0&&r<=s}function Cs({items:e},t){let n={};for(let r of e){let i=t[r.id];if(!(i==null||!st(r,n)))if(r.kind==="choice"){let o=(r.among?
Gt(r,n):r.cards).map(c=>c.id).filter(c=>i.chosen.includes(c)),a=i.own?.trim()?i.own:"";(o.length||a)&&(n[r.id]={chosen:o,
own:a})}else if(r.kind==="sort"){let s=r.cards.filter(o=>i[o.id]).map(o=>[o.id,i[o.id]]);s.length&&(n[r.id]=Object.fromEntries(
s))}else if(r.kind==="list"){let s=i.filter(o=>o.trim());s.length&&(n[r.id]=s)}else`${i}`.trim()&&(n[r.id]=i)}return n}var ms=(e,t)=>_(e.ask,t);var Dc=new Set(["autorestarting","dead","restarting","terminating"]),Fc=4e3;function Bs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:r,connectionStatusChanged:i}=e?.kernel??{};if(!r?.connect||!i?.connect)return()=>{};let s=0,o=(c,A)=>{
Dc.has(A)&&t()},a=(c,A)=>{clearTimeout(s),A==="disconnected"?t():A==="connecting"?s=setTimeout(t,Fc):n()};return r.connect(
o),i.connect(a),()=>{clearTimeout(s),r.disconnect(o),i.disconnect(a)}}function Es({words:e,answered:t}){let n=new Set,r=!1,
i=()=>t().map(([c,A])=>{let f=Cs(c,A),u=c.items.filter(I=>I.id in f).map(I=>[ms(I,f),...at(I,f[I.id])].join(`
`));return[c.title,...u].join(`

`)}).join(`


`);async function s(c){let A=i(),f=l("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});f.value=A,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(A)}catch{if(c.append(f),f.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function o(c={}){let A=l("div",{class:"ajar-\
lost",hidden:!r,...c},l("p",{},e.lost),l("div",{class:"ajar-moves"},l("button",{type:"button",onclick:()=>s(A)},e["lost-\
copy"]),l("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),l("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(A),A}function a(c){r=c;for(let A of n)A.hidden=!c}return{line:o,set:a,isLost:()=>r,forget:c=>n.delete(
c)}}function ys(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let i=l("select",{onchange:()=>{n=i.value}},...Object.entries(t).map(([s,o])=>l("option",{value:s,selected:s===n},o)));return l(
"label",{},e["home-paper"]," ",i)},value:()=>n}}function Qs(e,{words:t,send:n,open:r,help:i}){let s=l("p",{class:"ajar-status",role:"status","aria-live":"polite"}),o=tn(
t,v=>s.replaceChildren(v)),a=v=>{o.begin(),n(v)},c=l("div",{}),A={},f="",u=0,I=ys(t);e.replaceChildren(l("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),s);let m=(v,P)=>l("button",{type:"button",onclick:P},v),E=v=>l("div",{class:"\
ajar-reflection"},...v.flatMap(P=>kr(P,3))),U=(v,P,S)=>Mn({words:t,label:v,question:P,act:()=>a(S)}),b=()=>{let v=l("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{v.files[0]&&a({import:await v.files[0].text()}),v.value=
""}});return l("label",{class:"ajar-words"},l("span",{},t["home-bring"]),v)},T=Hn(c,()=>{let v=JSON.stringify(A);v!==f&&
(f=v,hs(c,W))});function W(){let v=(Q,D)=>m(D,()=>a({take:Q})),P=u>(A.danger?.kinds.length??0)?null:A.danger,S=()=>{u=P.
kinds.length+1,W(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(P?i.notice(P,{level:2,aside:S}):"",l("p",
{class:"ajar-welcome",tabindex:"-1"},A.welcome),A.section?l("div",{class:"ajar-moves"},m(t["home-go-on"],()=>r(A.section))):
"",A.due?.length?l("ul",{},...A.due.map(Q=>l("li",{},Q))):"",A.plan?.length?l("h2",{},t["home-plan"]):"",A.plan?.length?
E(A.plan):"",A.plan?.length&&!P?i.line():"",...(A.earlier??[]).filter(({plan:Q})=>Q.length).map(({title:Q,plan:D})=>l("d\
etails",{},l("summary",{},`${t["home-plan"]}, ${Q}`),E(D))),l("details",{},l("summary",{},t["home-take"]),l("p",{},t["ho\
me-not-encrypted"]),l("div",{class:"ajar-take"},...P?[]:[m(t["home-take-plan"],()=>a({take:"plan",paper:I.value(),country:i.
code()})),I.element(),v("calendar",t["home-take-calendar"]),A.danger?"":v("calendar-line",t["home-take-calendar-line"])],
v("check-ins",t["home-take-check-ins"]),v("everything",t["home-take-everything"])),b()),A.something?l("details",{},l("su\
mmary",{},t["home-end"]),l("p",{},t["home-anew-how"]),U(t["home-anew"],t["home-anew-sure"],{restart:!0}),l("p",{},t["hom\
e-erase-how"]),U(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:v=>{o.end(),A=v,T()},settle:o.end,say:(v,P="")=>{
o.end();let S=l("div",{class:"ajar-text"});Rt(S,P),s.replaceChildren(v,S),s.scrollIntoView({block:"nearest"})}}}function ks({
name:e,type:t,data:n}){let r=Uint8Array.from(atob(n),s=>s.charCodeAt(0)),i=URL.createObjectURL(new Blob([r],{type:t}));l(
"a",{href:i,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(i),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var nn=window.ajarShown,bs="needs@",Uc={};function xc(){let e=document.
getElementById("ajar-style")??document.head.appendChild(l("style",{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=
t)}function Ss({model:e,el:t}){xc();let n=e.get("pages"),r=e.get("words"),i=new Map,s=new Map,o=new Map,a=[],c=p=>a.push(
p),A=null,f=!1,u=!1,I=new Map,m=Math.min(e.get("page"),n.length-1);t.classList.add("ajar");let E=l("div",{class:"ajar-pa\
ge"}),U=p=>n.flatMap(({blocks:k})=>k).find(k=>k.kind==="exercise"&&k.key===p)?.exercise,b=Es({words:r,answered:()=>[...s].
map(([p,{answers:k}])=>[U(p),k]).filter(([p,k])=>p&&Object.keys(k??{}).length)}),T=0,W=p=>{if(clearTimeout(T),T=0,b.set(
p),A?.setLost(p),p)for(let k of o.keys())i.get(k)?.release()},L=(p,{awaited:k=!1}={})=>{try{e.send(p)}catch{W(!0);return}
k&&!T&&(T=setTimeout(()=>W(!0),8e3))},v=os({words:r,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>P(),
onCountry:p=>L({country:p})}),P=()=>{L({forget:!0}),vr()},S=(p,k,C)=>(i.set(p.key,C),s.has(p.key)&&C.update(s.get(p.key)),
k),Q={html(p){let k=l("div",{class:"ajar-text"});return Rt(k,p.html),v.addNumbers(k),k.addEventListener("click",C=>{let R=C.
target.closest("a"),Y=n.findIndex(({id:$})=>$&&R?.getAttribute("href")===`${$}.ipynb`);Y<0||(C.preventDefault(),B(Y))}),
k},home(p){let k=l("div",{});return S(p,k,Qs(k,{words:r,send:Y=>{Y.import&&i.get("chart")?.begin(),L(Y)},open:Y=>B(n.findIndex(
({id:$})=>$===Y)),help:v})),L({home:p.key}),k},exercise(p){let k=l("div",{}),C=b.line(A?{}:{role:"alert"});o.set(p.key,k);
let R=(Y,$)=>{A?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Z=window.ajarSent;I.set(p.key,Z),
L({key:p.key,...Y,sent:Z},{awaited:$}),!(!$||!b.isLost())&&(W(!0),C.scrollIntoView({block:"nearest"}))};return i.set(p.key,
Pi(k,p.exercise,{words:r,level:p.level,sort:As,...s.get(p.key),help:v,needs:()=>D(p.needs),below:()=>p.key.startsWith("p\
lan@")&&v.isKnown()?v.line():null,onAside:Y=>V(p.key,{aside:Y}),onChange:Y=>{V(p.key,{answers:Y,done:!1}),R({answers:Y,done:!1},
u)},onMove:Y=>V(p.key,{at:Y}),onDone:Y=>{R({answers:Y,done:!0},!0),p.key.startsWith("check-in@")&&i.get("chart")?.begin()},
onStartOver:()=>{V(p.key,{answers:{},done:!1}),R({remove:!0})}})),k.firstElementChild.append(C),c(()=>b.forget(C)),k},chart(p){
let k=l("div",{class:"ajar-chart-block"}),C=l("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:R,end:Y}=tn(
r,Z=>C.replaceChildren(Z)),$=Z=>{Y(),us(k,Z,r)};return i.set(p.key,{update:$,begin:R,end:Y}),s.has(p.key)&&$(s.get(p.key)),
R(),L({chart:p.key}),l("div",{},k,C)},notice(p){if(ls(()=>L({forget:!0})),!p.leave)return l("div",{class:"ajar-notice"},
l("p",{},p.text));let k=l("div",{class:"ajar-leave"},v.button(),Ur({words:r,leave:P}));as(v.open),A=fs({words:r,send:L});
let C=document.createDocumentFragment();return C.append(l("div",{class:"ajar-notice"},A.line,k),l("div",{class:"ajar-on-\
paper"},v.text()),A.more),C}};function D(p){let k=n.findIndex(({blocks:R})=>R.some(({key:Y})=>Y===bs));return k<0?p?l("p",
{},l("a",{href:p},r["help-needs"])):null:l("button",{type:"button",onclick:()=>{B(k);let R=o.get(bs).querySelector("h2");
R.tabIndex=-1,R.focus()}},r["help-needs"])}for(let[p,k]of Object.entries(Uc))Q[p]=C=>{let R=l("div",{}),$=k(R,C,{words:r,
send:L,onDispose:c,model:e,exerciseOf:U,formOf:Z=>o.get(Z)});return S(C,$.element??R,$)};let H=p=>n[m].blocks.find(k=>k.
kind===p),V=(p,k)=>s.set(p,{...s.get(p),...k}),g=()=>{for(let p of a.splice(0))p()};function w({focus:p=!1}={}){if(g(),i.
clear(),f){E.replaceChildren(A?"":l("p",{class:"ajar-empty"},r["keep-locked-here"]));return}if(E.replaceChildren(...n[m].
blocks.map($=>Q[$.kind]($))),n.length<2)return;let k=($,Z)=>l("button",{type:"button",onclick:()=>B($)},Z),C=m>0?k(m-1,r["\
previous-page"]):null,R=m<n.length-1?k(m+1,r["next-page"]):null;if(E.append(l("div",{class:"ajar-moves ajar-turn"},C,R)),
x.replaceChildren(...n.map(({title:$},Z)=>l("li",{},l("button",{type:"button","aria-current":Z===m?"page":null,onclick:()=>B(
Z)},$)))),M.textContent=_(r["page-of"],{n:m+1,all:n.length,title:n[m].title}),!p)return;let Y=E.querySelector("h1, h2, h\
3")??E;Y.tabIndex=-1,Y.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function B(p){n[p]&&(m=p,x.parentElement.
open=N(),e.set("page",p),e.save_changes(),w({focus:!0}))}let x=l("ol",{}),M=l("summary",{}),N=()=>window.innerWidth>640;
e.get("notice")&&t.append(Q.notice(e.get("notice")));let J=l("nav",{class:"ajar-nav","aria-label":r.pages},l("details",{
open:N()},M,x));n.length>1&&t.append(J),t.append(b.line({role:"alert"}),E);let O=0;for(let p of["keydown","pointerdown",
"scroll"])t.addEventListener(p,()=>{Date.now()-O<3e4||(O=Date.now(),L({active:!0}))},{passive:!0,capture:!0});e.on("msg:\
custom",p=>{if(W(!1),p.keeping){let k=[...I.values()].some(Y=>p.acknowledged<Y);A?.update(k?{...p.keeping,saved:!1}:p.keeping);
let{state:C}=p.keeping,R=C==="locked";C&&(u=C==="kept"),C&&R!==f&&(f=R,s.clear(),J.hidden=f,w())}for(let[k,C]of Object.entries(
p.states??{})){if(p.acknowledged<I.get(k))continue;let R=C.answers&&!Object.keys(C.answers).length;V(k,R?{...C,at:0}:C),
i.get(k)?.update(s.get(k))}p.country!=null&&v.choose(p.country),p.file&&(i.get("home")?.settle(),ks(p.file)),p.erased&&i.
get("home")?.say(p.erased,H("home")?.erased),p.said&&i.get("chart")?.end(),p.said&&(i.get("home")??A)?.say(p.said),p.open&&
B(n.findIndex(({id:k})=>k===p.open)),p.problem&&i.get(p.problem.key)?.say(p.problem.text)}),e.on("change:pages",()=>{n=e.
get("pages"),w()});let F=Bs(e,{gone:()=>W(!0),back:()=>{b.isLost()&&L({ready:!0})}});return w(),nn.set(r,(nn.get(r)??0)+
1),L({ready:!0}),()=>{g(),F(),clearTimeout(T),nn.set(r,nn.get(r)-1),nn.get(r)||L({gone:!0})}}var vc="sw.js",Fs=()=>new URL("./",location.href).href,Ds=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${Fs()}\
 `)),rn=()=>"serviceWorker"in navigator&&"caches"in window;async function Us(e){try{await navigator.serviceWorker.register(
e(vc),{updateViaCache:"all"})}catch{}}async function Yn(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===Fs());for(let t of await e())await t.unregister();for(let t of await Ds())await caches.delete(t);
return(await Ds()).length===0&&(await e()).length===0}var[Ln,Mr]=["leave-to","left"];function Mt(e){try{return e(window.sessionStorage)}catch{return null}}function Oc(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var Hr=()=>Mt(e=>e.setItem(Mr,"1"));function xs(e){let t=Mt(i=>i.getItem(Ln))||e;t&&xr(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",r=Mt(i=>i.getItem(Mr));r&&n&&location.replace(
t||"about:blank"),Mt(i=>i.removeItem(Mr)),r&&n&&Hr()}function vs(e){let t=l("p",{class:"ajar-hint",role:"status"}),n=l("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Mt(r=>r.
getItem(Ln))??"",onchange(){let r=Oc(n.value);if(n.value.trim()&&!r){t.textContent=e["site-leave-odd"];return}Mt(i=>r?i.
setItem(Ln,r):i.removeItem(Ln)),xr(r||"about:blank"),t.textContent=e[r?"site-leave-set":"site-leave-blank"]}});return l(
"div",{},l("label",{for:n.id},e["site-leave-to"]),l("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function Os(e,t){let n=l("p",{class:"ajar-status",role:"status"}),r=l("button",{type:"button",onclick:async()=>{n.textContent=
t[await Yn()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(vs(t)),rn()&&e.append(l("div",{},r,n))}var ie=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},se=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},jc={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},Vn=e=>e instanceof se?new ie(e.said||
jc[e.code]):e;var js=1,Ht=4096,yt=2*Ht,$e=12,Pn=32,Je=1024,Gs=16,xe={mark:0,part:16,length:20,piece:24},Ns=Je-$e-Gs,Yr=Ns-xe.piece,Lr=new TextEncoder().
encode("ajar-jnl"),Be={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Rc=Be.wrapped+$e+Pn+Gs,Kn=Ht-
32,Tr={memory:[8,2**21],passes:[1,64],lanes:[1,16]},Rs=512,Bt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),Jn=(e,t)=>e.
length===t.length&&e.every((n,r)=>n===t[r]),$n=(e,t)=>Jn(e.subarray(0,t.length),t),Ms=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),Pe=e=>crypto.getRandomValues(new Uint8Array(e));function we(...e){let t=new Uint8Array(e.reduce(
(r,{length:i})=>r+i,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var ve=class e{constructor(t,n,r,i=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:r,wrapped:i})}get bound(){let t=new Uint8Array(Be.wrapped),n=Bt(t);t.set(Lr),n.
setUint32(Be.version,js);for(let r of Object.keys(Tr))n.setUint32(Be[r],this.cost[r]);return t.set(this.salt,Be.salt),t.
set(this.fileId,Be.fileId),t}async toBytes(){let t=new Uint8Array(Ht);return t.set(we(this.bound,this.wrapped)),t.set(await Ms(
t.subarray(0,Kn)),Kn),we(t,t)}isOf(t){return Jn(this.fileId,t)}hasSalt(t){return Jn(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new ie("journal-empty-file");let n=[t.slice(0,Ht),t.slice(Ht,yt)],r=await Promise.all(n.map(Gc)),i=n.
find((A,f)=>r[f]);if(!i){let A=n.some(f=>$n(f,Lr));throw new ie(A?"journal-broken":"journal-other-file")}let s=Bt(i);if(s.
getUint32(Be.version)>js)throw new ie("journal-newer");let o={};for(let A of Object.keys(Tr))o[A]=s.getUint32(Be[A]);let a=([
A,[f,u]])=>f<=o[A]&&o[A]<=u;if(!Object.entries(Tr).every(a)||o.memory<8*o.lanes)throw new ie("journal-forged");let c=(A,f)=>i.
slice(A,f);return new e(o,c(Be.salt,Be.fileId),c(Be.fileId,Be.wrapped),c(Be.wrapped,Rc))}async isWholeIn(t){return $n(t,
await this.toBytes())}};async function Gc(e){return e.length!==Ht||!$n(e,Lr)?!1:Jn(await Ms(e.subarray(0,Kn)),e.subarray(
Kn))}var Et=e=>Math.max(1,Math.ceil(e/Yr));function Vr(e,t,n){let r=Pe(16),i=Array.from({length:Et(e.length)},(s,o)=>{let a=new Uint8Array(
Ns);return a.set(r,xe.mark),Bt(a).setUint32(xe.part,o),Bt(a).setUint32(xe.length,e.length),a.set(e.subarray(o*Yr,(o+1)*Yr),
xe.piece),t(n+o,a)});return we(...i)}function Hs(e,t,n){let r=Math.floor(e.length/Je),i=Array.from({length:r},(A,f)=>e.subarray(
f*Je,(f+1)*Je)),s=i.map((A,f)=>t(n+f,A)),o=[],a=0,c=!1;for(let A=0;A<r;){let f=Nc(A,s),u=f?Et(f.length):1;f&&(c||(c=A>a),
o.push({content:f,size:u}),a=A+u),A+=u}return c||(c=i.some((A,f)=>f>=a&&!s[f]&&!Mc(A))),{entries:o,end:a,broken:c}}function Nc(e,t){
if(!t[e])return null;let n=t[e].subarray(xe.mark,xe.part),r=Bt(t[e]).getUint32(xe.length),i=t.slice(e,e+Et(r)),s=(o,a)=>o&&
$n(o,n)&&Bt(o).getUint32(xe.part)===a&&Bt(o).getUint32(xe.length)===r;return i.length<Et(r)||!i.every(s)?null:we(...i.map(
o=>o.subarray(xe.piece))).subarray(0,r)}var Mc=e=>[0,Rs].some(t=>e.subarray(t,t+Rs).every(n=>!n));var Hc=Object.defineProperty,Tc=(e,t,n)=>t in e?Hc(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,Xe=(e,t,n)=>Tc(
e,typeof t!="symbol"?t+"":t,n);function Xr(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Wn=e=>e?`"${e}" `:"";function Wr(e,t=""){if(typeof e!=
"boolean")throw new TypeError(Wn(t)+"expected boolean, got type="+typeof e);return e}function Tt(e,t=""){if(typeof e!="n\
umber")throw new TypeError(Wn(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
Wn(t)+"expected integer >= 0, got "+e);return e}function he(e,t,n=""){if(Xr(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&Tt(t,"length");let r=Xr(e),i=t!==void 0?` of length ${t}`:"",s=r?`length=${e.length}`:`type=${typeof e}`,o=Wn(n)+
"expected Uint8Array"+i+", got "+s;throw r?new RangeError(o):new TypeError(o)}var Ts=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function Ys(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function Yc(e,t){he(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function Ze(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function ct(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Lc(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var Yt=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Vc(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function Kc(e){for(let t=0;t<e.length;t++)e[t]=Vc(e[t]);return e}var Qt=Yt?e=>e:Kc;function Jc(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function $c(e,t){if(Jc(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function Pc(e,t){return Ts(e,"defaults"),Ts(t,"opts"),Object.assign(e,t)}function Xc(e,t){if(e=he(e),
t=he(t),e.length!==t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function Wc(e,t,n){let r=t,
i=n||(()=>[]),s=(a,c)=>r(c,...i(a)).update(a).digest(),o=r(new Uint8Array(e),...i(new Uint8Array(0)));return s.outputLen=
o.outputLen,s.blockLen=o.blockLen,s.create=(a,...c)=>r(a,...c),s}var Zc=(e,t)=>{function n(r,...i){if(he(r,void 0,"key"),
e.nonceLength!==void 0){let f=i[0];he(f,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,o=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let f=o;f<i.length;f++)if(Xr(i[f]))throw new Error("AAD not supported")}e.withAAD&&i[o]!==
void 0&&he(i[o],void 0,"AAD");let a=t(r,...i),c=(f,u)=>{if(u!==void 0){if(f!==2)throw new Error("cipher output not suppo\
rted");he(u,void 0,"output")}},A=!1;return{encrypt(f,u){if(A)throw new Error("cannot encrypt() twice with same key + non\
ce");return A=!0,he(f,void 0,"data"),c(a.encrypt.length,u),a.encrypt(f,u)},decrypt(f,u){if(he(f,void 0,"data"),s&&f.length<
s)throw new Error('"ciphertext" expected length >= tagLength='+s);return c(a.decrypt.length,u),a.decrypt(f,u)}}}return Object.
assign(n,e),n};function Zr(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(he(t,e,"output"),n&&!Zn(t))throw new Error(
"invalid output, must be aligned");return t}function _c(e,t,n){Tt(e),Tt(t),Wr(n);let r=new Uint8Array(16),i=Lc(r);return i.
setBigUint64(0,BigInt(t),n),i.setBigUint64(8,BigInt(e),n),r}function Zn(e){return e.byteOffset%4===0}function _n(e){return Uint8Array.
from(he(e))}var Zs=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),qc=Qt(Ze(Zs("expand 16-byte k"))),zc=Qt(Ze(Zs("exp\
and 32-byte k")));function te(e,t){return e<<t|e>>>32-t}var sn=64,el=16,_r=2**32-1,Ls=Uint32Array.of();function tl(e,t,n,r,i,s,o,a){
let c=i.length,A=new Uint8Array(sn),f=Ze(A),u=Yt&&Zn(i)&&Zn(s),I=u?Ze(i):Ls,m=u?Ze(s):Ls;if(!Yt){for(let E=0;E<c;o++){if(e(
t,n,r,f,o,a),Qt(f),o>=_r)throw new Error("arx: counter overflow");let U=Math.min(sn,c-E);for(let b=0,T;b<U;b++)T=E+b,s[T]=
i[T]^A[b];E+=U}return}for(let E=0;E<c;o++){if(e(t,n,r,f,o,a),o>=_r)throw new Error("arx: counter overflow");let U=Math.min(
sn,c-E);if(u&&U===sn){let b=E/4;if(E%4!==0)throw new Error("arx: invalid block position");for(let T=0,W;T<el;T++)W=b+T,m[W]=
I[W]^f[T];E+=sn;continue}for(let b=0,T;b<U;b++)T=E+b,s[T]=i[T]^A[b];E+=U}}function nl(e,t){let{allowShortKeys:n,extendNonceFn:r,
counterLength:i,counterRight:s,rounds:o}=Pc({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return Tt(i),Tt(o),Wr(s),Wr(n),(a,c,A,f,u=0)=>{he(a,void 0,"key"),
he(c,void 0,"nonce"),he(A,void 0,"data");let I=A.length,m=f!==void 0;if(f=Zr(I,f,!1),m&&$c(A,f),Tt(u),u<0||u>=_r)throw new Error(
"arx: counter overflow");let E=[],U=a.length,b,T;if(U===32)E.push(b=_n(a)),T=zc;else if(U===16&&n)b=new Uint8Array(32),b.
set(a),b.set(a,16),T=qc,E.push(b);else throw he(a,32,"arx key"),new Error("invalid key size");(!Yt||!Zn(c))&&E.push(c=_n(
c));let W=Ze(b);if(r){if(c.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let P=c.subarray(0,16);if(Yt)
r(T,W,Ze(P),W);else{let S=Qt(Uint32Array.from(T));r(S,W,Ze(P),W),ct(S),Qt(W)}c=c.subarray(16)}else Yt||Qt(W);let L=16-i;
if(L!==c.length)throw new Error(`arx: nonce must be ${L} or 16 bytes`);if(L!==12){let P=new Uint8Array(12);P.set(c,s?0:12-
c.length),c=P,E.push(c)}let v=Qt(Ze(c));try{return tl(e,T,W,v,A,f,u,o),f}finally{ct(...E)}}}function Ie(e,t){return e[t++]&
255|(e[t++]&255)<<8}var rl=class{constructor(e){Xe(this,"blockLen",16),Xe(this,"outputLen",16),Xe(this,"buffer",new Uint8Array(
16)),Xe(this,"r",new Uint16Array(10)),Xe(this,"h",new Uint16Array(10)),Xe(this,"pad",new Uint16Array(8)),Xe(this,"pos",0),
Xe(this,"finished",!1),Xe(this,"destroyed",!1),e=_n(he(e,32,"key"));let t=Ie(e,0),n=Ie(e,2),r=Ie(e,4),i=Ie(e,6),s=Ie(e,8),
o=Ie(e,10),a=Ie(e,12),c=Ie(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|r<<6)&7939,this.r[3]=(r>>>
7|i<<9)&8191,this.r[4]=(i>>>4|s<<12)&255,this.r[5]=s>>>1&8190,this.r[6]=(s>>>14|o<<2)&8191,this.r[7]=(o>>>11|a<<5)&8065,
this.r[8]=(a>>>8|c<<8)&8191,this.r[9]=c>>>5&127;for(let A=0;A<8;A++)this.pad[A]=Ie(e,16+2*A)}process(e,t,n=!1){let r=n?0:
2048,{h:i,r:s}=this,o=s[0],a=s[1],c=s[2],A=s[3],f=s[4],u=s[5],I=s[6],m=s[7],E=s[8],U=s[9],b=Ie(e,t+0),T=Ie(e,t+2),W=Ie(e,
t+4),L=Ie(e,t+6),v=Ie(e,t+8),P=Ie(e,t+10),S=Ie(e,t+12),Q=Ie(e,t+14),D=i[0]+(b&8191),H=i[1]+((b>>>13|T<<3)&8191),V=i[2]+((T>>>
10|W<<6)&8191),g=i[3]+((W>>>7|L<<9)&8191),w=i[4]+((L>>>4|v<<12)&8191),B=i[5]+(v>>>1&8191),x=i[6]+((v>>>14|P<<2)&8191),M=i[7]+
((P>>>11|S<<5)&8191),N=i[8]+((S>>>8|Q<<8)&8191),J=i[9]+(Q>>>5|r),O=0,F=O+D*o+H*(5*U)+V*(5*E)+g*(5*m)+w*(5*I);O=F>>>13,F&=
8191,F+=B*(5*u)+x*(5*f)+M*(5*A)+N*(5*c)+J*(5*a),O+=F>>>13,F&=8191;let p=O+D*a+H*o+V*(5*U)+g*(5*E)+w*(5*m);O=p>>>13,p&=8191,
p+=B*(5*I)+x*(5*u)+M*(5*f)+N*(5*A)+J*(5*c),O+=p>>>13,p&=8191;let k=O+D*c+H*a+V*o+g*(5*U)+w*(5*E);O=k>>>13,k&=8191,k+=B*(5*
m)+x*(5*I)+M*(5*u)+N*(5*f)+J*(5*A),O+=k>>>13,k&=8191;let C=O+D*A+H*c+V*a+g*o+w*(5*U);O=C>>>13,C&=8191,C+=B*(5*E)+x*(5*m)+
M*(5*I)+N*(5*u)+J*(5*f),O+=C>>>13,C&=8191;let R=O+D*f+H*A+V*c+g*a+w*o;O=R>>>13,R&=8191,R+=B*(5*U)+x*(5*E)+M*(5*m)+N*(5*I)+
J*(5*u),O+=R>>>13,R&=8191;let Y=O+D*u+H*f+V*A+g*c+w*a;O=Y>>>13,Y&=8191,Y+=B*o+x*(5*U)+M*(5*E)+N*(5*m)+J*(5*I),O+=Y>>>13,
Y&=8191;let $=O+D*I+H*u+V*f+g*A+w*c;O=$>>>13,$&=8191,$+=B*a+x*o+M*(5*U)+N*(5*E)+J*(5*m),O+=$>>>13,$&=8191;let Z=O+D*m+H*
I+V*u+g*f+w*A;O=Z>>>13,Z&=8191,Z+=B*c+x*a+M*o+N*(5*U)+J*(5*E),O+=Z>>>13,Z&=8191;let re=O+D*E+H*m+V*I+g*u+w*f;O=re>>>13,re&=
8191,re+=B*A+x*c+M*a+N*o+J*(5*U),O+=re>>>13,re&=8191;let ce=O+D*U+H*E+V*m+g*I+w*u;O=ce>>>13,ce&=8191,ce+=B*f+x*A+M*c+N*a+
J*o,O+=ce>>>13,ce&=8191,O=(O<<2)+O|0,O=O+F|0,F=O&8191,O=O>>>13,p+=O,i[0]=F,i[1]=p,i[2]=k,i[3]=C,i[4]=R,i[5]=Y,i[6]=$,i[7]=
Z,i[8]=re,i[9]=ce}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),r=e[1]>>>13;e[1]&=8191;for(let o=2;o<10;o++)e[o]+=
r,r=e[o]>>>13,e[o]&=8191;e[0]+=r*5,r=e[0]>>>13,e[0]&=8191,e[1]+=r,r=e[1]>>>13,e[1]&=8191,e[2]+=r,n[0]=e[0]+5,r=n[0]>>>13,
n[0]&=8191;for(let o=1;o<10;o++)n[o]=e[o]+r,r=n[o]>>>13,n[o]&=8191;n[9]-=8192;let i=(r^1)-1;for(let o=0;o<10;o++)n[o]&=i;
i=~i;for(let o=0;o<10;o++)e[o]=e[o]&i|n[o];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=(e[2]>>>6|e[3]<<
7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&65535,e[6]=(e[7]>>>
5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let s=e[0]+t[0];e[0]=s&65535;for(let o=1;o<8;o++)s=(e[o]+t[o]|0)+(s>>>16)|
0,e[o]=s&65535;ct(n)}update(e){Ys(this),he(e),e=_n(e);let{buffer:t,blockLen:n}=this,r=e.length;for(let i=0;i<r;){let s=Math.
min(n-this.pos,r-i);if(s===n){for(;n<=r-i;i+=n)this.process(e,i);continue}t.set(e.subarray(i,i+s),this.pos),this.pos+=s,
i+=s,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,ct(this.h,this.r,this.buffer,
this.pad)}digestInto(e){Ys(this),Yc(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:r}=this;if(r){for(t[r++]=1;r<16;r++)
t[r]=0;this.process(t,0,!0)}this.finalize();let i=0;for(let s=0;s<8;s++)e[i++]=n[s]>>>0,e[i++]=n[s]>>>8}digest(){let{buffer:e,
outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},il=Wc(32,e=>new rl(e));function sl(e,t,n,r,i,s=20){
let o=e[0],a=e[1],c=e[2],A=e[3],f=t[0],u=t[1],I=t[2],m=t[3],E=t[4],U=t[5],b=t[6],T=t[7],W=i,L=n[0],v=n[1],P=n[2],S=o,Q=a,
D=c,H=A,V=f,g=u,w=I,B=m,x=E,M=U,N=b,J=T,O=W,F=L,p=v,k=P;for(let R=0;R<s;R+=2)S=S+V|0,O=te(O^S,16),x=x+O|0,V=te(V^x,12),S=
S+V|0,O=te(O^S,8),x=x+O|0,V=te(V^x,7),Q=Q+g|0,F=te(F^Q,16),M=M+F|0,g=te(g^M,12),Q=Q+g|0,F=te(F^Q,8),M=M+F|0,g=te(g^M,7),
D=D+w|0,p=te(p^D,16),N=N+p|0,w=te(w^N,12),D=D+w|0,p=te(p^D,8),N=N+p|0,w=te(w^N,7),H=H+B|0,k=te(k^H,16),J=J+k|0,B=te(B^J,
12),H=H+B|0,k=te(k^H,8),J=J+k|0,B=te(B^J,7),S=S+g|0,k=te(k^S,16),N=N+k|0,g=te(g^N,12),S=S+g|0,k=te(k^S,8),N=N+k|0,g=te(g^
N,7),Q=Q+w|0,O=te(O^Q,16),J=J+O|0,w=te(w^J,12),Q=Q+w|0,O=te(O^Q,8),J=J+O|0,w=te(w^J,7),D=D+B|0,F=te(F^D,16),x=x+F|0,B=te(
B^x,12),D=D+B|0,F=te(F^D,8),x=x+F|0,B=te(B^x,7),H=H+V|0,p=te(p^H,16),M=M+p|0,V=te(V^M,12),H=H+V|0,p=te(p^H,8),M=M+p|0,V=
te(V^M,7);let C=0;r[C++]=o+S|0,r[C++]=a+Q|0,r[C++]=c+D|0,r[C++]=A+H|0,r[C++]=f+V|0,r[C++]=u+g|0,r[C++]=I+w|0,r[C++]=m+B|
0,r[C++]=E+x|0,r[C++]=U+M|0,r[C++]=b+N|0,r[C++]=T+J|0,r[C++]=W+O|0,r[C++]=L+F|0,r[C++]=v+p|0,r[C++]=P+k|0}var ol=nl(sl,{
counterRight:!1,counterLength:4,allowShortKeys:!1}),al=new Uint8Array(16),Vs=(e,t)=>{e.update(t);let n=t.length%16;n&&e.
update(al.subarray(n))},cl=new Uint8Array(32);function Ks(e,t,n,r,i){i!==void 0&&he(i,void 0,"AAD");let s=e(t,n,cl),o=_c(
r.length,i?i.length:0,!0),a=il.create(s);i&&Vs(a,i),Vs(a,r),a.update(o);let c=a.digest();return ct(s,o),c}var ll=e=>(t,n,r)=>({
encrypt(i,s){let o=i.length;s=Zr(o+16,s,!1),s.set(i);let a=s.subarray(0,-16);e(t,n,a,a,1);let c=Ks(e,t,n,a,r);return s.set(
c,o),ct(c),s},decrypt(i,s){s=Zr(i.length-16,s,!1);let o=i.subarray(0,-16),a=i.subarray(-16),c=Ks(e,t,n,o,r);if(!Xc(a,c))
throw ct(c),new Error("invalid tag");return s.set(i.subarray(0,-16)),e(t,n,s,s,1),ct(c),s}}),qn=Zc({blockSize:64,nonceLength:12,
tagLength:16,withAAD:!0},ll(ol));function kt(e,t,n,r){function i(s){return s instanceof n?s:new n(function(o){o(s)})}return new(n||
(n=Promise))(function(s,o){function a(f){try{A(r.next(f))}catch(u){o(u)}}function c(f){try{A(r.throw(f))}catch(u){o(u)}}
function A(f){f.done?s(f.value):i(f.value).then(a,c)}A((r=r.apply(e,t||[])).next())})}var oe=class{constructor(){this.mutex=
Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){
return kt(this,void 0,void 0,function*(){let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},
Kr;function Al(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var qr=Al(),
Jr=(Kr=qr.Buffer)!==null&&Kr!==void 0?Kr:null,hl=qr.TextEncoder?new qr.TextEncoder:null;function _s(e,t){return(e&15)+(e>>
6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function qs(e,t){let n=t.length>>1;for(let r=0;r<n;r++){let i=r<<1;e[r]=_s(t.charCodeAt(
i),t.charCodeAt(i+1))}}function fl(e,t){if(e.length!==t.length*2)return!1;for(let n=0;n<t.length;n++){let r=n<<1;if(t[n]!==
_s(e.charCodeAt(r),e.charCodeAt(r+1)))return!1}return!0}var Js=87,$s=48;function zr(e,t,n){let r=0;for(let i=0;i<n;i++){
let s=t[i]>>>4;e[r++]=s>9?s+Js:s+$s,s=t[i]&15,e[r++]=s>9?s+Js:s+$s}return String.fromCharCode.apply(null,e)}var _e=Jr!==
null?e=>{if(typeof e=="string"){let t=Jr.from(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.length)}if(Jr.isBuffer(
e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,
e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="string")return hl.encode(e);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")},Oe="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",an=new Uint8Array(256);for(let e=0;e<Oe.length;e++)an[Oe.charCodeAt(e)]=
e;function Ps(e,t=!0){let n=e.length,r=n%3,i=[],s=n-r;for(let o=0;o<s;o+=3){let a=(e[o]<<16&16711680)+(e[o+1]<<8&65280)+
(e[o+2]&255),c=Oe.charAt(a>>18&63)+Oe.charAt(a>>12&63)+Oe.charAt(a>>6&63)+Oe.charAt(a&63);i.push(c)}if(r===1){let o=e[n-
1],a=Oe.charAt(o>>2),c=Oe.charAt(o<<4&63);i.push(`${a}${c}`),t&&i.push("==")}else if(r===2){let o=(e[n-2]<<8)+e[n-1],a=Oe.
charAt(o>>10),c=Oe.charAt(o>>4&63),A=Oe.charAt(o<<2&63);i.push(`${a}${c}${A}`),t&&i.push("=")}return i.join("")}function ul(e){
let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&(t-=1)),t}function Il(e){let t=ul(e),
n=e.length,r=new Uint8Array(t),i=0;for(let s=0;s<n;s+=4){let o=an[e.charCodeAt(s)],a=an[e.charCodeAt(s+1)],c=an[e.charCodeAt(
s+2)],A=an[e.charCodeAt(s+3)];r[i]=o<<2|a>>4,i+=1,r[i]=(a&15)<<4|c>>2,i+=1,r[i]=(c&3)<<6|A&63,i+=1}return r}var Xn=16*1024,
on=4,pl=new oe,$r=new Map;function zs(e,t){return kt(this,void 0,void 0,function*(){let n=null,r=null,i=!1;if(typeof WebAssembly>
"u")throw new Error("WebAssembly is not supported in this environment!");let s=(S,Q=0)=>{r.set(S,Q)},o=()=>r,a=()=>n.exports,
c=S=>{n.exports.Hash_SetMemorySize(S);let Q=n.exports.Hash_GetBuffer(),D=n.exports.memory.buffer;r=new Uint8Array(D,Q,S)},
A=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),f=pl.dispatch(()=>kt(this,void 0,void 0,function*(){
if(!$r.has(e.name)){let Q=Il(e.data),D=WebAssembly.compile(Q.buffer);$r.set(e.name,D)}let S=yield $r.get(e.name);n=yield WebAssembly.
instantiate(S,{})})),u=()=>kt(this,void 0,void 0,function*(){n||(yield f);let S=n.exports.Hash_GetBuffer(),Q=n.exports.memory.
buffer;r=new Uint8Array(Q,S,Xn)}),I=(S=null)=>{i=!0,n.exports.Hash_Init(S)},m=S=>{let Q=0;for(;Q<S.length;){let D=S.subarray(
Q,Q+Xn);Q+=D.length,r.set(D),n.exports.Hash_Update(D.length)}},E=S=>{if(!i)throw new Error("update() called before init(\
)");let Q=_e(S);m(Q)},U=new Uint8Array(t*2),b=(S,Q=null)=>{if(!i)throw new Error("digest() called before init()");return i=
!1,n.exports.Hash_Final(Q),S==="binary"?r.slice(0,t):zr(U,r,t)},T=()=>{if(!i)throw new Error("save() can only be called \
after init() and before digest()");let S=n.exports.Hash_GetState(),Q=A(),D=n.exports.memory.buffer,H=new Uint8Array(D,S,
Q),V=new Uint8Array(on+Q);return qs(V,e.hash),V.set(H,on),V},W=S=>{if(!(S instanceof Uint8Array))throw new Error("load()\
 expects an Uint8Array generated by save()");let Q=n.exports.Hash_GetState(),D=A(),H=on+D,V=n.exports.memory.buffer;if(S.
length!==H)throw new Error(`Bad state length (expected ${H} bytes, got ${S.length})`);if(!fl(e.hash,S.subarray(0,on)))throw new Error(
"This state was written by an incompatible hash implementation");let g=S.subarray(on);new Uint8Array(V,Q,D).set(g),i=!0},
L=S=>typeof S=="string"?S.length<Xn/4:S.byteLength<Xn,v=L;switch(e.name){case"argon2":case"scrypt":v=()=>!0;break;case"b\
lake2b":case"blake2s":v=(S,Q)=>Q<=512&&L(S);break;case"blake3":v=(S,Q)=>Q===0&&L(S);break;case"xxhash64":case"xxhash3":case"\
xxhash128":case"crc64":v=()=>!1;break}let P=(S,Q=null,D=null)=>{if(!v(S,Q))return I(Q),E(S),b("hex",D);let H=_e(S);return r.
set(H),n.exports.Hash_Calculate(H.length,Q,D),zr(U,r,t)};return yield u(),{getMemory:o,writeMemory:s,getExports:a,setMemorySize:c,
init:I,update:E,digest:b,save:T,load:W,calculate:P,hashLength:t}})}var hu=new oe,gl="argon2",dl="AGFzbQEAAAABKQVgAX8Bf2A\
AAX9gEH9/f39/f39/f39/f39/f38AYAR/f39/AGACf38AAwYFAAECAwQFBgEBAoCAAgYIAX8BQYCABAsHUwUGbWVtb3J5AgAPX19zdGFja19wb2ludGVyAwA\
SSGFzaF9TZXRNZW1vcnlTaXplAAAOSGFzaF9HZXRCdWZmZXIAAQ5IYXNoX0NhbGN1bGF0ZQAECsc2BV0DAX8BfgF/QQAhAQJAIABBACkDiIAEIgKnIgNGDQB\
BACEBAkAgACADayIAQRB2IABB//8DcUEAR2oiAEAAQX9HDQBB/wHADwtBACACIABBEHStfDcDiIAECyABwAt0AwJ/AX4BfwJAQQAoAoCABCIADQBBAD8AQRB\
0IgE2AoCABAJAQQApA4iABCICpyIDQYCAIEYNAEEAIQBBgIAgIANrIgNBEHYgA0H//wNxQQBHaiIDQABBf0YNAUEAIAIgA0EQdK18NwOIgAQLIAEhAAsgAAv\
cDgECfiAAIAQpAwAiECAAKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAMIBAgDCkDAIVCIIkiEDcDACAIIBAgCCkDACIRfCARQgGGQv7///8\
fgyAQQv////8Pg358IhA3AwAgBCAQIAQpAwCFQiiJIhA3AwAgACAQIAApAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAwgECAMKQMAhUIwiSI\
QNwMAIAggECAIKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAEIBAgBCkDAIVCAYk3AwAgASAFKQMAIhAgASkDACIRfCARQgGGQv7///8fgyA\
QQv////8Pg358IhA3AwAgDSAQIA0pAwCFQiCJIhA3AwAgCSAQIAkpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAUgECAFKQMAhUIoiSIQNwM\
AIAEgECABKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACANIBAgDSkDAIVCMIkiEDcDACAJIBAgCSkDACIRfCAQQv////8PgyARQgGGQv7///8\
fg358IhA3AwAgBSAQIAUpAwCFQgGJNwMAIAIgBikDACIQIAIpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIA4gECAOKQMAhUIgiSIQNwMAIAo\
gECAKKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAGIBAgBikDAIVCKIkiEDcDACACIBAgAikDACIRfCAQQv////8PgyARQgGGQv7///8fg35\
8IhA3AwAgDiAQIA4pAwCFQjCJIhA3AwAgCiAQIAopAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAYgECAGKQMAhUIBiTcDACADIAcpAwAiECA\
DKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAPIBAgDykDAIVCIIkiEDcDACALIBAgCykDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA\
3AwAgByAQIAcpAwCFQiiJIhA3AwAgAyAQIAMpAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIA8gECAPKQMAhUIwiSIQNwMAIAsgECALKQMAIhF\
8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAHIBAgBykDAIVCAYk3AwAgACAFKQMAIhAgACkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwA\
gDyAQIA8pAwCFQiCJIhA3AwAgCiAQIAopAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAUgECAFKQMAhUIoiSIQNwMAIAAgECAAKQMAIhF8IBB\
C/////w+DIBFCAYZC/v///x+DfnwiEDcDACAPIBAgDykDAIVCMIkiEDcDACAKIBAgCikDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgBSAQIAU\
pAwCFQgGJNwMAIAEgBikDACIQIAEpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAwgECAMKQMAhUIgiSIQNwMAIAsgECALKQMAIhF8IBFCAYZ\
C/v///x+DIBBC/////w+DfnwiEDcDACAGIBAgBikDAIVCKIkiEDcDACABIBAgASkDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgDCAQIAwpAwC\
FQjCJIhA3AwAgCyAQIAspAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAYgECAGKQMAhUIBiTcDACACIAcpAwAiECACKQMAIhF8IBFCAYZC/v/\
//x+DIBBC/////w+DfnwiEDcDACANIBAgDSkDAIVCIIkiEDcDACAIIBAgCCkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgByAQIAcpAwCFQii\
JIhA3AwAgAiAQIAIpAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIA0gECANKQMAhUIwiSIQNwMAIAggECAIKQMAIhF8IBBC/////w+DIBFCAYZ\
C/v///x+DfnwiEDcDACAHIBAgBykDAIVCAYk3AwAgAyAEKQMAIhAgAykDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgDiAQIA4pAwCFQiCJIhA\
3AwAgCSAQIAkpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAQgECAEKQMAhUIoiSIQNwMAIAMgECADKQMAIhF8IBBC/////w+DIBFCAYZC/v/\
//x+DfnwiEDcDACAOIBAgDikDAIVCMIkiEDcDACAJIBAgCSkDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgBCAQIAQpAwCFQgGJNwMAC+MdAQN\
/QQAhBEEAIAIpAwAgASkDAIU3A5CABEEAIAIpAwggASkDCIU3A5iABEEAIAIpAxAgASkDEIU3A6CABEEAIAIpAxggASkDGIU3A6iABEEAIAIpAyAgASkDIIU\
3A7CABEEAIAIpAyggASkDKIU3A7iABEEAIAIpAzAgASkDMIU3A8CABEEAIAIpAzggASkDOIU3A8iABEEAIAIpA0AgASkDQIU3A9CABEEAIAIpA0ggASkDSIU\
3A9iABEEAIAIpA1AgASkDUIU3A+CABEEAIAIpA1ggASkDWIU3A+iABEEAIAIpA2AgASkDYIU3A/CABEEAIAIpA2ggASkDaIU3A/iABEEAIAIpA3AgASkDcIU\
3A4CBBEEAIAIpA3ggASkDeIU3A4iBBEEAIAIpA4ABIAEpA4ABhTcDkIEEQQAgAikDiAEgASkDiAGFNwOYgQRBACACKQOQASABKQOQAYU3A6CBBEEAIAIpA5g\
BIAEpA5gBhTcDqIEEQQAgAikDoAEgASkDoAGFNwOwgQRBACACKQOoASABKQOoAYU3A7iBBEEAIAIpA7ABIAEpA7ABhTcDwIEEQQAgAikDuAEgASkDuAGFNwP\
IgQRBACACKQPAASABKQPAAYU3A9CBBEEAIAIpA8gBIAEpA8gBhTcD2IEEQQAgAikD0AEgASkD0AGFNwPggQRBACACKQPYASABKQPYAYU3A+iBBEEAIAIpA+A\
BIAEpA+ABhTcD8IEEQQAgAikD6AEgASkD6AGFNwP4gQRBACACKQPwASABKQPwAYU3A4CCBEEAIAIpA/gBIAEpA/gBhTcDiIIEQQAgAikDgAIgASkDgAKFNwO\
QggRBACACKQOIAiABKQOIAoU3A5iCBEEAIAIpA5ACIAEpA5AChTcDoIIEQQAgAikDmAIgASkDmAKFNwOoggRBACACKQOgAiABKQOgAoU3A7CCBEEAIAIpA6g\
CIAEpA6gChTcDuIIEQQAgAikDsAIgASkDsAKFNwPAggRBACACKQO4AiABKQO4AoU3A8iCBEEAIAIpA8ACIAEpA8AChTcD0IIEQQAgAikDyAIgASkDyAKFNwP\
YggRBACACKQPQAiABKQPQAoU3A+CCBEEAIAIpA9gCIAEpA9gChTcD6IIEQQAgAikD4AIgASkD4AKFNwPwggRBACACKQPoAiABKQPoAoU3A/iCBEEAIAIpA/A\
CIAEpA/AChTcDgIMEQQAgAikD+AIgASkD+AKFNwOIgwRBACACKQOAAyABKQOAA4U3A5CDBEEAIAIpA4gDIAEpA4gDhTcDmIMEQQAgAikDkAMgASkDkAOFNwO\
ggwRBACACKQOYAyABKQOYA4U3A6iDBEEAIAIpA6ADIAEpA6ADhTcDsIMEQQAgAikDqAMgASkDqAOFNwO4gwRBACACKQOwAyABKQOwA4U3A8CDBEEAIAIpA7g\
DIAEpA7gDhTcDyIMEQQAgAikDwAMgASkDwAOFNwPQgwRBACACKQPIAyABKQPIA4U3A9iDBEEAIAIpA9ADIAEpA9ADhTcD4IMEQQAgAikD2AMgASkD2AOFNwP\
ogwRBACACKQPgAyABKQPgA4U3A/CDBEEAIAIpA+gDIAEpA+gDhTcD+IMEQQAgAikD8AMgASkD8AOFNwOAhARBACACKQP4AyABKQP4A4U3A4iEBEEAIAIpA4A\
EIAEpA4AEhTcDkIQEQQAgAikDiAQgASkDiASFNwOYhARBACACKQOQBCABKQOQBIU3A6CEBEEAIAIpA5gEIAEpA5gEhTcDqIQEQQAgAikDoAQgASkDoASFNwO\
whARBACACKQOoBCABKQOoBIU3A7iEBEEAIAIpA7AEIAEpA7AEhTcDwIQEQQAgAikDuAQgASkDuASFNwPIhARBACACKQPABCABKQPABIU3A9CEBEEAIAIpA8g\
EIAEpA8gEhTcD2IQEQQAgAikD0AQgASkD0ASFNwPghARBACACKQPYBCABKQPYBIU3A+iEBEEAIAIpA+AEIAEpA+AEhTcD8IQEQQAgAikD6AQgASkD6ASFNwP\
4hARBACACKQPwBCABKQPwBIU3A4CFBEEAIAIpA/gEIAEpA/gEhTcDiIUEQQAgAikDgAUgASkDgAWFNwOQhQRBACACKQOIBSABKQOIBYU3A5iFBEEAIAIpA5A\
FIAEpA5AFhTcDoIUEQQAgAikDmAUgASkDmAWFNwOohQRBACACKQOgBSABKQOgBYU3A7CFBEEAIAIpA6gFIAEpA6gFhTcDuIUEQQAgAikDsAUgASkDsAWFNwP\
AhQRBACACKQO4BSABKQO4BYU3A8iFBEEAIAIpA8AFIAEpA8AFhTcD0IUEQQAgAikDyAUgASkDyAWFNwPYhQRBACACKQPQBSABKQPQBYU3A+CFBEEAIAIpA9g\
FIAEpA9gFhTcD6IUEQQAgAikD4AUgASkD4AWFNwPwhQRBACACKQPoBSABKQPoBYU3A/iFBEEAIAIpA/AFIAEpA/AFhTcDgIYEQQAgAikD+AUgASkD+AWFNwO\
IhgRBACACKQOABiABKQOABoU3A5CGBEEAIAIpA4gGIAEpA4gGhTcDmIYEQQAgAikDkAYgASkDkAaFNwOghgRBACACKQOYBiABKQOYBoU3A6iGBEEAIAIpA6A\
GIAEpA6AGhTcDsIYEQQAgAikDqAYgASkDqAaFNwO4hgRBACACKQOwBiABKQOwBoU3A8CGBEEAIAIpA7gGIAEpA7gGhTcDyIYEQQAgAikDwAYgASkDwAaFNwP\
QhgRBACACKQPIBiABKQPIBoU3A9iGBEEAIAIpA9AGIAEpA9AGhTcD4IYEQQAgAikD2AYgASkD2AaFNwPohgRBACACKQPgBiABKQPgBoU3A/CGBEEAIAIpA+g\
GIAEpA+gGhTcD+IYEQQAgAikD8AYgASkD8AaFNwOAhwRBACACKQP4BiABKQP4BoU3A4iHBEEAIAIpA4AHIAEpA4AHhTcDkIcEQQAgAikDiAcgASkDiAeFNwO\
YhwRBACACKQOQByABKQOQB4U3A6CHBEEAIAIpA5gHIAEpA5gHhTcDqIcEQQAgAikDoAcgASkDoAeFNwOwhwRBACACKQOoByABKQOoB4U3A7iHBEEAIAIpA7A\
HIAEpA7AHhTcDwIcEQQAgAikDuAcgASkDuAeFNwPIhwRBACACKQPAByABKQPAB4U3A9CHBEEAIAIpA8gHIAEpA8gHhTcD2IcEQQAgAikD0AcgASkD0AeFNwP\
ghwRBACACKQPYByABKQPYB4U3A+iHBEEAIAIpA+AHIAEpA+AHhTcD8IcEQQAgAikD6AcgASkD6AeFNwP4hwRBACACKQPwByABKQPwB4U3A4CIBEEAIAIpA/g\
HIAEpA/gHhTcDiIgEQZCABEGYgARBoIAEQaiABEGwgARBuIAEQcCABEHIgARB0IAEQdiABEHggARB6IAEQfCABEH4gARBgIEEQYiBBBACQZCBBEGYgQRBoIE\
EQaiBBEGwgQRBuIEEQcCBBEHIgQRB0IEEQdiBBEHggQRB6IEEQfCBBEH4gQRBgIIEQYiCBBACQZCCBEGYggRBoIIEQaiCBEGwggRBuIIEQcCCBEHIggRB0II\
EQdiCBEHgggRB6IIEQfCCBEH4ggRBgIMEQYiDBBACQZCDBEGYgwRBoIMEQaiDBEGwgwRBuIMEQcCDBEHIgwRB0IMEQdiDBEHggwRB6IMEQfCDBEH4gwRBgIQ\
EQYiEBBACQZCEBEGYhARBoIQEQaiEBEGwhARBuIQEQcCEBEHIhARB0IQEQdiEBEHghARB6IQEQfCEBEH4hARBgIUEQYiFBBACQZCFBEGYhQRBoIUEQaiFBEG\
whQRBuIUEQcCFBEHIhQRB0IUEQdiFBEHghQRB6IUEQfCFBEH4hQRBgIYEQYiGBBACQZCGBEGYhgRBoIYEQaiGBEGwhgRBuIYEQcCGBEHIhgRB0IYEQdiGBEH\
ghgRB6IYEQfCGBEH4hgRBgIcEQYiHBBACQZCHBEGYhwRBoIcEQaiHBEGwhwRBuIcEQcCHBEHIhwRB0IcEQdiHBEHghwRB6IcEQfCHBEH4hwRBgIgEQYiIBBA\
CQZCABEGYgARBkIEEQZiBBEGQggRBmIIEQZCDBEGYgwRBkIQEQZiEBEGQhQRBmIUEQZCGBEGYhgRBkIcEQZiHBBACQaCABEGogARBoIEEQaiBBEGgggRBqII\
EQaCDBEGogwRBoIQEQaiEBEGghQRBqIUEQaCGBEGohgRBoIcEQaiHBBACQbCABEG4gARBsIEEQbiBBEGwggRBuIIEQbCDBEG4gwRBsIQEQbiEBEGwhQRBuIU\
EQbCGBEG4hgRBsIcEQbiHBBACQcCABEHIgARBwIEEQciBBEHAggRByIIEQcCDBEHIgwRBwIQEQciEBEHAhQRByIUEQcCGBEHIhgRBwIcEQciHBBACQdCABEH\
YgARB0IEEQdiBBEHQggRB2IIEQdCDBEHYgwRB0IQEQdiEBEHQhQRB2IUEQdCGBEHYhgRB0IcEQdiHBBACQeCABEHogARB4IEEQeiBBEHgggRB6IIEQeCDBEH\
ogwRB4IQEQeiEBEHghQRB6IUEQeCGBEHohgRB4IcEQeiHBBACQfCABEH4gARB8IEEQfiBBEHwggRB+IIEQfCDBEH4gwRB8IQEQfiEBEHwhQRB+IUEQfCGBEH\
4hgRB8IcEQfiHBBACQYCBBEGIgQRBgIIEQYiCBEGAgwRBiIMEQYCEBEGIhARBgIUEQYiFBEGAhgRBiIYEQYCHBEGIhwRBgIgEQYiIBBACAkACQCADRQ0AA0A\
gACAEaiIDIAIgBGoiBSkDACABIARqIgYpAwCFIARBkIAEaikDAIUgAykDAIU3AwAgA0EIaiIDIAVBCGopAwAgBkEIaikDAIUgBEGYgARqKQMAhSADKQMAhTc\
DACAEQRBqIgRBgAhHDQAMAgsLQQAhBANAIAAgBGoiAyACIARqIgUpAwAgASAEaiIGKQMAhSAEQZCABGopAwCFNwMAIANBCGogBUEIaikDACAGQQhqKQMAhSA\
EQZiABGopAwCFNwMAIARBEGoiBEGACEcNAAsLC64IDAV/AX4EfwJ+An8BfgN/AX4GfwF+A38BfgJAQQAoAoCABCICIAFBCnRqIgMoAgggAUcNACADKAIMIQQ\
gAygCACEFQQAgAygCFCIGrTcDuIgEQQAgBK0iBzcDsIgEQQAgBSABIAVBAnRuIghsIglBAnStNwOoiAQCQAJAAkACQCAERQ0AQX8hCiAFRQ0BIAhBA2whCyA\
IQQJ0IgStIQwgBa0hDSAGQQJGIQ4gBkF/akECSSEPQgAhEANAQQAgEDcDkIgEIA4gEFAiEXEhEiAQpyETQgAhFEEAIQEDQEEAIBQ3A6CIBCAGQQFGIBIgFEI\
CVHFyIRUgECAUhFAiAyAPcSEWQQJBACADGyEXQX8gAUEBakEDcSAIbEF/aiARGyEYIAEgE3IhGSABIAhsIRpCACEbA0BBAEIANwPAiARBACAbNwOYiAQgFyE\
BAkAgFkUNAEEAQgE3A8CIBEGQkARBkIgEQZCYBEEAEANBkJAEQZCQBEGQmARBABADQQIhAQsCQCABIAhPDQAgBCAbpyIKbCAaaiABaiEDA0AgA0EAIAQgARt\
BACAUUCIcG2pBf2ohHQJAAkAgFQ0AIAIgHUEKdCIdaiEeDAELAkAgAUH/AHEiHg0AQQBBACkDwIgEQgF8NwPAiARBkJAEQZCIBEGQmARBABADQZCQBEGQkAR\
BkJgEQQAQAwsgHUEKdCEdIB5BA3RBkJAEaiEeCyACIANBCnRqIAIgHWogAiAeKQMAIh9CIIinIAVwIAogGRsiHSAEbCABIAFBACAbIB2tUSIdGyIeIBwbIBp\
qIB4gC2ogERsgAUUgHXJrIhwgGGqtIB9C/////w+DIh8gH35CIIggHK1+QiCIfSAMgqdqQQp0akEBEAMgA0EBaiEDIAFBAWoiASAISQ0ACwsgG0IBfCIbIA1\
SDQALIBRCAXwiFKchASAUQgRSDQALIBBCAXwiECAHUg0ACwsgCUEMdEGAeGohFSAFQX9qIgpFDQIMAQtBAEIDNwOgiARBACAEQX9qrTcDkIgEQYB4IRULIAI\
gFWohGiAIQQx0IRFBACEIA0AgAiARIAhBAWoiCGxqQYB4aiEeQXghBEEAIRwDQCAaIARqIgFBCGoiAyADKQMAIB4gHGoiAykDAIU3AwAgAUEQaiIdIB0pAwA\
gA0EIaikDAIU3AwAgAUEYaiIdIB0pAwAgA0EQaikDAIU3AwAgAUEgaiIBIAEpAwAgA0EYaikDAIU3AwAgHEEgaiEcIARBIGoiBEH4B0kNAAsgCCAKRw0ACws\
gAiAVaiEcQXghAQNAIAIgAWoiA0EIaiAcIAFqIgRBCGopAwA3AwAgBEEQaikDACEfIARBGGopAwAhGyADQSBqIARBIGopAwA3AwAgA0EYaiAbNwMAIANBEGo\
gHzcDACABQSBqIgFB+AdJDQALCws=",wl="2b50b0d6",Cl={name:gl,data:dl,hash:wl},ml="blake2b",Bl="AGFzbQEAAAABEQRgAAF/YAJ/fwBgA\
X8AYAAAAwoJAAECAwECAgABBQQBAQICBg8CfwFBgIAEC38AQYCABAsHggEJBm1lbW9yeQIAD19fc3RhY2tfcG9pbnRlcgMADkhhc2hfR2V0QnVmZmVyAAAKS\
GFzaF9GaW5hbAADCUhhc2hfSW5pdAAFC0hhc2hfVXBkYXRlAAYNSGFzaF9HZXRTdGF0ZQAHDkhhc2hfQ2FsY3VsYXRlAAgKU1RBVEVfU0laRQMBCsU4CQYAQ\
YCBBAvcAgIFfwF+AkAgAUEBSA0AAkAgAUGAAUEAKALgggUiAmsiA0wNAEEAQQA2AuCCBQJAIAJB/wBKDQAgAkHggQVqIQQgACEFQQAhBgNAIAQgBS0AADoAA\
CAFQQFqIQUgBEEBaiEEIAMgBkEBaiIGQf8BcUoNAAsLQQBBACkDwIEFIgdCgAF8NwPAgQVBAEEAKQPIgQUgB0L/flatfDcDyIEFQeCBBRACIAAgA2ohAAJAI\
AEgA2siBEGBAU4NACAEIQEMAQsgAiABaiEEA0BBAEEAKQPAgQUiB0KAAXw3A8CBBUEAQQApA8iBBSAHQv9+Vq18NwPIgQUgABACIABBgAFqIQAgBEGAf2oiB\
EGAAksNAAsgBEGAf2ohAQtBACEEA0AgBEEAKALgggVqQeCBBWogACAEai0AADoAACABIARBAWoiBEH/AXFLDQALQQBBACgC4IIFIAFqNgLgggULC78uASR+Q\
QBBACkD0IEFQQApA7CBBSIBQQApA5CBBXwgACkDICICfCIDhULr+obav7X2wR+FQiCJIgRCq/DT9K/uvLc8fCIFIAGFQiiJIgYgA3wgACkDKCIBfCIHIASFQ\
jCJIgggBXwiCSAGhUIBiSIKQQApA8iBBUEAKQOogQUiBEEAKQOIgQV8IAApAxAiA3wiBYVCn9j52cKR2oKbf4VCIIkiC0K7zqqm2NDrs7t/fCIMIASFQiiJI\
g0gBXwgACkDGCIEfCIOfCAAKQNQIgV8Ig9BACkDwIEFQQApA6CBBSIQQQApA4CBBSIRfCAAKQMAIgZ8IhKFQtGFmu/6z5SH0QCFQiCJIhNCiJLznf/M+YTqA\
HwiFCAQhUIoiSIVIBJ8IAApAwgiEHwiFiAThUIwiSIXhUIgiSIYQQApA9iBBUEAKQO4gQUiE0EAKQOYgQV8IAApAzAiEnwiGYVC+cL4m5Gjs/DbAIVCIIkiG\
kLx7fT4paf9p6V/fCIbIBOFQiiJIhwgGXwgACkDOCITfCIZIBqFQjCJIhogG3wiG3wiHSAKhUIoiSIeIA98IAApA1giCnwiDyAYhUIwiSIYIB18Ih0gDiALh\
UIwiSIOIAx8Ih8gDYVCAYkiDCAWfCAAKQNAIgt8Ig0gGoVCIIkiFiAJfCIaIAyFQiiJIiAgDXwgACkDSCIJfCIhIBaFQjCJIhYgGyAchUIBiSIMIAd8IAApA\
2AiB3wiDSAOhUIgiSIOIBcgFHwiFHwiFyAMhUIoiSIbIA18IAApA2giDHwiHCAOhUIwiSIOIBd8IhcgG4VCAYkiGyAZIBQgFYVCAYkiFHwgACkDcCINfCIVI\
AiFQiCJIhkgH3wiHyAUhUIoiSIUIBV8IAApA3giCHwiFXwgDHwiIoVCIIkiI3wiJCAbhUIoiSIbICJ8IBJ8IiIgFyAYIBUgGYVCMIkiFSAffCIZIBSFQgGJI\
hQgIXwgDXwiH4VCIIkiGHwiFyAUhUIoiSIUIB98IAV8Ih8gGIVCMIkiGCAXfCIXIBSFQgGJIhR8IAF8IiEgFiAafCIWIBUgHSAehUIBiSIaIBx8IAl8IhyFQ\
iCJIhV8Ih0gGoVCKIkiGiAcfCAIfCIcIBWFQjCJIhWFQiCJIh4gGSAOIBYgIIVCAYkiFiAPfCACfCIPhUIgiSIOfCIZIBaFQiiJIhYgD3wgC3wiDyAOhUIwi\
SIOIBl8Ihl8IiAgFIVCKIkiFCAhfCAEfCIhIB6FQjCJIh4gIHwiICAiICOFQjCJIiIgJHwiIyAbhUIBiSIbIBx8IAp8IhwgDoVCIIkiDiAXfCIXIBuFQiiJI\
hsgHHwgE3wiHCAOhUIwiSIOIBkgFoVCAYkiFiAffCAQfCIZICKFQiCJIh8gFSAdfCIVfCIdIBaFQiiJIhYgGXwgB3wiGSAfhUIwiSIfIB18Ih0gFoVCAYkiF\
iAVIBqFQgGJIhUgD3wgBnwiDyAYhUIgiSIYICN8IhogFYVCKIkiFSAPfCADfCIPfCAHfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgBnwiIiAjhUIwiSIjICR8I\
iQgFoVCAYkiFiAOIBd8Ig4gDyAYhUIwiSIPICAgFIVCAYkiFCAZfCAKfCIXhUIgiSIYfCIZIBSFQiiJIhQgF3wgC3wiF3wgBXwiICAPIBp8Ig8gHyAOIBuFQ\
gGJIg4gIXwgCHwiGoVCIIkiG3wiHyAOhUIoiSIOIBp8IAx8IhogG4VCMIkiG4VCIIkiISAdIB4gDyAVhUIBiSIPIBx8IAF8IhWFQiCJIhx8Ih0gD4VCKIkiD\
yAVfCADfCIVIByFQjCJIhwgHXwiHXwiHiAWhUIoiSIWICB8IA18IiAgIYVCMIkiISAefCIeIBogFyAYhUIwiSIXIBl8IhggFIVCAYkiFHwgCXwiGSAchUIgi\
SIaICR8IhwgFIVCKIkiFCAZfCACfCIZIBqFQjCJIhogHSAPhUIBiSIPICJ8IAR8Ih0gF4VCIIkiFyAbIB98Iht8Ih8gD4VCKIkiDyAdfCASfCIdIBeFQjCJI\
hcgH3wiHyAPhUIBiSIPIBsgDoVCAYkiDiAVfCATfCIVICOFQiCJIhsgGHwiGCAOhUIoiSIOIBV8IBB8IhV8IAx8IiKFQiCJIiN8IiQgD4VCKIkiDyAifCAHf\
CIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBogHHwiGiAVIBuFQjCJIhUgHiAWhUIBiSIWIB18IAR8IhuFQiCJIhx8Ih0gFoVCKIkiFiAbfCAQfCIbfCABfCIeI\
BUgGHwiFSAXIBogFIVCAYkiFCAgfCATfCIYhUIgiSIXfCIaIBSFQiiJIhQgGHwgCXwiGCAXhUIwiSIXhUIgiSIgIB8gISAVIA6FQgGJIg4gGXwgCnwiFYVCI\
IkiGXwiHyAOhUIoiSIOIBV8IA18IhUgGYVCMIkiGSAffCIffCIhIA+FQiiJIg8gHnwgBXwiHiAghUIwiSIgICF8IiEgGyAchUIwiSIbIB18IhwgFoVCAYkiF\
iAYfCADfCIYIBmFQiCJIhkgJHwiHSAWhUIoiSIWIBh8IBJ8IhggGYVCMIkiGSAfIA6FQgGJIg4gInwgAnwiHyAbhUIgiSIbIBcgGnwiF3wiGiAOhUIoiSIOI\
B98IAZ8Ih8gG4VCMIkiGyAafCIaIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAh8IhUgI4VCIIkiFyAcfCIcIBSFQiiJIhQgFXwgC3wiFXwgBXwiIoVCIIkiI3wiJ\
CAOhUIoiSIOICJ8IAh8IiIgGiAgIBUgF4VCMIkiFSAcfCIXIBSFQgGJIhQgGHwgCXwiGIVCIIkiHHwiGiAUhUIoiSIUIBh8IAZ8IhggHIVCMIkiHCAafCIaI\
BSFQgGJIhR8IAR8IiAgGSAdfCIZIBUgISAPhUIBiSIPIB98IAN8Ih2FQiCJIhV8Ih8gD4VCKIkiDyAdfCACfCIdIBWFQjCJIhWFQiCJIiEgFyAbIBkgFoVCA\
YkiFiAefCABfCIZhUIgiSIbfCIXIBaFQiiJIhYgGXwgE3wiGSAbhUIwiSIbIBd8Ihd8Ih4gFIVCKIkiFCAgfCAMfCIgICGFQjCJIiEgHnwiHiAiICOFQjCJI\
iIgJHwiIyAOhUIBiSIOIB18IBJ8Ih0gG4VCIIkiGyAafCIaIA6FQiiJIg4gHXwgC3wiHSAbhUIwiSIbIBcgFoVCAYkiFiAYfCANfCIXICKFQiCJIhggFSAff\
CIVfCIfIBaFQiiJIhYgF3wgEHwiFyAYhUIwiSIYIB98Ih8gFoVCAYkiFiAVIA+FQgGJIg8gGXwgCnwiFSAchUIgiSIZICN8IhwgD4VCKIkiDyAVfCAHfCIVf\
CASfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgBXwiIiAjhUIwiSIjICR8IiQgFoVCAYkiFiAbIBp8IhogFSAZhUIwiSIVIB4gFIVCAYkiFCAXfCADfCIXhUIgi\
SIZfCIbIBSFQiiJIhQgF3wgB3wiF3wgAnwiHiAVIBx8IhUgGCAaIA6FQgGJIg4gIHwgC3wiGoVCIIkiGHwiHCAOhUIoiSIOIBp8IAR8IhogGIVCMIkiGIVCI\
IkiICAfICEgFSAPhUIBiSIPIB18IAZ8IhWFQiCJIh18Ih8gD4VCKIkiDyAVfCAKfCIVIB2FQjCJIh0gH3wiH3wiISAWhUIoiSIWIB58IAx8Ih4gIIVCMIkiI\
CAhfCIhIBogFyAZhUIwiSIXIBt8IhkgFIVCAYkiFHwgEHwiGiAdhUIgiSIbICR8Ih0gFIVCKIkiFCAafCAJfCIaIBuFQjCJIhsgHyAPhUIBiSIPICJ8IBN8I\
h8gF4VCIIkiFyAYIBx8Ihh8IhwgD4VCKIkiDyAffCABfCIfIBeFQjCJIhcgHHwiHCAPhUIBiSIPIBggDoVCAYkiDiAVfCAIfCIVICOFQiCJIhggGXwiGSAOh\
UIoiSIOIBV8IA18IhV8IA18IiKFQiCJIiN8IiQgD4VCKIkiDyAifCAMfCIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBsgHXwiGyAVIBiFQjCJIhUgISAWhUIBi\
SIWIB98IBB8IhiFQiCJIh18Ih8gFoVCKIkiFiAYfCAIfCIYfCASfCIhIBUgGXwiFSAXIBsgFIVCAYkiFCAefCAHfCIZhUIgiSIXfCIbIBSFQiiJIhQgGXwgA\
XwiGSAXhUIwiSIXhUIgiSIeIBwgICAVIA6FQgGJIg4gGnwgAnwiFYVCIIkiGnwiHCAOhUIoiSIOIBV8IAV8IhUgGoVCMIkiGiAcfCIcfCIgIA+FQiiJIg8gI\
XwgBHwiISAehUIwiSIeICB8IiAgGCAdhUIwiSIYIB98Ih0gFoVCAYkiFiAZfCAGfCIZIBqFQiCJIhogJHwiHyAWhUIoiSIWIBl8IBN8IhkgGoVCMIkiGiAcI\
A6FQgGJIg4gInwgCXwiHCAYhUIgiSIYIBcgG3wiF3wiGyAOhUIoiSIOIBx8IAN8IhwgGIVCMIkiGCAbfCIbIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAt8IhUgI\
4VCIIkiFyAdfCIdIBSFQiiJIhQgFXwgCnwiFXwgBHwiIoVCIIkiI3wiJCAOhUIoiSIOICJ8IAl8IiIgGyAeIBUgF4VCMIkiFSAdfCIXIBSFQgGJIhQgGXwgD\
HwiGYVCIIkiHXwiGyAUhUIoiSIUIBl8IAp8IhkgHYVCMIkiHSAbfCIbIBSFQgGJIhR8IAN8Ih4gGiAffCIaIBUgICAPhUIBiSIPIBx8IAd8IhyFQiCJIhV8I\
h8gD4VCKIkiDyAcfCAQfCIcIBWFQjCJIhWFQiCJIiAgFyAYIBogFoVCAYkiFiAhfCATfCIahUIgiSIYfCIXIBaFQiiJIhYgGnwgDXwiGiAYhUIwiSIYIBd8I\
hd8IiEgFIVCKIkiFCAefCAFfCIeICCFQjCJIiAgIXwiISAiICOFQjCJIiIgJHwiIyAOhUIBiSIOIBx8IAt8IhwgGIVCIIkiGCAbfCIbIA6FQiiJIg4gHHwgE\
nwiHCAYhUIwiSIYIBcgFoVCAYkiFiAZfCABfCIXICKFQiCJIhkgFSAffCIVfCIfIBaFQiiJIhYgF3wgBnwiFyAZhUIwiSIZIB98Ih8gFoVCAYkiFiAVIA+FQ\
gGJIg8gGnwgCHwiFSAdhUIgiSIaICN8Ih0gD4VCKIkiDyAVfCACfCIVfCANfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgCXwiIiAjhUIwiSIjICR8IiQgFoVCA\
YkiFiAYIBt8IhggFSAahUIwiSIVICEgFIVCAYkiFCAXfCASfCIXhUIgiSIafCIbIBSFQiiJIhQgF3wgCHwiF3wgB3wiISAVIB18IhUgGSAYIA6FQgGJIg4gH\
nwgBnwiGIVCIIkiGXwiHSAOhUIoiSIOIBh8IAt8IhggGYVCMIkiGYVCIIkiHiAfICAgFSAPhUIBiSIPIBx8IAp8IhWFQiCJIhx8Ih8gD4VCKIkiDyAVfCAEf\
CIVIByFQjCJIhwgH3wiH3wiICAWhUIoiSIWICF8IAN8IiEgHoVCMIkiHiAgfCIgIBggFyAahUIwiSIXIBt8IhogFIVCAYkiFHwgBXwiGCAchUIgiSIbICR8I\
hwgFIVCKIkiFCAYfCABfCIYIBuFQjCJIhsgHyAPhUIBiSIPICJ8IAx8Ih8gF4VCIIkiFyAZIB18Ihl8Ih0gD4VCKIkiDyAffCATfCIfIBeFQjCJIhcgHXwiH\
SAPhUIBiSIPIBkgDoVCAYkiDiAVfCAQfCIVICOFQiCJIhkgGnwiGiAOhUIoiSIOIBV8IAJ8IhV8IBN8IiKFQiCJIiN8IiQgD4VCKIkiDyAifCASfCIiICOFQ\
jCJIiMgJHwiJCAPhUIBiSIPIBsgHHwiGyAVIBmFQjCJIhUgICAWhUIBiSIWIB98IAt8IhmFQiCJIhx8Ih8gFoVCKIkiFiAZfCACfCIZfCAJfCIgIBUgGnwiF\
SAXIBsgFIVCAYkiFCAhfCAFfCIahUIgiSIXfCIbIBSFQiiJIhQgGnwgA3wiGiAXhUIwiSIXhUIgiSIhIB0gHiAVIA6FQgGJIg4gGHwgEHwiFYVCIIkiGHwiH\
SAOhUIoiSIOIBV8IAF8IhUgGIVCMIkiGCAdfCIdfCIeIA+FQiiJIg8gIHwgDXwiICAhhUIwiSIhIB58Ih4gGSAchUIwiSIZIB98IhwgFoVCAYkiFiAafCAIf\
CIaIBiFQiCJIhggJHwiHyAWhUIoiSIWIBp8IAp8IhogGIVCMIkiGCAdIA6FQgGJIg4gInwgBHwiHSAZhUIgiSIZIBcgG3wiF3wiGyAOhUIoiSIOIB18IAd8I\
h0gGYVCMIkiGSAbfCIbIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAx8IhUgI4VCIIkiFyAcfCIcIBSFQiiJIhQgFXwgBnwiFXwgEnwiIoVCIIkiI3wiJCAOhUIoi\
SIOICJ8IBN8IiIgGyAhIBUgF4VCMIkiFSAcfCIXIBSFQgGJIhQgGnwgBnwiGoVCIIkiHHwiGyAUhUIoiSIUIBp8IBB8IhogHIVCMIkiHCAbfCIbIBSFQgGJI\
hR8IA18IiEgGCAffCIYIBUgHiAPhUIBiSIPIB18IAJ8Ih2FQiCJIhV8Ih4gD4VCKIkiDyAdfCABfCIdIBWFQjCJIhWFQiCJIh8gFyAZIBggFoVCAYkiFiAgf\
CADfCIYhUIgiSIZfCIXIBaFQiiJIhYgGHwgBHwiGCAZhUIwiSIZIBd8Ihd8IiAgFIVCKIkiFCAhfCAIfCIhIB+FQjCJIh8gIHwiICAiICOFQjCJIiIgJHwiI\
yAOhUIBiSIOIB18IAd8Ih0gGYVCIIkiGSAbfCIbIA6FQiiJIg4gHXwgDHwiHSAZhUIwiSIZIBcgFoVCAYkiFiAafCALfCIXICKFQiCJIhogFSAefCIVfCIeI\
BaFQiiJIhYgF3wgCXwiFyAahUIwiSIaIB58Ih4gFoVCAYkiFiAVIA+FQgGJIg8gGHwgBXwiFSAchUIgiSIYICN8IhwgD4VCKIkiDyAVfCAKfCIVfCACfCICh\
UIgiSIifCIjIBaFQiiJIhYgAnwgC3wiAiAihUIwiSILICN8IiIgFoVCAYkiFiAZIBt8IhkgFSAYhUIwiSIVICAgFIVCAYkiFCAXfCANfCINhUIgiSIXfCIYI\
BSFQiiJIhQgDXwgBXwiBXwgEHwiECAVIBx8Ig0gGiAZIA6FQgGJIg4gIXwgDHwiDIVCIIkiFXwiGSAOhUIoiSIOIAx8IBJ8IhIgFYVCMIkiDIVCIIkiFSAeI\
B8gDSAPhUIBiSINIB18IAl8IgmFQiCJIg98IhogDYVCKIkiDSAJfCAIfCIJIA+FQjCJIgggGnwiD3wiGiAWhUIoiSIWIBB8IAd8IhAgEYUgDCAZfCIHIA6FQ\
gGJIgwgCXwgCnwiCiALhUIgiSILIAUgF4VCMIkiBSAYfCIJfCIOIAyFQiiJIgwgCnwgE3wiEyALhUIwiSIKIA58IguFNwOAgQVBACADIAYgDyANhUIBiSINI\
AJ8fCICIAWFQiCJIgUgB3wiBiANhUIoiSIHIAJ8fCICQQApA4iBBYUgBCABIBIgCSAUhUIBiSIDfHwiASAIhUIgiSISICJ8IgkgA4VCKIkiAyABfHwiASASh\
UIwiSIEIAl8IhKFNwOIgQVBACATQQApA5CBBYUgECAVhUIwiSIQIBp8IhOFNwOQgQVBACABQQApA5iBBYUgAiAFhUIwiSICIAZ8IgGFNwOYgQVBACASIAOFQ\
gGJQQApA6CBBYUgAoU3A6CBBUEAIBMgFoVCAYlBACkDqIEFhSAKhTcDqIEFQQAgASAHhUIBiUEAKQOwgQWFIASFNwOwgQVBACALIAyFQgGJQQApA7iBBYUgE\
IU3A7iBBQveAgUBfwF+AX8BfgJ/IwBBwABrIgAkAAJAQQApA9CBBUIAUg0AQQBBACkDwIEFIgFBACgC4IIFIgKsfCIDNwPAgQVBAEEAKQPIgQUgAyABVK18N\
wPIgQUCQEEALQDoggVFDQBBAEJ/NwPYgQULQQBCfzcD0IEFAkAgAkH/AEoNAEEAIQQDQCACIARqQeCBBWpBADoAACAEQQFqIgRBgAFBACgC4IIFIgJrSA0AC\
wtB4IEFEAIgAEEAKQOAgQU3AwAgAEEAKQOIgQU3AwggAEEAKQOQgQU3AxAgAEEAKQOYgQU3AxggAEEAKQOggQU3AyAgAEEAKQOogQU3AyggAEEAKQOwgQU3A\
zAgAEEAKQO4gQU3AzhBACgC5IIFIgVBAUgNAEEAIQJBACEEA0AgBEGAgQRqIAAgBGotAAA6AAAgBEEBaiEEIAUgAkEBaiICQf8BcUsNAAsLIABBwABqJAAL+\
gMCAn8BfiMAQYABayICJABBAEGBAjsB8oIFQQAgAToA8YIFQQAgADoA8IIFQZB+IQADQCAAQYCDBWpCADcAACAAQfiCBWpCADcAACAAQfCCBWpCADcAACAAQ\
RhqIgANAAtBACEDQQBBACkD8IIFIgRCiJLznf/M+YTqAIU3A4CBBUEAQQApA/iCBUK7zqqm2NDrs7t/hTcDiIEFQQBBACkDgIMFQqvw0/Sv7ry3PIU3A5CBB\
UEAQQApA4iDBULx7fT4paf9p6V/hTcDmIEFQQBBACkDkIMFQtGFmu/6z5SH0QCFNwOggQVBAEEAKQOYgwVCn9j52cKR2oKbf4U3A6iBBUEAQQApA6CDBULr+\
obav7X2wR+FNwOwgQVBAEEAKQOogwVC+cL4m5Gjs/DbAIU3A7iBBUEAIASnQf8BcTYC5IIFAkAgAUUNACACQgA3A3ggAkIANwNwIAJCADcDaCACQgA3A2AgA\
kIANwNYIAJCADcDUCACQgA3A0ggAkIANwNAIAJCADcDOCACQgA3AzAgAkIANwMoIAJCADcDICACQgA3AxggAkIANwMQIAJCADcDCCACQgA3AwBBACEAA0AgA\
iAAaiAAQYCBBGotAAA6AAAgAEEBaiEAIAEgA0EBaiIDQf8BcUsNAAsgAkGAARABCyACQYABaiQACxIAIABBA3ZB/z9xIABBEHYQBAsKAEGAgQQgABABCwYAQ\
YCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",El="22cf500a",yl={name:ml,data:Bl,hash:El},fu=new oe;function Xs(e){
return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):null}function Ql(e,t){
return e|t<<16}function ei(e=512,t=null){if(Xs(e))return Promise.reject(Xs(e));let n=null,r=e;if(t!==null){if(n=_e(t),n.
length>64)return Promise.reject(new Error("Max key length is 64 bytes"));r=Ql(e,n.length)}let i=e/8;return zs(yl,i).then(
s=>{r>512&&s.writeMemory(n),s.init(r);let o={init:r>512?()=>(s.writeMemory(n),s.init(r),o):()=>(s.init(r),o),update:a=>(s.
update(a),o),digest:a=>s.digest(a),save:()=>s.save(),load:a=>(s.load(a),o),blockSize:128,digestSize:i};return o})}function kl(e,t,n){
let r=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");return`$argon2${t.hashType}$v=19$${r}$${Ps(
e,!1)}$${Ps(n,!1)}`}var Ws=new DataView(new ArrayBuffer(4));function We(e){return Ws.setInt32(0,e,!0),new Uint8Array(Ws.
buffer)}function Pr(e,t,n){return kt(this,void 0,void 0,function*(){if(n<=64){let c=yield ei(n*8);return c.update(We(n)),
c.update(t),c.digest("binary")}let r=Math.ceil(n/32)-2,i=new Uint8Array(n);e.init(),e.update(We(n)),e.update(t);let s=e.
digest("binary");i.set(s.subarray(0,32),0);for(let c=1;c<r;c++)e.init(),e.update(s),s=e.digest("binary"),i.set(s.subarray(
0,32),c*32);let o=n-32*r,a;return o===64?(a=e,a.init()):a=yield ei(o*8),a.update(s),s=a.digest("binary"),i.set(s.subarray(
0,o),r*32),i})}function bl(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function Sl(e){return kt(this,
void 0,void 0,function*(){var t;let{parallelism:n,iterations:r,hashLength:i}=e,s=_e(e.password),o=_e(e.salt),a=19,c=bl(e.
hashType),{memorySize:A}=e,f=_e((t=e.secret)!==null&&t!==void 0?t:""),[u,I]=yield Promise.all([zs(Cl,1024),ei(512)]);u.setMemorySize(
A*1024+1024);let m=new Uint8Array(24),E=new DataView(m.buffer);E.setInt32(0,n,!0),E.setInt32(4,i,!0),E.setInt32(8,A,!0),
E.setInt32(12,r,!0),E.setInt32(16,a,!0),E.setInt32(20,c,!0),u.writeMemory(m,A*1024),I.init(),I.update(m),I.update(We(s.length)),
I.update(s),I.update(We(o.length)),I.update(o),I.update(We(f.length)),I.update(f),I.update(We(0));let U=Math.floor(A/(n*
4))*4,b=new Uint8Array(72),T=I.digest("binary");b.set(T);for(let v=0;v<n;v++){b.set(We(0),64),b.set(We(v),68);let P=v*U,
S=yield Pr(I,b,1024);u.writeMemory(S,P*1024),P+=1,b.set(We(1),64),S=yield Pr(I,b,1024),u.writeMemory(S,P*1024)}let W=new Uint8Array(
1024);qs(W,u.calculate(new Uint8Array([]),A));let L=yield Pr(I,W,i);if(e.outputType==="hex"){let v=new Uint8Array(i*2);return zr(
v,L,i)}return e.outputType==="encoded"?kl(o,e,L):L})}var Dl=e=>{var t;if(!e||typeof e!="object")throw new Error("Invalid\
 options parameter. It requires an object.");if(!e.password)throw new Error("Password must be specified");if(e.password=
_e(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.salt)throw new Error("Salt must b\
e specified");if(e.salt=_e(e.salt),e.salt.length<8)throw new Error("Salt should be at least 8 bytes long");if(e.secret=_e(
(t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)throw new Error("Iterations should\
 be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error("Parallelism should be a po\
sitive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash length should be at least 4 byt\
es.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");if(e.memorySize<8*e.parallelism)
throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&(e.outputType="hex"),!["hex",
"binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}. Valid values: ['hex\
', 'binary', 'encoded']`)};function eo(e){return kt(this,void 0,void 0,function*(){return Dl(e),Sl(Object.assign(Object.
assign({},e),{hashType:"id"}))})}var uu=new oe,Iu=new oe,pu=new oe,gu=new oe,du=new Uint8Array(8),wu=new oe,Cu=new oe,mu=new oe,
Bu=new oe,Eu=new oe,yu=new oe,Qu=new oe,ku=new oe,bu=new oe,Su=new oe,Du=new oe,Fu=new Uint8Array(8),Uu=new oe,xu=new Uint8Array(
8),vu=new oe,Ou=new Uint8Array(8),ju=new oe,Ru=new oe,Gu=new oe;var Lt=Object.freeze({memory:19*1024,passes:2,lanes:1}),ti=Object.freeze({memory:128*1024,passes:3,lanes:1}),Fl=700,to="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",Ul=new RegExp(`^${to}+|${to}+$`,"g"),cn,ni,zn=class{constructor(t,n){K(this,
cn);Ve(this,"seal",(t,n)=>{let r=Pe($e);return we(r,d(this,cn,ni).call(this,r,t).encrypt(n))});Ve(this,"open",(t,n)=>so(
d(this,cn,ni).call(this,n.subarray(0,$e),t),n.subarray($e)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};cn=new WeakSet,ni=function(t,n){let r=new Uint8Array(8);return new DataView(r.buffer).setBigUint64(0,
BigInt(n)),qn(this.key,t,we(this.fileId,r))};var Vt=class e{constructor(t,n,r){Object.assign(this,{wrapping:t,salt:n,cost:r})}static async of(t,{
salt:n,cost:r}){let i=no(t);if(!i.length)throw new ie("journal-wrong-passphrase");return new e(await ro(i,n,r),n,r)}static async chosen(t,n){
if(!no(t).length)throw new ie("journal-no-passphrase");return e.of(t,{salt:Pe(16),cost:n??await xl()})}begin(){let t=Pe(
Pn),n=Pe($e),r=new ve(this.cost,this.salt,Pe(16)),i=qn(this.wrapping,n,r.bound).encrypt(t);return{header:new ve(this.cost,
this.salt,r.fileId,we(n,i)),sealer:new zn(t,r.fileId)}}unlock({wrapped:t,bound:n,fileId:r}){let i=qn(this.wrapping,t.subarray(
0,$e),n),s=so(i,t.subarray($e));if(!s)throw new ie("journal-wrong-passphrase");return new zn(s,r)}forget(){this.wrapping.
fill(0),this.wrapping=null}},no=e=>jl(e.normalize("NFKC").replace(Ul,""));async function xl(e=()=>performance.now()){let t={
...Lt,passes:1};await ro(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await io(new Uint8Array(8),new Uint8Array(
16),Lt),vl(e()-n)}function vl(e){let t=Lt.passes*Fl/Math.max(e,1),n=Math.floor(Lt.memory*t/ti.passes/1024)*1024;return n<
Lt.memory?Lt:{...ti,memory:Math.min(n,ti.memory)}}async function ro(e,t,n){return await Ol(),io(e,t,n)}async function io(e,t,{
memory:n,passes:r,lanes:i}){try{return await eo({password:e,salt:t,memorySize:n,iterations:r,parallelism:i,hashLength:Pn,
outputType:"binary"})}catch(s){throw s instanceof RangeError?new ie("journal-memory",{megabytes:Math.floor(n/1024)}):s}}
var Ol=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function so(e,t){try{return e.decrypt(t)}catch{return null}}function jl(e){let t=new TextEncoder,n=i=>[224|i>>12,128|i>>
6&63,128|i&63],r=Array.from(e,i=>{let s=i.codePointAt(0);return s>=55296&&s<=57343?n(s):[...t.encode(i)]});return Uint8Array.
from(r.flat())}var Rl=new TextEncoder,Gl=/[\u007f-\uffff]/g;function qe(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
r=>Object.hasOwn(t,r)&&qe(e[r],t[r]))}var oo=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function ri({key:e,
response:t,done:n,confirmed:r,at:i}){let s=r!==null&&qe(r,t),o=JSON.stringify({key:e,response:t,done:n,confirmed:s||r,at:i}),
a=c=>`\\u${c.charCodeAt(0).toString(16).padStart(4,"0")}`;return Rl.encode(o.replace(Gl,a))}function ao(e){let{key:t,response:n,
done:r,confirmed:i,at:s}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:r,
confirmed:i===!0?n:i,at:s}}var je,lt,Ge,ke,Ne,ii,ln,er=class er{constructor(t,n,r,i,s=yt){K(this,Ne);K(this,je);K(this,lt,[]);K(this,Ge);K(this,ke);
Ve(this,"isTorn",!1);this.place=t,this.end=s,G(this,je,n),G(this,Ge,r),G(this,ke,i)}static async create(t,n){let{header:r,
sealer:i}=n.begin(),s=await t.replace(await r.toBytes(),null);return new er(t,n,i,s)}static async open(t,{bytes:n,tag:r},i){
var u;let s=await ve.fromBytes(n),o=await i(s),a=new er(t,o,o.unlock(s),r),c=await s.isWholeIn(n),{entries:A,damaged:f}=d(
u=a,Ne,ln).call(u,n.subarray(yt),r);return{file:a,entries:A,damaged:f||!c}}get frames(){return(this.end-yt)/Je}async readNew(){
let{bytes:t,tag:n,replaced:r}=await this.place.readFrom(h(this,ke),this.end);if(!r)return{...d(this,Ne,ln).call(this,t,n),
replaced:r};let i=await Nl(t);if(i.isOf(h(this,Ge).fileId)){let A=t.length<this.end,{entries:f,damaged:u}=d(this,Ne,ln).
call(this,t.subarray(this.end),n);return{entries:f,damaged:u||A,replaced:!1}}let s=[h(this,je),...h(this,lt)].find(({salt:A})=>i.
hasSalt(A));if(!s)throw new ie("journal-passphrase-changed");d(this,Ne,ii).call(this,s,s.unlock(i)),this.end=yt;let o=await i.
isWholeIn(t),{entries:a,damaged:c}=d(this,Ne,ln).call(this,t.subarray(yt),n);return{entries:a,damaged:c||!o,replaced:r}}async append(t){
let n=Vr(t,h(this,Ge).seal,this.frames);G(this,ke,await this.place.append(n,h(this,ke))),this.end+=n.length}async replace(t,n=h(
this,je)){[h(this,je),...h(this,lt)].includes(n)||h(this,lt).push(n);let{header:r,sealer:i}=n.begin(),s=[await r.toBytes()],
o=0;for(let c of t)s.push(Vr(c,i.seal,o)),o+=s.at(-1).length/Je;let a=we(...s);G(this,ke,await this.place.replace(a,h(this,
ke))),d(this,Ne,ii).call(this,n,i),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
h(this,ke))??""}forget(){for(let t of[h(this,je),...h(this,lt)])t.forget();h(this,Ge).forget()}};je=new WeakMap,lt=new WeakMap,
Ge=new WeakMap,ke=new WeakMap,Ne=new WeakSet,ii=function(t,n){h(this,Ge).forget(),G(this,Ge,n),t!==h(this,je)&&h(this,je).
forget(),G(this,je,t),G(this,lt,[])},ln=function(t,n){let{entries:r,end:i,broken:s}=Hs(t,h(this,Ge).open,this.frames);return(t.
length||n!==h(this,ke))&&(this.isTorn=t.length>i*Je),G(this,ke,n),this.end+=i*Je,{entries:r.map(({content:a,size:c})=>({
entry:ao(a),size:c})),damaged:s}};var An=er;async function Nl(e){try{return await ve.fromBytes(e)}catch{throw new ie("jo\
urnal-here-overwritten")}}async function co(e){let t=await e.read();if(!t)throw new se("gone","journal-here-none");return t}var Ml=256,Hl=100,At,fe,Me,pn,ne,hn,Kt,fn,oi,lo,Ao,un,nr=class nr{constructor(t){K(this,ne);K(this,At);K(this,fe,new tr);
K(this,Me,!1);K(this,pn,Promise.resolve());Ve(this,"damage",null);G(this,At,t)}static async create(t,n,{cost:r}={}){let i=await Vt.
chosen(n,r);return new nr(await An.create(t,i).catch(si))}static async open(t,n){var A;let r=await co(t).catch(si),i=f=>Vt.
of(n,f),{file:s,entries:o,damaged:a}=await An.open(t,r,i),c=new nr(s);return h(c,fe).add(o,!1),G(c,Me,a),await d(A=c,ne,
Ao).call(A),h(c,fe).takeNews(),c}entries(){return d(this,ne,hn).call(this,()=>h(this,fe).seen())}append(t){return d(this,
ne,fn).call(this,async n=>{let r=h(this,fe).completed(t),i=ri(r);await n.append(i),h(this,fe).putOwn(t,r,Et(i.length))})}refresh(){
return d(this,ne,hn).call(this,async()=>(await d(this,ne,oi).call(this),h(this,fe).takeNews()))}rewrite(t){return d(this,
ne,fn).call(this,()=>d(this,ne,un).call(this,h(this,fe).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let r=await Vt.
chosen(t,n);await d(this,ne,fn).call(this,()=>d(this,ne,un).call(this,h(this,fe).entries,r))}close(){return d(this,ne,hn).
call(this,()=>{h(this,At)?.forget(),G(this,At,null),G(this,fe,new tr)})}};At=new WeakMap,fe=new WeakMap,Me=new WeakMap,pn=
new WeakMap,ne=new WeakSet,hn=function(t){let n=h(this,pn).then(t).catch(si);return G(this,pn,n.catch(()=>{})),n},Kt=function(){
if(!h(this,At))throw new ie("journal-locked");return h(this,At)},fn=function(t){return d(this,ne,hn).call(this,async()=>{
for(let n=1;;n++)try{return await d(this,ne,lo).call(this),await t(d(this,ne,Kt).call(this))}catch(r){if(r.code!=="chang\
ed"||n===Hl)throw r;await d(this,ne,oi).call(this)}})},oi=async function(){let{entries:t,replaced:n,damaged:r}=await d(this,
ne,Kt).call(this).readNew();h(this,fe).add(t,n),h(this,Me)||G(this,Me,r)},lo=async function(){if(!h(this,Me)&&!d(this,ne,
Kt).call(this).isTorn)return;let t=h(this,Me)?await d(this,ne,Kt).call(this).copyAside():"";await d(this,ne,un).call(this,
h(this,fe).entries),h(this,Me)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},G(this,Me,!1))},Ao=async function(){try{await d(this,ne,fn).call(this,async t=>{h(this,fe).isLittleOf(t.frames)&&
await d(this,ne,un).call(this,h(this,fe).entries)})}catch{h(this,Me)&&(this.damage={code:"journal-damaged",values:{}})}},
un=async function(t,n){let r=new Map([...t].map(([i,s])=>[i,ri(s)]));await d(this,ne,Kt).call(this).replace(r.values(),n),
h(this,fe).entries=new Map(t),h(this,fe).sizes=new Map([...r].map(([i,{length:s}])=>[i,Et(s)]))};var In=nr;function si(e){throw Vn(e)}var ht,He,gn,ai,tr=class{constructor(){K(this,gn);Ve(this,"entries",new Map);Ve(this,"sizes",
new Map);K(this,ht,new Map);K(this,He,new Set)}seen(){return h(this,He).clear(),[...this.entries.values()]}takeNews(){let t=[
...h(this,ht).values()];return h(this,ht).clear(),h(this,He).clear(),t}add(t,n){let r=new Map(this.entries),i=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:c}of t)d(this,gn,ai).call(this,a,c),i.set(a.key,a);let s=n?
[...r.keys()].filter(a=>!this.entries.has(a)):[],o=[...i.values()].filter(a=>!n||!qe(a,r.get(a.key)));for(let a of[...s.
map(oo),...o])h(this,ht).set(a.key,a),h(this,He).add(a.key)}completed(t){let n=this.entries.get(t.key),r=t.response!==null&&
!t.done;return!n||!r||n.confirmed===null||t.confirmed!==null&&!h(this,He).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,r){
d(this,gn,ai).call(this,n,r),qe(n,t)?(h(this,ht).delete(n.key),h(this,He).delete(n.key)):h(this,ht).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:r})=>r!==null).map(r=>[r.key,r]));for(let r of h(this,He))this.entries.has(r)||n.delete(
r);for(let[r,i]of this.entries)h(this,He).has(r)&&n.set(r,i);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(r,i)=>r+i,0);return t-n>Math.max(Ml,t/2)}};ht=new WeakMap,He=new WeakMap,gn=new WeakSet,ai=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var ho={fair:8,good:10,strong:15},Tl=72,Yl=3.3,Ll=10,Vl=.35,Kl=.5,Jl=.4,$l=4.5,Pl=2,Xl=.65,Wl=3.9,Zl=.15,_l=1,ql=4,zl=.5,
ci=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],eA={"!@#$%^&*()_+":ci[0],'{}:"<>?':"[];',./"},tA=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,3}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function fo(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,Tl).join("");if(!t)return"none";let n=uo(
t);return Object.keys(ho).filter(i=>n>=ho[i]).at(-1)??"weak"}function uo(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return uo(
t)+zl;if(sA(e))return ql;let n=new Map;for(let{0:r,groups:i}of e.matchAll(tA))n.set(r.toLowerCase(),i);return[...n.values()].
reduce((r,i)=>r+nA(i),0)}function nA({date:e,word:t,digits:n}){return e?$l:t?rA(t):n?iA(n):1}function rA(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(s=>s!==s.toLowerCase()).length,r=n===t.length-1,i=Vl*Math.max(0,t.length-Ll)+(r?Math.min(
1,n):n)*Kl+Jl*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,Yl+i)}function iA(e){if(/^(?:19|20)\d\d$/.
test(e))return Pl;let t=new Set(Array.from(e).slice(1).map((r,i)=>r-e[i]));if(e.length>2&&t.size===1)return _l;let n=Math.
max(0,e.length-6);return Math.min(Xl*e.length,Wl)+Zl*n}function sA(e){let t=Array.from(e.toLowerCase(),oA),n=t.filter((r,i)=>i&&
aA(r,t[i-1])).length;return t.length>4&&n>=.7*(t.length-1)}function oA(e){let[t,n]=Object.entries(eA).find(([s])=>s.includes(
e))??[],r=t?n[t.indexOf(e)]:e,i=ci.findIndex(s=>s.includes(r));return{row:i,column:ci[i]?.indexOf(r)}}var aA=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;var cA=[{answers:["all"]}],lA=/\p{L}/u,AA=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,hA=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
fA=/\{([a-z][a-z0-9-]*)\}/g;function ir({items:e,rules:t,reflection:n},r,{plain:i=!1}={}){let s=Object.fromEntries(e.map(
({id:A})=>[A,r[A]??null]));if(ws(s))return"nothing"in n?[rr([n.nothing])]:[];let o=uA({items:e,answers:s,rules:t,phrases:n}),
c=(i||!t.length?cA:t).flatMap(o);return i||!("closing"in n)?c:[...c,rr([n.closing])]}var rr=e=>({words:e,heading:"",said:[]}),
ft=(e,t,n=[])=>({words:n,heading:e,said:t}),Io=(e,t)=>e.filter(n=>!t.has(Ke(n)));function uA({items:e,answers:t,rules:n,
phrases:r}){let i=g=>e.find(({id:w})=>w===`couple-${g}`)??e.find(({id:w})=>w===g),s=g=>t[i(g)?.id]??null,o=g=>i(g)?at(i(
g),s(g)):[],a=g=>{let w=new Set(g.map(i));return e.filter(B=>w.has(B))},c=g=>{let w=s(g);return typeof w=="number"?w:o(g).
length},A=g=>g.map(w=>s(w)?.chosen).find(w=>Array.isArray(w))??[],f=(g,w)=>{let[B,x]=[i(g),s(g)];return B?.kind!=="sort"||
!x?[]:B.cards.filter(({id:M})=>x[M]===w).map(({text:M})=>M)},u=g=>new Set(g?o(g).map(Ke):[]),I=({if:g=[],unless:w=[]})=>g.
every(m)&&!w.some(m);function m(g){if(typeof g=="string")return s(g)!==null;let{item:w=[],cards:B,piles:x,without:M,only:N,
least:J,asked:O}=g;if(O)return!!i(O)&&st(i(O),t);let F=w.find(C=>s(C)!==null);if(!F)return!1;let p=A([F]);return B&&!B.some(
C=>p.includes(C))||x&&!x.some(C=>Io(f(F,C),u(M)).length)||N&&!(C=>C.size===1&&C.has(N))(new Set(Object.values(s(F))))?!1:
J==null||c(F)>=J}let E=(g,w={})=>_(r[g],w);function U(g,w={}){if(typeof g=="string")return E(g,w);if(!I(g))return null;let{
phrase:B,of:x,score:M}=g;if(M){let N=Q(M);return N===null?null:E(B,{t:50+10*N})}return x?o(x).length?E(B,{n:c(x),...w}):
null:E(B,w)}let b=(g=[],w={})=>g.map(B=>U(B,w)).filter(B=>B!==null),T=(g,w)=>{let B=b(g,w);return B.length?[rr(B)]:[]};function W(g){
if(typeof g=="string")return o(g);if("level"in g)return D(g);if("phrase"in g){let[J]=g.of?o(g.of):[],O=U(g,J===void 0?{}:
{words:J});return O===null?[]:[O]}let{item:w,pile:B,also:x,without:M}=g,N=B?f(w,B):o(w);return x&&(N=N.filter(J=>u(x).has(
Ke(J)))),Io(N,u(M))}let L=({heading:g,under:w})=>g?E(g):(w&&i(w)?.said)??"";function v(g,w){let B=i(g);if(B?.kind!=="sor\
t"||t[B.id]===null)return[];let x=N=>B.piles.find(J=>J.id===N).text;return(w??B.piles.map(({id:N})=>N)).map(N=>({id:N,text:x(
N),cards:f(g,N)}))}let P=n.find(g=>g.ladder)?.ladder,S=()=>Math.floor(P.rungs.length/2);function Q(g){let[w]=A([g]);return!P||
!w?null:S()-P.rungs.findIndex(({card:B})=>B===w)}function D({level:g,up:w=0}){let B=g.map(Q).find(M=>M!==null);if(!P||B===
void 0)return[];let x=P.rungs[S()-B-w];return x?o(x.item):[]}let H={answers({answers:g}){return(g[0]==="all"?e:a(g)).filter(
({id:B})=>t[B]!==null).map(B=>ft(B.said||B.ask,at(B,t[B.id])))},lines(g){let w=g.lines.flatMap(W),B=w.length?[ft(L(g),w,
b(g.say))]:[],x=g.count?.[Math.min(w.length,g.count.length-1)];return x?[...B,rr([E(x,{n:w.length})])]:B},piles({piles:g,
only:w,heading:B,below:x={},all:M={}}){let N=J=>J.length===i(g).cards.length;return v(g,w).filter(({cards:J})=>J.length).
flatMap(({id:J,text:O,cards:F})=>{let p=N(F)&&M[J]||x[J],k=B?E(B,{pile:O}):O;return[ft(k,F),...T(p?[p]:[])]})},empty(g){
let w=v(g.empty,g.only).filter(({cards:B})=>!B.length).map(({text:B})=>B);return w.length?[ft(L(g),w,b(g.say))]:[]},sentence(g){
let w=r[g.sentence],B=[...w.matchAll(fA)].map(([,M])=>M),x=Object.fromEntries(B.map(M=>[M,o(M).join(" ")]));return Object.
values(x).every(Boolean)?[ft(L(g),[mt(w,x)])]:[]},message(g){let w=g.message.parts.map(B=>[B,o(B.item)[0]]).filter(([,B])=>B).
map(([B,x])=>V(B,x,g.message));return w.length?[ft(L(g),[w.join(" ")])]:[]},ladder(){let[g=""]=o(P.goal),[[w],[B]]=[A([P.
today]),A([P.later])],x=P.rungs.map(({card:M,item:N})=>{let J=i(N)?.said??"",[O]=o(N),F=O?`${J}: ${O}`:E("open",{level:J}),
p=IA(M===w,M===B,!!B);return p?E(p,{level:F}):F});return[ft(E(g?"ladder":"ladder-unnamed",{goal:g}),x)]},missing({missing:g,
say:w}){let B=a(g).filter(({id:x})=>t[x]===null);return B.length?T(w,{parts:B.map(x=>x.said).join("; ")}):[]},repeated(g){
let w=g.repeated.map(o),B=new Map;for(let N of w.flat())B.has(Ke(N))||B.set(Ke(N),N);let x=N=>w.filter(J=>J.some(O=>Ke(O)===
N)).length>1,M=[...B].filter(([N])=>x(N)).map(([,N])=>N);return M.length?[ft(L(g),M)]:[]}};function V(g,w,{self:B=[],small:x=[],
capitals:M=[]}){let{opener:N,clause:J,clauses:O=[],questions:F=[],names:p=!1}=g,k=jr(w),C=k.toLowerCase();if(B.includes(
C))return mt("{words}.",{words:w});let R=[...r[N]].at(-1);if(!AA.test(w.match(lA)?.[0]??"a")||F.includes(C))return mt(`{\
words}${R}`,{words:w});let Y=r[J&&O.includes(C)?J:N],$=p||M.includes(k),Z=x.includes(C)||hA.test(k)&&!$,[re=""]=w,ce=Z?re.
toLowerCase()+w.slice(re.length):w;return mt(Y,{words:ce})}return g=>{if(!I(g))return[];let w=Object.keys(H).find(x=>x in
g),B=w?H[w](g):T(g.say);return B.length&&g.then?[...B,...T([g.then])]:B}}function IA(e,t,n){return t?e?"was-and-now":"no\
w":e?n?"was":"today":""}function Cn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(r=>Cn(e[r],t[r]))}var pA=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,Te,dn,ze,wn,Jt,sr,or=class{constructor(t=Date.now){K(this,Jt);K(this,Te,new Map);K(
this,dn,[]);K(this,ze,null);K(this,wn);G(this,wn,t)}get(t){return h(this,Te).get(t)}isDraft(t){let n=h(this,Te).get(t);return n!==
void 0&&!n.done}keys(){return[...h(this,Te).keys()]}entries(){return[...h(this,Te).values()]}put(t,n,r){let i=r?n:h(this,
Te).get(t)?.confirmed??null;this.place({key:t,response:n,done:r,confirmed:i,at:pA(h(this,wn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}h(this,Te).set(t.key,t),d(this,Jt,sr).call(this,[t.key])}remove(t){h(this,Te).
delete(t)&&d(this,Jt,sr).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(h(
this,ze)){t();return}G(this,ze,new Set);try{t()}finally{let n=[...h(this,ze)];G(this,ze,null),n.length&&d(this,Jt,sr).call(
this,n)}}listen(t){h(this,dn).push(t)}};Te=new WeakMap,dn=new WeakMap,ze=new WeakMap,wn=new WeakMap,Jt=new WeakSet,sr=function(t){
if(h(this,ze)){for(let n of t)h(this,ze).add(n);return}for(let n of h(this,dn))n(t)};function $t(e,t,n){let r=typeof n=="string"?new TextEncoder().encode(n):n,i="";for(let s of r)i+=String.fromCharCode(s);
return{name:e,type:t,data:btoa(i)}}var gA=[["trial-agreement","review"],["plan","day"]],dA=/^(\d{4})-(\d{2})-(\d{2})$/,po=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function Ae(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function ar(e,t){let n=new Map(e.filter(({
response:r})=>r).map(r=>[r.key,r]));for(let[r,i]of gA){let s=n.get(`${r}@`),o=go(s?.response[i]);if(o&&o>=t)return{day:o,
entry:s}}return null}function cr(e,t){let n=null;for(let i of e){let{exercise:s}=Ae(i.key),o=i.response&&Object.keys(i.confirmed??
{}).length>0,a=s==="check-in"&&o?mn(i):null,c=a&&a>t?t:a;c&&c>(n?.day??"")&&(n={day:c,entry:i})}if(!n)return null;let[,r]=[
t,CA(n.day)].sort();return{day:r,entry:n.entry}}function mn({at:e}){if(!li(e))return null;let[,t,,,,n]=po.exec(e);return n?
wA(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function li(e){let[,t,,n="0",r="0"]=po.exec(e)??[];return!!go(
t)&&n<60&&r<60}function go(e){let[,t,n,r]=typeof e=="string"&&dA.exec(e)||[];return t>0&&n>=1&&n<=12&&r>=1&&r<=Co(+t,+n)?
e:null}function wA(e){let t=e.getFullYear();return t>=1&&t<=9999?mo(t,e.getMonth()+1,e.getDate()):null}var wo=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function CA(e){let[t,n,r]=e.split("-").map(Number),i=n===
12?[t+1,1]:[t,n+1];return mo(...i,Math.min(r,Co(...i)))}function Co(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,
31,30,31,30,31,31,30,31,30,31][t-1]}var mo=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(
2,"0")}`;var yo="catch-up.ics",mA="-//collective//icalendar//7.3.0//EN",BA=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,EA=/[\t\x85\u2028\u2029]/g,
yA=75;async function Qo(e,t,n,r=""){let i=[...new Map(e.map(A=>[A.key,A])).values()],s=[ar(i,n),cr(i,n)].filter(Boolean);
if(!s.length)throw new ie("journal-no-day");let o=Bo(t["journal-calendar-title"]),a=await Promise.all(s.map((A,f)=>kA(A,
n,o,f?"":Bo(r))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${mA}`,...a.flat()],"END:VCALENDAR",""].map(SA).join(
`\r
`)}function ko(e,{exercises:t,danger:n}){let r=e.filter(({key:a})=>a==="plan@").at(-1)?.response,i=a=>bo(a)&&Ue(a)!=="";
if(!r||!i(r.if)||!i(r.then))return"";let s=a=>Object.values(n).some(c=>Nn(a,c).length);if(Object.values(r).flatMap(QA).some(
s))return"";let{sentence:o=""}=t.plan.reflection;return mt(o,r)}var QA=e=>(e?.own?[e.own]:[e].flat()).filter(bo),bo=e=>typeof e==
"string";async function kA({day:e,entry:t},n,r,i){return["BEGIN:VEVENT",`SUMMARY:${Eo(r)}`,`DTSTART;VALUE=DATE:${e.replaceAll(
"-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await bA(t)}`,...i?["CLASS:PRIVATE",`DESCRIPTION:${Eo(i)}`]:[],
"TRANSP:TRANSPARENT","END:VEVENT"]}async function bA({key:e,response:t,at:n}){let r=Object.entries(t).filter(([,f])=>f!==
null),i=lr([n,Object.fromEntries(r)]),s=f=>new TextEncoder().encode(f),o={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.
importKey("raw",s(i),o,!1,["sign"]),c=new Uint8Array(await crypto.subtle.sign("HMAC",a,s(e))).slice(0,16);return c[6]=c[6]&
15|64,c[8]=c[8]&63|128,Array.from(c,f=>f.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-\
$2-$3-$4-")}function lr(e){return Array.isArray(e)?`[${e.map(lr).join(", ")}]`:e&&typeof e=="object"?`{${Object.keys(e).
sort().map(n=>`${lr(n)}: ${lr(e[n])}`).join(", ")}}`:JSON.stringify(e).replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).
toString(16).padStart(4,"0")}`)}var Bo=e=>Ue(e.replace(EA," ").replace(BA,"")),Eo=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function SA(e){let t=[],n=[],r=0;for(let i of e){let s=DA(i);if(n.length&&r+s>=yA){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,r=a.length}n.push(i),r+=s}return[...t,n.join("")].join(`\r
 `)}var DA=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var FA={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Pt=10,
UA=400,Bn=17,Ai=16,bt=14,[xo,vo]=[12,38],[hi,fi,xA]=[46,8,30],So=15,Do=26,vA=14;function ui(e,t,n){let r=t.filter(({id:a})=>e.
some(c=>c[a]!==null)),[i,s]=e.length>1?jA(e,r,n):OA(e[0],r,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ae(s)}`}">
${i.join(`
`)}
</svg>
`}function OA(e,t,n){let[r,i,s]=[92,14,n-14],o=c=>i+(s-i)*c/Pt;return[t.flatMap(({id:c,name:A},f)=>{let u=f*r,I=u+46,m=e[c],
E=[...Array(Pt+1).keys()].map(b=>En([o(b),I-5],[o(b),I+5],"edge",1)),U=[0,Pt].filter(b=>b!==m).map(b=>ut(`${b}`,o(b),I+25,
"muted",{size:bt,anchor:"middle"}));return[ut(A,0,u+Bn,c,{size:Bn,bold:!0}),En([i,I],[s,I],"edge",1.5),...E,...U,Go(c,o(
m),I,9),ut(`${m}`,o(m),I+29,c,{size:Bn,bold:!0,anchor:"middle"})]}),t.length*r-8]}function jA(e,t,n){let r=MA(e,xo,n-vo),
i=hi+Pt*fi+xA,s=t.flatMap(({id:A,name:f},u)=>RA(e,A,f,r,u*i,n)),o=t.length*i,[a,c]=HA(e,r,o,n);return[[...s,...a],o+c]}function RA(e,t,n,r,i,s){
let[o,a]=[i+hi,i+hi+Pt*fi],c=e.map((I,m)=>({value:I[t],x:r[m],y:a-fi*I[t]})).filter(({value:I})=>I!==null),A=[o,a].flatMap(
(I,m)=>[En([0,I],[s-vo+xo,I],"line",1),ut(m?"0":`${Pt}`,s,I+5,"muted",{size:bt,anchor:"end"})]),f=Math.min(...r.slice(1).
map((I,m)=>I-r[m])),u=f<11?Math.max(2,f/3):5.5;return[ut(n,0,i+Bn,t,{size:Bn,bold:!0}),...A,XA(c,t),...c.map(({x:I,y:m})=>Go(
t,I,m,u)),...GA(c,t)]}function GA(e,t){let n=e.map(({value:i,x:s,y:o},a)=>{let[c,A]=[e[a-1]?.value??i,e[a+1]?.value??i],
f=c>=i&&A>=i&&c+A>2*i,u=(c-i)*(A-i)<0,I=a===0||a===e.length-1;return{value:i,x:s+(u?Math.sign(c-i)*6:0),y:o+(f?22:-11),half:`${i}`.
length*Ai*.6/2,rank:I?0:i===c?3:u?2:1}}),r=[];for(let i of n.sort((s,o)=>s.rank-o.rank))(i.rank===0||i.rank<3&&e.length<=
vA)&&!r.some(o=>NA(i,o))&&r.push(i);return r.map(({value:i,x:s,y:o})=>ut(`${i}`,s,o,t,{size:Ai,bold:!0,anchor:"middle"}))}
var NA=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Ai;function MA(e,t,n){let r=Oo(e);if(r.length===1){let A=(n-
t)/(e.length-1);return e.map((f,u)=>t+u*A)}let i=r.slice(1).map((A,f)=>wo(r[f].day,A.day)),s=So*(e.length-r.length)+Do*i.
length,o=Math.min(1,(n-t)/s),a=Math.max(0,n-t-s)/i.reduce((A,f)=>A+f,0),c=t;return r.flatMap(({many:A},f)=>(f&&(c+=Do*o+
a*i[f-1]),Array.from({length:A},(u,I)=>(I&&(c+=So*o),c))))}function Oo(e){if(!e.every(({day:r},i)=>r&&r>=(e[i-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:r}of e)n.at(-1)?.day===r?n.at(-1).many++:n.push({day:r,many:1});return n}
function HA(e,t,n,r){let i=Oo(e);if(i.length===1){let[f]=i.map(L=>L.day&&Uo(L.day,!0)),I=r<UA||e.length>4?2:e.length,m=I===
2?[0,e.length-1]:[...e.keys()],E=r/I-14,U=m.map(L=>({x:t[L],lines:VA(e[L].moment,E)})),b=Math.max(...U.map(({lines:L})=>L.
length))*bt*1.25,T=U.flatMap(({x:L,lines:v})=>Fo(v,L,n+12,r)),W=f?[ut(f,0,n+b+22,"muted",{size:bt})]:[];return[[...T,...W],
b+(f?28:8)]}let s=new Set(i.map(({day:f})=>f.slice(0,4))),o=[],a=0;for(let{day:f,many:u}of i){let[I,m]=[t[a],t[a+u-1]];o.
push({from:I,to:m,x:(I+m)/2,words:Uo(f,s.size>1)}),a+=u}let c=o.flatMap(({from:f,to:u,x:I})=>[En([f,n-4],[u,n-4],"edge",
1),En([I,n-4],[I,n+2],"edge",1)]),A=TA(o.map(f=>({...f,...jo([f.words],f.x,r)})));return[[...c,...A.flatMap(({words:f,x:u})=>Fo(
[f],u,n+18,r))],24]}function TA(e){let[t,n]=[e[0],e.at(-1)],r=[t];for(let i of e.slice(1,-1))i.start>=r.at(-1).end+14&&i.
end+14<=n.start&&r.push(i);return[...r,n]}function jo(e,t,n){let r=Math.max(...e.map(Ar))/2,i=Math.min(Math.max(t,r),n-r);
return{start:i-r,end:i+r}}function Fo(e,t,n,r){let{start:i,end:s}=jo(e,t,r),[o,a]=i<=0?["start",0]:s>=r?["end",r]:["midd\
le",t];return e.map((c,A)=>ut(c,a,n+A*bt*1.25,"muted",{size:bt,anchor:o}))}var Uo=(e,t)=>(t?LA:YA).format(new Date(`${e}\
T00:00Z`)),Ro={timeZone:"UTC",month:"short",day:"numeric"},YA=new Intl.DateTimeFormat("en-US",Ro),LA=new Intl.DateTimeFormat(
"en-US",{...Ro,year:"numeric"});function VA(e,t){let n=[""];for(let s of e.split(/\s+/).filter(Boolean)){let o=`${n.at(-1)}\
 ${s}`.trim();!n.at(-1)||Ar(o)<=t?n[n.length-1]=o:n.push(s)}let[r,...i]=n;return[r,i.join(" ")].filter(Boolean).map(s=>KA(
s,t))}function KA(e,t){let n=[...e];if(Ar(e)<=t)return e;for(;n.length&&Ar(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var JA=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Ar=e=>[...e].reduce(
(t,n)=>t+bt*(JA.test(n)?1.05:.58),0),ae=e=>`${Math.round(e*10)/10}`,hr=e=>`var(--ajar-${e}, ${FA[e]})`,$A={"&":"&amp;","\
<":"&lt;",">":"&gt;"},PA=e=>e.replace(/[&<>]/g,t=>$A[t]);function ut(e,t,n,r,{size:i,bold:s=!1,anchor:o="start"}){let a=s?
' font-weight="650"':"";return`<text ${`x="${ae(t)}" y="${ae(n)}" text-anchor="${o}"`} font-size="${i}"${a} fill="${hr(r)}\
">${PA(e)}</text>`}var En=(e,t,n,r)=>`<path d="M${e.map(ae).join(" ")}L${t.map(ae).join(" ")}" stroke="${hr(n)}" stroke-\
width="${r}" fill="none"/>`,XA=(e,t)=>`<path d="M${e.map(({x:n,y:r})=>`${ae(n)} ${ae(r)}`).join("L")}" stroke="${hr(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Go(e,t,n,r){let[i,s,o]=[t,n,r];return`<path d="${{importance:`\
M${ae(i-o)} ${ae(s)}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0z`,confidence:`M${ae(i-o*.9)} ${ae(s-o*.9)}h${ae(
o*1.8)}v${ae(o*1.8)}h${ae(-o*1.8)}z`,readiness:`M${ae(i)} ${ae(s-o*1.25)}L${ae(i+o*1.25)} ${ae(s)}L${ae(i)} ${ae(s+o*1.25)}\
L${ae(i-o*1.25)} ${ae(s)}z`}[e]}" fill="${hr(e)}"/>`}var Ye=["importance","confidence","readiness"],WA=600,ZA=340,_A=10;function Ii(e,t,n=null){let r=s=>Number.isInteger(s)&&
s>=0&&s<=_A,i=Ye.map(s=>[s,r(t[s])?t[s]:null]);return{moment:e,...Object.fromEntries(i),day:n}}var Mo=e=>e.map(t=>({...Ae(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>Ii(t,
n.confirmed,mn(n)));function qA(e,t){let n=e.filter(To);if(!n.length)return"";let r={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[i,s]=[n[0],n.at(-1)],o={first:i.moment,last:s.
moment},a=Ye.filter(A=>i[A]!==null);if(n.length===1){let A=f=>_(t["check-ins-value"],{ruler:r[f],value:i[f]});return _(t["\
check-ins-once"],{moment:i.moment,rulers:No(a.map(A))})}let c=a.filter(A=>s[A]!==null).map(A=>_(i[A]===s[A]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:r[A],before:i[A],after:s[A]}));return c.length?_(t["check-ins-since"],{...o,rulers:No(
c)}):_(t["check-ins-differ"],o)}function Ho(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},r=Ye.map(s=>({id:s,name:n[s]})),i=e.filter(To);return{sentence:qA(e,t),wide:ui(i,r,WA),narrow:ui(
i,r,ZA),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(s=>[s.moment,...Ye.map(o=>s[o])])}}var To=e=>Ye.
some(t=>e[t]!==null),zA=new Intl.ListFormat("en-US",{type:"conjunction"}),No=e=>zA.format(e);var pi=1,gi="\uFEFF",eh=/[\u202a-\u202e\u2066-\u2069]/g,Lo="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",Vo=`${Lo}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,th=new RegExp(
`(?:[${Lo}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),nh=new RegExp(`^[${Vo}]+`),rh=new RegExp(`(^|[;,|"])([${Vo}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function Ko(e,t){let n=e.filter(({response:s})=>s).map(s=>sh(s,di(Ae(s.key).exercise,t))),r={format:"ajar-jo\
urnal",version:pi,entries:n},i=s=>`\\u${s.charCodeAt(0).toString(16)}`;return`${JSON.stringify(r,null,2).replace(eh,i)}
`}function Jo(e){let t=e.filter(({key:r,response:i,confirmed:s})=>ih(r)&&i&&s).map(r=>{let{moment:i,...s}=Ii(ah(Ae(r.key).
moment),r.confirmed);return[mn(r)??"",i,...Ye.map(o=>s[o]??"")]}),n=[["day","moment",...Ye],...t];return gi+n.map(r=>`${r.
map(ch).join(",")}
`).join("")}var di=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function wi({after:e,among:t,...n},r){return ot({items:[
n],ids:[n.id]},{[n.id]:r})[n.id]}var ih=e=>Ae(e).exercise==="check-in";function sh({key:e,response:t,done:n,confirmed:r,
at:i},s){let o=r&&qe(r,t),{exercise:a,moment:c}=Ae(e);return{exercise:a,moment:c,title:s?.title??"",at:i,done:n,confirmed:r&&
!o?Yo(r,s):!!r,answers:Yo(t,s)}}function Yo(e,t){let n=new Map(t?.items.map(r=>[r.id,r]));return Object.entries(e).filter(
([,r])=>r!==null).map(([r,i])=>{let s=n.get(r),o={item:r,question:s?_(s.ask,e):"",answer:i},a=s?.cards&&oh(s,i);return a?
{...o,"in-words":a}:o})}function oh(e,t){try{return at(e,wi(e,t))}catch{return null}}function ah(e){return Ue(e.replace(
th," ")).replace(nh,"").replace(rh,"$1$2'")}var ch=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;var $o={null:null,true:!0,false:!1},lh=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,Ah={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},hh=/[ !#-[\]-\uffff]*/y,fh=/null|true|false|-?Infinity|NaN/y,uh=/[0-9a-fA-F]{4}/y,Ih=/[ \t\n\r]*/y,yn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function Po(e){let t=0,n=(I=t)=>{throw new yn(e.slice(0,I).split(`
`).length)},r=I=>{I.lastIndex=t;let[m]=I.exec(e)??[null];return t+=m?.length??0,m},i=()=>r(Ih),s=I=>{e[t]!==I&&n(),t++};
function o(){let I=e[t];if(I==='"')return a();if(I==="{")return f();if(I==="[")return A();let m=r(fh);if(m!==null&&m in $o)
return $o[m];let E=m?Number.NaN:r(lh);return E===null&&n(),Number.isFinite(+E)||n(0),+E}function a(){t++;let I="";for(;I+=
r(hh),e[t]!=='"';){e[t]!=="\\"&&n();let m=e[t+1];t+=2,m==="u"?I+=String.fromCharCode(Number.parseInt(r(uh)??n(),16)):I+=
Ah[m]??n(t-2)}return t++,I}function c(I,m){let E=[];if(t++,i(),e[t]!==I)for(;E.push(m()),i(),e[t]!==I;){let U=t;s(","),i(),
e[t]===I&&n(U)}return t++,E}let A=()=>c("]",o),f=()=>Object.fromEntries(c("}",()=>{e[t]!=='"'&&n();let I=a();return i(),
s(":"),i(),[I,o()]}));i();let u=o();return i(),t<e.length&&n(),u}var Ci=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];var It=class extends ie{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=Ci(t)}},
Ee=(e,t={})=>({code:e,values:t});function Zo(e,t){let n=ph(e.startsWith(gi)?e.slice(1):e),r=wh(n);if(r.length)throw new It(
...r);let i=[];return{entries:n.map((o,a)=>{let c=di(o.exercise,t),A=a+1;c||i.push(Ee("journal-import-unknown-exercise",
{n:A,exercise:o.exercise}));let f=U=>{let{response:b,misfits:T}=mh(A,c,U);return i.push(...T),b},u=f(o.answers),{confirmed:I,
done:m,at:E}=o;return{key:mi(o),response:u,done:m,confirmed:Array.isArray(I)?f(I):I?u:null,at:E}}),notes:Ci(i)}}var mi=({
exercise:e,moment:t})=>`${e}@${t}`;function ph(e){let t=gh(e),{format:n,version:r,entries:i}=Bi(t)?t:{};if(n!=="ajar-jou\
rnal"||!(Number.isInteger(r)||typeof r=="boolean"))throw new It(Ee("journal-import-other-file"));if(r>pi)throw new It(Ee(
"journal-import-newer"));if(!Array.isArray(i))throw new It(Ee("journal-import-other-file"));let s=i.flatMap((o,a)=>dh(o,
a+1));if(s.length)throw new It(...s);return i.map(o=>({..._o,...o}))}function gh(e){try{return Po(e)}catch(t){throw t instanceof
yn||t instanceof RangeError?new It(Ee("journal-import-not-json",{line:t.line??1})):t}}var _o={moment:"",at:"",done:!1,confirmed:!1},
Bi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),fr=e=>typeof e=="string",Xo={exercise:fr,moment:fr,at:e=>fr(e)&&(e===
""||li(e)),done:e=>typeof e=="boolean"};function dh(e,t){if(!Bi(e))return[Ee("journal-import-other-file")];let n={..._o,
...e},r=Object.keys(Xo).filter(i=>!Xo[i](n[i]));if(typeof n.confirmed!="boolean"){let i=Wo(n.confirmed,"confirmed");i.length&&
r.push("confirmed",...i)}return r.push(...Wo(n.answers,"answers")),r.map(i=>Ee("journal-import-incomplete",{n:t,name:i}))}
function Wo(e,t){return Array.isArray(e)?e.flatMap(n=>Bi(n)?fr(n.item)?[]:["item"]:[t]):[t]}function wh(e){let t=new Set;
return e.flatMap((n,r)=>{let i=r+1,s=t.has(mi(n))?[Ee("journal-import-twice",{n:i,exercise:n.exercise})]:[];t.add(mi(n));
let o=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?Ch(a.map(({item:c})=>c)):[]);return[...s,...o.map(a=>Ee("journ\
al-import-answer-twice",{n:i,item:a}))]})}var Ch=e=>{let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].
filter(([,n])=>n>1).map(([n])=>n)};function mh(e,t,n){let r=Object.fromEntries(n.map(({item:f,answer:u=null})=>[f,u]));if(!t)
return{response:r,misfits:[]};let i=new Map(t.items.map(f=>[f.id,f])),s=f=>!i.has(f)&&t.ids.includes(f),o=Object.entries(
r),a=Object.fromEntries(o.filter(([f])=>s(f))),c=Object.fromEntries(o.filter(([f])=>!s(f))),A=Bh(e,t,i,c);return{response:A.
length?r:{...ot(t,c),...a},misfits:A}}function Bh(e,t,n,r){let i={},s=[];for(let[a,c]of Object.entries(r)){if(!n.has(a)){
let{title:A}=t;s.push(Ee("journal-import-unknown-question",{n:e,exercise:A,item:a}));continue}try{i[a]=wi(n.get(a),c)}catch(A){
if(!(A instanceof ue))throw A;let f=Ee(A.code,A.values);s.push(Ee("journal-import-misfit",{n:e,item:a,why:f}))}}if(s.length)
return s;let o=ot(t,i);return Object.keys(i).filter(a=>!qe(o[a],i[a])).map(a=>Ee("journal-import-not-asked",{n:e,item:a}))}function pt(e,t,n=t["keep-failed"]){let{code:r,values:i={},notices:s}=Vn(e);if(s)return s.map(a=>pt(a,t,n)).join(`
`);if(!Object.hasOwn(t,r??""))return n;let o=Object.entries(i).map(([a,c])=>[a,c?.code?pt(c,t,n):c]);return _(t[r],Object.
fromEntries(o))}var Wt="home",kn="help@",Ei="plan",Eh=[Ei,"needs","support","goal-ladder"],qo="until ",bi=e=>`${qo}${Nt(e)}`;function Ir(e,t,n){
let{exercise:r,moment:i}=Ae(t.key),s=i?`${i}, ${n}`:n,o=`${r}@${s}`;for(let a=2;e.get(o);a++)o=`${r}@${s} (${a})`;e.place(
{...t,key:o})}var ge,gt,be,St,Dt,bn,Sn,Dn,Xt,Fn,z,yi,zo,Qn,ea,Qi,ta,na,ur,ra,ia,sa,ki,pr=class{constructor({journal:t,data:n,
words:r,send:i,today:s,notice:o,print:a}){K(this,z);K(this,ge);K(this,gt);K(this,be);K(this,St);K(this,Dt);K(this,bn);K(
this,Sn);K(this,Dn);K(this,Xt,Promise.resolve());K(this,Fn,{calendar:t=>d(this,z,yi).call(this,t),"calendar-line":t=>d(this,
z,yi).call(this,t,ko(t,h(this,gt))),everything:t=>$t("notes.json","application/json",Ko(t,h(this,gt))),"check-ins":t=>$t(
"numbers.csv","text/csv",Jo(t))});G(this,ge,t),G(this,gt,n),G(this,be,r),G(this,St,i),G(this,Dt,s),G(this,bn,o),G(this,Sn,
a),G(this,Dn,new Map(n.sections.flatMap(c=>c.keys.map(A=>[A,c]))))}state(){let t=d(this,z,Qn).call(this),n=d(this,z,ra).
call(this,t);return{welcome:d(this,z,ia).call(this,t,n),section:n?.id??"",due:d(this,z,sa).call(this,t),plan:d(this,z,ki).
call(this,`${Ei}@`),earlier:t.map(({key:r})=>({key:r,...Ae(r)})).filter(({exercise:r,moment:i})=>r===Ei&&i).map(({key:r,
moment:i})=>({title:i,plan:d(this,z,ki).call(this,r)})),something:t.length>0,danger:d(this,z,ea).call(this)}}receive(t){
let{take:n,paper:r,country:i=""}=t;if(n==="plan"&&["us-letter","a4"].includes(r))d(this,z,ur).call(this,()=>h(this,Sn).call(
this,d(this,z,Qn).call(this),{paper:r,country:i}));else if(Object.hasOwn(h(this,Fn),n??""))d(this,z,ur).call(this,async()=>h(
this,St).call(this,{file:await h(this,Fn)[n](d(this,z,Qn).call(this))}));else if(typeof t.country=="string")h(this,ge).put(
kn,{country:i},!0);else if(typeof t.import=="string")d(this,z,ur).call(this,()=>d(this,z,ta).call(this,t.import));else if(t.
restart===!0)d(this,z,zo).call(this);else return!1;return!0}settled(){return h(this,Xt)}};ge=new WeakMap,gt=new WeakMap,
be=new WeakMap,St=new WeakMap,Dt=new WeakMap,bn=new WeakMap,Sn=new WeakMap,Dn=new WeakMap,Xt=new WeakMap,Fn=new WeakMap,
z=new WeakSet,yi=async function(t,n=""){let r=await Qo(t,h(this,be),h(this,Dt).call(this),n);return $t(yo,"text/calendar",
r)},zo=function(){h(this,ge).batch(()=>{for(let t of d(this,z,Qn).call(this))Ae(t.key).moment.includes(qo)||(Ir(h(this,ge),
t,bi(h(this,Dt).call(this))),h(this,ge).remove(t.key))})},Qn=function(){return h(this,ge).entries().filter(({key:t})=>t!==
kn)},ea=function(){for(let t of Eh){let n=d(this,z,Qi).call(this,`${t}@`);if(n)return n}return null},Qi=function(t){let n=h(
this,ge).get(t);return n?h(this,bn).call(this,Ae(t).exercise,n.response):null},ta=function(t){let{entries:n,notes:r}=Zo(
t,h(this,gt));h(this,ge).batch(()=>{for(let s of n)d(this,z,na).call(this,s)});let i=_(h(this,be)["home-brought"],{n:n.length});
h(this,St).call(this,{said:[i,...r.map(s=>pt(s,h(this,be)))].join(`
`)})},na=function(t){let n=h(this,ge).get(t.key);n?Cn([n.response,n.confirmed],[t.response,t.confirmed])||Ir(h(this,ge),
t,h(this,be)["home-brought-moment"]):h(this,ge).place(t)},ur=function(t){G(this,Xt,h(this,Xt).then(t).catch(n=>{h(this,St).
call(this,{said:pt(n,h(this,be),h(this,be)["home-failed"])})}))},ra=function(t){let n=t.reduce((r,i)=>r&&r.at>=i.at?r:i,
null);return n?h(this,Dn).get(n.key):void 0},ia=function(t,n){let r=h(this,be);return t.length?n?_(r["home-stopped"],{title:n.
title}):r["home-welcome"]:r["home-empty"]},sa=function(t){let n=h(this,be),r=h(this,Dt).call(this),i=ar(t,r),s=cr(t,r),o=[];
return i&&o.push(_(n["home-review"],{day:Nt(i.day)})),s&&s.day<=r?o.push(n["home-check-in-now"]):s&&o.push(_(n["home-che\
ck-in"],{day:Nt(s.day)})),o},ki=function(t){let n=h(this,ge).get(t),r=h(this,gt).exercises[Ae(t).exercise];return!n?.confirmed||
!r||!Tn(r,n.confirmed)?[]:ir(r,n.confirmed,{plain:!!d(this,z,Qi).call(this,t)}).filter(({said:i})=>i.length).map(({heading:i,
said:s})=>({heading:i,said:s,words:[]}))};var ha=1e3,Si=2e3,yh=15,oa=10*ha,aa=6e4,ca="journal-passphrase-changed",Qh="notes",kh="application/octet-stream",tt,Di=class{constructor(){
K(this,tt,new Map)}start(t,n,r){clearTimeout(h(this,tt).get(t));let i=()=>{h(this,tt).delete(t),r()};h(this,tt).set(t,setTimeout(
i,n))}isPending(t){return h(this,tt).has(t)}stop(){for(let t of h(this,tt).values())clearTimeout(t);h(this,tt).clear()}};
tt=new WeakMap;var le,ye,xn,Re,wt,Ft,vn,_t,On,ee,Le,nt,qt,de,Ut,De,Ct,xt,jn,Fe,zt,vt,rt,y,fa,gr,pe,dt,dr,ua,Ia,pa,ga,da,
wa,Ca,Fi,ma,Ba,wr,Ea,et,Ui,xi,Un,ya,vi,Oi,Zt,Cr,Se,mr=class{constructor({journal:t,place:n,here:r,send:i,words:s,stores:o,
judge:a,now:c,today:A}){K(this,y);K(this,le);K(this,ye);K(this,xn);K(this,Re);K(this,wt);K(this,Ft);K(this,vn);K(this,_t);
K(this,On);K(this,ee,null);K(this,Le,!1);K(this,nt,!1);K(this,qt,!1);K(this,de,new Set);K(this,Ut,"");K(this,De,"");K(this,
Ct,!1);K(this,xt,yh);K(this,jn,0);K(this,Fe,new Di);K(this,zt,Promise.resolve());K(this,vt,0);K(this,rt,0);G(this,le,t),
G(this,ye,n),G(this,xn,r),G(this,Re,i),G(this,wt,s),G(this,Ft,o),G(this,vn,a),G(this,_t,c),G(this,On,A),t.listen(f=>d(this,
y,Ea).call(this,f)),n.watch(()=>d(this,y,pe).call(this,()=>d(this,y,Un).call(this))),d(this,y,pe).call(this,()=>d(this,y,
Un).call(this))}get state(){let t=h(this,ee)!==null;return{state:h(this,nt)?"locked":t?"kept":"none",exists:h(this,Le),place:"",
here:h(this,xn),saved:t&&!h(this,de).size&&!h(this,De),reopen:h(this,Ct),problem:h(this,Ut)||h(this,De)||d(this,y,fa).call(
this),copied:"",minutes:h(this,xt),hosted:!1}}async settled(){for(;h(this,vt);)await h(this,zt)}receive(t){d(this,y,Cr).
call(this);let{keep:n,unlock:r,change:i,minutes:s,strength:o,bring:a}=t;if(typeof n=="string")d(this,y,dt).call(this,()=>d(
this,y,Ia).call(this,n));else if(typeof r=="string")d(this,y,dt).call(this,()=>d(this,y,pa).call(this,r));else if(typeof i==
"string"&&h(this,ee))d(this,y,dt).call(this,()=>d(this,y,ga).call(this,i));else if(t.lock===!0)d(this,y,pe).call(this,()=>this.
lock());else if(t.erase===!0)d(this,y,dt).call(this,()=>d(this,y,wa).call(this));else if(t.erase==="saved")d(this,y,dt).
call(this,()=>d(this,y,Ca).call(this));else if(t.take==="sealed")d(this,y,dt).call(this,()=>d(this,y,ma).call(this));else if(a instanceof
Uint8Array)d(this,y,dt).call(this,()=>d(this,y,Ba).call(this,a));else if(Number.isInteger(s)&&s>=1&&s<=1440)G(this,xt,s),
d(this,y,Cr).call(this),d(this,y,Se).call(this);else if(typeof o=="string")d(this,y,pe).call(this,()=>d(this,y,ua).call(
this,o));else return t.active===!0||typeof t.place=="string";return!0}flush(){h(this,ee)&&h(this,de).size&&d(this,y,pe).
call(this,()=>d(this,y,et).call(this))}leave(){let t=h(this,ee);if(!t){en(this,rt)._++,h(this,nt)||d(this,y,Zt).call(this,
()=>h(this,le).clear());return}let n=d(this,y,Ui).call(this);d(this,y,wr).call(this),G(this,nt,!0),d(this,y,Se).call(this),
d(this,y,Zt).call(this,()=>h(this,le).clear()),d(this,y,pe).call(this,async()=>{try{n.size&&await la(t,n,()=>{})}finally{
t.close()}})}async lock(){if(h(this,ee)&&(await d(this,y,et).call(this),!!h(this,ee))){if(h(this,de).size){h(this,Fe).start(
"idle",oa,()=>d(this,y,pe).call(this,()=>this.lock())),d(this,y,Se).call(this);return}h(this,ee).close(),d(this,y,wr).call(
this),G(this,nt,!0),d(this,y,Se).call(this),d(this,y,Zt).call(this,()=>h(this,le).clear())}}};le=new WeakMap,ye=new WeakMap,
xn=new WeakMap,Re=new WeakMap,wt=new WeakMap,Ft=new WeakMap,vn=new WeakMap,_t=new WeakMap,On=new WeakMap,ee=new WeakMap,
Le=new WeakMap,nt=new WeakMap,qt=new WeakMap,de=new WeakMap,Ut=new WeakMap,De=new WeakMap,Ct=new WeakMap,xt=new WeakMap,
jn=new WeakMap,Fe=new WeakMap,zt=new WeakMap,vt=new WeakMap,rt=new WeakMap,y=new WeakSet,fa=function(){let t=h(this,ee)?.
damage;return t?d(this,y,gr).call(this,t):""},gr=function(t){return pt(t,h(this,wt))},pe=function(t){en(this,vt)._++,G(this,
zt,h(this,zt).then(t).catch(n=>{d(this,y,dr).call(this,n),d(this,y,Se).call(this)}).finally(()=>{en(this,vt)._--}))},dt=
function(t){d(this,y,pe).call(this,async()=>{G(this,Ut,"");try{await t()}catch(n){d(this,y,dr).call(this,n)}d(this,y,Cr).
call(this),d(this,y,Se).call(this)})},dr=function(t){h(this,Ct)||G(this,Ct,t.code===ca),G(this,Ut,d(this,y,gr).call(this,
t))},ua=async function(t){let n=h(this,wt),r={none:n["keep-strength-none"],weak:n["keep-strength-weak"],fair:n["keep-str\
ength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};h(this,Re).call(this,{keeping:{strength:r[await h(
this,vn).call(this,t)]}})},Ia=async function(t){let n=h(this,rt),r=await h(this,Ft).create(h(this,ye),t);if(n!==h(this,rt)){
r.close();return}G(this,ee,r),G(this,Le,!0),G(this,de,new Set(h(this,le).keys())),await d(this,y,et).call(this)},pa=async function(t){
let n=h(this,rt),r=await h(this,Ft).open(h(this,ye),t),i=await r.entries();if(n!==h(this,rt)){r.close();return}let s=h(this,
ee)!==null,o=h(this,le).entries().filter(({key:a})=>!s||h(this,de).has(a));h(this,ee)?.close(),G(this,ee,r),G(this,Le,!0),
G(this,nt,!1),G(this,Ct,!1),d(this,y,Se).call(this),d(this,y,Oi).call(this,i),s||h(this,Re).call(this,{open:Wt}),h(this,
le).batch(()=>o.forEach(a=>d(this,y,da).call(this,a))),await d(this,y,et).call(this)},ga=async function(t){h(this,ee)&&(await h(
this,ee).changePassphrase(t),h(this,Re).call(this,{keeping:{changed:!0}}))},da=function(t){let n=h(this,le).get(t.key),r=n?.
done&&!t.done;n&&!r&&!Cn(n.response,t.response)&&Ir(h(this,le),n,bi(h(this,On).call(this))),h(this,le).place(r?{...t,confirmed:n.
confirmed}:t)},wa=async function(){let t=h(this,wt),n={erased:t["home-erased"]};h(this,ee)?(n={erased:await d(this,y,Fi).
call(this)},h(this,ee)?.close(),d(this,y,wr).call(this)):await h(this,ye).read()&&(n={said:t["home-not-erased"]}),d(this,
y,Zt).call(this,()=>h(this,le).clear()),h(this,Re).call(this,n)},Ca=async function(){if(h(this,ee)||!await h(this,ye).read())
return;let t=await d(this,y,Fi).call(this);G(this,nt,!1),h(this,Re).call(this,{said:t})},Fi=async function(){let{notices:t=[]}=await h(
this,ye).erase();G(this,Le,!1);let n=h(this,wt);return t.map(r=>pt(r,n)).join(`
`)||n["journal-here-erased"]},ma=async function(){let t=await h(this,ye).read();t&&h(this,Re).call(this,{file:$t(Qh,kh,t.
bytes)})},Ba=async function(t){if(h(this,ee))return;await h(this,Ft).check(t);let n=await h(this,ye).read();await h(this,
ye).replace(t,n?.tag??null),G(this,Le,!0)},wr=function(){en(this,rt)._++,G(this,ee,null),G(this,De,""),G(this,Ct,!1),G(this,
de,new Set),h(this,Fe).stop()},Ea=function(t){if(!h(this,ee)||h(this,qt))return;for(let r of t)h(this,de).add(r);t.every(
r=>h(this,le).isDraft(r))?h(this,Fe).start("save",ha,()=>d(this,y,pe).call(this,()=>d(this,y,et).call(this))):d(this,y,pe).
call(this,()=>d(this,y,et).call(this)),d(this,y,Se).call(this)},et=async function(){let t=h(this,ee);if(t){try{if(await d(
this,y,xi).call(this),t!==h(this,ee))return;await la(t,d(this,y,Ui).call(this),(n,r)=>{h(this,le).get(n)===r&&h(this,de).
delete(n)}),G(this,Ut,"")}catch(n){if(t!==h(this,ee))return;d(this,y,dr).call(this,n),h(this,Fe).start("save",oa,()=>d(this,
y,pe).call(this,()=>d(this,y,et).call(this)))}d(this,y,Se).call(this)}},Ui=function(){let t=h(this,le).entries().filter(
({key:r})=>h(this,de).has(r)),n=new Map(t.map(r=>[r.key,r]));for(let r of h(this,de))n.has(r)||n.set(r,void 0);return n},
xi=async function(){let t=h(this,ee),n=await t.refresh();t===h(this,ee)&&(d(this,y,Oi).call(this,n),G(this,De,""))},Un=async function(){
let t=h(this,De);try{h(this,ee)?await d(this,y,xi).call(this):await d(this,y,ya).call(this)}catch(n){h(this,Ct)||G(this,
Ct,n.code===ca),G(this,De,d(this,y,gr).call(this,n)),h(this,ee)||h(this,Fe).start("look",Si,()=>d(this,y,pe).call(this,()=>d(
this,y,Un).call(this)))}h(this,De)!==t&&(h(this,ee)&&!h(this,De)&&h(this,de).size&&await d(this,y,et).call(this),d(this,
y,Se).call(this))},ya=async function(){let t=await h(this,ye).read()!==null;G(this,De,""),!(t===h(this,Le)||h(this,ee))&&
(G(this,Le,t),d(this,y,Se).call(this))},vi=function(){h(this,_t).call(this)-h(this,jn)>h(this,xt)*aa&&d(this,y,pe).call(
this,()=>this.lock()),h(this,ee)&&(h(this,vt)||d(this,y,pe).call(this,()=>d(this,y,Un).call(this)),h(this,Fe).start("pol\
l",Si,()=>d(this,y,vi).call(this)))},Oi=function(t){d(this,y,Zt).call(this,()=>{for(let n of t){let r=h(this,le).get(n.key);
h(this,de).has(n.key)?r&&!r.done&&n.confirmed!==null&&h(this,le).place({...r,confirmed:n.confirmed}):h(this,le).place(n)}})},
Zt=function(t){G(this,qt,!0);try{h(this,le).batch(t)}finally{G(this,qt,!1)}},Cr=function(){if(G(this,jn,h(this,_t).call(
this)),!h(this,ee))return;let t=()=>d(this,y,pe).call(this,()=>this.lock());h(this,Fe).start("idle",h(this,xt)*aa,t),h(this,
Fe).isPending("poll")||h(this,Fe).start("poll",Si,()=>d(this,y,vi).call(this))},Se=function(){h(this,Re).call(this,{keeping:this.
state})};async function la(e,t,n){let r=new Map((await e.entries()).map(a=>[a.key,a])),i=!1;for(let[a,c]of t)c&&(await e.
append(c),n(a,c),i||(i=bh(c,r.get(a))));let s=[...t.keys()].filter(a=>!t.get(a));if(!s.length&&!i)return;let o=(await e.
entries()).filter(({key:a})=>!s.includes(a));await e.rewrite(o);for(let a of s)n(a,void 0)}var bh=(e,t)=>{let n=Aa(e);return t!==
void 0&&[...Aa(t)].some(r=>!n.has(r))},Aa=({response:e,confirmed:t})=>{let n=[e,t].flatMap(r=>Object.entries(r??{}));return new Set(
n.filter(([,r])=>r!==null).map(([r])=>r))};var ji="visit",Ri=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Sh=e=>Ri(e)&&typeof e.key=="string"&&Ri(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||Ri(e.confirmed))&&typeof e.at=="string";function Qa({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function r(a){try{return a.length?e().setItem(ji,JSON.stringify(a)):e().
removeItem(ji),!0}catch{return a.length===0}}function i(){try{let a=JSON.parse(e().getItem(ji)??"[]");return Array.isArray(
a)?a.filter(Sh):[]}catch{return[]}}let s=a=>t.addEventListener("beforeunload",c=>{a()&&c.preventDefault()});function o(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:r,recall:i,forget:()=>r(
[]),guard:s,onHide:o}}var ka=(e,t)=>({...e,"home-not-erased":e["home-not-erased-here"],...t==="browser"?{"keep-why":e["keep-why-browser"],"kee\
p-there":e["keep-there-browser"],"keep-saved":e["keep-saved-browser"]}:{}});var Gi="chart",Dh="check-in",Fh=5e3,ba=e=>`${e}`.padStart(2,"0");function Uh(e){let t=new Date(e);return`${t.getFullYear()}\
-${ba(t.getMonth()+1)}-${ba(t.getDate())}`}var xh=e=>new Promise(t=>{let n=setTimeout(t,Fh);e.catch(()=>{}).finally(()=>{
clearTimeout(n),t()})}),vh=({ready:e,answers:t,done:n})=>!e&&!(t&&!n);function Sa({data:e,place:t,here:n="browser",now:r=Date.
now,tab:i=Qa(),stores:s={create:In.create,open:In.open,check:ve.fromBytes},judge:o=fo,print:a=()=>{}}){let c=ka(e.words,
n),A={...e,words:c,danger:null},f=!1,u=j=>{A.danger=j},I=xh(Promise.resolve(e.danger).then(u)).then(()=>{f=!0,P&&Y()}),m=()=>Uh(
r()),{pages:E,notice:U}=A,b={pages:E,words:c,notice:U,page:0,couple:""},T=E.flatMap(j=>j.blocks),W=new Set(T.map(({key:j})=>j).
filter(Boolean)),L=T.filter(({kind:j})=>j==="exercise").map(({key:j})=>j),v=new Map,P=!1,S=!1,Q=0,D=0,H=!1,V=!0,g=(j,X)=>{
for(let q of v.get(j)??[])q(X)},w=j=>g("msg:custom",{...j,acknowledged:D}),B=new or(r);for(let j of i.recall())B.place(j);
let x=new mr({journal:B,place:t,here:n,words:c,stores:s,judge:o,now:r,today:m,send:j=>{j.keeping?.state&&N(),w(j)}}),M=new pr(
{journal:B,data:A,words:c,today:m,print:a,send:w,notice:O});B.listen(C),i.guard(()=>J()),i.onHide(()=>x.flush());function N(){
let{state:j,saved:X}=x.state;j==="none"?V=i.remember(B.entries()):(j==="locked"||X)&&i.forget()}function J(){let{state:j,
saved:X}=x.state;return j==="kept"?!X:j==="none"&&!V}function O(j,X){let q=A.exercises[j],Qe=q&&A.danger&&ss(q.items,X,A.
danger);return Qe&&{...Qe,countries:A.help}}function F(j){let X=B.get(j),q=A.exercises[Ae(j).exercise];if(!X||!q||!Tn(q,
X.response))return null;let Qe={answers:X.response,done:X.done};if(!X.done)return Qe;if(!f)return null;let jt=O(Ae(j).exercise,
X.response),Gn=!A.danger||!!jt?.kinds.length;return{...Qe,danger:jt,reflection:ir(q,X.response,{plain:Gn})}}let p=()=>{let j=q=>Ye.
some(Qe=>q[Qe]!==null),X=Mo(B.entries()).filter(j);return X.length?Ho(X,c):{}},k=()=>B.get(kn)?.response.country??"";function C(j){
N();for(let q of j)!W.has(q)||H||w({states:{[q]:F(q)??{answers:{},done:!1}}});j.includes(kn)&&w({country:k()});let X=j.filter(
q=>!B.isDraft(q));X.length&&W.has(Wt)&&w({states:{[Wt]:M.state()}}),W.has(Gi)&&X.some(q=>Ae(q).exercise===Dh)&&w({states:{
[Gi]:p()}})}function R(){P=!0,w({keeping:x.state,country:k()}),Y()}function Y(){let j=L.map(X=>[X,F(X)]).filter(([,X])=>X);
w({states:Object.fromEntries(j)})}function $({key:j,answers:X,done:q}){let Qe=ot(A.exercises[Ae(j).exercise],X);H=!q;try{
B.put(j,Qe,q)}finally{H=!1}}function Z(j){let{key:X}=j;if(j.ready===!0)R();else if(typeof j.chart=="string")w({states:{[Gi]:p()}});else if(j.
forget===!0)re();else if(x.receive(j))w({});else if(typeof j.home=="string")w({states:{[Wt]:M.state()}});else{if(M.receive(
j))return;if(j.gone===!0)x.flush();else if(W.has(X))j.remove===!0?B.remove(X):j.answers&&typeof j.done=="boolean"&&$(j);else
return}}function re(){Q++,x.leave(),i.forget(),V=!0}function ce(j){Number.isInteger(j.sent)&&(D=Math.max(D,j.sent));try{
Z(j)}catch(X){w({problem:{key:j.key??"",text:c["not-understood"]}}),X instanceof ue||console.error(X.name)}}return{get:j=>b[j],
set:(j,X)=>{b[j]!==X&&(b[j]=X,g(`change:${j}`,X))},save_changes:()=>{},on:(j,X)=>{v.set(j,[...v.get(j)??[],X])},send:j=>{
if(j.forget===!0){ce(j);return}let X=Q,q=()=>{X===Q&&ce(j)};S||(S=!f&&vh(j)),f||!S?queueMicrotask(q):I.then(q)},async settled(){
await I,await M.settled(),await x.settled()}}}var Oh="notes",Ot="head",it="parts",Hi="aside",Da=[Ot,it,Hi],jh=1,Rn=0,Mi="journal-here-blocked";function xa({databases:e=globalThis.
indexedDB,name:t=Oh}={}){let n=globalThis.BroadcastChannel&&new BroadcastChannel(t),r=new Set,i=()=>{for(let u of r)u()},
s=()=>{globalThis.document?.hidden||i()};n?.addEventListener("message",i);let o=null;function a(){return o??(o=Nh(e,t,()=>{
o=null}).catch(u=>{throw o=null,u})),o}async function c(u,I){for(let m=!0;;m=!1){let E=await a(),U;try{U=E.transaction(Da,
u,{durability:"strict"})}catch(b){if(!m||b.name!=="InvalidStateError")throw Br(b);o=null;continue}return Mh(U,I)}}let A=u=>c(
"readonly",u);async function f(u){let I=await c("readwrite",u);return n?.postMessage(null),I}return{read:()=>A(async u=>{
let I=await Ce(u(Ot).get(Rn));return I?{bytes:we(...await Ce(u(it).getAll())),tag:I.tag}:null}),readFrom:(u,I)=>A(async m=>{
let E=await Ce(m(Ot).get(Rn));if(!E)throw new se("gone");let U=Rh(u)!==E.file||I>E.length,b=U?0:await Gh(m(it),I),T=await Ce(
m(it).getAll(IDBKeyRange.lowerBound(b)));return{bytes:we(...T).subarray(U?0:I-b),tag:E.tag,replaced:U}}),append:(u,I)=>f(
async m=>{let E=await Ni(m,I);return await Ce(m(it).add(u.slice(),E.length)),Fa(m,E.file,E.length+u.length)}),async replace(u,I){
let m=await f(async E=>{if(I!==null)await Ni(E,I);else if(await Ce(E(Ot).get(Rn)))throw new se("exists");return await Ce(
E(it).clear()),await Ce(E(it).add(u.slice(),0)),Fa(E,va(),u.length)});return I===null&&globalThis.navigator?.storage?.persist?.().
catch(()=>{}),m},putAside:u=>f(async I=>{await Ni(I,u);let m=we(...await Ce(I(it).getAll()));return`damaged-${await Ce(I(
Hi).add(m))}`}),async erase(){if(await f(async I=>{for(let m of Da)await Ce(I(m).clear())}),(await a()).close(),o=null,!await Hh(
e,t))throw new ie("journal-here-not-erased");return{notices:[]}},watch(u){return r.size||Ua("addEventListener",s),r.add(
u),()=>{r.delete(u),r.size||Ua("removeEventListener",s)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),o?.then(u=>u.close()),o=null}}}var va=()=>Array.from(Pe(12),e=>e.toString(36)).join(""),Rh=e=>e.split(
"/")[0];async function Ni(e,t){let n=await Ce(e(Ot).get(Rn));if(!n)throw new se("gone");if(n.tag!==t)throw new se("chang\
ed");return n}async function Fa(e,t,n){let r=`${t}/${va()}`;return await Ce(e(Ot).put({file:t,length:n,tag:r},Rn)),r}async function Gh(e,t){
return(await Ce(e.openKeyCursor(IDBKeyRange.upperBound(t),"prev")))?.key??0}function Ua(e,t){globalThis.document?.[e]("v\
isibilitychange",t),globalThis.window?.[e]("focus",t)}function Nh(e,t,n){return new Promise((r,i)=>{if(!e||globalThis.isSecureContext===
!1){i(new se("unreachable",Mi));return}let s;try{s=e.open(t,jh)}catch{i(new se("unreachable",Mi));return}s.onupgradeneeded=
()=>{s.result.createObjectStore(Ot),s.result.createObjectStore(it),s.result.createObjectStore(Hi,{autoIncrement:!0})},s.
onerror=()=>i(Br(s.error)),s.onsuccess=()=>{let o=s.result;o.onclose=n,o.onversionchange=()=>{o.close(),n()},r(o)}})}function Mh(e,t){
return new Promise((n,r)=>{let i,s=null;e.oncomplete=()=>n(i),e.onabort=()=>r(s??Br(e.error)),t(o=>e.objectStore(o)).then(
o=>{i=o},o=>{s=o instanceof se?o:Br(o);try{e.abort()}catch{r(s)}})})}var Ce=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),
e.onerror=()=>n(e.error)});function Br(e){if(e instanceof se)return e;if(e?.name==="QuotaExceededError")return new se("f\
ull");let t=["SecurityError","InvalidStateError","NotAllowedError"].includes(e?.name);return new se("unreachable",t?Mi:"")}
async function Hh(e,t){return await new Promise(r=>{let i=e.deleteDatabase(t);i.onsuccess=i.onerror=r,i.onblocked=r}),!(await e.
databases?.()??[]).some(r=>r.name===t)}function ja(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(r,{query:i="",body:s,headers:o={},refused:a="\
changed",none:c=[]}={}){let A;try{A=await t(`${e}${i}`,{method:r,body:s,headers:o,cache:"no-store",credentials:"same-ori\
gin",redirect:"error"})}catch{throw new se("unreachable")}if(A.ok)return A;if(c.includes(A.status))return null;throw await Th(
A,a)}return{async read(){let r=await n("GET",{none:[404]});return r&&{bytes:await Oa(r),tag:Er(r)}},async readFrom(r,i){
let s={"If-Match":r},o=await n("GET",{query:`?from=${i}`,headers:s}),a=o.status!==206;return{bytes:await Oa(o),tag:Er(o),
replaced:a}},append:async(r,i)=>Er(await n("POST",{body:r,headers:{"If-Match":i}})),async replace(r,i){let s=i===null;return Er(
await n("PUT",{body:r,headers:s?{"If-None-Match":"*"}:{"If-Match":i},refused:s?"exists":"changed"}))},async putAside(r){
let s=await n("POST",{query:"?aside",headers:{"If-Match":r},none:[400,404,405]});return s?(await s.json()).name:""},async erase(){
return(await n("DELETE")).json()},watch(r){let i=()=>{globalThis.document?.hidden||r()};return globalThis.document?.addEventListener(
"visibilitychange",i),()=>globalThis.document?.removeEventListener("visibilitychange",i)}}}var Er=e=>e.headers.get("ETag");
async function Oa(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new se("unreachable")}}async function Th(e,t){
if(e.status===412)return new se(t);if(e.status===404)return new se("gone");if(e.status===507)return new se("full");let n=(await e.
json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new ie(n[0].code,n[0].values):new se("unreachable")}var Ra=(e,{dangers:t,store:n})=>Sa({data:{...e,danger:t},place:n?ja(n):xa(),here:n?"computer":"browser"});var Ti="#notes=";async function Ga(e){try{let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,a=>a.charCodeAt(0)),r=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),i=new TextDecoder("utf-8",{fatal:!0}),[s,o]=[
"",0];for(;;){let{done:a,value:c}=await r.read();if(a)return s+i.decode();if(o+=c.length,o>2e6)return"";s+=i.decode(c,{stream:!0})}}catch{
return""}}function Na(){if(!location.hash.startsWith(Ti))return"";let e=location.hash.slice(Ti.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function Ma(e,t,{words:n,take:r}){let i=await Ga(e),s=l("h2",{tabindex:"\
-1"},n["site-handed"]),o=()=>A.remove(),a=(f,u)=>l("button",{type:"button",onclick:u},f),c=i?[a(n["site-handed-no"],o),a(
n["site-handed-yes"],()=>{o(),r(i)})]:[a(n["help-close"],o)],A=l("section",{class:"ajar site-handed"},s,l("p",{},n[i?"si\
te-handed-how":"site-handed-broken"]),i?l("p",{},n["site-handed-history"]):null,l("div",{class:"ajar-moves"},...c));t.prepend(
A),s.focus()}var Yh="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",Lh=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Vh=new RegExp(`^(?:<\\/?(?:${Yh})(?:${Lh})*\\s*\\/?>|[^<>])*$`),Kh=e=>Vh.test(e);function Ha(e,t){let n={createHTML(i){if(e.
has(i)||Kh(i))return i;throw new TypeError("This markup is not part of the page.")},createScriptURL(i){if(t.includes(i))
return i;throw new TypeError("This worker is not part of the page.")}},r=window.trustedTypes?.createPolicy("ajar",n)??n;
return Ji(i=>r.createHTML(i)),i=>r.createScriptURL(i)}function Ta(e){let t=r=>r.kind==="exercise"?{...r,exercise:e.exercises[r.key.split("@")[0]]}:r,n=e.pages.map(r=>({...r,blocks:r.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var Ya=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:r})=>[n,r])));var La=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function Va(e){let t=e.get(
"pages"),n=[],r=La(location.hash,t);history.scrollRestoration="manual";let i=()=>history.replaceState({...history.state,
y:window.scrollY},"");function s(o){o!==r&&(i(),r=o,history.pushState({y:0},"",`#${o+1}`))}return window.addEventListener(
"popstate",({state:o})=>{let a=La(location.hash,t);if(a!==r){r=a;for(let c of n)c({open:t[a].id});window.scrollTo(0,o?.y??
0)}}),window.addEventListener("pagehide",i),{get:o=>o==="page"?r:e.get(o),set(o,a){o==="page"&&s(a),e.set(o,a)},save_changes:()=>e.
save_changes(),send:o=>e.send(o),on(o,a){o==="msg:custom"&&n.push(a),e.on(o,a)}}}var{first:Jh,later:$h,store:Yi}=document.documentElement.dataset,Ka=Na(),Ph=6e4;async function Li(e,t=1e3){try{let n=await fetch(
e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),Li(e,Math.min(2*t,Ph))}function Xh(e){
return{...e,send(t){e.send(t),t.forget&&Hr(),t.erase&&!Yi&&rn()&&Yn()}}}async function Wh(){let e=Ta(await Li(Jh)),t=Li(
$h),{words:n}=e;xs(e.leave);let r=Ha(Ya(e),["sw.js"]),i=document.getElementById("workbook"),s=Xh(Va(Ra(e,{dangers:t,store:Yi})));
i.replaceChildren();let o=i.appendChild(document.createElement("div"));Ss({model:s,el:o}),window.scrollTo(0,history.state?.
y??0),Os(document.querySelector(".site-acts"),n),Ka&&Ma(Ka,i,{words:n,take:a=>s.send({import:a})}),window.addEventListener(
"beforeinstallprompt",a=>a.preventDefault()),await t,!Yi&&rn()&&Us(r)}Wh();
/*! Bundled license information:

@noble/ciphers/utils.js:
  (*! noble-ciphers - MIT License (c) 2023 Paul Miller (paulmillr.com) *)

hash-wasm/dist/index.esm.js:
  (*!
   * hash-wasm (https://www.npmjs.com/package/hash-wasm)
   * (c) Dani Biro
   * @license MIT
   *)
*/
