var Tc=Object.defineProperty;var pi=e=>{throw TypeError(e)};var Hc=(e,t,n)=>t in e?Tc(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var st=(e,t,n)=>Hc(e,typeof t!="symbol"?t+"":t,n),$r=(e,t,n)=>t.has(e)||pi("Cannot "+n);var f=(e,t,n)=>($r(e,t,"read from private field"),n?n.call(e):t.get(e)),$=(e,t,n)=>t.has(e)?pi("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),H=(e,t,n,r)=>($r(e,t,"write to private field"),r?r.
call(e,n):t.set(e,n),n),m=(e,t,n)=>($r(e,t,"access private method"),n);var mn=(e,t,n,r)=>({set _(s){H(e,t,s,n)},get _(){return f(e,t,r)}});var z=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,s)=>{let i=t[r];return s?Number.isInteger(i)?i+1:n:["number",
"string"].includes(typeof i)?i:n}),Ct=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Pt(e,t){let n=t[e.among?.item]??{},r=e.cards.filter(s=>e.among?.piles.includes(n[s.id]));return r.length?
r:e.cards}var gi=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(r=>r.id===n))};var Vc=["button","input","select","summary","textarea"],Yc=["input","select","textarea"];function c(e,t={},...n){let r=document.
createElement(e);for(let[s,i]of Object.entries(t))s.startsWith("on")?r.addEventListener(s.slice(2),i):i===!0?r.setAttribute(
s,""):i!==!1&&i!=null&&r.setAttribute(s,i);return Vc.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Yc.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(s=>s!=null)),r}var Ii=e=>e;function di(e){Ii=e}function Xt(e,t){
e.innerHTML=Ii(t)}function Wt(e,t,...n){let r=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[s,i]of Object.
entries(t))r.setAttribute(s,i);return r.append(...n),r}function Cn(e,t){let n=0,r=!1;return{begin(){n||(n=setTimeout(()=>{r=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,r&&t(""),r=!1}}}function wi(e,t,n){let{words:r,level:s=3,small:i=!1,folded:o=!1,brief:a=!1,beside:A=[]}=n,l={...Jc,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let h=`ajar-${window.ajarForms}`,u={...n.answers},p=0,d=null,g=0,b=n.
aside??0,E=t.why?c("p",{class:"ajar-why"},t.why):"",G=t.private?c("p",{class:"ajar-private"},t.private):"",J=!1,Y=c("p",
{class:"ajar-status",role:"status","aria-live":"polite"}),O=c("div",{}),v=c("div",{class:"ajar-body"}),k=c("section",{class:"\
ajar-form","aria-labelledby":`${h}-title`},c(`h${s}`,{id:`${h}-title`},t.title),...i||o?[c("div",{class:"ajar-beside"},...A,
E?Lc([E],r):""),G]:[E,G],O,v,Y);e.replaceChildren(k);function B(){let D=t.items.filter(P=>Ct(P,u));if(a){let P=J?D.filter(
q=>q.after).map(q=>[q]):[];return[D.filter(q=>!q.after),...P]}return i&&t.together?[D]:D.map(P=>[P])}let S=D=>{Y.replaceChildren(
D)},N=Cn(r,S);function T(D,P){Y.replaceChildren(`${D} `,c("button",{type:"button",class:"ajar-link",onclick:()=>{u=P,S(""),
n.onChange(u),ee({focus:!0})}},r["put-back"]))}function I(D,P){u={...u,[D.id]:P},Kc(v),S(""),n.onChange(u),V()}function y(){
x(!0),N.begin(),g=setTimeout(C,8e3)}function C(){g&&(clearTimeout(g),g=0,x(!1),N.end())}function x(D){for(let P of d?.fieldsets??
[])P.disabled=D}function V(){if(!d)return;let{items:D,skip:P,where:q,next:oe,enough:de,whys:U}=d,X=B().length;P.textContent=
j(D)?r["clear-and-skip"]:r.skip,q.textContent=z(r["question-of"],{n:p+1,all:X}),q.hidden=(i||a)&&X===1,oe.textContent=p===
X-1?r.done:r.next,de.hidden=!R(X),U.hidden=!a||J||!j(D)}function R(D){return(n.enough==="at once"||p>0)&&p<D-1&&j(t.items)}
function K(){g||(y(),n.onDone(u))}let j=D=>D.some(({id:P})=>u[P]!=null);function W(D,P=!0){if(g)return;let q=B();if(p+=D,
p>=q.length){p=q.length-1,K();return}ee({focus:P,again:D<0})}function Z(D,P){let q=`${h}-${D.id}`,oe=c("legend",{},z(D.ask,
u)),de=D.hint?c("p",{class:"ajar-hint",id:`${q}-hint`},D.hint):null,U=[de,P.mark].filter(Boolean).map(({id:w})=>w),X=D.among?
{...D,cards:Pt(D,u)}:D,le=l[D.kind](X,gi(X,u[D.id]),{words:r,level:s+1,group:q,change:w=>I(D,w),say:S,isQuick:n.enough===
"at once",...P}),De={class:`ajar-item ajar-${D.kind}`,tabindex:"-1","aria-describedby":U.join(" ")||null};return c("fiel\
dset",De,oe,de,le)}function ee({focus:D=!1,again:P=!1}={}){let q=B();p=Math.max(0,Math.min(p,q.length-1));let oe=q[p],de=n.
mark?.(oe),U=de?c("p",{class:"ajar-mark",id:`${h}-${oe[0].id}-mark`},de):null,X=c("div",{class:"ajar-moves"}),le=p>0?()=>W(
-1):null,De=oe.map(Xe=>Z(Xe,{mark:U,again:P,moves:X,back:le})),w=c("button",{type:"button",onclick:()=>{if(g)return;let Xe=u,
dn=j(oe);u={...u,...Object.fromEntries(oe.map(({id:wn})=>[wn,null]))},n.onChange(u),W(1),dn&&T(r.cleared,Xe)}}),F=c("but\
ton",{type:"button",onclick:()=>{g||(S(""),W(1))}}),L=c("p",{class:"ajar-where"}),te=c("button",{type:"button",class:"aj\
ar-link",onclick:()=>{J=!0,W(1)}},r["add-why"]),ue=c("button",{type:"button",class:"ajar-link",onclick:K},r.enough);d={items:oe,
skip:w,where:L,next:F,fieldsets:De,enough:ue,whys:te},O.replaceChildren(),X.replaceChildren(w,F),le&&X.prepend(c("button",
{type:"button",onclick:le},r.back));let we=De.length===1;U&&we&&De[0].lastElementChild.before(U),v.replaceChildren(L,...U&&
!we?[U]:[],...De,X,...n.enough?[te,ue]:[]),V(),n.onMove?.(p),D&&(De[0].focus({preventScroll:!0}),L.scrollIntoView({block:"\
nearest"}))}function _(D){if(O.replaceChildren(),!D||!n.help||b>D.kinds.length)return null;let P=()=>{b=D.kinds.length+1,
n.onAside?.(b),O.replaceChildren(),v.querySelector("[tabindex]").focus()},{help:q,needs:oe}=n;return O.append(q.notice(D,
{level:s+1,aside:P,needs:oe})),O.querySelector("[tabindex]")}function Ae(D,{focus:P=!1,danger:q=null}={}){d=null;let oe=c(
`h${s+1}`,{tabindex:"-1"},r["what-you-said"]);v.replaceChildren(c("div",{class:"ajar-reflection"},oe,...D.flatMap(U=>yn(
U,s+2)),n.below?.()??null),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>{p=0,ee({focus:!0,again:!0})}},
r.change),c("button",{type:"button",onclick:()=>{let U=u;u={},p=0,b=0,n.onAside?.(0),n.onStartOver(),ee({focus:!0}),T(r["\
started-over"],U)}},r["start-over"])));let de=_(q);P&&(de??oe).focus()}function me(D){let P=v.contains(document.activeElement);
P&&d&&!g||(C(),u={...D.answers},D.done?Ae(D.reflection,{focus:P,danger:D.danger}):(p=D.at??Math.max(0,B().findIndex(q=>q.
some(({id:oe})=>u[oe]==null))),ee()))}let{done:Qe,reflection:ge,danger:M}=n;return me({answers:u,at:n.at,done:Qe,reflection:ge,
danger:M}),{update:me,release:C,say:D=>{C(),S(D)}}}var Lc=(e,t)=>c("details",{},c("summary",{},t["why-this"]),...e);function Kc(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var yn=({heading:e,said:t,words:n},r)=>[e?c(`h${r}`,{},e):null,t.length>1?c("ul",{class:"ajar-said"},...t.map(s=>c(
"li",{},s))):t.length?c("p",{class:"ajar-said"},t[0]):null,...n.map(s=>c("p",{},s))].filter(Boolean),Jc={ruler(e,t,{group:n,
change:r}){let s=Array.from({length:11},(i,o)=>c("label",{class:"ajar-number"},c("input",{type:"radio",name:n,value:o,checked:t===
o,onchange:()=>r(o),"aria-describedby":o===0?`${n}-low`:o===10?`${n}-high`:null}),c("span",{},`${o}`)));return c("div",{
class:"ajar-scale"},c("div",{class:"ajar-numbers"},...s),c("p",{class:"ajar-anchors"},c("span",{id:`${n}-low`},c("b",{},
"0"),` ${e.low}`),c("span",{id:`${n}-high`},c("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:r,change:s}){let{chosen:i,
own:o}=t||{chosen:[],own:""},a=()=>s(i.length||o.trim()?{chosen:[...i],own:o}:null),A=e.many?"checkbox":"radio",l=e.cards.
map(u=>c("input",{type:A,name:r,value:u.id,checked:i.includes(u.id),onchange:p=>{e.many?i=i.filter(d=>d!==u.id).concat(p.
target.checked?u.id:[]):(i=[u.id],o="",h&&(h.value="")),a()}})),h=e.own?c("input",{type:"text",value:o,maxlength:500,oninput:u=>{
o=u.target.value,!e.many&&o.trim()&&(i=[],l.forEach(p=>{p.checked=!1})),a()}}):null;return c("div",{class:"ajar-cards"},
c("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((u,p)=>c("label",{class:"ajar-card"},l[p],
c("span",{},u.text))),h?c("label",{class:"ajar-own"},c("span",{},e.own),h):null)},text(e,t,{words:n,change:r}){let s=c(e.
long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:i=>r(i.target.value.trim()?i.
target.value:null)});return e.long&&(s.value=t??""),c("label",{class:"ajar-words"},c("span",{},n["own-words"]),s)},list(e,t,{
words:n,change:r}){let s=c("div",{}),i=()=>{let u=[...s.querySelectorAll("input")].map(p=>p.value).filter(p=>p.trim());r(
u.length?u:null)},o=()=>[...s.children].forEach((u,p)=>{u.querySelector("label > span").textContent=z(n.line,{n:p+1}),u.
querySelector("button").setAttribute("aria-label",z(n["remove-line"],{n:p+1}))}),a=c("button",{type:"button",class:"ajar\
-link",onclick:()=>{l(""),s.lastElementChild.querySelector("input").focus()}},n["add-line"]),A=()=>{o(),a.hidden=s.children.
length>=e.most},l=u=>{let p=c("div",{class:"ajar-line"},c("label",{class:"ajar-words"},c("span",{}),c("input",{type:"tex\
t",value:u,maxlength:2e4,oninput:i})),c("button",{type:"button",class:"ajar-remove",onclick:()=>{let d=p.nextElementSibling||
p.previousElementSibling;p.remove(),d||l(""),A(),i(),(d||s.firstElementChild).querySelector("input").focus()}},"×"));s.
append(p),A()},h=t||[];for(let u=0;u<Math.max(e.lines,h.length);u++)l(h[u]??"");return c("div",{class:"ajar-lines"},s,a)},
date(e,t,{words:n,change:r}){return c("label",{class:"ajar-words"},c("span",{},n["pick-date"]),c("input",{type:"date",value:t??
"",oninput:s=>r(s.target.value||null)}))}};var Pr=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e);function mi(e,t,{words:n,level:r,change:s,say:i,again:o,
moves:a,back:A,isQuick:l}){let h={...t},{cards:u,piles:p}=e,d=v=>p.find(k=>k.id===v).text,g=c("div",{class:"ajar-one"});
function b(v,k){h={...h,[v.id]:k},k||delete h[v.id],s(Object.keys(h).length?h:null),k&&i(z(n.moved,{card:v.text,pile:d(k)}))}
function E(v,{focus:k=!0,back:B=v?()=>E(v-1):A,onward:S=()=>J(v+1)}={}){let N=u[v],T=z(n["card-of"],{n:v+1,all:u.length}),
I=c("div",{class:"ajar-one-card",role:"group","aria-label":T,tabindex:"-1"},c("p",{class:"ajar-where"},T),c("p",{},N.text)),
y=C=>{b(N,C),S()};a.hidden=!0,g.replaceChildren(I,c("div",{class:"ajar-one-piles"},...p.map(({id:C,text:x})=>Pr(x,()=>y(
C),{"aria-pressed":`${h[N.id]===C}`}))),c("div",{class:"ajar-one-also"},B?G(n.back,()=>B()):c("span",{}),G(n["card-out"],
()=>y("")),l?c("span",{}):G(n["card-enough"],()=>Y()))),k&&I.focus({preventScroll:!0})}let G=(v,k)=>Pr(v,k,{class:"ajar-\
link"}),J=v=>v<u.length?E(v):Y();function Y({focus:v=!0}={}){let k=c(`h${r}`,{tabindex:"-1"},n["cards-all"]),B=(S,N)=>{let T=u.
filter(C=>(h[C.id]??"")===N),I=C=>E(u.indexOf(C),{back:Y,onward:Y}),y=T.map(C=>c("li",{},Pr(C.text,()=>I(C))));return y.
length?[c(`h${r+1}`,{},S),c("ul",{},...y)]:[]};g.replaceChildren(k,c("p",{class:"ajar-hint"},n["cards-all-how"]),...p.flatMap(
({id:S,text:N})=>B(N,S)),...B(n["cards-out"],"")),a.hidden=!1,v&&(k.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let O=u.map(v=>!!h[v.id]).lastIndexOf(!0)+1;return O===u.length||o&&O?Y({focus:!1}):E(O,{focus:!1}),g}var Ci=[1,1],$c=[0,0],Pc="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Xc=new RegExp(`(${Pc})|[.…]+|[\
!?;\\n]`,"gu"),Wc=/[\u0300-\u036f'’‘ʼ]/g,qc=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Xr=new WeakMap;function rr(e,t){
let{passes:n,kinds:r,learned:s}=ki(t),{line:i,places:o}=nl(e),a=i;for(let[u,p]of qr(n,i))a=a.slice(0,u)+a.slice(u,p).replace(
/[^ ]/g,"_")+a.slice(p);let A=Object.entries(r).flatMap(([u,p])=>qr(p,a).map(([d,g])=>({kind:u,start:d,end:g-1}))),l=s?_c(
A,i,s):A,h=(u,p)=>u.span[0]-p.span[0]||u.span[1]-p.span[1]||(u.kind<p.kind?-1:+(u.kind>p.kind));return l.map(({kind:u,start:p,
end:d})=>({kind:u,span:[o[p][0],o[d][1]]})).sort(h)}function*Ei(e){let{passes:t,kinds:n}=ki(e);for(let r of[t,...Object.
values(n)])yield,qr(r,"we are here ")}function ki(e){return Xr.has(e)||Xr.set(e,Zc(e)),Xr.get(e)}function _c(e,t,n){let{
weights:r,kinds:s,limit:i,least:o}=n,a=zc(t,n),A=a.slice(1).map((E,G)=>[...a[G],...E]),l=E=>{let G=new Set(E.flatMap(J=>J.
places));return yi(r,G)/Math.sqrt(G.size)},h=[...a,...A];if(e.length)return Wr(h,l)[1]>o?e:[];let u=h.filter(E=>E.length>
4),[p,d]=Wr(u,l);if(!(d>i))return[];let g=new Set(p.flatMap(E=>E.places.slice(0,2))),[b]=Wr(Object.keys(s),E=>yi(s[E],g));
return[{kind:b,start:p[0].start,end:p.at(-1).start}]}function zc(e,{numbers:t,weights:n}){let r=Ci,s=[[]];for(let i of e.
matchAll(/[^ ]+/g)){let o=i[0]===".",a=o?Ci:t.get(i[0])??$c,A=[[0,a[0]],[1,a[1]],[r[0],a[0]],[r[1],a[1]]],l=([h,u],p)=>((p*
16411+h)*16411+u)%n.length;s.at(-1).push({start:i.index,places:A.map(l)}),r=a,o&&s.push([])}return s.filter(i=>i.length)}
var Wr=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,r)=>r[1]>n[1]?r:n,[null,-1/0]),yi=(e,t)=>[...t].reduce((n,r)=>n+e[r%e.length],
0),Qi=(e,{kinds:t,notices:n})=>Object.entries(n).find(([r])=>e.some(({kind:s})=>t[s]===r))?.[1]??null;function qr(e,t){let n=[];
for(let r=0;r<t.length;){e.lastIndex=r;let s=e.exec(t);s&&n.push([r,e.lastIndex]),r=s?e.lastIndex:t.indexOf(" ",r)+1||t.
length}return n}function Zc({lists:e,passes:t,phrases:n,learned:r}){let s={};for(let[a,A]of Object.entries(e))s[a]=Bi(A,
s);let i=a=>new RegExp(a.map(A=>Bi(A,s)).join("|"),"y"),o=Object.entries(n).map(([a,A])=>[a,i(A)]);return{passes:i(t),kinds:Object.
fromEntries(o),learned:r&&el(r)}}function el({same:e,concepts:t,weights:n,kinds:r,limit:s,least:i}){let o=new Map,a=2;for(let h of e){
for(let u of h.split(" "))o.set(u,[a,a]);a++}for(let[h,u]of t.entries())for(let p of u.split(" "))o.set(p,[a++,2+e.length+
h]);let A=h=>[...h.join("")].map(u=>u.charCodeAt(0)-87),l=Object.entries(r).map(([h,u])=>[h,A(u)]);return{numbers:o,weights:A(
n),kinds:Object.fromEntries(l),limit:s,least:i}}function Bi(e,t){return`(?:${(e.match(qc)??[]).map(s=>s==="("||s==="["?"\
(?:(?:":s===")"?"))":s==="]"?"))?":s==="|"?"|":s==="..."?"(?:[^ .]+ ){0,4}":s[0]==="<"?t[s.slice(1,-1)]:tl(s)).join("")}\
)`}function tl(e){let t=bi(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=r=>r?"[^ ._]*":"";return`${n(
e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var bi=e=>e.normalize("NFKD").replace(Wc,"").toLowerCase();function nl(e){
let t="",n=[];for(let r of e.matchAll(Xc)){if(/[.…]/.test(r[0])&&r[0]!==".")continue;let s=`${r[1]?bi(r[1]):"."} `;t+=
s;for(let i=0;i<s.length;i++)n.push([r.index,r.index+r[0].length])}return{line:t,places:n}}function Si({title:e,close:t,bar:n,parts:r}){let s=()=>{o.close?o.close():o.remove()},i=c("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),o=c("dialog",{class:"ajar ajar-help","aria-labelledby":i.id,onclose:()=>o.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),s())}},n,i,...r,c("div",{class:"ajar-moves"},c("button",{type:"b\
utton",onclick:s},t)));document.body.append(o),o.showModal?o.showModal():o.setAttribute("open",""),i.focus()}var Di=["emergency","crisis","violence","agency","worried","child"],rl=["crisis","violence"],xi='a[href$="#Help-lines"]',
Ue=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Fi(){for(let e of Ue().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Ue().listeners.delete(e),e.shown||(e.shown=t)}}function sl(e,{zone:t="",
languages:n=[]}){let r=a=>a.endsWith("/")?t.startsWith(a):t===a,s=e.find(({zones:a})=>a.some(r));if(s)return s.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let i=e.find(a=>a.home);return i?i.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:A})=>A===a))??""}function sr(e,t,n){let r=Object.values(t).flatMap(o=>typeof o=="st\
ring"||Array.isArray(o)?o:o?.own??[]);for(let o of Object.values(n)){let a=r.flatMap(l=>rr(l,o)),A=Qi(a,o);if(A)return{...A,
kinds:[...new Set(a.map(({kind:l})=>l))].sort()}}let s=e.filter(({id:o,kind:a})=>a==="ruler"&&t[o]!=null),i=Object.values(
n)[0]?.["rulers-at-zero"];return i&&s.length===3&&s.every(({id:o})=>t[o]===0)?{...i,kinds:[]}:null}var _r=(e,t)=>t.flatMap(
n=>e.lines.filter(r=>r.topic===n)),zr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?c("span",{class:"ajar-unbroken"},t):t),
vi=e=>`tel:${e.match(/\d+/)[0]}`;function Ui({words:e,countries:t=[],leave:n,onCountry:r=()=>{}}){t.length&&(Ue().countries=
t);let s=()=>Ue().countries,i=()=>Ue().chosen||sl(s(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),o=()=>s().find(B=>B.code===i());function a(B){Ue().chosen=B,Fi();for(let{element:S,draw:N}of Ue().
listeners)N(S)}function A(B,S){return S(B),Ue().listeners.add({element:B,draw:S,shown:!1}),queueMicrotask(Fi),B}let l=B=>A(
c("div",{}),S=>S.replaceChildren(...B())),h=()=>{let B=[...s(),{code:"-",country:e["help-elsewhere"]}],S=c("select",{onchange:()=>{
a(S.value),r(S.value)}},...B.map(N=>c("option",{value:N.code},N.country)));return A(S,()=>{S.value=o()?.code??"-"}),c("l\
abel",{class:"ajar-help-where"},c("span",{},e["help-in"]),S)},u=({say:B,to:S},N)=>{if(/^(tel|sms):/.test(S))return c("a",
{class:N?"ajar-reach":"ajar-reach ajar-first",href:S},c("span",{},...zr(B)));let T=c("span",{},B),I=c("button",{type:"bu\
tton",class:"ajar-link","aria-label":z(e["help-copy-what"],{address:S}),onclick:async()=>{await il(S,T)&&(I.textContent=
e["help-copied"])}},e["help-copy"]);return c("p",{class:"ajar-chat"},T," ",I)},p=B=>c("li",{},c("p",{class:"ajar-for"},B.
for_what),c("p",{class:"ajar-hint"},[B.name,B.hours,B.languages].filter(Boolean).join(". ")),c("div",{class:"ajar-ways"},
...B.reach.map(u))),d=({emergency:B,note:S})=>c("li",{class:"ajar-now"},c("p",{class:"ajar-for"},e["help-danger"]),S?c("\
p",{class:"ajar-hint"},S):null,c("div",{class:"ajar-ways"},c("a",{class:"ajar-reach",href:vi(B)},z(e["help-call"],{number:B})))),
g=B=>l(()=>{let S=o();if(!S)return[c("p",{},e["help-elsewhere-how"])];let N=B.flatMap(T=>T==="emergency"?d(S):_r(S,[T]).
map(p));return[c("ul",{class:"ajar-help-lines"},...N)]});function b(){Si({title:e["help-title"],close:e["help-close"],bar:c(
"div",{class:"ajar-help-bar"},h(),Zr({words:e,leave:n})),parts:[c("p",{},e["help-lead"]),g(Di),c("p",{class:"ajar-hint"},
e["help-trace"]),c("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function E({title:B,text:S,now:N,lines:T,kinds:I,
countries:y},{level:C,aside:x,needs:V}){return y&&!k()&&(Ue().countries=y),c("section",{class:"ajar-danger"},c(`h${C}`,{
tabindex:"-1"},B),c("p",{},S),I.length?null:V?.()??null,h(),g(T),c("ul",{class:"ajar-todo"},...N.map(R=>c("li",{},R))),c(
"p",{class:"ajar-hint"},e["help-trace"]),c("button",{type:"button",class:"ajar-link",onclick:x},e["help-aside"]))}let G=()=>c(
"button",{type:"button",class:"ajar-get-help",onclick:b},e["help-get"]);function J({emergency:B,...S}){let T=rl.map(y=>_r(
S,[y])[0]?.reach??[]).flatMap(y=>["tel:","sms:"].map(C=>y.find(({to:x})=>x.startsWith(C))));return[{say:z(e["help-call"],
{number:B}),to:vi(B)},...T.filter(Boolean)]}let Y=(B=`${e["help-line"]} `)=>l(()=>{let S=o(),N=(S?J(S):[]).flatMap(({say:y,
to:C},x)=>[x?" · ":"",c("a",{href:C},...zr(y))]),T=c("button",{type:"button",class:"ajar-link",onclick:b},e["help-get"]),
I=c("span",{class:"ajar-off-paper"},N.length?" · ":"",T);return[c("p",{class:"ajar-help-line"},B,...N,I)]});function O(B){
if(!k())return;let[S]=[...B.querySelectorAll(xi)].reverse();S?.closest("p, ul").after(Y(""));for(let N of B.querySelectorAll(
"details"))N.open=N.querySelector("summary").textContent===o()?.country}let v=()=>l(()=>{let B=o();return B?[c("p",{},c(
"b",{},`${e["help-title"]}, ${B.country}`)),c("p",{},`${e["help-danger"]} ${z(e["help-call"],{number:B.emergency})}`),c(
"ul",{},..._r(B,Di).map(({for_what:S,name:N,reach:T,hours:I})=>c("li",{},...zr(`${S}: ${N}. ${T.map(({say:y})=>y).join("\
 · ")}. ${I}.`))))]:[c("p",{},e["help-elsewhere-how"])]}),k=()=>s().length>0;return{open:b,notice:E,button:G,line:Y,addNumbers:O,
text:v,choose:a,code:i,isKnown:k}}var Zr=({words:e,leave:t})=>c("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function ji(e){if(Ue().open){Ue().open=e;return}Ue().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(xi)&&(t.preventDefault(),t.stopPropagation(),Ue().open())},{capture:!0})}async function il(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var Oi="about:blank";function es(e){Oi=e}function ts(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(Oi)}function Ri(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",r=>{r.repeat||(n=r.key==="Shift"?[...n,r.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),ts()))},{capture:!0})}function Mi(e,t,{words:n,group:r,change:s,say:i}){let o={...t},a={},A=e.piles.map(d=>(a[d.id]=c("span",{}),c("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let b=u[g.dataTransfer.
getData("text/plain")]?.[d.id];b&&!b.matches(":disabled")&&(b.checked=!0,h(b.dataset.card,d))}},a[d.id]))),l=()=>e.piles.
forEach(d=>{a[d.id].textContent=z(n["pile-count"],{pile:d.text,n:Object.values(o).filter(g=>g===d.id).length})}),h=(d,g)=>{
o[d]=g.id,l(),s({...o}),i(z(n.moved,{card:e.cards.find(b=>b.id===d).text,pile:g.text}))},u={},p=e.cards.map(d=>{u[d.id]=
{};let g=`${r}-${d.id}`;return c("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:b=>b.dataTransfer.setData(
"text/plain",d.id)},c("legend",{},d.text),c("div",{class:"ajar-into"},...e.piles.map(b=>{let E=c("input",{type:"radio",name:g,
value:b.id,"data-card":d.id,checked:o[d.id]===b.id,onchange:()=>h(d.id,b)});return u[d.id][b.id]=E,c("label",{},E,c("spa\
n",{},b.text))})))});return l(),c("div",{},c("p",{class:"ajar-hint"},n["sort-how"]),c("ul",{class:"ajar-piles"},...A),...p)}var Gi="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",ol=new RegExp(`^${Gi}+|${Gi}\
+$`,"g"),al=/[\p{L}\p{N}_]+/gu,cl=/^[\p{L}\p{N}_]+/u,ll=/\{([a-z][a-z0-9-]*)\}/,[Al,hl]=["⁨","⁩"],Ni=/[.!?…؟。][\u2069”’"')»]*$/,
fl=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
je=e=>e.replace(ol,""),it=e=>e.toLowerCase().toUpperCase(),ns=e=>e.match(cl)?.[0]??"",yt=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Ot(e,t){let n=e.split(ll),r=n.pop(),s="";for(let i=0;i<
n.length;i+=2){let o=je(t[n[i+1]]),a=ul(n[i],o);s+=(Ni.test(s)?a.replace(/^,+/,""):a)+pl(o)}return Ni.test(s)?s:s+r}function ul(e,t){
let n=it(ns(t));if(!n)return e;for(let r of e.matchAll(al))if(it(r[0])===n)return e.slice(0,r.index);return e}var pl=e=>fl.
test(e)?`${Al}${e}${hl}`:e;var rs=2e4,gl=10,Il=/^(\d{4})-(\d\d)-(\d\d)$/,Ee=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function We({items:e,ids:t},n){let r=Object.keys(n).filter(i=>!t.includes(i));if(r.length)throw new Ee("unk\
nown-items",{items:r.sort()});let s=Object.fromEntries(t.map(i=>[i,null]));for(let i of e){let o=n[i.id],a=o==null?null:
wl[i.kind](o,i);Ct(i,s)&&(s[i.id]=dl(i,a,s))}return s}function qt(e,t){try{We(e,t)}catch(n){if(n instanceof Ee)return!1;
throw n}return!0}var Vi=e=>Object.values(e).every(t=>t==null);function qe(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>Ti(e.cards,n)),je(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${Ti(e.piles,t[n.id])}`);case"date":return[yt(t)];case"list":return t.map(je);default:return[je(`${t}`)]}}
var Ti=(e,t)=>e.find(n=>n.id===t)?.text??t;function dl(e,t,n){if(e.kind!=="choice"||!t)return t;let r=Pt(e,n).map(({id:i})=>i),
s=t.chosen.filter(i=>r.includes(i));return s.length||t.own?{chosen:s,own:t.own}:null}var wl={ruler(e){if(!Number.isInteger(
e)||e<0||e>gl)throw new Ee("answer-ruler");return e},choice(e,{cards:t,many:n,own:r}){let s=t.map(({id:A})=>A);if(!Hi(e)||
!Array.isArray(e.chosen)||!e.chosen.every(is(s)))throw new Ee("answer-cards");let{chosen:i}=e,o=ss("own"in e?e.own:"")??
"";if(o&&!r)throw new Ee("answer-own");if(!n&&i.length+!!o>1)throw new Ee("answer-one-card");let a=s.filter(A=>i.includes(
A));return a.length||o?{chosen:a,own:o}:null},sort(e,{cards:t,piles:n}){let r=t.map(({id:o})=>o),s=is(n.map(({id:o})=>o));
if(!Hi(e)||!Object.keys(e).every(is(r))||!Object.values(e).every(s))throw new Ee("answer-piles");let i=r.filter(o=>Object.
hasOwn(e,o)).map(o=>[o,e[o]]);return i.length?Object.fromEntries(i):null},text:ss,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new Ee("answer-lines",{most:t});let n=e.map(r=>ss(r)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!ml(e))throw new Ee("answer-day");return e}};function ss(e){if(typeof e!="string")
throw new Ee("answer-text");if(e.length>rs&&[...e].length>rs)throw new Ee("answer-long",{most:rs});return je(e)?e:null}var is=e=>t=>e.
includes(t),Hi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function ml(e){let[,t,n,r]=(e.match(Il)??[]).map(Number),
i=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&r>0&&r<=i}var Cl=[{answers:["all"]}],yl=/\p{L}/u,Bl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,El=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
kl=/\{([a-z][a-z0-9-]*)\}/g;function _t({items:e,rules:t,reflection:n},r,{plain:s=!1}={}){let i=Object.fromEntries(e.map(
({id:l})=>[l,r[l]??null]));if(Vi(i))return"nothing"in n?[ir([n.nothing])]:[];let o=Ql({items:e,answers:i,rules:t,phrases:n}),
A=(s||!t.length?Cl:t).flatMap(o);return s||!("closing"in n)?A:[...A,ir([n.closing])]}var ir=e=>({words:e,heading:"",said:[]}),
Bt=(e,t,n=[])=>({words:n,heading:e,said:t}),Yi=(e,t)=>e.filter(n=>!t.has(it(n)));function Ql({items:e,answers:t,rules:n,
phrases:r}){let s=I=>e.find(({id:y})=>y===`couple-${I}`)??e.find(({id:y})=>y===I),i=I=>t[s(I)?.id]??null,o=I=>s(I)?qe(s(
I),i(I)):[],a=I=>{let y=new Set(I.map(s));return e.filter(C=>y.has(C))},A=I=>{let y=i(I);return typeof y=="number"?y:o(I).
length},l=I=>I.map(y=>i(y)?.chosen).find(y=>Array.isArray(y))??[],h=(I,y)=>{let[C,x]=[s(I),i(I)];return C?.kind!=="sort"||
!x?[]:C.cards.filter(({id:V})=>x[V]===y).map(({text:V})=>V)},u=I=>new Set(I?o(I).map(it):[]),p=({if:I=[],unless:y=[]})=>I.
every(d)&&!y.some(d);function d(I){if(typeof I=="string")return i(I)!==null;let{item:y=[],cards:C,piles:x,without:V,only:R,
least:K,asked:j}=I;if(j)return!!s(j)&&Ct(s(j),t);let W=y.find(_=>i(_)!==null);if(!W)return!1;let Z=l([W]);return C&&!C.some(
_=>Z.includes(_))||x&&!x.some(_=>Yi(h(W,_),u(V)).length)||R&&!(_=>_.size===1&&_.has(R))(new Set(Object.values(i(W))))?!1:
K==null||A(W)>=K}let g=(I,y={})=>z(r[I],y);function b(I,y={}){if(typeof I=="string")return g(I,y);if(!p(I))return null;let{
phrase:C,of:x,score:V}=I;if(V){let R=B(V);return R===null?null:g(C,{t:50+10*R})}return x?o(x).length?g(C,{n:A(x),...y}):
null:g(C,y)}let E=(I=[],y={})=>I.map(C=>b(C,y)).filter(C=>C!==null),G=(I,y)=>{let C=E(I,y);return C.length?[ir(C)]:[]};function J(I){
if(typeof I=="string")return o(I);if("level"in I)return S(I);if("phrase"in I){let[K]=I.of?o(I.of):[],j=b(I,K===void 0?{}:
{words:K});return j===null?[]:[j]}let{item:y,pile:C,also:x,without:V}=I,R=C?h(y,C):o(y);return x&&(R=R.filter(K=>u(x).has(
it(K)))),Yi(R,u(V))}let Y=({heading:I,under:y})=>I?g(I):(y&&s(y)?.said)??"";function O(I,y){let C=s(I);if(C?.kind!=="sor\
t"||t[C.id]===null)return[];let x=R=>C.piles.find(K=>K.id===R).text;return(y??C.piles.map(({id:R})=>R)).map(R=>({id:R,text:x(
R),cards:h(I,R)}))}let v=n.find(I=>I.ladder)?.ladder,k=()=>Math.floor(v.rungs.length/2);function B(I){let[y]=l([I]);return!v||
!y?null:k()-v.rungs.findIndex(({card:C})=>C===y)}function S({level:I,up:y=0}){let C=I.map(B).find(V=>V!==null);if(!v||C===
void 0)return[];let x=v.rungs[k()-C-y];return x?o(x.item):[]}let N={answers({answers:I}){return(I[0]==="all"?e:a(I)).filter(
({id:C})=>t[C]!==null).map(C=>Bt(C.said||C.ask,qe(C,t[C.id])))},lines(I){let y=I.lines.flatMap(J),C=y.length?[Bt(Y(I),y,
E(I.say))]:[],x=I.count?.[Math.min(y.length,I.count.length-1)];return x?[...C,ir([g(x,{n:y.length})])]:C},piles({piles:I,
only:y,heading:C,below:x={},all:V={}}){let R=K=>K.length===s(I).cards.length;return O(I,y).filter(({cards:K})=>K.length).
flatMap(({id:K,text:j,cards:W})=>{let Z=R(W)&&V[K]||x[K],ee=C?g(C,{pile:j}):j;return[Bt(ee,W),...G(Z?[Z]:[])]})},empty(I){
let y=O(I.empty,I.only).filter(({cards:C})=>!C.length).map(({text:C})=>C);return y.length?[Bt(Y(I),y,E(I.say))]:[]},sentence(I){
let y=r[I.sentence],C=[...y.matchAll(kl)].map(([,V])=>V),x=Object.fromEntries(C.map(V=>[V,o(V).join(" ")]));return Object.
values(x).every(Boolean)?[Bt(Y(I),[Ot(y,x)])]:[]},message(I){let y=I.message.parts.map(C=>[C,o(C.item)[0]]).filter(([,C])=>C).
map(([C,x])=>T(C,x,I.message));return y.length?[Bt(Y(I),[y.join(" ")])]:[]},ladder(){let[I=""]=o(v.goal),[[y],[C]]=[l([v.
today]),l([v.later])],x=v.rungs.map(({card:V,item:R})=>{let K=s(R)?.said??"",[j]=o(R),W=j?`${K}: ${j}`:g("open",{level:K}),
Z=bl(V===y,V===C,!!C);return Z?g(Z,{level:W}):W});return[Bt(g(I?"ladder":"ladder-unnamed",{goal:I}),x)]},missing({missing:I,
say:y}){let C=a(I).filter(({id:x})=>t[x]===null);return C.length?G(y,{parts:C.map(x=>x.said).join("; ")}):[]},repeated(I){
let y=I.repeated.map(o),C=new Map;for(let R of y.flat())C.has(it(R))||C.set(it(R),R);let x=R=>y.filter(K=>K.some(j=>it(j)===
R)).length>1,V=[...C].filter(([R])=>x(R)).map(([,R])=>R);return V.length?[Bt(Y(I),V)]:[]}};function T(I,y,{self:C=[],small:x=[],
capitals:V=[]}){let{opener:R,clause:K,clauses:j=[],questions:W=[],names:Z=!1}=I,ee=ns(y),_=ee.toLowerCase();if(C.includes(
_))return Ot("{words}.",{words:y});let Ae=[...r[R]].at(-1);if(!Bl.test(y.match(yl)?.[0]??"a")||W.includes(_))return Ot(`\
{words}${Ae}`,{words:y});let me=r[K&&j.includes(_)?K:R],Qe=Z||V.includes(ee),ge=x.includes(_)||El.test(ee)&&!Qe,[M=""]=y,
D=ge?M.toLowerCase()+y.slice(M.length):y;return Ot(me,{words:D})}return I=>{if(!p(I))return[];let y=Object.keys(N).find(
x=>x in I),C=y?N[y](I):G(I.say);return C.length&&I.then?[...C,...G([I.then])]:C}}function bl(e,t,n){return t?e?"was-and-\
now":"now":e?n?"was":"today":""}function Li(e,t,{dangers:n,countries:r}){let s=sr(e.items,t,n),i=!!s?.kinds.length;return{danger:s&&{...s,countries:r},reflection:_t(
e,t,{plain:i})}}function os(e,{words:t,label:n,question:r,act:s}){let i=e.querySelector("button, input"),o=[...e.childNodes],a=(h,u)=>c(
"button",{type:"button",onclick:()=>{e.replaceChildren(...o),i.focus(),u()}},h),A=a(t["home-no"],()=>{}),l=c("div",{class:"\
ajar-moves"},A,a(n,s));e.replaceChildren(c("p",{},r),l),A.focus()}function or(e){let n=c("button",{type:"button",onclick:()=>os(
r,e)},e.label),r=c("div",{class:"ajar-twice"},n);return r}function ar(e,t){let n=!1,r=!1,s=()=>{r=n,n||t()};function i(){n=!0;let o=new AbortController,a=()=>{o.abort(),setTimeout(
()=>{n=!1,r&&s()})};for(let A of["pointerup","pointercancel","keyup","blur"])addEventListener(A,a,{signal:o.signal,capture:A!==
"blur"})}for(let o of["pointerdown","keydown"])e.addEventListener(o,i);return s}function Ki(e,t){let n=a=>[...e.querySelectorAll(
a)],r=n("details[open] > summary").map(a=>a.textContent),s=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=r.includes(a.textContent);if(s===!1)return;let i=n("summary, button").
find(a=>a.textContent===s),o=i??e.querySelector("h2, p");i||(o.tabIndex=-1),o.focus({preventScroll:!0})}function Ji({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-keep-${window.ajarForms}`,
s=c("span",{}),i=c("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),o=c("p",{class:"ajar-problem",role:"al\
ert"}),a=c("div",{}),A=c("section",{class:"ajar-keeping","aria-label":e["keep-title"]},o,a),l={state:"none",exists:!1,place:"",
saved:!1,problem:"",minutes:15},h=l,u=!1,p=!1,d=!1,g=!1,b=!1,E=(M,D,P={})=>c("button",{type:"button",onclick:D,...P},M),
G=c("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>x()}),J=E(e["keep-open"],()=>x(),{class:"ajar-link"}),
Y=c("div",{class:"ajar-offer"}),O=!1,v=M=>{M.tabIndex=-1,M.focus()},k=()=>a.querySelector(".ajar-change"),B=()=>l.state===
"kept"&&!l.reopen;function S(M,D=M){i.dataset.short=D,s.textContent!==M&&(s.textContent=M)}function N(){let M=l.problem?
e["keep-unsaved"]:e["keep-saving"],[D,P]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:l.saved?[e["keep-saved"],e["keep-saved-short"]]:[M],lost:[e["keep-lost"]]}[b?"lost":l.state];i.
classList.toggle("ajar-state-lost",b),S(D,P),i.dataset.longest=l.state==="kept"?e["keep-saved"]:"",o.textContent!==l.problem&&
(o.textContent=l.problem),o.hidden=!l.problem,T()}function T(){let M=n&&l.state==="none"&&!u,[D,P]=l.exists?[e["keep-ope\
n"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];G.setAttribute("aria-label",D),G.replaceChildren(c("sp\
an",{class:"ajar-long"},D),c("span",{class:"ajar-short"},P)),G.hidden=!M||O,J.hidden=!M||!l.exists,Y.hidden=!M||g,A.hidden=
M&&o.hidden}function I(){let M=()=>{g=!0,N(),v(i)};return Y.replaceChildren(c("p",{},e["keep-offer"]),c("div",{class:"aj\
ar-moves"},E(e["keep-nothing"],M),E(e["keep-offer-yes"],x))),Y}function y(){l={...l,saved:!1},N()}function C(){N(),h=l,B()?
a.replaceChildren(p?Z("change"):me()):l.state!=="none"?a.replaceChildren(Z("unlock")):u?a.replaceChildren(Z(l.exists?"op\
en":"start")):a.replaceChildren(n?"":g?j():K())}let x=()=>{u=!0,C(),A.scrollIntoView({block:"nearest"}),a.querySelector(
"input").focus()},V=()=>l.hosted?c("p",{},e["keep-hub"]):null,R=()=>l.here?c("details",{},c("summary",{},e["keep-tab"]),
c("p",{},e["keep-tab-how"])):null;function K(){return c("div",{class:"ajar-choose"},c("p",{class:"ajar-title"},e["keep-t\
itle"]),c("p",{},e[l.exists?"keep-there":"keep-why"]),V(),c("div",{class:"ajar-moves"},E(e["keep-nothing"],()=>{g=!0,C(),
v(i)}),E(e[l.exists?"keep-open":"keep-start"],x)))}let j=()=>c("p",{},E(e[l.exists?"keep-open":"keep-start"],x,{class:"a\
jar-link"}));function W(){let D=["none","weak","fair","good","strong"].map(P=>e[`keep-strength-${P}`]).reduce((P,q)=>q.length>
P.length?q:P);return c("p",{class:"ajar-strength","aria-live":"polite","data-longest":D},c("span",{},e["keep-strength-no\
ne"]))}function Z(M){let D=M==="start"||M==="change",P={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],
change:e["keep-change"]}[M],q=c("input",{id:`${r}-words`,type:"password",spellcheck:"false","aria-describedby":`${r}-how`,
oninput:()=>{D&&t({strength:q.value})}}),oe=c("input",{id:`${r}-again`,type:"password",spellcheck:"false"}),de=c("div",{},
c("label",{for:`${r}-again`},e["keep-again"]),oe),U=c("p",{class:"ajar-problem",role:"alert",hidden:!0}),X=c("input",{id:`${r}\
-place`,type:"text",spellcheck:"false",value:l.place,onchange:()=>t({place:X.value})}),le=W(),De=()=>{if(!q.value){q.focus();
return}if(U.hidden=!0,D&&q.type==="password"&&oe.value!==q.value){U.textContent=e["keep-again-differs"],U.hidden=!1,oe.focus();
return}M==="change"?t({change:q.value},{awaited:!0}):t({[M==="start"?"keep":"unlock"]:q.value,place:X.value},{awaited:!0}),
S(e["keep-opening"]),q.value="",oe.value="",le.firstChild.textContent=e["keep-strength-none"]},w=()=>{u=!1,p=!1,C(),M===
"change"?k().focus():v(i)},F=c("details",{},c("summary",{},e["keep-where"]),c("label",{for:`${r}-place`},e["keep-place"]),
X);return c("form",{class:"ajar-ask",onsubmit:L=>{L.preventDefault(),De()}},c(l.state==="locked"?"h1":"p",{class:"ajar-t\
itle"},P),V(),M==="start"&&n?c("p",{},e["keep-why"]):null,M==="start"?R():null,M==="change"?c("p",{},e["keep-change-how"]):
null,D?c("p",{},e["keep-no-way-back"]):null,M==="start"&&l.here==="browser"?c("p",{},e["keep-browser"]):null,c("label",{
for:`${r}-words`},e[M==="change"?"keep-new":"keep-passphrase"]),c("p",{class:"ajar-hint",id:`${r}-how`},e[D?"keep-how":"\
keep-how-open"]),q,D?le:null,D?de:null,c("label",{class:"ajar-card"},c("input",{type:"checkbox",onchange:({target:L})=>{
q.type=L.checked?"text":"password",de.hidden=L.checked,U.hidden=!0}}),c("span",{},e["keep-see"])),D?U:null,M==="change"||
l.here?null:F,c("div",{class:"ajar-moves"},M==="unlock"?null:E(e["keep-not-now"],w),c("button",{type:"submit"},P)),D?null:
Ae(),M==="start"&&l.here?_():null)}let ee=()=>E(e["keep-copy"],()=>t({take:"sealed"}));function _(){let M={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},D=c("input",{type:"file",onchange:async()=>{let oe=new Uint8Array(await D.
files[0].arrayBuffer()),de=()=>t({bring:oe},{awaited:!0});D.value="",l.exists?os(q,{...M,act:de}):de()}}),P=c("label",{class:"\
ajar-words"},c("span",{},e["keep-bring"]),D),q=c("div",{class:"ajar-twice"},P);return q}function Ae(){let M=or({words:e,
label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return c("details",{},c("summary",{},e["\
keep-forgot"]),c("p",{},e["keep-forgot-how"]),...l.here?[c("p",{},e["keep-copy-forgot"]),ee(),_()]:[],c("p",{},e["keep-e\
rase-how"]),M)}function me(){let M=c("select",{id:`${r}-minutes`,onchange:()=>t({minutes:Number(M.value)})},...[...new Set(
[5,15,30,60,l.minutes])].sort((D,P)=>D-P).map(D=>c("option",{value:D,selected:D===l.minutes},z(e["keep-minutes"],{n:D}))));
return c("div",{class:"ajar-kept"},E(e["keep-lock"],()=>{S(e["keep-opening"]),t({lock:!0},{awaited:!0})}),E(e["keep-chan\
ge"],()=>{p=!0,d=!1,C(),a.querySelector("input").focus()},{class:"ajar-change"}),c("p",{class:"ajar-changed",role:"statu\
s"},d?e["keep-changed"]:""),c("details",{},c("summary",{},e[l.here?"keep-more":"keep-where"]),...l.here?[c("p",{},e["kee\
p-copy-how"]),ee()]:[c("p",{},l.place)],l.copied?c("p",{},z(e["keep-copied"],{program:l.copied})):null,c("label",{for:`${r}\
-minutes`},e["keep-idle"]),M))}function Qe(M){if(M.strength!=null){let D=a.querySelector(".ajar-strength > span");D&&(D.
textContent=M.strength);return}if(M.changed){p=!1,C(),a.querySelector(".ajar-changed").textContent=e["keep-changed"],d=!0,
k().focus();return}l={...l,...M},l.state==="kept"&&(u=!1),B()||(p=!1),N(),ge()}let ge=ar(a,()=>{let M=h;if(M.state===l.state&&
M.exists===l.exists&&M.minutes===l.minutes&&M.here===l.here&&!!M.reopen==!!l.reopen&&!!M.hosted==!!l.hosted&&a.firstChild){
h=l;return}let P=u&&M.place!==l.place;C(),M.state!==l.state&&M.state!=="none"?v(i):P&&a.querySelector("input").focus()});
return C(),{line:i,small:G,opener:J,more:A,offer:I,setStart:M=>{O=M,N()},update:Qe,begin:y,setLost:M=>{b=M,N()},say:M=>{
o.textContent=M,o.hidden=!1,A.hidden=!1}}}function $i(e,{sentence:t,wide:n,narrow:r,columns:s,rows:i},o){if(!t){e.replaceChildren(c("p",{class:"ajar-empty"},o["ch\
art-empty"]));return}let a=(l,h)=>{let u=c("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":t});return Xt(u,
l),u.firstElementChild.setAttribute("aria-hidden","true"),u},A=e.querySelector("details")?.open??!1;e.replaceChildren(c(
"figure",{class:"ajar-chart"},c("figcaption",{},t),a(n,"wide"),a(r,"narrow"),c("details",{open:A},c("summary",{},o.table),
c("table",{},c("thead",{},c("tr",{},...s.map(l=>c("th",{scope:"col"},l)))),c("tbody",{},...i.map(([l,...h])=>c("tr",{},c(
"th",{scope:"row"},l),...h.map(u=>c("td",{},u??"–")))))))))}function Pi({items:e},t){let n={};for(let r of e){let s=t[r.id];if(!(s==null||!Ct(r,n)))if(r.kind==="choice"){let o=(r.among?
Pt(r,n):r.cards).map(A=>A.id).filter(A=>s.chosen.includes(A)),a=s.own?.trim()?s.own:"";(o.length||a)&&(n[r.id]={chosen:o,
own:a})}else if(r.kind==="sort"){let i=r.cards.filter(o=>s[o.id]).map(o=>[o.id,s[o.id]]);i.length&&(n[r.id]=Object.fromEntries(
i))}else if(r.kind==="list"){let i=s.filter(o=>o.trim());i.length&&(n[r.id]=i)}else`${s}`.trim()&&(n[r.id]=s)}return n}var Xi=(e,t)=>z(e.ask,t);var Sl=new Set(["autorestarting","dead","restarting","terminating"]),Dl=4e3;function Wi({widget_manager:e},{gone:t,back:n}){
let{statusChanged:r,connectionStatusChanged:s}=e?.kernel??{};if(!r?.connect||!s?.connect)return()=>{};let i=0,o=(A,l)=>{
Sl.has(l)&&t()},a=(A,l)=>{clearTimeout(i),l==="disconnected"?t():l==="connecting"?i=setTimeout(t,Dl):n()};return r.connect(
o),s.connect(a),()=>{clearTimeout(i),r.disconnect(o),s.disconnect(a)}}function qi({words:e,answered:t}){let n=new Set,r=!1,
s=()=>t().map(([A,l])=>{let h=Pi(A,l),u=A.items.filter(p=>p.id in h).map(p=>[Xi(p,h),...qe(p,h[p.id])].join(`
`));return[A.title,...u].join(`

`)}).join(`


`);async function i(A){let l=s(),h=c("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});h.value=l,A.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(l)}catch{if(A.append(h),h.select(),!document.execCommand("\
copy"))return}A.querySelector("[role=status]").textContent=e["lost-copied"]}function o(A={}){let l=c("div",{class:"ajar-\
lost",hidden:!r,...A},c("p",{},e.lost),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>i(l)},e["lost-\
copy"]),c("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),c("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(l),l}function a(A){r=A;for(let l of n)l.hidden=!A}return{line:o,set:a,isLost:()=>r,forget:A=>n.delete(
A)}}function _i(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let s=c("select",{onchange:()=>{n=s.value}},...Object.entries(t).map(([i,o])=>c("option",{value:i,selected:i===n},o)));return c(
"label",{},e["home-paper"]," ",s)},value:()=>n}}function zi(e,{words:t,send:n,open:r,help:s}){let i=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),o=Cn(
t,O=>i.replaceChildren(O)),a=O=>{o.begin(),n(O)},A=c("div",{}),l={},h="",u=0,p=_i(t);e.replaceChildren(c("section",{class:"\
ajar-home","aria-label":t["home-title"]},A),i);let d=(O,v)=>c("button",{type:"button",onclick:v},O),g=O=>c("div",{class:"\
ajar-reflection"},...O.flatMap(v=>yn(v,3))),b=(O,v,k)=>or({words:t,label:O,question:v,act:()=>a(k)}),E=()=>{let O=c("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{O.files[0]&&a({import:await O.files[0].text()}),O.value=
""}});return c("label",{class:"ajar-words"},c("span",{},t["home-bring"]),O)},G=ar(A,()=>{let O=JSON.stringify(l);O!==h&&
(h=O,Ki(A,J))});function J(){let O=(B,S)=>d(S,()=>a({take:B})),v=u>(l.danger?.kinds.length??0)?null:l.danger,k=()=>{u=v.
kinds.length+1,J(),A.querySelector(".ajar-welcome").focus()};A.replaceChildren(v?s.notice(v,{level:2,aside:k}):"",c("p",
{class:"ajar-welcome",tabindex:"-1"},l.welcome),l.section?c("div",{class:"ajar-moves"},d(t["home-go-on"],()=>r(l.section))):
"",l.due?.length?c("ul",{},...l.due.map(B=>c("li",{},B))):"",l.plan?.length?c("h2",{},t["home-plan"]):"",l.plan?.length?
g(l.plan):"",l.plan?.length&&!v?s.line():"",...(l.earlier??[]).filter(({plan:B})=>B.length).map(({title:B,plan:S})=>c("d\
etails",{},c("summary",{},`${t["home-plan"]}, ${B}`),g(S))),c("details",{},c("summary",{},t["home-take"]),c("p",{},t["ho\
me-not-encrypted"]),c("div",{class:"ajar-take"},...v?[]:[d(t["home-take-plan"],()=>a({take:"plan",paper:p.value(),country:s.
code()})),p.element(),O("calendar",t["home-take-calendar"]),l.danger?"":O("calendar-line",t["home-take-calendar-line"])],
O("check-ins",t["home-take-check-ins"]),O("everything",t["home-take-everything"])),E()),l.something?c("details",{},c("su\
mmary",{},t["home-end"]),c("p",{},t["home-anew-how"]),b(t["home-anew"],t["home-anew-sure"],{restart:!0}),c("p",{},t["hom\
e-erase-how"]),b(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:O=>{o.end(),l=O,G()},settle:o.end,say:(O,v="")=>{
o.end();let k=c("div",{class:"ajar-text"});Xt(k,v),i.replaceChildren(O,k),i.scrollIntoView({block:"nearest"})}}}function Zi({
name:e,type:t,data:n}){let r=Uint8Array.from(atob(n),i=>i.charCodeAt(0)),s=URL.createObjectURL(new Blob([r],{type:t}));c(
"a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var zt=(...e)=>e.map(([t,n,r={}])=>Wt("path",{class:t,d:n,...r})),Bn=(e,...t)=>Wt("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Fl=(e,t,n,r)=>Wt("circle",{class:e,cx:t,cy:n,r}),vl={cup:()=>Bn("88 74 46 56",...zt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Bn("296 12 176 168",...zt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Bn("136 24 136 140",...zt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Fl("glow",234,94,4),...zt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Bn("312 66 80 120",...zt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Bn("190 66 72 100",Wt("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Wt("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...zt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},eo=(e,t,n="")=>c("ul",{class:`ajar-doors ${n}`},...e.map(({to:r,name:s,hint:i,picture:o})=>c("li",{},c(
"button",{type:"button",onclick:()=>t(r)},vl[o](),c("span",{},c("b",{},s)," ",c("span",{},i))))));function to(e,{open:t,
opener:n}){let r=c("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return c("div",{class:"ajar-\
start"},c("h1",{},e.title),c("p",{class:"ajar-lead"},e.lead),c("h2",{},e.ask),eo(e.doors,t,"ajar-first-one"),c("div",{class:"\
ajar-small-ways"},r,n??null))}var no=(e,{open:t})=>c("div",{class:"ajar-start ajar-later"},c("h2",{},e.ask),eo(e.doors,t)),
ro=(e,{open:t})=>c("div",{class:"ajar-small-ways"},c("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),c("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),xl=4e3,Ul=6e3,jl=6;function so(e){
let t=0,n=0,r=c("p",{class:"ajar-breath"}),s=c("div",{class:"ajar-circle","aria-hidden":"true"}),i=c("button",{type:"but\
ton",onclick:()=>t?h():l()},e.begin);function o(p,d){r.textContent=p,s.dataset.breath=d}function a(){if(n===jl){h(),r.textContent=
e.after;return}n++,o(e.in,"in"),t=setTimeout(A,xl)}function A(){o(e.out,"out"),t=setTimeout(a,Ul)}function l(){n=0,i.textContent=
e.stop,a()}function h(){clearTimeout(t),t=0,i.textContent=e.begin,o("","")}return{element:c("div",{class:"ajar-breathing"},
c("h1",{},e.title),c("p",{},e.how),c("div",{class:"ajar-breathe"},s,r),i,c("details",{},c("summary",{},e.other),c("ul",{},
...e.instead.map(p=>c("li",{},p))))),stop:h}}window.ajarShown??(window.ajarShown=new WeakMap);var En=window.ajarShown,io="needs@",oo=({answers:e,done:t,danger:n,reflection:r})=>JSON.
stringify([e,t,n,r]),Ol={};function Rl(){let e=document.getElementById("ajar-style")??document.head.appendChild(c("style",
{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function ao({model:e,el:t}){Rl();let n=e.get("pages"),r=e.
get("words"),s=new Map,i=new Map,o=new Map,a=[],A=w=>a.push(w),l=null,h=!1,u=!1,p=!1,d=!1,g=new Map,b=new Map,E=Math.min(
e.get("page"),n.length-1);t.classList.add("ajar");let G=c("div",{class:"ajar-page"}),J=w=>n.flatMap(({blocks:F})=>F).find(
F=>F.kind==="exercise"&&F.key===w)?.exercise,Y=qi({words:r,answered:()=>[...i].map(([w,{answers:F}])=>[J(w),F]).filter(([
w,F])=>w&&Object.keys(F??{}).length)}),O=0,v=w=>{if(clearTimeout(O),O=0,Y.set(w),l?.setLost(w),w)for(let F of o.keys())s.
get(F)?.release()},k=(w,{awaited:F=!1}={})=>{try{e.send(w)}catch{v(!0);return}F&&!O&&(O=setTimeout(()=>v(!0),8e3))},B=!1;
function S(){B||window.ajarDangers||(B=!0,k({dangers:!0}))}function N({key:w,exercise:F},L){if(!window.ajarDangers||!qt(
F,L))return;let ne=We(F,L),te=Li(F,ne,window.ajarDangers);ge(w,{answers:ne,done:!0,...te}),g.set(w,oo(i.get(w))),s.get(w).
update(i.get(w)),s.get("made")?.update()}let T=Ui({words:r,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>I(),
onCountry:w=>k({country:w})}),I=()=>{k({forget:!0}),ts()},y=(w,F,L)=>(s.set(w.key,L),i.has(w.key)&&L.update(i.get(w.key)),
F),C={html:w=>x(w.html),home(w){let F=c("div",{});return y(w,F,zi(F,{words:r,send:te=>{te.import&&s.get("chart")?.begin(),
k(te)},open:te=>{let ue=n.find(we=>we.section===te&&we.blocks.some(({key:Xe})=>i.get(Xe)?.done===!1));Ae(ue?.id??te)},help:T})),
k({home:w.key}),F},gate(w){let F=c("div",{class:"ajar-text ajar-gate"}),[L,ne]=d?[c("p",{},r["gate-left-out"]),[T.button(),
me(),K()]]:[x(p?w.short:w.html),j()];return F.append(L,c("div",{class:"ajar-moves"},...ne.filter(Boolean))),d||L.after(c(
"p",{class:"ajar-gate-ask"},r["gate-ask"])),A(()=>{p=!0}),F},made:w=>{let F=c("div",{class:"ajar-made"}),L=()=>F.replaceChildren(
...Z(w.section));return s.set("made",{update:L}),L(),F},exercise(w){if(w.invites&&d)return c("div",{class:"ajar-text"},c(
"p",{},r["gate-left-out"]),K());let F=c("div",{}),L=Y.line(l?{}:{role:"alert"});o.set(w.key,F);let ne=(te,ue)=>{l?.begin(),
window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let we=window.ajarSent;b.set(w.key,we),k({key:w.key,...te,sent:we},
{awaited:ue}),!(!ue||!Y.isLost())&&(v(!0),L.scrollIntoView({block:"nearest"}))};return s.set(w.key,wi(F,w.exercise,{words:r,
level:w.level,small:w.quick,folded:n.length>1,brief:w.brief,sort:w.quick||n.length>1&&!U()?mi:Mi,enough:w.quick?"at once":
"later",...i.get(w.key),help:T,needs:()=>me(w.needs),below:()=>_(w.key),onAside:te=>ge(w.key,{aside:te}),onChange:te=>{S(),
ge(w.key,{answers:te,done:!1}),ne({answers:te,done:!1},u)},onMove:te=>ge(w.key,{at:te}),onDone:te=>{N(w,te),ne({answers:te,
done:!0},!0),w.key.startsWith("check-in@")&&s.get("chart")?.begin()},onStartOver:()=>{ge(w.key,{answers:{},done:!1}),ne(
{remove:!0})}})),F.firstElementChild.append(L),A(()=>Y.forget(L)),F},chart(w){let F=c("div",{class:"ajar-chart-block"}),
L=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:ne,end:te}=Cn(r,we=>L.replaceChildren(we)),ue=we=>{
te(),$i(F,we,r)};return s.set(w.key,{update:ue,begin:ne,end:te}),i.has(w.key)&&ue(i.get(w.key)),ne(),k({chart:w.key}),c(
"div",{},F,L)},start:w=>to(w,{open:Ae,opener:l?.opener}),doors:w=>no(w,{open:Ae}),onward:w=>ro(w,{open:Ae}),breathing(w){
let{element:F,stop:L}=so(w);return A(L),F},notice(w){if(Ri(()=>k({forget:!0})),!w.leave)return c("div",{class:"ajar-noti\
ce"},c("p",{},w.text));let F=c("div",{class:"ajar-leave"},T.button(),Zr({words:r,leave:I}));ji(T.open),l=Ji({words:r,send:k,
isQuiet:n.length>1});let L=document.createDocumentFragment();return L.append(c("div",{class:"ajar-notice"},c("div",{},l.
line,l.small),F),c("div",{class:"ajar-on-paper"},T.text()),l.more),L}};function x(w){let F=c("div",{class:"ajar-text"});
return Xt(F,w),T.addNumbers(F),F.addEventListener("click",L=>{let ne=L.target.closest("a"),te=n.findIndex(({id:ue})=>ue&&
ne?.getAttribute("href")===`${ue}.ipynb`);te<0||(L.preventDefault(),q(te))}),F}function V(w){d=w,p=!0,D({focus:!0})}let R=(w,F)=>c(
"button",{type:"button",onclick:F},w),K=()=>R(r["gate-again"],()=>V(!1)),j=()=>[R(r["gate-no"],()=>V(!0)),R(r["gate-unsu\
re"],()=>V(!0)),R(r["gate-yes"],()=>V(!1))],W=w=>n.filter(F=>F.section===w).flatMap(F=>F.blocks.filter(({kind:L})=>L==="\
exercise")),Z=w=>{let F=W(w).filter(({key:ne})=>i.get(ne)?.done).flatMap(({key:ne,exercise:te})=>[c("h2",{},te.title),...i.
get(ne).reflection.flatMap(ue=>yn(ue,3))]),L=c("p",{},r["made-nothing"]);return[c("h1",{},r["made-title"]),...F.length?F:
[L]]},ee=w=>{let F=W(w);return F.length>0&&F.every(({key:L})=>i.get(L)?.done)};function _(w){let F=w.startsWith("plan@")&&
T.isKnown()?T.line():"";return c("div",{class:"ajar-below"},F,l?.offer()??"")}let Ae=w=>q(n.findIndex(F=>F.id===w));function me(w){
let F=n.findIndex(({aside:ne,blocks:te})=>!ne&&te.some(({key:ue})=>ue===io));return F<0?w?c("p",{},c("a",{href:w},r["hel\
p-needs"])):null:c("button",{type:"button",onclick:()=>{q(F);let ne=o.get(io).querySelector("h2");ne.tabIndex=-1,ne.focus()}},
r["help-needs"])}for(let[w,F]of Object.entries(Ol))C[w]=L=>{let ne=c("div",{}),ue=F(ne,L,{words:r,send:k,onDispose:A,model:e,
exerciseOf:J,formOf:we=>o.get(we)});return y(L,ue.element??ne,ue)};let Qe=w=>n[E].blocks.find(F=>F.kind===w),ge=(w,F)=>i.
set(w,{...i.get(w),...F}),M=()=>{for(let w of a.splice(0))w()};function D({focus:w=!1}={}){if(M(),s.clear(),h){G.replaceChildren(
l?"":c("p",{class:"ajar-empty"},r["keep-locked-here"]));return}if(G.replaceChildren(...n[E].blocks.map(L=>C[L.kind](L))),
n.length>1&&P(),!w)return;let F=G.querySelector("h1, h2, h3")??G;F.tabIndex=-1,F.focus({preventScroll:!0}),t.scrollIntoView(
{block:"start"})}function P(){let{aside:w,title:F}=n[E];if(X.hidden=!!w,G.classList.toggle("ajar-aside",!!w),l?.setStart(
n[E].id==="start"),w)return;let{section:L,step:ne,steps:te,minutes:ue}=n[E],we=n.filter(be=>!be.aside),Xe=we.indexOf(n[E]),
dn=(be,Gc,Nc={})=>c("button",{type:"button",onclick:()=>q(n.indexOf(be)),...Nc},Gc);G.append(c("div",{class:"ajar-moves \
ajar-turn"},Xe>0?dn(we[Xe-1],r["previous-page"]):null,Xe<we.length-1?dn(we[Xe+1],r["next-page"]):null));let wn=we.filter(
be=>!be.section||be.step===1),ui=be=>L?be.section===L:be===n[E],Mc=be=>({"aria-current":ui(be)?"page":null});oe.replaceChildren(
...wn.map(be=>c("li",{},dn(be,be.title,Mc(be)),ee(be.section)?c("span",{class:"ajar-done"},` ${r["section-done"]}`):""))),
de.textContent=L?z(r["step-of"],{title:F,n:ne,all:te,minutes:ue}):z(r["page-of"],{n:wn.findIndex(ui)+1,all:wn.length,title:F})}
function q(w){n[w]&&(E=w,oe.parentElement.open=U(),e.set("page",w),e.save_changes(),D({focus:!0}))}let oe=c("ol",{}),de=c(
"summary",{}),U=()=>window.innerWidth>640;e.get("notice")&&t.append(C.notice(e.get("notice")));let X=c("nav",{class:"aja\
r-nav","aria-label":r.pages},c("details",{open:U()},de,oe));n.length>1&&t.append(X),t.append(Y.line({role:"alert"}),G);let le=0;
for(let w of["keydown","pointerdown","scroll"])t.addEventListener(w,()=>{Date.now()-le<3e4||(le=Date.now(),k({active:!0}))},
{passive:!0,capture:!0});e.on("msg:custom",w=>{if(v(!1),w.keeping){let F=[...b.values()].some(te=>w.acknowledged<te);l?.
update(F?{...w.keeping,saved:!1}:w.keeping);let{state:L}=w.keeping,ne=L==="locked";L&&(u=L==="kept"),L&&ne!==h&&(h=ne,i.
clear(),X.hidden=h,D())}w.states&&queueMicrotask(()=>s.get("made")?.update());for(let[F,L]of Object.entries(w.states??{})){
if(w.acknowledged<b.get(F))continue;let ne=L.answers&&!Object.keys(L.answers).length,te=g.get(F)===oo(L);g.delete(F),ge(
F,ne?{...L,at:0}:L),te||s.get(F)?.update(i.get(F))}w.dangers&&(window.ajarDangers=w.dangers),w.country!=null&&T.choose(w.
country),w.file&&(s.get("home")?.settle(),Zi(w.file)),w.erased&&s.get("home")?.say(w.erased,Qe("home")?.erased),w.said&&
s.get("chart")?.end(),w.said&&(s.get("home")??l)?.say(w.said),w.open&&Ae(w.open),w.problem&&s.get(w.problem.key)?.say(w.
problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),D()});let De=Wi(e,{gone:()=>v(!0),back:()=>{Y.isLost()&&k({ready:!0})}});
return D(),En.set(r,(En.get(r)??0)+1),k({ready:!0}),()=>{M(),De(),clearTimeout(O),En.set(r,En.get(r)-1),En.get(r)||k({gone:!0})}}var Ml="sw.js",lo=()=>new URL("./",location.href).href,co=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${lo()}\
 `)),kn=()=>"serviceWorker"in navigator&&"caches"in window;async function Ao(e){try{await navigator.serviceWorker.register(
e(Ml),{updateViaCache:"all"})}catch{}}async function cr(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===lo());for(let t of await e())await t.unregister();for(let t of await co())await caches.delete(t);
return(await co()).length===0&&(await e()).length===0}var[lr,as]=["leave-to","left"];function Zt(e){try{return e(window.sessionStorage)}catch{return null}}function Gl(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var cs=()=>Zt(e=>e.setItem(as,"1"));function ho(e){let t=Zt(s=>s.getItem(lr))||e;t&&es(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",r=Zt(s=>s.getItem(as));r&&n&&location.replace(
t||"about:blank"),Zt(s=>s.removeItem(as)),r&&n&&cs()}function fo(e){let t=c("p",{class:"ajar-hint",role:"status"}),n=c("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Zt(r=>r.
getItem(lr))??"",onchange(){let r=Gl(n.value);if(n.value.trim()&&!r){t.textContent=e["site-leave-odd"];return}Zt(s=>r?s.
setItem(lr,r):s.removeItem(lr)),es(r||"about:blank"),t.textContent=e[r?"site-leave-set":"site-leave-blank"]}});return c(
"div",{},c("label",{for:n.id},e["site-leave-to"]),c("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function uo(e,t,{store:n,logOut:r}){let s=c("p",{class:"ajar-status",role:"status"}),i=c("button",{type:"button",onclick:async()=>{
s.textContent=t[await cr()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(fo(t)),r&&e.append(c("p",{},c(
"a",{href:r},t["hub-log-out"]))),!n&&kn()&&e.append(c("div",{},i,s))}var ce=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},he=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},Nl={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},Ar=e=>e instanceof he?new ce(e.said||
Nl[e.code]):e;var po=1,en=4096,Gt=2*en,at=12,pr=32,ot=1024,Io=16,Le={mark:0,part:16,length:20,piece:24},wo=ot-at-Io,As=wo-Le.piece,hs=new TextEncoder().
encode("ajar-jnl"),Oe={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Tl=Oe.wrapped+at+pr+Io,hr=en-
32,ls={memory:[8,2**21],passes:[1,64],lanes:[1,16]},go=512,Rt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),fr=(e,t)=>e.
length===t.length&&e.every((n,r)=>n===t[r]),ur=(e,t)=>fr(e.subarray(0,t.length),t),mo=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),ct=e=>crypto.getRandomValues(new Uint8Array(e));function xe(...e){let t=new Uint8Array(e.reduce(
(r,{length:s})=>r+s,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var Ke=class e{constructor(t,n,r,s=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:r,wrapped:s})}get bound(){let t=new Uint8Array(Oe.wrapped),n=Rt(t);t.set(hs),n.
setUint32(Oe.version,po);for(let r of Object.keys(ls))n.setUint32(Oe[r],this.cost[r]);return t.set(this.salt,Oe.salt),t.
set(this.fileId,Oe.fileId),t}async toBytes(){let t=new Uint8Array(en);return t.set(xe(this.bound,this.wrapped)),t.set(await mo(
t.subarray(0,hr)),hr),xe(t,t)}isOf(t){return fr(this.fileId,t)}hasSalt(t){return fr(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new ce("journal-empty-file");let n=[t.slice(0,en),t.slice(en,Gt)],r=await Promise.all(n.map(Hl)),s=n.
find((l,h)=>r[h]);if(!s){let l=n.some(h=>ur(h,hs));throw new ce(l?"journal-broken":"journal-other-file")}let i=Rt(s);if(i.
getUint32(Oe.version)>po)throw new ce("journal-newer");let o={};for(let l of Object.keys(ls))o[l]=i.getUint32(Oe[l]);let a=([
l,[h,u]])=>h<=o[l]&&o[l]<=u;if(!Object.entries(ls).every(a)||o.memory<8*o.lanes)throw new ce("journal-forged");let A=(l,h)=>s.
slice(l,h);return new e(o,A(Oe.salt,Oe.fileId),A(Oe.fileId,Oe.wrapped),A(Oe.wrapped,Tl))}async isWholeIn(t){return ur(t,
await this.toBytes())}};async function Hl(e){return e.length!==en||!ur(e,hs)?!1:fr(await mo(e.subarray(0,hr)),e.subarray(
hr))}var Mt=e=>Math.max(1,Math.ceil(e/As));function fs(e,t,n){let r=ct(16),s=Array.from({length:Mt(e.length)},(i,o)=>{let a=new Uint8Array(
wo);return a.set(r,Le.mark),Rt(a).setUint32(Le.part,o),Rt(a).setUint32(Le.length,e.length),a.set(e.subarray(o*As,(o+1)*As),
Le.piece),t(n+o,a)});return xe(...s)}function Co(e,t,n){let r=Math.floor(e.length/ot),s=Array.from({length:r},(l,h)=>e.subarray(
h*ot,(h+1)*ot)),i=s.map((l,h)=>t(n+h,l)),o=[],a=0,A=!1;for(let l=0;l<r;){let h=Vl(l,i),u=h?Mt(h.length):1;h&&(A||(A=l>a),
o.push({content:h,size:u}),a=l+u),l+=u}return A||(A=s.some((l,h)=>h>=a&&!i[h]&&!Yl(l))),{entries:o,end:a,broken:A}}function Vl(e,t){
if(!t[e])return null;let n=t[e].subarray(Le.mark,Le.part),r=Rt(t[e]).getUint32(Le.length),s=t.slice(e,e+Mt(r)),i=(o,a)=>o&&
ur(o,n)&&Rt(o).getUint32(Le.part)===a&&Rt(o).getUint32(Le.length)===r;return s.length<Mt(r)||!s.every(i)?null:xe(...s.map(
o=>o.subarray(Le.piece))).subarray(0,r)}var Yl=e=>[0,go].some(t=>e.subarray(t,t+go).every(n=>!n));var Ll=Object.defineProperty,Kl=(e,t,n)=>t in e?Ll(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,lt=(e,t,n)=>Kl(
e,typeof t!="symbol"?t+"":t,n);function ds(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Ir=e=>e?`"${e}" `:"";function ws(e,t=""){if(typeof e!=
"boolean")throw new TypeError(Ir(t)+"expected boolean, got type="+typeof e);return e}function tn(e,t=""){if(typeof e!="n\
umber")throw new TypeError(Ir(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
Ir(t)+"expected integer >= 0, got "+e);return e}function ye(e,t,n=""){if(ds(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&tn(t,"length");let r=ds(e),s=t!==void 0?` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,o=Ir(n)+
"expected Uint8Array"+s+", got "+i;throw r?new RangeError(o):new TypeError(o)}var yo=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function Bo(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function Jl(e,t){ye(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function ht(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function Et(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function $l(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var nn=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Pl(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function Xl(e){for(let t=0;t<e.length;t++)e[t]=Pl(e[t]);return e}var Nt=nn?e=>e:Xl;function Wl(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function ql(e,t){if(Wl(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function _l(e,t){return yo(e,"defaults"),yo(t,"opts"),Object.assign(e,t)}function zl(e,t){if(e=ye(e),
t=ye(t),e.length!==t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function Zl(e,t,n){let r=t,
s=n||(()=>[]),i=(a,A)=>r(A,...s(a)).update(a).digest(),o=r(new Uint8Array(e),...s(new Uint8Array(0)));return i.outputLen=
o.outputLen,i.blockLen=o.blockLen,i.create=(a,...A)=>r(a,...A),i}var eA=(e,t)=>{function n(r,...s){if(ye(r,void 0,"key"),
e.nonceLength!==void 0){let h=s[0];ye(h,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let i=e.tagLength,o=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let h=o;h<s.length;h++)if(ds(s[h]))throw new Error("AAD not supported")}e.withAAD&&s[o]!==
void 0&&ye(s[o],void 0,"AAD");let a=t(r,...s),A=(h,u)=>{if(u!==void 0){if(h!==2)throw new Error("cipher output not suppo\
rted");ye(u,void 0,"output")}},l=!1;return{encrypt(h,u){if(l)throw new Error("cannot encrypt() twice with same key + non\
ce");return l=!0,ye(h,void 0,"data"),A(a.encrypt.length,u),a.encrypt(h,u)},decrypt(h,u){if(ye(h,void 0,"data"),i&&h.length<
i)throw new Error('"ciphertext" expected length >= tagLength='+i);return A(a.decrypt.length,u),a.decrypt(h,u)}}}return Object.
assign(n,e),n};function ms(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(ye(t,e,"output"),n&&!dr(t))throw new Error(
"invalid output, must be aligned");return t}function tA(e,t,n){tn(e),tn(t),ws(n);let r=new Uint8Array(16),s=$l(r);return s.
setBigUint64(0,BigInt(t),n),s.setBigUint64(8,BigInt(e),n),r}function dr(e){return e.byteOffset%4===0}function wr(e){return Uint8Array.
from(ye(e))}var xo=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),nA=Nt(ht(xo("expand 16-byte k"))),rA=Nt(ht(xo("exp\
and 32-byte k")));function ie(e,t){return e<<t|e>>>32-t}var Qn=64,sA=16,Cs=2**32-1,Eo=Uint32Array.of();function iA(e,t,n,r,s,i,o,a){
let A=s.length,l=new Uint8Array(Qn),h=ht(l),u=nn&&dr(s)&&dr(i),p=u?ht(s):Eo,d=u?ht(i):Eo;if(!nn){for(let g=0;g<A;o++){if(e(
t,n,r,h,o,a),Nt(h),o>=Cs)throw new Error("arx: counter overflow");let b=Math.min(Qn,A-g);for(let E=0,G;E<b;E++)G=g+E,i[G]=
s[G]^l[E];g+=b}return}for(let g=0;g<A;o++){if(e(t,n,r,h,o,a),o>=Cs)throw new Error("arx: counter overflow");let b=Math.min(
Qn,A-g);if(u&&b===Qn){let E=g/4;if(g%4!==0)throw new Error("arx: invalid block position");for(let G=0,J;G<sA;G++)J=E+G,d[J]=
p[J]^h[G];g+=Qn;continue}for(let E=0,G;E<b;E++)G=g+E,i[G]=s[G]^l[E];g+=b}}function oA(e,t){let{allowShortKeys:n,extendNonceFn:r,
counterLength:s,counterRight:i,rounds:o}=_l({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return tn(s),tn(o),ws(i),ws(n),(a,A,l,h,u=0)=>{ye(a,void 0,"key"),
ye(A,void 0,"nonce"),ye(l,void 0,"data");let p=l.length,d=h!==void 0;if(h=ms(p,h,!1),d&&ql(l,h),tn(u),u<0||u>=Cs)throw new Error(
"arx: counter overflow");let g=[],b=a.length,E,G;if(b===32)g.push(E=wr(a)),G=rA;else if(b===16&&n)E=new Uint8Array(32),E.
set(a),E.set(a,16),G=nA,g.push(E);else throw ye(a,32,"arx key"),new Error("invalid key size");(!nn||!dr(A))&&g.push(A=wr(
A));let J=ht(E);if(r){if(A.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let v=A.subarray(0,16);if(nn)
r(G,J,ht(v),J);else{let k=Nt(Uint32Array.from(G));r(k,J,ht(v),J),Et(k),Nt(J)}A=A.subarray(16)}else nn||Nt(J);let Y=16-s;
if(Y!==A.length)throw new Error(`arx: nonce must be ${Y} or 16 bytes`);if(Y!==12){let v=new Uint8Array(12);v.set(A,i?0:12-
A.length),A=v,g.push(A)}let O=Nt(ht(A));try{return iA(e,G,J,O,l,h,u,o),h}finally{Et(...g)}}}function ke(e,t){return e[t++]&
255|(e[t++]&255)<<8}var aA=class{constructor(e){lt(this,"blockLen",16),lt(this,"outputLen",16),lt(this,"buffer",new Uint8Array(
16)),lt(this,"r",new Uint16Array(10)),lt(this,"h",new Uint16Array(10)),lt(this,"pad",new Uint16Array(8)),lt(this,"pos",0),
lt(this,"finished",!1),lt(this,"destroyed",!1),e=wr(ye(e,32,"key"));let t=ke(e,0),n=ke(e,2),r=ke(e,4),s=ke(e,6),i=ke(e,8),
o=ke(e,10),a=ke(e,12),A=ke(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|r<<6)&7939,this.r[3]=(r>>>
7|s<<9)&8191,this.r[4]=(s>>>4|i<<12)&255,this.r[5]=i>>>1&8190,this.r[6]=(i>>>14|o<<2)&8191,this.r[7]=(o>>>11|a<<5)&8065,
this.r[8]=(a>>>8|A<<8)&8191,this.r[9]=A>>>5&127;for(let l=0;l<8;l++)this.pad[l]=ke(e,16+2*l)}process(e,t,n=!1){let r=n?0:
2048,{h:s,r:i}=this,o=i[0],a=i[1],A=i[2],l=i[3],h=i[4],u=i[5],p=i[6],d=i[7],g=i[8],b=i[9],E=ke(e,t+0),G=ke(e,t+2),J=ke(e,
t+4),Y=ke(e,t+6),O=ke(e,t+8),v=ke(e,t+10),k=ke(e,t+12),B=ke(e,t+14),S=s[0]+(E&8191),N=s[1]+((E>>>13|G<<3)&8191),T=s[2]+((G>>>
10|J<<6)&8191),I=s[3]+((J>>>7|Y<<9)&8191),y=s[4]+((Y>>>4|O<<12)&8191),C=s[5]+(O>>>1&8191),x=s[6]+((O>>>14|v<<2)&8191),V=s[7]+
((v>>>11|k<<5)&8191),R=s[8]+((k>>>8|B<<8)&8191),K=s[9]+(B>>>5|r),j=0,W=j+S*o+N*(5*b)+T*(5*g)+I*(5*d)+y*(5*p);j=W>>>13,W&=
8191,W+=C*(5*u)+x*(5*h)+V*(5*l)+R*(5*A)+K*(5*a),j+=W>>>13,W&=8191;let Z=j+S*a+N*o+T*(5*b)+I*(5*g)+y*(5*d);j=Z>>>13,Z&=8191,
Z+=C*(5*p)+x*(5*u)+V*(5*h)+R*(5*l)+K*(5*A),j+=Z>>>13,Z&=8191;let ee=j+S*A+N*a+T*o+I*(5*b)+y*(5*g);j=ee>>>13,ee&=8191,ee+=
C*(5*d)+x*(5*p)+V*(5*u)+R*(5*h)+K*(5*l),j+=ee>>>13,ee&=8191;let _=j+S*l+N*A+T*a+I*o+y*(5*b);j=_>>>13,_&=8191,_+=C*(5*g)+
x*(5*d)+V*(5*p)+R*(5*u)+K*(5*h),j+=_>>>13,_&=8191;let Ae=j+S*h+N*l+T*A+I*a+y*o;j=Ae>>>13,Ae&=8191,Ae+=C*(5*b)+x*(5*g)+V*
(5*d)+R*(5*p)+K*(5*u),j+=Ae>>>13,Ae&=8191;let me=j+S*u+N*h+T*l+I*A+y*a;j=me>>>13,me&=8191,me+=C*o+x*(5*b)+V*(5*g)+R*(5*d)+
K*(5*p),j+=me>>>13,me&=8191;let Qe=j+S*p+N*u+T*h+I*l+y*A;j=Qe>>>13,Qe&=8191,Qe+=C*a+x*o+V*(5*b)+R*(5*g)+K*(5*d),j+=Qe>>>
13,Qe&=8191;let ge=j+S*d+N*p+T*u+I*h+y*l;j=ge>>>13,ge&=8191,ge+=C*A+x*a+V*o+R*(5*b)+K*(5*g),j+=ge>>>13,ge&=8191;let M=j+
S*g+N*d+T*p+I*u+y*h;j=M>>>13,M&=8191,M+=C*l+x*A+V*a+R*o+K*(5*b),j+=M>>>13,M&=8191;let D=j+S*b+N*g+T*d+I*p+y*u;j=D>>>13,D&=
8191,D+=C*h+x*l+V*A+R*a+K*o,j+=D>>>13,D&=8191,j=(j<<2)+j|0,j=j+W|0,W=j&8191,j=j>>>13,Z+=j,s[0]=W,s[1]=Z,s[2]=ee,s[3]=_,s[4]=
Ae,s[5]=me,s[6]=Qe,s[7]=ge,s[8]=M,s[9]=D}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),r=e[1]>>>13;e[1]&=8191;for(let o=2;o<
10;o++)e[o]+=r,r=e[o]>>>13,e[o]&=8191;e[0]+=r*5,r=e[0]>>>13,e[0]&=8191,e[1]+=r,r=e[1]>>>13,e[1]&=8191,e[2]+=r,n[0]=e[0]+
5,r=n[0]>>>13,n[0]&=8191;for(let o=1;o<10;o++)n[o]=e[o]+r,r=n[o]>>>13,n[o]&=8191;n[9]-=8192;let s=(r^1)-1;for(let o=0;o<
10;o++)n[o]&=s;s=~s;for(let o=0;o<10;o++)e[o]=e[o]&s|n[o];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=
(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&
65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let i=e[0]+t[0];e[0]=i&65535;for(let o=1;o<8;o++)i=(e[o]+
t[o]|0)+(i>>>16)|0,e[o]=i&65535;Et(n)}update(e){Bo(this),ye(e),e=wr(e);let{buffer:t,blockLen:n}=this,r=e.length;for(let s=0;s<
r;){let i=Math.min(n-this.pos,r-s);if(i===n){for(;n<=r-s;s+=n)this.process(e,s);continue}t.set(e.subarray(s,s+i),this.pos),
this.pos+=i,s+=i,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,Et(this.h,this.
r,this.buffer,this.pad)}digestInto(e){Bo(this),Jl(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:r}=this;if(r){for(t[r++]=
1;r<16;r++)t[r]=0;this.process(t,0,!0)}this.finalize();let s=0;for(let i=0;i<8;i++)e[s++]=n[i]>>>0,e[s++]=n[i]>>>8}digest(){
let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},cA=Zl(32,e=>new aA(e));function lA(e,t,n,r,s,i=20){
let o=e[0],a=e[1],A=e[2],l=e[3],h=t[0],u=t[1],p=t[2],d=t[3],g=t[4],b=t[5],E=t[6],G=t[7],J=s,Y=n[0],O=n[1],v=n[2],k=o,B=a,
S=A,N=l,T=h,I=u,y=p,C=d,x=g,V=b,R=E,K=G,j=J,W=Y,Z=O,ee=v;for(let Ae=0;Ae<i;Ae+=2)k=k+T|0,j=ie(j^k,16),x=x+j|0,T=ie(T^x,12),
k=k+T|0,j=ie(j^k,8),x=x+j|0,T=ie(T^x,7),B=B+I|0,W=ie(W^B,16),V=V+W|0,I=ie(I^V,12),B=B+I|0,W=ie(W^B,8),V=V+W|0,I=ie(I^V,7),
S=S+y|0,Z=ie(Z^S,16),R=R+Z|0,y=ie(y^R,12),S=S+y|0,Z=ie(Z^S,8),R=R+Z|0,y=ie(y^R,7),N=N+C|0,ee=ie(ee^N,16),K=K+ee|0,C=ie(C^
K,12),N=N+C|0,ee=ie(ee^N,8),K=K+ee|0,C=ie(C^K,7),k=k+I|0,ee=ie(ee^k,16),R=R+ee|0,I=ie(I^R,12),k=k+I|0,ee=ie(ee^k,8),R=R+
ee|0,I=ie(I^R,7),B=B+y|0,j=ie(j^B,16),K=K+j|0,y=ie(y^K,12),B=B+y|0,j=ie(j^B,8),K=K+j|0,y=ie(y^K,7),S=S+C|0,W=ie(W^S,16),
x=x+W|0,C=ie(C^x,12),S=S+C|0,W=ie(W^S,8),x=x+W|0,C=ie(C^x,7),N=N+T|0,Z=ie(Z^N,16),V=V+Z|0,T=ie(T^V,12),N=N+T|0,Z=ie(Z^N,
8),V=V+Z|0,T=ie(T^V,7);let _=0;r[_++]=o+k|0,r[_++]=a+B|0,r[_++]=A+S|0,r[_++]=l+N|0,r[_++]=h+T|0,r[_++]=u+I|0,r[_++]=p+y|
0,r[_++]=d+C|0,r[_++]=g+x|0,r[_++]=b+V|0,r[_++]=E+R|0,r[_++]=G+K|0,r[_++]=J+j|0,r[_++]=Y+W|0,r[_++]=O+Z|0,r[_++]=v+ee|0}
var AA=oA(lA,{counterRight:!1,counterLength:4,allowShortKeys:!1}),hA=new Uint8Array(16),ko=(e,t)=>{e.update(t);let n=t.length%
16;n&&e.update(hA.subarray(n))},fA=new Uint8Array(32);function Qo(e,t,n,r,s){s!==void 0&&ye(s,void 0,"AAD");let i=e(t,n,
fA),o=tA(r.length,s?s.length:0,!0),a=cA.create(i);s&&ko(a,s),ko(a,r),a.update(o);let A=a.digest();return Et(i,o),A}var uA=e=>(t,n,r)=>({
encrypt(s,i){let o=s.length;i=ms(o+16,i,!1),i.set(s);let a=i.subarray(0,-16);e(t,n,a,a,1);let A=Qo(e,t,n,a,r);return i.set(
A,o),Et(A),i},decrypt(s,i){i=ms(s.length-16,i,!1);let o=s.subarray(0,-16),a=s.subarray(-16),A=Qo(e,t,n,o,r);if(!zl(a,A))
throw Et(A),new Error("invalid tag");return i.set(s.subarray(0,-16)),e(t,n,i,i,1),Et(A),i}}),mr=eA({blockSize:64,nonceLength:12,
tagLength:16,withAAD:!0},uA(AA));function Tt(e,t,n,r){function s(i){return i instanceof n?i:new n(function(o){o(i)})}return new(n||
(n=Promise))(function(i,o){function a(h){try{l(r.next(h))}catch(u){o(u)}}function A(h){try{l(r.throw(h))}catch(u){o(u)}}
function l(h){h.done?i(h.value):s(h.value).then(a,A)}l((r=r.apply(e,t||[])).next())})}var fe=class{constructor(){this.mutex=
Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){
return Tt(this,void 0,void 0,function*(){let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},
us;function pA(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var ys=pA(),
ps=(us=ys.Buffer)!==null&&us!==void 0?us:null,gA=ys.TextEncoder?new ys.TextEncoder:null;function Uo(e,t){return(e&15)+(e>>
6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function jo(e,t){let n=t.length>>1;for(let r=0;r<n;r++){let s=r<<1;e[r]=Uo(t.charCodeAt(
s),t.charCodeAt(s+1))}}function IA(e,t){if(e.length!==t.length*2)return!1;for(let n=0;n<t.length;n++){let r=n<<1;if(t[n]!==
Uo(e.charCodeAt(r),e.charCodeAt(r+1)))return!1}return!0}var bo=87,So=48;function Bs(e,t,n){let r=0;for(let s=0;s<n;s++){
let i=t[s]>>>4;e[r++]=i>9?i+bo:i+So,i=t[s]&15,e[r++]=i>9?i+bo:i+So}return String.fromCharCode.apply(null,e)}var ft=ps!==
null?e=>{if(typeof e=="string"){let t=ps.from(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.length)}if(ps.isBuffer(
e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,
e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="string")return gA.encode(e);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")},Je="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Sn=new Uint8Array(256);for(let e=0;e<Je.length;e++)Sn[Je.charCodeAt(e)]=
e;function Do(e,t=!0){let n=e.length,r=n%3,s=[],i=n-r;for(let o=0;o<i;o+=3){let a=(e[o]<<16&16711680)+(e[o+1]<<8&65280)+
(e[o+2]&255),A=Je.charAt(a>>18&63)+Je.charAt(a>>12&63)+Je.charAt(a>>6&63)+Je.charAt(a&63);s.push(A)}if(r===1){let o=e[n-
1],a=Je.charAt(o>>2),A=Je.charAt(o<<4&63);s.push(`${a}${A}`),t&&s.push("==")}else if(r===2){let o=(e[n-2]<<8)+e[n-1],a=Je.
charAt(o>>10),A=Je.charAt(o>>4&63),l=Je.charAt(o<<2&63);s.push(`${a}${A}${l}`),t&&s.push("=")}return s.join("")}function dA(e){
let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&(t-=1)),t}function wA(e){let t=dA(e),
n=e.length,r=new Uint8Array(t),s=0;for(let i=0;i<n;i+=4){let o=Sn[e.charCodeAt(i)],a=Sn[e.charCodeAt(i+1)],A=Sn[e.charCodeAt(
i+2)],l=Sn[e.charCodeAt(i+3)];r[s]=o<<2|a>>4,s+=1,r[s]=(a&15)<<4|A>>2,s+=1,r[s]=(A&3)<<6|l&63,s+=1}return r}var gr=16*1024,
bn=4,mA=new fe,gs=new Map;function Oo(e,t){return Tt(this,void 0,void 0,function*(){let n=null,r=null,s=!1;if(typeof WebAssembly>
"u")throw new Error("WebAssembly is not supported in this environment!");let i=(k,B=0)=>{r.set(k,B)},o=()=>r,a=()=>n.exports,
A=k=>{n.exports.Hash_SetMemorySize(k);let B=n.exports.Hash_GetBuffer(),S=n.exports.memory.buffer;r=new Uint8Array(S,B,k)},
l=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),h=mA.dispatch(()=>Tt(this,void 0,void 0,function*(){
if(!gs.has(e.name)){let B=wA(e.data),S=WebAssembly.compile(B.buffer);gs.set(e.name,S)}let k=yield gs.get(e.name);n=yield WebAssembly.
instantiate(k,{})})),u=()=>Tt(this,void 0,void 0,function*(){n||(yield h);let k=n.exports.Hash_GetBuffer(),B=n.exports.memory.
buffer;r=new Uint8Array(B,k,gr)}),p=(k=null)=>{s=!0,n.exports.Hash_Init(k)},d=k=>{let B=0;for(;B<k.length;){let S=k.subarray(
B,B+gr);B+=S.length,r.set(S),n.exports.Hash_Update(S.length)}},g=k=>{if(!s)throw new Error("update() called before init(\
)");let B=ft(k);d(B)},b=new Uint8Array(t*2),E=(k,B=null)=>{if(!s)throw new Error("digest() called before init()");return s=
!1,n.exports.Hash_Final(B),k==="binary"?r.slice(0,t):Bs(b,r,t)},G=()=>{if(!s)throw new Error("save() can only be called \
after init() and before digest()");let k=n.exports.Hash_GetState(),B=l(),S=n.exports.memory.buffer,N=new Uint8Array(S,k,
B),T=new Uint8Array(bn+B);return jo(T,e.hash),T.set(N,bn),T},J=k=>{if(!(k instanceof Uint8Array))throw new Error("load()\
 expects an Uint8Array generated by save()");let B=n.exports.Hash_GetState(),S=l(),N=bn+S,T=n.exports.memory.buffer;if(k.
length!==N)throw new Error(`Bad state length (expected ${N} bytes, got ${k.length})`);if(!IA(e.hash,k.subarray(0,bn)))throw new Error(
"This state was written by an incompatible hash implementation");let I=k.subarray(bn);new Uint8Array(T,B,S).set(I),s=!0},
Y=k=>typeof k=="string"?k.length<gr/4:k.byteLength<gr,O=Y;switch(e.name){case"argon2":case"scrypt":O=()=>!0;break;case"b\
lake2b":case"blake2s":O=(k,B)=>B<=512&&Y(k);break;case"blake3":O=(k,B)=>B===0&&Y(k);break;case"xxhash64":case"xxhash3":case"\
xxhash128":case"crc64":O=()=>!1;break}let v=(k,B=null,S=null)=>{if(!O(k,B))return p(B),g(k),E("hex",S);let N=ft(k);return r.
set(N),n.exports.Hash_Calculate(N.length,B,S),Bs(b,r,t)};return yield u(),{getMemory:o,writeMemory:i,getExports:a,setMemorySize:A,
init:p,update:g,digest:E,save:G,load:J,calculate:v,hashLength:t}})}var Vp=new fe,CA="argon2",yA="AGFzbQEAAAABKQVgAX8Bf2A\
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
gHzcDACABQSBqIgFB+AdJDQALCws=",BA="2b50b0d6",EA={name:CA,data:yA,hash:BA},kA="blake2b",QA="AGFzbQEAAAABEQRgAAF/YAJ/fwBgA\
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
YCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",bA="22cf500a",SA={name:kA,data:QA,hash:bA},Yp=new fe;function Fo(e){
return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):null}function DA(e,t){
return e|t<<16}function Es(e=512,t=null){if(Fo(e))return Promise.reject(Fo(e));let n=null,r=e;if(t!==null){if(n=ft(t),n.
length>64)return Promise.reject(new Error("Max key length is 64 bytes"));r=DA(e,n.length)}let s=e/8;return Oo(SA,s).then(
i=>{r>512&&i.writeMemory(n),i.init(r);let o={init:r>512?()=>(i.writeMemory(n),i.init(r),o):()=>(i.init(r),o),update:a=>(i.
update(a),o),digest:a=>i.digest(a),save:()=>i.save(),load:a=>(i.load(a),o),blockSize:128,digestSize:s};return o})}function FA(e,t,n){
let r=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");return`$argon2${t.hashType}$v=19$${r}$${Do(
e,!1)}$${Do(n,!1)}`}var vo=new DataView(new ArrayBuffer(4));function At(e){return vo.setInt32(0,e,!0),new Uint8Array(vo.
buffer)}function Is(e,t,n){return Tt(this,void 0,void 0,function*(){if(n<=64){let A=yield Es(n*8);return A.update(At(n)),
A.update(t),A.digest("binary")}let r=Math.ceil(n/32)-2,s=new Uint8Array(n);e.init(),e.update(At(n)),e.update(t);let i=e.
digest("binary");s.set(i.subarray(0,32),0);for(let A=1;A<r;A++)e.init(),e.update(i),i=e.digest("binary"),s.set(i.subarray(
0,32),A*32);let o=n-32*r,a;return o===64?(a=e,a.init()):a=yield Es(o*8),a.update(i),i=a.digest("binary"),s.set(i.subarray(
0,o),r*32),s})}function vA(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function xA(e){return Tt(this,
void 0,void 0,function*(){var t;let{parallelism:n,iterations:r,hashLength:s}=e,i=ft(e.password),o=ft(e.salt),a=19,A=vA(e.
hashType),{memorySize:l}=e,h=ft((t=e.secret)!==null&&t!==void 0?t:""),[u,p]=yield Promise.all([Oo(EA,1024),Es(512)]);u.setMemorySize(
l*1024+1024);let d=new Uint8Array(24),g=new DataView(d.buffer);g.setInt32(0,n,!0),g.setInt32(4,s,!0),g.setInt32(8,l,!0),
g.setInt32(12,r,!0),g.setInt32(16,a,!0),g.setInt32(20,A,!0),u.writeMemory(d,l*1024),p.init(),p.update(d),p.update(At(i.length)),
p.update(i),p.update(At(o.length)),p.update(o),p.update(At(h.length)),p.update(h),p.update(At(0));let b=Math.floor(l/(n*
4))*4,E=new Uint8Array(72),G=p.digest("binary");E.set(G);for(let O=0;O<n;O++){E.set(At(0),64),E.set(At(O),68);let v=O*b,
k=yield Is(p,E,1024);u.writeMemory(k,v*1024),v+=1,E.set(At(1),64),k=yield Is(p,E,1024),u.writeMemory(k,v*1024)}let J=new Uint8Array(
1024);jo(J,u.calculate(new Uint8Array([]),l));let Y=yield Is(p,J,s);if(e.outputType==="hex"){let O=new Uint8Array(s*2);return Bs(
O,Y,s)}return e.outputType==="encoded"?FA(o,e,Y):Y})}var UA=e=>{var t;if(!e||typeof e!="object")throw new Error("Invalid\
 options parameter. It requires an object.");if(!e.password)throw new Error("Password must be specified");if(e.password=
ft(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.salt)throw new Error("Salt must b\
e specified");if(e.salt=ft(e.salt),e.salt.length<8)throw new Error("Salt should be at least 8 bytes long");if(e.secret=ft(
(t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)throw new Error("Iterations should\
 be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error("Parallelism should be a po\
sitive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash length should be at least 4 byt\
es.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");if(e.memorySize<8*e.parallelism)
throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&(e.outputType="hex"),!["hex",
"binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}. Valid values: ['hex\
', 'binary', 'encoded']`)};function Ro(e){return Tt(this,void 0,void 0,function*(){return UA(e),xA(Object.assign(Object.
assign({},e),{hashType:"id"}))})}var Lp=new fe,Kp=new fe,Jp=new fe,$p=new fe,Pp=new Uint8Array(8),Xp=new fe,Wp=new fe,qp=new fe,
_p=new fe,zp=new fe,Zp=new fe,eg=new fe,tg=new fe,ng=new fe,rg=new fe,sg=new fe,ig=new Uint8Array(8),og=new fe,ag=new Uint8Array(
8),cg=new fe,lg=new Uint8Array(8),Ag=new fe,hg=new fe,fg=new fe;var rn=Object.freeze({memory:19*1024,passes:2,lanes:1}),ks=Object.freeze({memory:128*1024,passes:3,lanes:1}),jA=700,Mo="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",OA=new RegExp(`^${Mo}+|${Mo}+$`,"g"),Dn,Qs,Cr=class{constructor(t,n){$(this,
Dn);st(this,"seal",(t,n)=>{let r=ct(at);return xe(r,m(this,Dn,Qs).call(this,r,t).encrypt(n))});st(this,"open",(t,n)=>Ho(
m(this,Dn,Qs).call(this,n.subarray(0,at),t),n.subarray(at)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};Dn=new WeakSet,Qs=function(t,n){let r=new Uint8Array(8);return new DataView(r.buffer).setBigUint64(0,
BigInt(n)),mr(this.key,t,xe(this.fileId,r))};var sn=class e{constructor(t,n,r){Object.assign(this,{wrapping:t,salt:n,cost:r})}static async of(t,{
salt:n,cost:r}){let s=Go(t);if(!s.length)throw new ce("journal-wrong-passphrase");return new e(await No(s,n,r),n,r)}static async chosen(t,n){
if(!Go(t).length)throw new ce("journal-no-passphrase");return e.of(t,{salt:ct(16),cost:n??await RA()})}begin(){let t=ct(
pr),n=ct(at),r=new Ke(this.cost,this.salt,ct(16)),s=mr(this.wrapping,n,r.bound).encrypt(t);return{header:new Ke(this.cost,
this.salt,r.fileId,xe(n,s)),sealer:new Cr(t,r.fileId)}}unlock({wrapped:t,bound:n,fileId:r}){let s=mr(this.wrapping,t.subarray(
0,at),n),i=Ho(s,t.subarray(at));if(!i)throw new ce("journal-wrong-passphrase");return new Cr(i,r)}forget(){this.wrapping.
fill(0),this.wrapping=null}},Go=e=>NA(e.normalize("NFKC").replace(OA,""));async function RA(e=()=>performance.now()){let t={
...rn,passes:1};await No(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await To(new Uint8Array(8),new Uint8Array(
16),rn),MA(e()-n)}function MA(e){let t=rn.passes*jA/Math.max(e,1),n=Math.floor(rn.memory*t/ks.passes/1024)*1024;return n<
rn.memory?rn:{...ks,memory:Math.min(n,ks.memory)}}async function No(e,t,n){return await GA(),To(e,t,n)}async function To(e,t,{
memory:n,passes:r,lanes:s}){try{return await Ro({password:e,salt:t,memorySize:n,iterations:r,parallelism:s,hashLength:pr,
outputType:"binary"})}catch(i){throw i instanceof RangeError?new ce("journal-memory",{megabytes:Math.floor(n/1024)}):i}}
var GA=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function Ho(e,t){try{return e.decrypt(t)}catch{return null}}function NA(e){let t=new TextEncoder,n=s=>[224|s>>12,128|s>>
6&63,128|s&63],r=Array.from(e,s=>{let i=s.codePointAt(0);return i>=55296&&i<=57343?n(i):[...t.encode(s)]});return Uint8Array.
from(r.flat())}var TA=new TextEncoder,HA=/[\u007f-\uffff]/g;function ut(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
r=>Object.hasOwn(t,r)&&ut(e[r],t[r]))}var Vo=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function bs({key:e,
response:t,done:n,confirmed:r,at:s}){let i=r!==null&&ut(r,t),o=JSON.stringify({key:e,response:t,done:n,confirmed:i||r,at:s}),
a=A=>`\\u${A.charCodeAt(0).toString(16).padStart(4,"0")}`;return TA.encode(o.replace(HA,a))}function Yo(e){let{key:t,response:n,
done:r,confirmed:s,at:i}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:r,
confirmed:s===!0?n:s,at:i}}var $e,kt,_e,Ne,ze,Ss,Fn,yr=class yr{constructor(t,n,r,s,i=Gt){$(this,ze);$(this,$e);$(this,kt,[]);$(this,_e);$(this,Ne);
st(this,"isTorn",!1);this.place=t,this.end=i,H(this,$e,n),H(this,_e,r),H(this,Ne,s)}static async create(t,n){let{header:r,
sealer:s}=n.begin(),i=await t.replace(await r.toBytes(),null);return new yr(t,n,s,i)}static async open(t,{bytes:n,tag:r},s){
var u;let i=await Ke.fromBytes(n),o=await s(i),a=new yr(t,o,o.unlock(i),r),A=await i.isWholeIn(n),{entries:l,damaged:h}=m(
u=a,ze,Fn).call(u,n.subarray(Gt),r);return{file:a,entries:l,damaged:h||!A}}get frames(){return(this.end-Gt)/ot}async readNew(){
let{bytes:t,tag:n,replaced:r}=await this.place.readFrom(f(this,Ne),this.end);if(!r)return{...m(this,ze,Fn).call(this,t,n),
replaced:r};let s=await VA(t);if(s.isOf(f(this,_e).fileId)){let l=t.length<this.end,{entries:h,damaged:u}=m(this,ze,Fn).
call(this,t.subarray(this.end),n);return{entries:h,damaged:u||l,replaced:!1}}let i=[f(this,$e),...f(this,kt)].find(({salt:l})=>s.
hasSalt(l));if(!i)throw new ce("journal-passphrase-changed");m(this,ze,Ss).call(this,i,i.unlock(s)),this.end=Gt;let o=await s.
isWholeIn(t),{entries:a,damaged:A}=m(this,ze,Fn).call(this,t.subarray(Gt),n);return{entries:a,damaged:A||!o,replaced:r}}async append(t){
let n=fs(t,f(this,_e).seal,this.frames);H(this,Ne,await this.place.append(n,f(this,Ne))),this.end+=n.length}async replace(t,n=f(
this,$e)){[f(this,$e),...f(this,kt)].includes(n)||f(this,kt).push(n);let{header:r,sealer:s}=n.begin(),i=[await r.toBytes()],
o=0;for(let A of t)i.push(fs(A,s.seal,o)),o+=i.at(-1).length/ot;let a=xe(...i);H(this,Ne,await this.place.replace(a,f(this,
Ne))),m(this,ze,Ss).call(this,n,s),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
f(this,Ne))??""}forget(){for(let t of[f(this,$e),...f(this,kt)])t.forget();f(this,_e).forget()}};$e=new WeakMap,kt=new WeakMap,
_e=new WeakMap,Ne=new WeakMap,ze=new WeakSet,Ss=function(t,n){f(this,_e).forget(),H(this,_e,n),t!==f(this,$e)&&f(this,$e).
forget(),H(this,$e,t),H(this,kt,[])},Fn=function(t,n){let{entries:r,end:s,broken:i}=Co(t,f(this,_e).open,this.frames);return(t.
length||n!==f(this,Ne))&&(this.isTorn=t.length>s*ot),H(this,Ne,n),this.end+=s*ot,{entries:r.map(({content:a,size:A})=>({
entry:Yo(a),size:A})),damaged:i}};var vn=yr;async function VA(e){try{return await Ke.fromBytes(e)}catch{throw new ce("jo\
urnal-here-overwritten")}}async function Lo(e){let t=await e.read();if(!t)throw new he("gone","journal-here-none");return t}var YA=256,LA=100,Qt,Be,Ze,Rn,ae,xn,on,Un,Fs,Ko,Jo,jn,Er=class Er{constructor(t){$(this,ae);$(this,Qt);$(this,Be,new Br);
$(this,Ze,!1);$(this,Rn,Promise.resolve());st(this,"damage",null);H(this,Qt,t)}static async create(t,n,{cost:r}={}){let s=await sn.
chosen(n,r);return new Er(await vn.create(t,s).catch(Ds))}static async open(t,n){var l;let r=await Lo(t).catch(Ds),s=h=>sn.
of(n,h),{file:i,entries:o,damaged:a}=await vn.open(t,r,s),A=new Er(i);return f(A,Be).add(o,!1),H(A,Ze,a),await m(l=A,ae,
Jo).call(l),f(A,Be).takeNews(),A}entries(){return m(this,ae,xn).call(this,()=>f(this,Be).seen())}append(t){return m(this,
ae,Un).call(this,async n=>{let r=f(this,Be).completed(t),s=bs(r);await n.append(s),f(this,Be).putOwn(t,r,Mt(s.length))})}refresh(){
return m(this,ae,xn).call(this,async()=>(await m(this,ae,Fs).call(this),f(this,Be).takeNews()))}rewrite(t){return m(this,
ae,Un).call(this,()=>m(this,ae,jn).call(this,f(this,Be).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let r=await sn.
chosen(t,n);await m(this,ae,Un).call(this,()=>m(this,ae,jn).call(this,f(this,Be).entries,r))}close(){return m(this,ae,xn).
call(this,()=>{f(this,Qt)?.forget(),H(this,Qt,null),H(this,Be,new Br)})}};Qt=new WeakMap,Be=new WeakMap,Ze=new WeakMap,Rn=
new WeakMap,ae=new WeakSet,xn=function(t){let n=f(this,Rn).then(t).catch(Ds);return H(this,Rn,n.catch(()=>{})),n},on=function(){
if(!f(this,Qt))throw new ce("journal-locked");return f(this,Qt)},Un=function(t){return m(this,ae,xn).call(this,async()=>{
for(let n=1;;n++)try{return await m(this,ae,Ko).call(this),await t(m(this,ae,on).call(this))}catch(r){if(r.code!=="chang\
ed"||n===LA)throw r;await m(this,ae,Fs).call(this)}})},Fs=async function(){let{entries:t,replaced:n,damaged:r}=await m(this,
ae,on).call(this).readNew();f(this,Be).add(t,n),f(this,Ze)||H(this,Ze,r)},Ko=async function(){if(!f(this,Ze)&&!m(this,ae,
on).call(this).isTorn)return;let t=f(this,Ze)?await m(this,ae,on).call(this).copyAside():"";await m(this,ae,jn).call(this,
f(this,Be).entries),f(this,Ze)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},H(this,Ze,!1))},Jo=async function(){try{await m(this,ae,Un).call(this,async t=>{f(this,Be).isLittleOf(t.frames)&&
await m(this,ae,jn).call(this,f(this,Be).entries)})}catch{f(this,Ze)&&(this.damage={code:"journal-damaged",values:{}})}},
jn=async function(t,n){let r=new Map([...t].map(([s,i])=>[s,bs(i)]));await m(this,ae,on).call(this).replace(r.values(),n),
f(this,Be).entries=new Map(t),f(this,Be).sizes=new Map([...r].map(([s,{length:i}])=>[s,Mt(i)]))};var On=Er;function Ds(e){throw Ar(e)}var bt,et,Mn,vs,Br=class{constructor(){$(this,Mn);st(this,"entries",new Map);st(this,"sizes",
new Map);$(this,bt,new Map);$(this,et,new Set)}seen(){return f(this,et).clear(),[...this.entries.values()]}takeNews(){let t=[
...f(this,bt).values()];return f(this,bt).clear(),f(this,et).clear(),t}add(t,n){let r=new Map(this.entries),s=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:A}of t)m(this,Mn,vs).call(this,a,A),s.set(a.key,a);let i=n?
[...r.keys()].filter(a=>!this.entries.has(a)):[],o=[...s.values()].filter(a=>!n||!ut(a,r.get(a.key)));for(let a of[...i.
map(Vo),...o])f(this,bt).set(a.key,a),f(this,et).add(a.key)}completed(t){let n=this.entries.get(t.key),r=t.response!==null&&
!t.done;return!n||!r||n.confirmed===null||t.confirmed!==null&&!f(this,et).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,r){
m(this,Mn,vs).call(this,n,r),ut(n,t)?(f(this,bt).delete(n.key),f(this,et).delete(n.key)):f(this,bt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:r})=>r!==null).map(r=>[r.key,r]));for(let r of f(this,et))this.entries.has(r)||n.delete(
r);for(let[r,s]of this.entries)f(this,et).has(r)&&n.set(r,s);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(r,s)=>r+s,0);return t-n>Math.max(YA,t/2)}};bt=new WeakMap,et=new WeakMap,Mn=new WeakSet,vs=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var $o={fair:8,good:10,strong:15},KA=72,JA=3.3,$A=10,PA=.35,XA=.5,WA=.4,qA=4.5,_A=2,zA=.65,ZA=3.9,eh=.15,th=1,nh=4,rh=.5,
xs=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],sh={"!@#$%^&*()_+":xs[0],'{}:"<>?':"[];',./"},ih=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function Po(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,KA).join("");if(!t)return"none";let n=Xo(
t);return Object.keys($o).filter(s=>n>=$o[s]).at(-1)??"weak"}function Xo(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Xo(
t)+rh;if(lh(e))return nh;let n=new Map;for(let{0:r,groups:s}of e.matchAll(ih))n.set(r.toLowerCase(),s);return[...n.values()].
reduce((r,s)=>r+oh(s),0)}function oh({date:e,word:t,digits:n}){return e?qA:t?ah(t):n?ch(n):1}function ah(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(i=>i!==i.toLowerCase()).length,r=n===t.length-1,s=PA*Math.max(0,t.length-$A)+(r?Math.min(
1,n):n)*XA+WA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,JA+s)}function ch(e){if(/^(?:19|20)\d\d$/.
test(e))return _A;let t=new Set(Array.from(e).slice(1).map((r,s)=>r-e[s]));if(e.length>2&&t.size===1)return th;let n=Math.
max(0,e.length-6);return Math.min(zA*e.length,ZA)+eh*n}function lh(e){let t=Array.from(e.toLowerCase(),Ah),n=t.filter((r,s)=>s&&
hh(r,t[s-1])).length;return t.length>4&&n>=.7*(t.length-1)}function Ah(e){let[t,n]=Object.entries(sh).find(([i])=>i.includes(
e))??[],r=t?n[t.indexOf(e)]:e,s=xs.findIndex(i=>i.includes(r));return{row:s,column:xs[s]?.indexOf(r)}}var hh=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;function Tn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(r=>Tn(e[r],t[r]))}var fh=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,tt,Gn,pt,Nn,an,kr,Qr=class{constructor(t=Date.now){$(this,an);$(this,tt,new Map);$(
this,Gn,[]);$(this,pt,null);$(this,Nn);H(this,Nn,t)}get(t){return f(this,tt).get(t)}isDraft(t){let n=f(this,tt).get(t);return n!==
void 0&&!n.done}keys(){return[...f(this,tt).keys()]}entries(){return[...f(this,tt).values()]}put(t,n,r){let s=r?n:f(this,
tt).get(t)?.confirmed??null;this.place({key:t,response:n,done:r,confirmed:s,at:fh(f(this,Nn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}f(this,tt).set(t.key,t),m(this,an,kr).call(this,[t.key])}remove(t){f(this,tt).
delete(t)&&m(this,an,kr).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(f(
this,pt)){t();return}H(this,pt,new Set);try{t()}finally{let n=[...f(this,pt)];H(this,pt,null),n.length&&m(this,an,kr).call(
this,n)}}listen(t){f(this,Gn).push(t)}};tt=new WeakMap,Gn=new WeakMap,pt=new WeakMap,Nn=new WeakMap,an=new WeakSet,kr=function(t){
if(f(this,pt)){for(let n of t)f(this,pt).add(n);return}for(let n of f(this,Gn))n(t)};function cn(e,t,n){let r=typeof n=="string"?new TextEncoder().encode(n):n,s="";for(let i of r)s+=String.fromCharCode(i);
return{name:e,type:t,data:btoa(s)}}var uh=[["trial-agreement","review"],["plan","day"]],ph=/^(\d{4})-(\d{2})-(\d{2})$/,Wo=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function Ce(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function br(e,t){let n=new Map(e.filter(({
response:r})=>r).map(r=>[r.key,r]));for(let[r,s]of uh){let i=n.get(`${r}@`),o=Dr(i?.response[s]);if(o&&o>=t)return{day:o,
entry:i}}return null}function Sr(e,t){let n=null;for(let s of e){let{exercise:i}=Ce(s.key),o=s.response&&Object.keys(s.confirmed??
{}).length>0,a=i==="check-in"&&o?Hn(s):null,A=a&&a>t?t:a;A&&A>(n?.day??"")&&(n={day:A,entry:s})}if(!n)return null;let[,r]=[
t,gh(n.day)].sort();return{day:r,entry:n.entry}}function Hn({at:e}){if(!Us(e))return null;let[,t,,,,n]=Wo.exec(e);return n?
js(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function Us(e){let[,t,,n="0",r="0"]=Wo.exec(e)??[];return!!Dr(
t)&&n<60&&r<60}function Dr(e){let[,t,n,r]=typeof e=="string"&&ph.exec(e)||[];return t>0&&n>=1&&n<=12&&r>=1&&r<=_o(+t,+n)?
e:null}function js(e){let t=e.getFullYear();return t>=1&&t<=9999?zo(t,e.getMonth()+1,e.getDate()):null}var qo=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function gh(e){let[t,n,r]=e.split("-").map(Number),s=n===
12?[t+1,1]:[t,n+1];return zo(...s,Math.min(r,_o(...s)))}function _o(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,
31,30,31,30,31,31,30,31,30,31][t-1]}var zo=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(
2,"0")}`;var ta="catch-up.ics",Ih="-//collective//icalendar//7.3.0//EN",dh=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,wh=/[\t\x85\u2028\u2029]/g,
mh=75;async function na(e,t,n,r=""){let s=[...new Map(e.map(l=>[l.key,l])).values()],i=[br(s,n),Sr(s,n)].filter(Boolean);
if(!i.length)throw new ce("journal-no-day");let o=Zo(t["journal-calendar-title"]),a=await Promise.all(i.map((l,h)=>yh(l,
n,o,h?"":Zo(r))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${Ih}`,...a.flat()],"END:VCALENDAR",""].map(Eh).join(
`\r
`)}function vr(e,{exercises:t,danger:n}){let r=e.filter(({key:a})=>a==="plan@").at(-1)?.response,s=a=>ra(a)&&je(a)!=="";
if(!r||!s(r.if)||!s(r.then))return"";let i=a=>Object.values(n).some(A=>rr(a,A).length);if(Object.values(r).flatMap(Ch).some(
i))return"";let{sentence:o=""}=t.plan.reflection;return Ot(o,r)}var Ch=e=>(e?.own?[e.own]:[e].flat()).filter(ra),ra=e=>typeof e==
"string";async function yh({day:e,entry:t},n,r,s){return["BEGIN:VEVENT",`SUMMARY:${ea(r)}`,`DTSTART;VALUE=DATE:${e.replaceAll(
"-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await Bh(t)}`,...s?["CLASS:PRIVATE",`DESCRIPTION:${ea(s)}`]:[],
"TRANSP:TRANSPARENT","END:VEVENT"]}async function Bh({key:e,response:t,at:n}){let r=Object.entries(t).filter(([,h])=>h!==
null),s=Fr([n,Object.fromEntries(r)]),i=h=>new TextEncoder().encode(h),o={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.
importKey("raw",i(s),o,!1,["sign"]),A=new Uint8Array(await crypto.subtle.sign("HMAC",a,i(e))).slice(0,16);return A[6]=A[6]&
15|64,A[8]=A[8]&63|128,Array.from(A,h=>h.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-\
$2-$3-$4-")}function Fr(e){return Array.isArray(e)?`[${e.map(Fr).join(", ")}]`:e&&typeof e=="object"?`{${Object.keys(e).
sort().map(n=>`${Fr(n)}: ${Fr(e[n])}`).join(", ")}}`:JSON.stringify(e).replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).
toString(16).padStart(4,"0")}`)}var Zo=e=>je(e.replace(wh," ").replace(dh,"")),ea=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function Eh(e){let t=[],n=[],r=0;for(let s of e){let i=kh(s);if(n.length&&r+i>=mh){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,r=a.length}n.push(s),r+=i}return[...t,n.join("")].join(`\r
 `)}var kh=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var Qh={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},ln=10,
bh=400,Vn=17,Os=16,Ht=14,[ca,la]=[12,38],[Rs,Ms,Sh]=[46,8,30],sa=15,ia=26,Dh=14;function Gs(e,t,n){let r=t.filter(({id:a})=>e.
some(A=>A[a]!==null)),[s,i]=e.length>1?vh(e,r,n):Fh(e[0],r,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${pe(i)}`}">
${s.join(`
`)}
</svg>
`}function Fh(e,t,n){let[r,s,i]=[92,14,n-14],o=A=>s+(i-s)*A/ln;return[t.flatMap(({id:A,name:l},h)=>{let u=h*r,p=u+46,d=e[A],
g=[...Array(ln+1).keys()].map(E=>Yn([o(E),p-5],[o(E),p+5],"edge",1)),b=[0,ln].filter(E=>E!==d).map(E=>St(`${E}`,o(E),p+25,
"muted",{size:Ht,anchor:"middle"}));return[St(l,0,u+Vn,A,{size:Vn,bold:!0}),Yn([s,p],[i,p],"edge",1.5),...g,...b,ua(A,o(
d),p,9),St(`${d}`,o(d),p+29,A,{size:Vn,bold:!0,anchor:"middle"})]}),t.length*r-8]}function vh(e,t,n){let r=Oh(e,ca,n-la),
s=Rs+ln*Ms+Sh,i=t.flatMap(({id:l,name:h},u)=>xh(e,l,h,r,u*s,n)),o=t.length*s,[a,A]=Rh(e,r,o,n);return[[...i,...a],o+A]}function xh(e,t,n,r,s,i){
let[o,a]=[s+Rs,s+Rs+ln*Ms],A=e.map((p,d)=>({value:p[t],x:r[d],y:a-Ms*p[t]})).filter(({value:p})=>p!==null),l=[o,a].flatMap(
(p,d)=>[Yn([0,p],[i-la+ca,p],"line",1),St(d?"0":`${ln}`,i,p+5,"muted",{size:Ht,anchor:"end"})]),h=Math.min(...r.slice(1).
map((p,d)=>p-r[d])),u=h<11?Math.max(2,h/3):5.5;return[St(n,0,s+Vn,t,{size:Vn,bold:!0}),...l,Kh(A,t),...A.map(({x:p,y:d})=>ua(
t,p,d,u)),...Uh(A,t)]}function Uh(e,t){let n=e.map(({value:s,x:i,y:o},a)=>{let[A,l]=[e[a-1]?.value??s,e[a+1]?.value??s],
h=A>=s&&l>=s&&A+l>2*s,u=(A-s)*(l-s)<0,p=a===0||a===e.length-1;return{value:s,x:i+(u?Math.sign(A-s)*6:0),y:o+(h?22:-11),half:`${s}`.
length*Os*.6/2,rank:p?0:s===A?3:u?2:1}}),r=[];for(let s of n.sort((i,o)=>i.rank-o.rank))(s.rank===0||s.rank<3&&e.length<=
Dh)&&!r.some(o=>jh(s,o))&&r.push(s);return r.map(({value:s,x:i,y:o})=>St(`${s}`,i,o,t,{size:Os,bold:!0,anchor:"middle"}))}
var jh=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Os;function Oh(e,t,n){let r=Aa(e);if(r.length===1){let l=(n-
t)/(e.length-1);return e.map((h,u)=>t+u*l)}let s=r.slice(1).map((l,h)=>qo(r[h].day,l.day)),i=sa*(e.length-r.length)+ia*s.
length,o=Math.min(1,(n-t)/i),a=Math.max(0,n-t-i)/s.reduce((l,h)=>l+h,0),A=t;return r.flatMap(({many:l},h)=>(h&&(A+=ia*o+
a*s[h-1]),Array.from({length:l},(u,p)=>(p&&(A+=sa*o),A))))}function Aa(e){if(!e.every(({day:r},s)=>r&&r>=(e[s-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:r}of e)n.at(-1)?.day===r?n.at(-1).many++:n.push({day:r,many:1});return n}
function Rh(e,t,n,r){let s=Aa(e);if(s.length===1){let[h]=s.map(Y=>Y.day&&aa(Y.day,!0)),p=r<bh||e.length>4?2:e.length,d=p===
2?[0,e.length-1]:[...e.keys()],g=r/p-14,b=d.map(Y=>({x:t[Y],lines:Th(e[Y].moment,g)})),E=Math.max(...b.map(({lines:Y})=>Y.
length))*Ht*1.25,G=b.flatMap(({x:Y,lines:O})=>oa(O,Y,n+12,r)),J=h?[St(h,0,n+E+22,"muted",{size:Ht})]:[];return[[...G,...J],
E+(h?28:8)]}let i=new Set(s.map(({day:h})=>h.slice(0,4))),o=[],a=0;for(let{day:h,many:u}of s){let[p,d]=[t[a],t[a+u-1]];o.
push({from:p,to:d,x:(p+d)/2,words:aa(h,i.size>1)}),a+=u}let A=o.flatMap(({from:h,to:u,x:p})=>[Yn([h,n-4],[u,n-4],"edge",
1),Yn([p,n-4],[p,n+2],"edge",1)]),l=Mh(o.map(h=>({...h,...ha([h.words],h.x,r)})));return[[...A,...l.flatMap(({words:h,x:u})=>oa(
[h],u,n+18,r))],24]}function Mh(e){let[t,n]=[e[0],e.at(-1)],r=[t];for(let s of e.slice(1,-1))s.start>=r.at(-1).end+14&&s.
end+14<=n.start&&r.push(s);return[...r,n]}function ha(e,t,n){let r=Math.max(...e.map(xr))/2,s=Math.min(Math.max(t,r),n-r);
return{start:s-r,end:s+r}}function oa(e,t,n,r){let{start:s,end:i}=ha(e,t,r),[o,a]=s<=0?["start",0]:i>=r?["end",r]:["midd\
le",t];return e.map((A,l)=>St(A,a,n+l*Ht*1.25,"muted",{size:Ht,anchor:o}))}var aa=(e,t)=>(t?Nh:Gh).format(new Date(`${e}\
T00:00Z`)),fa={timeZone:"UTC",month:"short",day:"numeric"},Gh=new Intl.DateTimeFormat("en-US",fa),Nh=new Intl.DateTimeFormat(
"en-US",{...fa,year:"numeric"});function Th(e,t){let n=[""];for(let i of e.split(/\s+/).filter(Boolean)){let o=`${n.at(-1)}\
 ${i}`.trim();!n.at(-1)||xr(o)<=t?n[n.length-1]=o:n.push(i)}let[r,...s]=n;return[r,s.join(" ")].filter(Boolean).map(i=>Hh(
i,t))}function Hh(e,t){let n=[...e];if(xr(e)<=t)return e;for(;n.length&&xr(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var Vh=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,xr=e=>[...e].reduce(
(t,n)=>t+Ht*(Vh.test(n)?1.05:.58),0),pe=e=>`${Math.round(e*10)/10}`,Ur=e=>`var(--ajar-${e}, ${Qh[e]})`,Yh={"&":"&amp;","\
<":"&lt;",">":"&gt;"},Lh=e=>e.replace(/[&<>]/g,t=>Yh[t]);function St(e,t,n,r,{size:s,bold:i=!1,anchor:o="start"}){let a=i?
' font-weight="650"':"";return`<text ${`x="${pe(t)}" y="${pe(n)}" text-anchor="${o}"`} font-size="${s}"${a} fill="${Ur(r)}\
">${Lh(e)}</text>`}var Yn=(e,t,n,r)=>`<path d="M${e.map(pe).join(" ")}L${t.map(pe).join(" ")}" stroke="${Ur(n)}" stroke-\
width="${r}" fill="none"/>`,Kh=(e,t)=>`<path d="M${e.map(({x:n,y:r})=>`${pe(n)} ${pe(r)}`).join("L")}" stroke="${Ur(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function ua(e,t,n,r){let[s,i,o]=[t,n,r];return`<path d="${{importance:`\
M${pe(s-o)} ${pe(i)}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0z`,confidence:`M${pe(s-o*.9)} ${pe(i-o*.9)}h${pe(
o*1.8)}v${pe(o*1.8)}h${pe(-o*1.8)}z`,readiness:`M${pe(s)} ${pe(i-o*1.25)}L${pe(s+o*1.25)} ${pe(i)}L${pe(s)} ${pe(i+o*1.25)}\
L${pe(s-o*1.25)} ${pe(i)}z`}[e]}" fill="${Ur(e)}"/>`}var nt=["importance","confidence","readiness"],Jh=600,$h=340,Ph=10;function Ns(e,t,n=null){let r=i=>Number.isInteger(i)&&
i>=0&&i<=Ph,s=nt.map(i=>[i,r(t[i])?t[i]:null]);return{moment:e,...Object.fromEntries(s),day:n}}var ga=e=>e.map(t=>({...Ce(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>Ns(t,
n.confirmed,Hn(n)));function Xh(e,t){let n=e.filter(da);if(!n.length)return"";let r={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[s,i]=[n[0],n.at(-1)],o={first:s.moment,last:i.
moment},a=nt.filter(l=>s[l]!==null);if(n.length===1){let l=h=>z(t["check-ins-value"],{ruler:r[h],value:s[h]});return z(t["\
check-ins-once"],{moment:s.moment,rulers:pa(a.map(l))})}let A=a.filter(l=>i[l]!==null).map(l=>z(s[l]===i[l]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:r[l],before:s[l],after:i[l]}));return A.length?z(t["check-ins-since"],{...o,rulers:pa(
A)}):z(t["check-ins-differ"],o)}function Ia(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},r=nt.map(i=>({id:i,name:n[i]})),s=e.filter(da);return{sentence:Xh(e,t),wide:Gs(s,r,Jh),narrow:Gs(
s,r,$h),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(i=>[i.moment,...nt.map(o=>i[o])])}}var da=e=>nt.
some(t=>e[t]!==null),Wh=new Intl.ListFormat("en-US",{type:"conjunction"}),pa=e=>Wh.format(e);var Ts=1,Hs="\uFEFF",qh=/[\u202a-\u202e\u2066-\u2069]/g,ma="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",Ca=`${ma}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,_h=new RegExp(
`(?:[${ma}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),zh=new RegExp(`^[${Ca}]+`),Zh=new RegExp(`(^|[;,|"])([${Ca}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function ya(e,t){let n=e.filter(({response:i})=>i).map(i=>tf(i,Vs(Ce(i.key).exercise,t))),r={format:"ajar-jo\
urnal",version:Ts,entries:n},s=i=>`\\u${i.charCodeAt(0).toString(16)}`;return`${JSON.stringify(r,null,2).replace(qh,s)}
`}function Ba(e){let t=e.filter(({key:r,response:s,confirmed:i})=>ef(r)&&s&&i).map(r=>{let{moment:s,...i}=Ns(rf(Ce(r.key).
moment),r.confirmed);return[Hn(r)??"",s,...nt.map(o=>i[o]??"")]}),n=[["day","moment",...nt],...t];return Hs+n.map(r=>`${r.
map(sf).join(",")}
`).join("")}var Vs=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function Ln({after:e,among:t,...n},r){return We({items:[
n],ids:[n.id]},{[n.id]:r})[n.id]}var ef=e=>Ce(e).exercise==="check-in";function tf({key:e,response:t,done:n,confirmed:r,
at:s},i){let o=r&&ut(r,t),{exercise:a,moment:A}=Ce(e);return{exercise:a,moment:A,title:i?.title??"",at:s,done:n,confirmed:r&&
!o?wa(r,i):!!r,answers:wa(t,i)}}function wa(e,t){let n=new Map(t?.items.map(r=>[r.id,r]));return Object.entries(e).filter(
([,r])=>r!==null).map(([r,s])=>{let i=n.get(r),o={item:r,question:i?z(i.ask,e):"",answer:s},a=i?.cards&&nf(i,s);return a?
{...o,"in-words":a}:o})}function nf(e,t){try{return qe(e,Ln(e,t))}catch{return null}}function rf(e){return je(e.replace(
_h," ")).replace(zh,"").replace(Zh,"$1$2'")}var sf=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;var Ea={null:null,true:!0,false:!1},of=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,af={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},cf=/[ !#-[\]-\uffff]*/y,lf=/null|true|false|-?Infinity|NaN/y,Af=/[0-9a-fA-F]{4}/y,hf=/[ \t\n\r]*/y,Kn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function ka(e){let t=0,n=(p=t)=>{throw new Kn(e.slice(0,p).split(`
`).length)},r=p=>{p.lastIndex=t;let[d]=p.exec(e)??[null];return t+=d?.length??0,d},s=()=>r(hf),i=p=>{e[t]!==p&&n(),t++};
function o(){let p=e[t];if(p==='"')return a();if(p==="{")return h();if(p==="[")return l();let d=r(lf);if(d!==null&&d in Ea)
return Ea[d];let g=d?Number.NaN:r(of);return g===null&&n(),Number.isFinite(+g)||n(0),+g}function a(){t++;let p="";for(;p+=
r(cf),e[t]!=='"';){e[t]!=="\\"&&n();let d=e[t+1];t+=2,d==="u"?p+=String.fromCharCode(Number.parseInt(r(Af)??n(),16)):p+=
af[d]??n(t-2)}return t++,p}function A(p,d){let g=[];if(t++,s(),e[t]!==p)for(;g.push(d()),s(),e[t]!==p;){let b=t;i(","),s(),
e[t]===p&&n(b)}return t++,g}let l=()=>A("]",o),h=()=>Object.fromEntries(A("}",()=>{e[t]!=='"'&&n();let p=a();return s(),
i(":"),s(),[p,o()]}));s();let u=o();return s(),t<e.length&&n(),u}var Ys=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];var Dt=class extends ce{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=Ys(t)}},
Re=(e,t={})=>({code:e,values:t});function Sa(e,t){let n=ff(e.startsWith(Hs)?e.slice(1):e),r=gf(n);if(r.length)throw new Dt(
...r);let s=[];return{entries:n.map((o,a)=>{let A=Vs(o.exercise,t),l=a+1;A||s.push(Re("journal-import-unknown-exercise",
{n:l,exercise:o.exercise}));let h=b=>{let{response:E,misfits:G}=df(l,A,b);return s.push(...G),E},u=h(o.answers),{confirmed:p,
done:d,at:g}=o;return{key:Ls(o),response:u,done:d,confirmed:Array.isArray(p)?h(p):p?u:null,at:g}}),notes:Ys(s)}}var Ls=({
exercise:e,moment:t})=>`${e}@${t}`;function ff(e){let t=uf(e),{format:n,version:r,entries:s}=Ks(t)?t:{};if(n!=="ajar-jou\
rnal"||!(Number.isInteger(r)||typeof r=="boolean"))throw new Dt(Re("journal-import-other-file"));if(r>Ts)throw new Dt(Re(
"journal-import-newer"));if(!Array.isArray(s))throw new Dt(Re("journal-import-other-file"));let i=s.flatMap((o,a)=>pf(o,
a+1));if(i.length)throw new Dt(...i);return s.map(o=>({...Da,...o}))}function uf(e){try{return ka(e)}catch(t){throw t instanceof
Kn||t instanceof RangeError?new Dt(Re("journal-import-not-json",{line:t.line??1})):t}}var Da={moment:"",at:"",done:!1,confirmed:!1},
Ks=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),jr=e=>typeof e=="string",Qa={exercise:jr,moment:jr,at:e=>jr(e)&&(e===
""||Us(e)),done:e=>typeof e=="boolean"};function pf(e,t){if(!Ks(e))return[Re("journal-import-other-file")];let n={...Da,
...e},r=Object.keys(Qa).filter(s=>!Qa[s](n[s]));if(typeof n.confirmed!="boolean"){let s=ba(n.confirmed,"confirmed");s.length&&
r.push("confirmed",...s)}return r.push(...ba(n.answers,"answers")),r.map(s=>Re("journal-import-incomplete",{n:t,name:s}))}
function ba(e,t){return Array.isArray(e)?e.flatMap(n=>Ks(n)?jr(n.item)?[]:["item"]:[t]):[t]}function gf(e){let t=new Set;
return e.flatMap((n,r)=>{let s=r+1,i=t.has(Ls(n))?[Re("journal-import-twice",{n:s,exercise:n.exercise})]:[];t.add(Ls(n));
let o=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?If(a.map(({item:A})=>A)):[]);return[...i,...o.map(a=>Re("journ\
al-import-answer-twice",{n:s,item:a}))]})}var If=e=>{let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].
filter(([,n])=>n>1).map(([n])=>n)};function df(e,t,n){let r=Object.fromEntries(n.map(({item:h,answer:u=null})=>[h,u]));if(!t)
return{response:r,misfits:[]};let s=new Map(t.items.map(h=>[h.id,h])),i=h=>!s.has(h)&&t.ids.includes(h),o=Object.entries(
r),a=Object.fromEntries(o.filter(([h])=>i(h))),A=Object.fromEntries(o.filter(([h])=>!i(h))),l=wf(e,t,s,A);return{response:l.
length?r:{...We(t,A),...a},misfits:l}}function wf(e,t,n,r){let s={},i=[];for(let[a,A]of Object.entries(r)){if(!n.has(a)){
let{title:l}=t;i.push(Re("journal-import-unknown-question",{n:e,exercise:l,item:a}));continue}try{s[a]=Ln(n.get(a),A)}catch(l){
if(!(l instanceof Ee))throw l;let h=Re(l.code,l.values);i.push(Re("journal-import-misfit",{n:e,item:a,why:h}))}}if(i.length)
return i;let o=We(t,s);return Object.keys(s).filter(a=>!ut(o[a],s[a])).map(a=>Re("journal-import-not-asked",{n:e,item:a}))}function Ft(e,t,n=t["keep-failed"]){let{code:r,values:s={},notices:i}=Ar(e);if(i)return i.map(a=>Ft(a,t,n)).join(`
`);if(!Object.hasOwn(t,r??""))return n;let o=Object.entries(s).map(([a,A])=>[a,A?.code?Ft(A,t,n):A]);return z(t[r],Object.
fromEntries(o))}var hn="home",$n="help@",Js="plan",mf=[Js,"needs","support","goal-ladder"],Fa="until ",Ws=e=>`${Fa}${yt(e)}`;function Rr(e,t,n){
let{exercise:r,moment:s}=Ce(t.key),i=s?`${s}, ${n}`:n,o=`${r}@${i}`;for(let a=2;e.get(o);a++)o=`${r}@${i} (${a})`;e.place(
{...t,key:o})}var Fe,vt,Te,Vt,Yt,Pn,Xn,Wn,An,qn,re,$s,va,Jn,xa,Ps,Ua,ja,Or,Oa,Ra,Ma,Xs,Mr=class{constructor({journal:t,data:n,
words:r,send:s,today:i,notice:o,print:a}){$(this,re);$(this,Fe);$(this,vt);$(this,Te);$(this,Vt);$(this,Yt);$(this,Pn);$(
this,Xn);$(this,Wn);$(this,An,Promise.resolve());$(this,qn,{calendar:t=>m(this,re,$s).call(this,t),"calendar-line":t=>m(
this,re,$s).call(this,t,vr(t,f(this,vt))),everything:t=>cn("notes.json","application/json",ya(t,f(this,vt))),"check-ins":t=>cn(
"numbers.csv","text/csv",Ba(t))});H(this,Fe,t),H(this,vt,n),H(this,Te,r),H(this,Vt,s),H(this,Yt,i),H(this,Pn,o),H(this,Xn,
a),H(this,Wn,new Map(n.sections.flatMap(A=>A.keys.map(l=>[l,A]))))}state(){let t=m(this,re,Jn).call(this),n=m(this,re,Oa).
call(this,t);return{welcome:m(this,re,Ra).call(this,t,n),section:n?.id??"",due:m(this,re,Ma).call(this,t),plan:m(this,re,
Xs).call(this,`${Js}@`),earlier:t.map(({key:r})=>({key:r,...Ce(r)})).filter(({exercise:r,moment:s})=>r===Js&&s).map(({key:r,
moment:s})=>({title:s,plan:m(this,re,Xs).call(this,r)})),something:t.length>0,danger:m(this,re,xa).call(this)}}receive(t){
let{take:n,paper:r,country:s=""}=t;if(n==="plan"&&["us-letter","a4"].includes(r))m(this,re,Or).call(this,()=>f(this,Xn).
call(this,m(this,re,Jn).call(this),{paper:r,country:s}));else if(Object.hasOwn(f(this,qn),n??""))m(this,re,Or).call(this,
async()=>f(this,Vt).call(this,{file:await f(this,qn)[n](m(this,re,Jn).call(this))}));else if(typeof t.country=="string")
f(this,Fe).put($n,{country:s},!0);else if(typeof t.import=="string")m(this,re,Or).call(this,()=>m(this,re,Ua).call(this,
t.import));else if(t.restart===!0)m(this,re,va).call(this);else return!1;return!0}settled(){return f(this,An)}};Fe=new WeakMap,
vt=new WeakMap,Te=new WeakMap,Vt=new WeakMap,Yt=new WeakMap,Pn=new WeakMap,Xn=new WeakMap,Wn=new WeakMap,An=new WeakMap,
qn=new WeakMap,re=new WeakSet,$s=async function(t,n=""){let r=await na(t,f(this,Te),f(this,Yt).call(this),n);return cn(ta,
"text/calendar",r)},va=function(){f(this,Fe).batch(()=>{for(let t of m(this,re,Jn).call(this))Ce(t.key).moment.includes(
Fa)||(Rr(f(this,Fe),t,Ws(f(this,Yt).call(this))),f(this,Fe).remove(t.key))})},Jn=function(){return f(this,Fe).entries().
filter(({key:t})=>t!==$n)},xa=function(){for(let t of mf){let n=m(this,re,Ps).call(this,`${t}@`);if(n)return n}return null},
Ps=function(t){let n=f(this,Fe).get(t);return n?f(this,Pn).call(this,Ce(t).exercise,n.response):null},Ua=function(t){let{
entries:n,notes:r}=Sa(t,f(this,vt));f(this,Fe).batch(()=>{for(let i of n)m(this,re,ja).call(this,i)});let s=z(f(this,Te)["\
home-brought"],{n:n.length});f(this,Vt).call(this,{said:[s,...r.map(i=>Ft(i,f(this,Te)))].join(`
`)})},ja=function(t){let n=f(this,Fe).get(t.key);n?Tn([n.response,n.confirmed],[t.response,t.confirmed])||Rr(f(this,Fe),
t,f(this,Te)["home-brought-moment"]):f(this,Fe).place(t)},Or=function(t){H(this,An,f(this,An).then(t).catch(n=>{f(this,Vt).
call(this,{said:Ft(n,f(this,Te),f(this,Te)["home-failed"])})}))},Oa=function(t){let n=t.reduce((r,s)=>r&&r.at>=s.at?r:s,
null);return n?f(this,Wn).get(n.key):void 0},Ra=function(t,n){let r=f(this,Te);return t.length?n?z(r["home-stopped"],{title:n.
title}):r["home-welcome"]:r["home-empty"]},Ma=function(t){let n=f(this,Te),r=f(this,Yt).call(this),s=br(t,r),i=Sr(t,r),o=[];
return s&&o.push(z(n["home-review"],{day:yt(s.day)})),i&&i.day<=r?o.push(n["home-check-in-now"]):i&&o.push(z(n["home-che\
ck-in"],{day:yt(i.day)})),o},Xs=function(t){let n=f(this,Fe).get(t),r=f(this,vt).exercises[Ce(t).exercise];return!n?.confirmed||
!r||!qt(r,n.confirmed)?[]:_t(r,n.confirmed,{plain:!!m(this,re,Ps).call(this,t)}).filter(({said:s})=>s.length).map(({heading:s,
said:i})=>({heading:s,said:i,words:[]}))};var Ya=1e3,qs=2e3,Cf=15,Ga=10*Ya,Na=6e4,Ta="journal-passphrase-changed",yf="notes",Bf="application/octet-stream",It,_s=class{constructor(){
$(this,It,new Map)}start(t,n,r){clearTimeout(f(this,It).get(t));let s=()=>{f(this,It).delete(t),r()};f(this,It).set(t,setTimeout(
s,n))}isPending(t){return f(this,It).has(t)}stop(){for(let t of f(this,It).values())clearTimeout(t);f(this,It).clear()}};
It=new WeakMap;var Ie,Me,un,Pe,Ut,Lt,zn,pn,Zn,se,rt,dt,gn,ve,Kt,Ve,jt,Jt,er,Ye,In,$t,wt,Q,La,Gr,Se,xt,Nr,Ka,Ja,$a,Pa,Xa,
Wa,qa,zs,_a,za,Tr,Za,gt,Zs,ei,_n,ec,ti,ni,fn,Hr,He,Vr=class{constructor({journal:t,place:n,here:r,send:s,words:i,stores:o,
judge:a,now:A,today:l}){$(this,Q);$(this,Ie);$(this,Me);$(this,un);$(this,Pe);$(this,Ut);$(this,Lt);$(this,zn);$(this,pn);
$(this,Zn);$(this,se,null);$(this,rt,!1);$(this,dt,!1);$(this,gn,!1);$(this,ve,new Set);$(this,Kt,"");$(this,Ve,"");$(this,
jt,!1);$(this,Jt,Cf);$(this,er,0);$(this,Ye,new _s);$(this,In,Promise.resolve());$(this,$t,0);$(this,wt,0);H(this,Ie,t),
H(this,Me,n),H(this,un,r),H(this,Pe,s),H(this,Ut,i),H(this,Lt,o),H(this,zn,a),H(this,pn,A),H(this,Zn,l),t.listen(h=>m(this,
Q,Za).call(this,h)),n.watch(()=>m(this,Q,Se).call(this,()=>m(this,Q,_n).call(this))),m(this,Q,Se).call(this,()=>m(this,Q,
_n).call(this))}get state(){let t=f(this,se)!==null;return{state:f(this,dt)?"locked":t?"kept":"none",exists:f(this,rt),place:"",
here:f(this,un),saved:t&&!f(this,ve).size&&!f(this,Ve),reopen:f(this,jt),problem:f(this,Kt)||f(this,Ve)||m(this,Q,La).call(
this),copied:"",minutes:f(this,Jt),hosted:f(this,un)==="hub"}}async settled(){for(;f(this,$t);)await f(this,In)}receive(t){
m(this,Q,Hr).call(this);let{keep:n,unlock:r,change:s,minutes:i,strength:o,bring:a}=t;if(typeof n=="string")m(this,Q,xt).
call(this,()=>m(this,Q,Ja).call(this,n));else if(typeof r=="string")m(this,Q,xt).call(this,()=>m(this,Q,$a).call(this,r));else if(typeof s==
"string"&&f(this,se))m(this,Q,xt).call(this,()=>m(this,Q,Pa).call(this,s));else if(t.lock===!0)m(this,Q,Se).call(this,()=>this.
lock());else if(t.erase===!0)m(this,Q,xt).call(this,()=>m(this,Q,Wa).call(this));else if(t.erase==="saved")m(this,Q,xt).
call(this,()=>m(this,Q,qa).call(this));else if(t.take==="sealed")m(this,Q,xt).call(this,()=>m(this,Q,_a).call(this));else if(a instanceof
Uint8Array)m(this,Q,xt).call(this,()=>m(this,Q,za).call(this,a));else if(Number.isInteger(i)&&i>=1&&i<=1440)H(this,Jt,i),
m(this,Q,Hr).call(this),m(this,Q,He).call(this);else if(typeof o=="string")m(this,Q,Se).call(this,()=>m(this,Q,Ka).call(
this,o));else return t.active===!0||typeof t.place=="string";return!0}flush(){f(this,se)&&f(this,ve).size&&m(this,Q,Se).
call(this,()=>m(this,Q,gt).call(this,{look:!1}))}leave(){let t=f(this,se);if(!t){mn(this,wt)._++,f(this,dt)||m(this,Q,fn).
call(this,()=>f(this,Ie).clear());return}let n=m(this,Q,Zs).call(this);m(this,Q,Tr).call(this),H(this,dt,!0),m(this,Q,He).
call(this),m(this,Q,fn).call(this,()=>f(this,Ie).clear()),m(this,Q,Se).call(this,async()=>{try{n.size&&await Ha(t,n,()=>{})}finally{
t.close()}})}async lock(){if(f(this,se)&&(await m(this,Q,gt).call(this),!!f(this,se))){if(f(this,ve).size){f(this,Ye).start(
"idle",Ga,()=>m(this,Q,Se).call(this,()=>this.lock())),m(this,Q,He).call(this);return}f(this,se).close(),m(this,Q,Tr).call(
this),H(this,dt,!0),m(this,Q,He).call(this),m(this,Q,fn).call(this,()=>f(this,Ie).clear())}}};Ie=new WeakMap,Me=new WeakMap,
un=new WeakMap,Pe=new WeakMap,Ut=new WeakMap,Lt=new WeakMap,zn=new WeakMap,pn=new WeakMap,Zn=new WeakMap,se=new WeakMap,
rt=new WeakMap,dt=new WeakMap,gn=new WeakMap,ve=new WeakMap,Kt=new WeakMap,Ve=new WeakMap,jt=new WeakMap,Jt=new WeakMap,
er=new WeakMap,Ye=new WeakMap,In=new WeakMap,$t=new WeakMap,wt=new WeakMap,Q=new WeakSet,La=function(){let t=f(this,se)?.
damage;return t?m(this,Q,Gr).call(this,t):""},Gr=function(t){return Ft(t,f(this,Ut))},Se=function(t){mn(this,$t)._++,H(this,
In,f(this,In).then(t).catch(n=>{m(this,Q,Nr).call(this,n),m(this,Q,He).call(this)}).finally(()=>{mn(this,$t)._--}))},xt=
function(t){m(this,Q,Se).call(this,async()=>{H(this,Kt,"");try{await t()}catch(n){m(this,Q,Nr).call(this,n)}m(this,Q,Hr).
call(this),m(this,Q,He).call(this)})},Nr=function(t){f(this,jt)||H(this,jt,t.code===Ta),H(this,Kt,m(this,Q,Gr).call(this,
t))},Ka=async function(t){let n=f(this,Ut),r={none:n["keep-strength-none"],weak:n["keep-strength-weak"],fair:n["keep-str\
ength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};f(this,Pe).call(this,{keeping:{strength:r[await f(
this,zn).call(this,t)]}})},Ja=async function(t){let n=f(this,wt),r=await f(this,Lt).create(f(this,Me),t);if(n!==f(this,wt)){
r.close();return}H(this,se,r),H(this,rt,!0),H(this,ve,new Set(f(this,Ie).keys())),await m(this,Q,gt).call(this)},$a=async function(t){
let n=f(this,wt),r=await f(this,Lt).open(f(this,Me),t),s=await r.entries();if(n!==f(this,wt)){r.close();return}let i=f(this,
se)!==null,o=f(this,Ie).entries().filter(({key:a})=>!i||f(this,ve).has(a));f(this,se)?.close(),H(this,se,r),H(this,rt,!0),
H(this,dt,!1),H(this,jt,!1),m(this,Q,He).call(this),m(this,Q,ni).call(this,s),i||f(this,Pe).call(this,{open:hn}),f(this,
Ie).batch(()=>{for(let a of o)m(this,Q,Xa).call(this,a)}),await m(this,Q,gt).call(this)},Pa=async function(t){f(this,se)&&
(await f(this,se).changePassphrase(t),f(this,Pe).call(this,{keeping:{changed:!0}}))},Xa=function(t){let n=f(this,Ie).get(
t.key),r=n?.done&&!t.done;n&&!r&&!Tn(n.response,t.response)&&Rr(f(this,Ie),n,Ws(f(this,Zn).call(this))),f(this,Ie).place(
r?{...t,confirmed:n.confirmed}:t)},Wa=async function(){let t=f(this,Ut),n={erased:t["home-erased"]};f(this,se)?(n={erased:await m(
this,Q,zs).call(this)},f(this,se)?.close(),m(this,Q,Tr).call(this)):await f(this,Me).read()&&(n={said:t["home-not-erased"]}),
m(this,Q,fn).call(this,()=>f(this,Ie).clear()),f(this,Pe).call(this,n)},qa=async function(){if(f(this,se)||!await f(this,
Me).read())return;let t=await m(this,Q,zs).call(this);H(this,dt,!1),f(this,Pe).call(this,{said:t})},zs=async function(){
let{notices:t=[]}=await f(this,Me).erase();H(this,rt,!1);let n=f(this,Ut);return t.map(r=>Ft(r,n)).join(`
`)||n["journal-here-erased"]},_a=async function(){let t=await f(this,Me).read();t&&f(this,Pe).call(this,{file:cn(yf,Bf,t.
bytes)})},za=async function(t){if(f(this,se))return;await f(this,Lt).check(t);let n=await f(this,Me).read();await f(this,
Me).replace(t,n?.tag??null),H(this,rt,!0)},Tr=function(){mn(this,wt)._++,H(this,se,null),H(this,Ve,""),H(this,jt,!1),H(this,
ve,new Set),f(this,Ye).stop()},Za=function(t){if(!f(this,se)||f(this,gn))return;for(let r of t)f(this,ve).add(r);t.every(
r=>f(this,Ie).isDraft(r))?f(this,Ye).start("save",Ya,()=>m(this,Q,Se).call(this,()=>m(this,Q,gt).call(this))):m(this,Q,Se).
call(this,()=>m(this,Q,gt).call(this)),m(this,Q,He).call(this)},gt=async function({look:t=!0}={}){let n=f(this,se);if(n){
try{if(t&&await m(this,Q,ei).call(this),n!==f(this,se))return;await Ha(n,m(this,Q,Zs).call(this),(r,s)=>{f(this,Ie).get(
r)===s&&f(this,ve).delete(r)}),H(this,Kt,"")}catch(r){if(n!==f(this,se))return;m(this,Q,Nr).call(this,r),f(this,Ye).start(
"save",Ga,()=>m(this,Q,Se).call(this,()=>m(this,Q,gt).call(this)))}m(this,Q,He).call(this)}},Zs=function(){let t=f(this,
Ie).entries().filter(({key:r})=>f(this,ve).has(r)),n=new Map(t.map(r=>[r.key,r]));for(let r of f(this,ve))n.has(r)||n.set(
r,void 0);return n},ei=async function(){let t=f(this,se),n=await t.refresh();t===f(this,se)&&(m(this,Q,ni).call(this,n),
H(this,Ve,""))},_n=async function(){let t=f(this,Ve);try{f(this,se)?await m(this,Q,ei).call(this):await m(this,Q,ec).call(
this)}catch(n){f(this,jt)||H(this,jt,n.code===Ta),H(this,Ve,m(this,Q,Gr).call(this,n)),f(this,se)||f(this,Ye).start("loo\
k",qs,()=>m(this,Q,Se).call(this,()=>m(this,Q,_n).call(this)))}f(this,Ve)!==t&&(f(this,se)&&!f(this,Ve)&&f(this,ve).size&&
await m(this,Q,gt).call(this),m(this,Q,He).call(this))},ec=async function(){let t=await f(this,Me).read()!==null;H(this,
Ve,""),!(t===f(this,rt)||f(this,se))&&(H(this,rt,t),m(this,Q,He).call(this))},ti=function(){f(this,pn).call(this)-f(this,
er)>f(this,Jt)*Na&&m(this,Q,Se).call(this,()=>this.lock()),f(this,se)&&(f(this,$t)||m(this,Q,Se).call(this,()=>m(this,Q,
_n).call(this)),f(this,Ye).start("poll",qs,()=>m(this,Q,ti).call(this)))},ni=function(t){m(this,Q,fn).call(this,()=>{for(let n of t){
let r=f(this,Ie).get(n.key);f(this,ve).has(n.key)?r&&!r.done&&n.confirmed!==null&&f(this,Ie).place({...r,confirmed:n.confirmed}):
f(this,Ie).place(n)}})},fn=function(t){H(this,gn,!0);try{f(this,Ie).batch(t)}finally{H(this,gn,!1)}},Hr=function(){if(H(
this,er,f(this,pn).call(this)),!f(this,se))return;let t=()=>m(this,Q,Se).call(this,()=>this.lock());f(this,Ye).start("id\
le",f(this,Jt)*Na,t),f(this,Ye).isPending("poll")||f(this,Ye).start("poll",qs,()=>m(this,Q,ti).call(this))},He=function(){
f(this,Pe).call(this,{keeping:this.state})};async function Ha(e,t,n){let r=new Map((await e.entries()).map(a=>[a.key,a])),
s=!1;for(let[a,A]of t)A&&(await e.append(A),n(a,A),s||(s=Ef(A,r.get(a))));let i=[...t.keys()].filter(a=>!t.get(a));if(!i.
length&&!s)return;let o=(await e.entries()).filter(({key:a})=>!i.includes(a));await e.rewrite(o);for(let a of i)n(a,void 0)}
var Ef=(e,t)=>{let n=Va(e);return t!==void 0&&[...Va(t)].some(r=>!n.has(r))},Va=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(r=>Object.entries(r??{}));return new Set(n.filter(([,r])=>r!==null).map(([r])=>r))};var kf=["plan","needs","support","goal-ladder"],Qf="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",bf=new RegExp(`\\r\\n|[${Qf}]`),
tc=/\d[\d -]*\d/,Sf=["crisis","violence","worried"],Df=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function ic(e,t){let n=new Map(e.map(h=>[h.key,h])),[r,s,i,o]=kf.map(h=>{let{response:u}=n.get(`${h}@`)??{};return Object.
keys(u??{}).length?Ff(t.exercises[h],u):null}),a=r?vr([n.get("plan@")],t):"",A=["day","helper","badly",...a?[]:["if","th\
en"]],l={goal:r?r.fields("goal"):[],sentence:a?[r.sentence(a)]:[],plan:r?r.fields(...A):[],needs:s?[s.section("needs","t\
his-week")]:[],support:i?[i.section("listens","practical","trained")]:[],ladder:o?[o.ladder()]:[]};for(let[h,u]of Object.
entries(l))l[h]=u.filter(p=>p.lines?.length||p.fields?.length||p.rungs?.length);if(!Object.values(l).some(h=>h.length))throw new ce(
"journal-no-plan");return{...l,title:t.exercises.plan.title}}function oc(e,{help:t,paper:n}){let r=t.find(i=>i.code===e);
if(!r)return[n["numbers-elsewhere"]];let s=i=>r.lines.filter(o=>o.topic===i).flatMap(({reach:o})=>o).filter(({say:o,to:a})=>a.
startsWith("tel:")&&tc.test(o)).map(({say:o})=>tc.exec(o)[0])[0];return[...new Set([r.emergency,...Sf.map(s).filter(Boolean)])]}
var nc=e=>e.flatMap(t=>t.split(bf)).map(je).filter(Boolean);function Ff({title:e,items:t,reflection:n,rules:r=[]},s){let i=h=>{
try{return Ln(h,s[h.id])}catch{return null}},o=h=>{let u=i(h),p=h.kind==="date"&&Dr(u);return nc(p?[Df.format(new Date(`${p}\
T00:00Z`))]:qe(h,u))},a=(...h)=>t.filter(({id:u})=>h.includes(u)).map(u=>({id:u.id,heading:u.said,lines:o(u)})).filter(u=>u.
lines.length),A=(...h)=>({heading:e,fields:a(...h)});function l(){let h=r.find(g=>g.ladder)?.ladder;if(!h)return{...A("g\
oal"),rungs:[]};let u=g=>t.find(({id:b})=>b===g),p=[h.today,h.later].map(u).filter(Boolean),d=h.rungs.filter(g=>u(g.item)).
map(g=>({heading:u(g.item).said,lines:o(u(g.item)),marks:p.filter(b=>i(b)?.chosen.includes(g.card)).map(b=>b.said)})).filter(
g=>g.lines.length||g.marks.length);return{...A("goal"),rungs:d}}return{fields:a,section:A,ladder:l,sentence:h=>({heading:n["\
in-one"],lines:nc([h])})}}function ac(e,{paper:t="us-letter",numbers:n=[],heading:r=""}){let{documentElement:s,title:i}=document,
o=vf(e,t,n,r);document.body.append(o),s.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
A=()=>{a.abort(),o.remove(),s.classList.remove("ajar-printing"),document.title=i};window.print();for(let l of["pointerdo\
wn","keydown","pagehide"])addEventListener(l,A,{capture:!0,signal:a.signal})}function vf({title:e,goal:t,sentence:n,plan:r,
needs:s,support:i,ladder:o},a,A,l){let h=[c("h1",{},e),...t.map(p=>rc("ajar-plan-goal",p)),...n.map(p=>rc("ajar-plan-her\
o",p)),sc(r,"h2"),...s.map(p=>ri(p,Of(p))),...i.map(p=>ri(p,[sc(p.fields,"h3")])),...o.map(p=>ri(p,Rf(p),jf(p))),A.length?
c("h2",{class:"ajar-plan-quiet"},l):null,A.length?c("p",{class:"ajar-plan-numbers"},A.join(" · ")):null],u=p=>c("div",{
class:`ajar-plan-${p}`},c("div",{}));return c("div",{class:`ajar-plan ajar-plan-${a}`},u("head"),c("div",{class:"ajar-pl\
an-body"},c("div",{},...h)),u("foot"))}var Yr=({lines:e})=>[...e.join("")].length,xf=e=>Yr(e)<160?"large":Yr(e)<500?"mid\
dle":"usual",rc=(e,t)=>c("div",{class:e,"data-size":xf(t)},...si(t,"h2")),Uf=e=>Yr(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),tr=e=>e.map(t=>c("p",{dir:"auto"},t)),cc=e=>e.length>1?[c("ul",{},...e.map(t=>c("li",{dir:"a\
uto"},t)))]:tr(e),si=({heading:e,lines:t},n,r=tr)=>[c(n,{},e),...r(t)];function sc(e,t){let n=e.every(Uf)?"ajar-plan-bes\
ide":"",r=t==="h3"?cc:tr;return c("div",{class:n},...e.map(s=>c("div",{},...si(s,t,r))))}var jf=({fields:e,rungs:t})=>[...e,
...t].reduce((n,r)=>n+Yr(r),0)<900,ri=({heading:e},t,n=!1)=>c("section",{"data-whole":n},c("h2",{class:"ajar-plan-title"},
e),...t),Of=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(r=>[...r].length<60)?c("ul",{class:"ajar-plan-pills"},...t.
lines.map(r=>c("li",{dir:"auto"},r))):c("div",{},...si(t,"h3",cc))),Rf=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>tr(
n)),c("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:r,marks:s})=>c("li",{"data-here":s.length>0},c("h3",{},n),
c("div",{},...tr(r),s.length?c("p",{},c("b",{},s.join(" · "))):null))))];function lc(e,t){let n=new Map,r=(i,o)=>{for(let a of n.get(i)??[])a(o)};return{model:{get:i=>e[i],set(i,o){e[i]!==o&&(e[i]=
o,r(`change:${i}`,o))},save_changes(){},on:(i,o)=>n.set(i,[...n.get(i)??[],o]),send:t},notify:r}}function Ac({journal:e,data:t,words:n}){function r(o,a){let A=t.exercises[o],l=A&&t.danger&&sr(A.items,a,t.danger);return l?
{...l,countries:t.help}:null}function s(o){let a=e.get(o),{exercise:A}=Ce(o),l=t.exercises[A];if(!a||!l||!qt(l,a.response))
return null;let h={answers:a.response,done:a.done};if(!a.done)return h;let u=r(A,a.response),p=!t.danger||!!u?.kinds.length;
return{...h,danger:u,reflection:_t(l,a.response,{plain:p})}}function i(){let o=A=>nt.some(l=>A[l]!==null),a=ga(e.entries()).
filter(o);return a.length?Ia(a,n):{}}return{notice:r,form:s,chart:i}}var ii="visit",oi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Mf=e=>oi(e)&&typeof e.key=="string"&&oi(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||oi(e.confirmed))&&typeof e.at=="string";function hc({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function r(a){try{return a.length?e().setItem(ii,JSON.stringify(a)):e().
removeItem(ii),!0}catch{return a.length===0}}function s(){try{let a=JSON.parse(e().getItem(ii)??"[]");return Array.isArray(
a)?a.filter(Mf):[]}catch{return[]}}let i=a=>t.addEventListener("beforeunload",A=>{a()&&A.preventDefault()});function o(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:r,recall:s,forget:()=>r(
[]),guard:i,onHide:o}}function fc(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},r={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:r,computer:{}}[t]}}var uc="chart",Gf="check-in",Nf="{today}",Tf=5e3;function pc({data:e,place:t,here:n="browser",now:r=Date.now,tab:s=hc(),
stores:i={create:On.create,open:On.open,check:Ke.fromBytes},judge:o=Po,print:a=ac}){let A=()=>js(new Date(r())),l=fc(e.words,
n),h={...e,words:l,danger:null},{notice:u}=h,p=Vf(h.pages,yt(A())),d=p.flatMap(U=>U.blocks),g=new Set(d.map(({key:U})=>U).
filter(Boolean)),b=d.filter(({kind:U})=>U==="exercise").map(({key:U})=>U),E=!1,G=!1,J=!1,Y=0,O=0,v=!1,k=!0,B={pages:p,words:l,
notice:u,page:0,couple:""},{model:S,notify:N}=lc(B,oe),T=U=>N("msg:custom",{...U,acknowledged:O}),I=(U,X)=>T({states:{[U]:X}}),
y=new Qr(r);for(let U of s.recall())y.place(U);let C=Ac({journal:y,data:h,words:l}),x=U=>{U.keeping?.state&&ee(),T(U)},V={
journal:y,words:l,today:A},R=new Vr({...V,place:t,here:n,stores:i,judge:o,now:r,send:x}),K=new Mr({...V,data:h,send:T,notice:C.
notice,print:ge}),j=Yf(Promise.resolve(e.danger).then(W)).then(Z);y.listen(Qe),s.guard(_),s.onHide(()=>R.flush());function W(U){
h.danger=U;for(let X of Object.values(U))Lf(Ei(X))}function Z(){E=!0,G&&me()}function ee(){let{state:U,saved:X}=R.state;
U==="none"?k=s.remember(y.entries()):(U==="locked"||X)&&s.forget()}function _(){let{state:U,saved:X}=R.state;return U===
"kept"?!X:U==="none"&&!k}let Ae=()=>y.get($n)?.response.country??"";function me(){let U=b.filter(X=>E||y.isDraft(X)).map(
X=>[X,C.form(X)]).filter(([,X])=>X);T({states:Object.fromEntries(U)})}function Qe(U){ee();for(let le of U)g.has(le)&&!v&&
I(le,C.form(le)??{answers:{},done:!1});U.includes($n)&&T({country:Ae()});let X=U.filter(le=>!y.isDraft(le));X.length&&I(
hn,K.state()),X.some(le=>Ce(le).exercise===Gf)&&I(uc,C.chart())}function ge(U,{paper:X,country:le}){let De=oc(le,h);a(ic(
U,h),{paper:X,numbers:De,heading:h.paper.numbers}),I(hn,K.state())}function M({key:U,answers:X,done:le}){let De=We(h.exercises[Ce(
U).exercise],X);v=!le;try{y.put(U,De,le)}finally{v=!1}}function D(){Y++,R.leave(),s.forget(),k=!0}function P(U){let{key:X}=U;
if(U.ready===!0)G=!0,T({keeping:R.state,country:Ae()}),me();else if(typeof U.chart=="string")I(uc,C.chart());else if(U.forget===
!0)D();else if(R.receive(U))T({});else if(typeof U.home=="string")I(hn,K.state());else{if(K.receive(U))return;if(U.gone===
!0)R.flush();else if(g.has(X))U.remove===!0?y.remove(X):U.answers&&typeof U.done=="boolean"&&M(U);else return}}function q(U){
Number.isInteger(U.sent)&&(O=Math.max(O,U.sent));try{P(U)}catch(X){T({problem:{key:U.key??"",text:l["not-understood"]}}),
X instanceof Ee||console.error(X.name)}}function oe(U){if(U.forget===!0){q(U);return}let X=Y,le=()=>{X===Y&&q(U)};J||(J=
!E&&Hf(U)),E||!J?queueMicrotask(le):j.then(le)}async function de(){await j,await K.settled(),await R.settled()}return{...S,
settled:de}}var Hf=({ready:e,answers:t,done:n})=>!e&&!(t&&!n),Vf=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(r=>r.key?{...r,
key:r.key.replace(Nf,t)}:r)})),Yf=e=>new Promise(t=>{let n=setTimeout(t,Tf),r=()=>{clearTimeout(n),t()};e.then(r,r)});function Lf(e){
let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Kf="notes",nr="head",mt="parts",li="aside",gc=[nr,mt,li],Jf=1,Ai=0,mc="journal-here-blocked",$f=2e3;function Cc({name:e=Kf}={}){
let t=Ic(()=>globalThis.indexedDB),n=Ic(()=>new BroadcastChannel(e)),r=new Set,s=()=>{for(let d of r)d()},i=()=>{globalThis.
document?.hidden||s()};n?.addEventListener("message",s);let o=null,a=()=>{o=null};async function A(d){try{if(o)return await o}catch(g){
if(!d||g.code!=="gone")throw g}return o??(o=Wf(t,e,d,a).catch(g=>{throw a(),g})),o}async function l(d,g,b=!1){for(let E=!0;;E=
!1){let G=await A(b),J;try{J=G.transaction(gc,d,{durability:"strict"})}catch(Y){if(!E||Y.name!=="InvalidStateError")throw Lr(
Y);a();continue}return _f(J,g)}}function h(){o?.then(d=>d.close(),()=>{}),a()}let u=d=>l("readonly",d);async function p(d,g){
let b=await l("readwrite",d,g);return n?.postMessage(null),b}return{async read(){try{return await u(async d=>{let{tag:g}=await ci(
d);return{bytes:xe(...await Ge(d(mt).getAll())),tag:g}})}catch(d){if(d.code==="gone")return null;throw d}},readFrom:(d,g)=>u(
async b=>{let E=await ci(b),G=Pf(d)!==E.file||g>E.length,J=G?0:await Xf(b(mt),g),Y=await Ge(b(mt).getAll(IDBKeyRange.lowerBound(
J)));return{bytes:xe(...Y).subarray(G?0:g-J),tag:E.tag,replaced:G}}),append:(d,g)=>p(async b=>{let E=await ai(b,g);return await Ge(
b(mt).add(d.slice(),E.length)),dc(b,E.file,E.length+d.length)}),async replace(d,g){let b=g===null,G=await p(async J=>{if(!b)
await ai(J,g);else if(await Ge(J(nr).get(Ai)))throw new he("exists");return await Ge(J(mt).clear()),await Ge(J(mt).add(d.
slice(),0)),dc(J,yc(),d.length)},b);return b&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),G},putAside:d=>p(
async g=>{await ai(g,d);let b=xe(...await Ge(g(mt).getAll()));return`damaged-${await Ge(g(li).add(b))}`}),async erase(){
if(await p(async b=>{for(let E of gc)await Ge(b(E).clear())}).catch(b=>{if(b.code!=="gone")throw b}),h(),!await zf(t,e))
throw new ce("journal-here-not-erased");return{notices:[]}},watch(d){return r.size||wc("addEventListener",i),r.add(d),()=>{
r.delete(d),r.size||wc("removeEventListener",i)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),h()}}}function Ic(e){try{return e()}catch{return null}}var yc=()=>Array.from(ct(12),e=>e.toString(
36)).join(""),Pf=e=>e.split("/")[0];async function ci(e){let t=await Ge(e(nr).get(Ai));if(!t)throw new he("gone");return t}
async function ai(e,t){let n=await ci(e);if(n.tag!==t)throw new he("changed");return n}async function dc(e,t,n){let r=`${t}\
/${yc()}`;return await Ge(e(nr).put({file:t,length:n,tag:r},Ai)),r}async function Xf(e,t){return(await Ge(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function wc(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function Wf(e,t,n,r){if(!e||globalThis.isSecureContext===!1)throw new he("unreachable",mc);let s=!1;try{
if(!n&&await Bc(e,t)===!1)throw new he("gone");let i=e.open(t,Jf);i.onupgradeneeded=()=>{s=!n,s?i.transaction.abort():qf(
i.result)};let o=await Ge(i);return o.onclose=r,o.onversionchange=()=>{o.close(),r()},o}catch(i){throw s?new he("gone"):
Lr(i)}}function qf(e){e.createObjectStore(nr),e.createObjectStore(mt),e.createObjectStore(li,{autoIncrement:!0})}async function Bc(e,t){
return(await e.databases?.())?.some(r=>r.name===t)}function _f(e,t){return new Promise((n,r)=>{let s,i=null;e.oncomplete=
()=>n(s),e.onabort=()=>r(i??Lr(e.error)),t(o=>e.objectStore(o)).then(o=>{s=o},o=>{i=o instanceof he?o:Lr(o);try{e.abort()}catch{
r(i)}})})}var Ge=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function Lr(e){if(e instanceof
he)return e;if(e?.name==="QuotaExceededError")return new he("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new he("unreachable",t?mc:"")}async function zf(e,t){return await new Promise(n=>{let r=e.
deleteDatabase(t);r.onsuccess=r.onerror=n,r.onblocked=()=>setTimeout(n,$f)}),!await Bc(e,t)}var Zf=6e4;function kc(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(r,{query:s="",body:i,headers:o={},
refused:a="changed",none:A=[]}={}){let l;try{l=await t(`${e}${s}`,{method:r,body:i,headers:o,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:i?.length<Zf})}catch{throw new he("unreachable")}if(l.ok)return l;if(A.includes(
l.status))return null;throw await eu(l,a)}return{async read(){let r=await n("GET",{none:[404]});return r&&{bytes:await Ec(
r),tag:Kr(r)}},async readFrom(r,s){let i={"If-Match":r},o=await n("GET",{query:`?from=${s}`,headers:i}),a=o.status!==206;
return{bytes:await Ec(o),tag:Kr(o),replaced:a}},append:async(r,s)=>Kr(await n("POST",{body:r,headers:{"If-Match":s}})),async replace(r,s){
let i=s===null;return Kr(await n("PUT",{body:r,headers:i?{"If-None-Match":"*"}:{"If-Match":s},refused:i?"exists":"change\
d"}))},async putAside(r){let i=await n("POST",{query:"?aside",headers:{"If-Match":r},none:[400,404,405]});return i?(await i.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(r){let s=()=>{globalThis.document?.hidden||r()};return globalThis.
document?.addEventListener("visibilitychange",s),()=>globalThis.document?.removeEventListener("visibilitychange",s)}}}var Kr=e=>e.
headers.get("ETag");async function Ec(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new he("unreachabl\
e")}}async function eu(e,t){if(e.status===412)return new he(t);if(e.status===404)return new he("gone");if(e.status===507)
return new he("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new ce(n[0].code,
n[0].values):new he("unreachable")}var Qc=(e,{dangers:t,store:n,logOut:r})=>pc({data:{...e,danger:t},place:n?kc(n):Cc(),here:r?"hub":n?"computer":"browser"});var hi="#notes=";async function bc(e){try{let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,a=>a.charCodeAt(0)),r=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),s=new TextDecoder("utf-8",{fatal:!0}),[i,o]=[
"",0];for(;;){let{done:a,value:A}=await r.read();if(a)return i+s.decode();if(o+=A.length,o>2e6)return"";i+=s.decode(A,{stream:!0})}}catch{
return""}}function Sc(){if(!location.hash.startsWith(hi))return"";let e=location.hash.slice(hi.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function Dc(e,t,{words:n,take:r}){let s=await bc(e),i=c("h2",{tabindex:"\
-1"},n["site-handed"]),o=()=>l.remove(),a=(h,u)=>c("button",{type:"button",onclick:u},h),A=s?[a(n["site-handed-no"],o),a(
n["site-handed-yes"],()=>{o(),r(s)})]:[a(n["help-close"],o)],l=c("section",{class:"ajar site-handed"},i,c("p",{},n[s?"si\
te-handed-how":"site-handed-broken"]),s?c("p",{},n["site-handed-history"]):null,c("div",{class:"ajar-moves"},...A));t.prepend(
l),i.focus()}var tu="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",nu=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
ru=new RegExp(`^(?:<\\/?(?:${tu})(?:${nu})*\\s*\\/?>|[^<>])*$`,"i"),su=e=>ru.test(e);function Fc(e,t){let n={createHTML(s){
if(e.has(s)||su(s))return s;throw new TypeError("This markup is not part of the page.")},createScriptURL(s){if(t.includes(
s))return s;throw new TypeError("This worker is not part of the page.")}},r=window.trustedTypes?.createPolicy("ajar",n)??
n;return di(s=>r.createHTML(s)),s=>r.createScriptURL(s)}function vc(e){let t=r=>r.kind==="exercise"?{...r,exercise:e.exercises[r.key.split("@")[0]]}:r,n=e.pages.map(r=>({...r,blocks:r.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var xc=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:r})=>[n,r])));var Uc=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function jc(e){let t=e.get(
"pages"),n=[],r=Uc(location.hash,t);history.scrollRestoration="manual";let s=()=>history.replaceState({...history.state,
y:window.scrollY},"");function i(a){a!==r&&(s(),r=a,history.pushState({y:0},"",`#${a+1}`))}let o=a=>{for(let A of n)A({open:a})};
return window.addEventListener("popstate",({state:a})=>{let A=Uc(location.hash,t);A!==r&&(r=A,o(t[A].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",s),{open:o,get:a=>a==="page"?r:e.get(a),set(a,A){a==="page"&&i(A),e.set(
a,A)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,A){a==="msg:custom"&&n.push(A),e.on(a,A)}}}var{first:iu,later:ou,store:Jr,logOut:Oc}=document.documentElement.dataset,Rc=Sc(),au="home",cu=6e4;async function fi(e,t=1e3){
try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),fi(e,Math.min(
2*t,cu))}function lu(e){return{...e,send(t){e.send(t),t.forget&&cs(),t.erase&&!Jr&&kn()&&cr()}}}async function Au(){let e=vc(
await fi(iu)),t=fi(ou),{words:n}=e;ho(e.leave);let r=Fc(xc(e),["sw.js"]),s=document.getElementById("workbook"),i=lu(jc(Qc(
e,{dangers:t,store:Jr,logOut:Oc})));s.replaceChildren();let o=s.appendChild(document.createElement("div"));ao({model:i,el:o}),
window.scrollTo(0,history.state?.y??0),uo(document.querySelector(".site-acts"),n,{store:Jr,logOut:Oc}),Rc&&Dc(Rc,s,{words:n,
take:A=>{i.open(au),i.send({import:A})}}),window.addEventListener("beforeinstallprompt",A=>A.preventDefault()),await t,!Jr&&
kn()&&Ao(r)}Au();
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
