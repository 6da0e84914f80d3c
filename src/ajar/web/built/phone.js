var M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),we=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ye(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var Ze=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};var an=["button","input","select","summary","textarea"],cn=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return an.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),cn.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function Te(e,t){let o=0,n=!1;return{
begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(o),o=0,n&&t(""),n=!1}}}function Ye(e,t,o){
let{words:n,level:r=3}=o;window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-${window.ajarForms}`,c={...o.answers},i=0,
u=null,f=0,y=o.aside??0,d=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),m=s("div",{}),l=s("div",{class:"\
ajar-body"}),w=s("section",{class:"ajar-form","aria-labelledby":`${a}-title`},s(`h${r}`,{id:`${a}-title`},t.title),s("p",
{class:"ajar-why"},t.why),t.private?s("p",{class:"ajar-private"},t.private):null,m,l,d);e.replaceChildren(w);let b=()=>t.
items.filter(j=>we(j,c)),v=j=>{d.replaceChildren(j)},O=Te(n,v);function T(j,k){d.replaceChildren(`${j} `,s("button",{type:"\
button",class:"ajar-link",onclick:()=>{c=k,v(""),o.onChange(c),h({focus:!0})}},n["put-back"]))}function q(j,k){c={...c,[j.
id]:k},ln(l),v(""),o.onChange(c),I()}function $(){u.fieldset.disabled=!0,O.begin(),f=setTimeout(F,8e3)}function F(){f&&(clearTimeout(
f),f=0,u&&(u.fieldset.disabled=!1),O.end())}function I(){if(!u)return;let{item:j,skip:k,where:p,next:S}=u,L=b();k.textContent=
c[j.id]==null?n.skip:n["clear-and-skip"],p.textContent=M(n["question-of"],{n:i+1,all:L.length}),S.textContent=i===L.length-
1?n.done:n.next}function g(j,k=!0){if(f)return;let p=b();if(i+=j,i>=p.length){i=p.length-1,$(),o.onDone(c);return}h({focus:k})}
function h({focus:j=!1}={}){let k=b();i=Math.max(0,Math.min(i,k.length-1));let p=k[i],S=`${a}-${p.id}`,L=s("legend",{},M(
p.ask,c)),P=p.hint?s("p",{class:"ajar-hint",id:`${S}-hint`},p.hint):null,Y=o.mark?.(p),Q=Y?s("p",{class:"ajar-mark",id:`${S}\
-mark`},Y):null,V=[P,Q].filter(Boolean).map(({id:ue})=>ue).join(" "),X=p.among?{...p,cards:ye(p,c)}:p,te=un[p.kind](X,Ze(
X,c[p.id]),{words:n,group:S,change:ue=>q(p,ue),say:v}),W=s("fieldset",{class:`ajar-item ajar-${p.kind}`,tabindex:"-1","a\
ria-describedby":V||null},L,P,Q,te),ge=i>0?s("button",{type:"button",onclick:()=>g(-1)},n.back):null,be=s("button",{type:"\
button",onclick:()=>{if(f)return;let ue=c,rn=c[p.id]!=null;c={...c,[p.id]:null},o.onChange(c),g(1),rn&&T(n.cleared,ue)}}),
le=s("button",{type:"button",onclick:()=>{f||(v(""),g(1))}}),Ne=s("p",{class:"ajar-where"});u={item:p,skip:be,where:Ne,next:le,
fieldset:W},m.replaceChildren(),l.replaceChildren(Ne,W,s("div",{class:"ajar-moves"},ge,be,le)),I(),o.onMove?.(i),j&&(W.focus(
{preventScroll:!0}),Ne.scrollIntoView({block:"nearest"}))}function x(j){if(m.replaceChildren(),!j||!o.help||y>j.kinds.length)
return null;let k=()=>{y=j.kinds.length+1,o.onAside?.(y),m.replaceChildren(),l.querySelector("[tabindex]").focus()},{help:p,
needs:S}=o;return m.append(p.notice(j,{level:r+1,aside:k,needs:S})),m.querySelector("[tabindex]")}function A(j,{focus:k=!1,
danger:p=null}={}){u=null;let S=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);l.replaceChildren(s("div",{class:"ajar-r\
eflection"},S,...j.flatMap(P=>Ie(P,r+2)),o.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{
i=0,h({focus:!0})}},n.change),s("button",{type:"button",onclick:()=>{let P=c;c={},i=0,y=0,o.onAside?.(0),o.onStartOver(),
h({focus:!0}),T(n["started-over"],P)}},n["start-over"])));let L=x(p);k&&(L??S).focus()}function R(j){let k=l.contains(document.
activeElement);k&&u&&!f||(F(),c={...j.answers},j.done?A(j.reflection,{focus:k,danger:j.danger}):(i=j.at??Math.max(0,b().
findIndex(p=>c[p.id]==null)),h()))}let{done:B,reflection:D,danger:K}=o;return R({answers:c,at:o.at,done:B,reflection:D,danger:K}),
{update:R,release:F,say:j=>{F(),v(j)}}}function ln(e){for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(
t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ie=({heading:e,said:t,words:o},n)=>[e?s(`h${n}`,{},e):null,
t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},t[0]):null,...o.map(
r=>s("p",{},r))].filter(Boolean),un={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s("label",{class:"\
ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===0?`${o}-low`:
c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},...r),
s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},s("b",{},"10"),
` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},i=()=>r(a.length||c.trim()?
{chosen:[...a],own:c}:null),u=e.many?"checkbox":"radio",f=e.cards.map(d=>s("input",{type:u,name:n,value:d.id,checked:a.includes(
d.id),onchange:m=>{e.many?a=a.filter(l=>l!==d.id).concat(m.target.checked?d.id:[]):(a=[d.id],c="",y&&(y.value="")),i()}})),
y=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:d=>{c=d.target.value,!e.many&&c.trim()&&(a=[],f.forEach(m=>{
m.checked=!1})),i()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose\
-one"]),...e.cards.map((d,m)=>s("label",{class:"ajar-card"},f[m],s("span",{},d.text))),y?s("label",{class:"ajar-own"},s(
"span",{},e.own),y):null)},sort(e,t,{words:o,group:n,change:r,say:a}){let c={...t},i={},u=e.piles.map(l=>(i[l.id]=s("spa\
n",{}),s("li",{class:"ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.
currentTarget.classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");
let b=d[w.dataTransfer.getData("text/plain")]?.[l.id];b&&!b.matches(":disabled")&&(b.checked=!0,y(b.dataset.card,l))}},i[l.
id]))),f=()=>e.piles.forEach(l=>{i[l.id].textContent=M(o["pile-count"],{pile:l.text,n:Object.values(c).filter(w=>w===l.id).
length})}),y=(l,w)=>{c[l]=w.id,f(),r({...c}),a(M(o.moved,{card:e.cards.find(b=>b.id===l).text,pile:w.text}))},d={},m=e.cards.
map(l=>{d[l.id]={};let w=`${n}-${l.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:b=>b.dataTransfer.
setData("text/plain",l.id)},s("legend",{},l.text),s("div",{class:"ajar-into"},...e.piles.map(b=>{let v=s("input",{type:"\
radio",name:w,value:b.id,"data-card":l.id,checked:c[l.id]===b.id,onchange:()=>y(l.id,b)});return d[l.id][b.id]=v,s("labe\
l",{},v,s("span",{},b.text))})))});return f(),s("div",{},s("p",{class:"ajar-hint"},o["sort-how"]),s("ul",{class:"ajar-pi\
les"},...u),...m)},text(e,t,{words:o,change:n}){let r=s(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??
""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&(r.value=t??""),s("label",{class:"\
ajar-words"},s("span",{},o["own-words"]),r)},list(e,t,{words:o,change:n}){let r=s("div",{}),a=()=>{let d=[...r.querySelectorAll(
"input")].map(m=>m.value).filter(m=>m.trim());n(d.length?d:null)},c=()=>[...r.children].forEach((d,m)=>{d.querySelector(
"label > span").textContent=M(o.line,{n:m+1}),d.querySelector("button").setAttribute("aria-label",M(o["remove-line"],{n:m+
1}))}),i=s("button",{type:"button",class:"ajar-link",onclick:()=>{f(""),r.lastElementChild.querySelector("input").focus()}},
o["add-line"]),u=()=>{c(),i.hidden=r.children.length>=e.most},f=d=>{let m=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words"},s("span",{}),s("input",{type:"text",value:d,maxlength:2e4,oninput:a})),s("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let l=m.nextElementSibling||m.previousElementSibling;m.remove(),l||f(""),u(),a(),(l||r.firstElementChild).
querySelector("input").focus()}},"×"));r.append(m),u()},y=t||[];for(let d=0;d<Math.max(e.lines,y.length);d++)f(y[d]??"");
return s("div",{class:"ajar-lines"},r,i)},date(e,t,{words:o,change:n}){return s("label",{class:"ajar-words"},s("span",{},
o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var Qe=[1,1],dn=[0,0],pn="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",fn=new RegExp(`(${pn})|[.…]+|[\
!?;\\n]`,"gu"),hn=/[\u0300-\u036f'’‘ʼ]/g,mn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Le=new WeakMap;function nt(e,t){
Le.has(t)||Le.set(t,wn(t));let{passes:o,kinds:n,learned:r}=Le.get(t),{line:a,places:c}=jn(e),i=a;for(let[d,m]of et(o,a))
i=i.slice(0,d)+i.slice(d,m).replace(/[^ ]/g,"_")+i.slice(m);let u=Object.entries(n).flatMap(([d,m])=>et(m,i).map(([l,w])=>({
kind:d,start:l,end:w-1}))),f=r?gn(u,a,r):u,y=(d,m)=>d.span[0]-m.span[0]||d.span[1]-m.span[1]||(d.kind<m.kind?-1:+(d.kind>
m.kind));return f.map(({kind:d,start:m,end:l})=>({kind:d,span:[c[m][0],c[l][1]]})).sort(y)}function gn(e,t,o){let{weights:n,
kinds:r,limit:a,least:c}=o,i=bn(t,o),u=i.slice(1).map((v,O)=>[...i[O],...v]),f=v=>{let O=new Set(v.flatMap(T=>T.places));
return Xe(n,O)/Math.sqrt(O.size)},y=[...i,...u];if(e.length)return Me(y,f)[1]>c?e:[];let d=y.filter(v=>v.length>4),[m,l]=Me(
d,f);if(!(l>a))return[];let w=new Set(m.flatMap(v=>v.places.slice(0,2))),[b]=Me(Object.keys(r),v=>Xe(r[v],w));return[{kind:b,
start:m[0].start,end:m.at(-1).start}]}function bn(e,{numbers:t,weights:o}){let n=Qe,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){
let c=a[0]===".",i=c?Qe:t.get(a[0])??dn,u=[[0,i[0]],[1,i[1]],[n[0],i[0]],[n[1],i[1]]],f=([y,d],m)=>((m*16411+y)*16411+d)%
o.length;r.at(-1).push({start:a.index,places:u.map(f)}),n=i,c&&r.push([])}return r.filter(a=>a.length)}var Me=(e,t)=>e.map(
o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?n:o,[null,-1/0]),Xe=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],0),ot=(e,{kinds:t,notices:o})=>Object.
entries(o).find(([n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function et(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=
n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function wn({lists:e,
passes:t,phrases:o,learned:n}){let r={};for(let[i,u]of Object.entries(e))r[i]=tt(u,r);let a=i=>new RegExp(i.map(u=>tt(u,
r)).join("|"),"y"),c=Object.entries(o).map(([i,u])=>[i,a(u)]);return{passes:a(t),kinds:Object.fromEntries(c),learned:n&&
yn(n)}}function yn({same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,i=2;for(let y of e){for(let d of y.
split(" "))c.set(d,[i,i]);i++}for(let[y,d]of t.entries())for(let m of d.split(" "))c.set(m,[i++,2+e.length+y]);let u=y=>[
...y.join("")].map(d=>d.charCodeAt(0)-87),f=Object.entries(n).map(([y,d])=>[y,u(d)]);return{numbers:c,weights:u(o),kinds:Object.
fromEntries(f),limit:r,least:a}}function tt(e,t){return`(?:${(e.match(mn)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?
"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:vn(r)).join("")})`}function vn(e){
let t=st(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(
e.endsWith("*"))} `}var st=e=>e.normalize("NFKD").replace(hn,"").toLowerCase();function jn(e){let t="",o=[];for(let n of e.
matchAll(fn)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?st(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)
o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}var rt=["emergency","crisis","violence","worried","child"],xn=["crisis","violence"],it='a[href$="#Help-lines"]',_=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function at(){for(let e of _().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&_().listeners.delete(e),e.shown||(e.shown=t)}}function kn(e,{zone:t="",languages:o=[]}){
let n=c=>c.endsWith("/")?t.startsWith(c):t===c,r=e.find(({zones:c})=>c.some(n));return r?r.code:t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t)?"":o.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.some(({code:i})=>i===c))??""}function lt(e,t,o){
let n=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=n.
flatMap(f=>nt(f,c)),u=ot(i,c);if(u)return{...u,kinds:[...new Set(i.map(({kind:f})=>f))]}}let r=e.filter(({kind:c})=>c===
"ruler"),a=Object.values(o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}
var qe=(e,t)=>t.flatMap(o=>e.lines.filter(n=>n.topic===o)),Be=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"\
ajar-unbroken"},t):t),ct=e=>`tel:${e.match(/\d+/)[0]}`;function ut({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){
t.length&&(_().countries=t);let r=()=>_().countries,a=()=>_().chosen||kn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),c=()=>r().find(g=>g.code===a());function i(g){_().chosen=
g,at();for(let{element:h,draw:x}of _().listeners)x(h)}function u(g,h){return h(g),_().listeners.add({element:g,draw:h,shown:!1}),
queueMicrotask(at),g}let f=g=>u(s("div",{}),h=>h.replaceChildren(...g())),y=()=>{let g=[...r(),{code:"-",country:e["help\
-elsewhere"]}],h=s("select",{onchange:()=>{i(h.value),n(h.value)}},...g.map(x=>s("option",{value:x.code},x.country)));return u(
h,()=>{h.value=c()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),h)},d=({say:g,to:h},x)=>{if(/^(tel|sms):/.
test(h))return s("a",{class:x?"ajar-reach":"ajar-reach ajar-first",href:h},s("span",{},...Be(g)));let A=s("span",{},g),R=s(
"button",{type:"button",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:h}),onclick:async()=>{await On(h,A)&&
(R.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},A," ",R)},m=g=>s("li",{},s("p",{class:"\
ajar-for"},g.for_what),s("p",{class:"ajar-hint"},[g.name,g.hours,g.languages].filter(Boolean).join(". ")),s("div",{class:"\
ajar-ways"},...g.reach.map(d))),l=({emergency:g,note:h})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-dan\
ger"]),h?s("p",{class:"ajar-hint"},h):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:ct(g)},M(e["help-c\
all"],{number:g})))),w=g=>f(()=>{let h=c();if(!h)return[s("p",{},e["help-elsewhere-how"])];let x=g.flatMap(A=>A==="emerg\
ency"?l(h):qe(h,[A]).map(m));return[s("ul",{class:"ajar-help-lines"},...x)]});function b(){let g=()=>{h.close?h.close():
h.remove()},h=s("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-title",onclose:()=>h.remove(),onkeydown:x=>{
x.key==="Escape"&&(x.preventDefault(),x.stopPropagation(),g())}},s("div",{class:"ajar-help-bar"},y(),De({words:e,leave:o})),
s("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},e["help-title"]),s("p",{},e["help-lead"]),w(rt),s("p",{class:"a\
jar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"]),s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:g},e["help-close"])));document.body.append(h),h.showModal?h.showModal():h.setAttribute("open",
""),h.querySelector("h2").focus()}function v({title:g,text:h,now:x,lines:A,kinds:R,countries:B},{level:D,aside:K,needs:j}){
return B&&!I()&&(_().countries=B),s("section",{class:"ajar-danger"},s(`h${D}`,{tabindex:"-1"},g),s("p",{},h),R.length?null:
j?.()??null,y(),w(A),s("ul",{class:"ajar-todo"},...x.map(k=>s("li",{},k))),s("p",{class:"ajar-hint"},e["help-trace"]),s(
"button",{type:"button",class:"ajar-link",onclick:K},e["help-aside"]))}let O=()=>s("button",{type:"button",class:"ajar-g\
et-help",onclick:b},e["help-get"]);function T({emergency:g,...h}){let A=xn.map(B=>qe(h,[B])[0]?.reach??[]).flatMap(B=>["\
tel:","sms:"].map(D=>B.find(({to:K})=>K.startsWith(D))));return[{say:M(e["help-call"],{number:g}),to:ct(g)},...A.filter(
Boolean)]}let q=(g=`${e["help-line"]} `)=>f(()=>{let h=c(),x=(h?T(h):[]).flatMap(({say:B,to:D},K)=>[K?" · ":"",s("a",{href:D},
...Be(B))]),A=s("button",{type:"button",class:"ajar-link",onclick:b},e["help-get"]),R=s("span",{class:"ajar-off-paper"},
x.length?" · ":"",A);return[s("p",{class:"ajar-help-line"},g,...x,R)]});function $(g){if(!I())return;let[h]=[...g.querySelectorAll(
it)].reverse();h?.closest("p, ul").after(q(""));for(let x of g.querySelectorAll("details"))x.open=x.querySelector("summa\
ry").textContent===c()?.country}let F=()=>f(()=>{let g=c();return g?[s("p",{},s("b",{},`${e["help-title"]}, ${g.country}`)),
s("p",{},`${e["help-danger"]} ${M(e["help-call"],{number:g.emergency})}`),s("ul",{},...qe(g,rt).map(({for_what:h,name:x,
reach:A,hours:R})=>s("li",{},...Be(`${h}: ${x}. ${A.map(({say:B})=>B).join(" · ")}. ${R}.`))))]:[s("p",{},e["help-elsew\
here-how"])]}),I=()=>r().length>0;return{open:b,notice:v,button:O,line:q,addNumbers:$,text:F,choose:i,code:a,isKnown:I}}
var De=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function dt(e){
if(_().open){_().open=e;return}_().open=e,window.addEventListener("click",t=>{t.target.closest?.(it)&&(t.preventDefault(),
t.stopPropagation(),_().open())},{capture:!0})}async function On(e,t){try{return await navigator.clipboard.writeText(e),
!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(
o),document.execCommand("copy")}}function Re(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function pt(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener(
"keydown",n=>{n.repeat||(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
Re()))},{capture:!0})}function ve(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function ft({pathname:e}){let t=e.
split("/").pop();try{return ve(decodeURIComponent(t))}catch{return ve(t)}}var Fe=new Set,Pe=()=>{if(!document.hidden)for(let e of[...Fe])e(Math.random()*1e3)};window.addEventListener("online",Pe);
window.addEventListener("pageshow",Pe);document.addEventListener("visibilitychange",Pe);var je=e=>new Promise(t=>{let o,
n=()=>{Fe.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};Fe.add(r),o=setTimeout(n,e)}),xe=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),ke=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var Sn=5e4,ht=8e3;function mt(e,t,{onState:o,onReached:n,onGone:r,introduce:a}){let c=t,i=!0,u=!1,f=0,y=null,d=null;async function m($,F){
d=new AbortController;let{signal:I}=d,g=setTimeout(()=>d.abort(),ht),h=await fetch($,{headers:{...F,...a()},cache:"no-st\
ore",signal:I}).finally(()=>clearTimeout(g));if(h.ok||h.status===304)return h;let x=await h.json();throw x.error==="no-r\
oom"&&(T(),r()),Object.assign(new Error(x.error),{requested:ke(h)})}async function l(){let F=(await m(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),I=new TextDecoder;for(let g="",h=!0;;){let x=setTimeout(()=>{i&&(i=!h),d.abort()},
h?ht:Sn),{done:A,value:R}=await F.read().finally(()=>clearTimeout(x));if(A&&h)throw new Error;if(A)return;let B=(g+I.decode(
R,{stream:!0})).split(`

`);g=B.pop();for(let D of B){let K=D.split(`
`).find(j=>j.startsWith("data:"));K&&(h=!1,b(JSON.parse(K.slice(5))))}}}async function w(){let $=await m(e,y?{"If-None-M\
atch":y}:{});$.ok&&b(await $.json()),y=$.headers.get("ETag"),v()}function b($){v(),!($.version<c)&&(c=$.version,$.ended&&
T(),o($))}function v(){f=0,n(!0)}async function O(){for(;!u;){let $=Math.random()*2e3;try{i&&f%2===0?await l():(await w(),
$+=3e3)}catch(F){if(u)return;f||n(!1),$=xe(f++,F.requested)}u||await je($)}}function T(){u=!0,d.abort()}let q=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?q=Date.now():Date.now()-q>5e3&&d.abort()}),window.addEventListener(
"pageshow",({persisted:$})=>{$&&d.abort()}),window.addEventListener("offline",()=>d.abort()),O()}var U=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),H=e=>typeof e=="string",Z=e=>Number.isInteger(e)&&e>=0,$n=e=>Z(
e)&&e<=10,bt=e=>H(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),Oe=e=>Array.isArray(e)&&e.every(H),gt=e=>Array.isArray(e)&&e.every(t=>H(
t?.id)&&H(t.text)),wt={ruler:$n,choice:e=>U(e)&&Oe(e.chosen)&&H(e.own),sort:(e,{piles:t})=>U(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:H,list:Oe,date:e=>H(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},En=e=>H(e?.id)&&H(e.ask)&&Object.hasOwn(
wt,e.kind)&&(!["choice","sort"].includes(e.kind)||gt(e.cards))&&(e.kind!=="sort"||gt(e.piles))&&(e.among==null||H(e.among.
item)&&Oe(e.among.piles)),Cn=(e,t)=>e?.name===t&&Z(e.id)&&Z(e.round)&&Oe(e.tallied)&&H(e.exercise?.title)&&Array.isArray(
e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(En),An={at:Z,aside:Z,keeps:Z,late:Z,refused:Z,done:e=>typeof e==
"boolean",when:H,added:e=>U(e)&&Z(e.round)&&U(e.answers),sending:e=>U(e)&&Z(e.question)&&Z(e.round)&&bt(e.key)&&U(e.answers)&&
U(e.moved)};function Nn({question:e,answers:t,...o}){let n={question:e};if(U(t)){let r=({id:c,kind:i,...u})=>Object.hasOwn(
t,c)&&(t[c]===null||wt[i](t[c],u)),a=e.exercise.items.filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}
for(let[r,a]of Object.entries(o))(a===null||An[r]?.(a))&&(n[r]=a);return n}function Se(e){if(!U(e)||!Number.isFinite(e.begun)||
!U(e.entries))return null;let t=Object.entries(e.entries).filter(([o,n])=>U(n)&&Cn(n.question,o)).map(([o,n])=>[o,Nn(n)]);
return{begun:e.begun,entries:Object.fromEntries(t),...e.welcomed===!0?{welcomed:!0}:{},...H(e.place)?{place:e.place}:{}}}
function $e(e){if(!U(e)||!Number.isFinite(e.begun))return null;let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,
c])=>[a,U(c)&&(c.spent===!0||bt(c.key))?c:{spent:!0}]);return{begun:t,...o===!0?{broken:o}:{},...Object.fromEntries(r)}}
function yt(e,t){let o=n=>U(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(
o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[kt,We]=["ajar-notes ","ajar-keys "],de="ajar-probe",Ee=12*36e5;function ne(e){try{return e()}catch{return}}function Ot(e){
let t=new Map,o=n=>ne(()=>window[e].getItem(n));return{get:(n,r)=>r(ne(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),ne(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),ne(()=>window[e].
removeItem(n))},names:()=>ne(()=>Object.keys(window[e]))??[]}}var J=Ot("localStorage"),se=Ot("sessionStorage"),St=()=>ne(
()=>{window.localStorage.setItem(de,de);let e=window.localStorage.getItem(de)===de;return window.localStorage.removeItem(
de),e})??!1,vt=e=>$e(ne(()=>history.state[e])),jt=(e,t)=>ne(()=>history.replaceState({[e]:t},"")),Ue=({begun:e})=>Math.abs(
Date.now()-e)>Ee,$t=()=>({begun:Date.now(),broken:!0}),xt=e=>e;function Tn(e){for(let[t,o]of[[kt,Se],[We,$e]])for(let n of J.
names())if(n.startsWith(t)&&n!==t+e){let r=J.get(n,o);!r&&t===We?J.set(n,$t()):(!r||Ue(r))&&J.remove(n)}}var In=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function Et(e,t=!1){let[o,n]=[kt+e,We+e],r=l=>l.get(o,Se),a=()=>r(se)??r(J)??{begun:Date.now(),entries:{}};function c(l){
let w=a();l(w),(r(se)?se:J).set(o,w)}let i=()=>J.get(n,$e)??(J.get(n,xt)===null?null:$t());function u(){let[l,w]=[vt(n)??
{},i()??{}],b={begun:Date.now(),...l,...w};for(let[v,O]of Object.entries(w))O?.spent&&l[v]&&(b[v]={...l[v],...O});return b}
function f(l){let{[l]:w,broken:b}=u();return!!(!w&&b)}function y(l){J.set(n,l),jt(n,l)}let d=(l,w)=>{let b=u();y({...b,[l]:{
...b[l],...w}})},m=[se,J].some(l=>!yt(l.get(o,xt),l.get(o,Se)));if(Tn(t?e:null),t){let l=Date.now();Ue(a())&&c(w=>Object.
assign(w,{begun:l})),(i()||vt(n))&&y(Ue(u())?{...u(),begun:l}:u())}return{all:a,change:c,entry:l=>a().entries[l],update:(l,w)=>c(
({entries:b})=>{b[l]={...b[l],...w}}),remove:l=>c(({entries:w})=>{delete w[l]}),key(l){return u()[l]?.key||d(l,{key:In()}),
u()[l].key},spend:l=>d(l,{spent:!0}),isSpent:l=>f(l)||!!u()[l]?.spent,isUnsure:f,isLost:()=>m,forget(){J.remove(o),se.remove(
o)},end(){se.set(o,a()),J.remove(o),J.remove(n),jt(n,null)},listen:l=>window.addEventListener("storage",({key:w})=>{(w===
null||w===o||w===n)&&l()})}}var Ln="~own",Ct=(e,t)=>e.find(o=>o.id===t)?.text??t,Mn=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function pe(e,t){switch(e.kind){case"choice":return[...t.chosen.map(o=>Ct(e.cards,o)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Ct(e.piles,t[o.id])}`);case"date":return[Mn(t)];case"list":
return t.map(o=>o.trim());default:return[`${t}`.trim()]}}function re({items:e},t){let o={};for(let n of e){let r=t[n.id];
if(!(r==null||!we(n,o)))if(n.kind==="choice"){let c=(n.among?ye(n,o):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),
i=r.own?.trim()?r.own:"";(c.length||i)&&(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.
id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());
a.length&&(o[n.id]=a)}else`${r}`.trim()&&(o[n.id]=r)}return o}function At({exercise:e,tallied:t},o){let n=re(e,o),r={};for(let a of e.
items){if(!t.includes(a.id)||!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?
[Ln]:[]]}return r}function Nt({exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&
a in(o??{}));return Object.fromEntries(r.map(a=>[a,t[a]-o[a]]))}var Ke=(e,t)=>M(e.ask,t),fe=({exercise:e,tallied:t},o,n)=>{
let r=re(e,o);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||Ke(a,r),said:pe(a,r[a.id]),words:t.includes(a.
id)?[]:[n]}))};var qn=/[\u202a-\u202e\u2066-\u2069]/g,Tt=({items:e},t)=>{let o=re({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:Ke(n,o),answer:o[n.id],...n.cards?{"in-words":pe(n,o[n.id])}:{}}))};function It(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Tt(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),u=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:u,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:Tt(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(qn,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function Lt(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var[Bn,Dn,Ce]=[9,28,30],ae=e=>Bn+Dn*e;function z(e,t,...o){let n=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),n}var Mt=e=>Object.entries(e).filter(([t,{done:o,
answers:n}])=>t.startsWith("check-in@")&&o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.
items.filter(r=>r.kind==="ruler"&&o[r.id]!=null)})).filter(({items:t})=>t.length);function Rn(e,t,o){let n=t.at(-1),r=(a,c,i)=>z(
"line",{x1:ae(a),x2:ae(c),y1:Ce,y2:Ce,class:i});return z("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`ph\
one-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(a=>z("text",{x:ae(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].
value,n.value,"phone-way"),...t.slice(0,-1).map(({value:a})=>z("circle",{cx:ae(a),cy:Ce,r:5,class:"phone-then"})),z("cir\
cle",{cx:ae(n.value),cy:Ce,r:8,class:"phone-now"}),z("text",{x:ae(n.value),y:16,class:"phone-value"},`${n.value}`))}function qt(e,t){
let n=[...new Map(e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:u})=>u[r.id]!=null).
map(({moment:u,answers:f})=>({moment:u,value:f[r.id]})),c=r.said||r.ask,i=a.map(({moment:u,value:f})=>M(t["phone-rulers-\
at"],{n:f,moment:u})).join(", ");return s("div",{},s("h3",{},c),Rn(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","ar\
ia-hidden":"true"},i))});return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function Bt({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),u=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),f=s("footer",{},c,i,u);for(let b of[c,i])b.addEventListener("toggle",()=>b.open&&w());let y=(b,v)=>s(
"button",{type:"button",onclick:v},b);function d(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),o()}function m(){
let b=s("div",{}),v=y(e["phone-forget"],()=>{let O=y(e["phone-forget-no"],()=>{b.replaceChildren(v),v.focus()});b.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},O,y(e["phone-forget"],d))),O.focus()});return b.append(v),
b}function l([b,{question:v,answers:O}]){let T=b.split(/@(.*)/s)[1],{title:q}=v.exercise;return[s("h3",{},T?`${q} (${T})`:
q),s("div",{class:"ajar-reflection"},...fe(v,O,e["phone-stays"]).flatMap($=>Ie($,4)))]}function w(){let{entries:b}=t.all();
Object.keys(b).length&&(u.textContent="");let v=Object.entries(b).filter(([,{question:T,answers:q}])=>q&&fe(T,q,"").length),
O=Mt(b);c.hidden=!O.length,i.hidden=!v.length,O.length&&c.open&&r.replaceChildren(qt(O,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),y(e["phone-notes-keep"],()=>Lt(
"notes.json",It(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),m(),...v.flatMap(l))}return w(),{element:f,
refresh:w,open(){n=!0,i.open=!0,w()}}}function Dt(e,t,o){let{words:n,notes:r,send:a,changed:c,announce:i,help:u}=o,{name:f}=t,y=t,d=0,m=!1,l=()=>r.entry(f)??{},
w=()=>!!y?.open,b=({sending:p,added:S})=>!!(p||S?.round===v()),v=()=>(y??t).round,O=p=>fe(t,p,n["phone-stays"]),T=null,q=null;
function $(p){return JSON.stringify(p)===q?!1:(q=JSON.stringify(p),T=o.noticeAfter(t.exercise.items,p),!!T)}let F=s("p",
{class:"phone-closed"},n["phone-closed"]),I=s("section",{class:"phone-add","aria-labelledby":"phone-add",hidden:!0}),g=s(
"div",{});e.replaceChildren(F,g);function h(p){return!w()||!t.tallied.includes(p.id)?n["phone-stays"]:s("span",{class:"p\
hone-group"},n[p.own?"phone-can-add-own":"phone-can-add"])}let x=p=>r.update(f,{question:t,when:`${new Date().toISOString().
slice(0,19)}+00:00`,...p}),A=Ye(g,t.exercise,{words:n,mark:h,level:1,answers:l().answers,at:l().at,done:l().done,reflection:O(
l().answers??{}),help:u,aside:l().aside,needs:o.wayToNeeds,below:()=>f.startsWith("plan@")?u.line():null,onAside:p=>r.update(
f,{aside:p}),onMove:p=>{d=p,l().answers&&r.update(f,{at:d})},onChange:p=>{x({answers:p,at:d,done:!1,keeps:null}),k()},onDone:p=>{
x({answers:re(t.exercise,p),done:!0}),$(l().answers),A.update({answers:p,done:!0,reflection:O(p),danger:T}),k(),(g.querySelector(
".ajar-danger [tabindex]")??I.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()},onStartOver:()=>{
r.remove(f),k(),c()}});g.querySelector(".ajar-body").before(I);function R(p){let S=At(t,p.answers),L=r.entry(t.since)?.added?.
answers;return{answers:S,moved:Nt(t,S,L)}}let B=(p,S)=>s("button",{type:"button",onclick:S},p);function D(p,...S){let L=s(
"h2",{id:"phone-add",tabindex:"-1"},p),P=s("div",{},L,...S.map(V=>typeof V=="string"?s("p",{},V):V));if(P.textContent===
I.textContent)return;let Y=m||I.contains(document.activeElement),Q=I.textContent;I.replaceChildren(...P.childNodes),Y?L.
focus({preventScroll:!0}):Q&&i(p)}function K(p){p(),m=!0,k(),m=!1}function j({answers:p,moved:S}){let L=t.exercise.items.
filter(W=>W.id in p).map(W=>{let[ge,...be]=W.kind==="sort"?[]:pe(W,l().answers[W.id]),le=W.said||W.ask;return s("li",{},
ge&&!be.length&&!W.own?`${le}: ${ge}`:le)}),P=()=>K(()=>a.add(f,y,p,S)),Y=()=>K(()=>r.update(f,{keeps:v()})),{added:Q,keeps:V}=l(),
X=V===v(),te=L.length>0;D(n[X?"phone-kept":te?"phone-add-title":"phone-done-ask"],...X?[n["phone-kept-how"]]:[],...Q&&!X?
[n["phone-again"]]:[],...te?[n["phone-add-what"],s("ul",{},...L)]:[n["phone-done-what"]],...Object.keys(S).length?[n["ph\
one-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},X?null:B(n["phone-keep-mine"],Y),B(n[te?"phone-add":
"phone-done"],P)))}function k(){let{done:p,sending:S,added:L,late:P,refused:Y}=l();F.hidden=w()||!!p||!!t.own,I.hidden=!p;
let Q=g.querySelector(".ajar-reflection + .ajar-moves");if(Q&&(Q.hidden=b(l())),!p){I.replaceChildren(),q=null;return}let{
answers:V}=l();$(V)&&A.update({answers:V,done:!0,reflection:O(V),danger:T});let X=R(l()),te=`${t.id}.${v()}`;if(S)D(n["p\
hone-sending"],n["phone-sending-how"]);else if(L?.round===v()){let W=Object.keys(L.answers).length;D(n[W?"phone-added":"\
phone-done-title"],n[W?"phone-added-how":"phone-done-how"])}else P===v()?D(n["phone-here"],n["phone-late"]):Y===v()?D(n["\
phone-here"],n["phone-refused"]):t.tallied.length?r.isSpent(te)?D(n["phone-here"],n[r.isUnsure(te)?"phone-unsure":"phone\
-once"]):w()?j(X):D(n["phone-here"],n["phone-closed-done"]):D(n["phone-here"],n["phone-all-here"])}return k(),{name:f,is:p=>p?.
id===t.id&&JSON.stringify(p.exercise)===JSON.stringify(t.exercise),isTouched(){let{answers:p={},at:S=0,done:L}=l(),P=e.contains(
document.activeElement)&&document.activeElement.matches("input, textarea");return!L&&(P||S>0||Object.values(p).some(Y=>Y!=
null))},update(p){y=p,k()},refresh:k,look(){q=null,k()}}}var Fn=15e3;async function Pn(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(Fn)});n=ke(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await je(xe(o,n))}}function Rt(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await Pn(`${e}/answers`,c),{question:u,
round:f,answers:y}=c;i||t.spend(`${u}.${f}`);let d=i?["closed","no-room"].includes(i)?{late:f}:{refused:f}:{added:{round:f,
answers:y}};t.entry(a)&&t.update(a,{sending:null,...d}),n.delete(c.key),o()}return{add(a,{id:c,round:i},u,f){let y={question:c,
round:i,key:t.key(`${c}.${i}`),answers:u,moved:f};t.update(a,{sending:y}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}async function Ft(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?M(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:M(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function Wt(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Te(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let u=ve(r.value);a.begin();let{why:f}=await Ft(u,e);a.end(),n.textContent=f||e["keep-opening"],f?r.focus():location.replace(
u)};return t&&Ft(t,e).then(({why:i,isGone:u})=>{u&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function Ut(e,t,o){let n=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["ph\
one-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],r=location.protocol==="http:";return[s("div",{class:"\
phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...n.map(a=>s("li",{},a))),t?null:s("p",{class:"ajar-hint"},e["phon\
e-welcome-memory"]),r?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("button",{type:"\
button",onclick:o},e["phone-go-on"])))]}var Wn=()=>z("svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},
z("path",{d:"M11 8h42v68H11z",class:"phone-light"}),z("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),z("circle",{
cx:36,cy:47,r:2,class:"phone-knob"}),z("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),Kt=e=>[s("div",{class:"pho\
ne-waiting"},Wn(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],_t=(e,t,o)=>{let n=Object.keys(t.all().
entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[n?"phone-ended-notes":"pho\
ne-ended-nothing"])),s("div",{class:"phone-help"},o.text())]};var Ge=e=>JSON.parse(document.getElementById(e).textContent),C=Ge("words"),ze=document.getElementById("code").textContent||
ft(location),he=ut({words:C,countries:Ge("help"),leave:nn}),zt={},_e=null,N=Ge("state"),E=Et(ze,!!N&&!N.ended),ee=s("mai\
n",{}),Vt=s("p",{class:"phone-looking",role:"status"}),Zt=s("p",{class:"phone-practice",hidden:!0},C["phone-practice"]),
oe=s("div",{class:"phone-banner",role:"status",hidden:!0}),Yt=s("p",{class:"phone-unseen",role:"status"}),Qt=e=>{Yt.textContent=
e},ce="",G=null;function Ae(e,t,{focus:o=!1}={}){if(e===ce&&e!=="question")return;let n=o||ee.contains(document.activeElement);
if(ce=e,G=null,oe.hidden=!0,ee.replaceChildren(),t(),!n)return;let r=ee.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),
window.scrollTo(0,0)}function Ve(e,t){Ae("question",()=>{G=Dt(ee,e,{words:C,notes:E,send:Je,announce:Qt,changed:()=>ie.refresh(),
help:he,wayToNeeds:Un,noticeAfter:(o,n)=>lt(o,n,zt)}),E.all().place!==e.name&&E.change(o=>{o.place=e.name})},t)}function Un(){
if(!_e)return null;let t={id:0,name:`needs@${C["phone-own-moment"]}`,exercise:_e,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{Ve(t,{focus:!0}),Xt(C["phone-own"],C["phone-go-back"])}},C["help-needs"])}function me(e={}){
let t=N.ended?null:N.question;if(Zt.hidden=!N.practice,!E.all().welcomed&&!N.ended){Ae("welcome",()=>ee.append(...Ut(C,St(),
en)),e);return}if(G?.is(t)){G.update(t),oe.hidden=!0;return}if(G?.isTouched()&&!e.focus){G.update(null),(t||N.ended)&&Kn();
return}let o=ce==="waiting"||ce==="question";N.ended?Ae("ended",()=>{ee.append(..._t(C,E,he)),ie.open()},e):t?Ve(t,e):Ae(
"waiting",()=>ee.append(...Kt(C)),e),t&&o&&Qt(`${C["phone-new"]} ${t.exercise.title}`)}var Kn=()=>Xt(C[N.ended?"phone-en\
ded-here":"phone-moved-on"],C[N.ended?"phone-go-notes":"phone-go-new"]);function Xt(e,t){(oe.hidden||oe.firstChild.textContent!==
e)&&oe.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>me({focus:!0})},t)),oe.hidden=!1}function Ht(){
ce="",G=null,N.ended||!E.all().welcomed?me():en()}function en(){E.change(o=>{o.welcomed=!0});let{place:e,entries:t}=E.all();
e&&!t[e]?.done&&_n(t[e]),me({focus:!G})}function _n(e){!e?.answers||N.ended||e.question.name===N.question?.name||Ve({...e.
question,open:!1})}function Jt(e){N=e,N.ended&&E.end(),me()}var Hn=()=>E.isSpent("join")?{}:{"Ajar-Phone":E.key("join")},
Gt=0;function Jn(e){e&&!E.isSpent("join")&&E.spend("join"),clearTimeout(Gt),Gt=setTimeout(()=>{Vt.textContent=e?"":C["ph\
one-looking"]},e?0:1e3)}var He=()=>{ce="",G=null,me(),ie.refresh()},tn=`api/rooms/${ze}`,Je=Rt(tn,E,()=>{G?.refresh(),ie.
refresh()}),ie=Bt({words:C,notes:E,onForget(){N.ended||E.change(e=>{e.welcomed=!0}),He()}});function nn(){E.forget(),Re()}
document.querySelector(".phone").replaceChildren(s("header",{},s("div",{class:"phone-bar"},s("p",{},C["phone-title"]),s(
"div",{class:"ajar-leave"},he.button(),De({words:C,leave:nn})),Vt),s("details",{},s("summary",{},C["phone-leave"]),s("p",
{},C["phone-leave-cannot"]),s("p",{class:"ajar-leave-how"},C["leave-how"])),E.isLost()?s("p",{class:"phone-practice",role:"\
status"},C["phone-lost"]):null,Zt,oe),ee,ie.element,s("div",{class:"ajar-on-paper"},he.text()),Yt);pt(()=>E.forget());dt(
he.open);async function on(e=1e3){try{({dangers:zt={},needs:_e=null}=await(await fetch("danger.json")).json()),G?.look()}catch{
setTimeout(on,e,Math.min(2*e,6e4))}}function sn(){if(on(),N.ended)E.end();else{let e=()=>Jt({...N,ended:!0});mt(tn,N.version,
{onState:Jt,onReached:Jn,onGone:e,introduce:Hn}),Je.resume()}document.addEventListener("visibilitychange",()=>{document.
hidden||Je.resume()}),E.listen(()=>{document.hidden||!G?.isTouched()?He():G.refresh()}),setTimeout(()=>{E.forget(),He()},
Math.min(Ee,E.all().begun+Ee-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{e&&(Ht(),ie.refresh())}),
Ht()}function Gn(){let e=Object.keys(E.all().entries).length>0;return e&&(N={ended:!0},sn()),e}N?sn():ee.append(...Wt(C,
ze,Gn));
