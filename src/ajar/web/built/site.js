var Kc=Object.defineProperty;var go=e=>{throw TypeError(e)};var $c=(e,t,n)=>t in e?Kc(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var We=(e,t,n)=>$c(e,typeof t!="symbol"?t+"":t,n),Kr=(e,t,n)=>t.has(e)||go("Cannot "+n);var p=(e,t,n)=>(Kr(e,t,"read from private field"),n?n.call(e):t.get(e)),P=(e,t,n)=>t.has(e)?go("Cannot add the same priv\
ate member more than once"):t instanceof WeakSet?t.add(e):t.set(e,n),M=(e,t,n,r)=>(Kr(e,t,"write to private field"),r?r.
call(e,n):t.set(e,n),n),w=(e,t,n)=>(Kr(e,t,"access private method"),n);var hn=(e,t,n,r)=>({set _(s){M(e,t,s,n)},get _(){return p(e,t,r)}});var Pc="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Jc=new RegExp(`(${Pc})|[.…]+|[!?;\\n]`,"gu"),Wc=/[\u0300-\u036f'’‘ʼ]/g,
Xc=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Wn(e){let t={};for(let[n,r]of Object.entries(e))t[n]=Io(r,t);return t}
var Xe=(e,t)=>new RegExp(e.map(n=>Io(n,t)).join("|"),"y");function Ht(e,t){let n=[];for(let r=0;r<t.length;){e.lastIndex=
r;let s=e.exec(t);s&&n.push([r,e.lastIndex]),r=s?e.lastIndex:t.indexOf(" ",r)+1||t.length}return n}function Io(e,t){return`\
(?:${(e.match(Xc)??[]).map(s=>s==="("||s==="["?"(?:(?:":s===")"?"))":s==="]"?"))?":s==="|"?"|":s==="..."?"(?:[^ .]+ ){0,\
4}":s[0]==="<"?t[s.slice(1,-1)]:_c(s)).join("")})`}function _c(e){let t=wo(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,
"\\$&"),n=r=>r?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var wo=e=>e.normalize("NFKD").replace(
Wc,"").toLowerCase();function An(e){let t="",n=[];for(let r of e.matchAll(Jc)){if(/[.…]/.test(r[0])&&r[0]!==".")continue;
let s=`${r[1]?wo(r[1]):"."} `;t+=s;for(let o=0;o<s.length;o++)n.push([r.index,r.index+r[0].length])}return{line:t,places:n}}var qc=4,Zc=87,mo=16411,Co=[1,1],zc=[0,0],$r=new WeakMap;function Lt(e,t){let{passes:n,kinds:r,learned:s}=Eo(t),{line:o,
places:i}=An(e),a=o;for(let[f,u]of Ht(n,o))a=a.slice(0,f)+a.slice(f,u).replace(/[^ ]/g,"_")+a.slice(u);let l=Object.entries(
r).flatMap(([f,u])=>Ht(u,a).map(([I,g])=>({kind:f,start:I,end:g-1}))),c=s?el(l,o,s):l,A=(f,u)=>f.span[0]-u.span[0]||f.span[1]-
u.span[1]||(f.kind<u.kind?-1:+(f.kind>u.kind));return c.map(({kind:f,start:u,end:I})=>({kind:f,span:[i[u][0],i[I][1]]})).
sort(A)}function*Xn(e){let{passes:t,kinds:n}=Eo(e);for(let r of[t,...Object.values(n)])yield,Ht(r,"we are here ")}function Eo(e){
return $r.has(e)||$r.set(e,nl(e)),$r.get(e)}function el(e,t,n){let{weights:r,kinds:s,limit:o,least:i}=n,a=tl(t,n),l=a.slice(
1).map((Q,O)=>[...a[O],...Q]),c=Q=>{let O=new Set(Q.flatMap(K=>K.places));return yo(r,O)/Math.sqrt(O.size)},A=[...a,...l];
if(e.length)return Pr(A,c)[1]>i?e:[];let f=A.filter(Q=>Q.length>qc),[u,I]=Pr(f,c);if(!(I>o))return[];let g=new Set(u.flatMap(
Q=>Q.places.slice(0,2))),[E]=Pr(Object.keys(s),Q=>yo(s[Q],g));return[{kind:E,start:u[0].start,end:u.at(-1).start}]}function tl(e,{
numbers:t,weights:n}){let r=Co,s=[[]];for(let o of e.matchAll(/[^ ]+/g)){let i=o[0]===".",a=i?Co:t.get(o[0])??zc,l=[[0,a[0]],
[1,a[1]],[r[0],a[0]],[r[1],a[1]]],c=([A,f],u)=>((u*mo+A)*mo+f)%n.length;s.at(-1).push({start:o.index,places:l.map(c)}),r=
a,i&&s.push([])}return s.filter(o=>o.length)}var Pr=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,r)=>r[1]>n[1]?r:n,[null,-1/0]),yo=(e,t)=>[
...t].reduce((n,r)=>n+e[r%e.length],0),Bo=(e,{kinds:t,notices:n})=>Object.entries(n).find(([r])=>e.some(({kind:s})=>t[s]===
r))?.[1]??null;function nl({lists:e,passes:t,phrases:n,learned:r}){let s=Wn(e),o=Object.entries(n).map(([i,a])=>[i,Xe(a,
s)]);return{passes:Xe(t,s),kinds:Object.fromEntries(o),learned:r&&rl(r)}}function rl({same:e,concepts:t,weights:n,kinds:r,
limit:s,least:o}){let i=new Map,a=2;for(let A of e){for(let f of A.split(" "))i.set(f,[a,a]);a++}for(let[A,f]of t.entries())
for(let u of f.split(" "))i.set(u,[a++,2+e.length+A]);let l=A=>[...A.join("")].map(f=>f.charCodeAt(0)-Zc),c=Object.entries(
r).map(([A,f])=>[A,l(f)]);return{numbers:i,weights:l(n),kinds:Object.fromEntries(c),limit:s,least:o}}var sl=["button","input","select","summary","textarea"],ol=["input","select","textarea"];function h(e,t={},...n){let r=document.
createElement(e);for(let[s,o]of Object.entries(t))s.startsWith("on")?r.addEventListener(s.slice(2),o):o===!0?r.setAttribute(
s,""):o!==!1&&o!=null&&r.setAttribute(s,o);return sl.includes(e)&&r.setAttribute("data-lm-suppress-shortcuts","true"),ol.
includes(e)&&r.setAttribute("autocomplete","off"),r.append(...n.filter(s=>s!=null)),r}var Z=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,r,s)=>{let o=t[r];return s?Number.isInteger(o)?o+1:n:["number",
"string"].includes(typeof o)?o:n}),ft=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Yt(e,t){let n=t[e.among?.item]??{},r=e.cards.filter(s=>e.among?.piles.includes(n[s.id]));return r.length?
r:e.cards}var ko=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(r=>r.id===n))};function fn(e,t){let n=0,r=!1;return{begin(){n||(n=setTimeout(()=>{r=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,r&&t(""),r=!1}}}function Qo(e,t,n){let{words:r,level:s=3,small:o=!1,beside:i=[]}=n,a={...cl,sort:n.sort};window.ajarForms=
(window.ajarForms??0)+1;let l=`ajar-${window.ajarForms}`,c={...n.answers},A=0,f=null,u=0,I=n.aside??0,g=[t.why?h("p",{class:"\
ajar-why"},t.why):null,t.private?h("p",{class:"ajar-private"},t.private):null].filter(Boolean),E=h("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),Q=h("div",{}),O=h("div",{class:"ajar-body"}),K=h("section",{class:"ajar-form","\
aria-labelledby":`${l}-title`},h(`h${s}`,{id:`${l}-title`},t.title),...o?[h("div",{class:"ajar-beside"},...i,il(g,r))]:g,
Q,O,E);e.replaceChildren(K);function J(){let b=t.items.filter($=>ft($,c));return o&&t.together?[b]:b.map($=>[$])}let v=b=>{
E.replaceChildren(b)},W=fn(r,v);function U(b,$){E.replaceChildren(`${b} `,h("button",{type:"button",class:"ajar-link",onclick:()=>{
c=$,v(""),n.onChange(c),N({focus:!0})}},r["put-back"]))}function B(b,$){c={...c,[b.id]:$},al(O),v(""),n.onChange(c),d()}
function S(){H(!0),W.begin(),u=setTimeout(G,8e3)}function G(){u&&(clearTimeout(u),u=0,H(!1),W.end())}function H(b){for(let $ of f?.
fieldsets??[])$.disabled=b}function d(){if(!f)return;let{items:b,skip:$,where:z,next:m}=f,F=J().length;$.textContent=C(b)?
r["clear-and-skip"]:r.skip,z.textContent=Z(r["question-of"],{n:A+1,all:F}),z.hidden=o&&F===1,m.textContent=A===F-1?r.done:
r.next}let C=b=>b.some(({id:$})=>c[$]!=null);function y(b,$=!0){if(u)return;let z=J();if(A+=b,A>=z.length){A=z.length-1,
S(),n.onDone(c);return}N({focus:$,again:b<0})}function j(b,$){let z=`${l}-${b.id}`,m=h("legend",{},Z(b.ask,c)),F=b.hint?
h("p",{class:"ajar-hint",id:`${z}-hint`},b.hint):null,Y=[F,$.mark].filter(Boolean).map(({id:ae})=>ae),X=b.among?{...b,cards:Yt(
b,c)}:b,_=a[b.kind](X,ko(X,c[b.id]),{words:r,level:s+1,group:z,change:ae=>B(b,ae),say:v,remarks:n.remarks,...$}),ee={class:`\
ajar-item ajar-${b.kind}`,tabindex:"-1","aria-describedby":Y.join(" ")||null};return h("fieldset",ee,m,F,_)}function N({
focus:b=!1,again:$=!1}={}){let z=J();A=Math.max(0,Math.min(A,z.length-1));let m=z[A],F=n.mark?.(m),Y=F?h("p",{class:"aja\
r-mark",id:`${l}-${m[0].id}-mark`},F):null,X=h("div",{class:"ajar-moves"}),_=A>0?()=>y(-1):null,ee=m.map(ue=>j(ue,{mark:Y,
again:$,moves:X,back:_})),ae=h("button",{type:"button",onclick:()=>{if(u)return;let ue=c,ln=C(m);c={...c,...Object.fromEntries(
m.map(({id:Vc})=>[Vc,null]))},n.onChange(c),y(1),ln&&U(r.cleared,ue)}}),Je=h("button",{type:"button",onclick:()=>{u||(v(
""),y(1))}}),V=h("p",{class:"ajar-where"});f={items:m,skip:ae,where:V,next:Je,fieldsets:ee},Q.replaceChildren(),X.replaceChildren(
ae,Je),_&&X.prepend(h("button",{type:"button",onclick:_},r.back));let re=ee.length===1;Y&&re&&ee[0].lastElementChild.before(
Y),O.replaceChildren(V,...Y&&!re?[Y]:[],...ee,X),d(),n.onMove?.(A),b&&(ee[0].focus({preventScroll:!0}),V.scrollIntoView(
{block:"nearest"}))}function R(b){if(Q.replaceChildren(),!b||!n.help||I>b.kinds.length)return null;let $=()=>{I=b.kinds.
length+1,n.onAside?.(I),Q.replaceChildren(),O.querySelector("[tabindex]").focus()},{help:z,needs:m}=n;return Q.append(z.
notice(b,{level:s+1,aside:$,needs:m})),Q.querySelector("[tabindex]")}function L(b,{focus:$=!1,danger:z=null}={}){f=null;
let m=h(`h${s+1}`,{tabindex:"-1"},r["what-you-said"]);O.replaceChildren(h("div",{class:"ajar-reflection"},m,...b.flatMap(
Y=>Jr(Y,s+2)),n.below?.()??null),h("div",{class:"ajar-moves"},h("button",{type:"button",onclick:()=>{A=0,N({focus:!0,again:!0})}},
r.change),h("button",{type:"button",onclick:()=>{let Y=c;c={},A=0,I=0,n.onAside?.(0),n.onStartOver(),N({focus:!0}),U(r["\
started-over"],Y)}},r["start-over"])));let F=R(z);$&&(F??m).focus()}function x(b){let $=O.contains(document.activeElement);
$&&f&&!u||(G(),c={...b.answers},b.done?L(b.reflection,{focus:$,danger:b.danger}):(A=b.at??Math.max(0,J().findIndex(z=>z.
some(({id:m})=>c[m]==null))),N()))}let{done:q,reflection:D,danger:T}=n;return x({answers:c,at:n.at,done:q,reflection:D,danger:T}),
{update:x,release:G,say:b=>{G(),v(b)}}}var il=(e,t)=>e.length?h("details",{},h("summary",{},t["why-this"]),...e):"";function al(e){
for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Jr=({heading:e,said:t,words:n},r)=>[e?h(`h${r}`,{},e):null,t.length>1?h("ul",{class:"ajar-said"},...t.map(s=>h(
"li",{},s))):t.length?h("p",{class:"ajar-said"},t[0]):null,...n.map(s=>h("p",{},s))].filter(Boolean),cl={ruler(e,t,{group:n,
change:r}){let s=Array.from({length:11},(o,i)=>h("label",{class:"ajar-number"},h("input",{type:"radio",name:n,value:i,checked:t===
i,onchange:()=>r(i),"aria-describedby":i===0?`${n}-low`:i===10?`${n}-high`:null}),h("span",{},`${i}`)));return h("div",{
class:"ajar-scale"},h("div",{class:"ajar-numbers"},...s),h("p",{class:"ajar-anchors"},h("span",{id:`${n}-low`},h("b",{},
"0"),` ${e.low}`),h("span",{id:`${n}-high`},h("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:r,change:s,remarks:o}){
let{chosen:i,own:a}=t||{chosen:[],own:""},l=()=>s(i.length||a.trim()?{chosen:[...i],own:a}:null),c=e.many?"checkbox":"ra\
dio",A=e.cards.map(u=>h("input",{type:c,name:r,value:u.id,checked:i.includes(u.id),onchange:I=>{e.many?i=i.filter(g=>g!==
u.id).concat(I.target.checked?u.id:[]):(i=[u.id],a="",f&&(f.value="")),l()}})),f=e.own?h("input",{type:"text",value:a,maxlength:500,
oninput:u=>{a=u.target.value,!e.many&&a.trim()&&(i=[],A.forEach(I=>{I.checked=!1})),l()}}):null;return h("div",{class:"a\
jar-cards"},h("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((u,I)=>h("label",{class:"ajar\
-card"},A[I],h("span",{},u.text))),f?h("label",{class:"ajar-own"},h("span",{},e.own),f):null,f&&e.remark&&o?o(f,e):null)},
text(e,t,{words:n,change:r,remarks:s}){let o=h(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,
oninput:l=>r(l.target.value.trim()?l.target.value:null)});e.long&&(o.value=t??"");let i=e.opener||n["own-words"],a=h("la\
bel",{class:"ajar-words"},h("span",{},i),o);return e.remark&&s?h("div",{},a,s(o,e)):a},list(e,t,{words:n,change:r}){let s=h(
"div",{}),o=()=>{let f=[...s.querySelectorAll("input")].map(u=>u.value).filter(u=>u.trim());r(f.length?f:null)},i=()=>[...s.
children].forEach((f,u)=>{f.querySelector("label > span").textContent=Z(n.line,{n:u+1}),f.querySelector("button").setAttribute(
"aria-label",Z(n["remove-line"],{n:u+1}))}),a=h("button",{type:"button",class:"ajar-link",onclick:()=>{c(""),s.lastElementChild.
querySelector("input").focus()}},n["add-line"]),l=()=>{i(),a.hidden=s.children.length>=e.most},c=f=>{let u=h("div",{class:"\
ajar-line"},h("label",{class:"ajar-words"},h("span",{}),h("input",{type:"text",value:f,maxlength:2e4,oninput:o})),h("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let I=u.nextElementSibling||u.previousElementSibling;u.remove(),I||
c(""),l(),o(),(I||s.firstElementChild).querySelector("input").focus()}},"×"));s.append(u),l()},A=t||[];for(let f=0;f<Math.
max(e.lines,A.length);f++)c(A[f]??"");return h("div",{class:"ajar-lines"},s,a)},date(e,t,{words:n,change:r}){return h("l\
abel",{class:"ajar-words"},h("span",{},n["pick-date"]),h("input",{type:"date",value:t??"",oninput:s=>r(s.target.value||null)}))}};function bo({title:e,close:t,bar:n,parts:r}){let s=()=>{i.close?i.close():i.remove()},o=h("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=h("dialog",{class:"ajar ajar-help","aria-labelledby":o.id,onclose:()=>i.remove(),onkeydown:a=>{a.
key==="Escape"&&(a.preventDefault(),a.stopPropagation(),s())}},n,o,...r,h("div",{class:"ajar-moves"},h("button",{type:"b\
utton",onclick:s},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),o.focus()}var So=["emergency","crisis","violence","agency","worried","child"],ll=["crisis","violence"],vo='a[href$="#Help-lines"]',
Ee=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Do(){for(let e of Ee().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&Ee().listeners.delete(e),e.shown||(e.shown=t)}}function hl(e,{zone:t="",
languages:n=[]}){let r=a=>a.endsWith("/")?t.startsWith(a):t===a,s=e.find(({zones:a})=>a.some(r));if(s)return s.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let o=e.find(a=>a.home);return o?o.code:n.map(a=>a.split("-").slice(1).join("-").
toUpperCase()).find(a=>e.some(({code:l})=>l===a))??""}function _n(e,t,n){let r=Object.values(t).flatMap(i=>typeof i=="st\
ring"||Array.isArray(i)?i:i?.own??[]);for(let i of Object.values(n)){let a=r.flatMap(c=>Lt(c,i)),l=Bo(a,i);if(l)return{...l,
kinds:[...new Set(a.map(({kind:c})=>c))].sort()}}let s=e.filter(({id:i,kind:a})=>a==="ruler"&&t[i]!=null),o=Object.values(
n)[0]?.["rulers-at-zero"];return o&&s.length===3&&s.every(({id:i})=>t[i]===0)?{...o,kinds:[]}:null}var Wr=(e,t)=>t.flatMap(
n=>e.lines.filter(r=>r.topic===n)),Xr=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?h("span",{class:"ajar-unbroken"},t):t),
Fo=e=>`tel:${e.match(/\d+/)[0]}`;function xo({words:e,countries:t=[],leave:n,onCountry:r=()=>{}}){t.length&&(Ee().countries=
t);let s=()=>Ee().countries,o=()=>Ee().chosen||hl(s(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),i=()=>s().find(B=>B.code===o());function a(B){Ee().chosen=B,Do();for(let{element:S,draw:G}of Ee().
listeners)G(S)}function l(B,S){return S(B),Ee().listeners.add({element:B,draw:S,shown:!1}),queueMicrotask(Do),B}let c=B=>l(
h("div",{}),S=>S.replaceChildren(...B())),A=()=>{let B=[...s(),{code:"-",country:e["help-elsewhere"]}],S=h("select",{onchange:()=>{
a(S.value),r(S.value)}},...B.map(G=>h("option",{value:G.code},G.country)));return l(S,()=>{S.value=i()?.code??"-"}),h("l\
abel",{class:"ajar-help-where"},h("span",{},e["help-in"]),S)},f=({say:B,to:S},G)=>{if(/^(tel|sms):/.test(S))return h("a",
{class:G?"ajar-reach":"ajar-reach ajar-first",href:S},h("span",{},...Xr(B)));let H=h("span",{},B),d=h("button",{type:"bu\
tton",class:"ajar-link","aria-label":Z(e["help-copy-what"],{address:S}),onclick:async()=>{await Al(S,H)&&(d.textContent=
e["help-copied"])}},e["help-copy"]);return h("p",{class:"ajar-chat"},H," ",d)},u=B=>h("li",{},h("p",{class:"ajar-for"},B.
for_what),h("p",{class:"ajar-hint"},[B.name,B.hours,B.languages].filter(Boolean).join(". ")),h("div",{class:"ajar-ways"},
...B.reach.map(f))),I=({emergency:B,note:S})=>h("li",{class:"ajar-now"},h("p",{class:"ajar-for"},e["help-danger"]),S?h("\
p",{class:"ajar-hint"},S):null,h("div",{class:"ajar-ways"},h("a",{class:"ajar-reach",href:Fo(B)},Z(e["help-call"],{number:B})))),
g=B=>c(()=>{let S=i();if(!S)return[h("p",{},e["help-elsewhere-how"])];let G=B.flatMap(H=>H==="emergency"?I(S):Wr(S,[H]).
map(u));return[h("ul",{class:"ajar-help-lines"},...G)]});function E(){bo({title:e["help-title"],close:e["help-close"],bar:h(
"div",{class:"ajar-help-bar"},A(),_r({words:e,leave:n})),parts:[h("p",{},e["help-lead"]),g(So),h("p",{class:"ajar-hint"},
e["help-trace"]),h("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function Q({title:B,text:S,now:G,lines:H,kinds:d,
countries:C},{level:y,aside:j,needs:N}){return C&&!U()&&(Ee().countries=C),h("section",{class:"ajar-danger"},h(`h${y}`,{
tabindex:"-1"},B),h("p",{},S),d.length?null:N?.()??null,A(),g(H),h("ul",{class:"ajar-todo"},...G.map(R=>h("li",{},R))),h(
"p",{class:"ajar-hint"},e["help-trace"]),h("button",{type:"button",class:"ajar-link",onclick:j},e["help-aside"]))}let O=()=>h(
"button",{type:"button",class:"ajar-get-help",onclick:E},e["help-get"]);function K({emergency:B,...S}){let H=ll.map(C=>Wr(
S,[C])[0]?.reach??[]).flatMap(C=>["tel:","sms:"].map(y=>C.find(({to:j})=>j.startsWith(y))));return[{say:Z(e["help-call"],
{number:B}),to:Fo(B)},...H.filter(Boolean)]}let J=(B=`${e["help-line"]} `)=>c(()=>{let S=i(),G=(S?K(S):[]).flatMap(({say:C,
to:y},j)=>[j?" · ":"",h("a",{href:y},...Xr(C))]),H=h("button",{type:"button",class:"ajar-link",onclick:E},e["help-get"]),
d=h("span",{class:"ajar-off-paper"},G.length?" · ":"",H);return[h("p",{class:"ajar-help-line"},B,...G,d)]});function v(B){
if(!U())return;let[S]=[...B.querySelectorAll(vo)].reverse();S?.closest("p, ul").after(J(""));for(let G of B.querySelectorAll(
"details"))G.open=G.querySelector("summary").textContent===i()?.country}let W=()=>c(()=>{let B=i();return B?[h("p",{},h(
"b",{},`${e["help-title"]}, ${B.country}`)),h("p",{},`${e["help-danger"]} ${Z(e["help-call"],{number:B.emergency})}`),h(
"ul",{},...Wr(B,So).map(({for_what:S,name:G,reach:H,hours:d})=>h("li",{},...Xr(`${S}: ${G}. ${H.map(({say:C})=>C).join("\
 · ")}. ${d}.`))))]:[h("p",{},e["help-elsewhere-how"])]}),U=()=>s().length>0;return{open:E,notice:Q,button:O,line:J,addNumbers:v,
text:W,choose:a,code:o,isKnown:U}}var _r=({words:e,leave:t})=>h("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Uo(e){if(Ee().open){Ee().open=e;return}Ee().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(vo)&&(t.preventDefault(),t.stopPropagation(),Ee().open())},{capture:!0})}async function Al(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function qn(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Oo="about:blank";function qr(e){Oo=e}function Zr(){document.documentElement.style.display="none",document.title="",window.
addEventListener("beforeunload",e=>e.stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),
window.location.replace(Oo)}function jo(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;
let n=[];window.addEventListener("keydown",r=>{r.repeat||(n=r.key==="Shift"?[...n,r.timeStamp].slice(-3):[],n.length===3&&
n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Zr()))},{capture:!0})}function Ro(e,t,{words:n,group:r,change:s,say:o}){let i={...t},a={},l=e.piles.map(I=>(a[I.id]=h("span",{}),h("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let E=f[g.dataTransfer.
getData("text/plain")]?.[I.id];E&&!E.matches(":disabled")&&(E.checked=!0,A(E.dataset.card,I))}},a[I.id]))),c=()=>e.piles.
forEach(I=>{a[I.id].textContent=Z(n["pile-count"],{pile:I.text,n:Object.values(i).filter(g=>g===I.id).length})}),A=(I,g)=>{
i[I]=g.id,c(),s({...i}),o(Z(n.moved,{card:e.cards.find(E=>E.id===I).text,pile:g.text}))},f={},u=e.cards.map(I=>{f[I.id]=
{};let g=`${r}-${I.id}`;return h("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:E=>E.dataTransfer.setData(
"text/plain",I.id)},h("legend",{},I.text),h("div",{class:"ajar-into"},...e.piles.map(E=>{let Q=h("input",{type:"radio",name:g,
value:E.id,"data-card":I.id,checked:i[I.id]===E.id,onchange:()=>A(I.id,E)});return f[I.id][E.id]=Q,h("label",{},Q,h("spa\
n",{},E.text))})))});return c(),h("div",{},h("p",{class:"ajar-hint"},n["sort-how"]),h("ul",{class:"ajar-piles"},...l),...u)}var Go=e=>e;function No(e){Go=e}function Vt(e,t){e.innerHTML=Go(t)}var es=["open","closed","half-open"],fl=2,ul=90,pl=87,gl=31,Il=2147483647,ts=3,Zn="none",Mo=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
dl=/[“”„«»"' \t\n]/g,Ho=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,wl=["i","im","id","ill","ive","its","we",
"were","well"],ml=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Cl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
zr=new WeakMap;function yl(e,t){let n=Yo(t),{sentences:r,forms:s,at:o}=kl(e,n);if(o<0||s[o].name===Zn)return{kind:"",reason:"",
notes:[],remarks:[]};let i=Fl(Dl({sentences:r,forms:s,at:o},n),n.learned),{name:a,start:l,end:c}=s[o],A=vl(i,a,ns(e,r[o],
l,c),t),f=xl(e,r,n),I=[i==="open"&&f.some(g=>g.name!=="two-at-once")?"":A,...f.map(g=>g.remark)].filter(Boolean);return{
kind:i,reason:A,notes:f,remarks:I.slice(0,fl)}}function El(e,t){let n=Yo(t),r=t["about-statements"],s=$o(Gl(e)),o=[],i="";for(let[g,E]of Object.entries(n.blame)){let[Q]=s.
flatMap(K=>To(g,E,K,n));if(!Q)continue;let O=Ul(e,Q,n.quotedTo[g]);o.length||(i=Ol(g,e,Q,n)),o.push({name:g,words:O,remark:Z(
r.blame[g].say,{words:O})})}let a=o.map(g=>g.name),l=g=>Object.entries(n.blame).some(([E,Q])=>To(E,Q,g,n).length),c=s.filter(
g=>!l(g)),A=Object.keys(n.parts).filter(g=>(g==="seen"?c:s).some(({line:E})=>_e(n.parts[g],E))),f=A.map(g=>r.parts[g]).join(
", "),u=A.length?Z(r.mirror,{parts:f}):"",I=[u,o.length?`${o[0].remark} ${i}`:""].filter(Boolean);return{parts:A,mirror:u,
blame:a,notes:o,rewording:i,remarks:I}}function Lo({remark:e,opener:t=""},n,r){return r?.coach?Object.values(r.dangers).
some(o=>Lt(n,o).length)?[]:e==="question"?yl(n,r.coach).remarks:El(`${t.replace(/…$/,"")} ${n}`,r.coach).remarks:[]}function Yo(e){
return zr.has(e)||zr.set(e,Bl(e)),zr.get(e)}function Bl(e){let t=Wn(e.lists),n=l=>Object.fromEntries(Object.entries(l).map(
([c,A])=>[c,Xe(A,t)])),{limit:r,unit:s,forms:o,weights:i}=e.learned,a=l=>[...l.join("")].map(c=>c.charCodeAt(0)-pl);return{
data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Xe(e.echoes,t),stated:Xe(e.stated,
t),notes:n(e.notes),learned:{limit:r,unit:s,forms:o,weights:es.map(l=>a(i[l]))},passes:Xe(e.passes,t),quotes:Xe(e.quotes,
t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split("|")),acts:new Set(
e.acts.split("|"))}}function _e(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=n,e.test(t))return[
n,e.lastIndex]}function kl(e,t){let n=$o(e),r=n.map(c=>Ql(c,t)),s=c=>n.map((A,f)=>f).filter(c),o=s(c=>n[c].mark==="?"),i=o.
filter(c=>Vo(n[c])>=ts),a=s(c=>!["none","echo","short"].includes(r[c].name)),[l]=[i,o,a].filter(c=>c.length).map(c=>c.at(
-1));return{sentences:n,forms:r,at:l??n.length-1}}var zn=e=>e.trim().split(" ").slice(0,-1),Vo=({line:e})=>zn(e).length-
1;function Ql({line:e,mark:t},{anywhere:n,first:r,fillers:s,echoes:o,stated:i}){for(let[A,f]of Object.entries(n)){let u=_e(
f,e);if(u)return{name:A,start:u[0],end:u[1]}}let a=Object.entries(r).map(([A,f])=>({name:A,place:_e(f,e)})).filter(({place:A})=>A).
map(({name:A,place:[f,u]})=>({name:A,start:f,end:u}));if(a.length){let A=a.reduce((f,u)=>u.start<f.start?u:f);return["wh\
at","how","why","when"].includes(A.name)?(i.lastIndex=A.start,t!=="?"&&i.test(e)?{...A,name:Zn}:e.slice(2,A.start).split(
" ").filter(Boolean).some(I=>!s.has(I))?{...A,name:`${A.name}-mid`}:A):A.name!=="wonder"&&t!=="?"?{...A,name:Zn}:A}let l=Ko(
zn(e).slice(1),s).length>ts?"echo":"short";return{name:t==="?"&&_e(o,e)?l:Zn,start:2,end:e.length}}function Ko(e,t){let n=e.
findIndex(r=>!t.has(r));return e.slice(n)}function bl({sentences:e,forms:t,at:n},{fillers:r}){let{line:s,mark:o}=e[n],i=Ko(
zn(s).slice(1),r),a=zn(s.slice(t[n].start)),l=["what","how","why","tell","half-open"],c=t.filter(({name:A},f)=>f!==n&&(e[f].
mark==="?"||l.includes(A)));return[...i,...[2,3].map(A=>`> ${a.slice(0,A).join(" ")}`),...[1,2].map(A=>`$ ${i.slice(-A).
join(" ")}`),`mark ${o}`,`length ${Math.min(Math.floor(i.length/3),5)}`,`sentences ${Math.min(Math.floor(e.length/2),3)}`,
...c.map(({name:A})=>`beside ${A}`)]}function Sl(e){let t=0;for(let n of e)t=(t*gl+n.codePointAt(0))%Il;return t}function Dl(e,t){
let{forms:n,weights:r,unit:s}=t.learned,o=n[e.forms[e.at].name]??es.map(()=>0),i=new Set(bl(e,t).map(l=>Sl(l)%r[0].length)),
a=s/Math.sqrt(i.size);return o.map((l,c)=>l+[...i].reduce((A,f)=>A+r[c][f],0)*a)}function Fl(e,{limit:t}){let[n,r]=[...e].
sort((s,o)=>o-s);return n-r>=t?es[e.indexOf(n)]:""}function vl(e,t,n,r){let s=r["about-questions"];return e==="closed"?s[[
"fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?Z(s[["half-open","any"].includes(t)?"half-open":"\
half-open-other"],{start:n}):e!=="open"?"":Z(s[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"\
open-other"],{start:n})}function xl(e,t,{data:n,notes:r}){let s=n["about-questions"].notes,o=t.filter(l=>l.mark==="?"),i=o.
length?o:t.slice(-1),a=[];return Object.entries(r).flatMap(([l,c])=>{let A=i.map(u=>({sentence:u,place:_e(c,u.line)})).find(
({place:u})=>u);if(A){let u=ns(e,A.sentence,...A.place);return a.some(I=>I.includes(u))?[]:(a.push(u),[{name:l,words:u,remark:Z(
s[l],{words:u})}])}let f=i.filter(u=>Vo(u)>=ts).length>1;return l==="two-at-once"&&f?[{name:l,words:"",remark:s[l]}]:[]})}
function To(e,t,n,{passes:r,quotes:s,unless:o}){if(_e(s,n.line))return[];let i=n.line;for(let[l,c]of Ht(r,i))i=i.slice(0,
l)+i.slice(l,c).replace(/[^ ]/g,"_")+i.slice(c);let a=_e(t,i);return!a||o[e]&&_e(o[e],i)?[]:[{sentence:n,start:a[0],end:a[1]}]}
function Ul(e,{sentence:t,start:n,end:r},s){let o=s&&_e(s,t.line.slice(n,r));return ns(e,t,n,o?n+o[1]:r)}function Ol(e,t,n,r){
let s=r.data["about-statements"].blame[e],o=jl(e,t,n,r),i=o>0?Rl(t,n.sentence,o):"",a=e==="ultimatum"&&An(i).line.split(
" ").some(A=>wl.includes(A)),c=n.sentence.line.slice(n.start).split(" ")[1]==="always"?s.sometimes:s.try;return i&&c&&!a?
Z(c,{rest:i}):s.otherwise}function jl(e,t,{sentence:n,start:r,end:s},{verbs:o,acts:i}){let{line:a}=n,l=a.slice(r,s).trim().
split(" "),c=l[0]==="you"||l[0]==="u",A=I=>c&&l.slice(1,1+I.length).join()===I.join(),f=0;e==="need-you-to"&&l.at(-1)===
"to"&&!l.includes("not")&&(f=s);let u=A(["never"])&&o.has(l[2])||A(["always"])&&i.has(l[2]);if(e==="always"&&u&&(f=a.indexOf(
` ${l[2]} `,r)+1),e==="makes"&&A(["make","me","feel"])&&(f=a.indexOf(" feel ",r)+6),e==="feel-you"){let I=a.slice(r).search(
/ (?=(?:you|u|youre|youve|youd|youll|your) )/);f=I<0?0:r+I+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(a.slice(
r))){let[[I],[,g]]=[n.places[r],n.places[s-1]];t.slice(I,g).includes(",")&&(f=r+l.slice(0,3).join(" ").length+1)}return f<
a.length-2?f:0}function Rl(e,{places:t},n){let[r]=e.slice(t[n][0],t.at(-1)[0]).split(Cl,1),s=r.replace(Ho," ").replace(/^ +| +$/g,
"");return[...s].length<=ul?s:""}var ns=(e,{places:t},n,r)=>e.slice(t[n][0],t[r-1][1]).replace(Ho," ").replace(ml,"");function $o(e){
let{line:t,places:n}=An(e),r=[],s=0;for(let o=0;o<=t.length;o=t.indexOf(" ",o)+1||t.length+1){let i=t.startsWith(". ",o);
if(!(!i&&o<t.length)){if(o>s){let[a]=n[s],[,l]=n[o-1],c=i?n[o]:[l,l];r.push({line:`^ ${t.slice(s,o)}. `,places:[[a,a],[a,
a],...n.slice(s,o),c,c],mark:i?e.slice(...n[o]):""})}s=o+2}}return r}function Gl(e){return e.replace(Mo,"").replace(dl,"")?
e.replace(Mo,t=>" ".repeat(t.length)):e}var Nl=1200;function Po(e,{words:t,find:n}){let r=h("div",{"aria-live":"polite"}),s=h("p",{class:"ajar-hint"}),o=h("div",
{class:"ajar-remarks"},r,s),i=0,a=[],l=f=>{window.ajarNoRemarks=f,a=[],A()},c=(f,u)=>h("button",{type:"button",class:"aj\
ar-link",onclick:()=>l(u)},f);function A(){let f=window.ajarNoRemarks===!0,u=f||!e.value.trim()?[]:n(e.value);u.length&&
u.join(`
`)===a.join(`
`)||(a=u,r.replaceChildren(...u.map(I=>h("p",{},I))),f?s.replaceChildren(c(t["remarks-on"],!1)):u.length?s.replaceChildren(
`${t["remarks-limits"]} `,c(t["remarks-off"],!0)):s.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
i),i=setTimeout(A,Nl)}),o}var Jo="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Ml=new RegExp(`^${Jo}+|${Jo}\
+$`,"g"),Tl=/[\p{L}\p{N}_]+/gu,Hl=/^[\p{L}\p{N}_]+/u,Ll=/\{([a-z][a-z0-9-]*)\}/,[Yl,Vl]=["⁨","⁩"],Wo=/[.!?…؟。][\u2069”’"')»]*$/,
Kl=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Be=e=>e.replace(Ml,""),qe=e=>e.toLowerCase().toUpperCase(),rs=e=>e.match(Hl)?.[0]??"",ut=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function St(e,t){let n=e.split(Ll),r=n.pop(),s="";for(let o=0;o<
n.length;o+=2){let i=Be(t[n[o+1]]),a=$l(n[o],i);s+=(Wo.test(s)?a.replace(/^,+/,""):a)+Pl(i)}return Wo.test(s)?s:s+r}function $l(e,t){
let n=qe(rs(t));if(!n)return e;for(let r of e.matchAll(Tl))if(qe(r[0])===n)return e.slice(0,r.index);return e}var Pl=e=>Kl.
test(e)?`${Yl}${e}${Vl}`:e;var ss=2e4,Jl=10,Wl=/^(\d{4})-(\d\d)-(\d\d)$/,Ie=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,
values:n})}};function Me({items:e,ids:t},n){let r=Object.keys(n).filter(o=>!t.includes(o));if(r.length)throw new Ie("unk\
nown-items",{items:r.sort()});let s=Object.fromEntries(t.map(o=>[o,null]));for(let o of e){let i=n[o.id],a=i==null?null:
_l[o.kind](i,o);ft(o,s)&&(s[o.id]=Xl(o,a,s))}return s}function Kt(e,t){try{Me(e,t)}catch(n){if(n instanceof Ie)return!1;
throw n}return!0}var qo=e=>Object.values(e).every(t=>t==null);function Te(e,t){if(t==null)return[];switch(e.kind){case"c\
hoice":return[...t.chosen.map(n=>Xo(e.cards,n)),Be(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).
map(n=>`${n.text}: ${Xo(e.piles,t[n.id])}`);case"date":return[ut(t)];case"list":return t.map(Be);default:return[Be(`${t}`)]}}
var Xo=(e,t)=>e.find(n=>n.id===t)?.text??t;function Xl(e,t,n){if(e.kind!=="choice"||!t)return t;let r=Yt(e,n).map(({id:o})=>o),
s=t.chosen.filter(o=>r.includes(o));return s.length||t.own?{chosen:s,own:t.own}:null}var _l={ruler(e){if(!Number.isInteger(
e)||e<0||e>Jl)throw new Ie("answer-ruler");return e},choice(e,{cards:t,many:n,own:r}){let s=t.map(({id:l})=>l);if(!_o(e)||
!Array.isArray(e.chosen)||!e.chosen.every(is(s)))throw new Ie("answer-cards");let{chosen:o}=e,i=os("own"in e?e.own:"")??
"";if(i&&!r)throw new Ie("answer-own");if(!n&&o.length+!!i>1)throw new Ie("answer-one-card");let a=s.filter(l=>o.includes(
l));return a.length||i?{chosen:a,own:i}:null},sort(e,{cards:t,piles:n}){let r=t.map(({id:i})=>i),s=is(n.map(({id:i})=>i));
if(!_o(e)||!Object.keys(e).every(is(r))||!Object.values(e).every(s))throw new Ie("answer-piles");let o=r.filter(i=>Object.
hasOwn(e,i)).map(i=>[i,e[i]]);return o.length?Object.fromEntries(o):null},text:os,list(e,{most:t}){if(!Array.isArray(e)||
e.length>t)throw new Ie("answer-lines",{most:t});let n=e.map(r=>os(r)).filter(Boolean);return n.length?n:null},date(e){if(e===
"")return null;if(typeof e!="string"||!ql(e))throw new Ie("answer-day");return e}};function os(e){if(typeof e!="string")
throw new Ie("answer-text");if(e.length>ss&&[...e].length>ss)throw new Ie("answer-long",{most:ss});return Be(e)?e:null}var is=e=>t=>e.
includes(t),_o=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function ql(e){let[,t,n,r]=(e.match(Wl)??[]).map(Number),
o=[31,t%4===0&&(t%100!==0||t%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][n-1];return t>0&&r>0&&r<=o}var Zl=[{answers:["all"]}],zl=/\p{L}/u,eh=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,th=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
nh=/\{([a-z][a-z0-9-]*)\}/g;function tr({items:e,rules:t,reflection:n},r,{plain:s=!1}={}){let o=Object.fromEntries(e.map(
({id:c})=>[c,r[c]??null]));if(qo(o))return"nothing"in n?[er([n.nothing])]:[];let i=rh({items:e,answers:o,rules:t,phrases:n}),
l=(s||!t.length?Zl:t).flatMap(i);return s||!("closing"in n)?l:[...l,er([n.closing])]}var er=e=>({words:e,heading:"",said:[]}),
pt=(e,t,n=[])=>({words:n,heading:e,said:t}),Zo=(e,t)=>e.filter(n=>!t.has(qe(n)));function rh({items:e,answers:t,rules:n,
phrases:r}){let s=d=>e.find(({id:C})=>C===`couple-${d}`)??e.find(({id:C})=>C===d),o=d=>t[s(d)?.id]??null,i=d=>s(d)?Te(s(
d),o(d)):[],a=d=>{let C=new Set(d.map(s));return e.filter(y=>C.has(y))},l=d=>{let C=o(d);return typeof C=="number"?C:i(d).
length},c=d=>d.map(C=>o(C)?.chosen).find(C=>Array.isArray(C))??[],A=(d,C)=>{let[y,j]=[s(d),o(d)];return y?.kind!=="sort"||
!j?[]:y.cards.filter(({id:N})=>j[N]===C).map(({text:N})=>N)},f=d=>new Set(d?i(d).map(qe):[]),u=({if:d=[],unless:C=[]})=>d.
every(I)&&!C.some(I);function I(d){if(typeof d=="string")return o(d)!==null;let{item:C=[],cards:y,piles:j,without:N,only:R,
least:L,asked:x}=d;if(x)return!!s(x)&&ft(s(x),t);let q=C.find(b=>o(b)!==null);if(!q)return!1;let D=c([q]);return y&&!y.some(
b=>D.includes(b))||j&&!j.some(b=>Zo(A(q,b),f(N)).length)||R&&!(b=>b.size===1&&b.has(R))(new Set(Object.values(o(q))))?!1:
L==null||l(q)>=L}let g=(d,C={})=>Z(r[d],C);function E(d,C={}){if(typeof d=="string")return g(d,C);if(!u(d))return null;let{
phrase:y,of:j,score:N}=d;if(N){let R=B(N);return R===null?null:g(y,{t:50+10*R})}return j?i(j).length?g(y,{n:l(j),...C}):
null:g(y,C)}let Q=(d=[],C={})=>d.map(y=>E(y,C)).filter(y=>y!==null),O=(d,C)=>{let y=Q(d,C);return y.length?[er(y)]:[]};function K(d){
if(typeof d=="string")return i(d);if("level"in d)return S(d);if("phrase"in d){let[L]=d.of?i(d.of):[],x=E(d,L===void 0?{}:
{words:L});return x===null?[]:[x]}let{item:C,pile:y,also:j,without:N}=d,R=y?A(C,y):i(C);return j&&(R=R.filter(L=>f(j).has(
qe(L)))),Zo(R,f(N))}let J=({heading:d,under:C})=>d?g(d):(C&&s(C)?.said)??"";function v(d,C){let y=s(d);if(y?.kind!=="sor\
t"||t[y.id]===null)return[];let j=R=>y.piles.find(L=>L.id===R).text;return(C??y.piles.map(({id:R})=>R)).map(R=>({id:R,text:j(
R),cards:A(d,R)}))}let W=n.find(d=>d.ladder)?.ladder,U=()=>Math.floor(W.rungs.length/2);function B(d){let[C]=c([d]);return!W||
!C?null:U()-W.rungs.findIndex(({card:y})=>y===C)}function S({level:d,up:C=0}){let y=d.map(B).find(N=>N!==null);if(!W||y===
void 0)return[];let j=W.rungs[U()-y-C];return j?i(j.item):[]}let G={answers({answers:d}){return(d[0]==="all"?e:a(d)).filter(
({id:y})=>t[y]!==null).map(y=>pt(y.said||y.ask,Te(y,t[y.id])))},lines(d){let C=d.lines.flatMap(K),y=C.length?[pt(J(d),C,
Q(d.say))]:[],j=d.count?.[Math.min(C.length,d.count.length-1)];return j?[...y,er([g(j,{n:C.length})])]:y},piles({piles:d,
only:C,heading:y,below:j={},all:N={}}){let R=L=>L.length===s(d).cards.length;return v(d,C).filter(({cards:L})=>L.length).
flatMap(({id:L,text:x,cards:q})=>{let D=R(q)&&N[L]||j[L],T=y?g(y,{pile:x}):x;return[pt(T,q),...O(D?[D]:[])]})},empty(d){
let C=v(d.empty,d.only).filter(({cards:y})=>!y.length).map(({text:y})=>y);return C.length?[pt(J(d),C,Q(d.say))]:[]},sentence(d){
let C=r[d.sentence],y=[...C.matchAll(nh)].map(([,N])=>N),j=Object.fromEntries(y.map(N=>[N,i(N).join(" ")]));return Object.
values(j).every(Boolean)?[pt(J(d),[St(C,j)])]:[]},message(d){let C=d.message.parts.map(y=>[y,i(y.item)[0]]).filter(([,y])=>y).
map(([y,j])=>H(y,j,d.message));return C.length?[pt(J(d),[C.join(" ")])]:[]},ladder(){let[d=""]=i(W.goal),[[C],[y]]=[c([W.
today]),c([W.later])],j=W.rungs.map(({card:N,item:R})=>{let L=s(R)?.said??"",[x]=i(R),q=x?`${L}: ${x}`:g("open",{level:L}),
D=sh(N===C,N===y,!!y);return D?g(D,{level:q}):q});return[pt(g(d?"ladder":"ladder-unnamed",{goal:d}),j)]},missing({missing:d,
say:C}){let y=a(d).filter(({id:j})=>t[j]===null);return y.length?O(C,{parts:y.map(j=>j.said).join("; ")}):[]},repeated(d){
let C=d.repeated.map(i),y=new Map;for(let R of C.flat())y.has(qe(R))||y.set(qe(R),R);let j=R=>C.filter(L=>L.some(x=>qe(x)===
R)).length>1,N=[...y].filter(([R])=>j(R)).map(([,R])=>R);return N.length?[pt(J(d),N)]:[]}};function H(d,C,{self:y=[],small:j=[],
capitals:N=[]}){let{opener:R,clause:L,clauses:x=[],questions:q=[],names:D=!1}=d,T=rs(C),b=T.toLowerCase();if(y.includes(
b))return St("{words}.",{words:C});let $=[...r[R]].at(-1);if(!eh.test(C.match(zl)?.[0]??"a")||q.includes(b))return St(`{\
words}${$}`,{words:C});let z=r[L&&x.includes(b)?L:R],m=D||N.includes(T),F=j.includes(b)||th.test(T)&&!m,[Y=""]=C,X=F?Y.toLowerCase()+
C.slice(Y.length):C;return St(z,{words:X})}return d=>{if(!u(d))return[];let C=Object.keys(G).find(j=>j in d),y=C?G[C](d):
O(d.say);return y.length&&d.then?[...y,...O([d.then])]:y}}function sh(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"t\
oday":""}function nr(e,t,n){let r=n&&_n(e.items,t,n.dangers),s=!n||!!r?.kinds.length;return{danger:r?{...r,countries:n.countries}:
null,reflection:tr(e,t,{plain:s})}}function as(e,{words:t,label:n,question:r,act:s}){let o=e.querySelector("button, input"),i=[...e.childNodes],a=(A,f)=>h(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),o.focus(),f()}},A),l=a(t["home-no"],()=>{}),c=h("div",{class:"\
ajar-moves"},l,a(n,s));e.replaceChildren(h("p",{},r),c),l.focus()}function rr(e){let n=h("button",{type:"button",onclick:()=>as(
r,e)},e.label),r=h("div",{class:"ajar-twice"},n);return r}function sr(e,t){let n=!1,r=!1,s=()=>{r=n,n||t()};function o(){n=!0;let i=new AbortController,a=()=>{i.abort(),setTimeout(
()=>{n=!1,r&&s()})};for(let l of["pointerup","pointercancel","keyup","blur"])addEventListener(l,a,{signal:i.signal,capture:l!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,o);return s}function zo(e,t){let n=a=>[...e.querySelectorAll(
a)],r=n("details[open] > summary").map(a=>a.textContent),s=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let a of n("summary"))a.parentElement.open=r.includes(a.textContent);if(s===!1)return;let o=n("summary, button").
find(a=>a.textContent===s),i=o??e.querySelector("h2, p");o||(i.tabIndex=-1),i.focus({preventScroll:!0})}function ei({words:e,send:t}){window.ajarForms=(window.ajarForms??0)+1;let n=`ajar-keep-${window.ajarForms}`,r=h("span",
{}),s=h("p",{class:"ajar-state",role:"status","aria-live":"polite"},r),o=h("p",{class:"ajar-problem",role:"alert"}),i=h(
"p",{class:"ajar-news",role:"status"}),a=h("div",{}),l=h("section",{class:"ajar-keeping","aria-label":e["keep-title"]},o,
i,a),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},A=c,f=!1,u=!1,I=!1,g=!1,E=!1,Q=(D,T,b={})=>h("bu\
tton",{type:"button",onclick:T,...b},D),O=D=>{D.tabIndex=-1,D.focus()},K=()=>a.querySelector(".ajar-change"),J=()=>c.state===
"kept"&&!c.reopen;function v(D,T=D){s.dataset.short=T,r.textContent!==D&&(r.textContent=D)}function W(){let D=c.problem?
e["keep-unsaved"]:e["keep-saving"],[T,b]={none:[e["notice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["k\
eep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[D],lost:[e["keep-lost"]]}[E?"lost":c.state];s.
classList.toggle("ajar-state-lost",E),v(T,b),s.dataset.longest=c.state==="kept"?e["keep-saved"]:"",o.textContent!==c.problem&&
(o.textContent=c.problem),o.hidden=!c.problem}function U(){c={...c,saved:!1},W()}function B(){W(),A=c,J()?a.replaceChildren(
u?y("change"):L()):c.state!=="none"?a.replaceChildren(y("unlock")):f?a.replaceChildren(y(c.exists?"open":"start")):a.replaceChildren(
g?d():H())}let S=()=>{f=!0,i.textContent="",B(),a.querySelector("input").focus()},G=()=>c.hosted?h("p",{},e["keep-hub"]):
null;function H(){return h("div",{class:"ajar-choose"},h("p",{class:"ajar-title"},e["keep-title"]),h("p",{},e[c.exists?"\
keep-there":"keep-why"]),c.here?h("details",{},h("summary",{},e["keep-tab"]),h("p",{},e["keep-tab-how"])):null,G(),h("di\
v",{class:"ajar-moves"},Q(e["keep-nothing"],()=>{g=!0,B(),O(s)}),Q(e[c.exists?"keep-open":"keep-start"],S)))}let d=()=>h(
"p",{},Q(e[c.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function C(){let T=["none","weak","fair","good","s\
trong"].map(b=>e[`keep-strength-${b}`]).reduce((b,$)=>$.length>b.length?$:b);return h("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":T},h("span",{},e["keep-strength-none"]))}function y(D){let T=D==="start"||D==="change",b={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[D],$=h("input",{id:`${n}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${n}-how`,oninput:()=>{T&&t({strength:$.value})}}),z=h("input",{id:`${n}\
-again`,type:"password",spellcheck:"false"}),m=h("div",{},h("label",{for:`${n}-again`},e["keep-again"]),z),F=h("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),Y=h("input",{id:`${n}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t(
{place:Y.value})}),X=C(),_=()=>{if(!$.value){$.focus();return}if(F.hidden=!0,T&&$.type==="password"&&z.value!==$.value){
F.textContent=e["keep-again-differs"],F.hidden=!1,z.focus();return}D==="change"?t({change:$.value},{awaited:!0}):t({[D===
"start"?"keep":"unlock"]:$.value,place:Y.value},{awaited:!0}),v(e["keep-opening"]),$.value="",z.value="",X.firstChild.textContent=
e["keep-strength-none"]},ee=()=>{f=!1,u=!1,B(),D==="change"?K().focus():O(s)},ae=h("details",{},h("summary",{},e["keep-w\
here"]),h("label",{for:`${n}-place`},e["keep-place"]),Y);return h("form",{class:"ajar-ask",onsubmit:Je=>{Je.preventDefault(),
_()}},h(c.state==="locked"?"h1":"p",{class:"ajar-title"},b),G(),D==="change"?h("p",{},e["keep-change-how"]):null,T?h("p",
{},e["keep-no-way-back"]):null,D==="start"&&c.here==="browser"?h("p",{},e["keep-browser"]):null,h("label",{for:`${n}-wor\
ds`},e[D==="change"?"keep-new":"keep-passphrase"]),h("p",{class:"ajar-hint",id:`${n}-how`},e[T?"keep-how":"keep-how-open"]),
$,T?X:null,T?m:null,h("label",{class:"ajar-card"},h("input",{type:"checkbox",onchange:({target:Je})=>{$.type=Je.checked?
"text":"password",m.hidden=Je.checked,F.hidden=!0}}),h("span",{},e["keep-see"])),T?F:null,D==="change"||c.here?null:ae,h(
"div",{class:"ajar-moves"},D==="unlock"?null:Q(e["keep-not-now"],ee),h("button",{type:"submit"},b)),T?null:R(),D==="star\
t"&&c.here?N():null)}let j=()=>h("div",{},Q(e["keep-copy"],()=>t({take:"sealed"})));function N(){let D={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},T=h("input",{type:"file",onchange:async()=>{let z=new Uint8Array(await T.
files[0].arrayBuffer()),m=()=>t({bring:z},{awaited:!0});T.value="",c.exists?as($,{...D,act:m}):m()}}),b=h("label",{class:"\
ajar-words"},h("span",{},e["keep-bring"]),T),$=h("div",{class:"ajar-twice"},b);return $}function R(){let D=rr({words:e,label:e["\
keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return h("details",{},h("summary",{},e["keep-for\
got"]),h("p",{},e["keep-forgot-how"]),...c.here?[h("p",{},e["keep-copy-forgot"]),j(),N()]:[],h("p",{},e["keep-erase-how"]),
D)}function L(){let D=h("select",{id:`${n}-minutes`,onchange:()=>t({minutes:Number(D.value)})},...[...new Set([5,15,30,60,
c.minutes])].sort((T,b)=>T-b).map(T=>h("option",{value:T,selected:T===c.minutes},Z(e["keep-minutes"],{n:T}))));return h(
"div",{class:"ajar-kept"},Q(e["keep-lock"],()=>{v(e["keep-opening"]),t({lock:!0},{awaited:!0})}),Q(e["keep-change"],()=>{
u=!0,I=!1,B(),a.querySelector("input").focus()},{class:"ajar-change"}),h("p",{class:"ajar-changed",role:"status"},I?e["k\
eep-changed"]:""),h("details",{},h("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[h("p",{},e["keep-copy-how"]),
j()]:[h("p",{},c.place)],c.copied?h("p",{},Z(e["keep-copied"],{program:c.copied})):null,h("label",{for:`${n}-minutes`},e["\
keep-idle"]),D))}function x(D){if(D.strength!=null){let T=a.querySelector(".ajar-strength > span");T&&(T.textContent=D.strength);
return}if(D.changed){u=!1,B(),a.querySelector(".ajar-changed").textContent=e["keep-changed"],I=!0,K().focus();return}c={
...c,...D},c.state==="kept"&&(f=!1),J()||(u=!1),W(),q()}let q=sr(a,()=>{let D=A;if(D.state===c.state&&D.exists===c.exists&&
D.minutes===c.minutes&&D.here===c.here&&!!D.reopen==!!c.reopen&&!!D.hosted==!!c.hosted&&a.firstChild){A=c;return}let b=f&&
D.place!==c.place;B(),D.state!==c.state&&D.state!=="none"?O(s):b&&a.querySelector("input").focus()});return B(),{line:s,
more:l,update:x,begin:U,setLost:D=>{E=D,W()},say:D=>{i.textContent=D}}}function ti(e,{sentence:t,wide:n,narrow:r,columns:s,rows:o},i){if(!t){e.replaceChildren(h("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let a=(c,A)=>{let f=h("div",{class:`ajar-picture ajar-${A}`,role:"img","aria-label":t});return Vt(f,
c),f.firstElementChild.setAttribute("aria-hidden","true"),f},l=e.querySelector("details")?.open??!1;e.replaceChildren(h(
"figure",{class:"ajar-chart"},h("figcaption",{},t),a(n,"wide"),a(r,"narrow"),h("details",{open:l},h("summary",{},i.table),
h("table",{},h("thead",{},h("tr",{},...s.map(c=>h("th",{scope:"col"},c)))),h("tbody",{},...o.map(([c,...A])=>h("tr",{},h(
"th",{scope:"row"},c),...A.map(f=>h("td",{},f??"–")))))))))}function ni({items:e},t){let n={};for(let r of e){let s=t[r.id];if(!(s==null||!ft(r,n)))if(r.kind==="choice"){let i=(r.among?
Yt(r,n):r.cards).map(l=>l.id).filter(l=>s.chosen.includes(l)),a=s.own?.trim()?s.own:"";(i.length||a)&&(n[r.id]={chosen:i,
own:a})}else if(r.kind==="sort"){let o=r.cards.filter(i=>s[i.id]).map(i=>[i.id,s[i.id]]);o.length&&(n[r.id]=Object.fromEntries(
o))}else if(r.kind==="list"){let o=s.filter(i=>i.trim());o.length&&(n[r.id]=o)}else`${s}`.trim()&&(n[r.id]=s)}return n}var ri=(e,t)=>Z(e.ask,t);var oh=new Set(["autorestarting","dead","restarting","terminating"]),ih=4e3;function si({widget_manager:e},{gone:t,back:n}){
let{statusChanged:r,connectionStatusChanged:s}=e?.kernel??{};if(!r?.connect||!s?.connect)return()=>{};let o=0,i=(l,c)=>{
oh.has(c)&&t()},a=(l,c)=>{clearTimeout(o),c==="disconnected"?t():c==="connecting"?o=setTimeout(t,ih):n()};return r.connect(
i),s.connect(a),()=>{clearTimeout(o),r.disconnect(i),s.disconnect(a)}}function oi({words:e,answered:t}){let n=new Set,r=!1,
s=()=>t().map(([l,c])=>{let A=ni(l,c),f=l.items.filter(u=>u.id in A).map(u=>[ri(u,A),...Te(u,A[u.id])].join(`
`));return[l.title,...f].join(`

`)}).join(`


`);async function o(l){let c=s(),A=h("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});A.value=c,l.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(c)}catch{if(l.append(A),A.select(),!document.execCommand("\
copy"))return}l.querySelector("[role=status]").textContent=e["lost-copied"]}function i(l={}){let c=h("div",{class:"ajar-\
lost",hidden:!r,...l},h("p",{},e.lost),h("div",{class:"ajar-moves"},h("button",{type:"button",onclick:()=>o(c)},e["lost-\
copy"]),h("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),h("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(c),c}function a(l){r=l;for(let c of n)c.hidden=!l}return{line:i,set:a,isLost:()=>r,forget:l=>n.delete(
l)}}function ii(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let s=h("select",{onchange:()=>{n=s.value}},...Object.entries(t).map(([o,i])=>h("option",{value:o,selected:o===n},i)));return h(
"label",{},e["home-paper"]," ",s)},value:()=>n}}function ai(e,{words:t,send:n,open:r,help:s}){let o=h("p",{class:"ajar-status",role:"status","aria-live":"polite"}),i=fn(
t,v=>o.replaceChildren(v)),a=v=>{i.begin(),n(v)},l=h("div",{}),c={},A="",f=0,u=ii(t);e.replaceChildren(h("section",{class:"\
ajar-home","aria-label":t["home-title"]},l),o);let I=(v,W)=>h("button",{type:"button",onclick:W},v),g=v=>h("div",{class:"\
ajar-reflection"},...v.flatMap(W=>Jr(W,3))),E=(v,W,U)=>rr({words:t,label:v,question:W,act:()=>a(U)}),Q=()=>{let v=h("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{v.files[0]&&a({import:await v.files[0].text()}),v.value=
""}});return h("label",{class:"ajar-words"},h("span",{},t["home-bring"]),v)},O=sr(l,()=>{let v=JSON.stringify(c);v!==A&&
(A=v,zo(l,K))});function K(){let v=(B,S)=>I(S,()=>a({take:B})),W=f>(c.danger?.kinds.length??0)?null:c.danger,U=()=>{f=W.
kinds.length+1,K(),l.querySelector(".ajar-welcome").focus()};l.replaceChildren(W?s.notice(W,{level:2,aside:U}):"",h("p",
{class:"ajar-welcome",tabindex:"-1"},c.welcome),c.section?h("div",{class:"ajar-moves"},I(t["home-go-on"],()=>r(c.section))):
"",c.due?.length?h("ul",{},...c.due.map(B=>h("li",{},B))):"",c.plan?.length?h("h2",{},t["home-plan"]):"",c.plan?.length?
g(c.plan):"",c.plan?.length&&!W?s.line():"",...(c.earlier??[]).filter(({plan:B})=>B.length).map(({title:B,plan:S})=>h("d\
etails",{},h("summary",{},`${t["home-plan"]}, ${B}`),g(S))),h("details",{},h("summary",{},t["home-take"]),h("p",{},t["ho\
me-not-encrypted"]),h("div",{class:"ajar-take"},...W?[]:[I(t["home-take-plan"],()=>a({take:"plan",paper:u.value(),country:s.
code()})),u.element(),v("calendar",t["home-take-calendar"]),c.danger?"":v("calendar-line",t["home-take-calendar-line"])],
v("check-ins",t["home-take-check-ins"]),v("everything",t["home-take-everything"])),Q()),c.something?h("details",{},h("su\
mmary",{},t["home-end"]),h("p",{},t["home-anew-how"]),E(t["home-anew"],t["home-anew-sure"],{restart:!0}),h("p",{},t["hom\
e-erase-how"]),E(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:v=>{i.end(),c=v,O()},settle:i.end,say:(v,W="")=>{
i.end();let U=h("div",{class:"ajar-text"});Vt(U,W),o.replaceChildren(v,U),o.scrollIntoView({block:"nearest"})}}}function ci({
name:e,type:t,data:n}){let r=Uint8Array.from(atob(n),o=>o.charCodeAt(0)),s=URL.createObjectURL(new Blob([r],{type:t}));h(
"a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var un=window.ajarShown,li="needs@",hi=({answers:e,done:t,danger:n,reflection:r})=>JSON.
stringify([e,t,n,r]),ah={},ch=(e,t)=>Lo(e,t,window.ajarCoach??window.ajarDangers);function lh(){let e=document.getElementById(
"ajar-style")??document.head.appendChild(h("style",{id:"ajar-style"})),t="";e.textContent!==t&&(e.textContent=t)}function Ai({
model:e,el:t}){lh();let n=e.get("pages"),r=e.get("words"),s=new Map,o=new Map,i=new Map,a=[],l=m=>a.push(m),c=null,A=!1,
f=!1,u=new Map,I=new Map,g=Math.min(e.get("page"),n.length-1);t.classList.add("ajar");let E=h("div",{class:"ajar-page"}),
Q=m=>n.flatMap(({blocks:F})=>F).find(F=>F.kind==="exercise"&&F.key===m)?.exercise,O=oi({words:r,answered:()=>[...o].map(
([m,{answers:F}])=>[Q(m),F]).filter(([m,F])=>m&&Object.keys(F??{}).length)}),K=0,J=m=>{if(clearTimeout(K),K=0,O.set(m),c?.
setLost(m),m)for(let F of i.keys())s.get(F)?.release()},v=(m,{awaited:F=!1}={})=>{try{e.send(m)}catch{J(!0);return}F&&!K&&
(K=setTimeout(()=>J(!0),8e3))},W=!1;function U(){W||(W=!0,window.ajarDangers?B():v({dangers:!0}))}let B=()=>{for(let m of Object.
values(window.ajarDangers.dangers))qn(Xn(m))};function S({key:m,exercise:F},Y){if(!(window.ajarDangers||O.isLost())||!Kt(
F,Y))return;let _=Me(F,Y),ee=nr(F,_,window.ajarDangers);N(m,{answers:_,done:!0,...ee}),u.set(m,hi(o.get(m))),s.get(m).update(
o.get(m))}let G=xo({words:r,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>H(),onCountry:m=>v({country:m})}),
H=()=>{v({forget:!0}),Zr()},d=(m,F,Y)=>(s.set(m.key,Y),o.has(m.key)&&Y.update(o.get(m.key)),F),C={html(m){let F=h("div",
{class:"ajar-text"});return Vt(F,m.html),G.addNumbers(F),F.addEventListener("click",Y=>{let X=Y.target.closest("a"),_=n.
findIndex(({id:ee})=>ee&&X?.getAttribute("href")===`${ee}.ipynb`);_<0||(Y.preventDefault(),x(_))}),F},home(m){let F=h("d\
iv",{});return d(m,F,ai(F,{words:r,send:_=>{_.import&&s.get("chart")?.begin(),v(_)},open:_=>x(n.findIndex(({id:ee})=>ee===
_)),help:G})),v({home:m.key}),F},exercise(m){let F=h("div",{}),Y=O.line(c?{}:{role:"alert"});i.set(m.key,F);let X=(_,ee)=>{
c?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let ae=window.ajarSent;I.set(m.key,ae),v({key:m.key,
..._,sent:ae},{awaited:ee}),!(!ee||!O.isLost())&&(J(!0),Y.scrollIntoView({block:"nearest"}))};return s.set(m.key,Qo(F,m.
exercise,{words:r,level:m.level,sort:Ro,remarks:(_,ee)=>Po(_,{words:r,find:ae=>ch(ee,ae)}),...o.get(m.key),help:G,needs:()=>y(
m.needs),below:()=>m.key.startsWith("plan@")&&G.isKnown()?G.line():null,onAside:_=>N(m.key,{aside:_}),onChange:_=>{U(),N(
m.key,{answers:_,done:!1}),X({answers:_,done:!1},f)},onMove:_=>N(m.key,{at:_}),onDone:_=>{S(m,_),X({answers:_,done:!0},!0),
m.key.startsWith("check-in@")&&s.get("chart")?.begin()},onStartOver:()=>{N(m.key,{answers:{},done:!1}),X({remove:!0})}})),
F.firstElementChild.append(Y),l(()=>O.forget(Y)),F},chart(m){let F=h("div",{class:"ajar-chart-block"}),Y=h("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:X,end:_}=fn(r,ae=>Y.replaceChildren(ae)),ee=ae=>{_(),ti(F,ae,r)};
return s.set(m.key,{update:ee,begin:X,end:_}),o.has(m.key)&&ee(o.get(m.key)),X(),v({chart:m.key}),h("div",{},F,Y)},notice(m){
if(jo(()=>v({forget:!0})),!m.leave)return h("div",{class:"ajar-notice"},h("p",{},m.text));let F=h("div",{class:"ajar-lea\
ve"},G.button(),_r({words:r,leave:H}));Uo(G.open),c=ei({words:r,send:v});let Y=document.createDocumentFragment();return Y.
append(h("div",{class:"ajar-notice"},c.line,F),h("div",{class:"ajar-on-paper"},G.text()),c.more),Y}};function y(m){let F=n.
findIndex(({blocks:X})=>X.some(({key:_})=>_===li));return F<0?m?h("p",{},h("a",{href:m},r["help-needs"])):null:h("button",
{type:"button",onclick:()=>{x(F);let X=i.get(li).querySelector("h2");X.tabIndex=-1,X.focus()}},r["help-needs"])}for(let[
m,F]of Object.entries(ah))C[m]=Y=>{let X=h("div",{}),ee=F(X,Y,{words:r,send:v,onDispose:l,model:e,exerciseOf:Q,formOf:ae=>i.
get(ae)});return d(Y,ee.element??X,ee)};let j=m=>n[g].blocks.find(F=>F.kind===m),N=(m,F)=>o.set(m,{...o.get(m),...F}),R=()=>{
for(let m of a.splice(0))m()};function L({focus:m=!1}={}){if(R(),s.clear(),A){E.replaceChildren(c?"":h("p",{class:"ajar-\
empty"},r["keep-locked-here"]));return}if(E.replaceChildren(...n[g].blocks.map(ee=>C[ee.kind](ee))),n.length<2)return;let F=(ee,ae)=>h(
"button",{type:"button",onclick:()=>x(ee)},ae),Y=g>0?F(g-1,r["previous-page"]):null,X=g<n.length-1?F(g+1,r["next-page"]):
null;if(E.append(h("div",{class:"ajar-moves ajar-turn"},Y,X)),q.replaceChildren(...n.map(({title:ee},ae)=>h("li",{},h("b\
utton",{type:"button","aria-current":ae===g?"page":null,onclick:()=>x(ae)},ee)))),D.textContent=Z(r["page-of"],{n:g+1,all:n.
length,title:n[g].title}),!m)return;let _=E.querySelector("h1, h2, h3")??E;_.tabIndex=-1,_.focus({preventScroll:!0}),t.scrollIntoView(
{block:"start"})}function x(m){n[m]&&(g=m,q.parentElement.open=T(),e.set("page",m),e.save_changes(),L({focus:!0}))}let q=h(
"ol",{}),D=h("summary",{}),T=()=>window.innerWidth>640;e.get("notice")&&t.append(C.notice(e.get("notice")));let b=h("nav",
{class:"ajar-nav","aria-label":r.pages},h("details",{open:T()},D,q));n.length>1&&t.append(b),t.append(O.line({role:"aler\
t"}),E);let $=0;for(let m of["keydown","pointerdown","scroll"])t.addEventListener(m,()=>{Date.now()-$<3e4||($=Date.now(),
v({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",m=>{if(J(!1),m.keeping){let F=[...I.values()].some(_=>m.acknowledged<
_);c?.update(F?{...m.keeping,saved:!1}:m.keeping);let{state:Y}=m.keeping,X=Y==="locked";Y&&(f=Y==="kept"),Y&&X!==A&&(A=X,
o.clear(),b.hidden=A,L())}for(let[F,Y]of Object.entries(m.states??{})){if(m.acknowledged<I.get(F))continue;let X=Y.answers&&
!Object.keys(Y.answers).length,_=u.get(F)===hi(Y);u.delete(F),N(F,X?{...Y,at:0}:Y),_||s.get(F)?.update(o.get(F))}m.dangers&&
(window.ajarDangers=m.dangers,B()),m.country!=null&&G.choose(m.country),m.file&&(s.get("home")?.settle(),ci(m.file)),m.erased&&
s.get("home")?.say(m.erased,j("home")?.erased),m.said&&s.get("chart")?.end(),m.said&&(s.get("home")??c)?.say(m.said),m.open&&
x(n.findIndex(({id:F})=>F===m.open)),m.problem&&s.get(m.problem.key)?.say(m.problem.text)}),e.on("change:pages",()=>{n=e.
get("pages"),L()});let z=si(e,{gone:()=>J(!0),back:()=>{O.isLost()&&v({ready:!0})}});return L(),un.set(r,(un.get(r)??0)+
1),v({ready:!0}),()=>{R(),z(),clearTimeout(K),un.set(r,un.get(r)-1),un.get(r)||v({gone:!0})}}var hh="sw.js",ui=()=>new URL("./",location.href).href,fi=async()=>(await caches.keys()).filter(e=>e.startsWith(`notes ${ui()}\
 `)),pn=()=>"serviceWorker"in navigator&&"caches"in window;async function pi(e){try{await navigator.serviceWorker.register(
e(hh),{updateViaCache:"all"})}catch{}}async function or(){let e=async()=>(await navigator.serviceWorker.getRegistrations()).
filter(({scope:t})=>t===ui());for(let t of await e())await t.unregister();for(let t of await fi())await caches.delete(t);
return(await fi()).length===0&&(await e()).length===0}var[ir,cs]=["leave-to","left"];function $t(e){try{return e(window.sessionStorage)}catch{return null}}function Ah(e){let t=e.
trim();if(!/^(https:\/\/)?[^\s/:@]+\.[^\s/:@]{2,}(\/\S*)?$/i.test(t))return"";try{return new URL(/^https:/i.test(t)?t:`h\
ttps://${t}`).href}catch{return""}}var ls=()=>$t(e=>e.setItem(cs,"1"));function gi(e){let t=$t(s=>s.getItem(ir))||e;t&&qr(
t);let n=performance.getEntriesByType("navigation")[0]?.type==="back_forward",r=$t(s=>s.getItem(cs));r&&n&&location.replace(
t||"about:blank"),$t(s=>s.removeItem(cs)),r&&n&&ls()}function Ii(e){let t=h("p",{class:"ajar-hint",role:"status"}),n=h("\
input",{type:"text",inputmode:"url",id:"site-leave-to",spellcheck:"false","aria-describedby":"site-leave-how",value:$t(r=>r.
getItem(ir))??"",onchange(){let r=Ah(n.value);if(n.value.trim()&&!r){t.textContent=e["site-leave-odd"];return}$t(s=>r?s.
setItem(ir,r):s.removeItem(ir)),qr(r||"about:blank"),t.textContent=e[r?"site-leave-set":"site-leave-blank"]}});return h(
"div",{},h("label",{for:n.id},e["site-leave-to"]),h("p",{class:"ajar-hint",id:"site-leave-how"},e["site-leave-how"]),n,t)}function di(e,t,{store:n,logOut:r}){let s=h("p",{class:"ajar-status",role:"status"}),o=h("button",{type:"button",onclick:async()=>{
s.textContent=t[await or()?"site-removed":"site-not-removed"]}},t["site-remove"]);e.append(Ii(t));let i=e.closest(".site\
-about");r&&i.append(h("p",{},h("a",{href:r},t["hub-log-out"]))),!n&&pn()&&e.append(h("div",{},o,s))}var ie=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}},ce=class extends Error{constructor(t,n=""){
super(t),this.name="PlaceError",this.code=t,this.said=n}},fh={changed:"journal-in-use",exists:"journal-here-already",full:"\
journal-here-full",gone:"journal-here-gone",unreachable:"journal-here-unreachable"},ar=e=>e instanceof ce?new ie(e.said||
fh[e.code]):e;var wi=1,Pt=4096,vt=2*Pt,ze=12,Ar=32,Ze=1024,Ci=16,Ue={mark:0,part:16,length:20,piece:24},yi=Ze-ze-Ci,As=yi-Ue.piece,fs=new TextEncoder().
encode("ajar-jnl"),ke={version:8,memory:12,passes:16,lanes:20,salt:24,fileId:40,wrapped:56},uh=ke.wrapped+ze+Ar+Ci,cr=Pt-
32,hs={memory:[8,2**21],passes:[1,64],lanes:[1,16]},mi=512,Dt=e=>new DataView(e.buffer,e.byteOffset,e.byteLength),lr=(e,t)=>e.
length===t.length&&e.every((n,r)=>n===t[r]),hr=(e,t)=>lr(e.subarray(0,t.length),t),Ei=async e=>new Uint8Array(await crypto.
subtle.digest("SHA-256",e)),et=e=>crypto.getRandomValues(new Uint8Array(e));function ye(...e){let t=new Uint8Array(e.reduce(
(r,{length:s})=>r+s,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var Oe=class e{constructor(t,n,r,s=new Uint8Array){
Object.assign(this,{cost:t,salt:n,fileId:r,wrapped:s})}get bound(){let t=new Uint8Array(ke.wrapped),n=Dt(t);t.set(fs),n.
setUint32(ke.version,wi);for(let r of Object.keys(hs))n.setUint32(ke[r],this.cost[r]);return t.set(this.salt,ke.salt),t.
set(this.fileId,ke.fileId),t}async toBytes(){let t=new Uint8Array(Pt);return t.set(ye(this.bound,this.wrapped)),t.set(await Ei(
t.subarray(0,cr)),cr),ye(t,t)}isOf(t){return lr(this.fileId,t)}hasSalt(t){return lr(this.salt,t)}static async fromBytes(t){
if(!t.length)throw new ie("journal-empty-file");let n=[t.slice(0,Pt),t.slice(Pt,vt)],r=await Promise.all(n.map(ph)),s=n.
find((c,A)=>r[A]);if(!s){let c=n.some(A=>hr(A,fs));throw new ie(c?"journal-broken":"journal-other-file")}let o=Dt(s);if(o.
getUint32(ke.version)>wi)throw new ie("journal-newer");let i={};for(let c of Object.keys(hs))i[c]=o.getUint32(ke[c]);let a=([
c,[A,f]])=>A<=i[c]&&i[c]<=f;if(!Object.entries(hs).every(a)||i.memory<8*i.lanes)throw new ie("journal-forged");let l=(c,A)=>s.
slice(c,A);return new e(i,l(ke.salt,ke.fileId),l(ke.fileId,ke.wrapped),l(ke.wrapped,uh))}async isWholeIn(t){return hr(t,
await this.toBytes())}};async function ph(e){return e.length!==Pt||!hr(e,fs)?!1:lr(await Ei(e.subarray(0,cr)),e.subarray(
cr))}var Ft=e=>Math.max(1,Math.ceil(e/As));function us(e,t,n){let r=et(16),s=Array.from({length:Ft(e.length)},(o,i)=>{let a=new Uint8Array(
yi);return a.set(r,Ue.mark),Dt(a).setUint32(Ue.part,i),Dt(a).setUint32(Ue.length,e.length),a.set(e.subarray(i*As,(i+1)*As),
Ue.piece),t(n+i,a)});return ye(...s)}function Bi(e,t,n){let r=Math.floor(e.length/Ze),s=Array.from({length:r},(c,A)=>e.subarray(
A*Ze,(A+1)*Ze)),o=s.map((c,A)=>t(n+A,c)),i=[],a=0,l=!1;for(let c=0;c<r;){let A=gh(c,o),f=A?Ft(A.length):1;A&&(l||(l=c>a),
i.push({content:A,size:f}),a=c+f),c+=f}return l||(l=s.some((c,A)=>A>=a&&!o[A]&&!Ih(c))),{entries:i,end:a,broken:l}}function gh(e,t){
if(!t[e])return null;let n=t[e].subarray(Ue.mark,Ue.part),r=Dt(t[e]).getUint32(Ue.length),s=t.slice(e,e+Ft(r)),o=(i,a)=>i&&
hr(i,n)&&Dt(i).getUint32(Ue.part)===a&&Dt(i).getUint32(Ue.length)===r;return s.length<Ft(r)||!s.every(o)?null:ye(...s.map(
i=>i.subarray(Ue.piece))).subarray(0,r)}var Ih=e=>[0,mi].some(t=>e.subarray(t,t+mi).every(n=>!n));var dh=Object.defineProperty,wh=(e,t,n)=>t in e?dh(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,tt=(e,t,n)=>wh(
e,typeof t!="symbol"?t+"":t,n);function ws(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var ur=e=>e?`"${e}" `:"";function ms(e,t=""){if(typeof e!=
"boolean")throw new TypeError(ur(t)+"expected boolean, got type="+typeof e);return e}function Jt(e,t=""){if(typeof e!="n\
umber")throw new TypeError(ur(t)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(
ur(t)+"expected integer >= 0, got "+e);return e}function pe(e,t,n=""){if(ws(e)&&(t===void 0||e.length===t))return e;t!==
void 0&&Jt(t,"length");let r=ws(e),s=t!==void 0?` of length ${t}`:"",o=r?`length=${e.length}`:`type=${typeof e}`,i=ur(n)+
"expected Uint8Array"+s+", got "+o;throw r?new RangeError(i):new TypeError(i)}var ki=(e,t)=>{if(e===null||typeof e!="obj\
ect"||Array.isArray(e))throw new TypeError(t==="object"?"expected valid options object":`"${t}" expected object, got typ\
e=${typeof e}`)};function Qi(e,t=!0){if(e.destroyed)throw new Error("hash was destroyed");if(t&&e.finished)throw new Error(
"digest() was already called")}function mh(e,t){pe(e,void 0,"output");let n=t.outputLen;if(!(e.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function rt(e){return new Uint32Array(e.buffer,e.byteOffset,Math.floor(e.byteLength/4))}
function gt(...e){for(let t=0;t<e.length;t++)e[t].fill(0)}function Ch(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}
var Wt=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function yh(e){return e<<24&4278190080|e<<8&16711680|
e>>>8&65280|e>>>24&255}function Eh(e){for(let t=0;t<e.length;t++)e[t]=yh(e[t]);return e}var xt=Wt?e=>e:Eh;function Bh(e,t){
return!e.byteLength||!t.byteLength?!1:e.buffer===t.buffer&&e.byteOffset<t.byteOffset+t.byteLength&&t.byteOffset<e.byteOffset+
e.byteLength}function kh(e,t){if(Bh(e,t)&&e.byteOffset<t.byteOffset)throw new Error("complex overlap of input and output\
 is not supported")}function Qh(e,t){return ki(e,"defaults"),ki(t,"opts"),Object.assign(e,t)}function bh(e,t){if(e=pe(e),
t=pe(t),e.length!==t.length)return!1;let n=0;for(let r=0;r<e.length;r++)n|=e[r]^t[r];return n===0}function Sh(e,t,n){let r=t,
s=n||(()=>[]),o=(a,l)=>r(l,...s(a)).update(a).digest(),i=r(new Uint8Array(e),...s(new Uint8Array(0)));return o.outputLen=
i.outputLen,o.blockLen=i.blockLen,o.create=(a,...l)=>r(a,...l),o}var Dh=(e,t)=>{function n(r,...s){if(pe(r,void 0,"key"),
e.nonceLength!==void 0){let A=s[0];pe(A,e.varSizeNonce?void 0:e.nonceLength,"nonce")}let o=e.tagLength,i=e.nonceLength!==
void 0?1:0;if(!e.withAAD){for(let A=i;A<s.length;A++)if(ws(s[A]))throw new Error("AAD not supported")}e.withAAD&&s[i]!==
void 0&&pe(s[i],void 0,"AAD");let a=t(r,...s),l=(A,f)=>{if(f!==void 0){if(A!==2)throw new Error("cipher output not suppo\
rted");pe(f,void 0,"output")}},c=!1;return{encrypt(A,f){if(c)throw new Error("cannot encrypt() twice with same key + non\
ce");return c=!0,pe(A,void 0,"data"),l(a.encrypt.length,f),a.encrypt(A,f)},decrypt(A,f){if(pe(A,void 0,"data"),o&&A.length<
o)throw new Error('"ciphertext" expected length >= tagLength='+o);return l(a.decrypt.length,f),a.decrypt(A,f)}}}return Object.
assign(n,e),n};function Cs(e,t,n=!0){if(t===void 0)return new Uint8Array(e);if(pe(t,e,"output"),n&&!pr(t))throw new Error(
"invalid output, must be aligned");return t}function Fh(e,t,n){Jt(e),Jt(t),ms(n);let r=new Uint8Array(16),s=Ch(r);return s.
setBigUint64(0,BigInt(t),n),s.setBigUint64(8,BigInt(e),n),r}function pr(e){return e.byteOffset%4===0}function gr(e){return Uint8Array.
from(pe(e))}var ji=e=>Uint8Array.from(e.split(""),t=>t.charCodeAt(0)),vh=xt(rt(ji("expand 16-byte k"))),xh=xt(rt(ji("exp\
and 32-byte k")));function se(e,t){return e<<t|e>>>32-t}var gn=64,Uh=16,ys=2**32-1,bi=Uint32Array.of();function Oh(e,t,n,r,s,o,i,a){
let l=s.length,c=new Uint8Array(gn),A=rt(c),f=Wt&&pr(s)&&pr(o),u=f?rt(s):bi,I=f?rt(o):bi;if(!Wt){for(let g=0;g<l;i++){if(e(
t,n,r,A,i,a),xt(A),i>=ys)throw new Error("arx: counter overflow");let E=Math.min(gn,l-g);for(let Q=0,O;Q<E;Q++)O=g+Q,o[O]=
s[O]^c[Q];g+=E}return}for(let g=0;g<l;i++){if(e(t,n,r,A,i,a),i>=ys)throw new Error("arx: counter overflow");let E=Math.min(
gn,l-g);if(f&&E===gn){let Q=g/4;if(g%4!==0)throw new Error("arx: invalid block position");for(let O=0,K;O<Uh;O++)K=Q+O,I[K]=
u[K]^A[O];g+=gn;continue}for(let Q=0,O;Q<E;Q++)O=g+Q,o[O]=s[O]^c[Q];g+=E}}function jh(e,t){let{allowShortKeys:n,extendNonceFn:r,
counterLength:s,counterRight:o,rounds:i}=Qh({allowShortKeys:!1,counterLength:8,counterRight:!1,rounds:20},t);if(typeof e!=
"function")throw new Error("core must be a function");return Jt(s),Jt(i),ms(o),ms(n),(a,l,c,A,f=0)=>{pe(a,void 0,"key"),
pe(l,void 0,"nonce"),pe(c,void 0,"data");let u=c.length,I=A!==void 0;if(A=Cs(u,A,!1),I&&kh(c,A),Jt(f),f<0||f>=ys)throw new Error(
"arx: counter overflow");let g=[],E=a.length,Q,O;if(E===32)g.push(Q=gr(a)),O=xh;else if(E===16&&n)Q=new Uint8Array(32),Q.
set(a),Q.set(a,16),O=vh,g.push(Q);else throw pe(a,32,"arx key"),new Error("invalid key size");(!Wt||!pr(l))&&g.push(l=gr(
l));let K=rt(Q);if(r){if(l.length!==24)throw new Error("arx: extended nonce must be 24 bytes");let W=l.subarray(0,16);if(Wt)
r(O,K,rt(W),K);else{let U=xt(Uint32Array.from(O));r(U,K,rt(W),K),gt(U),xt(K)}l=l.subarray(16)}else Wt||xt(K);let J=16-s;
if(J!==l.length)throw new Error(`arx: nonce must be ${J} or 16 bytes`);if(J!==12){let W=new Uint8Array(12);W.set(l,o?0:12-
l.length),l=W,g.push(l)}let v=xt(rt(l));try{return Oh(e,O,K,v,c,A,f,i),A}finally{gt(...g)}}}function de(e,t){return e[t++]&
255|(e[t++]&255)<<8}var Rh=class{constructor(e){tt(this,"blockLen",16),tt(this,"outputLen",16),tt(this,"buffer",new Uint8Array(
16)),tt(this,"r",new Uint16Array(10)),tt(this,"h",new Uint16Array(10)),tt(this,"pad",new Uint16Array(8)),tt(this,"pos",0),
tt(this,"finished",!1),tt(this,"destroyed",!1),e=gr(pe(e,32,"key"));let t=de(e,0),n=de(e,2),r=de(e,4),s=de(e,6),o=de(e,8),
i=de(e,10),a=de(e,12),l=de(e,14);this.r[0]=t&8191,this.r[1]=(t>>>13|n<<3)&8191,this.r[2]=(n>>>10|r<<6)&7939,this.r[3]=(r>>>
7|s<<9)&8191,this.r[4]=(s>>>4|o<<12)&255,this.r[5]=o>>>1&8190,this.r[6]=(o>>>14|i<<2)&8191,this.r[7]=(i>>>11|a<<5)&8065,
this.r[8]=(a>>>8|l<<8)&8191,this.r[9]=l>>>5&127;for(let c=0;c<8;c++)this.pad[c]=de(e,16+2*c)}process(e,t,n=!1){let r=n?0:
2048,{h:s,r:o}=this,i=o[0],a=o[1],l=o[2],c=o[3],A=o[4],f=o[5],u=o[6],I=o[7],g=o[8],E=o[9],Q=de(e,t+0),O=de(e,t+2),K=de(e,
t+4),J=de(e,t+6),v=de(e,t+8),W=de(e,t+10),U=de(e,t+12),B=de(e,t+14),S=s[0]+(Q&8191),G=s[1]+((Q>>>13|O<<3)&8191),H=s[2]+((O>>>
10|K<<6)&8191),d=s[3]+((K>>>7|J<<9)&8191),C=s[4]+((J>>>4|v<<12)&8191),y=s[5]+(v>>>1&8191),j=s[6]+((v>>>14|W<<2)&8191),N=s[7]+
((W>>>11|U<<5)&8191),R=s[8]+((U>>>8|B<<8)&8191),L=s[9]+(B>>>5|r),x=0,q=x+S*i+G*(5*E)+H*(5*g)+d*(5*I)+C*(5*u);x=q>>>13,q&=
8191,q+=y*(5*f)+j*(5*A)+N*(5*c)+R*(5*l)+L*(5*a),x+=q>>>13,q&=8191;let D=x+S*a+G*i+H*(5*E)+d*(5*g)+C*(5*I);x=D>>>13,D&=8191,
D+=y*(5*u)+j*(5*f)+N*(5*A)+R*(5*c)+L*(5*l),x+=D>>>13,D&=8191;let T=x+S*l+G*a+H*i+d*(5*E)+C*(5*g);x=T>>>13,T&=8191,T+=y*(5*
I)+j*(5*u)+N*(5*f)+R*(5*A)+L*(5*c),x+=T>>>13,T&=8191;let b=x+S*c+G*l+H*a+d*i+C*(5*E);x=b>>>13,b&=8191,b+=y*(5*g)+j*(5*I)+
N*(5*u)+R*(5*f)+L*(5*A),x+=b>>>13,b&=8191;let $=x+S*A+G*c+H*l+d*a+C*i;x=$>>>13,$&=8191,$+=y*(5*E)+j*(5*g)+N*(5*I)+R*(5*u)+
L*(5*f),x+=$>>>13,$&=8191;let z=x+S*f+G*A+H*c+d*l+C*a;x=z>>>13,z&=8191,z+=y*i+j*(5*E)+N*(5*g)+R*(5*I)+L*(5*u),x+=z>>>13,
z&=8191;let m=x+S*u+G*f+H*A+d*c+C*l;x=m>>>13,m&=8191,m+=y*a+j*i+N*(5*E)+R*(5*g)+L*(5*I),x+=m>>>13,m&=8191;let F=x+S*I+G*
u+H*f+d*A+C*c;x=F>>>13,F&=8191,F+=y*l+j*a+N*i+R*(5*E)+L*(5*g),x+=F>>>13,F&=8191;let Y=x+S*g+G*I+H*u+d*f+C*A;x=Y>>>13,Y&=
8191,Y+=y*c+j*l+N*a+R*i+L*(5*E),x+=Y>>>13,Y&=8191;let X=x+S*E+G*g+H*I+d*u+C*f;x=X>>>13,X&=8191,X+=y*A+j*c+N*l+R*a+L*i,x+=
X>>>13,X&=8191,x=(x<<2)+x|0,x=x+q|0,q=x&8191,x=x>>>13,D+=x,s[0]=q,s[1]=D,s[2]=T,s[3]=b,s[4]=$,s[5]=z,s[6]=m,s[7]=F,s[8]=
Y,s[9]=X}finalize(){let{h:e,pad:t}=this,n=new Uint16Array(10),r=e[1]>>>13;e[1]&=8191;for(let i=2;i<10;i++)e[i]+=r,r=e[i]>>>
13,e[i]&=8191;e[0]+=r*5,r=e[0]>>>13,e[0]&=8191,e[1]+=r,r=e[1]>>>13,e[1]&=8191,e[2]+=r,n[0]=e[0]+5,r=n[0]>>>13,n[0]&=8191;
for(let i=1;i<10;i++)n[i]=e[i]+r,r=n[i]>>>13,n[i]&=8191;n[9]-=8192;let s=(r^1)-1;for(let i=0;i<10;i++)n[i]&=s;s=~s;for(let i=0;i<
10;i++)e[i]=e[i]&s|n[i];e[0]=(e[0]|e[1]<<13)&65535,e[1]=(e[1]>>>3|e[2]<<10)&65535,e[2]=(e[2]>>>6|e[3]<<7)&65535,e[3]=(e[3]>>>
9|e[4]<<4)&65535,e[4]=(e[4]>>>12|e[5]<<1|e[6]<<14)&65535,e[5]=(e[6]>>>2|e[7]<<11)&65535,e[6]=(e[7]>>>5|e[8]<<8)&65535,e[7]=
(e[8]>>>8|e[9]<<5)&65535;let o=e[0]+t[0];e[0]=o&65535;for(let i=1;i<8;i++)o=(e[i]+t[i]|0)+(o>>>16)|0,e[i]=o&65535;gt(n)}update(e){
Qi(this),pe(e),e=gr(e);let{buffer:t,blockLen:n}=this,r=e.length;for(let s=0;s<r;){let o=Math.min(n-this.pos,r-s);if(o===
n){for(;n<=r-s;s+=n)this.process(e,s);continue}t.set(e.subarray(s,s+o),this.pos),this.pos+=o,s+=o,this.pos===n&&(this.process(
t,0,!1),this.pos=0)}return this}destroy(){this.destroyed=!0,gt(this.h,this.r,this.buffer,this.pad)}digestInto(e){Qi(this),
mh(e,this),this.finished=!0;let{buffer:t,h:n}=this,{pos:r}=this;if(r){for(t[r++]=1;r<16;r++)t[r]=0;this.process(t,0,!0)}
this.finalize();let s=0;for(let o=0;o<8;o++)e[s++]=n[o]>>>0,e[s++]=n[o]>>>8}digest(){let{buffer:e,outputLen:t}=this;this.
digestInto(e);let n=e.slice(0,t);return this.destroy(),n}},Gh=Sh(32,e=>new Rh(e));function Nh(e,t,n,r,s,o=20){let i=e[0],
a=e[1],l=e[2],c=e[3],A=t[0],f=t[1],u=t[2],I=t[3],g=t[4],E=t[5],Q=t[6],O=t[7],K=s,J=n[0],v=n[1],W=n[2],U=i,B=a,S=l,G=c,H=A,
d=f,C=u,y=I,j=g,N=E,R=Q,L=O,x=K,q=J,D=v,T=W;for(let $=0;$<o;$+=2)U=U+H|0,x=se(x^U,16),j=j+x|0,H=se(H^j,12),U=U+H|0,x=se(
x^U,8),j=j+x|0,H=se(H^j,7),B=B+d|0,q=se(q^B,16),N=N+q|0,d=se(d^N,12),B=B+d|0,q=se(q^B,8),N=N+q|0,d=se(d^N,7),S=S+C|0,D=se(
D^S,16),R=R+D|0,C=se(C^R,12),S=S+C|0,D=se(D^S,8),R=R+D|0,C=se(C^R,7),G=G+y|0,T=se(T^G,16),L=L+T|0,y=se(y^L,12),G=G+y|0,T=
se(T^G,8),L=L+T|0,y=se(y^L,7),U=U+d|0,T=se(T^U,16),R=R+T|0,d=se(d^R,12),U=U+d|0,T=se(T^U,8),R=R+T|0,d=se(d^R,7),B=B+C|0,
x=se(x^B,16),L=L+x|0,C=se(C^L,12),B=B+C|0,x=se(x^B,8),L=L+x|0,C=se(C^L,7),S=S+y|0,q=se(q^S,16),j=j+q|0,y=se(y^j,12),S=S+
y|0,q=se(q^S,8),j=j+q|0,y=se(y^j,7),G=G+H|0,D=se(D^G,16),N=N+D|0,H=se(H^N,12),G=G+H|0,D=se(D^G,8),N=N+D|0,H=se(H^N,7);let b=0;
r[b++]=i+U|0,r[b++]=a+B|0,r[b++]=l+S|0,r[b++]=c+G|0,r[b++]=A+H|0,r[b++]=f+d|0,r[b++]=u+C|0,r[b++]=I+y|0,r[b++]=g+j|0,r[b++]=
E+N|0,r[b++]=Q+R|0,r[b++]=O+L|0,r[b++]=K+x|0,r[b++]=J+q|0,r[b++]=v+D|0,r[b++]=W+T|0}var Mh=jh(Nh,{counterRight:!1,counterLength:4,
allowShortKeys:!1}),Th=new Uint8Array(16),Si=(e,t)=>{e.update(t);let n=t.length%16;n&&e.update(Th.subarray(n))},Hh=new Uint8Array(
32);function Di(e,t,n,r,s){s!==void 0&&pe(s,void 0,"AAD");let o=e(t,n,Hh),i=Fh(r.length,s?s.length:0,!0),a=Gh.create(o);
s&&Si(a,s),Si(a,r),a.update(i);let l=a.digest();return gt(o,i),l}var Lh=e=>(t,n,r)=>({encrypt(s,o){let i=s.length;o=Cs(i+
16,o,!1),o.set(s);let a=o.subarray(0,-16);e(t,n,a,a,1);let l=Di(e,t,n,a,r);return o.set(l,i),gt(l),o},decrypt(s,o){o=Cs(
s.length-16,o,!1);let i=s.subarray(0,-16),a=s.subarray(-16),l=Di(e,t,n,i,r);if(!bh(a,l))throw gt(l),new Error("invalid t\
ag");return o.set(s.subarray(0,-16)),e(t,n,o,o,1),gt(l),o}}),Ot=Dh({blockSize:64,nonceLength:12,tagLength:16,withAAD:!0},
Lh(Mh));function Ut(e,t,n,r){function s(o){return o instanceof n?o:new n(function(i){i(o)})}return new(n||(n=Promise))(function(o,i){
function a(A){try{c(r.next(A))}catch(f){i(f)}}function l(A){try{c(r.throw(A))}catch(f){i(f)}}function c(A){A.done?o(A.value):
s(A.value).then(a,l)}c((r=r.apply(e,t||[])).next())})}var le=class{constructor(){this.mutex=Promise.resolve()}lock(){let e=()=>{};
return this.mutex=this.mutex.then(()=>new Promise(e)),new Promise(t=>{e=t})}dispatch(e){return Ut(this,void 0,void 0,function*(){
let t=yield this.lock();try{return yield Promise.resolve(e())}finally{t()}})}},ps;function Yh(){return typeof globalThis<
"u"?globalThis:typeof self<"u"?self:typeof window<"u"?window:global}var Es=Yh(),gs=(ps=Es.Buffer)!==null&&ps!==void 0?ps:
null,Vh=Es.TextEncoder?new Es.TextEncoder:null;function Ri(e,t){return(e&15)+(e>>6|e>>3&8)<<4|(t&15)+(t>>6|t>>3&8)}function Gi(e,t){
let n=t.length>>1;for(let r=0;r<n;r++){let s=r<<1;e[r]=Ri(t.charCodeAt(s),t.charCodeAt(s+1))}}function Kh(e,t){if(e.length!==
t.length*2)return!1;for(let n=0;n<t.length;n++){let r=n<<1;if(t[n]!==Ri(e.charCodeAt(r),e.charCodeAt(r+1)))return!1}return!0}
var Fi=87,vi=48;function Bs(e,t,n){let r=0;for(let s=0;s<n;s++){let o=t[s]>>>4;e[r++]=o>9?o+Fi:o+vi,o=t[s]&15,e[r++]=o>9?
o+Fi:o+vi}return String.fromCharCode.apply(null,e)}var st=gs!==null?e=>{if(typeof e=="string"){let t=gs.from(e,"utf8");return new Uint8Array(
t.buffer,t.byteOffset,t.length)}if(gs.isBuffer(e))return new Uint8Array(e.buffer,e.byteOffset,e.length);if(ArrayBuffer.isView(
e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error("Invalid data type!")}:e=>{if(typeof e=="st\
ring")return Vh.encode(e);if(ArrayBuffer.isView(e))return new Uint8Array(e.buffer,e.byteOffset,e.byteLength);throw new Error(
"Invalid data type!")},je="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",dn=new Uint8Array(256);for(let e=0;e<
je.length;e++)dn[je.charCodeAt(e)]=e;function xi(e,t=!0){let n=e.length,r=n%3,s=[],o=n-r;for(let i=0;i<o;i+=3){let a=(e[i]<<
16&16711680)+(e[i+1]<<8&65280)+(e[i+2]&255),l=je.charAt(a>>18&63)+je.charAt(a>>12&63)+je.charAt(a>>6&63)+je.charAt(a&63);
s.push(l)}if(r===1){let i=e[n-1],a=je.charAt(i>>2),l=je.charAt(i<<4&63);s.push(`${a}${l}`),t&&s.push("==")}else if(r===2){
let i=(e[n-2]<<8)+e[n-1],a=je.charAt(i>>10),l=je.charAt(i>>4&63),c=je.charAt(i<<2&63);s.push(`${a}${l}${c}`),t&&s.push("\
=")}return s.join("")}function $h(e){let t=Math.floor(e.length*.75),n=e.length;return e[n-1]==="="&&(t-=1,e[n-2]==="="&&
(t-=1)),t}function Ph(e){let t=$h(e),n=e.length,r=new Uint8Array(t),s=0;for(let o=0;o<n;o+=4){let i=dn[e.charCodeAt(o)],
a=dn[e.charCodeAt(o+1)],l=dn[e.charCodeAt(o+2)],c=dn[e.charCodeAt(o+3)];r[s]=i<<2|a>>4,s+=1,r[s]=(a&15)<<4|l>>2,s+=1,r[s]=
(l&3)<<6|c&63,s+=1}return r}var fr=16*1024,In=4,Jh=new le,Is=new Map;function Ni(e,t){return Ut(this,void 0,void 0,function*(){
let n=null,r=null,s=!1;if(typeof WebAssembly>"u")throw new Error("WebAssembly is not supported in this environment!");let o=(U,B=0)=>{
r.set(U,B)},i=()=>r,a=()=>n.exports,l=U=>{n.exports.Hash_SetMemorySize(U);let B=n.exports.Hash_GetBuffer(),S=n.exports.memory.
buffer;r=new Uint8Array(S,B,U)},c=()=>new DataView(n.exports.memory.buffer).getUint32(n.exports.STATE_SIZE,!0),A=Jh.dispatch(
()=>Ut(this,void 0,void 0,function*(){if(!Is.has(e.name)){let B=Ph(e.data),S=WebAssembly.compile(B.buffer);Is.set(e.name,
S)}let U=yield Is.get(e.name);n=yield WebAssembly.instantiate(U,{})})),f=()=>Ut(this,void 0,void 0,function*(){n||(yield A);
let U=n.exports.Hash_GetBuffer(),B=n.exports.memory.buffer;r=new Uint8Array(B,U,fr)}),u=(U=null)=>{s=!0,n.exports.Hash_Init(
U)},I=U=>{let B=0;for(;B<U.length;){let S=U.subarray(B,B+fr);B+=S.length,r.set(S),n.exports.Hash_Update(S.length)}},g=U=>{
if(!s)throw new Error("update() called before init()");let B=st(U);I(B)},E=new Uint8Array(t*2),Q=(U,B=null)=>{if(!s)throw new Error(
"digest() called before init()");return s=!1,n.exports.Hash_Final(B),U==="binary"?r.slice(0,t):Bs(E,r,t)},O=()=>{if(!s)throw new Error(
"save() can only be called after init() and before digest()");let U=n.exports.Hash_GetState(),B=c(),S=n.exports.memory.buffer,
G=new Uint8Array(S,U,B),H=new Uint8Array(In+B);return Gi(H,e.hash),H.set(G,In),H},K=U=>{if(!(U instanceof Uint8Array))throw new Error(
"load() expects an Uint8Array generated by save()");let B=n.exports.Hash_GetState(),S=c(),G=In+S,H=n.exports.memory.buffer;
if(U.length!==G)throw new Error(`Bad state length (expected ${G} bytes, got ${U.length})`);if(!Kh(e.hash,U.subarray(0,In)))
throw new Error("This state was written by an incompatible hash implementation");let d=U.subarray(In);new Uint8Array(H,B,
S).set(d),s=!0},J=U=>typeof U=="string"?U.length<fr/4:U.byteLength<fr,v=J;switch(e.name){case"argon2":case"scrypt":v=()=>!0;
break;case"blake2b":case"blake2s":v=(U,B)=>B<=512&&J(U);break;case"blake3":v=(U,B)=>B===0&&J(U);break;case"xxhash64":case"\
xxhash3":case"xxhash128":case"crc64":v=()=>!1;break}let W=(U,B=null,S=null)=>{if(!v(U,B))return u(B),g(U),Q("hex",S);let G=st(
U);return r.set(G),n.exports.Hash_Calculate(G.length,B,S),Bs(E,r,t)};return yield f(),{getMemory:i,writeMemory:o,getExports:a,
setMemorySize:l,init:u,update:g,digest:Q,save:O,load:K,calculate:W,hashLength:t}})}var Sg=new le,Wh="argon2",Xh="AGFzbQE\
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
YaiAbNwMAIANBEGogHzcDACABQSBqIgFB+AdJDQALCws=",_h="2b50b0d6",qh={name:Wh,data:Xh,hash:_h},Zh="blake2b",zh="AGFzbQEAAAABE\
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
EGAgQQgABABCwYAQYCBBQscACABQQN2Qf8/cSABQRB2EARBgIEEIAAQARADCwsMAQBBgIAECwTwAAAA",eA="22cf500a",tA={name:Zh,data:zh,hash:eA},
Dg=new le;function Ui(e){return!Number.isInteger(e)||e<8||e>512||e%8!==0?new Error("Invalid variant! Valid values: 8, 16\
, ..., 512"):null}function nA(e,t){return e|t<<16}function ks(e=512,t=null){if(Ui(e))return Promise.reject(Ui(e));let n=null,
r=e;if(t!==null){if(n=st(t),n.length>64)return Promise.reject(new Error("Max key length is 64 bytes"));r=nA(e,n.length)}
let s=e/8;return Ni(tA,s).then(o=>{r>512&&o.writeMemory(n),o.init(r);let i={init:r>512?()=>(o.writeMemory(n),o.init(r),i):
()=>(o.init(r),i),update:a=>(o.update(a),i),digest:a=>o.digest(a),save:()=>o.save(),load:a=>(o.load(a),i),blockSize:128,
digestSize:s};return i})}function rA(e,t,n){let r=[`m=${t.memorySize}`,`t=${t.iterations}`,`p=${t.parallelism}`].join(",");
return`$argon2${t.hashType}$v=19$${r}$${xi(e,!1)}$${xi(n,!1)}`}var Oi=new DataView(new ArrayBuffer(4));function nt(e){return Oi.
setInt32(0,e,!0),new Uint8Array(Oi.buffer)}function ds(e,t,n){return Ut(this,void 0,void 0,function*(){if(n<=64){let l=yield ks(
n*8);return l.update(nt(n)),l.update(t),l.digest("binary")}let r=Math.ceil(n/32)-2,s=new Uint8Array(n);e.init(),e.update(
nt(n)),e.update(t);let o=e.digest("binary");s.set(o.subarray(0,32),0);for(let l=1;l<r;l++)e.init(),e.update(o),o=e.digest(
"binary"),s.set(o.subarray(0,32),l*32);let i=n-32*r,a;return i===64?(a=e,a.init()):a=yield ks(i*8),a.update(o),o=a.digest(
"binary"),s.set(o.subarray(0,i),r*32),s})}function sA(e){switch(e){case"d":return 0;case"i":return 1;default:return 2}}function oA(e){
return Ut(this,void 0,void 0,function*(){var t;let{parallelism:n,iterations:r,hashLength:s}=e,o=st(e.password),i=st(e.salt),
a=19,l=sA(e.hashType),{memorySize:c}=e,A=st((t=e.secret)!==null&&t!==void 0?t:""),[f,u]=yield Promise.all([Ni(qh,1024),ks(
512)]);f.setMemorySize(c*1024+1024);let I=new Uint8Array(24),g=new DataView(I.buffer);g.setInt32(0,n,!0),g.setInt32(4,s,
!0),g.setInt32(8,c,!0),g.setInt32(12,r,!0),g.setInt32(16,a,!0),g.setInt32(20,l,!0),f.writeMemory(I,c*1024),u.init(),u.update(
I),u.update(nt(o.length)),u.update(o),u.update(nt(i.length)),u.update(i),u.update(nt(A.length)),u.update(A),u.update(nt(
0));let E=Math.floor(c/(n*4))*4,Q=new Uint8Array(72),O=u.digest("binary");Q.set(O);for(let v=0;v<n;v++){Q.set(nt(0),64),
Q.set(nt(v),68);let W=v*E,U=yield ds(u,Q,1024);f.writeMemory(U,W*1024),W+=1,Q.set(nt(1),64),U=yield ds(u,Q,1024),f.writeMemory(
U,W*1024)}let K=new Uint8Array(1024);Gi(K,f.calculate(new Uint8Array([]),c));let J=yield ds(u,K,s);if(e.outputType==="he\
x"){let v=new Uint8Array(s*2);return Bs(v,J,s)}return e.outputType==="encoded"?rA(i,e,J):J})}var iA=e=>{var t;if(!e||typeof e!=
"object")throw new Error("Invalid options parameter. It requires an object.");if(!e.password)throw new Error("Password m\
ust be specified");if(e.password=st(e.password),e.password.length<1)throw new Error("Password must be specified");if(!e.
salt)throw new Error("Salt must be specified");if(e.salt=st(e.salt),e.salt.length<8)throw new Error("Salt should be at l\
east 8 bytes long");if(e.secret=st((t=e.secret)!==null&&t!==void 0?t:""),!Number.isInteger(e.iterations)||e.iterations<1)
throw new Error("Iterations should be a positive number");if(!Number.isInteger(e.parallelism)||e.parallelism<1)throw new Error(
"Parallelism should be a positive number");if(!Number.isInteger(e.hashLength)||e.hashLength<4)throw new Error("Hash leng\
th should be at least 4 bytes.");if(!Number.isInteger(e.memorySize))throw new Error("Memory size should be specified.");
if(e.memorySize<8*e.parallelism)throw new Error("Memory size should be at least 8 * parallelism.");if(e.outputType===void 0&&
(e.outputType="hex"),!["hex","binary","encoded"].includes(e.outputType))throw new Error(`Insupported output type ${e.outputType}\
. Valid values: ['hex', 'binary', 'encoded']`)};function Mi(e){return Ut(this,void 0,void 0,function*(){return iA(e),oA(
Object.assign(Object.assign({},e),{hashType:"id"}))})}var Fg=new le,vg=new le,xg=new le,Ug=new le,Og=new Uint8Array(8),jg=new le,
Rg=new le,Gg=new le,Ng=new le,Mg=new le,Tg=new le,Hg=new le,Lg=new le,Yg=new le,Vg=new le,Kg=new le,$g=new Uint8Array(8),
Pg=new le,Jg=new Uint8Array(8),Wg=new le,Xg=new Uint8Array(8),_g=new le,qg=new le,Zg=new le;var Xt=Object.freeze({memory:19*1024,passes:2,lanes:1}),Qs=Object.freeze({memory:128*1024,passes:3,lanes:1}),aA=700,Ti="\
[\\t-\\r\\x1c-\\x20\\x85\\u1680\\u2028\\u2029]",cA=new RegExp(`^${Ti}+|${Ti}+$`,"g"),wn,bs,Ir=class{constructor(t,n){P(this,
wn);We(this,"seal",(t,n)=>{let r=et(ze);return ye(r,w(this,wn,bs).call(this,r,t).encrypt(n))});We(this,"open",(t,n)=>Vi(
w(this,wn,bs).call(this,n.subarray(0,ze),t),n.subarray(ze)));Object.assign(this,{key:t,fileId:n})}forget(){this.key.fill(
0),this.key=null}};wn=new WeakSet,bs=function(t,n){let r=new Uint8Array(8);return new DataView(r.buffer).setBigUint64(0,
BigInt(n)),Ot(this.key,t,ye(this.fileId,r))};var _t=class e{constructor(t,n,r){Object.assign(this,{wrapping:t,salt:n,cost:r})}static async of(t,{
salt:n,cost:r}){let s=Hi(t);if(!s.length)throw new ie("journal-wrong-passphrase");return new e(await Li(s,n,r),n,r)}static async chosen(t,n){
if(!Hi(t).length)throw new ie("journal-no-passphrase");return e.of(t,{salt:et(16),cost:n??await lA()})}begin(){let t=et(
Ar),n=et(ze),r=new Oe(this.cost,this.salt,et(16)),s=Ot(this.wrapping,n,r.bound).encrypt(t);return{header:new Oe(this.cost,
this.salt,r.fileId,ye(n,s)),sealer:new Ir(t,r.fileId)}}unlock({wrapped:t,bound:n,fileId:r}){let s=Ot(this.wrapping,t.subarray(
0,ze),n),o=Vi(s,t.subarray(ze));if(!o)throw new ie("journal-wrong-passphrase");return new Ir(o,r)}forget(){this.wrapping.
fill(0),this.wrapping=null}},Hi=e=>fA(e.normalize("NFKC").replace(cA,""));async function lA(e=()=>performance.now()){let t={
...Xt,passes:1};await Li(new Uint8Array(8),new Uint8Array(16),t);let n=e();return await Yi(new Uint8Array(8),new Uint8Array(
16),Xt),hA(e()-n)}function hA(e){let t=Xt.passes*aA/Math.max(e,1),n=Math.floor(Xt.memory*t/Qs.passes/1024)*1024;return n<
Xt.memory?Xt:{...Qs,memory:Math.min(n,Qs.memory)}}async function Li(e,t,n){return await AA(),Yi(e,t,n)}async function Yi(e,t,{
memory:n,passes:r,lanes:s}){try{return await Mi({password:e,salt:t,memorySize:n,iterations:r,parallelism:s,hashLength:Ar,
outputType:"binary"})}catch(o){throw o instanceof RangeError?new ie("journal-memory",{megabytes:Math.floor(n/1024)}):o}}
var AA=()=>new Promise(e=>{!globalThis.requestAnimationFrame||document.hidden?e():requestAnimationFrame(()=>setTimeout(e))});
function Vi(e,t){try{return e.decrypt(t)}catch{return null}}function fA(e){let t=new TextEncoder,n=s=>[224|s>>12,128|s>>
6&63,128|s&63],r=Array.from(e,s=>{let o=s.codePointAt(0);return o>=55296&&o<=57343?n(o):[...t.encode(s)]});return Uint8Array.
from(r.flat())}var uA=new TextEncoder,pA=/[\u007f-\uffff]/g;function ot(e,t){if(e===t)return!0;if(typeof e!="object"||typeof t!="object"||
!e||!t)return!1;let n=Object.keys(e);return Array.isArray(e)===Array.isArray(t)&&n.length===Object.keys(t).length&&n.every(
r=>Object.hasOwn(t,r)&&ot(e[r],t[r]))}var Ki=e=>({key:e,response:null,done:!1,confirmed:null,at:""});function Ss({key:e,
response:t,done:n,confirmed:r,at:s}){let o=r!==null&&ot(r,t),i=JSON.stringify({key:e,response:t,done:n,confirmed:o||r,at:s}),
a=l=>`\\u${l.charCodeAt(0).toString(16).padStart(4,"0")}`;return uA.encode(i.replace(pA,a))}function $i(e){let{key:t,response:n,
done:r,confirmed:s,at:o}=JSON.parse(new TextDecoder().decode(e));return{key:t.includes("@")?t:`${t}@`,response:n,done:r,
confirmed:s===!0?n:s,at:o}}var Re,It,He,Ge,Le,Ds,mn,dr=class dr{constructor(t,n,r,s,o=vt){P(this,Le);P(this,Re);P(this,It,[]);P(this,He);P(this,Ge);
We(this,"isTorn",!1);this.place=t,this.end=o,M(this,Re,n),M(this,He,r),M(this,Ge,s)}static async create(t,n){let{header:r,
sealer:s}=n.begin(),o=await t.replace(await r.toBytes(),null);return new dr(t,n,s,o)}static async open(t,{bytes:n,tag:r},s){
var f;let o=await Oe.fromBytes(n),i=await s(o),a=new dr(t,i,i.unlock(o),r),l=await o.isWholeIn(n),{entries:c,damaged:A}=w(
f=a,Le,mn).call(f,n.subarray(vt),r);return{file:a,entries:c,damaged:A||!l}}get frames(){return(this.end-vt)/Ze}async readNew(){
let{bytes:t,tag:n,replaced:r}=await this.place.readFrom(p(this,Ge),this.end);if(!r)return{...w(this,Le,mn).call(this,t,n),
replaced:r};let s=await gA(t);if(s.isOf(p(this,He).fileId)){let c=t.length<this.end,{entries:A,damaged:f}=w(this,Le,mn).
call(this,t.subarray(this.end),n);return{entries:A,damaged:f||c,replaced:!1}}let o=[p(this,Re),...p(this,It)].find(({salt:c})=>s.
hasSalt(c));if(!o)throw new ie("journal-passphrase-changed");w(this,Le,Ds).call(this,o,o.unlock(s)),this.end=vt;let i=await s.
isWholeIn(t),{entries:a,damaged:l}=w(this,Le,mn).call(this,t.subarray(vt),n);return{entries:a,damaged:l||!i,replaced:r}}async append(t){
let n=us(t,p(this,He).seal,this.frames);M(this,Ge,await this.place.append(n,p(this,Ge))),this.end+=n.length}async replace(t,n=p(
this,Re)){[p(this,Re),...p(this,It)].includes(n)||p(this,It).push(n);let{header:r,sealer:s}=n.begin(),o=[await r.toBytes()],
i=0;for(let l of t)o.push(us(l,s.seal,i)),i+=o.at(-1).length/Ze;let a=ye(...o);M(this,Ge,await this.place.replace(a,p(this,
Ge))),w(this,Le,Ds).call(this,n,s),this.end=a.length,this.isTorn=!1}async copyAside(){return await this.place.putAside?.(
p(this,Ge))??""}forget(){for(let t of[p(this,Re),...p(this,It)])t.forget();p(this,He).forget()}};Re=new WeakMap,It=new WeakMap,
He=new WeakMap,Ge=new WeakMap,Le=new WeakSet,Ds=function(t,n){p(this,He).forget(),M(this,He,n),t!==p(this,Re)&&p(this,Re).
forget(),M(this,Re,t),M(this,It,[])},mn=function(t,n){let{entries:r,end:s,broken:o}=Bi(t,p(this,He).open,this.frames);return this.
isTorn=t.length>s*Ze,M(this,Ge,n),this.end+=s*Ze,{entries:r.map(({content:a,size:l})=>({entry:$i(a),size:l})),damaged:o}};
var Cn=dr;async function gA(e){try{return await Oe.fromBytes(e)}catch{throw new ie("journal-here-overwritten")}}async function Pi(e){
let t=await e.read();if(!t)throw new ce("gone","journal-here-none");return t}var IA=256,dA=100,dt,ge,Ye,Qn,oe,yn,qt,En,vs,Ji,Wi,Bn,mr=class mr{constructor(t){P(this,oe);P(this,dt);P(this,ge,new wr);
P(this,Ye,!1);P(this,Qn,Promise.resolve());We(this,"damage",null);M(this,dt,t)}static async create(t,n,{cost:r}={}){let s=await _t.
chosen(n,r);return new mr(await Cn.create(t,s).catch(Fs))}static async open(t,n){var c;let r=await Pi(t).catch(Fs),s=A=>_t.
of(n,A),{file:o,entries:i,damaged:a}=await Cn.open(t,r,s),l=new mr(o);return p(l,ge).add(i,!1),M(l,Ye,a),await w(c=l,oe,
Wi).call(c),p(l,ge).takeNews(),l}entries(){return w(this,oe,yn).call(this,()=>p(this,ge).seen())}append(t){return w(this,
oe,En).call(this,async n=>{let r=p(this,ge).completed(t),s=Ss(r);await n.append(s),p(this,ge).putOwn(t,r,Ft(s.length))})}refresh(){
return w(this,oe,yn).call(this,async()=>(await w(this,oe,vs).call(this),p(this,ge).takeNews()))}rewrite(t){return w(this,
oe,En).call(this,()=>w(this,oe,Bn).call(this,p(this,ge).withUnseen(t)))}async changePassphrase(t,{cost:n}={}){let r=await _t.
chosen(t,n);await w(this,oe,En).call(this,()=>w(this,oe,Bn).call(this,p(this,ge).entries,r))}close(){return w(this,oe,yn).
call(this,()=>{p(this,dt)?.forget(),M(this,dt,null),M(this,ge,new wr)})}};dt=new WeakMap,ge=new WeakMap,Ye=new WeakMap,Qn=
new WeakMap,oe=new WeakSet,yn=function(t){let n=p(this,Qn).then(t).catch(Fs);return M(this,Qn,n.catch(()=>{})),n},qt=function(){
if(!p(this,dt))throw new ie("journal-locked");return p(this,dt)},En=function(t){return w(this,oe,yn).call(this,async()=>{
for(let n=1;;n++)try{return await w(this,oe,Ji).call(this),await t(w(this,oe,qt).call(this))}catch(r){if(r.code!=="chang\
ed"||n===dA)throw r;await w(this,oe,vs).call(this)}})},vs=async function(){let{entries:t,replaced:n,damaged:r}=await w(this,
oe,qt).call(this).readNew();p(this,ge).add(t,n),p(this,Ye)||M(this,Ye,r)},Ji=async function(){if(!p(this,Ye)&&!w(this,oe,
qt).call(this).isTorn)return;let t=p(this,Ye)?await w(this,oe,qt).call(this).copyAside():"";await w(this,oe,Bn).call(this,
p(this,ge).entries),p(this,Ye)&&(this.damage=t?{code:"journal-damaged-aside",values:{name:t}}:{code:"journal-here-damage\
d",values:{}},M(this,Ye,!1))},Wi=async function(){try{await w(this,oe,En).call(this,async t=>{p(this,ge).isLittleOf(t.frames)&&
await w(this,oe,Bn).call(this,p(this,ge).entries)})}catch{p(this,Ye)&&(this.damage={code:"journal-damaged",values:{}})}},
Bn=async function(t,n){let r=new Map([...t].map(([s,o])=>[s,Ss(o)]));await w(this,oe,qt).call(this).replace(r.values(),n),
p(this,ge).entries=new Map(t),p(this,ge).sizes=new Map([...r].map(([s,{length:o}])=>[s,Ft(o)]))};var kn=mr;function Fs(e){throw ar(e)}var wt,Ve,bn,xs,wr=class{constructor(){P(this,bn);We(this,"entries",new Map);We(this,"sizes",
new Map);P(this,wt,new Map);P(this,Ve,new Set)}seen(){return p(this,Ve).clear(),[...this.entries.values()]}takeNews(){let t=[
...p(this,wt).values()];return p(this,wt).clear(),p(this,Ve).clear(),t}add(t,n){let r=new Map(this.entries),s=new Map;n&&
(this.entries.clear(),this.sizes.clear());for(let{entry:a,size:l}of t)w(this,bn,xs).call(this,a,l),s.set(a.key,a);let o=n?
[...r.keys()].filter(a=>!this.entries.has(a)):[],i=[...s.values()].filter(a=>!n||!ot(a,r.get(a.key)));for(let a of[...o.
map(Ki),...i])p(this,wt).set(a.key,a),p(this,Ve).add(a.key)}completed(t){let n=this.entries.get(t.key),r=t.response!==null&&
!t.done;return!n||!r||n.confirmed===null||t.confirmed!==null&&!p(this,Ve).has(t.key)?t:{...t,confirmed:n.confirmed}}putOwn(t,n,r){
w(this,bn,xs).call(this,n,r),ot(n,t)?(p(this,wt).delete(n.key),p(this,Ve).delete(n.key)):p(this,wt).set(n.key,n)}withUnseen(t){
let n=new Map(t.filter(({response:r})=>r!==null).map(r=>[r.key,r]));for(let r of p(this,Ve))this.entries.has(r)||n.delete(
r);for(let[r,s]of this.entries)p(this,Ve).has(r)&&n.set(r,s);return n}isLittleOf(t){let n=[...this.sizes.values()].reduce(
(r,s)=>r+s,0);return t-n>Math.max(IA,t/2)}};wt=new WeakMap,Ve=new WeakMap,bn=new WeakSet,xs=function(t,n){t.response===null?
(this.entries.delete(t.key),this.sizes.delete(t.key)):(this.entries.set(t.key,t),this.sizes.set(t.key,n))};var Xi={fair:8,good:10,strong:15},wA=72,mA=3.3,CA=10,yA=.35,EA=.5,BA=.4,kA=4.5,QA=2,bA=.65,SA=3.9,DA=.15,FA=1,vA=4,xA=.5,
Us=["1234567890-=","qwertyuiop[]","asdfghjkl;'","zxcvbnm,./"],UA={"!@#$%^&*()_+":Us[0],'{}:"<>?':"[];',./"},OA=new RegExp(
[String.raw`(?<date>\d{1,4}([-/. ])\d{1,2}\2\d{1,4})`,String.raw`(?<ideograph>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])`,
String.raw`(?<word>[@$]?\p{L}[\p{L}\p{M}]*(?:[\d@$!|+]{1,5}[\p{L}\p{M}]+)*)`,String.raw`(?<digits>\d+)`,String.raw`(?<other>\S)`].
join("|"),"gu");function _i(e){let t=Array.from(e.normalize("NFKC").trim()).slice(0,wA).join("");if(!t)return"none";let n=qi(
t);return Object.keys(Xi).filter(s=>n>=Xi[s]).at(-1)??"weak"}function qi(e){let[,t]=/^(.+?)\1+$/su.exec(e)??[];if(t)return qi(
t)+xA;if(NA(e))return vA;let n=new Map;for(let{0:r,groups:s}of e.matchAll(OA))n.set(r.toLowerCase(),s);return[...n.values()].
reduce((r,s)=>r+jA(s),0)}function jA({date:e,word:t,digits:n}){return e?kA:t?RA(t):n?GA(n):1}function RA(e){let t=e.match(
/\p{L}/gu),n=t.slice(1).filter(o=>o!==o.toLowerCase()).length,r=n===t.length-1,s=yA*Math.max(0,t.length-CA)+(r?Math.min(
1,n):n)*EA+BA*new Set(e.match(/[^\p{L}\p{M}]/gu)).size;return Math.min(Array.from(e).length,mA+s)}function GA(e){if(/^(?:19|20)\d\d$/.
test(e))return QA;let t=new Set(Array.from(e).slice(1).map((r,s)=>r-e[s]));if(e.length>2&&t.size===1)return FA;let n=Math.
max(0,e.length-6);return Math.min(bA*e.length,SA)+DA*n}function NA(e){let t=Array.from(e.toLowerCase(),MA),n=t.filter((r,s)=>s&&
TA(r,t[s-1])).length;return t.length>4&&n>=.7*(t.length-1)}function MA(e){let[t,n]=Object.entries(UA).find(([o])=>o.includes(
e))??[],r=t?n[t.indexOf(e)]:e,s=Us.findIndex(o=>o.includes(r));return{row:s,column:Us[s]?.indexOf(r)}}var TA=(e,t)=>e.row>=
0&&t.row>=0&&Math.abs(e.row-t.row)<=1&&Math.abs(e.column-t.column)<=1;function Fn(e,t){if(typeof e!="object"||typeof t!="object"||!e||!t)return(e??null)===(t??null);let n=new Set([...Object.
keys(e),...Object.keys(t)]);return Array.isArray(e)===Array.isArray(t)&&[...n].every(r=>Fn(e[r],t[r]))}var HA=e=>`${new Date(
e).toISOString().slice(0,19)}+00:00`,Ke,Sn,it,Dn,Zt,Cr,yr=class{constructor(t=Date.now){P(this,Zt);P(this,Ke,new Map);P(
this,Sn,[]);P(this,it,null);P(this,Dn);M(this,Dn,t)}get(t){return p(this,Ke).get(t)}isDraft(t){let n=p(this,Ke).get(t);return n!==
void 0&&!n.done}keys(){return[...p(this,Ke).keys()]}entries(){return[...p(this,Ke).values()]}put(t,n,r){let s=r?n:p(this,
Ke).get(t)?.confirmed??null;this.place({key:t,response:n,done:r,confirmed:s,at:HA(p(this,Dn).call(this))})}place(t){if(t.
response===null){this.remove(t.key);return}p(this,Ke).set(t.key,t),w(this,Zt,Cr).call(this,[t.key])}remove(t){p(this,Ke).
delete(t)&&w(this,Zt,Cr).call(this,[t])}clear(){this.batch(()=>{for(let t of this.keys())this.remove(t)})}batch(t){if(p(
this,it)){t();return}M(this,it,new Set);try{t()}finally{let n=[...p(this,it)];M(this,it,null),n.length&&w(this,Zt,Cr).call(
this,n)}}listen(t){p(this,Sn).push(t)}};Ke=new WeakMap,Sn=new WeakMap,it=new WeakMap,Dn=new WeakMap,Zt=new WeakSet,Cr=function(t){
if(p(this,it)){for(let n of t)p(this,it).add(n);return}for(let n of p(this,Sn))n(t)};function zt(e,t,n){let r=typeof n=="string"?new TextEncoder().encode(n):n,s="";for(let o of r)s+=String.fromCharCode(o);
return{name:e,type:t,data:btoa(s)}}var LA=[["trial-agreement","review"],["trial-review","again"],["plan","day"]],YA=/^(\d{4})-(\d{2})-(\d{2})$/,Zi=/^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;
function fe(e){let[t,...n]=e.split("@");return{exercise:t,moment:n.join("@")}}function Er(e,t){let n=new Map(e.filter(({
response:r})=>r).map(r=>[r.key,r]));for(let[r,s]of LA){let o=n.get(`${r}@`),i=kr(o?.response[s]);if(i&&i>=t)return{day:i,
entry:o}}return null}function Br(e,t){let n=null;for(let s of e){let{exercise:o}=fe(s.key),i=s.response&&Object.keys(s.confirmed??
{}).length>0,a=o==="check-in"&&i?vn(s):null,l=a&&a>t?t:a;l&&l>(n?.day??"")&&(n={day:l,entry:s})}if(!n)return null;let[,r]=[
t,VA(n.day)].sort();return{day:r,entry:n.entry}}function vn({at:e}){if(!Os(e))return null;let[,t,,,,n]=Zi.exec(e);return n?
js(new Date(e.replace(" ","T").replace(/\.(\d{3})\d*/,".$1"))):t}function Os(e){let[,t,,n="0",r="0"]=Zi.exec(e)??[];return!!kr(
t)&&n<60&&r<60}function kr(e){let[,t,n,r]=typeof e=="string"&&YA.exec(e)||[];return t>0&&n>=1&&n<=12&&r>=1&&r<=ea(+t,+n)?
e:null}function js(e){let t=e.getFullYear();return t>=1&&t<=9999?ta(t,e.getMonth()+1,e.getDate()):null}var zi=(e,t)=>Math.
round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function VA(e){let[t,n,r]=e.split("-").map(Number),s=n===
12?[t+1,1]:[t,n+1];return ta(...s,Math.min(r,ea(...s)))}function ea(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,
31,30,31,30,31,31,30,31,30,31][t-1]}var ta=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(
2,"0")}`;var sa="catch-up.ics",KA="-//collective//icalendar//7.3.0//EN",$A=/(?!\n)\p{Cc}|\p{Cs}|\ufeff/gu,PA=/[\t\x85\u2028\u2029]/g,
JA=75;async function oa(e,t,n,r=""){let s=[...new Map(e.map(c=>[c.key,c])).values()],o=[Er(s,n),Br(s,n)].filter(Boolean);
if(!o.length)throw new ie("journal-no-day");let i=na(t["journal-calendar-title"]),a=await Promise.all(o.map((c,A)=>XA(c,
n,i,A?"":na(r))));return[...["BEGIN:VCALENDAR","VERSION:2.0",`PRODID:${KA}`,...a.flat()],"END:VCALENDAR",""].map(qA).join(
`\r
`)}function br(e,{exercises:t,danger:n}){let r=e.filter(({key:a})=>a==="plan@").at(-1)?.response,s=a=>ia(a)&&Be(a)!=="";
if(!r||!s(r.if)||!s(r.then))return"";let o=a=>Object.values(n).some(l=>Lt(a,l).length);if(Object.values(r).flatMap(WA).some(
o))return"";let{sentence:i=""}=t.plan.reflection;return St(i,r)}var WA=e=>(e?.own?[e.own]:[e].flat()).filter(ia),ia=e=>typeof e==
"string";async function XA({day:e,entry:t},n,r,s){return["BEGIN:VEVENT",`SUMMARY:${ra(r)}`,`DTSTART;VALUE=DATE:${e.replaceAll(
"-","")}`,`DTSTAMP:${n.replaceAll("-","")}T000000Z`,`UID:${await _A(t)}`,...s?["CLASS:PRIVATE",`DESCRIPTION:${ra(s)}`]:[],
"TRANSP:TRANSPARENT","END:VEVENT"]}async function _A({key:e,response:t,at:n}){let r=Object.entries(t).filter(([,A])=>A!==
null),s=Qr([n,Object.fromEntries(r)]),o=A=>new TextEncoder().encode(A),i={name:"HMAC",hash:"SHA-256"},a=await crypto.subtle.
importKey("raw",o(s),i,!1,["sign"]),l=new Uint8Array(await crypto.subtle.sign("HMAC",a,o(e))).slice(0,16);return l[6]=l[6]&
15|64,l[8]=l[8]&63|128,Array.from(l,A=>A.toString(16).padStart(2,"0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/,"$1-\
$2-$3-$4-")}function Qr(e){return Array.isArray(e)?`[${e.map(Qr).join(", ")}]`:e&&typeof e=="object"?`{${Object.keys(e).
sort().map(n=>`${Qr(n)}: ${Qr(e[n])}`).join(", ")}}`:JSON.stringify(e).replace(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).
toString(16).padStart(4,"0")}`)}var na=e=>Be(e.replace(PA," ").replace($A,"")),ra=e=>e.replaceAll("\\N",`
`).replace(/[\\;,]/g,"\\$&").replaceAll(`
`,"\\n");function qA(e){let t=[],n=[],r=0;for(let s of e){let o=ZA(s);if(n.length&&r+o>=JA){let a=n.length>1&&"\\^".includes(
n.at(-1))?[n.pop()]:[];t.push(n.join("")),n=a,r=a.length}n.push(s),r+=o}return[...t,n.join("")].join(`\r
 `)}var ZA=e=>{let t=e.codePointAt(0);return t<128?1:t<2048?2:t<65536?3:4};var zA={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},en=10,
ef=400,xn=17,Rs=16,jt=14,[Aa,fa]=[12,38],[Gs,Ns,tf]=[46,8,30],aa=15,ca=26,nf=14;function Ms(e,t,n){let r=t.filter(({id:a})=>e.
some(l=>l[a]!==null)),[s,o]=e.length>1?sf(e,r,n):rf(e[0],r,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${he(o)}`}">
${s.join(`
`)}
</svg>
`}function rf(e,t,n){let[r,s,o]=[92,14,n-14],i=l=>s+(o-s)*l/en;return[t.flatMap(({id:l,name:c},A)=>{let f=A*r,u=f+46,I=e[l],
g=[...Array(en+1).keys()].map(Q=>Un([i(Q),u-5],[i(Q),u+5],"edge",1)),E=[0,en].filter(Q=>Q!==I).map(Q=>mt(`${Q}`,i(Q),u+25,
"muted",{size:jt,anchor:"middle"}));return[mt(c,0,f+xn,l,{size:xn,bold:!0}),Un([s,u],[o,u],"edge",1.5),...g,...E,Ia(l,i(
I),u,9),mt(`${I}`,i(I),u+29,l,{size:xn,bold:!0,anchor:"middle"})]}),t.length*r-8]}function sf(e,t,n){let r=lf(e,Aa,n-fa),
s=Gs+en*Ns+tf,o=t.flatMap(({id:c,name:A},f)=>of(e,c,A,r,f*s,n)),i=t.length*s,[a,l]=hf(e,r,i,n);return[[...o,...a],i+l]}function of(e,t,n,r,s,o){
let[i,a]=[s+Gs,s+Gs+en*Ns],l=e.map((u,I)=>({value:u[t],x:r[I],y:a-Ns*u[t]})).filter(({value:u})=>u!==null),c=[i,a].flatMap(
(u,I)=>[Un([0,u],[o-fa+Aa,u],"line",1),mt(I?"0":`${en}`,o,u+5,"muted",{size:jt,anchor:"end"})]),A=Math.min(...r.slice(1).
map((u,I)=>u-r[I])),f=A<11?Math.max(2,A/3):5.5;return[mt(n,0,s+xn,t,{size:xn,bold:!0}),...c,mf(l,t),...l.map(({x:u,y:I})=>Ia(
t,u,I,f)),...af(l,t)]}function af(e,t){let n=e.map(({value:s,x:o,y:i},a)=>{let[l,c]=[e[a-1]?.value??s,e[a+1]?.value??s],
A=l>=s&&c>=s&&l+c>2*s,f=(l-s)*(c-s)<0,u=a===0||a===e.length-1;return{value:s,x:o+(f?Math.sign(l-s)*6:0),y:i+(A?22:-11),half:`${s}`.
length*Rs*.6/2,rank:u?0:s===l?3:f?2:1}}),r=[];for(let s of n.sort((o,i)=>o.rank-i.rank))(s.rank===0||s.rank<3&&e.length<=
nf)&&!r.some(i=>cf(s,i))&&r.push(s);return r.map(({value:s,x:o,y:i})=>mt(`${s}`,o,i,t,{size:Rs,bold:!0,anchor:"middle"}))}
var cf=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Rs;function lf(e,t,n){let r=ua(e);if(r.length===1){let c=(n-
t)/(e.length-1);return e.map((A,f)=>t+f*c)}let s=r.slice(1).map((c,A)=>zi(r[A].day,c.day)),o=aa*(e.length-r.length)+ca*s.
length,i=Math.min(1,(n-t)/o),a=Math.max(0,n-t-o)/s.reduce((c,A)=>c+A,0),l=t;return r.flatMap(({many:c},A)=>(A&&(l+=ca*i+
a*s[A-1]),Array.from({length:c},(f,u)=>(u&&(l+=aa*i),l))))}function ua(e){if(!e.every(({day:r},s)=>r&&r>=(e[s-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:r}of e)n.at(-1)?.day===r?n.at(-1).many++:n.push({day:r,many:1});return n}
function hf(e,t,n,r){let s=ua(e);if(s.length===1){let[A]=s.map(J=>J.day&&ha(J.day,!0)),u=r<ef||e.length>4?2:e.length,I=u===
2?[0,e.length-1]:[...e.keys()],g=r/u-14,E=I.map(J=>({x:t[J],lines:pf(e[J].moment,g)})),Q=Math.max(...E.map(({lines:J})=>J.
length))*jt*1.25,O=E.flatMap(({x:J,lines:v})=>la(v,J,n+12,r)),K=A?[mt(A,0,n+Q+22,"muted",{size:jt})]:[];return[[...O,...K],
Q+(A?28:8)]}let o=new Set(s.map(({day:A})=>A.slice(0,4))),i=[],a=0;for(let{day:A,many:f}of s){let[u,I]=[t[a],t[a+f-1]];i.
push({from:u,to:I,x:(u+I)/2,words:ha(A,o.size>1)}),a+=f}let l=i.flatMap(({from:A,to:f,x:u})=>[Un([A,n-4],[f,n-4],"edge",
1),Un([u,n-4],[u,n+2],"edge",1)]),c=Af(i.map(A=>({...A,...pa([A.words],A.x,r)})));return[[...l,...c.flatMap(({words:A,x:f})=>la(
[A],f,n+18,r))],24]}function Af(e){let[t,n]=[e[0],e.at(-1)],r=[t];for(let s of e.slice(1,-1))s.start>=r.at(-1).end+14&&s.
end+14<=n.start&&r.push(s);return[...r,n]}function pa(e,t,n){let r=Math.max(...e.map(Sr))/2,s=Math.min(Math.max(t,r),n-r);
return{start:s-r,end:s+r}}function la(e,t,n,r){let{start:s,end:o}=pa(e,t,r),[i,a]=s<=0?["start",0]:o>=r?["end",r]:["midd\
le",t];return e.map((l,c)=>mt(l,a,n+c*jt*1.25,"muted",{size:jt,anchor:i}))}var ha=(e,t)=>(t?uf:ff).format(new Date(`${e}\
T00:00Z`)),ga={timeZone:"UTC",month:"short",day:"numeric"},ff=new Intl.DateTimeFormat("en-US",ga),uf=new Intl.DateTimeFormat(
"en-US",{...ga,year:"numeric"});function pf(e,t){let n=[""];for(let o of e.split(/\s+/).filter(Boolean)){let i=`${n.at(-1)}\
 ${o}`.trim();!n.at(-1)||Sr(i)<=t?n[n.length-1]=i:n.push(o)}let[r,...s]=n;return[r,s.join(" ")].filter(Boolean).map(o=>gf(
o,t))}function gf(e,t){let n=[...e];if(Sr(e)<=t)return e;for(;n.length&&Sr(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var If=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Sr=e=>[...e].reduce(
(t,n)=>t+jt*(If.test(n)?1.05:.58),0),he=e=>`${Math.round(e*10)/10}`,Dr=e=>`var(--ajar-${e}, ${zA[e]})`,df={"&":"&amp;","\
<":"&lt;",">":"&gt;"},wf=e=>e.replace(/[&<>]/g,t=>df[t]);function mt(e,t,n,r,{size:s,bold:o=!1,anchor:i="start"}){let a=o?
' font-weight="650"':"";return`<text ${`x="${he(t)}" y="${he(n)}" text-anchor="${i}"`} font-size="${s}"${a} fill="${Dr(r)}\
">${wf(e)}</text>`}var Un=(e,t,n,r)=>`<path d="M${e.map(he).join(" ")}L${t.map(he).join(" ")}" stroke="${Dr(n)}" stroke-\
width="${r}" fill="none"/>`,mf=(e,t)=>`<path d="M${e.map(({x:n,y:r})=>`${he(n)} ${he(r)}`).join("L")}" stroke="${Dr(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Ia(e,t,n,r){let[s,o,i]=[t,n,r];return`<path d="${{importance:`\
M${he(s-i)} ${he(o)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,confidence:`M${he(s-i*.9)} ${he(o-i*.9)}h${he(
i*1.8)}v${he(i*1.8)}h${he(-i*1.8)}z`,readiness:`M${he(s)} ${he(o-i*1.25)}L${he(s+i*1.25)} ${he(o)}L${he(s)} ${he(o+i*1.25)}\
L${he(s-i*1.25)} ${he(o)}z`}[e]}" fill="${Dr(e)}"/>`}var $e=["importance","confidence","readiness"],Cf=600,yf=340,Ef=10;function Ts(e,t,n=null){let r=o=>Number.isInteger(o)&&
o>=0&&o<=Ef,s=$e.map(o=>[o,r(t[o])?t[o]:null]);return{moment:e,...Object.fromEntries(s),day:n}}var wa=e=>e.map(t=>({...fe(
t.key),entry:t})).filter(({exercise:t,entry:n})=>t==="check-in"&&n.response&&n.confirmed).map(({moment:t,entry:n})=>Ts(t,
n.confirmed,vn(n)));function Bf(e,t){let n=e.filter(Ca);if(!n.length)return"";let r={importance:t["check-ins-importance"],
confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},[s,o]=[n[0],n.at(-1)],i={first:s.moment,last:o.
moment},a=$e.filter(c=>s[c]!==null);if(n.length===1){let c=A=>Z(t["check-ins-value"],{ruler:r[A],value:s[A]});return Z(t["\
check-ins-once"],{moment:s.moment,rulers:da(a.map(c))})}let l=a.filter(c=>o[c]!==null).map(c=>Z(s[c]===o[c]?t["check-ins\
-same"]:t["check-ins-changed"],{ruler:r[c],before:s[c],after:o[c]}));return l.length?Z(t["check-ins-since"],{...i,rulers:da(
l)}):Z(t["check-ins-differ"],i)}function ma(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],
readiness:t["chart-readiness"]},r=$e.map(o=>({id:o,name:n[o]})),s=e.filter(Ca);return{sentence:Bf(e,t),wide:Ms(s,r,Cf),narrow:Ms(
s,r,yf),columns:e.length?[t["chart-moment"],...Object.values(n)]:[],rows:e.map(o=>[o.moment,...$e.map(i=>o[i])])}}var Ca=e=>$e.
some(t=>e[t]!==null),kf=new Intl.ListFormat("en-US",{type:"conjunction"}),da=e=>kf.format(e);var Hs=1,Ls="\uFEFF",Qf=/[\u202a-\u202e\u2066-\u2069]/g,Ea="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\\
u205f\\u3000",Ba=`${Ea}\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,bf=new RegExp(
`(?:[${Ea}\\x00-\\x1f\\x7f]|\\p{Cs})+`,"gu"),Sf=new RegExp(`^[${Ba}]+`),Df=new RegExp(`(^|[;,|"])([${Ba}]*)(?=[=+\\-@−＝＋－\
＠])`,"g");function ka(e,t){let n=e.filter(({response:o})=>o).map(o=>vf(o,Ys(fe(o.key).exercise,t))),r={format:"ajar-jo\
urnal",version:Hs,entries:n},s=o=>`\\u${o.charCodeAt(0).toString(16)}`;return`${JSON.stringify(r,null,2).replace(Qf,s)}
`}function Qa(e){let t=e.filter(({key:r,response:s,confirmed:o})=>Ff(r)&&s&&o).map(r=>{let{moment:s,...o}=Ts(Uf(fe(r.key).
moment),r.confirmed);return[vn(r)??"",s,...$e.map(i=>o[i]??"")]}),n=[["day","moment",...$e],...t];return Ls+n.map(r=>`${r.
map(Of).join(",")}
`).join("")}var Ys=(e,{exercises:t})=>Object.hasOwn(t,e)?t[e]:null;function On({after:e,among:t,...n},r){return Me({items:[
n],ids:[n.id]},{[n.id]:r})[n.id]}var Ff=e=>fe(e).exercise==="check-in";function vf({key:e,response:t,done:n,confirmed:r,
at:s},o){let i=r&&ot(r,t),{exercise:a,moment:l}=fe(e);return{exercise:a,moment:l,title:o?.title??"",at:s,done:n,confirmed:r&&
!i?ya(r,o):!!r,answers:ya(t,o)}}function ya(e,t){let n=new Map(t?.items.map(r=>[r.id,r]));return Object.entries(e).filter(
([,r])=>r!==null).map(([r,s])=>{let o=n.get(r),i={item:r,question:o?Z(o.ask,e):"",answer:s},a=o?.cards&&xf(o,s);return a?
{...i,"in-words":a}:i})}function xf(e,t){try{return Te(e,On(e,t))}catch{return null}}function Uf(e){return Be(e.replace(
bf," ")).replace(Sf,"").replace(Df,"$1$2'")}var Of=e=>/[",]/.test(`${e}`)?`"${e.replaceAll('"','""')}"`:`${e}`;var ba={null:null,true:!0,false:!1},jf=/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y,Rf={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\
\f",n:`
`,r:"\r",t:"	"},Gf=/[ !#-[\]-\uffff]*/y,Nf=/null|true|false|-?Infinity|NaN/y,Mf=/[0-9a-fA-F]{4}/y,Tf=/[ \t\n\r]*/y,jn=class extends Error{constructor(t){
super("not JSON"),this.line=t}};function Sa(e){let t=0,n=(u=t)=>{throw new jn(e.slice(0,u).split(`
`).length)},r=u=>{u.lastIndex=t;let[I]=u.exec(e)??[null];return t+=I?.length??0,I},s=()=>r(Tf),o=u=>{e[t]!==u&&n(),t++};
function i(){let u=e[t];if(u==='"')return a();if(u==="{")return A();if(u==="[")return c();let I=r(Nf);if(I!==null&&I in ba)
return ba[I];let g=I?Number.NaN:r(jf);return g===null&&n(),Number.isFinite(+g)||n(0),+g}function a(){t++;let u="";for(;u+=
r(Gf),e[t]!=='"';){e[t]!=="\\"&&n();let I=e[t+1];t+=2,I==="u"?u+=String.fromCharCode(Number.parseInt(r(Mf)??n(),16)):u+=
Rf[I]??n(t-2)}return t++,u}function l(u,I){let g=[];if(t++,s(),e[t]!==u)for(;g.push(I()),s(),e[t]!==u;){let E=t;o(","),s(),
e[t]===u&&n(E)}return t++,g}let c=()=>l("]",i),A=()=>Object.fromEntries(l("}",()=>{e[t]!=='"'&&n();let u=a();return s(),
o(":"),s(),[u,i()]}));s();let f=i();return s(),t<e.length&&n(),f}var Vs=e=>[...new Map(e.map(t=>[JSON.stringify(t),t])).values()];var Ct=class extends ie{constructor(...t){super(t[0].code,t[0].values),this.name="NotImportedError",this.notices=Vs(t)}},
Qe=(e,t={})=>({code:e,values:t});function va(e,t){let n=Hf(e.startsWith(Ls)?e.slice(1):e),r=Vf(n);if(r.length)throw new Ct(
...r);let s=[];return{entries:n.map((i,a)=>{let l=Ys(i.exercise,t),c=a+1;l||s.push(Qe("journal-import-unknown-exercise",
{n:c,exercise:i.exercise}));let A=E=>{let{response:Q,misfits:O}=$f(c,l,E);return s.push(...O),Q},f=A(i.answers),{confirmed:u,
done:I,at:g}=i;return{key:Ks(i),response:f,done:I,confirmed:Array.isArray(u)?A(u):u?f:null,at:g}}),notes:Vs(s)}}var Ks=({
exercise:e,moment:t})=>`${e}@${t}`;function Hf(e){let t=Lf(e),{format:n,version:r,entries:s}=$s(t)?t:{};if(n!=="ajar-jou\
rnal"||!(Number.isInteger(r)||typeof r=="boolean"))throw new Ct(Qe("journal-import-other-file"));if(r>Hs)throw new Ct(Qe(
"journal-import-newer"));if(!Array.isArray(s))throw new Ct(Qe("journal-import-other-file"));let o=s.flatMap((i,a)=>Yf(i,
a+1));if(o.length)throw new Ct(...o);return s.map(i=>({...xa,...i}))}function Lf(e){try{return Sa(e)}catch(t){throw t instanceof
jn||t instanceof RangeError?new Ct(Qe("journal-import-not-json",{line:t.line??1})):t}}var xa={moment:"",at:"",done:!1,confirmed:!1},
$s=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Fr=e=>typeof e=="string",Da={exercise:Fr,moment:Fr,at:e=>Fr(e)&&(e===
""||Os(e)),done:e=>typeof e=="boolean"};function Yf(e,t){if(!$s(e))return[Qe("journal-import-other-file")];let n={...xa,
...e},r=Object.keys(Da).filter(s=>!Da[s](n[s]));if(typeof n.confirmed!="boolean"){let s=Fa(n.confirmed,"confirmed");s.length&&
r.push("confirmed",...s)}return r.push(...Fa(n.answers,"answers")),r.map(s=>Qe("journal-import-incomplete",{n:t,name:s}))}
function Fa(e,t){return Array.isArray(e)?e.flatMap(n=>$s(n)?Fr(n.item)?[]:["item"]:[t]):[t]}function Vf(e){let t=new Set;
return e.flatMap((n,r)=>{let s=r+1,o=t.has(Ks(n))?[Qe("journal-import-twice",{n:s,exercise:n.exercise})]:[];t.add(Ks(n));
let i=[n.answers,n.confirmed].flatMap(a=>Array.isArray(a)?Kf(a.map(({item:l})=>l)):[]);return[...o,...i.map(a=>Qe("journ\
al-import-answer-twice",{n:s,item:a}))]})}var Kf=e=>{let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].
filter(([,n])=>n>1).map(([n])=>n)};function $f(e,t,n){let r=Object.fromEntries(n.map(({item:A,answer:f=null})=>[A,f]));if(!t)
return{response:r,misfits:[]};let s=new Map(t.items.map(A=>[A.id,A])),o=A=>!s.has(A)&&t.ids.includes(A),i=Object.entries(
r),a=Object.fromEntries(i.filter(([A])=>o(A))),l=Object.fromEntries(i.filter(([A])=>!o(A))),c=Pf(e,t,s,l);return{response:c.
length?r:{...Me(t,l),...a},misfits:c}}function Pf(e,t,n,r){let s={},o=[];for(let[a,l]of Object.entries(r)){if(!n.has(a)){
let{title:c}=t;o.push(Qe("journal-import-unknown-question",{n:e,exercise:c,item:a}));continue}try{s[a]=On(n.get(a),l)}catch(c){
if(!(c instanceof Ie))throw c;let A=Qe(c.code,c.values);o.push(Qe("journal-import-misfit",{n:e,item:a,why:A}))}}if(o.length)
return o;let i=Me(t,s);return Object.keys(s).filter(a=>!ot(i[a],s[a])).map(a=>Qe("journal-import-not-asked",{n:e,item:a}))}function yt(e,t,n=t["keep-failed"]){let{code:r,values:s={},notices:o}=ar(e);if(o)return o.map(a=>yt(a,t,n)).join(`
`);if(!Object.hasOwn(t,r??""))return n;let i=Object.entries(s).map(([a,l])=>[a,l?.code?yt(l,t,n):l]);return Z(t[r],Object.
fromEntries(i))}var nn="home",Gn="help@",Ps="plan",Jf=[Ps,"needs","support","goal-ladder"],Ua="until ",_s=e=>`${Ua}${ut(e)}`;function xr(e,t,n){
let{exercise:r,moment:s}=fe(t.key),o=s?`${s}, ${n}`:n,i=`${r}@${o}`;for(let a=2;e.get(i);a++)i=`${r}@${o} (${a})`;e.place(
{...t,key:i})}var me,Et,De,Rt,Gt,Nn,Mn,Tn,tn,Hn,te,Js,Oa,Rn,ja,Ws,Ra,Ga,vr,Na,Ma,Ta,Xs,Ur=class{constructor({journal:t,data:n,
words:r,send:s,today:o,notice:i,print:a}){P(this,te);P(this,me);P(this,Et);P(this,De);P(this,Rt);P(this,Gt);P(this,Nn);P(
this,Mn);P(this,Tn);P(this,tn,Promise.resolve());P(this,Hn,{calendar:t=>w(this,te,Js).call(this,t),"calendar-line":t=>w(
this,te,Js).call(this,t,br(t,p(this,Et))),everything:t=>zt("notes.json","application/json",ka(t,p(this,Et))),"check-ins":t=>zt(
"numbers.csv","text/csv",Qa(t))});M(this,me,t),M(this,Et,n),M(this,De,r),M(this,Rt,s),M(this,Gt,o),M(this,Nn,i),M(this,Mn,
a),M(this,Tn,new Map(n.sections.flatMap(l=>l.keys.map(c=>[c,l]))))}state(){let t=w(this,te,Rn).call(this),n=w(this,te,Na).
call(this,t);return{welcome:w(this,te,Ma).call(this,t,n),section:n?.id??"",due:w(this,te,Ta).call(this,t),plan:w(this,te,
Xs).call(this,`${Ps}@`),earlier:t.map(({key:r})=>({key:r,...fe(r)})).filter(({exercise:r,moment:s})=>r===Ps&&s).map(({key:r,
moment:s})=>({title:s,plan:w(this,te,Xs).call(this,r)})),something:t.length>0,danger:w(this,te,ja).call(this)}}receive(t){
let{take:n,paper:r,country:s=""}=t;if(n==="plan"&&["us-letter","a4"].includes(r))w(this,te,vr).call(this,()=>p(this,Mn).
call(this,w(this,te,Rn).call(this),{paper:r,country:s}));else if(Object.hasOwn(p(this,Hn),n??""))w(this,te,vr).call(this,
async()=>p(this,Rt).call(this,{file:await p(this,Hn)[n](w(this,te,Rn).call(this))}));else if(typeof t.country=="string")
p(this,me).put(Gn,{country:s},!0);else if(typeof t.import=="string")w(this,te,vr).call(this,()=>w(this,te,Ra).call(this,
t.import));else if(t.restart===!0)w(this,te,Oa).call(this);else return!1;return!0}settled(){return p(this,tn)}};me=new WeakMap,
Et=new WeakMap,De=new WeakMap,Rt=new WeakMap,Gt=new WeakMap,Nn=new WeakMap,Mn=new WeakMap,Tn=new WeakMap,tn=new WeakMap,
Hn=new WeakMap,te=new WeakSet,Js=async function(t,n=""){let r=await oa(t,p(this,De),p(this,Gt).call(this),n);return zt(sa,
"text/calendar",r)},Oa=function(){p(this,me).batch(()=>{for(let t of w(this,te,Rn).call(this))fe(t.key).moment.includes(
Ua)||(xr(p(this,me),t,_s(p(this,Gt).call(this))),p(this,me).remove(t.key))})},Rn=function(){return p(this,me).entries().
filter(({key:t})=>t!==Gn)},ja=function(){for(let t of Jf){let n=w(this,te,Ws).call(this,`${t}@`);if(n)return n}return null},
Ws=function(t){let n=p(this,me).get(t);return n?p(this,Nn).call(this,fe(t).exercise,n.response):null},Ra=function(t){let{
entries:n,notes:r}=va(t,p(this,Et));p(this,me).batch(()=>{for(let o of n)w(this,te,Ga).call(this,o)});let s=Z(p(this,De)["\
home-brought"],{n:n.length});p(this,Rt).call(this,{said:[s,...r.map(o=>yt(o,p(this,De)))].join(`
`)})},Ga=function(t){let n=p(this,me).get(t.key);n?Fn([n.response,n.confirmed],[t.response,t.confirmed])||xr(p(this,me),
t,p(this,De)["home-brought-moment"]):p(this,me).place(t)},vr=function(t){M(this,tn,p(this,tn).then(t).catch(n=>{p(this,Rt).
call(this,{said:yt(n,p(this,De),p(this,De)["home-failed"])})}))},Na=function(t){let n=t.reduce((r,s)=>r&&r.at>=s.at?r:s,
null);return n?p(this,Tn).get(n.key):void 0},Ma=function(t,n){let r=p(this,De);return t.length?n?Z(r["home-stopped"],{title:n.
title}):r["home-welcome"]:r["home-empty"]},Ta=function(t){let n=p(this,De),r=p(this,Gt).call(this),s=Er(t,r),o=Br(t,r),i=[];
if(s){let l=fe(s.entry.key).exercise==="plan"?n["home-plan-starts"]:n["home-review"];i.push(Z(l,{day:ut(s.day)}))}return o&&
o.day<=r?i.push(n["home-check-in-now"]):o&&i.push(Z(n["home-check-in"],{day:ut(o.day)})),i},Xs=function(t){let n=p(this,
me).get(t),r=p(this,Et).exercises[fe(t).exercise];return!n?.confirmed||!r||!Kt(r,n.confirmed)?[]:tr(r,n.confirmed,{plain:!!w(
this,te,Ws).call(this,t)}).filter(({said:s})=>s.length).map(({heading:s,said:o})=>({heading:s,said:o,words:[]}))};var $a=1e3,qs=2e3,Wf=15,Ha=10*$a,La=6e4,Ya="journal-passphrase-changed",Xf="notes",_f="application/octet-stream",ct,Zs=class{constructor(){
P(this,ct,new Map)}start(t,n,r){clearTimeout(p(this,ct).get(t));let s=()=>{p(this,ct).delete(t),r()};p(this,ct).set(t,setTimeout(
s,n))}isPending(t){return p(this,ct).has(t)}stop(){for(let t of p(this,ct).values())clearTimeout(t);p(this,ct).clear()}};
ct=new WeakMap;var Ae,be,sn,Ne,kt,Nt,Yn,on,Vn,ne,Pe,lt,an,Ce,Qt,ve,bt,Mt,Kn,xe,cn,Tt,ht,k,Pa,Or,we,Bt,jr,Ja,Wa,Xa,_a,qa,
Za,za,zs,ec,tc,Rr,nc,at,eo,to,Ln,rc,no,ro,rn,Gr,Fe,Nr=class{constructor({journal:t,place:n,here:r,send:s,words:o,stores:i,
judge:a,now:l,today:c}){P(this,k);P(this,Ae);P(this,be);P(this,sn);P(this,Ne);P(this,kt);P(this,Nt);P(this,Yn);P(this,on);
P(this,Vn);P(this,ne,null);P(this,Pe,!1);P(this,lt,!1);P(this,an,!1);P(this,Ce,new Set);P(this,Qt,"");P(this,ve,"");P(this,
bt,!1);P(this,Mt,Wf);P(this,Kn,0);P(this,xe,new Zs);P(this,cn,Promise.resolve());P(this,Tt,0);P(this,ht,0);M(this,Ae,t),
M(this,be,n),M(this,sn,r),M(this,Ne,s),M(this,kt,o),M(this,Nt,i),M(this,Yn,a),M(this,on,l),M(this,Vn,c),t.listen(A=>w(this,
k,nc).call(this,A)),n.watch(()=>w(this,k,we).call(this,()=>w(this,k,Ln).call(this))),w(this,k,we).call(this,()=>w(this,k,
Ln).call(this))}get state(){let t=p(this,ne)!==null;return{state:p(this,lt)?"locked":t?"kept":"none",exists:p(this,Pe),place:"",
here:p(this,sn),saved:t&&!p(this,Ce).size&&!p(this,ve),reopen:p(this,bt),problem:p(this,Qt)||p(this,ve)||w(this,k,Pa).call(
this),copied:"",minutes:p(this,Mt),hosted:p(this,sn)==="hub"}}async settled(){for(;p(this,Tt);)await p(this,cn)}receive(t){
w(this,k,Gr).call(this);let{keep:n,unlock:r,change:s,minutes:o,strength:i,bring:a}=t;if(typeof n=="string")w(this,k,Bt).
call(this,()=>w(this,k,Wa).call(this,n));else if(typeof r=="string")w(this,k,Bt).call(this,()=>w(this,k,Xa).call(this,r));else if(typeof s==
"string"&&p(this,ne))w(this,k,Bt).call(this,()=>w(this,k,_a).call(this,s));else if(t.lock===!0)w(this,k,we).call(this,()=>this.
lock());else if(t.erase===!0)w(this,k,Bt).call(this,()=>w(this,k,Za).call(this));else if(t.erase==="saved")w(this,k,Bt).
call(this,()=>w(this,k,za).call(this));else if(t.take==="sealed")w(this,k,Bt).call(this,()=>w(this,k,ec).call(this));else if(a instanceof
Uint8Array)w(this,k,Bt).call(this,()=>w(this,k,tc).call(this,a));else if(Number.isInteger(o)&&o>=1&&o<=1440)M(this,Mt,o),
w(this,k,Gr).call(this),w(this,k,Fe).call(this);else if(typeof i=="string")w(this,k,we).call(this,()=>w(this,k,Ja).call(
this,i));else return t.active===!0||typeof t.place=="string";return!0}flush(){p(this,ne)&&p(this,Ce).size&&w(this,k,we).
call(this,()=>w(this,k,at).call(this,{look:!1}))}leave(){let t=p(this,ne);if(!t){hn(this,ht)._++,p(this,lt)||w(this,k,rn).
call(this,()=>p(this,Ae).clear());return}let n=w(this,k,eo).call(this);w(this,k,Rr).call(this),M(this,lt,!0),M(this,Qt,""),
w(this,k,Fe).call(this),w(this,k,rn).call(this,()=>p(this,Ae).clear()),w(this,k,we).call(this,async()=>{try{n.size&&await Va(
t,n,()=>{})}finally{t.close()}})}async lock(){if(p(this,ne)&&(await w(this,k,at).call(this),!!p(this,ne))){if(p(this,Ce).
size){p(this,xe).start("idle",Ha,()=>w(this,k,we).call(this,()=>this.lock())),w(this,k,Fe).call(this);return}p(this,ne).
close(),w(this,k,Rr).call(this),M(this,lt,!0),w(this,k,Fe).call(this),w(this,k,rn).call(this,()=>p(this,Ae).clear())}}};
Ae=new WeakMap,be=new WeakMap,sn=new WeakMap,Ne=new WeakMap,kt=new WeakMap,Nt=new WeakMap,Yn=new WeakMap,on=new WeakMap,
Vn=new WeakMap,ne=new WeakMap,Pe=new WeakMap,lt=new WeakMap,an=new WeakMap,Ce=new WeakMap,Qt=new WeakMap,ve=new WeakMap,
bt=new WeakMap,Mt=new WeakMap,Kn=new WeakMap,xe=new WeakMap,cn=new WeakMap,Tt=new WeakMap,ht=new WeakMap,k=new WeakSet,Pa=
function(){let t=p(this,ne)?.damage;return t?w(this,k,Or).call(this,t):""},Or=function(t){return yt(t,p(this,kt))},we=function(t){
hn(this,Tt)._++,M(this,cn,p(this,cn).then(t).catch(n=>{w(this,k,jr).call(this,n),w(this,k,Fe).call(this)}).finally(()=>{
hn(this,Tt)._--}))},Bt=function(t){w(this,k,we).call(this,async()=>{M(this,Qt,"");try{await t()}catch(n){w(this,k,jr).call(
this,n)}w(this,k,Gr).call(this),w(this,k,Fe).call(this)})},jr=function(t){p(this,bt)||M(this,bt,t.code===Ya),M(this,Qt,w(
this,k,Or).call(this,t))},Ja=async function(t){let n=p(this,kt),r={none:n["keep-strength-none"],weak:n["keep-strength-we\
ak"],fair:n["keep-strength-fair"],good:n["keep-strength-good"],strong:n["keep-strength-strong"]};p(this,Ne).call(this,{keeping:{
strength:r[await p(this,Yn).call(this,t)]}})},Wa=async function(t){let n=p(this,ht),r=await p(this,Nt).create(p(this,be),
t);if(n!==p(this,ht)){r.close();return}M(this,ne,r),M(this,Pe,!0),M(this,Ce,new Set(p(this,Ae).keys())),await w(this,k,at).
call(this)},Xa=async function(t){let n=p(this,ht),r=await p(this,Nt).open(p(this,be),t),s=await r.entries();if(n!==p(this,
ht)){r.close();return}let o=p(this,ne)!==null,i=p(this,Ae).entries().filter(({key:a})=>!o||p(this,Ce).has(a));p(this,ne)?.
close(),M(this,ne,r),M(this,Pe,!0),M(this,lt,!1),M(this,bt,!1),w(this,k,Fe).call(this),w(this,k,ro).call(this,s),o||p(this,
Ne).call(this,{open:nn}),p(this,Ae).batch(()=>{for(let a of i)w(this,k,qa).call(this,a)}),await w(this,k,at).call(this)},
_a=async function(t){p(this,ne)&&(await p(this,ne).changePassphrase(t),p(this,Ne).call(this,{keeping:{changed:!0}}))},qa=
function(t){let n=p(this,Ae).get(t.key),r=n?.done&&!t.done;n&&!r&&!Fn(n.response,t.response)&&xr(p(this,Ae),n,_s(p(this,
Vn).call(this))),p(this,Ae).place(r?{...t,confirmed:n.confirmed}:t)},Za=async function(){let t=p(this,kt),n={erased:t["h\
ome-erased"]};p(this,ne)?(n={erased:await w(this,k,zs).call(this)},p(this,ne)?.close(),w(this,k,Rr).call(this)):await p(
this,be).read()&&(n={said:t["home-not-erased"]}),w(this,k,rn).call(this,()=>p(this,Ae).clear()),p(this,Ne).call(this,n)},
za=async function(){if(p(this,ne)||!await p(this,be).read())return;let t=await w(this,k,zs).call(this);M(this,lt,!1),p(this,
Ne).call(this,{said:t})},zs=async function(){let{notices:t=[]}=await p(this,be).erase();M(this,Pe,!1);let n=p(this,kt);return t.
map(r=>yt(r,n)).join(`
`)||n["journal-here-erased"]},ec=async function(){let t=await p(this,be).read();t&&p(this,Ne).call(this,{file:zt(Xf,_f,t.
bytes)})},tc=async function(t){if(p(this,ne))return;await p(this,Nt).check(t);let n=await p(this,be).read();await p(this,
be).replace(t,n?.tag??null),M(this,Pe,!0)},Rr=function(){hn(this,ht)._++,M(this,ne,null),M(this,ve,""),M(this,bt,!1),M(this,
Ce,new Set),p(this,xe).stop()},nc=function(t){if(!p(this,ne)||p(this,an))return;for(let r of t)p(this,Ce).add(r);t.every(
r=>p(this,Ae).isDraft(r))?p(this,xe).start("save",$a,()=>w(this,k,we).call(this,()=>w(this,k,at).call(this))):w(this,k,we).
call(this,()=>w(this,k,at).call(this)),w(this,k,Fe).call(this)},at=async function({look:t=!0}={}){let n=p(this,ne);if(n){
try{if(t&&await w(this,k,to).call(this),n!==p(this,ne))return;await Va(n,w(this,k,eo).call(this),(r,s)=>{p(this,Ae).get(
r)===s&&p(this,Ce).delete(r)}),M(this,Qt,"")}catch(r){if(n!==p(this,ne))return;w(this,k,jr).call(this,r),p(this,xe).start(
"save",Ha,()=>w(this,k,we).call(this,()=>w(this,k,at).call(this)))}w(this,k,Fe).call(this)}},eo=function(){let t=p(this,
Ae).entries().filter(({key:r})=>p(this,Ce).has(r)),n=new Map(t.map(r=>[r.key,r]));for(let r of p(this,Ce))n.has(r)||n.set(
r,void 0);return n},to=async function(){let t=p(this,ne),n=await t.refresh();t===p(this,ne)&&(w(this,k,ro).call(this,n),
M(this,ve,""))},Ln=async function(){let t=p(this,ve);try{p(this,ne)?await w(this,k,to).call(this):await w(this,k,rc).call(
this)}catch(n){p(this,bt)||M(this,bt,n.code===Ya),M(this,ve,w(this,k,Or).call(this,n)),p(this,ne)||p(this,xe).start("loo\
k",qs,()=>w(this,k,we).call(this,()=>w(this,k,Ln).call(this)))}p(this,ve)!==t&&(p(this,ne)&&!p(this,ve)&&p(this,Ce).size&&
await w(this,k,at).call(this),w(this,k,Fe).call(this))},rc=async function(){let t=await p(this,be).read()!==null;M(this,
ve,""),!(t===p(this,Pe)||p(this,ne))&&(M(this,Pe,t),w(this,k,Fe).call(this))},no=function(){p(this,on).call(this)-p(this,
Kn)>p(this,Mt)*La&&w(this,k,we).call(this,()=>this.lock()),p(this,ne)&&(p(this,Tt)||w(this,k,we).call(this,()=>w(this,k,
Ln).call(this)),p(this,xe).start("poll",qs,()=>w(this,k,no).call(this)))},ro=function(t){w(this,k,rn).call(this,()=>{for(let n of t){
let r=p(this,Ae).get(n.key);p(this,Ce).has(n.key)?r&&!r.done&&n.confirmed!==null&&p(this,Ae).place({...r,confirmed:n.confirmed}):
p(this,Ae).place(n)}})},rn=function(t){M(this,an,!0);try{p(this,Ae).batch(t)}finally{M(this,an,!1)}},Gr=function(){if(M(
this,Kn,p(this,on).call(this)),!p(this,ne))return;let t=()=>w(this,k,we).call(this,()=>this.lock());p(this,xe).start("id\
le",p(this,Mt)*La,t),p(this,xe).isPending("poll")||p(this,xe).start("poll",qs,()=>w(this,k,no).call(this))},Fe=function(){
p(this,Ne).call(this,{keeping:this.state})};async function Va(e,t,n){let r=new Map((await e.entries()).map(a=>[a.key,a])),
s=!1;for(let[a,l]of t)l&&(await e.append(l),n(a,l),s||(s=qf(l,r.get(a))));let o=[...t.keys()].filter(a=>!t.get(a));if(!o.
length&&!s)return;let i=(await e.entries()).filter(({key:a})=>!o.includes(a));await e.rewrite(i);for(let a of o)n(a,void 0)}
var qf=(e,t)=>{let n=Ka(e);return t!==void 0&&[...Ka(t)].some(r=>!n.has(r))},Ka=({response:e,confirmed:t})=>{let n=[e,t].
flatMap(r=>Object.entries(r??{}));return new Set(n.filter(([,r])=>r!==null).map(([r])=>r))};var Zf=["plan","needs","support","goal-ladder"],zf="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",eu=new RegExp(`\\r\\n|[${zf}]`),
sc=/\d[\d -]*\d/,tu=["crisis","violence","worried"],nu=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});
function cc(e,t){let n=new Map(e.map(A=>[A.key,A])),[r,s,o,i]=Zf.map(A=>{let{response:f}=n.get(`${A}@`)??{};return Object.
keys(f??{}).length?ru(t.exercises[A],f):null}),a=r?br([n.get("plan@")],t):"",l=["day","helper","badly",...a?[]:["if","th\
en"]],c={goal:r?r.fields("goal"):[],sentence:a?[r.sentence(a)]:[],plan:r?r.fields(...l):[],needs:s?[s.section("needs","t\
his-week")]:[],support:o?[o.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:[]};for(let[A,f]of Object.
entries(c))c[A]=f.filter(u=>u.lines?.length||u.fields?.length||u.rungs?.length);if(!Object.values(c).some(A=>A.length))throw new ie(
"journal-no-plan");return{...c,title:t.exercises.plan.title}}function lc(e,{help:t,paper:n}){let r=t.find(o=>o.code===e);
if(!r)return[n["numbers-elsewhere"]];let s=o=>r.lines.filter(i=>i.topic===o).flatMap(({reach:i})=>i).filter(({say:i,to:a})=>a.
startsWith("tel:")&&sc.test(i)).map(({say:i})=>sc.exec(i)[0])[0];return[...new Set([r.emergency,...tu.map(s).filter(Boolean)])]}
var oc=e=>e.flatMap(t=>t.split(eu)).map(Be).filter(Boolean);function ru({title:e,items:t,reflection:n,rules:r=[]},s){let o=A=>{
try{return On(A,s[A.id])}catch{return null}},i=A=>{let f=o(A),u=A.kind==="date"&&kr(f);return oc(u?[nu.format(new Date(`${u}\
T00:00Z`))]:Te(A,f))},a=(...A)=>t.filter(({id:f})=>A.includes(f)).map(f=>({id:f.id,heading:f.said,lines:i(f)})).filter(f=>f.
lines.length),l=(...A)=>({heading:e,fields:a(...A)});function c(){let A=r.find(g=>g.ladder)?.ladder;if(!A)return{...l("g\
oal"),rungs:[]};let f=g=>t.find(({id:E})=>E===g),u=[A.today,A.later].map(f).filter(Boolean),I=A.rungs.filter(g=>f(g.item)).
map(g=>({heading:f(g.item).said,lines:i(f(g.item)),marks:u.filter(E=>o(E)?.chosen.includes(g.card)).map(E=>E.said)})).filter(
g=>g.lines.length||g.marks.length);return{...l("goal"),rungs:I}}return{fields:a,section:l,ladder:c,sentence:A=>({heading:n["\
in-one"],lines:oc([A])})}}function hc(e,{paper:t="us-letter",numbers:n=[],heading:r=""}){let{documentElement:s,title:o}=document,
i=su(e,t,n,r);document.body.append(i),s.classList.add("ajar-printing"),document.title=e.title;let a=new AbortController,
l=()=>{a.abort(),i.remove(),s.classList.remove("ajar-printing"),document.title=o};window.print();for(let c of["pointerdo\
wn","keydown","pagehide"])addEventListener(c,l,{capture:!0,signal:a.signal})}function su({title:e,goal:t,sentence:n,plan:r,
needs:s,support:o,ladder:i},a,l,c){let A=[h("h1",{},e),...t.map(u=>ic("ajar-plan-goal",u)),...n.map(u=>ic("ajar-plan-her\
o",u)),ac(r,"h2"),...s.map(u=>so(u,cu(u))),...o.map(u=>so(u,[ac(u.fields,"h3")])),...i.map(u=>so(u,lu(u),au(u))),l.length?
h("h2",{class:"ajar-plan-quiet"},c):null,l.length?h("p",{class:"ajar-plan-numbers"},l.join(" · ")):null],f=u=>h("div",{
class:`ajar-plan-${u}`},h("div",{}));return h("div",{class:`ajar-plan ajar-plan-${a}`},f("head"),h("div",{class:"ajar-pl\
an-body"},h("div",{},...A)),f("foot"))}var Mr=({lines:e})=>[...e.join("")].length,ou=e=>Mr(e)<160?"large":Mr(e)<500?"mid\
dle":"usual",ic=(e,t)=>h("div",{class:e,"data-size":ou(t)},...oo(t,"h2")),iu=e=>Mr(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),$n=e=>e.map(t=>h("p",{dir:"auto"},t)),Ac=e=>e.length>1?[h("ul",{},...e.map(t=>h("li",{dir:"a\
uto"},t)))]:$n(e),oo=({heading:e,lines:t},n,r=$n)=>[h(n,{},e),...r(t)];function ac(e,t){let n=e.every(iu)?"ajar-plan-bes\
ide":"",r=t==="h3"?Ac:$n;return h("div",{class:n},...e.map(s=>h("div",{},...oo(s,t,r))))}var au=({fields:e,rungs:t})=>[...e,
...t].reduce((n,r)=>n+Mr(r),0)<900,so=({heading:e},t,n=!1)=>h("section",{"data-whole":n},h("h2",{class:"ajar-plan-title"},
e),...t),cu=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(r=>[...r].length<60)?h("ul",{class:"ajar-plan-pills"},...t.
lines.map(r=>h("li",{dir:"auto"},r))):h("div",{},...oo(t,"h3",Ac))),lu=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>$n(
n)),h("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:r,marks:s})=>h("li",{"data-here":s.length>0},h("h3",{},n),
h("div",{},...$n(r),s.length?h("p",{},h("b",{},s.join(" · "))):null))))];function fc(e,t){let n=new Map,r=(o,i)=>{for(let a of n.get(o)??[])a(i)};return{model:{get:o=>e[o],set(o,i){e[o]!==i&&(e[o]=
i,r(`change:${o}`,i))},save_changes(){},on:(o,i)=>n.set(o,[...n.get(o)??[],i]),send:t},notify:r}}function uc({journal:e,data:t,words:n}){let r=()=>t.danger&&{dangers:t.danger,countries:t.help};function s(a,l){let c=t.
exercises[a],A=c&&t.danger&&_n(c.items,l,t.danger);return A?{...A,countries:t.help}:null}function o(a){let l=e.get(a),{exercise:c}=fe(
a),A=t.exercises[c];if(!l||!A||!Kt(A,l.response))return null;let f={answers:l.response,done:l.done};return l.done?{...f,
...nr(A,l.response,r())}:f}function i(){let a=c=>$e.some(A=>c[A]!==null),l=wa(e.entries()).filter(a);return l.length?ma(
l,n):{}}return{known:r,notice:s,form:o,chart:i}}var io="visit",ao=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),hu=e=>ao(e)&&typeof e.key=="string"&&ao(e.response)&&
typeof e.done=="boolean"&&(e.confirmed===null||ao(e.confirmed))&&typeof e.at=="string";function Tr({storage:e=()=>window.
sessionStorage,page:t=window,view:n=document}={}){function r(a){try{return a.length?e().setItem(io,JSON.stringify(a)):e().
removeItem(io),!0}catch{return a.length===0}}function s(){try{let a=JSON.parse(e().getItem(io)??"[]");return Array.isArray(
a)?a.filter(hu):[]}catch{return[]}}let o=a=>t.addEventListener("beforeunload",l=>{a()&&l.preventDefault()});function i(a){
n.addEventListener("visibilitychange",()=>{n.hidden&&a()}),t.addEventListener("pagehide",a)}return{remember:r,recall:s,forget:()=>r(
[]),guard:o,onHide:i}}function pc(e,t){let n={"keep-why":e["keep-why-browser"],"keep-there":e["keep-there-browser"],"keep-saved":e["keep-saved\
-browser"]},r={"keep-hub":e["keep-hub-page"]};return{...e,...{browser:n,hub:r,computer:{}}[t]}}var gc="chart",Au="check-in",fu="{today}",uu=5e3;function Ic({data:e,place:t,here:n="browser",now:r=Date.now,tab:s=Tr(),
stores:o={create:kn.create,open:kn.open,check:Oe.fromBytes},judge:i=_i,print:a=hc}){let l=()=>js(new Date(r())),c=pc(e.words,
n),A={...e,words:c,danger:null},{notice:f}=A,u=gu(A.pages,ut(l())),I=u.flatMap(V=>V.blocks),g=new Set(I.map(({key:V})=>V).
filter(Boolean)),E=I.filter(({kind:V})=>V==="exercise").map(({key:V})=>V),Q=!1,O=!1,K=!1,J=0,v=0,W=!1,U=!0,B={pages:u,words:c,
notice:f,page:0,couple:""},{model:S,notify:G}=fc(B,ae),H=V=>G("msg:custom",{...V,acknowledged:v}),d=(V,re)=>H({states:{[V]:re}}),
C=new yr(r);for(let V of s.recall())C.place(V);let y=uc({journal:C,data:A,words:c}),j=V=>{V.keeping?.state&&T(),H(V)},N={
journal:C,words:c,today:l},R=new Nr({...N,place:t,here:n,stores:o,judge:i,now:r,send:j}),L=new Ur({...N,data:A,send:H,notice:y.
notice,print:F}),x=Iu(Promise.resolve(e.danger).then(q)).then(D);C.listen(m),s.guard(b),s.onHide(()=>R.flush());function q(V){
A.danger=V;for(let re of Object.values(V))qn(Xn(re))}function D(){Q=!0,O&&z()}function T(){let{state:V,saved:re}=R.state;
V==="none"?U=s.remember(C.entries()):(V==="locked"||re)&&s.forget()}function b(){let{state:V,saved:re}=R.state;return V===
"kept"?!re:V==="none"&&!U}let $=()=>C.get(Gn)?.response.country??"";function z(){let V=E.filter(re=>Q||C.isDraft(re)).map(
re=>[re,y.form(re)]).filter(([,re])=>re);H({states:Object.fromEntries(V)})}function m(V){T();for(let ue of V)g.has(ue)&&
!W&&d(ue,y.form(ue)??{answers:{},done:!1});V.includes(Gn)&&H({country:$()});let re=V.filter(ue=>!C.isDraft(ue));re.length&&
d(nn,L.state()),re.some(ue=>fe(ue).exercise===Au)&&d(gc,y.chart())}function F(V,{paper:re,country:ue}){let ln=lc(ue,A);a(
cc(V,A),{paper:re,numbers:ln,heading:A.paper.numbers}),d(nn,L.state())}function Y({key:V,answers:re,done:ue}){let ln=Me(
A.exercises[fe(V).exercise],re);W=!ue;try{C.put(V,ln,ue)}finally{W=!1}}function X(){J++,R.leave()}function _(V){let{key:re}=V;
if(V.ready===!0)O=!0,H({keeping:R.state,country:$()}),z();else if(V.dangers===!0)x.then(()=>H({dangers:y.known()}));else if(typeof V.
chart=="string")d(gc,y.chart());else if(V.forget===!0)X();else if(R.receive(V))H({});else if(typeof V.home=="string")d(nn,
L.state());else{if(L.receive(V))return;if(V.gone===!0)R.flush();else if(g.has(re))V.remove===!0?C.remove(re):V.answers&&
typeof V.done=="boolean"&&Y(V);else return}}function ee(V){Number.isInteger(V.sent)&&(v=Math.max(v,V.sent));try{_(V)}catch(re){
H({problem:{key:V.key??"",text:c["not-understood"]}}),re instanceof Ie||console.error(re.name)}}function ae(V){if(V.forget===
!0){ee(V);return}let re=J,ue=()=>{re===J&&ee(V)};K||(K=!Q&&pu(V)),Q||!K?queueMicrotask(ue):x.then(ue)}async function Je(){
await x,await L.settled(),await R.settled()}return{...S,settled:Je}}var pu=({ready:e,dangers:t,answers:n,done:r})=>!e&&!t&&
!(n&&!r),gu=(e,t)=>e.map(n=>({...n,blocks:n.blocks.map(r=>r.key?{...r,key:r.key.replace(fu,t)}:r)})),Iu=e=>new Promise(t=>{
let n=setTimeout(t,uu),r=()=>{clearTimeout(n),t()};e.then(r,r)});var du="notes",Pn="head",At="parts",ho="aside",dc=[Pn,At,ho],wu=1,Ao=0,yc="journal-here-blocked",mu=2e3;function Ec({name:e=du}={}){
let t=wc(()=>globalThis.indexedDB),n=wc(()=>new BroadcastChannel(e)),r=new Set,s=()=>{for(let I of r)I()},o=()=>{globalThis.
document?.hidden||s()};n?.addEventListener("message",s);let i=null,a=()=>{i=null};async function l(I){try{if(i)return await i}catch(g){
if(!I||g.code!=="gone")throw g}return i??(i=Eu(t,e,I,a).catch(g=>{throw a(),g})),i}async function c(I,g,E=!1){for(let Q=!0;;Q=
!1){let O=await l(E),K;try{K=O.transaction(dc,I,{durability:"strict"})}catch(J){if(!Q||J.name!=="InvalidStateError")throw Hr(
J);a();continue}return ku(K,g)}}function A(){i?.then(I=>I.close(),()=>{}),a()}let f=I=>c("readonly",I);async function u(I,g){
let E=await c("readwrite",I,g);return n?.postMessage(null),E}return{async read(){try{return await f(async I=>{let{tag:g}=await lo(
I);return{bytes:ye(...await Se(I(At).getAll())),tag:g}})}catch(I){if(I.code==="gone")return null;throw I}},readFrom:(I,g)=>f(
async E=>{let Q=await lo(E),O=Cu(I)!==Q.file||g>Q.length,K=O?0:await yu(E(At),g),J=await Se(E(At).getAll(IDBKeyRange.lowerBound(
K)));return{bytes:ye(...J).subarray(O?0:g-K),tag:Q.tag,replaced:O}}),append:(I,g)=>u(async E=>{let Q=await co(E,g);return await Se(
E(At).add(I.slice(),Q.length)),mc(E,Q.file,Q.length+I.length)}),async replace(I,g){let E=g===null,O=await u(async K=>{if(!E)
await co(K,g);else if(await Se(K(Pn).get(Ao)))throw new ce("exists");return await Se(K(At).clear()),await Se(K(At).add(I.
slice(),0)),mc(K,Bc(),I.length)},E);return E&&globalThis.navigator?.storage?.persist?.().catch(()=>{}),O},putAside:I=>u(
async g=>{await co(g,I);let E=ye(...await Se(g(At).getAll()));return`damaged-${await Se(g(ho).add(E))}`}),async erase(){
if(await u(async E=>{for(let Q of dc)await Se(E(Q).clear())}).catch(E=>{if(E.code!=="gone")throw E}),A(),!await Qu(t,e))
throw new ie("journal-here-not-erased");return{notices:[]}},watch(I){return r.size||Cc("addEventListener",o),r.add(I),()=>{
r.delete(I),r.size||Cc("removeEventListener",o)}},persisted:async()=>await globalThis.navigator?.storage?.persisted?.()??
!1,close(){n?.close(),A()}}}function wc(e){try{return e()}catch{return null}}var Bc=()=>Array.from(et(12),e=>e.toString(
36)).join(""),Cu=e=>e.split("/")[0];async function lo(e){let t=await Se(e(Pn).get(Ao));if(!t)throw new ce("gone");return t}
async function co(e,t){let n=await lo(e);if(n.tag!==t)throw new ce("changed");return n}async function mc(e,t,n){let r=`${t}\
/${Bc()}`;return await Se(e(Pn).put({file:t,length:n,tag:r},Ao)),r}async function yu(e,t){return(await Se(e.openKeyCursor(
IDBKeyRange.upperBound(t),"prev")))?.key??0}function Cc(e,t){globalThis.document?.[e]("visibilitychange",t),globalThis.window?.[e](
"focus",t)}async function Eu(e,t,n,r){if(!e||globalThis.isSecureContext===!1)throw new ce("unreachable",yc);let s=!1;try{
if(!n&&await kc(e,t)===!1)throw new ce("gone");let o=e.open(t,wu);o.onupgradeneeded=()=>{s=!n,s?o.transaction.abort():Bu(
o.result)};let i=await Se(o);return i.onclose=r,i.onversionchange=()=>{i.close(),r()},i}catch(o){throw s?new ce("gone"):
Hr(o)}}function Bu(e){e.createObjectStore(Pn),e.createObjectStore(At),e.createObjectStore(ho,{autoIncrement:!0})}async function kc(e,t){
return(await e.databases?.())?.some(r=>r.name===t)}function ku(e,t){return new Promise((n,r)=>{let s,o=null;e.oncomplete=
()=>n(s),e.onabort=()=>r(o??Hr(e.error)),t(i=>e.objectStore(i)).then(i=>{s=i},i=>{o=i instanceof ce?i:Hr(i);try{e.abort()}catch{
r(o)}})})}var Se=e=>new Promise((t,n)=>{e.onsuccess=()=>t(e.result),e.onerror=()=>n(e.error)});function Hr(e){if(e instanceof
ce)return e;if(e?.name==="QuotaExceededError")return new ce("full");let t=["SecurityError","InvalidStateError","NotAllow\
edError"].includes(e?.name);return new ce("unreachable",t?yc:"")}async function Qu(e,t){return await new Promise(n=>{let r=e.
deleteDatabase(t);r.onsuccess=r.onerror=n,r.onblocked=()=>setTimeout(n,mu)}),!await kc(e,t)}var bu=6e4;function bc(e,{fetch:t=(...n)=>globalThis.fetch(...n)}={}){async function n(r,{query:s="",body:o,headers:i={},
refused:a="changed",none:l=[]}={}){let c;try{c=await t(`${e}${s}`,{method:r,body:o,headers:i,cache:"no-store",credentials:"\
same-origin",redirect:"error",keepalive:o?.length<bu})}catch{throw new ce("unreachable")}if(c.ok)return c;if(l.includes(
c.status))return null;throw await Su(c,a)}return{async read(){let r=await n("GET",{none:[404]});return r&&{bytes:await Qc(
r),tag:Lr(r)}},async readFrom(r,s){let o={"If-Match":r},i=await n("GET",{query:`?from=${s}`,headers:o}),a=i.status!==206;
return{bytes:await Qc(i),tag:Lr(i),replaced:a}},append:async(r,s)=>Lr(await n("POST",{body:r,headers:{"If-Match":s}})),async replace(r,s){
let o=s===null;return Lr(await n("PUT",{body:r,headers:o?{"If-None-Match":"*"}:{"If-Match":s},refused:o?"exists":"change\
d"}))},async putAside(r){let o=await n("POST",{query:"?aside",headers:{"If-Match":r},none:[400,404,405]});return o?(await o.
json()).name:""},async erase(){return(await n("DELETE")).json()},watch(r){let s=()=>{globalThis.document?.hidden||r()};return globalThis.
document?.addEventListener("visibilitychange",s),()=>globalThis.document?.removeEventListener("visibilitychange",s)}}}var Lr=e=>e.
headers.get("ETag");async function Qc(e){try{return new Uint8Array(await e.arrayBuffer())}catch{throw new ce("unreachabl\
e")}}async function Su(e,t){if(e.status===412)return new ce(t);if(e.status===404)return new ce("gone");if(e.status===507)
return new ce("full");let n=(await e.json().catch(()=>null))?.notices;return Array.isArray(n)&&n.length?new ie(n[0].code,
n[0].values):new ce("unreachable")}var fo="tab",[Sc,Yr]=[32,12],Du=2e4,Fu=1e3,Vr=e=>crypto.getRandomValues(new Uint8Array(e)),Dc=e=>btoa(Array.from(e,t=>String.
fromCharCode(t)).join("")),Fc=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0)),vc=({key:e,hold:t},n=()=>window.sessionStorage)=>({
getItem(r){try{let s=Fc(n().getItem(r)),o=Ot(e,s.slice(0,Yr));return new TextDecoder().decode(o.decrypt(s.slice(Yr)))}catch{
return null}},setItem(r,s){let o=Vr(Yr),i=Ot(e,o).encrypt(new TextEncoder().encode(s));if(n().setItem(r,Dc(new Uint8Array(
[...o,...i]))),!t())throw new Error("The key goes with the page.")},removeItem:r=>n().removeItem(r)}),vu=(e,t)=>new Promise(
n=>{let{port1:r,port2:s}=new MessageChannel;r.onmessage=({data:o})=>n(o),setTimeout(n,Fu,null),e.postMessage({tab:t},[s])});
async function xu(){let e=window.sessionStorage.getItem(fo),t=await navigator.serviceWorker?.getRegistration(),n=()=>t?.
active??null,r=e&&n()&&await vu(n(),e),s=e??Dc(Vr(Yr)),o=r||Vr(Sc),i=!!r,a=()=>{i&&n()?.postMessage({tab:s,hold:o})};return setInterval(
a,Du),document.addEventListener("visibilitychange",a),window.addEventListener("pagehide",a),navigator.serviceWorker?.ready.
then(l=>{t=l,a()}),{key:o,hold(){return i||window.sessionStorage.setItem(fo,s),i=!0,a(),n()!==null},forget(){n()?.postMessage(
{tab:s,forget:!0}),i=!1,window.sessionStorage.removeItem(fo)}}}async function Uu(e){let t=await fetch(e,{cache:"no-store"});
if(!t.ok)throw new Error(`${t.status}`);return{key:Fc((await t.json()).key),hold:()=>!0,forget:()=>fetch(e,{method:"DELE\
TE",keepalive:!0}).catch(()=>{})}}async function xc(e){try{return await(e?Uu(e):xu())}catch{return{key:Vr(Sc),hold:()=>!1,
forget(){}}}}var Uc=(e,{dangers:t,visit:n,store:r,logOut:s})=>Ic({data:{...e,danger:t},place:r?bc(r):Ec(),tab:Tr({storage:()=>vc(n)}),
here:s?"hub":r?"computer":"browser"});var uo="#notes=";async function Oc(e){try{let t=atob(e.replaceAll("-","+").replaceAll("_","/")),n=Uint8Array.from(t,a=>a.charCodeAt(0)),r=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader(),s=new TextDecoder("utf-8",{fatal:!0}),[o,i]=[
"",0];for(;;){let{done:a,value:l}=await r.read();if(a)return o+s.decode();if(i+=l.length,i>2e6)return"";o+=s.decode(l,{stream:!0})}}catch{
return""}}function jc(){if(!location.hash.startsWith(uo))return"";let e=location.hash.slice(uo.length);return history.replaceState(
null,"",location.pathname+location.search),e}async function Rc(e,t,{words:n,take:r}){let s=await Oc(e),o=h("h2",{tabindex:"\
-1"},n["site-handed"]),i=()=>c.remove(),a=(A,f)=>h("button",{type:"button",onclick:f},A),l=s?[a(n["site-handed-no"],i),a(
n["site-handed-yes"],()=>{i(),r(s)})]:[a(n["help-close"],i)],c=h("section",{class:"site-handed"},o,h("p",{},n[s?"site-ha\
nded-how":"site-handed-broken"]),s?h("p",{},n["site-handed-history"]):null,h("div",{class:"ajar-moves"},...l));t.after(c),
o.focus()}function Gc(e){let t=r=>r.kind==="exercise"?{...r,exercise:e.exercises[r.key.split("@")[0]]}:r,n=e.pages.map(r=>({...r,blocks:r.
blocks.map(t)}));return{...e,pages:n,notice:{...e.notice,help:e.help}}}var Nc=({pages:e})=>new Set(e.flatMap(({blocks:t})=>t.
flatMap(({html:n,erased:r})=>[n,r])));var Ou="svg|g|defs|title|desc|path|line|rect|circle|ellipse|polyline|polygon|text|tspan|clipPath",ju=String.raw`\s+(?!on|style|href|src|xlink)[A-Za-z][\w:-]*="[^"<>]*"`,
Ru=new RegExp(`^(?:<\\/?(?:${Ou})(?:${ju})*\\s*\\/?>|[^<>])*$`,"i"),Gu=e=>Ru.test(e);function Mc(e,t){let n={createHTML(s){
if(e.has(s)||Gu(s))return s;throw new TypeError("This markup is not part of the page.")},createScriptURL(s){if(t.includes(
s))return s;throw new TypeError("This worker is not part of the page.")}},r=window.trustedTypes?.createPolicy("ajar",n)??
n;return No(s=>r.createHTML(s)),s=>r.createScriptURL(s)}var Tc=(e,t)=>{let n=Number(e.slice(1));return Number.isInteger(n)&&n>=1&&n<=t.length?n-1:0};function Hc(e){let t=e.get(
"pages"),n=[],r=Tc(location.hash,t);history.scrollRestoration="manual";let s=()=>history.replaceState({...history.state,
y:window.scrollY},"");function o(a){a!==r&&(s(),r=a,history.pushState({y:0},"",`#${a+1}`))}let i=a=>{for(let l of n)l({open:a})};
return window.addEventListener("popstate",({state:a})=>{let l=Tc(location.hash,t);l!==r&&(r=l,i(t[l].id),window.scrollTo(
0,a?.y??0))}),window.addEventListener("pagehide",s),{open:i,get:a=>a==="page"?r:e.get(a),set(a,l){a==="page"&&o(l),e.set(
a,l)},save_changes:()=>e.save_changes(),send:a=>e.send(a),on(a,l){a==="msg:custom"&&n.push(l),e.on(a,l)}}}var{first:Nu,later:Mu,store:Jn,logOut:Lc}=document.documentElement.dataset,Yc=jc(),Tu="store/visit.json",Hu="home",Lu=6e4;
async function po(e,t=1e3){try{let n=await fetch(e);if(n.ok)return await n.json()}catch{}return await new Promise(n=>setTimeout(
n,t)),po(e,Math.min(2*t,Lu))}function Yu(e,t){return{...e,send(n){e.send(n),n.forget&&t.forget(),n.forget&&ls(),n.erase&&
!Jn&&pn()&&or()}}}async function Vu(){let[e,t]=await Promise.all([po(Nu),xc(Jn&&Tu)]),n=Gc(e),r=po(Mu),s=r.then(f=>f.dangers),
{words:o}=n;gi(n.leave);let i=Mc(Nc(n),["sw.js"]),a=document.getElementById("workbook"),l=Yu(Hc(Uc(n,{dangers:s,visit:t,
store:Jn,logOut:Lc})),t);a.replaceChildren();let c=a.appendChild(document.createElement("div"));Ai({model:l,el:c}),window.
scrollTo(0,history.state?.y??0),di(document.querySelector(".site-acts"),o,{store:Jn,logOut:Lc});let A=f=>{l.open(Hu),l.send(
{import:f})};Yc&&Rc(Yc,a.querySelector(".ajar-notice"),{words:o,take:A}),window.addEventListener("beforeinstallprompt",f=>f.
preventDefault()),window.ajarCoach=await r,!Jn&&pn()&&pi(i)}Vu();
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
