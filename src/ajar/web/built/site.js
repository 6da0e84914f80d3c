var Cl=Object.defineProperty;var To=e=>{throw TypeError(e)};var yl=(e,t,n)=>t in e?Cl(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var ot=(e,t,n)=>yl(e,typeof t!="symbol"?t+"":t,n),ls=(e,t,n)=>t.has(e)||To("Cannot "+n);var p=(e,t,n)=>(ls(e,t,"read from private field"),n?n.call(e):t.get(e)),K=(e,t,n)=>t.has(e)?To("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),T=(e,t,n,r)=>(ls(e,t,"write to private field"),r?r.
call(e,n):t.set(e,n),n),m=(e,t,n)=>(ls(e,t,"access private method"),n);var Bn=(e,t,n,r)=>({set _(s){T(e,t,s,n)},get _(){return p(e,t,r)}});var X=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,s)=>{let o=t[r];return s?Number.isInteger(o)?o+1:n:["number",
"string"].includes(typeof o)?o:n}),Bt=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function zt(e,t){let n=t[e.among?.item]??{},r=e.cards.filter(s=>e.among?.piles.includes(n[s.id]));return r.length?
r:e.cards}var No=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(r=>r.id===n))};var El=["button","input","select","summary","textarea"],Bl=["input","select","textarea"];function c(e,t={},...n){let r=document.
createElement(e);for(let[s,o]of Object.entries(t))s.startsWith("on")?r.addEventListener(s.slice(2),o):o===!0?r.setAttribute(
s,""):o!==!1&&o!=null&&r.setAttribute(s,o);return El.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Bl.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(s=>s!=null)),r}function Zt(e,t,...n){let r=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[s,o]of Object.entries(t))r.setAttribute(s,o);return r.append(...n),
r}function kn(e,t){let n=0,r=!1;return{begin(){n||(n=setTimeout(()=>{r=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,r&&t(""),r=!1}}}function Ho(e,t,n){let{words:r,level:s=3,small:o=!1,folded:i=!1,brief:a=!1,beside:l=[]}=n,f={...bl,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let h=`ajar-${window.ajarForms}`,A={...n.answers},u=0,I=null,g=0,B=n.
aside??0,k=t.why?c("p",{class:"ajar-why"},t.why):"",x=t.private?c("p",{class:"ajar-private"},t.private):"",Y=!1,V=c("p",
{class:"ajar-status",role:"status","aria-live":"polite"}),R=c("div",{}),U=c("div",{class:"ajar-body"}),b=c("section",{class:"\
ajar-form","aria-labelledby":`${h}-title`},c(`h${s}`,{id:`${h}-title`},t.title),...o||i?[c("div",{class:"ajar-beside"},...l,
k?kl([k],r):""),x]:[k,x],R,U,V);e.replaceChildren(b);function Q(){let E=t.items.filter(L=>Bt(L,A));if(a){let L=Y?E.filter(
J=>J.after).map(J=>[J]):[];return[E.filter(J=>!J.after),...L]}return o&&t.together?[E]:E.map(L=>[L])}let D=E=>{V.replaceChildren(
E)},G=kn(r,D);function N(E,L){V.replaceChildren(`${E} `,c("button",{type:"button",class:"ajar-link",onclick:()=>{A=L,D(""),
n.onChange(A),z({focus:!0})}},r["put-back"]))}function d(E,L){A={...A,[E.id]:L},Ql(U),D(""),n.onChange(A),H()}function C(){
F(!0),G.begin(),g=setTimeout(y,8e3)}function y(){g&&(clearTimeout(g),g=0,F(!1),G.end())}function F(E){for(let L of I?.fieldsets??
[])L.disabled=E}function H(){if(!I)return;let{items:E,skip:L,where:J,next:ee,enough:he,whys:O}=I,W=Q().length;L.textContent=
j(E)?r["clear-and-skip"]:r.skip,J.textContent=X(r["question-of"],{n:u+1,all:W}),J.hidden=(o||a)&&W===1,ee.textContent=u===
W-1?r.done:r.next,he.hidden=!M(W),O.hidden=!a||Y||!j(E)}function M(E){return(n.enough==="at once"||u>0)&&u<E-1&&j(t.items)}
function $(){g||(C(),n.onDone(A))}let j=E=>E.some(({id:L})=>A[L]!=null);function q(E,L=!0){if(g)return;let J=Q();if(u+=E,
u>=J.length){u=J.length-1,$();return}z({focus:L,again:E<0})}function Z(E,L){let J=`${h}-${E.id}`,ee=c("legend",{},X(E.ask,
A)),he=E.hint?c("p",{class:"ajar-hint",id:`${J}-hint`},E.hint):null,O=[he,L.mark].filter(Boolean).map(({id:Ye})=>Ye),W=E.
among?{...E,cards:zt(E,A)}:E,ce=f[E.kind](W,No(W,A[E.id]),{words:r,level:s+1,group:J,change:Ye=>d(E,Ye),say:D,remarks:n.
remarks,isQuick:n.enough==="at once",...L}),ye={class:`ajar-item ajar-${E.kind}`,tabindex:"-1","aria-describedby":O.join(
" ")||null};return c("fieldset",ye,ee,he,ce)}function z({focus:E=!1,again:L=!1}={}){let J=Q();u=Math.max(0,Math.min(u,J.
length-1));let ee=J[u],he=n.mark?.(ee),O=he?c("p",{class:"ajar-mark",id:`${h}-${ee[0].id}-mark`},he):null,W=c("div",{class:"\
ajar-moves"}),ce=u>0?()=>q(-1):null,ye=ee.map(te=>Z(te,{mark:O,again:L,moves:W,back:ce})),Ye=c("button",{type:"button",onclick:()=>{
if(g)return;let te=A,Ie=j(ee);A={...A,...Object.fromEntries(ee.map(({id:Te})=>[Te,null]))},n.onChange(A),q(1),Ie&&N(r.cleared,
te)}}),_t=c("button",{type:"button",onclick:()=>{g||(D(""),q(1))}}),w=c("p",{class:"ajar-where"}),P=c("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{Y=!0,q(1)}},r["add-why"]),ne=c("button",{type:"button",class:"ajar-link",onclick:$},
r.enough);I={items:ee,skip:Ye,where:w,next:_t,fieldsets:ye,enough:ne,whys:P},R.replaceChildren(),W.replaceChildren(Ye,_t),
ce&&W.prepend(c("button",{type:"button",onclick:ce},r.back));let oe=ye.length===1;O&&oe&&ye[0].lastElementChild.before(O),
U.replaceChildren(w,...O&&!oe?[O]:[],...ye,W,...n.enough?[P,ne]:[]),H(),n.onMove?.(u),E&&(ye[0].focus({preventScroll:!0}),
w.scrollIntoView({block:"nearest"}))}function _(E){if(R.replaceChildren(),!E||!n.help||B>E.kinds.length)return null;let L=()=>{
B=E.kinds.length+1,n.onAside?.(B),R.replaceChildren(),U.querySelector("[tabindex]").focus()},{help:J,needs:ee}=n;return R.
append(J.notice(E,{level:s+1,aside:L,needs:ee})),R.querySelector("[tabindex]")}function ge(E,{focus:L=!1,danger:J=null}={}){
I=null;let ee=c(`h${s+1}`,{tabindex:"-1"},r["what-you-said"]);U.replaceChildren(c("div",{class:"ajar-reflection"},ee,...E.
flatMap(O=>Qn(O,s+2)),n.below?.()??null),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>{u=0,z({focus:!0,
again:!0})}},r.change),c("button",{type:"button",onclick:()=>{let O=A;A={},u=0,B=0,n.onAside?.(0),n.onStartOver(),z({focus:!0}),
N(r["started-over"],O)}},r["start-over"])));let he=_(J);L&&(he??ee).focus()}function Ce(E){let L=U.contains(document.activeElement);
L&&I&&!g||(y(),A={...E.answers},E.done?ge(E.reflection,{focus:L,danger:E.danger}):(u=E.at??Math.max(0,Q().findIndex(J=>J.
some(({id:ee})=>A[ee]==null))),z()))}let{done:we,reflection:ke,danger:Qe}=n;return Ce({answers:A,at:n.at,done:we,reflection:ke,
danger:Qe}),{update:Ce,release:y,say:E=>{y(),D(E)}}}var kl=(e,t)=>c("details",{},c("summary",{},t["why-this"]),...e);function Ql(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Qn=({heading:e,said:t,words:n},r)=>[e?c(`h${r}`,{},e):null,t.length>1?c("ul",{class:"ajar-said"},...t.map(s=>c(
"li",{},s))):t.length?c("p",{class:"ajar-said"},t[0]):null,...n.map(s=>c("p",{},s))].filter(Boolean),bl={ruler(e,t,{group:n,
change:r}){let s=Array.from({length:11},(o,i)=>c("label",{class:"ajar-number"},c("input",{type:"radio",name:n,value:i,checked:t===
i,onchange:()=>r(i),"aria-describedby":i===0?`${n}-low`:i===10?`${n}-high`:null}),c("span",{},`${i}`)));return c("div",{
class:"ajar-scale"},c("div",{class:"ajar-numbers"},...s),c("p",{class:"ajar-anchors"},c("span",{id:`${n}-low`},c("b",{},
"0"),` ${e.low}`),c("span",{id:`${n}-high`},c("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:r,change:s,remarks:o}){
let{chosen:i,own:a}=t||{chosen:[],own:""},l=()=>s(i.length||a.trim()?{chosen:[...i],own:a}:null),f=e.many?"checkbox":"ra\
dio",h=e.cards.map(u=>c("input",{type:f,name:r,value:u.id,checked:i.includes(u.id),onchange:I=>{e.many?i=i.filter(g=>g!==
u.id).concat(I.target.checked?u.id:[]):(i=[u.id],a="",A&&(A.value="")),l()}})),A=e.own?c("input",{type:"text",value:a,maxlength:500,
oninput:u=>{a=u.target.value,!e.many&&a.trim()&&(i=[],h.forEach(I=>{I.checked=!1})),l()}}):null;return c("div",{class:"a\
jar-cards"},c("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((u,I)=>c("label",{class:"ajar\
-card"},h[I],c("span",{},u.text))),A?c("label",{class:"ajar-own"},c("span",{},e.own),A):null,A&&e.remark&&o?o(A,e):null)},
text(e,t,{words:n,change:r,remarks:s}){let o=c(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,
oninput:l=>r(l.target.value.trim()?l.target.value:null)});e.long&&(o.value=t??"");let i=e.opener||n["own-words"],a=c("la\
bel",{class:"ajar-words"},c("span",{},i),o);return e.remark&&s?c("div",{},a,s(o,e)):a},list(e,t,{words:n,change:r}){let s=c(
"div",{}),o=()=>{let A=[...s.querySelectorAll("input")].map(u=>u.value).filter(u=>u.trim());r(A.length?A:null)},i=()=>[...s.
children].forEach((A,u)=>{A.querySelector("label > span").textContent=X(n.line,{n:u+1}),A.querySelector("button").setAttribute(
"aria-label",X(n["remove-line"],{n:u+1}))}),a=c("button",{type:"button",class:"ajar-link",onclick:()=>{f(""),s.lastElementChild.
querySelector("input").focus()}},n["add-line"]),l=()=>{i(),a.hidden=s.children.length>=e.most},f=A=>{let u=c("div",{class:"\
ajar-line"},c("label",{class:"ajar-words"},c("span",{}),c("input",{type:"text",value:A,maxlength:2e4,oninput:o})),c("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let I=u.nextElementSibling||u.previousElementSibling;u.remove(),I||
f(""),l(),o(),(I||s.firstElementChild).querySelector("input").focus()}},"×"));s.append(u),l()},h=t||[];for(let A=0;A<Math.
max(e.lines,h.length);A++)f(h[A]??"");return c("div",{class:"ajar-lines"},s,a)},date(e,t,{words:n,change:r}){return c("l\
abel",{class:"ajar-words"},c("span",{},n["pick-date"]),c("input",{type:"date",value:t??"",oninput:s=>r(s.target.value||null)}))}};var hs=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e);function Lo(e,t,{words:n,level:r,change:s,say:o,again:i,
moves:a,back:l,isQuick:f}){let h={...t},{cards:A,piles:u}=e,I=U=>u.find(b=>b.id===U).text,g=c("div",{class:"ajar-one"});
function B(U,b){h={...h,[U.id]:b},b||delete h[U.id],s(Object.keys(h).length?h:null),b&&o(X(n.moved,{card:U.text,pile:I(b)}))}
function k(U,{focus:b=!0,back:Q=U?()=>k(U-1):l,onward:D=()=>Y(U+1)}={}){let G=A[U],N=X(n["card-of"],{n:U+1,all:A.length}),
d=c("div",{class:"ajar-one-card",role:"group","aria-label":N,tabindex:"-1"},c("p",{class:"ajar-where"},N),c("p",{},G.text)),
C=y=>{B(G,y),D()};a.hidden=!0,g.replaceChildren(d,c("div",{class:"ajar-one-piles"},...u.map(({id:y,text:F})=>hs(F,()=>C(
y),{"aria-pressed":`${h[G.id]===y}`}))),c("div",{class:"ajar-one-also"},Q?x(n.back,()=>Q()):c("span",{}),x(n["card-out"],
()=>C("")),f?c("span",{}):x(n["card-enough"],()=>V()))),b&&d.focus({preventScroll:!0})}let x=(U,b)=>hs(U,b,{class:"ajar-\
link"}),Y=U=>U<A.length?k(U):V();function V({focus:U=!0}={}){let b=c(`h${r}`,{tabindex:"-1"},n["cards-all"]),Q=(D,G)=>{let N=A.
filter(y=>(h[y.id]??"")===G),d=y=>k(A.indexOf(y),{back:V,onward:V}),C=N.map(y=>c("li",{},hs(y.text,()=>d(y))));return C.
length?[c(`h${r+1}`,{},D),c("ul",{},...C)]:[]};g.replaceChildren(b,c("p",{class:"ajar-hint"},n["cards-all-how"]),...u.flatMap(
({id:D,text:G})=>Q(G,D)),...Q(n["cards-out"],"")),a.hidden=!1,U&&(b.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let R=A.map(U=>!!h[U.id]).lastIndexOf(!0)+1;return R===A.length||i&&R?V({focus:!1}):k(R,{focus:!1}),g}var Sl="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Dl=new RegExp(`(${Sl})|[.…]+|[!?;\\n]`,"gu"),vl=/[\u0300-\u036f'’‘ʼ]/g,
Fl=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function lr(e){let t={};for(let[n,r]of Object.entries(e))t[n]=Vo(r,t);return t}
var it=(e,t)=>new RegExp(e.map(n=>Vo(n,t)).join("|"),"y");function en(e,t){let n=[];for(let r=0;r<t.length;){e.lastIndex=
r;let s=e.exec(t);s&&n.push([r,e.lastIndex]),r=s?e.lastIndex:t.indexOf(" ",r)+1||t.length}return n}function Vo(e,t){return`\
(?:${(e.match(Fl)??[]).map(s=>s==="("||s==="["?"(?:(?:":s===")"?"))":s==="]"?"))?":s==="|"?"|":s==="..."?"(?:[^ .]+ ){0,\
4}":s[0]==="<"?t[s.slice(1,-1)]:xl(s)).join("")})`}function xl(e){let t=Yo(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,
"\\$&"),n=r=>r?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Yo=e=>e.normalize("NFKD").replace(
vl,"").toLowerCase();function bn(e){let t="",n=[];for(let r of e.matchAll(Dl)){if(/[.…]/.test(r[0])&&r[0]!==".")continue;
let s=`${r[1]?Yo(r[1]):"."} `;t+=s;for(let o=0;o<s.length;o++)n.push([r.index,r.index+r[0].length])}return{line:t,places:n}}var Ul=4,jl=87,$o=16411,Ko=[1,1],Ol=[0,0],fs=new WeakMap;function tn(e,t){let{passes:n,kinds:r,learned:s}=Jo(t),{line:o,
places:i}=bn(e),a=o;for(let[A,u]of en(n,o))a=a.slice(0,A)+a.slice(A,u).replace(/[^ ]/g,"_")+a.slice(u);let l=Object.entries(
r).flatMap(([A,u])=>en(u,a).map(([I,g])=>({kind:A,start:I,end:g-1}))),f=s?Rl(l,o,s):l,h=(A,u)=>A.span[0]-u.span[0]||A.span[1]-
u.span[1]||(A.kind<u.kind?-1:+(A.kind>u.kind));return f.map(({kind:A,start:u,end:I})=>({kind:A,span:[i[u][0],i[I][1]]})).
sort(h)}function*hr(e){let{passes:t,kinds:n}=Jo(e);for(let r of[t,...Object.values(n)])yield,en(r,"we are here ")}function Jo(e){
return fs.has(e)||fs.set(e,Gl(e)),fs.get(e)}function Rl(e,t,n){let{weights:r,kinds:s,limit:o,least:i}=n,a=Ml(t,n),l=a.slice(
1).map((k,x)=>[...a[x],...k]),f=k=>{let x=new Set(k.flatMap(Y=>Y.places));return Po(r,x)/Math.sqrt(x.size)},h=[...a,...l];
if(e.length)return As(h,f)[1]>i?e:[];let A=h.filter(k=>k.length>Ul),[u,I]=As(A,f);if(!(I>o))return[];let g=new Set(u.flatMap(
k=>k.places.slice(0,2))),[B]=As(Object.keys(s),k=>Po(s[k],g));return[{kind:B,start:u[0].start,end:u.at(-1).start}]}function Ml(e,{
numbers:t,weights:n}){let r=Ko,s=[[]];for(let o of e.matchAll(/[^ ]+/g)){let i=o[0]===".",a=i?Ko:t.get(o[0])??Ol,l=[[0,a[0]],
[1,a[1]],[r[0],a[0]],[r[1],a[1]]],f=([h,A],u)=>((u*$o+h)*$o+A)%n.length;s.at(-1).push({start:o.index,places:l.map(f)}),r=
a,i&&s.push([])}return s.filter(o=>o.length)}var As=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,r)=>r[1]>n[1]?r:n,[null,-1/0]),Po=(e,t)=>[
...t].reduce((n,r)=>n+e[r%e.length],0),Wo=(e,{kinds:t,notices:n})=>Object.entries(n).find(([r])=>e.some(({kind:s})=>t[s]===
r))?.[1]??null;function Gl({lists:e,passes:t,phrases:n,learned:r}){let s=lr(e),o=Object.entries(n).map(([i,a])=>[i,it(a,
s)]);return{passes:it(t,s),kinds:Object.fromEntries(o),learned:r&&Tl(r)}}function Tl({same:e,concepts:t,weights:n,kinds:r,
limit:s,least:o}){let i=new Map,a=2;for(let h of e){for(let A of h.split(" "))i.set(A,[a,a]);a++}for(let[h,A]of t.entries())
for(let u of A.split(" "))i.set(u,[a++,2+e.length+h]);let l=h=>[...h.join("")].map(A=>A.charCodeAt(0)-jl),f=Object.entries(
r).map(([h,A])=>[h,l(A)]);return{numbers:i,weights:l(n),kinds:Object.fromEntries(f),limit:s,least:o}}function Xo({title:e,close:t,bar:n,parts:r}){let s=()=>{i.close?i.close():i.remove()},o=c("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=c("dialog",{class:"ajar ajar-help","aria-labelledby":o.id,onclose:()=>i.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),s())}},n,o,...r,c("div",{class:"ajar-moves"},c("button",{type:"b\
utton",onclick:s},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),o.focus()}var qo=["emergency","crisis","violence","agency","worried","child"],Nl=["crisis","violence"],Zo='a[href$="#Help-lines"]',
Ue=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function _o(){for(let e of Ue().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Ue().listeners.delete(e),e.shown||(e.shown=t)}}function Hl(e,{zone:t="",
languages:n=[]}){let r=a=>a.endsWith("/")?t.startsWith(a):t===a,s=e.find(({zones:a})=>a.some(r));if(s)return s.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let o=e.find(a=>a.home);return o?o.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:l})=>l===a))??""}function fr(e,t,n){let r=Object.values(t).flatMap(i=>typeof i=="st\
ring"||Array.isArray(i)?i:i?.own??[]);for(let i of Object.values(n)){let a=r.flatMap(f=>tn(f,i)),l=Wo(a,i);if(l)return{...l,
kinds:[...new Set(a.map(({kind:f})=>f))].sort()}}let s=e.filter(({id:i,kind:a})=>a==="ruler"&&t[i]!=null),o=Object.values(
n)[0]?.["rulers-at-zero"];return o&&s.length===3&&s.every(({id:i})=>t[i]===0)?{...o,kinds:[]}:null}var us=(e,t)=>t.flatMap(
n=>e.lines.filter(r=>r.topic===n)),ps=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?c("span",{class:"ajar-unbroken"},t):t),
zo=e=>`tel:${e.match(/\d+/)[0]}`;function ei({words:e,countries:t=[],leave:n,onCountry:r=()=>{}}){t.length&&(Ue().countries=
t);let s=()=>Ue().countries,o=()=>Ue().chosen||Hl(s(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),i=()=>s().find(Q=>Q.code===o());function a(Q){Ue().chosen=Q,_o();for(let{element:D,draw:G}of Ue().
listeners)G(D)}function l(Q,D){return D(Q),Ue().listeners.add({element:Q,draw:D,shown:!1}),queueMicrotask(_o),Q}let f=Q=>l(
c("div",{}),D=>D.replaceChildren(...Q())),h=()=>{let Q=[...s(),{code:"-",country:e["help-elsewhere"]}],D=c("select",{onchange:()=>{
a(D.value),r(D.value)}},...Q.map(G=>c("option",{value:G.code},G.country)));return l(D,()=>{D.value=i()?.code??"-"}),c("l\
abel",{class:"ajar-help-where"},c("span",{},e["help-in"]),D)},A=({say:Q,to:D},G)=>{if(/^(tel|sms):/.test(D))return c("a",
{class:G?"ajar-reach":"ajar-reach ajar-first",href:D},c("span",{},...ps(Q)));let N=c("span",{},Q),d=c("button",{type:"bu\
tton",class:"ajar-link","aria-label":X(e["help-copy-what"],{address:D}),onclick:async()=>{await Ll(D,N)&&(d.textContent=
e["help-copied"])}},e["help-copy"]);return c("p",{class:"ajar-chat"},N," ",d)},u=Q=>c("li",{},c("p",{class:"ajar-for"},Q.
for_what),c("p",{class:"ajar-hint"},[Q.name,Q.hours,Q.languages].filter(Boolean).join(". ")),c("div",{class:"ajar-ways"},
...Q.reach.map(A))),I=({emergency:Q,note:D})=>c("li",{class:"ajar-now"},c("p",{class:"ajar-for"},e["help-danger"]),D?c("\
p",{class:"ajar-hint"},D):null,c("div",{class:"ajar-ways"},c("a",{class:"ajar-reach",href:zo(Q)},X(e["help-call"],{number:Q})))),
g=Q=>f(()=>{let D=i();if(!D)return[c("p",{},e["help-elsewhere-how"])];let G=Q.flatMap(N=>N==="emergency"?I(D):us(D,[N]).
map(u));return[c("ul",{class:"ajar-help-lines"},...G)]});function B(){Xo({title:e["help-title"],close:e["help-close"],bar:c(
"div",{class:"ajar-help-bar"},h(),gs({words:e,leave:n})),parts:[c("p",{},e["help-lead"]),g(qo),c("p",{class:"ajar-hint"},
e["help-trace"]),c("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function k({title:Q,text:D,now:G,lines:N,kinds:d,
countries:C},{level:y,aside:F,needs:H}){return C&&!b()&&(Ue().countries=C),c("section",{class:"ajar-danger"},c(`h${y}`,{
tabindex:"-1"},Q),c("p",{},D),d.length?null:H?.()??null,h(),g(N),c("ul",{class:"ajar-todo"},...G.map(M=>c("li",{},M))),c(
"p",{class:"ajar-hint"},e["help-trace"]),c("button",{type:"button",class:"ajar-link",onclick:F},e["help-aside"]))}let x=()=>c(
"button",{type:"button",class:"ajar-get-help",onclick:B},e["help-get"]);function Y({emergency:Q,...D}){let N=Nl.map(C=>us(
D,[C])[0]?.reach??[]).flatMap(C=>["tel:","sms:"].map(y=>C.find(({to:F})=>F.startsWith(y))));return[{say:X(e["help-call"],
{number:Q}),to:zo(Q)},...N.filter(Boolean)]}let V=(Q=`${e["help-line"]} `)=>f(()=>{let D=i(),G=(D?Y(D):[]).flatMap(({say:C,
to:y},F)=>[F?" · ":"",c("a",{href:y},...ps(C))]),N=c("button",{type:"button",class:"ajar-link",onclick:B},e["help-get"]),
d=c("span",{class:"ajar-off-paper"},G.length?" · ":"",N);return[c("p",{class:"ajar-help-line"},Q,...G,d)]});function R(Q){
if(!b())return;let[D]=[...Q.querySelectorAll(Zo)].reverse();D?.closest("p, ul").after(V(""));for(let G of Q.querySelectorAll(
"details"))G.open=G.querySelector("summary").textContent===i()?.country}let U=()=>f(()=>{let Q=i();return Q?[c("p",{},c(
"b",{},`${e["help-title"]}, ${Q.country}`)),c("p",{},`${e["help-danger"]} ${X(e["help-call"],{number:Q.emergency})}`),c(
"ul",{},...us(Q,qo).map(({for_what:D,name:G,reach:N,hours:d})=>c("li",{},...ps(`${D}: ${G}. ${N.map(({say:C})=>C).join("\
 · ")}. ${d}.`))))]:[c("p",{},e["help-elsewhere-how"])]}),b=()=>s().length>0;return{open:B,notice:k,button:x,line:V,addNumbers:R,
text:U,choose:a,code:o,isKnown:b}}var gs=({words:e,leave:t})=>c("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function ti(e){if(Ue().open){Ue().open=e;return}Ue().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Zo)&&(t.preventDefault(),t.stopPropagation(),Ue().open())},{capture:!0})}async function Ll(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Ar(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var ni="about:blank";function Is(e){ni=e}function ds(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(ni)}function ri(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",r=>{r.repeat||(n=r.key==="Shift"?[...n,r.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),ds()))},{capture:!0})}function si(e,t,{words:n,group:r,change:s,say:o}){let i={...t},a={},l=e.piles.map(I=>(a[I.id]=c("span",{}),c("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let B=A[g.dataTransfer.
getData("text/plain")]?.[I.id];B&&!B.matches(":disabled")&&(B.checked=!0,h(B.dataset.card,I))}},a[I.id]))),f=()=>e.piles.
forEach(I=>{a[I.id].textContent=X(n["pile-count"],{pile:I.text,n:Object.values(i).filter(g=>g===I.id).length})}),h=(I,g)=>{
i[I]=g.id,f(),s({...i}),o(X(n.moved,{card:e.cards.find(B=>B.id===I).text,pile:g.text}))},A={},u=e.cards.map(I=>{A[I.id]=
{};let g=`${r}-${I.id}`;return c("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:B=>B.dataTransfer.setData(
"text/plain",I.id)},c("legend",{},I.text),c("div",{class:"ajar-into"},...e.piles.map(B=>{let k=c("input",{type:"radio",name:g,
value:B.id,"data-card":I.id,checked:i[I.id]===B.id,onchange:()=>h(I.id,B)});return A[I.id][B.id]=k,c("label",{},k,c("spa\
n",{},B.text))})))});return f(),c("div",{},c("p",{class:"ajar-hint"},n["sort-how"]),c("ul",{class:"ajar-piles"},...l),...u)}var oi=e=>e;function ii(e){oi=e}function nn(e,t){e.innerHTML=oi(t)}var ms=["open","closed","half-open"],Vl=2,Yl=90,$l=87,Kl=31,Pl=2147483647,Cs=3,ur="none",ai=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Jl=/[“”„«»"' \t\n]/g,li=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Wl=["i","im","id","ill","ive","its","we",
"were","well"],Xl=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,ql=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
ws=new WeakMap;function _l(e,t){let n=fi(t),{sentences:r,forms:s,at:o}=eh(e,n);if(o<0||s[o].name===ur)return{kind:"",reason:"",
notes:[],remarks:[]};let i=oh(sh({sentences:r,forms:s,at:o},n),n.learned),{name:a,start:l,end:f}=s[o],h=ih(i,a,ys(e,r[o],
l,f),t),A=ah(e,r,n),I=[i==="open"&&A.some(g=>g.name!=="two-at-once")?"":h,...A.map(g=>g.remark)].filter(Boolean);return{
kind:i,reason:h,notes:A,remarks:I.slice(0,Vl)}}function zl(e,t){let n=fi(t),r=t["about-statements"],s=pi(Ah(e)),o=[],i="";for(let[g,B]of Object.entries(n.blame)){let[k]=s.
flatMap(Y=>ci(g,B,Y,n));if(!k)continue;let x=ch(e,k,n.quotedTo[g]);o.length||(i=lh(g,e,k,n)),o.push({name:g,words:x,remark:X(
r.blame[g].say,{words:x})})}let a=o.map(g=>g.name),l=g=>Object.entries(n.blame).some(([B,k])=>ci(B,k,g,n).length),f=s.filter(
g=>!l(g)),h=Object.keys(n.parts).filter(g=>(g==="seen"?f:s).some(({line:B})=>at(n.parts[g],B))),A=h.map(g=>r.parts[g]).join(
", "),u=h.length?X(r.mirror,{parts:A}):"",I=[u,o.length?`${o[0].remark} ${i}`:""].filter(Boolean);return{parts:h,mirror:u,
blame:a,notes:o,rewording:i,remarks:I}}function hi({remark:e,opener:t=""},n,r){return r?.coach?Object.values(r.dangers).
some(o=>tn(n,o).length)?[]:e==="question"?_l(n,r.coach).remarks:zl(`${t.replace(/…$/,"")} ${n}`,r.coach).remarks:[]}function fi(e){
return ws.has(e)||ws.set(e,Zl(e)),ws.get(e)}function Zl(e){let t=lr(e.lists),n=l=>Object.fromEntries(Object.entries(l).map(
([f,h])=>[f,it(h,t)])),{limit:r,unit:s,forms:o,weights:i}=e.learned,a=l=>[...l.join("")].map(f=>f.charCodeAt(0)-$l);return{
data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:it(e.echoes,t),stated:it(e.stated,
t),notes:n(e.notes),learned:{limit:r,unit:s,forms:o,weights:ms.map(l=>a(i[l]))},passes:it(e.passes,t),quotes:it(e.quotes,
t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split("|")),acts:new Set(
e.acts.split("|"))}}function at(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=n,e.test(t))return[
n,e.lastIndex]}function eh(e,t){let n=pi(e),r=n.map(f=>th(f,t)),s=f=>n.map((h,A)=>A).filter(f),o=s(f=>n[f].mark==="?"),i=o.
filter(f=>Ai(n[f])>=Cs),a=s(f=>!["none","echo","short"].includes(r[f].name)),[l]=[i,o,a].filter(f=>f.length).map(f=>f.at(
-1));return{sentences:n,forms:r,at:l??n.length-1}}var pr=e=>e.trim().split(" ").slice(0,-1),Ai=({line:e})=>pr(e).length-
1;function th({line:e,mark:t},{anywhere:n,first:r,fillers:s,echoes:o,stated:i}){for(let[h,A]of Object.entries(n)){let u=at(
A,e);if(u)return{name:h,start:u[0],end:u[1]}}let a=Object.entries(r).map(([h,A])=>({name:h,place:at(A,e)})).filter(({place:h})=>h).
map(({name:h,place:[A,u]})=>({name:h,start:A,end:u}));if(a.length){let h=a.reduce((A,u)=>u.start<A.start?u:A);return["wh\
at","how","why","when"].includes(h.name)?(i.lastIndex=h.start,t!=="?"&&i.test(e)?{...h,name:ur}:e.slice(2,h.start).split(
" ").filter(Boolean).some(I=>!s.has(I))?{...h,name:`${h.name}-mid`}:h):h.name!=="wonder"&&t!=="?"?{...h,name:ur}:h}let l=ui(
pr(e).slice(1),s).length>Cs?"echo":"short";return{name:t==="?"&&at(o,e)?l:ur,start:2,end:e.length}}function ui(e,t){let n=e.
findIndex(r=>!t.has(r));return e.slice(n)}function nh({sentences:e,forms:t,at:n},{fillers:r}){let{line:s,mark:o}=e[n],i=ui(
pr(s).slice(1),r),a=pr(s.slice(t[n].start)),l=["what","how","why","tell","half-open"],f=t.filter(({name:h},A)=>A!==n&&(e[A].
mark==="?"||l.includes(h)));return[...i,...[2,3].map(h=>`> ${a.slice(0,h).join(" ")}`),...[1,2].map(h=>`$ ${i.slice(-h).
join(" ")}`),`mark ${o}`,`length ${Math.min(Math.floor(i.length/3),5)}`,`sentences ${Math.min(Math.floor(e.length/2),3)}`,
...f.map(({name:h})=>`beside ${h}`)]}function rh(e){let t=0;for(let n of e)t=(t*Kl+n.codePointAt(0))%Pl;return t}function sh(e,t){
let{forms:n,weights:r,unit:s}=t.learned,o=n[e.forms[e.at].name]??ms.map(()=>0),i=new Set(nh(e,t).map(l=>rh(l)%r[0].length)),
a=s/Math.sqrt(i.size);return o.map((l,f)=>l+[...i].reduce((h,A)=>h+r[f][A],0)*a)}function oh(e,{limit:t}){let[n,r]=[...e].
sort((s,o)=>o-s);return n-r>=t?ms[e.indexOf(n)]:""}function ih(e,t,n,r){let s=r["about-questions"];return e==="closed"?s[[
"fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?X(s[["half-open","any"].includes(t)?"half-open":"\
half-open-other"],{start:n}):e!=="open"?"":X(s[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"\
open-other"],{start:n})}function ah(e,t,{data:n,notes:r}){let s=n["about-questions"].notes,o=t.filter(l=>l.mark==="?"),i=o.
length?o:t.slice(-1),a=[];return Object.entries(r).flatMap(([l,f])=>{let h=i.map(u=>({sentence:u,place:at(f,u.line)})).find(
({place:u})=>u);if(h){let u=ys(e,h.sentence,...h.place);return a.some(I=>I.includes(u))?[]:(a.push(u),[{name:l,words:u,remark:X(
s[l],{words:u})}])}let A=i.filter(u=>Ai(u)>=Cs).length>1;return l==="two-at-once"&&A?[{name:l,words:"",remark:s[l]}]:[]})}
function ci(e,t,n,{passes:r,quotes:s,unless:o}){if(at(s,n.line))return[];let i=n.line;for(let[l,f]of en(r,i))i=i.slice(0,
l)+i.slice(l,f).replace(/[^ ]/g,"_")+i.slice(f);let a=at(t,i);return!a||o[e]&&at(o[e],i)?[]:[{sentence:n,start:a[0],end:a[1]}]}
function ch(e,{sentence:t,start:n,end:r},s){let o=s&&at(s,t.line.slice(n,r));return ys(e,t,n,o?n+o[1]:r)}function lh(e,t,n,r){
let s=r.data["about-statements"].blame[e],o=hh(e,t,n,r),i=o>0?fh(t,n.sentence,o):"",a=e==="ultimatum"&&bn(i).line.split(
" ").some(h=>Wl.includes(h)),f=n.sentence.line.slice(n.start).split(" ")[1]==="always"?s.sometimes:s.try;return i&&f&&!a?
X(f,{rest:i}):s.otherwise}function hh(e,t,{sentence:n,start:r,end:s},{verbs:o,acts:i}){let{line:a}=n,l=a.slice(r,s).trim().
split(" "),f=l[0]==="you"||l[0]==="u",h=I=>f&&l.slice(1,1+I.length).join()===I.join(),A=0;e==="need-you-to"&&l.at(-1)===
"to"&&!l.includes("not")&&(A=s);let u=h(["never"])&&o.has(l[2])||h(["always"])&&i.has(l[2]);if(e==="always"&&u&&(A=a.indexOf(
` ${l[2]} `,r)+1),e==="makes"&&h(["make","me","feel"])&&(A=a.indexOf(" feel ",r)+6),e==="feel-you"){let I=a.slice(r).search(
/ (?=(?:you|u|youre|youve|youd|youll|your) )/);A=I<0?0:r+I+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(a.slice(
r))){let[[I],[,g]]=[n.places[r],n.places[s-1]];t.slice(I,g).includes(",")&&(A=r+l.slice(0,3).join(" ").length+1)}return A<
a.length-2?A:0}function fh(e,{places:t},n){let[r]=e.slice(t[n][0],t.at(-1)[0]).split(ql,1),s=r.replace(li," ").replace(/^ +| +$/g,
"");return[...s].length<=Yl?s:""}var ys=(e,{places:t},n,r)=>e.slice(t[n][0],t[r-1][1]).replace(li," ").replace(Xl,"");function pi(e){
let{line:t,places:n}=bn(e),r=[],s=0;for(let o=0;o<=t.length;o=t.indexOf(" ",o)+1||t.length+1){let i=t.startsWith(". ",o);
if(!(!i&&o<t.length)){if(o>s){let[a]=n[s],[,l]=n[o-1],f=i?n[o]:[l,l];r.push({line:`^ ${t.slice(s,o)}. `,places:[[a,a],[a,
a],...n.slice(s,o),f,f],mark:i?e.slice(...n[o]):""})}s=o+2}}return r}function Ah(e){return e.replace(ai,"").replace(Jl,"")?
e.replace(ai,t=>" ".repeat(t.length)):e}var uh=1200;function gi(e,{words:t,find:n}){let r=c("div",{"aria-live":"polite"}),s=c("p",{class:"ajar-hint"}),o=c("div",
{class:"ajar-remarks"},r,s),i=0,a=[],l=A=>{window.ajarNoRemarks=A,a=[],h()},f=(A,u)=>c("button",{type:"button",class:"aj\
ar-link",onclick:()=>l(u)},A);function h(){let A=window.ajarNoRemarks===!0,u=A||!e.value.trim()?[]:n(e.value);u.length&&
u.join(`
`)===a.join(`
`)||(a=u,r.replaceChildren(...u.map(I=>c("p",{},I))),A?s.replaceChildren(f(t["remarks-on"],!1)):u.length?s.replaceChildren(
`${t["remarks-limits"]} `,f(t["remarks-off"],!0)):s.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
i),i=setTimeout(h,uh)}),o}var Ii="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",ph=new RegExp(`^${Ii}+|${Ii}\
+$`,"g"),gh=/[\p{L}\p{N}_]+/gu,Ih=/^[\p{L}\p{N}_]+/u,dh=/\{([a-z][a-z0-9-]*)\}/,[wh,mh]=["⁨","⁩"],di=/[.!?…؟。][\u2069”’"')»]*$/,
Ch=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
je=e=>e.replace(ph,""),ct=e=>e.toLowerCase().toUpperCase(),Es=e=>e.match(Ih)?.[0]??"",kt=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Tt(e,t){let n=e.split(dh),r=n.pop(),s="";for(let o=0;o<
n.length;o+=2){let i=je(t[n[o+1]]),a=yh(n[o],i);s+=(di.test(s)?a.replace(/^,+/,""):a)+Eh(i)}return di.test(s)?s:s+r}function yh(e,t){
let n=ct(Es(t));if(!n)return e;for(let r of e.matchAll(gh))if(ct(r[0])===n)return e.slice(0,r.index);return e}var Eh=e=>Ch.
test(e)?`${wh}${e}${mh}`:e;var Bs=2e4,Bh=10,kh=/^(\d{4})-(\d\d)-(\d\d)$/,be=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function qe({items:e,ids:t},n){let r=Object.keys(n).filter(o=>!t.includes(o));if(r.length)throw new be("unk\
nown-items",{items:r.sort()});let s=Object.fromEntries(t.map(o=>[o,null]));for(let o of e){let i=n[o.id],a=i==null?null:
bh[o.kind](i,o);Bt(o,s)&&(s[o.id]=Qh(o,a,s))}return s}function rn(e,t){try{qe(e,t)}catch(n){if(n instanceof be)return!1;
throw n}return!0}var Ci=e=>Object.values(e).every(t=>t==null);function _e(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>wi(e.cards,n)),je(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${wi(e.piles,t[n.id])}`);case"date":return[kt(t)];case"list":return t.map(je);default:return[je(`${t}`)]}}
var wi=(e,t)=>e.find(n=>n.id===t)?.text??t;function Qh(e,t,n){if(e.kind!=="choice"||!t)return t;let r=zt(e,n).map(({id:o})=>o),
s=t.chosen.filter(o=>r.includes(o));return s.length||t.own?{chosen:s,own:t.own}:null}var bh={ruler(e){if(!Number.isInteger(
e)||e<0||e>Bh)throw new be("answer-ruler");return e},choice(e,{cards:t,many:n,own:r}){let s=t.map(({id:l})=>l);if(!mi(e)||
!Array.isArray(e.chosen)||!e.chosen.every(Qs(s)))throw new be("answer-cards");let{chosen:o}=e,i=ks("own"in e?e.own:"")??
"";if(i&&!r)throw new be("answer-own");if(!n&&o.length+!!i>1)throw new be("answer-one-card");let a=s.filter(l=>o.includes(
l));return a.length||i?{chosen:a,own:i}:null},sort(e,{cards:t,piles:n}){let r=t.map(({id:i})=>i),s=Qs(n.map(({id:i})=>i));
if(!mi(e)||!Object.keys(e).every(Qs(r))||!Object.values(e).every(s))throw new be("answer-piles");let o=r.filter(i=>Object.
hasOwn(e,i)).map(i=>[i,e[i]]);return o.length?Object.fromEntries(o):null},text:ks,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new be("answer-lines",{most:t});let n=e.map(r=>ks(r)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!Sh(e))throw new be("answer-day");return e}};function ks(e){if(typeof e!="string")
throw new be("answer-text");if(e.length>Bs&&[...e].length>Bs)throw new be("answer-long",{most:Bs});return je(e)?e:null}var Qs=e=>t=>e.
includes(t),mi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function Sh(e){let[,t,n,r]=(e.match(kh)??[]).map(Number),
o=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&r>0&&r<=o}var Dh=[{answers:["all"]}],vh=/\p{L}/u,Fh=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,xh=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Uh=/\{([a-z][a-z0-9-]*)\}/g;function Ir({items:e,rules:t,reflection:n},r,{plain:s=!1}={}){let o=Object.fromEntries(e.map(
({id:f})=>[f,r[f]??null]));if(Ci(o))return"nothing"in n?[gr([n.nothing])]:[];let i=jh({items:e,answers:o,rules:t,phrases:n}),
l=(s||!t.length?Dh:t).flatMap(i);return s||!("closing"in n)?l:[...l,gr([n.closing])]}var gr=e=>({words:e,heading:"",said:[]}),
Qt=(e,t,n=[])=>({words:n,heading:e,said:t}),yi=(e,t)=>e.filter(n=>!t.has(ct(n)));function jh({items:e,answers:t,rules:n,
phrases:r}){let s=d=>e.find(({id:C})=>C===`couple-${d}`)??e.find(({id:C})=>C===d),o=d=>t[s(d)?.id]??null,i=d=>s(d)?_e(s(
d),o(d)):[],a=d=>{let C=new Set(d.map(s));return e.filter(y=>C.has(y))},l=d=>{let C=o(d);return typeof C=="number"?C:i(d).
length},f=d=>d.map(C=>o(C)?.chosen).find(C=>Array.isArray(C))??[],h=(d,C)=>{let[y,F]=[s(d),o(d)];return y?.kind!=="sort"||
!F?[]:y.cards.filter(({id:H})=>F[H]===C).map(({text:H})=>H)},A=d=>new Set(d?i(d).map(ct):[]),u=({if:d=[],unless:C=[]})=>d.
every(I)&&!C.some(I);function I(d){if(typeof d=="string")return o(d)!==null;let{item:C=[],cards:y,piles:F,without:H,only:M,
least:$,asked:j}=d;if(j)return!!s(j)&&Bt(s(j),t);let q=C.find(_=>o(_)!==null);if(!q)return!1;let Z=f([q]);return y&&!y.some(
_=>Z.includes(_))||F&&!F.some(_=>yi(h(q,_),A(H)).length)||M&&!(_=>_.size===1&&_.has(M))(new Set(Object.values(o(q))))?!1:
$==null||l(q)>=$}let g=(d,C={})=>X(r[d],C);function B(d,C={}){if(typeof d=="string")return g(d,C);if(!u(d))return null;let{
phrase:y,of:F,score:H}=d;if(H){let M=Q(H);return M===null?null:g(y,{t:50+10*M})}return F?i(F).length?g(y,{n:l(F),...C}):
null:g(y,C)}let k=(d=[],C={})=>d.map(y=>B(y,C)).filter(y=>y!==null),x=(d,C)=>{let y=k(d,C);return y.length?[gr(y)]:[]};function Y(d){
if(typeof d=="string")return i(d);if("level"in d)return D(d);if("phrase"in d){let[$]=d.of?i(d.of):[],j=B(d,$===void 0?{}:
{words:$});return j===null?[]:[j]}let{item:C,pile:y,also:F,without:H}=d,M=y?h(C,y):i(C);return F&&(M=M.filter($=>A(F).has(
ct($)))),yi(M,A(H))}let V=({heading:d,under:C})=>d?g(d):(C&&s(C)?.said)??"";function R(d,C){let y=s(d);if(y?.kind!=="sor\
t"||t[y.id]===null)return[];let F=M=>y.piles.find($=>$.id===M).text;return(C??y.piles.map(({id:M})=>M)).map(M=>({id:M,text:F(
M),cards:h(d,M)}))}let U=n.find(d=>d.ladder)?.ladder,b=()=>Math.floor(U.rungs.length/2);function Q(d){let[C]=f([d]);return!U||
!C?null:b()-U.rungs.findIndex(({card:y})=>y===C)}function D({level:d,up:C=0}){let y=d.map(Q).find(H=>H!==null);if(!U||y===
void 0)return[];let F=U.rungs[b()-y-C];return F?i(F.item):[]}let G={answers({answers:d}){return(d[0]==="all"?e:a(d)).filter(
({id:y})=>t[y]!==null).map(y=>Qt(y.said||y.ask,_e(y,t[y.id])))},lines(d){let C=d.lines.flatMap(Y),y=C.length?[Qt(V(d),C,
k(d.say))]:[],F=d.count?.[Math.min(C.length,d.count.length-1)];return F?[...y,gr([g(F,{n:C.length})])]:y},piles({piles:d,
only:C,heading:y,below:F={},all:H={}}){let M=$=>$.length===s(d).cards.length;return R(d,C).filter(({cards:$})=>$.length).
flatMap(({id:$,text:j,cards:q})=>{let Z=M(q)&&H[$]||F[$],z=y?g(y,{pile:j}):j;return[Qt(z,q),...x(Z?[Z]:[])]})},empty(d){
let C=R(d.empty,d.only).filter(({cards:y})=>!y.length).map(({text:y})=>y);return C.length?[Qt(V(d),C,k(d.say))]:[]},sentence(d){
let C=r[d.sentence],y=[...C.matchAll(Uh)].map(([,H])=>H),F=Object.fromEntries(y.map(H=>[H,i(H).join(" ")]));return Object.
values(F).every(Boolean)?[Qt(V(d),[Tt(C,F)])]:[]},message(d){let C=d.message.parts.map(y=>[y,i(y.item)[0]]).filter(([,y])=>y).
map(([y,F])=>N(y,F,d.message));return C.length?[Qt(V(d),[C.join(" ")])]:[]},ladder(){let[d=""]=i(U.goal),[[C],[y]]=[f([U.
today]),f([U.later])],F=U.rungs.map(({card:H,item:M})=>{let $=s(M)?.said??"",[j]=i(M),q=j?`${$}: ${j}`:g("open",{level:$}),
Z=Oh(H===C,H===y,!!y);return Z?g(Z,{level:q}):q});return[Qt(g(d?"ladder":"ladder-unnamed",{goal:d}),F)]},missing({missing:d,
say:C}){let y=a(d).filter(({id:F})=>t[F]===null);return y.length?x(C,{parts:y.map(F=>F.said).join("; ")}):[]},repeated(d){
let C=d.repeated.map(i),y=new Map;for(let M of C.flat())y.has(ct(M))||y.set(ct(M),M);let F=M=>C.filter($=>$.some(j=>ct(j)===
M)).length>1,H=[...y].filter(([M])=>F(M)).map(([,M])=>M);return H.length?[Qt(V(d),H)]:[]}};function N(d,C,{self:y=[],small:F=[],
capitals:H=[]}){let{opener:M,clause:$,clauses:j=[],questions:q=[],names:Z=!1}=d,z=Es(C),_=z.toLowerCase();if(y.includes(
_))return Tt("{words}.",{words:C});let ge=[...r[M]].at(-1);if(!Fh.test(C.match(vh)?.[0]??"a")||q.includes(_))return Tt(`\
{words}${ge}`,{words:C});let Ce=r[$&&j.includes(_)?$:M],we=Z||H.includes(z),ke=F.includes(_)||xh.test(z)&&!we,[Qe=""]=C,
E=ke?Qe.toLowerCase()+C.slice(Qe.length):C;return Tt(Ce,{words:E})}return d=>{if(!u(d))return[];let C=Object.keys(G).find(
F=>F in d),y=C?G[C](d):x(d.say);return y.length&&d.then?[...y,...x([d.then])]:y}}function Oh(e,t,n){return t?e?"was-and-\
now":"now":e?n?"was":"today":""}function dr(e,t,n){let r=n&&fr(e.items,t,n.dangers),s=!n||!!r?.kinds.length;return{danger:r?{...r,countries:n.countries}:
null,reflection:Ir(e,t,{plain:s})}}function bs(e,{words:t,label:n,question:r,act:s}){let o=e.querySelector("button, input"),i=[...e.childNodes],a=(h,A)=>c(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),o.focus(),A()}},h),l=a(t["home-no"],()=>{}),f=c("div",{class:"\
ajar-moves"},l,a(n,s));e.replaceChildren(c("p",{},r),f),l.focus()}function wr(e){let n=c("button",{type:"button",onclick:()=>bs(
r,e)},e.label),r=c("div",{class:"ajar-twice"},n);return r}function mr(e,t){let n=!1,r=!1,s=()=>{r=n,n||t()};function o(){n=!0;let i=new AbortController,a=()=>{i.abort(),setTimeout(
()=>{n=!1,r&&s()})};for(let l of["pointerup","pointercancel","keyup","blur"])addEventListener(l,a,{signal:i.signal,capture:l!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,o);return s}function Ei(e,t){let n=a=>[...e.querySelectorAll(
a)],r=n("details[open] > summary").map(a=>a.textContent),s=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=r.includes(a.textContent);if(s===!1)return;let o=n("summary, button").
find(a=>a.textContent===s),i=o??e.querySelector("h2, p");o||(i.tabIndex=-1),i.focus({preventScroll:!0})}function Bi({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-keep-${window.ajarForms}`,
s=c("span",{}),o=c("p",{class:"ajar-state",role:"status","aria-live":"polite"},s),i=c("p",{class:"ajar-problem",role:"al\
ert"}),a=c("p",{class:"ajar-news",role:"status"}),l=c("div",{}),f=c("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,a,l),h={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},A=h,u=!1,I=!1,g=!1,B=!1,k=!1,x=(E,L,J={})=>c(
"button",{type:"button",onclick:L,...J},E),Y=c("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>H()}),V=x(
e["keep-open"],()=>H(),{class:"ajar-link"}),R=c("div",{class:"ajar-offer"}),U=!1,b=E=>{E.tabIndex=-1,E.focus()},Q=()=>l.
querySelector(".ajar-change"),D=()=>h.state==="kept"&&!h.reopen;function G(E,L=E){o.dataset.short=L,s.textContent!==E&&(s.
textContent=E)}function N(){let E=h.problem?e["keep-unsaved"]:e["keep-saving"],[L,J]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:h.saved?[e["keep-saved"],e["keep-saved-short"]]:[E],
lost:[e["keep-lost"]]}[k?"lost":h.state];o.classList.toggle("ajar-state-lost",k),G(L,J),o.dataset.longest=h.state==="kep\
t"?e["keep-saved"]:"",i.textContent!==h.problem&&(i.textContent=h.problem),i.hidden=!h.problem,d()}function d(){let E=n&&
h.state==="none"&&!u,[L,J]=h.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];Y.setAttribute(
"aria-label",L),Y.replaceChildren(c("span",{class:"ajar-long"},L),c("span",{class:"ajar-short"},J)),Y.hidden=!E||U,V.hidden=
!E||!h.exists,R.hidden=!E||B,f.hidden=E&&i.hidden}function C(){let E=()=>{B=!0,N(),b(o)};return R.replaceChildren(c("p",
{},e["keep-offer"]),c("div",{class:"ajar-offer-ways"},x(e["keep-nothing"],E),x(e["keep-offer-yes"],H))),R}function y(){h=
{...h,saved:!1},N()}function F(){N(),A=h,D()?l.replaceChildren(I?z("change"):we()):h.state!=="none"?l.replaceChildren(z(
"unlock")):u?l.replaceChildren(z(h.exists?"open":"start")):l.replaceChildren(n?"":B?q():j())}let H=()=>{u=!0,a.textContent=
"",F(),f.scrollIntoView({block:"nearest"}),l.querySelector("input").focus()},M=()=>h.hosted?c("p",{},e["keep-hub"]):null,
$=()=>h.here?c("details",{},c("summary",{},e["keep-tab"]),c("p",{},e["keep-tab-how"])):null;function j(){return c("div",
{class:"ajar-choose"},c("p",{class:"ajar-title"},e["keep-title"]),c("p",{},e[h.exists?"keep-there":"keep-why"]),M(),c("d\
iv",{class:"ajar-moves"},x(e["keep-nothing"],()=>{B=!0,F(),b(o)}),x(e[h.exists?"keep-open":"keep-start"],H)))}let q=()=>c(
"p",{},x(e[h.exists?"keep-open":"keep-start"],H,{class:"ajar-link"}));function Z(){let L=["none","weak","fair","good","s\
trong"].map(J=>e[`keep-strength-${J}`]).reduce((J,ee)=>ee.length>J.length?ee:J);return c("p",{class:"ajar-strength","ari\
a-live":"polite","data-longest":L},c("span",{},e["keep-strength-none"]))}function z(E){let L=E==="start"||E==="change",J={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[E],ee=c("input",{id:`${r}-wor\
ds`,type:"password",spellcheck:"false","aria-describedby":`${r}-how`,oninput:()=>{L&&t({strength:ee.value})}}),he=c("inp\
ut",{id:`${r}-again`,type:"password",spellcheck:"false"}),O=c("div",{},c("label",{for:`${r}-again`},e["keep-again"]),he),
W=c("p",{class:"ajar-problem",role:"alert",hidden:!0}),ce=c("input",{id:`${r}-place`,type:"text",spellcheck:"false",value:h.
place,onchange:()=>t({place:ce.value})}),ye=Z(),Ye=()=>{if(!ee.value){ee.focus();return}if(W.hidden=!0,L&&ee.type==="pas\
sword"&&he.value!==ee.value){W.textContent=e["keep-again-differs"],W.hidden=!1,he.focus();return}E==="change"?t({change:ee.
value},{awaited:!0}):t({[E==="start"?"keep":"unlock"]:ee.value,place:ce.value},{awaited:!0}),G(e["keep-opening"]),ee.value=
"",he.value="",ye.firstChild.textContent=e["keep-strength-none"]},_t=()=>{u=!1,I=!1,F(),E==="change"?Q().focus():b(o)},w=c(
"details",{},c("summary",{},e["keep-where"]),c("label",{for:`${r}-place`},e["keep-place"]),ce);return c("form",{class:"a\
jar-ask",onsubmit:v=>{v.preventDefault(),Ye()}},c(h.state==="locked"?"h1":"p",{class:"ajar-title"},J),M(),E==="start"&&n?
c("p",{},e["keep-why"]):null,E==="start"?$():null,E==="change"?c("p",{},e["keep-change-how"]):null,L?c("p",{},e["keep-no\
-way-back"]):null,E==="start"&&h.here==="browser"?c("p",{},e["keep-browser"]):null,c("label",{for:`${r}-words`},e[E==="c\
hange"?"keep-new":"keep-passphrase"]),c("p",{class:"ajar-hint",id:`${r}-how`},e[L?"keep-how":"keep-how-open"]),ee,L?ye:null,
L?O:null,c("label",{class:"ajar-card"},c("input",{type:"checkbox",onchange:({target:v})=>{ee.type=v.checked?"text":"pass\
word",O.hidden=v.checked,W.hidden=!0}}),c("span",{},e["keep-see"])),L?W:null,E==="change"||h.here?null:w,c("div",{class:"\
ajar-moves"},E==="unlock"?null:x(e["keep-not-now"],_t),c("button",{type:"submit"},J)),L?null:Ce(),E==="start"&&h.here?ge():
null)}let _=()=>c("div",{},x(e["keep-copy"],()=>t({take:"sealed"})));function ge(){let E={words:e,label:e["keep-bring-ye\
s"],question:e["keep-bring-sure"]},L=c("input",{type:"file",onchange:async()=>{let he=new Uint8Array(await L.files[0].arrayBuffer()),
O=()=>t({bring:he},{awaited:!0});L.value="",h.exists?bs(ee,{...E,act:O}):O()}}),J=c("label",{class:"ajar-words"},c("span",
{},e["keep-bring"]),L),ee=c("div",{class:"ajar-twice"},J);return ee}function Ce(){let E=wr({words:e,label:e["keep-erase"],
question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return c("details",{},c("summary",{},e["keep-forgot"]),c("p",
{},e["keep-forgot-how"]),...h.here?[c("p",{},e["keep-copy-forgot"]),_(),ge()]:[],c("p",{},e["keep-erase-how"]),E)}function we(){
let E=c("select",{id:`${r}-minutes`,onchange:()=>t({minutes:Number(E.value)})},...[...new Set([5,15,30,60,h.minutes])].sort(
(L,J)=>L-J).map(L=>c("option",{value:L,selected:L===h.minutes},X(e["keep-minutes"],{n:L}))));return c("div",{class:"ajar\
-kept"},x(e["keep-lock"],()=>{G(e["keep-opening"]),t({lock:!0},{awaited:!0})}),x(e["keep-change"],()=>{I=!0,g=!1,F(),l.querySelector(
"input").focus()},{class:"ajar-change"}),c("p",{class:"ajar-changed",role:"status"},g?e["keep-changed"]:""),c("details",
{},c("summary",{},e[h.here?"keep-more":"keep-where"]),...h.here?[c("p",{},e["keep-copy-how"]),_()]:[c("p",{},h.place)],h.
copied?c("p",{},X(e["keep-copied"],{program:h.copied})):null,c("label",{for:`${r}-minutes`},e["keep-idle"]),E))}function ke(E){
if(E.strength!=null){let L=l.querySelector(".ajar-strength > span");L&&(L.textContent=E.strength);return}if(E.changed){I=
!1,F(),l.querySelector(".ajar-changed").textContent=e["keep-changed"],g=!0,Q().focus();return}h={...h,...E},h.state==="k\
ept"&&(u=!1),D()||(I=!1),N(),Qe()}let Qe=mr(l,()=>{let E=A;if(E.state===h.state&&E.exists===h.exists&&E.minutes===h.minutes&&
E.here===h.here&&!!E.reopen==!!h.reopen&&!!E.hosted==!!h.hosted&&l.firstChild){A=h;return}let J=u&&E.place!==h.place;F(),
E.state!==h.state&&E.state!=="none"?b(o):J&&l.querySelector("input").focus()});return F(),{line:o,small:Y,opener:V,more:f,
offer:C,setStart:E=>{U=E,N()},update:ke,begin:y,setLost:E=>{k=E,N()},say:E=>{a.textContent=E,f.hidden=!1}}}function ki(e,{sentence:t,wide:n,narrow:r,columns:s,rows:o},i){if(!t){e.replaceChildren(c("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let a=(f,h)=>{let A=c("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":t});return nn(A,
f),A.firstElementChild.setAttribute("aria-hidden","true"),A},l=e.querySelector("details")?.open??!1;e.replaceChildren(c(
"figure",{class:"ajar-chart"},c("figcaption",{},t),a(n,"wide"),a(r,"narrow"),c("details",{open:l},c("summary",{},i.table),
c("table",{},c("thead",{},c("tr",{},...s.map(f=>c("th",{scope:"col"},f)))),c("tbody",{},...o.map(([f,...h])=>c("tr",{},c(
"th",{scope:"row"},f),...h.map(A=>c("td",{},A??"–")))))))))}function Qi({items:e},t){let n={};for(let r of e){let s=t[r.id];if(!(s==null||!Bt(r,n)))if(r.kind==="choice"){let i=(r.among?
zt(r,n):r.cards).map(l=>l.id).filter(l=>s.chosen.includes(l)),a=s.own?.trim()?s.own:"";(i.length||a)&&(n[r.id]={chosen:i,
own:a})}else if(r.kind==="sort"){let o=r.cards.filter(i=>s[i.id]).map(i=>[i.id,s[i.id]]);o.length&&(n[r.id]=Object.fromEntries(
o))}else if(r.kind==="list"){let o=s.filter(i=>i.trim());o.length&&(n[r.id]=o)}else`${s}`.trim()&&(n[r.id]=s)}return n}var bi=(e,t)=>X(e.ask,t);var Rh=new Set(["autorestarting","dead","restarting","terminating"]),Mh=4e3;function Si({widget_manager:e},{gone:t,back:n}){
let{statusChanged:r,connectionStatusChanged:s}=e?.kernel??{};if(!r?.connect||!s?.connect)return()=>{};let o=0,i=(l,f)=>{
Rh.has(f)&&t()},a=(l,f)=>{clearTimeout(o),f==="disconnected"?t():f==="connecting"?o=setTimeout(t,Mh):n()};return r.connect(
i),s.connect(a),()=>{clearTimeout(o),r.disconnect(i),s.disconnect(a)}}function Di({words:e,answered:t}){let n=new Set,r=!1,
s=()=>t().map(([l,f])=>{let h=Qi(l,f),A=l.items.filter(u=>u.id in h).map(u=>[bi(u,h),..._e(u,h[u.id])].join(`
`));return[l.title,...A].join(`

`)}).join(`


`);async function o(l){let f=s(),h=c("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});h.value=f,l.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(l.append(h),h.select(),!document.execCommand("\
copy"))return}l.querySelector("[role=status]").textContent=e["lost-copied"]}function i(l={}){let f=c("div",{class:"ajar-\
lost",hidden:!r,...l},c("p",{},e.lost),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>o(f)},e["lost-\
copy"]),c("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),c("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(f),f}function a(l){r=l;for(let f of n)f.hidden=!l}return{line:i,set:a,isLost:()=>r,forget:l=>n.delete(
l)}}function vi(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let s=c("select",{onchange:()=>{n=s.value}},...Object.entries(t).map(([o,i])=>c("option",{value:o,selected:o===n},i)));return c(
"label",{},e["home-paper"]," ",s)},value:()=>n}}function Fi(e,{words:t,send:n,open:r,help:s}){let o=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),i=kn(
t,R=>o.replaceChildren(R)),a=R=>{i.begin(),n(R)},l=c("div",{}),f={},h="",A=0,u=vi(t);e.replaceChildren(c("section",{class:"\
ajar-home","aria-label":t["home-title"]},l),o);let I=(R,U)=>c("button",{type:"button",onclick:U},R),g=R=>c("div",{class:"\
ajar-reflection"},...R.flatMap(U=>Qn(U,3))),B=(R,U,b)=>wr({words:t,label:R,question:U,act:()=>a(b)}),k=()=>{let R=c("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{R.files[0]&&a({import:await R.files[0].text()}),R.value=
""}});return c("label",{class:"ajar-words"},c("span",{},t["home-bring"]),R)},x=mr(l,()=>{let R=JSON.stringify(f);R!==h&&
(h=R,Ei(l,Y))});function Y(){let R=(Q,D)=>I(D,()=>a({take:Q})),U=A>(f.danger?.kinds.length??0)?null:f.danger,b=()=>{A=U.
kinds.length+1,Y(),l.querySelector(".ajar-welcome").focus()};l.replaceChildren(U?s.notice(U,{level:2,aside:b}):"",c("p",
{class:"ajar-welcome",tabindex:"-1"},f.welcome),f.section?c("div",{class:"ajar-moves"},I(t["home-go-on"],()=>r(f.section))):
"",f.due?.length?c("ul",{},...f.due.map(Q=>c("li",{},Q))):"",f.plan?.length?c("h2",{},t["home-plan"]):"",f.plan?.length?
g(f.plan):"",f.plan?.length&&!U?s.line():"",...(f.earlier??[]).filter(({plan:Q})=>Q.length).map(({title:Q,plan:D})=>c("d\
etails",{},c("summary",{},`${t["home-plan"]}, ${Q}`),g(D))),c("details",{},c("summary",{},t["home-take"]),c("p",{},t["ho\
me-not-encrypted"]),c("div",{class:"ajar-take"},...U?[]:[I(t["home-take-plan"],()=>a({take:"plan",paper:u.value(),country:s.
code()})),u.element(),R("calendar",t["home-take-calendar"]),f.danger?"":R("calendar-line",t["home-take-calendar-line"])],
R("check-ins",t["home-take-check-ins"]),R("everything",t["home-take-everything"])),k()),f.something?c("details",{},c("su\
mmary",{},t["home-end"]),c("p",{},t["home-anew-how"]),B(t["home-anew"],t["home-anew-sure"],{restart:!0}),c("p",{},t["hom\
e-erase-how"]),B(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:R=>{i.end(),f=R,x()},settle:i.end,say:(R,U="")=>{
i.end();let b=c("div",{class:"ajar-text"});nn(b,U),o.replaceChildren(R,b),o.scrollIntoView({block:"nearest"})}}}function xi({
name:e,type:t,data:n}){let r=Uint8Array.from(atob(n),o=>o.charCodeAt(0)),s=URL.createObjectURL(new Blob([r],{type:t}));c(
"a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var sn=(...e)=>e.map(([t,n,r={}])=>Zt("path",{class:t,d:n,...r})),Sn=(e,...t)=>Zt("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Gh=(e,t,n,r)=>Zt("circle",{class:e,cx:t,cy:n,r}),Th={cup:()=>Sn("88 74 46 56",...sn(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>Sn("296 12 176 168",...sn(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>Sn("136 24 136 140",...sn(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Gh("glow",234,94,4),...sn(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>Sn("312 66 80 120",...sn(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>Sn("190 66 72 100",Zt("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Zt("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...sn(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Ui=(e,t,n="")=>c("ul",{class:`ajar-doors ${n}`},...e.map(({to:r,name:s,hint:o,picture:i})=>c("li",{},c(
"button",{type:"button",onclick:()=>t(r)},Th[i](),c("span",{},c("b",{},s)," ",c("span",{},o))))));function ji(e,{open:t,
opener:n}){let r=c("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return c("div",{class:"ajar-\
start"},c("h1",{},e.title),c("p",{class:"ajar-lead"},e.lead),c("h2",{},e.ask),Ui(e.doors,t,"ajar-first-one"),c("div",{class:"\
ajar-small-ways"},r,n??null))}var Oi=(e,{open:t})=>c("div",{class:"ajar-start ajar-later"},c("h2",{},e.ask),Ui(e.doors,t)),
Ri=(e,{open:t})=>c("div",{class:"ajar-small-ways"},c("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),c("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Nh=4e3,Hh=6e3,Lh=6;function Mi(e){
let t=0,n=0,r=c("p",{class:"ajar-breath"}),s=c("div",{class:"ajar-circle","aria-hidden":"true"}),o=c("button",{type:"but\
ton",onclick:()=>t?h():f()},e.begin);function i(u,I){r.textContent=u,s.dataset.breath=I}function a(){if(n===Lh){h(),r.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(l,Nh)}function l(){i(e.out,"out"),t=setTimeout(a,Hh)}function f(){n=0,o.textContent=
e.stop,a()}function h(){clearTimeout(t),t=0,o.textContent=e.begin,i("","")}return{element:c("div",{class:"ajar-breathing"},
c("h1",{},e.title),c("p",{},e.how),c("div",{class:"ajar-breathe"},s,r),o,c("details",{},c("summary",{},e.other),c("ul",{},
...e.instead.map(u=>c("li",{},u))))),stop:h}}window.ajarShown??(window.ajarShown=new WeakMap);var Dn=window.ajarShown,Gi="needs@",Ti=({answers:e,done:t,danger:n,reflection:r})=>JSON.
stringify([e,t,n,r]),Vh={},Yh=(e,t)=>hi(e,t,window.ajarCoach??window.ajarDangers);function $h(){let e=document.getElementById(
"ajar-style")??document.head.appendChild(c("style",{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function Ni({
model:e,el:t}){$h();let n=e.get("pages"),r=e.get("words"),s=new Map,o=new Map,i=new Map,a=[],l=w=>a.push(w),f=null,h=!1,
A=!1,u=!1,I=!1,g=new Map,B=new Map,k=Math.min(e.get("page"),n.length-1);t.classList.add("ajar");let x=c("div",{class:"aj\
ar-page"}),Y=w=>n.flatMap(({blocks:v})=>v).find(v=>v.kind==="exercise"&&v.key===w)?.exercise,V=Di({words:r,answered:()=>[
...o].map(([w,{answers:v}])=>[Y(w),v]).filter(([w,v])=>w&&Object.keys(v??{}).length)}),R=0,U=w=>{if(clearTimeout(R),R=0,
V.set(w),f?.setLost(w),w)for(let v of i.keys())s.get(v)?.release()},b=(w,{awaited:v=!1}={})=>{try{e.send(w)}catch{U(!0);
return}v&&!R&&(R=setTimeout(()=>U(!0),8e3))},Q=!1;function D(){Q||(Q=!0,window.ajarDangers?G():b({dangers:!0}))}let G=()=>{
for(let w of Object.values(window.ajarDangers.dangers))Ar(hr(w))};function N({key:w,exercise:v},P){if(!(window.ajarDangers||
V.isLost())||!rn(v,P))return;let oe=qe(v,P),te=dr(v,oe,window.ajarDangers);E(w,{answers:oe,done:!0,...te}),g.set(w,Ti(o.
get(w))),s.get(w).update(o.get(w)),s.get("made")?.update()}let d=ei({words:r,countries:e.get("notice")?.help??n[0]?.blocks[0]?.
help,leave:()=>C(),onCountry:w=>b({country:w})}),C=()=>{b({forget:!0}),ds()},y=(w,v,P)=>(s.set(w.key,P),o.has(w.key)&&P.
update(o.get(w.key)),v),F={html:w=>H(w.html),home(w){let v=c("div",{});return y(w,v,Fi(v,{words:r,send:oe=>{oe.import&&s.
get("chart")?.begin(),b(oe)},open:oe=>{let te=n.find(Ie=>Ie.section===oe&&Ie.blocks.some(({key:Te})=>o.get(Te)?.done===!1));
we(te?.id??oe)},help:d})),b({home:w.key}),v},gate(w){let v=c("div",{class:"ajar-text ajar-gate"}),[P,ne]=I?[c("p",{},r["\
gate-left-out"]),[d.button(),ke(),j()]]:[H(u?w.short:w.html),Z()],oe=c(`h${w.level??2}`,{},w.title);return v.append(oe,P,
c("div",{class:"ajar-moves"},...ne.filter(Boolean))),I||P.after(c("p",{class:"ajar-gate-ask"},r["gate-ask"])),l(()=>{u=!0}),
v},made:w=>{let v=c("div",{class:"ajar-made"}),P=()=>v.replaceChildren(..._(w.section));return s.set("made",{update:P}),
P(),v},exercise(w){if(w.invites&&I)return c("div",{class:"ajar-text"},c(`h${w.level}`,{},w.exercise.title),c("p",{},r["g\
ate-left-out"]),j());let v=c("div",{}),P=V.line(f?{}:{role:"alert"});i.set(w.key,v);let ne=(te,Ie)=>{f?.begin(),window.ajarSent=
Math.max(Date.now(),(window.ajarSent??0)+1);let Te=window.ajarSent;B.set(w.key,Te),b({key:w.key,...te,sent:Te},{awaited:Ie}),
!(!Ie||!V.isLost())&&(U(!0),P.scrollIntoView({block:"nearest"}))};if(s.set(w.key,Ho(v,w.exercise,{words:r,level:w.level,
small:w.quick,folded:n.length>1,brief:w.brief,sort:w.quick||n.length>1&&!ce()?Lo:si,enough:w.quick?"at once":"later",remarks:(te,Ie)=>gi(
te,{words:r,find:Te=>Yh(Ie,Te)}),...o.get(w.key),help:d,needs:()=>ke(w.needs),below:()=>Ce(w.key),onAside:te=>E(w.key,{aside:te}),
onChange:te=>{D(),E(w.key,{answers:te,done:!1}),ne({answers:te,done:!1},A)},onMove:te=>E(w.key,{at:te}),onDone:te=>{N(w,
te),ne({answers:te,done:!0},!0),w.key.startsWith("check-in@")&&s.get("chart")?.begin()},onStartOver:()=>{E(w.key,{answers:{},
done:!1}),ne({remove:!0})}})),v.firstElementChild.append(P),l(()=>V.forget(P)),!w.folded)return v;let oe=Object.keys(o.get(
w.key)?.answers??{}).length>0;return c("details",{open:oe},c("summary",{},r["check-in-now"]),v)},chart(w){let v=c("div",
{class:"ajar-chart-block"}),P=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:ne,end:oe}=kn(r,Ie=>P.
replaceChildren(Ie)),te=Ie=>{oe(),ki(v,Ie,r)};return s.set(w.key,{update:te,begin:ne,end:oe}),o.has(w.key)&&te(o.get(w.key)),
ne(),b({chart:w.key}),c("div",{},v,P)},start:w=>ji(w,{open:we,opener:f?.opener}),doors:w=>Oi(w,{open:we}),onward:w=>Ri(w,
{open:we}),breathing(w){let{element:v,stop:P}=Mi(w);return l(P),v},notice(w){if(ri(()=>b({forget:!0})),!w.leave)return c(
"div",{class:"ajar-notice"},c("p",{},w.text));let v=c("div",{class:"ajar-leave"},d.button(),gs({words:r,leave:C}));ti(d.
open),f=Bi({words:r,send:b,isQuiet:n.length>1});let P=document.createDocumentFragment();return P.append(c("div",{class:"\
ajar-notice"},c("div",{},f.line,f.small),v),c("div",{class:"ajar-on-paper"},d.text()),f.more),P}};function H(w){let v=c(
"div",{class:"ajar-text"});return nn(v,w),d.addNumbers(v),v.addEventListener("click",P=>{let ne=P.target.closest("a"),oe=n.
findIndex(({id:te})=>te&&ne?.getAttribute("href")===`${te}.ipynb`);oe<0||(P.preventDefault(),he(oe))}),v}function M(w){I=
w,u=!0,J({focus:!0})}let $=(w,v)=>c("button",{type:"button",onclick:v},w),j=()=>$(r["gate-again"],()=>M(!1));function q(){
M(!1),n[k].blocks.some(({invites:v})=>v)||he(k+1)}let Z=()=>[$(r["gate-no"],()=>M(!0)),$(r["gate-unsure"],()=>M(!0)),$(r["\
gate-yes"],q)],z=w=>n.filter(v=>v.section===w).flatMap(v=>v.blocks.filter(({kind:P})=>P==="exercise")),_=w=>{let v=z(w).
filter(({key:ne})=>o.get(ne)?.done).flatMap(({key:ne,exercise:oe})=>[c("h2",{},oe.title),...o.get(ne).reflection.flatMap(
te=>Qn(te,3))]),P=c("p",{},r["made-nothing"]);return[c("h1",{},r["made-title"]),...v.length?v:[P]]},ge=w=>{let v=z(w);return v.
length>0&&v.every(({key:P})=>o.get(P)?.done)};function Ce(w){let v=w.startsWith("plan@")&&d.isKnown()?d.line():"";return c(
"div",{class:"ajar-below"},v,f?.offer()??"")}let we=w=>he(n.findIndex(v=>v.id===w));function ke(w){let v=n.findIndex(({aside:ne,
blocks:oe})=>!ne&&oe.some(({key:te})=>te===Gi));return v<0?w?c("p",{},c("a",{href:w},r["help-needs"])):null:c("button",{
type:"button",onclick:()=>{he(v);let ne=i.get(Gi).querySelector("h2");ne.tabIndex=-1,ne.focus()}},r["help-needs"])}for(let[
w,v]of Object.entries(Vh))F[w]=P=>{let ne=c("div",{}),te=v(ne,P,{words:r,send:b,onDispose:l,model:e,exerciseOf:Y,formOf:Ie=>i.
get(Ie)});return y(P,te.element??ne,te)};let Qe=w=>n[k].blocks.find(v=>v.kind===w),E=(w,v)=>o.set(w,{...o.get(w),...v}),
L=()=>{for(let w of a.splice(0))w()};function J({focus:w=!1}={}){if(L(),s.clear(),h){x.replaceChildren(f?"":c("p",{class:"\
ajar-empty"},r["keep-locked-here"]));return}if(x.replaceChildren(...n[k].blocks.map(P=>F[P.kind](P))),n.length>1&&ee(),!w)
return;let v=x.querySelector("h1, h2, h3")??x;v.tabIndex=-1,v.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}
function ee(){let{aside:w,title:v}=n[k];if(ye.hidden=!!w,x.classList.toggle("ajar-aside",!!w),f?.setStart(n[k].id==="sta\
rt"),w)return;let{section:P,step:ne,steps:oe,minutes:te}=n[k],Ie=n.filter(ue=>!ue.aside),Te=Ie.indexOf(n[k]),os=(ue,cs,ml={})=>c(
"button",{type:"button",onclick:()=>he(n.indexOf(ue)),...ml},cs),is=n.find(({id:ue})=>ue==="start"),Ro=Ie[Te-1]??is;x.append(
c("div",{class:"ajar-moves ajar-turn"},Ro?os(Ro,r["previous-page"]):null,Te<Ie.length-1?os(Ie[Te+1],r["next-page"]):null));
let as=Ie.filter(ue=>!ue.section||ue.step===1),Mo=ue=>P?ue.section===P:ue===n[k],dl=ue=>({"aria-current":Mo(ue)?"page":null}),
wl=ue=>ge(ue.section)?c("span",{class:"ajar-done"},` ${r["section-done"]}`):"",Go=(ue,cs)=>c("li",{},os(ue,cs,dl(ue)),wl(
ue));O.replaceChildren(...as.map(ue=>Go(ue,ue.title)),is?Go(is,r["start-page"]):""),W.textContent=P?X(r["step-of"],{title:v,
n:ne,all:oe,minutes:te}):X(r["page-of"],{n:as.findIndex(Mo)+1,all:as.length,title:v})}function he(w){n[w]&&(k=w,O.parentElement.
open=ce(),e.set("page",w),e.save_changes(),J({focus:!0}))}let O=c("ol",{}),W=c("summary",{}),ce=()=>window.innerWidth>640;
e.get("notice")&&t.append(F.notice(e.get("notice")));let ye=c("nav",{class:"ajar-nav","aria-label":r.pages},c("details",
{open:ce()},W,O));n.length>1&&t.append(ye),t.append(V.line({role:"alert"}),x);let Ye=0;for(let w of["keydown","pointerdo\
wn","scroll"])t.addEventListener(w,()=>{Date.now()-Ye<3e4||(Ye=Date.now(),b({active:!0}))},{passive:!0,capture:!0});e.on(
"msg:custom",w=>{if(U(!1),w.keeping){let v=[...B.values()].some(oe=>w.acknowledged<oe);f?.update(v?{...w.keeping,saved:!1}:
w.keeping);let{state:P}=w.keeping,ne=P==="locked";P&&(A=P==="kept"),P&&ne!==h&&(h=ne,o.clear(),ye.hidden=h,J())}w.states&&
queueMicrotask(()=>s.get("made")?.update());for(let[v,P]of Object.entries(w.states??{})){if(w.acknowledged<B.get(v))continue;
let ne=P.answers&&!Object.keys(P.answers).length,oe=g.get(v)===Ti(P);g.delete(v),E(v,ne?{...P,at:0}:P),oe||s.get(v)?.update(
o.get(v))}w.dangers&&(window.ajarDangers=w.dangers,G()),w.country!=null&&d.choose(w.country),w.file&&(s.get("home")?.settle(),
xi(w.file)),w.erased&&s.get("home")?.say(w.erased,Qe("home")?.erased),w.said&&s.get("chart")?.end(),w.said&&(s.get("home")??
f)?.say(w.said),w.open&&we(w.open),w.problem&&s.get(w.problem.key)?.say(w.problem.text)}),e.on("change:pages",()=>{n=e.get(
"pages"),J()});let _t=Si(e,{gone:()=>U(!0),back:()=>{V.isLost()&&b({ready:!0})}});return J(),Dn.set(r,(Dn.get(r)??0)+1),
b({ready:!0}),()=>{L(),_t(),clearTimeout(R),Dn.set(r,Dn.get(r)-1),Dn.get(r)||b({gone:!0})}}var Kh="sw.js",Li=()=>new URL("./",location.href).href,Hi=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${Li()}\
 `)),vn=()=>"serviceWorker"in navigator&&"caches"in window;async function Vi(e){try{await navigator.serviceWorker.register(
e(Kh),{updateViaCache:"all"})}catch{}}async function Cr(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===Li());for(let t of await e())await t.unregister();for(let t of await Hi())await caches.delete(t);
return(await Hi()).length===0&&(await e()).length===0}var[yr,Ss]=["leave-to","left"];function on(e){try{return e(window.sessionStorage)}catch{return null}}function Ph(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var Ds=()=>on(e=>e.setItem(Ss,"1"));function Yi(e){let t=on(s=>s.getItem(yr))||e;t&&Is(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",r=on(s=>s.getItem(Ss));r&&n&&location.replace(
t||"about:blank"),on(s=>s.removeItem(Ss)),r&&n&&Ds()}function $i(e){let t=c("p",{class:"ajar-hint",role:"status"}),n=c("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:on(r=>r.
getItem(yr))??"",onchange(){let r=Ph(n.value);if(n.value.trim()&&!r){t.textContent=e["site-leave-odd"];return}on(s=>r?s.
setItem(yr,r):s.removeItem(yr)),Is(r||"about:blank"),t.textContent=e[r?"site-leave-set":"site-leave-blank"]}});return c(
"div",{},c("label",{for:n.id},e["site-leave-to"]),c("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function Ki(e,t,{store:n,logOut:r}){let s=c("p",{class:"ajar-status",role:"status"}),o=c("button",{type:"button",onclick:async()=>{
s.textContent=t[await Cr()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append($i(t));let i=e.closest(".site\
-about");r&&i.append(c("p",{},c("a",{href:r},t["hub-log-out"]))),!n&&vn()&&e.append(c("div",{},o,s))}var le=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},fe=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},Jh={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},Er=e=>e instanceof fe?new le(e.said||
Jh[e.code]):e;var Pi=1,an=4096,Lt=2*an,ht=12,br=32,lt=1024,Wi=16,$e={mark:0,part:16,length:20,piece:24},Xi=lt-ht-Wi,Fs=Xi-$e.piece,xs=new TextEncoder().
encode("ajar-jnl"),Oe={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Wh=Oe.wrapped+ht+br+Wi,Br=an-
32,vs={memory:[8,2**21],passes:[1,64],lanes:[1,16]},Ji=512,Nt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),kr=(e,t)=>e.
length===t.length&&e.every((n,r)=>n===t[r]),Qr=(e,t)=>kr(e.subarray(0,t.length),t),qi=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),ft=e=>crypto.getRandomValues(new Uint8Array(e));function xe(...e){let t=new Uint8Array(e.reduce(
(r,{length:s})=>r+s,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var Ke=class e{constructor(t,n,r,s=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:r,wrapped:s})}get bound(){let t=new Uint8Array(Oe.wrapped),n=Nt(t);t.set(xs),n.
setUint32(Oe.version,Pi);for(let r of Object.keys(vs))n.setUint32(Oe[r],this.cost[r]);return t.set(this.salt,Oe.salt),t.
set(this.fileId,Oe.fileId),t}async toBytes(){let t=new Uint8Array(an);return t.set(xe(this.bound,this.wrapped)),t.set(await qi(
t.subarray(0,Br)),Br),xe(t,t)}isOf(t){return kr(this.fileId,t)}hasSalt(t){return kr(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new le("journal-empty-file");let n=[t.slice(0,an),t.slice(an,Lt)],r=await Promise.all(n.map(Xh)),s=n.
find((f,h)=>r[h]);if(!s){let f=n.some(h=>Qr(h,xs));throw new le(f?"journal-broken":"journal-other-file")}let o=Nt(s);if(o.
getUint32(Oe.version)>Pi)throw new le("journal-newer");let i={};for(let f of Object.keys(vs))i[f]=o.getUint32(Oe[f]);let a=([
f,[h,A]])=>h<=i[f]&&i[f]<=A;if(!Object.entries(vs).every(a)||i.memory<8*i.lanes)throw new le("journal-forged");let l=(f,h)=>s.
slice(f,h);return new e(i,l(Oe.salt,Oe.fileId),l(Oe.fileId,Oe.wrapped),l(Oe.wrapped,Wh))}async isWholeIn(t){return Qr(t,
await this.toBytes())}};async function Xh(e){return e.length!==an||!Qr(e,xs)?!1:kr(await qi(e.subarray(0,Br)),e.subarray(
Br))}var Ht=e=>Math.max(1,Math.ceil(e/Fs));function Us(e,t,n){let r=ft(16),s=Array.from({length:Ht(e.length)},(o,i)=>{let a=new Uint8Array(
Xi);return a.set(r,$e.mark),Nt(a).setUint32($e.part,i),Nt(a).setUint32($e.length,e.length),a.set(e.subarray(i*Fs,(i+1)*Fs),
$e.piece),t(n+i,a)});return xe(...s)}function _i(e,t,n){let r=Math.floor(e.length/lt),s=Array.from({length:r},(f,h)=>e.subarray(
h*lt,(h+1)*lt)),o=s.map((f,h)=>t(n+h,f)),i=[],a=0,l=!1;for(let f=0;f<r;){let h=qh(f,o),A=h?Ht(h.length):1;h&&(l||(l=f>a),
i.push({content:h,size:A}),a=f+A),f+=A}return l||(l=s.some((f,h)=>h>=a&&!o[h]&&!_h(f))),{entries:i,end:a,broken:l}}function qh(e,t){
if(!t[e])return null;let n=t[e].subarray($e.mark,$e.part),r=Nt(t[e]).getUint32($e.length),s=t.slice(e,e+Ht(r)),o=(i,a)=>i&&
Qr(i,n)&&Nt(i).getUint32($e.part)===a&&Nt(i).getUint32($e.length)===r;return s.length<Ht(r)||!s.every(o)?null:xe(...s.map(
i=>i.subarray($e.piece))).subarray(0,r)}var _h=e=>[0,Ji].some(t=>e.subarray(t,t+Ji).every(n=>!n));var zh=Object.defineProperty,Zh=(e,t,n)=>t in e?zh(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,At=(e,t,n)=>Zh(
e,typeof t!="symbol"?t+"":t,n);function Gs(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Dr=e=>e?`"${e}" `:"";function Ts(e,t=""){if(typeof e!=
"boolean")throw new TypeError(Dr(t)+"expected boolean, got type="+typeof e);return e}function cn(e,t=""){if(typeof e!="n\
umber")throw new TypeError(Dr(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
Dr(t)+"expected integer >= 0, got "+e);return e}function Ee(e,t,n=""){if(Gs(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&cn(t,"length");let r=Gs(e),s=t!==void 0?` of length ${t}`:"",o=r?`length=${e.length}`:`type=${typeof e}`,i=Dr(n)+
"expected Uint8Array"+s+", got "+o;throw r?new RangeError(i):new TypeError(i)}var zi=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function Zi(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function ef(e,t){Ee(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function pt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function bt(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function tf(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var ln=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function nf(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function rf(e){for(let t=0;t<e.length;t++)e[t]=nf(e[t]);return e}var Vt=ln?e=>e:rf;function sf(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function of(e,t){if(sf(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function af(e,t){return zi(e,"defaults"),zi(t,"opts"),Object.assign(e,t)}function cf(e,t){if(e=Ee(e),
t=Ee(t),e.length!==t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function lf(e,t,n){let r=t,
s=n||(()=>[]),o=(a,l)=>r(l,...s(a)).update(a).digest(),i=r(new Uint8Array(e),...s(new Uint8Array(0)));return o.outputLen=
i.outputLen,o.blockLen=i.blockLen,o.create=(a,...l)=>r(a,...l),o}var hf=(e,t)=>{function n(r,...s){if(Ee(r,void 0,"key"),
e.nonceLength!==void 0){let h=s[0];Ee(h,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let o=e.tagLength,i=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let h=i;h<s.length;h++)if(Gs(s[h]))throw new Error("AAD not supported")}e.withAAD&&s[i]!==
void 0&&Ee(s[i],void 0,"AAD");let a=t(r,...s),l=(h,A)=>{if(A!==void 0){if(h!==2)throw new Error("cipher output not suppo\
rted");Ee(A,void 0,"output")}},f=!1;return{encrypt(h,A){if(f)throw new Error("cannot encrypt() twice with same key + non\
ce");return f=!0,Ee(h,void 0,"data"),l(a.encrypt.length,A),a.encrypt(h,A)},decrypt(h,A){if(Ee(h,void 0,"data"),o&&h.length<
o)throw new Error('"ciphertext" expected length >= tagLength='+o);return l(a.decrypt.length,A),a.decrypt(h,A)}}}return Object.
assign(n,e),n};function Ns(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(Ee(t,e,"output"),n&&!vr(t))throw new Error(
"invalid output, must be aligned");return t}function ff(e,t,n){cn(e),cn(t),Ts(n);let r=new Uint8Array(16),s=tf(r);return s.
setBigUint64(0,BigInt(t),n),s.setBigUint64(8,BigInt(e),n),r}function vr(e){return e.byteOffset%4===0}function Fr(e){return Uint8Array.
from(Ee(e))}var ca=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),Af=Vt(pt(ca("expand 16-byte k"))),uf=Vt(pt(ca("exp\
and 32-byte k")));function ie(e,t){return e<<t|e>>>32-t}var Fn=64,pf=16,Hs=2**32-1,ea=Uint32Array.of();function gf(e,t,n,r,s,o,i,a){
let l=s.length,f=new Uint8Array(Fn),h=pt(f),A=ln&&vr(s)&&vr(o),u=A?pt(s):ea,I=A?pt(o):ea;if(!ln){for(let g=0;g<l;i++){if(e(
t,n,r,h,i,a),Vt(h),i>=Hs)throw new Error("arx: counter overflow");let B=Math.min(Fn,l-g);for(let k=0,x;k<B;k++)x=g+k,o[x]=
s[x]^f[k];g+=B}return}for(let g=0;g<l;i++){if(e(t,n,r,h,i,a),i>=Hs)throw new Error("arx: counter overflow");let B=Math.min(
Fn,l-g);if(A&&B===Fn){let k=g/4;if(g%4!==0)throw new Error("arx: invalid block position");for(let x=0,Y;x<pf;x++)Y=k+x,I[Y]=
u[Y]^h[x];g+=Fn;continue}for(let k=0,x;k<B;k++)x=g+k,o[x]=s[x]^f[k];g+=B}}function If(e,t){let{allowShortKeys:n,extendNonceFn:r,
counterLength:s,counterRight:o,rounds:i}=af({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return cn(s),cn(i),Ts(o),Ts(n),(a,l,f,h,A=0)=>{Ee(a,void 0,"key"),
Ee(l,void 0,"nonce"),Ee(f,void 0,"data");let u=f.length,I=h!==void 0;if(h=Ns(u,h,!1),I&&of(f,h),cn(A),A<0||A>=Hs)throw new Error(
"arx: counter overflow");let g=[],B=a.length,k,x;if(B===32)g.push(k=Fr(a)),x=uf;else if(B===16&&n)k=new Uint8Array(32),k.
set(a),k.set(a,16),x=Af,g.push(k);else throw Ee(a,32,"arx key"),new Error("invalid key size");(!ln||!vr(l))&&g.push(l=Fr(
l));let Y=pt(k);if(r){if(l.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let U=l.subarray(0,16);if(ln)
r(x,Y,pt(U),Y);else{let b=Vt(Uint32Array.from(x));r(b,Y,pt(U),Y),bt(b),Vt(Y)}l=l.subarray(16)}else ln||Vt(Y);let V=16-s;
if(V!==l.length)throw new Error(`arx: nonce must be ${V} or 16 bytes`);if(V!==12){let U=new Uint8Array(12);U.set(l,o?0:12-
l.length),l=U,g.push(l)}let R=Vt(pt(l));try{return gf(e,x,Y,R,f,h,A,i),h}finally{bt(...g)}}}function Se(e,t){return e[t++]&
255|(e[t++]&255)<<8}var df=class{constructor(e){At(this,"blockLen",16),At(this,"outputLen",16),At(this,"buffer",new Uint8Array(
16)),At(this,"r",new Uint16Array(10)),At(this,"h",new Uint16Array(10)),At(this,"pad",new Uint16Array(8)),At(this,"pos",0),
At(this,"finished",!1),At(this,"destroyed",!1),e=Fr(Ee(e,32,"key"));let t=Se(e,0),n=Se(e,2),r=Se(e,4),s=Se(e,6),o=Se(e,8),
i=Se(e,10),a=Se(e,12),l=Se(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|r<<6)&7939,this.r[3]=(r>>>
7|s<<9)&8191,this.r[4]=(s>>>4|o<<12)&255,this.r[5]=o>>>1&8190,this.r[6]=(o>>>14|i<<2)&8191,this.r[7]=(i>>>11|a<<5)&8065,
this.r[8]=(a>>>8|l<<8)&8191,this.r[9]=l>>>5&127;for(let f=0;f<8;f++)this.pad[f]=Se(e,16+2*f)}process(e,t,n=!1){let r=n?0:
2048,{h:s,r:o}=this,i=o[0],a=o[1],l=o[2],f=o[3],h=o[4],A=o[5],u=o[6],I=o[7],g=o[8],B=o[9],k=Se(e,t+0),x=Se(e,t+2),Y=Se(e,
t+4),V=Se(e,t+6),R=Se(e,t+8),U=Se(e,t+10),b=Se(e,t+12),Q=Se(e,t+14),D=s[0]+(k&8191),G=s[1]+((k>>>13|x<<3)&8191),N=s[2]+((x>>>
10|Y<<6)&8191),d=s[3]+((Y>>>7|V<<9)&8191),C=s[4]+((V>>>4|R<<12)&8191),y=s[5]+(R>>>1&8191),F=s[6]+((R>>>14|U<<2)&8191),H=s[7]+
((U>>>11|b<<5)&8191),M=s[8]+((b>>>8|Q<<8)&8191),$=s[9]+(Q>>>5|r),j=0,q=j+D*i+G*(5*B)+N*(5*g)+d*(5*I)+C*(5*u);j=q>>>13,q&=
8191,q+=y*(5*A)+F*(5*h)+H*(5*f)+M*(5*l)+$*(5*a),j+=q>>>13,q&=8191;let Z=j+D*a+G*i+N*(5*B)+d*(5*g)+C*(5*I);j=Z>>>13,Z&=8191,
Z+=y*(5*u)+F*(5*A)+H*(5*h)+M*(5*f)+$*(5*l),j+=Z>>>13,Z&=8191;let z=j+D*l+G*a+N*i+d*(5*B)+C*(5*g);j=z>>>13,z&=8191,z+=y*(5*
I)+F*(5*u)+H*(5*A)+M*(5*h)+$*(5*f),j+=z>>>13,z&=8191;let _=j+D*f+G*l+N*a+d*i+C*(5*B);j=_>>>13,_&=8191,_+=y*(5*g)+F*(5*I)+
H*(5*u)+M*(5*A)+$*(5*h),j+=_>>>13,_&=8191;let ge=j+D*h+G*f+N*l+d*a+C*i;j=ge>>>13,ge&=8191,ge+=y*(5*B)+F*(5*g)+H*(5*I)+M*
(5*u)+$*(5*A),j+=ge>>>13,ge&=8191;let Ce=j+D*A+G*h+N*f+d*l+C*a;j=Ce>>>13,Ce&=8191,Ce+=y*i+F*(5*B)+H*(5*g)+M*(5*I)+$*(5*u),
j+=Ce>>>13,Ce&=8191;let we=j+D*u+G*A+N*h+d*f+C*l;j=we>>>13,we&=8191,we+=y*a+F*i+H*(5*B)+M*(5*g)+$*(5*I),j+=we>>>13,we&=8191;
let ke=j+D*I+G*u+N*A+d*h+C*f;j=ke>>>13,ke&=8191,ke+=y*l+F*a+H*i+M*(5*B)+$*(5*g),j+=ke>>>13,ke&=8191;let Qe=j+D*g+G*I+N*u+
d*A+C*h;j=Qe>>>13,Qe&=8191,Qe+=y*f+F*l+H*a+M*i+$*(5*B),j+=Qe>>>13,Qe&=8191;let E=j+D*B+G*g+N*I+d*u+C*A;j=E>>>13,E&=8191,
E+=y*h+F*f+H*l+M*a+$*i,j+=E>>>13,E&=8191,j=(j<<2)+j|0,j=j+q|0,q=j&8191,j=j>>>13,Z+=j,s[0]=q,s[1]=Z,s[2]=z,s[3]=_,s[4]=ge,
s[5]=Ce,s[6]=we,s[7]=ke,s[8]=Qe,s[9]=E}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),r=e[1]>>>13;e[1]&=8191;for(let i=2;i<
10;i++)e[i]+=r,r=e[i]>>>13,e[i]&=8191;e[0]+=r*5,r=e[0]>>>13,e[0]&=8191,e[1]+=r,r=e[1]>>>13,e[1]&=8191,e[2]+=r,n[0]=e[0]+
5,r=n[0]>>>13,n[0]&=8191;for(let i=1;i<10;i++)n[i]=e[i]+r,r=n[i]>>>13,n[i]&=8191;n[9]-=8192;let s=(r^1)-1;for(let i=0;i<
10;i++)n[i]&=s;s=~s;for(let i=0;i<10;i++)e[i]=e[i]&s|n[i];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=
(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&
65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let o=e[0]+t[0];e[0]=o&65535;for(let i=1;i<8;i++)o=(e[i]+
t[i]|0)+(o>>>16)|0,e[i]=o&65535;bt(n)}update(e){Zi(this),Ee(e),e=Fr(e);let{buffer:t,blockLen:n}=this,r=e.length;for(let s=0;s<
r;){let o=Math.min(n-this.pos,r-s);if(o===n){for(;n<=r-s;s+=n)this.process(e,s);continue}t.set(e.subarray(s,s+o),this.pos),
this.pos+=o,s+=o,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,bt(this.h,this.
r,this.buffer,this.pad)}digestInto(e){Zi(this),ef(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:r}=this;if(r){for(t[r++]=
1;r<16;r++)t[r]=0;this.process(t,0,!0)}this.finalize();let s=0;for(let o=0;o<8;o++)e[s++]=n[o]>>>0,e[s++]=n[o]>>>8}digest(){
let{buffer:e,outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},wf=lf(32,e=>new df(e));function mf(e,t,n,r,s,o=20){
let i=e[0],a=e[1],l=e[2],f=e[3],h=t[0],A=t[1],u=t[2],I=t[3],g=t[4],B=t[5],k=t[6],x=t[7],Y=s,V=n[0],R=n[1],U=n[2],b=i,Q=a,
D=l,G=f,N=h,d=A,C=u,y=I,F=g,H=B,M=k,$=x,j=Y,q=V,Z=R,z=U;for(let ge=0;ge<o;ge+=2)b=b+N|0,j=ie(j^b,16),F=F+j|0,N=ie(N^F,12),
b=b+N|0,j=ie(j^b,8),F=F+j|0,N=ie(N^F,7),Q=Q+d|0,q=ie(q^Q,16),H=H+q|0,d=ie(d^H,12),Q=Q+d|0,q=ie(q^Q,8),H=H+q|0,d=ie(d^H,7),
D=D+C|0,Z=ie(Z^D,16),M=M+Z|0,C=ie(C^M,12),D=D+C|0,Z=ie(Z^D,8),M=M+Z|0,C=ie(C^M,7),G=G+y|0,z=ie(z^G,16),$=$+z|0,y=ie(y^$,
12),G=G+y|0,z=ie(z^G,8),$=$+z|0,y=ie(y^$,7),b=b+d|0,z=ie(z^b,16),M=M+z|0,d=ie(d^M,12),b=b+d|0,z=ie(z^b,8),M=M+z|0,d=ie(d^
M,7),Q=Q+C|0,j=ie(j^Q,16),$=$+j|0,C=ie(C^$,12),Q=Q+C|0,j=ie(j^Q,8),$=$+j|0,C=ie(C^$,7),D=D+y|0,q=ie(q^D,16),F=F+q|0,y=ie(
y^F,12),D=D+y|0,q=ie(q^D,8),F=F+q|0,y=ie(y^F,7),G=G+N|0,Z=ie(Z^G,16),H=H+Z|0,N=ie(N^H,12),G=G+N|0,Z=ie(Z^G,8),H=H+Z|0,N=
ie(N^H,7);let _=0;r[_++]=i+b|0,r[_++]=a+Q|0,r[_++]=l+D|0,r[_++]=f+G|0,r[_++]=h+N|0,r[_++]=A+d|0,r[_++]=u+C|0,r[_++]=I+y|
0,r[_++]=g+F|0,r[_++]=B+H|0,r[_++]=k+M|0,r[_++]=x+$|0,r[_++]=Y+j|0,r[_++]=V+q|0,r[_++]=R+Z|0,r[_++]=U+z|0}var Cf=If(mf,{
counterRight:!1,counterLength:4,allowShortKeys:!1}),yf=new Uint8Array(16),ta=(e,t)=>{e.update(t);let n=t.length%16;n&&e.
update(yf.subarray(n))},Ef=new Uint8Array(32);function na(e,t,n,r,s){s!==void 0&&Ee(s,void 0,"AAD");let o=e(t,n,Ef),i=ff(
r.length,s?s.length:0,!0),a=wf.create(o);s&&ta(a,s),ta(a,r),a.update(i);let l=a.digest();return bt(o,i),l}var Bf=e=>(t,n,r)=>({
encrypt(s,o){let i=s.length;o=Ns(i+16,o,!1),o.set(s);let a=o.subarray(0,-16);e(t,n,a,a,1);let l=na(e,t,n,a,r);return o.set(
l,i),bt(l),o},decrypt(s,o){o=Ns(s.length-16,o,!1);let i=s.subarray(0,-16),a=s.subarray(-16),l=na(e,t,n,i,r);if(!cf(a,l))
throw bt(l),new Error("invalid tag");return o.set(s.subarray(0,-16)),e(t,n,o,o,1),bt(l),o}}),$t=hf({blockSize:64,nonceLength:12,
tagLength:16,withAAD:!0},Bf(Cf));function Yt(e,t,n,r){function s(o){return o instanceof n?o:new n(function(i){i(o)})}return new(n||
(n=Promise))(function(o,i){function a(h){try{f(r.next(h))}catch(A){i(A)}}function l(h){try{f(r.throw(h))}catch(A){i(A)}}
function f(h){h.done?o(h.value):s(h.value).then(a,l)}f((r=r.apply(e,t||[])).next())})}var Ae=class{constructor(){this.mutex=
Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){
return Yt(this,void 0,void 0,function*(){let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},
js;function kf(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var Ls=kf(),
Os=(js=Ls.Buffer)!==null&&js!==void 0?js:null,Qf=Ls.TextEncoder?new Ls.TextEncoder:null;function la(e,t){return(e&15)+(e>>
6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function ha(e,t){let n=t.length>>1;for(let r=0;r<n;r++){let s=r<<1;e[r]=la(t.charCodeAt(
s),t.charCodeAt(s+1))}}function bf(e,t){if(e.length!==t.length*2)return!1;for(let n=0;n<t.length;n++){let r=n<<1;if(t[n]!==
la(e.charCodeAt(r),e.charCodeAt(r+1)))return!1}return!0}var ra=87,sa=48;function Vs(e,t,n){let r=0;for(let s=0;s<n;s++){
let o=t[s]>>>4;e[r++]=o>9?o+ra:o+sa,o=t[s]&15,e[r++]=o>9?o+ra:o+sa}return String.fromCharCode.apply(null,e)}var gt=Os!==
null?e=>{if(typeof e=="string"){let t=Os.from(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.length)}if(Os.isBuffer(
e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,
e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="string")return Qf.encode(e);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")},Pe="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Un=new Uint8Array(256);for(let e=0;e<Pe.length;e++)Un[Pe.charCodeAt(e)]=
e;function oa(e,t=!0){let n=e.length,r=n%3,s=[],o=n-r;for(let i=0;i<o;i+=3){let a=(e[i]<<16&16711680)+(e[i+1]<<8&65280)+
(e[i+2]&255),l=Pe.charAt(a>>18&63)+Pe.charAt(a>>12&63)+Pe.charAt(a>>6&63)+Pe.charAt(a&63);s.push(l)}if(r===1){let i=e[n-
1],a=Pe.charAt(i>>2),l=Pe.charAt(i<<4&63);s.push(`${a}${l}`),t&&s.push("==")}else if(r===2){let i=(e[n-2]<<8)+e[n-1],a=Pe.
charAt(i>>10),l=Pe.charAt(i>>4&63),f=Pe.charAt(i<<2&63);s.push(`${a}${l}${f}`),t&&s.push("=")}return s.join("")}function Sf(e){
let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&(t-=1)),t}function Df(e){let t=Sf(e),
n=e.length,r=new Uint8Array(t),s=0;for(let o=0;o<n;o+=4){let i=Un[e.charCodeAt(o)],a=Un[e.charCodeAt(o+1)],l=Un[e.charCodeAt(
o+2)],f=Un[e.charCodeAt(o+3)];r[s]=i<<2|a>>4,s+=1,r[s]=(a&15)<<4|l>>2,s+=1,r[s]=(l&3)<<6|f&63,s+=1}return r}var Sr=16*1024,
xn=4,vf=new Ae,Rs=new Map;function fa(e,t){return Yt(this,void 0,void 0,function*(){let n=null,r=null,s=!1;if(typeof WebAssembly>
"u")throw new Error("WebAssembly is not supported in this environment!");let o=(b,Q=0)=>{r.set(b,Q)},i=()=>r,a=()=>n.exports,
l=b=>{n.exports.Hash_SetMemorySize(b);let Q=n.exports.Hash_GetBuffer(),D=n.exports.memory.buffer;r=new Uint8Array(D,Q,b)},
f=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),h=vf.dispatch(()=>Yt(this,void 0,void 0,function*(){
if(!Rs.has(e.name)){let Q=Df(e.data),D=WebAssembly.compile(Q.buffer);Rs.set(e.name,D)}let b=yield Rs.get(e.name);n=yield WebAssembly.
instantiate(b,{})})),A=()=>Yt(this,void 0,void 0,function*(){n||(yield h);let b=n.exports.Hash_GetBuffer(),Q=n.exports.memory.
buffer;r=new Uint8Array(Q,b,Sr)}),u=(b=null)=>{s=!0,n.exports.Hash_Init(b)},I=b=>{let Q=0;for(;Q<b.length;){let D=b.subarray(
Q,Q+Sr);Q+=D.length,r.set(D),n.exports.Hash_Update(D.length)}},g=b=>{if(!s)throw new Error("update() called before init(\
)");let Q=gt(b);I(Q)},B=new Uint8Array(t*2),k=(b,Q=null)=>{if(!s)throw new Error("digest() called before init()");return s=
!1,n.exports.Hash_Final(Q),b==="binary"?r.slice(0,t):Vs(B,r,t)},x=()=>{if(!s)throw new Error("save() can only be called \
after init() and before digest()");let b=n.exports.Hash_GetState(),Q=f(),D=n.exports.memory.buffer,G=new Uint8Array(D,b,
Q),N=new Uint8Array(xn+Q);return ha(N,e.hash),N.set(G,xn),N},Y=b=>{if(!(b instanceof Uint8Array))throw new Error("load()\
 expects an Uint8Array generated by save()");let Q=n.exports.Hash_GetState(),D=f(),G=xn+D,N=n.exports.memory.buffer;if(b.
length!==G)throw new Error(`Bad state length (expected ${G} bytes, got ${b.length})`);if(!bf(e.hash,b.subarray(0,xn)))throw new Error(
"This state was written by an incompatible hash implementation");let d=b.subarray(xn);new Uint8Array(N,Q,D).set(d),s=!0},
V=b=>typeof b=="string"?b.length<Sr/4:b.byteLength<Sr,R=V;switch(e.name){case"argon2":case"scrypt":R=()=>!0;break;case"b\
lake2b":case"blake2s":R=(b,Q)=>Q<=512&&V(b);break;case"blake3":R=(b,Q)=>Q===0&&V(b);break;case"xxhash64":case"xxhash3":case"\
xxhash128":case"crc64":R=()=>!1;break}let U=(b,Q=null,D=null)=>{if(!R(b,Q))return u(Q),g(b),k("hex",D);let G=gt(b);return r.
set(G),n.exports.Hash_Calculate(G.length,Q,D),Vs(B,r,t)};return yield A(),{getMemory:i,writeMemory:o,getExports:a,setMemorySize:l,
init:u,update:g,digest:k,save:x,load:Y,calculate:U,hashLength:t}})}var gI=new Ae,Ff="argon2",xf="AGFzbQEAAAABKQVgAX8Bf2A\
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
gHzcDACABQSBqIgFB+AdJDQALCws=",Uf="2b50b0d6",jf={name:Ff,data:xf,hash:Uf},Of="blake2b",Rf="AGFzbQEAAAABEQRgAAF/YAJ/fwBgA\
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
YCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",Mf="22cf500a",Gf={name:Of,data:Rf,hash:Mf},II=new Ae;function ia(e){
return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):null}function Tf(e,t){
return e|t<<16}function Ys(e=512,t=null){if(ia(e))return Promise.reject(ia(e));let n=null,r=e;if(t!==null){if(n=gt(t),n.
length>64)return Promise.reject(new Error("Max key length is 64 bytes"));r=Tf(e,n.length)}let s=e/8;return fa(Gf,s).then(
o=>{r>512&&o.writeMemory(n),o.init(r);let i={init:r>512?()=>(o.writeMemory(n),o.init(r),i):()=>(o.init(r),i),update:a=>(o.
update(a),i),digest:a=>o.digest(a),save:()=>o.save(),load:a=>(o.load(a),i),blockSize:128,digestSize:s};return i})}function Nf(e,t,n){
let r=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");return`$argon2${t.hashType}$v=19$${r}$${oa(
e,!1)}$${oa(n,!1)}`}var aa=new DataView(new ArrayBuffer(4));function ut(e){return aa.setInt32(0,e,!0),new Uint8Array(aa.
buffer)}function Ms(e,t,n){return Yt(this,void 0,void 0,function*(){if(n<=64){let l=yield Ys(n*8);return l.update(ut(n)),
l.update(t),l.digest("binary")}let r=Math.ceil(n/32)-2,s=new Uint8Array(n);e.init(),e.update(ut(n)),e.update(t);let o=e.
digest("binary");s.set(o.subarray(0,32),0);for(let l=1;l<r;l++)e.init(),e.update(o),o=e.digest("binary"),s.set(o.subarray(
0,32),l*32);let i=n-32*r,a;return i===64?(a=e,a.init()):a=yield Ys(i*8),a.update(o),o=a.digest("binary"),s.set(o.subarray(
0,i),r*32),s})}function Hf(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function Lf(e){return Yt(this,
void 0,void 0,function*(){var t;let{parallelism:n,iterations:r,hashLength:s}=e,o=gt(e.password),i=gt(e.salt),a=19,l=Hf(e.
hashType),{memorySize:f}=e,h=gt((t=e.secret)!==null&&t!==void 0?t:""),[A,u]=yield Promise.all([fa(jf,1024),Ys(512)]);A.setMemorySize(
f*1024+1024);let I=new Uint8Array(24),g=new DataView(I.buffer);g.setInt32(0,n,!0),g.setInt32(4,s,!0),g.setInt32(8,f,!0),
g.setInt32(12,r,!0),g.setInt32(16,a,!0),g.setInt32(20,l,!0),A.writeMemory(I,f*1024),u.init(),u.update(I),u.update(ut(o.length)),
u.update(o),u.update(ut(i.length)),u.update(i),u.update(ut(h.length)),u.update(h),u.update(ut(0));let B=Math.floor(f/(n*
4))*4,k=new Uint8Array(72),x=u.digest("binary");k.set(x);for(let R=0;R<n;R++){k.set(ut(0),64),k.set(ut(R),68);let U=R*B,
b=yield Ms(u,k,1024);A.writeMemory(b,U*1024),U+=1,k.set(ut(1),64),b=yield Ms(u,k,1024),A.writeMemory(b,U*1024)}let Y=new Uint8Array(
1024);ha(Y,A.calculate(new Uint8Array([]),f));let V=yield Ms(u,Y,s);if(e.outputType==="hex"){let R=new Uint8Array(s*2);return Vs(
R,V,s)}return e.outputType==="encoded"?Nf(i,e,V):V})}var Vf=e=>{var t;if(!e||typeof e!="object")throw new Error("Invalid\
 options parameter. It requires an object.");if(!e.password)throw new Error("Password must be specified");if(e.password=
gt(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.salt)throw new Error("Salt must b\
e specified");if(e.salt=gt(e.salt),e.salt.length<8)throw new Error("Salt should be at least 8 bytes long");if(e.secret=gt(
(t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)throw new Error("Iterations should\
 be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error("Parallelism should be a po\
sitive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash length should be at least 4 byt\
es.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");if(e.memorySize<8*e.parallelism)
throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&(e.outputType="hex"),!["hex",
"binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}. Valid values: ['hex\
', 'binary', 'encoded']`)};function Aa(e){return Yt(this,void 0,void 0,function*(){return Vf(e),Lf(Object.assign(Object.
assign({},e),{hashType:"id"}))})}var dI=new Ae,wI=new Ae,mI=new Ae,CI=new Ae,yI=new Uint8Array(8),EI=new Ae,BI=new Ae,kI=new Ae,
QI=new Ae,bI=new Ae,SI=new Ae,DI=new Ae,vI=new Ae,FI=new Ae,xI=new Ae,UI=new Ae,jI=new Uint8Array(8),OI=new Ae,RI=new Uint8Array(
8),MI=new Ae,GI=new Uint8Array(8),TI=new Ae,NI=new Ae,HI=new Ae;var hn=Object.freeze({memory:19*1024,passes:2,lanes:1}),$s=Object.freeze({memory:128*1024,passes:3,lanes:1}),Yf=700,ua="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",$f=new RegExp(`^${ua}+|${ua}+$`,"g"),jn,Ks,xr=class{constructor(t,n){K(this,
jn);ot(this,"seal",(t,n)=>{let r=ft(ht);return xe(r,m(this,jn,Ks).call(this,r,t).encrypt(n))});ot(this,"open",(t,n)=>da(
m(this,jn,Ks).call(this,n.subarray(0,ht),t),n.subarray(ht)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};jn=new WeakSet,Ks=function(t,n){let r=new Uint8Array(8);return new DataView(r.buffer).setBigUint64(0,
BigInt(n)),$t(this.key,t,xe(this.fileId,r))};var fn=class e{constructor(t,n,r){Object.assign(this,{wrapping:t,salt:n,cost:r})}static async of(t,{
salt:n,cost:r}){let s=pa(t);if(!s.length)throw new le("journal-wrong-passphrase");return new e(await ga(s,n,r),n,r)}static async chosen(t,n){
if(!pa(t).length)throw new le("journal-no-passphrase");return e.of(t,{salt:ft(16),cost:n??await Kf()})}begin(){let t=ft(
br),n=ft(ht),r=new Ke(this.cost,this.salt,ft(16)),s=$t(this.wrapping,n,r.bound).encrypt(t);return{header:new Ke(this.cost,
this.salt,r.fileId,xe(n,s)),sealer:new xr(t,r.fileId)}}unlock({wrapped:t,bound:n,fileId:r}){let s=$t(this.wrapping,t.subarray(
0,ht),n),o=da(s,t.subarray(ht));if(!o)throw new le("journal-wrong-passphrase");return new xr(o,r)}forget(){this.wrapping.
fill(0),this.wrapping=null}},pa=e=>Wf(e.normalize("NFKC").replace($f,""));async function Kf(e=()=>performance.now()){let t={
...hn,passes:1};await ga(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await Ia(new Uint8Array(8),new Uint8Array(
16),hn),Pf(e()-n)}function Pf(e){let t=hn.passes*Yf/Math.max(e,1),n=Math.floor(hn.memory*t/$s.passes/1024)*1024;return n<
hn.memory?hn:{...$s,memory:Math.min(n,$s.memory)}}async function ga(e,t,n){return await Jf(),Ia(e,t,n)}async function Ia(e,t,{
memory:n,passes:r,lanes:s}){try{return await Aa({password:e,salt:t,memorySize:n,iterations:r,parallelism:s,hashLength:br,
outputType:"binary"})}catch(o){throw o instanceof RangeError?new le("journal-memory",{megabytes:Math.floor(n/1024)}):o}}
var Jf=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function da(e,t){try{return e.decrypt(t)}catch{return null}}function Wf(e){let t=new TextEncoder,n=s=>[224|s>>12,128|s>>
6&63,128|s&63],r=Array.from(e,s=>{let o=s.codePointAt(0);return o>=55296&&o<=57343?n(o):[...t.encode(s)]});return Uint8Array.
from(r.flat())}var Xf=new TextEncoder,qf=/[\u007f-\uffff]/g;function It(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
r=>Object.hasOwn(t,r)&&It(e[r],t[r]))}var wa=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function Ps({key:e,
response:t,done:n,confirmed:r,at:s}){let o=r!==null&&It(r,t),i=JSON.stringify({key:e,response:t,done:n,confirmed:o||r,at:s}),
a=l=>`\\u${l.charCodeAt(0).toString(16).padStart(4,"0")}`;return Xf.encode(i.replace(qf,a))}function ma(e){let{key:t,response:n,
done:r,confirmed:s,at:o}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:r,
confirmed:s===!0?n:s,at:o}}var Je,St,ze,We,Ze,Js,On,Ur=class Ur{constructor(t,n,r,s,o=Lt){K(this,Ze);K(this,Je);K(this,St,[]);K(this,ze);K(this,We);
ot(this,"isTorn",!1);this.place=t,this.end=o,T(this,Je,n),T(this,ze,r),T(this,We,s)}static async create(t,n){let{header:r,
sealer:s}=n.begin(),o=await t.replace(await r.toBytes(),null);return new Ur(t,n,s,o)}static async open(t,{bytes:n,tag:r},s){
var A;let o=await Ke.fromBytes(n),i=await s(o),a=new Ur(t,i,i.unlock(o),r),l=await o.isWholeIn(n),{entries:f,damaged:h}=m(
A=a,Ze,On).call(A,n.subarray(Lt),r);return{file:a,entries:f,damaged:h||!l}}get frames(){return(this.end-Lt)/lt}async readNew(){
let{bytes:t,tag:n,replaced:r}=await this.place.readFrom(p(this,We),this.end);if(!r)return{...m(this,Ze,On).call(this,t,n),
replaced:r};let s=await _f(t);if(s.isOf(p(this,ze).fileId)){let f=t.length<this.end,{entries:h,damaged:A}=m(this,Ze,On).
call(this,t.subarray(this.end),n);return{entries:h,damaged:A||f,replaced:!1}}let o=[p(this,Je),...p(this,St)].find(({salt:f})=>s.
hasSalt(f));if(!o)throw new le("journal-passphrase-changed");m(this,Ze,Js).call(this,o,o.unlock(s)),this.end=Lt;let i=await s.
isWholeIn(t),{entries:a,damaged:l}=m(this,Ze,On).call(this,t.subarray(Lt),n);return{entries:a,damaged:l||!i,replaced:r}}async append(t){
let n=Us(t,p(this,ze).seal,this.frames);T(this,We,await this.place.append(n,p(this,We))),this.end+=n.length}async replace(t,n=p(
this,Je)){[p(this,Je),...p(this,St)].includes(n)||p(this,St).push(n);let{header:r,sealer:s}=n.begin(),o=[await r.toBytes()],
i=0;for(let l of t)o.push(Us(l,s.seal,i)),i+=o.at(-1).length/lt;let a=xe(...o);T(this,We,await this.place.replace(a,p(this,
We))),m(this,Ze,Js).call(this,n,s),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
p(this,We))??""}forget(){for(let t of[p(this,Je),...p(this,St)])t.forget();p(this,ze).forget()}};Je=new WeakMap,St=new WeakMap,
ze=new WeakMap,We=new WeakMap,Ze=new WeakSet,Js=function(t,n){p(this,ze).forget(),T(this,ze,n),t!==p(this,Je)&&p(this,Je).
forget(),T(this,Je,t),T(this,St,[])},On=function(t,n){let{entries:r,end:s,broken:o}=_i(t,p(this,ze).open,this.frames);return this.
isTorn=t.length>s*lt,T(this,We,n),this.end+=s*lt,{entries:r.map(({content:a,size:l})=>({entry:ma(a),size:l})),damaged:o}};
var Rn=Ur;async function _f(e){try{return await Ke.fromBytes(e)}catch{throw new le("journal-here-overwritten")}}async function Ca(e){
let t=await e.read();if(!t)throw new fe("gone","journal-here-none");return t}var zf=256,Zf=100,Dt,Be,et,Hn,ae,Mn,An,Gn,Xs,ya,Ea,Tn,Or=class Or{constructor(t){K(this,ae);K(this,Dt);K(this,Be,new jr);
K(this,et,!1);K(this,Hn,Promise.resolve());ot(this,"damage",null);T(this,Dt,t)}static async create(t,n,{cost:r}={}){let s=await fn.
chosen(n,r);return new Or(await Rn.create(t,s).catch(Ws))}static async open(t,n){var f;let r=await Ca(t).catch(Ws),s=h=>fn.
of(n,h),{file:o,entries:i,damaged:a}=await Rn.open(t,r,s),l=new Or(o);return p(l,Be).add(i,!1),T(l,et,a),await m(f=l,ae,
Ea).call(f),p(l,Be).takeNews(),l}entries(){return m(this,ae,Mn).call(this,()=>p(this,Be).seen())}append(t){return m(this,
ae,Gn).call(this,async n=>{let r=p(this,Be).completed(t),s=Ps(r);await n.append(s),p(this,Be).putOwn(t,r,Ht(s.length))})}refresh(){
return m(this,ae,Mn).call(this,async()=>(await m(this,ae,Xs).call(this),p(this,Be).takeNews()))}rewrite(t){return m(this,
ae,Gn).call(this,()=>m(this,ae,Tn).call(this,p(this,Be).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let r=await fn.
chosen(t,n);await m(this,ae,Gn).call(this,()=>m(this,ae,Tn).call(this,p(this,Be).entries,r))}close(){return m(this,ae,Mn).
call(this,()=>{p(this,Dt)?.forget(),T(this,Dt,null),T(this,Be,new jr)})}};Dt=new WeakMap,Be=new WeakMap,et=new WeakMap,Hn=
new WeakMap,ae=new WeakSet,Mn=function(t){let n=p(this,Hn).then(t).catch(Ws);return T(this,Hn,n.catch(()=>{})),n},An=function(){
if(!p(this,Dt))throw new le("journal-locked");return p(this,Dt)},Gn=function(t){return m(this,ae,Mn).call(this,async()=>{
for(let n=1;;n++)try{return await m(this,ae,ya).call(this),await t(m(this,ae,An).call(this))}catch(r){if(r.code!=="chang\
ed"||n===Zf)throw r;await m(this,ae,Xs).call(this)}})},Xs=async function(){let{entries:t,replaced:n,damaged:r}=await m(this,
ae,An).call(this).readNew();p(this,Be).add(t,n),p(this,et)||T(this,et,r)},ya=async function(){if(!p(this,et)&&!m(this,ae,
An).call(this).isTorn)return;let t=p(this,et)?await m(this,ae,An).call(this).copyAside():"";await m(this,ae,Tn).call(this,
p(this,Be).entries),p(this,et)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},T(this,et,!1))},Ea=async function(){try{await m(this,ae,Gn).call(this,async t=>{p(this,Be).isLittleOf(t.frames)&&
await m(this,ae,Tn).call(this,p(this,Be).entries)})}catch{p(this,et)&&(this.damage={code:"journal-damaged",values:{}})}},
Tn=async function(t,n){let r=new Map([...t].map(([s,o])=>[s,Ps(o)]));await m(this,ae,An).call(this).replace(r.values(),n),
p(this,Be).entries=new Map(t),p(this,Be).sizes=new Map([...r].map(([s,{length:o}])=>[s,Ht(o)]))};var Nn=Or;function Ws(e){throw Er(e)}var vt,tt,Ln,qs,jr=class{constructor(){K(this,Ln);ot(this,"entries",new Map);ot(this,"sizes",
new Map);K(this,vt,new Map);K(this,tt,new Set)}seen(){return p(this,tt).clear(),[...this.entries.values()]}takeNews(){let t=[
...p(this,vt).values()];return p(this,vt).clear(),p(this,tt).clear(),t}add(t,n){let r=new Map(this.entries),s=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:l}of t)m(this,Ln,qs).call(this,a,l),s.set(a.key,a);let o=n?
[...r.keys()].filter(a=>!this.entries.has(a)):[],i=[...s.values()].filter(a=>!n||!It(a,r.get(a.key)));for(let a of[...o.
map(wa),...i])p(this,vt).set(a.key,a),p(this,tt).add(a.key)}completed(t){let n=this.entries.get(t.key),r=t.response!==null&&
!t.done;return!n||!r||n.confirmed===null||t.confirmed!==null&&!p(this,tt).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,r){
m(this,Ln,qs).call(this,n,r),It(n,t)?(p(this,vt).delete(n.key),p(this,tt).delete(n.key)):p(this,vt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:r})=>r!==null).map(r=>[r.key,r]));for(let r of p(this,tt))this.entries.has(r)||n.delete(
r);for(let[r,s]of this.entries)p(this,tt).has(r)&&n.set(r,s);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(r,s)=>r+s,0);return t-n>Math.max(zf,t/2)}};vt=new WeakMap,tt=new WeakMap,Ln=new WeakSet,qs=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var Ba={fair:8,good:10,strong:15},eA=72,tA=3.3,nA=10,rA=.35,sA=.5,oA=.4,iA=4.5,aA=2,cA=.65,lA=3.9,hA=.15,fA=1,AA=4,uA=.5,
_s=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],pA={"!@#$%^&*()_+":_s[0],'{}:"<>?':"[];',./"},gA=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function ka(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,eA).join("");if(!t)return"none";let n=Qa(
t);return Object.keys(Ba).filter(s=>n>=Ba[s]).at(-1)??"weak"}function Qa(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Qa(
t)+uA;if(mA(e))return AA;let n=new Map;for(let{0:r,groups:s}of e.matchAll(gA))n.set(r.toLowerCase(),s);return[...n.values()].
reduce((r,s)=>r+IA(s),0)}function IA({date:e,word:t,digits:n}){return e?iA:t?dA(t):n?wA(n):1}function dA(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(o=>o!==o.toLowerCase()).length,r=n===t.length-1,s=rA*Math.max(0,t.length-nA)+(r?Math.min(
1,n):n)*sA+oA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,tA+s)}function wA(e){if(/^(?:19|20)\d\d$/.
test(e))return aA;let t=new Set(Array.from(e).slice(1).map((r,s)=>r-e[s]));if(e.length>2&&t.size===1)return fA;let n=Math.
max(0,e.length-6);return Math.min(cA*e.length,lA)+hA*n}function mA(e){let t=Array.from(e.toLowerCase(),CA),n=t.filter((r,s)=>s&&
yA(r,t[s-1])).length;return t.length>4&&n>=.7*(t.length-1)}function CA(e){let[t,n]=Object.entries(pA).find(([o])=>o.includes(
e))??[],r=t?n[t.indexOf(e)]:e,s=_s.findIndex(o=>o.includes(r));return{row:s,column:_s[s]?.indexOf(r)}}var yA=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;function $n(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(r=>$n(e[r],t[r]))}var EA=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,nt,Vn,dt,Yn,un,Rr,Mr=class{constructor(t=Date.now){K(this,un);K(this,nt,new Map);K(
this,Vn,[]);K(this,dt,null);K(this,Yn);T(this,Yn,t)}get(t){return p(this,nt).get(t)}isDraft(t){let n=p(this,nt).get(t);return n!==
void 0&&!n.done}keys(){return[...p(this,nt).keys()]}entries(){return[...p(this,nt).values()]}put(t,n,r){let s=r?n:p(this,
nt).get(t)?.confirmed??null;this.place({key:t,response:n,done:r,confirmed:s,at:EA(p(this,Yn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}p(this,nt).set(t.key,t),m(this,un,Rr).call(this,[t.key])}remove(t){p(this,nt).
delete(t)&&m(this,un,Rr).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(p(
this,dt)){t();return}T(this,dt,new Set);try{t()}finally{let n=[...p(this,dt)];T(this,dt,null),n.length&&m(this,un,Rr).call(
this,n)}}listen(t){p(this,Vn).push(t)}};nt=new WeakMap,Vn=new WeakMap,dt=new WeakMap,Yn=new WeakMap,un=new WeakSet,Rr=function(t){
if(p(this,dt)){for(let n of t)p(this,dt).add(n);return}for(let n of p(this,Vn))n(t)};function pn(e,t,n){let r=typeof n=="string"?new TextEncoder().encode(n):n,s="";for(let o of r)s+=String.fromCharCode(o);
return{name:e,type:t,data:btoa(s)}}var BA=[["trial-agreement","review"],["trial-review","again"],["plan","day"]],kA=/^(\d{4})-(\d{2})-(\d{2})$/,ba=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function me(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function Gr(e,t){let n=new Map(e.filter(({
response:r})=>r).map(r=>[r.key,r]));for(let[r,s]of BA){let o=n.get(`${r}@`),i=Nr(o?.response[s]);if(i&&i>=t)return{day:i,
entry:o}}return null}function Tr(e,t){let n=null;for(let s of e){let{exercise:o}=me(s.key),i=s.response&&Object.keys(s.confirmed??
{}).length>0,a=o==="check-in"&&i?Kn(s):null,l=a&&a>t?t:a;l&&l>(n?.day??"")&&(n={day:l,entry:s})}if(!n)return null;let[,r]=[
t,QA(n.day)].sort();return{day:r,entry:n.entry}}function Kn({at:e}){if(!zs(e))return null;let[,t,,,,n]=ba.exec(e);return n?
Zs(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function zs(e){let[,t,,n="0",r="0"]=ba.exec(e)??[];return!!Nr(
t)&&n<60&&r<60}function Nr(e){let[,t,n,r]=typeof e=="string"&&kA.exec(e)||[];return t>0&&n>=1&&n<=12&&r>=1&&r<=Da(+t,+n)?
e:null}function Zs(e){let t=e.getFullYear();return t>=1&&t<=9999?va(t,e.getMonth()+1,e.getDate()):null}var Sa=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function QA(e){let[t,n,r]=e.split("-").map(Number),s=n===
12?[t+1,1]:[t,n+1];return va(...s,Math.min(r,Da(...s)))}function Da(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,
31,30,31,30,31,31,30,31,30,31][t-1]}var va=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(
2,"0")}`;var Ua="catch-up.ics",bA="-//collective//icalendar//7.3.0//EN",SA=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,DA=/[\t\x85\u2028\u2029]/g,
vA=75;async function ja(e,t,n,r=""){let s=[...new Map(e.map(f=>[f.key,f])).values()],o=[Gr(s,n),Tr(s,n)].filter(Boolean);
if(!o.length)throw new le("journal-no-day");let i=Fa(t["journal-calendar-title"]),a=await Promise.all(o.map((f,h)=>xA(f,
n,i,h?"":Fa(r))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${bA}`,...a.flat()],"END:VCALENDAR",""].map(jA).join(
`\r
`)}function Lr(e,{exercises:t,danger:n}){let r=e.filter(({key:a})=>a==="plan@").at(-1)?.response,s=a=>Oa(a)&&je(a)!=="";
if(!r||!s(r.if)||!s(r.then))return"";let o=a=>Object.values(n).some(l=>tn(a,l).length);if(Object.values(r).flatMap(FA).some(
o))return"";let{sentence:i=""}=t.plan.reflection;return Tt(i,r)}var FA=e=>(e?.own?[e.own]:[e].flat()).filter(Oa),Oa=e=>typeof e==
"string";async function xA({day:e,entry:t},n,r,s){return["BEGIN:VEVENT",`SUMMARY:${xa(r)}`,`DTSTART;VALUE=DATE:${e.replaceAll(
"-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await UA(t)}`,...s?["CLASS:PRIVATE",`DESCRIPTION:${xa(s)}`]:[],
"TRANSP:TRANSPARENT","END:VEVENT"]}async function UA({key:e,response:t,at:n}){let r=Object.entries(t).filter(([,h])=>h!==
null),s=Hr([n,Object.fromEntries(r)]),o=h=>new TextEncoder().encode(h),i={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.
importKey("raw",o(s),i,!1,["sign"]),l=new Uint8Array(await crypto.subtle.sign("HMAC",a,o(e))).slice(0,16);return l[6]=l[6]&
15|64,l[8]=l[8]&63|128,Array.from(l,h=>h.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-\
$2-$3-$4-")}function Hr(e){return Array.isArray(e)?`[${e.map(Hr).join(", ")}]`:e&&typeof e=="object"?`{${Object.keys(e).
sort().map(n=>`${Hr(n)}: ${Hr(e[n])}`).join(", ")}}`:JSON.stringify(e).replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).
toString(16).padStart(4,"0")}`)}var Fa=e=>je(e.replace(DA," ").replace(SA,"")),xa=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function jA(e){let t=[],n=[],r=0;for(let s of e){let o=OA(s);if(n.length&&r+o>=vA){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,r=a.length}n.push(s),r+=o}return[...t,n.join("")].join(`\r
 `)}var OA=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var RA={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},gn=10,
MA=400,Pn=17,eo=16,Kt=14,[Na,Ha]=[12,38],[to,no,GA]=[46,8,30],Ra=15,Ma=26,TA=14;function ro(e,t,n){let r=t.filter(({id:a})=>e.
some(l=>l[a]!==null)),[s,o]=e.length>1?HA(e,r,n):NA(e[0],r,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${pe(o)}`}">
${s.join(`
`)}
</svg>
`}function NA(e,t,n){let[r,s,o]=[92,14,n-14],i=l=>s+(o-s)*l/gn;return[t.flatMap(({id:l,name:f},h)=>{let A=h*r,u=A+46,I=e[l],
g=[...Array(gn+1).keys()].map(k=>Jn([i(k),u-5],[i(k),u+5],"edge",1)),B=[0,gn].filter(k=>k!==I).map(k=>Ft(`${k}`,i(k),u+25,
"muted",{size:Kt,anchor:"middle"}));return[Ft(f,0,A+Pn,l,{size:Pn,bold:!0}),Jn([s,u],[o,u],"edge",1.5),...g,...B,$a(l,i(
I),u,9),Ft(`${I}`,i(I),u+29,l,{size:Pn,bold:!0,anchor:"middle"})]}),t.length*r-8]}function HA(e,t,n){let r=$A(e,Na,n-Ha),
s=to+gn*no+GA,o=t.flatMap(({id:f,name:h},A)=>LA(e,f,h,r,A*s,n)),i=t.length*s,[a,l]=KA(e,r,i,n);return[[...o,...a],i+l]}function LA(e,t,n,r,s,o){
let[i,a]=[s+to,s+to+gn*no],l=e.map((u,I)=>({value:u[t],x:r[I],y:a-no*u[t]})).filter(({value:u})=>u!==null),f=[i,a].flatMap(
(u,I)=>[Jn([0,u],[o-Ha+Na,u],"line",1),Ft(I?"0":`${gn}`,o,u+5,"muted",{size:Kt,anchor:"end"})]),h=Math.min(...r.slice(1).
map((u,I)=>u-r[I])),A=h<11?Math.max(2,h/3):5.5;return[Ft(n,0,s+Pn,t,{size:Pn,bold:!0}),...f,eu(l,t),...l.map(({x:u,y:I})=>$a(
t,u,I,A)),...VA(l,t)]}function VA(e,t){let n=e.map(({value:s,x:o,y:i},a)=>{let[l,f]=[e[a-1]?.value??s,e[a+1]?.value??s],
h=l>=s&&f>=s&&l+f>2*s,A=(l-s)*(f-s)<0,u=a===0||a===e.length-1;return{value:s,x:o+(A?Math.sign(l-s)*6:0),y:i+(h?22:-11),half:`${s}`.
length*eo*.6/2,rank:u?0:s===l?3:A?2:1}}),r=[];for(let s of n.sort((o,i)=>o.rank-i.rank))(s.rank===0||s.rank<3&&e.length<=
TA)&&!r.some(i=>YA(s,i))&&r.push(s);return r.map(({value:s,x:o,y:i})=>Ft(`${s}`,o,i,t,{size:eo,bold:!0,anchor:"middle"}))}
var YA=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<eo;function $A(e,t,n){let r=La(e);if(r.length===1){let f=(n-
t)/(e.length-1);return e.map((h,A)=>t+A*f)}let s=r.slice(1).map((f,h)=>Sa(r[h].day,f.day)),o=Ra*(e.length-r.length)+Ma*s.
length,i=Math.min(1,(n-t)/o),a=Math.max(0,n-t-o)/s.reduce((f,h)=>f+h,0),l=t;return r.flatMap(({many:f},h)=>(h&&(l+=Ma*i+
a*s[h-1]),Array.from({length:f},(A,u)=>(u&&(l+=Ra*i),l))))}function La(e){if(!e.every(({day:r},s)=>r&&r>=(e[s-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:r}of e)n.at(-1)?.day===r?n.at(-1).many++:n.push({day:r,many:1});return n}
function KA(e,t,n,r){let s=La(e);if(s.length===1){let[h]=s.map(V=>V.day&&Ta(V.day,!0)),u=r<MA||e.length>4?2:e.length,I=u===
2?[0,e.length-1]:[...e.keys()],g=r/u-14,B=I.map(V=>({x:t[V],lines:XA(e[V].moment,g)})),k=Math.max(...B.map(({lines:V})=>V.
length))*Kt*1.25,x=B.flatMap(({x:V,lines:R})=>Ga(R,V,n+12,r)),Y=h?[Ft(h,0,n+k+22,"muted",{size:Kt})]:[];return[[...x,...Y],
k+(h?28:8)]}let o=new Set(s.map(({day:h})=>h.slice(0,4))),i=[],a=0;for(let{day:h,many:A}of s){let[u,I]=[t[a],t[a+A-1]];i.
push({from:u,to:I,x:(u+I)/2,words:Ta(h,o.size>1)}),a+=A}let l=i.flatMap(({from:h,to:A,x:u})=>[Jn([h,n-4],[A,n-4],"edge",
1),Jn([u,n-4],[u,n+2],"edge",1)]),f=PA(i.map(h=>({...h,...Va([h.words],h.x,r)})));return[[...l,...f.flatMap(({words:h,x:A})=>Ga(
[h],A,n+18,r))],24]}function PA(e){let[t,n]=[e[0],e.at(-1)],r=[t];for(let s of e.slice(1,-1))s.start>=r.at(-1).end+14&&s.
end+14<=n.start&&r.push(s);return[...r,n]}function Va(e,t,n){let r=Math.max(...e.map(Vr))/2,s=Math.min(Math.max(t,r),n-r);
return{start:s-r,end:s+r}}function Ga(e,t,n,r){let{start:s,end:o}=Va(e,t,r),[i,a]=s<=0?["start",0]:o>=r?["end",r]:["midd\
le",t];return e.map((l,f)=>Ft(l,a,n+f*Kt*1.25,"muted",{size:Kt,anchor:i}))}var Ta=(e,t)=>(t?WA:JA).format(new Date(`${e}\
T00:00Z`)),Ya={timeZone:"UTC",month:"short",day:"numeric"},JA=new Intl.DateTimeFormat("en-US",Ya),WA=new Intl.DateTimeFormat(
"en-US",{...Ya,year:"numeric"});function XA(e,t){let n=[""];for(let o of e.split(/\s+/).filter(Boolean)){let i=`${n.at(-1)}\
 ${o}`.trim();!n.at(-1)||Vr(i)<=t?n[n.length-1]=i:n.push(o)}let[r,...s]=n;return[r,s.join(" ")].filter(Boolean).map(o=>qA(
o,t))}function qA(e,t){let n=[...e];if(Vr(e)<=t)return e;for(;n.length&&Vr(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var _A=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Vr=e=>[...e].reduce(
(t,n)=>t+Kt*(_A.test(n)?1.05:.58),0),pe=e=>`${Math.round(e*10)/10}`,Yr=e=>`var(--ajar-${e}, ${RA[e]})`,zA={"&":"&amp;","\
<":"&lt;",">":"&gt;"},ZA=e=>e.replace(/[&<>]/g,t=>zA[t]);function Ft(e,t,n,r,{size:s,bold:o=!1,anchor:i="start"}){let a=o?
' font-weight="650"':"";return`<text ${`x="${pe(t)}" y="${pe(n)}" text-anchor="${i}"`} font-size="${s}"${a} fill="${Yr(r)}\
">${ZA(e)}</text>`}var Jn=(e,t,n,r)=>`<path d="M${e.map(pe).join(" ")}L${t.map(pe).join(" ")}" stroke="${Yr(n)}" stroke-\
width="${r}" fill="none"/>`,eu=(e,t)=>`<path d="M${e.map(({x:n,y:r})=>`${pe(n)} ${pe(r)}`).join("L")}" stroke="${Yr(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function $a(e,t,n,r){let[s,o,i]=[t,n,r];return`<path d="${{importance:`\
M${pe(s-i)} ${pe(o)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,confidence:`M${pe(s-i*.9)} ${pe(o-i*.9)}h${pe(
i*1.8)}v${pe(i*1.8)}h${pe(-i*1.8)}z`,readiness:`M${pe(s)} ${pe(o-i*1.25)}L${pe(s+i*1.25)} ${pe(o)}L${pe(s)} ${pe(o+i*1.25)}\
L${pe(s-i*1.25)} ${pe(o)}z`}[e]}" fill="${Yr(e)}"/>`}var rt=["importance","confidence","readiness"],tu=600,nu=340,ru=10;function so(e,t,n=null){let r=o=>Number.isInteger(o)&&
o>=0&&o<=ru,s=rt.map(o=>[o,r(t[o])?t[o]:null]);return{moment:e,...Object.fromEntries(s),day:n}}var Pa=e=>e.map(t=>({...me(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>so(t,
n.confirmed,Kn(n)));function su(e,t){let n=e.filter(Wa);if(!n.length)return"";let r={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[s,o]=[n[0],n.at(-1)],i={first:s.moment,last:o.
moment},a=rt.filter(f=>s[f]!==null);if(n.length===1){let f=h=>X(t["check-ins-value"],{ruler:r[h],value:s[h]});return X(t["\
check-ins-once"],{moment:s.moment,rulers:Ka(a.map(f))})}let l=a.filter(f=>o[f]!==null).map(f=>X(s[f]===o[f]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:r[f],before:s[f],after:o[f]}));return l.length?X(t["check-ins-since"],{...i,rulers:Ka(
l)}):X(t["check-ins-differ"],i)}function Ja(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},r=rt.map(o=>({id:o,name:n[o]})),s=e.filter(Wa);return{sentence:su(e,t),wide:ro(s,r,tu),narrow:ro(
s,r,nu),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(o=>[o.moment,...rt.map(i=>o[i])])}}var Wa=e=>rt.
some(t=>e[t]!==null),ou=new Intl.ListFormat("en-US",{type:"conjunction"}),Ka=e=>ou.format(e);var oo=1,io="\uFEFF",iu=/[\u202a-\u202e\u2066-\u2069]/g,qa="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",_a=`${qa}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,au=new RegExp(
`(?:[${qa}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),cu=new RegExp(`^[${_a}]+`),lu=new RegExp(`(^|[;,|"])([${_a}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function za(e,t){let n=e.filter(({response:o})=>o).map(o=>fu(o,ao(me(o.key).exercise,t))),r={format:"ajar-jo\
urnal",version:oo,entries:n},s=o=>`\\u${o.charCodeAt(0).toString(16)}`;return`${JSON.stringify(r,null,2).replace(iu,s)}
`}function Za(e){let t=e.filter(({key:r,response:s,confirmed:o})=>hu(r)&&s&&o).map(r=>{let{moment:s,...o}=so(uu(me(r.key).
moment),r.confirmed);return[Kn(r)??"",s,...rt.map(i=>o[i]??"")]}),n=[["day","moment",...rt],...t];return io+n.map(r=>`${r.
map(pu).join(",")}
`).join("")}var ao=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function Wn({after:e,among:t,...n},r){return qe({items:[
n],ids:[n.id]},{[n.id]:r})[n.id]}var hu=e=>me(e).exercise==="check-in";function fu({key:e,response:t,done:n,confirmed:r,
at:s},o){let i=r&&It(r,t),{exercise:a,moment:l}=me(e);return{exercise:a,moment:l,title:o?.title??"",at:s,done:n,confirmed:r&&
!i?Xa(r,o):!!r,answers:Xa(t,o)}}function Xa(e,t){let n=new Map(t?.items.map(r=>[r.id,r]));return Object.entries(e).filter(
([,r])=>r!==null).map(([r,s])=>{let o=n.get(r),i={item:r,question:o?X(o.ask,e):"",answer:s},a=o?.cards&&Au(o,s);return a?
{...i,"in-words":a}:i})}function Au(e,t){try{return _e(e,Wn(e,t))}catch{return null}}function uu(e){return je(e.replace(
au," ")).replace(cu,"").replace(lu,"$1$2'")}var pu=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;var ec={null:null,true:!0,false:!1},gu=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,Iu={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},du=/[ !#-[\]-\uffff]*/y,wu=/null|true|false|-?Infinity|NaN/y,mu=/[0-9a-fA-F]{4}/y,Cu=/[ \t\n\r]*/y,Xn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function tc(e){let t=0,n=(u=t)=>{throw new Xn(e.slice(0,u).split(`
`).length)},r=u=>{u.lastIndex=t;let[I]=u.exec(e)??[null];return t+=I?.length??0,I},s=()=>r(Cu),o=u=>{e[t]!==u&&n(),t++};
function i(){let u=e[t];if(u==='"')return a();if(u==="{")return h();if(u==="[")return f();let I=r(wu);if(I!==null&&I in ec)
return ec[I];let g=I?Number.NaN:r(gu);return g===null&&n(),Number.isFinite(+g)||n(0),+g}function a(){t++;let u="";for(;u+=
r(du),e[t]!=='"';){e[t]!=="\\"&&n();let I=e[t+1];t+=2,I==="u"?u+=String.fromCharCode(Number.parseInt(r(mu)??n(),16)):u+=
Iu[I]??n(t-2)}return t++,u}function l(u,I){let g=[];if(t++,s(),e[t]!==u)for(;g.push(I()),s(),e[t]!==u;){let B=t;o(","),s(),
e[t]===u&&n(B)}return t++,g}let f=()=>l("]",i),h=()=>Object.fromEntries(l("}",()=>{e[t]!=='"'&&n();let u=a();return s(),
o(":"),s(),[u,i()]}));s();let A=i();return s(),t<e.length&&n(),A}var co=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];var xt=class extends le{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=co(t)}},
Re=(e,t={})=>({code:e,values:t});function sc(e,t){let n=yu(e.startsWith(io)?e.slice(1):e),r=ku(n);if(r.length)throw new xt(
...r);let s=[];return{entries:n.map((i,a)=>{let l=ao(i.exercise,t),f=a+1;l||s.push(Re("journal-import-unknown-exercise",
{n:f,exercise:i.exercise}));let h=B=>{let{response:k,misfits:x}=bu(f,l,B);return s.push(...x),k},A=h(i.answers),{confirmed:u,
done:I,at:g}=i;return{key:lo(i),response:A,done:I,confirmed:Array.isArray(u)?h(u):u?A:null,at:g}}),notes:co(s)}}var lo=({
exercise:e,moment:t})=>`${e}@${t}`;function yu(e){let t=Eu(e),{format:n,version:r,entries:s}=ho(t)?t:{};if(n!=="ajar-jou\
rnal"||!(Number.isInteger(r)||typeof r=="boolean"))throw new xt(Re("journal-import-other-file"));if(r>oo)throw new xt(Re(
"journal-import-newer"));if(!Array.isArray(s))throw new xt(Re("journal-import-other-file"));let o=s.flatMap((i,a)=>Bu(i,
a+1));if(o.length)throw new xt(...o);return s.map(i=>({...oc,...i}))}function Eu(e){try{return tc(e)}catch(t){throw t instanceof
Xn||t instanceof RangeError?new xt(Re("journal-import-not-json",{line:t.line??1})):t}}var oc={moment:"",at:"",done:!1,confirmed:!1},
ho=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),$r=e=>typeof e=="string",nc={exercise:$r,moment:$r,at:e=>$r(e)&&(e===
""||zs(e)),done:e=>typeof e=="boolean"};function Bu(e,t){if(!ho(e))return[Re("journal-import-other-file")];let n={...oc,
...e},r=Object.keys(nc).filter(s=>!nc[s](n[s]));if(typeof n.confirmed!="boolean"){let s=rc(n.confirmed,"confirmed");s.length&&
r.push("confirmed",...s)}return r.push(...rc(n.answers,"answers")),r.map(s=>Re("journal-import-incomplete",{n:t,name:s}))}
function rc(e,t){return Array.isArray(e)?e.flatMap(n=>ho(n)?$r(n.item)?[]:["item"]:[t]):[t]}function ku(e){let t=new Set;
return e.flatMap((n,r)=>{let s=r+1,o=t.has(lo(n))?[Re("journal-import-twice",{n:s,exercise:n.exercise})]:[];t.add(lo(n));
let i=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?Qu(a.map(({item:l})=>l)):[]);return[...o,...i.map(a=>Re("journ\
al-import-answer-twice",{n:s,item:a}))]})}var Qu=e=>{let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].
filter(([,n])=>n>1).map(([n])=>n)};function bu(e,t,n){let r=Object.fromEntries(n.map(({item:h,answer:A=null})=>[h,A]));if(!t)
return{response:r,misfits:[]};let s=new Map(t.items.map(h=>[h.id,h])),o=h=>!s.has(h)&&t.ids.includes(h),i=Object.entries(
r),a=Object.fromEntries(i.filter(([h])=>o(h))),l=Object.fromEntries(i.filter(([h])=>!o(h))),f=Su(e,t,s,l);return{response:f.
length?r:{...qe(t,l),...a},misfits:f}}function Su(e,t,n,r){let s={},o=[];for(let[a,l]of Object.entries(r)){if(!n.has(a)){
let{title:f}=t;o.push(Re("journal-import-unknown-question",{n:e,exercise:f,item:a}));continue}try{s[a]=Wn(n.get(a),l)}catch(f){
if(!(f instanceof be))throw f;let h=Re(f.code,f.values);o.push(Re("journal-import-misfit",{n:e,item:a,why:h}))}}if(o.length)
return o;let i=qe(t,s);return Object.keys(s).filter(a=>!It(i[a],s[a])).map(a=>Re("journal-import-not-asked",{n:e,item:a}))}function Ut(e,t,n=t["keep-failed"]){let{code:r,values:s={},notices:o}=Er(e);if(o)return o.map(a=>Ut(a,t,n)).join(`
`);if(!Object.hasOwn(t,r??""))return n;let i=Object.entries(s).map(([a,l])=>[a,l?.code?Ut(l,t,n):l]);return X(t[r],Object.
fromEntries(i))}var dn="home",_n="help@",fo="plan",Du=[fo,"needs","support","goal-ladder"],ic="until ",go=e=>`${ic}${kt(e)}`;function Pr(e,t,n){
let{exercise:r,moment:s}=me(t.key),o=s?`${s}, ${n}`:n,i=`${r}@${o}`;for(let a=2;e.get(i);a++)i=`${r}@${o} (${a})`;e.place(
{...t,key:i})}var ve,jt,Ne,Pt,Jt,zn,Zn,er,In,tr,re,Ao,ac,qn,cc,uo,lc,hc,Kr,fc,Ac,uc,po,Jr=class{constructor({journal:t,data:n,
words:r,send:s,today:o,notice:i,print:a}){K(this,re);K(this,ve);K(this,jt);K(this,Ne);K(this,Pt);K(this,Jt);K(this,zn);K(
this,Zn);K(this,er);K(this,In,Promise.resolve());K(this,tr,{calendar:t=>m(this,re,Ao).call(this,t),"calendar-line":t=>m(
this,re,Ao).call(this,t,Lr(t,p(this,jt))),everything:t=>pn("notes.json","application/json",za(t,p(this,jt))),"check-ins":t=>pn(
"numbers.csv","text/csv",Za(t))});T(this,ve,t),T(this,jt,n),T(this,Ne,r),T(this,Pt,s),T(this,Jt,o),T(this,zn,i),T(this,Zn,
a),T(this,er,new Map(n.sections.flatMap(l=>l.keys.map(f=>[f,l]))))}state(){let t=m(this,re,qn).call(this),n=m(this,re,fc).
call(this,t);return{welcome:m(this,re,Ac).call(this,t,n),section:n?.id??"",due:m(this,re,uc).call(this,t),plan:m(this,re,
po).call(this,`${fo}@`),earlier:t.map(({key:r})=>({key:r,...me(r)})).filter(({exercise:r,moment:s})=>r===fo&&s).map(({key:r,
moment:s})=>({title:s,plan:m(this,re,po).call(this,r)})),something:t.length>0,danger:m(this,re,cc).call(this)}}receive(t){
let{take:n,paper:r,country:s=""}=t;if(n==="plan"&&["us-letter","a4"].includes(r))m(this,re,Kr).call(this,()=>p(this,Zn).
call(this,m(this,re,qn).call(this),{paper:r,country:s}));else if(Object.hasOwn(p(this,tr),n??""))m(this,re,Kr).call(this,
async()=>p(this,Pt).call(this,{file:await p(this,tr)[n](m(this,re,qn).call(this))}));else if(typeof t.country=="string")
p(this,ve).put(_n,{country:s},!0);else if(typeof t.import=="string")m(this,re,Kr).call(this,()=>m(this,re,lc).call(this,
t.import));else if(t.restart===!0)m(this,re,ac).call(this);else return!1;return!0}settled(){return p(this,In)}};ve=new WeakMap,
jt=new WeakMap,Ne=new WeakMap,Pt=new WeakMap,Jt=new WeakMap,zn=new WeakMap,Zn=new WeakMap,er=new WeakMap,In=new WeakMap,
tr=new WeakMap,re=new WeakSet,Ao=async function(t,n=""){let r=await ja(t,p(this,Ne),p(this,Jt).call(this),n);return pn(Ua,
"text/calendar",r)},ac=function(){p(this,ve).batch(()=>{for(let t of m(this,re,qn).call(this))me(t.key).moment.includes(
ic)||(Pr(p(this,ve),t,go(p(this,Jt).call(this))),p(this,ve).remove(t.key))})},qn=function(){return p(this,ve).entries().
filter(({key:t})=>t!==_n)},cc=function(){for(let t of Du){let n=m(this,re,uo).call(this,`${t}@`);if(n)return n}return null},
uo=function(t){let n=p(this,ve).get(t);return n?p(this,zn).call(this,me(t).exercise,n.response):null},lc=function(t){let{
entries:n,notes:r}=sc(t,p(this,jt));p(this,ve).batch(()=>{for(let o of n)m(this,re,hc).call(this,o)});let s=X(p(this,Ne)["\
home-brought"],{n:n.length});p(this,Pt).call(this,{said:[s,...r.map(o=>Ut(o,p(this,Ne)))].join(`
`)})},hc=function(t){let n=p(this,ve).get(t.key);n?$n([n.response,n.confirmed],[t.response,t.confirmed])||Pr(p(this,ve),
t,p(this,Ne)["home-brought-moment"]):p(this,ve).place(t)},Kr=function(t){T(this,In,p(this,In).then(t).catch(n=>{p(this,Pt).
call(this,{said:Ut(n,p(this,Ne),p(this,Ne)["home-failed"])})}))},fc=function(t){let n=t.reduce((r,s)=>r&&r.at>=s.at?r:s,
null);return n?p(this,er).get(n.key):void 0},Ac=function(t,n){let r=p(this,Ne);return t.length?n?X(r["home-stopped"],{title:n.
title}):r["home-welcome"]:r["home-empty"]},uc=function(t){let n=p(this,Ne),r=p(this,Jt).call(this),s=Gr(t,r),o=Tr(t,r),i=[];
if(s){let l=me(s.entry.key).exercise==="plan"?n["home-plan-starts"]:n["home-review"];i.push(X(l,{day:kt(s.day)}))}return o&&
o.day<=r?i.push(n["home-check-in-now"]):o&&i.push(X(n["home-check-in"],{day:kt(o.day)})),i},po=function(t){let n=p(this,
ve).get(t),r=p(this,jt).exercises[me(t).exercise];return!n?.confirmed||!r||!rn(r,n.confirmed)?[]:Ir(r,n.confirmed,{plain:!!m(
this,re,uo).call(this,t)}).filter(({said:s})=>s.length).map(({heading:s,said:o})=>({heading:s,said:o,words:[]}))};var mc=1e3,Io=2e3,vu=15,pc=10*mc,gc=6e4,Ic="journal-passphrase-changed",Fu="notes",xu="application/octet-stream",mt,wo=class{constructor(){
K(this,mt,new Map)}start(t,n,r){clearTimeout(p(this,mt).get(t));let s=()=>{p(this,mt).delete(t),r()};p(this,mt).set(t,setTimeout(
s,n))}isPending(t){return p(this,mt).has(t)}stop(){for(let t of p(this,mt).values())clearTimeout(t);p(this,mt).clear()}};
mt=new WeakMap;var de,Me,mn,Xe,Rt,Wt,rr,Cn,sr,se,st,Ct,yn,Fe,Mt,Le,Gt,Xt,or,Ve,En,qt,yt,S,Cc,Wr,De,Ot,Xr,yc,Ec,Bc,kc,Qc,
bc,Sc,mo,Dc,vc,qr,Fc,wt,Co,yo,nr,xc,Eo,Bo,wn,_r,He,zr=class{constructor({journal:t,place:n,here:r,send:s,words:o,stores:i,
judge:a,now:l,today:f}){K(this,S);K(this,de);K(this,Me);K(this,mn);K(this,Xe);K(this,Rt);K(this,Wt);K(this,rr);K(this,Cn);
K(this,sr);K(this,se,null);K(this,st,!1);K(this,Ct,!1);K(this,yn,!1);K(this,Fe,new Set);K(this,Mt,"");K(this,Le,"");K(this,
Gt,!1);K(this,Xt,vu);K(this,or,0);K(this,Ve,new wo);K(this,En,Promise.resolve());K(this,qt,0);K(this,yt,0);T(this,de,t),
T(this,Me,n),T(this,mn,r),T(this,Xe,s),T(this,Rt,o),T(this,Wt,i),T(this,rr,a),T(this,Cn,l),T(this,sr,f),t.listen(h=>m(this,
S,Fc).call(this,h)),n.watch(()=>m(this,S,De).call(this,()=>m(this,S,nr).call(this))),m(this,S,De).call(this,()=>m(this,S,
nr).call(this))}get state(){let t=p(this,se)!==null;return{state:p(this,Ct)?"locked":t?"kept":"none",exists:p(this,st),place:"",
here:p(this,mn),saved:t&&!p(this,Fe).size&&!p(this,Le),reopen:p(this,Gt),problem:p(this,Mt)||p(this,Le)||m(this,S,Cc).call(
this),copied:"",minutes:p(this,Xt),hosted:p(this,mn)==="hub"}}async settled(){for(;p(this,qt);)await p(this,En)}receive(t){
m(this,S,_r).call(this);let{keep:n,unlock:r,change:s,minutes:o,strength:i,bring:a}=t;if(typeof n=="string")m(this,S,Ot).
call(this,()=>m(this,S,Ec).call(this,n));else if(typeof r=="string")m(this,S,Ot).call(this,()=>m(this,S,Bc).call(this,r));else if(typeof s==
"string"&&p(this,se))m(this,S,Ot).call(this,()=>m(this,S,kc).call(this,s));else if(t.lock===!0)m(this,S,De).call(this,()=>this.
lock());else if(t.erase===!0)m(this,S,Ot).call(this,()=>m(this,S,bc).call(this));else if(t.erase==="saved")m(this,S,Ot).
call(this,()=>m(this,S,Sc).call(this));else if(t.take==="sealed")m(this,S,Ot).call(this,()=>m(this,S,Dc).call(this));else if(a instanceof
Uint8Array)m(this,S,Ot).call(this,()=>m(this,S,vc).call(this,a));else if(Number.isInteger(o)&&o>=1&&o<=1440)T(this,Xt,o),
m(this,S,_r).call(this),m(this,S,He).call(this);else if(typeof i=="string")m(this,S,De).call(this,()=>m(this,S,yc).call(
this,i));else return t.active===!0||typeof t.place=="string";return!0}flush(){p(this,se)&&p(this,Fe).size&&m(this,S,De).
call(this,()=>m(this,S,wt).call(this,{look:!1}))}leave(){let t=p(this,se);if(!t){Bn(this,yt)._++,p(this,Ct)||m(this,S,wn).
call(this,()=>p(this,de).clear());return}let n=m(this,S,Co).call(this);m(this,S,qr).call(this),T(this,Ct,!0),T(this,Mt,""),
m(this,S,He).call(this),m(this,S,wn).call(this,()=>p(this,de).clear()),m(this,S,De).call(this,async()=>{try{n.size&&await dc(
t,n,()=>{})}finally{t.close()}})}async lock(){if(p(this,se)&&(await m(this,S,wt).call(this),!!p(this,se))){if(p(this,Fe).
size){p(this,Ve).start("idle",pc,()=>m(this,S,De).call(this,()=>this.lock())),m(this,S,He).call(this);return}p(this,se).
close(),m(this,S,qr).call(this),T(this,Ct,!0),m(this,S,He).call(this),m(this,S,wn).call(this,()=>p(this,de).clear())}}};
de=new WeakMap,Me=new WeakMap,mn=new WeakMap,Xe=new WeakMap,Rt=new WeakMap,Wt=new WeakMap,rr=new WeakMap,Cn=new WeakMap,
sr=new WeakMap,se=new WeakMap,st=new WeakMap,Ct=new WeakMap,yn=new WeakMap,Fe=new WeakMap,Mt=new WeakMap,Le=new WeakMap,
Gt=new WeakMap,Xt=new WeakMap,or=new WeakMap,Ve=new WeakMap,En=new WeakMap,qt=new WeakMap,yt=new WeakMap,S=new WeakSet,Cc=
function(){let t=p(this,se)?.damage;return t?m(this,S,Wr).call(this,t):""},Wr=function(t){return Ut(t,p(this,Rt))},De=function(t){
Bn(this,qt)._++,T(this,En,p(this,En).then(t).catch(n=>{m(this,S,Xr).call(this,n),m(this,S,He).call(this)}).finally(()=>{
Bn(this,qt)._--}))},Ot=function(t){m(this,S,De).call(this,async()=>{T(this,Mt,"");try{await t()}catch(n){m(this,S,Xr).call(
this,n)}m(this,S,_r).call(this),m(this,S,He).call(this)})},Xr=function(t){p(this,Gt)||T(this,Gt,t.code===Ic),T(this,Mt,m(
this,S,Wr).call(this,t))},yc=async function(t){let n=p(this,Rt),r={none:n["keep-strength-none"],weak:n["keep-strength-we\
ak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};p(this,Xe).call(this,{keeping:{
strength:r[await p(this,rr).call(this,t)]}})},Ec=async function(t){let n=p(this,yt),r=await p(this,Wt).create(p(this,Me),
t);if(n!==p(this,yt)){r.close();return}T(this,se,r),T(this,st,!0),T(this,Fe,new Set(p(this,de).keys())),await m(this,S,wt).
call(this)},Bc=async function(t){let n=p(this,yt),r=await p(this,Wt).open(p(this,Me),t),s=await r.entries();if(n!==p(this,
yt)){r.close();return}let o=p(this,se)!==null,i=p(this,de).entries().filter(({key:a})=>!o||p(this,Fe).has(a));p(this,se)?.
close(),T(this,se,r),T(this,st,!0),T(this,Ct,!1),T(this,Gt,!1),m(this,S,He).call(this),m(this,S,Bo).call(this,s),o||p(this,
Xe).call(this,{open:dn}),p(this,de).batch(()=>{for(let a of i)m(this,S,Qc).call(this,a)}),await m(this,S,wt).call(this)},
kc=async function(t){p(this,se)&&(await p(this,se).changePassphrase(t),p(this,Xe).call(this,{keeping:{changed:!0}}))},Qc=
function(t){let n=p(this,de).get(t.key),r=n?.done&&!t.done;n&&!r&&!$n(n.response,t.response)&&Pr(p(this,de),n,go(p(this,
sr).call(this))),p(this,de).place(r?{...t,confirmed:n.confirmed}:t)},bc=async function(){let t=p(this,Rt),n={erased:t["h\
ome-erased"]};p(this,se)?(n={erased:await m(this,S,mo).call(this)},p(this,se)?.close(),m(this,S,qr).call(this)):await p(
this,Me).read()&&(n={said:t["home-not-erased"]}),m(this,S,wn).call(this,()=>p(this,de).clear()),p(this,Xe).call(this,n)},
Sc=async function(){if(p(this,se)||!await p(this,Me).read())return;let t=await m(this,S,mo).call(this);T(this,Ct,!1),p(this,
Xe).call(this,{said:t})},mo=async function(){let{notices:t=[]}=await p(this,Me).erase();T(this,st,!1);let n=p(this,Rt);return t.
map(r=>Ut(r,n)).join(`
`)||n["journal-here-erased"]},Dc=async function(){let t=await p(this,Me).read();t&&p(this,Xe).call(this,{file:pn(Fu,xu,t.
bytes)})},vc=async function(t){if(p(this,se))return;await p(this,Wt).check(t);let n=await p(this,Me).read();await p(this,
Me).replace(t,n?.tag??null),T(this,st,!0)},qr=function(){Bn(this,yt)._++,T(this,se,null),T(this,Le,""),T(this,Gt,!1),T(this,
Fe,new Set),p(this,Ve).stop()},Fc=function(t){if(!p(this,se)||p(this,yn))return;for(let r of t)p(this,Fe).add(r);t.every(
r=>p(this,de).isDraft(r))?p(this,Ve).start("save",mc,()=>m(this,S,De).call(this,()=>m(this,S,wt).call(this))):m(this,S,De).
call(this,()=>m(this,S,wt).call(this)),m(this,S,He).call(this)},wt=async function({look:t=!0}={}){let n=p(this,se);if(n){
try{if(t&&await m(this,S,yo).call(this),n!==p(this,se))return;await dc(n,m(this,S,Co).call(this),(r,s)=>{p(this,de).get(
r)===s&&p(this,Fe).delete(r)}),T(this,Mt,"")}catch(r){if(n!==p(this,se))return;m(this,S,Xr).call(this,r),p(this,Ve).start(
"save",pc,()=>m(this,S,De).call(this,()=>m(this,S,wt).call(this)))}m(this,S,He).call(this)}},Co=function(){let t=p(this,
de).entries().filter(({key:r})=>p(this,Fe).has(r)),n=new Map(t.map(r=>[r.key,r]));for(let r of p(this,Fe))n.has(r)||n.set(
r,void 0);return n},yo=async function(){let t=p(this,se),n=await t.refresh();t===p(this,se)&&(m(this,S,Bo).call(this,n),
T(this,Le,""))},nr=async function(){let t=p(this,Le);try{p(this,se)?await m(this,S,yo).call(this):await m(this,S,xc).call(
this)}catch(n){p(this,Gt)||T(this,Gt,n.code===Ic),T(this,Le,m(this,S,Wr).call(this,n)),p(this,se)||p(this,Ve).start("loo\
k",Io,()=>m(this,S,De).call(this,()=>m(this,S,nr).call(this)))}p(this,Le)!==t&&(p(this,se)&&!p(this,Le)&&p(this,Fe).size&&
await m(this,S,wt).call(this),m(this,S,He).call(this))},xc=async function(){let t=await p(this,Me).read()!==null;T(this,
Le,""),!(t===p(this,st)||p(this,se))&&(T(this,st,t),m(this,S,He).call(this))},Eo=function(){p(this,Cn).call(this)-p(this,
or)>p(this,Xt)*gc&&m(this,S,De).call(this,()=>this.lock()),p(this,se)&&(p(this,qt)||m(this,S,De).call(this,()=>m(this,S,
nr).call(this)),p(this,Ve).start("poll",Io,()=>m(this,S,Eo).call(this)))},Bo=function(t){m(this,S,wn).call(this,()=>{for(let n of t){
let r=p(this,de).get(n.key);p(this,Fe).has(n.key)?r&&!r.done&&n.confirmed!==null&&p(this,de).place({...r,confirmed:n.confirmed}):
p(this,de).place(n)}})},wn=function(t){T(this,yn,!0);try{p(this,de).batch(t)}finally{T(this,yn,!1)}},_r=function(){if(T(
this,or,p(this,Cn).call(this)),!p(this,se))return;let t=()=>m(this,S,De).call(this,()=>this.lock());p(this,Ve).start("id\
le",p(this,Xt)*gc,t),p(this,Ve).isPending("poll")||p(this,Ve).start("poll",Io,()=>m(this,S,Eo).call(this))},He=function(){
p(this,Xe).call(this,{keeping:this.state})};async function dc(e,t,n){let r=new Map((await e.entries()).map(a=>[a.key,a])),
s=!1;for(let[a,l]of t)l&&(await e.append(l),n(a,l),s||(s=Uu(l,r.get(a))));let o=[...t.keys()].filter(a=>!t.get(a));if(!o.
length&&!s)return;let i=(await e.entries()).filter(({key:a})=>!o.includes(a));await e.rewrite(i);for(let a of o)n(a,void 0)}
var Uu=(e,t)=>{let n=wc(e);return t!==void 0&&[...wc(t)].some(r=>!n.has(r))},wc=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(r=>Object.entries(r??{}));return new Set(n.filter(([,r])=>r!==null).map(([r])=>r))};var ju=["plan","needs","support","goal-ladder"],Ou="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Ru=new RegExp(`\\r\\n|[${Ou}]`),
Uc=/\d[\d -]*\d/,Mu=["crisis","violence","worried"],Gu=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function Mc(e,t){let n=new Map(e.map(h=>[h.key,h])),[r,s,o,i]=ju.map(h=>{let{response:A}=n.get(`${h}@`)??{};return Object.
keys(A??{}).length?Tu(t.exercises[h],A):null}),a=r?Lr([n.get("plan@")],t):"",l=["day","helper","badly",...a?[]:["if","th\
en"]],f={goal:r?r.fields("goal"):[],sentence:a?[r.sentence(a)]:[],plan:r?r.fields(...l):[],needs:s?[s.section("needs","t\
his-week")]:[],support:o?[o.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:[]};for(let[h,A]of Object.
entries(f))f[h]=A.filter(u=>u.lines?.length||u.fields?.length||u.rungs?.length);if(!Object.values(f).some(h=>h.length))throw new le(
"journal-no-plan");return{...f,title:t.exercises.plan.title}}function Gc(e,{help:t,paper:n}){let r=t.find(o=>o.code===e);
if(!r)return[n["numbers-elsewhere"]];let s=o=>r.lines.filter(i=>i.topic===o).flatMap(({reach:i})=>i).filter(({say:i,to:a})=>a.
startsWith("tel:")&&Uc.test(i)).map(({say:i})=>Uc.exec(i)[0])[0];return[...new Set([r.emergency,...Mu.map(s).filter(Boolean)])]}
var jc=e=>e.flatMap(t=>t.split(Ru)).map(je).filter(Boolean);function Tu({title:e,items:t,reflection:n,rules:r=[]},s){let o=h=>{
try{return Wn(h,s[h.id])}catch{return null}},i=h=>{let A=o(h),u=h.kind==="date"&&Nr(A);return jc(u?[Gu.format(new Date(`${u}\
T00:00Z`))]:_e(h,A))},a=(...h)=>t.filter(({id:A})=>h.includes(A)).map(A=>({id:A.id,heading:A.said,lines:i(A)})).filter(A=>A.
lines.length),l=(...h)=>({heading:e,fields:a(...h)});function f(){let h=r.find(g=>g.ladder)?.ladder;if(!h)return{...l("g\
oal"),rungs:[]};let A=g=>t.find(({id:B})=>B===g),u=[h.today,h.later].map(A).filter(Boolean),I=h.rungs.filter(g=>A(g.item)).
map(g=>({heading:A(g.item).said,lines:i(A(g.item)),marks:u.filter(B=>o(B)?.chosen.includes(g.card)).map(B=>B.said)})).filter(
g=>g.lines.length||g.marks.length);return{...l("goal"),rungs:I}}return{fields:a,section:l,ladder:f,sentence:h=>({heading:n["\
in-one"],lines:jc([h])})}}function Tc(e,{paper:t="us-letter",numbers:n=[],heading:r=""}){let{documentElement:s,title:o}=document,
i=Nu(e,t,n,r);document.body.append(i),s.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
l=()=>{a.abort(),i.remove(),s.classList.remove("ajar-printing"),document.title=o};window.print();for(let f of["pointerdo\
wn","keydown","pagehide"])addEventListener(f,l,{capture:!0,signal:a.signal})}function Nu({title:e,goal:t,sentence:n,plan:r,
needs:s,support:o,ladder:i},a,l,f){let h=[c("h1",{},e),...t.map(u=>Oc("ajar-plan-goal",u)),...n.map(u=>Oc("ajar-plan-her\
o",u)),Rc(r,"h2"),...s.map(u=>ko(u,Yu(u))),...o.map(u=>ko(u,[Rc(u.fields,"h3")])),...i.map(u=>ko(u,$u(u),Vu(u))),l.length?
c("h2",{class:"ajar-plan-quiet"},f):null,l.length?c("p",{class:"ajar-plan-numbers"},l.join(" · ")):null],A=u=>c("div",{
class:`ajar-plan-${u}`},c("div",{}));return c("div",{class:`ajar-plan ajar-plan-${a}`},A("head"),c("div",{class:"ajar-pl\
an-body"},c("div",{},...h)),A("foot"))}var Zr=({lines:e})=>[...e.join("")].length,Hu=e=>Zr(e)<160?"large":Zr(e)<500?"mid\
dle":"usual",Oc=(e,t)=>c("div",{class:e,"data-size":Hu(t)},...Qo(t,"h2")),Lu=e=>Zr(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),ir=e=>e.map(t=>c("p",{dir:"auto"},t)),Nc=e=>e.length>1?[c("ul",{},...e.map(t=>c("li",{dir:"a\
uto"},t)))]:ir(e),Qo=({heading:e,lines:t},n,r=ir)=>[c(n,{},e),...r(t)];function Rc(e,t){let n=e.every(Lu)?"ajar-plan-bes\
ide":"",r=t==="h3"?Nc:ir;return c("div",{class:n},...e.map(s=>c("div",{},...Qo(s,t,r))))}var Vu=({fields:e,rungs:t})=>[...e,
...t].reduce((n,r)=>n+Zr(r),0)<900,ko=({heading:e},t,n=!1)=>c("section",{"data-whole":n},c("h2",{class:"ajar-plan-title"},
e),...t),Yu=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(r=>[...r].length<60)?c("ul",{class:"ajar-plan-pills"},...t.
lines.map(r=>c("li",{dir:"auto"},r))):c("div",{},...Qo(t,"h3",Nc))),$u=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>ir(
n)),c("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:r,marks:s})=>c("li",{"data-here":s.length>0},c("h3",{},n),
c("div",{},...ir(r),s.length?c("p",{},c("b",{},s.join(" · "))):null))))];function Hc(e,t){let n=new Map,r=(o,i)=>{for(let a of n.get(o)??[])a(i)};return{model:{get:o=>e[o],set(o,i){e[o]!==i&&(e[o]=
i,r(`change:${o}`,i))},save_changes(){},on:(o,i)=>n.set(o,[...n.get(o)??[],i]),send:t},notify:r}}function Lc({journal:e,data:t,words:n}){let r=()=>t.danger&&{dangers:t.danger,countries:t.help};function s(a,l){let f=t.
exercises[a],h=f&&t.danger&&fr(f.items,l,t.danger);return h?{...h,countries:t.help}:null}function o(a){let l=e.get(a),{exercise:f}=me(
a),h=t.exercises[f];if(!l||!h||!rn(h,l.response))return null;let A={answers:l.response,done:l.done};return l.done?{...A,
...dr(h,l.response,r())}:A}function i(){let a=f=>rt.some(h=>f[h]!==null),l=Pa(e.entries()).filter(a);return l.length?Ja(
l,n):{}}return{known:r,notice:s,form:o,chart:i}}var bo="visit",So=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Ku=e=>So(e)&&typeof e.key=="string"&&So(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||So(e.confirmed))&&typeof e.at=="string";function es({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function r(a){try{return a.length?e().setItem(bo,JSON.stringify(a)):e().
removeItem(bo),!0}catch{return a.length===0}}function s(){try{let a=JSON.parse(e().getItem(bo)??"[]");return Array.isArray(
a)?a.filter(Ku):[]}catch{return[]}}let o=a=>t.addEventListener("beforeunload",l=>{a()&&l.preventDefault()});function i(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:r,recall:s,forget:()=>r(
[]),guard:o,onHide:i}}function Vc(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},r={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:r,computer:{}}[t]}}var Yc="chart",Pu="check-in",Ju="{today}",Wu=5e3;function $c({data:e,place:t,here:n="browser",now:r=Date.now,tab:s=es(),
stores:o={create:Nn.create,open:Nn.open,check:Ke.fromBytes},judge:i=ka,print:a=Tc}){let l=()=>Zs(new Date(r())),f=Vc(e.words,
n),h={...e,words:f,danger:null},{notice:A}=h,u=qu(h.pages,kt(l())),I=u.flatMap(O=>O.blocks),g=new Set(I.map(({key:O})=>O).
filter(Boolean)),B=I.filter(({kind:O})=>O==="exercise").map(({key:O})=>O),k=!1,x=!1,Y=!1,V=0,R=0,U=!1,b=!0,Q={pages:u,words:f,
notice:A,page:0,couple:""},{model:D,notify:G}=Hc(Q,ee),N=O=>G("msg:custom",{...O,acknowledged:R}),d=(O,W)=>N({states:{[O]:W}}),
C=new Mr(r);for(let O of s.recall())C.place(O);let y=Lc({journal:C,data:h,words:f}),F=O=>{O.keeping?.state&&z(),N(O)},H={
journal:C,words:f,today:l},M=new zr({...H,place:t,here:n,stores:o,judge:i,now:r,send:F}),$=new Jr({...H,data:h,send:N,notice:y.
notice,print:ke}),j=_u(Promise.resolve(e.danger).then(q)).then(Z);C.listen(we),s.guard(_),s.onHide(()=>M.flush());function q(O){
h.danger=O;for(let W of Object.values(O))Ar(hr(W))}function Z(){k=!0,x&&Ce()}function z(){let{state:O,saved:W}=M.state;O===
"none"?b=s.remember(C.entries()):(O==="locked"||W)&&s.forget()}function _(){let{state:O,saved:W}=M.state;return O==="kep\
t"?!W:O==="none"&&!b}let ge=()=>C.get(_n)?.response.country??"";function Ce(){let O=B.filter(W=>k||C.isDraft(W)).map(W=>[
W,y.form(W)]).filter(([,W])=>W);N({states:Object.fromEntries(O)})}function we(O){z();for(let ce of O)g.has(ce)&&!U&&d(ce,
y.form(ce)??{answers:{},done:!1});O.includes(_n)&&N({country:ge()});let W=O.filter(ce=>!C.isDraft(ce));W.length&&d(dn,$.
state()),W.some(ce=>me(ce).exercise===Pu)&&d(Yc,y.chart())}function ke(O,{paper:W,country:ce}){let ye=Gc(ce,h);a(Mc(O,h),
{paper:W,numbers:ye,heading:h.paper.numbers}),d(dn,$.state())}function Qe({key:O,answers:W,done:ce}){let ye=qe(h.exercises[me(
O).exercise],W);U=!ce;try{C.put(O,ye,ce)}finally{U=!1}}function E(){V++,M.leave()}function L(O){let{key:W}=O;if(O.ready===
!0)x=!0,N({keeping:M.state,country:ge()}),Ce();else if(O.dangers===!0)j.then(()=>N({dangers:y.known()}));else if(typeof O.
chart=="string")d(Yc,y.chart());else if(O.forget===!0)E();else if(M.receive(O))N({});else if(typeof O.home=="string")d(dn,
$.state());else{if($.receive(O))return;if(O.gone===!0)M.flush();else if(g.has(W))O.remove===!0?C.remove(W):O.answers&&typeof O.
done=="boolean"&&Qe(O);else return}}function J(O){Number.isInteger(O.sent)&&(R=Math.max(R,O.sent));try{L(O)}catch(W){N({
problem:{key:O.key??"",text:f["not-understood"]}}),W instanceof be||console.error(W.name)}}function ee(O){if(O.forget===
!0){J(O);return}let W=V,ce=()=>{W===V&&J(O)};Y||(Y=!k&&Xu(O)),k||!Y?queueMicrotask(ce):j.then(ce)}async function he(){await j,
await $.settled(),await M.settled()}return{...D,settled:he}}var Xu=({ready:e,dangers:t,answers:n,done:r})=>!e&&!t&&!(n&&
!r),qu=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(r=>r.key?{...r,key:r.key.replace(Ju,t)}:r)})),_u=e=>new Promise(t=>{let n=setTimeout(
t,Wu),r=()=>{clearTimeout(n),t()};e.then(r,r)});var zu="notes",ar="head",Et="parts",Fo="aside",Kc=[ar,Et,Fo],Zu=1,xo=0,Xc="journal-here-blocked",ep=2e3;function qc({name:e=zu}={}){
let t=Pc(()=>globalThis.indexedDB),n=Pc(()=>new BroadcastChannel(e)),r=new Set,s=()=>{for(let I of r)I()},o=()=>{globalThis.
document?.hidden||s()};n?.addEventListener("message",s);let i=null,a=()=>{i=null};async function l(I){try{if(i)return await i}catch(g){
if(!I||g.code!=="gone")throw g}return i??(i=rp(t,e,I,a).catch(g=>{throw a(),g})),i}async function f(I,g,B=!1){for(let k=!0;;k=
!1){let x=await l(B),Y;try{Y=x.transaction(Kc,I,{durability:"strict"})}catch(V){if(!k||V.name!=="InvalidStateError")throw ts(
V);a();continue}return op(Y,g)}}function h(){i?.then(I=>I.close(),()=>{}),a()}let A=I=>f("readonly",I);async function u(I,g){
let B=await f("readwrite",I,g);return n?.postMessage(null),B}return{async read(){try{return await A(async I=>{let{tag:g}=await vo(
I);return{bytes:xe(...await Ge(I(Et).getAll())),tag:g}})}catch(I){if(I.code==="gone")return null;throw I}},readFrom:(I,g)=>A(
async B=>{let k=await vo(B),x=tp(I)!==k.file||g>k.length,Y=x?0:await np(B(Et),g),V=await Ge(B(Et).getAll(IDBKeyRange.lowerBound(
Y)));return{bytes:xe(...V).subarray(x?0:g-Y),tag:k.tag,replaced:x}}),append:(I,g)=>u(async B=>{let k=await Do(B,g);return await Ge(
B(Et).add(I.slice(),k.length)),Jc(B,k.file,k.length+I.length)}),async replace(I,g){let B=g===null,x=await u(async Y=>{if(!B)
await Do(Y,g);else if(await Ge(Y(ar).get(xo)))throw new fe("exists");return await Ge(Y(Et).clear()),await Ge(Y(Et).add(I.
slice(),0)),Jc(Y,_c(),I.length)},B);return B&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),x},putAside:I=>u(
async g=>{await Do(g,I);let B=xe(...await Ge(g(Et).getAll()));return`damaged-${await Ge(g(Fo).add(B))}`}),async erase(){
if(await u(async B=>{for(let k of Kc)await Ge(B(k).clear())}).catch(B=>{if(B.code!=="gone")throw B}),h(),!await ip(t,e))
throw new le("journal-here-not-erased");return{notices:[]}},watch(I){return r.size||Wc("addEventListener",o),r.add(I),()=>{
r.delete(I),r.size||Wc("removeEventListener",o)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),h()}}}function Pc(e){try{return e()}catch{return null}}var _c=()=>Array.from(ft(12),e=>e.toString(
36)).join(""),tp=e=>e.split("/")[0];async function vo(e){let t=await Ge(e(ar).get(xo));if(!t)throw new fe("gone");return t}
async function Do(e,t){let n=await vo(e);if(n.tag!==t)throw new fe("changed");return n}async function Jc(e,t,n){let r=`${t}\
/${_c()}`;return await Ge(e(ar).put({file:t,length:n,tag:r},xo)),r}async function np(e,t){return(await Ge(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function Wc(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function rp(e,t,n,r){if(!e||globalThis.isSecureContext===!1)throw new fe("unreachable",Xc);let s=!1;try{
if(!n&&await zc(e,t)===!1)throw new fe("gone");let o=e.open(t,Zu);o.onupgradeneeded=()=>{s=!n,s?o.transaction.abort():sp(
o.result)};let i=await Ge(o);return i.onclose=r,i.onversionchange=()=>{i.close(),r()},i}catch(o){throw s?new fe("gone"):
ts(o)}}function sp(e){e.createObjectStore(ar),e.createObjectStore(Et),e.createObjectStore(Fo,{autoIncrement:!0})}async function zc(e,t){
return(await e.databases?.())?.some(r=>r.name===t)}function op(e,t){return new Promise((n,r)=>{let s,o=null;e.oncomplete=
()=>n(s),e.onabort=()=>r(o??ts(e.error)),t(i=>e.objectStore(i)).then(i=>{s=i},i=>{o=i instanceof fe?i:ts(i);try{e.abort()}catch{
r(o)}})})}var Ge=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function ts(e){if(e instanceof
fe)return e;if(e?.name==="QuotaExceededError")return new fe("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new fe("unreachable",t?Xc:"")}async function ip(e,t){return await new Promise(n=>{let r=e.
deleteDatabase(t);r.onsuccess=r.onerror=n,r.onblocked=()=>setTimeout(n,ep)}),!await zc(e,t)}var ap=6e4;function el(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(r,{query:s="",body:o,headers:i={},
refused:a="changed",none:l=[]}={}){let f;try{f=await t(`${e}${s}`,{method:r,body:o,headers:i,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:o?.length<ap})}catch{throw new fe("unreachable")}if(f.ok)return f;if(l.includes(
f.status))return null;throw await cp(f,a)}return{async read(){let r=await n("GET",{none:[404]});return r&&{bytes:await Zc(
r),tag:ns(r)}},async readFrom(r,s){let o={"If-Match":r},i=await n("GET",{query:`?from=${s}`,headers:o}),a=i.status!==206;
return{bytes:await Zc(i),tag:ns(i),replaced:a}},append:async(r,s)=>ns(await n("POST",{body:r,headers:{"If-Match":s}})),async replace(r,s){
let o=s===null;return ns(await n("PUT",{body:r,headers:o?{"If-None-Match":"*"}:{"If-Match":s},refused:o?"exists":"change\
d"}))},async putAside(r){let o=await n("POST",{query:"?aside",headers:{"If-Match":r},none:[400,404,405]});return o?(await o.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(r){let s=()=>{globalThis.document?.hidden||r()};return globalThis.
document?.addEventListener("visibilitychange",s),()=>globalThis.document?.removeEventListener("visibilitychange",s)}}}var ns=e=>e.
headers.get("ETag");async function Zc(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new fe("unreachabl\
e")}}async function cp(e,t){if(e.status===412)return new fe(t);if(e.status===404)return new fe("gone");if(e.status===507)
return new fe("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new le(n[0].code,
n[0].values):new fe("unreachable")}var Uo="tab",[tl,rs]=[32,12],lp=2e4,hp=1e3,ss=e=>crypto.getRandomValues(new Uint8Array(e)),nl=e=>btoa(Array.from(e,t=>String.
fromCharCode(t)).join("")),rl=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0)),sl=({key:e,hold:t},n=()=>window.sessionStorage)=>({
getItem(r){try{let s=rl(n().getItem(r)),o=$t(e,s.slice(0,rs));return new TextDecoder().decode(o.decrypt(s.slice(rs)))}catch{
return null}},setItem(r,s){let o=ss(rs),i=$t(e,o).encrypt(new TextEncoder().encode(s));if(n().setItem(r,nl(new Uint8Array(
[...o,...i]))),!t())throw new Error("The key goes with the page.")},removeItem:r=>n().removeItem(r)}),fp=(e,t)=>new Promise(
n=>{let{port1:r,port2:s}=new MessageChannel;r.onmessage=({data:o})=>n(o),setTimeout(n,hp,null),e.postMessage({tab:t},[s])});
async function Ap(){let e=window.sessionStorage.getItem(Uo),t=await navigator.serviceWorker?.getRegistration(),n=()=>t?.
active??null,r=e&&n()&&await fp(n(),e),s=e??nl(ss(rs)),o=r||ss(tl),i=!!r,a=()=>{i&&n()?.postMessage({tab:s,hold:o})};return setInterval(
a,lp),document.addEventListener("visibilitychange",a),window.addEventListener("pagehide",a),navigator.serviceWorker?.ready.
then(l=>{t=l,a()}),{key:o,hold(){return i||window.sessionStorage.setItem(Uo,s),i=!0,a(),n()!==null},forget(){n()?.postMessage(
{tab:s,forget:!0}),i=!1,window.sessionStorage.removeItem(Uo)}}}async function up(e){let t=await fetch(e,{cache:"no-store"});
if(!t.ok)throw new Error(`${t.status}`);return{key:rl((await t.json()).key),hold:()=>!0,forget:()=>fetch(e,{method:"DELE\
TE",keepalive:!0}).catch(()=>{})}}async function ol(e){try{return await(e?up(e):Ap())}catch{return{key:ss(tl),hold:()=>!1,
forget(){}}}}var il=(e,{dangers:t,visit:n,store:r,logOut:s})=>$c({data:{...e,danger:t},place:r?el(r):qc(),tab:es({storage:()=>sl(n)}),
here:s?"hub":r?"computer":"browser"});var jo="#notes=";async function al(e){try{let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,a=>a.charCodeAt(0)),r=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),s=new TextDecoder("utf-8",{fatal:!0}),[o,i]=[
"",0];for(;;){let{done:a,value:l}=await r.read();if(a)return o+s.decode();if(i+=l.length,i>2e6)return"";o+=s.decode(l,{stream:!0})}}catch{
return""}}function cl(){if(!location.hash.startsWith(jo))return"";let e=location.hash.slice(jo.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function ll(e,t,{words:n,take:r}){let s=await al(e),o=c("h2",{tabindex:"\
-1"},n["site-handed"]),i=()=>f.remove(),a=(h,A)=>c("button",{type:"button",onclick:A},h),l=s?[a(n["site-handed-no"],i),a(
n["site-handed-yes"],()=>{i(),r(s)})]:[a(n["help-close"],i)],f=c("section",{class:"site-handed"},o,c("p",{},n[s?"site-ha\
nded-how":"site-handed-broken"]),s?c("p",{},n["site-handed-history"]):null,c("div",{class:"ajar-moves"},...l));t.after(f),
o.focus()}function hl(e){let t=r=>r.kind==="exercise"?{...r,exercise:e.exercises[r.key.split("@")[0]]}:r,n=e.pages.map(r=>({...r,blocks:r.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var fl=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:r})=>[n,r])));var pp="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",gp=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Ip=new RegExp(`^(?:<\\/?(?:${pp})(?:${gp})*\\s*\\/?>|[^<>])*$`,"i"),dp=e=>Ip.test(e);function Al(e,t){let n={createHTML(s){
if(e.has(s)||dp(s))return s;throw new TypeError("This markup is not part of the page.")},createScriptURL(s){if(t.includes(
s))return s;throw new TypeError("This worker is not part of the page.")}},r=window.trustedTypes?.createPolicy("ajar",n)??
n;return ii(s=>r.createHTML(s)),s=>r.createScriptURL(s)}var ul=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function pl(e){let t=e.get(
"pages"),n=[],r=ul(location.hash,t);history.scrollRestoration="manual";let s=()=>history.replaceState({...history.state,
y:window.scrollY},"");function o(a){a!==r&&(s(),r=a,history.pushState({y:0},"",`#${a+1}`))}let i=a=>{for(let l of n)l({open:a})};
return window.addEventListener("popstate",({state:a})=>{let l=ul(location.hash,t);l!==r&&(r=l,i(t[l].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",s),{open:i,get:a=>a==="page"?r:e.get(a),set(a,l){a==="page"&&o(l),e.set(
a,l)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,l){a==="msg:custom"&&n.push(l),e.on(a,l)}}}var{first:wp,later:mp,store:cr,logOut:gl}=document.documentElement.dataset,Il=cl(),Cp="store/visit.json",yp="home",Ep=6e4;
async function Oo(e,t=1e3){try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(
n,t)),Oo(e,Math.min(2*t,Ep))}function Bp(e,t){return{...e,send(n){e.send(n),n.forget&&t.forget(),n.forget&&Ds(),n.erase&&
!cr&&vn()&&Cr()}}}async function kp(){let[e,t]=await Promise.all([Oo(wp),ol(cr&&Cp)]),n=hl(e),r=Oo(mp),s=r.then(A=>A.dangers),
{words:o}=n;Yi(n.leave);let i=Al(fl(n),["sw.js"]),a=document.getElementById("workbook"),l=Bp(pl(il(n,{dangers:s,visit:t,
store:cr,logOut:gl})),t);a.replaceChildren();let f=a.appendChild(document.createElement("div"));Ni({model:l,el:f}),window.
scrollTo(0,history.state?.y??0),Ki(document.querySelector(".site-acts"),o,{store:cr,logOut:gl});let h=A=>{l.open(yp),l.send(
{import:A})};Il&&ll(Il,a.querySelector(".ajar-notice"),{words:o,take:h}),window.addEventListener("beforeinstallprompt",A=>A.
preventDefault()),window.ajarCoach=await r,!cr&&vn()&&Vi(i)}kp();
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
