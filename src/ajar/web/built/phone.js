var co="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",io=new RegExp(`(${co})|[.…]+|[!?;\\n]`,"gu"),lo=/[\u0300-\u036f'’‘ʼ]/g,
uo=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function $t(e){let t={};for(let[o,n]of Object.entries(e))t[o]=It(n,t);return t}
var Ve=(e,t)=>new RegExp(e.map(o=>It(o,t)).join("|"),"y");function Ie(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=
n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function Ct(e,t){let o=t;
for(let[n,r]of Ie(e,t))o=o.slice(0,n)+o.slice(n,r).replace(/[^ ]/g,"_")+o.slice(r);return o}var Qe=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Tt(e,t){let o=new Map,n=Qe(t),r=0;for(let a of e.join("")){let c=a.charCodeAt(0);r+=c-97,
c!==126&&o.set(r++,n[o.size])}return o}function Nt(e){let t=0;for(let o of e)t=(t*31+o.codePointAt(0))%2147483647;return t}
function It(e,t){return`(?:${(e.match(uo)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r===
"..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:po(r)).join("")})`}function po(e){let t=Lt(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var Lt=e=>e.
normalize("NFKD").replace(lo,"").toLowerCase();function Mt(e){let t="",o=[];for(let n of e.matchAll(io)){if(/[.…]/.test(
n[0])&&n[0]!==".")continue;let r=`${n[1]?Lt(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)o.push([n.index,n.index+n[0].length])}
return{line:t,places:o}}var fo=4,Dt=4,Rt=".",Ye=new WeakMap;function Bt(e,t){let{passes:o,kinds:n,learned:r}=Ft(t),{line:a,places:c}=Mt(e),i=Ct(
o,a),l=Object.entries(n).flatMap(([p,b])=>Ie(b,i).map(([u,w])=>({kind:p,start:u,end:w-1}))),m=r?ho(l,a,r):l,d=(p,b)=>p.span[0]-
b.span[0]||p.span[1]-b.span[1]||(p.kind<b.kind?-1:+(p.kind>b.kind));return m.map(({kind:p,start:b,end:u})=>({kind:p,span:[
c[b][0],c[u][1]]})).sort(d)}function*_t(e){let{passes:t,kinds:o}=Ft(e);for(let n of[t,...Object.values(o)])yield,Ie(n,"w\
e are here ")}function Ft(e){return Ye.has(e)||Ye.set(e,wo(e)),Ye.get(e)}function ho(e,t,o){let{size:n,weights:r,kinds:a,
limit:c,least:i}=o,l=mo(t,o.same),m=l.slice(1).map((S,A)=>[...l[A],...S]),d=S=>{let A=new Set(S.flatMap(j=>j.numbers.map(
C=>C%n)));return[...A].reduce((j,C)=>j+(r.get(C)??0),0)/Math.sqrt(A.size)},p=[...l,...m];if(e.length)return Xe(p,d)[1]>i?
e:[];let b=p.filter(S=>S.length>fo),[u,w]=Xe(b,d);if(!(w>c))return[];let f=[...new Set(u.map(S=>S.numbers[0]))],x=S=>f.reduce(
(A,I)=>A+S[I%S.length],0),[k]=Xe(Object.keys(a),S=>x(a[S]));return[{kind:k,start:u[0].start,end:u.at(-1).start}]}function mo(e,t){
let o=Rt,n=[[]];for(let r of e.matchAll(/[^ ]+/g)){let a=t.get(r[0])??r[0],c=[`w ${a}`,`b ${o} ${a}`,...go(r[0])];n.at(-1).
push({start:r.index,numbers:c.map(Nt)}),o=a,a===Rt&&n.push([])}return n.filter(r=>r.length)}function go(e){let t=["^",...e,
"$"];return t.slice(Dt-1).map((o,n)=>`n ${t.slice(n,n+Dt).join("")}`)}var Xe=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>
o[1]?n:o,[null,-1/0]),qt=(e,{kinds:t,notices:o})=>Object.entries(o).find(([n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;
function wo({lists:e,passes:t,phrases:o,learned:n}){let r=$t(e),a=Object.entries(o).map(([c,i])=>[c,Ve(i,r)]);return{passes:Ve(
t,r),kinds:Object.fromEntries(a),learned:n&&bo(n)}}function bo({same:e,gaps:t,weights:o,kinds:n,...r}){let a=e.map(i=>i.
split(" ")),c=Object.entries(n).map(([i,l])=>[i,Qe(l)]);return{...r,same:new Map(a.flatMap(i=>i.map(l=>[l,i[0]]))),weights:Tt(
t,o),kinds:Object.fromEntries(c)}}function Pt(e){let t=e.getFullYear();return t>=1&&t<=9999?yo(t,e.getMonth()+1,e.getDate()):null}var yo=(e,t,o)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${o}`.padStart(2,"0")}`;var xo=["button","input","select","summary","textarea"],ko=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return xo.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),ko.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function G(e,t,...o){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),
n}var R=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),ue=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Ae(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var Ut=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};var jo=2e4;function Wt(e,{oninput:t,...o}){let n=s("textarea",{maxlength:jo,oninput:t,...o});if(n.value=e,n.addEventListener(
"focus",()=>{n.matches(":hover")||n.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let r=()=>{
n.style.height="auto";let a=n.offsetHeight-n.clientHeight;n.scrollHeight&&(n.style.height=`${n.scrollHeight+a}px`)};n.addEventListener(
"input",r),new ResizeObserver(r).observe(n)}return n}function Ht(e,t,{words:o,group:n,change:r,remarks:a}){let{opener:c,
long:i,remark:l}=e,m=c?s("b",{id:`${n}-opener`},c):null,d=Wt(t??"",{rows:i?8:2,oninput:()=>r(d.value.trim()?d.value:null),
...c?{"aria-labelledby":`${n}-ask ${n}-opener`,autocapitalize:"none"}:{"aria-label":o["own-words"]}}),p=s("label",{class:"\
ajar-words ajar-write"},m,d);return l&&a?s("div",{},p,a(d,e)):p}function zt(e,t,{words:o,change:n}){let r=s("div",{}),a=()=>[
...r.querySelectorAll("textarea")],c=()=>{let f=a().map(x=>x.value).filter(x=>x.trim());n(f.length?f:null)},i=()=>[...r.
children].forEach((f,x)=>{f.querySelector("textarea").setAttribute("aria-label",R(o.line,{n:x+1})),f.querySelector("butt\
on").setAttribute("aria-label",R(o["remove-line"],{n:x+1}))}),l=()=>{u(""),a().at(-1).focus()},m=s("button",{type:"butto\
n",class:"ajar-link",onclick:l},o["add-line"]),d=()=>{i(),m.hidden=r.children.length>=e.most},p=f=>{let x=a()[a().indexOf(
f)+1];x?x.focus():f.value.trim()&&!m.hidden&&l()},b=f=>{let x=Wt(f,{rows:1,enterkeyhint:"next",oninput:()=>{x.value.includes(
`
`)&&(x.value=x.value.replace(/\s*\n\s*/g," ")),c()},onbeforeinput:k=>{["insertLineBreak","insertParagraph"].includes(k.inputType)&&
(k.preventDefault(),p(x))}});return x},u=f=>{let x=()=>{let S=k.nextElementSibling||k.previousElementSibling;k.remove(),
S||u(""),d(),c(),(S||r.firstElementChild).querySelector("textarea").focus()},k=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},b(f)),s("button",{type:"button",class:"ajar-remove",onclick:x},"×"));r.append(k),d()},w=t||[];for(let f=0;f<
Math.max(e.lines,w.length);f++)u(w[f]??"");return s("div",{class:"ajar-lines"},r,m)}var vo=8,So=6;function et(e,t){let o=0,n=!1;return{begin(){o||=setTimeout(()=>{n=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
o),o=0,n&&t(""),n=!1}}}function Le(e,t,o){let{words:n,level:r=3,small:a=!1,folded:c=!1,brief:i=!1,beside:l=[]}=o,m={...Eo,
sort:o.sort};window.ajarForms=(window.ajarForms??0)+1;let d=`ajar-${window.ajarForms}`,p={...o.answers},b=0,u=null,w=0,f=o.
aside??0,x=t.why?s("p",{class:"ajar-why"},t.why):"",k=t.private?s("p",{class:"ajar-private"},t.private):"",S=h=>i?h.after:
c&&h.more,A=t.items.some(h=>S(h)&&o.answers?.[h.id]!=null),{example:I}=t,j=I?s("details",{class:"ajar-example"},s("summa\
ry",{},n.example),s("p",{},I)):"",C=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),g=s("div",{}),y=s("d\
iv",{class:"ajar-body"}),O=s("section",{class:"ajar-form","aria-labelledby":`${d}-title`},s(`h${r}`,{id:`${d}-title`},t.
title),...a||c?[s("div",{class:"ajar-beside"},...l,x?Oo([x],n):"",j),k]:[x,k,j],g,y,C);O.addEventListener("keydown",h=>{
h.key!=="Enter"||!(h.ctrlKey||h.metaKey)||!u||(h.preventDefault(),u.next.click())}),e.replaceChildren(O);function E(){let h=t.
items.filter(P=>ue(P,p)),$=h.filter(P=>!S(P)),M=A?h.filter(S).map(P=>[P]):[];return[...i||a&&t.together?[$]:$.map(P=>[P]),
...M]}let T=h=>{C.replaceChildren(h)},B=et(n,T);function L(h,$){C.replaceChildren(`${h} `,s("button",{type:"button",class:"\
ajar-link",onclick:()=>{p=$,T(""),o.onChange(p),_({focus:!0})}},n["put-back"]))}function H(h,$){p={...p,[h.id]:$},Ao(y),
T(""),o.onChange(p),Ne()}function ae(){de(!0),B.begin(),w=setTimeout(te,8e3)}function te(){w&&(clearTimeout(w),w=0,de(!1),
B.end())}function de(h){for(let $ of u?.fieldsets??[])$.disabled=h}function Ne(){if(!u)return;let{items:h,skip:$,where:M,
next:q,enough:P,more:K}=u,ee=E().length;$.textContent=be(h)?n["clear-and-skip"]:n.skip,M.textContent=R(n["question-of"],
{n:b+1,all:ee}),M.hidden=(a||i)&&ee===1,q.textContent=b===ee-1?n.done:n.next,P.hidden=!oe(ee);let he=b===ee-1&&(!i||be(h)),
ce=t.items.some(ie=>S(ie)&&ue(ie,p));K.hidden=A||!he||!ce}function oe(h){return(o.enough==="at once"||b>0)&&b<h-1&&be(t.
items)}function Oe(){w||(ae(),o.onDone(p))}let be=h=>h.some(({id:$})=>p[$]!=null);function z(h,$=!0){if(w)return;let M=E();
if(b+=h,b>=M.length){b=M.length-1,Oe();return}_({focus:$,again:h<0})}function v(h,$){let M=`${d}-${h.id}`,q=s("legend",{
id:`${M}-ask`},R(h.ask,p)),P=h.hint?s("p",{class:"ajar-hint",id:`${M}-hint`},h.hint):null,K=[P,$.mark].filter(Boolean).map(
({id:ie})=>ie),ee=h.among?{...h,cards:Ae(h,p)}:h,he=m[h.kind](ee,Ut(ee,p[h.id]),{words:n,level:r+1,group:M,change:ie=>H(
h,ie),say:T,remarks:o.remarks,isQuick:o.enough==="at once",isShort:c,...$}),ce={class:`ajar-item ajar-${h.kind}`,tabindex:"\
-1","aria-describedby":K.join(" ")||null};return s("fieldset",ce,q,P,he)}function _({focus:h=!1,again:$=!1}={}){let M=E();
b=Math.max(0,Math.min(b,M.length-1));let q=M[b],P=o.mark?.(q),K=P?s("p",{class:"ajar-mark",id:`${d}-${q[0].id}-mark`},P):
null,ee=s("div",{class:"ajar-moves ajar-onward"}),he=b>0?()=>z(-1):null,ce=q.map(Ze=>v(Ze,{mark:K,again:$,moves:ee,back:he})),
ie=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(w)return;let Ze=p,ro=be(q);if(p={...p,...Object.fromEntries(
q.map(({id:ao})=>[ao,null]))},o.onChange(p),!ro){z(1);return}_({focus:!0}),L(n.cleared,Ze)}}),St=s("button",{type:"butto\
n",class:"ajar-next",onclick:()=>{w||(T(""),z(1))}}),Je=s("p",{class:"ajar-where"}),Ot=s("button",{type:"button",class:"\
ajar-link",onclick:()=>{w||(A=!0,z(1))}},i?n["add-why"]:n["ask-more"]),At=s("button",{type:"button",class:"ajar-link",onclick:Oe},
n.enough);u={items:q,skip:ie,where:Je,next:St,fieldsets:ce,enough:At,more:Ot},g.replaceChildren();let so={type:"button",
class:"ajar-back",onclick:he};ee.replaceChildren(St,he?s("button",so,n.back):"",ie);let Et=ce.length===1;K&&Et&&ce[0].lastElementChild.
before(K),y.replaceChildren(Je,...K&&!Et?[K]:[],...ce,ee,...o.enough?[Ot,At]:[]),Ne(),o.onMove?.(b),h&&(ce[0].focus({preventScroll:!0}),
Je.scrollIntoView({block:"nearest"}))}function U(h){if(g.replaceChildren(),!h||!o.help||f>h.kinds.length)return null;let $=()=>{
f=h.kinds.length+1,o.onAside?.(f),g.replaceChildren(),y.querySelector("[tabindex]").focus()},{help:M,needs:q}=o;return g.
append(M.notice(h,{level:r+1,aside:$,needs:q})),g.querySelector("[tabindex]")}function Y(h,{focus:$=!1,danger:M=null}={}){
u=null;let q=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);y.replaceChildren(s("div",{class:"ajar-reflection"},q,...h.
flatMap(K=>tt(K,r+2)),o.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{b=0,_({focus:!0,
again:!0})}},n.change),s("button",{type:"button",onclick:()=>{let K=p;p={},b=0,f=0,o.onAside?.(0),o.onStartOver(),_({focus:!0}),
L(n["started-over"],K)}},n["start-over"])));let P=U(M);$&&(P??q).focus()}function X(h){let $=y.contains(document.activeElement);
$&&u&&!w||(te(),p={...h.answers},h.done?Y(h.reflection,{focus:$,danger:h.danger}):(b=h.at??Math.max(0,E().findIndex(M=>M.
some(({id:q})=>p[q]==null))),_()))}let{done:fe,reflection:se,danger:re}=o;return X({answers:p,at:o.at,done:fe,reflection:se,
danger:re}),{update:X,release:te,say:h=>{te(),T(h)}}}var Oo=(e,t)=>s("details",{},s("summary",{},t["why-this"]),...e);function Ao(e){
for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var tt=({heading:e,said:t,words:o},n)=>[e?s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s(
"li",{},r))):t.length?s("p",{class:"ajar-said"},t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),Eo={ruler(e,t,{group:o,
change:n}){let r=Array.from({length:11},(a,c)=>s("label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===
c,onchange:()=>n(c),"aria-describedby":c===0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{
class:"ajar-scale"},s("div",{class:"ajar-numbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},
"0"),` ${e.low}`),s("span",{id:`${o}-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r,remarks:a,
isShort:c}){let{chosen:i,own:l}=t||{chosen:[],own:""},m=()=>r(i.length||l.trim()?{chosen:[...i],own:l}:null),d=e.many?"c\
heckbox":"radio",p=e.cards.map(S=>s("input",{type:d,name:n,value:S.id,checked:i.includes(S.id),onchange:A=>{e.many?i=i.filter(
I=>I!==S.id).concat(A.target.checked?S.id:[]):(i=[S.id],l="",b&&(b.value="")),m()}})),b=e.own?s("input",{type:"text",value:l,
maxlength:500,oninput:S=>{l=S.target.value,!e.many&&l.trim()&&(i=[],p.forEach(A=>{A.checked=!1})),m()}}):null,u=e.cards.
map((S,A)=>s("label",{class:"ajar-card"},p[A],s("span",{},S.text))),f=c&&u.length>vo?u.filter((S,A)=>A>=So&&!p[A].checked):
[];for(let S of f)S.hidden=!0;let x=()=>{for(let S of f)S.hidden=!1;k.hidden=!0,f[0].querySelector("input").focus()},k=s(
"button",{type:"button",class:"ajar-link",hidden:!f.length,onclick:x},R(o["cards-more"],{n:f.length}));return s("div",{class:"\
ajar-cards"},s("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose-one"]),...u,k,b?s("label",{class:"ajar-own"},s("sp\
an",{},e.own),b):null,b&&e.remark&&a?a(b,e):null)},text:Ht,list:zt,date(e,t,{words:o,change:n,say:r}){let a=Pt(new Date);
return s("label",{class:"ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??"",oninput:({target:c})=>{
n(c.value||null),c.value>="1000"&&c.value<a&&r(o["day-past"])}}))}};function Me({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var Kt=["emergency","crisis","violence","agency","worried","child"],$o=["crisis","violence"],Zt='a[href$="#Help-lines"]',
J=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function Gt(){for(let e of J().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&J().listeners.delete(e),e.shown||=t}}function Co(e,{zone:t="",languages:o=[]}){
let n=i=>i.endsWith("/")?t.startsWith(i):t===i,r=e.find(({zones:i})=>i.some(n));if(r)return r.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let a=e.find(i=>i.home);return a?a.code:o.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:l})=>l===i))??""}function Vt(e,t,o){let n=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:
c?.own??[]);for(let c of Object.values(o)){let i=n.flatMap(m=>Bt(m,c)),l=qt(i,c);if(l)return{...l,kinds:[...new Set(i.map(
({kind:m})=>m))].sort()}}let r=e.filter(({id:c,kind:i})=>i==="ruler"&&t[c]!=null),a=Object.values(o)[0]?.["rulers-at-zer\
o"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}var nt=(e,t)=>t.flatMap(o=>e.lines.filter(n=>n.
topic===o)),ot=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"ajar-unbroken"},t):t),Jt=e=>`tel:${e.match(/\d+/)[0]}`;
function Qt({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){t.length&&(J().countries=t);let r=()=>J().countries,a=()=>J().
chosen||Co(r(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),
c=()=>r().find(g=>g.code===a());function i(g){J().chosen=g,Gt();for(let{element:y,draw:O}of J().listeners)O(y)}function l(g,y){
return y(g),J().listeners.add({element:g,draw:y,shown:!1}),queueMicrotask(Gt),g}let m=g=>l(s("div",{}),y=>y.replaceChildren(
...g())),d=()=>{let g=[...r(),{code:"-",country:e["help-elsewhere"]}],y=s("select",{onchange:()=>{i(y.value),n(y.value)}},
...g.map(O=>s("option",{value:O.code},O.country)));return l(y,()=>{y.value=c()?.code??"-"}),s("label",{class:"ajar-help-\
where"},s("span",{},e["help-in"]),y)},p=({say:g,to:y},O)=>{if(/^(tel|sms):/.test(y))return s("a",{class:O?"ajar-reach":"\
ajar-reach ajar-first",href:y},s("span",{},...ot(g)));let E=s("span",{},g),T=s("button",{type:"button",class:"ajar-link",
"aria-label":R(e["help-copy-what"],{address:y}),onclick:async()=>{await To(y,E)&&(T.textContent=e["help-copied"])}},e["h\
elp-copy"]);return s("p",{class:"ajar-chat"},E," ",T)},b=g=>s("li",{},s("p",{class:"ajar-for"},g.for_what),s("p",{class:"\
ajar-hint"},[g.name,g.hours,g.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},...g.reach.map(p))),u=({
emergency:g,note:y})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),y?s("p",{class:"ajar-hint"},y):
null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:Jt(g)},R(e["help-call"],{number:g})))),w=g=>m(()=>{let y=c();
if(!y)return[s("p",{},e["help-elsewhere-how"])];let O=g.flatMap(E=>E==="emergency"?u(y):nt(y,[E]).map(b));return[s("ul",
{class:"ajar-help-lines"},...O)]});function f(){Me({title:e["help-title"],close:e["help-close"],bar:s("div",{class:"ajar\
-help-bar"},d(),De({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),w(Kt),s("p",{class:"ajar-hint"},e["help-trace"]),
s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function x({title:g,text:y,now:O,lines:E,kinds:T,countries:B},{
level:L,aside:H,needs:ae}){return B&&!C()&&(J().countries=B),s("section",{class:"ajar-danger"},s(`h${L}`,{tabindex:"-1"},
g),s("p",{},y),T.length?null:ae?.()??null,d(),w(E),s("ul",{class:"ajar-todo"},...O.map(te=>s("li",{},te))),s("p",{class:"\
ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:H},e["help-aside"]))}let k=()=>s("butto\
n",{type:"button",class:"ajar-get-help",onclick:f},e["help-get"]);function S({emergency:g,...y}){let E=$o.map(B=>nt(y,[B])[0]?.
reach??[]).flatMap(B=>["tel:","sms:"].map(L=>B.find(({to:H})=>H.startsWith(L))));return[{say:R(e["help-call"],{number:g}),
to:Jt(g)},...E.filter(Boolean)]}let A=(g=`${e["help-line"]} `)=>m(()=>{let y=c(),O=(y?S(y):[]).flatMap(({say:B,to:L},H)=>[
H?" · ":"",s("a",{href:L},...ot(B))]),E=s("button",{type:"button",class:"ajar-link",onclick:f},e["help-get"]),T=s("span",
{class:"ajar-off-paper"},O.length?" · ":"",E);return[s("p",{class:"ajar-help-line"},g,...O,T)]});function I(g){if(!C())
return;let[y]=[...g.querySelectorAll(Zt)].reverse();y?.closest("p, ul").after(A(""));for(let O of g.querySelectorAll("de\
tails"))O.open=O.querySelector("summary").textContent===c()?.country}let j=()=>m(()=>{let g=c();return g?[s("p",{},s("b",
{},`${e["help-title"]}, ${g.country}`)),s("p",{},`${e["help-danger"]} ${R(e["help-call"],{number:g.emergency})}`),s("ul",
{},...nt(g,Kt).map(({for_what:y,name:O,reach:E,hours:T})=>s("li",{},...ot(`${y}: ${O}. ${E.map(({say:B})=>B).join(" · ")}\
. ${T}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),C=()=>r().length>0;return{open:f,notice:x,button:k,line:A,addNumbers:I,
text:j,choose:i,code:a,isKnown:C}}var De=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Yt(e){if(J().open){J().open=e;return}J().open=e,window.addEventListener("click",
t=>{t.target.closest?.(Zt)&&(t.preventDefault(),t.stopPropagation(),J().open())},{capture:!0})}async function To(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Xt(e){let t=globalThis.requestIdleCallback??setTimeout,o=()=>{e.next().done||t(o)};t(o)}var No="about:blank";function st(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(No)}function en(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener("keydown",n=>{n.repeat||
(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),st()))},{capture:!0})}var rt=new Set,at=()=>{if(!document.hidden)for(let e of[...rt])e(Math.random()*1e3)};window.addEventListener("online",at);
window.addEventListener("pageshow",at);document.addEventListener("visibilitychange",at);var Re=e=>new Promise(t=>{let o,
n=()=>{rt.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};rt.add(r),o=setTimeout(n,e)}),Be=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),_e=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var Io=5e4,tn=8e3;function nn(e,t,{onState:o,onReached:n,onGone:r,introduce:a,last:c=["no-room"]}){let i=t,l=!0,m=!1,d=0,
p=null,b=null;async function u(j,C){b=new AbortController;let{signal:g}=b,y=setTimeout(()=>b.abort(),tn),O=await fetch(j,
{headers:{...C,...a()},cache:"no-store",signal:g}).finally(()=>clearTimeout(y));if(O.ok||O.status===304)return O;let E=await O.
json();throw c.includes(E.error)&&(A(),r(E.error)),Object.assign(new Error(E.error),{requested:_e(O)})}async function w(){
let C=(await u(`${e}/events`,{Accept:"text/event-stream"})).body.getReader(),g=new TextDecoder;for(let y="",O=!0;;){let E=setTimeout(
()=>{l&&=!O,b.abort()},O?tn:Io),{done:T,value:B}=await C.read().finally(()=>clearTimeout(E));if(T&&O)throw new Error;if(T)
return;let L=(y+g.decode(B,{stream:!0})).split(`

`);y=L.pop();for(let H of L){let ae=H.split(`
`).find(te=>te.startsWith("data:"));ae&&(O=!1,x(JSON.parse(ae.slice(5))))}}}async function f(){let j=await u(e,p?{"If-No\
ne-Match":p}:{});j.ok&&x(await j.json()),p=j.headers.get("ETag"),k()}function x(j){k(),!(j.version<i)&&(i=j.version,j.ended&&
A(),o(j))}function k(){d=0,n(!0)}async function S(){for(;!m;){let j=Math.random()*2e3;try{l&&d%2===0?await w():(await f(),
j+=3e3)}catch(C){if(m)return;d||n(!1),j=Be(d++,C.requested)}m||await Re(j)}}function A(){m=!0,b?.abort()}let I=Date.now();
return document.addEventListener("visibilitychange",()=>{document.hidden?I=Date.now():Date.now()-I>5e3&&b.abort()}),window.
addEventListener("pageshow",({persisted:j})=>{j&&b.abort()}),window.addEventListener("offline",()=>b.abort()),S(),A}function Fe(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function on({pathname:e}){let t=e.
split("/").pop();try{return Fe(decodeURIComponent(t))}catch{return Fe(t)}}function sn(e){let t="";for(let o of e)t+=String.fromCharCode(o);return btoa(t)}var rn="#notes=",an=3e4;var Lo=async(e,t)=>new Uint8Array(await new Response(new Blob([e]).stream().pipeThrough(t)).arrayBuffer()),cn=()=>typeof CompressionStream==
"function";async function ln(e){let t=await Lo(new TextEncoder().encode(e),new CompressionStream("deflate-raw"));return sn(
t).replaceAll("+","-").replaceAll("/","_").replaceAll("=","")}var ct="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Mo=new RegExp(`^${ct}+|${ct}\
+$`,"g");var un={"“":"”","„":"“",'"':'"',"«":"»","‘":"’"},Bs=new RegExp(`[,;:،]|${ct}`);var ye=e=>e.replace(Mo,"");var pn=(e,t="en-US")=>new Date(`${e}T00:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function dn(e){let t=ye(e),[o,n,r]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(o in un&&n===un[o]&&ye(r))||r.includes(
o)||r.includes(n)?e:r}function xe(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(o=>fn(e.cards,o)),ye(t.own)].filter(
Boolean);case"sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${fn(e.piles,t[o.id])}`);case"date":return[pn(t)];case"\
list":return t.map(ye);default:return[ye(`${t}`)]}}var fn=(e,t)=>e.find(o=>o.id===t)?.text??t;var Do="~own";function ke({items:e},t){let o={};for(let n of e){let r=t[n.id];if(!(r==null||!ue(n,o)))if(n.kind==="choic\
e"){let c=(n.among?Ae(n,o):n.cards).map(l=>l.id).filter(l=>r.chosen.includes(l)),i=r.own?.trim()?r.own:"";(c.length||i)&&
(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.
id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());a.length&&(o[n.id]=a)}else`${r}`.trim()&&
(o[n.id]=r)}return o}function hn({exercise:e,tallied:t},o){let n=ke(e,o),r={};for(let a of e.items){if(!t.includes(a.id)||
!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?[Do]:[]]}return r}function mn({
exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&a in(o??{}));return Object.fromEntries(
r.map(a=>[a,t[a]-o[a]]))}var it=(e,t)=>R(e.ask,t),Ee=({exercise:e,tallied:t},o,n)=>{let r=ke(e,o);return e.items.filter(
a=>a.id in r).map(a=>({heading:a.said||it(a,r),said:xe(a,r[a.id]),words:t.includes(a.id)?[]:[n]}))};var Ro=/[\u202a-\u202e\u2066-\u2069]/g,gn=({items:e},t)=>{let o=ke({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:it(n,o),answer:o[n.id],...n.cards?{"in-words":xe(n,o[n.id])}:{}}))};function qe(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&gn(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),l=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:l,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:gn(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(Ro,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function wn(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var Bo=e=>/^https:\/\/[^\s/]/.test(e??"");function lt({words:e,notes:t,site:o,go:n=r=>location.assign(r)}){if(!Bo(o))return"";
let{entries:r}=t.all(),a=Object.values(r).some(({answers:d})=>d),c=s("p",{class:"phone-problem",role:"status"}),i=s("a",
{class:"phone-go",href:o,rel:"noreferrer"},e[a?"phone-home-without":"phone-home"]);async function l(){let d=await ln(qe(
r));d.length>an?c.textContent=e["phone-home-long"]:n(o+rn+d)}let m=[s("p",{class:"ajar-hint"},e["phone-home-notes-how"]),
s("button",{type:"button",onclick:l},e["phone-home-notes"]),c];return s("section",{class:"phone-card"},s("h2",{},e["phon\
e-home"]),s("p",{},R(e["phone-home-how"],{place:new URL(o).host})),...a&&cn()?m:[],i)}var W=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),Z=e=>typeof e=="string",ne=e=>Number.isInteger(e)&&e>=0,_o=e=>ne(
e)&&e<=10,yn=e=>Z(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),$e=e=>Array.isArray(e)&&e.every(Z),bn=e=>Array.isArray(e)&&e.every(t=>Z(
t?.id)&&Z(t.text)),xn={ruler:_o,choice:e=>W(e)&&$e(e.chosen)&&Z(e.own),sort:(e,{piles:t})=>W(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:Z,list:$e,date:e=>Z(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},Fo=e=>Z(e?.id)&&Z(e.ask)&&Object.hasOwn(
xn,e.kind)&&(!["choice","sort"].includes(e.kind)||bn(e.cards))&&(e.kind!=="sort"||bn(e.piles))&&(e.among==null||Z(e.among.
item)&&$e(e.among.piles)),qo=(e,t)=>e?.name===t&&ne(e.id)&&ne(e.round)&&$e(e.tallied)&&Z(e.exercise?.title)&&(e.exercise.
story==null||$e(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(Fo),
Po={at:ne,aside:ne,keeps:ne,late:ne,refused:ne,done:e=>typeof e=="boolean",when:Z,added:e=>W(e)&&ne(e.round)&&W(e.answers),
sending:e=>W(e)&&ne(e.question)&&ne(e.round)&&yn(e.key)&&W(e.answers)&&W(e.moved)};function Uo({question:e,answers:t,...o}){
let n={question:e};if(W(t)){let r=({id:c,kind:i,...l})=>Object.hasOwn(t,c)&&(t[c]===null||xn[i](t[c],l)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||Po[r]?.(a))&&
(n[r]=a);return n}function Pe(e){if(!W(e)||!Number.isFinite(e.begun)||!W(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>W(n)&&qo(n.question,o)).map(([o,n])=>[o,Uo(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...Z(e.place)?{place:e.place}:{}}}function Ue(e){if(!W(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,W(c)&&(c.spent===!0||yn(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function kn(e,t){let o=n=>W(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[On,ut]=["ajar-notes ","ajar-keys "],Ce="ajar-probe",We=12*36e5;function pe(e){try{return e()}catch{return}}function An(e){
let t=new Map,o=n=>pe(()=>window[e].getItem(n));return{get:(n,r)=>r(pe(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),pe(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),pe(()=>window[e].
removeItem(n))},names:()=>pe(()=>Object.keys(window[e]))??[]}}var V=An("localStorage"),je=An("sessionStorage"),En=()=>pe(
()=>{window.localStorage.setItem(Ce,Ce);let e=window.localStorage.getItem(Ce)===Ce;return window.localStorage.removeItem(
Ce),e})??!1,jn=e=>Ue(pe(()=>history.state[e])),vn=(e,t)=>pe(()=>history.replaceState({[e]:t},"")),pt=({begun:e})=>Math.abs(
Date.now()-e)>We,$n=()=>({begun:Date.now(),broken:!0}),Sn=e=>e;function Wo(e){for(let[t,o]of[[On,Pe],[ut,Ue]])for(let n of V.
names())if(n.startsWith(t)&&n!==t+e){let r=V.get(n,o);!r&&t===ut?V.set(n,$n()):(!r||pt(r))&&V.remove(n)}}var Ho=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function Cn(e,t=!1){let[o,n]=[On+e,ut+e],r=u=>u.get(o,Pe),a=()=>r(je)??r(V)??{begun:Date.now(),entries:{}};function c(u){
let w=a();u(w),(r(je)?je:V).set(o,w)}let i=()=>V.get(n,Ue)??(V.get(n,Sn)===null?null:$n());function l(){let[u,w]=[jn(n)??
{},i()??{}],f={begun:Date.now(),...u,...w};for(let[x,k]of Object.entries(w))k?.spent&&u[x]&&(f[x]={...u[x],...k});return f}
function m(u){let{[u]:w,broken:f}=l();return!!(!w&&f)}function d(u){V.set(n,u),vn(n,u)}let p=(u,w)=>{let f=l();d({...f,[u]:{
...f[u],...w}})},b=[je,V].some(u=>!kn(u.get(o,Sn),u.get(o,Pe)));if(Wo(t?e:null),t){let u=Date.now();pt(a())&&c(w=>Object.
assign(w,{begun:u})),(i()||jn(n))&&d(pt(l())?{...l(),begun:u}:l())}return{all:a,change:c,entry:u=>a().entries[u],update:(u,w)=>c(
({entries:f})=>{f[u]={...f[u],...w}}),remove:u=>c(({entries:w})=>{delete w[u]}),key(u){return l()[u]?.key||p(u,{key:Ho()}),
l()[u].key},spend:u=>p(u,{spent:!0}),isSpent:u=>m(u)||!!l()[u]?.spent,isUnsure:m,isLost:()=>b,forget(){V.remove(o),je.remove(
o)},end(){je.set(o,a()),V.remove(o),V.remove(n),vn(n,null)},listen:u=>window.addEventListener("storage",({key:w})=>{(w===
null||w===o||w===n)&&u()})}}var[zo,Ko,He]=[9,28,30],ve=e=>zo+Ko*e,Tn=e=>Object.entries(e).filter(([t,{done:o,answers:n}])=>t.startsWith("check-in@")&&
o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.items.filter(r=>r.kind==="ruler"&&
o[r.id]!=null)})).filter(({items:t})=>t.length);function Go(e,t,o){let n=t.at(-1),r=(a,c,i)=>G("line",{x1:ve(a),x2:ve(c),
y1:He,y2:He,class:i});return G("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`phone-ruler phone-${e}`},r(0,
10,"phone-scale"),...[0,5,10].map(a=>G("text",{x:ve(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].value,n.value,"phone-way"),
...t.slice(0,-1).map(({value:a})=>G("circle",{cx:ve(a),cy:He,r:5,class:"phone-then"})),G("circle",{cx:ve(n.value),cy:He,
r:8,class:"phone-now"}),G("text",{x:ve(n.value),y:16,class:"phone-value"},`${n.value}`))}function Nn(e,t){let n=[...new Map(
e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:l})=>l[r.id]!=null).map(({moment:l,
answers:m})=>({moment:l,value:m[r.id]})),c=r.said||r.ask,i=a.map(({moment:l,value:m})=>R(t["phone-rulers-at"],{n:m,moment:l})).
join(", ");return s("div",{},s("h3",{},c),Go(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","aria-hidden":"true"},i))});
return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function In({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),l=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),m=s("footer",{},c,i,l);for(let f of[c,i])f.addEventListener("toggle",()=>f.open&&w());let d=(f,x)=>s(
"button",{type:"button",onclick:x},f);function p(){t.forget(),l.textContent=e["phone-forgotten"],l.focus(),o()}function b(){
let f=s("div",{}),x=d(e["phone-forget"],()=>{let k=d(e["phone-forget-no"],()=>{f.replaceChildren(x),x.focus()});f.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},k,d(e["phone-forget"],p))),k.focus()});return f.append(x),
f}function u([f,{question:x,answers:k}]){let S=f.split(/@(.*)/s)[1],{title:A}=x.exercise;return[s("h3",{},S?`${A} (${S})`:
A),s("div",{class:"ajar-reflection"},...Ee(x,k,e["phone-stays"]).flatMap(I=>tt(I,4)))]}function w(){let{entries:f}=t.all();
Object.keys(f).length&&(l.textContent="");let x=Object.entries(f).filter(([,{question:S,answers:A}])=>A&&Ee(S,A,"").length),
k=Tn(f);c.hidden=!k.length,i.hidden=!x.length,k.length&&c.open&&r.replaceChildren(Nn(k,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),d(e["phone-notes-keep"],()=>wn(
"notes.json",qe(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),b(),...x.flatMap(u))}return w(),{element:m,
refresh:w,open(){n=!0,i.open=!0,w()}}}var dt=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function ze(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:i,back:l,isQuick:m}){let d={...t},{cards:p,piles:b}=e,u=j=>b.find(C=>C.id===j).text,w=s("div",{class:"ajar-one"});
function f(j,C){d={...d,[j.id]:C},C||delete d[j.id],r(Object.keys(d).length?d:null),C&&a(R(o.moved,{card:dn(j.text),pile:u(
C)}))}function x(j,{focus:C=!0,back:g=j?()=>x(j-1):l,onward:y=()=>S(j+1)}={}){let O=p[j],E=R(o["card-of"],{n:j+1,all:p.length}),
T=s("div",{class:"ajar-one-card",role:"group","aria-label":E,tabindex:"-1"},s("p",{class:"ajar-where"},E),s("p",{},O.text)),
B=L=>{f(O,L),y()};i.hidden=!0,w.replaceChildren(T,s("div",{class:"ajar-one-piles"},...b.map(({id:L,text:H})=>dt(H,()=>B(
L),{"aria-pressed":`${d[O.id]===L}`}))),s("div",{class:"ajar-one-also"},g?k(o.back,()=>g()):s("span",{}),k(o["card-out"],
()=>B("")),m?s("span",{}):k(o["card-enough"],()=>A()))),C&&T.focus({preventScroll:!0})}let k=(j,C)=>dt(j,C,{class:"ajar-\
link"}),S=j=>j<p.length?x(j):A();function A({focus:j=!0}={}){let C=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),g=(y,O)=>{let E=p.
filter(L=>(d[L.id]??"")===O),T=L=>x(p.indexOf(L),{back:A,onward:A}),B=E.map(L=>s("li",{},dt(L.text,()=>T(L))));return B.
length?[s(`h${n+1}`,{},y),s("ul",{},...B)]:[]};w.replaceChildren(C,s("p",{class:"ajar-hint"},o["cards-all-how"]),...b.flatMap(
({id:y,text:O})=>g(O,y)),...g(o["cards-out"],"")),i.hidden=!1,j&&(C.focus({preventScroll:!0}),w.scrollIntoView({block:"n\
earest"}))}let I=p.map(j=>!!d[j.id]).lastIndexOf(!0)+1;return I===p.length||c&&I?A({focus:!1}):x(I,{focus:!1}),w}function Ln(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
i=!1;function l(d){if(!(i&&d)){if(i=!1,c.hidden=!d||!e.some(p=>ue(p,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:m},t["phone-afterward-begin"]))}}function m(){i=
!0;let d=Le(c,{title:a,items:e},{words:t,level:2,small:!0,sort:ze,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(p){
d.release(),i=!1,r(p)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{
element:c,offer:l,isBegun:()=>i}}var ft=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function Mn(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:i,help:l}=o,{name:m,exercise:d}=t,p=v=>v.setting==="afterward",b=d.items.filter(p),u=d.items.filter(v=>!p(v)),w=t,
f=0,x=!1,k=()=>r.entry(m)??{},S=()=>!!w?.open,A=({sending:v,added:_})=>!!(v||_?.round===I()),I=()=>(w??t).round,j=v=>Ee(
t,v,n["phone-stays"]),C=null,g=null;function y(v){return JSON.stringify(v)===g?!1:(g=JSON.stringify(v),C=o.noticeAfter(d.
items,v),!!C)}let O=s("p",{class:"phone-closed"},n["phone-closed"]),E=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),T=s("div",{});e.replaceChildren(O,T);function B(v){let[_,...U]=v;if(!S()||!v.some(({id:X})=>t.tallied.
includes(X)))return n["phone-stays"];let Y=U.length?n["phone-can-add-all"]:n[_.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},Y)}let L=v=>r.update(m,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...v}),H=()=>o.tell(d.story),ae=Le(T,{...d,items:u},{words:n,mark:B,level:1,small:!0,sort:ze,beside:d.story?.length?
[ft(n.story,H,"ajar-link")]:[],answers:k().answers,at:k().at,done:k().done,reflection:j(k().answers??{}),help:l,aside:k().
aside,needs:o.wayToNeeds,below:()=>m.startsWith("plan@")?l.line():null,onAside:v=>r.update(m,{aside:v}),onMove:v=>{f=v,k().
answers&&r.update(m,{at:f})},onChange:v=>{L({answers:v,at:f,done:!1,keeps:null}),z()},onDone:te,onStartOver:()=>{r.remove(
m),z(),c()}});function te(v){L({answers:ke(d,v),done:!0}),y(k().answers),ae.update({answers:v,done:!0,reflection:j(v),danger:C}),
z(),(T.querySelector(".ajar-danger [tabindex]")??E.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()}
let de=Ln(b,{words:n,answers:()=>k().answers,onChange:v=>r.update(m,{answers:v}),onDone:te});e.append(de.element),T.querySelector(
".ajar-body").before(E);function Ne(v){let _=hn(t,v.answers),U=r.entry(t.since)?.added?.answers;return{answers:_,moved:mn(
t,_,U)}}function oe(v,..._){let U=s("h2",{id:"phone-add",tabindex:"-1"},v),Y=s("div",{},U,..._.map(se=>typeof se=="strin\
g"?s("p",{},se):se));if(Y.textContent===E.textContent)return;let X=x||E.contains(document.activeElement),fe=E.textContent;
E.replaceChildren(...Y.childNodes),X?U.focus({preventScroll:!0}):fe&&i(v)}function Oe(v){v(),x=!0,z(),x=!1}function be({
answers:v,moved:_}){let U=d.items.filter($=>$.id in v).map($=>{let[M,...q]=$.kind==="sort"?[]:xe($,k().answers[$.id]),P=$.
said||$.ask;return s("li",{},M&&!q.length&&!$.own?`${P}: ${M}`:P)}),Y=()=>Oe(()=>a.add(m,w,v,_)),X=()=>Oe(()=>r.update(m,
{keeps:I()})),{added:fe,keeps:se}=k(),re=se===I(),h=U.length>0;oe(n[re?"phone-kept":h?"phone-add-title":"phone-done-ask"],
...re?[n["phone-kept-how"]]:[],...fe&&!re?[n["phone-again"]]:[],...h?[n["phone-add-what"],s("ul",{},...U)]:[n["phone-don\
e-what"]],...Object.keys(_).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},re?null:ft(
n["phone-keep-mine"],X),ft(n[h?"phone-add":"phone-done"],Y)))}function z(){let{done:v,sending:_,added:U,late:Y,refused:X,
keeps:fe}=k();O.hidden=S()||!!v||!!t.own,E.hidden=!v;let se=T.querySelector(".ajar-reflection + .ajar-moves");if(se&&(se.
hidden=A(k())),!v){de.offer(!1),E.replaceChildren(),g=null;return}let{answers:re}=k();y(re)&&ae.update({answers:re,done:!0,
reflection:j(re),danger:C});let h=Ne(k()),$=`${t.id}.${I()}`;if(_)oe(n["phone-sending"],n["phone-sending-how"]);else if(U?.
round===I()){let M=Object.keys(U.answers).length;oe(n[M?"phone-added":"phone-done-title"],n[M?"phone-added-how":"phone-d\
one-how"])}else Y===I()?oe(n["phone-here"],n["phone-late"]):X===I()?oe(n["phone-here"],n["phone-refused"]):t.tallied.length?
r.isSpent($)?oe(n["phone-here"],n[r.isUnsure($)?"phone-unsure":"phone-once"]):S()?be(h):oe(n["phone-here"],n["phone-clos\
ed-done"]):oe(n["phone-here"],n["phone-all-here"]);de.offer(!E.querySelector(".ajar-moves")||fe===I())}return z(),{name:m,
is:v=>v?.id===t.id&&JSON.stringify(v.exercise)===JSON.stringify(d),isTouched(){let{answers:v={},at:_=0,done:U}=k(),Y=e.contains(
document.activeElement)&&document.activeElement.matches("input, textarea");return de.isBegun()||!U&&(Y||_>0||Object.values(
v).some(X=>X!=null))},update(v){w=v,z()},refresh:z,look(){g=null,z()}}}var Jo=15e3;async function Zo(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(Jo)});n=_e(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Re(Be(o,n))}}function Dn(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await Zo(`${e}/answers`,c),{question:l,
round:m,answers:d}=c;i||t.spend(`${l}.${m}`);let p=i?["closed","no-room"].includes(i)?{late:m}:{refused:m}:{added:{round:m,
answers:d}};t.entry(a)&&t.update(a,{sending:null,...p}),n.delete(c.key),o()}return{add(a,{id:c,round:i},l,m){let d={question:c,
round:i,key:t.key(`${c}.${i}`),answers:l,moved:m};t.update(a,{sending:d}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var Bn="text-size",Ke=[.9,1,1.15,1.3,1.5],Rn=1;function Vo(){try{let e=Ke.indexOf(Number(sessionStorage.getItem(Bn)));return e<
0?Rn:e}catch{return Rn}}function _n(e){let t=Vo();function o(){document.documentElement.style.setProperty("--phone-size",
Ke[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,Ke.length-1)),o();
try{sessionStorage.setItem(Bn,Ke[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function Fn(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?R(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:R(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function Pn(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=et(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let l=Fe(r.value);a.begin();let{why:m}=await Fn(l,e);a.end(),n.textContent=m||e["keep-opening"],m?r.focus():location.replace(
l)};return t&&Fn(t,e).then(({why:i,isGone:l})=>{l&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function Un(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var Qo=()=>G("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},G("path",{d:"M11 8h42v68H11z",class:"phone-light"}),G("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),G("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),G("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),Wn=e=>[
s("div",{class:"phone-waiting"},Qo(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],Hn=(e,t,o,n)=>{let r=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[r?"phone-ende\
d-notes":"phone-ended-nothing"])),n,s("div",{class:"phone-help"},o.text())]};var xt=e=>JSON.parse(document.getElementById(e).textContent),N=xt("words"),kt=document.getElementById("code").textContent||
on(location),Jn=xt("help"),ge=Qt({words:N,countries:Jn,leave:vt});ge.choose(Jn.find(({home:e})=>e)?.code??"");var ht={},
mt=null,gt="",F=xt("state"),D=Cn(kt,!!F&&!F.ended),le=s("main",{}),wt=s("div",{}),Zn=s("p",{class:"phone-looking",role:"\
status"}),Vn=s("p",{class:"phone-practice",hidden:!0},N["phone-practice"]),me=s("div",{class:"phone-banner",role:"status",
hidden:!0}),Qn=s("p",{class:"phone-unseen",role:"status"}),Yn=e=>{Qn.textContent=e},Se="",Q=null;function Ge(e,t,{focus:o=!1}={}){
if(e===Se&&e!=="question")return;let n=o||le.contains(document.activeElement);if(Se=e,Q=null,me.hidden=!0,le.replaceChildren(),
t(),!n)return;let r=le.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function jt(e,t){
Ge("question",()=>{Q=Mn(le,e,{words:N,notes:D,send:yt,announce:Yn,changed:()=>we.refresh(),help:ge,tell:Yo,wayToNeeds:Xo,
noticeAfter:(o,n)=>Vt(o,n,ht)}),D.all().place!==e.name&&D.change(o=>{o.place=e.name})},t)}function Yo(e){Me({title:N.story,
close:N["help-close"],bar:s("div",{class:"ajar-help-bar"},De({words:N,leave:vt})),parts:e.map(t=>s("p",{},t))})}function Xo(){
if(!mt)return null;let t={id:0,name:`needs@${N["phone-own-moment"]}`,exercise:mt,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{jt(t,{focus:!0}),Xn(N["phone-own"],N["phone-go-back"])}},N["help-needs"])}function Te(e={}){
let t=F.ended?null:F.question;if(Vn.hidden=!F.practice,!D.all().welcomed&&!F.ended){Ge("welcome",()=>le.append(...Un(N,En(),
ge,eo)),e);return}if(Q?.is(t)){Q.update(t),me.hidden=!0;return}if(Q?.isTouched()&&!e.focus){Q.update(null),(t||F.ended)&&
es();return}let o=Se==="waiting"||Se==="question";F.ended?Ge("ended",()=>{wt.replaceChildren(lt({words:N,notes:D,site:gt})),
le.append(...Hn(N,D,ge,wt)),we.open()},e):t?jt(t,e):Ge("waiting",()=>le.append(...Wn(N)),e),t&&o&&Yn(`${N["phone-new"]} ${t.
exercise.title}`)}var es=()=>Xn(N[F.ended?"phone-ended-here":"phone-moved-on"],N[F.ended?"phone-go-notes":"phone-go-new"]);
function Xn(e,t){(me.hidden||me.firstChild.textContent!==e)&&me.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>Te(
{focus:!0})},t)),me.hidden=!1}function zn(){Se="",Q=null,F.ended||!D.all().welcomed?Te():eo()}function eo(){D.change(o=>{
o.welcomed=!0});let{place:e,entries:t}=D.all();e&&!t[e]?.done&&ts(t[e]),Te({focus:!Q})}function ts(e){!e?.answers||F.ended||
e.question.name===F.question?.name||jt({...e.question,open:!1})}function Kn(e){F=e,F.ended&&D.end(),Te()}var ns=()=>D.isSpent(
"join")?{}:{"Ajar-Phone":D.key("join")},Gn=0;function os(e){e&&!D.isSpent("join")&&D.spend("join"),clearTimeout(Gn),Gn=setTimeout(
()=>{Zn.textContent=e?"":N["phone-looking"]},e?0:1e3)}var bt=()=>{Se="",Q=null,Te(),we.refresh()},to=`api/rooms/${kt}`,yt=Dn(
to,D,()=>{Q?.refresh(),we.refresh()}),we=In({words:N,notes:D,onForget(){F.ended||D.change(e=>{e.welcomed=!0}),bt()}});we.
element.append(s("details",{},s("summary",{},N["phone-leave"]),s("p",{},N["phone-leave-cannot"]),s("p",{class:"ajar-leav\
e-how"},N["leave-how"])));function vt(){D.forget(),st()}document.querySelector(".phone").replaceChildren(s("header",{},s(
"div",{class:"phone-bar"},s("p",{},N["phone-title"]),_n(N),s("div",{class:"ajar-leave"},ge.button(),De({words:N,leave:vt})),
Zn),D.isLost()?s("p",{class:"phone-practice",role:"status"},N["phone-lost"]):null,Vn,me),le,we.element,s("div",{class:"a\
jar-on-paper"},ge.text()),Qn);en(()=>D.forget());Yt(ge.open);async function no(e=1e3){try{({dangers:ht={},needs:mt=null,
site:gt=""}=await(await fetch("danger.json")).json()),Q?.look(),wt.replaceChildren(lt({words:N,notes:D,site:gt}));for(let o of Object.
values(ht))Xt(_t(o))}catch{setTimeout(no,e,Math.min(2*e,6e4))}}function oo(){if(no(),F.ended)D.end();else{let e=()=>Kn({
...F,ended:!0});nn(to,F.version,{onState:Kn,onReached:os,onGone:e,introduce:ns}),yt.resume()}document.addEventListener("\
visibilitychange",()=>{document.hidden||yt.resume()}),D.listen(()=>{document.hidden||!Q?.isTouched()?bt():Q.refresh()}),
setTimeout(()=>{D.forget(),bt()},Math.min(We,D.all().begun+We-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{
e&&(zn(),we.refresh())}),zn()}function ss(){let e=Object.keys(D.all().entries).length>0;return e&&(F={ended:!0},oo()),e}
F?oo():le.append(...Pn(N,kt,ss));
