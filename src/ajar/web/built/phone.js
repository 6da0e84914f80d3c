var Xn="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",eo=new RegExp(`(${Xn})|[.…]+|[!?;\\n]`,"gu"),to=/[\u0300-\u036f'’‘ʼ]/g,
no=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Et(e){let t={};for(let[o,n]of Object.entries(e))t[o]=At(n,t);return t}
var Ve=(e,t)=>new RegExp(e.map(o=>At(o,t)).join("|"),"y");function Ne(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=
n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function At(e,t){return`\
(?:${(e.match(no)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,\
4}":r[0]==="<"?t[r.slice(1,-1)]:oo(r)).join("")})`}function oo(e){let t=$t(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,
"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var $t=e=>e.normalize("NFKD").replace(
to,"").toLowerCase();function Ct(e){let t="",o=[];for(let n of e.matchAll(eo)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;
let r=`${n[1]?$t(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}var so=4,ro=87,Nt=16411,Tt=[1,1],ao=[0,0],Ze=new WeakMap;function It(e,t){let{passes:o,kinds:n,learned:r}=Rt(t),{line:a,
places:c}=Ct(e),i=a;for(let[l,f]of Ne(o,a))i=i.slice(0,l)+i.slice(l,f).replace(/[^ ]/g,"_")+i.slice(f);let u=Object.entries(
n).flatMap(([l,f])=>Ne(f,i).map(([d,y])=>({kind:l,start:d,end:y-1}))),h=r?co(u,a,r):u,p=(l,f)=>l.span[0]-f.span[0]||l.span[1]-
f.span[1]||(l.kind<f.kind?-1:+(l.kind>f.kind));return h.map(({kind:l,start:f,end:d})=>({kind:l,span:[c[f][0],c[d][1]]})).
sort(p)}function*Mt(e){let{passes:t,kinds:o}=Rt(e);for(let n of[t,...Object.values(o)])yield,Ne(n,"we are here ")}function Rt(e){
return Ze.has(e)||Ze.set(e,lo(e)),Ze.get(e)}function co(e,t,o){let{weights:n,kinds:r,limit:a,least:c}=o,i=io(t,o),u=i.slice(
1).map((b,k)=>[...i[k],...b]),h=b=>{let k=new Set(b.flatMap(I=>I.places));return Lt(n,k)/Math.sqrt(k.size)},p=[...i,...u];
if(e.length)return Qe(p,h)[1]>c?e:[];let l=p.filter(b=>b.length>so),[f,d]=Qe(l,h);if(!(d>a))return[];let y=new Set(f.flatMap(
b=>b.places.slice(0,2))),[g]=Qe(Object.keys(r),b=>Lt(r[b],y));return[{kind:g,start:f[0].start,end:f.at(-1).start}]}function io(e,{
numbers:t,weights:o}){let n=Tt,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===".",i=c?Tt:t.get(a[0])??ao,u=[[0,i[0]],
[1,i[1]],[n[0],i[0]],[n[1],i[1]]],h=([p,l],f)=>((f*Nt+p)*Nt+l)%o.length;r.at(-1).push({start:a.index,places:u.map(h)}),n=
i,c&&r.push([])}return r.filter(a=>a.length)}var Qe=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?n:o,[null,-1/0]),Lt=(e,t)=>[
...t].reduce((o,n)=>o+e[n%e.length],0),Bt=(e,{kinds:t,notices:o})=>Object.entries(o).find(([n])=>e.some(({kind:r})=>t[r]===
n))?.[1]??null;function lo({lists:e,passes:t,phrases:o,learned:n}){let r=Et(e),a=Object.entries(o).map(([c,i])=>[c,Ve(i,
r)]);return{passes:Ve(t,r),kinds:Object.fromEntries(a),learned:n&&uo(n)}}function uo({same:e,concepts:t,weights:o,kinds:n,
limit:r,least:a}){let c=new Map,i=2;for(let p of e){for(let l of p.split(" "))c.set(l,[i,i]);i++}for(let[p,l]of t.entries())
for(let f of l.split(" "))c.set(f,[i++,2+e.length+p]);let u=p=>[...p.join("")].map(l=>l.charCodeAt(0)-ro),h=Object.entries(
n).map(([p,l])=>[p,u(l)]);return{numbers:c,weights:u(o),kinds:Object.fromEntries(h),limit:r,least:a}}var po=["button","input","select","summary","textarea"],fo=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return po.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),fo.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function z(e,t,...o){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),
n}var D=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),de=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Oe(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var Dt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};var ho=2e4;function Ft(e,{oninput:t,...o}){let n=s("textarea",{maxlength:ho,oninput:t,...o});if(n.value=e,n.addEventListener(
"focus",()=>{n.matches(":hover")||n.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
n.style.height="auto";let a=n.offsetHeight-n.clientHeight;n.scrollHeight&&(n.style.height=`${n.scrollHeight+a}px`)};n.addEventListener(
"input",r),new ResizeObserver(r).observe(n)}return n}function qt(e,t,{words:o,group:n,change:r,remarks:a}){let{opener:c,
long:i,remark:u}=e,h=c?s("b",{id:`${n}-opener`},c):s("span",{},o["own-words"]),p=Ft(t??"",{rows:i?8:2,oninput:()=>r(p.value.
trim()?p.value:null),...c&&{"aria-labelledby":`${n}-ask ${n}-opener`,autocapitalize:"none"}}),l=s("label",{class:"ajar-w\
ords ajar-write"},h,p);return u&&a?s("div",{},l,a(p,e)):l}function _t(e,t,{words:o,change:n}){let r=s("div",{}),a=()=>[...r.
querySelectorAll("textarea")],c=()=>{let g=a().map(b=>b.value).filter(b=>b.trim());n(g.length?g:null)},i=()=>[...r.children].
forEach((g,b)=>{g.querySelector("label > span").textContent=D(o.line,{n:b+1}),g.querySelector("button").setAttribute("ar\
ia-label",D(o["remove-line"],{n:b+1}))}),u=()=>{d(""),a().at(-1).focus()},h=s("button",{type:"button",class:"ajar-link",
onclick:u},o["add-line"]),p=()=>{i(),h.hidden=r.children.length>=e.most},l=g=>{let b=a()[a().indexOf(g)+1];b?b.focus():g.
value.trim()&&!h.hidden&&u()},f=g=>{let b=Ft(g,{rows:1,enterkeyhint:"next",oninput:()=>{b.value.includes(`
`)&&(b.value=b.value.replace(/\s*\n\s*/g," ")),c()},onbeforeinput:k=>{["insertLineBreak","insertParagraph"].includes(k.inputType)&&
(k.preventDefault(),l(b))}});return b},d=g=>{let b=()=>{let I=k.nextElementSibling||k.previousElementSibling;k.remove(),
I||d(""),p(),c(),(I||r.firstElementChild).querySelector("textarea").focus()},k=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},s("span",{}),f(g)),s("button",{type:"button",class:"ajar-remove",onclick:b},"×"));r.append(k),p()},
y=t||[];for(let g=0;g<Math.max(e.lines,y.length);g++)d(y[g]??"");return s("div",{class:"ajar-lines"},r,h)}function Ye(e,t){let o=0,n=!1;return{begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Te(e,t,o){let{words:n,level:r=3,small:a=!1,folded:c=!1,brief:i=!1,beside:u=[]}=o,h={...wo,
sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let p=`ajar-${window.ajarForms}`,l={...o.answers},f=0,d=null,y=0,g=o.
aside??0,b=t.why?s("p",{class:"ajar-why"},t.why):"",k=t.private?s("p",{class:"ajar-private"},t.private):"",I=!1,{example:M}=t,
F=M?s("details",{class:"ajar-example"},s("summary",{},n.example),s("p",{},M)):"",v=s("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),$=s("div",{}),w=s("div",{class:"ajar-body"}),j=s("section",{class:"ajar-form","aria-labelledb\
y":`${p}-title`},s(`h${r}`,{id:`${p}-title`},t.title),...a||c?[s("div",{class:"ajar-beside"},...u,b?mo([b],n):""),k]:[b,
k],F,$,w,v);j.addEventListener("keydown",m=>{m.key!=="Enter"||!(m.ctrlKey||m.metaKey)||!d||(m.preventDefault(),d.next.click())}),
e.replaceChildren(j);function S(){let m=t.items.filter(E=>de(E,l));if(i){let E=I?m.filter(A=>A.after).map(A=>[A]):[];return[
m.filter(A=>!A.after),...E]}return a&&t.together?[m]:m.map(E=>[E])}let O=m=>{v.replaceChildren(m)},N=Ye(n,O);function R(m,E){
v.replaceChildren(`${m} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{l=E,O(""),o.onChange(l),x({focus:!0})}},
n["put-back"]))}function L(m,E){l={...l,[m.id]:E},go(w),O(""),o.onChange(l),ie()}function H(){re(!0),N.begin(),y=setTimeout(
Q,8e3)}function Q(){y&&(clearTimeout(y),y=0,re(!1),N.end())}function re(m){for(let E of d?.fieldsets??[])E.disabled=m}function ie(){
if(!d)return;let{items:m,skip:E,where:A,next:B,enough:te,whys:U}=d,Y=S().length;E.textContent=le(m)?n["clear-and-skip"]:
n.skip,A.textContent=D(n["question-of"],{n:f+1,all:Y}),A.hidden=(a||i)&&Y===1,B.textContent=f===Y-1?n.done:n.next,te.hidden=
!ze(Y),U.hidden=!i||I||!le(m)}function ze(m){return(o.enough==="at once"||f>0)&&f<m-1&&le(t.items)}function X(){y||(H(),
o.onDone(l))}let le=m=>m.some(({id:E})=>l[E]!=null);function ge(m,E=!0){if(y)return;let A=S();if(f+=m,f>=A.length){f=A.length-
1,X();return}x({focus:E,again:m<0})}function oe(m,E){let A=`${p}-${m.id}`,B=s("legend",{id:`${A}-ask`},D(m.ask,l)),te=m.
hint?s("p",{class:"ajar-hint",id:`${A}-hint`},m.hint):null,U=[te,E.mark].filter(Boolean).map(({id:we})=>we),Y=m.among?{...m,
cards:Oe(m,l)}:m,Se=h[m.kind](Y,Dt(Y,l[m.id]),{words:n,level:r+1,group:A,change:we=>L(m,we),say:O,remarks:o.remarks,isQuick:o.
enough==="at once",...E}),pe={class:`ajar-item ajar-${m.kind}`,tabindex:"-1","aria-describedby":U.join(" ")||null};return s(
"fieldset",pe,B,te,Se)}function x({focus:m=!1,again:E=!1}={}){let A=S();f=Math.max(0,Math.min(f,A.length-1));let B=A[f],
te=o.mark?.(B),U=te?s("p",{class:"ajar-mark",id:`${p}-${B[0].id}-mark`},te):null,Y=s("div",{class:"ajar-moves ajar-onwar\
d"}),Se=f>0?()=>ge(-1):null,pe=B.map(Je=>oe(Je,{mark:U,again:E,moves:Y,back:Se})),we=s("button",{type:"button",class:"aj\
ar-skip",onclick:()=>{if(y)return;let Je=l,Qn=le(B);l={...l,...Object.fromEntries(B.map(({id:Yn})=>[Yn,null]))},o.onChange(
l),ge(1),Qn&&R(n.cleared,Je)}}),jt=s("button",{type:"button",class:"ajar-next",onclick:()=>{y||(O(""),ge(1))}}),Ge=s("p",
{class:"ajar-where"}),vt=s("button",{type:"button",class:"ajar-link",onclick:()=>{I=!0,ge(1)}},n["add-why"]),St=s("butto\
n",{type:"button",class:"ajar-link",onclick:X},n.enough);d={items:B,skip:we,where:Ge,next:jt,fieldsets:pe,enough:St,whys:vt},
$.replaceChildren(),Y.replaceChildren(jt,we),Se&&Y.append(s("button",{type:"button",class:"ajar-back",onclick:Se},n.back));
let Ot=pe.length===1;U&&Ot&&pe[0].lastElementChild.before(U),w.replaceChildren(Ge,...U&&!Ot?[U]:[],...pe,Y,...o.enough?[
vt,St]:[]),ie(),o.onMove?.(f),m&&(pe[0].focus({preventScroll:!0}),Ge.scrollIntoView({block:"nearest"}))}function _(m){if($.
replaceChildren(),!m||!o.help||g>m.kinds.length)return null;let E=()=>{g=m.kinds.length+1,o.onAside?.(g),$.replaceChildren(),
w.querySelector("[tabindex]").focus()},{help:A,needs:B}=o;return $.append(A.notice(m,{level:r+1,aside:E,needs:B})),$.querySelector(
"[tabindex]")}function P(m,{focus:E=!1,danger:A=null}={}){d=null;let B=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);w.
replaceChildren(s("div",{class:"ajar-reflection"},B,...m.flatMap(U=>Xe(U,r+2)),o.below?.()??null),s("div",{class:"ajar-m\
oves"},s("button",{type:"button",onclick:()=>{f=0,x({focus:!0,again:!0})}},n.change),s("button",{type:"button",onclick:()=>{
let U=l;l={},f=0,g=0,o.onAside?.(0),o.onStartOver(),x({focus:!0}),R(n["started-over"],U)}},n["start-over"])));let te=_(A);
E&&(te??B).focus()}function K(m){let E=w.contains(document.activeElement);E&&d&&!y||(Q(),l={...m.answers},m.done?P(m.reflection,
{focus:E,danger:m.danger}):(f=m.at??Math.max(0,S().findIndex(A=>A.some(({id:B})=>l[B]==null))),x()))}let{done:ee,reflection:ue,
danger:se}=o;return K({answers:l,at:o.at,done:ee,reflection:ue,danger:se}),{update:K,release:Q,say:m=>{Q(),O(m)}}}var mo=(e,t)=>s(
"details",{},s("summary",{},t["why-this"]),...e);function go(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Xe=({heading:e,said:t,words:o},n)=>[
e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},
t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),wo={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s(
"label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===
0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-nu\
mbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},
s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r,remarks:a}){let{chosen:c,own:i}=t||{chosen:[],own:""},
u=()=>r(c.length||i.trim()?{chosen:[...c],own:i}:null),h=e.many?"checkbox":"radio",p=e.cards.map(f=>s("input",{type:h,name:n,
value:f.id,checked:c.includes(f.id),onchange:d=>{e.many?c=c.filter(y=>y!==f.id).concat(d.target.checked?f.id:[]):(c=[f.id],
i="",l&&(l.value="")),u()}})),l=e.own?s("input",{type:"text",value:i,maxlength:500,oninput:f=>{i=f.target.value,!e.many&&
i.trim()&&(c=[],p.forEach(d=>{d.checked=!1})),u()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},
o[e.many?"choose-many":"choose-one"]),...e.cards.map((f,d)=>s("label",{class:"ajar-card"},p[d],s("span",{},f.text))),l?s(
"label",{class:"ajar-own"},s("span",{},e.own),l):null,l&&e.remark&&a?a(l,e):null)},text:qt,list:_t,date(e,t,{words:o,change:n,
say:r}){let a=new Date,c=u=>`${u}`.padStart(2,"0"),i=`${a.getFullYear()}-${c(a.getMonth()+1)}-${c(a.getDate())}`;return s(
"label",{class:"ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??"",oninput:({target:u})=>{n(u.value||
null),u.value>="1000"&&u.value<i&&r(o["day-past"])}}))}};function Le({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Pt=["emergency","crisis","violence","agency","worried","child"],bo=["crisis","violence"],Ht='a[href$="#Help-lines"]',
G=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Ut(){for(let e of G().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&G().listeners.delete(e),e.shown||(e.shown=t)}}function yo(e,{zone:t="",
languages:o=[]}){let n=i=>i.endsWith("/")?t.startsWith(i):t===i,r=e.find(({zones:i})=>i.some(n));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let a=e.find(i=>i.home);return a?a.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function Kt(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=n.flatMap(h=>It(h,c)),u=Bt(i,c);if(u)return{...u,
kinds:[...new Set(i.map(({kind:h})=>h))].sort()}}let r=e.filter(({id:c,kind:i})=>i==="ruler"&&t[c]!=null),a=Object.values(
o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var et=(e,t)=>t.flatMap(
o=>e.lines.filter(n=>n.topic===o)),tt=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),
Wt=e=>`tel:${e.match(/\d+/)[0]}`;function zt({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(G().countries=
t);let r=()=>G().countries,a=()=>G().chosen||yo(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>r().find(w=>w.code===a());function i(w){G().chosen=w,Ut();for(let{element:j,draw:S}of G().
listeners)S(j)}function u(w,j){return j(w),G().listeners.add({element:w,draw:j,shown:!1}),queueMicrotask(Ut),w}let h=w=>u(
s("div",{}),j=>j.replaceChildren(...w())),p=()=>{let w=[...r(),{code:"-",country:e["help-elsewhere"]}],j=s("select",{onchange:()=>{
i(j.value),n(j.value)}},...w.map(S=>s("option",{value:S.code},S.country)));return u(j,()=>{j.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),j)},l=({say:w,to:j},S)=>{if(/^(tel|sms):/.test(j))return s("a",
{class:S?"ajar-reach":"ajar-reach ajar-first",href:j},s("span",{},...tt(w)));let O=s("span",{},w),N=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":D(e["help-copy-what"],{address:j}),onclick:async()=>{await xo(j,O)&&(N.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},O," ",N)},f=w=>s("li",{},s("p",{class:"ajar-for"},w.
for_what),s("p",{class:"ajar-hint"},[w.name,w.hours,w.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...w.reach.map(l))),d=({emergency:w,note:j})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),j?s("\
p",{class:"ajar-hint"},j):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Wt(w)},D(e["help-call"],{number:w})))),
y=w=>h(()=>{let j=c();if(!j)return[s("p",{},e["help-elsewhere-how"])];let S=w.flatMap(O=>O==="emergency"?d(j):et(j,[O]).
map(f));return[s("ul",{class:"ajar-help-lines"},...S)]});function g(){Le({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},p(),Ie({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),y(Pt),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function b({title:w,text:j,now:S,lines:O,kinds:N,
countries:R},{level:L,aside:H,needs:Q}){return R&&!$()&&(G().countries=R),s("section",{class:"ajar-danger"},s(`h${L}`,{tabindex:"\
-1"},w),s("p",{},j),N.length?null:Q?.()??null,p(),y(O),s("ul",{class:"ajar-todo"},...S.map(re=>s("li",{},re))),s("p",{class:"\
ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:H},e["help-aside"]))}let k=()=>s("butto\
n",{type:"button",class:"ajar-get-help",onclick:g},e["help-get"]);function I({emergency:w,...j}){let O=bo.map(R=>et(j,[R])[0]?.
reach??[]).flatMap(R=>["tel:","sms:"].map(L=>R.find(({to:H})=>H.startsWith(L))));return[{say:D(e["help-call"],{number:w}),
to:Wt(w)},...O.filter(Boolean)]}let M=(w=`${e["help-line"]} `)=>h(()=>{let j=c(),S=(j?I(j):[]).flatMap(({say:R,to:L},H)=>[
H?" · ":"",s("a",{href:L},...tt(R))]),O=s("button",{type:"button",class:"ajar-link",onclick:g},e["help-get"]),N=s("span",
{class:"ajar-off-paper"},S.length?" · ":"",O);return[s("p",{class:"ajar-help-line"},w,...S,N)]});function F(w){if(!$())
return;let[j]=[...w.querySelectorAll(Ht)].reverse();j?.closest("p, ul").after(M(""));for(let S of w.querySelectorAll("de\
tails"))S.open=S.querySelector("summary").textContent===c()?.country}let v=()=>h(()=>{let w=c();return w?[s("p",{},s("b",
{},`${e["help-title"]}, ${w.country}`)),s("p",{},`${e["help-danger"]} ${D(e["help-call"],{number:w.emergency})}`),s("ul",
{},...et(w,Pt).map(({for_what:j,name:S,reach:O,hours:N})=>s("li",{},...tt(`${j}: ${S}. ${O.map(({say:R})=>R).join(" · ")}\
. ${N}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),$=()=>r().length>0;return{open:g,notice:b,button:k,line:M,addNumbers:F,
text:v,choose:i,code:a,isKnown:$}}var Ie=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Gt(e){if(G().open){G().open=e;return}G().open=e,window.addEventListener("click",
t=>{t.target.closest?.(Ht)&&(t.preventDefault(),t.stopPropagation(),G().open())},{capture:!0})}async function xo(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Jt(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var ko="about:blank";function nt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(ko)}function Vt(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",n=>{n.repeat||
(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),nt()))},{capture:!0})}var ot=new Set,st=()=>{if(!document.hidden)for(let e of[...ot])e(Math.random()*1e3)};window.addEventListener("online",st);
window.addEventListener("pageshow",st);document.addEventListener("visibilitychange",st);var Me=e=>new Promise(t=>{let o,
n=()=>{ot.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};ot.add(r),o=setTimeout(n,e)}),Re=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),Be=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var jo=5e4,Zt=8e3;function Qt(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let i=t,u=!0,h=!1,p=0,
l=null,f=null;async function d(v,$){f=new AbortController;let{signal:w}=f,j=setTimeout(()=>f.abort(),Zt),S=await fetch(v,
{headers:{...$,...a()},cache:"no-store",signal:w}).finally(()=>clearTimeout(j));if(S.ok||S.status===304)return S;let O=await S.
json();throw c.includes(O.error)&&(M(),r(O.error)),Object.assign(new Error(O.error),{requested:Be(S)})}async function y(){
let $=(await d(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),w=new TextDecoder;for(let j="",S=!0;;){let O=setTimeout(
()=>{u&&(u=!S),f.abort()},S?Zt:jo),{done:N,value:R}=await $.read().finally(()=>clearTimeout(O));if(N&&S)throw new Error;
if(N)return;let L=(j+w.decode(R,{stream:!0})).split(`

`);j=L.pop();for(let H of L){let Q=H.split(`
`).find(re=>re.startsWith("data:"));Q&&(S=!1,b(JSON.parse(Q.slice(5))))}}}async function g(){let v=await d(e,l?{"If-None\
-Match":l}:{});v.ok&&b(await v.json()),l=v.headers.get("ETag"),k()}function b(v){k(),!(v.version<i)&&(i=v.version,v.ended&&
M(),o(v))}function k(){p=0,n(!0)}async function I(){for(;!h;){let v=Math.random()*2e3;try{u&&p%2===0?await y():(await g(),
v+=3e3)}catch($){if(h)return;p||n(!1),v=Re(p++,$.requested)}h||await Me(v)}}function M(){h=!0,f?.abort()}let F=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?F=Date.now():Date.now()-F>5e3&&f.abort()}),window.
addEventListener("pageshow",({persisted:v})=>{v&&f.abort()}),window.addEventListener("offline",()=>f.abort()),I(),M}function De(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function Yt({pathname:e}){let t=e.
split("/").pop();try{return De(decodeURIComponent(t))}catch{return De(t)}}var Xt="#notes=";var vo=async(e,t)=>new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(t)).arrayBuffer()),en=()=>typeof CompressionStream==
"function";async function tn(e){let t=await vo(new TextEncoder().encode(e),new CompressionStream("deflate-raw")),o=Array.
from(t,n=>String.fromCharCode(n)).join("");return btoa(o).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var rt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",So=new RegExp(`^${rt}+|${rt}\
+$`,"g");var nn={"“":"”","„":"“",'"':'"',"«":"»","‘":"’"},vs=new RegExp(`[,;:،]|${rt}`);var be=e=>e.replace(So,"");var on=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function sn(e){let t=be(e),[o,n,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(o in nn&&n===nn[o]&&be(r))||r.includes(
o)||r.includes(n)?e:r}function ye(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>rn(e.cards,o)),be(t.own)].filter(
Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${rn(e.piles,t[o.id])}`);case"date":return[on(t)];case"\
list":return t.map(be);default:return[be(`${t}`)]}}var rn=(e,t)=>e.find(o=>o.id===t)?.text??t;var Oo="~own";function xe({items:e},t){let o={};for(let n of e){let r=t[n.id];if(!(r==null||!de(n,o)))if(n.kind==="choic\
e"){let c=(n.among?Oe(n,o):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),i=r.own?.trim()?r.own:"";(c.length||i)&&
(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.
id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(o[n.id]=a)}else`${r}`.trim()&&
(o[n.id]=r)}return o}function an({exercise:e,tallied:t},o){let n=xe(e,o),r={};for(let a of e.items){if(!t.includes(a.id)||
!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?[Oo]:[]]}return r}function cn({
exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&a in(o??{}));return Object.fromEntries(
r.map(a=>[a,t[a]-o[a]]))}var at=(e,t)=>D(e.ask,t),Ee=({exercise:e,tallied:t},o,n)=>{let r=xe(e,o);return e.items.filter(
a=>a.id in r).map(a=>({heading:a.said||at(a,r),said:ye(a,r[a.id]),words:t.includes(a.id)?[]:[n]}))};var Eo=/[\u202a-\u202e\u2066-\u2069]/g,ln=({items:e},t)=>{let o=xe({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:at(n,o),answer:o[n.id],...n.cards?{"in-words":ye(n,o[n.id])}:{}}))};function Fe(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&ln(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),u=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:u,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:ln(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(Eo,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function un(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var $o=e=>/^https:\/\/[^\s/]/.test(e??"");function ct({words:e,notes:t,site:o,go:n=r=>location.assign(r)}){if(!$o(o))return"";
let{entries:r}=t.all(),a=Object.values(r).some(({answers:p})=>p),c=s("p",{class:"phone-problem",role:"status"}),i=s("a",
{class:"phone-go",href:o,rel:"noreferrer"},e[a?"phone-home-without":"phone-home"]);async function u(){let p=await tn(Fe(
r));p.length>3e4?c.textContent=e["phone-home-long"]:n(o+Xt+p)}let h=[s("p",{class:"ajar-hint"},e["phone-home-notes-how"]),
s("button",{type:"button",onclick:u},e["phone-home-notes"]),c];return s("section",{class:"phone-card"},s("h2",{},e["phon\
e-home"]),s("p",{},D(e["phone-home-how"],{place:new URL(o).host})),...a&&en()?h:[],i)}var W=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),J=e=>typeof e=="string",ne=e=>Number.isInteger(e)&&e>=0,Co=e=>ne(
e)&&e<=10,dn=e=>J(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),Ae=e=>Array.isArray(e)&&e.every(J),pn=e=>Array.isArray(e)&&e.every(t=>J(
t?.id)&&J(t.text)),fn={ruler:Co,choice:e=>W(e)&&Ae(e.chosen)&&J(e.own),sort:(e,{piles:t})=>W(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:J,list:Ae,date:e=>J(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},No=e=>J(e?.id)&&J(e.ask)&&Object.hasOwn(
fn,e.kind)&&(!["choice","sort"].includes(e.kind)||pn(e.cards))&&(e.kind!=="sort"||pn(e.piles))&&(e.among==null||J(e.among.
item)&&Ae(e.among.piles)),To=(e,t)=>e?.name===t&&ne(e.id)&&ne(e.round)&&Ae(e.tallied)&&J(e.exercise?.title)&&(e.exercise.
story==null||Ae(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(No),
Lo={at:ne,aside:ne,keeps:ne,late:ne,refused:ne,done:e=>typeof e=="boolean",when:J,added:e=>W(e)&&ne(e.round)&&W(e.answers),
sending:e=>W(e)&&ne(e.question)&&ne(e.round)&&dn(e.key)&&W(e.answers)&&W(e.moved)};function Io({question:e,answers:t,...o}){
let n={question:e};if(W(t)){let r=({id:c,kind:i,...u})=>Object.hasOwn(t,c)&&(t[c]===null||fn[i](t[c],u)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||Lo[r]?.(a))&&
(n[r]=a);return n}function qe(e){if(!W(e)||!Number.isFinite(e.begun)||!W(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>W(n)&&To(n.question,o)).map(([o,n])=>[o,Io(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...J(e.place)?{place:e.place}:{}}}function _e(e){if(!W(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,W(c)&&(c.spent===!0||dn(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function hn(e,t){let o=n=>W(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[bn,it]=["ajar-notes ","ajar-keys "],$e="ajar-probe",Pe=12*36e5;function ce(e){try{return e()}catch{return}}function yn(e){
let t=new Map,o=n=>ce(()=>window[e].getItem(n));return{get:(n,r)=>r(ce(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),ce(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),ce(()=>window[e].
removeItem(n))},names:()=>ce(()=>Object.keys(window[e]))??[]}}var V=yn("localStorage"),ke=yn("sessionStorage"),xn=()=>ce(
()=>{window.localStorage.setItem($e,$e);let e=window.localStorage.getItem($e)===$e;return window.localStorage.removeItem(
$e),e})??!1,mn=e=>_e(ce(()=>history.state[e])),gn=(e,t)=>ce(()=>history.replaceState({[e]:t},"")),lt=({begun:e})=>Math.abs(
Date.now()-e)>Pe,kn=()=>({begun:Date.now(),broken:!0}),wn=e=>e;function Mo(e){for(let[t,o]of[[bn,qe],[it,_e]])for(let n of V.
names())if(n.startsWith(t)&&n!==t+e){let r=V.get(n,o);!r&&t===it?V.set(n,kn()):(!r||lt(r))&&V.remove(n)}}var Ro=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function jn(e,t=!1){let[o,n]=[bn+e,it+e],r=d=>d.get(o,qe),a=()=>r(ke)??r(V)??{begun:Date.now(),entries:{}};function c(d){
let y=a();d(y),(r(ke)?ke:V).set(o,y)}let i=()=>V.get(n,_e)??(V.get(n,wn)===null?null:kn());function u(){let[d,y]=[mn(n)??
{},i()??{}],g={begun:Date.now(),...d,...y};for(let[b,k]of Object.entries(y))k?.spent&&d[b]&&(g[b]={...d[b],...k});return g}
function h(d){let{[d]:y,broken:g}=u();return!!(!y&&g)}function p(d){V.set(n,d),gn(n,d)}let l=(d,y)=>{let g=u();p({...g,[d]:{
...g[d],...y}})},f=[ke,V].some(d=>!hn(d.get(o,wn),d.get(o,qe)));if(Mo(t?e:null),t){let d=Date.now();lt(a())&&c(y=>Object.
assign(y,{begun:d})),(i()||mn(n))&&p(lt(u())?{...u(),begun:d}:u())}return{all:a,change:c,entry:d=>a().entries[d],update:(d,y)=>c(
({entries:g})=>{g[d]={...g[d],...y}}),remove:d=>c(({entries:y})=>{delete y[d]}),key(d){return u()[d]?.key||l(d,{key:Ro()}),
u()[d].key},spend:d=>l(d,{spent:!0}),isSpent:d=>h(d)||!!u()[d]?.spent,isUnsure:h,isLost:()=>f,forget(){V.remove(o),ke.remove(
o)},end(){ke.set(o,a()),V.remove(o),V.remove(n),gn(n,null)},listen:d=>window.addEventListener("storage",({key:y})=>{(y===
null||y===o||y===n)&&d()})}}var[Bo,Do,Ue]=[9,28,30],je=e=>Bo+Do*e,vn=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function Fo(e,t,o){let n=t.at(-1),r=(a,c,i)=>z("line",{x1:je(a),x2:je(c),
y1:Ue,y2:Ue,class:i});return z("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>z("text",{x:je(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>z("circle",{cx:je(a),cy:Ue,r:5,class:"phone-then"})),z("circle",{cx:je(n.value),cy:Ue,
r:8,class:"phone-now"}),z("text",{x:je(n.value),y:16,class:"phone-value"},`${n.value}`))}function Sn(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:u})=>u[r.id]!=null).map(({moment:u,
answers:h})=>({moment:u,value:h[r.id]})),c=r.said||r.ask,i=a.map(({moment:u,value:h})=>D(t["phone-rulers-at"],{n:h,moment:u})).
join(", ");return s("div",{},s("h3",{},c),Fo(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","aria-hidden":"true"},i))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function On({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),u=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),h=s("footer",{},c,i,u);for(let g of[c,i])g.addEventListener("toggle",()=>g.open&&y());let p=(g,b)=>s(
"button",{type:"button",onclick:b},g);function l(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),o()}function f(){
let g=s("div",{}),b=p(e["phone-forget"],()=>{let k=p(e["phone-forget-no"],()=>{g.replaceChildren(b),b.focus()});g.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},k,p(e["phone-forget"],l))),k.focus()});return g.append(b),
g}function d([g,{question:b,answers:k}]){let I=g.split(/@(.*)/s)[1],{title:M}=b.exercise;return[s("h3",{},I?`${M} (${I})`:
M),s("div",{class:"ajar-reflection"},...Ee(b,k,e["phone-stays"]).flatMap(F=>Xe(F,4)))]}function y(){let{entries:g}=t.all();
Object.keys(g).length&&(u.textContent="");let b=Object.entries(g).filter(([,{question:I,answers:M}])=>M&&Ee(I,M,"").length),
k=vn(g);c.hidden=!k.length,i.hidden=!b.length,k.length&&c.open&&r.replaceChildren(Sn(k,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),p(e["phone-notes-keep"],()=>un(
"notes.json",Fe(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),f(),...b.flatMap(d))}return y(),{element:h,
refresh:y,open(){n=!0,i.open=!0,y()}}}var ut=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function We(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:i,back:u,isQuick:h}){let p={...t},{cards:l,piles:f}=e,d=v=>f.find($=>$.id===v).text,y=s("div",{class:"ajar-one"});
function g(v,$){p={...p,[v.id]:$},$||delete p[v.id],r(Object.keys(p).length?p:null),$&&a(D(o.moved,{card:sn(v.text),pile:d(
$)}))}function b(v,{focus:$=!0,back:w=v?()=>b(v-1):u,onward:j=()=>I(v+1)}={}){let S=l[v],O=D(o["card-of"],{n:v+1,all:l.length}),
N=s("div",{class:"ajar-one-card",role:"group","aria-label":O,tabindex:"-1"},s("p",{class:"ajar-where"},O),s("p",{},S.text)),
R=L=>{g(S,L),j()};i.hidden=!0,y.replaceChildren(N,s("div",{class:"ajar-one-piles"},...f.map(({id:L,text:H})=>ut(H,()=>R(
L),{"aria-pressed":`${p[S.id]===L}`}))),s("div",{class:"ajar-one-also"},w?k(o.back,()=>w()):s("span",{}),k(o["card-out"],
()=>R("")),h?s("span",{}):k(o["card-enough"],()=>M()))),$&&N.focus({preventScroll:!0})}let k=(v,$)=>ut(v,$,{class:"ajar-\
link"}),I=v=>v<l.length?b(v):M();function M({focus:v=!0}={}){let $=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),w=(j,S)=>{let O=l.
filter(L=>(p[L.id]??"")===S),N=L=>b(l.indexOf(L),{back:M,onward:M}),R=O.map(L=>s("li",{},ut(L.text,()=>N(L))));return R.
length?[s(`h${n+1}`,{},j),s("ul",{},...R)]:[]};y.replaceChildren($,s("p",{class:"ajar-hint"},o["cards-all-how"]),...f.flatMap(
({id:j,text:S})=>w(S,j)),...w(o["cards-out"],"")),i.hidden=!1,v&&($.focus({preventScroll:!0}),y.scrollIntoView({block:"n\
earest"}))}let F=l.map(v=>!!p[v.id]).lastIndexOf(!0)+1;return F===l.length||c&&F?M({focus:!1}):b(F,{focus:!1}),y}function En(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
i=!1;function u(p){if(!(i&&p)){if(i=!1,c.hidden=!p||!e.some(l=>de(l,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:h},t["phone-afterward-begin"]))}}function h(){i=
!0;let p=Te(c,{title:a,items:e},{words:t,level:2,small:!0,sort:We,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(l){
p.release(),i=!1,r(l)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:u,isBegun:()=>i}}var pt=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function An(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:i,help:u}=o,{name:h,exercise:p}=t,l=x=>x.setting==="afterward",f=p.items.filter(l),d=p.items.filter(x=>!l(x)),y=t,
g=0,b=!1,k=()=>r.entry(h)??{},I=()=>!!y?.open,M=({sending:x,added:_})=>!!(x||_?.round===F()),F=()=>(y??t).round,v=x=>Ee(
t,x,n["phone-stays"]),$=null,w=null;function j(x){return JSON.stringify(x)===w?!1:(w=JSON.stringify(x),$=o.noticeAfter(p.
items,x),!!$)}let S=s("p",{class:"phone-closed"},n["phone-closed"]),O=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),N=s("div",{});e.replaceChildren(S,N);function R(x){let[_,...P]=x;if(!I()||!x.some(({id:ee})=>t.tallied.
includes(ee)))return n["phone-stays"];let K=P.length?n["phone-can-add-all"]:n[_.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},K)}let L=x=>r.update(h,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...x}),H=()=>o.tell(p.story),Q=Te(N,{...p,items:d},{words:n,mark:R,level:1,small:!0,sort:We,beside:p.story?.length?
[pt(n.story,H,"ajar-link")]:[],answers:k().answers,at:k().at,done:k().done,reflection:v(k().answers??{}),help:u,aside:k().
aside,needs:o.wayToNeeds,below:()=>h.startsWith("plan@")?u.line():null,onAside:x=>r.update(h,{aside:x}),onMove:x=>{g=x,k().
answers&&r.update(h,{at:g})},onChange:x=>{L({answers:x,at:g,done:!1,keeps:null}),oe()},onDone:re,onStartOver:()=>{r.remove(
h),oe(),c()}});function re(x){L({answers:xe(p,x),done:!0}),j(k().answers),Q.update({answers:x,done:!0,reflection:v(x),danger:$}),
oe(),(N.querySelector(".ajar-danger [tabindex]")??O.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),
c()}let ie=En(f,{words:n,answers:()=>k().answers,onChange:x=>r.update(h,{answers:x}),onDone:re});e.append(ie.element),N.
querySelector(".ajar-body").before(O);function ze(x){let _=an(t,x.answers),P=r.entry(t.since)?.added?.answers;return{answers:_,
moved:cn(t,_,P)}}function X(x,..._){let P=s("h2",{id:"phone-add",tabindex:"-1"},x),K=s("div",{},P,..._.map(se=>typeof se==
"string"?s("p",{},se):se));if(K.textContent===O.textContent)return;let ee=b||O.contains(document.activeElement),ue=O.textContent;
O.replaceChildren(...K.childNodes),ee?P.focus({preventScroll:!0}):ue&&i(x)}function le(x){x(),b=!0,oe(),b=!1}function ge({
answers:x,moved:_}){let P=p.items.filter(A=>A.id in x).map(A=>{let[B,...te]=A.kind==="sort"?[]:ye(A,k().answers[A.id]),U=A.
said||A.ask;return s("li",{},B&&!te.length&&!A.own?`${U}: ${B}`:U)}),K=()=>le(()=>a.add(h,y,x,_)),ee=()=>le(()=>r.update(
h,{keeps:F()})),{added:ue,keeps:se}=k(),m=se===F(),E=P.length>0;X(n[m?"phone-kept":E?"phone-add-title":"phone-done-ask"],
...m?[n["phone-kept-how"]]:[],...ue&&!m?[n["phone-again"]]:[],...E?[n["phone-add-what"],s("ul",{},...P)]:[n["phone-done-\
what"]],...Object.keys(_).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},m?null:pt(n["\
phone-keep-mine"],ee),pt(n[E?"phone-add":"phone-done"],K)))}function oe(){let{done:x,sending:_,added:P,late:K,refused:ee,
keeps:ue}=k();S.hidden=I()||!!x||!!t.own,O.hidden=!x;let se=N.querySelector(".ajar-reflection + .ajar-moves");if(se&&(se.
hidden=M(k())),!x){ie.offer(!1),O.replaceChildren(),w=null;return}let{answers:m}=k();j(m)&&Q.update({answers:m,done:!0,reflection:v(
m),danger:$});let E=ze(k()),A=`${t.id}.${F()}`;if(_)X(n["phone-sending"],n["phone-sending-how"]);else if(P?.round===F()){
let B=Object.keys(P.answers).length;X(n[B?"phone-added":"phone-done-title"],n[B?"phone-added-how":"phone-done-how"])}else
K===F()?X(n["phone-here"],n["phone-late"]):ee===F()?X(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(A)?
X(n["phone-here"],n[r.isUnsure(A)?"phone-unsure":"phone-once"]):I()?ge(E):X(n["phone-here"],n["phone-closed-done"]):X(n["\
phone-here"],n["phone-all-here"]);ie.offer(!O.querySelector(".ajar-moves")||ue===F())}return oe(),{name:h,is:x=>x?.id===
t.id&&JSON.stringify(x.exercise)===JSON.stringify(p),isTouched(){let{answers:x={},at:_=0,done:P}=k(),K=e.contains(document.
activeElement)&&document.activeElement.matches("input, textarea");return ie.isBegun()||!P&&(K||_>0||Object.values(x).some(
ee=>ee!=null))},update(x){y=x,oe()},refresh:oe,look(){w=null,oe()}}}var qo=15e3;async function _o(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(qo)});n=Be(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Me(Re(o,n))}}function $n(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await _o(`${e}/answers`,c),{question:u,
round:h,answers:p}=c;i||t.spend(`${u}.${h}`);let l=i?["closed","no-room"].includes(i)?{late:h}:{refused:h}:{added:{round:h,
answers:p}};t.entry(a)&&t.update(a,{sending:null,...l}),n.delete(c.key),o()}return{add(a,{id:c,round:i},u,h){let p={question:c,
round:i,key:t.key(`${c}.${i}`),answers:u,moved:h};t.update(a,{sending:p}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var Nn="text-size",He=[.9,1,1.15,1.3,1.5],Cn=1;function Po(){try{let e=He.indexOf(Number(sessionStorage.getItem(Nn)));return e<
0?Cn:e}catch{return Cn}}function Tn(e){let t=Po();function o(){document.documentElement.style.setProperty("--phone-size",
He[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,He.length-1)),o();
try{sessionStorage.setItem(Nn,He[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function Ln(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?D(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:D(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function Mn(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Ye(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let u=De(r.value);a.begin();let{why:h}=await Ln(u,e);a.end(),n.textContent=h||e["keep-opening"],h?r.focus():location.replace(
u)};return t&&Ln(t,e).then(({why:i,isGone:u})=>{u&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function Rn(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var Uo=()=>z("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},z("path",{d:"M11 8h42v68H11z",class:"phone-light"}),z("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),z("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),z("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),Bn=e=>[
s("div",{class:"phone-waiting"},Uo(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],Dn=(e,t,o,n)=>{let r=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[r?"phone-ende\
d-notes":"phone-ended-nothing"])),n,s("div",{class:"phone-help"},o.text())]};var bt=e=>JSON.parse(document.getElementById(e).textContent),C=bt("words"),yt=document.getElementById("code").textContent||
Yt(location),Pn=bt("help"),he=zt({words:C,countries:Pn,leave:kt});he.choose(Pn.find(({home:e})=>e)?.code??"");var dt={},
ft=null,ht="",q=bt("state"),T=jn(yt,!!q&&!q.ended),ae=s("main",{}),mt=s("div",{}),Un=s("p",{class:"phone-looking",role:"\
status"}),Wn=s("p",{class:"phone-practice",hidden:!0},C["phone-practice"]),fe=s("div",{class:"phone-banner",role:"status",
hidden:!0}),Hn=s("p",{class:"phone-unseen",role:"status"}),Kn=e=>{Hn.textContent=e},ve="",Z=null;function Ke(e,t,{focus:o=!1}={}){
if(e===ve&&e!=="question")return;let n=o||ae.contains(document.activeElement);if(ve=e,Z=null,fe.hidden=!0,ae.replaceChildren(),
t(),!n)return;let r=ae.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function xt(e,t){
Ke("question",()=>{Z=An(ae,e,{words:C,notes:T,send:wt,announce:Kn,changed:()=>me.refresh(),help:he,tell:Wo,wayToNeeds:Ho,
noticeAfter:(o,n)=>Kt(o,n,dt)}),T.all().place!==e.name&&T.change(o=>{o.place=e.name})},t)}function Wo(e){Le({title:C.story,
close:C["help-close"],bar:s("div",{class:"ajar-help-bar"},Ie({words:C,leave:kt})),parts:e.map(t=>s("p",{},t))})}function Ho(){
if(!ft)return null;let t={id:0,name:`needs@${C["phone-own-moment"]}`,exercise:ft,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{xt(t,{focus:!0}),zn(C["phone-own"],C["phone-go-back"])}},C["help-needs"])}function Ce(e={}){
let t=q.ended?null:q.question;if(Wn.hidden=!q.practice,!T.all().welcomed&&!q.ended){Ke("welcome",()=>ae.append(...Rn(C,xn(),
he,Gn)),e);return}if(Z?.is(t)){Z.update(t),fe.hidden=!0;return}if(Z?.isTouched()&&!e.focus){Z.update(null),(t||q.ended)&&
Ko();return}let o=ve==="waiting"||ve==="question";q.ended?Ke("ended",()=>{mt.replaceChildren(ct({words:C,notes:T,site:ht})),
ae.append(...Dn(C,T,he,mt)),me.open()},e):t?xt(t,e):Ke("waiting",()=>ae.append(...Bn(C)),e),t&&o&&Kn(`${C["phone-new"]} ${t.
exercise.title}`)}var Ko=()=>zn(C[q.ended?"phone-ended-here":"phone-moved-on"],C[q.ended?"phone-go-notes":"phone-go-new"]);
function zn(e,t){(fe.hidden||fe.firstChild.textContent!==e)&&fe.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>Ce(
{focus:!0})},t)),fe.hidden=!1}function Fn(){ve="",Z=null,q.ended||!T.all().welcomed?Ce():Gn()}function Gn(){T.change(o=>{
o.welcomed=!0});let{place:e,entries:t}=T.all();e&&!t[e]?.done&&zo(t[e]),Ce({focus:!Z})}function zo(e){!e?.answers||q.ended||
e.question.name===q.question?.name||xt({...e.question,open:!1})}function qn(e){q=e,q.ended&&T.end(),Ce()}var Go=()=>T.isSpent(
"join")?{}:{"Ajar-Phone":T.key("join")},_n=0;function Jo(e){e&&!T.isSpent("join")&&T.spend("join"),clearTimeout(_n),_n=setTimeout(
()=>{Un.textContent=e?"":C["phone-looking"]},e?0:1e3)}var gt=()=>{ve="",Z=null,Ce(),me.refresh()},Jn=`api/rooms/${yt}`,wt=$n(
Jn,T,()=>{Z?.refresh(),me.refresh()}),me=On({words:C,notes:T,onForget(){q.ended||T.change(e=>{e.welcomed=!0}),gt()}});me.
element.append(s("details",{},s("summary",{},C["phone-leave"]),s("p",{},C["phone-leave-cannot"]),s("p",{class:"ajar-leav\
e-how"},C["leave-how"])));function kt(){T.forget(),nt()}document.querySelector(".phone").replaceChildren(s("header",{},s(
"div",{class:"phone-bar"},s("p",{},C["phone-title"]),Tn(C),s("div",{class:"ajar-leave"},he.button(),Ie({words:C,leave:kt})),
Un),T.isLost()?s("p",{class:"phone-practice",role:"status"},C["phone-lost"]):null,Wn,fe),ae,me.element,s("div",{class:"a\
jar-on-paper"},he.text()),Hn);Vt(()=>T.forget());Gt(he.open);async function Vn(e=1e3){try{({dangers:dt={},needs:ft=null,
site:ht=""}=await(await fetch("danger.json")).json()),Z?.look(),mt.replaceChildren(ct({words:C,notes:T,site:ht}));for(let o of Object.
values(dt))Jt(Mt(o))}catch{setTimeout(Vn,e,Math.min(2*e,6e4))}}function Zn(){if(Vn(),q.ended)T.end();else{let e=()=>qn({
...q,ended:!0});Qt(Jn,q.version,{onState:qn,onReached:Jo,onGone:e,introduce:Go}),wt.resume()}document.addEventListener("\
visibilitychange",()=>{document.hidden||wt.resume()}),T.listen(()=>{document.hidden||!Z?.isTouched()?gt():Z.refresh()}),
setTimeout(()=>{T.forget(),gt()},Math.min(Pe,T.all().begun+Pe-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{
e&&(Fn(),me.refresh())}),Fn()}function Vo(){let e=Object.keys(T.all().entries).length>0;return e&&(q={ended:!0},Zn()),e}
q?Zn():ae.append(...Mn(C,yt,Vo));
