var qn="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Fn=new RegExp(`(${qn})|[.…]+|[!?;\\n]`,"gu"),_n=/[\u0300-\u036f'’‘ʼ]/g,
Pn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function mt(e){let t={};for(let[o,n]of Object.entries(e))t[o]=gt(n,t);return t}
var We=(e,t)=>new RegExp(e.map(o=>gt(o,t)).join("|"),"y");function Oe(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=
n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function gt(e,t){return`\
(?:${(e.match(Pn)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,\
4}":r[0]==="<"?t[r.slice(1,-1)]:Un(r)).join("")})`}function Un(e){let t=wt(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,
"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var wt=e=>e.normalize("NFKD").replace(
_n,"").toLowerCase();function bt(e){let t="",o=[];for(let n of e.matchAll(Fn)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;
let r=`${n[1]?wt(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}var Wn=4,Kn=87,yt=16411,xt=[1,1],Hn=[0,0],Ke=new WeakMap;function jt(e,t){let{passes:o,kinds:n,learned:r}=St(t),{line:a,
places:c}=bt(e),i=a;for(let[f,m]of Oe(o,a))i=i.slice(0,f)+i.slice(f,m).replace(/[^ ]/g,"_")+i.slice(m);let p=Object.entries(
n).flatMap(([f,m])=>Oe(m,i).map(([h,k])=>({kind:f,start:h,end:k-1}))),l=r?zn(p,a,r):p,u=(f,m)=>f.span[0]-m.span[0]||f.span[1]-
m.span[1]||(f.kind<m.kind?-1:+(f.kind>m.kind));return l.map(({kind:f,start:m,end:h})=>({kind:f,span:[c[m][0],c[h][1]]})).
sort(u)}function*vt(e){let{passes:t,kinds:o}=St(e);for(let n of[t,...Object.values(o)])yield,Oe(n,"we are here ")}function St(e){
return Ke.has(e)||Ke.set(e,Jn(e)),Ke.get(e)}function zn(e,t,o){let{weights:n,kinds:r,limit:a,least:c}=o,i=Gn(t,o),p=i.slice(
1).map((j,x)=>[...i[x],...j]),l=j=>{let x=new Set(j.flatMap(B=>B.places));return kt(n,x)/Math.sqrt(x.size)},u=[...i,...p];
if(e.length)return He(u,l)[1]>c?e:[];let f=u.filter(j=>j.length>Wn),[m,h]=He(f,l);if(!(h>a))return[];let k=new Set(m.flatMap(
j=>j.places.slice(0,2))),[y]=He(Object.keys(r),j=>kt(r[j],k));return[{kind:y,start:m[0].start,end:m.at(-1).start}]}function Gn(e,{
numbers:t,weights:o}){let n=xt,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===".",i=c?xt:t.get(a[0])??Hn,p=[[0,i[0]],
[1,i[1]],[n[0],i[0]],[n[1],i[1]]],l=([u,f],m)=>((m*yt+u)*yt+f)%o.length;r.at(-1).push({start:a.index,places:p.map(l)}),n=
i,c&&r.push([])}return r.filter(a=>a.length)}var He=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?n:o,[null,-1/0]),kt=(e,t)=>[
...t].reduce((o,n)=>o+e[n%e.length],0),Ot=(e,{kinds:t,notices:o})=>Object.entries(o).find(([n])=>e.some(({kind:r})=>t[r]===
n))?.[1]??null;function Jn({lists:e,passes:t,phrases:o,learned:n}){let r=mt(e),a=Object.entries(o).map(([c,i])=>[c,We(i,
r)]);return{passes:We(t,r),kinds:Object.fromEntries(a),learned:n&&Vn(n)}}function Vn({same:e,concepts:t,weights:o,kinds:n,
limit:r,least:a}){let c=new Map,i=2;for(let u of e){for(let f of u.split(" "))c.set(f,[i,i]);i++}for(let[u,f]of t.entries())
for(let m of f.split(" "))c.set(m,[i++,2+e.length+u]);let p=u=>[...u.join("")].map(f=>f.charCodeAt(0)-Kn),l=Object.entries(
n).map(([u,f])=>[u,p(f)]);return{numbers:c,weights:p(o),kinds:Object.fromEntries(l),limit:r,least:a}}var Zn=["button","input","select","summary","textarea"],Yn=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return Zn.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),Yn.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function G(e,t,...o){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),
n}var D=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),ae=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function we(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var At=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};function ze(e,t){let o=0,n=!1;return{begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Ae(e,t,o){let{words:n,level:r=3,small:a=!1,beside:c=[]}=o,i={...eo,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let p=`ajar-${window.ajarForms}`,l={...o.answers},u=0,f=null,m=0,h=o.aside??0,k=[t.why?s("p",{class:"\
ajar-why"},t.why):null,t.private?s("p",{class:"ajar-private"},t.private):null].filter(Boolean),y=s("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),j=s("div",{}),x=s("div",{class:"ajar-body"}),B=s("section",{class:"ajar-form","\
aria-labelledby":`${p}-title`},s(`h${r}`,{id:`${p}-title`},t.title),...a?[s("div",{class:"ajar-beside"},...c,Qn(k,n))]:k,
j,x,y);e.replaceChildren(B);function L(){let w=t.items.filter(d=>ae(d,l));return a&&t.together?[w]:w.map(d=>[d])}let v=w=>{
y.replaceChildren(w)},O=ze(n,v);function M(w,d){y.replaceChildren(`${w} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{
l=d,v(""),o.onChange(l),H({focus:!0})}},n["put-back"]))}function g(w,d){l={...l,[w.id]:d},Xn(x),v(""),o.onChange(l),T()}
function b(){A(!0),O.begin(),m=setTimeout(S,8e3)}function S(){m&&(clearTimeout(m),m=0,A(!1),O.end())}function A(w){for(let d of f?.
fieldsets??[])d.disabled=w}function T(){if(!f)return;let{items:w,skip:d,where:E,next:C}=f,R=L().length;d.textContent=N(w)?
n["clear-and-skip"]:n.skip,E.textContent=D(n["question-of"],{n:u+1,all:R}),E.hidden=a&&R===1,C.textContent=u===R-1?n.done:
n.next}let N=w=>w.some(({id:d})=>l[d]!=null);function _(w,d=!0){if(m)return;let E=L();if(u+=w,u>=E.length){u=E.length-1,
b(),o.onDone(l);return}H({focus:d,again:w<0})}function X(w,d){let E=`${p}-${w.id}`,C=s("legend",{},D(w.ask,l)),R=w.hint?
s("p",{class:"ajar-hint",id:`${E}-hint`},w.hint):null,q=[R,d.mark].filter(Boolean).map(({id:Q})=>Q),z=w.among?{...w,cards:we(
w,l)}:w,U=i[w.kind](z,At(z,l[w.id]),{words:n,level:r+1,group:E,change:Q=>g(w,Q),say:v,remarks:o.remarks,...d}),P={class:`\
ajar-item ajar-${w.kind}`,tabindex:"-1","aria-describedby":q.join(" ")||null};return s("fieldset",P,C,R,U)}function H({focus:w=!1,
again:d=!1}={}){let E=L();u=Math.max(0,Math.min(u,E.length-1));let C=E[u],R=o.mark?.(C),q=R?s("p",{class:"ajar-mark",id:`${p}\
-${C[0].id}-mark`},R):null,z=s("div",{class:"ajar-moves"}),U=u>0?()=>_(-1):null,P=C.map(pe=>X(pe,{mark:q,again:d,moves:z,
back:U})),Q=s("button",{type:"button",onclick:()=>{if(m)return;let pe=l,Rn=N(C);l={...l,...Object.fromEntries(C.map(({id:Dn})=>[
Dn,null]))},o.onChange(l),_(1),Rn&&M(n.cleared,pe)}}),W=s("button",{type:"button",onclick:()=>{m||(v(""),_(1))}}),ne=s("\
p",{class:"ajar-where"});f={items:C,skip:Q,where:ne,next:W,fieldsets:P},j.replaceChildren(),z.replaceChildren(Q,W),U&&z.
prepend(s("button",{type:"button",onclick:U},n.back));let Se=P.length===1;q&&Se&&P[0].lastElementChild.before(q),x.replaceChildren(
ne,...q&&!Se?[q]:[],...P,z),T(),o.onMove?.(u),w&&(P[0].focus({preventScroll:!0}),ne.scrollIntoView({block:"nearest"}))}function se(w){
if(j.replaceChildren(),!w||!o.help||h>w.kinds.length)return null;let d=()=>{h=w.kinds.length+1,o.onAside?.(h),j.replaceChildren(),
x.querySelector("[tabindex]").focus()},{help:E,needs:C}=o;return j.append(E.notice(w,{level:r+1,aside:d,needs:C})),j.querySelector(
"[tabindex]")}function ue(w,{focus:d=!1,danger:E=null}={}){f=null;let C=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);
x.replaceChildren(s("div",{class:"ajar-reflection"},C,...w.flatMap(q=>Ge(q,r+2)),o.below?.()??null),s("div",{class:"ajar\
-moves"},s("button",{type:"button",onclick:()=>{u=0,H({focus:!0,again:!0})}},n.change),s("button",{type:"button",onclick:()=>{
let q=l;l={},u=0,h=0,o.onAside?.(0),o.onStartOver(),H({focus:!0}),M(n["started-over"],q)}},n["start-over"])));let R=se(E);
d&&(R??C).focus()}function je(w){let d=x.contains(document.activeElement);d&&f&&!m||(S(),l={...w.answers},w.done?ue(w.reflection,
{focus:d,danger:w.danger}):(u=w.at??Math.max(0,L().findIndex(E=>E.some(({id:C})=>l[C]==null))),H()))}let{done:te,reflection:ve,
danger:Ue}=o;return je({answers:l,at:o.at,done:te,reflection:ve,danger:Ue}),{update:je,release:S,say:w=>{S(),v(w)}}}var Qn=(e,t)=>e.
length?s("details",{},s("summary",{},t["why-this"]),...e):"";function Xn(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ge=({heading:e,said:t,words:o},n)=>[
e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},
t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),eo={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s(
"label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===
0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-nu\
mbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},
s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r,remarks:a}){let{chosen:c,own:i}=t||{chosen:[],own:""},
p=()=>r(c.length||i.trim()?{chosen:[...c],own:i}:null),l=e.many?"checkbox":"radio",u=e.cards.map(m=>s("input",{type:l,name:n,
value:m.id,checked:c.includes(m.id),onchange:h=>{e.many?c=c.filter(k=>k!==m.id).concat(h.target.checked?m.id:[]):(c=[m.id],
i="",f&&(f.value="")),p()}})),f=e.own?s("input",{type:"text",value:i,maxlength:500,oninput:m=>{i=m.target.value,!e.many&&
i.trim()&&(c=[],u.forEach(h=>{h.checked=!1})),p()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},
o[e.many?"choose-many":"choose-one"]),...e.cards.map((m,h)=>s("label",{class:"ajar-card"},u[h],s("span",{},m.text))),f?s(
"label",{class:"ajar-own"},s("span",{},e.own),f):null,f&&e.remark&&a?a(f,e):null)},text(e,t,{words:o,change:n,remarks:r}){
let a=s(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:p=>n(p.target.value.
trim()?p.target.value:null)});e.long&&(a.value=t??"");let c=e.opener||o["own-words"],i=s("label",{class:"ajar-words"},s(
"span",{},c),a);return e.remark&&r?s("div",{},i,r(a,e)):i},list(e,t,{words:o,change:n}){let r=s("div",{}),a=()=>{let f=[
...r.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());n(f.length?f:null)},c=()=>[...r.children].forEach((f,m)=>{
f.querySelector("label > span").textContent=D(o.line,{n:m+1}),f.querySelector("button").setAttribute("aria-label",D(o["r\
emove-line"],{n:m+1}))}),i=s("button",{type:"button",class:"ajar-link",onclick:()=>{l(""),r.lastElementChild.querySelector(
"input").focus()}},o["add-line"]),p=()=>{c(),i.hidden=r.children.length>=e.most},l=f=>{let m=s("div",{class:"ajar-line"},
s("label",{class:"ajar-words"},s("span",{}),s("input",{type:"text",value:f,maxlength:2e4,oninput:a})),s("button",{type:"\
button",class:"ajar-remove",onclick:()=>{let h=m.nextElementSibling||m.previousElementSibling;m.remove(),h||l(""),p(),a(),
(h||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(m),p()},u=t||[];for(let f=0;f<Math.max(e.lines,
u.length);f++)l(u[f]??"");return s("div",{class:"ajar-lines"},r,i)},date(e,t,{words:o,change:n}){return s("label",{class:"\
ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};function Ee({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Et=["emergency","crisis","violence","agency","worried","child"],to=["crisis","violence"],$t='a[href$="#Help-lines"]',
J=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Ct(){for(let e of J().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&J().listeners.delete(e),e.shown||(e.shown=t)}}function no(e,{zone:t="",
languages:o=[]}){let n=i=>i.endsWith("/")?t.startsWith(i):t===i,r=e.find(({zones:i})=>i.some(n));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let a=e.find(i=>i.home);return a?a.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:p})=>p===i))??""}function Tt(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=n.flatMap(l=>jt(l,c)),p=Ot(i,c);if(p)return{...p,
kinds:[...new Set(i.map(({kind:l})=>l))].sort()}}let r=e.filter(({id:c,kind:i})=>i==="ruler"&&t[c]!=null),a=Object.values(
o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var Je=(e,t)=>t.flatMap(
o=>e.lines.filter(n=>n.topic===o)),Ve=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),
Nt=e=>`tel:${e.match(/\d+/)[0]}`;function It({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(J().countries=
t);let r=()=>J().countries,a=()=>J().chosen||no(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>r().find(g=>g.code===a());function i(g){J().chosen=g,Ct();for(let{element:b,draw:S}of J().
listeners)S(b)}function p(g,b){return b(g),J().listeners.add({element:g,draw:b,shown:!1}),queueMicrotask(Ct),g}let l=g=>p(
s("div",{}),b=>b.replaceChildren(...g())),u=()=>{let g=[...r(),{code:"-",country:e["help-elsewhere"]}],b=s("select",{onchange:()=>{
i(b.value),n(b.value)}},...g.map(S=>s("option",{value:S.code},S.country)));return p(b,()=>{b.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),b)},f=({say:g,to:b},S)=>{if(/^(tel|sms):/.test(b))return s("a",
{class:S?"ajar-reach":"ajar-reach ajar-first",href:b},s("span",{},...Ve(g)));let A=s("span",{},g),T=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":D(e["help-copy-what"],{address:b}),onclick:async()=>{await oo(b,A)&&(T.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},A," ",T)},m=g=>s("li",{},s("p",{class:"ajar-for"},g.
for_what),s("p",{class:"ajar-hint"},[g.name,g.hours,g.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...g.reach.map(f))),h=({emergency:g,note:b})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),b?s("\
p",{class:"ajar-hint"},b):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Nt(g)},D(e["help-call"],{number:g})))),
k=g=>l(()=>{let b=c();if(!b)return[s("p",{},e["help-elsewhere-how"])];let S=g.flatMap(A=>A==="emergency"?h(b):Je(b,[A]).
map(m));return[s("ul",{class:"ajar-help-lines"},...S)]});function y(){Ee({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},u(),Ce({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),k(Et),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:g,text:b,now:S,lines:A,kinds:T,
countries:N},{level:_,aside:X,needs:H}){return N&&!M()&&(J().countries=N),s("section",{class:"ajar-danger"},s(`h${_}`,{tabindex:"\
-1"},g),s("p",{},b),T.length?null:H?.()??null,u(),k(A),s("ul",{class:"ajar-todo"},...S.map(se=>s("li",{},se))),s("p",{class:"\
ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:X},e["help-aside"]))}let x=()=>s("butto\
n",{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function B({emergency:g,...b}){let A=to.map(N=>Je(b,[N])[0]?.
reach??[]).flatMap(N=>["tel:","sms:"].map(_=>N.find(({to:X})=>X.startsWith(_))));return[{say:D(e["help-call"],{number:g}),
to:Nt(g)},...A.filter(Boolean)]}let L=(g=`${e["help-line"]} `)=>l(()=>{let b=c(),S=(b?B(b):[]).flatMap(({say:N,to:_},X)=>[
X?" · ":"",s("a",{href:_},...Ve(N))]),A=s("button",{type:"button",class:"ajar-link",onclick:y},e["help-get"]),T=s("span",
{class:"ajar-off-paper"},S.length?" · ":"",A);return[s("p",{class:"ajar-help-line"},g,...S,T)]});function v(g){if(!M())
return;let[b]=[...g.querySelectorAll($t)].reverse();b?.closest("p, ul").after(L(""));for(let S of g.querySelectorAll("de\
tails"))S.open=S.querySelector("summary").textContent===c()?.country}let O=()=>l(()=>{let g=c();return g?[s("p",{},s("b",
{},`${e["help-title"]}, ${g.country}`)),s("p",{},`${e["help-danger"]} ${D(e["help-call"],{number:g.emergency})}`),s("ul",
{},...Je(g,Et).map(({for_what:b,name:S,reach:A,hours:T})=>s("li",{},...Ve(`${b}: ${S}. ${A.map(({say:N})=>N).join(" · ")}\
. ${T}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),M=()=>r().length>0;return{open:y,notice:j,button:x,line:L,addNumbers:v,
text:O,choose:i,code:a,isKnown:M}}var Ce=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Lt(e){if(J().open){J().open=e;return}J().open=e,window.addEventListener("click",
t=>{t.target.closest?.($t)&&(t.preventDefault(),t.stopPropagation(),J().open())},{capture:!0})}async function oo(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Mt(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var so="about:blank";function Ze(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(so)}function Bt(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",n=>{n.repeat||
(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),Ze()))},{capture:!0})}var Ye=new Set,Qe=()=>{if(!document.hidden)for(let e of[...Ye])e(Math.random()*1e3)};window.addEventListener("online",Qe);
window.addEventListener("pageshow",Qe);document.addEventListener("visibilitychange",Qe);var Ne=e=>new Promise(t=>{let o,
n=()=>{Ye.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};Ye.add(r),o=setTimeout(n,e)}),$e=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),Te=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var ro=5e4,Rt=8e3;function Dt(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let i=t,p=!0,l=!1,u=0,
f=null,m=null;async function h(O,M){m=new AbortController;let{signal:g}=m,b=setTimeout(()=>m.abort(),Rt),S=await fetch(O,
{headers:{...M,...a()},cache:"no-store",signal:g}).finally(()=>clearTimeout(b));if(S.ok||S.status===304)return S;let A=await S.
json();throw c.includes(A.error)&&(L(),r(A.error)),Object.assign(new Error(A.error),{requested:Te(S)})}async function k(){
let M=(await h(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),g=new TextDecoder;for(let b="",S=!0;;){let A=setTimeout(
()=>{p&&(p=!S),m.abort()},S?Rt:ro),{done:T,value:N}=await M.read().finally(()=>clearTimeout(A));if(T&&S)throw new Error;
if(T)return;let _=(b+g.decode(N,{stream:!0})).split(`

`);b=_.pop();for(let X of _){let H=X.split(`
`).find(se=>se.startsWith("data:"));H&&(S=!1,j(JSON.parse(H.slice(5))))}}}async function y(){let O=await h(e,f?{"If-None\
-Match":f}:{});O.ok&&j(await O.json()),f=O.headers.get("ETag"),x()}function j(O){x(),!(O.version<i)&&(i=O.version,O.ended&&
L(),o(O))}function x(){u=0,n(!0)}async function B(){for(;!l;){let O=Math.random()*2e3;try{p&&u%2===0?await k():(await y(),
O+=3e3)}catch(M){if(l)return;u||n(!1),O=$e(u++,M.requested)}l||await Ne(O)}}function L(){l=!0,m?.abort()}let v=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?v=Date.now():Date.now()-v>5e3&&m.abort()}),window.
addEventListener("pageshow",({persisted:O})=>{O&&m.abort()}),window.addEventListener("offline",()=>m.abort()),B(),L}function Ie(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function qt({pathname:e}){let t=e.
split("/").pop();try{return Ie(decodeURIComponent(t))}catch{return Ie(t)}}var Ft="#notes=";var ao=async(e,t)=>new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(t)).arrayBuffer()),_t=()=>typeof CompressionStream==
"function";async function Pt(e){let t=await ao(new TextEncoder().encode(e),new CompressionStream("deflate-raw")),o=Array.
from(t,n=>String.fromCharCode(n)).join("");return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var Ut="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",co=new RegExp(`^${Ut}+|${Ut}\
+$`,"g");var Le=e=>e.replace(co,"");var Wt=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function de(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>Kt(e.cards,o)),Le(t.own)].filter(
Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Kt(e.piles,t[o.id])}`);case"date":return[Wt(t)];case"\
list":return t.map(Le);default:return[Le(`${t}`)]}}var Kt=(e,t)=>e.find(o=>o.id===t)?.text??t;var io="~own";function fe({items:e},t){let o={};for(let n of e){let r=t[n.id];if(!(r==null||!ae(n,o)))if(n.kind==="choic\
e"){let c=(n.among?we(n,o):n.cards).map(p=>p.id).filter(p=>r.chosen.includes(p)),i=r.own?.trim()?r.own:"";(c.length||i)&&
(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.
id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(o[n.id]=a)}else`${r}`.trim()&&
(o[n.id]=r)}return o}function Ht({exercise:e,tallied:t},o){let n=fe(e,o),r={};for(let a of e.items){if(!t.includes(a.id)||
!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?[io]:[]]}return r}function zt({
exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&a in(o??{}));return Object.fromEntries(
r.map(a=>[a,t[a]-o[a]]))}var Xe=(e,t)=>D(e.ask,t),be=({exercise:e,tallied:t},o,n)=>{let r=fe(e,o);return e.items.filter(
a=>a.id in r).map(a=>({heading:a.said||Xe(a,r),said:de(a,r[a.id]),words:t.includes(a.id)?[]:[n]}))};var lo=/[\u202a-\u202e\u2066-\u2069]/g,Gt=({items:e},t)=>{let o=fe({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:Xe(n,o),answer:o[n.id],...n.cards?{"in-words":de(n,o[n.id])}:{}}))};function Me(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Gt(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),p=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:p,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:Gt(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(lo,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function Jt(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var po=e=>/^https:\/\/[^\s/]/.test(e??"");function et({words:e,notes:t,site:o,go:n=r=>location.assign(r)}){if(!po(o))return"";
let{entries:r}=t.all(),a=Object.values(r).some(({answers:u})=>u),c=s("p",{class:"phone-problem",role:"status"}),i=s("a",
{class:"phone-go",href:o,rel:"noreferrer"},e[a?"phone-home-without":"phone-home"]);async function p(){let u=await Pt(Me(
r));u.length>3e4?c.textContent=e["phone-home-long"]:n(o+Ft+u)}let l=[s("p",{class:"ajar-hint"},e["phone-home-notes-how"]),
s("button",{type:"button",onclick:p},e["phone-home-notes"]),c];return s("section",{class:"phone-card"},s("h2",{},e["phon\
e-home"]),s("p",{},D(e["phone-home-how"],{place:new URL(o).host})),...a&&_t()?l:[],i)}var K=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),V=e=>typeof e=="string",ee=e=>Number.isInteger(e)&&e>=0,fo=e=>ee(
e)&&e<=10,Zt=e=>V(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),ye=e=>Array.isArray(e)&&e.every(V),Vt=e=>Array.isArray(e)&&e.every(t=>V(
t?.id)&&V(t.text)),Yt={ruler:fo,choice:e=>K(e)&&ye(e.chosen)&&V(e.own),sort:(e,{piles:t})=>K(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:V,list:ye,date:e=>V(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},ho=e=>V(e?.id)&&V(e.ask)&&Object.hasOwn(
Yt,e.kind)&&(!["choice","sort"].includes(e.kind)||Vt(e.cards))&&(e.kind!=="sort"||Vt(e.piles))&&(e.among==null||V(e.among.
item)&&ye(e.among.piles)),mo=(e,t)=>e?.name===t&&ee(e.id)&&ee(e.round)&&ye(e.tallied)&&V(e.exercise?.title)&&(e.exercise.
story==null||ye(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(ho),
go={at:ee,aside:ee,keeps:ee,late:ee,refused:ee,done:e=>typeof e=="boolean",when:V,added:e=>K(e)&&ee(e.round)&&K(e.answers),
sending:e=>K(e)&&ee(e.question)&&ee(e.round)&&Zt(e.key)&&K(e.answers)&&K(e.moved)};function wo({question:e,answers:t,...o}){
let n={question:e};if(K(t)){let r=({id:c,kind:i,...p})=>Object.hasOwn(t,c)&&(t[c]===null||Yt[i](t[c],p)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||go[r]?.(a))&&
(n[r]=a);return n}function Be(e){if(!K(e)||!Number.isFinite(e.begun)||!K(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>K(n)&&mo(n.question,o)).map(([o,n])=>[o,wo(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...V(e.place)?{place:e.place}:{}}}function Re(e){if(!K(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,K(c)&&(c.spent===!0||Zt(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function Qt(e,t){let o=n=>K(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[nn,tt]=["ajar-notes ","ajar-keys "],xe="ajar-probe",De=12*36e5;function re(e){try{return e()}catch{return}}function on(e){
let t=new Map,o=n=>re(()=>window[e].getItem(n));return{get:(n,r)=>r(re(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),re(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),re(()=>window[e].
removeItem(n))},names:()=>re(()=>Object.keys(window[e]))??[]}}var Z=on("localStorage"),he=on("sessionStorage"),sn=()=>re(
()=>{window.localStorage.setItem(xe,xe);let e=window.localStorage.getItem(xe)===xe;return window.localStorage.removeItem(
xe),e})??!1,Xt=e=>Re(re(()=>history.state[e])),en=(e,t)=>re(()=>history.replaceState({[e]:t},"")),nt=({begun:e})=>Math.abs(
Date.now()-e)>De,rn=()=>({begun:Date.now(),broken:!0}),tn=e=>e;function bo(e){for(let[t,o]of[[nn,Be],[tt,Re]])for(let n of Z.
names())if(n.startsWith(t)&&n!==t+e){let r=Z.get(n,o);!r&&t===tt?Z.set(n,rn()):(!r||nt(r))&&Z.remove(n)}}var yo=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function an(e,t=!1){let[o,n]=[nn+e,tt+e],r=h=>h.get(o,Be),a=()=>r(he)??r(Z)??{begun:Date.now(),entries:{}};function c(h){
let k=a();h(k),(r(he)?he:Z).set(o,k)}let i=()=>Z.get(n,Re)??(Z.get(n,tn)===null?null:rn());function p(){let[h,k]=[Xt(n)??
{},i()??{}],y={begun:Date.now(),...h,...k};for(let[j,x]of Object.entries(k))x?.spent&&h[j]&&(y[j]={...h[j],...x});return y}
function l(h){let{[h]:k,broken:y}=p();return!!(!k&&y)}function u(h){Z.set(n,h),en(n,h)}let f=(h,k)=>{let y=p();u({...y,[h]:{
...y[h],...k}})},m=[he,Z].some(h=>!Qt(h.get(o,tn),h.get(o,Be)));if(bo(t?e:null),t){let h=Date.now();nt(a())&&c(k=>Object.
assign(k,{begun:h})),(i()||Xt(n))&&u(nt(p())?{...p(),begun:h}:p())}return{all:a,change:c,entry:h=>a().entries[h],update:(h,k)=>c(
({entries:y})=>{y[h]={...y[h],...k}}),remove:h=>c(({entries:k})=>{delete k[h]}),key(h){return p()[h]?.key||f(h,{key:yo()}),
p()[h].key},spend:h=>f(h,{spent:!0}),isSpent:h=>l(h)||!!p()[h]?.spent,isUnsure:l,isLost:()=>m,forget(){Z.remove(o),he.remove(
o)},end(){he.set(o,a()),Z.remove(o),Z.remove(n),en(n,null)},listen:h=>window.addEventListener("storage",({key:k})=>{(k===
null||k===o||k===n)&&h()})}}var[xo,ko,qe]=[9,28,30],me=e=>xo+ko*e,cn=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function jo(e,t,o){let n=t.at(-1),r=(a,c,i)=>G("line",{x1:me(a),x2:me(c),
y1:qe,y2:qe,class:i});return G("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>G("text",{x:me(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>G("circle",{cx:me(a),cy:qe,r:5,class:"phone-then"})),G("circle",{cx:me(n.value),cy:qe,
r:8,class:"phone-now"}),G("text",{x:me(n.value),y:16,class:"phone-value"},`${n.value}`))}function ln(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:p})=>p[r.id]!=null).map(({moment:p,
answers:l})=>({moment:p,value:l[r.id]})),c=r.said||r.ask,i=a.map(({moment:p,value:l})=>D(t["phone-rulers-at"],{n:l,moment:p})).
join(", ");return s("div",{},s("h3",{},c),jo(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","aria-hidden":"true"},i))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function un({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),p=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),l=s("footer",{},c,i,p);for(let y of[c,i])y.addEventListener("toggle",()=>y.open&&k());let u=(y,j)=>s(
"button",{type:"button",onclick:j},y);function f(){t.forget(),p.textContent=e["phone-forgotten"],p.focus(),o()}function m(){
let y=s("div",{}),j=u(e["phone-forget"],()=>{let x=u(e["phone-forget-no"],()=>{y.replaceChildren(j),j.focus()});y.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},x,u(e["phone-forget"],f))),x.focus()});return y.append(j),
y}function h([y,{question:j,answers:x}]){let B=y.split(/@(.*)/s)[1],{title:L}=j.exercise;return[s("h3",{},B?`${L} (${B})`:
L),s("div",{class:"ajar-reflection"},...be(j,x,e["phone-stays"]).flatMap(v=>Ge(v,4)))]}function k(){let{entries:y}=t.all();
Object.keys(y).length&&(p.textContent="");let j=Object.entries(y).filter(([,{question:B,answers:L}])=>L&&be(B,L,"").length),
x=cn(y);c.hidden=!x.length,i.hidden=!j.length,x.length&&c.open&&r.replaceChildren(ln(x,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),u(e["phone-notes-keep"],()=>Jt(
"notes.json",Me(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),m(),...j.flatMap(h))}return k(),{element:l,
refresh:k,open(){n=!0,i.open=!0,k()}}}var ot=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function Fe(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:i,back:p}){let l={...t},{cards:u,piles:f}=e,m=v=>f.find(O=>O.id===v).text,h=s("div",{class:"ajar-one"});function k(v,O){
l={...l,[v.id]:O},O||delete l[v.id],r(Object.keys(l).length?l:null),O&&a(D(o.moved,{card:v.text,pile:m(O)}))}function y(v,{
focus:O=!0,back:M=v?()=>y(v-1):p,onward:g=()=>x(v+1)}={}){let b=u[v],S=D(o["card-of"],{n:v+1,all:u.length}),A=s("div",{class:"\
ajar-one-card",role:"group","aria-label":S,tabindex:"-1"},s("p",{class:"ajar-where"},S),s("p",{},b.text)),T=N=>{k(b,N),g()};
i.hidden=!0,h.replaceChildren(A,s("div",{class:"ajar-one-piles"},...f.map(({id:N,text:_})=>ot(_,()=>T(N),{"aria-pressed":`${l[b.
id]===N}`}))),s("div",{class:"ajar-one-also"},M?j(o.back,()=>M()):s("span",{}),j(o["card-out"],()=>T("")),j(o["card-enou\
gh"],()=>B()))),O&&A.focus({preventScroll:!0})}let j=(v,O)=>ot(v,O,{class:"ajar-link"}),x=v=>v<u.length?y(v):B();function B({
focus:v=!0}={}){let O=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),M=(g,b)=>{let S=u.filter(N=>(l[N.id]??"")===b),A=N=>y(u.
indexOf(N),{back:B,onward:B}),T=S.map(N=>s("li",{},ot(N.text,()=>A(N))));return T.length?[s(`h${n+1}`,{},g),s("ul",{},...T)]:
[]};h.replaceChildren(O,s("p",{class:"ajar-hint"},o["cards-all-how"]),...f.flatMap(({id:g,text:b})=>M(b,g)),...M(o["card\
s-out"],"")),i.hidden=!1,v&&(O.focus({preventScroll:!0}),h.scrollIntoView({block:"nearest"}))}let L=u.map(v=>!!l[v.id]).
lastIndexOf(!0)+1;return L===u.length||c&&L?B({focus:!1}):y(L,{focus:!1}),h}function pn(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
i=!1;function p(u){if(!(i&&u)){if(i=!1,c.hidden=!u||!e.some(f=>ae(f,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:l},t["phone-afterward-begin"]))}}function l(){i=
!0;let u=Ae(c,{title:a,items:e},{words:t,level:2,small:!0,sort:Fe,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(f){
u.release(),i=!1,r(f)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:p,isBegun:()=>i}}var st=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function dn(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:i,help:p}=o,{name:l,exercise:u}=t,f=d=>d.setting==="afterward",m=u.items.filter(f),h=u.items.filter(d=>!f(d)),k=t,
y=0,j=!1,x=()=>r.entry(l)??{},B=()=>!!k?.open,L=({sending:d,added:E})=>!!(d||E?.round===v()),v=()=>(k??t).round,O=d=>be(
t,d,n["phone-stays"]),M=null,g=null;function b(d){return JSON.stringify(d)===g?!1:(g=JSON.stringify(d),M=o.noticeAfter(u.
items,d),!!M)}let S=s("p",{class:"phone-closed"},n["phone-closed"]),A=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),T=s("div",{});e.replaceChildren(S,T);function N(d){let[E,...C]=d;if(!B()||!d.some(({id:q})=>t.tallied.
includes(q)))return n["phone-stays"];let R=C.length?n["phone-can-add-all"]:n[E.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},R)}let _=d=>r.update(l,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...d}),X=()=>o.tell(u.story),H=Ae(T,{...u,items:h},{words:n,mark:N,level:1,small:!0,sort:Fe,beside:u.story?.length?
[st(n.story,X,"ajar-link")]:[],answers:x().answers,at:x().at,done:x().done,reflection:O(x().answers??{}),help:p,aside:x().
aside,needs:o.wayToNeeds,below:()=>l.startsWith("plan@")?p.line():null,onAside:d=>r.update(l,{aside:d}),onMove:d=>{y=d,x().
answers&&r.update(l,{at:y})},onChange:d=>{_({answers:d,at:y,done:!1,keeps:null}),w()},onDone:se,onStartOver:()=>{r.remove(
l),w(),c()}});function se(d){_({answers:fe(u,d),done:!0}),b(x().answers),H.update({answers:d,done:!0,reflection:O(d),danger:M}),
w(),(T.querySelector(".ajar-danger [tabindex]")??A.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()}
let ue=pn(m,{words:n,answers:()=>x().answers,onChange:d=>r.update(l,{answers:d}),onDone:se});e.append(ue.element),T.querySelector(
".ajar-body").before(A);function je(d){let E=Ht(t,d.answers),C=r.entry(t.since)?.added?.answers;return{answers:E,moved:zt(
t,E,C)}}function te(d,...E){let C=s("h2",{id:"phone-add",tabindex:"-1"},d),R=s("div",{},C,...E.map(U=>typeof U=="string"?
s("p",{},U):U));if(R.textContent===A.textContent)return;let q=j||A.contains(document.activeElement),z=A.textContent;A.replaceChildren(
...R.childNodes),q?C.focus({preventScroll:!0}):z&&i(d)}function ve(d){d(),j=!0,w(),j=!1}function Ue({answers:d,moved:E}){
let C=u.items.filter(W=>W.id in d).map(W=>{let[ne,...Se]=W.kind==="sort"?[]:de(W,x().answers[W.id]),pe=W.said||W.ask;return s(
"li",{},ne&&!Se.length&&!W.own?`${pe}: ${ne}`:pe)}),R=()=>ve(()=>a.add(l,k,d,E)),q=()=>ve(()=>r.update(l,{keeps:v()})),{
added:z,keeps:U}=x(),P=U===v(),Q=C.length>0;te(n[P?"phone-kept":Q?"phone-add-title":"phone-done-ask"],...P?[n["phone-kep\
t-how"]]:[],...z&&!P?[n["phone-again"]]:[],...Q?[n["phone-add-what"],s("ul",{},...C)]:[n["phone-done-what"]],...Object.keys(
E).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},P?null:st(n["phone-keep-mine"],q),
st(n[Q?"phone-add":"phone-done"],R)))}function w(){let{done:d,sending:E,added:C,late:R,refused:q,keeps:z}=x();S.hidden=B()||
!!d||!!t.own,A.hidden=!d;let U=T.querySelector(".ajar-reflection + .ajar-moves");if(U&&(U.hidden=L(x())),!d){ue.offer(!1),
A.replaceChildren(),g=null;return}let{answers:P}=x();b(P)&&H.update({answers:P,done:!0,reflection:O(P),danger:M});let Q=je(
x()),W=`${t.id}.${v()}`;if(E)te(n["phone-sending"],n["phone-sending-how"]);else if(C?.round===v()){let ne=Object.keys(C.
answers).length;te(n[ne?"phone-added":"phone-done-title"],n[ne?"phone-added-how":"phone-done-how"])}else R===v()?te(n["p\
hone-here"],n["phone-late"]):q===v()?te(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(W)?te(n["phone-he\
re"],n[r.isUnsure(W)?"phone-unsure":"phone-once"]):B()?Ue(Q):te(n["phone-here"],n["phone-closed-done"]):te(n["phone-here"],
n["phone-all-here"]);ue.offer(!A.querySelector(".ajar-moves")||z===v())}return w(),{name:l,is:d=>d?.id===t.id&&JSON.stringify(
d.exercise)===JSON.stringify(u),isTouched(){let{answers:d={},at:E=0,done:C}=x(),R=e.contains(document.activeElement)&&document.
activeElement.matches("input, textarea");return ue.isBegun()||!C&&(R||E>0||Object.values(d).some(q=>q!=null))},update(d){
k=d,w()},refresh:w,look(){g=null,w()}}}var vo=15e3;async function So(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(vo)});n=Te(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Ne($e(o,n))}}function fn(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await So(`${e}/answers`,c),{question:p,
round:l,answers:u}=c;i||t.spend(`${p}.${l}`);let f=i?["closed","no-room"].includes(i)?{late:l}:{refused:l}:{added:{round:l,
answers:u}};t.entry(a)&&t.update(a,{sending:null,...f}),n.delete(c.key),o()}return{add(a,{id:c,round:i},p,l){let u={question:c,
round:i,key:t.key(`${c}.${i}`),answers:p,moved:l};t.update(a,{sending:u}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var mn="text-size",_e=[.9,1,1.15,1.3,1.5],hn=1;function Oo(){try{let e=_e.indexOf(Number(sessionStorage.getItem(mn)));return e<
0?hn:e}catch{return hn}}function gn(e){let t=Oo();function o(){document.documentElement.style.setProperty("--phone-size",
_e[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,_e.length-1)),o();
try{sessionStorage.setItem(mn,_e[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function wn(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?D(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:D(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function yn(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=ze(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let p=Ie(r.value);a.begin();let{why:l}=await wn(p,e);a.end(),n.textContent=l||e["keep-opening"],l?r.focus():location.replace(
p)};return t&&wn(t,e).then(({why:i,isGone:p})=>{p&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function xn(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var Ao=()=>G("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},G("path",{d:"M11 8h42v68H11z",class:"phone-light"}),G("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),G("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),G("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),kn=e=>[
s("div",{class:"phone-waiting"},Ao(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],jn=(e,t,o,n)=>{let r=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[r?"phone-ende\
d-notes":"phone-ended-nothing"])),n,s("div",{class:"phone-help"},o.text())]};var pt=e=>JSON.parse(document.getElementById(e).textContent),$=pt("words"),dt=document.getElementById("code").textContent||
qt(location),An=pt("help"),ie=It({words:$,countries:An,leave:ht});ie.choose(An.find(({home:e})=>e)?.code??"");var rt={},
at=null,ct="",F=pt("state"),I=an(dt,!!F&&!F.ended),oe=s("main",{}),it=s("div",{}),En=s("p",{class:"phone-looking",role:"\
status"}),Cn=s("p",{class:"phone-practice",hidden:!0},$["phone-practice"]),ce=s("div",{class:"phone-banner",role:"status",
hidden:!0}),Nn=s("p",{class:"phone-unseen",role:"status"}),$n=e=>{Nn.textContent=e},ge="",Y=null;function Pe(e,t,{focus:o=!1}={}){
if(e===ge&&e!=="question")return;let n=o||oe.contains(document.activeElement);if(ge=e,Y=null,ce.hidden=!0,oe.replaceChildren(),
t(),!n)return;let r=oe.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function ft(e,t){
Pe("question",()=>{Y=dn(oe,e,{words:$,notes:I,send:ut,announce:$n,changed:()=>le.refresh(),help:ie,tell:Eo,wayToNeeds:Co,
noticeAfter:(o,n)=>Tt(o,n,rt)}),I.all().place!==e.name&&I.change(o=>{o.place=e.name})},t)}function Eo(e){Ee({title:$.story,
close:$["help-close"],bar:s("div",{class:"ajar-help-bar"},Ce({words:$,leave:ht})),parts:e.map(t=>s("p",{},t))})}function Co(){
if(!at)return null;let t={id:0,name:`needs@${$["phone-own-moment"]}`,exercise:at,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{ft(t,{focus:!0}),Tn($["phone-own"],$["phone-go-back"])}},$["help-needs"])}function ke(e={}){
let t=F.ended?null:F.question;if(Cn.hidden=!F.practice,!I.all().welcomed&&!F.ended){Pe("welcome",()=>oe.append(...xn($,sn(),
ie,In)),e);return}if(Y?.is(t)){Y.update(t),ce.hidden=!0;return}if(Y?.isTouched()&&!e.focus){Y.update(null),(t||F.ended)&&
No();return}let o=ge==="waiting"||ge==="question";F.ended?Pe("ended",()=>{it.replaceChildren(et({words:$,notes:I,site:ct})),
oe.append(...jn($,I,ie,it)),le.open()},e):t?ft(t,e):Pe("waiting",()=>oe.append(...kn($)),e),t&&o&&$n(`${$["phone-new"]} ${t.
exercise.title}`)}var No=()=>Tn($[F.ended?"phone-ended-here":"phone-moved-on"],$[F.ended?"phone-go-notes":"phone-go-new"]);
function Tn(e,t){(ce.hidden||ce.firstChild.textContent!==e)&&ce.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>ke(
{focus:!0})},t)),ce.hidden=!1}function vn(){ge="",Y=null,F.ended||!I.all().welcomed?ke():In()}function In(){I.change(o=>{
o.welcomed=!0});let{place:e,entries:t}=I.all();e&&!t[e]?.done&&$o(t[e]),ke({focus:!Y})}function $o(e){!e?.answers||F.ended||
e.question.name===F.question?.name||ft({...e.question,open:!1})}function Sn(e){F=e,F.ended&&I.end(),ke()}var To=()=>I.isSpent(
"join")?{}:{"Ajar-Phone":I.key("join")},On=0;function Io(e){e&&!I.isSpent("join")&&I.spend("join"),clearTimeout(On),On=setTimeout(
()=>{En.textContent=e?"":$["phone-looking"]},e?0:1e3)}var lt=()=>{ge="",Y=null,ke(),le.refresh()},Ln=`api/rooms/${dt}`,ut=fn(
Ln,I,()=>{Y?.refresh(),le.refresh()}),le=un({words:$,notes:I,onForget(){F.ended||I.change(e=>{e.welcomed=!0}),lt()}});le.
element.append(s("details",{},s("summary",{},$["phone-leave"]),s("p",{},$["phone-leave-cannot"]),s("p",{class:"ajar-leav\
e-how"},$["leave-how"])));function ht(){I.forget(),Ze()}document.querySelector(".phone").replaceChildren(s("header",{},s(
"div",{class:"phone-bar"},s("p",{},$["phone-title"]),gn($),s("div",{class:"ajar-leave"},ie.button(),Ce({words:$,leave:ht})),
En),I.isLost()?s("p",{class:"phone-practice",role:"status"},$["phone-lost"]):null,Cn,ce),oe,le.element,s("div",{class:"a\
jar-on-paper"},ie.text()),Nn);Bt(()=>I.forget());Lt(ie.open);async function Mn(e=1e3){try{({dangers:rt={},needs:at=null,
site:ct=""}=await(await fetch("danger.json")).json()),Y?.look(),it.replaceChildren(et({words:$,notes:I,site:ct}));for(let o of Object.
values(rt))Mt(vt(o))}catch{setTimeout(Mn,e,Math.min(2*e,6e4))}}function Bn(){if(Mn(),F.ended)I.end();else{let e=()=>Sn({
...F,ended:!0});Dt(Ln,F.version,{onState:Sn,onReached:Io,onGone:e,introduce:To}),ut.resume()}document.addEventListener("\
visibilitychange",()=>{document.hidden||ut.resume()}),I.listen(()=>{document.hidden||!Y?.isTouched()?lt():Y.refresh()}),
setTimeout(()=>{I.forget(),lt()},Math.min(De,I.all().begun+De-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{
e&&(vn(),le.refresh())}),vn()}function Lo(){let e=Object.keys(I.all().entries).length>0;return e&&(F={ended:!0},Bn()),e}
F?Bn():oe.append(...yn($,dt,Lo));
