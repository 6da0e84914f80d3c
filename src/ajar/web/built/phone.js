var ut=[1,1],An=[0,0],Cn="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",$n=new RegExp(`(${Cn})|[.…]+|[\
!?;\\n]`,"gu"),Nn=/[\u0300-\u036f'’‘ʼ]/g,Tn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;globalThis.ajarDetectors??(globalThis.
ajarDetectors=new WeakMap);var Pe=globalThis.ajarDetectors;function ft(e){return Pe.has(e)||Pe.set(e,Mn(e)),Pe.get(e)}async function ht(e){
let{passes:t,kinds:o}=ft(e);for(let n of[t,...Object.values(o)])await new Promise(r=>setTimeout(r)),Ke(n,"a line of a fe\
w words ")}function mt(e,t){let{passes:o,kinds:n,learned:r}=ft(t),{line:a,places:c}=Dn(e),i=a;for(let[f,m]of Ke(o,a))i=i.
slice(0,f)+i.slice(f,m).replace(/[^ ]/g,"_")+i.slice(m);let u=Object.entries(n).flatMap(([f,m])=>Ke(m,i).map(([h,x])=>({
kind:f,start:h,end:x-1}))),l=r?In(u,a,r):u,p=(f,m)=>f.span[0]-m.span[0]||f.span[1]-m.span[1]||(f.kind<m.kind?-1:+(f.kind>
m.kind));return l.map(({kind:f,start:m,end:h})=>({kind:f,span:[c[m][0],c[h][1]]})).sort(p)}function In(e,t,o){let{weights:n,
kinds:r,limit:a,least:c}=o,i=Ln(t,o),u=i.slice(1).map((k,j)=>[...i[j],...k]),l=k=>{let j=new Set(k.flatMap(B=>B.places));
return pt(n,j)/Math.sqrt(j.size)},p=[...i,...u];if(e.length)return We(p,l)[1]>c?e:[];let f=p.filter(k=>k.length>4),[m,h]=We(
f,l);if(!(h>a))return[];let x=new Set(m.flatMap(k=>k.places.slice(0,2))),[y]=We(Object.keys(r),k=>pt(r[k],x));return[{kind:y,
start:m[0].start,end:m.at(-1).start}]}function Ln(e,{numbers:t,weights:o}){let n=ut,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){
let c=a[0]===".",i=c?ut:t.get(a[0])??An,u=[[0,i[0]],[1,i[1]],[n[0],i[0]],[n[1],i[1]]],l=([p,f],m)=>((m*16411+p)*16411+f)%
o.length;r.at(-1).push({start:a.index,places:u.map(l)}),n=i,c&&r.push([])}return r.filter(a=>a.length)}var We=(e,t)=>e.map(
o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?n:o,[null,-1/0]),pt=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],0),gt=(e,{kinds:t,notices:o})=>Object.
entries(o).find(([n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function Ke(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=
n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function Mn({lists:e,
passes:t,phrases:o,learned:n}){let r={};for(let[i,u]of Object.entries(e))r[i]=dt(u,r);let a=i=>new RegExp(i.map(u=>dt(u,
r)).join("|"),"y"),c=Object.entries(o).map(([i,u])=>[i,a(u)]);return{passes:a(t),kinds:Object.fromEntries(c),learned:n&&
Bn(n)}}function Bn({same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,i=2;for(let p of e){for(let f of p.
split(" "))c.set(f,[i,i]);i++}for(let[p,f]of t.entries())for(let m of f.split(" "))c.set(m,[i++,2+e.length+p]);let u=p=>Int8Array.
from(p.join(""),f=>f.charCodeAt(0)-87),l=Object.entries(n).map(([p,f])=>[p,u(f)]);return{numbers:c,weights:u(o),kinds:Object.
fromEntries(l),limit:r,least:a}}function dt(e,t){return`(?:${(e.match(Tn)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?
"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:Rn(r)).join("")})`}function Rn(e){
let t=wt(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(
e.endsWith("*"))} `}var wt=e=>e.normalize("NFKD").replace(Nn,"").toLowerCase();function Dn(e){let t="",o=[];for(let n of e.
matchAll($n)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?wt(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)
o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}var qn=["button","input","select","summary","textarea"],Fn=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return qn.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),Fn.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function G(e,t,...o){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),
n}var F=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),ae=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function we(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var bt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};function Ue(e,t){let o=0,n=!1;return{begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Oe(e,t,o){let{words:n,level:r=3,small:a=!1,beside:c=[]}=o,i={...Wn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,l={...o.answers},p=0,f=null,m=0,h=o.aside??0,x=[t.why?s("p",{class:"\
ajar-why"},t.why):null,t.private?s("p",{class:"ajar-private"},t.private):null].filter(Boolean),y=s("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),k=s("div",{}),j=s("div",{class:"ajar-body"}),B=s("section",{class:"ajar-form","\
aria-labelledby":`${u}-title`},s(`h${r}`,{id:`${u}-title`},t.title),...a?[s("div",{class:"ajar-beside"},...c,_n(x,n))]:x,
k,j,y);e.replaceChildren(B);function L(){let w=t.items.filter(d=>ae(d,l));return a&&t.together?[w]:w.map(d=>[d])}let v=w=>{
y.replaceChildren(w)},O=Ue(n,v);function M(w,d){y.replaceChildren(`${w} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{
l=d,v(""),o.onChange(l),H({focus:!0})}},n["put-back"]))}function g(w,d){l={...l,[w.id]:d},Pn(j),v(""),o.onChange(l),N()}
function b(){E(!0),O.begin(),m=setTimeout(S,8e3)}function S(){m&&(clearTimeout(m),m=0,E(!1),O.end())}function E(w){for(let d of f?.
fieldsets??[])d.disabled=w}function N(){if(!f)return;let{items:w,skip:d,where:A,next:C}=f,R=L().length;d.textContent=$(w)?
n["clear-and-skip"]:n.skip,A.textContent=F(n["question-of"],{n:p+1,all:R}),A.hidden=a&&R===1,C.textContent=p===R-1?n.done:
n.next}let $=w=>w.some(({id:d})=>l[d]!=null);function _(w,d=!0){if(m)return;let A=L();if(p+=w,p>=A.length){p=A.length-1,
b(),o.onDone(l);return}H({focus:d,again:w<0})}function X(w,d){let A=`${u}-${w.id}`,C=s("legend",{},F(w.ask,l)),R=w.hint?
s("p",{class:"ajar-hint",id:`${A}-hint`},w.hint):null,D=[R,d.mark].filter(Boolean).map(({id:Q})=>Q),z=w.among?{...w,cards:we(
w,l)}:w,W=i[w.kind](z,bt(z,l[w.id]),{words:n,level:r+1,group:A,change:Q=>g(w,Q),say:v,...d}),P={class:`ajar-item ajar-${w.
kind}`,tabindex:"-1","aria-describedby":D.join(" ")||null};return s("fieldset",P,C,R,W)}function H({focus:w=!1,again:d=!1}={}){
let A=L();p=Math.max(0,Math.min(p,A.length-1));let C=A[p],R=o.mark?.(C),D=R?s("p",{class:"ajar-mark",id:`${u}-${C[0].id}\
-mark`},R):null,z=s("div",{class:"ajar-moves"}),W=p>0?()=>_(-1):null,P=C.map(pe=>X(pe,{mark:D,again:d,moves:z,back:W})),
Q=s("button",{type:"button",onclick:()=>{if(m)return;let pe=l,On=$(C);l={...l,...Object.fromEntries(C.map(({id:En})=>[En,
null]))},o.onChange(l),_(1),On&&M(n.cleared,pe)}}),K=s("button",{type:"button",onclick:()=>{m||(v(""),_(1))}}),ne=s("p",
{class:"ajar-where"});f={items:C,skip:Q,where:ne,next:K,fieldsets:P},k.replaceChildren(),z.replaceChildren(Q,K),W&&z.prepend(
s("button",{type:"button",onclick:W},n.back));let Se=P.length===1;D&&Se&&P[0].lastElementChild.before(D),j.replaceChildren(
ne,...D&&!Se?[D]:[],...P,z),N(),o.onMove?.(p),w&&(P[0].focus({preventScroll:!0}),ne.scrollIntoView({block:"nearest"}))}function se(w){
if(k.replaceChildren(),!w||!o.help||h>w.kinds.length)return null;let d=()=>{h=w.kinds.length+1,o.onAside?.(h),k.replaceChildren(),
j.querySelector("[tabindex]").focus()},{help:A,needs:C}=o;return k.append(A.notice(w,{level:r+1,aside:d,needs:C})),k.querySelector(
"[tabindex]")}function ue(w,{focus:d=!1,danger:A=null}={}){f=null;let C=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);
j.replaceChildren(s("div",{class:"ajar-reflection"},C,...w.flatMap(D=>He(D,r+2)),o.below?.()??null),s("div",{class:"ajar\
-moves"},s("button",{type:"button",onclick:()=>{p=0,H({focus:!0,again:!0})}},n.change),s("button",{type:"button",onclick:()=>{
let D=l;l={},p=0,h=0,o.onAside?.(0),o.onStartOver(),H({focus:!0}),M(n["started-over"],D)}},n["start-over"])));let R=se(A);
d&&(R??C).focus()}function xe(w){let d=j.contains(document.activeElement);d&&f&&!m||(S(),l={...w.answers},w.done?ue(w.reflection,
{focus:d,danger:w.danger}):(p=w.at??Math.max(0,L().findIndex(A=>A.some(({id:C})=>l[C]==null))),H()))}let{done:te,reflection:ve,
danger:_e}=o;return xe({answers:l,at:o.at,done:te,reflection:ve,danger:_e}),{update:xe,release:S,say:w=>{S(),v(w)}}}var _n=(e,t)=>e.
length?s("details",{},s("summary",{},t["why-this"]),...e):"";function Pn(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var He=({heading:e,said:t,words:o},n)=>[
e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},
t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),Wn={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s(
"label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===
0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-nu\
mbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},
s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},i=()=>r(
a.length||c.trim()?{chosen:[...a],own:c}:null),u=e.many?"checkbox":"radio",l=e.cards.map(f=>s("input",{type:u,name:n,value:f.
id,checked:a.includes(f.id),onchange:m=>{e.many?a=a.filter(h=>h!==f.id).concat(m.target.checked?f.id:[]):(a=[f.id],c="",
p&&(p.value="")),i()}})),p=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:f=>{c=f.target.value,!e.many&&c.trim()&&
(a=[],l.forEach(m=>{m.checked=!1})),i()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((f,m)=>s("label",{class:"ajar-card"},l[m],s("span",{},f.text))),p?s("label",{
class:"ajar-own"},s("span",{},e.own),p):null)},text(e,t,{words:o,change:n}){let r=s(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&
(r.value=t??""),s("label",{class:"ajar-words"},s("span",{},o["own-words"]),r)},list(e,t,{words:o,change:n}){let r=s("div",
{}),a=()=>{let f=[...r.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());n(f.length?f:null)},c=()=>[...r.children].
forEach((f,m)=>{f.querySelector("label > span").textContent=F(o.line,{n:m+1}),f.querySelector("button").setAttribute("ar\
ia-label",F(o["remove-line"],{n:m+1}))}),i=s("button",{type:"button",class:"ajar-link",onclick:()=>{l(""),r.lastElementChild.
querySelector("input").focus()}},o["add-line"]),u=()=>{c(),i.hidden=r.children.length>=e.most},l=f=>{let m=s("div",{class:"\
ajar-line"},s("label",{class:"ajar-words"},s("span",{}),s("input",{type:"text",value:f,maxlength:2e4,oninput:a})),s("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let h=m.nextElementSibling||m.previousElementSibling;m.remove(),h||
l(""),u(),a(),(h||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(m),u()},p=t||[];for(let f=0;f<Math.
max(e.lines,p.length);f++)l(p[f]??"");return s("div",{class:"ajar-lines"},r,i)},date(e,t,{words:o,change:n}){return s("l\
abel",{class:"ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};function Ee({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var yt=["emergency","crisis","violence","agency","worried","child"],Kn=["crisis","violence"],xt='a[href$="#Help-lines"]',
J=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function jt(){for(let e of J().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&J().listeners.delete(e),e.shown||(e.shown=t)}}function Un(e,{zone:t="",
languages:o=[]}){let n=i=>i.endsWith("/")?t.startsWith(i):t===i,r=e.find(({zones:i})=>i.some(n));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let a=e.find(i=>i.home);return a?a.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function vt(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=n.flatMap(l=>mt(l,c)),u=gt(i,c);if(u)return{...u,
kinds:[...new Set(i.map(({kind:l})=>l))].sort()}}let r=e.filter(({id:c,kind:i})=>i==="ruler"&&t[c]!=null),a=Object.values(
o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var ze=(e,t)=>t.flatMap(
o=>e.lines.filter(n=>n.topic===o)),Ge=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),
kt=e=>`tel:${e.match(/\d+/)[0]}`;function St({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(J().countries=
t);let r=()=>J().countries,a=()=>J().chosen||Un(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>r().find(g=>g.code===a());function i(g){J().chosen=g,jt();for(let{element:b,draw:S}of J().
listeners)S(b)}function u(g,b){return b(g),J().listeners.add({element:g,draw:b,shown:!1}),queueMicrotask(jt),g}let l=g=>u(
s("div",{}),b=>b.replaceChildren(...g())),p=()=>{let g=[...r(),{code:"-",country:e["help-elsewhere"]}],b=s("select",{onchange:()=>{
i(b.value),n(b.value)}},...g.map(S=>s("option",{value:S.code},S.country)));return u(b,()=>{b.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),b)},f=({say:g,to:b},S)=>{if(/^(tel|sms):/.test(b))return s("a",
{class:S?"ajar-reach":"ajar-reach ajar-first",href:b},s("span",{},...Ge(g)));let E=s("span",{},g),N=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":F(e["help-copy-what"],{address:b}),onclick:async()=>{await Hn(b,E)&&(N.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},E," ",N)},m=g=>s("li",{},s("p",{class:"ajar-for"},g.
for_what),s("p",{class:"ajar-hint"},[g.name,g.hours,g.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...g.reach.map(f))),h=({emergency:g,note:b})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),b?s("\
p",{class:"ajar-hint"},b):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:kt(g)},F(e["help-call"],{number:g})))),
x=g=>l(()=>{let b=c();if(!b)return[s("p",{},e["help-elsewhere-how"])];let S=g.flatMap(E=>E==="emergency"?h(b):ze(b,[E]).
map(m));return[s("ul",{class:"ajar-help-lines"},...S)]});function y(){Ee({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},p(),Ae({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),x(yt),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function k({title:g,text:b,now:S,lines:E,kinds:N,
countries:$},{level:_,aside:X,needs:H}){return $&&!M()&&(J().countries=$),s("section",{class:"ajar-danger"},s(`h${_}`,{tabindex:"\
-1"},g),s("p",{},b),N.length?null:H?.()??null,p(),x(E),s("ul",{class:"ajar-todo"},...S.map(se=>s("li",{},se))),s("p",{class:"\
ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:X},e["help-aside"]))}let j=()=>s("butto\
n",{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function B({emergency:g,...b}){let E=Kn.map($=>ze(b,[$])[0]?.
reach??[]).flatMap($=>["tel:","sms:"].map(_=>$.find(({to:X})=>X.startsWith(_))));return[{say:F(e["help-call"],{number:g}),
to:kt(g)},...E.filter(Boolean)]}let L=(g=`${e["help-line"]} `)=>l(()=>{let b=c(),S=(b?B(b):[]).flatMap(({say:$,to:_},X)=>[
X?" · ":"",s("a",{href:_},...Ge($))]),E=s("button",{type:"button",class:"ajar-link",onclick:y},e["help-get"]),N=s("span",
{class:"ajar-off-paper"},S.length?" · ":"",E);return[s("p",{class:"ajar-help-line"},g,...S,N)]});function v(g){if(!M())
return;let[b]=[...g.querySelectorAll(xt)].reverse();b?.closest("p, ul").after(L(""));for(let S of g.querySelectorAll("de\
tails"))S.open=S.querySelector("summary").textContent===c()?.country}let O=()=>l(()=>{let g=c();return g?[s("p",{},s("b",
{},`${e["help-title"]}, ${g.country}`)),s("p",{},`${e["help-danger"]} ${F(e["help-call"],{number:g.emergency})}`),s("ul",
{},...ze(g,yt).map(({for_what:b,name:S,reach:E,hours:N})=>s("li",{},...Ge(`${b}: ${S}. ${E.map(({say:$})=>$).join(" · ")}\
. ${N}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),M=()=>r().length>0;return{open:y,notice:k,button:j,line:L,addNumbers:v,
text:O,choose:i,code:a,isKnown:M}}var Ae=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Ot(e){if(J().open){J().open=e;return}J().open=e,window.addEventListener("click",
t=>{t.target.closest?.(xt)&&(t.preventDefault(),t.stopPropagation(),J().open())},{capture:!0})}async function Hn(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Je(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function Et(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener(
"keydown",n=>{n.repeat||(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
Je()))},{capture:!0})}var Ze=new Set,Ve=()=>{if(!document.hidden)for(let e of[...Ze])e(Math.random()*1e3)};window.addEventListener("online",Ve);
window.addEventListener("pageshow",Ve);document.addEventListener("visibilitychange",Ve);var Ce=e=>new Promise(t=>{let o,
n=()=>{Ze.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};Ze.add(r),o=setTimeout(n,e)}),$e=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),Ne=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var zn=5e4,At=8e3;function Ct(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let i=t,u=!0,l=!1,p=0,
f=null,m=null;async function h(O,M){m=new AbortController;let{signal:g}=m,b=setTimeout(()=>m.abort(),At),S=await fetch(O,
{headers:{...M,...a()},cache:"no-store",signal:g}).finally(()=>clearTimeout(b));if(S.ok||S.status===304)return S;let E=await S.
json();throw c.includes(E.error)&&(L(),r(E.error)),Object.assign(new Error(E.error),{requested:Ne(S)})}async function x(){
let M=(await h(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),g=new TextDecoder;for(let b="",S=!0;;){let E=setTimeout(
()=>{u&&(u=!S),m.abort()},S?At:zn),{done:N,value:$}=await M.read().finally(()=>clearTimeout(E));if(N&&S)throw new Error;
if(N)return;let _=(b+g.decode($,{stream:!0})).split(`

`);b=_.pop();for(let X of _){let H=X.split(`
`).find(se=>se.startsWith("data:"));H&&(S=!1,k(JSON.parse(H.slice(5))))}}}async function y(){let O=await h(e,f?{"If-None\
-Match":f}:{});O.ok&&k(await O.json()),f=O.headers.get("ETag"),j()}function k(O){j(),!(O.version<i)&&(i=O.version,O.ended&&
L(),o(O))}function j(){p=0,n(!0)}async function B(){for(;!l;){let O=Math.random()*2e3;try{u&&p%2===0?await x():(await y(),
O+=3e3)}catch(M){if(l)return;p||n(!1),O=$e(p++,M.requested)}l||await Ce(O)}}function L(){l=!0,m?.abort()}let v=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?v=Date.now():Date.now()-v>5e3&&m.abort()}),window.
addEventListener("pageshow",({persisted:O})=>{O&&m.abort()}),window.addEventListener("offline",()=>m.abort()),B(),L}function Te(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function $t({pathname:e}){let t=e.
split("/").pop();try{return Te(decodeURIComponent(t))}catch{return Te(t)}}var U=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Z=e=>typeof e=="string",ee=e=>Number.isInteger(e)&&e>=0,Gn=e=>ee(
e)&&e<=10,Tt=e=>Z(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),be=e=>Array.isArray(e)&&e.every(Z),Nt=e=>Array.isArray(e)&&e.every(t=>Z(
t?.id)&&Z(t.text)),It={ruler:Gn,choice:e=>U(e)&&be(e.chosen)&&Z(e.own),sort:(e,{piles:t})=>U(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:Z,list:be,date:e=>Z(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},Jn=e=>Z(e?.id)&&Z(e.ask)&&Object.hasOwn(
It,e.kind)&&(!["choice","sort"].includes(e.kind)||Nt(e.cards))&&(e.kind!=="sort"||Nt(e.piles))&&(e.among==null||Z(e.among.
item)&&be(e.among.piles)),Zn=(e,t)=>e?.name===t&&ee(e.id)&&ee(e.round)&&be(e.tallied)&&Z(e.exercise?.title)&&(e.exercise.
story==null||be(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(Jn),
Vn={at:ee,aside:ee,keeps:ee,late:ee,refused:ee,done:e=>typeof e=="boolean",when:Z,added:e=>U(e)&&ee(e.round)&&U(e.answers),
sending:e=>U(e)&&ee(e.question)&&ee(e.round)&&Tt(e.key)&&U(e.answers)&&U(e.moved)};function Yn({question:e,answers:t,...o}){
let n={question:e};if(U(t)){let r=({id:c,kind:i,...u})=>Object.hasOwn(t,c)&&(t[c]===null||It[i](t[c],u)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||Vn[r]?.(a))&&
(n[r]=a);return n}function Ie(e){if(!U(e)||!Number.isFinite(e.begun)||!U(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>U(n)&&Zn(n.question,o)).map(([o,n])=>[o,Yn(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...Z(e.place)?{place:e.place}:{}}}function Le(e){if(!U(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,U(c)&&(c.spent===!0||Tt(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function Lt(e,t){let o=n=>U(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[Dt,Ye]=["ajar-notes ","ajar-keys "],ye="ajar-probe",Me=12*36e5;function re(e){try{return e()}catch{return}}function qt(e){
let t=new Map,o=n=>re(()=>window[e].getItem(n));return{get:(n,r)=>r(re(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),re(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),re(()=>window[e].
removeItem(n))},names:()=>re(()=>Object.keys(window[e]))??[]}}var V=qt("localStorage"),de=qt("sessionStorage"),Ft=()=>re(
()=>{window.localStorage.setItem(ye,ye);let e=window.localStorage.getItem(ye)===ye;return window.localStorage.removeItem(
ye),e})??!1,Mt=e=>Le(re(()=>history.state[e])),Bt=(e,t)=>re(()=>history.replaceState({[e]:t},"")),Qe=({begun:e})=>Math.abs(
Date.now()-e)>Me,_t=()=>({begun:Date.now(),broken:!0}),Rt=e=>e;function Qn(e){for(let[t,o]of[[Dt,Ie],[Ye,Le]])for(let n of V.
names())if(n.startsWith(t)&&n!==t+e){let r=V.get(n,o);!r&&t===Ye?V.set(n,_t()):(!r||Qe(r))&&V.remove(n)}}var Xn=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function Pt(e,t=!1){let[o,n]=[Dt+e,Ye+e],r=h=>h.get(o,Ie),a=()=>r(de)??r(V)??{begun:Date.now(),entries:{}};function c(h){
let x=a();h(x),(r(de)?de:V).set(o,x)}let i=()=>V.get(n,Le)??(V.get(n,Rt)===null?null:_t());function u(){let[h,x]=[Mt(n)??
{},i()??{}],y={begun:Date.now(),...h,...x};for(let[k,j]of Object.entries(x))j?.spent&&h[k]&&(y[k]={...h[k],...j});return y}
function l(h){let{[h]:x,broken:y}=u();return!!(!x&&y)}function p(h){V.set(n,h),Bt(n,h)}let f=(h,x)=>{let y=u();p({...y,[h]:{
...y[h],...x}})},m=[de,V].some(h=>!Lt(h.get(o,Rt),h.get(o,Ie)));if(Qn(t?e:null),t){let h=Date.now();Qe(a())&&c(x=>Object.
assign(x,{begun:h})),(i()||Mt(n))&&p(Qe(u())?{...u(),begun:h}:u())}return{all:a,change:c,entry:h=>a().entries[h],update:(h,x)=>c(
({entries:y})=>{y[h]={...y[h],...x}}),remove:h=>c(({entries:x})=>{delete x[h]}),key(h){return u()[h]?.key||f(h,{key:Xn()}),
u()[h].key},spend:h=>f(h,{spent:!0}),isSpent:h=>l(h)||!!u()[h]?.spent,isUnsure:l,isLost:()=>m,forget(){V.remove(o),de.remove(
o)},end(){de.set(o,a()),V.remove(o),V.remove(n),Bt(n,null)},listen:h=>window.addEventListener("storage",({key:x})=>{(x===
null||x===o||x===n)&&h()})}}var Wt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",eo=new RegExp(`^${Wt}+|${Wt}\
+$`,"g");var Be=e=>e.replace(eo,"");var Kt=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function fe(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>Ut(e.cards,o)),Be(t.own)].filter(
Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Ut(e.piles,t[o.id])}`);case"date":return[Kt(t)];case"\
list":return t.map(Be);default:return[Be(`${t}`)]}}var Ut=(e,t)=>e.find(o=>o.id===t)?.text??t;var to="~own";function he({items:e},t){let o={};for(let n of e){let r=t[n.id];if(!(r==null||!ae(n,o)))if(n.kind==="choic\
e"){let c=(n.among?we(n,o):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),i=r.own?.trim()?r.own:"";(c.length||i)&&
(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.
id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(o[n.id]=a)}else`${r}`.trim()&&
(o[n.id]=r)}return o}function Ht({exercise:e,tallied:t},o){let n=he(e,o),r={};for(let a of e.items){if(!t.includes(a.id)||
!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?[to]:[]]}return r}function zt({
exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&a in(o??{}));return Object.fromEntries(
r.map(a=>[a,t[a]-o[a]]))}var Xe=(e,t)=>F(e.ask,t),je=({exercise:e,tallied:t},o,n)=>{let r=he(e,o);return e.items.filter(
a=>a.id in r).map(a=>({heading:a.said||Xe(a,r),said:fe(a,r[a.id]),words:t.includes(a.id)?[]:[n]}))};var no=/[\u202a-\u202e\u2066-\u2069]/g,Gt=({items:e},t)=>{let o=he({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:Xe(n,o),answer:o[n.id],...n.cards?{"in-words":fe(n,o[n.id])}:{}}))};function Jt(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Gt(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),u=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:u,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:Gt(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(no,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function Zt(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var[oo,so,Re]=[9,28,30],me=e=>oo+so*e,Vt=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function ro(e,t,o){let n=t.at(-1),r=(a,c,i)=>G("line",{x1:me(a),x2:me(c),
y1:Re,y2:Re,class:i});return G("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>G("text",{x:me(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>G("circle",{cx:me(a),cy:Re,r:5,class:"phone-then"})),G("circle",{cx:me(n.value),cy:Re,
r:8,class:"phone-now"}),G("text",{x:me(n.value),y:16,class:"phone-value"},`${n.value}`))}function Yt(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:u})=>u[r.id]!=null).map(({moment:u,
answers:l})=>({moment:u,value:l[r.id]})),c=r.said||r.ask,i=a.map(({moment:u,value:l})=>F(t["phone-rulers-at"],{n:l,moment:u})).
join(", ");return s("div",{},s("h3",{},c),ro(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","aria-hidden":"true"},i))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function Qt({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),u=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),l=s("footer",{},c,i,u);for(let y of[c,i])y.addEventListener("toggle",()=>y.open&&x());let p=(y,k)=>s(
"button",{type:"button",onclick:k},y);function f(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),o()}function m(){
let y=s("div",{}),k=p(e["phone-forget"],()=>{let j=p(e["phone-forget-no"],()=>{y.replaceChildren(k),k.focus()});y.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},j,p(e["phone-forget"],f))),j.focus()});return y.append(k),
y}function h([y,{question:k,answers:j}]){let B=y.split(/@(.*)/s)[1],{title:L}=k.exercise;return[s("h3",{},B?`${L} (${B})`:
L),s("div",{class:"ajar-reflection"},...je(k,j,e["phone-stays"]).flatMap(v=>He(v,4)))]}function x(){let{entries:y}=t.all();
Object.keys(y).length&&(u.textContent="");let k=Object.entries(y).filter(([,{question:B,answers:L}])=>L&&je(B,L,"").length),
j=Vt(y);c.hidden=!j.length,i.hidden=!k.length,j.length&&c.open&&r.replaceChildren(Yt(j,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),p(e["phone-notes-keep"],()=>Zt(
"notes.json",Jt(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),m(),...k.flatMap(h))}return x(),{element:l,
refresh:x,open(){n=!0,i.open=!0,x()}}}var et=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function De(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:i,back:u}){let l={...t},{cards:p,piles:f}=e,m=v=>f.find(O=>O.id===v).text,h=s("div",{class:"ajar-one"});function x(v,O){
l={...l,[v.id]:O},O||delete l[v.id],r(Object.keys(l).length?l:null),O&&a(F(o.moved,{card:v.text,pile:m(O)}))}function y(v,{
focus:O=!0,back:M=v?()=>y(v-1):u,onward:g=()=>j(v+1)}={}){let b=p[v],S=F(o["card-of"],{n:v+1,all:p.length}),E=s("div",{class:"\
ajar-one-card",role:"group","aria-label":S,tabindex:"-1"},s("p",{class:"ajar-where"},S),s("p",{},b.text)),N=$=>{x(b,$),g()};
i.hidden=!0,h.replaceChildren(E,s("div",{class:"ajar-one-piles"},...f.map(({id:$,text:_})=>et(_,()=>N($),{"aria-pressed":`${l[b.
id]===$}`}))),s("div",{class:"ajar-one-also"},M?k(o.back,()=>M()):s("span",{}),k(o["card-out"],()=>N("")),k(o["card-enou\
gh"],()=>B()))),O&&E.focus({preventScroll:!0})}let k=(v,O)=>et(v,O,{class:"ajar-link"}),j=v=>v<p.length?y(v):B();function B({
focus:v=!0}={}){let O=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),M=(g,b)=>{let S=p.filter($=>(l[$.id]??"")===b),E=$=>y(p.
indexOf($),{back:B,onward:B}),N=S.map($=>s("li",{},et($.text,()=>E($))));return N.length?[s(`h${n+1}`,{},g),s("ul",{},...N)]:
[]};h.replaceChildren(O,s("p",{class:"ajar-hint"},o["cards-all-how"]),...f.flatMap(({id:g,text:b})=>M(b,g)),...M(o["card\
s-out"],"")),i.hidden=!1,v&&(O.focus({preventScroll:!0}),h.scrollIntoView({block:"nearest"}))}let L=p.map(v=>!!l[v.id]).
lastIndexOf(!0)+1;return L===p.length||c&&L?B({focus:!1}):y(L,{focus:!1}),h}function Xt(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
i=!1;function u(p){if(!(i&&p)){if(i=!1,c.hidden=!p||!e.some(f=>ae(f,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:l},t["phone-afterward-begin"]))}}function l(){i=
!0;let p=Oe(c,{title:a,items:e},{words:t,level:2,small:!0,sort:De,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(f){
p.release(),i=!1,r(f)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:u,isBegun:()=>i}}var tt=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function en(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:i,help:u}=o,{name:l,exercise:p}=t,f=d=>d.setting==="afterward",m=p.items.filter(f),h=p.items.filter(d=>!f(d)),x=t,
y=0,k=!1,j=()=>r.entry(l)??{},B=()=>!!x?.open,L=({sending:d,added:A})=>!!(d||A?.round===v()),v=()=>(x??t).round,O=d=>je(
t,d,n["phone-stays"]),M=null,g=null;function b(d){return JSON.stringify(d)===g?!1:(g=JSON.stringify(d),M=o.noticeAfter(p.
items,d),!!M)}let S=s("p",{class:"phone-closed"},n["phone-closed"]),E=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),N=s("div",{});e.replaceChildren(S,N);function $(d){let[A,...C]=d;if(!B()||!d.some(({id:D})=>t.tallied.
includes(D)))return n["phone-stays"];let R=C.length?n["phone-can-add-all"]:n[A.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},R)}let _=d=>r.update(l,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...d}),X=()=>o.tell(p.story),H=Oe(N,{...p,items:h},{words:n,mark:$,level:1,small:!0,sort:De,beside:p.story?.length?
[tt(n.story,X,"ajar-link")]:[],answers:j().answers,at:j().at,done:j().done,reflection:O(j().answers??{}),help:u,aside:j().
aside,needs:o.wayToNeeds,below:()=>l.startsWith("plan@")?u.line():null,onAside:d=>r.update(l,{aside:d}),onMove:d=>{y=d,j().
answers&&r.update(l,{at:y})},onChange:d=>{_({answers:d,at:y,done:!1,keeps:null}),w()},onDone:se,onStartOver:()=>{r.remove(
l),w(),c()}});function se(d){_({answers:he(p,d),done:!0}),b(j().answers),H.update({answers:d,done:!0,reflection:O(d),danger:M}),
w(),(N.querySelector(".ajar-danger [tabindex]")??E.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()}
let ue=Xt(m,{words:n,answers:()=>j().answers,onChange:d=>r.update(l,{answers:d}),onDone:se});e.append(ue.element),N.querySelector(
".ajar-body").before(E);function xe(d){let A=Ht(t,d.answers),C=r.entry(t.since)?.added?.answers;return{answers:A,moved:zt(
t,A,C)}}function te(d,...A){let C=s("h2",{id:"phone-add",tabindex:"-1"},d),R=s("div",{},C,...A.map(W=>typeof W=="string"?
s("p",{},W):W));if(R.textContent===E.textContent)return;let D=k||E.contains(document.activeElement),z=E.textContent;E.replaceChildren(
...R.childNodes),D?C.focus({preventScroll:!0}):z&&i(d)}function ve(d){d(),k=!0,w(),k=!1}function _e({answers:d,moved:A}){
let C=p.items.filter(K=>K.id in d).map(K=>{let[ne,...Se]=K.kind==="sort"?[]:fe(K,j().answers[K.id]),pe=K.said||K.ask;return s(
"li",{},ne&&!Se.length&&!K.own?`${pe}: ${ne}`:pe)}),R=()=>ve(()=>a.add(l,x,d,A)),D=()=>ve(()=>r.update(l,{keeps:v()})),{
added:z,keeps:W}=j(),P=W===v(),Q=C.length>0;te(n[P?"phone-kept":Q?"phone-add-title":"phone-done-ask"],...P?[n["phone-kep\
t-how"]]:[],...z&&!P?[n["phone-again"]]:[],...Q?[n["phone-add-what"],s("ul",{},...C)]:[n["phone-done-what"]],...Object.keys(
A).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},P?null:tt(n["phone-keep-mine"],D),
tt(n[Q?"phone-add":"phone-done"],R)))}function w(){let{done:d,sending:A,added:C,late:R,refused:D,keeps:z}=j();S.hidden=B()||
!!d||!!t.own,E.hidden=!d;let W=N.querySelector(".ajar-reflection + .ajar-moves");if(W&&(W.hidden=L(j())),!d){ue.offer(!1),
E.replaceChildren(),g=null;return}let{answers:P}=j();b(P)&&H.update({answers:P,done:!0,reflection:O(P),danger:M});let Q=xe(
j()),K=`${t.id}.${v()}`;if(A)te(n["phone-sending"],n["phone-sending-how"]);else if(C?.round===v()){let ne=Object.keys(C.
answers).length;te(n[ne?"phone-added":"phone-done-title"],n[ne?"phone-added-how":"phone-done-how"])}else R===v()?te(n["p\
hone-here"],n["phone-late"]):D===v()?te(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(K)?te(n["phone-he\
re"],n[r.isUnsure(K)?"phone-unsure":"phone-once"]):B()?_e(Q):te(n["phone-here"],n["phone-closed-done"]):te(n["phone-here"],
n["phone-all-here"]);ue.offer(!E.querySelector(".ajar-moves")||z===v())}return w(),{name:l,is:d=>d?.id===t.id&&JSON.stringify(
d.exercise)===JSON.stringify(p),isTouched(){let{answers:d={},at:A=0,done:C}=j(),R=e.contains(document.activeElement)&&document.
activeElement.matches("input, textarea");return ue.isBegun()||!C&&(R||A>0||Object.values(d).some(D=>D!=null))},update(d){
x=d,w()},refresh:w,look(){g=null,w()}}}var ao=15e3;async function co(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(ao)});n=Ne(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Ce($e(o,n))}}function tn(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await co(`${e}/answers`,c),{question:u,
round:l,answers:p}=c;i||t.spend(`${u}.${l}`);let f=i?["closed","no-room"].includes(i)?{late:l}:{refused:l}:{added:{round:l,
answers:p}};t.entry(a)&&t.update(a,{sending:null,...f}),n.delete(c.key),o()}return{add(a,{id:c,round:i},u,l){let p={question:c,
round:i,key:t.key(`${c}.${i}`),answers:u,moved:l};t.update(a,{sending:p}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var on="text-size",qe=[.9,1,1.15,1.3,1.5],nn=1;function io(){try{let e=qe.indexOf(Number(sessionStorage.getItem(on)));return e<
0?nn:e}catch{return nn}}function sn(e){let t=io();function o(){document.documentElement.style.setProperty("--phone-size",
qe[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,qe.length-1)),o();
try{sessionStorage.setItem(on,qe[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function rn(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?F(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:F(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function cn(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Ue(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let u=Te(r.value);a.begin();let{why:l}=await rn(u,e);a.end(),n.textContent=l||e["keep-opening"],l?r.focus():location.replace(
u)};return t&&rn(t,e).then(({why:i,isGone:u})=>{u&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function ln(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var lo=()=>G("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},G("path",{d:"M11 8h42v68H11z",class:"phone-light"}),G("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),G("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),G("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),un=e=>[
s("div",{class:"phone-waiting"},lo(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],pn=(e,t,o)=>{let n=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[n?"phone-ende\
d-notes":"phone-ended-nothing"])),s("div",{class:"phone-help"},o.text())]};var at=e=>JSON.parse(document.getElementById(e).textContent),T=at("words"),ct=document.getElementById("code").textContent||
$t(location),mn=at("help"),ie=St({words:T,countries:mn,leave:lt});ie.choose(mn.find(({home:e})=>e)?.code??"");var nt={},
ot=null,q=at("state"),I=Pt(ct,!!q&&!q.ended),oe=s("main",{}),gn=s("p",{class:"phone-looking",role:"status"}),wn=s("p",{class:"\
phone-practice",hidden:!0},T["phone-practice"]),ce=s("div",{class:"phone-banner",role:"status",hidden:!0}),bn=s("p",{class:"\
phone-unseen",role:"status"}),yn=e=>{bn.textContent=e},ge="",Y=null;function Fe(e,t,{focus:o=!1}={}){if(e===ge&&e!=="que\
stion")return;let n=o||oe.contains(document.activeElement);if(ge=e,Y=null,ce.hidden=!0,oe.replaceChildren(),t(),!n)return;
let r=oe.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function it(e,t){Fe("questio\
n",()=>{Y=en(oe,e,{words:T,notes:I,send:rt,announce:yn,changed:()=>le.refresh(),help:ie,tell:uo,wayToNeeds:po,noticeAfter:(o,n)=>vt(
o,n,nt)}),I.all().place!==e.name&&I.change(o=>{o.place=e.name})},t)}function uo(e){Ee({title:T.story,close:T["help-close"],
bar:s("div",{class:"ajar-help-bar"},Ae({words:T,leave:lt})),parts:e.map(t=>s("p",{},t))})}function po(){if(!ot)return null;
let t={id:0,name:`needs@${T["phone-own-moment"]}`,exercise:ot,tallied:[],round:0,open:!1,own:!0};return s("button",{type:"\
button",onclick:()=>{it(t,{focus:!0}),jn(T["phone-own"],T["phone-go-back"])}},T["help-needs"])}function ke(e={}){let t=q.
ended?null:q.question;if(wn.hidden=!q.practice,!I.all().welcomed&&!q.ended){Fe("welcome",()=>oe.append(...ln(T,Ft(),ie,kn)),
e);return}if(Y?.is(t)){Y.update(t),ce.hidden=!0;return}if(Y?.isTouched()&&!e.focus){Y.update(null),(t||q.ended)&&fo();return}
let o=ge==="waiting"||ge==="question";q.ended?Fe("ended",()=>{oe.append(...pn(T,I,ie)),le.open()},e):t?it(t,e):Fe("waiti\
ng",()=>oe.append(...un(T)),e),t&&o&&yn(`${T["phone-new"]} ${t.exercise.title}`)}var fo=()=>jn(T[q.ended?"phone-ended-he\
re":"phone-moved-on"],T[q.ended?"phone-go-notes":"phone-go-new"]);function jn(e,t){(ce.hidden||ce.firstChild.textContent!==
e)&&ce.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>ke({focus:!0})},t)),ce.hidden=!1}function dn(){
ge="",Y=null,q.ended||!I.all().welcomed?ke():kn()}function kn(){I.change(o=>{o.welcomed=!0});let{place:e,entries:t}=I.all();
e&&!t[e]?.done&&ho(t[e]),ke({focus:!Y})}function ho(e){!e?.answers||q.ended||e.question.name===q.question?.name||it({...e.
question,open:!1})}function fn(e){q=e,q.ended&&I.end(),ke()}var mo=()=>I.isSpent("join")?{}:{"Ajar-Phone":I.key("join")},
hn=0;function go(e){e&&!I.isSpent("join")&&I.spend("join"),clearTimeout(hn),hn=setTimeout(()=>{gn.textContent=e?"":T["ph\
one-looking"]},e?0:1e3)}var st=()=>{ge="",Y=null,ke(),le.refresh()},xn=`api/rooms/${ct}`,rt=tn(xn,I,()=>{Y?.refresh(),le.
refresh()}),le=Qt({words:T,notes:I,onForget(){q.ended||I.change(e=>{e.welcomed=!0}),st()}});le.element.append(s("details",
{},s("summary",{},T["phone-leave"]),s("p",{},T["phone-leave-cannot"]),s("p",{class:"ajar-leave-how"},T["leave-how"])));function lt(){
I.forget(),Je()}document.querySelector(".phone").replaceChildren(s("header",{},s("div",{class:"phone-bar"},s("p",{},T["p\
hone-title"]),sn(T),s("div",{class:"ajar-leave"},ie.button(),Ae({words:T,leave:lt})),gn),I.isLost()?s("p",{class:"phone-\
practice",role:"status"},T["phone-lost"]):null,wn,ce),oe,le.element,s("div",{class:"ajar-on-paper"},ie.text()),bn);Et(()=>I.
forget());Ot(ie.open);async function vn(e=1e3){try{({dangers:nt={},needs:ot=null}=await(await fetch("danger.json")).json()),
Y?.look();for(let o of Object.values(nt))ht(o)}catch{setTimeout(vn,e,Math.min(2*e,6e4))}}function Sn(){if(vn(),q.ended)I.
end();else{let e=()=>fn({...q,ended:!0});Ct(xn,q.version,{onState:fn,onReached:go,onGone:e,introduce:mo}),rt.resume()}document.
addEventListener("visibilitychange",()=>{document.hidden||rt.resume()}),I.listen(()=>{document.hidden||!Y?.isTouched()?st():
Y.refresh()}),setTimeout(()=>{I.forget(),st()},Math.min(Me,I.all().begun+Me-Date.now())),window.addEventListener("pagesh\
ow",({persisted:e})=>{e&&(dn(),le.refresh())}),dn()}function wo(){let e=Object.keys(I.all().entries).length>0;return e&&
(q={ended:!0},Sn()),e}q?Sn():oe.append(...cn(T,ct,wo));
