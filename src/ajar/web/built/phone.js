var M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),ue=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Se(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var rt=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};var jn=["button","input","select","summary","textarea"],kn=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return jn.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),kn.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function Fe(e,t){let o=0,n=!1;return{
begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(o),o=0,n&&t(""),n=!1}}}function Oe(e,t,o){
let{words:n,level:r=3,small:a=!1,beside:c=[]}=o,l={...On,...o.kinds};window.ajarForms=(window.ajarForms??0)+1;let i=`aja\
r-${window.ajarForms}`,u={...o.answers},f=0,p=null,b=0,d=o.aside??0,m=[t.why?s("p",{class:"ajar-why"},t.why):null,t.private?
s("p",{class:"ajar-private"},t.private):null].filter(Boolean),g=s("p",{class:"ajar-status",role:"status","aria-live":"po\
lite"}),S=s("div",{}),k=s("div",{class:"ajar-body"}),F=s("section",{class:"ajar-form","aria-labelledby":`${i}-title`},s(
`h${r}`,{id:`${i}-title`},t.title),...a?[s("div",{class:"ajar-beside"},...c,xn(m,n))]:m,S,k,g);e.replaceChildren(F);function x(){
let v=t.items.filter(h=>ue(h,u));return a&&t.together?[v]:v.map(h=>[h])}let j=v=>{g.replaceChildren(v)},R=Fe(n,j);function L(v,h){
g.replaceChildren(`${v} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{u=h,j(""),o.onChange(u),V({focus:!0})}},
n["put-back"]))}function y(v,h){u={...u,[v.id]:h},Sn(k),j(""),o.onChange(u),$()}function w(){C(!0),R.begin(),b=setTimeout(
O,8e3)}function O(){b&&(clearTimeout(b),b=0,C(!1),R.end())}function C(v){for(let h of p?.fieldsets??[])h.disabled=v}function $(){
if(!p)return;let{items:v,skip:h,where:E,next:A}=p,I=x().length;h.textContent=D(v)?n["clear-and-skip"]:n.skip,E.textContent=
M(n["question-of"],{n:f+1,all:I}),E.hidden=a&&I===1,A.textContent=f===I-1?n.done:n.next}let D=v=>v.some(({id:h})=>u[h]!=
null);function W(v,h=!0){if(b)return;let E=x();if(f+=v,f>=E.length){f=E.length-1,w(),o.onDone(u);return}V({focus:h,again:v<
0})}function G(v,h){let E=`${i}-${v.id}`,A=s("legend",{},M(v.ask,u)),I=v.hint?s("p",{class:"ajar-hint",id:`${E}-hint`},v.
hint):null,B=[I,h.mark].filter(Boolean).map(({id:Q})=>Q),Z=v.among?{...v,cards:Se(v,u)}:v,P=l[v.kind](Z,rt(Z,u[v.id]),{words:n,
level:r+1,group:E,change:Q=>y(v,Q),say:j,...h}),Y={class:`ajar-item ajar-${v.kind}`,tabindex:"-1","aria-describedby":B.join(
" ")||null};return s("fieldset",Y,A,I,P)}function V({focus:v=!1,again:h=!1}={}){let E=x();f=Math.max(0,Math.min(f,E.length-
1));let A=E[f],I=o.mark?.(A),B=I?s("p",{class:"ajar-mark",id:`${i}-${A[0].id}-mark`},I):null,Z=s("div",{class:"ajar-move\
s"}),P=A.map(ie=>G(ie,{mark:B,again:h,moves:Z})),Y=f>0?s("button",{type:"button",onclick:()=>W(-1)},n.back):null,Q=s("bu\
tton",{type:"button",onclick:()=>{if(b)return;let ie=u,wn=D(A);u={...u,...Object.fromEntries(A.map(({id:vn})=>[vn,null]))},
o.onChange(u),W(1),wn&&L(n.cleared,ie)}}),U=s("button",{type:"button",onclick:()=>{b||(j(""),W(1))}}),ne=s("p",{class:"a\
jar-where"});p={items:A,skip:Q,where:ne,next:U,fieldsets:P},S.replaceChildren(),Z.replaceChildren(...[Y,Q,U].filter(Boolean));
let xe=P.length===1;B&&xe&&P[0].lastElementChild.before(B),k.replaceChildren(ne,...B&&!xe?[B]:[],...P,Z),$(),o.onMove?.(
f),v&&(P[0].focus({preventScroll:!0}),ne.scrollIntoView({block:"nearest"}))}function ce(v){if(S.replaceChildren(),!v||!o.
help||d>v.kinds.length)return null;let h=()=>{d=v.kinds.length+1,o.onAside?.(d),S.replaceChildren(),k.querySelector("[ta\
bindex]").focus()},{help:E,needs:A}=o;return S.append(E.notice(v,{level:r+1,aside:h,needs:A})),S.querySelector("[tabinde\
x]")}function le(v,{focus:h=!1,danger:E=null}={}){p=null;let A=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);k.replaceChildren(
s("div",{class:"ajar-reflection"},A,...v.flatMap(B=>Pe(B,r+2)),o.below?.()??null),s("div",{class:"ajar-moves"},s("button",
{type:"button",onclick:()=>{f=0,V({focus:!0,again:!0})}},n.change),s("button",{type:"button",onclick:()=>{let B=u;u={},f=
0,d=0,o.onAside?.(0),o.onStartOver(),V({focus:!0}),L(n["started-over"],B)}},n["start-over"])));let I=ce(E);h&&(I??A).focus()}
function je(v){let h=k.contains(document.activeElement);h&&p&&!b||(O(),u={...v.answers},v.done?le(v.reflection,{focus:h,
danger:v.danger}):(f=v.at??Math.max(0,x().findIndex(E=>E.some(({id:A})=>u[A]==null))),V()))}let{done:te,reflection:ke,danger:Re}=o;
return je({answers:u,at:o.at,done:te,reflection:ke,danger:Re}),{update:je,release:O,say:v=>{O(),j(v)}}}var xn=(e,t)=>e.length?
s("details",{},s("summary",{},t["why-this"]),...e):"";function Sn(e){for(let t of e.querySelectorAll("input"))["radio","\
checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Pe=({heading:e,said:t,words:o},n)=>[e?
s(`h${n}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},
t[0]):null,...o.map(r=>s("p",{},r))].filter(Boolean),On={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s(
"label",{class:"ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===
0?`${o}-low`:c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-nu\
mbers"},...r),s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},
s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},l=()=>r(
a.length||c.trim()?{chosen:[...a],own:c}:null),i=e.many?"checkbox":"radio",u=e.cards.map(p=>s("input",{type:i,name:n,value:p.
id,checked:a.includes(p.id),onchange:b=>{e.many?a=a.filter(d=>d!==p.id).concat(b.target.checked?p.id:[]):(a=[p.id],c="",
f&&(f.value="")),l()}})),f=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:p=>{c=p.target.value,!e.many&&c.trim()&&
(a=[],u.forEach(b=>{b.checked=!1})),l()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},o[e.many?"\
choose-many":"choose-one"]),...e.cards.map((p,b)=>s("label",{class:"ajar-card"},u[b],s("span",{},p.text))),f?s("label",{
class:"ajar-own"},s("span",{},e.own),f):null)},sort(e,t,{words:o,group:n,change:r,say:a}){let c={...t},l={},i=e.piles.map(
d=>(l[d.id]=s("span",{}),s("li",{class:"ajar-pile",ondragover:m=>{m.preventDefault(),m.currentTarget.classList.add("ajar\
-over")},ondragleave:m=>m.currentTarget.classList.remove("ajar-over"),ondrop:m=>{m.preventDefault(),m.currentTarget.classList.
remove("ajar-over");let g=p[m.dataTransfer.getData("text/plain")]?.[d.id];g&&!g.matches(":disabled")&&(g.checked=!0,f(g.
dataset.card,d))}},l[d.id]))),u=()=>e.piles.forEach(d=>{l[d.id].textContent=M(o["pile-count"],{pile:d.text,n:Object.values(
c).filter(m=>m===d.id).length})}),f=(d,m)=>{c[d]=m.id,u(),r({...c}),a(M(o.moved,{card:e.cards.find(g=>g.id===d).text,pile:m.
text}))},p={},b=e.cards.map(d=>{p[d.id]={};let m=`${n}-${d.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",
ondragstart:g=>g.dataTransfer.setData("text/plain",d.id)},s("legend",{},d.text),s("div",{class:"ajar-into"},...e.piles.map(
g=>{let S=s("input",{type:"radio",name:m,value:g.id,"data-card":d.id,checked:c[d.id]===g.id,onchange:()=>f(d.id,g)});return p[d.
id][g.id]=S,s("label",{},S,s("span",{},g.text))})))});return u(),s("div",{},s("p",{class:"ajar-hint"},o["sort-how"]),s("\
ul",{class:"ajar-piles"},...i),...b)},text(e,t,{words:o,change:n}){let r=s(e.long?"textarea":"input",{...e.long?{rows:8}:
{type:"text",value:t??""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&(r.value=
t??""),s("label",{class:"ajar-words"},s("span",{},o["own-words"]),r)},list(e,t,{words:o,change:n}){let r=s("div",{}),a=()=>{
let p=[...r.querySelectorAll("input")].map(b=>b.value).filter(b=>b.trim());n(p.length?p:null)},c=()=>[...r.children].forEach(
(p,b)=>{p.querySelector("label > span").textContent=M(o.line,{n:b+1}),p.querySelector("button").setAttribute("aria-label",
M(o["remove-line"],{n:b+1}))}),l=s("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),r.lastElementChild.querySelector(
"input").focus()}},o["add-line"]),i=()=>{c(),l.hidden=r.children.length>=e.most},u=p=>{let b=s("div",{class:"ajar-line"},
s("label",{class:"ajar-words"},s("span",{}),s("input",{type:"text",value:p,maxlength:2e4,oninput:a})),s("button",{type:"\
button",class:"ajar-remove",onclick:()=>{let d=b.nextElementSibling||b.previousElementSibling;b.remove(),d||u(""),i(),a(),
(d||r.firstElementChild).querySelector("input").focus()}},"×"));r.append(b),i()},f=t||[];for(let p=0;p<Math.max(e.lines,
f.length);p++)u(f[p]??"");return s("div",{class:"ajar-lines"},r,l)},date(e,t,{words:o,change:n}){return s("label",{class:"\
ajar-words"},s("span",{},o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var at=[1,1],Cn=[0,0],En="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",$n=new RegExp(`(${En})|[.…]+|[\
!?;\\n]`,"gu"),An=/[\u0300-\u036f'’‘ʼ]/g,Nn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,We=new WeakMap;function dt(e,t){
We.has(t)||We.set(t,Mn(t));let{passes:o,kinds:n,learned:r}=We.get(t),{line:a,places:c}=qn(e),l=a;for(let[p,b]of it(o,a))
l=l.slice(0,p)+l.slice(p,b).replace(/[^ ]/g,"_")+l.slice(b);let i=Object.entries(n).flatMap(([p,b])=>it(b,l).map(([d,m])=>({
kind:p,start:d,end:m-1}))),u=r?Tn(i,a,r):i,f=(p,b)=>p.span[0]-b.span[0]||p.span[1]-b.span[1]||(p.kind<b.kind?-1:+(p.kind>
b.kind));return u.map(({kind:p,start:b,end:d})=>({kind:p,span:[c[b][0],c[d][1]]})).sort(f)}function Tn(e,t,o){let{weights:n,
kinds:r,limit:a,least:c}=o,l=In(t,o),i=l.slice(1).map((m,g)=>[...l[g],...m]),u=m=>{let g=new Set(m.flatMap(S=>S.places));
return lt(n,g)/Math.sqrt(g.size)},[f,p]=ct([...l,...i],u);if(e.length)return p>c?e:[];if(!(p>a)||f.length<=4)return[];let b=new Set(
f.flatMap(m=>m.places.slice(0,2))),[d]=ct(Object.keys(r),m=>lt(r[m],b));return[{kind:d,start:f[0].start,end:f.at(-1).start}]}
function In(e,{numbers:t,weights:o}){let n=at,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===".",l=c?at:t.get(a[0])??
Cn,i=[[0,l[0]],[1,l[1]],[n[0],l[0]],[n[1],l[1]]],u=([f,p],b)=>((b*16411+f)*16411+p)%o.length;r.at(-1).push({start:a.index,
places:i.map(u)}),n=l,c&&r.push([])}return r.filter(a=>a.length)}var ct=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?
n:o,[null,-1/0]),lt=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],0),pt=(e,{kinds:t,notices:o})=>Object.entries(o).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function it(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function Mn({lists:e,passes:t,phrases:o,
learned:n}){let r={};for(let[l,i]of Object.entries(e))r[l]=ut(i,r);let a=l=>new RegExp(l.map(i=>ut(i,r)).join("|"),"y"),
c=Object.entries(o).map(([l,i])=>[l,a(i)]);return{passes:a(t),kinds:Object.fromEntries(c),learned:n&&Ln(n)}}function Ln({
same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,l=2;for(let f of e){for(let p of f.split(" "))c.set(
p,[l,l]);l++}for(let[f,p]of t.entries())for(let b of p.split(" "))c.set(b,[l++,2+e.length+f]);let i=f=>[...f.join("")].map(
p=>p.charCodeAt(0)-87),u=Object.entries(n).map(([f,p])=>[f,i(p)]);return{numbers:c,weights:i(o),kinds:Object.fromEntries(
u),limit:r,least:a}}function ut(e,t){return`(?:${(e.match(Nn)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?
"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:Bn(r)).join("")})`}function Bn(e){let t=ft(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.
endsWith("*"))} `}var ft=e=>e.normalize("NFKD").replace(An,"").toLowerCase();function qn(e){let t="",o=[];for(let n of e.
matchAll($n)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?ft(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)
o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}function Ce({title:e,close:t,bar:o,parts:n}){let r=()=>{c.close?c.close():c.remove()},a=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),c=s("dialog",{class:"ajar ajar-help","aria-labelledby":a.id,onclose:()=>c.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),r())}},o,a,...n,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:r},t)));document.body.append(c),c.showModal?c.showModal():c.setAttribute("open",""),a.focus()}var ht=["emergency","crisis","violence","worried","child"],Dn=["crisis","violence"],bt='a[href$="#Help-lines"]',_=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function mt(){for(let e of _().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&_().listeners.delete(e),e.shown||(e.shown=t)}}function Rn(e,{zone:t="",languages:o=[]}){
let n=c=>c.endsWith("/")?t.startsWith(c):t===c,r=e.find(({zones:c})=>c.some(n));return r?r.code:t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t)?"":o.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.some(({code:l})=>l===c))??""}function yt(e,t,o){
let n=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let l=n.
flatMap(u=>dt(u,c)),i=pt(l,c);if(i)return{...i,kinds:[...new Set(l.map(({kind:u})=>u))]}}let r=e.filter(({kind:c})=>c===
"ruler"),a=Object.values(o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}
var Ue=(e,t)=>t.flatMap(o=>e.lines.filter(n=>n.topic===o)),Ke=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"\
ajar-unbroken"},t):t),gt=e=>`tel:${e.match(/\d+/)[0]}`;function wt({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){
t.length&&(_().countries=t);let r=()=>_().countries,a=()=>_().chosen||Rn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),c=()=>r().find(y=>y.code===a());function l(y){_().chosen=
y,mt();for(let{element:w,draw:O}of _().listeners)O(w)}function i(y,w){return w(y),_().listeners.add({element:y,draw:w,shown:!1}),
queueMicrotask(mt),y}let u=y=>i(s("div",{}),w=>w.replaceChildren(...y())),f=()=>{let y=[...r(),{code:"-",country:e["help\
-elsewhere"]}],w=s("select",{onchange:()=>{l(w.value),n(w.value)}},...y.map(O=>s("option",{value:O.code},O.country)));return i(
w,()=>{w.value=c()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),w)},p=({say:y,to:w},O)=>{if(/^(tel|sms):/.
test(w))return s("a",{class:O?"ajar-reach":"ajar-reach ajar-first",href:w},s("span",{},...Ke(y)));let C=s("span",{},y),$=s(
"button",{type:"button",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:w}),onclick:async()=>{await Fn(w,C)&&
($.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},C," ",$)},b=y=>s("li",{},s("p",{class:"\
ajar-for"},y.for_what),s("p",{class:"ajar-hint"},[y.name,y.hours,y.languages].filter(Boolean).join(". ")),s("div",{class:"\
ajar-ways"},...y.reach.map(p))),d=({emergency:y,note:w})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-dan\
ger"]),w?s("p",{class:"ajar-hint"},w):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:gt(y)},M(e["help-c\
all"],{number:y})))),m=y=>u(()=>{let w=c();if(!w)return[s("p",{},e["help-elsewhere-how"])];let O=y.flatMap(C=>C==="emerg\
ency"?d(w):Ue(w,[C]).map(b));return[s("ul",{class:"ajar-help-lines"},...O)]});function g(){Ce({title:e["help-title"],close:e["\
help-close"],bar:s("div",{class:"ajar-help-bar"},f(),Ee({words:e,leave:o})),parts:[s("p",{},e["help-lead"]),m(ht),s("p",
{class:"ajar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function S({title:y,text:w,
now:O,lines:C,kinds:$,countries:D},{level:W,aside:G,needs:V}){return D&&!L()&&(_().countries=D),s("section",{class:"ajar\
-danger"},s(`h${W}`,{tabindex:"-1"},y),s("p",{},w),$.length?null:V?.()??null,f(),m(C),s("ul",{class:"ajar-todo"},...O.map(
ce=>s("li",{},ce))),s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:G},e["\
help-aside"]))}let k=()=>s("button",{type:"button",class:"ajar-get-help",onclick:g},e["help-get"]);function F({emergency:y,
...w}){let C=Dn.map(D=>Ue(w,[D])[0]?.reach??[]).flatMap(D=>["tel:","sms:"].map(W=>D.find(({to:G})=>G.startsWith(W))));return[
{say:M(e["help-call"],{number:y}),to:gt(y)},...C.filter(Boolean)]}let x=(y=`${e["help-line"]} `)=>u(()=>{let w=c(),O=(w?
F(w):[]).flatMap(({say:D,to:W},G)=>[G?" · ":"",s("a",{href:W},...Ke(D))]),C=s("button",{type:"button",class:"ajar-link",
onclick:g},e["help-get"]),$=s("span",{class:"ajar-off-paper"},O.length?" · ":"",C);return[s("p",{class:"ajar-help-line"},
y,...O,$)]});function j(y){if(!L())return;let[w]=[...y.querySelectorAll(bt)].reverse();w?.closest("p, ul").after(x(""));
for(let O of y.querySelectorAll("details"))O.open=O.querySelector("summary").textContent===c()?.country}let R=()=>u(()=>{
let y=c();return y?[s("p",{},s("b",{},`${e["help-title"]}, ${y.country}`)),s("p",{},`${e["help-danger"]} ${M(e["help-cal\
l"],{number:y.emergency})}`),s("ul",{},...Ue(y,ht).map(({for_what:w,name:O,reach:C,hours:$})=>s("li",{},...Ke(`${w}: ${O}\
. ${C.map(({say:D})=>D).join(" · ")}. ${$}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),L=()=>r().length>0;return{open:g,
notice:S,button:k,line:x,addNumbers:j,text:R,choose:l,code:a,isKnown:L}}var Ee=({words:e,leave:t})=>s("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function vt(e){if(_().open){_().open=e;return}_().
open=e,window.addEventListener("click",t=>{t.target.closest?.(bt)&&(t.preventDefault(),t.stopPropagation(),_().open())},
{capture:!0})}async function Fn(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();
return o.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function _e(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function jt(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener(
"keydown",n=>{n.repeat||(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
_e()))},{capture:!0})}function $e(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function kt({pathname:e}){let t=e.
split("/").pop();try{return $e(decodeURIComponent(t))}catch{return $e(t)}}var ze=new Set,He=()=>{if(!document.hidden)for(let e of[...ze])e(Math.random()*1e3)};window.addEventListener("online",He);
window.addEventListener("pageshow",He);document.addEventListener("visibilitychange",He);var Ae=e=>new Promise(t=>{let o,
n=()=>{ze.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};ze.add(r),o=setTimeout(n,e)}),Ne=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),Te=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var Pn=5e4,xt=8e3;function St(e,t,{onState:o,onReached:n,onGone:r,introduce:a}){let c=t,l=!0,i=!1,u=0,f=null,p=null;async function b(j,R){
p=new AbortController;let{signal:L}=p,y=setTimeout(()=>p.abort(),xt),w=await fetch(j,{headers:{...R,...a()},cache:"no-st\
ore",signal:L}).finally(()=>clearTimeout(y));if(w.ok||w.status===304)return w;let O=await w.json();throw O.error==="no-r\
oom"&&(F(),r()),Object.assign(new Error(O.error),{requested:Te(w)})}async function d(){let R=(await b(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),L=new TextDecoder;for(let y="",w=!0;;){let O=setTimeout(()=>{l&&(l=!w),p.abort()},
w?xt:Pn),{done:C,value:$}=await R.read().finally(()=>clearTimeout(O));if(C&&w)throw new Error;if(C)return;let D=(y+L.decode(
$,{stream:!0})).split(`

`);y=D.pop();for(let W of D){let G=W.split(`
`).find(V=>V.startsWith("data:"));G&&(w=!1,g(JSON.parse(G.slice(5))))}}}async function m(){let j=await b(e,f?{"If-None-M\
atch":f}:{});j.ok&&g(await j.json()),f=j.headers.get("ETag"),S()}function g(j){S(),!(j.version<c)&&(c=j.version,j.ended&&
F(),o(j))}function S(){u=0,n(!0)}async function k(){for(;!i;){let j=Math.random()*2e3;try{l&&u%2===0?await d():(await m(),
j+=3e3)}catch(R){if(i)return;u||n(!1),j=Ne(u++,R.requested)}i||await Ae(j)}}function F(){i=!0,p.abort()}let x=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?x=Date.now():Date.now()-x>5e3&&p.abort()}),window.addEventListener(
"pageshow",({persisted:j})=>{j&&p.abort()}),window.addEventListener("offline",()=>p.abort()),k()}var K=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),z=e=>typeof e=="string",ee=e=>Number.isInteger(e)&&e>=0,Wn=e=>ee(
e)&&e<=10,Ct=e=>z(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),ge=e=>Array.isArray(e)&&e.every(z),Ot=e=>Array.isArray(e)&&e.every(t=>z(
t?.id)&&z(t.text)),Et={ruler:Wn,choice:e=>K(e)&&ge(e.chosen)&&z(e.own),sort:(e,{piles:t})=>K(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:z,list:ge,date:e=>z(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},Un=e=>z(e?.id)&&z(e.ask)&&Object.hasOwn(
Et,e.kind)&&(!["choice","sort"].includes(e.kind)||Ot(e.cards))&&(e.kind!=="sort"||Ot(e.piles))&&(e.among==null||z(e.among.
item)&&ge(e.among.piles)),Kn=(e,t)=>e?.name===t&&ee(e.id)&&ee(e.round)&&ge(e.tallied)&&z(e.exercise?.title)&&(e.exercise.
story==null||ge(e.exercise.story))&&Array.isArray(e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(Un),
_n={at:ee,aside:ee,keeps:ee,late:ee,refused:ee,done:e=>typeof e=="boolean",when:z,added:e=>K(e)&&ee(e.round)&&K(e.answers),
sending:e=>K(e)&&ee(e.question)&&ee(e.round)&&Ct(e.key)&&K(e.answers)&&K(e.moved)};function zn({question:e,answers:t,...o}){
let n={question:e};if(K(t)){let r=({id:c,kind:l,...i})=>Object.hasOwn(t,c)&&(t[c]===null||Et[l](t[c],i)),a=e.exercise.items.
filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}for(let[r,a]of Object.entries(o))(a===null||_n[r]?.(a))&&
(n[r]=a);return n}function Ie(e){if(!K(e)||!Number.isFinite(e.begun)||!K(e.entries))return null;let t=Object.entries(e.entries).
filter(([o,n])=>K(n)&&Kn(n.question,o)).map(([o,n])=>[o,zn(n)]);return{begun:e.begun,entries:Object.fromEntries(t),...e.
welcomed===!0?{welcomed:!0}:{},...z(e.place)?{place:e.place}:{}}}function Me(e){if(!K(e)||!Number.isFinite(e.begun))return null;
let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,c])=>[a,K(c)&&(c.spent===!0||Ct(c.key))?c:{spent:!0}]);return{begun:t,
...o===!0?{broken:o}:{},...Object.fromEntries(r)}}function $t(e,t){let o=n=>K(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:
1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[It,Je]=["ajar-notes ","ajar-keys "],be="ajar-probe",Le=12*36e5;function se(e){try{return e()}catch{return}}function Mt(e){
let t=new Map,o=n=>se(()=>window[e].getItem(n));return{get:(n,r)=>r(se(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),se(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),se(()=>window[e].
removeItem(n))},names:()=>se(()=>Object.keys(window[e]))??[]}}var H=Mt("localStorage"),de=Mt("sessionStorage"),Lt=()=>se(
()=>{window.localStorage.setItem(be,be);let e=window.localStorage.getItem(be)===be;return window.localStorage.removeItem(
be),e})??!1,At=e=>Me(se(()=>history.state[e])),Nt=(e,t)=>se(()=>history.replaceState({[e]:t},"")),Ge=({begun:e})=>Math.abs(
Date.now()-e)>Le,Bt=()=>({begun:Date.now(),broken:!0}),Tt=e=>e;function Hn(e){for(let[t,o]of[[It,Ie],[Je,Me]])for(let n of H.
names())if(n.startsWith(t)&&n!==t+e){let r=H.get(n,o);!r&&t===Je?H.set(n,Bt()):(!r||Ge(r))&&H.remove(n)}}var Jn=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function qt(e,t=!1){let[o,n]=[It+e,Je+e],r=d=>d.get(o,Ie),a=()=>r(de)??r(H)??{begun:Date.now(),entries:{}};function c(d){
let m=a();d(m),(r(de)?de:H).set(o,m)}let l=()=>H.get(n,Me)??(H.get(n,Tt)===null?null:Bt());function i(){let[d,m]=[At(n)??
{},l()??{}],g={begun:Date.now(),...d,...m};for(let[S,k]of Object.entries(m))k?.spent&&d[S]&&(g[S]={...d[S],...k});return g}
function u(d){let{[d]:m,broken:g}=i();return!!(!m&&g)}function f(d){H.set(n,d),Nt(n,d)}let p=(d,m)=>{let g=i();f({...g,[d]:{
...g[d],...m}})},b=[de,H].some(d=>!$t(d.get(o,Tt),d.get(o,Ie)));if(Hn(t?e:null),t){let d=Date.now();Ge(a())&&c(m=>Object.
assign(m,{begun:d})),(l()||At(n))&&f(Ge(i())?{...i(),begun:d}:i())}return{all:a,change:c,entry:d=>a().entries[d],update:(d,m)=>c(
({entries:g})=>{g[d]={...g[d],...m}}),remove:d=>c(({entries:m})=>{delete m[d]}),key(d){return i()[d]?.key||p(d,{key:Jn()}),
i()[d].key},spend:d=>p(d,{spent:!0}),isSpent:d=>u(d)||!!i()[d]?.spent,isUnsure:u,isLost:()=>b,forget(){H.remove(o),de.remove(
o)},end(){de.set(o,a()),H.remove(o),H.remove(n),Nt(n,null)},listen:d=>window.addEventListener("storage",({key:m})=>{(m===
null||m===o||m===n)&&d()})}}var Gn="~own",Dt=(e,t)=>e.find(o=>o.id===t)?.text??t,Vn=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function ye(e,t){switch(e.kind){case"choice":return[...t.chosen.map(o=>Dt(e.cards,o)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Dt(e.piles,t[o.id])}`);case"date":return[Vn(t)];case"list":
return t.map(o=>o.trim());default:return[`${t}`.trim()]}}function pe({items:e},t){let o={};for(let n of e){let r=t[n.id];
if(!(r==null||!ue(n,o)))if(n.kind==="choice"){let c=(n.among?Se(n,o):n.cards).map(i=>i.id).filter(i=>r.chosen.includes(i)),
l=r.own?.trim()?r.own:"";(c.length||l)&&(o[n.id]={chosen:c,own:l})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.
id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());
a.length&&(o[n.id]=a)}else`${r}`.trim()&&(o[n.id]=r)}return o}function Rt({exercise:e,tallied:t},o){let n=pe(e,o),r={};for(let a of e.
items){if(!t.includes(a.id)||!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?
[Gn]:[]]}return r}function Ft({exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&
a in(o??{}));return Object.fromEntries(r.map(a=>[a,t[a]-o[a]]))}var Ve=(e,t)=>M(e.ask,t),we=({exercise:e,tallied:t},o,n)=>{
let r=pe(e,o);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||Ve(a,r),said:ye(a,r[a.id]),words:t.includes(a.
id)?[]:[n]}))};var Zn=/[\u202a-\u202e\u2066-\u2069]/g,Pt=({items:e},t)=>{let o=pe({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:Ve(n,o),answer:o[n.id],...n.cards?{"in-words":ye(n,o[n.id])}:{}}))};function Wt(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Pt(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,l=""]=r.split(/@(.*)/s),i=a.question.own&&!e[`${c}@`]?"":l;return{exercise:c,moment:i,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:Pt(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(Zn,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function Ut(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var[Yn,Qn,Be]=[9,28,30],fe=e=>Yn+Qn*e;function X(e,t,...o){let n=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),n}var Kt=e=>Object.entries(e).filter(([t,{done:o,
answers:n}])=>t.startsWith("check-in@")&&o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.
items.filter(r=>r.kind==="ruler"&&o[r.id]!=null)})).filter(({items:t})=>t.length);function Xn(e,t,o){let n=t.at(-1),r=(a,c,l)=>X(
"line",{x1:fe(a),x2:fe(c),y1:Be,y2:Be,class:l});return X("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`ph\
one-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(a=>X("text",{x:fe(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].
value,n.value,"phone-way"),...t.slice(0,-1).map(({value:a})=>X("circle",{cx:fe(a),cy:Be,r:5,class:"phone-then"})),X("cir\
cle",{cx:fe(n.value),cy:Be,r:8,class:"phone-now"}),X("text",{x:fe(n.value),y:16,class:"phone-value"},`${n.value}`))}function _t(e,t){
let n=[...new Map(e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:i})=>i[r.id]!=null).
map(({moment:i,answers:u})=>({moment:i,value:u[r.id]})),c=r.said||r.ask,l=a.map(({moment:i,value:u})=>M(t["phone-rulers-\
at"],{n:u,moment:i})).join(", ");return s("div",{},s("h3",{},c),Xn(r.id,a,`${c}: ${l}`),s("p",{class:"phone-numbers","ar\
ia-hidden":"true"},l))});return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function zt({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),l=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),i=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),u=s("footer",{},c,l,i);for(let g of[c,l])g.addEventListener("toggle",()=>g.open&&m());let f=(g,S)=>s(
"button",{type:"button",onclick:S},g);function p(){t.forget(),i.textContent=e["phone-forgotten"],i.focus(),o()}function b(){
let g=s("div",{}),S=f(e["phone-forget"],()=>{let k=f(e["phone-forget-no"],()=>{g.replaceChildren(S),S.focus()});g.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},k,f(e["phone-forget"],p))),k.focus()});return g.append(S),
g}function d([g,{question:S,answers:k}]){let F=g.split(/@(.*)/s)[1],{title:x}=S.exercise;return[s("h3",{},F?`${x} (${F})`:
x),s("div",{class:"ajar-reflection"},...we(S,k,e["phone-stays"]).flatMap(j=>Pe(j,4)))]}function m(){let{entries:g}=t.all();
Object.keys(g).length&&(i.textContent="");let S=Object.entries(g).filter(([,{question:F,answers:x}])=>x&&we(F,x,"").length),
k=Kt(g);c.hidden=!k.length,l.hidden=!S.length,k.length&&c.open&&r.replaceChildren(_t(k,e)),!(!l.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),f(e["phone-notes-keep"],()=>Ut(
"notes.json",Wt(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),b(),...S.flatMap(d))}return m(),{element:u,
refresh:m,open(){n=!0,l.open=!0,m()}}}var Ze=(e,t,o={})=>s("button",{type:"button",onclick:t,...o},e);function Ht(e,t,{words:o,level:n,change:r,say:a,again:c,
moves:l}){let i={...t},{cards:u,piles:f}=e,p=x=>f.find(j=>j.id===x).text,b=s("div",{class:"ajar-one"});function d(x,j){i=
{...i,[x.id]:j},j||delete i[x.id],r(Object.keys(i).length?i:null),j&&a(M(o.moved,{card:x.text,pile:p(j)}))}function m(x,{
focus:j=!0,back:R=()=>m(x-1),onward:L=()=>S(x+1)}={}){let y=u[x],w=M(o["card-of"],{n:x+1,all:u.length}),O=s("div",{class:"\
ajar-one-card",role:"group","aria-label":w,tabindex:"-1"},s("p",{class:"ajar-where"},w),s("p",{},y.text)),C=$=>{d(y,$),L()};
l.hidden=!0,b.replaceChildren(O,s("div",{class:"ajar-one-piles"},...f.map(({id:$,text:D})=>Ze(D,()=>C($),{"aria-pressed":`${i[y.
id]===$}`}))),s("div",{class:"ajar-one-also"},x>0?g(o["card-back"],R):s("span",{}),g(o["card-out"],()=>C("")),g(o["card-\
enough"],k))),j&&O.focus({preventScroll:!0})}let g=(x,j)=>Ze(x,j,{class:"ajar-link"}),S=x=>x<u.length?m(x):k();function k({
focus:x=!0}={}){let j=s(`h${n}`,{tabindex:"-1"},o["cards-all"]),R=(L,y)=>{let w=u.filter($=>(i[$.id]??"")===y),O=$=>m(u.
indexOf($),{back:k,onward:k}),C=w.map($=>s("li",{},Ze($.text,()=>O($))));return C.length?[s(`h${n+1}`,{},L),s("ul",{},...C)]:
[]};b.replaceChildren(j,s("p",{class:"ajar-hint"},o["cards-all-how"]),...f.flatMap(({id:L,text:y})=>R(y,L)),...R(o["card\
s-out"],"")),l.hidden=!1,x&&(j.focus({preventScroll:!0}),b.scrollIntoView({block:"nearest"}))}let F=u.findIndex(x=>!i[x.
id]);return F<0||c&&Object.keys(i).length?k({focus:!1}):m(F,{focus:!1}),b}function Jt(e,{words:t,answers:o,onChange:n,onDone:r}){let a=t["phone-afterward"],c=s("section",{class:"phone-afterward"}),
l=!1;function i(f){if(!(l&&f)){if(l=!1,c.hidden=!f||!e.some(p=>ue(p,o())),c.hidden)return c.replaceChildren();c.replaceChildren(
s("h2",{},a),s("p",{},t["phone-own"]),s("button",{type:"button",onclick:u},t["phone-afterward-begin"]))}}function u(){l=
!0;let f=Oe(c,{title:a,items:e},{words:t,level:2,small:!0,answers:o(),mark:()=>t["phone-stays"],onChange:n,onDone(p){f.release(),
l=!1,r(p)}});c.querySelector("fieldset").focus({preventScroll:!0}),c.scrollIntoView({block:"start"})}return{element:c,offer:i,
isBegun:()=>l}}var Ye=(e,t,o=null)=>s("button",{type:"button",class:o,onclick:t},e);function Gt(e,t,o){let{words:n,notes:r,send:a,changed:c,
announce:l,help:i}=o,{name:u,exercise:f}=t,p=h=>h.setting==="afterward",b=f.items.filter(p),d=f.items.filter(h=>!p(h)),m=t,
g=0,S=!1,k=()=>r.entry(u)??{},F=()=>!!m?.open,x=({sending:h,added:E})=>!!(h||E?.round===j()),j=()=>(m??t).round,R=h=>we(
t,h,n["phone-stays"]),L=null,y=null;function w(h){return JSON.stringify(h)===y?!1:(y=JSON.stringify(h),L=o.noticeAfter(f.
items,h),!!L)}let O=s("p",{class:"phone-closed"},n["phone-closed"]),C=s("section",{class:"phone-add","aria-labelledby":"\
phone-add",hidden:!0}),$=s("div",{});e.replaceChildren(O,$);function D(h){let[E,...A]=h;if(!F()||!h.some(({id:B})=>t.tallied.
includes(B)))return n["phone-stays"];let I=A.length?n["phone-can-add-all"]:n[E.own?"phone-can-add-own":"phone-can-add"];
return s("span",{class:"phone-group"},I)}let W=h=>r.update(u,{question:t,when:`${new Date().toISOString().slice(0,19)}+0\
0:00`,...h}),G=()=>o.tell(f.story),V=Oe($,{...f,items:d},{words:n,mark:D,level:1,small:!0,kinds:{sort:Ht},beside:f.story?.
length?[Ye(n.story,G,"ajar-link")]:[],answers:k().answers,at:k().at,done:k().done,reflection:R(k().answers??{}),help:i,aside:k().
aside,needs:o.wayToNeeds,below:()=>u.startsWith("plan@")?i.line():null,onAside:h=>r.update(u,{aside:h}),onMove:h=>{g=h,k().
answers&&r.update(u,{at:g})},onChange:h=>{W({answers:h,at:g,done:!1,keeps:null}),v()},onDone:ce,onStartOver:()=>{r.remove(
u),v(),c()}});function ce(h){W({answers:pe(f,h),done:!0}),w(k().answers),V.update({answers:h,done:!0,reflection:R(h),danger:L}),
v(),($.querySelector(".ajar-danger [tabindex]")??C.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()}
let le=Jt(b,{words:n,answers:()=>k().answers,onChange:h=>r.update(u,{answers:h}),onDone:ce});e.append(le.element),$.querySelector(
".ajar-body").before(C);function je(h){let E=Rt(t,h.answers),A=r.entry(t.since)?.added?.answers;return{answers:E,moved:Ft(
t,E,A)}}function te(h,...E){let A=s("h2",{id:"phone-add",tabindex:"-1"},h),I=s("div",{},A,...E.map(P=>typeof P=="string"?
s("p",{},P):P));if(I.textContent===C.textContent)return;let B=S||C.contains(document.activeElement),Z=C.textContent;C.replaceChildren(
...I.childNodes),B?A.focus({preventScroll:!0}):Z&&l(h)}function ke(h){h(),S=!0,v(),S=!1}function Re({answers:h,moved:E}){
let A=f.items.filter(U=>U.id in h).map(U=>{let[ne,...xe]=U.kind==="sort"?[]:ye(U,k().answers[U.id]),ie=U.said||U.ask;return s(
"li",{},ne&&!xe.length&&!U.own?`${ie}: ${ne}`:ie)}),I=()=>ke(()=>a.add(u,m,h,E)),B=()=>ke(()=>r.update(u,{keeps:j()})),{
added:Z,keeps:P}=k(),Y=P===j(),Q=A.length>0;te(n[Y?"phone-kept":Q?"phone-add-title":"phone-done-ask"],...Y?[n["phone-kep\
t-how"]]:[],...Z&&!Y?[n["phone-again"]]:[],...Q?[n["phone-add-what"],s("ul",{},...A)]:[n["phone-done-what"]],...Object.keys(
E).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},Y?null:Ye(n["phone-keep-mine"],B),
Ye(n[Q?"phone-add":"phone-done"],I)))}function v(){let{done:h,sending:E,added:A,late:I,refused:B,keeps:Z}=k();O.hidden=F()||
!!h||!!t.own,C.hidden=!h;let P=$.querySelector(".ajar-reflection + .ajar-moves");if(P&&(P.hidden=x(k())),!h){le.offer(!1),
C.replaceChildren(),y=null;return}let{answers:Y}=k();w(Y)&&V.update({answers:Y,done:!0,reflection:R(Y),danger:L});let Q=je(
k()),U=`${t.id}.${j()}`;if(E)te(n["phone-sending"],n["phone-sending-how"]);else if(A?.round===j()){let ne=Object.keys(A.
answers).length;te(n[ne?"phone-added":"phone-done-title"],n[ne?"phone-added-how":"phone-done-how"])}else I===j()?te(n["p\
hone-here"],n["phone-late"]):B===j()?te(n["phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(U)?te(n["phone-he\
re"],n[r.isUnsure(U)?"phone-unsure":"phone-once"]):F()?Re(Q):te(n["phone-here"],n["phone-closed-done"]):te(n["phone-here"],
n["phone-all-here"]);le.offer(!C.querySelector(".ajar-moves")||Z===j())}return v(),{name:u,is:h=>h?.id===t.id&&JSON.stringify(
h.exercise)===JSON.stringify(f),isTouched(){let{answers:h={},at:E=0,done:A}=k(),I=e.contains(document.activeElement)&&document.
activeElement.matches("input, textarea");return le.isBegun()||!A&&(I||E>0||Object.values(h).some(B=>B!=null))},update(h){
m=h,v()},refresh:v,look(){y=null,v()}}}var eo=15e3;async function to(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(eo)});n=Te(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await Ae(Ne(o,n))}}function Vt(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let l=await to(`${e}/answers`,c),{question:i,
round:u,answers:f}=c;l||t.spend(`${i}.${u}`);let p=l?["closed","no-room"].includes(l)?{late:u}:{refused:u}:{added:{round:u,
answers:f}};t.entry(a)&&t.update(a,{sending:null,...p}),n.delete(c.key),o()}return{add(a,{id:c,round:l},i,u){let f={question:c,
round:l,key:t.key(`${c}.${l}`),answers:i,moved:u};t.update(a,{sending:f}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}var Yt="text-size",qe=[.9,1,1.15,1.3,1.5],Zt=1;function no(){try{let e=qe.indexOf(Number(sessionStorage.getItem(Yt)));return e<
0?Zt:e}catch{return Zt}}function Qt(e){let t=no();function o(){document.documentElement.style.setProperty("--phone-size",
qe[t])}let n=(r,a,c)=>s("button",{type:"button","aria-label":c,onclick:()=>{t=Math.max(0,Math.min(t+r,qe.length-1)),o();
try{sessionStorage.setItem(Yt,qe[t])}catch{}}},a);return o(),s("div",{class:"phone-size"},n(-1,"A−",e["phone-smaller"]),
n(1,"A+",e["phone-larger"]))}async function Xt(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?M(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:M(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function tn(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Fe(e,l=>{n.textContent=l}),c=async l=>{l.preventDefault();
let i=$e(r.value);a.begin();let{why:u}=await Xt(i,e);a.end(),n.textContent=u||e["keep-opening"],u?r.focus():location.replace(
i)};return t&&Xt(t,e).then(({why:l,isGone:i})=>{i&&o()||(l||location.replace(t),n.textContent=l&&(t.length===8?l:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function nn(e,t,o,n){let r=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["\
phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],a=location.protocol==="http:";return[s("div",{
class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...r.map(c=>s("li",{},c))),t?null:s("p",{class:"ajar-hint"},
e["phone-welcome-memory"]),a?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:n},e["phone-go-on"]))),o.line()]}var oo=()=>X("svg",{viewBox:"0 0 64 80",class:"phone-door",
"aria-hidden":"true"},X("path",{d:"M11 8h42v68H11z",class:"phone-light"}),X("path",{d:"M11 8l30 7v68l-30-7z",class:"phon\
e-leaf"}),X("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),X("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),on=e=>[
s("div",{class:"phone-waiting"},oo(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],sn=(e,t,o)=>{let n=Object.
keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[n?"phone-ende\
d-notes":"phone-ended-nothing"])),s("div",{class:"phone-help"},o.text())]};var tt=e=>JSON.parse(document.getElementById(e).textContent),N=tt("words"),nt=document.getElementById("code").textContent||
kt(location),he=wt({words:N,countries:tt("help"),leave:st}),ln={},Qe=null,q=tt("state"),T=qt(nt,!!q&&!q.ended),oe=s("mai\
n",{}),un=s("p",{class:"phone-looking",role:"status"}),dn=s("p",{class:"phone-practice",hidden:!0},N["phone-practice"]),
re=s("div",{class:"phone-banner",role:"status",hidden:!0}),pn=s("p",{class:"phone-unseen",role:"status"}),fn=e=>{pn.textContent=
e},me="",J=null;function De(e,t,{focus:o=!1}={}){if(e===me&&e!=="question")return;let n=o||oe.contains(document.activeElement);
if(me=e,J=null,re.hidden=!0,oe.replaceChildren(),t(),!n)return;let r=oe.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),
window.scrollTo(0,0)}function ot(e,t){De("question",()=>{J=Gt(oe,e,{words:N,notes:T,send:et,announce:fn,changed:()=>ae.refresh(),
help:he,tell:so,wayToNeeds:ro,noticeAfter:(o,n)=>yt(o,n,ln)}),T.all().place!==e.name&&T.change(o=>{o.place=e.name})},t)}
function so(e){Ce({title:N.story,close:N["help-close"],bar:s("div",{class:"ajar-help-bar"},Ee({words:N,leave:st})),parts:e.
map(t=>s("p",{},t))})}function ro(){if(!Qe)return null;let t={id:0,name:`needs@${N["phone-own-moment"]}`,exercise:Qe,tallied:[],
round:0,open:!1,own:!0};return s("button",{type:"button",onclick:()=>{ot(t,{focus:!0}),hn(N["phone-own"],N["phone-go-bac\
k"])}},N["help-needs"])}function ve(e={}){let t=q.ended?null:q.question;if(dn.hidden=!q.practice,!T.all().welcomed&&!q.ended){
De("welcome",()=>oe.append(...nn(N,Lt(),he,mn)),e);return}if(J?.is(t)){J.update(t),re.hidden=!0;return}if(J?.isTouched()&&
!e.focus){J.update(null),(t||q.ended)&&ao();return}let o=me==="waiting"||me==="question";q.ended?De("ended",()=>{oe.append(
...sn(N,T,he)),ae.open()},e):t?ot(t,e):De("waiting",()=>oe.append(...on(N)),e),t&&o&&fn(`${N["phone-new"]} ${t.exercise.
title}`)}var ao=()=>hn(N[q.ended?"phone-ended-here":"phone-moved-on"],N[q.ended?"phone-go-notes":"phone-go-new"]);function hn(e,t){
(re.hidden||re.firstChild.textContent!==e)&&re.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>ve({focus:!0})},
t)),re.hidden=!1}function rn(){me="",J=null,q.ended||!T.all().welcomed?ve():mn()}function mn(){T.change(o=>{o.welcomed=!0});
let{place:e,entries:t}=T.all();e&&!t[e]?.done&&co(t[e]),ve({focus:!J})}function co(e){!e?.answers||q.ended||e.question.name===
q.question?.name||ot({...e.question,open:!1})}function an(e){q=e,q.ended&&T.end(),ve()}var lo=()=>T.isSpent("join")?{}:{
"Ajar-Phone":T.key("join")},cn=0;function io(e){e&&!T.isSpent("join")&&T.spend("join"),clearTimeout(cn),cn=setTimeout(()=>{
un.textContent=e?"":N["phone-looking"]},e?0:1e3)}var Xe=()=>{me="",J=null,ve(),ae.refresh()},gn=`api/rooms/${nt}`,et=Vt(
gn,T,()=>{J?.refresh(),ae.refresh()}),ae=zt({words:N,notes:T,onForget(){q.ended||T.change(e=>{e.welcomed=!0}),Xe()}});ae.
element.append(s("details",{},s("summary",{},N["phone-leave"]),s("p",{},N["phone-leave-cannot"]),s("p",{class:"ajar-leav\
e-how"},N["leave-how"])));function st(){T.forget(),_e()}document.querySelector(".phone").replaceChildren(s("header",{},s(
"div",{class:"phone-bar"},s("p",{},N["phone-title"]),Qt(N),s("div",{class:"ajar-leave"},he.button(),Ee({words:N,leave:st})),
un),T.isLost()?s("p",{class:"phone-practice",role:"status"},N["phone-lost"]):null,dn,re),oe,ae.element,s("div",{class:"a\
jar-on-paper"},he.text()),pn);jt(()=>T.forget());vt(he.open);async function bn(e=1e3){try{({dangers:ln={},needs:Qe=null}=
await(await fetch("danger.json")).json()),J?.look()}catch{setTimeout(bn,e,Math.min(2*e,6e4))}}function yn(){if(bn(),q.ended)
T.end();else{let e=()=>an({...q,ended:!0});St(gn,q.version,{onState:an,onReached:io,onGone:e,introduce:lo}),et.resume()}
document.addEventListener("visibilitychange",()=>{document.hidden||et.resume()}),T.listen(()=>{document.hidden||!J?.isTouched()?
Xe():J.refresh()}),setTimeout(()=>{T.forget(),Xe()},Math.min(Le,T.all().begun+Le-Date.now())),window.addEventListener("p\
ageshow",({persisted:e})=>{e&&(rn(),ae.refresh())}),rn()}function uo(){let e=Object.keys(T.all().entries).length>0;return e&&
(q={ended:!0},yn()),e}q?yn():oe.append(...tn(N,nt,uo));
