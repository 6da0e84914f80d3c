var Ic=Object.defineProperty;var qi=e=>{throw TypeError(e)};var gc=(e,t,n)=>t in e?Ic(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Xe=(e,t,n)=>gc(e,typeof t!="symbol"?t+"":t,n),xr=(e,t,n)=>t.has(e)||qi("Cannot "+n);var f=(e,t,n)=>(xr(e,t,"read from private field"),n?n.call(e):t.get(e)),J=(e,t,n)=>t.has(e)?qi("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),G=(e,t,n,r)=>(xr(e,t,"write to private field"),r?r.
call(e,n):t.set(e,n),n),w=(e,t,n)=>(xr(e,t,"access private method"),n);var on=(e,t,n,r)=>({set _(i){G(e,t,i,n)},get _(){return f(e,t,r)}});var dc=["button","input","select","summary","textarea"],wc=["input","select","textarea"];function l(e,t={},...n){let r=document.
createElement(e);for(let[i,s]of Object.entries(t))i.startsWith("on")?r.addEventListener(i.slice(2),s):s===!0?r.setAttribute(
i,""):s!==!1&&s!=null&&r.setAttribute(i,s);return dc.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),wc.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(i=>i!=null)),r}var zi=e=>e;function es(e){zi=e}function Nt(e,t){
e.innerHTML=zi(t)}var q=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,i)=>{let s=t[r];return i?Number.isInteger(s)?s+1:n:["number",
"string"].includes(typeof s)?s:n}),At=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Mt(e,t){let n=t[e.among?.item]??{},r=e.cards.filter(i=>e.among?.piles.includes(n[i.id]));return r.length?
r:e.cards}var ts=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(r=>r.id===n))};function an(e,t){let n=0,r=!1;return{begin(){n||(n=setTimeout(()=>{r=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,r&&t(""),r=!1}}}function ns(e,t,n){let{words:r,level:i=3,small:s=!1,beside:o=[]}=n,a={...yc,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let A=`ajar-${window.ajarForms}`,c={...n.answers},h=0,p=null,u=0,d=n.aside??0,g=[t.why?l("p",{class:"\
ajar-why"},t.why):null,t.private?l("p",{class:"ajar-private"},t.private):null].filter(Boolean),Q=l("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),b=l("div",{}),R=l("div",{class:"ajar-body"}),$=l("section",{class:"ajar-form","\
aria-labelledby":`${A}-title`},l(`h${i}`,{id:`${A}-title`},t.title),...s?[l("div",{class:"ajar-beside"},...o,mc(g,r))]:g,
b,R,Q);e.replaceChildren($);function P(){let k=t.items.filter(K=>At(K,c));return s&&t.together?[k]:k.map(K=>[K])}let v=k=>{
Q.replaceChildren(k)},X=an(r,v);function x(k,K){Q.replaceChildren(`${k} `,l("button",{type:"button",class:"ajar-link",onclick:()=>{
c=K,v(""),n.onChange(c),N({focus:!0})}},r["put-back"]))}function E(k,K){c={...c,[k.id]:K},Cc(R),v(""),n.onChange(c),I()}
function S(){L(!0),X.begin(),u=setTimeout(M,8e3)}function M(){u&&(clearTimeout(u),u=0,L(!1),X.end())}function L(k){for(let K of p?.
fieldsets??[])K.disabled=k}function I(){if(!p)return;let{items:k,skip:K,where:m,next:D}=p,Y=P().length;K.textContent=C(k)?
r["clear-and-skip"]:r.skip,m.textContent=q(r["question-of"],{n:h+1,all:Y}),m.hidden=s&&Y===1,D.textContent=h===Y-1?r.done:
r.next}let C=k=>k.some(({id:K})=>c[K]!=null);function y(k,K=!0){if(u)return;let m=P();if(h+=k,h>=m.length){h=m.length-1,
S(),n.onDone(c);return}N({focus:K,again:k<0})}function U(k,K){let m=`${A}-${k.id}`,D=l("legend",{},q(k.ask,c)),Y=k.hint?
l("p",{class:"ajar-hint",id:`${m}-hint`},k.hint):null,_=[Y,K.mark].filter(Boolean).map(({id:Ne})=>Ne),W=k.among?{...k,cards:Mt(
k,c)}:k,re=a[k.kind](W,ts(W,c[k.id]),{words:r,level:i+1,group:m,change:Ne=>E(k,Ne),say:v,...K}),oe={class:`ajar-item aja\
r-${k.kind}`,tabindex:"-1","aria-describedby":_.join(" ")||null};return l("fieldset",oe,D,Y,re)}function N({focus:k=!1,again:K=!1}={}){
let m=P();h=Math.max(0,Math.min(h,m.length-1));let D=m[h],Y=n.mark?.(D),_=Y?l("p",{class:"ajar-mark",id:`${A}-${D[0].id}\
-mark`},Y):null,W=l("div",{class:"ajar-moves"}),re=h>0?()=>y(-1):null,oe=D.map(he=>U(he,{mark:_,again:K,moves:W,back:re})),
Ne=l("button",{type:"button",onclick:()=>{if(u)return;let he=c,sn=C(D);c={...c,...Object.fromEntries(D.map(({id:pc})=>[pc,
null]))},n.onChange(c),y(1),sn&&x(r.cleared,he)}}),Pe=l("button",{type:"button",onclick:()=>{u||(v(""),y(1))}}),V=l("p",
{class:"ajar-where"});p={items:D,skip:Ne,where:V,next:Pe,fieldsets:oe},b.replaceChildren(),W.replaceChildren(Ne,Pe),re&&
W.prepend(l("button",{type:"button",onclick:re},r.back));let te=oe.length===1;_&&te&&oe[0].lastElementChild.before(_),R.
replaceChildren(V,..._&&!te?[_]:[],...oe,W),I(),n.onMove?.(h),k&&(oe[0].focus({preventScroll:!0}),V.scrollIntoView({block:"\
nearest"}))}function j(k){if(b.replaceChildren(),!k||!n.help||d>k.kinds.length)return null;let K=()=>{d=k.kinds.length+1,
n.onAside?.(d),b.replaceChildren(),R.querySelector("[tabindex]").focus()},{help:m,needs:D}=n;return b.append(m.notice(k,
{level:i+1,aside:K,needs:D})),b.querySelector("[tabindex]")}function T(k,{focus:K=!1,danger:m=null}={}){p=null;let D=l(`\
h${i+1}`,{tabindex:"-1"},r["what-you-said"]);R.replaceChildren(l("div",{class:"ajar-reflection"},D,...k.flatMap(_=>Ur(_,
i+2)),n.below?.()??null),l("div",{class:"ajar-moves"},l("button",{type:"button",onclick:()=>{h=0,N({focus:!0,again:!0})}},
r.change),l("button",{type:"button",onclick:()=>{let _=c;c={},h=0,d=0,n.onAside?.(0),n.onStartOver(),N({focus:!0}),x(r["\
started-over"],_)}},r["start-over"])));let Y=j(m);K&&(Y??D).focus()}function O(k){let K=R.contains(document.activeElement);
K&&p&&!u||(M(),c={...k.answers},k.done?T(k.reflection,{focus:K,danger:k.danger}):(h=k.at??Math.max(0,P().findIndex(m=>m.
some(({id:D})=>c[D]==null))),N()))}let{done:Z,reflection:F,danger:H}=n;return O({answers:c,at:n.at,done:Z,reflection:F,danger:H}),
{update:O,release:M,say:k=>{M(),v(k)}}}var mc=(e,t)=>e.length?l("details",{},l("summary",{},t["why-this"]),...e):"";function Cc(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Ur=({heading:e,said:t,words:n},r)=>[e?l(`h${r}`,{},e):null,t.length>1?l("ul",{class:"ajar-said"},...t.map(i=>l(
"li",{},i))):t.length?l("p",{class:"ajar-said"},t[0]):null,...n.map(i=>l("p",{},i))].filter(Boolean),yc={ruler(e,t,{group:n,
change:r}){let i=Array.from({length:11},(s,o)=>l("label",{class:"ajar-number"},l("input",{type:"radio",name:n,value:o,checked:t===
o,onchange:()=>r(o),"aria-describedby":o===0?`${n}-low`:o===10?`${n}-high`:null}),l("span",{},`${o}`)));return l("div",{
class:"ajar-scale"},l("div",{class:"ajar-numbers"},...i),l("p",{class:"ajar-anchors"},l("span",{id:`${n}-low`},l("b",{},
"0"),` ${e.low}`),l("span",{id:`${n}-high`},l("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:r,change:i}){let{chosen:s,
own:o}=t||{chosen:[],own:""},a=()=>i(s.length||o.trim()?{chosen:[...s],own:o}:null),A=e.many?"checkbox":"radio",c=e.cards.
map(p=>l("input",{type:A,name:r,value:p.id,checked:s.includes(p.id),onchange:u=>{e.many?s=s.filter(d=>d!==p.id).concat(u.
target.checked?p.id:[]):(s=[p.id],o="",h&&(h.value="")),a()}})),h=e.own?l("input",{type:"text",value:o,maxlength:500,oninput:p=>{
o=p.target.value,!e.many&&o.trim()&&(s=[],c.forEach(u=>{u.checked=!1})),a()}}):null;return l("div",{class:"ajar-cards"},
l("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((p,u)=>l("label",{class:"ajar-card"},c[u],
l("span",{},p.text))),h?l("label",{class:"ajar-own"},l("span",{},e.own),h):null)},text(e,t,{words:n,change:r}){let i=l(e.
long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:s=>r(s.target.value.trim()?s.
target.value:null)});return e.long&&(i.value=t??""),l("label",{class:"ajar-words"},l("span",{},n["own-words"]),i)},list(e,t,{
words:n,change:r}){let i=l("div",{}),s=()=>{let p=[...i.querySelectorAll("input")].map(u=>u.value).filter(u=>u.trim());r(
p.length?p:null)},o=()=>[...i.children].forEach((p,u)=>{p.querySelector("label > span").textContent=q(n.line,{n:u+1}),p.
querySelector("button").setAttribute("aria-label",q(n["remove-line"],{n:u+1}))}),a=l("button",{type:"button",class:"ajar\
-link",onclick:()=>{c(""),i.lastElementChild.querySelector("input").focus()}},n["add-line"]),A=()=>{o(),a.hidden=i.children.
length>=e.most},c=p=>{let u=l("div",{class:"ajar-line"},l("label",{class:"ajar-words"},l("span",{}),l("input",{type:"tex\
t",value:p,maxlength:2e4,oninput:s})),l("button",{type:"button",class:"ajar-remove",onclick:()=>{let d=u.nextElementSibling||
u.previousElementSibling;u.remove(),d||c(""),A(),s(),(d||i.firstElementChild).querySelector("input").focus()}},"×"));i.
append(u),A()},h=t||[];for(let p=0;p<Math.max(e.lines,h.length);p++)c(h[p]??"");return l("div",{class:"ajar-lines"},i,a)},
date(e,t,{words:n,change:r}){return l("label",{class:"ajar-words"},l("span",{},n["pick-date"]),l("input",{type:"date",value:t??
"",oninput:i=>r(i.target.value||null)}))}};var rs=[1,1],Bc=[0,0],Ec="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Qc=new RegExp(`(${Ec})|[.…]+|[\
!?;\\n]`,"gu"),kc=/[\u0300-\u036f'’‘ʼ]/g,bc=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Or=new WeakMap;function Ln(e,t){
let{passes:n,kinds:r,learned:i}=as(t),{line:s,places:o}=Uc(e),a=s;for(let[p,u]of Rr(n,s))a=a.slice(0,p)+a.slice(p,u).replace(
/[^ ]/g,"_")+a.slice(u);let A=Object.entries(r).flatMap(([p,u])=>Rr(u,a).map(([d,g])=>({kind:p,start:d,end:g-1}))),c=i?Sc(
A,s,i):A,h=(p,u)=>p.span[0]-u.span[0]||p.span[1]-u.span[1]||(p.kind<u.kind?-1:+(p.kind>u.kind));return c.map(({kind:p,start:u,
end:d})=>({kind:p,span:[o[u][0],o[d][1]]})).sort(h)}function*os(e){let{passes:t,kinds:n}=as(e);for(let r of[t,...Object.
values(n)])yield,Rr(r,"we are here ")}function as(e){return Or.has(e)||Or.set(e,Fc(e)),Or.get(e)}function Sc(e,t,n){let{
weights:r,kinds:i,limit:s,least:o}=n,a=Dc(t,n),A=a.slice(1).map((b,R)=>[...a[R],...b]),c=b=>{let R=new Set(b.flatMap($=>$.
places));return is(r,R)/Math.sqrt(R.size)},h=[...a,...A];if(e.length)return jr(h,c)[1]>o?e:[];let p=h.filter(b=>b.length>
4),[u,d]=jr(p,c);if(!(d>s))return[];let g=new Set(u.flatMap(b=>b.places.slice(0,2))),[Q]=jr(Object.keys(i),b=>is(i[b],g));
return[{kind:Q,start:u[0].start,end:u.at(-1).start}]}function Dc(e,{numbers:t,weights:n}){let r=rs,i=[[]];for(let s of e.
matchAll(/[^ ]+/g)){let o=s[0]===".",a=o?rs:t.get(s[0])??Bc,A=[[0,a[0]],[1,a[1]],[r[0],a[0]],[r[1],a[1]]],c=([h,p],u)=>((u*
16411+h)*16411+p)%n.length;i.at(-1).push({start:s.index,places:A.map(c)}),r=a,o&&i.push([])}return i.filter(s=>s.length)}
var jr=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,r)=>r[1]>n[1]?r:n,[null,-1/0]),is=(e,t)=>[...t].reduce((n,r)=>n+e[r%e.length],
0),cs=(e,{kinds:t,notices:n})=>Object.entries(n).find(([r])=>e.some(({kind:i})=>t[i]===r))?.[1]??null;function Rr(e,t){let n=[];
for(let r=0;r<t.length;){e.lastIndex=r;let i=e.exec(t);i&&n.push([r,e.lastIndex]),r=i?e.lastIndex:t.indexOf(" ",r)+1||t.
length}return n}function Fc({lists:e,passes:t,phrases:n,learned:r}){let i={};for(let[a,A]of Object.entries(e))i[a]=ss(A,
i);let s=a=>new RegExp(a.map(A=>ss(A,i)).join("|"),"y"),o=Object.entries(n).map(([a,A])=>[a,s(A)]);return{passes:s(t),kinds:Object.
fromEntries(o),learned:r&&vc(r)}}function vc({same:e,concepts:t,weights:n,kinds:r,limit:i,least:s}){let o=new Map,a=2;for(let h of e){
for(let p of h.split(" "))o.set(p,[a,a]);a++}for(let[h,p]of t.entries())for(let u of p.split(" "))o.set(u,[a++,2+e.length+
h]);let A=h=>[...h.join("")].map(p=>p.charCodeAt(0)-87),c=Object.entries(r).map(([h,p])=>[h,A(p)]);return{numbers:o,weights:A(
n),kinds:Object.fromEntries(c),limit:i,least:s}}function ss(e,t){return`(?:${(e.match(bc)??[]).map(i=>i==="("||i==="["?"\
(?:(?:":i===")"?"))":i==="]"?"))?":i==="|"?"|":i==="..."?"(?:[^ .]+ ){0,4}":i[0]==="<"?t[i.slice(1,-1)]:xc(i)).join("")}\
)`}function xc(e){let t=ls(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=r=>r?"[^ ._]*":"";return`${n(
e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var ls=e=>e.normalize("NFKD").replace(kc,"").toLowerCase();function Uc(e){
let t="",n=[];for(let r of e.matchAll(Qc)){if(/[.…]/.test(r[0])&&r[0]!==".")continue;let i=`${r[1]?ls(r[1]):"."} `;t+=
i;for(let s=0;s<i.length;s++)n.push([r.index,r.index+r[0].length])}return{line:t,places:n}}function As({title:e,close:t,bar:n,parts:r}){let i=()=>{o.close?o.close():o.remove()},s=l("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),o=l("dialog",{class:"ajar ajar-help","aria-labelledby":s.id,onclose:()=>o.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),i())}},n,s,...r,l("div",{class:"ajar-moves"},l("button",{type:"b\
utton",onclick:i},t)));document.body.append(o),o.showModal?o.showModal():o.setAttribute("open",""),s.focus()}var hs=["emergency","crisis","violence","agency","worried","child"],Oc=["crisis","violence"],ps='a[href$="#Help-lines"]',
ye=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function fs(){for(let e of ye().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ye().listeners.delete(e),e.shown||(e.shown=t)}}function jc(e,{zone:t="",
languages:n=[]}){let r=a=>a.endsWith("/")?t.startsWith(a):t===a,i=e.find(({zones:a})=>a.some(r));if(i)return i.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let s=e.find(a=>a.home);return s?s.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:A})=>A===a))??""}function Vn(e,t,n){let r=Object.values(t).flatMap(o=>typeof o=="st\
ring"||Array.isArray(o)?o:o?.own??[]);for(let o of Object.values(n)){let a=r.flatMap(c=>Ln(c,o)),A=cs(a,o);if(A)return{...A,
kinds:[...new Set(a.map(({kind:c})=>c))].sort()}}let i=e.filter(({id:o,kind:a})=>a==="ruler"&&t[o]!=null),s=Object.values(
n)[0]?.["rulers-at-zero"];return s&&i.length===3&&i.every(({id:o})=>t[o]===0)?{...s,kinds:[]}:null}var Gr=(e,t)=>t.flatMap(
n=>e.lines.filter(r=>r.topic===n)),Nr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?l("span",{class:"ajar-unbroken"},t):t),
us=e=>`tel:${e.match(/\d+/)[0]}`;function Is({words:e,countries:t=[],leave:n,onCountry:r=()=>{}}){t.length&&(ye().countries=
t);let i=()=>ye().countries,s=()=>ye().chosen||jc(i(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),o=()=>i().find(E=>E.code===s());function a(E){ye().chosen=E,fs();for(let{element:S,draw:M}of ye().
listeners)M(S)}function A(E,S){return S(E),ye().listeners.add({element:E,draw:S,shown:!1}),queueMicrotask(fs),E}let c=E=>A(
l("div",{}),S=>S.replaceChildren(...E())),h=()=>{let E=[...i(),{code:"-",country:e["help-elsewhere"]}],S=l("select",{onchange:()=>{
a(S.value),r(S.value)}},...E.map(M=>l("option",{value:M.code},M.country)));return A(S,()=>{S.value=o()?.code??"-"}),l("l\
abel",{class:"ajar-help-where"},l("span",{},e["help-in"]),S)},p=({say:E,to:S},M)=>{if(/^(tel|sms):/.test(S))return l("a",
{class:M?"ajar-reach":"ajar-reach ajar-first",href:S},l("span",{},...Nr(E)));let L=l("span",{},E),I=l("button",{type:"bu\
tton",class:"ajar-link","aria-label":q(e["help-copy-what"],{address:S}),onclick:async()=>{await Rc(S,L)&&(I.textContent=
e["help-copied"])}},e["help-copy"]);return l("p",{class:"ajar-chat"},L," ",I)},u=E=>l("li",{},l("p",{class:"ajar-for"},E.
for_what),l("p",{class:"ajar-hint"},[E.name,E.hours,E.languages].filter(Boolean).join(". ")),l("div",{class:"ajar-ways"},
...E.reach.map(p))),d=({emergency:E,note:S})=>l("li",{class:"ajar-now"},l("p",{class:"ajar-for"},e["help-danger"]),S?l("\
p",{class:"ajar-hint"},S):null,l("div",{class:"ajar-ways"},l("a",{class:"ajar-reach",href:us(E)},q(e["help-call"],{number:E})))),
g=E=>c(()=>{let S=o();if(!S)return[l("p",{},e["help-elsewhere-how"])];let M=E.flatMap(L=>L==="emergency"?d(S):Gr(S,[L]).
map(u));return[l("ul",{class:"ajar-help-lines"},...M)]});function Q(){As({title:e["help-title"],close:e["help-close"],bar:l(
"div",{class:"ajar-help-bar"},h(),Mr({words:e,leave:n})),parts:[l("p",{},e["help-lead"]),g(hs),l("p",{class:"ajar-hint"},
e["help-trace"]),l("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function b({title:E,text:S,now:M,lines:L,kinds:I,
countries:C},{level:y,aside:U,needs:N}){return C&&!x()&&(ye().countries=C),l("section",{class:"ajar-danger"},l(`h${y}`,{
tabindex:"-1"},E),l("p",{},S),I.length?null:N?.()??null,h(),g(L),l("ul",{class:"ajar-todo"},...M.map(j=>l("li",{},j))),l(
"p",{class:"ajar-hint"},e["help-trace"]),l("button",{type:"button",class:"ajar-link",onclick:U},e["help-aside"]))}let R=()=>l(
"button",{type:"button",class:"ajar-get-help",onclick:Q},e["help-get"]);function $({emergency:E,...S}){let L=Oc.map(C=>Gr(
S,[C])[0]?.reach??[]).flatMap(C=>["tel:","sms:"].map(y=>C.find(({to:U})=>U.startsWith(y))));return[{say:q(e["help-call"],
{number:E}),to:us(E)},...L.filter(Boolean)]}let P=(E=`${e["help-line"]} `)=>c(()=>{let S=o(),M=(S?$(S):[]).flatMap(({say:C,
to:y},U)=>[U?" · ":"",l("a",{href:y},...Nr(C))]),L=l("button",{type:"button",class:"ajar-link",onclick:Q},e["help-get"]),
I=l("span",{class:"ajar-off-paper"},M.length?" · ":"",L);return[l("p",{class:"ajar-help-line"},E,...M,I)]});function v(E){
if(!x())return;let[S]=[...E.querySelectorAll(ps)].reverse();S?.closest("p, ul").after(P(""));for(let M of E.querySelectorAll(
"details"))M.open=M.querySelector("summary").textContent===o()?.country}let X=()=>c(()=>{let E=o();return E?[l("p",{},l(
"b",{},`${e["help-title"]}, ${E.country}`)),l("p",{},`${e["help-danger"]} ${q(e["help-call"],{number:E.emergency})}`),l(
"ul",{},...Gr(E,hs).map(({for_what:S,name:M,reach:L,hours:I})=>l("li",{},...Nr(`${S}: ${M}. ${L.map(({say:C})=>C).join("\
 · ")}. ${I}.`))))]:[l("p",{},e["help-elsewhere-how"])]}),x=()=>i().length>0;return{open:Q,notice:b,button:R,line:P,addNumbers:v,
text:X,choose:a,code:s,isKnown:x}}var Mr=({words:e,leave:t})=>l("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function gs(e){if(ye().open){ye().open=e;return}ye().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(ps)&&(t.preventDefault(),t.stopPropagation(),ye().open())},{capture:!0})}async function Rc(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var ds="about:blank";function Tr(e){ds=e}function Hr(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(ds)}function ws(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",r=>{r.repeat||(n=r.key==="Shift"?[...n,r.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Hr()))},{capture:!0})}function ms(e,t,{words:n,group:r,change:i,say:s}){let o={...t},a={},A=e.piles.map(d=>(a[d.id]=l("span",{}),l("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let Q=p[g.dataTransfer.
getData("text/plain")]?.[d.id];Q&&!Q.matches(":disabled")&&(Q.checked=!0,h(Q.dataset.card,d))}},a[d.id]))),c=()=>e.piles.
forEach(d=>{a[d.id].textContent=q(n["pile-count"],{pile:d.text,n:Object.values(o).filter(g=>g===d.id).length})}),h=(d,g)=>{
o[d]=g.id,c(),i({...o}),s(q(n.moved,{card:e.cards.find(Q=>Q.id===d).text,pile:g.text}))},p={},u=e.cards.map(d=>{p[d.id]=
{};let g=`${r}-${d.id}`;return l("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:Q=>Q.dataTransfer.setData(
"text/plain",d.id)},l("legend",{},d.text),l("div",{class:"ajar-into"},...e.piles.map(Q=>{let b=l("input",{type:"radio",name:g,
value:Q.id,"data-card":d.id,checked:o[d.id]===Q.id,onchange:()=>h(d.id,Q)});return p[d.id][Q.id]=b,l("label",{},b,l("spa\
n",{},Q.text))})))});return c(),l("div",{},l("p",{class:"ajar-hint"},n["sort-how"]),l("ul",{class:"ajar-piles"},...A),...u)}var Cs="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Gc=new RegExp(`^${Cs}+|${Cs}\
+$`,"g"),Nc=/[\p{L}\p{N}_]+/gu,Mc=/^[\p{L}\p{N}_]+/u,Tc=/\{([a-z][a-z0-9-]*)\}/,[Hc,Yc]=["⁨","⁩"],ys=/[.!?…؟。][\u2069”’"')»]*$/,
Lc=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Be=e=>e.replace(Gc,""),We=e=>e.toLowerCase().toUpperCase(),Yr=e=>e.match(Mc)?.[0]??"",ht=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function kt(e,t){let n=e.split(Tc),r=n.pop(),i="";for(let s=0;s<
n.length;s+=2){let o=Be(t[n[s+1]]),a=Vc(n[s],o);i+=(ys.test(i)?a.replace(/^,+/,""):a)+Kc(o)}return ys.test(i)?i:i+r}function Vc(e,t){
let n=We(Yr(t));if(!n)return e;for(let r of e.matchAll(Nc))if(We(r[0])===n)return e.slice(0,r.index);return e}var Kc=e=>Lc.
test(e)?`${Hc}${e}${Yc}`:e;var Lr=2e4,Jc=10,$c=/^(\d{4})-(\d\d)-(\d\d)$/,Ie=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function Me({items:e,ids:t},n){let r=Object.keys(n).filter(s=>!t.includes(s));if(r.length)throw new Ie("unk\
nown-items",{items:r.sort()});let i=Object.fromEntries(t.map(s=>[s,null]));for(let s of e){let o=n[s.id],a=o==null?null:
Xc[s.kind](o,s);At(s,i)&&(i[s.id]=Pc(s,a,i))}return i}function Tt(e,t){try{Me(e,t)}catch(n){if(n instanceof Ie)return!1;
throw n}return!0}var Qs=e=>Object.values(e).every(t=>t==null);function Te(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>Bs(e.cards,n)),Be(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${Bs(e.piles,t[n.id])}`);case"date":return[ht(t)];case"list":return t.map(Be);default:return[Be(`${t}`)]}}
var Bs=(e,t)=>e.find(n=>n.id===t)?.text??t;function Pc(e,t,n){if(e.kind!=="choice"||!t)return t;let r=Mt(e,n).map(({id:s})=>s),
i=t.chosen.filter(s=>r.includes(s));return i.length||t.own?{chosen:i,own:t.own}:null}var Xc={ruler(e){if(!Number.isInteger(
e)||e<0||e>Jc)throw new Ie("answer-ruler");return e},choice(e,{cards:t,many:n,own:r}){let i=t.map(({id:A})=>A);if(!Es(e)||
!Array.isArray(e.chosen)||!e.chosen.every(Kr(i)))throw new Ie("answer-cards");let{chosen:s}=e,o=Vr("own"in e?e.own:"")??
"";if(o&&!r)throw new Ie("answer-own");if(!n&&s.length+!!o>1)throw new Ie("answer-one-card");let a=i.filter(A=>s.includes(
A));return a.length||o?{chosen:a,own:o}:null},sort(e,{cards:t,piles:n}){let r=t.map(({id:o})=>o),i=Kr(n.map(({id:o})=>o));
if(!Es(e)||!Object.keys(e).every(Kr(r))||!Object.values(e).every(i))throw new Ie("answer-piles");let s=r.filter(o=>Object.
hasOwn(e,o)).map(o=>[o,e[o]]);return s.length?Object.fromEntries(s):null},text:Vr,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new Ie("answer-lines",{most:t});let n=e.map(r=>Vr(r)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!Wc(e))throw new Ie("answer-day");return e}};function Vr(e){if(typeof e!="string")
throw new Ie("answer-text");if(e.length>Lr&&[...e].length>Lr)throw new Ie("answer-long",{most:Lr});return Be(e)?e:null}var Kr=e=>t=>e.
includes(t),Es=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function Wc(e){let[,t,n,r]=(e.match($c)??[]).map(Number),
s=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&r>0&&r<=s}var _c=[{answers:["all"]}],Zc=/\p{L}/u,qc=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,zc=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
el=/\{([a-z][a-z0-9-]*)\}/g;function Ht({items:e,rules:t,reflection:n},r,{plain:i=!1}={}){let s=Object.fromEntries(e.map(
({id:c})=>[c,r[c]??null]));if(Qs(s))return"nothing"in n?[Kn([n.nothing])]:[];let o=tl({items:e,answers:s,rules:t,phrases:n}),
A=(i||!t.length?_c:t).flatMap(o);return i||!("closing"in n)?A:[...A,Kn([n.closing])]}var Kn=e=>({words:e,heading:"",said:[]}),
ft=(e,t,n=[])=>({words:n,heading:e,said:t}),ks=(e,t)=>e.filter(n=>!t.has(We(n)));function tl({items:e,answers:t,rules:n,
phrases:r}){let i=I=>e.find(({id:C})=>C===`couple-${I}`)??e.find(({id:C})=>C===I),s=I=>t[i(I)?.id]??null,o=I=>i(I)?Te(i(
I),s(I)):[],a=I=>{let C=new Set(I.map(i));return e.filter(y=>C.has(y))},A=I=>{let C=s(I);return typeof C=="number"?C:o(I).
length},c=I=>I.map(C=>s(C)?.chosen).find(C=>Array.isArray(C))??[],h=(I,C)=>{let[y,U]=[i(I),s(I)];return y?.kind!=="sort"||
!U?[]:y.cards.filter(({id:N})=>U[N]===C).map(({text:N})=>N)},p=I=>new Set(I?o(I).map(We):[]),u=({if:I=[],unless:C=[]})=>I.
every(d)&&!C.some(d);function d(I){if(typeof I=="string")return s(I)!==null;let{item:C=[],cards:y,piles:U,without:N,only:j,
least:T,asked:O}=I;if(O)return!!i(O)&&At(i(O),t);let Z=C.find(k=>s(k)!==null);if(!Z)return!1;let F=c([Z]);return y&&!y.some(
k=>F.includes(k))||U&&!U.some(k=>ks(h(Z,k),p(N)).length)||j&&!(k=>k.size===1&&k.has(j))(new Set(Object.values(s(Z))))?!1:
T==null||A(Z)>=T}let g=(I,C={})=>q(r[I],C);function Q(I,C={}){if(typeof I=="string")return g(I,C);if(!u(I))return null;let{
phrase:y,of:U,score:N}=I;if(N){let j=E(N);return j===null?null:g(y,{t:50+10*j})}return U?o(U).length?g(y,{n:A(U),...C}):
null:g(y,C)}let b=(I=[],C={})=>I.map(y=>Q(y,C)).filter(y=>y!==null),R=(I,C)=>{let y=b(I,C);return y.length?[Kn(y)]:[]};function $(I){
if(typeof I=="string")return o(I);if("level"in I)return S(I);if("phrase"in I){let[T]=I.of?o(I.of):[],O=Q(I,T===void 0?{}:
{words:T});return O===null?[]:[O]}let{item:C,pile:y,also:U,without:N}=I,j=y?h(C,y):o(C);return U&&(j=j.filter(T=>p(U).has(
We(T)))),ks(j,p(N))}let P=({heading:I,under:C})=>I?g(I):(C&&i(C)?.said)??"";function v(I,C){let y=i(I);if(y?.kind!=="sor\
t"||t[y.id]===null)return[];let U=j=>y.piles.find(T=>T.id===j).text;return(C??y.piles.map(({id:j})=>j)).map(j=>({id:j,text:U(
j),cards:h(I,j)}))}let X=n.find(I=>I.ladder)?.ladder,x=()=>Math.floor(X.rungs.length/2);function E(I){let[C]=c([I]);return!X||
!C?null:x()-X.rungs.findIndex(({card:y})=>y===C)}function S({level:I,up:C=0}){let y=I.map(E).find(N=>N!==null);if(!X||y===
void 0)return[];let U=X.rungs[x()-y-C];return U?o(U.item):[]}let M={answers({answers:I}){return(I[0]==="all"?e:a(I)).filter(
({id:y})=>t[y]!==null).map(y=>ft(y.said||y.ask,Te(y,t[y.id])))},lines(I){let C=I.lines.flatMap($),y=C.length?[ft(P(I),C,
b(I.say))]:[],U=I.count?.[Math.min(C.length,I.count.length-1)];return U?[...y,Kn([g(U,{n:C.length})])]:y},piles({piles:I,
only:C,heading:y,below:U={},all:N={}}){let j=T=>T.length===i(I).cards.length;return v(I,C).filter(({cards:T})=>T.length).
flatMap(({id:T,text:O,cards:Z})=>{let F=j(Z)&&N[T]||U[T],H=y?g(y,{pile:O}):O;return[ft(H,Z),...R(F?[F]:[])]})},empty(I){
let C=v(I.empty,I.only).filter(({cards:y})=>!y.length).map(({text:y})=>y);return C.length?[ft(P(I),C,b(I.say))]:[]},sentence(I){
let C=r[I.sentence],y=[...C.matchAll(el)].map(([,N])=>N),U=Object.fromEntries(y.map(N=>[N,o(N).join(" ")]));return Object.
values(U).every(Boolean)?[ft(P(I),[kt(C,U)])]:[]},message(I){let C=I.message.parts.map(y=>[y,o(y.item)[0]]).filter(([,y])=>y).
map(([y,U])=>L(y,U,I.message));return C.length?[ft(P(I),[C.join(" ")])]:[]},ladder(){let[I=""]=o(X.goal),[[C],[y]]=[c([X.
today]),c([X.later])],U=X.rungs.map(({card:N,item:j})=>{let T=i(j)?.said??"",[O]=o(j),Z=O?`${T}: ${O}`:g("open",{level:T}),
F=nl(N===C,N===y,!!y);return F?g(F,{level:Z}):Z});return[ft(g(I?"ladder":"ladder-unnamed",{goal:I}),U)]},missing({missing:I,
say:C}){let y=a(I).filter(({id:U})=>t[U]===null);return y.length?R(C,{parts:y.map(U=>U.said).join("; ")}):[]},repeated(I){
let C=I.repeated.map(o),y=new Map;for(let j of C.flat())y.has(We(j))||y.set(We(j),j);let U=j=>C.filter(T=>T.some(O=>We(O)===
j)).length>1,N=[...y].filter(([j])=>U(j)).map(([,j])=>j);return N.length?[ft(P(I),N)]:[]}};function L(I,C,{self:y=[],small:U=[],
capitals:N=[]}){let{opener:j,clause:T,clauses:O=[],questions:Z=[],names:F=!1}=I,H=Yr(C),k=H.toLowerCase();if(y.includes(
k))return kt("{words}.",{words:C});let K=[...r[j]].at(-1);if(!qc.test(C.match(Zc)?.[0]??"a")||Z.includes(k))return kt(`{\
words}${K}`,{words:C});let m=r[T&&O.includes(k)?T:j],D=F||N.includes(H),Y=U.includes(k)||zc.test(H)&&!D,[_=""]=C,W=Y?_.toLowerCase()+
C.slice(_.length):C;return kt(m,{words:W})}return I=>{if(!u(I))return[];let C=Object.keys(M).find(U=>U in I),y=C?M[C](I):
R(I.say);return y.length&&I.then?[...y,...R([I.then])]:y}}function nl(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"t\
oday":""}function bs(e,t,{dangers:n,countries:r}){let i=Vn(e.items,t,n),s=!!i?.kinds.length;return{danger:i&&{...i,countries:r},reflection:Ht(
e,t,{plain:s})}}function Jr(e,{words:t,label:n,question:r,act:i}){let s=e.querySelector("button, input"),o=[...e.childNodes],a=(h,p)=>l(
"button",{type:"button",onclick:()=>{e.replaceChildren(...o),s.focus(),p()}},h),A=a(t["home-no"],()=>{}),c=l("div",{class:"\
ajar-moves"},A,a(n,i));e.replaceChildren(l("p",{},r),c),A.focus()}function Jn(e){let n=l("button",{type:"button",onclick:()=>Jr(
r,e)},e.label),r=l("div",{class:"ajar-twice"},n);return r}function $n(e,t){let n=!1,r=!1,i=()=>{r=n,n||t()};function s(){n=!0;let o=new AbortController,a=()=>{o.abort(),setTimeout(
()=>{n=!1,r&&i()})};for(let A of["pointerup","pointercancel","keyup","blur"])addEventListener(A,a,{signal:o.signal,capture:A!==
"blur"})}for(let o of["pointerdown","keydown"])e.addEventListener(o,s);return i}function Ss(e,t){let n=a=>[...e.querySelectorAll(
a)],r=n("details[open] > summary").map(a=>a.textContent),i=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=r.includes(a.textContent);if(i===!1)return;let s=n("summary, button").
find(a=>a.textContent===i),o=s??e.querySelector("h2, p");s||(o.tabIndex=-1),o.focus({preventScroll:!0})}function Ds({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,r=l("span",
{}),i=l("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),s=l("p",{class:"ajar-problem",role:"alert"}),o=l(
"p",{class:"ajar-news",role:"status"}),a=l("div",{}),A=l("section",{class:"ajar-keeping","aria-label":e["keep-title"]},s,
o,a),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},h=c,p=!1,u=!1,d=!1,g=!1,Q=!1,b=(F,H,k={})=>l("bu\
tton",{type:"button",onclick:H,...k},F),R=F=>{F.tabIndex=-1,F.focus()},$=()=>a.querySelector(".ajar-change"),P=()=>c.state===
"kept"&&!c.reopen;function v(F,H=F){i.dataset.short=H,r.textContent!==F&&(r.textContent=F)}function X(){let F=c.problem?
e["keep-unsaved"]:e["keep-saving"],[H,k]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[F],lost:[e["keep-lost"]]}[Q?"lost":c.state];i.
classList.toggle("ajar-state-lost",Q),v(H,k),i.dataset.longest=c.state==="kept"?e["keep-saved"]:"",s.textContent!==c.problem&&
(s.textContent=c.problem),s.hidden=!c.problem}function x(){c={...c,saved:!1},X()}function E(){X(),h=c,P()?a.replaceChildren(
u?y("change"):T()):c.state!=="none"?a.replaceChildren(y("unlock")):p?a.replaceChildren(y(c.exists?"open":"start")):a.replaceChildren(
g?I():L())}let S=()=>{p=!0,o.textContent="",E(),a.querySelector("input").focus()},M=()=>c.hosted?l("p",{},e["keep-hub"]):
null;function L(){return l("div",{class:"ajar-choose"},l("p",{class:"ajar-title"},e["keep-title"]),l("p",{},e[c.exists?"\
keep-there":"keep-why"]),c.here?l("details",{},l("summary",{},e["keep-tab"]),l("p",{},e["keep-tab-how"])):null,M(),l("di\
v",{class:"ajar-moves"},b(e["keep-nothing"],()=>{g=!0,E(),R(i)}),b(e[c.exists?"keep-open":"keep-start"],S)))}let I=()=>l(
"p",{},b(e[c.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function C(){let H=["none","weak","fair","good","s\
trong"].map(k=>e[`keep-strength-${k}`]).reduce((k,K)=>K.length>k.length?K:k);return l("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":H},l("span",{},e["keep-strength-none"]))}function y(F){let H=F==="start"||F==="change",k={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[F],K=l("input",{id:`${n}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${n}-how`,oninput:()=>{H&&t({strength:K.value})}}),m=l("input",{id:`${n}\
-again`,type:"password",spellcheck:"false"}),D=l("div",{},l("label",{for:`${n}-again`},e["keep-again"]),m),Y=l("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),_=l("input",{id:`${n}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t(
{place:_.value})}),W=C(),re=()=>{if(!K.value){K.focus();return}if(Y.hidden=!0,H&&K.type==="password"&&m.value!==K.value){
Y.textContent=e["keep-again-differs"],Y.hidden=!1,m.focus();return}F==="change"?t({change:K.value},{awaited:!0}):t({[F===
"start"?"keep":"unlock"]:K.value,place:_.value},{awaited:!0}),v(e["keep-opening"]),K.value="",m.value="",W.firstChild.textContent=
e["keep-strength-none"]},oe=()=>{p=!1,u=!1,E(),F==="change"?$().focus():R(i)},Ne=l("details",{},l("summary",{},e["keep-w\
here"]),l("label",{for:`${n}-place`},e["keep-place"]),_);return l("form",{class:"ajar-ask",onsubmit:Pe=>{Pe.preventDefault(),
re()}},l(c.state==="locked"?"h1":"p",{class:"ajar-title"},k),M(),F==="change"?l("p",{},e["keep-change-how"]):null,H?l("p",
{},e["keep-no-way-back"]):null,F==="start"&&c.here==="browser"?l("p",{},e["keep-browser"]):null,l("label",{for:`${n}-wor\
ds`},e[F==="change"?"keep-new":"keep-passphrase"]),l("p",{class:"ajar-hint",id:`${n}-how`},e[H?"keep-how":"keep-how-open"]),
K,H?W:null,H?D:null,l("label",{class:"ajar-card"},l("input",{type:"checkbox",onchange:({target:Pe})=>{K.type=Pe.checked?
"text":"password",D.hidden=Pe.checked,Y.hidden=!0}}),l("span",{},e["keep-see"])),H?Y:null,F==="change"||c.here?null:Ne,l(
"div",{class:"ajar-moves"},F==="unlock"?null:b(e["keep-not-now"],oe),l("button",{type:"submit"},k)),H?null:j(),F==="star\
t"&&c.here?N():null)}let U=()=>l("div",{},b(e["keep-copy"],()=>t({take:"sealed"})));function N(){let F={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},H=l("input",{type:"file",onchange:async()=>{let m=new Uint8Array(await H.
files[0].arrayBuffer()),D=()=>t({bring:m},{awaited:!0});H.value="",c.exists?Jr(K,{...F,act:D}):D()}}),k=l("label",{class:"\
ajar-words"},l("span",{},e["keep-bring"]),H),K=l("div",{class:"ajar-twice"},k);return K}function j(){let F=Jn({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return l("details",{},l("summary",{},e["keep-for\
got"]),l("p",{},e["keep-forgot-how"]),...c.here?[l("p",{},e["keep-copy-forgot"]),U(),N()]:[],l("p",{},e["keep-erase-how"]),
F)}function T(){let F=l("select",{id:`${n}-minutes`,onchange:()=>t({minutes:Number(F.value)})},...[...new Set([5,15,30,60,
c.minutes])].sort((H,k)=>H-k).map(H=>l("option",{value:H,selected:H===c.minutes},q(e["keep-minutes"],{n:H}))));return l(
"div",{class:"ajar-kept"},b(e["keep-lock"],()=>{v(e["keep-opening"]),t({lock:!0},{awaited:!0})}),b(e["keep-change"],()=>{
u=!0,d=!1,E(),a.querySelector("input").focus()},{class:"ajar-change"}),l("p",{class:"ajar-changed",role:"status"},d?e["k\
eep-changed"]:""),l("details",{},l("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[l("p",{},e["keep-copy-how"]),
U()]:[l("p",{},c.place)],c.copied?l("p",{},q(e["keep-copied"],{program:c.copied})):null,l("label",{for:`${n}-minutes`},e["\
keep-idle"]),F))}function O(F){if(F.strength!=null){let H=a.querySelector(".ajar-strength > span");H&&(H.textContent=F.strength);
return}if(F.changed){u=!1,E(),a.querySelector(".ajar-changed").textContent=e["keep-changed"],d=!0,$().focus();return}c={
...c,...F},c.state==="kept"&&(p=!1),P()||(u=!1),X(),Z()}let Z=$n(a,()=>{let F=h;if(F.state===c.state&&F.exists===c.exists&&
F.minutes===c.minutes&&F.here===c.here&&!!F.reopen==!!c.reopen&&!!F.hosted==!!c.hosted&&a.firstChild){h=c;return}let k=p&&
F.place!==c.place;E(),F.state!==c.state&&F.state!=="none"?R(i):k&&a.querySelector("input").focus()});return E(),{line:i,
more:A,update:O,begin:x,setLost:F=>{Q=F,X()},say:F=>{o.textContent=F}}}function Fs(e,{sentence:t,wide:n,narrow:r,columns:i,rows:s},o){if(!t){e.replaceChildren(l("p",{class:"ajar-empty"},o["ch\
art-empty"]));return}let a=(c,h)=>{let p=l("div",{class:`ajar-picture ajar-${h}`,role:"img","aria-label":t});return Nt(p,
c),p.firstElementChild.setAttribute("aria-hidden","true"),p},A=e.querySelector("details")?.open??!1;e.replaceChildren(l(
"figure",{class:"ajar-chart"},l("figcaption",{},t),a(n,"wide"),a(r,"narrow"),l("details",{open:A},l("summary",{},o.table),
l("table",{},l("thead",{},l("tr",{},...i.map(c=>l("th",{scope:"col"},c)))),l("tbody",{},...s.map(([c,...h])=>l("tr",{},l(
"th",{scope:"row"},c),...h.map(p=>l("td",{},p??"–")))))))))}function vs({items:e},t){let n={};for(let r of e){let i=t[r.id];if(!(i==null||!At(r,n)))if(r.kind==="choice"){let o=(r.among?
Mt(r,n):r.cards).map(A=>A.id).filter(A=>i.chosen.includes(A)),a=i.own?.trim()?i.own:"";(o.length||a)&&(n[r.id]={chosen:o,
own:a})}else if(r.kind==="sort"){let s=r.cards.filter(o=>i[o.id]).map(o=>[o.id,i[o.id]]);s.length&&(n[r.id]=Object.fromEntries(
s))}else if(r.kind==="list"){let s=i.filter(o=>o.trim());s.length&&(n[r.id]=s)}else`${i}`.trim()&&(n[r.id]=i)}return n}var xs=(e,t)=>q(e.ask,t);var rl=new Set(["autorestarting","dead","restarting","terminating"]),il=4e3;function Us({widget_manager:e},{gone:t,back:n}){
let{statusChanged:r,connectionStatusChanged:i}=e?.kernel??{};if(!r?.connect||!i?.connect)return()=>{};let s=0,o=(A,c)=>{
rl.has(c)&&t()},a=(A,c)=>{clearTimeout(s),c==="disconnected"?t():c==="connecting"?s=setTimeout(t,il):n()};return r.connect(
o),i.connect(a),()=>{clearTimeout(s),r.disconnect(o),i.disconnect(a)}}function Os({words:e,answered:t}){let n=new Set,r=!1,
i=()=>t().map(([A,c])=>{let h=vs(A,c),p=A.items.filter(u=>u.id in h).map(u=>[xs(u,h),...Te(u,h[u.id])].join(`
`));return[A.title,...p].join(`

`)}).join(`


`);async function s(A){let c=i(),h=l("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});h.value=c,A.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(A.append(h),h.select(),!document.execCommand("\
copy"))return}A.querySelector("[role=status]").textContent=e["lost-copied"]}function o(A={}){let c=l("div",{class:"ajar-\
lost",hidden:!r,...A},l("p",{},e.lost),l("div",{class:"ajar-moves"},l("button",{type:"button",onclick:()=>s(c)},e["lost-\
copy"]),l("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),l("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(c),c}function a(A){r=A;for(let c of n)c.hidden=!A}return{line:o,set:a,isLost:()=>r,forget:A=>n.delete(
A)}}function js(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let i=l("select",{onchange:()=>{n=i.value}},...Object.entries(t).map(([s,o])=>l("option",{value:s,selected:s===n},o)));return l(
"label",{},e["home-paper"]," ",i)},value:()=>n}}function Rs(e,{words:t,send:n,open:r,help:i}){let s=l("p",{class:"ajar-status",role:"status","aria-live":"polite"}),o=an(
t,v=>s.replaceChildren(v)),a=v=>{o.begin(),n(v)},A=l("div",{}),c={},h="",p=0,u=js(t);e.replaceChildren(l("section",{class:"\
ajar-home","aria-label":t["home-title"]},A),s);let d=(v,X)=>l("button",{type:"button",onclick:X},v),g=v=>l("div",{class:"\
ajar-reflection"},...v.flatMap(X=>Ur(X,3))),Q=(v,X,x)=>Jn({words:t,label:v,question:X,act:()=>a(x)}),b=()=>{let v=l("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{v.files[0]&&a({import:await v.files[0].text()}),v.value=
""}});return l("label",{class:"ajar-words"},l("span",{},t["home-bring"]),v)},R=$n(A,()=>{let v=JSON.stringify(c);v!==h&&
(h=v,Ss(A,$))});function $(){let v=(E,S)=>d(S,()=>a({take:E})),X=p>(c.danger?.kinds.length??0)?null:c.danger,x=()=>{p=X.
kinds.length+1,$(),A.querySelector(".ajar-welcome").focus()};A.replaceChildren(X?i.notice(X,{level:2,aside:x}):"",l("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?l("div",{class:"ajar-moves"},d(t["home-go-on"],()=>r(c.section))):
"",c.due?.length?l("ul",{},...c.due.map(E=>l("li",{},E))):"",c.plan?.length?l("h2",{},t["home-plan"]):"",c.plan?.length?
g(c.plan):"",c.plan?.length&&!X?i.line():"",...(c.earlier??[]).filter(({plan:E})=>E.length).map(({title:E,plan:S})=>l("d\
etails",{},l("summary",{},`${t["home-plan"]}, ${E}`),g(S))),l("details",{},l("summary",{},t["home-take"]),l("p",{},t["ho\
me-not-encrypted"]),l("div",{class:"ajar-take"},...X?[]:[d(t["home-take-plan"],()=>a({take:"plan",paper:u.value(),country:i.
code()})),u.element(),v("calendar",t["home-take-calendar"]),c.danger?"":v("calendar-line",t["home-take-calendar-line"])],
v("check-ins",t["home-take-check-ins"]),v("everything",t["home-take-everything"])),b()),c.something?l("details",{},l("su\
mmary",{},t["home-end"]),l("p",{},t["home-anew-how"]),Q(t["home-anew"],t["home-anew-sure"],{restart:!0}),l("p",{},t["hom\
e-erase-how"]),Q(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:v=>{o.end(),c=v,R()},settle:o.end,say:(v,X="")=>{
o.end();let x=l("div",{class:"ajar-text"});Nt(x,X),s.replaceChildren(v,x),s.scrollIntoView({block:"nearest"})}}}function Gs({
name:e,type:t,data:n}){let r=Uint8Array.from(atob(n),s=>s.charCodeAt(0)),i=URL.createObjectURL(new Blob([r],{type:t}));l(
"a",{href:i,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(i),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var cn=window.ajarShown,Ns="needs@",Ms=({answers:e,done:t,danger:n,reflection:r})=>JSON.
stringify([e,t,n,r]),sl={};function ol(){let e=document.getElementById("ajar-style")??document.head.appendChild(l("style",
{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function Ts({model:e,el:t}){ol();let n=e.get("pages"),r=e.
get("words"),i=new Map,s=new Map,o=new Map,a=[],A=m=>a.push(m),c=null,h=!1,p=!1,u=new Map,d=new Map,g=Math.min(e.get("pa\
ge"),n.length-1);t.classList.add("ajar");let Q=l("div",{class:"ajar-page"}),b=m=>n.flatMap(({blocks:D})=>D).find(D=>D.kind===
"exercise"&&D.key===m)?.exercise,R=Os({words:r,answered:()=>[...s].map(([m,{answers:D}])=>[b(m),D]).filter(([m,D])=>m&&Object.
keys(D??{}).length)}),$=0,P=m=>{if(clearTimeout($),$=0,R.set(m),c?.setLost(m),m)for(let D of o.keys())i.get(D)?.release()},
v=(m,{awaited:D=!1}={})=>{try{e.send(m)}catch{P(!0);return}D&&!$&&($=setTimeout(()=>P(!0),8e3))},X=!1;function x(){X||window.
ajarDangers||(X=!0,v({dangers:!0}))}function E({key:m,exercise:D},Y){if(!window.ajarDangers||!Tt(D,Y))return;let _=Me(D,
Y),W=bs(D,_,window.ajarDangers);U(m,{answers:_,done:!0,...W}),u.set(m,Ms(s.get(m))),i.get(m).update(s.get(m))}let S=Is({
words:r,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>M(),onCountry:m=>v({country:m})}),M=()=>{v({forget:!0}),
Hr()},L=(m,D,Y)=>(i.set(m.key,Y),s.has(m.key)&&Y.update(s.get(m.key)),D),I={html(m){let D=l("div",{class:"ajar-text"});return Nt(
D,m.html),S.addNumbers(D),D.addEventListener("click",Y=>{let _=Y.target.closest("a"),W=n.findIndex(({id:re})=>re&&_?.getAttribute(
"href")===`${re}.ipynb`);W<0||(Y.preventDefault(),T(W))}),D},home(m){let D=l("div",{});return L(m,D,Rs(D,{words:r,send:W=>{
W.import&&i.get("chart")?.begin(),v(W)},open:W=>T(n.findIndex(({id:re})=>re===W)),help:S})),v({home:m.key}),D},exercise(m){
let D=l("div",{}),Y=R.line(c?{}:{role:"alert"});o.set(m.key,D);let _=(W,re)=>{c?.begin(),window.ajarSent=Math.max(Date.now(),
(window.ajarSent??0)+1);let oe=window.ajarSent;d.set(m.key,oe),v({key:m.key,...W,sent:oe},{awaited:re}),!(!re||!R.isLost())&&
(P(!0),Y.scrollIntoView({block:"nearest"}))};return i.set(m.key,ns(D,m.exercise,{words:r,level:m.level,sort:ms,...s.get(
m.key),help:S,needs:()=>C(m.needs),below:()=>m.key.startsWith("plan@")&&S.isKnown()?S.line():null,onAside:W=>U(m.key,{aside:W}),
onChange:W=>{x(),U(m.key,{answers:W,done:!1}),_({answers:W,done:!1},p)},onMove:W=>U(m.key,{at:W}),onDone:W=>{E(m,W),_({answers:W,
done:!0},!0),m.key.startsWith("check-in@")&&i.get("chart")?.begin()},onStartOver:()=>{U(m.key,{answers:{},done:!1}),_({remove:!0})}})),
D.firstElementChild.append(Y),A(()=>R.forget(Y)),D},chart(m){let D=l("div",{class:"ajar-chart-block"}),Y=l("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:_,end:W}=an(r,oe=>Y.replaceChildren(oe)),re=oe=>{W(),Fs(D,oe,r)};
return i.set(m.key,{update:re,begin:_,end:W}),s.has(m.key)&&re(s.get(m.key)),_(),v({chart:m.key}),l("div",{},D,Y)},notice(m){
if(ws(()=>v({forget:!0})),!m.leave)return l("div",{class:"ajar-notice"},l("p",{},m.text));let D=l("div",{class:"ajar-lea\
ve"},S.button(),Mr({words:r,leave:M}));gs(S.open),c=Ds({words:r,send:v});let Y=document.createDocumentFragment();return Y.
append(l("div",{class:"ajar-notice"},c.line,D),l("div",{class:"ajar-on-paper"},S.text()),c.more),Y}};function C(m){let D=n.
findIndex(({blocks:_})=>_.some(({key:W})=>W===Ns));return D<0?m?l("p",{},l("a",{href:m},r["help-needs"])):null:l("button",
{type:"button",onclick:()=>{T(D);let _=o.get(Ns).querySelector("h2");_.tabIndex=-1,_.focus()}},r["help-needs"])}for(let[
m,D]of Object.entries(sl))I[m]=Y=>{let _=l("div",{}),re=D(_,Y,{words:r,send:v,onDispose:A,model:e,exerciseOf:b,formOf:oe=>o.
get(oe)});return L(Y,re.element??_,re)};let y=m=>n[g].blocks.find(D=>D.kind===m),U=(m,D)=>s.set(m,{...s.get(m),...D}),N=()=>{
for(let m of a.splice(0))m()};function j({focus:m=!1}={}){if(N(),i.clear(),h){Q.replaceChildren(c?"":l("p",{class:"ajar-\
empty"},r["keep-locked-here"]));return}if(Q.replaceChildren(...n[g].blocks.map(re=>I[re.kind](re))),n.length<2)return;let D=(re,oe)=>l(
"button",{type:"button",onclick:()=>T(re)},oe),Y=g>0?D(g-1,r["previous-page"]):null,_=g<n.length-1?D(g+1,r["next-page"]):
null;if(Q.append(l("div",{class:"ajar-moves ajar-turn"},Y,_)),O.replaceChildren(...n.map(({title:re},oe)=>l("li",{},l("b\
utton",{type:"button","aria-current":oe===g?"page":null,onclick:()=>T(oe)},re)))),Z.textContent=q(r["page-of"],{n:g+1,all:n.
length,title:n[g].title}),!m)return;let W=Q.querySelector("h1, h2, h3")??Q;W.tabIndex=-1,W.focus({preventScroll:!0}),t.scrollIntoView(
{block:"start"})}function T(m){n[m]&&(g=m,O.parentElement.open=F(),e.set("page",m),e.save_changes(),j({focus:!0}))}let O=l(
"ol",{}),Z=l("summary",{}),F=()=>window.innerWidth>640;e.get("notice")&&t.append(I.notice(e.get("notice")));let H=l("nav",
{class:"ajar-nav","aria-label":r.pages},l("details",{open:F()},Z,O));n.length>1&&t.append(H),t.append(R.line({role:"aler\
t"}),Q);let k=0;for(let m of["keydown","pointerdown","scroll"])t.addEventListener(m,()=>{Date.now()-k<3e4||(k=Date.now(),
v({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",m=>{if(P(!1),m.keeping){let D=[...d.values()].some(W=>m.acknowledged<
W);c?.update(D?{...m.keeping,saved:!1}:m.keeping);let{state:Y}=m.keeping,_=Y==="locked";Y&&(p=Y==="kept"),Y&&_!==h&&(h=_,
s.clear(),H.hidden=h,j())}for(let[D,Y]of Object.entries(m.states??{})){if(m.acknowledged<d.get(D))continue;let _=Y.answers&&
!Object.keys(Y.answers).length,W=u.get(D)===Ms(Y);u.delete(D),U(D,_?{...Y,at:0}:Y),W||i.get(D)?.update(s.get(D))}m.dangers&&
(window.ajarDangers=m.dangers),m.country!=null&&S.choose(m.country),m.file&&(i.get("home")?.settle(),Gs(m.file)),m.erased&&
i.get("home")?.say(m.erased,y("home")?.erased),m.said&&i.get("chart")?.end(),m.said&&(i.get("home")??c)?.say(m.said),m.open&&
T(n.findIndex(({id:D})=>D===m.open)),m.problem&&i.get(m.problem.key)?.say(m.problem.text)}),e.on("change:pages",()=>{n=e.
get("pages"),j()});let K=Us(e,{gone:()=>P(!0),back:()=>{R.isLost()&&v({ready:!0})}});return j(),cn.set(r,(cn.get(r)??0)+
1),v({ready:!0}),()=>{N(),K(),clearTimeout($),cn.set(r,cn.get(r)-1),cn.get(r)||v({gone:!0})}}var al="sw.js",Ys=()=>new URL("./",location.href).href,Hs=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${Ys()}\
 `)),ln=()=>"serviceWorker"in navigator&&"caches"in window;async function Ls(e){try{await navigator.serviceWorker.register(
e(al),{updateViaCache:"all"})}catch{}}async function Pn(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===Ys());for(let t of await e())await t.unregister();for(let t of await Hs())await caches.delete(t);
return(await Hs()).length===0&&(await e()).length===0}var[Xn,$r]=["leave-to","left"];function Yt(e){try{return e(window.sessionStorage)}catch{return null}}function cl(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var Pr=()=>Yt(e=>e.setItem($r,"1"));function Vs(e){let t=Yt(i=>i.getItem(Xn))||e;t&&Tr(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",r=Yt(i=>i.getItem($r));r&&n&&location.replace(
t||"about:blank"),Yt(i=>i.removeItem($r)),r&&n&&Pr()}function Ks(e){let t=l("p",{class:"ajar-hint",role:"status"}),n=l("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:Yt(r=>r.
getItem(Xn))??"",onchange(){let r=cl(n.value);if(n.value.trim()&&!r){t.textContent=e["site-leave-odd"];return}Yt(i=>r?i.
setItem(Xn,r):i.removeItem(Xn)),Tr(r||"about:blank"),t.textContent=e[r?"site-leave-set":"site-leave-blank"]}});return l(
"div",{},l("label",{for:n.id},e["site-leave-to"]),l("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function Js(e,t,{store:n,logOut:r}){let i=l("p",{class:"ajar-status",role:"status"}),s=l("button",{type:"button",onclick:async()=>{
i.textContent=t[await Pn()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(Ks(t)),r&&e.append(l("p",{},l(
"a",{href:r},t["hub-log-out"]))),!n&&ln()&&e.append(l("div",{},s,i))}var se=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},ae=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},ll={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},Wn=e=>e instanceof ae?new se(e.said||
ll[e.code]):e;var $s=1,Lt=4096,Dt=2*Lt,Ze=12,zn=32,_e=1024,Xs=16,Ue={mark:0,part:16,length:20,piece:24},Ws=_e-Ze-Xs,Wr=Ws-Ue.piece,_r=new TextEncoder().
encode("ajar-jnl"),Ee={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},Al=Ee.wrapped+Ze+zn+Xs,_n=Lt-
32,Xr={memory:[8,2**21],passes:[1,64],lanes:[1,16]},Ps=512,bt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),Zn=(e,t)=>e.
length===t.length&&e.every((n,r)=>n===t[r]),qn=(e,t)=>Zn(e.subarray(0,t.length),t),_s=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),qe=e=>crypto.getRandomValues(new Uint8Array(e));function Ce(...e){let t=new Uint8Array(e.reduce(
(r,{length:i})=>r+i,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var Oe=class e{constructor(t,n,r,i=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:r,wrapped:i})}get bound(){let t=new Uint8Array(Ee.wrapped),n=bt(t);t.set(_r),n.
setUint32(Ee.version,$s);for(let r of Object.keys(Xr))n.setUint32(Ee[r],this.cost[r]);return t.set(this.salt,Ee.salt),t.
set(this.fileId,Ee.fileId),t}async toBytes(){let t=new Uint8Array(Lt);return t.set(Ce(this.bound,this.wrapped)),t.set(await _s(
t.subarray(0,_n)),_n),Ce(t,t)}isOf(t){return Zn(this.fileId,t)}hasSalt(t){return Zn(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new se("journal-empty-file");let n=[t.slice(0,Lt),t.slice(Lt,Dt)],r=await Promise.all(n.map(hl)),i=n.
find((c,h)=>r[h]);if(!i){let c=n.some(h=>qn(h,_r));throw new se(c?"journal-broken":"journal-other-file")}let s=bt(i);if(s.
getUint32(Ee.version)>$s)throw new se("journal-newer");let o={};for(let c of Object.keys(Xr))o[c]=s.getUint32(Ee[c]);let a=([
c,[h,p]])=>h<=o[c]&&o[c]<=p;if(!Object.entries(Xr).every(a)||o.memory<8*o.lanes)throw new se("journal-forged");let A=(c,h)=>i.
slice(c,h);return new e(o,A(Ee.salt,Ee.fileId),A(Ee.fileId,Ee.wrapped),A(Ee.wrapped,Al))}async isWholeIn(t){return qn(t,
await this.toBytes())}};async function hl(e){return e.length!==Lt||!qn(e,_r)?!1:Zn(await _s(e.subarray(0,_n)),e.subarray(
_n))}var St=e=>Math.max(1,Math.ceil(e/Wr));function Zr(e,t,n){let r=qe(16),i=Array.from({length:St(e.length)},(s,o)=>{let a=new Uint8Array(
Ws);return a.set(r,Ue.mark),bt(a).setUint32(Ue.part,o),bt(a).setUint32(Ue.length,e.length),a.set(e.subarray(o*Wr,(o+1)*Wr),
Ue.piece),t(n+o,a)});return Ce(...i)}function Zs(e,t,n){let r=Math.floor(e.length/_e),i=Array.from({length:r},(c,h)=>e.subarray(
h*_e,(h+1)*_e)),s=i.map((c,h)=>t(n+h,c)),o=[],a=0,A=!1;for(let c=0;c<r;){let h=fl(c,s),p=h?St(h.length):1;h&&(A||(A=c>a),
o.push({content:h,size:p}),a=c+p),c+=p}return A||(A=i.some((c,h)=>h>=a&&!s[h]&&!ul(c))),{entries:o,end:a,broken:A}}function fl(e,t){
if(!t[e])return null;let n=t[e].subarray(Ue.mark,Ue.part),r=bt(t[e]).getUint32(Ue.length),i=t.slice(e,e+St(r)),s=(o,a)=>o&&
qn(o,n)&&bt(o).getUint32(Ue.part)===a&&bt(o).getUint32(Ue.length)===r;return i.length<St(r)||!i.every(s)?null:Ce(...i.map(
o=>o.subarray(Ue.piece))).subarray(0,r)}var ul=e=>[0,Ps].some(t=>e.subarray(t,t+Ps).every(n=>!n));var pl=Object.defineProperty,Il=(e,t,n)=>t in e?pl(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,ze=(e,t,n)=>Il(
e,typeof t!="symbol"?t+"":t,n);function ni(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var tr=e=>e?`"${e}" `:"";function ri(e,t=""){if(typeof e!=
"boolean")throw new TypeError(tr(t)+"expected boolean, got type="+typeof e);return e}function Vt(e,t=""){if(typeof e!="n\
umber")throw new TypeError(tr(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
tr(t)+"expected integer >= 0, got "+e);return e}function ue(e,t,n=""){if(ni(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&Vt(t,"length");let r=ni(e),i=t!==void 0?` of length ${t}`:"",s=r?`length=${e.length}`:`type=${typeof e}`,o=tr(n)+
"expected Uint8Array"+i+", got "+s;throw r?new RangeError(o):new TypeError(o)}var qs=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function zs(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function gl(e,t){ue(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function tt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function ut(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function dl(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var Kt=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function wl(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function ml(e){for(let t=0;t<e.length;t++)e[t]=wl(e[t]);return e}var Ft=Kt?e=>e:ml;function Cl(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function yl(e,t){if(Cl(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function Bl(e,t){return qs(e,"defaults"),qs(t,"opts"),Object.assign(e,t)}function El(e,t){if(e=ue(e),
t=ue(t),e.length!==t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function Ql(e,t,n){let r=t,
i=n||(()=>[]),s=(a,A)=>r(A,...i(a)).update(a).digest(),o=r(new Uint8Array(e),...i(new Uint8Array(0)));return s.outputLen=
o.outputLen,s.blockLen=o.blockLen,s.create=(a,...A)=>r(a,...A),s}var kl=(e,t)=>{function n(r,...i){if(ue(r,void 0,"key"),
e.nonceLength!==void 0){let h=i[0];ue(h,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let s=e.tagLength,o=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let h=o;h<i.length;h++)if(ni(i[h]))throw new Error("AAD not supported")}e.withAAD&&i[o]!==
void 0&&ue(i[o],void 0,"AAD");let a=t(r,...i),A=(h,p)=>{if(p!==void 0){if(h!==2)throw new Error("cipher output not suppo\
rted");ue(p,void 0,"output")}},c=!1;return{encrypt(h,p){if(c)throw new Error("cannot encrypt() twice with same key + non\
ce");return c=!0,ue(h,void 0,"data"),A(a.encrypt.length,p),a.encrypt(h,p)},decrypt(h,p){if(ue(h,void 0,"data"),s&&h.length<
s)throw new Error('"ciphertext" expected length >= tagLength='+s);return A(a.decrypt.length,p),a.decrypt(h,p)}}}return Object.
assign(n,e),n};function ii(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(ue(t,e,"output"),n&&!nr(t))throw new Error(
"invalid output, must be aligned");return t}function bl(e,t,n){Vt(e),Vt(t),ri(n);let r=new Uint8Array(16),i=dl(r);return i.
setBigUint64(0,BigInt(t),n),i.setBigUint64(8,BigInt(e),n),r}function nr(e){return e.byteOffset%4===0}function rr(e){return Uint8Array.
from(ue(e))}var co=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),Sl=Ft(tt(co("expand 16-byte k"))),Dl=Ft(tt(co("exp\
and 32-byte k")));function ne(e,t){return e<<t|e>>>32-t}var An=64,Fl=16,si=2**32-1,eo=Uint32Array.of();function vl(e,t,n,r,i,s,o,a){
let A=i.length,c=new Uint8Array(An),h=tt(c),p=Kt&&nr(i)&&nr(s),u=p?tt(i):eo,d=p?tt(s):eo;if(!Kt){for(let g=0;g<A;o++){if(e(
t,n,r,h,o,a),Ft(h),o>=si)throw new Error("arx: counter overflow");let Q=Math.min(An,A-g);for(let b=0,R;b<Q;b++)R=g+b,s[R]=
i[R]^c[b];g+=Q}return}for(let g=0;g<A;o++){if(e(t,n,r,h,o,a),o>=si)throw new Error("arx: counter overflow");let Q=Math.min(
An,A-g);if(p&&Q===An){let b=g/4;if(g%4!==0)throw new Error("arx: invalid block position");for(let R=0,$;R<Fl;R++)$=b+R,d[$]=
u[$]^h[R];g+=An;continue}for(let b=0,R;b<Q;b++)R=g+b,s[R]=i[R]^c[b];g+=Q}}function xl(e,t){let{allowShortKeys:n,extendNonceFn:r,
counterLength:i,counterRight:s,rounds:o}=Bl({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return Vt(i),Vt(o),ri(s),ri(n),(a,A,c,h,p=0)=>{ue(a,void 0,"key"),
ue(A,void 0,"nonce"),ue(c,void 0,"data");let u=c.length,d=h!==void 0;if(h=ii(u,h,!1),d&&yl(c,h),Vt(p),p<0||p>=si)throw new Error(
"arx: counter overflow");let g=[],Q=a.length,b,R;if(Q===32)g.push(b=rr(a)),R=Dl;else if(Q===16&&n)b=new Uint8Array(32),b.
set(a),b.set(a,16),R=Sl,g.push(b);else throw ue(a,32,"arx key"),new Error("invalid key size");(!Kt||!nr(A))&&g.push(A=rr(
A));let $=tt(b);if(r){if(A.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let X=A.subarray(0,16);if(Kt)
r(R,$,tt(X),$);else{let x=Ft(Uint32Array.from(R));r(x,$,tt(X),$),ut(x),Ft($)}A=A.subarray(16)}else Kt||Ft($);let P=16-i;
if(P!==A.length)throw new Error(`arx: nonce must be ${P} or 16 bytes`);if(P!==12){let X=new Uint8Array(12);X.set(A,s?0:12-
A.length),A=X,g.push(A)}let v=Ft(tt(A));try{return vl(e,R,$,v,c,h,p,o),h}finally{ut(...g)}}}function ge(e,t){return e[t++]&
255|(e[t++]&255)<<8}var Ul=class{constructor(e){ze(this,"blockLen",16),ze(this,"outputLen",16),ze(this,"buffer",new Uint8Array(
16)),ze(this,"r",new Uint16Array(10)),ze(this,"h",new Uint16Array(10)),ze(this,"pad",new Uint16Array(8)),ze(this,"pos",0),
ze(this,"finished",!1),ze(this,"destroyed",!1),e=rr(ue(e,32,"key"));let t=ge(e,0),n=ge(e,2),r=ge(e,4),i=ge(e,6),s=ge(e,8),
o=ge(e,10),a=ge(e,12),A=ge(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|r<<6)&7939,this.r[3]=(r>>>
7|i<<9)&8191,this.r[4]=(i>>>4|s<<12)&255,this.r[5]=s>>>1&8190,this.r[6]=(s>>>14|o<<2)&8191,this.r[7]=(o>>>11|a<<5)&8065,
this.r[8]=(a>>>8|A<<8)&8191,this.r[9]=A>>>5&127;for(let c=0;c<8;c++)this.pad[c]=ge(e,16+2*c)}process(e,t,n=!1){let r=n?0:
2048,{h:i,r:s}=this,o=s[0],a=s[1],A=s[2],c=s[3],h=s[4],p=s[5],u=s[6],d=s[7],g=s[8],Q=s[9],b=ge(e,t+0),R=ge(e,t+2),$=ge(e,
t+4),P=ge(e,t+6),v=ge(e,t+8),X=ge(e,t+10),x=ge(e,t+12),E=ge(e,t+14),S=i[0]+(b&8191),M=i[1]+((b>>>13|R<<3)&8191),L=i[2]+((R>>>
10|$<<6)&8191),I=i[3]+(($>>>7|P<<9)&8191),C=i[4]+((P>>>4|v<<12)&8191),y=i[5]+(v>>>1&8191),U=i[6]+((v>>>14|X<<2)&8191),N=i[7]+
((X>>>11|x<<5)&8191),j=i[8]+((x>>>8|E<<8)&8191),T=i[9]+(E>>>5|r),O=0,Z=O+S*o+M*(5*Q)+L*(5*g)+I*(5*d)+C*(5*u);O=Z>>>13,Z&=
8191,Z+=y*(5*p)+U*(5*h)+N*(5*c)+j*(5*A)+T*(5*a),O+=Z>>>13,Z&=8191;let F=O+S*a+M*o+L*(5*Q)+I*(5*g)+C*(5*d);O=F>>>13,F&=8191,
F+=y*(5*u)+U*(5*p)+N*(5*h)+j*(5*c)+T*(5*A),O+=F>>>13,F&=8191;let H=O+S*A+M*a+L*o+I*(5*Q)+C*(5*g);O=H>>>13,H&=8191,H+=y*(5*
d)+U*(5*u)+N*(5*p)+j*(5*h)+T*(5*c),O+=H>>>13,H&=8191;let k=O+S*c+M*A+L*a+I*o+C*(5*Q);O=k>>>13,k&=8191,k+=y*(5*g)+U*(5*d)+
N*(5*u)+j*(5*p)+T*(5*h),O+=k>>>13,k&=8191;let K=O+S*h+M*c+L*A+I*a+C*o;O=K>>>13,K&=8191,K+=y*(5*Q)+U*(5*g)+N*(5*d)+j*(5*u)+
T*(5*p),O+=K>>>13,K&=8191;let m=O+S*p+M*h+L*c+I*A+C*a;O=m>>>13,m&=8191,m+=y*o+U*(5*Q)+N*(5*g)+j*(5*d)+T*(5*u),O+=m>>>13,
m&=8191;let D=O+S*u+M*p+L*h+I*c+C*A;O=D>>>13,D&=8191,D+=y*a+U*o+N*(5*Q)+j*(5*g)+T*(5*d),O+=D>>>13,D&=8191;let Y=O+S*d+M*
u+L*p+I*h+C*c;O=Y>>>13,Y&=8191,Y+=y*A+U*a+N*o+j*(5*Q)+T*(5*g),O+=Y>>>13,Y&=8191;let _=O+S*g+M*d+L*u+I*p+C*h;O=_>>>13,_&=
8191,_+=y*c+U*A+N*a+j*o+T*(5*Q),O+=_>>>13,_&=8191;let W=O+S*Q+M*g+L*d+I*u+C*p;O=W>>>13,W&=8191,W+=y*h+U*c+N*A+j*a+T*o,O+=
W>>>13,W&=8191,O=(O<<2)+O|0,O=O+Z|0,Z=O&8191,O=O>>>13,F+=O,i[0]=Z,i[1]=F,i[2]=H,i[3]=k,i[4]=K,i[5]=m,i[6]=D,i[7]=Y,i[8]=
_,i[9]=W}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),r=e[1]>>>13;e[1]&=8191;for(let o=2;o<10;o++)e[o]+=r,r=e[o]>>>
13,e[o]&=8191;e[0]+=r*5,r=e[0]>>>13,e[0]&=8191,e[1]+=r,r=e[1]>>>13,e[1]&=8191,e[2]+=r,n[0]=e[0]+5,r=n[0]>>>13,n[0]&=8191;
for(let o=1;o<10;o++)n[o]=e[o]+r,r=n[o]>>>13,n[o]&=8191;n[9]-=8192;let i=(r^1)-1;for(let o=0;o<10;o++)n[o]&=i;i=~i;for(let o=0;o<
10;o++)e[o]=e[o]&i|n[o];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>
9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=
(e[8]>>>8|e[9]<<5)&65535;let s=e[0]+t[0];e[0]=s&65535;for(let o=1;o<8;o++)s=(e[o]+t[o]|0)+(s>>>16)|0,e[o]=s&65535;ut(n)}update(e){
zs(this),ue(e),e=rr(e);let{buffer:t,blockLen:n}=this,r=e.length;for(let i=0;i<r;){let s=Math.min(n-this.pos,r-i);if(s===
n){for(;n<=r-i;i+=n)this.process(e,i);continue}t.set(e.subarray(i,i+s),this.pos),this.pos+=s,i+=s,this.pos===n&&(this.process(
t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,ut(this.h,this.r,this.buffer,this.pad)}digestInto(e){zs(this),
gl(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:r}=this;if(r){for(t[r++]=1;r<16;r++)t[r]=0;this.process(t,0,!0)}
this.finalize();let i=0;for(let s=0;s<8;s++)e[i++]=n[s]>>>0,e[i++]=n[s]>>>8}digest(){let{buffer:e,outputLen:t}=this;this.
digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},Ol=Ql(32,e=>new Ul(e));function jl(e,t,n,r,i,s=20){let o=e[0],
a=e[1],A=e[2],c=e[3],h=t[0],p=t[1],u=t[2],d=t[3],g=t[4],Q=t[5],b=t[6],R=t[7],$=i,P=n[0],v=n[1],X=n[2],x=o,E=a,S=A,M=c,L=h,
I=p,C=u,y=d,U=g,N=Q,j=b,T=R,O=$,Z=P,F=v,H=X;for(let K=0;K<s;K+=2)x=x+L|0,O=ne(O^x,16),U=U+O|0,L=ne(L^U,12),x=x+L|0,O=ne(
O^x,8),U=U+O|0,L=ne(L^U,7),E=E+I|0,Z=ne(Z^E,16),N=N+Z|0,I=ne(I^N,12),E=E+I|0,Z=ne(Z^E,8),N=N+Z|0,I=ne(I^N,7),S=S+C|0,F=ne(
F^S,16),j=j+F|0,C=ne(C^j,12),S=S+C|0,F=ne(F^S,8),j=j+F|0,C=ne(C^j,7),M=M+y|0,H=ne(H^M,16),T=T+H|0,y=ne(y^T,12),M=M+y|0,H=
ne(H^M,8),T=T+H|0,y=ne(y^T,7),x=x+I|0,H=ne(H^x,16),j=j+H|0,I=ne(I^j,12),x=x+I|0,H=ne(H^x,8),j=j+H|0,I=ne(I^j,7),E=E+C|0,
O=ne(O^E,16),T=T+O|0,C=ne(C^T,12),E=E+C|0,O=ne(O^E,8),T=T+O|0,C=ne(C^T,7),S=S+y|0,Z=ne(Z^S,16),U=U+Z|0,y=ne(y^U,12),S=S+
y|0,Z=ne(Z^S,8),U=U+Z|0,y=ne(y^U,7),M=M+L|0,F=ne(F^M,16),N=N+F|0,L=ne(L^N,12),M=M+L|0,F=ne(F^M,8),N=N+F|0,L=ne(L^N,7);let k=0;
r[k++]=o+x|0,r[k++]=a+E|0,r[k++]=A+S|0,r[k++]=c+M|0,r[k++]=h+L|0,r[k++]=p+I|0,r[k++]=u+C|0,r[k++]=d+y|0,r[k++]=g+U|0,r[k++]=
Q+N|0,r[k++]=b+j|0,r[k++]=R+T|0,r[k++]=$+O|0,r[k++]=P+Z|0,r[k++]=v+F|0,r[k++]=X+H|0}var Rl=xl(jl,{counterRight:!1,counterLength:4,
allowShortKeys:!1}),Gl=new Uint8Array(16),to=(e,t)=>{e.update(t);let n=t.length%16;n&&e.update(Gl.subarray(n))},Nl=new Uint8Array(
32);function no(e,t,n,r,i){i!==void 0&&ue(i,void 0,"AAD");let s=e(t,n,Nl),o=bl(r.length,i?i.length:0,!0),a=Ol.create(s);
i&&to(a,i),to(a,r),a.update(o);let A=a.digest();return ut(s,o),A}var Ml=e=>(t,n,r)=>({encrypt(i,s){let o=i.length;s=ii(o+
16,s,!1),s.set(i);let a=s.subarray(0,-16);e(t,n,a,a,1);let A=no(e,t,n,a,r);return s.set(A,o),ut(A),s},decrypt(i,s){s=ii(
i.length-16,s,!1);let o=i.subarray(0,-16),a=i.subarray(-16),A=no(e,t,n,o,r);if(!El(a,A))throw ut(A),new Error("invalid t\
ag");return s.set(i.subarray(0,-16)),e(t,n,s,s,1),ut(A),s}}),ir=kl({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},
Ml(Rl));function vt(e,t,n,r){function i(s){return s instanceof n?s:new n(function(o){o(s)})}return new(n||(n=Promise))(function(s,o){
function a(h){try{c(r.next(h))}catch(p){o(p)}}function A(h){try{c(r.throw(h))}catch(p){o(p)}}function c(h){h.done?s(h.value):
i(h.value).then(a,A)}c((r=r.apply(e,t||[])).next())})}var ce=class{constructor(){this.mutex=Promise.resolve()}lock(){let e=()=>{};
return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){return vt(this,void 0,void 0,function*(){
let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},qr;function Tl(){return typeof globalThis<
"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var oi=Tl(),zr=(qr=oi.Buffer)!==null&&qr!==void 0?qr:
null,Hl=oi.TextEncoder?new oi.TextEncoder:null;function lo(e,t){return(e&15)+(e>>6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function Ao(e,t){
let n=t.length>>1;for(let r=0;r<n;r++){let i=r<<1;e[r]=lo(t.charCodeAt(i),t.charCodeAt(i+1))}}function Yl(e,t){if(e.length!==
t.length*2)return!1;for(let n=0;n<t.length;n++){let r=n<<1;if(t[n]!==lo(e.charCodeAt(r),e.charCodeAt(r+1)))return!1}return!0}
var ro=87,io=48;function ai(e,t,n){let r=0;for(let i=0;i<n;i++){let s=t[i]>>>4;e[r++]=s>9?s+ro:s+io,s=t[i]&15,e[r++]=s>9?
s+ro:s+io}return String.fromCharCode.apply(null,e)}var nt=zr!==null?e=>{if(typeof e=="string"){let t=zr.from(e,"utf8");return new Uint8Array(
t.buffer,t.byteOffset,t.length)}if(zr.isBuffer(e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="st\
ring")return Hl.encode(e);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error(
"Invalid data type!")},je="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",fn=new Uint8Array(256);for(let e=0;e<
je.length;e++)fn[je.charCodeAt(e)]=e;function so(e,t=!0){let n=e.length,r=n%3,i=[],s=n-r;for(let o=0;o<s;o+=3){let a=(e[o]<<
16&16711680)+(e[o+1]<<8&65280)+(e[o+2]&255),A=je.charAt(a>>18&63)+je.charAt(a>>12&63)+je.charAt(a>>6&63)+je.charAt(a&63);
i.push(A)}if(r===1){let o=e[n-1],a=je.charAt(o>>2),A=je.charAt(o<<4&63);i.push(`${a}${A}`),t&&i.push("==")}else if(r===2){
let o=(e[n-2]<<8)+e[n-1],a=je.charAt(o>>10),A=je.charAt(o>>4&63),c=je.charAt(o<<2&63);i.push(`${a}${A}${c}`),t&&i.push("\
=")}return i.join("")}function Ll(e){let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&
(t-=1)),t}function Vl(e){let t=Ll(e),n=e.length,r=new Uint8Array(t),i=0;for(let s=0;s<n;s+=4){let o=fn[e.charCodeAt(s)],
a=fn[e.charCodeAt(s+1)],A=fn[e.charCodeAt(s+2)],c=fn[e.charCodeAt(s+3)];r[i]=o<<2|a>>4,i+=1,r[i]=(a&15)<<4|A>>2,i+=1,r[i]=
(A&3)<<6|c&63,i+=1}return r}var er=16*1024,hn=4,Kl=new ce,ei=new Map;function ho(e,t){return vt(this,void 0,void 0,function*(){
let n=null,r=null,i=!1;if(typeof WebAssembly>"u")throw new Error("WebAssembly is not supported in this environment!");let s=(x,E=0)=>{
r.set(x,E)},o=()=>r,a=()=>n.exports,A=x=>{n.exports.Hash_SetMemorySize(x);let E=n.exports.Hash_GetBuffer(),S=n.exports.memory.
buffer;r=new Uint8Array(S,E,x)},c=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),h=Kl.dispatch(
()=>vt(this,void 0,void 0,function*(){if(!ei.has(e.name)){let E=Vl(e.data),S=WebAssembly.compile(E.buffer);ei.set(e.name,
S)}let x=yield ei.get(e.name);n=yield WebAssembly.instantiate(x,{})})),p=()=>vt(this,void 0,void 0,function*(){n||(yield h);
let x=n.exports.Hash_GetBuffer(),E=n.exports.memory.buffer;r=new Uint8Array(E,x,er)}),u=(x=null)=>{i=!0,n.exports.Hash_Init(
x)},d=x=>{let E=0;for(;E<x.length;){let S=x.subarray(E,E+er);E+=S.length,r.set(S),n.exports.Hash_Update(S.length)}},g=x=>{
if(!i)throw new Error("update() called before init()");let E=nt(x);d(E)},Q=new Uint8Array(t*2),b=(x,E=null)=>{if(!i)throw new Error(
"digest() called before init()");return i=!1,n.exports.Hash_Final(E),x==="binary"?r.slice(0,t):ai(Q,r,t)},R=()=>{if(!i)throw new Error(
"save() can only be called after init() and before digest()");let x=n.exports.Hash_GetState(),E=c(),S=n.exports.memory.buffer,
M=new Uint8Array(S,x,E),L=new Uint8Array(hn+E);return Ao(L,e.hash),L.set(M,hn),L},$=x=>{if(!(x instanceof Uint8Array))throw new Error(
"load() expects an Uint8Array generated by save()");let E=n.exports.Hash_GetState(),S=c(),M=hn+S,L=n.exports.memory.buffer;
if(x.length!==M)throw new Error(`Bad state length (expected ${M} bytes, got ${x.length})`);if(!Yl(e.hash,x.subarray(0,hn)))
throw new Error("This state was written by an incompatible hash implementation");let I=x.subarray(hn);new Uint8Array(L,E,
S).set(I),i=!0},P=x=>typeof x=="string"?x.length<er/4:x.byteLength<er,v=P;switch(e.name){case"argon2":case"scrypt":v=()=>!0;
break;case"blake2b":case"blake2s":v=(x,E)=>E<=512&&P(x);break;case"blake3":v=(x,E)=>E===0&&P(x);break;case"xxhash64":case"\
xxhash3":case"xxhash128":case"crc64":v=()=>!1;break}let X=(x,E=null,S=null)=>{if(!v(x,E))return u(E),g(x),b("hex",S);let M=nt(
x);return r.set(M),n.exports.Hash_Calculate(M.length,E,S),ai(Q,r,t)};return yield p(),{getMemory:o,writeMemory:s,getExports:a,
setMemorySize:A,init:u,update:g,digest:b,save:R,load:$,calculate:X,hashLength:t}})}var sp=new ce,Jl="argon2",$l="AGFzbQE\
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
YaiAbNwMAIANBEGogHzcDACABQSBqIgFB+AdJDQALCws=",Pl="2b50b0d6",Xl={name:Jl,data:$l,hash:Pl},Wl="blake2b",_l="AGFzbQEAAAABE\
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
EGAgQQgABABCwYAQYCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",Zl="22cf500a",ql={name:Wl,data:_l,hash:Zl},
op=new ce;function oo(e){return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16\
, ..., 512"):null}function zl(e,t){return e|t<<16}function ci(e=512,t=null){if(oo(e))return Promise.reject(oo(e));let n=null,
r=e;if(t!==null){if(n=nt(t),n.length>64)return Promise.reject(new Error("Max key length is 64 bytes"));r=zl(e,n.length)}
let i=e/8;return ho(ql,i).then(s=>{r>512&&s.writeMemory(n),s.init(r);let o={init:r>512?()=>(s.writeMemory(n),s.init(r),o):
()=>(s.init(r),o),update:a=>(s.update(a),o),digest:a=>s.digest(a),save:()=>s.save(),load:a=>(s.load(a),o),blockSize:128,
digestSize:i};return o})}function eA(e,t,n){let r=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");
return`$argon2${t.hashType}$v=19$${r}$${so(e,!1)}$${so(n,!1)}`}var ao=new DataView(new ArrayBuffer(4));function et(e){return ao.
setInt32(0,e,!0),new Uint8Array(ao.buffer)}function ti(e,t,n){return vt(this,void 0,void 0,function*(){if(n<=64){let A=yield ci(
n*8);return A.update(et(n)),A.update(t),A.digest("binary")}let r=Math.ceil(n/32)-2,i=new Uint8Array(n);e.init(),e.update(
et(n)),e.update(t);let s=e.digest("binary");i.set(s.subarray(0,32),0);for(let A=1;A<r;A++)e.init(),e.update(s),s=e.digest(
"binary"),i.set(s.subarray(0,32),A*32);let o=n-32*r,a;return o===64?(a=e,a.init()):a=yield ci(o*8),a.update(s),s=a.digest(
"binary"),i.set(s.subarray(0,o),r*32),i})}function tA(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function nA(e){
return vt(this,void 0,void 0,function*(){var t;let{parallelism:n,iterations:r,hashLength:i}=e,s=nt(e.password),o=nt(e.salt),
a=19,A=tA(e.hashType),{memorySize:c}=e,h=nt((t=e.secret)!==null&&t!==void 0?t:""),[p,u]=yield Promise.all([ho(Xl,1024),ci(
512)]);p.setMemorySize(c*1024+1024);let d=new Uint8Array(24),g=new DataView(d.buffer);g.setInt32(0,n,!0),g.setInt32(4,i,
!0),g.setInt32(8,c,!0),g.setInt32(12,r,!0),g.setInt32(16,a,!0),g.setInt32(20,A,!0),p.writeMemory(d,c*1024),u.init(),u.update(
d),u.update(et(s.length)),u.update(s),u.update(et(o.length)),u.update(o),u.update(et(h.length)),u.update(h),u.update(et(
0));let Q=Math.floor(c/(n*4))*4,b=new Uint8Array(72),R=u.digest("binary");b.set(R);for(let v=0;v<n;v++){b.set(et(0),64),
b.set(et(v),68);let X=v*Q,x=yield ti(u,b,1024);p.writeMemory(x,X*1024),X+=1,b.set(et(1),64),x=yield ti(u,b,1024),p.writeMemory(
x,X*1024)}let $=new Uint8Array(1024);Ao($,p.calculate(new Uint8Array([]),c));let P=yield ti(u,$,i);if(e.outputType==="he\
x"){let v=new Uint8Array(i*2);return ai(v,P,i)}return e.outputType==="encoded"?eA(o,e,P):P})}var rA=e=>{var t;if(!e||typeof e!=
"object")throw new Error("Invalid options parameter. It requires an object.");if(!e.password)throw new Error("Password m\
ust be specified");if(e.password=nt(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.
salt)throw new Error("Salt must be specified");if(e.salt=nt(e.salt),e.salt.length<8)throw new Error("Salt should be at l\
east 8 bytes long");if(e.secret=nt((t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)
throw new Error("Iterations should be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error(
"Parallelism should be a positive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash leng\
th should be at least 4 bytes.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");
if(e.memorySize<8*e.parallelism)throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&
(e.outputType="hex"),!["hex","binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}\
. Valid values: ['hex', 'binary', 'encoded']`)};function fo(e){return vt(this,void 0,void 0,function*(){return rA(e),nA(
Object.assign(Object.assign({},e),{hashType:"id"}))})}var ap=new ce,cp=new ce,lp=new ce,Ap=new ce,hp=new Uint8Array(8),fp=new ce,
up=new ce,pp=new ce,Ip=new ce,gp=new ce,dp=new ce,wp=new ce,mp=new ce,Cp=new ce,yp=new ce,Bp=new ce,Ep=new Uint8Array(8),
Qp=new ce,kp=new Uint8Array(8),bp=new ce,Sp=new Uint8Array(8),Dp=new ce,Fp=new ce,vp=new ce;var Jt=Object.freeze({memory:19*1024,passes:2,lanes:1}),li=Object.freeze({memory:128*1024,passes:3,lanes:1}),iA=700,uo="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",sA=new RegExp(`^${uo}+|${uo}+$`,"g"),un,Ai,sr=class{constructor(t,n){J(this,
un);Xe(this,"seal",(t,n)=>{let r=qe(Ze);return Ce(r,w(this,un,Ai).call(this,r,t).encrypt(n))});Xe(this,"open",(t,n)=>wo(
w(this,un,Ai).call(this,n.subarray(0,Ze),t),n.subarray(Ze)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};un=new WeakSet,Ai=function(t,n){let r=new Uint8Array(8);return new DataView(r.buffer).setBigUint64(0,
BigInt(n)),ir(this.key,t,Ce(this.fileId,r))};var $t=class e{constructor(t,n,r){Object.assign(this,{wrapping:t,salt:n,cost:r})}static async of(t,{
salt:n,cost:r}){let i=po(t);if(!i.length)throw new se("journal-wrong-passphrase");return new e(await Io(i,n,r),n,r)}static async chosen(t,n){
if(!po(t).length)throw new se("journal-no-passphrase");return e.of(t,{salt:qe(16),cost:n??await oA()})}begin(){let t=qe(
zn),n=qe(Ze),r=new Oe(this.cost,this.salt,qe(16)),i=ir(this.wrapping,n,r.bound).encrypt(t);return{header:new Oe(this.cost,
this.salt,r.fileId,Ce(n,i)),sealer:new sr(t,r.fileId)}}unlock({wrapped:t,bound:n,fileId:r}){let i=ir(this.wrapping,t.subarray(
0,Ze),n),s=wo(i,t.subarray(Ze));if(!s)throw new se("journal-wrong-passphrase");return new sr(s,r)}forget(){this.wrapping.
fill(0),this.wrapping=null}},po=e=>lA(e.normalize("NFKC").replace(sA,""));async function oA(e=()=>performance.now()){let t={
...Jt,passes:1};await Io(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await go(new Uint8Array(8),new Uint8Array(
16),Jt),aA(e()-n)}function aA(e){let t=Jt.passes*iA/Math.max(e,1),n=Math.floor(Jt.memory*t/li.passes/1024)*1024;return n<
Jt.memory?Jt:{...li,memory:Math.min(n,li.memory)}}async function Io(e,t,n){return await cA(),go(e,t,n)}async function go(e,t,{
memory:n,passes:r,lanes:i}){try{return await fo({password:e,salt:t,memorySize:n,iterations:r,parallelism:i,hashLength:zn,
outputType:"binary"})}catch(s){throw s instanceof RangeError?new se("journal-memory",{megabytes:Math.floor(n/1024)}):s}}
var cA=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function wo(e,t){try{return e.decrypt(t)}catch{return null}}function lA(e){let t=new TextEncoder,n=i=>[224|i>>12,128|i>>
6&63,128|i&63],r=Array.from(e,i=>{let s=i.codePointAt(0);return s>=55296&&s<=57343?n(s):[...t.encode(i)]});return Uint8Array.
from(r.flat())}var AA=new TextEncoder,hA=/[\u007f-\uffff]/g;function rt(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
r=>Object.hasOwn(t,r)&&rt(e[r],t[r]))}var mo=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function hi({key:e,
response:t,done:n,confirmed:r,at:i}){let s=r!==null&&rt(r,t),o=JSON.stringify({key:e,response:t,done:n,confirmed:s||r,at:i}),
a=A=>`\\u${A.charCodeAt(0).toString(16).padStart(4,"0")}`;return AA.encode(o.replace(hA,a))}function Co(e){let{key:t,response:n,
done:r,confirmed:i,at:s}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:r,
confirmed:i===!0?n:i,at:s}}var Re,pt,He,Se,Ye,fi,pn,or=class or{constructor(t,n,r,i,s=Dt){J(this,Ye);J(this,Re);J(this,pt,[]);J(this,He);J(this,Se);
Xe(this,"isTorn",!1);this.place=t,this.end=s,G(this,Re,n),G(this,He,r),G(this,Se,i)}static async create(t,n){let{header:r,
sealer:i}=n.begin(),s=await t.replace(await r.toBytes(),null);return new or(t,n,i,s)}static async open(t,{bytes:n,tag:r},i){
var p;let s=await Oe.fromBytes(n),o=await i(s),a=new or(t,o,o.unlock(s),r),A=await s.isWholeIn(n),{entries:c,damaged:h}=w(
p=a,Ye,pn).call(p,n.subarray(Dt),r);return{file:a,entries:c,damaged:h||!A}}get frames(){return(this.end-Dt)/_e}async readNew(){
let{bytes:t,tag:n,replaced:r}=await this.place.readFrom(f(this,Se),this.end);if(!r)return{...w(this,Ye,pn).call(this,t,n),
replaced:r};let i=await fA(t);if(i.isOf(f(this,He).fileId)){let c=t.length<this.end,{entries:h,damaged:p}=w(this,Ye,pn).
call(this,t.subarray(this.end),n);return{entries:h,damaged:p||c,replaced:!1}}let s=[f(this,Re),...f(this,pt)].find(({salt:c})=>i.
hasSalt(c));if(!s)throw new se("journal-passphrase-changed");w(this,Ye,fi).call(this,s,s.unlock(i)),this.end=Dt;let o=await i.
isWholeIn(t),{entries:a,damaged:A}=w(this,Ye,pn).call(this,t.subarray(Dt),n);return{entries:a,damaged:A||!o,replaced:r}}async append(t){
let n=Zr(t,f(this,He).seal,this.frames);G(this,Se,await this.place.append(n,f(this,Se))),this.end+=n.length}async replace(t,n=f(
this,Re)){[f(this,Re),...f(this,pt)].includes(n)||f(this,pt).push(n);let{header:r,sealer:i}=n.begin(),s=[await r.toBytes()],
o=0;for(let A of t)s.push(Zr(A,i.seal,o)),o+=s.at(-1).length/_e;let a=Ce(...s);G(this,Se,await this.place.replace(a,f(this,
Se))),w(this,Ye,fi).call(this,n,i),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
f(this,Se))??""}forget(){for(let t of[f(this,Re),...f(this,pt)])t.forget();f(this,He).forget()}};Re=new WeakMap,pt=new WeakMap,
He=new WeakMap,Se=new WeakMap,Ye=new WeakSet,fi=function(t,n){f(this,He).forget(),G(this,He,n),t!==f(this,Re)&&f(this,Re).
forget(),G(this,Re,t),G(this,pt,[])},pn=function(t,n){let{entries:r,end:i,broken:s}=Zs(t,f(this,He).open,this.frames);return(t.
length||n!==f(this,Se))&&(this.isTorn=t.length>i*_e),G(this,Se,n),this.end+=i*_e,{entries:r.map(({content:a,size:A})=>({
entry:Co(a),size:A})),damaged:s}};var In=or;async function fA(e){try{return await Oe.fromBytes(e)}catch{throw new se("jo\
urnal-here-overwritten")}}async function yo(e){let t=await e.read();if(!t)throw new ae("gone","journal-here-none");return t}var uA=256,pA=100,It,pe,Le,Cn,ie,gn,Pt,dn,pi,Bo,Eo,wn,cr=class cr{constructor(t){J(this,ie);J(this,It);J(this,pe,new ar);
J(this,Le,!1);J(this,Cn,Promise.resolve());Xe(this,"damage",null);G(this,It,t)}static async create(t,n,{cost:r}={}){let i=await $t.
chosen(n,r);return new cr(await In.create(t,i).catch(ui))}static async open(t,n){var c;let r=await yo(t).catch(ui),i=h=>$t.
of(n,h),{file:s,entries:o,damaged:a}=await In.open(t,r,i),A=new cr(s);return f(A,pe).add(o,!1),G(A,Le,a),await w(c=A,ie,
Eo).call(c),f(A,pe).takeNews(),A}entries(){return w(this,ie,gn).call(this,()=>f(this,pe).seen())}append(t){return w(this,
ie,dn).call(this,async n=>{let r=f(this,pe).completed(t),i=hi(r);await n.append(i),f(this,pe).putOwn(t,r,St(i.length))})}refresh(){
return w(this,ie,gn).call(this,async()=>(await w(this,ie,pi).call(this),f(this,pe).takeNews()))}rewrite(t){return w(this,
ie,dn).call(this,()=>w(this,ie,wn).call(this,f(this,pe).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let r=await $t.
chosen(t,n);await w(this,ie,dn).call(this,()=>w(this,ie,wn).call(this,f(this,pe).entries,r))}close(){return w(this,ie,gn).
call(this,()=>{f(this,It)?.forget(),G(this,It,null),G(this,pe,new ar)})}};It=new WeakMap,pe=new WeakMap,Le=new WeakMap,Cn=
new WeakMap,ie=new WeakSet,gn=function(t){let n=f(this,Cn).then(t).catch(ui);return G(this,Cn,n.catch(()=>{})),n},Pt=function(){
if(!f(this,It))throw new se("journal-locked");return f(this,It)},dn=function(t){return w(this,ie,gn).call(this,async()=>{
for(let n=1;;n++)try{return await w(this,ie,Bo).call(this),await t(w(this,ie,Pt).call(this))}catch(r){if(r.code!=="chang\
ed"||n===pA)throw r;await w(this,ie,pi).call(this)}})},pi=async function(){let{entries:t,replaced:n,damaged:r}=await w(this,
ie,Pt).call(this).readNew();f(this,pe).add(t,n),f(this,Le)||G(this,Le,r)},Bo=async function(){if(!f(this,Le)&&!w(this,ie,
Pt).call(this).isTorn)return;let t=f(this,Le)?await w(this,ie,Pt).call(this).copyAside():"";await w(this,ie,wn).call(this,
f(this,pe).entries),f(this,Le)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},G(this,Le,!1))},Eo=async function(){try{await w(this,ie,dn).call(this,async t=>{f(this,pe).isLittleOf(t.frames)&&
await w(this,ie,wn).call(this,f(this,pe).entries)})}catch{f(this,Le)&&(this.damage={code:"journal-damaged",values:{}})}},
wn=async function(t,n){let r=new Map([...t].map(([i,s])=>[i,hi(s)]));await w(this,ie,Pt).call(this).replace(r.values(),n),
f(this,pe).entries=new Map(t),f(this,pe).sizes=new Map([...r].map(([i,{length:s}])=>[i,St(s)]))};var mn=cr;function ui(e){throw Wn(e)}var gt,Ve,yn,Ii,ar=class{constructor(){J(this,yn);Xe(this,"entries",new Map);Xe(this,"sizes",
new Map);J(this,gt,new Map);J(this,Ve,new Set)}seen(){return f(this,Ve).clear(),[...this.entries.values()]}takeNews(){let t=[
...f(this,gt).values()];return f(this,gt).clear(),f(this,Ve).clear(),t}add(t,n){let r=new Map(this.entries),i=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:A}of t)w(this,yn,Ii).call(this,a,A),i.set(a.key,a);let s=n?
[...r.keys()].filter(a=>!this.entries.has(a)):[],o=[...i.values()].filter(a=>!n||!rt(a,r.get(a.key)));for(let a of[...s.
map(mo),...o])f(this,gt).set(a.key,a),f(this,Ve).add(a.key)}completed(t){let n=this.entries.get(t.key),r=t.response!==null&&
!t.done;return!n||!r||n.confirmed===null||t.confirmed!==null&&!f(this,Ve).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,r){
w(this,yn,Ii).call(this,n,r),rt(n,t)?(f(this,gt).delete(n.key),f(this,Ve).delete(n.key)):f(this,gt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:r})=>r!==null).map(r=>[r.key,r]));for(let r of f(this,Ve))this.entries.has(r)||n.delete(
r);for(let[r,i]of this.entries)f(this,Ve).has(r)&&n.set(r,i);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(r,i)=>r+i,0);return t-n>Math.max(uA,t/2)}};gt=new WeakMap,Ve=new WeakMap,yn=new WeakSet,Ii=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var Qo={fair:8,good:10,strong:15},IA=72,gA=3.3,dA=10,wA=.35,mA=.5,CA=.4,yA=4.5,BA=2,EA=.65,QA=3.9,kA=.15,bA=1,SA=4,DA=.5,
gi=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],FA={"!@#$%^&*()_+":gi[0],'{}:"<>?':"[];',./"},vA=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function ko(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,IA).join("");if(!t)return"none";let n=bo(
t);return Object.keys(Qo).filter(i=>n>=Qo[i]).at(-1)??"weak"}function bo(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return bo(
t)+DA;if(jA(e))return SA;let n=new Map;for(let{0:r,groups:i}of e.matchAll(vA))n.set(r.toLowerCase(),i);return[...n.values()].
reduce((r,i)=>r+xA(i),0)}function xA({date:e,word:t,digits:n}){return e?yA:t?UA(t):n?OA(n):1}function UA(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(s=>s!==s.toLowerCase()).length,r=n===t.length-1,i=wA*Math.max(0,t.length-dA)+(r?Math.min(
1,n):n)*mA+CA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,gA+i)}function OA(e){if(/^(?:19|20)\d\d$/.
test(e))return BA;let t=new Set(Array.from(e).slice(1).map((r,i)=>r-e[i]));if(e.length>2&&t.size===1)return bA;let n=Math.
max(0,e.length-6);return Math.min(EA*e.length,QA)+kA*n}function jA(e){let t=Array.from(e.toLowerCase(),RA),n=t.filter((r,i)=>i&&
GA(r,t[i-1])).length;return t.length>4&&n>=.7*(t.length-1)}function RA(e){let[t,n]=Object.entries(FA).find(([s])=>s.includes(
e))??[],r=t?n[t.indexOf(e)]:e,i=gi.findIndex(s=>s.includes(r));return{row:i,column:gi[i]?.indexOf(r)}}var GA=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;function Qn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(r=>Qn(e[r],t[r]))}var NA=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,Ke,Bn,it,En,Xt,lr,Ar=class{constructor(t=Date.now){J(this,Xt);J(this,Ke,new Map);J(
this,Bn,[]);J(this,it,null);J(this,En);G(this,En,t)}get(t){return f(this,Ke).get(t)}isDraft(t){let n=f(this,Ke).get(t);return n!==
void 0&&!n.done}keys(){return[...f(this,Ke).keys()]}entries(){return[...f(this,Ke).values()]}put(t,n,r){let i=r?n:f(this,
Ke).get(t)?.confirmed??null;this.place({key:t,response:n,done:r,confirmed:i,at:NA(f(this,En).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}f(this,Ke).set(t.key,t),w(this,Xt,lr).call(this,[t.key])}remove(t){f(this,Ke).
delete(t)&&w(this,Xt,lr).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(f(
this,it)){t();return}G(this,it,new Set);try{t()}finally{let n=[...f(this,it)];G(this,it,null),n.length&&w(this,Xt,lr).call(
this,n)}}listen(t){f(this,Bn).push(t)}};Ke=new WeakMap,Bn=new WeakMap,it=new WeakMap,En=new WeakMap,Xt=new WeakSet,lr=function(t){
if(f(this,it)){for(let n of t)f(this,it).add(n);return}for(let n of f(this,Bn))n(t)};function Wt(e,t,n){let r=typeof n=="string"?new TextEncoder().encode(n):n,i="";for(let s of r)i+=String.fromCharCode(s);
return{name:e,type:t,data:btoa(i)}}var MA=[["trial-agreement","review"],["plan","day"]],TA=/^(\d{4})-(\d{2})-(\d{2})$/,So=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function fe(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function hr(e,t){let n=new Map(e.filter(({
response:r})=>r).map(r=>[r.key,r]));for(let[r,i]of MA){let s=n.get(`${r}@`),o=ur(s?.response[i]);if(o&&o>=t)return{day:o,
entry:s}}return null}function fr(e,t){let n=null;for(let i of e){let{exercise:s}=fe(i.key),o=i.response&&Object.keys(i.confirmed??
{}).length>0,a=s==="check-in"&&o?kn(i):null,A=a&&a>t?t:a;A&&A>(n?.day??"")&&(n={day:A,entry:i})}if(!n)return null;let[,r]=[
t,HA(n.day)].sort();return{day:r,entry:n.entry}}function kn({at:e}){if(!di(e))return null;let[,t,,,,n]=So.exec(e);return n?
wi(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function di(e){let[,t,,n="0",r="0"]=So.exec(e)??[];return!!ur(
t)&&n<60&&r<60}function ur(e){let[,t,n,r]=typeof e=="string"&&TA.exec(e)||[];return t>0&&n>=1&&n<=12&&r>=1&&r<=Fo(+t,+n)?
e:null}function wi(e){let t=e.getFullYear();return t>=1&&t<=9999?vo(t,e.getMonth()+1,e.getDate()):null}var Do=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function HA(e){let[t,n,r]=e.split("-").map(Number),i=n===
12?[t+1,1]:[t,n+1];return vo(...i,Math.min(r,Fo(...i)))}function Fo(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,
31,30,31,30,31,31,30,31,30,31][t-1]}var vo=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(
2,"0")}`;var Oo="catch-up.ics",YA="-//collective//icalendar//7.3.0//EN",LA=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,VA=/[\t\x85\u2028\u2029]/g,
KA=75;async function jo(e,t,n,r=""){let i=[...new Map(e.map(c=>[c.key,c])).values()],s=[hr(i,n),fr(i,n)].filter(Boolean);
if(!s.length)throw new se("journal-no-day");let o=xo(t["journal-calendar-title"]),a=await Promise.all(s.map((c,h)=>$A(c,
n,o,h?"":xo(r))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${YA}`,...a.flat()],"END:VCALENDAR",""].map(XA).join(
`\r
`)}function Ir(e,{exercises:t,danger:n}){let r=e.filter(({key:a})=>a==="plan@").at(-1)?.response,i=a=>Ro(a)&&Be(a)!=="";
if(!r||!i(r.if)||!i(r.then))return"";let s=a=>Object.values(n).some(A=>Ln(a,A).length);if(Object.values(r).flatMap(JA).some(
s))return"";let{sentence:o=""}=t.plan.reflection;return kt(o,r)}var JA=e=>(e?.own?[e.own]:[e].flat()).filter(Ro),Ro=e=>typeof e==
"string";async function $A({day:e,entry:t},n,r,i){return["BEGIN:VEVENT",`SUMMARY:${Uo(r)}`,`DTSTART;VALUE=DATE:${e.replaceAll(
"-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await PA(t)}`,...i?["CLASS:PRIVATE",`DESCRIPTION:${Uo(i)}`]:[],
"TRANSP:TRANSPARENT","END:VEVENT"]}async function PA({key:e,response:t,at:n}){let r=Object.entries(t).filter(([,h])=>h!==
null),i=pr([n,Object.fromEntries(r)]),s=h=>new TextEncoder().encode(h),o={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.
importKey("raw",s(i),o,!1,["sign"]),A=new Uint8Array(await crypto.subtle.sign("HMAC",a,s(e))).slice(0,16);return A[6]=A[6]&
15|64,A[8]=A[8]&63|128,Array.from(A,h=>h.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-\
$2-$3-$4-")}function pr(e){return Array.isArray(e)?`[${e.map(pr).join(", ")}]`:e&&typeof e=="object"?`{${Object.keys(e).
sort().map(n=>`${pr(n)}: ${pr(e[n])}`).join(", ")}}`:JSON.stringify(e).replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).
toString(16).padStart(4,"0")}`)}var xo=e=>Be(e.replace(VA," ").replace(LA,"")),Uo=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function XA(e){let t=[],n=[],r=0;for(let i of e){let s=WA(i);if(n.length&&r+s>=KA){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,r=a.length}n.push(i),r+=s}return[...t,n.join("")].join(`\r
 `)}var WA=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var _A={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},_t=10,
ZA=400,bn=17,mi=16,xt=14,[Ho,Yo]=[12,38],[Ci,yi,qA]=[46,8,30],Go=15,No=26,zA=14;function Bi(e,t,n){let r=t.filter(({id:a})=>e.
some(A=>A[a]!==null)),[i,s]=e.length>1?th(e,r,n):eh(e[0],r,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${le(s)}`}">
${i.join(`
`)}
</svg>
`}function eh(e,t,n){let[r,i,s]=[92,14,n-14],o=A=>i+(s-i)*A/_t;return[t.flatMap(({id:A,name:c},h)=>{let p=h*r,u=p+46,d=e[A],
g=[...Array(_t+1).keys()].map(b=>Sn([o(b),u-5],[o(b),u+5],"edge",1)),Q=[0,_t].filter(b=>b!==d).map(b=>dt(`${b}`,o(b),u+25,
"muted",{size:xt,anchor:"middle"}));return[dt(c,0,p+bn,A,{size:bn,bold:!0}),Sn([i,u],[s,u],"edge",1.5),...g,...Q,Jo(A,o(
d),u,9),dt(`${d}`,o(d),u+29,A,{size:bn,bold:!0,anchor:"middle"})]}),t.length*r-8]}function th(e,t,n){let r=sh(e,Ho,n-Yo),
i=Ci+_t*yi+qA,s=t.flatMap(({id:c,name:h},p)=>nh(e,c,h,r,p*i,n)),o=t.length*i,[a,A]=oh(e,r,o,n);return[[...s,...a],o+A]}function nh(e,t,n,r,i,s){
let[o,a]=[i+Ci,i+Ci+_t*yi],A=e.map((u,d)=>({value:u[t],x:r[d],y:a-yi*u[t]})).filter(({value:u})=>u!==null),c=[o,a].flatMap(
(u,d)=>[Sn([0,u],[s-Yo+Ho,u],"line",1),dt(d?"0":`${_t}`,s,u+5,"muted",{size:xt,anchor:"end"})]),h=Math.min(...r.slice(1).
map((u,d)=>u-r[d])),p=h<11?Math.max(2,h/3):5.5;return[dt(n,0,i+bn,t,{size:bn,bold:!0}),...c,Ih(A,t),...A.map(({x:u,y:d})=>Jo(
t,u,d,p)),...rh(A,t)]}function rh(e,t){let n=e.map(({value:i,x:s,y:o},a)=>{let[A,c]=[e[a-1]?.value??i,e[a+1]?.value??i],
h=A>=i&&c>=i&&A+c>2*i,p=(A-i)*(c-i)<0,u=a===0||a===e.length-1;return{value:i,x:s+(p?Math.sign(A-i)*6:0),y:o+(h?22:-11),half:`${i}`.
length*mi*.6/2,rank:u?0:i===A?3:p?2:1}}),r=[];for(let i of n.sort((s,o)=>s.rank-o.rank))(i.rank===0||i.rank<3&&e.length<=
zA)&&!r.some(o=>ih(i,o))&&r.push(i);return r.map(({value:i,x:s,y:o})=>dt(`${i}`,s,o,t,{size:mi,bold:!0,anchor:"middle"}))}
var ih=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<mi;function sh(e,t,n){let r=Lo(e);if(r.length===1){let c=(n-
t)/(e.length-1);return e.map((h,p)=>t+p*c)}let i=r.slice(1).map((c,h)=>Do(r[h].day,c.day)),s=Go*(e.length-r.length)+No*i.
length,o=Math.min(1,(n-t)/s),a=Math.max(0,n-t-s)/i.reduce((c,h)=>c+h,0),A=t;return r.flatMap(({many:c},h)=>(h&&(A+=No*o+
a*i[h-1]),Array.from({length:c},(p,u)=>(u&&(A+=Go*o),A))))}function Lo(e){if(!e.every(({day:r},i)=>r&&r>=(e[i-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:r}of e)n.at(-1)?.day===r?n.at(-1).many++:n.push({day:r,many:1});return n}
function oh(e,t,n,r){let i=Lo(e);if(i.length===1){let[h]=i.map(P=>P.day&&To(P.day,!0)),u=r<ZA||e.length>4?2:e.length,d=u===
2?[0,e.length-1]:[...e.keys()],g=r/u-14,Q=d.map(P=>({x:t[P],lines:Ah(e[P].moment,g)})),b=Math.max(...Q.map(({lines:P})=>P.
length))*xt*1.25,R=Q.flatMap(({x:P,lines:v})=>Mo(v,P,n+12,r)),$=h?[dt(h,0,n+b+22,"muted",{size:xt})]:[];return[[...R,...$],
b+(h?28:8)]}let s=new Set(i.map(({day:h})=>h.slice(0,4))),o=[],a=0;for(let{day:h,many:p}of i){let[u,d]=[t[a],t[a+p-1]];o.
push({from:u,to:d,x:(u+d)/2,words:To(h,s.size>1)}),a+=p}let A=o.flatMap(({from:h,to:p,x:u})=>[Sn([h,n-4],[p,n-4],"edge",
1),Sn([u,n-4],[u,n+2],"edge",1)]),c=ah(o.map(h=>({...h,...Vo([h.words],h.x,r)})));return[[...A,...c.flatMap(({words:h,x:p})=>Mo(
[h],p,n+18,r))],24]}function ah(e){let[t,n]=[e[0],e.at(-1)],r=[t];for(let i of e.slice(1,-1))i.start>=r.at(-1).end+14&&i.
end+14<=n.start&&r.push(i);return[...r,n]}function Vo(e,t,n){let r=Math.max(...e.map(gr))/2,i=Math.min(Math.max(t,r),n-r);
return{start:i-r,end:i+r}}function Mo(e,t,n,r){let{start:i,end:s}=Vo(e,t,r),[o,a]=i<=0?["start",0]:s>=r?["end",r]:["midd\
le",t];return e.map((A,c)=>dt(A,a,n+c*xt*1.25,"muted",{size:xt,anchor:o}))}var To=(e,t)=>(t?lh:ch).format(new Date(`${e}\
T00:00Z`)),Ko={timeZone:"UTC",month:"short",day:"numeric"},ch=new Intl.DateTimeFormat("en-US",Ko),lh=new Intl.DateTimeFormat(
"en-US",{...Ko,year:"numeric"});function Ah(e,t){let n=[""];for(let s of e.split(/\s+/).filter(Boolean)){let o=`${n.at(-1)}\
 ${s}`.trim();!n.at(-1)||gr(o)<=t?n[n.length-1]=o:n.push(s)}let[r,...i]=n;return[r,i.join(" ")].filter(Boolean).map(s=>hh(
s,t))}function hh(e,t){let n=[...e];if(gr(e)<=t)return e;for(;n.length&&gr(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var fh=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,gr=e=>[...e].reduce(
(t,n)=>t+xt*(fh.test(n)?1.05:.58),0),le=e=>`${Math.round(e*10)/10}`,dr=e=>`var(--ajar-${e}, ${_A[e]})`,uh={"&":"&amp;","\
<":"&lt;",">":"&gt;"},ph=e=>e.replace(/[&<>]/g,t=>uh[t]);function dt(e,t,n,r,{size:i,bold:s=!1,anchor:o="start"}){let a=s?
' font-weight="650"':"";return`<text ${`x="${le(t)}" y="${le(n)}" text-anchor="${o}"`} font-size="${i}"${a} fill="${dr(r)}\
">${ph(e)}</text>`}var Sn=(e,t,n,r)=>`<path d="M${e.map(le).join(" ")}L${t.map(le).join(" ")}" stroke="${dr(n)}" stroke-\
width="${r}" fill="none"/>`,Ih=(e,t)=>`<path d="M${e.map(({x:n,y:r})=>`${le(n)} ${le(r)}`).join("L")}" stroke="${dr(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Jo(e,t,n,r){let[i,s,o]=[t,n,r];return`<path d="${{importance:`\
M${le(i-o)} ${le(s)}a${o} ${o} 0 1 0 ${2*o} 0a${o} ${o} 0 1 0 ${-2*o} 0z`,confidence:`M${le(i-o*.9)} ${le(s-o*.9)}h${le(
o*1.8)}v${le(o*1.8)}h${le(-o*1.8)}z`,readiness:`M${le(i)} ${le(s-o*1.25)}L${le(i+o*1.25)} ${le(s)}L${le(i)} ${le(s+o*1.25)}\
L${le(i-o*1.25)} ${le(s)}z`}[e]}" fill="${dr(e)}"/>`}var Je=["importance","confidence","readiness"],gh=600,dh=340,wh=10;function Ei(e,t,n=null){let r=s=>Number.isInteger(s)&&
s>=0&&s<=wh,i=Je.map(s=>[s,r(t[s])?t[s]:null]);return{moment:e,...Object.fromEntries(i),day:n}}var Po=e=>e.map(t=>({...fe(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>Ei(t,
n.confirmed,kn(n)));function mh(e,t){let n=e.filter(Wo);if(!n.length)return"";let r={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[i,s]=[n[0],n.at(-1)],o={first:i.moment,last:s.
moment},a=Je.filter(c=>i[c]!==null);if(n.length===1){let c=h=>q(t["check-ins-value"],{ruler:r[h],value:i[h]});return q(t["\
check-ins-once"],{moment:i.moment,rulers:$o(a.map(c))})}let A=a.filter(c=>s[c]!==null).map(c=>q(i[c]===s[c]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:r[c],before:i[c],after:s[c]}));return A.length?q(t["check-ins-since"],{...o,rulers:$o(
A)}):q(t["check-ins-differ"],o)}function Xo(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},r=Je.map(s=>({id:s,name:n[s]})),i=e.filter(Wo);return{sentence:mh(e,t),wide:Bi(i,r,gh),narrow:Bi(
i,r,dh),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(s=>[s.moment,...Je.map(o=>s[o])])}}var Wo=e=>Je.
some(t=>e[t]!==null),Ch=new Intl.ListFormat("en-US",{type:"conjunction"}),$o=e=>Ch.format(e);var Qi=1,ki="\uFEFF",yh=/[\u202a-\u202e\u2066-\u2069]/g,Zo="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",qo=`${Zo}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Bh=new RegExp(
`(?:[${Zo}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),Eh=new RegExp(`^[${qo}]+`),Qh=new RegExp(`(^|[;,|"])([${qo}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function zo(e,t){let n=e.filter(({response:s})=>s).map(s=>bh(s,bi(fe(s.key).exercise,t))),r={format:"ajar-jo\
urnal",version:Qi,entries:n},i=s=>`\\u${s.charCodeAt(0).toString(16)}`;return`${JSON.stringify(r,null,2).replace(yh,i)}
`}function ea(e){let t=e.filter(({key:r,response:i,confirmed:s})=>kh(r)&&i&&s).map(r=>{let{moment:i,...s}=Ei(Dh(fe(r.key).
moment),r.confirmed);return[kn(r)??"",i,...Je.map(o=>s[o]??"")]}),n=[["day","moment",...Je],...t];return ki+n.map(r=>`${r.
map(Fh).join(",")}
`).join("")}var bi=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function Dn({after:e,among:t,...n},r){return Me({items:[
n],ids:[n.id]},{[n.id]:r})[n.id]}var kh=e=>fe(e).exercise==="check-in";function bh({key:e,response:t,done:n,confirmed:r,
at:i},s){let o=r&&rt(r,t),{exercise:a,moment:A}=fe(e);return{exercise:a,moment:A,title:s?.title??"",at:i,done:n,confirmed:r&&
!o?_o(r,s):!!r,answers:_o(t,s)}}function _o(e,t){let n=new Map(t?.items.map(r=>[r.id,r]));return Object.entries(e).filter(
([,r])=>r!==null).map(([r,i])=>{let s=n.get(r),o={item:r,question:s?q(s.ask,e):"",answer:i},a=s?.cards&&Sh(s,i);return a?
{...o,"in-words":a}:o})}function Sh(e,t){try{return Te(e,Dn(e,t))}catch{return null}}function Dh(e){return Be(e.replace(
Bh," ")).replace(Eh,"").replace(Qh,"$1$2'")}var Fh=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;var ta={null:null,true:!0,false:!1},vh=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,xh={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},Uh=/[ !#-[\]-\uffff]*/y,Oh=/null|true|false|-?Infinity|NaN/y,jh=/[0-9a-fA-F]{4}/y,Rh=/[ \t\n\r]*/y,Fn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function na(e){let t=0,n=(u=t)=>{throw new Fn(e.slice(0,u).split(`
`).length)},r=u=>{u.lastIndex=t;let[d]=u.exec(e)??[null];return t+=d?.length??0,d},i=()=>r(Rh),s=u=>{e[t]!==u&&n(),t++};
function o(){let u=e[t];if(u==='"')return a();if(u==="{")return h();if(u==="[")return c();let d=r(Oh);if(d!==null&&d in ta)
return ta[d];let g=d?Number.NaN:r(vh);return g===null&&n(),Number.isFinite(+g)||n(0),+g}function a(){t++;let u="";for(;u+=
r(Uh),e[t]!=='"';){e[t]!=="\\"&&n();let d=e[t+1];t+=2,d==="u"?u+=String.fromCharCode(Number.parseInt(r(jh)??n(),16)):u+=
xh[d]??n(t-2)}return t++,u}function A(u,d){let g=[];if(t++,i(),e[t]!==u)for(;g.push(d()),i(),e[t]!==u;){let Q=t;s(","),i(),
e[t]===u&&n(Q)}return t++,g}let c=()=>A("]",o),h=()=>Object.fromEntries(A("}",()=>{e[t]!=='"'&&n();let u=a();return i(),
s(":"),i(),[u,o()]}));i();let p=o();return i(),t<e.length&&n(),p}var Si=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];var wt=class extends se{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=Si(t)}},
Qe=(e,t={})=>({code:e,values:t});function sa(e,t){let n=Gh(e.startsWith(ki)?e.slice(1):e),r=Th(n);if(r.length)throw new wt(
...r);let i=[];return{entries:n.map((o,a)=>{let A=bi(o.exercise,t),c=a+1;A||i.push(Qe("journal-import-unknown-exercise",
{n:c,exercise:o.exercise}));let h=Q=>{let{response:b,misfits:R}=Yh(c,A,Q);return i.push(...R),b},p=h(o.answers),{confirmed:u,
done:d,at:g}=o;return{key:Di(o),response:p,done:d,confirmed:Array.isArray(u)?h(u):u?p:null,at:g}}),notes:Si(i)}}var Di=({
exercise:e,moment:t})=>`${e}@${t}`;function Gh(e){let t=Nh(e),{format:n,version:r,entries:i}=Fi(t)?t:{};if(n!=="ajar-jou\
rnal"||!(Number.isInteger(r)||typeof r=="boolean"))throw new wt(Qe("journal-import-other-file"));if(r>Qi)throw new wt(Qe(
"journal-import-newer"));if(!Array.isArray(i))throw new wt(Qe("journal-import-other-file"));let s=i.flatMap((o,a)=>Mh(o,
a+1));if(s.length)throw new wt(...s);return i.map(o=>({...oa,...o}))}function Nh(e){try{return na(e)}catch(t){throw t instanceof
Fn||t instanceof RangeError?new wt(Qe("journal-import-not-json",{line:t.line??1})):t}}var oa={moment:"",at:"",done:!1,confirmed:!1},
Fi=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),wr=e=>typeof e=="string",ra={exercise:wr,moment:wr,at:e=>wr(e)&&(e===
""||di(e)),done:e=>typeof e=="boolean"};function Mh(e,t){if(!Fi(e))return[Qe("journal-import-other-file")];let n={...oa,
...e},r=Object.keys(ra).filter(i=>!ra[i](n[i]));if(typeof n.confirmed!="boolean"){let i=ia(n.confirmed,"confirmed");i.length&&
r.push("confirmed",...i)}return r.push(...ia(n.answers,"answers")),r.map(i=>Qe("journal-import-incomplete",{n:t,name:i}))}
function ia(e,t){return Array.isArray(e)?e.flatMap(n=>Fi(n)?wr(n.item)?[]:["item"]:[t]):[t]}function Th(e){let t=new Set;
return e.flatMap((n,r)=>{let i=r+1,s=t.has(Di(n))?[Qe("journal-import-twice",{n:i,exercise:n.exercise})]:[];t.add(Di(n));
let o=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?Hh(a.map(({item:A})=>A)):[]);return[...s,...o.map(a=>Qe("journ\
al-import-answer-twice",{n:i,item:a}))]})}var Hh=e=>{let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].
filter(([,n])=>n>1).map(([n])=>n)};function Yh(e,t,n){let r=Object.fromEntries(n.map(({item:h,answer:p=null})=>[h,p]));if(!t)
return{response:r,misfits:[]};let i=new Map(t.items.map(h=>[h.id,h])),s=h=>!i.has(h)&&t.ids.includes(h),o=Object.entries(
r),a=Object.fromEntries(o.filter(([h])=>s(h))),A=Object.fromEntries(o.filter(([h])=>!s(h))),c=Lh(e,t,i,A);return{response:c.
length?r:{...Me(t,A),...a},misfits:c}}function Lh(e,t,n,r){let i={},s=[];for(let[a,A]of Object.entries(r)){if(!n.has(a)){
let{title:c}=t;s.push(Qe("journal-import-unknown-question",{n:e,exercise:c,item:a}));continue}try{i[a]=Dn(n.get(a),A)}catch(c){
if(!(c instanceof Ie))throw c;let h=Qe(c.code,c.values);s.push(Qe("journal-import-misfit",{n:e,item:a,why:h}))}}if(s.length)
return s;let o=Me(t,i);return Object.keys(i).filter(a=>!rt(o[a],i[a])).map(a=>Qe("journal-import-not-asked",{n:e,item:a}))}function mt(e,t,n=t["keep-failed"]){let{code:r,values:i={},notices:s}=Wn(e);if(s)return s.map(a=>mt(a,t,n)).join(`
`);if(!Object.hasOwn(t,r??""))return n;let o=Object.entries(i).map(([a,A])=>[a,A?.code?mt(A,t,n):A]);return q(t[r],Object.
fromEntries(o))}var qt="home",xn="help@",vi="plan",Vh=[vi,"needs","support","goal-ladder"],aa="until ",ji=e=>`${aa}${ht(e)}`;function Cr(e,t,n){
let{exercise:r,moment:i}=fe(t.key),s=i?`${i}, ${n}`:n,o=`${r}@${s}`;for(let a=2;e.get(o);a++)o=`${r}@${s} (${a})`;e.place(
{...t,key:o})}var we,Ct,De,Ut,Ot,Un,On,jn,Zt,Rn,z,xi,ca,vn,la,Ui,Aa,ha,mr,fa,ua,pa,Oi,yr=class{constructor({journal:t,data:n,
words:r,send:i,today:s,notice:o,print:a}){J(this,z);J(this,we);J(this,Ct);J(this,De);J(this,Ut);J(this,Ot);J(this,Un);J(
this,On);J(this,jn);J(this,Zt,Promise.resolve());J(this,Rn,{calendar:t=>w(this,z,xi).call(this,t),"calendar-line":t=>w(this,
z,xi).call(this,t,Ir(t,f(this,Ct))),everything:t=>Wt("notes.json","application/json",zo(t,f(this,Ct))),"check-ins":t=>Wt(
"numbers.csv","text/csv",ea(t))});G(this,we,t),G(this,Ct,n),G(this,De,r),G(this,Ut,i),G(this,Ot,s),G(this,Un,o),G(this,On,
a),G(this,jn,new Map(n.sections.flatMap(A=>A.keys.map(c=>[c,A]))))}state(){let t=w(this,z,vn).call(this),n=w(this,z,fa).
call(this,t);return{welcome:w(this,z,ua).call(this,t,n),section:n?.id??"",due:w(this,z,pa).call(this,t),plan:w(this,z,Oi).
call(this,`${vi}@`),earlier:t.map(({key:r})=>({key:r,...fe(r)})).filter(({exercise:r,moment:i})=>r===vi&&i).map(({key:r,
moment:i})=>({title:i,plan:w(this,z,Oi).call(this,r)})),something:t.length>0,danger:w(this,z,la).call(this)}}receive(t){
let{take:n,paper:r,country:i=""}=t;if(n==="plan"&&["us-letter","a4"].includes(r))w(this,z,mr).call(this,()=>f(this,On).call(
this,w(this,z,vn).call(this),{paper:r,country:i}));else if(Object.hasOwn(f(this,Rn),n??""))w(this,z,mr).call(this,async()=>f(
this,Ut).call(this,{file:await f(this,Rn)[n](w(this,z,vn).call(this))}));else if(typeof t.country=="string")f(this,we).put(
xn,{country:i},!0);else if(typeof t.import=="string")w(this,z,mr).call(this,()=>w(this,z,Aa).call(this,t.import));else if(t.
restart===!0)w(this,z,ca).call(this);else return!1;return!0}settled(){return f(this,Zt)}};we=new WeakMap,Ct=new WeakMap,
De=new WeakMap,Ut=new WeakMap,Ot=new WeakMap,Un=new WeakMap,On=new WeakMap,jn=new WeakMap,Zt=new WeakMap,Rn=new WeakMap,
z=new WeakSet,xi=async function(t,n=""){let r=await jo(t,f(this,De),f(this,Ot).call(this),n);return Wt(Oo,"text/calendar",
r)},ca=function(){f(this,we).batch(()=>{for(let t of w(this,z,vn).call(this))fe(t.key).moment.includes(aa)||(Cr(f(this,we),
t,ji(f(this,Ot).call(this))),f(this,we).remove(t.key))})},vn=function(){return f(this,we).entries().filter(({key:t})=>t!==
xn)},la=function(){for(let t of Vh){let n=w(this,z,Ui).call(this,`${t}@`);if(n)return n}return null},Ui=function(t){let n=f(
this,we).get(t);return n?f(this,Un).call(this,fe(t).exercise,n.response):null},Aa=function(t){let{entries:n,notes:r}=sa(
t,f(this,Ct));f(this,we).batch(()=>{for(let s of n)w(this,z,ha).call(this,s)});let i=q(f(this,De)["home-brought"],{n:n.length});
f(this,Ut).call(this,{said:[i,...r.map(s=>mt(s,f(this,De)))].join(`
`)})},ha=function(t){let n=f(this,we).get(t.key);n?Qn([n.response,n.confirmed],[t.response,t.confirmed])||Cr(f(this,we),
t,f(this,De)["home-brought-moment"]):f(this,we).place(t)},mr=function(t){G(this,Zt,f(this,Zt).then(t).catch(n=>{f(this,Ut).
call(this,{said:mt(n,f(this,De),f(this,De)["home-failed"])})}))},fa=function(t){let n=t.reduce((r,i)=>r&&r.at>=i.at?r:i,
null);return n?f(this,jn).get(n.key):void 0},ua=function(t,n){let r=f(this,De);return t.length?n?q(r["home-stopped"],{title:n.
title}):r["home-welcome"]:r["home-empty"]},pa=function(t){let n=f(this,De),r=f(this,Ot).call(this),i=hr(t,r),s=fr(t,r),o=[];
return i&&o.push(q(n["home-review"],{day:ht(i.day)})),s&&s.day<=r?o.push(n["home-check-in-now"]):s&&o.push(q(n["home-che\
ck-in"],{day:ht(s.day)})),o},Oi=function(t){let n=f(this,we).get(t),r=f(this,Ct).exercises[fe(t).exercise];return!n?.confirmed||
!r||!Tt(r,n.confirmed)?[]:Ht(r,n.confirmed,{plain:!!w(this,z,Ui).call(this,t)}).filter(({said:i})=>i.length).map(({heading:i,
said:s})=>({heading:i,said:s,words:[]}))};var Ca=1e3,Ri=2e3,Kh=15,Ia=10*Ca,ga=6e4,da="journal-passphrase-changed",Jh="notes",$h="application/octet-stream",ot,Gi=class{constructor(){
J(this,ot,new Map)}start(t,n,r){clearTimeout(f(this,ot).get(t));let i=()=>{f(this,ot).delete(t),r()};f(this,ot).set(t,setTimeout(
i,n))}isPending(t){return f(this,ot).has(t)}stop(){for(let t of f(this,ot).values())clearTimeout(t);f(this,ot).clear()}};
ot=new WeakMap;var Ae,ke,en,Ge,Bt,jt,Nn,tn,Mn,ee,$e,at,nn,me,Et,ve,Qt,Rt,Tn,xe,rn,Gt,ct,B,ya,Br,de,yt,Er,Ba,Ea,Qa,ka,ba,
Sa,Da,Ni,Fa,va,Qr,xa,st,Mi,Ti,Gn,Ua,Hi,Yi,zt,kr,Fe,br=class{constructor({journal:t,place:n,here:r,send:i,words:s,stores:o,
judge:a,now:A,today:c}){J(this,B);J(this,Ae);J(this,ke);J(this,en);J(this,Ge);J(this,Bt);J(this,jt);J(this,Nn);J(this,tn);
J(this,Mn);J(this,ee,null);J(this,$e,!1);J(this,at,!1);J(this,nn,!1);J(this,me,new Set);J(this,Et,"");J(this,ve,"");J(this,
Qt,!1);J(this,Rt,Kh);J(this,Tn,0);J(this,xe,new Gi);J(this,rn,Promise.resolve());J(this,Gt,0);J(this,ct,0);G(this,Ae,t),
G(this,ke,n),G(this,en,r),G(this,Ge,i),G(this,Bt,s),G(this,jt,o),G(this,Nn,a),G(this,tn,A),G(this,Mn,c),t.listen(h=>w(this,
B,xa).call(this,h)),n.watch(()=>w(this,B,de).call(this,()=>w(this,B,Gn).call(this))),w(this,B,de).call(this,()=>w(this,B,
Gn).call(this))}get state(){let t=f(this,ee)!==null;return{state:f(this,at)?"locked":t?"kept":"none",exists:f(this,$e),place:"",
here:f(this,en),saved:t&&!f(this,me).size&&!f(this,ve),reopen:f(this,Qt),problem:f(this,Et)||f(this,ve)||w(this,B,ya).call(
this),copied:"",minutes:f(this,Rt),hosted:f(this,en)==="hub"}}async settled(){for(;f(this,Gt);)await f(this,rn)}receive(t){
w(this,B,kr).call(this);let{keep:n,unlock:r,change:i,minutes:s,strength:o,bring:a}=t;if(typeof n=="string")w(this,B,yt).
call(this,()=>w(this,B,Ea).call(this,n));else if(typeof r=="string")w(this,B,yt).call(this,()=>w(this,B,Qa).call(this,r));else if(typeof i==
"string"&&f(this,ee))w(this,B,yt).call(this,()=>w(this,B,ka).call(this,i));else if(t.lock===!0)w(this,B,de).call(this,()=>this.
lock());else if(t.erase===!0)w(this,B,yt).call(this,()=>w(this,B,Sa).call(this));else if(t.erase==="saved")w(this,B,yt).
call(this,()=>w(this,B,Da).call(this));else if(t.take==="sealed")w(this,B,yt).call(this,()=>w(this,B,Fa).call(this));else if(a instanceof
Uint8Array)w(this,B,yt).call(this,()=>w(this,B,va).call(this,a));else if(Number.isInteger(s)&&s>=1&&s<=1440)G(this,Rt,s),
w(this,B,kr).call(this),w(this,B,Fe).call(this);else if(typeof o=="string")w(this,B,de).call(this,()=>w(this,B,Ba).call(
this,o));else return t.active===!0||typeof t.place=="string";return!0}flush(){f(this,ee)&&f(this,me).size&&w(this,B,de).
call(this,()=>w(this,B,st).call(this,{look:!1}))}leave(){let t=f(this,ee);if(!t){on(this,ct)._++,f(this,at)||w(this,B,zt).
call(this,()=>f(this,Ae).clear());return}let n=w(this,B,Mi).call(this);w(this,B,Qr).call(this),G(this,at,!0),G(this,Et,""),
w(this,B,Fe).call(this),w(this,B,zt).call(this,()=>f(this,Ae).clear()),w(this,B,de).call(this,async()=>{try{n.size&&await wa(
t,n,()=>{})}finally{t.close()}})}async lock(){if(f(this,ee)&&(await w(this,B,st).call(this),!!f(this,ee))){if(f(this,me).
size){f(this,xe).start("idle",Ia,()=>w(this,B,de).call(this,()=>this.lock())),w(this,B,Fe).call(this);return}f(this,ee).
close(),w(this,B,Qr).call(this),G(this,at,!0),w(this,B,Fe).call(this),w(this,B,zt).call(this,()=>f(this,Ae).clear())}}};
Ae=new WeakMap,ke=new WeakMap,en=new WeakMap,Ge=new WeakMap,Bt=new WeakMap,jt=new WeakMap,Nn=new WeakMap,tn=new WeakMap,
Mn=new WeakMap,ee=new WeakMap,$e=new WeakMap,at=new WeakMap,nn=new WeakMap,me=new WeakMap,Et=new WeakMap,ve=new WeakMap,
Qt=new WeakMap,Rt=new WeakMap,Tn=new WeakMap,xe=new WeakMap,rn=new WeakMap,Gt=new WeakMap,ct=new WeakMap,B=new WeakSet,ya=
function(){let t=f(this,ee)?.damage;return t?w(this,B,Br).call(this,t):""},Br=function(t){return mt(t,f(this,Bt))},de=function(t){
on(this,Gt)._++,G(this,rn,f(this,rn).then(t).catch(n=>{w(this,B,Er).call(this,n),w(this,B,Fe).call(this)}).finally(()=>{
on(this,Gt)._--}))},yt=function(t){w(this,B,de).call(this,async()=>{G(this,Et,"");try{await t()}catch(n){w(this,B,Er).call(
this,n)}w(this,B,kr).call(this),w(this,B,Fe).call(this)})},Er=function(t){f(this,Qt)||G(this,Qt,t.code===da),G(this,Et,w(
this,B,Br).call(this,t))},Ba=async function(t){let n=f(this,Bt),r={none:n["keep-strength-none"],weak:n["keep-strength-we\
ak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};f(this,Ge).call(this,{keeping:{
strength:r[await f(this,Nn).call(this,t)]}})},Ea=async function(t){let n=f(this,ct),r=await f(this,jt).create(f(this,ke),
t);if(n!==f(this,ct)){r.close();return}G(this,ee,r),G(this,$e,!0),G(this,me,new Set(f(this,Ae).keys())),await w(this,B,st).
call(this)},Qa=async function(t){let n=f(this,ct),r=await f(this,jt).open(f(this,ke),t),i=await r.entries();if(n!==f(this,
ct)){r.close();return}let s=f(this,ee)!==null,o=f(this,Ae).entries().filter(({key:a})=>!s||f(this,me).has(a));f(this,ee)?.
close(),G(this,ee,r),G(this,$e,!0),G(this,at,!1),G(this,Qt,!1),w(this,B,Fe).call(this),w(this,B,Yi).call(this,i),s||f(this,
Ge).call(this,{open:qt}),f(this,Ae).batch(()=>{for(let a of o)w(this,B,ba).call(this,a)}),await w(this,B,st).call(this)},
ka=async function(t){f(this,ee)&&(await f(this,ee).changePassphrase(t),f(this,Ge).call(this,{keeping:{changed:!0}}))},ba=
function(t){let n=f(this,Ae).get(t.key),r=n?.done&&!t.done;n&&!r&&!Qn(n.response,t.response)&&Cr(f(this,Ae),n,ji(f(this,
Mn).call(this))),f(this,Ae).place(r?{...t,confirmed:n.confirmed}:t)},Sa=async function(){let t=f(this,Bt),n={erased:t["h\
ome-erased"]};f(this,ee)?(n={erased:await w(this,B,Ni).call(this)},f(this,ee)?.close(),w(this,B,Qr).call(this)):await f(
this,ke).read()&&(n={said:t["home-not-erased"]}),w(this,B,zt).call(this,()=>f(this,Ae).clear()),f(this,Ge).call(this,n)},
Da=async function(){if(f(this,ee)||!await f(this,ke).read())return;let t=await w(this,B,Ni).call(this);G(this,at,!1),f(this,
Ge).call(this,{said:t})},Ni=async function(){let{notices:t=[]}=await f(this,ke).erase();G(this,$e,!1);let n=f(this,Bt);return t.
map(r=>mt(r,n)).join(`
`)||n["journal-here-erased"]},Fa=async function(){let t=await f(this,ke).read();t&&f(this,Ge).call(this,{file:Wt(Jh,$h,t.
bytes)})},va=async function(t){if(f(this,ee))return;await f(this,jt).check(t);let n=await f(this,ke).read();await f(this,
ke).replace(t,n?.tag??null),G(this,$e,!0)},Qr=function(){on(this,ct)._++,G(this,ee,null),G(this,ve,""),G(this,Qt,!1),G(this,
me,new Set),f(this,xe).stop()},xa=function(t){if(!f(this,ee)||f(this,nn))return;for(let r of t)f(this,me).add(r);t.every(
r=>f(this,Ae).isDraft(r))?f(this,xe).start("save",Ca,()=>w(this,B,de).call(this,()=>w(this,B,st).call(this))):w(this,B,de).
call(this,()=>w(this,B,st).call(this)),w(this,B,Fe).call(this)},st=async function({look:t=!0}={}){let n=f(this,ee);if(n){
try{if(t&&await w(this,B,Ti).call(this),n!==f(this,ee))return;await wa(n,w(this,B,Mi).call(this),(r,i)=>{f(this,Ae).get(
r)===i&&f(this,me).delete(r)}),G(this,Et,"")}catch(r){if(n!==f(this,ee))return;w(this,B,Er).call(this,r),f(this,xe).start(
"save",Ia,()=>w(this,B,de).call(this,()=>w(this,B,st).call(this)))}w(this,B,Fe).call(this)}},Mi=function(){let t=f(this,
Ae).entries().filter(({key:r})=>f(this,me).has(r)),n=new Map(t.map(r=>[r.key,r]));for(let r of f(this,me))n.has(r)||n.set(
r,void 0);return n},Ti=async function(){let t=f(this,ee),n=await t.refresh();t===f(this,ee)&&(w(this,B,Yi).call(this,n),
G(this,ve,""))},Gn=async function(){let t=f(this,ve);try{f(this,ee)?await w(this,B,Ti).call(this):await w(this,B,Ua).call(
this)}catch(n){f(this,Qt)||G(this,Qt,n.code===da),G(this,ve,w(this,B,Br).call(this,n)),f(this,ee)||f(this,xe).start("loo\
k",Ri,()=>w(this,B,de).call(this,()=>w(this,B,Gn).call(this)))}f(this,ve)!==t&&(f(this,ee)&&!f(this,ve)&&f(this,me).size&&
await w(this,B,st).call(this),w(this,B,Fe).call(this))},Ua=async function(){let t=await f(this,ke).read()!==null;G(this,
ve,""),!(t===f(this,$e)||f(this,ee))&&(G(this,$e,t),w(this,B,Fe).call(this))},Hi=function(){f(this,tn).call(this)-f(this,
Tn)>f(this,Rt)*ga&&w(this,B,de).call(this,()=>this.lock()),f(this,ee)&&(f(this,Gt)||w(this,B,de).call(this,()=>w(this,B,
Gn).call(this)),f(this,xe).start("poll",Ri,()=>w(this,B,Hi).call(this)))},Yi=function(t){w(this,B,zt).call(this,()=>{for(let n of t){
let r=f(this,Ae).get(n.key);f(this,me).has(n.key)?r&&!r.done&&n.confirmed!==null&&f(this,Ae).place({...r,confirmed:n.confirmed}):
f(this,Ae).place(n)}})},zt=function(t){G(this,nn,!0);try{f(this,Ae).batch(t)}finally{G(this,nn,!1)}},kr=function(){if(G(
this,Tn,f(this,tn).call(this)),!f(this,ee))return;let t=()=>w(this,B,de).call(this,()=>this.lock());f(this,xe).start("id\
le",f(this,Rt)*ga,t),f(this,xe).isPending("poll")||f(this,xe).start("poll",Ri,()=>w(this,B,Hi).call(this))},Fe=function(){
f(this,Ge).call(this,{keeping:this.state})};async function wa(e,t,n){let r=new Map((await e.entries()).map(a=>[a.key,a])),
i=!1;for(let[a,A]of t)A&&(await e.append(A),n(a,A),i||(i=Ph(A,r.get(a))));let s=[...t.keys()].filter(a=>!t.get(a));if(!s.
length&&!i)return;let o=(await e.entries()).filter(({key:a})=>!s.includes(a));await e.rewrite(o);for(let a of s)n(a,void 0)}
var Ph=(e,t)=>{let n=ma(e);return t!==void 0&&[...ma(t)].some(r=>!n.has(r))},ma=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(r=>Object.entries(r??{}));return new Set(n.filter(([,r])=>r!==null).map(([r])=>r))};var Xh=["plan","needs","support","goal-ladder"],Wh="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",_h=new RegExp(`\\r\\n|[${Wh}]`),
Oa=/\d[\d -]*\d/,Zh=["crisis","violence","worried"],qh=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function Na(e,t){let n=new Map(e.map(h=>[h.key,h])),[r,i,s,o]=Xh.map(h=>{let{response:p}=n.get(`${h}@`)??{};return Object.
keys(p??{}).length?zh(t.exercises[h],p):null}),a=r?Ir([n.get("plan@")],t):"",A=["day","helper","badly",...a?[]:["if","th\
en"]],c={goal:r?r.fields("goal"):[],sentence:a?[r.sentence(a)]:[],plan:r?r.fields(...A):[],needs:i?[i.section("needs","t\
his-week")]:[],support:s?[s.section("listens","practical","trained")]:[],ladder:o?[o.ladder()]:[]};for(let[h,p]of Object.
entries(c))c[h]=p.filter(u=>u.lines?.length||u.fields?.length||u.rungs?.length);if(!Object.values(c).some(h=>h.length))throw new se(
"journal-no-plan");return{...c,title:t.exercises.plan.title}}function Ma(e,{help:t,paper:n}){let r=t.find(s=>s.code===e);
if(!r)return[n["numbers-elsewhere"]];let i=s=>r.lines.filter(o=>o.topic===s).flatMap(({reach:o})=>o).filter(({say:o,to:a})=>a.
startsWith("tel:")&&Oa.test(o)).map(({say:o})=>Oa.exec(o)[0])[0];return[...new Set([r.emergency,...Zh.map(i).filter(Boolean)])]}
var ja=e=>e.flatMap(t=>t.split(_h)).map(Be).filter(Boolean);function zh({title:e,items:t,reflection:n,rules:r=[]},i){let s=h=>{
try{return Dn(h,i[h.id])}catch{return null}},o=h=>{let p=s(h),u=h.kind==="date"&&ur(p);return ja(u?[qh.format(new Date(`${u}\
T00:00Z`))]:Te(h,p))},a=(...h)=>t.filter(({id:p})=>h.includes(p)).map(p=>({id:p.id,heading:p.said,lines:o(p)})).filter(p=>p.
lines.length),A=(...h)=>({heading:e,fields:a(...h)});function c(){let h=r.find(g=>g.ladder)?.ladder;if(!h)return{...A("g\
oal"),rungs:[]};let p=g=>t.find(({id:Q})=>Q===g),u=[h.today,h.later].map(p).filter(Boolean),d=h.rungs.filter(g=>p(g.item)).
map(g=>({heading:p(g.item).said,lines:o(p(g.item)),marks:u.filter(Q=>s(Q)?.chosen.includes(g.card)).map(Q=>Q.said)})).filter(
g=>g.lines.length||g.marks.length);return{...A("goal"),rungs:d}}return{fields:a,section:A,ladder:c,sentence:h=>({heading:n["\
in-one"],lines:ja([h])})}}function Ta(e,{paper:t="us-letter",numbers:n=[],heading:r=""}){let{documentElement:i,title:s}=document,
o=ef(e,t,n,r);document.body.append(o),i.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
A=()=>{a.abort(),o.remove(),i.classList.remove("ajar-printing"),document.title=s};window.print();for(let c of["pointerdo\
wn","keydown","pagehide"])addEventListener(c,A,{capture:!0,signal:a.signal})}function ef({title:e,goal:t,sentence:n,plan:r,
needs:i,support:s,ladder:o},a,A,c){let h=[l("h1",{},e),...t.map(u=>Ra("ajar-plan-goal",u)),...n.map(u=>Ra("ajar-plan-her\
o",u)),Ga(r,"h2"),...i.map(u=>Li(u,sf(u))),...s.map(u=>Li(u,[Ga(u.fields,"h3")])),...o.map(u=>Li(u,of(u),rf(u))),A.length?
l("h2",{class:"ajar-plan-quiet"},c):null,A.length?l("p",{class:"ajar-plan-numbers"},A.join(" · ")):null],p=u=>l("div",{
class:`ajar-plan-${u}`},l("div",{}));return l("div",{class:`ajar-plan ajar-plan-${a}`},p("head"),l("div",{class:"ajar-pl\
an-body"},l("div",{},...h)),p("foot"))}var Sr=({lines:e})=>[...e.join("")].length,tf=e=>Sr(e)<160?"large":Sr(e)<500?"mid\
dle":"usual",Ra=(e,t)=>l("div",{class:e,"data-size":tf(t)},...Vi(t,"h2")),nf=e=>Sr(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),Hn=e=>e.map(t=>l("p",{dir:"auto"},t)),Ha=e=>e.length>1?[l("ul",{},...e.map(t=>l("li",{dir:"a\
uto"},t)))]:Hn(e),Vi=({heading:e,lines:t},n,r=Hn)=>[l(n,{},e),...r(t)];function Ga(e,t){let n=e.every(nf)?"ajar-plan-bes\
ide":"",r=t==="h3"?Ha:Hn;return l("div",{class:n},...e.map(i=>l("div",{},...Vi(i,t,r))))}var rf=({fields:e,rungs:t})=>[...e,
...t].reduce((n,r)=>n+Sr(r),0)<900,Li=({heading:e},t,n=!1)=>l("section",{"data-whole":n},l("h2",{class:"ajar-plan-title"},
e),...t),sf=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(r=>[...r].length<60)?l("ul",{class:"ajar-plan-pills"},...t.
lines.map(r=>l("li",{dir:"auto"},r))):l("div",{},...Vi(t,"h3",Ha))),of=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>Hn(
n)),l("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:r,marks:i})=>l("li",{"data-here":i.length>0},l("h3",{},n),
l("div",{},...Hn(r),i.length?l("p",{},l("b",{},i.join(" · "))):null))))];function Ya(e,t){let n=new Map,r=(s,o)=>{for(let a of n.get(s)??[])a(o)};return{model:{get:s=>e[s],set(s,o){e[s]!==o&&(e[s]=
o,r(`change:${s}`,o))},save_changes(){},on:(s,o)=>n.set(s,[...n.get(s)??[],o]),send:t},notify:r}}function La({journal:e,data:t,words:n}){function r(o,a){let A=t.exercises[o],c=A&&t.danger&&Vn(A.items,a,t.danger);return c?
{...c,countries:t.help}:null}function i(o){let a=e.get(o),{exercise:A}=fe(o),c=t.exercises[A];if(!a||!c||!Tt(c,a.response))
return null;let h={answers:a.response,done:a.done};if(!a.done)return h;let p=r(A,a.response),u=!t.danger||!!p?.kinds.length;
return{...h,danger:p,reflection:Ht(c,a.response,{plain:u})}}function s(){let o=A=>Je.some(c=>A[c]!==null),a=Po(e.entries()).
filter(o);return a.length?Xo(a,n):{}}return{notice:r,form:i,chart:s}}var Ki="visit",Ji=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),af=e=>Ji(e)&&typeof e.key=="string"&&Ji(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||Ji(e.confirmed))&&typeof e.at=="string";function Va({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function r(a){try{return a.length?e().setItem(Ki,JSON.stringify(a)):e().
removeItem(Ki),!0}catch{return a.length===0}}function i(){try{let a=JSON.parse(e().getItem(Ki)??"[]");return Array.isArray(
a)?a.filter(af):[]}catch{return[]}}let s=a=>t.addEventListener("beforeunload",A=>{a()&&A.preventDefault()});function o(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:r,recall:i,forget:()=>r(
[]),guard:s,onHide:o}}function Ka(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},r={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:r,computer:{}}[t]}}var Ja="chart",cf="check-in",lf="{today}",Af=5e3;function $a({data:e,place:t,here:n="browser",now:r=Date.now,tab:i=Va(),
stores:s={create:mn.create,open:mn.open,check:Oe.fromBytes},judge:o=ko,print:a=Ta}){let A=()=>wi(new Date(r())),c=Ka(e.words,
n),h={...e,words:c,danger:null},{notice:p}=h,u=ff(h.pages,ht(A())),d=u.flatMap(V=>V.blocks),g=new Set(d.map(({key:V})=>V).
filter(Boolean)),Q=d.filter(({kind:V})=>V==="exercise").map(({key:V})=>V),b=!1,R=!1,$=!1,P=0,v=0,X=!1,x=!0,E={pages:u,words:c,
notice:p,page:0,couple:""},{model:S,notify:M}=Ya(E,Ne),L=V=>M("msg:custom",{...V,acknowledged:v}),I=(V,te)=>L({states:{[V]:te}}),
C=new Ar(r);for(let V of i.recall())C.place(V);let y=La({journal:C,data:h,words:c}),U=V=>{V.keeping?.state&&H(),L(V)},N={
journal:C,words:c,today:A},j=new br({...N,place:t,here:n,stores:s,judge:o,now:r,send:U}),T=new yr({...N,data:h,send:L,notice:y.
notice,print:Y}),O=uf(Promise.resolve(e.danger).then(Z)).then(F);C.listen(D),i.guard(k),i.onHide(()=>j.flush());function Z(V){
h.danger=V;for(let te of Object.values(V))pf(os(te))}function F(){b=!0,R&&m()}function H(){let{state:V,saved:te}=j.state;
V==="none"?x=i.remember(C.entries()):(V==="locked"||te)&&i.forget()}function k(){let{state:V,saved:te}=j.state;return V===
"kept"?!te:V==="none"&&!x}let K=()=>C.get(xn)?.response.country??"";function m(){let V=Q.filter(te=>b||C.isDraft(te)).map(
te=>[te,y.form(te)]).filter(([,te])=>te);L({states:Object.fromEntries(V)})}function D(V){H();for(let he of V)g.has(he)&&
!X&&I(he,y.form(he)??{answers:{},done:!1});V.includes(xn)&&L({country:K()});let te=V.filter(he=>!C.isDraft(he));te.length&&
I(qt,T.state()),te.some(he=>fe(he).exercise===cf)&&I(Ja,y.chart())}function Y(V,{paper:te,country:he}){let sn=Ma(he,h);a(
Na(V,h),{paper:te,numbers:sn,heading:h.paper.numbers}),I(qt,T.state())}function _({key:V,answers:te,done:he}){let sn=Me(
h.exercises[fe(V).exercise],te);X=!he;try{C.put(V,sn,he)}finally{X=!1}}function W(){P++,j.leave()}function re(V){let{key:te}=V;
if(V.ready===!0)R=!0,L({keeping:j.state,country:K()}),m();else if(typeof V.chart=="string")I(Ja,y.chart());else if(V.forget===
!0)W();else if(j.receive(V))L({});else if(typeof V.home=="string")I(qt,T.state());else{if(T.receive(V))return;if(V.gone===
!0)j.flush();else if(g.has(te))V.remove===!0?C.remove(te):V.answers&&typeof V.done=="boolean"&&_(V);else return}}function oe(V){
Number.isInteger(V.sent)&&(v=Math.max(v,V.sent));try{re(V)}catch(te){L({problem:{key:V.key??"",text:c["not-understood"]}}),
te instanceof Ie||console.error(te.name)}}function Ne(V){if(V.forget===!0){oe(V);return}let te=P,he=()=>{te===P&&oe(V)};
$||($=!b&&hf(V)),b||!$?queueMicrotask(he):O.then(he)}async function Pe(){await O,await T.settled(),await j.settled()}return{
...S,settled:Pe}}var hf=({ready:e,answers:t,done:n})=>!e&&!(t&&!n),ff=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(r=>r.key?
{...r,key:r.key.replace(lf,t)}:r)})),uf=e=>new Promise(t=>{let n=setTimeout(t,Af),r=()=>{clearTimeout(n),t()};e.then(r,r)});
function pf(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var If="notes",Yn="head",lt="parts",Xi="aside",Pa=[Yn,lt,Xi],gf=1,Wi=0,Za="journal-here-blocked",df=2e3;function qa({name:e=If}={}){
let t=Xa(()=>globalThis.indexedDB),n=Xa(()=>new BroadcastChannel(e)),r=new Set,i=()=>{for(let d of r)d()},s=()=>{globalThis.
document?.hidden||i()};n?.addEventListener("message",i);let o=null,a=()=>{o=null};async function A(d){try{if(o)return await o}catch(g){
if(!d||g.code!=="gone")throw g}return o??(o=Cf(t,e,d,a).catch(g=>{throw a(),g})),o}async function c(d,g,Q=!1){for(let b=!0;;b=
!1){let R=await A(Q),$;try{$=R.transaction(Pa,d,{durability:"strict"})}catch(P){if(!b||P.name!=="InvalidStateError")throw Dr(
P);a();continue}return Bf($,g)}}function h(){o?.then(d=>d.close(),()=>{}),a()}let p=d=>c("readonly",d);async function u(d,g){
let Q=await c("readwrite",d,g);return n?.postMessage(null),Q}return{async read(){try{return await p(async d=>{let{tag:g}=await Pi(
d);return{bytes:Ce(...await be(d(lt).getAll())),tag:g}})}catch(d){if(d.code==="gone")return null;throw d}},readFrom:(d,g)=>p(
async Q=>{let b=await Pi(Q),R=wf(d)!==b.file||g>b.length,$=R?0:await mf(Q(lt),g),P=await be(Q(lt).getAll(IDBKeyRange.lowerBound(
$)));return{bytes:Ce(...P).subarray(R?0:g-$),tag:b.tag,replaced:R}}),append:(d,g)=>u(async Q=>{let b=await $i(Q,g);return await be(
Q(lt).add(d.slice(),b.length)),Wa(Q,b.file,b.length+d.length)}),async replace(d,g){let Q=g===null,R=await u(async $=>{if(!Q)
await $i($,g);else if(await be($(Yn).get(Wi)))throw new ae("exists");return await be($(lt).clear()),await be($(lt).add(d.
slice(),0)),Wa($,za(),d.length)},Q);return Q&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),R},putAside:d=>u(
async g=>{await $i(g,d);let Q=Ce(...await be(g(lt).getAll()));return`damaged-${await be(g(Xi).add(Q))}`}),async erase(){
if(await u(async Q=>{for(let b of Pa)await be(Q(b).clear())}).catch(Q=>{if(Q.code!=="gone")throw Q}),h(),!await Ef(t,e))
throw new se("journal-here-not-erased");return{notices:[]}},watch(d){return r.size||_a("addEventListener",s),r.add(d),()=>{
r.delete(d),r.size||_a("removeEventListener",s)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),h()}}}function Xa(e){try{return e()}catch{return null}}var za=()=>Array.from(qe(12),e=>e.toString(
36)).join(""),wf=e=>e.split("/")[0];async function Pi(e){let t=await be(e(Yn).get(Wi));if(!t)throw new ae("gone");return t}
async function $i(e,t){let n=await Pi(e);if(n.tag!==t)throw new ae("changed");return n}async function Wa(e,t,n){let r=`${t}\
/${za()}`;return await be(e(Yn).put({file:t,length:n,tag:r},Wi)),r}async function mf(e,t){return(await be(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function _a(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function Cf(e,t,n,r){if(!e||globalThis.isSecureContext===!1)throw new ae("unreachable",Za);let i=!1;try{
if(!n&&await ec(e,t)===!1)throw new ae("gone");let s=e.open(t,gf);s.onupgradeneeded=()=>{i=!n,i?s.transaction.abort():yf(
s.result)};let o=await be(s);return o.onclose=r,o.onversionchange=()=>{o.close(),r()},o}catch(s){throw i?new ae("gone"):
Dr(s)}}function yf(e){e.createObjectStore(Yn),e.createObjectStore(lt),e.createObjectStore(Xi,{autoIncrement:!0})}async function ec(e,t){
return(await e.databases?.())?.some(r=>r.name===t)}function Bf(e,t){return new Promise((n,r)=>{let i,s=null;e.oncomplete=
()=>n(i),e.onabort=()=>r(s??Dr(e.error)),t(o=>e.objectStore(o)).then(o=>{i=o},o=>{s=o instanceof ae?o:Dr(o);try{e.abort()}catch{
r(s)}})})}var be=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function Dr(e){if(e instanceof
ae)return e;if(e?.name==="QuotaExceededError")return new ae("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new ae("unreachable",t?Za:"")}async function Ef(e,t){return await new Promise(n=>{let r=e.
deleteDatabase(t);r.onsuccess=r.onerror=n,r.onblocked=()=>setTimeout(n,df)}),!await ec(e,t)}var Qf=6e4;function nc(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(r,{query:i="",body:s,headers:o={},
refused:a="changed",none:A=[]}={}){let c;try{c=await t(`${e}${i}`,{method:r,body:s,headers:o,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:s?.length<Qf})}catch{throw new ae("unreachable")}if(c.ok)return c;if(A.includes(
c.status))return null;throw await kf(c,a)}return{async read(){let r=await n("GET",{none:[404]});return r&&{bytes:await tc(
r),tag:Fr(r)}},async readFrom(r,i){let s={"If-Match":r},o=await n("GET",{query:`?from=${i}`,headers:s}),a=o.status!==206;
return{bytes:await tc(o),tag:Fr(o),replaced:a}},append:async(r,i)=>Fr(await n("POST",{body:r,headers:{"If-Match":i}})),async replace(r,i){
let s=i===null;return Fr(await n("PUT",{body:r,headers:s?{"If-None-Match":"*"}:{"If-Match":i},refused:s?"exists":"change\
d"}))},async putAside(r){let s=await n("POST",{query:"?aside",headers:{"If-Match":r},none:[400,404,405]});return s?(await s.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(r){let i=()=>{globalThis.document?.hidden||r()};return globalThis.
document?.addEventListener("visibilitychange",i),()=>globalThis.document?.removeEventListener("visibilitychange",i)}}}var Fr=e=>e.
headers.get("ETag");async function tc(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new ae("unreachabl\
e")}}async function kf(e,t){if(e.status===412)return new ae(t);if(e.status===404)return new ae("gone");if(e.status===507)
return new ae("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new se(n[0].code,
n[0].values):new ae("unreachable")}var rc=(e,{dangers:t,store:n,logOut:r})=>$a({data:{...e,danger:t},place:n?nc(n):qa(),here:r?"hub":n?"computer":"browser"});var _i="#notes=";async function ic(e){try{let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,a=>a.charCodeAt(0)),r=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),i=new TextDecoder("utf-8",{fatal:!0}),[s,o]=[
"",0];for(;;){let{done:a,value:A}=await r.read();if(a)return s+i.decode();if(o+=A.length,o>2e6)return"";s+=i.decode(A,{stream:!0})}}catch{
return""}}function sc(){if(!location.hash.startsWith(_i))return"";let e=location.hash.slice(_i.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function oc(e,t,{words:n,take:r}){let i=await ic(e),s=l("h2",{tabindex:"\
-1"},n["site-handed"]),o=()=>c.remove(),a=(h,p)=>l("button",{type:"button",onclick:p},h),A=i?[a(n["site-handed-no"],o),a(
n["site-handed-yes"],()=>{o(),r(i)})]:[a(n["help-close"],o)],c=l("section",{class:"ajar site-handed"},s,l("p",{},n[i?"si\
te-handed-how":"site-handed-broken"]),i?l("p",{},n["site-handed-history"]):null,l("div",{class:"ajar-moves"},...A));t.prepend(
c),s.focus()}var bf="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",Sf=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Df=new RegExp(`^(?:<\\/?(?:${bf})(?:${Sf})*\\s*\\/?>|[^<>])*$`,"i"),Ff=e=>Df.test(e);function ac(e,t){let n={createHTML(i){
if(e.has(i)||Ff(i))return i;throw new TypeError("This markup is not part of the page.")},createScriptURL(i){if(t.includes(
i))return i;throw new TypeError("This worker is not part of the page.")}},r=window.trustedTypes?.createPolicy("ajar",n)??
n;return es(i=>r.createHTML(i)),i=>r.createScriptURL(i)}function cc(e){let t=r=>r.kind==="exercise"?{...r,exercise:e.exercises[r.key.split("@")[0]]}:r,n=e.pages.map(r=>({...r,blocks:r.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var lc=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:r})=>[n,r])));var Ac=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function hc(e){let t=e.get(
"pages"),n=[],r=Ac(location.hash,t);history.scrollRestoration="manual";let i=()=>history.replaceState({...history.state,
y:window.scrollY},"");function s(a){a!==r&&(i(),r=a,history.pushState({y:0},"",`#${a+1}`))}let o=a=>{for(let A of n)A({open:a})};
return window.addEventListener("popstate",({state:a})=>{let A=Ac(location.hash,t);A!==r&&(r=A,o(t[A].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",i),{open:o,get:a=>a==="page"?r:e.get(a),set(a,A){a==="page"&&s(A),e.set(
a,A)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,A){a==="msg:custom"&&n.push(A),e.on(a,A)}}}var{first:vf,later:xf,store:vr,logOut:fc}=document.documentElement.dataset,uc=sc(),Uf="home",Of=6e4;async function Zi(e,t=1e3){
try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(n,t)),Zi(e,Math.min(
2*t,Of))}function jf(e){return{...e,send(t){e.send(t),t.forget&&Pr(),t.erase&&!vr&&ln()&&Pn()}}}async function Rf(){let e=cc(
await Zi(vf)),t=Zi(xf),{words:n}=e;Vs(e.leave);let r=ac(lc(e),["sw.js"]),i=document.getElementById("workbook"),s=jf(hc(rc(
e,{dangers:t,store:vr,logOut:fc})));i.replaceChildren();let o=i.appendChild(document.createElement("div"));Ts({model:s,el:o}),
window.scrollTo(0,history.state?.y??0),Js(document.querySelector(".site-acts"),n,{store:vr,logOut:fc}),uc&&oc(uc,i,{words:n,
take:A=>{s.open(Uf),s.send({import:A})}}),window.addEventListener("beforeinstallprompt",A=>A.preventDefault()),await t,!vr&&
ln()&&Ls(r)}Rf();
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
