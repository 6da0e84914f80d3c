var gc=Object.defineProperty;var ts=e=>{throw TypeError(e)};var dc=(e,t,n)=>t in e?gc(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Xe=(e,t,n)=>dc(e,typeof t!="symbol"?t+"":t,n),jr=(e,t,n)=>t.has(e)||ts("Cannot "+n);var f=(e,t,n)=>(jr(e,t,"read from private field"),n?n.call(e):t.get(e)),J=(e,t,n)=>t.has(e)?ts("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),M=(e,t,n,r)=>(jr(e,t,"write to private field"),r?r.
call(e,n):t.set(e,n),n),w=(e,t,n)=>(jr(e,t,"access private method"),n);var sn=(e,t,n,r)=>({set _(i){M(e,t,i,n)},get _(){return f(e,t,r)}});var ns=[1,1],wc=[0,0],mc="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Cc=new RegExp(`(${mc})|[.…]+|[\
!?;\\n]`,"gu"),yc=/[\u0300-\u036f'’‘ʼ]/g,Bc=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Rr=new WeakMap;function Yn(e,t){
let{passes:n,kinds:r,learned:i}=ss(t),{line:s,places:o}=Dc(e),a=s;for(let[u,p]of Nr(n,s))a=a.slice(0,u)+a.slice(u,p).replace(
/[^ ]/g,"_")+a.slice(p);let l=Object.entries(r).flatMap(([u,p])=>Nr(p,a).map(([d,g])=>({kind:u,start:d,end:g-1}))),c=i?Ec(
l,s,i):l,h=(u,p)=>u.span[0]-p.span[0]||u.span[1]-p.span[1]||(u.kind<p.kind?-1:+(u.kind>p.kind));return c.map(({kind:u,start:p,
end:d})=>({kind:u,span:[o[p][0],o[d][1]]})).sort(h)}function*Ln(e){let{passes:t,kinds:n}=ss(e);for(let r of[t,...Object.
values(n)])yield,Nr(r,"we are here ")}function ss(e){return Rr.has(e)||Rr.set(e,kc(e)),Rr.get(e)}function Ec(e,t,n){let{
weights:r,kinds:i,limit:s,least:o}=n,a=Qc(t,n),l=a.slice(1).map((b,R)=>[...a[R],...b]),c=b=>{let R=new Set(b.flatMap($=>$.
places));return rs(r,R)/Math.sqrt(R.size)},h=[...a,...l];if(e.length)return Gr(h,c)[1]>o?e:[];let u=h.filter(b=>b.length>
4),[p,d]=Gr(u,c);if(!(d>s))return[];let g=new Set(p.flatMap(b=>b.places.slice(0,2))),[Q]=Gr(Object.keys(i),b=>rs(i[b],g));
return[{kind:Q,start:p[0].start,end:p.at(-1).start}]}function Qc(e,{numbers:t,weights:n}){let r=ns,i=[[]];for(let s of e.
matchAll(/[^ ]+/g)){let o=s[0]===".",a=o?ns:t.get(s[0])??wc,l=[[0,a[0]],[1,a[1]],[r[0],a[0]],[r[1],a[1]]],c=([h,u],p)=>((p*
16411+h)*16411+u)%n.length;i.at(-1).push({start:s.index,places:l.map(c)}),r=a,o&&i.push([])}return i.filter(s=>s.length)}
var Gr=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,r)=>r[1]>n[1]?r:n,[null,-1/0]),rs=(e,t)=>[...t].reduce((n,r)=>n+e[r%e.length],
0),os=(e,{kinds:t,notices:n})=>Object.entries(n).find(([r])=>e.some(({kind:i})=>t[i]===r))?.[1]??null;function Nr(e,t){let n=[];
for(let r=0;r<t.length;){e.lastIndex=r;let i=e.exec(t);i&&n.push([r,e.lastIndex]),r=i?e.lastIndex:t.indexOf(" ",r)+1||t.
length}return n}function kc({lists:e,passes:t,phrases:n,learned:r}){let i={};for(let[a,l]of Object.entries(e))i[a]=is(l,
i);let s=a=>new RegExp(a.map(l=>is(l,i)).join("|"),"y"),o=Object.entries(n).map(([a,l])=>[a,s(l)]);return{passes:s(t),kinds:Object.
fromEntries(o),learned:r&&bc(r)}}function bc({same:e,concepts:t,weights:n,kinds:r,limit:i,least:s}){let o=new Map,a=2;for(let h of e){
for(let u of h.split(" "))o.set(u,[a,a]);a++}for(let[h,u]of t.entries())for(let p of u.split(" "))o.set(p,[a++,2+e.length+
h]);let l=h=>[...h.join("")].map(u=>u.charCodeAt(0)-87),c=Object.entries(r).map(([h,u])=>[h,l(u)]);return{numbers:o,weights:l(
n),kinds:Object.fromEntries(c),limit:i,least:s}}function is(e,t){return`(?:${(e.match(Bc)??[]).map(i=>i==="("||i==="["?"\
(?:(?:":i===")"?"))":i==="]"?"))?":i==="|"?"|":i==="..."?"(?:[^ .]+ ){0,4}":i[0]==="<"?t[i.slice(1,-1)]:Sc(i)).join("")}\
)`}function Sc(e){let t=as(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=r=>r?"[^ ._]*":"";return`${n(
e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var as=e=>e.normalize("NFKD").replace(yc,"").toLowerCase();function Dc(e){
let t="",n=[];for(let r of e.matchAll(Cc)){if(/[.…]/.test(r[0])&&r[0]!==".")continue;let i=`${r[1]?as(r[1]):"."} `;t+=
i;for(let s=0;s<i.length;s++)n.push([r.index,r.index+r[0].length])}return{line:t,places:n}}var Fc=["button","input","select","summary","textarea"],vc=["input","select","textarea"];function A(e,t={},...n){let r=document.
createElement(e);for(let[i,s]of Object.entries(t))i.startsWith("on")?r.addEventListener(i.slice(2),s):s===!0?r.setAttribute(
i,""):s!==!1&&s!=null&&r.setAttribute(i,s);return Fc.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),vc.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(i=>i!=null)),r}var cs=e=>e;function ls(e){cs=e}function Nt(e,t){
e.innerHTML=cs(t)}var z=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,i)=>{let s=t[r];return i?Number.isInteger(s)?s+1:n:["number",
"string"].includes(typeof s)?s:n}),At=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Mt(e,t){let n=t[e.among?.item]??{},r=e.cards.filter(i=>e.among?.piles.includes(n[i.id]));return r.length?
r:e.cards}var As=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(r=>r.id===n))};function on(e,t){let n=0,r=!1;return{begin(){n||(n=setTimeout(()=>{r=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,r&&t(""),r=!1}}}function hs(e,t,n){let{words:r,level:i=3,small:s=!1,beside:o=[]}=n,a={...Oc,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let l=`ajar-${window.ajarForms}`,c={...n.answers},h=0,u=null,p=0,d=n.aside??0,g=[t.why?A("p",{class:"\
ajar-why"},t.why):null,t.private?A("p",{class:"ajar-private"},t.private):null].filter(Boolean),Q=A("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),b=A("div",{}),R=A("div",{class:"ajar-body"}),$=A("section",{class:"ajar-form","\
aria-labelledby":`${l}-title`},A(`h${i}`,{id:`${l}-title`},t.title),...s?[A("div",{class:"ajar-beside"},...o,xc(g,r))]:g,
b,R,Q);e.replaceChildren($);function P(){let k=t.items.filter(K=>At(K,c));return s&&t.together?[k]:k.map(K=>[K])}let v=k=>{
Q.replaceChildren(k)},X=on(r,v);function U(k,K){Q.replaceChildren(`${k} `,A("button",{type:"button",class:"ajar-link",onclick:()=>{
c=K,v(""),n.onChange(c),N({focus:!0})}},r["put-back"]))}function B(k,K){c={...c,[k.id]:K},Uc(R),v(""),n.onChange(c),I()}
function S(){H(!0),X.begin(),p=setTimeout(G,8e3)}function G(){p&&(clearTimeout(p),p=0,H(!1),X.end())}function H(k){for(let K of u?.
fieldsets??[])K.disabled=k}function I(){if(!u)return;let{items:k,skip:K,where:q,next:m}=u,F=P().length;K.textContent=C(k)?
r["clear-and-skip"]:r.skip,q.textContent=z(r["question-of"],{n:h+1,all:F}),q.hidden=s&&F===1,m.textContent=h===F-1?r.done:
r.next}let C=k=>k.some(({id:K})=>c[K]!=null);function y(k,K=!0){if(p)return;let q=P();if(h+=k,h>=q.length){h=q.length-1,
S(),n.onDone(c);return}N({focus:K,again:k<0})}function O(k,K){let q=`${l}-${k.id}`,m=A("legend",{},z(k.ask,c)),F=k.hint?
A("p",{class:"ajar-hint",id:`${q}-hint`},k.hint):null,L=[F,K.mark].filter(Boolean).map(({id:ae})=>ae),W=k.among?{...k,cards:Mt(
k,c)}:k,Z=a[k.kind](W,As(W,c[k.id]),{words:r,level:i+1,group:q,change:ae=>B(k,ae),say:v,...K}),ee={class:`ajar-item ajar\
-${k.kind}`,tabindex:"-1","aria-describedby":L.join(" ")||null};return A("fieldset",ee,m,F,Z)}function N({focus:k=!1,again:K=!1}={}){
let q=P();h=Math.max(0,Math.min(h,q.length-1));let m=q[h],F=n.mark?.(m),L=F?A("p",{class:"ajar-mark",id:`${l}-${m[0].id}\
-mark`},F):null,W=A("div",{class:"ajar-moves"}),Z=h>0?()=>y(-1):null,ee=m.map(fe=>O(fe,{mark:L,again:K,moves:W,back:Z})),
ae=A("button",{type:"button",onclick:()=>{if(p)return;let fe=c,rn=C(m);c={...c,...Object.fromEntries(m.map(({id:Ic})=>[Ic,
null]))},n.onChange(c),y(1),rn&&U(r.cleared,fe)}}),Pe=A("button",{type:"button",onclick:()=>{p||(v(""),y(1))}}),V=A("p",
{class:"ajar-where"});u={items:m,skip:ae,where:V,next:Pe,fieldsets:ee},b.replaceChildren(),W.replaceChildren(ae,Pe),Z&&W.
prepend(A("button",{type:"button",onclick:Z},r.back));let re=ee.length===1;L&&re&&ee[0].lastElementChild.before(L),R.replaceChildren(
V,...L&&!re?[L]:[],...ee,W),I(),n.onMove?.(h),k&&(ee[0].focus({preventScroll:!0}),V.scrollIntoView({block:"nearest"}))}function j(k){
if(b.replaceChildren(),!k||!n.help||d>k.kinds.length)return null;let K=()=>{d=k.kinds.length+1,n.onAside?.(d),b.replaceChildren(),
R.querySelector("[tabindex]").focus()},{help:q,needs:m}=n;return b.append(q.notice(k,{level:i+1,aside:K,needs:m})),b.querySelector(
"[tabindex]")}function Y(k,{focus:K=!1,danger:q=null}={}){u=null;let m=A(`h${i+1}`,{tabindex:"-1"},r["what-you-said"]);R.
replaceChildren(A("div",{class:"ajar-reflection"},m,...k.flatMap(L=>Mr(L,i+2)),n.below?.()??null),A("div",{class:"ajar-m\
oves"},A("button",{type:"button",onclick:()=>{h=0,N({focus:!0,again:!0})}},r.change),A("button",{type:"button",onclick:()=>{
let L=c;c={},h=0,d=0,n.onAside?.(0),n.onStartOver(),N({focus:!0}),U(r["started-over"],L)}},r["start-over"])));let F=j(q);
K&&(F??m).focus()}function x(k){let K=R.contains(document.activeElement);K&&u&&!p||(G(),c={...k.answers},k.done?Y(k.reflection,
{focus:K,danger:k.danger}):(h=k.at??Math.max(0,P().findIndex(q=>q.some(({id:m})=>c[m]==null))),N()))}let{done:_,reflection:D,
danger:T}=n;return x({answers:c,at:n.at,done:_,reflection:D,danger:T}),{update:x,release:G,say:k=>{G(),v(k)}}}var xc=(e,t)=>e.
length?A("details",{},A("summary",{},t["why-this"]),...e):"";function Uc(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Mr=({heading:e,said:t,words:n},r)=>[
e?A(`h${r}`,{},e):null,t.length>1?A("ul",{class:"ajar-said"},...t.map(i=>A("li",{},i))):t.length?A("p",{class:"ajar-said"},
t[0]):null,...n.map(i=>A("p",{},i))].filter(Boolean),Oc={ruler(e,t,{group:n,change:r}){let i=Array.from({length:11},(s,o)=>A(
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
abel",{class:"ajar-words"},A("span",{},n["pick-date"]),A("input",{type:"date",value:t??"",oninput:i=>r(i.target.value||null)}))}};function fs({title:e,close:t,bar:n,parts:r}){let i=()=>{o.close?o.close():o.remove()},s=A("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),o=A("dialog",{class:"ajar ajar-help","aria-labelledby":s.id,onclose:()=>o.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),i())}},n,s,...r,A("div",{class:"ajar-moves"},A("button",{type:"b\
utton",onclick:i},t)));document.body.append(o),o.showModal?o.showModal():o.setAttribute("open",""),s.focus()}var us=["emergency","crisis","violence","agency","worried","child"],jc=["crisis","violence"],gs='a[href$="#Help-lines"]',
Be=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function ps(){for(let e of Be().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Be().listeners.delete(e),e.shown||(e.shown=t)}}function Rc(e,{zone:t="",
languages:n=[]}){let r=a=>a.endsWith("/")?t.startsWith(a):t===a,i=e.find(({zones:a})=>a.some(r));if(i)return i.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let s=e.find(a=>a.home);return s?s.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:l})=>l===a))??""}function Vn(e,t,n){let r=Object.values(t).flatMap(o=>typeof o=="st\
ring"||Array.isArray(o)?o:o?.own??[]);for(let o of Object.values(n)){let a=r.flatMap(c=>Yn(c,o)),l=os(a,o);if(l)return{...l,
kinds:[...new Set(a.map(({kind:c})=>c))].sort()}}let i=e.filter(({id:o,kind:a})=>a==="ruler"&&t[o]!=null),s=Object.values(
n)[0]?.["rulers-at-zero"];return s&&i.length===3&&i.every(({id:o})=>t[o]===0)?{...s,kinds:[]}:null}var Tr=(e,t)=>t.flatMap(
n=>e.lines.filter(r=>r.topic===n)),Hr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?A("span",{class:"ajar-unbroken"},t):t),
Is=e=>`tel:${e.match(/\d+/)[0]}`;function ds({words:e,countries:t=[],leave:n,onCountry:r=()=>{}}){t.length&&(Be().countries=
t);let i=()=>Be().countries,s=()=>Be().chosen||Rc(i(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),o=()=>i().find(B=>B.code===s());function a(B){Be().chosen=B,ps();for(let{element:S,draw:G}of Be().
listeners)G(S)}function l(B,S){return S(B),Be().listeners.add({element:B,draw:S,shown:!1}),queueMicrotask(ps),B}let c=B=>l(
A("div",{}),S=>S.replaceChildren(...B())),h=()=>{let B=[...i(),{code:"-",country:e["help-elsewhere"]}],S=A("select",{onchange:()=>{
a(S.value),r(S.value)}},...B.map(G=>A("option",{value:G.code},G.country)));return l(S,()=>{S.value=o()?.code??"-"}),A("l\
abel",{class:"ajar-help-where"},A("span",{},e["help-in"]),S)},u=({say:B,to:S},G)=>{if(/^(tel|sms):/.test(S))return A("a",
{class:G?"ajar-reach":"ajar-reach ajar-first",href:S},A("span",{},...Hr(B)));let H=A("span",{},B),I=A("button",{type:"bu\
tton",class:"ajar-link","aria-label":z(e["help-copy-what"],{address:S}),onclick:async()=>{await Gc(S,H)&&(I.textContent=
e["help-copied"])}},e["help-copy"]);return A("p",{class:"ajar-chat"},H," ",I)},p=B=>A("li",{},A("p",{class:"ajar-for"},B.
for_what),A("p",{class:"ajar-hint"},[B.name,B.hours,B.languages].filter(Boolean).join(". ")),A("div",{class:"ajar-ways"},
...B.reach.map(u))),d=({emergency:B,note:S})=>A("li",{class:"ajar-now"},A("p",{class:"ajar-for"},e["help-danger"]),S?A("\
p",{class:"ajar-hint"},S):null,A("div",{class:"ajar-ways"},A("a",{class:"ajar-reach",href:Is(B)},z(e["help-call"],{number:B})))),
g=B=>c(()=>{let S=o();if(!S)return[A("p",{},e["help-elsewhere-how"])];let G=B.flatMap(H=>H==="emergency"?d(S):Tr(S,[H]).
map(p));return[A("ul",{class:"ajar-help-lines"},...G)]});function Q(){fs({title:e["help-title"],close:e["help-close"],bar:A(
"div",{class:"ajar-help-bar"},h(),Yr({words:e,leave:n})),parts:[A("p",{},e["help-lead"]),g(us),A("p",{class:"ajar-hint"},
e["help-trace"]),A("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function b({title:B,text:S,now:G,lines:H,kinds:I,
countries:C},{level:y,aside:O,needs:N}){return C&&!U()&&(Be().countries=C),A("section",{class:"ajar-danger"},A(`h${y}`,{
tabindex:"-1"},B),A("p",{},S),I.length?null:N?.()??null,h(),g(H),A("ul",{class:"ajar-todo"},...G.map(j=>A("li",{},j))),A(
"p",{class:"ajar-hint"},e["help-trace"]),A("button",{type:"button",class:"ajar-link",onclick:O},e["help-aside"]))}let R=()=>A(
"button",{type:"button",class:"ajar-get-help",onclick:Q},e["help-get"]);function $({emergency:B,...S}){let H=jc.map(C=>Tr(
S,[C])[0]?.reach??[]).flatMap(C=>["tel:","sms:"].map(y=>C.find(({to:O})=>O.startsWith(y))));return[{say:z(e["help-call"],
{number:B}),to:Is(B)},...H.filter(Boolean)]}let P=(B=`${e["help-line"]} `)=>c(()=>{let S=o(),G=(S?$(S):[]).flatMap(({say:C,
to:y},O)=>[O?" · ":"",A("a",{href:y},...Hr(C))]),H=A("button",{type:"button",class:"ajar-link",onclick:Q},e["help-get"]),
I=A("span",{class:"ajar-off-paper"},G.length?" · ":"",H);return[A("p",{class:"ajar-help-line"},B,...G,I)]});function v(B){
if(!U())return;let[S]=[...B.querySelectorAll(gs)].reverse();S?.closest("p, ul").after(P(""));for(let G of B.querySelectorAll(
"details"))G.open=G.querySelector("summary").textContent===o()?.country}let X=()=>c(()=>{let B=o();return B?[A("p",{},A(
"b",{},`${e["help-title"]}, ${B.country}`)),A("p",{},`${e["help-danger"]} ${z(e["help-call"],{number:B.emergency})}`),A(
"ul",{},...Tr(B,us).map(({for_what:S,name:G,reach:H,hours:I})=>A("li",{},...Hr(`${S}: ${G}. ${H.map(({say:C})=>C).join("\
 · ")}. ${I}.`))))]:[A("p",{},e["help-elsewhere-how"])]}),U=()=>i().length>0;return{open:Q,notice:b,button:R,line:P,addNumbers:v,
text:X,choose:a,code:s,isKnown:U}}var Yr=({words:e,leave:t})=>A("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function ws(e){if(Be().open){Be().open=e;return}Be().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(gs)&&(t.preventDefault(),t.stopPropagation(),Be().open())},{capture:!0})}async function Gc(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Kn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var ms="about:blank";function Lr(e){ms=e}function Vr(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(ms)}function Cs(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",r=>{r.repeat||(n=r.key==="Shift"?[...n,r.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Vr()))},{capture:!0})}function ys(e,t,{words:n,group:r,change:i,say:s}){let o={...t},a={},l=e.piles.map(d=>(a[d.id]=A("span",{}),A("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let Q=u[g.dataTransfer.
getData("text/plain")]?.[d.id];Q&&!Q.matches(":disabled")&&(Q.checked=!0,h(Q.dataset.card,d))}},a[d.id]))),c=()=>e.piles.
forEach(d=>{a[d.id].textContent=z(n["pile-count"],{pile:d.text,n:Object.values(o).filter(g=>g===d.id).length})}),h=(d,g)=>{
o[d]=g.id,c(),i({...o}),s(z(n.moved,{card:e.cards.find(Q=>Q.id===d).text,pile:g.text}))},u={},p=e.cards.map(d=>{u[d.id]=
{};let g=`${r}-${d.id}`;return A("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:Q=>Q.dataTransfer.setData(
"text/plain",d.id)},A("legend",{},d.text),A("div",{class:"ajar-into"},...e.piles.map(Q=>{let b=A("input",{type:"radio",name:g,
value:Q.id,"data-card":d.id,checked:o[d.id]===Q.id,onchange:()=>h(d.id,Q)});return u[d.id][Q.id]=b,A("label",{},b,A("spa\
n",{},Q.text))})))});return c(),A("div",{},A("p",{class:"ajar-hint"},n["sort-how"]),A("ul",{class:"ajar-piles"},...l),...p)}var Bs="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Nc=new RegExp(`^${Bs}+|${Bs}\
+$`,"g"),Mc=/[\p{L}\p{N}_]+/gu,Tc=/^[\p{L}\p{N}_]+/u,Hc=/\{([a-z][a-z0-9-]*)\}/,[Yc,Lc]=["⁨","⁩"],Es=/[.!?…؟。][\u2069”’"')»]*$/,
Vc=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ee=e=>e.replace(Nc,""),We=e=>e.toLowerCase().toUpperCase(),Kr=e=>e.match(Tc)?.[0]??"",ht=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function kt(e,t){let n=e.split(Hc),r=n.pop(),i="";for(let s=0;s<
n.length;s+=2){let o=Ee(t[n[s+1]]),a=Kc(n[s],o);i+=(Es.test(i)?a.replace(/^,+/,""):a)+Jc(o)}return Es.test(i)?i:i+r}function Kc(e,t){
let n=We(Kr(t));if(!n)return e;for(let r of e.matchAll(Mc))if(We(r[0])===n)return e.slice(0,r.index);return e}var Jc=e=>Vc.
test(e)?`${Yc}${e}${Lc}`:e;var Jr=2e4,$c=10,Pc=/^(\d{4})-(\d\d)-(\d\d)$/,ge=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function Me({items:e,ids:t},n){let r=Object.keys(n).filter(s=>!t.includes(s));if(r.length)throw new ge("unk\
nown-items",{items:r.sort()});let i=Object.fromEntries(t.map(s=>[s,null]));for(let s of e){let o=n[s.id],a=o==null?null:
Wc[s.kind](o,s);At(s,i)&&(i[s.id]=Xc(s,a,i))}return i}function Tt(e,t){try{Me(e,t)}catch(n){if(n instanceof ge)return!1;
throw n}return!0}var bs=e=>Object.values(e).every(t=>t==null);function Te(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>Qs(e.cards,n)),Ee(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${Qs(e.piles,t[n.id])}`);case"date":return[ht(t)];case"list":return t.map(Ee);default:return[Ee(`${t}`)]}}
var Qs=(e,t)=>e.find(n=>n.id===t)?.text??t;function Xc(e,t,n){if(e.kind!=="choice"||!t)return t;let r=Mt(e,n).map(({id:s})=>s),
i=t.chosen.filter(s=>r.includes(s));return i.length||t.own?{chosen:i,own:t.own}:null}var Wc={ruler(e){if(!Number.isInteger(
e)||e<0||e>$c)throw new ge("answer-ruler");return e},choice(e,{cards:t,many:n,own:r}){let i=t.map(({id:l})=>l);if(!ks(e)||
!Array.isArray(e.chosen)||!e.chosen.every(Pr(i)))throw new ge("answer-cards");let{chosen:s}=e,o=$r("own"in e?e.own:"")??
"";if(o&&!r)throw new ge("answer-own");if(!n&&s.length+!!o>1)throw new ge("answer-one-card");let a=i.filter(l=>s.includes(
l));return a.length||o?{chosen:a,own:o}:null},sort(e,{cards:t,piles:n}){let r=t.map(({id:o})=>o),i=Pr(n.map(({id:o})=>o));
if(!ks(e)||!Object.keys(e).every(Pr(r))||!Object.values(e).every(i))throw new ge("answer-piles");let s=r.filter(o=>Object.
hasOwn(e,o)).map(o=>[o,e[o]]);return s.length?Object.fromEntries(s):null},text:$r,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new ge("answer-lines",{most:t});let n=e.map(r=>$r(r)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!_c(e))throw new ge("answer-day");return e}};function $r(e){if(typeof e!="string")
throw new ge("answer-text");if(e.length>Jr&&[...e].length>Jr)throw new ge("answer-long",{most:Jr});return Ee(e)?e:null}var Pr=e=>t=>e.
includes(t),ks=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function _c(e){let[,t,n,r]=(e.match(Pc)??[]).map(Number),
s=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&r>0&&r<=s}var Zc=[{answers:["all"]}],qc=/\p{L}/u,zc=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,el=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
tl=/\{([a-z][a-z0-9-]*)\}/g;function $n({items:e,rules:t,reflection:n},r,{plain:i=!1}={}){let s=Object.fromEntries(e.map(
({id:c})=>[c,r[c]??null]));if(bs(s))return"nothing"in n?[Jn([n.nothing])]:[];let o=nl({items:e,answers:s,rules:t,phrases:n}),
l=(i||!t.length?Zc:t).flatMap(o);return i||!("closing"in n)?l:[...l,Jn([n.closing])]}var Jn=e=>({words:e,heading:"",said:[]}),
ft=(e,t,n=[])=>({words:n,heading:e,said:t}),Ss=(e,t)=>e.filter(n=>!t.has(We(n)));function nl({items:e,answers:t,rules:n,
phrases:r}){let i=I=>e.find(({id:C})=>C===`couple-${I}`)??e.find(({id:C})=>C===I),s=I=>t[i(I)?.id]??null,o=I=>i(I)?Te(i(
I),s(I)):[],a=I=>{let C=new Set(I.map(i));return e.filter(y=>C.has(y))},l=I=>{let C=s(I);return typeof C=="number"?C:o(I).
length},c=I=>I.map(C=>s(C)?.chosen).find(C=>Array.isArray(C))??[],h=(I,C)=>{let[y,O]=[i(I),s(I)];return y?.kind!=="sort"||
!O?[]:y.cards.filter(({id:N})=>O[N]===C).map(({text:N})=>N)},u=I=>new Set(I?o(I).map(We):[]),p=({if:I=[],unless:C=[]})=>I.
every(d)&&!C.some(d);function d(I){if(typeof I=="string")return s(I)!==null;let{item:C=[],cards:y,piles:O,without:N,only:j,
least:Y,asked:x}=I;if(x)return!!i(x)&&At(i(x),t);let _=C.find(k=>s(k)!==null);if(!_)return!1;let D=c([_]);return y&&!y.some(
k=>D.includes(k))||O&&!O.some(k=>Ss(h(_,k),u(N)).length)||j&&!(k=>k.size===1&&k.has(j))(new Set(Object.values(s(_))))?!1:
Y==null||l(_)>=Y}let g=(I,C={})=>z(r[I],C);function Q(I,C={}){if(typeof I=="string")return g(I,C);if(!p(I))return null;let{
phrase:y,of:O,score:N}=I;if(N){let j=B(N);return j===null?null:g(y,{t:50+10*j})}return O?o(O).length?g(y,{n:l(O),...C}):
null:g(y,C)}let b=(I=[],C={})=>I.map(y=>Q(y,C)).filter(y=>y!==null),R=(I,C)=>{let y=b(I,C);return y.length?[Jn(y)]:[]};function $(I){
if(typeof I=="string")return o(I);if("level"in I)return S(I);if("phrase"in I){let[Y]=I.of?o(I.of):[],x=Q(I,Y===void 0?{}:
{words:Y});return x===null?[]:[x]}let{item:C,pile:y,also:O,without:N}=I,j=y?h(C,y):o(C);return O&&(j=j.filter(Y=>u(O).has(
We(Y)))),Ss(j,u(N))}let P=({heading:I,under:C})=>I?g(I):(C&&i(C)?.said)??"";function v(I,C){let y=i(I);if(y?.kind!=="sor\
t"||t[y.id]===null)return[];let O=j=>y.piles.find(Y=>Y.id===j).text;return(C??y.piles.map(({id:j})=>j)).map(j=>({id:j,text:O(
j),cards:h(I,j)}))}let X=n.find(I=>I.ladder)?.ladder,U=()=>Math.floor(X.rungs.length/2);function B(I){let[C]=c([I]);return!X||
!C?null:U()-X.rungs.findIndex(({card:y})=>y===C)}function S({level:I,up:C=0}){let y=I.map(B).find(N=>N!==null);if(!X||y===
void 0)return[];let O=X.rungs[U()-y-C];return O?o(O.item):[]}let G={answers({answers:I}){return(I[0]==="all"?e:a(I)).filter(
({id:y})=>t[y]!==null).map(y=>ft(y.said||y.ask,Te(y,t[y.id])))},lines(I){let C=I.lines.flatMap($),y=C.length?[ft(P(I),C,
b(I.say))]:[],O=I.count?.[Math.min(C.length,I.count.length-1)];return O?[...y,Jn([g(O,{n:C.length})])]:y},piles({piles:I,
only:C,heading:y,below:O={},all:N={}}){let j=Y=>Y.length===i(I).cards.length;return v(I,C).filter(({cards:Y})=>Y.length).
flatMap(({id:Y,text:x,cards:_})=>{let D=j(_)&&N[Y]||O[Y],T=y?g(y,{pile:x}):x;return[ft(T,_),...R(D?[D]:[])]})},empty(I){
let C=v(I.empty,I.only).filter(({cards:y})=>!y.length).map(({text:y})=>y);return C.length?[ft(P(I),C,b(I.say))]:[]},sentence(I){
let C=r[I.sentence],y=[...C.matchAll(tl)].map(([,N])=>N),O=Object.fromEntries(y.map(N=>[N,o(N).join(" ")]));return Object.
values(O).every(Boolean)?[ft(P(I),[kt(C,O)])]:[]},message(I){let C=I.message.parts.map(y=>[y,o(y.item)[0]]).filter(([,y])=>y).
map(([y,O])=>H(y,O,I.message));return C.length?[ft(P(I),[C.join(" ")])]:[]},ladder(){let[I=""]=o(X.goal),[[C],[y]]=[c([X.
today]),c([X.later])],O=X.rungs.map(({card:N,item:j})=>{let Y=i(j)?.said??"",[x]=o(j),_=x?`${Y}: ${x}`:g("open",{level:Y}),
D=rl(N===C,N===y,!!y);return D?g(D,{level:_}):_});return[ft(g(I?"ladder":"ladder-unnamed",{goal:I}),O)]},missing({missing:I,
say:C}){let y=a(I).filter(({id:O})=>t[O]===null);return y.length?R(C,{parts:y.map(O=>O.said).join("; ")}):[]},repeated(I){
let C=I.repeated.map(o),y=new Map;for(let j of C.flat())y.has(We(j))||y.set(We(j),j);let O=j=>C.filter(Y=>Y.some(x=>We(x)===
j)).length>1,N=[...y].filter(([j])=>O(j)).map(([,j])=>j);return N.length?[ft(P(I),N)]:[]}};function H(I,C,{self:y=[],small:O=[],
capitals:N=[]}){let{opener:j,clause:Y,clauses:x=[],questions:_=[],names:D=!1}=I,T=Kr(C),k=T.toLowerCase();if(y.includes(
k))return kt("{words}.",{words:C});let K=[...r[j]].at(-1);if(!zc.test(C.match(qc)?.[0]??"a")||_.includes(k))return kt(`{\
words}${K}`,{words:C});let q=r[Y&&x.includes(k)?Y:j],m=D||N.includes(T),F=O.includes(k)||el.test(T)&&!m,[L=""]=C,W=F?L.toLowerCase()+
C.slice(L.length):C;return kt(q,{words:W})}return I=>{if(!p(I))return[];let C=Object.keys(G).find(O=>O in I),y=C?G[C](I):
R(I.say);return y.length&&I.then?[...y,...R([I.then])]:y}}function rl(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"t\
oday":""}function Pn(e,t,n){let r=n&&Vn(e.items,t,n.dangers),i=!n||!!r?.kinds.length;return{danger:r?{...r,countries:n.countries}:
null,reflection:$n(e,t,{plain:i})}}function Xr(e,{words:t,label:n,question:r,act:i}){let s=e.querySelector("button, input"),o=[...e.childNodes],a=(h,u)=>A(
"button",{type:"button",onclick:()=>{e.replaceChildren(...o),s.focus(),u()}},h),l=a(t["home-no"],()=>{}),c=A("div",{class:"\
ajar-moves"},l,a(n,i));e.replaceChildren(A("p",{},r),c),l.focus()}function Xn(e){let n=A("button",{type:"button",onclick:()=>Xr(
r,e)},e.label),r=A("div",{class:"ajar-twice"},n);return r}function Wn(e,t){let n=!1,r=!1,i=()=>{r=n,n||t()};function s(){n=!0;let o=new AbortController,a=()=>{o.abort(),setTimeout(
()=>{n=!1,r&&i()})};for(let l of["pointerup","pointercancel","keyup","blur"])addEventListener(l,a,{signal:o.signal,capture:l!==
"blur"})}for(let o of["pointerdown","keydown"])e.addEventListener(o,s);return i}function Ds(e,t){let n=a=>[...e.querySelectorAll(
a)],r=n("details[open] > summary").map(a=>a.textContent),i=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=r.includes(a.textContent);if(i===!1)return;let s=n("summary, button").
find(a=>a.textContent===i),o=s??e.querySelector("h2, p");s||(o.tabIndex=-1),o.focus({preventScroll:!0})}function Fs({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,r=A("span",
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
files[0].arrayBuffer()),m=()=>t({bring:q},{awaited:!0});T.value="",c.exists?Xr(K,{...D,act:m}):m()}}),k=A("label",{class:"\
ajar-words"},A("span",{},e["keep-bring"]),T),K=A("div",{class:"ajar-twice"},k);return K}function j(){let D=Xn({words:e,label:e["\
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
...c,...D},c.state==="kept"&&(u=!1),P()||(p=!1),X(),_()}let _=Wn(a,()=>{let D=h;if(D.state===c.state&&D.exists===c.exists&&
D.minutes===c.minutes&&D.here===c.here&&!!D.reopen==!!c.reopen&&!!D.hosted==!!c.hosted&&a.firstChild){h=c;return}let k=u&&
D.place!==c.place;B(),D.state!==c.state&&D.state!=="none"?R(i):k&&a.querySelector("input").focus()});return B(),{line:i,
more:l,update:x,begin:U,setLost:D=>{Q=D,X()},say:D=>{o.textContent=D}}}function vs(e,{sentence:t,wide:n,narrow:r,columns:i,rows:s},o){if(!t){e.replaceChildren(A("p",{class:"ajar-empty"},o["ch\
art-empty"]));return}let a=(c,h)=>{let u=A("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":t});return Nt(u,
c),u.firstElementChild.setAttribute("aria-hidden","true"),u},l=e.querySelector("details")?.open??!1;e.replaceChildren(A(
"figure",{class:"ajar-chart"},A("figcaption",{},t),a(n,"wide"),a(r,"narrow"),A("details",{open:l},A("summary",{},o.table),
A("table",{},A("thead",{},A("tr",{},...i.map(c=>A("th",{scope:"col"},c)))),A("tbody",{},...s.map(([c,...h])=>A("tr",{},A(
"th",{scope:"row"},c),...h.map(u=>A("td",{},u??"–")))))))))}function xs({items:e},t){let n={};for(let r of e){let i=t[r.id];if(!(i==null||!At(r,n)))if(r.kind==="choice"){let o=(r.among?
Mt(r,n):r.cards).map(l=>l.id).filter(l=>i.chosen.includes(l)),a=i.own?.trim()?i.own:"";(o.length||a)&&(n[r.id]={chosen:o,
own:a})}else if(r.kind==="sort"){let s=r.cards.filter(o=>i[o.id]).map(o=>[o.id,i[o.id]]);s.length&&(n[r.id]=Object.fromEntries(
s))}else if(r.kind==="list"){let s=i.filter(o=>o.trim());s.length&&(n[r.id]=s)}else`${i}`.trim()&&(n[r.id]=i)}return n}var Us=(e,t)=>z(e.ask,t);var il=new Set(["autorestarting","dead","restarting","terminating"]),sl=4e3;function Os({widget_manager:e},{gone:t,back:n}){
let{statusChanged:r,connectionStatusChanged:i}=e?.kernel??{};if(!r?.connect||!i?.connect)return()=>{};let s=0,o=(l,c)=>{
il.has(c)&&t()},a=(l,c)=>{clearTimeout(s),c==="disconnected"?t():c==="connecting"?s=setTimeout(t,sl):n()};return r.connect(
o),i.connect(a),()=>{clearTimeout(s),r.disconnect(o),i.disconnect(a)}}function js({words:e,answered:t}){let n=new Set,r=!1,
i=()=>t().map(([l,c])=>{let h=xs(l,c),u=l.items.filter(p=>p.id in h).map(p=>[Us(p,h),...Te(p,h[p.id])].join(`
`));return[l.title,...u].join(`

`)}).join(`


`);async function s(l){let c=i(),h=A("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});h.value=c,l.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(l.append(h),h.select(),!document.execCommand("\
copy"))return}l.querySelector("[role=status]").textContent=e["lost-copied"]}function o(l={}){let c=A("div",{class:"ajar-\
lost",hidden:!r,...l},A("p",{},e.lost),A("div",{class:"ajar-moves"},A("button",{type:"button",onclick:()=>s(c)},e["lost-\
copy"]),A("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),A("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(c),c}function a(l){r=l;for(let c of n)c.hidden=!l}return{line:o,set:a,isLost:()=>r,forget:l=>n.delete(
l)}}function Rs(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let i=A("select",{onchange:()=>{n=i.value}},...Object.entries(t).map(([s,o])=>A("option",{value:s,selected:s===n},o)));return A(
"label",{},e["home-paper"]," ",i)},value:()=>n}}function Gs(e,{words:t,send:n,open:r,help:i}){let s=A("p",{class:"ajar-status",role:"status","aria-live":"polite"}),o=on(
t,v=>s.replaceChildren(v)),a=v=>{o.begin(),n(v)},l=A("div",{}),c={},h="",u=0,p=Rs(t);e.replaceChildren(A("section",{class:"\
ajar-home","aria-label":t["home-title"]},l),s);let d=(v,X)=>A("button",{type:"button",onclick:X},v),g=v=>A("div",{class:"\
ajar-reflection"},...v.flatMap(X=>Mr(X,3))),Q=(v,X,U)=>Xn({words:t,label:v,question:X,act:()=>a(U)}),b=()=>{let v=A("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{v.files[0]&&a({import:await v.files[0].text()}),v.value=
""}});return A("label",{class:"ajar-words"},A("span",{},t["home-bring"]),v)},R=Wn(l,()=>{let v=JSON.stringify(c);v!==h&&
(h=v,Ds(l,$))});function $(){let v=(B,S)=>d(S,()=>a({take:B})),X=u>(c.danger?.kinds.length??0)?null:c.danger,U=()=>{u=X.
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
o.end();let U=A("div",{class:"ajar-text"});Nt(U,X),s.replaceChildren(v,U),s.scrollIntoView({block:"nearest"})}}}function Ns({
name:e,type:t,data:n}){let r=Uint8Array.from(atob(n),s=>s.charCodeAt(0)),i=URL.createObjectURL(new Blob([r],{type:t}));A(
"a",{href:i,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(i),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var an=window.ajarShown,Ms="needs@",Ts=({answers:e,done:t,danger:n,reflection:r})=>JSON.
stringify([e,t,n,r]),ol={};function al(){let e=document.getElementById("ajar-style")??document.head.appendChild(A("style",
{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function Hs({model:e,el:t}){al();let n=e.get("pages"),r=e.
get("words"),i=new Map,s=new Map,o=new Map,a=[],l=m=>a.push(m),c=null,h=!1,u=!1,p=new Map,d=new Map,g=Math.min(e.get("pa\
ge"),n.length-1);t.classList.add("ajar");let Q=A("div",{class:"ajar-page"}),b=m=>n.flatMap(({blocks:F})=>F).find(F=>F.kind===
"exercise"&&F.key===m)?.exercise,R=js({words:r,answered:()=>[...s].map(([m,{answers:F}])=>[b(m),F]).filter(([m,F])=>m&&Object.
keys(F??{}).length)}),$=0,P=m=>{if(clearTimeout($),$=0,R.set(m),c?.setLost(m),m)for(let F of o.keys())i.get(F)?.release()},
v=(m,{awaited:F=!1}={})=>{try{e.send(m)}catch{P(!0);return}F&&!$&&($=setTimeout(()=>P(!0),8e3))},X=!1;function U(){X||(X=
!0,window.ajarDangers?B():v({dangers:!0}))}let B=()=>{for(let m of Object.values(window.ajarDangers.dangers))Kn(Ln(m))};
function S({key:m,exercise:F},L){if(!(window.ajarDangers||R.isLost())||!Tt(F,L))return;let Z=Me(F,L),ee=Pn(F,Z,window.ajarDangers);
N(m,{answers:Z,done:!0,...ee}),p.set(m,Ts(s.get(m))),i.get(m).update(s.get(m))}let G=ds({words:r,countries:e.get("notice")?.
help??n[0]?.blocks[0]?.help,leave:()=>H(),onCountry:m=>v({country:m})}),H=()=>{v({forget:!0}),Vr()},I=(m,F,L)=>(i.set(m.
key,L),s.has(m.key)&&L.update(s.get(m.key)),F),C={html(m){let F=A("div",{class:"ajar-text"});return Nt(F,m.html),G.addNumbers(
F),F.addEventListener("click",L=>{let W=L.target.closest("a"),Z=n.findIndex(({id:ee})=>ee&&W?.getAttribute("href")===`${ee}\
.ipynb`);Z<0||(L.preventDefault(),x(Z))}),F},home(m){let F=A("div",{});return I(m,F,Gs(F,{words:r,send:Z=>{Z.import&&i.get(
"chart")?.begin(),v(Z)},open:Z=>x(n.findIndex(({id:ee})=>ee===Z)),help:G})),v({home:m.key}),F},exercise(m){let F=A("div",
{}),L=R.line(c?{}:{role:"alert"});o.set(m.key,F);let W=(Z,ee)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let ae=window.ajarSent;d.set(m.key,ae),v({key:m.key,...Z,sent:ae},{awaited:ee}),!(!ee||!R.isLost())&&(P(!0),L.scrollIntoView(
{block:"nearest"}))};return i.set(m.key,hs(F,m.exercise,{words:r,level:m.level,sort:ys,...s.get(m.key),help:G,needs:()=>y(
m.needs),below:()=>m.key.startsWith("plan@")&&G.isKnown()?G.line():null,onAside:Z=>N(m.key,{aside:Z}),onChange:Z=>{U(),N(
m.key,{answers:Z,done:!1}),W({answers:Z,done:!1},u)},onMove:Z=>N(m.key,{at:Z}),onDone:Z=>{S(m,Z),W({answers:Z,done:!0},!0),
m.key.startsWith("check-in@")&&i.get("chart")?.begin()},onStartOver:()=>{N(m.key,{answers:{},done:!1}),W({remove:!0})}})),
F.firstElementChild.append(L),l(()=>R.forget(L)),F},chart(m){let F=A("div",{class:"ajar-chart-block"}),L=A("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:W,end:Z}=on(r,ae=>L.replaceChildren(ae)),ee=ae=>{Z(),vs(F,ae,r)};
return i.set(m.key,{update:ee,begin:W,end:Z}),s.has(m.key)&&ee(s.get(m.key)),W(),v({chart:m.key}),A("div",{},F,L)},notice(m){
if(Cs(()=>v({forget:!0})),!m.leave)return A("div",{class:"ajar-notice"},A("p",{},m.text));let F=A("div",{class:"ajar-lea\
ve"},G.button(),Yr({words:r,leave:H}));ws(G.open),c=Fs({words:r,send:v});let L=document.createDocumentFragment();return L.
append(A("div",{class:"ajar-notice"},c.line,F),A("div",{class:"ajar-on-paper"},G.text()),c.more),L}};function y(m){let F=n.
findIndex(({blocks:W})=>W.some(({key:Z})=>Z===Ms));return F<0?m?A("p",{},A("a",{href:m},r["help-needs"])):null:A("button",
{type:"button",onclick:()=>{x(F);let W=o.get(Ms).querySelector("h2");W.tabIndex=-1,W.focus()}},r["help-needs"])}for(let[
m,F]of Object.entries(ol))C[m]=L=>{let W=A("div",{}),ee=F(W,L,{words:r,send:v,onDispose:l,model:e,exerciseOf:b,formOf:ae=>o.
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
!Object.keys(L.answers).length,Z=p.get(F)===Ts(L);p.delete(F),N(F,W?{...L,at:0}:L),Z||i.get(F)?.update(s.get(F))}m.dangers&&
(window.ajarDangers=m.dangers,B()),m.country!=null&&G.choose(m.country),m.file&&(i.get("home")?.settle(),Ns(m.file)),m.erased&&
i.get("home")?.say(m.erased,O("home")?.erased),m.said&&i.get("chart")?.end(),m.said&&(i.get("home")??c)?.say(m.said),m.open&&
x(n.findIndex(({id:F})=>F===m.open)),m.problem&&i.get(m.problem.key)?.say(m.problem.text)}),e.on("change:pages",()=>{n=e.
get("pages"),Y()});let q=Os(e,{gone:()=>P(!0),back:()=>{R.isLost()&&v({ready:!0})}});return Y(),an.set(r,(an.get(r)??0)+
1),v({ready:!0}),()=>{j(),q(),clearTimeout($),an.set(r,an.get(r)-1),an.get(r)||v({gone:!0})}}var cl="sw.js",Ls=()=>new URL("./",location.href).href,Ys=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${Ls()}\
 `)),cn=()=>"serviceWorker"in navigator&&"caches"in window;async function Vs(e){try{await navigator.serviceWorker.register(
e(cl),{updateViaCache:"all"})}catch{}}async function _n(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===Ls());for(let t of await e())await t.unregister();for(let t of await Ys())await caches.delete(t);
return(await Ys()).length===0&&(await e()).length===0}var[Zn,Wr]=["leave-to","left"];function Ht(e){try{return e(window.sessionStorage)}catch{return null}}function ll(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var _r=()=>Ht(e=>e.setItem(Wr,"1"));function Ks(e){let t=Ht(i=>i.getItem(Zn))||e;t&&Lr(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",r=Ht(i=>i.getItem(Wr));r&&n&&location.replace(
t||"about:blank"),Ht(i=>i.removeItem(Wr)),r&&n&&_r()}function Js(e){let t=A("p",{class:"ajar-hint",role:"status"}),n=A("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Ht(r=>r.
getItem(Zn))??"",onchange(){let r=ll(n.value);if(n.value.trim()&&!r){t.textContent=e["site-leave-odd"];return}Ht(i=>r?i.
setItem(Zn,r):i.removeItem(Zn)),Lr(r||"about:blank"),t.textContent=e[r?"site-leave-set":"site-leave-blank"]}});return A(
"div",{},A("label",{for:n.id},e["site-leave-to"]),A("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function $s(e,t,{store:n,logOut:r}){let i=A("p",{class:"ajar-status",role:"status"}),s=A("button",{type:"button",onclick:async()=>{
i.textContent=t[await _n()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(Js(t)),r&&e.append(A("p",{},A(
"a",{href:r},t["hub-log-out"]))),!n&&cn()&&e.append(A("div",{},s,i))}var oe=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},ce=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},Al={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},qn=e=>e instanceof ce?new oe(e.said||
Al[e.code]):e;var Ps=1,Yt=4096,Dt=2*Yt,Ze=12,nr=32,_e=1024,Ws=16,Oe={mark:0,part:16,length:20,piece:24},_s=_e-Ze-Ws,qr=_s-Oe.piece,zr=new TextEncoder().
encode("ajar-jnl"),Qe={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},hl=Qe.wrapped+Ze+nr+Ws,zn=Yt-
32,Zr={memory:[8,2**21],passes:[1,64],lanes:[1,16]},Xs=512,bt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),er=(e,t)=>e.
length===t.length&&e.every((n,r)=>n===t[r]),tr=(e,t)=>er(e.subarray(0,t.length),t),Zs=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),qe=e=>crypto.getRandomValues(new Uint8Array(e));function ye(...e){let t=new Uint8Array(e.reduce(
(r,{length:i})=>r+i,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var je=class e{constructor(t,n,r,i=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:r,wrapped:i})}get bound(){let t=new Uint8Array(Qe.wrapped),n=bt(t);t.set(zr),n.
setUint32(Qe.version,Ps);for(let r of Object.keys(Zr))n.setUint32(Qe[r],this.cost[r]);return t.set(this.salt,Qe.salt),t.
set(this.fileId,Qe.fileId),t}async toBytes(){let t=new Uint8Array(Yt);return t.set(ye(this.bound,this.wrapped)),t.set(await Zs(
t.subarray(0,zn)),zn),ye(t,t)}isOf(t){return er(this.fileId,t)}hasSalt(t){return er(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new oe("journal-empty-file");let n=[t.slice(0,Yt),t.slice(Yt,Dt)],r=await Promise.all(n.map(fl)),i=n.
find((c,h)=>r[h]);if(!i){let c=n.some(h=>tr(h,zr));throw new oe(c?"journal-broken":"journal-other-file")}let s=bt(i);if(s.
getUint32(Qe.version)>Ps)throw new oe("journal-newer");let o={};for(let c of Object.keys(Zr))o[c]=s.getUint32(Qe[c]);let a=([
c,[h,u]])=>h<=o[c]&&o[c]<=u;if(!Object.entries(Zr).every(a)||o.memory<8*o.lanes)throw new oe("journal-forged");let l=(c,h)=>i.
slice(c,h);return new e(o,l(Qe.salt,Qe.fileId),l(Qe.fileId,Qe.wrapped),l(Qe.wrapped,hl))}async isWholeIn(t){return tr(t,
await this.toBytes())}};async function fl(e){return e.length!==Yt||!tr(e,zr)?!1:er(await Zs(e.subarray(0,zn)),e.subarray(
zn))}var St=e=>Math.max(1,Math.ceil(e/qr));function ei(e,t,n){let r=qe(16),i=Array.from({length:St(e.length)},(s,o)=>{let a=new Uint8Array(
_s);return a.set(r,Oe.mark),bt(a).setUint32(Oe.part,o),bt(a).setUint32(Oe.length,e.length),a.set(e.subarray(o*qr,(o+1)*qr),
Oe.piece),t(n+o,a)});return ye(...i)}function qs(e,t,n){let r=Math.floor(e.length/_e),i=Array.from({length:r},(c,h)=>e.subarray(
h*_e,(h+1)*_e)),s=i.map((c,h)=>t(n+h,c)),o=[],a=0,l=!1;for(let c=0;c<r;){let h=ul(c,s),u=h?St(h.length):1;h&&(l||(l=c>a),
o.push({content:h,size:u}),a=c+u),c+=u}return l||(l=i.some((c,h)=>h>=a&&!s[h]&&!pl(c))),{entries:o,end:a,broken:l}}function ul(e,t){
if(!t[e])return null;let n=t[e].subarray(Oe.mark,Oe.part),r=bt(t[e]).getUint32(Oe.length),i=t.slice(e,e+St(r)),s=(o,a)=>o&&
tr(o,n)&&bt(o).getUint32(Oe.part)===a&&bt(o).getUint32(Oe.length)===r;return i.length<St(r)||!i.every(s)?null:ye(...i.map(
o=>o.subarray(Oe.piece))).subarray(0,r)}var pl=e=>[0,Xs].some(t=>e.subarray(t,t+Xs).every(n=>!n));var Il=Object.defineProperty,gl=(e,t,n)=>t in e?Il(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,ze=(e,t,n)=>gl(
e,typeof t!="symbol"?t+"":t,n);function si(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var ir=e=>e?`"${e}" `:"";function oi(e,t=""){if(typeof e!=
"boolean")throw new TypeError(ir(t)+"expected boolean, got type="+typeof e);return e}function Lt(e,t=""){if(typeof e!="n\
umber")throw new TypeError(ir(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
ir(t)+"expected integer >= 0, got "+e);return e}function pe(e,t,n=""){if(si(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&Lt(t,"length");let r=si(e),i=t!==void 0?` of length ${t}`:"",s=r?`length=${e.length}`:`type=${typeof e}`,o=ir(n)+
"expected Uint8Array"+i+", got "+s;throw r?new RangeError(o):new TypeError(o)}var zs=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function eo(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function dl(e,t){pe(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function tt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function ut(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function wl(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var Vt=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function ml(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function Cl(e){for(let t=0;t<e.length;t++)e[t]=ml(e[t]);return e}var Ft=Vt?e=>e:Cl;function yl(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function Bl(e,t){if(yl(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function El(e,t){return zs(e,"defaults"),zs(t,"opts"),Object.assign(e,t)}function Ql(e,t){if(e=pe(e),
t=pe(t),e.length!==t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function kl(e,t,n){let r=t,
i=n||(()=>[]),s=(a,l)=>r(l,...i(a)).update(a).digest(),o=r(new Uint8Array(e),...i(new Uint8Array(0)));return s.outputLen=
o.outputLen,s.blockLen=o.blockLen,s.create=(a,...l)=>r(a,...l),s}var bl=(e,t)=>{function n(r,...i){if(pe(r,void 0,"key"),
e.nonceLength!==void 0){let h=i[0];pe(h,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,o=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let h=o;h<i.length;h++)if(si(i[h]))throw new Error("AAD not supported")}e.withAAD&&i[o]!==
void 0&&pe(i[o],void 0,"AAD");let a=t(r,...i),l=(h,u)=>{if(u!==void 0){if(h!==2)throw new Error("cipher output not suppo\
rted");pe(u,void 0,"output")}},c=!1;return{encrypt(h,u){if(c)throw new Error("cannot encrypt() twice with same key + non\
ce");return c=!0,pe(h,void 0,"data"),l(a.encrypt.length,u),a.encrypt(h,u)},decrypt(h,u){if(pe(h,void 0,"data"),s&&h.length<
s)throw new Error('"ciphertext" expected length >= tagLength='+s);return l(a.decrypt.length,u),a.decrypt(h,u)}}}return Object.
assign(n,e),n};function ai(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(pe(t,e,"output"),n&&!sr(t))throw new Error(
"invalid output, must be aligned");return t}function Sl(e,t,n){Lt(e),Lt(t),oi(n);let r=new Uint8Array(16),i=wl(r);return i.
setBigUint64(0,BigInt(t),n),i.setBigUint64(8,BigInt(e),n),r}function sr(e){return e.byteOffset%4===0}function or(e){return Uint8Array.
from(pe(e))}var lo=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),Dl=Ft(tt(lo("expand 16-byte k"))),Fl=Ft(tt(lo("exp\
and 32-byte k")));function ie(e,t){return e<<t|e>>>32-t}var ln=64,vl=16,ci=2**32-1,to=Uint32Array.of();function xl(e,t,n,r,i,s,o,a){
let l=i.length,c=new Uint8Array(ln),h=tt(c),u=Vt&&sr(i)&&sr(s),p=u?tt(i):to,d=u?tt(s):to;if(!Vt){for(let g=0;g<l;o++){if(e(
t,n,r,h,o,a),Ft(h),o>=ci)throw new Error("arx: counter overflow");let Q=Math.min(ln,l-g);for(let b=0,R;b<Q;b++)R=g+b,s[R]=
i[R]^c[b];g+=Q}return}for(let g=0;g<l;o++){if(e(t,n,r,h,o,a),o>=ci)throw new Error("arx: counter overflow");let Q=Math.min(
ln,l-g);if(u&&Q===ln){let b=g/4;if(g%4!==0)throw new Error("arx: invalid block position");for(let R=0,$;R<vl;R++)$=b+R,d[$]=
p[$]^h[R];g+=ln;continue}for(let b=0,R;b<Q;b++)R=g+b,s[R]=i[R]^c[b];g+=Q}}function Ul(e,t){let{allowShortKeys:n,extendNonceFn:r,
counterLength:i,counterRight:s,rounds:o}=El({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return Lt(i),Lt(o),oi(s),oi(n),(a,l,c,h,u=0)=>{pe(a,void 0,"key"),
pe(l,void 0,"nonce"),pe(c,void 0,"data");let p=c.length,d=h!==void 0;if(h=ai(p,h,!1),d&&Bl(c,h),Lt(u),u<0||u>=ci)throw new Error(
"arx: counter overflow");let g=[],Q=a.length,b,R;if(Q===32)g.push(b=or(a)),R=Fl;else if(Q===16&&n)b=new Uint8Array(32),b.
set(a),b.set(a,16),R=Dl,g.push(b);else throw pe(a,32,"arx key"),new Error("invalid key size");(!Vt||!sr(l))&&g.push(l=or(
l));let $=tt(b);if(r){if(l.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let X=l.subarray(0,16);if(Vt)
r(R,$,tt(X),$);else{let U=Ft(Uint32Array.from(R));r(U,$,tt(X),$),ut(U),Ft($)}l=l.subarray(16)}else Vt||Ft($);let P=16-i;
if(P!==l.length)throw new Error(`arx: nonce must be ${P} or 16 bytes`);if(P!==12){let X=new Uint8Array(12);X.set(l,s?0:12-
l.length),l=X,g.push(l)}let v=Ft(tt(l));try{return xl(e,R,$,v,c,h,u,o),h}finally{ut(...g)}}}function de(e,t){return e[t++]&
255|(e[t++]&255)<<8}var Ol=class{constructor(e){ze(this,"blockLen",16),ze(this,"outputLen",16),ze(this,"buffer",new Uint8Array(
16)),ze(this,"r",new Uint16Array(10)),ze(this,"h",new Uint16Array(10)),ze(this,"pad",new Uint16Array(8)),ze(this,"pos",0),
ze(this,"finished",!1),ze(this,"destroyed",!1),e=or(pe(e,32,"key"));let t=de(e,0),n=de(e,2),r=de(e,4),i=de(e,6),s=de(e,8),
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
eo(this),pe(e),e=or(e);let{buffer:t,blockLen:n}=this,r=e.length;for(let i=0;i<r;){let s=Math.min(n-this.pos,r-i);if(s===
n){for(;n<=r-i;i+=n)this.process(e,i);continue}t.set(e.subarray(i,i+s),this.pos),this.pos+=s,i+=s,this.pos===n&&(this.process(
t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,ut(this.h,this.r,this.buffer,this.pad)}digestInto(e){eo(this),
dl(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:r}=this;if(r){for(t[r++]=1;r<16;r++)t[r]=0;this.process(t,0,!0)}
this.finalize();let i=0;for(let s=0;s<8;s++)e[i++]=n[s]>>>0,e[i++]=n[s]>>>8}digest(){let{buffer:e,outputLen:t}=this;this.
digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},jl=kl(32,e=>new Ol(e));function Rl(e,t,n,r,i,s=20){let o=e[0],
a=e[1],l=e[2],c=e[3],h=t[0],u=t[1],p=t[2],d=t[3],g=t[4],Q=t[5],b=t[6],R=t[7],$=i,P=n[0],v=n[1],X=n[2],U=o,B=a,S=l,G=c,H=h,
I=u,C=p,y=d,O=g,N=Q,j=b,Y=R,x=$,_=P,D=v,T=X;for(let K=0;K<s;K+=2)U=U+H|0,x=ie(x^U,16),O=O+x|0,H=ie(H^O,12),U=U+H|0,x=ie(
x^U,8),O=O+x|0,H=ie(H^O,7),B=B+I|0,_=ie(_^B,16),N=N+_|0,I=ie(I^N,12),B=B+I|0,_=ie(_^B,8),N=N+_|0,I=ie(I^N,7),S=S+C|0,D=ie(
D^S,16),j=j+D|0,C=ie(C^j,12),S=S+C|0,D=ie(D^S,8),j=j+D|0,C=ie(C^j,7),G=G+y|0,T=ie(T^G,16),Y=Y+T|0,y=ie(y^Y,12),G=G+y|0,T=
ie(T^G,8),Y=Y+T|0,y=ie(y^Y,7),U=U+I|0,T=ie(T^U,16),j=j+T|0,I=ie(I^j,12),U=U+I|0,T=ie(T^U,8),j=j+T|0,I=ie(I^j,7),B=B+C|0,
x=ie(x^B,16),Y=Y+x|0,C=ie(C^Y,12),B=B+C|0,x=ie(x^B,8),Y=Y+x|0,C=ie(C^Y,7),S=S+y|0,_=ie(_^S,16),O=O+_|0,y=ie(y^O,12),S=S+
y|0,_=ie(_^S,8),O=O+_|0,y=ie(y^O,7),G=G+H|0,D=ie(D^G,16),N=N+D|0,H=ie(H^N,12),G=G+H|0,D=ie(D^G,8),N=N+D|0,H=ie(H^N,7);let k=0;
r[k++]=o+U|0,r[k++]=a+B|0,r[k++]=l+S|0,r[k++]=c+G|0,r[k++]=h+H|0,r[k++]=u+I|0,r[k++]=p+C|0,r[k++]=d+y|0,r[k++]=g+O|0,r[k++]=
Q+N|0,r[k++]=b+j|0,r[k++]=R+Y|0,r[k++]=$+x|0,r[k++]=P+_|0,r[k++]=v+D|0,r[k++]=X+T|0}var Gl=Ul(Rl,{counterRight:!1,counterLength:4,
allowShortKeys:!1}),Nl=new Uint8Array(16),no=(e,t)=>{e.update(t);let n=t.length%16;n&&e.update(Nl.subarray(n))},Ml=new Uint8Array(
32);function ro(e,t,n,r,i){i!==void 0&&pe(i,void 0,"AAD");let s=e(t,n,Ml),o=Sl(r.length,i?i.length:0,!0),a=jl.create(s);
i&&no(a,i),no(a,r),a.update(o);let l=a.digest();return ut(s,o),l}var Tl=e=>(t,n,r)=>({encrypt(i,s){let o=i.length;s=ai(o+
16,s,!1),s.set(i);let a=s.subarray(0,-16);e(t,n,a,a,1);let l=ro(e,t,n,a,r);return s.set(l,o),ut(l),s},decrypt(i,s){s=ai(
i.length-16,s,!1);let o=i.subarray(0,-16),a=i.subarray(-16),l=ro(e,t,n,o,r);if(!Ql(a,l))throw ut(l),new Error("invalid t\
ag");return s.set(i.subarray(0,-16)),e(t,n,s,s,1),ut(l),s}}),ar=bl({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},
Tl(Gl));function vt(e,t,n,r){function i(s){return s instanceof n?s:new n(function(o){o(s)})}return new(n||(n=Promise))(function(s,o){
function a(h){try{c(r.next(h))}catch(u){o(u)}}function l(h){try{c(r.throw(h))}catch(u){o(u)}}function c(h){h.done?s(h.value):
i(h.value).then(a,l)}c((r=r.apply(e,t||[])).next())})}var le=class{constructor(){this.mutex=Promise.resolve()}lock(){let e=()=>{};
return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){return vt(this,void 0,void 0,function*(){
let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},ti;function Hl(){return typeof globalThis<
"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var li=Hl(),ni=(ti=li.Buffer)!==null&&ti!==void 0?ti:
null,Yl=li.TextEncoder?new li.TextEncoder:null;function Ao(e,t){return(e&15)+(e>>6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function ho(e,t){
let n=t.length>>1;for(let r=0;r<n;r++){let i=r<<1;e[r]=Ao(t.charCodeAt(i),t.charCodeAt(i+1))}}function Ll(e,t){if(e.length!==
t.length*2)return!1;for(let n=0;n<t.length;n++){let r=n<<1;if(t[n]!==Ao(e.charCodeAt(r),e.charCodeAt(r+1)))return!1}return!0}
var io=87,so=48;function Ai(e,t,n){let r=0;for(let i=0;i<n;i++){let s=t[i]>>>4;e[r++]=s>9?s+io:s+so,s=t[i]&15,e[r++]=s>9?
s+io:s+so}return String.fromCharCode.apply(null,e)}var nt=ni!==null?e=>{if(typeof e=="string"){let t=ni.from(e,"utf8");return new Uint8Array(
t.buffer,t.byteOffset,t.length)}if(ni.isBuffer(e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="st\
ring")return Yl.encode(e);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error(
"Invalid data type!")},Re="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",hn=new Uint8Array(256);for(let e=0;e<
Re.length;e++)hn[Re.charCodeAt(e)]=e;function oo(e,t=!0){let n=e.length,r=n%3,i=[],s=n-r;for(let o=0;o<s;o+=3){let a=(e[o]<<
16&16711680)+(e[o+1]<<8&65280)+(e[o+2]&255),l=Re.charAt(a>>18&63)+Re.charAt(a>>12&63)+Re.charAt(a>>6&63)+Re.charAt(a&63);
i.push(l)}if(r===1){let o=e[n-1],a=Re.charAt(o>>2),l=Re.charAt(o<<4&63);i.push(`${a}${l}`),t&&i.push("==")}else if(r===2){
let o=(e[n-2]<<8)+e[n-1],a=Re.charAt(o>>10),l=Re.charAt(o>>4&63),c=Re.charAt(o<<2&63);i.push(`${a}${l}${c}`),t&&i.push("\
=")}return i.join("")}function Vl(e){let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&
(t-=1)),t}function Kl(e){let t=Vl(e),n=e.length,r=new Uint8Array(t),i=0;for(let s=0;s<n;s+=4){let o=hn[e.charCodeAt(s)],
a=hn[e.charCodeAt(s+1)],l=hn[e.charCodeAt(s+2)],c=hn[e.charCodeAt(s+3)];r[i]=o<<2|a>>4,i+=1,r[i]=(a&15)<<4|l>>2,i+=1,r[i]=
(l&3)<<6|c&63,i+=1}return r}var rr=16*1024,An=4,Jl=new le,ri=new Map;function fo(e,t){return vt(this,void 0,void 0,function*(){
let n=null,r=null,i=!1;if(typeof WebAssembly>"u")throw new Error("WebAssembly is not supported in this environment!");let s=(U,B=0)=>{
r.set(U,B)},o=()=>r,a=()=>n.exports,l=U=>{n.exports.Hash_SetMemorySize(U);let B=n.exports.Hash_GetBuffer(),S=n.exports.memory.
buffer;r=new Uint8Array(S,B,U)},c=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),h=Jl.dispatch(
()=>vt(this,void 0,void 0,function*(){if(!ri.has(e.name)){let B=Kl(e.data),S=WebAssembly.compile(B.buffer);ri.set(e.name,
S)}let U=yield ri.get(e.name);n=yield WebAssembly.instantiate(U,{})})),u=()=>vt(this,void 0,void 0,function*(){n||(yield h);
let U=n.exports.Hash_GetBuffer(),B=n.exports.memory.buffer;r=new Uint8Array(B,U,rr)}),p=(U=null)=>{i=!0,n.exports.Hash_Init(
U)},d=U=>{let B=0;for(;B<U.length;){let S=U.subarray(B,B+rr);B+=S.length,r.set(S),n.exports.Hash_Update(S.length)}},g=U=>{
if(!i)throw new Error("update() called before init()");let B=nt(U);d(B)},Q=new Uint8Array(t*2),b=(U,B=null)=>{if(!i)throw new Error(
"digest() called before init()");return i=!1,n.exports.Hash_Final(B),U==="binary"?r.slice(0,t):Ai(Q,r,t)},R=()=>{if(!i)throw new Error(
"save() can only be called after init() and before digest()");let U=n.exports.Hash_GetState(),B=c(),S=n.exports.memory.buffer,
G=new Uint8Array(S,U,B),H=new Uint8Array(An+B);return ho(H,e.hash),H.set(G,An),H},$=U=>{if(!(U instanceof Uint8Array))throw new Error(
"load() expects an Uint8Array generated by save()");let B=n.exports.Hash_GetState(),S=c(),G=An+S,H=n.exports.memory.buffer;
if(U.length!==G)throw new Error(`Bad state length (expected ${G} bytes, got ${U.length})`);if(!Ll(e.hash,U.subarray(0,An)))
throw new Error("This state was written by an incompatible hash implementation");let I=U.subarray(An);new Uint8Array(H,B,
S).set(I),i=!0},P=U=>typeof U=="string"?U.length<rr/4:U.byteLength<rr,v=P;switch(e.name){case"argon2":case"scrypt":v=()=>!0;
break;case"blake2b":case"blake2s":v=(U,B)=>B<=512&&P(U);break;case"blake3":v=(U,B)=>B===0&&P(U);break;case"xxhash64":case"\
xxhash3":case"xxhash128":case"crc64":v=()=>!1;break}let X=(U,B=null,S=null)=>{if(!v(U,B))return p(B),g(U),b("hex",S);let G=nt(
U);return r.set(G),n.exports.Hash_Calculate(G.length,B,S),Ai(Q,r,t)};return yield u(),{getMemory:o,writeMemory:s,getExports:a,
setMemorySize:l,init:p,update:g,digest:b,save:R,load:$,calculate:X,hashLength:t}})}var cp=new le,$l="argon2",Pl="AGFzbQE\
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
YaiAbNwMAIANBEGogHzcDACABQSBqIgFB+AdJDQALCws=",Xl="2b50b0d6",Wl={name:$l,data:Pl,hash:Xl},_l="blake2b",Zl="AGFzbQEAAAABE\
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
EGAgQQgABABCwYAQYCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",ql="22cf500a",zl={name:_l,data:Zl,hash:ql},
lp=new le;function ao(e){return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16\
, ..., 512"):null}function eA(e,t){return e|t<<16}function hi(e=512,t=null){if(ao(e))return Promise.reject(ao(e));let n=null,
r=e;if(t!==null){if(n=nt(t),n.length>64)return Promise.reject(new Error("Max key length is 64 bytes"));r=eA(e,n.length)}
let i=e/8;return fo(zl,i).then(s=>{r>512&&s.writeMemory(n),s.init(r);let o={init:r>512?()=>(s.writeMemory(n),s.init(r),o):
()=>(s.init(r),o),update:a=>(s.update(a),o),digest:a=>s.digest(a),save:()=>s.save(),load:a=>(s.load(a),o),blockSize:128,
digestSize:i};return o})}function tA(e,t,n){let r=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");
return`$argon2${t.hashType}$v=19$${r}$${oo(e,!1)}$${oo(n,!1)}`}var co=new DataView(new ArrayBuffer(4));function et(e){return co.
setInt32(0,e,!0),new Uint8Array(co.buffer)}function ii(e,t,n){return vt(this,void 0,void 0,function*(){if(n<=64){let l=yield hi(
n*8);return l.update(et(n)),l.update(t),l.digest("binary")}let r=Math.ceil(n/32)-2,i=new Uint8Array(n);e.init(),e.update(
et(n)),e.update(t);let s=e.digest("binary");i.set(s.subarray(0,32),0);for(let l=1;l<r;l++)e.init(),e.update(s),s=e.digest(
"binary"),i.set(s.subarray(0,32),l*32);let o=n-32*r,a;return o===64?(a=e,a.init()):a=yield hi(o*8),a.update(s),s=a.digest(
"binary"),i.set(s.subarray(0,o),r*32),i})}function nA(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function rA(e){
return vt(this,void 0,void 0,function*(){var t;let{parallelism:n,iterations:r,hashLength:i}=e,s=nt(e.password),o=nt(e.salt),
a=19,l=nA(e.hashType),{memorySize:c}=e,h=nt((t=e.secret)!==null&&t!==void 0?t:""),[u,p]=yield Promise.all([fo(Wl,1024),hi(
512)]);u.setMemorySize(c*1024+1024);let d=new Uint8Array(24),g=new DataView(d.buffer);g.setInt32(0,n,!0),g.setInt32(4,i,
!0),g.setInt32(8,c,!0),g.setInt32(12,r,!0),g.setInt32(16,a,!0),g.setInt32(20,l,!0),u.writeMemory(d,c*1024),p.init(),p.update(
d),p.update(et(s.length)),p.update(s),p.update(et(o.length)),p.update(o),p.update(et(h.length)),p.update(h),p.update(et(
0));let Q=Math.floor(c/(n*4))*4,b=new Uint8Array(72),R=p.digest("binary");b.set(R);for(let v=0;v<n;v++){b.set(et(0),64),
b.set(et(v),68);let X=v*Q,U=yield ii(p,b,1024);u.writeMemory(U,X*1024),X+=1,b.set(et(1),64),U=yield ii(p,b,1024),u.writeMemory(
U,X*1024)}let $=new Uint8Array(1024);ho($,u.calculate(new Uint8Array([]),c));let P=yield ii(p,$,i);if(e.outputType==="he\
x"){let v=new Uint8Array(i*2);return Ai(v,P,i)}return e.outputType==="encoded"?tA(o,e,P):P})}var iA=e=>{var t;if(!e||typeof e!=
"object")throw new Error("Invalid options parameter. It requires an object.");if(!e.password)throw new Error("Password m\
ust be specified");if(e.password=nt(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.
salt)throw new Error("Salt must be specified");if(e.salt=nt(e.salt),e.salt.length<8)throw new Error("Salt should be at l\
east 8 bytes long");if(e.secret=nt((t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)
throw new Error("Iterations should be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error(
"Parallelism should be a positive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash leng\
th should be at least 4 bytes.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");
if(e.memorySize<8*e.parallelism)throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&
(e.outputType="hex"),!["hex","binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}\
. Valid values: ['hex', 'binary', 'encoded']`)};function uo(e){return vt(this,void 0,void 0,function*(){return iA(e),rA(
Object.assign(Object.assign({},e),{hashType:"id"}))})}var Ap=new le,hp=new le,fp=new le,up=new le,pp=new Uint8Array(8),Ip=new le,
gp=new le,dp=new le,wp=new le,mp=new le,Cp=new le,yp=new le,Bp=new le,Ep=new le,Qp=new le,kp=new le,bp=new Uint8Array(8),
Sp=new le,Dp=new Uint8Array(8),Fp=new le,vp=new Uint8Array(8),xp=new le,Up=new le,Op=new le;var Kt=Object.freeze({memory:19*1024,passes:2,lanes:1}),fi=Object.freeze({memory:128*1024,passes:3,lanes:1}),sA=700,po="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",oA=new RegExp(`^${po}+|${po}+$`,"g"),fn,ui,cr=class{constructor(t,n){J(this,
fn);Xe(this,"seal",(t,n)=>{let r=qe(Ze);return ye(r,w(this,fn,ui).call(this,r,t).encrypt(n))});Xe(this,"open",(t,n)=>mo(
w(this,fn,ui).call(this,n.subarray(0,Ze),t),n.subarray(Ze)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};fn=new WeakSet,ui=function(t,n){let r=new Uint8Array(8);return new DataView(r.buffer).setBigUint64(0,
BigInt(n)),ar(this.key,t,ye(this.fileId,r))};var Jt=class e{constructor(t,n,r){Object.assign(this,{wrapping:t,salt:n,cost:r})}static async of(t,{
salt:n,cost:r}){let i=Io(t);if(!i.length)throw new oe("journal-wrong-passphrase");return new e(await go(i,n,r),n,r)}static async chosen(t,n){
if(!Io(t).length)throw new oe("journal-no-passphrase");return e.of(t,{salt:qe(16),cost:n??await aA()})}begin(){let t=qe(
nr),n=qe(Ze),r=new je(this.cost,this.salt,qe(16)),i=ar(this.wrapping,n,r.bound).encrypt(t);return{header:new je(this.cost,
this.salt,r.fileId,ye(n,i)),sealer:new cr(t,r.fileId)}}unlock({wrapped:t,bound:n,fileId:r}){let i=ar(this.wrapping,t.subarray(
0,Ze),n),s=mo(i,t.subarray(Ze));if(!s)throw new oe("journal-wrong-passphrase");return new cr(s,r)}forget(){this.wrapping.
fill(0),this.wrapping=null}},Io=e=>AA(e.normalize("NFKC").replace(oA,""));async function aA(e=()=>performance.now()){let t={
...Kt,passes:1};await go(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await wo(new Uint8Array(8),new Uint8Array(
16),Kt),cA(e()-n)}function cA(e){let t=Kt.passes*sA/Math.max(e,1),n=Math.floor(Kt.memory*t/fi.passes/1024)*1024;return n<
Kt.memory?Kt:{...fi,memory:Math.min(n,fi.memory)}}async function go(e,t,n){return await lA(),wo(e,t,n)}async function wo(e,t,{
memory:n,passes:r,lanes:i}){try{return await uo({password:e,salt:t,memorySize:n,iterations:r,parallelism:i,hashLength:nr,
outputType:"binary"})}catch(s){throw s instanceof RangeError?new oe("journal-memory",{megabytes:Math.floor(n/1024)}):s}}
var lA=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function mo(e,t){try{return e.decrypt(t)}catch{return null}}function AA(e){let t=new TextEncoder,n=i=>[224|i>>12,128|i>>
6&63,128|i&63],r=Array.from(e,i=>{let s=i.codePointAt(0);return s>=55296&&s<=57343?n(s):[...t.encode(i)]});return Uint8Array.
from(r.flat())}var hA=new TextEncoder,fA=/[\u007f-\uffff]/g;function rt(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
r=>Object.hasOwn(t,r)&&rt(e[r],t[r]))}var Co=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function pi({key:e,
response:t,done:n,confirmed:r,at:i}){let s=r!==null&&rt(r,t),o=JSON.stringify({key:e,response:t,done:n,confirmed:s||r,at:i}),
a=l=>`\\u${l.charCodeAt(0).toString(16).padStart(4,"0")}`;return hA.encode(o.replace(fA,a))}function yo(e){let{key:t,response:n,
done:r,confirmed:i,at:s}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:r,
confirmed:i===!0?n:i,at:s}}var Ge,pt,He,De,Ye,Ii,un,lr=class lr{constructor(t,n,r,i,s=Dt){J(this,Ye);J(this,Ge);J(this,pt,[]);J(this,He);J(this,De);
Xe(this,"isTorn",!1);this.place=t,this.end=s,M(this,Ge,n),M(this,He,r),M(this,De,i)}static async create(t,n){let{header:r,
sealer:i}=n.begin(),s=await t.replace(await r.toBytes(),null);return new lr(t,n,i,s)}static async open(t,{bytes:n,tag:r},i){
var u;let s=await je.fromBytes(n),o=await i(s),a=new lr(t,o,o.unlock(s),r),l=await s.isWholeIn(n),{entries:c,damaged:h}=w(
u=a,Ye,un).call(u,n.subarray(Dt),r);return{file:a,entries:c,damaged:h||!l}}get frames(){return(this.end-Dt)/_e}async readNew(){
let{bytes:t,tag:n,replaced:r}=await this.place.readFrom(f(this,De),this.end);if(!r)return{...w(this,Ye,un).call(this,t,n),
replaced:r};let i=await uA(t);if(i.isOf(f(this,He).fileId)){let c=t.length<this.end,{entries:h,damaged:u}=w(this,Ye,un).
call(this,t.subarray(this.end),n);return{entries:h,damaged:u||c,replaced:!1}}let s=[f(this,Ge),...f(this,pt)].find(({salt:c})=>i.
hasSalt(c));if(!s)throw new oe("journal-passphrase-changed");w(this,Ye,Ii).call(this,s,s.unlock(i)),this.end=Dt;let o=await i.
isWholeIn(t),{entries:a,damaged:l}=w(this,Ye,un).call(this,t.subarray(Dt),n);return{entries:a,damaged:l||!o,replaced:r}}async append(t){
let n=ei(t,f(this,He).seal,this.frames);M(this,De,await this.place.append(n,f(this,De))),this.end+=n.length}async replace(t,n=f(
this,Ge)){[f(this,Ge),...f(this,pt)].includes(n)||f(this,pt).push(n);let{header:r,sealer:i}=n.begin(),s=[await r.toBytes()],
o=0;for(let l of t)s.push(ei(l,i.seal,o)),o+=s.at(-1).length/_e;let a=ye(...s);M(this,De,await this.place.replace(a,f(this,
De))),w(this,Ye,Ii).call(this,n,i),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
f(this,De))??""}forget(){for(let t of[f(this,Ge),...f(this,pt)])t.forget();f(this,He).forget()}};Ge=new WeakMap,pt=new WeakMap,
He=new WeakMap,De=new WeakMap,Ye=new WeakSet,Ii=function(t,n){f(this,He).forget(),M(this,He,n),t!==f(this,Ge)&&f(this,Ge).
forget(),M(this,Ge,t),M(this,pt,[])},un=function(t,n){let{entries:r,end:i,broken:s}=qs(t,f(this,He).open,this.frames);return(t.
length||n!==f(this,De))&&(this.isTorn=t.length>i*_e),M(this,De,n),this.end+=i*_e,{entries:r.map(({content:a,size:l})=>({
entry:yo(a),size:l})),damaged:s}};var pn=lr;async function uA(e){try{return await je.fromBytes(e)}catch{throw new oe("jo\
urnal-here-overwritten")}}async function Bo(e){let t=await e.read();if(!t)throw new ce("gone","journal-here-none");return t}var pA=256,IA=100,It,Ie,Le,mn,se,In,$t,gn,di,Eo,Qo,dn,hr=class hr{constructor(t){J(this,se);J(this,It);J(this,Ie,new Ar);
J(this,Le,!1);J(this,mn,Promise.resolve());Xe(this,"damage",null);M(this,It,t)}static async create(t,n,{cost:r}={}){let i=await Jt.
chosen(n,r);return new hr(await pn.create(t,i).catch(gi))}static async open(t,n){var c;let r=await Bo(t).catch(gi),i=h=>Jt.
of(n,h),{file:s,entries:o,damaged:a}=await pn.open(t,r,i),l=new hr(s);return f(l,Ie).add(o,!1),M(l,Le,a),await w(c=l,se,
Qo).call(c),f(l,Ie).takeNews(),l}entries(){return w(this,se,In).call(this,()=>f(this,Ie).seen())}append(t){return w(this,
se,gn).call(this,async n=>{let r=f(this,Ie).completed(t),i=pi(r);await n.append(i),f(this,Ie).putOwn(t,r,St(i.length))})}refresh(){
return w(this,se,In).call(this,async()=>(await w(this,se,di).call(this),f(this,Ie).takeNews()))}rewrite(t){return w(this,
se,gn).call(this,()=>w(this,se,dn).call(this,f(this,Ie).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let r=await Jt.
chosen(t,n);await w(this,se,gn).call(this,()=>w(this,se,dn).call(this,f(this,Ie).entries,r))}close(){return w(this,se,In).
call(this,()=>{f(this,It)?.forget(),M(this,It,null),M(this,Ie,new Ar)})}};It=new WeakMap,Ie=new WeakMap,Le=new WeakMap,mn=
new WeakMap,se=new WeakSet,In=function(t){let n=f(this,mn).then(t).catch(gi);return M(this,mn,n.catch(()=>{})),n},$t=function(){
if(!f(this,It))throw new oe("journal-locked");return f(this,It)},gn=function(t){return w(this,se,In).call(this,async()=>{
for(let n=1;;n++)try{return await w(this,se,Eo).call(this),await t(w(this,se,$t).call(this))}catch(r){if(r.code!=="chang\
ed"||n===IA)throw r;await w(this,se,di).call(this)}})},di=async function(){let{entries:t,replaced:n,damaged:r}=await w(this,
se,$t).call(this).readNew();f(this,Ie).add(t,n),f(this,Le)||M(this,Le,r)},Eo=async function(){if(!f(this,Le)&&!w(this,se,
$t).call(this).isTorn)return;let t=f(this,Le)?await w(this,se,$t).call(this).copyAside():"";await w(this,se,dn).call(this,
f(this,Ie).entries),f(this,Le)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},M(this,Le,!1))},Qo=async function(){try{await w(this,se,gn).call(this,async t=>{f(this,Ie).isLittleOf(t.frames)&&
await w(this,se,dn).call(this,f(this,Ie).entries)})}catch{f(this,Le)&&(this.damage={code:"journal-damaged",values:{}})}},
dn=async function(t,n){let r=new Map([...t].map(([i,s])=>[i,pi(s)]));await w(this,se,$t).call(this).replace(r.values(),n),
f(this,Ie).entries=new Map(t),f(this,Ie).sizes=new Map([...r].map(([i,{length:s}])=>[i,St(s)]))};var wn=hr;function gi(e){throw qn(e)}var gt,Ve,Cn,wi,Ar=class{constructor(){J(this,Cn);Xe(this,"entries",new Map);Xe(this,"sizes",
new Map);J(this,gt,new Map);J(this,Ve,new Set)}seen(){return f(this,Ve).clear(),[...this.entries.values()]}takeNews(){let t=[
...f(this,gt).values()];return f(this,gt).clear(),f(this,Ve).clear(),t}add(t,n){let r=new Map(this.entries),i=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:l}of t)w(this,Cn,wi).call(this,a,l),i.set(a.key,a);let s=n?
[...r.keys()].filter(a=>!this.entries.has(a)):[],o=[...i.values()].filter(a=>!n||!rt(a,r.get(a.key)));for(let a of[...s.
map(Co),...o])f(this,gt).set(a.key,a),f(this,Ve).add(a.key)}completed(t){let n=this.entries.get(t.key),r=t.response!==null&&
!t.done;return!n||!r||n.confirmed===null||t.confirmed!==null&&!f(this,Ve).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,r){
w(this,Cn,wi).call(this,n,r),rt(n,t)?(f(this,gt).delete(n.key),f(this,Ve).delete(n.key)):f(this,gt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:r})=>r!==null).map(r=>[r.key,r]));for(let r of f(this,Ve))this.entries.has(r)||n.delete(
r);for(let[r,i]of this.entries)f(this,Ve).has(r)&&n.set(r,i);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(r,i)=>r+i,0);return t-n>Math.max(pA,t/2)}};gt=new WeakMap,Ve=new WeakMap,Cn=new WeakSet,wi=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var ko={fair:8,good:10,strong:15},gA=72,dA=3.3,wA=10,mA=.35,CA=.5,yA=.4,BA=4.5,EA=2,QA=.65,kA=3.9,bA=.15,SA=1,DA=4,FA=.5,
mi=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],vA={"!@#$%^&*()_+":mi[0],'{}:"<>?':"[];',./"},xA=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function bo(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,gA).join("");if(!t)return"none";let n=So(
t);return Object.keys(ko).filter(i=>n>=ko[i]).at(-1)??"weak"}function So(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return So(
t)+FA;if(RA(e))return DA;let n=new Map;for(let{0:r,groups:i}of e.matchAll(xA))n.set(r.toLowerCase(),i);return[...n.values()].
reduce((r,i)=>r+UA(i),0)}function UA({date:e,word:t,digits:n}){return e?BA:t?OA(t):n?jA(n):1}function OA(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(s=>s!==s.toLowerCase()).length,r=n===t.length-1,i=mA*Math.max(0,t.length-wA)+(r?Math.min(
1,n):n)*CA+yA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,dA+i)}function jA(e){if(/^(?:19|20)\d\d$/.
test(e))return EA;let t=new Set(Array.from(e).slice(1).map((r,i)=>r-e[i]));if(e.length>2&&t.size===1)return SA;let n=Math.
max(0,e.length-6);return Math.min(QA*e.length,kA)+bA*n}function RA(e){let t=Array.from(e.toLowerCase(),GA),n=t.filter((r,i)=>i&&
NA(r,t[i-1])).length;return t.length>4&&n>=.7*(t.length-1)}function GA(e){let[t,n]=Object.entries(vA).find(([s])=>s.includes(
e))??[],r=t?n[t.indexOf(e)]:e,i=mi.findIndex(s=>s.includes(r));return{row:i,column:mi[i]?.indexOf(r)}}var NA=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;function En(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(r=>En(e[r],t[r]))}var MA=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,Ke,yn,it,Bn,Pt,fr,ur=class{constructor(t=Date.now){J(this,Pt);J(this,Ke,new Map);J(
this,yn,[]);J(this,it,null);J(this,Bn);M(this,Bn,t)}get(t){return f(this,Ke).get(t)}isDraft(t){let n=f(this,Ke).get(t);return n!==
void 0&&!n.done}keys(){return[...f(this,Ke).keys()]}entries(){return[...f(this,Ke).values()]}put(t,n,r){let i=r?n:f(this,
Ke).get(t)?.confirmed??null;this.place({key:t,response:n,done:r,confirmed:i,at:MA(f(this,Bn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}f(this,Ke).set(t.key,t),w(this,Pt,fr).call(this,[t.key])}remove(t){f(this,Ke).
delete(t)&&w(this,Pt,fr).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(f(
this,it)){t();return}M(this,it,new Set);try{t()}finally{let n=[...f(this,it)];M(this,it,null),n.length&&w(this,Pt,fr).call(
this,n)}}listen(t){f(this,yn).push(t)}};Ke=new WeakMap,yn=new WeakMap,it=new WeakMap,Bn=new WeakMap,Pt=new WeakSet,fr=function(t){
if(f(this,it)){for(let n of t)f(this,it).add(n);return}for(let n of f(this,yn))n(t)};function Xt(e,t,n){let r=typeof n=="string"?new TextEncoder().encode(n):n,i="";for(let s of r)i+=String.fromCharCode(s);
return{name:e,type:t,data:btoa(i)}}var TA=[["trial-agreement","review"],["plan","day"]],HA=/^(\d{4})-(\d{2})-(\d{2})$/,Do=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function ue(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function pr(e,t){let n=new Map(e.filter(({
response:r})=>r).map(r=>[r.key,r]));for(let[r,i]of TA){let s=n.get(`${r}@`),o=gr(s?.response[i]);if(o&&o>=t)return{day:o,
entry:s}}return null}function Ir(e,t){let n=null;for(let i of e){let{exercise:s}=ue(i.key),o=i.response&&Object.keys(i.confirmed??
{}).length>0,a=s==="check-in"&&o?Qn(i):null,l=a&&a>t?t:a;l&&l>(n?.day??"")&&(n={day:l,entry:i})}if(!n)return null;let[,r]=[
t,YA(n.day)].sort();return{day:r,entry:n.entry}}function Qn({at:e}){if(!Ci(e))return null;let[,t,,,,n]=Do.exec(e);return n?
yi(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function Ci(e){let[,t,,n="0",r="0"]=Do.exec(e)??[];return!!gr(
t)&&n<60&&r<60}function gr(e){let[,t,n,r]=typeof e=="string"&&HA.exec(e)||[];return t>0&&n>=1&&n<=12&&r>=1&&r<=vo(+t,+n)?
e:null}function yi(e){let t=e.getFullYear();return t>=1&&t<=9999?xo(t,e.getMonth()+1,e.getDate()):null}var Fo=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function YA(e){let[t,n,r]=e.split("-").map(Number),i=n===
12?[t+1,1]:[t,n+1];return xo(...i,Math.min(r,vo(...i)))}function vo(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,
31,30,31,30,31,31,30,31,30,31][t-1]}var xo=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(
2,"0")}`;var jo="catch-up.ics",LA="-//collective//icalendar//7.3.0//EN",VA=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,KA=/[\t\x85\u2028\u2029]/g,
JA=75;async function Ro(e,t,n,r=""){let i=[...new Map(e.map(c=>[c.key,c])).values()],s=[pr(i,n),Ir(i,n)].filter(Boolean);
if(!s.length)throw new oe("journal-no-day");let o=Uo(t["journal-calendar-title"]),a=await Promise.all(s.map((c,h)=>PA(c,
n,o,h?"":Uo(r))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${LA}`,...a.flat()],"END:VCALENDAR",""].map(WA).join(
`\r
`)}function wr(e,{exercises:t,danger:n}){let r=e.filter(({key:a})=>a==="plan@").at(-1)?.response,i=a=>Go(a)&&Ee(a)!=="";
if(!r||!i(r.if)||!i(r.then))return"";let s=a=>Object.values(n).some(l=>Yn(a,l).length);if(Object.values(r).flatMap($A).some(
s))return"";let{sentence:o=""}=t.plan.reflection;return kt(o,r)}var $A=e=>(e?.own?[e.own]:[e].flat()).filter(Go),Go=e=>typeof e==
"string";async function PA({day:e,entry:t},n,r,i){return["BEGIN:VEVENT",`SUMMARY:${Oo(r)}`,`DTSTART;VALUE=DATE:${e.replaceAll(
"-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await XA(t)}`,...i?["CLASS:PRIVATE",`DESCRIPTION:${Oo(i)}`]:[],
"TRANSP:TRANSPARENT","END:VEVENT"]}async function XA({key:e,response:t,at:n}){let r=Object.entries(t).filter(([,h])=>h!==
null),i=dr([n,Object.fromEntries(r)]),s=h=>new TextEncoder().encode(h),o={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.
importKey("raw",s(i),o,!1,["sign"]),l=new Uint8Array(await crypto.subtle.sign("HMAC",a,s(e))).slice(0,16);return l[6]=l[6]&
15|64,l[8]=l[8]&63|128,Array.from(l,h=>h.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-\
$2-$3-$4-")}function dr(e){return Array.isArray(e)?`[${e.map(dr).join(", ")}]`:e&&typeof e=="object"?`{${Object.keys(e).
sort().map(n=>`${dr(n)}: ${dr(e[n])}`).join(", ")}}`:JSON.stringify(e).replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).
toString(16).padStart(4,"0")}`)}var Uo=e=>Ee(e.replace(KA," ").replace(VA,"")),Oo=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function WA(e){let t=[],n=[],r=0;for(let i of e){let s=_A(i);if(n.length&&r+s>=JA){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,r=a.length}n.push(i),r+=s}return[...t,n.join("")].join(`\r
 `)}var _A=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var ZA={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Wt=10,
qA=400,kn=17,Bi=16,xt=14,[Yo,Lo]=[12,38],[Ei,Qi,zA]=[46,8,30],No=15,Mo=26,eh=14;function ki(e,t,n){let r=t.filter(({id:a})=>e.
some(l=>l[a]!==null)),[i,s]=e.length>1?nh(e,r,n):th(e[0],r,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${Ae(s)}`}">
${i.join(`
`)}
</svg>
`}function th(e,t,n){let[r,i,s]=[92,14,n-14],o=l=>i+(s-i)*l/Wt;return[t.flatMap(({id:l,name:c},h)=>{let u=h*r,p=u+46,d=e[l],
g=[...Array(Wt+1).keys()].map(b=>bn([o(b),p-5],[o(b),p+5],"edge",1)),Q=[0,Wt].filter(b=>b!==d).map(b=>dt(`${b}`,o(b),p+25,
"muted",{size:xt,anchor:"middle"}));return[dt(c,0,u+kn,l,{size:kn,bold:!0}),bn([i,p],[s,p],"edge",1.5),...g,...Q,$o(l,o(
d),p,9),dt(`${d}`,o(d),p+29,l,{size:kn,bold:!0,anchor:"middle"})]}),t.length*r-8]}function nh(e,t,n){let r=oh(e,Yo,n-Lo),
i=Ei+Wt*Qi+zA,s=t.flatMap(({id:c,name:h},u)=>rh(e,c,h,r,u*i,n)),o=t.length*i,[a,l]=ah(e,r,o,n);return[[...s,...a],o+l]}function rh(e,t,n,r,i,s){
let[o,a]=[i+Ei,i+Ei+Wt*Qi],l=e.map((p,d)=>({value:p[t],x:r[d],y:a-Qi*p[t]})).filter(({value:p})=>p!==null),c=[o,a].flatMap(
(p,d)=>[bn([0,p],[s-Lo+Yo,p],"line",1),dt(d?"0":`${Wt}`,s,p+5,"muted",{size:xt,anchor:"end"})]),h=Math.min(...r.slice(1).
map((p,d)=>p-r[d])),u=h<11?Math.max(2,h/3):5.5;return[dt(n,0,i+kn,t,{size:kn,bold:!0}),...c,gh(l,t),...l.map(({x:p,y:d})=>$o(
t,p,d,u)),...ih(l,t)]}function ih(e,t){let n=e.map(({value:i,x:s,y:o},a)=>{let[l,c]=[e[a-1]?.value??i,e[a+1]?.value??i],
h=l>=i&&c>=i&&l+c>2*i,u=(l-i)*(c-i)<0,p=a===0||a===e.length-1;return{value:i,x:s+(u?Math.sign(l-i)*6:0),y:o+(h?22:-11),half:`${i}`.
length*Bi*.6/2,rank:p?0:i===l?3:u?2:1}}),r=[];for(let i of n.sort((s,o)=>s.rank-o.rank))(i.rank===0||i.rank<3&&e.length<=
eh)&&!r.some(o=>sh(i,o))&&r.push(i);return r.map(({value:i,x:s,y:o})=>dt(`${i}`,s,o,t,{size:Bi,bold:!0,anchor:"middle"}))}
var sh=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Bi;function oh(e,t,n){let r=Vo(e);if(r.length===1){let c=(n-
t)/(e.length-1);return e.map((h,u)=>t+u*c)}let i=r.slice(1).map((c,h)=>Fo(r[h].day,c.day)),s=No*(e.length-r.length)+Mo*i.
length,o=Math.min(1,(n-t)/s),a=Math.max(0,n-t-s)/i.reduce((c,h)=>c+h,0),l=t;return r.flatMap(({many:c},h)=>(h&&(l+=Mo*o+
a*i[h-1]),Array.from({length:c},(u,p)=>(p&&(l+=No*o),l))))}function Vo(e){if(!e.every(({day:r},i)=>r&&r>=(e[i-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:r}of e)n.at(-1)?.day===r?n.at(-1).many++:n.push({day:r,many:1});return n}
function ah(e,t,n,r){let i=Vo(e);if(i.length===1){let[h]=i.map(P=>P.day&&Ho(P.day,!0)),p=r<qA||e.length>4?2:e.length,d=p===
2?[0,e.length-1]:[...e.keys()],g=r/p-14,Q=d.map(P=>({x:t[P],lines:hh(e[P].moment,g)})),b=Math.max(...Q.map(({lines:P})=>P.
length))*xt*1.25,R=Q.flatMap(({x:P,lines:v})=>To(v,P,n+12,r)),$=h?[dt(h,0,n+b+22,"muted",{size:xt})]:[];return[[...R,...$],
b+(h?28:8)]}let s=new Set(i.map(({day:h})=>h.slice(0,4))),o=[],a=0;for(let{day:h,many:u}of i){let[p,d]=[t[a],t[a+u-1]];o.
push({from:p,to:d,x:(p+d)/2,words:Ho(h,s.size>1)}),a+=u}let l=o.flatMap(({from:h,to:u,x:p})=>[bn([h,n-4],[u,n-4],"edge",
1),bn([p,n-4],[p,n+2],"edge",1)]),c=ch(o.map(h=>({...h,...Ko([h.words],h.x,r)})));return[[...l,...c.flatMap(({words:h,x:u})=>To(
[h],u,n+18,r))],24]}function ch(e){let[t,n]=[e[0],e.at(-1)],r=[t];for(let i of e.slice(1,-1))i.start>=r.at(-1).end+14&&i.
end+14<=n.start&&r.push(i);return[...r,n]}function Ko(e,t,n){let r=Math.max(...e.map(mr))/2,i=Math.min(Math.max(t,r),n-r);
return{start:i-r,end:i+r}}function To(e,t,n,r){let{start:i,end:s}=Ko(e,t,r),[o,a]=i<=0?["start",0]:s>=r?["end",r]:["midd\
le",t];return e.map((l,c)=>dt(l,a,n+c*xt*1.25,"muted",{size:xt,anchor:o}))}var Ho=(e,t)=>(t?Ah:lh).format(new Date(`${e}\
T00:00Z`)),Jo={timeZone:"UTC",month:"short",day:"numeric"},lh=new Intl.DateTimeFormat("en-US",Jo),Ah=new Intl.DateTimeFormat(
"en-US",{...Jo,year:"numeric"});function hh(e,t){let n=[""];for(let s of e.split(/\s+/).filter(Boolean)){let o=`${n.at(-1)}\
 ${s}`.trim();!n.at(-1)||mr(o)<=t?n[n.length-1]=o:n.push(s)}let[r,...i]=n;return[r,i.join(" ")].filter(Boolean).map(s=>fh(
s,t))}function fh(e,t){let n=[...e];if(mr(e)<=t)return e;for(;n.length&&mr(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var uh=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,mr=e=>[...e].reduce(
(t,n)=>t+xt*(uh.test(n)?1.05:.58),0),Ae=e=>`${Math.round(e*10)/10}`,Cr=e=>`var(--ajar-${e}, ${ZA[e]})`,ph={"&":"&amp;","\
<":"&lt;",">":"&gt;"},Ih=e=>e.replace(/[&<>]/g,t=>ph[t]);function dt(e,t,n,r,{size:i,bold:s=!1,anchor:o="start"}){let a=s?
' font-weight="650"':"";return`<text ${`x="${Ae(t)}" y="${Ae(n)}" text-anchor="${o}"`} font-size="${i}"${a} fill="${Cr(r)}\
">${Ih(e)}</text>`}var bn=(e,t,n,r)=>`<path d="M${e.map(Ae).join(" ")}L${t.map(Ae).join(" ")}" stroke="${Cr(n)}" stroke-\
width="${r}" fill="none"/>`,gh=(e,t)=>`<path d="M${e.map(({x:n,y:r})=>`${Ae(n)} ${Ae(r)}`).join("L")}" stroke="${Cr(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function $o(e,t,n,r){let[i,s,o]=[t,n,r];return`<path d="${{importance:`\
M${Ae(i-o)} ${Ae(s)}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0z`,confidence:`M${Ae(i-o*.9)} ${Ae(s-o*.9)}h${Ae(
o*1.8)}v${Ae(o*1.8)}h${Ae(-o*1.8)}z`,readiness:`M${Ae(i)} ${Ae(s-o*1.25)}L${Ae(i+o*1.25)} ${Ae(s)}L${Ae(i)} ${Ae(s+o*1.25)}\
L${Ae(i-o*1.25)} ${Ae(s)}z`}[e]}" fill="${Cr(e)}"/>`}var Je=["importance","confidence","readiness"],dh=600,wh=340,mh=10;function bi(e,t,n=null){let r=s=>Number.isInteger(s)&&
s>=0&&s<=mh,i=Je.map(s=>[s,r(t[s])?t[s]:null]);return{moment:e,...Object.fromEntries(i),day:n}}var Xo=e=>e.map(t=>({...ue(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>bi(t,
n.confirmed,Qn(n)));function Ch(e,t){let n=e.filter(_o);if(!n.length)return"";let r={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[i,s]=[n[0],n.at(-1)],o={first:i.moment,last:s.
moment},a=Je.filter(c=>i[c]!==null);if(n.length===1){let c=h=>z(t["check-ins-value"],{ruler:r[h],value:i[h]});return z(t["\
check-ins-once"],{moment:i.moment,rulers:Po(a.map(c))})}let l=a.filter(c=>s[c]!==null).map(c=>z(i[c]===s[c]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:r[c],before:i[c],after:s[c]}));return l.length?z(t["check-ins-since"],{...o,rulers:Po(
l)}):z(t["check-ins-differ"],o)}function Wo(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},r=Je.map(s=>({id:s,name:n[s]})),i=e.filter(_o);return{sentence:Ch(e,t),wide:ki(i,r,dh),narrow:ki(
i,r,wh),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(s=>[s.moment,...Je.map(o=>s[o])])}}var _o=e=>Je.
some(t=>e[t]!==null),yh=new Intl.ListFormat("en-US",{type:"conjunction"}),Po=e=>yh.format(e);var Si=1,Di="\uFEFF",Bh=/[\u202a-\u202e\u2066-\u2069]/g,qo="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",zo=`${qo}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Eh=new RegExp(
`(?:[${qo}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),Qh=new RegExp(`^[${zo}]+`),kh=new RegExp(`(^|[;,|"])([${zo}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function ea(e,t){let n=e.filter(({response:s})=>s).map(s=>Sh(s,Fi(ue(s.key).exercise,t))),r={format:"ajar-jo\
urnal",version:Si,entries:n},i=s=>`\\u${s.charCodeAt(0).toString(16)}`;return`${JSON.stringify(r,null,2).replace(Bh,i)}
`}function ta(e){let t=e.filter(({key:r,response:i,confirmed:s})=>bh(r)&&i&&s).map(r=>{let{moment:i,...s}=bi(Fh(ue(r.key).
moment),r.confirmed);return[Qn(r)??"",i,...Je.map(o=>s[o]??"")]}),n=[["day","moment",...Je],...t];return Di+n.map(r=>`${r.
map(vh).join(",")}
`).join("")}var Fi=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function Sn({after:e,among:t,...n},r){return Me({items:[
n],ids:[n.id]},{[n.id]:r})[n.id]}var bh=e=>ue(e).exercise==="check-in";function Sh({key:e,response:t,done:n,confirmed:r,
at:i},s){let o=r&&rt(r,t),{exercise:a,moment:l}=ue(e);return{exercise:a,moment:l,title:s?.title??"",at:i,done:n,confirmed:r&&
!o?Zo(r,s):!!r,answers:Zo(t,s)}}function Zo(e,t){let n=new Map(t?.items.map(r=>[r.id,r]));return Object.entries(e).filter(
([,r])=>r!==null).map(([r,i])=>{let s=n.get(r),o={item:r,question:s?z(s.ask,e):"",answer:i},a=s?.cards&&Dh(s,i);return a?
{...o,"in-words":a}:o})}function Dh(e,t){try{return Te(e,Sn(e,t))}catch{return null}}function Fh(e){return Ee(e.replace(
Eh," ")).replace(Qh,"").replace(kh,"$1$2'")}var vh=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;var na={null:null,true:!0,false:!1},xh=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,Uh={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},Oh=/[ !#-[\]-\uffff]*/y,jh=/null|true|false|-?Infinity|NaN/y,Rh=/[0-9a-fA-F]{4}/y,Gh=/[ \t\n\r]*/y,Dn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function ra(e){let t=0,n=(p=t)=>{throw new Dn(e.slice(0,p).split(`
`).length)},r=p=>{p.lastIndex=t;let[d]=p.exec(e)??[null];return t+=d?.length??0,d},i=()=>r(Gh),s=p=>{e[t]!==p&&n(),t++};
function o(){let p=e[t];if(p==='"')return a();if(p==="{")return h();if(p==="[")return c();let d=r(jh);if(d!==null&&d in na)
return na[d];let g=d?Number.NaN:r(xh);return g===null&&n(),Number.isFinite(+g)||n(0),+g}function a(){t++;let p="";for(;p+=
r(Oh),e[t]!=='"';){e[t]!=="\\"&&n();let d=e[t+1];t+=2,d==="u"?p+=String.fromCharCode(Number.parseInt(r(Rh)??n(),16)):p+=
Uh[d]??n(t-2)}return t++,p}function l(p,d){let g=[];if(t++,i(),e[t]!==p)for(;g.push(d()),i(),e[t]!==p;){let Q=t;s(","),i(),
e[t]===p&&n(Q)}return t++,g}let c=()=>l("]",o),h=()=>Object.fromEntries(l("}",()=>{e[t]!=='"'&&n();let p=a();return i(),
s(":"),i(),[p,o()]}));i();let u=o();return i(),t<e.length&&n(),u}var vi=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];var wt=class extends oe{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=vi(t)}},
ke=(e,t={})=>({code:e,values:t});function oa(e,t){let n=Nh(e.startsWith(Di)?e.slice(1):e),r=Hh(n);if(r.length)throw new wt(
...r);let i=[];return{entries:n.map((o,a)=>{let l=Fi(o.exercise,t),c=a+1;l||i.push(ke("journal-import-unknown-exercise",
{n:c,exercise:o.exercise}));let h=Q=>{let{response:b,misfits:R}=Lh(c,l,Q);return i.push(...R),b},u=h(o.answers),{confirmed:p,
done:d,at:g}=o;return{key:xi(o),response:u,done:d,confirmed:Array.isArray(p)?h(p):p?u:null,at:g}}),notes:vi(i)}}var xi=({
exercise:e,moment:t})=>`${e}@${t}`;function Nh(e){let t=Mh(e),{format:n,version:r,entries:i}=Ui(t)?t:{};if(n!=="ajar-jou\
rnal"||!(Number.isInteger(r)||typeof r=="boolean"))throw new wt(ke("journal-import-other-file"));if(r>Si)throw new wt(ke(
"journal-import-newer"));if(!Array.isArray(i))throw new wt(ke("journal-import-other-file"));let s=i.flatMap((o,a)=>Th(o,
a+1));if(s.length)throw new wt(...s);return i.map(o=>({...aa,...o}))}function Mh(e){try{return ra(e)}catch(t){throw t instanceof
Dn||t instanceof RangeError?new wt(ke("journal-import-not-json",{line:t.line??1})):t}}var aa={moment:"",at:"",done:!1,confirmed:!1},
Ui=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),yr=e=>typeof e=="string",ia={exercise:yr,moment:yr,at:e=>yr(e)&&(e===
""||Ci(e)),done:e=>typeof e=="boolean"};function Th(e,t){if(!Ui(e))return[ke("journal-import-other-file")];let n={...aa,
...e},r=Object.keys(ia).filter(i=>!ia[i](n[i]));if(typeof n.confirmed!="boolean"){let i=sa(n.confirmed,"confirmed");i.length&&
r.push("confirmed",...i)}return r.push(...sa(n.answers,"answers")),r.map(i=>ke("journal-import-incomplete",{n:t,name:i}))}
function sa(e,t){return Array.isArray(e)?e.flatMap(n=>Ui(n)?yr(n.item)?[]:["item"]:[t]):[t]}function Hh(e){let t=new Set;
return e.flatMap((n,r)=>{let i=r+1,s=t.has(xi(n))?[ke("journal-import-twice",{n:i,exercise:n.exercise})]:[];t.add(xi(n));
let o=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?Yh(a.map(({item:l})=>l)):[]);return[...s,...o.map(a=>ke("journ\
al-import-answer-twice",{n:i,item:a}))]})}var Yh=e=>{let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].
filter(([,n])=>n>1).map(([n])=>n)};function Lh(e,t,n){let r=Object.fromEntries(n.map(({item:h,answer:u=null})=>[h,u]));if(!t)
return{response:r,misfits:[]};let i=new Map(t.items.map(h=>[h.id,h])),s=h=>!i.has(h)&&t.ids.includes(h),o=Object.entries(
r),a=Object.fromEntries(o.filter(([h])=>s(h))),l=Object.fromEntries(o.filter(([h])=>!s(h))),c=Vh(e,t,i,l);return{response:c.
length?r:{...Me(t,l),...a},misfits:c}}function Vh(e,t,n,r){let i={},s=[];for(let[a,l]of Object.entries(r)){if(!n.has(a)){
let{title:c}=t;s.push(ke("journal-import-unknown-question",{n:e,exercise:c,item:a}));continue}try{i[a]=Sn(n.get(a),l)}catch(c){
if(!(c instanceof ge))throw c;let h=ke(c.code,c.values);s.push(ke("journal-import-misfit",{n:e,item:a,why:h}))}}if(s.length)
return s;let o=Me(t,i);return Object.keys(i).filter(a=>!rt(o[a],i[a])).map(a=>ke("journal-import-not-asked",{n:e,item:a}))}function mt(e,t,n=t["keep-failed"]){let{code:r,values:i={},notices:s}=qn(e);if(s)return s.map(a=>mt(a,t,n)).join(`
`);if(!Object.hasOwn(t,r??""))return n;let o=Object.entries(i).map(([a,l])=>[a,l?.code?mt(l,t,n):l]);return z(t[r],Object.
fromEntries(o))}var Zt="home",vn="help@",Oi="plan",Kh=[Oi,"needs","support","goal-ladder"],ca="until ",Ni=e=>`${ca}${ht(e)}`;function Er(e,t,n){
let{exercise:r,moment:i}=ue(t.key),s=i?`${i}, ${n}`:n,o=`${r}@${s}`;for(let a=2;e.get(o);a++)o=`${r}@${s} (${a})`;e.place(
{...t,key:o})}var me,Ct,Fe,Ut,Ot,xn,Un,On,_t,jn,te,ji,la,Fn,Aa,Ri,ha,fa,Br,ua,pa,Ia,Gi,Qr=class{constructor({journal:t,data:n,
words:r,send:i,today:s,notice:o,print:a}){J(this,te);J(this,me);J(this,Ct);J(this,Fe);J(this,Ut);J(this,Ot);J(this,xn);J(
this,Un);J(this,On);J(this,_t,Promise.resolve());J(this,jn,{calendar:t=>w(this,te,ji).call(this,t),"calendar-line":t=>w(
this,te,ji).call(this,t,wr(t,f(this,Ct))),everything:t=>Xt("notes.json","application/json",ea(t,f(this,Ct))),"check-ins":t=>Xt(
"numbers.csv","text/csv",ta(t))});M(this,me,t),M(this,Ct,n),M(this,Fe,r),M(this,Ut,i),M(this,Ot,s),M(this,xn,o),M(this,Un,
a),M(this,On,new Map(n.sections.flatMap(l=>l.keys.map(c=>[c,l]))))}state(){let t=w(this,te,Fn).call(this),n=w(this,te,ua).
call(this,t);return{welcome:w(this,te,pa).call(this,t,n),section:n?.id??"",due:w(this,te,Ia).call(this,t),plan:w(this,te,
Gi).call(this,`${Oi}@`),earlier:t.map(({key:r})=>({key:r,...ue(r)})).filter(({exercise:r,moment:i})=>r===Oi&&i).map(({key:r,
moment:i})=>({title:i,plan:w(this,te,Gi).call(this,r)})),something:t.length>0,danger:w(this,te,Aa).call(this)}}receive(t){
let{take:n,paper:r,country:i=""}=t;if(n==="plan"&&["us-letter","a4"].includes(r))w(this,te,Br).call(this,()=>f(this,Un).
call(this,w(this,te,Fn).call(this),{paper:r,country:i}));else if(Object.hasOwn(f(this,jn),n??""))w(this,te,Br).call(this,
async()=>f(this,Ut).call(this,{file:await f(this,jn)[n](w(this,te,Fn).call(this))}));else if(typeof t.country=="string")
f(this,me).put(vn,{country:i},!0);else if(typeof t.import=="string")w(this,te,Br).call(this,()=>w(this,te,ha).call(this,
t.import));else if(t.restart===!0)w(this,te,la).call(this);else return!1;return!0}settled(){return f(this,_t)}};me=new WeakMap,
Ct=new WeakMap,Fe=new WeakMap,Ut=new WeakMap,Ot=new WeakMap,xn=new WeakMap,Un=new WeakMap,On=new WeakMap,_t=new WeakMap,
jn=new WeakMap,te=new WeakSet,ji=async function(t,n=""){let r=await Ro(t,f(this,Fe),f(this,Ot).call(this),n);return Xt(jo,
"text/calendar",r)},la=function(){f(this,me).batch(()=>{for(let t of w(this,te,Fn).call(this))ue(t.key).moment.includes(
ca)||(Er(f(this,me),t,Ni(f(this,Ot).call(this))),f(this,me).remove(t.key))})},Fn=function(){return f(this,me).entries().
filter(({key:t})=>t!==vn)},Aa=function(){for(let t of Kh){let n=w(this,te,Ri).call(this,`${t}@`);if(n)return n}return null},
Ri=function(t){let n=f(this,me).get(t);return n?f(this,xn).call(this,ue(t).exercise,n.response):null},ha=function(t){let{
entries:n,notes:r}=oa(t,f(this,Ct));f(this,me).batch(()=>{for(let s of n)w(this,te,fa).call(this,s)});let i=z(f(this,Fe)["\
home-brought"],{n:n.length});f(this,Ut).call(this,{said:[i,...r.map(s=>mt(s,f(this,Fe)))].join(`
`)})},fa=function(t){let n=f(this,me).get(t.key);n?En([n.response,n.confirmed],[t.response,t.confirmed])||Er(f(this,me),
t,f(this,Fe)["home-brought-moment"]):f(this,me).place(t)},Br=function(t){M(this,_t,f(this,_t).then(t).catch(n=>{f(this,Ut).
call(this,{said:mt(n,f(this,Fe),f(this,Fe)["home-failed"])})}))},ua=function(t){let n=t.reduce((r,i)=>r&&r.at>=i.at?r:i,
null);return n?f(this,On).get(n.key):void 0},pa=function(t,n){let r=f(this,Fe);return t.length?n?z(r["home-stopped"],{title:n.
title}):r["home-welcome"]:r["home-empty"]},Ia=function(t){let n=f(this,Fe),r=f(this,Ot).call(this),i=pr(t,r),s=Ir(t,r),o=[];
return i&&o.push(z(n["home-review"],{day:ht(i.day)})),s&&s.day<=r?o.push(n["home-check-in-now"]):s&&o.push(z(n["home-che\
ck-in"],{day:ht(s.day)})),o},Gi=function(t){let n=f(this,me).get(t),r=f(this,Ct).exercises[ue(t).exercise];return!n?.confirmed||
!r||!Tt(r,n.confirmed)?[]:$n(r,n.confirmed,{plain:!!w(this,te,Ri).call(this,t)}).filter(({said:i})=>i.length).map(({heading:i,
said:s})=>({heading:i,said:s,words:[]}))};var ya=1e3,Mi=2e3,Jh=15,ga=10*ya,da=6e4,wa="journal-passphrase-changed",$h="notes",Ph="application/octet-stream",ot,Ti=class{constructor(){
J(this,ot,new Map)}start(t,n,r){clearTimeout(f(this,ot).get(t));let i=()=>{f(this,ot).delete(t),r()};f(this,ot).set(t,setTimeout(
i,n))}isPending(t){return f(this,ot).has(t)}stop(){for(let t of f(this,ot).values())clearTimeout(t);f(this,ot).clear()}};
ot=new WeakMap;var he,be,zt,Ne,Bt,jt,Gn,en,Nn,ne,$e,at,tn,Ce,Et,xe,Qt,Rt,Mn,Ue,nn,Gt,ct,E,Ba,kr,we,yt,br,Ea,Qa,ka,ba,Sa,
Da,Fa,Hi,va,xa,Sr,Ua,st,Yi,Li,Rn,Oa,Vi,Ki,qt,Dr,ve,Fr=class{constructor({journal:t,place:n,here:r,send:i,words:s,stores:o,
judge:a,now:l,today:c}){J(this,E);J(this,he);J(this,be);J(this,zt);J(this,Ne);J(this,Bt);J(this,jt);J(this,Gn);J(this,en);
J(this,Nn);J(this,ne,null);J(this,$e,!1);J(this,at,!1);J(this,tn,!1);J(this,Ce,new Set);J(this,Et,"");J(this,xe,"");J(this,
Qt,!1);J(this,Rt,Jh);J(this,Mn,0);J(this,Ue,new Ti);J(this,nn,Promise.resolve());J(this,Gt,0);J(this,ct,0);M(this,he,t),
M(this,be,n),M(this,zt,r),M(this,Ne,i),M(this,Bt,s),M(this,jt,o),M(this,Gn,a),M(this,en,l),M(this,Nn,c),t.listen(h=>w(this,
E,Ua).call(this,h)),n.watch(()=>w(this,E,we).call(this,()=>w(this,E,Rn).call(this))),w(this,E,we).call(this,()=>w(this,E,
Rn).call(this))}get state(){let t=f(this,ne)!==null;return{state:f(this,at)?"locked":t?"kept":"none",exists:f(this,$e),place:"",
here:f(this,zt),saved:t&&!f(this,Ce).size&&!f(this,xe),reopen:f(this,Qt),problem:f(this,Et)||f(this,xe)||w(this,E,Ba).call(
this),copied:"",minutes:f(this,Rt),hosted:f(this,zt)==="hub"}}async settled(){for(;f(this,Gt);)await f(this,nn)}receive(t){
w(this,E,Dr).call(this);let{keep:n,unlock:r,change:i,minutes:s,strength:o,bring:a}=t;if(typeof n=="string")w(this,E,yt).
call(this,()=>w(this,E,Qa).call(this,n));else if(typeof r=="string")w(this,E,yt).call(this,()=>w(this,E,ka).call(this,r));else if(typeof i==
"string"&&f(this,ne))w(this,E,yt).call(this,()=>w(this,E,ba).call(this,i));else if(t.lock===!0)w(this,E,we).call(this,()=>this.
lock());else if(t.erase===!0)w(this,E,yt).call(this,()=>w(this,E,Da).call(this));else if(t.erase==="saved")w(this,E,yt).
call(this,()=>w(this,E,Fa).call(this));else if(t.take==="sealed")w(this,E,yt).call(this,()=>w(this,E,va).call(this));else if(a instanceof
Uint8Array)w(this,E,yt).call(this,()=>w(this,E,xa).call(this,a));else if(Number.isInteger(s)&&s>=1&&s<=1440)M(this,Rt,s),
w(this,E,Dr).call(this),w(this,E,ve).call(this);else if(typeof o=="string")w(this,E,we).call(this,()=>w(this,E,Ea).call(
this,o));else return t.active===!0||typeof t.place=="string";return!0}flush(){f(this,ne)&&f(this,Ce).size&&w(this,E,we).
call(this,()=>w(this,E,st).call(this,{look:!1}))}leave(){let t=f(this,ne);if(!t){sn(this,ct)._++,f(this,at)||w(this,E,qt).
call(this,()=>f(this,he).clear());return}let n=w(this,E,Yi).call(this);w(this,E,Sr).call(this),M(this,at,!0),M(this,Et,""),
w(this,E,ve).call(this),w(this,E,qt).call(this,()=>f(this,he).clear()),w(this,E,we).call(this,async()=>{try{n.size&&await ma(
t,n,()=>{})}finally{t.close()}})}async lock(){if(f(this,ne)&&(await w(this,E,st).call(this),!!f(this,ne))){if(f(this,Ce).
size){f(this,Ue).start("idle",ga,()=>w(this,E,we).call(this,()=>this.lock())),w(this,E,ve).call(this);return}f(this,ne).
close(),w(this,E,Sr).call(this),M(this,at,!0),w(this,E,ve).call(this),w(this,E,qt).call(this,()=>f(this,he).clear())}}};
he=new WeakMap,be=new WeakMap,zt=new WeakMap,Ne=new WeakMap,Bt=new WeakMap,jt=new WeakMap,Gn=new WeakMap,en=new WeakMap,
Nn=new WeakMap,ne=new WeakMap,$e=new WeakMap,at=new WeakMap,tn=new WeakMap,Ce=new WeakMap,Et=new WeakMap,xe=new WeakMap,
Qt=new WeakMap,Rt=new WeakMap,Mn=new WeakMap,Ue=new WeakMap,nn=new WeakMap,Gt=new WeakMap,ct=new WeakMap,E=new WeakSet,Ba=
function(){let t=f(this,ne)?.damage;return t?w(this,E,kr).call(this,t):""},kr=function(t){return mt(t,f(this,Bt))},we=function(t){
sn(this,Gt)._++,M(this,nn,f(this,nn).then(t).catch(n=>{w(this,E,br).call(this,n),w(this,E,ve).call(this)}).finally(()=>{
sn(this,Gt)._--}))},yt=function(t){w(this,E,we).call(this,async()=>{M(this,Et,"");try{await t()}catch(n){w(this,E,br).call(
this,n)}w(this,E,Dr).call(this),w(this,E,ve).call(this)})},br=function(t){f(this,Qt)||M(this,Qt,t.code===wa),M(this,Et,w(
this,E,kr).call(this,t))},Ea=async function(t){let n=f(this,Bt),r={none:n["keep-strength-none"],weak:n["keep-strength-we\
ak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};f(this,Ne).call(this,{keeping:{
strength:r[await f(this,Gn).call(this,t)]}})},Qa=async function(t){let n=f(this,ct),r=await f(this,jt).create(f(this,be),
t);if(n!==f(this,ct)){r.close();return}M(this,ne,r),M(this,$e,!0),M(this,Ce,new Set(f(this,he).keys())),await w(this,E,st).
call(this)},ka=async function(t){let n=f(this,ct),r=await f(this,jt).open(f(this,be),t),i=await r.entries();if(n!==f(this,
ct)){r.close();return}let s=f(this,ne)!==null,o=f(this,he).entries().filter(({key:a})=>!s||f(this,Ce).has(a));f(this,ne)?.
close(),M(this,ne,r),M(this,$e,!0),M(this,at,!1),M(this,Qt,!1),w(this,E,ve).call(this),w(this,E,Ki).call(this,i),s||f(this,
Ne).call(this,{open:Zt}),f(this,he).batch(()=>{for(let a of o)w(this,E,Sa).call(this,a)}),await w(this,E,st).call(this)},
ba=async function(t){f(this,ne)&&(await f(this,ne).changePassphrase(t),f(this,Ne).call(this,{keeping:{changed:!0}}))},Sa=
function(t){let n=f(this,he).get(t.key),r=n?.done&&!t.done;n&&!r&&!En(n.response,t.response)&&Er(f(this,he),n,Ni(f(this,
Nn).call(this))),f(this,he).place(r?{...t,confirmed:n.confirmed}:t)},Da=async function(){let t=f(this,Bt),n={erased:t["h\
ome-erased"]};f(this,ne)?(n={erased:await w(this,E,Hi).call(this)},f(this,ne)?.close(),w(this,E,Sr).call(this)):await f(
this,be).read()&&(n={said:t["home-not-erased"]}),w(this,E,qt).call(this,()=>f(this,he).clear()),f(this,Ne).call(this,n)},
Fa=async function(){if(f(this,ne)||!await f(this,be).read())return;let t=await w(this,E,Hi).call(this);M(this,at,!1),f(this,
Ne).call(this,{said:t})},Hi=async function(){let{notices:t=[]}=await f(this,be).erase();M(this,$e,!1);let n=f(this,Bt);return t.
map(r=>mt(r,n)).join(`
`)||n["journal-here-erased"]},va=async function(){let t=await f(this,be).read();t&&f(this,Ne).call(this,{file:Xt($h,Ph,t.
bytes)})},xa=async function(t){if(f(this,ne))return;await f(this,jt).check(t);let n=await f(this,be).read();await f(this,
be).replace(t,n?.tag??null),M(this,$e,!0)},Sr=function(){sn(this,ct)._++,M(this,ne,null),M(this,xe,""),M(this,Qt,!1),M(this,
Ce,new Set),f(this,Ue).stop()},Ua=function(t){if(!f(this,ne)||f(this,tn))return;for(let r of t)f(this,Ce).add(r);t.every(
r=>f(this,he).isDraft(r))?f(this,Ue).start("save",ya,()=>w(this,E,we).call(this,()=>w(this,E,st).call(this))):w(this,E,we).
call(this,()=>w(this,E,st).call(this)),w(this,E,ve).call(this)},st=async function({look:t=!0}={}){let n=f(this,ne);if(n){
try{if(t&&await w(this,E,Li).call(this),n!==f(this,ne))return;await ma(n,w(this,E,Yi).call(this),(r,i)=>{f(this,he).get(
r)===i&&f(this,Ce).delete(r)}),M(this,Et,"")}catch(r){if(n!==f(this,ne))return;w(this,E,br).call(this,r),f(this,Ue).start(
"save",ga,()=>w(this,E,we).call(this,()=>w(this,E,st).call(this)))}w(this,E,ve).call(this)}},Yi=function(){let t=f(this,
he).entries().filter(({key:r})=>f(this,Ce).has(r)),n=new Map(t.map(r=>[r.key,r]));for(let r of f(this,Ce))n.has(r)||n.set(
r,void 0);return n},Li=async function(){let t=f(this,ne),n=await t.refresh();t===f(this,ne)&&(w(this,E,Ki).call(this,n),
M(this,xe,""))},Rn=async function(){let t=f(this,xe);try{f(this,ne)?await w(this,E,Li).call(this):await w(this,E,Oa).call(
this)}catch(n){f(this,Qt)||M(this,Qt,n.code===wa),M(this,xe,w(this,E,kr).call(this,n)),f(this,ne)||f(this,Ue).start("loo\
k",Mi,()=>w(this,E,we).call(this,()=>w(this,E,Rn).call(this)))}f(this,xe)!==t&&(f(this,ne)&&!f(this,xe)&&f(this,Ce).size&&
await w(this,E,st).call(this),w(this,E,ve).call(this))},Oa=async function(){let t=await f(this,be).read()!==null;M(this,
xe,""),!(t===f(this,$e)||f(this,ne))&&(M(this,$e,t),w(this,E,ve).call(this))},Vi=function(){f(this,en).call(this)-f(this,
Mn)>f(this,Rt)*da&&w(this,E,we).call(this,()=>this.lock()),f(this,ne)&&(f(this,Gt)||w(this,E,we).call(this,()=>w(this,E,
Rn).call(this)),f(this,Ue).start("poll",Mi,()=>w(this,E,Vi).call(this)))},Ki=function(t){w(this,E,qt).call(this,()=>{for(let n of t){
let r=f(this,he).get(n.key);f(this,Ce).has(n.key)?r&&!r.done&&n.confirmed!==null&&f(this,he).place({...r,confirmed:n.confirmed}):
f(this,he).place(n)}})},qt=function(t){M(this,tn,!0);try{f(this,he).batch(t)}finally{M(this,tn,!1)}},Dr=function(){if(M(
this,Mn,f(this,en).call(this)),!f(this,ne))return;let t=()=>w(this,E,we).call(this,()=>this.lock());f(this,Ue).start("id\
le",f(this,Rt)*da,t),f(this,Ue).isPending("poll")||f(this,Ue).start("poll",Mi,()=>w(this,E,Vi).call(this))},ve=function(){
f(this,Ne).call(this,{keeping:this.state})};async function ma(e,t,n){let r=new Map((await e.entries()).map(a=>[a.key,a])),
i=!1;for(let[a,l]of t)l&&(await e.append(l),n(a,l),i||(i=Xh(l,r.get(a))));let s=[...t.keys()].filter(a=>!t.get(a));if(!s.
length&&!i)return;let o=(await e.entries()).filter(({key:a})=>!s.includes(a));await e.rewrite(o);for(let a of s)n(a,void 0)}
var Xh=(e,t)=>{let n=Ca(e);return t!==void 0&&[...Ca(t)].some(r=>!n.has(r))},Ca=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(r=>Object.entries(r??{}));return new Set(n.filter(([,r])=>r!==null).map(([r])=>r))};var Wh=["plan","needs","support","goal-ladder"],_h="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Zh=new RegExp(`\\r\\n|[${_h}]`),
ja=/\d[\d -]*\d/,qh=["crisis","violence","worried"],zh=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function Ma(e,t){let n=new Map(e.map(h=>[h.key,h])),[r,i,s,o]=Wh.map(h=>{let{response:u}=n.get(`${h}@`)??{};return Object.
keys(u??{}).length?ef(t.exercises[h],u):null}),a=r?wr([n.get("plan@")],t):"",l=["day","helper","badly",...a?[]:["if","th\
en"]],c={goal:r?r.fields("goal"):[],sentence:a?[r.sentence(a)]:[],plan:r?r.fields(...l):[],needs:i?[i.section("needs","t\
his-week")]:[],support:s?[s.section("listens","practical","trained")]:[],ladder:o?[o.ladder()]:[]};for(let[h,u]of Object.
entries(c))c[h]=u.filter(p=>p.lines?.length||p.fields?.length||p.rungs?.length);if(!Object.values(c).some(h=>h.length))throw new oe(
"journal-no-plan");return{...c,title:t.exercises.plan.title}}function Ta(e,{help:t,paper:n}){let r=t.find(s=>s.code===e);
if(!r)return[n["numbers-elsewhere"]];let i=s=>r.lines.filter(o=>o.topic===s).flatMap(({reach:o})=>o).filter(({say:o,to:a})=>a.
startsWith("tel:")&&ja.test(o)).map(({say:o})=>ja.exec(o)[0])[0];return[...new Set([r.emergency,...qh.map(i).filter(Boolean)])]}
var Ra=e=>e.flatMap(t=>t.split(Zh)).map(Ee).filter(Boolean);function ef({title:e,items:t,reflection:n,rules:r=[]},i){let s=h=>{
try{return Sn(h,i[h.id])}catch{return null}},o=h=>{let u=s(h),p=h.kind==="date"&&gr(u);return Ra(p?[zh.format(new Date(`${p}\
T00:00Z`))]:Te(h,u))},a=(...h)=>t.filter(({id:u})=>h.includes(u)).map(u=>({id:u.id,heading:u.said,lines:o(u)})).filter(u=>u.
lines.length),l=(...h)=>({heading:e,fields:a(...h)});function c(){let h=r.find(g=>g.ladder)?.ladder;if(!h)return{...l("g\
oal"),rungs:[]};let u=g=>t.find(({id:Q})=>Q===g),p=[h.today,h.later].map(u).filter(Boolean),d=h.rungs.filter(g=>u(g.item)).
map(g=>({heading:u(g.item).said,lines:o(u(g.item)),marks:p.filter(Q=>s(Q)?.chosen.includes(g.card)).map(Q=>Q.said)})).filter(
g=>g.lines.length||g.marks.length);return{...l("goal"),rungs:d}}return{fields:a,section:l,ladder:c,sentence:h=>({heading:n["\
in-one"],lines:Ra([h])})}}function Ha(e,{paper:t="us-letter",numbers:n=[],heading:r=""}){let{documentElement:i,title:s}=document,
o=tf(e,t,n,r);document.body.append(o),i.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
l=()=>{a.abort(),o.remove(),i.classList.remove("ajar-printing"),document.title=s};window.print();for(let c of["pointerdo\
wn","keydown","pagehide"])addEventListener(c,l,{capture:!0,signal:a.signal})}function tf({title:e,goal:t,sentence:n,plan:r,
needs:i,support:s,ladder:o},a,l,c){let h=[A("h1",{},e),...t.map(p=>Ga("ajar-plan-goal",p)),...n.map(p=>Ga("ajar-plan-her\
o",p)),Na(r,"h2"),...i.map(p=>Ji(p,of(p))),...s.map(p=>Ji(p,[Na(p.fields,"h3")])),...o.map(p=>Ji(p,af(p),sf(p))),l.length?
A("h2",{class:"ajar-plan-quiet"},c):null,l.length?A("p",{class:"ajar-plan-numbers"},l.join(" · ")):null],u=p=>A("div",{
class:`ajar-plan-${p}`},A("div",{}));return A("div",{class:`ajar-plan ajar-plan-${a}`},u("head"),A("div",{class:"ajar-pl\
an-body"},A("div",{},...h)),u("foot"))}var vr=({lines:e})=>[...e.join("")].length,nf=e=>vr(e)<160?"large":vr(e)<500?"mid\
dle":"usual",Ga=(e,t)=>A("div",{class:e,"data-size":nf(t)},...$i(t,"h2")),rf=e=>vr(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),Tn=e=>e.map(t=>A("p",{dir:"auto"},t)),Ya=e=>e.length>1?[A("ul",{},...e.map(t=>A("li",{dir:"a\
uto"},t)))]:Tn(e),$i=({heading:e,lines:t},n,r=Tn)=>[A(n,{},e),...r(t)];function Na(e,t){let n=e.every(rf)?"ajar-plan-bes\
ide":"",r=t==="h3"?Ya:Tn;return A("div",{class:n},...e.map(i=>A("div",{},...$i(i,t,r))))}var sf=({fields:e,rungs:t})=>[...e,
...t].reduce((n,r)=>n+vr(r),0)<900,Ji=({heading:e},t,n=!1)=>A("section",{"data-whole":n},A("h2",{class:"ajar-plan-title"},
e),...t),of=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(r=>[...r].length<60)?A("ul",{class:"ajar-plan-pills"},...t.
lines.map(r=>A("li",{dir:"auto"},r))):A("div",{},...$i(t,"h3",Ya))),af=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Tn(
n)),A("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:r,marks:i})=>A("li",{"data-here":i.length>0},A("h3",{},n),
A("div",{},...Tn(r),i.length?A("p",{},A("b",{},i.join(" · "))):null))))];function La(e,t){let n=new Map,r=(s,o)=>{for(let a of n.get(s)??[])a(o)};return{model:{get:s=>e[s],set(s,o){e[s]!==o&&(e[s]=
o,r(`change:${s}`,o))},save_changes(){},on:(s,o)=>n.set(s,[...n.get(s)??[],o]),send:t},notify:r}}function Va({journal:e,data:t,words:n}){let r=()=>t.danger&&{dangers:t.danger,countries:t.help};function i(a,l){let c=t.
exercises[a],h=c&&t.danger&&Vn(c.items,l,t.danger);return h?{...h,countries:t.help}:null}function s(a){let l=e.get(a),{exercise:c}=ue(
a),h=t.exercises[c];if(!l||!h||!Tt(h,l.response))return null;let u={answers:l.response,done:l.done};return l.done?{...u,
...Pn(h,l.response,r())}:u}function o(){let a=c=>Je.some(h=>c[h]!==null),l=Xo(e.entries()).filter(a);return l.length?Wo(
l,n):{}}return{known:r,notice:i,form:s,chart:o}}var Pi="visit",Xi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),cf=e=>Xi(e)&&typeof e.key=="string"&&Xi(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||Xi(e.confirmed))&&typeof e.at=="string";function Ka({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function r(a){try{return a.length?e().setItem(Pi,JSON.stringify(a)):e().
removeItem(Pi),!0}catch{return a.length===0}}function i(){try{let a=JSON.parse(e().getItem(Pi)??"[]");return Array.isArray(
a)?a.filter(cf):[]}catch{return[]}}let s=a=>t.addEventListener("beforeunload",l=>{a()&&l.preventDefault()});function o(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:r,recall:i,forget:()=>r(
[]),guard:s,onHide:o}}function Ja(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},r={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:r,computer:{}}[t]}}var $a="chart",lf="check-in",Af="{today}",hf=5e3;function Pa({data:e,place:t,here:n="browser",now:r=Date.now,tab:i=Ka(),
stores:s={create:wn.create,open:wn.open,check:je.fromBytes},judge:o=bo,print:a=Ha}){let l=()=>yi(new Date(r())),c=Ja(e.words,
n),h={...e,words:c,danger:null},{notice:u}=h,p=uf(h.pages,ht(l())),d=p.flatMap(V=>V.blocks),g=new Set(d.map(({key:V})=>V).
filter(Boolean)),Q=d.filter(({kind:V})=>V==="exercise").map(({key:V})=>V),b=!1,R=!1,$=!1,P=0,v=0,X=!1,U=!0,B={pages:p,words:c,
notice:u,page:0,couple:""},{model:S,notify:G}=La(B,ae),H=V=>G("msg:custom",{...V,acknowledged:v}),I=(V,re)=>H({states:{[V]:re}}),
C=new ur(r);for(let V of i.recall())C.place(V);let y=Va({journal:C,data:h,words:c}),O=V=>{V.keeping?.state&&T(),H(V)},N={
journal:C,words:c,today:l},j=new Fr({...N,place:t,here:n,stores:s,judge:o,now:r,send:O}),Y=new Qr({...N,data:h,send:H,notice:y.
notice,print:F}),x=pf(Promise.resolve(e.danger).then(_)).then(D);C.listen(m),i.guard(k),i.onHide(()=>j.flush());function _(V){
h.danger=V;for(let re of Object.values(V))Kn(Ln(re))}function D(){b=!0,R&&q()}function T(){let{state:V,saved:re}=j.state;
V==="none"?U=i.remember(C.entries()):(V==="locked"||re)&&i.forget()}function k(){let{state:V,saved:re}=j.state;return V===
"kept"?!re:V==="none"&&!U}let K=()=>C.get(vn)?.response.country??"";function q(){let V=Q.filter(re=>b||C.isDraft(re)).map(
re=>[re,y.form(re)]).filter(([,re])=>re);H({states:Object.fromEntries(V)})}function m(V){T();for(let fe of V)g.has(fe)&&
!X&&I(fe,y.form(fe)??{answers:{},done:!1});V.includes(vn)&&H({country:K()});let re=V.filter(fe=>!C.isDraft(fe));re.length&&
I(Zt,Y.state()),re.some(fe=>ue(fe).exercise===lf)&&I($a,y.chart())}function F(V,{paper:re,country:fe}){let rn=Ta(fe,h);a(
Ma(V,h),{paper:re,numbers:rn,heading:h.paper.numbers}),I(Zt,Y.state())}function L({key:V,answers:re,done:fe}){let rn=Me(
h.exercises[ue(V).exercise],re);X=!fe;try{C.put(V,rn,fe)}finally{X=!1}}function W(){P++,j.leave()}function Z(V){let{key:re}=V;
if(V.ready===!0)R=!0,H({keeping:j.state,country:K()}),q();else if(V.dangers===!0)x.then(()=>H({dangers:y.known()}));else if(typeof V.
chart=="string")I($a,y.chart());else if(V.forget===!0)W();else if(j.receive(V))H({});else if(typeof V.home=="string")I(Zt,
Y.state());else{if(Y.receive(V))return;if(V.gone===!0)j.flush();else if(g.has(re))V.remove===!0?C.remove(re):V.answers&&
typeof V.done=="boolean"&&L(V);else return}}function ee(V){Number.isInteger(V.sent)&&(v=Math.max(v,V.sent));try{Z(V)}catch(re){
H({problem:{key:V.key??"",text:c["not-understood"]}}),re instanceof ge||console.error(re.name)}}function ae(V){if(V.forget===
!0){ee(V);return}let re=P,fe=()=>{re===P&&ee(V)};$||($=!b&&ff(V)),b||!$?queueMicrotask(fe):x.then(fe)}async function Pe(){
await x,await Y.settled(),await j.settled()}return{...S,settled:Pe}}var ff=({ready:e,dangers:t,answers:n,done:r})=>!e&&!t&&
!(n&&!r),uf=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(r=>r.key?{...r,key:r.key.replace(Af,t)}:r)})),pf=e=>new Promise(t=>{
let n=setTimeout(t,hf),r=()=>{clearTimeout(n),t()};e.then(r,r)});var If="notes",Hn="head",lt="parts",Zi="aside",Xa=[Hn,lt,Zi],gf=1,qi=0,qa="journal-here-blocked",df=2e3;function za({name:e=If}={}){
let t=Wa(()=>globalThis.indexedDB),n=Wa(()=>new BroadcastChannel(e)),r=new Set,i=()=>{for(let d of r)d()},s=()=>{globalThis.
document?.hidden||i()};n?.addEventListener("message",i);let o=null,a=()=>{o=null};async function l(d){try{if(o)return await o}catch(g){
if(!d||g.code!=="gone")throw g}return o??(o=Cf(t,e,d,a).catch(g=>{throw a(),g})),o}async function c(d,g,Q=!1){for(let b=!0;;b=
!1){let R=await l(Q),$;try{$=R.transaction(Xa,d,{durability:"strict"})}catch(P){if(!b||P.name!=="InvalidStateError")throw xr(
P);a();continue}return Bf($,g)}}function h(){o?.then(d=>d.close(),()=>{}),a()}let u=d=>c("readonly",d);async function p(d,g){
let Q=await c("readwrite",d,g);return n?.postMessage(null),Q}return{async read(){try{return await u(async d=>{let{tag:g}=await _i(
d);return{bytes:ye(...await Se(d(lt).getAll())),tag:g}})}catch(d){if(d.code==="gone")return null;throw d}},readFrom:(d,g)=>u(
async Q=>{let b=await _i(Q),R=wf(d)!==b.file||g>b.length,$=R?0:await mf(Q(lt),g),P=await Se(Q(lt).getAll(IDBKeyRange.lowerBound(
$)));return{bytes:ye(...P).subarray(R?0:g-$),tag:b.tag,replaced:R}}),append:(d,g)=>p(async Q=>{let b=await Wi(Q,g);return await Se(
Q(lt).add(d.slice(),b.length)),_a(Q,b.file,b.length+d.length)}),async replace(d,g){let Q=g===null,R=await p(async $=>{if(!Q)
await Wi($,g);else if(await Se($(Hn).get(qi)))throw new ce("exists");return await Se($(lt).clear()),await Se($(lt).add(d.
slice(),0)),_a($,ec(),d.length)},Q);return Q&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),R},putAside:d=>p(
async g=>{await Wi(g,d);let Q=ye(...await Se(g(lt).getAll()));return`damaged-${await Se(g(Zi).add(Q))}`}),async erase(){
if(await p(async Q=>{for(let b of Xa)await Se(Q(b).clear())}).catch(Q=>{if(Q.code!=="gone")throw Q}),h(),!await Ef(t,e))
throw new oe("journal-here-not-erased");return{notices:[]}},watch(d){return r.size||Za("addEventListener",s),r.add(d),()=>{
r.delete(d),r.size||Za("removeEventListener",s)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),h()}}}function Wa(e){try{return e()}catch{return null}}var ec=()=>Array.from(qe(12),e=>e.toString(
36)).join(""),wf=e=>e.split("/")[0];async function _i(e){let t=await Se(e(Hn).get(qi));if(!t)throw new ce("gone");return t}
async function Wi(e,t){let n=await _i(e);if(n.tag!==t)throw new ce("changed");return n}async function _a(e,t,n){let r=`${t}\
/${ec()}`;return await Se(e(Hn).put({file:t,length:n,tag:r},qi)),r}async function mf(e,t){return(await Se(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function Za(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function Cf(e,t,n,r){if(!e||globalThis.isSecureContext===!1)throw new ce("unreachable",qa);let i=!1;try{
if(!n&&await tc(e,t)===!1)throw new ce("gone");let s=e.open(t,gf);s.onupgradeneeded=()=>{i=!n,i?s.transaction.abort():yf(
s.result)};let o=await Se(s);return o.onclose=r,o.onversionchange=()=>{o.close(),r()},o}catch(s){throw i?new ce("gone"):
xr(s)}}function yf(e){e.createObjectStore(Hn),e.createObjectStore(lt),e.createObjectStore(Zi,{autoIncrement:!0})}async function tc(e,t){
return(await e.databases?.())?.some(r=>r.name===t)}function Bf(e,t){return new Promise((n,r)=>{let i,s=null;e.oncomplete=
()=>n(i),e.onabort=()=>r(s??xr(e.error)),t(o=>e.objectStore(o)).then(o=>{i=o},o=>{s=o instanceof ce?o:xr(o);try{e.abort()}catch{
r(s)}})})}var Se=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function xr(e){if(e instanceof
ce)return e;if(e?.name==="QuotaExceededError")return new ce("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new ce("unreachable",t?qa:"")}async function Ef(e,t){return await new Promise(n=>{let r=e.
deleteDatabase(t);r.onsuccess=r.onerror=n,r.onblocked=()=>setTimeout(n,df)}),!await tc(e,t)}var Qf=6e4;function rc(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(r,{query:i="",body:s,headers:o={},
refused:a="changed",none:l=[]}={}){let c;try{c=await t(`${e}${i}`,{method:r,body:s,headers:o,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:s?.length<Qf})}catch{throw new ce("unreachable")}if(c.ok)return c;if(l.includes(
c.status))return null;throw await kf(c,a)}return{async read(){let r=await n("GET",{none:[404]});return r&&{bytes:await nc(
r),tag:Ur(r)}},async readFrom(r,i){let s={"If-Match":r},o=await n("GET",{query:`?from=${i}`,headers:s}),a=o.status!==206;
return{bytes:await nc(o),tag:Ur(o),replaced:a}},append:async(r,i)=>Ur(await n("POST",{body:r,headers:{"If-Match":i}})),async replace(r,i){
let s=i===null;return Ur(await n("PUT",{body:r,headers:s?{"If-None-Match":"*"}:{"If-Match":i},refused:s?"exists":"change\
d"}))},async putAside(r){let s=await n("POST",{query:"?aside",headers:{"If-Match":r},none:[400,404,405]});return s?(await s.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(r){let i=()=>{globalThis.document?.hidden||r()};return globalThis.
document?.addEventListener("visibilitychange",i),()=>globalThis.document?.removeEventListener("visibilitychange",i)}}}var Ur=e=>e.
headers.get("ETag");async function nc(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new ce("unreachabl\
e")}}async function kf(e,t){if(e.status===412)return new ce(t);if(e.status===404)return new ce("gone");if(e.status===507)
return new ce("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new oe(n[0].code,
n[0].values):new ce("unreachable")}var ic=(e,{dangers:t,store:n,logOut:r})=>Pa({data:{...e,danger:t},place:n?rc(n):za(),here:r?"hub":n?"computer":"browser"});var zi="#notes=";async function sc(e){try{let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,a=>a.charCodeAt(0)),r=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),i=new TextDecoder("utf-8",{fatal:!0}),[s,o]=[
"",0];for(;;){let{done:a,value:l}=await r.read();if(a)return s+i.decode();if(o+=l.length,o>2e6)return"";s+=i.decode(l,{stream:!0})}}catch{
return""}}function oc(){if(!location.hash.startsWith(zi))return"";let e=location.hash.slice(zi.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function ac(e,t,{words:n,take:r}){let i=await sc(e),s=A("h2",{tabindex:"\
-1"},n["site-handed"]),o=()=>c.remove(),a=(h,u)=>A("button",{type:"button",onclick:u},h),l=i?[a(n["site-handed-no"],o),a(
n["site-handed-yes"],()=>{o(),r(i)})]:[a(n["help-close"],o)],c=A("section",{class:"ajar site-handed"},s,A("p",{},n[i?"si\
te-handed-how":"site-handed-broken"]),i?A("p",{},n["site-handed-history"]):null,A("div",{class:"ajar-moves"},...l));t.prepend(
c),s.focus()}var bf="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",Sf=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Df=new RegExp(`^(?:<\\/?(?:${bf})(?:${Sf})*\\s*\\/?>|[^<>])*$`,"i"),Ff=e=>Df.test(e);function cc(e,t){let n={createHTML(i){
if(e.has(i)||Ff(i))return i;throw new TypeError("This markup is not part of the page.")},createScriptURL(i){if(t.includes(
i))return i;throw new TypeError("This worker is not part of the page.")}},r=window.trustedTypes?.createPolicy("ajar",n)??
n;return ls(i=>r.createHTML(i)),i=>r.createScriptURL(i)}function lc(e){let t=r=>r.kind==="exercise"?{...r,exercise:e.exercises[r.key.split("@")[0]]}:r,n=e.pages.map(r=>({...r,blocks:r.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var Ac=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:r})=>[n,r])));var hc=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function fc(e){let t=e.get(
"pages"),n=[],r=hc(location.hash,t);history.scrollRestoration="manual";let i=()=>history.replaceState({...history.state,
y:window.scrollY},"");function s(a){a!==r&&(i(),r=a,history.pushState({y:0},"",`#${a+1}`))}let o=a=>{for(let l of n)l({open:a})};
return window.addEventListener("popstate",({state:a})=>{let l=hc(location.hash,t);l!==r&&(r=l,o(t[l].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",i),{open:o,get:a=>a==="page"?r:e.get(a),set(a,l){a==="page"&&s(l),e.set(
a,l)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,l){a==="msg:custom"&&n.push(l),e.on(a,l)}}}var{first:vf,later:xf,store:Or,logOut:uc}=document.documentElement.dataset,pc=oc(),Uf="home",Of=6e4;async function es(e,t=1e3){
try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),es(e,Math.min(
2*t,Of))}function jf(e){return{...e,send(t){e.send(t),t.forget&&_r(),t.erase&&!Or&&cn()&&_n()}}}async function Rf(){let e=lc(
await es(vf)),t=es(xf),{words:n}=e;Ks(e.leave);let r=cc(Ac(e),["sw.js"]),i=document.getElementById("workbook"),s=jf(fc(ic(
e,{dangers:t,store:Or,logOut:uc})));i.replaceChildren();let o=i.appendChild(document.createElement("div"));Hs({model:s,el:o}),
window.scrollTo(0,history.state?.y??0),$s(document.querySelector(".site-acts"),n,{store:Or,logOut:uc}),pc&&ac(pc,i,{words:n,
take:l=>{s.open(Uf),s.send({import:l})}}),window.addEventListener("beforeinstallprompt",l=>l.preventDefault()),await t,!Or&&
cn()&&Vs(r)}Rf();
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
