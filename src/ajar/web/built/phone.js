var ao="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",co=new RegExp(`(${ao})|[.…]+|[!?;\\n]`,"gu"),io=/[\u0300-\u036f'’‘ʼ]/g,
lo=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function $t(e){let t={};for(let[o,n]of Object.entries(e))t[o]=Nt(n,t);return t}
var Ve=(e,t)=>new RegExp(e.map(o=>Nt(o,t)).join("|"),"y");function Ne(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=
n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function Ct(e,t){let o=t;
for(let[n,r]of Ne(e,t))o=o.slice(0,n)+o.slice(n,r).replace(/[^ ]/g,"_")+o.slice(r);return o}var Ze=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Nt(e,t){return`(?:${(e.match(lo)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r===
"]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:uo(r)).join("")})`}function uo(e){let t=Tt(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(
e.endsWith("*"))} `}var Tt=e=>e.normalize("NFKD").replace(io,"").toLowerCase();function It(e){let t="",o=[];for(let n of e.
matchAll(co)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?Tt(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)
o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}var po=4,Lt=16411,Mt=[1,1],fo=[0,0],Qe=new WeakMap;function Dt(e,t){let{passes:o,kinds:n,learned:r}=Ft(t),{line:a,places:c}=It(
e),i=Ct(o,a),u=Object.entries(n).flatMap(([l,m])=>Ne(m,i).map(([f,g])=>({kind:l,start:f,end:g-1}))),p=r?ho(u,a,r):u,d=(l,m)=>l.
span[0]-m.span[0]||l.span[1]-m.span[1]||(l.kind<m.kind?-1:+(l.kind>m.kind));return p.map(({kind:l,start:m,end:f})=>({kind:l,
span:[c[m][0],c[f][1]]})).sort(d)}function*Rt(e){let{passes:t,kinds:o}=Ft(e);for(let n of[t,...Object.values(o)])yield,Ne(
n,"we are here ")}function Ft(e){return Qe.has(e)||Qe.set(e,go(e)),Qe.get(e)}function ho(e,t,o){let{weights:n,kinds:r,limit:a,
least:c}=o,i=mo(t,o),u=i.slice(1).map((j,y)=>[...i[y],...j]),p=j=>{let y=new Set(j.flatMap(S=>S.places));return Bt(n,y)/
Math.sqrt(y.size)},d=[...i,...u];if(e.length)return Ye(d,p)[1]>c?e:[];let l=d.filter(j=>j.length>po),[m,f]=Ye(l,p);if(!(f>
a))return[];let g=new Set(m.flatMap(j=>j.places.slice(0,2))),[k]=Ye(Object.keys(r),j=>Bt(r[j],g));return[{kind:k,start:m[0].
start,end:m.at(-1).start}]}function mo(e,{numbers:t,weights:o}){let n=Mt,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===
".",i=c?Mt:t.get(a[0])??fo,u=[[0,i[0]],[1,i[1]],[n[0],i[0]],[n[1],i[1]]],p=([d,l],m)=>((m*Lt+d)*Lt+l)%o.length;r.at(-1).
push({start:a.index,places:u.map(p)}),n=i,c&&r.push([])}return r.filter(a=>a.length)}var Ye=(e,t)=>e.map(o=>[o,t(o)]).reduce(
(o,n)=>n[1]>o[1]?n:o,[null,-1/0]),Bt=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],0),qt=(e,{kinds:t,notices:o})=>Object.entries(
o).find(([n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function go({lists:e,passes:t,phrases:o,learned:n}){let r=$t(e),
a=Object.entries(o).map(([c,i])=>[c,Ve(i,r)]);return{passes:Ve(t,r),kinds:Object.fromEntries(a),learned:n&&wo(n)}}function wo({
same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,i=2;for(let p of e){for(let d of p.split(" "))c.set(
d,[i,i]);i++}for(let[p,d]of t.entries())for(let l of d.split(" "))c.set(l,[i++,2+e.length+p]);let u=Object.entries(n).map(
([p,d])=>[p,Ze(d)]);return{numbers:c,weights:Ze(o),kinds:Object.fromEntries(u),limit:r,least:a}}function Pt(e){let t=e.getFullYear();return t>=1&&t<=9999?bo(t,e.getMonth()+1,e.getDate()):null}var bo=(e,t,o)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${o}`.padStart(2,"0")}`;var yo=["button","input","select","summary","textarea"],xo=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return yo.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),xo.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function z(e,t,...o){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),
n}var F=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),de=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Oe(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var _t=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};function Xe(e,{words:t,has:o,put:n,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(u=>s("input",{type:"\
checkbox",onchange:({target:p})=>(p.checked?n:r)(u)})),c=()=>a.forEach((u,p)=>{u.checked=o(e[p])});return c(),{element:s(
"details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((u,p)=>s("label",{class:"ajar-car\
d"},a[p],s("span",{dir:"auto"},u))))),follow:c}}var ko=2e4;function Wt(e,{oninput:t,...o}){let n=s("textarea",{maxlength:ko,oninput:t,...o});if(n.value=e,n.addEventListener(
"focus",()=>{n.matches(":hover")||n.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
n.style.height="auto";let a=n.offsetHeight-n.clientHeight;n.scrollHeight&&(n.style.height=`${n.scrollHeight+a}px`)};n.addEventListener(
"input",r),new ResizeObserver(r).observe(n)}return n}function Ut(e,t,{words:o,group:n,change:r,remarks:a,sentences:c=[]}){
let{opener:i,long:u,remark:p}=e,d=i?s("b",{id:`${n}-opener`},i):s("span",{},o["own-words"]),l=Wt(t??"",{rows:u?8:2,oninput:()=>{
r(l.value.trim()?l.value:null),g.follow()},...i&&{"aria-labelledby":`${n}-ask ${n}-opener`,autocapitalize:"none"}}),m=y=>{
l.value=y,l.dispatchEvent(new Event("input",{bubbles:!0}))},f=o["message-opener"],g=Xe(c,{words:o,has:y=>l.value.includes(
y),put:y=>m(`${l.value.trim()||f} ${y}`),drop:y=>{let S=l.value.replace(y,"").replace(/ {2,}/g," ").trim();m(S===f?"":S)}}),
k=s("label",{class:"ajar-words ajar-write"},d,l),j=p&&a?a(l,e):"";return g.element||j?s("div",{},g.element,k,j):k}function Ht(e,t,{
words:o,change:n,sentences:r=[]}){let a=s("div",{}),c=()=>[...a.querySelectorAll("textarea")],i=()=>{let S=c().map(O=>O.
value).filter(O=>O.trim());n(S.length?S:null),y.follow()},u=()=>[...a.children].forEach((S,O)=>{S.querySelector("label >\
 span").textContent=F(o.line,{n:O+1}),S.querySelector("button").setAttribute("aria-label",F(o["remove-line"],{n:O+1}))}),
p=()=>{g(""),c().at(-1).focus()},d=s("button",{type:"button",class:"ajar-link",onclick:p},o["add-line"]),l=()=>{u(),d.hidden=
a.children.length>=e.most},m=S=>{let O=c()[c().indexOf(S)+1];O?O.focus():S.value.trim()&&!d.hidden&&p()},f=S=>{let O=Wt(
S,{rows:1,enterkeyhint:"next",oninput:()=>{O.value.includes(`
`)&&(O.value=O.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:T=>{["insertLineBreak","insertParagraph"].includes(T.inputType)&&
(T.preventDefault(),m(O))}});return O},g=S=>{let O=()=>{let v=T.nextElementSibling||T.previousElementSibling;T.remove(),
v||g(""),l(),i(),(v||a.firstElementChild).querySelector("textarea").focus()},T=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},s("span",{}),f(S)),s("button",{type:"button",class:"ajar-remove",onclick:O},"×"));a.append(T),l()},
k=t||[];for(let S=0;S<Math.max(e.lines,k.length);S++)g(k[S]??"");let j=S=>c().find(O=>O.value.trim()===S),y=Xe(r,{words:o,
has:S=>!!j(S),put(S){!j("")&&!d.hidden&&g("");let O=j("");O&&(O.value=S),i()},drop(S){j(S).value="",i()}});return s("div",
{class:"ajar-lines"},y.element,a,d)}function et(e,t){let o=0,n=!1;return{begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Te(e,t,o){let{words:n,level:r=3,small:a=!1,folded:c=!1,brief:i=!1,beside:u=[]}=o,p={...So,
sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let d=`ajar-${window.ajarForms}`,l={...o.answers},m=0,f=null,g=0,k=o.
aside??0,j=t.why?s("p",{class:"ajar-why"},t.why):"",y=t.private?s("p",{class:"ajar-private"},t.private):"",S=!1,{example:O}=t,
T=O?s("details",{class:"ajar-example"},s("summary",{},n.example),s("p",{},O)):"",v=s("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),N=s("div",{}),w=s("div",{class:"ajar-body"}),x=s("section",{class:"ajar-form","aria-labelledb\
y":`${d}-title`},s(`h${r}`,{id:`${d}-title`},t.title),...a||c?[s("div",{class:"ajar-beside"},...u,j?jo([j],n):""),y]:[j,
y],T,N,w,v);x.addEventListener("keydown",h=>{h.key!=="Enter"||!(h.ctrlKey||h.metaKey)||!f||(h.preventDefault(),f.next.click())}),
e.replaceChildren(x);function E(){let h=t.items.filter($=>de($,l));if(i){let $=S?h.filter(C=>C.after).map(C=>[C]):[];return[
h.filter(C=>!C.after),...$]}return a&&t.together?[h]:h.map($=>[$])}let A=h=>{v.replaceChildren(h)},L=et(n,A);function D(h,$){
v.replaceChildren(`${h} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{l=$,A(""),o.onChange(l),b({focus:!0})}},
n["put-back"]))}function B(h,$){l={...l,[h.id]:$},vo(w),A(""),o.onChange(l),ie()}function H(){re(!0),L.begin(),g=setTimeout(
Q,8e3)}function Q(){g&&(clearTimeout(g),g=0,re(!1),L.end())}function re(h){for(let $ of f?.fieldsets??[])$.disabled=h}function ie(){
if(!f)return;let{items:h,skip:$,where:C,next:R,enough:ee,whys:W}=f,te=E().length;$.textContent=le(h)?n["clear-and-skip"]:
n.skip,C.textContent=F(n["question-of"],{n:m+1,all:te}),C.hidden=(a||i)&&te===1,R.textContent=m===te-1?n.done:n.next,ee.
hidden=!ze(te),W.hidden=!i||S||!le(h)}function ze(h){return(o.enough==="at once"||m>0)&&m<h-1&&le(t.items)}function Y(){
g||(H(),o.onDone(l))}let le=h=>h.some(({id:$})=>l[$]!=null);function ge(h,$=!0){if(g)return;let C=E();if(m+=h,m>=C.length){
m=C.length-1,Y();return}b({focus:$,again:h<0})}function oe(h,$){let C=`${d}-${h.id}`,R=s("legend",{id:`${C}-ask`},F(h.ask,
l)),ee=h.hint?s("p",{class:"ajar-hint",id:`${C}-hint`},h.hint):null,W=[ee,$.mark].filter(Boolean).map(({id:we})=>we),te=h.
among?{...h,cards:Oe(h,l)}:h,Se=p[h.kind](te,_t(te,l[h.id]),{words:n,level:r+1,group:C,change:we=>B(h,we),say:A,remarks:o.
remarks,sentences:o.sentences?.(h),isQuick:o.enough==="at once",...$}),pe={class:`ajar-item ajar-${h.kind}`,tabindex:"-1",
"aria-describedby":W.join(" ")||null};return s("fieldset",pe,R,ee,Se)}function b({focus:h=!1,again:$=!1}={}){let C=E();m=
Math.max(0,Math.min(m,C.length-1));let R=C[m],ee=o.mark?.(R),W=ee?s("p",{class:"ajar-mark",id:`${d}-${R[0].id}-mark`},ee):
null,te=s("div",{class:"ajar-moves ajar-onward"}),Se=m>0?()=>ge(-1):null,pe=R.map(Je=>oe(Je,{mark:W,again:$,moves:te,back:Se})),
we=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(g)return;let Je=l,so=le(R);if(l={...l,...Object.fromEntries(
R.map(({id:ro})=>[ro,null]))},o.onChange(l),!so){ge(1);return}b({focus:!0}),D(n.cleared,Je)}}),St=s("button",{type:"butt\
on",class:"ajar-next",onclick:()=>{g||(A(""),ge(1))}}),Ge=s("p",{class:"ajar-where"}),Ot=s("button",{type:"button",class:"\
ajar-link",onclick:()=>{S=!0,ge(1)}},n["add-why"]),Et=s("button",{type:"button",class:"ajar-link",onclick:Y},n.enough);f=
{items:R,skip:we,where:Ge,next:St,fieldsets:pe,enough:Et,whys:Ot},N.replaceChildren();let oo={type:"button",class:"ajar-\
back",onclick:Se};te.replaceChildren(St,Se?s("button",oo,n.back):"",we);let At=pe.length===1;W&&At&&pe[0].lastElementChild.
before(W),w.replaceChildren(Ge,...W&&!At?[W]:[],...pe,te,...o.enough?[Ot,Et]:[]),ie(),o.onMove?.(m),h&&(pe[0].focus({preventScroll:!0}),
Ge.scrollIntoView({block:"nearest"}))}function P(h){if(N.replaceChildren(),!h||!o.help||k>h.kinds.length)return null;let $=()=>{
k=h.kinds.length+1,o.onAside?.(k),N.replaceChildren(),w.querySelector("[tabindex]").focus()},{help:C,needs:R}=o;return N.
append(C.notice(h,{level:r+1,aside:$,needs:R})),N.querySelector("[tabindex]")}function _(h,{focus:$=!1,danger:C=null}={}){
f=null;let R=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);w.replaceChildren(s("div",{class:"ajar-reflection"},R,...h.
flatMap(W=>tt(W,r+2)),o.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{m=0,b({focus:!0,
again:!0})}},n.change),s("button",{type:"button",onclick:()=>{let W=l;l={},m=0,k=0,o.onAside?.(0),o.onStartOver(),b({focus:!0}),
D(n["started-over"],W)}},n["start-over"])));let ee=P(C);$&&(ee??R).focus()}function K(h){let $=w.contains(document.activeElement);
$&&f&&!g||(Q(),l={...h.answers},h.done?_(h.reflection,{focus:$,danger:h.danger}):(m=h.at??Math.max(0,E().findIndex(C=>C.
some(({id:R})=>l[R]==null))),b()))}let{done:X,reflection:ue,danger:se}=o;return K({answers:l,at:o.at,done:X,reflection:ue,
danger:se}),{update:K,release:Q,say:h=>{Q(),A(h)}}}var jo=(e,t)=>s("details",{},s("summary",{},t["why-this"]),...e);function vo(e){
for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var tt=({heading:e,said:t,words:o},n)=>[e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s(
"li",{},r))):t.length?s("p",{class:"ajar-said"},t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),So={ruler(e,t,{group:o,
change:n}){let r=Array.from({length:11},(a,c)=>s("label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===
c,onchange:()=>n(c),"aria-describedby":c===0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{
class:"ajar-scale"},s("div",{class:"ajar-numbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},
"0"),` ${e.low}`),s("span",{id:`${o}-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r,remarks:a}){
let{chosen:c,own:i}=t||{chosen:[],own:""},u=()=>r(c.length||i.trim()?{chosen:[...c],own:i}:null),p=e.many?"checkbox":"ra\
dio",d=e.cards.map(m=>s("input",{type:p,name:n,value:m.id,checked:c.includes(m.id),onchange:f=>{e.many?c=c.filter(g=>g!==
m.id).concat(f.target.checked?m.id:[]):(c=[m.id],i="",l&&(l.value="")),u()}})),l=e.own?s("input",{type:"text",value:i,maxlength:500,
oninput:m=>{i=m.target.value,!e.many&&i.trim()&&(c=[],d.forEach(f=>{f.checked=!1})),u()}}):null;return s("div",{class:"a\
jar-cards"},s("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose-one"]),...e.cards.map((m,f)=>s("label",{class:"ajar\
-card"},d[f],s("span",{},m.text))),l?s("label",{class:"ajar-own"},s("span",{},e.own),l):null,l&&e.remark&&a?a(l,e):null)},
text:Ut,list:Ht,date(e,t,{words:o,change:n,say:r}){let a=Pt(new Date);return s("label",{class:"ajar-words"},s("span",{},
o["pick-date"]),s("input",{type:"date",value:t??"",oninput:({target:c})=>{n(c.value||null),c.value>="1000"&&c.value<a&&r(
o["day-past"])}}))}};function Ie({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Kt=["emergency","crisis","violence","agency","worried","child"],Oo=["crisis","violence"],Jt='a[href$="#Help-lines"]',
G=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function zt(){for(let e of G().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&G().listeners.delete(e),e.shown||(e.shown=t)}}function Eo(e,{zone:t="",
languages:o=[]}){let n=i=>i.endsWith("/")?t.startsWith(i):t===i,r=e.find(({zones:i})=>i.some(n));if(r)return r.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let a=e.find(i=>i.home);return a?a.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:u})=>u===i))??""}function Vt(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="st\
ring"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=n.flatMap(p=>Dt(p,c)),u=qt(i,c);if(u)return{...u,
kinds:[...new Set(i.map(({kind:p})=>p))].sort()}}let r=e.filter(({id:c,kind:i})=>i==="ruler"&&t[c]!=null),a=Object.values(
o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var nt=(e,t)=>t.flatMap(
o=>e.lines.filter(n=>n.topic===o)),ot=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),
Gt=e=>`tel:${e.match(/\d+/)[0]}`;function Zt({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(G().countries=
t);let r=()=>G().countries,a=()=>G().chosen||Eo(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),c=()=>r().find(w=>w.code===a());function i(w){G().chosen=w,zt();for(let{element:x,draw:E}of G().
listeners)E(x)}function u(w,x){return x(w),G().listeners.add({element:w,draw:x,shown:!1}),queueMicrotask(zt),w}let p=w=>u(
s("div",{}),x=>x.replaceChildren(...w())),d=()=>{let w=[...r(),{code:"-",country:e["help-elsewhere"]}],x=s("select",{onchange:()=>{
i(x.value),n(x.value)}},...w.map(E=>s("option",{value:E.code},E.country)));return u(x,()=>{x.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),x)},l=({say:w,to:x},E)=>{if(/^(tel|sms):/.test(x))return s("a",
{class:E?"ajar-reach":"ajar-reach ajar-first",href:x},s("span",{},...ot(w)));let A=s("span",{},w),L=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":F(e["help-copy-what"],{address:x}),onclick:async()=>{await Ao(x,A)&&(L.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},A," ",L)},m=w=>s("li",{},s("p",{class:"ajar-for"},w.
for_what),s("p",{class:"ajar-hint"},[w.name,w.hours,w.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...w.reach.map(l))),f=({emergency:w,note:x})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),x?s("\
p",{class:"ajar-hint"},x):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Gt(w)},F(e["help-call"],{number:w})))),
g=w=>p(()=>{let x=c();if(!x)return[s("p",{},e["help-elsewhere-how"])];let E=w.flatMap(A=>A==="emergency"?f(x):nt(x,[A]).
map(m));return[s("ul",{class:"ajar-help-lines"},...E)]});function k(){Ie({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},d(),Le({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),g(Kt),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:w,text:x,now:E,lines:A,kinds:L,
countries:D},{level:B,aside:H,needs:Q}){return D&&!N()&&(G().countries=D),s("section",{class:"ajar-danger"},s(`h${B}`,{tabindex:"\
-1"},w),s("p",{},x),L.length?null:Q?.()??null,d(),g(A),s("ul",{class:"ajar-todo"},...E.map(re=>s("li",{},re))),s("p",{class:"\
ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:H},e["help-aside"]))}let y=()=>s("butto\
n",{type:"button",class:"ajar-get-help",onclick:k},e["help-get"]);function S({emergency:w,...x}){let A=Oo.map(D=>nt(x,[D])[0]?.
reach??[]).flatMap(D=>["tel:","sms:"].map(B=>D.find(({to:H})=>H.startsWith(B))));return[{say:F(e["help-call"],{number:w}),
to:Gt(w)},...A.filter(Boolean)]}let O=(w=`${e["help-line"]} `)=>p(()=>{let x=c(),E=(x?S(x):[]).flatMap(({say:D,to:B},H)=>[
H?" · ":"",s("a",{href:B},...ot(D))]),A=s("button",{type:"button",class:"ajar-link",onclick:k},e["help-get"]),L=s("span",
{class:"ajar-off-paper"},E.length?" · ":"",A);return[s("p",{class:"ajar-help-line"},w,...E,L)]});function T(w){if(!N())
return;let[x]=[...w.querySelectorAll(Jt)].reverse();x?.closest("p, ul").after(O(""));for(let E of w.querySelectorAll("de\
tails"))E.open=E.querySelector("summary").textContent===c()?.country}let v=()=>p(()=>{let w=c();return w?[s("p",{},s("b",
{},`${e["help-title"]}, ${w.country}`)),s("p",{},`${e["help-danger"]} ${F(e["help-call"],{number:w.emergency})}`),s("ul",
{},...nt(w,Kt).map(({for_what:x,name:E,reach:A,hours:L})=>s("li",{},...ot(`${x}: ${E}. ${A.map(({say:D})=>D).join(" · ")}\
. ${L}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),N=()=>r().length>0;return{open:k,notice:j,button:y,line:O,addNumbers:T,
text:v,choose:i,code:a,isKnown:N}}var Le=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Qt(e){if(G().open){G().open=e;return}G().open=e,window.addEventListener("click",
t=>{t.target.closest?.(Jt)&&(t.preventDefault(),t.stopPropagation(),G().open())},{capture:!0})}async function Ao(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Yt(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var $o="about:blank";function st(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace($o)}function Xt(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",n=>{n.repeat||
(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),st()))},{capture:!0})}var rt=new Set,at=()=>{if(!document.hidden)for(let e of[...rt])e(Math.random()*1e3)};window.addEventListener("online",at);
window.addEventListener("pageshow",at);document.addEventListener("visibilitychange",at);var Me=e=>new Promise(t=>{let o,
n=()=>{rt.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};rt.add(r),o=setTimeout(n,e)}),Be=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),De=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var Co=5e4,en=8e3;function tn(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let i=t,u=!0,p=!1,d=0,
l=null,m=null;async function f(v,N){m=new AbortController;let{signal:w}=m,x=setTimeout(()=>m.abort(),en),E=await fetch(v,
{headers:{...N,...a()},cache:"no-store",signal:w}).finally(()=>clearTimeout(x));if(E.ok||E.status===304)return E;let A=await E.
json();throw c.includes(A.error)&&(O(),r(A.error)),Object.assign(new Error(A.error),{requested:De(E)})}async function g(){
let N=(await f(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),w=new TextDecoder;for(let x="",E=!0;;){let A=setTimeout(
()=>{u&&(u=!E),m.abort()},E?en:Co),{done:L,value:D}=await N.read().finally(()=>clearTimeout(A));if(L&&E)throw new Error;
if(L)return;let B=(x+w.decode(D,{stream:!0})).split(`

`);x=B.pop();for(let H of B){let Q=H.split(`
`).find(re=>re.startsWith("data:"));Q&&(E=!1,j(JSON.parse(Q.slice(5))))}}}async function k(){let v=await f(e,l?{"If-None\
-Match":l}:{});v.ok&&j(await v.json()),l=v.headers.get("ETag"),y()}function j(v){y(),!(v.version<i)&&(i=v.version,v.ended&&
O(),o(v))}function y(){d=0,n(!0)}async function S(){for(;!p;){let v=Math.random()*2e3;try{u&&d%2===0?await g():(await k(),
v+=3e3)}catch(N){if(p)return;d||n(!1),v=Be(d++,N.requested)}p||await Me(v)}}function O(){p=!0,m?.abort()}let T=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?T=Date.now():Date.now()-T>5e3&&m.abort()}),window.
addEventListener("pageshow",({persisted:v})=>{v&&m.abort()}),window.addEventListener("offline",()=>m.abort()),S(),O}function Re(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function nn({pathname:e}){let t=e.
split("/").pop();try{return Re(decodeURIComponent(t))}catch{return Re(t)}}function on(e){let t="";for(let o of e)t+=String.fromCharCode(o);return btoa(t)}var sn="#notes=",rn=3e4;var No=async(e,t)=>new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(t)).arrayBuffer()),an=()=>typeof CompressionStream==
"function";async function cn(e){let t=await No(new TextEncoder().encode(e),new CompressionStream("deflate-raw"));return on(
t).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var ct="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",To=new RegExp(`^${ct}+|${ct}\
+$`,"g");var ln={"“":"”","„":"“",'"':'"',"«":"»","‘":"’"},Rs=new RegExp(`[,;:،]|${ct}`);var be=e=>e.replace(To,"");var un=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function pn(e){let t=be(e),[o,n,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(o in ln&&n===ln[o]&&be(r))||r.includes(
o)||r.includes(n)?e:r}function ye(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>dn(e.cards,o)),be(t.own)].filter(
Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${dn(e.piles,t[o.id])}`);case"date":return[un(t)];case"\
list":return t.map(be);default:return[be(`${t}`)]}}var dn=(e,t)=>e.find(o=>o.id===t)?.text??t;var Io="~own";function xe({items:e},t){let o={};for(let n of e){let r=t[n.id];if(!(r==null||!de(n,o)))if(n.kind==="choic\
e"){let c=(n.among?Oe(n,o):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),i=r.own?.trim()?r.own:"";(c.length||i)&&
(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.
id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(o[n.id]=a)}else`${r}`.trim()&&
(o[n.id]=r)}return o}function fn({exercise:e,tallied:t},o){let n=xe(e,o),r={};for(let a of e.items){if(!t.includes(a.id)||
!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?[Io]:[]]}return r}function hn({
exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&a in(o??{}));return Object.fromEntries(
r.map(a=>[a,t[a]-o[a]]))}var it=(e,t)=>F(e.ask,t),Ee=({exercise:e,tallied:t},o,n)=>{let r=xe(e,o);return e.items.filter(
a=>a.id in r).map(a=>({heading:a.said||it(a,r),said:ye(a,r[a.id]),words:t.includes(a.id)?[]:[n]}))};var Lo=/[\u202a-\u202e\u2066-\u2069]/g,mn=({items:e},t)=>{let o=xe({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:it(n,o),answer:o[n.id],...n.cards?{"in-words":ye(n,o[n.id])}:{}}))};function Fe(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&mn(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),u=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:u,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:mn(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(Lo,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function gn(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var Mo=e=>/^https:\/\/[^\s/]/.test(e??"");function lt({words:e,notes:t,site:o,go:n=r=>location.assign(r)}){if(!Mo(o))return"";
let{entries:r}=t.all(),a=Object.values(r).some(({answers:d})=>d),c=s("p",{class:"phone-problem",role:"status"}),i=s("a",
{class:"phone-go",href:o,rel:"noreferrer"},e[a?"phone-home-without":"phone-home"]);async function u(){let d=await cn(Fe(
r));d.length>rn?c.textContent=e["phone-home-long"]:n(o+sn+d)}let p=[s("p",{class:"ajar-hint"},e["phone-home-notes-how"]),
s("button",{type:"button",onclick:u},e["phone-home-notes"]),c];return s("section",{class:"phone-card"},s("h2",{},e["phon\
e-home"]),s("p",{},F(e["phone-home-how"],{place:new URL(o).host})),...a&&an()?p:[],i)}var U=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),J=e=>typeof e=="string",ne=e=>Number.isInteger(e)&&e>=0,Bo=e=>ne(
e)&&e<=10,bn=e=>J(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),Ae=e=>Array.isArray(e)&&e.every(J),wn=e=>Array.isArray(e)&&e.every(t=>J(
t?.id)&&J(t.text)),yn={ruler:Bo,choice:e=>U(e)&&Ae(e.chosen)&&J(e.own),sort:(e,{piles:t})=>U(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:J,list:Ae,date:e=>J(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},Do=e=>J(e?.id)&&J(e.ask)&&Object.hasOwn(
yn,e.kind)&&(!["choice","sort"].includes(e.kind)||wn(e.cards))&&(e.kind!=="sort"||wn(e.piles))&&(e.among==null||J(e.among.
item)&&Ae(e.among.piles)),Ro=(e,t)=>e?.name===t&&ne(e.id)&&ne(e.round)&&Ae(e.tallied)&&J(e.exercise?.title)&&(e.exercise.
story==null||Ae(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(Do),
Fo={at:ne,aside:ne,keeps:ne,late:ne,refused:ne,done:e=>typeof e=="boolean",when:J,added:e=>U(e)&&ne(e.round)&&U(e.answers),
sending:e=>U(e)&&ne(e.question)&&ne(e.round)&&bn(e.key)&&U(e.answers)&&U(e.moved)};function qo({question:e,answers:t,...o}){
let n={question:e};if(U(t)){let r=({id:c,kind:i,...u})=>Object.hasOwn(t,c)&&(t[c]===null||yn[i](t[c],u)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||Fo[r]?.(a))&&
(n[r]=a);return n}function qe(e){if(!U(e)||!Number.isFinite(e.begun)||!U(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>U(n)&&Ro(n.question,o)).map(([o,n])=>[o,qo(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...J(e.place)?{place:e.place}:{}}}function Pe(e){if(!U(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,U(c)&&(c.spent===!0||bn(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function xn(e,t){let o=n=>U(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[Sn,ut]=["ajar-notes ","ajar-keys "],$e="ajar-probe",_e=12*36e5;function ce(e){try{return e()}catch{return}}function On(e){
let t=new Map,o=n=>ce(()=>window[e].getItem(n));return{get:(n,r)=>r(ce(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),ce(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),ce(()=>window[e].
removeItem(n))},names:()=>ce(()=>Object.keys(window[e]))??[]}}var V=On("localStorage"),ke=On("sessionStorage"),En=()=>ce(
()=>{window.localStorage.setItem($e,$e);let e=window.localStorage.getItem($e)===$e;return window.localStorage.removeItem(
$e),e})??!1,kn=e=>Pe(ce(()=>history.state[e])),jn=(e,t)=>ce(()=>history.replaceState({[e]:t},"")),pt=({begun:e})=>Math.abs(
Date.now()-e)>_e,An=()=>({begun:Date.now(),broken:!0}),vn=e=>e;function Po(e){for(let[t,o]of[[Sn,qe],[ut,Pe]])for(let n of V.
names())if(n.startsWith(t)&&n!==t+e){let r=V.get(n,o);!r&&t===ut?V.set(n,An()):(!r||pt(r))&&V.remove(n)}}var _o=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function $n(e,t=!1){let[o,n]=[Sn+e,ut+e],r=f=>f.get(o,qe),a=()=>r(ke)??r(V)??{begun:Date.now(),entries:{}};function c(f){
let g=a();f(g),(r(ke)?ke:V).set(o,g)}let i=()=>V.get(n,Pe)??(V.get(n,vn)===null?null:An());function u(){let[f,g]=[kn(n)??
{},i()??{}],k={begun:Date.now(),...f,...g};for(let[j,y]of Object.entries(g))y?.spent&&f[j]&&(k[j]={...f[j],...y});return k}
function p(f){let{[f]:g,broken:k}=u();return!!(!g&&k)}function d(f){V.set(n,f),jn(n,f)}let l=(f,g)=>{let k=u();d({...k,[f]:{
...k[f],...g}})},m=[ke,V].some(f=>!xn(f.get(o,vn),f.get(o,qe)));if(Po(t?e:null),t){let f=Date.now();pt(a())&&c(g=>Object.
assign(g,{begun:f})),(i()||kn(n))&&d(pt(u())?{...u(),begun:f}:u())}return{all:a,change:c,entry:f=>a().entries[f],update:(f,g)=>c(
({entries:k})=>{k[f]={...k[f],...g}}),remove:f=>c(({entries:g})=>{delete g[f]}),key(f){return u()[f]?.key||l(f,{key:_o()}),
u()[f].key},spend:f=>l(f,{spent:!0}),isSpent:f=>p(f)||!!u()[f]?.spent,isUnsure:p,isLost:()=>m,forget(){V.remove(o),ke.remove(
o)},end(){ke.set(o,a()),V.remove(o),V.remove(n),jn(n,null)},listen:f=>window.addEventListener("storage",({key:g})=>{(g===
null||g===o||g===n)&&f()})}}var[Wo,Uo,We]=[9,28,30],je=e=>Wo+Uo*e,Cn=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function Ho(e,t,o){let n=t.at(-1),r=(a,c,i)=>z("line",{x1:je(a),x2:je(c),
y1:We,y2:We,class:i});return z("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>z("text",{x:je(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>z("circle",{cx:je(a),cy:We,r:5,class:"phone-then"})),z("circle",{cx:je(n.value),cy:We,
r:8,class:"phone-now"}),z("text",{x:je(n.value),y:16,class:"phone-value"},`${n.value}`))}function Nn(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:u})=>u[r.id]!=null).map(({moment:u,
answers:p})=>({moment:u,value:p[r.id]})),c=r.said||r.ask,i=a.map(({moment:u,value:p})=>F(t["phone-rulers-at"],{n:p,moment:u})).
join(", ");return s("div",{},s("h3",{},c),Ho(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","aria-hidden":"true"},i))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function Tn({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),u=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),p=s("footer",{},c,i,u);for(let k of[c,i])k.addEventListener("toggle",()=>k.open&&g());let d=(k,j)=>s(
"button",{type:"button",onclick:j},k);function l(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),o()}function m(){
let k=s("div",{}),j=d(e["phone-forget"],()=>{let y=d(e["phone-forget-no"],()=>{k.replaceChildren(j),j.focus()});k.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},y,d(e["phone-forget"],l))),y.focus()});return k.append(j),
k}function f([k,{question:j,answers:y}]){let S=k.split(/@(.*)/s)[1],{title:O}=j.exercise;return[s("h3",{},S?`${O} (${S})`:
O),s("div",{class:"ajar-reflection"},...Ee(j,y,e["phone-stays"]).flatMap(T=>tt(T,4)))]}function g(){let{entries:k}=t.all();
Object.keys(k).length&&(u.textContent="");let j=Object.entries(k).filter(([,{question:S,answers:O}])=>O&&Ee(S,O,"").length),
y=Cn(k);c.hidden=!y.length,i.hidden=!j.length,y.length&&c.open&&r.replaceChildren(Nn(y,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),d(e["phone-notes-keep"],()=>gn(
"notes.json",Fe(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),m(),...j.flatMap(f))}return g(),{element:p,
refresh:g,open(){n=!0,i.open=!0,g()}}}var dt=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function Ue(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:i,back:u,isQuick:p}){let d={...t},{cards:l,piles:m}=e,f=v=>m.find(N=>N.id===v).text,g=s("div",{class:"ajar-one"});
function k(v,N){d={...d,[v.id]:N},N||delete d[v.id],r(Object.keys(d).length?d:null),N&&a(F(o.moved,{card:pn(v.text),pile:f(
N)}))}function j(v,{focus:N=!0,back:w=v?()=>j(v-1):u,onward:x=()=>S(v+1)}={}){let E=l[v],A=F(o["card-of"],{n:v+1,all:l.length}),
L=s("div",{class:"ajar-one-card",role:"group","aria-label":A,tabindex:"-1"},s("p",{class:"ajar-where"},A),s("p",{},E.text)),
D=B=>{k(E,B),x()};i.hidden=!0,g.replaceChildren(L,s("div",{class:"ajar-one-piles"},...m.map(({id:B,text:H})=>dt(H,()=>D(
B),{"aria-pressed":`${d[E.id]===B}`}))),s("div",{class:"ajar-one-also"},w?y(o.back,()=>w()):s("span",{}),y(o["card-out"],
()=>D("")),p?s("span",{}):y(o["card-enough"],()=>O()))),N&&L.focus({preventScroll:!0})}let y=(v,N)=>dt(v,N,{class:"ajar-\
link"}),S=v=>v<l.length?j(v):O();function O({focus:v=!0}={}){let N=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),w=(x,E)=>{let A=l.
filter(B=>(d[B.id]??"")===E),L=B=>j(l.indexOf(B),{back:O,onward:O}),D=A.map(B=>s("li",{},dt(B.text,()=>L(B))));return D.
length?[s(`h${n+1}`,{},x),s("ul",{},...D)]:[]};g.replaceChildren(N,s("p",{class:"ajar-hint"},o["cards-all-how"]),...m.flatMap(
({id:x,text:E})=>w(E,x)),...w(o["cards-out"],"")),i.hidden=!1,v&&(N.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let T=l.map(v=>!!d[v.id]).lastIndexOf(!0)+1;return T===l.length||c&&T?O({focus:!1}):j(T,{focus:!1}),g}function In(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
i=!1;function u(d){if(!(i&&d)){if(i=!1,c.hidden=!d||!e.some(l=>de(l,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:p},t["phone-afterward-begin"]))}}function p(){i=
!0;let d=Te(c,{title:a,items:e},{words:t,level:2,small:!0,sort:Ue,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(l){
d.release(),i=!1,r(l)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:u,isBegun:()=>i}}var ft=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function Ln(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:i,help:u}=o,{name:p,exercise:d}=t,l=b=>b.setting==="afterward",m=d.items.filter(l),f=d.items.filter(b=>!l(b)),g=t,
k=0,j=!1,y=()=>r.entry(p)??{},S=()=>!!g?.open,O=({sending:b,added:P})=>!!(b||P?.round===T()),T=()=>(g??t).round,v=b=>Ee(
t,b,n["phone-stays"]),N=null,w=null;function x(b){return JSON.stringify(b)===w?!1:(w=JSON.stringify(b),N=o.noticeAfter(d.
items,b),!!N)}let E=s("p",{class:"phone-closed"},n["phone-closed"]),A=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),L=s("div",{});e.replaceChildren(E,L);function D(b){let[P,..._]=b;if(!S()||!b.some(({id:X})=>t.tallied.
includes(X)))return n["phone-stays"];let K=_.length?n["phone-can-add-all"]:n[P.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},K)}let B=b=>r.update(p,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...b}),H=()=>o.tell(d.story),Q=Te(L,{...d,items:f},{words:n,mark:D,level:1,small:!0,sort:Ue,beside:d.story?.length?
[ft(n.story,H,"ajar-link")]:[],answers:y().answers,at:y().at,done:y().done,reflection:v(y().answers??{}),help:u,aside:y().
aside,needs:o.wayToNeeds,below:()=>p.startsWith("plan@")?u.line():null,onAside:b=>r.update(p,{aside:b}),onMove:b=>{k=b,y().
answers&&r.update(p,{at:k})},onChange:b=>{B({answers:b,at:k,done:!1,keeps:null}),oe()},onDone:re,onStartOver:()=>{r.remove(
p),oe(),c()}});function re(b){B({answers:xe(d,b),done:!0}),x(y().answers),Q.update({answers:b,done:!0,reflection:v(b),danger:N}),
oe(),(L.querySelector(".ajar-danger [tabindex]")??A.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),
c()}let ie=In(m,{words:n,answers:()=>y().answers,onChange:b=>r.update(p,{answers:b}),onDone:re});e.append(ie.element),L.
querySelector(".ajar-body").before(A);function ze(b){let P=fn(t,b.answers),_=r.entry(t.since)?.added?.answers;return{answers:P,
moved:hn(t,P,_)}}function Y(b,...P){let _=s("h2",{id:"phone-add",tabindex:"-1"},b),K=s("div",{},_,...P.map(se=>typeof se==
"string"?s("p",{},se):se));if(K.textContent===A.textContent)return;let X=j||A.contains(document.activeElement),ue=A.textContent;
A.replaceChildren(...K.childNodes),X?_.focus({preventScroll:!0}):ue&&i(b)}function le(b){b(),j=!0,oe(),j=!1}function ge({
answers:b,moved:P}){let _=d.items.filter(C=>C.id in b).map(C=>{let[R,...ee]=C.kind==="sort"?[]:ye(C,y().answers[C.id]),W=C.
said||C.ask;return s("li",{},R&&!ee.length&&!C.own?`${W}: ${R}`:W)}),K=()=>le(()=>a.add(p,g,b,P)),X=()=>le(()=>r.update(
p,{keeps:T()})),{added:ue,keeps:se}=y(),h=se===T(),$=_.length>0;Y(n[h?"phone-kept":$?"phone-add-title":"phone-done-ask"],
...h?[n["phone-kept-how"]]:[],...ue&&!h?[n["phone-again"]]:[],...$?[n["phone-add-what"],s("ul",{},..._)]:[n["phone-done-\
what"]],...Object.keys(P).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},h?null:ft(n["\
phone-keep-mine"],X),ft(n[$?"phone-add":"phone-done"],K)))}function oe(){let{done:b,sending:P,added:_,late:K,refused:X,keeps:ue}=y();
E.hidden=S()||!!b||!!t.own,A.hidden=!b;let se=L.querySelector(".ajar-reflection + .ajar-moves");if(se&&(se.hidden=O(y())),
!b){ie.offer(!1),A.replaceChildren(),w=null;return}let{answers:h}=y();x(h)&&Q.update({answers:h,done:!0,reflection:v(h),
danger:N});let $=ze(y()),C=`${t.id}.${T()}`;if(P)Y(n["phone-sending"],n["phone-sending-how"]);else if(_?.round===T()){let R=Object.
keys(_.answers).length;Y(n[R?"phone-added":"phone-done-title"],n[R?"phone-added-how":"phone-done-how"])}else K===T()?Y(n["\
phone-here"],n["phone-late"]):X===T()?Y(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(C)?Y(n["phone-her\
e"],n[r.isUnsure(C)?"phone-unsure":"phone-once"]):S()?ge($):Y(n["phone-here"],n["phone-closed-done"]):Y(n["phone-here"],
n["phone-all-here"]);ie.offer(!A.querySelector(".ajar-moves")||ue===T())}return oe(),{name:p,is:b=>b?.id===t.id&&JSON.stringify(
b.exercise)===JSON.stringify(d),isTouched(){let{answers:b={},at:P=0,done:_}=y(),K=e.contains(document.activeElement)&&document.
activeElement.matches("input, textarea");return ie.isBegun()||!_&&(K||P>0||Object.values(b).some(X=>X!=null))},update(b){
g=b,oe()},refresh:oe,look(){w=null,oe()}}}var Ko=15e3;async function zo(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(Ko)});n=De(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Me(Be(o,n))}}function Mn(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await zo(`${e}/answers`,c),{question:u,
round:p,answers:d}=c;i||t.spend(`${u}.${p}`);let l=i?["closed","no-room"].includes(i)?{late:p}:{refused:p}:{added:{round:p,
answers:d}};t.entry(a)&&t.update(a,{sending:null,...l}),n.delete(c.key),o()}return{add(a,{id:c,round:i},u,p){let d={question:c,
round:i,key:t.key(`${c}.${i}`),answers:u,moved:p};t.update(a,{sending:d}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var Dn="text-size",He=[.9,1,1.15,1.3,1.5],Bn=1;function Go(){try{let e=He.indexOf(Number(sessionStorage.getItem(Dn)));return e<
0?Bn:e}catch{return Bn}}function Rn(e){let t=Go();function o(){document.documentElement.style.setProperty("--phone-size",
He[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,He.length-1)),o();
try{sessionStorage.setItem(Dn,He[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function Fn(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?F(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:F(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function Pn(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=et(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let u=Re(r.value);a.begin();let{why:p}=await Fn(u,e);a.end(),n.textContent=p||e["keep-opening"],p?r.focus():location.replace(
u)};return t&&Fn(t,e).then(({why:i,isGone:u})=>{u&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function _n(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var Jo=()=>z("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},z("path",{d:"M11 8h42v68H11z",class:"phone-light"}),z("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),z("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),z("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),Wn=e=>[
s("div",{class:"phone-waiting"},Jo(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],Un=(e,t,o,n)=>{let r=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[r?"phone-ende\
d-notes":"phone-ended-nothing"])),n,s("div",{class:"phone-help"},o.text())]};var xt=e=>JSON.parse(document.getElementById(e).textContent),I=xt("words"),kt=document.getElementById("code").textContent||
nn(location),Gn=xt("help"),he=Zt({words:I,countries:Gn,leave:vt});he.choose(Gn.find(({home:e})=>e)?.code??"");var ht={},
mt=null,gt="",q=xt("state"),M=$n(kt,!!q&&!q.ended),ae=s("main",{}),wt=s("div",{}),Jn=s("p",{class:"phone-looking",role:"\
status"}),Vn=s("p",{class:"phone-practice",hidden:!0},I["phone-practice"]),fe=s("div",{class:"phone-banner",role:"status",
hidden:!0}),Zn=s("p",{class:"phone-unseen",role:"status"}),Qn=e=>{Zn.textContent=e},ve="",Z=null;function Ke(e,t,{focus:o=!1}={}){
if(e===ve&&e!=="question")return;let n=o||ae.contains(document.activeElement);if(ve=e,Z=null,fe.hidden=!0,ae.replaceChildren(),
t(),!n)return;let r=ae.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function jt(e,t){
Ke("question",()=>{Z=Ln(ae,e,{words:I,notes:M,send:yt,announce:Qn,changed:()=>me.refresh(),help:he,tell:Vo,wayToNeeds:Zo,
noticeAfter:(o,n)=>Vt(o,n,ht)}),M.all().place!==e.name&&M.change(o=>{o.place=e.name})},t)}function Vo(e){Ie({title:I.story,
close:I["help-close"],bar:s("div",{class:"ajar-help-bar"},Le({words:I,leave:vt})),parts:e.map(t=>s("p",{},t))})}function Zo(){
if(!mt)return null;let t={id:0,name:`needs@${I["phone-own-moment"]}`,exercise:mt,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{jt(t,{focus:!0}),Yn(I["phone-own"],I["phone-go-back"])}},I["help-needs"])}function Ce(e={}){
let t=q.ended?null:q.question;if(Vn.hidden=!q.practice,!M.all().welcomed&&!q.ended){Ke("welcome",()=>ae.append(..._n(I,En(),
he,Xn)),e);return}if(Z?.is(t)){Z.update(t),fe.hidden=!0;return}if(Z?.isTouched()&&!e.focus){Z.update(null),(t||q.ended)&&
Qo();return}let o=ve==="waiting"||ve==="question";q.ended?Ke("ended",()=>{wt.replaceChildren(lt({words:I,notes:M,site:gt})),
ae.append(...Un(I,M,he,wt)),me.open()},e):t?jt(t,e):Ke("waiting",()=>ae.append(...Wn(I)),e),t&&o&&Qn(`${I["phone-new"]} ${t.
exercise.title}`)}var Qo=()=>Yn(I[q.ended?"phone-ended-here":"phone-moved-on"],I[q.ended?"phone-go-notes":"phone-go-new"]);
function Yn(e,t){(fe.hidden||fe.firstChild.textContent!==e)&&fe.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>Ce(
{focus:!0})},t)),fe.hidden=!1}function Hn(){ve="",Z=null,q.ended||!M.all().welcomed?Ce():Xn()}function Xn(){M.change(o=>{
o.welcomed=!0});let{place:e,entries:t}=M.all();e&&!t[e]?.done&&Yo(t[e]),Ce({focus:!Z})}function Yo(e){!e?.answers||q.ended||
e.question.name===q.question?.name||jt({...e.question,open:!1})}function Kn(e){q=e,q.ended&&M.end(),Ce()}var Xo=()=>M.isSpent(
"join")?{}:{"Ajar-Phone":M.key("join")},zn=0;function es(e){e&&!M.isSpent("join")&&M.spend("join"),clearTimeout(zn),zn=setTimeout(
()=>{Jn.textContent=e?"":I["phone-looking"]},e?0:1e3)}var bt=()=>{ve="",Z=null,Ce(),me.refresh()},eo=`api/rooms/${kt}`,yt=Mn(
eo,M,()=>{Z?.refresh(),me.refresh()}),me=Tn({words:I,notes:M,onForget(){q.ended||M.change(e=>{e.welcomed=!0}),bt()}});me.
element.append(s("details",{},s("summary",{},I["phone-leave"]),s("p",{},I["phone-leave-cannot"]),s("p",{class:"ajar-leav\
e-how"},I["leave-how"])));function vt(){M.forget(),st()}document.querySelector(".phone").replaceChildren(s("header",{},s(
"div",{class:"phone-bar"},s("p",{},I["phone-title"]),Rn(I),s("div",{class:"ajar-leave"},he.button(),Le({words:I,leave:vt})),
Jn),M.isLost()?s("p",{class:"phone-practice",role:"status"},I["phone-lost"]):null,Vn,fe),ae,me.element,s("div",{class:"a\
jar-on-paper"},he.text()),Zn);Xt(()=>M.forget());Qt(he.open);async function to(e=1e3){try{({dangers:ht={},needs:mt=null,
site:gt=""}=await(await fetch("danger.json")).json()),Z?.look(),wt.replaceChildren(lt({words:I,notes:M,site:gt}));for(let o of Object.
values(ht))Yt(Rt(o))}catch{setTimeout(to,e,Math.min(2*e,6e4))}}function no(){if(to(),q.ended)M.end();else{let e=()=>Kn({
...q,ended:!0});tn(eo,q.version,{onState:Kn,onReached:es,onGone:e,introduce:Xo}),yt.resume()}document.addEventListener("\
visibilitychange",()=>{document.hidden||yt.resume()}),M.listen(()=>{document.hidden||!Z?.isTouched()?bt():Z.refresh()}),
setTimeout(()=>{M.forget(),bt()},Math.min(_e,M.all().begun+_e-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{
e&&(Hn(),me.refresh())}),Hn()}function ts(){let e=Object.keys(M.all().entries).length>0;return e&&(q={ended:!0},no()),e}
q?no():ae.append(...Pn(I,kt,ts));
