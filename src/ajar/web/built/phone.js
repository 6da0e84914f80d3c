var io="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",lo=new RegExp(`(${io})|[.…]+|[!?;\\n]`,"gu"),uo=/[\u0300-\u036f'’‘ʼ]/g,
po=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Ct(e){let t={};for(let[o,n]of Object.entries(e))t[o]=Lt(n,t);return t}
var Ve=(e,t)=>new RegExp(e.map(o=>Lt(o,t)).join("|"),"y");function Ie(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=
n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function Tt(e,t){let o=t;
for(let[n,r]of Ie(e,t))o=o.slice(0,n)+o.slice(n,r).replace(/[^ ]/g,"_")+o.slice(r);return o}var Qe=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Nt(e,t){let o=new Map,n=Qe(t),r=0;for(let a of e.join("")){let c=a.charCodeAt(0);r+=c-97,
c!==126&&o.set(r++,n[o.size])}return o}function It(e){let t=0;for(let o of e)t=(t*31+o.codePointAt(0))%2147483647;return t}
function Lt(e,t){return`(?:${(e.match(po)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:fo(r)).join("")})`}function fo(e){let t=Mt(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var Mt=e=>e.
normalize("NFKD").replace(uo,"").toLowerCase();function Dt(e){let t="",o=[];for(let n of e.matchAll(lo)){if(/[.…]/.test(
n[0])&&n[0]!==".")continue;let r=`${n[1]?Mt(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)o.push([n.index,n.index+n[0].length])}
return{line:t,places:o}}var ho=4,Rt=4,Bt=".",Ye=new WeakMap;function _t(e,t){let{passes:o,kinds:n,learned:r}=qt(t),{line:a,places:c}=Dt(e),i=Tt(
o,a),l=Object.entries(n).flatMap(([u,y])=>Ie(y,i).map(([p,g])=>({kind:u,start:p,end:g-1}))),m=r?mo(l,a,r):l,f=(u,y)=>u.span[0]-
y.span[0]||u.span[1]-y.span[1]||(u.kind<y.kind?-1:+(u.kind>y.kind));return m.map(({kind:u,start:y,end:p})=>({kind:u,span:[
c[y][0],c[p][1]]})).sort(f)}function*Ft(e){let{passes:t,kinds:o}=qt(e);for(let n of[t,...Object.values(o)])yield,Ie(n,"w\
e are here ")}function qt(e){return Ye.has(e)||Ye.set(e,bo(e)),Ye.get(e)}function mo(e,t,o){let{size:n,weights:r,kinds:a,
limit:c,least:i}=o,l=go(t,o.same),m=l.slice(1).map((d,w)=>[...l[w],...d]),f=d=>{let w=new Set(d.flatMap(v=>v.numbers.map(
C=>C%n)));return[...w].reduce((v,C)=>v+(r.get(C)??0),0)/Math.sqrt(w.size)},u=[...l,...m];if(e.length)return Xe(u,f)[1]>i?
e:[];let y=u.filter(d=>d.length>ho),[p,g]=Xe(y,f);if(!(g>c))return[];let x=[...new Set(p.map(d=>d.numbers[0]))],O=d=>x.reduce(
(w,$)=>w+d[$%d.length],0),[j]=Xe(Object.keys(a),d=>O(a[d]));return[{kind:j,start:p[0].start,end:p.at(-1).start}]}function go(e,t){
let o=Bt,n=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],c=[a,`${o} ${a}`,...wo(r[0])];n.at(-1).push({
start:r.index,numbers:c.map(It)}),o=a,a===Bt&&n.push([])}return n.filter(r=>r.length)}function wo(e){let t=["<",...e,">"];
return t.slice(Rt-1).map((o,n)=>`-${t.slice(n,n+Rt).join("")}`)}var Xe=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?
n:o,[null,-1/0]),Pt=(e,{kinds:t,notices:o})=>Object.entries(o).find(([n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function bo({
lists:e,passes:t,phrases:o,learned:n}){let r=Ct(e),a=Object.entries(o).map(([c,i])=>[c,Ve(i,r)]);return{passes:Ve(t,r),kinds:Object.
fromEntries(a),learned:n&&yo(n)}}function yo({same:e,gaps:t,weights:o,kinds:n,...r}){let a=e.map(i=>i.split(" ")),c=Object.
entries(n).map(([i,l])=>[i,Qe(l)]);return{...r,same:new Map(a.flatMap(i=>i.map(l=>[l,i[0]]))),weights:Nt(t,o),kinds:Object.
fromEntries(c)}}function Ut(e){let t=e.getFullYear();return t>=1&&t<=9999?ko(t,e.getMonth()+1,e.getDate()):null}var ko=(e,t,o)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${o}`.padStart(2,"0")}`;var xo=["button","input","select","summary","textarea"],jo=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return xo.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),jo.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function Z(e,t,...o){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),
n}var R=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),pe=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Ae(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var Wt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};function et(e,{words:t,has:o,put:n,drop:r}){if(!e.length)return{element:"",follow:()=>{}};let a=e.map(l=>s("input",{type:"\
checkbox",onchange:({target:m})=>(m.checked?n:r)(l)})),c=()=>a.forEach((l,m)=>{l.checked=o(e[m])});return c(),{element:s(
"details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((l,m)=>s("label",{class:"ajar-car\
d"},a[m],s("span",{dir:"auto"},l))))),follow:c}}var vo=2e4;function Ht(e,{oninput:t,...o}){let n=s("textarea",{maxlength:vo,oninput:t,...o});if(n.value=e,n.addEventListener(
"focus",()=>{n.matches(":hover")||n.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
n.style.height="auto";let a=n.offsetHeight-n.clientHeight;n.scrollHeight&&(n.style.height=`${n.scrollHeight+a}px`)};n.addEventListener(
"input",r),new ResizeObserver(r).observe(n)}return n}function zt(e,t,{words:o,group:n,change:r,remarks:a,sentences:c=[]}){
let{opener:i,long:l,remark:m}=e,f=i?s("b",{id:`${n}-opener`},i):null,u=Ht(t??"",{rows:l?8:2,oninput:()=>{r(u.value.trim()?
u.value:null),g.follow()},...i?{"aria-labelledby":`${n}-ask ${n}-opener`,autocapitalize:"none"}:{"aria-label":o["own-wor\
ds"]}}),y=j=>{u.value=j,u.dispatchEvent(new Event("input",{bubbles:!0}))},p=o["message-opener"],g=et(c,{words:o,has:j=>u.
value.includes(j),put:j=>y(`${u.value.trim()||p} ${j}`),drop:j=>{let d=u.value.replace(j,"").replace(/ {2,}/g," ").trim();
y(d===p?"":d)}}),x=s("label",{class:"ajar-words ajar-write"},f,u),O=m&&a?a(u,e):"";return g.element||O?s("div",{},g.element,
x,O):x}function Kt(e,t,{words:o,change:n,sentences:r=[]}){let a=s("div",{}),c=()=>[...a.querySelectorAll("textarea")],i=()=>{
let d=c().map(w=>w.value).filter(w=>w.trim());n(d.length?d:null),j.follow()},l=()=>[...a.children].forEach((d,w)=>{d.querySelector(
"textarea").setAttribute("aria-label",R(o.line,{n:w+1})),d.querySelector("button").setAttribute("aria-label",R(o["remove\
-line"],{n:w+1}))}),m=()=>{g(""),c().at(-1).focus()},f=s("button",{type:"button",class:"ajar-link",onclick:m},o["add-lin\
e"]),u=()=>{l(),f.hidden=a.children.length>=e.most},y=d=>{let w=c()[c().indexOf(d)+1];w?w.focus():d.value.trim()&&!f.hidden&&
m()},p=d=>{let w=Ht(d,{rows:1,enterkeyhint:"next",oninput:()=>{w.value.includes(`
`)&&(w.value=w.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:$=>{["insertLineBreak","insertParagraph"].includes($.inputType)&&
($.preventDefault(),y(w))}});return w},g=d=>{let w=()=>{let v=$.nextElementSibling||$.previousElementSibling;$.remove(),
v||g(""),u(),i(),(v||a.firstElementChild).querySelector("textarea").focus()},$=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},p(d)),s("button",{type:"button",class:"ajar-remove",onclick:w},"×"));a.append($),u()},x=t||[];for(let d=0;d<
Math.max(e.lines,x.length);d++)g(x[d]??"");let O=d=>c().find(w=>w.value.trim()===d),j=et(r,{words:o,has:d=>!!O(d),put(d){
!O("")&&!f.hidden&&g("");let w=O("");w&&(w.value=d),i()},drop(d){O(d).value="",i()}});return s("div",{class:"ajar-lines"},
j.element,a,f)}var So=6,Oo=5;function tt(e,t){let o=0,n=!1;return{begin(){o||=setTimeout(()=>{n=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Le(e,t,o){let{words:n,level:r=3,small:a=!1,folded:c=!1,brief:i=!1,beside:l=[]}=o,m={...$o,
sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,u={...o.answers},y=0,p=null,g=0,x=o.
aside??0,O=t.why?s("p",{class:"ajar-why"},t.why):"",j=t.private?s("p",{class:"ajar-private"},t.private):"",d=h=>i?h.after:
c&&h.more,w=t.items.some(h=>d(h)&&o.answers?.[h.id]!=null),{example:$}=t,v=$?s("details",{class:"ajar-example"},s("summa\
ry",{},n.example),s("p",{},$)):"",C=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),D=s("div",{}),b=s("d\
iv",{class:"ajar-body"}),k=s("section",{class:"ajar-form","aria-labelledby":`${f}-title`},s(`h${r}`,{id:`${f}-title`},t.
title),...a||c?[s("div",{class:"ajar-beside"},...l,O?Ao([O],n):"",v),j]:[O,j,v],D,b,C);k.addEventListener("keydown",h=>{
h.key!=="Enter"||!(h.ctrlKey||h.metaKey)||!p||(h.preventDefault(),p.next.click())}),e.replaceChildren(k);function A(){let h=t.
items.filter(P=>pe(P,u)),E=h.filter(P=>!d(P)),L=w?h.filter(d).map(P=>[P]):[];return[...i||a&&t.together?[E]:E.map(P=>[P]),
...L]}let T=h=>{C.replaceChildren(h)},_=tt(n,T);function N(h,E){C.replaceChildren(`${h} `,s("button",{type:"button",class:"\
ajar-link",onclick:()=>{u=E,T(""),o.onChange(u),B({focus:!0})}},n["put-back"]))}function H(h,E){u={...u,[h.id]:E},Eo(b),
T(""),o.onChange(u),Ne()}function z(){ce(!0),_.begin(),g=setTimeout(ne,8e3)}function ne(){g&&(clearTimeout(g),g=0,ce(!1),
_.end())}function ce(h){for(let E of p?.fieldsets??[])E.disabled=h}function Ne(){if(!p)return;let{items:h,skip:E,where:L,
next:q,enough:P,more:G}=p,te=A().length;E.textContent=be(h)?n["clear-and-skip"]:n.skip,L.textContent=R(n["question-of"],
{n:y+1,all:te}),L.hidden=(a||i)&&te===1,q.textContent=y===te-1?n.done:n.next,P.hidden=!se(te);let he=y===te-1&&(!i||be(h)),
ie=t.items.some(le=>d(le)&&pe(le,u));G.hidden=w||!he||!ie}function se(h){return(o.enough==="at once"||y>0)&&y<h-1&&be(t.
items)}function Oe(){g||(z(),o.onDone(u))}let be=h=>h.some(({id:E})=>u[E]!=null);function K(h,E=!0){if(g)return;let L=A();
if(y+=h,y>=L.length){y=L.length-1,Oe();return}B({focus:E,again:h<0})}function S(h,E){let L=`${f}-${h.id}`,q=s("legend",{
id:`${L}-ask`},R(h.ask,u)),P=h.hint?s("p",{class:"ajar-hint",id:`${L}-hint`},h.hint):null,G=[P,E.mark].filter(Boolean).map(
({id:le})=>le),te=h.among?{...h,cards:Ae(h,u)}:h,he=m[h.kind](te,Wt(te,u[h.id]),{words:n,level:r+1,group:L,change:le=>H(
h,le),say:T,remarks:o.remarks,sentences:o.sentences?.(h),isQuick:o.enough==="at once",isShort:c,...E}),ie={class:`ajar-i\
tem ajar-${h.kind}`,tabindex:"-1","aria-describedby":G.join(" ")||null};return s("fieldset",ie,q,P,he)}function B({focus:h=!1,
again:E=!1}={}){let L=A();y=Math.max(0,Math.min(y,L.length-1));let q=L[y],P=o.mark?.(q),G=P?s("p",{class:"ajar-mark",id:`${f}\
-${q[0].id}-mark`},P):null,te=s("div",{class:"ajar-moves ajar-onward"}),he=y>0?()=>K(-1):null,ie=q.map(Je=>S(Je,{mark:G,
again:E,moves:te,back:he})),le=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(g)return;let Je=u,ao=be(q);if(u=
{...u,...Object.fromEntries(q.map(({id:co})=>[co,null]))},o.onChange(u),!ao){K(1);return}B({focus:!0}),N(n.cleared,Je)}}),
Ot=s("button",{type:"button",class:"ajar-next",onclick:()=>{g||(T(""),K(1))}}),Ze=s("p",{class:"ajar-where"}),At=s("butt\
on",{type:"button",class:"ajar-link",onclick:()=>{g||(w=!0,K(1))}},i?n["add-why"]:n["ask-more"]),Et=s("button",{type:"bu\
tton",class:"ajar-link",onclick:Oe},n.enough);p={items:q,skip:le,where:Ze,next:Ot,fieldsets:ie,enough:Et,more:At},D.replaceChildren();
let ro={type:"button",class:"ajar-back",onclick:he};te.replaceChildren(Ot,he?s("button",ro,n.back):"",le);let $t=ie.length===
1;G&&$t&&ie[0].lastElementChild.before(G),b.replaceChildren(Ze,...G&&!$t?[G]:[],...ie,te,...o.enough?[At,Et]:[]),Ne(),o.
onMove?.(y),h&&(ie[0].focus({preventScroll:!0}),Ze.scrollIntoView({block:"nearest"}))}function U(h){if(D.replaceChildren(),
!h||!o.help||x>h.kinds.length)return null;let E=()=>{x=h.kinds.length+1,o.onAside?.(x),D.replaceChildren(),b.querySelector(
"[tabindex]").focus()},{help:L,needs:q}=o;return D.append(L.notice(h,{level:r+1,aside:E,needs:q})),D.querySelector("[tab\
index]")}function X(h,{focus:E=!1,danger:L=null}={}){p=null;let q=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);b.replaceChildren(
s("div",{class:"ajar-reflection"},q,...h.flatMap(G=>nt(G,r+2)),o.below?.()??null),s("div",{class:"ajar-moves"},s("button",
{type:"button",onclick:()=>{y=0,B({focus:!0,again:!0})}},n.change),s("button",{type:"button",onclick:()=>{let G=u;u={},y=
0,x=0,o.onAside?.(0),o.onStartOver(),B({focus:!0}),N(n["started-over"],G)}},n["start-over"])));let P=U(L);E&&(P??q).focus()}
function ee(h){let E=b.contains(document.activeElement);E&&p&&!g||(ne(),u={...h.answers},h.done?X(h.reflection,{focus:E,
danger:h.danger}):(y=h.at??Math.max(0,A().findIndex(L=>L.some(({id:q})=>u[q]==null))),B()))}let{done:fe,reflection:re,danger:ae}=o;
return ee({answers:u,at:o.at,done:fe,reflection:re,danger:ae}),{update:ee,release:ne,say:h=>{ne(),T(h)}}}var Ao=(e,t)=>s(
"details",{},s("summary",{},t["why-this"]),...e);function Eo(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var nt=({heading:e,said:t,words:o},n)=>[
e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},
t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),$o={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s(
"label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===
0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-nu\
mbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},
s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r,remarks:a,isShort:c}){let{chosen:i,own:l}=t||{chosen:[],
own:""},m=()=>r(i.length||l.trim()?{chosen:[...i],own:l}:null),f=e.many?"checkbox":"radio",u=e.cards.map(d=>s("input",{type:f,
name:n,value:d.id,checked:i.includes(d.id),onchange:w=>{e.many?i=i.filter($=>$!==d.id).concat(w.target.checked?d.id:[]):
(i=[d.id],l="",y&&(y.value="")),m()}})),y=e.own?s("input",{type:"text",value:l,maxlength:500,oninput:d=>{l=d.target.value,
!e.many&&l.trim()&&(i=[],u.forEach(w=>{w.checked=!1})),m()}}):null,p=e.cards.map((d,w)=>s("label",{class:"ajar-card"},u[w],
s("span",{},d.text))),x=c&&p.length>So?p.filter((d,w)=>w>=Oo&&!u[w].checked):[];for(let d of x)d.hidden=!0;let O=()=>{for(let d of x)
d.hidden=!1;j.hidden=!0,x[0].querySelector("input").focus()},j=s("button",{type:"button",class:"ajar-link",hidden:!x.length,
onclick:O},R(o["cards-more"],{n:x.length}));return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},o[e.many?"choo\
se-many":"choose-one"]),...p,j,y?s("label",{class:"ajar-own"},s("span",{},e.own),y):null,y&&e.remark&&a?a(y,e):null)},text:zt,
list:Kt,date(e,t,{words:o,change:n,say:r}){let a=Ut(new Date);return s("label",{class:"ajar-words"},s("span",{},o["pick-\
date"]),s("input",{type:"date",value:t??"",oninput:({target:c})=>{n(c.value||null),c.value>="1000"&&c.value<a&&r(o["day-\
past"])}}))}};function Me({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Gt=["emergency","crisis","violence","agency","worried","child"],Co=["crisis","violence"],Vt='a[href$="#Help-lines"]',
J=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Zt(){for(let e of J().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&J().listeners.delete(e),e.shown||=t}}function To(e,{zone:t="",languages:o=[]}){
let n=i=>i.endsWith("/")?t.startsWith(i):t===i,r=e.find(({zones:i})=>i.some(n));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(i=>i.home);return a?a.code:o.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:l})=>l===i))??""}function Qt(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]);for(let c of Object.values(o)){let i=n.flatMap(m=>_t(m,c)),l=Pt(i,c);if(l)return{...l,kinds:[...new Set(i.map(
({kind:m})=>m))].sort()}}let r=e.filter(({id:c,kind:i})=>i==="ruler"&&t[c]!=null),a=Object.values(o)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var ot=(e,t)=>t.flatMap(o=>e.lines.filter(n=>n.
topic===o)),st=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),Jt=e=>`tel:${e.match(/\d+/)[0]}`;
function Yt({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(J().countries=t);let r=()=>J().countries,a=null,
c=()=>(a??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},J().
chosen||To(r(),a)),i=()=>r().find(b=>b.code===c());function l(b){J().chosen=b,Zt();for(let{element:k,draw:A}of J().listeners)
A(k)}function m(b,k){return k(b),J().listeners.add({element:b,draw:k,shown:!1}),queueMicrotask(Zt),b}let f=b=>m(s("div",
{}),k=>k.replaceChildren(...b())),u=()=>{let b=[...r(),{code:"-",country:e["help-elsewhere"]}],k=s("select",{onchange:()=>{
l(k.value),n(k.value)}},...b.map(A=>s("option",{value:A.code},A.country)));return m(k,()=>{k.value=i()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),k)},y=({say:b,to:k},A)=>{if(/^(tel|sms):/.test(k))return s("a",
{class:A?"ajar-reach":"ajar-reach ajar-first",href:k},s("span",{},...st(b)));let T=s("span",{},b),_=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":R(e["help-copy-what"],{address:k}),onclick:async()=>{await No(k,T)&&(_.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},T," ",_)},p=b=>s("li",{},s("p",{class:"ajar-for"},b.
for_what),s("p",{class:"ajar-hint"},[b.name,b.hours,b.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...b.reach.map(y))),g=({emergency:b,note:k})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),k?s("\
p",{class:"ajar-hint"},k):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Jt(b)},R(e["help-call"],{number:b})))),
x=b=>f(()=>{let k=i();if(!k)return[s("p",{},e["help-elsewhere-how"])];let A=b.flatMap(T=>T==="emergency"?g(k):ot(k,[T]).
map(p));return[s("ul",{class:"ajar-help-lines"},...A)]});function O(){Me({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},u(),De({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),x(Gt),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:b,text:k,now:A,lines:T,kinds:_,
countries:N},{level:H,aside:z,needs:ne}){return N&&!D()&&(J().countries=N),s("section",{class:"ajar-danger"},s(`h${H}`,{
tabindex:"-1"},b),s("p",{},k),_.length?null:ne?.()??null,u(),x(T),s("ul",{class:"ajar-todo"},...A.map(ce=>s("li",{},ce))),
s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:z},e["help-aside"]))}let d=()=>s(
"button",{type:"button",class:"ajar-get-help",onclick:O},e["help-get"]);function w({emergency:b,...k}){let T=Co.map(N=>ot(
k,[N])[0]?.reach??[]).flatMap(N=>["tel:","sms:"].map(H=>N.find(({to:z})=>z.startsWith(H))));return[{say:R(e["help-call"],
{number:b}),to:Jt(b)},...T.filter(Boolean)]}let $=(b=`${e["help-line"]} `)=>f(()=>{let k=i(),A=(k?w(k):[]).flatMap(({say:N,
to:H},z)=>[z?" · ":"",s("a",{href:H},...st(N))]),T=s("button",{type:"button",class:"ajar-link",onclick:O},e["help-get"]),
_=s("span",{class:"ajar-off-paper"},A.length?" · ":"",T);return[s("p",{class:"ajar-help-line"},b,...A,_)]});function v(b){
if(!D())return;let[k]=[...b.querySelectorAll(Vt)].reverse();k?.closest("p, ul").after($(""));for(let A of b.querySelectorAll(
"details"))A.open=A.querySelector("summary").textContent===i()?.country}let C=()=>f(()=>{let b=i();return b?[s("p",{},s(
"b",{},`${e["help-title"]}, ${b.country}`)),s("p",{},`${e["help-danger"]} ${R(e["help-call"],{number:b.emergency})}`),s(
"ul",{},...ot(b,Gt).map(({for_what:k,name:A,reach:T,hours:_})=>s("li",{},...st(`${k}: ${A}. ${T.map(({say:N})=>N).join("\
 · ")}. ${_}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),D=()=>r().length>0;return{open:O,notice:j,button:d,line:$,addNumbers:v,
text:C,choose:l,code:c,isKnown:D}}var De=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Xt(e){if(J().open){J().open=e;return}J().open=e,window.addEventListener("click",
t=>{t.target.closest?.(Vt)&&(t.preventDefault(),t.stopPropagation(),J().open())},{capture:!0})}async function No(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function en(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var Io="about:blank";function rt(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Io)}function tn(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",n=>{n.repeat||
(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),rt()))},{capture:!0})}var at=new Set,ct=()=>{if(!document.hidden)for(let e of[...at])e(Math.random()*1e3)};window.addEventListener("online",ct);
window.addEventListener("pageshow",ct);document.addEventListener("visibilitychange",ct);var Re=e=>new Promise(t=>{let o,
n=()=>{at.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};at.add(r),o=setTimeout(n,e)}),Be=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),_e=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var Lo=5e4,nn=8e3;function on(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let i=t,l=!0,m=!1,f=0,
u=null,y=null;async function p(v,C){y=new AbortController;let{signal:D}=y,b=setTimeout(()=>y.abort(),nn),k=await fetch(v,
{headers:{...C,...a()},cache:"no-store",signal:D}).finally(()=>clearTimeout(b));if(k.ok||k.status===304)return k;let A=await k.
json();throw c.includes(A.error)&&(w(),r(A.error)),Object.assign(new Error(A.error),{requested:_e(k)})}async function g(){
let C=(await p(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),D=new TextDecoder;for(let b="",k=!0;;){let A=setTimeout(
()=>{l&&=!k,y.abort()},k?nn:Lo),{done:T,value:_}=await C.read().finally(()=>clearTimeout(A));if(T&&k)throw new Error;if(T)
return;let N=(b+D.decode(_,{stream:!0})).split(`

`);b=N.pop();for(let H of N){let z=H.split(`
`).find(ne=>ne.startsWith("data:"));z&&(k=!1,O(JSON.parse(z.slice(5))))}}}async function x(){let v=await p(e,u?{"If-None\
-Match":u}:{});v.ok&&O(await v.json()),u=v.headers.get("ETag"),j()}function O(v){j(),!(v.version<i)&&(i=v.version,v.ended&&
w(),o(v))}function j(){f=0,n(!0)}async function d(){for(;!m;){let v=Math.random()*2e3;try{l&&f%2===0?await g():(await x(),
v+=3e3)}catch(C){if(m)return;f||n(!1),v=Be(f++,C.requested)}m||await Re(v)}}function w(){m=!0,y?.abort()}let $=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?$=Date.now():Date.now()-$>5e3&&y.abort()}),window.
addEventListener("pageshow",({persisted:v})=>{v&&y.abort()}),window.addEventListener("offline",()=>y.abort()),d(),w}function Fe(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function sn({pathname:e}){let t=e.
split("/").pop();try{return Fe(decodeURIComponent(t))}catch{return Fe(t)}}function rn(e){let t="";for(let o of e)t+=String.fromCharCode(o);return btoa(t)}var an="#notes=",cn=3e4;var Mo=async(e,t)=>new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(t)).arrayBuffer()),ln=()=>typeof CompressionStream==
"function";async function un(e){let t=await Mo(new TextEncoder().encode(e),new CompressionStream("deflate-raw"));return rn(
t).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var it="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Do=new RegExp(`^${it}+|${it}\
+$`,"g");var pn={"“":"”","„":"“",'"':'"',"«":"»","‘":"’"},Ps=new RegExp(`[,;:،]|${it}`);var ye=e=>e.replace(Do,"");var dn=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function fn(e){let t=ye(e),[o,n,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(o in pn&&n===pn[o]&&ye(r))||r.includes(
o)||r.includes(n)?e:r}function ke(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>hn(e.cards,o)),ye(t.own)].filter(
Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${hn(e.piles,t[o.id])}`);case"date":return[dn(t)];case"\
list":return t.map(ye);default:return[ye(`${t}`)]}}var hn=(e,t)=>e.find(o=>o.id===t)?.text??t;var Ro="~own";function xe({items:e},t){let o={};for(let n of e){let r=t[n.id];if(!(r==null||!pe(n,o)))if(n.kind==="choic\
e"){let c=(n.among?Ae(n,o):n.cards).map(l=>l.id).filter(l=>r.chosen.includes(l)),i=r.own?.trim()?r.own:"";(c.length||i)&&
(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.
id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(o[n.id]=a)}else`${r}`.trim()&&
(o[n.id]=r)}return o}function mn({exercise:e,tallied:t},o){let n=xe(e,o),r={};for(let a of e.items){if(!t.includes(a.id)||
!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?[Ro]:[]]}return r}function gn({
exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&a in(o??{}));return Object.fromEntries(
r.map(a=>[a,t[a]-o[a]]))}var lt=(e,t)=>R(e.ask,t),Ee=({exercise:e,tallied:t},o,n)=>{let r=xe(e,o);return e.items.filter(
a=>a.id in r).map(a=>({heading:a.said||lt(a,r),said:ke(a,r[a.id]),words:t.includes(a.id)?[]:[n]}))};var Bo=/[\u202a-\u202e\u2066-\u2069]/g,wn=({items:e},t)=>{let o=xe({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:lt(n,o),answer:o[n.id],...n.cards?{"in-words":ke(n,o[n.id])}:{}}))};function qe(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&wn(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),l=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:l,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:wn(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(Bo,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function bn(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var _o=e=>/^https:\/\/[^\s/]/.test(e??"");function ut({words:e,notes:t,site:o,go:n=r=>location.assign(r)}){if(!_o(o))return"";
let{entries:r}=t.all(),a=Object.values(r).some(({answers:f})=>f),c=s("p",{class:"phone-problem",role:"status"}),i=s("a",
{class:"phone-go",href:o,rel:"noreferrer"},e[a?"phone-home-without":"phone-home"]);async function l(){let f=await un(qe(
r));f.length>cn?c.textContent=e["phone-home-long"]:n(o+an+f)}let m=[s("p",{class:"ajar-hint"},e["phone-home-notes-how"]),
s("button",{type:"button",onclick:l},e["phone-home-notes"]),c];return s("section",{class:"phone-card"},s("h2",{},e["phon\
e-home"]),s("p",{},R(e["phone-home-how"],{place:new URL(o).host})),...a&&ln()?m:[],i)}var W=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),V=e=>typeof e=="string",oe=e=>Number.isInteger(e)&&e>=0,Fo=e=>oe(
e)&&e<=10,kn=e=>V(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),$e=e=>Array.isArray(e)&&e.every(V),yn=e=>Array.isArray(e)&&e.every(t=>V(
t?.id)&&V(t.text)),xn={ruler:Fo,choice:e=>W(e)&&$e(e.chosen)&&V(e.own),sort:(e,{piles:t})=>W(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:V,list:$e,date:e=>V(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},qo=e=>V(e?.id)&&V(e.ask)&&Object.hasOwn(
xn,e.kind)&&(!["choice","sort"].includes(e.kind)||yn(e.cards))&&(e.kind!=="sort"||yn(e.piles))&&(e.among==null||V(e.among.
item)&&$e(e.among.piles)),Po=(e,t)=>e?.name===t&&oe(e.id)&&oe(e.round)&&$e(e.tallied)&&V(e.exercise?.title)&&(e.exercise.
story==null||$e(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(qo),
Uo={at:oe,aside:oe,keeps:oe,late:oe,refused:oe,done:e=>typeof e=="boolean",when:V,added:e=>W(e)&&oe(e.round)&&W(e.answers),
sending:e=>W(e)&&oe(e.question)&&oe(e.round)&&kn(e.key)&&W(e.answers)&&W(e.moved)};function Wo({question:e,answers:t,...o}){
let n={question:e};if(W(t)){let r=({id:c,kind:i,...l})=>Object.hasOwn(t,c)&&(t[c]===null||xn[i](t[c],l)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||Uo[r]?.(a))&&
(n[r]=a);return n}function Pe(e){if(!W(e)||!Number.isFinite(e.begun)||!W(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>W(n)&&Po(n.question,o)).map(([o,n])=>[o,Wo(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...V(e.place)?{place:e.place}:{}}}function Ue(e){if(!W(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,W(c)&&(c.spent===!0||kn(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function jn(e,t){let o=n=>W(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[An,pt]=["ajar-notes ","ajar-keys "],Ce="ajar-probe",We=12*36e5;function de(e){try{return e()}catch{return}}function En(e){
let t=new Map,o=n=>de(()=>window[e].getItem(n));return{get:(n,r)=>r(de(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),de(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),de(()=>window[e].
removeItem(n))},names:()=>de(()=>Object.keys(window[e]))??[]}}var Q=En("localStorage"),je=En("sessionStorage"),$n=()=>de(
()=>{window.localStorage.setItem(Ce,Ce);let e=window.localStorage.getItem(Ce)===Ce;return window.localStorage.removeItem(
Ce),e})??!1,vn=e=>Ue(de(()=>history.state[e])),Sn=(e,t)=>de(()=>history.replaceState({[e]:t},"")),dt=({begun:e})=>Math.abs(
Date.now()-e)>We,Cn=()=>({begun:Date.now(),broken:!0}),On=e=>e;function Ho(e){for(let[t,o]of[[An,Pe],[pt,Ue]])for(let n of Q.
names())if(n.startsWith(t)&&n!==t+e){let r=Q.get(n,o);!r&&t===pt?Q.set(n,Cn()):(!r||dt(r))&&Q.remove(n)}}var zo=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function Tn(e,t=!1){let[o,n]=[An+e,pt+e],r=p=>p.get(o,Pe),a=()=>r(je)??r(Q)??{begun:Date.now(),entries:{}};function c(p){
let g=a();p(g),(r(je)?je:Q).set(o,g)}let i=()=>Q.get(n,Ue)??(Q.get(n,On)===null?null:Cn());function l(){let[p,g]=[vn(n)??
{},i()??{}],x={begun:Date.now(),...p,...g};for(let[O,j]of Object.entries(g))j?.spent&&p[O]&&(x[O]={...p[O],...j});return x}
function m(p){let{[p]:g,broken:x}=l();return!!(!g&&x)}function f(p){Q.set(n,p),Sn(n,p)}let u=(p,g)=>{let x=l();f({...x,[p]:{
...x[p],...g}})},y=[je,Q].some(p=>!jn(p.get(o,On),p.get(o,Pe)));if(Ho(t?e:null),t){let p=Date.now();dt(a())&&c(g=>Object.
assign(g,{begun:p})),(i()||vn(n))&&f(dt(l())?{...l(),begun:p}:l())}return{all:a,change:c,entry:p=>a().entries[p],update:(p,g)=>c(
({entries:x})=>{x[p]={...x[p],...g}}),remove:p=>c(({entries:g})=>{delete g[p]}),key(p){return l()[p]?.key||u(p,{key:zo()}),
l()[p].key},spend:p=>u(p,{spent:!0}),isSpent:p=>m(p)||!!l()[p]?.spent,isUnsure:m,isLost:()=>y,forget(){Q.remove(o),je.remove(
o)},end(){je.set(o,a()),Q.remove(o),Q.remove(n),Sn(n,null)},listen:p=>window.addEventListener("storage",({key:g})=>{(g===
null||g===o||g===n)&&p()})}}var[Ko,Go,He]=[9,28,30],ve=e=>Ko+Go*e,Nn=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function Zo(e,t,o){let n=t.at(-1),r=(a,c,i)=>Z("line",{x1:ve(a),x2:ve(c),
y1:He,y2:He,class:i});return Z("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>Z("text",{x:ve(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>Z("circle",{cx:ve(a),cy:He,r:5,class:"phone-then"})),Z("circle",{cx:ve(n.value),cy:He,
r:8,class:"phone-now"}),Z("text",{x:ve(n.value),y:16,class:"phone-value"},`${n.value}`))}function In(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:l})=>l[r.id]!=null).map(({moment:l,
answers:m})=>({moment:l,value:m[r.id]})),c=r.said||r.ask,i=a.map(({moment:l,value:m})=>R(t["phone-rulers-at"],{n:m,moment:l})).
join(", ");return s("div",{},s("h3",{},c),Zo(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","aria-hidden":"true"},i))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function Ln({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),l=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),m=s("footer",{},c,i,l);for(let x of[c,i])x.addEventListener("toggle",()=>x.open&&g());let f=(x,O)=>s(
"button",{type:"button",onclick:O},x);function u(){t.forget(),l.textContent=e["phone-forgotten"],l.focus(),o()}function y(){
let x=s("div",{}),O=f(e["phone-forget"],()=>{let j=f(e["phone-forget-no"],()=>{x.replaceChildren(O),O.focus()});x.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},j,f(e["phone-forget"],u))),j.focus()});return x.append(O),
x}function p([x,{question:O,answers:j}]){let d=x.split(/@(.*)/s)[1],{title:w}=O.exercise;return[s("h3",{},d?`${w} (${d})`:
w),s("div",{class:"ajar-reflection"},...Ee(O,j,e["phone-stays"]).flatMap($=>nt($,4)))]}function g(){let{entries:x}=t.all();
Object.keys(x).length&&(l.textContent="");let O=Object.entries(x).filter(([,{question:d,answers:w}])=>w&&Ee(d,w,"").length),
j=Nn(x);c.hidden=!j.length,i.hidden=!O.length,j.length&&c.open&&r.replaceChildren(In(j,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),f(e["phone-notes-keep"],()=>bn(
"notes.json",qe(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),y(),...O.flatMap(p))}return g(),{element:m,
refresh:g,open(){n=!0,i.open=!0,g()}}}var ft=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function ze(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:i,back:l,isQuick:m}){let f={...t},{cards:u,piles:y}=e,p=v=>y.find(C=>C.id===v).text,g=s("div",{class:"ajar-one"});
function x(v,C){f={...f,[v.id]:C},C||delete f[v.id],r(Object.keys(f).length?f:null),C&&a(R(o.moved,{card:fn(v.text),pile:p(
C)}))}function O(v,{focus:C=!0,back:D=v?()=>O(v-1):l,onward:b=()=>d(v+1)}={}){let k=u[v],A=R(o["card-of"],{n:v+1,all:u.length}),
T=s("div",{class:"ajar-one-card",role:"group","aria-label":A,tabindex:"-1"},s("p",{class:"ajar-where"},A),s("p",{},k.text)),
_=N=>{x(k,N),b()};i.hidden=!0,g.replaceChildren(T,s("div",{class:"ajar-one-piles"},...y.map(({id:N,text:H})=>ft(H,()=>_(
N),{"aria-pressed":`${f[k.id]===N}`}))),s("div",{class:"ajar-one-also"},D?j(o.back,()=>D()):s("span",{}),j(o["card-out"],
()=>_("")),m?s("span",{}):j(o["card-enough"],()=>w()))),C&&T.focus({preventScroll:!0})}let j=(v,C)=>ft(v,C,{class:"ajar-\
link"}),d=v=>v<u.length?O(v):w();function w({focus:v=!0}={}){let C=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),D=(b,k)=>{let A=u.
filter(N=>(f[N.id]??"")===k),T=N=>O(u.indexOf(N),{back:w,onward:w}),_=A.map(N=>s("li",{},ft(N.text,()=>T(N))));return _.
length?[s(`h${n+1}`,{},b),s("ul",{},..._)]:[]};g.replaceChildren(C,s("p",{class:"ajar-hint"},o["cards-all-how"]),...y.flatMap(
({id:b,text:k})=>D(k,b)),...D(o["cards-out"],"")),i.hidden=!1,v&&(C.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let $=u.map(v=>!!f[v.id]).lastIndexOf(!0)+1;return $===u.length||c&&$?w({focus:!1}):O($,{focus:!1}),g}function Mn(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
i=!1;function l(f){if(!(i&&f)){if(i=!1,c.hidden=!f||!e.some(u=>pe(u,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:m},t["phone-afterward-begin"]))}}function m(){i=
!0;let f=Le(c,{title:a,items:e},{words:t,level:2,small:!0,sort:ze,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(u){
f.release(),i=!1,r(u)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:l,isBegun:()=>i}}var ht=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function Dn(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:i,help:l}=o,{name:m,exercise:f}=t,u=S=>S.setting==="afterward",y=f.items.filter(u),p=f.items.filter(S=>!u(S)),g=t,
x=0,O=!1,j=()=>r.entry(m)??{},d=()=>!!g?.open,w=({sending:S,added:B})=>!!(S||B?.round===$()),$=()=>(g??t).round,v=S=>Ee(
t,S,n["phone-stays"]),C=null,D=null;function b(S){return JSON.stringify(S)===D?!1:(D=JSON.stringify(S),C=o.noticeAfter(f.
items,S),!!C)}let k=s("p",{class:"phone-closed"},n["phone-closed"]),A=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),T=s("div",{});e.replaceChildren(k,T);function _(S){let[B,...U]=S;if(!d()||!S.some(({id:ee})=>t.tallied.
includes(ee)))return n["phone-stays"];let X=U.length?n["phone-can-add-all"]:n[B.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},X)}let N=S=>r.update(m,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...S}),H=()=>o.tell(f.story),z=Le(T,{...f,items:p},{words:n,mark:_,level:1,small:!0,sort:ze,beside:f.story?.length?
[ht(n.story,H,"ajar-link")]:[],answers:j().answers,at:j().at,done:j().done,reflection:v(j().answers??{}),help:l,aside:j().
aside,needs:o.wayToNeeds,below:()=>m.startsWith("plan@")?l.line():null,onAside:S=>r.update(m,{aside:S}),onMove:S=>{x=S,j().
answers&&r.update(m,{at:x})},onChange:S=>{N({answers:S,at:x,done:!1,keeps:null}),K()},onDone:ne,onStartOver:()=>{r.remove(
m),K(),c()}});function ne(S){N({answers:xe(f,S),done:!0}),b(j().answers),z.update({answers:S,done:!0,reflection:v(S),danger:C}),
K(),(T.querySelector(".ajar-danger [tabindex]")??A.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()}
let ce=Mn(y,{words:n,answers:()=>j().answers,onChange:S=>r.update(m,{answers:S}),onDone:ne});e.append(ce.element),T.querySelector(
".ajar-body").before(A);function Ne(S){let B=mn(t,S.answers),U=r.entry(t.since)?.added?.answers;return{answers:B,moved:gn(
t,B,U)}}function se(S,...B){let U=s("h2",{id:"phone-add",tabindex:"-1"},S),X=s("div",{},U,...B.map(re=>typeof re=="strin\
g"?s("p",{},re):re));if(X.textContent===A.textContent)return;let ee=O||A.contains(document.activeElement),fe=A.textContent;
A.replaceChildren(...X.childNodes),ee?U.focus({preventScroll:!0}):fe&&i(S)}function Oe(S){S(),O=!0,K(),O=!1}function be({
answers:S,moved:B}){let U=f.items.filter(E=>E.id in S).map(E=>{let[L,...q]=E.kind==="sort"?[]:ke(E,j().answers[E.id]),P=E.
said||E.ask;return s("li",{},L&&!q.length&&!E.own?`${P}: ${L}`:P)}),X=()=>Oe(()=>a.add(m,g,S,B)),ee=()=>Oe(()=>r.update(
m,{keeps:$()})),{added:fe,keeps:re}=j(),ae=re===$(),h=U.length>0;se(n[ae?"phone-kept":h?"phone-add-title":"phone-done-as\
k"],...ae?[n["phone-kept-how"]]:[],...fe&&!ae?[n["phone-again"]]:[],...h?[n["phone-add-what"],s("ul",{},...U)]:[n["phone\
-done-what"]],...Object.keys(B).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},ae?null:
ht(n["phone-keep-mine"],ee),ht(n[h?"phone-add":"phone-done"],X)))}function K(){let{done:S,sending:B,added:U,late:X,refused:ee,
keeps:fe}=j();k.hidden=d()||!!S||!!t.own,A.hidden=!S;let re=T.querySelector(".ajar-reflection + .ajar-moves");if(re&&(re.
hidden=w(j())),!S){ce.offer(!1),A.replaceChildren(),D=null;return}let{answers:ae}=j();b(ae)&&z.update({answers:ae,done:!0,
reflection:v(ae),danger:C});let h=Ne(j()),E=`${t.id}.${$()}`;if(B)se(n["phone-sending"],n["phone-sending-how"]);else if(U?.
round===$()){let L=Object.keys(U.answers).length;se(n[L?"phone-added":"phone-done-title"],n[L?"phone-added-how":"phone-d\
one-how"])}else X===$()?se(n["phone-here"],n["phone-late"]):ee===$()?se(n["phone-here"],n["phone-refused"]):t.tallied.length?
r.isSpent(E)?se(n["phone-here"],n[r.isUnsure(E)?"phone-unsure":"phone-once"]):d()?be(h):se(n["phone-here"],n["phone-clos\
ed-done"]):se(n["phone-here"],n["phone-all-here"]);ce.offer(!A.querySelector(".ajar-moves")||fe===$())}return K(),{name:m,
is:S=>S?.id===t.id&&JSON.stringify(S.exercise)===JSON.stringify(f),isTouched(){let{answers:S={},at:B=0,done:U}=j(),X=e.contains(
document.activeElement)&&document.activeElement.matches("input, textarea");return ce.isBegun()||!U&&(X||B>0||Object.values(
S).some(ee=>ee!=null))},update(S){g=S,K()},refresh:K,look(){D=null,K()}}}var Jo=15e3;async function Vo(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(Jo)});n=_e(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Re(Be(o,n))}}function Rn(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await Vo(`${e}/answers`,c),{question:l,
round:m,answers:f}=c;i||t.spend(`${l}.${m}`);let u=i?["closed","no-room"].includes(i)?{late:m}:{refused:m}:{added:{round:m,
answers:f}};t.entry(a)&&t.update(a,{sending:null,...u}),n.delete(c.key),o()}return{add(a,{id:c,round:i},l,m){let f={question:c,
round:i,key:t.key(`${c}.${i}`),answers:l,moved:m};t.update(a,{sending:f}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var _n="text-size",Ke=[.9,1,1.15,1.3,1.5],Bn=1;function Qo(){try{let e=Ke.indexOf(Number(sessionStorage.getItem(_n)));return e<
0?Bn:e}catch{return Bn}}function Fn(e){let t=Qo();function o(){document.documentElement.style.setProperty("--phone-size",
Ke[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,Ke.length-1)),o();
try{sessionStorage.setItem(_n,Ke[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function qn(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?R(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:R(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function Un(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=tt(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let l=Fe(r.value);a.begin();let{why:m}=await qn(l,e);a.end(),n.textContent=m||e["keep-opening"],m?r.focus():location.replace(
l)};return t&&qn(t,e).then(({why:i,isGone:l})=>{l&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function Wn(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var Yo=()=>Z("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},Z("path",{d:"M11 8h42v68H11z",class:"phone-light"}),Z("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),Z("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),Z("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),Hn=e=>[
s("div",{class:"phone-waiting"},Yo(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],zn=(e,t,o,n)=>{let r=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[r?"phone-ende\
d-notes":"phone-ended-nothing"])),n,s("div",{class:"phone-help"},o.text())]};var xt=e=>JSON.parse(document.getElementById(e).textContent),I=xt("words"),jt=document.getElementById("code").textContent||
sn(location),Jn=xt("help"),ge=Yt({words:I,countries:Jn,leave:St});ge.choose(Jn.find(({home:e})=>e)?.code??"");var mt={},
gt=null,wt="",F=xt("state"),M=Tn(jt,!!F&&!F.ended),ue=s("main",{}),bt=s("div",{}),Vn=s("p",{class:"phone-looking",role:"\
status"}),Qn=s("p",{class:"phone-practice",hidden:!0},I["phone-practice"]),me=s("div",{class:"phone-banner",role:"status",
hidden:!0}),Yn=s("p",{class:"phone-unseen",role:"status"}),Xn=e=>{Yn.textContent=e},Se="",Y=null;function Ge(e,t,{focus:o=!1}={}){
if(e===Se&&e!=="question")return;let n=o||ue.contains(document.activeElement);if(Se=e,Y=null,me.hidden=!0,ue.replaceChildren(),
t(),!n)return;let r=ue.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function vt(e,t){
Ge("question",()=>{Y=Dn(ue,e,{words:I,notes:M,send:kt,announce:Xn,changed:()=>we.refresh(),help:ge,tell:Xo,wayToNeeds:es,
noticeAfter:(o,n)=>Qt(o,n,mt)}),M.all().place!==e.name&&M.change(o=>{o.place=e.name})},t)}function Xo(e){Me({title:I.story,
close:I["help-close"],bar:s("div",{class:"ajar-help-bar"},De({words:I,leave:St})),parts:e.map(t=>s("p",{},t))})}function es(){
if(!gt)return null;let t={id:0,name:`needs@${I["phone-own-moment"]}`,exercise:gt,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{vt(t,{focus:!0}),eo(I["phone-own"],I["phone-go-back"])}},I["help-needs"])}function Te(e={}){
let t=F.ended?null:F.question;if(Qn.hidden=!F.practice,!M.all().welcomed&&!F.ended){Ge("welcome",()=>ue.append(...Wn(I,$n(),
ge,to)),e);return}if(Y?.is(t)){Y.update(t),me.hidden=!0;return}if(Y?.isTouched()&&!e.focus){Y.update(null),(t||F.ended)&&
ts();return}let o=Se==="waiting"||Se==="question";F.ended?Ge("ended",()=>{bt.replaceChildren(ut({words:I,notes:M,site:wt})),
ue.append(...zn(I,M,ge,bt)),we.open()},e):t?vt(t,e):Ge("waiting",()=>ue.append(...Hn(I)),e),t&&o&&Xn(`${I["phone-new"]} ${t.
exercise.title}`)}var ts=()=>eo(I[F.ended?"phone-ended-here":"phone-moved-on"],I[F.ended?"phone-go-notes":"phone-go-new"]);
function eo(e,t){(me.hidden||me.firstChild.textContent!==e)&&me.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>Te(
{focus:!0})},t)),me.hidden=!1}function Kn(){Se="",Y=null,F.ended||!M.all().welcomed?Te():to()}function to(){M.change(o=>{
o.welcomed=!0});let{place:e,entries:t}=M.all();e&&!t[e]?.done&&ns(t[e]),Te({focus:!Y})}function ns(e){!e?.answers||F.ended||
e.question.name===F.question?.name||vt({...e.question,open:!1})}function Gn(e){F=e,F.ended&&M.end(),Te()}var os=()=>M.isSpent(
"join")?{}:{"Ajar-Phone":M.key("join")},Zn=0;function ss(e){e&&!M.isSpent("join")&&M.spend("join"),clearTimeout(Zn),Zn=setTimeout(
()=>{Vn.textContent=e?"":I["phone-looking"]},e?0:1e3)}var yt=()=>{Se="",Y=null,Te(),we.refresh()},no=`api/rooms/${jt}`,kt=Rn(
no,M,()=>{Y?.refresh(),we.refresh()}),we=Ln({words:I,notes:M,onForget(){F.ended||M.change(e=>{e.welcomed=!0}),yt()}});we.
element.append(s("details",{},s("summary",{},I["phone-leave"]),s("p",{},I["phone-leave-cannot"]),s("p",{class:"ajar-leav\
e-how"},I["leave-how"])));function St(){M.forget(),rt()}document.querySelector(".phone").replaceChildren(s("header",{},s(
"div",{class:"phone-bar"},s("p",{},I["phone-title"]),Fn(I),s("div",{class:"ajar-leave"},ge.button(),De({words:I,leave:St})),
Vn),M.isLost()?s("p",{class:"phone-practice",role:"status"},I["phone-lost"]):null,Qn,me),ue,we.element,s("div",{class:"a\
jar-on-paper"},ge.text()),Yn);tn(()=>M.forget());Xt(ge.open);async function oo(e=1e3){try{({dangers:mt={},needs:gt=null,
site:wt=""}=await(await fetch("danger.json")).json()),Y?.look(),bt.replaceChildren(ut({words:I,notes:M,site:wt}));for(let o of Object.
values(mt))en(Ft(o))}catch{setTimeout(oo,e,Math.min(2*e,6e4))}}function so(){if(oo(),F.ended)M.end();else{let e=()=>Gn({
...F,ended:!0});on(no,F.version,{onState:Gn,onReached:ss,onGone:e,introduce:os}),kt.resume()}document.addEventListener("\
visibilitychange",()=>{document.hidden||kt.resume()}),M.listen(()=>{document.hidden||!Y?.isTouched()?yt():Y.refresh()}),
setTimeout(()=>{M.forget(),yt()},Math.min(We,M.all().begun+We-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{
e&&(Kn(),we.refresh())}),Kn()}function rs(){let e=Object.keys(M.all().entries).length>0;return e&&(F={ended:!0},so()),e}
F?so():ue.append(...Un(I,jt,rs));
