var ro="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",ao=new RegExp(`(${ro})|[.…]+|[!?;\\n]`,"gu"),co=/[\u0300-\u036f'’‘ʼ]/g,
io=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Et(e){let t={};for(let[o,n]of Object.entries(e))t[o]=Nt(n,t);return t}
var Ve=(e,t)=>new RegExp(e.map(o=>Nt(o,t)).join("|"),"y");function Te(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=
n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function $t(e,t){let o=t;
for(let[n,r]of Te(e,t))o=o.slice(0,n)+o.slice(n,r).replace(/[^ ]/g,"_")+o.slice(r);return o}var Ze=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Ct(e,t){let o=new Map,n=Ze(t),r=0;for(let a of e.join("")){let c=a.charCodeAt(0);r+=c-97,
c!==126&&o.set(r++,n[o.size])}return o}function Tt(e){let t=0;for(let o of e)t=(t*31+o.codePointAt(0))%2147483647;return t}
function Nt(e,t){return`(?:${(e.match(io)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:lo(r)).join("")})`}function lo(e){let t=It(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var It=e=>e.
normalize("NFKD").replace(co,"").toLowerCase();function Lt(e){let t="",o=[];for(let n of e.matchAll(ao)){if(/[.…]/.test(
n[0])&&n[0]!==".")continue;let r=`${n[1]?It(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)o.push([n.index,n.index+n[0].length])}
return{line:t,places:o}}var uo=4,Mt=4,Dt=".",Qe=new WeakMap;function Rt(e,t){let{passes:o,kinds:n,learned:r}=Ft(t),{line:a,places:c}=Lt(e),i=$t(
o,a),l=Object.entries(n).flatMap(([p,w])=>Te(w,i).map(([u,b])=>({kind:p,start:u,end:b-1}))),h=r?po(l,a,r):l,d=(p,w)=>p.span[0]-
w.span[0]||p.span[1]-w.span[1]||(p.kind<w.kind?-1:+(p.kind>w.kind));return h.map(({kind:p,start:w,end:u})=>({kind:p,span:[
c[w][0],c[u][1]]})).sort(d)}function*Bt(e){let{passes:t,kinds:o}=Ft(e);for(let n of[t,...Object.values(o)])yield,Te(n,"w\
e are here ")}function Ft(e){return Qe.has(e)||Qe.set(e,mo(e)),Qe.get(e)}function po(e,t,o){let{size:n,weights:r,kinds:a,
limit:c,least:i}=o,l=fo(t,o.same),h=l.slice(1).map((C,T)=>[...l[T],...C]),d=C=>{let T=new Set(C.flatMap(k=>k.numbers.map(
A=>A%n)));return[...T].reduce((k,A)=>k+(r.get(A)??0),0)/Math.sqrt(T.size)},p=[...l,...h];if(e.length)return Ye(p,d)[1]>i?
e:[];let w=p.filter(C=>C.length>uo),[u,b]=Ye(w,d);if(!(b>c))return[];let m=[...new Set(u.map(C=>C.numbers[0]))],x=C=>m.reduce(
(T,D)=>T+C[D%C.length],0),[v]=Ye(Object.keys(a),C=>x(a[C]));return[{kind:v,start:u[0].start,end:u.at(-1).start}]}function fo(e,t){
let o=Dt,n=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],c=[a,`${o} ${a}`,...ho(r[0])];n.at(-1).push({
start:r.index,numbers:c.map(Tt)}),o=a,a===Dt&&n.push([])}return n.filter(r=>r.length)}function ho(e){let t=["<",...e,">"];
return t.slice(Mt-1).map((o,n)=>`-${t.slice(n,n+Mt).join("")}`)}var Ye=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?
n:o,[null,-1/0]),qt=(e,{kinds:t,notices:o})=>Object.entries(o).find(([n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function mo({
lists:e,passes:t,phrases:o,learned:n}){let r=Et(e),a=Object.entries(o).map(([c,i])=>[c,Ve(i,r)]);return{passes:Ve(t,r),kinds:Object.
fromEntries(a),learned:n&&go(n)}}function go({same:e,gaps:t,weights:o,kinds:n,...r}){let a=e.map(i=>i.split(" ")),c=Object.
entries(n).map(([i,l])=>[i,Ze(l)]);return{...r,same:new Map(a.flatMap(i=>i.map(l=>[l,i[0]]))),weights:Ct(t,o),kinds:Object.
fromEntries(c)}}function _t(e){let t=e.getFullYear();return t>=1&&t<=9999?wo(t,e.getMonth()+1,e.getDate()):null}var wo=(e,t,o)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${o}`.padStart(2,"0")}`;var bo=["button","input","select","summary","textarea"],yo=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return bo.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),yo.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function K(e,t,...o){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),
n}var F=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),de=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Oe(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var Pt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};var xo=2e4;function Wt(e,{oninput:t,...o}){let n=s("textarea",{maxlength:xo,oninput:t,...o});if(n.value=e,n.addEventListener(
"focus",()=>{n.matches(":hover")||n.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
n.style.height="auto";let a=n.offsetHeight-n.clientHeight;n.scrollHeight&&(n.style.height=`${n.scrollHeight+a}px`)};n.addEventListener(
"input",r),new ResizeObserver(r).observe(n)}return n}function Ut(e,t,{words:o,group:n,change:r,remarks:a}){let{opener:c,
long:i,remark:l}=e,h=c?s("b",{id:`${n}-opener`},c):s("span",{},o["own-words"]),d=Wt(t??"",{rows:i?8:2,oninput:()=>r(d.value.
trim()?d.value:null),...c&&{"aria-labelledby":`${n}-ask ${n}-opener`,autocapitalize:"none"}}),p=s("label",{class:"ajar-w\
ords ajar-write"},h,d);return l&&a?s("div",{},p,a(d,e)):p}function Ht(e,t,{words:o,change:n}){let r=s("div",{}),a=()=>[...r.
querySelectorAll("textarea")],c=()=>{let m=a().map(x=>x.value).filter(x=>x.trim());n(m.length?m:null)},i=()=>[...r.children].
forEach((m,x)=>{m.querySelector("label > span").textContent=F(o.line,{n:x+1}),m.querySelector("button").setAttribute("ar\
ia-label",F(o["remove-line"],{n:x+1}))}),l=()=>{u(""),a().at(-1).focus()},h=s("button",{type:"button",class:"ajar-link",
onclick:l},o["add-line"]),d=()=>{i(),h.hidden=r.children.length>=e.most},p=m=>{let x=a()[a().indexOf(m)+1];x?x.focus():m.
value.trim()&&!h.hidden&&l()},w=m=>{let x=Wt(m,{rows:1,enterkeyhint:"next",oninput:()=>{x.value.includes(`
`)&&(x.value=x.value.replace(/\s*\n\s*/g," ")),c()},onbeforeinput:v=>{["insertLineBreak","insertParagraph"].includes(v.inputType)&&
(v.preventDefault(),p(x))}});return x},u=m=>{let x=()=>{let C=v.nextElementSibling||v.previousElementSibling;v.remove(),
C||u(""),d(),c(),(C||r.firstElementChild).querySelector("textarea").focus()},v=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},s("span",{}),w(m)),s("button",{type:"button",class:"ajar-remove",onclick:x},"×"));r.append(v),d()},
b=t||[];for(let m=0;m<Math.max(e.lines,b.length);m++)u(b[m]??"");return s("div",{class:"ajar-lines"},r,h)}function Xe(e,t){let o=0,n=!1;return{begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Ne(e,t,o){let{words:n,level:r=3,small:a=!1,folded:c=!1,brief:i=!1,beside:l=[]}=o,h={...vo,
sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let d=`ajar-${window.ajarForms}`,p={...o.answers},w=0,u=null,b=0,m=o.
aside??0,x=t.why?s("p",{class:"ajar-why"},t.why):"",v=t.private?s("p",{class:"ajar-private"},t.private):"",C=!1,{example:T}=t,
D=T?s("details",{class:"ajar-example"},s("summary",{},n.example),s("p",{},T)):"",k=s("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),A=s("div",{}),g=s("div",{class:"ajar-body"}),j=s("section",{class:"ajar-form","aria-labelledb\
y":`${d}-title`},s(`h${r}`,{id:`${d}-title`},t.title),...a||c?[s("div",{class:"ajar-beside"},...l,x?ko([x],n):""),v]:[x,
v],D,A,g,k);j.addEventListener("keydown",f=>{f.key!=="Enter"||!(f.ctrlKey||f.metaKey)||!u||(f.preventDefault(),u.next.click())}),
e.replaceChildren(j);function S(){let f=t.items.filter(E=>de(E,p));if(i){let E=C?f.filter($=>$.after).map($=>[$]):[];return[
f.filter($=>!$.after),...E]}return a&&t.together?[f]:f.map(E=>[E])}let O=f=>{k.replaceChildren(f)},I=Xe(n,O);function R(f,E){
k.replaceChildren(`${f} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{p=E,O(""),o.onChange(p),y({focus:!0})}},
n["put-back"]))}function M(f,E){p={...p,[f.id]:E},jo(g),O(""),o.onChange(p),ie()}function H(){re(!0),I.begin(),b=setTimeout(
Q,8e3)}function Q(){b&&(clearTimeout(b),b=0,re(!1),I.end())}function re(f){for(let E of u?.fieldsets??[])E.disabled=f}function ie(){
if(!u)return;let{items:f,skip:E,where:$,next:B,enough:te,whys:W}=u,Y=S().length;E.textContent=le(f)?n["clear-and-skip"]:
n.skip,$.textContent=F(n["question-of"],{n:w+1,all:Y}),$.hidden=(a||i)&&Y===1,B.textContent=w===Y-1?n.done:n.next,te.hidden=
!Ke(Y),W.hidden=!i||C||!le(f)}function Ke(f){return(o.enough==="at once"||w>0)&&w<f-1&&le(t.items)}function X(){b||(H(),
o.onDone(p))}let le=f=>f.some(({id:E})=>p[E]!=null);function ge(f,E=!0){if(b)return;let $=S();if(w+=f,w>=$.length){w=$.length-
1,X();return}y({focus:E,again:f<0})}function oe(f,E){let $=`${d}-${f.id}`,B=s("legend",{id:`${$}-ask`},F(f.ask,p)),te=f.
hint?s("p",{class:"ajar-hint",id:`${$}-hint`},f.hint):null,W=[te,E.mark].filter(Boolean).map(({id:we})=>we),Y=f.among?{...f,
cards:Oe(f,p)}:f,Se=h[f.kind](Y,Pt(Y,p[f.id]),{words:n,level:r+1,group:$,change:we=>M(f,we),say:O,remarks:o.remarks,isQuick:o.
enough==="at once",...E}),pe={class:`ajar-item ajar-${f.kind}`,tabindex:"-1","aria-describedby":W.join(" ")||null};return s(
"fieldset",pe,B,te,Se)}function y({focus:f=!1,again:E=!1}={}){let $=S();w=Math.max(0,Math.min(w,$.length-1));let B=$[w],
te=o.mark?.(B),W=te?s("p",{class:"ajar-mark",id:`${d}-${B[0].id}-mark`},te):null,Y=s("div",{class:"ajar-moves ajar-onwar\
d"}),Se=w>0?()=>ge(-1):null,pe=B.map(Je=>oe(Je,{mark:W,again:E,moves:Y,back:Se})),we=s("button",{type:"button",class:"aj\
ar-skip",onclick:()=>{if(b)return;let Je=p,oo=le(B);p={...p,...Object.fromEntries(B.map(({id:so})=>[so,null]))},o.onChange(
p),ge(1),oo&&R(n.cleared,Je)}}),vt=s("button",{type:"button",class:"ajar-next",onclick:()=>{b||(O(""),ge(1))}}),Ge=s("p",
{class:"ajar-where"}),St=s("button",{type:"button",class:"ajar-link",onclick:()=>{C=!0,ge(1)}},n["add-why"]),Ot=s("butto\
n",{type:"button",class:"ajar-link",onclick:X},n.enough);u={items:B,skip:we,where:Ge,next:vt,fieldsets:pe,enough:Ot,whys:St},
A.replaceChildren(),Y.replaceChildren(vt,we),Se&&Y.append(s("button",{type:"button",class:"ajar-back",onclick:Se},n.back));
let At=pe.length===1;W&&At&&pe[0].lastElementChild.before(W),g.replaceChildren(Ge,...W&&!At?[W]:[],...pe,Y,...o.enough?[
St,Ot]:[]),ie(),o.onMove?.(w),f&&(pe[0].focus({preventScroll:!0}),Ge.scrollIntoView({block:"nearest"}))}function _(f){if(A.
replaceChildren(),!f||!o.help||m>f.kinds.length)return null;let E=()=>{m=f.kinds.length+1,o.onAside?.(m),A.replaceChildren(),
g.querySelector("[tabindex]").focus()},{help:$,needs:B}=o;return A.append($.notice(f,{level:r+1,aside:E,needs:B})),A.querySelector(
"[tabindex]")}function P(f,{focus:E=!1,danger:$=null}={}){u=null;let B=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);g.
replaceChildren(s("div",{class:"ajar-reflection"},B,...f.flatMap(W=>et(W,r+2)),o.below?.()??null),s("div",{class:"ajar-m\
oves"},s("button",{type:"button",onclick:()=>{w=0,y({focus:!0,again:!0})}},n.change),s("button",{type:"button",onclick:()=>{
let W=p;p={},w=0,m=0,o.onAside?.(0),o.onStartOver(),y({focus:!0}),R(n["started-over"],W)}},n["start-over"])));let te=_($);
E&&(te??B).focus()}function z(f){let E=g.contains(document.activeElement);E&&u&&!b||(Q(),p={...f.answers},f.done?P(f.reflection,
{focus:E,danger:f.danger}):(w=f.at??Math.max(0,S().findIndex($=>$.some(({id:B})=>p[B]==null))),y()))}let{done:ee,reflection:ue,
danger:se}=o;return z({answers:p,at:o.at,done:ee,reflection:ue,danger:se}),{update:z,release:Q,say:f=>{Q(),O(f)}}}var ko=(e,t)=>s(
"details",{},s("summary",{},t["why-this"]),...e);function jo(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var et=({heading:e,said:t,words:o},n)=>[
e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},
t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),vo={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s(
"label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===
0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-nu\
mbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},
s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r,remarks:a}){let{chosen:c,own:i}=t||{chosen:[],own:""},
l=()=>r(c.length||i.trim()?{chosen:[...c],own:i}:null),h=e.many?"checkbox":"radio",d=e.cards.map(w=>s("input",{type:h,name:n,
value:w.id,checked:c.includes(w.id),onchange:u=>{e.many?c=c.filter(b=>b!==w.id).concat(u.target.checked?w.id:[]):(c=[w.id],
i="",p&&(p.value="")),l()}})),p=e.own?s("input",{type:"text",value:i,maxlength:500,oninput:w=>{i=w.target.value,!e.many&&
i.trim()&&(c=[],d.forEach(u=>{u.checked=!1})),l()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},
o[e.many?"choose-many":"choose-one"]),...e.cards.map((w,u)=>s("label",{class:"ajar-card"},d[u],s("span",{},w.text))),p?s(
"label",{class:"ajar-own"},s("span",{},e.own),p):null,p&&e.remark&&a?a(p,e):null)},text:Ut,list:Ht,date(e,t,{words:o,change:n,
say:r}){let a=_t(new Date);return s("label",{class:"ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??
"",oninput:({target:c})=>{n(c.value||null),c.value>="1000"&&c.value<a&&r(o["day-past"])}}))}};function Ie({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var zt=["emergency","crisis","violence","agency","worried","child"],So=["crisis","violence"],Jt='a[href$="#Help-lines"]',
G=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Kt(){for(let e of G().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&G().listeners.delete(e),e.shown||(e.shown=t)}}function Oo(e,{zone:t="",
languages:o=[]}){let n=i=>i.endsWith("/")?t.startsWith(i):t===i,r=e.find(({zones:i})=>i.some(n));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let a=e.find(i=>i.home);return a?a.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:l})=>l===i))??""}function Vt(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=n.flatMap(h=>Rt(h,c)),l=qt(i,c);if(l)return{...l,
kinds:[...new Set(i.map(({kind:h})=>h))].sort()}}let r=e.filter(({id:c,kind:i})=>i==="ruler"&&t[c]!=null),a=Object.values(
o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var tt=(e,t)=>t.flatMap(
o=>e.lines.filter(n=>n.topic===o)),nt=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),
Gt=e=>`tel:${e.match(/\d+/)[0]}`;function Zt({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(G().countries=
t);let r=()=>G().countries,a=()=>G().chosen||Oo(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>r().find(g=>g.code===a());function i(g){G().chosen=g,Kt();for(let{element:j,draw:S}of G().
listeners)S(j)}function l(g,j){return j(g),G().listeners.add({element:g,draw:j,shown:!1}),queueMicrotask(Kt),g}let h=g=>l(
s("div",{}),j=>j.replaceChildren(...g())),d=()=>{let g=[...r(),{code:"-",country:e["help-elsewhere"]}],j=s("select",{onchange:()=>{
i(j.value),n(j.value)}},...g.map(S=>s("option",{value:S.code},S.country)));return l(j,()=>{j.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),j)},p=({say:g,to:j},S)=>{if(/^(tel|sms):/.test(j))return s("a",
{class:S?"ajar-reach":"ajar-reach ajar-first",href:j},s("span",{},...nt(g)));let O=s("span",{},g),I=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":F(e["help-copy-what"],{address:j}),onclick:async()=>{await Ao(j,O)&&(I.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},O," ",I)},w=g=>s("li",{},s("p",{class:"ajar-for"},g.
for_what),s("p",{class:"ajar-hint"},[g.name,g.hours,g.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...g.reach.map(p))),u=({emergency:g,note:j})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),j?s("\
p",{class:"ajar-hint"},j):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Gt(g)},F(e["help-call"],{number:g})))),
b=g=>h(()=>{let j=c();if(!j)return[s("p",{},e["help-elsewhere-how"])];let S=g.flatMap(O=>O==="emergency"?u(j):tt(j,[O]).
map(w));return[s("ul",{class:"ajar-help-lines"},...S)]});function m(){Ie({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},d(),Le({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),b(zt),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function x({title:g,text:j,now:S,lines:O,kinds:I,
countries:R},{level:M,aside:H,needs:Q}){return R&&!A()&&(G().countries=R),s("section",{class:"ajar-danger"},s(`h${M}`,{tabindex:"\
-1"},g),s("p",{},j),I.length?null:Q?.()??null,d(),b(O),s("ul",{class:"ajar-todo"},...S.map(re=>s("li",{},re))),s("p",{class:"\
ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:H},e["help-aside"]))}let v=()=>s("butto\
n",{type:"button",class:"ajar-get-help",onclick:m},e["help-get"]);function C({emergency:g,...j}){let O=So.map(R=>tt(j,[R])[0]?.
reach??[]).flatMap(R=>["tel:","sms:"].map(M=>R.find(({to:H})=>H.startsWith(M))));return[{say:F(e["help-call"],{number:g}),
to:Gt(g)},...O.filter(Boolean)]}let T=(g=`${e["help-line"]} `)=>h(()=>{let j=c(),S=(j?C(j):[]).flatMap(({say:R,to:M},H)=>[
H?" · ":"",s("a",{href:M},...nt(R))]),O=s("button",{type:"button",class:"ajar-link",onclick:m},e["help-get"]),I=s("span",
{class:"ajar-off-paper"},S.length?" · ":"",O);return[s("p",{class:"ajar-help-line"},g,...S,I)]});function D(g){if(!A())
return;let[j]=[...g.querySelectorAll(Jt)].reverse();j?.closest("p, ul").after(T(""));for(let S of g.querySelectorAll("de\
tails"))S.open=S.querySelector("summary").textContent===c()?.country}let k=()=>h(()=>{let g=c();return g?[s("p",{},s("b",
{},`${e["help-title"]}, ${g.country}`)),s("p",{},`${e["help-danger"]} ${F(e["help-call"],{number:g.emergency})}`),s("ul",
{},...tt(g,zt).map(({for_what:j,name:S,reach:O,hours:I})=>s("li",{},...nt(`${j}: ${S}. ${O.map(({say:R})=>R).join(" · ")}\
. ${I}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),A=()=>r().length>0;return{open:m,notice:x,button:v,line:T,addNumbers:D,
text:k,choose:i,code:a,isKnown:A}}var Le=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Qt(e){if(G().open){G().open=e;return}G().open=e,window.addEventListener("click",
t=>{t.target.closest?.(Jt)&&(t.preventDefault(),t.stopPropagation(),G().open())},{capture:!0})}async function Ao(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Yt(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var Eo="about:blank";function ot(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Eo)}function Xt(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",n=>{n.repeat||
(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),ot()))},{capture:!0})}var st=new Set,rt=()=>{if(!document.hidden)for(let e of[...st])e(Math.random()*1e3)};window.addEventListener("online",rt);
window.addEventListener("pageshow",rt);document.addEventListener("visibilitychange",rt);var Me=e=>new Promise(t=>{let o,
n=()=>{st.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};st.add(r),o=setTimeout(n,e)}),De=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),Re=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var $o=5e4,en=8e3;function tn(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let i=t,l=!0,h=!1,d=0,
p=null,w=null;async function u(k,A){w=new AbortController;let{signal:g}=w,j=setTimeout(()=>w.abort(),en),S=await fetch(k,
{headers:{...A,...a()},cache:"no-store",signal:g}).finally(()=>clearTimeout(j));if(S.ok||S.status===304)return S;let O=await S.
json();throw c.includes(O.error)&&(T(),r(O.error)),Object.assign(new Error(O.error),{requested:Re(S)})}async function b(){
let A=(await u(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),g=new TextDecoder;for(let j="",S=!0;;){let O=setTimeout(
()=>{l&&(l=!S),w.abort()},S?en:$o),{done:I,value:R}=await A.read().finally(()=>clearTimeout(O));if(I&&S)throw new Error;
if(I)return;let M=(j+g.decode(R,{stream:!0})).split(`

`);j=M.pop();for(let H of M){let Q=H.split(`
`).find(re=>re.startsWith("data:"));Q&&(S=!1,x(JSON.parse(Q.slice(5))))}}}async function m(){let k=await u(e,p?{"If-None\
-Match":p}:{});k.ok&&x(await k.json()),p=k.headers.get("ETag"),v()}function x(k){v(),!(k.version<i)&&(i=k.version,k.ended&&
T(),o(k))}function v(){d=0,n(!0)}async function C(){for(;!h;){let k=Math.random()*2e3;try{l&&d%2===0?await b():(await m(),
k+=3e3)}catch(A){if(h)return;d||n(!1),k=De(d++,A.requested)}h||await Me(k)}}function T(){h=!0,w?.abort()}let D=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?D=Date.now():Date.now()-D>5e3&&w.abort()}),window.
addEventListener("pageshow",({persisted:k})=>{k&&w.abort()}),window.addEventListener("offline",()=>w.abort()),C(),T}function Be(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function nn({pathname:e}){let t=e.
split("/").pop();try{return Be(decodeURIComponent(t))}catch{return Be(t)}}function on(e){let t="";for(let o of e)t+=String.fromCharCode(o);return btoa(t)}var sn="#notes=",rn=3e4;var Co=async(e,t)=>new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(t)).arrayBuffer()),an=()=>typeof CompressionStream==
"function";async function cn(e){let t=await Co(new TextEncoder().encode(e),new CompressionStream("deflate-raw"));return on(
t).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var at="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",To=new RegExp(`^${at}+|${at}\
+$`,"g");var ln={"“":"”","„":"“",'"':'"',"«":"»","‘":"’"},Ls=new RegExp(`[,;:،]|${at}`);var be=e=>e.replace(To,"");var un=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function pn(e){let t=be(e),[o,n,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(o in ln&&n===ln[o]&&be(r))||r.includes(
o)||r.includes(n)?e:r}function ye(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>dn(e.cards,o)),be(t.own)].filter(
Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${dn(e.piles,t[o.id])}`);case"date":return[un(t)];case"\
list":return t.map(be);default:return[be(`${t}`)]}}var dn=(e,t)=>e.find(o=>o.id===t)?.text??t;var No="~own";function xe({items:e},t){let o={};for(let n of e){let r=t[n.id];if(!(r==null||!de(n,o)))if(n.kind==="choic\
e"){let c=(n.among?Oe(n,o):n.cards).map(l=>l.id).filter(l=>r.chosen.includes(l)),i=r.own?.trim()?r.own:"";(c.length||i)&&
(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.
id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(o[n.id]=a)}else`${r}`.trim()&&
(o[n.id]=r)}return o}function fn({exercise:e,tallied:t},o){let n=xe(e,o),r={};for(let a of e.items){if(!t.includes(a.id)||
!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?[No]:[]]}return r}function hn({
exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&a in(o??{}));return Object.fromEntries(
r.map(a=>[a,t[a]-o[a]]))}var ct=(e,t)=>F(e.ask,t),Ae=({exercise:e,tallied:t},o,n)=>{let r=xe(e,o);return e.items.filter(
a=>a.id in r).map(a=>({heading:a.said||ct(a,r),said:ye(a,r[a.id]),words:t.includes(a.id)?[]:[n]}))};var Io=/[\u202a-\u202e\u2066-\u2069]/g,mn=({items:e},t)=>{let o=xe({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:ct(n,o),answer:o[n.id],...n.cards?{"in-words":ye(n,o[n.id])}:{}}))};function Fe(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&mn(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),l=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:l,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:mn(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(Io,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function gn(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var Lo=e=>/^https:\/\/[^\s/]/.test(e??"");function it({words:e,notes:t,site:o,go:n=r=>location.assign(r)}){if(!Lo(o))return"";
let{entries:r}=t.all(),a=Object.values(r).some(({answers:d})=>d),c=s("p",{class:"phone-problem",role:"status"}),i=s("a",
{class:"phone-go",href:o,rel:"noreferrer"},e[a?"phone-home-without":"phone-home"]);async function l(){let d=await cn(Fe(
r));d.length>rn?c.textContent=e["phone-home-long"]:n(o+sn+d)}let h=[s("p",{class:"ajar-hint"},e["phone-home-notes-how"]),
s("button",{type:"button",onclick:l},e["phone-home-notes"]),c];return s("section",{class:"phone-card"},s("h2",{},e["phon\
e-home"]),s("p",{},F(e["phone-home-how"],{place:new URL(o).host})),...a&&an()?h:[],i)}var U=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),J=e=>typeof e=="string",ne=e=>Number.isInteger(e)&&e>=0,Mo=e=>ne(
e)&&e<=10,bn=e=>J(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),Ee=e=>Array.isArray(e)&&e.every(J),wn=e=>Array.isArray(e)&&e.every(t=>J(
t?.id)&&J(t.text)),yn={ruler:Mo,choice:e=>U(e)&&Ee(e.chosen)&&J(e.own),sort:(e,{piles:t})=>U(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:J,list:Ee,date:e=>J(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},Do=e=>J(e?.id)&&J(e.ask)&&Object.hasOwn(
yn,e.kind)&&(!["choice","sort"].includes(e.kind)||wn(e.cards))&&(e.kind!=="sort"||wn(e.piles))&&(e.among==null||J(e.among.
item)&&Ee(e.among.piles)),Ro=(e,t)=>e?.name===t&&ne(e.id)&&ne(e.round)&&Ee(e.tallied)&&J(e.exercise?.title)&&(e.exercise.
story==null||Ee(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(Do),
Bo={at:ne,aside:ne,keeps:ne,late:ne,refused:ne,done:e=>typeof e=="boolean",when:J,added:e=>U(e)&&ne(e.round)&&U(e.answers),
sending:e=>U(e)&&ne(e.question)&&ne(e.round)&&bn(e.key)&&U(e.answers)&&U(e.moved)};function Fo({question:e,answers:t,...o}){
let n={question:e};if(U(t)){let r=({id:c,kind:i,...l})=>Object.hasOwn(t,c)&&(t[c]===null||yn[i](t[c],l)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||Bo[r]?.(a))&&
(n[r]=a);return n}function qe(e){if(!U(e)||!Number.isFinite(e.begun)||!U(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>U(n)&&Ro(n.question,o)).map(([o,n])=>[o,Fo(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...J(e.place)?{place:e.place}:{}}}function _e(e){if(!U(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,U(c)&&(c.spent===!0||bn(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function xn(e,t){let o=n=>U(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[Sn,lt]=["ajar-notes ","ajar-keys "],$e="ajar-probe",Pe=12*36e5;function ce(e){try{return e()}catch{return}}function On(e){
let t=new Map,o=n=>ce(()=>window[e].getItem(n));return{get:(n,r)=>r(ce(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),ce(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),ce(()=>window[e].
removeItem(n))},names:()=>ce(()=>Object.keys(window[e]))??[]}}var V=On("localStorage"),ke=On("sessionStorage"),An=()=>ce(
()=>{window.localStorage.setItem($e,$e);let e=window.localStorage.getItem($e)===$e;return window.localStorage.removeItem(
$e),e})??!1,kn=e=>_e(ce(()=>history.state[e])),jn=(e,t)=>ce(()=>history.replaceState({[e]:t},"")),ut=({begun:e})=>Math.abs(
Date.now()-e)>Pe,En=()=>({begun:Date.now(),broken:!0}),vn=e=>e;function qo(e){for(let[t,o]of[[Sn,qe],[lt,_e]])for(let n of V.
names())if(n.startsWith(t)&&n!==t+e){let r=V.get(n,o);!r&&t===lt?V.set(n,En()):(!r||ut(r))&&V.remove(n)}}var _o=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function $n(e,t=!1){let[o,n]=[Sn+e,lt+e],r=u=>u.get(o,qe),a=()=>r(ke)??r(V)??{begun:Date.now(),entries:{}};function c(u){
let b=a();u(b),(r(ke)?ke:V).set(o,b)}let i=()=>V.get(n,_e)??(V.get(n,vn)===null?null:En());function l(){let[u,b]=[kn(n)??
{},i()??{}],m={begun:Date.now(),...u,...b};for(let[x,v]of Object.entries(b))v?.spent&&u[x]&&(m[x]={...u[x],...v});return m}
function h(u){let{[u]:b,broken:m}=l();return!!(!b&&m)}function d(u){V.set(n,u),jn(n,u)}let p=(u,b)=>{let m=l();d({...m,[u]:{
...m[u],...b}})},w=[ke,V].some(u=>!xn(u.get(o,vn),u.get(o,qe)));if(qo(t?e:null),t){let u=Date.now();ut(a())&&c(b=>Object.
assign(b,{begun:u})),(i()||kn(n))&&d(ut(l())?{...l(),begun:u}:l())}return{all:a,change:c,entry:u=>a().entries[u],update:(u,b)=>c(
({entries:m})=>{m[u]={...m[u],...b}}),remove:u=>c(({entries:b})=>{delete b[u]}),key(u){return l()[u]?.key||p(u,{key:_o()}),
l()[u].key},spend:u=>p(u,{spent:!0}),isSpent:u=>h(u)||!!l()[u]?.spent,isUnsure:h,isLost:()=>w,forget(){V.remove(o),ke.remove(
o)},end(){ke.set(o,a()),V.remove(o),V.remove(n),jn(n,null)},listen:u=>window.addEventListener("storage",({key:b})=>{(b===
null||b===o||b===n)&&u()})}}var[Po,Wo,We]=[9,28,30],je=e=>Po+Wo*e,Cn=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function Uo(e,t,o){let n=t.at(-1),r=(a,c,i)=>K("line",{x1:je(a),x2:je(c),
y1:We,y2:We,class:i});return K("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>K("text",{x:je(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>K("circle",{cx:je(a),cy:We,r:5,class:"phone-then"})),K("circle",{cx:je(n.value),cy:We,
r:8,class:"phone-now"}),K("text",{x:je(n.value),y:16,class:"phone-value"},`${n.value}`))}function Tn(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:l})=>l[r.id]!=null).map(({moment:l,
answers:h})=>({moment:l,value:h[r.id]})),c=r.said||r.ask,i=a.map(({moment:l,value:h})=>F(t["phone-rulers-at"],{n:h,moment:l})).
join(", ");return s("div",{},s("h3",{},c),Uo(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","aria-hidden":"true"},i))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function Nn({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),l=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),h=s("footer",{},c,i,l);for(let m of[c,i])m.addEventListener("toggle",()=>m.open&&b());let d=(m,x)=>s(
"button",{type:"button",onclick:x},m);function p(){t.forget(),l.textContent=e["phone-forgotten"],l.focus(),o()}function w(){
let m=s("div",{}),x=d(e["phone-forget"],()=>{let v=d(e["phone-forget-no"],()=>{m.replaceChildren(x),x.focus()});m.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},v,d(e["phone-forget"],p))),v.focus()});return m.append(x),
m}function u([m,{question:x,answers:v}]){let C=m.split(/@(.*)/s)[1],{title:T}=x.exercise;return[s("h3",{},C?`${T} (${C})`:
T),s("div",{class:"ajar-reflection"},...Ae(x,v,e["phone-stays"]).flatMap(D=>et(D,4)))]}function b(){let{entries:m}=t.all();
Object.keys(m).length&&(l.textContent="");let x=Object.entries(m).filter(([,{question:C,answers:T}])=>T&&Ae(C,T,"").length),
v=Cn(m);c.hidden=!v.length,i.hidden=!x.length,v.length&&c.open&&r.replaceChildren(Tn(v,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),d(e["phone-notes-keep"],()=>gn(
"notes.json",Fe(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),w(),...x.flatMap(u))}return b(),{element:h,
refresh:b,open(){n=!0,i.open=!0,b()}}}var pt=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function Ue(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:i,back:l,isQuick:h}){let d={...t},{cards:p,piles:w}=e,u=k=>w.find(A=>A.id===k).text,b=s("div",{class:"ajar-one"});
function m(k,A){d={...d,[k.id]:A},A||delete d[k.id],r(Object.keys(d).length?d:null),A&&a(F(o.moved,{card:pn(k.text),pile:u(
A)}))}function x(k,{focus:A=!0,back:g=k?()=>x(k-1):l,onward:j=()=>C(k+1)}={}){let S=p[k],O=F(o["card-of"],{n:k+1,all:p.length}),
I=s("div",{class:"ajar-one-card",role:"group","aria-label":O,tabindex:"-1"},s("p",{class:"ajar-where"},O),s("p",{},S.text)),
R=M=>{m(S,M),j()};i.hidden=!0,b.replaceChildren(I,s("div",{class:"ajar-one-piles"},...w.map(({id:M,text:H})=>pt(H,()=>R(
M),{"aria-pressed":`${d[S.id]===M}`}))),s("div",{class:"ajar-one-also"},g?v(o.back,()=>g()):s("span",{}),v(o["card-out"],
()=>R("")),h?s("span",{}):v(o["card-enough"],()=>T()))),A&&I.focus({preventScroll:!0})}let v=(k,A)=>pt(k,A,{class:"ajar-\
link"}),C=k=>k<p.length?x(k):T();function T({focus:k=!0}={}){let A=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),g=(j,S)=>{let O=p.
filter(M=>(d[M.id]??"")===S),I=M=>x(p.indexOf(M),{back:T,onward:T}),R=O.map(M=>s("li",{},pt(M.text,()=>I(M))));return R.
length?[s(`h${n+1}`,{},j),s("ul",{},...R)]:[]};b.replaceChildren(A,s("p",{class:"ajar-hint"},o["cards-all-how"]),...w.flatMap(
({id:j,text:S})=>g(S,j)),...g(o["cards-out"],"")),i.hidden=!1,k&&(A.focus({preventScroll:!0}),b.scrollIntoView({block:"n\
earest"}))}let D=p.map(k=>!!d[k.id]).lastIndexOf(!0)+1;return D===p.length||c&&D?T({focus:!1}):x(D,{focus:!1}),b}function In(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
i=!1;function l(d){if(!(i&&d)){if(i=!1,c.hidden=!d||!e.some(p=>de(p,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:h},t["phone-afterward-begin"]))}}function h(){i=
!0;let d=Ne(c,{title:a,items:e},{words:t,level:2,small:!0,sort:Ue,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(p){
d.release(),i=!1,r(p)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:l,isBegun:()=>i}}var dt=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function Ln(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:i,help:l}=o,{name:h,exercise:d}=t,p=y=>y.setting==="afterward",w=d.items.filter(p),u=d.items.filter(y=>!p(y)),b=t,
m=0,x=!1,v=()=>r.entry(h)??{},C=()=>!!b?.open,T=({sending:y,added:_})=>!!(y||_?.round===D()),D=()=>(b??t).round,k=y=>Ae(
t,y,n["phone-stays"]),A=null,g=null;function j(y){return JSON.stringify(y)===g?!1:(g=JSON.stringify(y),A=o.noticeAfter(d.
items,y),!!A)}let S=s("p",{class:"phone-closed"},n["phone-closed"]),O=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),I=s("div",{});e.replaceChildren(S,I);function R(y){let[_,...P]=y;if(!C()||!y.some(({id:ee})=>t.tallied.
includes(ee)))return n["phone-stays"];let z=P.length?n["phone-can-add-all"]:n[_.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},z)}let M=y=>r.update(h,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...y}),H=()=>o.tell(d.story),Q=Ne(I,{...d,items:u},{words:n,mark:R,level:1,small:!0,sort:Ue,beside:d.story?.length?
[dt(n.story,H,"ajar-link")]:[],answers:v().answers,at:v().at,done:v().done,reflection:k(v().answers??{}),help:l,aside:v().
aside,needs:o.wayToNeeds,below:()=>h.startsWith("plan@")?l.line():null,onAside:y=>r.update(h,{aside:y}),onMove:y=>{m=y,v().
answers&&r.update(h,{at:m})},onChange:y=>{M({answers:y,at:m,done:!1,keeps:null}),oe()},onDone:re,onStartOver:()=>{r.remove(
h),oe(),c()}});function re(y){M({answers:xe(d,y),done:!0}),j(v().answers),Q.update({answers:y,done:!0,reflection:k(y),danger:A}),
oe(),(I.querySelector(".ajar-danger [tabindex]")??O.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),
c()}let ie=In(w,{words:n,answers:()=>v().answers,onChange:y=>r.update(h,{answers:y}),onDone:re});e.append(ie.element),I.
querySelector(".ajar-body").before(O);function Ke(y){let _=fn(t,y.answers),P=r.entry(t.since)?.added?.answers;return{answers:_,
moved:hn(t,_,P)}}function X(y,..._){let P=s("h2",{id:"phone-add",tabindex:"-1"},y),z=s("div",{},P,..._.map(se=>typeof se==
"string"?s("p",{},se):se));if(z.textContent===O.textContent)return;let ee=x||O.contains(document.activeElement),ue=O.textContent;
O.replaceChildren(...z.childNodes),ee?P.focus({preventScroll:!0}):ue&&i(y)}function le(y){y(),x=!0,oe(),x=!1}function ge({
answers:y,moved:_}){let P=d.items.filter($=>$.id in y).map($=>{let[B,...te]=$.kind==="sort"?[]:ye($,v().answers[$.id]),W=$.
said||$.ask;return s("li",{},B&&!te.length&&!$.own?`${W}: ${B}`:W)}),z=()=>le(()=>a.add(h,b,y,_)),ee=()=>le(()=>r.update(
h,{keeps:D()})),{added:ue,keeps:se}=v(),f=se===D(),E=P.length>0;X(n[f?"phone-kept":E?"phone-add-title":"phone-done-ask"],
...f?[n["phone-kept-how"]]:[],...ue&&!f?[n["phone-again"]]:[],...E?[n["phone-add-what"],s("ul",{},...P)]:[n["phone-done-\
what"]],...Object.keys(_).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},f?null:dt(n["\
phone-keep-mine"],ee),dt(n[E?"phone-add":"phone-done"],z)))}function oe(){let{done:y,sending:_,added:P,late:z,refused:ee,
keeps:ue}=v();S.hidden=C()||!!y||!!t.own,O.hidden=!y;let se=I.querySelector(".ajar-reflection + .ajar-moves");if(se&&(se.
hidden=T(v())),!y){ie.offer(!1),O.replaceChildren(),g=null;return}let{answers:f}=v();j(f)&&Q.update({answers:f,done:!0,reflection:k(
f),danger:A});let E=Ke(v()),$=`${t.id}.${D()}`;if(_)X(n["phone-sending"],n["phone-sending-how"]);else if(P?.round===D()){
let B=Object.keys(P.answers).length;X(n[B?"phone-added":"phone-done-title"],n[B?"phone-added-how":"phone-done-how"])}else
z===D()?X(n["phone-here"],n["phone-late"]):ee===D()?X(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent($)?
X(n["phone-here"],n[r.isUnsure($)?"phone-unsure":"phone-once"]):C()?ge(E):X(n["phone-here"],n["phone-closed-done"]):X(n["\
phone-here"],n["phone-all-here"]);ie.offer(!O.querySelector(".ajar-moves")||ue===D())}return oe(),{name:h,is:y=>y?.id===
t.id&&JSON.stringify(y.exercise)===JSON.stringify(d),isTouched(){let{answers:y={},at:_=0,done:P}=v(),z=e.contains(document.
activeElement)&&document.activeElement.matches("input, textarea");return ie.isBegun()||!P&&(z||_>0||Object.values(y).some(
ee=>ee!=null))},update(y){b=y,oe()},refresh:oe,look(){g=null,oe()}}}var Ho=15e3;async function zo(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(Ho)});n=Re(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Me(De(o,n))}}function Mn(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await zo(`${e}/answers`,c),{question:l,
round:h,answers:d}=c;i||t.spend(`${l}.${h}`);let p=i?["closed","no-room"].includes(i)?{late:h}:{refused:h}:{added:{round:h,
answers:d}};t.entry(a)&&t.update(a,{sending:null,...p}),n.delete(c.key),o()}return{add(a,{id:c,round:i},l,h){let d={question:c,
round:i,key:t.key(`${c}.${i}`),answers:l,moved:h};t.update(a,{sending:d}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var Rn="text-size",He=[.9,1,1.15,1.3,1.5],Dn=1;function Ko(){try{let e=He.indexOf(Number(sessionStorage.getItem(Rn)));return e<
0?Dn:e}catch{return Dn}}function Bn(e){let t=Ko();function o(){document.documentElement.style.setProperty("--phone-size",
He[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,He.length-1)),o();
try{sessionStorage.setItem(Rn,He[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function Fn(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?F(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:F(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function _n(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Xe(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let l=Be(r.value);a.begin();let{why:h}=await Fn(l,e);a.end(),n.textContent=h||e["keep-opening"],h?r.focus():location.replace(
l)};return t&&Fn(t,e).then(({why:i,isGone:l})=>{l&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function Pn(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var Go=()=>K("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},K("path",{d:"M11 8h42v68H11z",class:"phone-light"}),K("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),K("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),K("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),Wn=e=>[
s("div",{class:"phone-waiting"},Go(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],Un=(e,t,o,n)=>{let r=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[r?"phone-ende\
d-notes":"phone-ended-nothing"])),n,s("div",{class:"phone-help"},o.text())]};var yt=e=>JSON.parse(document.getElementById(e).textContent),N=yt("words"),xt=document.getElementById("code").textContent||
nn(location),Gn=yt("help"),he=Zt({words:N,countries:Gn,leave:jt});he.choose(Gn.find(({home:e})=>e)?.code??"");var ft={},
ht=null,mt="",q=yt("state"),L=$n(xt,!!q&&!q.ended),ae=s("main",{}),gt=s("div",{}),Jn=s("p",{class:"phone-looking",role:"\
status"}),Vn=s("p",{class:"phone-practice",hidden:!0},N["phone-practice"]),fe=s("div",{class:"phone-banner",role:"status",
hidden:!0}),Zn=s("p",{class:"phone-unseen",role:"status"}),Qn=e=>{Zn.textContent=e},ve="",Z=null;function ze(e,t,{focus:o=!1}={}){
if(e===ve&&e!=="question")return;let n=o||ae.contains(document.activeElement);if(ve=e,Z=null,fe.hidden=!0,ae.replaceChildren(),
t(),!n)return;let r=ae.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function kt(e,t){
ze("question",()=>{Z=Ln(ae,e,{words:N,notes:L,send:bt,announce:Qn,changed:()=>me.refresh(),help:he,tell:Jo,wayToNeeds:Vo,
noticeAfter:(o,n)=>Vt(o,n,ft)}),L.all().place!==e.name&&L.change(o=>{o.place=e.name})},t)}function Jo(e){Ie({title:N.story,
close:N["help-close"],bar:s("div",{class:"ajar-help-bar"},Le({words:N,leave:jt})),parts:e.map(t=>s("p",{},t))})}function Vo(){
if(!ht)return null;let t={id:0,name:`needs@${N["phone-own-moment"]}`,exercise:ht,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{kt(t,{focus:!0}),Yn(N["phone-own"],N["phone-go-back"])}},N["help-needs"])}function Ce(e={}){
let t=q.ended?null:q.question;if(Vn.hidden=!q.practice,!L.all().welcomed&&!q.ended){ze("welcome",()=>ae.append(...Pn(N,An(),
he,Xn)),e);return}if(Z?.is(t)){Z.update(t),fe.hidden=!0;return}if(Z?.isTouched()&&!e.focus){Z.update(null),(t||q.ended)&&
Zo();return}let o=ve==="waiting"||ve==="question";q.ended?ze("ended",()=>{gt.replaceChildren(it({words:N,notes:L,site:mt})),
ae.append(...Un(N,L,he,gt)),me.open()},e):t?kt(t,e):ze("waiting",()=>ae.append(...Wn(N)),e),t&&o&&Qn(`${N["phone-new"]} ${t.
exercise.title}`)}var Zo=()=>Yn(N[q.ended?"phone-ended-here":"phone-moved-on"],N[q.ended?"phone-go-notes":"phone-go-new"]);
function Yn(e,t){(fe.hidden||fe.firstChild.textContent!==e)&&fe.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>Ce(
{focus:!0})},t)),fe.hidden=!1}function Hn(){ve="",Z=null,q.ended||!L.all().welcomed?Ce():Xn()}function Xn(){L.change(o=>{
o.welcomed=!0});let{place:e,entries:t}=L.all();e&&!t[e]?.done&&Qo(t[e]),Ce({focus:!Z})}function Qo(e){!e?.answers||q.ended||
e.question.name===q.question?.name||kt({...e.question,open:!1})}function zn(e){q=e,q.ended&&L.end(),Ce()}var Yo=()=>L.isSpent(
"join")?{}:{"Ajar-Phone":L.key("join")},Kn=0;function Xo(e){e&&!L.isSpent("join")&&L.spend("join"),clearTimeout(Kn),Kn=setTimeout(
()=>{Jn.textContent=e?"":N["phone-looking"]},e?0:1e3)}var wt=()=>{ve="",Z=null,Ce(),me.refresh()},eo=`api/rooms/${xt}`,bt=Mn(
eo,L,()=>{Z?.refresh(),me.refresh()}),me=Nn({words:N,notes:L,onForget(){q.ended||L.change(e=>{e.welcomed=!0}),wt()}});me.
element.append(s("details",{},s("summary",{},N["phone-leave"]),s("p",{},N["phone-leave-cannot"]),s("p",{class:"ajar-leav\
e-how"},N["leave-how"])));function jt(){L.forget(),ot()}document.querySelector(".phone").replaceChildren(s("header",{},s(
"div",{class:"phone-bar"},s("p",{},N["phone-title"]),Bn(N),s("div",{class:"ajar-leave"},he.button(),Le({words:N,leave:jt})),
Jn),L.isLost()?s("p",{class:"phone-practice",role:"status"},N["phone-lost"]):null,Vn,fe),ae,me.element,s("div",{class:"a\
jar-on-paper"},he.text()),Zn);Xt(()=>L.forget());Qt(he.open);async function to(e=1e3){try{({dangers:ft={},needs:ht=null,
site:mt=""}=await(await fetch("danger.json")).json()),Z?.look(),gt.replaceChildren(it({words:N,notes:L,site:mt}));for(let o of Object.
values(ft))Yt(Bt(o))}catch{setTimeout(to,e,Math.min(2*e,6e4))}}function no(){if(to(),q.ended)L.end();else{let e=()=>zn({
...q,ended:!0});tn(eo,q.version,{onState:zn,onReached:Xo,onGone:e,introduce:Yo}),bt.resume()}document.addEventListener("\
visibilitychange",()=>{document.hidden||bt.resume()}),L.listen(()=>{document.hidden||!Z?.isTouched()?wt():Z.refresh()}),
setTimeout(()=>{L.forget(),wt()},Math.min(Pe,L.all().begun+Pe-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{
e&&(Hn(),me.refresh())}),Hn()}function es(){let e=Object.keys(L.all().entries).length>0;return e&&(q={ended:!0},no()),e}
q?no():ae.append(..._n(N,xt,es));
