var sc=Object.defineProperty;var Wi=e=>{throw TypeError(e)};var oc=(e,t,n)=>t in e?sc(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Je=(e,t,n)=>oc(e,typeof t!="symbol"?t+"":t,n),Fr=(e,t,n)=>t.has(e)||Wi("Cannot "+n);var f=(e,t,n)=>(Fr(e,t,"read from private field"),n?n.call(e):t.get(e)),K=(e,t,n)=>t.has(e)?Wi("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),G=(e,t,n,r)=>(Fr(e,t,"write to private field"),r?r.
call(e,n):t.set(e,n),n),w=(e,t,n)=>(Fr(e,t,"access private method"),n);var nn=(e,t,n,r)=>({set _(i){G(e,t,i,n)},get _(){return f(e,t,r)}});var ac=["button","input","select","summary","textarea"],cc=["input","select","textarea"];function l(e,t={},...n){let r=document.
createElement(e);for(let[i,s]of Object.entries(t))i.startsWith("on")?r.addEventListener(i.slice(2),s):s===!0?r.setAttribute(
i,""):s!==!1&&s!=null&&r.setAttribute(i,s);return ac.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),cc.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(i=>i!=null)),r}var Zi=e=>e;function _i(e){Zi=e}function Nt(e,t){
e.innerHTML=Zi(t)}var _=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,i)=>{let s=t[r];return i?Number.isInteger(s)?s+1:n:["number",
"string"].includes(typeof s)?s:n}),at=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Mt(e,t){let n=t[e.among?.item]??{},r=e.cards.filter(i=>e.among?.piles.includes(n[i.id]));return r.length?
r:e.cards}var qi=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(r=>r.id===n))};function rn(e,t){let n=0,r=!1;return{begin(){n||(n=setTimeout(()=>{r=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,r&&t(""),r=!1}}}function zi(e,t,n){let{words:r,level:i=3,small:s=!1,beside:o=[]}=n,a={...hc,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,A={...n.answers},h=0,p=null,u=0,d=n.aside??0,m=[t.why?l("p",{class:"\
ajar-why"},t.why):null,t.private?l("p",{class:"ajar-private"},t.private):null].filter(Boolean),k=l("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),S=l("div",{}),T=l("div",{class:"ajar-body"}),W=l("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},l(`h${i}`,{id:`${c}-title`},t.title),...s?[l("div",{class:"ajar-beside"},...o,lc(m,r))]:m,
S,T,k);e.replaceChildren(W);function L(){let y=t.items.filter(R=>at(R,A));return s&&t.together?[y]:y.map(R=>[R])}let O=y=>{
k.replaceChildren(y)},X=rn(r,O);function D(y,R){k.replaceChildren(`${y} `,l("button",{type:"button",class:"ajar-link",onclick:()=>{
A=R,O(""),n.onChange(A),N({focus:!0})}},r["put-back"]))}function Q(y,R){A={...A,[y.id]:R},Ac(T),O(""),n.onChange(A),g()}
function F(){V(!0),X.begin(),u=setTimeout(H,8e3)}function H(){u&&(clearTimeout(u),u=0,V(!1),X.end())}function V(y){for(let R of p?.
fieldsets??[])R.disabled=y}function g(){if(!p)return;let{items:y,skip:R,where:Y,next:$}=p,Z=L().length;R.textContent=C(y)?
r["clear-and-skip"]:r.skip,Y.textContent=_(r["question-of"],{n:h+1,all:Z}),Y.hidden=s&&Z===1,$.textContent=h===Z-1?r.done:
r.next}let C=y=>y.some(({id:R})=>A[R]!=null);function B(y,R=!0){if(u)return;let Y=L();if(h+=y,h>=Y.length){h=Y.length-1,
F(),n.onDone(A);return}N({focus:R,again:y<0})}function x(y,R){let Y=`${c}-${y.id}`,$=l("legend",{},_(y.ask,A)),Z=y.hint?
l("p",{class:"ajar-hint",id:`${Y}-hint`},y.hint):null,ie=[Z,R.mark].filter(Boolean).map(({id:P})=>P),le=y.among?{...y,cards:Mt(
y,A)}:y,Ge=a[y.kind](le,qi(le,A[y.id]),{words:r,level:i+1,group:Y,change:P=>Q(y,P),say:O,...R}),U={class:`ajar-item ajar\
-${y.kind}`,tabindex:"-1","aria-describedby":ie.join(" ")||null};return l("fieldset",U,$,Z,Ge)}function N({focus:y=!1,again:R=!1}={}){
let Y=L();h=Math.max(0,Math.min(h,Y.length-1));let $=Y[h],Z=n.mark?.($),ie=Z?l("p",{class:"ajar-mark",id:`${c}-${$[0].id}\
-mark`},Z):null,le=l("div",{class:"ajar-moves"}),Ge=h>0?()=>B(-1):null,U=$.map(tn=>x(tn,{mark:ie,again:R,moves:le,back:Ge})),
P=l("button",{type:"button",onclick:()=>{if(u)return;let tn=A,rc=C($);A={...A,...Object.fromEntries($.map(({id:ic})=>[ic,
null]))},n.onChange(A),B(1),rc&&D(r.cleared,tn)}}),ne=l("button",{type:"button",onclick:()=>{u||(O(""),B(1))}}),ge=l("p",
{class:"ajar-where"});p={items:$,skip:P,where:ge,next:ne,fieldsets:U},S.replaceChildren(),le.replaceChildren(P,ne),Ge&&le.
prepend(l("button",{type:"button",onclick:Ge},r.back));let en=U.length===1;ie&&en&&U[0].lastElementChild.before(ie),T.replaceChildren(
ge,...ie&&!en?[ie]:[],...U,le),g(),n.onMove?.(h),y&&(U[0].focus({preventScroll:!0}),ge.scrollIntoView({block:"nearest"}))}
function M(y){if(S.replaceChildren(),!y||!n.help||d>y.kinds.length)return null;let R=()=>{d=y.kinds.length+1,n.onAside?.(
d),S.replaceChildren(),T.querySelector("[tabindex]").focus()},{help:Y,needs:$}=n;return S.append(Y.notice(y,{level:i+1,aside:R,
needs:$})),S.querySelector("[tabindex]")}function J(y,{focus:R=!1,danger:Y=null}={}){p=null;let $=l(`h${i+1}`,{tabindex:"\
-1"},r["what-you-said"]);T.replaceChildren(l("div",{class:"ajar-reflection"},$,...y.flatMap(ie=>vr(ie,i+2)),n.below?.()??
null),l("div",{class:"ajar-moves"},l("button",{type:"button",onclick:()=>{h=0,N({focus:!0,again:!0})}},r.change),l("butt\
on",{type:"button",onclick:()=>{let ie=A;A={},h=0,d=0,n.onAside?.(0),n.onStartOver(),N({focus:!0}),D(r["started-over"],ie)}},
r["start-over"])));let Z=M(Y);R&&(Z??$).focus()}function j(y){let R=T.contains(document.activeElement);R&&p&&!u||(H(),A=
{...y.answers},y.done?J(y.reflection,{focus:R,danger:y.danger}):(h=y.at??Math.max(0,L().findIndex(Y=>Y.some(({id:$})=>A[$]==
null))),N()))}let{done:v,reflection:I,danger:b}=n;return j({answers:A,at:n.at,done:v,reflection:I,danger:b}),{update:j,release:H,
say:y=>{H(),O(y)}}}var lc=(e,t)=>e.length?l("details",{},l("summary",{},t["why-this"]),...e):"";function Ac(e){for(let t of e.
querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var vr=({
heading:e,said:t,words:n},r)=>[e?l(`h${r}`,{},e):null,t.length>1?l("ul",{class:"ajar-said"},...t.map(i=>l("li",{},i))):t.
length?l("p",{class:"ajar-said"},t[0]):null,...n.map(i=>l("p",{},i))].filter(Boolean),hc={ruler(e,t,{group:n,change:r}){
let i=Array.from({length:11},(s,o)=>l("label",{class:"ajar-number"},l("input",{type:"radio",name:n,value:o,checked:t===o,
onchange:()=>r(o),"aria-describedby":o===0?`${n}-low`:o===10?`${n}-high`:null}),l("span",{},`${o}`)));return l("div",{class:"\
ajar-scale"},l("div",{class:"ajar-numbers"},...i),l("p",{class:"ajar-anchors"},l("span",{id:`${n}-low`},l("b",{},"0"),` ${e.
low}`),l("span",{id:`${n}-high`},l("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:r,change:i}){let{chosen:s,own:o}=t||
{chosen:[],own:""},a=()=>i(s.length||o.trim()?{chosen:[...s],own:o}:null),c=e.many?"checkbox":"radio",A=e.cards.map(p=>l(
"input",{type:c,name:r,value:p.id,checked:s.includes(p.id),onchange:u=>{e.many?s=s.filter(d=>d!==p.id).concat(u.target.checked?
p.id:[]):(s=[p.id],o="",h&&(h.value="")),a()}})),h=e.own?l("input",{type:"text",value:o,maxlength:500,oninput:p=>{o=p.target.
value,!e.many&&o.trim()&&(s=[],A.forEach(u=>{u.checked=!1})),a()}}):null;return l("div",{class:"ajar-cards"},l("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((p,u)=>l("label",{class:"ajar-card"},A[u],l("span",{},p.
text))),h?l("label",{class:"ajar-own"},l("span",{},e.own),h):null)},text(e,t,{words:n,change:r}){let i=l(e.long?"textare\
a":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:s=>r(s.target.value.trim()?s.target.value:
null)});return e.long&&(i.value=t??""),l("label",{class:"ajar-words"},l("span",{},n["own-words"]),i)},list(e,t,{words:n,
change:r}){let i=l("div",{}),s=()=>{let p=[...i.querySelectorAll("input")].map(u=>u.value).filter(u=>u.trim());r(p.length?
p:null)},o=()=>[...i.children].forEach((p,u)=>{p.querySelector("label > span").textContent=_(n.line,{n:u+1}),p.querySelector(
"button").setAttribute("aria-label",_(n["remove-line"],{n:u+1}))}),a=l("button",{type:"button",class:"ajar-link",onclick:()=>{
A(""),i.lastElementChild.querySelector("input").focus()}},n["add-line"]),c=()=>{o(),a.hidden=i.children.length>=e.most},
A=p=>{let u=l("div",{class:"ajar-line"},l("label",{class:"ajar-words"},l("span",{}),l("input",{type:"text",value:p,maxlength:2e4,
oninput:s})),l("button",{type:"button",class:"ajar-remove",onclick:()=>{let d=u.nextElementSibling||u.previousElementSibling;
u.remove(),d||A(""),c(),s(),(d||i.firstElementChild).querySelector("input").focus()}},"×"));i.append(u),c()},h=t||[];for(let p=0;p<
Math.max(e.lines,h.length);p++)A(h[p]??"");return l("div",{class:"ajar-lines"},i,a)},date(e,t,{words:n,change:r}){return l(
"label",{class:"ajar-words"},l("span",{},n["pick-date"]),l("input",{type:"date",value:t??"",oninput:i=>r(i.target.value||
null)}))}};var es=[1,1],fc=[0,0],uc="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",pc=new RegExp(`(${uc})|[.…]+|[\
!?;\\n]`,"gu"),Ic=/[\u0300-\u036f'’‘ʼ]/g,gc=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,xr=new WeakMap;function Hn(e,t){
xr.has(t)||xr.set(t,mc(t));let{passes:n,kinds:r,learned:i}=xr.get(t),{line:s,places:o}=Bc(e),a=s;for(let[p,u]of ns(n,s))
a=a.slice(0,p)+a.slice(p,u).replace(/[^ ]/g,"_")+a.slice(u);let c=Object.entries(r).flatMap(([p,u])=>ns(u,a).map(([d,m])=>({
kind:p,start:d,end:m-1}))),A=i?dc(c,s,i):c,h=(p,u)=>p.span[0]-u.span[0]||p.span[1]-u.span[1]||(p.kind<u.kind?-1:+(p.kind>
u.kind));return A.map(({kind:p,start:u,end:d})=>({kind:p,span:[o[u][0],o[d][1]]})).sort(h)}function dc(e,t,n){let{weights:r,
kinds:i,limit:s,least:o}=n,a=wc(t,n),c=a.slice(1).map((S,T)=>[...a[T],...S]),A=S=>{let T=new Set(S.flatMap(W=>W.places));
return ts(r,T)/Math.sqrt(T.size)},h=[...a,...c];if(e.length)return Ur(h,A)[1]>o?e:[];let p=h.filter(S=>S.length>4),[u,d]=Ur(
p,A);if(!(d>s))return[];let m=new Set(u.flatMap(S=>S.places.slice(0,2))),[k]=Ur(Object.keys(i),S=>ts(i[S],m));return[{kind:k,
start:u[0].start,end:u.at(-1).start}]}function wc(e,{numbers:t,weights:n}){let r=es,i=[[]];for(let s of e.matchAll(/[^ ]+/g)){
let o=s[0]===".",a=o?es:t.get(s[0])??fc,c=[[0,a[0]],[1,a[1]],[r[0],a[0]],[r[1],a[1]]],A=([h,p],u)=>((u*16411+h)*16411+p)%
n.length;i.at(-1).push({start:s.index,places:c.map(A)}),r=a,o&&i.push([])}return i.filter(s=>s.length)}var Ur=(e,t)=>e.map(
n=>[n,t(n)]).reduce((n,r)=>r[1]>n[1]?r:n,[null,-1/0]),ts=(e,t)=>[...t].reduce((n,r)=>n+e[r%e.length],0),is=(e,{kinds:t,notices:n})=>Object.
entries(n).find(([r])=>e.some(({kind:i})=>t[i]===r))?.[1]??null;function ns(e,t){let n=[];for(let r=0;r<t.length;){e.lastIndex=
r;let i=e.exec(t);i&&n.push([r,e.lastIndex]),r=i?e.lastIndex:t.indexOf(" ",r)+1||t.length}return n}function mc({lists:e,
passes:t,phrases:n,learned:r}){let i={};for(let[a,c]of Object.entries(e))i[a]=rs(c,i);let s=a=>new RegExp(a.map(c=>rs(c,
i)).join("|"),"y"),o=Object.entries(n).map(([a,c])=>[a,s(c)]);return{passes:s(t),kinds:Object.fromEntries(o),learned:r&&
Cc(r)}}function Cc({same:e,concepts:t,weights:n,kinds:r,limit:i,least:s}){let o=new Map,a=2;for(let h of e){for(let p of h.
split(" "))o.set(p,[a,a]);a++}for(let[h,p]of t.entries())for(let u of p.split(" "))o.set(u,[a++,2+e.length+h]);let c=h=>[
...h.join("")].map(p=>p.charCodeAt(0)-87),A=Object.entries(r).map(([h,p])=>[h,c(p)]);return{numbers:o,weights:c(n),kinds:Object.
fromEntries(A),limit:i,least:s}}function rs(e,t){return`(?:${(e.match(gc)??[]).map(i=>i==="("||i==="["?"(?:(?:":i===")"?
"))":i==="]"?"))?":i==="|"?"|":i==="..."?"(?:[^ .]+ ){0,4}":i[0]==="<"?t[i.slice(1,-1)]:yc(i)).join("")})`}function yc(e){
let t=ss(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=r=>r?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var ss=e=>e.normalize("NFKD").replace(Ic,"").toLowerCase();function Bc(e){let t="",n=[];for(let r of e.
matchAll(pc)){if(/[.…]/.test(r[0])&&r[0]!==".")continue;let i=`${r[1]?ss(r[1]):"."} `;t+=i;for(let s=0;s<i.length;s++)
n.push([r.index,r.index+r[0].length])}return{line:t,places:n}}function os({title:e,close:t,bar:n,parts:r}){let i=()=>{o.close?o.close():o.remove()},s=l("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),o=l("dialog",{class:"ajar ajar-help","aria-labelledby":s.id,onclose:()=>o.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),i())}},n,s,...r,l("div",{class:"ajar-moves"},l("button",{type:"b\
utton",onclick:i},t)));document.body.append(o),o.showModal?o.showModal():o.setAttribute("open",""),s.focus()}var as=["emergency","crisis","violence","agency","worried","child"],Ec=["crisis","violence"],As='a[href$="#Help-lines"]',
ye=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function cs(){for(let e of ye().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ye().listeners.delete(e),e.shown||(e.shown=t)}}function Qc(e,{zone:t="",
languages:n=[]}){let r=a=>a.endsWith("/")?t.startsWith(a):t===a,i=e.find(({zones:a})=>a.some(r));if(i)return i.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let s=e.find(a=>a.home);return s?s.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:c})=>c===a))??""}function hs(e,t,n){let r=Object.values(t).flatMap(o=>typeof o=="st\
ring"||Array.isArray(o)?o:o?.own??[]);for(let o of Object.values(n)){let a=r.flatMap(A=>Hn(A,o)),c=is(a,o);if(c)return{...c,
kinds:[...new Set(a.map(({kind:A})=>A))].sort()}}let i=e.filter(({id:o,kind:a})=>a==="ruler"&&t[o]!=null),s=Object.values(
n)[0]?.["rulers-at-zero"];return s&&i.length===3&&i.every(({id:o})=>t[o]===0)?{...s,kinds:[]}:null}var Or=(e,t)=>t.flatMap(
n=>e.lines.filter(r=>r.topic===n)),jr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?l("span",{class:"ajar-unbroken"},t):t),
ls=e=>`tel:${e.match(/\d+/)[0]}`;function fs({words:e,countries:t=[],leave:n,onCountry:r=()=>{}}){t.length&&(ye().countries=
t);let i=()=>ye().countries,s=()=>ye().chosen||Qc(i(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),o=()=>i().find(Q=>Q.code===s());function a(Q){ye().chosen=Q,cs();for(let{element:F,draw:H}of ye().
listeners)H(F)}function c(Q,F){return F(Q),ye().listeners.add({element:Q,draw:F,shown:!1}),queueMicrotask(cs),Q}let A=Q=>c(
l("div",{}),F=>F.replaceChildren(...Q())),h=()=>{let Q=[...i(),{code:"-",country:e["help-elsewhere"]}],F=l("select",{onchange:()=>{
a(F.value),r(F.value)}},...Q.map(H=>l("option",{value:H.code},H.country)));return c(F,()=>{F.value=o()?.code??"-"}),l("l\
abel",{class:"ajar-help-where"},l("span",{},e["help-in"]),F)},p=({say:Q,to:F},H)=>{if(/^(tel|sms):/.test(F))return l("a",
{class:H?"ajar-reach":"ajar-reach ajar-first",href:F},l("span",{},...jr(Q)));let V=l("span",{},Q),g=l("button",{type:"bu\
tton",class:"ajar-link","aria-label":_(e["help-copy-what"],{address:F}),onclick:async()=>{await kc(F,V)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return l("p",{class:"ajar-chat"},V," ",g)},u=Q=>l("li",{},l("p",{class:"ajar-for"},Q.
for_what),l("p",{class:"ajar-hint"},[Q.name,Q.hours,Q.languages].filter(Boolean).join(". ")),l("div",{class:"ajar-ways"},
...Q.reach.map(p))),d=({emergency:Q,note:F})=>l("li",{class:"ajar-now"},l("p",{class:"ajar-for"},e["help-danger"]),F?l("\
p",{class:"ajar-hint"},F):null,l("div",{class:"ajar-ways"},l("a",{class:"ajar-reach",href:ls(Q)},_(e["help-call"],{number:Q})))),
m=Q=>A(()=>{let F=o();if(!F)return[l("p",{},e["help-elsewhere-how"])];let H=Q.flatMap(V=>V==="emergency"?d(F):Or(F,[V]).
map(u));return[l("ul",{class:"ajar-help-lines"},...H)]});function k(){os({title:e["help-title"],close:e["help-close"],bar:l(
"div",{class:"ajar-help-bar"},h(),Rr({words:e,leave:n})),parts:[l("p",{},e["help-lead"]),m(as),l("p",{class:"ajar-hint"},
e["help-trace"]),l("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function S({title:Q,text:F,now:H,lines:V,kinds:g,
countries:C},{level:B,aside:x,needs:N}){return C&&!D()&&(ye().countries=C),l("section",{class:"ajar-danger"},l(`h${B}`,{
tabindex:"-1"},Q),l("p",{},F),g.length?null:N?.()??null,h(),m(V),l("ul",{class:"ajar-todo"},...H.map(M=>l("li",{},M))),l(
"p",{class:"ajar-hint"},e["help-trace"]),l("button",{type:"button",class:"ajar-link",onclick:x},e["help-aside"]))}let T=()=>l(
"button",{type:"button",class:"ajar-get-help",onclick:k},e["help-get"]);function W({emergency:Q,...F}){let V=Ec.map(C=>Or(
F,[C])[0]?.reach??[]).flatMap(C=>["tel:","sms:"].map(B=>C.find(({to:x})=>x.startsWith(B))));return[{say:_(e["help-call"],
{number:Q}),to:ls(Q)},...V.filter(Boolean)]}let L=(Q=`${e["help-line"]} `)=>A(()=>{let F=o(),H=(F?W(F):[]).flatMap(({say:C,
to:B},x)=>[x?" · ":"",l("a",{href:B},...jr(C))]),V=l("button",{type:"button",class:"ajar-link",onclick:k},e["help-get"]),
g=l("span",{class:"ajar-off-paper"},H.length?" · ":"",V);return[l("p",{class:"ajar-help-line"},Q,...H,g)]});function O(Q){
if(!D())return;let[F]=[...Q.querySelectorAll(As)].reverse();F?.closest("p, ul").after(L(""));for(let H of Q.querySelectorAll(
"details"))H.open=H.querySelector("summary").textContent===o()?.country}let X=()=>A(()=>{let Q=o();return Q?[l("p",{},l(
"b",{},`${e["help-title"]}, ${Q.country}`)),l("p",{},`${e["help-danger"]} ${_(e["help-call"],{number:Q.emergency})}`),l(
"ul",{},...Or(Q,as).map(({for_what:F,name:H,reach:V,hours:g})=>l("li",{},...jr(`${F}: ${H}. ${V.map(({say:C})=>C).join("\
 · ")}. ${g}.`))))]:[l("p",{},e["help-elsewhere-how"])]}),D=()=>i().length>0;return{open:k,notice:S,button:T,line:L,addNumbers:O,
text:X,choose:a,code:s,isKnown:D}}var Rr=({words:e,leave:t})=>l("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function us(e){if(ye().open){ye().open=e;return}ye().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(As)&&(t.preventDefault(),t.stopPropagation(),ye().open())},{capture:!0})}async function kc(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var ps="about:blank";function Gr(e){ps=e}function Nr(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(ps)}function Is(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",r=>{r.repeat||(n=r.key==="Shift"?[...n,r.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Nr()))},{capture:!0})}function gs(e,t,{words:n,group:r,change:i,say:s}){let o={...t},a={},c=e.piles.map(d=>(a[d.id]=l("span",{}),l("li",{class:"\
ajar-pile",ondragover:m=>{m.preventDefault(),m.currentTarget.classList.add("ajar-over")},ondragleave:m=>m.currentTarget.
classList.remove("ajar-over"),ondrop:m=>{m.preventDefault(),m.currentTarget.classList.remove("ajar-over");let k=p[m.dataTransfer.
getData("text/plain")]?.[d.id];k&&!k.matches(":disabled")&&(k.checked=!0,h(k.dataset.card,d))}},a[d.id]))),A=()=>e.piles.
forEach(d=>{a[d.id].textContent=_(n["pile-count"],{pile:d.text,n:Object.values(o).filter(m=>m===d.id).length})}),h=(d,m)=>{
o[d]=m.id,A(),i({...o}),s(_(n.moved,{card:e.cards.find(k=>k.id===d).text,pile:m.text}))},p={},u=e.cards.map(d=>{p[d.id]=
{};let m=`${r}-${d.id}`;return l("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:k=>k.dataTransfer.setData(
"text/plain",d.id)},l("legend",{},d.text),l("div",{class:"ajar-into"},...e.piles.map(k=>{let S=l("input",{type:"radio",name:m,
value:k.id,"data-card":d.id,checked:o[d.id]===k.id,onchange:()=>h(d.id,k)});return p[d.id][k.id]=S,l("label",{},S,l("spa\
n",{},k.text))})))});return A(),l("div",{},l("p",{class:"ajar-hint"},n["sort-how"]),l("ul",{class:"ajar-piles"},...c),...u)}function Mr(e,{words:t,label:n,question:r,act:i}){let s=e.querySelector("button, input"),o=[...e.childNodes],a=(h,p)=>l(
"button",{type:"button",onclick:()=>{e.replaceChildren(...o),s.focus(),p()}},h),c=a(t["home-no"],()=>{}),A=l("div",{class:"\
ajar-moves"},c,a(n,i));e.replaceChildren(l("p",{},r),A),c.focus()}function Yn(e){let n=l("button",{type:"button",onclick:()=>Mr(
r,e)},e.label),r=l("div",{class:"ajar-twice"},n);return r}function Ln(e,t){let n=!1,r=!1,i=()=>{r=n,n||t()};function s(){n=!0;let o=new AbortController,a=()=>{o.abort(),setTimeout(
()=>{n=!1,r&&i()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,a,{signal:o.signal,capture:c!==
"blur"})}for(let o of["pointerdown","keydown"])e.addEventListener(o,s);return i}function ds(e,t){let n=a=>[...e.querySelectorAll(
a)],r=n("details[open] > summary").map(a=>a.textContent),i=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=r.includes(a.textContent);if(i===!1)return;let s=n("summary, button").
find(a=>a.textContent===i),o=s??e.querySelector("h2, p");s||(o.tabIndex=-1),o.focus({preventScroll:!0})}function ws({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,r=l("span",
{}),i=l("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),s=l("p",{class:"ajar-problem",role:"alert"}),o=l(
"div",{}),a=l("section",{class:"ajar-keeping","aria-label":e["keep-title"]},s,o),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},A=c,h=!1,p=!1,u=!1,d=!1,m=!1,k=(v,I,b={})=>l("button",{type:"button",onclick:I,...b},v),S=v=>{v.tabIndex=
-1,v.focus()},T=()=>o.querySelector(".ajar-change"),W=()=>c.state==="kept"&&!c.reopen;function L(v,I=v){i.dataset.short=
I,r.textContent!==v&&(r.textContent=v)}function O(){let v=c.problem?e["keep-unsaved"]:e["keep-saving"],[I,b]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[v],lost:[e["keep-lost"]]}[m?"lost":c.state];i.classList.toggle("ajar-state-lost",m),L(I,b),i.dataset.
longest=c.state==="kept"?e["keep-saved"]:"",s.textContent!==c.problem&&(s.textContent=c.problem),s.hidden=!c.problem}function X(){
c={...c,saved:!1},O()}function D(){O(),A=c,W()?o.replaceChildren(p?C("change"):M()):c.state!=="none"?o.replaceChildren(C(
"unlock")):h?o.replaceChildren(C(c.exists?"open":"start")):o.replaceChildren(d?V():H())}let Q=()=>{h=!0,D(),o.querySelector(
"input").focus()},F=()=>c.hosted?l("p",{},e["keep-hub"]):null;function H(){return l("div",{class:"ajar-choose"},l("p",{class:"\
ajar-title"},e["keep-title"]),l("p",{},e[c.exists?"keep-there":"keep-why"]),c.here?l("p",{},e["keep-tab"]):null,F(),l("d\
iv",{class:"ajar-moves"},k(e["keep-nothing"],()=>{d=!0,D(),S(i)}),k(e[c.exists?"keep-open":"keep-start"],Q)))}let V=()=>l(
"p",{},k(e[c.exists?"keep-open":"keep-start"],Q,{class:"ajar-link"}));function g(){let I=["none","weak","fair","good","s\
trong"].map(b=>e[`keep-strength-${b}`]).reduce((b,y)=>y.length>b.length?y:b);return l("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":I},l("span",{},e["keep-strength-none"]))}function C(v){let I=v==="start"||v==="change",b={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[v],y=l("input",{id:`${n}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${n}-how`,oninput:()=>{I&&t({strength:y.value})}}),R=l("input",{id:`${n}\
-again`,type:"password",spellcheck:"false"}),Y=l("div",{},l("label",{for:`${n}-again`},e["keep-again"]),R),$=l("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),Z=l("input",{id:`${n}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t(
{place:Z.value})}),ie=g(),le=()=>{if(!y.value){y.focus();return}if($.hidden=!0,I&&y.type==="password"&&R.value!==y.value){
$.textContent=e["keep-again-differs"],$.hidden=!1,R.focus();return}v==="change"?t({change:y.value},{awaited:!0}):t({[v===
"start"?"keep":"unlock"]:y.value,place:Z.value},{awaited:!0}),L(e["keep-opening"]),y.value="",R.value="",ie.firstChild.textContent=
e["keep-strength-none"]},Ge=()=>{h=!1,p=!1,D(),v==="change"?T().focus():S(i)},U=l("details",{},l("summary",{},e["keep-wh\
ere"]),l("label",{for:`${n}-place`},e["keep-place"]),Z);return l("form",{class:"ajar-ask",onsubmit:P=>{P.preventDefault(),
le()}},l(c.state==="locked"?"h1":"p",{class:"ajar-title"},b),F(),v==="change"?l("p",{},e["keep-change-how"]):null,I?l("p",
{},e["keep-no-way-back"]):null,v==="start"&&c.here==="browser"?l("p",{},e["keep-browser"]):null,l("label",{for:`${n}-wor\
ds`},e[v==="change"?"keep-new":"keep-passphrase"]),l("p",{class:"ajar-hint",id:`${n}-how`},e[I?"keep-how":"keep-how-open"]),
y,I?ie:null,I?Y:null,l("label",{class:"ajar-card"},l("input",{type:"checkbox",onchange:({target:P})=>{y.type=P.checked?"\
text":"password",Y.hidden=P.checked,$.hidden=!0}}),l("span",{},e["keep-see"])),I?$:null,v==="change"||c.here?null:U,l("d\
iv",{class:"ajar-moves"},v==="unlock"?null:k(e["keep-not-now"],Ge),l("button",{type:"submit"},b)),I?null:N(),v==="start"&&
c.here?x():null)}let B=()=>k(e["keep-copy"],()=>t({take:"sealed"}));function x(){let v={words:e,label:e["keep-bring-yes"],
question:e["keep-bring-sure"]},I=l("input",{type:"file",onchange:async()=>{let R=new Uint8Array(await I.files[0].arrayBuffer()),
Y=()=>t({bring:R},{awaited:!0});I.value="",c.exists?Mr(y,{...v,act:Y}):Y()}}),b=l("label",{class:"ajar-words"},l("span",
{},e["keep-bring"]),I),y=l("div",{class:"ajar-twice"},b);return y}function N(){let v=Yn({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return l("details",{},l("summary",{},e["keep-forgot"]),l("p",{},e["keep-f\
orgot-how"]),...c.here?[l("p",{},e["keep-copy-forgot"]),B(),x()]:[],l("p",{},e["keep-erase-how"]),v)}function M(){let v=l(
"select",{id:`${n}-minutes`,onchange:()=>t({minutes:Number(v.value)})},...[...new Set([5,15,30,60,c.minutes])].sort((I,b)=>I-
b).map(I=>l("option",{value:I,selected:I===c.minutes},_(e["keep-minutes"],{n:I}))));return l("div",{class:"ajar-kept"},k(
e["keep-lock"],()=>{L(e["keep-opening"]),t({lock:!0},{awaited:!0})}),k(e["keep-change"],()=>{p=!0,u=!1,D(),o.querySelector(
"input").focus()},{class:"ajar-change"}),l("p",{class:"ajar-changed",role:"status"},u?e["keep-changed"]:""),l("details",
{},l("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[l("p",{},e["keep-copy-how"]),B()]:[l("p",{},c.place)],c.
copied?l("p",{},_(e["keep-copied"],{program:c.copied})):null,l("label",{for:`${n}-minutes`},e["keep-idle"]),v))}function J(v){
if(v.strength!=null){let I=o.querySelector(".ajar-strength > span");I&&(I.textContent=v.strength);return}if(v.changed){p=
!1,D(),o.querySelector(".ajar-changed").textContent=e["keep-changed"],u=!0,T().focus();return}c={...c,...v},c.state==="k\
ept"&&(h=!1),W()||(p=!1),O(),j()}let j=Ln(o,()=>{let v=A;if(v.state===c.state&&v.exists===c.exists&&v.minutes===c.minutes&&
!!v.reopen==!!c.reopen&&!!v.hosted==!!c.hosted&&o.firstChild){A=c;return}let b=h&&v.place!==c.place;D(),v.state!==c.state&&
v.state!=="none"?S(i):b&&o.querySelector("input").focus()});return D(),{line:i,more:a,update:J,begin:X,setLost:v=>{m=v,O()},
say:v=>{s.textContent=v,s.hidden=!1}}}function ms(e,{sentence:t,wide:n,narrow:r,columns:i,rows:s},o){if(!t){e.replaceChildren(l("p",{class:"ajar-empty"},o["ch\
art-empty"]));return}let a=(A,h)=>{let p=l("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":t});return Nt(p,
A),p.firstElementChild.setAttribute("aria-hidden","true"),p},c=e.querySelector("details")?.open??!1;e.replaceChildren(l(
"figure",{class:"ajar-chart"},l("figcaption",{},t),a(n,"wide"),a(r,"narrow"),l("details",{open:c},l("summary",{},o.table),
l("table",{},l("thead",{},l("tr",{},...i.map(A=>l("th",{scope:"col"},A)))),l("tbody",{},...s.map(([A,...h])=>l("tr",{},l(
"th",{scope:"row"},A),...h.map(p=>l("td",{},p??"–")))))))))}var Cs="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",bc=new RegExp(`^${Cs}+|${Cs}\
+$`,"g"),Sc=/[\p{L}\p{N}_]+/gu,Dc=/^[\p{L}\p{N}_]+/u,Fc=/\{([a-z][a-z0-9-]*)\}/,[vc,xc]=["⁨","⁩"],ys=/[.!?…؟。][\u2069”’"')»]*$/,
Uc=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Be=e=>e.replace(bc,""),$e=e=>e.toLowerCase().toUpperCase(),Tr=e=>e.match(Dc)?.[0]??"",ct=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Bt(e,t){let n=e.split(Fc),r=n.pop(),i="";for(let s=0;s<
n.length;s+=2){let o=Be(t[n[s+1]]),a=Oc(n[s],o);i+=(ys.test(i)?a.replace(/^,+/,""):a)+jc(o)}return ys.test(i)?i:i+r}function Oc(e,t){
let n=$e(Tr(t));if(!n)return e;for(let r of e.matchAll(Sc))if($e(r[0])===n)return e.slice(0,r.index);return e}var jc=e=>Uc.
test(e)?`${vc}${e}${xc}`:e;var Hr=2e4,Rc=10,Gc=/^(\d{4})-(\d\d)-(\d\d)$/,ue=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function lt({items:e,ids:t},n){let r=Object.keys(n).filter(s=>!t.includes(s));if(r.length)throw new ue("unk\
nown-items",{items:r.sort()});let i=Object.fromEntries(t.map(s=>[s,null]));for(let s of e){let o=n[s.id],a=o==null?null:
Mc[s.kind](o,s);at(s,i)&&(i[s.id]=Nc(s,a,i))}return i}function Vn(e,t){try{lt(e,t)}catch(n){if(n instanceof ue)return!1;
throw n}return!0}var Qs=e=>Object.values(e).every(t=>t==null);function Ne(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>Bs(e.cards,n)),Be(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${Bs(e.piles,t[n.id])}`);case"date":return[ct(t)];case"list":return t.map(Be);default:return[Be(`${t}`)]}}
var Bs=(e,t)=>e.find(n=>n.id===t)?.text??t;function Nc(e,t,n){if(e.kind!=="choice"||!t)return t;let r=Mt(e,n).map(({id:s})=>s),
i=t.chosen.filter(s=>r.includes(s));return i.length||t.own?{chosen:i,own:t.own}:null}var Mc={ruler(e){if(!Number.isInteger(
e)||e<0||e>Rc)throw new ue("answer-ruler");return e},choice(e,{cards:t,many:n,own:r}){let i=t.map(({id:c})=>c);if(!Es(e)||
!Array.isArray(e.chosen)||!e.chosen.every(Lr(i)))throw new ue("answer-cards");let{chosen:s}=e,o=Yr("own"in e?e.own:"")??
"";if(o&&!r)throw new ue("answer-own");if(!n&&s.length+!!o>1)throw new ue("answer-one-card");let a=i.filter(c=>s.includes(
c));return a.length||o?{chosen:a,own:o}:null},sort(e,{cards:t,piles:n}){let r=t.map(({id:o})=>o),i=Lr(n.map(({id:o})=>o));
if(!Es(e)||!Object.keys(e).every(Lr(r))||!Object.values(e).every(i))throw new ue("answer-piles");let s=r.filter(o=>Object.
hasOwn(e,o)).map(o=>[o,e[o]]);return s.length?Object.fromEntries(s):null},text:Yr,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new ue("answer-lines",{most:t});let n=e.map(r=>Yr(r)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!Tc(e))throw new ue("answer-day");return e}};function Yr(e){if(typeof e!="string")
throw new ue("answer-text");if(e.length>Hr&&[...e].length>Hr)throw new ue("answer-long",{most:Hr});return Be(e)?e:null}var Lr=e=>t=>e.
includes(t),Es=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function Tc(e){let[,t,n,r]=(e.match(Gc)??[]).map(Number),
s=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&r>0&&r<=s}function ks({items:e},t){let n={};for(let r of e){let i=t[r.id];if(!(i==null||!at(r,n)))if(r.kind==="choice"){let o=(r.among?
Mt(r,n):r.cards).map(c=>c.id).filter(c=>i.chosen.includes(c)),a=i.own?.trim()?i.own:"";(o.length||a)&&(n[r.id]={chosen:o,
own:a})}else if(r.kind==="sort"){let s=r.cards.filter(o=>i[o.id]).map(o=>[o.id,i[o.id]]);s.length&&(n[r.id]=Object.fromEntries(
s))}else if(r.kind==="list"){let s=i.filter(o=>o.trim());s.length&&(n[r.id]=s)}else`${i}`.trim()&&(n[r.id]=i)}return n}var bs=(e,t)=>_(e.ask,t);var Hc=new Set(["autorestarting","dead","restarting","terminating"]),Yc=4e3;function Ss({widget_manager:e},{gone:t,back:n}){
let{statusChanged:r,connectionStatusChanged:i}=e?.kernel??{};if(!r?.connect||!i?.connect)return()=>{};let s=0,o=(c,A)=>{
Hc.has(A)&&t()},a=(c,A)=>{clearTimeout(s),A==="disconnected"?t():A==="connecting"?s=setTimeout(t,Yc):n()};return r.connect(
o),i.connect(a),()=>{clearTimeout(s),r.disconnect(o),i.disconnect(a)}}function Ds({words:e,answered:t}){let n=new Set,r=!1,
i=()=>t().map(([c,A])=>{let h=ks(c,A),p=c.items.filter(u=>u.id in h).map(u=>[bs(u,h),...Ne(u,h[u.id])].join(`
`));return[c.title,...p].join(`

`)}).join(`


`);async function s(c){let A=i(),h=l("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});h.value=A,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(A)}catch{if(c.append(h),h.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function o(c={}){let A=l("div",{class:"ajar-\
lost",hidden:!r,...c},l("p",{},e.lost),l("div",{class:"ajar-moves"},l("button",{type:"button",onclick:()=>s(A)},e["lost-\
copy"]),l("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),l("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(A),A}function a(c){r=c;for(let A of n)A.hidden=!c}return{line:o,set:a,isLost:()=>r,forget:c=>n.delete(
c)}}function Fs(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let i=l("select",{onchange:()=>{n=i.value}},...Object.entries(t).map(([s,o])=>l("option",{value:s,selected:s===n},o)));return l(
"label",{},e["home-paper"]," ",i)},value:()=>n}}function vs(e,{words:t,send:n,open:r,help:i}){let s=l("p",{class:"ajar-status",role:"status","aria-live":"polite"}),o=rn(
t,O=>s.replaceChildren(O)),a=O=>{o.begin(),n(O)},c=l("div",{}),A={},h="",p=0,u=Fs(t);e.replaceChildren(l("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),s);let d=(O,X)=>l("button",{type:"button",onclick:X},O),m=O=>l("div",{class:"\
ajar-reflection"},...O.flatMap(X=>vr(X,3))),k=(O,X,D)=>Yn({words:t,label:O,question:X,act:()=>a(D)}),S=()=>{let O=l("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{O.files[0]&&a({import:await O.files[0].text()}),O.value=
""}});return l("label",{class:"ajar-words"},l("span",{},t["home-bring"]),O)},T=Ln(c,()=>{let O=JSON.stringify(A);O!==h&&
(h=O,ds(c,W))});function W(){let O=(Q,F)=>d(F,()=>a({take:Q})),X=p>(A.danger?.kinds.length??0)?null:A.danger,D=()=>{p=X.
kinds.length+1,W(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(X?i.notice(X,{level:2,aside:D}):"",l("p",
{class:"ajar-welcome",tabindex:"-1"},A.welcome),A.section?l("div",{class:"ajar-moves"},d(t["home-go-on"],()=>r(A.section))):
"",A.due?.length?l("ul",{},...A.due.map(Q=>l("li",{},Q))):"",A.plan?.length?l("h2",{},t["home-plan"]):"",A.plan?.length?
m(A.plan):"",A.plan?.length&&!X?i.line():"",...(A.earlier??[]).filter(({plan:Q})=>Q.length).map(({title:Q,plan:F})=>l("d\
etails",{},l("summary",{},`${t["home-plan"]}, ${Q}`),m(F))),l("details",{},l("summary",{},t["home-take"]),l("p",{},t["ho\
me-not-encrypted"]),l("div",{class:"ajar-take"},...X?[]:[d(t["home-take-plan"],()=>a({take:"plan",paper:u.value(),country:i.
code()})),u.element(),O("calendar",t["home-take-calendar"]),A.danger?"":O("calendar-line",t["home-take-calendar-line"])],
O("check-ins",t["home-take-check-ins"]),O("everything",t["home-take-everything"])),S()),A.something?l("details",{},l("su\
mmary",{},t["home-end"]),l("p",{},t["home-anew-how"]),k(t["home-anew"],t["home-anew-sure"],{restart:!0}),l("p",{},t["hom\
e-erase-how"]),k(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:O=>{o.end(),A=O,T()},settle:o.end,say:(O,X="")=>{
o.end();let D=l("div",{class:"ajar-text"});Nt(D,X),s.replaceChildren(O,D),s.scrollIntoView({block:"nearest"})}}}function xs({
name:e,type:t,data:n}){let r=Uint8Array.from(atob(n),s=>s.charCodeAt(0)),i=URL.createObjectURL(new Blob([r],{type:t}));l(
"a",{href:i,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(i),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var sn=window.ajarShown,Us="needs@",Lc={};function Vc(){let e=document.
getElementById("ajar-style")??document.head.appendChild(l("style",{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=
t)}function Os({model:e,el:t}){Vc();let n=e.get("pages"),r=e.get("words"),i=new Map,s=new Map,o=new Map,a=[],c=I=>a.push(
I),A=null,h=!1,p=!1,u=new Map,d=Math.min(e.get("page"),n.length-1);t.classList.add("ajar");let m=l("div",{class:"ajar-pa\
ge"}),k=I=>n.flatMap(({blocks:b})=>b).find(b=>b.kind==="exercise"&&b.key===I)?.exercise,S=Ds({words:r,answered:()=>[...s].
map(([I,{answers:b}])=>[k(I),b]).filter(([I,b])=>I&&Object.keys(b??{}).length)}),T=0,W=I=>{if(clearTimeout(T),T=0,S.set(
I),A?.setLost(I),I)for(let b of o.keys())i.get(b)?.release()},L=(I,{awaited:b=!1}={})=>{try{e.send(I)}catch{W(!0);return}
b&&!T&&(T=setTimeout(()=>W(!0),8e3))},O=fs({words:r,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>X(),
onCountry:I=>L({country:I})}),X=()=>{L({forget:!0}),Nr()},D=(I,b,y)=>(i.set(I.key,y),s.has(I.key)&&y.update(s.get(I.key)),
b),Q={html(I){let b=l("div",{class:"ajar-text"});return Nt(b,I.html),O.addNumbers(b),b.addEventListener("click",y=>{let R=y.
target.closest("a"),Y=n.findIndex(({id:$})=>$&&R?.getAttribute("href")===`${$}.ipynb`);Y<0||(y.preventDefault(),B(Y))}),
b},home(I){let b=l("div",{});return D(I,b,vs(b,{words:r,send:Y=>{Y.import&&i.get("chart")?.begin(),L(Y)},open:Y=>B(n.findIndex(
({id:$})=>$===Y)),help:O})),L({home:I.key}),b},exercise(I){let b=l("div",{}),y=S.line(A?{}:{role:"alert"});o.set(I.key,b);
let R=(Y,$)=>{A?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Z=window.ajarSent;u.set(I.key,Z),
L({key:I.key,...Y,sent:Z},{awaited:$}),!(!$||!S.isLost())&&(W(!0),y.scrollIntoView({block:"nearest"}))};return i.set(I.key,
zi(b,I.exercise,{words:r,level:I.level,sort:gs,...s.get(I.key),help:O,needs:()=>F(I.needs),below:()=>I.key.startsWith("p\
lan@")&&O.isKnown()?O.line():null,onAside:Y=>V(I.key,{aside:Y}),onChange:Y=>{V(I.key,{answers:Y,done:!1}),R({answers:Y,done:!1},
p)},onMove:Y=>V(I.key,{at:Y}),onDone:Y=>{R({answers:Y,done:!0},!0),I.key.startsWith("check-in@")&&i.get("chart")?.begin()},
onStartOver:()=>{V(I.key,{answers:{},done:!1}),R({remove:!0})}})),b.firstElementChild.append(y),c(()=>S.forget(y)),b},chart(I){
let b=l("div",{class:"ajar-chart-block"}),y=l("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:R,end:Y}=rn(
r,Z=>y.replaceChildren(Z)),$=Z=>{Y(),ms(b,Z,r)};return i.set(I.key,{update:$,begin:R,end:Y}),s.has(I.key)&&$(s.get(I.key)),
R(),L({chart:I.key}),l("div",{},b,y)},notice(I){if(Is(()=>L({forget:!0})),!I.leave)return l("div",{class:"ajar-notice"},
l("p",{},I.text));let b=l("div",{class:"ajar-leave"},O.button(),Rr({words:r,leave:X}));us(O.open),A=ws({words:r,send:L});
let y=document.createDocumentFragment();return y.append(l("div",{class:"ajar-notice"},A.line,b),l("div",{class:"ajar-on-\
paper"},O.text()),A.more),y}};function F(I){let b=n.findIndex(({blocks:R})=>R.some(({key:Y})=>Y===Us));return b<0?I?l("p",
{},l("a",{href:I},r["help-needs"])):null:l("button",{type:"button",onclick:()=>{B(b);let R=o.get(Us).querySelector("h2");
R.tabIndex=-1,R.focus()}},r["help-needs"])}for(let[I,b]of Object.entries(Lc))Q[I]=y=>{let R=l("div",{}),$=b(R,y,{words:r,
send:L,onDispose:c,model:e,exerciseOf:k,formOf:Z=>o.get(Z)});return D(y,$.element??R,$)};let H=I=>n[d].blocks.find(b=>b.
kind===I),V=(I,b)=>s.set(I,{...s.get(I),...b}),g=()=>{for(let I of a.splice(0))I()};function C({focus:I=!1}={}){if(g(),i.
clear(),h){m.replaceChildren(A?"":l("p",{class:"ajar-empty"},r["keep-locked-here"]));return}if(m.replaceChildren(...n[d].
blocks.map($=>Q[$.kind]($))),n.length<2)return;let b=($,Z)=>l("button",{type:"button",onclick:()=>B($)},Z),y=d>0?b(d-1,r["\
previous-page"]):null,R=d<n.length-1?b(d+1,r["next-page"]):null;if(m.append(l("div",{class:"ajar-moves ajar-turn"},y,R)),
x.replaceChildren(...n.map(({title:$},Z)=>l("li",{},l("button",{type:"button","aria-current":Z===d?"page":null,onclick:()=>B(
Z)},$)))),N.textContent=_(r["page-of"],{n:d+1,all:n.length,title:n[d].title}),!I)return;let Y=m.querySelector("h1, h2, h\
3")??m;Y.tabIndex=-1,Y.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function B(I){n[I]&&(d=I,x.parentElement.
open=M(),e.set("page",I),e.save_changes(),C({focus:!0}))}let x=l("ol",{}),N=l("summary",{}),M=()=>window.innerWidth>640;
e.get("notice")&&t.append(Q.notice(e.get("notice")));let J=l("nav",{class:"ajar-nav","aria-label":r.pages},l("details",{
open:M()},N,x));n.length>1&&t.append(J),t.append(S.line({role:"alert"}),m);let j=0;for(let I of["keydown","pointerdown",
"scroll"])t.addEventListener(I,()=>{Date.now()-j<3e4||(j=Date.now(),L({active:!0}))},{passive:!0,capture:!0});e.on("msg:\
custom",I=>{if(W(!1),I.keeping){let b=[...u.values()].some(Y=>I.acknowledged<Y);A?.update(b?{...I.keeping,saved:!1}:I.keeping);
let{state:y}=I.keeping,R=y==="locked";y&&(p=y==="kept"),y&&R!==h&&(h=R,s.clear(),J.hidden=h,C())}for(let[b,y]of Object.entries(
I.states??{})){if(I.acknowledged<u.get(b))continue;let R=y.answers&&!Object.keys(y.answers).length;V(b,R?{...y,at:0}:y),
i.get(b)?.update(s.get(b))}I.country!=null&&O.choose(I.country),I.file&&(i.get("home")?.settle(),xs(I.file)),I.erased&&i.
get("home")?.say(I.erased,H("home")?.erased),I.said&&i.get("chart")?.end(),I.said&&(i.get("home")??A)?.say(I.said),I.open&&
B(n.findIndex(({id:b})=>b===I.open)),I.problem&&i.get(I.problem.key)?.say(I.problem.text)}),e.on("change:pages",()=>{n=e.
get("pages"),C()});let v=Ss(e,{gone:()=>W(!0),back:()=>{S.isLost()&&L({ready:!0})}});return C(),sn.set(r,(sn.get(r)??0)+
1),L({ready:!0}),()=>{g(),v(),clearTimeout(T),sn.set(r,sn.get(r)-1),sn.get(r)||L({gone:!0})}}var Kc="sw.js",Rs=()=>new URL("./",location.href).href,js=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${Rs()}\
 `)),on=()=>"serviceWorker"in navigator&&"caches"in window;async function Gs(e){try{await navigator.serviceWorker.register(
e(Kc),{updateViaCache:"all"})}catch{}}async function Kn(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===Rs());for(let t of await e())await t.unregister();for(let t of await js())await caches.delete(t);
return(await js()).length===0&&(await e()).length===0}var[Jn,Vr]=["leave-to","left"];function Tt(e){try{return e(window.sessionStorage)}catch{return null}}function Jc(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var Kr=()=>Tt(e=>e.setItem(Vr,"1"));function Ns(e){let t=Tt(i=>i.getItem(Jn))||e;t&&Gr(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",r=Tt(i=>i.getItem(Vr));r&&n&&location.replace(
t||"about:blank"),Tt(i=>i.removeItem(Vr)),r&&n&&Kr()}function Ms(e){let t=l("p",{class:"ajar-hint",role:"status"}),n=l("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Tt(r=>r.
getItem(Jn))??"",onchange(){let r=Jc(n.value);if(n.value.trim()&&!r){t.textContent=e["site-leave-odd"];return}Tt(i=>r?i.
setItem(Jn,r):i.removeItem(Jn)),Gr(r||"about:blank"),t.textContent=e[r?"site-leave-set":"site-leave-blank"]}});return l(
"div",{},l("label",{for:n.id},e["site-leave-to"]),l("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function Ts(e,t){let n=l("p",{class:"ajar-status",role:"status"}),r=l("button",{type:"button",onclick:async()=>{n.textContent=
t[await Kn()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(Ms(t)),on()&&e.append(l("div",{},r,n))}var re=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},se=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},$c={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},$n=e=>e instanceof se?new re(e.said||
$c[e.code]):e;var Hs=1,Ht=4096,kt=2*Ht,Xe=12,Zn=32,Pe=1024,Ls=16,xe={mark:0,part:16,length:20,piece:24},Vs=Pe-Xe-Ls,$r=Vs-xe.piece,Pr=new TextEncoder().
encode("ajar-jnl"),Ee={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Pc=Ee.wrapped+Xe+Zn+Ls,Pn=Ht-
32,Jr={memory:[8,2**21],passes:[1,64],lanes:[1,16]},Ys=512,Et=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),Xn=(e,t)=>e.
length===t.length&&e.every((n,r)=>n===t[r]),Wn=(e,t)=>Xn(e.subarray(0,t.length),t),Ks=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),We=e=>crypto.getRandomValues(new Uint8Array(e));function me(...e){let t=new Uint8Array(e.reduce(
(r,{length:i})=>r+i,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var Ue=class e{constructor(t,n,r,i=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:r,wrapped:i})}get bound(){let t=new Uint8Array(Ee.wrapped),n=Et(t);t.set(Pr),n.
setUint32(Ee.version,Hs);for(let r of Object.keys(Jr))n.setUint32(Ee[r],this.cost[r]);return t.set(this.salt,Ee.salt),t.
set(this.fileId,Ee.fileId),t}async toBytes(){let t=new Uint8Array(Ht);return t.set(me(this.bound,this.wrapped)),t.set(await Ks(
t.subarray(0,Pn)),Pn),me(t,t)}isOf(t){return Xn(this.fileId,t)}hasSalt(t){return Xn(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new re("journal-empty-file");let n=[t.slice(0,Ht),t.slice(Ht,kt)],r=await Promise.all(n.map(Xc)),i=n.
find((A,h)=>r[h]);if(!i){let A=n.some(h=>Wn(h,Pr));throw new re(A?"journal-broken":"journal-other-file")}let s=Et(i);if(s.
getUint32(Ee.version)>Hs)throw new re("journal-newer");let o={};for(let A of Object.keys(Jr))o[A]=s.getUint32(Ee[A]);let a=([
A,[h,p]])=>h<=o[A]&&o[A]<=p;if(!Object.entries(Jr).every(a)||o.memory<8*o.lanes)throw new re("journal-forged");let c=(A,h)=>i.
slice(A,h);return new e(o,c(Ee.salt,Ee.fileId),c(Ee.fileId,Ee.wrapped),c(Ee.wrapped,Pc))}async isWholeIn(t){return Wn(t,
await this.toBytes())}};async function Xc(e){return e.length!==Ht||!Wn(e,Pr)?!1:Xn(await Ks(e.subarray(0,Pn)),e.subarray(
Pn))}var Qt=e=>Math.max(1,Math.ceil(e/$r));function Xr(e,t,n){let r=We(16),i=Array.from({length:Qt(e.length)},(s,o)=>{let a=new Uint8Array(
Vs);return a.set(r,xe.mark),Et(a).setUint32(xe.part,o),Et(a).setUint32(xe.length,e.length),a.set(e.subarray(o*$r,(o+1)*$r),
xe.piece),t(n+o,a)});return me(...i)}function Js(e,t,n){let r=Math.floor(e.length/Pe),i=Array.from({length:r},(A,h)=>e.subarray(
h*Pe,(h+1)*Pe)),s=i.map((A,h)=>t(n+h,A)),o=[],a=0,c=!1;for(let A=0;A<r;){let h=Wc(A,s),p=h?Qt(h.length):1;h&&(c||(c=A>a),
o.push({content:h,size:p}),a=A+p),A+=p}return c||(c=i.some((A,h)=>h>=a&&!s[h]&&!Zc(A))),{entries:o,end:a,broken:c}}function Wc(e,t){
if(!t[e])return null;let n=t[e].subarray(xe.mark,xe.part),r=Et(t[e]).getUint32(xe.length),i=t.slice(e,e+Qt(r)),s=(o,a)=>o&&
Wn(o,n)&&Et(o).getUint32(xe.part)===a&&Et(o).getUint32(xe.length)===r;return i.length<Qt(r)||!i.every(s)?null:me(...i.map(
o=>o.subarray(xe.piece))).subarray(0,r)}var Zc=e=>[0,Ys].some(t=>e.subarray(t,t+Ys).every(n=>!n));var _c=Object.defineProperty,qc=(e,t,n)=>t in e?_c(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,Ze=(e,t,n)=>qc(
e,typeof t!="symbol"?t+"":t,n);function zr(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var qn=e=>e?`"${e}" `:"";function ei(e,t=""){if(typeof e!=
"boolean")throw new TypeError(qn(t)+"expected boolean, got type="+typeof e);return e}function Yt(e,t=""){if(typeof e!="n\
umber")throw new TypeError(qn(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
qn(t)+"expected integer >= 0, got "+e);return e}function he(e,t,n=""){if(zr(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&Yt(t,"length");let r=zr(e),i=t!==void 0?` of length ${t}`:"",s=r?`length=${e.length}`:`type=${typeof e}`,o=qn(n)+
"expected Uint8Array"+i+", got "+s;throw r?new RangeError(o):new TypeError(o)}var $s=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function Ps(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function zc(e,t){he(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function qe(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function At(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function el(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var Lt=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function tl(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function nl(e){for(let t=0;t<e.length;t++)e[t]=tl(e[t]);return e}var bt=Lt?e=>e:nl;function rl(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function il(e,t){if(rl(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function sl(e,t){return $s(e,"defaults"),$s(t,"opts"),Object.assign(e,t)}function ol(e,t){if(e=he(e),
t=he(t),e.length!==t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function al(e,t,n){let r=t,
i=n||(()=>[]),s=(a,c)=>r(c,...i(a)).update(a).digest(),o=r(new Uint8Array(e),...i(new Uint8Array(0)));return s.outputLen=
o.outputLen,s.blockLen=o.blockLen,s.create=(a,...c)=>r(a,...c),s}var cl=(e,t)=>{function n(r,...i){if(he(r,void 0,"key"),
e.nonceLength!==void 0){let h=i[0];he(h,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,o=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let h=o;h<i.length;h++)if(zr(i[h]))throw new Error("AAD not supported")}e.withAAD&&i[o]!==
void 0&&he(i[o],void 0,"AAD");let a=t(r,...i),c=(h,p)=>{if(p!==void 0){if(h!==2)throw new Error("cipher output not suppo\
rted");he(p,void 0,"output")}},A=!1;return{encrypt(h,p){if(A)throw new Error("cannot encrypt() twice with same key + non\
ce");return A=!0,he(h,void 0,"data"),c(a.encrypt.length,p),a.encrypt(h,p)},decrypt(h,p){if(he(h,void 0,"data"),s&&h.length<
s)throw new Error('"ciphertext" expected length >= tagLength='+s);return c(a.decrypt.length,p),a.decrypt(h,p)}}}return Object.
assign(n,e),n};function ti(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(he(t,e,"output"),n&&!zn(t))throw new Error(
"invalid output, must be aligned");return t}function ll(e,t,n){Yt(e),Yt(t),ei(n);let r=new Uint8Array(16),i=el(r);return i.
setBigUint64(0,BigInt(t),n),i.setBigUint64(8,BigInt(e),n),r}function zn(e){return e.byteOffset%4===0}function er(e){return Uint8Array.
from(he(e))}var no=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),Al=bt(qe(no("expand 16-byte k"))),hl=bt(qe(no("exp\
and 32-byte k")));function ee(e,t){return e<<t|e>>>32-t}var an=64,fl=16,ni=2**32-1,Xs=Uint32Array.of();function ul(e,t,n,r,i,s,o,a){
let c=i.length,A=new Uint8Array(an),h=qe(A),p=Lt&&zn(i)&&zn(s),u=p?qe(i):Xs,d=p?qe(s):Xs;if(!Lt){for(let m=0;m<c;o++){if(e(
t,n,r,h,o,a),bt(h),o>=ni)throw new Error("arx: counter overflow");let k=Math.min(an,c-m);for(let S=0,T;S<k;S++)T=m+S,s[T]=
i[T]^A[S];m+=k}return}for(let m=0;m<c;o++){if(e(t,n,r,h,o,a),o>=ni)throw new Error("arx: counter overflow");let k=Math.min(
an,c-m);if(p&&k===an){let S=m/4;if(m%4!==0)throw new Error("arx: invalid block position");for(let T=0,W;T<fl;T++)W=S+T,d[W]=
u[W]^h[T];m+=an;continue}for(let S=0,T;S<k;S++)T=m+S,s[T]=i[T]^A[S];m+=k}}function pl(e,t){let{allowShortKeys:n,extendNonceFn:r,
counterLength:i,counterRight:s,rounds:o}=sl({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return Yt(i),Yt(o),ei(s),ei(n),(a,c,A,h,p=0)=>{he(a,void 0,"key"),
he(c,void 0,"nonce"),he(A,void 0,"data");let u=A.length,d=h!==void 0;if(h=ti(u,h,!1),d&&il(A,h),Yt(p),p<0||p>=ni)throw new Error(
"arx: counter overflow");let m=[],k=a.length,S,T;if(k===32)m.push(S=er(a)),T=hl;else if(k===16&&n)S=new Uint8Array(32),S.
set(a),S.set(a,16),T=Al,m.push(S);else throw he(a,32,"arx key"),new Error("invalid key size");(!Lt||!zn(c))&&m.push(c=er(
c));let W=qe(S);if(r){if(c.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let X=c.subarray(0,16);if(Lt)
r(T,W,qe(X),W);else{let D=bt(Uint32Array.from(T));r(D,W,qe(X),W),At(D),bt(W)}c=c.subarray(16)}else Lt||bt(W);let L=16-i;
if(L!==c.length)throw new Error(`arx: nonce must be ${L} or 16 bytes`);if(L!==12){let X=new Uint8Array(12);X.set(c,s?0:12-
c.length),c=X,m.push(c)}let O=bt(qe(c));try{return ul(e,T,W,O,A,h,p,o),h}finally{At(...m)}}}function pe(e,t){return e[t++]&
255|(e[t++]&255)<<8}var Il=class{constructor(e){Ze(this,"blockLen",16),Ze(this,"outputLen",16),Ze(this,"buffer",new Uint8Array(
16)),Ze(this,"r",new Uint16Array(10)),Ze(this,"h",new Uint16Array(10)),Ze(this,"pad",new Uint16Array(8)),Ze(this,"pos",0),
Ze(this,"finished",!1),Ze(this,"destroyed",!1),e=er(he(e,32,"key"));let t=pe(e,0),n=pe(e,2),r=pe(e,4),i=pe(e,6),s=pe(e,8),
o=pe(e,10),a=pe(e,12),c=pe(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|r<<6)&7939,this.r[3]=(r>>>
7|i<<9)&8191,this.r[4]=(i>>>4|s<<12)&255,this.r[5]=s>>>1&8190,this.r[6]=(s>>>14|o<<2)&8191,this.r[7]=(o>>>11|a<<5)&8065,
this.r[8]=(a>>>8|c<<8)&8191,this.r[9]=c>>>5&127;for(let A=0;A<8;A++)this.pad[A]=pe(e,16+2*A)}process(e,t,n=!1){let r=n?0:
2048,{h:i,r:s}=this,o=s[0],a=s[1],c=s[2],A=s[3],h=s[4],p=s[5],u=s[6],d=s[7],m=s[8],k=s[9],S=pe(e,t+0),T=pe(e,t+2),W=pe(e,
t+4),L=pe(e,t+6),O=pe(e,t+8),X=pe(e,t+10),D=pe(e,t+12),Q=pe(e,t+14),F=i[0]+(S&8191),H=i[1]+((S>>>13|T<<3)&8191),V=i[2]+((T>>>
10|W<<6)&8191),g=i[3]+((W>>>7|L<<9)&8191),C=i[4]+((L>>>4|O<<12)&8191),B=i[5]+(O>>>1&8191),x=i[6]+((O>>>14|X<<2)&8191),N=i[7]+
((X>>>11|D<<5)&8191),M=i[8]+((D>>>8|Q<<8)&8191),J=i[9]+(Q>>>5|r),j=0,v=j+F*o+H*(5*k)+V*(5*m)+g*(5*d)+C*(5*u);j=v>>>13,v&=
8191,v+=B*(5*p)+x*(5*h)+N*(5*A)+M*(5*c)+J*(5*a),j+=v>>>13,v&=8191;let I=j+F*a+H*o+V*(5*k)+g*(5*m)+C*(5*d);j=I>>>13,I&=8191,
I+=B*(5*u)+x*(5*p)+N*(5*h)+M*(5*A)+J*(5*c),j+=I>>>13,I&=8191;let b=j+F*c+H*a+V*o+g*(5*k)+C*(5*m);j=b>>>13,b&=8191,b+=B*(5*
d)+x*(5*u)+N*(5*p)+M*(5*h)+J*(5*A),j+=b>>>13,b&=8191;let y=j+F*A+H*c+V*a+g*o+C*(5*k);j=y>>>13,y&=8191,y+=B*(5*m)+x*(5*d)+
N*(5*u)+M*(5*p)+J*(5*h),j+=y>>>13,y&=8191;let R=j+F*h+H*A+V*c+g*a+C*o;j=R>>>13,R&=8191,R+=B*(5*k)+x*(5*m)+N*(5*d)+M*(5*u)+
J*(5*p),j+=R>>>13,R&=8191;let Y=j+F*p+H*h+V*A+g*c+C*a;j=Y>>>13,Y&=8191,Y+=B*o+x*(5*k)+N*(5*m)+M*(5*d)+J*(5*u),j+=Y>>>13,
Y&=8191;let $=j+F*u+H*p+V*h+g*A+C*c;j=$>>>13,$&=8191,$+=B*a+x*o+N*(5*k)+M*(5*m)+J*(5*d),j+=$>>>13,$&=8191;let Z=j+F*d+H*
u+V*p+g*h+C*A;j=Z>>>13,Z&=8191,Z+=B*c+x*a+N*o+M*(5*k)+J*(5*m),j+=Z>>>13,Z&=8191;let ie=j+F*m+H*d+V*u+g*p+C*h;j=ie>>>13,ie&=
8191,ie+=B*A+x*c+N*a+M*o+J*(5*k),j+=ie>>>13,ie&=8191;let le=j+F*k+H*m+V*d+g*u+C*p;j=le>>>13,le&=8191,le+=B*h+x*A+N*c+M*a+
J*o,j+=le>>>13,le&=8191,j=(j<<2)+j|0,j=j+v|0,v=j&8191,j=j>>>13,I+=j,i[0]=v,i[1]=I,i[2]=b,i[3]=y,i[4]=R,i[5]=Y,i[6]=$,i[7]=
Z,i[8]=ie,i[9]=le}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),r=e[1]>>>13;e[1]&=8191;for(let o=2;o<10;o++)e[o]+=
r,r=e[o]>>>13,e[o]&=8191;e[0]+=r*5,r=e[0]>>>13,e[0]&=8191,e[1]+=r,r=e[1]>>>13,e[1]&=8191,e[2]+=r,n[0]=e[0]+5,r=n[0]>>>13,
n[0]&=8191;for(let o=1;o<10;o++)n[o]=e[o]+r,r=n[o]>>>13,n[o]&=8191;n[9]-=8192;let i=(r^1)-1;for(let o=0;o<10;o++)n[o]&=i;
i=~i;for(let o=0;o<10;o++)e[o]=e[o]&i|n[o];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=(e[2]>>>6|e[3]<<
7)&65535,e[3]=(e[3]>>>9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&65535,e[6]=(e[7]>>>
5|e[8]<<8)&65535,e[7]=(e[8]>>>8|e[9]<<5)&65535;let s=e[0]+t[0];e[0]=s&65535;for(let o=1;o<8;o++)s=(e[o]+t[o]|0)+(s>>>16)|
0,e[o]=s&65535;At(n)}update(e){Ps(this),he(e),e=er(e);let{buffer:t,blockLen:n}=this,r=e.length;for(let i=0;i<r;){let s=Math.
min(n-this.pos,r-i);if(s===n){for(;n<=r-i;i+=n)this.process(e,i);continue}t.set(e.subarray(i,i+s),this.pos),this.pos+=s,
i+=s,this.pos===n&&(this.process(t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,At(this.h,this.r,this.buffer,
this.pad)}digestInto(e){Ps(this),zc(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:r}=this;if(r){for(t[r++]=1;r<16;r++)
t[r]=0;this.process(t,0,!0)}this.finalize();let i=0;for(let s=0;s<8;s++)e[i++]=n[s]>>>0,e[i++]=n[s]>>>8}digest(){let{buffer:e,
outputLen:t}=this;this.digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},gl=al(32,e=>new Il(e));function dl(e,t,n,r,i,s=20){
let o=e[0],a=e[1],c=e[2],A=e[3],h=t[0],p=t[1],u=t[2],d=t[3],m=t[4],k=t[5],S=t[6],T=t[7],W=i,L=n[0],O=n[1],X=n[2],D=o,Q=a,
F=c,H=A,V=h,g=p,C=u,B=d,x=m,N=k,M=S,J=T,j=W,v=L,I=O,b=X;for(let R=0;R<s;R+=2)D=D+V|0,j=ee(j^D,16),x=x+j|0,V=ee(V^x,12),D=
D+V|0,j=ee(j^D,8),x=x+j|0,V=ee(V^x,7),Q=Q+g|0,v=ee(v^Q,16),N=N+v|0,g=ee(g^N,12),Q=Q+g|0,v=ee(v^Q,8),N=N+v|0,g=ee(g^N,7),
F=F+C|0,I=ee(I^F,16),M=M+I|0,C=ee(C^M,12),F=F+C|0,I=ee(I^F,8),M=M+I|0,C=ee(C^M,7),H=H+B|0,b=ee(b^H,16),J=J+b|0,B=ee(B^J,
12),H=H+B|0,b=ee(b^H,8),J=J+b|0,B=ee(B^J,7),D=D+g|0,b=ee(b^D,16),M=M+b|0,g=ee(g^M,12),D=D+g|0,b=ee(b^D,8),M=M+b|0,g=ee(g^
M,7),Q=Q+C|0,j=ee(j^Q,16),J=J+j|0,C=ee(C^J,12),Q=Q+C|0,j=ee(j^Q,8),J=J+j|0,C=ee(C^J,7),F=F+B|0,v=ee(v^F,16),x=x+v|0,B=ee(
B^x,12),F=F+B|0,v=ee(v^F,8),x=x+v|0,B=ee(B^x,7),H=H+V|0,I=ee(I^H,16),N=N+I|0,V=ee(V^N,12),H=H+V|0,I=ee(I^H,8),N=N+I|0,V=
ee(V^N,7);let y=0;r[y++]=o+D|0,r[y++]=a+Q|0,r[y++]=c+F|0,r[y++]=A+H|0,r[y++]=h+V|0,r[y++]=p+g|0,r[y++]=u+C|0,r[y++]=d+B|
0,r[y++]=m+x|0,r[y++]=k+N|0,r[y++]=S+M|0,r[y++]=T+J|0,r[y++]=W+j|0,r[y++]=L+v|0,r[y++]=O+I|0,r[y++]=X+b|0}var wl=pl(dl,{
counterRight:!1,counterLength:4,allowShortKeys:!1}),ml=new Uint8Array(16),Ws=(e,t)=>{e.update(t);let n=t.length%16;n&&e.
update(ml.subarray(n))},Cl=new Uint8Array(32);function Zs(e,t,n,r,i){i!==void 0&&he(i,void 0,"AAD");let s=e(t,n,Cl),o=ll(
r.length,i?i.length:0,!0),a=gl.create(s);i&&Ws(a,i),Ws(a,r),a.update(o);let c=a.digest();return At(s,o),c}var yl=e=>(t,n,r)=>({
encrypt(i,s){let o=i.length;s=ti(o+16,s,!1),s.set(i);let a=s.subarray(0,-16);e(t,n,a,a,1);let c=Zs(e,t,n,a,r);return s.set(
c,o),At(c),s},decrypt(i,s){s=ti(i.length-16,s,!1);let o=i.subarray(0,-16),a=i.subarray(-16),c=Zs(e,t,n,o,r);if(!ol(a,c))
throw At(c),new Error("invalid tag");return s.set(i.subarray(0,-16)),e(t,n,s,s,1),At(c),s}}),tr=cl({blockSize:64,nonceLength:12,
tagLength:16,withAAD:!0},yl(wl));function St(e,t,n,r){function i(s){return s instanceof n?s:new n(function(o){o(s)})}return new(n||
(n=Promise))(function(s,o){function a(h){try{A(r.next(h))}catch(p){o(p)}}function c(h){try{A(r.throw(h))}catch(p){o(p)}}
function A(h){h.done?s(h.value):i(h.value).then(a,c)}A((r=r.apply(e,t||[])).next())})}var oe=class{constructor(){this.mutex=
Promise.resolve()}lock(){let e=()=>{};return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){
return St(this,void 0,void 0,function*(){let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},
Wr;function Bl(){return typeof globalThis<"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var ri=Bl(),
Zr=(Wr=ri.Buffer)!==null&&Wr!==void 0?Wr:null,El=ri.TextEncoder?new ri.TextEncoder:null;function ro(e,t){return(e&15)+(e>>
6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function io(e,t){let n=t.length>>1;for(let r=0;r<n;r++){let i=r<<1;e[r]=ro(t.charCodeAt(
i),t.charCodeAt(i+1))}}function Ql(e,t){if(e.length!==t.length*2)return!1;for(let n=0;n<t.length;n++){let r=n<<1;if(t[n]!==
ro(e.charCodeAt(r),e.charCodeAt(r+1)))return!1}return!0}var _s=87,qs=48;function ii(e,t,n){let r=0;for(let i=0;i<n;i++){
let s=t[i]>>>4;e[r++]=s>9?s+_s:s+qs,s=t[i]&15,e[r++]=s>9?s+_s:s+qs}return String.fromCharCode.apply(null,e)}var ze=Zr!==
null?e=>{if(typeof e=="string"){let t=Zr.from(e,"utf8");return new Uint8Array(t.buffer,t.byteOffset,t.length)}if(Zr.isBuffer(
e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,
e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="string")return El.encode(e);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")},Oe="ABCDEFGHIJKLMNOP\
QRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",ln=new Uint8Array(256);for(let e=0;e<Oe.length;e++)ln[Oe.charCodeAt(e)]=
e;function zs(e,t=!0){let n=e.length,r=n%3,i=[],s=n-r;for(let o=0;o<s;o+=3){let a=(e[o]<<16&16711680)+(e[o+1]<<8&65280)+
(e[o+2]&255),c=Oe.charAt(a>>18&63)+Oe.charAt(a>>12&63)+Oe.charAt(a>>6&63)+Oe.charAt(a&63);i.push(c)}if(r===1){let o=e[n-
1],a=Oe.charAt(o>>2),c=Oe.charAt(o<<4&63);i.push(`${a}${c}`),t&&i.push("==")}else if(r===2){let o=(e[n-2]<<8)+e[n-1],a=Oe.
charAt(o>>10),c=Oe.charAt(o>>4&63),A=Oe.charAt(o<<2&63);i.push(`${a}${c}${A}`),t&&i.push("=")}return i.join("")}function kl(e){
let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&(t-=1)),t}function bl(e){let t=kl(e),
n=e.length,r=new Uint8Array(t),i=0;for(let s=0;s<n;s+=4){let o=ln[e.charCodeAt(s)],a=ln[e.charCodeAt(s+1)],c=ln[e.charCodeAt(
s+2)],A=ln[e.charCodeAt(s+3)];r[i]=o<<2|a>>4,i+=1,r[i]=(a&15)<<4|c>>2,i+=1,r[i]=(c&3)<<6|A&63,i+=1}return r}var _n=16*1024,
cn=4,Sl=new oe,_r=new Map;function so(e,t){return St(this,void 0,void 0,function*(){let n=null,r=null,i=!1;if(typeof WebAssembly>
"u")throw new Error("WebAssembly is not supported in this environment!");let s=(D,Q=0)=>{r.set(D,Q)},o=()=>r,a=()=>n.exports,
c=D=>{n.exports.Hash_SetMemorySize(D);let Q=n.exports.Hash_GetBuffer(),F=n.exports.memory.buffer;r=new Uint8Array(F,Q,D)},
A=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),h=Sl.dispatch(()=>St(this,void 0,void 0,function*(){
if(!_r.has(e.name)){let Q=bl(e.data),F=WebAssembly.compile(Q.buffer);_r.set(e.name,F)}let D=yield _r.get(e.name);n=yield WebAssembly.
instantiate(D,{})})),p=()=>St(this,void 0,void 0,function*(){n||(yield h);let D=n.exports.Hash_GetBuffer(),Q=n.exports.memory.
buffer;r=new Uint8Array(Q,D,_n)}),u=(D=null)=>{i=!0,n.exports.Hash_Init(D)},d=D=>{let Q=0;for(;Q<D.length;){let F=D.subarray(
Q,Q+_n);Q+=F.length,r.set(F),n.exports.Hash_Update(F.length)}},m=D=>{if(!i)throw new Error("update() called before init(\
)");let Q=ze(D);d(Q)},k=new Uint8Array(t*2),S=(D,Q=null)=>{if(!i)throw new Error("digest() called before init()");return i=
!1,n.exports.Hash_Final(Q),D==="binary"?r.slice(0,t):ii(k,r,t)},T=()=>{if(!i)throw new Error("save() can only be called \
after init() and before digest()");let D=n.exports.Hash_GetState(),Q=A(),F=n.exports.memory.buffer,H=new Uint8Array(F,D,
Q),V=new Uint8Array(cn+Q);return io(V,e.hash),V.set(H,cn),V},W=D=>{if(!(D instanceof Uint8Array))throw new Error("load()\
 expects an Uint8Array generated by save()");let Q=n.exports.Hash_GetState(),F=A(),H=cn+F,V=n.exports.memory.buffer;if(D.
length!==H)throw new Error(`Bad state length (expected ${H} bytes, got ${D.length})`);if(!Ql(e.hash,D.subarray(0,cn)))throw new Error(
"This state was written by an incompatible hash implementation");let g=D.subarray(cn);new Uint8Array(V,Q,F).set(g),i=!0},
L=D=>typeof D=="string"?D.length<_n/4:D.byteLength<_n,O=L;switch(e.name){case"argon2":case"scrypt":O=()=>!0;break;case"b\
lake2b":case"blake2s":O=(D,Q)=>Q<=512&&L(D);break;case"blake3":O=(D,Q)=>Q===0&&L(D);break;case"xxhash64":case"xxhash3":case"\
xxhash128":case"crc64":O=()=>!1;break}let X=(D,Q=null,F=null)=>{if(!O(D,Q))return u(Q),m(D),S("hex",F);let H=ze(D);return r.
set(H),n.exports.Hash_Calculate(H.length,Q,F),ii(k,r,t)};return yield p(),{getMemory:o,writeMemory:s,getExports:a,setMemorySize:c,
init:u,update:m,digest:S,save:T,load:W,calculate:X,hashLength:t}})}var Hu=new oe,Dl="argon2",Fl="AGFzbQEAAAABKQVgAX8Bf2A\
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
gHzcDACABQSBqIgFB+AdJDQALCws=",vl="2b50b0d6",xl={name:Dl,data:Fl,hash:vl},Ul="blake2b",Ol="AGFzbQEAAAABEQRgAAF/YAJ/fwBgA\
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
YCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",jl="22cf500a",Rl={name:Ul,data:Ol,hash:jl},Yu=new oe;function eo(e){
return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16, ..., 512"):null}function Gl(e,t){
return e|t<<16}function si(e=512,t=null){if(eo(e))return Promise.reject(eo(e));let n=null,r=e;if(t!==null){if(n=ze(t),n.
length>64)return Promise.reject(new Error("Max key length is 64 bytes"));r=Gl(e,n.length)}let i=e/8;return so(Rl,i).then(
s=>{r>512&&s.writeMemory(n),s.init(r);let o={init:r>512?()=>(s.writeMemory(n),s.init(r),o):()=>(s.init(r),o),update:a=>(s.
update(a),o),digest:a=>s.digest(a),save:()=>s.save(),load:a=>(s.load(a),o),blockSize:128,digestSize:i};return o})}function Nl(e,t,n){
let r=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");return`$argon2${t.hashType}$v=19$${r}$${zs(
e,!1)}$${zs(n,!1)}`}var to=new DataView(new ArrayBuffer(4));function _e(e){return to.setInt32(0,e,!0),new Uint8Array(to.
buffer)}function qr(e,t,n){return St(this,void 0,void 0,function*(){if(n<=64){let c=yield si(n*8);return c.update(_e(n)),
c.update(t),c.digest("binary")}let r=Math.ceil(n/32)-2,i=new Uint8Array(n);e.init(),e.update(_e(n)),e.update(t);let s=e.
digest("binary");i.set(s.subarray(0,32),0);for(let c=1;c<r;c++)e.init(),e.update(s),s=e.digest("binary"),i.set(s.subarray(
0,32),c*32);let o=n-32*r,a;return o===64?(a=e,a.init()):a=yield si(o*8),a.update(s),s=a.digest("binary"),i.set(s.subarray(
0,o),r*32),i})}function Ml(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function Tl(e){return St(this,
void 0,void 0,function*(){var t;let{parallelism:n,iterations:r,hashLength:i}=e,s=ze(e.password),o=ze(e.salt),a=19,c=Ml(e.
hashType),{memorySize:A}=e,h=ze((t=e.secret)!==null&&t!==void 0?t:""),[p,u]=yield Promise.all([so(xl,1024),si(512)]);p.setMemorySize(
A*1024+1024);let d=new Uint8Array(24),m=new DataView(d.buffer);m.setInt32(0,n,!0),m.setInt32(4,i,!0),m.setInt32(8,A,!0),
m.setInt32(12,r,!0),m.setInt32(16,a,!0),m.setInt32(20,c,!0),p.writeMemory(d,A*1024),u.init(),u.update(d),u.update(_e(s.length)),
u.update(s),u.update(_e(o.length)),u.update(o),u.update(_e(h.length)),u.update(h),u.update(_e(0));let k=Math.floor(A/(n*
4))*4,S=new Uint8Array(72),T=u.digest("binary");S.set(T);for(let O=0;O<n;O++){S.set(_e(0),64),S.set(_e(O),68);let X=O*k,
D=yield qr(u,S,1024);p.writeMemory(D,X*1024),X+=1,S.set(_e(1),64),D=yield qr(u,S,1024),p.writeMemory(D,X*1024)}let W=new Uint8Array(
1024);io(W,p.calculate(new Uint8Array([]),A));let L=yield qr(u,W,i);if(e.outputType==="hex"){let O=new Uint8Array(i*2);return ii(
O,L,i)}return e.outputType==="encoded"?Nl(o,e,L):L})}var Hl=e=>{var t;if(!e||typeof e!="object")throw new Error("Invalid\
 options parameter. It requires an object.");if(!e.password)throw new Error("Password must be specified");if(e.password=
ze(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.salt)throw new Error("Salt must b\
e specified");if(e.salt=ze(e.salt),e.salt.length<8)throw new Error("Salt should be at least 8 bytes long");if(e.secret=ze(
(t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)throw new Error("Iterations should\
 be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error("Parallelism should be a po\
sitive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash length should be at least 4 byt\
es.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");if(e.memorySize<8*e.parallelism)
throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&(e.outputType="hex"),!["hex",
"binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}. Valid values: ['hex\
', 'binary', 'encoded']`)};function oo(e){return St(this,void 0,void 0,function*(){return Hl(e),Tl(Object.assign(Object.
assign({},e),{hashType:"id"}))})}var Lu=new oe,Vu=new oe,Ku=new oe,Ju=new oe,$u=new Uint8Array(8),Pu=new oe,Xu=new oe,Wu=new oe,
Zu=new oe,_u=new oe,qu=new oe,zu=new oe,ep=new oe,tp=new oe,np=new oe,rp=new oe,ip=new Uint8Array(8),sp=new oe,op=new Uint8Array(
8),ap=new oe,cp=new Uint8Array(8),lp=new oe,Ap=new oe,hp=new oe;var Vt=Object.freeze({memory:19*1024,passes:2,lanes:1}),oi=Object.freeze({memory:128*1024,passes:3,lanes:1}),Yl=700,ao="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",Ll=new RegExp(`^${ao}+|${ao}+$`,"g"),An,ai,nr=class{constructor(t,n){K(this,
An);Je(this,"seal",(t,n)=>{let r=We(Xe);return me(r,w(this,An,ai).call(this,r,t).encrypt(n))});Je(this,"open",(t,n)=>ho(
w(this,An,ai).call(this,n.subarray(0,Xe),t),n.subarray(Xe)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};An=new WeakSet,ai=function(t,n){let r=new Uint8Array(8);return new DataView(r.buffer).setBigUint64(0,
BigInt(n)),tr(this.key,t,me(this.fileId,r))};var Kt=class e{constructor(t,n,r){Object.assign(this,{wrapping:t,salt:n,cost:r})}static async of(t,{
salt:n,cost:r}){let i=co(t);if(!i.length)throw new re("journal-wrong-passphrase");return new e(await lo(i,n,r),n,r)}static async chosen(t,n){
if(!co(t).length)throw new re("journal-no-passphrase");return e.of(t,{salt:We(16),cost:n??await Vl()})}begin(){let t=We(
Zn),n=We(Xe),r=new Ue(this.cost,this.salt,We(16)),i=tr(this.wrapping,n,r.bound).encrypt(t);return{header:new Ue(this.cost,
this.salt,r.fileId,me(n,i)),sealer:new nr(t,r.fileId)}}unlock({wrapped:t,bound:n,fileId:r}){let i=tr(this.wrapping,t.subarray(
0,Xe),n),s=ho(i,t.subarray(Xe));if(!s)throw new re("journal-wrong-passphrase");return new nr(s,r)}forget(){this.wrapping.
fill(0),this.wrapping=null}},co=e=>$l(e.normalize("NFKC").replace(Ll,""));async function Vl(e=()=>performance.now()){let t={
...Vt,passes:1};await lo(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await Ao(new Uint8Array(8),new Uint8Array(
16),Vt),Kl(e()-n)}function Kl(e){let t=Vt.passes*Yl/Math.max(e,1),n=Math.floor(Vt.memory*t/oi.passes/1024)*1024;return n<
Vt.memory?Vt:{...oi,memory:Math.min(n,oi.memory)}}async function lo(e,t,n){return await Jl(),Ao(e,t,n)}async function Ao(e,t,{
memory:n,passes:r,lanes:i}){try{return await oo({password:e,salt:t,memorySize:n,iterations:r,parallelism:i,hashLength:Zn,
outputType:"binary"})}catch(s){throw s instanceof RangeError?new re("journal-memory",{megabytes:Math.floor(n/1024)}):s}}
var Jl=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function ho(e,t){try{return e.decrypt(t)}catch{return null}}function $l(e){let t=new TextEncoder,n=i=>[224|i>>12,128|i>>
6&63,128|i&63],r=Array.from(e,i=>{let s=i.codePointAt(0);return s>=55296&&s<=57343?n(s):[...t.encode(i)]});return Uint8Array.
from(r.flat())}var Pl=new TextEncoder,Xl=/[\u007f-\uffff]/g;function et(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
r=>Object.hasOwn(t,r)&&et(e[r],t[r]))}var fo=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function ci({key:e,
response:t,done:n,confirmed:r,at:i}){let s=r!==null&&et(r,t),o=JSON.stringify({key:e,response:t,done:n,confirmed:s||r,at:i}),
a=c=>`\\u${c.charCodeAt(0).toString(16).padStart(4,"0")}`;return Pl.encode(o.replace(Xl,a))}function uo(e){let{key:t,response:n,
done:r,confirmed:i,at:s}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:r,
confirmed:i===!0?n:i,at:s}}var je,ht,Me,be,Te,li,hn,rr=class rr{constructor(t,n,r,i,s=kt){K(this,Te);K(this,je);K(this,ht,[]);K(this,Me);K(this,be);
Je(this,"isTorn",!1);this.place=t,this.end=s,G(this,je,n),G(this,Me,r),G(this,be,i)}static async create(t,n){let{header:r,
sealer:i}=n.begin(),s=await t.replace(await r.toBytes(),null);return new rr(t,n,i,s)}static async open(t,{bytes:n,tag:r},i){
var p;let s=await Ue.fromBytes(n),o=await i(s),a=new rr(t,o,o.unlock(s),r),c=await s.isWholeIn(n),{entries:A,damaged:h}=w(
p=a,Te,hn).call(p,n.subarray(kt),r);return{file:a,entries:A,damaged:h||!c}}get frames(){return(this.end-kt)/Pe}async readNew(){
let{bytes:t,tag:n,replaced:r}=await this.place.readFrom(f(this,be),this.end);if(!r)return{...w(this,Te,hn).call(this,t,n),
replaced:r};let i=await Wl(t);if(i.isOf(f(this,Me).fileId)){let A=t.length<this.end,{entries:h,damaged:p}=w(this,Te,hn).
call(this,t.subarray(this.end),n);return{entries:h,damaged:p||A,replaced:!1}}let s=[f(this,je),...f(this,ht)].find(({salt:A})=>i.
hasSalt(A));if(!s)throw new re("journal-passphrase-changed");w(this,Te,li).call(this,s,s.unlock(i)),this.end=kt;let o=await i.
isWholeIn(t),{entries:a,damaged:c}=w(this,Te,hn).call(this,t.subarray(kt),n);return{entries:a,damaged:c||!o,replaced:r}}async append(t){
let n=Xr(t,f(this,Me).seal,this.frames);G(this,be,await this.place.append(n,f(this,be))),this.end+=n.length}async replace(t,n=f(
this,je)){[f(this,je),...f(this,ht)].includes(n)||f(this,ht).push(n);let{header:r,sealer:i}=n.begin(),s=[await r.toBytes()],
o=0;for(let c of t)s.push(Xr(c,i.seal,o)),o+=s.at(-1).length/Pe;let a=me(...s);G(this,be,await this.place.replace(a,f(this,
be))),w(this,Te,li).call(this,n,i),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
f(this,be))??""}forget(){for(let t of[f(this,je),...f(this,ht)])t.forget();f(this,Me).forget()}};je=new WeakMap,ht=new WeakMap,
Me=new WeakMap,be=new WeakMap,Te=new WeakSet,li=function(t,n){f(this,Me).forget(),G(this,Me,n),t!==f(this,je)&&f(this,je).
forget(),G(this,je,t),G(this,ht,[])},hn=function(t,n){let{entries:r,end:i,broken:s}=Js(t,f(this,Me).open,this.frames);return(t.
length||n!==f(this,be))&&(this.isTorn=t.length>i*Pe),G(this,be,n),this.end+=i*Pe,{entries:r.map(({content:a,size:c})=>({
entry:uo(a),size:c})),damaged:s}};var fn=rr;async function Wl(e){try{return await Ue.fromBytes(e)}catch{throw new re("jo\
urnal-here-overwritten")}}async function po(e){let t=await e.read();if(!t)throw new se("gone","journal-here-none");return t}var Zl=256,_l=100,ft,fe,He,dn,te,un,Jt,pn,hi,Io,go,In,sr=class sr{constructor(t){K(this,te);K(this,ft);K(this,fe,new ir);
K(this,He,!1);K(this,dn,Promise.resolve());Je(this,"damage",null);G(this,ft,t)}static async create(t,n,{cost:r}={}){let i=await Kt.
chosen(n,r);return new sr(await fn.create(t,i).catch(Ai))}static async open(t,n){var A;let r=await po(t).catch(Ai),i=h=>Kt.
of(n,h),{file:s,entries:o,damaged:a}=await fn.open(t,r,i),c=new sr(s);return f(c,fe).add(o,!1),G(c,He,a),await w(A=c,te,
go).call(A),f(c,fe).takeNews(),c}entries(){return w(this,te,un).call(this,()=>f(this,fe).seen())}append(t){return w(this,
te,pn).call(this,async n=>{let r=f(this,fe).completed(t),i=ci(r);await n.append(i),f(this,fe).putOwn(t,r,Qt(i.length))})}refresh(){
return w(this,te,un).call(this,async()=>(await w(this,te,hi).call(this),f(this,fe).takeNews()))}rewrite(t){return w(this,
te,pn).call(this,()=>w(this,te,In).call(this,f(this,fe).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let r=await Kt.
chosen(t,n);await w(this,te,pn).call(this,()=>w(this,te,In).call(this,f(this,fe).entries,r))}close(){return w(this,te,un).
call(this,()=>{f(this,ft)?.forget(),G(this,ft,null),G(this,fe,new ir)})}};ft=new WeakMap,fe=new WeakMap,He=new WeakMap,dn=
new WeakMap,te=new WeakSet,un=function(t){let n=f(this,dn).then(t).catch(Ai);return G(this,dn,n.catch(()=>{})),n},Jt=function(){
if(!f(this,ft))throw new re("journal-locked");return f(this,ft)},pn=function(t){return w(this,te,un).call(this,async()=>{
for(let n=1;;n++)try{return await w(this,te,Io).call(this),await t(w(this,te,Jt).call(this))}catch(r){if(r.code!=="chang\
ed"||n===_l)throw r;await w(this,te,hi).call(this)}})},hi=async function(){let{entries:t,replaced:n,damaged:r}=await w(this,
te,Jt).call(this).readNew();f(this,fe).add(t,n),f(this,He)||G(this,He,r)},Io=async function(){if(!f(this,He)&&!w(this,te,
Jt).call(this).isTorn)return;let t=f(this,He)?await w(this,te,Jt).call(this).copyAside():"";await w(this,te,In).call(this,
f(this,fe).entries),f(this,He)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},G(this,He,!1))},go=async function(){try{await w(this,te,pn).call(this,async t=>{f(this,fe).isLittleOf(t.frames)&&
await w(this,te,In).call(this,f(this,fe).entries)})}catch{f(this,He)&&(this.damage={code:"journal-damaged",values:{}})}},
In=async function(t,n){let r=new Map([...t].map(([i,s])=>[i,ci(s)]));await w(this,te,Jt).call(this).replace(r.values(),n),
f(this,fe).entries=new Map(t),f(this,fe).sizes=new Map([...r].map(([i,{length:s}])=>[i,Qt(s)]))};var gn=sr;function Ai(e){throw $n(e)}var ut,Ye,wn,fi,ir=class{constructor(){K(this,wn);Je(this,"entries",new Map);Je(this,"sizes",
new Map);K(this,ut,new Map);K(this,Ye,new Set)}seen(){return f(this,Ye).clear(),[...this.entries.values()]}takeNews(){let t=[
...f(this,ut).values()];return f(this,ut).clear(),f(this,Ye).clear(),t}add(t,n){let r=new Map(this.entries),i=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:c}of t)w(this,wn,fi).call(this,a,c),i.set(a.key,a);let s=n?
[...r.keys()].filter(a=>!this.entries.has(a)):[],o=[...i.values()].filter(a=>!n||!et(a,r.get(a.key)));for(let a of[...s.
map(fo),...o])f(this,ut).set(a.key,a),f(this,Ye).add(a.key)}completed(t){let n=this.entries.get(t.key),r=t.response!==null&&
!t.done;return!n||!r||n.confirmed===null||t.confirmed!==null&&!f(this,Ye).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,r){
w(this,wn,fi).call(this,n,r),et(n,t)?(f(this,ut).delete(n.key),f(this,Ye).delete(n.key)):f(this,ut).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:r})=>r!==null).map(r=>[r.key,r]));for(let r of f(this,Ye))this.entries.has(r)||n.delete(
r);for(let[r,i]of this.entries)f(this,Ye).has(r)&&n.set(r,i);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(r,i)=>r+i,0);return t-n>Math.max(Zl,t/2)}};ut=new WeakMap,Ye=new WeakMap,wn=new WeakSet,fi=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var wo={fair:8,good:10,strong:15},ql=72,zl=3.3,eA=10,tA=.35,nA=.5,rA=.4,iA=4.5,sA=2,oA=.65,aA=3.9,cA=.15,lA=1,AA=4,hA=.5,
ui=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],fA={"!@#$%^&*()_+":ui[0],'{}:"<>?':"[];',./"},uA=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function mo(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,ql).join("");if(!t)return"none";let n=Co(
t);return Object.keys(wo).filter(i=>n>=wo[i]).at(-1)??"weak"}function Co(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return Co(
t)+hA;if(dA(e))return AA;let n=new Map;for(let{0:r,groups:i}of e.matchAll(uA))n.set(r.toLowerCase(),i);return[...n.values()].
reduce((r,i)=>r+pA(i),0)}function pA({date:e,word:t,digits:n}){return e?iA:t?IA(t):n?gA(n):1}function IA(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(s=>s!==s.toLowerCase()).length,r=n===t.length-1,i=tA*Math.max(0,t.length-eA)+(r?Math.min(
1,n):n)*nA+rA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,zl+i)}function gA(e){if(/^(?:19|20)\d\d$/.
test(e))return sA;let t=new Set(Array.from(e).slice(1).map((r,i)=>r-e[i]));if(e.length>2&&t.size===1)return lA;let n=Math.
max(0,e.length-6);return Math.min(oA*e.length,aA)+cA*n}function dA(e){let t=Array.from(e.toLowerCase(),wA),n=t.filter((r,i)=>i&&
mA(r,t[i-1])).length;return t.length>4&&n>=.7*(t.length-1)}function wA(e){let[t,n]=Object.entries(fA).find(([s])=>s.includes(
e))??[],r=t?n[t.indexOf(e)]:e,i=ui.findIndex(s=>s.includes(r));return{row:i,column:ui[i]?.indexOf(r)}}var mA=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;var CA=[{answers:["all"]}],yA=/\p{L}/u,BA=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,EA=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
QA=/\{([a-z][a-z0-9-]*)\}/g;function ar({items:e,rules:t,reflection:n},r,{plain:i=!1}={}){let s=Object.fromEntries(e.map(
({id:A})=>[A,r[A]??null]));if(Qs(s))return"nothing"in n?[or([n.nothing])]:[];let o=kA({items:e,answers:s,rules:t,phrases:n}),
c=(i||!t.length?CA:t).flatMap(o);return i||!("closing"in n)?c:[...c,or([n.closing])]}var or=e=>({words:e,heading:"",said:[]}),
pt=(e,t,n=[])=>({words:n,heading:e,said:t}),yo=(e,t)=>e.filter(n=>!t.has($e(n)));function kA({items:e,answers:t,rules:n,
phrases:r}){let i=g=>e.find(({id:C})=>C===`couple-${g}`)??e.find(({id:C})=>C===g),s=g=>t[i(g)?.id]??null,o=g=>i(g)?Ne(i(
g),s(g)):[],a=g=>{let C=new Set(g.map(i));return e.filter(B=>C.has(B))},c=g=>{let C=s(g);return typeof C=="number"?C:o(g).
length},A=g=>g.map(C=>s(C)?.chosen).find(C=>Array.isArray(C))??[],h=(g,C)=>{let[B,x]=[i(g),s(g)];return B?.kind!=="sort"||
!x?[]:B.cards.filter(({id:N})=>x[N]===C).map(({text:N})=>N)},p=g=>new Set(g?o(g).map($e):[]),u=({if:g=[],unless:C=[]})=>g.
every(d)&&!C.some(d);function d(g){if(typeof g=="string")return s(g)!==null;let{item:C=[],cards:B,piles:x,without:N,only:M,
least:J,asked:j}=g;if(j)return!!i(j)&&at(i(j),t);let v=C.find(y=>s(y)!==null);if(!v)return!1;let I=A([v]);return B&&!B.some(
y=>I.includes(y))||x&&!x.some(y=>yo(h(v,y),p(N)).length)||M&&!(y=>y.size===1&&y.has(M))(new Set(Object.values(s(v))))?!1:
J==null||c(v)>=J}let m=(g,C={})=>_(r[g],C);function k(g,C={}){if(typeof g=="string")return m(g,C);if(!u(g))return null;let{
phrase:B,of:x,score:N}=g;if(N){let M=Q(N);return M===null?null:m(B,{t:50+10*M})}return x?o(x).length?m(B,{n:c(x),...C}):
null:m(B,C)}let S=(g=[],C={})=>g.map(B=>k(B,C)).filter(B=>B!==null),T=(g,C)=>{let B=S(g,C);return B.length?[or(B)]:[]};function W(g){
if(typeof g=="string")return o(g);if("level"in g)return F(g);if("phrase"in g){let[J]=g.of?o(g.of):[],j=k(g,J===void 0?{}:
{words:J});return j===null?[]:[j]}let{item:C,pile:B,also:x,without:N}=g,M=B?h(C,B):o(C);return x&&(M=M.filter(J=>p(x).has(
$e(J)))),yo(M,p(N))}let L=({heading:g,under:C})=>g?m(g):(C&&i(C)?.said)??"";function O(g,C){let B=i(g);if(B?.kind!=="sor\
t"||t[B.id]===null)return[];let x=M=>B.piles.find(J=>J.id===M).text;return(C??B.piles.map(({id:M})=>M)).map(M=>({id:M,text:x(
M),cards:h(g,M)}))}let X=n.find(g=>g.ladder)?.ladder,D=()=>Math.floor(X.rungs.length/2);function Q(g){let[C]=A([g]);return!X||
!C?null:D()-X.rungs.findIndex(({card:B})=>B===C)}function F({level:g,up:C=0}){let B=g.map(Q).find(N=>N!==null);if(!X||B===
void 0)return[];let x=X.rungs[D()-B-C];return x?o(x.item):[]}let H={answers({answers:g}){return(g[0]==="all"?e:a(g)).filter(
({id:B})=>t[B]!==null).map(B=>pt(B.said||B.ask,Ne(B,t[B.id])))},lines(g){let C=g.lines.flatMap(W),B=C.length?[pt(L(g),C,
S(g.say))]:[],x=g.count?.[Math.min(C.length,g.count.length-1)];return x?[...B,or([m(x,{n:C.length})])]:B},piles({piles:g,
only:C,heading:B,below:x={},all:N={}}){let M=J=>J.length===i(g).cards.length;return O(g,C).filter(({cards:J})=>J.length).
flatMap(({id:J,text:j,cards:v})=>{let I=M(v)&&N[J]||x[J],b=B?m(B,{pile:j}):j;return[pt(b,v),...T(I?[I]:[])]})},empty(g){
let C=O(g.empty,g.only).filter(({cards:B})=>!B.length).map(({text:B})=>B);return C.length?[pt(L(g),C,S(g.say))]:[]},sentence(g){
let C=r[g.sentence],B=[...C.matchAll(QA)].map(([,N])=>N),x=Object.fromEntries(B.map(N=>[N,o(N).join(" ")]));return Object.
values(x).every(Boolean)?[pt(L(g),[Bt(C,x)])]:[]},message(g){let C=g.message.parts.map(B=>[B,o(B.item)[0]]).filter(([,B])=>B).
map(([B,x])=>V(B,x,g.message));return C.length?[pt(L(g),[C.join(" ")])]:[]},ladder(){let[g=""]=o(X.goal),[[C],[B]]=[A([X.
today]),A([X.later])],x=X.rungs.map(({card:N,item:M})=>{let J=i(M)?.said??"",[j]=o(M),v=j?`${J}: ${j}`:m("open",{level:J}),
I=bA(N===C,N===B,!!B);return I?m(I,{level:v}):v});return[pt(m(g?"ladder":"ladder-unnamed",{goal:g}),x)]},missing({missing:g,
say:C}){let B=a(g).filter(({id:x})=>t[x]===null);return B.length?T(C,{parts:B.map(x=>x.said).join("; ")}):[]},repeated(g){
let C=g.repeated.map(o),B=new Map;for(let M of C.flat())B.has($e(M))||B.set($e(M),M);let x=M=>C.filter(J=>J.some(j=>$e(j)===
M)).length>1,N=[...B].filter(([M])=>x(M)).map(([,M])=>M);return N.length?[pt(L(g),N)]:[]}};function V(g,C,{self:B=[],small:x=[],
capitals:N=[]}){let{opener:M,clause:J,clauses:j=[],questions:v=[],names:I=!1}=g,b=Tr(C),y=b.toLowerCase();if(B.includes(
y))return Bt("{words}.",{words:C});let R=[...r[M]].at(-1);if(!BA.test(C.match(yA)?.[0]??"a")||v.includes(y))return Bt(`{\
words}${R}`,{words:C});let Y=r[J&&j.includes(y)?J:M],$=I||N.includes(b),Z=x.includes(y)||EA.test(b)&&!$,[ie=""]=C,le=Z?ie.
toLowerCase()+C.slice(ie.length):C;return Bt(Y,{words:le})}return g=>{if(!u(g))return[];let C=Object.keys(H).find(x=>x in
g),B=C?H[C](g):T(g.say);return B.length&&g.then?[...B,...T([g.then])]:B}}function bA(e,t,n){return t?e?"was-and-now":"no\
w":e?n?"was":"today":""}function yn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(r=>yn(e[r],t[r]))}var SA=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,Le,mn,tt,Cn,$t,cr,lr=class{constructor(t=Date.now){K(this,$t);K(this,Le,new Map);K(
this,mn,[]);K(this,tt,null);K(this,Cn);G(this,Cn,t)}get(t){return f(this,Le).get(t)}isDraft(t){let n=f(this,Le).get(t);return n!==
void 0&&!n.done}keys(){return[...f(this,Le).keys()]}entries(){return[...f(this,Le).values()]}put(t,n,r){let i=r?n:f(this,
Le).get(t)?.confirmed??null;this.place({key:t,response:n,done:r,confirmed:i,at:SA(f(this,Cn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}f(this,Le).set(t.key,t),w(this,$t,cr).call(this,[t.key])}remove(t){f(this,Le).
delete(t)&&w(this,$t,cr).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(f(
this,tt)){t();return}G(this,tt,new Set);try{t()}finally{let n=[...f(this,tt)];G(this,tt,null),n.length&&w(this,$t,cr).call(
this,n)}}listen(t){f(this,mn).push(t)}};Le=new WeakMap,mn=new WeakMap,tt=new WeakMap,Cn=new WeakMap,$t=new WeakSet,cr=function(t){
if(f(this,tt)){for(let n of t)f(this,tt).add(n);return}for(let n of f(this,mn))n(t)};function Pt(e,t,n){let r=typeof n=="string"?new TextEncoder().encode(n):n,i="";for(let s of r)i+=String.fromCharCode(s);
return{name:e,type:t,data:btoa(i)}}var DA=[["trial-agreement","review"],["plan","day"]],FA=/^(\d{4})-(\d{2})-(\d{2})$/,Bo=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function Ae(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function Ar(e,t){let n=new Map(e.filter(({
response:r})=>r).map(r=>[r.key,r]));for(let[r,i]of DA){let s=n.get(`${r}@`),o=fr(s?.response[i]);if(o&&o>=t)return{day:o,
entry:s}}return null}function hr(e,t){let n=null;for(let i of e){let{exercise:s}=Ae(i.key),o=i.response&&Object.keys(i.confirmed??
{}).length>0,a=s==="check-in"&&o?Bn(i):null,c=a&&a>t?t:a;c&&c>(n?.day??"")&&(n={day:c,entry:i})}if(!n)return null;let[,r]=[
t,xA(n.day)].sort();return{day:r,entry:n.entry}}function Bn({at:e}){if(!pi(e))return null;let[,t,,,,n]=Bo.exec(e);return n?
vA(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function pi(e){let[,t,,n="0",r="0"]=Bo.exec(e)??[];return!!fr(
t)&&n<60&&r<60}function fr(e){let[,t,n,r]=typeof e=="string"&&FA.exec(e)||[];return t>0&&n>=1&&n<=12&&r>=1&&r<=Qo(+t,+n)?
e:null}function vA(e){let t=e.getFullYear();return t>=1&&t<=9999?ko(t,e.getMonth()+1,e.getDate()):null}var Eo=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function xA(e){let[t,n,r]=e.split("-").map(Number),i=n===
12?[t+1,1]:[t,n+1];return ko(...i,Math.min(r,Qo(...i)))}function Qo(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,
31,30,31,30,31,31,30,31,30,31][t-1]}var ko=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(
2,"0")}`;var Do="catch-up.ics",UA="-//collective//icalendar//7.3.0//EN",OA=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,jA=/[\t\x85\u2028\u2029]/g,
RA=75;async function Fo(e,t,n,r=""){let i=[...new Map(e.map(A=>[A.key,A])).values()],s=[Ar(i,n),hr(i,n)].filter(Boolean);
if(!s.length)throw new re("journal-no-day");let o=bo(t["journal-calendar-title"]),a=await Promise.all(s.map((A,h)=>NA(A,
n,o,h?"":bo(r))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${UA}`,...a.flat()],"END:VCALENDAR",""].map(TA).join(
`\r
`)}function pr(e,{exercises:t,danger:n}){let r=e.filter(({key:a})=>a==="plan@").at(-1)?.response,i=a=>vo(a)&&Be(a)!=="";
if(!r||!i(r.if)||!i(r.then))return"";let s=a=>Object.values(n).some(c=>Hn(a,c).length);if(Object.values(r).flatMap(GA).some(
s))return"";let{sentence:o=""}=t.plan.reflection;return Bt(o,r)}var GA=e=>(e?.own?[e.own]:[e].flat()).filter(vo),vo=e=>typeof e==
"string";async function NA({day:e,entry:t},n,r,i){return["BEGIN:VEVENT",`SUMMARY:${So(r)}`,`DTSTART;VALUE=DATE:${e.replaceAll(
"-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await MA(t)}`,...i?["CLASS:PRIVATE",`DESCRIPTION:${So(i)}`]:[],
"TRANSP:TRANSPARENT","END:VEVENT"]}async function MA({key:e,response:t,at:n}){let r=Object.entries(t).filter(([,h])=>h!==
null),i=ur([n,Object.fromEntries(r)]),s=h=>new TextEncoder().encode(h),o={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.
importKey("raw",s(i),o,!1,["sign"]),c=new Uint8Array(await crypto.subtle.sign("HMAC",a,s(e))).slice(0,16);return c[6]=c[6]&
15|64,c[8]=c[8]&63|128,Array.from(c,h=>h.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-\
$2-$3-$4-")}function ur(e){return Array.isArray(e)?`[${e.map(ur).join(", ")}]`:e&&typeof e=="object"?`{${Object.keys(e).
sort().map(n=>`${ur(n)}: ${ur(e[n])}`).join(", ")}}`:JSON.stringify(e).replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).
toString(16).padStart(4,"0")}`)}var bo=e=>Be(e.replace(jA," ").replace(OA,"")),So=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function TA(e){let t=[],n=[],r=0;for(let i of e){let s=HA(i);if(n.length&&r+s>=RA){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,r=a.length}n.push(i),r+=s}return[...t,n.join("")].join(`\r
 `)}var HA=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var YA={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Xt=10,
LA=400,En=17,Ii=16,Dt=14,[Ro,Go]=[12,38],[gi,di,VA]=[46,8,30],xo=15,Uo=26,KA=14;function wi(e,t,n){let r=t.filter(({id:a})=>e.
some(c=>c[a]!==null)),[i,s]=e.length>1?$A(e,r,n):JA(e[0],r,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ae(s)}`}">
${i.join(`
`)}
</svg>
`}function JA(e,t,n){let[r,i,s]=[92,14,n-14],o=c=>i+(s-i)*c/Xt;return[t.flatMap(({id:c,name:A},h)=>{let p=h*r,u=p+46,d=e[c],
m=[...Array(Xt+1).keys()].map(S=>Qn([o(S),u-5],[o(S),u+5],"edge",1)),k=[0,Xt].filter(S=>S!==d).map(S=>It(`${S}`,o(S),u+25,
"muted",{size:Dt,anchor:"middle"}));return[It(A,0,p+En,c,{size:En,bold:!0}),Qn([i,u],[s,u],"edge",1.5),...m,...k,Ho(c,o(
d),u,9),It(`${d}`,o(d),u+29,c,{size:En,bold:!0,anchor:"middle"})]}),t.length*r-8]}function $A(e,t,n){let r=ZA(e,Ro,n-Go),
i=gi+Xt*di+VA,s=t.flatMap(({id:A,name:h},p)=>PA(e,A,h,r,p*i,n)),o=t.length*i,[a,c]=_A(e,r,o,n);return[[...s,...a],o+c]}function PA(e,t,n,r,i,s){
let[o,a]=[i+gi,i+gi+Xt*di],c=e.map((u,d)=>({value:u[t],x:r[d],y:a-di*u[t]})).filter(({value:u})=>u!==null),A=[o,a].flatMap(
(u,d)=>[Qn([0,u],[s-Go+Ro,u],"line",1),It(d?"0":`${Xt}`,s,u+5,"muted",{size:Dt,anchor:"end"})]),h=Math.min(...r.slice(1).
map((u,d)=>u-r[d])),p=h<11?Math.max(2,h/3):5.5;return[It(n,0,i+En,t,{size:En,bold:!0}),...A,oh(c,t),...c.map(({x:u,y:d})=>Ho(
t,u,d,p)),...XA(c,t)]}function XA(e,t){let n=e.map(({value:i,x:s,y:o},a)=>{let[c,A]=[e[a-1]?.value??i,e[a+1]?.value??i],
h=c>=i&&A>=i&&c+A>2*i,p=(c-i)*(A-i)<0,u=a===0||a===e.length-1;return{value:i,x:s+(p?Math.sign(c-i)*6:0),y:o+(h?22:-11),half:`${i}`.
length*Ii*.6/2,rank:u?0:i===c?3:p?2:1}}),r=[];for(let i of n.sort((s,o)=>s.rank-o.rank))(i.rank===0||i.rank<3&&e.length<=
KA)&&!r.some(o=>WA(i,o))&&r.push(i);return r.map(({value:i,x:s,y:o})=>It(`${i}`,s,o,t,{size:Ii,bold:!0,anchor:"middle"}))}
var WA=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Ii;function ZA(e,t,n){let r=No(e);if(r.length===1){let A=(n-
t)/(e.length-1);return e.map((h,p)=>t+p*A)}let i=r.slice(1).map((A,h)=>Eo(r[h].day,A.day)),s=xo*(e.length-r.length)+Uo*i.
length,o=Math.min(1,(n-t)/s),a=Math.max(0,n-t-s)/i.reduce((A,h)=>A+h,0),c=t;return r.flatMap(({many:A},h)=>(h&&(c+=Uo*o+
a*i[h-1]),Array.from({length:A},(p,u)=>(u&&(c+=xo*o),c))))}function No(e){if(!e.every(({day:r},i)=>r&&r>=(e[i-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:r}of e)n.at(-1)?.day===r?n.at(-1).many++:n.push({day:r,many:1});return n}
function _A(e,t,n,r){let i=No(e);if(i.length===1){let[h]=i.map(L=>L.day&&jo(L.day,!0)),u=r<LA||e.length>4?2:e.length,d=u===
2?[0,e.length-1]:[...e.keys()],m=r/u-14,k=d.map(L=>({x:t[L],lines:th(e[L].moment,m)})),S=Math.max(...k.map(({lines:L})=>L.
length))*Dt*1.25,T=k.flatMap(({x:L,lines:O})=>Oo(O,L,n+12,r)),W=h?[It(h,0,n+S+22,"muted",{size:Dt})]:[];return[[...T,...W],
S+(h?28:8)]}let s=new Set(i.map(({day:h})=>h.slice(0,4))),o=[],a=0;for(let{day:h,many:p}of i){let[u,d]=[t[a],t[a+p-1]];o.
push({from:u,to:d,x:(u+d)/2,words:jo(h,s.size>1)}),a+=p}let c=o.flatMap(({from:h,to:p,x:u})=>[Qn([h,n-4],[p,n-4],"edge",
1),Qn([u,n-4],[u,n+2],"edge",1)]),A=qA(o.map(h=>({...h,...Mo([h.words],h.x,r)})));return[[...c,...A.flatMap(({words:h,x:p})=>Oo(
[h],p,n+18,r))],24]}function qA(e){let[t,n]=[e[0],e.at(-1)],r=[t];for(let i of e.slice(1,-1))i.start>=r.at(-1).end+14&&i.
end+14<=n.start&&r.push(i);return[...r,n]}function Mo(e,t,n){let r=Math.max(...e.map(Ir))/2,i=Math.min(Math.max(t,r),n-r);
return{start:i-r,end:i+r}}function Oo(e,t,n,r){let{start:i,end:s}=Mo(e,t,r),[o,a]=i<=0?["start",0]:s>=r?["end",r]:["midd\
le",t];return e.map((c,A)=>It(c,a,n+A*Dt*1.25,"muted",{size:Dt,anchor:o}))}var jo=(e,t)=>(t?eh:zA).format(new Date(`${e}\
T00:00Z`)),To={timeZone:"UTC",month:"short",day:"numeric"},zA=new Intl.DateTimeFormat("en-US",To),eh=new Intl.DateTimeFormat(
"en-US",{...To,year:"numeric"});function th(e,t){let n=[""];for(let s of e.split(/\s+/).filter(Boolean)){let o=`${n.at(-1)}\
 ${s}`.trim();!n.at(-1)||Ir(o)<=t?n[n.length-1]=o:n.push(s)}let[r,...i]=n;return[r,i.join(" ")].filter(Boolean).map(s=>nh(
s,t))}function nh(e,t){let n=[...e];if(Ir(e)<=t)return e;for(;n.length&&Ir(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var rh=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Ir=e=>[...e].reduce(
(t,n)=>t+Dt*(rh.test(n)?1.05:.58),0),ae=e=>`${Math.round(e*10)/10}`,gr=e=>`var(--ajar-${e}, ${YA[e]})`,ih={"&":"&amp;","\
<":"&lt;",">":"&gt;"},sh=e=>e.replace(/[&<>]/g,t=>ih[t]);function It(e,t,n,r,{size:i,bold:s=!1,anchor:o="start"}){let a=s?
' font-weight="650"':"";return`<text ${`x="${ae(t)}" y="${ae(n)}" text-anchor="${o}"`} font-size="${i}"${a} fill="${gr(r)}\
">${sh(e)}</text>`}var Qn=(e,t,n,r)=>`<path d="M${e.map(ae).join(" ")}L${t.map(ae).join(" ")}" stroke="${gr(n)}" stroke-\
width="${r}" fill="none"/>`,oh=(e,t)=>`<path d="M${e.map(({x:n,y:r})=>`${ae(n)} ${ae(r)}`).join("L")}" stroke="${gr(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Ho(e,t,n,r){let[i,s,o]=[t,n,r];return`<path d="${{importance:`\
M${ae(i-o)} ${ae(s)}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0z`,confidence:`M${ae(i-o*.9)} ${ae(s-o*.9)}h${ae(
o*1.8)}v${ae(o*1.8)}h${ae(-o*1.8)}z`,readiness:`M${ae(i)} ${ae(s-o*1.25)}L${ae(i+o*1.25)} ${ae(s)}L${ae(i)} ${ae(s+o*1.25)}\
L${ae(i-o*1.25)} ${ae(s)}z`}[e]}" fill="${gr(e)}"/>`}var Ve=["importance","confidence","readiness"],ah=600,ch=340,lh=10;function mi(e,t,n=null){let r=s=>Number.isInteger(s)&&
s>=0&&s<=lh,i=Ve.map(s=>[s,r(t[s])?t[s]:null]);return{moment:e,...Object.fromEntries(i),day:n}}var Lo=e=>e.map(t=>({...Ae(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>mi(t,
n.confirmed,Bn(n)));function Ah(e,t){let n=e.filter(Ko);if(!n.length)return"";let r={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[i,s]=[n[0],n.at(-1)],o={first:i.moment,last:s.
moment},a=Ve.filter(A=>i[A]!==null);if(n.length===1){let A=h=>_(t["check-ins-value"],{ruler:r[h],value:i[h]});return _(t["\
check-ins-once"],{moment:i.moment,rulers:Yo(a.map(A))})}let c=a.filter(A=>s[A]!==null).map(A=>_(i[A]===s[A]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:r[A],before:i[A],after:s[A]}));return c.length?_(t["check-ins-since"],{...o,rulers:Yo(
c)}):_(t["check-ins-differ"],o)}function Vo(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},r=Ve.map(s=>({id:s,name:n[s]})),i=e.filter(Ko);return{sentence:Ah(e,t),wide:wi(i,r,ah),narrow:wi(
i,r,ch),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(s=>[s.moment,...Ve.map(o=>s[o])])}}var Ko=e=>Ve.
some(t=>e[t]!==null),hh=new Intl.ListFormat("en-US",{type:"conjunction"}),Yo=e=>hh.format(e);var Ci=1,yi="\uFEFF",fh=/[\u202a-\u202e\u2066-\u2069]/g,$o="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",Po=`${$o}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,uh=new RegExp(
`(?:[${$o}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),ph=new RegExp(`^[${Po}]+`),Ih=new RegExp(`(^|[;,|"])([${Po}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function Xo(e,t){let n=e.filter(({response:s})=>s).map(s=>dh(s,Bi(Ae(s.key).exercise,t))),r={format:"ajar-jo\
urnal",version:Ci,entries:n},i=s=>`\\u${s.charCodeAt(0).toString(16)}`;return`${JSON.stringify(r,null,2).replace(fh,i)}
`}function Wo(e){let t=e.filter(({key:r,response:i,confirmed:s})=>gh(r)&&i&&s).map(r=>{let{moment:i,...s}=mi(mh(Ae(r.key).
moment),r.confirmed);return[Bn(r)??"",i,...Ve.map(o=>s[o]??"")]}),n=[["day","moment",...Ve],...t];return yi+n.map(r=>`${r.
map(Ch).join(",")}
`).join("")}var Bi=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function kn({after:e,among:t,...n},r){return lt({items:[
n],ids:[n.id]},{[n.id]:r})[n.id]}var gh=e=>Ae(e).exercise==="check-in";function dh({key:e,response:t,done:n,confirmed:r,
at:i},s){let o=r&&et(r,t),{exercise:a,moment:c}=Ae(e);return{exercise:a,moment:c,title:s?.title??"",at:i,done:n,confirmed:r&&
!o?Jo(r,s):!!r,answers:Jo(t,s)}}function Jo(e,t){let n=new Map(t?.items.map(r=>[r.id,r]));return Object.entries(e).filter(
([,r])=>r!==null).map(([r,i])=>{let s=n.get(r),o={item:r,question:s?_(s.ask,e):"",answer:i},a=s?.cards&&wh(s,i);return a?
{...o,"in-words":a}:o})}function wh(e,t){try{return Ne(e,kn(e,t))}catch{return null}}function mh(e){return Be(e.replace(
uh," ")).replace(ph,"").replace(Ih,"$1$2'")}var Ch=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;var Zo={null:null,true:!0,false:!1},yh=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,Bh={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},Eh=/[ !#-[\]-\uffff]*/y,Qh=/null|true|false|-?Infinity|NaN/y,kh=/[0-9a-fA-F]{4}/y,bh=/[ \t\n\r]*/y,bn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function _o(e){let t=0,n=(u=t)=>{throw new bn(e.slice(0,u).split(`
`).length)},r=u=>{u.lastIndex=t;let[d]=u.exec(e)??[null];return t+=d?.length??0,d},i=()=>r(bh),s=u=>{e[t]!==u&&n(),t++};
function o(){let u=e[t];if(u==='"')return a();if(u==="{")return h();if(u==="[")return A();let d=r(Qh);if(d!==null&&d in Zo)
return Zo[d];let m=d?Number.NaN:r(yh);return m===null&&n(),Number.isFinite(+m)||n(0),+m}function a(){t++;let u="";for(;u+=
r(Eh),e[t]!=='"';){e[t]!=="\\"&&n();let d=e[t+1];t+=2,d==="u"?u+=String.fromCharCode(Number.parseInt(r(kh)??n(),16)):u+=
Bh[d]??n(t-2)}return t++,u}function c(u,d){let m=[];if(t++,i(),e[t]!==u)for(;m.push(d()),i(),e[t]!==u;){let k=t;s(","),i(),
e[t]===u&&n(k)}return t++,m}let A=()=>c("]",o),h=()=>Object.fromEntries(c("}",()=>{e[t]!=='"'&&n();let u=a();return i(),
s(":"),i(),[u,o()]}));i();let p=o();return i(),t<e.length&&n(),p}var Ei=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];var gt=class extends re{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=Ei(t)}},
Qe=(e,t={})=>({code:e,values:t});function ea(e,t){let n=Sh(e.startsWith(yi)?e.slice(1):e),r=vh(n);if(r.length)throw new gt(
...r);let i=[];return{entries:n.map((o,a)=>{let c=Bi(o.exercise,t),A=a+1;c||i.push(Qe("journal-import-unknown-exercise",
{n:A,exercise:o.exercise}));let h=k=>{let{response:S,misfits:T}=Uh(A,c,k);return i.push(...T),S},p=h(o.answers),{confirmed:u,
done:d,at:m}=o;return{key:Qi(o),response:p,done:d,confirmed:Array.isArray(u)?h(u):u?p:null,at:m}}),notes:Ei(i)}}var Qi=({
exercise:e,moment:t})=>`${e}@${t}`;function Sh(e){let t=Dh(e),{format:n,version:r,entries:i}=ki(t)?t:{};if(n!=="ajar-jou\
rnal"||!(Number.isInteger(r)||typeof r=="boolean"))throw new gt(Qe("journal-import-other-file"));if(r>Ci)throw new gt(Qe(
"journal-import-newer"));if(!Array.isArray(i))throw new gt(Qe("journal-import-other-file"));let s=i.flatMap((o,a)=>Fh(o,
a+1));if(s.length)throw new gt(...s);return i.map(o=>({...ta,...o}))}function Dh(e){try{return _o(e)}catch(t){throw t instanceof
bn||t instanceof RangeError?new gt(Qe("journal-import-not-json",{line:t.line??1})):t}}var ta={moment:"",at:"",done:!1,confirmed:!1},
ki=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),dr=e=>typeof e=="string",qo={exercise:dr,moment:dr,at:e=>dr(e)&&(e===
""||pi(e)),done:e=>typeof e=="boolean"};function Fh(e,t){if(!ki(e))return[Qe("journal-import-other-file")];let n={...ta,
...e},r=Object.keys(qo).filter(i=>!qo[i](n[i]));if(typeof n.confirmed!="boolean"){let i=zo(n.confirmed,"confirmed");i.length&&
r.push("confirmed",...i)}return r.push(...zo(n.answers,"answers")),r.map(i=>Qe("journal-import-incomplete",{n:t,name:i}))}
function zo(e,t){return Array.isArray(e)?e.flatMap(n=>ki(n)?dr(n.item)?[]:["item"]:[t]):[t]}function vh(e){let t=new Set;
return e.flatMap((n,r)=>{let i=r+1,s=t.has(Qi(n))?[Qe("journal-import-twice",{n:i,exercise:n.exercise})]:[];t.add(Qi(n));
let o=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?xh(a.map(({item:c})=>c)):[]);return[...s,...o.map(a=>Qe("journ\
al-import-answer-twice",{n:i,item:a}))]})}var xh=e=>{let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].
filter(([,n])=>n>1).map(([n])=>n)};function Uh(e,t,n){let r=Object.fromEntries(n.map(({item:h,answer:p=null})=>[h,p]));if(!t)
return{response:r,misfits:[]};let i=new Map(t.items.map(h=>[h.id,h])),s=h=>!i.has(h)&&t.ids.includes(h),o=Object.entries(
r),a=Object.fromEntries(o.filter(([h])=>s(h))),c=Object.fromEntries(o.filter(([h])=>!s(h))),A=Oh(e,t,i,c);return{response:A.
length?r:{...lt(t,c),...a},misfits:A}}function Oh(e,t,n,r){let i={},s=[];for(let[a,c]of Object.entries(r)){if(!n.has(a)){
let{title:A}=t;s.push(Qe("journal-import-unknown-question",{n:e,exercise:A,item:a}));continue}try{i[a]=kn(n.get(a),c)}catch(A){
if(!(A instanceof ue))throw A;let h=Qe(A.code,A.values);s.push(Qe("journal-import-misfit",{n:e,item:a,why:h}))}}if(s.length)
return s;let o=lt(t,i);return Object.keys(i).filter(a=>!et(o[a],i[a])).map(a=>Qe("journal-import-not-asked",{n:e,item:a}))}function dt(e,t,n=t["keep-failed"]){let{code:r,values:i={},notices:s}=$n(e);if(s)return s.map(a=>dt(a,t,n)).join(`
`);if(!Object.hasOwn(t,r??""))return n;let o=Object.entries(i).map(([a,c])=>[a,c?.code?dt(c,t,n):c]);return _(t[r],Object.
fromEntries(o))}var xt="home",Dn="help@",bi="plan",jh=[bi,"needs","support","goal-ladder"],na="until ",vi=e=>`${na}${ct(e)}`;function mr(e,t,n){
let{exercise:r,moment:i}=Ae(t.key),s=i?`${i}, ${n}`:n,o=`${r}@${s}`;for(let a=2;e.get(o);a++)o=`${r}@${s} (${a})`;e.place(
{...t,key:o})}var de,wt,Se,Ft,vt,Fn,vn,xn,Wt,Un,q,Si,ra,Sn,ia,Di,sa,oa,wr,aa,ca,la,Fi,Cr=class{constructor({journal:t,data:n,
words:r,send:i,today:s,notice:o,print:a}){K(this,q);K(this,de);K(this,wt);K(this,Se);K(this,Ft);K(this,vt);K(this,Fn);K(
this,vn);K(this,xn);K(this,Wt,Promise.resolve());K(this,Un,{calendar:t=>w(this,q,Si).call(this,t),"calendar-line":t=>w(this,
q,Si).call(this,t,pr(t,f(this,wt))),everything:t=>Pt("notes.json","application/json",Xo(t,f(this,wt))),"check-ins":t=>Pt(
"numbers.csv","text/csv",Wo(t))});G(this,de,t),G(this,wt,n),G(this,Se,r),G(this,Ft,i),G(this,vt,s),G(this,Fn,o),G(this,vn,
a),G(this,xn,new Map(n.sections.flatMap(c=>c.keys.map(A=>[A,c]))))}state(){let t=w(this,q,Sn).call(this),n=w(this,q,aa).
call(this,t);return{welcome:w(this,q,ca).call(this,t,n),section:n?.id??"",due:w(this,q,la).call(this,t),plan:w(this,q,Fi).
call(this,`${bi}@`),earlier:t.map(({key:r})=>({key:r,...Ae(r)})).filter(({exercise:r,moment:i})=>r===bi&&i).map(({key:r,
moment:i})=>({title:i,plan:w(this,q,Fi).call(this,r)})),something:t.length>0,danger:w(this,q,ia).call(this)}}receive(t){
let{take:n,paper:r,country:i=""}=t;if(n==="plan"&&["us-letter","a4"].includes(r))w(this,q,wr).call(this,()=>f(this,vn).call(
this,w(this,q,Sn).call(this),{paper:r,country:i}));else if(Object.hasOwn(f(this,Un),n??""))w(this,q,wr).call(this,async()=>f(
this,Ft).call(this,{file:await f(this,Un)[n](w(this,q,Sn).call(this))}));else if(typeof t.country=="string")f(this,de).put(
Dn,{country:i},!0);else if(typeof t.import=="string")w(this,q,wr).call(this,()=>w(this,q,sa).call(this,t.import));else if(t.
restart===!0)w(this,q,ra).call(this);else return!1;return!0}settled(){return f(this,Wt)}};de=new WeakMap,wt=new WeakMap,
Se=new WeakMap,Ft=new WeakMap,vt=new WeakMap,Fn=new WeakMap,vn=new WeakMap,xn=new WeakMap,Wt=new WeakMap,Un=new WeakMap,
q=new WeakSet,Si=async function(t,n=""){let r=await Fo(t,f(this,Se),f(this,vt).call(this),n);return Pt(Do,"text/calendar",
r)},ra=function(){f(this,de).batch(()=>{for(let t of w(this,q,Sn).call(this))Ae(t.key).moment.includes(na)||(mr(f(this,de),
t,vi(f(this,vt).call(this))),f(this,de).remove(t.key))})},Sn=function(){return f(this,de).entries().filter(({key:t})=>t!==
Dn)},ia=function(){for(let t of jh){let n=w(this,q,Di).call(this,`${t}@`);if(n)return n}return null},Di=function(t){let n=f(
this,de).get(t);return n?f(this,Fn).call(this,Ae(t).exercise,n.response):null},sa=function(t){let{entries:n,notes:r}=ea(
t,f(this,wt));f(this,de).batch(()=>{for(let s of n)w(this,q,oa).call(this,s)});let i=_(f(this,Se)["home-brought"],{n:n.length});
f(this,Ft).call(this,{said:[i,...r.map(s=>dt(s,f(this,Se)))].join(`
`)})},oa=function(t){let n=f(this,de).get(t.key);n?yn([n.response,n.confirmed],[t.response,t.confirmed])||mr(f(this,de),
t,f(this,Se)["home-brought-moment"]):f(this,de).place(t)},wr=function(t){G(this,Wt,f(this,Wt).then(t).catch(n=>{f(this,Ft).
call(this,{said:dt(n,f(this,Se),f(this,Se)["home-failed"])})}))},aa=function(t){let n=t.reduce((r,i)=>r&&r.at>=i.at?r:i,
null);return n?f(this,xn).get(n.key):void 0},ca=function(t,n){let r=f(this,Se);return t.length?n?_(r["home-stopped"],{title:n.
title}):r["home-welcome"]:r["home-empty"]},la=function(t){let n=f(this,Se),r=f(this,vt).call(this),i=Ar(t,r),s=hr(t,r),o=[];
return i&&o.push(_(n["home-review"],{day:ct(i.day)})),s&&s.day<=r?o.push(n["home-check-in-now"]):s&&o.push(_(n["home-che\
ck-in"],{day:ct(s.day)})),o},Fi=function(t){let n=f(this,de).get(t),r=f(this,wt).exercises[Ae(t).exercise];return!n?.confirmed||
!r||!Vn(r,n.confirmed)?[]:ar(r,n.confirmed,{plain:!!w(this,q,Di).call(this,t)}).filter(({said:i})=>i.length).map(({heading:i,
said:s})=>({heading:i,said:s,words:[]}))};var Ia=1e3,xi=2e3,Rh=15,Aa=10*Ia,ha=6e4,fa="journal-passphrase-changed",Gh="notes",Nh="application/octet-stream",rt,Ui=class{constructor(){
K(this,rt,new Map)}start(t,n,r){clearTimeout(f(this,rt).get(t));let i=()=>{f(this,rt).delete(t),r()};f(this,rt).set(t,setTimeout(
i,n))}isPending(t){return f(this,rt).has(t)}stop(){for(let t of f(this,rt).values())clearTimeout(t);f(this,rt).clear()}};
rt=new WeakMap;var ce,ke,jn,Re,Ct,Ut,Rn,_t,Gn,z,Ke,it,qt,we,Ot,Fe,yt,jt,Nn,ve,zt,Rt,st,E,ga,yr,Ie,mt,Br,da,wa,ma,Ca,ya,Ba,
Ea,Oi,Qa,ka,Er,ba,nt,ji,Ri,On,Sa,Gi,Ni,Zt,Qr,De,kr=class{constructor({journal:t,place:n,here:r,send:i,words:s,stores:o,judge:a,
now:c,today:A}){K(this,E);K(this,ce);K(this,ke);K(this,jn);K(this,Re);K(this,Ct);K(this,Ut);K(this,Rn);K(this,_t);K(this,
Gn);K(this,z,null);K(this,Ke,!1);K(this,it,!1);K(this,qt,!1);K(this,we,new Set);K(this,Ot,"");K(this,Fe,"");K(this,yt,!1);
K(this,jt,Rh);K(this,Nn,0);K(this,ve,new Ui);K(this,zt,Promise.resolve());K(this,Rt,0);K(this,st,0);G(this,ce,t),G(this,
ke,n),G(this,jn,r),G(this,Re,i),G(this,Ct,s),G(this,Ut,o),G(this,Rn,a),G(this,_t,c),G(this,Gn,A),t.listen(h=>w(this,E,ba).
call(this,h)),n.watch(()=>w(this,E,Ie).call(this,()=>w(this,E,On).call(this))),w(this,E,Ie).call(this,()=>w(this,E,On).call(
this))}get state(){let t=f(this,z)!==null;return{state:f(this,it)?"locked":t?"kept":"none",exists:f(this,Ke),place:"",here:f(
this,jn),saved:t&&!f(this,we).size&&!f(this,Fe),reopen:f(this,yt),problem:f(this,Ot)||f(this,Fe)||w(this,E,ga).call(this),
copied:"",minutes:f(this,jt),hosted:!1}}async settled(){for(;f(this,Rt);)await f(this,zt)}receive(t){w(this,E,Qr).call(this);
let{keep:n,unlock:r,change:i,minutes:s,strength:o,bring:a}=t;if(typeof n=="string")w(this,E,mt).call(this,()=>w(this,E,wa).
call(this,n));else if(typeof r=="string")w(this,E,mt).call(this,()=>w(this,E,ma).call(this,r));else if(typeof i=="string"&&
f(this,z))w(this,E,mt).call(this,()=>w(this,E,Ca).call(this,i));else if(t.lock===!0)w(this,E,Ie).call(this,()=>this.lock());else if(t.
erase===!0)w(this,E,mt).call(this,()=>w(this,E,Ba).call(this));else if(t.erase==="saved")w(this,E,mt).call(this,()=>w(this,
E,Ea).call(this));else if(t.take==="sealed")w(this,E,mt).call(this,()=>w(this,E,Qa).call(this));else if(a instanceof Uint8Array)
w(this,E,mt).call(this,()=>w(this,E,ka).call(this,a));else if(Number.isInteger(s)&&s>=1&&s<=1440)G(this,jt,s),w(this,E,Qr).
call(this),w(this,E,De).call(this);else if(typeof o=="string")w(this,E,Ie).call(this,()=>w(this,E,da).call(this,o));else
return t.active===!0||typeof t.place=="string";return!0}flush(){f(this,z)&&f(this,we).size&&w(this,E,Ie).call(this,()=>w(
this,E,nt).call(this))}leave(){let t=f(this,z);if(!t){nn(this,st)._++,f(this,it)||w(this,E,Zt).call(this,()=>f(this,ce).
clear());return}let n=w(this,E,ji).call(this);w(this,E,Er).call(this),G(this,it,!0),w(this,E,De).call(this),w(this,E,Zt).
call(this,()=>f(this,ce).clear()),w(this,E,Ie).call(this,async()=>{try{n.size&&await ua(t,n,()=>{})}finally{t.close()}})}async lock(){
if(f(this,z)&&(await w(this,E,nt).call(this),!!f(this,z))){if(f(this,we).size){f(this,ve).start("idle",Aa,()=>w(this,E,Ie).
call(this,()=>this.lock())),w(this,E,De).call(this);return}f(this,z).close(),w(this,E,Er).call(this),G(this,it,!0),w(this,
E,De).call(this),w(this,E,Zt).call(this,()=>f(this,ce).clear())}}};ce=new WeakMap,ke=new WeakMap,jn=new WeakMap,Re=new WeakMap,
Ct=new WeakMap,Ut=new WeakMap,Rn=new WeakMap,_t=new WeakMap,Gn=new WeakMap,z=new WeakMap,Ke=new WeakMap,it=new WeakMap,qt=
new WeakMap,we=new WeakMap,Ot=new WeakMap,Fe=new WeakMap,yt=new WeakMap,jt=new WeakMap,Nn=new WeakMap,ve=new WeakMap,zt=
new WeakMap,Rt=new WeakMap,st=new WeakMap,E=new WeakSet,ga=function(){let t=f(this,z)?.damage;return t?w(this,E,yr).call(
this,t):""},yr=function(t){return dt(t,f(this,Ct))},Ie=function(t){nn(this,Rt)._++,G(this,zt,f(this,zt).then(t).catch(n=>{
w(this,E,Br).call(this,n),w(this,E,De).call(this)}).finally(()=>{nn(this,Rt)._--}))},mt=function(t){w(this,E,Ie).call(this,
async()=>{G(this,Ot,"");try{await t()}catch(n){w(this,E,Br).call(this,n)}w(this,E,Qr).call(this),w(this,E,De).call(this)})},
Br=function(t){f(this,yt)||G(this,yt,t.code===fa),G(this,Ot,w(this,E,yr).call(this,t))},da=async function(t){let n=f(this,
Ct),r={none:n["keep-strength-none"],weak:n["keep-strength-weak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],
strong:n["keep-strength-strong"]};f(this,Re).call(this,{keeping:{strength:r[await f(this,Rn).call(this,t)]}})},wa=async function(t){
let n=f(this,st),r=await f(this,Ut).create(f(this,ke),t);if(n!==f(this,st)){r.close();return}G(this,z,r),G(this,Ke,!0),G(
this,we,new Set(f(this,ce).keys())),await w(this,E,nt).call(this)},ma=async function(t){let n=f(this,st),r=await f(this,
Ut).open(f(this,ke),t),i=await r.entries();if(n!==f(this,st)){r.close();return}let s=f(this,z)!==null,o=f(this,ce).entries().
filter(({key:a})=>!s||f(this,we).has(a));f(this,z)?.close(),G(this,z,r),G(this,Ke,!0),G(this,it,!1),G(this,yt,!1),w(this,
E,De).call(this),w(this,E,Ni).call(this,i),s||f(this,Re).call(this,{open:xt}),f(this,ce).batch(()=>o.forEach(a=>w(this,E,
ya).call(this,a))),await w(this,E,nt).call(this)},Ca=async function(t){f(this,z)&&(await f(this,z).changePassphrase(t),f(
this,Re).call(this,{keeping:{changed:!0}}))},ya=function(t){let n=f(this,ce).get(t.key),r=n?.done&&!t.done;n&&!r&&!yn(n.
response,t.response)&&mr(f(this,ce),n,vi(f(this,Gn).call(this))),f(this,ce).place(r?{...t,confirmed:n.confirmed}:t)},Ba=
async function(){let t=f(this,Ct),n={erased:t["home-erased"]};f(this,z)?(n={erased:await w(this,E,Oi).call(this)},f(this,
z)?.close(),w(this,E,Er).call(this)):await f(this,ke).read()&&(n={said:t["home-not-erased"]}),w(this,E,Zt).call(this,()=>f(
this,ce).clear()),f(this,Re).call(this,n)},Ea=async function(){if(f(this,z)||!await f(this,ke).read())return;let t=await w(
this,E,Oi).call(this);G(this,it,!1),f(this,Re).call(this,{said:t})},Oi=async function(){let{notices:t=[]}=await f(this,ke).
erase();G(this,Ke,!1);let n=f(this,Ct);return t.map(r=>dt(r,n)).join(`
`)||n["journal-here-erased"]},Qa=async function(){let t=await f(this,ke).read();t&&f(this,Re).call(this,{file:Pt(Gh,Nh,t.
bytes)})},ka=async function(t){if(f(this,z))return;await f(this,Ut).check(t);let n=await f(this,ke).read();await f(this,
ke).replace(t,n?.tag??null),G(this,Ke,!0)},Er=function(){nn(this,st)._++,G(this,z,null),G(this,Fe,""),G(this,yt,!1),G(this,
we,new Set),f(this,ve).stop()},ba=function(t){if(!f(this,z)||f(this,qt))return;for(let r of t)f(this,we).add(r);t.every(
r=>f(this,ce).isDraft(r))?f(this,ve).start("save",Ia,()=>w(this,E,Ie).call(this,()=>w(this,E,nt).call(this))):w(this,E,Ie).
call(this,()=>w(this,E,nt).call(this)),w(this,E,De).call(this)},nt=async function(){let t=f(this,z);if(t){try{if(await w(
this,E,Ri).call(this),t!==f(this,z))return;await ua(t,w(this,E,ji).call(this),(n,r)=>{f(this,ce).get(n)===r&&f(this,we).
delete(n)}),G(this,Ot,"")}catch(n){if(t!==f(this,z))return;w(this,E,Br).call(this,n),f(this,ve).start("save",Aa,()=>w(this,
E,Ie).call(this,()=>w(this,E,nt).call(this)))}w(this,E,De).call(this)}},ji=function(){let t=f(this,ce).entries().filter(
({key:r})=>f(this,we).has(r)),n=new Map(t.map(r=>[r.key,r]));for(let r of f(this,we))n.has(r)||n.set(r,void 0);return n},
Ri=async function(){let t=f(this,z),n=await t.refresh();t===f(this,z)&&(w(this,E,Ni).call(this,n),G(this,Fe,""))},On=async function(){
let t=f(this,Fe);try{f(this,z)?await w(this,E,Ri).call(this):await w(this,E,Sa).call(this)}catch(n){f(this,yt)||G(this,yt,
n.code===fa),G(this,Fe,w(this,E,yr).call(this,n)),f(this,z)||f(this,ve).start("look",xi,()=>w(this,E,Ie).call(this,()=>w(
this,E,On).call(this)))}f(this,Fe)!==t&&(f(this,z)&&!f(this,Fe)&&f(this,we).size&&await w(this,E,nt).call(this),w(this,E,
De).call(this))},Sa=async function(){let t=await f(this,ke).read()!==null;G(this,Fe,""),!(t===f(this,Ke)||f(this,z))&&(G(
this,Ke,t),w(this,E,De).call(this))},Gi=function(){f(this,_t).call(this)-f(this,Nn)>f(this,jt)*ha&&w(this,E,Ie).call(this,
()=>this.lock()),f(this,z)&&(f(this,Rt)||w(this,E,Ie).call(this,()=>w(this,E,On).call(this)),f(this,ve).start("poll",xi,
()=>w(this,E,Gi).call(this)))},Ni=function(t){w(this,E,Zt).call(this,()=>{for(let n of t){let r=f(this,ce).get(n.key);f(
this,we).has(n.key)?r&&!r.done&&n.confirmed!==null&&f(this,ce).place({...r,confirmed:n.confirmed}):f(this,ce).place(n)}})},
Zt=function(t){G(this,qt,!0);try{f(this,ce).batch(t)}finally{G(this,qt,!1)}},Qr=function(){if(G(this,Nn,f(this,_t).call(
this)),!f(this,z))return;let t=()=>w(this,E,Ie).call(this,()=>this.lock());f(this,ve).start("idle",f(this,jt)*ha,t),f(this,
ve).isPending("poll")||f(this,ve).start("poll",xi,()=>w(this,E,Gi).call(this))},De=function(){f(this,Re).call(this,{keeping:this.
state})};async function ua(e,t,n){let r=new Map((await e.entries()).map(a=>[a.key,a])),i=!1;for(let[a,c]of t)c&&(await e.
append(c),n(a,c),i||(i=Mh(c,r.get(a))));let s=[...t.keys()].filter(a=>!t.get(a));if(!s.length&&!i)return;let o=(await e.
entries()).filter(({key:a})=>!s.includes(a));await e.rewrite(o);for(let a of s)n(a,void 0)}var Mh=(e,t)=>{let n=pa(e);return t!==
void 0&&[...pa(t)].some(r=>!n.has(r))},pa=({response:e,confirmed:t})=>{let n=[e,t].flatMap(r=>Object.entries(r??{}));return new Set(
n.filter(([,r])=>r!==null).map(([r])=>r))};var Th=["plan","needs","support","goal-ladder"],Hh="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Yh=new RegExp(`\\r\\n|[${Hh}]`),
Da=/\d[\d -]*\d/,Lh=["crisis","violence","worried"],Vh=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function Ua(e,t){let n=new Map(e.map(h=>[h.key,h])),[r,i,s,o]=Th.map(h=>{let{response:p}=n.get(`${h}@`)??{};return Object.
keys(p??{}).length?Kh(t.exercises[h],p):null}),a=r?pr([n.get("plan@")],t):"",c=["day","helper","badly",...a?[]:["if","th\
en"]],A={goal:r?r.fields("goal"):[],sentence:a?[r.sentence(a)]:[],plan:r?r.fields(...c):[],needs:i?[i.section("needs","t\
his-week")]:[],support:s?[s.section("listens","practical","trained")]:[],ladder:o?[o.ladder()]:[]};for(let[h,p]of Object.
entries(A))A[h]=p.filter(u=>u.lines?.length||u.fields?.length||u.rungs?.length);if(!Object.values(A).some(h=>h.length))throw new re(
"journal-no-plan");return{...A,title:t.exercises.plan.title}}function Oa(e,{help:t,paper:n}){let r=t.find(s=>s.code===e);
if(!r)return[n["numbers-elsewhere"]];let i=s=>r.lines.filter(o=>o.topic===s).flatMap(({reach:o})=>o).filter(({say:o,to:a})=>a.
startsWith("tel:")&&Da.test(o)).map(({say:o})=>Da.exec(o)[0])[0];return[...new Set([r.emergency,...Lh.map(i).filter(Boolean)])]}
var Fa=e=>e.flatMap(t=>t.split(Yh)).map(Be).filter(Boolean);function Kh({title:e,items:t,reflection:n,rules:r=[]},i){let s=h=>{
try{return kn(h,i[h.id])}catch{return null}},o=h=>{let p=s(h),u=h.kind==="date"&&fr(p);return Fa(u?[Vh.format(new Date(`${u}\
T00:00Z`))]:Ne(h,p))},a=(...h)=>t.filter(({id:p})=>h.includes(p)).map(p=>({id:p.id,heading:p.said,lines:o(p)})).filter(p=>p.
lines.length),c=(...h)=>({heading:e,fields:a(...h)});function A(){let h=r.find(m=>m.ladder)?.ladder;if(!h)return{...c("g\
oal"),rungs:[]};let p=m=>t.find(({id:k})=>k===m),u=[h.today,h.later].map(p).filter(Boolean),d=h.rungs.filter(m=>p(m.item)).
map(m=>({heading:p(m.item).said,lines:o(p(m.item)),marks:u.filter(k=>s(k)?.chosen.includes(m.card)).map(k=>k.said)})).filter(
m=>m.lines.length||m.marks.length);return{...c("goal"),rungs:d}}return{fields:a,section:c,ladder:A,sentence:h=>({heading:n["\
in-one"],lines:Fa([h])})}}function ja(e,{paper:t="us-letter",numbers:n=[],heading:r=""}){let{documentElement:i,title:s}=document,
o=Jh(e,t,n,r);document.body.append(o),i.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
c=()=>{a.abort(),o.remove(),i.classList.remove("ajar-printing"),document.title=s};window.print();for(let A of["pointerdo\
wn","keydown","pagehide"])addEventListener(A,c,{capture:!0,signal:a.signal})}function Jh({title:e,goal:t,sentence:n,plan:r,
needs:i,support:s,ladder:o},a,c,A){let h=[l("h1",{},e),...t.map(u=>va("ajar-plan-goal",u)),...n.map(u=>va("ajar-plan-her\
o",u)),xa(r,"h2"),...i.map(u=>Mi(u,Wh(u))),...s.map(u=>Mi(u,[xa(u.fields,"h3")])),...o.map(u=>Mi(u,Zh(u),Xh(u))),c.length?
l("h2",{class:"ajar-plan-quiet"},A):null,c.length?l("p",{class:"ajar-plan-numbers"},c.join(" · ")):null],p=u=>l("div",{
class:`ajar-plan-${u}`},l("div",{}));return l("div",{class:`ajar-plan ajar-plan-${a}`},p("head"),l("div",{class:"ajar-pl\
an-body"},l("div",{},...h)),p("foot"))}var br=({lines:e})=>[...e.join("")].length,$h=e=>br(e)<160?"large":br(e)<500?"mid\
dle":"usual",va=(e,t)=>l("div",{class:e,"data-size":$h(t)},...Ti(t,"h2")),Ph=e=>br(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),Mn=e=>e.map(t=>l("p",{dir:"auto"},t)),Ra=e=>e.length>1?[l("ul",{},...e.map(t=>l("li",{dir:"a\
uto"},t)))]:Mn(e),Ti=({heading:e,lines:t},n,r=Mn)=>[l(n,{},e),...r(t)];function xa(e,t){let n=e.every(Ph)?"ajar-plan-bes\
ide":"",r=t==="h3"?Ra:Mn;return l("div",{class:n},...e.map(i=>l("div",{},...Ti(i,t,r))))}var Xh=({fields:e,rungs:t})=>[...e,
...t].reduce((n,r)=>n+br(r),0)<900,Mi=({heading:e},t,n=!1)=>l("section",{"data-whole":n},l("h2",{class:"ajar-plan-title"},
e),...t),Wh=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(r=>[...r].length<60)?l("ul",{class:"ajar-plan-pills"},...t.
lines.map(r=>l("li",{dir:"auto"},r))):l("div",{},...Ti(t,"h3",Ra))),Zh=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Mn(
n)),l("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:r,marks:i})=>l("li",{"data-here":i.length>0},l("h3",{},n),
l("div",{},...Mn(r),i.length?l("p",{},l("b",{},i.join(" · "))):null))))];var Hi="visit",Yi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),_h=e=>Yi(e)&&typeof e.key=="string"&&Yi(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||Yi(e.confirmed))&&typeof e.at=="string";function Ga({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function r(a){try{return a.length?e().setItem(Hi,JSON.stringify(a)):e().
removeItem(Hi),!0}catch{return a.length===0}}function i(){try{let a=JSON.parse(e().getItem(Hi)??"[]");return Array.isArray(
a)?a.filter(_h):[]}catch{return[]}}let s=a=>t.addEventListener("beforeunload",c=>{a()&&c.preventDefault()});function o(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:r,recall:i,forget:()=>r(
[]),guard:s,onHide:o}}var Na=(e,t)=>({...e,"home-not-erased":e["home-not-erased-here"],...t==="browser"?{"keep-why":e["keep-why-browser"],"kee\
p-there":e["keep-there-browser"],"keep-saved":e["keep-saved-browser"]}:{}});var Li="chart",qh="check-in",zh="{today}",ef=5e3,Ma=e=>`${e}`.padStart(2,"0");function tf(e){let t=new Date(e);return`${t.
getFullYear()}-${Ma(t.getMonth()+1)}-${Ma(t.getDate())}`}var nf=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(r=>r.key?{...r,
key:r.key.replace(zh,t)}:r)})),rf=e=>new Promise(t=>{let n=setTimeout(t,ef);e.catch(()=>{}).finally(()=>{clearTimeout(n),
t()})}),sf=({ready:e,answers:t,done:n})=>!e&&!(t&&!n);function Ta({data:e,place:t,here:n="browser",now:r=Date.now,tab:i=Ga(),
stores:s={create:gn.create,open:gn.open,check:Ue.fromBytes},judge:o=mo,print:a=ja}){let c=Na(e.words,n),A={...e,words:c,
danger:null},h=!1,p=U=>{A.danger=U},u=rf(Promise.resolve(e.danger).then(p)).then(()=>{h=!0,X&&$()}),d=()=>tf(r()),{notice:m}=A,
k=nf(A.pages,ct(d())),S={pages:k,words:c,notice:m,page:0,couple:""},T=k.flatMap(U=>U.blocks),W=new Set(T.map(({key:U})=>U).
filter(Boolean)),L=T.filter(({kind:U})=>U==="exercise").map(({key:U})=>U),O=new Map,X=!1,D=!1,Q=0,F=0,H=!1,V=!0,g=(U,P)=>{
for(let ne of O.get(U)??[])ne(P)},C=U=>g("msg:custom",{...U,acknowledged:F}),B=new lr(r);for(let U of i.recall())B.place(
U);let x=new kr({journal:B,place:t,here:n,words:c,stores:s,judge:o,now:r,today:d,send:U=>{U.keeping?.state&&M(),C(U)}}),
N=new Cr({journal:B,data:A,words:c,today:d,print:I,send:C,notice:j});B.listen(R),i.guard(()=>J()),i.onHide(()=>x.flush());
function M(){let{state:U,saved:P}=x.state;U==="none"?V=i.remember(B.entries()):(U==="locked"||P)&&i.forget()}function J(){
let{state:U,saved:P}=x.state;return U==="kept"?!P:U==="none"&&!V}function j(U,P){let ne=A.exercises[U],ge=ne&&A.danger&&
hs(ne.items,P,A.danger);return ge&&{...ge,countries:A.help}}function v(U){let P=B.get(U),ne=A.exercises[Ae(U).exercise];
if(!P||!ne||!Vn(ne,P.response))return null;let ge={answers:P.response,done:P.done};if(!P.done)return ge;if(!h)return null;
let en=j(Ae(U).exercise,P.response),tn=!A.danger||!!en?.kinds.length;return{...ge,danger:en,reflection:ar(ne,P.response,
{plain:tn})}}function I(U,{paper:P,country:ne}){let ge=Oa(ne,A);a(Ua(U,A),{paper:P,numbers:ge,heading:A.paper.numbers}),
C({states:{[xt]:N.state()}})}let b=()=>{let U=ne=>Ve.some(ge=>ne[ge]!==null),P=Lo(B.entries()).filter(U);return P.length?
Vo(P,c):{}},y=()=>B.get(Dn)?.response.country??"";function R(U){M();for(let ne of U)!W.has(ne)||H||C({states:{[ne]:v(ne)??
{answers:{},done:!1}}});U.includes(Dn)&&C({country:y()});let P=U.filter(ne=>!B.isDraft(ne));P.length&&W.has(xt)&&C({states:{
[xt]:N.state()}}),W.has(Li)&&P.some(ne=>Ae(ne).exercise===qh)&&C({states:{[Li]:b()}})}function Y(){X=!0,C({keeping:x.state,
country:y()}),$()}function $(){let U=L.map(P=>[P,v(P)]).filter(([,P])=>P);C({states:Object.fromEntries(U)})}function Z({
key:U,answers:P,done:ne}){let ge=lt(A.exercises[Ae(U).exercise],P);H=!ne;try{B.put(U,ge,ne)}finally{H=!1}}function ie(U){
let{key:P}=U;if(U.ready===!0)Y();else if(typeof U.chart=="string")C({states:{[Li]:b()}});else if(U.forget===!0)le();else if(x.
receive(U))C({});else if(typeof U.home=="string")C({states:{[xt]:N.state()}});else{if(N.receive(U))return;if(U.gone===!0)
x.flush();else if(W.has(P))U.remove===!0?B.remove(P):U.answers&&typeof U.done=="boolean"&&Z(U);else return}}function le(){
Q++,x.leave(),i.forget(),V=!0}function Ge(U){Number.isInteger(U.sent)&&(F=Math.max(F,U.sent));try{ie(U)}catch(P){C({problem:{
key:U.key??"",text:c["not-understood"]}}),P instanceof ue||console.error(P.name)}}return{get:U=>S[U],set:(U,P)=>{S[U]!==
P&&(S[U]=P,g(`change:${U}`,P))},save_changes:()=>{},on:(U,P)=>{O.set(U,[...O.get(U)??[],P])},send:U=>{if(U.forget===!0){
Ge(U);return}let P=Q,ne=()=>{P===Q&&Ge(U)};D||(D=!h&&sf(U)),h||!D?queueMicrotask(ne):u.then(ne)},async settled(){await u,
await N.settled(),await x.settled()}}}var of="notes",Gt="head",ot="parts",Ji="aside",Ha=[Gt,ot,Ji],af=1,Tn=0,Ki="journal-here-blocked";function Va({databases:e=globalThis.
indexedDB,name:t=of}={}){let n=globalThis.BroadcastChannel&&new BroadcastChannel(t),r=new Set,i=()=>{for(let u of r)u()},
s=()=>{globalThis.document?.hidden||i()};n?.addEventListener("message",i);let o=null;function a(){return o??(o=ff(e,t,()=>{
o=null}).catch(u=>{throw o=null,u})),o}async function c(u,d){for(let m=!0;;m=!1){let k=await a(),S;try{S=k.transaction(Ha,
u,{durability:"strict"})}catch(T){if(!m||T.name!=="InvalidStateError")throw Sr(T);o=null;continue}return uf(S,d)}}let A=u=>c(
"readonly",u),h=async()=>o!==null||Af(e,t);async function p(u){let d=await c("readwrite",u);return n?.postMessage(null),
d}return{read:async()=>await h()?A(async u=>{let d=await Ce(u(Gt).get(Tn));return d?{bytes:me(...await Ce(u(ot).getAll())),
tag:d.tag}:null}):null,readFrom:(u,d)=>A(async m=>{let k=await Ce(m(Gt).get(Tn));if(!k)throw new se("gone");let S=cf(u)!==
k.file||d>k.length,T=S?0:await lf(m(ot),d),W=await Ce(m(ot).getAll(IDBKeyRange.lowerBound(T)));return{bytes:me(...W).subarray(
S?0:d-T),tag:k.tag,replaced:S}}),append:(u,d)=>p(async m=>{let k=await Vi(m,d);return await Ce(m(ot).add(u.slice(),k.length)),
Ya(m,k.file,k.length+u.length)}),async replace(u,d){let m=await p(async k=>{if(d!==null)await Vi(k,d);else if(await Ce(k(
Gt).get(Tn)))throw new se("exists");return await Ce(k(ot).clear()),await Ce(k(ot).add(u.slice(),0)),Ya(k,Ka(),u.length)});
return d===null&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),m},putAside:u=>p(async d=>{await Vi(d,u);let m=me(
...await Ce(d(ot).getAll()));return`damaged-${await Ce(d(Ji).add(m))}`}),async erase(){if(await p(async d=>{for(let m of Ha)
await Ce(d(m).clear())}),(await a()).close(),o=null,!await pf(e,t))throw new re("journal-here-not-erased");return{notices:[]}},
watch(u){return r.size||La("addEventListener",s),r.add(u),()=>{r.delete(u),r.size||La("removeEventListener",s)}},persisted:async()=>await globalThis.
navigator?.storage?.persisted?.()??!1,close(){n?.close(),o?.then(u=>u.close()),o=null}}}var Ka=()=>Array.from(We(12),e=>e.
toString(36)).join(""),cf=e=>e.split("/")[0];async function Vi(e,t){let n=await Ce(e(Gt).get(Tn));if(!n)throw new se("go\
ne");if(n.tag!==t)throw new se("changed");return n}async function Ya(e,t,n){let r=`${t}/${Ka()}`;return await Ce(e(Gt).put(
{file:t,length:n,tag:r},Tn)),r}async function lf(e,t){return(await Ce(e.openKeyCursor(IDBKeyRange.upperBound(t),"prev")))?.
key??0}async function Af(e,t){try{return globalThis.isSecureContext===!1||await hf(e,t)}catch{return!0}}async function hf(e,t){
return(await e.databases()).some(r=>r.name===t)}function La(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.
window?.[e]("focus",t)}function ff(e,t,n){return new Promise((r,i)=>{if(!e||globalThis.isSecureContext===!1){i(new se("u\
nreachable",Ki));return}let s;try{s=e.open(t,af)}catch{i(new se("unreachable",Ki));return}s.onupgradeneeded=()=>{s.result.
createObjectStore(Gt),s.result.createObjectStore(ot),s.result.createObjectStore(Ji,{autoIncrement:!0})},s.onerror=()=>i(
Sr(s.error)),s.onsuccess=()=>{let o=s.result;o.onclose=n,o.onversionchange=()=>{o.close(),n()},r(o)}})}function uf(e,t){
return new Promise((n,r)=>{let i,s=null;e.oncomplete=()=>n(i),e.onabort=()=>r(s??Sr(e.error)),t(o=>e.objectStore(o)).then(
o=>{i=o},o=>{s=o instanceof se?o:Sr(o);try{e.abort()}catch{r(s)}})})}var Ce=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),
e.onerror=()=>n(e.error)});function Sr(e){if(e instanceof se)return e;if(e?.name==="QuotaExceededError")return new se("f\
ull");let t=["SecurityError","InvalidStateError","NotAllowedError"].includes(e?.name);return new se("unreachable",t?Ki:"")}
async function pf(e,t){return await new Promise(r=>{let i=e.deleteDatabase(t);i.onsuccess=i.onerror=r,i.onblocked=r}),!(await e.
databases?.()??[]).some(r=>r.name===t)}function $a(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(r,{query:i="",body:s,headers:o={},refused:a="\
changed",none:c=[]}={}){let A;try{A=await t(`${e}${i}`,{method:r,body:s,headers:o,cache:"no-store",credentials:"same-ori\
gin",redirect:"error"})}catch{throw new se("unreachable")}if(A.ok)return A;if(c.includes(A.status))return null;throw await If(
A,a)}return{async read(){let r=await n("GET",{none:[404]});return r&&{bytes:await Ja(r),tag:Dr(r)}},async readFrom(r,i){
let s={"If-Match":r},o=await n("GET",{query:`?from=${i}`,headers:s}),a=o.status!==206;return{bytes:await Ja(o),tag:Dr(o),
replaced:a}},append:async(r,i)=>Dr(await n("POST",{body:r,headers:{"If-Match":i}})),async replace(r,i){let s=i===null;return Dr(
await n("PUT",{body:r,headers:s?{"If-None-Match":"*"}:{"If-Match":i},refused:s?"exists":"changed"}))},async putAside(r){
let s=await n("POST",{query:"?aside",headers:{"If-Match":r},none:[400,404,405]});return s?(await s.json()).name:""},async erase(){
return(await n("DELETE")).json()},watch(r){let i=()=>{globalThis.document?.hidden||r()};return globalThis.document?.addEventListener(
"visibilitychange",i),()=>globalThis.document?.removeEventListener("visibilitychange",i)}}}var Dr=e=>e.headers.get("ETag");
async function Ja(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new se("unreachable")}}async function If(e,t){
if(e.status===412)return new se(t);if(e.status===404)return new se("gone");if(e.status===507)return new se("full");let n=(await e.
json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new re(n[0].code,n[0].values):new se("unreachable")}var Pa=(e,{dangers:t,store:n})=>Ta({data:{...e,danger:t},place:n?$a(n):Va(),here:n?"computer":"browser"});var $i="#notes=";async function Xa(e){try{let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,a=>a.charCodeAt(0)),r=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),i=new TextDecoder("utf-8",{fatal:!0}),[s,o]=[
"",0];for(;;){let{done:a,value:c}=await r.read();if(a)return s+i.decode();if(o+=c.length,o>2e6)return"";s+=i.decode(c,{stream:!0})}}catch{
return""}}function Wa(){if(!location.hash.startsWith($i))return"";let e=location.hash.slice($i.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function Za(e,t,{words:n,take:r}){let i=await Xa(e),s=l("h2",{tabindex:"\
-1"},n["site-handed"]),o=()=>A.remove(),a=(h,p)=>l("button",{type:"button",onclick:p},h),c=i?[a(n["site-handed-no"],o),a(
n["site-handed-yes"],()=>{o(),r(i)})]:[a(n["help-close"],o)],A=l("section",{class:"ajar site-handed"},s,l("p",{},n[i?"si\
te-handed-how":"site-handed-broken"]),i?l("p",{},n["site-handed-history"]):null,l("div",{class:"ajar-moves"},...c));t.prepend(
A),s.focus()}var gf="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",df=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
wf=new RegExp(`^(?:<\\/?(?:${gf})(?:${df})*\\s*\\/?>|[^<>])*$`),mf=e=>wf.test(e);function _a(e,t){let n={createHTML(i){if(e.
has(i)||mf(i))return i;throw new TypeError("This markup is not part of the page.")},createScriptURL(i){if(t.includes(i))
return i;throw new TypeError("This worker is not part of the page.")}},r=window.trustedTypes?.createPolicy("ajar",n)??n;
return _i(i=>r.createHTML(i)),i=>r.createScriptURL(i)}function qa(e){let t=r=>r.kind==="exercise"?{...r,exercise:e.exercises[r.key.split("@")[0]]}:r,n=e.pages.map(r=>({...r,blocks:r.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var za=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:r})=>[n,r])));var ec=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function tc(e){let t=e.get(
"pages"),n=[],r=ec(location.hash,t);history.scrollRestoration="manual";let i=()=>history.replaceState({...history.state,
y:window.scrollY},"");function s(a){a!==r&&(i(),r=a,history.pushState({y:0},"",`#${a+1}`))}let o=a=>{for(let c of n)c({open:a})};
return window.addEventListener("popstate",({state:a})=>{let c=ec(location.hash,t);c!==r&&(r=c,o(t[c].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",i),{open:o,get:a=>a==="page"?r:e.get(a),set(a,c){a==="page"&&s(c),e.set(
a,c)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,c){a==="msg:custom"&&n.push(c),e.on(a,c)}}}var{first:Cf,later:yf,store:Pi}=document.documentElement.dataset,nc=Wa(),Bf="home",Ef=6e4;async function Xi(e,t=1e3){try{
let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),Xi(e,Math.min(2*t,
Ef))}function Qf(e){return{...e,send(t){e.send(t),t.forget&&Kr(),t.erase&&!Pi&&on()&&Kn()}}}async function kf(){let e=qa(
await Xi(Cf)),t=Xi(yf),{words:n}=e;Ns(e.leave);let r=_a(za(e),["sw.js"]),i=document.getElementById("workbook"),s=Qf(tc(Pa(
e,{dangers:t,store:Pi})));i.replaceChildren();let o=i.appendChild(document.createElement("div"));Os({model:s,el:o}),window.
scrollTo(0,history.state?.y??0),Ts(document.querySelector(".site-acts"),n),nc&&Za(nc,i,{words:n,take:c=>{s.open(Bf),s.send(
{import:c})}}),window.addEventListener("beforeinstallprompt",c=>c.preventDefault()),await t,!Pi&&on()&&Gs(r)}kf();
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
