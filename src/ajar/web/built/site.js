var lc=Object.defineProperty;var Zi=e=>{throw TypeError(e)};var Ac=(e,t,n)=>t in e?lc(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var $e=(e,t,n)=>Ac(e,typeof t!="symbol"?t+"":t,n),vr=(e,t,n)=>t.has(e)||Zi("Cannot "+n);var f=(e,t,n)=>(vr(e,t,"read from private field"),n?n.call(e):t.get(e)),J=(e,t,n)=>t.has(e)?Zi("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),G=(e,t,n,r)=>(vr(e,t,"write to private field"),r?r.
call(e,n):t.set(e,n),n),d=(e,t,n)=>(vr(e,t,"access private method"),n);var nn=(e,t,n,r)=>({set _(i){G(e,t,i,n)},get _(){return f(e,t,r)}});var hc=["button","input","select","summary","textarea"],fc=["input","select","textarea"];function l(e,t={},...n){let r=document.
createElement(e);for(let[i,s]of Object.entries(t))i.startsWith("on")?r.addEventListener(i.slice(2),s):s===!0?r.setAttribute(
i,""):s!==!1&&s!=null&&r.setAttribute(i,s);return hc.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),fc.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(i=>i!=null)),r}var qi=e=>e;function zi(e){qi=e}function Nt(e,t){
e.innerHTML=qi(t)}var _=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,i)=>{let s=t[r];return i?Number.isInteger(s)?s+1:n:["number",
"string"].includes(typeof s)?s:n}),ct=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Mt(e,t){let n=t[e.among?.item]??{},r=e.cards.filter(i=>e.among?.piles.includes(n[i.id]));return r.length?
r:e.cards}var es=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(r=>r.id===n))};function rn(e,t){let n=0,r=!1;return{begin(){n||(n=setTimeout(()=>{r=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,r&&t(""),r=!1}}}function ts(e,t,n){let{words:r,level:i=3,small:s=!1,beside:o=[]}=n,a={...Ic,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,A={...n.answers},h=0,u=null,p=0,m=n.aside??0,w=[t.why?l("p",{class:"\
ajar-why"},t.why):null,t.private?l("p",{class:"ajar-private"},t.private):null].filter(Boolean),S=l("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),b=l("div",{}),M=l("div",{class:"ajar-body"}),X=l("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},l(`h${i}`,{id:`${c}-title`},t.title),...s?[l("div",{class:"ajar-beside"},...o,uc(w,r))]:w,
b,M,S);e.replaceChildren(X);function L(){let C=t.items.filter(R=>ct(R,A));return s&&t.together?[C]:C.map(R=>[R])}let x=C=>{
S.replaceChildren(C)},$=rn(r,x);function F(C,R){S.replaceChildren(`${C} `,l("button",{type:"button",class:"ajar-link",onclick:()=>{
A=R,x(""),n.onChange(A),N({focus:!0})}},r["put-back"]))}function Q(C,R){A={...A,[C.id]:R},pc(M),x(""),n.onChange(A),g()}
function v(){H(!0),$.begin(),p=setTimeout(T,8e3)}function T(){p&&(clearTimeout(p),p=0,H(!1),$.end())}function H(C){for(let R of u?.
fieldsets??[])R.disabled=C}function g(){if(!u)return;let{items:C,skip:R,where:Y,next:P}=u,W=L().length;R.textContent=B(C)?
r["clear-and-skip"]:r.skip,Y.textContent=_(r["question-of"],{n:h+1,all:W}),Y.hidden=s&&W===1,P.textContent=h===W-1?r.done:
r.next}let B=C=>C.some(({id:R})=>A[R]!=null);function y(C,R=!0){if(p)return;let Y=L();if(h+=C,h>=Y.length){h=Y.length-1,
v(),n.onDone(A);return}N({focus:R,again:C<0})}function U(C,R){let Y=`${c}-${C.id}`,P=l("legend",{},_(C.ask,A)),W=C.hint?
l("p",{class:"ajar-hint",id:`${Y}-hint`},C.hint):null,re=[W,R.mark].filter(Boolean).map(({id:Ce})=>Ce),ce=C.among?{...C,
cards:Mt(C,A)}:C,Je=a[C.kind](ce,es(ce,A[C.id]),{words:r,level:i+1,group:Y,change:Ce=>Q(C,Ce),say:x,...R}),be={class:`aj\
ar-item ajar-${C.kind}`,tabindex:"-1","aria-describedby":re.join(" ")||null};return l("fieldset",be,P,W,Je)}function N({
focus:C=!1,again:R=!1}={}){let Y=L();h=Math.max(0,Math.min(h,Y.length-1));let P=Y[h],W=n.mark?.(P),re=W?l("p",{class:"aj\
ar-mark",id:`${c}-${P[0].id}-mark`},W):null,ce=l("div",{class:"ajar-moves"}),Je=h>0?()=>y(-1):null,be=P.map(le=>U(le,{mark:re,
again:R,moves:ce,back:Je})),Ce=l("button",{type:"button",onclick:()=>{if(p)return;let le=A,tn=B(P);A={...A,...Object.fromEntries(
P.map(({id:cc})=>[cc,null]))},n.onChange(A),y(1),tn&&F(r.cleared,le)}}),Hn=l("button",{type:"button",onclick:()=>{p||(x(
""),y(1))}}),V=l("p",{class:"ajar-where"});u={items:P,skip:Ce,where:V,next:Hn,fieldsets:be},b.replaceChildren(),ce.replaceChildren(
Ce,Hn),Je&&ce.prepend(l("button",{type:"button",onclick:Je},r.back));let z=be.length===1;re&&z&&be[0].lastElementChild.before(
re),M.replaceChildren(V,...re&&!z?[re]:[],...be,ce),g(),n.onMove?.(h),C&&(be[0].focus({preventScroll:!0}),V.scrollIntoView(
{block:"nearest"}))}function j(C){if(b.replaceChildren(),!C||!n.help||m>C.kinds.length)return null;let R=()=>{m=C.kinds.
length+1,n.onAside?.(m),b.replaceChildren(),M.querySelector("[tabindex]").focus()},{help:Y,needs:P}=n;return b.append(Y.
notice(C,{level:i+1,aside:R,needs:P})),b.querySelector("[tabindex]")}function K(C,{focus:R=!1,danger:Y=null}={}){u=null;
let P=l(`h${i+1}`,{tabindex:"-1"},r["what-you-said"]);M.replaceChildren(l("div",{class:"ajar-reflection"},P,...C.flatMap(
re=>xr(re,i+2)),n.below?.()??null),l("div",{class:"ajar-moves"},l("button",{type:"button",onclick:()=>{h=0,N({focus:!0,again:!0})}},
r.change),l("button",{type:"button",onclick:()=>{let re=A;A={},h=0,m=0,n.onAside?.(0),n.onStartOver(),N({focus:!0}),F(r["\
started-over"],re)}},r["start-over"])));let W=j(Y);R&&(W??P).focus()}function O(C){let R=M.contains(document.activeElement);
R&&u&&!p||(T(),A={...C.answers},C.done?K(C.reflection,{focus:R,danger:C.danger}):(h=C.at??Math.max(0,L().findIndex(Y=>Y.
some(({id:P})=>A[P]==null))),N()))}let{done:D,reflection:I,danger:k}=n;return O({answers:A,at:n.at,done:D,reflection:I,danger:k}),
{update:O,release:T,say:C=>{T(),x(C)}}}var uc=(e,t)=>e.length?l("details",{},l("summary",{},t["why-this"]),...e):"";function pc(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var xr=({heading:e,said:t,words:n},r)=>[e?l(`h${r}`,{},e):null,t.length>1?l("ul",{class:"ajar-said"},...t.map(i=>l(
"li",{},i))):t.length?l("p",{class:"ajar-said"},t[0]):null,...n.map(i=>l("p",{},i))].filter(Boolean),Ic={ruler(e,t,{group:n,
change:r}){let i=Array.from({length:11},(s,o)=>l("label",{class:"ajar-number"},l("input",{type:"radio",name:n,value:o,checked:t===
o,onchange:()=>r(o),"aria-describedby":o===0?`${n}-low`:o===10?`${n}-high`:null}),l("span",{},`${o}`)));return l("div",{
class:"ajar-scale"},l("div",{class:"ajar-numbers"},...i),l("p",{class:"ajar-anchors"},l("span",{id:`${n}-low`},l("b",{},
"0"),` ${e.low}`),l("span",{id:`${n}-high`},l("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:r,change:i}){let{chosen:s,
own:o}=t||{chosen:[],own:""},a=()=>i(s.length||o.trim()?{chosen:[...s],own:o}:null),c=e.many?"checkbox":"radio",A=e.cards.
map(u=>l("input",{type:c,name:r,value:u.id,checked:s.includes(u.id),onchange:p=>{e.many?s=s.filter(m=>m!==u.id).concat(p.
target.checked?u.id:[]):(s=[u.id],o="",h&&(h.value="")),a()}})),h=e.own?l("input",{type:"text",value:o,maxlength:500,oninput:u=>{
o=u.target.value,!e.many&&o.trim()&&(s=[],A.forEach(p=>{p.checked=!1})),a()}}):null;return l("div",{class:"ajar-cards"},
l("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((u,p)=>l("label",{class:"ajar-card"},A[p],
l("span",{},u.text))),h?l("label",{class:"ajar-own"},l("span",{},e.own),h):null)},text(e,t,{words:n,change:r}){let i=l(e.
long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:s=>r(s.target.value.trim()?s.
target.value:null)});return e.long&&(i.value=t??""),l("label",{class:"ajar-words"},l("span",{},n["own-words"]),i)},list(e,t,{
words:n,change:r}){let i=l("div",{}),s=()=>{let u=[...i.querySelectorAll("input")].map(p=>p.value).filter(p=>p.trim());r(
u.length?u:null)},o=()=>[...i.children].forEach((u,p)=>{u.querySelector("label > span").textContent=_(n.line,{n:p+1}),u.
querySelector("button").setAttribute("aria-label",_(n["remove-line"],{n:p+1}))}),a=l("button",{type:"button",class:"ajar\
-link",onclick:()=>{A(""),i.lastElementChild.querySelector("input").focus()}},n["add-line"]),c=()=>{o(),a.hidden=i.children.
length>=e.most},A=u=>{let p=l("div",{class:"ajar-line"},l("label",{class:"ajar-words"},l("span",{}),l("input",{type:"tex\
t",value:u,maxlength:2e4,oninput:s})),l("button",{type:"button",class:"ajar-remove",onclick:()=>{let m=p.nextElementSibling||
p.previousElementSibling;p.remove(),m||A(""),c(),s(),(m||i.firstElementChild).querySelector("input").focus()}},"×"));i.
append(p),c()},h=t||[];for(let u=0;u<Math.max(e.lines,h.length);u++)A(h[u]??"");return l("div",{class:"ajar-lines"},i,a)},
date(e,t,{words:n,change:r}){return l("label",{class:"ajar-words"},l("span",{},n["pick-date"]),l("input",{type:"date",value:t??
"",oninput:i=>r(i.target.value||null)}))}};var ns=[1,1],gc=[0,0],dc="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",wc=new RegExp(`(${dc})|[.…]+|[\
!?;\\n]`,"gu"),mc=/[\u0300-\u036f'’‘ʼ]/g,Cc=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Ur=new WeakMap;function Yn(e,t){
let{passes:n,kinds:r,learned:i}=os(t),{line:s,places:o}=bc(e),a=s;for(let[u,p]of jr(n,s))a=a.slice(0,u)+a.slice(u,p).replace(
/[^ ]/g,"_")+a.slice(p);let c=Object.entries(r).flatMap(([u,p])=>jr(p,a).map(([m,w])=>({kind:u,start:m,end:w-1}))),A=i?Bc(
c,s,i):c,h=(u,p)=>u.span[0]-p.span[0]||u.span[1]-p.span[1]||(u.kind<p.kind?-1:+(u.kind>p.kind));return A.map(({kind:u,start:p,
end:m})=>({kind:u,span:[o[p][0],o[m][1]]})).sort(h)}function*ss(e){let{passes:t,kinds:n}=os(e);for(let r of[t,...Object.
values(n)])yield,jr(r,"we are here ")}function os(e){return Ur.has(e)||Ur.set(e,Ec(e)),Ur.get(e)}function Bc(e,t,n){let{
weights:r,kinds:i,limit:s,least:o}=n,a=yc(t,n),c=a.slice(1).map((b,M)=>[...a[M],...b]),A=b=>{let M=new Set(b.flatMap(X=>X.
places));return rs(r,M)/Math.sqrt(M.size)},h=[...a,...c];if(e.length)return Or(h,A)[1]>o?e:[];let u=h.filter(b=>b.length>
4),[p,m]=Or(u,A);if(!(m>s))return[];let w=new Set(p.flatMap(b=>b.places.slice(0,2))),[S]=Or(Object.keys(i),b=>rs(i[b],w));
return[{kind:S,start:p[0].start,end:p.at(-1).start}]}function yc(e,{numbers:t,weights:n}){let r=ns,i=[[]];for(let s of e.
matchAll(/[^ ]+/g)){let o=s[0]===".",a=o?ns:t.get(s[0])??gc,c=[[0,a[0]],[1,a[1]],[r[0],a[0]],[r[1],a[1]]],A=([h,u],p)=>((p*
16411+h)*16411+u)%n.length;i.at(-1).push({start:s.index,places:c.map(A)}),r=a,o&&i.push([])}return i.filter(s=>s.length)}
var Or=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,r)=>r[1]>n[1]?r:n,[null,-1/0]),rs=(e,t)=>[...t].reduce((n,r)=>n+e[r%e.length],
0),as=(e,{kinds:t,notices:n})=>Object.entries(n).find(([r])=>e.some(({kind:i})=>t[i]===r))?.[1]??null;function jr(e,t){let n=[];
for(let r=0;r<t.length;){e.lastIndex=r;let i=e.exec(t);i&&n.push([r,e.lastIndex]),r=i?e.lastIndex:t.indexOf(" ",r)+1||t.
length}return n}function Ec({lists:e,passes:t,phrases:n,learned:r}){let i={};for(let[a,c]of Object.entries(e))i[a]=is(c,
i);let s=a=>new RegExp(a.map(c=>is(c,i)).join("|"),"y"),o=Object.entries(n).map(([a,c])=>[a,s(c)]);return{passes:s(t),kinds:Object.
fromEntries(o),learned:r&&Qc(r)}}function Qc({same:e,concepts:t,weights:n,kinds:r,limit:i,least:s}){let o=new Map,a=2;for(let h of e){
for(let u of h.split(" "))o.set(u,[a,a]);a++}for(let[h,u]of t.entries())for(let p of u.split(" "))o.set(p,[a++,2+e.length+
h]);let c=h=>[...h.join("")].map(u=>u.charCodeAt(0)-87),A=Object.entries(r).map(([h,u])=>[h,c(u)]);return{numbers:o,weights:c(
n),kinds:Object.fromEntries(A),limit:i,least:s}}function is(e,t){return`(?:${(e.match(Cc)??[]).map(i=>i==="("||i==="["?"\
(?:(?:":i===")"?"))":i==="]"?"))?":i==="|"?"|":i==="..."?"(?:[^ .]+ ){0,4}":i[0]==="<"?t[i.slice(1,-1)]:kc(i)).join("")}\
)`}function kc(e){let t=cs(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=r=>r?"[^ ._]*":"";return`${n(
e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var cs=e=>e.normalize("NFKD").replace(mc,"").toLowerCase();function bc(e){
let t="",n=[];for(let r of e.matchAll(wc)){if(/[.…]/.test(r[0])&&r[0]!==".")continue;let i=`${r[1]?cs(r[1]):"."} `;t+=
i;for(let s=0;s<i.length;s++)n.push([r.index,r.index+r[0].length])}return{line:t,places:n}}function ls({title:e,close:t,bar:n,parts:r}){let i=()=>{o.close?o.close():o.remove()},s=l("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),o=l("dialog",{class:"ajar ajar-help","aria-labelledby":s.id,onclose:()=>o.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),i())}},n,s,...r,l("div",{class:"ajar-moves"},l("button",{type:"b\
utton",onclick:i},t)));document.body.append(o),o.showModal?o.showModal():o.setAttribute("open",""),s.focus()}var As=["emergency","crisis","violence","agency","worried","child"],Sc=["crisis","violence"],us='a[href$="#Help-lines"]',
Be=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function hs(){for(let e of Be().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Be().listeners.delete(e),e.shown||(e.shown=t)}}function Dc(e,{zone:t="",
languages:n=[]}){let r=a=>a.endsWith("/")?t.startsWith(a):t===a,i=e.find(({zones:a})=>a.some(r));if(i)return i.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let s=e.find(a=>a.home);return s?s.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:c})=>c===a))??""}function ps(e,t,n){let r=Object.values(t).flatMap(o=>typeof o=="st\
ring"||Array.isArray(o)?o:o?.own??[]);for(let o of Object.values(n)){let a=r.flatMap(A=>Yn(A,o)),c=as(a,o);if(c)return{...c,
kinds:[...new Set(a.map(({kind:A})=>A))].sort()}}let i=e.filter(({id:o,kind:a})=>a==="ruler"&&t[o]!=null),s=Object.values(
n)[0]?.["rulers-at-zero"];return s&&i.length===3&&i.every(({id:o})=>t[o]===0)?{...s,kinds:[]}:null}var Rr=(e,t)=>t.flatMap(
n=>e.lines.filter(r=>r.topic===n)),Gr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?l("span",{class:"ajar-unbroken"},t):t),
fs=e=>`tel:${e.match(/\d+/)[0]}`;function Is({words:e,countries:t=[],leave:n,onCountry:r=()=>{}}){t.length&&(Be().countries=
t);let i=()=>Be().countries,s=()=>Be().chosen||Dc(i(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),o=()=>i().find(Q=>Q.code===s());function a(Q){Be().chosen=Q,hs();for(let{element:v,draw:T}of Be().
listeners)T(v)}function c(Q,v){return v(Q),Be().listeners.add({element:Q,draw:v,shown:!1}),queueMicrotask(hs),Q}let A=Q=>c(
l("div",{}),v=>v.replaceChildren(...Q())),h=()=>{let Q=[...i(),{code:"-",country:e["help-elsewhere"]}],v=l("select",{onchange:()=>{
a(v.value),r(v.value)}},...Q.map(T=>l("option",{value:T.code},T.country)));return c(v,()=>{v.value=o()?.code??"-"}),l("l\
abel",{class:"ajar-help-where"},l("span",{},e["help-in"]),v)},u=({say:Q,to:v},T)=>{if(/^(tel|sms):/.test(v))return l("a",
{class:T?"ajar-reach":"ajar-reach ajar-first",href:v},l("span",{},...Gr(Q)));let H=l("span",{},Q),g=l("button",{type:"bu\
tton",class:"ajar-link","aria-label":_(e["help-copy-what"],{address:v}),onclick:async()=>{await Fc(v,H)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return l("p",{class:"ajar-chat"},H," ",g)},p=Q=>l("li",{},l("p",{class:"ajar-for"},Q.
for_what),l("p",{class:"ajar-hint"},[Q.name,Q.hours,Q.languages].filter(Boolean).join(". ")),l("div",{class:"ajar-ways"},
...Q.reach.map(u))),m=({emergency:Q,note:v})=>l("li",{class:"ajar-now"},l("p",{class:"ajar-for"},e["help-danger"]),v?l("\
p",{class:"ajar-hint"},v):null,l("div",{class:"ajar-ways"},l("a",{class:"ajar-reach",href:fs(Q)},_(e["help-call"],{number:Q})))),
w=Q=>A(()=>{let v=o();if(!v)return[l("p",{},e["help-elsewhere-how"])];let T=Q.flatMap(H=>H==="emergency"?m(v):Rr(v,[H]).
map(p));return[l("ul",{class:"ajar-help-lines"},...T)]});function S(){ls({title:e["help-title"],close:e["help-close"],bar:l(
"div",{class:"ajar-help-bar"},h(),Nr({words:e,leave:n})),parts:[l("p",{},e["help-lead"]),w(As),l("p",{class:"ajar-hint"},
e["help-trace"]),l("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function b({title:Q,text:v,now:T,lines:H,kinds:g,
countries:B},{level:y,aside:U,needs:N}){return B&&!F()&&(Be().countries=B),l("section",{class:"ajar-danger"},l(`h${y}`,{
tabindex:"-1"},Q),l("p",{},v),g.length?null:N?.()??null,h(),w(H),l("ul",{class:"ajar-todo"},...T.map(j=>l("li",{},j))),l(
"p",{class:"ajar-hint"},e["help-trace"]),l("button",{type:"button",class:"ajar-link",onclick:U},e["help-aside"]))}let M=()=>l(
"button",{type:"button",class:"ajar-get-help",onclick:S},e["help-get"]);function X({emergency:Q,...v}){let H=Sc.map(B=>Rr(
v,[B])[0]?.reach??[]).flatMap(B=>["tel:","sms:"].map(y=>B.find(({to:U})=>U.startsWith(y))));return[{say:_(e["help-call"],
{number:Q}),to:fs(Q)},...H.filter(Boolean)]}let L=(Q=`${e["help-line"]} `)=>A(()=>{let v=o(),T=(v?X(v):[]).flatMap(({say:B,
to:y},U)=>[U?" · ":"",l("a",{href:y},...Gr(B))]),H=l("button",{type:"button",class:"ajar-link",onclick:S},e["help-get"]),
g=l("span",{class:"ajar-off-paper"},T.length?" · ":"",H);return[l("p",{class:"ajar-help-line"},Q,...T,g)]});function x(Q){
if(!F())return;let[v]=[...Q.querySelectorAll(us)].reverse();v?.closest("p, ul").after(L(""));for(let T of Q.querySelectorAll(
"details"))T.open=T.querySelector("summary").textContent===o()?.country}let $=()=>A(()=>{let Q=o();return Q?[l("p",{},l(
"b",{},`${e["help-title"]}, ${Q.country}`)),l("p",{},`${e["help-danger"]} ${_(e["help-call"],{number:Q.emergency})}`),l(
"ul",{},...Rr(Q,As).map(({for_what:v,name:T,reach:H,hours:g})=>l("li",{},...Gr(`${v}: ${T}. ${H.map(({say:B})=>B).join("\
 · ")}. ${g}.`))))]:[l("p",{},e["help-elsewhere-how"])]}),F=()=>i().length>0;return{open:S,notice:b,button:M,line:L,addNumbers:x,
text:$,choose:a,code:s,isKnown:F}}var Nr=({words:e,leave:t})=>l("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function gs(e){if(Be().open){Be().open=e;return}Be().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(us)&&(t.preventDefault(),t.stopPropagation(),Be().open())},{capture:!0})}async function Fc(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var ds="about:blank";function Mr(e){ds=e}function Tr(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(ds)}function ws(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",r=>{r.repeat||(n=r.key==="Shift"?[...n,r.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Tr()))},{capture:!0})}function ms(e,t,{words:n,group:r,change:i,say:s}){let o={...t},a={},c=e.piles.map(m=>(a[m.id]=l("span",{}),l("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let S=u[w.dataTransfer.
getData("text/plain")]?.[m.id];S&&!S.matches(":disabled")&&(S.checked=!0,h(S.dataset.card,m))}},a[m.id]))),A=()=>e.piles.
forEach(m=>{a[m.id].textContent=_(n["pile-count"],{pile:m.text,n:Object.values(o).filter(w=>w===m.id).length})}),h=(m,w)=>{
o[m]=w.id,A(),i({...o}),s(_(n.moved,{card:e.cards.find(S=>S.id===m).text,pile:w.text}))},u={},p=e.cards.map(m=>{u[m.id]=
{};let w=`${r}-${m.id}`;return l("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:S=>S.dataTransfer.setData(
"text/plain",m.id)},l("legend",{},m.text),l("div",{class:"ajar-into"},...e.piles.map(S=>{let b=l("input",{type:"radio",name:w,
value:S.id,"data-card":m.id,checked:o[m.id]===S.id,onchange:()=>h(m.id,S)});return u[m.id][S.id]=b,l("label",{},b,l("spa\
n",{},S.text))})))});return A(),l("div",{},l("p",{class:"ajar-hint"},n["sort-how"]),l("ul",{class:"ajar-piles"},...c),...p)}function Hr(e,{words:t,label:n,question:r,act:i}){let s=e.querySelector("button, input"),o=[...e.childNodes],a=(h,u)=>l(
"button",{type:"button",onclick:()=>{e.replaceChildren(...o),s.focus(),u()}},h),c=a(t["home-no"],()=>{}),A=l("div",{class:"\
ajar-moves"},c,a(n,i));e.replaceChildren(l("p",{},r),A),c.focus()}function Ln(e){let n=l("button",{type:"button",onclick:()=>Hr(
r,e)},e.label),r=l("div",{class:"ajar-twice"},n);return r}function Vn(e,t){let n=!1,r=!1,i=()=>{r=n,n||t()};function s(){n=!0;let o=new AbortController,a=()=>{o.abort(),setTimeout(
()=>{n=!1,r&&i()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,a,{signal:o.signal,capture:c!==
"blur"})}for(let o of["pointerdown","keydown"])e.addEventListener(o,s);return i}function Cs(e,t){let n=a=>[...e.querySelectorAll(
a)],r=n("details[open] > summary").map(a=>a.textContent),i=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=r.includes(a.textContent);if(i===!1)return;let s=n("summary, button").
find(a=>a.textContent===i),o=s??e.querySelector("h2, p");s||(o.tabIndex=-1),o.focus({preventScroll:!0})}function Bs({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,r=l("span",
{}),i=l("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),s=l("p",{class:"ajar-problem",role:"alert"}),o=l(
"div",{}),a=l("section",{class:"ajar-keeping","aria-label":e["keep-title"]},s,o),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},A=c,h=!1,u=!1,p=!1,m=!1,w=!1,S=(D,I,k={})=>l("button",{type:"button",onclick:I,...k},D),b=D=>{D.tabIndex=
-1,D.focus()},M=()=>o.querySelector(".ajar-change"),X=()=>c.state==="kept"&&!c.reopen;function L(D,I=D){i.dataset.short=
I,r.textContent!==D&&(r.textContent=D)}function x(){let D=c.problem?e["keep-unsaved"]:e["keep-saving"],[I,k]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[D],lost:[e["keep-lost"]]}[w?"lost":c.state];i.classList.toggle("ajar-state-lost",w),L(I,k),i.dataset.
longest=c.state==="kept"?e["keep-saved"]:"",s.textContent!==c.problem&&(s.textContent=c.problem),s.hidden=!c.problem}function $(){
c={...c,saved:!1},x()}function F(){x(),A=c,X()?o.replaceChildren(u?B("change"):j()):c.state!=="none"?o.replaceChildren(B(
"unlock")):h?o.replaceChildren(B(c.exists?"open":"start")):o.replaceChildren(m?H():T())}let Q=()=>{h=!0,F(),o.querySelector(
"input").focus()},v=()=>c.hosted?l("p",{},e["keep-hub"]):null;function T(){return l("div",{class:"ajar-choose"},l("p",{class:"\
ajar-title"},e["keep-title"]),l("p",{},e[c.exists?"keep-there":"keep-why"]),c.here?l("details",{},l("summary",{},e["keep\
-tab"]),l("p",{},e["keep-tab-how"])):null,v(),l("div",{class:"ajar-moves"},S(e["keep-nothing"],()=>{m=!0,F(),b(i)}),S(e[c.
exists?"keep-open":"keep-start"],Q)))}let H=()=>l("p",{},S(e[c.exists?"keep-open":"keep-start"],Q,{class:"ajar-link"}));
function g(){let I=["none","weak","fair","good","strong"].map(k=>e[`keep-strength-${k}`]).reduce((k,C)=>C.length>k.length?
C:k);return l("p",{class:"ajar-strength","aria-live":"polite","data-longest":I},l("span",{},e["keep-strength-none"]))}function B(D){
let I=D==="start"||D==="change",k={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-chan\
ge"]}[D],C=l("input",{id:`${n}-words`,type:"password",spellcheck:"false","aria-describedby":`${n}-how`,oninput:()=>{I&&t(
{strength:C.value})}}),R=l("input",{id:`${n}-again`,type:"password",spellcheck:"false"}),Y=l("div",{},l("label",{for:`${n}\
-again`},e["keep-again"]),R),P=l("p",{class:"ajar-problem",role:"alert",hidden:!0}),W=l("input",{id:`${n}-place`,type:"t\
ext",spellcheck:"false",value:c.place,onchange:()=>t({place:W.value})}),re=g(),ce=()=>{if(!C.value){C.focus();return}if(P.
hidden=!0,I&&C.type==="password"&&R.value!==C.value){P.textContent=e["keep-again-differs"],P.hidden=!1,R.focus();return}
D==="change"?t({change:C.value},{awaited:!0}):t({[D==="start"?"keep":"unlock"]:C.value,place:W.value},{awaited:!0}),L(e["\
keep-opening"]),C.value="",R.value="",re.firstChild.textContent=e["keep-strength-none"]},Je=()=>{h=!1,u=!1,F(),D==="chan\
ge"?M().focus():b(i)},be=l("details",{},l("summary",{},e["keep-where"]),l("label",{for:`${n}-place`},e["keep-place"]),W);
return l("form",{class:"ajar-ask",onsubmit:Ce=>{Ce.preventDefault(),ce()}},l(c.state==="locked"?"h1":"p",{class:"ajar-ti\
tle"},k),v(),D==="change"?l("p",{},e["keep-change-how"]):null,I?l("p",{},e["keep-no-way-back"]):null,D==="start"&&c.here===
"browser"?l("p",{},e["keep-browser"]):null,l("label",{for:`${n}-words`},e[D==="change"?"keep-new":"keep-passphrase"]),l(
"p",{class:"ajar-hint",id:`${n}-how`},e[I?"keep-how":"keep-how-open"]),C,I?re:null,I?Y:null,l("label",{class:"ajar-card"},
l("input",{type:"checkbox",onchange:({target:Ce})=>{C.type=Ce.checked?"text":"password",Y.hidden=Ce.checked,P.hidden=!0}}),
l("span",{},e["keep-see"])),I?P:null,D==="change"||c.here?null:be,l("div",{class:"ajar-moves"},D==="unlock"?null:S(e["ke\
ep-not-now"],Je),l("button",{type:"submit"},k)),I?null:N(),D==="start"&&c.here?U():null)}let y=()=>S(e["keep-copy"],()=>t(
{take:"sealed"}));function U(){let D={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},I=l("input",{type:"\
file",onchange:async()=>{let R=new Uint8Array(await I.files[0].arrayBuffer()),Y=()=>t({bring:R},{awaited:!0});I.value="",
c.exists?Hr(C,{...D,act:Y}):Y()}}),k=l("label",{class:"ajar-words"},l("span",{},e["keep-bring"]),I),C=l("div",{class:"aj\
ar-twice"},k);return C}function N(){let D=Ln({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"\
saved"})});return l("details",{},l("summary",{},e["keep-forgot"]),l("p",{},e["keep-forgot-how"]),...c.here?[l("p",{},e["\
keep-copy-forgot"]),y(),U()]:[],l("p",{},e["keep-erase-how"]),D)}function j(){let D=l("select",{id:`${n}-minutes`,onchange:()=>t(
{minutes:Number(D.value)})},...[...new Set([5,15,30,60,c.minutes])].sort((I,k)=>I-k).map(I=>l("option",{value:I,selected:I===
c.minutes},_(e["keep-minutes"],{n:I}))));return l("div",{class:"ajar-kept"},S(e["keep-lock"],()=>{L(e["keep-opening"]),t(
{lock:!0},{awaited:!0})}),S(e["keep-change"],()=>{u=!0,p=!1,F(),o.querySelector("input").focus()},{class:"ajar-change"}),
l("p",{class:"ajar-changed",role:"status"},p?e["keep-changed"]:""),l("details",{},l("summary",{},e[c.here?"keep-more":"k\
eep-where"]),...c.here?[l("p",{},e["keep-copy-how"]),y()]:[l("p",{},c.place)],c.copied?l("p",{},_(e["keep-copied"],{program:c.
copied})):null,l("label",{for:`${n}-minutes`},e["keep-idle"]),D))}function K(D){if(D.strength!=null){let I=o.querySelector(
".ajar-strength > span");I&&(I.textContent=D.strength);return}if(D.changed){u=!1,F(),o.querySelector(".ajar-changed").textContent=
e["keep-changed"],p=!0,M().focus();return}c={...c,...D},c.state==="kept"&&(h=!1),X()||(u=!1),x(),O()}let O=Vn(o,()=>{let D=A;
if(D.state===c.state&&D.exists===c.exists&&D.minutes===c.minutes&&D.here===c.here&&!!D.reopen==!!c.reopen&&!!D.hosted==!!c.
hosted&&o.firstChild){A=c;return}let k=h&&D.place!==c.place;F(),D.state!==c.state&&D.state!=="none"?b(i):k&&o.querySelector(
"input").focus()});return F(),{line:i,more:a,update:K,begin:$,setLost:D=>{w=D,x()},say:D=>{s.textContent=D,s.hidden=!1}}}function ys(e,{sentence:t,wide:n,narrow:r,columns:i,rows:s},o){if(!t){e.replaceChildren(l("p",{class:"ajar-empty"},o["ch\
art-empty"]));return}let a=(A,h)=>{let u=l("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":t});return Nt(u,
A),u.firstElementChild.setAttribute("aria-hidden","true"),u},c=e.querySelector("details")?.open??!1;e.replaceChildren(l(
"figure",{class:"ajar-chart"},l("figcaption",{},t),a(n,"wide"),a(r,"narrow"),l("details",{open:c},l("summary",{},o.table),
l("table",{},l("thead",{},l("tr",{},...i.map(A=>l("th",{scope:"col"},A)))),l("tbody",{},...s.map(([A,...h])=>l("tr",{},l(
"th",{scope:"row"},A),...h.map(u=>l("td",{},u??"–")))))))))}var Es="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",vc=new RegExp(`^${Es}+|${Es}\
+$`,"g"),xc=/[\p{L}\p{N}_]+/gu,Uc=/^[\p{L}\p{N}_]+/u,Oc=/\{([a-z][a-z0-9-]*)\}/,[jc,Rc]=["⁨","⁩"],Qs=/[.!?…؟。][\u2069”’"')»]*$/,
Gc=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
ye=e=>e.replace(vc,""),Pe=e=>e.toLowerCase().toUpperCase(),Yr=e=>e.match(Uc)?.[0]??"",lt=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Et(e,t){let n=e.split(Oc),r=n.pop(),i="";for(let s=0;s<
n.length;s+=2){let o=ye(t[n[s+1]]),a=Nc(n[s],o);i+=(Qs.test(i)?a.replace(/^,+/,""):a)+Mc(o)}return Qs.test(i)?i:i+r}function Nc(e,t){
let n=Pe(Yr(t));if(!n)return e;for(let r of e.matchAll(xc))if(Pe(r[0])===n)return e.slice(0,r.index);return e}var Mc=e=>Gc.
test(e)?`${jc}${e}${Rc}`:e;var Lr=2e4,Tc=10,Hc=/^(\d{4})-(\d\d)-(\d\d)$/,ue=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function At({items:e,ids:t},n){let r=Object.keys(n).filter(s=>!t.includes(s));if(r.length)throw new ue("unk\
nown-items",{items:r.sort()});let i=Object.fromEntries(t.map(s=>[s,null]));for(let s of e){let o=n[s.id],a=o==null?null:
Lc[s.kind](o,s);ct(s,i)&&(i[s.id]=Yc(s,a,i))}return i}function Kn(e,t){try{At(e,t)}catch(n){if(n instanceof ue)return!1;
throw n}return!0}var Ss=e=>Object.values(e).every(t=>t==null);function Ne(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>ks(e.cards,n)),ye(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${ks(e.piles,t[n.id])}`);case"date":return[lt(t)];case"list":return t.map(ye);default:return[ye(`${t}`)]}}
var ks=(e,t)=>e.find(n=>n.id===t)?.text??t;function Yc(e,t,n){if(e.kind!=="choice"||!t)return t;let r=Mt(e,n).map(({id:s})=>s),
i=t.chosen.filter(s=>r.includes(s));return i.length||t.own?{chosen:i,own:t.own}:null}var Lc={ruler(e){if(!Number.isInteger(
e)||e<0||e>Tc)throw new ue("answer-ruler");return e},choice(e,{cards:t,many:n,own:r}){let i=t.map(({id:c})=>c);if(!bs(e)||
!Array.isArray(e.chosen)||!e.chosen.every(Kr(i)))throw new ue("answer-cards");let{chosen:s}=e,o=Vr("own"in e?e.own:"")??
"";if(o&&!r)throw new ue("answer-own");if(!n&&s.length+!!o>1)throw new ue("answer-one-card");let a=i.filter(c=>s.includes(
c));return a.length||o?{chosen:a,own:o}:null},sort(e,{cards:t,piles:n}){let r=t.map(({id:o})=>o),i=Kr(n.map(({id:o})=>o));
if(!bs(e)||!Object.keys(e).every(Kr(r))||!Object.values(e).every(i))throw new ue("answer-piles");let s=r.filter(o=>Object.
hasOwn(e,o)).map(o=>[o,e[o]]);return s.length?Object.fromEntries(s):null},text:Vr,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new ue("answer-lines",{most:t});let n=e.map(r=>Vr(r)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!Vc(e))throw new ue("answer-day");return e}};function Vr(e){if(typeof e!="string")
throw new ue("answer-text");if(e.length>Lr&&[...e].length>Lr)throw new ue("answer-long",{most:Lr});return ye(e)?e:null}var Kr=e=>t=>e.
includes(t),bs=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function Vc(e){let[,t,n,r]=(e.match(Hc)??[]).map(Number),
s=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&r>0&&r<=s}function Ds({items:e},t){let n={};for(let r of e){let i=t[r.id];if(!(i==null||!ct(r,n)))if(r.kind==="choice"){let o=(r.among?
Mt(r,n):r.cards).map(c=>c.id).filter(c=>i.chosen.includes(c)),a=i.own?.trim()?i.own:"";(o.length||a)&&(n[r.id]={chosen:o,
own:a})}else if(r.kind==="sort"){let s=r.cards.filter(o=>i[o.id]).map(o=>[o.id,i[o.id]]);s.length&&(n[r.id]=Object.fromEntries(
s))}else if(r.kind==="list"){let s=i.filter(o=>o.trim());s.length&&(n[r.id]=s)}else`${i}`.trim()&&(n[r.id]=i)}return n}var Fs=(e,t)=>_(e.ask,t);var Kc=new Set(["autorestarting","dead","restarting","terminating"]),Jc=4e3;function vs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:r,connectionStatusChanged:i}=e?.kernel??{};if(!r?.connect||!i?.connect)return()=>{};let s=0,o=(c,A)=>{
Kc.has(A)&&t()},a=(c,A)=>{clearTimeout(s),A==="disconnected"?t():A==="connecting"?s=setTimeout(t,Jc):n()};return r.connect(
o),i.connect(a),()=>{clearTimeout(s),r.disconnect(o),i.disconnect(a)}}function xs({words:e,answered:t}){let n=new Set,r=!1,
i=()=>t().map(([c,A])=>{let h=Ds(c,A),u=c.items.filter(p=>p.id in h).map(p=>[Fs(p,h),...Ne(p,h[p.id])].join(`
`));return[c.title,...u].join(`

`)}).join(`


`);async function s(c){let A=i(),h=l("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});h.value=A,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(A)}catch{if(c.append(h),h.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function o(c={}){let A=l("div",{class:"ajar-\
lost",hidden:!r,...c},l("p",{},e.lost),l("div",{class:"ajar-moves"},l("button",{type:"button",onclick:()=>s(A)},e["lost-\
copy"]),l("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),l("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(A),A}function a(c){r=c;for(let A of n)A.hidden=!c}return{line:o,set:a,isLost:()=>r,forget:c=>n.delete(
c)}}function Us(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let i=l("select",{onchange:()=>{n=i.value}},...Object.entries(t).map(([s,o])=>l("option",{value:s,selected:s===n},o)));return l(
"label",{},e["home-paper"]," ",i)},value:()=>n}}function Os(e,{words:t,send:n,open:r,help:i}){let s=l("p",{class:"ajar-status",role:"status","aria-live":"polite"}),o=rn(
t,x=>s.replaceChildren(x)),a=x=>{o.begin(),n(x)},c=l("div",{}),A={},h="",u=0,p=Us(t);e.replaceChildren(l("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),s);let m=(x,$)=>l("button",{type:"button",onclick:$},x),w=x=>l("div",{class:"\
ajar-reflection"},...x.flatMap($=>xr($,3))),S=(x,$,F)=>Ln({words:t,label:x,question:$,act:()=>a(F)}),b=()=>{let x=l("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{x.files[0]&&a({import:await x.files[0].text()}),x.value=
""}});return l("label",{class:"ajar-words"},l("span",{},t["home-bring"]),x)},M=Vn(c,()=>{let x=JSON.stringify(A);x!==h&&
(h=x,Cs(c,X))});function X(){let x=(Q,v)=>m(v,()=>a({take:Q})),$=u>(A.danger?.kinds.length??0)?null:A.danger,F=()=>{u=$.
kinds.length+1,X(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren($?i.notice($,{level:2,aside:F}):"",l("p",
{class:"ajar-welcome",tabindex:"-1"},A.welcome),A.section?l("div",{class:"ajar-moves"},m(t["home-go-on"],()=>r(A.section))):
"",A.due?.length?l("ul",{},...A.due.map(Q=>l("li",{},Q))):"",A.plan?.length?l("h2",{},t["home-plan"]):"",A.plan?.length?
w(A.plan):"",A.plan?.length&&!$?i.line():"",...(A.earlier??[]).filter(({plan:Q})=>Q.length).map(({title:Q,plan:v})=>l("d\
etails",{},l("summary",{},`${t["home-plan"]}, ${Q}`),w(v))),l("details",{},l("summary",{},t["home-take"]),l("p",{},t["ho\
me-not-encrypted"]),l("div",{class:"ajar-take"},...$?[]:[m(t["home-take-plan"],()=>a({take:"plan",paper:p.value(),country:i.
code()})),p.element(),x("calendar",t["home-take-calendar"]),A.danger?"":x("calendar-line",t["home-take-calendar-line"])],
x("check-ins",t["home-take-check-ins"]),x("everything",t["home-take-everything"])),b()),A.something?l("details",{},l("su\
mmary",{},t["home-end"]),l("p",{},t["home-anew-how"]),S(t["home-anew"],t["home-anew-sure"],{restart:!0}),l("p",{},t["hom\
e-erase-how"]),S(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:x=>{o.end(),A=x,M()},settle:o.end,say:(x,$="")=>{
o.end();let F=l("div",{class:"ajar-text"});Nt(F,$),s.replaceChildren(x,F),s.scrollIntoView({block:"nearest"})}}}function js({
name:e,type:t,data:n}){let r=Uint8Array.from(atob(n),s=>s.charCodeAt(0)),i=URL.createObjectURL(new Blob([r],{type:t}));l(
"a",{href:i,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(i),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var sn=window.ajarShown,Rs="needs@",$c={};function Pc(){let e=document.
getElementById("ajar-style")??document.head.appendChild(l("style",{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=
t)}function Gs({model:e,el:t}){Pc();let n=e.get("pages"),r=e.get("words"),i=new Map,s=new Map,o=new Map,a=[],c=I=>a.push(
I),A=null,h=!1,u=!1,p=new Map,m=Math.min(e.get("page"),n.length-1);t.classList.add("ajar");let w=l("div",{class:"ajar-pa\
ge"}),S=I=>n.flatMap(({blocks:k})=>k).find(k=>k.kind==="exercise"&&k.key===I)?.exercise,b=xs({words:r,answered:()=>[...s].
map(([I,{answers:k}])=>[S(I),k]).filter(([I,k])=>I&&Object.keys(k??{}).length)}),M=0,X=I=>{if(clearTimeout(M),M=0,b.set(
I),A?.setLost(I),I)for(let k of o.keys())i.get(k)?.release()},L=(I,{awaited:k=!1}={})=>{try{e.send(I)}catch{X(!0);return}
k&&!M&&(M=setTimeout(()=>X(!0),8e3))},x=Is({words:r,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>$(),
onCountry:I=>L({country:I})}),$=()=>{L({forget:!0}),Tr()},F=(I,k,C)=>(i.set(I.key,C),s.has(I.key)&&C.update(s.get(I.key)),
k),Q={html(I){let k=l("div",{class:"ajar-text"});return Nt(k,I.html),x.addNumbers(k),k.addEventListener("click",C=>{let R=C.
target.closest("a"),Y=n.findIndex(({id:P})=>P&&R?.getAttribute("href")===`${P}.ipynb`);Y<0||(C.preventDefault(),y(Y))}),
k},home(I){let k=l("div",{});return F(I,k,Os(k,{words:r,send:Y=>{Y.import&&i.get("chart")?.begin(),L(Y)},open:Y=>y(n.findIndex(
({id:P})=>P===Y)),help:x})),L({home:I.key}),k},exercise(I){let k=l("div",{}),C=b.line(A?{}:{role:"alert"});o.set(I.key,k);
let R=(Y,P)=>{A?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let W=window.ajarSent;p.set(I.key,W),
L({key:I.key,...Y,sent:W},{awaited:P}),!(!P||!b.isLost())&&(X(!0),C.scrollIntoView({block:"nearest"}))};return i.set(I.key,
ts(k,I.exercise,{words:r,level:I.level,sort:ms,...s.get(I.key),help:x,needs:()=>v(I.needs),below:()=>I.key.startsWith("p\
lan@")&&x.isKnown()?x.line():null,onAside:Y=>H(I.key,{aside:Y}),onChange:Y=>{H(I.key,{answers:Y,done:!1}),R({answers:Y,done:!1},
u)},onMove:Y=>H(I.key,{at:Y}),onDone:Y=>{R({answers:Y,done:!0},!0),I.key.startsWith("check-in@")&&i.get("chart")?.begin()},
onStartOver:()=>{H(I.key,{answers:{},done:!1}),R({remove:!0})}})),k.firstElementChild.append(C),c(()=>b.forget(C)),k},chart(I){
let k=l("div",{class:"ajar-chart-block"}),C=l("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:R,end:Y}=rn(
r,W=>C.replaceChildren(W)),P=W=>{Y(),ys(k,W,r)};return i.set(I.key,{update:P,begin:R,end:Y}),s.has(I.key)&&P(s.get(I.key)),
R(),L({chart:I.key}),l("div",{},k,C)},notice(I){if(ws(()=>L({forget:!0})),!I.leave)return l("div",{class:"ajar-notice"},
l("p",{},I.text));let k=l("div",{class:"ajar-leave"},x.button(),Nr({words:r,leave:$}));gs(x.open),A=Bs({words:r,send:L});
let C=document.createDocumentFragment();return C.append(l("div",{class:"ajar-notice"},A.line,k),l("div",{class:"ajar-on-\
paper"},x.text()),A.more),C}};function v(I){let k=n.findIndex(({blocks:R})=>R.some(({key:Y})=>Y===Rs));return k<0?I?l("p",
{},l("a",{href:I},r["help-needs"])):null:l("button",{type:"button",onclick:()=>{y(k);let R=o.get(Rs).querySelector("h2");
R.tabIndex=-1,R.focus()}},r["help-needs"])}for(let[I,k]of Object.entries($c))Q[I]=C=>{let R=l("div",{}),P=k(R,C,{words:r,
send:L,onDispose:c,model:e,exerciseOf:S,formOf:W=>o.get(W)});return F(C,P.element??R,P)};let T=I=>n[m].blocks.find(k=>k.
kind===I),H=(I,k)=>s.set(I,{...s.get(I),...k}),g=()=>{for(let I of a.splice(0))I()};function B({focus:I=!1}={}){if(g(),i.
clear(),h){w.replaceChildren(A?"":l("p",{class:"ajar-empty"},r["keep-locked-here"]));return}if(w.replaceChildren(...n[m].
blocks.map(P=>Q[P.kind](P))),n.length<2)return;let k=(P,W)=>l("button",{type:"button",onclick:()=>y(P)},W),C=m>0?k(m-1,r["\
previous-page"]):null,R=m<n.length-1?k(m+1,r["next-page"]):null;if(w.append(l("div",{class:"ajar-moves ajar-turn"},C,R)),
U.replaceChildren(...n.map(({title:P},W)=>l("li",{},l("button",{type:"button","aria-current":W===m?"page":null,onclick:()=>y(
W)},P)))),N.textContent=_(r["page-of"],{n:m+1,all:n.length,title:n[m].title}),!I)return;let Y=w.querySelector("h1, h2, h\
3")??w;Y.tabIndex=-1,Y.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function y(I){n[I]&&(m=I,U.parentElement.
open=j(),e.set("page",I),e.save_changes(),B({focus:!0}))}let U=l("ol",{}),N=l("summary",{}),j=()=>window.innerWidth>640;
e.get("notice")&&t.append(Q.notice(e.get("notice")));let K=l("nav",{class:"ajar-nav","aria-label":r.pages},l("details",{
open:j()},N,U));n.length>1&&t.append(K),t.append(b.line({role:"alert"}),w);let O=0;for(let I of["keydown","pointerdown",
"scroll"])t.addEventListener(I,()=>{Date.now()-O<3e4||(O=Date.now(),L({active:!0}))},{passive:!0,capture:!0});e.on("msg:\
custom",I=>{if(X(!1),I.keeping){let k=[...p.values()].some(Y=>I.acknowledged<Y);A?.update(k?{...I.keeping,saved:!1}:I.keeping);
let{state:C}=I.keeping,R=C==="locked";C&&(u=C==="kept"),C&&R!==h&&(h=R,s.clear(),K.hidden=h,B())}for(let[k,C]of Object.entries(
I.states??{})){if(I.acknowledged<p.get(k))continue;let R=C.answers&&!Object.keys(C.answers).length;H(k,R?{...C,at:0}:C),
i.get(k)?.update(s.get(k))}I.country!=null&&x.choose(I.country),I.file&&(i.get("home")?.settle(),js(I.file)),I.erased&&i.
get("home")?.say(I.erased,T("home")?.erased),I.said&&i.get("chart")?.end(),I.said&&(i.get("home")??A)?.say(I.said),I.open&&
y(n.findIndex(({id:k})=>k===I.open)),I.problem&&i.get(I.problem.key)?.say(I.problem.text)}),e.on("change:pages",()=>{n=e.
get("pages"),B()});let D=vs(e,{gone:()=>X(!0),back:()=>{b.isLost()&&L({ready:!0})}});return B(),sn.set(r,(sn.get(r)??0)+
1),L({ready:!0}),()=>{g(),D(),clearTimeout(M),sn.set(r,sn.get(r)-1),sn.get(r)||L({gone:!0})}}var Xc="sw.js",Ms=()=>new URL("./",location.href).href,Ns=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${Ms()}\
 `)),on=()=>"serviceWorker"in navigator&&"caches"in window;async function Ts(e){try{await navigator.serviceWorker.register(
e(Xc),{updateViaCache:"all"})}catch{}}async function Jn(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===Ms());for(let t of await e())await t.unregister();for(let t of await Ns())await caches.delete(t);
return(await Ns()).length===0&&(await e()).length===0}var[$n,Jr]=["leave-to","left"];function Tt(e){try{return e(window.sessionStorage)}catch{return null}}function Wc(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var $r=()=>Tt(e=>e.setItem(Jr,"1"));function Hs(e){let t=Tt(i=>i.getItem($n))||e;t&&Mr(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",r=Tt(i=>i.getItem(Jr));r&&n&&location.replace(
t||"about:blank"),Tt(i=>i.removeItem(Jr)),r&&n&&$r()}function Ys(e){let t=l("p",{class:"ajar-hint",role:"status"}),n=l("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Tt(r=>r.
getItem($n))??"",onchange(){let r=Wc(n.value);if(n.value.trim()&&!r){t.textContent=e["site-leave-odd"];return}Tt(i=>r?i.
setItem($n,r):i.removeItem($n)),Mr(r||"about:blank"),t.textContent=e[r?"site-leave-set":"site-leave-blank"]}});return l(
"div",{},l("label",{for:n.id},e["site-leave-to"]),l("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function Ls(e,t){let n=l("p",{class:"ajar-status",role:"status"}),r=l("button",{type:"button",onclick:async()=>{n.textContent=
t[await Jn()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(Ys(t)),on()&&e.append(l("div",{},r,n))}var ne=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},ie=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},_c={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},Pn=e=>e instanceof ie?new ne(e.said||
_c[e.code]):e;var Vs=1,Ht=4096,bt=2*Ht,We=12,Zn=32,Xe=1024,Js=16,Ue={mark:0,part:16,length:20,piece:24},$s=Xe-We-Js,Xr=$s-Ue.piece,Wr=new TextEncoder().
encode("ajar-jnl"),Ee={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Zc=Ee.wrapped+We+Zn+Js,Xn=Ht-
32,Pr={memory:[8,2**21],passes:[1,64],lanes:[1,16]},Ks=512,Qt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),Wn=(e,t)=>e.
length===t.length&&e.every((n,r)=>n===t[r]),_n=(e,t)=>Wn(e.subarray(0,t.length),t),Ps=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),_e=e=>crypto.getRandomValues(new Uint8Array(e));function we(...e){let t=new Uint8Array(e.reduce(
(r,{length:i})=>r+i,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var Oe=class e{constructor(t,n,r,i=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:r,wrapped:i})}get bound(){let t=new Uint8Array(Ee.wrapped),n=Qt(t);t.set(Wr),n.
setUint32(Ee.version,Vs);for(let r of Object.keys(Pr))n.setUint32(Ee[r],this.cost[r]);return t.set(this.salt,Ee.salt),t.
set(this.fileId,Ee.fileId),t}async toBytes(){let t=new Uint8Array(Ht);return t.set(we(this.bound,this.wrapped)),t.set(await Ps(
t.subarray(0,Xn)),Xn),we(t,t)}isOf(t){return Wn(this.fileId,t)}hasSalt(t){return Wn(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new ne("journal-empty-file");let n=[t.slice(0,Ht),t.slice(Ht,bt)],r=await Promise.all(n.map(qc)),i=n.
find((A,h)=>r[h]);if(!i){let A=n.some(h=>_n(h,Wr));throw new ne(A?"journal-broken":"journal-other-file")}let s=Qt(i);if(s.
getUint32(Ee.version)>Vs)throw new ne("journal-newer");let o={};for(let A of Object.keys(Pr))o[A]=s.getUint32(Ee[A]);let a=([
A,[h,u]])=>h<=o[A]&&o[A]<=u;if(!Object.entries(Pr).every(a)||o.memory<8*o.lanes)throw new ne("journal-forged");let c=(A,h)=>i.
slice(A,h);return new e(o,c(Ee.salt,Ee.fileId),c(Ee.fileId,Ee.wrapped),c(Ee.wrapped,Zc))}async isWholeIn(t){return _n(t,
await this.toBytes())}};async function qc(e){return e.length!==Ht||!_n(e,Wr)?!1:Wn(await Ps(e.subarray(0,Xn)),e.subarray(
Xn))}var kt=e=>Math.max(1,Math.ceil(e/Xr));function _r(e,t,n){let r=_e(16),i=Array.from({length:kt(e.length)},(s,o)=>{let a=new Uint8Array(
$s);return a.set(r,Ue.mark),Qt(a).setUint32(Ue.part,o),Qt(a).setUint32(Ue.length,e.length),a.set(e.subarray(o*Xr,(o+1)*Xr),
Ue.piece),t(n+o,a)});return we(...i)}function Xs(e,t,n){let r=Math.floor(e.length/Xe),i=Array.from({length:r},(A,h)=>e.subarray(
h*Xe,(h+1)*Xe)),s=i.map((A,h)=>t(n+h,A)),o=[],a=0,c=!1;for(let A=0;A<r;){let h=zc(A,s),u=h?kt(h.length):1;h&&(c||(c=A>a),
o.push({content:h,size:u}),a=A+u),A+=u}return c||(c=i.some((A,h)=>h>=a&&!s[h]&&!el(A))),{entries:o,end:a,broken:c}}function zc(e,t){
if(!t[e])return null;let n=t[e].subarray(Ue.mark,Ue.part),r=Qt(t[e]).getUint32(Ue.length),i=t.slice(e,e+kt(r)),s=(o,a)=>o&&
_n(o,n)&&Qt(o).getUint32(Ue.part)===a&&Qt(o).getUint32(Ue.length)===r;return i.length<kt(r)||!i.every(s)?null:we(...i.map(
o=>o.subarray(Ue.piece))).subarray(0,r)}var el=e=>[0,Ks].some(t=>e.subarray(t,t+Ks).every(n=>!n));var tl=Object.defineProperty,nl=(e,t,n)=>t in e?tl(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,Ze=(e,t,n)=>nl(
e,typeof t!="symbol"?t+"":t,n);function ti(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var zn=e=>e?`"${e}" `:"";function ni(e,t=""){if(typeof e!=
"boolean")throw new TypeError(zn(t)+"expected boolean, got type="+typeof e);return e}function Yt(e,t=""){if(typeof e!="n\
umber")throw new TypeError(zn(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
zn(t)+"expected integer >= 0, got "+e);return e}function he(e,t,n=""){if(ti(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&Yt(t,"length");let r=ti(e),i=t!==void 0?` of length ${t}`:"",s=r?`length=${e.length}`:`type=${typeof e}`,o=zn(n)+
"expected Uint8Array"+i+", got "+s;throw r?new RangeError(o):new TypeError(o)}var Ws=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function _s(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function rl(e,t){he(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function ze(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function ht(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function il(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var Lt=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function sl(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function ol(e){for(let t=0;t<e.length;t++)e[t]=sl(e[t]);return e}var St=Lt?e=>e:ol;function al(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function cl(e,t){if(al(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function ll(e,t){return Ws(e,"defaults"),Ws(t,"opts"),Object.assign(e,t)}function Al(e,t){if(e=he(e),
t=he(t),e.length!==t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function hl(e,t,n){let r=t,
i=n||(()=>[]),s=(a,c)=>r(c,...i(a)).update(a).digest(),o=r(new Uint8Array(e),...i(new Uint8Array(0)));return s.outputLen=
o.outputLen,s.blockLen=o.blockLen,s.create=(a,...c)=>r(a,...c),s}var fl=(e,t)=>{function n(r,...i){if(he(r,void 0,"key"),
e.nonceLength!==void 0){let h=i[0];he(h,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,o=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let h=o;h<i.length;h++)if(ti(i[h]))throw new Error("AAD not supported")}e.withAAD&&i[o]!==
void 0&&he(i[o],void 0,"AAD");let a=t(r,...i),c=(h,u)=>{if(u!==void 0){if(h!==2)throw new Error("cipher output not suppo\
rted");he(u,void 0,"output")}},A=!1;return{encrypt(h,u){if(A)throw new Error("cannot encrypt() twice with same key + non\
ce");return A=!0,he(h,void 0,"data"),c(a.encrypt.length,u),a.encrypt(h,u)},decrypt(h,u){if(he(h,void 0,"data"),s&&h.length<
s)throw new Error('"ciphertext" expected length >= tagLength='+s);return c(a.decrypt.length,u),a.decrypt(h,u)}}}return Object.
assign(n,e),n};function ri(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(he(t,e,"output"),n&&!er(t))throw new Error(
"invalid output, must be aligned");return t}function ul(e,t,n){Yt(e),Yt(t),ni(n);let r=new Uint8Array(16),i=il(r);return i.
setBigUint64(0,BigInt(t),n),i.setBigUint64(8,BigInt(e),n),r}function er(e){return e.byteOffset%4===0}function tr(e){return Uint8Array.
from(he(e))}var so=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),pl=St(ze(so("expand 16-byte k"))),Il=St(ze(so("exp\
and 32-byte k")));function ee(e,t){return e<<t|e>>>32-t}var an=64,gl=16,ii=2**32-1,Zs=Uint32Array.of();function dl(e,t,n,r,i,s,o,a){
let c=i.length,A=new Uint8Array(an),h=ze(A),u=Lt&&er(i)&&er(s),p=u?ze(i):Zs,m=u?ze(s):Zs;if(!Lt){for(let w=0;w<c;o++){if(e(
t,n,r,h,o,a),St(h),o>=ii)throw new Error("arx: counter overflow");let S=Math.min(an,c-w);for(let b=0,M;b<S;b++)M=w+b,s[M]=
i[M]^A[b];w+=S}return}for(let w=0;w<c;o++){if(e(t,n,r,h,o,a),o>=ii)throw new Error("arx: counter overflow");let S=Math.min(
an,c-w);if(u&&S===an){let b=w/4;if(w%4!==0)throw new Error("arx: invalid block position");for(let M=0,X;M<gl;M++)X=b+M,m[X]=
p[X]^h[M];w+=an;continue}for(let b=0,M;b<S;b++)M=w+b,s[M]=i[M]^A[b];w+=S}}function wl(e,t){let{allowShortKeys:n,extendNonceFn:r,
counterLength:i,counterRight:s,rounds:o}=ll({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return Yt(i),Yt(o),ni(s),ni(n),(a,c,A,h,u=0)=>{he(a,void 0,"key"),
he(c,void 0,"nonce"),he(A,void 0,"data");let p=A.length,m=h!==void 0;if(h=ri(p,h,!1),m&&cl(A,h),Yt(u),u<0||u>=ii)throw new Error(
"arx: counter overflow");let w=[],S=a.length,b,M;if(S===32)w.push(b=tr(a)),M=Il;else if(S===16&&n)b=new Uint8Array(32),b.
set(a),b.set(a,16),M=pl,w.push(b);else throw he(a,32,"arx key"),new Error("invalid key size");(!Lt||!er(c))&&w.push(c=tr(
c));let X=ze(b);if(r){if(c.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let $=c.subarray(0,16);if(Lt)
r(M,X,ze($),X);else{let F=St(Uint32Array.from(M));r(F,X,ze($),X),ht(F),St(X)}c=c.subarray(16)}else Lt||St(X);let L=16-i;
if(L!==c.length)throw new Error(`arx: nonce must be ${L} or 16 bytes`);if(L!==12){let $=new Uint8Array(12);$.set(c,s?0:12-
c.length),c=$,w.push(c)}let x=St(ze(c));try{return dl(e,M,X,x,A,h,u,o),h}finally{ht(...w)}}}function pe(e,t){return e[t++]&
255|(e[t++]&255)<<8}var ml=class{constructor(e){Ze(this,"blockLen",16),Ze(this,"outputLen",16),Ze(this,"buffer",new Uint8Array(
16)),Ze(this,"r",new Uint16Array(10)),Ze(this,"h",new Uint16Array(10)),Ze(this,"pad",new Uint16Array(8)),Ze(this,"pos",0),
Ze(this,"finished",!1),Ze(this,"destroyed",!1),e=tr(he(e,32,"key"));let t=pe(e,0),n=pe(e,2),r=pe(e,4),i=pe(e,6),s=pe(e,8),
o=pe(e,10),a=pe(e,12),c=pe(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|r<<6)&7939,this.r[3]=(r>>>
7|i<<9)&8191,this.r[4]=(i>>>4|s<<12)&255,this.r[5]=s>>>1&8190,this.r[6]=(s>>>14|o<<2)&8191,this.r[7]=(o>>>11|a<<5)&8065,
this.r[8]=(a>>>8|c<<8)&8191,this.r[9]=c>>>5&127;for(let A=0;A<8;A++)this.pad[A]=pe(e,16+2*A)}process(e,t,n=!1){let r=n?0:
2048,{h:i,r:s}=this,o=s[0],a=s[1],c=s[2],A=s[3],h=s[4],u=s[5],p=s[6],m=s[7],w=s[8],S=s[9],b=pe(e,t+0),M=pe(e,t+2),X=pe(e,
t+4),L=pe(e,t+6),x=pe(e,t+8),$=pe(e,t+10),F=pe(e,t+12),Q=pe(e,t+14),v=i[0]+(b&8191),T=i[1]+((b>>>13|M<<3)&8191),H=i[2]+((M>>>
10|X<<6)&8191),g=i[3]+((X>>>7|L<<9)&8191),B=i[4]+((L>>>4|x<<12)&8191),y=i[5]+(x>>>1&8191),U=i[6]+((x>>>14|$<<2)&8191),N=i[7]+
(($>>>11|F<<5)&8191),j=i[8]+((F>>>8|Q<<8)&8191),K=i[9]+(Q>>>5|r),O=0,D=O+v*o+T*(5*S)+H*(5*w)+g*(5*m)+B*(5*p);O=D>>>13,D&=
8191,D+=y*(5*u)+U*(5*h)+N*(5*A)+j*(5*c)+K*(5*a),O+=D>>>13,D&=8191;let I=O+v*a+T*o+H*(5*S)+g*(5*w)+B*(5*m);O=I>>>13,I&=8191,
I+=y*(5*p)+U*(5*u)+N*(5*h)+j*(5*A)+K*(5*c),O+=I>>>13,I&=8191;let k=O+v*c+T*a+H*o+g*(5*S)+B*(5*w);O=k>>>13,k&=8191,k+=y*(5*
m)+U*(5*p)+N*(5*u)+j*(5*h)+K*(5*A),O+=k>>>13,k&=8191;let C=O+v*A+T*c+H*a+g*o+B*(5*S);O=C>>>13,C&=8191,C+=y*(5*w)+U*(5*m)+
N*(5*p)+j*(5*u)+K*(5*h),O+=C>>>13,C&=8191;let R=O+v*h+T*A+H*c+g*a+B*o;O=R>>>13,R&=8191,R+=y*(5*S)+U*(5*w)+N*(5*m)+j*(5*p)+
K*(5*u),O+=R>>>13,R&=8191;let Y=O+v*u+T*h+H*A+g*c+B*a;O=Y>>>13,Y&=8191,Y+=y*o+U*(5*S)+N*(5*w)+j*(5*m)+K*(5*p),O+=Y>>>13,
Y&=8191;let P=O+v*p+T*u+H*h+g*A+B*c;O=P>>>13,P&=8191,P+=y*a+U*o+N*(5*S)+j*(5*w)+K*(5*m),O+=P>>>13,P&=8191;let W=O+v*m+T*
p+H*u+g*h+B*A;O=W>>>13,W&=8191,W+=y*c+U*a+N*o+j*(5*S)+K*(5*w),O+=W>>>13,W&=8191;let re=O+v*w+T*m+H*p+g*u+B*h;O=re>>>13,re&=
8191,re+=y*A+U*c+N*a+j*o+K*(5*S),O+=re>>>13,re&=8191;let ce=O+v*S+T*w+H*m+g*p+B*u;O=ce>>>13,ce&=8191,ce+=y*h+U*A+N*c+j*a+
K*o,O+=ce>>>13,ce&=8191,O=(O<<2)+O|0,O=O+D|0,D=O&8191,O=O>>>13,I+=O,i[0]=D,i[1]=I,i[2]=k,i[3]=C,i[4]=R,i[5]=Y,i[6]=P,i[7]=
W,i[8]=re,i[9]=ce}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),r=e[1]>>>13;e[1]&=8191;for(let o=2;o<10;o++)e[o]+=
r,r=e[o]>>>13,e[o]&=8191;e[0]+=r*5,r=e[0]>>>13,e[0]&=8191,e[1]+=r,r=e[1]>>>13,e[1]&=8191,e[2]+=r,n[0]=e[0]+5,r=n[0]>>>13,
n[0]&=8191;for(let o=1;o<10;o++)n[o]=e[o]+r,r=n[o]>>>13,n[o]&=8191;n[9]-=8192;let i=(r^1)-1;for(let o=0;o<10;o++)n[o]&=i;
i=~i;for(let o=0;o<10;o++)e[o]=e[o]&i|n[o];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=(e[2]>>>6|e[3]<<
7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&65535,e[6]=(e[7]>>>
5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let s=e[0]+t[0];e[0]=s&65535;for(let o=1;o<8;o++)s=(e[o]+t[o]|0)+(s>>>16)|
0,e[o]=s&65535;ht(n)}update(e){_s(this),he(e),e=tr(e);let{buffer:t,blockLen:n}=this,r=e.length;for(let i=0;i<r;){let s=Math.
min(n-this.pos,r-i);if(s===n){for(;n<=r-i;i+=n)this.process(e,i);continue}t.set(e.subarray(i,i+s),this.pos),this.pos+=s,
i+=s,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,ht(this.h,this.r,this.buffer,
this.pad)}digestInto(e){_s(this),rl(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:r}=this;if(r){for(t[r++]=1;r<16;r++)
t[r]=0;this.process(t,0,!0)}this.finalize();let i=0;for(let s=0;s<8;s++)e[i++]=n[s]>>>0,e[i++]=n[s]>>>8}digest(){let{buffer:e,
outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},Cl=hl(32,e=>new ml(e));function Bl(e,t,n,r,i,s=20){
let o=e[0],a=e[1],c=e[2],A=e[3],h=t[0],u=t[1],p=t[2],m=t[3],w=t[4],S=t[5],b=t[6],M=t[7],X=i,L=n[0],x=n[1],$=n[2],F=o,Q=a,
v=c,T=A,H=h,g=u,B=p,y=m,U=w,N=S,j=b,K=M,O=X,D=L,I=x,k=$;for(let R=0;R<s;R+=2)F=F+H|0,O=ee(O^F,16),U=U+O|0,H=ee(H^U,12),F=
F+H|0,O=ee(O^F,8),U=U+O|0,H=ee(H^U,7),Q=Q+g|0,D=ee(D^Q,16),N=N+D|0,g=ee(g^N,12),Q=Q+g|0,D=ee(D^Q,8),N=N+D|0,g=ee(g^N,7),
v=v+B|0,I=ee(I^v,16),j=j+I|0,B=ee(B^j,12),v=v+B|0,I=ee(I^v,8),j=j+I|0,B=ee(B^j,7),T=T+y|0,k=ee(k^T,16),K=K+k|0,y=ee(y^K,
12),T=T+y|0,k=ee(k^T,8),K=K+k|0,y=ee(y^K,7),F=F+g|0,k=ee(k^F,16),j=j+k|0,g=ee(g^j,12),F=F+g|0,k=ee(k^F,8),j=j+k|0,g=ee(g^
j,7),Q=Q+B|0,O=ee(O^Q,16),K=K+O|0,B=ee(B^K,12),Q=Q+B|0,O=ee(O^Q,8),K=K+O|0,B=ee(B^K,7),v=v+y|0,D=ee(D^v,16),U=U+D|0,y=ee(
y^U,12),v=v+y|0,D=ee(D^v,8),U=U+D|0,y=ee(y^U,7),T=T+H|0,I=ee(I^T,16),N=N+I|0,H=ee(H^N,12),T=T+H|0,I=ee(I^T,8),N=N+I|0,H=
ee(H^N,7);let C=0;r[C++]=o+F|0,r[C++]=a+Q|0,r[C++]=c+v|0,r[C++]=A+T|0,r[C++]=h+H|0,r[C++]=u+g|0,r[C++]=p+B|0,r[C++]=m+y|
0,r[C++]=w+U|0,r[C++]=S+N|0,r[C++]=b+j|0,r[C++]=M+K|0,r[C++]=X+O|0,r[C++]=L+D|0,r[C++]=x+I|0,r[C++]=$+k|0}var yl=wl(Bl,{
counterRight:!1,counterLength:4,allowShortKeys:!1}),El=new Uint8Array(16),qs=(e,t)=>{e.update(t);let n=t.length%16;n&&e.
update(El.subarray(n))},Ql=new Uint8Array(32);function zs(e,t,n,r,i){i!==void 0&&he(i,void 0,"AAD");let s=e(t,n,Ql),o=ul(
r.length,i?i.length:0,!0),a=Cl.create(s);i&&qs(a,i),qs(a,r),a.update(o);let c=a.digest();return ht(s,o),c}var kl=e=>(t,n,r)=>({
encrypt(i,s){let o=i.length;s=ri(o+16,s,!1),s.set(i);let a=s.subarray(0,-16);e(t,n,a,a,1);let c=zs(e,t,n,a,r);return s.set(
c,o),ht(c),s},decrypt(i,s){s=ri(i.length-16,s,!1);let o=i.subarray(0,-16),a=i.subarray(-16),c=zs(e,t,n,o,r);if(!Al(a,c))
throw ht(c),new Error("invalid tag");return s.set(i.subarray(0,-16)),e(t,n,s,s,1),ht(c),s}}),nr=fl({blockSize:64,nonceLength:12,
tagLength:16,withAAD:!0},kl(yl));function Dt(e,t,n,r){function i(s){return s instanceof n?s:new n(function(o){o(s)})}return new(n||
(n=Promise))(function(s,o){function a(h){try{A(r.next(h))}catch(u){o(u)}}function c(h){try{A(r.throw(h))}catch(u){o(u)}}
function A(h){h.done?s(h.value):i(h.value).then(a,c)}A((r=r.apply(e,t||[])).next())})}var se=class{constructor(){this.mutex=
Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){
return Dt(this,void 0,void 0,function*(){let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},
Zr;function bl(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var si=bl(),
qr=(Zr=si.Buffer)!==null&&Zr!==void 0?Zr:null,Sl=si.TextEncoder?new si.TextEncoder:null;function oo(e,t){return(e&15)+(e>>
6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function ao(e,t){let n=t.length>>1;for(let r=0;r<n;r++){let i=r<<1;e[r]=oo(t.charCodeAt(
i),t.charCodeAt(i+1))}}function Dl(e,t){if(e.length!==t.length*2)return!1;for(let n=0;n<t.length;n++){let r=n<<1;if(t[n]!==
oo(e.charCodeAt(r),e.charCodeAt(r+1)))return!1}return!0}var eo=87,to=48;function oi(e,t,n){let r=0;for(let i=0;i<n;i++){
let s=t[i]>>>4;e[r++]=s>9?s+eo:s+to,s=t[i]&15,e[r++]=s>9?s+eo:s+to}return String.fromCharCode.apply(null,e)}var et=qr!==
null?e=>{if(typeof e=="string"){let t=qr.from(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.length)}if(qr.isBuffer(
e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,
e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="string")return Sl.encode(e);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")},je="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",ln=new Uint8Array(256);for(let e=0;e<je.length;e++)ln[je.charCodeAt(e)]=
e;function no(e,t=!0){let n=e.length,r=n%3,i=[],s=n-r;for(let o=0;o<s;o+=3){let a=(e[o]<<16&16711680)+(e[o+1]<<8&65280)+
(e[o+2]&255),c=je.charAt(a>>18&63)+je.charAt(a>>12&63)+je.charAt(a>>6&63)+je.charAt(a&63);i.push(c)}if(r===1){let o=e[n-
1],a=je.charAt(o>>2),c=je.charAt(o<<4&63);i.push(`${a}${c}`),t&&i.push("==")}else if(r===2){let o=(e[n-2]<<8)+e[n-1],a=je.
charAt(o>>10),c=je.charAt(o>>4&63),A=je.charAt(o<<2&63);i.push(`${a}${c}${A}`),t&&i.push("=")}return i.join("")}function Fl(e){
let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&(t-=1)),t}function vl(e){let t=Fl(e),
n=e.length,r=new Uint8Array(t),i=0;for(let s=0;s<n;s+=4){let o=ln[e.charCodeAt(s)],a=ln[e.charCodeAt(s+1)],c=ln[e.charCodeAt(
s+2)],A=ln[e.charCodeAt(s+3)];r[i]=o<<2|a>>4,i+=1,r[i]=(a&15)<<4|c>>2,i+=1,r[i]=(c&3)<<6|A&63,i+=1}return r}var qn=16*1024,
cn=4,xl=new se,zr=new Map;function co(e,t){return Dt(this,void 0,void 0,function*(){let n=null,r=null,i=!1;if(typeof WebAssembly>
"u")throw new Error("WebAssembly is not supported in this environment!");let s=(F,Q=0)=>{r.set(F,Q)},o=()=>r,a=()=>n.exports,
c=F=>{n.exports.Hash_SetMemorySize(F);let Q=n.exports.Hash_GetBuffer(),v=n.exports.memory.buffer;r=new Uint8Array(v,Q,F)},
A=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),h=xl.dispatch(()=>Dt(this,void 0,void 0,function*(){
if(!zr.has(e.name)){let Q=vl(e.data),v=WebAssembly.compile(Q.buffer);zr.set(e.name,v)}let F=yield zr.get(e.name);n=yield WebAssembly.
instantiate(F,{})})),u=()=>Dt(this,void 0,void 0,function*(){n||(yield h);let F=n.exports.Hash_GetBuffer(),Q=n.exports.memory.
buffer;r=new Uint8Array(Q,F,qn)}),p=(F=null)=>{i=!0,n.exports.Hash_Init(F)},m=F=>{let Q=0;for(;Q<F.length;){let v=F.subarray(
Q,Q+qn);Q+=v.length,r.set(v),n.exports.Hash_Update(v.length)}},w=F=>{if(!i)throw new Error("update() called before init(\
)");let Q=et(F);m(Q)},S=new Uint8Array(t*2),b=(F,Q=null)=>{if(!i)throw new Error("digest() called before init()");return i=
!1,n.exports.Hash_Final(Q),F==="binary"?r.slice(0,t):oi(S,r,t)},M=()=>{if(!i)throw new Error("save() can only be called \
after init() and before digest()");let F=n.exports.Hash_GetState(),Q=A(),v=n.exports.memory.buffer,T=new Uint8Array(v,F,
Q),H=new Uint8Array(cn+Q);return ao(H,e.hash),H.set(T,cn),H},X=F=>{if(!(F instanceof Uint8Array))throw new Error("load()\
 expects an Uint8Array generated by save()");let Q=n.exports.Hash_GetState(),v=A(),T=cn+v,H=n.exports.memory.buffer;if(F.
length!==T)throw new Error(`Bad state length (expected ${T} bytes, got ${F.length})`);if(!Dl(e.hash,F.subarray(0,cn)))throw new Error(
"This state was written by an incompatible hash implementation");let g=F.subarray(cn);new Uint8Array(H,Q,v).set(g),i=!0},
L=F=>typeof F=="string"?F.length<qn/4:F.byteLength<qn,x=L;switch(e.name){case"argon2":case"scrypt":x=()=>!0;break;case"b\
lake2b":case"blake2s":x=(F,Q)=>Q<=512&&L(F);break;case"blake3":x=(F,Q)=>Q===0&&L(F);break;case"xxhash64":case"xxhash3":case"\
xxhash128":case"crc64":x=()=>!1;break}let $=(F,Q=null,v=null)=>{if(!x(F,Q))return p(Q),w(F),b("hex",v);let T=et(F);return r.
set(T),n.exports.Hash_Calculate(T.length,Q,v),oi(S,r,t)};return yield u(),{getMemory:o,writeMemory:s,getExports:a,setMemorySize:c,
init:p,update:w,digest:b,save:M,load:X,calculate:$,hashLength:t}})}var Yu=new se,Ul="argon2",Ol="AGFzbQEAAAABKQVgAX8Bf2A\
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
gHzcDACABQSBqIgFB+AdJDQALCws=",jl="2b50b0d6",Rl={name:Ul,data:Ol,hash:jl},Gl="blake2b",Nl="AGFzbQEAAAABEQRgAAF/YAJ/fwBgA\
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
YCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",Ml="22cf500a",Tl={name:Gl,data:Nl,hash:Ml},Lu=new se;function ro(e){
return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):null}function Hl(e,t){
return e|t<<16}function ai(e=512,t=null){if(ro(e))return Promise.reject(ro(e));let n=null,r=e;if(t!==null){if(n=et(t),n.
length>64)return Promise.reject(new Error("Max key length is 64 bytes"));r=Hl(e,n.length)}let i=e/8;return co(Tl,i).then(
s=>{r>512&&s.writeMemory(n),s.init(r);let o={init:r>512?()=>(s.writeMemory(n),s.init(r),o):()=>(s.init(r),o),update:a=>(s.
update(a),o),digest:a=>s.digest(a),save:()=>s.save(),load:a=>(s.load(a),o),blockSize:128,digestSize:i};return o})}function Yl(e,t,n){
let r=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");return`$argon2${t.hashType}$v=19$${r}$${no(
e,!1)}$${no(n,!1)}`}var io=new DataView(new ArrayBuffer(4));function qe(e){return io.setInt32(0,e,!0),new Uint8Array(io.
buffer)}function ei(e,t,n){return Dt(this,void 0,void 0,function*(){if(n<=64){let c=yield ai(n*8);return c.update(qe(n)),
c.update(t),c.digest("binary")}let r=Math.ceil(n/32)-2,i=new Uint8Array(n);e.init(),e.update(qe(n)),e.update(t);let s=e.
digest("binary");i.set(s.subarray(0,32),0);for(let c=1;c<r;c++)e.init(),e.update(s),s=e.digest("binary"),i.set(s.subarray(
0,32),c*32);let o=n-32*r,a;return o===64?(a=e,a.init()):a=yield ai(o*8),a.update(s),s=a.digest("binary"),i.set(s.subarray(
0,o),r*32),i})}function Ll(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function Vl(e){return Dt(this,
void 0,void 0,function*(){var t;let{parallelism:n,iterations:r,hashLength:i}=e,s=et(e.password),o=et(e.salt),a=19,c=Ll(e.
hashType),{memorySize:A}=e,h=et((t=e.secret)!==null&&t!==void 0?t:""),[u,p]=yield Promise.all([co(Rl,1024),ai(512)]);u.setMemorySize(
A*1024+1024);let m=new Uint8Array(24),w=new DataView(m.buffer);w.setInt32(0,n,!0),w.setInt32(4,i,!0),w.setInt32(8,A,!0),
w.setInt32(12,r,!0),w.setInt32(16,a,!0),w.setInt32(20,c,!0),u.writeMemory(m,A*1024),p.init(),p.update(m),p.update(qe(s.length)),
p.update(s),p.update(qe(o.length)),p.update(o),p.update(qe(h.length)),p.update(h),p.update(qe(0));let S=Math.floor(A/(n*
4))*4,b=new Uint8Array(72),M=p.digest("binary");b.set(M);for(let x=0;x<n;x++){b.set(qe(0),64),b.set(qe(x),68);let $=x*S,
F=yield ei(p,b,1024);u.writeMemory(F,$*1024),$+=1,b.set(qe(1),64),F=yield ei(p,b,1024),u.writeMemory(F,$*1024)}let X=new Uint8Array(
1024);ao(X,u.calculate(new Uint8Array([]),A));let L=yield ei(p,X,i);if(e.outputType==="hex"){let x=new Uint8Array(i*2);return oi(
x,L,i)}return e.outputType==="encoded"?Yl(o,e,L):L})}var Kl=e=>{var t;if(!e||typeof e!="object")throw new Error("Invalid\
 options parameter. It requires an object.");if(!e.password)throw new Error("Password must be specified");if(e.password=
et(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.salt)throw new Error("Salt must b\
e specified");if(e.salt=et(e.salt),e.salt.length<8)throw new Error("Salt should be at least 8 bytes long");if(e.secret=et(
(t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)throw new Error("Iterations should\
 be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error("Parallelism should be a po\
sitive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash length should be at least 4 byt\
es.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");if(e.memorySize<8*e.parallelism)
throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&(e.outputType="hex"),!["hex",
"binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}. Valid values: ['hex\
', 'binary', 'encoded']`)};function lo(e){return Dt(this,void 0,void 0,function*(){return Kl(e),Vl(Object.assign(Object.
assign({},e),{hashType:"id"}))})}var Vu=new se,Ku=new se,Ju=new se,$u=new se,Pu=new Uint8Array(8),Xu=new se,Wu=new se,_u=new se,
Zu=new se,qu=new se,zu=new se,ep=new se,tp=new se,np=new se,rp=new se,ip=new se,sp=new Uint8Array(8),op=new se,ap=new Uint8Array(
8),cp=new se,lp=new Uint8Array(8),Ap=new se,hp=new se,fp=new se;var Vt=Object.freeze({memory:19*1024,passes:2,lanes:1}),ci=Object.freeze({memory:128*1024,passes:3,lanes:1}),Jl=700,Ao="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",$l=new RegExp(`^${Ao}+|${Ao}+$`,"g"),An,li,rr=class{constructor(t,n){J(this,
An);$e(this,"seal",(t,n)=>{let r=_e(We);return we(r,d(this,An,li).call(this,r,t).encrypt(n))});$e(this,"open",(t,n)=>po(
d(this,An,li).call(this,n.subarray(0,We),t),n.subarray(We)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};An=new WeakSet,li=function(t,n){let r=new Uint8Array(8);return new DataView(r.buffer).setBigUint64(0,
BigInt(n)),nr(this.key,t,we(this.fileId,r))};var Kt=class e{constructor(t,n,r){Object.assign(this,{wrapping:t,salt:n,cost:r})}static async of(t,{
salt:n,cost:r}){let i=ho(t);if(!i.length)throw new ne("journal-wrong-passphrase");return new e(await fo(i,n,r),n,r)}static async chosen(t,n){
if(!ho(t).length)throw new ne("journal-no-passphrase");return e.of(t,{salt:_e(16),cost:n??await Pl()})}begin(){let t=_e(
Zn),n=_e(We),r=new Oe(this.cost,this.salt,_e(16)),i=nr(this.wrapping,n,r.bound).encrypt(t);return{header:new Oe(this.cost,
this.salt,r.fileId,we(n,i)),sealer:new rr(t,r.fileId)}}unlock({wrapped:t,bound:n,fileId:r}){let i=nr(this.wrapping,t.subarray(
0,We),n),s=po(i,t.subarray(We));if(!s)throw new ne("journal-wrong-passphrase");return new rr(s,r)}forget(){this.wrapping.
fill(0),this.wrapping=null}},ho=e=>_l(e.normalize("NFKC").replace($l,""));async function Pl(e=()=>performance.now()){let t={
...Vt,passes:1};await fo(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await uo(new Uint8Array(8),new Uint8Array(
16),Vt),Xl(e()-n)}function Xl(e){let t=Vt.passes*Jl/Math.max(e,1),n=Math.floor(Vt.memory*t/ci.passes/1024)*1024;return n<
Vt.memory?Vt:{...ci,memory:Math.min(n,ci.memory)}}async function fo(e,t,n){return await Wl(),uo(e,t,n)}async function uo(e,t,{
memory:n,passes:r,lanes:i}){try{return await lo({password:e,salt:t,memorySize:n,iterations:r,parallelism:i,hashLength:Zn,
outputType:"binary"})}catch(s){throw s instanceof RangeError?new ne("journal-memory",{megabytes:Math.floor(n/1024)}):s}}
var Wl=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function po(e,t){try{return e.decrypt(t)}catch{return null}}function _l(e){let t=new TextEncoder,n=i=>[224|i>>12,128|i>>
6&63,128|i&63],r=Array.from(e,i=>{let s=i.codePointAt(0);return s>=55296&&s<=57343?n(s):[...t.encode(i)]});return Uint8Array.
from(r.flat())}var Zl=new TextEncoder,ql=/[\u007f-\uffff]/g;function tt(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
r=>Object.hasOwn(t,r)&&tt(e[r],t[r]))}var Io=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function Ai({key:e,
response:t,done:n,confirmed:r,at:i}){let s=r!==null&&tt(r,t),o=JSON.stringify({key:e,response:t,done:n,confirmed:s||r,at:i}),
a=c=>`\\u${c.charCodeAt(0).toString(16).padStart(4,"0")}`;return Zl.encode(o.replace(ql,a))}function go(e){let{key:t,response:n,
done:r,confirmed:i,at:s}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:r,
confirmed:i===!0?n:i,at:s}}var Re,ft,Me,Se,Te,hi,hn,ir=class ir{constructor(t,n,r,i,s=bt){J(this,Te);J(this,Re);J(this,ft,[]);J(this,Me);J(this,Se);
$e(this,"isTorn",!1);this.place=t,this.end=s,G(this,Re,n),G(this,Me,r),G(this,Se,i)}static async create(t,n){let{header:r,
sealer:i}=n.begin(),s=await t.replace(await r.toBytes(),null);return new ir(t,n,i,s)}static async open(t,{bytes:n,tag:r},i){
var u;let s=await Oe.fromBytes(n),o=await i(s),a=new ir(t,o,o.unlock(s),r),c=await s.isWholeIn(n),{entries:A,damaged:h}=d(
u=a,Te,hn).call(u,n.subarray(bt),r);return{file:a,entries:A,damaged:h||!c}}get frames(){return(this.end-bt)/Xe}async readNew(){
let{bytes:t,tag:n,replaced:r}=await this.place.readFrom(f(this,Se),this.end);if(!r)return{...d(this,Te,hn).call(this,t,n),
replaced:r};let i=await zl(t);if(i.isOf(f(this,Me).fileId)){let A=t.length<this.end,{entries:h,damaged:u}=d(this,Te,hn).
call(this,t.subarray(this.end),n);return{entries:h,damaged:u||A,replaced:!1}}let s=[f(this,Re),...f(this,ft)].find(({salt:A})=>i.
hasSalt(A));if(!s)throw new ne("journal-passphrase-changed");d(this,Te,hi).call(this,s,s.unlock(i)),this.end=bt;let o=await i.
isWholeIn(t),{entries:a,damaged:c}=d(this,Te,hn).call(this,t.subarray(bt),n);return{entries:a,damaged:c||!o,replaced:r}}async append(t){
let n=_r(t,f(this,Me).seal,this.frames);G(this,Se,await this.place.append(n,f(this,Se))),this.end+=n.length}async replace(t,n=f(
this,Re)){[f(this,Re),...f(this,ft)].includes(n)||f(this,ft).push(n);let{header:r,sealer:i}=n.begin(),s=[await r.toBytes()],
o=0;for(let c of t)s.push(_r(c,i.seal,o)),o+=s.at(-1).length/Xe;let a=we(...s);G(this,Se,await this.place.replace(a,f(this,
Se))),d(this,Te,hi).call(this,n,i),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
f(this,Se))??""}forget(){for(let t of[f(this,Re),...f(this,ft)])t.forget();f(this,Me).forget()}};Re=new WeakMap,ft=new WeakMap,
Me=new WeakMap,Se=new WeakMap,Te=new WeakSet,hi=function(t,n){f(this,Me).forget(),G(this,Me,n),t!==f(this,Re)&&f(this,Re).
forget(),G(this,Re,t),G(this,ft,[])},hn=function(t,n){let{entries:r,end:i,broken:s}=Xs(t,f(this,Me).open,this.frames);return(t.
length||n!==f(this,Se))&&(this.isTorn=t.length>i*Xe),G(this,Se,n),this.end+=i*Xe,{entries:r.map(({content:a,size:c})=>({
entry:go(a),size:c})),damaged:s}};var fn=ir;async function zl(e){try{return await Oe.fromBytes(e)}catch{throw new ne("jo\
urnal-here-overwritten")}}async function wo(e){let t=await e.read();if(!t)throw new ie("gone","journal-here-none");return t}var eA=256,tA=100,ut,fe,He,dn,te,un,Jt,pn,ui,mo,Co,In,or=class or{constructor(t){J(this,te);J(this,ut);J(this,fe,new sr);
J(this,He,!1);J(this,dn,Promise.resolve());$e(this,"damage",null);G(this,ut,t)}static async create(t,n,{cost:r}={}){let i=await Kt.
chosen(n,r);return new or(await fn.create(t,i).catch(fi))}static async open(t,n){var A;let r=await wo(t).catch(fi),i=h=>Kt.
of(n,h),{file:s,entries:o,damaged:a}=await fn.open(t,r,i),c=new or(s);return f(c,fe).add(o,!1),G(c,He,a),await d(A=c,te,
Co).call(A),f(c,fe).takeNews(),c}entries(){return d(this,te,un).call(this,()=>f(this,fe).seen())}append(t){return d(this,
te,pn).call(this,async n=>{let r=f(this,fe).completed(t),i=Ai(r);await n.append(i),f(this,fe).putOwn(t,r,kt(i.length))})}refresh(){
return d(this,te,un).call(this,async()=>(await d(this,te,ui).call(this),f(this,fe).takeNews()))}rewrite(t){return d(this,
te,pn).call(this,()=>d(this,te,In).call(this,f(this,fe).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let r=await Kt.
chosen(t,n);await d(this,te,pn).call(this,()=>d(this,te,In).call(this,f(this,fe).entries,r))}close(){return d(this,te,un).
call(this,()=>{f(this,ut)?.forget(),G(this,ut,null),G(this,fe,new sr)})}};ut=new WeakMap,fe=new WeakMap,He=new WeakMap,dn=
new WeakMap,te=new WeakSet,un=function(t){let n=f(this,dn).then(t).catch(fi);return G(this,dn,n.catch(()=>{})),n},Jt=function(){
if(!f(this,ut))throw new ne("journal-locked");return f(this,ut)},pn=function(t){return d(this,te,un).call(this,async()=>{
for(let n=1;;n++)try{return await d(this,te,mo).call(this),await t(d(this,te,Jt).call(this))}catch(r){if(r.code!=="chang\
ed"||n===tA)throw r;await d(this,te,ui).call(this)}})},ui=async function(){let{entries:t,replaced:n,damaged:r}=await d(this,
te,Jt).call(this).readNew();f(this,fe).add(t,n),f(this,He)||G(this,He,r)},mo=async function(){if(!f(this,He)&&!d(this,te,
Jt).call(this).isTorn)return;let t=f(this,He)?await d(this,te,Jt).call(this).copyAside():"";await d(this,te,In).call(this,
f(this,fe).entries),f(this,He)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},G(this,He,!1))},Co=async function(){try{await d(this,te,pn).call(this,async t=>{f(this,fe).isLittleOf(t.frames)&&
await d(this,te,In).call(this,f(this,fe).entries)})}catch{f(this,He)&&(this.damage={code:"journal-damaged",values:{}})}},
In=async function(t,n){let r=new Map([...t].map(([i,s])=>[i,Ai(s)]));await d(this,te,Jt).call(this).replace(r.values(),n),
f(this,fe).entries=new Map(t),f(this,fe).sizes=new Map([...r].map(([i,{length:s}])=>[i,kt(s)]))};var gn=or;function fi(e){throw Pn(e)}var pt,Ye,wn,pi,sr=class{constructor(){J(this,wn);$e(this,"entries",new Map);$e(this,"sizes",
new Map);J(this,pt,new Map);J(this,Ye,new Set)}seen(){return f(this,Ye).clear(),[...this.entries.values()]}takeNews(){let t=[
...f(this,pt).values()];return f(this,pt).clear(),f(this,Ye).clear(),t}add(t,n){let r=new Map(this.entries),i=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:c}of t)d(this,wn,pi).call(this,a,c),i.set(a.key,a);let s=n?
[...r.keys()].filter(a=>!this.entries.has(a)):[],o=[...i.values()].filter(a=>!n||!tt(a,r.get(a.key)));for(let a of[...s.
map(Io),...o])f(this,pt).set(a.key,a),f(this,Ye).add(a.key)}completed(t){let n=this.entries.get(t.key),r=t.response!==null&&
!t.done;return!n||!r||n.confirmed===null||t.confirmed!==null&&!f(this,Ye).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,r){
d(this,wn,pi).call(this,n,r),tt(n,t)?(f(this,pt).delete(n.key),f(this,Ye).delete(n.key)):f(this,pt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:r})=>r!==null).map(r=>[r.key,r]));for(let r of f(this,Ye))this.entries.has(r)||n.delete(
r);for(let[r,i]of this.entries)f(this,Ye).has(r)&&n.set(r,i);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(r,i)=>r+i,0);return t-n>Math.max(eA,t/2)}};pt=new WeakMap,Ye=new WeakMap,wn=new WeakSet,pi=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var Bo={fair:8,good:10,strong:15},nA=72,rA=3.3,iA=10,sA=.35,oA=.5,aA=.4,cA=4.5,lA=2,AA=.65,hA=3.9,fA=.15,uA=1,pA=4,IA=.5,
Ii=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],gA={"!@#$%^&*()_+":Ii[0],'{}:"<>?':"[];',./"},dA=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function yo(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,nA).join("");if(!t)return"none";let n=Eo(
t);return Object.keys(Bo).filter(i=>n>=Bo[i]).at(-1)??"weak"}function Eo(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Eo(
t)+IA;if(BA(e))return pA;let n=new Map;for(let{0:r,groups:i}of e.matchAll(dA))n.set(r.toLowerCase(),i);return[...n.values()].
reduce((r,i)=>r+wA(i),0)}function wA({date:e,word:t,digits:n}){return e?cA:t?mA(t):n?CA(n):1}function mA(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(s=>s!==s.toLowerCase()).length,r=n===t.length-1,i=sA*Math.max(0,t.length-iA)+(r?Math.min(
1,n):n)*oA+aA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,rA+i)}function CA(e){if(/^(?:19|20)\d\d$/.
test(e))return lA;let t=new Set(Array.from(e).slice(1).map((r,i)=>r-e[i]));if(e.length>2&&t.size===1)return uA;let n=Math.
max(0,e.length-6);return Math.min(AA*e.length,hA)+fA*n}function BA(e){let t=Array.from(e.toLowerCase(),yA),n=t.filter((r,i)=>i&&
EA(r,t[i-1])).length;return t.length>4&&n>=.7*(t.length-1)}function yA(e){let[t,n]=Object.entries(gA).find(([s])=>s.includes(
e))??[],r=t?n[t.indexOf(e)]:e,i=Ii.findIndex(s=>s.includes(r));return{row:i,column:Ii[i]?.indexOf(r)}}var EA=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;function Bn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(r=>Bn(e[r],t[r]))}var QA=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,Le,mn,nt,Cn,$t,ar,cr=class{constructor(t=Date.now){J(this,$t);J(this,Le,new Map);J(
this,mn,[]);J(this,nt,null);J(this,Cn);G(this,Cn,t)}get(t){return f(this,Le).get(t)}isDraft(t){let n=f(this,Le).get(t);return n!==
void 0&&!n.done}keys(){return[...f(this,Le).keys()]}entries(){return[...f(this,Le).values()]}put(t,n,r){let i=r?n:f(this,
Le).get(t)?.confirmed??null;this.place({key:t,response:n,done:r,confirmed:i,at:QA(f(this,Cn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}f(this,Le).set(t.key,t),d(this,$t,ar).call(this,[t.key])}remove(t){f(this,Le).
delete(t)&&d(this,$t,ar).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(f(
this,nt)){t();return}G(this,nt,new Set);try{t()}finally{let n=[...f(this,nt)];G(this,nt,null),n.length&&d(this,$t,ar).call(
this,n)}}listen(t){f(this,mn).push(t)}};Le=new WeakMap,mn=new WeakMap,nt=new WeakMap,Cn=new WeakMap,$t=new WeakSet,ar=function(t){
if(f(this,nt)){for(let n of t)f(this,nt).add(n);return}for(let n of f(this,mn))n(t)};function Pt(e,t,n){let r=typeof n=="string"?new TextEncoder().encode(n):n,i="";for(let s of r)i+=String.fromCharCode(s);
return{name:e,type:t,data:btoa(i)}}var kA=[{answers:["all"]}],bA=/\p{L}/u,SA=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,DA=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
FA=/\{([a-z][a-z0-9-]*)\}/g;function Ar({items:e,rules:t,reflection:n},r,{plain:i=!1}={}){let s=Object.fromEntries(e.map(
({id:A})=>[A,r[A]??null]));if(Ss(s))return"nothing"in n?[lr([n.nothing])]:[];let o=vA({items:e,answers:s,rules:t,phrases:n}),
c=(i||!t.length?kA:t).flatMap(o);return i||!("closing"in n)?c:[...c,lr([n.closing])]}var lr=e=>({words:e,heading:"",said:[]}),
It=(e,t,n=[])=>({words:n,heading:e,said:t}),Qo=(e,t)=>e.filter(n=>!t.has(Pe(n)));function vA({items:e,answers:t,rules:n,
phrases:r}){let i=g=>e.find(({id:B})=>B===`couple-${g}`)??e.find(({id:B})=>B===g),s=g=>t[i(g)?.id]??null,o=g=>i(g)?Ne(i(
g),s(g)):[],a=g=>{let B=new Set(g.map(i));return e.filter(y=>B.has(y))},c=g=>{let B=s(g);return typeof B=="number"?B:o(g).
length},A=g=>g.map(B=>s(B)?.chosen).find(B=>Array.isArray(B))??[],h=(g,B)=>{let[y,U]=[i(g),s(g)];return y?.kind!=="sort"||
!U?[]:y.cards.filter(({id:N})=>U[N]===B).map(({text:N})=>N)},u=g=>new Set(g?o(g).map(Pe):[]),p=({if:g=[],unless:B=[]})=>g.
every(m)&&!B.some(m);function m(g){if(typeof g=="string")return s(g)!==null;let{item:B=[],cards:y,piles:U,without:N,only:j,
least:K,asked:O}=g;if(O)return!!i(O)&&ct(i(O),t);let D=B.find(C=>s(C)!==null);if(!D)return!1;let I=A([D]);return y&&!y.some(
C=>I.includes(C))||U&&!U.some(C=>Qo(h(D,C),u(N)).length)||j&&!(C=>C.size===1&&C.has(j))(new Set(Object.values(s(D))))?!1:
K==null||c(D)>=K}let w=(g,B={})=>_(r[g],B);function S(g,B={}){if(typeof g=="string")return w(g,B);if(!p(g))return null;let{
phrase:y,of:U,score:N}=g;if(N){let j=Q(N);return j===null?null:w(y,{t:50+10*j})}return U?o(U).length?w(y,{n:c(U),...B}):
null:w(y,B)}let b=(g=[],B={})=>g.map(y=>S(y,B)).filter(y=>y!==null),M=(g,B)=>{let y=b(g,B);return y.length?[lr(y)]:[]};function X(g){
if(typeof g=="string")return o(g);if("level"in g)return v(g);if("phrase"in g){let[K]=g.of?o(g.of):[],O=S(g,K===void 0?{}:
{words:K});return O===null?[]:[O]}let{item:B,pile:y,also:U,without:N}=g,j=y?h(B,y):o(B);return U&&(j=j.filter(K=>u(U).has(
Pe(K)))),Qo(j,u(N))}let L=({heading:g,under:B})=>g?w(g):(B&&i(B)?.said)??"";function x(g,B){let y=i(g);if(y?.kind!=="sor\
t"||t[y.id]===null)return[];let U=j=>y.piles.find(K=>K.id===j).text;return(B??y.piles.map(({id:j})=>j)).map(j=>({id:j,text:U(
j),cards:h(g,j)}))}let $=n.find(g=>g.ladder)?.ladder,F=()=>Math.floor($.rungs.length/2);function Q(g){let[B]=A([g]);return!$||
!B?null:F()-$.rungs.findIndex(({card:y})=>y===B)}function v({level:g,up:B=0}){let y=g.map(Q).find(N=>N!==null);if(!$||y===
void 0)return[];let U=$.rungs[F()-y-B];return U?o(U.item):[]}let T={answers({answers:g}){return(g[0]==="all"?e:a(g)).filter(
({id:y})=>t[y]!==null).map(y=>It(y.said||y.ask,Ne(y,t[y.id])))},lines(g){let B=g.lines.flatMap(X),y=B.length?[It(L(g),B,
b(g.say))]:[],U=g.count?.[Math.min(B.length,g.count.length-1)];return U?[...y,lr([w(U,{n:B.length})])]:y},piles({piles:g,
only:B,heading:y,below:U={},all:N={}}){let j=K=>K.length===i(g).cards.length;return x(g,B).filter(({cards:K})=>K.length).
flatMap(({id:K,text:O,cards:D})=>{let I=j(D)&&N[K]||U[K],k=y?w(y,{pile:O}):O;return[It(k,D),...M(I?[I]:[])]})},empty(g){
let B=x(g.empty,g.only).filter(({cards:y})=>!y.length).map(({text:y})=>y);return B.length?[It(L(g),B,b(g.say))]:[]},sentence(g){
let B=r[g.sentence],y=[...B.matchAll(FA)].map(([,N])=>N),U=Object.fromEntries(y.map(N=>[N,o(N).join(" ")]));return Object.
values(U).every(Boolean)?[It(L(g),[Et(B,U)])]:[]},message(g){let B=g.message.parts.map(y=>[y,o(y.item)[0]]).filter(([,y])=>y).
map(([y,U])=>H(y,U,g.message));return B.length?[It(L(g),[B.join(" ")])]:[]},ladder(){let[g=""]=o($.goal),[[B],[y]]=[A([$.
today]),A([$.later])],U=$.rungs.map(({card:N,item:j})=>{let K=i(j)?.said??"",[O]=o(j),D=O?`${K}: ${O}`:w("open",{level:K}),
I=xA(N===B,N===y,!!y);return I?w(I,{level:D}):D});return[It(w(g?"ladder":"ladder-unnamed",{goal:g}),U)]},missing({missing:g,
say:B}){let y=a(g).filter(({id:U})=>t[U]===null);return y.length?M(B,{parts:y.map(U=>U.said).join("; ")}):[]},repeated(g){
let B=g.repeated.map(o),y=new Map;for(let j of B.flat())y.has(Pe(j))||y.set(Pe(j),j);let U=j=>B.filter(K=>K.some(O=>Pe(O)===
j)).length>1,N=[...y].filter(([j])=>U(j)).map(([,j])=>j);return N.length?[It(L(g),N)]:[]}};function H(g,B,{self:y=[],small:U=[],
capitals:N=[]}){let{opener:j,clause:K,clauses:O=[],questions:D=[],names:I=!1}=g,k=Yr(B),C=k.toLowerCase();if(y.includes(
C))return Et("{words}.",{words:B});let R=[...r[j]].at(-1);if(!SA.test(B.match(bA)?.[0]??"a")||D.includes(C))return Et(`{\
words}${R}`,{words:B});let Y=r[K&&O.includes(C)?K:j],P=I||N.includes(k),W=U.includes(C)||DA.test(k)&&!P,[re=""]=B,ce=W?re.
toLowerCase()+B.slice(re.length):B;return Et(Y,{words:ce})}return g=>{if(!p(g))return[];let B=Object.keys(T).find(U=>U in
g),y=B?T[B](g):M(g.say);return y.length&&g.then?[...y,...M([g.then])]:y}}function xA(e,t,n){return t?e?"was-and-now":"no\
w":e?n?"was":"today":""}var UA=[["trial-agreement","review"],["plan","day"]],OA=/^(\d{4})-(\d{2})-(\d{2})$/,ko=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function Ae(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function hr(e,t){let n=new Map(e.filter(({
response:r})=>r).map(r=>[r.key,r]));for(let[r,i]of UA){let s=n.get(`${r}@`),o=ur(s?.response[i]);if(o&&o>=t)return{day:o,
entry:s}}return null}function fr(e,t){let n=null;for(let i of e){let{exercise:s}=Ae(i.key),o=i.response&&Object.keys(i.confirmed??
{}).length>0,a=s==="check-in"&&o?yn(i):null,c=a&&a>t?t:a;c&&c>(n?.day??"")&&(n={day:c,entry:i})}if(!n)return null;let[,r]=[
t,jA(n.day)].sort();return{day:r,entry:n.entry}}function yn({at:e}){if(!gi(e))return null;let[,t,,,,n]=ko.exec(e);return n?
di(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function gi(e){let[,t,,n="0",r="0"]=ko.exec(e)??[];return!!ur(
t)&&n<60&&r<60}function ur(e){let[,t,n,r]=typeof e=="string"&&OA.exec(e)||[];return t>0&&n>=1&&n<=12&&r>=1&&r<=So(+t,+n)?
e:null}function di(e){let t=e.getFullYear();return t>=1&&t<=9999?Do(t,e.getMonth()+1,e.getDate()):null}var bo=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function jA(e){let[t,n,r]=e.split("-").map(Number),i=n===
12?[t+1,1]:[t,n+1];return Do(...i,Math.min(r,So(...i)))}function So(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,
31,30,31,30,31,31,30,31,30,31][t-1]}var Do=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(
2,"0")}`;var xo="catch-up.ics",RA="-//collective//icalendar//7.3.0//EN",GA=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,NA=/[\t\x85\u2028\u2029]/g,
MA=75;async function Uo(e,t,n,r=""){let i=[...new Map(e.map(A=>[A.key,A])).values()],s=[hr(i,n),fr(i,n)].filter(Boolean);
if(!s.length)throw new ne("journal-no-day");let o=Fo(t["journal-calendar-title"]),a=await Promise.all(s.map((A,h)=>HA(A,
n,o,h?"":Fo(r))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${RA}`,...a.flat()],"END:VCALENDAR",""].map(LA).join(
`\r
`)}function Ir(e,{exercises:t,danger:n}){let r=e.filter(({key:a})=>a==="plan@").at(-1)?.response,i=a=>Oo(a)&&ye(a)!=="";
if(!r||!i(r.if)||!i(r.then))return"";let s=a=>Object.values(n).some(c=>Yn(a,c).length);if(Object.values(r).flatMap(TA).some(
s))return"";let{sentence:o=""}=t.plan.reflection;return Et(o,r)}var TA=e=>(e?.own?[e.own]:[e].flat()).filter(Oo),Oo=e=>typeof e==
"string";async function HA({day:e,entry:t},n,r,i){return["BEGIN:VEVENT",`SUMMARY:${vo(r)}`,`DTSTART;VALUE=DATE:${e.replaceAll(
"-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await YA(t)}`,...i?["CLASS:PRIVATE",`DESCRIPTION:${vo(i)}`]:[],
"TRANSP:TRANSPARENT","END:VEVENT"]}async function YA({key:e,response:t,at:n}){let r=Object.entries(t).filter(([,h])=>h!==
null),i=pr([n,Object.fromEntries(r)]),s=h=>new TextEncoder().encode(h),o={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.
importKey("raw",s(i),o,!1,["sign"]),c=new Uint8Array(await crypto.subtle.sign("HMAC",a,s(e))).slice(0,16);return c[6]=c[6]&
15|64,c[8]=c[8]&63|128,Array.from(c,h=>h.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-\
$2-$3-$4-")}function pr(e){return Array.isArray(e)?`[${e.map(pr).join(", ")}]`:e&&typeof e=="object"?`{${Object.keys(e).
sort().map(n=>`${pr(n)}: ${pr(e[n])}`).join(", ")}}`:JSON.stringify(e).replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).
toString(16).padStart(4,"0")}`)}var Fo=e=>ye(e.replace(NA," ").replace(GA,"")),vo=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function LA(e){let t=[],n=[],r=0;for(let i of e){let s=VA(i);if(n.length&&r+s>=MA){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,r=a.length}n.push(i),r+=s}return[...t,n.join("")].join(`\r
 `)}var VA=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var KA={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Xt=10,
JA=400,En=17,wi=16,Ft=14,[Mo,To]=[12,38],[mi,Ci,$A]=[46,8,30],jo=15,Ro=26,PA=14;function Bi(e,t,n){let r=t.filter(({id:a})=>e.
some(c=>c[a]!==null)),[i,s]=e.length>1?WA(e,r,n):XA(e[0],r,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${oe(s)}`}">
${i.join(`
`)}
</svg>
`}function XA(e,t,n){let[r,i,s]=[92,14,n-14],o=c=>i+(s-i)*c/Xt;return[t.flatMap(({id:c,name:A},h)=>{let u=h*r,p=u+46,m=e[c],
w=[...Array(Xt+1).keys()].map(b=>Qn([o(b),p-5],[o(b),p+5],"edge",1)),S=[0,Xt].filter(b=>b!==m).map(b=>gt(`${b}`,o(b),p+25,
"muted",{size:Ft,anchor:"middle"}));return[gt(A,0,u+En,c,{size:En,bold:!0}),Qn([i,p],[s,p],"edge",1.5),...w,...S,Vo(c,o(
m),p,9),gt(`${m}`,o(m),p+29,c,{size:En,bold:!0,anchor:"middle"})]}),t.length*r-8]}function WA(e,t,n){let r=zA(e,Mo,n-To),
i=mi+Xt*Ci+$A,s=t.flatMap(({id:A,name:h},u)=>_A(e,A,h,r,u*i,n)),o=t.length*i,[a,c]=eh(e,r,o,n);return[[...s,...a],o+c]}function _A(e,t,n,r,i,s){
let[o,a]=[i+mi,i+mi+Xt*Ci],c=e.map((p,m)=>({value:p[t],x:r[m],y:a-Ci*p[t]})).filter(({value:p})=>p!==null),A=[o,a].flatMap(
(p,m)=>[Qn([0,p],[s-To+Mo,p],"line",1),gt(m?"0":`${Xt}`,s,p+5,"muted",{size:Ft,anchor:"end"})]),h=Math.min(...r.slice(1).
map((p,m)=>p-r[m])),u=h<11?Math.max(2,h/3):5.5;return[gt(n,0,i+En,t,{size:En,bold:!0}),...A,lh(c,t),...c.map(({x:p,y:m})=>Vo(
t,p,m,u)),...ZA(c,t)]}function ZA(e,t){let n=e.map(({value:i,x:s,y:o},a)=>{let[c,A]=[e[a-1]?.value??i,e[a+1]?.value??i],
h=c>=i&&A>=i&&c+A>2*i,u=(c-i)*(A-i)<0,p=a===0||a===e.length-1;return{value:i,x:s+(u?Math.sign(c-i)*6:0),y:o+(h?22:-11),half:`${i}`.
length*wi*.6/2,rank:p?0:i===c?3:u?2:1}}),r=[];for(let i of n.sort((s,o)=>s.rank-o.rank))(i.rank===0||i.rank<3&&e.length<=
PA)&&!r.some(o=>qA(i,o))&&r.push(i);return r.map(({value:i,x:s,y:o})=>gt(`${i}`,s,o,t,{size:wi,bold:!0,anchor:"middle"}))}
var qA=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<wi;function zA(e,t,n){let r=Ho(e);if(r.length===1){let A=(n-
t)/(e.length-1);return e.map((h,u)=>t+u*A)}let i=r.slice(1).map((A,h)=>bo(r[h].day,A.day)),s=jo*(e.length-r.length)+Ro*i.
length,o=Math.min(1,(n-t)/s),a=Math.max(0,n-t-s)/i.reduce((A,h)=>A+h,0),c=t;return r.flatMap(({many:A},h)=>(h&&(c+=Ro*o+
a*i[h-1]),Array.from({length:A},(u,p)=>(p&&(c+=jo*o),c))))}function Ho(e){if(!e.every(({day:r},i)=>r&&r>=(e[i-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:r}of e)n.at(-1)?.day===r?n.at(-1).many++:n.push({day:r,many:1});return n}
function eh(e,t,n,r){let i=Ho(e);if(i.length===1){let[h]=i.map(L=>L.day&&No(L.day,!0)),p=r<JA||e.length>4?2:e.length,m=p===
2?[0,e.length-1]:[...e.keys()],w=r/p-14,S=m.map(L=>({x:t[L],lines:ih(e[L].moment,w)})),b=Math.max(...S.map(({lines:L})=>L.
length))*Ft*1.25,M=S.flatMap(({x:L,lines:x})=>Go(x,L,n+12,r)),X=h?[gt(h,0,n+b+22,"muted",{size:Ft})]:[];return[[...M,...X],
b+(h?28:8)]}let s=new Set(i.map(({day:h})=>h.slice(0,4))),o=[],a=0;for(let{day:h,many:u}of i){let[p,m]=[t[a],t[a+u-1]];o.
push({from:p,to:m,x:(p+m)/2,words:No(h,s.size>1)}),a+=u}let c=o.flatMap(({from:h,to:u,x:p})=>[Qn([h,n-4],[u,n-4],"edge",
1),Qn([p,n-4],[p,n+2],"edge",1)]),A=th(o.map(h=>({...h,...Yo([h.words],h.x,r)})));return[[...c,...A.flatMap(({words:h,x:u})=>Go(
[h],u,n+18,r))],24]}function th(e){let[t,n]=[e[0],e.at(-1)],r=[t];for(let i of e.slice(1,-1))i.start>=r.at(-1).end+14&&i.
end+14<=n.start&&r.push(i);return[...r,n]}function Yo(e,t,n){let r=Math.max(...e.map(gr))/2,i=Math.min(Math.max(t,r),n-r);
return{start:i-r,end:i+r}}function Go(e,t,n,r){let{start:i,end:s}=Yo(e,t,r),[o,a]=i<=0?["start",0]:s>=r?["end",r]:["midd\
le",t];return e.map((c,A)=>gt(c,a,n+A*Ft*1.25,"muted",{size:Ft,anchor:o}))}var No=(e,t)=>(t?rh:nh).format(new Date(`${e}\
T00:00Z`)),Lo={timeZone:"UTC",month:"short",day:"numeric"},nh=new Intl.DateTimeFormat("en-US",Lo),rh=new Intl.DateTimeFormat(
"en-US",{...Lo,year:"numeric"});function ih(e,t){let n=[""];for(let s of e.split(/\s+/).filter(Boolean)){let o=`${n.at(-1)}\
 ${s}`.trim();!n.at(-1)||gr(o)<=t?n[n.length-1]=o:n.push(s)}let[r,...i]=n;return[r,i.join(" ")].filter(Boolean).map(s=>sh(
s,t))}function sh(e,t){let n=[...e];if(gr(e)<=t)return e;for(;n.length&&gr(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var oh=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,gr=e=>[...e].reduce(
(t,n)=>t+Ft*(oh.test(n)?1.05:.58),0),oe=e=>`${Math.round(e*10)/10}`,dr=e=>`var(--ajar-${e}, ${KA[e]})`,ah={"&":"&amp;","\
<":"&lt;",">":"&gt;"},ch=e=>e.replace(/[&<>]/g,t=>ah[t]);function gt(e,t,n,r,{size:i,bold:s=!1,anchor:o="start"}){let a=s?
' font-weight="650"':"";return`<text ${`x="${oe(t)}" y="${oe(n)}" text-anchor="${o}"`} font-size="${i}"${a} fill="${dr(r)}\
">${ch(e)}</text>`}var Qn=(e,t,n,r)=>`<path d="M${e.map(oe).join(" ")}L${t.map(oe).join(" ")}" stroke="${dr(n)}" stroke-\
width="${r}" fill="none"/>`,lh=(e,t)=>`<path d="M${e.map(({x:n,y:r})=>`${oe(n)} ${oe(r)}`).join("L")}" stroke="${dr(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Vo(e,t,n,r){let[i,s,o]=[t,n,r];return`<path d="${{importance:`\
M${oe(i-o)} ${oe(s)}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0z`,confidence:`M${oe(i-o*.9)} ${oe(s-o*.9)}h${oe(
o*1.8)}v${oe(o*1.8)}h${oe(-o*1.8)}z`,readiness:`M${oe(i)} ${oe(s-o*1.25)}L${oe(i+o*1.25)} ${oe(s)}L${oe(i)} ${oe(s+o*1.25)}\
L${oe(i-o*1.25)} ${oe(s)}z`}[e]}" fill="${dr(e)}"/>`}var Ve=["importance","confidence","readiness"],Ah=600,hh=340,fh=10;function yi(e,t,n=null){let r=s=>Number.isInteger(s)&&
s>=0&&s<=fh,i=Ve.map(s=>[s,r(t[s])?t[s]:null]);return{moment:e,...Object.fromEntries(i),day:n}}var Jo=e=>e.map(t=>({...Ae(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>yi(t,
n.confirmed,yn(n)));function uh(e,t){let n=e.filter(Po);if(!n.length)return"";let r={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[i,s]=[n[0],n.at(-1)],o={first:i.moment,last:s.
moment},a=Ve.filter(A=>i[A]!==null);if(n.length===1){let A=h=>_(t["check-ins-value"],{ruler:r[h],value:i[h]});return _(t["\
check-ins-once"],{moment:i.moment,rulers:Ko(a.map(A))})}let c=a.filter(A=>s[A]!==null).map(A=>_(i[A]===s[A]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:r[A],before:i[A],after:s[A]}));return c.length?_(t["check-ins-since"],{...o,rulers:Ko(
c)}):_(t["check-ins-differ"],o)}function $o(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},r=Ve.map(s=>({id:s,name:n[s]})),i=e.filter(Po);return{sentence:uh(e,t),wide:Bi(i,r,Ah),narrow:Bi(
i,r,hh),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(s=>[s.moment,...Ve.map(o=>s[o])])}}var Po=e=>Ve.
some(t=>e[t]!==null),ph=new Intl.ListFormat("en-US",{type:"conjunction"}),Ko=e=>ph.format(e);var Ei=1,Qi="\uFEFF",Ih=/[\u202a-\u202e\u2066-\u2069]/g,Wo="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",_o=`${Wo}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,gh=new RegExp(
`(?:[${Wo}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),dh=new RegExp(`^[${_o}]+`),wh=new RegExp(`(^|[;,|"])([${_o}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function Zo(e,t){let n=e.filter(({response:s})=>s).map(s=>Ch(s,ki(Ae(s.key).exercise,t))),r={format:"ajar-jo\
urnal",version:Ei,entries:n},i=s=>`\\u${s.charCodeAt(0).toString(16)}`;return`${JSON.stringify(r,null,2).replace(Ih,i)}
`}function qo(e){let t=e.filter(({key:r,response:i,confirmed:s})=>mh(r)&&i&&s).map(r=>{let{moment:i,...s}=yi(yh(Ae(r.key).
moment),r.confirmed);return[yn(r)??"",i,...Ve.map(o=>s[o]??"")]}),n=[["day","moment",...Ve],...t];return Qi+n.map(r=>`${r.
map(Eh).join(",")}
`).join("")}var ki=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function kn({after:e,among:t,...n},r){return At({items:[
n],ids:[n.id]},{[n.id]:r})[n.id]}var mh=e=>Ae(e).exercise==="check-in";function Ch({key:e,response:t,done:n,confirmed:r,
at:i},s){let o=r&&tt(r,t),{exercise:a,moment:c}=Ae(e);return{exercise:a,moment:c,title:s?.title??"",at:i,done:n,confirmed:r&&
!o?Xo(r,s):!!r,answers:Xo(t,s)}}function Xo(e,t){let n=new Map(t?.items.map(r=>[r.id,r]));return Object.entries(e).filter(
([,r])=>r!==null).map(([r,i])=>{let s=n.get(r),o={item:r,question:s?_(s.ask,e):"",answer:i},a=s?.cards&&Bh(s,i);return a?
{...o,"in-words":a}:o})}function Bh(e,t){try{return Ne(e,kn(e,t))}catch{return null}}function yh(e){return ye(e.replace(
gh," ")).replace(dh,"").replace(wh,"$1$2'")}var Eh=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;var zo={null:null,true:!0,false:!1},Qh=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,kh={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},bh=/[ !#-[\]-\uffff]*/y,Sh=/null|true|false|-?Infinity|NaN/y,Dh=/[0-9a-fA-F]{4}/y,Fh=/[ \t\n\r]*/y,bn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function ea(e){let t=0,n=(p=t)=>{throw new bn(e.slice(0,p).split(`
`).length)},r=p=>{p.lastIndex=t;let[m]=p.exec(e)??[null];return t+=m?.length??0,m},i=()=>r(Fh),s=p=>{e[t]!==p&&n(),t++};
function o(){let p=e[t];if(p==='"')return a();if(p==="{")return h();if(p==="[")return A();let m=r(Sh);if(m!==null&&m in zo)
return zo[m];let w=m?Number.NaN:r(Qh);return w===null&&n(),Number.isFinite(+w)||n(0),+w}function a(){t++;let p="";for(;p+=
r(bh),e[t]!=='"';){e[t]!=="\\"&&n();let m=e[t+1];t+=2,m==="u"?p+=String.fromCharCode(Number.parseInt(r(Dh)??n(),16)):p+=
kh[m]??n(t-2)}return t++,p}function c(p,m){let w=[];if(t++,i(),e[t]!==p)for(;w.push(m()),i(),e[t]!==p;){let S=t;s(","),i(),
e[t]===p&&n(S)}return t++,w}let A=()=>c("]",o),h=()=>Object.fromEntries(c("}",()=>{e[t]!=='"'&&n();let p=a();return i(),
s(":"),i(),[p,o()]}));i();let u=o();return i(),t<e.length&&n(),u}var bi=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];var dt=class extends ne{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=bi(t)}},
Qe=(e,t={})=>({code:e,values:t});function ra(e,t){let n=vh(e.startsWith(Qi)?e.slice(1):e),r=Oh(n);if(r.length)throw new dt(
...r);let i=[];return{entries:n.map((o,a)=>{let c=ki(o.exercise,t),A=a+1;c||i.push(Qe("journal-import-unknown-exercise",
{n:A,exercise:o.exercise}));let h=S=>{let{response:b,misfits:M}=Rh(A,c,S);return i.push(...M),b},u=h(o.answers),{confirmed:p,
done:m,at:w}=o;return{key:Si(o),response:u,done:m,confirmed:Array.isArray(p)?h(p):p?u:null,at:w}}),notes:bi(i)}}var Si=({
exercise:e,moment:t})=>`${e}@${t}`;function vh(e){let t=xh(e),{format:n,version:r,entries:i}=Di(t)?t:{};if(n!=="ajar-jou\
rnal"||!(Number.isInteger(r)||typeof r=="boolean"))throw new dt(Qe("journal-import-other-file"));if(r>Ei)throw new dt(Qe(
"journal-import-newer"));if(!Array.isArray(i))throw new dt(Qe("journal-import-other-file"));let s=i.flatMap((o,a)=>Uh(o,
a+1));if(s.length)throw new dt(...s);return i.map(o=>({...ia,...o}))}function xh(e){try{return ea(e)}catch(t){throw t instanceof
bn||t instanceof RangeError?new dt(Qe("journal-import-not-json",{line:t.line??1})):t}}var ia={moment:"",at:"",done:!1,confirmed:!1},
Di=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),wr=e=>typeof e=="string",ta={exercise:wr,moment:wr,at:e=>wr(e)&&(e===
""||gi(e)),done:e=>typeof e=="boolean"};function Uh(e,t){if(!Di(e))return[Qe("journal-import-other-file")];let n={...ia,
...e},r=Object.keys(ta).filter(i=>!ta[i](n[i]));if(typeof n.confirmed!="boolean"){let i=na(n.confirmed,"confirmed");i.length&&
r.push("confirmed",...i)}return r.push(...na(n.answers,"answers")),r.map(i=>Qe("journal-import-incomplete",{n:t,name:i}))}
function na(e,t){return Array.isArray(e)?e.flatMap(n=>Di(n)?wr(n.item)?[]:["item"]:[t]):[t]}function Oh(e){let t=new Set;
return e.flatMap((n,r)=>{let i=r+1,s=t.has(Si(n))?[Qe("journal-import-twice",{n:i,exercise:n.exercise})]:[];t.add(Si(n));
let o=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?jh(a.map(({item:c})=>c)):[]);return[...s,...o.map(a=>Qe("journ\
al-import-answer-twice",{n:i,item:a}))]})}var jh=e=>{let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].
filter(([,n])=>n>1).map(([n])=>n)};function Rh(e,t,n){let r=Object.fromEntries(n.map(({item:h,answer:u=null})=>[h,u]));if(!t)
return{response:r,misfits:[]};let i=new Map(t.items.map(h=>[h.id,h])),s=h=>!i.has(h)&&t.ids.includes(h),o=Object.entries(
r),a=Object.fromEntries(o.filter(([h])=>s(h))),c=Object.fromEntries(o.filter(([h])=>!s(h))),A=Gh(e,t,i,c);return{response:A.
length?r:{...At(t,c),...a},misfits:A}}function Gh(e,t,n,r){let i={},s=[];for(let[a,c]of Object.entries(r)){if(!n.has(a)){
let{title:A}=t;s.push(Qe("journal-import-unknown-question",{n:e,exercise:A,item:a}));continue}try{i[a]=kn(n.get(a),c)}catch(A){
if(!(A instanceof ue))throw A;let h=Qe(A.code,A.values);s.push(Qe("journal-import-misfit",{n:e,item:a,why:h}))}}if(s.length)
return s;let o=At(t,i);return Object.keys(i).filter(a=>!tt(o[a],i[a])).map(a=>Qe("journal-import-not-asked",{n:e,item:a}))}function wt(e,t,n=t["keep-failed"]){let{code:r,values:i={},notices:s}=Pn(e);if(s)return s.map(a=>wt(a,t,n)).join(`
`);if(!Object.hasOwn(t,r??""))return n;let o=Object.entries(i).map(([a,c])=>[a,c?.code?wt(c,t,n):c]);return _(t[r],Object.
fromEntries(o))}var _t="home",Dn="help@",Fi="plan",Nh=[Fi,"needs","support","goal-ladder"],sa="until ",Oi=e=>`${sa}${lt(e)}`;function Cr(e,t,n){
let{exercise:r,moment:i}=Ae(t.key),s=i?`${i}, ${n}`:n,o=`${r}@${s}`;for(let a=2;e.get(o);a++)o=`${r}@${s} (${a})`;e.place(
{...t,key:o})}var ge,mt,De,vt,xt,Fn,vn,xn,Wt,Un,Z,vi,oa,Sn,aa,xi,ca,la,mr,Aa,ha,fa,Ui,Br=class{constructor({journal:t,data:n,
words:r,send:i,today:s,notice:o,print:a}){J(this,Z);J(this,ge);J(this,mt);J(this,De);J(this,vt);J(this,xt);J(this,Fn);J(
this,vn);J(this,xn);J(this,Wt,Promise.resolve());J(this,Un,{calendar:t=>d(this,Z,vi).call(this,t),"calendar-line":t=>d(this,
Z,vi).call(this,t,Ir(t,f(this,mt))),everything:t=>Pt("notes.json","application/json",Zo(t,f(this,mt))),"check-ins":t=>Pt(
"numbers.csv","text/csv",qo(t))});G(this,ge,t),G(this,mt,n),G(this,De,r),G(this,vt,i),G(this,xt,s),G(this,Fn,o),G(this,vn,
a),G(this,xn,new Map(n.sections.flatMap(c=>c.keys.map(A=>[A,c]))))}state(){let t=d(this,Z,Sn).call(this),n=d(this,Z,Aa).
call(this,t);return{welcome:d(this,Z,ha).call(this,t,n),section:n?.id??"",due:d(this,Z,fa).call(this,t),plan:d(this,Z,Ui).
call(this,`${Fi}@`),earlier:t.map(({key:r})=>({key:r,...Ae(r)})).filter(({exercise:r,moment:i})=>r===Fi&&i).map(({key:r,
moment:i})=>({title:i,plan:d(this,Z,Ui).call(this,r)})),something:t.length>0,danger:d(this,Z,aa).call(this)}}receive(t){
let{take:n,paper:r,country:i=""}=t;if(n==="plan"&&["us-letter","a4"].includes(r))d(this,Z,mr).call(this,()=>f(this,vn).call(
this,d(this,Z,Sn).call(this),{paper:r,country:i}));else if(Object.hasOwn(f(this,Un),n??""))d(this,Z,mr).call(this,async()=>f(
this,vt).call(this,{file:await f(this,Un)[n](d(this,Z,Sn).call(this))}));else if(typeof t.country=="string")f(this,ge).put(
Dn,{country:i},!0);else if(typeof t.import=="string")d(this,Z,mr).call(this,()=>d(this,Z,ca).call(this,t.import));else if(t.
restart===!0)d(this,Z,oa).call(this);else return!1;return!0}settled(){return f(this,Wt)}};ge=new WeakMap,mt=new WeakMap,
De=new WeakMap,vt=new WeakMap,xt=new WeakMap,Fn=new WeakMap,vn=new WeakMap,xn=new WeakMap,Wt=new WeakMap,Un=new WeakMap,
Z=new WeakSet,vi=async function(t,n=""){let r=await Uo(t,f(this,De),f(this,xt).call(this),n);return Pt(xo,"text/calendar",
r)},oa=function(){f(this,ge).batch(()=>{for(let t of d(this,Z,Sn).call(this))Ae(t.key).moment.includes(sa)||(Cr(f(this,ge),
t,Oi(f(this,xt).call(this))),f(this,ge).remove(t.key))})},Sn=function(){return f(this,ge).entries().filter(({key:t})=>t!==
Dn)},aa=function(){for(let t of Nh){let n=d(this,Z,xi).call(this,`${t}@`);if(n)return n}return null},xi=function(t){let n=f(
this,ge).get(t);return n?f(this,Fn).call(this,Ae(t).exercise,n.response):null},ca=function(t){let{entries:n,notes:r}=ra(
t,f(this,mt));f(this,ge).batch(()=>{for(let s of n)d(this,Z,la).call(this,s)});let i=_(f(this,De)["home-brought"],{n:n.length});
f(this,vt).call(this,{said:[i,...r.map(s=>wt(s,f(this,De)))].join(`
`)})},la=function(t){let n=f(this,ge).get(t.key);n?Bn([n.response,n.confirmed],[t.response,t.confirmed])||Cr(f(this,ge),
t,f(this,De)["home-brought-moment"]):f(this,ge).place(t)},mr=function(t){G(this,Wt,f(this,Wt).then(t).catch(n=>{f(this,vt).
call(this,{said:wt(n,f(this,De),f(this,De)["home-failed"])})}))},Aa=function(t){let n=t.reduce((r,i)=>r&&r.at>=i.at?r:i,
null);return n?f(this,xn).get(n.key):void 0},ha=function(t,n){let r=f(this,De);return t.length?n?_(r["home-stopped"],{title:n.
title}):r["home-welcome"]:r["home-empty"]},fa=function(t){let n=f(this,De),r=f(this,xt).call(this),i=hr(t,r),s=fr(t,r),o=[];
return i&&o.push(_(n["home-review"],{day:lt(i.day)})),s&&s.day<=r?o.push(n["home-check-in-now"]):s&&o.push(_(n["home-che\
ck-in"],{day:lt(s.day)})),o},Ui=function(t){let n=f(this,ge).get(t),r=f(this,mt).exercises[Ae(t).exercise];return!n?.confirmed||
!r||!Kn(r,n.confirmed)?[]:Ar(r,n.confirmed,{plain:!!d(this,Z,xi).call(this,t)}).filter(({said:i})=>i.length).map(({heading:i,
said:s})=>({heading:i,said:s,words:[]}))};var wa=1e3,ji=2e3,Mh=15,ua=10*wa,pa=6e4,Ia="journal-passphrase-changed",Th="notes",Hh="application/octet-stream",it,Ri=class{constructor(){
J(this,it,new Map)}start(t,n,r){clearTimeout(f(this,it).get(t));let i=()=>{f(this,it).delete(t),r()};f(this,it).set(t,setTimeout(
i,n))}isPending(t){return f(this,it).has(t)}stop(){for(let t of f(this,it).values())clearTimeout(t);f(this,it).clear()}};
it=new WeakMap;var ae,ke,jn,Ge,Bt,Ut,Rn,qt,Gn,q,Ke,st,zt,de,Ot,ve,yt,jt,Nn,xe,en,Rt,ot,E,ma,yr,Ie,Ct,Er,Ca,Ba,ya,Ea,Qa,ka,
ba,Gi,Sa,Da,Qr,Fa,rt,Ni,Mi,On,va,Ti,Hi,Zt,kr,Fe,br=class{constructor({journal:t,place:n,here:r,send:i,words:s,stores:o,judge:a,
now:c,today:A}){J(this,E);J(this,ae);J(this,ke);J(this,jn);J(this,Ge);J(this,Bt);J(this,Ut);J(this,Rn);J(this,qt);J(this,
Gn);J(this,q,null);J(this,Ke,!1);J(this,st,!1);J(this,zt,!1);J(this,de,new Set);J(this,Ot,"");J(this,ve,"");J(this,yt,!1);
J(this,jt,Mh);J(this,Nn,0);J(this,xe,new Ri);J(this,en,Promise.resolve());J(this,Rt,0);J(this,ot,0);G(this,ae,t),G(this,
ke,n),G(this,jn,r),G(this,Ge,i),G(this,Bt,s),G(this,Ut,o),G(this,Rn,a),G(this,qt,c),G(this,Gn,A),t.listen(h=>d(this,E,Fa).
call(this,h)),n.watch(()=>d(this,E,Ie).call(this,()=>d(this,E,On).call(this))),d(this,E,Ie).call(this,()=>d(this,E,On).call(
this))}get state(){let t=f(this,q)!==null;return{state:f(this,st)?"locked":t?"kept":"none",exists:f(this,Ke),place:"",here:f(
this,jn),saved:t&&!f(this,de).size&&!f(this,ve),reopen:f(this,yt),problem:f(this,Ot)||f(this,ve)||d(this,E,ma).call(this),
copied:"",minutes:f(this,jt),hosted:!1}}async settled(){for(;f(this,Rt);)await f(this,en)}receive(t){d(this,E,kr).call(this);
let{keep:n,unlock:r,change:i,minutes:s,strength:o,bring:a}=t;if(typeof n=="string")d(this,E,Ct).call(this,()=>d(this,E,Ba).
call(this,n));else if(typeof r=="string")d(this,E,Ct).call(this,()=>d(this,E,ya).call(this,r));else if(typeof i=="string"&&
f(this,q))d(this,E,Ct).call(this,()=>d(this,E,Ea).call(this,i));else if(t.lock===!0)d(this,E,Ie).call(this,()=>this.lock());else if(t.
erase===!0)d(this,E,Ct).call(this,()=>d(this,E,ka).call(this));else if(t.erase==="saved")d(this,E,Ct).call(this,()=>d(this,
E,ba).call(this));else if(t.take==="sealed")d(this,E,Ct).call(this,()=>d(this,E,Sa).call(this));else if(a instanceof Uint8Array)
d(this,E,Ct).call(this,()=>d(this,E,Da).call(this,a));else if(Number.isInteger(s)&&s>=1&&s<=1440)G(this,jt,s),d(this,E,kr).
call(this),d(this,E,Fe).call(this);else if(typeof o=="string")d(this,E,Ie).call(this,()=>d(this,E,Ca).call(this,o));else
return t.active===!0||typeof t.place=="string";return!0}flush(){f(this,q)&&f(this,de).size&&d(this,E,Ie).call(this,()=>d(
this,E,rt).call(this,{look:!1}))}leave(){let t=f(this,q);if(!t){nn(this,ot)._++,f(this,st)||d(this,E,Zt).call(this,()=>f(
this,ae).clear());return}let n=d(this,E,Ni).call(this);d(this,E,Qr).call(this),G(this,st,!0),d(this,E,Fe).call(this),d(this,
E,Zt).call(this,()=>f(this,ae).clear()),d(this,E,Ie).call(this,async()=>{try{n.size&&await ga(t,n,()=>{})}finally{t.close()}})}async lock(){
if(f(this,q)&&(await d(this,E,rt).call(this),!!f(this,q))){if(f(this,de).size){f(this,xe).start("idle",ua,()=>d(this,E,Ie).
call(this,()=>this.lock())),d(this,E,Fe).call(this);return}f(this,q).close(),d(this,E,Qr).call(this),G(this,st,!0),d(this,
E,Fe).call(this),d(this,E,Zt).call(this,()=>f(this,ae).clear())}}};ae=new WeakMap,ke=new WeakMap,jn=new WeakMap,Ge=new WeakMap,
Bt=new WeakMap,Ut=new WeakMap,Rn=new WeakMap,qt=new WeakMap,Gn=new WeakMap,q=new WeakMap,Ke=new WeakMap,st=new WeakMap,zt=
new WeakMap,de=new WeakMap,Ot=new WeakMap,ve=new WeakMap,yt=new WeakMap,jt=new WeakMap,Nn=new WeakMap,xe=new WeakMap,en=
new WeakMap,Rt=new WeakMap,ot=new WeakMap,E=new WeakSet,ma=function(){let t=f(this,q)?.damage;return t?d(this,E,yr).call(
this,t):""},yr=function(t){return wt(t,f(this,Bt))},Ie=function(t){nn(this,Rt)._++,G(this,en,f(this,en).then(t).catch(n=>{
d(this,E,Er).call(this,n),d(this,E,Fe).call(this)}).finally(()=>{nn(this,Rt)._--}))},Ct=function(t){d(this,E,Ie).call(this,
async()=>{G(this,Ot,"");try{await t()}catch(n){d(this,E,Er).call(this,n)}d(this,E,kr).call(this),d(this,E,Fe).call(this)})},
Er=function(t){f(this,yt)||G(this,yt,t.code===Ia),G(this,Ot,d(this,E,yr).call(this,t))},Ca=async function(t){let n=f(this,
Bt),r={none:n["keep-strength-none"],weak:n["keep-strength-weak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],
strong:n["keep-strength-strong"]};f(this,Ge).call(this,{keeping:{strength:r[await f(this,Rn).call(this,t)]}})},Ba=async function(t){
let n=f(this,ot),r=await f(this,Ut).create(f(this,ke),t);if(n!==f(this,ot)){r.close();return}G(this,q,r),G(this,Ke,!0),G(
this,de,new Set(f(this,ae).keys())),await d(this,E,rt).call(this)},ya=async function(t){let n=f(this,ot),r=await f(this,
Ut).open(f(this,ke),t),i=await r.entries();if(n!==f(this,ot)){r.close();return}let s=f(this,q)!==null,o=f(this,ae).entries().
filter(({key:a})=>!s||f(this,de).has(a));f(this,q)?.close(),G(this,q,r),G(this,Ke,!0),G(this,st,!1),G(this,yt,!1),d(this,
E,Fe).call(this),d(this,E,Hi).call(this,i),s||f(this,Ge).call(this,{open:_t}),f(this,ae).batch(()=>{for(let a of o)d(this,
E,Qa).call(this,a)}),await d(this,E,rt).call(this)},Ea=async function(t){f(this,q)&&(await f(this,q).changePassphrase(t),
f(this,Ge).call(this,{keeping:{changed:!0}}))},Qa=function(t){let n=f(this,ae).get(t.key),r=n?.done&&!t.done;n&&!r&&!Bn(
n.response,t.response)&&Cr(f(this,ae),n,Oi(f(this,Gn).call(this))),f(this,ae).place(r?{...t,confirmed:n.confirmed}:t)},ka=
async function(){let t=f(this,Bt),n={erased:t["home-erased"]};f(this,q)?(n={erased:await d(this,E,Gi).call(this)},f(this,
q)?.close(),d(this,E,Qr).call(this)):await f(this,ke).read()&&(n={said:t["home-not-erased"]}),d(this,E,Zt).call(this,()=>f(
this,ae).clear()),f(this,Ge).call(this,n)},ba=async function(){if(f(this,q)||!await f(this,ke).read())return;let t=await d(
this,E,Gi).call(this);G(this,st,!1),f(this,Ge).call(this,{said:t})},Gi=async function(){let{notices:t=[]}=await f(this,ke).
erase();G(this,Ke,!1);let n=f(this,Bt);return t.map(r=>wt(r,n)).join(`
`)||n["journal-here-erased"]},Sa=async function(){let t=await f(this,ke).read();t&&f(this,Ge).call(this,{file:Pt(Th,Hh,t.
bytes)})},Da=async function(t){if(f(this,q))return;await f(this,Ut).check(t);let n=await f(this,ke).read();await f(this,
ke).replace(t,n?.tag??null),G(this,Ke,!0)},Qr=function(){nn(this,ot)._++,G(this,q,null),G(this,ve,""),G(this,yt,!1),G(this,
de,new Set),f(this,xe).stop()},Fa=function(t){if(!f(this,q)||f(this,zt))return;for(let r of t)f(this,de).add(r);t.every(
r=>f(this,ae).isDraft(r))?f(this,xe).start("save",wa,()=>d(this,E,Ie).call(this,()=>d(this,E,rt).call(this))):d(this,E,Ie).
call(this,()=>d(this,E,rt).call(this)),d(this,E,Fe).call(this)},rt=async function({look:t=!0}={}){let n=f(this,q);if(n){
try{if(t&&await d(this,E,Mi).call(this),n!==f(this,q))return;await ga(n,d(this,E,Ni).call(this),(r,i)=>{f(this,ae).get(r)===
i&&f(this,de).delete(r)}),G(this,Ot,"")}catch(r){if(n!==f(this,q))return;d(this,E,Er).call(this,r),f(this,xe).start("sav\
e",ua,()=>d(this,E,Ie).call(this,()=>d(this,E,rt).call(this)))}d(this,E,Fe).call(this)}},Ni=function(){let t=f(this,ae).
entries().filter(({key:r})=>f(this,de).has(r)),n=new Map(t.map(r=>[r.key,r]));for(let r of f(this,de))n.has(r)||n.set(r,
void 0);return n},Mi=async function(){let t=f(this,q),n=await t.refresh();t===f(this,q)&&(d(this,E,Hi).call(this,n),G(this,
ve,""))},On=async function(){let t=f(this,ve);try{f(this,q)?await d(this,E,Mi).call(this):await d(this,E,va).call(this)}catch(n){
f(this,yt)||G(this,yt,n.code===Ia),G(this,ve,d(this,E,yr).call(this,n)),f(this,q)||f(this,xe).start("look",ji,()=>d(this,
E,Ie).call(this,()=>d(this,E,On).call(this)))}f(this,ve)!==t&&(f(this,q)&&!f(this,ve)&&f(this,de).size&&await d(this,E,rt).
call(this),d(this,E,Fe).call(this))},va=async function(){let t=await f(this,ke).read()!==null;G(this,ve,""),!(t===f(this,
Ke)||f(this,q))&&(G(this,Ke,t),d(this,E,Fe).call(this))},Ti=function(){f(this,qt).call(this)-f(this,Nn)>f(this,jt)*pa&&d(
this,E,Ie).call(this,()=>this.lock()),f(this,q)&&(f(this,Rt)||d(this,E,Ie).call(this,()=>d(this,E,On).call(this)),f(this,
xe).start("poll",ji,()=>d(this,E,Ti).call(this)))},Hi=function(t){d(this,E,Zt).call(this,()=>{for(let n of t){let r=f(this,
ae).get(n.key);f(this,de).has(n.key)?r&&!r.done&&n.confirmed!==null&&f(this,ae).place({...r,confirmed:n.confirmed}):f(this,
ae).place(n)}})},Zt=function(t){G(this,zt,!0);try{f(this,ae).batch(t)}finally{G(this,zt,!1)}},kr=function(){if(G(this,Nn,
f(this,qt).call(this)),!f(this,q))return;let t=()=>d(this,E,Ie).call(this,()=>this.lock());f(this,xe).start("idle",f(this,
jt)*pa,t),f(this,xe).isPending("poll")||f(this,xe).start("poll",ji,()=>d(this,E,Ti).call(this))},Fe=function(){f(this,Ge).
call(this,{keeping:this.state})};async function ga(e,t,n){let r=new Map((await e.entries()).map(a=>[a.key,a])),i=!1;for(let[
a,c]of t)c&&(await e.append(c),n(a,c),i||(i=Yh(c,r.get(a))));let s=[...t.keys()].filter(a=>!t.get(a));if(!s.length&&!i)return;
let o=(await e.entries()).filter(({key:a})=>!s.includes(a));await e.rewrite(o);for(let a of s)n(a,void 0)}var Yh=(e,t)=>{
let n=da(e);return t!==void 0&&[...da(t)].some(r=>!n.has(r))},da=({response:e,confirmed:t})=>{let n=[e,t].flatMap(r=>Object.
entries(r??{}));return new Set(n.filter(([,r])=>r!==null).map(([r])=>r))};var Lh=["plan","needs","support","goal-ladder"],Vh="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Kh=new RegExp(`\\r\\n|[${Vh}]`),
xa=/\d[\d -]*\d/,Jh=["crisis","violence","worried"],$h=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function Ra(e,t){let n=new Map(e.map(h=>[h.key,h])),[r,i,s,o]=Lh.map(h=>{let{response:u}=n.get(`${h}@`)??{};return Object.
keys(u??{}).length?Ph(t.exercises[h],u):null}),a=r?Ir([n.get("plan@")],t):"",c=["day","helper","badly",...a?[]:["if","th\
en"]],A={goal:r?r.fields("goal"):[],sentence:a?[r.sentence(a)]:[],plan:r?r.fields(...c):[],needs:i?[i.section("needs","t\
his-week")]:[],support:s?[s.section("listens","practical","trained")]:[],ladder:o?[o.ladder()]:[]};for(let[h,u]of Object.
entries(A))A[h]=u.filter(p=>p.lines?.length||p.fields?.length||p.rungs?.length);if(!Object.values(A).some(h=>h.length))throw new ne(
"journal-no-plan");return{...A,title:t.exercises.plan.title}}function Ga(e,{help:t,paper:n}){let r=t.find(s=>s.code===e);
if(!r)return[n["numbers-elsewhere"]];let i=s=>r.lines.filter(o=>o.topic===s).flatMap(({reach:o})=>o).filter(({say:o,to:a})=>a.
startsWith("tel:")&&xa.test(o)).map(({say:o})=>xa.exec(o)[0])[0];return[...new Set([r.emergency,...Jh.map(i).filter(Boolean)])]}
var Ua=e=>e.flatMap(t=>t.split(Kh)).map(ye).filter(Boolean);function Ph({title:e,items:t,reflection:n,rules:r=[]},i){let s=h=>{
try{return kn(h,i[h.id])}catch{return null}},o=h=>{let u=s(h),p=h.kind==="date"&&ur(u);return Ua(p?[$h.format(new Date(`${p}\
T00:00Z`))]:Ne(h,u))},a=(...h)=>t.filter(({id:u})=>h.includes(u)).map(u=>({id:u.id,heading:u.said,lines:o(u)})).filter(u=>u.
lines.length),c=(...h)=>({heading:e,fields:a(...h)});function A(){let h=r.find(w=>w.ladder)?.ladder;if(!h)return{...c("g\
oal"),rungs:[]};let u=w=>t.find(({id:S})=>S===w),p=[h.today,h.later].map(u).filter(Boolean),m=h.rungs.filter(w=>u(w.item)).
map(w=>({heading:u(w.item).said,lines:o(u(w.item)),marks:p.filter(S=>s(S)?.chosen.includes(w.card)).map(S=>S.said)})).filter(
w=>w.lines.length||w.marks.length);return{...c("goal"),rungs:m}}return{fields:a,section:c,ladder:A,sentence:h=>({heading:n["\
in-one"],lines:Ua([h])})}}function Na(e,{paper:t="us-letter",numbers:n=[],heading:r=""}){let{documentElement:i,title:s}=document,
o=Xh(e,t,n,r);document.body.append(o),i.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
c=()=>{a.abort(),o.remove(),i.classList.remove("ajar-printing"),document.title=s};window.print();for(let A of["pointerdo\
wn","keydown","pagehide"])addEventListener(A,c,{capture:!0,signal:a.signal})}function Xh({title:e,goal:t,sentence:n,plan:r,
needs:i,support:s,ladder:o},a,c,A){let h=[l("h1",{},e),...t.map(p=>Oa("ajar-plan-goal",p)),...n.map(p=>Oa("ajar-plan-her\
o",p)),ja(r,"h2"),...i.map(p=>Yi(p,qh(p))),...s.map(p=>Yi(p,[ja(p.fields,"h3")])),...o.map(p=>Yi(p,zh(p),Zh(p))),c.length?
l("h2",{class:"ajar-plan-quiet"},A):null,c.length?l("p",{class:"ajar-plan-numbers"},c.join(" · ")):null],u=p=>l("div",{
class:`ajar-plan-${p}`},l("div",{}));return l("div",{class:`ajar-plan ajar-plan-${a}`},u("head"),l("div",{class:"ajar-pl\
an-body"},l("div",{},...h)),u("foot"))}var Sr=({lines:e})=>[...e.join("")].length,Wh=e=>Sr(e)<160?"large":Sr(e)<500?"mid\
dle":"usual",Oa=(e,t)=>l("div",{class:e,"data-size":Wh(t)},...Li(t,"h2")),_h=e=>Sr(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),Mn=e=>e.map(t=>l("p",{dir:"auto"},t)),Ma=e=>e.length>1?[l("ul",{},...e.map(t=>l("li",{dir:"a\
uto"},t)))]:Mn(e),Li=({heading:e,lines:t},n,r=Mn)=>[l(n,{},e),...r(t)];function ja(e,t){let n=e.every(_h)?"ajar-plan-bes\
ide":"",r=t==="h3"?Ma:Mn;return l("div",{class:n},...e.map(i=>l("div",{},...Li(i,t,r))))}var Zh=({fields:e,rungs:t})=>[...e,
...t].reduce((n,r)=>n+Sr(r),0)<900,Yi=({heading:e},t,n=!1)=>l("section",{"data-whole":n},l("h2",{class:"ajar-plan-title"},
e),...t),qh=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(r=>[...r].length<60)?l("ul",{class:"ajar-plan-pills"},...t.
lines.map(r=>l("li",{dir:"auto"},r))):l("div",{},...Li(t,"h3",Ma))),zh=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Mn(
n)),l("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:r,marks:i})=>l("li",{"data-here":i.length>0},l("h3",{},n),
l("div",{},...Mn(r),i.length?l("p",{},l("b",{},i.join(" · "))):null))))];function Ta(e,t){let n=new Map,r=(s,o)=>{for(let a of n.get(s)??[])a(o)};return{model:{get:s=>e[s],set(s,o){e[s]!==o&&(e[s]=
o,r(`change:${s}`,o))},save_changes(){},on:(s,o)=>n.set(s,[...n.get(s)??[],o]),send:t},notify:r}}function Ha({journal:e,data:t,words:n}){function r(o,a){let c=t.exercises[o],A=c&&t.danger&&ps(c.items,a,t.danger);return A?
{...A,countries:t.help}:null}function i(o){let a=e.get(o),{exercise:c}=Ae(o),A=t.exercises[c];if(!a||!A||!Kn(A,a.response))
return null;let h={answers:a.response,done:a.done};if(!a.done)return h;let u=r(c,a.response),p=!t.danger||!!u?.kinds.length;
return{...h,danger:u,reflection:Ar(A,a.response,{plain:p})}}function s(){let o=c=>Ve.some(A=>c[A]!==null),a=Jo(e.entries()).
filter(o);return a.length?$o(a,n):{}}return{notice:r,form:i,chart:s}}var Vi="visit",Ki=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),ef=e=>Ki(e)&&typeof e.key=="string"&&Ki(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||Ki(e.confirmed))&&typeof e.at=="string";function Ya({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function r(a){try{return a.length?e().setItem(Vi,JSON.stringify(a)):e().
removeItem(Vi),!0}catch{return a.length===0}}function i(){try{let a=JSON.parse(e().getItem(Vi)??"[]");return Array.isArray(
a)?a.filter(ef):[]}catch{return[]}}let s=a=>t.addEventListener("beforeunload",c=>{a()&&c.preventDefault()});function o(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:r,recall:i,forget:()=>r(
[]),guard:s,onHide:o}}var La=(e,t)=>t==="computer"?e:{...e,"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["\
keep-saved-browser"]};var Va="chart",tf="check-in",nf="{today}",rf=5e3;function Ka({data:e,place:t,here:n="browser",now:r=Date.now,tab:i=Ya(),
stores:s={create:gn.create,open:gn.open,check:Oe.fromBytes},judge:o=yo,print:a=Na}){let c=()=>di(new Date(r())),A=La(e.words,
n),h={...e,words:A,danger:null},{notice:u}=h,p=of(h.pages,lt(c())),m=p.flatMap(V=>V.blocks),w=new Set(m.map(({key:V})=>V).
filter(Boolean)),S=m.filter(({kind:V})=>V==="exercise").map(({key:V})=>V),b=!1,M=!1,X=!1,L=0,x=0,$=!1,F=!0,Q={pages:p,words:A,
notice:u,page:0,couple:""},{model:v,notify:T}=Ta(Q,Ce),H=V=>T("msg:custom",{...V,acknowledged:x}),g=(V,z)=>H({states:{[V]:z}}),
B=new cr(r);for(let V of i.recall())B.place(V);let y=Ha({journal:B,data:h,words:A}),U=V=>{V.keeping?.state&&k(),H(V)},N={
journal:B,words:A,today:c},j=new br({...N,place:t,here:n,stores:s,judge:o,now:r,send:U}),K=new Br({...N,data:h,send:H,notice:y.
notice,print:W}),O=af(Promise.resolve(e.danger).then(D)).then(I);B.listen(P),i.guard(C),i.onHide(()=>j.flush());function D(V){
h.danger=V;for(let z of Object.values(V))cf(ss(z))}function I(){b=!0,M&&Y()}function k(){let{state:V,saved:z}=j.state;V===
"none"?F=i.remember(B.entries()):(V==="locked"||z)&&i.forget()}function C(){let{state:V,saved:z}=j.state;return V==="kep\
t"?!z:V==="none"&&!F}let R=()=>B.get(Dn)?.response.country??"";function Y(){let V=S.filter(z=>b||B.isDraft(z)).map(z=>[z,
y.form(z)]).filter(([,z])=>z);H({states:Object.fromEntries(V)})}function P(V){k();for(let le of V)w.has(le)&&!$&&g(le,y.
form(le)??{answers:{},done:!1});V.includes(Dn)&&H({country:R()});let z=V.filter(le=>!B.isDraft(le));z.length&&g(_t,K.state()),
z.some(le=>Ae(le).exercise===tf)&&g(Va,y.chart())}function W(V,{paper:z,country:le}){let tn=Ga(le,h);a(Ra(V,h),{paper:z,
numbers:tn,heading:h.paper.numbers}),g(_t,K.state())}function re({key:V,answers:z,done:le}){let tn=At(h.exercises[Ae(V).
exercise],z);$=!le;try{B.put(V,tn,le)}finally{$=!1}}function ce(){L++,j.leave()}function Je(V){let{key:z}=V;if(V.ready===
!0)M=!0,H({keeping:j.state,country:R()}),Y();else if(typeof V.chart=="string")g(Va,y.chart());else if(V.forget===!0)ce();else if(j.
receive(V))H({});else if(typeof V.home=="string")g(_t,K.state());else{if(K.receive(V))return;if(V.gone===!0)j.flush();else if(w.
has(z))V.remove===!0?B.remove(z):V.answers&&typeof V.done=="boolean"&&re(V);else return}}function be(V){Number.isInteger(
V.sent)&&(x=Math.max(x,V.sent));try{Je(V)}catch(z){H({problem:{key:V.key??"",text:A["not-understood"]}}),z instanceof ue||
console.error(z.name)}}function Ce(V){if(V.forget===!0){be(V);return}let z=L,le=()=>{z===L&&be(V)};X||(X=!b&&sf(V)),b||!X?
queueMicrotask(le):O.then(le)}async function Hn(){await O,await K.settled(),await j.settled()}return{...v,settled:Hn}}var sf=({
ready:e,answers:t,done:n})=>!e&&!(t&&!n),of=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(r=>r.key?{...r,key:r.key.replace(
nf,t)}:r)})),af=e=>new Promise(t=>{let n=setTimeout(t,rf),r=()=>{clearTimeout(n),t()};e.then(r,r)});function cf(e){let t=globalThis.
requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var lf="notes",Gt="head",at="parts",Pi="aside",Ja=[Gt,at,Pi],Af=1,Tn=0,$i="journal-here-blocked";function Xa({databases:e=globalThis.
indexedDB,name:t=lf}={}){let n=globalThis.BroadcastChannel&&new BroadcastChannel(t),r=new Set,i=()=>{for(let u of r)u()},
s=()=>{globalThis.document?.hidden||i()};n?.addEventListener("message",i);let o=null;function a(){return o??(o=uf(e,t,()=>{
o=null}).catch(u=>{throw o=null,u})),o}async function c(u,p){for(let m=!0;;m=!1){let w=await a(),S;try{S=w.transaction(Ja,
u,{durability:"strict"})}catch(b){if(!m||b.name!=="InvalidStateError")throw Dr(b);o=null;continue}return pf(S,p)}}let A=u=>c(
"readonly",u);async function h(u){let p=await c("readwrite",u);return n?.postMessage(null),p}return{read:()=>A(async u=>{
let p=await me(u(Gt).get(Tn));return p?{bytes:we(...await me(u(at).getAll())),tag:p.tag}:null}),readFrom:(u,p)=>A(async m=>{
let w=await me(m(Gt).get(Tn));if(!w)throw new ie("gone");let S=hf(u)!==w.file||p>w.length,b=S?0:await ff(m(at),p),M=await me(
m(at).getAll(IDBKeyRange.lowerBound(b)));return{bytes:we(...M).subarray(S?0:p-b),tag:w.tag,replaced:S}}),append:(u,p)=>h(
async m=>{let w=await Ji(m,p);return await me(m(at).add(u.slice(),w.length)),$a(m,w.file,w.length+u.length)}),async replace(u,p){
let m=await h(async w=>{if(p!==null)await Ji(w,p);else if(await me(w(Gt).get(Tn)))throw new ie("exists");return await me(
w(at).clear()),await me(w(at).add(u.slice(),0)),$a(w,Wa(),u.length)});return p===null&&globalThis.navigator?.storage?.persist?.().
catch(()=>{}),m},putAside:u=>h(async p=>{await Ji(p,u);let m=we(...await me(p(at).getAll()));return`damaged-${await me(p(
Pi).add(m))}`}),async erase(){if(await h(async p=>{for(let m of Ja)await me(p(m).clear())}),(await a()).close(),o=null,!await If(
e,t))throw new ne("journal-here-not-erased");return{notices:[]}},watch(u){return r.size||Pa("addEventListener",s),r.add(
u),()=>{r.delete(u),r.size||Pa("removeEventListener",s)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),o?.then(u=>u.close()),o=null}}}var Wa=()=>Array.from(_e(12),e=>e.toString(36)).join(""),hf=e=>e.split(
"/")[0];async function Ji(e,t){let n=await me(e(Gt).get(Tn));if(!n)throw new ie("gone");if(n.tag!==t)throw new ie("chang\
ed");return n}async function $a(e,t,n){let r=`${t}/${Wa()}`;return await me(e(Gt).put({file:t,length:n,tag:r},Tn)),r}async function ff(e,t){
return(await me(e.openKeyCursor(IDBKeyRange.upperBound(t),"prev")))?.key??0}function Pa(e,t){globalThis.document?.[e]("v\
isibilitychange",t),globalThis.window?.[e]("focus",t)}function uf(e,t,n){return new Promise((r,i)=>{if(!e||globalThis.isSecureContext===
!1){i(new ie("unreachable",$i));return}let s;try{s=e.open(t,Af)}catch{i(new ie("unreachable",$i));return}s.onupgradeneeded=
()=>{s.result.createObjectStore(Gt),s.result.createObjectStore(at),s.result.createObjectStore(Pi,{autoIncrement:!0})},s.
onerror=()=>i(Dr(s.error)),s.onsuccess=()=>{let o=s.result;o.onclose=n,o.onversionchange=()=>{o.close(),n()},r(o)}})}function pf(e,t){
return new Promise((n,r)=>{let i,s=null;e.oncomplete=()=>n(i),e.onabort=()=>r(s??Dr(e.error)),t(o=>e.objectStore(o)).then(
o=>{i=o},o=>{s=o instanceof ie?o:Dr(o);try{e.abort()}catch{r(s)}})})}var me=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),
e.onerror=()=>n(e.error)});function Dr(e){if(e instanceof ie)return e;if(e?.name==="QuotaExceededError")return new ie("f\
ull");let t=["SecurityError","InvalidStateError","NotAllowedError"].includes(e?.name);return new ie("unreachable",t?$i:"")}
async function If(e,t){return await new Promise(r=>{let i=e.deleteDatabase(t);i.onsuccess=i.onerror=r,i.onblocked=r}),!(await e.
databases?.()??[]).some(r=>r.name===t)}var gf=6e4;function Za(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(r,{query:i="",body:s,headers:o={},
refused:a="changed",none:c=[]}={}){let A;try{A=await t(`${e}${i}`,{method:r,body:s,headers:o,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:s?.length<gf})}catch{throw new ie("unreachable")}if(A.ok)return A;if(c.includes(
A.status))return null;throw await df(A,a)}return{async read(){let r=await n("GET",{none:[404]});return r&&{bytes:await _a(
r),tag:Fr(r)}},async readFrom(r,i){let s={"If-Match":r},o=await n("GET",{query:`?from=${i}`,headers:s}),a=o.status!==206;
return{bytes:await _a(o),tag:Fr(o),replaced:a}},append:async(r,i)=>Fr(await n("POST",{body:r,headers:{"If-Match":i}})),async replace(r,i){
let s=i===null;return Fr(await n("PUT",{body:r,headers:s?{"If-None-Match":"*"}:{"If-Match":i},refused:s?"exists":"change\
d"}))},async putAside(r){let s=await n("POST",{query:"?aside",headers:{"If-Match":r},none:[400,404,405]});return s?(await s.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(r){let i=()=>{globalThis.document?.hidden||r()};return globalThis.
document?.addEventListener("visibilitychange",i),()=>globalThis.document?.removeEventListener("visibilitychange",i)}}}var Fr=e=>e.
headers.get("ETag");async function _a(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new ie("unreachabl\
e")}}async function df(e,t){if(e.status===412)return new ie(t);if(e.status===404)return new ie("gone");if(e.status===507)
return new ie("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new ne(n[0].code,
n[0].values):new ie("unreachable")}var qa=(e,{dangers:t,store:n})=>Ka({data:{...e,danger:t},place:n?Za(n):Xa(),here:n?"computer":"browser"});var Xi="#notes=";async function za(e){try{let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,a=>a.charCodeAt(0)),r=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),i=new TextDecoder("utf-8",{fatal:!0}),[s,o]=[
"",0];for(;;){let{done:a,value:c}=await r.read();if(a)return s+i.decode();if(o+=c.length,o>2e6)return"";s+=i.decode(c,{stream:!0})}}catch{
return""}}function ec(){if(!location.hash.startsWith(Xi))return"";let e=location.hash.slice(Xi.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function tc(e,t,{words:n,take:r}){let i=await za(e),s=l("h2",{tabindex:"\
-1"},n["site-handed"]),o=()=>A.remove(),a=(h,u)=>l("button",{type:"button",onclick:u},h),c=i?[a(n["site-handed-no"],o),a(
n["site-handed-yes"],()=>{o(),r(i)})]:[a(n["help-close"],o)],A=l("section",{class:"ajar site-handed"},s,l("p",{},n[i?"si\
te-handed-how":"site-handed-broken"]),i?l("p",{},n["site-handed-history"]):null,l("div",{class:"ajar-moves"},...c));t.prepend(
A),s.focus()}var wf="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",mf=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Cf=new RegExp(`^(?:<\\/?(?:${wf})(?:${mf})*\\s*\\/?>|[^<>])*$`),Bf=e=>Cf.test(e);function nc(e,t){let n={createHTML(i){if(e.
has(i)||Bf(i))return i;throw new TypeError("This markup is not part of the page.")},createScriptURL(i){if(t.includes(i))
return i;throw new TypeError("This worker is not part of the page.")}},r=window.trustedTypes?.createPolicy("ajar",n)??n;
return zi(i=>r.createHTML(i)),i=>r.createScriptURL(i)}function rc(e){let t=r=>r.kind==="exercise"?{...r,exercise:e.exercises[r.key.split("@")[0]]}:r,n=e.pages.map(r=>({...r,blocks:r.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var ic=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:r})=>[n,r])));var sc=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function oc(e){let t=e.get(
"pages"),n=[],r=sc(location.hash,t);history.scrollRestoration="manual";let i=()=>history.replaceState({...history.state,
y:window.scrollY},"");function s(o){o!==r&&(i(),r=o,history.pushState({y:0},"",`#${o+1}`))}return window.addEventListener(
"popstate",({state:o})=>{let a=sc(location.hash,t);if(a!==r){r=a;for(let c of n)c({open:t[a].id});window.scrollTo(0,o?.y??
0)}}),window.addEventListener("pagehide",i),{get:o=>o==="page"?r:e.get(o),set(o,a){o==="page"&&s(a),e.set(o,a)},save_changes:()=>e.
save_changes(),send:o=>e.send(o),on(o,a){o==="msg:custom"&&n.push(a),e.on(o,a)}}}var{first:yf,later:Ef,store:Wi}=document.documentElement.dataset,ac=ec(),Qf=6e4;async function _i(e,t=1e3){try{let n=await fetch(
e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),_i(e,Math.min(2*t,Qf))}function kf(e){
return{...e,send(t){e.send(t),t.forget&&$r(),t.erase&&!Wi&&on()&&Jn()}}}async function bf(){let e=_i(Ef),t=rc(await _i(yf)),
{words:n}=t;Hs(t.leave);let r=nc(ic(t),["sw.js"]),i=document.getElementById("workbook"),s=kf(oc(qa(t,{dangers:e,store:Wi})));
i.replaceChildren();let o=i.appendChild(document.createElement("div"));Gs({model:s,el:o}),window.scrollTo(0,history.state?.
y??0),Ls(document.querySelector(".site-acts"),n),ac&&tc(ac,i,{words:n,take:a=>s.send({import:a})}),window.addEventListener(
"beforeinstallprompt",a=>a.preventDefault()),await e,!Wi&&on()&&Ts(r)}bf();
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
