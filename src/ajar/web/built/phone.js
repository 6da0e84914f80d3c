var L=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),we=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ye(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var Je=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};var nn=["button","input","select","summary","textarea"],on=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return nn.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),on.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function Ne(e,t){let o=0,n=!1;return{
begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(o),o=0,n&&t(""),n=!1}}}function Ve(e,t,o){
let{words:n,level:r=3}=o;window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-${window.ajarForms}`,c={...o.answers},i=0,
u=null,d=0,g=o.aside??0,l=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),f=s("div",{}),h=s("div",{class:"\
ajar-body"}),x=s("section",{class:"ajar-form","aria-labelledby":`${a}-title`},s(`h${r}`,{id:`${a}-title`},t.title),s("p",
{class:"ajar-why"},t.why),t.private?s("p",{class:"ajar-private"},t.private):null,f,h,l);e.replaceChildren(x);let w=()=>t.
items.filter(j=>we(j,c)),v=j=>{l.replaceChildren(j)},T=Ne(n,v);function F(j,k){l.replaceChildren(`${j} `,s("button",{type:"\
button",class:"ajar-link",onclick:()=>{c=k,v(""),o.onChange(c),m({focus:!0})}},n["put-back"]))}function E(j,k){c={...c,[j.
id]:k},sn(h),v(""),o.onChange(c),I()}function O(){u.fieldset.disabled=!0,T.begin(),d=setTimeout(B,8e3)}function B(){d&&(clearTimeout(
d),d=0,u&&(u.fieldset.disabled=!1),T.end())}function I(){if(!u)return;let{item:j,skip:k,where:p,next:S}=u,M=w();k.textContent=
c[j.id]==null?n.skip:n["clear-and-skip"],p.textContent=L(n["question-of"],{n:i+1,all:M.length}),S.textContent=i===M.length-
1?n.done:n.next}function b(j,k=!0){if(d)return;let p=w();if(i+=j,i>=p.length){i=p.length-1,O(),o.onDone(c);return}m({focus:k})}
function m({focus:j=!1}={}){let k=w();i=Math.max(0,Math.min(i,k.length-1));let p=k[i],S=`${a}-${p.id}`,M=s("legend",{},L(
p.ask,c)),P=p.hint?s("p",{class:"ajar-hint",id:`${S}-hint`},p.hint):null,Z=o.mark?.(p),Q=Z?s("p",{class:"ajar-mark",id:`${S}\
-mark`},Z):null,K=[P,Q].filter(Boolean).map(({id:le})=>le).join(" "),X=p.among?{...p,cards:ye(p,c)}:p,te=rn[p.kind](X,Je(
X,c[p.id]),{words:n,group:S,change:le=>E(p,le),say:v}),G=s("fieldset",{class:`ajar-item ajar-${p.kind}`,tabindex:"-1","a\
ria-describedby":K||null},M,P,Q,te),ge=i>0?s("button",{type:"button",onclick:()=>b(-1)},n.back):null,be=s("button",{type:"\
button",onclick:()=>{if(d)return;let le=c,tn=c[p.id]!=null;c={...c,[p.id]:null},o.onChange(c),b(1),tn&&F(n.cleared,le)}}),
ie=s("button",{type:"button",onclick:()=>{d||(v(""),b(1))}}),Ae=s("p",{class:"ajar-where"});u={item:p,skip:be,where:Ae,next:ie,
fieldset:G},f.replaceChildren(),h.replaceChildren(Ae,G,s("div",{class:"ajar-moves"},ge,be,ie)),I(),o.onMove?.(i),j&&(G.focus(
{preventScroll:!0}),Ae.scrollIntoView({block:"nearest"}))}function y(j){if(f.replaceChildren(),!j||!o.help||g>j.kinds.length)
return null;let k=()=>{g=j.kinds.length+1,o.onAside?.(g),f.replaceChildren(),h.querySelector("[tabindex]").focus()},{help:p,
needs:S}=o;return f.append(p.notice(j,{level:r+1,aside:k,needs:S})),f.querySelector("[tabindex]")}function $(j,{focus:k=!1,
danger:p=null}={}){u=null;let S=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);h.replaceChildren(s("div",{class:"ajar-r\
eflection"},S,...j.flatMap(P=>Te(P,r+2)),o.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{
i=0,m({focus:!0})}},n.change),s("button",{type:"button",onclick:()=>{let P=c;c={},i=0,g=0,o.onAside?.(0),o.onStartOver(),
m({focus:!0}),F(n["started-over"],P)}},n["start-over"])));let M=y(p);k&&(M??S).focus()}function D(j){let k=h.contains(document.
activeElement);k&&u&&!d||(B(),c={...j.answers},j.done?$(j.reflection,{focus:k,danger:j.danger}):(i=j.at??Math.max(0,w().
findIndex(p=>c[p.id]==null)),m()))}let{done:q,reflection:R,danger:W}=o;return D({answers:c,at:o.at,done:q,reflection:R,danger:W}),
{update:D,release:B,say:j=>{B(),v(j)}}}function sn(e){for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(
t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Te=({heading:e,said:t,words:o},n)=>[e?s(`h${n}`,{},e):null,
t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},t[0]):null,...o.map(
r=>s("p",{},r))].filter(Boolean),rn={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s("label",{class:"\
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
n",{}),s("li",{class:"ajar-pile",ondragover:x=>{x.preventDefault(),x.currentTarget.classList.add("ajar-over")},ondragleave:x=>x.
currentTarget.classList.remove("ajar-over"),ondrop:x=>{x.preventDefault(),x.currentTarget.classList.remove("ajar-over");
let w=l[x.dataTransfer.getData("text/plain")]?.[h.id];w&&!w.matches(":disabled")&&(w.checked=!0,g(w.dataset.card,h))}},i[h.
id]))),d=()=>e.piles.forEach(h=>{i[h.id].textContent=L(o["pile-count"],{pile:h.text,n:Object.values(c).filter(x=>x===h.id).
length})}),g=(h,x)=>{c[h]=x.id,d(),r({...c}),a(L(o.moved,{card:e.cards.find(w=>w.id===h).text,pile:x.text}))},l={},f=e.cards.
map(h=>{l[h.id]={};let x=`${n}-${h.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.
setData("text/plain",h.id)},s("legend",{},h.text),s("div",{class:"ajar-into"},...e.piles.map(w=>{let v=s("input",{type:"\
radio",name:x,value:w.id,"data-card":h.id,checked:c[h.id]===w.id,onchange:()=>g(h.id,w)});return l[h.id][w.id]=v,s("labe\
l",{},v,s("span",{},w.text))})))});return d(),s("div",{},s("p",{class:"ajar-hint"},o["sort-how"]),s("ul",{class:"ajar-pi\
les"},...u),...f)},text(e,t,{words:o,change:n}){let r=s(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??
""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&(r.value=t??""),s("label",{class:"\
ajar-words"},s("span",{},o["own-words"]),r)},list(e,t,{words:o,change:n}){let r=s("div",{}),a=()=>{let l=[...r.querySelectorAll(
"input")].map(f=>f.value).filter(f=>f.trim());n(l.length?l:null)},c=()=>[...r.children].forEach((l,f)=>{l.querySelector(
"label > span").textContent=L(o.line,{n:f+1}),l.querySelector("button").setAttribute("aria-label",L(o["remove-line"],{n:f+
1}))}),i=s("button",{type:"button",class:"ajar-link",onclick:()=>{d(""),r.lastElementChild.querySelector("input").focus()}},
o["add-line"]),u=()=>{c(),i.hidden=r.children.length>=e.most},d=l=>{let f=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words"},s("span",{}),s("input",{type:"text",value:l,maxlength:2e4,oninput:a})),s("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let h=f.nextElementSibling||f.previousElementSibling;f.remove(),h||d(""),u(),a(),(h||r.firstElementChild).
querySelector("input").focus()}},"×"));r.append(f),u()},g=t||[];for(let l=0;l<Math.max(e.lines,g.length);l++)d(g[l]??"");
return s("div",{class:"ajar-lines"},r,i)},date(e,t,{words:o,change:n}){return s("label",{class:"ajar-words"},s("span",{},
o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var Ze=[1,1],an=[0,0],cn="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",ln=new RegExp(`(${cn})|[.…]+|[\
!?;\\n]`,"gu"),un=/[\u0300-\u036f'’‘ʼ]/g,dn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Ie=new WeakMap;function tt(e,t){
Ie.has(t)||Ie.set(t,hn(t));let{passes:o,kinds:n,learned:r}=Ie.get(t),{line:a,places:c}=bn(e),i=a;for(let[g,l]of Xe(o,a))
i=i.slice(0,g)+i.slice(g,l).replace(/[^ ]/g,"_")+i.slice(l);let u=Object.entries(n).flatMap(([g,l])=>Xe(l,i).map(([f,h])=>({
kind:g,start:f,end:h-1})));!u.length&&r&&u.push(...pn(a,r));let d=(g,l)=>g.span[0]-l.span[0]||g.span[1]-l.span[1]||(g.kind<
l.kind?-1:+(g.kind>l.kind));return u.map(({kind:g,start:l,end:f})=>({kind:g,span:[c[l][0],c[f][1]]})).sort(d)}function pn(e,t){
let{weights:o,kinds:n,limit:r}=t,a=fn(e,t),c=a.slice(1).map((f,h)=>[...a[h],...f]),i=f=>{let h=new Set(f.flatMap(x=>x.places));
return Qe(o,h)/Math.sqrt(h.size)},[u,d]=Ye([...a,...c],i);if(!(d>r))return[];let g=new Set(u.flatMap(f=>f.places.slice(0,
2))),[l]=Ye(Object.keys(n),f=>Qe(n[f],g));return[{kind:l,start:u[0].start,end:u.at(-1).start}]}function fn(e,{numbers:t,
weights:o}){let n=Ze,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===".",i=c?Ze:t.get(a[0])??an,u=[[0,i[0]],[1,i[1]],
[n[0],i[0]],[n[1],i[1]]],d=([g,l],f)=>((f*16411+g)*16411+l)%o.length;r.at(-1).push({start:a.index,places:u.map(d)}),n=i,
c&&r.push([])}return r.filter(a=>a.length)}var Ye=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?n:o,[null,-1/0]),Qe=(e,t)=>[
...t].reduce((o,n)=>o+e[n%e.length],0),nt=(e,{kinds:t,notices:o})=>Object.entries(o).find(([n])=>e.some(({kind:r})=>t[r]===
n))?.[1]??null;function Xe(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(t);r&&o.push([n,e.lastIndex]),
n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function hn({lists:e,passes:t,phrases:o,learned:n}){let r={};for(let[
i,u]of Object.entries(e))r[i]=et(u,r);let a=i=>new RegExp(i.map(u=>et(u,r)).join("|"),"y"),c=Object.entries(o).map(([i,u])=>[
i,a(u)]);return{passes:a(t),kinds:Object.fromEntries(c),learned:n&&mn(n)}}function mn({same:e,concepts:t,weights:o,kinds:n,
limit:r}){let a=new Map,c=2;for(let d of e){for(let g of d.split(" "))a.set(g,[c,c]);c++}for(let[d,g]of t.entries())for(let l of g.
split(" "))a.set(l,[c++,2+e.length+d]);let i=d=>[...d.join("")].map(g=>g.charCodeAt(0)-87),u=Object.entries(n).map(([d,g])=>[
d,i(g)]);return{numbers:a,weights:i(o),kinds:Object.fromEntries(u),limit:r}}function et(e,t){return`(?:${(e.match(dn)??[]).
map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(
1,-1)]:gn(r)).join("")})`}function gn(e){let t=ot(e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?
"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.endsWith("*"))} `}var ot=e=>e.normalize("NFKD").replace(un,"").toLowerCase();
function bn(e){let t="",o=[];for(let n of e.matchAll(ln)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?ot(n[1]):
"."} `;t+=r;for(let a=0;a<r.length;a++)o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}var st=["emergency","crisis","violence","worried","child"],wn=["crisis","violence"],at='a[href$="#Help-lines"]',z=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function yn(e,{zone:t="",languages:o=[]}){
let n=c=>c.endsWith("/")?t.startsWith(c):t===c,r=e.find(({zones:c})=>c.some(n));return r?r.code:t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t)?"":o.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.some(({code:i})=>i===c))??""}function ct(e,t,o){
let n=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=n.
flatMap(d=>tt(d,c)),u=nt(i,c);if(u)return{...u,kinds:[...new Set(i.map(({kind:d})=>d))]}}let r=e.filter(({kind:c})=>c===
"ruler"),a=Object.values(o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}
var Me=(e,t)=>t.flatMap(o=>e.lines.filter(n=>n.topic===o)),Le=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"\
ajar-unbroken"},t):t),rt=e=>`tel:${e.match(/\d+/)[0]}`;function it({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){
t.length&&(z().countries=t);let r=()=>z().countries,a=()=>z().chosen||yn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),c=()=>r().find(b=>b.code===a());function i(b){z().chosen=
b;for(let m of z().listeners)m()}function u(b,m){m(b);let y=!1,$=()=>{y||(y=b.isConnected),y&&!b.isConnected?z().listeners.
delete($):m(b)};return z().listeners.add($),b}let d=b=>u(s("div",{}),m=>m.replaceChildren(...b())),g=()=>{let b=[...r(),
{code:"-",country:e["help-elsewhere"]}],m=s("select",{onchange:()=>{i(m.value),n(m.value)}},...b.map(y=>s("option",{value:y.
code},y.country)));return u(m,()=>{m.value=c()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),
m)},l=({say:b,to:m},y)=>{if(/^(tel|sms):/.test(m))return s("a",{class:y?"ajar-reach":"ajar-reach ajar-first",href:m},s("\
span",{},...Le(b)));let $=s("span",{},b),D=s("button",{type:"button",class:"ajar-link","aria-label":L(e["help-copy-what"],
{address:m}),onclick:async()=>{await vn(m,$)&&(D.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"aj\
ar-chat"},$," ",D)},f=b=>s("li",{},s("p",{class:"ajar-for"},b.for_what),s("p",{class:"ajar-hint"},[b.name,b.hours,b.languages].
filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},...b.reach.map(l))),h=({emergency:b,note:m})=>s("li",{class:"aja\
r-now"},s("p",{class:"ajar-for"},e["help-danger"]),m?s("p",{class:"ajar-hint"},m):null,s("div",{class:"ajar-ways"},s("a",
{class:"ajar-reach",href:rt(b)},L(e["help-call"],{number:b})))),x=b=>d(()=>{let m=c();if(!m)return[s("p",{},e["help-else\
where-how"])];let y=b.flatMap($=>$==="emergency"?h(m):Me(m,[$]).map(f));return[s("ul",{class:"ajar-help-lines"},...y)]});
function w(){let b=()=>{m.close?m.close():m.remove()},m=s("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-\
title",onclose:()=>m.remove(),onkeydown:y=>{y.key==="Escape"&&(y.preventDefault(),y.stopPropagation(),b())}},s("div",{class:"\
ajar-help-bar"},g(),qe({words:e,leave:o})),s("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},e["help-title"]),s("\
p",{},e["help-lead"]),x(st),s("p",{class:"ajar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave\
-how"]),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:b},e["help-close"])));document.body.append(m),m.showModal?
m.showModal():m.setAttribute("open",""),m.querySelector("h2").focus()}function v({title:b,text:m,now:y,lines:$,kinds:D,countries:q},{
level:R,aside:W,needs:j}){return q&&!I()&&(z().countries=q),s("section",{class:"ajar-danger"},s(`h${R}`,{tabindex:"-1"},
b),s("p",{},m),D.length?null:j?.()??null,g(),x($),s("ul",{class:"ajar-todo"},...y.map(k=>s("li",{},k))),s("p",{class:"aj\
ar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:W},e["help-aside"]))}let T=()=>s("button",
{type:"button",class:"ajar-get-help",onclick:w},e["help-get"]);function F({emergency:b,...m}){let $=wn.map(q=>Me(m,[q])[0]?.
reach??[]).flatMap(q=>["tel:","sms:"].map(R=>q.find(({to:W})=>W.startsWith(R))));return[{say:L(e["help-call"],{number:b}),
to:rt(b)},...$.filter(Boolean)]}let E=(b=`${e["help-line"]} `)=>d(()=>{let m=c(),y=(m?F(m):[]).flatMap(({say:q,to:R},W)=>[
W?" · ":"",s("a",{href:R},...Le(q))]),$=s("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]),D=s("span",
{class:"ajar-off-paper"},y.length?" · ":"",$);return[s("p",{class:"ajar-help-line"},b,...y,D)]});function O(b){if(!I())
return;let[m]=[...b.querySelectorAll(at)].reverse();m?.closest("p, ul").after(E(""));for(let y of b.querySelectorAll("de\
tails"))y.open=y.querySelector("summary").textContent===c()?.country}let B=()=>d(()=>{let b=c();return b?[s("p",{},s("b",
{},`${e["help-title"]}, ${b.country}`)),s("p",{},`${e["help-danger"]} ${L(e["help-call"],{number:b.emergency})}`),s("ul",
{},...Me(b,st).map(({for_what:m,name:y,reach:$,hours:D})=>s("li",{},...Le(`${m}: ${y}. ${$.map(({say:q})=>q).join(" · ")}\
. ${D}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),I=()=>r().length>0;return{open:w,notice:v,button:T,line:E,addNumbers:O,
text:B,choose:i,code:a,isKnown:I}}var qe=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function lt(e){if(z().open){z().open=e;return}z().open=e,window.addEventListener("click",
t=>{t.target.closest?.(at)&&(t.preventDefault(),t.stopPropagation(),z().open())},{capture:!0})}async function vn(e,t){try{
return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function Re(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function ut(e=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",o=>{
o.repeat||(t=o.key==="Shift"?[...t,o.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(e(),Re()))},{capture:!0})}function ve(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function dt({pathname:e}){let t=e.
split("/").pop();try{return ve(decodeURIComponent(t))}catch{return ve(t)}}var De=new Set,Fe=()=>{if(!document.hidden)for(let e of[...De])e(Math.random()*1e3)};window.addEventListener("online",Fe);
window.addEventListener("pageshow",Fe);document.addEventListener("visibilitychange",Fe);var je=e=>new Promise(t=>{let o,
n=()=>{De.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};De.add(r),o=setTimeout(n,e)}),xe=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),ke=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var jn=5e4,pt=8e3;function ft(e,t,{onState:o,onReached:n,onGone:r,introduce:a}){let c=t,i=!0,u=!1,d=0,g=null,l=null;async function f(O,B){
l=new AbortController;let{signal:I}=l,b=setTimeout(()=>l.abort(),pt),m=await fetch(O,{headers:{...B,...a()},cache:"no-st\
ore",signal:I}).finally(()=>clearTimeout(b));if(m.ok||m.status===304)return m;let y=await m.json();throw y.error==="no-r\
oom"&&(F(),r()),Object.assign(new Error(y.error),{requested:ke(m)})}async function h(){let B=(await f(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),I=new TextDecoder;for(let b="",m=!0;;){let y=setTimeout(()=>{i&&(i=!m),l.abort()},
m?pt:jn),{done:$,value:D}=await B.read().finally(()=>clearTimeout(y));if($&&m)throw new Error;if($)return;let q=(b+I.decode(
D,{stream:!0})).split(`

`);b=q.pop();for(let R of q){let W=R.split(`
`).find(j=>j.startsWith("data:"));W&&(m=!1,w(JSON.parse(W.slice(5))))}}}async function x(){let O=await f(e,g?{"If-None-M\
atch":g}:{});O.ok&&w(await O.json()),g=O.headers.get("ETag"),v()}function w(O){v(),!(O.version<c)&&(c=O.version,O.ended&&
F(),o(O))}function v(){d=0,n(!0)}async function T(){for(;!u;){let O=Math.random()*2e3;try{i&&d%2===0?await h():(await x(),
O+=3e3)}catch(B){if(u)return;d||n(!1),O=xe(d++,B.requested)}u||await je(O)}}function F(){u=!0,l.abort()}let E=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?E=Date.now():Date.now()-E>5e3&&l.abort()}),window.addEventListener(
"pageshow",({persisted:O})=>{O&&l.abort()}),window.addEventListener("offline",()=>l.abort()),T()}var U=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),_=e=>typeof e=="string",V=e=>Number.isInteger(e)&&e>=0,xn=e=>V(
e)&&e<=10,mt=e=>_(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),Oe=e=>Array.isArray(e)&&e.every(_),ht=e=>Array.isArray(e)&&e.every(t=>_(
t?.id)&&_(t.text)),gt={ruler:xn,choice:e=>U(e)&&Oe(e.chosen)&&_(e.own),sort:(e,{piles:t})=>U(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:_,list:Oe,date:e=>_(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},kn=e=>_(e?.id)&&_(e.ask)&&Object.hasOwn(
gt,e.kind)&&(!["choice","sort"].includes(e.kind)||ht(e.cards))&&(e.kind!=="sort"||ht(e.piles))&&(e.among==null||_(e.among.
item)&&Oe(e.among.piles)),On=(e,t)=>e?.name===t&&V(e.id)&&V(e.round)&&Oe(e.tallied)&&_(e.exercise?.title)&&Array.isArray(
e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(kn),Sn={at:V,aside:V,keeps:V,late:V,refused:V,done:e=>typeof e==
"boolean",when:_,added:e=>U(e)&&V(e.round)&&U(e.answers),sending:e=>U(e)&&V(e.question)&&V(e.round)&&mt(e.key)&&U(e.answers)&&
U(e.moved)};function $n({question:e,answers:t,...o}){let n={question:e};if(U(t)){let r=({id:c,kind:i,...u})=>Object.hasOwn(
t,c)&&(t[c]===null||gt[i](t[c],u)),a=e.exercise.items.filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}
for(let[r,a]of Object.entries(o))(a===null||Sn[r]?.(a))&&(n[r]=a);return n}function Be(e){if(!U(e)||!Number.isFinite(e.begun)||
!U(e.entries))return null;let t=Object.entries(e.entries).filter(([o,n])=>U(n)&&On(n.question,o)).map(([o,n])=>[o,$n(n)]);
return{begun:e.begun,entries:Object.fromEntries(t),...e.welcomed===!0?{welcomed:!0}:{},..._(e.place)?{place:e.place}:{}}}
function Se(e){if(!U(e)||!Number.isFinite(e.begun))return null;let t=Object.entries(e).filter(([,o])=>U(o)&&(o.spent===!0||
mt(o.key)));return{begun:e.begun,...Object.fromEntries(t)}}var[yt,vt]=["ajar-notes ","ajar-keys "],ue="ajar-probe",$e=12*36e5;function ne(e){try{return e()}catch{return}}function jt(e){
let t=new Map,o=n=>ne(()=>window[e].getItem(n));return{get:(n,r)=>r(ne(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),ne(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),ne(()=>window[e].
removeItem(n))},names:()=>ne(()=>Object.keys(window[e]))??[]}}var Y=jt("localStorage"),de=jt("sessionStorage"),xt=()=>ne(
()=>{window.localStorage.setItem(ue,ue);let e=window.localStorage.getItem(ue)===ue;return window.localStorage.removeItem(
ue),e})??!1,bt=e=>Se(ne(()=>history.state[e])),wt=(e,t)=>ne(()=>history.replaceState({[e]:t},"")),Pe=({begun:e})=>Math.abs(
Date.now()-e)>$e;function Cn(e){for(let[t,o]of[[yt,Be],[vt,Se]])for(let n of Y.names())if(n.startsWith(t)&&n!==t+e){let r=Y.
get(n,o);(!r||Pe(r))&&Y.remove(n)}}var En=()=>btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(
0,22).replaceAll("+","-").replaceAll("/","_");function kt(e,t=!1){let[o,n]=[yt+e,vt+e],r=l=>l.get(o,Be),a=()=>r(de)??r(Y)??
{begun:Date.now(),entries:{}};function c(l){let f=a();l(f),(r(de)?de:Y).set(o,f)}let i=()=>Y.get(n,Se),u=()=>({begun:Date.
now(),...bt(n),...i()});function d(l){Y.set(n,l),wt(n,l)}let g=(l,f)=>{let h=u();d({...h,[l]:{...h[l],...f}})};if(Cn(t?e:
null),t){let l=Date.now();Pe(a())&&c(f=>Object.assign(f,{begun:l})),(i()||bt(n))&&d(Pe(u())?{...u(),begun:l}:u())}return{
all:a,change:c,entry:l=>a().entries[l],update:(l,f)=>c(({entries:h})=>{h[l]={...h[l],...f}}),remove:l=>c(({entries:f})=>{
delete f[l]}),key(l){return u()[l]?.key||g(l,{key:En()}),u()[l].key},spend:l=>g(l,{spent:!0}),isSpent:l=>!!u()[l]?.spent,
forget(){Y.remove(o),de.remove(o)},end(){de.set(o,a()),Y.remove(o),Y.remove(n),wt(n,null)},listen:l=>window.addEventListener(
"storage",({key:f})=>{(f===null||f===o||f===n)&&l()})}}var An="~own",Ot=(e,t)=>e.find(o=>o.id===t)?.text??t,Nn=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function pe(e,t){switch(e.kind){case"choice":return[...t.chosen.map(o=>Ot(e.cards,o)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Ot(e.piles,t[o.id])}`);case"date":return[Nn(t)];case"list":
return t.map(o=>o.trim());default:return[`${t}`.trim()]}}function se({items:e},t){let o={};for(let n of e){let r=t[n.id];
if(!(r==null||!we(n,o)))if(n.kind==="choice"){let c=(n.among?ye(n,o):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),
i=r.own?.trim()?r.own:"";(c.length||i)&&(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.
id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());
a.length&&(o[n.id]=a)}else`${r}`.trim()&&(o[n.id]=r)}return o}function St({exercise:e,tallied:t},o){let n=se(e,o),r={};for(let a of e.
items){if(!t.includes(a.id)||!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?
[An]:[]]}return r}function $t({exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&
a in(o??{}));return Object.fromEntries(r.map(a=>[a,t[a]-o[a]]))}var We=(e,t)=>L(e.ask,t),fe=({exercise:e,tallied:t},o,n)=>{
let r=se(e,o);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||We(a,r),said:pe(a,r[a.id]),words:t.includes(a.
id)?[]:[n]}))};var Tn=/[\u202a-\u202e\u2066-\u2069]/g,Ct=({items:e},t)=>{let o=se({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:We(n,o),answer:o[n.id],...n.cards?{"in-words":pe(n,o[n.id])}:{}}))};function Et(e){let o={format:"ajar-journ\
al",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Ct(r.question.exercise,r.answers).length).map(([r,a])=>{
let[c,i=""]=r.split(/@(.*)/s),u=a.question.own&&!e[`${c}@`]?"":i;return{exercise:c,moment:u,title:a.question.exercise.title,
at:a.when,done:!!a.done,confirmed:!!a.done,answers:Ct(a.question.exercise,a.answers)}})};return`${JSON.stringify(o,null,
2).replace(Tn,r=>`\\u${r.charCodeAt(0).toString(16)}`)}
`}function At(e,t){let o=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:o,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(o),6e4)}var[In,Mn,Ce]=[9,28,30],re=e=>In+Mn*e;function J(e,t,...o){let n=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,a]of Object.entries(t))n.setAttribute(r,a);return n.append(...o),n}var Nt=e=>Object.entries(e).filter(([t,{done:o,
answers:n}])=>t.startsWith("check-in@")&&o&&n).map(([t,{answers:o,question:n}])=>({moment:t.slice(9),answers:o,items:n.exercise.
items.filter(r=>r.kind==="ruler"&&o[r.id]!=null)})).filter(({items:t})=>t.length);function Ln(e,t,o){let n=t.at(-1),r=(a,c,i)=>J(
"line",{x1:re(a),x2:re(c),y1:Ce,y2:Ce,class:i});return J("svg",{viewBox:"0 0 298 46",role:"img","aria-label":o,class:`ph\
one-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(a=>J("text",{x:re(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].
value,n.value,"phone-way"),...t.slice(0,-1).map(({value:a})=>J("circle",{cx:re(a),cy:Ce,r:5,class:"phone-then"})),J("cir\
cle",{cx:re(n.value),cy:Ce,r:8,class:"phone-now"}),J("text",{x:re(n.value),y:16,class:"phone-value"},`${n.value}`))}function Tt(e,t){
let n=[...new Map(e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:u})=>u[r.id]!=null).
map(({moment:u,answers:d})=>({moment:u,value:d[r.id]})),c=r.said||r.ask,i=a.map(({moment:u,value:d})=>L(t["phone-rulers-\
at"],{n:d,moment:u})).join(", ");return s("div",{},s("h3",{},c),Ln(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","ar\
ia-hidden":"true"},i))});return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function It({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),u=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),d=s("footer",{},c,i,u);for(let w of[c,i])w.addEventListener("toggle",()=>w.open&&x());let g=(w,v)=>s(
"button",{type:"button",onclick:v},w);function l(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),o()}function f(){
let w=s("div",{}),v=g(e["phone-forget"],()=>{let T=g(e["phone-forget-no"],()=>{w.replaceChildren(v),v.focus()});w.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},T,g(e["phone-forget"],l))),T.focus()});return w.append(v),
w}function h([w,{question:v,answers:T}]){let F=w.split(/@(.*)/s)[1],{title:E}=v.exercise;return[s("h3",{},F?`${E} (${F})`:
E),s("div",{class:"ajar-reflection"},...fe(v,T,e["phone-stays"]).flatMap(O=>Te(O,4)))]}function x(){let{entries:w}=t.all();
Object.keys(w).length&&(u.textContent="");let v=Object.entries(w).filter(([,{question:F,answers:E}])=>E&&fe(F,E,"").length),
T=Nt(w);c.hidden=!T.length,i.hidden=!v.length,T.length&&c.open&&r.replaceChildren(Tt(T,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),g(e["phone-notes-keep"],()=>At(
"notes.json",Et(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),f(),...v.flatMap(h))}return x(),{element:d,
refresh:x,open(){n=!0,i.open=!0,x()}}}function Mt(e,t,o){let{words:n,notes:r,send:a,changed:c,announce:i,help:u}=o,{name:d}=t,g=t,l=0,f=!1,h=()=>r.entry(d)??{},
x=()=>!!g?.open,w=({sending:p,added:S})=>!!(p||S?.round===v()),v=()=>(g??t).round,T=p=>fe(t,p,n["phone-stays"]),F=p=>o.noticeAfter(
t.exercise.items,p),E=null,O=null,B=s("p",{class:"phone-closed"},n["phone-closed"]),I=s("section",{class:"phone-add","ar\
ia-labelledby":"phone-add",hidden:!0}),b=s("div",{});e.replaceChildren(B,b);function m(p){return!x()||!t.tallied.includes(
p.id)?n["phone-stays"]:s("span",{class:"phone-group"},n[p.own?"phone-can-add-own":"phone-can-add"])}let y=p=>r.update(d,
{question:t,when:`${new Date().toISOString().slice(0,19)}+00:00`,...p}),$=Ve(b,t.exercise,{words:n,mark:m,level:1,answers:h().
answers,at:h().at,done:h().done,reflection:T(h().answers??{}),help:u,aside:h().aside,needs:o.wayToNeeds,below:()=>d.startsWith(
"plan@")?u.line():null,onAside:p=>r.update(d,{aside:p}),onMove:p=>{l=p,h().answers&&r.update(d,{at:l})},onChange:p=>{y({
answers:p,at:l,done:!1,keeps:null}),k()},onDone:p=>{y({answers:se(t.exercise,p),done:!0}),E=F(p),$.update({answers:p,done:!0,
reflection:T(p),danger:E}),k(),(b.querySelector(".ajar-danger [tabindex]")??I.querySelector("h2")).focus({preventScroll:!0}),
window.scrollTo(0,0),c()},onStartOver:()=>{r.remove(d),k(),c()}});b.querySelector(".ajar-body").before(I);function D(p){
let S=St(t,p.answers),M=r.entry(t.since)?.added?.answers;return{answers:S,moved:$t(t,S,M)}}let q=(p,S)=>s("button",{type:"\
button",onclick:S},p);function R(p,...S){let M=s("h2",{id:"phone-add",tabindex:"-1"},p),P=s("div",{},M,...S.map(K=>typeof K==
"string"?s("p",{},K):K));if(P.textContent===I.textContent)return;let Z=f||I.contains(document.activeElement),Q=I.textContent;
I.replaceChildren(...P.childNodes),Z?M.focus({preventScroll:!0}):Q&&i(p)}function W(p){p(),f=!0,k(),f=!1}function j({answers:p,
moved:S}){let M=t.exercise.items.filter(G=>G.id in p).map(G=>{let[ge,...be]=G.kind==="sort"?[]:pe(G,h().answers[G.id]),ie=G.
said||G.ask;return s("li",{},ge&&!be.length&&!G.own?`${ie}: ${ge}`:ie)}),P=()=>W(()=>a.add(d,g,p,S)),Z=()=>W(()=>r.update(
d,{keeps:v()})),{added:Q,keeps:K}=h(),X=K===v(),te=M.length>0;R(n[X?"phone-kept":te?"phone-add-title":"phone-done-ask"],
...X?[n["phone-kept-how"]]:[],...Q&&!X?[n["phone-again"]]:[],...te?[n["phone-add-what"],s("ul",{},...M)]:[n["phone-done-\
what"]],...Object.keys(S).length?[n["phone-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},X?null:q(n["\
phone-keep-mine"],Z),q(n[te?"phone-add":"phone-done"],P)))}function k(){let{done:p,sending:S,added:M,late:P,refused:Z}=h();
B.hidden=x()||!!p||!!t.own,I.hidden=!p;let Q=b.querySelector(".ajar-reflection + .ajar-moves");if(Q&&(Q.hidden=w(h())),!p){
I.replaceChildren(),E=null;return}let{answers:K}=h();!E&&JSON.stringify(K)!==O&&(O=JSON.stringify(K),E=F(K),E&&$.update(
{answers:K,done:!0,reflection:T(K),danger:E}));let X=D(h());if(S)R(n["phone-sending"],n["phone-sending-how"]);else if(M?.
round===v()){let te=Object.keys(M.answers).length;R(n[te?"phone-added":"phone-done-title"],n[te?"phone-added-how":"phone\
-done-how"])}else P===v()?R(n["phone-here"],n["phone-late"]):Z===v()?R(n["phone-here"],n["phone-refused"]):t.tallied.length?
r.isSpent(`${t.id}.${v()}`)?R(n["phone-here"],n["phone-once"]):x()?j(X):R(n["phone-here"],n["phone-closed-done"]):R(n["p\
hone-here"],n["phone-all-here"])}return k(),{name:d,is:p=>p?.id===t.id&&JSON.stringify(p.exercise)===JSON.stringify(t.exercise),
isTouched(){let{answers:p={},at:S=0,done:M}=h(),P=e.contains(document.activeElement)&&document.activeElement.matches("in\
put, textarea");return!M&&(P||S>0||Object.values(p).some(Z=>Z!=null))},update(p){g=p,k()},refresh:k,look(){O=null,k()}}}var qn=15e3;async function Rn(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(qn)});n=ke(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await je(xe(o,n))}}function Lt(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await Rn(`${e}/answers`,c),{question:u,
round:d,answers:g}=c;i||t.spend(`${u}.${d}`);let l=i?["closed","no-room"].includes(i)?{late:d}:{refused:d}:{added:{round:d,
answers:g}};t.entry(a)&&t.update(a,{sending:null,...l}),n.delete(c.key),o()}return{add(a,{id:c,round:i},u,d){let g={question:c,
round:i,key:t.key(`${c}.${i}`),answers:u,moved:d};t.update(a,{sending:g}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}async function qt(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?L(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:L(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function Dt(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Ne(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let u=ve(r.value);a.begin();let{why:d}=await qt(u,e);a.end(),n.textContent=d||e["keep-opening"],d?r.focus():location.replace(
u)};return t&&qt(t,e).then(({why:i,isGone:u})=>{u&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function Ft(e,t,o){let n=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["ph\
one-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],r=location.protocol==="http:";return[s("div",{class:"\
phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...n.map(a=>s("li",{},a))),t?null:s("p",{class:"ajar-hint"},e["phon\
e-welcome-memory"]),r?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("button",{type:"\
button",onclick:o},e["phone-go-on"])))]}var Dn=()=>J("svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},
J("path",{d:"M11 8h42v68H11z",class:"phone-light"}),J("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),J("circle",{
cx:36,cy:47,r:2,class:"phone-knob"}),J("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),Bt=e=>[s("div",{class:"pho\
ne-waiting"},Dn(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],Pt=(e,t,o)=>{let n=Object.keys(t.all().
entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[n?"phone-ended-notes":"pho\
ne-ended-nothing"])),s("div",{class:"phone-help"},o.text())]};var He=e=>JSON.parse(document.getElementById(e).textContent),N=He("words"),Ge=document.getElementById("code").textContent||
dt(location),he=it({words:N,countries:He("help"),leave:Qt}),_t={},Ke=null,A=He("state"),C=kt(Ge,!!A&&!A.ended),ee=s("mai\
n",{}),Ht=s("p",{class:"phone-looking",role:"status"}),Gt=s("p",{class:"phone-practice",hidden:!0},N["phone-practice"]),
oe=s("div",{class:"phone-banner",role:"status",hidden:!0}),zt=s("p",{class:"phone-unseen",role:"status"}),Jt=e=>{zt.textContent=
e},ae="",H=null;function Ee(e,t,{focus:o=!1}={}){if(e===ae&&e!=="question")return;let n=o||ee.contains(document.activeElement);
if(ae=e,H=null,oe.hidden=!0,ee.replaceChildren(),t(),!n)return;let r=ee.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),
window.scrollTo(0,0)}function ze(e,t){Ee("question",()=>{H=Mt(ee,e,{words:N,notes:C,send:_e,announce:Jt,changed:()=>ce.refresh(),
help:he,wayToNeeds:Fn,noticeAfter:(o,n)=>ct(o,n,_t)}),C.all().place!==e.name&&C.change(o=>{o.place=e.name})},t)}function Fn(){
if(!Ke)return null;let t={id:0,name:`needs@${N["phone-own-moment"]}`,exercise:Ke,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{ze(t,{focus:!0}),Vt(N["phone-own"],N["phone-go-back"])}},N["help-needs"])}function me(e={}){
let t=A.ended?null:A.question;if(Gt.hidden=!A.practice,!C.all().welcomed&&!A.ended){Ee("welcome",()=>ee.append(...Ft(N,xt(),
Zt)),e);return}if(H?.is(t)){H.update(t),oe.hidden=!0;return}if(H?.isTouched()&&!e.focus){H.update(null),(t||A.ended)&&Bn();
return}let o=ae==="waiting"||ae==="question";A.ended?Ee("ended",()=>{ee.append(...Pt(N,C,he)),ce.open()},e):t?ze(t,e):Ee(
"waiting",()=>ee.append(...Bt(N)),e),t&&o&&Jt(`${N["phone-new"]} ${t.exercise.title}`)}var Bn=()=>Vt(N[A.ended?"phone-en\
ded-here":"phone-moved-on"],N[A.ended?"phone-go-notes":"phone-go-new"]);function Vt(e,t){(oe.hidden||oe.firstChild.textContent!==
e)&&oe.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>me({focus:!0})},t)),oe.hidden=!1}function Wt(){
ae="",H=null,A.ended||!C.all().welcomed?me():Zt()}function Zt(){C.change(o=>{o.welcomed=!0});let{place:e,entries:t}=C.all();
e&&!t[e]?.done&&Pn(t[e]),me({focus:!H})}function Pn(e){!e?.answers||A.ended||e.question.name===A.question?.name||ze({...e.
question,open:!1})}function Kt(e){A=e,A.ended&&C.end(),me()}var Wn=()=>C.isSpent("join")?{}:{"Ajar-Phone":C.key("join")},
Ut=0;function Kn(e){e&&!C.isSpent("join")&&C.spend("join"),clearTimeout(Ut),Ut=setTimeout(()=>{Ht.textContent=e?"":N["ph\
one-looking"]},e?0:1e3)}var Ue=()=>{ae="",H=null,me(),ce.refresh()},Yt=`api/rooms/${Ge}`,_e=Lt(Yt,C,()=>{H?.refresh(),ce.
refresh()}),ce=It({words:N,notes:C,onForget(){A.ended||C.change(e=>{e.welcomed=!0}),Ue()}});function Qt(){C.forget(),Re()}
document.querySelector(".phone").replaceChildren(s("header",{},s("div",{class:"phone-bar"},s("p",{},N["phone-title"]),s(
"div",{class:"ajar-leave"},he.button(),qe({words:N,leave:Qt})),Ht),s("details",{},s("summary",{},N["phone-leave"]),s("p",
{},N["phone-leave-cannot"]),s("p",{class:"ajar-leave-how"},N["leave-how"])),Gt,oe),ee,ce.element,s("div",{class:"ajar-on\
-paper"},he.text()),zt);ut(()=>C.forget());lt(he.open);async function Xt(e=1e3){try{({dangers:_t={},needs:Ke=null}=await(await fetch(
"danger.json")).json()),H?.look()}catch{setTimeout(Xt,e,Math.min(2*e,6e4))}}function en(){if(Xt(),A.ended)C.end();else{let e=()=>Kt(
{...A,ended:!0});ft(Yt,A.version,{onState:Kt,onReached:Kn,onGone:e,introduce:Wn}),_e.resume()}document.addEventListener(
"visibilitychange",()=>{document.hidden||_e.resume()}),C.listen(()=>{document.hidden||!H?.isTouched()?Ue():H.refresh()}),
setTimeout(()=>{C.forget(),Ue()},Math.min($e,C.all().begun+$e-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{
e&&(Wt(),ce.refresh())}),Wt()}function Un(){let e=Object.keys(C.all().entries).length>0;return e&&(A={ended:!0},en()),e}
A?en():ee.append(...Dt(N,Ge,Un));
