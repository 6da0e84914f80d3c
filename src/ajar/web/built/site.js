var Rc=Object.defineProperty;var ls=e=>{throw TypeError(e)};var Gc=(e,t,n)=>t in e?Rc(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var We=(e,t,n)=>Gc(e,typeof t!="symbol"?t+"":t,n),Hr=(e,t,n)=>t.has(e)||ls("Cannot "+n);var f=(e,t,n)=>(Hr(e,t,"read from private field"),n?n.call(e):t.get(e)),J=(e,t,n)=>t.has(e)?ls("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),R=(e,t,n,r)=>(Hr(e,t,"write to private field"),r?r.
call(e,n):t.set(e,n),n),m=(e,t,n)=>(Hr(e,t,"access private method"),n);var sn=(e,t,n,r)=>({set _(i){R(e,t,i,n)},get _(){return f(e,t,r)}});var As=[1,1],Nc=[0,0],Mc="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Tc=new RegExp(`(${Mc})|[.…]+|[\
!?;\\n]`,"gu"),Hc=/[\u0300-\u036f'’‘ʼ]/g,Lc=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Lr=new WeakMap;function Kn(e,t){
let{passes:n,kinds:r,learned:i}=us(t),{line:s,places:o}=Pc(e),a=s;for(let[u,p]of Vr(n,s))a=a.slice(0,u)+a.slice(u,p).replace(
/[^ ]/g,"_")+a.slice(p);let l=Object.entries(r).flatMap(([u,p])=>Vr(p,a).map(([d,g])=>({kind:u,start:d,end:g-1}))),c=i?Yc(
l,s,i):l,h=(u,p)=>u.span[0]-p.span[0]||u.span[1]-p.span[1]||(u.kind<p.kind?-1:+(u.kind>p.kind));return c.map(({kind:u,start:p,
end:d})=>({kind:u,span:[o[p][0],o[d][1]]})).sort(h)}function*$n(e){let{passes:t,kinds:n}=us(e);for(let r of[t,...Object.
values(n)])yield,Vr(r,"we are here ")}function us(e){return Lr.has(e)||Lr.set(e,Kc(e)),Lr.get(e)}function Yc(e,t,n){let{
weights:r,kinds:i,limit:s,least:o}=n,a=Vc(t,n),l=a.slice(1).map((E,U)=>[...a[U],...E]),c=E=>{let U=new Set(E.flatMap(T=>T.
places));return hs(r,U)/Math.sqrt(U.size)},h=[...a,...l];if(e.length)return Yr(h,c)[1]>o?e:[];let u=h.filter(E=>E.length>
4),[p,d]=Yr(u,c);if(!(d>s))return[];let g=new Set(p.flatMap(E=>E.places.slice(0,2))),[C]=Yr(Object.keys(i),E=>hs(i[E],g));
return[{kind:C,start:p[0].start,end:p.at(-1).start}]}function Vc(e,{numbers:t,weights:n}){let r=As,i=[[]];for(let s of e.
matchAll(/[^ ]+/g)){let o=s[0]===".",a=o?As:t.get(s[0])??Nc,l=[[0,a[0]],[1,a[1]],[r[0],a[0]],[r[1],a[1]]],c=([h,u],p)=>((p*
16411+h)*16411+u)%n.length;i.at(-1).push({start:s.index,places:l.map(c)}),r=a,o&&i.push([])}return i.filter(s=>s.length)}
var Yr=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,r)=>r[1]>n[1]?r:n,[null,-1/0]),hs=(e,t)=>[...t].reduce((n,r)=>n+e[r%e.length],
0),ps=(e,{kinds:t,notices:n})=>Object.entries(n).find(([r])=>e.some(({kind:i})=>t[i]===r))?.[1]??null;function Vr(e,t){let n=[];
for(let r=0;r<t.length;){e.lastIndex=r;let i=e.exec(t);i&&n.push([r,e.lastIndex]),r=i?e.lastIndex:t.indexOf(" ",r)+1||t.
length}return n}function Kc({lists:e,passes:t,phrases:n,learned:r}){let i={};for(let[a,l]of Object.entries(e))i[a]=fs(l,
i);let s=a=>new RegExp(a.map(l=>fs(l,i)).join("|"),"y"),o=Object.entries(n).map(([a,l])=>[a,s(l)]);return{passes:s(t),kinds:Object.
fromEntries(o),learned:r&&$c(r)}}function $c({same:e,concepts:t,weights:n,kinds:r,limit:i,least:s}){let o=new Map,a=2;for(let h of e){
for(let u of h.split(" "))o.set(u,[a,a]);a++}for(let[h,u]of t.entries())for(let p of u.split(" "))o.set(p,[a++,2+e.length+
h]);let l=h=>[...h.join("")].map(u=>u.charCodeAt(0)-87),c=Object.entries(r).map(([h,u])=>[h,l(u)]);return{numbers:o,weights:l(
n),kinds:Object.fromEntries(c),limit:i,least:s}}function fs(e,t){return`(?:${(e.match(Lc)??[]).map(i=>i==="("||i==="["?"\
(?:(?:":i===")"?"))":i==="]"?"))?":i==="|"?"|":i==="..."?"(?:[^ .]+ ){0,4}":i[0]==="<"?t[i.slice(1,-1)]:Jc(i)).join("")}\
)`}function Jc(e){let t=Is(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=r=>r?"[^ ._]*":"";return`${n(
e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var Is=e=>e.normalize("NFKD").replace(Hc,"").toLowerCase();function Pc(e){
let t="",n=[];for(let r of e.matchAll(Tc)){if(/[.…]/.test(r[0])&&r[0]!==".")continue;let i=`${r[1]?Is(r[1]):"."} `;t+=
i;for(let s=0;s<i.length;s++)n.push([r.index,r.index+r[0].length])}return{line:t,places:n}}var Xc=["button","input","select","summary","textarea"],Wc=["input","select","textarea"];function A(e,t={},...n){let r=document.
createElement(e);for(let[i,s]of Object.entries(t))i.startsWith("on")?r.addEventListener(i.slice(2),s):s===!0?r.setAttribute(
i,""):s!==!1&&s!=null&&r.setAttribute(i,s);return Xc.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),Wc.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(i=>i!=null)),r}var gs=e=>e;function ds(e){gs=e}function Mt(e,t){
e.innerHTML=gs(t)}var q=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,i)=>{let s=t[r];return i?Number.isInteger(s)?s+1:n:["number",
"string"].includes(typeof s)?s:n}),At=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Tt(e,t){let n=t[e.among?.item]??{},r=e.cards.filter(i=>e.among?.piles.includes(n[i.id]));return r.length?
r:e.cards}var ws=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(r=>r.id===n))};var _c=2e4;function ms(e,{oninput:t,...n}){let r=A("textarea",{maxlength:_c,oninput:t,...n});if(r.value=e,!CSS.supports(
"field-sizing","content")){let i=()=>{r.style.height="auto";let s=r.offsetHeight-r.clientHeight;r.scrollHeight&&(r.style.
height=`${r.scrollHeight+s}px`)};r.addEventListener("input",i),new ResizeObserver(i).observe(r)}return r}function Cs({opener:e,
long:t},n,{words:r,group:i,change:s}){let o=e?A("b",{id:`${i}-opener`},e):A("span",{},r["own-words"]),a=ms(n??"",{rows:t?
8:2,oninput:()=>s(a.value.trim()?a.value:null),...e&&{"aria-labelledby":`${i}-ask ${i}-opener`,autocapitalize:"none"}});
return A("label",{class:"ajar-words ajar-write"},o,a)}function ys(e,t,{words:n,change:r}){let i=A("div",{}),s=()=>[...i.
querySelectorAll("textarea")],o=()=>{let C=s().map(E=>E.value).filter(E=>E.trim());r(C.length?C:null)},a=()=>[...i.children].
forEach((C,E)=>{C.querySelector("label > span").textContent=q(n.line,{n:E+1}),C.querySelector("button").setAttribute("ar\
ia-label",q(n["remove-line"],{n:E+1}))}),l=()=>{d(""),s().at(-1).focus()},c=A("button",{type:"button",class:"ajar-link",
onclick:l},n["add-line"]),h=()=>{a(),c.hidden=i.children.length>=e.most},u=C=>{let E=s()[s().indexOf(C)+1];E?E.focus():C.
value.trim()&&!c.hidden&&l()},p=C=>{let E=ms(C,{rows:1,enterkeyhint:"next",oninput:()=>{E.value.includes(`
`)&&(E.value=E.value.replace(/\s*\n\s*/g," ")),o()},onbeforeinput:U=>{["insertLineBreak","insertParagraph"].includes(U.inputType)&&
(U.preventDefault(),u(E))}});return E},d=C=>{let E=()=>{let T=U.nextElementSibling||U.previousElementSibling;U.remove(),
T||d(""),h(),o(),(T||i.firstElementChild).querySelector("textarea").focus()},U=A("div",{class:"ajar-line"},A("label",{class:"\
ajar-words ajar-write"},A("span",{}),p(C)),A("button",{type:"button",class:"ajar-remove",onclick:E},"×"));i.append(U),h()},
g=t||[];for(let C=0;C<Math.max(e.lines,g.length);C++)d(g[C]??"");return A("div",{class:"ajar-lines"},i,c)}function on(e,t){let n=0,r=!1;return{begin(){n||(n=setTimeout(()=>{r=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,r&&t(""),r=!1}}}function Bs(e,t,n){let{words:r,level:i=3,small:s=!1,beside:o=[]}=n,a={...zc,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let l=`ajar-${window.ajarForms}`,c={...n.answers},h=0,u=null,p=0,d=n.aside??0,g=[t.why?A("p",{class:"\
ajar-why"},t.why):null,t.private?A("p",{class:"ajar-private"},t.private):null].filter(Boolean),{example:C}=t,E=C?A("deta\
ils",{class:"ajar-example"},A("summary",{},r.example),A("p",{},C)):"",U=A("p",{class:"ajar-status",role:"status","aria-l\
ive":"polite"}),T=A("div",{}),$=A("div",{class:"ajar-body"}),x=A("section",{class:"ajar-form","aria-labelledby":`${l}-ti\
tle`},A(`h${i}`,{id:`${l}-title`},t.title),...s?[A("div",{class:"ajar-beside"},...o,Zc(g,r))]:g,E,T,$,U);x.addEventListener(
"keydown",G=>{G.key!=="Enter"||!(G.ctrlKey||G.metaKey)||!u||(G.preventDefault(),u.next.click())}),e.replaceChildren(x);function P(){
let G=t.items.filter(w=>At(w,c));return s&&t.together?[G]:G.map(w=>[w])}let F=G=>{U.replaceChildren(G)},k=on(r,F);function S(G,w){
U.replaceChildren(`${G} `,A("button",{type:"button",class:"ajar-link",onclick:()=>{c=w,F(""),n.onChange(c),H({focus:!0})}},
r["put-back"]))}function N(G,w){c={...c,[G.id]:w},qc($),F(""),n.onChange(c),B()}function K(){y(!0),k.begin(),p=setTimeout(
I,8e3)}function I(){p&&(clearTimeout(p),p=0,y(!1),k.end())}function y(G){for(let w of u?.fieldsets??[])w.disabled=G}function B(){
if(!u)return;let{items:G,skip:w,where:b,next:Y}=u,_=P().length;w.textContent=O(G)?r["clear-and-skip"]:r.skip,b.textContent=
q(r["question-of"],{n:h+1,all:_}),b.hidden=s&&_===1,Y.textContent=h===_-1?r.done:r.next}let O=G=>G.some(({id:w})=>c[w]!=
null);function M(G,w=!0){if(p)return;let b=P();if(h+=G,h>=b.length){h=b.length-1,K(),n.onDone(c);return}H({focus:w,again:G<
0})}function j(G,w){let b=`${l}-${G.id}`,Y=A("legend",{id:`${b}-ask`},q(G.ask,c)),_=G.hint?A("p",{class:"ajar-hint",id:`${b}\
-hint`},G.hint):null,W=[_,w.mark].filter(Boolean).map(({id:V})=>V),ee=G.among?{...G,cards:Tt(G,c)}:G,ae=a[G.kind](ee,ws(
ee,c[G.id]),{words:r,level:i+1,group:b,change:V=>N(G,V),say:F,...w}),Be={class:`ajar-item ajar-${G.kind}`,tabindex:"-1",
"aria-describedby":W.join(" ")||null};return A("fieldset",Be,Y,_,ae)}function H({focus:G=!1,again:w=!1}={}){let b=P();h=
Math.max(0,Math.min(h,b.length-1));let Y=b[h],_=n.mark?.(Y),W=_?A("p",{class:"ajar-mark",id:`${l}-${Y[0].id}-mark`},_):null,
ee=A("div",{class:"ajar-moves ajar-onward"}),ae=h>0?()=>M(-1):null,Be=Y.map(Tr=>j(Tr,{mark:W,again:w,moves:ee,back:ae})),
V=A("button",{type:"button",class:"ajar-skip",onclick:()=>{if(p)return;let Tr=c,Oc=O(Y);c={...c,...Object.fromEntries(Y.
map(({id:jc})=>[jc,null]))},n.onChange(c),M(1),Oc&&S(r.cleared,Tr)}}),re=A("button",{type:"button",class:"ajar-next",onclick:()=>{
p||(F(""),M(1))}}),fe=A("p",{class:"ajar-where"});u={items:Y,skip:V,where:fe,next:re,fieldsets:Be},T.replaceChildren(),ee.
replaceChildren(re,V),ae&&ee.append(A("button",{type:"button",class:"ajar-back",onclick:ae},r.back));let Nt=Be.length===
1;W&&Nt&&Be[0].lastElementChild.before(W),$.replaceChildren(fe,...W&&!Nt?[W]:[],...Be,ee),B(),n.onMove?.(h),G&&(Be[0].focus(
{preventScroll:!0}),fe.scrollIntoView({block:"nearest"}))}function v(G){if(T.replaceChildren(),!G||!n.help||d>G.kinds.length)
return null;let w=()=>{d=G.kinds.length+1,n.onAside?.(d),T.replaceChildren(),$.querySelector("[tabindex]").focus()},{help:b,
needs:Y}=n;return T.append(b.notice(G,{level:i+1,aside:w,needs:Y})),T.querySelector("[tabindex]")}function Z(G,{focus:w=!1,
danger:b=null}={}){u=null;let Y=A(`h${i+1}`,{tabindex:"-1"},r["what-you-said"]);$.replaceChildren(A("div",{class:"ajar-r\
eflection"},Y,...G.flatMap(W=>Kr(W,i+2)),n.below?.()??null),A("div",{class:"ajar-moves"},A("button",{type:"button",onclick:()=>{
h=0,H({focus:!0,again:!0})}},r.change),A("button",{type:"button",onclick:()=>{let W=c;c={},h=0,d=0,n.onAside?.(0),n.onStartOver(),
H({focus:!0}),S(r["started-over"],W)}},r["start-over"])));let _=v(b);w&&(_??Y).focus()}function D(G){let w=$.contains(document.
activeElement);w&&u&&!p||(I(),c={...G.answers},G.done?Z(G.reflection,{focus:w,danger:G.danger}):(h=G.at??Math.max(0,P().
findIndex(b=>b.some(({id:Y})=>c[Y]==null))),H()))}let{done:L,reflection:X,danger:z}=n;return D({answers:c,at:n.at,done:L,
reflection:X,danger:z}),{update:D,release:I,say:G=>{I(),F(G)}}}var Zc=(e,t)=>e.length?A("details",{},A("summary",{},t["w\
hy-this"]),...e):"";function qc(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?
t.defaultChecked=t.checked:t.defaultValue=t.value}var Kr=({heading:e,said:t,words:n},r)=>[e?A(`h${r}`,{},e):null,t.length>
1?A("ul",{class:"ajar-said"},...t.map(i=>A("li",{},i))):t.length?A("p",{class:"ajar-said"},t[0]):null,...n.map(i=>A("p",
{},i))].filter(Boolean),zc={ruler(e,t,{group:n,change:r}){let i=Array.from({length:11},(s,o)=>A("label",{class:"ajar-num\
ber"},A("input",{type:"radio",name:n,value:o,checked:t===o,onchange:()=>r(o),"aria-describedby":o===0?`${n}-low`:o===10?
`${n}-high`:null}),A("span",{},`${o}`)));return A("div",{class:"ajar-scale"},A("div",{class:"ajar-numbers"},...i),A("p",
{class:"ajar-anchors"},A("span",{id:`${n}-low`},A("b",{},"0"),` ${e.low}`),A("span",{id:`${n}-high`},A("b",{},"10"),` ${e.
high}`)))},choice(e,t,{words:n,group:r,change:i}){let{chosen:s,own:o}=t||{chosen:[],own:""},a=()=>i(s.length||o.trim()?{
chosen:[...s],own:o}:null),l=e.many?"checkbox":"radio",c=e.cards.map(u=>A("input",{type:l,name:r,value:u.id,checked:s.includes(
u.id),onchange:p=>{e.many?s=s.filter(d=>d!==u.id).concat(p.target.checked?u.id:[]):(s=[u.id],o="",h&&(h.value="")),a()}})),
h=e.own?A("input",{type:"text",value:o,maxlength:500,oninput:u=>{o=u.target.value,!e.many&&o.trim()&&(s=[],c.forEach(p=>{
p.checked=!1})),a()}}):null;return A("div",{class:"ajar-cards"},A("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose\
-one"]),...e.cards.map((u,p)=>A("label",{class:"ajar-card"},c[p],A("span",{},u.text))),h?A("label",{class:"ajar-own"},A(
"span",{},e.own),h):null)},text:Cs,list:ys,date(e,t,{words:n,change:r,say:i}){let s=new Date,o=l=>`${l}`.padStart(2,"0"),
a=`${s.getFullYear()}-${o(s.getMonth()+1)}-${o(s.getDate())}`;return A("label",{class:"ajar-words"},A("span",{},n["pick-\
date"]),A("input",{type:"date",value:t??"",oninput:({target:l})=>{r(l.value||null),l.value>="1000"&&l.value<a&&i(n["day-\
past"])}}))}};function Es({title:e,close:t,bar:n,parts:r}){let i=()=>{o.close?o.close():o.remove()},s=A("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),o=A("dialog",{class:"ajar ajar-help","aria-labelledby":s.id,onclose:()=>o.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),i())}},n,s,...r,A("div",{class:"ajar-moves"},A("button",{type:"b\
utton",onclick:i},t)));document.body.append(o),o.showModal?o.showModal():o.setAttribute("open",""),s.focus()}var ks=["emergency","crisis","violence","agency","worried","child"],el=["crisis","violence"],Ss='a[href$="#Help-lines"]',
ke=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Qs(){for(let e of ke().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ke().listeners.delete(e),e.shown||(e.shown=t)}}function tl(e,{zone:t="",
languages:n=[]}){let r=a=>a.endsWith("/")?t.startsWith(a):t===a,i=e.find(({zones:a})=>a.some(r));if(i)return i.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let s=e.find(a=>a.home);return s?s.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:l})=>l===a))??""}function Jn(e,t,n){let r=Object.values(t).flatMap(o=>typeof o=="st\
ring"||Array.isArray(o)?o:o?.own??[]);for(let o of Object.values(n)){let a=r.flatMap(c=>Kn(c,o)),l=ps(a,o);if(l)return{...l,
kinds:[...new Set(a.map(({kind:c})=>c))].sort()}}let i=e.filter(({id:o,kind:a})=>a==="ruler"&&t[o]!=null),s=Object.values(
n)[0]?.["rulers-at-zero"];return s&&i.length===3&&i.every(({id:o})=>t[o]===0)?{...s,kinds:[]}:null}var $r=(e,t)=>t.flatMap(
n=>e.lines.filter(r=>r.topic===n)),Jr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?A("span",{class:"ajar-unbroken"},t):t),
bs=e=>`tel:${e.match(/\d+/)[0]}`;function Ds({words:e,countries:t=[],leave:n,onCountry:r=()=>{}}){t.length&&(ke().countries=
t);let i=()=>ke().countries,s=()=>ke().chosen||tl(i(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),o=()=>i().find(k=>k.code===s());function a(k){ke().chosen=k,Qs();for(let{element:S,draw:N}of ke().
listeners)N(S)}function l(k,S){return S(k),ke().listeners.add({element:k,draw:S,shown:!1}),queueMicrotask(Qs),k}let c=k=>l(
A("div",{}),S=>S.replaceChildren(...k())),h=()=>{let k=[...i(),{code:"-",country:e["help-elsewhere"]}],S=A("select",{onchange:()=>{
a(S.value),r(S.value)}},...k.map(N=>A("option",{value:N.code},N.country)));return l(S,()=>{S.value=o()?.code??"-"}),A("l\
abel",{class:"ajar-help-where"},A("span",{},e["help-in"]),S)},u=({say:k,to:S},N)=>{if(/^(tel|sms):/.test(S))return A("a",
{class:N?"ajar-reach":"ajar-reach ajar-first",href:S},A("span",{},...Jr(k)));let K=A("span",{},k),I=A("button",{type:"bu\
tton",class:"ajar-link","aria-label":q(e["help-copy-what"],{address:S}),onclick:async()=>{await nl(S,K)&&(I.textContent=
e["help-copied"])}},e["help-copy"]);return A("p",{class:"ajar-chat"},K," ",I)},p=k=>A("li",{},A("p",{class:"ajar-for"},k.
for_what),A("p",{class:"ajar-hint"},[k.name,k.hours,k.languages].filter(Boolean).join(". ")),A("div",{class:"ajar-ways"},
...k.reach.map(u))),d=({emergency:k,note:S})=>A("li",{class:"ajar-now"},A("p",{class:"ajar-for"},e["help-danger"]),S?A("\
p",{class:"ajar-hint"},S):null,A("div",{class:"ajar-ways"},A("a",{class:"ajar-reach",href:bs(k)},q(e["help-call"],{number:k})))),
g=k=>c(()=>{let S=o();if(!S)return[A("p",{},e["help-elsewhere-how"])];let N=k.flatMap(K=>K==="emergency"?d(S):$r(S,[K]).
map(p));return[A("ul",{class:"ajar-help-lines"},...N)]});function C(){Es({title:e["help-title"],close:e["help-close"],bar:A(
"div",{class:"ajar-help-bar"},h(),Pr({words:e,leave:n})),parts:[A("p",{},e["help-lead"]),g(ks),A("p",{class:"ajar-hint"},
e["help-trace"]),A("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function E({title:k,text:S,now:N,lines:K,kinds:I,
countries:y},{level:B,aside:O,needs:M}){return y&&!F()&&(ke().countries=y),A("section",{class:"ajar-danger"},A(`h${B}`,{
tabindex:"-1"},k),A("p",{},S),I.length?null:M?.()??null,h(),g(K),A("ul",{class:"ajar-todo"},...N.map(j=>A("li",{},j))),A(
"p",{class:"ajar-hint"},e["help-trace"]),A("button",{type:"button",class:"ajar-link",onclick:O},e["help-aside"]))}let U=()=>A(
"button",{type:"button",class:"ajar-get-help",onclick:C},e["help-get"]);function T({emergency:k,...S}){let K=el.map(y=>$r(
S,[y])[0]?.reach??[]).flatMap(y=>["tel:","sms:"].map(B=>y.find(({to:O})=>O.startsWith(B))));return[{say:q(e["help-call"],
{number:k}),to:bs(k)},...K.filter(Boolean)]}let $=(k=`${e["help-line"]} `)=>c(()=>{let S=o(),N=(S?T(S):[]).flatMap(({say:y,
to:B},O)=>[O?" · ":"",A("a",{href:B},...Jr(y))]),K=A("button",{type:"button",class:"ajar-link",onclick:C},e["help-get"]),
I=A("span",{class:"ajar-off-paper"},N.length?" · ":"",K);return[A("p",{class:"ajar-help-line"},k,...N,I)]});function x(k){
if(!F())return;let[S]=[...k.querySelectorAll(Ss)].reverse();S?.closest("p, ul").after($(""));for(let N of k.querySelectorAll(
"details"))N.open=N.querySelector("summary").textContent===o()?.country}let P=()=>c(()=>{let k=o();return k?[A("p",{},A(
"b",{},`${e["help-title"]}, ${k.country}`)),A("p",{},`${e["help-danger"]} ${q(e["help-call"],{number:k.emergency})}`),A(
"ul",{},...$r(k,ks).map(({for_what:S,name:N,reach:K,hours:I})=>A("li",{},...Jr(`${S}: ${N}. ${K.map(({say:y})=>y).join("\
 · ")}. ${I}.`))))]:[A("p",{},e["help-elsewhere-how"])]}),F=()=>i().length>0;return{open:C,notice:E,button:U,line:$,addNumbers:x,
text:P,choose:a,code:s,isKnown:F}}var Pr=({words:e,leave:t})=>A("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Fs(e){if(ke().open){ke().open=e;return}ke().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Ss)&&(t.preventDefault(),t.stopPropagation(),ke().open())},{capture:!0})}async function nl(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Pn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var vs="about:blank";function Xr(e){vs=e}function Wr(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(vs)}function xs(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",r=>{r.repeat||(n=r.key==="Shift"?[...n,r.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Wr()))},{capture:!0})}var _r="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",rl=new RegExp(`^${_r}+|${_r}\
+$`,"g"),il=/[\p{L}\p{N}_]+/gu,sl=/^[\p{L}\p{N}_]+/u,ol=/\{([a-z][a-z0-9-]*)\}/,[al,cl]=["⁨","⁩"],Us={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},ll=new RegExp(`[,;:،]|${_r}`),Al=/^\p{Uppercase}/u,Os=/[.!?…؟。][\u2069”’"')»]*$/,
hl=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
ge=e=>e.replace(rl,""),Te=e=>e.toLowerCase().toUpperCase(),Xn=e=>e.match(sl)?.[0]??"",ht=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function an(e,t,n=[]){let r=e.split(ol),i="";for(let s=0;s<
r.length-1;s+=2){let[o,a,l]=r.slice(s,s+3),c=fl(ge(t[a]),l),h=pl(o,c,n),u=!h&&!i&&Al.test(o);i+=Os.test(i)?h.replace(/^,+/,
""):h,i+=Il(u?ul(c):c)}return Os.test(i)?i:i+r.at(-1)}function cn(e){let t=ge(e),[n,r,i]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(n in Us&&r===Us[n]&&ge(i))||i.includes(n)||i.includes(r)?e:i}function fl(e,t){let n=e.length;for(;n&&ll.test(
e[n-1]);)n-=1;let r=e.slice(0,n)||e,i=t.startsWith(",")&&r.endsWith(".")&&r!==".",s=r.slice(0,-1);return i&&!s.slice(s.lastIndexOf(
" ")+1).includes(".")?s:r}function ul(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function pl(e,t,n){let r=Te(
Xn(t));if(!r)return e;let i=new Set(n.map(Te)),s=o=>o===r||i.has(o)&&i.has(r);for(let o of e.matchAll(il))if(s(Te(o[0])))
return e.slice(0,o.index);return e}var Il=e=>hl.test(e)?`${al}${e}${cl}`:e;function js(e,t,{words:n,group:r,change:i,say:s}){let o={...t},a={},l=e.piles.map(d=>(a[d.id]=A("span",{}),A("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let C=u[g.dataTransfer.
getData("text/plain")]?.[d.id];C&&!C.matches(":disabled")&&(C.checked=!0,h(C.dataset.card,d))}},a[d.id]))),c=()=>e.piles.
forEach(d=>{a[d.id].textContent=q(n["pile-count"],{pile:d.text,n:Object.values(o).filter(g=>g===d.id).length})}),h=(d,g)=>{
o[d]=g.id,c(),i({...o}),s(q(n.moved,{card:cn(e.cards.find(C=>C.id===d).text),pile:g.text}))},u={},p=e.cards.map(d=>{u[d.
id]={};let g=`${r}-${d.id}`;return A("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:C=>C.dataTransfer.setData(
"text/plain",d.id)},A("legend",{},d.text),A("div",{class:"ajar-into"},...e.piles.map(C=>{let E=A("input",{type:"radio",name:g,
value:C.id,"data-card":d.id,checked:o[d.id]===C.id,onchange:()=>h(d.id,C)});return u[d.id][C.id]=E,A("label",{},E,A("spa\
n",{},C.text))})))});return c(),A("div",{},A("p",{class:"ajar-hint"},n["sort-how"]),A("ul",{class:"ajar-piles"},...l),...p)}var Zr=2e4,gl=10,dl=/^(\d{4})-(\d\d)-(\d\d)$/,de=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function He({items:e,ids:t},n){let r=Object.keys(n).filter(s=>!t.includes(s));if(r.length)throw new de("unk\
nown-items",{items:r.sort()});let i=Object.fromEntries(t.map(s=>[s,null]));for(let s of e){let o=n[s.id],a=o==null?null:
ml[s.kind](o,s);At(s,i)&&(i[s.id]=wl(s,a,i))}return i}function Ht(e,t){try{He(e,t)}catch(n){if(n instanceof de)return!1;
throw n}return!0}var Ns=e=>Object.values(e).every(t=>t==null);function Le(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>Rs(e.cards,n)),ge(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${Rs(e.piles,t[n.id])}`);case"date":return[ht(t)];case"list":return t.map(ge);default:return[ge(`${t}`)]}}
var Rs=(e,t)=>e.find(n=>n.id===t)?.text??t;function wl(e,t,n){if(e.kind!=="choice"||!t)return t;let r=Tt(e,n).map(({id:s})=>s),
i=t.chosen.filter(s=>r.includes(s));return i.length||t.own?{chosen:i,own:t.own}:null}var ml={ruler(e){if(!Number.isInteger(
e)||e<0||e>gl)throw new de("answer-ruler");return e},choice(e,{cards:t,many:n,own:r}){let i=t.map(({id:l})=>l);if(!Gs(e)||
!Array.isArray(e.chosen)||!e.chosen.every(zr(i)))throw new de("answer-cards");let{chosen:s}=e,o=qr("own"in e?e.own:"")??
"";if(o&&!r)throw new de("answer-own");if(!n&&s.length+!!o>1)throw new de("answer-one-card");let a=i.filter(l=>s.includes(
l));return a.length||o?{chosen:a,own:o}:null},sort(e,{cards:t,piles:n}){let r=t.map(({id:o})=>o),i=zr(n.map(({id:o})=>o));
if(!Gs(e)||!Object.keys(e).every(zr(r))||!Object.values(e).every(i))throw new de("answer-piles");let s=r.filter(o=>Object.
hasOwn(e,o)).map(o=>[o,e[o]]);return s.length?Object.fromEntries(s):null},text:qr,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new de("answer-lines",{most:t});let n=e.map(r=>qr(r)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!Cl(e))throw new de("answer-day");return e}};function qr(e){if(typeof e!="string")
throw new de("answer-text");if(e.length>Zr&&[...e].length>Zr)throw new de("answer-long",{most:Zr});return ge(e)?e:null}var zr=e=>t=>e.
includes(t),Gs=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function Cl(e){let[,t,n,r]=(e.match(dl)??[]).map(Number),
s=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&r>0&&r<=s}var yl=[{answers:["all"]}],Bl=/\p{L}/u,El=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,kl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Ql=/\{([a-z][a-z0-9-]*)\}/g;function _n({items:e,rules:t,reflection:n},r,{plain:i=!1}={}){let s=Object.fromEntries(e.map(
({id:c})=>[c,r[c]??null]));if(Ns(s))return"nothing"in n?[Wn([n.nothing])]:[];let o=bl({items:e,answers:s,rules:t,phrases:n}),
l=(i||!t.length?yl:t).flatMap(o);return i||!("closing"in n)?l:[...l,Wn([n.closing])]}var Wn=e=>({words:e,heading:"",said:[]}),
ft=(e,t,n=[])=>({words:n,heading:e,said:t}),Ms=(e,t)=>e.filter(n=>!t.has(Te(n)));function bl({items:e,answers:t,rules:n,
phrases:r}){let i=I=>e.find(({id:y})=>y===`couple-${I}`)??e.find(({id:y})=>y===I),s=I=>t[i(I)?.id]??null,o=I=>i(I)?Le(i(
I),s(I)):[],a=I=>{let y=new Set(I.map(i));return e.filter(B=>y.has(B))},l=I=>{let y=s(I);return typeof y=="number"?y:o(I).
length},c=I=>I.map(y=>s(y)?.chosen).find(y=>Array.isArray(y))??[],h=(I,y)=>{let[B,O]=[i(I),s(I)];return B?.kind!=="sort"||
!O?[]:B.cards.filter(({id:M})=>O[M]===y).map(({text:M})=>M)},u=I=>new Set(I?o(I).map(Te):[]),p=({if:I=[],unless:y=[]})=>I.
every(d)&&!y.some(d);function d(I){if(typeof I=="string")return s(I)!==null;let{item:y=[],cards:B,piles:O,without:M,only:j,
least:H,asked:v}=I;if(v)return!!i(v)&&At(i(v),t);let Z=y.find(X=>s(X)!==null);if(!Z)return!1;let D=c([Z]);return B&&!B.some(
X=>D.includes(X))||O&&!O.some(X=>Ms(h(Z,X),u(M)).length)||j&&!(X=>X.size===1&&X.has(j))(new Set(Object.values(s(Z))))?!1:
H==null||l(Z)>=H}let g=(I,y={})=>q(r[I],y);function C(I,y={}){if(typeof I=="string")return g(I,y);if(!p(I))return null;let{
phrase:B,of:O,score:M}=I;if(M){let j=k(M);return j===null?null:g(B,{t:50+10*j})}return O?o(O).length?g(B,{n:l(O),...y}):
null:g(B,y)}let E=(I=[],y={})=>I.map(B=>C(B,y)).filter(B=>B!==null),U=(I,y)=>{let B=E(I,y);return B.length?[Wn(B)]:[]};function T(I){
if(typeof I=="string")return o(I);if("level"in I)return S(I);if("phrase"in I){let[H]=I.of?o(I.of):[],v=C(I,H===void 0?{}:
{words:H});return v===null?[]:[v]}let{item:y,pile:B,also:O,without:M}=I,j=B?h(y,B):o(y);return O&&(j=j.filter(H=>u(O).has(
Te(H)))),Ms(j,u(M))}let $=({heading:I,under:y})=>I?g(I):(y&&i(y)?.said)??"";function x(I,y){let B=i(I);if(B?.kind!=="sor\
t"||t[B.id]===null)return[];let O=j=>B.piles.find(H=>H.id===j).text;return(y??B.piles.map(({id:j})=>j)).map(j=>({id:j,text:O(
j),cards:h(I,j)}))}let P=n.find(I=>I.ladder)?.ladder,F=()=>Math.floor(P.rungs.length/2);function k(I){let[y]=c([I]);return!P||
!y?null:F()-P.rungs.findIndex(({card:B})=>B===y)}function S({level:I,up:y=0}){let B=I.map(k).find(M=>M!==null);if(!P||B===
void 0)return[];let O=P.rungs[F()-B-y];return O?o(O.item):[]}let N={answers({answers:I}){return(I[0]==="all"?e:a(I)).filter(
({id:B})=>t[B]!==null).map(B=>ft(B.said||B.ask,Le(B,t[B.id])))},lines(I){let y=I.lines.flatMap(T),B=y.length?[ft($(I),y,
E(I.say))]:[],O=I.count?.[Math.min(y.length,I.count.length-1)];return O?[...B,Wn([g(O,{n:y.length})])]:B},piles({piles:I,
only:y,heading:B,below:O={},all:M={}}){let j=H=>H.length===i(I).cards.length;return x(I,y).filter(({cards:H})=>H.length).
flatMap(({id:H,text:v,cards:Z})=>{let D=j(Z)&&M[H]||O[H],L=B?g(B,{pile:v}):v;return[ft(L,Z),...U(D?[D]:[])]})},empty(I){
let y=x(I.empty,I.only).filter(({cards:B})=>!B.length).map(({text:B})=>B);return y.length?[ft($(I),y,E(I.say))]:[]},sentence(I){
let y=r[I.sentence],B=Ts(y),O=Object.fromEntries(B.map(M=>[M,o(M).join(" ")]));return Object.values(O).every(Boolean)?[ft(
$(I),[ei(I,y,O)])]:[]},message(I){let y=I.message.parts.map(B=>[B,o(B.item)[0]]).filter(([,B])=>B).map(([B,O])=>K(B,O,I.
message));return y.length?[ft($(I),[y.join(" ")])]:[]},ladder(){let[I=""]=o(P.goal),[[y],[B]]=[c([P.today]),c([P.later])],
O=P.rungs.map(({card:M,item:j})=>{let H=i(j)?.said??"",[v]=o(j),Z=v?`${H}: ${v}`:g("open",{level:H}),D=Sl(M===y,M===B,!!B);
return D?g(D,{level:Z}):Z});return[ft(g(I?"ladder":"ladder-unnamed",{goal:I}),O)]},missing({missing:I,say:y}){let B=a(I).
filter(({id:O})=>t[O]===null);return B.length?U(y,{parts:B.map(O=>O.said).join("; ")}):[]},repeated(I){let y=I.repeated.
map(o),B=new Map;for(let j of y.flat())B.has(Te(j))||B.set(Te(j),j);let O=j=>y.filter(H=>H.some(v=>Te(v)===j)).length>1,
M=[...B].filter(([j])=>O(j)).map(([,j])=>j);return M.length?[ft($(I),M)]:[]}};function K(I,y,{self:B=[],small:O=[],capitals:M=[]}){
let{opener:j,clause:H,clauses:v=[],questions:Z=[],names:D=!1}=I,L=cn(y),X=Xn(L),z=X.toLowerCase();if(B.includes(z))return an(
"{words}.",{words:L});let G=[...r[j]].at(-1);if(!El.test(L.match(Bl)?.[0]??"a")||Z.includes(z))return an(`{words}${G}`,{
words:L});let w=r[H&&v.includes(z)?H:j],b=D||M.includes(X);return an(w,{words:Hs(L,O,b)})}return I=>{if(!p(I))return[];let y=Object.
keys(N).find(O=>O in I),B=y?N[y](I):U(I.say);return B.length&&I.then?[...B,...U([I.then])]:B}}var Ts=e=>[...e.matchAll(Ql)].
map(([,t])=>t);function ei({alike:e,small:t=[],names:n=[]},r,i){let s=a=>Hs(cn(ge(i[a])),t,n.includes(a)),o=Object.fromEntries(
Ts(r).map(a=>[a,s(a)]));return an(r,o,e)}function Hs(e,t,n){let r=Xn(e);if(!([...r].length>1&&kl.test(r)&&!n)&&!t.includes(
r.toLowerCase()))return e;let[s=""]=e;return s.toLowerCase()+e.slice(s.length)}function Sl(e,t,n){return t?e?"was-and-no\
w":"now":e?n?"was":"today":""}function Zn(e,t,n){let r=n&&Jn(e.items,t,n.dangers),i=!n||!!r?.kinds.length;return{danger:r?{...r,countries:n.countries}:
null,reflection:_n(e,t,{plain:i})}}function ti(e,{words:t,label:n,question:r,act:i}){let s=e.querySelector("button, input"),o=[...e.childNodes],a=(h,u)=>A(
"button",{type:"button",onclick:()=>{e.replaceChildren(...o),s.focus(),u()}},h),l=a(t["home-no"],()=>{}),c=A("div",{class:"\
ajar-moves"},l,a(n,i));e.replaceChildren(A("p",{},r),c),l.focus()}function qn(e){let n=A("button",{type:"button",onclick:()=>ti(
r,e)},e.label),r=A("div",{class:"ajar-twice"},n);return r}function zn(e,t){let n=!1,r=!1,i=()=>{r=n,n||t()};function s(){n=!0;let o=new AbortController,a=()=>{o.abort(),setTimeout(
()=>{n=!1,r&&i()})};for(let l of["pointerup","pointercancel","keyup","blur"])addEventListener(l,a,{signal:o.signal,capture:l!==
"blur"})}for(let o of["pointerdown","keydown"])e.addEventListener(o,s);return i}function Ls(e,t){let n=a=>[...e.querySelectorAll(
a)],r=n("details[open] > summary").map(a=>a.textContent),i=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=r.includes(a.textContent);if(i===!1)return;let s=n("summary, button").
find(a=>a.textContent===i),o=s??e.querySelector("h2, p");s||(o.tabIndex=-1),o.focus({preventScroll:!0})}function Ys({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,r=A("span",
{}),i=A("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),s=A("p",{class:"ajar-problem",role:"alert"}),o=A(
"p",{class:"ajar-news",role:"status"}),a=A("div",{}),l=A("section",{class:"ajar-keeping","aria-label":e["keep-title"]},s,
o,a),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},h=c,u=!1,p=!1,d=!1,g=!1,C=!1,E=(D,L,X={})=>A("bu\
tton",{type:"button",onclick:L,...X},D),U=D=>{D.tabIndex=-1,D.focus()},T=()=>a.querySelector(".ajar-change"),$=()=>c.state===
"kept"&&!c.reopen;function x(D,L=D){i.dataset.short=L,r.textContent!==D&&(r.textContent=D)}function P(){let D=c.problem?
e["keep-unsaved"]:e["keep-saving"],[L,X]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[D],lost:[e["keep-lost"]]}[C?"lost":c.state];i.
classList.toggle("ajar-state-lost",C),x(L,X),i.dataset.longest=c.state==="kept"?e["keep-saved"]:"",s.textContent!==c.problem&&
(s.textContent=c.problem),s.hidden=!c.problem}function F(){c={...c,saved:!1},P()}function k(){P(),h=c,$()?a.replaceChildren(
p?B("change"):H()):c.state!=="none"?a.replaceChildren(B("unlock")):u?a.replaceChildren(B(c.exists?"open":"start")):a.replaceChildren(
g?I():K())}let S=()=>{u=!0,o.textContent="",k(),a.querySelector("input").focus()},N=()=>c.hosted?A("p",{},e["keep-hub"]):
null;function K(){return A("div",{class:"ajar-choose"},A("p",{class:"ajar-title"},e["keep-title"]),A("p",{},e[c.exists?"\
keep-there":"keep-why"]),c.here?A("details",{},A("summary",{},e["keep-tab"]),A("p",{},e["keep-tab-how"])):null,N(),A("di\
v",{class:"ajar-moves"},E(e["keep-nothing"],()=>{g=!0,k(),U(i)}),E(e[c.exists?"keep-open":"keep-start"],S)))}let I=()=>A(
"p",{},E(e[c.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function y(){let L=["none","weak","fair","good","s\
trong"].map(X=>e[`keep-strength-${X}`]).reduce((X,z)=>z.length>X.length?z:X);return A("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":L},A("span",{},e["keep-strength-none"]))}function B(D){let L=D==="start"||D==="change",X={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[D],z=A("input",{id:`${n}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${n}-how`,oninput:()=>{L&&t({strength:z.value})}}),G=A("input",{id:`${n}\
-again`,type:"password",spellcheck:"false"}),w=A("div",{},A("label",{for:`${n}-again`},e["keep-again"]),G),b=A("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),Y=A("input",{id:`${n}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t(
{place:Y.value})}),_=y(),W=()=>{if(!z.value){z.focus();return}if(b.hidden=!0,L&&z.type==="password"&&G.value!==z.value){
b.textContent=e["keep-again-differs"],b.hidden=!1,G.focus();return}D==="change"?t({change:z.value},{awaited:!0}):t({[D===
"start"?"keep":"unlock"]:z.value,place:Y.value},{awaited:!0}),x(e["keep-opening"]),z.value="",G.value="",_.firstChild.textContent=
e["keep-strength-none"]},ee=()=>{u=!1,p=!1,k(),D==="change"?T().focus():U(i)},ae=A("details",{},A("summary",{},e["keep-w\
here"]),A("label",{for:`${n}-place`},e["keep-place"]),Y);return A("form",{class:"ajar-ask",onsubmit:Be=>{Be.preventDefault(),
W()}},A(c.state==="locked"?"h1":"p",{class:"ajar-title"},X),N(),D==="change"?A("p",{},e["keep-change-how"]):null,L?A("p",
{},e["keep-no-way-back"]):null,D==="start"&&c.here==="browser"?A("p",{},e["keep-browser"]):null,A("label",{for:`${n}-wor\
ds`},e[D==="change"?"keep-new":"keep-passphrase"]),A("p",{class:"ajar-hint",id:`${n}-how`},e[L?"keep-how":"keep-how-open"]),
z,L?_:null,L?w:null,A("label",{class:"ajar-card"},A("input",{type:"checkbox",onchange:({target:Be})=>{z.type=Be.checked?
"text":"password",w.hidden=Be.checked,b.hidden=!0}}),A("span",{},e["keep-see"])),L?b:null,D==="change"||c.here?null:ae,A(
"div",{class:"ajar-moves"},D==="unlock"?null:E(e["keep-not-now"],ee),A("button",{type:"submit"},X)),L?null:j(),D==="star\
t"&&c.here?M():null)}let O=()=>A("div",{},E(e["keep-copy"],()=>t({take:"sealed"})));function M(){let D={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},L=A("input",{type:"file",onchange:async()=>{let G=new Uint8Array(await L.
files[0].arrayBuffer()),w=()=>t({bring:G},{awaited:!0});L.value="",c.exists?ti(z,{...D,act:w}):w()}}),X=A("label",{class:"\
ajar-words"},A("span",{},e["keep-bring"]),L),z=A("div",{class:"ajar-twice"},X);return z}function j(){let D=qn({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return A("details",{},A("summary",{},e["keep-for\
got"]),A("p",{},e["keep-forgot-how"]),...c.here?[A("p",{},e["keep-copy-forgot"]),O(),M()]:[],A("p",{},e["keep-erase-how"]),
D)}function H(){let D=A("select",{id:`${n}-minutes`,onchange:()=>t({minutes:Number(D.value)})},...[...new Set([5,15,30,60,
c.minutes])].sort((L,X)=>L-X).map(L=>A("option",{value:L,selected:L===c.minutes},q(e["keep-minutes"],{n:L}))));return A(
"div",{class:"ajar-kept"},E(e["keep-lock"],()=>{x(e["keep-opening"]),t({lock:!0},{awaited:!0})}),E(e["keep-change"],()=>{
p=!0,d=!1,k(),a.querySelector("input").focus()},{class:"ajar-change"}),A("p",{class:"ajar-changed",role:"status"},d?e["k\
eep-changed"]:""),A("details",{},A("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[A("p",{},e["keep-copy-how"]),
O()]:[A("p",{},c.place)],c.copied?A("p",{},q(e["keep-copied"],{program:c.copied})):null,A("label",{for:`${n}-minutes`},e["\
keep-idle"]),D))}function v(D){if(D.strength!=null){let L=a.querySelector(".ajar-strength > span");L&&(L.textContent=D.strength);
return}if(D.changed){p=!1,k(),a.querySelector(".ajar-changed").textContent=e["keep-changed"],d=!0,T().focus();return}c={
...c,...D},c.state==="kept"&&(u=!1),$()||(p=!1),P(),Z()}let Z=zn(a,()=>{let D=h;if(D.state===c.state&&D.exists===c.exists&&
D.minutes===c.minutes&&D.here===c.here&&!!D.reopen==!!c.reopen&&!!D.hosted==!!c.hosted&&a.firstChild){h=c;return}let X=u&&
D.place!==c.place;k(),D.state!==c.state&&D.state!=="none"?U(i):X&&a.querySelector("input").focus()});return k(),{line:i,
more:l,update:v,begin:F,setLost:D=>{C=D,P()},say:D=>{o.textContent=D}}}function Vs(e,{sentence:t,wide:n,narrow:r,columns:i,rows:s},o){if(!t){e.replaceChildren(A("p",{class:"ajar-empty"},o["ch\
art-empty"]));return}let a=(c,h)=>{let u=A("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":t});return Mt(u,
c),u.firstElementChild.setAttribute("aria-hidden","true"),u},l=e.querySelector("details")?.open??!1;e.replaceChildren(A(
"figure",{class:"ajar-chart"},A("figcaption",{},t),a(n,"wide"),a(r,"narrow"),A("details",{open:l},A("summary",{},o.table),
A("table",{},A("thead",{},A("tr",{},...i.map(c=>A("th",{scope:"col"},c)))),A("tbody",{},...s.map(([c,...h])=>A("tr",{},A(
"th",{scope:"row"},c),...h.map(u=>A("td",{},u??"–")))))))))}function Ks({items:e},t){let n={};for(let r of e){let i=t[r.id];if(!(i==null||!At(r,n)))if(r.kind==="choice"){let o=(r.among?
Tt(r,n):r.cards).map(l=>l.id).filter(l=>i.chosen.includes(l)),a=i.own?.trim()?i.own:"";(o.length||a)&&(n[r.id]={chosen:o,
own:a})}else if(r.kind==="sort"){let s=r.cards.filter(o=>i[o.id]).map(o=>[o.id,i[o.id]]);s.length&&(n[r.id]=Object.fromEntries(
s))}else if(r.kind==="list"){let s=i.filter(o=>o.trim());s.length&&(n[r.id]=s)}else`${i}`.trim()&&(n[r.id]=i)}return n}var $s=(e,t)=>q(e.ask,t);var Dl=new Set(["autorestarting","dead","restarting","terminating"]),Fl=4e3;function Js({widget_manager:e},{gone:t,back:n}){
let{statusChanged:r,connectionStatusChanged:i}=e?.kernel??{};if(!r?.connect||!i?.connect)return()=>{};let s=0,o=(l,c)=>{
Dl.has(c)&&t()},a=(l,c)=>{clearTimeout(s),c==="disconnected"?t():c==="connecting"?s=setTimeout(t,Fl):n()};return r.connect(
o),i.connect(a),()=>{clearTimeout(s),r.disconnect(o),i.disconnect(a)}}function Ps({words:e,answered:t}){let n=new Set,r=!1,
i=()=>t().map(([l,c])=>{let h=Ks(l,c),u=l.items.filter(p=>p.id in h).map(p=>[$s(p,h),...Le(p,h[p.id])].join(`
`));return[l.title,...u].join(`

`)}).join(`


`);async function s(l){let c=i(),h=A("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});h.value=c,l.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(l.append(h),h.select(),!document.execCommand("\
copy"))return}l.querySelector("[role=status]").textContent=e["lost-copied"]}function o(l={}){let c=A("div",{class:"ajar-\
lost",hidden:!r,...l},A("p",{},e.lost),A("div",{class:"ajar-moves"},A("button",{type:"button",onclick:()=>s(c)},e["lost-\
copy"]),A("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),A("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(c),c}function a(l){r=l;for(let c of n)c.hidden=!l}return{line:o,set:a,isLost:()=>r,forget:l=>n.delete(
l)}}function Xs(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let i=A("select",{onchange:()=>{n=i.value}},...Object.entries(t).map(([s,o])=>A("option",{value:s,selected:s===n},o)));return A(
"label",{},e["home-paper"]," ",i)},value:()=>n}}function Ws(e,{words:t,send:n,open:r,help:i}){let s=A("p",{class:"ajar-status",role:"status","aria-live":"polite"}),o=on(
t,x=>s.replaceChildren(x)),a=x=>{o.begin(),n(x)},l=A("div",{}),c={},h="",u=0,p=Xs(t);e.replaceChildren(A("section",{class:"\
ajar-home","aria-label":t["home-title"]},l),s);let d=(x,P)=>A("button",{type:"button",onclick:P},x),g=x=>A("div",{class:"\
ajar-reflection"},...x.flatMap(P=>Kr(P,3))),C=(x,P,F)=>qn({words:t,label:x,question:P,act:()=>a(F)}),E=()=>{let x=A("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{x.files[0]&&a({import:await x.files[0].text()}),x.value=
""}});return A("label",{class:"ajar-words"},A("span",{},t["home-bring"]),x)},U=zn(l,()=>{let x=JSON.stringify(c);x!==h&&
(h=x,Ls(l,T))});function T(){let x=(k,S)=>d(S,()=>a({take:k})),P=u>(c.danger?.kinds.length??0)?null:c.danger,F=()=>{u=P.
kinds.length+1,T(),l.querySelector(".ajar-welcome").focus()};l.replaceChildren(P?i.notice(P,{level:2,aside:F}):"",A("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?A("div",{class:"ajar-moves"},d(t["home-go-on"],()=>r(c.section))):
"",c.due?.length?A("ul",{},...c.due.map(k=>A("li",{},k))):"",c.plan?.length?A("h2",{},t["home-plan"]):"",c.plan?.length?
g(c.plan):"",c.plan?.length&&!P?i.line():"",...(c.earlier??[]).filter(({plan:k})=>k.length).map(({title:k,plan:S})=>A("d\
etails",{},A("summary",{},`${t["home-plan"]}, ${k}`),g(S))),A("details",{},A("summary",{},t["home-take"]),A("p",{},t["ho\
me-not-encrypted"]),A("div",{class:"ajar-take"},...P?[]:[d(t["home-take-plan"],()=>a({take:"plan",paper:p.value(),country:i.
code()})),p.element(),x("calendar",t["home-take-calendar"]),c.danger?"":x("calendar-line",t["home-take-calendar-line"])],
x("check-ins",t["home-take-check-ins"]),x("everything",t["home-take-everything"])),E()),c.something?A("details",{},A("su\
mmary",{},t["home-end"]),A("p",{},t["home-anew-how"]),C(t["home-anew"],t["home-anew-sure"],{restart:!0}),A("p",{},t["hom\
e-erase-how"]),C(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:x=>{o.end(),c=x,U()},settle:o.end,say:(x,P="")=>{
o.end();let F=A("div",{class:"ajar-text"});Mt(F,P),s.replaceChildren(x,F),s.scrollIntoView({block:"nearest"})}}}function _s({
name:e,type:t,data:n}){let r=Uint8Array.from(atob(n),s=>s.charCodeAt(0)),i=URL.createObjectURL(new Blob([r],{type:t}));A(
"a",{href:i,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(i),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var ln=window.ajarShown,Zs="needs@",qs=({answers:e,done:t,danger:n,reflection:r})=>JSON.
stringify([e,t,n,r]),vl={};function xl(){let e=document.getElementById("ajar-style")??document.head.appendChild(A("style",
{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function zs({model:e,el:t}){xl();let n=e.get("pages"),r=e.
get("words"),i=new Map,s=new Map,o=new Map,a=[],l=w=>a.push(w),c=null,h=!1,u=!1,p=new Map,d=new Map,g=Math.min(e.get("pa\
ge"),n.length-1);t.classList.add("ajar");let C=A("div",{class:"ajar-page"}),E=w=>n.flatMap(({blocks:b})=>b).find(b=>b.kind===
"exercise"&&b.key===w)?.exercise,U=Ps({words:r,answered:()=>[...s].map(([w,{answers:b}])=>[E(w),b]).filter(([w,b])=>w&&Object.
keys(b??{}).length)}),T=0,$=w=>{if(clearTimeout(T),T=0,U.set(w),c?.setLost(w),w)for(let b of o.keys())i.get(b)?.release()},
x=(w,{awaited:b=!1}={})=>{try{e.send(w)}catch{$(!0);return}b&&!T&&(T=setTimeout(()=>$(!0),8e3))},P=!1;function F(){P||(P=
!0,window.ajarDangers?k():x({dangers:!0}))}let k=()=>{for(let w of Object.values(window.ajarDangers.dangers))Pn($n(w))};
function S({key:w,exercise:b},Y){if(!(window.ajarDangers||U.isLost())||!Ht(b,Y))return;let W=He(b,Y),ee=Zn(b,W,window.ajarDangers);
M(w,{answers:W,done:!0,...ee}),p.set(w,qs(s.get(w))),i.get(w).update(s.get(w))}let N=Ds({words:r,countries:e.get("notice")?.
help??n[0]?.blocks[0]?.help,leave:()=>K(),onCountry:w=>x({country:w})}),K=()=>{x({forget:!0}),Wr()},I=(w,b,Y)=>(i.set(w.
key,Y),s.has(w.key)&&Y.update(s.get(w.key)),b),y={html(w){let b=A("div",{class:"ajar-text"});return Mt(b,w.html),N.addNumbers(
b),b.addEventListener("click",Y=>{let _=Y.target.closest("a"),W=n.findIndex(({id:ee})=>ee&&_?.getAttribute("href")===`${ee}\
.ipynb`);W<0||(Y.preventDefault(),v(W))}),b},home(w){let b=A("div",{});return I(w,b,Ws(b,{words:r,send:W=>{W.import&&i.get(
"chart")?.begin(),x(W)},open:W=>v(n.findIndex(({id:ee})=>ee===W)),help:N})),x({home:w.key}),b},exercise(w){let b=A("div",
{}),Y=U.line(c?{}:{role:"alert"});o.set(w.key,b);let _=(W,ee)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let ae=window.ajarSent;d.set(w.key,ae),x({key:w.key,...W,sent:ae},{awaited:ee}),!(!ee||!U.isLost())&&($(!0),Y.scrollIntoView(
{block:"nearest"}))};return i.set(w.key,Bs(b,w.exercise,{words:r,level:w.level,sort:js,...s.get(w.key),help:N,needs:()=>B(
w.needs),below:()=>w.key.startsWith("plan@")&&N.isKnown()?N.line():null,onAside:W=>M(w.key,{aside:W}),onChange:W=>{F(),M(
w.key,{answers:W,done:!1}),_({answers:W,done:!1},u)},onMove:W=>M(w.key,{at:W}),onDone:W=>{S(w,W),_({answers:W,done:!0},!0),
w.key.startsWith("check-in@")&&i.get("chart")?.begin()},onStartOver:()=>{M(w.key,{answers:{},done:!1}),_({remove:!0})}})),
b.firstElementChild.append(Y),l(()=>U.forget(Y)),b},chart(w){let b=A("div",{class:"ajar-chart-block"}),Y=A("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:_,end:W}=on(r,ae=>Y.replaceChildren(ae)),ee=ae=>{W(),Vs(b,ae,r)};
return i.set(w.key,{update:ee,begin:_,end:W}),s.has(w.key)&&ee(s.get(w.key)),_(),x({chart:w.key}),A("div",{},b,Y)},notice(w){
if(xs(()=>x({forget:!0})),!w.leave)return A("div",{class:"ajar-notice"},A("p",{},w.text));let b=A("div",{class:"ajar-lea\
ve"},N.button(),Pr({words:r,leave:K}));Fs(N.open),c=Ys({words:r,send:x});let Y=document.createDocumentFragment();return Y.
append(A("div",{class:"ajar-notice"},c.line,b),A("div",{class:"ajar-on-paper"},N.text()),c.more),Y}};function B(w){let b=n.
findIndex(({blocks:_})=>_.some(({key:W})=>W===Zs));return b<0?w?A("p",{},A("a",{href:w},r["help-needs"])):null:A("button",
{type:"button",onclick:()=>{v(b);let _=o.get(Zs).querySelector("h2");_.tabIndex=-1,_.focus()}},r["help-needs"])}for(let[
w,b]of Object.entries(vl))y[w]=Y=>{let _=A("div",{}),ee=b(_,Y,{words:r,send:x,onDispose:l,model:e,exerciseOf:E,formOf:ae=>o.
get(ae)});return I(Y,ee.element??_,ee)};let O=w=>n[g].blocks.find(b=>b.kind===w),M=(w,b)=>s.set(w,{...s.get(w),...b}),j=()=>{
for(let w of a.splice(0))w()};function H({focus:w=!1}={}){if(j(),i.clear(),h){C.replaceChildren(c?"":A("p",{class:"ajar-\
empty"},r["keep-locked-here"]));return}if(C.replaceChildren(...n[g].blocks.map(ee=>y[ee.kind](ee))),n.length<2)return;let b=(ee,ae)=>A(
"button",{type:"button",onclick:()=>v(ee)},ae),Y=g>0?b(g-1,r["previous-page"]):null,_=g<n.length-1?b(g+1,r["next-page"]):
null;if(C.append(A("div",{class:"ajar-moves ajar-turn"},Y,_)),Z.replaceChildren(...n.map(({title:ee},ae)=>A("li",{},A("b\
utton",{type:"button","aria-current":ae===g?"page":null,onclick:()=>v(ae)},ee)))),D.textContent=q(r["page-of"],{n:g+1,all:n.
length,title:n[g].title}),!w)return;let W=C.querySelector("h1, h2, h3")??C;W.tabIndex=-1,W.focus({preventScroll:!0}),t.scrollIntoView(
{block:"start"})}function v(w){n[w]&&(g=w,Z.parentElement.open=L(),e.set("page",w),e.save_changes(),H({focus:!0}))}let Z=A(
"ol",{}),D=A("summary",{}),L=()=>window.innerWidth>640;e.get("notice")&&t.append(y.notice(e.get("notice")));let X=A("nav",
{class:"ajar-nav","aria-label":r.pages},A("details",{open:L()},D,Z));n.length>1&&t.append(X),t.append(U.line({role:"aler\
t"}),C);let z=0;for(let w of["keydown","pointerdown","scroll"])t.addEventListener(w,()=>{Date.now()-z<3e4||(z=Date.now(),
x({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",w=>{if($(!1),w.keeping){let b=[...d.values()].some(W=>w.acknowledged<
W);c?.update(b?{...w.keeping,saved:!1}:w.keeping);let{state:Y}=w.keeping,_=Y==="locked";Y&&(u=Y==="kept"),Y&&_!==h&&(h=_,
s.clear(),X.hidden=h,H())}for(let[b,Y]of Object.entries(w.states??{})){if(w.acknowledged<d.get(b))continue;let _=Y.answers&&
!Object.keys(Y.answers).length,W=p.get(b)===qs(Y);p.delete(b),M(b,_?{...Y,at:0}:Y),W||i.get(b)?.update(s.get(b))}w.dangers&&
(window.ajarDangers=w.dangers,k()),w.country!=null&&N.choose(w.country),w.file&&(i.get("home")?.settle(),_s(w.file)),w.erased&&
i.get("home")?.say(w.erased,O("home")?.erased),w.said&&i.get("chart")?.end(),w.said&&(i.get("home")??c)?.say(w.said),w.open&&
v(n.findIndex(({id:b})=>b===w.open)),w.problem&&i.get(w.problem.key)?.say(w.problem.text)}),e.on("change:pages",()=>{n=e.
get("pages"),H()});let G=Js(e,{gone:()=>$(!0),back:()=>{U.isLost()&&x({ready:!0})}});return H(),ln.set(r,(ln.get(r)??0)+
1),x({ready:!0}),()=>{j(),G(),clearTimeout(T),ln.set(r,ln.get(r)-1),ln.get(r)||x({gone:!0})}}var Ul="sw.js",to=()=>new URL("./",location.href).href,eo=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${to()}\
 `)),An=()=>"serviceWorker"in navigator&&"caches"in window;async function no(e){try{await navigator.serviceWorker.register(
e(Ul),{updateViaCache:"all"})}catch{}}async function er(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===to());for(let t of await e())await t.unregister();for(let t of await eo())await caches.delete(t);
return(await eo()).length===0&&(await e()).length===0}var[tr,ni]=["leave-to","left"];function Lt(e){try{return e(window.sessionStorage)}catch{return null}}function Ol(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var ri=()=>Lt(e=>e.setItem(ni,"1"));function ro(e){let t=Lt(i=>i.getItem(tr))||e;t&&Xr(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",r=Lt(i=>i.getItem(ni));r&&n&&location.replace(
t||"about:blank"),Lt(i=>i.removeItem(ni)),r&&n&&ri()}function io(e){let t=A("p",{class:"ajar-hint",role:"status"}),n=A("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Lt(r=>r.
getItem(tr))??"",onchange(){let r=Ol(n.value);if(n.value.trim()&&!r){t.textContent=e["site-leave-odd"];return}Lt(i=>r?i.
setItem(tr,r):i.removeItem(tr)),Xr(r||"about:blank"),t.textContent=e[r?"site-leave-set":"site-leave-blank"]}});return A(
"div",{},A("label",{for:n.id},e["site-leave-to"]),A("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function so(e,t,{store:n,logOut:r}){let i=A("p",{class:"ajar-status",role:"status"}),s=A("button",{type:"button",onclick:async()=>{
i.textContent=t[await er()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(io(t));let o=e.closest(".site\
-about");r&&o.append(A("p",{},A("a",{href:r},t["hub-log-out"]))),!n&&An()&&e.append(A("div",{},s,i))}var oe=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},ce=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},jl={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},nr=e=>e instanceof ce?new oe(e.said||
jl[e.code]):e;var oo=1,Yt=4096,St=2*Yt,Ze=12,or=32,_e=1024,co=16,Oe={mark:0,part:16,length:20,piece:24},lo=_e-Ze-co,si=lo-Oe.piece,oi=new TextEncoder().
encode("ajar-jnl"),Qe={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Rl=Qe.wrapped+Ze+or+co,rr=Yt-
32,ii={memory:[8,2**21],passes:[1,64],lanes:[1,16]},ao=512,Qt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),ir=(e,t)=>e.
length===t.length&&e.every((n,r)=>n===t[r]),sr=(e,t)=>ir(e.subarray(0,t.length),t),Ao=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),qe=e=>crypto.getRandomValues(new Uint8Array(e));function Ee(...e){let t=new Uint8Array(e.reduce(
(r,{length:i})=>r+i,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var je=class e{constructor(t,n,r,i=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:r,wrapped:i})}get bound(){let t=new Uint8Array(Qe.wrapped),n=Qt(t);t.set(oi),n.
setUint32(Qe.version,oo);for(let r of Object.keys(ii))n.setUint32(Qe[r],this.cost[r]);return t.set(this.salt,Qe.salt),t.
set(this.fileId,Qe.fileId),t}async toBytes(){let t=new Uint8Array(Yt);return t.set(Ee(this.bound,this.wrapped)),t.set(await Ao(
t.subarray(0,rr)),rr),Ee(t,t)}isOf(t){return ir(this.fileId,t)}hasSalt(t){return ir(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new oe("journal-empty-file");let n=[t.slice(0,Yt),t.slice(Yt,St)],r=await Promise.all(n.map(Gl)),i=n.
find((c,h)=>r[h]);if(!i){let c=n.some(h=>sr(h,oi));throw new oe(c?"journal-broken":"journal-other-file")}let s=Qt(i);if(s.
getUint32(Qe.version)>oo)throw new oe("journal-newer");let o={};for(let c of Object.keys(ii))o[c]=s.getUint32(Qe[c]);let a=([
c,[h,u]])=>h<=o[c]&&o[c]<=u;if(!Object.entries(ii).every(a)||o.memory<8*o.lanes)throw new oe("journal-forged");let l=(c,h)=>i.
slice(c,h);return new e(o,l(Qe.salt,Qe.fileId),l(Qe.fileId,Qe.wrapped),l(Qe.wrapped,Rl))}async isWholeIn(t){return sr(t,
await this.toBytes())}};async function Gl(e){return e.length!==Yt||!sr(e,oi)?!1:ir(await Ao(e.subarray(0,rr)),e.subarray(
rr))}var bt=e=>Math.max(1,Math.ceil(e/si));function ai(e,t,n){let r=qe(16),i=Array.from({length:bt(e.length)},(s,o)=>{let a=new Uint8Array(
lo);return a.set(r,Oe.mark),Qt(a).setUint32(Oe.part,o),Qt(a).setUint32(Oe.length,e.length),a.set(e.subarray(o*si,(o+1)*si),
Oe.piece),t(n+o,a)});return Ee(...i)}function ho(e,t,n){let r=Math.floor(e.length/_e),i=Array.from({length:r},(c,h)=>e.subarray(
h*_e,(h+1)*_e)),s=i.map((c,h)=>t(n+h,c)),o=[],a=0,l=!1;for(let c=0;c<r;){let h=Nl(c,s),u=h?bt(h.length):1;h&&(l||(l=c>a),
o.push({content:h,size:u}),a=c+u),c+=u}return l||(l=i.some((c,h)=>h>=a&&!s[h]&&!Ml(c))),{entries:o,end:a,broken:l}}function Nl(e,t){
if(!t[e])return null;let n=t[e].subarray(Oe.mark,Oe.part),r=Qt(t[e]).getUint32(Oe.length),i=t.slice(e,e+bt(r)),s=(o,a)=>o&&
sr(o,n)&&Qt(o).getUint32(Oe.part)===a&&Qt(o).getUint32(Oe.length)===r;return i.length<bt(r)||!i.every(s)?null:Ee(...i.map(
o=>o.subarray(Oe.piece))).subarray(0,r)}var Ml=e=>[0,ao].some(t=>e.subarray(t,t+ao).every(n=>!n));var Tl=Object.defineProperty,Hl=(e,t,n)=>t in e?Tl(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,ze=(e,t,n)=>Hl(
e,typeof t!="symbol"?t+"":t,n);function fi(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var cr=e=>e?`"${e}" `:"";function ui(e,t=""){if(typeof e!=
"boolean")throw new TypeError(cr(t)+"expected boolean, got type="+typeof e);return e}function Vt(e,t=""){if(typeof e!="n\
umber")throw new TypeError(cr(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
cr(t)+"expected integer >= 0, got "+e);return e}function pe(e,t,n=""){if(fi(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&Vt(t,"length");let r=fi(e),i=t!==void 0?` of length ${t}`:"",s=r?`length=${e.length}`:`type=${typeof e}`,o=cr(n)+
"expected Uint8Array"+i+", got "+s;throw r?new RangeError(o):new TypeError(o)}var fo=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function uo(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function Ll(e,t){pe(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function tt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function ut(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Yl(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var Kt=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function Vl(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function Kl(e){for(let t=0;t<e.length;t++)e[t]=Vl(e[t]);return e}var Dt=Kt?e=>e:Kl;function $l(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function Jl(e,t){if($l(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function Pl(e,t){return fo(e,"defaults"),fo(t,"opts"),Object.assign(e,t)}function Xl(e,t){if(e=pe(e),
t=pe(t),e.length!==t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function Wl(e,t,n){let r=t,
i=n||(()=>[]),s=(a,l)=>r(l,...i(a)).update(a).digest(),o=r(new Uint8Array(e),...i(new Uint8Array(0)));return s.outputLen=
o.outputLen,s.blockLen=o.blockLen,s.create=(a,...l)=>r(a,...l),s}var _l=(e,t)=>{function n(r,...i){if(pe(r,void 0,"key"),
e.nonceLength!==void 0){let h=i[0];pe(h,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,o=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let h=o;h<i.length;h++)if(fi(i[h]))throw new Error("AAD not supported")}e.withAAD&&i[o]!==
void 0&&pe(i[o],void 0,"AAD");let a=t(r,...i),l=(h,u)=>{if(u!==void 0){if(h!==2)throw new Error("cipher output not suppo\
rted");pe(u,void 0,"output")}},c=!1;return{encrypt(h,u){if(c)throw new Error("cannot encrypt() twice with same key + non\
ce");return c=!0,pe(h,void 0,"data"),l(a.encrypt.length,u),a.encrypt(h,u)},decrypt(h,u){if(pe(h,void 0,"data"),s&&h.length<
s)throw new Error('"ciphertext" expected length >= tagLength='+s);return l(a.decrypt.length,u),a.decrypt(h,u)}}}return Object.
assign(n,e),n};function pi(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(pe(t,e,"output"),n&&!lr(t))throw new Error(
"invalid output, must be aligned");return t}function Zl(e,t,n){Vt(e),Vt(t),ui(n);let r=new Uint8Array(16),i=Yl(r);return i.
setBigUint64(0,BigInt(t),n),i.setBigUint64(8,BigInt(e),n),r}function lr(e){return e.byteOffset%4===0}function Ar(e){return Uint8Array.
from(pe(e))}var Eo=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),ql=Dt(tt(Eo("expand 16-byte k"))),zl=Dt(tt(Eo("exp\
and 32-byte k")));function ie(e,t){return e<<t|e>>>32-t}var hn=64,eA=16,Ii=2**32-1,po=Uint32Array.of();function tA(e,t,n,r,i,s,o,a){
let l=i.length,c=new Uint8Array(hn),h=tt(c),u=Kt&&lr(i)&&lr(s),p=u?tt(i):po,d=u?tt(s):po;if(!Kt){for(let g=0;g<l;o++){if(e(
t,n,r,h,o,a),Dt(h),o>=Ii)throw new Error("arx: counter overflow");let C=Math.min(hn,l-g);for(let E=0,U;E<C;E++)U=g+E,s[U]=
i[U]^c[E];g+=C}return}for(let g=0;g<l;o++){if(e(t,n,r,h,o,a),o>=Ii)throw new Error("arx: counter overflow");let C=Math.min(
hn,l-g);if(u&&C===hn){let E=g/4;if(g%4!==0)throw new Error("arx: invalid block position");for(let U=0,T;U<eA;U++)T=E+U,d[T]=
p[T]^h[U];g+=hn;continue}for(let E=0,U;E<C;E++)U=g+E,s[U]=i[U]^c[E];g+=C}}function nA(e,t){let{allowShortKeys:n,extendNonceFn:r,
counterLength:i,counterRight:s,rounds:o}=Pl({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return Vt(i),Vt(o),ui(s),ui(n),(a,l,c,h,u=0)=>{pe(a,void 0,"key"),
pe(l,void 0,"nonce"),pe(c,void 0,"data");let p=c.length,d=h!==void 0;if(h=pi(p,h,!1),d&&Jl(c,h),Vt(u),u<0||u>=Ii)throw new Error(
"arx: counter overflow");let g=[],C=a.length,E,U;if(C===32)g.push(E=Ar(a)),U=zl;else if(C===16&&n)E=new Uint8Array(32),E.
set(a),E.set(a,16),U=ql,g.push(E);else throw pe(a,32,"arx key"),new Error("invalid key size");(!Kt||!lr(l))&&g.push(l=Ar(
l));let T=tt(E);if(r){if(l.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let P=l.subarray(0,16);if(Kt)
r(U,T,tt(P),T);else{let F=Dt(Uint32Array.from(U));r(F,T,tt(P),T),ut(F),Dt(T)}l=l.subarray(16)}else Kt||Dt(T);let $=16-i;
if($!==l.length)throw new Error(`arx: nonce must be ${$} or 16 bytes`);if($!==12){let P=new Uint8Array(12);P.set(l,s?0:12-
l.length),l=P,g.push(l)}let x=Dt(tt(l));try{return tA(e,U,T,x,c,h,u,o),h}finally{ut(...g)}}}function we(e,t){return e[t++]&
255|(e[t++]&255)<<8}var rA=class{constructor(e){ze(this,"blockLen",16),ze(this,"outputLen",16),ze(this,"buffer",new Uint8Array(
16)),ze(this,"r",new Uint16Array(10)),ze(this,"h",new Uint16Array(10)),ze(this,"pad",new Uint16Array(8)),ze(this,"pos",0),
ze(this,"finished",!1),ze(this,"destroyed",!1),e=Ar(pe(e,32,"key"));let t=we(e,0),n=we(e,2),r=we(e,4),i=we(e,6),s=we(e,8),
o=we(e,10),a=we(e,12),l=we(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|r<<6)&7939,this.r[3]=(r>>>
7|i<<9)&8191,this.r[4]=(i>>>4|s<<12)&255,this.r[5]=s>>>1&8190,this.r[6]=(s>>>14|o<<2)&8191,this.r[7]=(o>>>11|a<<5)&8065,
this.r[8]=(a>>>8|l<<8)&8191,this.r[9]=l>>>5&127;for(let c=0;c<8;c++)this.pad[c]=we(e,16+2*c)}process(e,t,n=!1){let r=n?0:
2048,{h:i,r:s}=this,o=s[0],a=s[1],l=s[2],c=s[3],h=s[4],u=s[5],p=s[6],d=s[7],g=s[8],C=s[9],E=we(e,t+0),U=we(e,t+2),T=we(e,
t+4),$=we(e,t+6),x=we(e,t+8),P=we(e,t+10),F=we(e,t+12),k=we(e,t+14),S=i[0]+(E&8191),N=i[1]+((E>>>13|U<<3)&8191),K=i[2]+((U>>>
10|T<<6)&8191),I=i[3]+((T>>>7|$<<9)&8191),y=i[4]+(($>>>4|x<<12)&8191),B=i[5]+(x>>>1&8191),O=i[6]+((x>>>14|P<<2)&8191),M=i[7]+
((P>>>11|F<<5)&8191),j=i[8]+((F>>>8|k<<8)&8191),H=i[9]+(k>>>5|r),v=0,Z=v+S*o+N*(5*C)+K*(5*g)+I*(5*d)+y*(5*p);v=Z>>>13,Z&=
8191,Z+=B*(5*u)+O*(5*h)+M*(5*c)+j*(5*l)+H*(5*a),v+=Z>>>13,Z&=8191;let D=v+S*a+N*o+K*(5*C)+I*(5*g)+y*(5*d);v=D>>>13,D&=8191,
D+=B*(5*p)+O*(5*u)+M*(5*h)+j*(5*c)+H*(5*l),v+=D>>>13,D&=8191;let L=v+S*l+N*a+K*o+I*(5*C)+y*(5*g);v=L>>>13,L&=8191,L+=B*(5*
d)+O*(5*p)+M*(5*u)+j*(5*h)+H*(5*c),v+=L>>>13,L&=8191;let X=v+S*c+N*l+K*a+I*o+y*(5*C);v=X>>>13,X&=8191,X+=B*(5*g)+O*(5*d)+
M*(5*p)+j*(5*u)+H*(5*h),v+=X>>>13,X&=8191;let z=v+S*h+N*c+K*l+I*a+y*o;v=z>>>13,z&=8191,z+=B*(5*C)+O*(5*g)+M*(5*d)+j*(5*p)+
H*(5*u),v+=z>>>13,z&=8191;let G=v+S*u+N*h+K*c+I*l+y*a;v=G>>>13,G&=8191,G+=B*o+O*(5*C)+M*(5*g)+j*(5*d)+H*(5*p),v+=G>>>13,
G&=8191;let w=v+S*p+N*u+K*h+I*c+y*l;v=w>>>13,w&=8191,w+=B*a+O*o+M*(5*C)+j*(5*g)+H*(5*d),v+=w>>>13,w&=8191;let b=v+S*d+N*
p+K*u+I*h+y*c;v=b>>>13,b&=8191,b+=B*l+O*a+M*o+j*(5*C)+H*(5*g),v+=b>>>13,b&=8191;let Y=v+S*g+N*d+K*p+I*u+y*h;v=Y>>>13,Y&=
8191,Y+=B*c+O*l+M*a+j*o+H*(5*C),v+=Y>>>13,Y&=8191;let _=v+S*C+N*g+K*d+I*p+y*u;v=_>>>13,_&=8191,_+=B*h+O*c+M*l+j*a+H*o,v+=
_>>>13,_&=8191,v=(v<<2)+v|0,v=v+Z|0,Z=v&8191,v=v>>>13,D+=v,i[0]=Z,i[1]=D,i[2]=L,i[3]=X,i[4]=z,i[5]=G,i[6]=w,i[7]=b,i[8]=
Y,i[9]=_}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),r=e[1]>>>13;e[1]&=8191;for(let o=2;o<10;o++)e[o]+=r,r=e[o]>>>
13,e[o]&=8191;e[0]+=r*5,r=e[0]>>>13,e[0]&=8191,e[1]+=r,r=e[1]>>>13,e[1]&=8191,e[2]+=r,n[0]=e[0]+5,r=n[0]>>>13,n[0]&=8191;
for(let o=1;o<10;o++)n[o]=e[o]+r,r=n[o]>>>13,n[o]&=8191;n[9]-=8192;let i=(r^1)-1;for(let o=0;o<10;o++)n[o]&=i;i=~i;for(let o=0;o<
10;o++)e[o]=e[o]&i|n[o];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>
9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=
(e[8]>>>8|e[9]<<5)&65535;let s=e[0]+t[0];e[0]=s&65535;for(let o=1;o<8;o++)s=(e[o]+t[o]|0)+(s>>>16)|0,e[o]=s&65535;ut(n)}update(e){
uo(this),pe(e),e=Ar(e);let{buffer:t,blockLen:n}=this,r=e.length;for(let i=0;i<r;){let s=Math.min(n-this.pos,r-i);if(s===
n){for(;n<=r-i;i+=n)this.process(e,i);continue}t.set(e.subarray(i,i+s),this.pos),this.pos+=s,i+=s,this.pos===n&&(this.process(
t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,ut(this.h,this.r,this.buffer,this.pad)}digestInto(e){uo(this),
Ll(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:r}=this;if(r){for(t[r++]=1;r<16;r++)t[r]=0;this.process(t,0,!0)}
this.finalize();let i=0;for(let s=0;s<8;s++)e[i++]=n[s]>>>0,e[i++]=n[s]>>>8}digest(){let{buffer:e,outputLen:t}=this;this.
digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},iA=Wl(32,e=>new rA(e));function sA(e,t,n,r,i,s=20){let o=e[0],
a=e[1],l=e[2],c=e[3],h=t[0],u=t[1],p=t[2],d=t[3],g=t[4],C=t[5],E=t[6],U=t[7],T=i,$=n[0],x=n[1],P=n[2],F=o,k=a,S=l,N=c,K=h,
I=u,y=p,B=d,O=g,M=C,j=E,H=U,v=T,Z=$,D=x,L=P;for(let z=0;z<s;z+=2)F=F+K|0,v=ie(v^F,16),O=O+v|0,K=ie(K^O,12),F=F+K|0,v=ie(
v^F,8),O=O+v|0,K=ie(K^O,7),k=k+I|0,Z=ie(Z^k,16),M=M+Z|0,I=ie(I^M,12),k=k+I|0,Z=ie(Z^k,8),M=M+Z|0,I=ie(I^M,7),S=S+y|0,D=ie(
D^S,16),j=j+D|0,y=ie(y^j,12),S=S+y|0,D=ie(D^S,8),j=j+D|0,y=ie(y^j,7),N=N+B|0,L=ie(L^N,16),H=H+L|0,B=ie(B^H,12),N=N+B|0,L=
ie(L^N,8),H=H+L|0,B=ie(B^H,7),F=F+I|0,L=ie(L^F,16),j=j+L|0,I=ie(I^j,12),F=F+I|0,L=ie(L^F,8),j=j+L|0,I=ie(I^j,7),k=k+y|0,
v=ie(v^k,16),H=H+v|0,y=ie(y^H,12),k=k+y|0,v=ie(v^k,8),H=H+v|0,y=ie(y^H,7),S=S+B|0,Z=ie(Z^S,16),O=O+Z|0,B=ie(B^O,12),S=S+
B|0,Z=ie(Z^S,8),O=O+Z|0,B=ie(B^O,7),N=N+K|0,D=ie(D^N,16),M=M+D|0,K=ie(K^M,12),N=N+K|0,D=ie(D^N,8),M=M+D|0,K=ie(K^M,7);let X=0;
r[X++]=o+F|0,r[X++]=a+k|0,r[X++]=l+S|0,r[X++]=c+N|0,r[X++]=h+K|0,r[X++]=u+I|0,r[X++]=p+y|0,r[X++]=d+B|0,r[X++]=g+O|0,r[X++]=
C+M|0,r[X++]=E+j|0,r[X++]=U+H|0,r[X++]=T+v|0,r[X++]=$+Z|0,r[X++]=x+D|0,r[X++]=P+L|0}var oA=nA(sA,{counterRight:!1,counterLength:4,
allowShortKeys:!1}),aA=new Uint8Array(16),Io=(e,t)=>{e.update(t);let n=t.length%16;n&&e.update(aA.subarray(n))},cA=new Uint8Array(
32);function go(e,t,n,r,i){i!==void 0&&pe(i,void 0,"AAD");let s=e(t,n,cA),o=Zl(r.length,i?i.length:0,!0),a=iA.create(s);
i&&Io(a,i),Io(a,r),a.update(o);let l=a.digest();return ut(s,o),l}var lA=e=>(t,n,r)=>({encrypt(i,s){let o=i.length;s=pi(o+
16,s,!1),s.set(i);let a=s.subarray(0,-16);e(t,n,a,a,1);let l=go(e,t,n,a,r);return s.set(l,o),ut(l),s},decrypt(i,s){s=pi(
i.length-16,s,!1);let o=i.subarray(0,-16),a=i.subarray(-16),l=go(e,t,n,o,r);if(!Xl(a,l))throw ut(l),new Error("invalid t\
ag");return s.set(i.subarray(0,-16)),e(t,n,s,s,1),ut(l),s}}),vt=_l({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},
lA(oA));function Ft(e,t,n,r){function i(s){return s instanceof n?s:new n(function(o){o(s)})}return new(n||(n=Promise))(function(s,o){
function a(h){try{c(r.next(h))}catch(u){o(u)}}function l(h){try{c(r.throw(h))}catch(u){o(u)}}function c(h){h.done?s(h.value):
i(h.value).then(a,l)}c((r=r.apply(e,t||[])).next())})}var le=class{constructor(){this.mutex=Promise.resolve()}lock(){let e=()=>{};
return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){return Ft(this,void 0,void 0,function*(){
let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},ci;function AA(){return typeof globalThis<
"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var gi=AA(),li=(ci=gi.Buffer)!==null&&ci!==void 0?ci:
null,hA=gi.TextEncoder?new gi.TextEncoder:null;function ko(e,t){return(e&15)+(e>>6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function Qo(e,t){
let n=t.length>>1;for(let r=0;r<n;r++){let i=r<<1;e[r]=ko(t.charCodeAt(i),t.charCodeAt(i+1))}}function fA(e,t){if(e.length!==
t.length*2)return!1;for(let n=0;n<t.length;n++){let r=n<<1;if(t[n]!==ko(e.charCodeAt(r),e.charCodeAt(r+1)))return!1}return!0}
var wo=87,mo=48;function di(e,t,n){let r=0;for(let i=0;i<n;i++){let s=t[i]>>>4;e[r++]=s>9?s+wo:s+mo,s=t[i]&15,e[r++]=s>9?
s+wo:s+mo}return String.fromCharCode.apply(null,e)}var nt=li!==null?e=>{if(typeof e=="string"){let t=li.from(e,"utf8");return new Uint8Array(
t.buffer,t.byteOffset,t.length)}if(li.isBuffer(e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="st\
ring")return hA.encode(e);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error(
"Invalid data type!")},Re="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",un=new Uint8Array(256);for(let e=0;e<
Re.length;e++)un[Re.charCodeAt(e)]=e;function Co(e,t=!0){let n=e.length,r=n%3,i=[],s=n-r;for(let o=0;o<s;o+=3){let a=(e[o]<<
16&16711680)+(e[o+1]<<8&65280)+(e[o+2]&255),l=Re.charAt(a>>18&63)+Re.charAt(a>>12&63)+Re.charAt(a>>6&63)+Re.charAt(a&63);
i.push(l)}if(r===1){let o=e[n-1],a=Re.charAt(o>>2),l=Re.charAt(o<<4&63);i.push(`${a}${l}`),t&&i.push("==")}else if(r===2){
let o=(e[n-2]<<8)+e[n-1],a=Re.charAt(o>>10),l=Re.charAt(o>>4&63),c=Re.charAt(o<<2&63);i.push(`${a}${l}${c}`),t&&i.push("\
=")}return i.join("")}function uA(e){let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&
(t-=1)),t}function pA(e){let t=uA(e),n=e.length,r=new Uint8Array(t),i=0;for(let s=0;s<n;s+=4){let o=un[e.charCodeAt(s)],
a=un[e.charCodeAt(s+1)],l=un[e.charCodeAt(s+2)],c=un[e.charCodeAt(s+3)];r[i]=o<<2|a>>4,i+=1,r[i]=(a&15)<<4|l>>2,i+=1,r[i]=
(l&3)<<6|c&63,i+=1}return r}var ar=16*1024,fn=4,IA=new le,Ai=new Map;function bo(e,t){return Ft(this,void 0,void 0,function*(){
let n=null,r=null,i=!1;if(typeof WebAssembly>"u")throw new Error("WebAssembly is not supported in this environment!");let s=(F,k=0)=>{
r.set(F,k)},o=()=>r,a=()=>n.exports,l=F=>{n.exports.Hash_SetMemorySize(F);let k=n.exports.Hash_GetBuffer(),S=n.exports.memory.
buffer;r=new Uint8Array(S,k,F)},c=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),h=IA.dispatch(
()=>Ft(this,void 0,void 0,function*(){if(!Ai.has(e.name)){let k=pA(e.data),S=WebAssembly.compile(k.buffer);Ai.set(e.name,
S)}let F=yield Ai.get(e.name);n=yield WebAssembly.instantiate(F,{})})),u=()=>Ft(this,void 0,void 0,function*(){n||(yield h);
let F=n.exports.Hash_GetBuffer(),k=n.exports.memory.buffer;r=new Uint8Array(k,F,ar)}),p=(F=null)=>{i=!0,n.exports.Hash_Init(
F)},d=F=>{let k=0;for(;k<F.length;){let S=F.subarray(k,k+ar);k+=S.length,r.set(S),n.exports.Hash_Update(S.length)}},g=F=>{
if(!i)throw new Error("update() called before init()");let k=nt(F);d(k)},C=new Uint8Array(t*2),E=(F,k=null)=>{if(!i)throw new Error(
"digest() called before init()");return i=!1,n.exports.Hash_Final(k),F==="binary"?r.slice(0,t):di(C,r,t)},U=()=>{if(!i)throw new Error(
"save() can only be called after init() and before digest()");let F=n.exports.Hash_GetState(),k=c(),S=n.exports.memory.buffer,
N=new Uint8Array(S,F,k),K=new Uint8Array(fn+k);return Qo(K,e.hash),K.set(N,fn),K},T=F=>{if(!(F instanceof Uint8Array))throw new Error(
"load() expects an Uint8Array generated by save()");let k=n.exports.Hash_GetState(),S=c(),N=fn+S,K=n.exports.memory.buffer;
if(F.length!==N)throw new Error(`Bad state length (expected ${N} bytes, got ${F.length})`);if(!fA(e.hash,F.subarray(0,fn)))
throw new Error("This state was written by an incompatible hash implementation");let I=F.subarray(fn);new Uint8Array(K,k,
S).set(I),i=!0},$=F=>typeof F=="string"?F.length<ar/4:F.byteLength<ar,x=$;switch(e.name){case"argon2":case"scrypt":x=()=>!0;
break;case"blake2b":case"blake2s":x=(F,k)=>k<=512&&$(F);break;case"blake3":x=(F,k)=>k===0&&$(F);break;case"xxhash64":case"\
xxhash3":case"xxhash128":case"crc64":x=()=>!1;break}let P=(F,k=null,S=null)=>{if(!x(F,k))return p(k),g(F),E("hex",S);let N=nt(
F);return r.set(N),n.exports.Hash_Calculate(N.length,k,S),di(C,r,t)};return yield u(),{getMemory:o,writeMemory:s,getExports:a,
setMemorySize:l,init:p,update:g,digest:E,save:U,load:T,calculate:P,hashLength:t}})}var Vp=new le,gA="argon2",dA="AGFzbQE\
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
YaiAbNwMAIANBEGogHzcDACABQSBqIgFB+AdJDQALCws=",wA="2b50b0d6",mA={name:gA,data:dA,hash:wA},CA="blake2b",yA="AGFzbQEAAAABE\
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
EGAgQQgABABCwYAQYCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",BA="22cf500a",EA={name:CA,data:yA,hash:BA},
Kp=new le;function yo(e){return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16\
, ..., 512"):null}function kA(e,t){return e|t<<16}function wi(e=512,t=null){if(yo(e))return Promise.reject(yo(e));let n=null,
r=e;if(t!==null){if(n=nt(t),n.length>64)return Promise.reject(new Error("Max key length is 64 bytes"));r=kA(e,n.length)}
let i=e/8;return bo(EA,i).then(s=>{r>512&&s.writeMemory(n),s.init(r);let o={init:r>512?()=>(s.writeMemory(n),s.init(r),o):
()=>(s.init(r),o),update:a=>(s.update(a),o),digest:a=>s.digest(a),save:()=>s.save(),load:a=>(s.load(a),o),blockSize:128,
digestSize:i};return o})}function QA(e,t,n){let r=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");
return`$argon2${t.hashType}$v=19$${r}$${Co(e,!1)}$${Co(n,!1)}`}var Bo=new DataView(new ArrayBuffer(4));function et(e){return Bo.
setInt32(0,e,!0),new Uint8Array(Bo.buffer)}function hi(e,t,n){return Ft(this,void 0,void 0,function*(){if(n<=64){let l=yield wi(
n*8);return l.update(et(n)),l.update(t),l.digest("binary")}let r=Math.ceil(n/32)-2,i=new Uint8Array(n);e.init(),e.update(
et(n)),e.update(t);let s=e.digest("binary");i.set(s.subarray(0,32),0);for(let l=1;l<r;l++)e.init(),e.update(s),s=e.digest(
"binary"),i.set(s.subarray(0,32),l*32);let o=n-32*r,a;return o===64?(a=e,a.init()):a=yield wi(o*8),a.update(s),s=a.digest(
"binary"),i.set(s.subarray(0,o),r*32),i})}function bA(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function SA(e){
return Ft(this,void 0,void 0,function*(){var t;let{parallelism:n,iterations:r,hashLength:i}=e,s=nt(e.password),o=nt(e.salt),
a=19,l=bA(e.hashType),{memorySize:c}=e,h=nt((t=e.secret)!==null&&t!==void 0?t:""),[u,p]=yield Promise.all([bo(mA,1024),wi(
512)]);u.setMemorySize(c*1024+1024);let d=new Uint8Array(24),g=new DataView(d.buffer);g.setInt32(0,n,!0),g.setInt32(4,i,
!0),g.setInt32(8,c,!0),g.setInt32(12,r,!0),g.setInt32(16,a,!0),g.setInt32(20,l,!0),u.writeMemory(d,c*1024),p.init(),p.update(
d),p.update(et(s.length)),p.update(s),p.update(et(o.length)),p.update(o),p.update(et(h.length)),p.update(h),p.update(et(
0));let C=Math.floor(c/(n*4))*4,E=new Uint8Array(72),U=p.digest("binary");E.set(U);for(let x=0;x<n;x++){E.set(et(0),64),
E.set(et(x),68);let P=x*C,F=yield hi(p,E,1024);u.writeMemory(F,P*1024),P+=1,E.set(et(1),64),F=yield hi(p,E,1024),u.writeMemory(
F,P*1024)}let T=new Uint8Array(1024);Qo(T,u.calculate(new Uint8Array([]),c));let $=yield hi(p,T,i);if(e.outputType==="he\
x"){let x=new Uint8Array(i*2);return di(x,$,i)}return e.outputType==="encoded"?QA(o,e,$):$})}var DA=e=>{var t;if(!e||typeof e!=
"object")throw new Error("Invalid options parameter. It requires an object.");if(!e.password)throw new Error("Password m\
ust be specified");if(e.password=nt(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.
salt)throw new Error("Salt must be specified");if(e.salt=nt(e.salt),e.salt.length<8)throw new Error("Salt should be at l\
east 8 bytes long");if(e.secret=nt((t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)
throw new Error("Iterations should be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error(
"Parallelism should be a positive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash leng\
th should be at least 4 bytes.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");
if(e.memorySize<8*e.parallelism)throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&
(e.outputType="hex"),!["hex","binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}\
. Valid values: ['hex', 'binary', 'encoded']`)};function So(e){return Ft(this,void 0,void 0,function*(){return DA(e),SA(
Object.assign(Object.assign({},e),{hashType:"id"}))})}var $p=new le,Jp=new le,Pp=new le,Xp=new le,Wp=new Uint8Array(8),_p=new le,
Zp=new le,qp=new le,zp=new le,eI=new le,tI=new le,nI=new le,rI=new le,iI=new le,sI=new le,oI=new le,aI=new Uint8Array(8),
cI=new le,lI=new Uint8Array(8),AI=new le,hI=new Uint8Array(8),fI=new le,uI=new le,pI=new le;var $t=Object.freeze({memory:19*1024,passes:2,lanes:1}),mi=Object.freeze({memory:128*1024,passes:3,lanes:1}),FA=700,Do="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",vA=new RegExp(`^${Do}+|${Do}+$`,"g"),pn,Ci,hr=class{constructor(t,n){J(this,
pn);We(this,"seal",(t,n)=>{let r=qe(Ze);return Ee(r,m(this,pn,Ci).call(this,r,t).encrypt(n))});We(this,"open",(t,n)=>Uo(
m(this,pn,Ci).call(this,n.subarray(0,Ze),t),n.subarray(Ze)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};pn=new WeakSet,Ci=function(t,n){let r=new Uint8Array(8);return new DataView(r.buffer).setBigUint64(0,
BigInt(n)),vt(this.key,t,Ee(this.fileId,r))};var Jt=class e{constructor(t,n,r){Object.assign(this,{wrapping:t,salt:n,cost:r})}static async of(t,{
salt:n,cost:r}){let i=Fo(t);if(!i.length)throw new oe("journal-wrong-passphrase");return new e(await vo(i,n,r),n,r)}static async chosen(t,n){
if(!Fo(t).length)throw new oe("journal-no-passphrase");return e.of(t,{salt:qe(16),cost:n??await xA()})}begin(){let t=qe(
or),n=qe(Ze),r=new je(this.cost,this.salt,qe(16)),i=vt(this.wrapping,n,r.bound).encrypt(t);return{header:new je(this.cost,
this.salt,r.fileId,Ee(n,i)),sealer:new hr(t,r.fileId)}}unlock({wrapped:t,bound:n,fileId:r}){let i=vt(this.wrapping,t.subarray(
0,Ze),n),s=Uo(i,t.subarray(Ze));if(!s)throw new oe("journal-wrong-passphrase");return new hr(s,r)}forget(){this.wrapping.
fill(0),this.wrapping=null}},Fo=e=>jA(e.normalize("NFKC").replace(vA,""));async function xA(e=()=>performance.now()){let t={
...$t,passes:1};await vo(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await xo(new Uint8Array(8),new Uint8Array(
16),$t),UA(e()-n)}function UA(e){let t=$t.passes*FA/Math.max(e,1),n=Math.floor($t.memory*t/mi.passes/1024)*1024;return n<
$t.memory?$t:{...mi,memory:Math.min(n,mi.memory)}}async function vo(e,t,n){return await OA(),xo(e,t,n)}async function xo(e,t,{
memory:n,passes:r,lanes:i}){try{return await So({password:e,salt:t,memorySize:n,iterations:r,parallelism:i,hashLength:or,
outputType:"binary"})}catch(s){throw s instanceof RangeError?new oe("journal-memory",{megabytes:Math.floor(n/1024)}):s}}
var OA=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function Uo(e,t){try{return e.decrypt(t)}catch{return null}}function jA(e){let t=new TextEncoder,n=i=>[224|i>>12,128|i>>
6&63,128|i&63],r=Array.from(e,i=>{let s=i.codePointAt(0);return s>=55296&&s<=57343?n(s):[...t.encode(i)]});return Uint8Array.
from(r.flat())}var RA=new TextEncoder,GA=/[\u007f-\uffff]/g;function rt(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
r=>Object.hasOwn(t,r)&&rt(e[r],t[r]))}var Oo=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function yi({key:e,
response:t,done:n,confirmed:r,at:i}){let s=r!==null&&rt(r,t),o=JSON.stringify({key:e,response:t,done:n,confirmed:s||r,at:i}),
a=l=>`\\u${l.charCodeAt(0).toString(16).padStart(4,"0")}`;return RA.encode(o.replace(GA,a))}function jo(e){let{key:t,response:n,
done:r,confirmed:i,at:s}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:r,
confirmed:i===!0?n:i,at:s}}var Ge,pt,Ye,Ne,Ve,Bi,In,fr=class fr{constructor(t,n,r,i,s=St){J(this,Ve);J(this,Ge);J(this,pt,[]);J(this,Ye);J(this,Ne);
We(this,"isTorn",!1);this.place=t,this.end=s,R(this,Ge,n),R(this,Ye,r),R(this,Ne,i)}static async create(t,n){let{header:r,
sealer:i}=n.begin(),s=await t.replace(await r.toBytes(),null);return new fr(t,n,i,s)}static async open(t,{bytes:n,tag:r},i){
var u;let s=await je.fromBytes(n),o=await i(s),a=new fr(t,o,o.unlock(s),r),l=await s.isWholeIn(n),{entries:c,damaged:h}=m(
u=a,Ve,In).call(u,n.subarray(St),r);return{file:a,entries:c,damaged:h||!l}}get frames(){return(this.end-St)/_e}async readNew(){
let{bytes:t,tag:n,replaced:r}=await this.place.readFrom(f(this,Ne),this.end);if(!r)return{...m(this,Ve,In).call(this,t,n),
replaced:r};let i=await NA(t);if(i.isOf(f(this,Ye).fileId)){let c=t.length<this.end,{entries:h,damaged:u}=m(this,Ve,In).
call(this,t.subarray(this.end),n);return{entries:h,damaged:u||c,replaced:!1}}let s=[f(this,Ge),...f(this,pt)].find(({salt:c})=>i.
hasSalt(c));if(!s)throw new oe("journal-passphrase-changed");m(this,Ve,Bi).call(this,s,s.unlock(i)),this.end=St;let o=await i.
isWholeIn(t),{entries:a,damaged:l}=m(this,Ve,In).call(this,t.subarray(St),n);return{entries:a,damaged:l||!o,replaced:r}}async append(t){
let n=ai(t,f(this,Ye).seal,this.frames);R(this,Ne,await this.place.append(n,f(this,Ne))),this.end+=n.length}async replace(t,n=f(
this,Ge)){[f(this,Ge),...f(this,pt)].includes(n)||f(this,pt).push(n);let{header:r,sealer:i}=n.begin(),s=[await r.toBytes()],
o=0;for(let l of t)s.push(ai(l,i.seal,o)),o+=s.at(-1).length/_e;let a=Ee(...s);R(this,Ne,await this.place.replace(a,f(this,
Ne))),m(this,Ve,Bi).call(this,n,i),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
f(this,Ne))??""}forget(){for(let t of[f(this,Ge),...f(this,pt)])t.forget();f(this,Ye).forget()}};Ge=new WeakMap,pt=new WeakMap,
Ye=new WeakMap,Ne=new WeakMap,Ve=new WeakSet,Bi=function(t,n){f(this,Ye).forget(),R(this,Ye,n),t!==f(this,Ge)&&f(this,Ge).
forget(),R(this,Ge,t),R(this,pt,[])},In=function(t,n){let{entries:r,end:i,broken:s}=ho(t,f(this,Ye).open,this.frames);return this.
isTorn=t.length>i*_e,R(this,Ne,n),this.end+=i*_e,{entries:r.map(({content:a,size:l})=>({entry:jo(a),size:l})),damaged:s}};
var gn=fr;async function NA(e){try{return await je.fromBytes(e)}catch{throw new oe("journal-here-overwritten")}}async function Ro(e){
let t=await e.read();if(!t)throw new ce("gone","journal-here-none");return t}var MA=256,TA=100,It,Ie,Ke,yn,se,dn,Pt,wn,ki,Go,No,mn,pr=class pr{constructor(t){J(this,se);J(this,It);J(this,Ie,new ur);
J(this,Ke,!1);J(this,yn,Promise.resolve());We(this,"damage",null);R(this,It,t)}static async create(t,n,{cost:r}={}){let i=await Jt.
chosen(n,r);return new pr(await gn.create(t,i).catch(Ei))}static async open(t,n){var c;let r=await Ro(t).catch(Ei),i=h=>Jt.
of(n,h),{file:s,entries:o,damaged:a}=await gn.open(t,r,i),l=new pr(s);return f(l,Ie).add(o,!1),R(l,Ke,a),await m(c=l,se,
No).call(c),f(l,Ie).takeNews(),l}entries(){return m(this,se,dn).call(this,()=>f(this,Ie).seen())}append(t){return m(this,
se,wn).call(this,async n=>{let r=f(this,Ie).completed(t),i=yi(r);await n.append(i),f(this,Ie).putOwn(t,r,bt(i.length))})}refresh(){
return m(this,se,dn).call(this,async()=>(await m(this,se,ki).call(this),f(this,Ie).takeNews()))}rewrite(t){return m(this,
se,wn).call(this,()=>m(this,se,mn).call(this,f(this,Ie).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let r=await Jt.
chosen(t,n);await m(this,se,wn).call(this,()=>m(this,se,mn).call(this,f(this,Ie).entries,r))}close(){return m(this,se,dn).
call(this,()=>{f(this,It)?.forget(),R(this,It,null),R(this,Ie,new ur)})}};It=new WeakMap,Ie=new WeakMap,Ke=new WeakMap,yn=
new WeakMap,se=new WeakSet,dn=function(t){let n=f(this,yn).then(t).catch(Ei);return R(this,yn,n.catch(()=>{})),n},Pt=function(){
if(!f(this,It))throw new oe("journal-locked");return f(this,It)},wn=function(t){return m(this,se,dn).call(this,async()=>{
for(let n=1;;n++)try{return await m(this,se,Go).call(this),await t(m(this,se,Pt).call(this))}catch(r){if(r.code!=="chang\
ed"||n===TA)throw r;await m(this,se,ki).call(this)}})},ki=async function(){let{entries:t,replaced:n,damaged:r}=await m(this,
se,Pt).call(this).readNew();f(this,Ie).add(t,n),f(this,Ke)||R(this,Ke,r)},Go=async function(){if(!f(this,Ke)&&!m(this,se,
Pt).call(this).isTorn)return;let t=f(this,Ke)?await m(this,se,Pt).call(this).copyAside():"";await m(this,se,mn).call(this,
f(this,Ie).entries),f(this,Ke)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},R(this,Ke,!1))},No=async function(){try{await m(this,se,wn).call(this,async t=>{f(this,Ie).isLittleOf(t.frames)&&
await m(this,se,mn).call(this,f(this,Ie).entries)})}catch{f(this,Ke)&&(this.damage={code:"journal-damaged",values:{}})}},
mn=async function(t,n){let r=new Map([...t].map(([i,s])=>[i,yi(s)]));await m(this,se,Pt).call(this).replace(r.values(),n),
f(this,Ie).entries=new Map(t),f(this,Ie).sizes=new Map([...r].map(([i,{length:s}])=>[i,bt(s)]))};var Cn=pr;function Ei(e){throw nr(e)}var gt,$e,Bn,Qi,ur=class{constructor(){J(this,Bn);We(this,"entries",new Map);We(this,"sizes",
new Map);J(this,gt,new Map);J(this,$e,new Set)}seen(){return f(this,$e).clear(),[...this.entries.values()]}takeNews(){let t=[
...f(this,gt).values()];return f(this,gt).clear(),f(this,$e).clear(),t}add(t,n){let r=new Map(this.entries),i=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:l}of t)m(this,Bn,Qi).call(this,a,l),i.set(a.key,a);let s=n?
[...r.keys()].filter(a=>!this.entries.has(a)):[],o=[...i.values()].filter(a=>!n||!rt(a,r.get(a.key)));for(let a of[...s.
map(Oo),...o])f(this,gt).set(a.key,a),f(this,$e).add(a.key)}completed(t){let n=this.entries.get(t.key),r=t.response!==null&&
!t.done;return!n||!r||n.confirmed===null||t.confirmed!==null&&!f(this,$e).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,r){
m(this,Bn,Qi).call(this,n,r),rt(n,t)?(f(this,gt).delete(n.key),f(this,$e).delete(n.key)):f(this,gt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:r})=>r!==null).map(r=>[r.key,r]));for(let r of f(this,$e))this.entries.has(r)||n.delete(
r);for(let[r,i]of this.entries)f(this,$e).has(r)&&n.set(r,i);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(r,i)=>r+i,0);return t-n>Math.max(MA,t/2)}};gt=new WeakMap,$e=new WeakMap,Bn=new WeakSet,Qi=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var Mo={fair:8,good:10,strong:15},HA=72,LA=3.3,YA=10,VA=.35,KA=.5,$A=.4,JA=4.5,PA=2,XA=.65,WA=3.9,_A=.15,ZA=1,qA=4,zA=.5,
bi=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],eh={"!@#$%^&*()_+":bi[0],'{}:"<>?':"[];',./"},th=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function To(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,HA).join("");if(!t)return"none";let n=Ho(
t);return Object.keys(Mo).filter(i=>n>=Mo[i]).at(-1)??"weak"}function Ho(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Ho(
t)+zA;if(sh(e))return qA;let n=new Map;for(let{0:r,groups:i}of e.matchAll(th))n.set(r.toLowerCase(),i);return[...n.values()].
reduce((r,i)=>r+nh(i),0)}function nh({date:e,word:t,digits:n}){return e?JA:t?rh(t):n?ih(n):1}function rh(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(s=>s!==s.toLowerCase()).length,r=n===t.length-1,i=VA*Math.max(0,t.length-YA)+(r?Math.min(
1,n):n)*KA+$A*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,LA+i)}function ih(e){if(/^(?:19|20)\d\d$/.
test(e))return PA;let t=new Set(Array.from(e).slice(1).map((r,i)=>r-e[i]));if(e.length>2&&t.size===1)return ZA;let n=Math.
max(0,e.length-6);return Math.min(XA*e.length,WA)+_A*n}function sh(e){let t=Array.from(e.toLowerCase(),oh),n=t.filter((r,i)=>i&&
ah(r,t[i-1])).length;return t.length>4&&n>=.7*(t.length-1)}function oh(e){let[t,n]=Object.entries(eh).find(([s])=>s.includes(
e))??[],r=t?n[t.indexOf(e)]:e,i=bi.findIndex(s=>s.includes(r));return{row:i,column:bi[i]?.indexOf(r)}}var ah=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;function Qn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(r=>Qn(e[r],t[r]))}var ch=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,Je,En,it,kn,Xt,Ir,gr=class{constructor(t=Date.now){J(this,Xt);J(this,Je,new Map);J(
this,En,[]);J(this,it,null);J(this,kn);R(this,kn,t)}get(t){return f(this,Je).get(t)}isDraft(t){let n=f(this,Je).get(t);return n!==
void 0&&!n.done}keys(){return[...f(this,Je).keys()]}entries(){return[...f(this,Je).values()]}put(t,n,r){let i=r?n:f(this,
Je).get(t)?.confirmed??null;this.place({key:t,response:n,done:r,confirmed:i,at:ch(f(this,kn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}f(this,Je).set(t.key,t),m(this,Xt,Ir).call(this,[t.key])}remove(t){f(this,Je).
delete(t)&&m(this,Xt,Ir).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(f(
this,it)){t();return}R(this,it,new Set);try{t()}finally{let n=[...f(this,it)];R(this,it,null),n.length&&m(this,Xt,Ir).call(
this,n)}}listen(t){f(this,En).push(t)}};Je=new WeakMap,En=new WeakMap,it=new WeakMap,kn=new WeakMap,Xt=new WeakSet,Ir=function(t){
if(f(this,it)){for(let n of t)f(this,it).add(n);return}for(let n of f(this,En))n(t)};function Wt(e,t,n){let r=typeof n=="string"?new TextEncoder().encode(n):n,i="";for(let s of r)i+=String.fromCharCode(s);
return{name:e,type:t,data:btoa(i)}}var lh=[["trial-agreement","review"],["plan","day"]],Ah=/^(\d{4})-(\d{2})-(\d{2})$/,Lo=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function ue(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function dr(e,t){let n=new Map(e.filter(({
response:r})=>r).map(r=>[r.key,r]));for(let[r,i]of lh){let s=n.get(`${r}@`),o=mr(s?.response[i]);if(o&&o>=t)return{day:o,
entry:s}}return null}function wr(e,t){let n=null;for(let i of e){let{exercise:s}=ue(i.key),o=i.response&&Object.keys(i.confirmed??
{}).length>0,a=s==="check-in"&&o?bn(i):null,l=a&&a>t?t:a;l&&l>(n?.day??"")&&(n={day:l,entry:i})}if(!n)return null;let[,r]=[
t,hh(n.day)].sort();return{day:r,entry:n.entry}}function bn({at:e}){if(!Si(e))return null;let[,t,,,,n]=Lo.exec(e);return n?
Di(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function Si(e){let[,t,,n="0",r="0"]=Lo.exec(e)??[];return!!mr(
t)&&n<60&&r<60}function mr(e){let[,t,n,r]=typeof e=="string"&&Ah.exec(e)||[];return t>0&&n>=1&&n<=12&&r>=1&&r<=Vo(+t,+n)?
e:null}function Di(e){let t=e.getFullYear();return t>=1&&t<=9999?Ko(t,e.getMonth()+1,e.getDate()):null}var Yo=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function hh(e){let[t,n,r]=e.split("-").map(Number),i=n===
12?[t+1,1]:[t,n+1];return Ko(...i,Math.min(r,Vo(...i)))}function Vo(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,
31,30,31,30,31,31,30,31,30,31][t-1]}var Ko=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(
2,"0")}`;var Po="catch-up.ics",fh="-//collective//icalendar//7.3.0//EN",uh=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,ph=/[\t\x85\u2028\u2029]/g,
Ih=75;async function Xo(e,t,n,r=""){let i=[...new Map(e.map(c=>[c.key,c])).values()],s=[dr(i,n),wr(i,n)].filter(Boolean);
if(!s.length)throw new oe("journal-no-day");let o=$o(t["journal-calendar-title"]),a=await Promise.all(s.map((c,h)=>dh(c,
n,o,h?"":$o(r))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${fh}`,...a.flat()],"END:VCALENDAR",""].map(mh).join(
`\r
`)}function yr(e,{exercises:t,danger:n}){let r=e.filter(({key:c})=>c==="plan@").at(-1)?.response,i=c=>Wo(c)&&ge(c)!=="";
if(!r||!i(r.if)||!i(r.then))return"";let s=c=>Object.values(n).some(h=>Kn(c,h).length);if(Object.values(r).flatMap(gh).some(
s))return"";let{rules:o,reflection:a}=t.plan,l=o.find(c=>c.sentence);return l?ei(l,a[l.sentence],r):""}var gh=e=>(e?.own?
[e.own]:[e].flat()).filter(Wo),Wo=e=>typeof e=="string";async function dh({day:e,entry:t},n,r,i){return["BEGIN:VEVENT",`\
SUMMARY:${Jo(r)}`,`DTSTART;VALUE=DATE:${e.replaceAll("-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await wh(
t)}`,...i?["CLASS:PRIVATE",`DESCRIPTION:${Jo(i)}`]:[],"TRANSP:TRANSPARENT","END:VEVENT"]}async function wh({key:e,response:t,
at:n}){let r=Object.entries(t).filter(([,h])=>h!==null),i=Cr([n,Object.fromEntries(r)]),s=h=>new TextEncoder().encode(h),
o={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.importKey("raw",s(i),o,!1,["sign"]),l=new Uint8Array(await crypto.subtle.
sign("HMAC",a,s(e))).slice(0,16);return l[6]=l[6]&15|64,l[8]=l[8]&63|128,Array.from(l,h=>h.toString(16).padStart(2,"0")).
join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}function Cr(e){return Array.isArray(e)?`[${e.map(Cr).join("\
, ")}]`:e&&typeof e=="object"?`{${Object.keys(e).sort().map(n=>`${Cr(n)}: ${Cr(e[n])}`).join(", ")}}`:JSON.stringify(e).
replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var $o=e=>ge(e.replace(ph," ").replace(
uh,"")),Jo=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function mh(e){let t=[],n=[],r=0;for(let i of e){let s=Ch(i);if(n.length&&r+s>=Ih){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,r=a.length}n.push(i),r+=s}return[...t,n.join("")].join(`\r
 `)}var Ch=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var yh={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},_t=10,
Bh=400,Sn=17,Fi=16,xt=14,[ea,ta]=[12,38],[vi,xi,Eh]=[46,8,30],_o=15,Zo=26,kh=14;function Ui(e,t,n){let r=t.filter(({id:a})=>e.
some(l=>l[a]!==null)),[i,s]=e.length>1?bh(e,r,n):Qh(e[0],r,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${Ae(s)}`}">
${i.join(`
`)}
</svg>
`}function Qh(e,t,n){let[r,i,s]=[92,14,n-14],o=l=>i+(s-i)*l/_t;return[t.flatMap(({id:l,name:c},h)=>{let u=h*r,p=u+46,d=e[l],
g=[...Array(_t+1).keys()].map(E=>Dn([o(E),p-5],[o(E),p+5],"edge",1)),C=[0,_t].filter(E=>E!==d).map(E=>dt(`${E}`,o(E),p+25,
"muted",{size:xt,anchor:"middle"}));return[dt(c,0,u+Sn,l,{size:Sn,bold:!0}),Dn([i,p],[s,p],"edge",1.5),...g,...C,sa(l,o(
d),p,9),dt(`${d}`,o(d),p+29,l,{size:Sn,bold:!0,anchor:"middle"})]}),t.length*r-8]}function bh(e,t,n){let r=vh(e,ea,n-ta),
i=vi+_t*xi+Eh,s=t.flatMap(({id:c,name:h},u)=>Sh(e,c,h,r,u*i,n)),o=t.length*i,[a,l]=xh(e,r,o,n);return[[...s,...a],o+l]}function Sh(e,t,n,r,i,s){
let[o,a]=[i+vi,i+vi+_t*xi],l=e.map((p,d)=>({value:p[t],x:r[d],y:a-xi*p[t]})).filter(({value:p})=>p!==null),c=[o,a].flatMap(
(p,d)=>[Dn([0,p],[s-ta+ea,p],"line",1),dt(d?"0":`${_t}`,s,p+5,"muted",{size:xt,anchor:"end"})]),h=Math.min(...r.slice(1).
map((p,d)=>p-r[d])),u=h<11?Math.max(2,h/3):5.5;return[dt(n,0,i+Sn,t,{size:Sn,bold:!0}),...c,Hh(l,t),...l.map(({x:p,y:d})=>sa(
t,p,d,u)),...Dh(l,t)]}function Dh(e,t){let n=e.map(({value:i,x:s,y:o},a)=>{let[l,c]=[e[a-1]?.value??i,e[a+1]?.value??i],
h=l>=i&&c>=i&&l+c>2*i,u=(l-i)*(c-i)<0,p=a===0||a===e.length-1;return{value:i,x:s+(u?Math.sign(l-i)*6:0),y:o+(h?22:-11),half:`${i}`.
length*Fi*.6/2,rank:p?0:i===l?3:u?2:1}}),r=[];for(let i of n.sort((s,o)=>s.rank-o.rank))(i.rank===0||i.rank<3&&e.length<=
kh)&&!r.some(o=>Fh(i,o))&&r.push(i);return r.map(({value:i,x:s,y:o})=>dt(`${i}`,s,o,t,{size:Fi,bold:!0,anchor:"middle"}))}
var Fh=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Fi;function vh(e,t,n){let r=na(e);if(r.length===1){let c=(n-
t)/(e.length-1);return e.map((h,u)=>t+u*c)}let i=r.slice(1).map((c,h)=>Yo(r[h].day,c.day)),s=_o*(e.length-r.length)+Zo*i.
length,o=Math.min(1,(n-t)/s),a=Math.max(0,n-t-s)/i.reduce((c,h)=>c+h,0),l=t;return r.flatMap(({many:c},h)=>(h&&(l+=Zo*o+
a*i[h-1]),Array.from({length:c},(u,p)=>(p&&(l+=_o*o),l))))}function na(e){if(!e.every(({day:r},i)=>r&&r>=(e[i-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:r}of e)n.at(-1)?.day===r?n.at(-1).many++:n.push({day:r,many:1});return n}
function xh(e,t,n,r){let i=na(e);if(i.length===1){let[h]=i.map($=>$.day&&zo($.day,!0)),p=r<Bh||e.length>4?2:e.length,d=p===
2?[0,e.length-1]:[...e.keys()],g=r/p-14,C=d.map($=>({x:t[$],lines:Rh(e[$].moment,g)})),E=Math.max(...C.map(({lines:$})=>$.
length))*xt*1.25,U=C.flatMap(({x:$,lines:x})=>qo(x,$,n+12,r)),T=h?[dt(h,0,n+E+22,"muted",{size:xt})]:[];return[[...U,...T],
E+(h?28:8)]}let s=new Set(i.map(({day:h})=>h.slice(0,4))),o=[],a=0;for(let{day:h,many:u}of i){let[p,d]=[t[a],t[a+u-1]];o.
push({from:p,to:d,x:(p+d)/2,words:zo(h,s.size>1)}),a+=u}let l=o.flatMap(({from:h,to:u,x:p})=>[Dn([h,n-4],[u,n-4],"edge",
1),Dn([p,n-4],[p,n+2],"edge",1)]),c=Uh(o.map(h=>({...h,...ra([h.words],h.x,r)})));return[[...l,...c.flatMap(({words:h,x:u})=>qo(
[h],u,n+18,r))],24]}function Uh(e){let[t,n]=[e[0],e.at(-1)],r=[t];for(let i of e.slice(1,-1))i.start>=r.at(-1).end+14&&i.
end+14<=n.start&&r.push(i);return[...r,n]}function ra(e,t,n){let r=Math.max(...e.map(Br))/2,i=Math.min(Math.max(t,r),n-r);
return{start:i-r,end:i+r}}function qo(e,t,n,r){let{start:i,end:s}=ra(e,t,r),[o,a]=i<=0?["start",0]:s>=r?["end",r]:["midd\
le",t];return e.map((l,c)=>dt(l,a,n+c*xt*1.25,"muted",{size:xt,anchor:o}))}var zo=(e,t)=>(t?jh:Oh).format(new Date(`${e}\
T00:00Z`)),ia={timeZone:"UTC",month:"short",day:"numeric"},Oh=new Intl.DateTimeFormat("en-US",ia),jh=new Intl.DateTimeFormat(
"en-US",{...ia,year:"numeric"});function Rh(e,t){let n=[""];for(let s of e.split(/\s+/).filter(Boolean)){let o=`${n.at(-1)}\
 ${s}`.trim();!n.at(-1)||Br(o)<=t?n[n.length-1]=o:n.push(s)}let[r,...i]=n;return[r,i.join(" ")].filter(Boolean).map(s=>Gh(
s,t))}function Gh(e,t){let n=[...e];if(Br(e)<=t)return e;for(;n.length&&Br(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var Nh=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Br=e=>[...e].reduce(
(t,n)=>t+xt*(Nh.test(n)?1.05:.58),0),Ae=e=>`${Math.round(e*10)/10}`,Er=e=>`var(--ajar-${e}, ${yh[e]})`,Mh={"&":"&amp;","\
<":"&lt;",">":"&gt;"},Th=e=>e.replace(/[&<>]/g,t=>Mh[t]);function dt(e,t,n,r,{size:i,bold:s=!1,anchor:o="start"}){let a=s?
' font-weight="650"':"";return`<text ${`x="${Ae(t)}" y="${Ae(n)}" text-anchor="${o}"`} font-size="${i}"${a} fill="${Er(r)}\
">${Th(e)}</text>`}var Dn=(e,t,n,r)=>`<path d="M${e.map(Ae).join(" ")}L${t.map(Ae).join(" ")}" stroke="${Er(n)}" stroke-\
width="${r}" fill="none"/>`,Hh=(e,t)=>`<path d="M${e.map(({x:n,y:r})=>`${Ae(n)} ${Ae(r)}`).join("L")}" stroke="${Er(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function sa(e,t,n,r){let[i,s,o]=[t,n,r];return`<path d="${{importance:`\
M${Ae(i-o)} ${Ae(s)}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0z`,confidence:`M${Ae(i-o*.9)} ${Ae(s-o*.9)}h${Ae(
o*1.8)}v${Ae(o*1.8)}h${Ae(-o*1.8)}z`,readiness:`M${Ae(i)} ${Ae(s-o*1.25)}L${Ae(i+o*1.25)} ${Ae(s)}L${Ae(i)} ${Ae(s+o*1.25)}\
L${Ae(i-o*1.25)} ${Ae(s)}z`}[e]}" fill="${Er(e)}"/>`}var Pe=["importance","confidence","readiness"],Lh=600,Yh=340,Vh=10;function Oi(e,t,n=null){let r=s=>Number.isInteger(s)&&
s>=0&&s<=Vh,i=Pe.map(s=>[s,r(t[s])?t[s]:null]);return{moment:e,...Object.fromEntries(i),day:n}}var aa=e=>e.map(t=>({...ue(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>Oi(t,
n.confirmed,bn(n)));function Kh(e,t){let n=e.filter(la);if(!n.length)return"";let r={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[i,s]=[n[0],n.at(-1)],o={first:i.moment,last:s.
moment},a=Pe.filter(c=>i[c]!==null);if(n.length===1){let c=h=>q(t["check-ins-value"],{ruler:r[h],value:i[h]});return q(t["\
check-ins-once"],{moment:i.moment,rulers:oa(a.map(c))})}let l=a.filter(c=>s[c]!==null).map(c=>q(i[c]===s[c]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:r[c],before:i[c],after:s[c]}));return l.length?q(t["check-ins-since"],{...o,rulers:oa(
l)}):q(t["check-ins-differ"],o)}function ca(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},r=Pe.map(s=>({id:s,name:n[s]})),i=e.filter(la);return{sentence:Kh(e,t),wide:Ui(i,r,Lh),narrow:Ui(
i,r,Yh),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(s=>[s.moment,...Pe.map(o=>s[o])])}}var la=e=>Pe.
some(t=>e[t]!==null),$h=new Intl.ListFormat("en-US",{type:"conjunction"}),oa=e=>$h.format(e);var ji=1,Ri="\uFEFF",Jh=/[\u202a-\u202e\u2066-\u2069]/g,ha="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",fa=`${ha}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Ph=new RegExp(
`(?:[${ha}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),Xh=new RegExp(`^[${fa}]+`),Wh=new RegExp(`(^|[;,|"])([${fa}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function ua(e,t){let n=e.filter(({response:s})=>s).map(s=>Zh(s,Gi(ue(s.key).exercise,t))),r={format:"ajar-jo\
urnal",version:ji,entries:n},i=s=>`\\u${s.charCodeAt(0).toString(16)}`;return`${JSON.stringify(r,null,2).replace(Jh,i)}
`}function pa(e){let t=e.filter(({key:r,response:i,confirmed:s})=>_h(r)&&i&&s).map(r=>{let{moment:i,...s}=Oi(zh(ue(r.key).
moment),r.confirmed);return[bn(r)??"",i,...Pe.map(o=>s[o]??"")]}),n=[["day","moment",...Pe],...t];return Ri+n.map(r=>`${r.
map(ef).join(",")}
`).join("")}var Gi=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function Fn({after:e,among:t,...n},r){return He({items:[
n],ids:[n.id]},{[n.id]:r})[n.id]}var _h=e=>ue(e).exercise==="check-in";function Zh({key:e,response:t,done:n,confirmed:r,
at:i},s){let o=r&&rt(r,t),{exercise:a,moment:l}=ue(e);return{exercise:a,moment:l,title:s?.title??"",at:i,done:n,confirmed:r&&
!o?Aa(r,s):!!r,answers:Aa(t,s)}}function Aa(e,t){let n=new Map(t?.items.map(r=>[r.id,r]));return Object.entries(e).filter(
([,r])=>r!==null).map(([r,i])=>{let s=n.get(r),o={item:r,question:s?q(s.ask,e):"",answer:i},a=s?.cards&&qh(s,i);return a?
{...o,"in-words":a}:o})}function qh(e,t){try{return Le(e,Fn(e,t))}catch{return null}}function zh(e){return ge(e.replace(
Ph," ")).replace(Xh,"").replace(Wh,"$1$2'")}var ef=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;var Ia={null:null,true:!0,false:!1},tf=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,nf={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},rf=/[ !#-[\]-\uffff]*/y,sf=/null|true|false|-?Infinity|NaN/y,of=/[0-9a-fA-F]{4}/y,af=/[ \t\n\r]*/y,vn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function ga(e){let t=0,n=(p=t)=>{throw new vn(e.slice(0,p).split(`
`).length)},r=p=>{p.lastIndex=t;let[d]=p.exec(e)??[null];return t+=d?.length??0,d},i=()=>r(af),s=p=>{e[t]!==p&&n(),t++};
function o(){let p=e[t];if(p==='"')return a();if(p==="{")return h();if(p==="[")return c();let d=r(sf);if(d!==null&&d in Ia)
return Ia[d];let g=d?Number.NaN:r(tf);return g===null&&n(),Number.isFinite(+g)||n(0),+g}function a(){t++;let p="";for(;p+=
r(rf),e[t]!=='"';){e[t]!=="\\"&&n();let d=e[t+1];t+=2,d==="u"?p+=String.fromCharCode(Number.parseInt(r(of)??n(),16)):p+=
nf[d]??n(t-2)}return t++,p}function l(p,d){let g=[];if(t++,i(),e[t]!==p)for(;g.push(d()),i(),e[t]!==p;){let C=t;s(","),i(),
e[t]===p&&n(C)}return t++,g}let c=()=>l("]",o),h=()=>Object.fromEntries(l("}",()=>{e[t]!=='"'&&n();let p=a();return i(),
s(":"),i(),[p,o()]}));i();let u=o();return i(),t<e.length&&n(),u}var Ni=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];var wt=class extends oe{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=Ni(t)}},
be=(e,t={})=>({code:e,values:t});function ma(e,t){let n=cf(e.startsWith(Ri)?e.slice(1):e),r=hf(n);if(r.length)throw new wt(
...r);let i=[];return{entries:n.map((o,a)=>{let l=Gi(o.exercise,t),c=a+1;l||i.push(be("journal-import-unknown-exercise",
{n:c,exercise:o.exercise}));let h=C=>{let{response:E,misfits:U}=uf(c,l,C);return i.push(...U),E},u=h(o.answers),{confirmed:p,
done:d,at:g}=o;return{key:Mi(o),response:u,done:d,confirmed:Array.isArray(p)?h(p):p?u:null,at:g}}),notes:Ni(i)}}var Mi=({
exercise:e,moment:t})=>`${e}@${t}`;function cf(e){let t=lf(e),{format:n,version:r,entries:i}=Ti(t)?t:{};if(n!=="ajar-jou\
rnal"||!(Number.isInteger(r)||typeof r=="boolean"))throw new wt(be("journal-import-other-file"));if(r>ji)throw new wt(be(
"journal-import-newer"));if(!Array.isArray(i))throw new wt(be("journal-import-other-file"));let s=i.flatMap((o,a)=>Af(o,
a+1));if(s.length)throw new wt(...s);return i.map(o=>({...Ca,...o}))}function lf(e){try{return ga(e)}catch(t){throw t instanceof
vn||t instanceof RangeError?new wt(be("journal-import-not-json",{line:t.line??1})):t}}var Ca={moment:"",at:"",done:!1,confirmed:!1},
Ti=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),kr=e=>typeof e=="string",da={exercise:kr,moment:kr,at:e=>kr(e)&&(e===
""||Si(e)),done:e=>typeof e=="boolean"};function Af(e,t){if(!Ti(e))return[be("journal-import-other-file")];let n={...Ca,
...e},r=Object.keys(da).filter(i=>!da[i](n[i]));if(typeof n.confirmed!="boolean"){let i=wa(n.confirmed,"confirmed");i.length&&
r.push("confirmed",...i)}return r.push(...wa(n.answers,"answers")),r.map(i=>be("journal-import-incomplete",{n:t,name:i}))}
function wa(e,t){return Array.isArray(e)?e.flatMap(n=>Ti(n)?kr(n.item)?[]:["item"]:[t]):[t]}function hf(e){let t=new Set;
return e.flatMap((n,r)=>{let i=r+1,s=t.has(Mi(n))?[be("journal-import-twice",{n:i,exercise:n.exercise})]:[];t.add(Mi(n));
let o=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?ff(a.map(({item:l})=>l)):[]);return[...s,...o.map(a=>be("journ\
al-import-answer-twice",{n:i,item:a}))]})}var ff=e=>{let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].
filter(([,n])=>n>1).map(([n])=>n)};function uf(e,t,n){let r=Object.fromEntries(n.map(({item:h,answer:u=null})=>[h,u]));if(!t)
return{response:r,misfits:[]};let i=new Map(t.items.map(h=>[h.id,h])),s=h=>!i.has(h)&&t.ids.includes(h),o=Object.entries(
r),a=Object.fromEntries(o.filter(([h])=>s(h))),l=Object.fromEntries(o.filter(([h])=>!s(h))),c=pf(e,t,i,l);return{response:c.
length?r:{...He(t,l),...a},misfits:c}}function pf(e,t,n,r){let i={},s=[];for(let[a,l]of Object.entries(r)){if(!n.has(a)){
let{title:c}=t;s.push(be("journal-import-unknown-question",{n:e,exercise:c,item:a}));continue}try{i[a]=Fn(n.get(a),l)}catch(c){
if(!(c instanceof de))throw c;let h=be(c.code,c.values);s.push(be("journal-import-misfit",{n:e,item:a,why:h}))}}if(s.length)
return s;let o=He(t,i);return Object.keys(i).filter(a=>!rt(o[a],i[a])).map(a=>be("journal-import-not-asked",{n:e,item:a}))}function mt(e,t,n=t["keep-failed"]){let{code:r,values:i={},notices:s}=nr(e);if(s)return s.map(a=>mt(a,t,n)).join(`
`);if(!Object.hasOwn(t,r??""))return n;let o=Object.entries(i).map(([a,l])=>[a,l?.code?mt(l,t,n):l]);return q(t[r],Object.
fromEntries(o))}var qt="home",Un="help@",Hi="plan",If=[Hi,"needs","support","goal-ladder"],ya="until ",Ki=e=>`${ya}${ht(e)}`;function br(e,t,n){
let{exercise:r,moment:i}=ue(t.key),s=i?`${i}, ${n}`:n,o=`${r}@${s}`;for(let a=2;e.get(o);a++)o=`${r}@${s} (${a})`;e.place(
{...t,key:o})}var Ce,Ct,Fe,Ut,Ot,On,jn,Rn,Zt,Gn,te,Li,Ba,xn,Ea,Yi,ka,Qa,Qr,ba,Sa,Da,Vi,Sr=class{constructor({journal:t,data:n,
words:r,send:i,today:s,notice:o,print:a}){J(this,te);J(this,Ce);J(this,Ct);J(this,Fe);J(this,Ut);J(this,Ot);J(this,On);J(
this,jn);J(this,Rn);J(this,Zt,Promise.resolve());J(this,Gn,{calendar:t=>m(this,te,Li).call(this,t),"calendar-line":t=>m(
this,te,Li).call(this,t,yr(t,f(this,Ct))),everything:t=>Wt("notes.json","application/json",ua(t,f(this,Ct))),"check-ins":t=>Wt(
"numbers.csv","text/csv",pa(t))});R(this,Ce,t),R(this,Ct,n),R(this,Fe,r),R(this,Ut,i),R(this,Ot,s),R(this,On,o),R(this,jn,
a),R(this,Rn,new Map(n.sections.flatMap(l=>l.keys.map(c=>[c,l]))))}state(){let t=m(this,te,xn).call(this),n=m(this,te,ba).
call(this,t);return{welcome:m(this,te,Sa).call(this,t,n),section:n?.id??"",due:m(this,te,Da).call(this,t),plan:m(this,te,
Vi).call(this,`${Hi}@`),earlier:t.map(({key:r})=>({key:r,...ue(r)})).filter(({exercise:r,moment:i})=>r===Hi&&i).map(({key:r,
moment:i})=>({title:i,plan:m(this,te,Vi).call(this,r)})),something:t.length>0,danger:m(this,te,Ea).call(this)}}receive(t){
let{take:n,paper:r,country:i=""}=t;if(n==="plan"&&["us-letter","a4"].includes(r))m(this,te,Qr).call(this,()=>f(this,jn).
call(this,m(this,te,xn).call(this),{paper:r,country:i}));else if(Object.hasOwn(f(this,Gn),n??""))m(this,te,Qr).call(this,
async()=>f(this,Ut).call(this,{file:await f(this,Gn)[n](m(this,te,xn).call(this))}));else if(typeof t.country=="string")
f(this,Ce).put(Un,{country:i},!0);else if(typeof t.import=="string")m(this,te,Qr).call(this,()=>m(this,te,ka).call(this,
t.import));else if(t.restart===!0)m(this,te,Ba).call(this);else return!1;return!0}settled(){return f(this,Zt)}};Ce=new WeakMap,
Ct=new WeakMap,Fe=new WeakMap,Ut=new WeakMap,Ot=new WeakMap,On=new WeakMap,jn=new WeakMap,Rn=new WeakMap,Zt=new WeakMap,
Gn=new WeakMap,te=new WeakSet,Li=async function(t,n=""){let r=await Xo(t,f(this,Fe),f(this,Ot).call(this),n);return Wt(Po,
"text/calendar",r)},Ba=function(){f(this,Ce).batch(()=>{for(let t of m(this,te,xn).call(this))ue(t.key).moment.includes(
ya)||(br(f(this,Ce),t,Ki(f(this,Ot).call(this))),f(this,Ce).remove(t.key))})},xn=function(){return f(this,Ce).entries().
filter(({key:t})=>t!==Un)},Ea=function(){for(let t of If){let n=m(this,te,Yi).call(this,`${t}@`);if(n)return n}return null},
Yi=function(t){let n=f(this,Ce).get(t);return n?f(this,On).call(this,ue(t).exercise,n.response):null},ka=function(t){let{
entries:n,notes:r}=ma(t,f(this,Ct));f(this,Ce).batch(()=>{for(let s of n)m(this,te,Qa).call(this,s)});let i=q(f(this,Fe)["\
home-brought"],{n:n.length});f(this,Ut).call(this,{said:[i,...r.map(s=>mt(s,f(this,Fe)))].join(`
`)})},Qa=function(t){let n=f(this,Ce).get(t.key);n?Qn([n.response,n.confirmed],[t.response,t.confirmed])||br(f(this,Ce),
t,f(this,Fe)["home-brought-moment"]):f(this,Ce).place(t)},Qr=function(t){R(this,Zt,f(this,Zt).then(t).catch(n=>{f(this,Ut).
call(this,{said:mt(n,f(this,Fe),f(this,Fe)["home-failed"])})}))},ba=function(t){let n=t.reduce((r,i)=>r&&r.at>=i.at?r:i,
null);return n?f(this,Rn).get(n.key):void 0},Sa=function(t,n){let r=f(this,Fe);return t.length?n?q(r["home-stopped"],{title:n.
title}):r["home-welcome"]:r["home-empty"]},Da=function(t){let n=f(this,Fe),r=f(this,Ot).call(this),i=dr(t,r),s=wr(t,r),o=[];
return i&&o.push(q(n["home-review"],{day:ht(i.day)})),s&&s.day<=r?o.push(n["home-check-in-now"]):s&&o.push(q(n["home-che\
ck-in"],{day:ht(s.day)})),o},Vi=function(t){let n=f(this,Ce).get(t),r=f(this,Ct).exercises[ue(t).exercise];return!n?.confirmed||
!r||!Ht(r,n.confirmed)?[]:_n(r,n.confirmed,{plain:!!m(this,te,Yi).call(this,t)}).filter(({said:i})=>i.length).map(({heading:i,
said:s})=>({heading:i,said:s,words:[]}))};var ja=1e3,$i=2e3,gf=15,Fa=10*ja,va=6e4,xa="journal-passphrase-changed",df="notes",wf="application/octet-stream",ot,Ji=class{constructor(){
J(this,ot,new Map)}start(t,n,r){clearTimeout(f(this,ot).get(t));let i=()=>{f(this,ot).delete(t),r()};f(this,ot).set(t,setTimeout(
i,n))}isPending(t){return f(this,ot).has(t)}stop(){for(let t of f(this,ot).values())clearTimeout(t);f(this,ot).clear()}};
ot=new WeakMap;var he,Se,en,Me,Bt,jt,Mn,tn,Tn,ne,Xe,at,nn,ye,Et,xe,kt,Rt,Hn,Ue,rn,Gt,ct,Q,Ra,Dr,me,yt,Fr,Ga,Na,Ma,Ta,Ha,
La,Ya,Pi,Va,Ka,vr,$a,st,Xi,Wi,Nn,Ja,_i,Zi,zt,xr,ve,Ur=class{constructor({journal:t,place:n,here:r,send:i,words:s,stores:o,
judge:a,now:l,today:c}){J(this,Q);J(this,he);J(this,Se);J(this,en);J(this,Me);J(this,Bt);J(this,jt);J(this,Mn);J(this,tn);
J(this,Tn);J(this,ne,null);J(this,Xe,!1);J(this,at,!1);J(this,nn,!1);J(this,ye,new Set);J(this,Et,"");J(this,xe,"");J(this,
kt,!1);J(this,Rt,gf);J(this,Hn,0);J(this,Ue,new Ji);J(this,rn,Promise.resolve());J(this,Gt,0);J(this,ct,0);R(this,he,t),
R(this,Se,n),R(this,en,r),R(this,Me,i),R(this,Bt,s),R(this,jt,o),R(this,Mn,a),R(this,tn,l),R(this,Tn,c),t.listen(h=>m(this,
Q,$a).call(this,h)),n.watch(()=>m(this,Q,me).call(this,()=>m(this,Q,Nn).call(this))),m(this,Q,me).call(this,()=>m(this,Q,
Nn).call(this))}get state(){let t=f(this,ne)!==null;return{state:f(this,at)?"locked":t?"kept":"none",exists:f(this,Xe),place:"",
here:f(this,en),saved:t&&!f(this,ye).size&&!f(this,xe),reopen:f(this,kt),problem:f(this,Et)||f(this,xe)||m(this,Q,Ra).call(
this),copied:"",minutes:f(this,Rt),hosted:f(this,en)==="hub"}}async settled(){for(;f(this,Gt);)await f(this,rn)}receive(t){
m(this,Q,xr).call(this);let{keep:n,unlock:r,change:i,minutes:s,strength:o,bring:a}=t;if(typeof n=="string")m(this,Q,yt).
call(this,()=>m(this,Q,Na).call(this,n));else if(typeof r=="string")m(this,Q,yt).call(this,()=>m(this,Q,Ma).call(this,r));else if(typeof i==
"string"&&f(this,ne))m(this,Q,yt).call(this,()=>m(this,Q,Ta).call(this,i));else if(t.lock===!0)m(this,Q,me).call(this,()=>this.
lock());else if(t.erase===!0)m(this,Q,yt).call(this,()=>m(this,Q,La).call(this));else if(t.erase==="saved")m(this,Q,yt).
call(this,()=>m(this,Q,Ya).call(this));else if(t.take==="sealed")m(this,Q,yt).call(this,()=>m(this,Q,Va).call(this));else if(a instanceof
Uint8Array)m(this,Q,yt).call(this,()=>m(this,Q,Ka).call(this,a));else if(Number.isInteger(s)&&s>=1&&s<=1440)R(this,Rt,s),
m(this,Q,xr).call(this),m(this,Q,ve).call(this);else if(typeof o=="string")m(this,Q,me).call(this,()=>m(this,Q,Ga).call(
this,o));else return t.active===!0||typeof t.place=="string";return!0}flush(){f(this,ne)&&f(this,ye).size&&m(this,Q,me).
call(this,()=>m(this,Q,st).call(this,{look:!1}))}leave(){let t=f(this,ne);if(!t){sn(this,ct)._++,f(this,at)||m(this,Q,zt).
call(this,()=>f(this,he).clear());return}let n=m(this,Q,Xi).call(this);m(this,Q,vr).call(this),R(this,at,!0),R(this,Et,""),
m(this,Q,ve).call(this),m(this,Q,zt).call(this,()=>f(this,he).clear()),m(this,Q,me).call(this,async()=>{try{n.size&&await Ua(
t,n,()=>{})}finally{t.close()}})}async lock(){if(f(this,ne)&&(await m(this,Q,st).call(this),!!f(this,ne))){if(f(this,ye).
size){f(this,Ue).start("idle",Fa,()=>m(this,Q,me).call(this,()=>this.lock())),m(this,Q,ve).call(this);return}f(this,ne).
close(),m(this,Q,vr).call(this),R(this,at,!0),m(this,Q,ve).call(this),m(this,Q,zt).call(this,()=>f(this,he).clear())}}};
he=new WeakMap,Se=new WeakMap,en=new WeakMap,Me=new WeakMap,Bt=new WeakMap,jt=new WeakMap,Mn=new WeakMap,tn=new WeakMap,
Tn=new WeakMap,ne=new WeakMap,Xe=new WeakMap,at=new WeakMap,nn=new WeakMap,ye=new WeakMap,Et=new WeakMap,xe=new WeakMap,
kt=new WeakMap,Rt=new WeakMap,Hn=new WeakMap,Ue=new WeakMap,rn=new WeakMap,Gt=new WeakMap,ct=new WeakMap,Q=new WeakSet,Ra=
function(){let t=f(this,ne)?.damage;return t?m(this,Q,Dr).call(this,t):""},Dr=function(t){return mt(t,f(this,Bt))},me=function(t){
sn(this,Gt)._++,R(this,rn,f(this,rn).then(t).catch(n=>{m(this,Q,Fr).call(this,n),m(this,Q,ve).call(this)}).finally(()=>{
sn(this,Gt)._--}))},yt=function(t){m(this,Q,me).call(this,async()=>{R(this,Et,"");try{await t()}catch(n){m(this,Q,Fr).call(
this,n)}m(this,Q,xr).call(this),m(this,Q,ve).call(this)})},Fr=function(t){f(this,kt)||R(this,kt,t.code===xa),R(this,Et,m(
this,Q,Dr).call(this,t))},Ga=async function(t){let n=f(this,Bt),r={none:n["keep-strength-none"],weak:n["keep-strength-we\
ak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};f(this,Me).call(this,{keeping:{
strength:r[await f(this,Mn).call(this,t)]}})},Na=async function(t){let n=f(this,ct),r=await f(this,jt).create(f(this,Se),
t);if(n!==f(this,ct)){r.close();return}R(this,ne,r),R(this,Xe,!0),R(this,ye,new Set(f(this,he).keys())),await m(this,Q,st).
call(this)},Ma=async function(t){let n=f(this,ct),r=await f(this,jt).open(f(this,Se),t),i=await r.entries();if(n!==f(this,
ct)){r.close();return}let s=f(this,ne)!==null,o=f(this,he).entries().filter(({key:a})=>!s||f(this,ye).has(a));f(this,ne)?.
close(),R(this,ne,r),R(this,Xe,!0),R(this,at,!1),R(this,kt,!1),m(this,Q,ve).call(this),m(this,Q,Zi).call(this,i),s||f(this,
Me).call(this,{open:qt}),f(this,he).batch(()=>{for(let a of o)m(this,Q,Ha).call(this,a)}),await m(this,Q,st).call(this)},
Ta=async function(t){f(this,ne)&&(await f(this,ne).changePassphrase(t),f(this,Me).call(this,{keeping:{changed:!0}}))},Ha=
function(t){let n=f(this,he).get(t.key),r=n?.done&&!t.done;n&&!r&&!Qn(n.response,t.response)&&br(f(this,he),n,Ki(f(this,
Tn).call(this))),f(this,he).place(r?{...t,confirmed:n.confirmed}:t)},La=async function(){let t=f(this,Bt),n={erased:t["h\
ome-erased"]};f(this,ne)?(n={erased:await m(this,Q,Pi).call(this)},f(this,ne)?.close(),m(this,Q,vr).call(this)):await f(
this,Se).read()&&(n={said:t["home-not-erased"]}),m(this,Q,zt).call(this,()=>f(this,he).clear()),f(this,Me).call(this,n)},
Ya=async function(){if(f(this,ne)||!await f(this,Se).read())return;let t=await m(this,Q,Pi).call(this);R(this,at,!1),f(this,
Me).call(this,{said:t})},Pi=async function(){let{notices:t=[]}=await f(this,Se).erase();R(this,Xe,!1);let n=f(this,Bt);return t.
map(r=>mt(r,n)).join(`
`)||n["journal-here-erased"]},Va=async function(){let t=await f(this,Se).read();t&&f(this,Me).call(this,{file:Wt(df,wf,t.
bytes)})},Ka=async function(t){if(f(this,ne))return;await f(this,jt).check(t);let n=await f(this,Se).read();await f(this,
Se).replace(t,n?.tag??null),R(this,Xe,!0)},vr=function(){sn(this,ct)._++,R(this,ne,null),R(this,xe,""),R(this,kt,!1),R(this,
ye,new Set),f(this,Ue).stop()},$a=function(t){if(!f(this,ne)||f(this,nn))return;for(let r of t)f(this,ye).add(r);t.every(
r=>f(this,he).isDraft(r))?f(this,Ue).start("save",ja,()=>m(this,Q,me).call(this,()=>m(this,Q,st).call(this))):m(this,Q,me).
call(this,()=>m(this,Q,st).call(this)),m(this,Q,ve).call(this)},st=async function({look:t=!0}={}){let n=f(this,ne);if(n){
try{if(t&&await m(this,Q,Wi).call(this),n!==f(this,ne))return;await Ua(n,m(this,Q,Xi).call(this),(r,i)=>{f(this,he).get(
r)===i&&f(this,ye).delete(r)}),R(this,Et,"")}catch(r){if(n!==f(this,ne))return;m(this,Q,Fr).call(this,r),f(this,Ue).start(
"save",Fa,()=>m(this,Q,me).call(this,()=>m(this,Q,st).call(this)))}m(this,Q,ve).call(this)}},Xi=function(){let t=f(this,
he).entries().filter(({key:r})=>f(this,ye).has(r)),n=new Map(t.map(r=>[r.key,r]));for(let r of f(this,ye))n.has(r)||n.set(
r,void 0);return n},Wi=async function(){let t=f(this,ne),n=await t.refresh();t===f(this,ne)&&(m(this,Q,Zi).call(this,n),
R(this,xe,""))},Nn=async function(){let t=f(this,xe);try{f(this,ne)?await m(this,Q,Wi).call(this):await m(this,Q,Ja).call(
this)}catch(n){f(this,kt)||R(this,kt,n.code===xa),R(this,xe,m(this,Q,Dr).call(this,n)),f(this,ne)||f(this,Ue).start("loo\
k",$i,()=>m(this,Q,me).call(this,()=>m(this,Q,Nn).call(this)))}f(this,xe)!==t&&(f(this,ne)&&!f(this,xe)&&f(this,ye).size&&
await m(this,Q,st).call(this),m(this,Q,ve).call(this))},Ja=async function(){let t=await f(this,Se).read()!==null;R(this,
xe,""),!(t===f(this,Xe)||f(this,ne))&&(R(this,Xe,t),m(this,Q,ve).call(this))},_i=function(){f(this,tn).call(this)-f(this,
Hn)>f(this,Rt)*va&&m(this,Q,me).call(this,()=>this.lock()),f(this,ne)&&(f(this,Gt)||m(this,Q,me).call(this,()=>m(this,Q,
Nn).call(this)),f(this,Ue).start("poll",$i,()=>m(this,Q,_i).call(this)))},Zi=function(t){m(this,Q,zt).call(this,()=>{for(let n of t){
let r=f(this,he).get(n.key);f(this,ye).has(n.key)?r&&!r.done&&n.confirmed!==null&&f(this,he).place({...r,confirmed:n.confirmed}):
f(this,he).place(n)}})},zt=function(t){R(this,nn,!0);try{f(this,he).batch(t)}finally{R(this,nn,!1)}},xr=function(){if(R(
this,Hn,f(this,tn).call(this)),!f(this,ne))return;let t=()=>m(this,Q,me).call(this,()=>this.lock());f(this,Ue).start("id\
le",f(this,Rt)*va,t),f(this,Ue).isPending("poll")||f(this,Ue).start("poll",$i,()=>m(this,Q,_i).call(this))},ve=function(){
f(this,Me).call(this,{keeping:this.state})};async function Ua(e,t,n){let r=new Map((await e.entries()).map(a=>[a.key,a])),
i=!1;for(let[a,l]of t)l&&(await e.append(l),n(a,l),i||(i=mf(l,r.get(a))));let s=[...t.keys()].filter(a=>!t.get(a));if(!s.
length&&!i)return;let o=(await e.entries()).filter(({key:a})=>!s.includes(a));await e.rewrite(o);for(let a of s)n(a,void 0)}
var mf=(e,t)=>{let n=Oa(e);return t!==void 0&&[...Oa(t)].some(r=>!n.has(r))},Oa=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(r=>Object.entries(r??{}));return new Set(n.filter(([,r])=>r!==null).map(([r])=>r))};var Cf=["plan","needs","support","goal-ladder"],yf="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Bf=new RegExp(`\\r\\n|[${yf}]`),
Pa=/\d[\d -]*\d/,Ef=["crisis","violence","worried"],kf=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function Za(e,t){let n=new Map(e.map(h=>[h.key,h])),[r,i,s,o]=Cf.map(h=>{let{response:u}=n.get(`${h}@`)??{};return Object.
keys(u??{}).length?Qf(t.exercises[h],u):null}),a=r?yr([n.get("plan@")],t):"",l=["day","helper","badly",...a?[]:["if","th\
en"]],c={goal:r?r.fields("goal"):[],sentence:a?[r.sentence(a)]:[],plan:r?r.fields(...l):[],needs:i?[i.section("needs","t\
his-week")]:[],support:s?[s.section("listens","practical","trained")]:[],ladder:o?[o.ladder()]:[]};for(let[h,u]of Object.
entries(c))c[h]=u.filter(p=>p.lines?.length||p.fields?.length||p.rungs?.length);if(!Object.values(c).some(h=>h.length))throw new oe(
"journal-no-plan");return{...c,title:t.exercises.plan.title}}function qa(e,{help:t,paper:n}){let r=t.find(s=>s.code===e);
if(!r)return[n["numbers-elsewhere"]];let i=s=>r.lines.filter(o=>o.topic===s).flatMap(({reach:o})=>o).filter(({say:o,to:a})=>a.
startsWith("tel:")&&Pa.test(o)).map(({say:o})=>Pa.exec(o)[0])[0];return[...new Set([r.emergency,...Ef.map(i).filter(Boolean)])]}
var Xa=e=>e.flatMap(t=>t.split(Bf)).map(ge).filter(Boolean);function Qf({title:e,items:t,reflection:n,rules:r=[]},i){let s=h=>{
try{return Fn(h,i[h.id])}catch{return null}},o=h=>{let u=s(h),p=h.kind==="date"&&mr(u);return Xa(p?[kf.format(new Date(`${p}\
T00:00Z`))]:Le(h,u))},a=(...h)=>t.filter(({id:u})=>h.includes(u)).map(u=>({id:u.id,heading:u.said,lines:o(u)})).filter(u=>u.
lines.length),l=(...h)=>({heading:e,fields:a(...h)});function c(){let h=r.find(g=>g.ladder)?.ladder;if(!h)return{...l("g\
oal"),rungs:[]};let u=g=>t.find(({id:C})=>C===g),p=[h.today,h.later].map(u).filter(Boolean),d=h.rungs.filter(g=>u(g.item)).
map(g=>({heading:u(g.item).said,lines:o(u(g.item)),marks:p.filter(C=>s(C)?.chosen.includes(g.card)).map(C=>C.said)})).filter(
g=>g.lines.length||g.marks.length);return{...l("goal"),rungs:d}}return{fields:a,section:l,ladder:c,sentence:h=>({heading:n["\
in-one"],lines:Xa([h])})}}function za(e,{paper:t="us-letter",numbers:n=[],heading:r=""}){let{documentElement:i,title:s}=document,
o=bf(e,t,n,r);document.body.append(o),i.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
l=()=>{a.abort(),o.remove(),i.classList.remove("ajar-printing"),document.title=s};window.print();for(let c of["pointerdo\
wn","keydown","pagehide"])addEventListener(c,l,{capture:!0,signal:a.signal})}function bf({title:e,goal:t,sentence:n,plan:r,
needs:i,support:s,ladder:o},a,l,c){let h=[A("h1",{},e),...t.map(p=>Wa("ajar-plan-goal",p)),...n.map(p=>Wa("ajar-plan-her\
o",p)),_a(r,"h2"),...i.map(p=>qi(p,vf(p))),...s.map(p=>qi(p,[_a(p.fields,"h3")])),...o.map(p=>qi(p,xf(p),Ff(p))),l.length?
A("h2",{class:"ajar-plan-quiet"},c):null,l.length?A("p",{class:"ajar-plan-numbers"},l.join(" · ")):null],u=p=>A("div",{
class:`ajar-plan-${p}`},A("div",{}));return A("div",{class:`ajar-plan ajar-plan-${a}`},u("head"),A("div",{class:"ajar-pl\
an-body"},A("div",{},...h)),u("foot"))}var Or=({lines:e})=>[...e.join("")].length,Sf=e=>Or(e)<160?"large":Or(e)<500?"mid\
dle":"usual",Wa=(e,t)=>A("div",{class:e,"data-size":Sf(t)},...zi(t,"h2")),Df=e=>Or(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),Ln=e=>e.map(t=>A("p",{dir:"auto"},t)),ec=e=>e.length>1?[A("ul",{},...e.map(t=>A("li",{dir:"a\
uto"},t)))]:Ln(e),zi=({heading:e,lines:t},n,r=Ln)=>[A(n,{},e),...r(t)];function _a(e,t){let n=e.every(Df)?"ajar-plan-bes\
ide":"",r=t==="h3"?ec:Ln;return A("div",{class:n},...e.map(i=>A("div",{},...zi(i,t,r))))}var Ff=({fields:e,rungs:t})=>[...e,
...t].reduce((n,r)=>n+Or(r),0)<900,qi=({heading:e},t,n=!1)=>A("section",{"data-whole":n},A("h2",{class:"ajar-plan-title"},
e),...t),vf=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(r=>[...r].length<60)?A("ul",{class:"ajar-plan-pills"},...t.
lines.map(r=>A("li",{dir:"auto"},r))):A("div",{},...zi(t,"h3",ec))),xf=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Ln(
n)),A("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:r,marks:i})=>A("li",{"data-here":i.length>0},A("h3",{},n),
A("div",{},...Ln(r),i.length?A("p",{},A("b",{},i.join(" · "))):null))))];function tc(e,t){let n=new Map,r=(s,o)=>{for(let a of n.get(s)??[])a(o)};return{model:{get:s=>e[s],set(s,o){e[s]!==o&&(e[s]=
o,r(`change:${s}`,o))},save_changes(){},on:(s,o)=>n.set(s,[...n.get(s)??[],o]),send:t},notify:r}}function nc({journal:e,data:t,words:n}){let r=()=>t.danger&&{dangers:t.danger,countries:t.help};function i(a,l){let c=t.
exercises[a],h=c&&t.danger&&Jn(c.items,l,t.danger);return h?{...h,countries:t.help}:null}function s(a){let l=e.get(a),{exercise:c}=ue(
a),h=t.exercises[c];if(!l||!h||!Ht(h,l.response))return null;let u={answers:l.response,done:l.done};return l.done?{...u,
...Zn(h,l.response,r())}:u}function o(){let a=c=>Pe.some(h=>c[h]!==null),l=aa(e.entries()).filter(a);return l.length?ca(
l,n):{}}return{known:r,notice:i,form:s,chart:o}}var es="visit",ts=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Uf=e=>ts(e)&&typeof e.key=="string"&&ts(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||ts(e.confirmed))&&typeof e.at=="string";function jr({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function r(a){try{return a.length?e().setItem(es,JSON.stringify(a)):e().
removeItem(es),!0}catch{return a.length===0}}function i(){try{let a=JSON.parse(e().getItem(es)??"[]");return Array.isArray(
a)?a.filter(Uf):[]}catch{return[]}}let s=a=>t.addEventListener("beforeunload",l=>{a()&&l.preventDefault()});function o(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:r,recall:i,forget:()=>r(
[]),guard:s,onHide:o}}function rc(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},r={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:r,computer:{}}[t]}}var ic="chart",Of="check-in",jf="{today}",Rf=5e3;function sc({data:e,place:t,here:n="browser",now:r=Date.now,tab:i=jr(),
stores:s={create:Cn.create,open:Cn.open,check:je.fromBytes},judge:o=To,print:a=za}){let l=()=>Di(new Date(r())),c=rc(e.words,
n),h={...e,words:c,danger:null},{notice:u}=h,p=Nf(h.pages,ht(l())),d=p.flatMap(V=>V.blocks),g=new Set(d.map(({key:V})=>V).
filter(Boolean)),C=d.filter(({kind:V})=>V==="exercise").map(({key:V})=>V),E=!1,U=!1,T=!1,$=0,x=0,P=!1,F=!0,k={pages:p,words:c,
notice:u,page:0,couple:""},{model:S,notify:N}=tc(k,ae),K=V=>N("msg:custom",{...V,acknowledged:x}),I=(V,re)=>K({states:{[V]:re}}),
y=new gr(r);for(let V of i.recall())y.place(V);let B=nc({journal:y,data:h,words:c}),O=V=>{V.keeping?.state&&L(),K(V)},M={
journal:y,words:c,today:l},j=new Ur({...M,place:t,here:n,stores:s,judge:o,now:r,send:O}),H=new Sr({...M,data:h,send:K,notice:B.
notice,print:b}),v=Mf(Promise.resolve(e.danger).then(Z)).then(D);y.listen(w),i.guard(X),i.onHide(()=>j.flush());function Z(V){
h.danger=V;for(let re of Object.values(V))Pn($n(re))}function D(){E=!0,U&&G()}function L(){let{state:V,saved:re}=j.state;
V==="none"?F=i.remember(y.entries()):(V==="locked"||re)&&i.forget()}function X(){let{state:V,saved:re}=j.state;return V===
"kept"?!re:V==="none"&&!F}let z=()=>y.get(Un)?.response.country??"";function G(){let V=C.filter(re=>E||y.isDraft(re)).map(
re=>[re,B.form(re)]).filter(([,re])=>re);K({states:Object.fromEntries(V)})}function w(V){L();for(let fe of V)g.has(fe)&&
!P&&I(fe,B.form(fe)??{answers:{},done:!1});V.includes(Un)&&K({country:z()});let re=V.filter(fe=>!y.isDraft(fe));re.length&&
I(qt,H.state()),re.some(fe=>ue(fe).exercise===Of)&&I(ic,B.chart())}function b(V,{paper:re,country:fe}){let Nt=qa(fe,h);a(
Za(V,h),{paper:re,numbers:Nt,heading:h.paper.numbers}),I(qt,H.state())}function Y({key:V,answers:re,done:fe}){let Nt=He(
h.exercises[ue(V).exercise],re);P=!fe;try{y.put(V,Nt,fe)}finally{P=!1}}function _(){$++,j.leave()}function W(V){let{key:re}=V;
if(V.ready===!0)U=!0,K({keeping:j.state,country:z()}),G();else if(V.dangers===!0)v.then(()=>K({dangers:B.known()}));else if(typeof V.
chart=="string")I(ic,B.chart());else if(V.forget===!0)_();else if(j.receive(V))K({});else if(typeof V.home=="string")I(qt,
H.state());else{if(H.receive(V))return;if(V.gone===!0)j.flush();else if(g.has(re))V.remove===!0?y.remove(re):V.answers&&
typeof V.done=="boolean"&&Y(V);else return}}function ee(V){Number.isInteger(V.sent)&&(x=Math.max(x,V.sent));try{W(V)}catch(re){
K({problem:{key:V.key??"",text:c["not-understood"]}}),re instanceof de||console.error(re.name)}}function ae(V){if(V.forget===
!0){ee(V);return}let re=$,fe=()=>{re===$&&ee(V)};T||(T=!E&&Gf(V)),E||!T?queueMicrotask(fe):v.then(fe)}async function Be(){
await v,await H.settled(),await j.settled()}return{...S,settled:Be}}var Gf=({ready:e,dangers:t,answers:n,done:r})=>!e&&!t&&
!(n&&!r),Nf=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(r=>r.key?{...r,key:r.key.replace(jf,t)}:r)})),Mf=e=>new Promise(t=>{
let n=setTimeout(t,Rf),r=()=>{clearTimeout(n),t()};e.then(r,r)});var Tf="notes",Yn="head",lt="parts",is="aside",oc=[Yn,lt,is],Hf=1,ss=0,Ac="journal-here-blocked",Lf=2e3;function hc({name:e=Tf}={}){
let t=ac(()=>globalThis.indexedDB),n=ac(()=>new BroadcastChannel(e)),r=new Set,i=()=>{for(let d of r)d()},s=()=>{globalThis.
document?.hidden||i()};n?.addEventListener("message",i);let o=null,a=()=>{o=null};async function l(d){try{if(o)return await o}catch(g){
if(!d||g.code!=="gone")throw g}return o??(o=Kf(t,e,d,a).catch(g=>{throw a(),g})),o}async function c(d,g,C=!1){for(let E=!0;;E=
!1){let U=await l(C),T;try{T=U.transaction(oc,d,{durability:"strict"})}catch($){if(!E||$.name!=="InvalidStateError")throw Rr(
$);a();continue}return Jf(T,g)}}function h(){o?.then(d=>d.close(),()=>{}),a()}let u=d=>c("readonly",d);async function p(d,g){
let C=await c("readwrite",d,g);return n?.postMessage(null),C}return{async read(){try{return await u(async d=>{let{tag:g}=await rs(
d);return{bytes:Ee(...await De(d(lt).getAll())),tag:g}})}catch(d){if(d.code==="gone")return null;throw d}},readFrom:(d,g)=>u(
async C=>{let E=await rs(C),U=Yf(d)!==E.file||g>E.length,T=U?0:await Vf(C(lt),g),$=await De(C(lt).getAll(IDBKeyRange.lowerBound(
T)));return{bytes:Ee(...$).subarray(U?0:g-T),tag:E.tag,replaced:U}}),append:(d,g)=>p(async C=>{let E=await ns(C,g);return await De(
C(lt).add(d.slice(),E.length)),cc(C,E.file,E.length+d.length)}),async replace(d,g){let C=g===null,U=await p(async T=>{if(!C)
await ns(T,g);else if(await De(T(Yn).get(ss)))throw new ce("exists");return await De(T(lt).clear()),await De(T(lt).add(d.
slice(),0)),cc(T,fc(),d.length)},C);return C&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),U},putAside:d=>p(
async g=>{await ns(g,d);let C=Ee(...await De(g(lt).getAll()));return`damaged-${await De(g(is).add(C))}`}),async erase(){
if(await p(async C=>{for(let E of oc)await De(C(E).clear())}).catch(C=>{if(C.code!=="gone")throw C}),h(),!await Pf(t,e))
throw new oe("journal-here-not-erased");return{notices:[]}},watch(d){return r.size||lc("addEventListener",s),r.add(d),()=>{
r.delete(d),r.size||lc("removeEventListener",s)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),h()}}}function ac(e){try{return e()}catch{return null}}var fc=()=>Array.from(qe(12),e=>e.toString(
36)).join(""),Yf=e=>e.split("/")[0];async function rs(e){let t=await De(e(Yn).get(ss));if(!t)throw new ce("gone");return t}
async function ns(e,t){let n=await rs(e);if(n.tag!==t)throw new ce("changed");return n}async function cc(e,t,n){let r=`${t}\
/${fc()}`;return await De(e(Yn).put({file:t,length:n,tag:r},ss)),r}async function Vf(e,t){return(await De(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function lc(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function Kf(e,t,n,r){if(!e||globalThis.isSecureContext===!1)throw new ce("unreachable",Ac);let i=!1;try{
if(!n&&await uc(e,t)===!1)throw new ce("gone");let s=e.open(t,Hf);s.onupgradeneeded=()=>{i=!n,i?s.transaction.abort():$f(
s.result)};let o=await De(s);return o.onclose=r,o.onversionchange=()=>{o.close(),r()},o}catch(s){throw i?new ce("gone"):
Rr(s)}}function $f(e){e.createObjectStore(Yn),e.createObjectStore(lt),e.createObjectStore(is,{autoIncrement:!0})}async function uc(e,t){
return(await e.databases?.())?.some(r=>r.name===t)}function Jf(e,t){return new Promise((n,r)=>{let i,s=null;e.oncomplete=
()=>n(i),e.onabort=()=>r(s??Rr(e.error)),t(o=>e.objectStore(o)).then(o=>{i=o},o=>{s=o instanceof ce?o:Rr(o);try{e.abort()}catch{
r(s)}})})}var De=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function Rr(e){if(e instanceof
ce)return e;if(e?.name==="QuotaExceededError")return new ce("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new ce("unreachable",t?Ac:"")}async function Pf(e,t){return await new Promise(n=>{let r=e.
deleteDatabase(t);r.onsuccess=r.onerror=n,r.onblocked=()=>setTimeout(n,Lf)}),!await uc(e,t)}var Xf=6e4;function Ic(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(r,{query:i="",body:s,headers:o={},
refused:a="changed",none:l=[]}={}){let c;try{c=await t(`${e}${i}`,{method:r,body:s,headers:o,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:s?.length<Xf})}catch{throw new ce("unreachable")}if(c.ok)return c;if(l.includes(
c.status))return null;throw await Wf(c,a)}return{async read(){let r=await n("GET",{none:[404]});return r&&{bytes:await pc(
r),tag:Gr(r)}},async readFrom(r,i){let s={"If-Match":r},o=await n("GET",{query:`?from=${i}`,headers:s}),a=o.status!==206;
return{bytes:await pc(o),tag:Gr(o),replaced:a}},append:async(r,i)=>Gr(await n("POST",{body:r,headers:{"If-Match":i}})),async replace(r,i){
let s=i===null;return Gr(await n("PUT",{body:r,headers:s?{"If-None-Match":"*"}:{"If-Match":i},refused:s?"exists":"change\
d"}))},async putAside(r){let s=await n("POST",{query:"?aside",headers:{"If-Match":r},none:[400,404,405]});return s?(await s.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(r){let i=()=>{globalThis.document?.hidden||r()};return globalThis.
document?.addEventListener("visibilitychange",i),()=>globalThis.document?.removeEventListener("visibilitychange",i)}}}var Gr=e=>e.
headers.get("ETag");async function pc(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new ce("unreachabl\
e")}}async function Wf(e,t){if(e.status===412)return new ce(t);if(e.status===404)return new ce("gone");if(e.status===507)
return new ce("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new oe(n[0].code,
n[0].values):new ce("unreachable")}var os="tab",[gc,Nr]=[32,12],_f=2e4,Zf=1e3,Mr=e=>crypto.getRandomValues(new Uint8Array(e)),dc=e=>btoa(Array.from(e,t=>String.
fromCharCode(t)).join("")),wc=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0)),mc=({key:e,hold:t},n=()=>window.sessionStorage)=>({
getItem(r){try{let i=wc(n().getItem(r)),s=vt(e,i.slice(0,Nr));return new TextDecoder().decode(s.decrypt(i.slice(Nr)))}catch{
return null}},setItem(r,i){let s=Mr(Nr),o=vt(e,s).encrypt(new TextEncoder().encode(i));if(n().setItem(r,dc(new Uint8Array(
[...s,...o]))),!t())throw new Error("The key goes with the page.")},removeItem:r=>n().removeItem(r)}),Cc=async()=>(await navigator.
serviceWorker?.getRegistration())?.active??null;async function qf(e){let t=await Cc();return t?new Promise(n=>{let{port1:r,
port2:i}=new MessageChannel;r.onmessage=({data:s})=>n(s),setTimeout(n,Zf,null),t.postMessage({tab:e},[i])}):null}async function zf(){
let e=window.sessionStorage.getItem(os),t=e&&await qf(e),n=e??dc(Mr(Nr)),r=t||Mr(gc),i=!!t,s=t?await Cc():null,o=()=>{i&&
s?.postMessage({tab:n,hold:r})};return setInterval(o,_f),document.addEventListener("visibilitychange",o),window.addEventListener(
"pagehide",o),navigator.serviceWorker?.ready.then(({active:a})=>{s=a,o()}),{key:r,hold(){return i||window.sessionStorage.
setItem(os,n),i=!0,o(),s!==null},forget(){s?.postMessage({tab:n,forget:!0}),i=!1,window.sessionStorage.removeItem(os)}}}
async function eu(e){let t=await fetch(e,{cache:"no-store"});if(!t.ok)throw new Error(`${t.status}`);return{key:wc((await t.
json()).key),hold:()=>!0,forget:()=>fetch(e,{method:"DELETE",keepalive:!0}).catch(()=>{})}}async function yc(e){try{return await(e?
eu(e):zf())}catch{return{key:Mr(gc),hold:()=>!1,forget(){}}}}var Bc=(e,{dangers:t,visit:n,store:r,logOut:i})=>sc({data:{...e,danger:t},place:r?Ic(r):hc(),tab:jr({storage:()=>mc(n)}),
here:i?"hub":r?"computer":"browser"});var as="#notes=";async function Ec(e){try{let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,a=>a.charCodeAt(0)),r=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),i=new TextDecoder("utf-8",{fatal:!0}),[s,o]=[
"",0];for(;;){let{done:a,value:l}=await r.read();if(a)return s+i.decode();if(o+=l.length,o>2e6)return"";s+=i.decode(l,{stream:!0})}}catch{
return""}}function kc(){if(!location.hash.startsWith(as))return"";let e=location.hash.slice(as.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function Qc(e,t,{words:n,take:r}){let i=await Ec(e),s=A("h2",{tabindex:"\
-1"},n["site-handed"]),o=()=>c.remove(),a=(h,u)=>A("button",{type:"button",onclick:u},h),l=i?[a(n["site-handed-no"],o),a(
n["site-handed-yes"],()=>{o(),r(i)})]:[a(n["help-close"],o)],c=A("section",{class:"ajar site-handed"},s,A("p",{},n[i?"si\
te-handed-how":"site-handed-broken"]),i?A("p",{},n["site-handed-history"]):null,A("div",{class:"ajar-moves"},...l));t.prepend(
c),s.focus()}var tu="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",nu=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
ru=new RegExp(`^(?:<\\/?(?:${tu})(?:${nu})*\\s*\\/?>|[^<>])*$`,"i"),iu=e=>ru.test(e);function bc(e,t){let n={createHTML(i){
if(e.has(i)||iu(i))return i;throw new TypeError("This markup is not part of the page.")},createScriptURL(i){if(t.includes(
i))return i;throw new TypeError("This worker is not part of the page.")}},r=window.trustedTypes?.createPolicy("ajar",n)??
n;return ds(i=>r.createHTML(i)),i=>r.createScriptURL(i)}function Sc(e){let t=r=>r.kind==="exercise"?{...r,exercise:e.exercises[r.key.split("@")[0]]}:r,n=e.pages.map(r=>({...r,blocks:r.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var Dc=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:r})=>[n,r])));var Fc=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function vc(e){let t=e.get(
"pages"),n=[],r=Fc(location.hash,t);history.scrollRestoration="manual";let i=()=>history.replaceState({...history.state,
y:window.scrollY},"");function s(a){a!==r&&(i(),r=a,history.pushState({y:0},"",`#${a+1}`))}let o=a=>{for(let l of n)l({open:a})};
return window.addEventListener("popstate",({state:a})=>{let l=Fc(location.hash,t);l!==r&&(r=l,o(t[l].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",i),{open:o,get:a=>a==="page"?r:e.get(a),set(a,l){a==="page"&&s(l),e.set(
a,l)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,l){a==="msg:custom"&&n.push(l),e.on(a,l)}}}var{first:su,later:ou,store:Vn,logOut:xc}=document.documentElement.dataset,Uc=kc(),au="store/visit.json",cu="home",lu=6e4;
async function cs(e,t=1e3){try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(
n,t)),cs(e,Math.min(2*t,lu))}function Au(e,t){return{...e,send(n){e.send(n),n.forget&&t.forget(),n.forget&&ri(),n.erase&&
!Vn&&An()&&er()}}}async function hu(){let[e,t]=await Promise.all([cs(su),yc(Vn&&au)]),n=Sc(e),r=cs(ou),{words:i}=n;ro(n.
leave);let s=bc(Dc(n),["sw.js"]),o=document.getElementById("workbook"),a=Au(vc(Bc(n,{dangers:r,visit:t,store:Vn,logOut:xc})),
t);o.replaceChildren();let l=o.appendChild(document.createElement("div"));zs({model:a,el:l}),window.scrollTo(0,history.state?.
y??0),so(document.querySelector(".site-acts"),i,{store:Vn,logOut:xc}),Uc&&Qc(Uc,o,{words:i,take:h=>{a.open(cu),a.send({import:h})}}),
window.addEventListener("beforeinstallprompt",h=>h.preventDefault()),await r,!Vn&&An()&&no(s)}hu();
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
