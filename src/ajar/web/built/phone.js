var I=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),be=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ye(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var Je=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};var on=["button","input","select","summary","textarea"],sn=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return on.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),sn.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function Ne(e,t){let o=0,n=!1;return{
begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(o),o=0,n&&t(""),n=!1}}}function Ve(e,t,o){
let{words:n,level:r=3}=o;window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-${window.ajarForms}`,c={...o.answers},i=0,
u=null,d=0,g=o.aside??0,l=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),f=s("div",{}),h=s("div",{class:"\
ajar-body"}),j=s("section",{class:"ajar-form","aria-labelledby":`${a}-title`},s(`h${r}`,{id:`${a}-title`},t.title),s("p",
{class:"ajar-why"},t.why),t.private?s("p",{class:"ajar-private"},t.private):null,f,h,l);e.replaceChildren(j);let b=()=>t.
items.filter(v=>be(v,c)),y=v=>{l.replaceChildren(v)},N=Ne(n,y);function R(v,k){l.replaceChildren(`${v} `,s("button",{type:"\
button",class:"ajar-link",onclick:()=>{c=k,y(""),o.onChange(c),m({focus:!0})}},n["put-back"]))}function L(v,k){c={...c,[v.
id]:k},rn(h),y(""),o.onChange(c),T()}function S(){u.fieldset.disabled=!0,N.begin(),d=setTimeout(F,8e3)}function F(){d&&(clearTimeout(
d),d=0,u&&(u.fieldset.disabled=!1),N.end())}function T(){if(!u)return;let{item:v,skip:k,where:p,next:O}=u,M=b();k.textContent=
c[v.id]==null?n.skip:n["clear-and-skip"],p.textContent=I(n["question-of"],{n:i+1,all:M.length}),O.textContent=i===M.length-
1?n.done:n.next}function w(v,k=!0){if(d)return;let p=b();if(i+=v,i>=p.length){i=p.length-1,S(),o.onDone(c);return}m({focus:k})}
function m({focus:v=!1}={}){let k=b();i=Math.max(0,Math.min(i,k.length-1));let p=k[i],O=`${a}-${p.id}`,M=s("legend",{},I(
p.ask,c)),P=p.hint?s("p",{class:"ajar-hint",id:`${O}-hint`},p.hint):null,Z=o.mark?.(p),Q=Z?s("p",{class:"ajar-mark",id:`${O}\
-mark`},Z):null,J=[P,Q].filter(Boolean).map(({id:le})=>le).join(" "),X=p.among?{...p,cards:ye(p,c)}:p,te=an[p.kind](X,Je(
X,c[p.id]),{words:n,group:O,change:le=>L(p,le),say:y}),G=s("fieldset",{class:`ajar-item ajar-${p.kind}`,tabindex:"-1","a\
ria-describedby":J||null},M,P,Q,te),ge=i>0?s("button",{type:"button",onclick:()=>w(-1)},n.back):null,we=s("button",{type:"\
button",onclick:()=>{if(d)return;let le=c,nn=c[p.id]!=null;c={...c,[p.id]:null},o.onChange(c),w(1),nn&&R(n.cleared,le)}}),
ie=s("button",{type:"button",onclick:()=>{d||(y(""),w(1))}}),Ae=s("p",{class:"ajar-where"});u={item:p,skip:we,where:Ae,next:ie,
fieldset:G},f.replaceChildren(),h.replaceChildren(Ae,G,s("div",{class:"ajar-moves"},ge,we,ie)),T(),o.onMove?.(i),v&&(G.focus(
{preventScroll:!0}),Ae.scrollIntoView({block:"nearest"}))}function x(v){if(f.replaceChildren(),!v||!o.help||g>v.kinds.length)
return null;let k=()=>{g=v.kinds.length+1,o.onAside?.(g),f.replaceChildren(),h.querySelector("[tabindex]").focus()},{help:p,
needs:O}=o;return f.append(p.notice(v,{level:r+1,aside:k,needs:O})),f.querySelector("[tabindex]")}function C(v,{focus:k=!1,
danger:p=null}={}){u=null;let O=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);h.replaceChildren(s("div",{class:"ajar-r\
eflection"},O,...v.flatMap(P=>Te(P,r+2)),o.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{
i=0,m({focus:!0})}},n.change),s("button",{type:"button",onclick:()=>{let P=c;c={},i=0,g=0,o.onAside?.(0),o.onStartOver(),
m({focus:!0}),R(n["started-over"],P)}},n["start-over"])));let M=x(p);k&&(M??O).focus()}function D(v){let k=h.contains(document.
activeElement);k&&u&&!d||(F(),c={...v.answers},v.done?C(v.reflection,{focus:k,danger:v.danger}):(i=v.at??Math.max(0,b().
findIndex(p=>c[p.id]==null)),m()))}let{done:q,reflection:B,danger:K}=o;return D({answers:c,at:o.at,done:q,reflection:B,danger:K}),
{update:D,release:F,say:v=>{F(),y(v)}}}function rn(e){for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(
t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Te=({heading:e,said:t,words:o},n)=>[e?s(`h${n}`,{},e):null,
t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},t[0]):null,...o.map(
r=>s("p",{},r))].filter(Boolean),an={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s("label",{class:"\
ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===0?`${o}-low`:
c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},...r),
s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},s("b",{},"10"),
` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},i=()=>r(a.length||c.trim()?
{chosen:[...a],own:c}:null),u=e.many?"checkbox":"radio",d=e.cards.map(l=>s("input",{type:u,name:n,value:l.id,checked:a.includes(
l.id),onchange:f=>{e.many?a=a.filter(h=>h!==l.id).concat(f.target.checked?l.id:[]):(a=[l.id],c="",g&&(g.value="")),i()}})),
g=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:l=>{c=l.target.value,!e.many&&c.trim()&&(a=[],d.forEach(f=>{
f.checked=!1})),i()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose\
-one"]),...e.cards.map((l,f)=>s("label",{class:"ajar-card"},d[f],s("span",{},l.text))),g?s("label",{class:"ajar-own"},s(
"span",{},e.own),g):null)},sort(e,t,{words:o,group:n,change:r,say:a}){let c={...t},i={},u=e.piles.map(h=>(i[h.id]=s("spa\
n",{}),s("li",{class:"ajar-pile",ondragover:j=>{j.preventDefault(),j.currentTarget.classList.add("ajar-over")},ondragleave:j=>j.
currentTarget.classList.remove("ajar-over"),ondrop:j=>{j.preventDefault(),j.currentTarget.classList.remove("ajar-over");
let b=l[j.dataTransfer.getData("text/plain")]?.[h.id];b&&!b.matches(":disabled")&&(b.checked=!0,g(b.dataset.card,h))}},i[h.
id]))),d=()=>e.piles.forEach(h=>{i[h.id].textContent=I(o["pile-count"],{pile:h.text,n:Object.values(c).filter(j=>j===h.id).
length})}),g=(h,j)=>{c[h]=j.id,d(),r({...c}),a(I(o.moved,{card:e.cards.find(b=>b.id===h).text,pile:j.text}))},l={},f=e.cards.
map(h=>{l[h.id]={};let j=`${n}-${h.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:b=>b.dataTransfer.
setData("text/plain",h.id)},s("legend",{},h.text),s("div",{class:"ajar-into"},...e.piles.map(b=>{let y=s("input",{type:"\
radio",name:j,value:b.id,"data-card":h.id,checked:c[h.id]===b.id,onchange:()=>g(h.id,b)});return l[h.id][b.id]=y,s("labe\
l",{},y,s("span",{},b.text))})))});return d(),s("div",{},s("p",{class:"ajar-hint"},o["sort-how"]),s("ul",{class:"ajar-pi\
les"},...u),...f)},text(e,t,{words:o,change:n}){let r=s(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??
""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&(r.value=t??""),s("label",{class:"\
ajar-words"},s("span",{},o["own-words"]),r)},list(e,t,{words:o,change:n}){let r=s("div",{}),a=()=>{let l=[...r.querySelectorAll(
"input")].map(f=>f.value).filter(f=>f.trim());n(l.length?l:null)},c=()=>[...r.children].forEach((l,f)=>{l.querySelector(
"label > span").textContent=I(o.line,{n:f+1}),l.querySelector("button").setAttribute("aria-label",I(o["remove-line"],{n:f+
1}))}),i=s("button",{type:"button",class:"ajar-link",onclick:()=>{d(""),r.lastElementChild.querySelector("input").focus()}},
o["add-line"]),u=()=>{c(),i.hidden=r.children.length>=e.most},d=l=>{let f=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words"},s("span",{}),s("input",{type:"text",value:l,maxlength:2e4,oninput:a})),s("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let h=f.nextElementSibling||f.previousElementSibling;f.remove(),h||d(""),u(),a(),(h||r.firstElementChild).
querySelector("input").focus()}},"×"));r.append(f),u()},g=t||[];for(let l=0;l<Math.max(e.lines,g.length);l++)d(g[l]??"");
return s("div",{class:"ajar-lines"},r,i)},date(e,t,{words:o,change:n}){return s("label",{class:"ajar-words"},s("span",{},
o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var Ze=[1,1],cn=[0,0],ln="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",un=new RegExp(`(${ln})|[.…]+|[\
!?;\\n]`,"gu"),dn=/[\u0300-\u036f'’‘ʼ]/g,pn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Me=new WeakMap;function tt(e,t){
Me.has(t)||Me.set(t,mn(t));let{passes:o,kinds:n,learned:r}=Me.get(t),{line:a,places:c}=bn(e),i=a;for(let[g,l]of Xe(o,a))
i=i.slice(0,g)+i.slice(g,l).replace(/[^ ]/g,"_")+i.slice(l);let u=Object.entries(n).flatMap(([g,l])=>Xe(l,i).map(([f,h])=>({
kind:g,start:f,end:h-1})));!u.length&&r&&u.push(...fn(a,r));let d=(g,l)=>g.span[0]-l.span[0]||g.span[1]-l.span[1]||(g.kind<
l.kind?-1:+(g.kind>l.kind));return u.map(({kind:g,start:l,end:f})=>({kind:g,span:[c[l][0],c[f][1]]})).sort(d)}function fn(e,t){
let{weights:o,kinds:n,limit:r}=t,a=hn(e,t),c=a.slice(1).map((f,h)=>[...a[h],...f]),i=f=>{let h=new Set(f.flatMap(j=>j.places));
return Qe(o,h)/Math.sqrt(h.size)},[u,d]=Ye([...a,...c],i);if(!(d>r))return[];let g=new Set(u.flatMap(f=>f.places.slice(0,
2))),[l]=Ye(Object.keys(n),f=>Qe(n[f],g));return[{kind:l,start:u[0].start,end:u.at(-1).start}]}function hn(e,{numbers:t,
weights:o}){let n=Ze,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===".",i=c?Ze:t.get(a[0])??cn,u=[[0,i[0]],[1,i[1]],
[n[0],i[0]],[n[1],i[1]]],d=([g,l],f)=>((f*16411+g)*16411+l)%o.length;r.at(-1).push({start:a.index,places:u.map(d)}),n=i,
c&&r.push([])}return r.filter(a=>a.length)}var Ye=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?n:o,[null,-1/0]),Qe=(e,t)=>[
...t].reduce((o,n)=>o+e[n%e.length],0),nt=(e,{kinds:t,notices:o})=>Object.entries(o).find(([n])=>e.some(({kind:r})=>t[r]===
n))?.[1]??null;function Xe(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),
n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function mn({lists:e,passes:t,phrases:o,learned:n}){let r={};for(let[
i,u]of Object.entries(e))r[i]=et(u,r);let a=i=>new RegExp(i.map(u=>et(u,r)).join("|"),"y"),c=Object.entries(o).map(([i,u])=>[
i,a(u)]);return{passes:a(t),kinds:Object.fromEntries(c),learned:n&&gn(n)}}function gn({same:e,concepts:t,weights:o,kinds:n,
limit:r}){let a=new Map,c=2;for(let d of e){for(let g of d.split(" "))a.set(g,[c,c]);c++}for(let[d,g]of t.entries())for(let l of g.
split(" "))a.set(l,[c++,2+e.length+d]);let i=d=>[...d.join("")].map(g=>g.charCodeAt(0)-87),u=Object.entries(n).map(([d,g])=>[
d,i(g)]);return{numbers:a,weights:i(o),kinds:Object.fromEntries(u),limit:r}}function et(e,t){return`(?:${(e.match(pn)??[]).
map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(
1,-1)]:wn(r)).join("")})`}function wn(e){let t=ot(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?
"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var ot=e=>e.normalize("NFKD").replace(dn,"").toLowerCase();
function bn(e){let t="",o=[];for(let n of e.matchAll(un)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?ot(n[1]):
"."} `;t+=r;for(let a=0;a<r.length;a++)o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}var st=["emergency","crisis","violence","worried","child"],yn=["crisis","violence"],ct='a[href$="#Help-lines"]',W=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function rt(){for(let e of W().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&W().listeners.delete(e),e.shown||(e.shown=t)}}function vn(e,{zone:t="",languages:o=[]}){
let n=c=>c.endsWith("/")?t.startsWith(c):t===c,r=e.find(({zones:c})=>c.some(n));return r?r.code:t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t)?"":o.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.some(({code:i})=>i===c))??""}function it(e,t,o){
let n=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=n.
flatMap(d=>tt(d,c)),u=nt(i,c);if(u)return{...u,kinds:[...new Set(i.map(({kind:d})=>d))]}}let r=e.filter(({kind:c})=>c===
"ruler"),a=Object.values(o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}
var Ie=(e,t)=>t.flatMap(o=>e.lines.filter(n=>n.topic===o)),Le=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"\
ajar-unbroken"},t):t),at=e=>`tel:${e.match(/\d+/)[0]}`;function lt({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){
t.length&&(W().countries=t);let r=()=>W().countries,a=()=>W().chosen||vn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),c=()=>r().find(w=>w.code===a());function i(w){W().chosen=
w,rt();for(let{element:m,draw:x}of W().listeners)x(m)}function u(w,m){return m(w),W().listeners.add({element:w,draw:m,shown:!1}),
queueMicrotask(rt),w}let d=w=>u(s("div",{}),m=>m.replaceChildren(...w())),g=()=>{let w=[...r(),{code:"-",country:e["help\
-elsewhere"]}],m=s("select",{onchange:()=>{i(m.value),n(m.value)}},...w.map(x=>s("option",{value:x.code},x.country)));return u(
m,()=>{m.value=c()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),m)},l=({say:w,to:m},x)=>{if(/^(tel|sms):/.
test(m))return s("a",{class:x?"ajar-reach":"ajar-reach ajar-first",href:m},s("span",{},...Le(w)));let C=s("span",{},w),D=s(
"button",{type:"button",class:"ajar-link","aria-label":I(e["help-copy-what"],{address:m}),onclick:async()=>{await jn(m,C)&&
(D.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},C," ",D)},f=w=>s("li",{},s("p",{class:"\
ajar-for"},w.for_what),s("p",{class:"ajar-hint"},[w.name,w.hours,w.languages].filter(Boolean).join(". ")),s("div",{class:"\
ajar-ways"},...w.reach.map(l))),h=({emergency:w,note:m})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-dan\
ger"]),m?s("p",{class:"ajar-hint"},m):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:at(w)},I(e["help-c\
all"],{number:w})))),j=w=>d(()=>{let m=c();if(!m)return[s("p",{},e["help-elsewhere-how"])];let x=w.flatMap(C=>C==="emerg\
ency"?h(m):Ie(m,[C]).map(f));return[s("ul",{class:"ajar-help-lines"},...x)]});function b(){let w=()=>{m.close?m.close():
m.remove()},m=s("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-title",onclose:()=>m.remove(),onkeydown:x=>{
x.key==="Escape"&&(x.preventDefault(),x.stopPropagation(),w())}},s("div",{class:"ajar-help-bar"},g(),qe({words:e,leave:o})),
s("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},e["help-title"]),s("p",{},e["help-lead"]),j(st),s("p",{class:"a\
jar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"]),s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:w},e["help-close"])));document.body.append(m),m.showModal?m.showModal():m.setAttribute("open",
""),m.querySelector("h2").focus()}function y({title:w,text:m,now:x,lines:C,kinds:D,countries:q},{level:B,aside:K,needs:v}){
return q&&!T()&&(W().countries=q),s("section",{class:"ajar-danger"},s(`h${B}`,{tabindex:"-1"},w),s("p",{},m),D.length?null:
v?.()??null,g(),j(C),s("ul",{class:"ajar-todo"},...x.map(k=>s("li",{},k))),s("p",{class:"ajar-hint"},e["help-trace"]),s(
"button",{type:"button",class:"ajar-link",onclick:K},e["help-aside"]))}let N=()=>s("button",{type:"button",class:"ajar-g\
et-help",onclick:b},e["help-get"]);function R({emergency:w,...m}){let C=yn.map(q=>Ie(m,[q])[0]?.reach??[]).flatMap(q=>["\
tel:","sms:"].map(B=>q.find(({to:K})=>K.startsWith(B))));return[{say:I(e["help-call"],{number:w}),to:at(w)},...C.filter(
Boolean)]}let L=(w=`${e["help-line"]} `)=>d(()=>{let m=c(),x=(m?R(m):[]).flatMap(({say:q,to:B},K)=>[K?" · ":"",s("a",{href:B},
...Le(q))]),C=s("button",{type:"button",class:"ajar-link",onclick:b},e["help-get"]),D=s("span",{class:"ajar-off-paper"},
x.length?" · ":"",C);return[s("p",{class:"ajar-help-line"},w,...x,D)]});function S(w){if(!T())return;let[m]=[...w.querySelectorAll(
ct)].reverse();m?.closest("p, ul").after(L(""));for(let x of w.querySelectorAll("details"))x.open=x.querySelector("summa\
ry").textContent===c()?.country}let F=()=>d(()=>{let w=c();return w?[s("p",{},s("b",{},`${e["help-title"]}, ${w.country}`)),
s("p",{},`${e["help-danger"]} ${I(e["help-call"],{number:w.emergency})}`),s("ul",{},...Ie(w,st).map(({for_what:m,name:x,
reach:C,hours:D})=>s("li",{},...Le(`${m}: ${x}. ${C.map(({say:q})=>q).join(" · ")}. ${D}.`))))]:[s("p",{},e["help-elsew\
here-how"])]}),T=()=>r().length>0;return{open:b,notice:y,button:N,line:L,addNumbers:S,text:F,choose:i,code:a,isKnown:T}}
var qe=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function ut(e){
if(W().open){W().open=e;return}W().open=e,window.addEventListener("click",t=>{t.target.closest?.(ct)&&(t.preventDefault(),
t.stopPropagation(),W().open())},{capture:!0})}async function jn(e,t){try{return await navigator.clipboard.writeText(e),
!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(
o),document.execCommand("copy")}}function Be(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function dt(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener(
"keydown",n=>{n.repeat||(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
Be()))},{capture:!0})}function ve(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function pt({pathname:e}){let t=e.
split("/").pop();try{return ve(decodeURIComponent(t))}catch{return ve(t)}}var Re=new Set,De=()=>{if(!document.hidden)for(let e of[...Re])e(Math.random()*1e3)};window.addEventListener("online",De);
window.addEventListener("pageshow",De);document.addEventListener("visibilitychange",De);var je=e=>new Promise(t=>{let o,
n=()=>{Re.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};Re.add(r),o=setTimeout(n,e)}),xe=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),ke=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var xn=5e4,ft=8e3;function ht(e,t,{onState:o,onReached:n,onGone:r,introduce:a}){let c=t,i=!0,u=!1,d=0,g=null,l=null;async function f(S,F){
l=new AbortController;let{signal:T}=l,w=setTimeout(()=>l.abort(),ft),m=await fetch(S,{headers:{...F,...a()},cache:"no-st\
ore",signal:T}).finally(()=>clearTimeout(w));if(m.ok||m.status===304)return m;let x=await m.json();throw x.error==="no-r\
oom"&&(R(),r()),Object.assign(new Error(x.error),{requested:ke(m)})}async function h(){let F=(await f(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),T=new TextDecoder;for(let w="",m=!0;;){let x=setTimeout(()=>{i&&(i=!m),l.abort()},
m?ft:xn),{done:C,value:D}=await F.read().finally(()=>clearTimeout(x));if(C&&m)throw new Error;if(C)return;let q=(w+T.decode(
D,{stream:!0})).split(`

`);w=q.pop();for(let B of q){let K=B.split(`
`).find(v=>v.startsWith("data:"));K&&(m=!1,b(JSON.parse(K.slice(5))))}}}async function j(){let S=await f(e,g?{"If-None-M\
atch":g}:{});S.ok&&b(await S.json()),g=S.headers.get("ETag"),y()}function b(S){y(),!(S.version<c)&&(c=S.version,S.ended&&
R(),o(S))}function y(){d=0,n(!0)}async function N(){for(;!u;){let S=Math.random()*2e3;try{i&&d%2===0?await h():(await j(),
S+=3e3)}catch(F){if(u)return;d||n(!1),S=xe(d++,F.requested)}u||await je(S)}}function R(){u=!0,l.abort()}let L=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?L=Date.now():Date.now()-L>5e3&&l.abort()}),window.addEventListener(
"pageshow",({persisted:S})=>{S&&l.abort()}),window.addEventListener("offline",()=>l.abort()),N()}var U=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),_=e=>typeof e=="string",V=e=>Number.isInteger(e)&&e>=0,kn=e=>V(
e)&&e<=10,gt=e=>_(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),Oe=e=>Array.isArray(e)&&e.every(_),mt=e=>Array.isArray(e)&&e.every(t=>_(
t?.id)&&_(t.text)),wt={ruler:kn,choice:e=>U(e)&&Oe(e.chosen)&&_(e.own),sort:(e,{piles:t})=>U(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:_,list:Oe,date:e=>_(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},On=e=>_(e?.id)&&_(e.ask)&&Object.hasOwn(
wt,e.kind)&&(!["choice","sort"].includes(e.kind)||mt(e.cards))&&(e.kind!=="sort"||mt(e.piles))&&(e.among==null||_(e.among.
item)&&Oe(e.among.piles)),Sn=(e,t)=>e?.name===t&&V(e.id)&&V(e.round)&&Oe(e.tallied)&&_(e.exercise?.title)&&Array.isArray(
e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(On),$n={at:V,aside:V,keeps:V,late:V,refused:V,done:e=>typeof e==
"boolean",when:_,added:e=>U(e)&&V(e.round)&&U(e.answers),sending:e=>U(e)&&V(e.question)&&V(e.round)&&gt(e.key)&&U(e.answers)&&
U(e.moved)};function Cn({question:e,answers:t,...o}){let n={question:e};if(U(t)){let r=({id:c,kind:i,...u})=>Object.hasOwn(
t,c)&&(t[c]===null||wt[i](t[c],u)),a=e.exercise.items.filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}
for(let[r,a]of Object.entries(o))(a===null||$n[r]?.(a))&&(n[r]=a);return n}function Fe(e){if(!U(e)||!Number.isFinite(e.begun)||
!U(e.entries))return null;let t=Object.entries(e.entries).filter(([o,n])=>U(n)&&Sn(n.question,o)).map(([o,n])=>[o,Cn(n)]);
return{begun:e.begun,entries:Object.fromEntries(t),...e.welcomed===!0?{welcomed:!0}:{},..._(e.place)?{place:e.place}:{}}}
function Se(e){if(!U(e)||!Number.isFinite(e.begun))return null;let t=Object.entries(e).filter(([,o])=>U(o)&&(o.spent===!0||
gt(o.key)));return{begun:e.begun,...Object.fromEntries(t)}}var[vt,jt]=["ajar-notes ","ajar-keys "],ue="ajar-probe",$e=12*36e5;function ne(e){try{return e()}catch{return}}function xt(e){
let t=new Map,o=n=>ne(()=>window[e].getItem(n));return{get:(n,r)=>r(ne(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),ne(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),ne(()=>window[e].
removeItem(n))},names:()=>ne(()=>Object.keys(window[e]))??[]}}var Y=xt("localStorage"),de=xt("sessionStorage"),kt=()=>ne(
()=>{window.localStorage.setItem(ue,ue);let e=window.localStorage.getItem(ue)===ue;return window.localStorage.removeItem(
ue),e})??!1,bt=e=>Se(ne(()=>history.state[e])),yt=(e,t)=>ne(()=>history.replaceState({[e]:t},"")),Pe=({begun:e})=>Math.abs(
Date.now()-e)>$e;function En(e){for(let[t,o]of[[vt,Fe],[jt,Se]])for(let n of Y.names())if(n.startsWith(t)&&n!==t+e){let r=Y.
get(n,o);(!r||Pe(r))&&Y.remove(n)}}var An=()=>btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(
0,22).replaceAll("+","-").replaceAll("/","_");function Ot(e,t=!1){let[o,n]=[vt+e,jt+e],r=l=>l.get(o,Fe),a=()=>r(de)??r(Y)??
{begun:Date.now(),entries:{}};function c(l){let f=a();l(f),(r(de)?de:Y).set(o,f)}let i=()=>Y.get(n,Se),u=()=>({begun:Date.
now(),...bt(n),...i()});function d(l){Y.set(n,l),yt(n,l)}let g=(l,f)=>{let h=u();d({...h,[l]:{...h[l],...f}})};if(En(t?e:
null),t){let l=Date.now();Pe(a())&&c(f=>Object.assign(f,{begun:l})),(i()||bt(n))&&d(Pe(u())?{...u(),begun:l}:u())}return{
all:a,change:c,entry:l=>a().entries[l],update:(l,f)=>c(({entries:h})=>{h[l]={...h[l],...f}}),remove:l=>c(({entries:f})=>{
delete f[l]}),key(l){return u()[l]?.key||g(l,{key:An()}),u()[l].key},spend:l=>g(l,{spent:!0}),isSpent:l=>!!u()[l]?.spent,
forget(){Y.remove(o),de.remove(o)},end(){de.set(o,a()),Y.remove(o),Y.remove(n),yt(n,null)},listen:l=>window.addEventListener(
"storage",({key:f})=>{(f===null||f===o||f===n)&&l()})}}var Nn="~own",St=(e,t)=>e.find(o=>o.id===t)?.text??t,Tn=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function pe(e,t){switch(e.kind){case"choice":return[...t.chosen.map(o=>St(e.cards,o)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${St(e.piles,t[o.id])}`);case"date":return[Tn(t)];case"list":
return t.map(o=>o.trim());default:return[`${t}`.trim()]}}function se({items:e},t){let o={};for(let n of e){let r=t[n.id];
if(!(r==null||!be(n,o)))if(n.kind==="choice"){let c=(n.among?ye(n,o):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),
i=r.own?.trim()?r.own:"";(c.length||i)&&(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.
id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());
a.length&&(o[n.id]=a)}else`${r}`.trim()&&(o[n.id]=r)}return o}function $t({exercise:e,tallied:t},o){let n=se(e,o),r={};for(let a of e.
items){if(!t.includes(a.id)||!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?
[Nn]:[]]}return r}function Ct({exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&
a in(o??{}));return Object.fromEntries(r.map(a=>[a,t[a]-o[a]]))}var Ke=(e,t)=>I(e.ask,t),fe=({exercise:e,tallied:t},o,n)=>{
let r=se(e,o);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||Ke(a,r),said:pe(a,r[a.id]),words:t.includes(a.
id)?[]:[n]}))};var Mn=/[\u202a-\u202e\u2066-\u2069]/g,Et=({items:e},t)=>{let o=se({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:Ke(n,o),answer:o[n.id],...n.cards?{"in-words":pe(n,o[n.id])}:{}}))};function At(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Et(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),u=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:u,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:Et(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(Mn,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function Nt(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var[In,Ln,Ce]=[9,28,30],re=e=>In+Ln*e;function z(e,t,...o){let n=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),n}var Tt=e=>Object.entries(e).filter(([t,{done:o,
answers:n}])=>t.startsWith("check-in@")&&o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.
items.filter(r=>r.kind==="ruler"&&o[r.id]!=null)})).filter(({items:t})=>t.length);function qn(e,t,o){let n=t.at(-1),r=(a,c,i)=>z(
"line",{x1:re(a),x2:re(c),y1:Ce,y2:Ce,class:i});return z("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`ph\
one-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(a=>z("text",{x:re(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].
value,n.value,"phone-way"),...t.slice(0,-1).map(({value:a})=>z("circle",{cx:re(a),cy:Ce,r:5,class:"phone-then"})),z("cir\
cle",{cx:re(n.value),cy:Ce,r:8,class:"phone-now"}),z("text",{x:re(n.value),y:16,class:"phone-value"},`${n.value}`))}function Mt(e,t){
let n=[...new Map(e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:u})=>u[r.id]!=null).
map(({moment:u,answers:d})=>({moment:u,value:d[r.id]})),c=r.said||r.ask,i=a.map(({moment:u,value:d})=>I(t["phone-rulers-\
at"],{n:d,moment:u})).join(", ");return s("div",{},s("h3",{},c),qn(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","ar\
ia-hidden":"true"},i))});return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function It({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),u=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),d=s("footer",{},c,i,u);for(let b of[c,i])b.addEventListener("toggle",()=>b.open&&j());let g=(b,y)=>s(
"button",{type:"button",onclick:y},b);function l(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),o()}function f(){
let b=s("div",{}),y=g(e["phone-forget"],()=>{let N=g(e["phone-forget-no"],()=>{b.replaceChildren(y),y.focus()});b.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},N,g(e["phone-forget"],l))),N.focus()});return b.append(y),
b}function h([b,{question:y,answers:N}]){let R=b.split(/@(.*)/s)[1],{title:L}=y.exercise;return[s("h3",{},R?`${L} (${R})`:
L),s("div",{class:"ajar-reflection"},...fe(y,N,e["phone-stays"]).flatMap(S=>Te(S,4)))]}function j(){let{entries:b}=t.all();
Object.keys(b).length&&(u.textContent="");let y=Object.entries(b).filter(([,{question:R,answers:L}])=>L&&fe(R,L,"").length),
N=Tt(b);c.hidden=!N.length,i.hidden=!y.length,N.length&&c.open&&r.replaceChildren(Mt(N,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),g(e["phone-notes-keep"],()=>Nt(
"notes.json",At(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),f(),...y.flatMap(h))}return j(),{element:d,
refresh:j,open(){n=!0,i.open=!0,j()}}}function Lt(e,t,o){let{words:n,notes:r,send:a,changed:c,announce:i,help:u}=o,{name:d}=t,g=t,l=0,f=!1,h=()=>r.entry(d)??{},
j=()=>!!g?.open,b=({sending:p,added:O})=>!!(p||O?.round===y()),y=()=>(g??t).round,N=p=>fe(t,p,n["phone-stays"]),R=null,L=null;
function S(p){return JSON.stringify(p)===L?!1:(L=JSON.stringify(p),R=o.noticeAfter(t.exercise.items,p),!!R)}let F=s("p",
{class:"phone-closed"},n["phone-closed"]),T=s("section",{class:"phone-add","aria-labelledby":"phone-add",hidden:!0}),w=s(
"div",{});e.replaceChildren(F,w);function m(p){return!j()||!t.tallied.includes(p.id)?n["phone-stays"]:s("span",{class:"p\
hone-group"},n[p.own?"phone-can-add-own":"phone-can-add"])}let x=p=>r.update(d,{question:t,when:`${new Date().toISOString().
slice(0,19)}+00:00`,...p}),C=Ve(w,t.exercise,{words:n,mark:m,level:1,answers:h().answers,at:h().at,done:h().done,reflection:N(
h().answers??{}),help:u,aside:h().aside,needs:o.wayToNeeds,below:()=>d.startsWith("plan@")?u.line():null,onAside:p=>r.update(
d,{aside:p}),onMove:p=>{l=p,h().answers&&r.update(d,{at:l})},onChange:p=>{x({answers:p,at:l,done:!1,keeps:null}),k()},onDone:p=>{
x({answers:se(t.exercise,p),done:!0}),S(h().answers),C.update({answers:p,done:!0,reflection:N(p),danger:R}),k(),(w.querySelector(
".ajar-danger [tabindex]")??T.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()},onStartOver:()=>{
r.remove(d),k(),c()}});w.querySelector(".ajar-body").before(T);function D(p){let O=$t(t,p.answers),M=r.entry(t.since)?.added?.
answers;return{answers:O,moved:Ct(t,O,M)}}let q=(p,O)=>s("button",{type:"button",onclick:O},p);function B(p,...O){let M=s(
"h2",{id:"phone-add",tabindex:"-1"},p),P=s("div",{},M,...O.map(J=>typeof J=="string"?s("p",{},J):J));if(P.textContent===
T.textContent)return;let Z=f||T.contains(document.activeElement),Q=T.textContent;T.replaceChildren(...P.childNodes),Z?M.
focus({preventScroll:!0}):Q&&i(p)}function K(p){p(),f=!0,k(),f=!1}function v({answers:p,moved:O}){let M=t.exercise.items.
filter(G=>G.id in p).map(G=>{let[ge,...we]=G.kind==="sort"?[]:pe(G,h().answers[G.id]),ie=G.said||G.ask;return s("li",{},
ge&&!we.length&&!G.own?`${ie}: ${ge}`:ie)}),P=()=>K(()=>a.add(d,g,p,O)),Z=()=>K(()=>r.update(d,{keeps:y()})),{added:Q,keeps:J}=h(),
X=J===y(),te=M.length>0;B(n[X?"phone-kept":te?"phone-add-title":"phone-done-ask"],...X?[n["phone-kept-how"]]:[],...Q&&!X?
[n["phone-again"]]:[],...te?[n["phone-add-what"],s("ul",{},...M)]:[n["phone-done-what"]],...Object.keys(O).length?[n["ph\
one-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},X?null:q(n["phone-keep-mine"],Z),q(n[te?"phone-add":
"phone-done"],P)))}function k(){let{done:p,sending:O,added:M,late:P,refused:Z}=h();F.hidden=j()||!!p||!!t.own,T.hidden=!p;
let Q=w.querySelector(".ajar-reflection + .ajar-moves");if(Q&&(Q.hidden=b(h())),!p){T.replaceChildren(),L=null;return}let{
answers:J}=h();S(J)&&C.update({answers:J,done:!0,reflection:N(J),danger:R});let X=D(h());if(O)B(n["phone-sending"],n["ph\
one-sending-how"]);else if(M?.round===y()){let te=Object.keys(M.answers).length;B(n[te?"phone-added":"phone-done-title"],
n[te?"phone-added-how":"phone-done-how"])}else P===y()?B(n["phone-here"],n["phone-late"]):Z===y()?B(n["phone-here"],n["p\
hone-refused"]):t.tallied.length?r.isSpent(`${t.id}.${y()}`)?B(n["phone-here"],n["phone-once"]):j()?v(X):B(n["phone-here"],
n["phone-closed-done"]):B(n["phone-here"],n["phone-all-here"])}return k(),{name:d,is:p=>p?.id===t.id&&JSON.stringify(p.exercise)===
JSON.stringify(t.exercise),isTouched(){let{answers:p={},at:O=0,done:M}=h(),P=e.contains(document.activeElement)&&document.
activeElement.matches("input, textarea");return!M&&(P||O>0||Object.values(p).some(Z=>Z!=null))},update(p){g=p,k()},refresh:k,
look(){L=null,k()}}}var Bn=15e3;async function Rn(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(Bn)});n=ke(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await je(xe(o,n))}}function qt(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await Rn(`${e}/answers`,c),{question:u,
round:d,answers:g}=c;i||t.spend(`${u}.${d}`);let l=i?["closed","no-room"].includes(i)?{late:d}:{refused:d}:{added:{round:d,
answers:g}};t.entry(a)&&t.update(a,{sending:null,...l}),n.delete(c.key),o()}return{add(a,{id:c,round:i},u,d){let g={question:c,
round:i,key:t.key(`${c}.${i}`),answers:u,moved:d};t.update(a,{sending:g}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}async function Bt(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?I(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:I(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function Dt(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Ne(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let u=ve(r.value);a.begin();let{why:d}=await Bt(u,e);a.end(),n.textContent=d||e["keep-opening"],d?r.focus():location.replace(
u)};return t&&Bt(t,e).then(({why:i,isGone:u})=>{u&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function Ft(e,t,o){let n=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["ph\
one-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],r=location.protocol==="http:";return[s("div",{class:"\
phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...n.map(a=>s("li",{},a))),t?null:s("p",{class:"ajar-hint"},e["phon\
e-welcome-memory"]),r?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("button",{type:"\
button",onclick:o},e["phone-go-on"])))]}var Dn=()=>z("svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},
z("path",{d:"M11 8h42v68H11z",class:"phone-light"}),z("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),z("circle",{
cx:36,cy:47,r:2,class:"phone-knob"}),z("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),Pt=e=>[s("div",{class:"pho\
ne-waiting"},Dn(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],Kt=(e,t,o)=>{let n=Object.keys(t.all().
entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[n?"phone-ended-notes":"pho\
ne-ended-nothing"])),s("div",{class:"phone-help"},o.text())]};var He=e=>JSON.parse(document.getElementById(e).textContent),A=He("words"),Ge=document.getElementById("code").textContent||
pt(location),he=lt({words:A,countries:He("help"),leave:Xt}),Ht={},We=null,E=He("state"),$=Ot(Ge,!!E&&!E.ended),ee=s("mai\
n",{}),Gt=s("p",{class:"phone-looking",role:"status"}),zt=s("p",{class:"phone-practice",hidden:!0},A["phone-practice"]),
oe=s("div",{class:"phone-banner",role:"status",hidden:!0}),Jt=s("p",{class:"phone-unseen",role:"status"}),Vt=e=>{Jt.textContent=
e},ae="",H=null;function Ee(e,t,{focus:o=!1}={}){if(e===ae&&e!=="question")return;let n=o||ee.contains(document.activeElement);
if(ae=e,H=null,oe.hidden=!0,ee.replaceChildren(),t(),!n)return;let r=ee.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),
window.scrollTo(0,0)}function ze(e,t){Ee("question",()=>{H=Lt(ee,e,{words:A,notes:$,send:_e,announce:Vt,changed:()=>ce.refresh(),
help:he,wayToNeeds:Fn,noticeAfter:(o,n)=>it(o,n,Ht)}),$.all().place!==e.name&&$.change(o=>{o.place=e.name})},t)}function Fn(){
if(!We)return null;let t={id:0,name:`needs@${A["phone-own-moment"]}`,exercise:We,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{ze(t,{focus:!0}),Zt(A["phone-own"],A["phone-go-back"])}},A["help-needs"])}function me(e={}){
let t=E.ended?null:E.question;if(zt.hidden=!E.practice,!$.all().welcomed&&!E.ended){Ee("welcome",()=>ee.append(...Ft(A,kt(),
Yt)),e);return}if(H?.is(t)){H.update(t),oe.hidden=!0;return}if(H?.isTouched()&&!e.focus){H.update(null),(t||E.ended)&&Pn();
return}let o=ae==="waiting"||ae==="question";E.ended?Ee("ended",()=>{ee.append(...Kt(A,$,he)),ce.open()},e):t?ze(t,e):Ee(
"waiting",()=>ee.append(...Pt(A)),e),t&&o&&Vt(`${A["phone-new"]} ${t.exercise.title}`)}var Pn=()=>Zt(A[E.ended?"phone-en\
ded-here":"phone-moved-on"],A[E.ended?"phone-go-notes":"phone-go-new"]);function Zt(e,t){(oe.hidden||oe.firstChild.textContent!==
e)&&oe.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>me({focus:!0})},t)),oe.hidden=!1}function Wt(){
ae="",H=null,E.ended||!$.all().welcomed?me():Yt()}function Yt(){$.change(o=>{o.welcomed=!0});let{place:e,entries:t}=$.all();
e&&!t[e]?.done&&Kn(t[e]),me({focus:!H})}function Kn(e){!e?.answers||E.ended||e.question.name===E.question?.name||ze({...e.
question,open:!1})}function Ut(e){E=e,E.ended&&$.end(),me()}var Wn=()=>$.isSpent("join")?{}:{"Ajar-Phone":$.key("join")},
_t=0;function Un(e){e&&!$.isSpent("join")&&$.spend("join"),clearTimeout(_t),_t=setTimeout(()=>{Gt.textContent=e?"":A["ph\
one-looking"]},e?0:1e3)}var Ue=()=>{ae="",H=null,me(),ce.refresh()},Qt=`api/rooms/${Ge}`,_e=qt(Qt,$,()=>{H?.refresh(),ce.
refresh()}),ce=It({words:A,notes:$,onForget(){E.ended||$.change(e=>{e.welcomed=!0}),Ue()}});function Xt(){$.forget(),Be()}
document.querySelector(".phone").replaceChildren(s("header",{},s("div",{class:"phone-bar"},s("p",{},A["phone-title"]),s(
"div",{class:"ajar-leave"},he.button(),qe({words:A,leave:Xt})),Gt),s("details",{},s("summary",{},A["phone-leave"]),s("p",
{},A["phone-leave-cannot"]),s("p",{class:"ajar-leave-how"},A["leave-how"])),zt,oe),ee,ce.element,s("div",{class:"ajar-on\
-paper"},he.text()),Jt);dt(()=>$.forget());ut(he.open);async function en(e=1e3){try{({dangers:Ht={},needs:We=null}=await(await fetch(
"danger.json")).json()),H?.look()}catch{setTimeout(en,e,Math.min(2*e,6e4))}}function tn(){if(en(),E.ended)$.end();else{let e=()=>Ut(
{...E,ended:!0});ht(Qt,E.version,{onState:Ut,onReached:Un,onGone:e,introduce:Wn}),_e.resume()}document.addEventListener(
"visibilitychange",()=>{document.hidden||_e.resume()}),$.listen(()=>{document.hidden||!H?.isTouched()?Ue():H.refresh()}),
setTimeout(()=>{$.forget(),Ue()},Math.min($e,$.all().begun+$e-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{
e&&(Wt(),ce.refresh())}),Wt()}function _n(){let e=Object.keys($.all().entries).length>0;return e&&(E={ended:!0},tn()),e}
E?tn():ee.append(...Dt(A,Ge,_n));
