var L=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,n,r)=>{let a=t[n];return r?Number.isInteger(a)?a+1:o:["number",
"string"].includes(typeof a)?a:o}),we=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function ye(e,t){let o=t[e.among?.item]??{},n=e.cards.filter(r=>e.among?.piles.includes(o[r.id]));return n.length?
n:e.cards}var Ve=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(o=>e.cards.some(n=>n.id===o))};var an=["button","input","select","summary","textarea"],cn=["input","select","textarea"];function s(e,t={},...o){let n=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),a):a===!0?n.setAttribute(
r,""):a!==!1&&a!=null&&n.setAttribute(r,a);return an.includes(e)&&n.setAttribute("data-lm-suppress-shortcuts","true"),cn.
includes(e)&&n.setAttribute("autocomplete","off"),n.append(...o.filter(r=>r!=null)),n}function Te(e,t){let o=0,n=!1;return{
begin(){o||(o=setTimeout(()=>{n=!0,t(e["keep-opening"])},400))},end(){clearTimeout(o),o=0,n&&t(""),n=!1}}}function Ze(e,t,o){
let{words:n,level:r=3}=o;window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-${window.ajarForms}`,c={...o.answers},i=0,
u=null,h=0,b=o.aside??0,p=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=s("div",{}),d=s("div",{class:"\
ajar-body"}),w=s("section",{class:"ajar-form","aria-labelledby":`${a}-title`},s(`h${r}`,{id:`${a}-title`},t.title),s("p",
{class:"ajar-why"},t.why),t.private?s("p",{class:"ajar-private"},t.private):null,l,d,p);e.replaceChildren(w);let y=()=>t.
items.filter(j=>we(j,c)),v=j=>{p.replaceChildren(j)},N=Te(n,v);function D(j,k){p.replaceChildren(`${j} `,s("button",{type:"\
button",class:"ajar-link",onclick:()=>{c=k,v(""),o.onChange(c),m({focus:!0})}},n["put-back"]))}function M(j,k){c={...c,[j.
id]:k},ln(d),v(""),o.onChange(c),T()}function S(){u.fieldset.disabled=!0,N.begin(),h=setTimeout(F,8e3)}function F(){h&&(clearTimeout(
h),h=0,u&&(u.fieldset.disabled=!1),N.end())}function T(){if(!u)return;let{item:j,skip:k,where:f,next:O}=u,I=y();k.textContent=
c[j.id]==null?n.skip:n["clear-and-skip"],f.textContent=L(n["question-of"],{n:i+1,all:I.length}),O.textContent=i===I.length-
1?n.done:n.next}function g(j,k=!0){if(h)return;let f=y();if(i+=j,i>=f.length){i=f.length-1,S(),o.onDone(c);return}m({focus:k})}
function m({focus:j=!1}={}){let k=y();i=Math.max(0,Math.min(i,k.length-1));let f=k[i],O=`${a}-${f.id}`,I=s("legend",{},L(
f.ask,c)),P=f.hint?s("p",{class:"ajar-hint",id:`${O}-hint`},f.hint):null,Y=o.mark?.(f),X=Y?s("p",{class:"ajar-mark",id:`${O}\
-mark`},Y):null,V=[P,X].filter(Boolean).map(({id:ue})=>ue).join(" "),ee=f.among?{...f,cards:ye(f,c)}:f,Q=un[f.kind](ee,Ve(
ee,c[f.id]),{words:n,group:O,change:ue=>M(f,ue),say:v}),G=s("fieldset",{class:`ajar-item ajar-${f.kind}`,tabindex:"-1","\
aria-describedby":V||null},I,P,X,Q),ge=i>0?s("button",{type:"button",onclick:()=>g(-1)},n.back):null,be=s("button",{type:"\
button",onclick:()=>{if(h)return;let ue=c,rn=c[f.id]!=null;c={...c,[f.id]:null},o.onChange(c),g(1),rn&&D(n.cleared,ue)}}),
le=s("button",{type:"button",onclick:()=>{h||(v(""),g(1))}}),Ne=s("p",{class:"ajar-where"});u={item:f,skip:be,where:Ne,next:le,
fieldset:G},l.replaceChildren(),d.replaceChildren(Ne,G,s("div",{class:"ajar-moves"},ge,be,le)),T(),o.onMove?.(i),j&&(G.focus(
{preventScroll:!0}),Ne.scrollIntoView({block:"nearest"}))}function x(j){if(l.replaceChildren(),!j||!o.help||b>j.kinds.length)
return null;let k=()=>{b=j.kinds.length+1,o.onAside?.(b),l.replaceChildren(),d.querySelector("[tabindex]").focus()},{help:f,
needs:O}=o;return l.append(f.notice(j,{level:r+1,aside:k,needs:O})),l.querySelector("[tabindex]")}function C(j,{focus:k=!1,
danger:f=null}={}){u=null;let O=s(`h${r+1}`,{tabindex:"-1"},n["what-you-said"]);d.replaceChildren(s("div",{class:"ajar-r\
eflection"},O,...j.flatMap(P=>Ie(P,r+2)),o.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{
i=0,m({focus:!0})}},n.change),s("button",{type:"button",onclick:()=>{let P=c;c={},i=0,b=0,o.onAside?.(0),o.onStartOver(),
m({focus:!0}),D(n["started-over"],P)}},n["start-over"])));let I=x(f);k&&(I??O).focus()}function R(j){let k=d.contains(document.
activeElement);k&&u&&!h||(F(),c={...j.answers},j.done?C(j.reflection,{focus:k,danger:j.danger}):(i=j.at??Math.max(0,y().
findIndex(f=>c[f.id]==null)),m()))}let{done:q,reflection:B,danger:W}=o;return R({answers:c,at:o.at,done:q,reflection:B,danger:W}),
{update:R,release:F,say:j=>{F(),v(j)}}}function ln(e){for(let t of e.querySelectorAll("input"))["radio","checkbox"].includes(
t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ie=({heading:e,said:t,words:o},n)=>[e?s(`h${n}`,{},e):null,
t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},t[0]):null,...o.map(
r=>s("p",{},r))].filter(Boolean),un={ruler(e,t,{group:o,change:n}){let r=Array.from({length:11},(a,c)=>s("label",{class:"\
ajar-number"},s("input",{type:"radio",name:o,value:c,checked:t===c,onchange:()=>n(c),"aria-describedby":c===0?`${o}-low`:
c===10?`${o}-high`:null}),s("span",{},`${c}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},...r),
s("p",{class:"ajar-anchors"},s("span",{id:`${o}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${o}-high`},s("b",{},"10"),
` ${e.high}`)))},choice(e,t,{words:o,group:n,change:r}){let{chosen:a,own:c}=t||{chosen:[],own:""},i=()=>r(a.length||c.trim()?
{chosen:[...a],own:c}:null),u=e.many?"checkbox":"radio",h=e.cards.map(p=>s("input",{type:u,name:n,value:p.id,checked:a.includes(
p.id),onchange:l=>{e.many?a=a.filter(d=>d!==p.id).concat(l.target.checked?p.id:[]):(a=[p.id],c="",b&&(b.value="")),i()}})),
b=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:p=>{c=p.target.value,!e.many&&c.trim()&&(a=[],h.forEach(l=>{
l.checked=!1})),i()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose\
-one"]),...e.cards.map((p,l)=>s("label",{class:"ajar-card"},h[l],s("span",{},p.text))),b?s("label",{class:"ajar-own"},s(
"span",{},e.own),b):null)},sort(e,t,{words:o,group:n,change:r,say:a}){let c={...t},i={},u=e.piles.map(d=>(i[d.id]=s("spa\
n",{}),s("li",{class:"ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.
currentTarget.classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");
let y=p[w.dataTransfer.getData("text/plain")]?.[d.id];y&&!y.matches(":disabled")&&(y.checked=!0,b(y.dataset.card,d))}},i[d.
id]))),h=()=>e.piles.forEach(d=>{i[d.id].textContent=L(o["pile-count"],{pile:d.text,n:Object.values(c).filter(w=>w===d.id).
length})}),b=(d,w)=>{c[d]=w.id,h(),r({...c}),a(L(o.moved,{card:e.cards.find(y=>y.id===d).text,pile:w.text}))},p={},l=e.cards.
map(d=>{p[d.id]={};let w=`${n}-${d.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:y=>y.dataTransfer.
setData("text/plain",d.id)},s("legend",{},d.text),s("div",{class:"ajar-into"},...e.piles.map(y=>{let v=s("input",{type:"\
radio",name:w,value:y.id,"data-card":d.id,checked:c[d.id]===y.id,onchange:()=>b(d.id,y)});return p[d.id][y.id]=v,s("labe\
l",{},v,s("span",{},y.text))})))});return h(),s("div",{},s("p",{class:"ajar-hint"},o["sort-how"]),s("ul",{class:"ajar-pi\
les"},...u),...l)},text(e,t,{words:o,change:n}){let r=s(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??
""},maxlength:2e4,oninput:a=>n(a.target.value.trim()?a.target.value:null)});return e.long&&(r.value=t??""),s("label",{class:"\
ajar-words"},s("span",{},o["own-words"]),r)},list(e,t,{words:o,change:n}){let r=s("div",{}),a=()=>{let p=[...r.querySelectorAll(
"input")].map(l=>l.value).filter(l=>l.trim());n(p.length?p:null)},c=()=>[...r.children].forEach((p,l)=>{p.querySelector(
"label > span").textContent=L(o.line,{n:l+1}),p.querySelector("button").setAttribute("aria-label",L(o["remove-line"],{n:l+
1}))}),i=s("button",{type:"button",class:"ajar-link",onclick:()=>{h(""),r.lastElementChild.querySelector("input").focus()}},
o["add-line"]),u=()=>{c(),i.hidden=r.children.length>=e.most},h=p=>{let l=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words"},s("span",{}),s("input",{type:"text",value:p,maxlength:2e4,oninput:a})),s("button",{type:"button",class:"aja\
r-remove",onclick:()=>{let d=l.nextElementSibling||l.previousElementSibling;l.remove(),d||h(""),u(),a(),(d||r.firstElementChild).
querySelector("input").focus()}},"×"));r.append(l),u()},b=t||[];for(let p=0;p<Math.max(e.lines,b.length);p++)h(b[p]??"");
return s("div",{class:"ajar-lines"},r,i)},date(e,t,{words:o,change:n}){return s("label",{class:"ajar-words"},s("span",{},
o["pick-date"]),s("input",{type:"date",value:t??"",oninput:r=>n(r.target.value||null)}))}};var Ye=[1,1],dn=[0,0],pn="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",fn=new RegExp(`(${pn})|[.…]+|[\
!?;\\n]`,"gu"),hn=/[\u0300-\u036f'’‘ʼ]/g,mn=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g,Le=new WeakMap;function nt(e,t){
Le.has(t)||Le.set(t,wn(t));let{passes:o,kinds:n,learned:r}=Le.get(t),{line:a,places:c}=jn(e),i=a;for(let[p,l]of et(o,a))
i=i.slice(0,p)+i.slice(p,l).replace(/[^ ]/g,"_")+i.slice(l);let u=Object.entries(n).flatMap(([p,l])=>et(l,i).map(([d,w])=>({
kind:p,start:d,end:w-1}))),h=r?gn(u,a,r):u,b=(p,l)=>p.span[0]-l.span[0]||p.span[1]-l.span[1]||(p.kind<l.kind?-1:+(p.kind>
l.kind));return h.map(({kind:p,start:l,end:d})=>({kind:p,span:[c[l][0],c[d][1]]})).sort(b)}function gn(e,t,o){let{weights:n,
kinds:r,limit:a,least:c}=o,i=bn(t,o),u=i.slice(1).map((w,y)=>[...i[y],...w]),h=w=>{let y=new Set(w.flatMap(v=>v.places));
return Xe(n,y)/Math.sqrt(y.size)},[b,p]=Qe([...i,...u],h);if(e.length)return p>c?e:[];if(!(p>a)||b.length<=4)return[];let l=new Set(
b.flatMap(w=>w.places.slice(0,2))),[d]=Qe(Object.keys(r),w=>Xe(r[w],l));return[{kind:d,start:b[0].start,end:b.at(-1).start}]}
function bn(e,{numbers:t,weights:o}){let n=Ye,r=[[]];for(let a of e.matchAll(/[^ ]+/g)){let c=a[0]===".",i=c?Ye:t.get(a[0])??
dn,u=[[0,i[0]],[1,i[1]],[n[0],i[0]],[n[1],i[1]]],h=([b,p],l)=>((l*16411+b)*16411+p)%o.length;r.at(-1).push({start:a.index,
places:u.map(h)}),n=i,c&&r.push([])}return r.filter(a=>a.length)}var Qe=(e,t)=>e.map(o=>[o,t(o)]).reduce((o,n)=>n[1]>o[1]?
n:o,[null,-1/0]),Xe=(e,t)=>[...t].reduce((o,n)=>o+e[n%e.length],0),ot=(e,{kinds:t,notices:o})=>Object.entries(o).find(([
n])=>e.some(({kind:r})=>t[r]===n))?.[1]??null;function et(e,t){let o=[];for(let n=0;n<t.length;){e.lastIndex=n;let r=e.exec(
t);r&&o.push([n,e.lastIndex]),n=r?e.lastIndex:t.indexOf(" ",n)+1||t.length}return o}function wn({lists:e,passes:t,phrases:o,
learned:n}){let r={};for(let[i,u]of Object.entries(e))r[i]=tt(u,r);let a=i=>new RegExp(i.map(u=>tt(u,r)).join("|"),"y"),
c=Object.entries(o).map(([i,u])=>[i,a(u)]);return{passes:a(t),kinds:Object.fromEntries(c),learned:n&&yn(n)}}function yn({
same:e,concepts:t,weights:o,kinds:n,limit:r,least:a}){let c=new Map,i=2;for(let b of e){for(let p of b.split(" "))c.set(
p,[i,i]);i++}for(let[b,p]of t.entries())for(let l of p.split(" "))c.set(l,[i++,2+e.length+b]);let u=b=>[...b.join("")].map(
p=>p.charCodeAt(0)-87),h=Object.entries(n).map(([b,p])=>[b,u(p)]);return{numbers:c,weights:u(o),kinds:Object.fromEntries(
h),limit:r,least:a}}function tt(e,t){return`(?:${(e.match(mn)??[]).map(r=>r==="("||r==="["?"(?:(?:":r===")"?"))":r==="]"?
"))?":r==="|"?"|":r==="..."?"(?:[^ .]+ ){0,4}":r[0]==="<"?t[r.slice(1,-1)]:vn(r)).join("")})`}function vn(e){let t=st(e.
replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),o=n=>n?"[^ ._]*":"";return`${o(e.startsWith("*"))}${t}${o(e.
endsWith("*"))} `}var st=e=>e.normalize("NFKD").replace(hn,"").toLowerCase();function jn(e){let t="",o=[];for(let n of e.
matchAll(fn)){if(/[.…]/.test(n[0])&&n[0]!==".")continue;let r=`${n[1]?st(n[1]):"."} `;t+=r;for(let a=0;a<r.length;a++)
o.push([n.index,n.index+n[0].length])}return{line:t,places:o}}var rt=["emergency","crisis","violence","worried","child"],xn=["crisis","violence"],it='a[href$="#Help-lines"]',K=()=>(window.
ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function at(){for(let e of K().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&K().listeners.delete(e),e.shown||(e.shown=t)}}function kn(e,{zone:t="",languages:o=[]}){
let n=c=>c.endsWith("/")?t.startsWith(c):t===c,r=e.find(({zones:c})=>c.some(n));return r?r.code:t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t)?"":o.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.some(({code:i})=>i===c))??""}function lt(e,t,o){
let n=Object.values(t).flatMap(c=>typeof c=="string"||Array.isArray(c)?c:c?.own??[]);for(let c of Object.values(o)){let i=n.
flatMap(h=>nt(h,c)),u=ot(i,c);if(u)return{...u,kinds:[...new Set(i.map(({kind:h})=>h))]}}let r=e.filter(({kind:c})=>c===
"ruler"),a=Object.values(o)[0]?.["rulers-at-zero"];return a&&r.length===3&&r.every(({id:c})=>t[c]===0)?{...a,kinds:[]}:null}
var Me=(e,t)=>t.flatMap(o=>e.lines.filter(n=>n.topic===o)),qe=e=>e.split(/(\d[\d -]+\d)/).map((t,o)=>o%2?s("span",{class:"\
ajar-unbroken"},t):t),ct=e=>`tel:${e.match(/\d+/)[0]}`;function ut({words:e,countries:t=[],leave:o,onCountry:n=()=>{}}){
t.length&&(K().countries=t);let r=()=>K().countries,a=()=>K().chosen||kn(r(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),c=()=>r().find(g=>g.code===a());function i(g){K().chosen=
g,at();for(let{element:m,draw:x}of K().listeners)x(m)}function u(g,m){return m(g),K().listeners.add({element:g,draw:m,shown:!1}),
queueMicrotask(at),g}let h=g=>u(s("div",{}),m=>m.replaceChildren(...g())),b=()=>{let g=[...r(),{code:"-",country:e["help\
-elsewhere"]}],m=s("select",{onchange:()=>{i(m.value),n(m.value)}},...g.map(x=>s("option",{value:x.code},x.country)));return u(
m,()=>{m.value=c()?.code??"-"}),s("label",{class:"ajar-help-where"},s("span",{},e["help-in"]),m)},p=({say:g,to:m},x)=>{if(/^(tel|sms):/.
test(m))return s("a",{class:x?"ajar-reach":"ajar-reach ajar-first",href:m},s("span",{},...qe(g)));let C=s("span",{},g),R=s(
"button",{type:"button",class:"ajar-link","aria-label":L(e["help-copy-what"],{address:m}),onclick:async()=>{await On(m,C)&&
(R.textContent=e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},C," ",R)},l=g=>s("li",{},s("p",{class:"\
ajar-for"},g.for_what),s("p",{class:"ajar-hint"},[g.name,g.hours,g.languages].filter(Boolean).join(". ")),s("div",{class:"\
ajar-ways"},...g.reach.map(p))),d=({emergency:g,note:m})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-dan\
ger"]),m?s("p",{class:"ajar-hint"},m):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:ct(g)},L(e["help-c\
all"],{number:g})))),w=g=>h(()=>{let m=c();if(!m)return[s("p",{},e["help-elsewhere-how"])];let x=g.flatMap(C=>C==="emerg\
ency"?d(m):Me(m,[C]).map(l));return[s("ul",{class:"ajar-help-lines"},...x)]});function y(){let g=()=>{m.close?m.close():
m.remove()},m=s("dialog",{class:"ajar ajar-help","aria-labelledby":"ajar-help-title",onclose:()=>m.remove(),onkeydown:x=>{
x.key==="Escape"&&(x.preventDefault(),x.stopPropagation(),g())}},s("div",{class:"ajar-help-bar"},b(),Be({words:e,leave:o})),
s("h2",{id:"ajar-help-title",tabindex:"-1",autofocus:!0},e["help-title"]),s("p",{},e["help-lead"]),w(rt),s("p",{class:"a\
jar-hint"},e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"]),s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:g},e["help-close"])));document.body.append(m),m.showModal?m.showModal():m.setAttribute("open",
""),m.querySelector("h2").focus()}function v({title:g,text:m,now:x,lines:C,kinds:R,countries:q},{level:B,aside:W,needs:j}){
return q&&!T()&&(K().countries=q),s("section",{class:"ajar-danger"},s(`h${B}`,{tabindex:"-1"},g),s("p",{},m),R.length?null:
j?.()??null,b(),w(C),s("ul",{class:"ajar-todo"},...x.map(k=>s("li",{},k))),s("p",{class:"ajar-hint"},e["help-trace"]),s(
"button",{type:"button",class:"ajar-link",onclick:W},e["help-aside"]))}let N=()=>s("button",{type:"button",class:"ajar-g\
et-help",onclick:y},e["help-get"]);function D({emergency:g,...m}){let C=xn.map(q=>Me(m,[q])[0]?.reach??[]).flatMap(q=>["\
tel:","sms:"].map(B=>q.find(({to:W})=>W.startsWith(B))));return[{say:L(e["help-call"],{number:g}),to:ct(g)},...C.filter(
Boolean)]}let M=(g=`${e["help-line"]} `)=>h(()=>{let m=c(),x=(m?D(m):[]).flatMap(({say:q,to:B},W)=>[W?" · ":"",s("a",{href:B},
...qe(q))]),C=s("button",{type:"button",class:"ajar-link",onclick:y},e["help-get"]),R=s("span",{class:"ajar-off-paper"},
x.length?" · ":"",C);return[s("p",{class:"ajar-help-line"},g,...x,R)]});function S(g){if(!T())return;let[m]=[...g.querySelectorAll(
it)].reverse();m?.closest("p, ul").after(M(""));for(let x of g.querySelectorAll("details"))x.open=x.querySelector("summa\
ry").textContent===c()?.country}let F=()=>h(()=>{let g=c();return g?[s("p",{},s("b",{},`${e["help-title"]}, ${g.country}`)),
s("p",{},`${e["help-danger"]} ${L(e["help-call"],{number:g.emergency})}`),s("ul",{},...Me(g,rt).map(({for_what:m,name:x,
reach:C,hours:R})=>s("li",{},...qe(`${m}: ${x}. ${C.map(({say:q})=>q).join(" · ")}. ${R}.`))))]:[s("p",{},e["help-elsew\
here-how"])]}),T=()=>r().length>0;return{open:y,notice:v,button:N,line:M,addNumbers:S,text:F,choose:i,code:a,isKnown:T}}
var Be=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["leave-how"],onclick:t},e.leave);function dt(e){
if(K().open){K().open=e;return}K().open=e,window.addEventListener("click",t=>{t.target.closest?.(it)&&(t.preventDefault(),
t.stopPropagation(),K().open())},{capture:!0})}async function On(e,t){try{return await navigator.clipboard.writeText(e),
!0}catch{let o=document.createRange();return o.selectNodeContents(t),getSelection().removeAllRanges(),getSelection().addRange(
o),document.execCommand("copy")}}function De(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function pt(e=()=>{}){let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let o=[];window.addEventListener(
"keydown",n=>{n.repeat||(o=n.key==="Shift"?[...o,n.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
De()))},{capture:!0})}function ve(e){let[t]=e.normalize("NFKC").toUpperCase().split(/[?#]/);return(t.split("/").map(r=>r.replace(/[^\p{L}\p{N}]+/gu,
"")).filter(Boolean).pop()??"").replace(/^(.{4})(?:DASH|HYPHEN|MINUS)(.{4})$/u,"$1$2")}function ft({pathname:e}){let t=e.
split("/").pop();try{return ve(decodeURIComponent(t))}catch{return ve(t)}}var Re=new Set,Fe=()=>{if(!document.hidden)for(let e of[...Re])e(Math.random()*1e3)};window.addEventListener("online",Fe);
window.addEventListener("pageshow",Fe);document.addEventListener("visibilitychange",Fe);var je=e=>new Promise(t=>{let o,
n=()=>{Re.delete(r),t()},r=a=>{clearTimeout(o),o=setTimeout(n,Math.min(a,e))};Re.add(r),o=setTimeout(n,e)}),xe=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),ke=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var Sn=5e4,ht=8e3;function mt(e,t,{onState:o,onReached:n,onGone:r,introduce:a}){let c=t,i=!0,u=!1,h=0,b=null,p=null;async function l(S,F){
p=new AbortController;let{signal:T}=p,g=setTimeout(()=>p.abort(),ht),m=await fetch(S,{headers:{...F,...a()},cache:"no-st\
ore",signal:T}).finally(()=>clearTimeout(g));if(m.ok||m.status===304)return m;let x=await m.json();throw x.error==="no-r\
oom"&&(D(),r()),Object.assign(new Error(x.error),{requested:ke(m)})}async function d(){let F=(await l(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),T=new TextDecoder;for(let g="",m=!0;;){let x=setTimeout(()=>{i&&(i=!m),p.abort()},
m?ht:Sn),{done:C,value:R}=await F.read().finally(()=>clearTimeout(x));if(C&&m)throw new Error;if(C)return;let q=(g+T.decode(
R,{stream:!0})).split(`

`);g=q.pop();for(let B of q){let W=B.split(`
`).find(j=>j.startsWith("data:"));W&&(m=!1,y(JSON.parse(W.slice(5))))}}}async function w(){let S=await l(e,b?{"If-None-M\
atch":b}:{});S.ok&&y(await S.json()),b=S.headers.get("ETag"),v()}function y(S){v(),!(S.version<c)&&(c=S.version,S.ended&&
D(),o(S))}function v(){h=0,n(!0)}async function N(){for(;!u;){let S=Math.random()*2e3;try{i&&h%2===0?await d():(await w(),
S+=3e3)}catch(F){if(u)return;h||n(!1),S=xe(h++,F.requested)}u||await je(S)}}function D(){u=!0,p.abort()}let M=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?M=Date.now():Date.now()-M>5e3&&p.abort()}),window.addEventListener(
"pageshow",({persisted:S})=>{S&&p.abort()}),window.addEventListener("offline",()=>p.abort()),N()}var U=e=>typeof e=="object"&&e!==null&&!Array.isArray(e),_=e=>typeof e=="string",Z=e=>Number.isInteger(e)&&e>=0,$n=e=>Z(
e)&&e<=10,bt=e=>_(e)&&/^[A-Za-z0-9_-]{22}$/.test(e),Oe=e=>Array.isArray(e)&&e.every(_),gt=e=>Array.isArray(e)&&e.every(t=>_(
t?.id)&&_(t.text)),wt={ruler:$n,choice:e=>U(e)&&Oe(e.chosen)&&_(e.own),sort:(e,{piles:t})=>U(e)&&Object.values(e).every(
o=>t.some(n=>n.id===o)),text:_,list:Oe,date:e=>_(e)&&/^\d{4,6}-\d\d-\d\d$/.test(e)},En=e=>_(e?.id)&&_(e.ask)&&Object.hasOwn(
wt,e.kind)&&(!["choice","sort"].includes(e.kind)||gt(e.cards))&&(e.kind!=="sort"||gt(e.piles))&&(e.among==null||_(e.among.
item)&&Oe(e.among.piles)),Cn=(e,t)=>e?.name===t&&Z(e.id)&&Z(e.round)&&Oe(e.tallied)&&_(e.exercise?.title)&&Array.isArray(
e.exercise.items)&&e.exercise.items.length>0&&e.exercise.items.every(En),An={at:Z,aside:Z,keeps:Z,late:Z,refused:Z,done:e=>typeof e==
"boolean",when:_,added:e=>U(e)&&Z(e.round)&&U(e.answers),sending:e=>U(e)&&Z(e.question)&&Z(e.round)&&bt(e.key)&&U(e.answers)&&
U(e.moved)};function Nn({question:e,answers:t,...o}){let n={question:e};if(U(t)){let r=({id:c,kind:i,...u})=>Object.hasOwn(
t,c)&&(t[c]===null||wt[i](t[c],u)),a=e.exercise.items.filter(r).map(({id:c})=>[c,t[c]]);n.answers=Object.fromEntries(a)}
for(let[r,a]of Object.entries(o))(a===null||An[r]?.(a))&&(n[r]=a);return n}function Se(e){if(!U(e)||!Number.isFinite(e.begun)||
!U(e.entries))return null;let t=Object.entries(e.entries).filter(([o,n])=>U(n)&&Cn(n.question,o)).map(([o,n])=>[o,Nn(n)]);
return{begun:e.begun,entries:Object.fromEntries(t),...e.welcomed===!0?{welcomed:!0}:{},..._(e.place)?{place:e.place}:{}}}
function $e(e){if(!U(e)||!Number.isFinite(e.begun))return null;let{begun:t,broken:o,...n}=e,r=Object.entries(n).map(([a,
c])=>[a,U(c)&&(c.spent===!0||bt(c.key))?c:{spent:!0}]);return{begun:t,...o===!0?{broken:o}:{},...Object.fromEntries(r)}}
function yt(e,t){let o=n=>U(n)?Object.entries(n).sort(([r],[a])=>r<a?-1:1).map(([r,a])=>[r,o(a)]):Array.isArray(n)?n.map(
o):n;return JSON.stringify(o(e))===JSON.stringify(o(t))}var[kt,Pe]=["ajar-notes ","ajar-keys "],de="ajar-probe",Ee=12*36e5;function ne(e){try{return e()}catch{return}}function Ot(e){
let t=new Map,o=n=>ne(()=>window[e].getItem(n));return{get:(n,r)=>r(ne(()=>JSON.parse(t.get(n)??o(n)??"null"))),set(n,r){
let a=JSON.stringify(r);t.set(n,a),ne(()=>{window[e].setItem(n,a),t.delete(n)})},remove(n){t.delete(n),ne(()=>window[e].
removeItem(n))},names:()=>ne(()=>Object.keys(window[e]))??[]}}var H=Ot("localStorage"),se=Ot("sessionStorage"),St=()=>ne(
()=>{window.localStorage.setItem(de,de);let e=window.localStorage.getItem(de)===de;return window.localStorage.removeItem(
de),e})??!1,vt=e=>$e(ne(()=>history.state[e])),jt=(e,t)=>ne(()=>history.replaceState({[e]:t},"")),Ue=({begun:e})=>Math.abs(
Date.now()-e)>Ee,$t=()=>({begun:Date.now(),broken:!0}),xt=e=>e;function Tn(e){for(let[t,o]of[[kt,Se],[Pe,$e]])for(let n of H.
names())if(n.startsWith(t)&&n!==t+e){let r=H.get(n,o);!r&&t===Pe?H.set(n,$t()):(!r||Ue(r))&&H.remove(n)}}var In=()=>btoa(
String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).replaceAll("+","-").replaceAll("/","_");
function Et(e,t=!1){let[o,n]=[kt+e,Pe+e],r=l=>l.get(o,Se),a=()=>r(se)??r(H)??{begun:Date.now(),entries:{}};function c(l){
let d=a();l(d),(r(se)?se:H).set(o,d)}let i=()=>H.get(n,$e)??(H.get(n,xt)===null?null:$t());function u(){let[l,d]=[vt(n)??
{},i()??{}],w={begun:Date.now(),...l,...d};for(let[y,v]of Object.entries(d))v?.spent&&l[y]&&(w[y]={...l[y],...v});return w}
function h(l){H.set(n,l),jt(n,l)}let b=(l,d)=>{let w=u();h({...w,[l]:{...w[l],...d}})},p=[se,H].some(l=>!yt(l.get(o,xt),
l.get(o,Se)));if(Tn(t?e:null),t){let l=Date.now();Ue(a())&&c(d=>Object.assign(d,{begun:l})),(i()||vt(n))&&h(Ue(u())?{...u(),
begun:l}:u())}return{all:a,change:c,entry:l=>a().entries[l],update:(l,d)=>c(({entries:w})=>{w[l]={...w[l],...d}}),remove:l=>c(
({entries:d})=>{delete d[l]}),key(l){return u()[l]?.key||b(l,{key:In()}),u()[l].key},spend:l=>b(l,{spent:!0}),isSpent(l){
let{[l]:d,broken:w}=u();return!!(d?d.spent:w)},isUnsure(l){let{[l]:d,broken:w}=u();return!!(!d&&w)},isLost:()=>p,forget(){
H.remove(o),se.remove(o)},end(){se.set(o,a()),H.remove(o),H.remove(n),jt(n,null)},listen:l=>window.addEventListener("sto\
rage",({key:d})=>{(d===null||d===o||d===n)&&l()})}}var Ln="~own",Ct=(e,t)=>e.find(o=>o.id===t)?.text??t,Mn=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function pe(e,t){switch(e.kind){case"choice":return[...t.chosen.map(o=>Ct(e.cards,o)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(o=>t[o.id]).map(o=>`${o.text}: ${Ct(e.piles,t[o.id])}`);case"date":return[Mn(t)];case"list":
return t.map(o=>o.trim());default:return[`${t}`.trim()]}}function re({items:e},t){let o={};for(let n of e){let r=t[n.id];
if(!(r==null||!we(n,o)))if(n.kind==="choice"){let c=(n.among?ye(n,o):n.cards).map(u=>u.id).filter(u=>r.chosen.includes(u)),
i=r.own?.trim()?r.own:"";(c.length||i)&&(o[n.id]={chosen:c,own:i})}else if(n.kind==="sort"){let a=n.cards.filter(c=>r[c.
id]).map(c=>[c.id,r[c.id]]);a.length&&(o[n.id]=Object.fromEntries(a))}else if(n.kind==="list"){let a=r.filter(c=>c.trim());
a.length&&(o[n.id]=a)}else`${r}`.trim()&&(o[n.id]=r)}return o}function At({exercise:e,tallied:t},o){let n=re(e,o),r={};for(let a of e.
items){if(!t.includes(a.id)||!(a.id in n))continue;let c=n[a.id];r[a.id]=a.kind!=="choice"?c:[...c.chosen,...c.own.trim()?
[Ln]:[]]}return r}function Nt({exercise:e},t,o){let r=e.items.filter(a=>a.kind==="ruler").map(a=>a.id).filter(a=>a in t&&
a in(o??{}));return Object.fromEntries(r.map(a=>[a,t[a]-o[a]]))}var We=(e,t)=>L(e.ask,t),fe=({exercise:e,tallied:t},o,n)=>{
let r=re(e,o);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||We(a,r),said:pe(a,r[a.id]),words:t.includes(a.
id)?[]:[n]}))};var qn=/[\u202a-\u202e\u2066-\u2069]/g,Tt=({items:e},t)=>{let o=re({items:e},t);return e.filter(n=>n.id in o).map(n=>({item:n.
id,question:We(n,o),answer:o[n.id],...n.cards?{"in-words":pe(n,o[n.id])}:{}}))};function It(e){let o={format:"ajar-journ\
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
map(({moment:u,answers:h})=>({moment:u,value:h[r.id]})),c=r.said||r.ask,i=a.map(({moment:u,value:h})=>L(t["phone-rulers-\
at"],{n:h,moment:u})).join(", ");return s("div",{},s("h3",{},c),Rn(r.id,a,`${c}: ${i}`),s("p",{class:"phone-numbers","ar\
ia-hidden":"true"},i))});return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...n)}function Bt({words:e,notes:t,onForget:o}){let n=!1,r=s("div",{}),a=s("div",{}),c=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),i=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),u=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),h=s("footer",{},c,i,u);for(let y of[c,i])y.addEventListener("toggle",()=>y.open&&w());let b=(y,v)=>s(
"button",{type:"button",onclick:v},y);function p(){t.forget(),u.textContent=e["phone-forgotten"],u.focus(),o()}function l(){
let y=s("div",{}),v=b(e["phone-forget"],()=>{let N=b(e["phone-forget-no"],()=>{y.replaceChildren(v),v.focus()});y.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},N,b(e["phone-forget"],p))),N.focus()});return y.append(v),
y}function d([y,{question:v,answers:N}]){let D=y.split(/@(.*)/s)[1],{title:M}=v.exercise;return[s("h3",{},D?`${M} (${D})`:
M),s("div",{class:"ajar-reflection"},...fe(v,N,e["phone-stays"]).flatMap(S=>Ie(S,4)))]}function w(){let{entries:y}=t.all();
Object.keys(y).length&&(u.textContent="");let v=Object.entries(y).filter(([,{question:D,answers:M}])=>M&&fe(D,M,"").length),
N=Mt(y);c.hidden=!N.length,i.hidden=!v.length,N.length&&c.open&&r.replaceChildren(qt(N,e)),!(!i.open||a.contains(document.
activeElement))&&a.replaceChildren(n?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),b(e["phone-notes-keep"],()=>Lt(
"notes.json",It(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),l(),...v.flatMap(d))}return w(),{element:h,
refresh:w,open(){n=!0,i.open=!0,w()}}}function Dt(e,t,o){let{words:n,notes:r,send:a,changed:c,announce:i,help:u}=o,{name:h}=t,b=t,p=0,l=!1,d=()=>r.entry(h)??{},
w=()=>!!b?.open,y=({sending:f,added:O})=>!!(f||O?.round===v()),v=()=>(b??t).round,N=f=>fe(t,f,n["phone-stays"]),D=null,M=null;
function S(f){return JSON.stringify(f)===M?!1:(M=JSON.stringify(f),D=o.noticeAfter(t.exercise.items,f),!!D)}let F=s("p",
{class:"phone-closed"},n["phone-closed"]),T=s("section",{class:"phone-add","aria-labelledby":"phone-add",hidden:!0}),g=s(
"div",{});e.replaceChildren(F,g);function m(f){return!w()||!t.tallied.includes(f.id)?n["phone-stays"]:s("span",{class:"p\
hone-group"},n[f.own?"phone-can-add-own":"phone-can-add"])}let x=f=>r.update(h,{question:t,when:`${new Date().toISOString().
slice(0,19)}+00:00`,...f}),C=Ze(g,t.exercise,{words:n,mark:m,level:1,answers:d().answers,at:d().at,done:d().done,reflection:N(
d().answers??{}),help:u,aside:d().aside,needs:o.wayToNeeds,below:()=>h.startsWith("plan@")?u.line():null,onAside:f=>r.update(
h,{aside:f}),onMove:f=>{p=f,d().answers&&r.update(h,{at:p})},onChange:f=>{x({answers:f,at:p,done:!1,keeps:null}),k()},onDone:f=>{
x({answers:re(t.exercise,f),done:!0}),S(d().answers),C.update({answers:f,done:!0,reflection:N(f),danger:D}),k(),(g.querySelector(
".ajar-danger [tabindex]")??T.querySelector("h2")).focus({preventScroll:!0}),window.scrollTo(0,0),c()},onStartOver:()=>{
r.remove(h),k(),c()}});g.querySelector(".ajar-body").before(T);function R(f){let O=At(t,f.answers),I=r.entry(t.since)?.added?.
answers;return{answers:O,moved:Nt(t,O,I)}}let q=(f,O)=>s("button",{type:"button",onclick:O},f);function B(f,...O){let I=s(
"h2",{id:"phone-add",tabindex:"-1"},f),P=s("div",{},I,...O.map(V=>typeof V=="string"?s("p",{},V):V));if(P.textContent===
T.textContent)return;let Y=l||T.contains(document.activeElement),X=T.textContent;T.replaceChildren(...P.childNodes),Y?I.
focus({preventScroll:!0}):X&&i(f)}function W(f){f(),l=!0,k(),l=!1}function j({answers:f,moved:O}){let I=t.exercise.items.
filter(G=>G.id in f).map(G=>{let[ge,...be]=G.kind==="sort"?[]:pe(G,d().answers[G.id]),le=G.said||G.ask;return s("li",{},
ge&&!be.length&&!G.own?`${le}: ${ge}`:le)}),P=()=>W(()=>a.add(h,b,f,O)),Y=()=>W(()=>r.update(h,{keeps:v()})),{added:X,keeps:V}=d(),
ee=V===v(),Q=I.length>0;B(n[ee?"phone-kept":Q?"phone-add-title":"phone-done-ask"],...ee?[n["phone-kept-how"]]:[],...X&&!ee?
[n["phone-again"]]:[],...Q?[n["phone-add-what"],s("ul",{},...I)]:[n["phone-done-what"]],...Object.keys(O).length?[n["pho\
ne-add-moved"]]:[],n["phone-add-final"],s("div",{class:"ajar-moves"},ee?null:q(n["phone-keep-mine"],Y),q(n[Q?"phone-add":
"phone-done"],P)))}function k(){let{done:f,sending:O,added:I,late:P,refused:Y}=d();F.hidden=w()||!!f||!!t.own,T.hidden=!f;
let X=g.querySelector(".ajar-reflection + .ajar-moves");if(X&&(X.hidden=y(d())),!f){T.replaceChildren(),M=null;return}let{
answers:V}=d();S(V)&&C.update({answers:V,done:!0,reflection:N(V),danger:D});let ee=R(d());if(O)B(n["phone-sending"],n["p\
hone-sending-how"]);else if(I?.round===v()){let Q=Object.keys(I.answers).length;B(n[Q?"phone-added":"phone-done-title"],
n[Q?"phone-added-how":"phone-done-how"])}else if(P===v())B(n["phone-here"],n["phone-late"]);else if(Y===v())B(n["phone-h\
ere"],n["phone-refused"]);else if(!t.tallied.length)B(n["phone-here"],n["phone-all-here"]);else if(r.isSpent(`${t.id}.${v()}`)){
let Q=r.isUnsure(`${t.id}.${v()}`);B(n["phone-here"],n[Q?"phone-unsure":"phone-once"])}else w()?j(ee):B(n["phone-here"],
n["phone-closed-done"])}return k(),{name:h,is:f=>f?.id===t.id&&JSON.stringify(f.exercise)===JSON.stringify(t.exercise),isTouched(){
let{answers:f={},at:O=0,done:I}=d(),P=e.contains(document.activeElement)&&document.activeElement.matches("input, textare\
a");return!I&&(P||O>0||Object.values(f).some(Y=>Y!=null))},update(f){b=f,k()},refresh:k,look(){M=null,k()}}}var Fn=15e3;async function Pn(e,t){for(let o=0;;o++){let n=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(Fn)});n=ke(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await je(xe(o,n))}}function Rt(e,t,o){let n=new Set;
async function r(a){let{sending:c}=t.entry(a);if(n.has(c.key))return;n.add(c.key);let i=await Pn(`${e}/answers`,c),{question:u,
round:h,answers:b}=c;i||t.spend(`${u}.${h}`);let p=i?["closed","no-room"].includes(i)?{late:h}:{refused:h}:{added:{round:h,
answers:b}};t.entry(a)&&t.update(a,{sending:null,...p}),n.delete(c.key),o()}return{add(a,{id:c,round:i},u,h){let b={question:c,
round:i,key:t.key(`${c}.${i}`),answers:u,moved:h};t.update(a,{sending:b}),r(a)},resume(){for(let[a,c]of Object.entries(t.
all().entries))c.sending&&r(a)}}}async function Ft(e,t){if(e.length!==8)return{why:t["phone-code-length"]};try{let o=await fetch(`api/rooms/${encodeURIComponent(
e)}`,{cache:"no-store"});if(o.ok)return{why:""};if(o.status===404)return{why:t["phone-no-room"],isGone:!0};let n=Math.ceil(
(Number(o.headers.get("Retry-After"))||60)/60),r=n>1?L(t["phone-minutes"],{minutes:n}):t["phone-minute"];return{why:L(t["\
phone-too-many"],{wait:r})}}catch{return{why:t["phone-not-reached"]}}}function Ut(e,t,o){let n=s("p",{id:"phone-problem",
class:"phone-problem",role:"status"}),r=s("input",{type:"text",value:t,maxlength:300,autocapitalize:"characters",spellcheck:"\
false","aria-describedby":"phone-code-how phone-problem",name:"code"}),a=Te(e,i=>{n.textContent=i}),c=async i=>{i.preventDefault();
let u=ve(r.value);a.begin();let{why:h}=await Ft(u,e);a.end(),n.textContent=h||e["keep-opening"],h?r.focus():location.replace(
u)};return t&&Ft(t,e).then(({why:i,isGone:u})=>{u&&o()||(i||location.replace(t),n.textContent=i&&(t.length===8?i:e["phon\
e-no-room"]))}),[s("form",{class:"phone-card",onsubmit:c},s("h1",{},e["phone-join"]),s("label",{},s("span",{},e["phone-c\
ode"]),r),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s("button",{
type:"submit"},e["phone-go-in"])))]}function Wt(e,t,o){let n=[e["phone-welcome-nameless"],e["phone-welcome-stays"],e["ph\
one-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],r=location.protocol==="http:";return[s("div",{class:"\
phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...n.map(a=>s("li",{},a))),t?null:s("p",{class:"ajar-hint"},e["phon\
e-welcome-memory"]),r?s("p",{class:"ajar-hint"},e["phone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("button",{type:"\
button",onclick:o},e["phone-go-on"])))]}var Un=()=>z("svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},
z("path",{d:"M11 8h42v68H11z",class:"phone-light"}),z("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),z("circle",{
cx:36,cy:47,r:2,class:"phone-knob"}),z("path",{d:"M9.5 76.5V6.5h45v70",class:"phone-frame"})),Kt=e=>[s("div",{class:"pho\
ne-waiting"},Un(),s("h1",{},e["phone-waiting"]),s("p",{},e["phone-waiting-how"]))],_t=(e,t,o)=>{let n=Object.keys(t.all().
entries).length;return[s("div",{class:"phone-waiting"},s("h1",{},e["phone-ended"]),s("p",{},e[n?"phone-ended-notes":"pho\
ne-ended-nothing"])),s("div",{class:"phone-help"},o.text())]};var Je=e=>JSON.parse(document.getElementById(e).textContent),E=Je("words"),Ge=document.getElementById("code").textContent||
ft(location),he=ut({words:E,countries:Je("help"),leave:nn}),zt={},Ke=null,A=Je("state"),$=Et(Ge,!!A&&!A.ended),te=s("mai\
n",{}),Vt=s("p",{class:"phone-looking",role:"status"}),Zt=s("p",{class:"phone-practice",hidden:!0},E["phone-practice"]),
oe=s("div",{class:"phone-banner",role:"status",hidden:!0}),Yt=s("p",{class:"phone-unseen",role:"status"}),Qt=e=>{Yt.textContent=
e},ce="",J=null;function Ae(e,t,{focus:o=!1}={}){if(e===ce&&e!=="question")return;let n=o||te.contains(document.activeElement);
if(ce=e,J=null,oe.hidden=!0,te.replaceChildren(),t(),!n)return;let r=te.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),
window.scrollTo(0,0)}function ze(e,t){Ae("question",()=>{J=Dt(te,e,{words:E,notes:$,send:He,announce:Qt,changed:()=>ie.refresh(),
help:he,wayToNeeds:Wn,noticeAfter:(o,n)=>lt(o,n,zt)}),$.all().place!==e.name&&$.change(o=>{o.place=e.name})},t)}function Wn(){
if(!Ke)return null;let t={id:0,name:`needs@${E["phone-own-moment"]}`,exercise:Ke,tallied:[],round:0,open:!1,own:!0};return s(
"button",{type:"button",onclick:()=>{ze(t,{focus:!0}),Xt(E["phone-own"],E["phone-go-back"])}},E["help-needs"])}function me(e={}){
let t=A.ended?null:A.question;if(Zt.hidden=!A.practice,!$.all().welcomed&&!A.ended){Ae("welcome",()=>te.append(...Wt(E,St(),
en)),e);return}if(J?.is(t)){J.update(t),oe.hidden=!0;return}if(J?.isTouched()&&!e.focus){J.update(null),(t||A.ended)&&Kn();
return}let o=ce==="waiting"||ce==="question";A.ended?Ae("ended",()=>{te.append(..._t(E,$,he)),ie.open()},e):t?ze(t,e):Ae(
"waiting",()=>te.append(...Kt(E)),e),t&&o&&Qt(`${E["phone-new"]} ${t.exercise.title}`)}var Kn=()=>Xt(E[A.ended?"phone-en\
ded-here":"phone-moved-on"],E[A.ended?"phone-go-notes":"phone-go-new"]);function Xt(e,t){(oe.hidden||oe.firstChild.textContent!==
e)&&oe.replaceChildren(s("p",{},e),s("button",{type:"button",onclick:()=>me({focus:!0})},t)),oe.hidden=!1}function Ht(){
ce="",J=null,A.ended||!$.all().welcomed?me():en()}function en(){$.change(o=>{o.welcomed=!0});let{place:e,entries:t}=$.all();
e&&!t[e]?.done&&_n(t[e]),me({focus:!J})}function _n(e){!e?.answers||A.ended||e.question.name===A.question?.name||ze({...e.
question,open:!1})}function Jt(e){A=e,A.ended&&$.end(),me()}var Hn=()=>$.isSpent("join")?{}:{"Ajar-Phone":$.key("join")},
Gt=0;function Jn(e){e&&!$.isSpent("join")&&$.spend("join"),clearTimeout(Gt),Gt=setTimeout(()=>{Vt.textContent=e?"":E["ph\
one-looking"]},e?0:1e3)}var _e=()=>{ce="",J=null,me(),ie.refresh()},tn=`api/rooms/${Ge}`,He=Rt(tn,$,()=>{J?.refresh(),ie.
refresh()}),ie=Bt({words:E,notes:$,onForget(){A.ended||$.change(e=>{e.welcomed=!0}),_e()}});function nn(){$.forget(),De()}
document.querySelector(".phone").replaceChildren(s("header",{},s("div",{class:"phone-bar"},s("p",{},E["phone-title"]),s(
"div",{class:"ajar-leave"},he.button(),Be({words:E,leave:nn})),Vt),s("details",{},s("summary",{},E["phone-leave"]),s("p",
{},E["phone-leave-cannot"]),s("p",{class:"ajar-leave-how"},E["leave-how"])),$.isLost()?s("p",{class:"phone-practice",role:"\
status"},E["phone-lost"]):null,Zt,oe),te,ie.element,s("div",{class:"ajar-on-paper"},he.text()),Yt);pt(()=>$.forget());dt(
he.open);async function on(e=1e3){try{({dangers:zt={},needs:Ke=null}=await(await fetch("danger.json")).json()),J?.look()}catch{
setTimeout(on,e,Math.min(2*e,6e4))}}function sn(){if(on(),A.ended)$.end();else{let e=()=>Jt({...A,ended:!0});mt(tn,A.version,
{onState:Jt,onReached:Jn,onGone:e,introduce:Hn}),He.resume()}document.addEventListener("visibilitychange",()=>{document.
hidden||He.resume()}),$.listen(()=>{document.hidden||!J?.isTouched()?_e():J.refresh()}),setTimeout(()=>{$.forget(),_e()},
Math.min(Ee,$.all().begun+Ee-Date.now())),window.addEventListener("pageshow",({persisted:e})=>{e&&(Ht(),ie.refresh())}),
Ht()}function Gn(){let e=Object.keys($.all().entries).length>0;return e&&(A={ended:!0},sn()),e}A?sn():te.append(...Ut(E,
Ge,Gn));
