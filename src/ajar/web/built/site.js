var Dc=Object.defineProperty;var ss=e=>{throw TypeError(e)};var Fc=(e,t,n)=>t in e?Dc(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Xe=(e,t,n)=>Fc(e,typeof t!="symbol"?t+"":t,n),Gr=(e,t,n)=>t.has(e)||ss("Cannot "+n);var f=(e,t,n)=>(Gr(e,t,"read from private field"),n?n.call(e):t.get(e)),$=(e,t,n)=>t.has(e)?ss("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),N=(e,t,n,r)=>(Gr(e,t,"write to private field"),r?r.
call(e,n):t.set(e,n),n),m=(e,t,n)=>(Gr(e,t,"access private method"),n);var An=(e,t,n,r)=>({set _(i){N(e,t,i,n)},get _(){return f(e,t,r)}});var z=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,i)=>{let s=t[r];return i?Number.isInteger(s)?s+1:n:["number",
"string"].includes(typeof s)?s:n}),ht=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Tt(e,t){let n=t[e.among?.item]??{},r=e.cards.filter(i=>e.among?.piles.includes(n[i.id]));return r.length?
r:e.cards}var os=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(r=>r.id===n))};var vc=["button","input","select","summary","textarea"],xc=["input","select","textarea"];function c(e,t={},...n){let r=document.
createElement(e);for(let[i,s]of Object.entries(t))i.startsWith("on")?r.addEventListener(i.slice(2),s):s===!0?r.setAttribute(
i,""):s!==!1&&s!=null&&r.setAttribute(i,s);return vc.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),xc.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(i=>i!=null)),r}var as=e=>e;function cs(e){as=e}function Ht(e,t){
e.innerHTML=as(t)}function Vt(e,t,...n){let r=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[i,s]of Object.
entries(t))r.setAttribute(i,s);return r.append(...n),r}function hn(e,t){let n=0,r=!1;return{begin(){n||(n=setTimeout(()=>{r=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,r&&t(""),r=!1}}}function ls(e,t,n){let{words:r,level:i=3,small:s=!1,beside:o=[]}=n,a={...Oc,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let A=`ajar-${window.ajarForms}`,l={...n.answers},h=0,p=null,u=0,w=n.aside??0,d=[t.why?c("p",{class:"\
ajar-why"},t.why):null,t.private?c("p",{class:"ajar-private"},t.private):null].filter(Boolean),E=c("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),k=c("div",{}),R=c("div",{class:"ajar-body"}),K=c("section",{class:"ajar-form","\
aria-labelledby":`${A}-title`},c(`h${i}`,{id:`${A}-title`},t.title),...s?[c("div",{class:"ajar-beside"},...o,Uc(d,r))]:d,
k,R,E);e.replaceChildren(K);function H(){let Y=t.items.filter(_=>ht(_,l));return s&&t.together?[Y]:Y.map(_=>[_])}let v=Y=>{
E.replaceChildren(Y)},G=hn(r,v);function D(Y,_){E.replaceChildren(`${Y} `,c("button",{type:"button",class:"ajar-link",onclick:()=>{
l=_,v(""),n.onChange(l),L({focus:!0})}},r["put-back"]))}function Q(Y,_){l={...l,[Y.id]:_},jc(R),v(""),n.onChange(l),g()}
function S(){T(!0),G.begin(),u=setTimeout(M,8e3)}function M(){u&&(clearTimeout(u),u=0,T(!1),G.end())}function T(Y){for(let _ of p?.
fieldsets??[])_.disabled=Y}function g(){if(!p)return;let{items:Y,skip:_,where:re,next:I,enough:B}=p,U=H().length;_.textContent=
x(Y)?r["clear-and-skip"]:r.skip,re.textContent=z(r["question-of"],{n:h+1,all:U}),re.hidden=s&&U===1,I.textContent=h===U-
1?r.done:r.next,B.hidden=!y(U)}function y(Y){return(n.enough==="at once"||h>0)&&h<Y-1&&x(t.items)}function C(){u||(S(),n.
onDone(l))}let x=Y=>Y.some(({id:_})=>l[_]!=null);function V(Y,_=!0){if(u)return;let re=H();if(h+=Y,h>=re.length){h=re.length-
1,C();return}L({focus:_,again:Y<0})}function j(Y,_){let re=`${A}-${Y.id}`,I=c("legend",{},z(Y.ask,l)),B=Y.hint?c("p",{class:"\
ajar-hint",id:`${re}-hint`},Y.hint):null,U=[B,_.mark].filter(Boolean).map(({id:F})=>F),J=Y.among?{...Y,cards:Tt(Y,l)}:Y,
W=a[Y.kind](J,os(J,l[Y.id]),{words:r,level:i+1,group:re,change:F=>Q(Y,F),say:v,isQuick:n.enough==="at once",..._}),se={class:`\
ajar-item ajar-${Y.kind}`,tabindex:"-1","aria-describedby":U.join(" ")||null};return c("fieldset",se,I,B,W)}function L({
focus:Y=!1,again:_=!1}={}){let re=H();h=Math.max(0,Math.min(h,re.length-1));let I=re[h],B=n.mark?.(I),U=B?c("p",{class:"\
ajar-mark",id:`${A}-${I[0].id}-mark`},B):null,J=c("div",{class:"ajar-moves"}),W=h>0?()=>V(-1):null,se=I.map(ln=>j(ln,{mark:U,
again:_,moves:J,back:W})),F=c("button",{type:"button",onclick:()=>{if(u)return;let ln=l,Nt=x(I);l={...l,...Object.fromEntries(
I.map(({id:Sc})=>[Sc,null]))},n.onChange(l),V(1),Nt&&D(r.cleared,ln)}}),ee=c("button",{type:"button",onclick:()=>{u||(v(
""),V(1))}}),ce=c("p",{class:"ajar-where"}),At=c("button",{type:"button",class:"ajar-link",onclick:C},r.enough);p={items:I,
skip:F,where:ce,next:ee,fieldsets:se,enough:At},k.replaceChildren(),J.replaceChildren(F,ee),W&&J.prepend(c("button",{type:"\
button",onclick:W},r.back));let Pn=se.length===1;U&&Pn&&se[0].lastElementChild.before(U),R.replaceChildren(ce,...U&&!Pn?
[U]:[],...se,J,...n.enough?[At]:[]),g(),n.onMove?.(h),Y&&(se[0].focus({preventScroll:!0}),ce.scrollIntoView({block:"near\
est"}))}function O(Y){if(k.replaceChildren(),!Y||!n.help||w>Y.kinds.length)return null;let _=()=>{w=Y.kinds.length+1,n.onAside?.(
w),k.replaceChildren(),R.querySelector("[tabindex]").focus()},{help:re,needs:I}=n;return k.append(re.notice(Y,{level:i+1,
aside:_,needs:I})),k.querySelector("[tabindex]")}function q(Y,{focus:_=!1,danger:re=null}={}){p=null;let I=c(`h${i+1}`,{
tabindex:"-1"},r["what-you-said"]);R.replaceChildren(c("div",{class:"ajar-reflection"},I,...Y.flatMap(U=>Nr(U,i+2)),n.below?.()??
null),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>{h=0,L({focus:!0,again:!0})}},r.change),c("butt\
on",{type:"button",onclick:()=>{let U=l;l={},h=0,w=0,n.onAside?.(0),n.onStartOver(),L({focus:!0}),D(r["started-over"],U)}},
r["start-over"])));let B=O(re);_&&(B??I).focus()}function X(Y){let _=R.contains(document.activeElement);_&&p&&!u||(M(),l=
{...Y.answers},Y.done?q(Y.reflection,{focus:_,danger:Y.danger}):(h=Y.at??Math.max(0,H().findIndex(re=>re.some(({id:I})=>l[I]==
null))),L()))}let{done:Z,reflection:P,danger:fe}=n;return X({answers:l,at:n.at,done:Z,reflection:P,danger:fe}),{update:X,
release:M,say:Y=>{M(),v(Y)}}}var Uc=(e,t)=>e.length?c("details",{},c("summary",{},t["why-this"]),...e):"";function jc(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Nr=({heading:e,said:t,words:n},r)=>[e?c(`h${r}`,{},e):null,t.length>1?c("ul",{class:"ajar-said"},...t.map(i=>c(
"li",{},i))):t.length?c("p",{class:"ajar-said"},t[0]):null,...n.map(i=>c("p",{},i))].filter(Boolean),Oc={ruler(e,t,{group:n,
change:r}){let i=Array.from({length:11},(s,o)=>c("label",{class:"ajar-number"},c("input",{type:"radio",name:n,value:o,checked:t===
o,onchange:()=>r(o),"aria-describedby":o===0?`${n}-low`:o===10?`${n}-high`:null}),c("span",{},`${o}`)));return c("div",{
class:"ajar-scale"},c("div",{class:"ajar-numbers"},...i),c("p",{class:"ajar-anchors"},c("span",{id:`${n}-low`},c("b",{},
"0"),` ${e.low}`),c("span",{id:`${n}-high`},c("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:r,change:i}){let{chosen:s,
own:o}=t||{chosen:[],own:""},a=()=>i(s.length||o.trim()?{chosen:[...s],own:o}:null),A=e.many?"checkbox":"radio",l=e.cards.
map(p=>c("input",{type:A,name:r,value:p.id,checked:s.includes(p.id),onchange:u=>{e.many?s=s.filter(w=>w!==p.id).concat(u.
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
t",value:p,maxlength:2e4,oninput:s})),c("button",{type:"button",class:"ajar-remove",onclick:()=>{let w=u.nextElementSibling||
u.previousElementSibling;u.remove(),w||l(""),A(),s(),(w||i.firstElementChild).querySelector("input").focus()}},"×"));i.
append(u),A()},h=t||[];for(let p=0;p<Math.max(e.lines,h.length);p++)l(h[p]??"");return c("div",{class:"ajar-lines"},i,a)},
date(e,t,{words:n,change:r}){return c("label",{class:"ajar-words"},c("span",{},n["pick-date"]),c("input",{type:"date",value:t??
"",oninput:i=>r(i.target.value||null)}))}};var Tr=(e,t,n={})=>c("button",{type:"button",onclick:t,...n},e);function As(e,t,{words:n,level:r,change:i,say:s,again:o,
moves:a,back:A,isQuick:l}){let h={...t},{cards:p,piles:u}=e,w=G=>u.find(D=>D.id===G).text,d=c("div",{class:"ajar-one"});
function E(G,D){h={...h,[G.id]:D},D||delete h[G.id],i(Object.keys(h).length?h:null),D&&s(z(n.moved,{card:G.text,pile:w(D)}))}
function k(G,{focus:D=!0,back:Q=G?()=>k(G-1):A,onward:S=()=>K(G+1)}={}){let M=p[G],T=z(n["card-of"],{n:G+1,all:p.length}),
g=c("div",{class:"ajar-one-card",role:"group","aria-label":T,tabindex:"-1"},c("p",{class:"ajar-where"},T),c("p",{},M.text)),
y=C=>{E(M,C),S()};a.hidden=!0,d.replaceChildren(g,c("div",{class:"ajar-one-piles"},...u.map(({id:C,text:x})=>Tr(x,()=>y(
C),{"aria-pressed":`${h[M.id]===C}`}))),c("div",{class:"ajar-one-also"},Q?R(n.back,()=>Q()):c("span",{}),R(n["card-out"],
()=>y("")),l?c("span",{}):R(n["card-enough"],()=>H()))),D&&g.focus({preventScroll:!0})}let R=(G,D)=>Tr(G,D,{class:"ajar-\
link"}),K=G=>G<p.length?k(G):H();function H({focus:G=!0}={}){let D=c(`h${r}`,{tabindex:"-1"},n["cards-all"]),Q=(S,M)=>{let T=p.
filter(C=>(h[C.id]??"")===M),g=C=>k(p.indexOf(C),{back:H,onward:H}),y=T.map(C=>c("li",{},Tr(C.text,()=>g(C))));return y.
length?[c(`h${r+1}`,{},S),c("ul",{},...y)]:[]};d.replaceChildren(D,c("p",{class:"ajar-hint"},n["cards-all-how"]),...u.flatMap(
({id:S,text:M})=>Q(M,S)),...Q(n["cards-out"],"")),a.hidden=!1,G&&(D.focus({preventScroll:!0}),d.scrollIntoView({block:"n\
earest"}))}let v=p.map(G=>!!h[G.id]).lastIndexOf(!0)+1;return v===p.length||o&&v?H({focus:!1}):k(v,{focus:!1}),d}var hs=[1,1],Rc=[0,0],Mc="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Gc=new RegExp(`(${Mc})|[.…]+|[\
!?;\\n]`,"gu"),Nc=/[\u0300-\u036f'’‘ʼ]/g,Tc=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Hr=new WeakMap;function Xn(e,t){
let{passes:n,kinds:r,learned:i}=Is(t),{line:s,places:o}=Jc(e),a=s;for(let[p,u]of Yr(n,s))a=a.slice(0,p)+a.slice(p,u).replace(
/[^ ]/g,"_")+a.slice(u);let A=Object.entries(r).flatMap(([p,u])=>Yr(u,a).map(([w,d])=>({kind:p,start:w,end:d-1}))),l=i?Hc(
A,s,i):A,h=(p,u)=>p.span[0]-u.span[0]||p.span[1]-u.span[1]||(p.kind<u.kind?-1:+(p.kind>u.kind));return l.map(({kind:p,start:u,
end:w})=>({kind:p,span:[o[u][0],o[w][1]]})).sort(h)}function*ps(e){let{passes:t,kinds:n}=Is(e);for(let r of[t,...Object.
values(n)])yield,Yr(r,"we are here ")}function Is(e){return Hr.has(e)||Hr.set(e,Yc(e)),Hr.get(e)}function Hc(e,t,n){let{
weights:r,kinds:i,limit:s,least:o}=n,a=Vc(t,n),A=a.slice(1).map((k,R)=>[...a[R],...k]),l=k=>{let R=new Set(k.flatMap(K=>K.
places));return fs(r,R)/Math.sqrt(R.size)},h=[...a,...A];if(e.length)return Vr(h,l)[1]>o?e:[];let p=h.filter(k=>k.length>
4),[u,w]=Vr(p,l);if(!(w>s))return[];let d=new Set(u.flatMap(k=>k.places.slice(0,2))),[E]=Vr(Object.keys(i),k=>fs(i[k],d));
return[{kind:E,start:u[0].start,end:u.at(-1).start}]}function Vc(e,{numbers:t,weights:n}){let r=hs,i=[[]];for(let s of e.
matchAll(/[^ ]+/g)){let o=s[0]===".",a=o?hs:t.get(s[0])??Rc,A=[[0,a[0]],[1,a[1]],[r[0],a[0]],[r[1],a[1]]],l=([h,p],u)=>((u*
16411+h)*16411+p)%n.length;i.at(-1).push({start:s.index,places:A.map(l)}),r=a,o&&i.push([])}return i.filter(s=>s.length)}
var Vr=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,r)=>r[1]>n[1]?r:n,[null,-1/0]),fs=(e,t)=>[...t].reduce((n,r)=>n+e[r%e.length],
0),gs=(e,{kinds:t,notices:n})=>Object.entries(n).find(([r])=>e.some(({kind:i})=>t[i]===r))?.[1]??null;function Yr(e,t){let n=[];
for(let r=0;r<t.length;){e.lastIndex=r;let i=e.exec(t);i&&n.push([r,e.lastIndex]),r=i?e.lastIndex:t.indexOf(" ",r)+1||t.
length}return n}function Yc({lists:e,passes:t,phrases:n,learned:r}){let i={};for(let[a,A]of Object.entries(e))i[a]=us(A,
i);let s=a=>new RegExp(a.map(A=>us(A,i)).join("|"),"y"),o=Object.entries(n).map(([a,A])=>[a,s(A)]);return{passes:s(t),kinds:Object.
fromEntries(o),learned:r&&Lc(r)}}function Lc({same:e,concepts:t,weights:n,kinds:r,limit:i,least:s}){let o=new Map,a=2;for(let h of e){
for(let p of h.split(" "))o.set(p,[a,a]);a++}for(let[h,p]of t.entries())for(let u of p.split(" "))o.set(u,[a++,2+e.length+
h]);let A=h=>[...h.join("")].map(p=>p.charCodeAt(0)-87),l=Object.entries(r).map(([h,p])=>[h,A(p)]);return{numbers:o,weights:A(
n),kinds:Object.fromEntries(l),limit:i,least:s}}function us(e,t){return`(?:${(e.match(Tc)??[]).map(i=>i==="("||i==="["?"\
(?:(?:":i===")"?"))":i==="]"?"))?":i==="|"?"|":i==="..."?"(?:[^ .]+ ){0,4}":i[0]==="<"?t[i.slice(1,-1)]:Kc(i)).join("")}\
)`}function Kc(e){let t=ds(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=r=>r?"[^ ._]*":"";return`${n(
e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var ds=e=>e.normalize("NFKD").replace(Nc,"").toLowerCase();function Jc(e){
let t="",n=[];for(let r of e.matchAll(Gc)){if(/[.…]/.test(r[0])&&r[0]!==".")continue;let i=`${r[1]?ds(r[1]):"."} `;t+=
i;for(let s=0;s<i.length;s++)n.push([r.index,r.index+r[0].length])}return{line:t,places:n}}function ws({title:e,close:t,bar:n,parts:r}){let i=()=>{o.close?o.close():o.remove()},s=c("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),o=c("dialog",{class:"ajar ajar-help","aria-labelledby":s.id,onclose:()=>o.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),i())}},n,s,...r,c("div",{class:"ajar-moves"},c("button",{type:"b\
utton",onclick:i},t)));document.body.append(o),o.showModal?o.showModal():o.setAttribute("open",""),s.focus()}var ms=["emergency","crisis","violence","agency","worried","child"],$c=["crisis","violence"],Bs='a[href$="#Help-lines"]',
Ee=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Cs(){for(let e of Ee().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Ee().listeners.delete(e),e.shown||(e.shown=t)}}function Pc(e,{zone:t="",
languages:n=[]}){let r=a=>a.endsWith("/")?t.startsWith(a):t===a,i=e.find(({zones:a})=>a.some(r));if(i)return i.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let s=e.find(a=>a.home);return s?s.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:A})=>A===a))??""}function Wn(e,t,n){let r=Object.values(t).flatMap(o=>typeof o=="st\
ring"||Array.isArray(o)?o:o?.own??[]);for(let o of Object.values(n)){let a=r.flatMap(l=>Xn(l,o)),A=gs(a,o);if(A)return{...A,
kinds:[...new Set(a.map(({kind:l})=>l))].sort()}}let i=e.filter(({id:o,kind:a})=>a==="ruler"&&t[o]!=null),s=Object.values(
n)[0]?.["rulers-at-zero"];return s&&i.length===3&&i.every(({id:o})=>t[o]===0)?{...s,kinds:[]}:null}var Lr=(e,t)=>t.flatMap(
n=>e.lines.filter(r=>r.topic===n)),Kr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?c("span",{class:"ajar-unbroken"},t):t),
ys=e=>`tel:${e.match(/\d+/)[0]}`;function Es({words:e,countries:t=[],leave:n,onCountry:r=()=>{}}){t.length&&(Ee().countries=
t);let i=()=>Ee().countries,s=()=>Ee().chosen||Pc(i(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),o=()=>i().find(Q=>Q.code===s());function a(Q){Ee().chosen=Q,Cs();for(let{element:S,draw:M}of Ee().
listeners)M(S)}function A(Q,S){return S(Q),Ee().listeners.add({element:Q,draw:S,shown:!1}),queueMicrotask(Cs),Q}let l=Q=>A(
c("div",{}),S=>S.replaceChildren(...Q())),h=()=>{let Q=[...i(),{code:"-",country:e["help-elsewhere"]}],S=c("select",{onchange:()=>{
a(S.value),r(S.value)}},...Q.map(M=>c("option",{value:M.code},M.country)));return A(S,()=>{S.value=o()?.code??"-"}),c("l\
abel",{class:"ajar-help-where"},c("span",{},e["help-in"]),S)},p=({say:Q,to:S},M)=>{if(/^(tel|sms):/.test(S))return c("a",
{class:M?"ajar-reach":"ajar-reach ajar-first",href:S},c("span",{},...Kr(Q)));let T=c("span",{},Q),g=c("button",{type:"bu\
tton",class:"ajar-link","aria-label":z(e["help-copy-what"],{address:S}),onclick:async()=>{await Xc(S,T)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return c("p",{class:"ajar-chat"},T," ",g)},u=Q=>c("li",{},c("p",{class:"ajar-for"},Q.
for_what),c("p",{class:"ajar-hint"},[Q.name,Q.hours,Q.languages].filter(Boolean).join(". ")),c("div",{class:"ajar-ways"},
...Q.reach.map(p))),w=({emergency:Q,note:S})=>c("li",{class:"ajar-now"},c("p",{class:"ajar-for"},e["help-danger"]),S?c("\
p",{class:"ajar-hint"},S):null,c("div",{class:"ajar-ways"},c("a",{class:"ajar-reach",href:ys(Q)},z(e["help-call"],{number:Q})))),
d=Q=>l(()=>{let S=o();if(!S)return[c("p",{},e["help-elsewhere-how"])];let M=Q.flatMap(T=>T==="emergency"?w(S):Lr(S,[T]).
map(u));return[c("ul",{class:"ajar-help-lines"},...M)]});function E(){ws({title:e["help-title"],close:e["help-close"],bar:c(
"div",{class:"ajar-help-bar"},h(),Jr({words:e,leave:n})),parts:[c("p",{},e["help-lead"]),d(ms),c("p",{class:"ajar-hint"},
e["help-trace"]),c("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function k({title:Q,text:S,now:M,lines:T,kinds:g,
countries:y},{level:C,aside:x,needs:V}){return y&&!D()&&(Ee().countries=y),c("section",{class:"ajar-danger"},c(`h${C}`,{
tabindex:"-1"},Q),c("p",{},S),g.length?null:V?.()??null,h(),d(T),c("ul",{class:"ajar-todo"},...M.map(j=>c("li",{},j))),c(
"p",{class:"ajar-hint"},e["help-trace"]),c("button",{type:"button",class:"ajar-link",onclick:x},e["help-aside"]))}let R=()=>c(
"button",{type:"button",class:"ajar-get-help",onclick:E},e["help-get"]);function K({emergency:Q,...S}){let T=$c.map(y=>Lr(
S,[y])[0]?.reach??[]).flatMap(y=>["tel:","sms:"].map(C=>y.find(({to:x})=>x.startsWith(C))));return[{say:z(e["help-call"],
{number:Q}),to:ys(Q)},...T.filter(Boolean)]}let H=(Q=`${e["help-line"]} `)=>l(()=>{let S=o(),M=(S?K(S):[]).flatMap(({say:y,
to:C},x)=>[x?" · ":"",c("a",{href:C},...Kr(y))]),T=c("button",{type:"button",class:"ajar-link",onclick:E},e["help-get"]),
g=c("span",{class:"ajar-off-paper"},M.length?" · ":"",T);return[c("p",{class:"ajar-help-line"},Q,...M,g)]});function v(Q){
if(!D())return;let[S]=[...Q.querySelectorAll(Bs)].reverse();S?.closest("p, ul").after(H(""));for(let M of Q.querySelectorAll(
"details"))M.open=M.querySelector("summary").textContent===o()?.country}let G=()=>l(()=>{let Q=o();return Q?[c("p",{},c(
"b",{},`${e["help-title"]}, ${Q.country}`)),c("p",{},`${e["help-danger"]} ${z(e["help-call"],{number:Q.emergency})}`),c(
"ul",{},...Lr(Q,ms).map(({for_what:S,name:M,reach:T,hours:g})=>c("li",{},...Kr(`${S}: ${M}. ${T.map(({say:y})=>y).join("\
 · ")}. ${g}.`))))]:[c("p",{},e["help-elsewhere-how"])]}),D=()=>i().length>0;return{open:E,notice:k,button:R,line:H,addNumbers:v,
text:G,choose:a,code:s,isKnown:D}}var Jr=({words:e,leave:t})=>c("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function ks(e){if(Ee().open){Ee().open=e;return}Ee().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Bs)&&(t.preventDefault(),t.stopPropagation(),Ee().open())},{capture:!0})}async function Xc(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var Qs="about:blank";function $r(e){Qs=e}function Pr(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(Qs)}function bs(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",r=>{r.repeat||(n=r.key==="Shift"?[...n,r.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Pr()))},{capture:!0})}function Ss(e,t,{words:n,group:r,change:i,say:s}){let o={...t},a={},A=e.piles.map(w=>(a[w.id]=c("span",{}),c("li",{class:"\
ajar-pile",ondragover:d=>{d.preventDefault(),d.currentTarget.classList.add("ajar-over")},ondragleave:d=>d.currentTarget.
classList.remove("ajar-over"),ondrop:d=>{d.preventDefault(),d.currentTarget.classList.remove("ajar-over");let E=p[d.dataTransfer.
getData("text/plain")]?.[w.id];E&&!E.matches(":disabled")&&(E.checked=!0,h(E.dataset.card,w))}},a[w.id]))),l=()=>e.piles.
forEach(w=>{a[w.id].textContent=z(n["pile-count"],{pile:w.text,n:Object.values(o).filter(d=>d===w.id).length})}),h=(w,d)=>{
o[w]=d.id,l(),i({...o}),s(z(n.moved,{card:e.cards.find(E=>E.id===w).text,pile:d.text}))},p={},u=e.cards.map(w=>{p[w.id]=
{};let d=`${r}-${w.id}`;return c("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:E=>E.dataTransfer.setData(
"text/plain",w.id)},c("legend",{},w.text),c("div",{class:"ajar-into"},...e.piles.map(E=>{let k=c("input",{type:"radio",name:d,
value:E.id,"data-card":w.id,checked:o[w.id]===E.id,onchange:()=>h(w.id,E)});return p[w.id][E.id]=k,c("label",{},k,c("spa\
n",{},E.text))})))});return l(),c("div",{},c("p",{class:"ajar-hint"},n["sort-how"]),c("ul",{class:"ajar-piles"},...A),...u)}var Ds="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Wc=new RegExp(`^${Ds}+|${Ds}\
+$`,"g"),qc=/[\p{L}\p{N}_]+/gu,_c=/^[\p{L}\p{N}_]+/u,zc=/\{([a-z][a-z0-9-]*)\}/,[Zc,el]=["⁨","⁩"],Fs=/[.!?…؟。][\u2069”’"')»]*$/,
tl=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
ke=e=>e.replace(Wc,""),We=e=>e.toLowerCase().toUpperCase(),Xr=e=>e.match(_c)?.[0]??"",ft=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Qt(e,t){let n=e.split(zc),r=n.pop(),i="";for(let s=0;s<
n.length;s+=2){let o=ke(t[n[s+1]]),a=nl(n[s],o);i+=(Fs.test(i)?a.replace(/^,+/,""):a)+rl(o)}return Fs.test(i)?i:i+r}function nl(e,t){
let n=We(Xr(t));if(!n)return e;for(let r of e.matchAll(qc))if(We(r[0])===n)return e.slice(0,r.index);return e}var rl=e=>tl.
test(e)?`${Zc}${e}${el}`:e;var Wr=2e4,il=10,sl=/^(\d{4})-(\d\d)-(\d\d)$/,de=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function Te({items:e,ids:t},n){let r=Object.keys(n).filter(s=>!t.includes(s));if(r.length)throw new de("unk\
nown-items",{items:r.sort()});let i=Object.fromEntries(t.map(s=>[s,null]));for(let s of e){let o=n[s.id],a=o==null?null:
al[s.kind](o,s);ht(s,i)&&(i[s.id]=ol(s,a,i))}return i}function Yt(e,t){try{Te(e,t)}catch(n){if(n instanceof de)return!1;
throw n}return!0}var Us=e=>Object.values(e).every(t=>t==null);function He(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>vs(e.cards,n)),ke(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${vs(e.piles,t[n.id])}`);case"date":return[ft(t)];case"list":return t.map(ke);default:return[ke(`${t}`)]}}
var vs=(e,t)=>e.find(n=>n.id===t)?.text??t;function ol(e,t,n){if(e.kind!=="choice"||!t)return t;let r=Tt(e,n).map(({id:s})=>s),
i=t.chosen.filter(s=>r.includes(s));return i.length||t.own?{chosen:i,own:t.own}:null}var al={ruler(e){if(!Number.isInteger(
e)||e<0||e>il)throw new de("answer-ruler");return e},choice(e,{cards:t,many:n,own:r}){let i=t.map(({id:A})=>A);if(!xs(e)||
!Array.isArray(e.chosen)||!e.chosen.every(_r(i)))throw new de("answer-cards");let{chosen:s}=e,o=qr("own"in e?e.own:"")??
"";if(o&&!r)throw new de("answer-own");if(!n&&s.length+!!o>1)throw new de("answer-one-card");let a=i.filter(A=>s.includes(
A));return a.length||o?{chosen:a,own:o}:null},sort(e,{cards:t,piles:n}){let r=t.map(({id:o})=>o),i=_r(n.map(({id:o})=>o));
if(!xs(e)||!Object.keys(e).every(_r(r))||!Object.values(e).every(i))throw new de("answer-piles");let s=r.filter(o=>Object.
hasOwn(e,o)).map(o=>[o,e[o]]);return s.length?Object.fromEntries(s):null},text:qr,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new de("answer-lines",{most:t});let n=e.map(r=>qr(r)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!cl(e))throw new de("answer-day");return e}};function qr(e){if(typeof e!="string")
throw new de("answer-text");if(e.length>Wr&&[...e].length>Wr)throw new de("answer-long",{most:Wr});return ke(e)?e:null}var _r=e=>t=>e.
includes(t),xs=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function cl(e){let[,t,n,r]=(e.match(sl)??[]).map(Number),
s=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&r>0&&r<=s}var ll=[{answers:["all"]}],Al=/\p{L}/u,hl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,fl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ul=/\{([a-z][a-z0-9-]*)\}/g;function Lt({items:e,rules:t,reflection:n},r,{plain:i=!1}={}){let s=Object.fromEntries(e.map(
({id:l})=>[l,r[l]??null]));if(Us(s))return"nothing"in n?[qn([n.nothing])]:[];let o=pl({items:e,answers:s,rules:t,phrases:n}),
A=(i||!t.length?ll:t).flatMap(o);return i||!("closing"in n)?A:[...A,qn([n.closing])]}var qn=e=>({words:e,heading:"",said:[]}),
ut=(e,t,n=[])=>({words:n,heading:e,said:t}),js=(e,t)=>e.filter(n=>!t.has(We(n)));function pl({items:e,answers:t,rules:n,
phrases:r}){let i=g=>e.find(({id:y})=>y===`couple-${g}`)??e.find(({id:y})=>y===g),s=g=>t[i(g)?.id]??null,o=g=>i(g)?He(i(
g),s(g)):[],a=g=>{let y=new Set(g.map(i));return e.filter(C=>y.has(C))},A=g=>{let y=s(g);return typeof y=="number"?y:o(g).
length},l=g=>g.map(y=>s(y)?.chosen).find(y=>Array.isArray(y))??[],h=(g,y)=>{let[C,x]=[i(g),s(g)];return C?.kind!=="sort"||
!x?[]:C.cards.filter(({id:V})=>x[V]===y).map(({text:V})=>V)},p=g=>new Set(g?o(g).map(We):[]),u=({if:g=[],unless:y=[]})=>g.
every(w)&&!y.some(w);function w(g){if(typeof g=="string")return s(g)!==null;let{item:y=[],cards:C,piles:x,without:V,only:j,
least:L,asked:O}=g;if(O)return!!i(O)&&ht(i(O),t);let q=y.find(P=>s(P)!==null);if(!q)return!1;let X=l([q]);return C&&!C.some(
P=>X.includes(P))||x&&!x.some(P=>js(h(q,P),p(V)).length)||j&&!(P=>P.size===1&&P.has(j))(new Set(Object.values(s(q))))?!1:
L==null||A(q)>=L}let d=(g,y={})=>z(r[g],y);function E(g,y={}){if(typeof g=="string")return d(g,y);if(!u(g))return null;let{
phrase:C,of:x,score:V}=g;if(V){let j=Q(V);return j===null?null:d(C,{t:50+10*j})}return x?o(x).length?d(C,{n:A(x),...y}):
null:d(C,y)}let k=(g=[],y={})=>g.map(C=>E(C,y)).filter(C=>C!==null),R=(g,y)=>{let C=k(g,y);return C.length?[qn(C)]:[]};function K(g){
if(typeof g=="string")return o(g);if("level"in g)return S(g);if("phrase"in g){let[L]=g.of?o(g.of):[],O=E(g,L===void 0?{}:
{words:L});return O===null?[]:[O]}let{item:y,pile:C,also:x,without:V}=g,j=C?h(y,C):o(y);return x&&(j=j.filter(L=>p(x).has(
We(L)))),js(j,p(V))}let H=({heading:g,under:y})=>g?d(g):(y&&i(y)?.said)??"";function v(g,y){let C=i(g);if(C?.kind!=="sor\
t"||t[C.id]===null)return[];let x=j=>C.piles.find(L=>L.id===j).text;return(y??C.piles.map(({id:j})=>j)).map(j=>({id:j,text:x(
j),cards:h(g,j)}))}let G=n.find(g=>g.ladder)?.ladder,D=()=>Math.floor(G.rungs.length/2);function Q(g){let[y]=l([g]);return!G||
!y?null:D()-G.rungs.findIndex(({card:C})=>C===y)}function S({level:g,up:y=0}){let C=g.map(Q).find(V=>V!==null);if(!G||C===
void 0)return[];let x=G.rungs[D()-C-y];return x?o(x.item):[]}let M={answers({answers:g}){return(g[0]==="all"?e:a(g)).filter(
({id:C})=>t[C]!==null).map(C=>ut(C.said||C.ask,He(C,t[C.id])))},lines(g){let y=g.lines.flatMap(K),C=y.length?[ut(H(g),y,
k(g.say))]:[],x=g.count?.[Math.min(y.length,g.count.length-1)];return x?[...C,qn([d(x,{n:y.length})])]:C},piles({piles:g,
only:y,heading:C,below:x={},all:V={}}){let j=L=>L.length===i(g).cards.length;return v(g,y).filter(({cards:L})=>L.length).
flatMap(({id:L,text:O,cards:q})=>{let X=j(q)&&V[L]||x[L],Z=C?d(C,{pile:O}):O;return[ut(Z,q),...R(X?[X]:[])]})},empty(g){
let y=v(g.empty,g.only).filter(({cards:C})=>!C.length).map(({text:C})=>C);return y.length?[ut(H(g),y,k(g.say))]:[]},sentence(g){
let y=r[g.sentence],C=[...y.matchAll(ul)].map(([,V])=>V),x=Object.fromEntries(C.map(V=>[V,o(V).join(" ")]));return Object.
values(x).every(Boolean)?[ut(H(g),[Qt(y,x)])]:[]},message(g){let y=g.message.parts.map(C=>[C,o(C.item)[0]]).filter(([,C])=>C).
map(([C,x])=>T(C,x,g.message));return y.length?[ut(H(g),[y.join(" ")])]:[]},ladder(){let[g=""]=o(G.goal),[[y],[C]]=[l([G.
today]),l([G.later])],x=G.rungs.map(({card:V,item:j})=>{let L=i(j)?.said??"",[O]=o(j),q=O?`${L}: ${O}`:d("open",{level:L}),
X=Il(V===y,V===C,!!C);return X?d(X,{level:q}):q});return[ut(d(g?"ladder":"ladder-unnamed",{goal:g}),x)]},missing({missing:g,
say:y}){let C=a(g).filter(({id:x})=>t[x]===null);return C.length?R(y,{parts:C.map(x=>x.said).join("; ")}):[]},repeated(g){
let y=g.repeated.map(o),C=new Map;for(let j of y.flat())C.has(We(j))||C.set(We(j),j);let x=j=>y.filter(L=>L.some(O=>We(O)===
j)).length>1,V=[...C].filter(([j])=>x(j)).map(([,j])=>j);return V.length?[ut(H(g),V)]:[]}};function T(g,y,{self:C=[],small:x=[],
capitals:V=[]}){let{opener:j,clause:L,clauses:O=[],questions:q=[],names:X=!1}=g,Z=Xr(y),P=Z.toLowerCase();if(C.includes(
P))return Qt("{words}.",{words:y});let fe=[...r[j]].at(-1);if(!hl.test(y.match(Al)?.[0]??"a")||q.includes(P))return Qt(`\
{words}${fe}`,{words:y});let Y=r[L&&O.includes(P)?L:j],_=X||V.includes(Z),re=x.includes(P)||fl.test(Z)&&!_,[I=""]=y,B=re?
I.toLowerCase()+y.slice(I.length):y;return Qt(Y,{words:B})}return g=>{if(!u(g))return[];let y=Object.keys(M).find(x=>x in
g),C=y?M[y](g):R(g.say);return C.length&&g.then?[...C,...R([g.then])]:C}}function Il(e,t,n){return t?e?"was-and-now":"no\
w":e?n?"was":"today":""}function Os(e,t,{dangers:n,countries:r}){let i=Wn(e.items,t,n),s=!!i?.kinds.length;return{danger:i&&{...i,countries:r},reflection:Lt(
e,t,{plain:s})}}function zr(e,{words:t,label:n,question:r,act:i}){let s=e.querySelector("button, input"),o=[...e.childNodes],a=(h,p)=>c(
"button",{type:"button",onclick:()=>{e.replaceChildren(...o),s.focus(),p()}},h),A=a(t["home-no"],()=>{}),l=c("div",{class:"\
ajar-moves"},A,a(n,i));e.replaceChildren(c("p",{},r),l),A.focus()}function _n(e){let n=c("button",{type:"button",onclick:()=>zr(
r,e)},e.label),r=c("div",{class:"ajar-twice"},n);return r}function zn(e,t){let n=!1,r=!1,i=()=>{r=n,n||t()};function s(){n=!0;let o=new AbortController,a=()=>{o.abort(),setTimeout(
()=>{n=!1,r&&i()})};for(let A of["pointerup","pointercancel","keyup","blur"])addEventListener(A,a,{signal:o.signal,capture:A!==
"blur"})}for(let o of["pointerdown","keydown"])e.addEventListener(o,s);return i}function Rs(e,t){let n=a=>[...e.querySelectorAll(
a)],r=n("details[open] > summary").map(a=>a.textContent),i=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=r.includes(a.textContent);if(i===!1)return;let s=n("summary, button").
find(a=>a.textContent===i),o=s??e.querySelector("h2, p");s||(o.tabIndex=-1),o.focus({preventScroll:!0})}function Ms({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-keep-${window.ajarForms}`,
i=c("span",{}),s=c("p",{class:"ajar-state",role:"status","aria-live":"polite"},i),o=c("p",{class:"ajar-problem",role:"al\
ert"}),a=c("div",{}),A=c("section",{class:"ajar-keeping","aria-label":e["keep-title"]},o,a),l={state:"none",exists:!1,place:"",
saved:!1,problem:"",minutes:15},h=l,p=!1,u=!1,w=!1,d=!1,E=!1,k=(I,B,U={})=>c("button",{type:"button",onclick:B,...U},I),
R=c("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>x()}),K=k(e["keep-open"],()=>x(),{class:"ajar-link"}),
H=c("div",{class:"ajar-offer"}),v=!1,G=I=>{I.tabIndex=-1,I.focus()},D=()=>a.querySelector(".ajar-change"),Q=()=>l.state===
"kept"&&!l.reopen;function S(I,B=I){s.dataset.short=B,i.textContent!==I&&(i.textContent=I)}function M(){let I=l.problem?
e["keep-unsaved"]:e["keep-saving"],[B,U]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:l.saved?[e["keep-saved"],e["keep-saved-short"]]:[I],lost:[e["keep-lost"]]}[E?"lost":l.state];s.
classList.toggle("ajar-state-lost",E),S(B,U),s.dataset.longest=l.state==="kept"?e["keep-saved"]:"",o.textContent!==l.problem&&
(o.textContent=l.problem),o.hidden=!l.problem,T()}function T(){let I=n&&l.state==="none"&&!p,[B,U]=l.exists?[e["keep-ope\
n"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];R.setAttribute("aria-label",B),R.replaceChildren(c("sp\
an",{class:"ajar-long"},B),c("span",{class:"ajar-short"},U)),R.hidden=!I||v,K.hidden=!I||!l.exists,H.hidden=!I||d,A.hidden=
I&&o.hidden}function g(){let I=()=>{d=!0,M(),G(s)};return H.replaceChildren(c("p",{},e["keep-offer"]),c("div",{class:"aj\
ar-moves"},k(e["keep-nothing"],I),k(e["keep-offer-yes"],x))),H}function y(){l={...l,saved:!1},M()}function C(){M(),h=l,Q()?
a.replaceChildren(u?X("change"):Y()):l.state!=="none"?a.replaceChildren(X("unlock")):p?a.replaceChildren(X(l.exists?"ope\
n":"start")):a.replaceChildren(n?"":d?O():L())}let x=()=>{p=!0,C(),A.scrollIntoView({block:"nearest"}),a.querySelector("\
input").focus()},V=()=>l.hosted?c("p",{},e["keep-hub"]):null,j=()=>l.here?c("details",{},c("summary",{},e["keep-tab"]),c(
"p",{},e["keep-tab-how"])):null;function L(){return c("div",{class:"ajar-choose"},c("p",{class:"ajar-title"},e["keep-tit\
le"]),c("p",{},e[l.exists?"keep-there":"keep-why"]),V(),c("div",{class:"ajar-moves"},k(e["keep-nothing"],()=>{d=!0,C(),G(
s)}),k(e[l.exists?"keep-open":"keep-start"],x)))}let O=()=>c("p",{},k(e[l.exists?"keep-open":"keep-start"],x,{class:"aja\
r-link"}));function q(){let B=["none","weak","fair","good","strong"].map(U=>e[`keep-strength-${U}`]).reduce((U,J)=>J.length>
U.length?J:U);return c("p",{class:"ajar-strength","aria-live":"polite","data-longest":B},c("span",{},e["keep-strength-no\
ne"]))}function X(I){let B=I==="start"||I==="change",U={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],
change:e["keep-change"]}[I],J=c("input",{id:`${r}-words`,type:"password",spellcheck:"false","aria-describedby":`${r}-how`,
oninput:()=>{B&&t({strength:J.value})}}),W=c("input",{id:`${r}-again`,type:"password",spellcheck:"false"}),se=c("div",{},
c("label",{for:`${r}-again`},e["keep-again"]),W),F=c("p",{class:"ajar-problem",role:"alert",hidden:!0}),ee=c("input",{id:`${r}\
-place`,type:"text",spellcheck:"false",value:l.place,onchange:()=>t({place:ee.value})}),ce=q(),At=()=>{if(!J.value){J.focus();
return}if(F.hidden=!0,B&&J.type==="password"&&W.value!==J.value){F.textContent=e["keep-again-differs"],F.hidden=!1,W.focus();
return}I==="change"?t({change:J.value},{awaited:!0}):t({[I==="start"?"keep":"unlock"]:J.value,place:ee.value},{awaited:!0}),
S(e["keep-opening"]),J.value="",W.value="",ce.firstChild.textContent=e["keep-strength-none"]},Pn=()=>{p=!1,u=!1,C(),I===
"change"?D().focus():G(s)},ln=c("details",{},c("summary",{},e["keep-where"]),c("label",{for:`${r}-place`},e["keep-place"]),
ee);return c("form",{class:"ajar-ask",onsubmit:Nt=>{Nt.preventDefault(),At()}},c(l.state==="locked"?"h1":"p",{class:"aja\
r-title"},U),V(),I==="start"&&n?c("p",{},e["keep-why"]):null,I==="start"?j():null,I==="change"?c("p",{},e["keep-change-h\
ow"]):null,B?c("p",{},e["keep-no-way-back"]):null,I==="start"&&l.here==="browser"?c("p",{},e["keep-browser"]):null,c("la\
bel",{for:`${r}-words`},e[I==="change"?"keep-new":"keep-passphrase"]),c("p",{class:"ajar-hint",id:`${r}-how`},e[B?"keep-\
how":"keep-how-open"]),J,B?ce:null,B?se:null,c("label",{class:"ajar-card"},c("input",{type:"checkbox",onchange:({target:Nt})=>{
J.type=Nt.checked?"text":"password",se.hidden=Nt.checked,F.hidden=!0}}),c("span",{},e["keep-see"])),B?F:null,I==="change"||
l.here?null:ln,c("div",{class:"ajar-moves"},I==="unlock"?null:k(e["keep-not-now"],Pn),c("button",{type:"submit"},U)),B?null:
fe(),I==="start"&&l.here?P():null)}let Z=()=>k(e["keep-copy"],()=>t({take:"sealed"}));function P(){let I={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},B=c("input",{type:"file",onchange:async()=>{let W=new Uint8Array(await B.
files[0].arrayBuffer()),se=()=>t({bring:W},{awaited:!0});B.value="",l.exists?zr(J,{...I,act:se}):se()}}),U=c("label",{class:"\
ajar-words"},c("span",{},e["keep-bring"]),B),J=c("div",{class:"ajar-twice"},U);return J}function fe(){let I=_n({words:e,
label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return c("details",{},c("summary",{},e["\
keep-forgot"]),c("p",{},e["keep-forgot-how"]),...l.here?[c("p",{},e["keep-copy-forgot"]),Z(),P()]:[],c("p",{},e["keep-er\
ase-how"]),I)}function Y(){let I=c("select",{id:`${r}-minutes`,onchange:()=>t({minutes:Number(I.value)})},...[...new Set(
[5,15,30,60,l.minutes])].sort((B,U)=>B-U).map(B=>c("option",{value:B,selected:B===l.minutes},z(e["keep-minutes"],{n:B}))));
return c("div",{class:"ajar-kept"},k(e["keep-lock"],()=>{S(e["keep-opening"]),t({lock:!0},{awaited:!0})}),k(e["keep-chan\
ge"],()=>{u=!0,w=!1,C(),a.querySelector("input").focus()},{class:"ajar-change"}),c("p",{class:"ajar-changed",role:"statu\
s"},w?e["keep-changed"]:""),c("details",{},c("summary",{},e[l.here?"keep-more":"keep-where"]),...l.here?[c("p",{},e["kee\
p-copy-how"]),Z()]:[c("p",{},l.place)],l.copied?c("p",{},z(e["keep-copied"],{program:l.copied})):null,c("label",{for:`${r}\
-minutes`},e["keep-idle"]),I))}function _(I){if(I.strength!=null){let B=a.querySelector(".ajar-strength > span");B&&(B.textContent=
I.strength);return}if(I.changed){u=!1,C(),a.querySelector(".ajar-changed").textContent=e["keep-changed"],w=!0,D().focus();
return}l={...l,...I},l.state==="kept"&&(p=!1),Q()||(u=!1),M(),re()}let re=zn(a,()=>{let I=h;if(I.state===l.state&&I.exists===
l.exists&&I.minutes===l.minutes&&I.here===l.here&&!!I.reopen==!!l.reopen&&!!I.hosted==!!l.hosted&&a.firstChild){h=l;return}
let U=p&&I.place!==l.place;C(),I.state!==l.state&&I.state!=="none"?G(s):U&&a.querySelector("input").focus()});return C(),
{line:s,small:R,opener:K,more:A,offer:g,setStart:I=>{v=I,M()},update:_,begin:y,setLost:I=>{E=I,M()},say:I=>{o.textContent=
I,o.hidden=!1,A.hidden=!1}}}function Gs(e,{sentence:t,wide:n,narrow:r,columns:i,rows:s},o){if(!t){e.replaceChildren(c("p",{class:"ajar-empty"},o["ch\
art-empty"]));return}let a=(l,h)=>{let p=c("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":t});return Ht(p,
l),p.firstElementChild.setAttribute("aria-hidden","true"),p},A=e.querySelector("details")?.open??!1;e.replaceChildren(c(
"figure",{class:"ajar-chart"},c("figcaption",{},t),a(n,"wide"),a(r,"narrow"),c("details",{open:A},c("summary",{},o.table),
c("table",{},c("thead",{},c("tr",{},...i.map(l=>c("th",{scope:"col"},l)))),c("tbody",{},...s.map(([l,...h])=>c("tr",{},c(
"th",{scope:"row"},l),...h.map(p=>c("td",{},p??"–")))))))))}function Ns({items:e},t){let n={};for(let r of e){let i=t[r.id];if(!(i==null||!ht(r,n)))if(r.kind==="choice"){let o=(r.among?
Tt(r,n):r.cards).map(A=>A.id).filter(A=>i.chosen.includes(A)),a=i.own?.trim()?i.own:"";(o.length||a)&&(n[r.id]={chosen:o,
own:a})}else if(r.kind==="sort"){let s=r.cards.filter(o=>i[o.id]).map(o=>[o.id,i[o.id]]);s.length&&(n[r.id]=Object.fromEntries(
s))}else if(r.kind==="list"){let s=i.filter(o=>o.trim());s.length&&(n[r.id]=s)}else`${i}`.trim()&&(n[r.id]=i)}return n}var Ts=(e,t)=>z(e.ask,t);var gl=new Set(["autorestarting","dead","restarting","terminating"]),dl=4e3;function Hs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:r,connectionStatusChanged:i}=e?.kernel??{};if(!r?.connect||!i?.connect)return()=>{};let s=0,o=(A,l)=>{
gl.has(l)&&t()},a=(A,l)=>{clearTimeout(s),l==="disconnected"?t():l==="connecting"?s=setTimeout(t,dl):n()};return r.connect(
o),i.connect(a),()=>{clearTimeout(s),r.disconnect(o),i.disconnect(a)}}function Vs({words:e,answered:t}){let n=new Set,r=!1,
i=()=>t().map(([A,l])=>{let h=Ns(A,l),p=A.items.filter(u=>u.id in h).map(u=>[Ts(u,h),...He(u,h[u.id])].join(`
`));return[A.title,...p].join(`

`)}).join(`


`);async function s(A){let l=i(),h=c("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});h.value=l,A.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(l)}catch{if(A.append(h),h.select(),!document.execCommand("\
copy"))return}A.querySelector("[role=status]").textContent=e["lost-copied"]}function o(A={}){let l=c("div",{class:"ajar-\
lost",hidden:!r,...A},c("p",{},e.lost),c("div",{class:"ajar-moves"},c("button",{type:"button",onclick:()=>s(l)},e["lost-\
copy"]),c("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),c("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(l),l}function a(A){r=A;for(let l of n)l.hidden=!A}return{line:o,set:a,isLost:()=>r,forget:A=>n.delete(
A)}}function Ys(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let i=c("select",{onchange:()=>{n=i.value}},...Object.entries(t).map(([s,o])=>c("option",{value:s,selected:s===n},o)));return c(
"label",{},e["home-paper"]," ",i)},value:()=>n}}function Ls(e,{words:t,send:n,open:r,help:i}){let s=c("p",{class:"ajar-status",role:"status","aria-live":"polite"}),o=hn(
t,v=>s.replaceChildren(v)),a=v=>{o.begin(),n(v)},A=c("div",{}),l={},h="",p=0,u=Ys(t);e.replaceChildren(c("section",{class:"\
ajar-home","aria-label":t["home-title"]},A),s);let w=(v,G)=>c("button",{type:"button",onclick:G},v),d=v=>c("div",{class:"\
ajar-reflection"},...v.flatMap(G=>Nr(G,3))),E=(v,G,D)=>_n({words:t,label:v,question:G,act:()=>a(D)}),k=()=>{let v=c("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{v.files[0]&&a({import:await v.files[0].text()}),v.value=
""}});return c("label",{class:"ajar-words"},c("span",{},t["home-bring"]),v)},R=zn(A,()=>{let v=JSON.stringify(l);v!==h&&
(h=v,Rs(A,K))});function K(){let v=(Q,S)=>w(S,()=>a({take:Q})),G=p>(l.danger?.kinds.length??0)?null:l.danger,D=()=>{p=G.
kinds.length+1,K(),A.querySelector(".ajar-welcome").focus()};A.replaceChildren(G?i.notice(G,{level:2,aside:D}):"",c("p",
{class:"ajar-welcome",tabindex:"-1"},l.welcome),l.section?c("div",{class:"ajar-moves"},w(t["home-go-on"],()=>r(l.section))):
"",l.due?.length?c("ul",{},...l.due.map(Q=>c("li",{},Q))):"",l.plan?.length?c("h2",{},t["home-plan"]):"",l.plan?.length?
d(l.plan):"",l.plan?.length&&!G?i.line():"",...(l.earlier??[]).filter(({plan:Q})=>Q.length).map(({title:Q,plan:S})=>c("d\
etails",{},c("summary",{},`${t["home-plan"]}, ${Q}`),d(S))),c("details",{},c("summary",{},t["home-take"]),c("p",{},t["ho\
me-not-encrypted"]),c("div",{class:"ajar-take"},...G?[]:[w(t["home-take-plan"],()=>a({take:"plan",paper:u.value(),country:i.
code()})),u.element(),v("calendar",t["home-take-calendar"]),l.danger?"":v("calendar-line",t["home-take-calendar-line"])],
v("check-ins",t["home-take-check-ins"]),v("everything",t["home-take-everything"])),k()),l.something?c("details",{},c("su\
mmary",{},t["home-end"]),c("p",{},t["home-anew-how"]),E(t["home-anew"],t["home-anew-sure"],{restart:!0}),c("p",{},t["hom\
e-erase-how"]),E(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:v=>{o.end(),l=v,R()},settle:o.end,say:(v,G="")=>{
o.end();let D=c("div",{class:"ajar-text"});Ht(D,G),s.replaceChildren(v,D),s.scrollIntoView({block:"nearest"})}}}function Ks({
name:e,type:t,data:n}){let r=Uint8Array.from(atob(n),s=>s.charCodeAt(0)),i=URL.createObjectURL(new Blob([r],{type:t}));c(
"a",{href:i,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(i),6e4)}var Kt=(...e)=>e.map(([t,n,r={}])=>Vt("path",{class:t,d:n,...r})),fn=(e,...t)=>Vt("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),wl=(e,t,n,r)=>Vt("circle",{class:e,cx:t,cy:n,r}),ml={cup:()=>fn("88 74 46 56",...Kt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>fn("296 12 176 168",...Kt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>fn("136 24 136 140",...Kt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),wl("glow",234,94,4),...Kt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>fn("312 66 80 120",...Kt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>fn("190 66 72 100",Vt("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),Vt("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Kt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Js=(e,t)=>c("ul",{class:"ajar-doors"},...e.map(({to:n,name:r,hint:i,picture:s})=>c("li",{},c("button",{
type:"button",onclick:()=>t(n)},ml[s](),c("span",{},c("b",{},r)," ",c("span",{},i))))));function $s(e,{open:t,opener:n}){
let r=c("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return c("div",{class:"ajar-start"},c("\
h1",{},e.title),c("p",{class:"ajar-lead"},e.lead),c("h2",{},e.ask),Js(e.doors,t),c("div",{class:"ajar-small-ways"},r,n??
null))}var Ps=(e,{open:t})=>c("div",{class:"ajar-start"},c("h2",{},e.ask),Js(e.doors,t)),Xs=(e,{open:t})=>c("div",{class:"\
ajar-small-ways"},c("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.back),c("button",{type:"button",
class:"ajar-link",onclick:()=>t(e.to)},e.onward)),Cl=4e3,yl=6e3,Bl=6;function Ws(e){let t=0,n=0,r=c("p",{class:"ajar-bre\
ath"}),i=c("div",{class:"ajar-circle","aria-hidden":"true"}),s=c("button",{type:"button",onclick:()=>t?h():l()},e.begin);
function o(u,w){r.textContent=u,i.dataset.breath=w}function a(){if(n===Bl){h(),r.textContent=e.after;return}n++,o(e.in,"\
in"),t=setTimeout(A,Cl)}function A(){o(e.out,"out"),t=setTimeout(a,yl)}function l(){n=0,s.textContent=e.stop,a()}function h(){
clearTimeout(t),t=0,s.textContent=e.begin,o("","")}return{element:c("div",{class:"ajar-breathing"},c("h1",{},e.title),c(
"p",{},e.how),c("div",{class:"ajar-breathe"},i,r),s,c("details",{},c("summary",{},e.other),c("ul",{},...e.instead.map(u=>c(
"li",{},u))))),stop:h}}window.ajarShown??(window.ajarShown=new WeakMap);var un=window.ajarShown,qs="needs@",_s=({answers:e,done:t,danger:n,reflection:r})=>JSON.
stringify([e,t,n,r]),El={};function kl(){let e=document.getElementById("ajar-style")??document.head.appendChild(c("style",
{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function zs({model:e,el:t}){kl();let n=e.get("pages"),r=e.
get("words"),i=new Map,s=new Map,o=new Map,a=[],A=I=>a.push(I),l=null,h=!1,p=!1,u=new Map,w=new Map,d=Math.min(e.get("pa\
ge"),n.length-1);t.classList.add("ajar");let E=c("div",{class:"ajar-page"}),k=I=>n.flatMap(({blocks:B})=>B).find(B=>B.kind===
"exercise"&&B.key===I)?.exercise,R=Vs({words:r,answered:()=>[...s].map(([I,{answers:B}])=>[k(I),B]).filter(([I,B])=>I&&Object.
keys(B??{}).length)}),K=0,H=I=>{if(clearTimeout(K),K=0,R.set(I),l?.setLost(I),I)for(let B of o.keys())i.get(B)?.release()},
v=(I,{awaited:B=!1}={})=>{try{e.send(I)}catch{H(!0);return}B&&!K&&(K=setTimeout(()=>H(!0),8e3))},G=!1;function D(){G||window.
ajarDangers||(G=!0,v({dangers:!0}))}function Q({key:I,exercise:B},U){if(!window.ajarDangers||!Yt(B,U))return;let J=Te(B,
U),W=Os(B,J,window.ajarDangers);j(I,{answers:J,done:!0,...W}),u.set(I,_s(s.get(I))),i.get(I).update(s.get(I))}let S=Es({
words:r,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>M(),onCountry:I=>v({country:I})}),M=()=>{v({forget:!0}),
Pr()},T=(I,B,U)=>(i.set(I.key,U),s.has(I.key)&&U.update(s.get(I.key)),B),g={html(I){let B=c("div",{class:"ajar-text"});return Ht(
B,I.html),S.addNumbers(B),B.addEventListener("click",U=>{let J=U.target.closest("a"),W=n.findIndex(({id:se})=>se&&J?.getAttribute(
"href")===`${se}.ipynb`);W<0||(U.preventDefault(),X(W))}),B},home(I){let B=c("div",{});return T(I,B,Ls(B,{words:r,send:J=>{
J.import&&i.get("chart")?.begin(),v(J)},open:C,help:S})),v({home:I.key}),B},exercise(I){let B=c("div",{}),U=R.line(l?{}:
{role:"alert"});o.set(I.key,B);let J=(W,se)=>{l?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let F=window.
ajarSent;w.set(I.key,F),v({key:I.key,...W,sent:F},{awaited:se}),!(!se||!R.isLost())&&(H(!0),U.scrollIntoView({block:"nea\
rest"}))};return i.set(I.key,ls(B,I.exercise,{words:r,level:I.level,small:I.quick,sort:I.quick?As:Ss,enough:I.quick?"at \
once":"later",...s.get(I.key),help:S,needs:()=>x(I.needs),below:()=>y(I.key),onAside:W=>j(I.key,{aside:W}),onChange:W=>{
D(),j(I.key,{answers:W,done:!1}),J({answers:W,done:!1},p)},onMove:W=>j(I.key,{at:W}),onDone:W=>{Q(I,W),J({answers:W,done:!0},
!0),I.key.startsWith("check-in@")&&i.get("chart")?.begin()},onStartOver:()=>{j(I.key,{answers:{},done:!1}),J({remove:!0})}})),
B.firstElementChild.append(U),A(()=>R.forget(U)),B},chart(I){let B=c("div",{class:"ajar-chart-block"}),U=c("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:J,end:W}=hn(r,F=>U.replaceChildren(F)),se=F=>{W(),Gs(B,F,r)};return i.
set(I.key,{update:se,begin:J,end:W}),s.has(I.key)&&se(s.get(I.key)),J(),v({chart:I.key}),c("div",{},B,U)},start:I=>$s(I,
{open:C,opener:l?.opener}),doors:I=>Ps(I,{open:C}),onward:I=>Xs(I,{open:C}),breathing(I){let{element:B,stop:U}=Ws(I);return A(
U),B},notice(I){if(bs(()=>v({forget:!0})),!I.leave)return c("div",{class:"ajar-notice"},c("p",{},I.text));let B=c("div",
{class:"ajar-leave"},S.button(),Jr({words:r,leave:M}));ks(S.open),l=Ms({words:r,send:v,isQuiet:n.length>1});let U=document.
createDocumentFragment();return U.append(c("div",{class:"ajar-notice"},c("div",{},l.line,l.small),B),c("div",{class:"aja\
r-on-paper"},S.text()),l.more),U}};function y(I){let B=I.startsWith("plan@")&&S.isKnown()?S.line():"";return c("div",{class:"\
ajar-below"},B,l?.offer()??"")}let C=I=>X(n.findIndex(B=>B.id===I));function x(I){let B=n.findIndex(({aside:J,blocks:W})=>!J&&
W.some(({key:se})=>se===qs));return B<0?I?c("p",{},c("a",{href:I},r["help-needs"])):null:c("button",{type:"button",onclick:()=>{
X(B);let J=o.get(qs).querySelector("h2");J.tabIndex=-1,J.focus()}},r["help-needs"])}for(let[I,B]of Object.entries(El))g[I]=
U=>{let J=c("div",{}),se=B(J,U,{words:r,send:v,onDispose:A,model:e,exerciseOf:k,formOf:F=>o.get(F)});return T(U,se.element??
J,se)};let V=I=>n[d].blocks.find(B=>B.kind===I),j=(I,B)=>s.set(I,{...s.get(I),...B}),L=()=>{for(let I of a.splice(0))I()};
function O({focus:I=!1}={}){if(L(),i.clear(),h){E.replaceChildren(l?"":c("p",{class:"ajar-empty"},r["keep-locked-here"]));
return}if(E.replaceChildren(...n[d].blocks.map(U=>g[U.kind](U))),n.length>1&&q(),!I)return;let B=E.querySelector("h1, h2\
, h3")??E;B.tabIndex=-1,B.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function q(){let{aside:I,title:B}=n[d];
if(Y.hidden=!!I,E.classList.toggle("ajar-aside",!!I),l?.setStart(n[d].id==="start"),I)return;let U=n.filter(F=>!F.aside),
J=U.indexOf(n[d]),W=(F,ee,ce={})=>c("button",{type:"button",onclick:()=>X(n.indexOf(F)),...ce},ee);E.append(c("div",{class:"\
ajar-moves ajar-turn"},J>0?W(U[J-1],r["previous-page"]):null,J<U.length-1?W(U[J+1],r["next-page"]):null));let se=F=>({"a\
ria-current":F===n[d]?"page":null});Z.replaceChildren(...U.map(F=>c("li",{},W(F,F.title,se(F))))),P.textContent=z(r["pag\
e-of"],{n:J+1,all:U.length,title:B})}function X(I){n[I]&&(d=I,Z.parentElement.open=fe(),e.set("page",I),e.save_changes(),
O({focus:!0}))}let Z=c("ol",{}),P=c("summary",{}),fe=()=>window.innerWidth>640;e.get("notice")&&t.append(g.notice(e.get(
"notice")));let Y=c("nav",{class:"ajar-nav","aria-label":r.pages},c("details",{open:fe()},P,Z));n.length>1&&t.append(Y),
t.append(R.line({role:"alert"}),E);let _=0;for(let I of["keydown","pointerdown","scroll"])t.addEventListener(I,()=>{Date.
now()-_<3e4||(_=Date.now(),v({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",I=>{if(H(!1),I.keeping){let B=[...w.
values()].some(W=>I.acknowledged<W);l?.update(B?{...I.keeping,saved:!1}:I.keeping);let{state:U}=I.keeping,J=U==="locked";
U&&(p=U==="kept"),U&&J!==h&&(h=J,s.clear(),Y.hidden=h,O())}for(let[B,U]of Object.entries(I.states??{})){if(I.acknowledged<
w.get(B))continue;let J=U.answers&&!Object.keys(U.answers).length,W=u.get(B)===_s(U);u.delete(B),j(B,J?{...U,at:0}:U),W||
i.get(B)?.update(s.get(B))}I.dangers&&(window.ajarDangers=I.dangers),I.country!=null&&S.choose(I.country),I.file&&(i.get(
"home")?.settle(),Ks(I.file)),I.erased&&i.get("home")?.say(I.erased,V("home")?.erased),I.said&&i.get("chart")?.end(),I.said&&
(i.get("home")??l)?.say(I.said),I.open&&C(I.open),I.problem&&i.get(I.problem.key)?.say(I.problem.text)}),e.on("change:pa\
ges",()=>{n=e.get("pages"),O()});let re=Hs(e,{gone:()=>H(!0),back:()=>{R.isLost()&&v({ready:!0})}});return O(),un.set(r,
(un.get(r)??0)+1),v({ready:!0}),()=>{L(),re(),clearTimeout(K),un.set(r,un.get(r)-1),un.get(r)||v({gone:!0})}}var Ql="sw.js",eo=()=>new URL("./",location.href).href,Zs=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${eo()}\
 `)),pn=()=>"serviceWorker"in navigator&&"caches"in window;async function to(e){try{await navigator.serviceWorker.register(
e(Ql),{updateViaCache:"all"})}catch{}}async function Zn(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===eo());for(let t of await e())await t.unregister();for(let t of await Zs())await caches.delete(t);
return(await Zs()).length===0&&(await e()).length===0}var[er,Zr]=["leave-to","left"];function Jt(e){try{return e(window.sessionStorage)}catch{return null}}function bl(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var ei=()=>Jt(e=>e.setItem(Zr,"1"));function no(e){let t=Jt(i=>i.getItem(er))||e;t&&$r(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",r=Jt(i=>i.getItem(Zr));r&&n&&location.replace(
t||"about:blank"),Jt(i=>i.removeItem(Zr)),r&&n&&ei()}function ro(e){let t=c("p",{class:"ajar-hint",role:"status"}),n=c("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Jt(r=>r.
getItem(er))??"",onchange(){let r=bl(n.value);if(n.value.trim()&&!r){t.textContent=e["site-leave-odd"];return}Jt(i=>r?i.
setItem(er,r):i.removeItem(er)),$r(r||"about:blank"),t.textContent=e[r?"site-leave-set":"site-leave-blank"]}});return c(
"div",{},c("label",{for:n.id},e["site-leave-to"]),c("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function io(e,t,{store:n,logOut:r}){let i=c("p",{class:"ajar-status",role:"status"}),s=c("button",{type:"button",onclick:async()=>{
i.textContent=t[await Zn()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(ro(t)),r&&e.append(c("p",{},c(
"a",{href:r},t["hub-log-out"]))),!n&&pn()&&e.append(c("div",{},s,i))}var ae=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},le=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},Sl={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},tr=e=>e instanceof le?new ae(e.said||
Sl[e.code]):e;var so=1,$t=4096,Dt=2*$t,_e=12,sr=32,qe=1024,ao=16,Oe={mark:0,part:16,length:20,piece:24},co=qe-_e-ao,ni=co-Oe.piece,ri=new TextEncoder().
encode("ajar-jnl"),Qe={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Dl=Qe.wrapped+_e+sr+ao,nr=$t-
32,ti={memory:[8,2**21],passes:[1,64],lanes:[1,16]},oo=512,bt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),rr=(e,t)=>e.
length===t.length&&e.every((n,r)=>n===t[r]),ir=(e,t)=>rr(e.subarray(0,t.length),t),lo=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),ze=e=>crypto.getRandomValues(new Uint8Array(e));function Be(...e){let t=new Uint8Array(e.reduce(
(r,{length:i})=>r+i,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var Re=class e{constructor(t,n,r,i=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:r,wrapped:i})}get bound(){let t=new Uint8Array(Qe.wrapped),n=bt(t);t.set(ri),n.
setUint32(Qe.version,so);for(let r of Object.keys(ti))n.setUint32(Qe[r],this.cost[r]);return t.set(this.salt,Qe.salt),t.
set(this.fileId,Qe.fileId),t}async toBytes(){let t=new Uint8Array($t);return t.set(Be(this.bound,this.wrapped)),t.set(await lo(
t.subarray(0,nr)),nr),Be(t,t)}isOf(t){return rr(this.fileId,t)}hasSalt(t){return rr(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new ae("journal-empty-file");let n=[t.slice(0,$t),t.slice($t,Dt)],r=await Promise.all(n.map(Fl)),i=n.
find((l,h)=>r[h]);if(!i){let l=n.some(h=>ir(h,ri));throw new ae(l?"journal-broken":"journal-other-file")}let s=bt(i);if(s.
getUint32(Qe.version)>so)throw new ae("journal-newer");let o={};for(let l of Object.keys(ti))o[l]=s.getUint32(Qe[l]);let a=([
l,[h,p]])=>h<=o[l]&&o[l]<=p;if(!Object.entries(ti).every(a)||o.memory<8*o.lanes)throw new ae("journal-forged");let A=(l,h)=>i.
slice(l,h);return new e(o,A(Qe.salt,Qe.fileId),A(Qe.fileId,Qe.wrapped),A(Qe.wrapped,Dl))}async isWholeIn(t){return ir(t,
await this.toBytes())}};async function Fl(e){return e.length!==$t||!ir(e,ri)?!1:rr(await lo(e.subarray(0,nr)),e.subarray(
nr))}var St=e=>Math.max(1,Math.ceil(e/ni));function ii(e,t,n){let r=ze(16),i=Array.from({length:St(e.length)},(s,o)=>{let a=new Uint8Array(
co);return a.set(r,Oe.mark),bt(a).setUint32(Oe.part,o),bt(a).setUint32(Oe.length,e.length),a.set(e.subarray(o*ni,(o+1)*ni),
Oe.piece),t(n+o,a)});return Be(...i)}function Ao(e,t,n){let r=Math.floor(e.length/qe),i=Array.from({length:r},(l,h)=>e.subarray(
h*qe,(h+1)*qe)),s=i.map((l,h)=>t(n+h,l)),o=[],a=0,A=!1;for(let l=0;l<r;){let h=vl(l,s),p=h?St(h.length):1;h&&(A||(A=l>a),
o.push({content:h,size:p}),a=l+p),l+=p}return A||(A=i.some((l,h)=>h>=a&&!s[h]&&!xl(l))),{entries:o,end:a,broken:A}}function vl(e,t){
if(!t[e])return null;let n=t[e].subarray(Oe.mark,Oe.part),r=bt(t[e]).getUint32(Oe.length),i=t.slice(e,e+St(r)),s=(o,a)=>o&&
ir(o,n)&&bt(o).getUint32(Oe.part)===a&&bt(o).getUint32(Oe.length)===r;return i.length<St(r)||!i.every(s)?null:Be(...i.map(
o=>o.subarray(Oe.piece))).subarray(0,r)}var xl=e=>[0,oo].some(t=>e.subarray(t,t+oo).every(n=>!n));var Ul=Object.defineProperty,jl=(e,t,n)=>t in e?Ul(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,Ze=(e,t,n)=>jl(
e,typeof t!="symbol"?t+"":t,n);function li(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var ar=e=>e?`"${e}" `:"";function Ai(e,t=""){if(typeof e!=
"boolean")throw new TypeError(ar(t)+"expected boolean, got type="+typeof e);return e}function Pt(e,t=""){if(typeof e!="n\
umber")throw new TypeError(ar(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
ar(t)+"expected integer >= 0, got "+e);return e}function Ie(e,t,n=""){if(li(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&Pt(t,"length");let r=li(e),i=t!==void 0?` of length ${t}`:"",s=r?`length=${e.length}`:`type=${typeof e}`,o=ar(n)+
"expected Uint8Array"+i+", got "+s;throw r?new RangeError(o):new TypeError(o)}var ho=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function fo(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function Ol(e,t){Ie(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function tt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function pt(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Rl(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var Xt=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Ml(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function Gl(e){for(let t=0;t<e.length;t++)e[t]=Ml(e[t]);return e}var Ft=Xt?e=>e:Gl;function Nl(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function Tl(e,t){if(Nl(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function Hl(e,t){return ho(e,"defaults"),ho(t,"opts"),Object.assign(e,t)}function Vl(e,t){if(e=Ie(e),
t=Ie(t),e.length!==t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function Yl(e,t,n){let r=t,
i=n||(()=>[]),s=(a,A)=>r(A,...i(a)).update(a).digest(),o=r(new Uint8Array(e),...i(new Uint8Array(0)));return s.outputLen=
o.outputLen,s.blockLen=o.blockLen,s.create=(a,...A)=>r(a,...A),s}var Ll=(e,t)=>{function n(r,...i){if(Ie(r,void 0,"key"),
e.nonceLength!==void 0){let h=i[0];Ie(h,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,o=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let h=o;h<i.length;h++)if(li(i[h]))throw new Error("AAD not supported")}e.withAAD&&i[o]!==
void 0&&Ie(i[o],void 0,"AAD");let a=t(r,...i),A=(h,p)=>{if(p!==void 0){if(h!==2)throw new Error("cipher output not suppo\
rted");Ie(p,void 0,"output")}},l=!1;return{encrypt(h,p){if(l)throw new Error("cannot encrypt() twice with same key + non\
ce");return l=!0,Ie(h,void 0,"data"),A(a.encrypt.length,p),a.encrypt(h,p)},decrypt(h,p){if(Ie(h,void 0,"data"),s&&h.length<
s)throw new Error('"ciphertext" expected length >= tagLength='+s);return A(a.decrypt.length,p),a.decrypt(h,p)}}}return Object.
assign(n,e),n};function hi(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(Ie(t,e,"output"),n&&!cr(t))throw new Error(
"invalid output, must be aligned");return t}function Kl(e,t,n){Pt(e),Pt(t),Ai(n);let r=new Uint8Array(16),i=Rl(r);return i.
setBigUint64(0,BigInt(t),n),i.setBigUint64(8,BigInt(e),n),r}function cr(e){return e.byteOffset%4===0}function lr(e){return Uint8Array.
from(Ie(e))}var Bo=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),Jl=Ft(tt(Bo("expand 16-byte k"))),$l=Ft(tt(Bo("exp\
and 32-byte k")));function ie(e,t){return e<<t|e>>>32-t}var In=64,Pl=16,fi=2**32-1,uo=Uint32Array.of();function Xl(e,t,n,r,i,s,o,a){
let A=i.length,l=new Uint8Array(In),h=tt(l),p=Xt&&cr(i)&&cr(s),u=p?tt(i):uo,w=p?tt(s):uo;if(!Xt){for(let d=0;d<A;o++){if(e(
t,n,r,h,o,a),Ft(h),o>=fi)throw new Error("arx: counter overflow");let E=Math.min(In,A-d);for(let k=0,R;k<E;k++)R=d+k,s[R]=
i[R]^l[k];d+=E}return}for(let d=0;d<A;o++){if(e(t,n,r,h,o,a),o>=fi)throw new Error("arx: counter overflow");let E=Math.min(
In,A-d);if(p&&E===In){let k=d/4;if(d%4!==0)throw new Error("arx: invalid block position");for(let R=0,K;R<Pl;R++)K=k+R,w[K]=
u[K]^h[R];d+=In;continue}for(let k=0,R;k<E;k++)R=d+k,s[R]=i[R]^l[k];d+=E}}function Wl(e,t){let{allowShortKeys:n,extendNonceFn:r,
counterLength:i,counterRight:s,rounds:o}=Hl({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return Pt(i),Pt(o),Ai(s),Ai(n),(a,A,l,h,p=0)=>{Ie(a,void 0,"key"),
Ie(A,void 0,"nonce"),Ie(l,void 0,"data");let u=l.length,w=h!==void 0;if(h=hi(u,h,!1),w&&Tl(l,h),Pt(p),p<0||p>=fi)throw new Error(
"arx: counter overflow");let d=[],E=a.length,k,R;if(E===32)d.push(k=lr(a)),R=$l;else if(E===16&&n)k=new Uint8Array(32),k.
set(a),k.set(a,16),R=Jl,d.push(k);else throw Ie(a,32,"arx key"),new Error("invalid key size");(!Xt||!cr(A))&&d.push(A=lr(
A));let K=tt(k);if(r){if(A.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let G=A.subarray(0,16);if(Xt)
r(R,K,tt(G),K);else{let D=Ft(Uint32Array.from(R));r(D,K,tt(G),K),pt(D),Ft(K)}A=A.subarray(16)}else Xt||Ft(K);let H=16-i;
if(H!==A.length)throw new Error(`arx: nonce must be ${H} or 16 bytes`);if(H!==12){let G=new Uint8Array(12);G.set(A,s?0:12-
A.length),A=G,d.push(A)}let v=Ft(tt(A));try{return Xl(e,R,K,v,l,h,p,o),h}finally{pt(...d)}}}function we(e,t){return e[t++]&
255|(e[t++]&255)<<8}var ql=class{constructor(e){Ze(this,"blockLen",16),Ze(this,"outputLen",16),Ze(this,"buffer",new Uint8Array(
16)),Ze(this,"r",new Uint16Array(10)),Ze(this,"h",new Uint16Array(10)),Ze(this,"pad",new Uint16Array(8)),Ze(this,"pos",0),
Ze(this,"finished",!1),Ze(this,"destroyed",!1),e=lr(Ie(e,32,"key"));let t=we(e,0),n=we(e,2),r=we(e,4),i=we(e,6),s=we(e,8),
o=we(e,10),a=we(e,12),A=we(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|r<<6)&7939,this.r[3]=(r>>>
7|i<<9)&8191,this.r[4]=(i>>>4|s<<12)&255,this.r[5]=s>>>1&8190,this.r[6]=(s>>>14|o<<2)&8191,this.r[7]=(o>>>11|a<<5)&8065,
this.r[8]=(a>>>8|A<<8)&8191,this.r[9]=A>>>5&127;for(let l=0;l<8;l++)this.pad[l]=we(e,16+2*l)}process(e,t,n=!1){let r=n?0:
2048,{h:i,r:s}=this,o=s[0],a=s[1],A=s[2],l=s[3],h=s[4],p=s[5],u=s[6],w=s[7],d=s[8],E=s[9],k=we(e,t+0),R=we(e,t+2),K=we(e,
t+4),H=we(e,t+6),v=we(e,t+8),G=we(e,t+10),D=we(e,t+12),Q=we(e,t+14),S=i[0]+(k&8191),M=i[1]+((k>>>13|R<<3)&8191),T=i[2]+((R>>>
10|K<<6)&8191),g=i[3]+((K>>>7|H<<9)&8191),y=i[4]+((H>>>4|v<<12)&8191),C=i[5]+(v>>>1&8191),x=i[6]+((v>>>14|G<<2)&8191),V=i[7]+
((G>>>11|D<<5)&8191),j=i[8]+((D>>>8|Q<<8)&8191),L=i[9]+(Q>>>5|r),O=0,q=O+S*o+M*(5*E)+T*(5*d)+g*(5*w)+y*(5*u);O=q>>>13,q&=
8191,q+=C*(5*p)+x*(5*h)+V*(5*l)+j*(5*A)+L*(5*a),O+=q>>>13,q&=8191;let X=O+S*a+M*o+T*(5*E)+g*(5*d)+y*(5*w);O=X>>>13,X&=8191,
X+=C*(5*u)+x*(5*p)+V*(5*h)+j*(5*l)+L*(5*A),O+=X>>>13,X&=8191;let Z=O+S*A+M*a+T*o+g*(5*E)+y*(5*d);O=Z>>>13,Z&=8191,Z+=C*(5*
w)+x*(5*u)+V*(5*p)+j*(5*h)+L*(5*l),O+=Z>>>13,Z&=8191;let P=O+S*l+M*A+T*a+g*o+y*(5*E);O=P>>>13,P&=8191,P+=C*(5*d)+x*(5*w)+
V*(5*u)+j*(5*p)+L*(5*h),O+=P>>>13,P&=8191;let fe=O+S*h+M*l+T*A+g*a+y*o;O=fe>>>13,fe&=8191,fe+=C*(5*E)+x*(5*d)+V*(5*w)+j*
(5*u)+L*(5*p),O+=fe>>>13,fe&=8191;let Y=O+S*p+M*h+T*l+g*A+y*a;O=Y>>>13,Y&=8191,Y+=C*o+x*(5*E)+V*(5*d)+j*(5*w)+L*(5*u),O+=
Y>>>13,Y&=8191;let _=O+S*u+M*p+T*h+g*l+y*A;O=_>>>13,_&=8191,_+=C*a+x*o+V*(5*E)+j*(5*d)+L*(5*w),O+=_>>>13,_&=8191;let re=O+
S*w+M*u+T*p+g*h+y*l;O=re>>>13,re&=8191,re+=C*A+x*a+V*o+j*(5*E)+L*(5*d),O+=re>>>13,re&=8191;let I=O+S*d+M*w+T*u+g*p+y*h;O=
I>>>13,I&=8191,I+=C*l+x*A+V*a+j*o+L*(5*E),O+=I>>>13,I&=8191;let B=O+S*E+M*d+T*w+g*u+y*p;O=B>>>13,B&=8191,B+=C*h+x*l+V*A+
j*a+L*o,O+=B>>>13,B&=8191,O=(O<<2)+O|0,O=O+q|0,q=O&8191,O=O>>>13,X+=O,i[0]=q,i[1]=X,i[2]=Z,i[3]=P,i[4]=fe,i[5]=Y,i[6]=_,
i[7]=re,i[8]=I,i[9]=B}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),r=e[1]>>>13;e[1]&=8191;for(let o=2;o<10;o++)e[o]+=
r,r=e[o]>>>13,e[o]&=8191;e[0]+=r*5,r=e[0]>>>13,e[0]&=8191,e[1]+=r,r=e[1]>>>13,e[1]&=8191,e[2]+=r,n[0]=e[0]+5,r=n[0]>>>13,
n[0]&=8191;for(let o=1;o<10;o++)n[o]=e[o]+r,r=n[o]>>>13,n[o]&=8191;n[9]-=8192;let i=(r^1)-1;for(let o=0;o<10;o++)n[o]&=i;
i=~i;for(let o=0;o<10;o++)e[o]=e[o]&i|n[o];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=(e[2]>>>6|e[3]<<
7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&65535,e[6]=(e[7]>>>
5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let s=e[0]+t[0];e[0]=s&65535;for(let o=1;o<8;o++)s=(e[o]+t[o]|0)+(s>>>16)|
0,e[o]=s&65535;pt(n)}update(e){fo(this),Ie(e),e=lr(e);let{buffer:t,blockLen:n}=this,r=e.length;for(let i=0;i<r;){let s=Math.
min(n-this.pos,r-i);if(s===n){for(;n<=r-i;i+=n)this.process(e,i);continue}t.set(e.subarray(i,i+s),this.pos),this.pos+=s,
i+=s,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,pt(this.h,this.r,this.buffer,
this.pad)}digestInto(e){fo(this),Ol(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:r}=this;if(r){for(t[r++]=1;r<16;r++)
t[r]=0;this.process(t,0,!0)}this.finalize();let i=0;for(let s=0;s<8;s++)e[i++]=n[s]>>>0,e[i++]=n[s]>>>8}digest(){let{buffer:e,
outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},_l=Yl(32,e=>new ql(e));function zl(e,t,n,r,i,s=20){
let o=e[0],a=e[1],A=e[2],l=e[3],h=t[0],p=t[1],u=t[2],w=t[3],d=t[4],E=t[5],k=t[6],R=t[7],K=i,H=n[0],v=n[1],G=n[2],D=o,Q=a,
S=A,M=l,T=h,g=p,y=u,C=w,x=d,V=E,j=k,L=R,O=K,q=H,X=v,Z=G;for(let fe=0;fe<s;fe+=2)D=D+T|0,O=ie(O^D,16),x=x+O|0,T=ie(T^x,12),
D=D+T|0,O=ie(O^D,8),x=x+O|0,T=ie(T^x,7),Q=Q+g|0,q=ie(q^Q,16),V=V+q|0,g=ie(g^V,12),Q=Q+g|0,q=ie(q^Q,8),V=V+q|0,g=ie(g^V,7),
S=S+y|0,X=ie(X^S,16),j=j+X|0,y=ie(y^j,12),S=S+y|0,X=ie(X^S,8),j=j+X|0,y=ie(y^j,7),M=M+C|0,Z=ie(Z^M,16),L=L+Z|0,C=ie(C^L,
12),M=M+C|0,Z=ie(Z^M,8),L=L+Z|0,C=ie(C^L,7),D=D+g|0,Z=ie(Z^D,16),j=j+Z|0,g=ie(g^j,12),D=D+g|0,Z=ie(Z^D,8),j=j+Z|0,g=ie(g^
j,7),Q=Q+y|0,O=ie(O^Q,16),L=L+O|0,y=ie(y^L,12),Q=Q+y|0,O=ie(O^Q,8),L=L+O|0,y=ie(y^L,7),S=S+C|0,q=ie(q^S,16),x=x+q|0,C=ie(
C^x,12),S=S+C|0,q=ie(q^S,8),x=x+q|0,C=ie(C^x,7),M=M+T|0,X=ie(X^M,16),V=V+X|0,T=ie(T^V,12),M=M+T|0,X=ie(X^M,8),V=V+X|0,T=
ie(T^V,7);let P=0;r[P++]=o+D|0,r[P++]=a+Q|0,r[P++]=A+S|0,r[P++]=l+M|0,r[P++]=h+T|0,r[P++]=p+g|0,r[P++]=u+y|0,r[P++]=w+C|
0,r[P++]=d+x|0,r[P++]=E+V|0,r[P++]=k+j|0,r[P++]=R+L|0,r[P++]=K+O|0,r[P++]=H+q|0,r[P++]=v+X|0,r[P++]=G+Z|0}var Zl=Wl(zl,{
counterRight:!1,counterLength:4,allowShortKeys:!1}),eA=new Uint8Array(16),po=(e,t)=>{e.update(t);let n=t.length%16;n&&e.
update(eA.subarray(n))},tA=new Uint8Array(32);function Io(e,t,n,r,i){i!==void 0&&Ie(i,void 0,"AAD");let s=e(t,n,tA),o=Kl(
r.length,i?i.length:0,!0),a=_l.create(s);i&&po(a,i),po(a,r),a.update(o);let A=a.digest();return pt(s,o),A}var nA=e=>(t,n,r)=>({
encrypt(i,s){let o=i.length;s=hi(o+16,s,!1),s.set(i);let a=s.subarray(0,-16);e(t,n,a,a,1);let A=Io(e,t,n,a,r);return s.set(
A,o),pt(A),s},decrypt(i,s){s=hi(i.length-16,s,!1);let o=i.subarray(0,-16),a=i.subarray(-16),A=Io(e,t,n,o,r);if(!Vl(a,A))
throw pt(A),new Error("invalid tag");return s.set(i.subarray(0,-16)),e(t,n,s,s,1),pt(A),s}}),Ar=Ll({blockSize:64,nonceLength:12,
tagLength:16,withAAD:!0},nA(Zl));function vt(e,t,n,r){function i(s){return s instanceof n?s:new n(function(o){o(s)})}return new(n||
(n=Promise))(function(s,o){function a(h){try{l(r.next(h))}catch(p){o(p)}}function A(h){try{l(r.throw(h))}catch(p){o(p)}}
function l(h){h.done?s(h.value):i(h.value).then(a,A)}l((r=r.apply(e,t||[])).next())})}var Ae=class{constructor(){this.mutex=
Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){
return vt(this,void 0,void 0,function*(){let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},
si;function rA(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var ui=rA(),
oi=(si=ui.Buffer)!==null&&si!==void 0?si:null,iA=ui.TextEncoder?new ui.TextEncoder:null;function Eo(e,t){return(e&15)+(e>>
6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function ko(e,t){let n=t.length>>1;for(let r=0;r<n;r++){let i=r<<1;e[r]=Eo(t.charCodeAt(
i),t.charCodeAt(i+1))}}function sA(e,t){if(e.length!==t.length*2)return!1;for(let n=0;n<t.length;n++){let r=n<<1;if(t[n]!==
Eo(e.charCodeAt(r),e.charCodeAt(r+1)))return!1}return!0}var go=87,wo=48;function pi(e,t,n){let r=0;for(let i=0;i<n;i++){
let s=t[i]>>>4;e[r++]=s>9?s+go:s+wo,s=t[i]&15,e[r++]=s>9?s+go:s+wo}return String.fromCharCode.apply(null,e)}var nt=oi!==
null?e=>{if(typeof e=="string"){let t=oi.from(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.length)}if(oi.isBuffer(
e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,
e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="string")return iA.encode(e);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")},Me="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",dn=new Uint8Array(256);for(let e=0;e<Me.length;e++)dn[Me.charCodeAt(e)]=
e;function mo(e,t=!0){let n=e.length,r=n%3,i=[],s=n-r;for(let o=0;o<s;o+=3){let a=(e[o]<<16&16711680)+(e[o+1]<<8&65280)+
(e[o+2]&255),A=Me.charAt(a>>18&63)+Me.charAt(a>>12&63)+Me.charAt(a>>6&63)+Me.charAt(a&63);i.push(A)}if(r===1){let o=e[n-
1],a=Me.charAt(o>>2),A=Me.charAt(o<<4&63);i.push(`${a}${A}`),t&&i.push("==")}else if(r===2){let o=(e[n-2]<<8)+e[n-1],a=Me.
charAt(o>>10),A=Me.charAt(o>>4&63),l=Me.charAt(o<<2&63);i.push(`${a}${A}${l}`),t&&i.push("=")}return i.join("")}function oA(e){
let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&(t-=1)),t}function aA(e){let t=oA(e),
n=e.length,r=new Uint8Array(t),i=0;for(let s=0;s<n;s+=4){let o=dn[e.charCodeAt(s)],a=dn[e.charCodeAt(s+1)],A=dn[e.charCodeAt(
s+2)],l=dn[e.charCodeAt(s+3)];r[i]=o<<2|a>>4,i+=1,r[i]=(a&15)<<4|A>>2,i+=1,r[i]=(A&3)<<6|l&63,i+=1}return r}var or=16*1024,
gn=4,cA=new Ae,ai=new Map;function Qo(e,t){return vt(this,void 0,void 0,function*(){let n=null,r=null,i=!1;if(typeof WebAssembly>
"u")throw new Error("WebAssembly is not supported in this environment!");let s=(D,Q=0)=>{r.set(D,Q)},o=()=>r,a=()=>n.exports,
A=D=>{n.exports.Hash_SetMemorySize(D);let Q=n.exports.Hash_GetBuffer(),S=n.exports.memory.buffer;r=new Uint8Array(S,Q,D)},
l=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),h=cA.dispatch(()=>vt(this,void 0,void 0,function*(){
if(!ai.has(e.name)){let Q=aA(e.data),S=WebAssembly.compile(Q.buffer);ai.set(e.name,S)}let D=yield ai.get(e.name);n=yield WebAssembly.
instantiate(D,{})})),p=()=>vt(this,void 0,void 0,function*(){n||(yield h);let D=n.exports.Hash_GetBuffer(),Q=n.exports.memory.
buffer;r=new Uint8Array(Q,D,or)}),u=(D=null)=>{i=!0,n.exports.Hash_Init(D)},w=D=>{let Q=0;for(;Q<D.length;){let S=D.subarray(
Q,Q+or);Q+=S.length,r.set(S),n.exports.Hash_Update(S.length)}},d=D=>{if(!i)throw new Error("update() called before init(\
)");let Q=nt(D);w(Q)},E=new Uint8Array(t*2),k=(D,Q=null)=>{if(!i)throw new Error("digest() called before init()");return i=
!1,n.exports.Hash_Final(Q),D==="binary"?r.slice(0,t):pi(E,r,t)},R=()=>{if(!i)throw new Error("save() can only be called \
after init() and before digest()");let D=n.exports.Hash_GetState(),Q=l(),S=n.exports.memory.buffer,M=new Uint8Array(S,D,
Q),T=new Uint8Array(gn+Q);return ko(T,e.hash),T.set(M,gn),T},K=D=>{if(!(D instanceof Uint8Array))throw new Error("load()\
 expects an Uint8Array generated by save()");let Q=n.exports.Hash_GetState(),S=l(),M=gn+S,T=n.exports.memory.buffer;if(D.
length!==M)throw new Error(`Bad state length (expected ${M} bytes, got ${D.length})`);if(!sA(e.hash,D.subarray(0,gn)))throw new Error(
"This state was written by an incompatible hash implementation");let g=D.subarray(gn);new Uint8Array(T,Q,S).set(g),i=!0},
H=D=>typeof D=="string"?D.length<or/4:D.byteLength<or,v=H;switch(e.name){case"argon2":case"scrypt":v=()=>!0;break;case"b\
lake2b":case"blake2s":v=(D,Q)=>Q<=512&&H(D);break;case"blake3":v=(D,Q)=>Q===0&&H(D);break;case"xxhash64":case"xxhash3":case"\
xxhash128":case"crc64":v=()=>!1;break}let G=(D,Q=null,S=null)=>{if(!v(D,Q))return u(Q),d(D),k("hex",S);let M=nt(D);return r.
set(M),n.exports.Hash_Calculate(M.length,Q,S),pi(E,r,t)};return yield p(),{getMemory:o,writeMemory:s,getExports:a,setMemorySize:A,
init:u,update:d,digest:k,save:R,load:K,calculate:G,hashLength:t}})}var vp=new Ae,lA="argon2",AA="AGFzbQEAAAABKQVgAX8Bf2A\
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
gHzcDACABQSBqIgFB+AdJDQALCws=",hA="2b50b0d6",fA={name:lA,data:AA,hash:hA},uA="blake2b",pA="AGFzbQEAAAABEQRgAAF/YAJ/fwBgA\
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
YCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",IA="22cf500a",gA={name:uA,data:pA,hash:IA},xp=new Ae;function Co(e){
return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):null}function dA(e,t){
return e|t<<16}function Ii(e=512,t=null){if(Co(e))return Promise.reject(Co(e));let n=null,r=e;if(t!==null){if(n=nt(t),n.
length>64)return Promise.reject(new Error("Max key length is 64 bytes"));r=dA(e,n.length)}let i=e/8;return Qo(gA,i).then(
s=>{r>512&&s.writeMemory(n),s.init(r);let o={init:r>512?()=>(s.writeMemory(n),s.init(r),o):()=>(s.init(r),o),update:a=>(s.
update(a),o),digest:a=>s.digest(a),save:()=>s.save(),load:a=>(s.load(a),o),blockSize:128,digestSize:i};return o})}function wA(e,t,n){
let r=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");return`$argon2${t.hashType}$v=19$${r}$${mo(
e,!1)}$${mo(n,!1)}`}var yo=new DataView(new ArrayBuffer(4));function et(e){return yo.setInt32(0,e,!0),new Uint8Array(yo.
buffer)}function ci(e,t,n){return vt(this,void 0,void 0,function*(){if(n<=64){let A=yield Ii(n*8);return A.update(et(n)),
A.update(t),A.digest("binary")}let r=Math.ceil(n/32)-2,i=new Uint8Array(n);e.init(),e.update(et(n)),e.update(t);let s=e.
digest("binary");i.set(s.subarray(0,32),0);for(let A=1;A<r;A++)e.init(),e.update(s),s=e.digest("binary"),i.set(s.subarray(
0,32),A*32);let o=n-32*r,a;return o===64?(a=e,a.init()):a=yield Ii(o*8),a.update(s),s=a.digest("binary"),i.set(s.subarray(
0,o),r*32),i})}function mA(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function CA(e){return vt(this,
void 0,void 0,function*(){var t;let{parallelism:n,iterations:r,hashLength:i}=e,s=nt(e.password),o=nt(e.salt),a=19,A=mA(e.
hashType),{memorySize:l}=e,h=nt((t=e.secret)!==null&&t!==void 0?t:""),[p,u]=yield Promise.all([Qo(fA,1024),Ii(512)]);p.setMemorySize(
l*1024+1024);let w=new Uint8Array(24),d=new DataView(w.buffer);d.setInt32(0,n,!0),d.setInt32(4,i,!0),d.setInt32(8,l,!0),
d.setInt32(12,r,!0),d.setInt32(16,a,!0),d.setInt32(20,A,!0),p.writeMemory(w,l*1024),u.init(),u.update(w),u.update(et(s.length)),
u.update(s),u.update(et(o.length)),u.update(o),u.update(et(h.length)),u.update(h),u.update(et(0));let E=Math.floor(l/(n*
4))*4,k=new Uint8Array(72),R=u.digest("binary");k.set(R);for(let v=0;v<n;v++){k.set(et(0),64),k.set(et(v),68);let G=v*E,
D=yield ci(u,k,1024);p.writeMemory(D,G*1024),G+=1,k.set(et(1),64),D=yield ci(u,k,1024),p.writeMemory(D,G*1024)}let K=new Uint8Array(
1024);ko(K,p.calculate(new Uint8Array([]),l));let H=yield ci(u,K,i);if(e.outputType==="hex"){let v=new Uint8Array(i*2);return pi(
v,H,i)}return e.outputType==="encoded"?wA(o,e,H):H})}var yA=e=>{var t;if(!e||typeof e!="object")throw new Error("Invalid\
 options parameter. It requires an object.");if(!e.password)throw new Error("Password must be specified");if(e.password=
nt(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.salt)throw new Error("Salt must b\
e specified");if(e.salt=nt(e.salt),e.salt.length<8)throw new Error("Salt should be at least 8 bytes long");if(e.secret=nt(
(t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)throw new Error("Iterations should\
 be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error("Parallelism should be a po\
sitive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash length should be at least 4 byt\
es.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");if(e.memorySize<8*e.parallelism)
throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&(e.outputType="hex"),!["hex",
"binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}. Valid values: ['hex\
', 'binary', 'encoded']`)};function bo(e){return vt(this,void 0,void 0,function*(){return yA(e),CA(Object.assign(Object.
assign({},e),{hashType:"id"}))})}var Up=new Ae,jp=new Ae,Op=new Ae,Rp=new Ae,Mp=new Uint8Array(8),Gp=new Ae,Np=new Ae,Tp=new Ae,
Hp=new Ae,Vp=new Ae,Yp=new Ae,Lp=new Ae,Kp=new Ae,Jp=new Ae,$p=new Ae,Pp=new Ae,Xp=new Uint8Array(8),Wp=new Ae,qp=new Uint8Array(
8),_p=new Ae,zp=new Uint8Array(8),Zp=new Ae,eI=new Ae,tI=new Ae;var Wt=Object.freeze({memory:19*1024,passes:2,lanes:1}),gi=Object.freeze({memory:128*1024,passes:3,lanes:1}),BA=700,So="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",EA=new RegExp(`^${So}+|${So}+$`,"g"),wn,di,hr=class{constructor(t,n){$(this,
wn);Xe(this,"seal",(t,n)=>{let r=ze(_e);return Be(r,m(this,wn,di).call(this,r,t).encrypt(n))});Xe(this,"open",(t,n)=>xo(
m(this,wn,di).call(this,n.subarray(0,_e),t),n.subarray(_e)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};wn=new WeakSet,di=function(t,n){let r=new Uint8Array(8);return new DataView(r.buffer).setBigUint64(0,
BigInt(n)),Ar(this.key,t,Be(this.fileId,r))};var qt=class e{constructor(t,n,r){Object.assign(this,{wrapping:t,salt:n,cost:r})}static async of(t,{
salt:n,cost:r}){let i=Do(t);if(!i.length)throw new ae("journal-wrong-passphrase");return new e(await Fo(i,n,r),n,r)}static async chosen(t,n){
if(!Do(t).length)throw new ae("journal-no-passphrase");return e.of(t,{salt:ze(16),cost:n??await kA()})}begin(){let t=ze(
sr),n=ze(_e),r=new Re(this.cost,this.salt,ze(16)),i=Ar(this.wrapping,n,r.bound).encrypt(t);return{header:new Re(this.cost,
this.salt,r.fileId,Be(n,i)),sealer:new hr(t,r.fileId)}}unlock({wrapped:t,bound:n,fileId:r}){let i=Ar(this.wrapping,t.subarray(
0,_e),n),s=xo(i,t.subarray(_e));if(!s)throw new ae("journal-wrong-passphrase");return new hr(s,r)}forget(){this.wrapping.
fill(0),this.wrapping=null}},Do=e=>SA(e.normalize("NFKC").replace(EA,""));async function kA(e=()=>performance.now()){let t={
...Wt,passes:1};await Fo(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await vo(new Uint8Array(8),new Uint8Array(
16),Wt),QA(e()-n)}function QA(e){let t=Wt.passes*BA/Math.max(e,1),n=Math.floor(Wt.memory*t/gi.passes/1024)*1024;return n<
Wt.memory?Wt:{...gi,memory:Math.min(n,gi.memory)}}async function Fo(e,t,n){return await bA(),vo(e,t,n)}async function vo(e,t,{
memory:n,passes:r,lanes:i}){try{return await bo({password:e,salt:t,memorySize:n,iterations:r,parallelism:i,hashLength:sr,
outputType:"binary"})}catch(s){throw s instanceof RangeError?new ae("journal-memory",{megabytes:Math.floor(n/1024)}):s}}
var bA=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function xo(e,t){try{return e.decrypt(t)}catch{return null}}function SA(e){let t=new TextEncoder,n=i=>[224|i>>12,128|i>>
6&63,128|i&63],r=Array.from(e,i=>{let s=i.codePointAt(0);return s>=55296&&s<=57343?n(s):[...t.encode(i)]});return Uint8Array.
from(r.flat())}var DA=new TextEncoder,FA=/[\u007f-\uffff]/g;function rt(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
r=>Object.hasOwn(t,r)&&rt(e[r],t[r]))}var Uo=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function wi({key:e,
response:t,done:n,confirmed:r,at:i}){let s=r!==null&&rt(r,t),o=JSON.stringify({key:e,response:t,done:n,confirmed:s||r,at:i}),
a=A=>`\\u${A.charCodeAt(0).toString(16).padStart(4,"0")}`;return DA.encode(o.replace(FA,a))}function jo(e){let{key:t,response:n,
done:r,confirmed:i,at:s}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:r,
confirmed:i===!0?n:i,at:s}}var Ge,It,Ve,Fe,Ye,mi,mn,fr=class fr{constructor(t,n,r,i,s=Dt){$(this,Ye);$(this,Ge);$(this,It,[]);$(this,Ve);$(this,Fe);
Xe(this,"isTorn",!1);this.place=t,this.end=s,N(this,Ge,n),N(this,Ve,r),N(this,Fe,i)}static async create(t,n){let{header:r,
sealer:i}=n.begin(),s=await t.replace(await r.toBytes(),null);return new fr(t,n,i,s)}static async open(t,{bytes:n,tag:r},i){
var p;let s=await Re.fromBytes(n),o=await i(s),a=new fr(t,o,o.unlock(s),r),A=await s.isWholeIn(n),{entries:l,damaged:h}=m(
p=a,Ye,mn).call(p,n.subarray(Dt),r);return{file:a,entries:l,damaged:h||!A}}get frames(){return(this.end-Dt)/qe}async readNew(){
let{bytes:t,tag:n,replaced:r}=await this.place.readFrom(f(this,Fe),this.end);if(!r)return{...m(this,Ye,mn).call(this,t,n),
replaced:r};let i=await vA(t);if(i.isOf(f(this,Ve).fileId)){let l=t.length<this.end,{entries:h,damaged:p}=m(this,Ye,mn).
call(this,t.subarray(this.end),n);return{entries:h,damaged:p||l,replaced:!1}}let s=[f(this,Ge),...f(this,It)].find(({salt:l})=>i.
hasSalt(l));if(!s)throw new ae("journal-passphrase-changed");m(this,Ye,mi).call(this,s,s.unlock(i)),this.end=Dt;let o=await i.
isWholeIn(t),{entries:a,damaged:A}=m(this,Ye,mn).call(this,t.subarray(Dt),n);return{entries:a,damaged:A||!o,replaced:r}}async append(t){
let n=ii(t,f(this,Ve).seal,this.frames);N(this,Fe,await this.place.append(n,f(this,Fe))),this.end+=n.length}async replace(t,n=f(
this,Ge)){[f(this,Ge),...f(this,It)].includes(n)||f(this,It).push(n);let{header:r,sealer:i}=n.begin(),s=[await r.toBytes()],
o=0;for(let A of t)s.push(ii(A,i.seal,o)),o+=s.at(-1).length/qe;let a=Be(...s);N(this,Fe,await this.place.replace(a,f(this,
Fe))),m(this,Ye,mi).call(this,n,i),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
f(this,Fe))??""}forget(){for(let t of[f(this,Ge),...f(this,It)])t.forget();f(this,Ve).forget()}};Ge=new WeakMap,It=new WeakMap,
Ve=new WeakMap,Fe=new WeakMap,Ye=new WeakSet,mi=function(t,n){f(this,Ve).forget(),N(this,Ve,n),t!==f(this,Ge)&&f(this,Ge).
forget(),N(this,Ge,t),N(this,It,[])},mn=function(t,n){let{entries:r,end:i,broken:s}=Ao(t,f(this,Ve).open,this.frames);return(t.
length||n!==f(this,Fe))&&(this.isTorn=t.length>i*qe),N(this,Fe,n),this.end+=i*qe,{entries:r.map(({content:a,size:A})=>({
entry:jo(a),size:A})),damaged:s}};var Cn=fr;async function vA(e){try{return await Re.fromBytes(e)}catch{throw new ae("jo\
urnal-here-overwritten")}}async function Oo(e){let t=await e.read();if(!t)throw new le("gone","journal-here-none");return t}var xA=256,UA=100,gt,ge,Le,Qn,oe,yn,_t,Bn,yi,Ro,Mo,En,pr=class pr{constructor(t){$(this,oe);$(this,gt);$(this,ge,new ur);
$(this,Le,!1);$(this,Qn,Promise.resolve());Xe(this,"damage",null);N(this,gt,t)}static async create(t,n,{cost:r}={}){let i=await qt.
chosen(n,r);return new pr(await Cn.create(t,i).catch(Ci))}static async open(t,n){var l;let r=await Oo(t).catch(Ci),i=h=>qt.
of(n,h),{file:s,entries:o,damaged:a}=await Cn.open(t,r,i),A=new pr(s);return f(A,ge).add(o,!1),N(A,Le,a),await m(l=A,oe,
Mo).call(l),f(A,ge).takeNews(),A}entries(){return m(this,oe,yn).call(this,()=>f(this,ge).seen())}append(t){return m(this,
oe,Bn).call(this,async n=>{let r=f(this,ge).completed(t),i=wi(r);await n.append(i),f(this,ge).putOwn(t,r,St(i.length))})}refresh(){
return m(this,oe,yn).call(this,async()=>(await m(this,oe,yi).call(this),f(this,ge).takeNews()))}rewrite(t){return m(this,
oe,Bn).call(this,()=>m(this,oe,En).call(this,f(this,ge).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let r=await qt.
chosen(t,n);await m(this,oe,Bn).call(this,()=>m(this,oe,En).call(this,f(this,ge).entries,r))}close(){return m(this,oe,yn).
call(this,()=>{f(this,gt)?.forget(),N(this,gt,null),N(this,ge,new ur)})}};gt=new WeakMap,ge=new WeakMap,Le=new WeakMap,Qn=
new WeakMap,oe=new WeakSet,yn=function(t){let n=f(this,Qn).then(t).catch(Ci);return N(this,Qn,n.catch(()=>{})),n},_t=function(){
if(!f(this,gt))throw new ae("journal-locked");return f(this,gt)},Bn=function(t){return m(this,oe,yn).call(this,async()=>{
for(let n=1;;n++)try{return await m(this,oe,Ro).call(this),await t(m(this,oe,_t).call(this))}catch(r){if(r.code!=="chang\
ed"||n===UA)throw r;await m(this,oe,yi).call(this)}})},yi=async function(){let{entries:t,replaced:n,damaged:r}=await m(this,
oe,_t).call(this).readNew();f(this,ge).add(t,n),f(this,Le)||N(this,Le,r)},Ro=async function(){if(!f(this,Le)&&!m(this,oe,
_t).call(this).isTorn)return;let t=f(this,Le)?await m(this,oe,_t).call(this).copyAside():"";await m(this,oe,En).call(this,
f(this,ge).entries),f(this,Le)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},N(this,Le,!1))},Mo=async function(){try{await m(this,oe,Bn).call(this,async t=>{f(this,ge).isLittleOf(t.frames)&&
await m(this,oe,En).call(this,f(this,ge).entries)})}catch{f(this,Le)&&(this.damage={code:"journal-damaged",values:{}})}},
En=async function(t,n){let r=new Map([...t].map(([i,s])=>[i,wi(s)]));await m(this,oe,_t).call(this).replace(r.values(),n),
f(this,ge).entries=new Map(t),f(this,ge).sizes=new Map([...r].map(([i,{length:s}])=>[i,St(s)]))};var kn=pr;function Ci(e){throw tr(e)}var dt,Ke,bn,Bi,ur=class{constructor(){$(this,bn);Xe(this,"entries",new Map);Xe(this,"sizes",
new Map);$(this,dt,new Map);$(this,Ke,new Set)}seen(){return f(this,Ke).clear(),[...this.entries.values()]}takeNews(){let t=[
...f(this,dt).values()];return f(this,dt).clear(),f(this,Ke).clear(),t}add(t,n){let r=new Map(this.entries),i=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:A}of t)m(this,bn,Bi).call(this,a,A),i.set(a.key,a);let s=n?
[...r.keys()].filter(a=>!this.entries.has(a)):[],o=[...i.values()].filter(a=>!n||!rt(a,r.get(a.key)));for(let a of[...s.
map(Uo),...o])f(this,dt).set(a.key,a),f(this,Ke).add(a.key)}completed(t){let n=this.entries.get(t.key),r=t.response!==null&&
!t.done;return!n||!r||n.confirmed===null||t.confirmed!==null&&!f(this,Ke).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,r){
m(this,bn,Bi).call(this,n,r),rt(n,t)?(f(this,dt).delete(n.key),f(this,Ke).delete(n.key)):f(this,dt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:r})=>r!==null).map(r=>[r.key,r]));for(let r of f(this,Ke))this.entries.has(r)||n.delete(
r);for(let[r,i]of this.entries)f(this,Ke).has(r)&&n.set(r,i);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(r,i)=>r+i,0);return t-n>Math.max(xA,t/2)}};dt=new WeakMap,Ke=new WeakMap,bn=new WeakSet,Bi=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var Go={fair:8,good:10,strong:15},jA=72,OA=3.3,RA=10,MA=.35,GA=.5,NA=.4,TA=4.5,HA=2,VA=.65,YA=3.9,LA=.15,KA=1,JA=4,$A=.5,
Ei=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],PA={"!@#$%^&*()_+":Ei[0],'{}:"<>?':"[];',./"},XA=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function No(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,jA).join("");if(!t)return"none";let n=To(
t);return Object.keys(Go).filter(i=>n>=Go[i]).at(-1)??"weak"}function To(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return To(
t)+$A;if(zA(e))return JA;let n=new Map;for(let{0:r,groups:i}of e.matchAll(XA))n.set(r.toLowerCase(),i);return[...n.values()].
reduce((r,i)=>r+WA(i),0)}function WA({date:e,word:t,digits:n}){return e?TA:t?qA(t):n?_A(n):1}function qA(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(s=>s!==s.toLowerCase()).length,r=n===t.length-1,i=MA*Math.max(0,t.length-RA)+(r?Math.min(
1,n):n)*GA+NA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,OA+i)}function _A(e){if(/^(?:19|20)\d\d$/.
test(e))return HA;let t=new Set(Array.from(e).slice(1).map((r,i)=>r-e[i]));if(e.length>2&&t.size===1)return KA;let n=Math.
max(0,e.length-6);return Math.min(VA*e.length,YA)+LA*n}function zA(e){let t=Array.from(e.toLowerCase(),ZA),n=t.filter((r,i)=>i&&
eh(r,t[i-1])).length;return t.length>4&&n>=.7*(t.length-1)}function ZA(e){let[t,n]=Object.entries(PA).find(([s])=>s.includes(
e))??[],r=t?n[t.indexOf(e)]:e,i=Ei.findIndex(s=>s.includes(r));return{row:i,column:Ei[i]?.indexOf(r)}}var eh=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;function Fn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(r=>Fn(e[r],t[r]))}var th=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,Je,Sn,it,Dn,zt,Ir,gr=class{constructor(t=Date.now){$(this,zt);$(this,Je,new Map);$(
this,Sn,[]);$(this,it,null);$(this,Dn);N(this,Dn,t)}get(t){return f(this,Je).get(t)}isDraft(t){let n=f(this,Je).get(t);return n!==
void 0&&!n.done}keys(){return[...f(this,Je).keys()]}entries(){return[...f(this,Je).values()]}put(t,n,r){let i=r?n:f(this,
Je).get(t)?.confirmed??null;this.place({key:t,response:n,done:r,confirmed:i,at:th(f(this,Dn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}f(this,Je).set(t.key,t),m(this,zt,Ir).call(this,[t.key])}remove(t){f(this,Je).
delete(t)&&m(this,zt,Ir).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(f(
this,it)){t();return}N(this,it,new Set);try{t()}finally{let n=[...f(this,it)];N(this,it,null),n.length&&m(this,zt,Ir).call(
this,n)}}listen(t){f(this,Sn).push(t)}};Je=new WeakMap,Sn=new WeakMap,it=new WeakMap,Dn=new WeakMap,zt=new WeakSet,Ir=function(t){
if(f(this,it)){for(let n of t)f(this,it).add(n);return}for(let n of f(this,Sn))n(t)};function Zt(e,t,n){let r=typeof n=="string"?new TextEncoder().encode(n):n,i="";for(let s of r)i+=String.fromCharCode(s);
return{name:e,type:t,data:btoa(i)}}var nh=[["trial-agreement","review"],["plan","day"]],rh=/^(\d{4})-(\d{2})-(\d{2})$/,Ho=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function pe(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function dr(e,t){let n=new Map(e.filter(({
response:r})=>r).map(r=>[r.key,r]));for(let[r,i]of nh){let s=n.get(`${r}@`),o=mr(s?.response[i]);if(o&&o>=t)return{day:o,
entry:s}}return null}function wr(e,t){let n=null;for(let i of e){let{exercise:s}=pe(i.key),o=i.response&&Object.keys(i.confirmed??
{}).length>0,a=s==="check-in"&&o?vn(i):null,A=a&&a>t?t:a;A&&A>(n?.day??"")&&(n={day:A,entry:i})}if(!n)return null;let[,r]=[
t,ih(n.day)].sort();return{day:r,entry:n.entry}}function vn({at:e}){if(!ki(e))return null;let[,t,,,,n]=Ho.exec(e);return n?
Qi(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function ki(e){let[,t,,n="0",r="0"]=Ho.exec(e)??[];return!!mr(
t)&&n<60&&r<60}function mr(e){let[,t,n,r]=typeof e=="string"&&rh.exec(e)||[];return t>0&&n>=1&&n<=12&&r>=1&&r<=Yo(+t,+n)?
e:null}function Qi(e){let t=e.getFullYear();return t>=1&&t<=9999?Lo(t,e.getMonth()+1,e.getDate()):null}var Vo=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function ih(e){let[t,n,r]=e.split("-").map(Number),i=n===
12?[t+1,1]:[t,n+1];return Lo(...i,Math.min(r,Yo(...i)))}function Yo(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,
31,30,31,30,31,31,30,31,30,31][t-1]}var Lo=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(
2,"0")}`;var $o="catch-up.ics",sh="-//collective//icalendar//7.3.0//EN",oh=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,ah=/[\t\x85\u2028\u2029]/g,
ch=75;async function Po(e,t,n,r=""){let i=[...new Map(e.map(l=>[l.key,l])).values()],s=[dr(i,n),wr(i,n)].filter(Boolean);
if(!s.length)throw new ae("journal-no-day");let o=Ko(t["journal-calendar-title"]),a=await Promise.all(s.map((l,h)=>Ah(l,
n,o,h?"":Ko(r))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${sh}`,...a.flat()],"END:VCALENDAR",""].map(fh).join(
`\r
`)}function yr(e,{exercises:t,danger:n}){let r=e.filter(({key:a})=>a==="plan@").at(-1)?.response,i=a=>Xo(a)&&ke(a)!=="";
if(!r||!i(r.if)||!i(r.then))return"";let s=a=>Object.values(n).some(A=>Xn(a,A).length);if(Object.values(r).flatMap(lh).some(
s))return"";let{sentence:o=""}=t.plan.reflection;return Qt(o,r)}var lh=e=>(e?.own?[e.own]:[e].flat()).filter(Xo),Xo=e=>typeof e==
"string";async function Ah({day:e,entry:t},n,r,i){return["BEGIN:VEVENT",`SUMMARY:${Jo(r)}`,`DTSTART;VALUE=DATE:${e.replaceAll(
"-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await hh(t)}`,...i?["CLASS:PRIVATE",`DESCRIPTION:${Jo(i)}`]:[],
"TRANSP:TRANSPARENT","END:VEVENT"]}async function hh({key:e,response:t,at:n}){let r=Object.entries(t).filter(([,h])=>h!==
null),i=Cr([n,Object.fromEntries(r)]),s=h=>new TextEncoder().encode(h),o={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.
importKey("raw",s(i),o,!1,["sign"]),A=new Uint8Array(await crypto.subtle.sign("HMAC",a,s(e))).slice(0,16);return A[6]=A[6]&
15|64,A[8]=A[8]&63|128,Array.from(A,h=>h.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-\
$2-$3-$4-")}function Cr(e){return Array.isArray(e)?`[${e.map(Cr).join(", ")}]`:e&&typeof e=="object"?`{${Object.keys(e).
sort().map(n=>`${Cr(n)}: ${Cr(e[n])}`).join(", ")}}`:JSON.stringify(e).replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).
toString(16).padStart(4,"0")}`)}var Ko=e=>ke(e.replace(ah," ").replace(oh,"")),Jo=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function fh(e){let t=[],n=[],r=0;for(let i of e){let s=uh(i);if(n.length&&r+s>=ch){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,r=a.length}n.push(i),r+=s}return[...t,n.join("")].join(`\r
 `)}var uh=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var ph={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},en=10,
Ih=400,xn=17,bi=16,xt=14,[Zo,ea]=[12,38],[Si,Di,gh]=[46,8,30],Wo=15,qo=26,dh=14;function Fi(e,t,n){let r=t.filter(({id:a})=>e.
some(A=>A[a]!==null)),[i,s]=e.length>1?mh(e,r,n):wh(e[0],r,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${he(s)}`}">
${i.join(`
`)}
</svg>
`}function wh(e,t,n){let[r,i,s]=[92,14,n-14],o=A=>i+(s-i)*A/en;return[t.flatMap(({id:A,name:l},h)=>{let p=h*r,u=p+46,w=e[A],
d=[...Array(en+1).keys()].map(k=>Un([o(k),u-5],[o(k),u+5],"edge",1)),E=[0,en].filter(k=>k!==w).map(k=>wt(`${k}`,o(k),u+25,
"muted",{size:xt,anchor:"middle"}));return[wt(l,0,p+xn,A,{size:xn,bold:!0}),Un([i,u],[s,u],"edge",1.5),...d,...E,ia(A,o(
w),u,9),wt(`${w}`,o(w),u+29,A,{size:xn,bold:!0,anchor:"middle"})]}),t.length*r-8]}function mh(e,t,n){let r=Eh(e,Zo,n-ea),
i=Si+en*Di+gh,s=t.flatMap(({id:l,name:h},p)=>Ch(e,l,h,r,p*i,n)),o=t.length*i,[a,A]=kh(e,r,o,n);return[[...s,...a],o+A]}function Ch(e,t,n,r,i,s){
let[o,a]=[i+Si,i+Si+en*Di],A=e.map((u,w)=>({value:u[t],x:r[w],y:a-Di*u[t]})).filter(({value:u})=>u!==null),l=[o,a].flatMap(
(u,w)=>[Un([0,u],[s-ea+Zo,u],"line",1),wt(w?"0":`${en}`,s,u+5,"muted",{size:xt,anchor:"end"})]),h=Math.min(...r.slice(1).
map((u,w)=>u-r[w])),p=h<11?Math.max(2,h/3):5.5;return[wt(n,0,i+xn,t,{size:xn,bold:!0}),...l,jh(A,t),...A.map(({x:u,y:w})=>ia(
t,u,w,p)),...yh(A,t)]}function yh(e,t){let n=e.map(({value:i,x:s,y:o},a)=>{let[A,l]=[e[a-1]?.value??i,e[a+1]?.value??i],
h=A>=i&&l>=i&&A+l>2*i,p=(A-i)*(l-i)<0,u=a===0||a===e.length-1;return{value:i,x:s+(p?Math.sign(A-i)*6:0),y:o+(h?22:-11),half:`${i}`.
length*bi*.6/2,rank:u?0:i===A?3:p?2:1}}),r=[];for(let i of n.sort((s,o)=>s.rank-o.rank))(i.rank===0||i.rank<3&&e.length<=
dh)&&!r.some(o=>Bh(i,o))&&r.push(i);return r.map(({value:i,x:s,y:o})=>wt(`${i}`,s,o,t,{size:bi,bold:!0,anchor:"middle"}))}
var Bh=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<bi;function Eh(e,t,n){let r=ta(e);if(r.length===1){let l=(n-
t)/(e.length-1);return e.map((h,p)=>t+p*l)}let i=r.slice(1).map((l,h)=>Vo(r[h].day,l.day)),s=Wo*(e.length-r.length)+qo*i.
length,o=Math.min(1,(n-t)/s),a=Math.max(0,n-t-s)/i.reduce((l,h)=>l+h,0),A=t;return r.flatMap(({many:l},h)=>(h&&(A+=qo*o+
a*i[h-1]),Array.from({length:l},(p,u)=>(u&&(A+=Wo*o),A))))}function ta(e){if(!e.every(({day:r},i)=>r&&r>=(e[i-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:r}of e)n.at(-1)?.day===r?n.at(-1).many++:n.push({day:r,many:1});return n}
function kh(e,t,n,r){let i=ta(e);if(i.length===1){let[h]=i.map(H=>H.day&&zo(H.day,!0)),u=r<Ih||e.length>4?2:e.length,w=u===
2?[0,e.length-1]:[...e.keys()],d=r/u-14,E=w.map(H=>({x:t[H],lines:Dh(e[H].moment,d)})),k=Math.max(...E.map(({lines:H})=>H.
length))*xt*1.25,R=E.flatMap(({x:H,lines:v})=>_o(v,H,n+12,r)),K=h?[wt(h,0,n+k+22,"muted",{size:xt})]:[];return[[...R,...K],
k+(h?28:8)]}let s=new Set(i.map(({day:h})=>h.slice(0,4))),o=[],a=0;for(let{day:h,many:p}of i){let[u,w]=[t[a],t[a+p-1]];o.
push({from:u,to:w,x:(u+w)/2,words:zo(h,s.size>1)}),a+=p}let A=o.flatMap(({from:h,to:p,x:u})=>[Un([h,n-4],[p,n-4],"edge",
1),Un([u,n-4],[u,n+2],"edge",1)]),l=Qh(o.map(h=>({...h,...na([h.words],h.x,r)})));return[[...A,...l.flatMap(({words:h,x:p})=>_o(
[h],p,n+18,r))],24]}function Qh(e){let[t,n]=[e[0],e.at(-1)],r=[t];for(let i of e.slice(1,-1))i.start>=r.at(-1).end+14&&i.
end+14<=n.start&&r.push(i);return[...r,n]}function na(e,t,n){let r=Math.max(...e.map(Br))/2,i=Math.min(Math.max(t,r),n-r);
return{start:i-r,end:i+r}}function _o(e,t,n,r){let{start:i,end:s}=na(e,t,r),[o,a]=i<=0?["start",0]:s>=r?["end",r]:["midd\
le",t];return e.map((A,l)=>wt(A,a,n+l*xt*1.25,"muted",{size:xt,anchor:o}))}var zo=(e,t)=>(t?Sh:bh).format(new Date(`${e}\
T00:00Z`)),ra={timeZone:"UTC",month:"short",day:"numeric"},bh=new Intl.DateTimeFormat("en-US",ra),Sh=new Intl.DateTimeFormat(
"en-US",{...ra,year:"numeric"});function Dh(e,t){let n=[""];for(let s of e.split(/\s+/).filter(Boolean)){let o=`${n.at(-1)}\
 ${s}`.trim();!n.at(-1)||Br(o)<=t?n[n.length-1]=o:n.push(s)}let[r,...i]=n;return[r,i.join(" ")].filter(Boolean).map(s=>Fh(
s,t))}function Fh(e,t){let n=[...e];if(Br(e)<=t)return e;for(;n.length&&Br(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var vh=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Br=e=>[...e].reduce(
(t,n)=>t+xt*(vh.test(n)?1.05:.58),0),he=e=>`${Math.round(e*10)/10}`,Er=e=>`var(--ajar-${e}, ${ph[e]})`,xh={"&":"&amp;","\
<":"&lt;",">":"&gt;"},Uh=e=>e.replace(/[&<>]/g,t=>xh[t]);function wt(e,t,n,r,{size:i,bold:s=!1,anchor:o="start"}){let a=s?
' font-weight="650"':"";return`<text ${`x="${he(t)}" y="${he(n)}" text-anchor="${o}"`} font-size="${i}"${a} fill="${Er(r)}\
">${Uh(e)}</text>`}var Un=(e,t,n,r)=>`<path d="M${e.map(he).join(" ")}L${t.map(he).join(" ")}" stroke="${Er(n)}" stroke-\
width="${r}" fill="none"/>`,jh=(e,t)=>`<path d="M${e.map(({x:n,y:r})=>`${he(n)} ${he(r)}`).join("L")}" stroke="${Er(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function ia(e,t,n,r){let[i,s,o]=[t,n,r];return`<path d="${{importance:`\
M${he(i-o)} ${he(s)}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0z`,confidence:`M${he(i-o*.9)} ${he(s-o*.9)}h${he(
o*1.8)}v${he(o*1.8)}h${he(-o*1.8)}z`,readiness:`M${he(i)} ${he(s-o*1.25)}L${he(i+o*1.25)} ${he(s)}L${he(i)} ${he(s+o*1.25)}\
L${he(i-o*1.25)} ${he(s)}z`}[e]}" fill="${Er(e)}"/>`}var $e=["importance","confidence","readiness"],Oh=600,Rh=340,Mh=10;function vi(e,t,n=null){let r=s=>Number.isInteger(s)&&
s>=0&&s<=Mh,i=$e.map(s=>[s,r(t[s])?t[s]:null]);return{moment:e,...Object.fromEntries(i),day:n}}var oa=e=>e.map(t=>({...pe(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>vi(t,
n.confirmed,vn(n)));function Gh(e,t){let n=e.filter(ca);if(!n.length)return"";let r={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[i,s]=[n[0],n.at(-1)],o={first:i.moment,last:s.
moment},a=$e.filter(l=>i[l]!==null);if(n.length===1){let l=h=>z(t["check-ins-value"],{ruler:r[h],value:i[h]});return z(t["\
check-ins-once"],{moment:i.moment,rulers:sa(a.map(l))})}let A=a.filter(l=>s[l]!==null).map(l=>z(i[l]===s[l]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:r[l],before:i[l],after:s[l]}));return A.length?z(t["check-ins-since"],{...o,rulers:sa(
A)}):z(t["check-ins-differ"],o)}function aa(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},r=$e.map(s=>({id:s,name:n[s]})),i=e.filter(ca);return{sentence:Gh(e,t),wide:Fi(i,r,Oh),narrow:Fi(
i,r,Rh),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(s=>[s.moment,...$e.map(o=>s[o])])}}var ca=e=>$e.
some(t=>e[t]!==null),Nh=new Intl.ListFormat("en-US",{type:"conjunction"}),sa=e=>Nh.format(e);var xi=1,Ui="\uFEFF",Th=/[\u202a-\u202e\u2066-\u2069]/g,Aa="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",ha=`${Aa}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Hh=new RegExp(
`(?:[${Aa}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),Vh=new RegExp(`^[${ha}]+`),Yh=new RegExp(`(^|[;,|"])([${ha}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function fa(e,t){let n=e.filter(({response:s})=>s).map(s=>Kh(s,ji(pe(s.key).exercise,t))),r={format:"ajar-jo\
urnal",version:xi,entries:n},i=s=>`\\u${s.charCodeAt(0).toString(16)}`;return`${JSON.stringify(r,null,2).replace(Th,i)}
`}function ua(e){let t=e.filter(({key:r,response:i,confirmed:s})=>Lh(r)&&i&&s).map(r=>{let{moment:i,...s}=vi($h(pe(r.key).
moment),r.confirmed);return[vn(r)??"",i,...$e.map(o=>s[o]??"")]}),n=[["day","moment",...$e],...t];return Ui+n.map(r=>`${r.
map(Ph).join(",")}
`).join("")}var ji=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function jn({after:e,among:t,...n},r){return Te({items:[
n],ids:[n.id]},{[n.id]:r})[n.id]}var Lh=e=>pe(e).exercise==="check-in";function Kh({key:e,response:t,done:n,confirmed:r,
at:i},s){let o=r&&rt(r,t),{exercise:a,moment:A}=pe(e);return{exercise:a,moment:A,title:s?.title??"",at:i,done:n,confirmed:r&&
!o?la(r,s):!!r,answers:la(t,s)}}function la(e,t){let n=new Map(t?.items.map(r=>[r.id,r]));return Object.entries(e).filter(
([,r])=>r!==null).map(([r,i])=>{let s=n.get(r),o={item:r,question:s?z(s.ask,e):"",answer:i},a=s?.cards&&Jh(s,i);return a?
{...o,"in-words":a}:o})}function Jh(e,t){try{return He(e,jn(e,t))}catch{return null}}function $h(e){return ke(e.replace(
Hh," ")).replace(Vh,"").replace(Yh,"$1$2'")}var Ph=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;var pa={null:null,true:!0,false:!1},Xh=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,Wh={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},qh=/[ !#-[\]-\uffff]*/y,_h=/null|true|false|-?Infinity|NaN/y,zh=/[0-9a-fA-F]{4}/y,Zh=/[ \t\n\r]*/y,On=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function Ia(e){let t=0,n=(u=t)=>{throw new On(e.slice(0,u).split(`
`).length)},r=u=>{u.lastIndex=t;let[w]=u.exec(e)??[null];return t+=w?.length??0,w},i=()=>r(Zh),s=u=>{e[t]!==u&&n(),t++};
function o(){let u=e[t];if(u==='"')return a();if(u==="{")return h();if(u==="[")return l();let w=r(_h);if(w!==null&&w in pa)
return pa[w];let d=w?Number.NaN:r(Xh);return d===null&&n(),Number.isFinite(+d)||n(0),+d}function a(){t++;let u="";for(;u+=
r(qh),e[t]!=='"';){e[t]!=="\\"&&n();let w=e[t+1];t+=2,w==="u"?u+=String.fromCharCode(Number.parseInt(r(zh)??n(),16)):u+=
Wh[w]??n(t-2)}return t++,u}function A(u,w){let d=[];if(t++,i(),e[t]!==u)for(;d.push(w()),i(),e[t]!==u;){let E=t;s(","),i(),
e[t]===u&&n(E)}return t++,d}let l=()=>A("]",o),h=()=>Object.fromEntries(A("}",()=>{e[t]!=='"'&&n();let u=a();return i(),
s(":"),i(),[u,o()]}));i();let p=o();return i(),t<e.length&&n(),p}var Oi=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];var mt=class extends ae{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=Oi(t)}},
be=(e,t={})=>({code:e,values:t});function wa(e,t){let n=ef(e.startsWith(Ui)?e.slice(1):e),r=rf(n);if(r.length)throw new mt(
...r);let i=[];return{entries:n.map((o,a)=>{let A=ji(o.exercise,t),l=a+1;A||i.push(be("journal-import-unknown-exercise",
{n:l,exercise:o.exercise}));let h=E=>{let{response:k,misfits:R}=of(l,A,E);return i.push(...R),k},p=h(o.answers),{confirmed:u,
done:w,at:d}=o;return{key:Ri(o),response:p,done:w,confirmed:Array.isArray(u)?h(u):u?p:null,at:d}}),notes:Oi(i)}}var Ri=({
exercise:e,moment:t})=>`${e}@${t}`;function ef(e){let t=tf(e),{format:n,version:r,entries:i}=Mi(t)?t:{};if(n!=="ajar-jou\
rnal"||!(Number.isInteger(r)||typeof r=="boolean"))throw new mt(be("journal-import-other-file"));if(r>xi)throw new mt(be(
"journal-import-newer"));if(!Array.isArray(i))throw new mt(be("journal-import-other-file"));let s=i.flatMap((o,a)=>nf(o,
a+1));if(s.length)throw new mt(...s);return i.map(o=>({...ma,...o}))}function tf(e){try{return Ia(e)}catch(t){throw t instanceof
On||t instanceof RangeError?new mt(be("journal-import-not-json",{line:t.line??1})):t}}var ma={moment:"",at:"",done:!1,confirmed:!1},
Mi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),kr=e=>typeof e=="string",ga={exercise:kr,moment:kr,at:e=>kr(e)&&(e===
""||ki(e)),done:e=>typeof e=="boolean"};function nf(e,t){if(!Mi(e))return[be("journal-import-other-file")];let n={...ma,
...e},r=Object.keys(ga).filter(i=>!ga[i](n[i]));if(typeof n.confirmed!="boolean"){let i=da(n.confirmed,"confirmed");i.length&&
r.push("confirmed",...i)}return r.push(...da(n.answers,"answers")),r.map(i=>be("journal-import-incomplete",{n:t,name:i}))}
function da(e,t){return Array.isArray(e)?e.flatMap(n=>Mi(n)?kr(n.item)?[]:["item"]:[t]):[t]}function rf(e){let t=new Set;
return e.flatMap((n,r)=>{let i=r+1,s=t.has(Ri(n))?[be("journal-import-twice",{n:i,exercise:n.exercise})]:[];t.add(Ri(n));
let o=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?sf(a.map(({item:A})=>A)):[]);return[...s,...o.map(a=>be("journ\
al-import-answer-twice",{n:i,item:a}))]})}var sf=e=>{let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].
filter(([,n])=>n>1).map(([n])=>n)};function of(e,t,n){let r=Object.fromEntries(n.map(({item:h,answer:p=null})=>[h,p]));if(!t)
return{response:r,misfits:[]};let i=new Map(t.items.map(h=>[h.id,h])),s=h=>!i.has(h)&&t.ids.includes(h),o=Object.entries(
r),a=Object.fromEntries(o.filter(([h])=>s(h))),A=Object.fromEntries(o.filter(([h])=>!s(h))),l=af(e,t,i,A);return{response:l.
length?r:{...Te(t,A),...a},misfits:l}}function af(e,t,n,r){let i={},s=[];for(let[a,A]of Object.entries(r)){if(!n.has(a)){
let{title:l}=t;s.push(be("journal-import-unknown-question",{n:e,exercise:l,item:a}));continue}try{i[a]=jn(n.get(a),A)}catch(l){
if(!(l instanceof de))throw l;let h=be(l.code,l.values);s.push(be("journal-import-misfit",{n:e,item:a,why:h}))}}if(s.length)
return s;let o=Te(t,i);return Object.keys(i).filter(a=>!rt(o[a],i[a])).map(a=>be("journal-import-not-asked",{n:e,item:a}))}function Ct(e,t,n=t["keep-failed"]){let{code:r,values:i={},notices:s}=tr(e);if(s)return s.map(a=>Ct(a,t,n)).join(`
`);if(!Object.hasOwn(t,r??""))return n;let o=Object.entries(i).map(([a,A])=>[a,A?.code?Ct(A,t,n):A]);return z(t[r],Object.
fromEntries(o))}var nn="home",Mn="help@",Gi="plan",cf=[Gi,"needs","support","goal-ladder"],Ca="until ",Vi=e=>`${Ca}${ft(e)}`;function br(e,t,n){
let{exercise:r,moment:i}=pe(t.key),s=i?`${i}, ${n}`:n,o=`${r}@${s}`;for(let a=2;e.get(o);a++)o=`${r}@${s} (${a})`;e.place(
{...t,key:o})}var Ce,yt,ve,Ut,jt,Gn,Nn,Tn,tn,Hn,te,Ni,ya,Rn,Ba,Ti,Ea,ka,Qr,Qa,ba,Sa,Hi,Sr=class{constructor({journal:t,data:n,
words:r,send:i,today:s,notice:o,print:a}){$(this,te);$(this,Ce);$(this,yt);$(this,ve);$(this,Ut);$(this,jt);$(this,Gn);$(
this,Nn);$(this,Tn);$(this,tn,Promise.resolve());$(this,Hn,{calendar:t=>m(this,te,Ni).call(this,t),"calendar-line":t=>m(
this,te,Ni).call(this,t,yr(t,f(this,yt))),everything:t=>Zt("notes.json","application/json",fa(t,f(this,yt))),"check-ins":t=>Zt(
"numbers.csv","text/csv",ua(t))});N(this,Ce,t),N(this,yt,n),N(this,ve,r),N(this,Ut,i),N(this,jt,s),N(this,Gn,o),N(this,Nn,
a),N(this,Tn,new Map(n.sections.flatMap(A=>A.keys.map(l=>[l,A]))))}state(){let t=m(this,te,Rn).call(this),n=m(this,te,Qa).
call(this,t);return{welcome:m(this,te,ba).call(this,t,n),section:n?.id??"",due:m(this,te,Sa).call(this,t),plan:m(this,te,
Hi).call(this,`${Gi}@`),earlier:t.map(({key:r})=>({key:r,...pe(r)})).filter(({exercise:r,moment:i})=>r===Gi&&i).map(({key:r,
moment:i})=>({title:i,plan:m(this,te,Hi).call(this,r)})),something:t.length>0,danger:m(this,te,Ba).call(this)}}receive(t){
let{take:n,paper:r,country:i=""}=t;if(n==="plan"&&["us-letter","a4"].includes(r))m(this,te,Qr).call(this,()=>f(this,Nn).
call(this,m(this,te,Rn).call(this),{paper:r,country:i}));else if(Object.hasOwn(f(this,Hn),n??""))m(this,te,Qr).call(this,
async()=>f(this,Ut).call(this,{file:await f(this,Hn)[n](m(this,te,Rn).call(this))}));else if(typeof t.country=="string")
f(this,Ce).put(Mn,{country:i},!0);else if(typeof t.import=="string")m(this,te,Qr).call(this,()=>m(this,te,Ea).call(this,
t.import));else if(t.restart===!0)m(this,te,ya).call(this);else return!1;return!0}settled(){return f(this,tn)}};Ce=new WeakMap,
yt=new WeakMap,ve=new WeakMap,Ut=new WeakMap,jt=new WeakMap,Gn=new WeakMap,Nn=new WeakMap,Tn=new WeakMap,tn=new WeakMap,
Hn=new WeakMap,te=new WeakSet,Ni=async function(t,n=""){let r=await Po(t,f(this,ve),f(this,jt).call(this),n);return Zt($o,
"text/calendar",r)},ya=function(){f(this,Ce).batch(()=>{for(let t of m(this,te,Rn).call(this))pe(t.key).moment.includes(
Ca)||(br(f(this,Ce),t,Vi(f(this,jt).call(this))),f(this,Ce).remove(t.key))})},Rn=function(){return f(this,Ce).entries().
filter(({key:t})=>t!==Mn)},Ba=function(){for(let t of cf){let n=m(this,te,Ti).call(this,`${t}@`);if(n)return n}return null},
Ti=function(t){let n=f(this,Ce).get(t);return n?f(this,Gn).call(this,pe(t).exercise,n.response):null},Ea=function(t){let{
entries:n,notes:r}=wa(t,f(this,yt));f(this,Ce).batch(()=>{for(let s of n)m(this,te,ka).call(this,s)});let i=z(f(this,ve)["\
home-brought"],{n:n.length});f(this,Ut).call(this,{said:[i,...r.map(s=>Ct(s,f(this,ve)))].join(`
`)})},ka=function(t){let n=f(this,Ce).get(t.key);n?Fn([n.response,n.confirmed],[t.response,t.confirmed])||br(f(this,Ce),
t,f(this,ve)["home-brought-moment"]):f(this,Ce).place(t)},Qr=function(t){N(this,tn,f(this,tn).then(t).catch(n=>{f(this,Ut).
call(this,{said:Ct(n,f(this,ve),f(this,ve)["home-failed"])})}))},Qa=function(t){let n=t.reduce((r,i)=>r&&r.at>=i.at?r:i,
null);return n?f(this,Tn).get(n.key):void 0},ba=function(t,n){let r=f(this,ve);return t.length?n?z(r["home-stopped"],{title:n.
title}):r["home-welcome"]:r["home-empty"]},Sa=function(t){let n=f(this,ve),r=f(this,jt).call(this),i=dr(t,r),s=wr(t,r),o=[];
return i&&o.push(z(n["home-review"],{day:ft(i.day)})),s&&s.day<=r?o.push(n["home-check-in-now"]):s&&o.push(z(n["home-che\
ck-in"],{day:ft(s.day)})),o},Hi=function(t){let n=f(this,Ce).get(t),r=f(this,yt).exercises[pe(t).exercise];return!n?.confirmed||
!r||!Yt(r,n.confirmed)?[]:Lt(r,n.confirmed,{plain:!!m(this,te,Ti).call(this,t)}).filter(({said:i})=>i.length).map(({heading:i,
said:s})=>({heading:i,said:s,words:[]}))};var ja=1e3,Yi=2e3,lf=15,Da=10*ja,Fa=6e4,va="journal-passphrase-changed",Af="notes",hf="application/octet-stream",ot,Li=class{constructor(){
$(this,ot,new Map)}start(t,n,r){clearTimeout(f(this,ot).get(t));let i=()=>{f(this,ot).delete(t),r()};f(this,ot).set(t,setTimeout(
i,n))}isPending(t){return f(this,ot).has(t)}stop(){for(let t of f(this,ot).values())clearTimeout(t);f(this,ot).clear()}};
ot=new WeakMap;var ue,Se,sn,Ne,Et,Ot,Yn,on,Ln,ne,Pe,at,an,ye,Rt,Ue,kt,Mt,Kn,je,cn,Gt,ct,b,Oa,Dr,me,Bt,Fr,Ra,Ma,Ga,Na,Ta,
Ha,Va,Ki,Ya,La,vr,Ka,st,Ji,$i,Vn,Ja,Pi,Xi,rn,xr,xe,Ur=class{constructor({journal:t,place:n,here:r,send:i,words:s,stores:o,
judge:a,now:A,today:l}){$(this,b);$(this,ue);$(this,Se);$(this,sn);$(this,Ne);$(this,Et);$(this,Ot);$(this,Yn);$(this,on);
$(this,Ln);$(this,ne,null);$(this,Pe,!1);$(this,at,!1);$(this,an,!1);$(this,ye,new Set);$(this,Rt,"");$(this,Ue,"");$(this,
kt,!1);$(this,Mt,lf);$(this,Kn,0);$(this,je,new Li);$(this,cn,Promise.resolve());$(this,Gt,0);$(this,ct,0);N(this,ue,t),
N(this,Se,n),N(this,sn,r),N(this,Ne,i),N(this,Et,s),N(this,Ot,o),N(this,Yn,a),N(this,on,A),N(this,Ln,l),t.listen(h=>m(this,
b,Ka).call(this,h)),n.watch(()=>m(this,b,me).call(this,()=>m(this,b,Vn).call(this))),m(this,b,me).call(this,()=>m(this,b,
Vn).call(this))}get state(){let t=f(this,ne)!==null;return{state:f(this,at)?"locked":t?"kept":"none",exists:f(this,Pe),place:"",
here:f(this,sn),saved:t&&!f(this,ye).size&&!f(this,Ue),reopen:f(this,kt),problem:f(this,Rt)||f(this,Ue)||m(this,b,Oa).call(
this),copied:"",minutes:f(this,Mt),hosted:f(this,sn)==="hub"}}async settled(){for(;f(this,Gt);)await f(this,cn)}receive(t){
m(this,b,xr).call(this);let{keep:n,unlock:r,change:i,minutes:s,strength:o,bring:a}=t;if(typeof n=="string")m(this,b,Bt).
call(this,()=>m(this,b,Ma).call(this,n));else if(typeof r=="string")m(this,b,Bt).call(this,()=>m(this,b,Ga).call(this,r));else if(typeof i==
"string"&&f(this,ne))m(this,b,Bt).call(this,()=>m(this,b,Na).call(this,i));else if(t.lock===!0)m(this,b,me).call(this,()=>this.
lock());else if(t.erase===!0)m(this,b,Bt).call(this,()=>m(this,b,Ha).call(this));else if(t.erase==="saved")m(this,b,Bt).
call(this,()=>m(this,b,Va).call(this));else if(t.take==="sealed")m(this,b,Bt).call(this,()=>m(this,b,Ya).call(this));else if(a instanceof
Uint8Array)m(this,b,Bt).call(this,()=>m(this,b,La).call(this,a));else if(Number.isInteger(s)&&s>=1&&s<=1440)N(this,Mt,s),
m(this,b,xr).call(this),m(this,b,xe).call(this);else if(typeof o=="string")m(this,b,me).call(this,()=>m(this,b,Ra).call(
this,o));else return t.active===!0||typeof t.place=="string";return!0}flush(){f(this,ne)&&f(this,ye).size&&m(this,b,me).
call(this,()=>m(this,b,st).call(this,{look:!1}))}leave(){let t=f(this,ne);if(!t){An(this,ct)._++,f(this,at)||m(this,b,rn).
call(this,()=>f(this,ue).clear());return}let n=m(this,b,Ji).call(this);m(this,b,vr).call(this),N(this,at,!0),m(this,b,xe).
call(this),m(this,b,rn).call(this,()=>f(this,ue).clear()),m(this,b,me).call(this,async()=>{try{n.size&&await xa(t,n,()=>{})}finally{
t.close()}})}async lock(){if(f(this,ne)&&(await m(this,b,st).call(this),!!f(this,ne))){if(f(this,ye).size){f(this,je).start(
"idle",Da,()=>m(this,b,me).call(this,()=>this.lock())),m(this,b,xe).call(this);return}f(this,ne).close(),m(this,b,vr).call(
this),N(this,at,!0),m(this,b,xe).call(this),m(this,b,rn).call(this,()=>f(this,ue).clear())}}};ue=new WeakMap,Se=new WeakMap,
sn=new WeakMap,Ne=new WeakMap,Et=new WeakMap,Ot=new WeakMap,Yn=new WeakMap,on=new WeakMap,Ln=new WeakMap,ne=new WeakMap,
Pe=new WeakMap,at=new WeakMap,an=new WeakMap,ye=new WeakMap,Rt=new WeakMap,Ue=new WeakMap,kt=new WeakMap,Mt=new WeakMap,
Kn=new WeakMap,je=new WeakMap,cn=new WeakMap,Gt=new WeakMap,ct=new WeakMap,b=new WeakSet,Oa=function(){let t=f(this,ne)?.
damage;return t?m(this,b,Dr).call(this,t):""},Dr=function(t){return Ct(t,f(this,Et))},me=function(t){An(this,Gt)._++,N(this,
cn,f(this,cn).then(t).catch(n=>{m(this,b,Fr).call(this,n),m(this,b,xe).call(this)}).finally(()=>{An(this,Gt)._--}))},Bt=
function(t){m(this,b,me).call(this,async()=>{N(this,Rt,"");try{await t()}catch(n){m(this,b,Fr).call(this,n)}m(this,b,xr).
call(this),m(this,b,xe).call(this)})},Fr=function(t){f(this,kt)||N(this,kt,t.code===va),N(this,Rt,m(this,b,Dr).call(this,
t))},Ra=async function(t){let n=f(this,Et),r={none:n["keep-strength-none"],weak:n["keep-strength-weak"],fair:n["keep-str\
ength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};f(this,Ne).call(this,{keeping:{strength:r[await f(
this,Yn).call(this,t)]}})},Ma=async function(t){let n=f(this,ct),r=await f(this,Ot).create(f(this,Se),t);if(n!==f(this,ct)){
r.close();return}N(this,ne,r),N(this,Pe,!0),N(this,ye,new Set(f(this,ue).keys())),await m(this,b,st).call(this)},Ga=async function(t){
let n=f(this,ct),r=await f(this,Ot).open(f(this,Se),t),i=await r.entries();if(n!==f(this,ct)){r.close();return}let s=f(this,
ne)!==null,o=f(this,ue).entries().filter(({key:a})=>!s||f(this,ye).has(a));f(this,ne)?.close(),N(this,ne,r),N(this,Pe,!0),
N(this,at,!1),N(this,kt,!1),m(this,b,xe).call(this),m(this,b,Xi).call(this,i),s||f(this,Ne).call(this,{open:nn}),f(this,
ue).batch(()=>{for(let a of o)m(this,b,Ta).call(this,a)}),await m(this,b,st).call(this)},Na=async function(t){f(this,ne)&&
(await f(this,ne).changePassphrase(t),f(this,Ne).call(this,{keeping:{changed:!0}}))},Ta=function(t){let n=f(this,ue).get(
t.key),r=n?.done&&!t.done;n&&!r&&!Fn(n.response,t.response)&&br(f(this,ue),n,Vi(f(this,Ln).call(this))),f(this,ue).place(
r?{...t,confirmed:n.confirmed}:t)},Ha=async function(){let t=f(this,Et),n={erased:t["home-erased"]};f(this,ne)?(n={erased:await m(
this,b,Ki).call(this)},f(this,ne)?.close(),m(this,b,vr).call(this)):await f(this,Se).read()&&(n={said:t["home-not-erased"]}),
m(this,b,rn).call(this,()=>f(this,ue).clear()),f(this,Ne).call(this,n)},Va=async function(){if(f(this,ne)||!await f(this,
Se).read())return;let t=await m(this,b,Ki).call(this);N(this,at,!1),f(this,Ne).call(this,{said:t})},Ki=async function(){
let{notices:t=[]}=await f(this,Se).erase();N(this,Pe,!1);let n=f(this,Et);return t.map(r=>Ct(r,n)).join(`
`)||n["journal-here-erased"]},Ya=async function(){let t=await f(this,Se).read();t&&f(this,Ne).call(this,{file:Zt(Af,hf,t.
bytes)})},La=async function(t){if(f(this,ne))return;await f(this,Ot).check(t);let n=await f(this,Se).read();await f(this,
Se).replace(t,n?.tag??null),N(this,Pe,!0)},vr=function(){An(this,ct)._++,N(this,ne,null),N(this,Ue,""),N(this,kt,!1),N(this,
ye,new Set),f(this,je).stop()},Ka=function(t){if(!f(this,ne)||f(this,an))return;for(let r of t)f(this,ye).add(r);t.every(
r=>f(this,ue).isDraft(r))?f(this,je).start("save",ja,()=>m(this,b,me).call(this,()=>m(this,b,st).call(this))):m(this,b,me).
call(this,()=>m(this,b,st).call(this)),m(this,b,xe).call(this)},st=async function({look:t=!0}={}){let n=f(this,ne);if(n){
try{if(t&&await m(this,b,$i).call(this),n!==f(this,ne))return;await xa(n,m(this,b,Ji).call(this),(r,i)=>{f(this,ue).get(
r)===i&&f(this,ye).delete(r)}),N(this,Rt,"")}catch(r){if(n!==f(this,ne))return;m(this,b,Fr).call(this,r),f(this,je).start(
"save",Da,()=>m(this,b,me).call(this,()=>m(this,b,st).call(this)))}m(this,b,xe).call(this)}},Ji=function(){let t=f(this,
ue).entries().filter(({key:r})=>f(this,ye).has(r)),n=new Map(t.map(r=>[r.key,r]));for(let r of f(this,ye))n.has(r)||n.set(
r,void 0);return n},$i=async function(){let t=f(this,ne),n=await t.refresh();t===f(this,ne)&&(m(this,b,Xi).call(this,n),
N(this,Ue,""))},Vn=async function(){let t=f(this,Ue);try{f(this,ne)?await m(this,b,$i).call(this):await m(this,b,Ja).call(
this)}catch(n){f(this,kt)||N(this,kt,n.code===va),N(this,Ue,m(this,b,Dr).call(this,n)),f(this,ne)||f(this,je).start("loo\
k",Yi,()=>m(this,b,me).call(this,()=>m(this,b,Vn).call(this)))}f(this,Ue)!==t&&(f(this,ne)&&!f(this,Ue)&&f(this,ye).size&&
await m(this,b,st).call(this),m(this,b,xe).call(this))},Ja=async function(){let t=await f(this,Se).read()!==null;N(this,
Ue,""),!(t===f(this,Pe)||f(this,ne))&&(N(this,Pe,t),m(this,b,xe).call(this))},Pi=function(){f(this,on).call(this)-f(this,
Kn)>f(this,Mt)*Fa&&m(this,b,me).call(this,()=>this.lock()),f(this,ne)&&(f(this,Gt)||m(this,b,me).call(this,()=>m(this,b,
Vn).call(this)),f(this,je).start("poll",Yi,()=>m(this,b,Pi).call(this)))},Xi=function(t){m(this,b,rn).call(this,()=>{for(let n of t){
let r=f(this,ue).get(n.key);f(this,ye).has(n.key)?r&&!r.done&&n.confirmed!==null&&f(this,ue).place({...r,confirmed:n.confirmed}):
f(this,ue).place(n)}})},rn=function(t){N(this,an,!0);try{f(this,ue).batch(t)}finally{N(this,an,!1)}},xr=function(){if(N(
this,Kn,f(this,on).call(this)),!f(this,ne))return;let t=()=>m(this,b,me).call(this,()=>this.lock());f(this,je).start("id\
le",f(this,Mt)*Fa,t),f(this,je).isPending("poll")||f(this,je).start("poll",Yi,()=>m(this,b,Pi).call(this))},xe=function(){
f(this,Ne).call(this,{keeping:this.state})};async function xa(e,t,n){let r=new Map((await e.entries()).map(a=>[a.key,a])),
i=!1;for(let[a,A]of t)A&&(await e.append(A),n(a,A),i||(i=ff(A,r.get(a))));let s=[...t.keys()].filter(a=>!t.get(a));if(!s.
length&&!i)return;let o=(await e.entries()).filter(({key:a})=>!s.includes(a));await e.rewrite(o);for(let a of s)n(a,void 0)}
var ff=(e,t)=>{let n=Ua(e);return t!==void 0&&[...Ua(t)].some(r=>!n.has(r))},Ua=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(r=>Object.entries(r??{}));return new Set(n.filter(([,r])=>r!==null).map(([r])=>r))};var uf=["plan","needs","support","goal-ladder"],pf="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",If=new RegExp(`\\r\\n|[${pf}]`),
$a=/\d[\d -]*\d/,gf=["crisis","violence","worried"],df=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function qa(e,t){let n=new Map(e.map(h=>[h.key,h])),[r,i,s,o]=uf.map(h=>{let{response:p}=n.get(`${h}@`)??{};return Object.
keys(p??{}).length?wf(t.exercises[h],p):null}),a=r?yr([n.get("plan@")],t):"",A=["day","helper","badly",...a?[]:["if","th\
en"]],l={goal:r?r.fields("goal"):[],sentence:a?[r.sentence(a)]:[],plan:r?r.fields(...A):[],needs:i?[i.section("needs","t\
his-week")]:[],support:s?[s.section("listens","practical","trained")]:[],ladder:o?[o.ladder()]:[]};for(let[h,p]of Object.
entries(l))l[h]=p.filter(u=>u.lines?.length||u.fields?.length||u.rungs?.length);if(!Object.values(l).some(h=>h.length))throw new ae(
"journal-no-plan");return{...l,title:t.exercises.plan.title}}function _a(e,{help:t,paper:n}){let r=t.find(s=>s.code===e);
if(!r)return[n["numbers-elsewhere"]];let i=s=>r.lines.filter(o=>o.topic===s).flatMap(({reach:o})=>o).filter(({say:o,to:a})=>a.
startsWith("tel:")&&$a.test(o)).map(({say:o})=>$a.exec(o)[0])[0];return[...new Set([r.emergency,...gf.map(i).filter(Boolean)])]}
var Pa=e=>e.flatMap(t=>t.split(If)).map(ke).filter(Boolean);function wf({title:e,items:t,reflection:n,rules:r=[]},i){let s=h=>{
try{return jn(h,i[h.id])}catch{return null}},o=h=>{let p=s(h),u=h.kind==="date"&&mr(p);return Pa(u?[df.format(new Date(`${u}\
T00:00Z`))]:He(h,p))},a=(...h)=>t.filter(({id:p})=>h.includes(p)).map(p=>({id:p.id,heading:p.said,lines:o(p)})).filter(p=>p.
lines.length),A=(...h)=>({heading:e,fields:a(...h)});function l(){let h=r.find(d=>d.ladder)?.ladder;if(!h)return{...A("g\
oal"),rungs:[]};let p=d=>t.find(({id:E})=>E===d),u=[h.today,h.later].map(p).filter(Boolean),w=h.rungs.filter(d=>p(d.item)).
map(d=>({heading:p(d.item).said,lines:o(p(d.item)),marks:u.filter(E=>s(E)?.chosen.includes(d.card)).map(E=>E.said)})).filter(
d=>d.lines.length||d.marks.length);return{...A("goal"),rungs:w}}return{fields:a,section:A,ladder:l,sentence:h=>({heading:n["\
in-one"],lines:Pa([h])})}}function za(e,{paper:t="us-letter",numbers:n=[],heading:r=""}){let{documentElement:i,title:s}=document,
o=mf(e,t,n,r);document.body.append(o),i.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
A=()=>{a.abort(),o.remove(),i.classList.remove("ajar-printing"),document.title=s};window.print();for(let l of["pointerdo\
wn","keydown","pagehide"])addEventListener(l,A,{capture:!0,signal:a.signal})}function mf({title:e,goal:t,sentence:n,plan:r,
needs:i,support:s,ladder:o},a,A,l){let h=[c("h1",{},e),...t.map(u=>Xa("ajar-plan-goal",u)),...n.map(u=>Xa("ajar-plan-her\
o",u)),Wa(r,"h2"),...i.map(u=>Wi(u,Ef(u))),...s.map(u=>Wi(u,[Wa(u.fields,"h3")])),...o.map(u=>Wi(u,kf(u),Bf(u))),A.length?
c("h2",{class:"ajar-plan-quiet"},l):null,A.length?c("p",{class:"ajar-plan-numbers"},A.join(" · ")):null],p=u=>c("div",{
class:`ajar-plan-${u}`},c("div",{}));return c("div",{class:`ajar-plan ajar-plan-${a}`},p("head"),c("div",{class:"ajar-pl\
an-body"},c("div",{},...h)),p("foot"))}var jr=({lines:e})=>[...e.join("")].length,Cf=e=>jr(e)<160?"large":jr(e)<500?"mid\
dle":"usual",Xa=(e,t)=>c("div",{class:e,"data-size":Cf(t)},...qi(t,"h2")),yf=e=>jr(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),Jn=e=>e.map(t=>c("p",{dir:"auto"},t)),Za=e=>e.length>1?[c("ul",{},...e.map(t=>c("li",{dir:"a\
uto"},t)))]:Jn(e),qi=({heading:e,lines:t},n,r=Jn)=>[c(n,{},e),...r(t)];function Wa(e,t){let n=e.every(yf)?"ajar-plan-bes\
ide":"",r=t==="h3"?Za:Jn;return c("div",{class:n},...e.map(i=>c("div",{},...qi(i,t,r))))}var Bf=({fields:e,rungs:t})=>[...e,
...t].reduce((n,r)=>n+jr(r),0)<900,Wi=({heading:e},t,n=!1)=>c("section",{"data-whole":n},c("h2",{class:"ajar-plan-title"},
e),...t),Ef=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(r=>[...r].length<60)?c("ul",{class:"ajar-plan-pills"},...t.
lines.map(r=>c("li",{dir:"auto"},r))):c("div",{},...qi(t,"h3",Za))),kf=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Jn(
n)),c("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:r,marks:i})=>c("li",{"data-here":i.length>0},c("h3",{},n),
c("div",{},...Jn(r),i.length?c("p",{},c("b",{},i.join(" · "))):null))))];function ec(e,t){let n=new Map,r=(s,o)=>{for(let a of n.get(s)??[])a(o)};return{model:{get:s=>e[s],set(s,o){e[s]!==o&&(e[s]=
o,r(`change:${s}`,o))},save_changes(){},on:(s,o)=>n.set(s,[...n.get(s)??[],o]),send:t},notify:r}}function tc({journal:e,data:t,words:n}){function r(o,a){let A=t.exercises[o],l=A&&t.danger&&Wn(A.items,a,t.danger);return l?
{...l,countries:t.help}:null}function i(o){let a=e.get(o),{exercise:A}=pe(o),l=t.exercises[A];if(!a||!l||!Yt(l,a.response))
return null;let h={answers:a.response,done:a.done};if(!a.done)return h;let p=r(A,a.response),u=!t.danger||!!p?.kinds.length;
return{...h,danger:p,reflection:Lt(l,a.response,{plain:u})}}function s(){let o=A=>$e.some(l=>A[l]!==null),a=oa(e.entries()).
filter(o);return a.length?aa(a,n):{}}return{notice:r,form:i,chart:s}}var _i="visit",zi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Qf=e=>zi(e)&&typeof e.key=="string"&&zi(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||zi(e.confirmed))&&typeof e.at=="string";function nc({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function r(a){try{return a.length?e().setItem(_i,JSON.stringify(a)):e().
removeItem(_i),!0}catch{return a.length===0}}function i(){try{let a=JSON.parse(e().getItem(_i)??"[]");return Array.isArray(
a)?a.filter(Qf):[]}catch{return[]}}let s=a=>t.addEventListener("beforeunload",A=>{a()&&A.preventDefault()});function o(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:r,recall:i,forget:()=>r(
[]),guard:s,onHide:o}}function rc(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},r={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:r,computer:{}}[t]}}var ic="chart",bf="check-in",Sf="{today}",Df=5e3;function sc({data:e,place:t,here:n="browser",now:r=Date.now,tab:i=nc(),
stores:s={create:kn.create,open:kn.open,check:Re.fromBytes},judge:o=No,print:a=za}){let A=()=>Qi(new Date(r())),l=rc(e.words,
n),h={...e,words:l,danger:null},{notice:p}=h,u=vf(h.pages,ft(A())),w=u.flatMap(F=>F.blocks),d=new Set(w.map(({key:F})=>F).
filter(Boolean)),E=w.filter(({kind:F})=>F==="exercise").map(({key:F})=>F),k=!1,R=!1,K=!1,H=0,v=0,G=!1,D=!0,Q={pages:u,words:l,
notice:p,page:0,couple:""},{model:S,notify:M}=ec(Q,W),T=F=>M("msg:custom",{...F,acknowledged:v}),g=(F,ee)=>T({states:{[F]:ee}}),
y=new gr(r);for(let F of i.recall())y.place(F);let C=tc({journal:y,data:h,words:l}),x=F=>{F.keeping?.state&&Z(),T(F)},V={
journal:y,words:l,today:A},j=new Ur({...V,place:t,here:n,stores:s,judge:o,now:r,send:x}),L=new Sr({...V,data:h,send:T,notice:C.
notice,print:re}),O=xf(Promise.resolve(e.danger).then(q)).then(X);y.listen(_),i.guard(P),i.onHide(()=>j.flush());function q(F){
h.danger=F;for(let ee of Object.values(F))Uf(ps(ee))}function X(){k=!0,R&&Y()}function Z(){let{state:F,saved:ee}=j.state;
F==="none"?D=i.remember(y.entries()):(F==="locked"||ee)&&i.forget()}function P(){let{state:F,saved:ee}=j.state;return F===
"kept"?!ee:F==="none"&&!D}let fe=()=>y.get(Mn)?.response.country??"";function Y(){let F=E.filter(ee=>k||y.isDraft(ee)).map(
ee=>[ee,C.form(ee)]).filter(([,ee])=>ee);T({states:Object.fromEntries(F)})}function _(F){Z();for(let ce of F)d.has(ce)&&
!G&&g(ce,C.form(ce)??{answers:{},done:!1});F.includes(Mn)&&T({country:fe()});let ee=F.filter(ce=>!y.isDraft(ce));ee.length&&
g(nn,L.state()),ee.some(ce=>pe(ce).exercise===bf)&&g(ic,C.chart())}function re(F,{paper:ee,country:ce}){let At=_a(ce,h);
a(qa(F,h),{paper:ee,numbers:At,heading:h.paper.numbers}),g(nn,L.state())}function I({key:F,answers:ee,done:ce}){let At=Te(
h.exercises[pe(F).exercise],ee);G=!ce;try{y.put(F,At,ce)}finally{G=!1}}function B(){H++,j.leave(),i.forget(),D=!0}function U(F){
let{key:ee}=F;if(F.ready===!0)R=!0,T({keeping:j.state,country:fe()}),Y();else if(typeof F.chart=="string")g(ic,C.chart());else if(F.
forget===!0)B();else if(j.receive(F))T({});else if(typeof F.home=="string")g(nn,L.state());else{if(L.receive(F))return;if(F.
gone===!0)j.flush();else if(d.has(ee))F.remove===!0?y.remove(ee):F.answers&&typeof F.done=="boolean"&&I(F);else return}}
function J(F){Number.isInteger(F.sent)&&(v=Math.max(v,F.sent));try{U(F)}catch(ee){T({problem:{key:F.key??"",text:l["not-\
understood"]}}),ee instanceof de||console.error(ee.name)}}function W(F){if(F.forget===!0){J(F);return}let ee=H,ce=()=>{ee===
H&&J(F)};K||(K=!k&&Ff(F)),k||!K?queueMicrotask(ce):O.then(ce)}async function se(){await O,await L.settled(),await j.settled()}
return{...S,settled:se}}var Ff=({ready:e,answers:t,done:n})=>!e&&!(t&&!n),vf=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(
r=>r.key?{...r,key:r.key.replace(Sf,t)}:r)})),xf=e=>new Promise(t=>{let n=setTimeout(t,Df),r=()=>{clearTimeout(n),t()};e.
then(r,r)});function Uf(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var jf="notes",$n="head",lt="parts",ts="aside",oc=[$n,lt,ts],Of=1,ns=0,Ac="journal-here-blocked",Rf=2e3;function hc({name:e=jf}={}){
let t=ac(()=>globalThis.indexedDB),n=ac(()=>new BroadcastChannel(e)),r=new Set,i=()=>{for(let w of r)w()},s=()=>{globalThis.
document?.hidden||i()};n?.addEventListener("message",i);let o=null,a=()=>{o=null};async function A(w){try{if(o)return await o}catch(d){
if(!w||d.code!=="gone")throw d}return o??(o=Nf(t,e,w,a).catch(d=>{throw a(),d})),o}async function l(w,d,E=!1){for(let k=!0;;k=
!1){let R=await A(E),K;try{K=R.transaction(oc,w,{durability:"strict"})}catch(H){if(!k||H.name!=="InvalidStateError")throw Or(
H);a();continue}return Hf(K,d)}}function h(){o?.then(w=>w.close(),()=>{}),a()}let p=w=>l("readonly",w);async function u(w,d){
let E=await l("readwrite",w,d);return n?.postMessage(null),E}return{async read(){try{return await p(async w=>{let{tag:d}=await es(
w);return{bytes:Be(...await De(w(lt).getAll())),tag:d}})}catch(w){if(w.code==="gone")return null;throw w}},readFrom:(w,d)=>p(
async E=>{let k=await es(E),R=Mf(w)!==k.file||d>k.length,K=R?0:await Gf(E(lt),d),H=await De(E(lt).getAll(IDBKeyRange.lowerBound(
K)));return{bytes:Be(...H).subarray(R?0:d-K),tag:k.tag,replaced:R}}),append:(w,d)=>u(async E=>{let k=await Zi(E,d);return await De(
E(lt).add(w.slice(),k.length)),cc(E,k.file,k.length+w.length)}),async replace(w,d){let E=d===null,R=await u(async K=>{if(!E)
await Zi(K,d);else if(await De(K($n).get(ns)))throw new le("exists");return await De(K(lt).clear()),await De(K(lt).add(w.
slice(),0)),cc(K,fc(),w.length)},E);return E&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),R},putAside:w=>u(
async d=>{await Zi(d,w);let E=Be(...await De(d(lt).getAll()));return`damaged-${await De(d(ts).add(E))}`}),async erase(){
if(await u(async E=>{for(let k of oc)await De(E(k).clear())}).catch(E=>{if(E.code!=="gone")throw E}),h(),!await Vf(t,e))
throw new ae("journal-here-not-erased");return{notices:[]}},watch(w){return r.size||lc("addEventListener",s),r.add(w),()=>{
r.delete(w),r.size||lc("removeEventListener",s)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),h()}}}function ac(e){try{return e()}catch{return null}}var fc=()=>Array.from(ze(12),e=>e.toString(
36)).join(""),Mf=e=>e.split("/")[0];async function es(e){let t=await De(e($n).get(ns));if(!t)throw new le("gone");return t}
async function Zi(e,t){let n=await es(e);if(n.tag!==t)throw new le("changed");return n}async function cc(e,t,n){let r=`${t}\
/${fc()}`;return await De(e($n).put({file:t,length:n,tag:r},ns)),r}async function Gf(e,t){return(await De(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function lc(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function Nf(e,t,n,r){if(!e||globalThis.isSecureContext===!1)throw new le("unreachable",Ac);let i=!1;try{
if(!n&&await uc(e,t)===!1)throw new le("gone");let s=e.open(t,Of);s.onupgradeneeded=()=>{i=!n,i?s.transaction.abort():Tf(
s.result)};let o=await De(s);return o.onclose=r,o.onversionchange=()=>{o.close(),r()},o}catch(s){throw i?new le("gone"):
Or(s)}}function Tf(e){e.createObjectStore($n),e.createObjectStore(lt),e.createObjectStore(ts,{autoIncrement:!0})}async function uc(e,t){
return(await e.databases?.())?.some(r=>r.name===t)}function Hf(e,t){return new Promise((n,r)=>{let i,s=null;e.oncomplete=
()=>n(i),e.onabort=()=>r(s??Or(e.error)),t(o=>e.objectStore(o)).then(o=>{i=o},o=>{s=o instanceof le?o:Or(o);try{e.abort()}catch{
r(s)}})})}var De=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function Or(e){if(e instanceof
le)return e;if(e?.name==="QuotaExceededError")return new le("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new le("unreachable",t?Ac:"")}async function Vf(e,t){return await new Promise(n=>{let r=e.
deleteDatabase(t);r.onsuccess=r.onerror=n,r.onblocked=()=>setTimeout(n,Rf)}),!await uc(e,t)}var Yf=6e4;function Ic(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(r,{query:i="",body:s,headers:o={},
refused:a="changed",none:A=[]}={}){let l;try{l=await t(`${e}${i}`,{method:r,body:s,headers:o,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:s?.length<Yf})}catch{throw new le("unreachable")}if(l.ok)return l;if(A.includes(
l.status))return null;throw await Lf(l,a)}return{async read(){let r=await n("GET",{none:[404]});return r&&{bytes:await pc(
r),tag:Rr(r)}},async readFrom(r,i){let s={"If-Match":r},o=await n("GET",{query:`?from=${i}`,headers:s}),a=o.status!==206;
return{bytes:await pc(o),tag:Rr(o),replaced:a}},append:async(r,i)=>Rr(await n("POST",{body:r,headers:{"If-Match":i}})),async replace(r,i){
let s=i===null;return Rr(await n("PUT",{body:r,headers:s?{"If-None-Match":"*"}:{"If-Match":i},refused:s?"exists":"change\
d"}))},async putAside(r){let s=await n("POST",{query:"?aside",headers:{"If-Match":r},none:[400,404,405]});return s?(await s.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(r){let i=()=>{globalThis.document?.hidden||r()};return globalThis.
document?.addEventListener("visibilitychange",i),()=>globalThis.document?.removeEventListener("visibilitychange",i)}}}var Rr=e=>e.
headers.get("ETag");async function pc(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new le("unreachabl\
e")}}async function Lf(e,t){if(e.status===412)return new le(t);if(e.status===404)return new le("gone");if(e.status===507)
return new le("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new ae(n[0].code,
n[0].values):new le("unreachable")}var gc=(e,{dangers:t,store:n,logOut:r})=>sc({data:{...e,danger:t},place:n?Ic(n):hc(),here:r?"hub":n?"computer":"browser"});var rs="#notes=";async function dc(e){try{let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,a=>a.charCodeAt(0)),r=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),i=new TextDecoder("utf-8",{fatal:!0}),[s,o]=[
"",0];for(;;){let{done:a,value:A}=await r.read();if(a)return s+i.decode();if(o+=A.length,o>2e6)return"";s+=i.decode(A,{stream:!0})}}catch{
return""}}function wc(){if(!location.hash.startsWith(rs))return"";let e=location.hash.slice(rs.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function mc(e,t,{words:n,take:r}){let i=await dc(e),s=c("h2",{tabindex:"\
-1"},n["site-handed"]),o=()=>l.remove(),a=(h,p)=>c("button",{type:"button",onclick:p},h),A=i?[a(n["site-handed-no"],o),a(
n["site-handed-yes"],()=>{o(),r(i)})]:[a(n["help-close"],o)],l=c("section",{class:"ajar site-handed"},s,c("p",{},n[i?"si\
te-handed-how":"site-handed-broken"]),i?c("p",{},n["site-handed-history"]):null,c("div",{class:"ajar-moves"},...A));t.prepend(
l),s.focus()}var Kf="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",Jf=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
$f=new RegExp(`^(?:<\\/?(?:${Kf})(?:${Jf})*\\s*\\/?>|[^<>])*$`,"i"),Pf=e=>$f.test(e);function Cc(e,t){let n={createHTML(i){
if(e.has(i)||Pf(i))return i;throw new TypeError("This markup is not part of the page.")},createScriptURL(i){if(t.includes(
i))return i;throw new TypeError("This worker is not part of the page.")}},r=window.trustedTypes?.createPolicy("ajar",n)??
n;return cs(i=>r.createHTML(i)),i=>r.createScriptURL(i)}function yc(e){let t=r=>r.kind==="exercise"?{...r,exercise:e.exercises[r.key.split("@")[0]]}:r,n=e.pages.map(r=>({...r,blocks:r.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var Bc=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:r})=>[n,r])));var Ec=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function kc(e){let t=e.get(
"pages"),n=[],r=Ec(location.hash,t);history.scrollRestoration="manual";let i=()=>history.replaceState({...history.state,
y:window.scrollY},"");function s(a){a!==r&&(i(),r=a,history.pushState({y:0},"",`#${a+1}`))}let o=a=>{for(let A of n)A({open:a})};
return window.addEventListener("popstate",({state:a})=>{let A=Ec(location.hash,t);A!==r&&(r=A,o(t[A].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",i),{open:o,get:a=>a==="page"?r:e.get(a),set(a,A){a==="page"&&s(A),e.set(
a,A)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,A){a==="msg:custom"&&n.push(A),e.on(a,A)}}}var{first:Xf,later:Wf,store:Mr,logOut:Qc}=document.documentElement.dataset,bc=wc(),qf="home",_f=6e4;async function is(e,t=1e3){
try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),is(e,Math.min(
2*t,_f))}function zf(e){return{...e,send(t){e.send(t),t.forget&&ei(),t.erase&&!Mr&&pn()&&Zn()}}}async function Zf(){let e=yc(
await is(Xf)),t=is(Wf),{words:n}=e;no(e.leave);let r=Cc(Bc(e),["sw.js"]),i=document.getElementById("workbook"),s=zf(kc(gc(
e,{dangers:t,store:Mr,logOut:Qc})));i.replaceChildren();let o=i.appendChild(document.createElement("div"));zs({model:s,el:o}),
window.scrollTo(0,history.state?.y??0),io(document.querySelector(".site-acts"),n,{store:Mr,logOut:Qc}),bc&&mc(bc,i,{words:n,
take:A=>{s.open(qf),s.send({import:A})}}),window.addEventListener("beforeinstallprompt",A=>A.preventDefault()),await t,!Mr&&
pn()&&to(r)}Zf();
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
