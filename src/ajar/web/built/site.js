var Qc=Object.defineProperty;var ss=e=>{throw TypeError(e)};var kc=(e,t,n)=>t in e?Qc(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Xe=(e,t,n)=>kc(e,typeof t!="symbol"?t+"":t,n),Nr=(e,t,n)=>t.has(e)||ss("Cannot "+n);var f=(e,t,n)=>(Nr(e,t,"read from private field"),n?n.call(e):t.get(e)),J=(e,t,n)=>t.has(e)?ss("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),M=(e,t,n,r)=>(Nr(e,t,"write to private field"),r?r.
call(e,n):t.set(e,n),n),w=(e,t,n)=>(Nr(e,t,"access private method"),n);var on=(e,t,n,r)=>({set _(i){M(e,t,i,n)},get _(){return f(e,t,r)}});var os=[1,1],bc=[0,0],Sc="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Dc=new RegExp(`(${Sc})|[.…]+|[\
!?;\\n]`,"gu"),Fc=/[\u0300-\u036f'’‘ʼ]/g,vc=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Mr=new WeakMap;function Vn(e,t){
let{passes:n,kinds:r,learned:i}=ls(t),{line:s,places:o}=Gc(e),a=s;for(let[u,p]of Hr(n,s))a=a.slice(0,u)+a.slice(u,p).replace(
/[^ ]/g,"_")+a.slice(p);let l=Object.entries(r).flatMap(([u,p])=>Hr(p,a).map(([d,g])=>({kind:u,start:d,end:g-1}))),c=i?xc(
l,s,i):l,h=(u,p)=>u.span[0]-p.span[0]||u.span[1]-p.span[1]||(u.kind<p.kind?-1:+(u.kind>p.kind));return c.map(({kind:u,start:p,
end:d})=>({kind:u,span:[o[p][0],o[d][1]]})).sort(h)}function*Kn(e){let{passes:t,kinds:n}=ls(e);for(let r of[t,...Object.
values(n)])yield,Hr(r,"we are here ")}function ls(e){return Mr.has(e)||Mr.set(e,Oc(e)),Mr.get(e)}function xc(e,t,n){let{
weights:r,kinds:i,limit:s,least:o}=n,a=Uc(t,n),l=a.slice(1).map((b,R)=>[...a[R],...b]),c=b=>{let R=new Set(b.flatMap($=>$.
places));return as(r,R)/Math.sqrt(R.size)},h=[...a,...l];if(e.length)return Tr(h,c)[1]>o?e:[];let u=h.filter(b=>b.length>
4),[p,d]=Tr(u,c);if(!(d>s))return[];let g=new Set(p.flatMap(b=>b.places.slice(0,2))),[Q]=Tr(Object.keys(i),b=>as(i[b],g));
return[{kind:Q,start:p[0].start,end:p.at(-1).start}]}function Uc(e,{numbers:t,weights:n}){let r=os,i=[[]];for(let s of e.
matchAll(/[^ ]+/g)){let o=s[0]===".",a=o?os:t.get(s[0])??bc,l=[[0,a[0]],[1,a[1]],[r[0],a[0]],[r[1],a[1]]],c=([h,u],p)=>((p*
16411+h)*16411+u)%n.length;i.at(-1).push({start:s.index,places:l.map(c)}),r=a,o&&i.push([])}return i.filter(s=>s.length)}
var Tr=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,r)=>r[1]>n[1]?r:n,[null,-1/0]),as=(e,t)=>[...t].reduce((n,r)=>n+e[r%e.length],
0),As=(e,{kinds:t,notices:n})=>Object.entries(n).find(([r])=>e.some(({kind:i})=>t[i]===r))?.[1]??null;function Hr(e,t){let n=[];
for(let r=0;r<t.length;){e.lastIndex=r;let i=e.exec(t);i&&n.push([r,e.lastIndex]),r=i?e.lastIndex:t.indexOf(" ",r)+1||t.
length}return n}function Oc({lists:e,passes:t,phrases:n,learned:r}){let i={};for(let[a,l]of Object.entries(e))i[a]=cs(l,
i);let s=a=>new RegExp(a.map(l=>cs(l,i)).join("|"),"y"),o=Object.entries(n).map(([a,l])=>[a,s(l)]);return{passes:s(t),kinds:Object.
fromEntries(o),learned:r&&jc(r)}}function jc({same:e,concepts:t,weights:n,kinds:r,limit:i,least:s}){let o=new Map,a=2;for(let h of e){
for(let u of h.split(" "))o.set(u,[a,a]);a++}for(let[h,u]of t.entries())for(let p of u.split(" "))o.set(p,[a++,2+e.length+
h]);let l=h=>[...h.join("")].map(u=>u.charCodeAt(0)-87),c=Object.entries(r).map(([h,u])=>[h,l(u)]);return{numbers:o,weights:l(
n),kinds:Object.fromEntries(c),limit:i,least:s}}function cs(e,t){return`(?:${(e.match(vc)??[]).map(i=>i==="("||i==="["?"\
(?:(?:":i===")"?"))":i==="]"?"))?":i==="|"?"|":i==="..."?"(?:[^ .]+ ){0,4}":i[0]==="<"?t[i.slice(1,-1)]:Rc(i)).join("")}\
)`}function Rc(e){let t=hs(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=r=>r?"[^ ._]*":"";return`${n(
e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var hs=e=>e.normalize("NFKD").replace(Fc,"").toLowerCase();function Gc(e){
let t="",n=[];for(let r of e.matchAll(Dc)){if(/[.…]/.test(r[0])&&r[0]!==".")continue;let i=`${r[1]?hs(r[1]):"."} `;t+=
i;for(let s=0;s<i.length;s++)n.push([r.index,r.index+r[0].length])}return{line:t,places:n}}var Nc=["button","input","select","summary","textarea"],Mc=["input","select","textarea"];function A(e,t={},...n){let r=document.
createElement(e);for(let[i,s]of Object.entries(t))i.startsWith("on")?r.addEventListener(i.slice(2),s):s===!0?r.setAttribute(
i,""):s!==!1&&s!=null&&r.setAttribute(i,s);return Nc.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Mc.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(i=>i!=null)),r}var z=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,i)=>{let s=t[r];return i?Number.isInteger(s)?s+1:n:["number",
"string"].includes(typeof s)?s:n}),At=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Mt(e,t){let n=t[e.among?.item]??{},r=e.cards.filter(i=>e.among?.piles.includes(n[i.id]));return r.length?
r:e.cards}var fs=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(r=>r.id===n))};function an(e,t){let n=0,r=!1;return{begin(){n||(n=setTimeout(()=>{r=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,r&&t(""),r=!1}}}function us(e,t,n){let{words:r,level:i=3,small:s=!1,beside:o=[]}=n,a={...Yc,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let l=`ajar-${window.ajarForms}`,c={...n.answers},h=0,u=null,p=0,d=n.aside??0,g=[t.why?A("p",{class:"\
ajar-why"},t.why):null,t.private?A("p",{class:"ajar-private"},t.private):null].filter(Boolean),Q=A("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),b=A("div",{}),R=A("div",{class:"ajar-body"}),$=A("section",{class:"ajar-form","\
aria-labelledby":`${l}-title`},A(`h${i}`,{id:`${l}-title`},t.title),...s?[A("div",{class:"ajar-beside"},...o,Tc(g,r))]:g,
b,R,Q);e.replaceChildren($);function P(){let k=t.items.filter(K=>At(K,c));return s&&t.together?[k]:k.map(K=>[K])}let v=k=>{
Q.replaceChildren(k)},X=an(r,v);function U(k,K){Q.replaceChildren(`${k} `,A("button",{type:"button",class:"ajar-link",onclick:()=>{
c=K,v(""),n.onChange(c),N({focus:!0})}},r["put-back"]))}function B(k,K){c={...c,[k.id]:K},Hc(R),v(""),n.onChange(c),I()}
function S(){H(!0),X.begin(),p=setTimeout(G,8e3)}function G(){p&&(clearTimeout(p),p=0,H(!1),X.end())}function H(k){for(let K of u?.
fieldsets??[])K.disabled=k}function I(){if(!u)return;let{items:k,skip:K,where:q,next:m}=u,F=P().length;K.textContent=C(k)?
r["clear-and-skip"]:r.skip,q.textContent=z(r["question-of"],{n:h+1,all:F}),q.hidden=s&&F===1,m.textContent=h===F-1?r.done:
r.next}let C=k=>k.some(({id:K})=>c[K]!=null);function y(k,K=!0){if(p)return;let q=P();if(h+=k,h>=q.length){h=q.length-1,
S(),n.onDone(c);return}N({focus:K,again:k<0})}function O(k,K){let q=`${l}-${k.id}`,m=A("legend",{},z(k.ask,c)),F=k.hint?
A("p",{class:"ajar-hint",id:`${q}-hint`},k.hint):null,L=[F,K.mark].filter(Boolean).map(({id:ae})=>ae),W=k.among?{...k,cards:Mt(
k,c)}:k,Z=a[k.kind](W,fs(W,c[k.id]),{words:r,level:i+1,group:q,change:ae=>B(k,ae),say:v,...K}),ee={class:`ajar-item ajar\
-${k.kind}`,tabindex:"-1","aria-describedby":L.join(" ")||null};return A("fieldset",ee,m,F,Z)}function N({focus:k=!1,again:K=!1}={}){
let q=P();h=Math.max(0,Math.min(h,q.length-1));let m=q[h],F=n.mark?.(m),L=F?A("p",{class:"ajar-mark",id:`${l}-${m[0].id}\
-mark`},F):null,W=A("div",{class:"ajar-moves"}),Z=h>0?()=>y(-1):null,ee=m.map(fe=>O(fe,{mark:L,again:K,moves:W,back:Z})),
ae=A("button",{type:"button",onclick:()=>{if(p)return;let fe=c,sn=C(m);c={...c,...Object.fromEntries(m.map(({id:Ec})=>[Ec,
null]))},n.onChange(c),y(1),sn&&U(r.cleared,fe)}}),Pe=A("button",{type:"button",onclick:()=>{p||(v(""),y(1))}}),V=A("p",
{class:"ajar-where"});u={items:m,skip:ae,where:V,next:Pe,fieldsets:ee},b.replaceChildren(),W.replaceChildren(ae,Pe),Z&&W.
prepend(A("button",{type:"button",onclick:Z},r.back));let re=ee.length===1;L&&re&&ee[0].lastElementChild.before(L),R.replaceChildren(
V,...L&&!re?[L]:[],...ee,W),I(),n.onMove?.(h),k&&(ee[0].focus({preventScroll:!0}),V.scrollIntoView({block:"nearest"}))}function j(k){
if(b.replaceChildren(),!k||!n.help||d>k.kinds.length)return null;let K=()=>{d=k.kinds.length+1,n.onAside?.(d),b.replaceChildren(),
R.querySelector("[tabindex]").focus()},{help:q,needs:m}=n;return b.append(q.notice(k,{level:i+1,aside:K,needs:m})),b.querySelector(
"[tabindex]")}function Y(k,{focus:K=!1,danger:q=null}={}){u=null;let m=A(`h${i+1}`,{tabindex:"-1"},r["what-you-said"]);R.
replaceChildren(A("div",{class:"ajar-reflection"},m,...k.flatMap(L=>Yr(L,i+2)),n.below?.()??null),A("div",{class:"ajar-m\
oves"},A("button",{type:"button",onclick:()=>{h=0,N({focus:!0,again:!0})}},r.change),A("button",{type:"button",onclick:()=>{
let L=c;c={},h=0,d=0,n.onAside?.(0),n.onStartOver(),N({focus:!0}),U(r["started-over"],L)}},r["start-over"])));let F=j(q);
K&&(F??m).focus()}function x(k){let K=R.contains(document.activeElement);K&&u&&!p||(G(),c={...k.answers},k.done?Y(k.reflection,
{focus:K,danger:k.danger}):(h=k.at??Math.max(0,P().findIndex(q=>q.some(({id:m})=>c[m]==null))),N()))}let{done:_,reflection:D,
danger:T}=n;return x({answers:c,at:n.at,done:_,reflection:D,danger:T}),{update:x,release:G,say:k=>{G(),v(k)}}}var Tc=(e,t)=>e.
length?A("details",{},A("summary",{},t["why-this"]),...e):"";function Hc(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Yr=({heading:e,said:t,words:n},r)=>[
e?A(`h${r}`,{},e):null,t.length>1?A("ul",{class:"ajar-said"},...t.map(i=>A("li",{},i))):t.length?A("p",{class:"ajar-said"},
t[0]):null,...n.map(i=>A("p",{},i))].filter(Boolean),Yc={ruler(e,t,{group:n,change:r}){let i=Array.from({length:11},(s,o)=>A(
"label",{class:"ajar-number"},A("input",{type:"radio",name:n,value:o,checked:t===o,onchange:()=>r(o),"aria-describedby":o===
0?`${n}-low`:o===10?`${n}-high`:null}),A("span",{},`${o}`)));return A("div",{class:"ajar-scale"},A("div",{class:"ajar-nu\
mbers"},...i),A("p",{class:"ajar-anchors"},A("span",{id:`${n}-low`},A("b",{},"0"),` ${e.low}`),A("span",{id:`${n}-high`},
A("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:r,change:i}){let{chosen:s,own:o}=t||{chosen:[],own:""},a=()=>i(
s.length||o.trim()?{chosen:[...s],own:o}:null),l=e.many?"checkbox":"radio",c=e.cards.map(u=>A("input",{type:l,name:r,value:u.
id,checked:s.includes(u.id),onchange:p=>{e.many?s=s.filter(d=>d!==u.id).concat(p.target.checked?u.id:[]):(s=[u.id],o="",
h&&(h.value="")),a()}})),h=e.own?A("input",{type:"text",value:o,maxlength:500,oninput:u=>{o=u.target.value,!e.many&&o.trim()&&
(s=[],c.forEach(p=>{p.checked=!1})),a()}}):null;return A("div",{class:"ajar-cards"},A("p",{class:"ajar-hint"},n[e.many?"\
choose-many":"choose-one"]),...e.cards.map((u,p)=>A("label",{class:"ajar-card"},c[p],A("span",{},u.text))),h?A("label",{
class:"ajar-own"},A("span",{},e.own),h):null)},text(e,t,{words:n,change:r}){let i=A(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:s=>r(s.target.value.trim()?s.target.value:null)});return e.long&&
(i.value=t??""),A("label",{class:"ajar-words"},A("span",{},n["own-words"]),i)},list(e,t,{words:n,change:r}){let i=A("div",
{}),s=()=>{let u=[...i.querySelectorAll("input")].map(p=>p.value).filter(p=>p.trim());r(u.length?u:null)},o=()=>[...i.children].
forEach((u,p)=>{u.querySelector("label > span").textContent=z(n.line,{n:p+1}),u.querySelector("button").setAttribute("ar\
ia-label",z(n["remove-line"],{n:p+1}))}),a=A("button",{type:"button",class:"ajar-link",onclick:()=>{c(""),i.lastElementChild.
querySelector("input").focus()}},n["add-line"]),l=()=>{o(),a.hidden=i.children.length>=e.most},c=u=>{let p=A("div",{class:"\
ajar-line"},A("label",{class:"ajar-words"},A("span",{}),A("input",{type:"text",value:u,maxlength:2e4,oninput:s})),A("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let d=p.nextElementSibling||p.previousElementSibling;p.remove(),d||
c(""),l(),s(),(d||i.firstElementChild).querySelector("input").focus()}},"×"));i.append(p),l()},h=t||[];for(let u=0;u<Math.
max(e.lines,h.length);u++)c(h[u]??"");return A("div",{class:"ajar-lines"},i,a)},date(e,t,{words:n,change:r}){return A("l\
abel",{class:"ajar-words"},A("span",{},n["pick-date"]),A("input",{type:"date",value:t??"",oninput:i=>r(i.target.value||null)}))}};function ps({title:e,close:t,bar:n,parts:r}){let i=()=>{o.close?o.close():o.remove()},s=A("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),o=A("dialog",{class:"ajar ajar-help","aria-labelledby":s.id,onclose:()=>o.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),i())}},n,s,...r,A("div",{class:"ajar-moves"},A("button",{type:"b\
utton",onclick:i},t)));document.body.append(o),o.showModal?o.showModal():o.setAttribute("open",""),s.focus()}var Is=["emergency","crisis","violence","agency","worried","child"],Lc=["crisis","violence"],ws='a[href$="#Help-lines"]',
Be=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function gs(){for(let e of Be().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Be().listeners.delete(e),e.shown||(e.shown=t)}}function Vc(e,{zone:t="",
languages:n=[]}){let r=a=>a.endsWith("/")?t.startsWith(a):t===a,i=e.find(({zones:a})=>a.some(r));if(i)return i.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let s=e.find(a=>a.home);return s?s.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:l})=>l===a))??""}function Jn(e,t,n){let r=Object.values(t).flatMap(o=>typeof o=="st\
ring"||Array.isArray(o)?o:o?.own??[]);for(let o of Object.values(n)){let a=r.flatMap(c=>Vn(c,o)),l=As(a,o);if(l)return{...l,
kinds:[...new Set(a.map(({kind:c})=>c))].sort()}}let i=e.filter(({id:o,kind:a})=>a==="ruler"&&t[o]!=null),s=Object.values(
n)[0]?.["rulers-at-zero"];return s&&i.length===3&&i.every(({id:o})=>t[o]===0)?{...s,kinds:[]}:null}var Lr=(e,t)=>t.flatMap(
n=>e.lines.filter(r=>r.topic===n)),Vr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?A("span",{class:"ajar-unbroken"},t):t),
ds=e=>`tel:${e.match(/\d+/)[0]}`;function ms({words:e,countries:t=[],leave:n,onCountry:r=()=>{}}){t.length&&(Be().countries=
t);let i=()=>Be().countries,s=()=>Be().chosen||Vc(i(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),o=()=>i().find(B=>B.code===s());function a(B){Be().chosen=B,gs();for(let{element:S,draw:G}of Be().
listeners)G(S)}function l(B,S){return S(B),Be().listeners.add({element:B,draw:S,shown:!1}),queueMicrotask(gs),B}let c=B=>l(
A("div",{}),S=>S.replaceChildren(...B())),h=()=>{let B=[...i(),{code:"-",country:e["help-elsewhere"]}],S=A("select",{onchange:()=>{
a(S.value),r(S.value)}},...B.map(G=>A("option",{value:G.code},G.country)));return l(S,()=>{S.value=o()?.code??"-"}),A("l\
abel",{class:"ajar-help-where"},A("span",{},e["help-in"]),S)},u=({say:B,to:S},G)=>{if(/^(tel|sms):/.test(S))return A("a",
{class:G?"ajar-reach":"ajar-reach ajar-first",href:S},A("span",{},...Vr(B)));let H=A("span",{},B),I=A("button",{type:"bu\
tton",class:"ajar-link","aria-label":z(e["help-copy-what"],{address:S}),onclick:async()=>{await Kc(S,H)&&(I.textContent=
e["help-copied"])}},e["help-copy"]);return A("p",{class:"ajar-chat"},H," ",I)},p=B=>A("li",{},A("p",{class:"ajar-for"},B.
for_what),A("p",{class:"ajar-hint"},[B.name,B.hours,B.languages].filter(Boolean).join(". ")),A("div",{class:"ajar-ways"},
...B.reach.map(u))),d=({emergency:B,note:S})=>A("li",{class:"ajar-now"},A("p",{class:"ajar-for"},e["help-danger"]),S?A("\
p",{class:"ajar-hint"},S):null,A("div",{class:"ajar-ways"},A("a",{class:"ajar-reach",href:ds(B)},z(e["help-call"],{number:B})))),
g=B=>c(()=>{let S=o();if(!S)return[A("p",{},e["help-elsewhere-how"])];let G=B.flatMap(H=>H==="emergency"?d(S):Lr(S,[H]).
map(p));return[A("ul",{class:"ajar-help-lines"},...G)]});function Q(){ps({title:e["help-title"],close:e["help-close"],bar:A(
"div",{class:"ajar-help-bar"},h(),Kr({words:e,leave:n})),parts:[A("p",{},e["help-lead"]),g(Is),A("p",{class:"ajar-hint"},
e["help-trace"]),A("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function b({title:B,text:S,now:G,lines:H,kinds:I,
countries:C},{level:y,aside:O,needs:N}){return C&&!U()&&(Be().countries=C),A("section",{class:"ajar-danger"},A(`h${y}`,{
tabindex:"-1"},B),A("p",{},S),I.length?null:N?.()??null,h(),g(H),A("ul",{class:"ajar-todo"},...G.map(j=>A("li",{},j))),A(
"p",{class:"ajar-hint"},e["help-trace"]),A("button",{type:"button",class:"ajar-link",onclick:O},e["help-aside"]))}let R=()=>A(
"button",{type:"button",class:"ajar-get-help",onclick:Q},e["help-get"]);function $({emergency:B,...S}){let H=Lc.map(C=>Lr(
S,[C])[0]?.reach??[]).flatMap(C=>["tel:","sms:"].map(y=>C.find(({to:O})=>O.startsWith(y))));return[{say:z(e["help-call"],
{number:B}),to:ds(B)},...H.filter(Boolean)]}let P=(B=`${e["help-line"]} `)=>c(()=>{let S=o(),G=(S?$(S):[]).flatMap(({say:C,
to:y},O)=>[O?" · ":"",A("a",{href:y},...Vr(C))]),H=A("button",{type:"button",class:"ajar-link",onclick:Q},e["help-get"]),
I=A("span",{class:"ajar-off-paper"},G.length?" · ":"",H);return[A("p",{class:"ajar-help-line"},B,...G,I)]});function v(B){
if(!U())return;let[S]=[...B.querySelectorAll(ws)].reverse();S?.closest("p, ul").after(P(""));for(let G of B.querySelectorAll(
"details"))G.open=G.querySelector("summary").textContent===o()?.country}let X=()=>c(()=>{let B=o();return B?[A("p",{},A(
"b",{},`${e["help-title"]}, ${B.country}`)),A("p",{},`${e["help-danger"]} ${z(e["help-call"],{number:B.emergency})}`),A(
"ul",{},...Lr(B,Is).map(({for_what:S,name:G,reach:H,hours:I})=>A("li",{},...Vr(`${S}: ${G}. ${H.map(({say:C})=>C).join("\
 · ")}. ${I}.`))))]:[A("p",{},e["help-elsewhere-how"])]}),U=()=>i().length>0;return{open:Q,notice:b,button:R,line:P,addNumbers:v,
text:X,choose:a,code:s,isKnown:U}}var Kr=({words:e,leave:t})=>A("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Cs(e){if(Be().open){Be().open=e;return}Be().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(ws)&&(t.preventDefault(),t.stopPropagation(),Be().open())},{capture:!0})}async function Kc(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function $n(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var ys="about:blank";function Jr(e){ys=e}function $r(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(ys)}function Bs(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",r=>{r.repeat||(n=r.key==="Shift"?[...n,r.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),$r()))},{capture:!0})}function Es(e,t,{words:n,group:r,change:i,say:s}){let o={...t},a={},l=e.piles.map(d=>(a[d.id]=A("span",{}),A("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let Q=u[g.dataTransfer.
getData("text/plain")]?.[d.id];Q&&!Q.matches(":disabled")&&(Q.checked=!0,h(Q.dataset.card,d))}},a[d.id]))),c=()=>e.piles.
forEach(d=>{a[d.id].textContent=z(n["pile-count"],{pile:d.text,n:Object.values(o).filter(g=>g===d.id).length})}),h=(d,g)=>{
o[d]=g.id,c(),i({...o}),s(z(n.moved,{card:e.cards.find(Q=>Q.id===d).text,pile:g.text}))},u={},p=e.cards.map(d=>{u[d.id]=
{};let g=`${r}-${d.id}`;return A("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:Q=>Q.dataTransfer.setData(
"text/plain",d.id)},A("legend",{},d.text),A("div",{class:"ajar-into"},...e.piles.map(Q=>{let b=A("input",{type:"radio",name:g,
value:Q.id,"data-card":d.id,checked:o[d.id]===Q.id,onchange:()=>h(d.id,Q)});return u[d.id][Q.id]=b,A("label",{},b,A("spa\
n",{},Q.text))})))});return c(),A("div",{},A("p",{class:"ajar-hint"},n["sort-how"]),A("ul",{class:"ajar-piles"},...l),...p)}var Qs=e=>e;function ks(e){Qs=e}function Tt(e,t){e.innerHTML=Qs(t)}var bs="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Jc=new RegExp(`^${bs}+|${bs}\
+$`,"g"),$c=/[\p{L}\p{N}_]+/gu,Pc=/^[\p{L}\p{N}_]+/u,Xc=/\{([a-z][a-z0-9-]*)\}/,[Wc,_c]=["⁨","⁩"],Ss=/[.!?…؟。][\u2069”’"')»]*$/,
Zc=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ee=e=>e.replace(Jc,""),We=e=>e.toLowerCase().toUpperCase(),Pr=e=>e.match(Pc)?.[0]??"",ht=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function kt(e,t){let n=e.split(Xc),r=n.pop(),i="";for(let s=0;s<
n.length;s+=2){let o=Ee(t[n[s+1]]),a=qc(n[s],o);i+=(Ss.test(i)?a.replace(/^,+/,""):a)+zc(o)}return Ss.test(i)?i:i+r}function qc(e,t){
let n=We(Pr(t));if(!n)return e;for(let r of e.matchAll($c))if(We(r[0])===n)return e.slice(0,r.index);return e}var zc=e=>Zc.
test(e)?`${Wc}${e}${_c}`:e;var Xr=2e4,el=10,tl=/^(\d{4})-(\d\d)-(\d\d)$/,ge=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function Me({items:e,ids:t},n){let r=Object.keys(n).filter(s=>!t.includes(s));if(r.length)throw new ge("unk\
nown-items",{items:r.sort()});let i=Object.fromEntries(t.map(s=>[s,null]));for(let s of e){let o=n[s.id],a=o==null?null:
rl[s.kind](o,s);At(s,i)&&(i[s.id]=nl(s,a,i))}return i}function Ht(e,t){try{Me(e,t)}catch(n){if(n instanceof ge)return!1;
throw n}return!0}var vs=e=>Object.values(e).every(t=>t==null);function Te(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>Ds(e.cards,n)),Ee(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${Ds(e.piles,t[n.id])}`);case"date":return[ht(t)];case"list":return t.map(Ee);default:return[Ee(`${t}`)]}}
var Ds=(e,t)=>e.find(n=>n.id===t)?.text??t;function nl(e,t,n){if(e.kind!=="choice"||!t)return t;let r=Mt(e,n).map(({id:s})=>s),
i=t.chosen.filter(s=>r.includes(s));return i.length||t.own?{chosen:i,own:t.own}:null}var rl={ruler(e){if(!Number.isInteger(
e)||e<0||e>el)throw new ge("answer-ruler");return e},choice(e,{cards:t,many:n,own:r}){let i=t.map(({id:l})=>l);if(!Fs(e)||
!Array.isArray(e.chosen)||!e.chosen.every(_r(i)))throw new ge("answer-cards");let{chosen:s}=e,o=Wr("own"in e?e.own:"")??
"";if(o&&!r)throw new ge("answer-own");if(!n&&s.length+!!o>1)throw new ge("answer-one-card");let a=i.filter(l=>s.includes(
l));return a.length||o?{chosen:a,own:o}:null},sort(e,{cards:t,piles:n}){let r=t.map(({id:o})=>o),i=_r(n.map(({id:o})=>o));
if(!Fs(e)||!Object.keys(e).every(_r(r))||!Object.values(e).every(i))throw new ge("answer-piles");let s=r.filter(o=>Object.
hasOwn(e,o)).map(o=>[o,e[o]]);return s.length?Object.fromEntries(s):null},text:Wr,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new ge("answer-lines",{most:t});let n=e.map(r=>Wr(r)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!il(e))throw new ge("answer-day");return e}};function Wr(e){if(typeof e!="string")
throw new ge("answer-text");if(e.length>Xr&&[...e].length>Xr)throw new ge("answer-long",{most:Xr});return Ee(e)?e:null}var _r=e=>t=>e.
includes(t),Fs=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function il(e){let[,t,n,r]=(e.match(tl)??[]).map(Number),
s=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&r>0&&r<=s}var sl=[{answers:["all"]}],ol=/\p{L}/u,al=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,cl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ll=/\{([a-z][a-z0-9-]*)\}/g;function Xn({items:e,rules:t,reflection:n},r,{plain:i=!1}={}){let s=Object.fromEntries(e.map(
({id:c})=>[c,r[c]??null]));if(vs(s))return"nothing"in n?[Pn([n.nothing])]:[];let o=Al({items:e,answers:s,rules:t,phrases:n}),
l=(i||!t.length?sl:t).flatMap(o);return i||!("closing"in n)?l:[...l,Pn([n.closing])]}var Pn=e=>({words:e,heading:"",said:[]}),
ft=(e,t,n=[])=>({words:n,heading:e,said:t}),xs=(e,t)=>e.filter(n=>!t.has(We(n)));function Al({items:e,answers:t,rules:n,
phrases:r}){let i=I=>e.find(({id:C})=>C===`couple-${I}`)??e.find(({id:C})=>C===I),s=I=>t[i(I)?.id]??null,o=I=>i(I)?Te(i(
I),s(I)):[],a=I=>{let C=new Set(I.map(i));return e.filter(y=>C.has(y))},l=I=>{let C=s(I);return typeof C=="number"?C:o(I).
length},c=I=>I.map(C=>s(C)?.chosen).find(C=>Array.isArray(C))??[],h=(I,C)=>{let[y,O]=[i(I),s(I)];return y?.kind!=="sort"||
!O?[]:y.cards.filter(({id:N})=>O[N]===C).map(({text:N})=>N)},u=I=>new Set(I?o(I).map(We):[]),p=({if:I=[],unless:C=[]})=>I.
every(d)&&!C.some(d);function d(I){if(typeof I=="string")return s(I)!==null;let{item:C=[],cards:y,piles:O,without:N,only:j,
least:Y,asked:x}=I;if(x)return!!i(x)&&At(i(x),t);let _=C.find(k=>s(k)!==null);if(!_)return!1;let D=c([_]);return y&&!y.some(
k=>D.includes(k))||O&&!O.some(k=>xs(h(_,k),u(N)).length)||j&&!(k=>k.size===1&&k.has(j))(new Set(Object.values(s(_))))?!1:
Y==null||l(_)>=Y}let g=(I,C={})=>z(r[I],C);function Q(I,C={}){if(typeof I=="string")return g(I,C);if(!p(I))return null;let{
phrase:y,of:O,score:N}=I;if(N){let j=B(N);return j===null?null:g(y,{t:50+10*j})}return O?o(O).length?g(y,{n:l(O),...C}):
null:g(y,C)}let b=(I=[],C={})=>I.map(y=>Q(y,C)).filter(y=>y!==null),R=(I,C)=>{let y=b(I,C);return y.length?[Pn(y)]:[]};function $(I){
if(typeof I=="string")return o(I);if("level"in I)return S(I);if("phrase"in I){let[Y]=I.of?o(I.of):[],x=Q(I,Y===void 0?{}:
{words:Y});return x===null?[]:[x]}let{item:C,pile:y,also:O,without:N}=I,j=y?h(C,y):o(C);return O&&(j=j.filter(Y=>u(O).has(
We(Y)))),xs(j,u(N))}let P=({heading:I,under:C})=>I?g(I):(C&&i(C)?.said)??"";function v(I,C){let y=i(I);if(y?.kind!=="sor\
t"||t[y.id]===null)return[];let O=j=>y.piles.find(Y=>Y.id===j).text;return(C??y.piles.map(({id:j})=>j)).map(j=>({id:j,text:O(
j),cards:h(I,j)}))}let X=n.find(I=>I.ladder)?.ladder,U=()=>Math.floor(X.rungs.length/2);function B(I){let[C]=c([I]);return!X||
!C?null:U()-X.rungs.findIndex(({card:y})=>y===C)}function S({level:I,up:C=0}){let y=I.map(B).find(N=>N!==null);if(!X||y===
void 0)return[];let O=X.rungs[U()-y-C];return O?o(O.item):[]}let G={answers({answers:I}){return(I[0]==="all"?e:a(I)).filter(
({id:y})=>t[y]!==null).map(y=>ft(y.said||y.ask,Te(y,t[y.id])))},lines(I){let C=I.lines.flatMap($),y=C.length?[ft(P(I),C,
b(I.say))]:[],O=I.count?.[Math.min(C.length,I.count.length-1)];return O?[...y,Pn([g(O,{n:C.length})])]:y},piles({piles:I,
only:C,heading:y,below:O={},all:N={}}){let j=Y=>Y.length===i(I).cards.length;return v(I,C).filter(({cards:Y})=>Y.length).
flatMap(({id:Y,text:x,cards:_})=>{let D=j(_)&&N[Y]||O[Y],T=y?g(y,{pile:x}):x;return[ft(T,_),...R(D?[D]:[])]})},empty(I){
let C=v(I.empty,I.only).filter(({cards:y})=>!y.length).map(({text:y})=>y);return C.length?[ft(P(I),C,b(I.say))]:[]},sentence(I){
let C=r[I.sentence],y=[...C.matchAll(ll)].map(([,N])=>N),O=Object.fromEntries(y.map(N=>[N,o(N).join(" ")]));return Object.
values(O).every(Boolean)?[ft(P(I),[kt(C,O)])]:[]},message(I){let C=I.message.parts.map(y=>[y,o(y.item)[0]]).filter(([,y])=>y).
map(([y,O])=>H(y,O,I.message));return C.length?[ft(P(I),[C.join(" ")])]:[]},ladder(){let[I=""]=o(X.goal),[[C],[y]]=[c([X.
today]),c([X.later])],O=X.rungs.map(({card:N,item:j})=>{let Y=i(j)?.said??"",[x]=o(j),_=x?`${Y}: ${x}`:g("open",{level:Y}),
D=hl(N===C,N===y,!!y);return D?g(D,{level:_}):_});return[ft(g(I?"ladder":"ladder-unnamed",{goal:I}),O)]},missing({missing:I,
say:C}){let y=a(I).filter(({id:O})=>t[O]===null);return y.length?R(C,{parts:y.map(O=>O.said).join("; ")}):[]},repeated(I){
let C=I.repeated.map(o),y=new Map;for(let j of C.flat())y.has(We(j))||y.set(We(j),j);let O=j=>C.filter(Y=>Y.some(x=>We(x)===
j)).length>1,N=[...y].filter(([j])=>O(j)).map(([,j])=>j);return N.length?[ft(P(I),N)]:[]}};function H(I,C,{self:y=[],small:O=[],
capitals:N=[]}){let{opener:j,clause:Y,clauses:x=[],questions:_=[],names:D=!1}=I,T=Pr(C),k=T.toLowerCase();if(y.includes(
k))return kt("{words}.",{words:C});let K=[...r[j]].at(-1);if(!al.test(C.match(ol)?.[0]??"a")||_.includes(k))return kt(`{\
words}${K}`,{words:C});let q=r[Y&&x.includes(k)?Y:j],m=D||N.includes(T),F=O.includes(k)||cl.test(T)&&!m,[L=""]=C,W=F?L.toLowerCase()+
C.slice(L.length):C;return kt(q,{words:W})}return I=>{if(!p(I))return[];let C=Object.keys(G).find(O=>O in I),y=C?G[C](I):
R(I.say);return y.length&&I.then?[...y,...R([I.then])]:y}}function hl(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"t\
oday":""}function Wn(e,t,n){let r=n&&Jn(e.items,t,n.dangers),i=!n||!!r?.kinds.length;return{danger:r?{...r,countries:n.countries}:
null,reflection:Xn(e,t,{plain:i})}}function Zr(e,{words:t,label:n,question:r,act:i}){let s=e.querySelector("button, input"),o=[...e.childNodes],a=(h,u)=>A(
"button",{type:"button",onclick:()=>{e.replaceChildren(...o),s.focus(),u()}},h),l=a(t["home-no"],()=>{}),c=A("div",{class:"\
ajar-moves"},l,a(n,i));e.replaceChildren(A("p",{},r),c),l.focus()}function _n(e){let n=A("button",{type:"button",onclick:()=>Zr(
r,e)},e.label),r=A("div",{class:"ajar-twice"},n);return r}function Zn(e,t){let n=!1,r=!1,i=()=>{r=n,n||t()};function s(){n=!0;let o=new AbortController,a=()=>{o.abort(),setTimeout(
()=>{n=!1,r&&i()})};for(let l of["pointerup","pointercancel","keyup","blur"])addEventListener(l,a,{signal:o.signal,capture:l!==
"blur"})}for(let o of["pointerdown","keydown"])e.addEventListener(o,s);return i}function Us(e,t){let n=a=>[...e.querySelectorAll(
a)],r=n("details[open] > summary").map(a=>a.textContent),i=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=r.includes(a.textContent);if(i===!1)return;let s=n("summary, button").
find(a=>a.textContent===i),o=s??e.querySelector("h2, p");s||(o.tabIndex=-1),o.focus({preventScroll:!0})}function Os({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,r=A("span",
{}),i=A("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),s=A("p",{class:"ajar-problem",role:"alert"}),o=A(
"p",{class:"ajar-news",role:"status"}),a=A("div",{}),l=A("section",{class:"ajar-keeping","aria-label":e["keep-title"]},s,
o,a),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},h=c,u=!1,p=!1,d=!1,g=!1,Q=!1,b=(D,T,k={})=>A("bu\
tton",{type:"button",onclick:T,...k},D),R=D=>{D.tabIndex=-1,D.focus()},$=()=>a.querySelector(".ajar-change"),P=()=>c.state===
"kept"&&!c.reopen;function v(D,T=D){i.dataset.short=T,r.textContent!==D&&(r.textContent=D)}function X(){let D=c.problem?
e["keep-unsaved"]:e["keep-saving"],[T,k]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[D],lost:[e["keep-lost"]]}[Q?"lost":c.state];i.
classList.toggle("ajar-state-lost",Q),v(T,k),i.dataset.longest=c.state==="kept"?e["keep-saved"]:"",s.textContent!==c.problem&&
(s.textContent=c.problem),s.hidden=!c.problem}function U(){c={...c,saved:!1},X()}function B(){X(),h=c,P()?a.replaceChildren(
p?y("change"):Y()):c.state!=="none"?a.replaceChildren(y("unlock")):u?a.replaceChildren(y(c.exists?"open":"start")):a.replaceChildren(
g?I():H())}let S=()=>{u=!0,o.textContent="",B(),a.querySelector("input").focus()},G=()=>c.hosted?A("p",{},e["keep-hub"]):
null;function H(){return A("div",{class:"ajar-choose"},A("p",{class:"ajar-title"},e["keep-title"]),A("p",{},e[c.exists?"\
keep-there":"keep-why"]),c.here?A("details",{},A("summary",{},e["keep-tab"]),A("p",{},e["keep-tab-how"])):null,G(),A("di\
v",{class:"ajar-moves"},b(e["keep-nothing"],()=>{g=!0,B(),R(i)}),b(e[c.exists?"keep-open":"keep-start"],S)))}let I=()=>A(
"p",{},b(e[c.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function C(){let T=["none","weak","fair","good","s\
trong"].map(k=>e[`keep-strength-${k}`]).reduce((k,K)=>K.length>k.length?K:k);return A("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":T},A("span",{},e["keep-strength-none"]))}function y(D){let T=D==="start"||D==="change",k={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[D],K=A("input",{id:`${n}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${n}-how`,oninput:()=>{T&&t({strength:K.value})}}),q=A("input",{id:`${n}\
-again`,type:"password",spellcheck:"false"}),m=A("div",{},A("label",{for:`${n}-again`},e["keep-again"]),q),F=A("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),L=A("input",{id:`${n}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t(
{place:L.value})}),W=C(),Z=()=>{if(!K.value){K.focus();return}if(F.hidden=!0,T&&K.type==="password"&&q.value!==K.value){
F.textContent=e["keep-again-differs"],F.hidden=!1,q.focus();return}D==="change"?t({change:K.value},{awaited:!0}):t({[D===
"start"?"keep":"unlock"]:K.value,place:L.value},{awaited:!0}),v(e["keep-opening"]),K.value="",q.value="",W.firstChild.textContent=
e["keep-strength-none"]},ee=()=>{u=!1,p=!1,B(),D==="change"?$().focus():R(i)},ae=A("details",{},A("summary",{},e["keep-w\
here"]),A("label",{for:`${n}-place`},e["keep-place"]),L);return A("form",{class:"ajar-ask",onsubmit:Pe=>{Pe.preventDefault(),
Z()}},A(c.state==="locked"?"h1":"p",{class:"ajar-title"},k),G(),D==="change"?A("p",{},e["keep-change-how"]):null,T?A("p",
{},e["keep-no-way-back"]):null,D==="start"&&c.here==="browser"?A("p",{},e["keep-browser"]):null,A("label",{for:`${n}-wor\
ds`},e[D==="change"?"keep-new":"keep-passphrase"]),A("p",{class:"ajar-hint",id:`${n}-how`},e[T?"keep-how":"keep-how-open"]),
K,T?W:null,T?m:null,A("label",{class:"ajar-card"},A("input",{type:"checkbox",onchange:({target:Pe})=>{K.type=Pe.checked?
"text":"password",m.hidden=Pe.checked,F.hidden=!0}}),A("span",{},e["keep-see"])),T?F:null,D==="change"||c.here?null:ae,A(
"div",{class:"ajar-moves"},D==="unlock"?null:b(e["keep-not-now"],ee),A("button",{type:"submit"},k)),T?null:j(),D==="star\
t"&&c.here?N():null)}let O=()=>A("div",{},b(e["keep-copy"],()=>t({take:"sealed"})));function N(){let D={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},T=A("input",{type:"file",onchange:async()=>{let q=new Uint8Array(await T.
files[0].arrayBuffer()),m=()=>t({bring:q},{awaited:!0});T.value="",c.exists?Zr(K,{...D,act:m}):m()}}),k=A("label",{class:"\
ajar-words"},A("span",{},e["keep-bring"]),T),K=A("div",{class:"ajar-twice"},k);return K}function j(){let D=_n({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return A("details",{},A("summary",{},e["keep-for\
got"]),A("p",{},e["keep-forgot-how"]),...c.here?[A("p",{},e["keep-copy-forgot"]),O(),N()]:[],A("p",{},e["keep-erase-how"]),
D)}function Y(){let D=A("select",{id:`${n}-minutes`,onchange:()=>t({minutes:Number(D.value)})},...[...new Set([5,15,30,60,
c.minutes])].sort((T,k)=>T-k).map(T=>A("option",{value:T,selected:T===c.minutes},z(e["keep-minutes"],{n:T}))));return A(
"div",{class:"ajar-kept"},b(e["keep-lock"],()=>{v(e["keep-opening"]),t({lock:!0},{awaited:!0})}),b(e["keep-change"],()=>{
p=!0,d=!1,B(),a.querySelector("input").focus()},{class:"ajar-change"}),A("p",{class:"ajar-changed",role:"status"},d?e["k\
eep-changed"]:""),A("details",{},A("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[A("p",{},e["keep-copy-how"]),
O()]:[A("p",{},c.place)],c.copied?A("p",{},z(e["keep-copied"],{program:c.copied})):null,A("label",{for:`${n}-minutes`},e["\
keep-idle"]),D))}function x(D){if(D.strength!=null){let T=a.querySelector(".ajar-strength > span");T&&(T.textContent=D.strength);
return}if(D.changed){p=!1,B(),a.querySelector(".ajar-changed").textContent=e["keep-changed"],d=!0,$().focus();return}c={
...c,...D},c.state==="kept"&&(u=!1),P()||(p=!1),X(),_()}let _=Zn(a,()=>{let D=h;if(D.state===c.state&&D.exists===c.exists&&
D.minutes===c.minutes&&D.here===c.here&&!!D.reopen==!!c.reopen&&!!D.hosted==!!c.hosted&&a.firstChild){h=c;return}let k=u&&
D.place!==c.place;B(),D.state!==c.state&&D.state!=="none"?R(i):k&&a.querySelector("input").focus()});return B(),{line:i,
more:l,update:x,begin:U,setLost:D=>{Q=D,X()},say:D=>{o.textContent=D}}}function js(e,{sentence:t,wide:n,narrow:r,columns:i,rows:s},o){if(!t){e.replaceChildren(A("p",{class:"ajar-empty"},o["ch\
art-empty"]));return}let a=(c,h)=>{let u=A("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":t});return Tt(u,
c),u.firstElementChild.setAttribute("aria-hidden","true"),u},l=e.querySelector("details")?.open??!1;e.replaceChildren(A(
"figure",{class:"ajar-chart"},A("figcaption",{},t),a(n,"wide"),a(r,"narrow"),A("details",{open:l},A("summary",{},o.table),
A("table",{},A("thead",{},A("tr",{},...i.map(c=>A("th",{scope:"col"},c)))),A("tbody",{},...s.map(([c,...h])=>A("tr",{},A(
"th",{scope:"row"},c),...h.map(u=>A("td",{},u??"–")))))))))}function Rs({items:e},t){let n={};for(let r of e){let i=t[r.id];if(!(i==null||!At(r,n)))if(r.kind==="choice"){let o=(r.among?
Mt(r,n):r.cards).map(l=>l.id).filter(l=>i.chosen.includes(l)),a=i.own?.trim()?i.own:"";(o.length||a)&&(n[r.id]={chosen:o,
own:a})}else if(r.kind==="sort"){let s=r.cards.filter(o=>i[o.id]).map(o=>[o.id,i[o.id]]);s.length&&(n[r.id]=Object.fromEntries(
s))}else if(r.kind==="list"){let s=i.filter(o=>o.trim());s.length&&(n[r.id]=s)}else`${i}`.trim()&&(n[r.id]=i)}return n}var Gs=(e,t)=>z(e.ask,t);var fl=new Set(["autorestarting","dead","restarting","terminating"]),ul=4e3;function Ns({widget_manager:e},{gone:t,back:n}){
let{statusChanged:r,connectionStatusChanged:i}=e?.kernel??{};if(!r?.connect||!i?.connect)return()=>{};let s=0,o=(l,c)=>{
fl.has(c)&&t()},a=(l,c)=>{clearTimeout(s),c==="disconnected"?t():c==="connecting"?s=setTimeout(t,ul):n()};return r.connect(
o),i.connect(a),()=>{clearTimeout(s),r.disconnect(o),i.disconnect(a)}}function Ms({words:e,answered:t}){let n=new Set,r=!1,
i=()=>t().map(([l,c])=>{let h=Rs(l,c),u=l.items.filter(p=>p.id in h).map(p=>[Gs(p,h),...Te(p,h[p.id])].join(`
`));return[l.title,...u].join(`

`)}).join(`


`);async function s(l){let c=i(),h=A("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});h.value=c,l.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(l.append(h),h.select(),!document.execCommand("\
copy"))return}l.querySelector("[role=status]").textContent=e["lost-copied"]}function o(l={}){let c=A("div",{class:"ajar-\
lost",hidden:!r,...l},A("p",{},e.lost),A("div",{class:"ajar-moves"},A("button",{type:"button",onclick:()=>s(c)},e["lost-\
copy"]),A("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),A("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(c),c}function a(l){r=l;for(let c of n)c.hidden=!l}return{line:o,set:a,isLost:()=>r,forget:l=>n.delete(
l)}}function Ts(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let i=A("select",{onchange:()=>{n=i.value}},...Object.entries(t).map(([s,o])=>A("option",{value:s,selected:s===n},o)));return A(
"label",{},e["home-paper"]," ",i)},value:()=>n}}function Hs(e,{words:t,send:n,open:r,help:i}){let s=A("p",{class:"ajar-status",role:"status","aria-live":"polite"}),o=an(
t,v=>s.replaceChildren(v)),a=v=>{o.begin(),n(v)},l=A("div",{}),c={},h="",u=0,p=Ts(t);e.replaceChildren(A("section",{class:"\
ajar-home","aria-label":t["home-title"]},l),s);let d=(v,X)=>A("button",{type:"button",onclick:X},v),g=v=>A("div",{class:"\
ajar-reflection"},...v.flatMap(X=>Yr(X,3))),Q=(v,X,U)=>_n({words:t,label:v,question:X,act:()=>a(U)}),b=()=>{let v=A("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{v.files[0]&&a({import:await v.files[0].text()}),v.value=
""}});return A("label",{class:"ajar-words"},A("span",{},t["home-bring"]),v)},R=Zn(l,()=>{let v=JSON.stringify(c);v!==h&&
(h=v,Us(l,$))});function $(){let v=(B,S)=>d(S,()=>a({take:B})),X=u>(c.danger?.kinds.length??0)?null:c.danger,U=()=>{u=X.
kinds.length+1,$(),l.querySelector(".ajar-welcome").focus()};l.replaceChildren(X?i.notice(X,{level:2,aside:U}):"",A("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?A("div",{class:"ajar-moves"},d(t["home-go-on"],()=>r(c.section))):
"",c.due?.length?A("ul",{},...c.due.map(B=>A("li",{},B))):"",c.plan?.length?A("h2",{},t["home-plan"]):"",c.plan?.length?
g(c.plan):"",c.plan?.length&&!X?i.line():"",...(c.earlier??[]).filter(({plan:B})=>B.length).map(({title:B,plan:S})=>A("d\
etails",{},A("summary",{},`${t["home-plan"]}, ${B}`),g(S))),A("details",{},A("summary",{},t["home-take"]),A("p",{},t["ho\
me-not-encrypted"]),A("div",{class:"ajar-take"},...X?[]:[d(t["home-take-plan"],()=>a({take:"plan",paper:p.value(),country:i.
code()})),p.element(),v("calendar",t["home-take-calendar"]),c.danger?"":v("calendar-line",t["home-take-calendar-line"])],
v("check-ins",t["home-take-check-ins"]),v("everything",t["home-take-everything"])),b()),c.something?A("details",{},A("su\
mmary",{},t["home-end"]),A("p",{},t["home-anew-how"]),Q(t["home-anew"],t["home-anew-sure"],{restart:!0}),A("p",{},t["hom\
e-erase-how"]),Q(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:v=>{o.end(),c=v,R()},settle:o.end,say:(v,X="")=>{
o.end();let U=A("div",{class:"ajar-text"});Tt(U,X),s.replaceChildren(v,U),s.scrollIntoView({block:"nearest"})}}}function Ys({
name:e,type:t,data:n}){let r=Uint8Array.from(atob(n),s=>s.charCodeAt(0)),i=URL.createObjectURL(new Blob([r],{type:t}));A(
"a",{href:i,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(i),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var cn=window.ajarShown,Ls="needs@",Vs=({answers:e,done:t,danger:n,reflection:r})=>JSON.
stringify([e,t,n,r]),pl={};function Il(){let e=document.getElementById("ajar-style")??document.head.appendChild(A("style",
{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function Ks({model:e,el:t}){Il();let n=e.get("pages"),r=e.
get("words"),i=new Map,s=new Map,o=new Map,a=[],l=m=>a.push(m),c=null,h=!1,u=!1,p=new Map,d=new Map,g=Math.min(e.get("pa\
ge"),n.length-1);t.classList.add("ajar");let Q=A("div",{class:"ajar-page"}),b=m=>n.flatMap(({blocks:F})=>F).find(F=>F.kind===
"exercise"&&F.key===m)?.exercise,R=Ms({words:r,answered:()=>[...s].map(([m,{answers:F}])=>[b(m),F]).filter(([m,F])=>m&&Object.
keys(F??{}).length)}),$=0,P=m=>{if(clearTimeout($),$=0,R.set(m),c?.setLost(m),m)for(let F of o.keys())i.get(F)?.release()},
v=(m,{awaited:F=!1}={})=>{try{e.send(m)}catch{P(!0);return}F&&!$&&($=setTimeout(()=>P(!0),8e3))},X=!1;function U(){X||(X=
!0,window.ajarDangers?B():v({dangers:!0}))}let B=()=>{for(let m of Object.values(window.ajarDangers.dangers))$n(Kn(m))};
function S({key:m,exercise:F},L){if(!(window.ajarDangers||R.isLost())||!Ht(F,L))return;let Z=Me(F,L),ee=Wn(F,Z,window.ajarDangers);
N(m,{answers:Z,done:!0,...ee}),p.set(m,Vs(s.get(m))),i.get(m).update(s.get(m))}let G=ms({words:r,countries:e.get("notice")?.
help??n[0]?.blocks[0]?.help,leave:()=>H(),onCountry:m=>v({country:m})}),H=()=>{v({forget:!0}),$r()},I=(m,F,L)=>(i.set(m.
key,L),s.has(m.key)&&L.update(s.get(m.key)),F),C={html(m){let F=A("div",{class:"ajar-text"});return Tt(F,m.html),G.addNumbers(
F),F.addEventListener("click",L=>{let W=L.target.closest("a"),Z=n.findIndex(({id:ee})=>ee&&W?.getAttribute("href")===`${ee}\
.ipynb`);Z<0||(L.preventDefault(),x(Z))}),F},home(m){let F=A("div",{});return I(m,F,Hs(F,{words:r,send:Z=>{Z.import&&i.get(
"chart")?.begin(),v(Z)},open:Z=>x(n.findIndex(({id:ee})=>ee===Z)),help:G})),v({home:m.key}),F},exercise(m){let F=A("div",
{}),L=R.line(c?{}:{role:"alert"});o.set(m.key,F);let W=(Z,ee)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let ae=window.ajarSent;d.set(m.key,ae),v({key:m.key,...Z,sent:ae},{awaited:ee}),!(!ee||!R.isLost())&&(P(!0),L.scrollIntoView(
{block:"nearest"}))};return i.set(m.key,us(F,m.exercise,{words:r,level:m.level,sort:Es,...s.get(m.key),help:G,needs:()=>y(
m.needs),below:()=>m.key.startsWith("plan@")&&G.isKnown()?G.line():null,onAside:Z=>N(m.key,{aside:Z}),onChange:Z=>{U(),N(
m.key,{answers:Z,done:!1}),W({answers:Z,done:!1},u)},onMove:Z=>N(m.key,{at:Z}),onDone:Z=>{S(m,Z),W({answers:Z,done:!0},!0),
m.key.startsWith("check-in@")&&i.get("chart")?.begin()},onStartOver:()=>{N(m.key,{answers:{},done:!1}),W({remove:!0})}})),
F.firstElementChild.append(L),l(()=>R.forget(L)),F},chart(m){let F=A("div",{class:"ajar-chart-block"}),L=A("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:W,end:Z}=an(r,ae=>L.replaceChildren(ae)),ee=ae=>{Z(),js(F,ae,r)};
return i.set(m.key,{update:ee,begin:W,end:Z}),s.has(m.key)&&ee(s.get(m.key)),W(),v({chart:m.key}),A("div",{},F,L)},notice(m){
if(Bs(()=>v({forget:!0})),!m.leave)return A("div",{class:"ajar-notice"},A("p",{},m.text));let F=A("div",{class:"ajar-lea\
ve"},G.button(),Kr({words:r,leave:H}));Cs(G.open),c=Os({words:r,send:v});let L=document.createDocumentFragment();return L.
append(A("div",{class:"ajar-notice"},c.line,F),A("div",{class:"ajar-on-paper"},G.text()),c.more),L}};function y(m){let F=n.
findIndex(({blocks:W})=>W.some(({key:Z})=>Z===Ls));return F<0?m?A("p",{},A("a",{href:m},r["help-needs"])):null:A("button",
{type:"button",onclick:()=>{x(F);let W=o.get(Ls).querySelector("h2");W.tabIndex=-1,W.focus()}},r["help-needs"])}for(let[
m,F]of Object.entries(pl))C[m]=L=>{let W=A("div",{}),ee=F(W,L,{words:r,send:v,onDispose:l,model:e,exerciseOf:b,formOf:ae=>o.
get(ae)});return I(L,ee.element??W,ee)};let O=m=>n[g].blocks.find(F=>F.kind===m),N=(m,F)=>s.set(m,{...s.get(m),...F}),j=()=>{
for(let m of a.splice(0))m()};function Y({focus:m=!1}={}){if(j(),i.clear(),h){Q.replaceChildren(c?"":A("p",{class:"ajar-\
empty"},r["keep-locked-here"]));return}if(Q.replaceChildren(...n[g].blocks.map(ee=>C[ee.kind](ee))),n.length<2)return;let F=(ee,ae)=>A(
"button",{type:"button",onclick:()=>x(ee)},ae),L=g>0?F(g-1,r["previous-page"]):null,W=g<n.length-1?F(g+1,r["next-page"]):
null;if(Q.append(A("div",{class:"ajar-moves ajar-turn"},L,W)),_.replaceChildren(...n.map(({title:ee},ae)=>A("li",{},A("b\
utton",{type:"button","aria-current":ae===g?"page":null,onclick:()=>x(ae)},ee)))),D.textContent=z(r["page-of"],{n:g+1,all:n.
length,title:n[g].title}),!m)return;let Z=Q.querySelector("h1, h2, h3")??Q;Z.tabIndex=-1,Z.focus({preventScroll:!0}),t.scrollIntoView(
{block:"start"})}function x(m){n[m]&&(g=m,_.parentElement.open=T(),e.set("page",m),e.save_changes(),Y({focus:!0}))}let _=A(
"ol",{}),D=A("summary",{}),T=()=>window.innerWidth>640;e.get("notice")&&t.append(C.notice(e.get("notice")));let k=A("nav",
{class:"ajar-nav","aria-label":r.pages},A("details",{open:T()},D,_));n.length>1&&t.append(k),t.append(R.line({role:"aler\
t"}),Q);let K=0;for(let m of["keydown","pointerdown","scroll"])t.addEventListener(m,()=>{Date.now()-K<3e4||(K=Date.now(),
v({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",m=>{if(P(!1),m.keeping){let F=[...d.values()].some(Z=>m.acknowledged<
Z);c?.update(F?{...m.keeping,saved:!1}:m.keeping);let{state:L}=m.keeping,W=L==="locked";L&&(u=L==="kept"),L&&W!==h&&(h=W,
s.clear(),k.hidden=h,Y())}for(let[F,L]of Object.entries(m.states??{})){if(m.acknowledged<d.get(F))continue;let W=L.answers&&
!Object.keys(L.answers).length,Z=p.get(F)===Vs(L);p.delete(F),N(F,W?{...L,at:0}:L),Z||i.get(F)?.update(s.get(F))}m.dangers&&
(window.ajarDangers=m.dangers,B()),m.country!=null&&G.choose(m.country),m.file&&(i.get("home")?.settle(),Ys(m.file)),m.erased&&
i.get("home")?.say(m.erased,O("home")?.erased),m.said&&i.get("chart")?.end(),m.said&&(i.get("home")??c)?.say(m.said),m.open&&
x(n.findIndex(({id:F})=>F===m.open)),m.problem&&i.get(m.problem.key)?.say(m.problem.text)}),e.on("change:pages",()=>{n=e.
get("pages"),Y()});let q=Ns(e,{gone:()=>P(!0),back:()=>{R.isLost()&&v({ready:!0})}});return Y(),cn.set(r,(cn.get(r)??0)+
1),v({ready:!0}),()=>{j(),q(),clearTimeout($),cn.set(r,cn.get(r)-1),cn.get(r)||v({gone:!0})}}var gl="sw.js",$s=()=>new URL("./",location.href).href,Js=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${$s()}\
 `)),ln=()=>"serviceWorker"in navigator&&"caches"in window;async function Ps(e){try{await navigator.serviceWorker.register(
e(gl),{updateViaCache:"all"})}catch{}}async function qn(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===$s());for(let t of await e())await t.unregister();for(let t of await Js())await caches.delete(t);
return(await Js()).length===0&&(await e()).length===0}var[zn,qr]=["leave-to","left"];function Yt(e){try{return e(window.sessionStorage)}catch{return null}}function dl(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var zr=()=>Yt(e=>e.setItem(qr,"1"));function Xs(e){let t=Yt(i=>i.getItem(zn))||e;t&&Jr(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",r=Yt(i=>i.getItem(qr));r&&n&&location.replace(
t||"about:blank"),Yt(i=>i.removeItem(qr)),r&&n&&zr()}function Ws(e){let t=A("p",{class:"ajar-hint",role:"status"}),n=A("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Yt(r=>r.
getItem(zn))??"",onchange(){let r=dl(n.value);if(n.value.trim()&&!r){t.textContent=e["site-leave-odd"];return}Yt(i=>r?i.
setItem(zn,r):i.removeItem(zn)),Jr(r||"about:blank"),t.textContent=e[r?"site-leave-set":"site-leave-blank"]}});return A(
"div",{},A("label",{for:n.id},e["site-leave-to"]),A("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function _s(e,t,{store:n,logOut:r}){let i=A("p",{class:"ajar-status",role:"status"}),s=A("button",{type:"button",onclick:async()=>{
i.textContent=t[await qn()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(Ws(t));let o=e.closest(".site\
-about");r&&o.append(A("p",{},A("a",{href:r},t["hub-log-out"]))),!n&&ln()&&e.append(A("div",{},s,i))}var oe=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},ce=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},wl={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},er=e=>e instanceof ce?new oe(e.said||
wl[e.code]):e;var Zs=1,Lt=4096,Dt=2*Lt,Ze=12,ir=32,_e=1024,zs=16,Ue={mark:0,part:16,length:20,piece:24},eo=_e-Ze-zs,ti=eo-Ue.piece,ni=new TextEncoder().
encode("ajar-jnl"),Qe={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},ml=Qe.wrapped+Ze+ir+zs,tr=Lt-
32,ei={memory:[8,2**21],passes:[1,64],lanes:[1,16]},qs=512,bt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),nr=(e,t)=>e.
length===t.length&&e.every((n,r)=>n===t[r]),rr=(e,t)=>nr(e.subarray(0,t.length),t),to=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),qe=e=>crypto.getRandomValues(new Uint8Array(e));function ye(...e){let t=new Uint8Array(e.reduce(
(r,{length:i})=>r+i,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var Oe=class e{constructor(t,n,r,i=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:r,wrapped:i})}get bound(){let t=new Uint8Array(Qe.wrapped),n=bt(t);t.set(ni),n.
setUint32(Qe.version,Zs);for(let r of Object.keys(ei))n.setUint32(Qe[r],this.cost[r]);return t.set(this.salt,Qe.salt),t.
set(this.fileId,Qe.fileId),t}async toBytes(){let t=new Uint8Array(Lt);return t.set(ye(this.bound,this.wrapped)),t.set(await to(
t.subarray(0,tr)),tr),ye(t,t)}isOf(t){return nr(this.fileId,t)}hasSalt(t){return nr(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new oe("journal-empty-file");let n=[t.slice(0,Lt),t.slice(Lt,Dt)],r=await Promise.all(n.map(Cl)),i=n.
find((c,h)=>r[h]);if(!i){let c=n.some(h=>rr(h,ni));throw new oe(c?"journal-broken":"journal-other-file")}let s=bt(i);if(s.
getUint32(Qe.version)>Zs)throw new oe("journal-newer");let o={};for(let c of Object.keys(ei))o[c]=s.getUint32(Qe[c]);let a=([
c,[h,u]])=>h<=o[c]&&o[c]<=u;if(!Object.entries(ei).every(a)||o.memory<8*o.lanes)throw new oe("journal-forged");let l=(c,h)=>i.
slice(c,h);return new e(o,l(Qe.salt,Qe.fileId),l(Qe.fileId,Qe.wrapped),l(Qe.wrapped,ml))}async isWholeIn(t){return rr(t,
await this.toBytes())}};async function Cl(e){return e.length!==Lt||!rr(e,ni)?!1:nr(await to(e.subarray(0,tr)),e.subarray(
tr))}var St=e=>Math.max(1,Math.ceil(e/ti));function ri(e,t,n){let r=qe(16),i=Array.from({length:St(e.length)},(s,o)=>{let a=new Uint8Array(
eo);return a.set(r,Ue.mark),bt(a).setUint32(Ue.part,o),bt(a).setUint32(Ue.length,e.length),a.set(e.subarray(o*ti,(o+1)*ti),
Ue.piece),t(n+o,a)});return ye(...i)}function no(e,t,n){let r=Math.floor(e.length/_e),i=Array.from({length:r},(c,h)=>e.subarray(
h*_e,(h+1)*_e)),s=i.map((c,h)=>t(n+h,c)),o=[],a=0,l=!1;for(let c=0;c<r;){let h=yl(c,s),u=h?St(h.length):1;h&&(l||(l=c>a),
o.push({content:h,size:u}),a=c+u),c+=u}return l||(l=i.some((c,h)=>h>=a&&!s[h]&&!Bl(c))),{entries:o,end:a,broken:l}}function yl(e,t){
if(!t[e])return null;let n=t[e].subarray(Ue.mark,Ue.part),r=bt(t[e]).getUint32(Ue.length),i=t.slice(e,e+St(r)),s=(o,a)=>o&&
rr(o,n)&&bt(o).getUint32(Ue.part)===a&&bt(o).getUint32(Ue.length)===r;return i.length<St(r)||!i.every(s)?null:ye(...i.map(
o=>o.subarray(Ue.piece))).subarray(0,r)}var Bl=e=>[0,qs].some(t=>e.subarray(t,t+qs).every(n=>!n));var El=Object.defineProperty,Ql=(e,t,n)=>t in e?El(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,ze=(e,t,n)=>Ql(
e,typeof t!="symbol"?t+"":t,n);function ci(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var or=e=>e?`"${e}" `:"";function li(e,t=""){if(typeof e!=
"boolean")throw new TypeError(or(t)+"expected boolean, got type="+typeof e);return e}function Vt(e,t=""){if(typeof e!="n\
umber")throw new TypeError(or(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
or(t)+"expected integer >= 0, got "+e);return e}function pe(e,t,n=""){if(ci(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&Vt(t,"length");let r=ci(e),i=t!==void 0?` of length ${t}`:"",s=r?`length=${e.length}`:`type=${typeof e}`,o=or(n)+
"expected Uint8Array"+i+", got "+s;throw r?new RangeError(o):new TypeError(o)}var ro=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function io(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function kl(e,t){pe(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function tt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function ut(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function bl(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var Kt=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Sl(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function Dl(e){for(let t=0;t<e.length;t++)e[t]=Sl(e[t]);return e}var Ft=Kt?e=>e:Dl;function Fl(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function vl(e,t){if(Fl(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function xl(e,t){return ro(e,"defaults"),ro(t,"opts"),Object.assign(e,t)}function Ul(e,t){if(e=pe(e),
t=pe(t),e.length!==t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function Ol(e,t,n){let r=t,
i=n||(()=>[]),s=(a,l)=>r(l,...i(a)).update(a).digest(),o=r(new Uint8Array(e),...i(new Uint8Array(0)));return s.outputLen=
o.outputLen,s.blockLen=o.blockLen,s.create=(a,...l)=>r(a,...l),s}var jl=(e,t)=>{function n(r,...i){if(pe(r,void 0,"key"),
e.nonceLength!==void 0){let h=i[0];pe(h,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,o=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let h=o;h<i.length;h++)if(ci(i[h]))throw new Error("AAD not supported")}e.withAAD&&i[o]!==
void 0&&pe(i[o],void 0,"AAD");let a=t(r,...i),l=(h,u)=>{if(u!==void 0){if(h!==2)throw new Error("cipher output not suppo\
rted");pe(u,void 0,"output")}},c=!1;return{encrypt(h,u){if(c)throw new Error("cannot encrypt() twice with same key + non\
ce");return c=!0,pe(h,void 0,"data"),l(a.encrypt.length,u),a.encrypt(h,u)},decrypt(h,u){if(pe(h,void 0,"data"),s&&h.length<
s)throw new Error('"ciphertext" expected length >= tagLength='+s);return l(a.decrypt.length,u),a.decrypt(h,u)}}}return Object.
assign(n,e),n};function Ai(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(pe(t,e,"output"),n&&!ar(t))throw new Error(
"invalid output, must be aligned");return t}function Rl(e,t,n){Vt(e),Vt(t),li(n);let r=new Uint8Array(16),i=bl(r);return i.
setBigUint64(0,BigInt(t),n),i.setBigUint64(8,BigInt(e),n),r}function ar(e){return e.byteOffset%4===0}function cr(e){return Uint8Array.
from(pe(e))}var uo=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),Gl=Ft(tt(uo("expand 16-byte k"))),Nl=Ft(tt(uo("exp\
and 32-byte k")));function ie(e,t){return e<<t|e>>>32-t}var An=64,Ml=16,hi=2**32-1,so=Uint32Array.of();function Tl(e,t,n,r,i,s,o,a){
let l=i.length,c=new Uint8Array(An),h=tt(c),u=Kt&&ar(i)&&ar(s),p=u?tt(i):so,d=u?tt(s):so;if(!Kt){for(let g=0;g<l;o++){if(e(
t,n,r,h,o,a),Ft(h),o>=hi)throw new Error("arx: counter overflow");let Q=Math.min(An,l-g);for(let b=0,R;b<Q;b++)R=g+b,s[R]=
i[R]^c[b];g+=Q}return}for(let g=0;g<l;o++){if(e(t,n,r,h,o,a),o>=hi)throw new Error("arx: counter overflow");let Q=Math.min(
An,l-g);if(u&&Q===An){let b=g/4;if(g%4!==0)throw new Error("arx: invalid block position");for(let R=0,$;R<Ml;R++)$=b+R,d[$]=
p[$]^h[R];g+=An;continue}for(let b=0,R;b<Q;b++)R=g+b,s[R]=i[R]^c[b];g+=Q}}function Hl(e,t){let{allowShortKeys:n,extendNonceFn:r,
counterLength:i,counterRight:s,rounds:o}=xl({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return Vt(i),Vt(o),li(s),li(n),(a,l,c,h,u=0)=>{pe(a,void 0,"key"),
pe(l,void 0,"nonce"),pe(c,void 0,"data");let p=c.length,d=h!==void 0;if(h=Ai(p,h,!1),d&&vl(c,h),Vt(u),u<0||u>=hi)throw new Error(
"arx: counter overflow");let g=[],Q=a.length,b,R;if(Q===32)g.push(b=cr(a)),R=Nl;else if(Q===16&&n)b=new Uint8Array(32),b.
set(a),b.set(a,16),R=Gl,g.push(b);else throw pe(a,32,"arx key"),new Error("invalid key size");(!Kt||!ar(l))&&g.push(l=cr(
l));let $=tt(b);if(r){if(l.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let X=l.subarray(0,16);if(Kt)
r(R,$,tt(X),$);else{let U=Ft(Uint32Array.from(R));r(U,$,tt(X),$),ut(U),Ft($)}l=l.subarray(16)}else Kt||Ft($);let P=16-i;
if(P!==l.length)throw new Error(`arx: nonce must be ${P} or 16 bytes`);if(P!==12){let X=new Uint8Array(12);X.set(l,s?0:12-
l.length),l=X,g.push(l)}let v=Ft(tt(l));try{return Tl(e,R,$,v,c,h,u,o),h}finally{ut(...g)}}}function de(e,t){return e[t++]&
255|(e[t++]&255)<<8}var Yl=class{constructor(e){ze(this,"blockLen",16),ze(this,"outputLen",16),ze(this,"buffer",new Uint8Array(
16)),ze(this,"r",new Uint16Array(10)),ze(this,"h",new Uint16Array(10)),ze(this,"pad",new Uint16Array(8)),ze(this,"pos",0),
ze(this,"finished",!1),ze(this,"destroyed",!1),e=cr(pe(e,32,"key"));let t=de(e,0),n=de(e,2),r=de(e,4),i=de(e,6),s=de(e,8),
o=de(e,10),a=de(e,12),l=de(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|r<<6)&7939,this.r[3]=(r>>>
7|i<<9)&8191,this.r[4]=(i>>>4|s<<12)&255,this.r[5]=s>>>1&8190,this.r[6]=(s>>>14|o<<2)&8191,this.r[7]=(o>>>11|a<<5)&8065,
this.r[8]=(a>>>8|l<<8)&8191,this.r[9]=l>>>5&127;for(let c=0;c<8;c++)this.pad[c]=de(e,16+2*c)}process(e,t,n=!1){let r=n?0:
2048,{h:i,r:s}=this,o=s[0],a=s[1],l=s[2],c=s[3],h=s[4],u=s[5],p=s[6],d=s[7],g=s[8],Q=s[9],b=de(e,t+0),R=de(e,t+2),$=de(e,
t+4),P=de(e,t+6),v=de(e,t+8),X=de(e,t+10),U=de(e,t+12),B=de(e,t+14),S=i[0]+(b&8191),G=i[1]+((b>>>13|R<<3)&8191),H=i[2]+((R>>>
10|$<<6)&8191),I=i[3]+(($>>>7|P<<9)&8191),C=i[4]+((P>>>4|v<<12)&8191),y=i[5]+(v>>>1&8191),O=i[6]+((v>>>14|X<<2)&8191),N=i[7]+
((X>>>11|U<<5)&8191),j=i[8]+((U>>>8|B<<8)&8191),Y=i[9]+(B>>>5|r),x=0,_=x+S*o+G*(5*Q)+H*(5*g)+I*(5*d)+C*(5*p);x=_>>>13,_&=
8191,_+=y*(5*u)+O*(5*h)+N*(5*c)+j*(5*l)+Y*(5*a),x+=_>>>13,_&=8191;let D=x+S*a+G*o+H*(5*Q)+I*(5*g)+C*(5*d);x=D>>>13,D&=8191,
D+=y*(5*p)+O*(5*u)+N*(5*h)+j*(5*c)+Y*(5*l),x+=D>>>13,D&=8191;let T=x+S*l+G*a+H*o+I*(5*Q)+C*(5*g);x=T>>>13,T&=8191,T+=y*(5*
d)+O*(5*p)+N*(5*u)+j*(5*h)+Y*(5*c),x+=T>>>13,T&=8191;let k=x+S*c+G*l+H*a+I*o+C*(5*Q);x=k>>>13,k&=8191,k+=y*(5*g)+O*(5*d)+
N*(5*p)+j*(5*u)+Y*(5*h),x+=k>>>13,k&=8191;let K=x+S*h+G*c+H*l+I*a+C*o;x=K>>>13,K&=8191,K+=y*(5*Q)+O*(5*g)+N*(5*d)+j*(5*p)+
Y*(5*u),x+=K>>>13,K&=8191;let q=x+S*u+G*h+H*c+I*l+C*a;x=q>>>13,q&=8191,q+=y*o+O*(5*Q)+N*(5*g)+j*(5*d)+Y*(5*p),x+=q>>>13,
q&=8191;let m=x+S*p+G*u+H*h+I*c+C*l;x=m>>>13,m&=8191,m+=y*a+O*o+N*(5*Q)+j*(5*g)+Y*(5*d),x+=m>>>13,m&=8191;let F=x+S*d+G*
p+H*u+I*h+C*c;x=F>>>13,F&=8191,F+=y*l+O*a+N*o+j*(5*Q)+Y*(5*g),x+=F>>>13,F&=8191;let L=x+S*g+G*d+H*p+I*u+C*h;x=L>>>13,L&=
8191,L+=y*c+O*l+N*a+j*o+Y*(5*Q),x+=L>>>13,L&=8191;let W=x+S*Q+G*g+H*d+I*p+C*u;x=W>>>13,W&=8191,W+=y*h+O*c+N*l+j*a+Y*o,x+=
W>>>13,W&=8191,x=(x<<2)+x|0,x=x+_|0,_=x&8191,x=x>>>13,D+=x,i[0]=_,i[1]=D,i[2]=T,i[3]=k,i[4]=K,i[5]=q,i[6]=m,i[7]=F,i[8]=
L,i[9]=W}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),r=e[1]>>>13;e[1]&=8191;for(let o=2;o<10;o++)e[o]+=r,r=e[o]>>>
13,e[o]&=8191;e[0]+=r*5,r=e[0]>>>13,e[0]&=8191,e[1]+=r,r=e[1]>>>13,e[1]&=8191,e[2]+=r,n[0]=e[0]+5,r=n[0]>>>13,n[0]&=8191;
for(let o=1;o<10;o++)n[o]=e[o]+r,r=n[o]>>>13,n[o]&=8191;n[9]-=8192;let i=(r^1)-1;for(let o=0;o<10;o++)n[o]&=i;i=~i;for(let o=0;o<
10;o++)e[o]=e[o]&i|n[o];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>
9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=
(e[8]>>>8|e[9]<<5)&65535;let s=e[0]+t[0];e[0]=s&65535;for(let o=1;o<8;o++)s=(e[o]+t[o]|0)+(s>>>16)|0,e[o]=s&65535;ut(n)}update(e){
io(this),pe(e),e=cr(e);let{buffer:t,blockLen:n}=this,r=e.length;for(let i=0;i<r;){let s=Math.min(n-this.pos,r-i);if(s===
n){for(;n<=r-i;i+=n)this.process(e,i);continue}t.set(e.subarray(i,i+s),this.pos),this.pos+=s,i+=s,this.pos===n&&(this.process(
t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,ut(this.h,this.r,this.buffer,this.pad)}digestInto(e){io(this),
kl(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:r}=this;if(r){for(t[r++]=1;r<16;r++)t[r]=0;this.process(t,0,!0)}
this.finalize();let i=0;for(let s=0;s<8;s++)e[i++]=n[s]>>>0,e[i++]=n[s]>>>8}digest(){let{buffer:e,outputLen:t}=this;this.
digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},Ll=Ol(32,e=>new Yl(e));function Vl(e,t,n,r,i,s=20){let o=e[0],
a=e[1],l=e[2],c=e[3],h=t[0],u=t[1],p=t[2],d=t[3],g=t[4],Q=t[5],b=t[6],R=t[7],$=i,P=n[0],v=n[1],X=n[2],U=o,B=a,S=l,G=c,H=h,
I=u,C=p,y=d,O=g,N=Q,j=b,Y=R,x=$,_=P,D=v,T=X;for(let K=0;K<s;K+=2)U=U+H|0,x=ie(x^U,16),O=O+x|0,H=ie(H^O,12),U=U+H|0,x=ie(
x^U,8),O=O+x|0,H=ie(H^O,7),B=B+I|0,_=ie(_^B,16),N=N+_|0,I=ie(I^N,12),B=B+I|0,_=ie(_^B,8),N=N+_|0,I=ie(I^N,7),S=S+C|0,D=ie(
D^S,16),j=j+D|0,C=ie(C^j,12),S=S+C|0,D=ie(D^S,8),j=j+D|0,C=ie(C^j,7),G=G+y|0,T=ie(T^G,16),Y=Y+T|0,y=ie(y^Y,12),G=G+y|0,T=
ie(T^G,8),Y=Y+T|0,y=ie(y^Y,7),U=U+I|0,T=ie(T^U,16),j=j+T|0,I=ie(I^j,12),U=U+I|0,T=ie(T^U,8),j=j+T|0,I=ie(I^j,7),B=B+C|0,
x=ie(x^B,16),Y=Y+x|0,C=ie(C^Y,12),B=B+C|0,x=ie(x^B,8),Y=Y+x|0,C=ie(C^Y,7),S=S+y|0,_=ie(_^S,16),O=O+_|0,y=ie(y^O,12),S=S+
y|0,_=ie(_^S,8),O=O+_|0,y=ie(y^O,7),G=G+H|0,D=ie(D^G,16),N=N+D|0,H=ie(H^N,12),G=G+H|0,D=ie(D^G,8),N=N+D|0,H=ie(H^N,7);let k=0;
r[k++]=o+U|0,r[k++]=a+B|0,r[k++]=l+S|0,r[k++]=c+G|0,r[k++]=h+H|0,r[k++]=u+I|0,r[k++]=p+C|0,r[k++]=d+y|0,r[k++]=g+O|0,r[k++]=
Q+N|0,r[k++]=b+j|0,r[k++]=R+Y|0,r[k++]=$+x|0,r[k++]=P+_|0,r[k++]=v+D|0,r[k++]=X+T|0}var Kl=Hl(Vl,{counterRight:!1,counterLength:4,
allowShortKeys:!1}),Jl=new Uint8Array(16),oo=(e,t)=>{e.update(t);let n=t.length%16;n&&e.update(Jl.subarray(n))},$l=new Uint8Array(
32);function ao(e,t,n,r,i){i!==void 0&&pe(i,void 0,"AAD");let s=e(t,n,$l),o=Rl(r.length,i?i.length:0,!0),a=Ll.create(s);
i&&oo(a,i),oo(a,r),a.update(o);let l=a.digest();return ut(s,o),l}var Pl=e=>(t,n,r)=>({encrypt(i,s){let o=i.length;s=Ai(o+
16,s,!1),s.set(i);let a=s.subarray(0,-16);e(t,n,a,a,1);let l=ao(e,t,n,a,r);return s.set(l,o),ut(l),s},decrypt(i,s){s=Ai(
i.length-16,s,!1);let o=i.subarray(0,-16),a=i.subarray(-16),l=ao(e,t,n,o,r);if(!Ul(a,l))throw ut(l),new Error("invalid t\
ag");return s.set(i.subarray(0,-16)),e(t,n,s,s,1),ut(l),s}}),xt=jl({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},
Pl(Kl));function vt(e,t,n,r){function i(s){return s instanceof n?s:new n(function(o){o(s)})}return new(n||(n=Promise))(function(s,o){
function a(h){try{c(r.next(h))}catch(u){o(u)}}function l(h){try{c(r.throw(h))}catch(u){o(u)}}function c(h){h.done?s(h.value):
i(h.value).then(a,l)}c((r=r.apply(e,t||[])).next())})}var le=class{constructor(){this.mutex=Promise.resolve()}lock(){let e=()=>{};
return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){return vt(this,void 0,void 0,function*(){
let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},ii;function Xl(){return typeof globalThis<
"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var fi=Xl(),si=(ii=fi.Buffer)!==null&&ii!==void 0?ii:
null,Wl=fi.TextEncoder?new fi.TextEncoder:null;function po(e,t){return(e&15)+(e>>6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function Io(e,t){
let n=t.length>>1;for(let r=0;r<n;r++){let i=r<<1;e[r]=po(t.charCodeAt(i),t.charCodeAt(i+1))}}function _l(e,t){if(e.length!==
t.length*2)return!1;for(let n=0;n<t.length;n++){let r=n<<1;if(t[n]!==po(e.charCodeAt(r),e.charCodeAt(r+1)))return!1}return!0}
var co=87,lo=48;function ui(e,t,n){let r=0;for(let i=0;i<n;i++){let s=t[i]>>>4;e[r++]=s>9?s+co:s+lo,s=t[i]&15,e[r++]=s>9?
s+co:s+lo}return String.fromCharCode.apply(null,e)}var nt=si!==null?e=>{if(typeof e=="string"){let t=si.from(e,"utf8");return new Uint8Array(
t.buffer,t.byteOffset,t.length)}if(si.isBuffer(e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="st\
ring")return Wl.encode(e);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error(
"Invalid data type!")},je="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",fn=new Uint8Array(256);for(let e=0;e<
je.length;e++)fn[je.charCodeAt(e)]=e;function Ao(e,t=!0){let n=e.length,r=n%3,i=[],s=n-r;for(let o=0;o<s;o+=3){let a=(e[o]<<
16&16711680)+(e[o+1]<<8&65280)+(e[o+2]&255),l=je.charAt(a>>18&63)+je.charAt(a>>12&63)+je.charAt(a>>6&63)+je.charAt(a&63);
i.push(l)}if(r===1){let o=e[n-1],a=je.charAt(o>>2),l=je.charAt(o<<4&63);i.push(`${a}${l}`),t&&i.push("==")}else if(r===2){
let o=(e[n-2]<<8)+e[n-1],a=je.charAt(o>>10),l=je.charAt(o>>4&63),c=je.charAt(o<<2&63);i.push(`${a}${l}${c}`),t&&i.push("\
=")}return i.join("")}function Zl(e){let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&
(t-=1)),t}function ql(e){let t=Zl(e),n=e.length,r=new Uint8Array(t),i=0;for(let s=0;s<n;s+=4){let o=fn[e.charCodeAt(s)],
a=fn[e.charCodeAt(s+1)],l=fn[e.charCodeAt(s+2)],c=fn[e.charCodeAt(s+3)];r[i]=o<<2|a>>4,i+=1,r[i]=(a&15)<<4|l>>2,i+=1,r[i]=
(l&3)<<6|c&63,i+=1}return r}var sr=16*1024,hn=4,zl=new le,oi=new Map;function go(e,t){return vt(this,void 0,void 0,function*(){
let n=null,r=null,i=!1;if(typeof WebAssembly>"u")throw new Error("WebAssembly is not supported in this environment!");let s=(U,B=0)=>{
r.set(U,B)},o=()=>r,a=()=>n.exports,l=U=>{n.exports.Hash_SetMemorySize(U);let B=n.exports.Hash_GetBuffer(),S=n.exports.memory.
buffer;r=new Uint8Array(S,B,U)},c=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),h=zl.dispatch(
()=>vt(this,void 0,void 0,function*(){if(!oi.has(e.name)){let B=ql(e.data),S=WebAssembly.compile(B.buffer);oi.set(e.name,
S)}let U=yield oi.get(e.name);n=yield WebAssembly.instantiate(U,{})})),u=()=>vt(this,void 0,void 0,function*(){n||(yield h);
let U=n.exports.Hash_GetBuffer(),B=n.exports.memory.buffer;r=new Uint8Array(B,U,sr)}),p=(U=null)=>{i=!0,n.exports.Hash_Init(
U)},d=U=>{let B=0;for(;B<U.length;){let S=U.subarray(B,B+sr);B+=S.length,r.set(S),n.exports.Hash_Update(S.length)}},g=U=>{
if(!i)throw new Error("update() called before init()");let B=nt(U);d(B)},Q=new Uint8Array(t*2),b=(U,B=null)=>{if(!i)throw new Error(
"digest() called before init()");return i=!1,n.exports.Hash_Final(B),U==="binary"?r.slice(0,t):ui(Q,r,t)},R=()=>{if(!i)throw new Error(
"save() can only be called after init() and before digest()");let U=n.exports.Hash_GetState(),B=c(),S=n.exports.memory.buffer,
G=new Uint8Array(S,U,B),H=new Uint8Array(hn+B);return Io(H,e.hash),H.set(G,hn),H},$=U=>{if(!(U instanceof Uint8Array))throw new Error(
"load() expects an Uint8Array generated by save()");let B=n.exports.Hash_GetState(),S=c(),G=hn+S,H=n.exports.memory.buffer;
if(U.length!==G)throw new Error(`Bad state length (expected ${G} bytes, got ${U.length})`);if(!_l(e.hash,U.subarray(0,hn)))
throw new Error("This state was written by an incompatible hash implementation");let I=U.subarray(hn);new Uint8Array(H,B,
S).set(I),i=!0},P=U=>typeof U=="string"?U.length<sr/4:U.byteLength<sr,v=P;switch(e.name){case"argon2":case"scrypt":v=()=>!0;
break;case"blake2b":case"blake2s":v=(U,B)=>B<=512&&P(U);break;case"blake3":v=(U,B)=>B===0&&P(U);break;case"xxhash64":case"\
xxhash3":case"xxhash128":case"crc64":v=()=>!1;break}let X=(U,B=null,S=null)=>{if(!v(U,B))return p(B),g(U),b("hex",S);let G=nt(
U);return r.set(G),n.exports.Hash_Calculate(G.length,B,S),ui(Q,r,t)};return yield u(),{getMemory:o,writeMemory:s,getExports:a,
setMemorySize:l,init:p,update:g,digest:b,save:R,load:$,calculate:X,hashLength:t}})}var Ep=new le,eA="argon2",tA="AGFzbQE\
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
Qp=new le;function ho(e){return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16\
, ..., 512"):null}function cA(e,t){return e|t<<16}function pi(e=512,t=null){if(ho(e))return Promise.reject(ho(e));let n=null,
r=e;if(t!==null){if(n=nt(t),n.length>64)return Promise.reject(new Error("Max key length is 64 bytes"));r=cA(e,n.length)}
let i=e/8;return go(aA,i).then(s=>{r>512&&s.writeMemory(n),s.init(r);let o={init:r>512?()=>(s.writeMemory(n),s.init(r),o):
()=>(s.init(r),o),update:a=>(s.update(a),o),digest:a=>s.digest(a),save:()=>s.save(),load:a=>(s.load(a),o),blockSize:128,
digestSize:i};return o})}function lA(e,t,n){let r=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");
return`$argon2${t.hashType}$v=19$${r}$${Ao(e,!1)}$${Ao(n,!1)}`}var fo=new DataView(new ArrayBuffer(4));function et(e){return fo.
setInt32(0,e,!0),new Uint8Array(fo.buffer)}function ai(e,t,n){return vt(this,void 0,void 0,function*(){if(n<=64){let l=yield pi(
n*8);return l.update(et(n)),l.update(t),l.digest("binary")}let r=Math.ceil(n/32)-2,i=new Uint8Array(n);e.init(),e.update(
et(n)),e.update(t);let s=e.digest("binary");i.set(s.subarray(0,32),0);for(let l=1;l<r;l++)e.init(),e.update(s),s=e.digest(
"binary"),i.set(s.subarray(0,32),l*32);let o=n-32*r,a;return o===64?(a=e,a.init()):a=yield pi(o*8),a.update(s),s=a.digest(
"binary"),i.set(s.subarray(0,o),r*32),i})}function AA(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function hA(e){
return vt(this,void 0,void 0,function*(){var t;let{parallelism:n,iterations:r,hashLength:i}=e,s=nt(e.password),o=nt(e.salt),
a=19,l=AA(e.hashType),{memorySize:c}=e,h=nt((t=e.secret)!==null&&t!==void 0?t:""),[u,p]=yield Promise.all([go(rA,1024),pi(
512)]);u.setMemorySize(c*1024+1024);let d=new Uint8Array(24),g=new DataView(d.buffer);g.setInt32(0,n,!0),g.setInt32(4,i,
!0),g.setInt32(8,c,!0),g.setInt32(12,r,!0),g.setInt32(16,a,!0),g.setInt32(20,l,!0),u.writeMemory(d,c*1024),p.init(),p.update(
d),p.update(et(s.length)),p.update(s),p.update(et(o.length)),p.update(o),p.update(et(h.length)),p.update(h),p.update(et(
0));let Q=Math.floor(c/(n*4))*4,b=new Uint8Array(72),R=p.digest("binary");b.set(R);for(let v=0;v<n;v++){b.set(et(0),64),
b.set(et(v),68);let X=v*Q,U=yield ai(p,b,1024);u.writeMemory(U,X*1024),X+=1,b.set(et(1),64),U=yield ai(p,b,1024),u.writeMemory(
U,X*1024)}let $=new Uint8Array(1024);Io($,u.calculate(new Uint8Array([]),c));let P=yield ai(p,$,i);if(e.outputType==="he\
x"){let v=new Uint8Array(i*2);return ui(v,P,i)}return e.outputType==="encoded"?lA(o,e,P):P})}var fA=e=>{var t;if(!e||typeof e!=
"object")throw new Error("Invalid options parameter. It requires an object.");if(!e.password)throw new Error("Password m\
ust be specified");if(e.password=nt(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.
salt)throw new Error("Salt must be specified");if(e.salt=nt(e.salt),e.salt.length<8)throw new Error("Salt should be at l\
east 8 bytes long");if(e.secret=nt((t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)
throw new Error("Iterations should be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error(
"Parallelism should be a positive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash leng\
th should be at least 4 bytes.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");
if(e.memorySize<8*e.parallelism)throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&
(e.outputType="hex"),!["hex","binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}\
. Valid values: ['hex', 'binary', 'encoded']`)};function wo(e){return vt(this,void 0,void 0,function*(){return fA(e),hA(
Object.assign(Object.assign({},e),{hashType:"id"}))})}var kp=new le,bp=new le,Sp=new le,Dp=new le,Fp=new Uint8Array(8),vp=new le,
xp=new le,Up=new le,Op=new le,jp=new le,Rp=new le,Gp=new le,Np=new le,Mp=new le,Tp=new le,Hp=new le,Yp=new Uint8Array(8),
Lp=new le,Vp=new Uint8Array(8),Kp=new le,Jp=new Uint8Array(8),$p=new le,Pp=new le,Xp=new le;var Jt=Object.freeze({memory:19*1024,passes:2,lanes:1}),Ii=Object.freeze({memory:128*1024,passes:3,lanes:1}),uA=700,mo="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",pA=new RegExp(`^${mo}+|${mo}+$`,"g"),un,gi,lr=class{constructor(t,n){J(this,
un);Xe(this,"seal",(t,n)=>{let r=qe(Ze);return ye(r,w(this,un,gi).call(this,r,t).encrypt(n))});Xe(this,"open",(t,n)=>Eo(
w(this,un,gi).call(this,n.subarray(0,Ze),t),n.subarray(Ze)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};un=new WeakSet,gi=function(t,n){let r=new Uint8Array(8);return new DataView(r.buffer).setBigUint64(0,
BigInt(n)),xt(this.key,t,ye(this.fileId,r))};var $t=class e{constructor(t,n,r){Object.assign(this,{wrapping:t,salt:n,cost:r})}static async of(t,{
salt:n,cost:r}){let i=Co(t);if(!i.length)throw new oe("journal-wrong-passphrase");return new e(await yo(i,n,r),n,r)}static async chosen(t,n){
if(!Co(t).length)throw new oe("journal-no-passphrase");return e.of(t,{salt:qe(16),cost:n??await IA()})}begin(){let t=qe(
ir),n=qe(Ze),r=new Oe(this.cost,this.salt,qe(16)),i=xt(this.wrapping,n,r.bound).encrypt(t);return{header:new Oe(this.cost,
this.salt,r.fileId,ye(n,i)),sealer:new lr(t,r.fileId)}}unlock({wrapped:t,bound:n,fileId:r}){let i=xt(this.wrapping,t.subarray(
0,Ze),n),s=Eo(i,t.subarray(Ze));if(!s)throw new oe("journal-wrong-passphrase");return new lr(s,r)}forget(){this.wrapping.
fill(0),this.wrapping=null}},Co=e=>wA(e.normalize("NFKC").replace(pA,""));async function IA(e=()=>performance.now()){let t={
...Jt,passes:1};await yo(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await Bo(new Uint8Array(8),new Uint8Array(
16),Jt),gA(e()-n)}function gA(e){let t=Jt.passes*uA/Math.max(e,1),n=Math.floor(Jt.memory*t/Ii.passes/1024)*1024;return n<
Jt.memory?Jt:{...Ii,memory:Math.min(n,Ii.memory)}}async function yo(e,t,n){return await dA(),Bo(e,t,n)}async function Bo(e,t,{
memory:n,passes:r,lanes:i}){try{return await wo({password:e,salt:t,memorySize:n,iterations:r,parallelism:i,hashLength:ir,
outputType:"binary"})}catch(s){throw s instanceof RangeError?new oe("journal-memory",{megabytes:Math.floor(n/1024)}):s}}
var dA=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function Eo(e,t){try{return e.decrypt(t)}catch{return null}}function wA(e){let t=new TextEncoder,n=i=>[224|i>>12,128|i>>
6&63,128|i&63],r=Array.from(e,i=>{let s=i.codePointAt(0);return s>=55296&&s<=57343?n(s):[...t.encode(i)]});return Uint8Array.
from(r.flat())}var mA=new TextEncoder,CA=/[\u007f-\uffff]/g;function rt(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
r=>Object.hasOwn(t,r)&&rt(e[r],t[r]))}var Qo=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function di({key:e,
response:t,done:n,confirmed:r,at:i}){let s=r!==null&&rt(r,t),o=JSON.stringify({key:e,response:t,done:n,confirmed:s||r,at:i}),
a=l=>`\\u${l.charCodeAt(0).toString(16).padStart(4,"0")}`;return mA.encode(o.replace(CA,a))}function ko(e){let{key:t,response:n,
done:r,confirmed:i,at:s}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:r,
confirmed:i===!0?n:i,at:s}}var Re,pt,He,Ge,Ye,wi,pn,Ar=class Ar{constructor(t,n,r,i,s=Dt){J(this,Ye);J(this,Re);J(this,pt,[]);J(this,He);J(this,Ge);
Xe(this,"isTorn",!1);this.place=t,this.end=s,M(this,Re,n),M(this,He,r),M(this,Ge,i)}static async create(t,n){let{header:r,
sealer:i}=n.begin(),s=await t.replace(await r.toBytes(),null);return new Ar(t,n,i,s)}static async open(t,{bytes:n,tag:r},i){
var u;let s=await Oe.fromBytes(n),o=await i(s),a=new Ar(t,o,o.unlock(s),r),l=await s.isWholeIn(n),{entries:c,damaged:h}=w(
u=a,Ye,pn).call(u,n.subarray(Dt),r);return{file:a,entries:c,damaged:h||!l}}get frames(){return(this.end-Dt)/_e}async readNew(){
let{bytes:t,tag:n,replaced:r}=await this.place.readFrom(f(this,Ge),this.end);if(!r)return{...w(this,Ye,pn).call(this,t,n),
replaced:r};let i=await yA(t);if(i.isOf(f(this,He).fileId)){let c=t.length<this.end,{entries:h,damaged:u}=w(this,Ye,pn).
call(this,t.subarray(this.end),n);return{entries:h,damaged:u||c,replaced:!1}}let s=[f(this,Re),...f(this,pt)].find(({salt:c})=>i.
hasSalt(c));if(!s)throw new oe("journal-passphrase-changed");w(this,Ye,wi).call(this,s,s.unlock(i)),this.end=Dt;let o=await i.
isWholeIn(t),{entries:a,damaged:l}=w(this,Ye,pn).call(this,t.subarray(Dt),n);return{entries:a,damaged:l||!o,replaced:r}}async append(t){
let n=ri(t,f(this,He).seal,this.frames);M(this,Ge,await this.place.append(n,f(this,Ge))),this.end+=n.length}async replace(t,n=f(
this,Re)){[f(this,Re),...f(this,pt)].includes(n)||f(this,pt).push(n);let{header:r,sealer:i}=n.begin(),s=[await r.toBytes()],
o=0;for(let l of t)s.push(ri(l,i.seal,o)),o+=s.at(-1).length/_e;let a=ye(...s);M(this,Ge,await this.place.replace(a,f(this,
Ge))),w(this,Ye,wi).call(this,n,i),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
f(this,Ge))??""}forget(){for(let t of[f(this,Re),...f(this,pt)])t.forget();f(this,He).forget()}};Re=new WeakMap,pt=new WeakMap,
He=new WeakMap,Ge=new WeakMap,Ye=new WeakSet,wi=function(t,n){f(this,He).forget(),M(this,He,n),t!==f(this,Re)&&f(this,Re).
forget(),M(this,Re,t),M(this,pt,[])},pn=function(t,n){let{entries:r,end:i,broken:s}=no(t,f(this,He).open,this.frames);return this.
isTorn=t.length>i*_e,M(this,Ge,n),this.end+=i*_e,{entries:r.map(({content:a,size:l})=>({entry:ko(a),size:l})),damaged:s}};
var In=Ar;async function yA(e){try{return await Oe.fromBytes(e)}catch{throw new oe("journal-here-overwritten")}}async function bo(e){
let t=await e.read();if(!t)throw new ce("gone","journal-here-none");return t}var BA=256,EA=100,It,Ie,Le,Cn,se,gn,Pt,dn,Ci,So,Do,wn,fr=class fr{constructor(t){J(this,se);J(this,It);J(this,Ie,new hr);
J(this,Le,!1);J(this,Cn,Promise.resolve());Xe(this,"damage",null);M(this,It,t)}static async create(t,n,{cost:r}={}){let i=await $t.
chosen(n,r);return new fr(await In.create(t,i).catch(mi))}static async open(t,n){var c;let r=await bo(t).catch(mi),i=h=>$t.
of(n,h),{file:s,entries:o,damaged:a}=await In.open(t,r,i),l=new fr(s);return f(l,Ie).add(o,!1),M(l,Le,a),await w(c=l,se,
Do).call(c),f(l,Ie).takeNews(),l}entries(){return w(this,se,gn).call(this,()=>f(this,Ie).seen())}append(t){return w(this,
se,dn).call(this,async n=>{let r=f(this,Ie).completed(t),i=di(r);await n.append(i),f(this,Ie).putOwn(t,r,St(i.length))})}refresh(){
return w(this,se,gn).call(this,async()=>(await w(this,se,Ci).call(this),f(this,Ie).takeNews()))}rewrite(t){return w(this,
se,dn).call(this,()=>w(this,se,wn).call(this,f(this,Ie).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let r=await $t.
chosen(t,n);await w(this,se,dn).call(this,()=>w(this,se,wn).call(this,f(this,Ie).entries,r))}close(){return w(this,se,gn).
call(this,()=>{f(this,It)?.forget(),M(this,It,null),M(this,Ie,new hr)})}};It=new WeakMap,Ie=new WeakMap,Le=new WeakMap,Cn=
new WeakMap,se=new WeakSet,gn=function(t){let n=f(this,Cn).then(t).catch(mi);return M(this,Cn,n.catch(()=>{})),n},Pt=function(){
if(!f(this,It))throw new oe("journal-locked");return f(this,It)},dn=function(t){return w(this,se,gn).call(this,async()=>{
for(let n=1;;n++)try{return await w(this,se,So).call(this),await t(w(this,se,Pt).call(this))}catch(r){if(r.code!=="chang\
ed"||n===EA)throw r;await w(this,se,Ci).call(this)}})},Ci=async function(){let{entries:t,replaced:n,damaged:r}=await w(this,
se,Pt).call(this).readNew();f(this,Ie).add(t,n),f(this,Le)||M(this,Le,r)},So=async function(){if(!f(this,Le)&&!w(this,se,
Pt).call(this).isTorn)return;let t=f(this,Le)?await w(this,se,Pt).call(this).copyAside():"";await w(this,se,wn).call(this,
f(this,Ie).entries),f(this,Le)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},M(this,Le,!1))},Do=async function(){try{await w(this,se,dn).call(this,async t=>{f(this,Ie).isLittleOf(t.frames)&&
await w(this,se,wn).call(this,f(this,Ie).entries)})}catch{f(this,Le)&&(this.damage={code:"journal-damaged",values:{}})}},
wn=async function(t,n){let r=new Map([...t].map(([i,s])=>[i,di(s)]));await w(this,se,Pt).call(this).replace(r.values(),n),
f(this,Ie).entries=new Map(t),f(this,Ie).sizes=new Map([...r].map(([i,{length:s}])=>[i,St(s)]))};var mn=fr;function mi(e){throw er(e)}var gt,Ve,yn,yi,hr=class{constructor(){J(this,yn);Xe(this,"entries",new Map);Xe(this,"sizes",
new Map);J(this,gt,new Map);J(this,Ve,new Set)}seen(){return f(this,Ve).clear(),[...this.entries.values()]}takeNews(){let t=[
...f(this,gt).values()];return f(this,gt).clear(),f(this,Ve).clear(),t}add(t,n){let r=new Map(this.entries),i=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:l}of t)w(this,yn,yi).call(this,a,l),i.set(a.key,a);let s=n?
[...r.keys()].filter(a=>!this.entries.has(a)):[],o=[...i.values()].filter(a=>!n||!rt(a,r.get(a.key)));for(let a of[...s.
map(Qo),...o])f(this,gt).set(a.key,a),f(this,Ve).add(a.key)}completed(t){let n=this.entries.get(t.key),r=t.response!==null&&
!t.done;return!n||!r||n.confirmed===null||t.confirmed!==null&&!f(this,Ve).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,r){
w(this,yn,yi).call(this,n,r),rt(n,t)?(f(this,gt).delete(n.key),f(this,Ve).delete(n.key)):f(this,gt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:r})=>r!==null).map(r=>[r.key,r]));for(let r of f(this,Ve))this.entries.has(r)||n.delete(
r);for(let[r,i]of this.entries)f(this,Ve).has(r)&&n.set(r,i);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(r,i)=>r+i,0);return t-n>Math.max(BA,t/2)}};gt=new WeakMap,Ve=new WeakMap,yn=new WeakSet,yi=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var Fo={fair:8,good:10,strong:15},QA=72,kA=3.3,bA=10,SA=.35,DA=.5,FA=.4,vA=4.5,xA=2,UA=.65,OA=3.9,jA=.15,RA=1,GA=4,NA=.5,
Bi=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],MA={"!@#$%^&*()_+":Bi[0],'{}:"<>?':"[];',./"},TA=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function vo(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,QA).join("");if(!t)return"none";let n=xo(
t);return Object.keys(Fo).filter(i=>n>=Fo[i]).at(-1)??"weak"}function xo(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return xo(
t)+NA;if(VA(e))return GA;let n=new Map;for(let{0:r,groups:i}of e.matchAll(TA))n.set(r.toLowerCase(),i);return[...n.values()].
reduce((r,i)=>r+HA(i),0)}function HA({date:e,word:t,digits:n}){return e?vA:t?YA(t):n?LA(n):1}function YA(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(s=>s!==s.toLowerCase()).length,r=n===t.length-1,i=SA*Math.max(0,t.length-bA)+(r?Math.min(
1,n):n)*DA+FA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,kA+i)}function LA(e){if(/^(?:19|20)\d\d$/.
test(e))return xA;let t=new Set(Array.from(e).slice(1).map((r,i)=>r-e[i]));if(e.length>2&&t.size===1)return RA;let n=Math.
max(0,e.length-6);return Math.min(UA*e.length,OA)+jA*n}function VA(e){let t=Array.from(e.toLowerCase(),KA),n=t.filter((r,i)=>i&&
JA(r,t[i-1])).length;return t.length>4&&n>=.7*(t.length-1)}function KA(e){let[t,n]=Object.entries(MA).find(([s])=>s.includes(
e))??[],r=t?n[t.indexOf(e)]:e,i=Bi.findIndex(s=>s.includes(r));return{row:i,column:Bi[i]?.indexOf(r)}}var JA=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;function Qn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(r=>Qn(e[r],t[r]))}var $A=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,Ke,Bn,it,En,Xt,ur,pr=class{constructor(t=Date.now){J(this,Xt);J(this,Ke,new Map);J(
this,Bn,[]);J(this,it,null);J(this,En);M(this,En,t)}get(t){return f(this,Ke).get(t)}isDraft(t){let n=f(this,Ke).get(t);return n!==
void 0&&!n.done}keys(){return[...f(this,Ke).keys()]}entries(){return[...f(this,Ke).values()]}put(t,n,r){let i=r?n:f(this,
Ke).get(t)?.confirmed??null;this.place({key:t,response:n,done:r,confirmed:i,at:$A(f(this,En).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}f(this,Ke).set(t.key,t),w(this,Xt,ur).call(this,[t.key])}remove(t){f(this,Ke).
delete(t)&&w(this,Xt,ur).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(f(
this,it)){t();return}M(this,it,new Set);try{t()}finally{let n=[...f(this,it)];M(this,it,null),n.length&&w(this,Xt,ur).call(
this,n)}}listen(t){f(this,Bn).push(t)}};Ke=new WeakMap,Bn=new WeakMap,it=new WeakMap,En=new WeakMap,Xt=new WeakSet,ur=function(t){
if(f(this,it)){for(let n of t)f(this,it).add(n);return}for(let n of f(this,Bn))n(t)};function Wt(e,t,n){let r=typeof n=="string"?new TextEncoder().encode(n):n,i="";for(let s of r)i+=String.fromCharCode(s);
return{name:e,type:t,data:btoa(i)}}var PA=[["trial-agreement","review"],["plan","day"]],XA=/^(\d{4})-(\d{2})-(\d{2})$/,Uo=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function ue(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function Ir(e,t){let n=new Map(e.filter(({
response:r})=>r).map(r=>[r.key,r]));for(let[r,i]of PA){let s=n.get(`${r}@`),o=dr(s?.response[i]);if(o&&o>=t)return{day:o,
entry:s}}return null}function gr(e,t){let n=null;for(let i of e){let{exercise:s}=ue(i.key),o=i.response&&Object.keys(i.confirmed??
{}).length>0,a=s==="check-in"&&o?kn(i):null,l=a&&a>t?t:a;l&&l>(n?.day??"")&&(n={day:l,entry:i})}if(!n)return null;let[,r]=[
t,WA(n.day)].sort();return{day:r,entry:n.entry}}function kn({at:e}){if(!Ei(e))return null;let[,t,,,,n]=Uo.exec(e);return n?
Qi(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function Ei(e){let[,t,,n="0",r="0"]=Uo.exec(e)??[];return!!dr(
t)&&n<60&&r<60}function dr(e){let[,t,n,r]=typeof e=="string"&&XA.exec(e)||[];return t>0&&n>=1&&n<=12&&r>=1&&r<=jo(+t,+n)?
e:null}function Qi(e){let t=e.getFullYear();return t>=1&&t<=9999?Ro(t,e.getMonth()+1,e.getDate()):null}var Oo=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function WA(e){let[t,n,r]=e.split("-").map(Number),i=n===
12?[t+1,1]:[t,n+1];return Ro(...i,Math.min(r,jo(...i)))}function jo(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,
31,30,31,30,31,31,30,31,30,31][t-1]}var Ro=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(
2,"0")}`;var Mo="catch-up.ics",_A="-//collective//icalendar//7.3.0//EN",ZA=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,qA=/[\t\x85\u2028\u2029]/g,
zA=75;async function To(e,t,n,r=""){let i=[...new Map(e.map(c=>[c.key,c])).values()],s=[Ir(i,n),gr(i,n)].filter(Boolean);
if(!s.length)throw new oe("journal-no-day");let o=Go(t["journal-calendar-title"]),a=await Promise.all(s.map((c,h)=>th(c,
n,o,h?"":Go(r))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${_A}`,...a.flat()],"END:VCALENDAR",""].map(rh).join(
`\r
`)}function mr(e,{exercises:t,danger:n}){let r=e.filter(({key:a})=>a==="plan@").at(-1)?.response,i=a=>Ho(a)&&Ee(a)!=="";
if(!r||!i(r.if)||!i(r.then))return"";let s=a=>Object.values(n).some(l=>Vn(a,l).length);if(Object.values(r).flatMap(eh).some(
s))return"";let{sentence:o=""}=t.plan.reflection;return kt(o,r)}var eh=e=>(e?.own?[e.own]:[e].flat()).filter(Ho),Ho=e=>typeof e==
"string";async function th({day:e,entry:t},n,r,i){return["BEGIN:VEVENT",`SUMMARY:${No(r)}`,`DTSTART;VALUE=DATE:${e.replaceAll(
"-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await nh(t)}`,...i?["CLASS:PRIVATE",`DESCRIPTION:${No(i)}`]:[],
"TRANSP:TRANSPARENT","END:VEVENT"]}async function nh({key:e,response:t,at:n}){let r=Object.entries(t).filter(([,h])=>h!==
null),i=wr([n,Object.fromEntries(r)]),s=h=>new TextEncoder().encode(h),o={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.
importKey("raw",s(i),o,!1,["sign"]),l=new Uint8Array(await crypto.subtle.sign("HMAC",a,s(e))).slice(0,16);return l[6]=l[6]&
15|64,l[8]=l[8]&63|128,Array.from(l,h=>h.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-\
$2-$3-$4-")}function wr(e){return Array.isArray(e)?`[${e.map(wr).join(", ")}]`:e&&typeof e=="object"?`{${Object.keys(e).
sort().map(n=>`${wr(n)}: ${wr(e[n])}`).join(", ")}}`:JSON.stringify(e).replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).
toString(16).padStart(4,"0")}`)}var Go=e=>Ee(e.replace(qA," ").replace(ZA,"")),No=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function rh(e){let t=[],n=[],r=0;for(let i of e){let s=ih(i);if(n.length&&r+s>=zA){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,r=a.length}n.push(i),r+=s}return[...t,n.join("")].join(`\r
 `)}var ih=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var sh={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},_t=10,
oh=400,bn=17,ki=16,Ut=14,[Jo,$o]=[12,38],[bi,Si,ah]=[46,8,30],Yo=15,Lo=26,ch=14;function Di(e,t,n){let r=t.filter(({id:a})=>e.
some(l=>l[a]!==null)),[i,s]=e.length>1?Ah(e,r,n):lh(e[0],r,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${Ae(s)}`}">
${i.join(`
`)}
</svg>
`}function lh(e,t,n){let[r,i,s]=[92,14,n-14],o=l=>i+(s-i)*l/_t;return[t.flatMap(({id:l,name:c},h)=>{let u=h*r,p=u+46,d=e[l],
g=[...Array(_t+1).keys()].map(b=>Sn([o(b),p-5],[o(b),p+5],"edge",1)),Q=[0,_t].filter(b=>b!==d).map(b=>dt(`${b}`,o(b),p+25,
"muted",{size:Ut,anchor:"middle"}));return[dt(c,0,u+bn,l,{size:bn,bold:!0}),Sn([i,p],[s,p],"edge",1.5),...g,...Q,_o(l,o(
d),p,9),dt(`${d}`,o(d),p+29,l,{size:bn,bold:!0,anchor:"middle"})]}),t.length*r-8]}function Ah(e,t,n){let r=ph(e,Jo,n-$o),
i=bi+_t*Si+ah,s=t.flatMap(({id:c,name:h},u)=>hh(e,c,h,r,u*i,n)),o=t.length*i,[a,l]=Ih(e,r,o,n);return[[...s,...a],o+l]}function hh(e,t,n,r,i,s){
let[o,a]=[i+bi,i+bi+_t*Si],l=e.map((p,d)=>({value:p[t],x:r[d],y:a-Si*p[t]})).filter(({value:p})=>p!==null),c=[o,a].flatMap(
(p,d)=>[Sn([0,p],[s-$o+Jo,p],"line",1),dt(d?"0":`${_t}`,s,p+5,"muted",{size:Ut,anchor:"end"})]),h=Math.min(...r.slice(1).
map((p,d)=>p-r[d])),u=h<11?Math.max(2,h/3):5.5;return[dt(n,0,i+bn,t,{size:bn,bold:!0}),...c,Qh(l,t),...l.map(({x:p,y:d})=>_o(
t,p,d,u)),...fh(l,t)]}function fh(e,t){let n=e.map(({value:i,x:s,y:o},a)=>{let[l,c]=[e[a-1]?.value??i,e[a+1]?.value??i],
h=l>=i&&c>=i&&l+c>2*i,u=(l-i)*(c-i)<0,p=a===0||a===e.length-1;return{value:i,x:s+(u?Math.sign(l-i)*6:0),y:o+(h?22:-11),half:`${i}`.
length*ki*.6/2,rank:p?0:i===l?3:u?2:1}}),r=[];for(let i of n.sort((s,o)=>s.rank-o.rank))(i.rank===0||i.rank<3&&e.length<=
ch)&&!r.some(o=>uh(i,o))&&r.push(i);return r.map(({value:i,x:s,y:o})=>dt(`${i}`,s,o,t,{size:ki,bold:!0,anchor:"middle"}))}
var uh=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<ki;function ph(e,t,n){let r=Po(e);if(r.length===1){let c=(n-
t)/(e.length-1);return e.map((h,u)=>t+u*c)}let i=r.slice(1).map((c,h)=>Oo(r[h].day,c.day)),s=Yo*(e.length-r.length)+Lo*i.
length,o=Math.min(1,(n-t)/s),a=Math.max(0,n-t-s)/i.reduce((c,h)=>c+h,0),l=t;return r.flatMap(({many:c},h)=>(h&&(l+=Lo*o+
a*i[h-1]),Array.from({length:c},(u,p)=>(p&&(l+=Yo*o),l))))}function Po(e){if(!e.every(({day:r},i)=>r&&r>=(e[i-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:r}of e)n.at(-1)?.day===r?n.at(-1).many++:n.push({day:r,many:1});return n}
function Ih(e,t,n,r){let i=Po(e);if(i.length===1){let[h]=i.map(P=>P.day&&Ko(P.day,!0)),p=r<oh||e.length>4?2:e.length,d=p===
2?[0,e.length-1]:[...e.keys()],g=r/p-14,Q=d.map(P=>({x:t[P],lines:mh(e[P].moment,g)})),b=Math.max(...Q.map(({lines:P})=>P.
length))*Ut*1.25,R=Q.flatMap(({x:P,lines:v})=>Vo(v,P,n+12,r)),$=h?[dt(h,0,n+b+22,"muted",{size:Ut})]:[];return[[...R,...$],
b+(h?28:8)]}let s=new Set(i.map(({day:h})=>h.slice(0,4))),o=[],a=0;for(let{day:h,many:u}of i){let[p,d]=[t[a],t[a+u-1]];o.
push({from:p,to:d,x:(p+d)/2,words:Ko(h,s.size>1)}),a+=u}let l=o.flatMap(({from:h,to:u,x:p})=>[Sn([h,n-4],[u,n-4],"edge",
1),Sn([p,n-4],[p,n+2],"edge",1)]),c=gh(o.map(h=>({...h,...Xo([h.words],h.x,r)})));return[[...l,...c.flatMap(({words:h,x:u})=>Vo(
[h],u,n+18,r))],24]}function gh(e){let[t,n]=[e[0],e.at(-1)],r=[t];for(let i of e.slice(1,-1))i.start>=r.at(-1).end+14&&i.
end+14<=n.start&&r.push(i);return[...r,n]}function Xo(e,t,n){let r=Math.max(...e.map(Cr))/2,i=Math.min(Math.max(t,r),n-r);
return{start:i-r,end:i+r}}function Vo(e,t,n,r){let{start:i,end:s}=Xo(e,t,r),[o,a]=i<=0?["start",0]:s>=r?["end",r]:["midd\
le",t];return e.map((l,c)=>dt(l,a,n+c*Ut*1.25,"muted",{size:Ut,anchor:o}))}var Ko=(e,t)=>(t?wh:dh).format(new Date(`${e}\
T00:00Z`)),Wo={timeZone:"UTC",month:"short",day:"numeric"},dh=new Intl.DateTimeFormat("en-US",Wo),wh=new Intl.DateTimeFormat(
"en-US",{...Wo,year:"numeric"});function mh(e,t){let n=[""];for(let s of e.split(/\s+/).filter(Boolean)){let o=`${n.at(-1)}\
 ${s}`.trim();!n.at(-1)||Cr(o)<=t?n[n.length-1]=o:n.push(s)}let[r,...i]=n;return[r,i.join(" ")].filter(Boolean).map(s=>Ch(
s,t))}function Ch(e,t){let n=[...e];if(Cr(e)<=t)return e;for(;n.length&&Cr(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var yh=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Cr=e=>[...e].reduce(
(t,n)=>t+Ut*(yh.test(n)?1.05:.58),0),Ae=e=>`${Math.round(e*10)/10}`,yr=e=>`var(--ajar-${e}, ${sh[e]})`,Bh={"&":"&amp;","\
<":"&lt;",">":"&gt;"},Eh=e=>e.replace(/[&<>]/g,t=>Bh[t]);function dt(e,t,n,r,{size:i,bold:s=!1,anchor:o="start"}){let a=s?
' font-weight="650"':"";return`<text ${`x="${Ae(t)}" y="${Ae(n)}" text-anchor="${o}"`} font-size="${i}"${a} fill="${yr(r)}\
">${Eh(e)}</text>`}var Sn=(e,t,n,r)=>`<path d="M${e.map(Ae).join(" ")}L${t.map(Ae).join(" ")}" stroke="${yr(n)}" stroke-\
width="${r}" fill="none"/>`,Qh=(e,t)=>`<path d="M${e.map(({x:n,y:r})=>`${Ae(n)} ${Ae(r)}`).join("L")}" stroke="${yr(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function _o(e,t,n,r){let[i,s,o]=[t,n,r];return`<path d="${{importance:`\
M${Ae(i-o)} ${Ae(s)}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0z`,confidence:`M${Ae(i-o*.9)} ${Ae(s-o*.9)}h${Ae(
o*1.8)}v${Ae(o*1.8)}h${Ae(-o*1.8)}z`,readiness:`M${Ae(i)} ${Ae(s-o*1.25)}L${Ae(i+o*1.25)} ${Ae(s)}L${Ae(i)} ${Ae(s+o*1.25)}\
L${Ae(i-o*1.25)} ${Ae(s)}z`}[e]}" fill="${yr(e)}"/>`}var Je=["importance","confidence","readiness"],kh=600,bh=340,Sh=10;function Fi(e,t,n=null){let r=s=>Number.isInteger(s)&&
s>=0&&s<=Sh,i=Je.map(s=>[s,r(t[s])?t[s]:null]);return{moment:e,...Object.fromEntries(i),day:n}}var qo=e=>e.map(t=>({...ue(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>Fi(t,
n.confirmed,kn(n)));function Dh(e,t){let n=e.filter(ea);if(!n.length)return"";let r={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[i,s]=[n[0],n.at(-1)],o={first:i.moment,last:s.
moment},a=Je.filter(c=>i[c]!==null);if(n.length===1){let c=h=>z(t["check-ins-value"],{ruler:r[h],value:i[h]});return z(t["\
check-ins-once"],{moment:i.moment,rulers:Zo(a.map(c))})}let l=a.filter(c=>s[c]!==null).map(c=>z(i[c]===s[c]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:r[c],before:i[c],after:s[c]}));return l.length?z(t["check-ins-since"],{...o,rulers:Zo(
l)}):z(t["check-ins-differ"],o)}function zo(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},r=Je.map(s=>({id:s,name:n[s]})),i=e.filter(ea);return{sentence:Dh(e,t),wide:Di(i,r,kh),narrow:Di(
i,r,bh),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(s=>[s.moment,...Je.map(o=>s[o])])}}var ea=e=>Je.
some(t=>e[t]!==null),Fh=new Intl.ListFormat("en-US",{type:"conjunction"}),Zo=e=>Fh.format(e);var vi=1,xi="\uFEFF",vh=/[\u202a-\u202e\u2066-\u2069]/g,na="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",ra=`${na}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,xh=new RegExp(
`(?:[${na}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),Uh=new RegExp(`^[${ra}]+`),Oh=new RegExp(`(^|[;,|"])([${ra}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function ia(e,t){let n=e.filter(({response:s})=>s).map(s=>Rh(s,Ui(ue(s.key).exercise,t))),r={format:"ajar-jo\
urnal",version:vi,entries:n},i=s=>`\\u${s.charCodeAt(0).toString(16)}`;return`${JSON.stringify(r,null,2).replace(vh,i)}
`}function sa(e){let t=e.filter(({key:r,response:i,confirmed:s})=>jh(r)&&i&&s).map(r=>{let{moment:i,...s}=Fi(Nh(ue(r.key).
moment),r.confirmed);return[kn(r)??"",i,...Je.map(o=>s[o]??"")]}),n=[["day","moment",...Je],...t];return xi+n.map(r=>`${r.
map(Mh).join(",")}
`).join("")}var Ui=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function Dn({after:e,among:t,...n},r){return Me({items:[
n],ids:[n.id]},{[n.id]:r})[n.id]}var jh=e=>ue(e).exercise==="check-in";function Rh({key:e,response:t,done:n,confirmed:r,
at:i},s){let o=r&&rt(r,t),{exercise:a,moment:l}=ue(e);return{exercise:a,moment:l,title:s?.title??"",at:i,done:n,confirmed:r&&
!o?ta(r,s):!!r,answers:ta(t,s)}}function ta(e,t){let n=new Map(t?.items.map(r=>[r.id,r]));return Object.entries(e).filter(
([,r])=>r!==null).map(([r,i])=>{let s=n.get(r),o={item:r,question:s?z(s.ask,e):"",answer:i},a=s?.cards&&Gh(s,i);return a?
{...o,"in-words":a}:o})}function Gh(e,t){try{return Te(e,Dn(e,t))}catch{return null}}function Nh(e){return Ee(e.replace(
xh," ")).replace(Uh,"").replace(Oh,"$1$2'")}var Mh=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;var oa={null:null,true:!0,false:!1},Th=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,Hh={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},Yh=/[ !#-[\]-\uffff]*/y,Lh=/null|true|false|-?Infinity|NaN/y,Vh=/[0-9a-fA-F]{4}/y,Kh=/[ \t\n\r]*/y,Fn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function aa(e){let t=0,n=(p=t)=>{throw new Fn(e.slice(0,p).split(`
`).length)},r=p=>{p.lastIndex=t;let[d]=p.exec(e)??[null];return t+=d?.length??0,d},i=()=>r(Kh),s=p=>{e[t]!==p&&n(),t++};
function o(){let p=e[t];if(p==='"')return a();if(p==="{")return h();if(p==="[")return c();let d=r(Lh);if(d!==null&&d in oa)
return oa[d];let g=d?Number.NaN:r(Th);return g===null&&n(),Number.isFinite(+g)||n(0),+g}function a(){t++;let p="";for(;p+=
r(Yh),e[t]!=='"';){e[t]!=="\\"&&n();let d=e[t+1];t+=2,d==="u"?p+=String.fromCharCode(Number.parseInt(r(Vh)??n(),16)):p+=
Hh[d]??n(t-2)}return t++,p}function l(p,d){let g=[];if(t++,i(),e[t]!==p)for(;g.push(d()),i(),e[t]!==p;){let Q=t;s(","),i(),
e[t]===p&&n(Q)}return t++,g}let c=()=>l("]",o),h=()=>Object.fromEntries(l("}",()=>{e[t]!=='"'&&n();let p=a();return i(),
s(":"),i(),[p,o()]}));i();let u=o();return i(),t<e.length&&n(),u}var Oi=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];var wt=class extends oe{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=Oi(t)}},
ke=(e,t={})=>({code:e,values:t});function Aa(e,t){let n=Jh(e.startsWith(xi)?e.slice(1):e),r=Xh(n);if(r.length)throw new wt(
...r);let i=[];return{entries:n.map((o,a)=>{let l=Ui(o.exercise,t),c=a+1;l||i.push(ke("journal-import-unknown-exercise",
{n:c,exercise:o.exercise}));let h=Q=>{let{response:b,misfits:R}=_h(c,l,Q);return i.push(...R),b},u=h(o.answers),{confirmed:p,
done:d,at:g}=o;return{key:ji(o),response:u,done:d,confirmed:Array.isArray(p)?h(p):p?u:null,at:g}}),notes:Oi(i)}}var ji=({
exercise:e,moment:t})=>`${e}@${t}`;function Jh(e){let t=$h(e),{format:n,version:r,entries:i}=Ri(t)?t:{};if(n!=="ajar-jou\
rnal"||!(Number.isInteger(r)||typeof r=="boolean"))throw new wt(ke("journal-import-other-file"));if(r>vi)throw new wt(ke(
"journal-import-newer"));if(!Array.isArray(i))throw new wt(ke("journal-import-other-file"));let s=i.flatMap((o,a)=>Ph(o,
a+1));if(s.length)throw new wt(...s);return i.map(o=>({...ha,...o}))}function $h(e){try{return aa(e)}catch(t){throw t instanceof
Fn||t instanceof RangeError?new wt(ke("journal-import-not-json",{line:t.line??1})):t}}var ha={moment:"",at:"",done:!1,confirmed:!1},
Ri=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Br=e=>typeof e=="string",ca={exercise:Br,moment:Br,at:e=>Br(e)&&(e===
""||Ei(e)),done:e=>typeof e=="boolean"};function Ph(e,t){if(!Ri(e))return[ke("journal-import-other-file")];let n={...ha,
...e},r=Object.keys(ca).filter(i=>!ca[i](n[i]));if(typeof n.confirmed!="boolean"){let i=la(n.confirmed,"confirmed");i.length&&
r.push("confirmed",...i)}return r.push(...la(n.answers,"answers")),r.map(i=>ke("journal-import-incomplete",{n:t,name:i}))}
function la(e,t){return Array.isArray(e)?e.flatMap(n=>Ri(n)?Br(n.item)?[]:["item"]:[t]):[t]}function Xh(e){let t=new Set;
return e.flatMap((n,r)=>{let i=r+1,s=t.has(ji(n))?[ke("journal-import-twice",{n:i,exercise:n.exercise})]:[];t.add(ji(n));
let o=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?Wh(a.map(({item:l})=>l)):[]);return[...s,...o.map(a=>ke("journ\
al-import-answer-twice",{n:i,item:a}))]})}var Wh=e=>{let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].
filter(([,n])=>n>1).map(([n])=>n)};function _h(e,t,n){let r=Object.fromEntries(n.map(({item:h,answer:u=null})=>[h,u]));if(!t)
return{response:r,misfits:[]};let i=new Map(t.items.map(h=>[h.id,h])),s=h=>!i.has(h)&&t.ids.includes(h),o=Object.entries(
r),a=Object.fromEntries(o.filter(([h])=>s(h))),l=Object.fromEntries(o.filter(([h])=>!s(h))),c=Zh(e,t,i,l);return{response:c.
length?r:{...Me(t,l),...a},misfits:c}}function Zh(e,t,n,r){let i={},s=[];for(let[a,l]of Object.entries(r)){if(!n.has(a)){
let{title:c}=t;s.push(ke("journal-import-unknown-question",{n:e,exercise:c,item:a}));continue}try{i[a]=Dn(n.get(a),l)}catch(c){
if(!(c instanceof ge))throw c;let h=ke(c.code,c.values);s.push(ke("journal-import-misfit",{n:e,item:a,why:h}))}}if(s.length)
return s;let o=Me(t,i);return Object.keys(i).filter(a=>!rt(o[a],i[a])).map(a=>ke("journal-import-not-asked",{n:e,item:a}))}function mt(e,t,n=t["keep-failed"]){let{code:r,values:i={},notices:s}=er(e);if(s)return s.map(a=>mt(a,t,n)).join(`
`);if(!Object.hasOwn(t,r??""))return n;let o=Object.entries(i).map(([a,l])=>[a,l?.code?mt(l,t,n):l]);return z(t[r],Object.
fromEntries(o))}var qt="home",xn="help@",Gi="plan",qh=[Gi,"needs","support","goal-ladder"],fa="until ",Hi=e=>`${fa}${ht(e)}`;function Qr(e,t,n){
let{exercise:r,moment:i}=ue(t.key),s=i?`${i}, ${n}`:n,o=`${r}@${s}`;for(let a=2;e.get(o);a++)o=`${r}@${s} (${a})`;e.place(
{...t,key:o})}var me,Ct,De,Ot,jt,Un,On,jn,Zt,Rn,te,Ni,ua,vn,pa,Mi,Ia,ga,Er,da,wa,ma,Ti,kr=class{constructor({journal:t,data:n,
words:r,send:i,today:s,notice:o,print:a}){J(this,te);J(this,me);J(this,Ct);J(this,De);J(this,Ot);J(this,jt);J(this,Un);J(
this,On);J(this,jn);J(this,Zt,Promise.resolve());J(this,Rn,{calendar:t=>w(this,te,Ni).call(this,t),"calendar-line":t=>w(
this,te,Ni).call(this,t,mr(t,f(this,Ct))),everything:t=>Wt("notes.json","application/json",ia(t,f(this,Ct))),"check-ins":t=>Wt(
"numbers.csv","text/csv",sa(t))});M(this,me,t),M(this,Ct,n),M(this,De,r),M(this,Ot,i),M(this,jt,s),M(this,Un,o),M(this,On,
a),M(this,jn,new Map(n.sections.flatMap(l=>l.keys.map(c=>[c,l]))))}state(){let t=w(this,te,vn).call(this),n=w(this,te,da).
call(this,t);return{welcome:w(this,te,wa).call(this,t,n),section:n?.id??"",due:w(this,te,ma).call(this,t),plan:w(this,te,
Ti).call(this,`${Gi}@`),earlier:t.map(({key:r})=>({key:r,...ue(r)})).filter(({exercise:r,moment:i})=>r===Gi&&i).map(({key:r,
moment:i})=>({title:i,plan:w(this,te,Ti).call(this,r)})),something:t.length>0,danger:w(this,te,pa).call(this)}}receive(t){
let{take:n,paper:r,country:i=""}=t;if(n==="plan"&&["us-letter","a4"].includes(r))w(this,te,Er).call(this,()=>f(this,On).
call(this,w(this,te,vn).call(this),{paper:r,country:i}));else if(Object.hasOwn(f(this,Rn),n??""))w(this,te,Er).call(this,
async()=>f(this,Ot).call(this,{file:await f(this,Rn)[n](w(this,te,vn).call(this))}));else if(typeof t.country=="string")
f(this,me).put(xn,{country:i},!0);else if(typeof t.import=="string")w(this,te,Er).call(this,()=>w(this,te,Ia).call(this,
t.import));else if(t.restart===!0)w(this,te,ua).call(this);else return!1;return!0}settled(){return f(this,Zt)}};me=new WeakMap,
Ct=new WeakMap,De=new WeakMap,Ot=new WeakMap,jt=new WeakMap,Un=new WeakMap,On=new WeakMap,jn=new WeakMap,Zt=new WeakMap,
Rn=new WeakMap,te=new WeakSet,Ni=async function(t,n=""){let r=await To(t,f(this,De),f(this,jt).call(this),n);return Wt(Mo,
"text/calendar",r)},ua=function(){f(this,me).batch(()=>{for(let t of w(this,te,vn).call(this))ue(t.key).moment.includes(
fa)||(Qr(f(this,me),t,Hi(f(this,jt).call(this))),f(this,me).remove(t.key))})},vn=function(){return f(this,me).entries().
filter(({key:t})=>t!==xn)},pa=function(){for(let t of qh){let n=w(this,te,Mi).call(this,`${t}@`);if(n)return n}return null},
Mi=function(t){let n=f(this,me).get(t);return n?f(this,Un).call(this,ue(t).exercise,n.response):null},Ia=function(t){let{
entries:n,notes:r}=Aa(t,f(this,Ct));f(this,me).batch(()=>{for(let s of n)w(this,te,ga).call(this,s)});let i=z(f(this,De)["\
home-brought"],{n:n.length});f(this,Ot).call(this,{said:[i,...r.map(s=>mt(s,f(this,De)))].join(`
`)})},ga=function(t){let n=f(this,me).get(t.key);n?Qn([n.response,n.confirmed],[t.response,t.confirmed])||Qr(f(this,me),
t,f(this,De)["home-brought-moment"]):f(this,me).place(t)},Er=function(t){M(this,Zt,f(this,Zt).then(t).catch(n=>{f(this,Ot).
call(this,{said:mt(n,f(this,De),f(this,De)["home-failed"])})}))},da=function(t){let n=t.reduce((r,i)=>r&&r.at>=i.at?r:i,
null);return n?f(this,jn).get(n.key):void 0},wa=function(t,n){let r=f(this,De);return t.length?n?z(r["home-stopped"],{title:n.
title}):r["home-welcome"]:r["home-empty"]},ma=function(t){let n=f(this,De),r=f(this,jt).call(this),i=Ir(t,r),s=gr(t,r),o=[];
return i&&o.push(z(n["home-review"],{day:ht(i.day)})),s&&s.day<=r?o.push(n["home-check-in-now"]):s&&o.push(z(n["home-che\
ck-in"],{day:ht(s.day)})),o},Ti=function(t){let n=f(this,me).get(t),r=f(this,Ct).exercises[ue(t).exercise];return!n?.confirmed||
!r||!Ht(r,n.confirmed)?[]:Xn(r,n.confirmed,{plain:!!w(this,te,Mi).call(this,t)}).filter(({said:i})=>i.length).map(({heading:i,
said:s})=>({heading:i,said:s,words:[]}))};var ka=1e3,Yi=2e3,zh=15,Ca=10*ka,ya=6e4,Ba="journal-passphrase-changed",ef="notes",tf="application/octet-stream",ot,Li=class{constructor(){
J(this,ot,new Map)}start(t,n,r){clearTimeout(f(this,ot).get(t));let i=()=>{f(this,ot).delete(t),r()};f(this,ot).set(t,setTimeout(
i,n))}isPending(t){return f(this,ot).has(t)}stop(){for(let t of f(this,ot).values())clearTimeout(t);f(this,ot).clear()}};
ot=new WeakMap;var he,be,en,Ne,Bt,Rt,Nn,tn,Mn,ne,$e,at,nn,Ce,Et,ve,Qt,Gt,Tn,xe,rn,Nt,ct,E,ba,br,we,yt,Sr,Sa,Da,Fa,va,xa,
Ua,Oa,Vi,ja,Ra,Dr,Ga,st,Ki,Ji,Gn,Na,$i,Pi,zt,Fr,Fe,vr=class{constructor({journal:t,place:n,here:r,send:i,words:s,stores:o,
judge:a,now:l,today:c}){J(this,E);J(this,he);J(this,be);J(this,en);J(this,Ne);J(this,Bt);J(this,Rt);J(this,Nn);J(this,tn);
J(this,Mn);J(this,ne,null);J(this,$e,!1);J(this,at,!1);J(this,nn,!1);J(this,Ce,new Set);J(this,Et,"");J(this,ve,"");J(this,
Qt,!1);J(this,Gt,zh);J(this,Tn,0);J(this,xe,new Li);J(this,rn,Promise.resolve());J(this,Nt,0);J(this,ct,0);M(this,he,t),
M(this,be,n),M(this,en,r),M(this,Ne,i),M(this,Bt,s),M(this,Rt,o),M(this,Nn,a),M(this,tn,l),M(this,Mn,c),t.listen(h=>w(this,
E,Ga).call(this,h)),n.watch(()=>w(this,E,we).call(this,()=>w(this,E,Gn).call(this))),w(this,E,we).call(this,()=>w(this,E,
Gn).call(this))}get state(){let t=f(this,ne)!==null;return{state:f(this,at)?"locked":t?"kept":"none",exists:f(this,$e),place:"",
here:f(this,en),saved:t&&!f(this,Ce).size&&!f(this,ve),reopen:f(this,Qt),problem:f(this,Et)||f(this,ve)||w(this,E,ba).call(
this),copied:"",minutes:f(this,Gt),hosted:f(this,en)==="hub"}}async settled(){for(;f(this,Nt);)await f(this,rn)}receive(t){
w(this,E,Fr).call(this);let{keep:n,unlock:r,change:i,minutes:s,strength:o,bring:a}=t;if(typeof n=="string")w(this,E,yt).
call(this,()=>w(this,E,Da).call(this,n));else if(typeof r=="string")w(this,E,yt).call(this,()=>w(this,E,Fa).call(this,r));else if(typeof i==
"string"&&f(this,ne))w(this,E,yt).call(this,()=>w(this,E,va).call(this,i));else if(t.lock===!0)w(this,E,we).call(this,()=>this.
lock());else if(t.erase===!0)w(this,E,yt).call(this,()=>w(this,E,Ua).call(this));else if(t.erase==="saved")w(this,E,yt).
call(this,()=>w(this,E,Oa).call(this));else if(t.take==="sealed")w(this,E,yt).call(this,()=>w(this,E,ja).call(this));else if(a instanceof
Uint8Array)w(this,E,yt).call(this,()=>w(this,E,Ra).call(this,a));else if(Number.isInteger(s)&&s>=1&&s<=1440)M(this,Gt,s),
w(this,E,Fr).call(this),w(this,E,Fe).call(this);else if(typeof o=="string")w(this,E,we).call(this,()=>w(this,E,Sa).call(
this,o));else return t.active===!0||typeof t.place=="string";return!0}flush(){f(this,ne)&&f(this,Ce).size&&w(this,E,we).
call(this,()=>w(this,E,st).call(this,{look:!1}))}leave(){let t=f(this,ne);if(!t){on(this,ct)._++,f(this,at)||w(this,E,zt).
call(this,()=>f(this,he).clear());return}let n=w(this,E,Ki).call(this);w(this,E,Dr).call(this),M(this,at,!0),M(this,Et,""),
w(this,E,Fe).call(this),w(this,E,zt).call(this,()=>f(this,he).clear()),w(this,E,we).call(this,async()=>{try{n.size&&await Ea(
t,n,()=>{})}finally{t.close()}})}async lock(){if(f(this,ne)&&(await w(this,E,st).call(this),!!f(this,ne))){if(f(this,Ce).
size){f(this,xe).start("idle",Ca,()=>w(this,E,we).call(this,()=>this.lock())),w(this,E,Fe).call(this);return}f(this,ne).
close(),w(this,E,Dr).call(this),M(this,at,!0),w(this,E,Fe).call(this),w(this,E,zt).call(this,()=>f(this,he).clear())}}};
he=new WeakMap,be=new WeakMap,en=new WeakMap,Ne=new WeakMap,Bt=new WeakMap,Rt=new WeakMap,Nn=new WeakMap,tn=new WeakMap,
Mn=new WeakMap,ne=new WeakMap,$e=new WeakMap,at=new WeakMap,nn=new WeakMap,Ce=new WeakMap,Et=new WeakMap,ve=new WeakMap,
Qt=new WeakMap,Gt=new WeakMap,Tn=new WeakMap,xe=new WeakMap,rn=new WeakMap,Nt=new WeakMap,ct=new WeakMap,E=new WeakSet,ba=
function(){let t=f(this,ne)?.damage;return t?w(this,E,br).call(this,t):""},br=function(t){return mt(t,f(this,Bt))},we=function(t){
on(this,Nt)._++,M(this,rn,f(this,rn).then(t).catch(n=>{w(this,E,Sr).call(this,n),w(this,E,Fe).call(this)}).finally(()=>{
on(this,Nt)._--}))},yt=function(t){w(this,E,we).call(this,async()=>{M(this,Et,"");try{await t()}catch(n){w(this,E,Sr).call(
this,n)}w(this,E,Fr).call(this),w(this,E,Fe).call(this)})},Sr=function(t){f(this,Qt)||M(this,Qt,t.code===Ba),M(this,Et,w(
this,E,br).call(this,t))},Sa=async function(t){let n=f(this,Bt),r={none:n["keep-strength-none"],weak:n["keep-strength-we\
ak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};f(this,Ne).call(this,{keeping:{
strength:r[await f(this,Nn).call(this,t)]}})},Da=async function(t){let n=f(this,ct),r=await f(this,Rt).create(f(this,be),
t);if(n!==f(this,ct)){r.close();return}M(this,ne,r),M(this,$e,!0),M(this,Ce,new Set(f(this,he).keys())),await w(this,E,st).
call(this)},Fa=async function(t){let n=f(this,ct),r=await f(this,Rt).open(f(this,be),t),i=await r.entries();if(n!==f(this,
ct)){r.close();return}let s=f(this,ne)!==null,o=f(this,he).entries().filter(({key:a})=>!s||f(this,Ce).has(a));f(this,ne)?.
close(),M(this,ne,r),M(this,$e,!0),M(this,at,!1),M(this,Qt,!1),w(this,E,Fe).call(this),w(this,E,Pi).call(this,i),s||f(this,
Ne).call(this,{open:qt}),f(this,he).batch(()=>{for(let a of o)w(this,E,xa).call(this,a)}),await w(this,E,st).call(this)},
va=async function(t){f(this,ne)&&(await f(this,ne).changePassphrase(t),f(this,Ne).call(this,{keeping:{changed:!0}}))},xa=
function(t){let n=f(this,he).get(t.key),r=n?.done&&!t.done;n&&!r&&!Qn(n.response,t.response)&&Qr(f(this,he),n,Hi(f(this,
Mn).call(this))),f(this,he).place(r?{...t,confirmed:n.confirmed}:t)},Ua=async function(){let t=f(this,Bt),n={erased:t["h\
ome-erased"]};f(this,ne)?(n={erased:await w(this,E,Vi).call(this)},f(this,ne)?.close(),w(this,E,Dr).call(this)):await f(
this,be).read()&&(n={said:t["home-not-erased"]}),w(this,E,zt).call(this,()=>f(this,he).clear()),f(this,Ne).call(this,n)},
Oa=async function(){if(f(this,ne)||!await f(this,be).read())return;let t=await w(this,E,Vi).call(this);M(this,at,!1),f(this,
Ne).call(this,{said:t})},Vi=async function(){let{notices:t=[]}=await f(this,be).erase();M(this,$e,!1);let n=f(this,Bt);return t.
map(r=>mt(r,n)).join(`
`)||n["journal-here-erased"]},ja=async function(){let t=await f(this,be).read();t&&f(this,Ne).call(this,{file:Wt(ef,tf,t.
bytes)})},Ra=async function(t){if(f(this,ne))return;await f(this,Rt).check(t);let n=await f(this,be).read();await f(this,
be).replace(t,n?.tag??null),M(this,$e,!0)},Dr=function(){on(this,ct)._++,M(this,ne,null),M(this,ve,""),M(this,Qt,!1),M(this,
Ce,new Set),f(this,xe).stop()},Ga=function(t){if(!f(this,ne)||f(this,nn))return;for(let r of t)f(this,Ce).add(r);t.every(
r=>f(this,he).isDraft(r))?f(this,xe).start("save",ka,()=>w(this,E,we).call(this,()=>w(this,E,st).call(this))):w(this,E,we).
call(this,()=>w(this,E,st).call(this)),w(this,E,Fe).call(this)},st=async function({look:t=!0}={}){let n=f(this,ne);if(n){
try{if(t&&await w(this,E,Ji).call(this),n!==f(this,ne))return;await Ea(n,w(this,E,Ki).call(this),(r,i)=>{f(this,he).get(
r)===i&&f(this,Ce).delete(r)}),M(this,Et,"")}catch(r){if(n!==f(this,ne))return;w(this,E,Sr).call(this,r),f(this,xe).start(
"save",Ca,()=>w(this,E,we).call(this,()=>w(this,E,st).call(this)))}w(this,E,Fe).call(this)}},Ki=function(){let t=f(this,
he).entries().filter(({key:r})=>f(this,Ce).has(r)),n=new Map(t.map(r=>[r.key,r]));for(let r of f(this,Ce))n.has(r)||n.set(
r,void 0);return n},Ji=async function(){let t=f(this,ne),n=await t.refresh();t===f(this,ne)&&(w(this,E,Pi).call(this,n),
M(this,ve,""))},Gn=async function(){let t=f(this,ve);try{f(this,ne)?await w(this,E,Ji).call(this):await w(this,E,Na).call(
this)}catch(n){f(this,Qt)||M(this,Qt,n.code===Ba),M(this,ve,w(this,E,br).call(this,n)),f(this,ne)||f(this,xe).start("loo\
k",Yi,()=>w(this,E,we).call(this,()=>w(this,E,Gn).call(this)))}f(this,ve)!==t&&(f(this,ne)&&!f(this,ve)&&f(this,Ce).size&&
await w(this,E,st).call(this),w(this,E,Fe).call(this))},Na=async function(){let t=await f(this,be).read()!==null;M(this,
ve,""),!(t===f(this,$e)||f(this,ne))&&(M(this,$e,t),w(this,E,Fe).call(this))},$i=function(){f(this,tn).call(this)-f(this,
Tn)>f(this,Gt)*ya&&w(this,E,we).call(this,()=>this.lock()),f(this,ne)&&(f(this,Nt)||w(this,E,we).call(this,()=>w(this,E,
Gn).call(this)),f(this,xe).start("poll",Yi,()=>w(this,E,$i).call(this)))},Pi=function(t){w(this,E,zt).call(this,()=>{for(let n of t){
let r=f(this,he).get(n.key);f(this,Ce).has(n.key)?r&&!r.done&&n.confirmed!==null&&f(this,he).place({...r,confirmed:n.confirmed}):
f(this,he).place(n)}})},zt=function(t){M(this,nn,!0);try{f(this,he).batch(t)}finally{M(this,nn,!1)}},Fr=function(){if(M(
this,Tn,f(this,tn).call(this)),!f(this,ne))return;let t=()=>w(this,E,we).call(this,()=>this.lock());f(this,xe).start("id\
le",f(this,Gt)*ya,t),f(this,xe).isPending("poll")||f(this,xe).start("poll",Yi,()=>w(this,E,$i).call(this))},Fe=function(){
f(this,Ne).call(this,{keeping:this.state})};async function Ea(e,t,n){let r=new Map((await e.entries()).map(a=>[a.key,a])),
i=!1;for(let[a,l]of t)l&&(await e.append(l),n(a,l),i||(i=nf(l,r.get(a))));let s=[...t.keys()].filter(a=>!t.get(a));if(!s.
length&&!i)return;let o=(await e.entries()).filter(({key:a})=>!s.includes(a));await e.rewrite(o);for(let a of s)n(a,void 0)}
var nf=(e,t)=>{let n=Qa(e);return t!==void 0&&[...Qa(t)].some(r=>!n.has(r))},Qa=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(r=>Object.entries(r??{}));return new Set(n.filter(([,r])=>r!==null).map(([r])=>r))};var rf=["plan","needs","support","goal-ladder"],sf="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",of=new RegExp(`\\r\\n|[${sf}]`),
Ma=/\d[\d -]*\d/,af=["crisis","violence","worried"],cf=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function La(e,t){let n=new Map(e.map(h=>[h.key,h])),[r,i,s,o]=rf.map(h=>{let{response:u}=n.get(`${h}@`)??{};return Object.
keys(u??{}).length?lf(t.exercises[h],u):null}),a=r?mr([n.get("plan@")],t):"",l=["day","helper","badly",...a?[]:["if","th\
en"]],c={goal:r?r.fields("goal"):[],sentence:a?[r.sentence(a)]:[],plan:r?r.fields(...l):[],needs:i?[i.section("needs","t\
his-week")]:[],support:s?[s.section("listens","practical","trained")]:[],ladder:o?[o.ladder()]:[]};for(let[h,u]of Object.
entries(c))c[h]=u.filter(p=>p.lines?.length||p.fields?.length||p.rungs?.length);if(!Object.values(c).some(h=>h.length))throw new oe(
"journal-no-plan");return{...c,title:t.exercises.plan.title}}function Va(e,{help:t,paper:n}){let r=t.find(s=>s.code===e);
if(!r)return[n["numbers-elsewhere"]];let i=s=>r.lines.filter(o=>o.topic===s).flatMap(({reach:o})=>o).filter(({say:o,to:a})=>a.
startsWith("tel:")&&Ma.test(o)).map(({say:o})=>Ma.exec(o)[0])[0];return[...new Set([r.emergency,...af.map(i).filter(Boolean)])]}
var Ta=e=>e.flatMap(t=>t.split(of)).map(Ee).filter(Boolean);function lf({title:e,items:t,reflection:n,rules:r=[]},i){let s=h=>{
try{return Dn(h,i[h.id])}catch{return null}},o=h=>{let u=s(h),p=h.kind==="date"&&dr(u);return Ta(p?[cf.format(new Date(`${p}\
T00:00Z`))]:Te(h,u))},a=(...h)=>t.filter(({id:u})=>h.includes(u)).map(u=>({id:u.id,heading:u.said,lines:o(u)})).filter(u=>u.
lines.length),l=(...h)=>({heading:e,fields:a(...h)});function c(){let h=r.find(g=>g.ladder)?.ladder;if(!h)return{...l("g\
oal"),rungs:[]};let u=g=>t.find(({id:Q})=>Q===g),p=[h.today,h.later].map(u).filter(Boolean),d=h.rungs.filter(g=>u(g.item)).
map(g=>({heading:u(g.item).said,lines:o(u(g.item)),marks:p.filter(Q=>s(Q)?.chosen.includes(g.card)).map(Q=>Q.said)})).filter(
g=>g.lines.length||g.marks.length);return{...l("goal"),rungs:d}}return{fields:a,section:l,ladder:c,sentence:h=>({heading:n["\
in-one"],lines:Ta([h])})}}function Ka(e,{paper:t="us-letter",numbers:n=[],heading:r=""}){let{documentElement:i,title:s}=document,
o=Af(e,t,n,r);document.body.append(o),i.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
l=()=>{a.abort(),o.remove(),i.classList.remove("ajar-printing"),document.title=s};window.print();for(let c of["pointerdo\
wn","keydown","pagehide"])addEventListener(c,l,{capture:!0,signal:a.signal})}function Af({title:e,goal:t,sentence:n,plan:r,
needs:i,support:s,ladder:o},a,l,c){let h=[A("h1",{},e),...t.map(p=>Ha("ajar-plan-goal",p)),...n.map(p=>Ha("ajar-plan-her\
o",p)),Ya(r,"h2"),...i.map(p=>Xi(p,pf(p))),...s.map(p=>Xi(p,[Ya(p.fields,"h3")])),...o.map(p=>Xi(p,If(p),uf(p))),l.length?
A("h2",{class:"ajar-plan-quiet"},c):null,l.length?A("p",{class:"ajar-plan-numbers"},l.join(" · ")):null],u=p=>A("div",{
class:`ajar-plan-${p}`},A("div",{}));return A("div",{class:`ajar-plan ajar-plan-${a}`},u("head"),A("div",{class:"ajar-pl\
an-body"},A("div",{},...h)),u("foot"))}var xr=({lines:e})=>[...e.join("")].length,hf=e=>xr(e)<160?"large":xr(e)<500?"mid\
dle":"usual",Ha=(e,t)=>A("div",{class:e,"data-size":hf(t)},...Wi(t,"h2")),ff=e=>xr(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),Hn=e=>e.map(t=>A("p",{dir:"auto"},t)),Ja=e=>e.length>1?[A("ul",{},...e.map(t=>A("li",{dir:"a\
uto"},t)))]:Hn(e),Wi=({heading:e,lines:t},n,r=Hn)=>[A(n,{},e),...r(t)];function Ya(e,t){let n=e.every(ff)?"ajar-plan-bes\
ide":"",r=t==="h3"?Ja:Hn;return A("div",{class:n},...e.map(i=>A("div",{},...Wi(i,t,r))))}var uf=({fields:e,rungs:t})=>[...e,
...t].reduce((n,r)=>n+xr(r),0)<900,Xi=({heading:e},t,n=!1)=>A("section",{"data-whole":n},A("h2",{class:"ajar-plan-title"},
e),...t),pf=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(r=>[...r].length<60)?A("ul",{class:"ajar-plan-pills"},...t.
lines.map(r=>A("li",{dir:"auto"},r))):A("div",{},...Wi(t,"h3",Ja))),If=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Hn(
n)),A("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:r,marks:i})=>A("li",{"data-here":i.length>0},A("h3",{},n),
A("div",{},...Hn(r),i.length?A("p",{},A("b",{},i.join(" · "))):null))))];function $a(e,t){let n=new Map,r=(s,o)=>{for(let a of n.get(s)??[])a(o)};return{model:{get:s=>e[s],set(s,o){e[s]!==o&&(e[s]=
o,r(`change:${s}`,o))},save_changes(){},on:(s,o)=>n.set(s,[...n.get(s)??[],o]),send:t},notify:r}}function Pa({journal:e,data:t,words:n}){let r=()=>t.danger&&{dangers:t.danger,countries:t.help};function i(a,l){let c=t.
exercises[a],h=c&&t.danger&&Jn(c.items,l,t.danger);return h?{...h,countries:t.help}:null}function s(a){let l=e.get(a),{exercise:c}=ue(
a),h=t.exercises[c];if(!l||!h||!Ht(h,l.response))return null;let u={answers:l.response,done:l.done};return l.done?{...u,
...Wn(h,l.response,r())}:u}function o(){let a=c=>Je.some(h=>c[h]!==null),l=qo(e.entries()).filter(a);return l.length?zo(
l,n):{}}return{known:r,notice:i,form:s,chart:o}}var _i="visit",Zi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),gf=e=>Zi(e)&&typeof e.key=="string"&&Zi(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||Zi(e.confirmed))&&typeof e.at=="string";function Ur({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function r(a){try{return a.length?e().setItem(_i,JSON.stringify(a)):e().
removeItem(_i),!0}catch{return a.length===0}}function i(){try{let a=JSON.parse(e().getItem(_i)??"[]");return Array.isArray(
a)?a.filter(gf):[]}catch{return[]}}let s=a=>t.addEventListener("beforeunload",l=>{a()&&l.preventDefault()});function o(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:r,recall:i,forget:()=>r(
[]),guard:s,onHide:o}}function Xa(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},r={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:r,computer:{}}[t]}}var Wa="chart",df="check-in",wf="{today}",mf=5e3;function _a({data:e,place:t,here:n="browser",now:r=Date.now,tab:i=Ur(),
stores:s={create:mn.create,open:mn.open,check:Oe.fromBytes},judge:o=vo,print:a=Ka}){let l=()=>Qi(new Date(r())),c=Xa(e.words,
n),h={...e,words:c,danger:null},{notice:u}=h,p=yf(h.pages,ht(l())),d=p.flatMap(V=>V.blocks),g=new Set(d.map(({key:V})=>V).
filter(Boolean)),Q=d.filter(({kind:V})=>V==="exercise").map(({key:V})=>V),b=!1,R=!1,$=!1,P=0,v=0,X=!1,U=!0,B={pages:p,words:c,
notice:u,page:0,couple:""},{model:S,notify:G}=$a(B,ae),H=V=>G("msg:custom",{...V,acknowledged:v}),I=(V,re)=>H({states:{[V]:re}}),
C=new pr(r);for(let V of i.recall())C.place(V);let y=Pa({journal:C,data:h,words:c}),O=V=>{V.keeping?.state&&T(),H(V)},N={
journal:C,words:c,today:l},j=new vr({...N,place:t,here:n,stores:s,judge:o,now:r,send:O}),Y=new kr({...N,data:h,send:H,notice:y.
notice,print:F}),x=Bf(Promise.resolve(e.danger).then(_)).then(D);C.listen(m),i.guard(k),i.onHide(()=>j.flush());function _(V){
h.danger=V;for(let re of Object.values(V))$n(Kn(re))}function D(){b=!0,R&&q()}function T(){let{state:V,saved:re}=j.state;
V==="none"?U=i.remember(C.entries()):(V==="locked"||re)&&i.forget()}function k(){let{state:V,saved:re}=j.state;return V===
"kept"?!re:V==="none"&&!U}let K=()=>C.get(xn)?.response.country??"";function q(){let V=Q.filter(re=>b||C.isDraft(re)).map(
re=>[re,y.form(re)]).filter(([,re])=>re);H({states:Object.fromEntries(V)})}function m(V){T();for(let fe of V)g.has(fe)&&
!X&&I(fe,y.form(fe)??{answers:{},done:!1});V.includes(xn)&&H({country:K()});let re=V.filter(fe=>!C.isDraft(fe));re.length&&
I(qt,Y.state()),re.some(fe=>ue(fe).exercise===df)&&I(Wa,y.chart())}function F(V,{paper:re,country:fe}){let sn=Va(fe,h);a(
La(V,h),{paper:re,numbers:sn,heading:h.paper.numbers}),I(qt,Y.state())}function L({key:V,answers:re,done:fe}){let sn=Me(
h.exercises[ue(V).exercise],re);X=!fe;try{C.put(V,sn,fe)}finally{X=!1}}function W(){P++,j.leave()}function Z(V){let{key:re}=V;
if(V.ready===!0)R=!0,H({keeping:j.state,country:K()}),q();else if(V.dangers===!0)x.then(()=>H({dangers:y.known()}));else if(typeof V.
chart=="string")I(Wa,y.chart());else if(V.forget===!0)W();else if(j.receive(V))H({});else if(typeof V.home=="string")I(qt,
Y.state());else{if(Y.receive(V))return;if(V.gone===!0)j.flush();else if(g.has(re))V.remove===!0?C.remove(re):V.answers&&
typeof V.done=="boolean"&&L(V);else return}}function ee(V){Number.isInteger(V.sent)&&(v=Math.max(v,V.sent));try{Z(V)}catch(re){
H({problem:{key:V.key??"",text:c["not-understood"]}}),re instanceof ge||console.error(re.name)}}function ae(V){if(V.forget===
!0){ee(V);return}let re=P,fe=()=>{re===P&&ee(V)};$||($=!b&&Cf(V)),b||!$?queueMicrotask(fe):x.then(fe)}async function Pe(){
await x,await Y.settled(),await j.settled()}return{...S,settled:Pe}}var Cf=({ready:e,dangers:t,answers:n,done:r})=>!e&&!t&&
!(n&&!r),yf=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(r=>r.key?{...r,key:r.key.replace(wf,t)}:r)})),Bf=e=>new Promise(t=>{
let n=setTimeout(t,mf),r=()=>{clearTimeout(n),t()};e.then(r,r)});var Ef="notes",Yn="head",lt="parts",es="aside",Za=[Yn,lt,es],Qf=1,ts=0,tc="journal-here-blocked",kf=2e3;function nc({name:e=Ef}={}){
let t=qa(()=>globalThis.indexedDB),n=qa(()=>new BroadcastChannel(e)),r=new Set,i=()=>{for(let d of r)d()},s=()=>{globalThis.
document?.hidden||i()};n?.addEventListener("message",i);let o=null,a=()=>{o=null};async function l(d){try{if(o)return await o}catch(g){
if(!d||g.code!=="gone")throw g}return o??(o=Df(t,e,d,a).catch(g=>{throw a(),g})),o}async function c(d,g,Q=!1){for(let b=!0;;b=
!1){let R=await l(Q),$;try{$=R.transaction(Za,d,{durability:"strict"})}catch(P){if(!b||P.name!=="InvalidStateError")throw Or(
P);a();continue}return vf($,g)}}function h(){o?.then(d=>d.close(),()=>{}),a()}let u=d=>c("readonly",d);async function p(d,g){
let Q=await c("readwrite",d,g);return n?.postMessage(null),Q}return{async read(){try{return await u(async d=>{let{tag:g}=await zi(
d);return{bytes:ye(...await Se(d(lt).getAll())),tag:g}})}catch(d){if(d.code==="gone")return null;throw d}},readFrom:(d,g)=>u(
async Q=>{let b=await zi(Q),R=bf(d)!==b.file||g>b.length,$=R?0:await Sf(Q(lt),g),P=await Se(Q(lt).getAll(IDBKeyRange.lowerBound(
$)));return{bytes:ye(...P).subarray(R?0:g-$),tag:b.tag,replaced:R}}),append:(d,g)=>p(async Q=>{let b=await qi(Q,g);return await Se(
Q(lt).add(d.slice(),b.length)),za(Q,b.file,b.length+d.length)}),async replace(d,g){let Q=g===null,R=await p(async $=>{if(!Q)
await qi($,g);else if(await Se($(Yn).get(ts)))throw new ce("exists");return await Se($(lt).clear()),await Se($(lt).add(d.
slice(),0)),za($,rc(),d.length)},Q);return Q&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),R},putAside:d=>p(
async g=>{await qi(g,d);let Q=ye(...await Se(g(lt).getAll()));return`damaged-${await Se(g(es).add(Q))}`}),async erase(){
if(await p(async Q=>{for(let b of Za)await Se(Q(b).clear())}).catch(Q=>{if(Q.code!=="gone")throw Q}),h(),!await xf(t,e))
throw new oe("journal-here-not-erased");return{notices:[]}},watch(d){return r.size||ec("addEventListener",s),r.add(d),()=>{
r.delete(d),r.size||ec("removeEventListener",s)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),h()}}}function qa(e){try{return e()}catch{return null}}var rc=()=>Array.from(qe(12),e=>e.toString(
36)).join(""),bf=e=>e.split("/")[0];async function zi(e){let t=await Se(e(Yn).get(ts));if(!t)throw new ce("gone");return t}
async function qi(e,t){let n=await zi(e);if(n.tag!==t)throw new ce("changed");return n}async function za(e,t,n){let r=`${t}\
/${rc()}`;return await Se(e(Yn).put({file:t,length:n,tag:r},ts)),r}async function Sf(e,t){return(await Se(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function ec(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function Df(e,t,n,r){if(!e||globalThis.isSecureContext===!1)throw new ce("unreachable",tc);let i=!1;try{
if(!n&&await ic(e,t)===!1)throw new ce("gone");let s=e.open(t,Qf);s.onupgradeneeded=()=>{i=!n,i?s.transaction.abort():Ff(
s.result)};let o=await Se(s);return o.onclose=r,o.onversionchange=()=>{o.close(),r()},o}catch(s){throw i?new ce("gone"):
Or(s)}}function Ff(e){e.createObjectStore(Yn),e.createObjectStore(lt),e.createObjectStore(es,{autoIncrement:!0})}async function ic(e,t){
return(await e.databases?.())?.some(r=>r.name===t)}function vf(e,t){return new Promise((n,r)=>{let i,s=null;e.oncomplete=
()=>n(i),e.onabort=()=>r(s??Or(e.error)),t(o=>e.objectStore(o)).then(o=>{i=o},o=>{s=o instanceof ce?o:Or(o);try{e.abort()}catch{
r(s)}})})}var Se=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function Or(e){if(e instanceof
ce)return e;if(e?.name==="QuotaExceededError")return new ce("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new ce("unreachable",t?tc:"")}async function xf(e,t){return await new Promise(n=>{let r=e.
deleteDatabase(t);r.onsuccess=r.onerror=n,r.onblocked=()=>setTimeout(n,kf)}),!await ic(e,t)}var Uf=6e4;function oc(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(r,{query:i="",body:s,headers:o={},
refused:a="changed",none:l=[]}={}){let c;try{c=await t(`${e}${i}`,{method:r,body:s,headers:o,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:s?.length<Uf})}catch{throw new ce("unreachable")}if(c.ok)return c;if(l.includes(
c.status))return null;throw await Of(c,a)}return{async read(){let r=await n("GET",{none:[404]});return r&&{bytes:await sc(
r),tag:jr(r)}},async readFrom(r,i){let s={"If-Match":r},o=await n("GET",{query:`?from=${i}`,headers:s}),a=o.status!==206;
return{bytes:await sc(o),tag:jr(o),replaced:a}},append:async(r,i)=>jr(await n("POST",{body:r,headers:{"If-Match":i}})),async replace(r,i){
let s=i===null;return jr(await n("PUT",{body:r,headers:s?{"If-None-Match":"*"}:{"If-Match":i},refused:s?"exists":"change\
d"}))},async putAside(r){let s=await n("POST",{query:"?aside",headers:{"If-Match":r},none:[400,404,405]});return s?(await s.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(r){let i=()=>{globalThis.document?.hidden||r()};return globalThis.
document?.addEventListener("visibilitychange",i),()=>globalThis.document?.removeEventListener("visibilitychange",i)}}}var jr=e=>e.
headers.get("ETag");async function sc(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new ce("unreachabl\
e")}}async function Of(e,t){if(e.status===412)return new ce(t);if(e.status===404)return new ce("gone");if(e.status===507)
return new ce("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new oe(n[0].code,
n[0].values):new ce("unreachable")}var ns="tab",[ac,Rr]=[32,12],jf=2e4,Rf=1e3,Gr=e=>crypto.getRandomValues(new Uint8Array(e)),cc=e=>btoa(Array.from(e,t=>String.
fromCharCode(t)).join("")),lc=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0)),Ac=({key:e,hold:t},n=()=>window.sessionStorage)=>({
getItem(r){try{let i=lc(n().getItem(r)),s=xt(e,i.slice(0,Rr));return new TextDecoder().decode(s.decrypt(i.slice(Rr)))}catch{
return null}},setItem(r,i){let s=Gr(Rr),o=xt(e,s).encrypt(new TextEncoder().encode(i));if(n().setItem(r,cc(new Uint8Array(
[...s,...o]))),!t())throw new Error("The key goes with the page.")},removeItem:r=>n().removeItem(r)}),Gf=(e,t)=>new Promise(
n=>{let{port1:r,port2:i}=new MessageChannel;r.onmessage=({data:s})=>n(s),setTimeout(n,Rf,null),e.postMessage({tab:t},[i])});
async function Nf(){let e=window.sessionStorage.getItem(ns),t=await navigator.serviceWorker?.getRegistration(),n=()=>t?.
active??null,r=e&&n()&&await Gf(n(),e),i=e??cc(Gr(Rr)),s=r||Gr(ac),o=!!r,a=()=>{o&&n()?.postMessage({tab:i,hold:s})};return setInterval(
a,jf),document.addEventListener("visibilitychange",a),window.addEventListener("pagehide",a),navigator.serviceWorker?.ready.
then(l=>{t=l,a()}),{key:s,hold(){return o||window.sessionStorage.setItem(ns,i),o=!0,a(),n()!==null},forget(){n()?.postMessage(
{tab:i,forget:!0}),o=!1,window.sessionStorage.removeItem(ns)}}}async function Mf(e){let t=await fetch(e,{cache:"no-store"});
if(!t.ok)throw new Error(`${t.status}`);return{key:lc((await t.json()).key),hold:()=>!0,forget:()=>fetch(e,{method:"DELE\
TE",keepalive:!0}).catch(()=>{})}}async function hc(e){try{return await(e?Mf(e):Nf())}catch{return{key:Gr(ac),hold:()=>!1,
forget(){}}}}var fc=(e,{dangers:t,visit:n,store:r,logOut:i})=>_a({data:{...e,danger:t},place:r?oc(r):nc(),tab:Ur({storage:()=>Ac(n)}),
here:i?"hub":r?"computer":"browser"});var rs="#notes=";async function uc(e){try{let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,a=>a.charCodeAt(0)),r=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),i=new TextDecoder("utf-8",{fatal:!0}),[s,o]=[
"",0];for(;;){let{done:a,value:l}=await r.read();if(a)return s+i.decode();if(o+=l.length,o>2e6)return"";s+=i.decode(l,{stream:!0})}}catch{
return""}}function pc(){if(!location.hash.startsWith(rs))return"";let e=location.hash.slice(rs.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function Ic(e,t,{words:n,take:r}){let i=await uc(e),s=A("h2",{tabindex:"\
-1"},n["site-handed"]),o=()=>c.remove(),a=(h,u)=>A("button",{type:"button",onclick:u},h),l=i?[a(n["site-handed-no"],o),a(
n["site-handed-yes"],()=>{o(),r(i)})]:[a(n["help-close"],o)],c=A("section",{class:"site-handed"},s,A("p",{},n[i?"site-ha\
nded-how":"site-handed-broken"]),i?A("p",{},n["site-handed-history"]):null,A("div",{class:"ajar-moves"},...l));t.after(c),
s.focus()}function gc(e){let t=r=>r.kind==="exercise"?{...r,exercise:e.exercises[r.key.split("@")[0]]}:r,n=e.pages.map(r=>({...r,blocks:r.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var dc=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:r})=>[n,r])));var Tf="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",Hf=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Yf=new RegExp(`^(?:<\\/?(?:${Tf})(?:${Hf})*\\s*\\/?>|[^<>])*$`,"i"),Lf=e=>Yf.test(e);function wc(e,t){let n={createHTML(i){
if(e.has(i)||Lf(i))return i;throw new TypeError("This markup is not part of the page.")},createScriptURL(i){if(t.includes(
i))return i;throw new TypeError("This worker is not part of the page.")}},r=window.trustedTypes?.createPolicy("ajar",n)??
n;return ks(i=>r.createHTML(i)),i=>r.createScriptURL(i)}var mc=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function Cc(e){let t=e.get(
"pages"),n=[],r=mc(location.hash,t);history.scrollRestoration="manual";let i=()=>history.replaceState({...history.state,
y:window.scrollY},"");function s(a){a!==r&&(i(),r=a,history.pushState({y:0},"",`#${a+1}`))}let o=a=>{for(let l of n)l({open:a})};
return window.addEventListener("popstate",({state:a})=>{let l=mc(location.hash,t);l!==r&&(r=l,o(t[l].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",i),{open:o,get:a=>a==="page"?r:e.get(a),set(a,l){a==="page"&&s(l),e.set(
a,l)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,l){a==="msg:custom"&&n.push(l),e.on(a,l)}}}var{first:Vf,later:Kf,store:Ln,logOut:yc}=document.documentElement.dataset,Bc=pc(),Jf="store/visit.json",$f="home",Pf=6e4;
async function is(e,t=1e3){try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(
n,t)),is(e,Math.min(2*t,Pf))}function Xf(e,t){return{...e,send(n){e.send(n),n.forget&&t.forget(),n.forget&&zr(),n.erase&&
!Ln&&ln()&&qn()}}}async function Wf(){let[e,t]=await Promise.all([is(Vf),hc(Ln&&Jf)]),n=gc(e),r=is(Kf),{words:i}=n;Xs(n.
leave);let s=wc(dc(n),["sw.js"]),o=document.getElementById("workbook"),a=Xf(Cc(fc(n,{dangers:r,visit:t,store:Ln,logOut:yc})),
t);o.replaceChildren();let l=o.appendChild(document.createElement("div"));Ks({model:a,el:l}),window.scrollTo(0,history.state?.
y??0),_s(document.querySelector(".site-acts"),i,{store:Ln,logOut:yc});let c=h=>{a.open($f),a.send({import:h})};Bc&&Ic(Bc,
o.querySelector(".ajar-notice"),{words:i,take:c}),window.addEventListener("beforeinstallprompt",h=>h.preventDefault()),await r,
!Ln&&ln()&&Ps(s)}Wf();
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
