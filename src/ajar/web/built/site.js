var Tc=Object.defineProperty;var ps=e=>{throw TypeError(e)};var Hc=(e,t,n)=>t in e?Tc(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var rt=(e,t,n)=>Hc(e,typeof t!="symbol"?t+"":t,n),$r=(e,t,n)=>t.has(e)||ps("Cannot "+n);var f=(e,t,n)=>($r(e,t,"read from private field"),n?n.call(e):t.get(e)),J=(e,t,n)=>t.has(e)?ps("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),T=(e,t,n,r)=>($r(e,t,"write to private field"),r?r.
call(e,n):t.set(e,n),n),w=(e,t,n)=>($r(e,t,"access private method"),n);var dn=(e,t,n,r)=>({set _(i){T(e,t,i,n)},get _(){return f(e,t,r)}});var z=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,i)=>{let s=t[r];return i?Number.isInteger(s)?s+1:n:["number",
"string"].includes(typeof s)?s:n}),mt=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Pt(e,t){let n=t[e.among?.item]??{},r=e.cards.filter(i=>e.among?.piles.includes(n[i.id]));return r.length?
r:e.cards}var gs=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(r=>r.id===n))};var Vc=["button","input","select","summary","textarea"],Yc=["input","select","textarea"];function c(e,t={},...n){let r=document.
createElement(e);for(let[i,s]of Object.entries(t))i.startsWith("on")?r.addEventListener(i.slice(2),s):s===!0?r.setAttribute(
i,""):s!==!1&&s!=null&&r.setAttribute(i,s);return Vc.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Yc.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(i=>i!=null)),r}var Is=e=>e;function ds(e){Is=e}function Xt(e,t){
e.innerHTML=Is(t)}function Wt(e,t,...n){let r=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[i,s]of Object.
entries(t))r.setAttribute(i,s);return r.append(...n),r}function wn(e,t){let n=0,r=!1;return{begin(){n||(n=setTimeout(()=>{r=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,r&&t(""),r=!1}}}function ws(e,t,n){let{words:r,level:i=3,small:s=!1,beside:o=[]}=n,a={...Jc,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let A=`ajar-${window.ajarForms}`,l={...n.answers},h=0,p=null,u=0,I=n.aside??0,d=[t.why?c("p",{class:"\
ajar-why"},t.why):null,t.private?c("p",{class:"ajar-private"},t.private):null].filter(Boolean),b=c("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),B=c("div",{}),U=c("div",{class:"ajar-body"}),P=c("section",{class:"ajar-form","\
aria-labelledby":`${A}-title`},c(`h${i}`,{id:`${A}-title`},t.title),...s?[c("div",{class:"ajar-beside"},...o,Lc(d,r))]:d,
B,U,b);e.replaceChildren(P);function V(){let L=t.items.filter(q=>mt(q,l));return s&&t.together?[L]:L.map(q=>[q])}let j=L=>{
b.replaceChildren(L)},x=wn(r,j);function E(L,q){b.replaceChildren(`${L} `,c("button",{type:"button",class:"ajar-link",onclick:()=>{
l=q,j(""),n.onChange(l),Y({focus:!0})}},r["put-back"]))}function k(L,q){l={...l,[L.id]:q},Kc(U),j(""),n.onChange(l),g()}
function S(){G(!0),x.begin(),u=setTimeout(R,8e3)}function R(){u&&(clearTimeout(u),u=0,G(!1),x.end())}function G(L){for(let q of p?.
fieldsets??[])q.disabled=L}function g(){if(!p)return;let{items:L,skip:q,where:ne,next:D,enough:$}=p,Z=V().length;q.textContent=
v(L)?r["clear-and-skip"]:r.skip,ne.textContent=z(r["question-of"],{n:h+1,all:Z}),ne.hidden=s&&Z===1,D.textContent=h===Z-
1?r.done:r.next,$.hidden=!y(Z)}function y(L){return(n.enough==="at once"||h>0)&&h<L-1&&v(t.items)}function C(){u||(S(),n.
onDone(l))}let v=L=>L.some(({id:q})=>l[q]!=null);function H(L,q=!0){if(u)return;let ne=V();if(h+=L,h>=ne.length){h=ne.length-
1,C();return}Y({focus:q,again:L<0})}function O(L,q){let ne=`${A}-${L.id}`,D=c("legend",{},z(L.ask,l)),$=L.hint?c("p",{class:"\
ajar-hint",id:`${ne}-hint`},L.hint):null,Z=[$,q.mark].filter(Boolean).map(({id:N})=>N),ae=L.among?{...L,cards:Pt(L,l)}:L,
we=a[L.kind](ae,gs(ae,l[L.id]),{words:r,level:i+1,group:ne,change:N=>k(L,N),say:j,isQuick:n.enough==="at once",...q}),me={
class:`ajar-item ajar-${L.kind}`,tabindex:"-1","aria-describedby":Z.join(" ")||null};return c("fieldset",me,D,$,we)}function Y({
focus:L=!1,again:q=!1}={}){let ne=V();h=Math.max(0,Math.min(h,ne.length-1));let D=ne[h],$=n.mark?.(D),Z=$?c("p",{class:"\
ajar-mark",id:`${A}-${D[0].id}-mark`},$):null,ae=c("div",{class:"ajar-moves"}),we=h>0?()=>H(-1):null,me=D.map(F=>O(F,{mark:Z,
again:q,moves:ae,back:we})),N=c("button",{type:"button",onclick:()=>{if(u)return;let F=l,K=v(D);l={...l,...Object.fromEntries(
D.map(({id:oe})=>[oe,null]))},n.onChange(l),H(1),K&&E(r.cleared,F)}}),ee=c("button",{type:"button",onclick:()=>{u||(j(""),
H(1))}}),he=c("p",{class:"ajar-where"}),Pe=c("button",{type:"button",class:"ajar-link",onclick:C},r.enough);p={items:D,skip:N,
where:he,next:ee,fieldsets:me,enough:Pe},B.replaceChildren(),ae.replaceChildren(N,ee),we&&ae.prepend(c("button",{type:"b\
utton",onclick:we},r.back));let m=me.length===1;Z&&m&&me[0].lastElementChild.before(Z),U.replaceChildren(he,...Z&&!m?[Z]:
[],...me,ae,...n.enough?[Pe]:[]),g(),n.onMove?.(h),L&&(me[0].focus({preventScroll:!0}),he.scrollIntoView({block:"nearest"}))}
function M(L){if(B.replaceChildren(),!L||!n.help||I>L.kinds.length)return null;let q=()=>{I=L.kinds.length+1,n.onAside?.(
I),B.replaceChildren(),U.querySelector("[tabindex]").focus()},{help:ne,needs:D}=n;return B.append(ne.notice(L,{level:i+1,
aside:q,needs:D})),B.querySelector("[tabindex]")}function W(L,{focus:q=!1,danger:ne=null}={}){p=null;let D=c(`h${i+1}`,{
tabindex:"-1"},r["what-you-said"]);U.replaceChildren(c("div",{class:"ajar-reflection"},D,...L.flatMap(Z=>mn(Z,i+2)),n.below?.()??
null),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>{h=0,Y({focus:!0,again:!0})}},r.change),c("butt\
on",{type:"button",onclick:()=>{let Z=l;l={},h=0,I=0,n.onAside?.(0),n.onStartOver(),Y({focus:!0}),E(r["started-over"],Z)}},
r["start-over"])));let $=M(ne);q&&($??D).focus()}function _(L){let q=U.contains(document.activeElement);q&&p&&!u||(R(),l=
{...L.answers},L.done?W(L.reflection,{focus:q,danger:L.danger}):(h=L.at??Math.max(0,V().findIndex(ne=>ne.some(({id:D})=>l[D]==
null))),Y()))}let{done:te,reflection:X,danger:fe}=n;return _({answers:l,at:n.at,done:te,reflection:X,danger:fe}),{update:_,
release:R,say:L=>{R(),j(L)}}}var Lc=(e,t)=>e.length?c("details",{},c("summary",{},t["why-this"]),...e):"";function Kc(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var mn=({heading:e,said:t,words:n},r)=>[e?c(`h${r}`,{},e):null,t.length>1?c("ul",{class:"ajar-said"},...t.map(i=>c(
"li",{},i))):t.length?c("p",{class:"ajar-said"},t[0]):null,...n.map(i=>c("p",{},i))].filter(Boolean),Jc={ruler(e,t,{group:n,
change:r}){let i=Array.from({length:11},(s,o)=>c("label",{class:"ajar-number"},c("input",{type:"radio",name:n,value:o,checked:t===
o,onchange:()=>r(o),"aria-describedby":o===0?`${n}-low`:o===10?`${n}-high`:null}),c("span",{},`${o}`)));return c("div",{
class:"ajar-scale"},c("div",{class:"ajar-numbers"},...i),c("p",{class:"ajar-anchors"},c("span",{id:`${n}-low`},c("b",{},
"0"),` ${e.low}`),c("span",{id:`${n}-high`},c("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:r,change:i}){let{chosen:s,
own:o}=t||{chosen:[],own:""},a=()=>i(s.length||o.trim()?{chosen:[...s],own:o}:null),A=e.many?"checkbox":"radio",l=e.cards.
map(p=>c("input",{type:A,name:r,value:p.id,checked:s.includes(p.id),onchange:u=>{e.many?s=s.filter(I=>I!==p.id).concat(u.
target.checked?p.id:[]):(s=[p.id],o="",h&&(h.value="")),a()}})),h=e.own?c("input",{type:"text",value:o,maxlength:500,oninput:p=>{
o=p.target.value,!e.many&&o.trim()&&(s=[],l.forEach(u=>{u.checked=!1})),a()}}):null;return c("div",{class:"ajar-cards"},
c("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((p,u)=>c("label",{class:"ajar-card"},l[u],
c("span",{},p.text))),h?c("label",{class:"ajar-own"},c("span",{},e.own),h):null)},text(e,t,{words:n,change:r}){let i=c(e.
long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:s=>r(s.target.value.trim()?s.
target.value:null)});return e.long&&(i.value=t??""),c("label",{class:"ajar-words"},c("span",{},n["own-words"]),i)},list(e,t,{
words:n,change:r}){let i=c("div",{}),s=()=>{let p=[...i.querySelectorAll("input")].map(u=>u.value).filter(u=>u.trim());r(
p.length?p:null)},o=()=>[...i.children].forEach((p,u)=>{p.querySelector("label > span").textContent=z(n.line,{n:u+1}),p.
querySelector("button").setAttribute("aria-label",z(n["remove-line"],{n:u+1}))}),a=c("button",{type:"button",class:"ajar\
-link",onclick:()=>{l(""),i.lastElementChild.querySelector("input").focus()}},n["add-line"]),A=()=>{o(),a.hidden=i.children.
length>=e.most},l=p=>{let u=c("div",{class:"ajar-line"},c("label",{class:"ajar-words"},c("span",{}),c("input",{type:"tex\
t",value:p,maxlength:2e4,oninput:s})),c("button",{type:"button",class:"ajar-remove",onclick:()=>{let I=u.nextElementSibling||
u.previousElementSibling;u.remove(),I||l(""),A(),s(),(I||i.firstElementChild).querySelector("input").focus()}},"×"));i.
append(u),A()},h=t||[];for(let p=0;p<Math.max(e.lines,h.length);p++)l(h[p]??"");return c("div",{class:"ajar-lines"},i,a)},
date(e,t,{words:n,change:r}){return c("label",{class:"ajar-words"},c("span",{},n["pick-date"]),c("input",{type:"date",value:t??
"",oninput:i=>r(i.target.value||null)}))}};var Pr=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e);function ms(e,t,{words:n,level:r,change:i,say:s,again:o,
moves:a,back:A,isQuick:l}){let h={...t},{cards:p,piles:u}=e,I=x=>u.find(E=>E.id===x).text,d=c("div",{class:"ajar-one"});
function b(x,E){h={...h,[x.id]:E},E||delete h[x.id],i(Object.keys(h).length?h:null),E&&s(z(n.moved,{card:x.text,pile:I(E)}))}
function B(x,{focus:E=!0,back:k=x?()=>B(x-1):A,onward:S=()=>P(x+1)}={}){let R=p[x],G=z(n["card-of"],{n:x+1,all:p.length}),
g=c("div",{class:"ajar-one-card",role:"group","aria-label":G,tabindex:"-1"},c("p",{class:"ajar-where"},G),c("p",{},R.text)),
y=C=>{b(R,C),S()};a.hidden=!0,d.replaceChildren(g,c("div",{class:"ajar-one-piles"},...u.map(({id:C,text:v})=>Pr(v,()=>y(
C),{"aria-pressed":`${h[R.id]===C}`}))),c("div",{class:"ajar-one-also"},k?U(n.back,()=>k()):c("span",{}),U(n["card-out"],
()=>y("")),l?c("span",{}):U(n["card-enough"],()=>V()))),E&&g.focus({preventScroll:!0})}let U=(x,E)=>Pr(x,E,{class:"ajar-\
link"}),P=x=>x<p.length?B(x):V();function V({focus:x=!0}={}){let E=c(`h${r}`,{tabindex:"-1"},n["cards-all"]),k=(S,R)=>{let G=p.
filter(C=>(h[C.id]??"")===R),g=C=>B(p.indexOf(C),{back:V,onward:V}),y=G.map(C=>c("li",{},Pr(C.text,()=>g(C))));return y.
length?[c(`h${r+1}`,{},S),c("ul",{},...y)]:[]};d.replaceChildren(E,c("p",{class:"ajar-hint"},n["cards-all-how"]),...u.flatMap(
({id:S,text:R})=>k(R,S)),...k(n["cards-out"],"")),a.hidden=!1,x&&(E.focus({preventScroll:!0}),d.scrollIntoView({block:"n\
earest"}))}let j=p.map(x=>!!h[x.id]).lastIndexOf(!0)+1;return j===p.length||o&&j?V({focus:!1}):B(j,{focus:!1}),d}var Cs=[1,1],$c=[0,0],Pc="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Xc=new RegExp(`(${Pc})|[.…]+|[\
!?;\\n]`,"gu"),Wc=/[\u0300-\u036f'’‘ʼ]/g,qc=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Xr=new WeakMap;function tr(e,t){
let{passes:n,kinds:r,learned:i}=ks(t),{line:s,places:o}=nl(e),a=s;for(let[p,u]of qr(n,s))a=a.slice(0,p)+a.slice(p,u).replace(
/[^ ]/g,"_")+a.slice(u);let A=Object.entries(r).flatMap(([p,u])=>qr(u,a).map(([I,d])=>({kind:p,start:I,end:d-1}))),l=i?_c(
A,s,i):A,h=(p,u)=>p.span[0]-u.span[0]||p.span[1]-u.span[1]||(p.kind<u.kind?-1:+(p.kind>u.kind));return l.map(({kind:p,start:u,
end:I})=>({kind:p,span:[o[u][0],o[I][1]]})).sort(h)}function*Es(e){let{passes:t,kinds:n}=ks(e);for(let r of[t,...Object.
values(n)])yield,qr(r,"we are here ")}function ks(e){return Xr.has(e)||Xr.set(e,Zc(e)),Xr.get(e)}function _c(e,t,n){let{
weights:r,kinds:i,limit:s,least:o}=n,a=zc(t,n),A=a.slice(1).map((B,U)=>[...a[U],...B]),l=B=>{let U=new Set(B.flatMap(P=>P.
places));return ys(r,U)/Math.sqrt(U.size)},h=[...a,...A];if(e.length)return Wr(h,l)[1]>o?e:[];let p=h.filter(B=>B.length>
4),[u,I]=Wr(p,l);if(!(I>s))return[];let d=new Set(u.flatMap(B=>B.places.slice(0,2))),[b]=Wr(Object.keys(i),B=>ys(i[B],d));
return[{kind:b,start:u[0].start,end:u.at(-1).start}]}function zc(e,{numbers:t,weights:n}){let r=Cs,i=[[]];for(let s of e.
matchAll(/[^ ]+/g)){let o=s[0]===".",a=o?Cs:t.get(s[0])??$c,A=[[0,a[0]],[1,a[1]],[r[0],a[0]],[r[1],a[1]]],l=([h,p],u)=>((u*
16411+h)*16411+p)%n.length;i.at(-1).push({start:s.index,places:A.map(l)}),r=a,o&&i.push([])}return i.filter(s=>s.length)}
var Wr=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,r)=>r[1]>n[1]?r:n,[null,-1/0]),ys=(e,t)=>[...t].reduce((n,r)=>n+e[r%e.length],
0),Qs=(e,{kinds:t,notices:n})=>Object.entries(n).find(([r])=>e.some(({kind:i})=>t[i]===r))?.[1]??null;function qr(e,t){let n=[];
for(let r=0;r<t.length;){e.lastIndex=r;let i=e.exec(t);i&&n.push([r,e.lastIndex]),r=i?e.lastIndex:t.indexOf(" ",r)+1||t.
length}return n}function Zc({lists:e,passes:t,phrases:n,learned:r}){let i={};for(let[a,A]of Object.entries(e))i[a]=Bs(A,
i);let s=a=>new RegExp(a.map(A=>Bs(A,i)).join("|"),"y"),o=Object.entries(n).map(([a,A])=>[a,s(A)]);return{passes:s(t),kinds:Object.
fromEntries(o),learned:r&&el(r)}}function el({same:e,concepts:t,weights:n,kinds:r,limit:i,least:s}){let o=new Map,a=2;for(let h of e){
for(let p of h.split(" "))o.set(p,[a,a]);a++}for(let[h,p]of t.entries())for(let u of p.split(" "))o.set(u,[a++,2+e.length+
h]);let A=h=>[...h.join("")].map(p=>p.charCodeAt(0)-87),l=Object.entries(r).map(([h,p])=>[h,A(p)]);return{numbers:o,weights:A(
n),kinds:Object.fromEntries(l),limit:i,least:s}}function Bs(e,t){return`(?:${(e.match(qc)??[]).map(i=>i==="("||i==="["?"\
(?:(?:":i===")"?"))":i==="]"?"))?":i==="|"?"|":i==="..."?"(?:[^ .]+ ){0,4}":i[0]==="<"?t[i.slice(1,-1)]:tl(i)).join("")}\
)`}function tl(e){let t=bs(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=r=>r?"[^ ._]*":"";return`${n(
e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var bs=e=>e.normalize("NFKD").replace(Wc,"").toLowerCase();function nl(e){
let t="",n=[];for(let r of e.matchAll(Xc)){if(/[.…]/.test(r[0])&&r[0]!==".")continue;let i=`${r[1]?bs(r[1]):"."} `;t+=
i;for(let s=0;s<i.length;s++)n.push([r.index,r.index+r[0].length])}return{line:t,places:n}}function Ss({title:e,close:t,bar:n,parts:r}){let i=()=>{o.close?o.close():o.remove()},s=c("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),o=c("dialog",{class:"ajar ajar-help","aria-labelledby":s.id,onclose:()=>o.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),i())}},n,s,...r,c("div",{class:"ajar-moves"},c("button",{type:"b\
utton",onclick:i},t)));document.body.append(o),o.showModal?o.showModal():o.setAttribute("open",""),s.focus()}var Ds=["emergency","crisis","violence","agency","worried","child"],rl=["crisis","violence"],xs='a[href$="#Help-lines"]',
xe=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Fs(){for(let e of xe().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&xe().listeners.delete(e),e.shown||(e.shown=t)}}function il(e,{zone:t="",
languages:n=[]}){let r=a=>a.endsWith("/")?t.startsWith(a):t===a,i=e.find(({zones:a})=>a.some(r));if(i)return i.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let s=e.find(a=>a.home);return s?s.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:A})=>A===a))??""}function nr(e,t,n){let r=Object.values(t).flatMap(o=>typeof o=="st\
ring"||Array.isArray(o)?o:o?.own??[]);for(let o of Object.values(n)){let a=r.flatMap(l=>tr(l,o)),A=Qs(a,o);if(A)return{...A,
kinds:[...new Set(a.map(({kind:l})=>l))].sort()}}let i=e.filter(({id:o,kind:a})=>a==="ruler"&&t[o]!=null),s=Object.values(
n)[0]?.["rulers-at-zero"];return s&&i.length===3&&i.every(({id:o})=>t[o]===0)?{...s,kinds:[]}:null}var _r=(e,t)=>t.flatMap(
n=>e.lines.filter(r=>r.topic===n)),zr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?c("span",{class:"ajar-unbroken"},t):t),
vs=e=>`tel:${e.match(/\d+/)[0]}`;function Us({words:e,countries:t=[],leave:n,onCountry:r=()=>{}}){t.length&&(xe().countries=
t);let i=()=>xe().countries,s=()=>xe().chosen||il(i(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),o=()=>i().find(k=>k.code===s());function a(k){xe().chosen=k,Fs();for(let{element:S,draw:R}of xe().
listeners)R(S)}function A(k,S){return S(k),xe().listeners.add({element:k,draw:S,shown:!1}),queueMicrotask(Fs),k}let l=k=>A(
c("div",{}),S=>S.replaceChildren(...k())),h=()=>{let k=[...i(),{code:"-",country:e["help-elsewhere"]}],S=c("select",{onchange:()=>{
a(S.value),r(S.value)}},...k.map(R=>c("option",{value:R.code},R.country)));return A(S,()=>{S.value=o()?.code??"-"}),c("l\
abel",{class:"ajar-help-where"},c("span",{},e["help-in"]),S)},p=({say:k,to:S},R)=>{if(/^(tel|sms):/.test(S))return c("a",
{class:R?"ajar-reach":"ajar-reach ajar-first",href:S},c("span",{},...zr(k)));let G=c("span",{},k),g=c("button",{type:"bu\
tton",class:"ajar-link","aria-label":z(e["help-copy-what"],{address:S}),onclick:async()=>{await sl(S,G)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return c("p",{class:"ajar-chat"},G," ",g)},u=k=>c("li",{},c("p",{class:"ajar-for"},k.
for_what),c("p",{class:"ajar-hint"},[k.name,k.hours,k.languages].filter(Boolean).join(". ")),c("div",{class:"ajar-ways"},
...k.reach.map(p))),I=({emergency:k,note:S})=>c("li",{class:"ajar-now"},c("p",{class:"ajar-for"},e["help-danger"]),S?c("\
p",{class:"ajar-hint"},S):null,c("div",{class:"ajar-ways"},c("a",{class:"ajar-reach",href:vs(k)},z(e["help-call"],{number:k})))),
d=k=>l(()=>{let S=o();if(!S)return[c("p",{},e["help-elsewhere-how"])];let R=k.flatMap(G=>G==="emergency"?I(S):_r(S,[G]).
map(u));return[c("ul",{class:"ajar-help-lines"},...R)]});function b(){Ss({title:e["help-title"],close:e["help-close"],bar:c(
"div",{class:"ajar-help-bar"},h(),Zr({words:e,leave:n})),parts:[c("p",{},e["help-lead"]),d(Ds),c("p",{class:"ajar-hint"},
e["help-trace"]),c("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function B({title:k,text:S,now:R,lines:G,kinds:g,
countries:y},{level:C,aside:v,needs:H}){return y&&!E()&&(xe().countries=y),c("section",{class:"ajar-danger"},c(`h${C}`,{
tabindex:"-1"},k),c("p",{},S),g.length?null:H?.()??null,h(),d(G),c("ul",{class:"ajar-todo"},...R.map(O=>c("li",{},O))),c(
"p",{class:"ajar-hint"},e["help-trace"]),c("button",{type:"button",class:"ajar-link",onclick:v},e["help-aside"]))}let U=()=>c(
"button",{type:"button",class:"ajar-get-help",onclick:b},e["help-get"]);function P({emergency:k,...S}){let G=rl.map(y=>_r(
S,[y])[0]?.reach??[]).flatMap(y=>["tel:","sms:"].map(C=>y.find(({to:v})=>v.startsWith(C))));return[{say:z(e["help-call"],
{number:k}),to:vs(k)},...G.filter(Boolean)]}let V=(k=`${e["help-line"]} `)=>l(()=>{let S=o(),R=(S?P(S):[]).flatMap(({say:y,
to:C},v)=>[v?" · ":"",c("a",{href:C},...zr(y))]),G=c("button",{type:"button",class:"ajar-link",onclick:b},e["help-get"]),
g=c("span",{class:"ajar-off-paper"},R.length?" · ":"",G);return[c("p",{class:"ajar-help-line"},k,...R,g)]});function j(k){
if(!E())return;let[S]=[...k.querySelectorAll(xs)].reverse();S?.closest("p, ul").after(V(""));for(let R of k.querySelectorAll(
"details"))R.open=R.querySelector("summary").textContent===o()?.country}let x=()=>l(()=>{let k=o();return k?[c("p",{},c(
"b",{},`${e["help-title"]}, ${k.country}`)),c("p",{},`${e["help-danger"]} ${z(e["help-call"],{number:k.emergency})}`),c(
"ul",{},..._r(k,Ds).map(({for_what:S,name:R,reach:G,hours:g})=>c("li",{},...zr(`${S}: ${R}. ${G.map(({say:y})=>y).join("\
 · ")}. ${g}.`))))]:[c("p",{},e["help-elsewhere-how"])]}),E=()=>i().length>0;return{open:b,notice:B,button:U,line:V,addNumbers:j,
text:x,choose:a,code:s,isKnown:E}}var Zr=({words:e,leave:t})=>c("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function js(e){if(xe().open){xe().open=e;return}xe().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(xs)&&(t.preventDefault(),t.stopPropagation(),xe().open())},{capture:!0})}async function sl(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var Os="about:blank";function ei(e){Os=e}function ti(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(Os)}function Rs(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",r=>{r.repeat||(n=r.key==="Shift"?[...n,r.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),ti()))},{capture:!0})}function Ms(e,t,{words:n,group:r,change:i,say:s}){let o={...t},a={},A=e.piles.map(I=>(a[I.id]=c("span",{}),c("li",{class:"\
ajar-pile",ondragover:d=>{d.preventDefault(),d.currentTarget.classList.add("ajar-over")},ondragleave:d=>d.currentTarget.
classList.remove("ajar-over"),ondrop:d=>{d.preventDefault(),d.currentTarget.classList.remove("ajar-over");let b=p[d.dataTransfer.
getData("text/plain")]?.[I.id];b&&!b.matches(":disabled")&&(b.checked=!0,h(b.dataset.card,I))}},a[I.id]))),l=()=>e.piles.
forEach(I=>{a[I.id].textContent=z(n["pile-count"],{pile:I.text,n:Object.values(o).filter(d=>d===I.id).length})}),h=(I,d)=>{
o[I]=d.id,l(),i({...o}),s(z(n.moved,{card:e.cards.find(b=>b.id===I).text,pile:d.text}))},p={},u=e.cards.map(I=>{p[I.id]=
{};let d=`${r}-${I.id}`;return c("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:b=>b.dataTransfer.setData(
"text/plain",I.id)},c("legend",{},I.text),c("div",{class:"ajar-into"},...e.piles.map(b=>{let B=c("input",{type:"radio",name:d,
value:b.id,"data-card":I.id,checked:o[I.id]===b.id,onchange:()=>h(I.id,b)});return p[I.id][b.id]=B,c("label",{},B,c("spa\
n",{},b.text))})))});return l(),c("div",{},c("p",{class:"ajar-hint"},n["sort-how"]),c("ul",{class:"ajar-piles"},...A),...u)}var Gs="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",ol=new RegExp(`^${Gs}+|${Gs}\
+$`,"g"),al=/[\p{L}\p{N}_]+/gu,cl=/^[\p{L}\p{N}_]+/u,ll=/\{([a-z][a-z0-9-]*)\}/,[Al,hl]=["⁨","⁩"],Ns=/[.!?…؟。][\u2069”’"')»]*$/,
fl=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ue=e=>e.replace(ol,""),it=e=>e.toLowerCase().toUpperCase(),ni=e=>e.match(cl)?.[0]??"",Ct=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function jt(e,t){let n=e.split(ll),r=n.pop(),i="";for(let s=0;s<
n.length;s+=2){let o=Ue(t[n[s+1]]),a=ul(n[s],o);i+=(Ns.test(i)?a.replace(/^,+/,""):a)+pl(o)}return Ns.test(i)?i:i+r}function ul(e,t){
let n=it(ni(t));if(!n)return e;for(let r of e.matchAll(al))if(it(r[0])===n)return e.slice(0,r.index);return e}var pl=e=>fl.
test(e)?`${Al}${e}${hl}`:e;var ri=2e4,gl=10,Il=/^(\d{4})-(\d\d)-(\d\d)$/,ke=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function Xe({items:e,ids:t},n){let r=Object.keys(n).filter(s=>!t.includes(s));if(r.length)throw new ke("unk\
nown-items",{items:r.sort()});let i=Object.fromEntries(t.map(s=>[s,null]));for(let s of e){let o=n[s.id],a=o==null?null:
wl[s.kind](o,s);mt(s,i)&&(i[s.id]=dl(s,a,i))}return i}function qt(e,t){try{Xe(e,t)}catch(n){if(n instanceof ke)return!1;
throw n}return!0}var Vs=e=>Object.values(e).every(t=>t==null);function We(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>Ts(e.cards,n)),Ue(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${Ts(e.piles,t[n.id])}`);case"date":return[Ct(t)];case"list":return t.map(Ue);default:return[Ue(`${t}`)]}}
var Ts=(e,t)=>e.find(n=>n.id===t)?.text??t;function dl(e,t,n){if(e.kind!=="choice"||!t)return t;let r=Pt(e,n).map(({id:s})=>s),
i=t.chosen.filter(s=>r.includes(s));return i.length||t.own?{chosen:i,own:t.own}:null}var wl={ruler(e){if(!Number.isInteger(
e)||e<0||e>gl)throw new ke("answer-ruler");return e},choice(e,{cards:t,many:n,own:r}){let i=t.map(({id:A})=>A);if(!Hs(e)||
!Array.isArray(e.chosen)||!e.chosen.every(si(i)))throw new ke("answer-cards");let{chosen:s}=e,o=ii("own"in e?e.own:"")??
"";if(o&&!r)throw new ke("answer-own");if(!n&&s.length+!!o>1)throw new ke("answer-one-card");let a=i.filter(A=>s.includes(
A));return a.length||o?{chosen:a,own:o}:null},sort(e,{cards:t,piles:n}){let r=t.map(({id:o})=>o),i=si(n.map(({id:o})=>o));
if(!Hs(e)||!Object.keys(e).every(si(r))||!Object.values(e).every(i))throw new ke("answer-piles");let s=r.filter(o=>Object.
hasOwn(e,o)).map(o=>[o,e[o]]);return s.length?Object.fromEntries(s):null},text:ii,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new ke("answer-lines",{most:t});let n=e.map(r=>ii(r)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!ml(e))throw new ke("answer-day");return e}};function ii(e){if(typeof e!="string")
throw new ke("answer-text");if(e.length>ri&&[...e].length>ri)throw new ke("answer-long",{most:ri});return Ue(e)?e:null}var si=e=>t=>e.
includes(t),Hs=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function ml(e){let[,t,n,r]=(e.match(Il)??[]).map(Number),
s=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&r>0&&r<=s}var Cl=[{answers:["all"]}],yl=/\p{L}/u,Bl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,El=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
kl=/\{([a-z][a-z0-9-]*)\}/g;function _t({items:e,rules:t,reflection:n},r,{plain:i=!1}={}){let s=Object.fromEntries(e.map(
({id:l})=>[l,r[l]??null]));if(Vs(s))return"nothing"in n?[rr([n.nothing])]:[];let o=Ql({items:e,answers:s,rules:t,phrases:n}),
A=(i||!t.length?Cl:t).flatMap(o);return i||!("closing"in n)?A:[...A,rr([n.closing])]}var rr=e=>({words:e,heading:"",said:[]}),
yt=(e,t,n=[])=>({words:n,heading:e,said:t}),Ys=(e,t)=>e.filter(n=>!t.has(it(n)));function Ql({items:e,answers:t,rules:n,
phrases:r}){let i=g=>e.find(({id:y})=>y===`couple-${g}`)??e.find(({id:y})=>y===g),s=g=>t[i(g)?.id]??null,o=g=>i(g)?We(i(
g),s(g)):[],a=g=>{let y=new Set(g.map(i));return e.filter(C=>y.has(C))},A=g=>{let y=s(g);return typeof y=="number"?y:o(g).
length},l=g=>g.map(y=>s(y)?.chosen).find(y=>Array.isArray(y))??[],h=(g,y)=>{let[C,v]=[i(g),s(g)];return C?.kind!=="sort"||
!v?[]:C.cards.filter(({id:H})=>v[H]===y).map(({text:H})=>H)},p=g=>new Set(g?o(g).map(it):[]),u=({if:g=[],unless:y=[]})=>g.
every(I)&&!y.some(I);function I(g){if(typeof g=="string")return s(g)!==null;let{item:y=[],cards:C,piles:v,without:H,only:O,
least:Y,asked:M}=g;if(M)return!!i(M)&&mt(i(M),t);let W=y.find(X=>s(X)!==null);if(!W)return!1;let _=l([W]);return C&&!C.some(
X=>_.includes(X))||v&&!v.some(X=>Ys(h(W,X),p(H)).length)||O&&!(X=>X.size===1&&X.has(O))(new Set(Object.values(s(W))))?!1:
Y==null||A(W)>=Y}let d=(g,y={})=>z(r[g],y);function b(g,y={}){if(typeof g=="string")return d(g,y);if(!u(g))return null;let{
phrase:C,of:v,score:H}=g;if(H){let O=k(H);return O===null?null:d(C,{t:50+10*O})}return v?o(v).length?d(C,{n:A(v),...y}):
null:d(C,y)}let B=(g=[],y={})=>g.map(C=>b(C,y)).filter(C=>C!==null),U=(g,y)=>{let C=B(g,y);return C.length?[rr(C)]:[]};function P(g){
if(typeof g=="string")return o(g);if("level"in g)return S(g);if("phrase"in g){let[Y]=g.of?o(g.of):[],M=b(g,Y===void 0?{}:
{words:Y});return M===null?[]:[M]}let{item:y,pile:C,also:v,without:H}=g,O=C?h(y,C):o(y);return v&&(O=O.filter(Y=>p(v).has(
it(Y)))),Ys(O,p(H))}let V=({heading:g,under:y})=>g?d(g):(y&&i(y)?.said)??"";function j(g,y){let C=i(g);if(C?.kind!=="sor\
t"||t[C.id]===null)return[];let v=O=>C.piles.find(Y=>Y.id===O).text;return(y??C.piles.map(({id:O})=>O)).map(O=>({id:O,text:v(
O),cards:h(g,O)}))}let x=n.find(g=>g.ladder)?.ladder,E=()=>Math.floor(x.rungs.length/2);function k(g){let[y]=l([g]);return!x||
!y?null:E()-x.rungs.findIndex(({card:C})=>C===y)}function S({level:g,up:y=0}){let C=g.map(k).find(H=>H!==null);if(!x||C===
void 0)return[];let v=x.rungs[E()-C-y];return v?o(v.item):[]}let R={answers({answers:g}){return(g[0]==="all"?e:a(g)).filter(
({id:C})=>t[C]!==null).map(C=>yt(C.said||C.ask,We(C,t[C.id])))},lines(g){let y=g.lines.flatMap(P),C=y.length?[yt(V(g),y,
B(g.say))]:[],v=g.count?.[Math.min(y.length,g.count.length-1)];return v?[...C,rr([d(v,{n:y.length})])]:C},piles({piles:g,
only:y,heading:C,below:v={},all:H={}}){let O=Y=>Y.length===i(g).cards.length;return j(g,y).filter(({cards:Y})=>Y.length).
flatMap(({id:Y,text:M,cards:W})=>{let _=O(W)&&H[Y]||v[Y],te=C?d(C,{pile:M}):M;return[yt(te,W),...U(_?[_]:[])]})},empty(g){
let y=j(g.empty,g.only).filter(({cards:C})=>!C.length).map(({text:C})=>C);return y.length?[yt(V(g),y,B(g.say))]:[]},sentence(g){
let y=r[g.sentence],C=[...y.matchAll(kl)].map(([,H])=>H),v=Object.fromEntries(C.map(H=>[H,o(H).join(" ")]));return Object.
values(v).every(Boolean)?[yt(V(g),[jt(y,v)])]:[]},message(g){let y=g.message.parts.map(C=>[C,o(C.item)[0]]).filter(([,C])=>C).
map(([C,v])=>G(C,v,g.message));return y.length?[yt(V(g),[y.join(" ")])]:[]},ladder(){let[g=""]=o(x.goal),[[y],[C]]=[l([x.
today]),l([x.later])],v=x.rungs.map(({card:H,item:O})=>{let Y=i(O)?.said??"",[M]=o(O),W=M?`${Y}: ${M}`:d("open",{level:Y}),
_=bl(H===y,H===C,!!C);return _?d(_,{level:W}):W});return[yt(d(g?"ladder":"ladder-unnamed",{goal:g}),v)]},missing({missing:g,
say:y}){let C=a(g).filter(({id:v})=>t[v]===null);return C.length?U(y,{parts:C.map(v=>v.said).join("; ")}):[]},repeated(g){
let y=g.repeated.map(o),C=new Map;for(let O of y.flat())C.has(it(O))||C.set(it(O),O);let v=O=>y.filter(Y=>Y.some(M=>it(M)===
O)).length>1,H=[...C].filter(([O])=>v(O)).map(([,O])=>O);return H.length?[yt(V(g),H)]:[]}};function G(g,y,{self:C=[],small:v=[],
capitals:H=[]}){let{opener:O,clause:Y,clauses:M=[],questions:W=[],names:_=!1}=g,te=ni(y),X=te.toLowerCase();if(C.includes(
X))return jt("{words}.",{words:y});let fe=[...r[O]].at(-1);if(!Bl.test(y.match(yl)?.[0]??"a")||W.includes(X))return jt(`\
{words}${fe}`,{words:y});let L=r[Y&&M.includes(X)?Y:O],q=_||H.includes(te),ne=v.includes(X)||El.test(te)&&!q,[D=""]=y,$=ne?
D.toLowerCase()+y.slice(D.length):y;return jt(L,{words:$})}return g=>{if(!u(g))return[];let y=Object.keys(R).find(v=>v in
g),C=y?R[y](g):U(g.say);return C.length&&g.then?[...C,...U([g.then])]:C}}function bl(e,t,n){return t?e?"was-and-now":"no\
w":e?n?"was":"today":""}function Ls(e,t,{dangers:n,countries:r}){let i=nr(e.items,t,n),s=!!i?.kinds.length;return{danger:i&&{...i,countries:r},reflection:_t(
e,t,{plain:s})}}function oi(e,{words:t,label:n,question:r,act:i}){let s=e.querySelector("button, input"),o=[...e.childNodes],a=(h,p)=>c(
"button",{type:"button",onclick:()=>{e.replaceChildren(...o),s.focus(),p()}},h),A=a(t["home-no"],()=>{}),l=c("div",{class:"\
ajar-moves"},A,a(n,i));e.replaceChildren(c("p",{},r),l),A.focus()}function ir(e){let n=c("button",{type:"button",onclick:()=>oi(
r,e)},e.label),r=c("div",{class:"ajar-twice"},n);return r}function sr(e,t){let n=!1,r=!1,i=()=>{r=n,n||t()};function s(){n=!0;let o=new AbortController,a=()=>{o.abort(),setTimeout(
()=>{n=!1,r&&i()})};for(let A of["pointerup","pointercancel","keyup","blur"])addEventListener(A,a,{signal:o.signal,capture:A!==
"blur"})}for(let o of["pointerdown","keydown"])e.addEventListener(o,s);return i}function Ks(e,t){let n=a=>[...e.querySelectorAll(
a)],r=n("details[open] > summary").map(a=>a.textContent),i=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=r.includes(a.textContent);if(i===!1)return;let s=n("summary, button").
find(a=>a.textContent===i),o=s??e.querySelector("h2, p");s||(o.tabIndex=-1),o.focus({preventScroll:!0})}function Js({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-keep-${window.ajarForms}`,
i=c("span",{}),s=c("p",{class:"ajar-state",role:"status","aria-live":"polite"},i),o=c("p",{class:"ajar-problem",role:"al\
ert"}),a=c("div",{}),A=c("section",{class:"ajar-keeping","aria-label":e["keep-title"]},o,a),l={state:"none",exists:!1,place:"",
saved:!1,problem:"",minutes:15},h=l,p=!1,u=!1,I=!1,d=!1,b=!1,B=(D,$,Z={})=>c("button",{type:"button",onclick:$,...Z},D),
U=c("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>v()}),P=B(e["keep-open"],()=>v(),{class:"ajar-link"}),
V=c("div",{class:"ajar-offer"}),j=!1,x=D=>{D.tabIndex=-1,D.focus()},E=()=>a.querySelector(".ajar-change"),k=()=>l.state===
"kept"&&!l.reopen;function S(D,$=D){s.dataset.short=$,i.textContent!==D&&(i.textContent=D)}function R(){let D=l.problem?
e["keep-unsaved"]:e["keep-saving"],[$,Z]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:l.saved?[e["keep-saved"],e["keep-saved-short"]]:[D],lost:[e["keep-lost"]]}[b?"lost":l.state];s.
classList.toggle("ajar-state-lost",b),S($,Z),s.dataset.longest=l.state==="kept"?e["keep-saved"]:"",o.textContent!==l.problem&&
(o.textContent=l.problem),o.hidden=!l.problem,G()}function G(){let D=n&&l.state==="none"&&!p,[$,Z]=l.exists?[e["keep-ope\
n"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];U.setAttribute("aria-label",$),U.replaceChildren(c("sp\
an",{class:"ajar-long"},$),c("span",{class:"ajar-short"},Z)),U.hidden=!D||j,P.hidden=!D||!l.exists,V.hidden=!D||d,A.hidden=
D&&o.hidden}function g(){let D=()=>{d=!0,R(),x(s)};return V.replaceChildren(c("p",{},e["keep-offer"]),c("div",{class:"aj\
ar-moves"},B(e["keep-nothing"],D),B(e["keep-offer-yes"],v))),V}function y(){l={...l,saved:!1},R()}function C(){R(),h=l,k()?
a.replaceChildren(u?_("change"):L()):l.state!=="none"?a.replaceChildren(_("unlock")):p?a.replaceChildren(_(l.exists?"ope\
n":"start")):a.replaceChildren(n?"":d?M():Y())}let v=()=>{p=!0,C(),A.scrollIntoView({block:"nearest"}),a.querySelector("\
input").focus()},H=()=>l.hosted?c("p",{},e["keep-hub"]):null,O=()=>l.here?c("details",{},c("summary",{},e["keep-tab"]),c(
"p",{},e["keep-tab-how"])):null;function Y(){return c("div",{class:"ajar-choose"},c("p",{class:"ajar-title"},e["keep-tit\
le"]),c("p",{},e[l.exists?"keep-there":"keep-why"]),H(),c("div",{class:"ajar-moves"},B(e["keep-nothing"],()=>{d=!0,C(),x(
s)}),B(e[l.exists?"keep-open":"keep-start"],v)))}let M=()=>c("p",{},B(e[l.exists?"keep-open":"keep-start"],v,{class:"aja\
r-link"}));function W(){let $=["none","weak","fair","good","strong"].map(Z=>e[`keep-strength-${Z}`]).reduce((Z,ae)=>ae.length>
Z.length?ae:Z);return c("p",{class:"ajar-strength","aria-live":"polite","data-longest":$},c("span",{},e["keep-strength-n\
one"]))}function _(D){let $=D==="start"||D==="change",Z={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],
change:e["keep-change"]}[D],ae=c("input",{id:`${r}-words`,type:"password",spellcheck:"false","aria-describedby":`${r}-ho\
w`,oninput:()=>{$&&t({strength:ae.value})}}),we=c("input",{id:`${r}-again`,type:"password",spellcheck:"false"}),me=c("di\
v",{},c("label",{for:`${r}-again`},e["keep-again"]),we),N=c("p",{class:"ajar-problem",role:"alert",hidden:!0}),ee=c("inp\
ut",{id:`${r}-place`,type:"text",spellcheck:"false",value:l.place,onchange:()=>t({place:ee.value})}),he=W(),Pe=()=>{if(!ae.
value){ae.focus();return}if(N.hidden=!0,$&&ae.type==="password"&&we.value!==ae.value){N.textContent=e["keep-again-differ\
s"],N.hidden=!1,we.focus();return}D==="change"?t({change:ae.value},{awaited:!0}):t({[D==="start"?"keep":"unlock"]:ae.value,
place:ee.value},{awaited:!0}),S(e["keep-opening"]),ae.value="",we.value="",he.firstChild.textContent=e["keep-strength-no\
ne"]},m=()=>{p=!1,u=!1,C(),D==="change"?E().focus():x(s)},F=c("details",{},c("summary",{},e["keep-where"]),c("label",{for:`${r}\
-place`},e["keep-place"]),ee);return c("form",{class:"ajar-ask",onsubmit:K=>{K.preventDefault(),Pe()}},c(l.state==="lock\
ed"?"h1":"p",{class:"ajar-title"},Z),H(),D==="start"&&n?c("p",{},e["keep-why"]):null,D==="start"?O():null,D==="change"?c(
"p",{},e["keep-change-how"]):null,$?c("p",{},e["keep-no-way-back"]):null,D==="start"&&l.here==="browser"?c("p",{},e["kee\
p-browser"]):null,c("label",{for:`${r}-words`},e[D==="change"?"keep-new":"keep-passphrase"]),c("p",{class:"ajar-hint",id:`${r}\
-how`},e[$?"keep-how":"keep-how-open"]),ae,$?he:null,$?me:null,c("label",{class:"ajar-card"},c("input",{type:"checkbox",
onchange:({target:K})=>{ae.type=K.checked?"text":"password",me.hidden=K.checked,N.hidden=!0}}),c("span",{},e["keep-see"])),
$?N:null,D==="change"||l.here?null:F,c("div",{class:"ajar-moves"},D==="unlock"?null:B(e["keep-not-now"],m),c("button",{type:"\
submit"},Z)),$?null:fe(),D==="start"&&l.here?X():null)}let te=()=>B(e["keep-copy"],()=>t({take:"sealed"}));function X(){
let D={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},$=c("input",{type:"file",onchange:async()=>{let we=new Uint8Array(
await $.files[0].arrayBuffer()),me=()=>t({bring:we},{awaited:!0});$.value="",l.exists?oi(ae,{...D,act:me}):me()}}),Z=c("\
label",{class:"ajar-words"},c("span",{},e["keep-bring"]),$),ae=c("div",{class:"ajar-twice"},Z);return ae}function fe(){let D=ir(
{words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return c("details",{},c("summa\
ry",{},e["keep-forgot"]),c("p",{},e["keep-forgot-how"]),...l.here?[c("p",{},e["keep-copy-forgot"]),te(),X()]:[],c("p",{},
e["keep-erase-how"]),D)}function L(){let D=c("select",{id:`${r}-minutes`,onchange:()=>t({minutes:Number(D.value)})},...[
...new Set([5,15,30,60,l.minutes])].sort(($,Z)=>$-Z).map($=>c("option",{value:$,selected:$===l.minutes},z(e["keep-minute\
s"],{n:$}))));return c("div",{class:"ajar-kept"},B(e["keep-lock"],()=>{S(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
B(e["keep-change"],()=>{u=!0,I=!1,C(),a.querySelector("input").focus()},{class:"ajar-change"}),c("p",{class:"ajar-change\
d",role:"status"},I?e["keep-changed"]:""),c("details",{},c("summary",{},e[l.here?"keep-more":"keep-where"]),...l.here?[c(
"p",{},e["keep-copy-how"]),te()]:[c("p",{},l.place)],l.copied?c("p",{},z(e["keep-copied"],{program:l.copied})):null,c("l\
abel",{for:`${r}-minutes`},e["keep-idle"]),D))}function q(D){if(D.strength!=null){let $=a.querySelector(".ajar-strength \
> span");$&&($.textContent=D.strength);return}if(D.changed){u=!1,C(),a.querySelector(".ajar-changed").textContent=e["kee\
p-changed"],I=!0,E().focus();return}l={...l,...D},l.state==="kept"&&(p=!1),k()||(u=!1),R(),ne()}let ne=sr(a,()=>{let D=h;
if(D.state===l.state&&D.exists===l.exists&&D.minutes===l.minutes&&D.here===l.here&&!!D.reopen==!!l.reopen&&!!D.hosted==!!l.
hosted&&a.firstChild){h=l;return}let Z=p&&D.place!==l.place;C(),D.state!==l.state&&D.state!=="none"?x(s):Z&&a.querySelector(
"input").focus()});return C(),{line:s,small:U,opener:P,more:A,offer:g,setStart:D=>{j=D,R()},update:q,begin:y,setLost:D=>{
b=D,R()},say:D=>{o.textContent=D,o.hidden=!1,A.hidden=!1}}}function $s(e,{sentence:t,wide:n,narrow:r,columns:i,rows:s},o){if(!t){e.replaceChildren(c("p",{class:"ajar-empty"},o["ch\
art-empty"]));return}let a=(l,h)=>{let p=c("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":t});return Xt(p,
l),p.firstElementChild.setAttribute("aria-hidden","true"),p},A=e.querySelector("details")?.open??!1;e.replaceChildren(c(
"figure",{class:"ajar-chart"},c("figcaption",{},t),a(n,"wide"),a(r,"narrow"),c("details",{open:A},c("summary",{},o.table),
c("table",{},c("thead",{},c("tr",{},...i.map(l=>c("th",{scope:"col"},l)))),c("tbody",{},...s.map(([l,...h])=>c("tr",{},c(
"th",{scope:"row"},l),...h.map(p=>c("td",{},p??"–")))))))))}function Ps({items:e},t){let n={};for(let r of e){let i=t[r.id];if(!(i==null||!mt(r,n)))if(r.kind==="choice"){let o=(r.among?
Pt(r,n):r.cards).map(A=>A.id).filter(A=>i.chosen.includes(A)),a=i.own?.trim()?i.own:"";(o.length||a)&&(n[r.id]={chosen:o,
own:a})}else if(r.kind==="sort"){let s=r.cards.filter(o=>i[o.id]).map(o=>[o.id,i[o.id]]);s.length&&(n[r.id]=Object.fromEntries(
s))}else if(r.kind==="list"){let s=i.filter(o=>o.trim());s.length&&(n[r.id]=s)}else`${i}`.trim()&&(n[r.id]=i)}return n}var Xs=(e,t)=>z(e.ask,t);var Sl=new Set(["autorestarting","dead","restarting","terminating"]),Dl=4e3;function Ws({widget_manager:e},{gone:t,back:n}){
let{statusChanged:r,connectionStatusChanged:i}=e?.kernel??{};if(!r?.connect||!i?.connect)return()=>{};let s=0,o=(A,l)=>{
Sl.has(l)&&t()},a=(A,l)=>{clearTimeout(s),l==="disconnected"?t():l==="connecting"?s=setTimeout(t,Dl):n()};return r.connect(
o),i.connect(a),()=>{clearTimeout(s),r.disconnect(o),i.disconnect(a)}}function qs({words:e,answered:t}){let n=new Set,r=!1,
i=()=>t().map(([A,l])=>{let h=Ps(A,l),p=A.items.filter(u=>u.id in h).map(u=>[Xs(u,h),...We(u,h[u.id])].join(`
`));return[A.title,...p].join(`

`)}).join(`


`);async function s(A){let l=i(),h=c("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});h.value=l,A.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(l)}catch{if(A.append(h),h.select(),!document.execCommand("\
copy"))return}A.querySelector("[role=status]").textContent=e["lost-copied"]}function o(A={}){let l=c("div",{class:"ajar-\
lost",hidden:!r,...A},c("p",{},e.lost),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>s(l)},e["lost-\
copy"]),c("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),c("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(l),l}function a(A){r=A;for(let l of n)l.hidden=!A}return{line:o,set:a,isLost:()=>r,forget:A=>n.delete(
A)}}function _s(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let i=c("select",{onchange:()=>{n=i.value}},...Object.entries(t).map(([s,o])=>c("option",{value:s,selected:s===n},o)));return c(
"label",{},e["home-paper"]," ",i)},value:()=>n}}function zs(e,{words:t,send:n,open:r,help:i}){let s=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),o=wn(
t,j=>s.replaceChildren(j)),a=j=>{o.begin(),n(j)},A=c("div",{}),l={},h="",p=0,u=_s(t);e.replaceChildren(c("section",{class:"\
ajar-home","aria-label":t["home-title"]},A),s);let I=(j,x)=>c("button",{type:"button",onclick:x},j),d=j=>c("div",{class:"\
ajar-reflection"},...j.flatMap(x=>mn(x,3))),b=(j,x,E)=>ir({words:t,label:j,question:x,act:()=>a(E)}),B=()=>{let j=c("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{j.files[0]&&a({import:await j.files[0].text()}),j.value=
""}});return c("label",{class:"ajar-words"},c("span",{},t["home-bring"]),j)},U=sr(A,()=>{let j=JSON.stringify(l);j!==h&&
(h=j,Ks(A,P))});function P(){let j=(k,S)=>I(S,()=>a({take:k})),x=p>(l.danger?.kinds.length??0)?null:l.danger,E=()=>{p=x.
kinds.length+1,P(),A.querySelector(".ajar-welcome").focus()};A.replaceChildren(x?i.notice(x,{level:2,aside:E}):"",c("p",
{class:"ajar-welcome",tabindex:"-1"},l.welcome),l.section?c("div",{class:"ajar-moves"},I(t["home-go-on"],()=>r(l.section))):
"",l.due?.length?c("ul",{},...l.due.map(k=>c("li",{},k))):"",l.plan?.length?c("h2",{},t["home-plan"]):"",l.plan?.length?
d(l.plan):"",l.plan?.length&&!x?i.line():"",...(l.earlier??[]).filter(({plan:k})=>k.length).map(({title:k,plan:S})=>c("d\
etails",{},c("summary",{},`${t["home-plan"]}, ${k}`),d(S))),c("details",{},c("summary",{},t["home-take"]),c("p",{},t["ho\
me-not-encrypted"]),c("div",{class:"ajar-take"},...x?[]:[I(t["home-take-plan"],()=>a({take:"plan",paper:u.value(),country:i.
code()})),u.element(),j("calendar",t["home-take-calendar"]),l.danger?"":j("calendar-line",t["home-take-calendar-line"])],
j("check-ins",t["home-take-check-ins"]),j("everything",t["home-take-everything"])),B()),l.something?c("details",{},c("su\
mmary",{},t["home-end"]),c("p",{},t["home-anew-how"]),b(t["home-anew"],t["home-anew-sure"],{restart:!0}),c("p",{},t["hom\
e-erase-how"]),b(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:j=>{o.end(),l=j,U()},settle:o.end,say:(j,x="")=>{
o.end();let E=c("div",{class:"ajar-text"});Xt(E,x),s.replaceChildren(j,E),s.scrollIntoView({block:"nearest"})}}}function Zs({
name:e,type:t,data:n}){let r=Uint8Array.from(atob(n),s=>s.charCodeAt(0)),i=URL.createObjectURL(new Blob([r],{type:t}));c(
"a",{href:i,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(i),6e4)}var zt=(...e)=>e.map(([t,n,r={}])=>Wt("path",{class:t,d:n,...r})),Cn=(e,...t)=>Wt("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Fl=(e,t,n,r)=>Wt("circle",{class:e,cx:t,cy:n,r}),vl={cup:()=>Cn("88 74 46 56",...zt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Cn("296 12 176 168",...zt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Cn("136 24 136 140",...zt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Fl("glow",234,94,4),...zt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Cn("312 66 80 120",...zt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Cn("190 66 72 100",Wt("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Wt("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...zt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},eo=(e,t,n="")=>c("ul",{class:`ajar-doors ${n}`},...e.map(({to:r,name:i,hint:s,picture:o})=>c("li",{},c(
"button",{type:"button",onclick:()=>t(r)},vl[o](),c("span",{},c("b",{},i)," ",c("span",{},s))))));function to(e,{open:t,
opener:n}){let r=c("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return c("div",{class:"ajar-\
start"},c("h1",{},e.title),c("p",{class:"ajar-lead"},e.lead),c("h2",{},e.ask),eo(e.doors,t,"ajar-first-one"),c("div",{class:"\
ajar-small-ways"},r,n??null))}var no=(e,{open:t})=>c("div",{class:"ajar-start ajar-later"},c("h2",{},e.ask),eo(e.doors,t)),
ro=(e,{open:t})=>c("div",{class:"ajar-small-ways"},c("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),c("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),xl=4e3,Ul=6e3,jl=6;function io(e){
let t=0,n=0,r=c("p",{class:"ajar-breath"}),i=c("div",{class:"ajar-circle","aria-hidden":"true"}),s=c("button",{type:"but\
ton",onclick:()=>t?h():l()},e.begin);function o(u,I){r.textContent=u,i.dataset.breath=I}function a(){if(n===jl){h(),r.textContent=
e.after;return}n++,o(e.in,"in"),t=setTimeout(A,xl)}function A(){o(e.out,"out"),t=setTimeout(a,Ul)}function l(){n=0,s.textContent=
e.stop,a()}function h(){clearTimeout(t),t=0,s.textContent=e.begin,o("","")}return{element:c("div",{class:"ajar-breathing"},
c("h1",{},e.title),c("p",{},e.how),c("div",{class:"ajar-breathe"},i,r),s,c("details",{},c("summary",{},e.other),c("ul",{},
...e.instead.map(u=>c("li",{},u))))),stop:h}}window.ajarShown??(window.ajarShown=new WeakMap);var yn=window.ajarShown,so="needs@",oo=({answers:e,done:t,danger:n,reflection:r})=>JSON.
stringify([e,t,n,r]),Ol={};function Rl(){let e=document.getElementById("ajar-style")??document.head.appendChild(c("style",
{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function ao({model:e,el:t}){Rl();let n=e.get("pages"),r=e.
get("words"),i=new Map,s=new Map,o=new Map,a=[],A=m=>a.push(m),l=null,h=!1,p=!1,u=!1,I=!1,d=new Map,b=new Map,B=Math.min(
e.get("page"),n.length-1);t.classList.add("ajar");let U=c("div",{class:"ajar-page"}),P=m=>n.flatMap(({blocks:F})=>F).find(
F=>F.kind==="exercise"&&F.key===m)?.exercise,V=qs({words:r,answered:()=>[...s].map(([m,{answers:F}])=>[P(m),F]).filter(([
m,F])=>m&&Object.keys(F??{}).length)}),j=0,x=m=>{if(clearTimeout(j),j=0,V.set(m),l?.setLost(m),m)for(let F of o.keys())i.
get(F)?.release()},E=(m,{awaited:F=!1}={})=>{try{e.send(m)}catch{x(!0);return}F&&!j&&(j=setTimeout(()=>x(!0),8e3))},k=!1;
function S(){k||window.ajarDangers||(k=!0,E({dangers:!0}))}function R({key:m,exercise:F},K){if(!window.ajarDangers||!qt(
F,K))return;let oe=Xe(F,K),re=Ls(F,oe,window.ajarDangers);ne(m,{answers:oe,done:!0,...re}),d.set(m,oo(s.get(m))),i.get(m).
update(s.get(m)),i.get("made")?.update()}let G=Us({words:r,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>g(),
onCountry:m=>E({country:m})}),g=()=>{E({forget:!0}),ti()},y=(m,F,K)=>(i.set(m.key,K),s.has(m.key)&&K.update(s.get(m.key)),
F),C={html:m=>v(m.html),home(m){let F=c("div",{});return y(m,F,zs(F,{words:r,send:re=>{re.import&&i.get("chart")?.begin(),
E(re)},open:re=>{let Be=n.find(Ee=>Ee.section===re&&Ee.blocks.some(({key:$t})=>s.get($t)?.done===!1));fe(Be?.id??re)},help:G})),
E({home:m.key}),F},gate(m){let F=c("div",{class:"ajar-text ajar-gate"}),[K,oe]=I?[c("p",{},r["gate-left-out"]),[G.button(),
L(),Y()]]:[v(u?m.short:m.html),M()];return F.append(K,c("div",{class:"ajar-moves"},...oe.filter(Boolean))),I||K.after(c(
"p",{class:"ajar-gate-ask"},r["gate-ask"])),A(()=>{u=!0}),F},made:m=>{let F=c("div",{class:"ajar-made"}),K=()=>F.replaceChildren(
..._(m.section));return i.set("made",{update:K}),K(),F},exercise(m){if(m.invites&&I)return c("div",{class:"ajar-text"},c(
"p",{},r["gate-left-out"]),Y());let F=c("div",{}),K=V.line(l?{}:{role:"alert"});o.set(m.key,F);let oe=(re,Be)=>{l?.begin(),
window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Ee=window.ajarSent;b.set(m.key,Ee),E({key:m.key,...re,sent:Ee},
{awaited:Be}),!(!Be||!V.isLost())&&(x(!0),K.scrollIntoView({block:"nearest"}))};return i.set(m.key,ws(F,m.exercise,{words:r,
level:m.level,small:m.quick,sort:m.quick?ms:Ms,enough:m.quick?"at once":"later",...s.get(m.key),help:G,needs:()=>L(m.needs),
below:()=>X(m.key),onAside:re=>ne(m.key,{aside:re}),onChange:re=>{S(),ne(m.key,{answers:re,done:!1}),oe({answers:re,done:!1},
p)},onMove:re=>ne(m.key,{at:re}),onDone:re=>{R(m,re),oe({answers:re,done:!0},!0),m.key.startsWith("check-in@")&&i.get("c\
hart")?.begin()},onStartOver:()=>{ne(m.key,{answers:{},done:!1}),oe({remove:!0})}})),F.firstElementChild.append(K),A(()=>V.
forget(K)),F},chart(m){let F=c("div",{class:"ajar-chart-block"}),K=c("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),{begin:oe,end:re}=wn(r,Ee=>K.replaceChildren(Ee)),Be=Ee=>{re(),$s(F,Ee,r)};return i.set(m.key,{update:Be,begin:oe,
end:re}),s.has(m.key)&&Be(s.get(m.key)),oe(),E({chart:m.key}),c("div",{},F,K)},start:m=>to(m,{open:fe,opener:l?.opener}),
doors:m=>no(m,{open:fe}),onward:m=>ro(m,{open:fe}),breathing(m){let{element:F,stop:K}=io(m);return A(K),F},notice(m){if(Rs(
()=>E({forget:!0})),!m.leave)return c("div",{class:"ajar-notice"},c("p",{},m.text));let F=c("div",{class:"ajar-leave"},G.
button(),Zr({words:r,leave:g}));js(G.open),l=Js({words:r,send:E,isQuiet:n.length>1});let K=document.createDocumentFragment();
return K.append(c("div",{class:"ajar-notice"},c("div",{},l.line,l.small),F),c("div",{class:"ajar-on-paper"},G.text()),l.
more),K}};function v(m){let F=c("div",{class:"ajar-text"});return Xt(F,m),G.addNumbers(F),F.addEventListener("click",K=>{
let oe=K.target.closest("a"),re=n.findIndex(({id:Be})=>Be&&oe?.getAttribute("href")===`${Be}.ipynb`);re<0||(K.preventDefault(),
ae(re))}),F}function H(m){I=m,u=!0,$({focus:!0})}let O=(m,F)=>c("button",{type:"button",onclick:F},m),Y=()=>O(r["gate-ag\
ain"],()=>H(!1)),M=()=>[O(r["gate-no"],()=>H(!0)),O(r["gate-unsure"],()=>H(!0)),O(r["gate-yes"],()=>H(!1))],W=m=>n.filter(
F=>F.section===m).flatMap(F=>F.blocks.filter(({kind:K})=>K==="exercise")),_=m=>{let F=W(m).filter(({key:K})=>s.get(K)?.done&&
!o.get(K)?.isConnected).flatMap(({key:K,exercise:oe})=>[c("h3",{},oe.title),...s.get(K).reflection.flatMap(re=>mn(re,4))]);
return F.length?[c("h2",{},r["made-title"]),...F]:[]},te=m=>{let F=W(m);return F.length>0&&F.every(({key:K})=>s.get(K)?.
done)};function X(m){let F=m.startsWith("plan@")&&G.isKnown()?G.line():"";return c("div",{class:"ajar-below"},F,l?.offer()??
"")}let fe=m=>ae(n.findIndex(F=>F.id===m));function L(m){let F=n.findIndex(({aside:oe,blocks:re})=>!oe&&re.some(({key:Be})=>Be===
so));return F<0?m?c("p",{},c("a",{href:m},r["help-needs"])):null:c("button",{type:"button",onclick:()=>{ae(F);let oe=o.get(
so).querySelector("h2");oe.tabIndex=-1,oe.focus()}},r["help-needs"])}for(let[m,F]of Object.entries(Ol))C[m]=K=>{let oe=c(
"div",{}),Be=F(oe,K,{words:r,send:E,onDispose:A,model:e,exerciseOf:P,formOf:Ee=>o.get(Ee)});return y(K,Be.element??oe,Be)};
let q=m=>n[B].blocks.find(F=>F.kind===m),ne=(m,F)=>s.set(m,{...s.get(m),...F}),D=()=>{for(let m of a.splice(0))m()};function $({
focus:m=!1}={}){if(D(),i.clear(),h){U.replaceChildren(l?"":c("p",{class:"ajar-empty"},r["keep-locked-here"]));return}if(U.
replaceChildren(...n[B].blocks.map(K=>C[K.kind](K))),n.length>1&&Z(),!m)return;let F=U.querySelector("h1, h2, h3")??U;F.
tabIndex=-1,F.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function Z(){let{aside:m,title:F}=n[B];if(ee.hidden=
!!m,U.classList.toggle("ajar-aside",!!m),l?.setStart(n[B].id==="start"),m)return;let{section:K,step:oe,steps:re,minutes:Be}=n[B],
Ee=n.filter(be=>!be.aside),$t=Ee.indexOf(n[B]),Kr=(be,Gc,Nc={})=>c("button",{type:"button",onclick:()=>ae(n.indexOf(be)),
...Nc},Gc);U.append(c("div",{class:"ajar-moves ajar-turn"},$t>0?Kr(Ee[$t-1],r["previous-page"]):null,$t<Ee.length-1?Kr(Ee[$t+
1],r["next-page"]):null));let Jr=Ee.filter(be=>!be.section||be.step===1),us=be=>K?be.section===K:be===n[B],Mc=be=>({"ari\
a-current":us(be)?"page":null});we.replaceChildren(...Jr.map(be=>c("li",{},Kr(be,be.title,Mc(be)),te(be.section)?c("span",
{class:"ajar-done"},` ${r["section-done"]}`):""))),me.textContent=K?z(r["step-of"],{title:F,n:oe,all:re,minutes:Be}):z(r["\
page-of"],{n:Jr.findIndex(us)+1,all:Jr.length,title:F})}function ae(m){n[m]&&(B=m,we.parentElement.open=N(),e.set("page",
m),e.save_changes(),$({focus:!0}))}let we=c("ol",{}),me=c("summary",{}),N=()=>window.innerWidth>640;e.get("notice")&&t.append(
C.notice(e.get("notice")));let ee=c("nav",{class:"ajar-nav","aria-label":r.pages},c("details",{open:N()},me,we));n.length>
1&&t.append(ee),t.append(V.line({role:"alert"}),U);let he=0;for(let m of["keydown","pointerdown","scroll"])t.addEventListener(
m,()=>{Date.now()-he<3e4||(he=Date.now(),E({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",m=>{if(x(!1),m.keeping){
let F=[...b.values()].some(re=>m.acknowledged<re);l?.update(F?{...m.keeping,saved:!1}:m.keeping);let{state:K}=m.keeping,
oe=K==="locked";K&&(p=K==="kept"),K&&oe!==h&&(h=oe,s.clear(),ee.hidden=h,$())}m.states&&queueMicrotask(()=>i.get("made")?.
update());for(let[F,K]of Object.entries(m.states??{})){if(m.acknowledged<b.get(F))continue;let oe=K.answers&&!Object.keys(
K.answers).length,re=d.get(F)===oo(K);d.delete(F),ne(F,oe?{...K,at:0}:K),re||i.get(F)?.update(s.get(F))}m.dangers&&(window.
ajarDangers=m.dangers),m.country!=null&&G.choose(m.country),m.file&&(i.get("home")?.settle(),Zs(m.file)),m.erased&&i.get(
"home")?.say(m.erased,q("home")?.erased),m.said&&i.get("chart")?.end(),m.said&&(i.get("home")??l)?.say(m.said),m.open&&fe(
m.open),m.problem&&i.get(m.problem.key)?.say(m.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),$()});let Pe=Ws(
e,{gone:()=>x(!0),back:()=>{V.isLost()&&E({ready:!0})}});return $(),yn.set(r,(yn.get(r)??0)+1),E({ready:!0}),()=>{D(),Pe(),
clearTimeout(j),yn.set(r,yn.get(r)-1),yn.get(r)||E({gone:!0})}}var Ml="sw.js",lo=()=>new URL("./",location.href).href,co=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${lo()}\
 `)),Bn=()=>"serviceWorker"in navigator&&"caches"in window;async function Ao(e){try{await navigator.serviceWorker.register(
e(Ml),{updateViaCache:"all"})}catch{}}async function or(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===lo());for(let t of await e())await t.unregister();for(let t of await co())await caches.delete(t);
return(await co()).length===0&&(await e()).length===0}var[ar,ai]=["leave-to","left"];function Zt(e){try{return e(window.sessionStorage)}catch{return null}}function Gl(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var ci=()=>Zt(e=>e.setItem(ai,"1"));function ho(e){let t=Zt(i=>i.getItem(ar))||e;t&&ei(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",r=Zt(i=>i.getItem(ai));r&&n&&location.replace(
t||"about:blank"),Zt(i=>i.removeItem(ai)),r&&n&&ci()}function fo(e){let t=c("p",{class:"ajar-hint",role:"status"}),n=c("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Zt(r=>r.
getItem(ar))??"",onchange(){let r=Gl(n.value);if(n.value.trim()&&!r){t.textContent=e["site-leave-odd"];return}Zt(i=>r?i.
setItem(ar,r):i.removeItem(ar)),ei(r||"about:blank"),t.textContent=e[r?"site-leave-set":"site-leave-blank"]}});return c(
"div",{},c("label",{for:n.id},e["site-leave-to"]),c("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function uo(e,t,{store:n,logOut:r}){let i=c("p",{class:"ajar-status",role:"status"}),s=c("button",{type:"button",onclick:async()=>{
i.textContent=t[await or()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(fo(t)),r&&e.append(c("p",{},c(
"a",{href:r},t["hub-log-out"]))),!n&&Bn()&&e.append(c("div",{},s,i))}var Ae=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},ue=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},Nl={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},cr=e=>e instanceof ue?new Ae(e.said||
Nl[e.code]):e;var po=1,en=4096,Mt=2*en,ot=12,fr=32,st=1024,Io=16,Ye={mark:0,part:16,length:20,piece:24},wo=st-ot-Io,Ai=wo-Ye.piece,hi=new TextEncoder().
encode("ajar-jnl"),je={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Tl=je.wrapped+ot+fr+Io,lr=en-
32,li={memory:[8,2**21],passes:[1,64],lanes:[1,16]},go=512,Ot=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),Ar=(e,t)=>e.
length===t.length&&e.every((n,r)=>n===t[r]),hr=(e,t)=>Ar(e.subarray(0,t.length),t),mo=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),at=e=>crypto.getRandomValues(new Uint8Array(e));function ve(...e){let t=new Uint8Array(e.reduce(
(r,{length:i})=>r+i,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var Le=class e{constructor(t,n,r,i=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:r,wrapped:i})}get bound(){let t=new Uint8Array(je.wrapped),n=Ot(t);t.set(hi),n.
setUint32(je.version,po);for(let r of Object.keys(li))n.setUint32(je[r],this.cost[r]);return t.set(this.salt,je.salt),t.
set(this.fileId,je.fileId),t}async toBytes(){let t=new Uint8Array(en);return t.set(ve(this.bound,this.wrapped)),t.set(await mo(
t.subarray(0,lr)),lr),ve(t,t)}isOf(t){return Ar(this.fileId,t)}hasSalt(t){return Ar(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new Ae("journal-empty-file");let n=[t.slice(0,en),t.slice(en,Mt)],r=await Promise.all(n.map(Hl)),i=n.
find((l,h)=>r[h]);if(!i){let l=n.some(h=>hr(h,hi));throw new Ae(l?"journal-broken":"journal-other-file")}let s=Ot(i);if(s.
getUint32(je.version)>po)throw new Ae("journal-newer");let o={};for(let l of Object.keys(li))o[l]=s.getUint32(je[l]);let a=([
l,[h,p]])=>h<=o[l]&&o[l]<=p;if(!Object.entries(li).every(a)||o.memory<8*o.lanes)throw new Ae("journal-forged");let A=(l,h)=>i.
slice(l,h);return new e(o,A(je.salt,je.fileId),A(je.fileId,je.wrapped),A(je.wrapped,Tl))}async isWholeIn(t){return hr(t,
await this.toBytes())}};async function Hl(e){return e.length!==en||!hr(e,hi)?!1:Ar(await mo(e.subarray(0,lr)),e.subarray(
lr))}var Rt=e=>Math.max(1,Math.ceil(e/Ai));function fi(e,t,n){let r=at(16),i=Array.from({length:Rt(e.length)},(s,o)=>{let a=new Uint8Array(
wo);return a.set(r,Ye.mark),Ot(a).setUint32(Ye.part,o),Ot(a).setUint32(Ye.length,e.length),a.set(e.subarray(o*Ai,(o+1)*Ai),
Ye.piece),t(n+o,a)});return ve(...i)}function Co(e,t,n){let r=Math.floor(e.length/st),i=Array.from({length:r},(l,h)=>e.subarray(
h*st,(h+1)*st)),s=i.map((l,h)=>t(n+h,l)),o=[],a=0,A=!1;for(let l=0;l<r;){let h=Vl(l,s),p=h?Rt(h.length):1;h&&(A||(A=l>a),
o.push({content:h,size:p}),a=l+p),l+=p}return A||(A=i.some((l,h)=>h>=a&&!s[h]&&!Yl(l))),{entries:o,end:a,broken:A}}function Vl(e,t){
if(!t[e])return null;let n=t[e].subarray(Ye.mark,Ye.part),r=Ot(t[e]).getUint32(Ye.length),i=t.slice(e,e+Rt(r)),s=(o,a)=>o&&
hr(o,n)&&Ot(o).getUint32(Ye.part)===a&&Ot(o).getUint32(Ye.length)===r;return i.length<Rt(r)||!i.every(s)?null:ve(...i.map(
o=>o.subarray(Ye.piece))).subarray(0,r)}var Yl=e=>[0,go].some(t=>e.subarray(t,t+go).every(n=>!n));var Ll=Object.defineProperty,Kl=(e,t,n)=>t in e?Ll(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,ct=(e,t,n)=>Kl(
e,typeof t!="symbol"?t+"":t,n);function di(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var pr=e=>e?`"${e}" `:"";function wi(e,t=""){if(typeof e!=
"boolean")throw new TypeError(pr(t)+"expected boolean, got type="+typeof e);return e}function tn(e,t=""){if(typeof e!="n\
umber")throw new TypeError(pr(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
pr(t)+"expected integer >= 0, got "+e);return e}function Ce(e,t,n=""){if(di(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&tn(t,"length");let r=di(e),i=t!==void 0?` of length ${t}`:"",s=r?`length=${e.length}`:`type=${typeof e}`,o=pr(n)+
"expected Uint8Array"+i+", got "+s;throw r?new RangeError(o):new TypeError(o)}var yo=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function Bo(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function Jl(e,t){Ce(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function At(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function Bt(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function $l(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var nn=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Pl(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function Xl(e){for(let t=0;t<e.length;t++)e[t]=Pl(e[t]);return e}var Gt=nn?e=>e:Xl;function Wl(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function ql(e,t){if(Wl(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function _l(e,t){return yo(e,"defaults"),yo(t,"opts"),Object.assign(e,t)}function zl(e,t){if(e=Ce(e),
t=Ce(t),e.length!==t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function Zl(e,t,n){let r=t,
i=n||(()=>[]),s=(a,A)=>r(A,...i(a)).update(a).digest(),o=r(new Uint8Array(e),...i(new Uint8Array(0)));return s.outputLen=
o.outputLen,s.blockLen=o.blockLen,s.create=(a,...A)=>r(a,...A),s}var eA=(e,t)=>{function n(r,...i){if(Ce(r,void 0,"key"),
e.nonceLength!==void 0){let h=i[0];Ce(h,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,o=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let h=o;h<i.length;h++)if(di(i[h]))throw new Error("AAD not supported")}e.withAAD&&i[o]!==
void 0&&Ce(i[o],void 0,"AAD");let a=t(r,...i),A=(h,p)=>{if(p!==void 0){if(h!==2)throw new Error("cipher output not suppo\
rted");Ce(p,void 0,"output")}},l=!1;return{encrypt(h,p){if(l)throw new Error("cannot encrypt() twice with same key + non\
ce");return l=!0,Ce(h,void 0,"data"),A(a.encrypt.length,p),a.encrypt(h,p)},decrypt(h,p){if(Ce(h,void 0,"data"),s&&h.length<
s)throw new Error('"ciphertext" expected length >= tagLength='+s);return A(a.decrypt.length,p),a.decrypt(h,p)}}}return Object.
assign(n,e),n};function mi(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(Ce(t,e,"output"),n&&!gr(t))throw new Error(
"invalid output, must be aligned");return t}function tA(e,t,n){tn(e),tn(t),wi(n);let r=new Uint8Array(16),i=$l(r);return i.
setBigUint64(0,BigInt(t),n),i.setBigUint64(8,BigInt(e),n),r}function gr(e){return e.byteOffset%4===0}function Ir(e){return Uint8Array.
from(Ce(e))}var xo=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),nA=Gt(At(xo("expand 16-byte k"))),rA=Gt(At(xo("exp\
and 32-byte k")));function ce(e,t){return e<<t|e>>>32-t}var En=64,iA=16,Ci=2**32-1,Eo=Uint32Array.of();function sA(e,t,n,r,i,s,o,a){
let A=i.length,l=new Uint8Array(En),h=At(l),p=nn&&gr(i)&&gr(s),u=p?At(i):Eo,I=p?At(s):Eo;if(!nn){for(let d=0;d<A;o++){if(e(
t,n,r,h,o,a),Gt(h),o>=Ci)throw new Error("arx: counter overflow");let b=Math.min(En,A-d);for(let B=0,U;B<b;B++)U=d+B,s[U]=
i[U]^l[B];d+=b}return}for(let d=0;d<A;o++){if(e(t,n,r,h,o,a),o>=Ci)throw new Error("arx: counter overflow");let b=Math.min(
En,A-d);if(p&&b===En){let B=d/4;if(d%4!==0)throw new Error("arx: invalid block position");for(let U=0,P;U<iA;U++)P=B+U,I[P]=
u[P]^h[U];d+=En;continue}for(let B=0,U;B<b;B++)U=d+B,s[U]=i[U]^l[B];d+=b}}function oA(e,t){let{allowShortKeys:n,extendNonceFn:r,
counterLength:i,counterRight:s,rounds:o}=_l({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return tn(i),tn(o),wi(s),wi(n),(a,A,l,h,p=0)=>{Ce(a,void 0,"key"),
Ce(A,void 0,"nonce"),Ce(l,void 0,"data");let u=l.length,I=h!==void 0;if(h=mi(u,h,!1),I&&ql(l,h),tn(p),p<0||p>=Ci)throw new Error(
"arx: counter overflow");let d=[],b=a.length,B,U;if(b===32)d.push(B=Ir(a)),U=rA;else if(b===16&&n)B=new Uint8Array(32),B.
set(a),B.set(a,16),U=nA,d.push(B);else throw Ce(a,32,"arx key"),new Error("invalid key size");(!nn||!gr(A))&&d.push(A=Ir(
A));let P=At(B);if(r){if(A.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let x=A.subarray(0,16);if(nn)
r(U,P,At(x),P);else{let E=Gt(Uint32Array.from(U));r(E,P,At(x),P),Bt(E),Gt(P)}A=A.subarray(16)}else nn||Gt(P);let V=16-i;
if(V!==A.length)throw new Error(`arx: nonce must be ${V} or 16 bytes`);if(V!==12){let x=new Uint8Array(12);x.set(A,s?0:12-
A.length),A=x,d.push(A)}let j=Gt(At(A));try{return sA(e,U,P,j,l,h,p,o),h}finally{Bt(...d)}}}function Qe(e,t){return e[t++]&
255|(e[t++]&255)<<8}var aA=class{constructor(e){ct(this,"blockLen",16),ct(this,"outputLen",16),ct(this,"buffer",new Uint8Array(
16)),ct(this,"r",new Uint16Array(10)),ct(this,"h",new Uint16Array(10)),ct(this,"pad",new Uint16Array(8)),ct(this,"pos",0),
ct(this,"finished",!1),ct(this,"destroyed",!1),e=Ir(Ce(e,32,"key"));let t=Qe(e,0),n=Qe(e,2),r=Qe(e,4),i=Qe(e,6),s=Qe(e,8),
o=Qe(e,10),a=Qe(e,12),A=Qe(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|r<<6)&7939,this.r[3]=(r>>>
7|i<<9)&8191,this.r[4]=(i>>>4|s<<12)&255,this.r[5]=s>>>1&8190,this.r[6]=(s>>>14|o<<2)&8191,this.r[7]=(o>>>11|a<<5)&8065,
this.r[8]=(a>>>8|A<<8)&8191,this.r[9]=A>>>5&127;for(let l=0;l<8;l++)this.pad[l]=Qe(e,16+2*l)}process(e,t,n=!1){let r=n?0:
2048,{h:i,r:s}=this,o=s[0],a=s[1],A=s[2],l=s[3],h=s[4],p=s[5],u=s[6],I=s[7],d=s[8],b=s[9],B=Qe(e,t+0),U=Qe(e,t+2),P=Qe(e,
t+4),V=Qe(e,t+6),j=Qe(e,t+8),x=Qe(e,t+10),E=Qe(e,t+12),k=Qe(e,t+14),S=i[0]+(B&8191),R=i[1]+((B>>>13|U<<3)&8191),G=i[2]+((U>>>
10|P<<6)&8191),g=i[3]+((P>>>7|V<<9)&8191),y=i[4]+((V>>>4|j<<12)&8191),C=i[5]+(j>>>1&8191),v=i[6]+((j>>>14|x<<2)&8191),H=i[7]+
((x>>>11|E<<5)&8191),O=i[8]+((E>>>8|k<<8)&8191),Y=i[9]+(k>>>5|r),M=0,W=M+S*o+R*(5*b)+G*(5*d)+g*(5*I)+y*(5*u);M=W>>>13,W&=
8191,W+=C*(5*p)+v*(5*h)+H*(5*l)+O*(5*A)+Y*(5*a),M+=W>>>13,W&=8191;let _=M+S*a+R*o+G*(5*b)+g*(5*d)+y*(5*I);M=_>>>13,_&=8191,
_+=C*(5*u)+v*(5*p)+H*(5*h)+O*(5*l)+Y*(5*A),M+=_>>>13,_&=8191;let te=M+S*A+R*a+G*o+g*(5*b)+y*(5*d);M=te>>>13,te&=8191,te+=
C*(5*I)+v*(5*u)+H*(5*p)+O*(5*h)+Y*(5*l),M+=te>>>13,te&=8191;let X=M+S*l+R*A+G*a+g*o+y*(5*b);M=X>>>13,X&=8191,X+=C*(5*d)+
v*(5*I)+H*(5*u)+O*(5*p)+Y*(5*h),M+=X>>>13,X&=8191;let fe=M+S*h+R*l+G*A+g*a+y*o;M=fe>>>13,fe&=8191,fe+=C*(5*b)+v*(5*d)+H*
(5*I)+O*(5*u)+Y*(5*p),M+=fe>>>13,fe&=8191;let L=M+S*p+R*h+G*l+g*A+y*a;M=L>>>13,L&=8191,L+=C*o+v*(5*b)+H*(5*d)+O*(5*I)+Y*
(5*u),M+=L>>>13,L&=8191;let q=M+S*u+R*p+G*h+g*l+y*A;M=q>>>13,q&=8191,q+=C*a+v*o+H*(5*b)+O*(5*d)+Y*(5*I),M+=q>>>13,q&=8191;
let ne=M+S*I+R*u+G*p+g*h+y*l;M=ne>>>13,ne&=8191,ne+=C*A+v*a+H*o+O*(5*b)+Y*(5*d),M+=ne>>>13,ne&=8191;let D=M+S*d+R*I+G*u+
g*p+y*h;M=D>>>13,D&=8191,D+=C*l+v*A+H*a+O*o+Y*(5*b),M+=D>>>13,D&=8191;let $=M+S*b+R*d+G*I+g*u+y*p;M=$>>>13,$&=8191,$+=C*
h+v*l+H*A+O*a+Y*o,M+=$>>>13,$&=8191,M=(M<<2)+M|0,M=M+W|0,W=M&8191,M=M>>>13,_+=M,i[0]=W,i[1]=_,i[2]=te,i[3]=X,i[4]=fe,i[5]=
L,i[6]=q,i[7]=ne,i[8]=D,i[9]=$}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),r=e[1]>>>13;e[1]&=8191;for(let o=2;o<
10;o++)e[o]+=r,r=e[o]>>>13,e[o]&=8191;e[0]+=r*5,r=e[0]>>>13,e[0]&=8191,e[1]+=r,r=e[1]>>>13,e[1]&=8191,e[2]+=r,n[0]=e[0]+
5,r=n[0]>>>13,n[0]&=8191;for(let o=1;o<10;o++)n[o]=e[o]+r,r=n[o]>>>13,n[o]&=8191;n[9]-=8192;let i=(r^1)-1;for(let o=0;o<
10;o++)n[o]&=i;i=~i;for(let o=0;o<10;o++)e[o]=e[o]&i|n[o];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=
(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&
65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let s=e[0]+t[0];e[0]=s&65535;for(let o=1;o<8;o++)s=(e[o]+
t[o]|0)+(s>>>16)|0,e[o]=s&65535;Bt(n)}update(e){Bo(this),Ce(e),e=Ir(e);let{buffer:t,blockLen:n}=this,r=e.length;for(let i=0;i<
r;){let s=Math.min(n-this.pos,r-i);if(s===n){for(;n<=r-i;i+=n)this.process(e,i);continue}t.set(e.subarray(i,i+s),this.pos),
this.pos+=s,i+=s,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,Bt(this.h,this.
r,this.buffer,this.pad)}digestInto(e){Bo(this),Jl(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:r}=this;if(r){for(t[r++]=
1;r<16;r++)t[r]=0;this.process(t,0,!0)}this.finalize();let i=0;for(let s=0;s<8;s++)e[i++]=n[s]>>>0,e[i++]=n[s]>>>8}digest(){
let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},cA=Zl(32,e=>new aA(e));function lA(e,t,n,r,i,s=20){
let o=e[0],a=e[1],A=e[2],l=e[3],h=t[0],p=t[1],u=t[2],I=t[3],d=t[4],b=t[5],B=t[6],U=t[7],P=i,V=n[0],j=n[1],x=n[2],E=o,k=a,
S=A,R=l,G=h,g=p,y=u,C=I,v=d,H=b,O=B,Y=U,M=P,W=V,_=j,te=x;for(let fe=0;fe<s;fe+=2)E=E+G|0,M=ce(M^E,16),v=v+M|0,G=ce(G^v,12),
E=E+G|0,M=ce(M^E,8),v=v+M|0,G=ce(G^v,7),k=k+g|0,W=ce(W^k,16),H=H+W|0,g=ce(g^H,12),k=k+g|0,W=ce(W^k,8),H=H+W|0,g=ce(g^H,7),
S=S+y|0,_=ce(_^S,16),O=O+_|0,y=ce(y^O,12),S=S+y|0,_=ce(_^S,8),O=O+_|0,y=ce(y^O,7),R=R+C|0,te=ce(te^R,16),Y=Y+te|0,C=ce(C^
Y,12),R=R+C|0,te=ce(te^R,8),Y=Y+te|0,C=ce(C^Y,7),E=E+g|0,te=ce(te^E,16),O=O+te|0,g=ce(g^O,12),E=E+g|0,te=ce(te^E,8),O=O+
te|0,g=ce(g^O,7),k=k+y|0,M=ce(M^k,16),Y=Y+M|0,y=ce(y^Y,12),k=k+y|0,M=ce(M^k,8),Y=Y+M|0,y=ce(y^Y,7),S=S+C|0,W=ce(W^S,16),
v=v+W|0,C=ce(C^v,12),S=S+C|0,W=ce(W^S,8),v=v+W|0,C=ce(C^v,7),R=R+G|0,_=ce(_^R,16),H=H+_|0,G=ce(G^H,12),R=R+G|0,_=ce(_^R,
8),H=H+_|0,G=ce(G^H,7);let X=0;r[X++]=o+E|0,r[X++]=a+k|0,r[X++]=A+S|0,r[X++]=l+R|0,r[X++]=h+G|0,r[X++]=p+g|0,r[X++]=u+y|
0,r[X++]=I+C|0,r[X++]=d+v|0,r[X++]=b+H|0,r[X++]=B+O|0,r[X++]=U+Y|0,r[X++]=P+M|0,r[X++]=V+W|0,r[X++]=j+_|0,r[X++]=x+te|0}
var AA=oA(lA,{counterRight:!1,counterLength:4,allowShortKeys:!1}),hA=new Uint8Array(16),ko=(e,t)=>{e.update(t);let n=t.length%
16;n&&e.update(hA.subarray(n))},fA=new Uint8Array(32);function Qo(e,t,n,r,i){i!==void 0&&Ce(i,void 0,"AAD");let s=e(t,n,
fA),o=tA(r.length,i?i.length:0,!0),a=cA.create(s);i&&ko(a,i),ko(a,r),a.update(o);let A=a.digest();return Bt(s,o),A}var uA=e=>(t,n,r)=>({
encrypt(i,s){let o=i.length;s=mi(o+16,s,!1),s.set(i);let a=s.subarray(0,-16);e(t,n,a,a,1);let A=Qo(e,t,n,a,r);return s.set(
A,o),Bt(A),s},decrypt(i,s){s=mi(i.length-16,s,!1);let o=i.subarray(0,-16),a=i.subarray(-16),A=Qo(e,t,n,o,r);if(!zl(a,A))
throw Bt(A),new Error("invalid tag");return s.set(i.subarray(0,-16)),e(t,n,s,s,1),Bt(A),s}}),dr=eA({blockSize:64,nonceLength:12,
tagLength:16,withAAD:!0},uA(AA));function Nt(e,t,n,r){function i(s){return s instanceof n?s:new n(function(o){o(s)})}return new(n||
(n=Promise))(function(s,o){function a(h){try{l(r.next(h))}catch(p){o(p)}}function A(h){try{l(r.throw(h))}catch(p){o(p)}}
function l(h){h.done?s(h.value):i(h.value).then(a,A)}l((r=r.apply(e,t||[])).next())})}var pe=class{constructor(){this.mutex=
Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){
return Nt(this,void 0,void 0,function*(){let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},
ui;function pA(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var yi=pA(),
pi=(ui=yi.Buffer)!==null&&ui!==void 0?ui:null,gA=yi.TextEncoder?new yi.TextEncoder:null;function Uo(e,t){return(e&15)+(e>>
6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function jo(e,t){let n=t.length>>1;for(let r=0;r<n;r++){let i=r<<1;e[r]=Uo(t.charCodeAt(
i),t.charCodeAt(i+1))}}function IA(e,t){if(e.length!==t.length*2)return!1;for(let n=0;n<t.length;n++){let r=n<<1;if(t[n]!==
Uo(e.charCodeAt(r),e.charCodeAt(r+1)))return!1}return!0}var bo=87,So=48;function Bi(e,t,n){let r=0;for(let i=0;i<n;i++){
let s=t[i]>>>4;e[r++]=s>9?s+bo:s+So,s=t[i]&15,e[r++]=s>9?s+bo:s+So}return String.fromCharCode.apply(null,e)}var ht=pi!==
null?e=>{if(typeof e=="string"){let t=pi.from(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.length)}if(pi.isBuffer(
e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,
e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="string")return gA.encode(e);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")},Ke="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Qn=new Uint8Array(256);for(let e=0;e<Ke.length;e++)Qn[Ke.charCodeAt(e)]=
e;function Do(e,t=!0){let n=e.length,r=n%3,i=[],s=n-r;for(let o=0;o<s;o+=3){let a=(e[o]<<16&16711680)+(e[o+1]<<8&65280)+
(e[o+2]&255),A=Ke.charAt(a>>18&63)+Ke.charAt(a>>12&63)+Ke.charAt(a>>6&63)+Ke.charAt(a&63);i.push(A)}if(r===1){let o=e[n-
1],a=Ke.charAt(o>>2),A=Ke.charAt(o<<4&63);i.push(`${a}${A}`),t&&i.push("==")}else if(r===2){let o=(e[n-2]<<8)+e[n-1],a=Ke.
charAt(o>>10),A=Ke.charAt(o>>4&63),l=Ke.charAt(o<<2&63);i.push(`${a}${A}${l}`),t&&i.push("=")}return i.join("")}function dA(e){
let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&(t-=1)),t}function wA(e){let t=dA(e),
n=e.length,r=new Uint8Array(t),i=0;for(let s=0;s<n;s+=4){let o=Qn[e.charCodeAt(s)],a=Qn[e.charCodeAt(s+1)],A=Qn[e.charCodeAt(
s+2)],l=Qn[e.charCodeAt(s+3)];r[i]=o<<2|a>>4,i+=1,r[i]=(a&15)<<4|A>>2,i+=1,r[i]=(A&3)<<6|l&63,i+=1}return r}var ur=16*1024,
kn=4,mA=new pe,gi=new Map;function Oo(e,t){return Nt(this,void 0,void 0,function*(){let n=null,r=null,i=!1;if(typeof WebAssembly>
"u")throw new Error("WebAssembly is not supported in this environment!");let s=(E,k=0)=>{r.set(E,k)},o=()=>r,a=()=>n.exports,
A=E=>{n.exports.Hash_SetMemorySize(E);let k=n.exports.Hash_GetBuffer(),S=n.exports.memory.buffer;r=new Uint8Array(S,k,E)},
l=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),h=mA.dispatch(()=>Nt(this,void 0,void 0,function*(){
if(!gi.has(e.name)){let k=wA(e.data),S=WebAssembly.compile(k.buffer);gi.set(e.name,S)}let E=yield gi.get(e.name);n=yield WebAssembly.
instantiate(E,{})})),p=()=>Nt(this,void 0,void 0,function*(){n||(yield h);let E=n.exports.Hash_GetBuffer(),k=n.exports.memory.
buffer;r=new Uint8Array(k,E,ur)}),u=(E=null)=>{i=!0,n.exports.Hash_Init(E)},I=E=>{let k=0;for(;k<E.length;){let S=E.subarray(
k,k+ur);k+=S.length,r.set(S),n.exports.Hash_Update(S.length)}},d=E=>{if(!i)throw new Error("update() called before init(\
)");let k=ht(E);I(k)},b=new Uint8Array(t*2),B=(E,k=null)=>{if(!i)throw new Error("digest() called before init()");return i=
!1,n.exports.Hash_Final(k),E==="binary"?r.slice(0,t):Bi(b,r,t)},U=()=>{if(!i)throw new Error("save() can only be called \
after init() and before digest()");let E=n.exports.Hash_GetState(),k=l(),S=n.exports.memory.buffer,R=new Uint8Array(S,E,
k),G=new Uint8Array(kn+k);return jo(G,e.hash),G.set(R,kn),G},P=E=>{if(!(E instanceof Uint8Array))throw new Error("load()\
 expects an Uint8Array generated by save()");let k=n.exports.Hash_GetState(),S=l(),R=kn+S,G=n.exports.memory.buffer;if(E.
length!==R)throw new Error(`Bad state length (expected ${R} bytes, got ${E.length})`);if(!IA(e.hash,E.subarray(0,kn)))throw new Error(
"This state was written by an incompatible hash implementation");let g=E.subarray(kn);new Uint8Array(G,k,S).set(g),i=!0},
V=E=>typeof E=="string"?E.length<ur/4:E.byteLength<ur,j=V;switch(e.name){case"argon2":case"scrypt":j=()=>!0;break;case"b\
lake2b":case"blake2s":j=(E,k)=>k<=512&&V(E);break;case"blake3":j=(E,k)=>k===0&&V(E);break;case"xxhash64":case"xxhash3":case"\
xxhash128":case"crc64":j=()=>!1;break}let x=(E,k=null,S=null)=>{if(!j(E,k))return u(k),d(E),B("hex",S);let R=ht(E);return r.
set(R),n.exports.Hash_Calculate(R.length,k,S),Bi(b,r,t)};return yield p(),{getMemory:o,writeMemory:s,getExports:a,setMemorySize:A,
init:u,update:d,digest:B,save:U,load:P,calculate:x,hashLength:t}})}var Vp=new pe,CA="argon2",yA="AGFzbQEAAAABKQVgAX8Bf2A\
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
YCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",bA="22cf500a",SA={name:kA,data:QA,hash:bA},Yp=new pe;function Fo(e){
return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):null}function DA(e,t){
return e|t<<16}function Ei(e=512,t=null){if(Fo(e))return Promise.reject(Fo(e));let n=null,r=e;if(t!==null){if(n=ht(t),n.
length>64)return Promise.reject(new Error("Max key length is 64 bytes"));r=DA(e,n.length)}let i=e/8;return Oo(SA,i).then(
s=>{r>512&&s.writeMemory(n),s.init(r);let o={init:r>512?()=>(s.writeMemory(n),s.init(r),o):()=>(s.init(r),o),update:a=>(s.
update(a),o),digest:a=>s.digest(a),save:()=>s.save(),load:a=>(s.load(a),o),blockSize:128,digestSize:i};return o})}function FA(e,t,n){
let r=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");return`$argon2${t.hashType}$v=19$${r}$${Do(
e,!1)}$${Do(n,!1)}`}var vo=new DataView(new ArrayBuffer(4));function lt(e){return vo.setInt32(0,e,!0),new Uint8Array(vo.
buffer)}function Ii(e,t,n){return Nt(this,void 0,void 0,function*(){if(n<=64){let A=yield Ei(n*8);return A.update(lt(n)),
A.update(t),A.digest("binary")}let r=Math.ceil(n/32)-2,i=new Uint8Array(n);e.init(),e.update(lt(n)),e.update(t);let s=e.
digest("binary");i.set(s.subarray(0,32),0);for(let A=1;A<r;A++)e.init(),e.update(s),s=e.digest("binary"),i.set(s.subarray(
0,32),A*32);let o=n-32*r,a;return o===64?(a=e,a.init()):a=yield Ei(o*8),a.update(s),s=a.digest("binary"),i.set(s.subarray(
0,o),r*32),i})}function vA(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function xA(e){return Nt(this,
void 0,void 0,function*(){var t;let{parallelism:n,iterations:r,hashLength:i}=e,s=ht(e.password),o=ht(e.salt),a=19,A=vA(e.
hashType),{memorySize:l}=e,h=ht((t=e.secret)!==null&&t!==void 0?t:""),[p,u]=yield Promise.all([Oo(EA,1024),Ei(512)]);p.setMemorySize(
l*1024+1024);let I=new Uint8Array(24),d=new DataView(I.buffer);d.setInt32(0,n,!0),d.setInt32(4,i,!0),d.setInt32(8,l,!0),
d.setInt32(12,r,!0),d.setInt32(16,a,!0),d.setInt32(20,A,!0),p.writeMemory(I,l*1024),u.init(),u.update(I),u.update(lt(s.length)),
u.update(s),u.update(lt(o.length)),u.update(o),u.update(lt(h.length)),u.update(h),u.update(lt(0));let b=Math.floor(l/(n*
4))*4,B=new Uint8Array(72),U=u.digest("binary");B.set(U);for(let j=0;j<n;j++){B.set(lt(0),64),B.set(lt(j),68);let x=j*b,
E=yield Ii(u,B,1024);p.writeMemory(E,x*1024),x+=1,B.set(lt(1),64),E=yield Ii(u,B,1024),p.writeMemory(E,x*1024)}let P=new Uint8Array(
1024);jo(P,p.calculate(new Uint8Array([]),l));let V=yield Ii(u,P,i);if(e.outputType==="hex"){let j=new Uint8Array(i*2);return Bi(
j,V,i)}return e.outputType==="encoded"?FA(o,e,V):V})}var UA=e=>{var t;if(!e||typeof e!="object")throw new Error("Invalid\
 options parameter. It requires an object.");if(!e.password)throw new Error("Password must be specified");if(e.password=
ht(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.salt)throw new Error("Salt must b\
e specified");if(e.salt=ht(e.salt),e.salt.length<8)throw new Error("Salt should be at least 8 bytes long");if(e.secret=ht(
(t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)throw new Error("Iterations should\
 be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error("Parallelism should be a po\
sitive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash length should be at least 4 byt\
es.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");if(e.memorySize<8*e.parallelism)
throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&(e.outputType="hex"),!["hex",
"binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}. Valid values: ['hex\
', 'binary', 'encoded']`)};function Ro(e){return Nt(this,void 0,void 0,function*(){return UA(e),xA(Object.assign(Object.
assign({},e),{hashType:"id"}))})}var Lp=new pe,Kp=new pe,Jp=new pe,$p=new pe,Pp=new Uint8Array(8),Xp=new pe,Wp=new pe,qp=new pe,
_p=new pe,zp=new pe,Zp=new pe,eg=new pe,tg=new pe,ng=new pe,rg=new pe,ig=new pe,sg=new Uint8Array(8),og=new pe,ag=new Uint8Array(
8),cg=new pe,lg=new Uint8Array(8),Ag=new pe,hg=new pe,fg=new pe;var rn=Object.freeze({memory:19*1024,passes:2,lanes:1}),ki=Object.freeze({memory:128*1024,passes:3,lanes:1}),jA=700,Mo="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",OA=new RegExp(`^${Mo}+|${Mo}+$`,"g"),bn,Qi,wr=class{constructor(t,n){J(this,
bn);rt(this,"seal",(t,n)=>{let r=at(ot);return ve(r,w(this,bn,Qi).call(this,r,t).encrypt(n))});rt(this,"open",(t,n)=>Ho(
w(this,bn,Qi).call(this,n.subarray(0,ot),t),n.subarray(ot)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};bn=new WeakSet,Qi=function(t,n){let r=new Uint8Array(8);return new DataView(r.buffer).setBigUint64(0,
BigInt(n)),dr(this.key,t,ve(this.fileId,r))};var sn=class e{constructor(t,n,r){Object.assign(this,{wrapping:t,salt:n,cost:r})}static async of(t,{
salt:n,cost:r}){let i=Go(t);if(!i.length)throw new Ae("journal-wrong-passphrase");return new e(await No(i,n,r),n,r)}static async chosen(t,n){
if(!Go(t).length)throw new Ae("journal-no-passphrase");return e.of(t,{salt:at(16),cost:n??await RA()})}begin(){let t=at(
fr),n=at(ot),r=new Le(this.cost,this.salt,at(16)),i=dr(this.wrapping,n,r.bound).encrypt(t);return{header:new Le(this.cost,
this.salt,r.fileId,ve(n,i)),sealer:new wr(t,r.fileId)}}unlock({wrapped:t,bound:n,fileId:r}){let i=dr(this.wrapping,t.subarray(
0,ot),n),s=Ho(i,t.subarray(ot));if(!s)throw new Ae("journal-wrong-passphrase");return new wr(s,r)}forget(){this.wrapping.
fill(0),this.wrapping=null}},Go=e=>NA(e.normalize("NFKC").replace(OA,""));async function RA(e=()=>performance.now()){let t={
...rn,passes:1};await No(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await To(new Uint8Array(8),new Uint8Array(
16),rn),MA(e()-n)}function MA(e){let t=rn.passes*jA/Math.max(e,1),n=Math.floor(rn.memory*t/ki.passes/1024)*1024;return n<
rn.memory?rn:{...ki,memory:Math.min(n,ki.memory)}}async function No(e,t,n){return await GA(),To(e,t,n)}async function To(e,t,{
memory:n,passes:r,lanes:i}){try{return await Ro({password:e,salt:t,memorySize:n,iterations:r,parallelism:i,hashLength:fr,
outputType:"binary"})}catch(s){throw s instanceof RangeError?new Ae("journal-memory",{megabytes:Math.floor(n/1024)}):s}}
var GA=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function Ho(e,t){try{return e.decrypt(t)}catch{return null}}function NA(e){let t=new TextEncoder,n=i=>[224|i>>12,128|i>>
6&63,128|i&63],r=Array.from(e,i=>{let s=i.codePointAt(0);return s>=55296&&s<=57343?n(s):[...t.encode(i)]});return Uint8Array.
from(r.flat())}var TA=new TextEncoder,HA=/[\u007f-\uffff]/g;function ft(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
r=>Object.hasOwn(t,r)&&ft(e[r],t[r]))}var Vo=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function bi({key:e,
response:t,done:n,confirmed:r,at:i}){let s=r!==null&&ft(r,t),o=JSON.stringify({key:e,response:t,done:n,confirmed:s||r,at:i}),
a=A=>`\\u${A.charCodeAt(0).toString(16).padStart(4,"0")}`;return TA.encode(o.replace(HA,a))}function Yo(e){let{key:t,response:n,
done:r,confirmed:i,at:s}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:r,
confirmed:i===!0?n:i,at:s}}var Je,Et,qe,Ge,_e,Si,Sn,mr=class mr{constructor(t,n,r,i,s=Mt){J(this,_e);J(this,Je);J(this,Et,[]);J(this,qe);J(this,Ge);
rt(this,"isTorn",!1);this.place=t,this.end=s,T(this,Je,n),T(this,qe,r),T(this,Ge,i)}static async create(t,n){let{header:r,
sealer:i}=n.begin(),s=await t.replace(await r.toBytes(),null);return new mr(t,n,i,s)}static async open(t,{bytes:n,tag:r},i){
var p;let s=await Le.fromBytes(n),o=await i(s),a=new mr(t,o,o.unlock(s),r),A=await s.isWholeIn(n),{entries:l,damaged:h}=w(
p=a,_e,Sn).call(p,n.subarray(Mt),r);return{file:a,entries:l,damaged:h||!A}}get frames(){return(this.end-Mt)/st}async readNew(){
let{bytes:t,tag:n,replaced:r}=await this.place.readFrom(f(this,Ge),this.end);if(!r)return{...w(this,_e,Sn).call(this,t,n),
replaced:r};let i=await VA(t);if(i.isOf(f(this,qe).fileId)){let l=t.length<this.end,{entries:h,damaged:p}=w(this,_e,Sn).
call(this,t.subarray(this.end),n);return{entries:h,damaged:p||l,replaced:!1}}let s=[f(this,Je),...f(this,Et)].find(({salt:l})=>i.
hasSalt(l));if(!s)throw new Ae("journal-passphrase-changed");w(this,_e,Si).call(this,s,s.unlock(i)),this.end=Mt;let o=await i.
isWholeIn(t),{entries:a,damaged:A}=w(this,_e,Sn).call(this,t.subarray(Mt),n);return{entries:a,damaged:A||!o,replaced:r}}async append(t){
let n=fi(t,f(this,qe).seal,this.frames);T(this,Ge,await this.place.append(n,f(this,Ge))),this.end+=n.length}async replace(t,n=f(
this,Je)){[f(this,Je),...f(this,Et)].includes(n)||f(this,Et).push(n);let{header:r,sealer:i}=n.begin(),s=[await r.toBytes()],
o=0;for(let A of t)s.push(fi(A,i.seal,o)),o+=s.at(-1).length/st;let a=ve(...s);T(this,Ge,await this.place.replace(a,f(this,
Ge))),w(this,_e,Si).call(this,n,i),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
f(this,Ge))??""}forget(){for(let t of[f(this,Je),...f(this,Et)])t.forget();f(this,qe).forget()}};Je=new WeakMap,Et=new WeakMap,
qe=new WeakMap,Ge=new WeakMap,_e=new WeakSet,Si=function(t,n){f(this,qe).forget(),T(this,qe,n),t!==f(this,Je)&&f(this,Je).
forget(),T(this,Je,t),T(this,Et,[])},Sn=function(t,n){let{entries:r,end:i,broken:s}=Co(t,f(this,qe).open,this.frames);return(t.
length||n!==f(this,Ge))&&(this.isTorn=t.length>i*st),T(this,Ge,n),this.end+=i*st,{entries:r.map(({content:a,size:A})=>({
entry:Yo(a),size:A})),damaged:s}};var Dn=mr;async function VA(e){try{return await Le.fromBytes(e)}catch{throw new Ae("jo\
urnal-here-overwritten")}}async function Lo(e){let t=await e.read();if(!t)throw new ue("gone","journal-here-none");return t}var YA=256,LA=100,kt,ye,ze,jn,le,Fn,on,vn,Fi,Ko,Jo,xn,yr=class yr{constructor(t){J(this,le);J(this,kt);J(this,ye,new Cr);
J(this,ze,!1);J(this,jn,Promise.resolve());rt(this,"damage",null);T(this,kt,t)}static async create(t,n,{cost:r}={}){let i=await sn.
chosen(n,r);return new yr(await Dn.create(t,i).catch(Di))}static async open(t,n){var l;let r=await Lo(t).catch(Di),i=h=>sn.
of(n,h),{file:s,entries:o,damaged:a}=await Dn.open(t,r,i),A=new yr(s);return f(A,ye).add(o,!1),T(A,ze,a),await w(l=A,le,
Jo).call(l),f(A,ye).takeNews(),A}entries(){return w(this,le,Fn).call(this,()=>f(this,ye).seen())}append(t){return w(this,
le,vn).call(this,async n=>{let r=f(this,ye).completed(t),i=bi(r);await n.append(i),f(this,ye).putOwn(t,r,Rt(i.length))})}refresh(){
return w(this,le,Fn).call(this,async()=>(await w(this,le,Fi).call(this),f(this,ye).takeNews()))}rewrite(t){return w(this,
le,vn).call(this,()=>w(this,le,xn).call(this,f(this,ye).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let r=await sn.
chosen(t,n);await w(this,le,vn).call(this,()=>w(this,le,xn).call(this,f(this,ye).entries,r))}close(){return w(this,le,Fn).
call(this,()=>{f(this,kt)?.forget(),T(this,kt,null),T(this,ye,new Cr)})}};kt=new WeakMap,ye=new WeakMap,ze=new WeakMap,jn=
new WeakMap,le=new WeakSet,Fn=function(t){let n=f(this,jn).then(t).catch(Di);return T(this,jn,n.catch(()=>{})),n},on=function(){
if(!f(this,kt))throw new Ae("journal-locked");return f(this,kt)},vn=function(t){return w(this,le,Fn).call(this,async()=>{
for(let n=1;;n++)try{return await w(this,le,Ko).call(this),await t(w(this,le,on).call(this))}catch(r){if(r.code!=="chang\
ed"||n===LA)throw r;await w(this,le,Fi).call(this)}})},Fi=async function(){let{entries:t,replaced:n,damaged:r}=await w(this,
le,on).call(this).readNew();f(this,ye).add(t,n),f(this,ze)||T(this,ze,r)},Ko=async function(){if(!f(this,ze)&&!w(this,le,
on).call(this).isTorn)return;let t=f(this,ze)?await w(this,le,on).call(this).copyAside():"";await w(this,le,xn).call(this,
f(this,ye).entries),f(this,ze)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},T(this,ze,!1))},Jo=async function(){try{await w(this,le,vn).call(this,async t=>{f(this,ye).isLittleOf(t.frames)&&
await w(this,le,xn).call(this,f(this,ye).entries)})}catch{f(this,ze)&&(this.damage={code:"journal-damaged",values:{}})}},
xn=async function(t,n){let r=new Map([...t].map(([i,s])=>[i,bi(s)]));await w(this,le,on).call(this).replace(r.values(),n),
f(this,ye).entries=new Map(t),f(this,ye).sizes=new Map([...r].map(([i,{length:s}])=>[i,Rt(s)]))};var Un=yr;function Di(e){throw cr(e)}var Qt,Ze,On,vi,Cr=class{constructor(){J(this,On);rt(this,"entries",new Map);rt(this,"sizes",
new Map);J(this,Qt,new Map);J(this,Ze,new Set)}seen(){return f(this,Ze).clear(),[...this.entries.values()]}takeNews(){let t=[
...f(this,Qt).values()];return f(this,Qt).clear(),f(this,Ze).clear(),t}add(t,n){let r=new Map(this.entries),i=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:A}of t)w(this,On,vi).call(this,a,A),i.set(a.key,a);let s=n?
[...r.keys()].filter(a=>!this.entries.has(a)):[],o=[...i.values()].filter(a=>!n||!ft(a,r.get(a.key)));for(let a of[...s.
map(Vo),...o])f(this,Qt).set(a.key,a),f(this,Ze).add(a.key)}completed(t){let n=this.entries.get(t.key),r=t.response!==null&&
!t.done;return!n||!r||n.confirmed===null||t.confirmed!==null&&!f(this,Ze).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,r){
w(this,On,vi).call(this,n,r),ft(n,t)?(f(this,Qt).delete(n.key),f(this,Ze).delete(n.key)):f(this,Qt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:r})=>r!==null).map(r=>[r.key,r]));for(let r of f(this,Ze))this.entries.has(r)||n.delete(
r);for(let[r,i]of this.entries)f(this,Ze).has(r)&&n.set(r,i);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(r,i)=>r+i,0);return t-n>Math.max(YA,t/2)}};Qt=new WeakMap,Ze=new WeakMap,On=new WeakSet,vi=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var $o={fair:8,good:10,strong:15},KA=72,JA=3.3,$A=10,PA=.35,XA=.5,WA=.4,qA=4.5,_A=2,zA=.65,ZA=3.9,eh=.15,th=1,nh=4,rh=.5,
xi=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],ih={"!@#$%^&*()_+":xi[0],'{}:"<>?':"[];',./"},sh=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function Po(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,KA).join("");if(!t)return"none";let n=Xo(
t);return Object.keys($o).filter(i=>n>=$o[i]).at(-1)??"weak"}function Xo(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Xo(
t)+rh;if(lh(e))return nh;let n=new Map;for(let{0:r,groups:i}of e.matchAll(sh))n.set(r.toLowerCase(),i);return[...n.values()].
reduce((r,i)=>r+oh(i),0)}function oh({date:e,word:t,digits:n}){return e?qA:t?ah(t):n?ch(n):1}function ah(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(s=>s!==s.toLowerCase()).length,r=n===t.length-1,i=PA*Math.max(0,t.length-$A)+(r?Math.min(
1,n):n)*XA+WA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,JA+i)}function ch(e){if(/^(?:19|20)\d\d$/.
test(e))return _A;let t=new Set(Array.from(e).slice(1).map((r,i)=>r-e[i]));if(e.length>2&&t.size===1)return th;let n=Math.
max(0,e.length-6);return Math.min(zA*e.length,ZA)+eh*n}function lh(e){let t=Array.from(e.toLowerCase(),Ah),n=t.filter((r,i)=>i&&
hh(r,t[i-1])).length;return t.length>4&&n>=.7*(t.length-1)}function Ah(e){let[t,n]=Object.entries(ih).find(([s])=>s.includes(
e))??[],r=t?n[t.indexOf(e)]:e,i=xi.findIndex(s=>s.includes(r));return{row:i,column:xi[i]?.indexOf(r)}}var hh=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;function Gn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(r=>Gn(e[r],t[r]))}var fh=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,et,Rn,ut,Mn,an,Br,Er=class{constructor(t=Date.now){J(this,an);J(this,et,new Map);J(
this,Rn,[]);J(this,ut,null);J(this,Mn);T(this,Mn,t)}get(t){return f(this,et).get(t)}isDraft(t){let n=f(this,et).get(t);return n!==
void 0&&!n.done}keys(){return[...f(this,et).keys()]}entries(){return[...f(this,et).values()]}put(t,n,r){let i=r?n:f(this,
et).get(t)?.confirmed??null;this.place({key:t,response:n,done:r,confirmed:i,at:fh(f(this,Mn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}f(this,et).set(t.key,t),w(this,an,Br).call(this,[t.key])}remove(t){f(this,et).
delete(t)&&w(this,an,Br).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(f(
this,ut)){t();return}T(this,ut,new Set);try{t()}finally{let n=[...f(this,ut)];T(this,ut,null),n.length&&w(this,an,Br).call(
this,n)}}listen(t){f(this,Rn).push(t)}};et=new WeakMap,Rn=new WeakMap,ut=new WeakMap,Mn=new WeakMap,an=new WeakSet,Br=function(t){
if(f(this,ut)){for(let n of t)f(this,ut).add(n);return}for(let n of f(this,Rn))n(t)};function cn(e,t,n){let r=typeof n=="string"?new TextEncoder().encode(n):n,i="";for(let s of r)i+=String.fromCharCode(s);
return{name:e,type:t,data:btoa(i)}}var uh=[["trial-agreement","review"],["plan","day"]],ph=/^(\d{4})-(\d{2})-(\d{2})$/,Wo=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function de(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function kr(e,t){let n=new Map(e.filter(({
response:r})=>r).map(r=>[r.key,r]));for(let[r,i]of uh){let s=n.get(`${r}@`),o=br(s?.response[i]);if(o&&o>=t)return{day:o,
entry:s}}return null}function Qr(e,t){let n=null;for(let i of e){let{exercise:s}=de(i.key),o=i.response&&Object.keys(i.confirmed??
{}).length>0,a=s==="check-in"&&o?Nn(i):null,A=a&&a>t?t:a;A&&A>(n?.day??"")&&(n={day:A,entry:i})}if(!n)return null;let[,r]=[
t,gh(n.day)].sort();return{day:r,entry:n.entry}}function Nn({at:e}){if(!Ui(e))return null;let[,t,,,,n]=Wo.exec(e);return n?
ji(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function Ui(e){let[,t,,n="0",r="0"]=Wo.exec(e)??[];return!!br(
t)&&n<60&&r<60}function br(e){let[,t,n,r]=typeof e=="string"&&ph.exec(e)||[];return t>0&&n>=1&&n<=12&&r>=1&&r<=_o(+t,+n)?
e:null}function ji(e){let t=e.getFullYear();return t>=1&&t<=9999?zo(t,e.getMonth()+1,e.getDate()):null}var qo=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function gh(e){let[t,n,r]=e.split("-").map(Number),i=n===
12?[t+1,1]:[t,n+1];return zo(...i,Math.min(r,_o(...i)))}function _o(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,
31,30,31,30,31,31,30,31,30,31][t-1]}var zo=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(
2,"0")}`;var ta="catch-up.ics",Ih="-//collective//icalendar//7.3.0//EN",dh=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,wh=/[\t\x85\u2028\u2029]/g,
mh=75;async function na(e,t,n,r=""){let i=[...new Map(e.map(l=>[l.key,l])).values()],s=[kr(i,n),Qr(i,n)].filter(Boolean);
if(!s.length)throw new Ae("journal-no-day");let o=Zo(t["journal-calendar-title"]),a=await Promise.all(s.map((l,h)=>yh(l,
n,o,h?"":Zo(r))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${Ih}`,...a.flat()],"END:VCALENDAR",""].map(Eh).join(
`\r
`)}function Dr(e,{exercises:t,danger:n}){let r=e.filter(({key:a})=>a==="plan@").at(-1)?.response,i=a=>ra(a)&&Ue(a)!=="";
if(!r||!i(r.if)||!i(r.then))return"";let s=a=>Object.values(n).some(A=>tr(a,A).length);if(Object.values(r).flatMap(Ch).some(
s))return"";let{sentence:o=""}=t.plan.reflection;return jt(o,r)}var Ch=e=>(e?.own?[e.own]:[e].flat()).filter(ra),ra=e=>typeof e==
"string";async function yh({day:e,entry:t},n,r,i){return["BEGIN:VEVENT",`SUMMARY:${ea(r)}`,`DTSTART;VALUE=DATE:${e.replaceAll(
"-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await Bh(t)}`,...i?["CLASS:PRIVATE",`DESCRIPTION:${ea(i)}`]:[],
"TRANSP:TRANSPARENT","END:VEVENT"]}async function Bh({key:e,response:t,at:n}){let r=Object.entries(t).filter(([,h])=>h!==
null),i=Sr([n,Object.fromEntries(r)]),s=h=>new TextEncoder().encode(h),o={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.
importKey("raw",s(i),o,!1,["sign"]),A=new Uint8Array(await crypto.subtle.sign("HMAC",a,s(e))).slice(0,16);return A[6]=A[6]&
15|64,A[8]=A[8]&63|128,Array.from(A,h=>h.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-\
$2-$3-$4-")}function Sr(e){return Array.isArray(e)?`[${e.map(Sr).join(", ")}]`:e&&typeof e=="object"?`{${Object.keys(e).
sort().map(n=>`${Sr(n)}: ${Sr(e[n])}`).join(", ")}}`:JSON.stringify(e).replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).
toString(16).padStart(4,"0")}`)}var Zo=e=>Ue(e.replace(wh," ").replace(dh,"")),ea=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function Eh(e){let t=[],n=[],r=0;for(let i of e){let s=kh(i);if(n.length&&r+s>=mh){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,r=a.length}n.push(i),r+=s}return[...t,n.join("")].join(`\r
 `)}var kh=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var Qh={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},ln=10,
bh=400,Tn=17,Oi=16,Tt=14,[ca,la]=[12,38],[Ri,Mi,Sh]=[46,8,30],ia=15,sa=26,Dh=14;function Gi(e,t,n){let r=t.filter(({id:a})=>e.
some(A=>A[a]!==null)),[i,s]=e.length>1?vh(e,r,n):Fh(e[0],r,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ge(s)}`}">
${i.join(`
`)}
</svg>
`}function Fh(e,t,n){let[r,i,s]=[92,14,n-14],o=A=>i+(s-i)*A/ln;return[t.flatMap(({id:A,name:l},h)=>{let p=h*r,u=p+46,I=e[A],
d=[...Array(ln+1).keys()].map(B=>Hn([o(B),u-5],[o(B),u+5],"edge",1)),b=[0,ln].filter(B=>B!==I).map(B=>bt(`${B}`,o(B),u+25,
"muted",{size:Tt,anchor:"middle"}));return[bt(l,0,p+Tn,A,{size:Tn,bold:!0}),Hn([i,u],[s,u],"edge",1.5),...d,...b,ua(A,o(
I),u,9),bt(`${I}`,o(I),u+29,A,{size:Tn,bold:!0,anchor:"middle"})]}),t.length*r-8]}function vh(e,t,n){let r=Oh(e,ca,n-la),
i=Ri+ln*Mi+Sh,s=t.flatMap(({id:l,name:h},p)=>xh(e,l,h,r,p*i,n)),o=t.length*i,[a,A]=Rh(e,r,o,n);return[[...s,...a],o+A]}function xh(e,t,n,r,i,s){
let[o,a]=[i+Ri,i+Ri+ln*Mi],A=e.map((u,I)=>({value:u[t],x:r[I],y:a-Mi*u[t]})).filter(({value:u})=>u!==null),l=[o,a].flatMap(
(u,I)=>[Hn([0,u],[s-la+ca,u],"line",1),bt(I?"0":`${ln}`,s,u+5,"muted",{size:Tt,anchor:"end"})]),h=Math.min(...r.slice(1).
map((u,I)=>u-r[I])),p=h<11?Math.max(2,h/3):5.5;return[bt(n,0,i+Tn,t,{size:Tn,bold:!0}),...l,Kh(A,t),...A.map(({x:u,y:I})=>ua(
t,u,I,p)),...Uh(A,t)]}function Uh(e,t){let n=e.map(({value:i,x:s,y:o},a)=>{let[A,l]=[e[a-1]?.value??i,e[a+1]?.value??i],
h=A>=i&&l>=i&&A+l>2*i,p=(A-i)*(l-i)<0,u=a===0||a===e.length-1;return{value:i,x:s+(p?Math.sign(A-i)*6:0),y:o+(h?22:-11),half:`${i}`.
length*Oi*.6/2,rank:u?0:i===A?3:p?2:1}}),r=[];for(let i of n.sort((s,o)=>s.rank-o.rank))(i.rank===0||i.rank<3&&e.length<=
Dh)&&!r.some(o=>jh(i,o))&&r.push(i);return r.map(({value:i,x:s,y:o})=>bt(`${i}`,s,o,t,{size:Oi,bold:!0,anchor:"middle"}))}
var jh=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Oi;function Oh(e,t,n){let r=Aa(e);if(r.length===1){let l=(n-
t)/(e.length-1);return e.map((h,p)=>t+p*l)}let i=r.slice(1).map((l,h)=>qo(r[h].day,l.day)),s=ia*(e.length-r.length)+sa*i.
length,o=Math.min(1,(n-t)/s),a=Math.max(0,n-t-s)/i.reduce((l,h)=>l+h,0),A=t;return r.flatMap(({many:l},h)=>(h&&(A+=sa*o+
a*i[h-1]),Array.from({length:l},(p,u)=>(u&&(A+=ia*o),A))))}function Aa(e){if(!e.every(({day:r},i)=>r&&r>=(e[i-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:r}of e)n.at(-1)?.day===r?n.at(-1).many++:n.push({day:r,many:1});return n}
function Rh(e,t,n,r){let i=Aa(e);if(i.length===1){let[h]=i.map(V=>V.day&&aa(V.day,!0)),u=r<bh||e.length>4?2:e.length,I=u===
2?[0,e.length-1]:[...e.keys()],d=r/u-14,b=I.map(V=>({x:t[V],lines:Th(e[V].moment,d)})),B=Math.max(...b.map(({lines:V})=>V.
length))*Tt*1.25,U=b.flatMap(({x:V,lines:j})=>oa(j,V,n+12,r)),P=h?[bt(h,0,n+B+22,"muted",{size:Tt})]:[];return[[...U,...P],
B+(h?28:8)]}let s=new Set(i.map(({day:h})=>h.slice(0,4))),o=[],a=0;for(let{day:h,many:p}of i){let[u,I]=[t[a],t[a+p-1]];o.
push({from:u,to:I,x:(u+I)/2,words:aa(h,s.size>1)}),a+=p}let A=o.flatMap(({from:h,to:p,x:u})=>[Hn([h,n-4],[p,n-4],"edge",
1),Hn([u,n-4],[u,n+2],"edge",1)]),l=Mh(o.map(h=>({...h,...ha([h.words],h.x,r)})));return[[...A,...l.flatMap(({words:h,x:p})=>oa(
[h],p,n+18,r))],24]}function Mh(e){let[t,n]=[e[0],e.at(-1)],r=[t];for(let i of e.slice(1,-1))i.start>=r.at(-1).end+14&&i.
end+14<=n.start&&r.push(i);return[...r,n]}function ha(e,t,n){let r=Math.max(...e.map(Fr))/2,i=Math.min(Math.max(t,r),n-r);
return{start:i-r,end:i+r}}function oa(e,t,n,r){let{start:i,end:s}=ha(e,t,r),[o,a]=i<=0?["start",0]:s>=r?["end",r]:["midd\
le",t];return e.map((A,l)=>bt(A,a,n+l*Tt*1.25,"muted",{size:Tt,anchor:o}))}var aa=(e,t)=>(t?Nh:Gh).format(new Date(`${e}\
T00:00Z`)),fa={timeZone:"UTC",month:"short",day:"numeric"},Gh=new Intl.DateTimeFormat("en-US",fa),Nh=new Intl.DateTimeFormat(
"en-US",{...fa,year:"numeric"});function Th(e,t){let n=[""];for(let s of e.split(/\s+/).filter(Boolean)){let o=`${n.at(-1)}\
 ${s}`.trim();!n.at(-1)||Fr(o)<=t?n[n.length-1]=o:n.push(s)}let[r,...i]=n;return[r,i.join(" ")].filter(Boolean).map(s=>Hh(
s,t))}function Hh(e,t){let n=[...e];if(Fr(e)<=t)return e;for(;n.length&&Fr(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var Vh=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Fr=e=>[...e].reduce(
(t,n)=>t+Tt*(Vh.test(n)?1.05:.58),0),ge=e=>`${Math.round(e*10)/10}`,vr=e=>`var(--ajar-${e}, ${Qh[e]})`,Yh={"&":"&amp;","\
<":"&lt;",">":"&gt;"},Lh=e=>e.replace(/[&<>]/g,t=>Yh[t]);function bt(e,t,n,r,{size:i,bold:s=!1,anchor:o="start"}){let a=s?
' font-weight="650"':"";return`<text ${`x="${ge(t)}" y="${ge(n)}" text-anchor="${o}"`} font-size="${i}"${a} fill="${vr(r)}\
">${Lh(e)}</text>`}var Hn=(e,t,n,r)=>`<path d="M${e.map(ge).join(" ")}L${t.map(ge).join(" ")}" stroke="${vr(n)}" stroke-\
width="${r}" fill="none"/>`,Kh=(e,t)=>`<path d="M${e.map(({x:n,y:r})=>`${ge(n)} ${ge(r)}`).join("L")}" stroke="${vr(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function ua(e,t,n,r){let[i,s,o]=[t,n,r];return`<path d="${{importance:`\
M${ge(i-o)} ${ge(s)}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0z`,confidence:`M${ge(i-o*.9)} ${ge(s-o*.9)}h${ge(
o*1.8)}v${ge(o*1.8)}h${ge(-o*1.8)}z`,readiness:`M${ge(i)} ${ge(s-o*1.25)}L${ge(i+o*1.25)} ${ge(s)}L${ge(i)} ${ge(s+o*1.25)}\
L${ge(i-o*1.25)} ${ge(s)}z`}[e]}" fill="${vr(e)}"/>`}var tt=["importance","confidence","readiness"],Jh=600,$h=340,Ph=10;function Ni(e,t,n=null){let r=s=>Number.isInteger(s)&&
s>=0&&s<=Ph,i=tt.map(s=>[s,r(t[s])?t[s]:null]);return{moment:e,...Object.fromEntries(i),day:n}}var ga=e=>e.map(t=>({...de(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>Ni(t,
n.confirmed,Nn(n)));function Xh(e,t){let n=e.filter(da);if(!n.length)return"";let r={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[i,s]=[n[0],n.at(-1)],o={first:i.moment,last:s.
moment},a=tt.filter(l=>i[l]!==null);if(n.length===1){let l=h=>z(t["check-ins-value"],{ruler:r[h],value:i[h]});return z(t["\
check-ins-once"],{moment:i.moment,rulers:pa(a.map(l))})}let A=a.filter(l=>s[l]!==null).map(l=>z(i[l]===s[l]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:r[l],before:i[l],after:s[l]}));return A.length?z(t["check-ins-since"],{...o,rulers:pa(
A)}):z(t["check-ins-differ"],o)}function Ia(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},r=tt.map(s=>({id:s,name:n[s]})),i=e.filter(da);return{sentence:Xh(e,t),wide:Gi(i,r,Jh),narrow:Gi(
i,r,$h),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(s=>[s.moment,...tt.map(o=>s[o])])}}var da=e=>tt.
some(t=>e[t]!==null),Wh=new Intl.ListFormat("en-US",{type:"conjunction"}),pa=e=>Wh.format(e);var Ti=1,Hi="\uFEFF",qh=/[\u202a-\u202e\u2066-\u2069]/g,ma="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",Ca=`${ma}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,_h=new RegExp(
`(?:[${ma}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),zh=new RegExp(`^[${Ca}]+`),Zh=new RegExp(`(^|[;,|"])([${Ca}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function ya(e,t){let n=e.filter(({response:s})=>s).map(s=>tf(s,Vi(de(s.key).exercise,t))),r={format:"ajar-jo\
urnal",version:Ti,entries:n},i=s=>`\\u${s.charCodeAt(0).toString(16)}`;return`${JSON.stringify(r,null,2).replace(qh,i)}
`}function Ba(e){let t=e.filter(({key:r,response:i,confirmed:s})=>ef(r)&&i&&s).map(r=>{let{moment:i,...s}=Ni(rf(de(r.key).
moment),r.confirmed);return[Nn(r)??"",i,...tt.map(o=>s[o]??"")]}),n=[["day","moment",...tt],...t];return Hi+n.map(r=>`${r.
map(sf).join(",")}
`).join("")}var Vi=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function Vn({after:e,among:t,...n},r){return Xe({items:[
n],ids:[n.id]},{[n.id]:r})[n.id]}var ef=e=>de(e).exercise==="check-in";function tf({key:e,response:t,done:n,confirmed:r,
at:i},s){let o=r&&ft(r,t),{exercise:a,moment:A}=de(e);return{exercise:a,moment:A,title:s?.title??"",at:i,done:n,confirmed:r&&
!o?wa(r,s):!!r,answers:wa(t,s)}}function wa(e,t){let n=new Map(t?.items.map(r=>[r.id,r]));return Object.entries(e).filter(
([,r])=>r!==null).map(([r,i])=>{let s=n.get(r),o={item:r,question:s?z(s.ask,e):"",answer:i},a=s?.cards&&nf(s,i);return a?
{...o,"in-words":a}:o})}function nf(e,t){try{return We(e,Vn(e,t))}catch{return null}}function rf(e){return Ue(e.replace(
_h," ")).replace(zh,"").replace(Zh,"$1$2'")}var sf=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;var Ea={null:null,true:!0,false:!1},of=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,af={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},cf=/[ !#-[\]-\uffff]*/y,lf=/null|true|false|-?Infinity|NaN/y,Af=/[0-9a-fA-F]{4}/y,hf=/[ \t\n\r]*/y,Yn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function ka(e){let t=0,n=(u=t)=>{throw new Yn(e.slice(0,u).split(`
`).length)},r=u=>{u.lastIndex=t;let[I]=u.exec(e)??[null];return t+=I?.length??0,I},i=()=>r(hf),s=u=>{e[t]!==u&&n(),t++};
function o(){let u=e[t];if(u==='"')return a();if(u==="{")return h();if(u==="[")return l();let I=r(lf);if(I!==null&&I in Ea)
return Ea[I];let d=I?Number.NaN:r(of);return d===null&&n(),Number.isFinite(+d)||n(0),+d}function a(){t++;let u="";for(;u+=
r(cf),e[t]!=='"';){e[t]!=="\\"&&n();let I=e[t+1];t+=2,I==="u"?u+=String.fromCharCode(Number.parseInt(r(Af)??n(),16)):u+=
af[I]??n(t-2)}return t++,u}function A(u,I){let d=[];if(t++,i(),e[t]!==u)for(;d.push(I()),i(),e[t]!==u;){let b=t;s(","),i(),
e[t]===u&&n(b)}return t++,d}let l=()=>A("]",o),h=()=>Object.fromEntries(A("}",()=>{e[t]!=='"'&&n();let u=a();return i(),
s(":"),i(),[u,o()]}));i();let p=o();return i(),t<e.length&&n(),p}var Yi=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];var St=class extends Ae{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=Yi(t)}},
Oe=(e,t={})=>({code:e,values:t});function Sa(e,t){let n=ff(e.startsWith(Hi)?e.slice(1):e),r=gf(n);if(r.length)throw new St(
...r);let i=[];return{entries:n.map((o,a)=>{let A=Vi(o.exercise,t),l=a+1;A||i.push(Oe("journal-import-unknown-exercise",
{n:l,exercise:o.exercise}));let h=b=>{let{response:B,misfits:U}=df(l,A,b);return i.push(...U),B},p=h(o.answers),{confirmed:u,
done:I,at:d}=o;return{key:Li(o),response:p,done:I,confirmed:Array.isArray(u)?h(u):u?p:null,at:d}}),notes:Yi(i)}}var Li=({
exercise:e,moment:t})=>`${e}@${t}`;function ff(e){let t=uf(e),{format:n,version:r,entries:i}=Ki(t)?t:{};if(n!=="ajar-jou\
rnal"||!(Number.isInteger(r)||typeof r=="boolean"))throw new St(Oe("journal-import-other-file"));if(r>Ti)throw new St(Oe(
"journal-import-newer"));if(!Array.isArray(i))throw new St(Oe("journal-import-other-file"));let s=i.flatMap((o,a)=>pf(o,
a+1));if(s.length)throw new St(...s);return i.map(o=>({...Da,...o}))}function uf(e){try{return ka(e)}catch(t){throw t instanceof
Yn||t instanceof RangeError?new St(Oe("journal-import-not-json",{line:t.line??1})):t}}var Da={moment:"",at:"",done:!1,confirmed:!1},
Ki=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),xr=e=>typeof e=="string",Qa={exercise:xr,moment:xr,at:e=>xr(e)&&(e===
""||Ui(e)),done:e=>typeof e=="boolean"};function pf(e,t){if(!Ki(e))return[Oe("journal-import-other-file")];let n={...Da,
...e},r=Object.keys(Qa).filter(i=>!Qa[i](n[i]));if(typeof n.confirmed!="boolean"){let i=ba(n.confirmed,"confirmed");i.length&&
r.push("confirmed",...i)}return r.push(...ba(n.answers,"answers")),r.map(i=>Oe("journal-import-incomplete",{n:t,name:i}))}
function ba(e,t){return Array.isArray(e)?e.flatMap(n=>Ki(n)?xr(n.item)?[]:["item"]:[t]):[t]}function gf(e){let t=new Set;
return e.flatMap((n,r)=>{let i=r+1,s=t.has(Li(n))?[Oe("journal-import-twice",{n:i,exercise:n.exercise})]:[];t.add(Li(n));
let o=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?If(a.map(({item:A})=>A)):[]);return[...s,...o.map(a=>Oe("journ\
al-import-answer-twice",{n:i,item:a}))]})}var If=e=>{let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].
filter(([,n])=>n>1).map(([n])=>n)};function df(e,t,n){let r=Object.fromEntries(n.map(({item:h,answer:p=null})=>[h,p]));if(!t)
return{response:r,misfits:[]};let i=new Map(t.items.map(h=>[h.id,h])),s=h=>!i.has(h)&&t.ids.includes(h),o=Object.entries(
r),a=Object.fromEntries(o.filter(([h])=>s(h))),A=Object.fromEntries(o.filter(([h])=>!s(h))),l=wf(e,t,i,A);return{response:l.
length?r:{...Xe(t,A),...a},misfits:l}}function wf(e,t,n,r){let i={},s=[];for(let[a,A]of Object.entries(r)){if(!n.has(a)){
let{title:l}=t;s.push(Oe("journal-import-unknown-question",{n:e,exercise:l,item:a}));continue}try{i[a]=Vn(n.get(a),A)}catch(l){
if(!(l instanceof ke))throw l;let h=Oe(l.code,l.values);s.push(Oe("journal-import-misfit",{n:e,item:a,why:h}))}}if(s.length)
return s;let o=Xe(t,i);return Object.keys(i).filter(a=>!ft(o[a],i[a])).map(a=>Oe("journal-import-not-asked",{n:e,item:a}))}function Dt(e,t,n=t["keep-failed"]){let{code:r,values:i={},notices:s}=cr(e);if(s)return s.map(a=>Dt(a,t,n)).join(`
`);if(!Object.hasOwn(t,r??""))return n;let o=Object.entries(i).map(([a,A])=>[a,A?.code?Dt(A,t,n):A]);return z(t[r],Object.
fromEntries(o))}var hn="home",Kn="help@",Ji="plan",mf=[Ji,"needs","support","goal-ladder"],Fa="until ",Wi=e=>`${Fa}${Ct(e)}`;function jr(e,t,n){
let{exercise:r,moment:i}=de(t.key),s=i?`${i}, ${n}`:n,o=`${r}@${s}`;for(let a=2;e.get(o);a++)o=`${r}@${s} (${a})`;e.place(
{...t,key:o})}var De,Ft,Ne,Ht,Vt,Jn,$n,Pn,An,Xn,ie,$i,va,Ln,xa,Pi,Ua,ja,Ur,Oa,Ra,Ma,Xi,Or=class{constructor({journal:t,data:n,
words:r,send:i,today:s,notice:o,print:a}){J(this,ie);J(this,De);J(this,Ft);J(this,Ne);J(this,Ht);J(this,Vt);J(this,Jn);J(
this,$n);J(this,Pn);J(this,An,Promise.resolve());J(this,Xn,{calendar:t=>w(this,ie,$i).call(this,t),"calendar-line":t=>w(
this,ie,$i).call(this,t,Dr(t,f(this,Ft))),everything:t=>cn("notes.json","application/json",ya(t,f(this,Ft))),"check-ins":t=>cn(
"numbers.csv","text/csv",Ba(t))});T(this,De,t),T(this,Ft,n),T(this,Ne,r),T(this,Ht,i),T(this,Vt,s),T(this,Jn,o),T(this,$n,
a),T(this,Pn,new Map(n.sections.flatMap(A=>A.keys.map(l=>[l,A]))))}state(){let t=w(this,ie,Ln).call(this),n=w(this,ie,Oa).
call(this,t);return{welcome:w(this,ie,Ra).call(this,t,n),section:n?.id??"",due:w(this,ie,Ma).call(this,t),plan:w(this,ie,
Xi).call(this,`${Ji}@`),earlier:t.map(({key:r})=>({key:r,...de(r)})).filter(({exercise:r,moment:i})=>r===Ji&&i).map(({key:r,
moment:i})=>({title:i,plan:w(this,ie,Xi).call(this,r)})),something:t.length>0,danger:w(this,ie,xa).call(this)}}receive(t){
let{take:n,paper:r,country:i=""}=t;if(n==="plan"&&["us-letter","a4"].includes(r))w(this,ie,Ur).call(this,()=>f(this,$n).
call(this,w(this,ie,Ln).call(this),{paper:r,country:i}));else if(Object.hasOwn(f(this,Xn),n??""))w(this,ie,Ur).call(this,
async()=>f(this,Ht).call(this,{file:await f(this,Xn)[n](w(this,ie,Ln).call(this))}));else if(typeof t.country=="string")
f(this,De).put(Kn,{country:i},!0);else if(typeof t.import=="string")w(this,ie,Ur).call(this,()=>w(this,ie,Ua).call(this,
t.import));else if(t.restart===!0)w(this,ie,va).call(this);else return!1;return!0}settled(){return f(this,An)}};De=new WeakMap,
Ft=new WeakMap,Ne=new WeakMap,Ht=new WeakMap,Vt=new WeakMap,Jn=new WeakMap,$n=new WeakMap,Pn=new WeakMap,An=new WeakMap,
Xn=new WeakMap,ie=new WeakSet,$i=async function(t,n=""){let r=await na(t,f(this,Ne),f(this,Vt).call(this),n);return cn(ta,
"text/calendar",r)},va=function(){f(this,De).batch(()=>{for(let t of w(this,ie,Ln).call(this))de(t.key).moment.includes(
Fa)||(jr(f(this,De),t,Wi(f(this,Vt).call(this))),f(this,De).remove(t.key))})},Ln=function(){return f(this,De).entries().
filter(({key:t})=>t!==Kn)},xa=function(){for(let t of mf){let n=w(this,ie,Pi).call(this,`${t}@`);if(n)return n}return null},
Pi=function(t){let n=f(this,De).get(t);return n?f(this,Jn).call(this,de(t).exercise,n.response):null},Ua=function(t){let{
entries:n,notes:r}=Sa(t,f(this,Ft));f(this,De).batch(()=>{for(let s of n)w(this,ie,ja).call(this,s)});let i=z(f(this,Ne)["\
home-brought"],{n:n.length});f(this,Ht).call(this,{said:[i,...r.map(s=>Dt(s,f(this,Ne)))].join(`
`)})},ja=function(t){let n=f(this,De).get(t.key);n?Gn([n.response,n.confirmed],[t.response,t.confirmed])||jr(f(this,De),
t,f(this,Ne)["home-brought-moment"]):f(this,De).place(t)},Ur=function(t){T(this,An,f(this,An).then(t).catch(n=>{f(this,Ht).
call(this,{said:Dt(n,f(this,Ne),f(this,Ne)["home-failed"])})}))},Oa=function(t){let n=t.reduce((r,i)=>r&&r.at>=i.at?r:i,
null);return n?f(this,Pn).get(n.key):void 0},Ra=function(t,n){let r=f(this,Ne);return t.length?n?z(r["home-stopped"],{title:n.
title}):r["home-welcome"]:r["home-empty"]},Ma=function(t){let n=f(this,Ne),r=f(this,Vt).call(this),i=kr(t,r),s=Qr(t,r),o=[];
return i&&o.push(z(n["home-review"],{day:Ct(i.day)})),s&&s.day<=r?o.push(n["home-check-in-now"]):s&&o.push(z(n["home-che\
ck-in"],{day:Ct(s.day)})),o},Xi=function(t){let n=f(this,De).get(t),r=f(this,Ft).exercises[de(t).exercise];return!n?.confirmed||
!r||!qt(r,n.confirmed)?[]:_t(r,n.confirmed,{plain:!!w(this,ie,Pi).call(this,t)}).filter(({said:i})=>i.length).map(({heading:i,
said:s})=>({heading:i,said:s,words:[]}))};var Ya=1e3,qi=2e3,Cf=15,Ga=10*Ya,Na=6e4,Ta="journal-passphrase-changed",yf="notes",Bf="application/octet-stream",gt,_i=class{constructor(){
J(this,gt,new Map)}start(t,n,r){clearTimeout(f(this,gt).get(t));let i=()=>{f(this,gt).delete(t),r()};f(this,gt).set(t,setTimeout(
i,n))}isPending(t){return f(this,gt).has(t)}stop(){for(let t of f(this,gt).values())clearTimeout(t);f(this,gt).clear()}};
gt=new WeakMap;var Ie,Re,un,$e,xt,Yt,qn,pn,_n,se,nt,It,gn,Fe,Lt,He,Ut,Kt,zn,Ve,In,Jt,dt,Q,La,Rr,Se,vt,Mr,Ka,Ja,$a,Pa,Xa,
Wa,qa,zi,_a,za,Gr,Za,pt,Zi,es,Wn,ec,ts,ns,fn,Nr,Te,Tr=class{constructor({journal:t,place:n,here:r,send:i,words:s,stores:o,
judge:a,now:A,today:l}){J(this,Q);J(this,Ie);J(this,Re);J(this,un);J(this,$e);J(this,xt);J(this,Yt);J(this,qn);J(this,pn);
J(this,_n);J(this,se,null);J(this,nt,!1);J(this,It,!1);J(this,gn,!1);J(this,Fe,new Set);J(this,Lt,"");J(this,He,"");J(this,
Ut,!1);J(this,Kt,Cf);J(this,zn,0);J(this,Ve,new _i);J(this,In,Promise.resolve());J(this,Jt,0);J(this,dt,0);T(this,Ie,t),
T(this,Re,n),T(this,un,r),T(this,$e,i),T(this,xt,s),T(this,Yt,o),T(this,qn,a),T(this,pn,A),T(this,_n,l),t.listen(h=>w(this,
Q,Za).call(this,h)),n.watch(()=>w(this,Q,Se).call(this,()=>w(this,Q,Wn).call(this))),w(this,Q,Se).call(this,()=>w(this,Q,
Wn).call(this))}get state(){let t=f(this,se)!==null;return{state:f(this,It)?"locked":t?"kept":"none",exists:f(this,nt),place:"",
here:f(this,un),saved:t&&!f(this,Fe).size&&!f(this,He),reopen:f(this,Ut),problem:f(this,Lt)||f(this,He)||w(this,Q,La).call(
this),copied:"",minutes:f(this,Kt),hosted:f(this,un)==="hub"}}async settled(){for(;f(this,Jt);)await f(this,In)}receive(t){
w(this,Q,Nr).call(this);let{keep:n,unlock:r,change:i,minutes:s,strength:o,bring:a}=t;if(typeof n=="string")w(this,Q,vt).
call(this,()=>w(this,Q,Ja).call(this,n));else if(typeof r=="string")w(this,Q,vt).call(this,()=>w(this,Q,$a).call(this,r));else if(typeof i==
"string"&&f(this,se))w(this,Q,vt).call(this,()=>w(this,Q,Pa).call(this,i));else if(t.lock===!0)w(this,Q,Se).call(this,()=>this.
lock());else if(t.erase===!0)w(this,Q,vt).call(this,()=>w(this,Q,Wa).call(this));else if(t.erase==="saved")w(this,Q,vt).
call(this,()=>w(this,Q,qa).call(this));else if(t.take==="sealed")w(this,Q,vt).call(this,()=>w(this,Q,_a).call(this));else if(a instanceof
Uint8Array)w(this,Q,vt).call(this,()=>w(this,Q,za).call(this,a));else if(Number.isInteger(s)&&s>=1&&s<=1440)T(this,Kt,s),
w(this,Q,Nr).call(this),w(this,Q,Te).call(this);else if(typeof o=="string")w(this,Q,Se).call(this,()=>w(this,Q,Ka).call(
this,o));else return t.active===!0||typeof t.place=="string";return!0}flush(){f(this,se)&&f(this,Fe).size&&w(this,Q,Se).
call(this,()=>w(this,Q,pt).call(this,{look:!1}))}leave(){let t=f(this,se);if(!t){dn(this,dt)._++,f(this,It)||w(this,Q,fn).
call(this,()=>f(this,Ie).clear());return}let n=w(this,Q,Zi).call(this);w(this,Q,Gr).call(this),T(this,It,!0),w(this,Q,Te).
call(this),w(this,Q,fn).call(this,()=>f(this,Ie).clear()),w(this,Q,Se).call(this,async()=>{try{n.size&&await Ha(t,n,()=>{})}finally{
t.close()}})}async lock(){if(f(this,se)&&(await w(this,Q,pt).call(this),!!f(this,se))){if(f(this,Fe).size){f(this,Ve).start(
"idle",Ga,()=>w(this,Q,Se).call(this,()=>this.lock())),w(this,Q,Te).call(this);return}f(this,se).close(),w(this,Q,Gr).call(
this),T(this,It,!0),w(this,Q,Te).call(this),w(this,Q,fn).call(this,()=>f(this,Ie).clear())}}};Ie=new WeakMap,Re=new WeakMap,
un=new WeakMap,$e=new WeakMap,xt=new WeakMap,Yt=new WeakMap,qn=new WeakMap,pn=new WeakMap,_n=new WeakMap,se=new WeakMap,
nt=new WeakMap,It=new WeakMap,gn=new WeakMap,Fe=new WeakMap,Lt=new WeakMap,He=new WeakMap,Ut=new WeakMap,Kt=new WeakMap,
zn=new WeakMap,Ve=new WeakMap,In=new WeakMap,Jt=new WeakMap,dt=new WeakMap,Q=new WeakSet,La=function(){let t=f(this,se)?.
damage;return t?w(this,Q,Rr).call(this,t):""},Rr=function(t){return Dt(t,f(this,xt))},Se=function(t){dn(this,Jt)._++,T(this,
In,f(this,In).then(t).catch(n=>{w(this,Q,Mr).call(this,n),w(this,Q,Te).call(this)}).finally(()=>{dn(this,Jt)._--}))},vt=
function(t){w(this,Q,Se).call(this,async()=>{T(this,Lt,"");try{await t()}catch(n){w(this,Q,Mr).call(this,n)}w(this,Q,Nr).
call(this),w(this,Q,Te).call(this)})},Mr=function(t){f(this,Ut)||T(this,Ut,t.code===Ta),T(this,Lt,w(this,Q,Rr).call(this,
t))},Ka=async function(t){let n=f(this,xt),r={none:n["keep-strength-none"],weak:n["keep-strength-weak"],fair:n["keep-str\
ength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};f(this,$e).call(this,{keeping:{strength:r[await f(
this,qn).call(this,t)]}})},Ja=async function(t){let n=f(this,dt),r=await f(this,Yt).create(f(this,Re),t);if(n!==f(this,dt)){
r.close();return}T(this,se,r),T(this,nt,!0),T(this,Fe,new Set(f(this,Ie).keys())),await w(this,Q,pt).call(this)},$a=async function(t){
let n=f(this,dt),r=await f(this,Yt).open(f(this,Re),t),i=await r.entries();if(n!==f(this,dt)){r.close();return}let s=f(this,
se)!==null,o=f(this,Ie).entries().filter(({key:a})=>!s||f(this,Fe).has(a));f(this,se)?.close(),T(this,se,r),T(this,nt,!0),
T(this,It,!1),T(this,Ut,!1),w(this,Q,Te).call(this),w(this,Q,ns).call(this,i),s||f(this,$e).call(this,{open:hn}),f(this,
Ie).batch(()=>{for(let a of o)w(this,Q,Xa).call(this,a)}),await w(this,Q,pt).call(this)},Pa=async function(t){f(this,se)&&
(await f(this,se).changePassphrase(t),f(this,$e).call(this,{keeping:{changed:!0}}))},Xa=function(t){let n=f(this,Ie).get(
t.key),r=n?.done&&!t.done;n&&!r&&!Gn(n.response,t.response)&&jr(f(this,Ie),n,Wi(f(this,_n).call(this))),f(this,Ie).place(
r?{...t,confirmed:n.confirmed}:t)},Wa=async function(){let t=f(this,xt),n={erased:t["home-erased"]};f(this,se)?(n={erased:await w(
this,Q,zi).call(this)},f(this,se)?.close(),w(this,Q,Gr).call(this)):await f(this,Re).read()&&(n={said:t["home-not-erased"]}),
w(this,Q,fn).call(this,()=>f(this,Ie).clear()),f(this,$e).call(this,n)},qa=async function(){if(f(this,se)||!await f(this,
Re).read())return;let t=await w(this,Q,zi).call(this);T(this,It,!1),f(this,$e).call(this,{said:t})},zi=async function(){
let{notices:t=[]}=await f(this,Re).erase();T(this,nt,!1);let n=f(this,xt);return t.map(r=>Dt(r,n)).join(`
`)||n["journal-here-erased"]},_a=async function(){let t=await f(this,Re).read();t&&f(this,$e).call(this,{file:cn(yf,Bf,t.
bytes)})},za=async function(t){if(f(this,se))return;await f(this,Yt).check(t);let n=await f(this,Re).read();await f(this,
Re).replace(t,n?.tag??null),T(this,nt,!0)},Gr=function(){dn(this,dt)._++,T(this,se,null),T(this,He,""),T(this,Ut,!1),T(this,
Fe,new Set),f(this,Ve).stop()},Za=function(t){if(!f(this,se)||f(this,gn))return;for(let r of t)f(this,Fe).add(r);t.every(
r=>f(this,Ie).isDraft(r))?f(this,Ve).start("save",Ya,()=>w(this,Q,Se).call(this,()=>w(this,Q,pt).call(this))):w(this,Q,Se).
call(this,()=>w(this,Q,pt).call(this)),w(this,Q,Te).call(this)},pt=async function({look:t=!0}={}){let n=f(this,se);if(n){
try{if(t&&await w(this,Q,es).call(this),n!==f(this,se))return;await Ha(n,w(this,Q,Zi).call(this),(r,i)=>{f(this,Ie).get(
r)===i&&f(this,Fe).delete(r)}),T(this,Lt,"")}catch(r){if(n!==f(this,se))return;w(this,Q,Mr).call(this,r),f(this,Ve).start(
"save",Ga,()=>w(this,Q,Se).call(this,()=>w(this,Q,pt).call(this)))}w(this,Q,Te).call(this)}},Zi=function(){let t=f(this,
Ie).entries().filter(({key:r})=>f(this,Fe).has(r)),n=new Map(t.map(r=>[r.key,r]));for(let r of f(this,Fe))n.has(r)||n.set(
r,void 0);return n},es=async function(){let t=f(this,se),n=await t.refresh();t===f(this,se)&&(w(this,Q,ns).call(this,n),
T(this,He,""))},Wn=async function(){let t=f(this,He);try{f(this,se)?await w(this,Q,es).call(this):await w(this,Q,ec).call(
this)}catch(n){f(this,Ut)||T(this,Ut,n.code===Ta),T(this,He,w(this,Q,Rr).call(this,n)),f(this,se)||f(this,Ve).start("loo\
k",qi,()=>w(this,Q,Se).call(this,()=>w(this,Q,Wn).call(this)))}f(this,He)!==t&&(f(this,se)&&!f(this,He)&&f(this,Fe).size&&
await w(this,Q,pt).call(this),w(this,Q,Te).call(this))},ec=async function(){let t=await f(this,Re).read()!==null;T(this,
He,""),!(t===f(this,nt)||f(this,se))&&(T(this,nt,t),w(this,Q,Te).call(this))},ts=function(){f(this,pn).call(this)-f(this,
zn)>f(this,Kt)*Na&&w(this,Q,Se).call(this,()=>this.lock()),f(this,se)&&(f(this,Jt)||w(this,Q,Se).call(this,()=>w(this,Q,
Wn).call(this)),f(this,Ve).start("poll",qi,()=>w(this,Q,ts).call(this)))},ns=function(t){w(this,Q,fn).call(this,()=>{for(let n of t){
let r=f(this,Ie).get(n.key);f(this,Fe).has(n.key)?r&&!r.done&&n.confirmed!==null&&f(this,Ie).place({...r,confirmed:n.confirmed}):
f(this,Ie).place(n)}})},fn=function(t){T(this,gn,!0);try{f(this,Ie).batch(t)}finally{T(this,gn,!1)}},Nr=function(){if(T(
this,zn,f(this,pn).call(this)),!f(this,se))return;let t=()=>w(this,Q,Se).call(this,()=>this.lock());f(this,Ve).start("id\
le",f(this,Kt)*Na,t),f(this,Ve).isPending("poll")||f(this,Ve).start("poll",qi,()=>w(this,Q,ts).call(this))},Te=function(){
f(this,$e).call(this,{keeping:this.state})};async function Ha(e,t,n){let r=new Map((await e.entries()).map(a=>[a.key,a])),
i=!1;for(let[a,A]of t)A&&(await e.append(A),n(a,A),i||(i=Ef(A,r.get(a))));let s=[...t.keys()].filter(a=>!t.get(a));if(!s.
length&&!i)return;let o=(await e.entries()).filter(({key:a})=>!s.includes(a));await e.rewrite(o);for(let a of s)n(a,void 0)}
var Ef=(e,t)=>{let n=Va(e);return t!==void 0&&[...Va(t)].some(r=>!n.has(r))},Va=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(r=>Object.entries(r??{}));return new Set(n.filter(([,r])=>r!==null).map(([r])=>r))};var kf=["plan","needs","support","goal-ladder"],Qf="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",bf=new RegExp(`\\r\\n|[${Qf}]`),
tc=/\d[\d -]*\d/,Sf=["crisis","violence","worried"],Df=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function sc(e,t){let n=new Map(e.map(h=>[h.key,h])),[r,i,s,o]=kf.map(h=>{let{response:p}=n.get(`${h}@`)??{};return Object.
keys(p??{}).length?Ff(t.exercises[h],p):null}),a=r?Dr([n.get("plan@")],t):"",A=["day","helper","badly",...a?[]:["if","th\
en"]],l={goal:r?r.fields("goal"):[],sentence:a?[r.sentence(a)]:[],plan:r?r.fields(...A):[],needs:i?[i.section("needs","t\
his-week")]:[],support:s?[s.section("listens","practical","trained")]:[],ladder:o?[o.ladder()]:[]};for(let[h,p]of Object.
entries(l))l[h]=p.filter(u=>u.lines?.length||u.fields?.length||u.rungs?.length);if(!Object.values(l).some(h=>h.length))throw new Ae(
"journal-no-plan");return{...l,title:t.exercises.plan.title}}function oc(e,{help:t,paper:n}){let r=t.find(s=>s.code===e);
if(!r)return[n["numbers-elsewhere"]];let i=s=>r.lines.filter(o=>o.topic===s).flatMap(({reach:o})=>o).filter(({say:o,to:a})=>a.
startsWith("tel:")&&tc.test(o)).map(({say:o})=>tc.exec(o)[0])[0];return[...new Set([r.emergency,...Sf.map(i).filter(Boolean)])]}
var nc=e=>e.flatMap(t=>t.split(bf)).map(Ue).filter(Boolean);function Ff({title:e,items:t,reflection:n,rules:r=[]},i){let s=h=>{
try{return Vn(h,i[h.id])}catch{return null}},o=h=>{let p=s(h),u=h.kind==="date"&&br(p);return nc(u?[Df.format(new Date(`${u}\
T00:00Z`))]:We(h,p))},a=(...h)=>t.filter(({id:p})=>h.includes(p)).map(p=>({id:p.id,heading:p.said,lines:o(p)})).filter(p=>p.
lines.length),A=(...h)=>({heading:e,fields:a(...h)});function l(){let h=r.find(d=>d.ladder)?.ladder;if(!h)return{...A("g\
oal"),rungs:[]};let p=d=>t.find(({id:b})=>b===d),u=[h.today,h.later].map(p).filter(Boolean),I=h.rungs.filter(d=>p(d.item)).
map(d=>({heading:p(d.item).said,lines:o(p(d.item)),marks:u.filter(b=>s(b)?.chosen.includes(d.card)).map(b=>b.said)})).filter(
d=>d.lines.length||d.marks.length);return{...A("goal"),rungs:I}}return{fields:a,section:A,ladder:l,sentence:h=>({heading:n["\
in-one"],lines:nc([h])})}}function ac(e,{paper:t="us-letter",numbers:n=[],heading:r=""}){let{documentElement:i,title:s}=document,
o=vf(e,t,n,r);document.body.append(o),i.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
A=()=>{a.abort(),o.remove(),i.classList.remove("ajar-printing"),document.title=s};window.print();for(let l of["pointerdo\
wn","keydown","pagehide"])addEventListener(l,A,{capture:!0,signal:a.signal})}function vf({title:e,goal:t,sentence:n,plan:r,
needs:i,support:s,ladder:o},a,A,l){let h=[c("h1",{},e),...t.map(u=>rc("ajar-plan-goal",u)),...n.map(u=>rc("ajar-plan-her\
o",u)),ic(r,"h2"),...i.map(u=>rs(u,Of(u))),...s.map(u=>rs(u,[ic(u.fields,"h3")])),...o.map(u=>rs(u,Rf(u),jf(u))),A.length?
c("h2",{class:"ajar-plan-quiet"},l):null,A.length?c("p",{class:"ajar-plan-numbers"},A.join(" · ")):null],p=u=>c("div",{
class:`ajar-plan-${u}`},c("div",{}));return c("div",{class:`ajar-plan ajar-plan-${a}`},p("head"),c("div",{class:"ajar-pl\
an-body"},c("div",{},...h)),p("foot"))}var Hr=({lines:e})=>[...e.join("")].length,xf=e=>Hr(e)<160?"large":Hr(e)<500?"mid\
dle":"usual",rc=(e,t)=>c("div",{class:e,"data-size":xf(t)},...is(t,"h2")),Uf=e=>Hr(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),Zn=e=>e.map(t=>c("p",{dir:"auto"},t)),cc=e=>e.length>1?[c("ul",{},...e.map(t=>c("li",{dir:"a\
uto"},t)))]:Zn(e),is=({heading:e,lines:t},n,r=Zn)=>[c(n,{},e),...r(t)];function ic(e,t){let n=e.every(Uf)?"ajar-plan-bes\
ide":"",r=t==="h3"?cc:Zn;return c("div",{class:n},...e.map(i=>c("div",{},...is(i,t,r))))}var jf=({fields:e,rungs:t})=>[...e,
...t].reduce((n,r)=>n+Hr(r),0)<900,rs=({heading:e},t,n=!1)=>c("section",{"data-whole":n},c("h2",{class:"ajar-plan-title"},
e),...t),Of=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(r=>[...r].length<60)?c("ul",{class:"ajar-plan-pills"},...t.
lines.map(r=>c("li",{dir:"auto"},r))):c("div",{},...is(t,"h3",cc))),Rf=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Zn(
n)),c("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:r,marks:i})=>c("li",{"data-here":i.length>0},c("h3",{},n),
c("div",{},...Zn(r),i.length?c("p",{},c("b",{},i.join(" · "))):null))))];function lc(e,t){let n=new Map,r=(s,o)=>{for(let a of n.get(s)??[])a(o)};return{model:{get:s=>e[s],set(s,o){e[s]!==o&&(e[s]=
o,r(`change:${s}`,o))},save_changes(){},on:(s,o)=>n.set(s,[...n.get(s)??[],o]),send:t},notify:r}}function Ac({journal:e,data:t,words:n}){function r(o,a){let A=t.exercises[o],l=A&&t.danger&&nr(A.items,a,t.danger);return l?
{...l,countries:t.help}:null}function i(o){let a=e.get(o),{exercise:A}=de(o),l=t.exercises[A];if(!a||!l||!qt(l,a.response))
return null;let h={answers:a.response,done:a.done};if(!a.done)return h;let p=r(A,a.response),u=!t.danger||!!p?.kinds.length;
return{...h,danger:p,reflection:_t(l,a.response,{plain:u})}}function s(){let o=A=>tt.some(l=>A[l]!==null),a=ga(e.entries()).
filter(o);return a.length?Ia(a,n):{}}return{notice:r,form:i,chart:s}}var ss="visit",os=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Mf=e=>os(e)&&typeof e.key=="string"&&os(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||os(e.confirmed))&&typeof e.at=="string";function hc({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function r(a){try{return a.length?e().setItem(ss,JSON.stringify(a)):e().
removeItem(ss),!0}catch{return a.length===0}}function i(){try{let a=JSON.parse(e().getItem(ss)??"[]");return Array.isArray(
a)?a.filter(Mf):[]}catch{return[]}}let s=a=>t.addEventListener("beforeunload",A=>{a()&&A.preventDefault()});function o(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:r,recall:i,forget:()=>r(
[]),guard:s,onHide:o}}function fc(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},r={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:r,computer:{}}[t]}}var uc="chart",Gf="check-in",Nf="{today}",Tf=5e3;function pc({data:e,place:t,here:n="browser",now:r=Date.now,tab:i=hc(),
stores:s={create:Un.create,open:Un.open,check:Le.fromBytes},judge:o=Po,print:a=ac}){let A=()=>ji(new Date(r())),l=fc(e.words,
n),h={...e,words:l,danger:null},{notice:p}=h,u=Vf(h.pages,Ct(A())),I=u.flatMap(N=>N.blocks),d=new Set(I.map(({key:N})=>N).
filter(Boolean)),b=I.filter(({kind:N})=>N==="exercise").map(({key:N})=>N),B=!1,U=!1,P=!1,V=0,j=0,x=!1,E=!0,k={pages:u,words:l,
notice:p,page:0,couple:""},{model:S,notify:R}=lc(k,we),G=N=>R("msg:custom",{...N,acknowledged:j}),g=(N,ee)=>G({states:{[N]:ee}}),
y=new Er(r);for(let N of i.recall())y.place(N);let C=Ac({journal:y,data:h,words:l}),v=N=>{N.keeping?.state&&te(),G(N)},H={
journal:y,words:l,today:A},O=new Tr({...H,place:t,here:n,stores:s,judge:o,now:r,send:v}),Y=new Or({...H,data:h,send:G,notice:C.
notice,print:ne}),M=Yf(Promise.resolve(e.danger).then(W)).then(_);y.listen(q),i.guard(X),i.onHide(()=>O.flush());function W(N){
h.danger=N;for(let ee of Object.values(N))Lf(Es(ee))}function _(){B=!0,U&&L()}function te(){let{state:N,saved:ee}=O.state;
N==="none"?E=i.remember(y.entries()):(N==="locked"||ee)&&i.forget()}function X(){let{state:N,saved:ee}=O.state;return N===
"kept"?!ee:N==="none"&&!E}let fe=()=>y.get(Kn)?.response.country??"";function L(){let N=b.filter(ee=>B||y.isDraft(ee)).map(
ee=>[ee,C.form(ee)]).filter(([,ee])=>ee);G({states:Object.fromEntries(N)})}function q(N){te();for(let he of N)d.has(he)&&
!x&&g(he,C.form(he)??{answers:{},done:!1});N.includes(Kn)&&G({country:fe()});let ee=N.filter(he=>!y.isDraft(he));ee.length&&
g(hn,Y.state()),ee.some(he=>de(he).exercise===Gf)&&g(uc,C.chart())}function ne(N,{paper:ee,country:he}){let Pe=oc(he,h);
a(sc(N,h),{paper:ee,numbers:Pe,heading:h.paper.numbers}),g(hn,Y.state())}function D({key:N,answers:ee,done:he}){let Pe=Xe(
h.exercises[de(N).exercise],ee);x=!he;try{y.put(N,Pe,he)}finally{x=!1}}function $(){V++,O.leave(),i.forget(),E=!0}function Z(N){
let{key:ee}=N;if(N.ready===!0)U=!0,G({keeping:O.state,country:fe()}),L();else if(typeof N.chart=="string")g(uc,C.chart());else if(N.
forget===!0)$();else if(O.receive(N))G({});else if(typeof N.home=="string")g(hn,Y.state());else{if(Y.receive(N))return;if(N.
gone===!0)O.flush();else if(d.has(ee))N.remove===!0?y.remove(ee):N.answers&&typeof N.done=="boolean"&&D(N);else return}}
function ae(N){Number.isInteger(N.sent)&&(j=Math.max(j,N.sent));try{Z(N)}catch(ee){G({problem:{key:N.key??"",text:l["not\
-understood"]}}),ee instanceof ke||console.error(ee.name)}}function we(N){if(N.forget===!0){ae(N);return}let ee=V,he=()=>{
ee===V&&ae(N)};P||(P=!B&&Hf(N)),B||!P?queueMicrotask(he):M.then(he)}async function me(){await M,await Y.settled(),await O.
settled()}return{...S,settled:me}}var Hf=({ready:e,answers:t,done:n})=>!e&&!(t&&!n),Vf=(e,t)=>e.map(n=>({...n,blocks:n.blocks.
map(r=>r.key?{...r,key:r.key.replace(Nf,t)}:r)})),Yf=e=>new Promise(t=>{let n=setTimeout(t,Tf),r=()=>{clearTimeout(n),t()};
e.then(r,r)});function Lf(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Kf="notes",er="head",wt="parts",ls="aside",gc=[er,wt,ls],Jf=1,As=0,mc="journal-here-blocked",$f=2e3;function Cc({name:e=Kf}={}){
let t=Ic(()=>globalThis.indexedDB),n=Ic(()=>new BroadcastChannel(e)),r=new Set,i=()=>{for(let I of r)I()},s=()=>{globalThis.
document?.hidden||i()};n?.addEventListener("message",i);let o=null,a=()=>{o=null};async function A(I){try{if(o)return await o}catch(d){
if(!I||d.code!=="gone")throw d}return o??(o=Wf(t,e,I,a).catch(d=>{throw a(),d})),o}async function l(I,d,b=!1){for(let B=!0;;B=
!1){let U=await A(b),P;try{P=U.transaction(gc,I,{durability:"strict"})}catch(V){if(!B||V.name!=="InvalidStateError")throw Vr(
V);a();continue}return _f(P,d)}}function h(){o?.then(I=>I.close(),()=>{}),a()}let p=I=>l("readonly",I);async function u(I,d){
let b=await l("readwrite",I,d);return n?.postMessage(null),b}return{async read(){try{return await p(async I=>{let{tag:d}=await cs(
I);return{bytes:ve(...await Me(I(wt).getAll())),tag:d}})}catch(I){if(I.code==="gone")return null;throw I}},readFrom:(I,d)=>p(
async b=>{let B=await cs(b),U=Pf(I)!==B.file||d>B.length,P=U?0:await Xf(b(wt),d),V=await Me(b(wt).getAll(IDBKeyRange.lowerBound(
P)));return{bytes:ve(...V).subarray(U?0:d-P),tag:B.tag,replaced:U}}),append:(I,d)=>u(async b=>{let B=await as(b,d);return await Me(
b(wt).add(I.slice(),B.length)),dc(b,B.file,B.length+I.length)}),async replace(I,d){let b=d===null,U=await u(async P=>{if(!b)
await as(P,d);else if(await Me(P(er).get(As)))throw new ue("exists");return await Me(P(wt).clear()),await Me(P(wt).add(I.
slice(),0)),dc(P,yc(),I.length)},b);return b&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),U},putAside:I=>u(
async d=>{await as(d,I);let b=ve(...await Me(d(wt).getAll()));return`damaged-${await Me(d(ls).add(b))}`}),async erase(){
if(await u(async b=>{for(let B of gc)await Me(b(B).clear())}).catch(b=>{if(b.code!=="gone")throw b}),h(),!await zf(t,e))
throw new Ae("journal-here-not-erased");return{notices:[]}},watch(I){return r.size||wc("addEventListener",s),r.add(I),()=>{
r.delete(I),r.size||wc("removeEventListener",s)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),h()}}}function Ic(e){try{return e()}catch{return null}}var yc=()=>Array.from(at(12),e=>e.toString(
36)).join(""),Pf=e=>e.split("/")[0];async function cs(e){let t=await Me(e(er).get(As));if(!t)throw new ue("gone");return t}
async function as(e,t){let n=await cs(e);if(n.tag!==t)throw new ue("changed");return n}async function dc(e,t,n){let r=`${t}\
/${yc()}`;return await Me(e(er).put({file:t,length:n,tag:r},As)),r}async function Xf(e,t){return(await Me(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function wc(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function Wf(e,t,n,r){if(!e||globalThis.isSecureContext===!1)throw new ue("unreachable",mc);let i=!1;try{
if(!n&&await Bc(e,t)===!1)throw new ue("gone");let s=e.open(t,Jf);s.onupgradeneeded=()=>{i=!n,i?s.transaction.abort():qf(
s.result)};let o=await Me(s);return o.onclose=r,o.onversionchange=()=>{o.close(),r()},o}catch(s){throw i?new ue("gone"):
Vr(s)}}function qf(e){e.createObjectStore(er),e.createObjectStore(wt),e.createObjectStore(ls,{autoIncrement:!0})}async function Bc(e,t){
return(await e.databases?.())?.some(r=>r.name===t)}function _f(e,t){return new Promise((n,r)=>{let i,s=null;e.oncomplete=
()=>n(i),e.onabort=()=>r(s??Vr(e.error)),t(o=>e.objectStore(o)).then(o=>{i=o},o=>{s=o instanceof ue?o:Vr(o);try{e.abort()}catch{
r(s)}})})}var Me=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function Vr(e){if(e instanceof
ue)return e;if(e?.name==="QuotaExceededError")return new ue("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new ue("unreachable",t?mc:"")}async function zf(e,t){return await new Promise(n=>{let r=e.
deleteDatabase(t);r.onsuccess=r.onerror=n,r.onblocked=()=>setTimeout(n,$f)}),!await Bc(e,t)}var Zf=6e4;function kc(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(r,{query:i="",body:s,headers:o={},
refused:a="changed",none:A=[]}={}){let l;try{l=await t(`${e}${i}`,{method:r,body:s,headers:o,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:s?.length<Zf})}catch{throw new ue("unreachable")}if(l.ok)return l;if(A.includes(
l.status))return null;throw await eu(l,a)}return{async read(){let r=await n("GET",{none:[404]});return r&&{bytes:await Ec(
r),tag:Yr(r)}},async readFrom(r,i){let s={"If-Match":r},o=await n("GET",{query:`?from=${i}`,headers:s}),a=o.status!==206;
return{bytes:await Ec(o),tag:Yr(o),replaced:a}},append:async(r,i)=>Yr(await n("POST",{body:r,headers:{"If-Match":i}})),async replace(r,i){
let s=i===null;return Yr(await n("PUT",{body:r,headers:s?{"If-None-Match":"*"}:{"If-Match":i},refused:s?"exists":"change\
d"}))},async putAside(r){let s=await n("POST",{query:"?aside",headers:{"If-Match":r},none:[400,404,405]});return s?(await s.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(r){let i=()=>{globalThis.document?.hidden||r()};return globalThis.
document?.addEventListener("visibilitychange",i),()=>globalThis.document?.removeEventListener("visibilitychange",i)}}}var Yr=e=>e.
headers.get("ETag");async function Ec(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new ue("unreachabl\
e")}}async function eu(e,t){if(e.status===412)return new ue(t);if(e.status===404)return new ue("gone");if(e.status===507)
return new ue("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new Ae(n[0].code,
n[0].values):new ue("unreachable")}var Qc=(e,{dangers:t,store:n,logOut:r})=>pc({data:{...e,danger:t},place:n?kc(n):Cc(),here:r?"hub":n?"computer":"browser"});var hs="#notes=";async function bc(e){try{let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,a=>a.charCodeAt(0)),r=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),i=new TextDecoder("utf-8",{fatal:!0}),[s,o]=[
"",0];for(;;){let{done:a,value:A}=await r.read();if(a)return s+i.decode();if(o+=A.length,o>2e6)return"";s+=i.decode(A,{stream:!0})}}catch{
return""}}function Sc(){if(!location.hash.startsWith(hs))return"";let e=location.hash.slice(hs.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function Dc(e,t,{words:n,take:r}){let i=await bc(e),s=c("h2",{tabindex:"\
-1"},n["site-handed"]),o=()=>l.remove(),a=(h,p)=>c("button",{type:"button",onclick:p},h),A=i?[a(n["site-handed-no"],o),a(
n["site-handed-yes"],()=>{o(),r(i)})]:[a(n["help-close"],o)],l=c("section",{class:"ajar site-handed"},s,c("p",{},n[i?"si\
te-handed-how":"site-handed-broken"]),i?c("p",{},n["site-handed-history"]):null,c("div",{class:"ajar-moves"},...A));t.prepend(
l),s.focus()}var tu="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",nu=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
ru=new RegExp(`^(?:<\\/?(?:${tu})(?:${nu})*\\s*\\/?>|[^<>])*$`,"i"),iu=e=>ru.test(e);function Fc(e,t){let n={createHTML(i){
if(e.has(i)||iu(i))return i;throw new TypeError("This markup is not part of the page.")},createScriptURL(i){if(t.includes(
i))return i;throw new TypeError("This worker is not part of the page.")}},r=window.trustedTypes?.createPolicy("ajar",n)??
n;return ds(i=>r.createHTML(i)),i=>r.createScriptURL(i)}function vc(e){let t=r=>r.kind==="exercise"?{...r,exercise:e.exercises[r.key.split("@")[0]]}:r,n=e.pages.map(r=>({...r,blocks:r.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var xc=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:r})=>[n,r])));var Uc=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function jc(e){let t=e.get(
"pages"),n=[],r=Uc(location.hash,t);history.scrollRestoration="manual";let i=()=>history.replaceState({...history.state,
y:window.scrollY},"");function s(a){a!==r&&(i(),r=a,history.pushState({y:0},"",`#${a+1}`))}let o=a=>{for(let A of n)A({open:a})};
return window.addEventListener("popstate",({state:a})=>{let A=Uc(location.hash,t);A!==r&&(r=A,o(t[A].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",i),{open:o,get:a=>a==="page"?r:e.get(a),set(a,A){a==="page"&&s(A),e.set(
a,A)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,A){a==="msg:custom"&&n.push(A),e.on(a,A)}}}var{first:su,later:ou,store:Lr,logOut:Oc}=document.documentElement.dataset,Rc=Sc(),au="home",cu=6e4;async function fs(e,t=1e3){
try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),fs(e,Math.min(
2*t,cu))}function lu(e){return{...e,send(t){e.send(t),t.forget&&ci(),t.erase&&!Lr&&Bn()&&or()}}}async function Au(){let e=vc(
await fs(su)),t=fs(ou),{words:n}=e;ho(e.leave);let r=Fc(xc(e),["sw.js"]),i=document.getElementById("workbook"),s=lu(jc(Qc(
e,{dangers:t,store:Lr,logOut:Oc})));i.replaceChildren();let o=i.appendChild(document.createElement("div"));ao({model:s,el:o}),
window.scrollTo(0,history.state?.y??0),uo(document.querySelector(".site-acts"),n,{store:Lr,logOut:Oc}),Rc&&Dc(Rc,i,{words:n,
take:A=>{s.open(au),s.send({import:A})}}),window.addEventListener("beforeinstallprompt",A=>A.preventDefault()),await t,!Lr&&
Bn()&&Ao(r)}Au();
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
