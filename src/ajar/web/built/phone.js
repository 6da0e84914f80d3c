var ut=[1,1],Cn=[0,0],$n="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Nn=new RegExp(`(${$n})|[.…]+|[\
!?;\\n]`,"gu"),Tn=/[\u0300-\u036f'’‘ʼ]/g,In=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Pe=new WeakMap;function ft(e,t){
let{passes:o,kinds:n,learned:r}=mt(t),{line:a,places:c}=Dn(e),i=a;for(let[f,m]of Ke(o,a))i=i.slice(0,f)+i.slice(f,m).replace(
/[^ ]/g,"_")+i.slice(m);let u=Object.entries(n).flatMap(([f,m])=>Ke(m,i).map(([h,k])=>({kind:f,start:h,end:k-1}))),l=r?Ln(
u,a,r):u,d=(f,m)=>f.span[0]-m.span[0]||f.span[1]-m.span[1]||(f.kind<m.kind?-1:+(f.kind>m.kind));return l.map(({kind:f,start:m,
end:h})=>({kind:f,span:[c[m][0],c[h][1]]})).sort(d)}function*ht(e){let{passes:t,kinds:o}=mt(e);for(let n of[t,...Object.
values(o)])yield,Ke(n,"we are here ")}function mt(e){return Pe.has(e)||Pe.set(e,Bn(e)),Pe.get(e)}function Ln(e,t,o){let{
weights:n,kinds:r,limit:a,least:c}=o,i=Mn(t,o),u=i.slice(1).map((x,j)=>[...i[j],...x]),l=x=>{let j=new Set(x.flatMap(B=>B.
places));return dt(n,j)/Math.sqrt(j.size)},d=[...i,...u];if(e.length)return We(d,l)[1]>c?e:[];let f=d.filter(x=>x.length>
4),[m,h]=We(f,l);if(!(h>a))return[];let k=new Set(m.flatMap(x=>x.places.slice(0,2))),[y]=We(Object.keys(r),x=>dt(r[x],k));
return[{kind:y,start:m[0].start,end:m.at(-1).start}]}function Mn(e,{numbers:t,weights:o}){let n=ut,r=[[]];for(let a of e.
matchAll(/[^ ]+/g)){let c=a[0]===".",i=c?ut:t.get(a[0])??Cn,u=[[0,i[0]],[1,i[1]],[n[0],i[0]],[n[1],i[1]]],l=([d,f],m)=>((m*
16411+d)*16411+f)%o.length;r.at(-1).push({start:a.index,places:u.map(l)}),n=i,c&&r.push([])}return r.filter(a=>a.length)}
var We=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?n:o,[null,-1/0]),dt=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],
0),gt=(e,{kinds:t,notices:o})=>Object.entries(o).find(([n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function Ke(e,t){let o=[];
for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.
length}return o}function Bn({lists:e,passes:t,phrases:o,learned:n}){let r={};for(let[i,u]of Object.entries(e))r[i]=pt(u,
r);let a=i=>new RegExp(i.map(u=>pt(u,r)).join("|"),"y"),c=Object.entries(o).map(([i,u])=>[i,a(u)]);return{passes:a(t),kinds:Object.
fromEntries(c),learned:n&&Rn(n)}}function Rn({same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,i=2;for(let d of e){
for(let f of d.split(" "))c.set(f,[i,i]);i++}for(let[d,f]of t.entries())for(let m of f.split(" "))c.set(m,[i++,2+e.length+
d]);let u=d=>[...d.join("")].map(f=>f.charCodeAt(0)-87),l=Object.entries(n).map(([d,f])=>[d,u(f)]);return{numbers:c,weights:u(
o),kinds:Object.fromEntries(l),limit:r,least:a}}function pt(e,t){return`(?:${(e.match(In)??[]).map(r=>r==="("||r==="["?"\
(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:qn(r)).join("")}\
)`}function qn(e){let t=wt(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(
e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var wt=e=>e.normalize("NFKD").replace(Tn,"").toLowerCase();function Dn(e){
let t="",o=[];for(let n of e.matchAll(Nn)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?wt(n[1]):"."} `;t+=
r;for(let a=0;a<r.length;a++)o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}var Fn=["button","input","select","summary","textarea"],_n=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return Fn.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),_n.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function G(e,t,...o){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),
n}var F=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),ae=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function we(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var bt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};function Ue(e,t){let o=0,n=!1;return{begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Oe(e,t,o){let{words:n,level:r=3,small:a=!1,beside:c=[]}=o,i={...Kn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,l={...o.answers},d=0,f=null,m=0,h=o.aside??0,k=[t.why?s("p",{class:"\
ajar-why"},t.why):null,t.private?s("p",{class:"ajar-private"},t.private):null].filter(Boolean),y=s("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),x=s("div",{}),j=s("div",{class:"ajar-body"}),B=s("section",{class:"ajar-form","\
aria-labelledby":`${u}-title`},s(`h${r}`,{id:`${u}-title`},t.title),...a?[s("div",{class:"ajar-beside"},...c,Pn(k,n))]:k,
x,j,y);e.replaceChildren(B);function L(){let w=t.items.filter(p=>ae(p,l));return a&&t.together?[w]:w.map(p=>[p])}let v=w=>{
y.replaceChildren(w)},O=Ue(n,v);function M(w,p){y.replaceChildren(`${w} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{
l=p,v(""),o.onChange(l),H({focus:!0})}},n["put-back"]))}function g(w,p){l={...l,[w.id]:p},Wn(j),v(""),o.onChange(l),N()}
function b(){E(!0),O.begin(),m=setTimeout(S,8e3)}function S(){m&&(clearTimeout(m),m=0,E(!1),O.end())}function E(w){for(let p of f?.
fieldsets??[])p.disabled=w}function N(){if(!f)return;let{items:w,skip:p,where:A,next:C}=f,R=L().length;p.textContent=$(w)?
n["clear-and-skip"]:n.skip,A.textContent=F(n["question-of"],{n:d+1,all:R}),A.hidden=a&&R===1,C.textContent=d===R-1?n.done:
n.next}let $=w=>w.some(({id:p})=>l[p]!=null);function _(w,p=!0){if(m)return;let A=L();if(d+=w,d>=A.length){d=A.length-1,
b(),o.onDone(l);return}H({focus:p,again:w<0})}function X(w,p){let A=`${u}-${w.id}`,C=s("legend",{},F(w.ask,l)),R=w.hint?
s("p",{class:"ajar-hint",id:`${A}-hint`},w.hint):null,q=[R,p.mark].filter(Boolean).map(({id:Q})=>Q),z=w.among?{...w,cards:we(
w,l)}:w,W=i[w.kind](z,bt(z,l[w.id]),{words:n,level:r+1,group:A,change:Q=>g(w,Q),say:v,...p}),P={class:`ajar-item ajar-${w.
kind}`,tabindex:"-1","aria-describedby":q.join(" ")||null};return s("fieldset",P,C,R,W)}function H({focus:w=!1,again:p=!1}={}){
let A=L();d=Math.max(0,Math.min(d,A.length-1));let C=A[d],R=o.mark?.(C),q=R?s("p",{class:"ajar-mark",id:`${u}-${C[0].id}\
-mark`},R):null,z=s("div",{class:"ajar-moves"}),W=d>0?()=>_(-1):null,P=C.map(de=>X(de,{mark:q,again:p,moves:z,back:W})),
Q=s("button",{type:"button",onclick:()=>{if(m)return;let de=l,En=$(C);l={...l,...Object.fromEntries(C.map(({id:An})=>[An,
null]))},o.onChange(l),_(1),En&&M(n.cleared,de)}}),K=s("button",{type:"button",onclick:()=>{m||(v(""),_(1))}}),ne=s("p",
{class:"ajar-where"});f={items:C,skip:Q,where:ne,next:K,fieldsets:P},x.replaceChildren(),z.replaceChildren(Q,K),W&&z.prepend(
s("button",{type:"button",onclick:W},n.back));let Se=P.length===1;q&&Se&&P[0].lastElementChild.before(q),j.replaceChildren(
ne,...q&&!Se?[q]:[],...P,z),N(),o.onMove?.(d),w&&(P[0].focus({preventScroll:!0}),ne.scrollIntoView({block:"nearest"}))}function se(w){
if(x.replaceChildren(),!w||!o.help||h>w.kinds.length)return null;let p=()=>{h=w.kinds.length+1,o.onAside?.(h),x.replaceChildren(),
j.querySelector("[tabindex]").focus()},{help:A,needs:C}=o;return x.append(A.notice(w,{level:r+1,aside:p,needs:C})),x.querySelector(
"[tabindex]")}function ue(w,{focus:p=!1,danger:A=null}={}){f=null;let C=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);
j.replaceChildren(s("div",{class:"ajar-reflection"},C,...w.flatMap(q=>He(q,r+2)),o.below?.()??null),s("div",{class:"ajar\
-moves"},s("button",{type:"button",onclick:()=>{d=0,H({focus:!0,again:!0})}},n.change),s("button",{type:"button",onclick:()=>{
let q=l;l={},d=0,h=0,o.onAside?.(0),o.onStartOver(),H({focus:!0}),M(n["started-over"],q)}},n["start-over"])));let R=se(A);
p&&(R??C).focus()}function ke(w){let p=j.contains(document.activeElement);p&&f&&!m||(S(),l={...w.answers},w.done?ue(w.reflection,
{focus:p,danger:w.danger}):(d=w.at??Math.max(0,L().findIndex(A=>A.some(({id:C})=>l[C]==null))),H()))}let{done:te,reflection:ve,
danger:_e}=o;return ke({answers:l,at:o.at,done:te,reflection:ve,danger:_e}),{update:ke,release:S,say:w=>{S(),v(w)}}}var Pn=(e,t)=>e.
length?s("details",{},s("summary",{},t["why-this"]),...e):"";function Wn(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var He=({heading:e,said:t,words:o},n)=>[
e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},
t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),Kn={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s(
"label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===
0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-nu\
mbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},
s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},i=()=>r(
a.length||c.trim()?{chosen:[...a],own:c}:null),u=e.many?"checkbox":"radio",l=e.cards.map(f=>s("input",{type:u,name:n,value:f.
id,checked:a.includes(f.id),onchange:m=>{e.many?a=a.filter(h=>h!==f.id).concat(m.target.checked?f.id:[]):(a=[f.id],c="",
d&&(d.value="")),i()}})),d=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:f=>{c=f.target.value,!e.many&&c.trim()&&
(a=[],l.forEach(m=>{m.checked=!1})),i()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((f,m)=>s("label",{class:"ajar-card"},l[m],s("span",{},f.text))),d?s("label",{
class:"ajar-own"},s("span",{},e.own),d):null)},text(e,t,{words:o,change:n}){let r=s(e.long?"textarea":"input",{...e.long?
{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&
(r.value=t??""),s("label",{class:"ajar-words"},s("span",{},o["own-words"]),r)},list(e,t,{words:o,change:n}){let r=s("div",
{}),a=()=>{let f=[...r.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());n(f.length?f:null)},c=()=>[...r.children].
forEach((f,m)=>{f.querySelector("label > span").textContent=F(o.line,{n:m+1}),f.querySelector("button").setAttribute("ar\
ia-label",F(o["remove-line"],{n:m+1}))}),i=s("button",{type:"button",class:"ajar-link",onclick:()=>{l(""),r.lastElementChild.
querySelector("input").focus()}},o["add-line"]),u=()=>{c(),i.hidden=r.children.length>=e.most},l=f=>{let m=s("div",{class:"\
ajar-line"},s("label",{class:"ajar-words"},s("span",{}),s("input",{type:"text",value:f,maxlength:2e4,oninput:a})),s("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let h=m.nextElementSibling||m.previousElementSibling;m.remove(),h||
l(""),u(),a(),(h||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(m),u()},d=t||[];for(let f=0;f<Math.
max(e.lines,d.length);f++)l(d[f]??"");return s("div",{class:"ajar-lines"},r,i)},date(e,t,{words:o,change:n}){return s("l\
abel",{class:"ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};function Ee({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var yt=["emergency","crisis","violence","agency","worried","child"],Un=["crisis","violence"],kt='a[href$="#Help-lines"]',
J=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function jt(){for(let e of J().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&J().listeners.delete(e),e.shown||(e.shown=t)}}function Hn(e,{zone:t="",
languages:o=[]}){let n=i=>i.endsWith("/")?t.startsWith(i):t===i,r=e.find(({zones:i})=>i.some(n));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let a=e.find(i=>i.home);return a?a.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function vt(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=n.flatMap(l=>ft(l,c)),u=gt(i,c);if(u)return{...u,
kinds:[...new Set(i.map(({kind:l})=>l))].sort()}}let r=e.filter(({id:c,kind:i})=>i==="ruler"&&t[c]!=null),a=Object.values(
o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var ze=(e,t)=>t.flatMap(
o=>e.lines.filter(n=>n.topic===o)),Ge=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),
xt=e=>`tel:${e.match(/\d+/)[0]}`;function St({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(J().countries=
t);let r=()=>J().countries,a=()=>J().chosen||Hn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>r().find(g=>g.code===a());function i(g){J().chosen=g,jt();for(let{element:b,draw:S}of J().
listeners)S(b)}function u(g,b){return b(g),J().listeners.add({element:g,draw:b,shown:!1}),queueMicrotask(jt),g}let l=g=>u(
s("div",{}),b=>b.replaceChildren(...g())),d=()=>{let g=[...r(),{code:"-",country:e["help-elsewhere"]}],b=s("select",{onchange:()=>{
i(b.value),n(b.value)}},...g.map(S=>s("option",{value:S.code},S.country)));return u(b,()=>{b.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),b)},f=({say:g,to:b},S)=>{if(/^(tel|sms):/.test(b))return s("a",
{class:S?"ajar-reach":"ajar-reach ajar-first",href:b},s("span",{},...Ge(g)));let E=s("span",{},g),N=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":F(e["help-copy-what"],{address:b}),onclick:async()=>{await zn(b,E)&&(N.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},E," ",N)},m=g=>s("li",{},s("p",{class:"ajar-for"},g.
for_what),s("p",{class:"ajar-hint"},[g.name,g.hours,g.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...g.reach.map(f))),h=({emergency:g,note:b})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),b?s("\
p",{class:"ajar-hint"},b):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:xt(g)},F(e["help-call"],{number:g})))),
k=g=>l(()=>{let b=c();if(!b)return[s("p",{},e["help-elsewhere-how"])];let S=g.flatMap(E=>E==="emergency"?h(b):ze(b,[E]).
map(m));return[s("ul",{class:"ajar-help-lines"},...S)]});function y(){Ee({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},d(),Ae({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),k(yt),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function x({title:g,text:b,now:S,lines:E,kinds:N,
countries:$},{level:_,aside:X,needs:H}){return $&&!M()&&(J().countries=$),s("section",{class:"ajar-danger"},s(`h${_}`,{tabindex:"\
-1"},g),s("p",{},b),N.length?null:H?.()??null,d(),k(E),s("ul",{class:"ajar-todo"},...S.map(se=>s("li",{},se))),s("p",{class:"\
ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:X},e["help-aside"]))}let j=()=>s("butto\
n",{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function B({emergency:g,...b}){let E=Un.map($=>ze(b,[$])[0]?.
reach??[]).flatMap($=>["tel:","sms:"].map(_=>$.find(({to:X})=>X.startsWith(_))));return[{say:F(e["help-call"],{number:g}),
to:xt(g)},...E.filter(Boolean)]}let L=(g=`${e["help-line"]} `)=>l(()=>{let b=c(),S=(b?B(b):[]).flatMap(({say:$,to:_},X)=>[
X?" · ":"",s("a",{href:_},...Ge($))]),E=s("button",{type:"button",class:"ajar-link",onclick:y},e["help-get"]),N=s("span",
{class:"ajar-off-paper"},S.length?" · ":"",E);return[s("p",{class:"ajar-help-line"},g,...S,N)]});function v(g){if(!M())
return;let[b]=[...g.querySelectorAll(kt)].reverse();b?.closest("p, ul").after(L(""));for(let S of g.querySelectorAll("de\
tails"))S.open=S.querySelector("summary").textContent===c()?.country}let O=()=>l(()=>{let g=c();return g?[s("p",{},s("b",
{},`${e["help-title"]}, ${g.country}`)),s("p",{},`${e["help-danger"]} ${F(e["help-call"],{number:g.emergency})}`),s("ul",
{},...ze(g,yt).map(({for_what:b,name:S,reach:E,hours:N})=>s("li",{},...Ge(`${b}: ${S}. ${E.map(({say:$})=>$).join(" · ")}\
. ${N}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),M=()=>r().length>0;return{open:y,notice:x,button:j,line:L,addNumbers:v,
text:O,choose:i,code:a,isKnown:M}}var Ae=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Ot(e){if(J().open){J().open=e;return}J().open=e,window.addEventListener("click",
t=>{t.target.closest?.(kt)&&(t.preventDefault(),t.stopPropagation(),J().open())},{capture:!0})}async function zn(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Et(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}function Je(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function At(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener(
"keydown",n=>{n.repeat||(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
Je()))},{capture:!0})}var Ze=new Set,Ve=()=>{if(!document.hidden)for(let e of[...Ze])e(Math.random()*1e3)};window.addEventListener("online",Ve);
window.addEventListener("pageshow",Ve);document.addEventListener("visibilitychange",Ve);var Ce=e=>new Promise(t=>{let o,
n=()=>{Ze.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};Ze.add(r),o=setTimeout(n,e)}),$e=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),Ne=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var Gn=5e4,Ct=8e3;function $t(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let i=t,u=!0,l=!1,d=0,
f=null,m=null;async function h(O,M){m=new AbortController;let{signal:g}=m,b=setTimeout(()=>m.abort(),Ct),S=await fetch(O,
{headers:{...M,...a()},cache:"no-store",signal:g}).finally(()=>clearTimeout(b));if(S.ok||S.status===304)return S;let E=await S.
json();throw c.includes(E.error)&&(L(),r(E.error)),Object.assign(new Error(E.error),{requested:Ne(S)})}async function k(){
let M=(await h(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),g=new TextDecoder;for(let b="",S=!0;;){let E=setTimeout(
()=>{u&&(u=!S),m.abort()},S?Ct:Gn),{done:N,value:$}=await M.read().finally(()=>clearTimeout(E));if(N&&S)throw new Error;
if(N)return;let _=(b+g.decode($,{stream:!0})).split(`

`);b=_.pop();for(let X of _){let H=X.split(`
`).find(se=>se.startsWith("data:"));H&&(S=!1,x(JSON.parse(H.slice(5))))}}}async function y(){let O=await h(e,f?{"If-None\
-Match":f}:{});O.ok&&x(await O.json()),f=O.headers.get("ETag"),j()}function x(O){j(),!(O.version<i)&&(i=O.version,O.ended&&
L(),o(O))}function j(){d=0,n(!0)}async function B(){for(;!l;){let O=Math.random()*2e3;try{u&&d%2===0?await k():(await y(),
O+=3e3)}catch(M){if(l)return;d||n(!1),O=$e(d++,M.requested)}l||await Ce(O)}}function L(){l=!0,m?.abort()}let v=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?v=Date.now():Date.now()-v>5e3&&m.abort()}),window.
addEventListener("pageshow",({persisted:O})=>{O&&m.abort()}),window.addEventListener("offline",()=>m.abort()),B(),L}function Te(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function Nt({pathname:e}){let t=e.
split("/").pop();try{return Te(decodeURIComponent(t))}catch{return Te(t)}}var U=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Z=e=>typeof e=="string",ee=e=>Number.isInteger(e)&&e>=0,Jn=e=>ee(
e)&&e<=10,It=e=>Z(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),be=e=>Array.isArray(e)&&e.every(Z),Tt=e=>Array.isArray(e)&&e.every(t=>Z(
t?.id)&&Z(t.text)),Lt={ruler:Jn,choice:e=>U(e)&&be(e.chosen)&&Z(e.own),sort:(e,{piles:t})=>U(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:Z,list:be,date:e=>Z(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},Zn=e=>Z(e?.id)&&Z(e.ask)&&Object.hasOwn(
Lt,e.kind)&&(!["choice","sort"].includes(e.kind)||Tt(e.cards))&&(e.kind!=="sort"||Tt(e.piles))&&(e.among==null||Z(e.among.
item)&&be(e.among.piles)),Vn=(e,t)=>e?.name===t&&ee(e.id)&&ee(e.round)&&be(e.tallied)&&Z(e.exercise?.title)&&(e.exercise.
story==null||be(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(Zn),
Yn={at:ee,aside:ee,keeps:ee,late:ee,refused:ee,done:e=>typeof e=="boolean",when:Z,added:e=>U(e)&&ee(e.round)&&U(e.answers),
sending:e=>U(e)&&ee(e.question)&&ee(e.round)&&It(e.key)&&U(e.answers)&&U(e.moved)};function Qn({question:e,answers:t,...o}){
let n={question:e};if(U(t)){let r=({id:c,kind:i,...u})=>Object.hasOwn(t,c)&&(t[c]===null||Lt[i](t[c],u)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||Yn[r]?.(a))&&
(n[r]=a);return n}function Ie(e){if(!U(e)||!Number.isFinite(e.begun)||!U(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>U(n)&&Vn(n.question,o)).map(([o,n])=>[o,Qn(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...Z(e.place)?{place:e.place}:{}}}function Le(e){if(!U(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,U(c)&&(c.spent===!0||It(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function Mt(e,t){let o=n=>U(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[Dt,Ye]=["ajar-notes ","ajar-keys "],ye="ajar-probe",Me=12*36e5;function re(e){try{return e()}catch{return}}function Ft(e){
let t=new Map,o=n=>re(()=>window[e].getItem(n));return{get:(n,r)=>r(re(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),re(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),re(()=>window[e].
removeItem(n))},names:()=>re(()=>Object.keys(window[e]))??[]}}var V=Ft("localStorage"),pe=Ft("sessionStorage"),_t=()=>re(
()=>{window.localStorage.setItem(ye,ye);let e=window.localStorage.getItem(ye)===ye;return window.localStorage.removeItem(
ye),e})??!1,Bt=e=>Le(re(()=>history.state[e])),Rt=(e,t)=>re(()=>history.replaceState({[e]:t},"")),Qe=({begun:e})=>Math.abs(
Date.now()-e)>Me,Pt=()=>({begun:Date.now(),broken:!0}),qt=e=>e;function Xn(e){for(let[t,o]of[[Dt,Ie],[Ye,Le]])for(let n of V.
names())if(n.startsWith(t)&&n!==t+e){let r=V.get(n,o);!r&&t===Ye?V.set(n,Pt()):(!r||Qe(r))&&V.remove(n)}}var eo=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function Wt(e,t=!1){let[o,n]=[Dt+e,Ye+e],r=h=>h.get(o,Ie),a=()=>r(pe)??r(V)??{begun:Date.now(),entries:{}};function c(h){
let k=a();h(k),(r(pe)?pe:V).set(o,k)}let i=()=>V.get(n,Le)??(V.get(n,qt)===null?null:Pt());function u(){let[h,k]=[Bt(n)??
{},i()??{}],y={begun:Date.now(),...h,...k};for(let[x,j]of Object.entries(k))j?.spent&&h[x]&&(y[x]={...h[x],...j});return y}
function l(h){let{[h]:k,broken:y}=u();return!!(!k&&y)}function d(h){V.set(n,h),Rt(n,h)}let f=(h,k)=>{let y=u();d({...y,[h]:{
...y[h],...k}})},m=[pe,V].some(h=>!Mt(h.get(o,qt),h.get(o,Ie)));if(Xn(t?e:null),t){let h=Date.now();Qe(a())&&c(k=>Object.
assign(k,{begun:h})),(i()||Bt(n))&&d(Qe(u())?{...u(),begun:h}:u())}return{all:a,change:c,entry:h=>a().entries[h],update:(h,k)=>c(
({entries:y})=>{y[h]={...y[h],...k}}),remove:h=>c(({entries:k})=>{delete k[h]}),key(h){return u()[h]?.key||f(h,{key:eo()}),
u()[h].key},spend:h=>f(h,{spent:!0}),isSpent:h=>l(h)||!!u()[h]?.spent,isUnsure:l,isLost:()=>m,forget(){V.remove(o),pe.remove(
o)},end(){pe.set(o,a()),V.remove(o),V.remove(n),Rt(n,null)},listen:h=>window.addEventListener("storage",({key:k})=>{(k===
null||k===o||k===n)&&h()})}}var Kt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",to=new RegExp(`^${Kt}+|${Kt}\
+$`,"g");var Be=e=>e.replace(to,"");var Ut=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function fe(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>Ht(e.cards,o)),Be(t.own)].filter(
Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Ht(e.piles,t[o.id])}`);case"date":return[Ut(t)];case"\
list":return t.map(Be);default:return[Be(`${t}`)]}}var Ht=(e,t)=>e.find(o=>o.id===t)?.text??t;var no="~own";function he({items:e},t){let o={};for(let n of e){let r=t[n.id];if(!(r==null||!ae(n,o)))if(n.kind==="choic\
e"){let c=(n.among?we(n,o):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),i=r.own?.trim()?r.own:"";(c.length||i)&&
(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.
id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(o[n.id]=a)}else`${r}`.trim()&&
(o[n.id]=r)}return o}function zt({exercise:e,tallied:t},o){let n=he(e,o),r={};for(let a of e.items){if(!t.includes(a.id)||
!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?[no]:[]]}return r}function Gt({
exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&a in(o??{}));return Object.fromEntries(
r.map(a=>[a,t[a]-o[a]]))}var Xe=(e,t)=>F(e.ask,t),je=({exercise:e,tallied:t},o,n)=>{let r=he(e,o);return e.items.filter(
a=>a.id in r).map(a=>({heading:a.said||Xe(a,r),said:fe(a,r[a.id]),words:t.includes(a.id)?[]:[n]}))};var oo=/[\u202a-\u202e\u2066-\u2069]/g,Jt=({items:e},t)=>{let o=he({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:Xe(n,o),answer:o[n.id],...n.cards?{"in-words":fe(n,o[n.id])}:{}}))};function Zt(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Jt(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),u=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:u,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:Jt(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(oo,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function Vt(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var[so,ro,Re]=[9,28,30],me=e=>so+ro*e,Yt=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function ao(e,t,o){let n=t.at(-1),r=(a,c,i)=>G("line",{x1:me(a),x2:me(c),
y1:Re,y2:Re,class:i});return G("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>G("text",{x:me(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>G("circle",{cx:me(a),cy:Re,r:5,class:"phone-then"})),G("circle",{cx:me(n.value),cy:Re,
r:8,class:"phone-now"}),G("text",{x:me(n.value),y:16,class:"phone-value"},`${n.value}`))}function Qt(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:u})=>u[r.id]!=null).map(({moment:u,
answers:l})=>({moment:u,value:l[r.id]})),c=r.said||r.ask,i=a.map(({moment:u,value:l})=>F(t["phone-rulers-at"],{n:l,moment:u})).
join(", ");return s("div",{},s("h3",{},c),ao(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","aria-hidden":"true"},i))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function Xt({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),u=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),l=s("footer",{},c,i,u);for(let y of[c,i])y.addEventListener("toggle",()=>y.open&&k());let d=(y,x)=>s(
"button",{type:"button",onclick:x},y);function f(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),o()}function m(){
let y=s("div",{}),x=d(e["phone-forget"],()=>{let j=d(e["phone-forget-no"],()=>{y.replaceChildren(x),x.focus()});y.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},j,d(e["phone-forget"],f))),j.focus()});return y.append(x),
y}function h([y,{question:x,answers:j}]){let B=y.split(/@(.*)/s)[1],{title:L}=x.exercise;return[s("h3",{},B?`${L} (${B})`:
L),s("div",{class:"ajar-reflection"},...je(x,j,e["phone-stays"]).flatMap(v=>He(v,4)))]}function k(){let{entries:y}=t.all();
Object.keys(y).length&&(u.textContent="");let x=Object.entries(y).filter(([,{question:B,answers:L}])=>L&&je(B,L,"").length),
j=Yt(y);c.hidden=!j.length,i.hidden=!x.length,j.length&&c.open&&r.replaceChildren(Qt(j,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),d(e["phone-notes-keep"],()=>Vt(
"notes.json",Zt(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),m(),...x.flatMap(h))}return k(),{element:l,
refresh:k,open(){n=!0,i.open=!0,k()}}}var et=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function qe(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:i,back:u}){let l={...t},{cards:d,piles:f}=e,m=v=>f.find(O=>O.id===v).text,h=s("div",{class:"ajar-one"});function k(v,O){
l={...l,[v.id]:O},O||delete l[v.id],r(Object.keys(l).length?l:null),O&&a(F(o.moved,{card:v.text,pile:m(O)}))}function y(v,{
focus:O=!0,back:M=v?()=>y(v-1):u,onward:g=()=>j(v+1)}={}){let b=d[v],S=F(o["card-of"],{n:v+1,all:d.length}),E=s("div",{class:"\
ajar-one-card",role:"group","aria-label":S,tabindex:"-1"},s("p",{class:"ajar-where"},S),s("p",{},b.text)),N=$=>{k(b,$),g()};
i.hidden=!0,h.replaceChildren(E,s("div",{class:"ajar-one-piles"},...f.map(({id:$,text:_})=>et(_,()=>N($),{"aria-pressed":`${l[b.
id]===$}`}))),s("div",{class:"ajar-one-also"},M?x(o.back,()=>M()):s("span",{}),x(o["card-out"],()=>N("")),x(o["card-enou\
gh"],()=>B()))),O&&E.focus({preventScroll:!0})}let x=(v,O)=>et(v,O,{class:"ajar-link"}),j=v=>v<d.length?y(v):B();function B({
focus:v=!0}={}){let O=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),M=(g,b)=>{let S=d.filter($=>(l[$.id]??"")===b),E=$=>y(d.
indexOf($),{back:B,onward:B}),N=S.map($=>s("li",{},et($.text,()=>E($))));return N.length?[s(`h${n+1}`,{},g),s("ul",{},...N)]:
[]};h.replaceChildren(O,s("p",{class:"ajar-hint"},o["cards-all-how"]),...f.flatMap(({id:g,text:b})=>M(b,g)),...M(o["card\
s-out"],"")),i.hidden=!1,v&&(O.focus({preventScroll:!0}),h.scrollIntoView({block:"nearest"}))}let L=d.map(v=>!!l[v.id]).
lastIndexOf(!0)+1;return L===d.length||c&&L?B({focus:!1}):y(L,{focus:!1}),h}function en(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
i=!1;function u(d){if(!(i&&d)){if(i=!1,c.hidden=!d||!e.some(f=>ae(f,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:l},t["phone-afterward-begin"]))}}function l(){i=
!0;let d=Oe(c,{title:a,items:e},{words:t,level:2,small:!0,sort:qe,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(f){
d.release(),i=!1,r(f)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:u,isBegun:()=>i}}var tt=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function tn(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:i,help:u}=o,{name:l,exercise:d}=t,f=p=>p.setting==="afterward",m=d.items.filter(f),h=d.items.filter(p=>!f(p)),k=t,
y=0,x=!1,j=()=>r.entry(l)??{},B=()=>!!k?.open,L=({sending:p,added:A})=>!!(p||A?.round===v()),v=()=>(k??t).round,O=p=>je(
t,p,n["phone-stays"]),M=null,g=null;function b(p){return JSON.stringify(p)===g?!1:(g=JSON.stringify(p),M=o.noticeAfter(d.
items,p),!!M)}let S=s("p",{class:"phone-closed"},n["phone-closed"]),E=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),N=s("div",{});e.replaceChildren(S,N);function $(p){let[A,...C]=p;if(!B()||!p.some(({id:q})=>t.tallied.
includes(q)))return n["phone-stays"];let R=C.length?n["phone-can-add-all"]:n[A.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},R)}let _=p=>r.update(l,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...p}),X=()=>o.tell(d.story),H=Oe(N,{...d,items:h},{words:n,mark:$,level:1,small:!0,sort:qe,beside:d.story?.length?
[tt(n.story,X,"ajar-link")]:[],answers:j().answers,at:j().at,done:j().done,reflection:O(j().answers??{}),help:u,aside:j().
aside,needs:o.wayToNeeds,below:()=>l.startsWith("plan@")?u.line():null,onAside:p=>r.update(l,{aside:p}),onMove:p=>{y=p,j().
answers&&r.update(l,{at:y})},onChange:p=>{_({answers:p,at:y,done:!1,keeps:null}),w()},onDone:se,onStartOver:()=>{r.remove(
l),w(),c()}});function se(p){_({answers:he(d,p),done:!0}),b(j().answers),H.update({answers:p,done:!0,reflection:O(p),danger:M}),
w(),(N.querySelector(".ajar-danger [tabindex]")??E.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()}
let ue=en(m,{words:n,answers:()=>j().answers,onChange:p=>r.update(l,{answers:p}),onDone:se});e.append(ue.element),N.querySelector(
".ajar-body").before(E);function ke(p){let A=zt(t,p.answers),C=r.entry(t.since)?.added?.answers;return{answers:A,moved:Gt(
t,A,C)}}function te(p,...A){let C=s("h2",{id:"phone-add",tabindex:"-1"},p),R=s("div",{},C,...A.map(W=>typeof W=="string"?
s("p",{},W):W));if(R.textContent===E.textContent)return;let q=x||E.contains(document.activeElement),z=E.textContent;E.replaceChildren(
...R.childNodes),q?C.focus({preventScroll:!0}):z&&i(p)}function ve(p){p(),x=!0,w(),x=!1}function _e({answers:p,moved:A}){
let C=d.items.filter(K=>K.id in p).map(K=>{let[ne,...Se]=K.kind==="sort"?[]:fe(K,j().answers[K.id]),de=K.said||K.ask;return s(
"li",{},ne&&!Se.length&&!K.own?`${de}: ${ne}`:de)}),R=()=>ve(()=>a.add(l,k,p,A)),q=()=>ve(()=>r.update(l,{keeps:v()})),{
added:z,keeps:W}=j(),P=W===v(),Q=C.length>0;te(n[P?"phone-kept":Q?"phone-add-title":"phone-done-ask"],...P?[n["phone-kep\
t-how"]]:[],...z&&!P?[n["phone-again"]]:[],...Q?[n["phone-add-what"],s("ul",{},...C)]:[n["phone-done-what"]],...Object.keys(
A).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},P?null:tt(n["phone-keep-mine"],q),
tt(n[Q?"phone-add":"phone-done"],R)))}function w(){let{done:p,sending:A,added:C,late:R,refused:q,keeps:z}=j();S.hidden=B()||
!!p||!!t.own,E.hidden=!p;let W=N.querySelector(".ajar-reflection + .ajar-moves");if(W&&(W.hidden=L(j())),!p){ue.offer(!1),
E.replaceChildren(),g=null;return}let{answers:P}=j();b(P)&&H.update({answers:P,done:!0,reflection:O(P),danger:M});let Q=ke(
j()),K=`${t.id}.${v()}`;if(A)te(n["phone-sending"],n["phone-sending-how"]);else if(C?.round===v()){let ne=Object.keys(C.
answers).length;te(n[ne?"phone-added":"phone-done-title"],n[ne?"phone-added-how":"phone-done-how"])}else R===v()?te(n["p\
hone-here"],n["phone-late"]):q===v()?te(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(K)?te(n["phone-he\
re"],n[r.isUnsure(K)?"phone-unsure":"phone-once"]):B()?_e(Q):te(n["phone-here"],n["phone-closed-done"]):te(n["phone-here"],
n["phone-all-here"]);ue.offer(!E.querySelector(".ajar-moves")||z===v())}return w(),{name:l,is:p=>p?.id===t.id&&JSON.stringify(
p.exercise)===JSON.stringify(d),isTouched(){let{answers:p={},at:A=0,done:C}=j(),R=e.contains(document.activeElement)&&document.
activeElement.matches("input, textarea");return ue.isBegun()||!C&&(R||A>0||Object.values(p).some(q=>q!=null))},update(p){
k=p,w()},refresh:w,look(){g=null,w()}}}var co=15e3;async function io(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(co)});n=Ne(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Ce($e(o,n))}}function nn(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await io(`${e}/answers`,c),{question:u,
round:l,answers:d}=c;i||t.spend(`${u}.${l}`);let f=i?["closed","no-room"].includes(i)?{late:l}:{refused:l}:{added:{round:l,
answers:d}};t.entry(a)&&t.update(a,{sending:null,...f}),n.delete(c.key),o()}return{add(a,{id:c,round:i},u,l){let d={question:c,
round:i,key:t.key(`${c}.${i}`),answers:u,moved:l};t.update(a,{sending:d}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var sn="text-size",De=[.9,1,1.15,1.3,1.5],on=1;function lo(){try{let e=De.indexOf(Number(sessionStorage.getItem(sn)));return e<
0?on:e}catch{return on}}function rn(e){let t=lo();function o(){document.documentElement.style.setProperty("--phone-size",
De[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,De.length-1)),o();
try{sessionStorage.setItem(sn,De[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function an(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?F(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:F(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function ln(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Ue(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let u=Te(r.value);a.begin();let{why:l}=await an(u,e);a.end(),n.textContent=l||e["keep-opening"],l?r.focus():location.replace(
u)};return t&&an(t,e).then(({why:i,isGone:u})=>{u&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function un(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var uo=()=>G("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},G("path",{d:"M11 8h42v68H11z",class:"phone-light"}),G("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),G("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),G("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),dn=e=>[
s("div",{class:"phone-waiting"},uo(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],pn=(e,t,o)=>{let n=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[n?"phone-ende\
d-notes":"phone-ended-nothing"])),s("div",{class:"phone-help"},o.text())]};var at=e=>JSON.parse(document.getElementById(e).textContent),T=at("words"),ct=document.getElementById("code").textContent||
Nt(location),gn=at("help"),ie=St({words:T,countries:gn,leave:lt});ie.choose(gn.find(({home:e})=>e)?.code??"");var nt={},
ot=null,D=at("state"),I=Wt(ct,!!D&&!D.ended),oe=s("main",{}),wn=s("p",{class:"phone-looking",role:"status"}),bn=s("p",{class:"\
phone-practice",hidden:!0},T["phone-practice"]),ce=s("div",{class:"phone-banner",role:"status",hidden:!0}),yn=s("p",{class:"\
phone-unseen",role:"status"}),jn=e=>{yn.textContent=e},ge="",Y=null;function Fe(e,t,{focus:o=!1}={}){if(e===ge&&e!=="que\
stion")return;let n=o||oe.contains(document.activeElement);if(ge=e,Y=null,ce.hidden=!0,oe.replaceChildren(),t(),!n)return;
let r=oe.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function it(e,t){Fe("questio\
n",()=>{Y=tn(oe,e,{words:T,notes:I,send:rt,announce:jn,changed:()=>le.refresh(),help:ie,tell:po,wayToNeeds:fo,noticeAfter:(o,n)=>vt(
o,n,nt)}),I.all().place!==e.name&&I.change(o=>{o.place=e.name})},t)}function po(e){Ee({title:T.story,close:T["help-close"],
bar:s("div",{class:"ajar-help-bar"},Ae({words:T,leave:lt})),parts:e.map(t=>s("p",{},t))})}function fo(){if(!ot)return null;
let t={id:0,name:`needs@${T["phone-own-moment"]}`,exercise:ot,tallied:[],round:0,open:!1,own:!0};return s("button",{type:"\
button",onclick:()=>{it(t,{focus:!0}),xn(T["phone-own"],T["phone-go-back"])}},T["help-needs"])}function xe(e={}){let t=D.
ended?null:D.question;if(bn.hidden=!D.practice,!I.all().welcomed&&!D.ended){Fe("welcome",()=>oe.append(...un(T,_t(),ie,kn)),
e);return}if(Y?.is(t)){Y.update(t),ce.hidden=!0;return}if(Y?.isTouched()&&!e.focus){Y.update(null),(t||D.ended)&&ho();return}
let o=ge==="waiting"||ge==="question";D.ended?Fe("ended",()=>{oe.append(...pn(T,I,ie)),le.open()},e):t?it(t,e):Fe("waiti\
ng",()=>oe.append(...dn(T)),e),t&&o&&jn(`${T["phone-new"]} ${t.exercise.title}`)}var ho=()=>xn(T[D.ended?"phone-ended-he\
re":"phone-moved-on"],T[D.ended?"phone-go-notes":"phone-go-new"]);function xn(e,t){(ce.hidden||ce.firstChild.textContent!==
e)&&ce.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>xe({focus:!0})},t)),ce.hidden=!1}function fn(){
ge="",Y=null,D.ended||!I.all().welcomed?xe():kn()}function kn(){I.change(o=>{o.welcomed=!0});let{place:e,entries:t}=I.all();
e&&!t[e]?.done&&mo(t[e]),xe({focus:!Y})}function mo(e){!e?.answers||D.ended||e.question.name===D.question?.name||it({...e.
question,open:!1})}function hn(e){D=e,D.ended&&I.end(),xe()}var go=()=>I.isSpent("join")?{}:{"Ajar-Phone":I.key("join")},
mn=0;function wo(e){e&&!I.isSpent("join")&&I.spend("join"),clearTimeout(mn),mn=setTimeout(()=>{wn.textContent=e?"":T["ph\
one-looking"]},e?0:1e3)}var st=()=>{ge="",Y=null,xe(),le.refresh()},vn=`api/rooms/${ct}`,rt=nn(vn,I,()=>{Y?.refresh(),le.
refresh()}),le=Xt({words:T,notes:I,onForget(){D.ended||I.change(e=>{e.welcomed=!0}),st()}});le.element.append(s("details",
{},s("summary",{},T["phone-leave"]),s("p",{},T["phone-leave-cannot"]),s("p",{class:"ajar-leave-how"},T["leave-how"])));function lt(){
I.forget(),Je()}document.querySelector(".phone").replaceChildren(s("header",{},s("div",{class:"phone-bar"},s("p",{},T["p\
hone-title"]),rn(T),s("div",{class:"ajar-leave"},ie.button(),Ae({words:T,leave:lt})),wn),I.isLost()?s("p",{class:"phone-\
practice",role:"status"},T["phone-lost"]):null,bn,ce),oe,le.element,s("div",{class:"ajar-on-paper"},ie.text()),yn);At(()=>I.
forget());Ot(ie.open);async function Sn(e=1e3){try{({dangers:nt={},needs:ot=null}=await(await fetch("danger.json")).json()),
Y?.look();for(let o of Object.values(nt))Et(ht(o))}catch{setTimeout(Sn,e,Math.min(2*e,6e4))}}function On(){if(Sn(),D.ended)
I.end();else{let e=()=>hn({...D,ended:!0});$t(vn,D.version,{onState:hn,onReached:wo,onGone:e,introduce:go}),rt.resume()}
document.addEventListener("visibilitychange",()=>{document.hidden||rt.resume()}),I.listen(()=>{document.hidden||!Y?.isTouched()?
st():Y.refresh()}),setTimeout(()=>{I.forget(),st()},Math.min(Me,I.all().begun+Me-Date.now())),window.addEventListener("p\
ageshow",({persisted:e})=>{e&&(fn(),le.refresh())}),fn()}function bo(){let e=Object.keys(I.all().entries).length>0;return e&&
(D={ended:!0},On()),e}D?On():oe.append(...ln(T,ct,bo));
