var Qc=Object.defineProperty;var ns=e=>{throw TypeError(e)};var kc=(e,t,n)=>t in e?Qc(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var $e=(e,t,n)=>kc(e,typeof t!="symbol"?t+"":t,n),jr=(e,t,n)=>t.has(e)||ns("Cannot "+n);var f=(e,t,n)=>(jr(e,t,"read from private field"),n?n.call(e):t.get(e)),J=(e,t,n)=>t.has(e)?ns("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),G=(e,t,n,r)=>(jr(e,t,"write to private field"),r?r.
call(e,n):t.set(e,n),n),w=(e,t,n)=>(jr(e,t,"access private method"),n);var on=(e,t,n,r)=>({set _(i){G(e,t,i,n)},get _(){return f(e,t,r)}});var bc=["button","input","select","summary","textarea"],Sc=["input","select","textarea"];function l(e,t={},...n){let r=document.
createElement(e);for(let[i,s]of Object.entries(t))i.startsWith("on")?r.addEventListener(i.slice(2),s):s===!0?r.setAttribute(
i,""):s!==!1&&s!=null&&r.setAttribute(i,s);return bc.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Sc.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(i=>i!=null)),r}var rs=e=>e;function is(e){rs=e}function Nt(e,t){
e.innerHTML=rs(t)}var q=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,i)=>{let s=t[r];return i?Number.isInteger(s)?s+1:n:["number",
"string"].includes(typeof s)?s:n}),lt=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Mt(e,t){let n=t[e.among?.item]??{},r=e.cards.filter(i=>e.among?.piles.includes(n[i.id]));return r.length?
r:e.cards}var ss=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(r=>r.id===n))};function an(e,t){let n=0,r=!1;return{begin(){n||(n=setTimeout(()=>{r=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,r&&t(""),r=!1}}}function os(e,t,n){let{words:r,level:i=3,small:s=!1,beside:o=[]}=n,a={...vc,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,A={...n.answers},h=0,u=null,p=0,d=n.aside??0,g=[t.why?l("p",{class:"\
ajar-why"},t.why):null,t.private?l("p",{class:"ajar-private"},t.private):null].filter(Boolean),B=l("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),b=l("div",{}),R=l("div",{class:"ajar-body"}),P=l("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},l(`h${i}`,{id:`${c}-title`},t.title),...s?[l("div",{class:"ajar-beside"},...o,Dc(g,r))]:g,
b,R,B);e.replaceChildren(P);function K(){let k=t.items.filter(Z=>lt(Z,A));return s&&t.together?[k]:k.map(Z=>[Z])}let x=k=>{
B.replaceChildren(k)},$=an(r,x);function v(k,Z){B.replaceChildren(`${k} `,l("button",{type:"button",class:"ajar-link",onclick:()=>{
A=Z,x(""),n.onChange(A),N({focus:!0})}},r["put-back"]))}function Q(k,Z){A={...A,[k.id]:Z},Fc(R),x(""),n.onChange(A),I()}
function S(){Y(!0),$.begin(),p=setTimeout(T,8e3)}function T(){p&&(clearTimeout(p),p=0,Y(!1),$.end())}function Y(k){for(let Z of u?.
fieldsets??[])Z.disabled=k}function I(){if(!u)return;let{items:k,skip:Z,where:m,next:D}=u,L=K().length;Z.textContent=C(k)?
r["clear-and-skip"]:r.skip,m.textContent=q(r["question-of"],{n:h+1,all:L}),m.hidden=s&&L===1,D.textContent=h===L-1?r.done:
r.next}let C=k=>k.some(({id:Z})=>A[Z]!=null);function y(k,Z=!0){if(p)return;let m=K();if(h+=k,h>=m.length){h=m.length-1,
S(),n.onDone(A);return}N({focus:Z,again:k<0})}function U(k,Z){let m=`${c}-${k.id}`,D=l("legend",{},q(k.ask,A)),L=k.hint?
l("p",{class:"ajar-hint",id:`${m}-hint`},k.hint):null,W=[L,Z.mark].filter(Boolean).map(({id:ye})=>ye),X=k.among?{...k,cards:Mt(
k,A)}:k,re=a[k.kind](X,ss(X,A[k.id]),{words:r,level:i+1,group:m,change:ye=>Q(k,ye),say:x,...Z}),oe={class:`ajar-item aja\
r-${k.kind}`,tabindex:"-1","aria-describedby":W.join(" ")||null};return l("fieldset",oe,D,L,re)}function N({focus:k=!1,again:Z=!1}={}){
let m=K();h=Math.max(0,Math.min(h,m.length-1));let D=m[h],L=n.mark?.(D),W=L?l("p",{class:"ajar-mark",id:`${c}-${D[0].id}\
-mark`},L):null,X=l("div",{class:"ajar-moves"}),re=h>0?()=>y(-1):null,oe=D.map(fe=>U(fe,{mark:W,again:Z,moves:X,back:re})),
ye=l("button",{type:"button",onclick:()=>{if(p)return;let fe=A,sn=C(D);A={...A,...Object.fromEntries(D.map(({id:Ec})=>[Ec,
null]))},n.onChange(A),y(1),sn&&v(r.cleared,fe)}}),Vn=l("button",{type:"button",onclick:()=>{p||(x(""),y(1))}}),V=l("p",
{class:"ajar-where"});u={items:D,skip:ye,where:V,next:Vn,fieldsets:oe},b.replaceChildren(),X.replaceChildren(ye,Vn),re&&
X.prepend(l("button",{type:"button",onclick:re},r.back));let te=oe.length===1;W&&te&&oe[0].lastElementChild.before(W),R.
replaceChildren(V,...W&&!te?[W]:[],...oe,X),I(),n.onMove?.(h),k&&(oe[0].focus({preventScroll:!0}),V.scrollIntoView({block:"\
nearest"}))}function j(k){if(b.replaceChildren(),!k||!n.help||d>k.kinds.length)return null;let Z=()=>{d=k.kinds.length+1,
n.onAside?.(d),b.replaceChildren(),R.querySelector("[tabindex]").focus()},{help:m,needs:D}=n;return b.append(m.notice(k,
{level:i+1,aside:Z,needs:D})),b.querySelector("[tabindex]")}function H(k,{focus:Z=!1,danger:m=null}={}){u=null;let D=l(`\
h${i+1}`,{tabindex:"-1"},r["what-you-said"]);R.replaceChildren(l("div",{class:"ajar-reflection"},D,...k.flatMap(W=>Rr(W,
i+2)),n.below?.()??null),l("div",{class:"ajar-moves"},l("button",{type:"button",onclick:()=>{h=0,N({focus:!0,again:!0})}},
r.change),l("button",{type:"button",onclick:()=>{let W=A;A={},h=0,d=0,n.onAside?.(0),n.onStartOver(),N({focus:!0}),v(r["\
started-over"],W)}},r["start-over"])));let L=j(m);Z&&(L??D).focus()}function O(k){let Z=R.contains(document.activeElement);
Z&&u&&!p||(T(),A={...k.answers},k.done?H(k.reflection,{focus:Z,danger:k.danger}):(h=k.at??Math.max(0,K().findIndex(m=>m.
some(({id:D})=>A[D]==null))),N()))}let{done:F,reflection:M,danger:_}=n;return O({answers:A,at:n.at,done:F,reflection:M,danger:_}),
{update:O,release:T,say:k=>{T(),x(k)}}}var Dc=(e,t)=>e.length?l("details",{},l("summary",{},t["why-this"]),...e):"";function Fc(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Rr=({heading:e,said:t,words:n},r)=>[e?l(`h${r}`,{},e):null,t.length>1?l("ul",{class:"ajar-said"},...t.map(i=>l(
"li",{},i))):t.length?l("p",{class:"ajar-said"},t[0]):null,...n.map(i=>l("p",{},i))].filter(Boolean),vc={ruler(e,t,{group:n,
change:r}){let i=Array.from({length:11},(s,o)=>l("label",{class:"ajar-number"},l("input",{type:"radio",name:n,value:o,checked:t===
o,onchange:()=>r(o),"aria-describedby":o===0?`${n}-low`:o===10?`${n}-high`:null}),l("span",{},`${o}`)));return l("div",{
class:"ajar-scale"},l("div",{class:"ajar-numbers"},...i),l("p",{class:"ajar-anchors"},l("span",{id:`${n}-low`},l("b",{},
"0"),` ${e.low}`),l("span",{id:`${n}-high`},l("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:r,change:i}){let{chosen:s,
own:o}=t||{chosen:[],own:""},a=()=>i(s.length||o.trim()?{chosen:[...s],own:o}:null),c=e.many?"checkbox":"radio",A=e.cards.
map(u=>l("input",{type:c,name:r,value:u.id,checked:s.includes(u.id),onchange:p=>{e.many?s=s.filter(d=>d!==u.id).concat(p.
target.checked?u.id:[]):(s=[u.id],o="",h&&(h.value="")),a()}})),h=e.own?l("input",{type:"text",value:o,maxlength:500,oninput:u=>{
o=u.target.value,!e.many&&o.trim()&&(s=[],A.forEach(p=>{p.checked=!1})),a()}}):null;return l("div",{class:"ajar-cards"},
l("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((u,p)=>l("label",{class:"ajar-card"},A[p],
l("span",{},u.text))),h?l("label",{class:"ajar-own"},l("span",{},e.own),h):null)},text(e,t,{words:n,change:r}){let i=l(e.
long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:s=>r(s.target.value.trim()?s.
target.value:null)});return e.long&&(i.value=t??""),l("label",{class:"ajar-words"},l("span",{},n["own-words"]),i)},list(e,t,{
words:n,change:r}){let i=l("div",{}),s=()=>{let u=[...i.querySelectorAll("input")].map(p=>p.value).filter(p=>p.trim());r(
u.length?u:null)},o=()=>[...i.children].forEach((u,p)=>{u.querySelector("label > span").textContent=q(n.line,{n:p+1}),u.
querySelector("button").setAttribute("aria-label",q(n["remove-line"],{n:p+1}))}),a=l("button",{type:"button",class:"ajar\
-link",onclick:()=>{A(""),i.lastElementChild.querySelector("input").focus()}},n["add-line"]),c=()=>{o(),a.hidden=i.children.
length>=e.most},A=u=>{let p=l("div",{class:"ajar-line"},l("label",{class:"ajar-words"},l("span",{}),l("input",{type:"tex\
t",value:u,maxlength:2e4,oninput:s})),l("button",{type:"button",class:"ajar-remove",onclick:()=>{let d=p.nextElementSibling||
p.previousElementSibling;p.remove(),d||A(""),c(),s(),(d||i.firstElementChild).querySelector("input").focus()}},"×"));i.
append(p),c()},h=t||[];for(let u=0;u<Math.max(e.lines,h.length);u++)A(h[u]??"");return l("div",{class:"ajar-lines"},i,a)},
date(e,t,{words:n,change:r}){return l("label",{class:"ajar-words"},l("span",{},n["pick-date"]),l("input",{type:"date",value:t??
"",oninput:i=>r(i.target.value||null)}))}};var as=[1,1],xc=[0,0],Uc="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Oc=new RegExp(`(${Uc})|[.…]+|[\
!?;\\n]`,"gu"),jc=/[\u0300-\u036f'’‘ʼ]/g,Rc=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Gr=new WeakMap;function Kn(e,t){
let{passes:n,kinds:r,learned:i}=hs(t),{line:s,places:o}=Yc(e),a=s;for(let[u,p]of Mr(n,s))a=a.slice(0,u)+a.slice(u,p).replace(
/[^ ]/g,"_")+a.slice(p);let c=Object.entries(r).flatMap(([u,p])=>Mr(p,a).map(([d,g])=>({kind:u,start:d,end:g-1}))),A=i?Gc(
c,s,i):c,h=(u,p)=>u.span[0]-p.span[0]||u.span[1]-p.span[1]||(u.kind<p.kind?-1:+(u.kind>p.kind));return A.map(({kind:u,start:p,
end:d})=>({kind:u,span:[o[p][0],o[d][1]]})).sort(h)}function*As(e){let{passes:t,kinds:n}=hs(e);for(let r of[t,...Object.
values(n)])yield,Mr(r,"we are here ")}function hs(e){return Gr.has(e)||Gr.set(e,Mc(e)),Gr.get(e)}function Gc(e,t,n){let{
weights:r,kinds:i,limit:s,least:o}=n,a=Nc(t,n),c=a.slice(1).map((b,R)=>[...a[R],...b]),A=b=>{let R=new Set(b.flatMap(P=>P.
places));return cs(r,R)/Math.sqrt(R.size)},h=[...a,...c];if(e.length)return Nr(h,A)[1]>o?e:[];let u=h.filter(b=>b.length>
4),[p,d]=Nr(u,A);if(!(d>s))return[];let g=new Set(p.flatMap(b=>b.places.slice(0,2))),[B]=Nr(Object.keys(i),b=>cs(i[b],g));
return[{kind:B,start:p[0].start,end:p.at(-1).start}]}function Nc(e,{numbers:t,weights:n}){let r=as,i=[[]];for(let s of e.
matchAll(/[^ ]+/g)){let o=s[0]===".",a=o?as:t.get(s[0])??xc,c=[[0,a[0]],[1,a[1]],[r[0],a[0]],[r[1],a[1]]],A=([h,u],p)=>((p*
16411+h)*16411+u)%n.length;i.at(-1).push({start:s.index,places:c.map(A)}),r=a,o&&i.push([])}return i.filter(s=>s.length)}
var Nr=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,r)=>r[1]>n[1]?r:n,[null,-1/0]),cs=(e,t)=>[...t].reduce((n,r)=>n+e[r%e.length],
0),fs=(e,{kinds:t,notices:n})=>Object.entries(n).find(([r])=>e.some(({kind:i})=>t[i]===r))?.[1]??null;function Mr(e,t){let n=[];
for(let r=0;r<t.length;){e.lastIndex=r;let i=e.exec(t);i&&n.push([r,e.lastIndex]),r=i?e.lastIndex:t.indexOf(" ",r)+1||t.
length}return n}function Mc({lists:e,passes:t,phrases:n,learned:r}){let i={};for(let[a,c]of Object.entries(e))i[a]=ls(c,
i);let s=a=>new RegExp(a.map(c=>ls(c,i)).join("|"),"y"),o=Object.entries(n).map(([a,c])=>[a,s(c)]);return{passes:s(t),kinds:Object.
fromEntries(o),learned:r&&Tc(r)}}function Tc({same:e,concepts:t,weights:n,kinds:r,limit:i,least:s}){let o=new Map,a=2;for(let h of e){
for(let u of h.split(" "))o.set(u,[a,a]);a++}for(let[h,u]of t.entries())for(let p of u.split(" "))o.set(p,[a++,2+e.length+
h]);let c=h=>[...h.join("")].map(u=>u.charCodeAt(0)-87),A=Object.entries(r).map(([h,u])=>[h,c(u)]);return{numbers:o,weights:c(
n),kinds:Object.fromEntries(A),limit:i,least:s}}function ls(e,t){return`(?:${(e.match(Rc)??[]).map(i=>i==="("||i==="["?"\
(?:(?:":i===")"?"))":i==="]"?"))?":i==="|"?"|":i==="..."?"(?:[^ .]+ ){0,4}":i[0]==="<"?t[i.slice(1,-1)]:Hc(i)).join("")}\
)`}function Hc(e){let t=us(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=r=>r?"[^ ._]*":"";return`${n(
e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var us=e=>e.normalize("NFKD").replace(jc,"").toLowerCase();function Yc(e){
let t="",n=[];for(let r of e.matchAll(Oc)){if(/[.…]/.test(r[0])&&r[0]!==".")continue;let i=`${r[1]?us(r[1]):"."} `;t+=
i;for(let s=0;s<i.length;s++)n.push([r.index,r.index+r[0].length])}return{line:t,places:n}}function ps({title:e,close:t,bar:n,parts:r}){let i=()=>{o.close?o.close():o.remove()},s=l("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),o=l("dialog",{class:"ajar ajar-help","aria-labelledby":s.id,onclose:()=>o.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),i())}},n,s,...r,l("div",{class:"ajar-moves"},l("button",{type:"b\
utton",onclick:i},t)));document.body.append(o),o.showModal?o.showModal():o.setAttribute("open",""),s.focus()}var Is=["emergency","crisis","violence","agency","worried","child"],Lc=["crisis","violence"],ws='a[href$="#Help-lines"]',
Be=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function gs(){for(let e of Be().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Be().listeners.delete(e),e.shown||(e.shown=t)}}function Vc(e,{zone:t="",
languages:n=[]}){let r=a=>a.endsWith("/")?t.startsWith(a):t===a,i=e.find(({zones:a})=>a.some(r));if(i)return i.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let s=e.find(a=>a.home);return s?s.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:c})=>c===a))??""}function Jn(e,t,n){let r=Object.values(t).flatMap(o=>typeof o=="st\
ring"||Array.isArray(o)?o:o?.own??[]);for(let o of Object.values(n)){let a=r.flatMap(A=>Kn(A,o)),c=fs(a,o);if(c)return{...c,
kinds:[...new Set(a.map(({kind:A})=>A))].sort()}}let i=e.filter(({id:o,kind:a})=>a==="ruler"&&t[o]!=null),s=Object.values(
n)[0]?.["rulers-at-zero"];return s&&i.length===3&&i.every(({id:o})=>t[o]===0)?{...s,kinds:[]}:null}var Tr=(e,t)=>t.flatMap(
n=>e.lines.filter(r=>r.topic===n)),Hr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?l("span",{class:"ajar-unbroken"},t):t),
ds=e=>`tel:${e.match(/\d+/)[0]}`;function ms({words:e,countries:t=[],leave:n,onCountry:r=()=>{}}){t.length&&(Be().countries=
t);let i=()=>Be().countries,s=()=>Be().chosen||Vc(i(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),o=()=>i().find(Q=>Q.code===s());function a(Q){Be().chosen=Q,gs();for(let{element:S,draw:T}of Be().
listeners)T(S)}function c(Q,S){return S(Q),Be().listeners.add({element:Q,draw:S,shown:!1}),queueMicrotask(gs),Q}let A=Q=>c(
l("div",{}),S=>S.replaceChildren(...Q())),h=()=>{let Q=[...i(),{code:"-",country:e["help-elsewhere"]}],S=l("select",{onchange:()=>{
a(S.value),r(S.value)}},...Q.map(T=>l("option",{value:T.code},T.country)));return c(S,()=>{S.value=o()?.code??"-"}),l("l\
abel",{class:"ajar-help-where"},l("span",{},e["help-in"]),S)},u=({say:Q,to:S},T)=>{if(/^(tel|sms):/.test(S))return l("a",
{class:T?"ajar-reach":"ajar-reach ajar-first",href:S},l("span",{},...Hr(Q)));let Y=l("span",{},Q),I=l("button",{type:"bu\
tton",class:"ajar-link","aria-label":q(e["help-copy-what"],{address:S}),onclick:async()=>{await Kc(S,Y)&&(I.textContent=
e["help-copied"])}},e["help-copy"]);return l("p",{class:"ajar-chat"},Y," ",I)},p=Q=>l("li",{},l("p",{class:"ajar-for"},Q.
for_what),l("p",{class:"ajar-hint"},[Q.name,Q.hours,Q.languages].filter(Boolean).join(". ")),l("div",{class:"ajar-ways"},
...Q.reach.map(u))),d=({emergency:Q,note:S})=>l("li",{class:"ajar-now"},l("p",{class:"ajar-for"},e["help-danger"]),S?l("\
p",{class:"ajar-hint"},S):null,l("div",{class:"ajar-ways"},l("a",{class:"ajar-reach",href:ds(Q)},q(e["help-call"],{number:Q})))),
g=Q=>A(()=>{let S=o();if(!S)return[l("p",{},e["help-elsewhere-how"])];let T=Q.flatMap(Y=>Y==="emergency"?d(S):Tr(S,[Y]).
map(p));return[l("ul",{class:"ajar-help-lines"},...T)]});function B(){ps({title:e["help-title"],close:e["help-close"],bar:l(
"div",{class:"ajar-help-bar"},h(),Yr({words:e,leave:n})),parts:[l("p",{},e["help-lead"]),g(Is),l("p",{class:"ajar-hint"},
e["help-trace"]),l("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function b({title:Q,text:S,now:T,lines:Y,kinds:I,
countries:C},{level:y,aside:U,needs:N}){return C&&!v()&&(Be().countries=C),l("section",{class:"ajar-danger"},l(`h${y}`,{
tabindex:"-1"},Q),l("p",{},S),I.length?null:N?.()??null,h(),g(Y),l("ul",{class:"ajar-todo"},...T.map(j=>l("li",{},j))),l(
"p",{class:"ajar-hint"},e["help-trace"]),l("button",{type:"button",class:"ajar-link",onclick:U},e["help-aside"]))}let R=()=>l(
"button",{type:"button",class:"ajar-get-help",onclick:B},e["help-get"]);function P({emergency:Q,...S}){let Y=Lc.map(C=>Tr(
S,[C])[0]?.reach??[]).flatMap(C=>["tel:","sms:"].map(y=>C.find(({to:U})=>U.startsWith(y))));return[{say:q(e["help-call"],
{number:Q}),to:ds(Q)},...Y.filter(Boolean)]}let K=(Q=`${e["help-line"]} `)=>A(()=>{let S=o(),T=(S?P(S):[]).flatMap(({say:C,
to:y},U)=>[U?" · ":"",l("a",{href:y},...Hr(C))]),Y=l("button",{type:"button",class:"ajar-link",onclick:B},e["help-get"]),
I=l("span",{class:"ajar-off-paper"},T.length?" · ":"",Y);return[l("p",{class:"ajar-help-line"},Q,...T,I)]});function x(Q){
if(!v())return;let[S]=[...Q.querySelectorAll(ws)].reverse();S?.closest("p, ul").after(K(""));for(let T of Q.querySelectorAll(
"details"))T.open=T.querySelector("summary").textContent===o()?.country}let $=()=>A(()=>{let Q=o();return Q?[l("p",{},l(
"b",{},`${e["help-title"]}, ${Q.country}`)),l("p",{},`${e["help-danger"]} ${q(e["help-call"],{number:Q.emergency})}`),l(
"ul",{},...Tr(Q,Is).map(({for_what:S,name:T,reach:Y,hours:I})=>l("li",{},...Hr(`${S}: ${T}. ${Y.map(({say:C})=>C).join("\
 · ")}. ${I}.`))))]:[l("p",{},e["help-elsewhere-how"])]}),v=()=>i().length>0;return{open:B,notice:b,button:R,line:K,addNumbers:x,
text:$,choose:a,code:s,isKnown:v}}var Yr=({words:e,leave:t})=>l("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Cs(e){if(Be().open){Be().open=e;return}Be().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(ws)&&(t.preventDefault(),t.stopPropagation(),Be().open())},{capture:!0})}async function Kc(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var ys="about:blank";function Lr(e){ys=e}function Vr(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(ys)}function Bs(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",r=>{r.repeat||(n=r.key==="Shift"?[...n,r.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Vr()))},{capture:!0})}function Es(e,t,{words:n,group:r,change:i,say:s}){let o={...t},a={},c=e.piles.map(d=>(a[d.id]=l("span",{}),l("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let B=u[g.dataTransfer.
getData("text/plain")]?.[d.id];B&&!B.matches(":disabled")&&(B.checked=!0,h(B.dataset.card,d))}},a[d.id]))),A=()=>e.piles.
forEach(d=>{a[d.id].textContent=q(n["pile-count"],{pile:d.text,n:Object.values(o).filter(g=>g===d.id).length})}),h=(d,g)=>{
o[d]=g.id,A(),i({...o}),s(q(n.moved,{card:e.cards.find(B=>B.id===d).text,pile:g.text}))},u={},p=e.cards.map(d=>{u[d.id]=
{};let g=`${r}-${d.id}`;return l("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:B=>B.dataTransfer.setData(
"text/plain",d.id)},l("legend",{},d.text),l("div",{class:"ajar-into"},...e.piles.map(B=>{let b=l("input",{type:"radio",name:g,
value:B.id,"data-card":d.id,checked:o[d.id]===B.id,onchange:()=>h(d.id,B)});return u[d.id][B.id]=b,l("label",{},b,l("spa\
n",{},B.text))})))});return A(),l("div",{},l("p",{class:"ajar-hint"},n["sort-how"]),l("ul",{class:"ajar-piles"},...c),...p)}var Qs="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Jc=new RegExp(`^${Qs}+|${Qs}\
+$`,"g"),Pc=/[\p{L}\p{N}_]+/gu,$c=/^[\p{L}\p{N}_]+/u,Xc=/\{([a-z][a-z0-9-]*)\}/,[Wc,_c]=["⁨","⁩"],ks=/[.!?…؟。][\u2069”’"')»]*$/,
Zc=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ee=e=>e.replace(Jc,""),Xe=e=>e.toLowerCase().toUpperCase(),Kr=e=>e.match($c)?.[0]??"",At=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Et(e,t){let n=e.split(Xc),r=n.pop(),i="";for(let s=0;s<
n.length;s+=2){let o=Ee(t[n[s+1]]),a=qc(n[s],o);i+=(ks.test(i)?a.replace(/^,+/,""):a)+zc(o)}return ks.test(i)?i:i+r}function qc(e,t){
let n=Xe(Kr(t));if(!n)return e;for(let r of e.matchAll(Pc))if(Xe(r[0])===n)return e.slice(0,r.index);return e}var zc=e=>Zc.
test(e)?`${Wc}${e}${_c}`:e;var Jr=2e4,el=10,tl=/^(\d{4})-(\d\d)-(\d\d)$/,Ie=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function Me({items:e,ids:t},n){let r=Object.keys(n).filter(s=>!t.includes(s));if(r.length)throw new Ie("unk\
nown-items",{items:r.sort()});let i=Object.fromEntries(t.map(s=>[s,null]));for(let s of e){let o=n[s.id],a=o==null?null:
rl[s.kind](o,s);lt(s,i)&&(i[s.id]=nl(s,a,i))}return i}function Tt(e,t){try{Me(e,t)}catch(n){if(n instanceof Ie)return!1;
throw n}return!0}var Ds=e=>Object.values(e).every(t=>t==null);function Te(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>bs(e.cards,n)),Ee(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${bs(e.piles,t[n.id])}`);case"date":return[At(t)];case"list":return t.map(Ee);default:return[Ee(`${t}`)]}}
var bs=(e,t)=>e.find(n=>n.id===t)?.text??t;function nl(e,t,n){if(e.kind!=="choice"||!t)return t;let r=Mt(e,n).map(({id:s})=>s),
i=t.chosen.filter(s=>r.includes(s));return i.length||t.own?{chosen:i,own:t.own}:null}var rl={ruler(e){if(!Number.isInteger(
e)||e<0||e>el)throw new Ie("answer-ruler");return e},choice(e,{cards:t,many:n,own:r}){let i=t.map(({id:c})=>c);if(!Ss(e)||
!Array.isArray(e.chosen)||!e.chosen.every($r(i)))throw new Ie("answer-cards");let{chosen:s}=e,o=Pr("own"in e?e.own:"")??
"";if(o&&!r)throw new Ie("answer-own");if(!n&&s.length+!!o>1)throw new Ie("answer-one-card");let a=i.filter(c=>s.includes(
c));return a.length||o?{chosen:a,own:o}:null},sort(e,{cards:t,piles:n}){let r=t.map(({id:o})=>o),i=$r(n.map(({id:o})=>o));
if(!Ss(e)||!Object.keys(e).every($r(r))||!Object.values(e).every(i))throw new Ie("answer-piles");let s=r.filter(o=>Object.
hasOwn(e,o)).map(o=>[o,e[o]]);return s.length?Object.fromEntries(s):null},text:Pr,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new Ie("answer-lines",{most:t});let n=e.map(r=>Pr(r)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!il(e))throw new Ie("answer-day");return e}};function Pr(e){if(typeof e!="string")
throw new Ie("answer-text");if(e.length>Jr&&[...e].length>Jr)throw new Ie("answer-long",{most:Jr});return Ee(e)?e:null}var $r=e=>t=>e.
includes(t),Ss=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function il(e){let[,t,n,r]=(e.match(tl)??[]).map(Number),
s=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&r>0&&r<=s}var sl=[{answers:["all"]}],ol=/\p{L}/u,al=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,cl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ll=/\{([a-z][a-z0-9-]*)\}/g;function Ht({items:e,rules:t,reflection:n},r,{plain:i=!1}={}){let s=Object.fromEntries(e.map(
({id:A})=>[A,r[A]??null]));if(Ds(s))return"nothing"in n?[Pn([n.nothing])]:[];let o=Al({items:e,answers:s,rules:t,phrases:n}),
c=(i||!t.length?sl:t).flatMap(o);return i||!("closing"in n)?c:[...c,Pn([n.closing])]}var Pn=e=>({words:e,heading:"",said:[]}),
ht=(e,t,n=[])=>({words:n,heading:e,said:t}),Fs=(e,t)=>e.filter(n=>!t.has(Xe(n)));function Al({items:e,answers:t,rules:n,
phrases:r}){let i=I=>e.find(({id:C})=>C===`couple-${I}`)??e.find(({id:C})=>C===I),s=I=>t[i(I)?.id]??null,o=I=>i(I)?Te(i(
I),s(I)):[],a=I=>{let C=new Set(I.map(i));return e.filter(y=>C.has(y))},c=I=>{let C=s(I);return typeof C=="number"?C:o(I).
length},A=I=>I.map(C=>s(C)?.chosen).find(C=>Array.isArray(C))??[],h=(I,C)=>{let[y,U]=[i(I),s(I)];return y?.kind!=="sort"||
!U?[]:y.cards.filter(({id:N})=>U[N]===C).map(({text:N})=>N)},u=I=>new Set(I?o(I).map(Xe):[]),p=({if:I=[],unless:C=[]})=>I.
every(d)&&!C.some(d);function d(I){if(typeof I=="string")return s(I)!==null;let{item:C=[],cards:y,piles:U,without:N,only:j,
least:H,asked:O}=I;if(O)return!!i(O)&&lt(i(O),t);let F=C.find(k=>s(k)!==null);if(!F)return!1;let M=A([F]);return y&&!y.some(
k=>M.includes(k))||U&&!U.some(k=>Fs(h(F,k),u(N)).length)||j&&!(k=>k.size===1&&k.has(j))(new Set(Object.values(s(F))))?!1:
H==null||c(F)>=H}let g=(I,C={})=>q(r[I],C);function B(I,C={}){if(typeof I=="string")return g(I,C);if(!p(I))return null;let{
phrase:y,of:U,score:N}=I;if(N){let j=Q(N);return j===null?null:g(y,{t:50+10*j})}return U?o(U).length?g(y,{n:c(U),...C}):
null:g(y,C)}let b=(I=[],C={})=>I.map(y=>B(y,C)).filter(y=>y!==null),R=(I,C)=>{let y=b(I,C);return y.length?[Pn(y)]:[]};function P(I){
if(typeof I=="string")return o(I);if("level"in I)return S(I);if("phrase"in I){let[H]=I.of?o(I.of):[],O=B(I,H===void 0?{}:
{words:H});return O===null?[]:[O]}let{item:C,pile:y,also:U,without:N}=I,j=y?h(C,y):o(C);return U&&(j=j.filter(H=>u(U).has(
Xe(H)))),Fs(j,u(N))}let K=({heading:I,under:C})=>I?g(I):(C&&i(C)?.said)??"";function x(I,C){let y=i(I);if(y?.kind!=="sor\
t"||t[y.id]===null)return[];let U=j=>y.piles.find(H=>H.id===j).text;return(C??y.piles.map(({id:j})=>j)).map(j=>({id:j,text:U(
j),cards:h(I,j)}))}let $=n.find(I=>I.ladder)?.ladder,v=()=>Math.floor($.rungs.length/2);function Q(I){let[C]=A([I]);return!$||
!C?null:v()-$.rungs.findIndex(({card:y})=>y===C)}function S({level:I,up:C=0}){let y=I.map(Q).find(N=>N!==null);if(!$||y===
void 0)return[];let U=$.rungs[v()-y-C];return U?o(U.item):[]}let T={answers({answers:I}){return(I[0]==="all"?e:a(I)).filter(
({id:y})=>t[y]!==null).map(y=>ht(y.said||y.ask,Te(y,t[y.id])))},lines(I){let C=I.lines.flatMap(P),y=C.length?[ht(K(I),C,
b(I.say))]:[],U=I.count?.[Math.min(C.length,I.count.length-1)];return U?[...y,Pn([g(U,{n:C.length})])]:y},piles({piles:I,
only:C,heading:y,below:U={},all:N={}}){let j=H=>H.length===i(I).cards.length;return x(I,C).filter(({cards:H})=>H.length).
flatMap(({id:H,text:O,cards:F})=>{let M=j(F)&&N[H]||U[H],_=y?g(y,{pile:O}):O;return[ht(_,F),...R(M?[M]:[])]})},empty(I){
let C=x(I.empty,I.only).filter(({cards:y})=>!y.length).map(({text:y})=>y);return C.length?[ht(K(I),C,b(I.say))]:[]},sentence(I){
let C=r[I.sentence],y=[...C.matchAll(ll)].map(([,N])=>N),U=Object.fromEntries(y.map(N=>[N,o(N).join(" ")]));return Object.
values(U).every(Boolean)?[ht(K(I),[Et(C,U)])]:[]},message(I){let C=I.message.parts.map(y=>[y,o(y.item)[0]]).filter(([,y])=>y).
map(([y,U])=>Y(y,U,I.message));return C.length?[ht(K(I),[C.join(" ")])]:[]},ladder(){let[I=""]=o($.goal),[[C],[y]]=[A([$.
today]),A([$.later])],U=$.rungs.map(({card:N,item:j})=>{let H=i(j)?.said??"",[O]=o(j),F=O?`${H}: ${O}`:g("open",{level:H}),
M=hl(N===C,N===y,!!y);return M?g(M,{level:F}):F});return[ht(g(I?"ladder":"ladder-unnamed",{goal:I}),U)]},missing({missing:I,
say:C}){let y=a(I).filter(({id:U})=>t[U]===null);return y.length?R(C,{parts:y.map(U=>U.said).join("; ")}):[]},repeated(I){
let C=I.repeated.map(o),y=new Map;for(let j of C.flat())y.has(Xe(j))||y.set(Xe(j),j);let U=j=>C.filter(H=>H.some(O=>Xe(O)===
j)).length>1,N=[...y].filter(([j])=>U(j)).map(([,j])=>j);return N.length?[ht(K(I),N)]:[]}};function Y(I,C,{self:y=[],small:U=[],
capitals:N=[]}){let{opener:j,clause:H,clauses:O=[],questions:F=[],names:M=!1}=I,_=Kr(C),k=_.toLowerCase();if(y.includes(
k))return Et("{words}.",{words:C});let Z=[...r[j]].at(-1);if(!al.test(C.match(ol)?.[0]??"a")||F.includes(k))return Et(`{\
words}${Z}`,{words:C});let m=r[H&&O.includes(k)?H:j],D=M||N.includes(_),L=U.includes(k)||cl.test(_)&&!D,[W=""]=C,X=L?W.toLowerCase()+
C.slice(W.length):C;return Et(m,{words:X})}return I=>{if(!p(I))return[];let C=Object.keys(T).find(U=>U in I),y=C?T[C](I):
R(I.say);return y.length&&I.then?[...y,...R([I.then])]:y}}function hl(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"t\
oday":""}function vs(e,t,{dangers:n,countries:r}){let i=Jn(e.items,t,n),s=!!i?.kinds.length;return{danger:i&&{...i,countries:r},reflection:Ht(
e,t,{plain:s})}}function Xr(e,{words:t,label:n,question:r,act:i}){let s=e.querySelector("button, input"),o=[...e.childNodes],a=(h,u)=>l(
"button",{type:"button",onclick:()=>{e.replaceChildren(...o),s.focus(),u()}},h),c=a(t["home-no"],()=>{}),A=l("div",{class:"\
ajar-moves"},c,a(n,i));e.replaceChildren(l("p",{},r),A),c.focus()}function $n(e){let n=l("button",{type:"button",onclick:()=>Xr(
r,e)},e.label),r=l("div",{class:"ajar-twice"},n);return r}function Xn(e,t){let n=!1,r=!1,i=()=>{r=n,n||t()};function s(){n=!0;let o=new AbortController,a=()=>{o.abort(),setTimeout(
()=>{n=!1,r&&i()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,a,{signal:o.signal,capture:c!==
"blur"})}for(let o of["pointerdown","keydown"])e.addEventListener(o,s);return i}function xs(e,t){let n=a=>[...e.querySelectorAll(
a)],r=n("details[open] > summary").map(a=>a.textContent),i=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=r.includes(a.textContent);if(i===!1)return;let s=n("summary, button").
find(a=>a.textContent===i),o=s??e.querySelector("h2, p");s||(o.tabIndex=-1),o.focus({preventScroll:!0})}function Us({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,r=l("span",
{}),i=l("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),s=l("p",{class:"ajar-problem",role:"alert"}),o=l(
"div",{}),a=l("section",{class:"ajar-keeping","aria-label":e["keep-title"]},s,o),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},A=c,h=!1,u=!1,p=!1,d=!1,g=!1,B=(F,M,_={})=>l("button",{type:"button",onclick:M,..._},F),b=F=>{F.tabIndex=
-1,F.focus()},R=()=>o.querySelector(".ajar-change"),P=()=>c.state==="kept"&&!c.reopen;function K(F,M=F){i.dataset.short=
M,r.textContent!==F&&(r.textContent=F)}function x(){let F=c.problem?e["keep-unsaved"]:e["keep-saving"],[M,_]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[F],lost:[e["keep-lost"]]}[g?"lost":c.state];i.classList.toggle("ajar-state-lost",g),K(M,_),i.dataset.
longest=c.state==="kept"?e["keep-saved"]:"",s.textContent!==c.problem&&(s.textContent=c.problem),s.hidden=!c.problem}function $(){
c={...c,saved:!1},x()}function v(){x(),A=c,P()?o.replaceChildren(u?C("change"):j()):c.state!=="none"?o.replaceChildren(C(
"unlock")):h?o.replaceChildren(C(c.exists?"open":"start")):o.replaceChildren(d?Y():T())}let Q=()=>{h=!0,v(),o.querySelector(
"input").focus()},S=()=>c.hosted?l("p",{},e["keep-hub"]):null;function T(){return l("div",{class:"ajar-choose"},l("p",{class:"\
ajar-title"},e["keep-title"]),l("p",{},e[c.exists?"keep-there":"keep-why"]),c.here?l("details",{},l("summary",{},e["keep\
-tab"]),l("p",{},e["keep-tab-how"])):null,S(),l("div",{class:"ajar-moves"},B(e["keep-nothing"],()=>{d=!0,v(),b(i)}),B(e[c.
exists?"keep-open":"keep-start"],Q)))}let Y=()=>l("p",{},B(e[c.exists?"keep-open":"keep-start"],Q,{class:"ajar-link"}));
function I(){let M=["none","weak","fair","good","strong"].map(_=>e[`keep-strength-${_}`]).reduce((_,k)=>k.length>_.length?
k:_);return l("p",{class:"ajar-strength","aria-live":"polite","data-longest":M},l("span",{},e["keep-strength-none"]))}function C(F){
let M=F==="start"||F==="change",_={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-chan\
ge"]}[F],k=l("input",{id:`${n}-words`,type:"password",spellcheck:"false","aria-describedby":`${n}-how`,oninput:()=>{M&&t(
{strength:k.value})}}),Z=l("input",{id:`${n}-again`,type:"password",spellcheck:"false"}),m=l("div",{},l("label",{for:`${n}\
-again`},e["keep-again"]),Z),D=l("p",{class:"ajar-problem",role:"alert",hidden:!0}),L=l("input",{id:`${n}-place`,type:"t\
ext",spellcheck:"false",value:c.place,onchange:()=>t({place:L.value})}),W=I(),X=()=>{if(!k.value){k.focus();return}if(D.
hidden=!0,M&&k.type==="password"&&Z.value!==k.value){D.textContent=e["keep-again-differs"],D.hidden=!1,Z.focus();return}
F==="change"?t({change:k.value},{awaited:!0}):t({[F==="start"?"keep":"unlock"]:k.value,place:L.value},{awaited:!0}),K(e["\
keep-opening"]),k.value="",Z.value="",W.firstChild.textContent=e["keep-strength-none"]},re=()=>{h=!1,u=!1,v(),F==="chang\
e"?R().focus():b(i)},oe=l("details",{},l("summary",{},e["keep-where"]),l("label",{for:`${n}-place`},e["keep-place"]),L);
return l("form",{class:"ajar-ask",onsubmit:ye=>{ye.preventDefault(),X()}},l(c.state==="locked"?"h1":"p",{class:"ajar-tit\
le"},_),S(),F==="change"?l("p",{},e["keep-change-how"]):null,M?l("p",{},e["keep-no-way-back"]):null,F==="start"&&c.here===
"browser"?l("p",{},e["keep-browser"]):null,l("label",{for:`${n}-words`},e[F==="change"?"keep-new":"keep-passphrase"]),l(
"p",{class:"ajar-hint",id:`${n}-how`},e[M?"keep-how":"keep-how-open"]),k,M?W:null,M?m:null,l("label",{class:"ajar-card"},
l("input",{type:"checkbox",onchange:({target:ye})=>{k.type=ye.checked?"text":"password",m.hidden=ye.checked,D.hidden=!0}}),
l("span",{},e["keep-see"])),M?D:null,F==="change"||c.here?null:oe,l("div",{class:"ajar-moves"},F==="unlock"?null:B(e["ke\
ep-not-now"],re),l("button",{type:"submit"},_)),M?null:N(),F==="start"&&c.here?U():null)}let y=()=>B(e["keep-copy"],()=>t(
{take:"sealed"}));function U(){let F={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},M=l("input",{type:"\
file",onchange:async()=>{let Z=new Uint8Array(await M.files[0].arrayBuffer()),m=()=>t({bring:Z},{awaited:!0});M.value="",
c.exists?Xr(k,{...F,act:m}):m()}}),_=l("label",{class:"ajar-words"},l("span",{},e["keep-bring"]),M),k=l("div",{class:"aj\
ar-twice"},_);return k}function N(){let F=$n({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"\
saved"})});return l("details",{},l("summary",{},e["keep-forgot"]),l("p",{},e["keep-forgot-how"]),...c.here?[l("p",{},e["\
keep-copy-forgot"]),y(),U()]:[],l("p",{},e["keep-erase-how"]),F)}function j(){let F=l("select",{id:`${n}-minutes`,onchange:()=>t(
{minutes:Number(F.value)})},...[...new Set([5,15,30,60,c.minutes])].sort((M,_)=>M-_).map(M=>l("option",{value:M,selected:M===
c.minutes},q(e["keep-minutes"],{n:M}))));return l("div",{class:"ajar-kept"},B(e["keep-lock"],()=>{K(e["keep-opening"]),t(
{lock:!0},{awaited:!0})}),B(e["keep-change"],()=>{u=!0,p=!1,v(),o.querySelector("input").focus()},{class:"ajar-change"}),
l("p",{class:"ajar-changed",role:"status"},p?e["keep-changed"]:""),l("details",{},l("summary",{},e[c.here?"keep-more":"k\
eep-where"]),...c.here?[l("p",{},e["keep-copy-how"]),y()]:[l("p",{},c.place)],c.copied?l("p",{},q(e["keep-copied"],{program:c.
copied})):null,l("label",{for:`${n}-minutes`},e["keep-idle"]),F))}function H(F){if(F.strength!=null){let M=o.querySelector(
".ajar-strength > span");M&&(M.textContent=F.strength);return}if(F.changed){u=!1,v(),o.querySelector(".ajar-changed").textContent=
e["keep-changed"],p=!0,R().focus();return}c={...c,...F},c.state==="kept"&&(h=!1),P()||(u=!1),x(),O()}let O=Xn(o,()=>{let F=A;
if(F.state===c.state&&F.exists===c.exists&&F.minutes===c.minutes&&F.here===c.here&&!!F.reopen==!!c.reopen&&!!F.hosted==!!c.
hosted&&o.firstChild){A=c;return}let _=h&&F.place!==c.place;v(),F.state!==c.state&&F.state!=="none"?b(i):_&&o.querySelector(
"input").focus()});return v(),{line:i,more:a,update:H,begin:$,setLost:F=>{g=F,x()},say:F=>{s.textContent=F,s.hidden=!1}}}function Os(e,{sentence:t,wide:n,narrow:r,columns:i,rows:s},o){if(!t){e.replaceChildren(l("p",{class:"ajar-empty"},o["ch\
art-empty"]));return}let a=(A,h)=>{let u=l("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":t});return Nt(u,
A),u.firstElementChild.setAttribute("aria-hidden","true"),u},c=e.querySelector("details")?.open??!1;e.replaceChildren(l(
"figure",{class:"ajar-chart"},l("figcaption",{},t),a(n,"wide"),a(r,"narrow"),l("details",{open:c},l("summary",{},o.table),
l("table",{},l("thead",{},l("tr",{},...i.map(A=>l("th",{scope:"col"},A)))),l("tbody",{},...s.map(([A,...h])=>l("tr",{},l(
"th",{scope:"row"},A),...h.map(u=>l("td",{},u??"–")))))))))}function js({items:e},t){let n={};for(let r of e){let i=t[r.id];if(!(i==null||!lt(r,n)))if(r.kind==="choice"){let o=(r.among?
Mt(r,n):r.cards).map(c=>c.id).filter(c=>i.chosen.includes(c)),a=i.own?.trim()?i.own:"";(o.length||a)&&(n[r.id]={chosen:o,
own:a})}else if(r.kind==="sort"){let s=r.cards.filter(o=>i[o.id]).map(o=>[o.id,i[o.id]]);s.length&&(n[r.id]=Object.fromEntries(
s))}else if(r.kind==="list"){let s=i.filter(o=>o.trim());s.length&&(n[r.id]=s)}else`${i}`.trim()&&(n[r.id]=i)}return n}var Rs=(e,t)=>q(e.ask,t);var fl=new Set(["autorestarting","dead","restarting","terminating"]),ul=4e3;function Gs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:r,connectionStatusChanged:i}=e?.kernel??{};if(!r?.connect||!i?.connect)return()=>{};let s=0,o=(c,A)=>{
fl.has(A)&&t()},a=(c,A)=>{clearTimeout(s),A==="disconnected"?t():A==="connecting"?s=setTimeout(t,ul):n()};return r.connect(
o),i.connect(a),()=>{clearTimeout(s),r.disconnect(o),i.disconnect(a)}}function Ns({words:e,answered:t}){let n=new Set,r=!1,
i=()=>t().map(([c,A])=>{let h=js(c,A),u=c.items.filter(p=>p.id in h).map(p=>[Rs(p,h),...Te(p,h[p.id])].join(`
`));return[c.title,...u].join(`

`)}).join(`


`);async function s(c){let A=i(),h=l("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});h.value=A,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(A)}catch{if(c.append(h),h.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function o(c={}){let A=l("div",{class:"ajar-\
lost",hidden:!r,...c},l("p",{},e.lost),l("div",{class:"ajar-moves"},l("button",{type:"button",onclick:()=>s(A)},e["lost-\
copy"]),l("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),l("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(A),A}function a(c){r=c;for(let A of n)A.hidden=!c}return{line:o,set:a,isLost:()=>r,forget:c=>n.delete(
c)}}function Ms(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let i=l("select",{onchange:()=>{n=i.value}},...Object.entries(t).map(([s,o])=>l("option",{value:s,selected:s===n},o)));return l(
"label",{},e["home-paper"]," ",i)},value:()=>n}}function Ts(e,{words:t,send:n,open:r,help:i}){let s=l("p",{class:"ajar-status",role:"status","aria-live":"polite"}),o=an(
t,x=>s.replaceChildren(x)),a=x=>{o.begin(),n(x)},c=l("div",{}),A={},h="",u=0,p=Ms(t);e.replaceChildren(l("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),s);let d=(x,$)=>l("button",{type:"button",onclick:$},x),g=x=>l("div",{class:"\
ajar-reflection"},...x.flatMap($=>Rr($,3))),B=(x,$,v)=>$n({words:t,label:x,question:$,act:()=>a(v)}),b=()=>{let x=l("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{x.files[0]&&a({import:await x.files[0].text()}),x.value=
""}});return l("label",{class:"ajar-words"},l("span",{},t["home-bring"]),x)},R=Xn(c,()=>{let x=JSON.stringify(A);x!==h&&
(h=x,xs(c,P))});function P(){let x=(Q,S)=>d(S,()=>a({take:Q})),$=u>(A.danger?.kinds.length??0)?null:A.danger,v=()=>{u=$.
kinds.length+1,P(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren($?i.notice($,{level:2,aside:v}):"",l("p",
{class:"ajar-welcome",tabindex:"-1"},A.welcome),A.section?l("div",{class:"ajar-moves"},d(t["home-go-on"],()=>r(A.section))):
"",A.due?.length?l("ul",{},...A.due.map(Q=>l("li",{},Q))):"",A.plan?.length?l("h2",{},t["home-plan"]):"",A.plan?.length?
g(A.plan):"",A.plan?.length&&!$?i.line():"",...(A.earlier??[]).filter(({plan:Q})=>Q.length).map(({title:Q,plan:S})=>l("d\
etails",{},l("summary",{},`${t["home-plan"]}, ${Q}`),g(S))),l("details",{},l("summary",{},t["home-take"]),l("p",{},t["ho\
me-not-encrypted"]),l("div",{class:"ajar-take"},...$?[]:[d(t["home-take-plan"],()=>a({take:"plan",paper:p.value(),country:i.
code()})),p.element(),x("calendar",t["home-take-calendar"]),A.danger?"":x("calendar-line",t["home-take-calendar-line"])],
x("check-ins",t["home-take-check-ins"]),x("everything",t["home-take-everything"])),b()),A.something?l("details",{},l("su\
mmary",{},t["home-end"]),l("p",{},t["home-anew-how"]),B(t["home-anew"],t["home-anew-sure"],{restart:!0}),l("p",{},t["hom\
e-erase-how"]),B(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:x=>{o.end(),A=x,R()},settle:o.end,say:(x,$="")=>{
o.end();let v=l("div",{class:"ajar-text"});Nt(v,$),s.replaceChildren(x,v),s.scrollIntoView({block:"nearest"})}}}function Hs({
name:e,type:t,data:n}){let r=Uint8Array.from(atob(n),s=>s.charCodeAt(0)),i=URL.createObjectURL(new Blob([r],{type:t}));l(
"a",{href:i,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(i),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var cn=window.ajarShown,Ys="needs@",Ls=({answers:e,done:t,danger:n,reflection:r})=>JSON.
stringify([e,t,n,r]),pl={};function Il(){let e=document.getElementById("ajar-style")??document.head.appendChild(l("style",
{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function Vs({model:e,el:t}){Il();let n=e.get("pages"),r=e.
get("words"),i=new Map,s=new Map,o=new Map,a=[],c=m=>a.push(m),A=null,h=!1,u=!1,p=new Map,d=new Map,g=Math.min(e.get("pa\
ge"),n.length-1);t.classList.add("ajar");let B=l("div",{class:"ajar-page"}),b=m=>n.flatMap(({blocks:D})=>D).find(D=>D.kind===
"exercise"&&D.key===m)?.exercise,R=Ns({words:r,answered:()=>[...s].map(([m,{answers:D}])=>[b(m),D]).filter(([m,D])=>m&&Object.
keys(D??{}).length)}),P=0,K=m=>{if(clearTimeout(P),P=0,R.set(m),A?.setLost(m),m)for(let D of o.keys())i.get(D)?.release()},
x=(m,{awaited:D=!1}={})=>{try{e.send(m)}catch{K(!0);return}D&&!P&&(P=setTimeout(()=>K(!0),8e3))},$=!1;function v(){$||window.
ajarDangers||($=!0,x({dangers:!0}))}function Q({key:m,exercise:D},L){if(!window.ajarDangers||!Tt(D,L))return;let W=Me(D,
L),X=vs(D,W,window.ajarDangers);U(m,{answers:W,done:!0,...X}),p.set(m,Ls(s.get(m))),i.get(m).update(s.get(m))}let S=ms({
words:r,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>T(),onCountry:m=>x({country:m})}),T=()=>{x({forget:!0}),
Vr()},Y=(m,D,L)=>(i.set(m.key,L),s.has(m.key)&&L.update(s.get(m.key)),D),I={html(m){let D=l("div",{class:"ajar-text"});return Nt(
D,m.html),S.addNumbers(D),D.addEventListener("click",L=>{let W=L.target.closest("a"),X=n.findIndex(({id:re})=>re&&W?.getAttribute(
"href")===`${re}.ipynb`);X<0||(L.preventDefault(),H(X))}),D},home(m){let D=l("div",{});return Y(m,D,Ts(D,{words:r,send:X=>{
X.import&&i.get("chart")?.begin(),x(X)},open:X=>H(n.findIndex(({id:re})=>re===X)),help:S})),x({home:m.key}),D},exercise(m){
let D=l("div",{}),L=R.line(A?{}:{role:"alert"});o.set(m.key,D);let W=(X,re)=>{A?.begin(),window.ajarSent=Math.max(Date.now(),
(window.ajarSent??0)+1);let oe=window.ajarSent;d.set(m.key,oe),x({key:m.key,...X,sent:oe},{awaited:re}),!(!re||!R.isLost())&&
(K(!0),L.scrollIntoView({block:"nearest"}))};return i.set(m.key,os(D,m.exercise,{words:r,level:m.level,sort:Es,...s.get(
m.key),help:S,needs:()=>C(m.needs),below:()=>m.key.startsWith("plan@")&&S.isKnown()?S.line():null,onAside:X=>U(m.key,{aside:X}),
onChange:X=>{v(),U(m.key,{answers:X,done:!1}),W({answers:X,done:!1},u)},onMove:X=>U(m.key,{at:X}),onDone:X=>{Q(m,X),W({answers:X,
done:!0},!0),m.key.startsWith("check-in@")&&i.get("chart")?.begin()},onStartOver:()=>{U(m.key,{answers:{},done:!1}),W({remove:!0})}})),
D.firstElementChild.append(L),c(()=>R.forget(L)),D},chart(m){let D=l("div",{class:"ajar-chart-block"}),L=l("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:W,end:X}=an(r,oe=>L.replaceChildren(oe)),re=oe=>{X(),Os(D,oe,r)};
return i.set(m.key,{update:re,begin:W,end:X}),s.has(m.key)&&re(s.get(m.key)),W(),x({chart:m.key}),l("div",{},D,L)},notice(m){
if(Bs(()=>x({forget:!0})),!m.leave)return l("div",{class:"ajar-notice"},l("p",{},m.text));let D=l("div",{class:"ajar-lea\
ve"},S.button(),Yr({words:r,leave:T}));Cs(S.open),A=Us({words:r,send:x});let L=document.createDocumentFragment();return L.
append(l("div",{class:"ajar-notice"},A.line,D),l("div",{class:"ajar-on-paper"},S.text()),A.more),L}};function C(m){let D=n.
findIndex(({blocks:W})=>W.some(({key:X})=>X===Ys));return D<0?m?l("p",{},l("a",{href:m},r["help-needs"])):null:l("button",
{type:"button",onclick:()=>{H(D);let W=o.get(Ys).querySelector("h2");W.tabIndex=-1,W.focus()}},r["help-needs"])}for(let[
m,D]of Object.entries(pl))I[m]=L=>{let W=l("div",{}),re=D(W,L,{words:r,send:x,onDispose:c,model:e,exerciseOf:b,formOf:oe=>o.
get(oe)});return Y(L,re.element??W,re)};let y=m=>n[g].blocks.find(D=>D.kind===m),U=(m,D)=>s.set(m,{...s.get(m),...D}),N=()=>{
for(let m of a.splice(0))m()};function j({focus:m=!1}={}){if(N(),i.clear(),h){B.replaceChildren(A?"":l("p",{class:"ajar-\
empty"},r["keep-locked-here"]));return}if(B.replaceChildren(...n[g].blocks.map(re=>I[re.kind](re))),n.length<2)return;let D=(re,oe)=>l(
"button",{type:"button",onclick:()=>H(re)},oe),L=g>0?D(g-1,r["previous-page"]):null,W=g<n.length-1?D(g+1,r["next-page"]):
null;if(B.append(l("div",{class:"ajar-moves ajar-turn"},L,W)),O.replaceChildren(...n.map(({title:re},oe)=>l("li",{},l("b\
utton",{type:"button","aria-current":oe===g?"page":null,onclick:()=>H(oe)},re)))),F.textContent=q(r["page-of"],{n:g+1,all:n.
length,title:n[g].title}),!m)return;let X=B.querySelector("h1, h2, h3")??B;X.tabIndex=-1,X.focus({preventScroll:!0}),t.scrollIntoView(
{block:"start"})}function H(m){n[m]&&(g=m,O.parentElement.open=M(),e.set("page",m),e.save_changes(),j({focus:!0}))}let O=l(
"ol",{}),F=l("summary",{}),M=()=>window.innerWidth>640;e.get("notice")&&t.append(I.notice(e.get("notice")));let _=l("nav",
{class:"ajar-nav","aria-label":r.pages},l("details",{open:M()},F,O));n.length>1&&t.append(_),t.append(R.line({role:"aler\
t"}),B);let k=0;for(let m of["keydown","pointerdown","scroll"])t.addEventListener(m,()=>{Date.now()-k<3e4||(k=Date.now(),
x({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",m=>{if(K(!1),m.keeping){let D=[...d.values()].some(X=>m.acknowledged<
X);A?.update(D?{...m.keeping,saved:!1}:m.keeping);let{state:L}=m.keeping,W=L==="locked";L&&(u=L==="kept"),L&&W!==h&&(h=W,
s.clear(),_.hidden=h,j())}for(let[D,L]of Object.entries(m.states??{})){if(m.acknowledged<d.get(D))continue;let W=L.answers&&
!Object.keys(L.answers).length,X=p.get(D)===Ls(L);p.delete(D),U(D,W?{...L,at:0}:L),X||i.get(D)?.update(s.get(D))}m.dangers&&
(window.ajarDangers=m.dangers),m.country!=null&&S.choose(m.country),m.file&&(i.get("home")?.settle(),Hs(m.file)),m.erased&&
i.get("home")?.say(m.erased,y("home")?.erased),m.said&&i.get("chart")?.end(),m.said&&(i.get("home")??A)?.say(m.said),m.open&&
H(n.findIndex(({id:D})=>D===m.open)),m.problem&&i.get(m.problem.key)?.say(m.problem.text)}),e.on("change:pages",()=>{n=e.
get("pages"),j()});let Z=Gs(e,{gone:()=>K(!0),back:()=>{R.isLost()&&x({ready:!0})}});return j(),cn.set(r,(cn.get(r)??0)+
1),x({ready:!0}),()=>{N(),Z(),clearTimeout(P),cn.set(r,cn.get(r)-1),cn.get(r)||x({gone:!0})}}var gl="sw.js",Js=()=>new URL("./",location.href).href,Ks=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${Js()}\
 `)),ln=()=>"serviceWorker"in navigator&&"caches"in window;async function Ps(e){try{await navigator.serviceWorker.register(
e(gl),{updateViaCache:"all"})}catch{}}async function Wn(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===Js());for(let t of await e())await t.unregister();for(let t of await Ks())await caches.delete(t);
return(await Ks()).length===0&&(await e()).length===0}var[_n,Wr]=["leave-to","left"];function Yt(e){try{return e(window.sessionStorage)}catch{return null}}function dl(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var _r=()=>Yt(e=>e.setItem(Wr,"1"));function $s(e){let t=Yt(i=>i.getItem(_n))||e;t&&Lr(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",r=Yt(i=>i.getItem(Wr));r&&n&&location.replace(
t||"about:blank"),Yt(i=>i.removeItem(Wr)),r&&n&&_r()}function Xs(e){let t=l("p",{class:"ajar-hint",role:"status"}),n=l("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Yt(r=>r.
getItem(_n))??"",onchange(){let r=dl(n.value);if(n.value.trim()&&!r){t.textContent=e["site-leave-odd"];return}Yt(i=>r?i.
setItem(_n,r):i.removeItem(_n)),Lr(r||"about:blank"),t.textContent=e[r?"site-leave-set":"site-leave-blank"]}});return l(
"div",{},l("label",{for:n.id},e["site-leave-to"]),l("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function Ws(e,t,{store:n,logOut:r}){let i=l("p",{class:"ajar-status",role:"status"}),s=l("button",{type:"button",onclick:async()=>{
i.textContent=t[await Wn()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(Xs(t)),r&&e.append(l("p",{},l(
"a",{href:r},t["hub-log-out"]))),!n&&ln()&&e.append(l("div",{},s,i))}var se=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},ae=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},wl={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},Zn=e=>e instanceof ae?new se(e.said||
wl[e.code]):e;var _s=1,Lt=4096,bt=2*Lt,_e=12,tr=32,We=1024,qs=16,Oe={mark:0,part:16,length:20,piece:24},zs=We-_e-qs,qr=zs-Oe.piece,zr=new TextEncoder().
encode("ajar-jnl"),Qe={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},ml=Qe.wrapped+_e+tr+qs,qn=Lt-
32,Zr={memory:[8,2**21],passes:[1,64],lanes:[1,16]},Zs=512,Qt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),zn=(e,t)=>e.
length===t.length&&e.every((n,r)=>n===t[r]),er=(e,t)=>zn(e.subarray(0,t.length),t),eo=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),Ze=e=>crypto.getRandomValues(new Uint8Array(e));function Ce(...e){let t=new Uint8Array(e.reduce(
(r,{length:i})=>r+i,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var je=class e{constructor(t,n,r,i=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:r,wrapped:i})}get bound(){let t=new Uint8Array(Qe.wrapped),n=Qt(t);t.set(zr),n.
setUint32(Qe.version,_s);for(let r of Object.keys(Zr))n.setUint32(Qe[r],this.cost[r]);return t.set(this.salt,Qe.salt),t.
set(this.fileId,Qe.fileId),t}async toBytes(){let t=new Uint8Array(Lt);return t.set(Ce(this.bound,this.wrapped)),t.set(await eo(
t.subarray(0,qn)),qn),Ce(t,t)}isOf(t){return zn(this.fileId,t)}hasSalt(t){return zn(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new se("journal-empty-file");let n=[t.slice(0,Lt),t.slice(Lt,bt)],r=await Promise.all(n.map(Cl)),i=n.
find((A,h)=>r[h]);if(!i){let A=n.some(h=>er(h,zr));throw new se(A?"journal-broken":"journal-other-file")}let s=Qt(i);if(s.
getUint32(Qe.version)>_s)throw new se("journal-newer");let o={};for(let A of Object.keys(Zr))o[A]=s.getUint32(Qe[A]);let a=([
A,[h,u]])=>h<=o[A]&&o[A]<=u;if(!Object.entries(Zr).every(a)||o.memory<8*o.lanes)throw new se("journal-forged");let c=(A,h)=>i.
slice(A,h);return new e(o,c(Qe.salt,Qe.fileId),c(Qe.fileId,Qe.wrapped),c(Qe.wrapped,ml))}async isWholeIn(t){return er(t,
await this.toBytes())}};async function Cl(e){return e.length!==Lt||!er(e,zr)?!1:zn(await eo(e.subarray(0,qn)),e.subarray(
qn))}var kt=e=>Math.max(1,Math.ceil(e/qr));function ei(e,t,n){let r=Ze(16),i=Array.from({length:kt(e.length)},(s,o)=>{let a=new Uint8Array(
zs);return a.set(r,Oe.mark),Qt(a).setUint32(Oe.part,o),Qt(a).setUint32(Oe.length,e.length),a.set(e.subarray(o*qr,(o+1)*qr),
Oe.piece),t(n+o,a)});return Ce(...i)}function to(e,t,n){let r=Math.floor(e.length/We),i=Array.from({length:r},(A,h)=>e.subarray(
h*We,(h+1)*We)),s=i.map((A,h)=>t(n+h,A)),o=[],a=0,c=!1;for(let A=0;A<r;){let h=yl(A,s),u=h?kt(h.length):1;h&&(c||(c=A>a),
o.push({content:h,size:u}),a=A+u),A+=u}return c||(c=i.some((A,h)=>h>=a&&!s[h]&&!Bl(A))),{entries:o,end:a,broken:c}}function yl(e,t){
if(!t[e])return null;let n=t[e].subarray(Oe.mark,Oe.part),r=Qt(t[e]).getUint32(Oe.length),i=t.slice(e,e+kt(r)),s=(o,a)=>o&&
er(o,n)&&Qt(o).getUint32(Oe.part)===a&&Qt(o).getUint32(Oe.length)===r;return i.length<kt(r)||!i.every(s)?null:Ce(...i.map(
o=>o.subarray(Oe.piece))).subarray(0,r)}var Bl=e=>[0,Zs].some(t=>e.subarray(t,t+Zs).every(n=>!n));var El=Object.defineProperty,Ql=(e,t,n)=>t in e?El(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,qe=(e,t,n)=>Ql(
e,typeof t!="symbol"?t+"":t,n);function si(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var rr=e=>e?`"${e}" `:"";function oi(e,t=""){if(typeof e!=
"boolean")throw new TypeError(rr(t)+"expected boolean, got type="+typeof e);return e}function Vt(e,t=""){if(typeof e!="n\
umber")throw new TypeError(rr(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
rr(t)+"expected integer >= 0, got "+e);return e}function ue(e,t,n=""){if(si(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&Vt(t,"length");let r=si(e),i=t!==void 0?` of length ${t}`:"",s=r?`length=${e.length}`:`type=${typeof e}`,o=rr(n)+
"expected Uint8Array"+i+", got "+s;throw r?new RangeError(o):new TypeError(o)}var no=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function ro(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function kl(e,t){ue(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function et(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function ft(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function bl(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var Kt=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Sl(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function Dl(e){for(let t=0;t<e.length;t++)e[t]=Sl(e[t]);return e}var St=Kt?e=>e:Dl;function Fl(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function vl(e,t){if(Fl(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function xl(e,t){return no(e,"defaults"),no(t,"opts"),Object.assign(e,t)}function Ul(e,t){if(e=ue(e),
t=ue(t),e.length!==t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function Ol(e,t,n){let r=t,
i=n||(()=>[]),s=(a,c)=>r(c,...i(a)).update(a).digest(),o=r(new Uint8Array(e),...i(new Uint8Array(0)));return s.outputLen=
o.outputLen,s.blockLen=o.blockLen,s.create=(a,...c)=>r(a,...c),s}var jl=(e,t)=>{function n(r,...i){if(ue(r,void 0,"key"),
e.nonceLength!==void 0){let h=i[0];ue(h,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,o=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let h=o;h<i.length;h++)if(si(i[h]))throw new Error("AAD not supported")}e.withAAD&&i[o]!==
void 0&&ue(i[o],void 0,"AAD");let a=t(r,...i),c=(h,u)=>{if(u!==void 0){if(h!==2)throw new Error("cipher output not suppo\
rted");ue(u,void 0,"output")}},A=!1;return{encrypt(h,u){if(A)throw new Error("cannot encrypt() twice with same key + non\
ce");return A=!0,ue(h,void 0,"data"),c(a.encrypt.length,u),a.encrypt(h,u)},decrypt(h,u){if(ue(h,void 0,"data"),s&&h.length<
s)throw new Error('"ciphertext" expected length >= tagLength='+s);return c(a.decrypt.length,u),a.decrypt(h,u)}}}return Object.
assign(n,e),n};function ai(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(ue(t,e,"output"),n&&!ir(t))throw new Error(
"invalid output, must be aligned");return t}function Rl(e,t,n){Vt(e),Vt(t),oi(n);let r=new Uint8Array(16),i=bl(r);return i.
setBigUint64(0,BigInt(t),n),i.setBigUint64(8,BigInt(e),n),r}function ir(e){return e.byteOffset%4===0}function sr(e){return Uint8Array.
from(ue(e))}var fo=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),Gl=St(et(fo("expand 16-byte k"))),Nl=St(et(fo("exp\
and 32-byte k")));function ne(e,t){return e<<t|e>>>32-t}var An=64,Ml=16,ci=2**32-1,io=Uint32Array.of();function Tl(e,t,n,r,i,s,o,a){
let c=i.length,A=new Uint8Array(An),h=et(A),u=Kt&&ir(i)&&ir(s),p=u?et(i):io,d=u?et(s):io;if(!Kt){for(let g=0;g<c;o++){if(e(
t,n,r,h,o,a),St(h),o>=ci)throw new Error("arx: counter overflow");let B=Math.min(An,c-g);for(let b=0,R;b<B;b++)R=g+b,s[R]=
i[R]^A[b];g+=B}return}for(let g=0;g<c;o++){if(e(t,n,r,h,o,a),o>=ci)throw new Error("arx: counter overflow");let B=Math.min(
An,c-g);if(u&&B===An){let b=g/4;if(g%4!==0)throw new Error("arx: invalid block position");for(let R=0,P;R<Ml;R++)P=b+R,d[P]=
p[P]^h[R];g+=An;continue}for(let b=0,R;b<B;b++)R=g+b,s[R]=i[R]^A[b];g+=B}}function Hl(e,t){let{allowShortKeys:n,extendNonceFn:r,
counterLength:i,counterRight:s,rounds:o}=xl({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return Vt(i),Vt(o),oi(s),oi(n),(a,c,A,h,u=0)=>{ue(a,void 0,"key"),
ue(c,void 0,"nonce"),ue(A,void 0,"data");let p=A.length,d=h!==void 0;if(h=ai(p,h,!1),d&&vl(A,h),Vt(u),u<0||u>=ci)throw new Error(
"arx: counter overflow");let g=[],B=a.length,b,R;if(B===32)g.push(b=sr(a)),R=Nl;else if(B===16&&n)b=new Uint8Array(32),b.
set(a),b.set(a,16),R=Gl,g.push(b);else throw ue(a,32,"arx key"),new Error("invalid key size");(!Kt||!ir(c))&&g.push(c=sr(
c));let P=et(b);if(r){if(c.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let $=c.subarray(0,16);if(Kt)
r(R,P,et($),P);else{let v=St(Uint32Array.from(R));r(v,P,et($),P),ft(v),St(P)}c=c.subarray(16)}else Kt||St(P);let K=16-i;
if(K!==c.length)throw new Error(`arx: nonce must be ${K} or 16 bytes`);if(K!==12){let $=new Uint8Array(12);$.set(c,s?0:12-
c.length),c=$,g.push(c)}let x=St(et(c));try{return Tl(e,R,P,x,A,h,u,o),h}finally{ft(...g)}}}function ge(e,t){return e[t++]&
255|(e[t++]&255)<<8}var Yl=class{constructor(e){qe(this,"blockLen",16),qe(this,"outputLen",16),qe(this,"buffer",new Uint8Array(
16)),qe(this,"r",new Uint16Array(10)),qe(this,"h",new Uint16Array(10)),qe(this,"pad",new Uint16Array(8)),qe(this,"pos",0),
qe(this,"finished",!1),qe(this,"destroyed",!1),e=sr(ue(e,32,"key"));let t=ge(e,0),n=ge(e,2),r=ge(e,4),i=ge(e,6),s=ge(e,8),
o=ge(e,10),a=ge(e,12),c=ge(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|r<<6)&7939,this.r[3]=(r>>>
7|i<<9)&8191,this.r[4]=(i>>>4|s<<12)&255,this.r[5]=s>>>1&8190,this.r[6]=(s>>>14|o<<2)&8191,this.r[7]=(o>>>11|a<<5)&8065,
this.r[8]=(a>>>8|c<<8)&8191,this.r[9]=c>>>5&127;for(let A=0;A<8;A++)this.pad[A]=ge(e,16+2*A)}process(e,t,n=!1){let r=n?0:
2048,{h:i,r:s}=this,o=s[0],a=s[1],c=s[2],A=s[3],h=s[4],u=s[5],p=s[6],d=s[7],g=s[8],B=s[9],b=ge(e,t+0),R=ge(e,t+2),P=ge(e,
t+4),K=ge(e,t+6),x=ge(e,t+8),$=ge(e,t+10),v=ge(e,t+12),Q=ge(e,t+14),S=i[0]+(b&8191),T=i[1]+((b>>>13|R<<3)&8191),Y=i[2]+((R>>>
10|P<<6)&8191),I=i[3]+((P>>>7|K<<9)&8191),C=i[4]+((K>>>4|x<<12)&8191),y=i[5]+(x>>>1&8191),U=i[6]+((x>>>14|$<<2)&8191),N=i[7]+
(($>>>11|v<<5)&8191),j=i[8]+((v>>>8|Q<<8)&8191),H=i[9]+(Q>>>5|r),O=0,F=O+S*o+T*(5*B)+Y*(5*g)+I*(5*d)+C*(5*p);O=F>>>13,F&=
8191,F+=y*(5*u)+U*(5*h)+N*(5*A)+j*(5*c)+H*(5*a),O+=F>>>13,F&=8191;let M=O+S*a+T*o+Y*(5*B)+I*(5*g)+C*(5*d);O=M>>>13,M&=8191,
M+=y*(5*p)+U*(5*u)+N*(5*h)+j*(5*A)+H*(5*c),O+=M>>>13,M&=8191;let _=O+S*c+T*a+Y*o+I*(5*B)+C*(5*g);O=_>>>13,_&=8191,_+=y*(5*
d)+U*(5*p)+N*(5*u)+j*(5*h)+H*(5*A),O+=_>>>13,_&=8191;let k=O+S*A+T*c+Y*a+I*o+C*(5*B);O=k>>>13,k&=8191,k+=y*(5*g)+U*(5*d)+
N*(5*p)+j*(5*u)+H*(5*h),O+=k>>>13,k&=8191;let Z=O+S*h+T*A+Y*c+I*a+C*o;O=Z>>>13,Z&=8191,Z+=y*(5*B)+U*(5*g)+N*(5*d)+j*(5*p)+
H*(5*u),O+=Z>>>13,Z&=8191;let m=O+S*u+T*h+Y*A+I*c+C*a;O=m>>>13,m&=8191,m+=y*o+U*(5*B)+N*(5*g)+j*(5*d)+H*(5*p),O+=m>>>13,
m&=8191;let D=O+S*p+T*u+Y*h+I*A+C*c;O=D>>>13,D&=8191,D+=y*a+U*o+N*(5*B)+j*(5*g)+H*(5*d),O+=D>>>13,D&=8191;let L=O+S*d+T*
p+Y*u+I*h+C*A;O=L>>>13,L&=8191,L+=y*c+U*a+N*o+j*(5*B)+H*(5*g),O+=L>>>13,L&=8191;let W=O+S*g+T*d+Y*p+I*u+C*h;O=W>>>13,W&=
8191,W+=y*A+U*c+N*a+j*o+H*(5*B),O+=W>>>13,W&=8191;let X=O+S*B+T*g+Y*d+I*p+C*u;O=X>>>13,X&=8191,X+=y*h+U*A+N*c+j*a+H*o,O+=
X>>>13,X&=8191,O=(O<<2)+O|0,O=O+F|0,F=O&8191,O=O>>>13,M+=O,i[0]=F,i[1]=M,i[2]=_,i[3]=k,i[4]=Z,i[5]=m,i[6]=D,i[7]=L,i[8]=
W,i[9]=X}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),r=e[1]>>>13;e[1]&=8191;for(let o=2;o<10;o++)e[o]+=r,r=e[o]>>>
13,e[o]&=8191;e[0]+=r*5,r=e[0]>>>13,e[0]&=8191,e[1]+=r,r=e[1]>>>13,e[1]&=8191,e[2]+=r,n[0]=e[0]+5,r=n[0]>>>13,n[0]&=8191;
for(let o=1;o<10;o++)n[o]=e[o]+r,r=n[o]>>>13,n[o]&=8191;n[9]-=8192;let i=(r^1)-1;for(let o=0;o<10;o++)n[o]&=i;i=~i;for(let o=0;o<
10;o++)e[o]=e[o]&i|n[o];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>
9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=
(e[8]>>>8|e[9]<<5)&65535;let s=e[0]+t[0];e[0]=s&65535;for(let o=1;o<8;o++)s=(e[o]+t[o]|0)+(s>>>16)|0,e[o]=s&65535;ft(n)}update(e){
ro(this),ue(e),e=sr(e);let{buffer:t,blockLen:n}=this,r=e.length;for(let i=0;i<r;){let s=Math.min(n-this.pos,r-i);if(s===
n){for(;n<=r-i;i+=n)this.process(e,i);continue}t.set(e.subarray(i,i+s),this.pos),this.pos+=s,i+=s,this.pos===n&&(this.process(
t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,ft(this.h,this.r,this.buffer,this.pad)}digestInto(e){ro(this),
kl(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:r}=this;if(r){for(t[r++]=1;r<16;r++)t[r]=0;this.process(t,0,!0)}
this.finalize();let i=0;for(let s=0;s<8;s++)e[i++]=n[s]>>>0,e[i++]=n[s]>>>8}digest(){let{buffer:e,outputLen:t}=this;this.
digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},Ll=Ol(32,e=>new Yl(e));function Vl(e,t,n,r,i,s=20){let o=e[0],
a=e[1],c=e[2],A=e[3],h=t[0],u=t[1],p=t[2],d=t[3],g=t[4],B=t[5],b=t[6],R=t[7],P=i,K=n[0],x=n[1],$=n[2],v=o,Q=a,S=c,T=A,Y=h,
I=u,C=p,y=d,U=g,N=B,j=b,H=R,O=P,F=K,M=x,_=$;for(let Z=0;Z<s;Z+=2)v=v+Y|0,O=ne(O^v,16),U=U+O|0,Y=ne(Y^U,12),v=v+Y|0,O=ne(
O^v,8),U=U+O|0,Y=ne(Y^U,7),Q=Q+I|0,F=ne(F^Q,16),N=N+F|0,I=ne(I^N,12),Q=Q+I|0,F=ne(F^Q,8),N=N+F|0,I=ne(I^N,7),S=S+C|0,M=ne(
M^S,16),j=j+M|0,C=ne(C^j,12),S=S+C|0,M=ne(M^S,8),j=j+M|0,C=ne(C^j,7),T=T+y|0,_=ne(_^T,16),H=H+_|0,y=ne(y^H,12),T=T+y|0,_=
ne(_^T,8),H=H+_|0,y=ne(y^H,7),v=v+I|0,_=ne(_^v,16),j=j+_|0,I=ne(I^j,12),v=v+I|0,_=ne(_^v,8),j=j+_|0,I=ne(I^j,7),Q=Q+C|0,
O=ne(O^Q,16),H=H+O|0,C=ne(C^H,12),Q=Q+C|0,O=ne(O^Q,8),H=H+O|0,C=ne(C^H,7),S=S+y|0,F=ne(F^S,16),U=U+F|0,y=ne(y^U,12),S=S+
y|0,F=ne(F^S,8),U=U+F|0,y=ne(y^U,7),T=T+Y|0,M=ne(M^T,16),N=N+M|0,Y=ne(Y^N,12),T=T+Y|0,M=ne(M^T,8),N=N+M|0,Y=ne(Y^N,7);let k=0;
r[k++]=o+v|0,r[k++]=a+Q|0,r[k++]=c+S|0,r[k++]=A+T|0,r[k++]=h+Y|0,r[k++]=u+I|0,r[k++]=p+C|0,r[k++]=d+y|0,r[k++]=g+U|0,r[k++]=
B+N|0,r[k++]=b+j|0,r[k++]=R+H|0,r[k++]=P+O|0,r[k++]=K+F|0,r[k++]=x+M|0,r[k++]=$+_|0}var Kl=Hl(Vl,{counterRight:!1,counterLength:4,
allowShortKeys:!1}),Jl=new Uint8Array(16),so=(e,t)=>{e.update(t);let n=t.length%16;n&&e.update(Jl.subarray(n))},Pl=new Uint8Array(
32);function oo(e,t,n,r,i){i!==void 0&&ue(i,void 0,"AAD");let s=e(t,n,Pl),o=Rl(r.length,i?i.length:0,!0),a=Ll.create(s);
i&&so(a,i),so(a,r),a.update(o);let c=a.digest();return ft(s,o),c}var $l=e=>(t,n,r)=>({encrypt(i,s){let o=i.length;s=ai(o+
16,s,!1),s.set(i);let a=s.subarray(0,-16);e(t,n,a,a,1);let c=oo(e,t,n,a,r);return s.set(c,o),ft(c),s},decrypt(i,s){s=ai(
i.length-16,s,!1);let o=i.subarray(0,-16),a=i.subarray(-16),c=oo(e,t,n,o,r);if(!Ul(a,c))throw ft(c),new Error("invalid t\
ag");return s.set(i.subarray(0,-16)),e(t,n,s,s,1),ft(c),s}}),Ft=jl({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},
$l(Kl));function Dt(e,t,n,r){function i(s){return s instanceof n?s:new n(function(o){o(s)})}return new(n||(n=Promise))(function(s,o){
function a(h){try{A(r.next(h))}catch(u){o(u)}}function c(h){try{A(r.throw(h))}catch(u){o(u)}}function A(h){h.done?s(h.value):
i(h.value).then(a,c)}A((r=r.apply(e,t||[])).next())})}var ce=class{constructor(){this.mutex=Promise.resolve()}lock(){let e=()=>{};
return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){return Dt(this,void 0,void 0,function*(){
let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},ti;function Xl(){return typeof globalThis<
"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var li=Xl(),ni=(ti=li.Buffer)!==null&&ti!==void 0?ti:
null,Wl=li.TextEncoder?new li.TextEncoder:null;function uo(e,t){return(e&15)+(e>>6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function po(e,t){
let n=t.length>>1;for(let r=0;r<n;r++){let i=r<<1;e[r]=uo(t.charCodeAt(i),t.charCodeAt(i+1))}}function _l(e,t){if(e.length!==
t.length*2)return!1;for(let n=0;n<t.length;n++){let r=n<<1;if(t[n]!==uo(e.charCodeAt(r),e.charCodeAt(r+1)))return!1}return!0}
var ao=87,co=48;function Ai(e,t,n){let r=0;for(let i=0;i<n;i++){let s=t[i]>>>4;e[r++]=s>9?s+ao:s+co,s=t[i]&15,e[r++]=s>9?
s+ao:s+co}return String.fromCharCode.apply(null,e)}var tt=ni!==null?e=>{if(typeof e=="string"){let t=ni.from(e,"utf8");return new Uint8Array(
t.buffer,t.byteOffset,t.length)}if(ni.isBuffer(e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="st\
ring")return Wl.encode(e);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error(
"Invalid data type!")},Re="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",fn=new Uint8Array(256);for(let e=0;e<
Re.length;e++)fn[Re.charCodeAt(e)]=e;function lo(e,t=!0){let n=e.length,r=n%3,i=[],s=n-r;for(let o=0;o<s;o+=3){let a=(e[o]<<
16&16711680)+(e[o+1]<<8&65280)+(e[o+2]&255),c=Re.charAt(a>>18&63)+Re.charAt(a>>12&63)+Re.charAt(a>>6&63)+Re.charAt(a&63);
i.push(c)}if(r===1){let o=e[n-1],a=Re.charAt(o>>2),c=Re.charAt(o<<4&63);i.push(`${a}${c}`),t&&i.push("==")}else if(r===2){
let o=(e[n-2]<<8)+e[n-1],a=Re.charAt(o>>10),c=Re.charAt(o>>4&63),A=Re.charAt(o<<2&63);i.push(`${a}${c}${A}`),t&&i.push("\
=")}return i.join("")}function Zl(e){let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&
(t-=1)),t}function ql(e){let t=Zl(e),n=e.length,r=new Uint8Array(t),i=0;for(let s=0;s<n;s+=4){let o=fn[e.charCodeAt(s)],
a=fn[e.charCodeAt(s+1)],c=fn[e.charCodeAt(s+2)],A=fn[e.charCodeAt(s+3)];r[i]=o<<2|a>>4,i+=1,r[i]=(a&15)<<4|c>>2,i+=1,r[i]=
(c&3)<<6|A&63,i+=1}return r}var nr=16*1024,hn=4,zl=new ce,ri=new Map;function Io(e,t){return Dt(this,void 0,void 0,function*(){
let n=null,r=null,i=!1;if(typeof WebAssembly>"u")throw new Error("WebAssembly is not supported in this environment!");let s=(v,Q=0)=>{
r.set(v,Q)},o=()=>r,a=()=>n.exports,c=v=>{n.exports.Hash_SetMemorySize(v);let Q=n.exports.Hash_GetBuffer(),S=n.exports.memory.
buffer;r=new Uint8Array(S,Q,v)},A=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),h=zl.dispatch(
()=>Dt(this,void 0,void 0,function*(){if(!ri.has(e.name)){let Q=ql(e.data),S=WebAssembly.compile(Q.buffer);ri.set(e.name,
S)}let v=yield ri.get(e.name);n=yield WebAssembly.instantiate(v,{})})),u=()=>Dt(this,void 0,void 0,function*(){n||(yield h);
let v=n.exports.Hash_GetBuffer(),Q=n.exports.memory.buffer;r=new Uint8Array(Q,v,nr)}),p=(v=null)=>{i=!0,n.exports.Hash_Init(
v)},d=v=>{let Q=0;for(;Q<v.length;){let S=v.subarray(Q,Q+nr);Q+=S.length,r.set(S),n.exports.Hash_Update(S.length)}},g=v=>{
if(!i)throw new Error("update() called before init()");let Q=tt(v);d(Q)},B=new Uint8Array(t*2),b=(v,Q=null)=>{if(!i)throw new Error(
"digest() called before init()");return i=!1,n.exports.Hash_Final(Q),v==="binary"?r.slice(0,t):Ai(B,r,t)},R=()=>{if(!i)throw new Error(
"save() can only be called after init() and before digest()");let v=n.exports.Hash_GetState(),Q=A(),S=n.exports.memory.buffer,
T=new Uint8Array(S,v,Q),Y=new Uint8Array(hn+Q);return po(Y,e.hash),Y.set(T,hn),Y},P=v=>{if(!(v instanceof Uint8Array))throw new Error(
"load() expects an Uint8Array generated by save()");let Q=n.exports.Hash_GetState(),S=A(),T=hn+S,Y=n.exports.memory.buffer;
if(v.length!==T)throw new Error(`Bad state length (expected ${T} bytes, got ${v.length})`);if(!_l(e.hash,v.subarray(0,hn)))
throw new Error("This state was written by an incompatible hash implementation");let I=v.subarray(hn);new Uint8Array(Y,Q,
S).set(I),i=!0},K=v=>typeof v=="string"?v.length<nr/4:v.byteLength<nr,x=K;switch(e.name){case"argon2":case"scrypt":x=()=>!0;
break;case"blake2b":case"blake2s":x=(v,Q)=>Q<=512&&K(v);break;case"blake3":x=(v,Q)=>Q===0&&K(v);break;case"xxhash64":case"\
xxhash3":case"xxhash128":case"crc64":x=()=>!1;break}let $=(v,Q=null,S=null)=>{if(!x(v,Q))return p(Q),g(v),b("hex",S);let T=tt(
v);return r.set(T),n.exports.Hash_Calculate(T.length,Q,S),Ai(B,r,t)};return yield u(),{getMemory:o,writeMemory:s,getExports:a,
setMemorySize:c,init:p,update:g,digest:b,save:R,load:P,calculate:$,hashLength:t}})}var Cp=new ce,eA="argon2",tA="AGFzbQE\
AAAABKQVgAX8Bf2AAAX9gEH9/f39/f39/f39/f39/f38AYAR/f39/AGACf38AAwYFAAECAwQFBgEBAoCAAgYIAX8BQYCABAsHUwUGbWVtb3J5AgAPX19zdGF\
ja19wb2ludGVyAwASSGFzaF9TZXRNZW1vcnlTaXplAAAOSGFzaF9HZXRCdWZmZXIAAQ5IYXNoX0NhbGN1bGF0ZQAECsc2BV0DAX8BfgF/QQAhAQJAIABBACk\
DiIAEIgKnIgNGDQBBACEBAkAgACADayIAQRB2IABB//8DcUEAR2oiAEAAQX9HDQBB/wHADwtBACACIABBEHStfDcDiIAECyABwAt0AwJ/AX4BfwJAQQAoAoC\
ABCIADQBBAD8AQRB0IgE2AoCABAJAQQApA4iABCICpyIDQYCAIEYNAEEAIQBBgIAgIANrIgNBEHYgA0H//wNxQQBHaiIDQABBf0YNAUEAIAIgA0EQdK18NwO\
IgAQLIAEhAAsgAAvcDgECfiAAIAQpAwAiECAAKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAMIBAgDCkDAIVCIIkiEDcDACAIIBAgCCkDACI\
RfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgBCAQIAQpAwCFQiiJIhA3AwAgACAQIAApAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAw\
gECAMKQMAhUIwiSIQNwMAIAggECAIKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAEIBAgBCkDAIVCAYk3AwAgASAFKQMAIhAgASkDACIRfCA\
RQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgDSAQIA0pAwCFQiCJIhA3AwAgCSAQIAkpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAUgECA\
FKQMAhUIoiSIQNwMAIAEgECABKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACANIBAgDSkDAIVCMIkiEDcDACAJIBAgCSkDACIRfCAQQv////8\
PgyARQgGGQv7///8fg358IhA3AwAgBSAQIAUpAwCFQgGJNwMAIAIgBikDACIQIAIpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIA4gECAOKQM\
AhUIgiSIQNwMAIAogECAKKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAGIBAgBikDAIVCKIkiEDcDACACIBAgAikDACIRfCAQQv////8PgyA\
RQgGGQv7///8fg358IhA3AwAgDiAQIA4pAwCFQjCJIhA3AwAgCiAQIAopAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAYgECAGKQMAhUIBiTc\
DACADIAcpAwAiECADKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAPIBAgDykDAIVCIIkiEDcDACALIBAgCykDACIRfCARQgGGQv7///8fgyA\
QQv////8Pg358IhA3AwAgByAQIAcpAwCFQiiJIhA3AwAgAyAQIAMpAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIA8gECAPKQMAhUIwiSIQNwM\
AIAsgECALKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAHIBAgBykDAIVCAYk3AwAgACAFKQMAIhAgACkDACIRfCARQgGGQv7///8fgyAQQv/\
///8Pg358IhA3AwAgDyAQIA8pAwCFQiCJIhA3AwAgCiAQIAopAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAUgECAFKQMAhUIoiSIQNwMAIAA\
gECAAKQMAIhF8IBBC/////w+DIBFCAYZC/v///x+DfnwiEDcDACAPIBAgDykDAIVCMIkiEDcDACAKIBAgCikDACIRfCAQQv////8PgyARQgGGQv7///8fg35\
8IhA3AwAgBSAQIAUpAwCFQgGJNwMAIAEgBikDACIQIAEpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAwgECAMKQMAhUIgiSIQNwMAIAsgECA\
LKQMAIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACAGIBAgBikDAIVCKIkiEDcDACABIBAgASkDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA\
3AwAgDCAQIAwpAwCFQjCJIhA3AwAgCyAQIAspAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIAYgECAGKQMAhUIBiTcDACACIAcpAwAiECACKQM\
AIhF8IBFCAYZC/v///x+DIBBC/////w+DfnwiEDcDACANIBAgDSkDAIVCIIkiEDcDACAIIBAgCCkDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwA\
gByAQIAcpAwCFQiiJIhA3AwAgAiAQIAIpAwAiEXwgEEL/////D4MgEUIBhkL+////H4N+fCIQNwMAIA0gECANKQMAhUIwiSIQNwMAIAggECAIKQMAIhF8IBB\
C/////w+DIBFCAYZC/v///x+DfnwiEDcDACAHIBAgBykDAIVCAYk3AwAgAyAEKQMAIhAgAykDACIRfCARQgGGQv7///8fgyAQQv////8Pg358IhA3AwAgDiA\
QIA4pAwCFQiCJIhA3AwAgCSAQIAkpAwAiEXwgEUIBhkL+////H4MgEEL/////D4N+fCIQNwMAIAQgECAEKQMAhUIoiSIQNwMAIAMgECADKQMAIhF8IBBC///\
//w+DIBFCAYZC/v///x+DfnwiEDcDACAOIBAgDikDAIVCMIkiEDcDACAJIBAgCSkDACIRfCAQQv////8PgyARQgGGQv7///8fg358IhA3AwAgBCAQIAQpAwC\
FQgGJNwMAC+MdAQN/QQAhBEEAIAIpAwAgASkDAIU3A5CABEEAIAIpAwggASkDCIU3A5iABEEAIAIpAxAgASkDEIU3A6CABEEAIAIpAxggASkDGIU3A6iABEE\
AIAIpAyAgASkDIIU3A7CABEEAIAIpAyggASkDKIU3A7iABEEAIAIpAzAgASkDMIU3A8CABEEAIAIpAzggASkDOIU3A8iABEEAIAIpA0AgASkDQIU3A9CABEE\
AIAIpA0ggASkDSIU3A9iABEEAIAIpA1AgASkDUIU3A+CABEEAIAIpA1ggASkDWIU3A+iABEEAIAIpA2AgASkDYIU3A/CABEEAIAIpA2ggASkDaIU3A/iABEE\
AIAIpA3AgASkDcIU3A4CBBEEAIAIpA3ggASkDeIU3A4iBBEEAIAIpA4ABIAEpA4ABhTcDkIEEQQAgAikDiAEgASkDiAGFNwOYgQRBACACKQOQASABKQOQAYU\
3A6CBBEEAIAIpA5gBIAEpA5gBhTcDqIEEQQAgAikDoAEgASkDoAGFNwOwgQRBACACKQOoASABKQOoAYU3A7iBBEEAIAIpA7ABIAEpA7ABhTcDwIEEQQAgAik\
DuAEgASkDuAGFNwPIgQRBACACKQPAASABKQPAAYU3A9CBBEEAIAIpA8gBIAEpA8gBhTcD2IEEQQAgAikD0AEgASkD0AGFNwPggQRBACACKQPYASABKQPYAYU\
3A+iBBEEAIAIpA+ABIAEpA+ABhTcD8IEEQQAgAikD6AEgASkD6AGFNwP4gQRBACACKQPwASABKQPwAYU3A4CCBEEAIAIpA/gBIAEpA/gBhTcDiIIEQQAgAik\
DgAIgASkDgAKFNwOQggRBACACKQOIAiABKQOIAoU3A5iCBEEAIAIpA5ACIAEpA5AChTcDoIIEQQAgAikDmAIgASkDmAKFNwOoggRBACACKQOgAiABKQOgAoU\
3A7CCBEEAIAIpA6gCIAEpA6gChTcDuIIEQQAgAikDsAIgASkDsAKFNwPAggRBACACKQO4AiABKQO4AoU3A8iCBEEAIAIpA8ACIAEpA8AChTcD0IIEQQAgAik\
DyAIgASkDyAKFNwPYggRBACACKQPQAiABKQPQAoU3A+CCBEEAIAIpA9gCIAEpA9gChTcD6IIEQQAgAikD4AIgASkD4AKFNwPwggRBACACKQPoAiABKQPoAoU\
3A/iCBEEAIAIpA/ACIAEpA/AChTcDgIMEQQAgAikD+AIgASkD+AKFNwOIgwRBACACKQOAAyABKQOAA4U3A5CDBEEAIAIpA4gDIAEpA4gDhTcDmIMEQQAgAik\
DkAMgASkDkAOFNwOggwRBACACKQOYAyABKQOYA4U3A6iDBEEAIAIpA6ADIAEpA6ADhTcDsIMEQQAgAikDqAMgASkDqAOFNwO4gwRBACACKQOwAyABKQOwA4U\
3A8CDBEEAIAIpA7gDIAEpA7gDhTcDyIMEQQAgAikDwAMgASkDwAOFNwPQgwRBACACKQPIAyABKQPIA4U3A9iDBEEAIAIpA9ADIAEpA9ADhTcD4IMEQQAgAik\
D2AMgASkD2AOFNwPogwRBACACKQPgAyABKQPgA4U3A/CDBEEAIAIpA+gDIAEpA+gDhTcD+IMEQQAgAikD8AMgASkD8AOFNwOAhARBACACKQP4AyABKQP4A4U\
3A4iEBEEAIAIpA4AEIAEpA4AEhTcDkIQEQQAgAikDiAQgASkDiASFNwOYhARBACACKQOQBCABKQOQBIU3A6CEBEEAIAIpA5gEIAEpA5gEhTcDqIQEQQAgAik\
DoAQgASkDoASFNwOwhARBACACKQOoBCABKQOoBIU3A7iEBEEAIAIpA7AEIAEpA7AEhTcDwIQEQQAgAikDuAQgASkDuASFNwPIhARBACACKQPABCABKQPABIU\
3A9CEBEEAIAIpA8gEIAEpA8gEhTcD2IQEQQAgAikD0AQgASkD0ASFNwPghARBACACKQPYBCABKQPYBIU3A+iEBEEAIAIpA+AEIAEpA+AEhTcD8IQEQQAgAik\
D6AQgASkD6ASFNwP4hARBACACKQPwBCABKQPwBIU3A4CFBEEAIAIpA/gEIAEpA/gEhTcDiIUEQQAgAikDgAUgASkDgAWFNwOQhQRBACACKQOIBSABKQOIBYU\
3A5iFBEEAIAIpA5AFIAEpA5AFhTcDoIUEQQAgAikDmAUgASkDmAWFNwOohQRBACACKQOgBSABKQOgBYU3A7CFBEEAIAIpA6gFIAEpA6gFhTcDuIUEQQAgAik\
DsAUgASkDsAWFNwPAhQRBACACKQO4BSABKQO4BYU3A8iFBEEAIAIpA8AFIAEpA8AFhTcD0IUEQQAgAikDyAUgASkDyAWFNwPYhQRBACACKQPQBSABKQPQBYU\
3A+CFBEEAIAIpA9gFIAEpA9gFhTcD6IUEQQAgAikD4AUgASkD4AWFNwPwhQRBACACKQPoBSABKQPoBYU3A/iFBEEAIAIpA/AFIAEpA/AFhTcDgIYEQQAgAik\
D+AUgASkD+AWFNwOIhgRBACACKQOABiABKQOABoU3A5CGBEEAIAIpA4gGIAEpA4gGhTcDmIYEQQAgAikDkAYgASkDkAaFNwOghgRBACACKQOYBiABKQOYBoU\
3A6iGBEEAIAIpA6AGIAEpA6AGhTcDsIYEQQAgAikDqAYgASkDqAaFNwO4hgRBACACKQOwBiABKQOwBoU3A8CGBEEAIAIpA7gGIAEpA7gGhTcDyIYEQQAgAik\
DwAYgASkDwAaFNwPQhgRBACACKQPIBiABKQPIBoU3A9iGBEEAIAIpA9AGIAEpA9AGhTcD4IYEQQAgAikD2AYgASkD2AaFNwPohgRBACACKQPgBiABKQPgBoU\
3A/CGBEEAIAIpA+gGIAEpA+gGhTcD+IYEQQAgAikD8AYgASkD8AaFNwOAhwRBACACKQP4BiABKQP4BoU3A4iHBEEAIAIpA4AHIAEpA4AHhTcDkIcEQQAgAik\
DiAcgASkDiAeFNwOYhwRBACACKQOQByABKQOQB4U3A6CHBEEAIAIpA5gHIAEpA5gHhTcDqIcEQQAgAikDoAcgASkDoAeFNwOwhwRBACACKQOoByABKQOoB4U\
3A7iHBEEAIAIpA7AHIAEpA7AHhTcDwIcEQQAgAikDuAcgASkDuAeFNwPIhwRBACACKQPAByABKQPAB4U3A9CHBEEAIAIpA8gHIAEpA8gHhTcD2IcEQQAgAik\
D0AcgASkD0AeFNwPghwRBACACKQPYByABKQPYB4U3A+iHBEEAIAIpA+AHIAEpA+AHhTcD8IcEQQAgAikD6AcgASkD6AeFNwP4hwRBACACKQPwByABKQPwB4U\
3A4CIBEEAIAIpA/gHIAEpA/gHhTcDiIgEQZCABEGYgARBoIAEQaiABEGwgARBuIAEQcCABEHIgARB0IAEQdiABEHggARB6IAEQfCABEH4gARBgIEEQYiBBBA\
CQZCBBEGYgQRBoIEEQaiBBEGwgQRBuIEEQcCBBEHIgQRB0IEEQdiBBEHggQRB6IEEQfCBBEH4gQRBgIIEQYiCBBACQZCCBEGYggRBoIIEQaiCBEGwggRBuII\
EQcCCBEHIggRB0IIEQdiCBEHgggRB6IIEQfCCBEH4ggRBgIMEQYiDBBACQZCDBEGYgwRBoIMEQaiDBEGwgwRBuIMEQcCDBEHIgwRB0IMEQdiDBEHggwRB6IM\
EQfCDBEH4gwRBgIQEQYiEBBACQZCEBEGYhARBoIQEQaiEBEGwhARBuIQEQcCEBEHIhARB0IQEQdiEBEHghARB6IQEQfCEBEH4hARBgIUEQYiFBBACQZCFBEG\
YhQRBoIUEQaiFBEGwhQRBuIUEQcCFBEHIhQRB0IUEQdiFBEHghQRB6IUEQfCFBEH4hQRBgIYEQYiGBBACQZCGBEGYhgRBoIYEQaiGBEGwhgRBuIYEQcCGBEH\
IhgRB0IYEQdiGBEHghgRB6IYEQfCGBEH4hgRBgIcEQYiHBBACQZCHBEGYhwRBoIcEQaiHBEGwhwRBuIcEQcCHBEHIhwRB0IcEQdiHBEHghwRB6IcEQfCHBEH\
4hwRBgIgEQYiIBBACQZCABEGYgARBkIEEQZiBBEGQggRBmIIEQZCDBEGYgwRBkIQEQZiEBEGQhQRBmIUEQZCGBEGYhgRBkIcEQZiHBBACQaCABEGogARBoIE\
EQaiBBEGgggRBqIIEQaCDBEGogwRBoIQEQaiEBEGghQRBqIUEQaCGBEGohgRBoIcEQaiHBBACQbCABEG4gARBsIEEQbiBBEGwggRBuIIEQbCDBEG4gwRBsIQ\
EQbiEBEGwhQRBuIUEQbCGBEG4hgRBsIcEQbiHBBACQcCABEHIgARBwIEEQciBBEHAggRByIIEQcCDBEHIgwRBwIQEQciEBEHAhQRByIUEQcCGBEHIhgRBwIc\
EQciHBBACQdCABEHYgARB0IEEQdiBBEHQggRB2IIEQdCDBEHYgwRB0IQEQdiEBEHQhQRB2IUEQdCGBEHYhgRB0IcEQdiHBBACQeCABEHogARB4IEEQeiBBEH\
gggRB6IIEQeCDBEHogwRB4IQEQeiEBEHghQRB6IUEQeCGBEHohgRB4IcEQeiHBBACQfCABEH4gARB8IEEQfiBBEHwggRB+IIEQfCDBEH4gwRB8IQEQfiEBEH\
whQRB+IUEQfCGBEH4hgRB8IcEQfiHBBACQYCBBEGIgQRBgIIEQYiCBEGAgwRBiIMEQYCEBEGIhARBgIUEQYiFBEGAhgRBiIYEQYCHBEGIhwRBgIgEQYiIBBA\
CAkACQCADRQ0AA0AgACAEaiIDIAIgBGoiBSkDACABIARqIgYpAwCFIARBkIAEaikDAIUgAykDAIU3AwAgA0EIaiIDIAVBCGopAwAgBkEIaikDAIUgBEGYgAR\
qKQMAhSADKQMAhTcDACAEQRBqIgRBgAhHDQAMAgsLQQAhBANAIAAgBGoiAyACIARqIgUpAwAgASAEaiIGKQMAhSAEQZCABGopAwCFNwMAIANBCGogBUEIaik\
DACAGQQhqKQMAhSAEQZiABGopAwCFNwMAIARBEGoiBEGACEcNAAsLC64IDAV/AX4EfwJ+An8BfgN/AX4GfwF+A38BfgJAQQAoAoCABCICIAFBCnRqIgMoAgg\
gAUcNACADKAIMIQQgAygCACEFQQAgAygCFCIGrTcDuIgEQQAgBK0iBzcDsIgEQQAgBSABIAVBAnRuIghsIglBAnStNwOoiAQCQAJAAkACQCAERQ0AQX8hCiA\
FRQ0BIAhBA2whCyAIQQJ0IgStIQwgBa0hDSAGQQJGIQ4gBkF/akECSSEPQgAhEANAQQAgEDcDkIgEIA4gEFAiEXEhEiAQpyETQgAhFEEAIQEDQEEAIBQ3A6C\
IBCAGQQFGIBIgFEICVHFyIRUgECAUhFAiAyAPcSEWQQJBACADGyEXQX8gAUEBakEDcSAIbEF/aiARGyEYIAEgE3IhGSABIAhsIRpCACEbA0BBAEIANwPAiAR\
BACAbNwOYiAQgFyEBAkAgFkUNAEEAQgE3A8CIBEGQkARBkIgEQZCYBEEAEANBkJAEQZCQBEGQmARBABADQQIhAQsCQCABIAhPDQAgBCAbpyIKbCAaaiABaiE\
DA0AgA0EAIAQgARtBACAUUCIcG2pBf2ohHQJAAkAgFQ0AIAIgHUEKdCIdaiEeDAELAkAgAUH/AHEiHg0AQQBBACkDwIgEQgF8NwPAiARBkJAEQZCIBEGQmAR\
BABADQZCQBEGQkARBkJgEQQAQAwsgHUEKdCEdIB5BA3RBkJAEaiEeCyACIANBCnRqIAIgHWogAiAeKQMAIh9CIIinIAVwIAogGRsiHSAEbCABIAFBACAbIB2\
tUSIdGyIeIBwbIBpqIB4gC2ogERsgAUUgHXJrIhwgGGqtIB9C/////w+DIh8gH35CIIggHK1+QiCIfSAMgqdqQQp0akEBEAMgA0EBaiEDIAFBAWoiASAISQ0\
ACwsgG0IBfCIbIA1SDQALIBRCAXwiFKchASAUQgRSDQALIBBCAXwiECAHUg0ACwsgCUEMdEGAeGohFSAFQX9qIgpFDQIMAQtBAEIDNwOgiARBACAEQX9qrTc\
DkIgEQYB4IRULIAIgFWohGiAIQQx0IRFBACEIA0AgAiARIAhBAWoiCGxqQYB4aiEeQXghBEEAIRwDQCAaIARqIgFBCGoiAyADKQMAIB4gHGoiAykDAIU3AwA\
gAUEQaiIdIB0pAwAgA0EIaikDAIU3AwAgAUEYaiIdIB0pAwAgA0EQaikDAIU3AwAgAUEgaiIBIAEpAwAgA0EYaikDAIU3AwAgHEEgaiEcIARBIGoiBEH4B0k\
NAAsgCCAKRw0ACwsgAiAVaiEcQXghAQNAIAIgAWoiA0EIaiAcIAFqIgRBCGopAwA3AwAgBEEQaikDACEfIARBGGopAwAhGyADQSBqIARBIGopAwA3AwAgA0E\
YaiAbNwMAIANBEGogHzcDACABQSBqIgFB+AdJDQALCws=",nA="2b50b0d6",rA={name:eA,data:tA,hash:nA},iA="blake2b",sA="AGFzbQEAAAABE\
QRgAAF/YAJ/fwBgAX8AYAAAAwoJAAECAwECAgABBQQBAQICBg8CfwFBgIAEC38AQYCABAsHggEJBm1lbW9yeQIAD19fc3RhY2tfcG9pbnRlcgMADkhhc2hfR\
2V0QnVmZmVyAAAKSGFzaF9GaW5hbAADCUhhc2hfSW5pdAAFC0hhc2hfVXBkYXRlAAYNSGFzaF9HZXRTdGF0ZQAHDkhhc2hfQ2FsY3VsYXRlAAgKU1RBVEVfU\
0laRQMBCsU4CQYAQYCBBAvcAgIFfwF+AkAgAUEBSA0AAkAgAUGAAUEAKALgggUiAmsiA0wNAEEAQQA2AuCCBQJAIAJB/wBKDQAgAkHggQVqIQQgACEFQQAhB\
gNAIAQgBS0AADoAACAFQQFqIQUgBEEBaiEEIAMgBkEBaiIGQf8BcUoNAAsLQQBBACkDwIEFIgdCgAF8NwPAgQVBAEEAKQPIgQUgB0L/flatfDcDyIEFQeCBB\
RACIAAgA2ohAAJAIAEgA2siBEGBAU4NACAEIQEMAQsgAiABaiEEA0BBAEEAKQPAgQUiB0KAAXw3A8CBBUEAQQApA8iBBSAHQv9+Vq18NwPIgQUgABACIABBg\
AFqIQAgBEGAf2oiBEGAAksNAAsgBEGAf2ohAQtBACEEA0AgBEEAKALgggVqQeCBBWogACAEai0AADoAACABIARBAWoiBEH/AXFLDQALQQBBACgC4IIFIAFqN\
gLgggULC78uASR+QQBBACkD0IEFQQApA7CBBSIBQQApA5CBBXwgACkDICICfCIDhULr+obav7X2wR+FQiCJIgRCq/DT9K/uvLc8fCIFIAGFQiiJIgYgA3wgA\
CkDKCIBfCIHIASFQjCJIgggBXwiCSAGhUIBiSIKQQApA8iBBUEAKQOogQUiBEEAKQOIgQV8IAApAxAiA3wiBYVCn9j52cKR2oKbf4VCIIkiC0K7zqqm2NDrs\
7t/fCIMIASFQiiJIg0gBXwgACkDGCIEfCIOfCAAKQNQIgV8Ig9BACkDwIEFQQApA6CBBSIQQQApA4CBBSIRfCAAKQMAIgZ8IhKFQtGFmu/6z5SH0QCFQiCJI\
hNCiJLznf/M+YTqAHwiFCAQhUIoiSIVIBJ8IAApAwgiEHwiFiAThUIwiSIXhUIgiSIYQQApA9iBBUEAKQO4gQUiE0EAKQOYgQV8IAApAzAiEnwiGYVC+cL4m\
5Gjs/DbAIVCIIkiGkLx7fT4paf9p6V/fCIbIBOFQiiJIhwgGXwgACkDOCITfCIZIBqFQjCJIhogG3wiG3wiHSAKhUIoiSIeIA98IAApA1giCnwiDyAYhUIwi\
SIYIB18Ih0gDiALhUIwiSIOIAx8Ih8gDYVCAYkiDCAWfCAAKQNAIgt8Ig0gGoVCIIkiFiAJfCIaIAyFQiiJIiAgDXwgACkDSCIJfCIhIBaFQjCJIhYgGyAch\
UIBiSIMIAd8IAApA2AiB3wiDSAOhUIgiSIOIBcgFHwiFHwiFyAMhUIoiSIbIA18IAApA2giDHwiHCAOhUIwiSIOIBd8IhcgG4VCAYkiGyAZIBQgFYVCAYkiF\
HwgACkDcCINfCIVIAiFQiCJIhkgH3wiHyAUhUIoiSIUIBV8IAApA3giCHwiFXwgDHwiIoVCIIkiI3wiJCAbhUIoiSIbICJ8IBJ8IiIgFyAYIBUgGYVCMIkiF\
SAffCIZIBSFQgGJIhQgIXwgDXwiH4VCIIkiGHwiFyAUhUIoiSIUIB98IAV8Ih8gGIVCMIkiGCAXfCIXIBSFQgGJIhR8IAF8IiEgFiAafCIWIBUgHSAehUIBi\
SIaIBx8IAl8IhyFQiCJIhV8Ih0gGoVCKIkiGiAcfCAIfCIcIBWFQjCJIhWFQiCJIh4gGSAOIBYgIIVCAYkiFiAPfCACfCIPhUIgiSIOfCIZIBaFQiiJIhYgD\
3wgC3wiDyAOhUIwiSIOIBl8Ihl8IiAgFIVCKIkiFCAhfCAEfCIhIB6FQjCJIh4gIHwiICAiICOFQjCJIiIgJHwiIyAbhUIBiSIbIBx8IAp8IhwgDoVCIIkiD\
iAXfCIXIBuFQiiJIhsgHHwgE3wiHCAOhUIwiSIOIBkgFoVCAYkiFiAffCAQfCIZICKFQiCJIh8gFSAdfCIVfCIdIBaFQiiJIhYgGXwgB3wiGSAfhUIwiSIfI\
B18Ih0gFoVCAYkiFiAVIBqFQgGJIhUgD3wgBnwiDyAYhUIgiSIYICN8IhogFYVCKIkiFSAPfCADfCIPfCAHfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgBnwiI\
iAjhUIwiSIjICR8IiQgFoVCAYkiFiAOIBd8Ig4gDyAYhUIwiSIPICAgFIVCAYkiFCAZfCAKfCIXhUIgiSIYfCIZIBSFQiiJIhQgF3wgC3wiF3wgBXwiICAPI\
Bp8Ig8gHyAOIBuFQgGJIg4gIXwgCHwiGoVCIIkiG3wiHyAOhUIoiSIOIBp8IAx8IhogG4VCMIkiG4VCIIkiISAdIB4gDyAVhUIBiSIPIBx8IAF8IhWFQiCJI\
hx8Ih0gD4VCKIkiDyAVfCADfCIVIByFQjCJIhwgHXwiHXwiHiAWhUIoiSIWICB8IA18IiAgIYVCMIkiISAefCIeIBogFyAYhUIwiSIXIBl8IhggFIVCAYkiF\
HwgCXwiGSAchUIgiSIaICR8IhwgFIVCKIkiFCAZfCACfCIZIBqFQjCJIhogHSAPhUIBiSIPICJ8IAR8Ih0gF4VCIIkiFyAbIB98Iht8Ih8gD4VCKIkiDyAdf\
CASfCIdIBeFQjCJIhcgH3wiHyAPhUIBiSIPIBsgDoVCAYkiDiAVfCATfCIVICOFQiCJIhsgGHwiGCAOhUIoiSIOIBV8IBB8IhV8IAx8IiKFQiCJIiN8IiQgD\
4VCKIkiDyAifCAHfCIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBogHHwiGiAVIBuFQjCJIhUgHiAWhUIBiSIWIB18IAR8IhuFQiCJIhx8Ih0gFoVCKIkiFiAbf\
CAQfCIbfCABfCIeIBUgGHwiFSAXIBogFIVCAYkiFCAgfCATfCIYhUIgiSIXfCIaIBSFQiiJIhQgGHwgCXwiGCAXhUIwiSIXhUIgiSIgIB8gISAVIA6FQgGJI\
g4gGXwgCnwiFYVCIIkiGXwiHyAOhUIoiSIOIBV8IA18IhUgGYVCMIkiGSAffCIffCIhIA+FQiiJIg8gHnwgBXwiHiAghUIwiSIgICF8IiEgGyAchUIwiSIbI\
B18IhwgFoVCAYkiFiAYfCADfCIYIBmFQiCJIhkgJHwiHSAWhUIoiSIWIBh8IBJ8IhggGYVCMIkiGSAfIA6FQgGJIg4gInwgAnwiHyAbhUIgiSIbIBcgGnwiF\
3wiGiAOhUIoiSIOIB98IAZ8Ih8gG4VCMIkiGyAafCIaIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAh8IhUgI4VCIIkiFyAcfCIcIBSFQiiJIhQgFXwgC3wiFXwgB\
XwiIoVCIIkiI3wiJCAOhUIoiSIOICJ8IAh8IiIgGiAgIBUgF4VCMIkiFSAcfCIXIBSFQgGJIhQgGHwgCXwiGIVCIIkiHHwiGiAUhUIoiSIUIBh8IAZ8IhggH\
IVCMIkiHCAafCIaIBSFQgGJIhR8IAR8IiAgGSAdfCIZIBUgISAPhUIBiSIPIB98IAN8Ih2FQiCJIhV8Ih8gD4VCKIkiDyAdfCACfCIdIBWFQjCJIhWFQiCJI\
iEgFyAbIBkgFoVCAYkiFiAefCABfCIZhUIgiSIbfCIXIBaFQiiJIhYgGXwgE3wiGSAbhUIwiSIbIBd8Ihd8Ih4gFIVCKIkiFCAgfCAMfCIgICGFQjCJIiEgH\
nwiHiAiICOFQjCJIiIgJHwiIyAOhUIBiSIOIB18IBJ8Ih0gG4VCIIkiGyAafCIaIA6FQiiJIg4gHXwgC3wiHSAbhUIwiSIbIBcgFoVCAYkiFiAYfCANfCIXI\
CKFQiCJIhggFSAffCIVfCIfIBaFQiiJIhYgF3wgEHwiFyAYhUIwiSIYIB98Ih8gFoVCAYkiFiAVIA+FQgGJIg8gGXwgCnwiFSAchUIgiSIZICN8IhwgD4VCK\
IkiDyAVfCAHfCIVfCASfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgBXwiIiAjhUIwiSIjICR8IiQgFoVCAYkiFiAbIBp8IhogFSAZhUIwiSIVIB4gFIVCAYkiF\
CAXfCADfCIXhUIgiSIZfCIbIBSFQiiJIhQgF3wgB3wiF3wgAnwiHiAVIBx8IhUgGCAaIA6FQgGJIg4gIHwgC3wiGoVCIIkiGHwiHCAOhUIoiSIOIBp8IAR8I\
hogGIVCMIkiGIVCIIkiICAfICEgFSAPhUIBiSIPIB18IAZ8IhWFQiCJIh18Ih8gD4VCKIkiDyAVfCAKfCIVIB2FQjCJIh0gH3wiH3wiISAWhUIoiSIWIB58I\
Ax8Ih4gIIVCMIkiICAhfCIhIBogFyAZhUIwiSIXIBt8IhkgFIVCAYkiFHwgEHwiGiAdhUIgiSIbICR8Ih0gFIVCKIkiFCAafCAJfCIaIBuFQjCJIhsgHyAPh\
UIBiSIPICJ8IBN8Ih8gF4VCIIkiFyAYIBx8Ihh8IhwgD4VCKIkiDyAffCABfCIfIBeFQjCJIhcgHHwiHCAPhUIBiSIPIBggDoVCAYkiDiAVfCAIfCIVICOFQ\
iCJIhggGXwiGSAOhUIoiSIOIBV8IA18IhV8IA18IiKFQiCJIiN8IiQgD4VCKIkiDyAifCAMfCIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBsgHXwiGyAVIBiFQ\
jCJIhUgISAWhUIBiSIWIB98IBB8IhiFQiCJIh18Ih8gFoVCKIkiFiAYfCAIfCIYfCASfCIhIBUgGXwiFSAXIBsgFIVCAYkiFCAefCAHfCIZhUIgiSIXfCIbI\
BSFQiiJIhQgGXwgAXwiGSAXhUIwiSIXhUIgiSIeIBwgICAVIA6FQgGJIg4gGnwgAnwiFYVCIIkiGnwiHCAOhUIoiSIOIBV8IAV8IhUgGoVCMIkiGiAcfCIcf\
CIgIA+FQiiJIg8gIXwgBHwiISAehUIwiSIeICB8IiAgGCAdhUIwiSIYIB98Ih0gFoVCAYkiFiAZfCAGfCIZIBqFQiCJIhogJHwiHyAWhUIoiSIWIBl8IBN8I\
hkgGoVCMIkiGiAcIA6FQgGJIg4gInwgCXwiHCAYhUIgiSIYIBcgG3wiF3wiGyAOhUIoiSIOIBx8IAN8IhwgGIVCMIkiGCAbfCIbIA6FQgGJIg4gFSAXIBSFQ\
gGJIhR8IAt8IhUgI4VCIIkiFyAdfCIdIBSFQiiJIhQgFXwgCnwiFXwgBHwiIoVCIIkiI3wiJCAOhUIoiSIOICJ8IAl8IiIgGyAeIBUgF4VCMIkiFSAdfCIXI\
BSFQgGJIhQgGXwgDHwiGYVCIIkiHXwiGyAUhUIoiSIUIBl8IAp8IhkgHYVCMIkiHSAbfCIbIBSFQgGJIhR8IAN8Ih4gGiAffCIaIBUgICAPhUIBiSIPIBx8I\
Ad8IhyFQiCJIhV8Ih8gD4VCKIkiDyAcfCAQfCIcIBWFQjCJIhWFQiCJIiAgFyAYIBogFoVCAYkiFiAhfCATfCIahUIgiSIYfCIXIBaFQiiJIhYgGnwgDXwiG\
iAYhUIwiSIYIBd8Ihd8IiEgFIVCKIkiFCAefCAFfCIeICCFQjCJIiAgIXwiISAiICOFQjCJIiIgJHwiIyAOhUIBiSIOIBx8IAt8IhwgGIVCIIkiGCAbfCIbI\
A6FQiiJIg4gHHwgEnwiHCAYhUIwiSIYIBcgFoVCAYkiFiAZfCABfCIXICKFQiCJIhkgFSAffCIVfCIfIBaFQiiJIhYgF3wgBnwiFyAZhUIwiSIZIB98Ih8gF\
oVCAYkiFiAVIA+FQgGJIg8gGnwgCHwiFSAdhUIgiSIaICN8Ih0gD4VCKIkiDyAVfCACfCIVfCANfCIihUIgiSIjfCIkIBaFQiiJIhYgInwgCXwiIiAjhUIwi\
SIjICR8IiQgFoVCAYkiFiAYIBt8IhggFSAahUIwiSIVICEgFIVCAYkiFCAXfCASfCIXhUIgiSIafCIbIBSFQiiJIhQgF3wgCHwiF3wgB3wiISAVIB18IhUgG\
SAYIA6FQgGJIg4gHnwgBnwiGIVCIIkiGXwiHSAOhUIoiSIOIBh8IAt8IhggGYVCMIkiGYVCIIkiHiAfICAgFSAPhUIBiSIPIBx8IAp8IhWFQiCJIhx8Ih8gD\
4VCKIkiDyAVfCAEfCIVIByFQjCJIhwgH3wiH3wiICAWhUIoiSIWICF8IAN8IiEgHoVCMIkiHiAgfCIgIBggFyAahUIwiSIXIBt8IhogFIVCAYkiFHwgBXwiG\
CAchUIgiSIbICR8IhwgFIVCKIkiFCAYfCABfCIYIBuFQjCJIhsgHyAPhUIBiSIPICJ8IAx8Ih8gF4VCIIkiFyAZIB18Ihl8Ih0gD4VCKIkiDyAffCATfCIfI\
BeFQjCJIhcgHXwiHSAPhUIBiSIPIBkgDoVCAYkiDiAVfCAQfCIVICOFQiCJIhkgGnwiGiAOhUIoiSIOIBV8IAJ8IhV8IBN8IiKFQiCJIiN8IiQgD4VCKIkiD\
yAifCASfCIiICOFQjCJIiMgJHwiJCAPhUIBiSIPIBsgHHwiGyAVIBmFQjCJIhUgICAWhUIBiSIWIB98IAt8IhmFQiCJIhx8Ih8gFoVCKIkiFiAZfCACfCIZf\
CAJfCIgIBUgGnwiFSAXIBsgFIVCAYkiFCAhfCAFfCIahUIgiSIXfCIbIBSFQiiJIhQgGnwgA3wiGiAXhUIwiSIXhUIgiSIhIB0gHiAVIA6FQgGJIg4gGHwgE\
HwiFYVCIIkiGHwiHSAOhUIoiSIOIBV8IAF8IhUgGIVCMIkiGCAdfCIdfCIeIA+FQiiJIg8gIHwgDXwiICAhhUIwiSIhIB58Ih4gGSAchUIwiSIZIB98IhwgF\
oVCAYkiFiAafCAIfCIaIBiFQiCJIhggJHwiHyAWhUIoiSIWIBp8IAp8IhogGIVCMIkiGCAdIA6FQgGJIg4gInwgBHwiHSAZhUIgiSIZIBcgG3wiF3wiGyAOh\
UIoiSIOIB18IAd8Ih0gGYVCMIkiGSAbfCIbIA6FQgGJIg4gFSAXIBSFQgGJIhR8IAx8IhUgI4VCIIkiFyAcfCIcIBSFQiiJIhQgFXwgBnwiFXwgEnwiIoVCI\
IkiI3wiJCAOhUIoiSIOICJ8IBN8IiIgGyAhIBUgF4VCMIkiFSAcfCIXIBSFQgGJIhQgGnwgBnwiGoVCIIkiHHwiGyAUhUIoiSIUIBp8IBB8IhogHIVCMIkiH\
CAbfCIbIBSFQgGJIhR8IA18IiEgGCAffCIYIBUgHiAPhUIBiSIPIB18IAJ8Ih2FQiCJIhV8Ih4gD4VCKIkiDyAdfCABfCIdIBWFQjCJIhWFQiCJIh8gFyAZI\
BggFoVCAYkiFiAgfCADfCIYhUIgiSIZfCIXIBaFQiiJIhYgGHwgBHwiGCAZhUIwiSIZIBd8Ihd8IiAgFIVCKIkiFCAhfCAIfCIhIB+FQjCJIh8gIHwiICAiI\
COFQjCJIiIgJHwiIyAOhUIBiSIOIB18IAd8Ih0gGYVCIIkiGSAbfCIbIA6FQiiJIg4gHXwgDHwiHSAZhUIwiSIZIBcgFoVCAYkiFiAafCALfCIXICKFQiCJI\
hogFSAefCIVfCIeIBaFQiiJIhYgF3wgCXwiFyAahUIwiSIaIB58Ih4gFoVCAYkiFiAVIA+FQgGJIg8gGHwgBXwiFSAchUIgiSIYICN8IhwgD4VCKIkiDyAVf\
CAKfCIVfCACfCIChUIgiSIifCIjIBaFQiiJIhYgAnwgC3wiAiAihUIwiSILICN8IiIgFoVCAYkiFiAZIBt8IhkgFSAYhUIwiSIVICAgFIVCAYkiFCAXfCANf\
CINhUIgiSIXfCIYIBSFQiiJIhQgDXwgBXwiBXwgEHwiECAVIBx8Ig0gGiAZIA6FQgGJIg4gIXwgDHwiDIVCIIkiFXwiGSAOhUIoiSIOIAx8IBJ8IhIgFYVCM\
IkiDIVCIIkiFSAeIB8gDSAPhUIBiSINIB18IAl8IgmFQiCJIg98IhogDYVCKIkiDSAJfCAIfCIJIA+FQjCJIgggGnwiD3wiGiAWhUIoiSIWIBB8IAd8IhAgE\
YUgDCAZfCIHIA6FQgGJIgwgCXwgCnwiCiALhUIgiSILIAUgF4VCMIkiBSAYfCIJfCIOIAyFQiiJIgwgCnwgE3wiEyALhUIwiSIKIA58IguFNwOAgQVBACADI\
AYgDyANhUIBiSINIAJ8fCICIAWFQiCJIgUgB3wiBiANhUIoiSIHIAJ8fCICQQApA4iBBYUgBCABIBIgCSAUhUIBiSIDfHwiASAIhUIgiSISICJ8IgkgA4VCK\
IkiAyABfHwiASAShUIwiSIEIAl8IhKFNwOIgQVBACATQQApA5CBBYUgECAVhUIwiSIQIBp8IhOFNwOQgQVBACABQQApA5iBBYUgAiAFhUIwiSICIAZ8IgGFN\
wOYgQVBACASIAOFQgGJQQApA6CBBYUgAoU3A6CBBUEAIBMgFoVCAYlBACkDqIEFhSAKhTcDqIEFQQAgASAHhUIBiUEAKQOwgQWFIASFNwOwgQVBACALIAyFQ\
gGJQQApA7iBBYUgEIU3A7iBBQveAgUBfwF+AX8BfgJ/IwBBwABrIgAkAAJAQQApA9CBBUIAUg0AQQBBACkDwIEFIgFBACgC4IIFIgKsfCIDNwPAgQVBAEEAK\
QPIgQUgAyABVK18NwPIgQUCQEEALQDoggVFDQBBAEJ/NwPYgQULQQBCfzcD0IEFAkAgAkH/AEoNAEEAIQQDQCACIARqQeCBBWpBADoAACAEQQFqIgRBgAFBA\
CgC4IIFIgJrSA0ACwtB4IEFEAIgAEEAKQOAgQU3AwAgAEEAKQOIgQU3AwggAEEAKQOQgQU3AxAgAEEAKQOYgQU3AxggAEEAKQOggQU3AyAgAEEAKQOogQU3A\
yggAEEAKQOwgQU3AzAgAEEAKQO4gQU3AzhBACgC5IIFIgVBAUgNAEEAIQJBACEEA0AgBEGAgQRqIAAgBGotAAA6AAAgBEEBaiEEIAUgAkEBaiICQf8BcUsNA\
AsLIABBwABqJAAL+gMCAn8BfiMAQYABayICJABBAEGBAjsB8oIFQQAgAToA8YIFQQAgADoA8IIFQZB+IQADQCAAQYCDBWpCADcAACAAQfiCBWpCADcAACAAQ\
fCCBWpCADcAACAAQRhqIgANAAtBACEDQQBBACkD8IIFIgRCiJLznf/M+YTqAIU3A4CBBUEAQQApA/iCBUK7zqqm2NDrs7t/hTcDiIEFQQBBACkDgIMFQqvw0\
/Sv7ry3PIU3A5CBBUEAQQApA4iDBULx7fT4paf9p6V/hTcDmIEFQQBBACkDkIMFQtGFmu/6z5SH0QCFNwOggQVBAEEAKQOYgwVCn9j52cKR2oKbf4U3A6iBB\
UEAQQApA6CDBULr+obav7X2wR+FNwOwgQVBAEEAKQOogwVC+cL4m5Gjs/DbAIU3A7iBBUEAIASnQf8BcTYC5IIFAkAgAUUNACACQgA3A3ggAkIANwNwIAJCA\
DcDaCACQgA3A2AgAkIANwNYIAJCADcDUCACQgA3A0ggAkIANwNAIAJCADcDOCACQgA3AzAgAkIANwMoIAJCADcDICACQgA3AxggAkIANwMQIAJCADcDCCACQ\
gA3AwBBACEAA0AgAiAAaiAAQYCBBGotAAA6AAAgAEEBaiEAIAEgA0EBaiIDQf8BcUsNAAsgAkGAARABCyACQYABaiQACxIAIABBA3ZB/z9xIABBEHYQBAsKA\
EGAgQQgABABCwYAQYCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",oA="22cf500a",aA={name:iA,data:sA,hash:oA},
yp=new ce;function Ao(e){return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16\
, ..., 512"):null}function cA(e,t){return e|t<<16}function hi(e=512,t=null){if(Ao(e))return Promise.reject(Ao(e));let n=null,
r=e;if(t!==null){if(n=tt(t),n.length>64)return Promise.reject(new Error("Max key length is 64 bytes"));r=cA(e,n.length)}
let i=e/8;return Io(aA,i).then(s=>{r>512&&s.writeMemory(n),s.init(r);let o={init:r>512?()=>(s.writeMemory(n),s.init(r),o):
()=>(s.init(r),o),update:a=>(s.update(a),o),digest:a=>s.digest(a),save:()=>s.save(),load:a=>(s.load(a),o),blockSize:128,
digestSize:i};return o})}function lA(e,t,n){let r=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");
return`$argon2${t.hashType}$v=19$${r}$${lo(e,!1)}$${lo(n,!1)}`}var ho=new DataView(new ArrayBuffer(4));function ze(e){return ho.
setInt32(0,e,!0),new Uint8Array(ho.buffer)}function ii(e,t,n){return Dt(this,void 0,void 0,function*(){if(n<=64){let c=yield hi(
n*8);return c.update(ze(n)),c.update(t),c.digest("binary")}let r=Math.ceil(n/32)-2,i=new Uint8Array(n);e.init(),e.update(
ze(n)),e.update(t);let s=e.digest("binary");i.set(s.subarray(0,32),0);for(let c=1;c<r;c++)e.init(),e.update(s),s=e.digest(
"binary"),i.set(s.subarray(0,32),c*32);let o=n-32*r,a;return o===64?(a=e,a.init()):a=yield hi(o*8),a.update(s),s=a.digest(
"binary"),i.set(s.subarray(0,o),r*32),i})}function AA(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function hA(e){
return Dt(this,void 0,void 0,function*(){var t;let{parallelism:n,iterations:r,hashLength:i}=e,s=tt(e.password),o=tt(e.salt),
a=19,c=AA(e.hashType),{memorySize:A}=e,h=tt((t=e.secret)!==null&&t!==void 0?t:""),[u,p]=yield Promise.all([Io(rA,1024),hi(
512)]);u.setMemorySize(A*1024+1024);let d=new Uint8Array(24),g=new DataView(d.buffer);g.setInt32(0,n,!0),g.setInt32(4,i,
!0),g.setInt32(8,A,!0),g.setInt32(12,r,!0),g.setInt32(16,a,!0),g.setInt32(20,c,!0),u.writeMemory(d,A*1024),p.init(),p.update(
d),p.update(ze(s.length)),p.update(s),p.update(ze(o.length)),p.update(o),p.update(ze(h.length)),p.update(h),p.update(ze(
0));let B=Math.floor(A/(n*4))*4,b=new Uint8Array(72),R=p.digest("binary");b.set(R);for(let x=0;x<n;x++){b.set(ze(0),64),
b.set(ze(x),68);let $=x*B,v=yield ii(p,b,1024);u.writeMemory(v,$*1024),$+=1,b.set(ze(1),64),v=yield ii(p,b,1024),u.writeMemory(
v,$*1024)}let P=new Uint8Array(1024);po(P,u.calculate(new Uint8Array([]),A));let K=yield ii(p,P,i);if(e.outputType==="he\
x"){let x=new Uint8Array(i*2);return Ai(x,K,i)}return e.outputType==="encoded"?lA(o,e,K):K})}var fA=e=>{var t;if(!e||typeof e!=
"object")throw new Error("Invalid options parameter. It requires an object.");if(!e.password)throw new Error("Password m\
ust be specified");if(e.password=tt(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.
salt)throw new Error("Salt must be specified");if(e.salt=tt(e.salt),e.salt.length<8)throw new Error("Salt should be at l\
east 8 bytes long");if(e.secret=tt((t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)
throw new Error("Iterations should be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error(
"Parallelism should be a positive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash leng\
th should be at least 4 bytes.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");
if(e.memorySize<8*e.parallelism)throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&
(e.outputType="hex"),!["hex","binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}\
. Valid values: ['hex', 'binary', 'encoded']`)};function go(e){return Dt(this,void 0,void 0,function*(){return fA(e),hA(
Object.assign(Object.assign({},e),{hashType:"id"}))})}var Bp=new ce,Ep=new ce,Qp=new ce,kp=new ce,bp=new Uint8Array(8),Sp=new ce,
Dp=new ce,Fp=new ce,vp=new ce,xp=new ce,Up=new ce,Op=new ce,jp=new ce,Rp=new ce,Gp=new ce,Np=new ce,Mp=new Uint8Array(8),
Tp=new ce,Hp=new Uint8Array(8),Yp=new ce,Lp=new Uint8Array(8),Vp=new ce,Kp=new ce,Jp=new ce;var Jt=Object.freeze({memory:19*1024,passes:2,lanes:1}),fi=Object.freeze({memory:128*1024,passes:3,lanes:1}),uA=700,wo="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",pA=new RegExp(`^${wo}+|${wo}+$`,"g"),un,ui,or=class{constructor(t,n){J(this,
un);$e(this,"seal",(t,n)=>{let r=Ze(_e);return Ce(r,w(this,un,ui).call(this,r,t).encrypt(n))});$e(this,"open",(t,n)=>Bo(
w(this,un,ui).call(this,n.subarray(0,_e),t),n.subarray(_e)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};un=new WeakSet,ui=function(t,n){let r=new Uint8Array(8);return new DataView(r.buffer).setBigUint64(0,
BigInt(n)),Ft(this.key,t,Ce(this.fileId,r))};var Pt=class e{constructor(t,n,r){Object.assign(this,{wrapping:t,salt:n,cost:r})}static async of(t,{
salt:n,cost:r}){let i=mo(t);if(!i.length)throw new se("journal-wrong-passphrase");return new e(await Co(i,n,r),n,r)}static async chosen(t,n){
if(!mo(t).length)throw new se("journal-no-passphrase");return e.of(t,{salt:Ze(16),cost:n??await IA()})}begin(){let t=Ze(
tr),n=Ze(_e),r=new je(this.cost,this.salt,Ze(16)),i=Ft(this.wrapping,n,r.bound).encrypt(t);return{header:new je(this.cost,
this.salt,r.fileId,Ce(n,i)),sealer:new or(t,r.fileId)}}unlock({wrapped:t,bound:n,fileId:r}){let i=Ft(this.wrapping,t.subarray(
0,_e),n),s=Bo(i,t.subarray(_e));if(!s)throw new se("journal-wrong-passphrase");return new or(s,r)}forget(){this.wrapping.
fill(0),this.wrapping=null}},mo=e=>wA(e.normalize("NFKC").replace(pA,""));async function IA(e=()=>performance.now()){let t={
...Jt,passes:1};await Co(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await yo(new Uint8Array(8),new Uint8Array(
16),Jt),gA(e()-n)}function gA(e){let t=Jt.passes*uA/Math.max(e,1),n=Math.floor(Jt.memory*t/fi.passes/1024)*1024;return n<
Jt.memory?Jt:{...fi,memory:Math.min(n,fi.memory)}}async function Co(e,t,n){return await dA(),yo(e,t,n)}async function yo(e,t,{
memory:n,passes:r,lanes:i}){try{return await go({password:e,salt:t,memorySize:n,iterations:r,parallelism:i,hashLength:tr,
outputType:"binary"})}catch(s){throw s instanceof RangeError?new se("journal-memory",{megabytes:Math.floor(n/1024)}):s}}
var dA=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function Bo(e,t){try{return e.decrypt(t)}catch{return null}}function wA(e){let t=new TextEncoder,n=i=>[224|i>>12,128|i>>
6&63,128|i&63],r=Array.from(e,i=>{let s=i.codePointAt(0);return s>=55296&&s<=57343?n(s):[...t.encode(i)]});return Uint8Array.
from(r.flat())}var mA=new TextEncoder,CA=/[\u007f-\uffff]/g;function nt(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
r=>Object.hasOwn(t,r)&&nt(e[r],t[r]))}var Eo=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function pi({key:e,
response:t,done:n,confirmed:r,at:i}){let s=r!==null&&nt(r,t),o=JSON.stringify({key:e,response:t,done:n,confirmed:s||r,at:i}),
a=c=>`\\u${c.charCodeAt(0).toString(16).padStart(4,"0")}`;return mA.encode(o.replace(CA,a))}function Qo(e){let{key:t,response:n,
done:r,confirmed:i,at:s}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:r,
confirmed:i===!0?n:i,at:s}}var Ge,ut,He,De,Ye,Ii,pn,ar=class ar{constructor(t,n,r,i,s=bt){J(this,Ye);J(this,Ge);J(this,ut,[]);J(this,He);J(this,De);
$e(this,"isTorn",!1);this.place=t,this.end=s,G(this,Ge,n),G(this,He,r),G(this,De,i)}static async create(t,n){let{header:r,
sealer:i}=n.begin(),s=await t.replace(await r.toBytes(),null);return new ar(t,n,i,s)}static async open(t,{bytes:n,tag:r},i){
var u;let s=await je.fromBytes(n),o=await i(s),a=new ar(t,o,o.unlock(s),r),c=await s.isWholeIn(n),{entries:A,damaged:h}=w(
u=a,Ye,pn).call(u,n.subarray(bt),r);return{file:a,entries:A,damaged:h||!c}}get frames(){return(this.end-bt)/We}async readNew(){
let{bytes:t,tag:n,replaced:r}=await this.place.readFrom(f(this,De),this.end);if(!r)return{...w(this,Ye,pn).call(this,t,n),
replaced:r};let i=await yA(t);if(i.isOf(f(this,He).fileId)){let A=t.length<this.end,{entries:h,damaged:u}=w(this,Ye,pn).
call(this,t.subarray(this.end),n);return{entries:h,damaged:u||A,replaced:!1}}let s=[f(this,Ge),...f(this,ut)].find(({salt:A})=>i.
hasSalt(A));if(!s)throw new se("journal-passphrase-changed");w(this,Ye,Ii).call(this,s,s.unlock(i)),this.end=bt;let o=await i.
isWholeIn(t),{entries:a,damaged:c}=w(this,Ye,pn).call(this,t.subarray(bt),n);return{entries:a,damaged:c||!o,replaced:r}}async append(t){
let n=ei(t,f(this,He).seal,this.frames);G(this,De,await this.place.append(n,f(this,De))),this.end+=n.length}async replace(t,n=f(
this,Ge)){[f(this,Ge),...f(this,ut)].includes(n)||f(this,ut).push(n);let{header:r,sealer:i}=n.begin(),s=[await r.toBytes()],
o=0;for(let c of t)s.push(ei(c,i.seal,o)),o+=s.at(-1).length/We;let a=Ce(...s);G(this,De,await this.place.replace(a,f(this,
De))),w(this,Ye,Ii).call(this,n,i),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
f(this,De))??""}forget(){for(let t of[f(this,Ge),...f(this,ut)])t.forget();f(this,He).forget()}};Ge=new WeakMap,ut=new WeakMap,
He=new WeakMap,De=new WeakMap,Ye=new WeakSet,Ii=function(t,n){f(this,He).forget(),G(this,He,n),t!==f(this,Ge)&&f(this,Ge).
forget(),G(this,Ge,t),G(this,ut,[])},pn=function(t,n){let{entries:r,end:i,broken:s}=to(t,f(this,He).open,this.frames);return(t.
length||n!==f(this,De))&&(this.isTorn=t.length>i*We),G(this,De,n),this.end+=i*We,{entries:r.map(({content:a,size:c})=>({
entry:Qo(a),size:c})),damaged:s}};var In=ar;async function yA(e){try{return await je.fromBytes(e)}catch{throw new se("jo\
urnal-here-overwritten")}}async function ko(e){let t=await e.read();if(!t)throw new ae("gone","journal-here-none");return t}var BA=256,EA=100,pt,pe,Le,Cn,ie,gn,$t,dn,di,bo,So,wn,lr=class lr{constructor(t){J(this,ie);J(this,pt);J(this,pe,new cr);
J(this,Le,!1);J(this,Cn,Promise.resolve());$e(this,"damage",null);G(this,pt,t)}static async create(t,n,{cost:r}={}){let i=await Pt.
chosen(n,r);return new lr(await In.create(t,i).catch(gi))}static async open(t,n){var A;let r=await ko(t).catch(gi),i=h=>Pt.
of(n,h),{file:s,entries:o,damaged:a}=await In.open(t,r,i),c=new lr(s);return f(c,pe).add(o,!1),G(c,Le,a),await w(A=c,ie,
So).call(A),f(c,pe).takeNews(),c}entries(){return w(this,ie,gn).call(this,()=>f(this,pe).seen())}append(t){return w(this,
ie,dn).call(this,async n=>{let r=f(this,pe).completed(t),i=pi(r);await n.append(i),f(this,pe).putOwn(t,r,kt(i.length))})}refresh(){
return w(this,ie,gn).call(this,async()=>(await w(this,ie,di).call(this),f(this,pe).takeNews()))}rewrite(t){return w(this,
ie,dn).call(this,()=>w(this,ie,wn).call(this,f(this,pe).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let r=await Pt.
chosen(t,n);await w(this,ie,dn).call(this,()=>w(this,ie,wn).call(this,f(this,pe).entries,r))}close(){return w(this,ie,gn).
call(this,()=>{f(this,pt)?.forget(),G(this,pt,null),G(this,pe,new cr)})}};pt=new WeakMap,pe=new WeakMap,Le=new WeakMap,Cn=
new WeakMap,ie=new WeakSet,gn=function(t){let n=f(this,Cn).then(t).catch(gi);return G(this,Cn,n.catch(()=>{})),n},$t=function(){
if(!f(this,pt))throw new se("journal-locked");return f(this,pt)},dn=function(t){return w(this,ie,gn).call(this,async()=>{
for(let n=1;;n++)try{return await w(this,ie,bo).call(this),await t(w(this,ie,$t).call(this))}catch(r){if(r.code!=="chang\
ed"||n===EA)throw r;await w(this,ie,di).call(this)}})},di=async function(){let{entries:t,replaced:n,damaged:r}=await w(this,
ie,$t).call(this).readNew();f(this,pe).add(t,n),f(this,Le)||G(this,Le,r)},bo=async function(){if(!f(this,Le)&&!w(this,ie,
$t).call(this).isTorn)return;let t=f(this,Le)?await w(this,ie,$t).call(this).copyAside():"";await w(this,ie,wn).call(this,
f(this,pe).entries),f(this,Le)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},G(this,Le,!1))},So=async function(){try{await w(this,ie,dn).call(this,async t=>{f(this,pe).isLittleOf(t.frames)&&
await w(this,ie,wn).call(this,f(this,pe).entries)})}catch{f(this,Le)&&(this.damage={code:"journal-damaged",values:{}})}},
wn=async function(t,n){let r=new Map([...t].map(([i,s])=>[i,pi(s)]));await w(this,ie,$t).call(this).replace(r.values(),n),
f(this,pe).entries=new Map(t),f(this,pe).sizes=new Map([...r].map(([i,{length:s}])=>[i,kt(s)]))};var mn=lr;function gi(e){throw Zn(e)}var It,Ve,yn,wi,cr=class{constructor(){J(this,yn);$e(this,"entries",new Map);$e(this,"sizes",
new Map);J(this,It,new Map);J(this,Ve,new Set)}seen(){return f(this,Ve).clear(),[...this.entries.values()]}takeNews(){let t=[
...f(this,It).values()];return f(this,It).clear(),f(this,Ve).clear(),t}add(t,n){let r=new Map(this.entries),i=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:c}of t)w(this,yn,wi).call(this,a,c),i.set(a.key,a);let s=n?
[...r.keys()].filter(a=>!this.entries.has(a)):[],o=[...i.values()].filter(a=>!n||!nt(a,r.get(a.key)));for(let a of[...s.
map(Eo),...o])f(this,It).set(a.key,a),f(this,Ve).add(a.key)}completed(t){let n=this.entries.get(t.key),r=t.response!==null&&
!t.done;return!n||!r||n.confirmed===null||t.confirmed!==null&&!f(this,Ve).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,r){
w(this,yn,wi).call(this,n,r),nt(n,t)?(f(this,It).delete(n.key),f(this,Ve).delete(n.key)):f(this,It).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:r})=>r!==null).map(r=>[r.key,r]));for(let r of f(this,Ve))this.entries.has(r)||n.delete(
r);for(let[r,i]of this.entries)f(this,Ve).has(r)&&n.set(r,i);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(r,i)=>r+i,0);return t-n>Math.max(BA,t/2)}};It=new WeakMap,Ve=new WeakMap,yn=new WeakSet,wi=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var Do={fair:8,good:10,strong:15},QA=72,kA=3.3,bA=10,SA=.35,DA=.5,FA=.4,vA=4.5,xA=2,UA=.65,OA=3.9,jA=.15,RA=1,GA=4,NA=.5,
mi=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],MA={"!@#$%^&*()_+":mi[0],'{}:"<>?':"[];',./"},TA=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function Fo(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,QA).join("");if(!t)return"none";let n=vo(
t);return Object.keys(Do).filter(i=>n>=Do[i]).at(-1)??"weak"}function vo(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return vo(
t)+NA;if(VA(e))return GA;let n=new Map;for(let{0:r,groups:i}of e.matchAll(TA))n.set(r.toLowerCase(),i);return[...n.values()].
reduce((r,i)=>r+HA(i),0)}function HA({date:e,word:t,digits:n}){return e?vA:t?YA(t):n?LA(n):1}function YA(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(s=>s!==s.toLowerCase()).length,r=n===t.length-1,i=SA*Math.max(0,t.length-bA)+(r?Math.min(
1,n):n)*DA+FA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,kA+i)}function LA(e){if(/^(?:19|20)\d\d$/.
test(e))return xA;let t=new Set(Array.from(e).slice(1).map((r,i)=>r-e[i]));if(e.length>2&&t.size===1)return RA;let n=Math.
max(0,e.length-6);return Math.min(UA*e.length,OA)+jA*n}function VA(e){let t=Array.from(e.toLowerCase(),KA),n=t.filter((r,i)=>i&&
JA(r,t[i-1])).length;return t.length>4&&n>=.7*(t.length-1)}function KA(e){let[t,n]=Object.entries(MA).find(([s])=>s.includes(
e))??[],r=t?n[t.indexOf(e)]:e,i=mi.findIndex(s=>s.includes(r));return{row:i,column:mi[i]?.indexOf(r)}}var JA=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;function Qn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(r=>Qn(e[r],t[r]))}var PA=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,Ke,Bn,rt,En,Xt,Ar,hr=class{constructor(t=Date.now){J(this,Xt);J(this,Ke,new Map);J(
this,Bn,[]);J(this,rt,null);J(this,En);G(this,En,t)}get(t){return f(this,Ke).get(t)}isDraft(t){let n=f(this,Ke).get(t);return n!==
void 0&&!n.done}keys(){return[...f(this,Ke).keys()]}entries(){return[...f(this,Ke).values()]}put(t,n,r){let i=r?n:f(this,
Ke).get(t)?.confirmed??null;this.place({key:t,response:n,done:r,confirmed:i,at:PA(f(this,En).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}f(this,Ke).set(t.key,t),w(this,Xt,Ar).call(this,[t.key])}remove(t){f(this,Ke).
delete(t)&&w(this,Xt,Ar).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(f(
this,rt)){t();return}G(this,rt,new Set);try{t()}finally{let n=[...f(this,rt)];G(this,rt,null),n.length&&w(this,Xt,Ar).call(
this,n)}}listen(t){f(this,Bn).push(t)}};Ke=new WeakMap,Bn=new WeakMap,rt=new WeakMap,En=new WeakMap,Xt=new WeakSet,Ar=function(t){
if(f(this,rt)){for(let n of t)f(this,rt).add(n);return}for(let n of f(this,Bn))n(t)};function Wt(e,t,n){let r=typeof n=="string"?new TextEncoder().encode(n):n,i="";for(let s of r)i+=String.fromCharCode(s);
return{name:e,type:t,data:btoa(i)}}var $A=[["trial-agreement","review"],["trial-review","again"],["plan","day"]],XA=/^(\d{4})-(\d{2})-(\d{2})$/,xo=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function he(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function fr(e,t){let n=new Map(e.filter(({
response:r})=>r).map(r=>[r.key,r]));for(let[r,i]of $A){let s=n.get(`${r}@`),o=pr(s?.response[i]);if(o&&o>=t)return{day:o,
entry:s}}return null}function ur(e,t){let n=null;for(let i of e){let{exercise:s}=he(i.key),o=i.response&&Object.keys(i.confirmed??
{}).length>0,a=s==="check-in"&&o?kn(i):null,c=a&&a>t?t:a;c&&c>(n?.day??"")&&(n={day:c,entry:i})}if(!n)return null;let[,r]=[
t,WA(n.day)].sort();return{day:r,entry:n.entry}}function kn({at:e}){if(!Ci(e))return null;let[,t,,,,n]=xo.exec(e);return n?
yi(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function Ci(e){let[,t,,n="0",r="0"]=xo.exec(e)??[];return!!pr(
t)&&n<60&&r<60}function pr(e){let[,t,n,r]=typeof e=="string"&&XA.exec(e)||[];return t>0&&n>=1&&n<=12&&r>=1&&r<=Oo(+t,+n)?
e:null}function yi(e){let t=e.getFullYear();return t>=1&&t<=9999?jo(t,e.getMonth()+1,e.getDate()):null}var Uo=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function WA(e){let[t,n,r]=e.split("-").map(Number),i=n===
12?[t+1,1]:[t,n+1];return jo(...i,Math.min(r,Oo(...i)))}function Oo(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,
31,30,31,30,31,31,30,31,30,31][t-1]}var jo=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(
2,"0")}`;var No="catch-up.ics",_A="-//collective//icalendar//7.3.0//EN",ZA=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,qA=/[\t\x85\u2028\u2029]/g,
zA=75;async function Mo(e,t,n,r=""){let i=[...new Map(e.map(A=>[A.key,A])).values()],s=[fr(i,n),ur(i,n)].filter(Boolean);
if(!s.length)throw new se("journal-no-day");let o=Ro(t["journal-calendar-title"]),a=await Promise.all(s.map((A,h)=>th(A,
n,o,h?"":Ro(r))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${_A}`,...a.flat()],"END:VCALENDAR",""].map(rh).join(
`\r
`)}function gr(e,{exercises:t,danger:n}){let r=e.filter(({key:a})=>a==="plan@").at(-1)?.response,i=a=>To(a)&&Ee(a)!=="";
if(!r||!i(r.if)||!i(r.then))return"";let s=a=>Object.values(n).some(c=>Kn(a,c).length);if(Object.values(r).flatMap(eh).some(
s))return"";let{sentence:o=""}=t.plan.reflection;return Et(o,r)}var eh=e=>(e?.own?[e.own]:[e].flat()).filter(To),To=e=>typeof e==
"string";async function th({day:e,entry:t},n,r,i){return["BEGIN:VEVENT",`SUMMARY:${Go(r)}`,`DTSTART;VALUE=DATE:${e.replaceAll(
"-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await nh(t)}`,...i?["CLASS:PRIVATE",`DESCRIPTION:${Go(i)}`]:[],
"TRANSP:TRANSPARENT","END:VEVENT"]}async function nh({key:e,response:t,at:n}){let r=Object.entries(t).filter(([,h])=>h!==
null),i=Ir([n,Object.fromEntries(r)]),s=h=>new TextEncoder().encode(h),o={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.
importKey("raw",s(i),o,!1,["sign"]),c=new Uint8Array(await crypto.subtle.sign("HMAC",a,s(e))).slice(0,16);return c[6]=c[6]&
15|64,c[8]=c[8]&63|128,Array.from(c,h=>h.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-\
$2-$3-$4-")}function Ir(e){return Array.isArray(e)?`[${e.map(Ir).join(", ")}]`:e&&typeof e=="object"?`{${Object.keys(e).
sort().map(n=>`${Ir(n)}: ${Ir(e[n])}`).join(", ")}}`:JSON.stringify(e).replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).
toString(16).padStart(4,"0")}`)}var Ro=e=>Ee(e.replace(qA," ").replace(ZA,"")),Go=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function rh(e){let t=[],n=[],r=0;for(let i of e){let s=ih(i);if(n.length&&r+s>=zA){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,r=a.length}n.push(i),r+=s}return[...t,n.join("")].join(`\r
 `)}var ih=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var sh={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},_t=10,
oh=400,bn=17,Bi=16,vt=14,[Ko,Jo]=[12,38],[Ei,Qi,ah]=[46,8,30],Ho=15,Yo=26,ch=14;function ki(e,t,n){let r=t.filter(({id:a})=>e.
some(c=>c[a]!==null)),[i,s]=e.length>1?Ah(e,r,n):lh(e[0],r,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${le(s)}`}">
${i.join(`
`)}
</svg>
`}function lh(e,t,n){let[r,i,s]=[92,14,n-14],o=c=>i+(s-i)*c/_t;return[t.flatMap(({id:c,name:A},h)=>{let u=h*r,p=u+46,d=e[c],
g=[...Array(_t+1).keys()].map(b=>Sn([o(b),p-5],[o(b),p+5],"edge",1)),B=[0,_t].filter(b=>b!==d).map(b=>gt(`${b}`,o(b),p+25,
"muted",{size:vt,anchor:"middle"}));return[gt(A,0,u+bn,c,{size:bn,bold:!0}),Sn([i,p],[s,p],"edge",1.5),...g,...B,Wo(c,o(
d),p,9),gt(`${d}`,o(d),p+29,c,{size:bn,bold:!0,anchor:"middle"})]}),t.length*r-8]}function Ah(e,t,n){let r=ph(e,Ko,n-Jo),
i=Ei+_t*Qi+ah,s=t.flatMap(({id:A,name:h},u)=>hh(e,A,h,r,u*i,n)),o=t.length*i,[a,c]=Ih(e,r,o,n);return[[...s,...a],o+c]}function hh(e,t,n,r,i,s){
let[o,a]=[i+Ei,i+Ei+_t*Qi],c=e.map((p,d)=>({value:p[t],x:r[d],y:a-Qi*p[t]})).filter(({value:p})=>p!==null),A=[o,a].flatMap(
(p,d)=>[Sn([0,p],[s-Jo+Ko,p],"line",1),gt(d?"0":`${_t}`,s,p+5,"muted",{size:vt,anchor:"end"})]),h=Math.min(...r.slice(1).
map((p,d)=>p-r[d])),u=h<11?Math.max(2,h/3):5.5;return[gt(n,0,i+bn,t,{size:bn,bold:!0}),...A,Qh(c,t),...c.map(({x:p,y:d})=>Wo(
t,p,d,u)),...fh(c,t)]}function fh(e,t){let n=e.map(({value:i,x:s,y:o},a)=>{let[c,A]=[e[a-1]?.value??i,e[a+1]?.value??i],
h=c>=i&&A>=i&&c+A>2*i,u=(c-i)*(A-i)<0,p=a===0||a===e.length-1;return{value:i,x:s+(u?Math.sign(c-i)*6:0),y:o+(h?22:-11),half:`${i}`.
length*Bi*.6/2,rank:p?0:i===c?3:u?2:1}}),r=[];for(let i of n.sort((s,o)=>s.rank-o.rank))(i.rank===0||i.rank<3&&e.length<=
ch)&&!r.some(o=>uh(i,o))&&r.push(i);return r.map(({value:i,x:s,y:o})=>gt(`${i}`,s,o,t,{size:Bi,bold:!0,anchor:"middle"}))}
var uh=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Bi;function ph(e,t,n){let r=Po(e);if(r.length===1){let A=(n-
t)/(e.length-1);return e.map((h,u)=>t+u*A)}let i=r.slice(1).map((A,h)=>Uo(r[h].day,A.day)),s=Ho*(e.length-r.length)+Yo*i.
length,o=Math.min(1,(n-t)/s),a=Math.max(0,n-t-s)/i.reduce((A,h)=>A+h,0),c=t;return r.flatMap(({many:A},h)=>(h&&(c+=Yo*o+
a*i[h-1]),Array.from({length:A},(u,p)=>(p&&(c+=Ho*o),c))))}function Po(e){if(!e.every(({day:r},i)=>r&&r>=(e[i-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:r}of e)n.at(-1)?.day===r?n.at(-1).many++:n.push({day:r,many:1});return n}
function Ih(e,t,n,r){let i=Po(e);if(i.length===1){let[h]=i.map(K=>K.day&&Vo(K.day,!0)),p=r<oh||e.length>4?2:e.length,d=p===
2?[0,e.length-1]:[...e.keys()],g=r/p-14,B=d.map(K=>({x:t[K],lines:mh(e[K].moment,g)})),b=Math.max(...B.map(({lines:K})=>K.
length))*vt*1.25,R=B.flatMap(({x:K,lines:x})=>Lo(x,K,n+12,r)),P=h?[gt(h,0,n+b+22,"muted",{size:vt})]:[];return[[...R,...P],
b+(h?28:8)]}let s=new Set(i.map(({day:h})=>h.slice(0,4))),o=[],a=0;for(let{day:h,many:u}of i){let[p,d]=[t[a],t[a+u-1]];o.
push({from:p,to:d,x:(p+d)/2,words:Vo(h,s.size>1)}),a+=u}let c=o.flatMap(({from:h,to:u,x:p})=>[Sn([h,n-4],[u,n-4],"edge",
1),Sn([p,n-4],[p,n+2],"edge",1)]),A=gh(o.map(h=>({...h,...$o([h.words],h.x,r)})));return[[...c,...A.flatMap(({words:h,x:u})=>Lo(
[h],u,n+18,r))],24]}function gh(e){let[t,n]=[e[0],e.at(-1)],r=[t];for(let i of e.slice(1,-1))i.start>=r.at(-1).end+14&&i.
end+14<=n.start&&r.push(i);return[...r,n]}function $o(e,t,n){let r=Math.max(...e.map(dr))/2,i=Math.min(Math.max(t,r),n-r);
return{start:i-r,end:i+r}}function Lo(e,t,n,r){let{start:i,end:s}=$o(e,t,r),[o,a]=i<=0?["start",0]:s>=r?["end",r]:["midd\
le",t];return e.map((c,A)=>gt(c,a,n+A*vt*1.25,"muted",{size:vt,anchor:o}))}var Vo=(e,t)=>(t?wh:dh).format(new Date(`${e}\
T00:00Z`)),Xo={timeZone:"UTC",month:"short",day:"numeric"},dh=new Intl.DateTimeFormat("en-US",Xo),wh=new Intl.DateTimeFormat(
"en-US",{...Xo,year:"numeric"});function mh(e,t){let n=[""];for(let s of e.split(/\s+/).filter(Boolean)){let o=`${n.at(-1)}\
 ${s}`.trim();!n.at(-1)||dr(o)<=t?n[n.length-1]=o:n.push(s)}let[r,...i]=n;return[r,i.join(" ")].filter(Boolean).map(s=>Ch(
s,t))}function Ch(e,t){let n=[...e];if(dr(e)<=t)return e;for(;n.length&&dr(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var yh=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,dr=e=>[...e].reduce(
(t,n)=>t+vt*(yh.test(n)?1.05:.58),0),le=e=>`${Math.round(e*10)/10}`,wr=e=>`var(--ajar-${e}, ${sh[e]})`,Bh={"&":"&amp;","\
<":"&lt;",">":"&gt;"},Eh=e=>e.replace(/[&<>]/g,t=>Bh[t]);function gt(e,t,n,r,{size:i,bold:s=!1,anchor:o="start"}){let a=s?
' font-weight="650"':"";return`<text ${`x="${le(t)}" y="${le(n)}" text-anchor="${o}"`} font-size="${i}"${a} fill="${wr(r)}\
">${Eh(e)}</text>`}var Sn=(e,t,n,r)=>`<path d="M${e.map(le).join(" ")}L${t.map(le).join(" ")}" stroke="${wr(n)}" stroke-\
width="${r}" fill="none"/>`,Qh=(e,t)=>`<path d="M${e.map(({x:n,y:r})=>`${le(n)} ${le(r)}`).join("L")}" stroke="${wr(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Wo(e,t,n,r){let[i,s,o]=[t,n,r];return`<path d="${{importance:`\
M${le(i-o)} ${le(s)}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0z`,confidence:`M${le(i-o*.9)} ${le(s-o*.9)}h${le(
o*1.8)}v${le(o*1.8)}h${le(-o*1.8)}z`,readiness:`M${le(i)} ${le(s-o*1.25)}L${le(i+o*1.25)} ${le(s)}L${le(i)} ${le(s+o*1.25)}\
L${le(i-o*1.25)} ${le(s)}z`}[e]}" fill="${wr(e)}"/>`}var Je=["importance","confidence","readiness"],kh=600,bh=340,Sh=10;function bi(e,t,n=null){let r=s=>Number.isInteger(s)&&
s>=0&&s<=Sh,i=Je.map(s=>[s,r(t[s])?t[s]:null]);return{moment:e,...Object.fromEntries(i),day:n}}var Zo=e=>e.map(t=>({...he(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>bi(t,
n.confirmed,kn(n)));function Dh(e,t){let n=e.filter(zo);if(!n.length)return"";let r={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[i,s]=[n[0],n.at(-1)],o={first:i.moment,last:s.
moment},a=Je.filter(A=>i[A]!==null);if(n.length===1){let A=h=>q(t["check-ins-value"],{ruler:r[h],value:i[h]});return q(t["\
check-ins-once"],{moment:i.moment,rulers:_o(a.map(A))})}let c=a.filter(A=>s[A]!==null).map(A=>q(i[A]===s[A]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:r[A],before:i[A],after:s[A]}));return c.length?q(t["check-ins-since"],{...o,rulers:_o(
c)}):q(t["check-ins-differ"],o)}function qo(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},r=Je.map(s=>({id:s,name:n[s]})),i=e.filter(zo);return{sentence:Dh(e,t),wide:ki(i,r,kh),narrow:ki(
i,r,bh),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(s=>[s.moment,...Je.map(o=>s[o])])}}var zo=e=>Je.
some(t=>e[t]!==null),Fh=new Intl.ListFormat("en-US",{type:"conjunction"}),_o=e=>Fh.format(e);var Si=1,Di="\uFEFF",vh=/[\u202a-\u202e\u2066-\u2069]/g,ta="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",na=`${ta}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,xh=new RegExp(
`(?:[${ta}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),Uh=new RegExp(`^[${na}]+`),Oh=new RegExp(`(^|[;,|"])([${na}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function ra(e,t){let n=e.filter(({response:s})=>s).map(s=>Rh(s,Fi(he(s.key).exercise,t))),r={format:"ajar-jo\
urnal",version:Si,entries:n},i=s=>`\\u${s.charCodeAt(0).toString(16)}`;return`${JSON.stringify(r,null,2).replace(vh,i)}
`}function ia(e){let t=e.filter(({key:r,response:i,confirmed:s})=>jh(r)&&i&&s).map(r=>{let{moment:i,...s}=bi(Nh(he(r.key).
moment),r.confirmed);return[kn(r)??"",i,...Je.map(o=>s[o]??"")]}),n=[["day","moment",...Je],...t];return Di+n.map(r=>`${r.
map(Mh).join(",")}
`).join("")}var Fi=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function Dn({after:e,among:t,...n},r){return Me({items:[
n],ids:[n.id]},{[n.id]:r})[n.id]}var jh=e=>he(e).exercise==="check-in";function Rh({key:e,response:t,done:n,confirmed:r,
at:i},s){let o=r&&nt(r,t),{exercise:a,moment:c}=he(e);return{exercise:a,moment:c,title:s?.title??"",at:i,done:n,confirmed:r&&
!o?ea(r,s):!!r,answers:ea(t,s)}}function ea(e,t){let n=new Map(t?.items.map(r=>[r.id,r]));return Object.entries(e).filter(
([,r])=>r!==null).map(([r,i])=>{let s=n.get(r),o={item:r,question:s?q(s.ask,e):"",answer:i},a=s?.cards&&Gh(s,i);return a?
{...o,"in-words":a}:o})}function Gh(e,t){try{return Te(e,Dn(e,t))}catch{return null}}function Nh(e){return Ee(e.replace(
xh," ")).replace(Uh,"").replace(Oh,"$1$2'")}var Mh=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;var sa={null:null,true:!0,false:!1},Th=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,Hh={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},Yh=/[ !#-[\]-\uffff]*/y,Lh=/null|true|false|-?Infinity|NaN/y,Vh=/[0-9a-fA-F]{4}/y,Kh=/[ \t\n\r]*/y,Fn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function oa(e){let t=0,n=(p=t)=>{throw new Fn(e.slice(0,p).split(`
`).length)},r=p=>{p.lastIndex=t;let[d]=p.exec(e)??[null];return t+=d?.length??0,d},i=()=>r(Kh),s=p=>{e[t]!==p&&n(),t++};
function o(){let p=e[t];if(p==='"')return a();if(p==="{")return h();if(p==="[")return A();let d=r(Lh);if(d!==null&&d in sa)
return sa[d];let g=d?Number.NaN:r(Th);return g===null&&n(),Number.isFinite(+g)||n(0),+g}function a(){t++;let p="";for(;p+=
r(Yh),e[t]!=='"';){e[t]!=="\\"&&n();let d=e[t+1];t+=2,d==="u"?p+=String.fromCharCode(Number.parseInt(r(Vh)??n(),16)):p+=
Hh[d]??n(t-2)}return t++,p}function c(p,d){let g=[];if(t++,i(),e[t]!==p)for(;g.push(d()),i(),e[t]!==p;){let B=t;s(","),i(),
e[t]===p&&n(B)}return t++,g}let A=()=>c("]",o),h=()=>Object.fromEntries(c("}",()=>{e[t]!=='"'&&n();let p=a();return i(),
s(":"),i(),[p,o()]}));i();let u=o();return i(),t<e.length&&n(),u}var vi=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];var dt=class extends se{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=vi(t)}},
ke=(e,t={})=>({code:e,values:t});function la(e,t){let n=Jh(e.startsWith(Di)?e.slice(1):e),r=Xh(n);if(r.length)throw new dt(
...r);let i=[];return{entries:n.map((o,a)=>{let c=Fi(o.exercise,t),A=a+1;c||i.push(ke("journal-import-unknown-exercise",
{n:A,exercise:o.exercise}));let h=B=>{let{response:b,misfits:R}=_h(A,c,B);return i.push(...R),b},u=h(o.answers),{confirmed:p,
done:d,at:g}=o;return{key:xi(o),response:u,done:d,confirmed:Array.isArray(p)?h(p):p?u:null,at:g}}),notes:vi(i)}}var xi=({
exercise:e,moment:t})=>`${e}@${t}`;function Jh(e){let t=Ph(e),{format:n,version:r,entries:i}=Ui(t)?t:{};if(n!=="ajar-jou\
rnal"||!(Number.isInteger(r)||typeof r=="boolean"))throw new dt(ke("journal-import-other-file"));if(r>Si)throw new dt(ke(
"journal-import-newer"));if(!Array.isArray(i))throw new dt(ke("journal-import-other-file"));let s=i.flatMap((o,a)=>$h(o,
a+1));if(s.length)throw new dt(...s);return i.map(o=>({...Aa,...o}))}function Ph(e){try{return oa(e)}catch(t){throw t instanceof
Fn||t instanceof RangeError?new dt(ke("journal-import-not-json",{line:t.line??1})):t}}var Aa={moment:"",at:"",done:!1,confirmed:!1},
Ui=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),mr=e=>typeof e=="string",aa={exercise:mr,moment:mr,at:e=>mr(e)&&(e===
""||Ci(e)),done:e=>typeof e=="boolean"};function $h(e,t){if(!Ui(e))return[ke("journal-import-other-file")];let n={...Aa,
...e},r=Object.keys(aa).filter(i=>!aa[i](n[i]));if(typeof n.confirmed!="boolean"){let i=ca(n.confirmed,"confirmed");i.length&&
r.push("confirmed",...i)}return r.push(...ca(n.answers,"answers")),r.map(i=>ke("journal-import-incomplete",{n:t,name:i}))}
function ca(e,t){return Array.isArray(e)?e.flatMap(n=>Ui(n)?mr(n.item)?[]:["item"]:[t]):[t]}function Xh(e){let t=new Set;
return e.flatMap((n,r)=>{let i=r+1,s=t.has(xi(n))?[ke("journal-import-twice",{n:i,exercise:n.exercise})]:[];t.add(xi(n));
let o=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?Wh(a.map(({item:c})=>c)):[]);return[...s,...o.map(a=>ke("journ\
al-import-answer-twice",{n:i,item:a}))]})}var Wh=e=>{let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].
filter(([,n])=>n>1).map(([n])=>n)};function _h(e,t,n){let r=Object.fromEntries(n.map(({item:h,answer:u=null})=>[h,u]));if(!t)
return{response:r,misfits:[]};let i=new Map(t.items.map(h=>[h.id,h])),s=h=>!i.has(h)&&t.ids.includes(h),o=Object.entries(
r),a=Object.fromEntries(o.filter(([h])=>s(h))),c=Object.fromEntries(o.filter(([h])=>!s(h))),A=Zh(e,t,i,c);return{response:A.
length?r:{...Me(t,c),...a},misfits:A}}function Zh(e,t,n,r){let i={},s=[];for(let[a,c]of Object.entries(r)){if(!n.has(a)){
let{title:A}=t;s.push(ke("journal-import-unknown-question",{n:e,exercise:A,item:a}));continue}try{i[a]=Dn(n.get(a),c)}catch(A){
if(!(A instanceof Ie))throw A;let h=ke(A.code,A.values);s.push(ke("journal-import-misfit",{n:e,item:a,why:h}))}}if(s.length)
return s;let o=Me(t,i);return Object.keys(i).filter(a=>!nt(o[a],i[a])).map(a=>ke("journal-import-not-asked",{n:e,item:a}))}function wt(e,t,n=t["keep-failed"]){let{code:r,values:i={},notices:s}=Zn(e);if(s)return s.map(a=>wt(a,t,n)).join(`
`);if(!Object.hasOwn(t,r??""))return n;let o=Object.entries(i).map(([a,c])=>[a,c?.code?wt(c,t,n):c]);return q(t[r],Object.
fromEntries(o))}var qt="home",xn="help@",Oi="plan",qh=[Oi,"needs","support","goal-ladder"],ha="until ",Ni=e=>`${ha}${At(e)}`;function yr(e,t,n){
let{exercise:r,moment:i}=he(t.key),s=i?`${i}, ${n}`:n,o=`${r}@${s}`;for(let a=2;e.get(o);a++)o=`${r}@${s} (${a})`;e.place(
{...t,key:o})}var we,mt,Fe,xt,Ut,Un,On,jn,Zt,Rn,z,ji,fa,vn,ua,Ri,pa,Ia,Cr,ga,da,wa,Gi,Br=class{constructor({journal:t,data:n,
words:r,send:i,today:s,notice:o,print:a}){J(this,z);J(this,we);J(this,mt);J(this,Fe);J(this,xt);J(this,Ut);J(this,Un);J(
this,On);J(this,jn);J(this,Zt,Promise.resolve());J(this,Rn,{calendar:t=>w(this,z,ji).call(this,t),"calendar-line":t=>w(this,
z,ji).call(this,t,gr(t,f(this,mt))),everything:t=>Wt("notes.json","application/json",ra(t,f(this,mt))),"check-ins":t=>Wt(
"numbers.csv","text/csv",ia(t))});G(this,we,t),G(this,mt,n),G(this,Fe,r),G(this,xt,i),G(this,Ut,s),G(this,Un,o),G(this,On,
a),G(this,jn,new Map(n.sections.flatMap(c=>c.keys.map(A=>[A,c]))))}state(){let t=w(this,z,vn).call(this),n=w(this,z,ga).
call(this,t);return{welcome:w(this,z,da).call(this,t,n),section:n?.id??"",due:w(this,z,wa).call(this,t),plan:w(this,z,Gi).
call(this,`${Oi}@`),earlier:t.map(({key:r})=>({key:r,...he(r)})).filter(({exercise:r,moment:i})=>r===Oi&&i).map(({key:r,
moment:i})=>({title:i,plan:w(this,z,Gi).call(this,r)})),something:t.length>0,danger:w(this,z,ua).call(this)}}receive(t){
let{take:n,paper:r,country:i=""}=t;if(n==="plan"&&["us-letter","a4"].includes(r))w(this,z,Cr).call(this,()=>f(this,On).call(
this,w(this,z,vn).call(this),{paper:r,country:i}));else if(Object.hasOwn(f(this,Rn),n??""))w(this,z,Cr).call(this,async()=>f(
this,xt).call(this,{file:await f(this,Rn)[n](w(this,z,vn).call(this))}));else if(typeof t.country=="string")f(this,we).put(
xn,{country:i},!0);else if(typeof t.import=="string")w(this,z,Cr).call(this,()=>w(this,z,pa).call(this,t.import));else if(t.
restart===!0)w(this,z,fa).call(this);else return!1;return!0}settled(){return f(this,Zt)}};we=new WeakMap,mt=new WeakMap,
Fe=new WeakMap,xt=new WeakMap,Ut=new WeakMap,Un=new WeakMap,On=new WeakMap,jn=new WeakMap,Zt=new WeakMap,Rn=new WeakMap,
z=new WeakSet,ji=async function(t,n=""){let r=await Mo(t,f(this,Fe),f(this,Ut).call(this),n);return Wt(No,"text/calendar",
r)},fa=function(){f(this,we).batch(()=>{for(let t of w(this,z,vn).call(this))he(t.key).moment.includes(ha)||(yr(f(this,we),
t,Ni(f(this,Ut).call(this))),f(this,we).remove(t.key))})},vn=function(){return f(this,we).entries().filter(({key:t})=>t!==
xn)},ua=function(){for(let t of qh){let n=w(this,z,Ri).call(this,`${t}@`);if(n)return n}return null},Ri=function(t){let n=f(
this,we).get(t);return n?f(this,Un).call(this,he(t).exercise,n.response):null},pa=function(t){let{entries:n,notes:r}=la(
t,f(this,mt));f(this,we).batch(()=>{for(let s of n)w(this,z,Ia).call(this,s)});let i=q(f(this,Fe)["home-brought"],{n:n.length});
f(this,xt).call(this,{said:[i,...r.map(s=>wt(s,f(this,Fe)))].join(`
`)})},Ia=function(t){let n=f(this,we).get(t.key);n?Qn([n.response,n.confirmed],[t.response,t.confirmed])||yr(f(this,we),
t,f(this,Fe)["home-brought-moment"]):f(this,we).place(t)},Cr=function(t){G(this,Zt,f(this,Zt).then(t).catch(n=>{f(this,xt).
call(this,{said:wt(n,f(this,Fe),f(this,Fe)["home-failed"])})}))},ga=function(t){let n=t.reduce((r,i)=>r&&r.at>=i.at?r:i,
null);return n?f(this,jn).get(n.key):void 0},da=function(t,n){let r=f(this,Fe);return t.length?n?q(r["home-stopped"],{title:n.
title}):r["home-welcome"]:r["home-empty"]},wa=function(t){let n=f(this,Fe),r=f(this,Ut).call(this),i=fr(t,r),s=ur(t,r),o=[];
if(i){let c=he(i.entry.key).exercise==="plan"?n["home-plan-starts"]:n["home-review"];o.push(q(c,{day:At(i.day)}))}return s&&
s.day<=r?o.push(n["home-check-in-now"]):s&&o.push(q(n["home-check-in"],{day:At(s.day)})),o},Gi=function(t){let n=f(this,
we).get(t),r=f(this,mt).exercises[he(t).exercise];return!n?.confirmed||!r||!Tt(r,n.confirmed)?[]:Ht(r,n.confirmed,{plain:!!w(
this,z,Ri).call(this,t)}).filter(({said:i})=>i.length).map(({heading:i,said:s})=>({heading:i,said:s,words:[]}))};var Qa=1e3,Mi=2e3,zh=15,ma=10*Qa,Ca=6e4,ya="journal-passphrase-changed",ef="notes",tf="application/octet-stream",st,Ti=class{constructor(){
J(this,st,new Map)}start(t,n,r){clearTimeout(f(this,st).get(t));let i=()=>{f(this,st).delete(t),r()};f(this,st).set(t,setTimeout(
i,n))}isPending(t){return f(this,st).has(t)}stop(){for(let t of f(this,st).values())clearTimeout(t);f(this,st).clear()}};
st=new WeakMap;var Ae,be,en,Ne,yt,Ot,Nn,tn,Mn,ee,Pe,ot,nn,me,jt,xe,Bt,Rt,Tn,Ue,rn,Gt,at,E,ka,Er,de,Ct,Qr,ba,Sa,Da,Fa,va,
xa,Ua,Hi,Oa,ja,kr,Ra,it,Yi,Li,Gn,Ga,Vi,Ki,zt,br,ve,Sr=class{constructor({journal:t,place:n,here:r,send:i,words:s,stores:o,
judge:a,now:c,today:A}){J(this,E);J(this,Ae);J(this,be);J(this,en);J(this,Ne);J(this,yt);J(this,Ot);J(this,Nn);J(this,tn);
J(this,Mn);J(this,ee,null);J(this,Pe,!1);J(this,ot,!1);J(this,nn,!1);J(this,me,new Set);J(this,jt,"");J(this,xe,"");J(this,
Bt,!1);J(this,Rt,zh);J(this,Tn,0);J(this,Ue,new Ti);J(this,rn,Promise.resolve());J(this,Gt,0);J(this,at,0);G(this,Ae,t),
G(this,be,n),G(this,en,r),G(this,Ne,i),G(this,yt,s),G(this,Ot,o),G(this,Nn,a),G(this,tn,c),G(this,Mn,A),t.listen(h=>w(this,
E,Ra).call(this,h)),n.watch(()=>w(this,E,de).call(this,()=>w(this,E,Gn).call(this))),w(this,E,de).call(this,()=>w(this,E,
Gn).call(this))}get state(){let t=f(this,ee)!==null;return{state:f(this,ot)?"locked":t?"kept":"none",exists:f(this,Pe),place:"",
here:f(this,en),saved:t&&!f(this,me).size&&!f(this,xe),reopen:f(this,Bt),problem:f(this,jt)||f(this,xe)||w(this,E,ka).call(
this),copied:"",minutes:f(this,Rt),hosted:f(this,en)==="hub"}}async settled(){for(;f(this,Gt);)await f(this,rn)}receive(t){
w(this,E,br).call(this);let{keep:n,unlock:r,change:i,minutes:s,strength:o,bring:a}=t;if(typeof n=="string")w(this,E,Ct).
call(this,()=>w(this,E,Sa).call(this,n));else if(typeof r=="string")w(this,E,Ct).call(this,()=>w(this,E,Da).call(this,r));else if(typeof i==
"string"&&f(this,ee))w(this,E,Ct).call(this,()=>w(this,E,Fa).call(this,i));else if(t.lock===!0)w(this,E,de).call(this,()=>this.
lock());else if(t.erase===!0)w(this,E,Ct).call(this,()=>w(this,E,xa).call(this));else if(t.erase==="saved")w(this,E,Ct).
call(this,()=>w(this,E,Ua).call(this));else if(t.take==="sealed")w(this,E,Ct).call(this,()=>w(this,E,Oa).call(this));else if(a instanceof
Uint8Array)w(this,E,Ct).call(this,()=>w(this,E,ja).call(this,a));else if(Number.isInteger(s)&&s>=1&&s<=1440)G(this,Rt,s),
w(this,E,br).call(this),w(this,E,ve).call(this);else if(typeof o=="string")w(this,E,de).call(this,()=>w(this,E,ba).call(
this,o));else return t.active===!0||typeof t.place=="string";return!0}flush(){f(this,ee)&&f(this,me).size&&w(this,E,de).
call(this,()=>w(this,E,it).call(this,{look:!1}))}leave(){let t=f(this,ee);if(!t){on(this,at)._++,f(this,ot)||w(this,E,zt).
call(this,()=>f(this,Ae).clear());return}let n=w(this,E,Yi).call(this);w(this,E,kr).call(this),G(this,ot,!0),w(this,E,ve).
call(this),w(this,E,zt).call(this,()=>f(this,Ae).clear()),w(this,E,de).call(this,async()=>{try{n.size&&await Ba(t,n,()=>{})}finally{
t.close()}})}async lock(){if(f(this,ee)&&(await w(this,E,it).call(this),!!f(this,ee))){if(f(this,me).size){f(this,Ue).start(
"idle",ma,()=>w(this,E,de).call(this,()=>this.lock())),w(this,E,ve).call(this);return}f(this,ee).close(),w(this,E,kr).call(
this),G(this,ot,!0),w(this,E,ve).call(this),w(this,E,zt).call(this,()=>f(this,Ae).clear())}}};Ae=new WeakMap,be=new WeakMap,
en=new WeakMap,Ne=new WeakMap,yt=new WeakMap,Ot=new WeakMap,Nn=new WeakMap,tn=new WeakMap,Mn=new WeakMap,ee=new WeakMap,
Pe=new WeakMap,ot=new WeakMap,nn=new WeakMap,me=new WeakMap,jt=new WeakMap,xe=new WeakMap,Bt=new WeakMap,Rt=new WeakMap,
Tn=new WeakMap,Ue=new WeakMap,rn=new WeakMap,Gt=new WeakMap,at=new WeakMap,E=new WeakSet,ka=function(){let t=f(this,ee)?.
damage;return t?w(this,E,Er).call(this,t):""},Er=function(t){return wt(t,f(this,yt))},de=function(t){on(this,Gt)._++,G(this,
rn,f(this,rn).then(t).catch(n=>{w(this,E,Qr).call(this,n),w(this,E,ve).call(this)}).finally(()=>{on(this,Gt)._--}))},Ct=
function(t){w(this,E,de).call(this,async()=>{G(this,jt,"");try{await t()}catch(n){w(this,E,Qr).call(this,n)}w(this,E,br).
call(this),w(this,E,ve).call(this)})},Qr=function(t){f(this,Bt)||G(this,Bt,t.code===ya),G(this,jt,w(this,E,Er).call(this,
t))},ba=async function(t){let n=f(this,yt),r={none:n["keep-strength-none"],weak:n["keep-strength-weak"],fair:n["keep-str\
ength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};f(this,Ne).call(this,{keeping:{strength:r[await f(
this,Nn).call(this,t)]}})},Sa=async function(t){let n=f(this,at),r=await f(this,Ot).create(f(this,be),t);if(n!==f(this,at)){
r.close();return}G(this,ee,r),G(this,Pe,!0),G(this,me,new Set(f(this,Ae).keys())),await w(this,E,it).call(this)},Da=async function(t){
let n=f(this,at),r=await f(this,Ot).open(f(this,be),t),i=await r.entries();if(n!==f(this,at)){r.close();return}let s=f(this,
ee)!==null,o=f(this,Ae).entries().filter(({key:a})=>!s||f(this,me).has(a));f(this,ee)?.close(),G(this,ee,r),G(this,Pe,!0),
G(this,ot,!1),G(this,Bt,!1),w(this,E,ve).call(this),w(this,E,Ki).call(this,i),s||f(this,Ne).call(this,{open:qt}),f(this,
Ae).batch(()=>{for(let a of o)w(this,E,va).call(this,a)}),await w(this,E,it).call(this)},Fa=async function(t){f(this,ee)&&
(await f(this,ee).changePassphrase(t),f(this,Ne).call(this,{keeping:{changed:!0}}))},va=function(t){let n=f(this,Ae).get(
t.key),r=n?.done&&!t.done;n&&!r&&!Qn(n.response,t.response)&&yr(f(this,Ae),n,Ni(f(this,Mn).call(this))),f(this,Ae).place(
r?{...t,confirmed:n.confirmed}:t)},xa=async function(){let t=f(this,yt),n={erased:t["home-erased"]};f(this,ee)?(n={erased:await w(
this,E,Hi).call(this)},f(this,ee)?.close(),w(this,E,kr).call(this)):await f(this,be).read()&&(n={said:t["home-not-erased"]}),
w(this,E,zt).call(this,()=>f(this,Ae).clear()),f(this,Ne).call(this,n)},Ua=async function(){if(f(this,ee)||!await f(this,
be).read())return;let t=await w(this,E,Hi).call(this);G(this,ot,!1),f(this,Ne).call(this,{said:t})},Hi=async function(){
let{notices:t=[]}=await f(this,be).erase();G(this,Pe,!1);let n=f(this,yt);return t.map(r=>wt(r,n)).join(`
`)||n["journal-here-erased"]},Oa=async function(){let t=await f(this,be).read();t&&f(this,Ne).call(this,{file:Wt(ef,tf,t.
bytes)})},ja=async function(t){if(f(this,ee))return;await f(this,Ot).check(t);let n=await f(this,be).read();await f(this,
be).replace(t,n?.tag??null),G(this,Pe,!0)},kr=function(){on(this,at)._++,G(this,ee,null),G(this,xe,""),G(this,Bt,!1),G(this,
me,new Set),f(this,Ue).stop()},Ra=function(t){if(!f(this,ee)||f(this,nn))return;for(let r of t)f(this,me).add(r);t.every(
r=>f(this,Ae).isDraft(r))?f(this,Ue).start("save",Qa,()=>w(this,E,de).call(this,()=>w(this,E,it).call(this))):w(this,E,de).
call(this,()=>w(this,E,it).call(this)),w(this,E,ve).call(this)},it=async function({look:t=!0}={}){let n=f(this,ee);if(n){
try{if(t&&await w(this,E,Li).call(this),n!==f(this,ee))return;await Ba(n,w(this,E,Yi).call(this),(r,i)=>{f(this,Ae).get(
r)===i&&f(this,me).delete(r)}),G(this,jt,"")}catch(r){if(n!==f(this,ee))return;w(this,E,Qr).call(this,r),f(this,Ue).start(
"save",ma,()=>w(this,E,de).call(this,()=>w(this,E,it).call(this)))}w(this,E,ve).call(this)}},Yi=function(){let t=f(this,
Ae).entries().filter(({key:r})=>f(this,me).has(r)),n=new Map(t.map(r=>[r.key,r]));for(let r of f(this,me))n.has(r)||n.set(
r,void 0);return n},Li=async function(){let t=f(this,ee),n=await t.refresh();t===f(this,ee)&&(w(this,E,Ki).call(this,n),
G(this,xe,""))},Gn=async function(){let t=f(this,xe);try{f(this,ee)?await w(this,E,Li).call(this):await w(this,E,Ga).call(
this)}catch(n){f(this,Bt)||G(this,Bt,n.code===ya),G(this,xe,w(this,E,Er).call(this,n)),f(this,ee)||f(this,Ue).start("loo\
k",Mi,()=>w(this,E,de).call(this,()=>w(this,E,Gn).call(this)))}f(this,xe)!==t&&(f(this,ee)&&!f(this,xe)&&f(this,me).size&&
await w(this,E,it).call(this),w(this,E,ve).call(this))},Ga=async function(){let t=await f(this,be).read()!==null;G(this,
xe,""),!(t===f(this,Pe)||f(this,ee))&&(G(this,Pe,t),w(this,E,ve).call(this))},Vi=function(){f(this,tn).call(this)-f(this,
Tn)>f(this,Rt)*Ca&&w(this,E,de).call(this,()=>this.lock()),f(this,ee)&&(f(this,Gt)||w(this,E,de).call(this,()=>w(this,E,
Gn).call(this)),f(this,Ue).start("poll",Mi,()=>w(this,E,Vi).call(this)))},Ki=function(t){w(this,E,zt).call(this,()=>{for(let n of t){
let r=f(this,Ae).get(n.key);f(this,me).has(n.key)?r&&!r.done&&n.confirmed!==null&&f(this,Ae).place({...r,confirmed:n.confirmed}):
f(this,Ae).place(n)}})},zt=function(t){G(this,nn,!0);try{f(this,Ae).batch(t)}finally{G(this,nn,!1)}},br=function(){if(G(
this,Tn,f(this,tn).call(this)),!f(this,ee))return;let t=()=>w(this,E,de).call(this,()=>this.lock());f(this,Ue).start("id\
le",f(this,Rt)*Ca,t),f(this,Ue).isPending("poll")||f(this,Ue).start("poll",Mi,()=>w(this,E,Vi).call(this))},ve=function(){
f(this,Ne).call(this,{keeping:this.state})};async function Ba(e,t,n){let r=new Map((await e.entries()).map(a=>[a.key,a])),
i=!1;for(let[a,c]of t)c&&(await e.append(c),n(a,c),i||(i=nf(c,r.get(a))));let s=[...t.keys()].filter(a=>!t.get(a));if(!s.
length&&!i)return;let o=(await e.entries()).filter(({key:a})=>!s.includes(a));await e.rewrite(o);for(let a of s)n(a,void 0)}
var nf=(e,t)=>{let n=Ea(e);return t!==void 0&&[...Ea(t)].some(r=>!n.has(r))},Ea=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(r=>Object.entries(r??{}));return new Set(n.filter(([,r])=>r!==null).map(([r])=>r))};var rf=["plan","needs","support","goal-ladder"],sf="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",of=new RegExp(`\\r\\n|[${sf}]`),
Na=/\d[\d -]*\d/,af=["crisis","violence","worried"],cf=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function Ya(e,t){let n=new Map(e.map(h=>[h.key,h])),[r,i,s,o]=rf.map(h=>{let{response:u}=n.get(`${h}@`)??{};return Object.
keys(u??{}).length?lf(t.exercises[h],u):null}),a=r?gr([n.get("plan@")],t):"",c=["day","helper","badly",...a?[]:["if","th\
en"]],A={goal:r?r.fields("goal"):[],sentence:a?[r.sentence(a)]:[],plan:r?r.fields(...c):[],needs:i?[i.section("needs","t\
his-week")]:[],support:s?[s.section("listens","practical","trained")]:[],ladder:o?[o.ladder()]:[]};for(let[h,u]of Object.
entries(A))A[h]=u.filter(p=>p.lines?.length||p.fields?.length||p.rungs?.length);if(!Object.values(A).some(h=>h.length))throw new se(
"journal-no-plan");return{...A,title:t.exercises.plan.title}}function La(e,{help:t,paper:n}){let r=t.find(s=>s.code===e);
if(!r)return[n["numbers-elsewhere"]];let i=s=>r.lines.filter(o=>o.topic===s).flatMap(({reach:o})=>o).filter(({say:o,to:a})=>a.
startsWith("tel:")&&Na.test(o)).map(({say:o})=>Na.exec(o)[0])[0];return[...new Set([r.emergency,...af.map(i).filter(Boolean)])]}
var Ma=e=>e.flatMap(t=>t.split(of)).map(Ee).filter(Boolean);function lf({title:e,items:t,reflection:n,rules:r=[]},i){let s=h=>{
try{return Dn(h,i[h.id])}catch{return null}},o=h=>{let u=s(h),p=h.kind==="date"&&pr(u);return Ma(p?[cf.format(new Date(`${p}\
T00:00Z`))]:Te(h,u))},a=(...h)=>t.filter(({id:u})=>h.includes(u)).map(u=>({id:u.id,heading:u.said,lines:o(u)})).filter(u=>u.
lines.length),c=(...h)=>({heading:e,fields:a(...h)});function A(){let h=r.find(g=>g.ladder)?.ladder;if(!h)return{...c("g\
oal"),rungs:[]};let u=g=>t.find(({id:B})=>B===g),p=[h.today,h.later].map(u).filter(Boolean),d=h.rungs.filter(g=>u(g.item)).
map(g=>({heading:u(g.item).said,lines:o(u(g.item)),marks:p.filter(B=>s(B)?.chosen.includes(g.card)).map(B=>B.said)})).filter(
g=>g.lines.length||g.marks.length);return{...c("goal"),rungs:d}}return{fields:a,section:c,ladder:A,sentence:h=>({heading:n["\
in-one"],lines:Ma([h])})}}function Va(e,{paper:t="us-letter",numbers:n=[],heading:r=""}){let{documentElement:i,title:s}=document,
o=Af(e,t,n,r);document.body.append(o),i.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
c=()=>{a.abort(),o.remove(),i.classList.remove("ajar-printing"),document.title=s};window.print();for(let A of["pointerdo\
wn","keydown","pagehide"])addEventListener(A,c,{capture:!0,signal:a.signal})}function Af({title:e,goal:t,sentence:n,plan:r,
needs:i,support:s,ladder:o},a,c,A){let h=[l("h1",{},e),...t.map(p=>Ta("ajar-plan-goal",p)),...n.map(p=>Ta("ajar-plan-her\
o",p)),Ha(r,"h2"),...i.map(p=>Ji(p,pf(p))),...s.map(p=>Ji(p,[Ha(p.fields,"h3")])),...o.map(p=>Ji(p,If(p),uf(p))),c.length?
l("h2",{class:"ajar-plan-quiet"},A):null,c.length?l("p",{class:"ajar-plan-numbers"},c.join(" · ")):null],u=p=>l("div",{
class:`ajar-plan-${p}`},l("div",{}));return l("div",{class:`ajar-plan ajar-plan-${a}`},u("head"),l("div",{class:"ajar-pl\
an-body"},l("div",{},...h)),u("foot"))}var Dr=({lines:e})=>[...e.join("")].length,hf=e=>Dr(e)<160?"large":Dr(e)<500?"mid\
dle":"usual",Ta=(e,t)=>l("div",{class:e,"data-size":hf(t)},...Pi(t,"h2")),ff=e=>Dr(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),Hn=e=>e.map(t=>l("p",{dir:"auto"},t)),Ka=e=>e.length>1?[l("ul",{},...e.map(t=>l("li",{dir:"a\
uto"},t)))]:Hn(e),Pi=({heading:e,lines:t},n,r=Hn)=>[l(n,{},e),...r(t)];function Ha(e,t){let n=e.every(ff)?"ajar-plan-bes\
ide":"",r=t==="h3"?Ka:Hn;return l("div",{class:n},...e.map(i=>l("div",{},...Pi(i,t,r))))}var uf=({fields:e,rungs:t})=>[...e,
...t].reduce((n,r)=>n+Dr(r),0)<900,Ji=({heading:e},t,n=!1)=>l("section",{"data-whole":n},l("h2",{class:"ajar-plan-title"},
e),...t),pf=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(r=>[...r].length<60)?l("ul",{class:"ajar-plan-pills"},...t.
lines.map(r=>l("li",{dir:"auto"},r))):l("div",{},...Pi(t,"h3",Ka))),If=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Hn(
n)),l("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:r,marks:i})=>l("li",{"data-here":i.length>0},l("h3",{},n),
l("div",{},...Hn(r),i.length?l("p",{},l("b",{},i.join(" · "))):null))))];function Ja(e,t){let n=new Map,r=(s,o)=>{for(let a of n.get(s)??[])a(o)};return{model:{get:s=>e[s],set(s,o){e[s]!==o&&(e[s]=
o,r(`change:${s}`,o))},save_changes(){},on:(s,o)=>n.set(s,[...n.get(s)??[],o]),send:t},notify:r}}function Pa({journal:e,data:t,words:n}){function r(o,a){let c=t.exercises[o],A=c&&t.danger&&Jn(c.items,a,t.danger);return A?
{...A,countries:t.help}:null}function i(o){let a=e.get(o),{exercise:c}=he(o),A=t.exercises[c];if(!a||!A||!Tt(A,a.response))
return null;let h={answers:a.response,done:a.done};if(!a.done)return h;let u=r(c,a.response),p=!t.danger||!!u?.kinds.length;
return{...h,danger:u,reflection:Ht(A,a.response,{plain:p})}}function s(){let o=c=>Je.some(A=>c[A]!==null),a=Zo(e.entries()).
filter(o);return a.length?qo(a,n):{}}return{notice:r,form:i,chart:s}}var $i="visit",Xi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),gf=e=>Xi(e)&&typeof e.key=="string"&&Xi(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||Xi(e.confirmed))&&typeof e.at=="string";function Fr({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function r(a){try{return a.length?e().setItem($i,JSON.stringify(a)):e().
removeItem($i),!0}catch{return a.length===0}}function i(){try{let a=JSON.parse(e().getItem($i)??"[]");return Array.isArray(
a)?a.filter(gf):[]}catch{return[]}}let s=a=>t.addEventListener("beforeunload",c=>{a()&&c.preventDefault()});function o(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:r,recall:i,forget:()=>r(
[]),guard:s,onHide:o}}function $a(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},r={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:r,computer:{}}[t]}}var Xa="chart",df="check-in",wf="{today}",mf=5e3;function Wa({data:e,place:t,here:n="browser",now:r=Date.now,tab:i=Fr(),
stores:s={create:mn.create,open:mn.open,check:je.fromBytes},judge:o=Fo,print:a=Va}){let c=()=>yi(new Date(r())),A=$a(e.words,
n),h={...e,words:A,danger:null},{notice:u}=h,p=yf(h.pages,At(c())),d=p.flatMap(V=>V.blocks),g=new Set(d.map(({key:V})=>V).
filter(Boolean)),B=d.filter(({kind:V})=>V==="exercise").map(({key:V})=>V),b=!1,R=!1,P=!1,K=0,x=0,$=!1,v=!0,Q={pages:p,words:A,
notice:u,page:0,couple:""},{model:S,notify:T}=Ja(Q,ye),Y=V=>T("msg:custom",{...V,acknowledged:x}),I=(V,te)=>Y({states:{[V]:te}}),
C=new hr(r);for(let V of i.recall())C.place(V);let y=Pa({journal:C,data:h,words:A}),U=V=>{V.keeping?.state&&_(),Y(V)},N={
journal:C,words:A,today:c},j=new Sr({...N,place:t,here:n,stores:s,judge:o,now:r,send:U}),H=new Br({...N,data:h,send:Y,notice:y.
notice,print:L}),O=Bf(Promise.resolve(e.danger).then(F)).then(M);C.listen(D),i.guard(k),i.onHide(()=>j.flush());function F(V){
h.danger=V;for(let te of Object.values(V))Ef(As(te))}function M(){b=!0,R&&m()}function _(){let{state:V,saved:te}=j.state;
V==="none"?v=i.remember(C.entries()):(V==="locked"||te)&&i.forget()}function k(){let{state:V,saved:te}=j.state;return V===
"kept"?!te:V==="none"&&!v}let Z=()=>C.get(xn)?.response.country??"";function m(){let V=B.filter(te=>b||C.isDraft(te)).map(
te=>[te,y.form(te)]).filter(([,te])=>te);Y({states:Object.fromEntries(V)})}function D(V){_();for(let fe of V)g.has(fe)&&
!$&&I(fe,y.form(fe)??{answers:{},done:!1});V.includes(xn)&&Y({country:Z()});let te=V.filter(fe=>!C.isDraft(fe));te.length&&
I(qt,H.state()),te.some(fe=>he(fe).exercise===df)&&I(Xa,y.chart())}function L(V,{paper:te,country:fe}){let sn=La(fe,h);a(
Ya(V,h),{paper:te,numbers:sn,heading:h.paper.numbers}),I(qt,H.state())}function W({key:V,answers:te,done:fe}){let sn=Me(
h.exercises[he(V).exercise],te);$=!fe;try{C.put(V,sn,fe)}finally{$=!1}}function X(){K++,j.leave(),i.forget(),v=!0}function re(V){
let{key:te}=V;if(V.ready===!0)R=!0,Y({keeping:j.state,country:Z()}),m();else if(typeof V.chart=="string")I(Xa,y.chart());else if(V.
forget===!0)X();else if(j.receive(V))Y({});else if(typeof V.home=="string")I(qt,H.state());else{if(H.receive(V))return;if(V.
gone===!0)j.flush();else if(g.has(te))V.remove===!0?C.remove(te):V.answers&&typeof V.done=="boolean"&&W(V);else return}}
function oe(V){Number.isInteger(V.sent)&&(x=Math.max(x,V.sent));try{re(V)}catch(te){Y({problem:{key:V.key??"",text:A["no\
t-understood"]}}),te instanceof Ie||console.error(te.name)}}function ye(V){if(V.forget===!0){oe(V);return}let te=K,fe=()=>{
te===K&&oe(V)};P||(P=!b&&Cf(V)),b||!P?queueMicrotask(fe):O.then(fe)}async function Vn(){await O,await H.settled(),await j.
settled()}return{...S,settled:Vn}}var Cf=({ready:e,answers:t,done:n})=>!e&&!(t&&!n),yf=(e,t)=>e.map(n=>({...n,blocks:n.blocks.
map(r=>r.key?{...r,key:r.key.replace(wf,t)}:r)})),Bf=e=>new Promise(t=>{let n=setTimeout(t,mf),r=()=>{clearTimeout(n),t()};
e.then(r,r)});function Ef(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Qf="notes",Yn="head",ct="parts",Zi="aside",_a=[Yn,ct,Zi],kf=1,qi=0,ec="journal-here-blocked",bf=2e3;function tc({name:e=Qf}={}){
let t=Za(()=>globalThis.indexedDB),n=Za(()=>new BroadcastChannel(e)),r=new Set,i=()=>{for(let d of r)d()},s=()=>{globalThis.
document?.hidden||i()};n?.addEventListener("message",i);let o=null,a=()=>{o=null};async function c(d){try{if(o)return await o}catch(g){
if(!d||g.code!=="gone")throw g}return o??(o=Ff(t,e,d,a).catch(g=>{throw a(),g})),o}async function A(d,g,B=!1){for(let b=!0;;b=
!1){let R=await c(B),P;try{P=R.transaction(_a,d,{durability:"strict"})}catch(K){if(!b||K.name!=="InvalidStateError")throw vr(
K);a();continue}return xf(P,g)}}function h(){o?.then(d=>d.close(),()=>{}),a()}let u=d=>A("readonly",d);async function p(d,g){
let B=await A("readwrite",d,g);return n?.postMessage(null),B}return{async read(){try{return await u(async d=>{let{tag:g}=await _i(
d);return{bytes:Ce(...await Se(d(ct).getAll())),tag:g}})}catch(d){if(d.code==="gone")return null;throw d}},readFrom:(d,g)=>u(
async B=>{let b=await _i(B),R=Sf(d)!==b.file||g>b.length,P=R?0:await Df(B(ct),g),K=await Se(B(ct).getAll(IDBKeyRange.lowerBound(
P)));return{bytes:Ce(...K).subarray(R?0:g-P),tag:b.tag,replaced:R}}),append:(d,g)=>p(async B=>{let b=await Wi(B,g);return await Se(
B(ct).add(d.slice(),b.length)),qa(B,b.file,b.length+d.length)}),async replace(d,g){let B=g===null,R=await p(async P=>{if(!B)
await Wi(P,g);else if(await Se(P(Yn).get(qi)))throw new ae("exists");return await Se(P(ct).clear()),await Se(P(ct).add(d.
slice(),0)),qa(P,nc(),d.length)},B);return B&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),R},putAside:d=>p(
async g=>{await Wi(g,d);let B=Ce(...await Se(g(ct).getAll()));return`damaged-${await Se(g(Zi).add(B))}`}),async erase(){
if(await p(async B=>{for(let b of _a)await Se(B(b).clear())}).catch(B=>{if(B.code!=="gone")throw B}),h(),!await Uf(t,e))
throw new se("journal-here-not-erased");return{notices:[]}},watch(d){return r.size||za("addEventListener",s),r.add(d),()=>{
r.delete(d),r.size||za("removeEventListener",s)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),h()}}}function Za(e){try{return e()}catch{return null}}var nc=()=>Array.from(Ze(12),e=>e.toString(
36)).join(""),Sf=e=>e.split("/")[0];async function _i(e){let t=await Se(e(Yn).get(qi));if(!t)throw new ae("gone");return t}
async function Wi(e,t){let n=await _i(e);if(n.tag!==t)throw new ae("changed");return n}async function qa(e,t,n){let r=`${t}\
/${nc()}`;return await Se(e(Yn).put({file:t,length:n,tag:r},qi)),r}async function Df(e,t){return(await Se(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function za(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function Ff(e,t,n,r){if(!e||globalThis.isSecureContext===!1)throw new ae("unreachable",ec);let i=!1;try{
if(!n&&await rc(e,t)===!1)throw new ae("gone");let s=e.open(t,kf);s.onupgradeneeded=()=>{i=!n,i?s.transaction.abort():vf(
s.result)};let o=await Se(s);return o.onclose=r,o.onversionchange=()=>{o.close(),r()},o}catch(s){throw i?new ae("gone"):
vr(s)}}function vf(e){e.createObjectStore(Yn),e.createObjectStore(ct),e.createObjectStore(Zi,{autoIncrement:!0})}async function rc(e,t){
return(await e.databases?.())?.some(r=>r.name===t)}function xf(e,t){return new Promise((n,r)=>{let i,s=null;e.oncomplete=
()=>n(i),e.onabort=()=>r(s??vr(e.error)),t(o=>e.objectStore(o)).then(o=>{i=o},o=>{s=o instanceof ae?o:vr(o);try{e.abort()}catch{
r(s)}})})}var Se=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function vr(e){if(e instanceof
ae)return e;if(e?.name==="QuotaExceededError")return new ae("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new ae("unreachable",t?ec:"")}async function Uf(e,t){return await new Promise(n=>{let r=e.
deleteDatabase(t);r.onsuccess=r.onerror=n,r.onblocked=()=>setTimeout(n,bf)}),!await rc(e,t)}var Of=6e4;function sc(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(r,{query:i="",body:s,headers:o={},
refused:a="changed",none:c=[]}={}){let A;try{A=await t(`${e}${i}`,{method:r,body:s,headers:o,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:s?.length<Of})}catch{throw new ae("unreachable")}if(A.ok)return A;if(c.includes(
A.status))return null;throw await jf(A,a)}return{async read(){let r=await n("GET",{none:[404]});return r&&{bytes:await ic(
r),tag:xr(r)}},async readFrom(r,i){let s={"If-Match":r},o=await n("GET",{query:`?from=${i}`,headers:s}),a=o.status!==206;
return{bytes:await ic(o),tag:xr(o),replaced:a}},append:async(r,i)=>xr(await n("POST",{body:r,headers:{"If-Match":i}})),async replace(r,i){
let s=i===null;return xr(await n("PUT",{body:r,headers:s?{"If-None-Match":"*"}:{"If-Match":i},refused:s?"exists":"change\
d"}))},async putAside(r){let s=await n("POST",{query:"?aside",headers:{"If-Match":r},none:[400,404,405]});return s?(await s.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(r){let i=()=>{globalThis.document?.hidden||r()};return globalThis.
document?.addEventListener("visibilitychange",i),()=>globalThis.document?.removeEventListener("visibilitychange",i)}}}var xr=e=>e.
headers.get("ETag");async function ic(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new ae("unreachabl\
e")}}async function jf(e,t){if(e.status===412)return new ae(t);if(e.status===404)return new ae("gone");if(e.status===507)
return new ae("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new se(n[0].code,
n[0].values):new ae("unreachable")}var zi="tab",[oc,Ur]=[32,12],Rf=2e4,Gf=1e3,Or=e=>crypto.getRandomValues(new Uint8Array(e)),ac=e=>btoa(Array.from(e,t=>String.
fromCharCode(t)).join("")),cc=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0)),lc=({key:e,hold:t},n=()=>window.sessionStorage)=>({
getItem(r){try{let i=cc(n().getItem(r)),s=Ft(e,i.slice(0,Ur));return new TextDecoder().decode(s.decrypt(i.slice(Ur)))}catch{
return null}},setItem(r,i){let s=Or(Ur),o=Ft(e,s).encrypt(new TextEncoder().encode(i));if(n().setItem(r,ac(new Uint8Array(
[...s,...o]))),!t())throw new Error("The key goes with the page.")},removeItem:r=>n().removeItem(r)}),Ac=async()=>(await navigator.
serviceWorker?.getRegistration())?.active??null;async function Nf(e){let t=await Ac();return t?new Promise(n=>{let{port1:r,
port2:i}=new MessageChannel;r.onmessage=({data:s})=>n(s),setTimeout(n,Gf,null),t.postMessage({tab:e},[i])}):null}async function Mf(){
let e=window.sessionStorage.getItem(zi),t=e&&await Nf(e),n=e??ac(Or(Ur)),r=t||Or(oc),i=!!t,s=t?await Ac():null,o=()=>{i&&
s?.postMessage({tab:n,hold:r})};return setInterval(o,Rf),document.addEventListener("visibilitychange",o),window.addEventListener(
"pagehide",o),navigator.serviceWorker?.ready.then(({active:a})=>{s=a,o()}),{key:r,hold(){return i||window.sessionStorage.
setItem(zi,n),i=!0,o(),s!==null},forget(){s?.postMessage({tab:n,forget:!0}),i=!1,window.sessionStorage.removeItem(zi)}}}
async function Tf(e){let t=await fetch(e,{cache:"no-store"});if(!t.ok)throw new Error(`${t.status}`);return{key:cc((await t.
json()).key),hold:()=>!0,forget:()=>fetch(e,{method:"DELETE",keepalive:!0}).catch(()=>{})}}async function hc(e){try{return await(e?
Tf(e):Mf())}catch{return{key:Or(oc),hold:()=>!1,forget(){}}}}var fc=(e,{dangers:t,visit:n,store:r,logOut:i})=>Wa({data:{...e,danger:t},place:r?sc(r):tc(),tab:Fr({storage:()=>lc(n)}),
here:i?"hub":r?"computer":"browser"});var es="#notes=";async function uc(e){try{let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,a=>a.charCodeAt(0)),r=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),i=new TextDecoder("utf-8",{fatal:!0}),[s,o]=[
"",0];for(;;){let{done:a,value:c}=await r.read();if(a)return s+i.decode();if(o+=c.length,o>2e6)return"";s+=i.decode(c,{stream:!0})}}catch{
return""}}function pc(){if(!location.hash.startsWith(es))return"";let e=location.hash.slice(es.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function Ic(e,t,{words:n,take:r}){let i=await uc(e),s=l("h2",{tabindex:"\
-1"},n["site-handed"]),o=()=>A.remove(),a=(h,u)=>l("button",{type:"button",onclick:u},h),c=i?[a(n["site-handed-no"],o),a(
n["site-handed-yes"],()=>{o(),r(i)})]:[a(n["help-close"],o)],A=l("section",{class:"ajar site-handed"},s,l("p",{},n[i?"si\
te-handed-how":"site-handed-broken"]),i?l("p",{},n["site-handed-history"]):null,l("div",{class:"ajar-moves"},...c));t.prepend(
A),s.focus()}var Hf="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",Yf=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Lf=new RegExp(`^(?:<\\/?(?:${Hf})(?:${Yf})*\\s*\\/?>|[^<>])*$`,"i"),Vf=e=>Lf.test(e);function gc(e,t){let n={createHTML(i){
if(e.has(i)||Vf(i))return i;throw new TypeError("This markup is not part of the page.")},createScriptURL(i){if(t.includes(
i))return i;throw new TypeError("This worker is not part of the page.")}},r=window.trustedTypes?.createPolicy("ajar",n)??
n;return is(i=>r.createHTML(i)),i=>r.createScriptURL(i)}function dc(e){let t=r=>r.kind==="exercise"?{...r,exercise:e.exercises[r.key.split("@")[0]]}:r,n=e.pages.map(r=>({...r,blocks:r.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var wc=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:r})=>[n,r])));var mc=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function Cc(e){let t=e.get(
"pages"),n=[],r=mc(location.hash,t);history.scrollRestoration="manual";let i=()=>history.replaceState({...history.state,
y:window.scrollY},"");function s(a){a!==r&&(i(),r=a,history.pushState({y:0},"",`#${a+1}`))}let o=a=>{for(let c of n)c({open:a})};
return window.addEventListener("popstate",({state:a})=>{let c=mc(location.hash,t);c!==r&&(r=c,o(t[c].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",i),{open:o,get:a=>a==="page"?r:e.get(a),set(a,c){a==="page"&&s(c),e.set(
a,c)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,c){a==="msg:custom"&&n.push(c),e.on(a,c)}}}var{first:Kf,later:Jf,store:Ln,logOut:yc}=document.documentElement.dataset,Bc=pc(),Pf="store/visit.json",$f="home",Xf=6e4;
async function ts(e,t=1e3){try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(
n,t)),ts(e,Math.min(2*t,Xf))}function Wf(e,t){return{...e,send(n){e.send(n),n.forget&&t.forget(),n.forget&&_r(),n.erase&&
!Ln&&ln()&&Wn()}}}async function _f(){let[e,t]=await Promise.all([ts(Kf),hc(Ln&&Pf)]),n=dc(e),r=ts(Jf),{words:i}=n;$s(n.
leave);let s=gc(wc(n),["sw.js"]),o=document.getElementById("workbook"),a=Wf(Cc(fc(n,{dangers:r,visit:t,store:Ln,logOut:yc})),
t);o.replaceChildren();let c=o.appendChild(document.createElement("div"));Vs({model:a,el:c}),window.scrollTo(0,history.state?.
y??0),Ws(document.querySelector(".site-acts"),i,{store:Ln,logOut:yc}),Bc&&Ic(Bc,o,{words:i,take:h=>{a.open($f),a.send({import:h})}}),
window.addEventListener("beforeinstallprompt",h=>h.preventDefault()),await r,!Ln&&ln()&&Ps(s)}_f();
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
