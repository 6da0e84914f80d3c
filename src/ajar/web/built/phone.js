var In="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ln=new RegExp(`(${In})|[.…]+|[!?;\\n]`,"gu"),Mn=/[\u0300-\u036f'’‘ʼ]/g,
Bn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function pt(e){let t={};for(let[o,n]of Object.entries(e))t[o]=dt(n,t);return t}
var We=(e,t)=>new RegExp(e.map(o=>dt(o,t)).join("|"),"y");function Oe(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=
n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function dt(e,t){return`\
(?:${(e.match(Bn)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,\
4}":r[0]==="<"?t[r.slice(1,-1)]:Rn(r)).join("")})`}function Rn(e){let t=ft(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,
"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var ft=e=>e.normalize("NFKD").replace(
Mn,"").toLowerCase();function ht(e){let t="",o=[];for(let n of e.matchAll(Ln)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;
let r=`${n[1]?ft(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}var qn=4,Dn=87,mt=16411,gt=[1,1],Fn=[0,0],Ke=new WeakMap;function bt(e,t){let{passes:o,kinds:n,learned:r}=xt(t),{line:a,
places:c}=ht(e),i=a;for(let[f,m]of Oe(o,a))i=i.slice(0,f)+i.slice(f,m).replace(/[^ ]/g,"_")+i.slice(m);let u=Object.entries(
n).flatMap(([f,m])=>Oe(m,i).map(([h,k])=>({kind:f,start:h,end:k-1}))),l=r?_n(u,a,r):u,p=(f,m)=>f.span[0]-m.span[0]||f.span[1]-
m.span[1]||(f.kind<m.kind?-1:+(f.kind>m.kind));return l.map(({kind:f,start:m,end:h})=>({kind:f,span:[c[m][0],c[h][1]]})).
sort(p)}function*yt(e){let{passes:t,kinds:o}=xt(e);for(let n of[t,...Object.values(o)])yield,Oe(n,"we are here ")}function xt(e){
return Ke.has(e)||Ke.set(e,Wn(e)),Ke.get(e)}function _n(e,t,o){let{weights:n,kinds:r,limit:a,least:c}=o,i=Pn(t,o),u=i.slice(
1).map((j,x)=>[...i[x],...j]),l=j=>{let x=new Set(j.flatMap(B=>B.places));return wt(n,x)/Math.sqrt(x.size)},p=[...i,...u];
if(e.length)return Ue(p,l)[1]>c?e:[];let f=p.filter(j=>j.length>qn),[m,h]=Ue(f,l);if(!(h>a))return[];let k=new Set(m.flatMap(
j=>j.places.slice(0,2))),[y]=Ue(Object.keys(r),j=>wt(r[j],k));return[{kind:y,start:m[0].start,end:m.at(-1).start}]}function Pn(e,{
numbers:t,weights:o}){let n=gt,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===".",i=c?gt:t.get(a[0])??Fn,u=[[0,i[0]],
[1,i[1]],[n[0],i[0]],[n[1],i[1]]],l=([p,f],m)=>((m*mt+p)*mt+f)%o.length;r.at(-1).push({start:a.index,places:u.map(l)}),n=
i,c&&r.push([])}return r.filter(a=>a.length)}var Ue=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?n:o,[null,-1/0]),wt=(e,t)=>[
...t].reduce((o,n)=>o+e[n%e.length],0),kt=(e,{kinds:t,notices:o})=>Object.entries(o).find(([n])=>e.some(({kind:r})=>t[r]===
n))?.[1]??null;function Wn({lists:e,passes:t,phrases:o,learned:n}){let r=pt(e),a=Object.entries(o).map(([c,i])=>[c,We(i,
r)]);return{passes:We(t,r),kinds:Object.fromEntries(a),learned:n&&Kn(n)}}function Kn({same:e,concepts:t,weights:o,kinds:n,
limit:r,least:a}){let c=new Map,i=2;for(let p of e){for(let f of p.split(" "))c.set(f,[i,i]);i++}for(let[p,f]of t.entries())
for(let m of f.split(" "))c.set(m,[i++,2+e.length+p]);let u=p=>[...p.join("")].map(f=>f.charCodeAt(0)-Dn),l=Object.entries(
n).map(([p,f])=>[p,u(f)]);return{numbers:c,weights:u(o),kinds:Object.fromEntries(l),limit:r,least:a}}var Un=["button","input","select","summary","textarea"],Hn=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return Un.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),Hn.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function G(e,t,...o){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),
n}var F=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),ae=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function we(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var jt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};function He(e,t){let o=0,n=!1;return{begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Ee(e,t,o){let{words:n,level:r=3,small:a=!1,beside:c=[]}=o,i={...Jn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,l={...o.answers},p=0,f=null,m=0,h=o.aside??0,k=[t.why?s("p",{class:"\
ajar-why"},t.why):null,t.private?s("p",{class:"ajar-private"},t.private):null].filter(Boolean),y=s("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),j=s("div",{}),x=s("div",{class:"ajar-body"}),B=s("section",{class:"ajar-form","\
aria-labelledby":`${u}-title`},s(`h${r}`,{id:`${u}-title`},t.title),...a?[s("div",{class:"ajar-beside"},...c,zn(k,n))]:k,
j,x,y);e.replaceChildren(B);function L(){let w=t.items.filter(d=>ae(d,l));return a&&t.together?[w]:w.map(d=>[d])}let v=w=>{
y.replaceChildren(w)},O=He(n,v);function M(w,d){y.replaceChildren(`${w} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{
l=d,v(""),o.onChange(l),H({focus:!0})}},n["put-back"]))}function g(w,d){l={...l,[w.id]:d},Gn(x),v(""),o.onChange(l),N()}
function b(){E(!0),O.begin(),m=setTimeout(S,8e3)}function S(){m&&(clearTimeout(m),m=0,E(!1),O.end())}function E(w){for(let d of f?.
fieldsets??[])d.disabled=w}function N(){if(!f)return;let{items:w,skip:d,where:A,next:$}=f,R=L().length;d.textContent=C(w)?
n["clear-and-skip"]:n.skip,A.textContent=F(n["question-of"],{n:p+1,all:R}),A.hidden=a&&R===1,$.textContent=p===R-1?n.done:
n.next}let C=w=>w.some(({id:d})=>l[d]!=null);function _(w,d=!0){if(m)return;let A=L();if(p+=w,p>=A.length){p=A.length-1,
b(),o.onDone(l);return}H({focus:d,again:w<0})}function X(w,d){let A=`${u}-${w.id}`,$=s("legend",{},F(w.ask,l)),R=w.hint?
s("p",{class:"ajar-hint",id:`${A}-hint`},w.hint):null,q=[R,d.mark].filter(Boolean).map(({id:Q})=>Q),z=w.among?{...w,cards:we(
w,l)}:w,W=i[w.kind](z,jt(z,l[w.id]),{words:n,level:r+1,group:A,change:Q=>g(w,Q),say:v,remarks:o.remarks,...d}),P={class:`\
ajar-item ajar-${w.kind}`,tabindex:"-1","aria-describedby":q.join(" ")||null};return s("fieldset",P,$,R,W)}function H({focus:w=!1,
again:d=!1}={}){let A=L();p=Math.max(0,Math.min(p,A.length-1));let $=A[p],R=o.mark?.($),q=R?s("p",{class:"ajar-mark",id:`${u}\
-${$[0].id}-mark`},R):null,z=s("div",{class:"ajar-moves"}),W=p>0?()=>_(-1):null,P=$.map(pe=>X(pe,{mark:q,again:d,moves:z,
back:W})),Q=s("button",{type:"button",onclick:()=>{if(m)return;let pe=l,Nn=C($);l={...l,...Object.fromEntries($.map(({id:Tn})=>[
Tn,null]))},o.onChange(l),_(1),Nn&&M(n.cleared,pe)}}),K=s("button",{type:"button",onclick:()=>{m||(v(""),_(1))}}),ne=s("\
p",{class:"ajar-where"});f={items:$,skip:Q,where:ne,next:K,fieldsets:P},j.replaceChildren(),z.replaceChildren(Q,K),W&&z.
prepend(s("button",{type:"button",onclick:W},n.back));let Se=P.length===1;q&&Se&&P[0].lastElementChild.before(q),x.replaceChildren(
ne,...q&&!Se?[q]:[],...P,z),N(),o.onMove?.(p),w&&(P[0].focus({preventScroll:!0}),ne.scrollIntoView({block:"nearest"}))}function se(w){
if(j.replaceChildren(),!w||!o.help||h>w.kinds.length)return null;let d=()=>{h=w.kinds.length+1,o.onAside?.(h),j.replaceChildren(),
x.querySelector("[tabindex]").focus()},{help:A,needs:$}=o;return j.append(A.notice(w,{level:r+1,aside:d,needs:$})),j.querySelector(
"[tabindex]")}function ue(w,{focus:d=!1,danger:A=null}={}){f=null;let $=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);
x.replaceChildren(s("div",{class:"ajar-reflection"},$,...w.flatMap(q=>ze(q,r+2)),o.below?.()??null),s("div",{class:"ajar\
-moves"},s("button",{type:"button",onclick:()=>{p=0,H({focus:!0,again:!0})}},n.change),s("button",{type:"button",onclick:()=>{
let q=l;l={},p=0,h=0,o.onAside?.(0),o.onStartOver(),H({focus:!0}),M(n["started-over"],q)}},n["start-over"])));let R=se(A);
d&&(R??$).focus()}function je(w){let d=x.contains(document.activeElement);d&&f&&!m||(S(),l={...w.answers},w.done?ue(w.reflection,
{focus:d,danger:w.danger}):(p=w.at??Math.max(0,L().findIndex(A=>A.some(({id:$})=>l[$]==null))),H()))}let{done:te,reflection:ve,
danger:Pe}=o;return je({answers:l,at:o.at,done:te,reflection:ve,danger:Pe}),{update:je,release:S,say:w=>{S(),v(w)}}}var zn=(e,t)=>e.
length?s("details",{},s("summary",{},t["why-this"]),...e):"";function Gn(e){for(let t of e.querySelectorAll("input"))["r\
adio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var ze=({heading:e,said:t,words:o},n)=>[
e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},
t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),Jn={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s(
"label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===
0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-nu\
mbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},
s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r,remarks:a}){let{chosen:c,own:i}=t||{chosen:[],own:""},
u=()=>r(c.length||i.trim()?{chosen:[...c],own:i}:null),l=e.many?"checkbox":"radio",p=e.cards.map(m=>s("input",{type:l,name:n,
value:m.id,checked:c.includes(m.id),onchange:h=>{e.many?c=c.filter(k=>k!==m.id).concat(h.target.checked?m.id:[]):(c=[m.id],
i="",f&&(f.value="")),u()}})),f=e.own?s("input",{type:"text",value:i,maxlength:500,oninput:m=>{i=m.target.value,!e.many&&
i.trim()&&(c=[],p.forEach(h=>{h.checked=!1})),u()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},
o[e.many?"choose-many":"choose-one"]),...e.cards.map((m,h)=>s("label",{class:"ajar-card"},p[h],s("span",{},m.text))),f?s(
"label",{class:"ajar-own"},s("span",{},e.own),f):null,f&&e.remark&&a?a(f,e):null)},text(e,t,{words:o,change:n,remarks:r}){
let a=s(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:u=>n(u.target.value.
trim()?u.target.value:null)});e.long&&(a.value=t??"");let c=e.opener||o["own-words"],i=s("label",{class:"ajar-words"},s(
"span",{},c),a);return e.remark&&r?s("div",{},i,r(a,e)):i},list(e,t,{words:o,change:n}){let r=s("div",{}),a=()=>{let f=[
...r.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());n(f.length?f:null)},c=()=>[...r.children].forEach((f,m)=>{
f.querySelector("label > span").textContent=F(o.line,{n:m+1}),f.querySelector("button").setAttribute("aria-label",F(o["r\
emove-line"],{n:m+1}))}),i=s("button",{type:"button",class:"ajar-link",onclick:()=>{l(""),r.lastElementChild.querySelector(
"input").focus()}},o["add-line"]),u=()=>{c(),i.hidden=r.children.length>=e.most},l=f=>{let m=s("div",{class:"ajar-line"},
s("label",{class:"ajar-words"},s("span",{}),s("input",{type:"text",value:f,maxlength:2e4,oninput:a})),s("button",{type:"\
button",class:"ajar-remove",onclick:()=>{let h=m.nextElementSibling||m.previousElementSibling;m.remove(),h||l(""),u(),a(),
(h||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(m),u()},p=t||[];for(let f=0;f<Math.max(e.lines,
p.length);f++)l(p[f]??"");return s("div",{class:"ajar-lines"},r,i)},date(e,t,{words:o,change:n}){return s("label",{class:"\
ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};function Ae({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var vt=["emergency","crisis","violence","agency","worried","child"],Vn=["crisis","violence"],Et='a[href$="#Help-lines"]',
J=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function St(){for(let e of J().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&J().listeners.delete(e),e.shown||(e.shown=t)}}function Zn(e,{zone:t="",
languages:o=[]}){let n=i=>i.endsWith("/")?t.startsWith(i):t===i,r=e.find(({zones:i})=>i.some(n));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let a=e.find(i=>i.home);return a?a.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function At(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=n.flatMap(l=>bt(l,c)),u=kt(i,c);if(u)return{...u,
kinds:[...new Set(i.map(({kind:l})=>l))].sort()}}let r=e.filter(({id:c,kind:i})=>i==="ruler"&&t[c]!=null),a=Object.values(
o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var Ge=(e,t)=>t.flatMap(
o=>e.lines.filter(n=>n.topic===o)),Je=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),
Ot=e=>`tel:${e.match(/\d+/)[0]}`;function $t({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(J().countries=
t);let r=()=>J().countries,a=()=>J().chosen||Zn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>r().find(g=>g.code===a());function i(g){J().chosen=g,St();for(let{element:b,draw:S}of J().
listeners)S(b)}function u(g,b){return b(g),J().listeners.add({element:g,draw:b,shown:!1}),queueMicrotask(St),g}let l=g=>u(
s("div",{}),b=>b.replaceChildren(...g())),p=()=>{let g=[...r(),{code:"-",country:e["help-elsewhere"]}],b=s("select",{onchange:()=>{
i(b.value),n(b.value)}},...g.map(S=>s("option",{value:S.code},S.country)));return u(b,()=>{b.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),b)},f=({say:g,to:b},S)=>{if(/^(tel|sms):/.test(b))return s("a",
{class:S?"ajar-reach":"ajar-reach ajar-first",href:b},s("span",{},...Je(g)));let E=s("span",{},g),N=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":F(e["help-copy-what"],{address:b}),onclick:async()=>{await Yn(b,E)&&(N.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},E," ",N)},m=g=>s("li",{},s("p",{class:"ajar-for"},g.
for_what),s("p",{class:"ajar-hint"},[g.name,g.hours,g.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...g.reach.map(f))),h=({emergency:g,note:b})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),b?s("\
p",{class:"ajar-hint"},b):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Ot(g)},F(e["help-call"],{number:g})))),
k=g=>l(()=>{let b=c();if(!b)return[s("p",{},e["help-elsewhere-how"])];let S=g.flatMap(E=>E==="emergency"?h(b):Ge(b,[E]).
map(m));return[s("ul",{class:"ajar-help-lines"},...S)]});function y(){Ae({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},p(),$e({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),k(vt),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:g,text:b,now:S,lines:E,kinds:N,
countries:C},{level:_,aside:X,needs:H}){return C&&!M()&&(J().countries=C),s("section",{class:"ajar-danger"},s(`h${_}`,{tabindex:"\
-1"},g),s("p",{},b),N.length?null:H?.()??null,p(),k(E),s("ul",{class:"ajar-todo"},...S.map(se=>s("li",{},se))),s("p",{class:"\
ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:X},e["help-aside"]))}let x=()=>s("butto\
n",{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function B({emergency:g,...b}){let E=Vn.map(C=>Ge(b,[C])[0]?.
reach??[]).flatMap(C=>["tel:","sms:"].map(_=>C.find(({to:X})=>X.startsWith(_))));return[{say:F(e["help-call"],{number:g}),
to:Ot(g)},...E.filter(Boolean)]}let L=(g=`${e["help-line"]} `)=>l(()=>{let b=c(),S=(b?B(b):[]).flatMap(({say:C,to:_},X)=>[
X?" · ":"",s("a",{href:_},...Je(C))]),E=s("button",{type:"button",class:"ajar-link",onclick:y},e["help-get"]),N=s("span",
{class:"ajar-off-paper"},S.length?" · ":"",E);return[s("p",{class:"ajar-help-line"},g,...S,N)]});function v(g){if(!M())
return;let[b]=[...g.querySelectorAll(Et)].reverse();b?.closest("p, ul").after(L(""));for(let S of g.querySelectorAll("de\
tails"))S.open=S.querySelector("summary").textContent===c()?.country}let O=()=>l(()=>{let g=c();return g?[s("p",{},s("b",
{},`${e["help-title"]}, ${g.country}`)),s("p",{},`${e["help-danger"]} ${F(e["help-call"],{number:g.emergency})}`),s("ul",
{},...Ge(g,vt).map(({for_what:b,name:S,reach:E,hours:N})=>s("li",{},...Je(`${b}: ${S}. ${E.map(({say:C})=>C).join(" · ")}\
. ${N}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),M=()=>r().length>0;return{open:y,notice:j,button:x,line:L,addNumbers:v,
text:O,choose:i,code:a,isKnown:M}}var $e=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Ct(e){if(J().open){J().open=e;return}J().open=e,window.addEventListener("click",
t=>{t.target.closest?.(Et)&&(t.preventDefault(),t.stopPropagation(),J().open())},{capture:!0})}async function Yn(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Nt(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}function Ve(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function Tt(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener(
"keydown",n=>{n.repeat||(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
Ve()))},{capture:!0})}var Ze=new Set,Ye=()=>{if(!document.hidden)for(let e of[...Ze])e(Math.random()*1e3)};window.addEventListener("online",Ye);
window.addEventListener("pageshow",Ye);document.addEventListener("visibilitychange",Ye);var Ce=e=>new Promise(t=>{let o,
n=()=>{Ze.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};Ze.add(r),o=setTimeout(n,e)}),Ne=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),Te=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var Qn=5e4,It=8e3;function Lt(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let i=t,u=!0,l=!1,p=0,
f=null,m=null;async function h(O,M){m=new AbortController;let{signal:g}=m,b=setTimeout(()=>m.abort(),It),S=await fetch(O,
{headers:{...M,...a()},cache:"no-store",signal:g}).finally(()=>clearTimeout(b));if(S.ok||S.status===304)return S;let E=await S.
json();throw c.includes(E.error)&&(L(),r(E.error)),Object.assign(new Error(E.error),{requested:Te(S)})}async function k(){
let M=(await h(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),g=new TextDecoder;for(let b="",S=!0;;){let E=setTimeout(
()=>{u&&(u=!S),m.abort()},S?It:Qn),{done:N,value:C}=await M.read().finally(()=>clearTimeout(E));if(N&&S)throw new Error;
if(N)return;let _=(b+g.decode(C,{stream:!0})).split(`

`);b=_.pop();for(let X of _){let H=X.split(`
`).find(se=>se.startsWith("data:"));H&&(S=!1,j(JSON.parse(H.slice(5))))}}}async function y(){let O=await h(e,f?{"If-None\
-Match":f}:{});O.ok&&j(await O.json()),f=O.headers.get("ETag"),x()}function j(O){x(),!(O.version<i)&&(i=O.version,O.ended&&
L(),o(O))}function x(){p=0,n(!0)}async function B(){for(;!l;){let O=Math.random()*2e3;try{u&&p%2===0?await k():(await y(),
O+=3e3)}catch(M){if(l)return;p||n(!1),O=Ne(p++,M.requested)}l||await Ce(O)}}function L(){l=!0,m?.abort()}let v=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?v=Date.now():Date.now()-v>5e3&&m.abort()}),window.
addEventListener("pageshow",({persisted:O})=>{O&&m.abort()}),window.addEventListener("offline",()=>m.abort()),B(),L}function Ie(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function Mt({pathname:e}){let t=e.
split("/").pop();try{return Ie(decodeURIComponent(t))}catch{return Ie(t)}}var U=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),V=e=>typeof e=="string",ee=e=>Number.isInteger(e)&&e>=0,Xn=e=>ee(
e)&&e<=10,Rt=e=>V(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),be=e=>Array.isArray(e)&&e.every(V),Bt=e=>Array.isArray(e)&&e.every(t=>V(
t?.id)&&V(t.text)),qt={ruler:Xn,choice:e=>U(e)&&be(e.chosen)&&V(e.own),sort:(e,{piles:t})=>U(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:V,list:be,date:e=>V(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},eo=e=>V(e?.id)&&V(e.ask)&&Object.hasOwn(
qt,e.kind)&&(!["choice","sort"].includes(e.kind)||Bt(e.cards))&&(e.kind!=="sort"||Bt(e.piles))&&(e.among==null||V(e.among.
item)&&be(e.among.piles)),to=(e,t)=>e?.name===t&&ee(e.id)&&ee(e.round)&&be(e.tallied)&&V(e.exercise?.title)&&(e.exercise.
story==null||be(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(eo),
no={at:ee,aside:ee,keeps:ee,late:ee,refused:ee,done:e=>typeof e=="boolean",when:V,added:e=>U(e)&&ee(e.round)&&U(e.answers),
sending:e=>U(e)&&ee(e.question)&&ee(e.round)&&Rt(e.key)&&U(e.answers)&&U(e.moved)};function oo({question:e,answers:t,...o}){
let n={question:e};if(U(t)){let r=({id:c,kind:i,...u})=>Object.hasOwn(t,c)&&(t[c]===null||qt[i](t[c],u)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||no[r]?.(a))&&
(n[r]=a);return n}function Le(e){if(!U(e)||!Number.isFinite(e.begun)||!U(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>U(n)&&to(n.question,o)).map(([o,n])=>[o,oo(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...V(e.place)?{place:e.place}:{}}}function Me(e){if(!U(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,U(c)&&(c.spent===!0||Rt(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function Dt(e,t){let o=n=>U(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[Wt,Qe]=["ajar-notes ","ajar-keys "],ye="ajar-probe",Be=12*36e5;function re(e){try{return e()}catch{return}}function Kt(e){
let t=new Map,o=n=>re(()=>window[e].getItem(n));return{get:(n,r)=>r(re(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),re(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),re(()=>window[e].
removeItem(n))},names:()=>re(()=>Object.keys(window[e]))??[]}}var Z=Kt("localStorage"),de=Kt("sessionStorage"),Ut=()=>re(
()=>{window.localStorage.setItem(ye,ye);let e=window.localStorage.getItem(ye)===ye;return window.localStorage.removeItem(
ye),e})??!1,Ft=e=>Me(re(()=>history.state[e])),_t=(e,t)=>re(()=>history.replaceState({[e]:t},"")),Xe=({begun:e})=>Math.abs(
Date.now()-e)>Be,Ht=()=>({begun:Date.now(),broken:!0}),Pt=e=>e;function so(e){for(let[t,o]of[[Wt,Le],[Qe,Me]])for(let n of Z.
names())if(n.startsWith(t)&&n!==t+e){let r=Z.get(n,o);!r&&t===Qe?Z.set(n,Ht()):(!r||Xe(r))&&Z.remove(n)}}var ro=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function zt(e,t=!1){let[o,n]=[Wt+e,Qe+e],r=h=>h.get(o,Le),a=()=>r(de)??r(Z)??{begun:Date.now(),entries:{}};function c(h){
let k=a();h(k),(r(de)?de:Z).set(o,k)}let i=()=>Z.get(n,Me)??(Z.get(n,Pt)===null?null:Ht());function u(){let[h,k]=[Ft(n)??
{},i()??{}],y={begun:Date.now(),...h,...k};for(let[j,x]of Object.entries(k))x?.spent&&h[j]&&(y[j]={...h[j],...x});return y}
function l(h){let{[h]:k,broken:y}=u();return!!(!k&&y)}function p(h){Z.set(n,h),_t(n,h)}let f=(h,k)=>{let y=u();p({...y,[h]:{
...y[h],...k}})},m=[de,Z].some(h=>!Dt(h.get(o,Pt),h.get(o,Le)));if(so(t?e:null),t){let h=Date.now();Xe(a())&&c(k=>Object.
assign(k,{begun:h})),(i()||Ft(n))&&p(Xe(u())?{...u(),begun:h}:u())}return{all:a,change:c,entry:h=>a().entries[h],update:(h,k)=>c(
({entries:y})=>{y[h]={...y[h],...k}}),remove:h=>c(({entries:k})=>{delete k[h]}),key(h){return u()[h]?.key||f(h,{key:ro()}),
u()[h].key},spend:h=>f(h,{spent:!0}),isSpent:h=>l(h)||!!u()[h]?.spent,isUnsure:l,isLost:()=>m,forget(){Z.remove(o),de.remove(
o)},end(){de.set(o,a()),Z.remove(o),Z.remove(n),_t(n,null)},listen:h=>window.addEventListener("storage",({key:k})=>{(k===
null||k===o||k===n)&&h()})}}var Gt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",ao=new RegExp(`^${Gt}+|${Gt}\
+$`,"g");var Re=e=>e.replace(ao,"");var Jt=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function fe(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>Vt(e.cards,o)),Re(t.own)].filter(
Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Vt(e.piles,t[o.id])}`);case"date":return[Jt(t)];case"\
list":return t.map(Re);default:return[Re(`${t}`)]}}var Vt=(e,t)=>e.find(o=>o.id===t)?.text??t;var co="~own";function he({items:e},t){let o={};for(let n of e){let r=t[n.id];if(!(r==null||!ae(n,o)))if(n.kind==="choic\
e"){let c=(n.among?we(n,o):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),i=r.own?.trim()?r.own:"";(c.length||i)&&
(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.
id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(o[n.id]=a)}else`${r}`.trim()&&
(o[n.id]=r)}return o}function Zt({exercise:e,tallied:t},o){let n=he(e,o),r={};for(let a of e.items){if(!t.includes(a.id)||
!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?[co]:[]]}return r}function Yt({
exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&a in(o??{}));return Object.fromEntries(
r.map(a=>[a,t[a]-o[a]]))}var et=(e,t)=>F(e.ask,t),xe=({exercise:e,tallied:t},o,n)=>{let r=he(e,o);return e.items.filter(
a=>a.id in r).map(a=>({heading:a.said||et(a,r),said:fe(a,r[a.id]),words:t.includes(a.id)?[]:[n]}))};var io=/[\u202a-\u202e\u2066-\u2069]/g,Qt=({items:e},t)=>{let o=he({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:et(n,o),answer:o[n.id],...n.cards?{"in-words":fe(n,o[n.id])}:{}}))};function Xt(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Qt(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),u=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:u,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:Qt(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(io,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function en(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var[lo,uo,qe]=[9,28,30],me=e=>lo+uo*e,tn=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function po(e,t,o){let n=t.at(-1),r=(a,c,i)=>G("line",{x1:me(a),x2:me(c),
y1:qe,y2:qe,class:i});return G("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>G("text",{x:me(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>G("circle",{cx:me(a),cy:qe,r:5,class:"phone-then"})),G("circle",{cx:me(n.value),cy:qe,
r:8,class:"phone-now"}),G("text",{x:me(n.value),y:16,class:"phone-value"},`${n.value}`))}function nn(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:u})=>u[r.id]!=null).map(({moment:u,
answers:l})=>({moment:u,value:l[r.id]})),c=r.said||r.ask,i=a.map(({moment:u,value:l})=>F(t["phone-rulers-at"],{n:l,moment:u})).
join(", ");return s("div",{},s("h3",{},c),po(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","aria-hidden":"true"},i))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function on({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),u=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),l=s("footer",{},c,i,u);for(let y of[c,i])y.addEventListener("toggle",()=>y.open&&k());let p=(y,j)=>s(
"button",{type:"button",onclick:j},y);function f(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),o()}function m(){
let y=s("div",{}),j=p(e["phone-forget"],()=>{let x=p(e["phone-forget-no"],()=>{y.replaceChildren(j),j.focus()});y.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},x,p(e["phone-forget"],f))),x.focus()});return y.append(j),
y}function h([y,{question:j,answers:x}]){let B=y.split(/@(.*)/s)[1],{title:L}=j.exercise;return[s("h3",{},B?`${L} (${B})`:
L),s("div",{class:"ajar-reflection"},...xe(j,x,e["phone-stays"]).flatMap(v=>ze(v,4)))]}function k(){let{entries:y}=t.all();
Object.keys(y).length&&(u.textContent="");let j=Object.entries(y).filter(([,{question:B,answers:L}])=>L&&xe(B,L,"").length),
x=tn(y);c.hidden=!x.length,i.hidden=!j.length,x.length&&c.open&&r.replaceChildren(nn(x,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),p(e["phone-notes-keep"],()=>en(
"notes.json",Xt(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),m(),...j.flatMap(h))}return k(),{element:l,
refresh:k,open(){n=!0,i.open=!0,k()}}}var tt=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function De(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:i,back:u}){let l={...t},{cards:p,piles:f}=e,m=v=>f.find(O=>O.id===v).text,h=s("div",{class:"ajar-one"});function k(v,O){
l={...l,[v.id]:O},O||delete l[v.id],r(Object.keys(l).length?l:null),O&&a(F(o.moved,{card:v.text,pile:m(O)}))}function y(v,{
focus:O=!0,back:M=v?()=>y(v-1):u,onward:g=()=>x(v+1)}={}){let b=p[v],S=F(o["card-of"],{n:v+1,all:p.length}),E=s("div",{class:"\
ajar-one-card",role:"group","aria-label":S,tabindex:"-1"},s("p",{class:"ajar-where"},S),s("p",{},b.text)),N=C=>{k(b,C),g()};
i.hidden=!0,h.replaceChildren(E,s("div",{class:"ajar-one-piles"},...f.map(({id:C,text:_})=>tt(_,()=>N(C),{"aria-pressed":`${l[b.
id]===C}`}))),s("div",{class:"ajar-one-also"},M?j(o.back,()=>M()):s("span",{}),j(o["card-out"],()=>N("")),j(o["card-enou\
gh"],()=>B()))),O&&E.focus({preventScroll:!0})}let j=(v,O)=>tt(v,O,{class:"ajar-link"}),x=v=>v<p.length?y(v):B();function B({
focus:v=!0}={}){let O=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),M=(g,b)=>{let S=p.filter(C=>(l[C.id]??"")===b),E=C=>y(p.
indexOf(C),{back:B,onward:B}),N=S.map(C=>s("li",{},tt(C.text,()=>E(C))));return N.length?[s(`h${n+1}`,{},g),s("ul",{},...N)]:
[]};h.replaceChildren(O,s("p",{class:"ajar-hint"},o["cards-all-how"]),...f.flatMap(({id:g,text:b})=>M(b,g)),...M(o["card\
s-out"],"")),i.hidden=!1,v&&(O.focus({preventScroll:!0}),h.scrollIntoView({block:"nearest"}))}let L=p.map(v=>!!l[v.id]).
lastIndexOf(!0)+1;return L===p.length||c&&L?B({focus:!1}):y(L,{focus:!1}),h}function sn(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
i=!1;function u(p){if(!(i&&p)){if(i=!1,c.hidden=!p||!e.some(f=>ae(f,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:l},t["phone-afterward-begin"]))}}function l(){i=
!0;let p=Ee(c,{title:a,items:e},{words:t,level:2,small:!0,sort:De,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(f){
p.release(),i=!1,r(f)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:u,isBegun:()=>i}}var nt=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function rn(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:i,help:u}=o,{name:l,exercise:p}=t,f=d=>d.setting==="afterward",m=p.items.filter(f),h=p.items.filter(d=>!f(d)),k=t,
y=0,j=!1,x=()=>r.entry(l)??{},B=()=>!!k?.open,L=({sending:d,added:A})=>!!(d||A?.round===v()),v=()=>(k??t).round,O=d=>xe(
t,d,n["phone-stays"]),M=null,g=null;function b(d){return JSON.stringify(d)===g?!1:(g=JSON.stringify(d),M=o.noticeAfter(p.
items,d),!!M)}let S=s("p",{class:"phone-closed"},n["phone-closed"]),E=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),N=s("div",{});e.replaceChildren(S,N);function C(d){let[A,...$]=d;if(!B()||!d.some(({id:q})=>t.tallied.
includes(q)))return n["phone-stays"];let R=$.length?n["phone-can-add-all"]:n[A.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},R)}let _=d=>r.update(l,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...d}),X=()=>o.tell(p.story),H=Ee(N,{...p,items:h},{words:n,mark:C,level:1,small:!0,sort:De,beside:p.story?.length?
[nt(n.story,X,"ajar-link")]:[],answers:x().answers,at:x().at,done:x().done,reflection:O(x().answers??{}),help:u,aside:x().
aside,needs:o.wayToNeeds,below:()=>l.startsWith("plan@")?u.line():null,onAside:d=>r.update(l,{aside:d}),onMove:d=>{y=d,x().
answers&&r.update(l,{at:y})},onChange:d=>{_({answers:d,at:y,done:!1,keeps:null}),w()},onDone:se,onStartOver:()=>{r.remove(
l),w(),c()}});function se(d){_({answers:he(p,d),done:!0}),b(x().answers),H.update({answers:d,done:!0,reflection:O(d),danger:M}),
w(),(N.querySelector(".ajar-danger [tabindex]")??E.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()}
let ue=sn(m,{words:n,answers:()=>x().answers,onChange:d=>r.update(l,{answers:d}),onDone:se});e.append(ue.element),N.querySelector(
".ajar-body").before(E);function je(d){let A=Zt(t,d.answers),$=r.entry(t.since)?.added?.answers;return{answers:A,moved:Yt(
t,A,$)}}function te(d,...A){let $=s("h2",{id:"phone-add",tabindex:"-1"},d),R=s("div",{},$,...A.map(W=>typeof W=="string"?
s("p",{},W):W));if(R.textContent===E.textContent)return;let q=j||E.contains(document.activeElement),z=E.textContent;E.replaceChildren(
...R.childNodes),q?$.focus({preventScroll:!0}):z&&i(d)}function ve(d){d(),j=!0,w(),j=!1}function Pe({answers:d,moved:A}){
let $=p.items.filter(K=>K.id in d).map(K=>{let[ne,...Se]=K.kind==="sort"?[]:fe(K,x().answers[K.id]),pe=K.said||K.ask;return s(
"li",{},ne&&!Se.length&&!K.own?`${pe}: ${ne}`:pe)}),R=()=>ve(()=>a.add(l,k,d,A)),q=()=>ve(()=>r.update(l,{keeps:v()})),{
added:z,keeps:W}=x(),P=W===v(),Q=$.length>0;te(n[P?"phone-kept":Q?"phone-add-title":"phone-done-ask"],...P?[n["phone-kep\
t-how"]]:[],...z&&!P?[n["phone-again"]]:[],...Q?[n["phone-add-what"],s("ul",{},...$)]:[n["phone-done-what"]],...Object.keys(
A).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},P?null:nt(n["phone-keep-mine"],q),
nt(n[Q?"phone-add":"phone-done"],R)))}function w(){let{done:d,sending:A,added:$,late:R,refused:q,keeps:z}=x();S.hidden=B()||
!!d||!!t.own,E.hidden=!d;let W=N.querySelector(".ajar-reflection + .ajar-moves");if(W&&(W.hidden=L(x())),!d){ue.offer(!1),
E.replaceChildren(),g=null;return}let{answers:P}=x();b(P)&&H.update({answers:P,done:!0,reflection:O(P),danger:M});let Q=je(
x()),K=`${t.id}.${v()}`;if(A)te(n["phone-sending"],n["phone-sending-how"]);else if($?.round===v()){let ne=Object.keys($.
answers).length;te(n[ne?"phone-added":"phone-done-title"],n[ne?"phone-added-how":"phone-done-how"])}else R===v()?te(n["p\
hone-here"],n["phone-late"]):q===v()?te(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(K)?te(n["phone-he\
re"],n[r.isUnsure(K)?"phone-unsure":"phone-once"]):B()?Pe(Q):te(n["phone-here"],n["phone-closed-done"]):te(n["phone-here"],
n["phone-all-here"]);ue.offer(!E.querySelector(".ajar-moves")||z===v())}return w(),{name:l,is:d=>d?.id===t.id&&JSON.stringify(
d.exercise)===JSON.stringify(p),isTouched(){let{answers:d={},at:A=0,done:$}=x(),R=e.contains(document.activeElement)&&document.
activeElement.matches("input, textarea");return ue.isBegun()||!$&&(R||A>0||Object.values(d).some(q=>q!=null))},update(d){
k=d,w()},refresh:w,look(){g=null,w()}}}var fo=15e3;async function ho(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(fo)});n=Te(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Ce(Ne(o,n))}}function an(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await ho(`${e}/answers`,c),{question:u,
round:l,answers:p}=c;i||t.spend(`${u}.${l}`);let f=i?["closed","no-room"].includes(i)?{late:l}:{refused:l}:{added:{round:l,
answers:p}};t.entry(a)&&t.update(a,{sending:null,...f}),n.delete(c.key),o()}return{add(a,{id:c,round:i},u,l){let p={question:c,
round:i,key:t.key(`${c}.${i}`),answers:u,moved:l};t.update(a,{sending:p}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var ln="text-size",Fe=[.9,1,1.15,1.3,1.5],cn=1;function mo(){try{let e=Fe.indexOf(Number(sessionStorage.getItem(ln)));return e<
0?cn:e}catch{return cn}}function un(e){let t=mo();function o(){document.documentElement.style.setProperty("--phone-size",
Fe[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,Fe.length-1)),o();
try{sessionStorage.setItem(ln,Fe[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function pn(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?F(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:F(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function fn(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=He(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let u=Ie(r.value);a.begin();let{why:l}=await pn(u,e);a.end(),n.textContent=l||e["keep-opening"],l?r.focus():location.replace(
u)};return t&&pn(t,e).then(({why:i,isGone:u})=>{u&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function hn(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var go=()=>G("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},G("path",{d:"M11 8h42v68H11z",class:"phone-light"}),G("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),G("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),G("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),mn=e=>[
s("div",{class:"phone-waiting"},go(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],gn=(e,t,o)=>{let n=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[n?"phone-ende\
d-notes":"phone-ended-nothing"])),s("div",{class:"phone-help"},o.text())]};var ct=e=>JSON.parse(document.getElementById(e).textContent),T=ct("words"),it=document.getElementById("code").textContent||
Mt(location),xn=ct("help"),ie=$t({words:T,countries:xn,leave:ut});ie.choose(xn.find(({home:e})=>e)?.code??"");var ot={},
st=null,D=ct("state"),I=zt(it,!!D&&!D.ended),oe=s("main",{}),kn=s("p",{class:"phone-looking",role:"status"}),jn=s("p",{class:"\
phone-practice",hidden:!0},T["phone-practice"]),ce=s("div",{class:"phone-banner",role:"status",hidden:!0}),vn=s("p",{class:"\
phone-unseen",role:"status"}),Sn=e=>{vn.textContent=e},ge="",Y=null;function _e(e,t,{focus:o=!1}={}){if(e===ge&&e!=="que\
stion")return;let n=o||oe.contains(document.activeElement);if(ge=e,Y=null,ce.hidden=!0,oe.replaceChildren(),t(),!n)return;
let r=oe.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function lt(e,t){_e("questio\
n",()=>{Y=rn(oe,e,{words:T,notes:I,send:at,announce:Sn,changed:()=>le.refresh(),help:ie,tell:wo,wayToNeeds:bo,noticeAfter:(o,n)=>At(
o,n,ot)}),I.all().place!==e.name&&I.change(o=>{o.place=e.name})},t)}function wo(e){Ae({title:T.story,close:T["help-close"],
bar:s("div",{class:"ajar-help-bar"},$e({words:T,leave:ut})),parts:e.map(t=>s("p",{},t))})}function bo(){if(!st)return null;
let t={id:0,name:`needs@${T["phone-own-moment"]}`,exercise:st,tallied:[],round:0,open:!1,own:!0};return s("button",{type:"\
button",onclick:()=>{lt(t,{focus:!0}),On(T["phone-own"],T["phone-go-back"])}},T["help-needs"])}function ke(e={}){let t=D.
ended?null:D.question;if(jn.hidden=!D.practice,!I.all().welcomed&&!D.ended){_e("welcome",()=>oe.append(...hn(T,Ut(),ie,En)),
e);return}if(Y?.is(t)){Y.update(t),ce.hidden=!0;return}if(Y?.isTouched()&&!e.focus){Y.update(null),(t||D.ended)&&yo();return}
let o=ge==="waiting"||ge==="question";D.ended?_e("ended",()=>{oe.append(...gn(T,I,ie)),le.open()},e):t?lt(t,e):_e("waiti\
ng",()=>oe.append(...mn(T)),e),t&&o&&Sn(`${T["phone-new"]} ${t.exercise.title}`)}var yo=()=>On(T[D.ended?"phone-ended-he\
re":"phone-moved-on"],T[D.ended?"phone-go-notes":"phone-go-new"]);function On(e,t){(ce.hidden||ce.firstChild.textContent!==
e)&&ce.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>ke({focus:!0})},t)),ce.hidden=!1}function wn(){
ge="",Y=null,D.ended||!I.all().welcomed?ke():En()}function En(){I.change(o=>{o.welcomed=!0});let{place:e,entries:t}=I.all();
e&&!t[e]?.done&&xo(t[e]),ke({focus:!Y})}function xo(e){!e?.answers||D.ended||e.question.name===D.question?.name||lt({...e.
question,open:!1})}function bn(e){D=e,D.ended&&I.end(),ke()}var ko=()=>I.isSpent("join")?{}:{"Ajar-Phone":I.key("join")},
yn=0;function jo(e){e&&!I.isSpent("join")&&I.spend("join"),clearTimeout(yn),yn=setTimeout(()=>{kn.textContent=e?"":T["ph\
one-looking"]},e?0:1e3)}var rt=()=>{ge="",Y=null,ke(),le.refresh()},An=`api/rooms/${it}`,at=an(An,I,()=>{Y?.refresh(),le.
refresh()}),le=on({words:T,notes:I,onForget(){D.ended||I.change(e=>{e.welcomed=!0}),rt()}});le.element.append(s("details",
{},s("summary",{},T["phone-leave"]),s("p",{},T["phone-leave-cannot"]),s("p",{class:"ajar-leave-how"},T["leave-how"])));function ut(){
I.forget(),Ve()}document.querySelector(".phone").replaceChildren(s("header",{},s("div",{class:"phone-bar"},s("p",{},T["p\
hone-title"]),un(T),s("div",{class:"ajar-leave"},ie.button(),$e({words:T,leave:ut})),kn),I.isLost()?s("p",{class:"phone-\
practice",role:"status"},T["phone-lost"]):null,jn,ce),oe,le.element,s("div",{class:"ajar-on-paper"},ie.text()),vn);Tt(()=>I.
forget());Ct(ie.open);async function $n(e=1e3){try{({dangers:ot={},needs:st=null}=await(await fetch("danger.json")).json()),
Y?.look();for(let o of Object.values(ot))Nt(yt(o))}catch{setTimeout($n,e,Math.min(2*e,6e4))}}function Cn(){if($n(),D.ended)
I.end();else{let e=()=>bn({...D,ended:!0});Lt(An,D.version,{onState:bn,onReached:jo,onGone:e,introduce:ko}),at.resume()}
document.addEventListener("visibilitychange",()=>{document.hidden||at.resume()}),I.listen(()=>{document.hidden||!Y?.isTouched()?
rt():Y.refresh()}),setTimeout(()=>{I.forget(),rt()},Math.min(Be,I.all().begun+Be-Date.now())),window.addEventListener("p\
ageshow",({persisted:e})=>{e&&(wn(),le.refresh())}),wn()}function vo(){let e=Object.keys(I.all().entries).length>0;return e&&
(D={ended:!0},Cn()),e}D?Cn():oe.append(...fn(T,it,vo));
