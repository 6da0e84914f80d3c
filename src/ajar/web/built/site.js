var Kc=Object.defineProperty;var mi=e=>{throw TypeError(e)};var $c=(e,t,n)=>t in e?Kc(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var it=(e,t,n)=>$c(e,typeof t!="symbol"?t+"":t,n),Wr=(e,t,n)=>t.has(e)||mi("Cannot "+n);var f=(e,t,n)=>(Wr(e,t,"read from private field"),n?n.call(e):t.get(e)),$=(e,t,n)=>t.has(e)?mi("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),H=(e,t,n,r)=>(Wr(e,t,"write to private field"),r?r.
call(e,n):t.set(e,n),n),m=(e,t,n)=>(Wr(e,t,"access private method"),n);var mn=(e,t,n,r)=>({set _(s){H(e,t,s,n)},get _(){return f(e,t,r)}});var Z=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,s)=>{let i=t[r];return s?Number.isInteger(i)?i+1:n:["number",
"string"].includes(typeof i)?i:n}),yt=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Xt(e,t){let n=t[e.among?.item]??{},r=e.cards.filter(s=>e.among?.piles.includes(n[s.id]));return r.length?
r:e.cards}var Ci=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(r=>r.id===n))};var Jc=["button","input","select","summary","textarea"],Pc=["input","select","textarea"];function c(e,t={},...n){let r=document.
createElement(e);for(let[s,i]of Object.entries(t))s.startsWith("on")?r.addEventListener(s.slice(2),i):i===!0?r.setAttribute(
s,""):i!==!1&&i!=null&&r.setAttribute(s,i);return Jc.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Pc.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(s=>s!=null)),r}var yi=e=>e;function Bi(e){yi=e}function Wt(e,t){
e.innerHTML=yi(t)}function qt(e,t,...n){let r=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[s,i]of Object.
entries(t))r.setAttribute(s,i);return r.append(...n),r}function Cn(e,t){let n=0,r=!1;return{begin(){n||(n=setTimeout(()=>{r=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,r&&t(""),r=!1}}}function Ei(e,t,n){let{words:r,level:s=3,small:i=!1,folded:o=!1,brief:a=!1,beside:A=[]}=n,l={...qc,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let h=`ajar-${window.ajarForms}`,u={...n.answers},p=0,d=null,g=0,b=n.
aside??0,B=t.why?c("p",{class:"ajar-why"},t.why):"",G=t.private?c("p",{class:"ajar-private"},t.private):"",K=!1,Y=c("p",
{class:"ajar-status",role:"status","aria-live":"polite"}),R=c("div",{}),v=c("div",{class:"ajar-body"}),k=c("section",{class:"\
ajar-form","aria-labelledby":`${h}-title`},c(`h${s}`,{id:`${h}-title`},t.title),...i||o?[c("div",{class:"ajar-beside"},...A,
B?Xc([B],r):""),G]:[B,G],R,v,Y);e.replaceChildren(k);function E(){let D=t.items.filter(J=>yt(J,u));if(a){let J=K?D.filter(
_=>_.after).map(_=>[_]):[];return[D.filter(_=>!_.after),...J]}return i&&t.together?[D]:D.map(J=>[J])}let S=D=>{Y.replaceChildren(
D)},N=Cn(r,S);function T(D,J){Y.replaceChildren(`${D} `,c("button",{type:"button",class:"ajar-link",onclick:()=>{u=J,S(""),
n.onChange(u),ee({focus:!0})}},r["put-back"]))}function I(D,J){u={...u,[D.id]:J},Wc(v),S(""),n.onChange(u),V()}function y(){
x(!0),N.begin(),g=setTimeout(C,8e3)}function C(){g&&(clearTimeout(g),g=0,x(!1),N.end())}function x(D){for(let J of d?.fieldsets??
[])J.disabled=D}function V(){if(!d)return;let{items:D,skip:J,where:_,next:se,enough:Ie,whys:O}=d,X=E().length;J.textContent=
U(D)?r["clear-and-skip"]:r.skip,_.textContent=Z(r["question-of"],{n:p+1,all:X}),_.hidden=(i||a)&&X===1,se.textContent=p===
X-1?r.done:r.next,Ie.hidden=!M(X),O.hidden=!a||K||!U(D)}function M(D){return(n.enough==="at once"||p>0)&&p<D-1&&U(t.items)}
function L(){g||(y(),n.onDone(u))}let U=D=>D.some(({id:J})=>u[J]!=null);function W(D,J=!0){if(g)return;let _=E();if(p+=D,
p>=_.length){p=_.length-1,L();return}ee({focus:J,again:D<0})}function z(D,J){let _=`${h}-${D.id}`,se=c("legend",{},Z(D.ask,
u)),Ie=D.hint?c("p",{class:"ajar-hint",id:`${_}-hint`},D.hint):null,O=[Ie,J.mark].filter(Boolean).map(({id:Xe})=>Xe),X=D.
among?{...D,cards:Xt(D,u)}:D,le=l[D.kind](X,Ci(X,u[D.id]),{words:r,level:s+1,group:_,change:Xe=>I(D,Xe),say:S,isQuick:n.
enough==="at once",...J}),Se={class:`ajar-item ajar-${D.kind}`,tabindex:"-1","aria-describedby":O.join(" ")||null};return c(
"fieldset",Se,se,Ie,le)}function ee({focus:D=!1,again:J=!1}={}){let _=E();p=Math.max(0,Math.min(p,_.length-1));let se=_[p],
Ie=n.mark?.(se),O=Ie?c("p",{class:"ajar-mark",id:`${h}-${se[0].id}-mark`},Ie):null,X=c("div",{class:"ajar-moves"}),le=p>
0?()=>W(-1):null,Se=se.map(de=>z(de,{mark:O,again:J,moves:X,back:le})),Xe=c("button",{type:"button",onclick:()=>{if(g)return;
let de=u,We=U(se);u={...u,...Object.fromEntries(se.map(({id:wn})=>[wn,null]))},n.onChange(u),W(1),We&&T(r.cleared,de)}}),
w=c("button",{type:"button",onclick:()=>{g||(S(""),W(1))}}),F=c("p",{class:"ajar-where"}),te=c("button",{type:"button",class:"\
ajar-link",onclick:()=>{K=!0,W(1)}},r["add-why"]),oe=c("button",{type:"button",class:"ajar-link",onclick:L},r.enough);d=
{items:se,skip:Xe,where:F,next:w,fieldsets:Se,enough:oe,whys:te},R.replaceChildren(),X.replaceChildren(Xe,w),le&&X.prepend(
c("button",{type:"button",onclick:le},r.back));let ae=Se.length===1;O&&ae&&Se[0].lastElementChild.before(O),v.replaceChildren(
F,...O&&!ae?[O]:[],...Se,X,...n.enough?[te,oe]:[]),V(),n.onMove?.(p),D&&(Se[0].focus({preventScroll:!0}),F.scrollIntoView(
{block:"nearest"}))}function q(D){if(R.replaceChildren(),!D||!n.help||b>D.kinds.length)return null;let J=()=>{b=D.kinds.
length+1,n.onAside?.(b),R.replaceChildren(),v.querySelector("[tabindex]").focus()},{help:_,needs:se}=n;return R.append(_.
notice(D,{level:s+1,aside:J,needs:se})),R.querySelector("[tabindex]")}function me(D,{focus:J=!1,danger:_=null}={}){d=null;
let se=c(`h${s+1}`,{tabindex:"-1"},r["what-you-said"]);v.replaceChildren(c("div",{class:"ajar-reflection"},se,...D.flatMap(
O=>yn(O,s+2)),n.below?.()??null),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>{p=0,ee({focus:!0,again:!0})}},
r.change),c("button",{type:"button",onclick:()=>{let O=u;u={},p=0,b=0,n.onAside?.(0),n.onStartOver(),ee({focus:!0}),T(r["\
started-over"],O)}},r["start-over"])));let Ie=q(_);J&&(Ie??se).focus()}function ue(D){let J=v.contains(document.activeElement);
J&&d&&!g||(C(),u={...D.answers},D.done?me(D.reflection,{focus:J,danger:D.danger}):(p=D.at??Math.max(0,E().findIndex(_=>_.
some(({id:se})=>u[se]==null))),ee()))}let{done:Ee,reflection:be,danger:j}=n;return ue({answers:u,at:n.at,done:Ee,reflection:be,
danger:j}),{update:ue,release:C,say:D=>{C(),S(D)}}}var Xc=(e,t)=>c("details",{},c("summary",{},t["why-this"]),...e);function Wc(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var yn=({heading:e,said:t,words:n},r)=>[e?c(`h${r}`,{},e):null,t.length>1?c("ul",{class:"ajar-said"},...t.map(s=>c(
"li",{},s))):t.length?c("p",{class:"ajar-said"},t[0]):null,...n.map(s=>c("p",{},s))].filter(Boolean),qc={ruler(e,t,{group:n,
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
u.length?u:null)},o=()=>[...s.children].forEach((u,p)=>{u.querySelector("label > span").textContent=Z(n.line,{n:p+1}),u.
querySelector("button").setAttribute("aria-label",Z(n["remove-line"],{n:p+1}))}),a=c("button",{type:"button",class:"ajar\
-link",onclick:()=>{l(""),s.lastElementChild.querySelector("input").focus()}},n["add-line"]),A=()=>{o(),a.hidden=s.children.
length>=e.most},l=u=>{let p=c("div",{class:"ajar-line"},c("label",{class:"ajar-words"},c("span",{}),c("input",{type:"tex\
t",value:u,maxlength:2e4,oninput:i})),c("button",{type:"button",class:"ajar-remove",onclick:()=>{let d=p.nextElementSibling||
p.previousElementSibling;p.remove(),d||l(""),A(),i(),(d||s.firstElementChild).querySelector("input").focus()}},"×"));s.
append(p),A()},h=t||[];for(let u=0;u<Math.max(e.lines,h.length);u++)l(h[u]??"");return c("div",{class:"ajar-lines"},s,a)},
date(e,t,{words:n,change:r}){return c("label",{class:"ajar-words"},c("span",{},n["pick-date"]),c("input",{type:"date",value:t??
"",oninput:s=>r(s.target.value||null)}))}};var qr=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e);function ki(e,t,{words:n,level:r,change:s,say:i,again:o,
moves:a,back:A,isQuick:l}){let h={...t},{cards:u,piles:p}=e,d=v=>p.find(k=>k.id===v).text,g=c("div",{class:"ajar-one"});
function b(v,k){h={...h,[v.id]:k},k||delete h[v.id],s(Object.keys(h).length?h:null),k&&i(Z(n.moved,{card:v.text,pile:d(k)}))}
function B(v,{focus:k=!0,back:E=v?()=>B(v-1):A,onward:S=()=>K(v+1)}={}){let N=u[v],T=Z(n["card-of"],{n:v+1,all:u.length}),
I=c("div",{class:"ajar-one-card",role:"group","aria-label":T,tabindex:"-1"},c("p",{class:"ajar-where"},T),c("p",{},N.text)),
y=C=>{b(N,C),S()};a.hidden=!0,g.replaceChildren(I,c("div",{class:"ajar-one-piles"},...p.map(({id:C,text:x})=>qr(x,()=>y(
C),{"aria-pressed":`${h[N.id]===C}`}))),c("div",{class:"ajar-one-also"},E?G(n.back,()=>E()):c("span",{}),G(n["card-out"],
()=>y("")),l?c("span",{}):G(n["card-enough"],()=>Y()))),k&&I.focus({preventScroll:!0})}let G=(v,k)=>qr(v,k,{class:"ajar-\
link"}),K=v=>v<u.length?B(v):Y();function Y({focus:v=!0}={}){let k=c(`h${r}`,{tabindex:"-1"},n["cards-all"]),E=(S,N)=>{let T=u.
filter(C=>(h[C.id]??"")===N),I=C=>B(u.indexOf(C),{back:Y,onward:Y}),y=T.map(C=>c("li",{},qr(C.text,()=>I(C))));return y.
length?[c(`h${r+1}`,{},S),c("ul",{},...y)]:[]};g.replaceChildren(k,c("p",{class:"ajar-hint"},n["cards-all-how"]),...p.flatMap(
({id:S,text:N})=>E(N,S)),...E(n["cards-out"],"")),a.hidden=!1,v&&(k.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let R=u.map(v=>!!h[v.id]).lastIndexOf(!0)+1;return R===u.length||o&&R?Y({focus:!1}):B(R,{focus:!1}),g}var Qi=[1,1],_c=[0,0],zc="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Zc=new RegExp(`(${zc})|[.…]+|[\
!?;\\n]`,"gu"),el=/[\u0300-\u036f'’‘ʼ]/g,tl=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,_r=new WeakMap;function rr(e,t){
let{passes:n,kinds:r,learned:s}=Fi(t),{line:i,places:o}=al(e),a=i;for(let[u,p]of Zr(n,i))a=a.slice(0,u)+a.slice(u,p).replace(
/[^ ]/g,"_")+a.slice(p);let A=Object.entries(r).flatMap(([u,p])=>Zr(p,a).map(([d,g])=>({kind:u,start:d,end:g-1}))),l=s?nl(
A,i,s):A,h=(u,p)=>u.span[0]-p.span[0]||u.span[1]-p.span[1]||(u.kind<p.kind?-1:+(u.kind>p.kind));return l.map(({kind:u,start:p,
end:d})=>({kind:u,span:[o[p][0],o[d][1]]})).sort(h)}function*Di(e){let{passes:t,kinds:n}=Fi(e);for(let r of[t,...Object.
values(n)])yield,Zr(r,"we are here ")}function Fi(e){return _r.has(e)||_r.set(e,sl(e)),_r.get(e)}function nl(e,t,n){let{
weights:r,kinds:s,limit:i,least:o}=n,a=rl(t,n),A=a.slice(1).map((B,G)=>[...a[G],...B]),l=B=>{let G=new Set(B.flatMap(K=>K.
places));return bi(r,G)/Math.sqrt(G.size)},h=[...a,...A];if(e.length)return zr(h,l)[1]>o?e:[];let u=h.filter(B=>B.length>
4),[p,d]=zr(u,l);if(!(d>i))return[];let g=new Set(p.flatMap(B=>B.places.slice(0,2))),[b]=zr(Object.keys(s),B=>bi(s[B],g));
return[{kind:b,start:p[0].start,end:p.at(-1).start}]}function rl(e,{numbers:t,weights:n}){let r=Qi,s=[[]];for(let i of e.
matchAll(/[^ ]+/g)){let o=i[0]===".",a=o?Qi:t.get(i[0])??_c,A=[[0,a[0]],[1,a[1]],[r[0],a[0]],[r[1],a[1]]],l=([h,u],p)=>((p*
16411+h)*16411+u)%n.length;s.at(-1).push({start:i.index,places:A.map(l)}),r=a,o&&s.push([])}return s.filter(i=>i.length)}
var zr=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,r)=>r[1]>n[1]?r:n,[null,-1/0]),bi=(e,t)=>[...t].reduce((n,r)=>n+e[r%e.length],
0),vi=(e,{kinds:t,notices:n})=>Object.entries(n).find(([r])=>e.some(({kind:s})=>t[s]===r))?.[1]??null;function Zr(e,t){let n=[];
for(let r=0;r<t.length;){e.lastIndex=r;let s=e.exec(t);s&&n.push([r,e.lastIndex]),r=s?e.lastIndex:t.indexOf(" ",r)+1||t.
length}return n}function sl({lists:e,passes:t,phrases:n,learned:r}){let s={};for(let[a,A]of Object.entries(e))s[a]=Si(A,
s);let i=a=>new RegExp(a.map(A=>Si(A,s)).join("|"),"y"),o=Object.entries(n).map(([a,A])=>[a,i(A)]);return{passes:i(t),kinds:Object.
fromEntries(o),learned:r&&il(r)}}function il({same:e,concepts:t,weights:n,kinds:r,limit:s,least:i}){let o=new Map,a=2;for(let h of e){
for(let u of h.split(" "))o.set(u,[a,a]);a++}for(let[h,u]of t.entries())for(let p of u.split(" "))o.set(p,[a++,2+e.length+
h]);let A=h=>[...h.join("")].map(u=>u.charCodeAt(0)-87),l=Object.entries(r).map(([h,u])=>[h,A(u)]);return{numbers:o,weights:A(
n),kinds:Object.fromEntries(l),limit:s,least:i}}function Si(e,t){return`(?:${(e.match(tl)??[]).map(s=>s==="("||s==="["?"\
(?:(?:":s===")"?"))":s==="]"?"))?":s==="|"?"|":s==="..."?"(?:[^ .]+ ){0,4}":s[0]==="<"?t[s.slice(1,-1)]:ol(s)).join("")}\
)`}function ol(e){let t=xi(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=r=>r?"[^ ._]*":"";return`${n(
e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var xi=e=>e.normalize("NFKD").replace(el,"").toLowerCase();function al(e){
let t="",n=[];for(let r of e.matchAll(Zc)){if(/[.…]/.test(r[0])&&r[0]!==".")continue;let s=`${r[1]?xi(r[1]):"."} `;t+=
s;for(let i=0;i<s.length;i++)n.push([r.index,r.index+r[0].length])}return{line:t,places:n}}function Ui({title:e,close:t,bar:n,parts:r}){let s=()=>{o.close?o.close():o.remove()},i=c("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),o=c("dialog",{class:"ajar ajar-help","aria-labelledby":i.id,onclose:()=>o.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),s())}},n,i,...r,c("div",{class:"ajar-moves"},c("button",{type:"b\
utton",onclick:s},t)));document.body.append(o),o.showModal?o.showModal():o.setAttribute("open",""),i.focus()}var ji=["emergency","crisis","violence","agency","worried","child"],cl=["crisis","violence"],Mi='a[href$="#Help-lines"]',
Ue=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Oi(){for(let e of Ue().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Ue().listeners.delete(e),e.shown||(e.shown=t)}}function ll(e,{zone:t="",
languages:n=[]}){let r=a=>a.endsWith("/")?t.startsWith(a):t===a,s=e.find(({zones:a})=>a.some(r));if(s)return s.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let i=e.find(a=>a.home);return i?i.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:A})=>A===a))??""}function sr(e,t,n){let r=Object.values(t).flatMap(o=>typeof o=="st\
ring"||Array.isArray(o)?o:o?.own??[]);for(let o of Object.values(n)){let a=r.flatMap(l=>rr(l,o)),A=vi(a,o);if(A)return{...A,
kinds:[...new Set(a.map(({kind:l})=>l))].sort()}}let s=e.filter(({id:o,kind:a})=>a==="ruler"&&t[o]!=null),i=Object.values(
n)[0]?.["rulers-at-zero"];return i&&s.length===3&&s.every(({id:o})=>t[o]===0)?{...i,kinds:[]}:null}var es=(e,t)=>t.flatMap(
n=>e.lines.filter(r=>r.topic===n)),ts=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?c("span",{class:"ajar-unbroken"},t):t),
Ri=e=>`tel:${e.match(/\d+/)[0]}`;function Gi({words:e,countries:t=[],leave:n,onCountry:r=()=>{}}){t.length&&(Ue().countries=
t);let s=()=>Ue().countries,i=()=>Ue().chosen||ll(s(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),o=()=>s().find(E=>E.code===i());function a(E){Ue().chosen=E,Oi();for(let{element:S,draw:N}of Ue().
listeners)N(S)}function A(E,S){return S(E),Ue().listeners.add({element:E,draw:S,shown:!1}),queueMicrotask(Oi),E}let l=E=>A(
c("div",{}),S=>S.replaceChildren(...E())),h=()=>{let E=[...s(),{code:"-",country:e["help-elsewhere"]}],S=c("select",{onchange:()=>{
a(S.value),r(S.value)}},...E.map(N=>c("option",{value:N.code},N.country)));return A(S,()=>{S.value=o()?.code??"-"}),c("l\
abel",{class:"ajar-help-where"},c("span",{},e["help-in"]),S)},u=({say:E,to:S},N)=>{if(/^(tel|sms):/.test(S))return c("a",
{class:N?"ajar-reach":"ajar-reach ajar-first",href:S},c("span",{},...ts(E)));let T=c("span",{},E),I=c("button",{type:"bu\
tton",class:"ajar-link","aria-label":Z(e["help-copy-what"],{address:S}),onclick:async()=>{await Al(S,T)&&(I.textContent=
e["help-copied"])}},e["help-copy"]);return c("p",{class:"ajar-chat"},T," ",I)},p=E=>c("li",{},c("p",{class:"ajar-for"},E.
for_what),c("p",{class:"ajar-hint"},[E.name,E.hours,E.languages].filter(Boolean).join(". ")),c("div",{class:"ajar-ways"},
...E.reach.map(u))),d=({emergency:E,note:S})=>c("li",{class:"ajar-now"},c("p",{class:"ajar-for"},e["help-danger"]),S?c("\
p",{class:"ajar-hint"},S):null,c("div",{class:"ajar-ways"},c("a",{class:"ajar-reach",href:Ri(E)},Z(e["help-call"],{number:E})))),
g=E=>l(()=>{let S=o();if(!S)return[c("p",{},e["help-elsewhere-how"])];let N=E.flatMap(T=>T==="emergency"?d(S):es(S,[T]).
map(p));return[c("ul",{class:"ajar-help-lines"},...N)]});function b(){Ui({title:e["help-title"],close:e["help-close"],bar:c(
"div",{class:"ajar-help-bar"},h(),ns({words:e,leave:n})),parts:[c("p",{},e["help-lead"]),g(ji),c("p",{class:"ajar-hint"},
e["help-trace"]),c("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function B({title:E,text:S,now:N,lines:T,kinds:I,
countries:y},{level:C,aside:x,needs:V}){return y&&!k()&&(Ue().countries=y),c("section",{class:"ajar-danger"},c(`h${C}`,{
tabindex:"-1"},E),c("p",{},S),I.length?null:V?.()??null,h(),g(T),c("ul",{class:"ajar-todo"},...N.map(M=>c("li",{},M))),c(
"p",{class:"ajar-hint"},e["help-trace"]),c("button",{type:"button",class:"ajar-link",onclick:x},e["help-aside"]))}let G=()=>c(
"button",{type:"button",class:"ajar-get-help",onclick:b},e["help-get"]);function K({emergency:E,...S}){let T=cl.map(y=>es(
S,[y])[0]?.reach??[]).flatMap(y=>["tel:","sms:"].map(C=>y.find(({to:x})=>x.startsWith(C))));return[{say:Z(e["help-call"],
{number:E}),to:Ri(E)},...T.filter(Boolean)]}let Y=(E=`${e["help-line"]} `)=>l(()=>{let S=o(),N=(S?K(S):[]).flatMap(({say:y,
to:C},x)=>[x?" · ":"",c("a",{href:C},...ts(y))]),T=c("button",{type:"button",class:"ajar-link",onclick:b},e["help-get"]),
I=c("span",{class:"ajar-off-paper"},N.length?" · ":"",T);return[c("p",{class:"ajar-help-line"},E,...N,I)]});function R(E){
if(!k())return;let[S]=[...E.querySelectorAll(Mi)].reverse();S?.closest("p, ul").after(Y(""));for(let N of E.querySelectorAll(
"details"))N.open=N.querySelector("summary").textContent===o()?.country}let v=()=>l(()=>{let E=o();return E?[c("p",{},c(
"b",{},`${e["help-title"]}, ${E.country}`)),c("p",{},`${e["help-danger"]} ${Z(e["help-call"],{number:E.emergency})}`),c(
"ul",{},...es(E,ji).map(({for_what:S,name:N,reach:T,hours:I})=>c("li",{},...ts(`${S}: ${N}. ${T.map(({say:y})=>y).join("\
 · ")}. ${I}.`))))]:[c("p",{},e["help-elsewhere-how"])]}),k=()=>s().length>0;return{open:b,notice:B,button:G,line:Y,addNumbers:R,
text:v,choose:a,code:i,isKnown:k}}var ns=({words:e,leave:t})=>c("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Ni(e){if(Ue().open){Ue().open=e;return}Ue().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Mi)&&(t.preventDefault(),t.stopPropagation(),Ue().open())},{capture:!0})}async function Al(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var Ti="about:blank";function rs(e){Ti=e}function ss(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(Ti)}function Hi(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",r=>{r.repeat||(n=r.key==="Shift"?[...n,r.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),ss()))},{capture:!0})}function Vi(e,t,{words:n,group:r,change:s,say:i}){let o={...t},a={},A=e.piles.map(d=>(a[d.id]=c("span",{}),c("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let b=u[g.dataTransfer.
getData("text/plain")]?.[d.id];b&&!b.matches(":disabled")&&(b.checked=!0,h(b.dataset.card,d))}},a[d.id]))),l=()=>e.piles.
forEach(d=>{a[d.id].textContent=Z(n["pile-count"],{pile:d.text,n:Object.values(o).filter(g=>g===d.id).length})}),h=(d,g)=>{
o[d]=g.id,l(),s({...o}),i(Z(n.moved,{card:e.cards.find(b=>b.id===d).text,pile:g.text}))},u={},p=e.cards.map(d=>{u[d.id]=
{};let g=`${r}-${d.id}`;return c("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:b=>b.dataTransfer.setData(
"text/plain",d.id)},c("legend",{},d.text),c("div",{class:"ajar-into"},...e.piles.map(b=>{let B=c("input",{type:"radio",name:g,
value:b.id,"data-card":d.id,checked:o[d.id]===b.id,onchange:()=>h(d.id,b)});return u[d.id][b.id]=B,c("label",{},B,c("spa\
n",{},b.text))})))});return l(),c("div",{},c("p",{class:"ajar-hint"},n["sort-how"]),c("ul",{class:"ajar-piles"},...A),...p)}var Yi="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",hl=new RegExp(`^${Yi}+|${Yi}\
+$`,"g"),fl=/[\p{L}\p{N}_]+/gu,ul=/^[\p{L}\p{N}_]+/u,pl=/\{([a-z][a-z0-9-]*)\}/,[gl,Il]=["⁨","⁩"],Li=/[.!?…؟。][\u2069”’"')»]*$/,
dl=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
je=e=>e.replace(hl,""),ot=e=>e.toLowerCase().toUpperCase(),is=e=>e.match(ul)?.[0]??"",Bt=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Rt(e,t){let n=e.split(pl),r=n.pop(),s="";for(let i=0;i<
n.length;i+=2){let o=je(t[n[i+1]]),a=wl(n[i],o);s+=(Li.test(s)?a.replace(/^,+/,""):a)+ml(o)}return Li.test(s)?s:s+r}function wl(e,t){
let n=ot(is(t));if(!n)return e;for(let r of e.matchAll(fl))if(ot(r[0])===n)return e.slice(0,r.index);return e}var ml=e=>dl.
test(e)?`${gl}${e}${Il}`:e;var os=2e4,Cl=10,yl=/^(\d{4})-(\d\d)-(\d\d)$/,ke=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function qe({items:e,ids:t},n){let r=Object.keys(n).filter(i=>!t.includes(i));if(r.length)throw new ke("unk\
nown-items",{items:r.sort()});let s=Object.fromEntries(t.map(i=>[i,null]));for(let i of e){let o=n[i.id],a=o==null?null:
El[i.kind](o,i);yt(i,s)&&(s[i.id]=Bl(i,a,s))}return s}function _t(e,t){try{qe(e,t)}catch(n){if(n instanceof ke)return!1;
throw n}return!0}var Ji=e=>Object.values(e).every(t=>t==null);function _e(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>Ki(e.cards,n)),je(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${Ki(e.piles,t[n.id])}`);case"date":return[Bt(t)];case"list":return t.map(je);default:return[je(`${t}`)]}}
var Ki=(e,t)=>e.find(n=>n.id===t)?.text??t;function Bl(e,t,n){if(e.kind!=="choice"||!t)return t;let r=Xt(e,n).map(({id:i})=>i),
s=t.chosen.filter(i=>r.includes(i));return s.length||t.own?{chosen:s,own:t.own}:null}var El={ruler(e){if(!Number.isInteger(
e)||e<0||e>Cl)throw new ke("answer-ruler");return e},choice(e,{cards:t,many:n,own:r}){let s=t.map(({id:A})=>A);if(!$i(e)||
!Array.isArray(e.chosen)||!e.chosen.every(cs(s)))throw new ke("answer-cards");let{chosen:i}=e,o=as("own"in e?e.own:"")??
"";if(o&&!r)throw new ke("answer-own");if(!n&&i.length+!!o>1)throw new ke("answer-one-card");let a=s.filter(A=>i.includes(
A));return a.length||o?{chosen:a,own:o}:null},sort(e,{cards:t,piles:n}){let r=t.map(({id:o})=>o),s=cs(n.map(({id:o})=>o));
if(!$i(e)||!Object.keys(e).every(cs(r))||!Object.values(e).every(s))throw new ke("answer-piles");let i=r.filter(o=>Object.
hasOwn(e,o)).map(o=>[o,e[o]]);return i.length?Object.fromEntries(i):null},text:as,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new ke("answer-lines",{most:t});let n=e.map(r=>as(r)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!kl(e))throw new ke("answer-day");return e}};function as(e){if(typeof e!="string")
throw new ke("answer-text");if(e.length>os&&[...e].length>os)throw new ke("answer-long",{most:os});return je(e)?e:null}var cs=e=>t=>e.
includes(t),$i=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function kl(e){let[,t,n,r]=(e.match(yl)??[]).map(Number),
i=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&r>0&&r<=i}var Ql=[{answers:["all"]}],bl=/\p{L}/u,Sl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Dl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Fl=/\{([a-z][a-z0-9-]*)\}/g;function zt({items:e,rules:t,reflection:n},r,{plain:s=!1}={}){let i=Object.fromEntries(e.map(
({id:l})=>[l,r[l]??null]));if(Ji(i))return"nothing"in n?[ir([n.nothing])]:[];let o=vl({items:e,answers:i,rules:t,phrases:n}),
A=(s||!t.length?Ql:t).flatMap(o);return s||!("closing"in n)?A:[...A,ir([n.closing])]}var ir=e=>({words:e,heading:"",said:[]}),
Et=(e,t,n=[])=>({words:n,heading:e,said:t}),Pi=(e,t)=>e.filter(n=>!t.has(ot(n)));function vl({items:e,answers:t,rules:n,
phrases:r}){let s=I=>e.find(({id:y})=>y===`couple-${I}`)??e.find(({id:y})=>y===I),i=I=>t[s(I)?.id]??null,o=I=>s(I)?_e(s(
I),i(I)):[],a=I=>{let y=new Set(I.map(s));return e.filter(C=>y.has(C))},A=I=>{let y=i(I);return typeof y=="number"?y:o(I).
length},l=I=>I.map(y=>i(y)?.chosen).find(y=>Array.isArray(y))??[],h=(I,y)=>{let[C,x]=[s(I),i(I)];return C?.kind!=="sort"||
!x?[]:C.cards.filter(({id:V})=>x[V]===y).map(({text:V})=>V)},u=I=>new Set(I?o(I).map(ot):[]),p=({if:I=[],unless:y=[]})=>I.
every(d)&&!y.some(d);function d(I){if(typeof I=="string")return i(I)!==null;let{item:y=[],cards:C,piles:x,without:V,only:M,
least:L,asked:U}=I;if(U)return!!s(U)&&yt(s(U),t);let W=y.find(q=>i(q)!==null);if(!W)return!1;let z=l([W]);return C&&!C.some(
q=>z.includes(q))||x&&!x.some(q=>Pi(h(W,q),u(V)).length)||M&&!(q=>q.size===1&&q.has(M))(new Set(Object.values(i(W))))?!1:
L==null||A(W)>=L}let g=(I,y={})=>Z(r[I],y);function b(I,y={}){if(typeof I=="string")return g(I,y);if(!p(I))return null;let{
phrase:C,of:x,score:V}=I;if(V){let M=E(V);return M===null?null:g(C,{t:50+10*M})}return x?o(x).length?g(C,{n:A(x),...y}):
null:g(C,y)}let B=(I=[],y={})=>I.map(C=>b(C,y)).filter(C=>C!==null),G=(I,y)=>{let C=B(I,y);return C.length?[ir(C)]:[]};function K(I){
if(typeof I=="string")return o(I);if("level"in I)return S(I);if("phrase"in I){let[L]=I.of?o(I.of):[],U=b(I,L===void 0?{}:
{words:L});return U===null?[]:[U]}let{item:y,pile:C,also:x,without:V}=I,M=C?h(y,C):o(y);return x&&(M=M.filter(L=>u(x).has(
ot(L)))),Pi(M,u(V))}let Y=({heading:I,under:y})=>I?g(I):(y&&s(y)?.said)??"";function R(I,y){let C=s(I);if(C?.kind!=="sor\
t"||t[C.id]===null)return[];let x=M=>C.piles.find(L=>L.id===M).text;return(y??C.piles.map(({id:M})=>M)).map(M=>({id:M,text:x(
M),cards:h(I,M)}))}let v=n.find(I=>I.ladder)?.ladder,k=()=>Math.floor(v.rungs.length/2);function E(I){let[y]=l([I]);return!v||
!y?null:k()-v.rungs.findIndex(({card:C})=>C===y)}function S({level:I,up:y=0}){let C=I.map(E).find(V=>V!==null);if(!v||C===
void 0)return[];let x=v.rungs[k()-C-y];return x?o(x.item):[]}let N={answers({answers:I}){return(I[0]==="all"?e:a(I)).filter(
({id:C})=>t[C]!==null).map(C=>Et(C.said||C.ask,_e(C,t[C.id])))},lines(I){let y=I.lines.flatMap(K),C=y.length?[Et(Y(I),y,
B(I.say))]:[],x=I.count?.[Math.min(y.length,I.count.length-1)];return x?[...C,ir([g(x,{n:y.length})])]:C},piles({piles:I,
only:y,heading:C,below:x={},all:V={}}){let M=L=>L.length===s(I).cards.length;return R(I,y).filter(({cards:L})=>L.length).
flatMap(({id:L,text:U,cards:W})=>{let z=M(W)&&V[L]||x[L],ee=C?g(C,{pile:U}):U;return[Et(ee,W),...G(z?[z]:[])]})},empty(I){
let y=R(I.empty,I.only).filter(({cards:C})=>!C.length).map(({text:C})=>C);return y.length?[Et(Y(I),y,B(I.say))]:[]},sentence(I){
let y=r[I.sentence],C=[...y.matchAll(Fl)].map(([,V])=>V),x=Object.fromEntries(C.map(V=>[V,o(V).join(" ")]));return Object.
values(x).every(Boolean)?[Et(Y(I),[Rt(y,x)])]:[]},message(I){let y=I.message.parts.map(C=>[C,o(C.item)[0]]).filter(([,C])=>C).
map(([C,x])=>T(C,x,I.message));return y.length?[Et(Y(I),[y.join(" ")])]:[]},ladder(){let[I=""]=o(v.goal),[[y],[C]]=[l([v.
today]),l([v.later])],x=v.rungs.map(({card:V,item:M})=>{let L=s(M)?.said??"",[U]=o(M),W=U?`${L}: ${U}`:g("open",{level:L}),
z=xl(V===y,V===C,!!C);return z?g(z,{level:W}):W});return[Et(g(I?"ladder":"ladder-unnamed",{goal:I}),x)]},missing({missing:I,
say:y}){let C=a(I).filter(({id:x})=>t[x]===null);return C.length?G(y,{parts:C.map(x=>x.said).join("; ")}):[]},repeated(I){
let y=I.repeated.map(o),C=new Map;for(let M of y.flat())C.has(ot(M))||C.set(ot(M),M);let x=M=>y.filter(L=>L.some(U=>ot(U)===
M)).length>1,V=[...C].filter(([M])=>x(M)).map(([,M])=>M);return V.length?[Et(Y(I),V)]:[]}};function T(I,y,{self:C=[],small:x=[],
capitals:V=[]}){let{opener:M,clause:L,clauses:U=[],questions:W=[],names:z=!1}=I,ee=is(y),q=ee.toLowerCase();if(C.includes(
q))return Rt("{words}.",{words:y});let me=[...r[M]].at(-1);if(!Sl.test(y.match(bl)?.[0]??"a")||W.includes(q))return Rt(`\
{words}${me}`,{words:y});let ue=r[L&&U.includes(q)?L:M],Ee=z||V.includes(ee),be=x.includes(q)||Dl.test(ee)&&!Ee,[j=""]=y,
D=be?j.toLowerCase()+y.slice(j.length):y;return Rt(ue,{words:D})}return I=>{if(!p(I))return[];let y=Object.keys(N).find(
x=>x in I),C=y?N[y](I):G(I.say);return C.length&&I.then?[...C,...G([I.then])]:C}}function xl(e,t,n){return t?e?"was-and-\
now":"now":e?n?"was":"today":""}function Xi(e,t,{dangers:n,countries:r}){let s=sr(e.items,t,n),i=!!s?.kinds.length;return{danger:s&&{...s,countries:r},reflection:zt(
e,t,{plain:i})}}function ls(e,{words:t,label:n,question:r,act:s}){let i=e.querySelector("button, input"),o=[...e.childNodes],a=(h,u)=>c(
"button",{type:"button",onclick:()=>{e.replaceChildren(...o),i.focus(),u()}},h),A=a(t["home-no"],()=>{}),l=c("div",{class:"\
ajar-moves"},A,a(n,s));e.replaceChildren(c("p",{},r),l),A.focus()}function or(e){let n=c("button",{type:"button",onclick:()=>ls(
r,e)},e.label),r=c("div",{class:"ajar-twice"},n);return r}function ar(e,t){let n=!1,r=!1,s=()=>{r=n,n||t()};function i(){n=!0;let o=new AbortController,a=()=>{o.abort(),setTimeout(
()=>{n=!1,r&&s()})};for(let A of["pointerup","pointercancel","keyup","blur"])addEventListener(A,a,{signal:o.signal,capture:A!==
"blur"})}for(let o of["pointerdown","keydown"])e.addEventListener(o,i);return s}function Wi(e,t){let n=a=>[...e.querySelectorAll(
a)],r=n("details[open] > summary").map(a=>a.textContent),s=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=r.includes(a.textContent);if(s===!1)return;let i=n("summary, button").
find(a=>a.textContent===s),o=i??e.querySelector("h2, p");i||(o.tabIndex=-1),o.focus({preventScroll:!0})}function qi({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-keep-${window.ajarForms}`,
s=c("span",{}),i=c("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),o=c("p",{class:"ajar-problem",role:"al\
ert"}),a=c("div",{}),A=c("section",{class:"ajar-keeping","aria-label":e["keep-title"]},o,a),l={state:"none",exists:!1,place:"",
saved:!1,problem:"",minutes:15},h=l,u=!1,p=!1,d=!1,g=!1,b=!1,B=(j,D,J={})=>c("button",{type:"button",onclick:D,...J},j),
G=c("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>x()}),K=B(e["keep-open"],()=>x(),{class:"ajar-link"}),
Y=c("div",{class:"ajar-offer"}),R=!1,v=j=>{j.tabIndex=-1,j.focus()},k=()=>a.querySelector(".ajar-change"),E=()=>l.state===
"kept"&&!l.reopen;function S(j,D=j){i.dataset.short=D,s.textContent!==j&&(s.textContent=j)}function N(){let j=l.problem?
e["keep-unsaved"]:e["keep-saving"],[D,J]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:l.saved?[e["keep-saved"],e["keep-saved-short"]]:[j],lost:[e["keep-lost"]]}[b?"lost":l.state];i.
classList.toggle("ajar-state-lost",b),S(D,J),i.dataset.longest=l.state==="kept"?e["keep-saved"]:"",o.textContent!==l.problem&&
(o.textContent=l.problem),o.hidden=!l.problem,T()}function T(){let j=n&&l.state==="none"&&!u,[D,J]=l.exists?[e["keep-ope\
n"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];G.setAttribute("aria-label",D),G.replaceChildren(c("sp\
an",{class:"ajar-long"},D),c("span",{class:"ajar-short"},J)),G.hidden=!j||R,K.hidden=!j||!l.exists,Y.hidden=!j||g,A.hidden=
j&&o.hidden}function I(){let j=()=>{g=!0,N(),v(i)};return Y.replaceChildren(c("p",{},e["keep-offer"]),c("div",{class:"aj\
ar-offer-ways"},B(e["keep-nothing"],j),B(e["keep-offer-yes"],x))),Y}function y(){l={...l,saved:!1},N()}function C(){N(),
h=l,E()?a.replaceChildren(p?z("change"):ue()):l.state!=="none"?a.replaceChildren(z("unlock")):u?a.replaceChildren(z(l.exists?
"open":"start")):a.replaceChildren(n?"":g?U():L())}let x=()=>{u=!0,C(),A.scrollIntoView({block:"nearest"}),a.querySelector(
"input").focus()},V=()=>l.hosted?c("p",{},e["keep-hub"]):null,M=()=>l.here?c("details",{},c("summary",{},e["keep-tab"]),
c("p",{},e["keep-tab-how"])):null;function L(){return c("div",{class:"ajar-choose"},c("p",{class:"ajar-title"},e["keep-t\
itle"]),c("p",{},e[l.exists?"keep-there":"keep-why"]),V(),c("div",{class:"ajar-moves"},B(e["keep-nothing"],()=>{g=!0,C(),
v(i)}),B(e[l.exists?"keep-open":"keep-start"],x)))}let U=()=>c("p",{},B(e[l.exists?"keep-open":"keep-start"],x,{class:"a\
jar-link"}));function W(){let D=["none","weak","fair","good","strong"].map(J=>e[`keep-strength-${J}`]).reduce((J,_)=>_.length>
J.length?_:J);return c("p",{class:"ajar-strength","aria-live":"polite","data-longest":D},c("span",{},e["keep-strength-no\
ne"]))}function z(j){let D=j==="start"||j==="change",J={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],
change:e["keep-change"]}[j],_=c("input",{id:`${r}-words`,type:"password",spellcheck:"false","aria-describedby":`${r}-how`,
oninput:()=>{D&&t({strength:_.value})}}),se=c("input",{id:`${r}-again`,type:"password",spellcheck:"false"}),Ie=c("div",{},
c("label",{for:`${r}-again`},e["keep-again"]),se),O=c("p",{class:"ajar-problem",role:"alert",hidden:!0}),X=c("input",{id:`${r}\
-place`,type:"text",spellcheck:"false",value:l.place,onchange:()=>t({place:X.value})}),le=W(),Se=()=>{if(!_.value){_.focus();
return}if(O.hidden=!0,D&&_.type==="password"&&se.value!==_.value){O.textContent=e["keep-again-differs"],O.hidden=!1,se.focus();
return}j==="change"?t({change:_.value},{awaited:!0}):t({[j==="start"?"keep":"unlock"]:_.value,place:X.value},{awaited:!0}),
S(e["keep-opening"]),_.value="",se.value="",le.firstChild.textContent=e["keep-strength-none"]},Xe=()=>{u=!1,p=!1,C(),j===
"change"?k().focus():v(i)},w=c("details",{},c("summary",{},e["keep-where"]),c("label",{for:`${r}-place`},e["keep-place"]),
X);return c("form",{class:"ajar-ask",onsubmit:F=>{F.preventDefault(),Se()}},c(l.state==="locked"?"h1":"p",{class:"ajar-t\
itle"},J),V(),j==="start"&&n?c("p",{},e["keep-why"]):null,j==="start"?M():null,j==="change"?c("p",{},e["keep-change-how"]):
null,D?c("p",{},e["keep-no-way-back"]):null,j==="start"&&l.here==="browser"?c("p",{},e["keep-browser"]):null,c("label",{
for:`${r}-words`},e[j==="change"?"keep-new":"keep-passphrase"]),c("p",{class:"ajar-hint",id:`${r}-how`},e[D?"keep-how":"\
keep-how-open"]),_,D?le:null,D?Ie:null,c("label",{class:"ajar-card"},c("input",{type:"checkbox",onchange:({target:F})=>{
_.type=F.checked?"text":"password",Ie.hidden=F.checked,O.hidden=!0}}),c("span",{},e["keep-see"])),D?O:null,j==="change"||
l.here?null:w,c("div",{class:"ajar-moves"},j==="unlock"?null:B(e["keep-not-now"],Xe),c("button",{type:"submit"},J)),D?null:
me(),j==="start"&&l.here?q():null)}let ee=()=>B(e["keep-copy"],()=>t({take:"sealed"}));function q(){let j={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},D=c("input",{type:"file",onchange:async()=>{let se=new Uint8Array(await D.
files[0].arrayBuffer()),Ie=()=>t({bring:se},{awaited:!0});D.value="",l.exists?ls(_,{...j,act:Ie}):Ie()}}),J=c("label",{class:"\
ajar-words"},c("span",{},e["keep-bring"]),D),_=c("div",{class:"ajar-twice"},J);return _}function me(){let j=or({words:e,
label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return c("details",{},c("summary",{},e["\
keep-forgot"]),c("p",{},e["keep-forgot-how"]),...l.here?[c("p",{},e["keep-copy-forgot"]),ee(),q()]:[],c("p",{},e["keep-e\
rase-how"]),j)}function ue(){let j=c("select",{id:`${r}-minutes`,onchange:()=>t({minutes:Number(j.value)})},...[...new Set(
[5,15,30,60,l.minutes])].sort((D,J)=>D-J).map(D=>c("option",{value:D,selected:D===l.minutes},Z(e["keep-minutes"],{n:D}))));
return c("div",{class:"ajar-kept"},B(e["keep-lock"],()=>{S(e["keep-opening"]),t({lock:!0},{awaited:!0})}),B(e["keep-chan\
ge"],()=>{p=!0,d=!1,C(),a.querySelector("input").focus()},{class:"ajar-change"}),c("p",{class:"ajar-changed",role:"statu\
s"},d?e["keep-changed"]:""),c("details",{},c("summary",{},e[l.here?"keep-more":"keep-where"]),...l.here?[c("p",{},e["kee\
p-copy-how"]),ee()]:[c("p",{},l.place)],l.copied?c("p",{},Z(e["keep-copied"],{program:l.copied})):null,c("label",{for:`${r}\
-minutes`},e["keep-idle"]),j))}function Ee(j){if(j.strength!=null){let D=a.querySelector(".ajar-strength > span");D&&(D.
textContent=j.strength);return}if(j.changed){p=!1,C(),a.querySelector(".ajar-changed").textContent=e["keep-changed"],d=!0,
k().focus();return}l={...l,...j},l.state==="kept"&&(u=!1),E()||(p=!1),N(),be()}let be=ar(a,()=>{let j=h;if(j.state===l.state&&
j.exists===l.exists&&j.minutes===l.minutes&&j.here===l.here&&!!j.reopen==!!l.reopen&&!!j.hosted==!!l.hosted&&a.firstChild){
h=l;return}let J=u&&j.place!==l.place;C(),j.state!==l.state&&j.state!=="none"?v(i):J&&a.querySelector("input").focus()});
return C(),{line:i,small:G,opener:K,more:A,offer:I,setStart:j=>{R=j,N()},update:Ee,begin:y,setLost:j=>{b=j,N()},say:j=>{
o.textContent=j,o.hidden=!1,A.hidden=!1}}}function _i(e,{sentence:t,wide:n,narrow:r,columns:s,rows:i},o){if(!t){e.replaceChildren(c("p",{class:"ajar-empty"},o["ch\
art-empty"]));return}let a=(l,h)=>{let u=c("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":t});return Wt(u,
l),u.firstElementChild.setAttribute("aria-hidden","true"),u},A=e.querySelector("details")?.open??!1;e.replaceChildren(c(
"figure",{class:"ajar-chart"},c("figcaption",{},t),a(n,"wide"),a(r,"narrow"),c("details",{open:A},c("summary",{},o.table),
c("table",{},c("thead",{},c("tr",{},...s.map(l=>c("th",{scope:"col"},l)))),c("tbody",{},...i.map(([l,...h])=>c("tr",{},c(
"th",{scope:"row"},l),...h.map(u=>c("td",{},u??"–")))))))))}function zi({items:e},t){let n={};for(let r of e){let s=t[r.id];if(!(s==null||!yt(r,n)))if(r.kind==="choice"){let o=(r.among?
Xt(r,n):r.cards).map(A=>A.id).filter(A=>s.chosen.includes(A)),a=s.own?.trim()?s.own:"";(o.length||a)&&(n[r.id]={chosen:o,
own:a})}else if(r.kind==="sort"){let i=r.cards.filter(o=>s[o.id]).map(o=>[o.id,s[o.id]]);i.length&&(n[r.id]=Object.fromEntries(
i))}else if(r.kind==="list"){let i=s.filter(o=>o.trim());i.length&&(n[r.id]=i)}else`${s}`.trim()&&(n[r.id]=s)}return n}var Zi=(e,t)=>Z(e.ask,t);var Ul=new Set(["autorestarting","dead","restarting","terminating"]),jl=4e3;function eo({widget_manager:e},{gone:t,back:n}){
let{statusChanged:r,connectionStatusChanged:s}=e?.kernel??{};if(!r?.connect||!s?.connect)return()=>{};let i=0,o=(A,l)=>{
Ul.has(l)&&t()},a=(A,l)=>{clearTimeout(i),l==="disconnected"?t():l==="connecting"?i=setTimeout(t,jl):n()};return r.connect(
o),s.connect(a),()=>{clearTimeout(i),r.disconnect(o),s.disconnect(a)}}function to({words:e,answered:t}){let n=new Set,r=!1,
s=()=>t().map(([A,l])=>{let h=zi(A,l),u=A.items.filter(p=>p.id in h).map(p=>[Zi(p,h),..._e(p,h[p.id])].join(`
`));return[A.title,...u].join(`

`)}).join(`


`);async function i(A){let l=s(),h=c("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});h.value=l,A.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(l)}catch{if(A.append(h),h.select(),!document.execCommand("\
copy"))return}A.querySelector("[role=status]").textContent=e["lost-copied"]}function o(A={}){let l=c("div",{class:"ajar-\
lost",hidden:!r,...A},c("p",{},e.lost),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>i(l)},e["lost-\
copy"]),c("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),c("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(l),l}function a(A){r=A;for(let l of n)l.hidden=!A}return{line:o,set:a,isLost:()=>r,forget:A=>n.delete(
A)}}function no(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let s=c("select",{onchange:()=>{n=s.value}},...Object.entries(t).map(([i,o])=>c("option",{value:i,selected:i===n},o)));return c(
"label",{},e["home-paper"]," ",s)},value:()=>n}}function ro(e,{words:t,send:n,open:r,help:s}){let i=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),o=Cn(
t,R=>i.replaceChildren(R)),a=R=>{o.begin(),n(R)},A=c("div",{}),l={},h="",u=0,p=no(t);e.replaceChildren(c("section",{class:"\
ajar-home","aria-label":t["home-title"]},A),i);let d=(R,v)=>c("button",{type:"button",onclick:v},R),g=R=>c("div",{class:"\
ajar-reflection"},...R.flatMap(v=>yn(v,3))),b=(R,v,k)=>or({words:t,label:R,question:v,act:()=>a(k)}),B=()=>{let R=c("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{R.files[0]&&a({import:await R.files[0].text()}),R.value=
""}});return c("label",{class:"ajar-words"},c("span",{},t["home-bring"]),R)},G=ar(A,()=>{let R=JSON.stringify(l);R!==h&&
(h=R,Wi(A,K))});function K(){let R=(E,S)=>d(S,()=>a({take:E})),v=u>(l.danger?.kinds.length??0)?null:l.danger,k=()=>{u=v.
kinds.length+1,K(),A.querySelector(".ajar-welcome").focus()};A.replaceChildren(v?s.notice(v,{level:2,aside:k}):"",c("p",
{class:"ajar-welcome",tabindex:"-1"},l.welcome),l.section?c("div",{class:"ajar-moves"},d(t["home-go-on"],()=>r(l.section))):
"",l.due?.length?c("ul",{},...l.due.map(E=>c("li",{},E))):"",l.plan?.length?c("h2",{},t["home-plan"]):"",l.plan?.length?
g(l.plan):"",l.plan?.length&&!v?s.line():"",...(l.earlier??[]).filter(({plan:E})=>E.length).map(({title:E,plan:S})=>c("d\
etails",{},c("summary",{},`${t["home-plan"]}, ${E}`),g(S))),c("details",{},c("summary",{},t["home-take"]),c("p",{},t["ho\
me-not-encrypted"]),c("div",{class:"ajar-take"},...v?[]:[d(t["home-take-plan"],()=>a({take:"plan",paper:p.value(),country:s.
code()})),p.element(),R("calendar",t["home-take-calendar"]),l.danger?"":R("calendar-line",t["home-take-calendar-line"])],
R("check-ins",t["home-take-check-ins"]),R("everything",t["home-take-everything"])),B()),l.something?c("details",{},c("su\
mmary",{},t["home-end"]),c("p",{},t["home-anew-how"]),b(t["home-anew"],t["home-anew-sure"],{restart:!0}),c("p",{},t["hom\
e-erase-how"]),b(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:R=>{o.end(),l=R,G()},settle:o.end,say:(R,v="")=>{
o.end();let k=c("div",{class:"ajar-text"});Wt(k,v),i.replaceChildren(R,k),i.scrollIntoView({block:"nearest"})}}}function so({
name:e,type:t,data:n}){let r=Uint8Array.from(atob(n),i=>i.charCodeAt(0)),s=URL.createObjectURL(new Blob([r],{type:t}));c(
"a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var Zt=(...e)=>e.map(([t,n,r={}])=>qt("path",{class:t,d:n,...r})),Bn=(e,...t)=>qt("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Ol=(e,t,n,r)=>qt("circle",{class:e,cx:t,cy:n,r}),Rl={cup:()=>Bn("88 74 46 56",...Zt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Bn("296 12 176 168",...Zt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Bn("136 24 136 140",...Zt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Ol("glow",234,94,4),...Zt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Bn("312 66 80 120",...Zt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Bn("190 66 72 100",qt("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),qt("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Zt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},io=(e,t,n="")=>c("ul",{class:`ajar-doors ${n}`},...e.map(({to:r,name:s,hint:i,picture:o})=>c("li",{},c(
"button",{type:"button",onclick:()=>t(r)},Rl[o](),c("span",{},c("b",{},s)," ",c("span",{},i))))));function oo(e,{open:t,
opener:n}){let r=c("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return c("div",{class:"ajar-\
start"},c("h1",{},e.title),c("p",{class:"ajar-lead"},e.lead),c("h2",{},e.ask),io(e.doors,t,"ajar-first-one"),c("div",{class:"\
ajar-small-ways"},r,n??null))}var ao=(e,{open:t})=>c("div",{class:"ajar-start ajar-later"},c("h2",{},e.ask),io(e.doors,t)),
co=(e,{open:t})=>c("div",{class:"ajar-small-ways"},c("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),c("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Ml=4e3,Gl=6e3,Nl=6;function lo(e){
let t=0,n=0,r=c("p",{class:"ajar-breath"}),s=c("div",{class:"ajar-circle","aria-hidden":"true"}),i=c("button",{type:"but\
ton",onclick:()=>t?h():l()},e.begin);function o(p,d){r.textContent=p,s.dataset.breath=d}function a(){if(n===Nl){h(),r.textContent=
e.after;return}n++,o(e.in,"in"),t=setTimeout(A,Ml)}function A(){o(e.out,"out"),t=setTimeout(a,Gl)}function l(){n=0,i.textContent=
e.stop,a()}function h(){clearTimeout(t),t=0,i.textContent=e.begin,o("","")}return{element:c("div",{class:"ajar-breathing"},
c("h1",{},e.title),c("p",{},e.how),c("div",{class:"ajar-breathe"},s,r),i,c("details",{},c("summary",{},e.other),c("ul",{},
...e.instead.map(p=>c("li",{},p))))),stop:h}}window.ajarShown??(window.ajarShown=new WeakMap);var En=window.ajarShown,Ao="needs@",ho=({answers:e,done:t,danger:n,reflection:r})=>JSON.
stringify([e,t,n,r]),Tl={};function Hl(){let e=document.getElementById("ajar-style")??document.head.appendChild(c("style",
{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function fo({model:e,el:t}){Hl();let n=e.get("pages"),r=e.
get("words"),s=new Map,i=new Map,o=new Map,a=[],A=w=>a.push(w),l=null,h=!1,u=!1,p=!1,d=!1,g=new Map,b=new Map,B=Math.min(
e.get("page"),n.length-1);t.classList.add("ajar");let G=c("div",{class:"ajar-page"}),K=w=>n.flatMap(({blocks:F})=>F).find(
F=>F.kind==="exercise"&&F.key===w)?.exercise,Y=to({words:r,answered:()=>[...i].map(([w,{answers:F}])=>[K(w),F]).filter(([
w,F])=>w&&Object.keys(F??{}).length)}),R=0,v=w=>{if(clearTimeout(R),R=0,Y.set(w),l?.setLost(w),w)for(let F of o.keys())s.
get(F)?.release()},k=(w,{awaited:F=!1}={})=>{try{e.send(w)}catch{v(!0);return}F&&!R&&(R=setTimeout(()=>v(!0),8e3))},E=!1;
function S(){E||window.ajarDangers||(E=!0,k({dangers:!0}))}function N({key:w,exercise:F},P){if(!window.ajarDangers||!_t(
F,P))return;let te=qe(F,P),oe=Xi(F,te,window.ajarDangers);j(w,{answers:te,done:!0,...oe}),g.set(w,ho(i.get(w))),s.get(w).
update(i.get(w)),s.get("made")?.update()}let T=Gi({words:r,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>I(),
onCountry:w=>k({country:w})}),I=()=>{k({forget:!0}),ss()},y=(w,F,P)=>(s.set(w.key,P),i.has(w.key)&&P.update(i.get(w.key)),
F),C={html:w=>x(w.html),home(w){let F=c("div",{});return y(w,F,ro(F,{words:r,send:oe=>{oe.import&&s.get("chart")?.begin(),
k(oe)},open:oe=>{let ae=n.find(de=>de.section===oe&&de.blocks.some(({key:We})=>i.get(We)?.done===!1));ue(ae?.id??oe)},help:T})),
k({home:w.key}),F},gate(w){let F=c("div",{class:"ajar-text ajar-gate"}),[P,te]=d?[c("p",{},r["gate-left-out"]),[T.button(),
Ee(),L()]]:[x(p?w.short:w.html),W()],oe=c(`h${w.level??2}`,{},w.title);return F.append(oe,P,c("div",{class:"ajar-moves"},
...te.filter(Boolean))),d||P.after(c("p",{class:"ajar-gate-ask"},r["gate-ask"])),A(()=>{p=!0}),F},made:w=>{let F=c("div",
{class:"ajar-made"}),P=()=>F.replaceChildren(...ee(w.section));return s.set("made",{update:P}),P(),F},exercise(w){if(w.invites&&
d)return c("div",{class:"ajar-text"},c(`h${w.level}`,{},w.exercise.title),c("p",{},r["gate-left-out"]),L());let F=c("div",
{}),P=Y.line(l?{}:{role:"alert"});o.set(w.key,F);let te=(ae,de)=>{l?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let We=window.ajarSent;b.set(w.key,We),k({key:w.key,...ae,sent:We},{awaited:de}),!(!de||!Y.isLost())&&(v(
!0),P.scrollIntoView({block:"nearest"}))};if(s.set(w.key,Ei(F,w.exercise,{words:r,level:w.level,small:w.quick,folded:n.length>
1,brief:w.brief,sort:w.quick||n.length>1&&!X()?ki:Vi,enough:w.quick?"at once":"later",...i.get(w.key),help:T,needs:()=>Ee(
w.needs),below:()=>me(w.key),onAside:ae=>j(w.key,{aside:ae}),onChange:ae=>{S(),j(w.key,{answers:ae,done:!1}),te({answers:ae,
done:!1},u)},onMove:ae=>j(w.key,{at:ae}),onDone:ae=>{N(w,ae),te({answers:ae,done:!0},!0),w.key.startsWith("check-in@")&&
s.get("chart")?.begin()},onStartOver:()=>{j(w.key,{answers:{},done:!1}),te({remove:!0})}})),F.firstElementChild.append(P),
A(()=>Y.forget(P)),!w.folded)return F;let oe=Object.keys(i.get(w.key)?.answers??{}).length>0;return c("details",{open:oe},
c("summary",{},r["check-in-now"]),F)},chart(w){let F=c("div",{class:"ajar-chart-block"}),P=c("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),{begin:te,end:oe}=Cn(r,de=>P.replaceChildren(de)),ae=de=>{oe(),_i(F,de,r)};return s.set(w.
key,{update:ae,begin:te,end:oe}),i.has(w.key)&&ae(i.get(w.key)),te(),k({chart:w.key}),c("div",{},F,P)},start:w=>oo(w,{open:ue,
opener:l?.opener}),doors:w=>ao(w,{open:ue}),onward:w=>co(w,{open:ue}),breathing(w){let{element:F,stop:P}=lo(w);return A(
P),F},notice(w){if(Hi(()=>k({forget:!0})),!w.leave)return c("div",{class:"ajar-notice"},c("p",{},w.text));let F=c("div",
{class:"ajar-leave"},T.button(),ns({words:r,leave:I}));Ni(T.open),l=qi({words:r,send:k,isQuiet:n.length>1});let P=document.
createDocumentFragment();return P.append(c("div",{class:"ajar-notice"},c("div",{},l.line,l.small),F),c("div",{class:"aja\
r-on-paper"},T.text()),l.more),P}};function x(w){let F=c("div",{class:"ajar-text"});return Wt(F,w),T.addNumbers(F),F.addEventListener(
"click",P=>{let te=P.target.closest("a"),oe=n.findIndex(({id:ae})=>ae&&te?.getAttribute("href")===`${ae}.ipynb`);oe<0||(P.
preventDefault(),se(oe))}),F}function V(w){d=w,p=!0,J({focus:!0})}let M=(w,F)=>c("button",{type:"button",onclick:F},w),L=()=>M(
r["gate-again"],()=>V(!1));function U(){V(!1),n[B].blocks.some(({invites:F})=>F)||se(B+1)}let W=()=>[M(r["gate-no"],()=>V(
!0)),M(r["gate-unsure"],()=>V(!0)),M(r["gate-yes"],U)],z=w=>n.filter(F=>F.section===w).flatMap(F=>F.blocks.filter(({kind:P})=>P===
"exercise")),ee=w=>{let F=z(w).filter(({key:te})=>i.get(te)?.done).flatMap(({key:te,exercise:oe})=>[c("h2",{},oe.title),
...i.get(te).reflection.flatMap(ae=>yn(ae,3))]),P=c("p",{},r["made-nothing"]);return[c("h1",{},r["made-title"]),...F.length?
F:[P]]},q=w=>{let F=z(w);return F.length>0&&F.every(({key:P})=>i.get(P)?.done)};function me(w){let F=w.startsWith("plan@")&&
T.isKnown()?T.line():"";return c("div",{class:"ajar-below"},F,l?.offer()??"")}let ue=w=>se(n.findIndex(F=>F.id===w));function Ee(w){
let F=n.findIndex(({aside:te,blocks:oe})=>!te&&oe.some(({key:ae})=>ae===Ao));return F<0?w?c("p",{},c("a",{href:w},r["hel\
p-needs"])):null:c("button",{type:"button",onclick:()=>{se(F);let te=o.get(Ao).querySelector("h2");te.tabIndex=-1,te.focus()}},
r["help-needs"])}for(let[w,F]of Object.entries(Tl))C[w]=P=>{let te=c("div",{}),ae=F(te,P,{words:r,send:k,onDispose:A,model:e,
exerciseOf:K,formOf:de=>o.get(de)});return y(P,ae.element??te,ae)};let be=w=>n[B].blocks.find(F=>F.kind===w),j=(w,F)=>i.
set(w,{...i.get(w),...F}),D=()=>{for(let w of a.splice(0))w()};function J({focus:w=!1}={}){if(D(),s.clear(),h){G.replaceChildren(
l?"":c("p",{class:"ajar-empty"},r["keep-locked-here"]));return}if(G.replaceChildren(...n[B].blocks.map(P=>C[P.kind](P))),
n.length>1&&_(),!w)return;let F=G.querySelector("h1, h2, h3")??G;F.tabIndex=-1,F.focus({preventScroll:!0}),t.scrollIntoView(
{block:"start"})}function _(){let{aside:w,title:F}=n[B];if(le.hidden=!!w,G.classList.toggle("ajar-aside",!!w),l?.setStart(
n[B].id==="start"),w)return;let{section:P,step:te,steps:oe,minutes:ae}=n[B],de=n.filter(pe=>!pe.aside),We=de.indexOf(n[B]),
wn=(pe,Xr,Lc={})=>c("button",{type:"button",onclick:()=>se(n.indexOf(pe)),...Lc},Xr),Jr=n.find(({id:pe})=>pe==="start"),
Ii=de[We-1]??Jr;G.append(c("div",{class:"ajar-moves ajar-turn"},Ii?wn(Ii,r["previous-page"]):null,We<de.length-1?wn(de[We+
1],r["next-page"]):null));let Pr=de.filter(pe=>!pe.section||pe.step===1),di=pe=>P?pe.section===P:pe===n[B],Vc=pe=>({"ari\
a-current":di(pe)?"page":null}),Yc=pe=>q(pe.section)?c("span",{class:"ajar-done"},` ${r["section-done"]}`):"",wi=(pe,Xr)=>c(
"li",{},wn(pe,Xr,Vc(pe)),Yc(pe));Ie.replaceChildren(...Pr.map(pe=>wi(pe,pe.title)),Jr?wi(Jr,r["start-page"]):""),O.textContent=
P?Z(r["step-of"],{title:F,n:te,all:oe,minutes:ae}):Z(r["page-of"],{n:Pr.findIndex(di)+1,all:Pr.length,title:F})}function se(w){
n[w]&&(B=w,Ie.parentElement.open=X(),e.set("page",w),e.save_changes(),J({focus:!0}))}let Ie=c("ol",{}),O=c("summary",{}),
X=()=>window.innerWidth>640;e.get("notice")&&t.append(C.notice(e.get("notice")));let le=c("nav",{class:"ajar-nav","aria-\
label":r.pages},c("details",{open:X()},O,Ie));n.length>1&&t.append(le),t.append(Y.line({role:"alert"}),G);let Se=0;for(let w of[
"keydown","pointerdown","scroll"])t.addEventListener(w,()=>{Date.now()-Se<3e4||(Se=Date.now(),k({active:!0}))},{passive:!0,
capture:!0});e.on("msg:custom",w=>{if(v(!1),w.keeping){let F=[...b.values()].some(oe=>w.acknowledged<oe);l?.update(F?{...w.
keeping,saved:!1}:w.keeping);let{state:P}=w.keeping,te=P==="locked";P&&(u=P==="kept"),P&&te!==h&&(h=te,i.clear(),le.hidden=
h,J())}w.states&&queueMicrotask(()=>s.get("made")?.update());for(let[F,P]of Object.entries(w.states??{})){if(w.acknowledged<
b.get(F))continue;let te=P.answers&&!Object.keys(P.answers).length,oe=g.get(F)===ho(P);g.delete(F),j(F,te?{...P,at:0}:P),
oe||s.get(F)?.update(i.get(F))}w.dangers&&(window.ajarDangers=w.dangers),w.country!=null&&T.choose(w.country),w.file&&(s.
get("home")?.settle(),so(w.file)),w.erased&&s.get("home")?.say(w.erased,be("home")?.erased),w.said&&s.get("chart")?.end(),
w.said&&(s.get("home")??l)?.say(w.said),w.open&&ue(w.open),w.problem&&s.get(w.problem.key)?.say(w.problem.text)}),e.on("\
change:pages",()=>{n=e.get("pages"),J()});let Xe=eo(e,{gone:()=>v(!0),back:()=>{Y.isLost()&&k({ready:!0})}});return J(),
En.set(r,(En.get(r)??0)+1),k({ready:!0}),()=>{D(),Xe(),clearTimeout(R),En.set(r,En.get(r)-1),En.get(r)||k({gone:!0})}}var Vl="sw.js",po=()=>new URL("./",location.href).href,uo=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${po()}\
 `)),kn=()=>"serviceWorker"in navigator&&"caches"in window;async function go(e){try{await navigator.serviceWorker.register(
e(Vl),{updateViaCache:"all"})}catch{}}async function cr(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===po());for(let t of await e())await t.unregister();for(let t of await uo())await caches.delete(t);
return(await uo()).length===0&&(await e()).length===0}var[lr,As]=["leave-to","left"];function en(e){try{return e(window.sessionStorage)}catch{return null}}function Yl(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var hs=()=>en(e=>e.setItem(As,"1"));function Io(e){let t=en(s=>s.getItem(lr))||e;t&&rs(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",r=en(s=>s.getItem(As));r&&n&&location.replace(
t||"about:blank"),en(s=>s.removeItem(As)),r&&n&&hs()}function wo(e){let t=c("p",{class:"ajar-hint",role:"status"}),n=c("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:en(r=>r.
getItem(lr))??"",onchange(){let r=Yl(n.value);if(n.value.trim()&&!r){t.textContent=e["site-leave-odd"];return}en(s=>r?s.
setItem(lr,r):s.removeItem(lr)),rs(r||"about:blank"),t.textContent=e[r?"site-leave-set":"site-leave-blank"]}});return c(
"div",{},c("label",{for:n.id},e["site-leave-to"]),c("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function mo(e,t,{store:n,logOut:r}){let s=c("p",{class:"ajar-status",role:"status"}),i=c("button",{type:"button",onclick:async()=>{
s.textContent=t[await cr()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(wo(t)),r&&e.append(c("p",{},c(
"a",{href:r},t["hub-log-out"]))),!n&&kn()&&e.append(c("div",{},i,s))}var Ae=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},he=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},Ll={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},Ar=e=>e instanceof he?new Ae(e.said||
Ll[e.code]):e;var Co=1,tn=4096,Nt=2*tn,ct=12,pr=32,at=1024,Bo=16,Le={mark:0,part:16,length:20,piece:24},Eo=at-ct-Bo,us=Eo-Le.piece,ps=new TextEncoder().
encode("ajar-jnl"),Oe={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Kl=Oe.wrapped+ct+pr+Bo,hr=tn-
32,fs={memory:[8,2**21],passes:[1,64],lanes:[1,16]},yo=512,Mt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),fr=(e,t)=>e.
length===t.length&&e.every((n,r)=>n===t[r]),ur=(e,t)=>fr(e.subarray(0,t.length),t),ko=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),lt=e=>crypto.getRandomValues(new Uint8Array(e));function xe(...e){let t=new Uint8Array(e.reduce(
(r,{length:s})=>r+s,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var Ke=class e{constructor(t,n,r,s=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:r,wrapped:s})}get bound(){let t=new Uint8Array(Oe.wrapped),n=Mt(t);t.set(ps),n.
setUint32(Oe.version,Co);for(let r of Object.keys(fs))n.setUint32(Oe[r],this.cost[r]);return t.set(this.salt,Oe.salt),t.
set(this.fileId,Oe.fileId),t}async toBytes(){let t=new Uint8Array(tn);return t.set(xe(this.bound,this.wrapped)),t.set(await ko(
t.subarray(0,hr)),hr),xe(t,t)}isOf(t){return fr(this.fileId,t)}hasSalt(t){return fr(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new Ae("journal-empty-file");let n=[t.slice(0,tn),t.slice(tn,Nt)],r=await Promise.all(n.map($l)),s=n.
find((l,h)=>r[h]);if(!s){let l=n.some(h=>ur(h,ps));throw new Ae(l?"journal-broken":"journal-other-file")}let i=Mt(s);if(i.
getUint32(Oe.version)>Co)throw new Ae("journal-newer");let o={};for(let l of Object.keys(fs))o[l]=i.getUint32(Oe[l]);let a=([
l,[h,u]])=>h<=o[l]&&o[l]<=u;if(!Object.entries(fs).every(a)||o.memory<8*o.lanes)throw new Ae("journal-forged");let A=(l,h)=>s.
slice(l,h);return new e(o,A(Oe.salt,Oe.fileId),A(Oe.fileId,Oe.wrapped),A(Oe.wrapped,Kl))}async isWholeIn(t){return ur(t,
await this.toBytes())}};async function $l(e){return e.length!==tn||!ur(e,ps)?!1:fr(await ko(e.subarray(0,hr)),e.subarray(
hr))}var Gt=e=>Math.max(1,Math.ceil(e/us));function gs(e,t,n){let r=lt(16),s=Array.from({length:Gt(e.length)},(i,o)=>{let a=new Uint8Array(
Eo);return a.set(r,Le.mark),Mt(a).setUint32(Le.part,o),Mt(a).setUint32(Le.length,e.length),a.set(e.subarray(o*us,(o+1)*us),
Le.piece),t(n+o,a)});return xe(...s)}function Qo(e,t,n){let r=Math.floor(e.length/at),s=Array.from({length:r},(l,h)=>e.subarray(
h*at,(h+1)*at)),i=s.map((l,h)=>t(n+h,l)),o=[],a=0,A=!1;for(let l=0;l<r;){let h=Jl(l,i),u=h?Gt(h.length):1;h&&(A||(A=l>a),
o.push({content:h,size:u}),a=l+u),l+=u}return A||(A=s.some((l,h)=>h>=a&&!i[h]&&!Pl(l))),{entries:o,end:a,broken:A}}function Jl(e,t){
if(!t[e])return null;let n=t[e].subarray(Le.mark,Le.part),r=Mt(t[e]).getUint32(Le.length),s=t.slice(e,e+Gt(r)),i=(o,a)=>o&&
ur(o,n)&&Mt(o).getUint32(Le.part)===a&&Mt(o).getUint32(Le.length)===r;return s.length<Gt(r)||!s.every(i)?null:xe(...s.map(
o=>o.subarray(Le.piece))).subarray(0,r)}var Pl=e=>[0,yo].some(t=>e.subarray(t,t+yo).every(n=>!n));var Xl=Object.defineProperty,Wl=(e,t,n)=>t in e?Xl(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,At=(e,t,n)=>Wl(
e,typeof t!="symbol"?t+"":t,n);function Cs(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Ir=e=>e?`"${e}" `:"";function ys(e,t=""){if(typeof e!=
"boolean")throw new TypeError(Ir(t)+"expected boolean, got type="+typeof e);return e}function nn(e,t=""){if(typeof e!="n\
umber")throw new TypeError(Ir(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
Ir(t)+"expected integer >= 0, got "+e);return e}function ye(e,t,n=""){if(Cs(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&nn(t,"length");let r=Cs(e),s=t!==void 0?` of length ${t}`:"",i=r?`length=${e.length}`:`type=${typeof e}`,o=Ir(n)+
"expected Uint8Array"+s+", got "+i;throw r?new RangeError(o):new TypeError(o)}var bo=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function So(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function ql(e,t){ye(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function ft(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function kt(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function _l(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var rn=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function zl(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function Zl(e){for(let t=0;t<e.length;t++)e[t]=zl(e[t]);return e}var Tt=rn?e=>e:Zl;function eA(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function tA(e,t){if(eA(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function nA(e,t){return bo(e,"defaults"),bo(t,"opts"),Object.assign(e,t)}function rA(e,t){if(e=ye(e),
t=ye(t),e.length!==t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function sA(e,t,n){let r=t,
s=n||(()=>[]),i=(a,A)=>r(A,...s(a)).update(a).digest(),o=r(new Uint8Array(e),...s(new Uint8Array(0)));return i.outputLen=
o.outputLen,i.blockLen=o.blockLen,i.create=(a,...A)=>r(a,...A),i}var iA=(e,t)=>{function n(r,...s){if(ye(r,void 0,"key"),
e.nonceLength!==void 0){let h=s[0];ye(h,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let i=e.tagLength,o=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let h=o;h<s.length;h++)if(Cs(s[h]))throw new Error("AAD not supported")}e.withAAD&&s[o]!==
void 0&&ye(s[o],void 0,"AAD");let a=t(r,...s),A=(h,u)=>{if(u!==void 0){if(h!==2)throw new Error("cipher output not suppo\
rted");ye(u,void 0,"output")}},l=!1;return{encrypt(h,u){if(l)throw new Error("cannot encrypt() twice with same key + non\
ce");return l=!0,ye(h,void 0,"data"),A(a.encrypt.length,u),a.encrypt(h,u)},decrypt(h,u){if(ye(h,void 0,"data"),i&&h.length<
i)throw new Error('"ciphertext" expected length >= tagLength='+i);return A(a.decrypt.length,u),a.decrypt(h,u)}}}return Object.
assign(n,e),n};function Bs(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(ye(t,e,"output"),n&&!dr(t))throw new Error(
"invalid output, must be aligned");return t}function oA(e,t,n){nn(e),nn(t),ys(n);let r=new Uint8Array(16),s=_l(r);return s.
setBigUint64(0,BigInt(t),n),s.setBigUint64(8,BigInt(e),n),r}function dr(e){return e.byteOffset%4===0}function wr(e){return Uint8Array.
from(ye(e))}var Mo=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),aA=Tt(ft(Mo("expand 16-byte k"))),cA=Tt(ft(Mo("exp\
and 32-byte k")));function ie(e,t){return e<<t|e>>>32-t}var Qn=64,lA=16,Es=2**32-1,Do=Uint32Array.of();function AA(e,t,n,r,s,i,o,a){
let A=s.length,l=new Uint8Array(Qn),h=ft(l),u=rn&&dr(s)&&dr(i),p=u?ft(s):Do,d=u?ft(i):Do;if(!rn){for(let g=0;g<A;o++){if(e(
t,n,r,h,o,a),Tt(h),o>=Es)throw new Error("arx: counter overflow");let b=Math.min(Qn,A-g);for(let B=0,G;B<b;B++)G=g+B,i[G]=
s[G]^l[B];g+=b}return}for(let g=0;g<A;o++){if(e(t,n,r,h,o,a),o>=Es)throw new Error("arx: counter overflow");let b=Math.min(
Qn,A-g);if(u&&b===Qn){let B=g/4;if(g%4!==0)throw new Error("arx: invalid block position");for(let G=0,K;G<lA;G++)K=B+G,d[K]=
p[K]^h[G];g+=Qn;continue}for(let B=0,G;B<b;B++)G=g+B,i[G]=s[G]^l[B];g+=b}}function hA(e,t){let{allowShortKeys:n,extendNonceFn:r,
counterLength:s,counterRight:i,rounds:o}=nA({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return nn(s),nn(o),ys(i),ys(n),(a,A,l,h,u=0)=>{ye(a,void 0,"key"),
ye(A,void 0,"nonce"),ye(l,void 0,"data");let p=l.length,d=h!==void 0;if(h=Bs(p,h,!1),d&&tA(l,h),nn(u),u<0||u>=Es)throw new Error(
"arx: counter overflow");let g=[],b=a.length,B,G;if(b===32)g.push(B=wr(a)),G=cA;else if(b===16&&n)B=new Uint8Array(32),B.
set(a),B.set(a,16),G=aA,g.push(B);else throw ye(a,32,"arx key"),new Error("invalid key size");(!rn||!dr(A))&&g.push(A=wr(
A));let K=ft(B);if(r){if(A.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let v=A.subarray(0,16);if(rn)
r(G,K,ft(v),K);else{let k=Tt(Uint32Array.from(G));r(k,K,ft(v),K),kt(k),Tt(K)}A=A.subarray(16)}else rn||Tt(K);let Y=16-s;
if(Y!==A.length)throw new Error(`arx: nonce must be ${Y} or 16 bytes`);if(Y!==12){let v=new Uint8Array(12);v.set(A,i?0:12-
A.length),A=v,g.push(A)}let R=Tt(ft(A));try{return AA(e,G,K,R,l,h,u,o),h}finally{kt(...g)}}}function Qe(e,t){return e[t++]&
255|(e[t++]&255)<<8}var fA=class{constructor(e){At(this,"blockLen",16),At(this,"outputLen",16),At(this,"buffer",new Uint8Array(
16)),At(this,"r",new Uint16Array(10)),At(this,"h",new Uint16Array(10)),At(this,"pad",new Uint16Array(8)),At(this,"pos",0),
At(this,"finished",!1),At(this,"destroyed",!1),e=wr(ye(e,32,"key"));let t=Qe(e,0),n=Qe(e,2),r=Qe(e,4),s=Qe(e,6),i=Qe(e,8),
o=Qe(e,10),a=Qe(e,12),A=Qe(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|r<<6)&7939,this.r[3]=(r>>>
7|s<<9)&8191,this.r[4]=(s>>>4|i<<12)&255,this.r[5]=i>>>1&8190,this.r[6]=(i>>>14|o<<2)&8191,this.r[7]=(o>>>11|a<<5)&8065,
this.r[8]=(a>>>8|A<<8)&8191,this.r[9]=A>>>5&127;for(let l=0;l<8;l++)this.pad[l]=Qe(e,16+2*l)}process(e,t,n=!1){let r=n?0:
2048,{h:s,r:i}=this,o=i[0],a=i[1],A=i[2],l=i[3],h=i[4],u=i[5],p=i[6],d=i[7],g=i[8],b=i[9],B=Qe(e,t+0),G=Qe(e,t+2),K=Qe(e,
t+4),Y=Qe(e,t+6),R=Qe(e,t+8),v=Qe(e,t+10),k=Qe(e,t+12),E=Qe(e,t+14),S=s[0]+(B&8191),N=s[1]+((B>>>13|G<<3)&8191),T=s[2]+((G>>>
10|K<<6)&8191),I=s[3]+((K>>>7|Y<<9)&8191),y=s[4]+((Y>>>4|R<<12)&8191),C=s[5]+(R>>>1&8191),x=s[6]+((R>>>14|v<<2)&8191),V=s[7]+
((v>>>11|k<<5)&8191),M=s[8]+((k>>>8|E<<8)&8191),L=s[9]+(E>>>5|r),U=0,W=U+S*o+N*(5*b)+T*(5*g)+I*(5*d)+y*(5*p);U=W>>>13,W&=
8191,W+=C*(5*u)+x*(5*h)+V*(5*l)+M*(5*A)+L*(5*a),U+=W>>>13,W&=8191;let z=U+S*a+N*o+T*(5*b)+I*(5*g)+y*(5*d);U=z>>>13,z&=8191,
z+=C*(5*p)+x*(5*u)+V*(5*h)+M*(5*l)+L*(5*A),U+=z>>>13,z&=8191;let ee=U+S*A+N*a+T*o+I*(5*b)+y*(5*g);U=ee>>>13,ee&=8191,ee+=
C*(5*d)+x*(5*p)+V*(5*u)+M*(5*h)+L*(5*l),U+=ee>>>13,ee&=8191;let q=U+S*l+N*A+T*a+I*o+y*(5*b);U=q>>>13,q&=8191,q+=C*(5*g)+
x*(5*d)+V*(5*p)+M*(5*u)+L*(5*h),U+=q>>>13,q&=8191;let me=U+S*h+N*l+T*A+I*a+y*o;U=me>>>13,me&=8191,me+=C*(5*b)+x*(5*g)+V*
(5*d)+M*(5*p)+L*(5*u),U+=me>>>13,me&=8191;let ue=U+S*u+N*h+T*l+I*A+y*a;U=ue>>>13,ue&=8191,ue+=C*o+x*(5*b)+V*(5*g)+M*(5*d)+
L*(5*p),U+=ue>>>13,ue&=8191;let Ee=U+S*p+N*u+T*h+I*l+y*A;U=Ee>>>13,Ee&=8191,Ee+=C*a+x*o+V*(5*b)+M*(5*g)+L*(5*d),U+=Ee>>>
13,Ee&=8191;let be=U+S*d+N*p+T*u+I*h+y*l;U=be>>>13,be&=8191,be+=C*A+x*a+V*o+M*(5*b)+L*(5*g),U+=be>>>13,be&=8191;let j=U+
S*g+N*d+T*p+I*u+y*h;U=j>>>13,j&=8191,j+=C*l+x*A+V*a+M*o+L*(5*b),U+=j>>>13,j&=8191;let D=U+S*b+N*g+T*d+I*p+y*u;U=D>>>13,D&=
8191,D+=C*h+x*l+V*A+M*a+L*o,U+=D>>>13,D&=8191,U=(U<<2)+U|0,U=U+W|0,W=U&8191,U=U>>>13,z+=U,s[0]=W,s[1]=z,s[2]=ee,s[3]=q,s[4]=
me,s[5]=ue,s[6]=Ee,s[7]=be,s[8]=j,s[9]=D}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),r=e[1]>>>13;e[1]&=8191;for(let o=2;o<
10;o++)e[o]+=r,r=e[o]>>>13,e[o]&=8191;e[0]+=r*5,r=e[0]>>>13,e[0]&=8191,e[1]+=r,r=e[1]>>>13,e[1]&=8191,e[2]+=r,n[0]=e[0]+
5,r=n[0]>>>13,n[0]&=8191;for(let o=1;o<10;o++)n[o]=e[o]+r,r=n[o]>>>13,n[o]&=8191;n[9]-=8192;let s=(r^1)-1;for(let o=0;o<
10;o++)n[o]&=s;s=~s;for(let o=0;o<10;o++)e[o]=e[o]&s|n[o];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=
(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&
65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let i=e[0]+t[0];e[0]=i&65535;for(let o=1;o<8;o++)i=(e[o]+
t[o]|0)+(i>>>16)|0,e[o]=i&65535;kt(n)}update(e){So(this),ye(e),e=wr(e);let{buffer:t,blockLen:n}=this,r=e.length;for(let s=0;s<
r;){let i=Math.min(n-this.pos,r-s);if(i===n){for(;n<=r-s;s+=n)this.process(e,s);continue}t.set(e.subarray(s,s+i),this.pos),
this.pos+=i,s+=i,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,kt(this.h,this.
r,this.buffer,this.pad)}digestInto(e){So(this),ql(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:r}=this;if(r){for(t[r++]=
1;r<16;r++)t[r]=0;this.process(t,0,!0)}this.finalize();let s=0;for(let i=0;i<8;i++)e[s++]=n[i]>>>0,e[s++]=n[i]>>>8}digest(){
let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},uA=sA(32,e=>new fA(e));function pA(e,t,n,r,s,i=20){
let o=e[0],a=e[1],A=e[2],l=e[3],h=t[0],u=t[1],p=t[2],d=t[3],g=t[4],b=t[5],B=t[6],G=t[7],K=s,Y=n[0],R=n[1],v=n[2],k=o,E=a,
S=A,N=l,T=h,I=u,y=p,C=d,x=g,V=b,M=B,L=G,U=K,W=Y,z=R,ee=v;for(let me=0;me<i;me+=2)k=k+T|0,U=ie(U^k,16),x=x+U|0,T=ie(T^x,12),
k=k+T|0,U=ie(U^k,8),x=x+U|0,T=ie(T^x,7),E=E+I|0,W=ie(W^E,16),V=V+W|0,I=ie(I^V,12),E=E+I|0,W=ie(W^E,8),V=V+W|0,I=ie(I^V,7),
S=S+y|0,z=ie(z^S,16),M=M+z|0,y=ie(y^M,12),S=S+y|0,z=ie(z^S,8),M=M+z|0,y=ie(y^M,7),N=N+C|0,ee=ie(ee^N,16),L=L+ee|0,C=ie(C^
L,12),N=N+C|0,ee=ie(ee^N,8),L=L+ee|0,C=ie(C^L,7),k=k+I|0,ee=ie(ee^k,16),M=M+ee|0,I=ie(I^M,12),k=k+I|0,ee=ie(ee^k,8),M=M+
ee|0,I=ie(I^M,7),E=E+y|0,U=ie(U^E,16),L=L+U|0,y=ie(y^L,12),E=E+y|0,U=ie(U^E,8),L=L+U|0,y=ie(y^L,7),S=S+C|0,W=ie(W^S,16),
x=x+W|0,C=ie(C^x,12),S=S+C|0,W=ie(W^S,8),x=x+W|0,C=ie(C^x,7),N=N+T|0,z=ie(z^N,16),V=V+z|0,T=ie(T^V,12),N=N+T|0,z=ie(z^N,
8),V=V+z|0,T=ie(T^V,7);let q=0;r[q++]=o+k|0,r[q++]=a+E|0,r[q++]=A+S|0,r[q++]=l+N|0,r[q++]=h+T|0,r[q++]=u+I|0,r[q++]=p+y|
0,r[q++]=d+C|0,r[q++]=g+x|0,r[q++]=b+V|0,r[q++]=B+M|0,r[q++]=G+L|0,r[q++]=K+U|0,r[q++]=Y+W|0,r[q++]=R+z|0,r[q++]=v+ee|0}
var gA=hA(pA,{counterRight:!1,counterLength:4,allowShortKeys:!1}),IA=new Uint8Array(16),Fo=(e,t)=>{e.update(t);let n=t.length%
16;n&&e.update(IA.subarray(n))},dA=new Uint8Array(32);function vo(e,t,n,r,s){s!==void 0&&ye(s,void 0,"AAD");let i=e(t,n,
dA),o=oA(r.length,s?s.length:0,!0),a=uA.create(i);s&&Fo(a,s),Fo(a,r),a.update(o);let A=a.digest();return kt(i,o),A}var wA=e=>(t,n,r)=>({
encrypt(s,i){let o=s.length;i=Bs(o+16,i,!1),i.set(s);let a=i.subarray(0,-16);e(t,n,a,a,1);let A=vo(e,t,n,a,r);return i.set(
A,o),kt(A),i},decrypt(s,i){i=Bs(s.length-16,i,!1);let o=s.subarray(0,-16),a=s.subarray(-16),A=vo(e,t,n,o,r);if(!rA(a,A))
throw kt(A),new Error("invalid tag");return i.set(s.subarray(0,-16)),e(t,n,i,i,1),kt(A),i}}),mr=iA({blockSize:64,nonceLength:12,
tagLength:16,withAAD:!0},wA(gA));function Ht(e,t,n,r){function s(i){return i instanceof n?i:new n(function(o){o(i)})}return new(n||
(n=Promise))(function(i,o){function a(h){try{l(r.next(h))}catch(u){o(u)}}function A(h){try{l(r.throw(h))}catch(u){o(u)}}
function l(h){h.done?i(h.value):s(h.value).then(a,A)}l((r=r.apply(e,t||[])).next())})}var fe=class{constructor(){this.mutex=
Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){
return Ht(this,void 0,void 0,function*(){let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},
Is;function mA(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var ks=mA(),
ds=(Is=ks.Buffer)!==null&&Is!==void 0?Is:null,CA=ks.TextEncoder?new ks.TextEncoder:null;function Go(e,t){return(e&15)+(e>>
6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function No(e,t){let n=t.length>>1;for(let r=0;r<n;r++){let s=r<<1;e[r]=Go(t.charCodeAt(
s),t.charCodeAt(s+1))}}function yA(e,t){if(e.length!==t.length*2)return!1;for(let n=0;n<t.length;n++){let r=n<<1;if(t[n]!==
Go(e.charCodeAt(r),e.charCodeAt(r+1)))return!1}return!0}var xo=87,Uo=48;function Qs(e,t,n){let r=0;for(let s=0;s<n;s++){
let i=t[s]>>>4;e[r++]=i>9?i+xo:i+Uo,i=t[s]&15,e[r++]=i>9?i+xo:i+Uo}return String.fromCharCode.apply(null,e)}var ut=ds!==
null?e=>{if(typeof e=="string"){let t=ds.from(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.length)}if(ds.isBuffer(
e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,
e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="string")return CA.encode(e);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")},$e="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Sn=new Uint8Array(256);for(let e=0;e<$e.length;e++)Sn[$e.charCodeAt(e)]=
e;function jo(e,t=!0){let n=e.length,r=n%3,s=[],i=n-r;for(let o=0;o<i;o+=3){let a=(e[o]<<16&16711680)+(e[o+1]<<8&65280)+
(e[o+2]&255),A=$e.charAt(a>>18&63)+$e.charAt(a>>12&63)+$e.charAt(a>>6&63)+$e.charAt(a&63);s.push(A)}if(r===1){let o=e[n-
1],a=$e.charAt(o>>2),A=$e.charAt(o<<4&63);s.push(`${a}${A}`),t&&s.push("==")}else if(r===2){let o=(e[n-2]<<8)+e[n-1],a=$e.
charAt(o>>10),A=$e.charAt(o>>4&63),l=$e.charAt(o<<2&63);s.push(`${a}${A}${l}`),t&&s.push("=")}return s.join("")}function BA(e){
let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&(t-=1)),t}function EA(e){let t=BA(e),
n=e.length,r=new Uint8Array(t),s=0;for(let i=0;i<n;i+=4){let o=Sn[e.charCodeAt(i)],a=Sn[e.charCodeAt(i+1)],A=Sn[e.charCodeAt(
i+2)],l=Sn[e.charCodeAt(i+3)];r[s]=o<<2|a>>4,s+=1,r[s]=(a&15)<<4|A>>2,s+=1,r[s]=(A&3)<<6|l&63,s+=1}return r}var gr=16*1024,
bn=4,kA=new fe,ws=new Map;function To(e,t){return Ht(this,void 0,void 0,function*(){let n=null,r=null,s=!1;if(typeof WebAssembly>
"u")throw new Error("WebAssembly is not supported in this environment!");let i=(k,E=0)=>{r.set(k,E)},o=()=>r,a=()=>n.exports,
A=k=>{n.exports.Hash_SetMemorySize(k);let E=n.exports.Hash_GetBuffer(),S=n.exports.memory.buffer;r=new Uint8Array(S,E,k)},
l=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),h=kA.dispatch(()=>Ht(this,void 0,void 0,function*(){
if(!ws.has(e.name)){let E=EA(e.data),S=WebAssembly.compile(E.buffer);ws.set(e.name,S)}let k=yield ws.get(e.name);n=yield WebAssembly.
instantiate(k,{})})),u=()=>Ht(this,void 0,void 0,function*(){n||(yield h);let k=n.exports.Hash_GetBuffer(),E=n.exports.memory.
buffer;r=new Uint8Array(E,k,gr)}),p=(k=null)=>{s=!0,n.exports.Hash_Init(k)},d=k=>{let E=0;for(;E<k.length;){let S=k.subarray(
E,E+gr);E+=S.length,r.set(S),n.exports.Hash_Update(S.length)}},g=k=>{if(!s)throw new Error("update() called before init(\
)");let E=ut(k);d(E)},b=new Uint8Array(t*2),B=(k,E=null)=>{if(!s)throw new Error("digest() called before init()");return s=
!1,n.exports.Hash_Final(E),k==="binary"?r.slice(0,t):Qs(b,r,t)},G=()=>{if(!s)throw new Error("save() can only be called \
after init() and before digest()");let k=n.exports.Hash_GetState(),E=l(),S=n.exports.memory.buffer,N=new Uint8Array(S,k,
E),T=new Uint8Array(bn+E);return No(T,e.hash),T.set(N,bn),T},K=k=>{if(!(k instanceof Uint8Array))throw new Error("load()\
 expects an Uint8Array generated by save()");let E=n.exports.Hash_GetState(),S=l(),N=bn+S,T=n.exports.memory.buffer;if(k.
length!==N)throw new Error(`Bad state length (expected ${N} bytes, got ${k.length})`);if(!yA(e.hash,k.subarray(0,bn)))throw new Error(
"This state was written by an incompatible hash implementation");let I=k.subarray(bn);new Uint8Array(T,E,S).set(I),s=!0},
Y=k=>typeof k=="string"?k.length<gr/4:k.byteLength<gr,R=Y;switch(e.name){case"argon2":case"scrypt":R=()=>!0;break;case"b\
lake2b":case"blake2s":R=(k,E)=>E<=512&&Y(k);break;case"blake3":R=(k,E)=>E===0&&Y(k);break;case"xxhash64":case"xxhash3":case"\
xxhash128":case"crc64":R=()=>!1;break}let v=(k,E=null,S=null)=>{if(!R(k,E))return p(E),g(k),B("hex",S);let N=ut(k);return r.
set(N),n.exports.Hash_Calculate(N.length,E,S),Qs(b,r,t)};return yield u(),{getMemory:o,writeMemory:i,getExports:a,setMemorySize:A,
init:p,update:g,digest:B,save:G,load:K,calculate:v,hashLength:t}})}var Jp=new fe,QA="argon2",bA="AGFzbQEAAAABKQVgAX8Bf2A\
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
gHzcDACABQSBqIgFB+AdJDQALCws=",SA="2b50b0d6",DA={name:QA,data:bA,hash:SA},FA="blake2b",vA="AGFzbQEAAAABEQRgAAF/YAJ/fwBgA\
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
YCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",xA="22cf500a",UA={name:FA,data:vA,hash:xA},Pp=new fe;function Oo(e){
return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):null}function jA(e,t){
return e|t<<16}function bs(e=512,t=null){if(Oo(e))return Promise.reject(Oo(e));let n=null,r=e;if(t!==null){if(n=ut(t),n.
length>64)return Promise.reject(new Error("Max key length is 64 bytes"));r=jA(e,n.length)}let s=e/8;return To(UA,s).then(
i=>{r>512&&i.writeMemory(n),i.init(r);let o={init:r>512?()=>(i.writeMemory(n),i.init(r),o):()=>(i.init(r),o),update:a=>(i.
update(a),o),digest:a=>i.digest(a),save:()=>i.save(),load:a=>(i.load(a),o),blockSize:128,digestSize:s};return o})}function OA(e,t,n){
let r=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");return`$argon2${t.hashType}$v=19$${r}$${jo(
e,!1)}$${jo(n,!1)}`}var Ro=new DataView(new ArrayBuffer(4));function ht(e){return Ro.setInt32(0,e,!0),new Uint8Array(Ro.
buffer)}function ms(e,t,n){return Ht(this,void 0,void 0,function*(){if(n<=64){let A=yield bs(n*8);return A.update(ht(n)),
A.update(t),A.digest("binary")}let r=Math.ceil(n/32)-2,s=new Uint8Array(n);e.init(),e.update(ht(n)),e.update(t);let i=e.
digest("binary");s.set(i.subarray(0,32),0);for(let A=1;A<r;A++)e.init(),e.update(i),i=e.digest("binary"),s.set(i.subarray(
0,32),A*32);let o=n-32*r,a;return o===64?(a=e,a.init()):a=yield bs(o*8),a.update(i),i=a.digest("binary"),s.set(i.subarray(
0,o),r*32),s})}function RA(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function MA(e){return Ht(this,
void 0,void 0,function*(){var t;let{parallelism:n,iterations:r,hashLength:s}=e,i=ut(e.password),o=ut(e.salt),a=19,A=RA(e.
hashType),{memorySize:l}=e,h=ut((t=e.secret)!==null&&t!==void 0?t:""),[u,p]=yield Promise.all([To(DA,1024),bs(512)]);u.setMemorySize(
l*1024+1024);let d=new Uint8Array(24),g=new DataView(d.buffer);g.setInt32(0,n,!0),g.setInt32(4,s,!0),g.setInt32(8,l,!0),
g.setInt32(12,r,!0),g.setInt32(16,a,!0),g.setInt32(20,A,!0),u.writeMemory(d,l*1024),p.init(),p.update(d),p.update(ht(i.length)),
p.update(i),p.update(ht(o.length)),p.update(o),p.update(ht(h.length)),p.update(h),p.update(ht(0));let b=Math.floor(l/(n*
4))*4,B=new Uint8Array(72),G=p.digest("binary");B.set(G);for(let R=0;R<n;R++){B.set(ht(0),64),B.set(ht(R),68);let v=R*b,
k=yield ms(p,B,1024);u.writeMemory(k,v*1024),v+=1,B.set(ht(1),64),k=yield ms(p,B,1024),u.writeMemory(k,v*1024)}let K=new Uint8Array(
1024);No(K,u.calculate(new Uint8Array([]),l));let Y=yield ms(p,K,s);if(e.outputType==="hex"){let R=new Uint8Array(s*2);return Qs(
R,Y,s)}return e.outputType==="encoded"?OA(o,e,Y):Y})}var GA=e=>{var t;if(!e||typeof e!="object")throw new Error("Invalid\
 options parameter. It requires an object.");if(!e.password)throw new Error("Password must be specified");if(e.password=
ut(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.salt)throw new Error("Salt must b\
e specified");if(e.salt=ut(e.salt),e.salt.length<8)throw new Error("Salt should be at least 8 bytes long");if(e.secret=ut(
(t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)throw new Error("Iterations should\
 be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error("Parallelism should be a po\
sitive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash length should be at least 4 byt\
es.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");if(e.memorySize<8*e.parallelism)
throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&(e.outputType="hex"),!["hex",
"binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}. Valid values: ['hex\
', 'binary', 'encoded']`)};function Ho(e){return Ht(this,void 0,void 0,function*(){return GA(e),MA(Object.assign(Object.
assign({},e),{hashType:"id"}))})}var Xp=new fe,Wp=new fe,qp=new fe,_p=new fe,zp=new Uint8Array(8),Zp=new fe,eg=new fe,tg=new fe,
ng=new fe,rg=new fe,sg=new fe,ig=new fe,og=new fe,ag=new fe,cg=new fe,lg=new fe,Ag=new Uint8Array(8),hg=new fe,fg=new Uint8Array(
8),ug=new fe,pg=new Uint8Array(8),gg=new fe,Ig=new fe,dg=new fe;var sn=Object.freeze({memory:19*1024,passes:2,lanes:1}),Ss=Object.freeze({memory:128*1024,passes:3,lanes:1}),NA=700,Vo="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",TA=new RegExp(`^${Vo}+|${Vo}+$`,"g"),Dn,Ds,Cr=class{constructor(t,n){$(this,
Dn);it(this,"seal",(t,n)=>{let r=lt(ct);return xe(r,m(this,Dn,Ds).call(this,r,t).encrypt(n))});it(this,"open",(t,n)=>$o(
m(this,Dn,Ds).call(this,n.subarray(0,ct),t),n.subarray(ct)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};Dn=new WeakSet,Ds=function(t,n){let r=new Uint8Array(8);return new DataView(r.buffer).setBigUint64(0,
BigInt(n)),mr(this.key,t,xe(this.fileId,r))};var on=class e{constructor(t,n,r){Object.assign(this,{wrapping:t,salt:n,cost:r})}static async of(t,{
salt:n,cost:r}){let s=Yo(t);if(!s.length)throw new Ae("journal-wrong-passphrase");return new e(await Lo(s,n,r),n,r)}static async chosen(t,n){
if(!Yo(t).length)throw new Ae("journal-no-passphrase");return e.of(t,{salt:lt(16),cost:n??await HA()})}begin(){let t=lt(
pr),n=lt(ct),r=new Ke(this.cost,this.salt,lt(16)),s=mr(this.wrapping,n,r.bound).encrypt(t);return{header:new Ke(this.cost,
this.salt,r.fileId,xe(n,s)),sealer:new Cr(t,r.fileId)}}unlock({wrapped:t,bound:n,fileId:r}){let s=mr(this.wrapping,t.subarray(
0,ct),n),i=$o(s,t.subarray(ct));if(!i)throw new Ae("journal-wrong-passphrase");return new Cr(i,r)}forget(){this.wrapping.
fill(0),this.wrapping=null}},Yo=e=>LA(e.normalize("NFKC").replace(TA,""));async function HA(e=()=>performance.now()){let t={
...sn,passes:1};await Lo(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await Ko(new Uint8Array(8),new Uint8Array(
16),sn),VA(e()-n)}function VA(e){let t=sn.passes*NA/Math.max(e,1),n=Math.floor(sn.memory*t/Ss.passes/1024)*1024;return n<
sn.memory?sn:{...Ss,memory:Math.min(n,Ss.memory)}}async function Lo(e,t,n){return await YA(),Ko(e,t,n)}async function Ko(e,t,{
memory:n,passes:r,lanes:s}){try{return await Ho({password:e,salt:t,memorySize:n,iterations:r,parallelism:s,hashLength:pr,
outputType:"binary"})}catch(i){throw i instanceof RangeError?new Ae("journal-memory",{megabytes:Math.floor(n/1024)}):i}}
var YA=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function $o(e,t){try{return e.decrypt(t)}catch{return null}}function LA(e){let t=new TextEncoder,n=s=>[224|s>>12,128|s>>
6&63,128|s&63],r=Array.from(e,s=>{let i=s.codePointAt(0);return i>=55296&&i<=57343?n(i):[...t.encode(s)]});return Uint8Array.
from(r.flat())}var KA=new TextEncoder,$A=/[\u007f-\uffff]/g;function pt(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
r=>Object.hasOwn(t,r)&&pt(e[r],t[r]))}var Jo=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function Fs({key:e,
response:t,done:n,confirmed:r,at:s}){let i=r!==null&&pt(r,t),o=JSON.stringify({key:e,response:t,done:n,confirmed:i||r,at:s}),
a=A=>`\\u${A.charCodeAt(0).toString(16).padStart(4,"0")}`;return KA.encode(o.replace($A,a))}function Po(e){let{key:t,response:n,
done:r,confirmed:s,at:i}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:r,
confirmed:s===!0?n:s,at:i}}var Je,Qt,ze,Ne,Ze,vs,Fn,yr=class yr{constructor(t,n,r,s,i=Nt){$(this,Ze);$(this,Je);$(this,Qt,[]);$(this,ze);$(this,Ne);
it(this,"isTorn",!1);this.place=t,this.end=i,H(this,Je,n),H(this,ze,r),H(this,Ne,s)}static async create(t,n){let{header:r,
sealer:s}=n.begin(),i=await t.replace(await r.toBytes(),null);return new yr(t,n,s,i)}static async open(t,{bytes:n,tag:r},s){
var u;let i=await Ke.fromBytes(n),o=await s(i),a=new yr(t,o,o.unlock(i),r),A=await i.isWholeIn(n),{entries:l,damaged:h}=m(
u=a,Ze,Fn).call(u,n.subarray(Nt),r);return{file:a,entries:l,damaged:h||!A}}get frames(){return(this.end-Nt)/at}async readNew(){
let{bytes:t,tag:n,replaced:r}=await this.place.readFrom(f(this,Ne),this.end);if(!r)return{...m(this,Ze,Fn).call(this,t,n),
replaced:r};let s=await JA(t);if(s.isOf(f(this,ze).fileId)){let l=t.length<this.end,{entries:h,damaged:u}=m(this,Ze,Fn).
call(this,t.subarray(this.end),n);return{entries:h,damaged:u||l,replaced:!1}}let i=[f(this,Je),...f(this,Qt)].find(({salt:l})=>s.
hasSalt(l));if(!i)throw new Ae("journal-passphrase-changed");m(this,Ze,vs).call(this,i,i.unlock(s)),this.end=Nt;let o=await s.
isWholeIn(t),{entries:a,damaged:A}=m(this,Ze,Fn).call(this,t.subarray(Nt),n);return{entries:a,damaged:A||!o,replaced:r}}async append(t){
let n=gs(t,f(this,ze).seal,this.frames);H(this,Ne,await this.place.append(n,f(this,Ne))),this.end+=n.length}async replace(t,n=f(
this,Je)){[f(this,Je),...f(this,Qt)].includes(n)||f(this,Qt).push(n);let{header:r,sealer:s}=n.begin(),i=[await r.toBytes()],
o=0;for(let A of t)i.push(gs(A,s.seal,o)),o+=i.at(-1).length/at;let a=xe(...i);H(this,Ne,await this.place.replace(a,f(this,
Ne))),m(this,Ze,vs).call(this,n,s),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
f(this,Ne))??""}forget(){for(let t of[f(this,Je),...f(this,Qt)])t.forget();f(this,ze).forget()}};Je=new WeakMap,Qt=new WeakMap,
ze=new WeakMap,Ne=new WeakMap,Ze=new WeakSet,vs=function(t,n){f(this,ze).forget(),H(this,ze,n),t!==f(this,Je)&&f(this,Je).
forget(),H(this,Je,t),H(this,Qt,[])},Fn=function(t,n){let{entries:r,end:s,broken:i}=Qo(t,f(this,ze).open,this.frames);return(t.
length||n!==f(this,Ne))&&(this.isTorn=t.length>s*at),H(this,Ne,n),this.end+=s*at,{entries:r.map(({content:a,size:A})=>({
entry:Po(a),size:A})),damaged:i}};var vn=yr;async function JA(e){try{return await Ke.fromBytes(e)}catch{throw new Ae("jo\
urnal-here-overwritten")}}async function Xo(e){let t=await e.read();if(!t)throw new he("gone","journal-here-none");return t}var PA=256,XA=100,bt,Be,et,Rn,ce,xn,an,Un,Us,Wo,qo,jn,Er=class Er{constructor(t){$(this,ce);$(this,bt);$(this,Be,new Br);
$(this,et,!1);$(this,Rn,Promise.resolve());it(this,"damage",null);H(this,bt,t)}static async create(t,n,{cost:r}={}){let s=await on.
chosen(n,r);return new Er(await vn.create(t,s).catch(xs))}static async open(t,n){var l;let r=await Xo(t).catch(xs),s=h=>on.
of(n,h),{file:i,entries:o,damaged:a}=await vn.open(t,r,s),A=new Er(i);return f(A,Be).add(o,!1),H(A,et,a),await m(l=A,ce,
qo).call(l),f(A,Be).takeNews(),A}entries(){return m(this,ce,xn).call(this,()=>f(this,Be).seen())}append(t){return m(this,
ce,Un).call(this,async n=>{let r=f(this,Be).completed(t),s=Fs(r);await n.append(s),f(this,Be).putOwn(t,r,Gt(s.length))})}refresh(){
return m(this,ce,xn).call(this,async()=>(await m(this,ce,Us).call(this),f(this,Be).takeNews()))}rewrite(t){return m(this,
ce,Un).call(this,()=>m(this,ce,jn).call(this,f(this,Be).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let r=await on.
chosen(t,n);await m(this,ce,Un).call(this,()=>m(this,ce,jn).call(this,f(this,Be).entries,r))}close(){return m(this,ce,xn).
call(this,()=>{f(this,bt)?.forget(),H(this,bt,null),H(this,Be,new Br)})}};bt=new WeakMap,Be=new WeakMap,et=new WeakMap,Rn=
new WeakMap,ce=new WeakSet,xn=function(t){let n=f(this,Rn).then(t).catch(xs);return H(this,Rn,n.catch(()=>{})),n},an=function(){
if(!f(this,bt))throw new Ae("journal-locked");return f(this,bt)},Un=function(t){return m(this,ce,xn).call(this,async()=>{
for(let n=1;;n++)try{return await m(this,ce,Wo).call(this),await t(m(this,ce,an).call(this))}catch(r){if(r.code!=="chang\
ed"||n===XA)throw r;await m(this,ce,Us).call(this)}})},Us=async function(){let{entries:t,replaced:n,damaged:r}=await m(this,
ce,an).call(this).readNew();f(this,Be).add(t,n),f(this,et)||H(this,et,r)},Wo=async function(){if(!f(this,et)&&!m(this,ce,
an).call(this).isTorn)return;let t=f(this,et)?await m(this,ce,an).call(this).copyAside():"";await m(this,ce,jn).call(this,
f(this,Be).entries),f(this,et)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},H(this,et,!1))},qo=async function(){try{await m(this,ce,Un).call(this,async t=>{f(this,Be).isLittleOf(t.frames)&&
await m(this,ce,jn).call(this,f(this,Be).entries)})}catch{f(this,et)&&(this.damage={code:"journal-damaged",values:{}})}},
jn=async function(t,n){let r=new Map([...t].map(([s,i])=>[s,Fs(i)]));await m(this,ce,an).call(this).replace(r.values(),n),
f(this,Be).entries=new Map(t),f(this,Be).sizes=new Map([...r].map(([s,{length:i}])=>[s,Gt(i)]))};var On=Er;function xs(e){throw Ar(e)}var St,tt,Mn,js,Br=class{constructor(){$(this,Mn);it(this,"entries",new Map);it(this,"sizes",
new Map);$(this,St,new Map);$(this,tt,new Set)}seen(){return f(this,tt).clear(),[...this.entries.values()]}takeNews(){let t=[
...f(this,St).values()];return f(this,St).clear(),f(this,tt).clear(),t}add(t,n){let r=new Map(this.entries),s=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:A}of t)m(this,Mn,js).call(this,a,A),s.set(a.key,a);let i=n?
[...r.keys()].filter(a=>!this.entries.has(a)):[],o=[...s.values()].filter(a=>!n||!pt(a,r.get(a.key)));for(let a of[...i.
map(Jo),...o])f(this,St).set(a.key,a),f(this,tt).add(a.key)}completed(t){let n=this.entries.get(t.key),r=t.response!==null&&
!t.done;return!n||!r||n.confirmed===null||t.confirmed!==null&&!f(this,tt).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,r){
m(this,Mn,js).call(this,n,r),pt(n,t)?(f(this,St).delete(n.key),f(this,tt).delete(n.key)):f(this,St).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:r})=>r!==null).map(r=>[r.key,r]));for(let r of f(this,tt))this.entries.has(r)||n.delete(
r);for(let[r,s]of this.entries)f(this,tt).has(r)&&n.set(r,s);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(r,s)=>r+s,0);return t-n>Math.max(PA,t/2)}};St=new WeakMap,tt=new WeakMap,Mn=new WeakSet,js=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var _o={fair:8,good:10,strong:15},WA=72,qA=3.3,_A=10,zA=.35,ZA=.5,eh=.4,th=4.5,nh=2,rh=.65,sh=3.9,ih=.15,oh=1,ah=4,ch=.5,
Os=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],lh={"!@#$%^&*()_+":Os[0],'{}:"<>?':"[];',./"},Ah=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function zo(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,WA).join("");if(!t)return"none";let n=Zo(
t);return Object.keys(_o).filter(s=>n>=_o[s]).at(-1)??"weak"}function Zo(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Zo(
t)+ch;if(ph(e))return ah;let n=new Map;for(let{0:r,groups:s}of e.matchAll(Ah))n.set(r.toLowerCase(),s);return[...n.values()].
reduce((r,s)=>r+hh(s),0)}function hh({date:e,word:t,digits:n}){return e?th:t?fh(t):n?uh(n):1}function fh(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(i=>i!==i.toLowerCase()).length,r=n===t.length-1,s=zA*Math.max(0,t.length-_A)+(r?Math.min(
1,n):n)*ZA+eh*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,qA+s)}function uh(e){if(/^(?:19|20)\d\d$/.
test(e))return nh;let t=new Set(Array.from(e).slice(1).map((r,s)=>r-e[s]));if(e.length>2&&t.size===1)return oh;let n=Math.
max(0,e.length-6);return Math.min(rh*e.length,sh)+ih*n}function ph(e){let t=Array.from(e.toLowerCase(),gh),n=t.filter((r,s)=>s&&
Ih(r,t[s-1])).length;return t.length>4&&n>=.7*(t.length-1)}function gh(e){let[t,n]=Object.entries(lh).find(([i])=>i.includes(
e))??[],r=t?n[t.indexOf(e)]:e,s=Os.findIndex(i=>i.includes(r));return{row:s,column:Os[s]?.indexOf(r)}}var Ih=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;function Tn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(r=>Tn(e[r],t[r]))}var dh=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,nt,Gn,gt,Nn,cn,kr,Qr=class{constructor(t=Date.now){$(this,cn);$(this,nt,new Map);$(
this,Gn,[]);$(this,gt,null);$(this,Nn);H(this,Nn,t)}get(t){return f(this,nt).get(t)}isDraft(t){let n=f(this,nt).get(t);return n!==
void 0&&!n.done}keys(){return[...f(this,nt).keys()]}entries(){return[...f(this,nt).values()]}put(t,n,r){let s=r?n:f(this,
nt).get(t)?.confirmed??null;this.place({key:t,response:n,done:r,confirmed:s,at:dh(f(this,Nn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}f(this,nt).set(t.key,t),m(this,cn,kr).call(this,[t.key])}remove(t){f(this,nt).
delete(t)&&m(this,cn,kr).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(f(
this,gt)){t();return}H(this,gt,new Set);try{t()}finally{let n=[...f(this,gt)];H(this,gt,null),n.length&&m(this,cn,kr).call(
this,n)}}listen(t){f(this,Gn).push(t)}};nt=new WeakMap,Gn=new WeakMap,gt=new WeakMap,Nn=new WeakMap,cn=new WeakSet,kr=function(t){
if(f(this,gt)){for(let n of t)f(this,gt).add(n);return}for(let n of f(this,Gn))n(t)};function ln(e,t,n){let r=typeof n=="string"?new TextEncoder().encode(n):n,s="";for(let i of r)s+=String.fromCharCode(i);
return{name:e,type:t,data:btoa(s)}}var wh=[["trial-agreement","review"],["plan","day"]],mh=/^(\d{4})-(\d{2})-(\d{2})$/,ea=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function Ce(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function br(e,t){let n=new Map(e.filter(({
response:r})=>r).map(r=>[r.key,r]));for(let[r,s]of wh){let i=n.get(`${r}@`),o=Dr(i?.response[s]);if(o&&o>=t)return{day:o,
entry:i}}return null}function Sr(e,t){let n=null;for(let s of e){let{exercise:i}=Ce(s.key),o=s.response&&Object.keys(s.confirmed??
{}).length>0,a=i==="check-in"&&o?Hn(s):null,A=a&&a>t?t:a;A&&A>(n?.day??"")&&(n={day:A,entry:s})}if(!n)return null;let[,r]=[
t,Ch(n.day)].sort();return{day:r,entry:n.entry}}function Hn({at:e}){if(!Rs(e))return null;let[,t,,,,n]=ea.exec(e);return n?
Ms(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function Rs(e){let[,t,,n="0",r="0"]=ea.exec(e)??[];return!!Dr(
t)&&n<60&&r<60}function Dr(e){let[,t,n,r]=typeof e=="string"&&mh.exec(e)||[];return t>0&&n>=1&&n<=12&&r>=1&&r<=na(+t,+n)?
e:null}function Ms(e){let t=e.getFullYear();return t>=1&&t<=9999?ra(t,e.getMonth()+1,e.getDate()):null}var ta=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Ch(e){let[t,n,r]=e.split("-").map(Number),s=n===
12?[t+1,1]:[t,n+1];return ra(...s,Math.min(r,na(...s)))}function na(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,
31,30,31,30,31,31,30,31,30,31][t-1]}var ra=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(
2,"0")}`;var oa="catch-up.ics",yh="-//collective//icalendar//7.3.0//EN",Bh=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,Eh=/[\t\x85\u2028\u2029]/g,
kh=75;async function aa(e,t,n,r=""){let s=[...new Map(e.map(l=>[l.key,l])).values()],i=[br(s,n),Sr(s,n)].filter(Boolean);
if(!i.length)throw new Ae("journal-no-day");let o=sa(t["journal-calendar-title"]),a=await Promise.all(i.map((l,h)=>bh(l,
n,o,h?"":sa(r))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${yh}`,...a.flat()],"END:VCALENDAR",""].map(Dh).join(
`\r
`)}function vr(e,{exercises:t,danger:n}){let r=e.filter(({key:a})=>a==="plan@").at(-1)?.response,s=a=>ca(a)&&je(a)!=="";
if(!r||!s(r.if)||!s(r.then))return"";let i=a=>Object.values(n).some(A=>rr(a,A).length);if(Object.values(r).flatMap(Qh).some(
i))return"";let{sentence:o=""}=t.plan.reflection;return Rt(o,r)}var Qh=e=>(e?.own?[e.own]:[e].flat()).filter(ca),ca=e=>typeof e==
"string";async function bh({day:e,entry:t},n,r,s){return["BEGIN:VEVENT",`SUMMARY:${ia(r)}`,`DTSTART;VALUE=DATE:${e.replaceAll(
"-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await Sh(t)}`,...s?["CLASS:PRIVATE",`DESCRIPTION:${ia(s)}`]:[],
"TRANSP:TRANSPARENT","END:VEVENT"]}async function Sh({key:e,response:t,at:n}){let r=Object.entries(t).filter(([,h])=>h!==
null),s=Fr([n,Object.fromEntries(r)]),i=h=>new TextEncoder().encode(h),o={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.
importKey("raw",i(s),o,!1,["sign"]),A=new Uint8Array(await crypto.subtle.sign("HMAC",a,i(e))).slice(0,16);return A[6]=A[6]&
15|64,A[8]=A[8]&63|128,Array.from(A,h=>h.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-\
$2-$3-$4-")}function Fr(e){return Array.isArray(e)?`[${e.map(Fr).join(", ")}]`:e&&typeof e=="object"?`{${Object.keys(e).
sort().map(n=>`${Fr(n)}: ${Fr(e[n])}`).join(", ")}}`:JSON.stringify(e).replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).
toString(16).padStart(4,"0")}`)}var sa=e=>je(e.replace(Eh," ").replace(Bh,"")),ia=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function Dh(e){let t=[],n=[],r=0;for(let s of e){let i=Fh(s);if(n.length&&r+i>=kh){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,r=a.length}n.push(s),r+=i}return[...t,n.join("")].join(`\r
 `)}var Fh=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var vh={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},An=10,
xh=400,Vn=17,Gs=16,Vt=14,[ua,pa]=[12,38],[Ns,Ts,Uh]=[46,8,30],la=15,Aa=26,jh=14;function Hs(e,t,n){let r=t.filter(({id:a})=>e.
some(A=>A[a]!==null)),[s,i]=e.length>1?Rh(e,r,n):Oh(e[0],r,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ge(i)}`}">
${s.join(`
`)}
</svg>
`}function Oh(e,t,n){let[r,s,i]=[92,14,n-14],o=A=>s+(i-s)*A/An;return[t.flatMap(({id:A,name:l},h)=>{let u=h*r,p=u+46,d=e[A],
g=[...Array(An+1).keys()].map(B=>Yn([o(B),p-5],[o(B),p+5],"edge",1)),b=[0,An].filter(B=>B!==d).map(B=>Dt(`${B}`,o(B),p+25,
"muted",{size:Vt,anchor:"middle"}));return[Dt(l,0,u+Vn,A,{size:Vn,bold:!0}),Yn([s,p],[i,p],"edge",1.5),...g,...b,wa(A,o(
d),p,9),Dt(`${d}`,o(d),p+29,A,{size:Vn,bold:!0,anchor:"middle"})]}),t.length*r-8]}function Rh(e,t,n){let r=Th(e,ua,n-pa),
s=Ns+An*Ts+Uh,i=t.flatMap(({id:l,name:h},u)=>Mh(e,l,h,r,u*s,n)),o=t.length*s,[a,A]=Hh(e,r,o,n);return[[...i,...a],o+A]}function Mh(e,t,n,r,s,i){
let[o,a]=[s+Ns,s+Ns+An*Ts],A=e.map((p,d)=>({value:p[t],x:r[d],y:a-Ts*p[t]})).filter(({value:p})=>p!==null),l=[o,a].flatMap(
(p,d)=>[Yn([0,p],[i-pa+ua,p],"line",1),Dt(d?"0":`${An}`,i,p+5,"muted",{size:Vt,anchor:"end"})]),h=Math.min(...r.slice(1).
map((p,d)=>p-r[d])),u=h<11?Math.max(2,h/3):5.5;return[Dt(n,0,s+Vn,t,{size:Vn,bold:!0}),...l,Wh(A,t),...A.map(({x:p,y:d})=>wa(
t,p,d,u)),...Gh(A,t)]}function Gh(e,t){let n=e.map(({value:s,x:i,y:o},a)=>{let[A,l]=[e[a-1]?.value??s,e[a+1]?.value??s],
h=A>=s&&l>=s&&A+l>2*s,u=(A-s)*(l-s)<0,p=a===0||a===e.length-1;return{value:s,x:i+(u?Math.sign(A-s)*6:0),y:o+(h?22:-11),half:`${s}`.
length*Gs*.6/2,rank:p?0:s===A?3:u?2:1}}),r=[];for(let s of n.sort((i,o)=>i.rank-o.rank))(s.rank===0||s.rank<3&&e.length<=
jh)&&!r.some(o=>Nh(s,o))&&r.push(s);return r.map(({value:s,x:i,y:o})=>Dt(`${s}`,i,o,t,{size:Gs,bold:!0,anchor:"middle"}))}
var Nh=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Gs;function Th(e,t,n){let r=ga(e);if(r.length===1){let l=(n-
t)/(e.length-1);return e.map((h,u)=>t+u*l)}let s=r.slice(1).map((l,h)=>ta(r[h].day,l.day)),i=la*(e.length-r.length)+Aa*s.
length,o=Math.min(1,(n-t)/i),a=Math.max(0,n-t-i)/s.reduce((l,h)=>l+h,0),A=t;return r.flatMap(({many:l},h)=>(h&&(A+=Aa*o+
a*s[h-1]),Array.from({length:l},(u,p)=>(p&&(A+=la*o),A))))}function ga(e){if(!e.every(({day:r},s)=>r&&r>=(e[s-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:r}of e)n.at(-1)?.day===r?n.at(-1).many++:n.push({day:r,many:1});return n}
function Hh(e,t,n,r){let s=ga(e);if(s.length===1){let[h]=s.map(Y=>Y.day&&fa(Y.day,!0)),p=r<xh||e.length>4?2:e.length,d=p===
2?[0,e.length-1]:[...e.keys()],g=r/p-14,b=d.map(Y=>({x:t[Y],lines:Kh(e[Y].moment,g)})),B=Math.max(...b.map(({lines:Y})=>Y.
length))*Vt*1.25,G=b.flatMap(({x:Y,lines:R})=>ha(R,Y,n+12,r)),K=h?[Dt(h,0,n+B+22,"muted",{size:Vt})]:[];return[[...G,...K],
B+(h?28:8)]}let i=new Set(s.map(({day:h})=>h.slice(0,4))),o=[],a=0;for(let{day:h,many:u}of s){let[p,d]=[t[a],t[a+u-1]];o.
push({from:p,to:d,x:(p+d)/2,words:fa(h,i.size>1)}),a+=u}let A=o.flatMap(({from:h,to:u,x:p})=>[Yn([h,n-4],[u,n-4],"edge",
1),Yn([p,n-4],[p,n+2],"edge",1)]),l=Vh(o.map(h=>({...h,...Ia([h.words],h.x,r)})));return[[...A,...l.flatMap(({words:h,x:u})=>ha(
[h],u,n+18,r))],24]}function Vh(e){let[t,n]=[e[0],e.at(-1)],r=[t];for(let s of e.slice(1,-1))s.start>=r.at(-1).end+14&&s.
end+14<=n.start&&r.push(s);return[...r,n]}function Ia(e,t,n){let r=Math.max(...e.map(xr))/2,s=Math.min(Math.max(t,r),n-r);
return{start:s-r,end:s+r}}function ha(e,t,n,r){let{start:s,end:i}=Ia(e,t,r),[o,a]=s<=0?["start",0]:i>=r?["end",r]:["midd\
le",t];return e.map((A,l)=>Dt(A,a,n+l*Vt*1.25,"muted",{size:Vt,anchor:o}))}var fa=(e,t)=>(t?Lh:Yh).format(new Date(`${e}\
T00:00Z`)),da={timeZone:"UTC",month:"short",day:"numeric"},Yh=new Intl.DateTimeFormat("en-US",da),Lh=new Intl.DateTimeFormat(
"en-US",{...da,year:"numeric"});function Kh(e,t){let n=[""];for(let i of e.split(/\s+/).filter(Boolean)){let o=`${n.at(-1)}\
 ${i}`.trim();!n.at(-1)||xr(o)<=t?n[n.length-1]=o:n.push(i)}let[r,...s]=n;return[r,s.join(" ")].filter(Boolean).map(i=>$h(
i,t))}function $h(e,t){let n=[...e];if(xr(e)<=t)return e;for(;n.length&&xr(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var Jh=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,xr=e=>[...e].reduce(
(t,n)=>t+Vt*(Jh.test(n)?1.05:.58),0),ge=e=>`${Math.round(e*10)/10}`,Ur=e=>`var(--ajar-${e}, ${vh[e]})`,Ph={"&":"&amp;","\
<":"&lt;",">":"&gt;"},Xh=e=>e.replace(/[&<>]/g,t=>Ph[t]);function Dt(e,t,n,r,{size:s,bold:i=!1,anchor:o="start"}){let a=i?
' font-weight="650"':"";return`<text ${`x="${ge(t)}" y="${ge(n)}" text-anchor="${o}"`} font-size="${s}"${a} fill="${Ur(r)}\
">${Xh(e)}</text>`}var Yn=(e,t,n,r)=>`<path d="M${e.map(ge).join(" ")}L${t.map(ge).join(" ")}" stroke="${Ur(n)}" stroke-\
width="${r}" fill="none"/>`,Wh=(e,t)=>`<path d="M${e.map(({x:n,y:r})=>`${ge(n)} ${ge(r)}`).join("L")}" stroke="${Ur(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function wa(e,t,n,r){let[s,i,o]=[t,n,r];return`<path d="${{importance:`\
M${ge(s-o)} ${ge(i)}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0z`,confidence:`M${ge(s-o*.9)} ${ge(i-o*.9)}h${ge(
o*1.8)}v${ge(o*1.8)}h${ge(-o*1.8)}z`,readiness:`M${ge(s)} ${ge(i-o*1.25)}L${ge(s+o*1.25)} ${ge(i)}L${ge(s)} ${ge(i+o*1.25)}\
L${ge(s-o*1.25)} ${ge(i)}z`}[e]}" fill="${Ur(e)}"/>`}var rt=["importance","confidence","readiness"],qh=600,_h=340,zh=10;function Vs(e,t,n=null){let r=i=>Number.isInteger(i)&&
i>=0&&i<=zh,s=rt.map(i=>[i,r(t[i])?t[i]:null]);return{moment:e,...Object.fromEntries(s),day:n}}var Ca=e=>e.map(t=>({...Ce(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>Vs(t,
n.confirmed,Hn(n)));function Zh(e,t){let n=e.filter(Ba);if(!n.length)return"";let r={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[s,i]=[n[0],n.at(-1)],o={first:s.moment,last:i.
moment},a=rt.filter(l=>s[l]!==null);if(n.length===1){let l=h=>Z(t["check-ins-value"],{ruler:r[h],value:s[h]});return Z(t["\
check-ins-once"],{moment:s.moment,rulers:ma(a.map(l))})}let A=a.filter(l=>i[l]!==null).map(l=>Z(s[l]===i[l]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:r[l],before:s[l],after:i[l]}));return A.length?Z(t["check-ins-since"],{...o,rulers:ma(
A)}):Z(t["check-ins-differ"],o)}function ya(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},r=rt.map(i=>({id:i,name:n[i]})),s=e.filter(Ba);return{sentence:Zh(e,t),wide:Hs(s,r,qh),narrow:Hs(
s,r,_h),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(i=>[i.moment,...rt.map(o=>i[o])])}}var Ba=e=>rt.
some(t=>e[t]!==null),ef=new Intl.ListFormat("en-US",{type:"conjunction"}),ma=e=>ef.format(e);var Ys=1,Ls="\uFEFF",tf=/[\u202a-\u202e\u2066-\u2069]/g,ka="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",Qa=`${ka}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,nf=new RegExp(
`(?:[${ka}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),rf=new RegExp(`^[${Qa}]+`),sf=new RegExp(`(^|[;,|"])([${Qa}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function ba(e,t){let n=e.filter(({response:i})=>i).map(i=>af(i,Ks(Ce(i.key).exercise,t))),r={format:"ajar-jo\
urnal",version:Ys,entries:n},s=i=>`\\u${i.charCodeAt(0).toString(16)}`;return`${JSON.stringify(r,null,2).replace(tf,s)}
`}function Sa(e){let t=e.filter(({key:r,response:s,confirmed:i})=>of(r)&&s&&i).map(r=>{let{moment:s,...i}=Vs(lf(Ce(r.key).
moment),r.confirmed);return[Hn(r)??"",s,...rt.map(o=>i[o]??"")]}),n=[["day","moment",...rt],...t];return Ls+n.map(r=>`${r.
map(Af).join(",")}
`).join("")}var Ks=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function Ln({after:e,among:t,...n},r){return qe({items:[
n],ids:[n.id]},{[n.id]:r})[n.id]}var of=e=>Ce(e).exercise==="check-in";function af({key:e,response:t,done:n,confirmed:r,
at:s},i){let o=r&&pt(r,t),{exercise:a,moment:A}=Ce(e);return{exercise:a,moment:A,title:i?.title??"",at:s,done:n,confirmed:r&&
!o?Ea(r,i):!!r,answers:Ea(t,i)}}function Ea(e,t){let n=new Map(t?.items.map(r=>[r.id,r]));return Object.entries(e).filter(
([,r])=>r!==null).map(([r,s])=>{let i=n.get(r),o={item:r,question:i?Z(i.ask,e):"",answer:s},a=i?.cards&&cf(i,s);return a?
{...o,"in-words":a}:o})}function cf(e,t){try{return _e(e,Ln(e,t))}catch{return null}}function lf(e){return je(e.replace(
nf," ")).replace(rf,"").replace(sf,"$1$2'")}var Af=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;var Da={null:null,true:!0,false:!1},hf=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,ff={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},uf=/[ !#-[\]-\uffff]*/y,pf=/null|true|false|-?Infinity|NaN/y,gf=/[0-9a-fA-F]{4}/y,If=/[ \t\n\r]*/y,Kn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function Fa(e){let t=0,n=(p=t)=>{throw new Kn(e.slice(0,p).split(`
`).length)},r=p=>{p.lastIndex=t;let[d]=p.exec(e)??[null];return t+=d?.length??0,d},s=()=>r(If),i=p=>{e[t]!==p&&n(),t++};
function o(){let p=e[t];if(p==='"')return a();if(p==="{")return h();if(p==="[")return l();let d=r(pf);if(d!==null&&d in Da)
return Da[d];let g=d?Number.NaN:r(hf);return g===null&&n(),Number.isFinite(+g)||n(0),+g}function a(){t++;let p="";for(;p+=
r(uf),e[t]!=='"';){e[t]!=="\\"&&n();let d=e[t+1];t+=2,d==="u"?p+=String.fromCharCode(Number.parseInt(r(gf)??n(),16)):p+=
ff[d]??n(t-2)}return t++,p}function A(p,d){let g=[];if(t++,s(),e[t]!==p)for(;g.push(d()),s(),e[t]!==p;){let b=t;i(","),s(),
e[t]===p&&n(b)}return t++,g}let l=()=>A("]",o),h=()=>Object.fromEntries(A("}",()=>{e[t]!=='"'&&n();let p=a();return s(),
i(":"),s(),[p,o()]}));s();let u=o();return s(),t<e.length&&n(),u}var $s=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];var Ft=class extends Ae{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=$s(t)}},
Re=(e,t={})=>({code:e,values:t});function Ua(e,t){let n=df(e.startsWith(Ls)?e.slice(1):e),r=Cf(n);if(r.length)throw new Ft(
...r);let s=[];return{entries:n.map((o,a)=>{let A=Ks(o.exercise,t),l=a+1;A||s.push(Re("journal-import-unknown-exercise",
{n:l,exercise:o.exercise}));let h=b=>{let{response:B,misfits:G}=Bf(l,A,b);return s.push(...G),B},u=h(o.answers),{confirmed:p,
done:d,at:g}=o;return{key:Js(o),response:u,done:d,confirmed:Array.isArray(p)?h(p):p?u:null,at:g}}),notes:$s(s)}}var Js=({
exercise:e,moment:t})=>`${e}@${t}`;function df(e){let t=wf(e),{format:n,version:r,entries:s}=Ps(t)?t:{};if(n!=="ajar-jou\
rnal"||!(Number.isInteger(r)||typeof r=="boolean"))throw new Ft(Re("journal-import-other-file"));if(r>Ys)throw new Ft(Re(
"journal-import-newer"));if(!Array.isArray(s))throw new Ft(Re("journal-import-other-file"));let i=s.flatMap((o,a)=>mf(o,
a+1));if(i.length)throw new Ft(...i);return s.map(o=>({...ja,...o}))}function wf(e){try{return Fa(e)}catch(t){throw t instanceof
Kn||t instanceof RangeError?new Ft(Re("journal-import-not-json",{line:t.line??1})):t}}var ja={moment:"",at:"",done:!1,confirmed:!1},
Ps=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),jr=e=>typeof e=="string",va={exercise:jr,moment:jr,at:e=>jr(e)&&(e===
""||Rs(e)),done:e=>typeof e=="boolean"};function mf(e,t){if(!Ps(e))return[Re("journal-import-other-file")];let n={...ja,
...e},r=Object.keys(va).filter(s=>!va[s](n[s]));if(typeof n.confirmed!="boolean"){let s=xa(n.confirmed,"confirmed");s.length&&
r.push("confirmed",...s)}return r.push(...xa(n.answers,"answers")),r.map(s=>Re("journal-import-incomplete",{n:t,name:s}))}
function xa(e,t){return Array.isArray(e)?e.flatMap(n=>Ps(n)?jr(n.item)?[]:["item"]:[t]):[t]}function Cf(e){let t=new Set;
return e.flatMap((n,r)=>{let s=r+1,i=t.has(Js(n))?[Re("journal-import-twice",{n:s,exercise:n.exercise})]:[];t.add(Js(n));
let o=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?yf(a.map(({item:A})=>A)):[]);return[...i,...o.map(a=>Re("journ\
al-import-answer-twice",{n:s,item:a}))]})}var yf=e=>{let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].
filter(([,n])=>n>1).map(([n])=>n)};function Bf(e,t,n){let r=Object.fromEntries(n.map(({item:h,answer:u=null})=>[h,u]));if(!t)
return{response:r,misfits:[]};let s=new Map(t.items.map(h=>[h.id,h])),i=h=>!s.has(h)&&t.ids.includes(h),o=Object.entries(
r),a=Object.fromEntries(o.filter(([h])=>i(h))),A=Object.fromEntries(o.filter(([h])=>!i(h))),l=Ef(e,t,s,A);return{response:l.
length?r:{...qe(t,A),...a},misfits:l}}function Ef(e,t,n,r){let s={},i=[];for(let[a,A]of Object.entries(r)){if(!n.has(a)){
let{title:l}=t;i.push(Re("journal-import-unknown-question",{n:e,exercise:l,item:a}));continue}try{s[a]=Ln(n.get(a),A)}catch(l){
if(!(l instanceof ke))throw l;let h=Re(l.code,l.values);i.push(Re("journal-import-misfit",{n:e,item:a,why:h}))}}if(i.length)
return i;let o=qe(t,s);return Object.keys(s).filter(a=>!pt(o[a],s[a])).map(a=>Re("journal-import-not-asked",{n:e,item:a}))}function vt(e,t,n=t["keep-failed"]){let{code:r,values:s={},notices:i}=Ar(e);if(i)return i.map(a=>vt(a,t,n)).join(`
`);if(!Object.hasOwn(t,r??""))return n;let o=Object.entries(s).map(([a,A])=>[a,A?.code?vt(A,t,n):A]);return Z(t[r],Object.
fromEntries(o))}var fn="home",Jn="help@",Xs="plan",kf=[Xs,"needs","support","goal-ladder"],Oa="until ",zs=e=>`${Oa}${Bt(e)}`;function Rr(e,t,n){
let{exercise:r,moment:s}=Ce(t.key),i=s?`${s}, ${n}`:n,o=`${r}@${i}`;for(let a=2;e.get(o);a++)o=`${r}@${i} (${a})`;e.place(
{...t,key:o})}var Fe,xt,Te,Yt,Lt,Pn,Xn,Wn,hn,qn,ne,Ws,Ra,$n,Ma,qs,Ga,Na,Or,Ta,Ha,Va,_s,Mr=class{constructor({journal:t,data:n,
words:r,send:s,today:i,notice:o,print:a}){$(this,ne);$(this,Fe);$(this,xt);$(this,Te);$(this,Yt);$(this,Lt);$(this,Pn);$(
this,Xn);$(this,Wn);$(this,hn,Promise.resolve());$(this,qn,{calendar:t=>m(this,ne,Ws).call(this,t),"calendar-line":t=>m(
this,ne,Ws).call(this,t,vr(t,f(this,xt))),everything:t=>ln("notes.json","application/json",ba(t,f(this,xt))),"check-ins":t=>ln(
"numbers.csv","text/csv",Sa(t))});H(this,Fe,t),H(this,xt,n),H(this,Te,r),H(this,Yt,s),H(this,Lt,i),H(this,Pn,o),H(this,Xn,
a),H(this,Wn,new Map(n.sections.flatMap(A=>A.keys.map(l=>[l,A]))))}state(){let t=m(this,ne,$n).call(this),n=m(this,ne,Ta).
call(this,t);return{welcome:m(this,ne,Ha).call(this,t,n),section:n?.id??"",due:m(this,ne,Va).call(this,t),plan:m(this,ne,
_s).call(this,`${Xs}@`),earlier:t.map(({key:r})=>({key:r,...Ce(r)})).filter(({exercise:r,moment:s})=>r===Xs&&s).map(({key:r,
moment:s})=>({title:s,plan:m(this,ne,_s).call(this,r)})),something:t.length>0,danger:m(this,ne,Ma).call(this)}}receive(t){
let{take:n,paper:r,country:s=""}=t;if(n==="plan"&&["us-letter","a4"].includes(r))m(this,ne,Or).call(this,()=>f(this,Xn).
call(this,m(this,ne,$n).call(this),{paper:r,country:s}));else if(Object.hasOwn(f(this,qn),n??""))m(this,ne,Or).call(this,
async()=>f(this,Yt).call(this,{file:await f(this,qn)[n](m(this,ne,$n).call(this))}));else if(typeof t.country=="string")
f(this,Fe).put(Jn,{country:s},!0);else if(typeof t.import=="string")m(this,ne,Or).call(this,()=>m(this,ne,Ga).call(this,
t.import));else if(t.restart===!0)m(this,ne,Ra).call(this);else return!1;return!0}settled(){return f(this,hn)}};Fe=new WeakMap,
xt=new WeakMap,Te=new WeakMap,Yt=new WeakMap,Lt=new WeakMap,Pn=new WeakMap,Xn=new WeakMap,Wn=new WeakMap,hn=new WeakMap,
qn=new WeakMap,ne=new WeakSet,Ws=async function(t,n=""){let r=await aa(t,f(this,Te),f(this,Lt).call(this),n);return ln(oa,
"text/calendar",r)},Ra=function(){f(this,Fe).batch(()=>{for(let t of m(this,ne,$n).call(this))Ce(t.key).moment.includes(
Oa)||(Rr(f(this,Fe),t,zs(f(this,Lt).call(this))),f(this,Fe).remove(t.key))})},$n=function(){return f(this,Fe).entries().
filter(({key:t})=>t!==Jn)},Ma=function(){for(let t of kf){let n=m(this,ne,qs).call(this,`${t}@`);if(n)return n}return null},
qs=function(t){let n=f(this,Fe).get(t);return n?f(this,Pn).call(this,Ce(t).exercise,n.response):null},Ga=function(t){let{
entries:n,notes:r}=Ua(t,f(this,xt));f(this,Fe).batch(()=>{for(let i of n)m(this,ne,Na).call(this,i)});let s=Z(f(this,Te)["\
home-brought"],{n:n.length});f(this,Yt).call(this,{said:[s,...r.map(i=>vt(i,f(this,Te)))].join(`
`)})},Na=function(t){let n=f(this,Fe).get(t.key);n?Tn([n.response,n.confirmed],[t.response,t.confirmed])||Rr(f(this,Fe),
t,f(this,Te)["home-brought-moment"]):f(this,Fe).place(t)},Or=function(t){H(this,hn,f(this,hn).then(t).catch(n=>{f(this,Yt).
call(this,{said:vt(n,f(this,Te),f(this,Te)["home-failed"])})}))},Ta=function(t){let n=t.reduce((r,s)=>r&&r.at>=s.at?r:s,
null);return n?f(this,Wn).get(n.key):void 0},Ha=function(t,n){let r=f(this,Te);return t.length?n?Z(r["home-stopped"],{title:n.
title}):r["home-welcome"]:r["home-empty"]},Va=function(t){let n=f(this,Te),r=f(this,Lt).call(this),s=br(t,r),i=Sr(t,r),o=[];
return s&&o.push(Z(n["home-review"],{day:Bt(s.day)})),i&&i.day<=r?o.push(n["home-check-in-now"]):i&&o.push(Z(n["home-che\
ck-in"],{day:Bt(i.day)})),o},_s=function(t){let n=f(this,Fe).get(t),r=f(this,xt).exercises[Ce(t).exercise];return!n?.confirmed||
!r||!_t(r,n.confirmed)?[]:zt(r,n.confirmed,{plain:!!m(this,ne,qs).call(this,t)}).filter(({said:s})=>s.length).map(({heading:s,
said:i})=>({heading:s,said:i,words:[]}))};var Pa=1e3,Zs=2e3,Qf=15,Ya=10*Pa,La=6e4,Ka="journal-passphrase-changed",bf="notes",Sf="application/octet-stream",dt,ei=class{constructor(){
$(this,dt,new Map)}start(t,n,r){clearTimeout(f(this,dt).get(t));let s=()=>{f(this,dt).delete(t),r()};f(this,dt).set(t,setTimeout(
s,n))}isPending(t){return f(this,dt).has(t)}stop(){for(let t of f(this,dt).values())clearTimeout(t);f(this,dt).clear()}};
dt=new WeakMap;var we,Me,pn,Pe,jt,Kt,zn,gn,Zn,re,st,wt,In,ve,$t,Ve,Ot,Jt,er,Ye,dn,Pt,mt,Q,Xa,Gr,De,Ut,Nr,Wa,qa,_a,za,Za,
ec,tc,ti,nc,rc,Tr,sc,It,ni,ri,_n,ic,si,ii,un,Hr,He,Vr=class{constructor({journal:t,place:n,here:r,send:s,words:i,stores:o,
judge:a,now:A,today:l}){$(this,Q);$(this,we);$(this,Me);$(this,pn);$(this,Pe);$(this,jt);$(this,Kt);$(this,zn);$(this,gn);
$(this,Zn);$(this,re,null);$(this,st,!1);$(this,wt,!1);$(this,In,!1);$(this,ve,new Set);$(this,$t,"");$(this,Ve,"");$(this,
Ot,!1);$(this,Jt,Qf);$(this,er,0);$(this,Ye,new ei);$(this,dn,Promise.resolve());$(this,Pt,0);$(this,mt,0);H(this,we,t),
H(this,Me,n),H(this,pn,r),H(this,Pe,s),H(this,jt,i),H(this,Kt,o),H(this,zn,a),H(this,gn,A),H(this,Zn,l),t.listen(h=>m(this,
Q,sc).call(this,h)),n.watch(()=>m(this,Q,De).call(this,()=>m(this,Q,_n).call(this))),m(this,Q,De).call(this,()=>m(this,Q,
_n).call(this))}get state(){let t=f(this,re)!==null;return{state:f(this,wt)?"locked":t?"kept":"none",exists:f(this,st),place:"",
here:f(this,pn),saved:t&&!f(this,ve).size&&!f(this,Ve),reopen:f(this,Ot),problem:f(this,$t)||f(this,Ve)||m(this,Q,Xa).call(
this),copied:"",minutes:f(this,Jt),hosted:f(this,pn)==="hub"}}async settled(){for(;f(this,Pt);)await f(this,dn)}receive(t){
m(this,Q,Hr).call(this);let{keep:n,unlock:r,change:s,minutes:i,strength:o,bring:a}=t;if(typeof n=="string")m(this,Q,Ut).
call(this,()=>m(this,Q,qa).call(this,n));else if(typeof r=="string")m(this,Q,Ut).call(this,()=>m(this,Q,_a).call(this,r));else if(typeof s==
"string"&&f(this,re))m(this,Q,Ut).call(this,()=>m(this,Q,za).call(this,s));else if(t.lock===!0)m(this,Q,De).call(this,()=>this.
lock());else if(t.erase===!0)m(this,Q,Ut).call(this,()=>m(this,Q,ec).call(this));else if(t.erase==="saved")m(this,Q,Ut).
call(this,()=>m(this,Q,tc).call(this));else if(t.take==="sealed")m(this,Q,Ut).call(this,()=>m(this,Q,nc).call(this));else if(a instanceof
Uint8Array)m(this,Q,Ut).call(this,()=>m(this,Q,rc).call(this,a));else if(Number.isInteger(i)&&i>=1&&i<=1440)H(this,Jt,i),
m(this,Q,Hr).call(this),m(this,Q,He).call(this);else if(typeof o=="string")m(this,Q,De).call(this,()=>m(this,Q,Wa).call(
this,o));else return t.active===!0||typeof t.place=="string";return!0}flush(){f(this,re)&&f(this,ve).size&&m(this,Q,De).
call(this,()=>m(this,Q,It).call(this,{look:!1}))}leave(){let t=f(this,re);if(!t){mn(this,mt)._++,f(this,wt)||m(this,Q,un).
call(this,()=>f(this,we).clear());return}let n=m(this,Q,ni).call(this);m(this,Q,Tr).call(this),H(this,wt,!0),m(this,Q,He).
call(this),m(this,Q,un).call(this,()=>f(this,we).clear()),m(this,Q,De).call(this,async()=>{try{n.size&&await $a(t,n,()=>{})}finally{
t.close()}})}async lock(){if(f(this,re)&&(await m(this,Q,It).call(this),!!f(this,re))){if(f(this,ve).size){f(this,Ye).start(
"idle",Ya,()=>m(this,Q,De).call(this,()=>this.lock())),m(this,Q,He).call(this);return}f(this,re).close(),m(this,Q,Tr).call(
this),H(this,wt,!0),m(this,Q,He).call(this),m(this,Q,un).call(this,()=>f(this,we).clear())}}};we=new WeakMap,Me=new WeakMap,
pn=new WeakMap,Pe=new WeakMap,jt=new WeakMap,Kt=new WeakMap,zn=new WeakMap,gn=new WeakMap,Zn=new WeakMap,re=new WeakMap,
st=new WeakMap,wt=new WeakMap,In=new WeakMap,ve=new WeakMap,$t=new WeakMap,Ve=new WeakMap,Ot=new WeakMap,Jt=new WeakMap,
er=new WeakMap,Ye=new WeakMap,dn=new WeakMap,Pt=new WeakMap,mt=new WeakMap,Q=new WeakSet,Xa=function(){let t=f(this,re)?.
damage;return t?m(this,Q,Gr).call(this,t):""},Gr=function(t){return vt(t,f(this,jt))},De=function(t){mn(this,Pt)._++,H(this,
dn,f(this,dn).then(t).catch(n=>{m(this,Q,Nr).call(this,n),m(this,Q,He).call(this)}).finally(()=>{mn(this,Pt)._--}))},Ut=
function(t){m(this,Q,De).call(this,async()=>{H(this,$t,"");try{await t()}catch(n){m(this,Q,Nr).call(this,n)}m(this,Q,Hr).
call(this),m(this,Q,He).call(this)})},Nr=function(t){f(this,Ot)||H(this,Ot,t.code===Ka),H(this,$t,m(this,Q,Gr).call(this,
t))},Wa=async function(t){let n=f(this,jt),r={none:n["keep-strength-none"],weak:n["keep-strength-weak"],fair:n["keep-str\
ength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};f(this,Pe).call(this,{keeping:{strength:r[await f(
this,zn).call(this,t)]}})},qa=async function(t){let n=f(this,mt),r=await f(this,Kt).create(f(this,Me),t);if(n!==f(this,mt)){
r.close();return}H(this,re,r),H(this,st,!0),H(this,ve,new Set(f(this,we).keys())),await m(this,Q,It).call(this)},_a=async function(t){
let n=f(this,mt),r=await f(this,Kt).open(f(this,Me),t),s=await r.entries();if(n!==f(this,mt)){r.close();return}let i=f(this,
re)!==null,o=f(this,we).entries().filter(({key:a})=>!i||f(this,ve).has(a));f(this,re)?.close(),H(this,re,r),H(this,st,!0),
H(this,wt,!1),H(this,Ot,!1),m(this,Q,He).call(this),m(this,Q,ii).call(this,s),i||f(this,Pe).call(this,{open:fn}),f(this,
we).batch(()=>{for(let a of o)m(this,Q,Za).call(this,a)}),await m(this,Q,It).call(this)},za=async function(t){f(this,re)&&
(await f(this,re).changePassphrase(t),f(this,Pe).call(this,{keeping:{changed:!0}}))},Za=function(t){let n=f(this,we).get(
t.key),r=n?.done&&!t.done;n&&!r&&!Tn(n.response,t.response)&&Rr(f(this,we),n,zs(f(this,Zn).call(this))),f(this,we).place(
r?{...t,confirmed:n.confirmed}:t)},ec=async function(){let t=f(this,jt),n={erased:t["home-erased"]};f(this,re)?(n={erased:await m(
this,Q,ti).call(this)},f(this,re)?.close(),m(this,Q,Tr).call(this)):await f(this,Me).read()&&(n={said:t["home-not-erased"]}),
m(this,Q,un).call(this,()=>f(this,we).clear()),f(this,Pe).call(this,n)},tc=async function(){if(f(this,re)||!await f(this,
Me).read())return;let t=await m(this,Q,ti).call(this);H(this,wt,!1),f(this,Pe).call(this,{said:t})},ti=async function(){
let{notices:t=[]}=await f(this,Me).erase();H(this,st,!1);let n=f(this,jt);return t.map(r=>vt(r,n)).join(`
`)||n["journal-here-erased"]},nc=async function(){let t=await f(this,Me).read();t&&f(this,Pe).call(this,{file:ln(bf,Sf,t.
bytes)})},rc=async function(t){if(f(this,re))return;await f(this,Kt).check(t);let n=await f(this,Me).read();await f(this,
Me).replace(t,n?.tag??null),H(this,st,!0)},Tr=function(){mn(this,mt)._++,H(this,re,null),H(this,Ve,""),H(this,Ot,!1),H(this,
ve,new Set),f(this,Ye).stop()},sc=function(t){if(!f(this,re)||f(this,In))return;for(let r of t)f(this,ve).add(r);t.every(
r=>f(this,we).isDraft(r))?f(this,Ye).start("save",Pa,()=>m(this,Q,De).call(this,()=>m(this,Q,It).call(this))):m(this,Q,De).
call(this,()=>m(this,Q,It).call(this)),m(this,Q,He).call(this)},It=async function({look:t=!0}={}){let n=f(this,re);if(n){
try{if(t&&await m(this,Q,ri).call(this),n!==f(this,re))return;await $a(n,m(this,Q,ni).call(this),(r,s)=>{f(this,we).get(
r)===s&&f(this,ve).delete(r)}),H(this,$t,"")}catch(r){if(n!==f(this,re))return;m(this,Q,Nr).call(this,r),f(this,Ye).start(
"save",Ya,()=>m(this,Q,De).call(this,()=>m(this,Q,It).call(this)))}m(this,Q,He).call(this)}},ni=function(){let t=f(this,
we).entries().filter(({key:r})=>f(this,ve).has(r)),n=new Map(t.map(r=>[r.key,r]));for(let r of f(this,ve))n.has(r)||n.set(
r,void 0);return n},ri=async function(){let t=f(this,re),n=await t.refresh();t===f(this,re)&&(m(this,Q,ii).call(this,n),
H(this,Ve,""))},_n=async function(){let t=f(this,Ve);try{f(this,re)?await m(this,Q,ri).call(this):await m(this,Q,ic).call(
this)}catch(n){f(this,Ot)||H(this,Ot,n.code===Ka),H(this,Ve,m(this,Q,Gr).call(this,n)),f(this,re)||f(this,Ye).start("loo\
k",Zs,()=>m(this,Q,De).call(this,()=>m(this,Q,_n).call(this)))}f(this,Ve)!==t&&(f(this,re)&&!f(this,Ve)&&f(this,ve).size&&
await m(this,Q,It).call(this),m(this,Q,He).call(this))},ic=async function(){let t=await f(this,Me).read()!==null;H(this,
Ve,""),!(t===f(this,st)||f(this,re))&&(H(this,st,t),m(this,Q,He).call(this))},si=function(){f(this,gn).call(this)-f(this,
er)>f(this,Jt)*La&&m(this,Q,De).call(this,()=>this.lock()),f(this,re)&&(f(this,Pt)||m(this,Q,De).call(this,()=>m(this,Q,
_n).call(this)),f(this,Ye).start("poll",Zs,()=>m(this,Q,si).call(this)))},ii=function(t){m(this,Q,un).call(this,()=>{for(let n of t){
let r=f(this,we).get(n.key);f(this,ve).has(n.key)?r&&!r.done&&n.confirmed!==null&&f(this,we).place({...r,confirmed:n.confirmed}):
f(this,we).place(n)}})},un=function(t){H(this,In,!0);try{f(this,we).batch(t)}finally{H(this,In,!1)}},Hr=function(){if(H(
this,er,f(this,gn).call(this)),!f(this,re))return;let t=()=>m(this,Q,De).call(this,()=>this.lock());f(this,Ye).start("id\
le",f(this,Jt)*La,t),f(this,Ye).isPending("poll")||f(this,Ye).start("poll",Zs,()=>m(this,Q,si).call(this))},He=function(){
f(this,Pe).call(this,{keeping:this.state})};async function $a(e,t,n){let r=new Map((await e.entries()).map(a=>[a.key,a])),
s=!1;for(let[a,A]of t)A&&(await e.append(A),n(a,A),s||(s=Df(A,r.get(a))));let i=[...t.keys()].filter(a=>!t.get(a));if(!i.
length&&!s)return;let o=(await e.entries()).filter(({key:a})=>!i.includes(a));await e.rewrite(o);for(let a of i)n(a,void 0)}
var Df=(e,t)=>{let n=Ja(e);return t!==void 0&&[...Ja(t)].some(r=>!n.has(r))},Ja=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(r=>Object.entries(r??{}));return new Set(n.filter(([,r])=>r!==null).map(([r])=>r))};var Ff=["plan","needs","support","goal-ladder"],vf="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",xf=new RegExp(`\\r\\n|[${vf}]`),
oc=/\d[\d -]*\d/,Uf=["crisis","violence","worried"],jf=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function Ac(e,t){let n=new Map(e.map(h=>[h.key,h])),[r,s,i,o]=Ff.map(h=>{let{response:u}=n.get(`${h}@`)??{};return Object.
keys(u??{}).length?Of(t.exercises[h],u):null}),a=r?vr([n.get("plan@")],t):"",A=["day","helper","badly",...a?[]:["if","th\
en"]],l={goal:r?r.fields("goal"):[],sentence:a?[r.sentence(a)]:[],plan:r?r.fields(...A):[],needs:s?[s.section("needs","t\
his-week")]:[],support:i?[i.section("listens","practical","trained")]:[],ladder:o?[o.ladder()]:[]};for(let[h,u]of Object.
entries(l))l[h]=u.filter(p=>p.lines?.length||p.fields?.length||p.rungs?.length);if(!Object.values(l).some(h=>h.length))throw new Ae(
"journal-no-plan");return{...l,title:t.exercises.plan.title}}function hc(e,{help:t,paper:n}){let r=t.find(i=>i.code===e);
if(!r)return[n["numbers-elsewhere"]];let s=i=>r.lines.filter(o=>o.topic===i).flatMap(({reach:o})=>o).filter(({say:o,to:a})=>a.
startsWith("tel:")&&oc.test(o)).map(({say:o})=>oc.exec(o)[0])[0];return[...new Set([r.emergency,...Uf.map(s).filter(Boolean)])]}
var ac=e=>e.flatMap(t=>t.split(xf)).map(je).filter(Boolean);function Of({title:e,items:t,reflection:n,rules:r=[]},s){let i=h=>{
try{return Ln(h,s[h.id])}catch{return null}},o=h=>{let u=i(h),p=h.kind==="date"&&Dr(u);return ac(p?[jf.format(new Date(`${p}\
T00:00Z`))]:_e(h,u))},a=(...h)=>t.filter(({id:u})=>h.includes(u)).map(u=>({id:u.id,heading:u.said,lines:o(u)})).filter(u=>u.
lines.length),A=(...h)=>({heading:e,fields:a(...h)});function l(){let h=r.find(g=>g.ladder)?.ladder;if(!h)return{...A("g\
oal"),rungs:[]};let u=g=>t.find(({id:b})=>b===g),p=[h.today,h.later].map(u).filter(Boolean),d=h.rungs.filter(g=>u(g.item)).
map(g=>({heading:u(g.item).said,lines:o(u(g.item)),marks:p.filter(b=>i(b)?.chosen.includes(g.card)).map(b=>b.said)})).filter(
g=>g.lines.length||g.marks.length);return{...A("goal"),rungs:d}}return{fields:a,section:A,ladder:l,sentence:h=>({heading:n["\
in-one"],lines:ac([h])})}}function fc(e,{paper:t="us-letter",numbers:n=[],heading:r=""}){let{documentElement:s,title:i}=document,
o=Rf(e,t,n,r);document.body.append(o),s.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
A=()=>{a.abort(),o.remove(),s.classList.remove("ajar-printing"),document.title=i};window.print();for(let l of["pointerdo\
wn","keydown","pagehide"])addEventListener(l,A,{capture:!0,signal:a.signal})}function Rf({title:e,goal:t,sentence:n,plan:r,
needs:s,support:i,ladder:o},a,A,l){let h=[c("h1",{},e),...t.map(p=>cc("ajar-plan-goal",p)),...n.map(p=>cc("ajar-plan-her\
o",p)),lc(r,"h2"),...s.map(p=>oi(p,Tf(p))),...i.map(p=>oi(p,[lc(p.fields,"h3")])),...o.map(p=>oi(p,Hf(p),Nf(p))),A.length?
c("h2",{class:"ajar-plan-quiet"},l):null,A.length?c("p",{class:"ajar-plan-numbers"},A.join(" · ")):null],u=p=>c("div",{
class:`ajar-plan-${p}`},c("div",{}));return c("div",{class:`ajar-plan ajar-plan-${a}`},u("head"),c("div",{class:"ajar-pl\
an-body"},c("div",{},...h)),u("foot"))}var Yr=({lines:e})=>[...e.join("")].length,Mf=e=>Yr(e)<160?"large":Yr(e)<500?"mid\
dle":"usual",cc=(e,t)=>c("div",{class:e,"data-size":Mf(t)},...ai(t,"h2")),Gf=e=>Yr(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),tr=e=>e.map(t=>c("p",{dir:"auto"},t)),uc=e=>e.length>1?[c("ul",{},...e.map(t=>c("li",{dir:"a\
uto"},t)))]:tr(e),ai=({heading:e,lines:t},n,r=tr)=>[c(n,{},e),...r(t)];function lc(e,t){let n=e.every(Gf)?"ajar-plan-bes\
ide":"",r=t==="h3"?uc:tr;return c("div",{class:n},...e.map(s=>c("div",{},...ai(s,t,r))))}var Nf=({fields:e,rungs:t})=>[...e,
...t].reduce((n,r)=>n+Yr(r),0)<900,oi=({heading:e},t,n=!1)=>c("section",{"data-whole":n},c("h2",{class:"ajar-plan-title"},
e),...t),Tf=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(r=>[...r].length<60)?c("ul",{class:"ajar-plan-pills"},...t.
lines.map(r=>c("li",{dir:"auto"},r))):c("div",{},...ai(t,"h3",uc))),Hf=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>tr(
n)),c("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:r,marks:s})=>c("li",{"data-here":s.length>0},c("h3",{},n),
c("div",{},...tr(r),s.length?c("p",{},c("b",{},s.join(" · "))):null))))];function pc(e,t){let n=new Map,r=(i,o)=>{for(let a of n.get(i)??[])a(o)};return{model:{get:i=>e[i],set(i,o){e[i]!==o&&(e[i]=
o,r(`change:${i}`,o))},save_changes(){},on:(i,o)=>n.set(i,[...n.get(i)??[],o]),send:t},notify:r}}function gc({journal:e,data:t,words:n}){function r(o,a){let A=t.exercises[o],l=A&&t.danger&&sr(A.items,a,t.danger);return l?
{...l,countries:t.help}:null}function s(o){let a=e.get(o),{exercise:A}=Ce(o),l=t.exercises[A];if(!a||!l||!_t(l,a.response))
return null;let h={answers:a.response,done:a.done};if(!a.done)return h;let u=r(A,a.response),p=!t.danger||!!u?.kinds.length;
return{...h,danger:u,reflection:zt(l,a.response,{plain:p})}}function i(){let o=A=>rt.some(l=>A[l]!==null),a=Ca(e.entries()).
filter(o);return a.length?ya(a,n):{}}return{notice:r,form:s,chart:i}}var ci="visit",li=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Vf=e=>li(e)&&typeof e.key=="string"&&li(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||li(e.confirmed))&&typeof e.at=="string";function Ic({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function r(a){try{return a.length?e().setItem(ci,JSON.stringify(a)):e().
removeItem(ci),!0}catch{return a.length===0}}function s(){try{let a=JSON.parse(e().getItem(ci)??"[]");return Array.isArray(
a)?a.filter(Vf):[]}catch{return[]}}let i=a=>t.addEventListener("beforeunload",A=>{a()&&A.preventDefault()});function o(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:r,recall:s,forget:()=>r(
[]),guard:i,onHide:o}}function dc(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},r={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:r,computer:{}}[t]}}var wc="chart",Yf="check-in",Lf="{today}",Kf=5e3;function mc({data:e,place:t,here:n="browser",now:r=Date.now,tab:s=Ic(),
stores:i={create:On.create,open:On.open,check:Ke.fromBytes},judge:o=zo,print:a=fc}){let A=()=>Ms(new Date(r())),l=dc(e.words,
n),h={...e,words:l,danger:null},{notice:u}=h,p=Jf(h.pages,Bt(A())),d=p.flatMap(O=>O.blocks),g=new Set(d.map(({key:O})=>O).
filter(Boolean)),b=d.filter(({kind:O})=>O==="exercise").map(({key:O})=>O),B=!1,G=!1,K=!1,Y=0,R=0,v=!1,k=!0,E={pages:p,words:l,
notice:u,page:0,couple:""},{model:S,notify:N}=pc(E,se),T=O=>N("msg:custom",{...O,acknowledged:R}),I=(O,X)=>T({states:{[O]:X}}),
y=new Qr(r);for(let O of s.recall())y.place(O);let C=gc({journal:y,data:h,words:l}),x=O=>{O.keeping?.state&&ee(),T(O)},V={
journal:y,words:l,today:A},M=new Vr({...V,place:t,here:n,stores:i,judge:o,now:r,send:x}),L=new Mr({...V,data:h,send:T,notice:C.
notice,print:be}),U=Pf(Promise.resolve(e.danger).then(W)).then(z);y.listen(Ee),s.guard(q),s.onHide(()=>M.flush());function W(O){
h.danger=O;for(let X of Object.values(O))Xf(Di(X))}function z(){B=!0,G&&ue()}function ee(){let{state:O,saved:X}=M.state;
O==="none"?k=s.remember(y.entries()):(O==="locked"||X)&&s.forget()}function q(){let{state:O,saved:X}=M.state;return O===
"kept"?!X:O==="none"&&!k}let me=()=>y.get(Jn)?.response.country??"";function ue(){let O=b.filter(X=>B||y.isDraft(X)).map(
X=>[X,C.form(X)]).filter(([,X])=>X);T({states:Object.fromEntries(O)})}function Ee(O){ee();for(let le of O)g.has(le)&&!v&&
I(le,C.form(le)??{answers:{},done:!1});O.includes(Jn)&&T({country:me()});let X=O.filter(le=>!y.isDraft(le));X.length&&I(
fn,L.state()),X.some(le=>Ce(le).exercise===Yf)&&I(wc,C.chart())}function be(O,{paper:X,country:le}){let Se=hc(le,h);a(Ac(
O,h),{paper:X,numbers:Se,heading:h.paper.numbers}),I(fn,L.state())}function j({key:O,answers:X,done:le}){let Se=qe(h.exercises[Ce(
O).exercise],X);v=!le;try{y.put(O,Se,le)}finally{v=!1}}function D(){Y++,M.leave(),s.forget(),k=!0}function J(O){let{key:X}=O;
if(O.ready===!0)G=!0,T({keeping:M.state,country:me()}),ue();else if(typeof O.chart=="string")I(wc,C.chart());else if(O.forget===
!0)D();else if(M.receive(O))T({});else if(typeof O.home=="string")I(fn,L.state());else{if(L.receive(O))return;if(O.gone===
!0)M.flush();else if(g.has(X))O.remove===!0?y.remove(X):O.answers&&typeof O.done=="boolean"&&j(O);else return}}function _(O){
Number.isInteger(O.sent)&&(R=Math.max(R,O.sent));try{J(O)}catch(X){T({problem:{key:O.key??"",text:l["not-understood"]}}),
X instanceof ke||console.error(X.name)}}function se(O){if(O.forget===!0){_(O);return}let X=Y,le=()=>{X===Y&&_(O)};K||(K=
!B&&$f(O)),B||!K?queueMicrotask(le):U.then(le)}async function Ie(){await U,await L.settled(),await M.settled()}return{...S,
settled:Ie}}var $f=({ready:e,answers:t,done:n})=>!e&&!(t&&!n),Jf=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(r=>r.key?{...r,
key:r.key.replace(Lf,t)}:r)})),Pf=e=>new Promise(t=>{let n=setTimeout(t,Kf),r=()=>{clearTimeout(n),t()};e.then(r,r)});function Xf(e){
let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Wf="notes",nr="head",Ct="parts",fi="aside",Cc=[nr,Ct,fi],qf=1,ui=0,kc="journal-here-blocked",_f=2e3;function Qc({name:e=Wf}={}){
let t=yc(()=>globalThis.indexedDB),n=yc(()=>new BroadcastChannel(e)),r=new Set,s=()=>{for(let d of r)d()},i=()=>{globalThis.
document?.hidden||s()};n?.addEventListener("message",s);let o=null,a=()=>{o=null};async function A(d){try{if(o)return await o}catch(g){
if(!d||g.code!=="gone")throw g}return o??(o=eu(t,e,d,a).catch(g=>{throw a(),g})),o}async function l(d,g,b=!1){for(let B=!0;;B=
!1){let G=await A(b),K;try{K=G.transaction(Cc,d,{durability:"strict"})}catch(Y){if(!B||Y.name!=="InvalidStateError")throw Lr(
Y);a();continue}return nu(K,g)}}function h(){o?.then(d=>d.close(),()=>{}),a()}let u=d=>l("readonly",d);async function p(d,g){
let b=await l("readwrite",d,g);return n?.postMessage(null),b}return{async read(){try{return await u(async d=>{let{tag:g}=await hi(
d);return{bytes:xe(...await Ge(d(Ct).getAll())),tag:g}})}catch(d){if(d.code==="gone")return null;throw d}},readFrom:(d,g)=>u(
async b=>{let B=await hi(b),G=zf(d)!==B.file||g>B.length,K=G?0:await Zf(b(Ct),g),Y=await Ge(b(Ct).getAll(IDBKeyRange.lowerBound(
K)));return{bytes:xe(...Y).subarray(G?0:g-K),tag:B.tag,replaced:G}}),append:(d,g)=>p(async b=>{let B=await Ai(b,g);return await Ge(
b(Ct).add(d.slice(),B.length)),Bc(b,B.file,B.length+d.length)}),async replace(d,g){let b=g===null,G=await p(async K=>{if(!b)
await Ai(K,g);else if(await Ge(K(nr).get(ui)))throw new he("exists");return await Ge(K(Ct).clear()),await Ge(K(Ct).add(d.
slice(),0)),Bc(K,bc(),d.length)},b);return b&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),G},putAside:d=>p(
async g=>{await Ai(g,d);let b=xe(...await Ge(g(Ct).getAll()));return`damaged-${await Ge(g(fi).add(b))}`}),async erase(){
if(await p(async b=>{for(let B of Cc)await Ge(b(B).clear())}).catch(b=>{if(b.code!=="gone")throw b}),h(),!await ru(t,e))
throw new Ae("journal-here-not-erased");return{notices:[]}},watch(d){return r.size||Ec("addEventListener",i),r.add(d),()=>{
r.delete(d),r.size||Ec("removeEventListener",i)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),h()}}}function yc(e){try{return e()}catch{return null}}var bc=()=>Array.from(lt(12),e=>e.toString(
36)).join(""),zf=e=>e.split("/")[0];async function hi(e){let t=await Ge(e(nr).get(ui));if(!t)throw new he("gone");return t}
async function Ai(e,t){let n=await hi(e);if(n.tag!==t)throw new he("changed");return n}async function Bc(e,t,n){let r=`${t}\
/${bc()}`;return await Ge(e(nr).put({file:t,length:n,tag:r},ui)),r}async function Zf(e,t){return(await Ge(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function Ec(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function eu(e,t,n,r){if(!e||globalThis.isSecureContext===!1)throw new he("unreachable",kc);let s=!1;try{
if(!n&&await Sc(e,t)===!1)throw new he("gone");let i=e.open(t,qf);i.onupgradeneeded=()=>{s=!n,s?i.transaction.abort():tu(
i.result)};let o=await Ge(i);return o.onclose=r,o.onversionchange=()=>{o.close(),r()},o}catch(i){throw s?new he("gone"):
Lr(i)}}function tu(e){e.createObjectStore(nr),e.createObjectStore(Ct),e.createObjectStore(fi,{autoIncrement:!0})}async function Sc(e,t){
return(await e.databases?.())?.some(r=>r.name===t)}function nu(e,t){return new Promise((n,r)=>{let s,i=null;e.oncomplete=
()=>n(s),e.onabort=()=>r(i??Lr(e.error)),t(o=>e.objectStore(o)).then(o=>{s=o},o=>{i=o instanceof he?o:Lr(o);try{e.abort()}catch{
r(i)}})})}var Ge=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function Lr(e){if(e instanceof
he)return e;if(e?.name==="QuotaExceededError")return new he("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new he("unreachable",t?kc:"")}async function ru(e,t){return await new Promise(n=>{let r=e.
deleteDatabase(t);r.onsuccess=r.onerror=n,r.onblocked=()=>setTimeout(n,_f)}),!await Sc(e,t)}var su=6e4;function Fc(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(r,{query:s="",body:i,headers:o={},
refused:a="changed",none:A=[]}={}){let l;try{l=await t(`${e}${s}`,{method:r,body:i,headers:o,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:i?.length<su})}catch{throw new he("unreachable")}if(l.ok)return l;if(A.includes(
l.status))return null;throw await iu(l,a)}return{async read(){let r=await n("GET",{none:[404]});return r&&{bytes:await Dc(
r),tag:Kr(r)}},async readFrom(r,s){let i={"If-Match":r},o=await n("GET",{query:`?from=${s}`,headers:i}),a=o.status!==206;
return{bytes:await Dc(o),tag:Kr(o),replaced:a}},append:async(r,s)=>Kr(await n("POST",{body:r,headers:{"If-Match":s}})),async replace(r,s){
let i=s===null;return Kr(await n("PUT",{body:r,headers:i?{"If-None-Match":"*"}:{"If-Match":s},refused:i?"exists":"change\
d"}))},async putAside(r){let i=await n("POST",{query:"?aside",headers:{"If-Match":r},none:[400,404,405]});return i?(await i.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(r){let s=()=>{globalThis.document?.hidden||r()};return globalThis.
document?.addEventListener("visibilitychange",s),()=>globalThis.document?.removeEventListener("visibilitychange",s)}}}var Kr=e=>e.
headers.get("ETag");async function Dc(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new he("unreachabl\
e")}}async function iu(e,t){if(e.status===412)return new he(t);if(e.status===404)return new he("gone");if(e.status===507)
return new he("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new Ae(n[0].code,
n[0].values):new he("unreachable")}var vc=(e,{dangers:t,store:n,logOut:r})=>mc({data:{...e,danger:t},place:n?Fc(n):Qc(),here:r?"hub":n?"computer":"browser"});var pi="#notes=";async function xc(e){try{let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,a=>a.charCodeAt(0)),r=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),s=new TextDecoder("utf-8",{fatal:!0}),[i,o]=[
"",0];for(;;){let{done:a,value:A}=await r.read();if(a)return i+s.decode();if(o+=A.length,o>2e6)return"";i+=s.decode(A,{stream:!0})}}catch{
return""}}function Uc(){if(!location.hash.startsWith(pi))return"";let e=location.hash.slice(pi.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function jc(e,t,{words:n,take:r}){let s=await xc(e),i=c("h2",{tabindex:"\
-1"},n["site-handed"]),o=()=>l.remove(),a=(h,u)=>c("button",{type:"button",onclick:u},h),A=s?[a(n["site-handed-no"],o),a(
n["site-handed-yes"],()=>{o(),r(s)})]:[a(n["help-close"],o)],l=c("section",{class:"ajar site-handed"},i,c("p",{},n[s?"si\
te-handed-how":"site-handed-broken"]),s?c("p",{},n["site-handed-history"]):null,c("div",{class:"ajar-moves"},...A));t.prepend(
l),i.focus()}var ou="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",au=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
cu=new RegExp(`^(?:<\\/?(?:${ou})(?:${au})*\\s*\\/?>|[^<>])*$`,"i"),lu=e=>cu.test(e);function Oc(e,t){let n={createHTML(s){
if(e.has(s)||lu(s))return s;throw new TypeError("This markup is not part of the page.")},createScriptURL(s){if(t.includes(
s))return s;throw new TypeError("This worker is not part of the page.")}},r=window.trustedTypes?.createPolicy("ajar",n)??
n;return Bi(s=>r.createHTML(s)),s=>r.createScriptURL(s)}function Rc(e){let t=r=>r.kind==="exercise"?{...r,exercise:e.exercises[r.key.split("@")[0]]}:r,n=e.pages.map(r=>({...r,blocks:r.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var Mc=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:r})=>[n,r])));var Gc=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function Nc(e){let t=e.get(
"pages"),n=[],r=Gc(location.hash,t);history.scrollRestoration="manual";let s=()=>history.replaceState({...history.state,
y:window.scrollY},"");function i(a){a!==r&&(s(),r=a,history.pushState({y:0},"",`#${a+1}`))}let o=a=>{for(let A of n)A({open:a})};
return window.addEventListener("popstate",({state:a})=>{let A=Gc(location.hash,t);A!==r&&(r=A,o(t[A].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",s),{open:o,get:a=>a==="page"?r:e.get(a),set(a,A){a==="page"&&i(A),e.set(
a,A)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,A){a==="msg:custom"&&n.push(A),e.on(a,A)}}}var{first:Au,later:hu,store:$r,logOut:Tc}=document.documentElement.dataset,Hc=Uc(),fu="home",uu=6e4;async function gi(e,t=1e3){
try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),gi(e,Math.min(
2*t,uu))}function pu(e){return{...e,send(t){e.send(t),t.forget&&hs(),t.erase&&!$r&&kn()&&cr()}}}async function gu(){let e=Rc(
await gi(Au)),t=gi(hu),{words:n}=e;Io(e.leave);let r=Oc(Mc(e),["sw.js"]),s=document.getElementById("workbook"),i=pu(Nc(vc(
e,{dangers:t,store:$r,logOut:Tc})));s.replaceChildren();let o=s.appendChild(document.createElement("div"));fo({model:i,el:o}),
window.scrollTo(0,history.state?.y??0),mo(document.querySelector(".site-acts"),n,{store:$r,logOut:Tc}),Hc&&jc(Hc,s,{words:n,
take:A=>{i.open(fu),i.send({import:A})}}),window.addEventListener("beforeinstallprompt",A=>A.preventDefault()),await t,!$r&&
kn()&&go(r)}gu();
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
