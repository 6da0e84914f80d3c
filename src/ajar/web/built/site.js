var oc=Object.defineProperty;var Wi=e=>{throw TypeError(e)};var ac=(e,t,n)=>t in e?oc(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Ke=(e,t,n)=>ac(e,typeof t!="symbol"?t+"":t,n),Fr=(e,t,n)=>t.has(e)||Wi("Cannot "+n);var f=(e,t,n)=>(Fr(e,t,"read from private field"),n?n.call(e):t.get(e)),K=(e,t,n)=>t.has(e)?Wi("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),G=(e,t,n,r)=>(Fr(e,t,"write to private field"),r?r.
call(e,n):t.set(e,n),n),d=(e,t,n)=>(Fr(e,t,"access private method"),n);var nn=(e,t,n,r)=>({set _(i){G(e,t,i,n)},get _(){return f(e,t,r)}});var cc=["button","input","select","summary","textarea"],lc=["input","select","textarea"];function l(e,t={},...n){let r=document.
createElement(e);for(let[i,s]of Object.entries(t))i.startsWith("on")?r.addEventListener(i.slice(2),s):s===!0?r.setAttribute(
i,""):s!==!1&&s!=null&&r.setAttribute(i,s);return cc.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),lc.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(i=>i!=null)),r}var Zi=e=>e;function _i(e){Zi=e}function Nt(e,t){
e.innerHTML=Zi(t)}var _=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,i)=>{let s=t[r];return i?Number.isInteger(s)?s+1:n:["number",
"string"].includes(typeof s)?s:n}),ot=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Mt(e,t){let n=t[e.among?.item]??{},r=e.cards.filter(i=>e.among?.piles.includes(n[i.id]));return r.length?
r:e.cards}var qi=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(r=>r.id===n))};function rn(e,t){let n=0,r=!1;return{begin(){n||(n=setTimeout(()=>{r=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,r&&t(""),r=!1}}}function zi(e,t,n){let{words:r,level:i=3,small:s=!1,beside:o=[]}=n,a={...fc,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,A={...n.answers},h=0,u=null,p=0,w=n.aside??0,m=[t.why?l("p",{class:"\
ajar-why"},t.why):null,t.private?l("p",{class:"ajar-private"},t.private):null].filter(Boolean),S=l("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),b=l("div",{}),H=l("div",{class:"ajar-body"}),W=l("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},l(`h${i}`,{id:`${c}-title`},t.title),...s?[l("div",{class:"ajar-beside"},...o,Ac(m,r))]:m,
b,H,S);e.replaceChildren(W);function L(){let B=t.items.filter(R=>ot(R,A));return s&&t.together?[B]:B.map(R=>[R])}let O=B=>{
S.replaceChildren(B)},X=rn(r,O);function F(B,R){S.replaceChildren(`${B} `,l("button",{type:"button",class:"ajar-link",onclick:()=>{
A=R,O(""),n.onChange(A),N({focus:!0})}},r["put-back"]))}function Q(B,R){A={...A,[B.id]:R},hc(H),O(""),n.onChange(A),g()}
function v(){V(!0),X.begin(),p=setTimeout(T,8e3)}function T(){p&&(clearTimeout(p),p=0,V(!1),X.end())}function V(B){for(let R of u?.
fieldsets??[])R.disabled=B}function g(){if(!u)return;let{items:B,skip:R,where:Y,next:J}=u,Z=L().length;R.textContent=C(B)?
r["clear-and-skip"]:r.skip,Y.textContent=_(r["question-of"],{n:h+1,all:Z}),Y.hidden=s&&Z===1,J.textContent=h===Z-1?r.done:
r.next}let C=B=>B.some(({id:R})=>A[R]!=null);function y(B,R=!0){if(p)return;let Y=L();if(h+=B,h>=Y.length){h=Y.length-1,
v(),n.onDone(A);return}N({focus:R,again:B<0})}function x(B,R){let Y=`${c}-${B.id}`,J=l("legend",{},_(B.ask,A)),Z=B.hint?
l("p",{class:"ajar-hint",id:`${Y}-hint`},B.hint):null,ie=[Z,R.mark].filter(Boolean).map(({id:P})=>P),le=B.among?{...B,cards:Mt(
B,A)}:B,Re=a[B.kind](le,qi(le,A[B.id]),{words:r,level:i+1,group:Y,change:P=>Q(B,P),say:O,...R}),U={class:`ajar-item ajar\
-${B.kind}`,tabindex:"-1","aria-describedby":ie.join(" ")||null};return l("fieldset",U,J,Z,Re)}function N({focus:B=!1,again:R=!1}={}){
let Y=L();h=Math.max(0,Math.min(h,Y.length-1));let J=Y[h],Z=n.mark?.(J),ie=Z?l("p",{class:"ajar-mark",id:`${c}-${J[0].id}\
-mark`},Z):null,le=l("div",{class:"ajar-moves"}),Re=h>0?()=>y(-1):null,U=J.map(tn=>x(tn,{mark:ie,again:R,moves:le,back:Re})),
P=l("button",{type:"button",onclick:()=>{if(p)return;let tn=A,ic=C(J);A={...A,...Object.fromEntries(J.map(({id:sc})=>[sc,
null]))},n.onChange(A),y(1),ic&&F(r.cleared,tn)}}),ne=l("button",{type:"button",onclick:()=>{p||(O(""),y(1))}}),ge=l("p",
{class:"ajar-where"});u={items:J,skip:P,where:ge,next:ne,fieldsets:U},b.replaceChildren(),le.replaceChildren(P,ne),Re&&le.
prepend(l("button",{type:"button",onclick:Re},r.back));let en=U.length===1;ie&&en&&U[0].lastElementChild.before(ie),H.replaceChildren(
ge,...ie&&!en?[ie]:[],...U,le),g(),n.onMove?.(h),B&&(U[0].focus({preventScroll:!0}),ge.scrollIntoView({block:"nearest"}))}
function M(B){if(b.replaceChildren(),!B||!n.help||w>B.kinds.length)return null;let R=()=>{w=B.kinds.length+1,n.onAside?.(
w),b.replaceChildren(),H.querySelector("[tabindex]").focus()},{help:Y,needs:J}=n;return b.append(Y.notice(B,{level:i+1,aside:R,
needs:J})),b.querySelector("[tabindex]")}function $(B,{focus:R=!1,danger:Y=null}={}){u=null;let J=l(`h${i+1}`,{tabindex:"\
-1"},r["what-you-said"]);H.replaceChildren(l("div",{class:"ajar-reflection"},J,...B.flatMap(ie=>vr(ie,i+2)),n.below?.()??
null),l("div",{class:"ajar-moves"},l("button",{type:"button",onclick:()=>{h=0,N({focus:!0,again:!0})}},r.change),l("butt\
on",{type:"button",onclick:()=>{let ie=A;A={},h=0,w=0,n.onAside?.(0),n.onStartOver(),N({focus:!0}),F(r["started-over"],ie)}},
r["start-over"])));let Z=M(Y);R&&(Z??J).focus()}function j(B){let R=H.contains(document.activeElement);R&&u&&!p||(T(),A=
{...B.answers},B.done?$(B.reflection,{focus:R,danger:B.danger}):(h=B.at??Math.max(0,L().findIndex(Y=>Y.some(({id:J})=>A[J]==
null))),N()))}let{done:D,reflection:I,danger:k}=n;return j({answers:A,at:n.at,done:D,reflection:I,danger:k}),{update:j,release:T,
say:B=>{T(),O(B)}}}var Ac=(e,t)=>e.length?l("details",{},l("summary",{},t["why-this"]),...e):"";function hc(e){for(let t of e.
querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var vr=({
heading:e,said:t,words:n},r)=>[e?l(`h${r}`,{},e):null,t.length>1?l("ul",{class:"ajar-said"},...t.map(i=>l("li",{},i))):t.
length?l("p",{class:"ajar-said"},t[0]):null,...n.map(i=>l("p",{},i))].filter(Boolean),fc={ruler(e,t,{group:n,change:r}){
let i=Array.from({length:11},(s,o)=>l("label",{class:"ajar-number"},l("input",{type:"radio",name:n,value:o,checked:t===o,
onchange:()=>r(o),"aria-describedby":o===0?`${n}-low`:o===10?`${n}-high`:null}),l("span",{},`${o}`)));return l("div",{class:"\
ajar-scale"},l("div",{class:"ajar-numbers"},...i),l("p",{class:"ajar-anchors"},l("span",{id:`${n}-low`},l("b",{},"0"),` ${e.
low}`),l("span",{id:`${n}-high`},l("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:r,change:i}){let{chosen:s,own:o}=t||
{chosen:[],own:""},a=()=>i(s.length||o.trim()?{chosen:[...s],own:o}:null),c=e.many?"checkbox":"radio",A=e.cards.map(u=>l(
"input",{type:c,name:r,value:u.id,checked:s.includes(u.id),onchange:p=>{e.many?s=s.filter(w=>w!==u.id).concat(p.target.checked?
u.id:[]):(s=[u.id],o="",h&&(h.value="")),a()}})),h=e.own?l("input",{type:"text",value:o,maxlength:500,oninput:u=>{o=u.target.
value,!e.many&&o.trim()&&(s=[],A.forEach(p=>{p.checked=!1})),a()}}):null;return l("div",{class:"ajar-cards"},l("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((u,p)=>l("label",{class:"ajar-card"},A[p],l("span",{},u.
text))),h?l("label",{class:"ajar-own"},l("span",{},e.own),h):null)},text(e,t,{words:n,change:r}){let i=l(e.long?"textare\
a":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:s=>r(s.target.value.trim()?s.target.value:
null)});return e.long&&(i.value=t??""),l("label",{class:"ajar-words"},l("span",{},n["own-words"]),i)},list(e,t,{words:n,
change:r}){let i=l("div",{}),s=()=>{let u=[...i.querySelectorAll("input")].map(p=>p.value).filter(p=>p.trim());r(u.length?
u:null)},o=()=>[...i.children].forEach((u,p)=>{u.querySelector("label > span").textContent=_(n.line,{n:p+1}),u.querySelector(
"button").setAttribute("aria-label",_(n["remove-line"],{n:p+1}))}),a=l("button",{type:"button",class:"ajar-link",onclick:()=>{
A(""),i.lastElementChild.querySelector("input").focus()}},n["add-line"]),c=()=>{o(),a.hidden=i.children.length>=e.most},
A=u=>{let p=l("div",{class:"ajar-line"},l("label",{class:"ajar-words"},l("span",{}),l("input",{type:"text",value:u,maxlength:2e4,
oninput:s})),l("button",{type:"button",class:"ajar-remove",onclick:()=>{let w=p.nextElementSibling||p.previousElementSibling;
p.remove(),w||A(""),c(),s(),(w||i.firstElementChild).querySelector("input").focus()}},"×"));i.append(p),c()},h=t||[];for(let u=0;u<
Math.max(e.lines,h.length);u++)A(h[u]??"");return l("div",{class:"ajar-lines"},i,a)},date(e,t,{words:n,change:r}){return l(
"label",{class:"ajar-words"},l("span",{},n["pick-date"]),l("input",{type:"date",value:t??"",oninput:i=>r(i.target.value||
null)}))}};var es=[1,1],uc=[0,0],pc="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ic=new RegExp(`(${pc})|[.…]+|[\
!?;\\n]`,"gu"),gc=/[\u0300-\u036f'’‘ʼ]/g,dc=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,xr=new WeakMap;function Hn(e,t){
xr.has(t)||xr.set(t,Cc(t));let{passes:n,kinds:r,learned:i}=xr.get(t),{line:s,places:o}=Ec(e),a=s;for(let[u,p]of ns(n,s))
a=a.slice(0,u)+a.slice(u,p).replace(/[^ ]/g,"_")+a.slice(p);let c=Object.entries(r).flatMap(([u,p])=>ns(p,a).map(([w,m])=>({
kind:u,start:w,end:m-1}))),A=i?wc(c,s,i):c,h=(u,p)=>u.span[0]-p.span[0]||u.span[1]-p.span[1]||(u.kind<p.kind?-1:+(u.kind>
p.kind));return A.map(({kind:u,start:p,end:w})=>({kind:u,span:[o[p][0],o[w][1]]})).sort(h)}function wc(e,t,n){let{weights:r,
kinds:i,limit:s,least:o}=n,a=mc(t,n),c=a.slice(1).map((b,H)=>[...a[H],...b]),A=b=>{let H=new Set(b.flatMap(W=>W.places));
return ts(r,H)/Math.sqrt(H.size)},h=[...a,...c];if(e.length)return Ur(h,A)[1]>o?e:[];let u=h.filter(b=>b.length>4),[p,w]=Ur(
u,A);if(!(w>s))return[];let m=new Set(p.flatMap(b=>b.places.slice(0,2))),[S]=Ur(Object.keys(i),b=>ts(i[b],m));return[{kind:S,
start:p[0].start,end:p.at(-1).start}]}function mc(e,{numbers:t,weights:n}){let r=es,i=[[]];for(let s of e.matchAll(/[^ ]+/g)){
let o=s[0]===".",a=o?es:t.get(s[0])??uc,c=[[0,a[0]],[1,a[1]],[r[0],a[0]],[r[1],a[1]]],A=([h,u],p)=>((p*16411+h)*16411+u)%
n.length;i.at(-1).push({start:s.index,places:c.map(A)}),r=a,o&&i.push([])}return i.filter(s=>s.length)}var Ur=(e,t)=>e.map(
n=>[n,t(n)]).reduce((n,r)=>r[1]>n[1]?r:n,[null,-1/0]),ts=(e,t)=>[...t].reduce((n,r)=>n+e[r%e.length],0),is=(e,{kinds:t,notices:n})=>Object.
entries(n).find(([r])=>e.some(({kind:i})=>t[i]===r))?.[1]??null;function ns(e,t){let n=[];for(let r=0;r<t.length;){e.lastIndex=
r;let i=e.exec(t);i&&n.push([r,e.lastIndex]),r=i?e.lastIndex:t.indexOf(" ",r)+1||t.length}return n}function Cc({lists:e,
passes:t,phrases:n,learned:r}){let i={};for(let[a,c]of Object.entries(e))i[a]=rs(c,i);let s=a=>new RegExp(a.map(c=>rs(c,
i)).join("|"),"y"),o=Object.entries(n).map(([a,c])=>[a,s(c)]);return{passes:s(t),kinds:Object.fromEntries(o),learned:r&&
Bc(r)}}function Bc({same:e,concepts:t,weights:n,kinds:r,limit:i,least:s}){let o=new Map,a=2;for(let h of e){for(let u of h.
split(" "))o.set(u,[a,a]);a++}for(let[h,u]of t.entries())for(let p of u.split(" "))o.set(p,[a++,2+e.length+h]);let c=h=>[
...h.join("")].map(u=>u.charCodeAt(0)-87),A=Object.entries(r).map(([h,u])=>[h,c(u)]);return{numbers:o,weights:c(n),kinds:Object.
fromEntries(A),limit:i,least:s}}function rs(e,t){return`(?:${(e.match(dc)??[]).map(i=>i==="("||i==="["?"(?:(?:":i===")"?
"))":i==="]"?"))?":i==="|"?"|":i==="..."?"(?:[^ .]+ ){0,4}":i[0]==="<"?t[i.slice(1,-1)]:yc(i)).join("")})`}function yc(e){
let t=ss(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=r=>r?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var ss=e=>e.normalize("NFKD").replace(gc,"").toLowerCase();function Ec(e){let t="",n=[];for(let r of e.
matchAll(Ic)){if(/[.…]/.test(r[0])&&r[0]!==".")continue;let i=`${r[1]?ss(r[1]):"."} `;t+=i;for(let s=0;s<i.length;s++)
n.push([r.index,r.index+r[0].length])}return{line:t,places:n}}function os({title:e,close:t,bar:n,parts:r}){let i=()=>{o.close?o.close():o.remove()},s=l("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),o=l("dialog",{class:"ajar ajar-help","aria-labelledby":s.id,onclose:()=>o.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),i())}},n,s,...r,l("div",{class:"ajar-moves"},l("button",{type:"b\
utton",onclick:i},t)));document.body.append(o),o.showModal?o.showModal():o.setAttribute("open",""),s.focus()}var as=["emergency","crisis","violence","agency","worried","child"],Qc=["crisis","violence"],As='a[href$="#Help-lines"]',
Be=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function cs(){for(let e of Be().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Be().listeners.delete(e),e.shown||(e.shown=t)}}function kc(e,{zone:t="",
languages:n=[]}){let r=a=>a.endsWith("/")?t.startsWith(a):t===a,i=e.find(({zones:a})=>a.some(r));if(i)return i.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let s=e.find(a=>a.home);return s?s.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:c})=>c===a))??""}function hs(e,t,n){let r=Object.values(t).flatMap(o=>typeof o=="st\
ring"||Array.isArray(o)?o:o?.own??[]);for(let o of Object.values(n)){let a=r.flatMap(A=>Hn(A,o)),c=is(a,o);if(c)return{...c,
kinds:[...new Set(a.map(({kind:A})=>A))].sort()}}let i=e.filter(({id:o,kind:a})=>a==="ruler"&&t[o]!=null),s=Object.values(
n)[0]?.["rulers-at-zero"];return s&&i.length===3&&i.every(({id:o})=>t[o]===0)?{...s,kinds:[]}:null}var Or=(e,t)=>t.flatMap(
n=>e.lines.filter(r=>r.topic===n)),jr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?l("span",{class:"ajar-unbroken"},t):t),
ls=e=>`tel:${e.match(/\d+/)[0]}`;function fs({words:e,countries:t=[],leave:n,onCountry:r=()=>{}}){t.length&&(Be().countries=
t);let i=()=>Be().countries,s=()=>Be().chosen||kc(i(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),o=()=>i().find(Q=>Q.code===s());function a(Q){Be().chosen=Q,cs();for(let{element:v,draw:T}of Be().
listeners)T(v)}function c(Q,v){return v(Q),Be().listeners.add({element:Q,draw:v,shown:!1}),queueMicrotask(cs),Q}let A=Q=>c(
l("div",{}),v=>v.replaceChildren(...Q())),h=()=>{let Q=[...i(),{code:"-",country:e["help-elsewhere"]}],v=l("select",{onchange:()=>{
a(v.value),r(v.value)}},...Q.map(T=>l("option",{value:T.code},T.country)));return c(v,()=>{v.value=o()?.code??"-"}),l("l\
abel",{class:"ajar-help-where"},l("span",{},e["help-in"]),v)},u=({say:Q,to:v},T)=>{if(/^(tel|sms):/.test(v))return l("a",
{class:T?"ajar-reach":"ajar-reach ajar-first",href:v},l("span",{},...jr(Q)));let V=l("span",{},Q),g=l("button",{type:"bu\
tton",class:"ajar-link","aria-label":_(e["help-copy-what"],{address:v}),onclick:async()=>{await bc(v,V)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return l("p",{class:"ajar-chat"},V," ",g)},p=Q=>l("li",{},l("p",{class:"ajar-for"},Q.
for_what),l("p",{class:"ajar-hint"},[Q.name,Q.hours,Q.languages].filter(Boolean).join(". ")),l("div",{class:"ajar-ways"},
...Q.reach.map(u))),w=({emergency:Q,note:v})=>l("li",{class:"ajar-now"},l("p",{class:"ajar-for"},e["help-danger"]),v?l("\
p",{class:"ajar-hint"},v):null,l("div",{class:"ajar-ways"},l("a",{class:"ajar-reach",href:ls(Q)},_(e["help-call"],{number:Q})))),
m=Q=>A(()=>{let v=o();if(!v)return[l("p",{},e["help-elsewhere-how"])];let T=Q.flatMap(V=>V==="emergency"?w(v):Or(v,[V]).
map(p));return[l("ul",{class:"ajar-help-lines"},...T)]});function S(){os({title:e["help-title"],close:e["help-close"],bar:l(
"div",{class:"ajar-help-bar"},h(),Rr({words:e,leave:n})),parts:[l("p",{},e["help-lead"]),m(as),l("p",{class:"ajar-hint"},
e["help-trace"]),l("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function b({title:Q,text:v,now:T,lines:V,kinds:g,
countries:C},{level:y,aside:x,needs:N}){return C&&!F()&&(Be().countries=C),l("section",{class:"ajar-danger"},l(`h${y}`,{
tabindex:"-1"},Q),l("p",{},v),g.length?null:N?.()??null,h(),m(V),l("ul",{class:"ajar-todo"},...T.map(M=>l("li",{},M))),l(
"p",{class:"ajar-hint"},e["help-trace"]),l("button",{type:"button",class:"ajar-link",onclick:x},e["help-aside"]))}let H=()=>l(
"button",{type:"button",class:"ajar-get-help",onclick:S},e["help-get"]);function W({emergency:Q,...v}){let V=Qc.map(C=>Or(
v,[C])[0]?.reach??[]).flatMap(C=>["tel:","sms:"].map(y=>C.find(({to:x})=>x.startsWith(y))));return[{say:_(e["help-call"],
{number:Q}),to:ls(Q)},...V.filter(Boolean)]}let L=(Q=`${e["help-line"]} `)=>A(()=>{let v=o(),T=(v?W(v):[]).flatMap(({say:C,
to:y},x)=>[x?" · ":"",l("a",{href:y},...jr(C))]),V=l("button",{type:"button",class:"ajar-link",onclick:S},e["help-get"]),
g=l("span",{class:"ajar-off-paper"},T.length?" · ":"",V);return[l("p",{class:"ajar-help-line"},Q,...T,g)]});function O(Q){
if(!F())return;let[v]=[...Q.querySelectorAll(As)].reverse();v?.closest("p, ul").after(L(""));for(let T of Q.querySelectorAll(
"details"))T.open=T.querySelector("summary").textContent===o()?.country}let X=()=>A(()=>{let Q=o();return Q?[l("p",{},l(
"b",{},`${e["help-title"]}, ${Q.country}`)),l("p",{},`${e["help-danger"]} ${_(e["help-call"],{number:Q.emergency})}`),l(
"ul",{},...Or(Q,as).map(({for_what:v,name:T,reach:V,hours:g})=>l("li",{},...jr(`${v}: ${T}. ${V.map(({say:C})=>C).join("\
 · ")}. ${g}.`))))]:[l("p",{},e["help-elsewhere-how"])]}),F=()=>i().length>0;return{open:S,notice:b,button:H,line:L,addNumbers:O,
text:X,choose:a,code:s,isKnown:F}}var Rr=({words:e,leave:t})=>l("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function us(e){if(Be().open){Be().open=e;return}Be().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(As)&&(t.preventDefault(),t.stopPropagation(),Be().open())},{capture:!0})}async function bc(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var ps="about:blank";function Gr(e){ps=e}function Nr(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(ps)}function Is(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",r=>{r.repeat||(n=r.key==="Shift"?[...n,r.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Nr()))},{capture:!0})}function gs(e,t,{words:n,group:r,change:i,say:s}){let o={...t},a={},c=e.piles.map(w=>(a[w.id]=l("span",{}),l("li",{class:"\
ajar-pile",ondragover:m=>{m.preventDefault(),m.currentTarget.classList.add("ajar-over")},ondragleave:m=>m.currentTarget.
classList.remove("ajar-over"),ondrop:m=>{m.preventDefault(),m.currentTarget.classList.remove("ajar-over");let S=u[m.dataTransfer.
getData("text/plain")]?.[w.id];S&&!S.matches(":disabled")&&(S.checked=!0,h(S.dataset.card,w))}},a[w.id]))),A=()=>e.piles.
forEach(w=>{a[w.id].textContent=_(n["pile-count"],{pile:w.text,n:Object.values(o).filter(m=>m===w.id).length})}),h=(w,m)=>{
o[w]=m.id,A(),i({...o}),s(_(n.moved,{card:e.cards.find(S=>S.id===w).text,pile:m.text}))},u={},p=e.cards.map(w=>{u[w.id]=
{};let m=`${r}-${w.id}`;return l("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:S=>S.dataTransfer.setData(
"text/plain",w.id)},l("legend",{},w.text),l("div",{class:"ajar-into"},...e.piles.map(S=>{let b=l("input",{type:"radio",name:m,
value:S.id,"data-card":w.id,checked:o[w.id]===S.id,onchange:()=>h(w.id,S)});return u[w.id][S.id]=b,l("label",{},b,l("spa\
n",{},S.text))})))});return A(),l("div",{},l("p",{class:"ajar-hint"},n["sort-how"]),l("ul",{class:"ajar-piles"},...c),...p)}function Mr(e,{words:t,label:n,question:r,act:i}){let s=e.querySelector("button, input"),o=[...e.childNodes],a=(h,u)=>l(
"button",{type:"button",onclick:()=>{e.replaceChildren(...o),s.focus(),u()}},h),c=a(t["home-no"],()=>{}),A=l("div",{class:"\
ajar-moves"},c,a(n,i));e.replaceChildren(l("p",{},r),A),c.focus()}function Yn(e){let n=l("button",{type:"button",onclick:()=>Mr(
r,e)},e.label),r=l("div",{class:"ajar-twice"},n);return r}function Ln(e,t){let n=!1,r=!1,i=()=>{r=n,n||t()};function s(){n=!0;let o=new AbortController,a=()=>{o.abort(),setTimeout(
()=>{n=!1,r&&i()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,a,{signal:o.signal,capture:c!==
"blur"})}for(let o of["pointerdown","keydown"])e.addEventListener(o,s);return i}function ds(e,t){let n=a=>[...e.querySelectorAll(
a)],r=n("details[open] > summary").map(a=>a.textContent),i=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=r.includes(a.textContent);if(i===!1)return;let s=n("summary, button").
find(a=>a.textContent===i),o=s??e.querySelector("h2, p");s||(o.tabIndex=-1),o.focus({preventScroll:!0})}function ws({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,r=l("span",
{}),i=l("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),s=l("p",{class:"ajar-problem",role:"alert"}),o=l(
"div",{}),a=l("section",{class:"ajar-keeping","aria-label":e["keep-title"]},s,o),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},A=c,h=!1,u=!1,p=!1,w=!1,m=!1,S=(D,I,k={})=>l("button",{type:"button",onclick:I,...k},D),b=D=>{D.tabIndex=
-1,D.focus()},H=()=>o.querySelector(".ajar-change"),W=()=>c.state==="kept"&&!c.reopen;function L(D,I=D){i.dataset.short=
I,r.textContent!==D&&(r.textContent=D)}function O(){let D=c.problem?e["keep-unsaved"]:e["keep-saving"],[I,k]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[D],lost:[e["keep-lost"]]}[m?"lost":c.state];i.classList.toggle("ajar-state-lost",m),L(I,k),i.dataset.
longest=c.state==="kept"?e["keep-saved"]:"",s.textContent!==c.problem&&(s.textContent=c.problem),s.hidden=!c.problem}function X(){
c={...c,saved:!1},O()}function F(){O(),A=c,W()?o.replaceChildren(u?C("change"):M()):c.state!=="none"?o.replaceChildren(C(
"unlock")):h?o.replaceChildren(C(c.exists?"open":"start")):o.replaceChildren(w?V():T())}let Q=()=>{h=!0,F(),o.querySelector(
"input").focus()},v=()=>c.hosted?l("p",{},e["keep-hub"]):null;function T(){return l("div",{class:"ajar-choose"},l("p",{class:"\
ajar-title"},e["keep-title"]),l("p",{},e[c.exists?"keep-there":"keep-why"]),c.here?l("details",{},l("summary",{},e["keep\
-tab"]),l("p",{},e["keep-tab-how"])):null,v(),l("div",{class:"ajar-moves"},S(e["keep-nothing"],()=>{w=!0,F(),b(i)}),S(e[c.
exists?"keep-open":"keep-start"],Q)))}let V=()=>l("p",{},S(e[c.exists?"keep-open":"keep-start"],Q,{class:"ajar-link"}));
function g(){let I=["none","weak","fair","good","strong"].map(k=>e[`keep-strength-${k}`]).reduce((k,B)=>B.length>k.length?
B:k);return l("p",{class:"ajar-strength","aria-live":"polite","data-longest":I},l("span",{},e["keep-strength-none"]))}function C(D){
let I=D==="start"||D==="change",k={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-chan\
ge"]}[D],B=l("input",{id:`${n}-words`,type:"password",spellcheck:"false","aria-describedby":`${n}-how`,oninput:()=>{I&&t(
{strength:B.value})}}),R=l("input",{id:`${n}-again`,type:"password",spellcheck:"false"}),Y=l("div",{},l("label",{for:`${n}\
-again`},e["keep-again"]),R),J=l("p",{class:"ajar-problem",role:"alert",hidden:!0}),Z=l("input",{id:`${n}-place`,type:"t\
ext",spellcheck:"false",value:c.place,onchange:()=>t({place:Z.value})}),ie=g(),le=()=>{if(!B.value){B.focus();return}if(J.
hidden=!0,I&&B.type==="password"&&R.value!==B.value){J.textContent=e["keep-again-differs"],J.hidden=!1,R.focus();return}
D==="change"?t({change:B.value},{awaited:!0}):t({[D==="start"?"keep":"unlock"]:B.value,place:Z.value},{awaited:!0}),L(e["\
keep-opening"]),B.value="",R.value="",ie.firstChild.textContent=e["keep-strength-none"]},Re=()=>{h=!1,u=!1,F(),D==="chan\
ge"?H().focus():b(i)},U=l("details",{},l("summary",{},e["keep-where"]),l("label",{for:`${n}-place`},e["keep-place"]),Z);
return l("form",{class:"ajar-ask",onsubmit:P=>{P.preventDefault(),le()}},l(c.state==="locked"?"h1":"p",{class:"ajar-titl\
e"},k),v(),D==="change"?l("p",{},e["keep-change-how"]):null,I?l("p",{},e["keep-no-way-back"]):null,D==="start"&&c.here===
"browser"?l("p",{},e["keep-browser"]):null,l("label",{for:`${n}-words`},e[D==="change"?"keep-new":"keep-passphrase"]),l(
"p",{class:"ajar-hint",id:`${n}-how`},e[I?"keep-how":"keep-how-open"]),B,I?ie:null,I?Y:null,l("label",{class:"ajar-card"},
l("input",{type:"checkbox",onchange:({target:P})=>{B.type=P.checked?"text":"password",Y.hidden=P.checked,J.hidden=!0}}),
l("span",{},e["keep-see"])),I?J:null,D==="change"||c.here?null:U,l("div",{class:"ajar-moves"},D==="unlock"?null:S(e["kee\
p-not-now"],Re),l("button",{type:"submit"},k)),I?null:N(),D==="start"&&c.here?x():null)}let y=()=>S(e["keep-copy"],()=>t(
{take:"sealed"}));function x(){let D={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},I=l("input",{type:"\
file",onchange:async()=>{let R=new Uint8Array(await I.files[0].arrayBuffer()),Y=()=>t({bring:R},{awaited:!0});I.value="",
c.exists?Mr(B,{...D,act:Y}):Y()}}),k=l("label",{class:"ajar-words"},l("span",{},e["keep-bring"]),I),B=l("div",{class:"aj\
ar-twice"},k);return B}function N(){let D=Yn({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"\
saved"})});return l("details",{},l("summary",{},e["keep-forgot"]),l("p",{},e["keep-forgot-how"]),...c.here?[l("p",{},e["\
keep-copy-forgot"]),y(),x()]:[],l("p",{},e["keep-erase-how"]),D)}function M(){let D=l("select",{id:`${n}-minutes`,onchange:()=>t(
{minutes:Number(D.value)})},...[...new Set([5,15,30,60,c.minutes])].sort((I,k)=>I-k).map(I=>l("option",{value:I,selected:I===
c.minutes},_(e["keep-minutes"],{n:I}))));return l("div",{class:"ajar-kept"},S(e["keep-lock"],()=>{L(e["keep-opening"]),t(
{lock:!0},{awaited:!0})}),S(e["keep-change"],()=>{u=!0,p=!1,F(),o.querySelector("input").focus()},{class:"ajar-change"}),
l("p",{class:"ajar-changed",role:"status"},p?e["keep-changed"]:""),l("details",{},l("summary",{},e[c.here?"keep-more":"k\
eep-where"]),...c.here?[l("p",{},e["keep-copy-how"]),y()]:[l("p",{},c.place)],c.copied?l("p",{},_(e["keep-copied"],{program:c.
copied})):null,l("label",{for:`${n}-minutes`},e["keep-idle"]),D))}function $(D){if(D.strength!=null){let I=o.querySelector(
".ajar-strength > span");I&&(I.textContent=D.strength);return}if(D.changed){u=!1,F(),o.querySelector(".ajar-changed").textContent=
e["keep-changed"],p=!0,H().focus();return}c={...c,...D},c.state==="kept"&&(h=!1),W()||(u=!1),O(),j()}let j=Ln(o,()=>{let D=A;
if(D.state===c.state&&D.exists===c.exists&&D.minutes===c.minutes&&D.here===c.here&&!!D.reopen==!!c.reopen&&!!D.hosted==!!c.
hosted&&o.firstChild){A=c;return}let k=h&&D.place!==c.place;F(),D.state!==c.state&&D.state!=="none"?b(i):k&&o.querySelector(
"input").focus()});return F(),{line:i,more:a,update:$,begin:X,setLost:D=>{m=D,O()},say:D=>{s.textContent=D,s.hidden=!1}}}function ms(e,{sentence:t,wide:n,narrow:r,columns:i,rows:s},o){if(!t){e.replaceChildren(l("p",{class:"ajar-empty"},o["ch\
art-empty"]));return}let a=(A,h)=>{let u=l("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":t});return Nt(u,
A),u.firstElementChild.setAttribute("aria-hidden","true"),u},c=e.querySelector("details")?.open??!1;e.replaceChildren(l(
"figure",{class:"ajar-chart"},l("figcaption",{},t),a(n,"wide"),a(r,"narrow"),l("details",{open:c},l("summary",{},o.table),
l("table",{},l("thead",{},l("tr",{},...i.map(A=>l("th",{scope:"col"},A)))),l("tbody",{},...s.map(([A,...h])=>l("tr",{},l(
"th",{scope:"row"},A),...h.map(u=>l("td",{},u??"–")))))))))}var Cs=(e,t)=>e.find(n=>n.id===t)?.text??t,Sc=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function Bs(e,t){
switch(e.kind){case"choice":return[...t.chosen.map(n=>Cs(e.cards,n)),t.own.trim()].filter(Boolean);case"sort":return e.cards.
filter(n=>t[n.id]).map(n=>`${n.text}: ${Cs(e.piles,t[n.id])}`);case"date":return[Sc(t)];case"list":return t.map(n=>n.trim());default:
return[`${t}`.trim()]}}function ys({items:e},t){let n={};for(let r of e){let i=t[r.id];if(!(i==null||!ot(r,n)))if(r.kind===
"choice"){let o=(r.among?Mt(r,n):r.cards).map(c=>c.id).filter(c=>i.chosen.includes(c)),a=i.own?.trim()?i.own:"";(o.length||
a)&&(n[r.id]={chosen:o,own:a})}else if(r.kind==="sort"){let s=r.cards.filter(o=>i[o.id]).map(o=>[o.id,i[o.id]]);s.length&&
(n[r.id]=Object.fromEntries(s))}else if(r.kind==="list"){let s=i.filter(o=>o.trim());s.length&&(n[r.id]=s)}else`${i}`.trim()&&
(n[r.id]=i)}return n}var Es=(e,t)=>_(e.ask,t);var Dc=new Set(["autorestarting","dead","restarting","terminating"]),Fc=4e3;function Qs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:r,connectionStatusChanged:i}=e?.kernel??{};if(!r?.connect||!i?.connect)return()=>{};let s=0,o=(c,A)=>{
Dc.has(A)&&t()},a=(c,A)=>{clearTimeout(s),A==="disconnected"?t():A==="connecting"?s=setTimeout(t,Fc):n()};return r.connect(
o),i.connect(a),()=>{clearTimeout(s),r.disconnect(o),i.disconnect(a)}}function ks({words:e,answered:t}){let n=new Set,r=!1,
i=()=>t().map(([c,A])=>{let h=ys(c,A),u=c.items.filter(p=>p.id in h).map(p=>[Es(p,h),...Bs(p,h[p.id])].join(`
`));return[c.title,...u].join(`

`)}).join(`


`);async function s(c){let A=i(),h=l("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});h.value=A,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(A)}catch{if(c.append(h),h.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function o(c={}){let A=l("div",{class:"ajar-\
lost",hidden:!r,...c},l("p",{},e.lost),l("div",{class:"ajar-moves"},l("button",{type:"button",onclick:()=>s(A)},e["lost-\
copy"]),l("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),l("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(A),A}function a(c){r=c;for(let A of n)A.hidden=!c}return{line:o,set:a,isLost:()=>r,forget:c=>n.delete(
c)}}function bs(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let i=l("select",{onchange:()=>{n=i.value}},...Object.entries(t).map(([s,o])=>l("option",{value:s,selected:s===n},o)));return l(
"label",{},e["home-paper"]," ",i)},value:()=>n}}function Ss(e,{words:t,send:n,open:r,help:i}){let s=l("p",{class:"ajar-status",role:"status","aria-live":"polite"}),o=rn(
t,O=>s.replaceChildren(O)),a=O=>{o.begin(),n(O)},c=l("div",{}),A={},h="",u=0,p=bs(t);e.replaceChildren(l("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),s);let w=(O,X)=>l("button",{type:"button",onclick:X},O),m=O=>l("div",{class:"\
ajar-reflection"},...O.flatMap(X=>vr(X,3))),S=(O,X,F)=>Yn({words:t,label:O,question:X,act:()=>a(F)}),b=()=>{let O=l("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{O.files[0]&&a({import:await O.files[0].text()}),O.value=
""}});return l("label",{class:"ajar-words"},l("span",{},t["home-bring"]),O)},H=Ln(c,()=>{let O=JSON.stringify(A);O!==h&&
(h=O,ds(c,W))});function W(){let O=(Q,v)=>w(v,()=>a({take:Q})),X=u>(A.danger?.kinds.length??0)?null:A.danger,F=()=>{u=X.
kinds.length+1,W(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(X?i.notice(X,{level:2,aside:F}):"",l("p",
{class:"ajar-welcome",tabindex:"-1"},A.welcome),A.section?l("div",{class:"ajar-moves"},w(t["home-go-on"],()=>r(A.section))):
"",A.due?.length?l("ul",{},...A.due.map(Q=>l("li",{},Q))):"",A.plan?.length?l("h2",{},t["home-plan"]):"",A.plan?.length?
m(A.plan):"",A.plan?.length&&!X?i.line():"",...(A.earlier??[]).filter(({plan:Q})=>Q.length).map(({title:Q,plan:v})=>l("d\
etails",{},l("summary",{},`${t["home-plan"]}, ${Q}`),m(v))),l("details",{},l("summary",{},t["home-take"]),l("p",{},t["ho\
me-not-encrypted"]),l("div",{class:"ajar-take"},...X?[]:[w(t["home-take-plan"],()=>a({take:"plan",paper:p.value(),country:i.
code()})),p.element(),O("calendar",t["home-take-calendar"]),A.danger?"":O("calendar-line",t["home-take-calendar-line"])],
O("check-ins",t["home-take-check-ins"]),O("everything",t["home-take-everything"])),b()),A.something?l("details",{},l("su\
mmary",{},t["home-end"]),l("p",{},t["home-anew-how"]),S(t["home-anew"],t["home-anew-sure"],{restart:!0}),l("p",{},t["hom\
e-erase-how"]),S(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:O=>{o.end(),A=O,H()},settle:o.end,say:(O,X="")=>{
o.end();let F=l("div",{class:"ajar-text"});Nt(F,X),s.replaceChildren(O,F),s.scrollIntoView({block:"nearest"})}}}function Ds({
name:e,type:t,data:n}){let r=Uint8Array.from(atob(n),s=>s.charCodeAt(0)),i=URL.createObjectURL(new Blob([r],{type:t}));l(
"a",{href:i,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(i),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var sn=window.ajarShown,Fs="needs@",vc={};function xc(){let e=document.
getElementById("ajar-style")??document.head.appendChild(l("style",{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=
t)}function vs({model:e,el:t}){xc();let n=e.get("pages"),r=e.get("words"),i=new Map,s=new Map,o=new Map,a=[],c=I=>a.push(
I),A=null,h=!1,u=!1,p=new Map,w=Math.min(e.get("page"),n.length-1);t.classList.add("ajar");let m=l("div",{class:"ajar-pa\
ge"}),S=I=>n.flatMap(({blocks:k})=>k).find(k=>k.kind==="exercise"&&k.key===I)?.exercise,b=ks({words:r,answered:()=>[...s].
map(([I,{answers:k}])=>[S(I),k]).filter(([I,k])=>I&&Object.keys(k??{}).length)}),H=0,W=I=>{if(clearTimeout(H),H=0,b.set(
I),A?.setLost(I),I)for(let k of o.keys())i.get(k)?.release()},L=(I,{awaited:k=!1}={})=>{try{e.send(I)}catch{W(!0);return}
k&&!H&&(H=setTimeout(()=>W(!0),8e3))},O=fs({words:r,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>X(),
onCountry:I=>L({country:I})}),X=()=>{L({forget:!0}),Nr()},F=(I,k,B)=>(i.set(I.key,B),s.has(I.key)&&B.update(s.get(I.key)),
k),Q={html(I){let k=l("div",{class:"ajar-text"});return Nt(k,I.html),O.addNumbers(k),k.addEventListener("click",B=>{let R=B.
target.closest("a"),Y=n.findIndex(({id:J})=>J&&R?.getAttribute("href")===`${J}.ipynb`);Y<0||(B.preventDefault(),y(Y))}),
k},home(I){let k=l("div",{});return F(I,k,Ss(k,{words:r,send:Y=>{Y.import&&i.get("chart")?.begin(),L(Y)},open:Y=>y(n.findIndex(
({id:J})=>J===Y)),help:O})),L({home:I.key}),k},exercise(I){let k=l("div",{}),B=b.line(A?{}:{role:"alert"});o.set(I.key,k);
let R=(Y,J)=>{A?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Z=window.ajarSent;p.set(I.key,Z),
L({key:I.key,...Y,sent:Z},{awaited:J}),!(!J||!b.isLost())&&(W(!0),B.scrollIntoView({block:"nearest"}))};return i.set(I.key,
zi(k,I.exercise,{words:r,level:I.level,sort:gs,...s.get(I.key),help:O,needs:()=>v(I.needs),below:()=>I.key.startsWith("p\
lan@")&&O.isKnown()?O.line():null,onAside:Y=>V(I.key,{aside:Y}),onChange:Y=>{V(I.key,{answers:Y,done:!1}),R({answers:Y,done:!1},
u)},onMove:Y=>V(I.key,{at:Y}),onDone:Y=>{R({answers:Y,done:!0},!0),I.key.startsWith("check-in@")&&i.get("chart")?.begin()},
onStartOver:()=>{V(I.key,{answers:{},done:!1}),R({remove:!0})}})),k.firstElementChild.append(B),c(()=>b.forget(B)),k},chart(I){
let k=l("div",{class:"ajar-chart-block"}),B=l("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:R,end:Y}=rn(
r,Z=>B.replaceChildren(Z)),J=Z=>{Y(),ms(k,Z,r)};return i.set(I.key,{update:J,begin:R,end:Y}),s.has(I.key)&&J(s.get(I.key)),
R(),L({chart:I.key}),l("div",{},k,B)},notice(I){if(Is(()=>L({forget:!0})),!I.leave)return l("div",{class:"ajar-notice"},
l("p",{},I.text));let k=l("div",{class:"ajar-leave"},O.button(),Rr({words:r,leave:X}));us(O.open),A=ws({words:r,send:L});
let B=document.createDocumentFragment();return B.append(l("div",{class:"ajar-notice"},A.line,k),l("div",{class:"ajar-on-\
paper"},O.text()),A.more),B}};function v(I){let k=n.findIndex(({blocks:R})=>R.some(({key:Y})=>Y===Fs));return k<0?I?l("p",
{},l("a",{href:I},r["help-needs"])):null:l("button",{type:"button",onclick:()=>{y(k);let R=o.get(Fs).querySelector("h2");
R.tabIndex=-1,R.focus()}},r["help-needs"])}for(let[I,k]of Object.entries(vc))Q[I]=B=>{let R=l("div",{}),J=k(R,B,{words:r,
send:L,onDispose:c,model:e,exerciseOf:S,formOf:Z=>o.get(Z)});return F(B,J.element??R,J)};let T=I=>n[w].blocks.find(k=>k.
kind===I),V=(I,k)=>s.set(I,{...s.get(I),...k}),g=()=>{for(let I of a.splice(0))I()};function C({focus:I=!1}={}){if(g(),i.
clear(),h){m.replaceChildren(A?"":l("p",{class:"ajar-empty"},r["keep-locked-here"]));return}if(m.replaceChildren(...n[w].
blocks.map(J=>Q[J.kind](J))),n.length<2)return;let k=(J,Z)=>l("button",{type:"button",onclick:()=>y(J)},Z),B=w>0?k(w-1,r["\
previous-page"]):null,R=w<n.length-1?k(w+1,r["next-page"]):null;if(m.append(l("div",{class:"ajar-moves ajar-turn"},B,R)),
x.replaceChildren(...n.map(({title:J},Z)=>l("li",{},l("button",{type:"button","aria-current":Z===w?"page":null,onclick:()=>y(
Z)},J)))),N.textContent=_(r["page-of"],{n:w+1,all:n.length,title:n[w].title}),!I)return;let Y=m.querySelector("h1, h2, h\
3")??m;Y.tabIndex=-1,Y.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function y(I){n[I]&&(w=I,x.parentElement.
open=M(),e.set("page",I),e.save_changes(),C({focus:!0}))}let x=l("ol",{}),N=l("summary",{}),M=()=>window.innerWidth>640;
e.get("notice")&&t.append(Q.notice(e.get("notice")));let $=l("nav",{class:"ajar-nav","aria-label":r.pages},l("details",{
open:M()},N,x));n.length>1&&t.append($),t.append(b.line({role:"alert"}),m);let j=0;for(let I of["keydown","pointerdown",
"scroll"])t.addEventListener(I,()=>{Date.now()-j<3e4||(j=Date.now(),L({active:!0}))},{passive:!0,capture:!0});e.on("msg:\
custom",I=>{if(W(!1),I.keeping){let k=[...p.values()].some(Y=>I.acknowledged<Y);A?.update(k?{...I.keeping,saved:!1}:I.keeping);
let{state:B}=I.keeping,R=B==="locked";B&&(u=B==="kept"),B&&R!==h&&(h=R,s.clear(),$.hidden=h,C())}for(let[k,B]of Object.entries(
I.states??{})){if(I.acknowledged<p.get(k))continue;let R=B.answers&&!Object.keys(B.answers).length;V(k,R?{...B,at:0}:B),
i.get(k)?.update(s.get(k))}I.country!=null&&O.choose(I.country),I.file&&(i.get("home")?.settle(),Ds(I.file)),I.erased&&i.
get("home")?.say(I.erased,T("home")?.erased),I.said&&i.get("chart")?.end(),I.said&&(i.get("home")??A)?.say(I.said),I.open&&
y(n.findIndex(({id:k})=>k===I.open)),I.problem&&i.get(I.problem.key)?.say(I.problem.text)}),e.on("change:pages",()=>{n=e.
get("pages"),C()});let D=Qs(e,{gone:()=>W(!0),back:()=>{b.isLost()&&L({ready:!0})}});return C(),sn.set(r,(sn.get(r)??0)+
1),L({ready:!0}),()=>{g(),D(),clearTimeout(H),sn.set(r,sn.get(r)-1),sn.get(r)||L({gone:!0})}}var Uc="sw.js",Us=()=>new URL("./",location.href).href,xs=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${Us()}\
 `)),on=()=>"serviceWorker"in navigator&&"caches"in window;async function Os(e){try{await navigator.serviceWorker.register(
e(Uc),{updateViaCache:"all"})}catch{}}async function Vn(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===Us());for(let t of await e())await t.unregister();for(let t of await xs())await caches.delete(t);
return(await xs()).length===0&&(await e()).length===0}var[Kn,Tr]=["leave-to","left"];function Tt(e){try{return e(window.sessionStorage)}catch{return null}}function Oc(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var Hr=()=>Tt(e=>e.setItem(Tr,"1"));function js(e){let t=Tt(i=>i.getItem(Kn))||e;t&&Gr(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",r=Tt(i=>i.getItem(Tr));r&&n&&location.replace(
t||"about:blank"),Tt(i=>i.removeItem(Tr)),r&&n&&Hr()}function Rs(e){let t=l("p",{class:"ajar-hint",role:"status"}),n=l("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Tt(r=>r.
getItem(Kn))??"",onchange(){let r=Oc(n.value);if(n.value.trim()&&!r){t.textContent=e["site-leave-odd"];return}Tt(i=>r?i.
setItem(Kn,r):i.removeItem(Kn)),Gr(r||"about:blank"),t.textContent=e[r?"site-leave-set":"site-leave-blank"]}});return l(
"div",{},l("label",{for:n.id},e["site-leave-to"]),l("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function Gs(e,t){let n=l("p",{class:"ajar-status",role:"status"}),r=l("button",{type:"button",onclick:async()=>{n.textContent=
t[await Vn()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(Rs(t)),on()&&e.append(l("div",{},r,n))}var re=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},se=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},jc={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},$n=e=>e instanceof se?new re(e.said||
jc[e.code]):e;var Ns=1,Ht=4096,Et=2*Ht,Je=12,Wn=32,$e=1024,Ts=16,xe={mark:0,part:16,length:20,piece:24},Hs=$e-Je-Ts,Lr=Hs-xe.piece,Vr=new TextEncoder().
encode("ajar-jnl"),ye={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Rc=ye.wrapped+Je+Wn+Ts,Jn=Ht-
32,Yr={memory:[8,2**21],passes:[1,64],lanes:[1,16]},Ms=512,Bt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),Pn=(e,t)=>e.
length===t.length&&e.every((n,r)=>n===t[r]),Xn=(e,t)=>Pn(e.subarray(0,t.length),t),Ys=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),Pe=e=>crypto.getRandomValues(new Uint8Array(e));function me(...e){let t=new Uint8Array(e.reduce(
(r,{length:i})=>r+i,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var Ge=class e{constructor(t,n,r,i=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:r,wrapped:i})}get bound(){let t=new Uint8Array(ye.wrapped),n=Bt(t);t.set(Vr),n.
setUint32(ye.version,Ns);for(let r of Object.keys(Yr))n.setUint32(ye[r],this.cost[r]);return t.set(this.salt,ye.salt),t.
set(this.fileId,ye.fileId),t}async toBytes(){let t=new Uint8Array(Ht);return t.set(me(this.bound,this.wrapped)),t.set(await Ys(
t.subarray(0,Jn)),Jn),me(t,t)}isOf(t){return Pn(this.fileId,t)}hasSalt(t){return Pn(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new re("journal-empty-file");let n=[t.slice(0,Ht),t.slice(Ht,Et)],r=await Promise.all(n.map(Gc)),i=n.
find((A,h)=>r[h]);if(!i){let A=n.some(h=>Xn(h,Vr));throw new re(A?"journal-broken":"journal-other-file")}let s=Bt(i);if(s.
getUint32(ye.version)>Ns)throw new re("journal-newer");let o={};for(let A of Object.keys(Yr))o[A]=s.getUint32(ye[A]);let a=([
A,[h,u]])=>h<=o[A]&&o[A]<=u;if(!Object.entries(Yr).every(a)||o.memory<8*o.lanes)throw new re("journal-forged");let c=(A,h)=>i.
slice(A,h);return new e(o,c(ye.salt,ye.fileId),c(ye.fileId,ye.wrapped),c(ye.wrapped,Rc))}async isWholeIn(t){return Xn(t,
await this.toBytes())}};async function Gc(e){return e.length!==Ht||!Xn(e,Vr)?!1:Pn(await Ys(e.subarray(0,Jn)),e.subarray(
Jn))}var yt=e=>Math.max(1,Math.ceil(e/Lr));function Kr(e,t,n){let r=Pe(16),i=Array.from({length:yt(e.length)},(s,o)=>{let a=new Uint8Array(
Hs);return a.set(r,xe.mark),Bt(a).setUint32(xe.part,o),Bt(a).setUint32(xe.length,e.length),a.set(e.subarray(o*Lr,(o+1)*Lr),
xe.piece),t(n+o,a)});return me(...i)}function Ls(e,t,n){let r=Math.floor(e.length/$e),i=Array.from({length:r},(A,h)=>e.subarray(
h*$e,(h+1)*$e)),s=i.map((A,h)=>t(n+h,A)),o=[],a=0,c=!1;for(let A=0;A<r;){let h=Nc(A,s),u=h?yt(h.length):1;h&&(c||(c=A>a),
o.push({content:h,size:u}),a=A+u),A+=u}return c||(c=i.some((A,h)=>h>=a&&!s[h]&&!Mc(A))),{entries:o,end:a,broken:c}}function Nc(e,t){
if(!t[e])return null;let n=t[e].subarray(xe.mark,xe.part),r=Bt(t[e]).getUint32(xe.length),i=t.slice(e,e+yt(r)),s=(o,a)=>o&&
Xn(o,n)&&Bt(o).getUint32(xe.part)===a&&Bt(o).getUint32(xe.length)===r;return i.length<yt(r)||!i.every(s)?null:me(...i.map(
o=>o.subarray(xe.piece))).subarray(0,r)}var Mc=e=>[0,Ms].some(t=>e.subarray(t,t+Ms).every(n=>!n));var Tc=Object.defineProperty,Hc=(e,t,n)=>t in e?Tc(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,Xe=(e,t,n)=>Hc(
e,typeof t!="symbol"?t+"":t,n);function Wr(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var _n=e=>e?`"${e}" `:"";function Zr(e,t=""){if(typeof e!=
"boolean")throw new TypeError(_n(t)+"expected boolean, got type="+typeof e);return e}function Yt(e,t=""){if(typeof e!="n\
umber")throw new TypeError(_n(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
_n(t)+"expected integer >= 0, got "+e);return e}function he(e,t,n=""){if(Wr(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&Yt(t,"length");let r=Wr(e),i=t!==void 0?` of length ${t}`:"",s=r?`length=${e.length}`:`type=${typeof e}`,o=_n(n)+
"expected Uint8Array"+i+", got "+s;throw r?new RangeError(o):new TypeError(o)}var Vs=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function Ks(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function Yc(e,t){he(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function Ze(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function at(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Lc(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var Lt=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Vc(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function Kc(e){for(let t=0;t<e.length;t++)e[t]=Vc(e[t]);return e}var Qt=Lt?e=>e:Kc;function $c(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function Jc(e,t){if($c(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function Pc(e,t){return Vs(e,"defaults"),Vs(t,"opts"),Object.assign(e,t)}function Xc(e,t){if(e=he(e),
t=he(t),e.length!==t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function Wc(e,t,n){let r=t,
i=n||(()=>[]),s=(a,c)=>r(c,...i(a)).update(a).digest(),o=r(new Uint8Array(e),...i(new Uint8Array(0)));return s.outputLen=
o.outputLen,s.blockLen=o.blockLen,s.create=(a,...c)=>r(a,...c),s}var Zc=(e,t)=>{function n(r,...i){if(he(r,void 0,"key"),
e.nonceLength!==void 0){let h=i[0];he(h,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,o=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let h=o;h<i.length;h++)if(Wr(i[h]))throw new Error("AAD not supported")}e.withAAD&&i[o]!==
void 0&&he(i[o],void 0,"AAD");let a=t(r,...i),c=(h,u)=>{if(u!==void 0){if(h!==2)throw new Error("cipher output not suppo\
rted");he(u,void 0,"output")}},A=!1;return{encrypt(h,u){if(A)throw new Error("cannot encrypt() twice with same key + non\
ce");return A=!0,he(h,void 0,"data"),c(a.encrypt.length,u),a.encrypt(h,u)},decrypt(h,u){if(he(h,void 0,"data"),s&&h.length<
s)throw new Error('"ciphertext" expected length >= tagLength='+s);return c(a.decrypt.length,u),a.decrypt(h,u)}}}return Object.
assign(n,e),n};function _r(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(he(t,e,"output"),n&&!qn(t))throw new Error(
"invalid output, must be aligned");return t}function _c(e,t,n){Yt(e),Yt(t),Zr(n);let r=new Uint8Array(16),i=Lc(r);return i.
setBigUint64(0,BigInt(t),n),i.setBigUint64(8,BigInt(e),n),r}function qn(e){return e.byteOffset%4===0}function zn(e){return Uint8Array.
from(he(e))}var zs=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),qc=Qt(Ze(zs("expand 16-byte k"))),zc=Qt(Ze(zs("exp\
and 32-byte k")));function ee(e,t){return e<<t|e>>>32-t}var an=64,el=16,qr=2**32-1,$s=Uint32Array.of();function tl(e,t,n,r,i,s,o,a){
let c=i.length,A=new Uint8Array(an),h=Ze(A),u=Lt&&qn(i)&&qn(s),p=u?Ze(i):$s,w=u?Ze(s):$s;if(!Lt){for(let m=0;m<c;o++){if(e(
t,n,r,h,o,a),Qt(h),o>=qr)throw new Error("arx: counter overflow");let S=Math.min(an,c-m);for(let b=0,H;b<S;b++)H=m+b,s[H]=
i[H]^A[b];m+=S}return}for(let m=0;m<c;o++){if(e(t,n,r,h,o,a),o>=qr)throw new Error("arx: counter overflow");let S=Math.min(
an,c-m);if(u&&S===an){let b=m/4;if(m%4!==0)throw new Error("arx: invalid block position");for(let H=0,W;H<el;H++)W=b+H,w[W]=
p[W]^h[H];m+=an;continue}for(let b=0,H;b<S;b++)H=m+b,s[H]=i[H]^A[b];m+=S}}function nl(e,t){let{allowShortKeys:n,extendNonceFn:r,
counterLength:i,counterRight:s,rounds:o}=Pc({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return Yt(i),Yt(o),Zr(s),Zr(n),(a,c,A,h,u=0)=>{he(a,void 0,"key"),
he(c,void 0,"nonce"),he(A,void 0,"data");let p=A.length,w=h!==void 0;if(h=_r(p,h,!1),w&&Jc(A,h),Yt(u),u<0||u>=qr)throw new Error(
"arx: counter overflow");let m=[],S=a.length,b,H;if(S===32)m.push(b=zn(a)),H=zc;else if(S===16&&n)b=new Uint8Array(32),b.
set(a),b.set(a,16),H=qc,m.push(b);else throw he(a,32,"arx key"),new Error("invalid key size");(!Lt||!qn(c))&&m.push(c=zn(
c));let W=Ze(b);if(r){if(c.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let X=c.subarray(0,16);if(Lt)
r(H,W,Ze(X),W);else{let F=Qt(Uint32Array.from(H));r(F,W,Ze(X),W),at(F),Qt(W)}c=c.subarray(16)}else Lt||Qt(W);let L=16-i;
if(L!==c.length)throw new Error(`arx: nonce must be ${L} or 16 bytes`);if(L!==12){let X=new Uint8Array(12);X.set(c,s?0:12-
c.length),c=X,m.push(c)}let O=Qt(Ze(c));try{return tl(e,H,W,O,A,h,u,o),h}finally{at(...m)}}}function ue(e,t){return e[t++]&
255|(e[t++]&255)<<8}var rl=class{constructor(e){Xe(this,"blockLen",16),Xe(this,"outputLen",16),Xe(this,"buffer",new Uint8Array(
16)),Xe(this,"r",new Uint16Array(10)),Xe(this,"h",new Uint16Array(10)),Xe(this,"pad",new Uint16Array(8)),Xe(this,"pos",0),
Xe(this,"finished",!1),Xe(this,"destroyed",!1),e=zn(he(e,32,"key"));let t=ue(e,0),n=ue(e,2),r=ue(e,4),i=ue(e,6),s=ue(e,8),
o=ue(e,10),a=ue(e,12),c=ue(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|r<<6)&7939,this.r[3]=(r>>>
7|i<<9)&8191,this.r[4]=(i>>>4|s<<12)&255,this.r[5]=s>>>1&8190,this.r[6]=(s>>>14|o<<2)&8191,this.r[7]=(o>>>11|a<<5)&8065,
this.r[8]=(a>>>8|c<<8)&8191,this.r[9]=c>>>5&127;for(let A=0;A<8;A++)this.pad[A]=ue(e,16+2*A)}process(e,t,n=!1){let r=n?0:
2048,{h:i,r:s}=this,o=s[0],a=s[1],c=s[2],A=s[3],h=s[4],u=s[5],p=s[6],w=s[7],m=s[8],S=s[9],b=ue(e,t+0),H=ue(e,t+2),W=ue(e,
t+4),L=ue(e,t+6),O=ue(e,t+8),X=ue(e,t+10),F=ue(e,t+12),Q=ue(e,t+14),v=i[0]+(b&8191),T=i[1]+((b>>>13|H<<3)&8191),V=i[2]+((H>>>
10|W<<6)&8191),g=i[3]+((W>>>7|L<<9)&8191),C=i[4]+((L>>>4|O<<12)&8191),y=i[5]+(O>>>1&8191),x=i[6]+((O>>>14|X<<2)&8191),N=i[7]+
((X>>>11|F<<5)&8191),M=i[8]+((F>>>8|Q<<8)&8191),$=i[9]+(Q>>>5|r),j=0,D=j+v*o+T*(5*S)+V*(5*m)+g*(5*w)+C*(5*p);j=D>>>13,D&=
8191,D+=y*(5*u)+x*(5*h)+N*(5*A)+M*(5*c)+$*(5*a),j+=D>>>13,D&=8191;let I=j+v*a+T*o+V*(5*S)+g*(5*m)+C*(5*w);j=I>>>13,I&=8191,
I+=y*(5*p)+x*(5*u)+N*(5*h)+M*(5*A)+$*(5*c),j+=I>>>13,I&=8191;let k=j+v*c+T*a+V*o+g*(5*S)+C*(5*m);j=k>>>13,k&=8191,k+=y*(5*
w)+x*(5*p)+N*(5*u)+M*(5*h)+$*(5*A),j+=k>>>13,k&=8191;let B=j+v*A+T*c+V*a+g*o+C*(5*S);j=B>>>13,B&=8191,B+=y*(5*m)+x*(5*w)+
N*(5*p)+M*(5*u)+$*(5*h),j+=B>>>13,B&=8191;let R=j+v*h+T*A+V*c+g*a+C*o;j=R>>>13,R&=8191,R+=y*(5*S)+x*(5*m)+N*(5*w)+M*(5*p)+
$*(5*u),j+=R>>>13,R&=8191;let Y=j+v*u+T*h+V*A+g*c+C*a;j=Y>>>13,Y&=8191,Y+=y*o+x*(5*S)+N*(5*m)+M*(5*w)+$*(5*p),j+=Y>>>13,
Y&=8191;let J=j+v*p+T*u+V*h+g*A+C*c;j=J>>>13,J&=8191,J+=y*a+x*o+N*(5*S)+M*(5*m)+$*(5*w),j+=J>>>13,J&=8191;let Z=j+v*w+T*
p+V*u+g*h+C*A;j=Z>>>13,Z&=8191,Z+=y*c+x*a+N*o+M*(5*S)+$*(5*m),j+=Z>>>13,Z&=8191;let ie=j+v*m+T*w+V*p+g*u+C*h;j=ie>>>13,ie&=
8191,ie+=y*A+x*c+N*a+M*o+$*(5*S),j+=ie>>>13,ie&=8191;let le=j+v*S+T*m+V*w+g*p+C*u;j=le>>>13,le&=8191,le+=y*h+x*A+N*c+M*a+
$*o,j+=le>>>13,le&=8191,j=(j<<2)+j|0,j=j+D|0,D=j&8191,j=j>>>13,I+=j,i[0]=D,i[1]=I,i[2]=k,i[3]=B,i[4]=R,i[5]=Y,i[6]=J,i[7]=
Z,i[8]=ie,i[9]=le}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),r=e[1]>>>13;e[1]&=8191;for(let o=2;o<10;o++)e[o]+=
r,r=e[o]>>>13,e[o]&=8191;e[0]+=r*5,r=e[0]>>>13,e[0]&=8191,e[1]+=r,r=e[1]>>>13,e[1]&=8191,e[2]+=r,n[0]=e[0]+5,r=n[0]>>>13,
n[0]&=8191;for(let o=1;o<10;o++)n[o]=e[o]+r,r=n[o]>>>13,n[o]&=8191;n[9]-=8192;let i=(r^1)-1;for(let o=0;o<10;o++)n[o]&=i;
i=~i;for(let o=0;o<10;o++)e[o]=e[o]&i|n[o];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=(e[2]>>>6|e[3]<<
7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&65535,e[6]=(e[7]>>>
5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let s=e[0]+t[0];e[0]=s&65535;for(let o=1;o<8;o++)s=(e[o]+t[o]|0)+(s>>>16)|
0,e[o]=s&65535;at(n)}update(e){Ks(this),he(e),e=zn(e);let{buffer:t,blockLen:n}=this,r=e.length;for(let i=0;i<r;){let s=Math.
min(n-this.pos,r-i);if(s===n){for(;n<=r-i;i+=n)this.process(e,i);continue}t.set(e.subarray(i,i+s),this.pos),this.pos+=s,
i+=s,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,at(this.h,this.r,this.buffer,
this.pad)}digestInto(e){Ks(this),Yc(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:r}=this;if(r){for(t[r++]=1;r<16;r++)
t[r]=0;this.process(t,0,!0)}this.finalize();let i=0;for(let s=0;s<8;s++)e[i++]=n[s]>>>0,e[i++]=n[s]>>>8}digest(){let{buffer:e,
outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},il=Wc(32,e=>new rl(e));function sl(e,t,n,r,i,s=20){
let o=e[0],a=e[1],c=e[2],A=e[3],h=t[0],u=t[1],p=t[2],w=t[3],m=t[4],S=t[5],b=t[6],H=t[7],W=i,L=n[0],O=n[1],X=n[2],F=o,Q=a,
v=c,T=A,V=h,g=u,C=p,y=w,x=m,N=S,M=b,$=H,j=W,D=L,I=O,k=X;for(let R=0;R<s;R+=2)F=F+V|0,j=ee(j^F,16),x=x+j|0,V=ee(V^x,12),F=
F+V|0,j=ee(j^F,8),x=x+j|0,V=ee(V^x,7),Q=Q+g|0,D=ee(D^Q,16),N=N+D|0,g=ee(g^N,12),Q=Q+g|0,D=ee(D^Q,8),N=N+D|0,g=ee(g^N,7),
v=v+C|0,I=ee(I^v,16),M=M+I|0,C=ee(C^M,12),v=v+C|0,I=ee(I^v,8),M=M+I|0,C=ee(C^M,7),T=T+y|0,k=ee(k^T,16),$=$+k|0,y=ee(y^$,
12),T=T+y|0,k=ee(k^T,8),$=$+k|0,y=ee(y^$,7),F=F+g|0,k=ee(k^F,16),M=M+k|0,g=ee(g^M,12),F=F+g|0,k=ee(k^F,8),M=M+k|0,g=ee(g^
M,7),Q=Q+C|0,j=ee(j^Q,16),$=$+j|0,C=ee(C^$,12),Q=Q+C|0,j=ee(j^Q,8),$=$+j|0,C=ee(C^$,7),v=v+y|0,D=ee(D^v,16),x=x+D|0,y=ee(
y^x,12),v=v+y|0,D=ee(D^v,8),x=x+D|0,y=ee(y^x,7),T=T+V|0,I=ee(I^T,16),N=N+I|0,V=ee(V^N,12),T=T+V|0,I=ee(I^T,8),N=N+I|0,V=
ee(V^N,7);let B=0;r[B++]=o+F|0,r[B++]=a+Q|0,r[B++]=c+v|0,r[B++]=A+T|0,r[B++]=h+V|0,r[B++]=u+g|0,r[B++]=p+C|0,r[B++]=w+y|
0,r[B++]=m+x|0,r[B++]=S+N|0,r[B++]=b+M|0,r[B++]=H+$|0,r[B++]=W+j|0,r[B++]=L+D|0,r[B++]=O+I|0,r[B++]=X+k|0}var ol=nl(sl,{
counterRight:!1,counterLength:4,allowShortKeys:!1}),al=new Uint8Array(16),Js=(e,t)=>{e.update(t);let n=t.length%16;n&&e.
update(al.subarray(n))},cl=new Uint8Array(32);function Ps(e,t,n,r,i){i!==void 0&&he(i,void 0,"AAD");let s=e(t,n,cl),o=_c(
r.length,i?i.length:0,!0),a=il.create(s);i&&Js(a,i),Js(a,r),a.update(o);let c=a.digest();return at(s,o),c}var ll=e=>(t,n,r)=>({
encrypt(i,s){let o=i.length;s=_r(o+16,s,!1),s.set(i);let a=s.subarray(0,-16);e(t,n,a,a,1);let c=Ps(e,t,n,a,r);return s.set(
c,o),at(c),s},decrypt(i,s){s=_r(i.length-16,s,!1);let o=i.subarray(0,-16),a=i.subarray(-16),c=Ps(e,t,n,o,r);if(!Xc(a,c))
throw at(c),new Error("invalid tag");return s.set(i.subarray(0,-16)),e(t,n,s,s,1),at(c),s}}),er=Zc({blockSize:64,nonceLength:12,
tagLength:16,withAAD:!0},ll(ol));function kt(e,t,n,r){function i(s){return s instanceof n?s:new n(function(o){o(s)})}return new(n||
(n=Promise))(function(s,o){function a(h){try{A(r.next(h))}catch(u){o(u)}}function c(h){try{A(r.throw(h))}catch(u){o(u)}}
function A(h){h.done?s(h.value):i(h.value).then(a,c)}A((r=r.apply(e,t||[])).next())})}var oe=class{constructor(){this.mutex=
Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){
return kt(this,void 0,void 0,function*(){let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},
$r;function Al(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var zr=Al(),
Jr=($r=zr.Buffer)!==null&&$r!==void 0?$r:null,hl=zr.TextEncoder?new zr.TextEncoder:null;function eo(e,t){return(e&15)+(e>>
6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function to(e,t){let n=t.length>>1;for(let r=0;r<n;r++){let i=r<<1;e[r]=eo(t.charCodeAt(
i),t.charCodeAt(i+1))}}function fl(e,t){if(e.length!==t.length*2)return!1;for(let n=0;n<t.length;n++){let r=n<<1;if(t[n]!==
eo(e.charCodeAt(r),e.charCodeAt(r+1)))return!1}return!0}var Xs=87,Ws=48;function ei(e,t,n){let r=0;for(let i=0;i<n;i++){
let s=t[i]>>>4;e[r++]=s>9?s+Xs:s+Ws,s=t[i]&15,e[r++]=s>9?s+Xs:s+Ws}return String.fromCharCode.apply(null,e)}var _e=Jr!==
null?e=>{if(typeof e=="string"){let t=Jr.from(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.length)}if(Jr.isBuffer(
e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,
e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="string")return hl.encode(e);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")},Ue="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",ln=new Uint8Array(256);for(let e=0;e<Ue.length;e++)ln[Ue.charCodeAt(e)]=
e;function Zs(e,t=!0){let n=e.length,r=n%3,i=[],s=n-r;for(let o=0;o<s;o+=3){let a=(e[o]<<16&16711680)+(e[o+1]<<8&65280)+
(e[o+2]&255),c=Ue.charAt(a>>18&63)+Ue.charAt(a>>12&63)+Ue.charAt(a>>6&63)+Ue.charAt(a&63);i.push(c)}if(r===1){let o=e[n-
1],a=Ue.charAt(o>>2),c=Ue.charAt(o<<4&63);i.push(`${a}${c}`),t&&i.push("==")}else if(r===2){let o=(e[n-2]<<8)+e[n-1],a=Ue.
charAt(o>>10),c=Ue.charAt(o>>4&63),A=Ue.charAt(o<<2&63);i.push(`${a}${c}${A}`),t&&i.push("=")}return i.join("")}function ul(e){
let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&(t-=1)),t}function pl(e){let t=ul(e),
n=e.length,r=new Uint8Array(t),i=0;for(let s=0;s<n;s+=4){let o=ln[e.charCodeAt(s)],a=ln[e.charCodeAt(s+1)],c=ln[e.charCodeAt(
s+2)],A=ln[e.charCodeAt(s+3)];r[i]=o<<2|a>>4,i+=1,r[i]=(a&15)<<4|c>>2,i+=1,r[i]=(c&3)<<6|A&63,i+=1}return r}var Zn=16*1024,
cn=4,Il=new oe,Pr=new Map;function no(e,t){return kt(this,void 0,void 0,function*(){let n=null,r=null,i=!1;if(typeof WebAssembly>
"u")throw new Error("WebAssembly is not supported in this environment!");let s=(F,Q=0)=>{r.set(F,Q)},o=()=>r,a=()=>n.exports,
c=F=>{n.exports.Hash_SetMemorySize(F);let Q=n.exports.Hash_GetBuffer(),v=n.exports.memory.buffer;r=new Uint8Array(v,Q,F)},
A=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),h=Il.dispatch(()=>kt(this,void 0,void 0,function*(){
if(!Pr.has(e.name)){let Q=pl(e.data),v=WebAssembly.compile(Q.buffer);Pr.set(e.name,v)}let F=yield Pr.get(e.name);n=yield WebAssembly.
instantiate(F,{})})),u=()=>kt(this,void 0,void 0,function*(){n||(yield h);let F=n.exports.Hash_GetBuffer(),Q=n.exports.memory.
buffer;r=new Uint8Array(Q,F,Zn)}),p=(F=null)=>{i=!0,n.exports.Hash_Init(F)},w=F=>{let Q=0;for(;Q<F.length;){let v=F.subarray(
Q,Q+Zn);Q+=v.length,r.set(v),n.exports.Hash_Update(v.length)}},m=F=>{if(!i)throw new Error("update() called before init(\
)");let Q=_e(F);w(Q)},S=new Uint8Array(t*2),b=(F,Q=null)=>{if(!i)throw new Error("digest() called before init()");return i=
!1,n.exports.Hash_Final(Q),F==="binary"?r.slice(0,t):ei(S,r,t)},H=()=>{if(!i)throw new Error("save() can only be called \
after init() and before digest()");let F=n.exports.Hash_GetState(),Q=A(),v=n.exports.memory.buffer,T=new Uint8Array(v,F,
Q),V=new Uint8Array(cn+Q);return to(V,e.hash),V.set(T,cn),V},W=F=>{if(!(F instanceof Uint8Array))throw new Error("load()\
 expects an Uint8Array generated by save()");let Q=n.exports.Hash_GetState(),v=A(),T=cn+v,V=n.exports.memory.buffer;if(F.
length!==T)throw new Error(`Bad state length (expected ${T} bytes, got ${F.length})`);if(!fl(e.hash,F.subarray(0,cn)))throw new Error(
"This state was written by an incompatible hash implementation");let g=F.subarray(cn);new Uint8Array(V,Q,v).set(g),i=!0},
L=F=>typeof F=="string"?F.length<Zn/4:F.byteLength<Zn,O=L;switch(e.name){case"argon2":case"scrypt":O=()=>!0;break;case"b\
lake2b":case"blake2s":O=(F,Q)=>Q<=512&&L(F);break;case"blake3":O=(F,Q)=>Q===0&&L(F);break;case"xxhash64":case"xxhash3":case"\
xxhash128":case"crc64":O=()=>!1;break}let X=(F,Q=null,v=null)=>{if(!O(F,Q))return p(Q),m(F),b("hex",v);let T=_e(F);return r.
set(T),n.exports.Hash_Calculate(T.length,Q,v),ei(S,r,t)};return yield u(),{getMemory:o,writeMemory:s,getExports:a,setMemorySize:c,
init:p,update:m,digest:b,save:H,load:W,calculate:X,hashLength:t}})}var Uu=new oe,gl="argon2",dl="AGFzbQEAAAABKQVgAX8Bf2A\
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
gHzcDACABQSBqIgFB+AdJDQALCws=",wl="2b50b0d6",ml={name:gl,data:dl,hash:wl},Cl="blake2b",Bl="AGFzbQEAAAABEQRgAAF/YAJ/fwBgA\
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
YCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",yl="22cf500a",El={name:Cl,data:Bl,hash:yl},Ou=new oe;function _s(e){
return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):null}function Ql(e,t){
return e|t<<16}function ti(e=512,t=null){if(_s(e))return Promise.reject(_s(e));let n=null,r=e;if(t!==null){if(n=_e(t),n.
length>64)return Promise.reject(new Error("Max key length is 64 bytes"));r=Ql(e,n.length)}let i=e/8;return no(El,i).then(
s=>{r>512&&s.writeMemory(n),s.init(r);let o={init:r>512?()=>(s.writeMemory(n),s.init(r),o):()=>(s.init(r),o),update:a=>(s.
update(a),o),digest:a=>s.digest(a),save:()=>s.save(),load:a=>(s.load(a),o),blockSize:128,digestSize:i};return o})}function kl(e,t,n){
let r=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");return`$argon2${t.hashType}$v=19$${r}$${Zs(
e,!1)}$${Zs(n,!1)}`}var qs=new DataView(new ArrayBuffer(4));function We(e){return qs.setInt32(0,e,!0),new Uint8Array(qs.
buffer)}function Xr(e,t,n){return kt(this,void 0,void 0,function*(){if(n<=64){let c=yield ti(n*8);return c.update(We(n)),
c.update(t),c.digest("binary")}let r=Math.ceil(n/32)-2,i=new Uint8Array(n);e.init(),e.update(We(n)),e.update(t);let s=e.
digest("binary");i.set(s.subarray(0,32),0);for(let c=1;c<r;c++)e.init(),e.update(s),s=e.digest("binary"),i.set(s.subarray(
0,32),c*32);let o=n-32*r,a;return o===64?(a=e,a.init()):a=yield ti(o*8),a.update(s),s=a.digest("binary"),i.set(s.subarray(
0,o),r*32),i})}function bl(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function Sl(e){return kt(this,
void 0,void 0,function*(){var t;let{parallelism:n,iterations:r,hashLength:i}=e,s=_e(e.password),o=_e(e.salt),a=19,c=bl(e.
hashType),{memorySize:A}=e,h=_e((t=e.secret)!==null&&t!==void 0?t:""),[u,p]=yield Promise.all([no(ml,1024),ti(512)]);u.setMemorySize(
A*1024+1024);let w=new Uint8Array(24),m=new DataView(w.buffer);m.setInt32(0,n,!0),m.setInt32(4,i,!0),m.setInt32(8,A,!0),
m.setInt32(12,r,!0),m.setInt32(16,a,!0),m.setInt32(20,c,!0),u.writeMemory(w,A*1024),p.init(),p.update(w),p.update(We(s.length)),
p.update(s),p.update(We(o.length)),p.update(o),p.update(We(h.length)),p.update(h),p.update(We(0));let S=Math.floor(A/(n*
4))*4,b=new Uint8Array(72),H=p.digest("binary");b.set(H);for(let O=0;O<n;O++){b.set(We(0),64),b.set(We(O),68);let X=O*S,
F=yield Xr(p,b,1024);u.writeMemory(F,X*1024),X+=1,b.set(We(1),64),F=yield Xr(p,b,1024),u.writeMemory(F,X*1024)}let W=new Uint8Array(
1024);to(W,u.calculate(new Uint8Array([]),A));let L=yield Xr(p,W,i);if(e.outputType==="hex"){let O=new Uint8Array(i*2);return ei(
O,L,i)}return e.outputType==="encoded"?kl(o,e,L):L})}var Dl=e=>{var t;if(!e||typeof e!="object")throw new Error("Invalid\
 options parameter. It requires an object.");if(!e.password)throw new Error("Password must be specified");if(e.password=
_e(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.salt)throw new Error("Salt must b\
e specified");if(e.salt=_e(e.salt),e.salt.length<8)throw new Error("Salt should be at least 8 bytes long");if(e.secret=_e(
(t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)throw new Error("Iterations should\
 be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error("Parallelism should be a po\
sitive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash length should be at least 4 byt\
es.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");if(e.memorySize<8*e.parallelism)
throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&(e.outputType="hex"),!["hex",
"binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}. Valid values: ['hex\
', 'binary', 'encoded']`)};function ro(e){return kt(this,void 0,void 0,function*(){return Dl(e),Sl(Object.assign(Object.
assign({},e),{hashType:"id"}))})}var ju=new oe,Ru=new oe,Gu=new oe,Nu=new oe,Mu=new Uint8Array(8),Tu=new oe,Hu=new oe,Yu=new oe,
Lu=new oe,Vu=new oe,Ku=new oe,$u=new oe,Ju=new oe,Pu=new oe,Xu=new oe,Wu=new oe,Zu=new Uint8Array(8),_u=new oe,qu=new Uint8Array(
8),zu=new oe,ep=new Uint8Array(8),tp=new oe,np=new oe,rp=new oe;var Vt=Object.freeze({memory:19*1024,passes:2,lanes:1}),ni=Object.freeze({memory:128*1024,passes:3,lanes:1}),Fl=700,io="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",vl=new RegExp(`^${io}+|${io}+$`,"g"),An,ri,tr=class{constructor(t,n){K(this,
An);Ke(this,"seal",(t,n)=>{let r=Pe(Je);return me(r,d(this,An,ri).call(this,r,t).encrypt(n))});Ke(this,"open",(t,n)=>co(
d(this,An,ri).call(this,n.subarray(0,Je),t),n.subarray(Je)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};An=new WeakSet,ri=function(t,n){let r=new Uint8Array(8);return new DataView(r.buffer).setBigUint64(0,
BigInt(n)),er(this.key,t,me(this.fileId,r))};var Kt=class e{constructor(t,n,r){Object.assign(this,{wrapping:t,salt:n,cost:r})}static async of(t,{
salt:n,cost:r}){let i=so(t);if(!i.length)throw new re("journal-wrong-passphrase");return new e(await oo(i,n,r),n,r)}static async chosen(t,n){
if(!so(t).length)throw new re("journal-no-passphrase");return e.of(t,{salt:Pe(16),cost:n??await xl()})}begin(){let t=Pe(
Wn),n=Pe(Je),r=new Ge(this.cost,this.salt,Pe(16)),i=er(this.wrapping,n,r.bound).encrypt(t);return{header:new Ge(this.cost,
this.salt,r.fileId,me(n,i)),sealer:new tr(t,r.fileId)}}unlock({wrapped:t,bound:n,fileId:r}){let i=er(this.wrapping,t.subarray(
0,Je),n),s=co(i,t.subarray(Je));if(!s)throw new re("journal-wrong-passphrase");return new tr(s,r)}forget(){this.wrapping.
fill(0),this.wrapping=null}},so=e=>jl(e.normalize("NFKC").replace(vl,""));async function xl(e=()=>performance.now()){let t={
...Vt,passes:1};await oo(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await ao(new Uint8Array(8),new Uint8Array(
16),Vt),Ul(e()-n)}function Ul(e){let t=Vt.passes*Fl/Math.max(e,1),n=Math.floor(Vt.memory*t/ni.passes/1024)*1024;return n<
Vt.memory?Vt:{...ni,memory:Math.min(n,ni.memory)}}async function oo(e,t,n){return await Ol(),ao(e,t,n)}async function ao(e,t,{
memory:n,passes:r,lanes:i}){try{return await ro({password:e,salt:t,memorySize:n,iterations:r,parallelism:i,hashLength:Wn,
outputType:"binary"})}catch(s){throw s instanceof RangeError?new re("journal-memory",{megabytes:Math.floor(n/1024)}):s}}
var Ol=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function co(e,t){try{return e.decrypt(t)}catch{return null}}function jl(e){let t=new TextEncoder,n=i=>[224|i>>12,128|i>>
6&63,128|i&63],r=Array.from(e,i=>{let s=i.codePointAt(0);return s>=55296&&s<=57343?n(s):[...t.encode(i)]});return Uint8Array.
from(r.flat())}var Rl=new TextEncoder,Gl=/[\u007f-\uffff]/g;function qe(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
r=>Object.hasOwn(t,r)&&qe(e[r],t[r]))}var lo=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function ii({key:e,
response:t,done:n,confirmed:r,at:i}){let s=r!==null&&qe(r,t),o=JSON.stringify({key:e,response:t,done:n,confirmed:s||r,at:i}),
a=c=>`\\u${c.charCodeAt(0).toString(16).padStart(4,"0")}`;return Rl.encode(o.replace(Gl,a))}function Ao(e){let{key:t,response:n,
done:r,confirmed:i,at:s}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:r,
confirmed:i===!0?n:i,at:s}}var Oe,ct,Ne,be,Me,si,hn,nr=class nr{constructor(t,n,r,i,s=Et){K(this,Me);K(this,Oe);K(this,ct,[]);K(this,Ne);K(this,be);
Ke(this,"isTorn",!1);this.place=t,this.end=s,G(this,Oe,n),G(this,Ne,r),G(this,be,i)}static async create(t,n){let{header:r,
sealer:i}=n.begin(),s=await t.replace(await r.toBytes(),null);return new nr(t,n,i,s)}static async open(t,{bytes:n,tag:r},i){
var u;let s=await Ge.fromBytes(n),o=await i(s),a=new nr(t,o,o.unlock(s),r),c=await s.isWholeIn(n),{entries:A,damaged:h}=d(
u=a,Me,hn).call(u,n.subarray(Et),r);return{file:a,entries:A,damaged:h||!c}}get frames(){return(this.end-Et)/$e}async readNew(){
let{bytes:t,tag:n,replaced:r}=await this.place.readFrom(f(this,be),this.end);if(!r)return{...d(this,Me,hn).call(this,t,n),
replaced:r};let i=await Nl(t);if(i.isOf(f(this,Ne).fileId)){let A=t.length<this.end,{entries:h,damaged:u}=d(this,Me,hn).
call(this,t.subarray(this.end),n);return{entries:h,damaged:u||A,replaced:!1}}let s=[f(this,Oe),...f(this,ct)].find(({salt:A})=>i.
hasSalt(A));if(!s)throw new re("journal-passphrase-changed");d(this,Me,si).call(this,s,s.unlock(i)),this.end=Et;let o=await i.
isWholeIn(t),{entries:a,damaged:c}=d(this,Me,hn).call(this,t.subarray(Et),n);return{entries:a,damaged:c||!o,replaced:r}}async append(t){
let n=Kr(t,f(this,Ne).seal,this.frames);G(this,be,await this.place.append(n,f(this,be))),this.end+=n.length}async replace(t,n=f(
this,Oe)){[f(this,Oe),...f(this,ct)].includes(n)||f(this,ct).push(n);let{header:r,sealer:i}=n.begin(),s=[await r.toBytes()],
o=0;for(let c of t)s.push(Kr(c,i.seal,o)),o+=s.at(-1).length/$e;let a=me(...s);G(this,be,await this.place.replace(a,f(this,
be))),d(this,Me,si).call(this,n,i),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
f(this,be))??""}forget(){for(let t of[f(this,Oe),...f(this,ct)])t.forget();f(this,Ne).forget()}};Oe=new WeakMap,ct=new WeakMap,
Ne=new WeakMap,be=new WeakMap,Me=new WeakSet,si=function(t,n){f(this,Ne).forget(),G(this,Ne,n),t!==f(this,Oe)&&f(this,Oe).
forget(),G(this,Oe,t),G(this,ct,[])},hn=function(t,n){let{entries:r,end:i,broken:s}=Ls(t,f(this,Ne).open,this.frames);return(t.
length||n!==f(this,be))&&(this.isTorn=t.length>i*$e),G(this,be,n),this.end+=i*$e,{entries:r.map(({content:a,size:c})=>({
entry:Ao(a),size:c})),damaged:s}};var fn=nr;async function Nl(e){try{return await Ge.fromBytes(e)}catch{throw new re("jo\
urnal-here-overwritten")}}async function ho(e){let t=await e.read();if(!t)throw new se("gone","journal-here-none");return t}var Ml=256,Tl=100,lt,fe,Te,dn,te,un,$t,pn,ai,fo,uo,In,ir=class ir{constructor(t){K(this,te);K(this,lt);K(this,fe,new rr);
K(this,Te,!1);K(this,dn,Promise.resolve());Ke(this,"damage",null);G(this,lt,t)}static async create(t,n,{cost:r}={}){let i=await Kt.
chosen(n,r);return new ir(await fn.create(t,i).catch(oi))}static async open(t,n){var A;let r=await ho(t).catch(oi),i=h=>Kt.
of(n,h),{file:s,entries:o,damaged:a}=await fn.open(t,r,i),c=new ir(s);return f(c,fe).add(o,!1),G(c,Te,a),await d(A=c,te,
uo).call(A),f(c,fe).takeNews(),c}entries(){return d(this,te,un).call(this,()=>f(this,fe).seen())}append(t){return d(this,
te,pn).call(this,async n=>{let r=f(this,fe).completed(t),i=ii(r);await n.append(i),f(this,fe).putOwn(t,r,yt(i.length))})}refresh(){
return d(this,te,un).call(this,async()=>(await d(this,te,ai).call(this),f(this,fe).takeNews()))}rewrite(t){return d(this,
te,pn).call(this,()=>d(this,te,In).call(this,f(this,fe).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let r=await Kt.
chosen(t,n);await d(this,te,pn).call(this,()=>d(this,te,In).call(this,f(this,fe).entries,r))}close(){return d(this,te,un).
call(this,()=>{f(this,lt)?.forget(),G(this,lt,null),G(this,fe,new rr)})}};lt=new WeakMap,fe=new WeakMap,Te=new WeakMap,dn=
new WeakMap,te=new WeakSet,un=function(t){let n=f(this,dn).then(t).catch(oi);return G(this,dn,n.catch(()=>{})),n},$t=function(){
if(!f(this,lt))throw new re("journal-locked");return f(this,lt)},pn=function(t){return d(this,te,un).call(this,async()=>{
for(let n=1;;n++)try{return await d(this,te,fo).call(this),await t(d(this,te,$t).call(this))}catch(r){if(r.code!=="chang\
ed"||n===Tl)throw r;await d(this,te,ai).call(this)}})},ai=async function(){let{entries:t,replaced:n,damaged:r}=await d(this,
te,$t).call(this).readNew();f(this,fe).add(t,n),f(this,Te)||G(this,Te,r)},fo=async function(){if(!f(this,Te)&&!d(this,te,
$t).call(this).isTorn)return;let t=f(this,Te)?await d(this,te,$t).call(this).copyAside():"";await d(this,te,In).call(this,
f(this,fe).entries),f(this,Te)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},G(this,Te,!1))},uo=async function(){try{await d(this,te,pn).call(this,async t=>{f(this,fe).isLittleOf(t.frames)&&
await d(this,te,In).call(this,f(this,fe).entries)})}catch{f(this,Te)&&(this.damage={code:"journal-damaged",values:{}})}},
In=async function(t,n){let r=new Map([...t].map(([i,s])=>[i,ii(s)]));await d(this,te,$t).call(this).replace(r.values(),n),
f(this,fe).entries=new Map(t),f(this,fe).sizes=new Map([...r].map(([i,{length:s}])=>[i,yt(s)]))};var gn=ir;function oi(e){
throw $n(e)}var At,He,wn,ci,rr=class{constructor(){K(this,wn);Ke(this,"entries",new Map);Ke(this,"sizes",new Map);K(this,
At,new Map);K(this,He,new Set)}seen(){return f(this,He).clear(),[...this.entries.values()]}takeNews(){let t=[...f(this,At).
values()];return f(this,At).clear(),f(this,He).clear(),t}add(t,n){let r=new Map(this.entries),i=new Map;n&&(this.entries.
clear(),this.sizes.clear());for(let{entry:a,size:c}of t)d(this,wn,ci).call(this,a,c),i.set(a.key,a);let s=n?[...r.keys()].
filter(a=>!this.entries.has(a)):[],o=[...i.values()].filter(a=>!n||!qe(a,r.get(a.key)));for(let a of[...s.map(lo),...o])
f(this,At).set(a.key,a),f(this,He).add(a.key)}completed(t){let n=this.entries.get(t.key),r=t.response!==null&&!t.done;return!n||
!r||n.confirmed===null||t.confirmed!==null&&!f(this,He).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,r){d(this,wn,
ci).call(this,n,r),qe(n,t)?(f(this,At).delete(n.key),f(this,He).delete(n.key)):f(this,At).set(n.key,n)}withUnseen(t){let n=new Map(
t.filter(({response:r})=>r!==null).map(r=>[r.key,r]));for(let r of f(this,He))this.entries.has(r)||n.delete(r);for(let[r,
i]of this.entries)f(this,He).has(r)&&n.set(r,i);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce((r,i)=>r+i,
0);return t-n>Math.max(Ml,t/2)}};At=new WeakMap,He=new WeakMap,wn=new WeakSet,ci=function(t,n){t.response===null?(this.entries.
delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var po={fair:8,good:10,strong:15},Hl=72,Yl=3.3,Ll=10,Vl=.35,Kl=.5,$l=.4,Jl=4.5,Pl=2,Xl=.65,Wl=3.9,Zl=.15,_l=1,ql=4,zl=.5,
li=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],eA={"!@#$%^&*()_+":li[0],'{}:"<>?':"[];',./"},tA=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,3}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function Io(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,Hl).join("");if(!t)return"none";let n=go(
t);return Object.keys(po).filter(i=>n>=po[i]).at(-1)??"weak"}function go(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return go(
t)+zl;if(sA(e))return ql;let n=new Map;for(let{0:r,groups:i}of e.matchAll(tA))n.set(r.toLowerCase(),i);return[...n.values()].
reduce((r,i)=>r+nA(i),0)}function nA({date:e,word:t,digits:n}){return e?Jl:t?rA(t):n?iA(n):1}function rA(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(s=>s!==s.toLowerCase()).length,r=n===t.length-1,i=Vl*Math.max(0,t.length-Ll)+(r?Math.min(
1,n):n)*Kl+$l*(e.match(/[^\p{L}\p{M}]/gu)?.length??0);return Math.min(Array.from(e).length,Yl+i)}function iA(e){if(/^(?:19|20)\d\d$/.
test(e))return Pl;let t=new Set(Array.from(e).slice(1).map((r,i)=>r-e[i]));if(e.length>2&&t.size===1)return _l;let n=Math.
max(0,e.length-6);return Math.min(Xl*e.length,Wl)+Zl*n}function sA(e){let t=Array.from(e.toLowerCase(),oA),n=t.filter((r,i)=>i&&
aA(r,t[i-1])).length;return t.length>4&&n>=.7*(t.length-1)}function oA(e){let[t,n]=Object.entries(eA).find(([s])=>s.includes(
e))??[],r=t?n[t.indexOf(e)]:e,i=li.findIndex(s=>s.includes(r));return{row:i,column:li[i]?.indexOf(r)}}var aA=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;var wo="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",cA=new RegExp(`^${wo}+|${wo}\
+$`,"g"),lA=/[\p{L}\p{N}_]+/gu,AA=/^[\p{L}\p{N}_]+/u,hA=/\{([a-z][a-z0-9-]*)\}/,[fA,uA]=["⁨","⁩"],mo=/[.!?…؟。][\u2069”’"')»]*$/,
pA=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ee=e=>e.replace(cA,""),ze=e=>e.toLowerCase().toUpperCase(),Ai=e=>e.match(AA)?.[0]??"",ht=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function bt(e,t){let n=e.split(hA),r=n.pop(),i="";for(let s=0;s<
n.length;s+=2){let o=Ee(t[n[s+1]]),a=IA(n[s],o);i+=(mo.test(i)?a.replace(/^,+/,""):a)+gA(o)}return mo.test(i)?i:i+r}function IA(e,t){
let n=ze(Ai(t));if(!n)return e;for(let r of e.matchAll(lA))if(ze(r[0])===n)return e.slice(0,r.index);return e}var gA=e=>pA.
test(e)?`${fA}${e}${uA}`:e;var hi=2e4,dA=10,wA=/^(\d{4})-(\d\d)-(\d\d)$/,pe=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function ft({items:e,ids:t},n){let r=Object.keys(n).filter(s=>!t.includes(s));if(r.length)throw new pe("unk\
nown-items",{items:r.sort()});let i=Object.fromEntries(t.map(s=>[s,null]));for(let s of e){let o=n[s.id],a=o==null?null:
CA[s.kind](o,s);ot(s,i)&&(i[s.id]=mA(s,a,i))}return i}function sr(e,t){try{ft(e,t)}catch(n){if(n instanceof pe)return!1;
throw n}return!0}var yo=e=>Object.values(e).every(t=>t==null);function St(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>Co(e.cards,n)),Ee(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${Co(e.piles,t[n.id])}`);case"date":return[ht(t)];case"list":return t.map(Ee);default:return[Ee(`${t}`)]}}
var Co=(e,t)=>e.find(n=>n.id===t)?.text??t;function mA(e,t,n){if(e.kind!=="choice"||!t)return t;let r=Mt(e,n).map(({id:s})=>s),
i=t.chosen.filter(s=>r.includes(s));return i.length||t.own?{chosen:i,own:t.own}:null}var CA={ruler(e){if(!Number.isInteger(
e)||e<0||e>dA)throw new pe("answer-ruler");return e},choice(e,{cards:t,many:n,own:r}){let i=t.map(({id:c})=>c);if(!Bo(e)||
!Array.isArray(e.chosen)||!e.chosen.every(ui(i)))throw new pe("answer-cards");let{chosen:s}=e,o=fi("own"in e?e.own:"")??
"";if(o&&!r)throw new pe("answer-own");if(!n&&s.length+!!o>1)throw new pe("answer-one-card");let a=i.filter(c=>s.includes(
c));return a.length||o?{chosen:a,own:o}:null},sort(e,{cards:t,piles:n}){let r=t.map(({id:o})=>o),i=ui(n.map(({id:o})=>o));
if(!Bo(e)||!Object.keys(e).every(ui(r))||!Object.values(e).every(i))throw new pe("answer-piles");let s=r.filter(o=>Object.
hasOwn(e,o)).map(o=>[o,e[o]]);return s.length?Object.fromEntries(s):null},text:fi,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new pe("answer-lines",{most:t});let n=e.map(r=>fi(r)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!BA(e))throw new pe("answer-day");return e}};function fi(e){if(typeof e!="string")
throw new pe("answer-text");if(e.length>hi&&[...e].length>hi)throw new pe("answer-long",{most:hi});return Ee(e)?e:null}var ui=e=>t=>e.
includes(t),Bo=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function BA(e){let[,t,n,r]=(e.match(wA)??[]).map(Number),
s=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&r>0&&r<=s}var yA=[{answers:["all"]}],EA=/\p{L}/u,QA=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,kA=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
bA=/\{([a-z][a-z0-9-]*)\}/g;function ar({items:e,rules:t,reflection:n},r,{plain:i=!1}={}){let s=Object.fromEntries(e.map(
({id:A})=>[A,r[A]??null]));if(yo(s))return"nothing"in n?[or([n.nothing])]:[];let o=SA({items:e,answers:s,rules:t,phrases:n}),
c=(i||!t.length?yA:t).flatMap(o);return i||!("closing"in n)?c:[...c,or([n.closing])]}var or=e=>({words:e,heading:"",said:[]}),
ut=(e,t,n=[])=>({words:n,heading:e,said:t}),Eo=(e,t)=>e.filter(n=>!t.has(ze(n)));function SA({items:e,answers:t,rules:n,
phrases:r}){let i=g=>e.find(({id:C})=>C===`couple-${g}`)??e.find(({id:C})=>C===g),s=g=>t[i(g)?.id]??null,o=g=>i(g)?St(i(
g),s(g)):[],a=g=>{let C=new Set(g.map(i));return e.filter(y=>C.has(y))},c=g=>{let C=s(g);return typeof C=="number"?C:o(g).
length},A=g=>g.map(C=>s(C)?.chosen).find(C=>Array.isArray(C))??[],h=(g,C)=>{let[y,x]=[i(g),s(g)];return y?.kind!=="sort"||
!x?[]:y.cards.filter(({id:N})=>x[N]===C).map(({text:N})=>N)},u=g=>new Set(g?o(g).map(ze):[]),p=({if:g=[],unless:C=[]})=>g.
every(w)&&!C.some(w);function w(g){if(typeof g=="string")return s(g)!==null;let{item:C=[],cards:y,piles:x,without:N,only:M,
least:$,asked:j}=g;if(j)return!!i(j)&&ot(i(j),t);let D=C.find(B=>s(B)!==null);if(!D)return!1;let I=A([D]);return y&&!y.some(
B=>I.includes(B))||x&&!x.some(B=>Eo(h(D,B),u(N)).length)||M&&!(B=>B.size===1&&B.has(M))(new Set(Object.values(s(D))))?!1:
$==null||c(D)>=$}let m=(g,C={})=>_(r[g],C);function S(g,C={}){if(typeof g=="string")return m(g,C);if(!p(g))return null;let{
phrase:y,of:x,score:N}=g;if(N){let M=Q(N);return M===null?null:m(y,{t:50+10*M})}return x?o(x).length?m(y,{n:c(x),...C}):
null:m(y,C)}let b=(g=[],C={})=>g.map(y=>S(y,C)).filter(y=>y!==null),H=(g,C)=>{let y=b(g,C);return y.length?[or(y)]:[]};function W(g){
if(typeof g=="string")return o(g);if("level"in g)return v(g);if("phrase"in g){let[$]=g.of?o(g.of):[],j=S(g,$===void 0?{}:
{words:$});return j===null?[]:[j]}let{item:C,pile:y,also:x,without:N}=g,M=y?h(C,y):o(C);return x&&(M=M.filter($=>u(x).has(
ze($)))),Eo(M,u(N))}let L=({heading:g,under:C})=>g?m(g):(C&&i(C)?.said)??"";function O(g,C){let y=i(g);if(y?.kind!=="sor\
t"||t[y.id]===null)return[];let x=M=>y.piles.find($=>$.id===M).text;return(C??y.piles.map(({id:M})=>M)).map(M=>({id:M,text:x(
M),cards:h(g,M)}))}let X=n.find(g=>g.ladder)?.ladder,F=()=>Math.floor(X.rungs.length/2);function Q(g){let[C]=A([g]);return!X||
!C?null:F()-X.rungs.findIndex(({card:y})=>y===C)}function v({level:g,up:C=0}){let y=g.map(Q).find(N=>N!==null);if(!X||y===
void 0)return[];let x=X.rungs[F()-y-C];return x?o(x.item):[]}let T={answers({answers:g}){return(g[0]==="all"?e:a(g)).filter(
({id:y})=>t[y]!==null).map(y=>ut(y.said||y.ask,St(y,t[y.id])))},lines(g){let C=g.lines.flatMap(W),y=C.length?[ut(L(g),C,
b(g.say))]:[],x=g.count?.[Math.min(C.length,g.count.length-1)];return x?[...y,or([m(x,{n:C.length})])]:y},piles({piles:g,
only:C,heading:y,below:x={},all:N={}}){let M=$=>$.length===i(g).cards.length;return O(g,C).filter(({cards:$})=>$.length).
flatMap(({id:$,text:j,cards:D})=>{let I=M(D)&&N[$]||x[$],k=y?m(y,{pile:j}):j;return[ut(k,D),...H(I?[I]:[])]})},empty(g){
let C=O(g.empty,g.only).filter(({cards:y})=>!y.length).map(({text:y})=>y);return C.length?[ut(L(g),C,b(g.say))]:[]},sentence(g){
let C=r[g.sentence],y=[...C.matchAll(bA)].map(([,N])=>N),x=Object.fromEntries(y.map(N=>[N,o(N).join(" ")]));return Object.
values(x).every(Boolean)?[ut(L(g),[bt(C,x)])]:[]},message(g){let C=g.message.parts.map(y=>[y,o(y.item)[0]]).filter(([,y])=>y).
map(([y,x])=>V(y,x,g.message));return C.length?[ut(L(g),[C.join(" ")])]:[]},ladder(){let[g=""]=o(X.goal),[[C],[y]]=[A([X.
today]),A([X.later])],x=X.rungs.map(({card:N,item:M})=>{let $=i(M)?.said??"",[j]=o(M),D=j?`${$}: ${j}`:m("open",{level:$}),
I=DA(N===C,N===y,!!y);return I?m(I,{level:D}):D});return[ut(m(g?"ladder":"ladder-unnamed",{goal:g}),x)]},missing({missing:g,
say:C}){let y=a(g).filter(({id:x})=>t[x]===null);return y.length?H(C,{parts:y.map(x=>x.said).join("; ")}):[]},repeated(g){
let C=g.repeated.map(o),y=new Map;for(let M of C.flat())y.has(ze(M))||y.set(ze(M),M);let x=M=>C.filter($=>$.some(j=>ze(j)===
M)).length>1,N=[...y].filter(([M])=>x(M)).map(([,M])=>M);return N.length?[ut(L(g),N)]:[]}};function V(g,C,{self:y=[],small:x=[],
capitals:N=[]}){let{opener:M,clause:$,clauses:j=[],questions:D=[],names:I=!1}=g,k=Ai(C),B=k.toLowerCase();if(y.includes(
B))return bt("{words}.",{words:C});let R=[...r[M]].at(-1);if(!QA.test(C.match(EA)?.[0]??"a")||D.includes(B))return bt(`{\
words}${R}`,{words:C});let Y=r[$&&j.includes(B)?$:M],J=I||N.includes(k),Z=x.includes(B)||kA.test(k)&&!J,[ie=""]=C,le=Z?ie.
toLowerCase()+C.slice(ie.length):C;return bt(Y,{words:le})}return g=>{if(!p(g))return[];let C=Object.keys(T).find(x=>x in
g),y=C?T[C](g):H(g.say);return y.length&&g.then?[...y,...H([g.then])]:y}}function DA(e,t,n){return t?e?"was-and-now":"no\
w":e?n?"was":"today":""}function Bn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(r=>Bn(e[r],t[r]))}var FA=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,Ye,mn,et,Cn,Jt,cr,lr=class{constructor(t=Date.now){K(this,Jt);K(this,Ye,new Map);K(
this,mn,[]);K(this,et,null);K(this,Cn);G(this,Cn,t)}get(t){return f(this,Ye).get(t)}isDraft(t){let n=f(this,Ye).get(t);return n!==
void 0&&!n.done}keys(){return[...f(this,Ye).keys()]}entries(){return[...f(this,Ye).values()]}put(t,n,r){let i=r?n:f(this,
Ye).get(t)?.confirmed??null;this.place({key:t,response:n,done:r,confirmed:i,at:FA(f(this,Cn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}f(this,Ye).set(t.key,t),d(this,Jt,cr).call(this,[t.key])}remove(t){f(this,Ye).
delete(t)&&d(this,Jt,cr).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(f(
this,et)){t();return}G(this,et,new Set);try{t()}finally{let n=[...f(this,et)];G(this,et,null),n.length&&d(this,Jt,cr).call(
this,n)}}listen(t){f(this,mn).push(t)}};Ye=new WeakMap,mn=new WeakMap,et=new WeakMap,Cn=new WeakMap,Jt=new WeakSet,cr=function(t){
if(f(this,et)){for(let n of t)f(this,et).add(n);return}for(let n of f(this,mn))n(t)};function Pt(e,t,n){let r=typeof n=="string"?new TextEncoder().encode(n):n,i="";for(let s of r)i+=String.fromCharCode(s);
return{name:e,type:t,data:btoa(i)}}var vA=[["trial-agreement","review"],["plan","day"]],xA=/^(\d{4})-(\d{2})-(\d{2})$/,Qo=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function Ae(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function Ar(e,t){let n=new Map(e.filter(({
response:r})=>r).map(r=>[r.key,r]));for(let[r,i]of vA){let s=n.get(`${r}@`),o=fr(s?.response[i]);if(o&&o>=t)return{day:o,
entry:s}}return null}function hr(e,t){let n=null;for(let i of e){let{exercise:s}=Ae(i.key),o=i.response&&Object.keys(i.confirmed??
{}).length>0,a=s==="check-in"&&o?yn(i):null,c=a&&a>t?t:a;c&&c>(n?.day??"")&&(n={day:c,entry:i})}if(!n)return null;let[,r]=[
t,OA(n.day)].sort();return{day:r,entry:n.entry}}function yn({at:e}){if(!pi(e))return null;let[,t,,,,n]=Qo.exec(e);return n?
UA(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function pi(e){let[,t,,n="0",r="0"]=Qo.exec(e)??[];return!!fr(
t)&&n<60&&r<60}function fr(e){let[,t,n,r]=typeof e=="string"&&xA.exec(e)||[];return t>0&&n>=1&&n<=12&&r>=1&&r<=bo(+t,+n)?
e:null}function UA(e){let t=e.getFullYear();return t>=1&&t<=9999?So(t,e.getMonth()+1,e.getDate()):null}var ko=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function OA(e){let[t,n,r]=e.split("-").map(Number),i=n===
12?[t+1,1]:[t,n+1];return So(...i,Math.min(r,bo(...i)))}function bo(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,
31,30,31,30,31,31,30,31,30,31][t-1]}var So=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(
2,"0")}`;var vo="catch-up.ics",jA="-//collective//icalendar//7.3.0//EN",RA=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,GA=/[\t\x85\u2028\u2029]/g,
NA=75;async function xo(e,t,n,r=""){let i=[...new Map(e.map(A=>[A.key,A])).values()],s=[Ar(i,n),hr(i,n)].filter(Boolean);
if(!s.length)throw new re("journal-no-day");let o=Do(t["journal-calendar-title"]),a=await Promise.all(s.map((A,h)=>TA(A,
n,o,h?"":Do(r))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${jA}`,...a.flat()],"END:VCALENDAR",""].map(YA).join(
`\r
`)}function pr(e,{exercises:t,danger:n}){let r=e.filter(({key:a})=>a==="plan@").at(-1)?.response,i=a=>Uo(a)&&Ee(a)!=="";
if(!r||!i(r.if)||!i(r.then))return"";let s=a=>Object.values(n).some(c=>Hn(a,c).length);if(Object.values(r).flatMap(MA).some(
s))return"";let{sentence:o=""}=t.plan.reflection;return bt(o,r)}var MA=e=>(e?.own?[e.own]:[e].flat()).filter(Uo),Uo=e=>typeof e==
"string";async function TA({day:e,entry:t},n,r,i){return["BEGIN:VEVENT",`SUMMARY:${Fo(r)}`,`DTSTART;VALUE=DATE:${e.replaceAll(
"-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await HA(t)}`,...i?["CLASS:PRIVATE",`DESCRIPTION:${Fo(i)}`]:[],
"TRANSP:TRANSPARENT","END:VEVENT"]}async function HA({key:e,response:t,at:n}){let r=Object.entries(t).filter(([,h])=>h!==
null),i=ur([n,Object.fromEntries(r)]),s=h=>new TextEncoder().encode(h),o={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.
importKey("raw",s(i),o,!1,["sign"]),c=new Uint8Array(await crypto.subtle.sign("HMAC",a,s(e))).slice(0,16);return c[6]=c[6]&
15|64,c[8]=c[8]&63|128,Array.from(c,h=>h.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-\
$2-$3-$4-")}function ur(e){return Array.isArray(e)?`[${e.map(ur).join(", ")}]`:e&&typeof e=="object"?`{${Object.keys(e).
sort().map(n=>`${ur(n)}: ${ur(e[n])}`).join(", ")}}`:JSON.stringify(e).replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).
toString(16).padStart(4,"0")}`)}var Do=e=>Ee(e.replace(GA," ").replace(RA,"")),Fo=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function YA(e){let t=[],n=[],r=0;for(let i of e){let s=LA(i);if(n.length&&r+s>=NA){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,r=a.length}n.push(i),r+=s}return[...t,n.join("")].join(`\r
 `)}var LA=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var VA={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Xt=10,
KA=400,En=17,Ii=16,Dt=14,[No,Mo]=[12,38],[gi,di,$A]=[46,8,30],Oo=15,jo=26,JA=14;function wi(e,t,n){let r=t.filter(({id:a})=>e.
some(c=>c[a]!==null)),[i,s]=e.length>1?XA(e,r,n):PA(e[0],r,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ae(s)}`}">
${i.join(`
`)}
</svg>
`}function PA(e,t,n){let[r,i,s]=[92,14,n-14],o=c=>i+(s-i)*c/Xt;return[t.flatMap(({id:c,name:A},h)=>{let u=h*r,p=u+46,w=e[c],
m=[...Array(Xt+1).keys()].map(b=>Qn([o(b),p-5],[o(b),p+5],"edge",1)),S=[0,Xt].filter(b=>b!==w).map(b=>pt(`${b}`,o(b),p+25,
"muted",{size:Dt,anchor:"middle"}));return[pt(A,0,u+En,c,{size:En,bold:!0}),Qn([i,p],[s,p],"edge",1.5),...m,...S,Lo(c,o(
w),p,9),pt(`${w}`,o(w),p+29,c,{size:En,bold:!0,anchor:"middle"})]}),t.length*r-8]}function XA(e,t,n){let r=qA(e,No,n-Mo),
i=gi+Xt*di+$A,s=t.flatMap(({id:A,name:h},u)=>WA(e,A,h,r,u*i,n)),o=t.length*i,[a,c]=zA(e,r,o,n);return[[...s,...a],o+c]}function WA(e,t,n,r,i,s){
let[o,a]=[i+gi,i+gi+Xt*di],c=e.map((p,w)=>({value:p[t],x:r[w],y:a-di*p[t]})).filter(({value:p})=>p!==null),A=[o,a].flatMap(
(p,w)=>[Qn([0,p],[s-Mo+No,p],"line",1),pt(w?"0":`${Xt}`,s,p+5,"muted",{size:Dt,anchor:"end"})]),h=Math.min(...r.slice(1).
map((p,w)=>p-r[w])),u=h<11?Math.max(2,h/3):5.5;return[pt(n,0,i+En,t,{size:En,bold:!0}),...A,ch(c,t),...c.map(({x:p,y:w})=>Lo(
t,p,w,u)),...ZA(c,t)]}function ZA(e,t){let n=e.map(({value:i,x:s,y:o},a)=>{let[c,A]=[e[a-1]?.value??i,e[a+1]?.value??i],
h=c>=i&&A>=i&&c+A>2*i,u=(c-i)*(A-i)<0,p=a===0||a===e.length-1;return{value:i,x:s+(u?Math.sign(c-i)*6:0),y:o+(h?22:-11),half:`${i}`.
length*Ii*.6/2,rank:p?0:i===c?3:u?2:1}}),r=[];for(let i of n.sort((s,o)=>s.rank-o.rank))(i.rank===0||i.rank<3&&e.length<=
JA)&&!r.some(o=>_A(i,o))&&r.push(i);return r.map(({value:i,x:s,y:o})=>pt(`${i}`,s,o,t,{size:Ii,bold:!0,anchor:"middle"}))}
var _A=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Ii;function qA(e,t,n){let r=To(e);if(r.length===1){let A=(n-
t)/(e.length-1);return e.map((h,u)=>t+u*A)}let i=r.slice(1).map((A,h)=>ko(r[h].day,A.day)),s=Oo*(e.length-r.length)+jo*i.
length,o=Math.min(1,(n-t)/s),a=Math.max(0,n-t-s)/i.reduce((A,h)=>A+h,0),c=t;return r.flatMap(({many:A},h)=>(h&&(c+=jo*o+
a*i[h-1]),Array.from({length:A},(u,p)=>(p&&(c+=Oo*o),c))))}function To(e){if(!e.every(({day:r},i)=>r&&r>=(e[i-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:r}of e)n.at(-1)?.day===r?n.at(-1).many++:n.push({day:r,many:1});return n}
function zA(e,t,n,r){let i=To(e);if(i.length===1){let[h]=i.map(L=>L.day&&Go(L.day,!0)),p=r<KA||e.length>4?2:e.length,w=p===
2?[0,e.length-1]:[...e.keys()],m=r/p-14,S=w.map(L=>({x:t[L],lines:rh(e[L].moment,m)})),b=Math.max(...S.map(({lines:L})=>L.
length))*Dt*1.25,H=S.flatMap(({x:L,lines:O})=>Ro(O,L,n+12,r)),W=h?[pt(h,0,n+b+22,"muted",{size:Dt})]:[];return[[...H,...W],
b+(h?28:8)]}let s=new Set(i.map(({day:h})=>h.slice(0,4))),o=[],a=0;for(let{day:h,many:u}of i){let[p,w]=[t[a],t[a+u-1]];o.
push({from:p,to:w,x:(p+w)/2,words:Go(h,s.size>1)}),a+=u}let c=o.flatMap(({from:h,to:u,x:p})=>[Qn([h,n-4],[u,n-4],"edge",
1),Qn([p,n-4],[p,n+2],"edge",1)]),A=eh(o.map(h=>({...h,...Ho([h.words],h.x,r)})));return[[...c,...A.flatMap(({words:h,x:u})=>Ro(
[h],u,n+18,r))],24]}function eh(e){let[t,n]=[e[0],e.at(-1)],r=[t];for(let i of e.slice(1,-1))i.start>=r.at(-1).end+14&&i.
end+14<=n.start&&r.push(i);return[...r,n]}function Ho(e,t,n){let r=Math.max(...e.map(Ir))/2,i=Math.min(Math.max(t,r),n-r);
return{start:i-r,end:i+r}}function Ro(e,t,n,r){let{start:i,end:s}=Ho(e,t,r),[o,a]=i<=0?["start",0]:s>=r?["end",r]:["midd\
le",t];return e.map((c,A)=>pt(c,a,n+A*Dt*1.25,"muted",{size:Dt,anchor:o}))}var Go=(e,t)=>(t?nh:th).format(new Date(`${e}\
T00:00Z`)),Yo={timeZone:"UTC",month:"short",day:"numeric"},th=new Intl.DateTimeFormat("en-US",Yo),nh=new Intl.DateTimeFormat(
"en-US",{...Yo,year:"numeric"});function rh(e,t){let n=[""];for(let s of e.split(/\s+/).filter(Boolean)){let o=`${n.at(-1)}\
 ${s}`.trim();!n.at(-1)||Ir(o)<=t?n[n.length-1]=o:n.push(s)}let[r,...i]=n;return[r,i.join(" ")].filter(Boolean).map(s=>ih(
s,t))}function ih(e,t){let n=[...e];if(Ir(e)<=t)return e;for(;n.length&&Ir(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var sh=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Ir=e=>[...e].reduce(
(t,n)=>t+Dt*(sh.test(n)?1.05:.58),0),ae=e=>`${Math.round(e*10)/10}`,gr=e=>`var(--ajar-${e}, ${VA[e]})`,oh={"&":"&amp;","\
<":"&lt;",">":"&gt;"},ah=e=>e.replace(/[&<>]/g,t=>oh[t]);function pt(e,t,n,r,{size:i,bold:s=!1,anchor:o="start"}){let a=s?
' font-weight="650"':"";return`<text ${`x="${ae(t)}" y="${ae(n)}" text-anchor="${o}"`} font-size="${i}"${a} fill="${gr(r)}\
">${ah(e)}</text>`}var Qn=(e,t,n,r)=>`<path d="M${e.map(ae).join(" ")}L${t.map(ae).join(" ")}" stroke="${gr(n)}" stroke-\
width="${r}" fill="none"/>`,ch=(e,t)=>`<path d="M${e.map(({x:n,y:r})=>`${ae(n)} ${ae(r)}`).join("L")}" stroke="${gr(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Lo(e,t,n,r){let[i,s,o]=[t,n,r];return`<path d="${{importance:`\
M${ae(i-o)} ${ae(s)}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0z`,confidence:`M${ae(i-o*.9)} ${ae(s-o*.9)}h${ae(
o*1.8)}v${ae(o*1.8)}h${ae(-o*1.8)}z`,readiness:`M${ae(i)} ${ae(s-o*1.25)}L${ae(i+o*1.25)} ${ae(s)}L${ae(i)} ${ae(s+o*1.25)}\
L${ae(i-o*1.25)} ${ae(s)}z`}[e]}" fill="${gr(e)}"/>`}var Le=["importance","confidence","readiness"],lh=600,Ah=340,hh=10;function mi(e,t,n=null){let r=s=>Number.isInteger(s)&&
s>=0&&s<=hh,i=Le.map(s=>[s,r(t[s])?t[s]:null]);return{moment:e,...Object.fromEntries(i),day:n}}var Ko=e=>e.map(t=>({...Ae(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>mi(t,
n.confirmed,yn(n)));function fh(e,t){let n=e.filter(Jo);if(!n.length)return"";let r={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[i,s]=[n[0],n.at(-1)],o={first:i.moment,last:s.
moment},a=Le.filter(A=>i[A]!==null);if(n.length===1){let A=h=>_(t["check-ins-value"],{ruler:r[h],value:i[h]});return _(t["\
check-ins-once"],{moment:i.moment,rulers:Vo(a.map(A))})}let c=a.filter(A=>s[A]!==null).map(A=>_(i[A]===s[A]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:r[A],before:i[A],after:s[A]}));return c.length?_(t["check-ins-since"],{...o,rulers:Vo(
c)}):_(t["check-ins-differ"],o)}function $o(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},r=Le.map(s=>({id:s,name:n[s]})),i=e.filter(Jo);return{sentence:fh(e,t),wide:wi(i,r,lh),narrow:wi(
i,r,Ah),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(s=>[s.moment,...Le.map(o=>s[o])])}}var Jo=e=>Le.
some(t=>e[t]!==null),uh=new Intl.ListFormat("en-US",{type:"conjunction"}),Vo=e=>uh.format(e);var Ci=1,Bi="\uFEFF",ph=/[\u202a-\u202e\u2066-\u2069]/g,Xo="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",Wo=`${Xo}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Ih=new RegExp(
`(?:[${Xo}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),gh=new RegExp(`^[${Wo}]+`),dh=new RegExp(`(^|[;,|"])([${Wo}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function Zo(e,t){let n=e.filter(({response:s})=>s).map(s=>mh(s,yi(Ae(s.key).exercise,t))),r={format:"ajar-jo\
urnal",version:Ci,entries:n},i=s=>`\\u${s.charCodeAt(0).toString(16)}`;return`${JSON.stringify(r,null,2).replace(ph,i)}
`}function _o(e){let t=e.filter(({key:r,response:i,confirmed:s})=>wh(r)&&i&&s).map(r=>{let{moment:i,...s}=mi(Bh(Ae(r.key).
moment),r.confirmed);return[yn(r)??"",i,...Le.map(o=>s[o]??"")]}),n=[["day","moment",...Le],...t];return Bi+n.map(r=>`${r.
map(yh).join(",")}
`).join("")}var yi=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function kn({after:e,among:t,...n},r){return ft({items:[
n],ids:[n.id]},{[n.id]:r})[n.id]}var wh=e=>Ae(e).exercise==="check-in";function mh({key:e,response:t,done:n,confirmed:r,
at:i},s){let o=r&&qe(r,t),{exercise:a,moment:c}=Ae(e);return{exercise:a,moment:c,title:s?.title??"",at:i,done:n,confirmed:r&&
!o?Po(r,s):!!r,answers:Po(t,s)}}function Po(e,t){let n=new Map(t?.items.map(r=>[r.id,r]));return Object.entries(e).filter(
([,r])=>r!==null).map(([r,i])=>{let s=n.get(r),o={item:r,question:s?_(s.ask,e):"",answer:i},a=s?.cards&&Ch(s,i);return a?
{...o,"in-words":a}:o})}function Ch(e,t){try{return St(e,kn(e,t))}catch{return null}}function Bh(e){return Ee(e.replace(
Ih," ")).replace(gh,"").replace(dh,"$1$2'")}var yh=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;var qo={null:null,true:!0,false:!1},Eh=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,Qh={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},kh=/[ !#-[\]-\uffff]*/y,bh=/null|true|false|-?Infinity|NaN/y,Sh=/[0-9a-fA-F]{4}/y,Dh=/[ \t\n\r]*/y,bn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function zo(e){let t=0,n=(p=t)=>{throw new bn(e.slice(0,p).split(`
`).length)},r=p=>{p.lastIndex=t;let[w]=p.exec(e)??[null];return t+=w?.length??0,w},i=()=>r(Dh),s=p=>{e[t]!==p&&n(),t++};
function o(){let p=e[t];if(p==='"')return a();if(p==="{")return h();if(p==="[")return A();let w=r(bh);if(w!==null&&w in qo)
return qo[w];let m=w?Number.NaN:r(Eh);return m===null&&n(),Number.isFinite(+m)||n(0),+m}function a(){t++;let p="";for(;p+=
r(kh),e[t]!=='"';){e[t]!=="\\"&&n();let w=e[t+1];t+=2,w==="u"?p+=String.fromCharCode(Number.parseInt(r(Sh)??n(),16)):p+=
Qh[w]??n(t-2)}return t++,p}function c(p,w){let m=[];if(t++,i(),e[t]!==p)for(;m.push(w()),i(),e[t]!==p;){let S=t;s(","),i(),
e[t]===p&&n(S)}return t++,m}let A=()=>c("]",o),h=()=>Object.fromEntries(c("}",()=>{e[t]!=='"'&&n();let p=a();return i(),
s(":"),i(),[p,o()]}));i();let u=o();return i(),t<e.length&&n(),u}var Ei=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];var It=class extends re{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=Ei(t)}},
Qe=(e,t={})=>({code:e,values:t});function na(e,t){let n=Fh(e.startsWith(Bi)?e.slice(1):e),r=Uh(n);if(r.length)throw new It(
...r);let i=[];return{entries:n.map((o,a)=>{let c=yi(o.exercise,t),A=a+1;c||i.push(Qe("journal-import-unknown-exercise",
{n:A,exercise:o.exercise}));let h=S=>{let{response:b,misfits:H}=jh(A,c,S);return i.push(...H),b},u=h(o.answers),{confirmed:p,
done:w,at:m}=o;return{key:Qi(o),response:u,done:w,confirmed:Array.isArray(p)?h(p):p?u:null,at:m}}),notes:Ei(i)}}var Qi=({
exercise:e,moment:t})=>`${e}@${t}`;function Fh(e){let t=vh(e),{format:n,version:r,entries:i}=ki(t)?t:{};if(n!=="ajar-jou\
rnal"||!(Number.isInteger(r)||typeof r=="boolean"))throw new It(Qe("journal-import-other-file"));if(r>Ci)throw new It(Qe(
"journal-import-newer"));if(!Array.isArray(i))throw new It(Qe("journal-import-other-file"));let s=i.flatMap((o,a)=>xh(o,
a+1));if(s.length)throw new It(...s);return i.map(o=>({...ra,...o}))}function vh(e){try{return zo(e)}catch(t){throw t instanceof
bn||t instanceof RangeError?new It(Qe("journal-import-not-json",{line:t.line??1})):t}}var ra={moment:"",at:"",done:!1,confirmed:!1},
ki=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),dr=e=>typeof e=="string",ea={exercise:dr,moment:dr,at:e=>dr(e)&&(e===
""||pi(e)),done:e=>typeof e=="boolean"};function xh(e,t){if(!ki(e))return[Qe("journal-import-other-file")];let n={...ra,
...e},r=Object.keys(ea).filter(i=>!ea[i](n[i]));if(typeof n.confirmed!="boolean"){let i=ta(n.confirmed,"confirmed");i.length&&
r.push("confirmed",...i)}return r.push(...ta(n.answers,"answers")),r.map(i=>Qe("journal-import-incomplete",{n:t,name:i}))}
function ta(e,t){return Array.isArray(e)?e.flatMap(n=>ki(n)?dr(n.item)?[]:["item"]:[t]):[t]}function Uh(e){let t=new Set;
return e.flatMap((n,r)=>{let i=r+1,s=t.has(Qi(n))?[Qe("journal-import-twice",{n:i,exercise:n.exercise})]:[];t.add(Qi(n));
let o=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?Oh(a.map(({item:c})=>c)):[]);return[...s,...o.map(a=>Qe("journ\
al-import-answer-twice",{n:i,item:a}))]})}var Oh=e=>{let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].
filter(([,n])=>n>1).map(([n])=>n)};function jh(e,t,n){let r=Object.fromEntries(n.map(({item:h,answer:u=null})=>[h,u]));if(!t)
return{response:r,misfits:[]};let i=new Map(t.items.map(h=>[h.id,h])),s=h=>!i.has(h)&&t.ids.includes(h),o=Object.entries(
r),a=Object.fromEntries(o.filter(([h])=>s(h))),c=Object.fromEntries(o.filter(([h])=>!s(h))),A=Rh(e,t,i,c);return{response:A.
length?r:{...ft(t,c),...a},misfits:A}}function Rh(e,t,n,r){let i={},s=[];for(let[a,c]of Object.entries(r)){if(!n.has(a)){
let{title:A}=t;s.push(Qe("journal-import-unknown-question",{n:e,exercise:A,item:a}));continue}try{i[a]=kn(n.get(a),c)}catch(A){
if(!(A instanceof pe))throw A;let h=Qe(A.code,A.values);s.push(Qe("journal-import-misfit",{n:e,item:a,why:h}))}}if(s.length)
return s;let o=ft(t,i);return Object.keys(i).filter(a=>!qe(o[a],i[a])).map(a=>Qe("journal-import-not-asked",{n:e,item:a}))}function gt(e,t,n=t["keep-failed"]){let{code:r,values:i={},notices:s}=$n(e);if(s)return s.map(a=>gt(a,t,n)).join(`
`);if(!Object.hasOwn(t,r??""))return n;let o=Object.entries(i).map(([a,c])=>[a,c?.code?gt(c,t,n):c]);return _(t[r],Object.
fromEntries(o))}var xt="home",Dn="help@",bi="plan",Gh=[bi,"needs","support","goal-ladder"],ia="until ",vi=e=>`${ia}${ht(e)}`;function mr(e,t,n){
let{exercise:r,moment:i}=Ae(t.key),s=i?`${i}, ${n}`:n,o=`${r}@${s}`;for(let a=2;e.get(o);a++)o=`${r}@${s} (${a})`;e.place(
{...t,key:o})}var de,dt,Se,Ft,vt,Fn,vn,xn,Wt,Un,q,Si,sa,Sn,oa,Di,aa,ca,wr,la,Aa,ha,Fi,Cr=class{constructor({journal:t,data:n,
words:r,send:i,today:s,notice:o,print:a}){K(this,q);K(this,de);K(this,dt);K(this,Se);K(this,Ft);K(this,vt);K(this,Fn);K(
this,vn);K(this,xn);K(this,Wt,Promise.resolve());K(this,Un,{calendar:t=>d(this,q,Si).call(this,t),"calendar-line":t=>d(this,
q,Si).call(this,t,pr(t,f(this,dt))),everything:t=>Pt("notes.json","application/json",Zo(t,f(this,dt))),"check-ins":t=>Pt(
"numbers.csv","text/csv",_o(t))});G(this,de,t),G(this,dt,n),G(this,Se,r),G(this,Ft,i),G(this,vt,s),G(this,Fn,o),G(this,vn,
a),G(this,xn,new Map(n.sections.flatMap(c=>c.keys.map(A=>[A,c]))))}state(){let t=d(this,q,Sn).call(this),n=d(this,q,la).
call(this,t);return{welcome:d(this,q,Aa).call(this,t,n),section:n?.id??"",due:d(this,q,ha).call(this,t),plan:d(this,q,Fi).
call(this,`${bi}@`),earlier:t.map(({key:r})=>({key:r,...Ae(r)})).filter(({exercise:r,moment:i})=>r===bi&&i).map(({key:r,
moment:i})=>({title:i,plan:d(this,q,Fi).call(this,r)})),something:t.length>0,danger:d(this,q,oa).call(this)}}receive(t){
let{take:n,paper:r,country:i=""}=t;if(n==="plan"&&["us-letter","a4"].includes(r))d(this,q,wr).call(this,()=>f(this,vn).call(
this,d(this,q,Sn).call(this),{paper:r,country:i}));else if(Object.hasOwn(f(this,Un),n??""))d(this,q,wr).call(this,async()=>f(
this,Ft).call(this,{file:await f(this,Un)[n](d(this,q,Sn).call(this))}));else if(typeof t.country=="string")f(this,de).put(
Dn,{country:i},!0);else if(typeof t.import=="string")d(this,q,wr).call(this,()=>d(this,q,aa).call(this,t.import));else if(t.
restart===!0)d(this,q,sa).call(this);else return!1;return!0}settled(){return f(this,Wt)}};de=new WeakMap,dt=new WeakMap,
Se=new WeakMap,Ft=new WeakMap,vt=new WeakMap,Fn=new WeakMap,vn=new WeakMap,xn=new WeakMap,Wt=new WeakMap,Un=new WeakMap,
q=new WeakSet,Si=async function(t,n=""){let r=await xo(t,f(this,Se),f(this,vt).call(this),n);return Pt(vo,"text/calendar",
r)},sa=function(){f(this,de).batch(()=>{for(let t of d(this,q,Sn).call(this))Ae(t.key).moment.includes(ia)||(mr(f(this,de),
t,vi(f(this,vt).call(this))),f(this,de).remove(t.key))})},Sn=function(){return f(this,de).entries().filter(({key:t})=>t!==
Dn)},oa=function(){for(let t of Gh){let n=d(this,q,Di).call(this,`${t}@`);if(n)return n}return null},Di=function(t){let n=f(
this,de).get(t);return n?f(this,Fn).call(this,Ae(t).exercise,n.response):null},aa=function(t){let{entries:n,notes:r}=na(
t,f(this,dt));f(this,de).batch(()=>{for(let s of n)d(this,q,ca).call(this,s)});let i=_(f(this,Se)["home-brought"],{n:n.length});
f(this,Ft).call(this,{said:[i,...r.map(s=>gt(s,f(this,Se)))].join(`
`)})},ca=function(t){let n=f(this,de).get(t.key);n?Bn([n.response,n.confirmed],[t.response,t.confirmed])||mr(f(this,de),
t,f(this,Se)["home-brought-moment"]):f(this,de).place(t)},wr=function(t){G(this,Wt,f(this,Wt).then(t).catch(n=>{f(this,Ft).
call(this,{said:gt(n,f(this,Se),f(this,Se)["home-failed"])})}))},la=function(t){let n=t.reduce((r,i)=>r&&r.at>=i.at?r:i,
null);return n?f(this,xn).get(n.key):void 0},Aa=function(t,n){let r=f(this,Se);return t.length?n?_(r["home-stopped"],{title:n.
title}):r["home-welcome"]:r["home-empty"]},ha=function(t){let n=f(this,Se),r=f(this,vt).call(this),i=Ar(t,r),s=hr(t,r),o=[];
return i&&o.push(_(n["home-review"],{day:ht(i.day)})),s&&s.day<=r?o.push(n["home-check-in-now"]):s&&o.push(_(n["home-che\
ck-in"],{day:ht(s.day)})),o},Fi=function(t){let n=f(this,de).get(t),r=f(this,dt).exercises[Ae(t).exercise];return!n?.confirmed||
!r||!sr(r,n.confirmed)?[]:ar(r,n.confirmed,{plain:!!d(this,q,Di).call(this,t)}).filter(({said:i})=>i.length).map(({heading:i,
said:s})=>({heading:i,said:s,words:[]}))};var da=1e3,xi=2e3,Nh=15,fa=10*da,ua=6e4,pa="journal-passphrase-changed",Mh="notes",Th="application/octet-stream",nt,Ui=class{constructor(){
K(this,nt,new Map)}start(t,n,r){clearTimeout(f(this,nt).get(t));let i=()=>{f(this,nt).delete(t),r()};f(this,nt).set(t,setTimeout(
i,n))}isPending(t){return f(this,nt).has(t)}stop(){for(let t of f(this,nt).values())clearTimeout(t);f(this,nt).clear()}};
nt=new WeakMap;var ce,ke,jn,je,mt,Ut,Rn,_t,Gn,z,Ve,rt,qt,we,Ot,Fe,Ct,jt,Nn,ve,zt,Rt,it,E,wa,Br,Ie,wt,yr,ma,Ca,Ba,ya,Ea,Qa,
ka,Oi,ba,Sa,Er,Da,tt,ji,Ri,On,Fa,Gi,Ni,Zt,Qr,De,kr=class{constructor({journal:t,place:n,here:r,send:i,words:s,stores:o,judge:a,
now:c,today:A}){K(this,E);K(this,ce);K(this,ke);K(this,jn);K(this,je);K(this,mt);K(this,Ut);K(this,Rn);K(this,_t);K(this,
Gn);K(this,z,null);K(this,Ve,!1);K(this,rt,!1);K(this,qt,!1);K(this,we,new Set);K(this,Ot,"");K(this,Fe,"");K(this,Ct,!1);
K(this,jt,Nh);K(this,Nn,0);K(this,ve,new Ui);K(this,zt,Promise.resolve());K(this,Rt,0);K(this,it,0);G(this,ce,t),G(this,
ke,n),G(this,jn,r),G(this,je,i),G(this,mt,s),G(this,Ut,o),G(this,Rn,a),G(this,_t,c),G(this,Gn,A),t.listen(h=>d(this,E,Da).
call(this,h)),n.watch(()=>d(this,E,Ie).call(this,()=>d(this,E,On).call(this))),d(this,E,Ie).call(this,()=>d(this,E,On).call(
this))}get state(){let t=f(this,z)!==null;return{state:f(this,rt)?"locked":t?"kept":"none",exists:f(this,Ve),place:"",here:f(
this,jn),saved:t&&!f(this,we).size&&!f(this,Fe),reopen:f(this,Ct),problem:f(this,Ot)||f(this,Fe)||d(this,E,wa).call(this),
copied:"",minutes:f(this,jt),hosted:!1}}async settled(){for(;f(this,Rt);)await f(this,zt)}receive(t){d(this,E,Qr).call(this);
let{keep:n,unlock:r,change:i,minutes:s,strength:o,bring:a}=t;if(typeof n=="string")d(this,E,wt).call(this,()=>d(this,E,Ca).
call(this,n));else if(typeof r=="string")d(this,E,wt).call(this,()=>d(this,E,Ba).call(this,r));else if(typeof i=="string"&&
f(this,z))d(this,E,wt).call(this,()=>d(this,E,ya).call(this,i));else if(t.lock===!0)d(this,E,Ie).call(this,()=>this.lock());else if(t.
erase===!0)d(this,E,wt).call(this,()=>d(this,E,Qa).call(this));else if(t.erase==="saved")d(this,E,wt).call(this,()=>d(this,
E,ka).call(this));else if(t.take==="sealed")d(this,E,wt).call(this,()=>d(this,E,ba).call(this));else if(a instanceof Uint8Array)
d(this,E,wt).call(this,()=>d(this,E,Sa).call(this,a));else if(Number.isInteger(s)&&s>=1&&s<=1440)G(this,jt,s),d(this,E,Qr).
call(this),d(this,E,De).call(this);else if(typeof o=="string")d(this,E,Ie).call(this,()=>d(this,E,ma).call(this,o));else
return t.active===!0||typeof t.place=="string";return!0}flush(){f(this,z)&&f(this,we).size&&d(this,E,Ie).call(this,()=>d(
this,E,tt).call(this))}leave(){let t=f(this,z);if(!t){nn(this,it)._++,f(this,rt)||d(this,E,Zt).call(this,()=>f(this,ce).
clear());return}let n=d(this,E,ji).call(this);d(this,E,Er).call(this),G(this,rt,!0),d(this,E,De).call(this),d(this,E,Zt).
call(this,()=>f(this,ce).clear()),d(this,E,Ie).call(this,async()=>{try{n.size&&await Ia(t,n,()=>{})}finally{t.close()}})}async lock(){
if(f(this,z)&&(await d(this,E,tt).call(this),!!f(this,z))){if(f(this,we).size){f(this,ve).start("idle",fa,()=>d(this,E,Ie).
call(this,()=>this.lock())),d(this,E,De).call(this);return}f(this,z).close(),d(this,E,Er).call(this),G(this,rt,!0),d(this,
E,De).call(this),d(this,E,Zt).call(this,()=>f(this,ce).clear())}}};ce=new WeakMap,ke=new WeakMap,jn=new WeakMap,je=new WeakMap,
mt=new WeakMap,Ut=new WeakMap,Rn=new WeakMap,_t=new WeakMap,Gn=new WeakMap,z=new WeakMap,Ve=new WeakMap,rt=new WeakMap,qt=
new WeakMap,we=new WeakMap,Ot=new WeakMap,Fe=new WeakMap,Ct=new WeakMap,jt=new WeakMap,Nn=new WeakMap,ve=new WeakMap,zt=
new WeakMap,Rt=new WeakMap,it=new WeakMap,E=new WeakSet,wa=function(){let t=f(this,z)?.damage;return t?d(this,E,Br).call(
this,t):""},Br=function(t){return gt(t,f(this,mt))},Ie=function(t){nn(this,Rt)._++,G(this,zt,f(this,zt).then(t).catch(n=>{
d(this,E,yr).call(this,n),d(this,E,De).call(this)}).finally(()=>{nn(this,Rt)._--}))},wt=function(t){d(this,E,Ie).call(this,
async()=>{G(this,Ot,"");try{await t()}catch(n){d(this,E,yr).call(this,n)}d(this,E,Qr).call(this),d(this,E,De).call(this)})},
yr=function(t){f(this,Ct)||G(this,Ct,t.code===pa),G(this,Ot,d(this,E,Br).call(this,t))},ma=async function(t){let n=f(this,
mt),r={none:n["keep-strength-none"],weak:n["keep-strength-weak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],
strong:n["keep-strength-strong"]};f(this,je).call(this,{keeping:{strength:r[await f(this,Rn).call(this,t)]}})},Ca=async function(t){
let n=f(this,it),r=await f(this,Ut).create(f(this,ke),t);if(n!==f(this,it)){r.close();return}G(this,z,r),G(this,Ve,!0),G(
this,we,new Set(f(this,ce).keys())),await d(this,E,tt).call(this)},Ba=async function(t){let n=f(this,it),r=await f(this,
Ut).open(f(this,ke),t),i=await r.entries();if(n!==f(this,it)){r.close();return}let s=f(this,z)!==null,o=f(this,ce).entries().
filter(({key:a})=>!s||f(this,we).has(a));f(this,z)?.close(),G(this,z,r),G(this,Ve,!0),G(this,rt,!1),G(this,Ct,!1),d(this,
E,De).call(this),d(this,E,Ni).call(this,i),s||f(this,je).call(this,{open:xt}),f(this,ce).batch(()=>o.forEach(a=>d(this,E,
Ea).call(this,a))),await d(this,E,tt).call(this)},ya=async function(t){f(this,z)&&(await f(this,z).changePassphrase(t),f(
this,je).call(this,{keeping:{changed:!0}}))},Ea=function(t){let n=f(this,ce).get(t.key),r=n?.done&&!t.done;n&&!r&&!Bn(n.
response,t.response)&&mr(f(this,ce),n,vi(f(this,Gn).call(this))),f(this,ce).place(r?{...t,confirmed:n.confirmed}:t)},Qa=
async function(){let t=f(this,mt),n={erased:t["home-erased"]};f(this,z)?(n={erased:await d(this,E,Oi).call(this)},f(this,
z)?.close(),d(this,E,Er).call(this)):await f(this,ke).read()&&(n={said:t["home-not-erased"]}),d(this,E,Zt).call(this,()=>f(
this,ce).clear()),f(this,je).call(this,n)},ka=async function(){if(f(this,z)||!await f(this,ke).read())return;let t=await d(
this,E,Oi).call(this);G(this,rt,!1),f(this,je).call(this,{said:t})},Oi=async function(){let{notices:t=[]}=await f(this,ke).
erase();G(this,Ve,!1);let n=f(this,mt);return t.map(r=>gt(r,n)).join(`
`)||n["journal-here-erased"]},ba=async function(){let t=await f(this,ke).read();t&&f(this,je).call(this,{file:Pt(Mh,Th,t.
bytes)})},Sa=async function(t){if(f(this,z))return;await f(this,Ut).check(t);let n=await f(this,ke).read();await f(this,
ke).replace(t,n?.tag??null),G(this,Ve,!0)},Er=function(){nn(this,it)._++,G(this,z,null),G(this,Fe,""),G(this,Ct,!1),G(this,
we,new Set),f(this,ve).stop()},Da=function(t){if(!f(this,z)||f(this,qt))return;for(let r of t)f(this,we).add(r);t.every(
r=>f(this,ce).isDraft(r))?f(this,ve).start("save",da,()=>d(this,E,Ie).call(this,()=>d(this,E,tt).call(this))):d(this,E,Ie).
call(this,()=>d(this,E,tt).call(this)),d(this,E,De).call(this)},tt=async function(){let t=f(this,z);if(t){try{if(await d(
this,E,Ri).call(this),t!==f(this,z))return;await Ia(t,d(this,E,ji).call(this),(n,r)=>{f(this,ce).get(n)===r&&f(this,we).
delete(n)}),G(this,Ot,"")}catch(n){if(t!==f(this,z))return;d(this,E,yr).call(this,n),f(this,ve).start("save",fa,()=>d(this,
E,Ie).call(this,()=>d(this,E,tt).call(this)))}d(this,E,De).call(this)}},ji=function(){let t=f(this,ce).entries().filter(
({key:r})=>f(this,we).has(r)),n=new Map(t.map(r=>[r.key,r]));for(let r of f(this,we))n.has(r)||n.set(r,void 0);return n},
Ri=async function(){let t=f(this,z),n=await t.refresh();t===f(this,z)&&(d(this,E,Ni).call(this,n),G(this,Fe,""))},On=async function(){
let t=f(this,Fe);try{f(this,z)?await d(this,E,Ri).call(this):await d(this,E,Fa).call(this)}catch(n){f(this,Ct)||G(this,Ct,
n.code===pa),G(this,Fe,d(this,E,Br).call(this,n)),f(this,z)||f(this,ve).start("look",xi,()=>d(this,E,Ie).call(this,()=>d(
this,E,On).call(this)))}f(this,Fe)!==t&&(f(this,z)&&!f(this,Fe)&&f(this,we).size&&await d(this,E,tt).call(this),d(this,E,
De).call(this))},Fa=async function(){let t=await f(this,ke).read()!==null;G(this,Fe,""),!(t===f(this,Ve)||f(this,z))&&(G(
this,Ve,t),d(this,E,De).call(this))},Gi=function(){f(this,_t).call(this)-f(this,Nn)>f(this,jt)*ua&&d(this,E,Ie).call(this,
()=>this.lock()),f(this,z)&&(f(this,Rt)||d(this,E,Ie).call(this,()=>d(this,E,On).call(this)),f(this,ve).start("poll",xi,
()=>d(this,E,Gi).call(this)))},Ni=function(t){d(this,E,Zt).call(this,()=>{for(let n of t){let r=f(this,ce).get(n.key);f(
this,we).has(n.key)?r&&!r.done&&n.confirmed!==null&&f(this,ce).place({...r,confirmed:n.confirmed}):f(this,ce).place(n)}})},
Zt=function(t){G(this,qt,!0);try{f(this,ce).batch(t)}finally{G(this,qt,!1)}},Qr=function(){if(G(this,Nn,f(this,_t).call(
this)),!f(this,z))return;let t=()=>d(this,E,Ie).call(this,()=>this.lock());f(this,ve).start("idle",f(this,jt)*ua,t),f(this,
ve).isPending("poll")||f(this,ve).start("poll",xi,()=>d(this,E,Gi).call(this))},De=function(){f(this,je).call(this,{keeping:this.
state})};async function Ia(e,t,n){let r=new Map((await e.entries()).map(a=>[a.key,a])),i=!1;for(let[a,c]of t)c&&(await e.
append(c),n(a,c),i||(i=Hh(c,r.get(a))));let s=[...t.keys()].filter(a=>!t.get(a));if(!s.length&&!i)return;let o=(await e.
entries()).filter(({key:a})=>!s.includes(a));await e.rewrite(o);for(let a of s)n(a,void 0)}var Hh=(e,t)=>{let n=ga(e);return t!==
void 0&&[...ga(t)].some(r=>!n.has(r))},ga=({response:e,confirmed:t})=>{let n=[e,t].flatMap(r=>Object.entries(r??{}));return new Set(
n.filter(([,r])=>r!==null).map(([r])=>r))};var Yh=["plan","needs","support","goal-ladder"],Lh="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Vh=new RegExp(`\\r\\n|[${Lh}]`),
va=/\d[\d -]*\d/,Kh=["crisis","violence","worried"],$h=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function Oa(e,t){let n=new Map(e.map(h=>[h.key,h])),[r,i,s,o]=Yh.map(h=>{let{response:u}=n.get(`${h}@`)??{};return Object.
keys(u??{}).length?Jh(t.exercises[h],u):null}),a=r?pr([n.get("plan@")],t):"",c=["day","helper","badly",...a?[]:["if","th\
en"]],A={goal:r?r.fields("goal"):[],sentence:a?[r.sentence(a)]:[],plan:r?r.fields(...c):[],needs:i?[i.section("needs","t\
his-week")]:[],support:s?[s.section("listens","practical","trained")]:[],ladder:o?[o.ladder()]:[]};for(let[h,u]of Object.
entries(A))A[h]=u.filter(p=>p.lines?.length||p.fields?.length||p.rungs?.length);if(!Object.values(A).some(h=>h.length))throw new re(
"journal-no-plan");return{...A,title:t.exercises.plan.title}}function ja(e,{help:t,paper:n}){let r=t.find(s=>s.code===e);
if(!r)return[n["numbers-elsewhere"]];let i=s=>r.lines.filter(o=>o.topic===s).flatMap(({reach:o})=>o).filter(({say:o,to:a})=>a.
startsWith("tel:")&&va.test(o)).map(({say:o})=>va.exec(o)[0])[0];return[...new Set([r.emergency,...Kh.map(i).filter(Boolean)])]}
var xa=e=>e.flatMap(t=>t.split(Vh)).map(Ee).filter(Boolean);function Jh({title:e,items:t,reflection:n,rules:r=[]},i){let s=h=>{
try{return kn(h,i[h.id])}catch{return null}},o=h=>{let u=s(h),p=h.kind==="date"&&fr(u);return xa(p?[$h.format(new Date(`${p}\
T00:00Z`))]:St(h,u))},a=(...h)=>t.filter(({id:u})=>h.includes(u)).map(u=>({id:u.id,heading:u.said,lines:o(u)})).filter(u=>u.
lines.length),c=(...h)=>({heading:e,fields:a(...h)});function A(){let h=r.find(m=>m.ladder)?.ladder;if(!h)return{...c("g\
oal"),rungs:[]};let u=m=>t.find(({id:S})=>S===m),p=[h.today,h.later].map(u).filter(Boolean),w=h.rungs.filter(m=>u(m.item)).
map(m=>({heading:u(m.item).said,lines:o(u(m.item)),marks:p.filter(S=>s(S)?.chosen.includes(m.card)).map(S=>S.said)})).filter(
m=>m.lines.length||m.marks.length);return{...c("goal"),rungs:w}}return{fields:a,section:c,ladder:A,sentence:h=>({heading:n["\
in-one"],lines:xa([h])})}}function Ra(e,{paper:t="us-letter",numbers:n=[],heading:r=""}){let{documentElement:i,title:s}=document,
o=Ph(e,t,n,r);document.body.append(o),i.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
c=()=>{a.abort(),o.remove(),i.classList.remove("ajar-printing"),document.title=s};window.print();for(let A of["pointerdo\
wn","keydown","pagehide"])addEventListener(A,c,{capture:!0,signal:a.signal})}function Ph({title:e,goal:t,sentence:n,plan:r,
needs:i,support:s,ladder:o},a,c,A){let h=[l("h1",{},e),...t.map(p=>l("div",{class:"ajar-plan-goal"},...br(p,"h2"))),...n.
map(p=>l("div",{class:"ajar-plan-hero","data-size":Xh(p)},...br(p,"h2"))),Ua(r,"h2"),...i.map(p=>Mi(p,Zh(p))),...s.map(p=>Mi(
p,[Ua(p.fields,"h3")])),...o.map(p=>Mi(p,_h(p))),c.length?l("h2",{class:"ajar-plan-quiet"},A):null,c.length?l("p",{class:"\
ajar-plan-numbers"},c.join(" · ")):null],u=p=>l("div",{class:`ajar-plan-${p}`},l("div",{}));return l("div",{class:`ajar\
-plan ajar-plan-${a}`},u("head"),l("div",{class:"ajar-plan-body"},l("div",{},...h)),u("foot"))}var Ti=({lines:e})=>[...e.
join("")].length,Xh=e=>Ti(e)<160?"large":Ti(e)<500?"middle":"usual",Wh=e=>Ti(e)<160&&e.lines.every(t=>t.split(" ").every(
n=>[...n].length<25)),Mn=e=>e.map(t=>l("p",{dir:"auto"},t)),Ga=e=>e.length>1?[l("ul",{},...e.map(t=>l("li",{dir:"auto"},
t)))]:Mn(e),br=({heading:e,lines:t},n,r=Mn)=>[l(n,{},e),...r(t)];function Ua(e,t){let n=e.every(Wh)?"ajar-plan-beside":"",
r=t==="h3"?Ga:Mn;return l("div",{class:n},...e.map(i=>l("div",{},...br(i,t,r))))}var Mi=({heading:e},t)=>l("section",{},
l("h2",{class:"ajar-plan-title"},e),...t),Zh=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(r=>[...r].length<60)?l(
"ul",{class:"ajar-plan-pills"},...t.lines.map(r=>l("li",{dir:"auto"},r))):l("div",{},...br(t,"h3",Ga))),_h=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>Mn(n)),l("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:r,marks:i})=>l("li",{"data-\
here":i.length>0},l("h3",{},n),l("div",{},...Mn(r),i.length?l("p",{},l("b",{},i.join(" · "))):null))))];var Hi="visit",Yi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),qh=e=>Yi(e)&&typeof e.key=="string"&&Yi(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||Yi(e.confirmed))&&typeof e.at=="string";function Na({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function r(a){try{return a.length?e().setItem(Hi,JSON.stringify(a)):e().
removeItem(Hi),!0}catch{return a.length===0}}function i(){try{let a=JSON.parse(e().getItem(Hi)??"[]");return Array.isArray(
a)?a.filter(qh):[]}catch{return[]}}let s=a=>t.addEventListener("beforeunload",c=>{a()&&c.preventDefault()});function o(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:r,recall:i,forget:()=>r(
[]),guard:s,onHide:o}}var Ma=(e,t)=>({...e,"home-not-erased":e["home-not-erased-here"],...t==="browser"?{"keep-why":e["keep-why-browser"],"kee\
p-there":e["keep-there-browser"],"keep-saved":e["keep-saved-browser"]}:{}});var Li="chart",zh="check-in",ef="{today}",tf=5e3,Ta=e=>`${e}`.padStart(2,"0");function nf(e){let t=new Date(e);return`${t.
getFullYear()}-${Ta(t.getMonth()+1)}-${Ta(t.getDate())}`}var rf=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(r=>r.key?{...r,
key:r.key.replace(ef,t)}:r)})),sf=e=>new Promise(t=>{let n=setTimeout(t,tf);e.catch(()=>{}).finally(()=>{clearTimeout(n),
t()})}),of=({ready:e,answers:t,done:n})=>!e&&!(t&&!n);function Ha({data:e,place:t,here:n="browser",now:r=Date.now,tab:i=Na(),
stores:s={create:gn.create,open:gn.open,check:Ge.fromBytes},judge:o=Io,print:a=Ra}){let c=Ma(e.words,n),A={...e,words:c,
danger:null},h=!1,u=U=>{A.danger=U},p=sf(Promise.resolve(e.danger).then(u)).then(()=>{h=!0,X&&J()}),w=()=>nf(r()),{notice:m}=A,
S=rf(A.pages,ht(w())),b={pages:S,words:c,notice:m,page:0,couple:""},H=S.flatMap(U=>U.blocks),W=new Set(H.map(({key:U})=>U).
filter(Boolean)),L=H.filter(({kind:U})=>U==="exercise").map(({key:U})=>U),O=new Map,X=!1,F=!1,Q=0,v=0,T=!1,V=!0,g=(U,P)=>{
for(let ne of O.get(U)??[])ne(P)},C=U=>g("msg:custom",{...U,acknowledged:v}),y=new lr(r);for(let U of i.recall())y.place(
U);let x=new kr({journal:y,place:t,here:n,words:c,stores:s,judge:o,now:r,today:w,send:U=>{U.keeping?.state&&M(),C(U)}}),
N=new Cr({journal:y,data:A,words:c,today:w,print:I,send:C,notice:j});y.listen(R),i.guard(()=>$()),i.onHide(()=>x.flush());
function M(){let{state:U,saved:P}=x.state;U==="none"?V=i.remember(y.entries()):(U==="locked"||P)&&i.forget()}function $(){
let{state:U,saved:P}=x.state;return U==="kept"?!P:U==="none"&&!V}function j(U,P){let ne=A.exercises[U],ge=ne&&A.danger&&
hs(ne.items,P,A.danger);return ge&&{...ge,countries:A.help}}function D(U){let P=y.get(U),ne=A.exercises[Ae(U).exercise];
if(!P||!ne||!sr(ne,P.response))return null;let ge={answers:P.response,done:P.done};if(!P.done)return ge;if(!h)return null;
let en=j(Ae(U).exercise,P.response),tn=!A.danger||!!en?.kinds.length;return{...ge,danger:en,reflection:ar(ne,P.response,
{plain:tn})}}function I(U,{paper:P,country:ne}){let ge=ja(ne,A);a(Oa(U,A),{paper:P,numbers:ge,heading:A.paper.numbers}),
C({states:{[xt]:N.state()}})}let k=()=>{let U=ne=>Le.some(ge=>ne[ge]!==null),P=Ko(y.entries()).filter(U);return P.length?
$o(P,c):{}},B=()=>y.get(Dn)?.response.country??"";function R(U){M();for(let ne of U)!W.has(ne)||T||C({states:{[ne]:D(ne)??
{answers:{},done:!1}}});U.includes(Dn)&&C({country:B()});let P=U.filter(ne=>!y.isDraft(ne));P.length&&W.has(xt)&&C({states:{
[xt]:N.state()}}),W.has(Li)&&P.some(ne=>Ae(ne).exercise===zh)&&C({states:{[Li]:k()}})}function Y(){X=!0,C({keeping:x.state,
country:B()}),J()}function J(){let U=L.map(P=>[P,D(P)]).filter(([,P])=>P);C({states:Object.fromEntries(U)})}function Z({
key:U,answers:P,done:ne}){let ge=ft(A.exercises[Ae(U).exercise],P);T=!ne;try{y.put(U,ge,ne)}finally{T=!1}}function ie(U){
let{key:P}=U;if(U.ready===!0)Y();else if(typeof U.chart=="string")C({states:{[Li]:k()}});else if(U.forget===!0)le();else if(x.
receive(U))C({});else if(typeof U.home=="string")C({states:{[xt]:N.state()}});else{if(N.receive(U))return;if(U.gone===!0)
x.flush();else if(W.has(P))U.remove===!0?y.remove(P):U.answers&&typeof U.done=="boolean"&&Z(U);else return}}function le(){
Q++,x.leave(),i.forget(),V=!0}function Re(U){Number.isInteger(U.sent)&&(v=Math.max(v,U.sent));try{ie(U)}catch(P){C({problem:{
key:U.key??"",text:c["not-understood"]}}),P instanceof pe||console.error(P.name)}}return{get:U=>b[U],set:(U,P)=>{b[U]!==
P&&(b[U]=P,g(`change:${U}`,P))},save_changes:()=>{},on:(U,P)=>{O.set(U,[...O.get(U)??[],P])},send:U=>{if(U.forget===!0){
Re(U);return}let P=Q,ne=()=>{P===Q&&Re(U)};F||(F=!h&&of(U)),h||!F?queueMicrotask(ne):p.then(ne)},async settled(){await p,
await N.settled(),await x.settled()}}}var af="notes",Gt="head",st="parts",$i="aside",Ya=[Gt,st,$i],cf=1,Tn=0,Ki="journal-here-blocked";function Ka({databases:e=globalThis.
indexedDB,name:t=af}={}){let n=globalThis.BroadcastChannel&&new BroadcastChannel(t),r=new Set,i=()=>{for(let u of r)u()},
s=()=>{globalThis.document?.hidden||i()};n?.addEventListener("message",i);let o=null;function a(){return o??(o=hf(e,t,()=>{
o=null}).catch(u=>{throw o=null,u})),o}async function c(u,p){for(let w=!0;;w=!1){let m=await a(),S;try{S=m.transaction(Ya,
u,{durability:"strict"})}catch(b){if(!w||b.name!=="InvalidStateError")throw Sr(b);o=null;continue}return ff(S,p)}}let A=u=>c(
"readonly",u);async function h(u){let p=await c("readwrite",u);return n?.postMessage(null),p}return{read:()=>A(async u=>{
let p=await Ce(u(Gt).get(Tn));return p?{bytes:me(...await Ce(u(st).getAll())),tag:p.tag}:null}),readFrom:(u,p)=>A(async w=>{
let m=await Ce(w(Gt).get(Tn));if(!m)throw new se("gone");let S=lf(u)!==m.file||p>m.length,b=S?0:await Af(w(st),p),H=await Ce(
w(st).getAll(IDBKeyRange.lowerBound(b)));return{bytes:me(...H).subarray(S?0:p-b),tag:m.tag,replaced:S}}),append:(u,p)=>h(
async w=>{let m=await Vi(w,p);return await Ce(w(st).add(u.slice(),m.length)),La(w,m.file,m.length+u.length)}),async replace(u,p){
let w=await h(async m=>{if(p!==null)await Vi(m,p);else if(await Ce(m(Gt).get(Tn)))throw new se("exists");return await Ce(
m(st).clear()),await Ce(m(st).add(u.slice(),0)),La(m,$a(),u.length)});return p===null&&globalThis.navigator?.storage?.persist?.().
catch(()=>{}),w},putAside:u=>h(async p=>{await Vi(p,u);let w=me(...await Ce(p(st).getAll()));return`damaged-${await Ce(p(
$i).add(w))}`}),async erase(){if(await h(async p=>{for(let w of Ya)await Ce(p(w).clear())}),(await a()).close(),o=null,!await uf(
e,t))throw new re("journal-here-not-erased");return{notices:[]}},watch(u){return r.size||Va("addEventListener",s),r.add(
u),()=>{r.delete(u),r.size||Va("removeEventListener",s)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),o?.then(u=>u.close()),o=null}}}var $a=()=>Array.from(Pe(12),e=>e.toString(36)).join(""),lf=e=>e.split(
"/")[0];async function Vi(e,t){let n=await Ce(e(Gt).get(Tn));if(!n)throw new se("gone");if(n.tag!==t)throw new se("chang\
ed");return n}async function La(e,t,n){let r=`${t}/${$a()}`;return await Ce(e(Gt).put({file:t,length:n,tag:r},Tn)),r}async function Af(e,t){
return(await Ce(e.openKeyCursor(IDBKeyRange.upperBound(t),"prev")))?.key??0}function Va(e,t){globalThis.document?.[e]("v\
isibilitychange",t),globalThis.window?.[e]("focus",t)}function hf(e,t,n){return new Promise((r,i)=>{if(!e||globalThis.isSecureContext===
!1){i(new se("unreachable",Ki));return}let s;try{s=e.open(t,cf)}catch{i(new se("unreachable",Ki));return}s.onupgradeneeded=
()=>{s.result.createObjectStore(Gt),s.result.createObjectStore(st),s.result.createObjectStore($i,{autoIncrement:!0})},s.
onerror=()=>i(Sr(s.error)),s.onsuccess=()=>{let o=s.result;o.onclose=n,o.onversionchange=()=>{o.close(),n()},r(o)}})}function ff(e,t){
return new Promise((n,r)=>{let i,s=null;e.oncomplete=()=>n(i),e.onabort=()=>r(s??Sr(e.error)),t(o=>e.objectStore(o)).then(
o=>{i=o},o=>{s=o instanceof se?o:Sr(o);try{e.abort()}catch{r(s)}})})}var Ce=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),
e.onerror=()=>n(e.error)});function Sr(e){if(e instanceof se)return e;if(e?.name==="QuotaExceededError")return new se("f\
ull");let t=["SecurityError","InvalidStateError","NotAllowedError"].includes(e?.name);return new se("unreachable",t?Ki:"")}
async function uf(e,t){return await new Promise(r=>{let i=e.deleteDatabase(t);i.onsuccess=i.onerror=r,i.onblocked=r}),!(await e.
databases?.()??[]).some(r=>r.name===t)}function Pa(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(r,{query:i="",body:s,headers:o={},refused:a="\
changed",none:c=[]}={}){let A;try{A=await t(`${e}${i}`,{method:r,body:s,headers:o,cache:"no-store",credentials:"same-ori\
gin",redirect:"error"})}catch{throw new se("unreachable")}if(A.ok)return A;if(c.includes(A.status))return null;throw await pf(
A,a)}return{async read(){let r=await n("GET",{none:[404]});return r&&{bytes:await Ja(r),tag:Dr(r)}},async readFrom(r,i){
let s={"If-Match":r},o=await n("GET",{query:`?from=${i}`,headers:s}),a=o.status!==206;return{bytes:await Ja(o),tag:Dr(o),
replaced:a}},append:async(r,i)=>Dr(await n("POST",{body:r,headers:{"If-Match":i}})),async replace(r,i){let s=i===null;return Dr(
await n("PUT",{body:r,headers:s?{"If-None-Match":"*"}:{"If-Match":i},refused:s?"exists":"changed"}))},async putAside(r){
let s=await n("POST",{query:"?aside",headers:{"If-Match":r},none:[400,404,405]});return s?(await s.json()).name:""},async erase(){
return(await n("DELETE")).json()},watch(r){let i=()=>{globalThis.document?.hidden||r()};return globalThis.document?.addEventListener(
"visibilitychange",i),()=>globalThis.document?.removeEventListener("visibilitychange",i)}}}var Dr=e=>e.headers.get("ETag");
async function Ja(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new se("unreachable")}}async function pf(e,t){
if(e.status===412)return new se(t);if(e.status===404)return new se("gone");if(e.status===507)return new se("full");let n=(await e.
json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new re(n[0].code,n[0].values):new se("unreachable")}var Xa=(e,{dangers:t,store:n})=>Ha({data:{...e,danger:t},place:n?Pa(n):Ka(),here:n?"computer":"browser"});var Ji="#notes=";async function Wa(e){try{let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,a=>a.charCodeAt(0)),r=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),i=new TextDecoder("utf-8",{fatal:!0}),[s,o]=[
"",0];for(;;){let{done:a,value:c}=await r.read();if(a)return s+i.decode();if(o+=c.length,o>2e6)return"";s+=i.decode(c,{stream:!0})}}catch{
return""}}function Za(){if(!location.hash.startsWith(Ji))return"";let e=location.hash.slice(Ji.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function _a(e,t,{words:n,take:r}){let i=await Wa(e),s=l("h2",{tabindex:"\
-1"},n["site-handed"]),o=()=>A.remove(),a=(h,u)=>l("button",{type:"button",onclick:u},h),c=i?[a(n["site-handed-no"],o),a(
n["site-handed-yes"],()=>{o(),r(i)})]:[a(n["help-close"],o)],A=l("section",{class:"ajar site-handed"},s,l("p",{},n[i?"si\
te-handed-how":"site-handed-broken"]),i?l("p",{},n["site-handed-history"]):null,l("div",{class:"ajar-moves"},...c));t.prepend(
A),s.focus()}var If="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",gf=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
df=new RegExp(`^(?:<\\/?(?:${If})(?:${gf})*\\s*\\/?>|[^<>])*$`),wf=e=>df.test(e);function qa(e,t){let n={createHTML(i){if(e.
has(i)||wf(i))return i;throw new TypeError("This markup is not part of the page.")},createScriptURL(i){if(t.includes(i))
return i;throw new TypeError("This worker is not part of the page.")}},r=window.trustedTypes?.createPolicy("ajar",n)??n;
return _i(i=>r.createHTML(i)),i=>r.createScriptURL(i)}function za(e){let t=r=>r.kind==="exercise"?{...r,exercise:e.exercises[r.key.split("@")[0]]}:r,n=e.pages.map(r=>({...r,blocks:r.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var ec=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:r})=>[n,r])));var tc=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function nc(e){let t=e.get(
"pages"),n=[],r=tc(location.hash,t);history.scrollRestoration="manual";let i=()=>history.replaceState({...history.state,
y:window.scrollY},"");function s(o){o!==r&&(i(),r=o,history.pushState({y:0},"",`#${o+1}`))}return window.addEventListener(
"popstate",({state:o})=>{let a=tc(location.hash,t);if(a!==r){r=a;for(let c of n)c({open:t[a].id});window.scrollTo(0,o?.y??
0)}}),window.addEventListener("pagehide",i),{get:o=>o==="page"?r:e.get(o),set(o,a){o==="page"&&s(a),e.set(o,a)},save_changes:()=>e.
save_changes(),send:o=>e.send(o),on(o,a){o==="msg:custom"&&n.push(a),e.on(o,a)}}}var{first:mf,later:Cf,store:Pi}=document.documentElement.dataset,rc=Za(),Bf=6e4;async function Xi(e,t=1e3){try{let n=await fetch(
e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),Xi(e,Math.min(2*t,Bf))}function yf(e){
return{...e,send(t){e.send(t),t.forget&&Hr(),t.erase&&!Pi&&on()&&Vn()}}}async function Ef(){let e=Xi(Cf),t=za(await Xi(mf)),
{words:n}=t;js(t.leave);let r=qa(ec(t),["sw.js"]),i=document.getElementById("workbook"),s=yf(nc(Xa(t,{dangers:e,store:Pi})));
i.replaceChildren();let o=i.appendChild(document.createElement("div"));vs({model:s,el:o}),window.scrollTo(0,history.state?.
y??0),Gs(document.querySelector(".site-acts"),n),rc&&_a(rc,i,{words:n,take:a=>s.send({import:a})}),window.addEventListener(
"beforeinstallprompt",a=>a.preventDefault()),await e,!Pi&&on()&&Os(r)}Ef();
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
