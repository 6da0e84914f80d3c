var L=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,r)=>t[o]==null?n:r?Number(t[o])+1:t[o]),ne=(e,t)=>!e.after||t[e.
after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=e.below);function oe(e,t){let n=t[e.among?.item]??{},o=e.
cards.filter(r=>e.among?.piles.includes(n[r.id]));return o.length?o:e.cards}var ve=(e,t)=>!e.among||!t?t:{...t,chosen:t.
chosen.filter(n=>e.cards.some(o=>o.id===n))};var et=["button","input","select","summary","textarea"],tt=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[r,a]of Object.entries(t))r.startsWith("on")?o.addEventListener(r.slice(2),a):a===!0?o.setAttribute(
r,""):a!==!1&&a!=null&&o.setAttribute(r,a);return et.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),tt.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(r=>r!=null)),o}function we(e,t,n){let{words:o,level:r=3}=n;
window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-${window.ajarForms}`,i={...n.answers},c=0,l=null,u=s("p",{class:"aj\
ar-status",role:"status","aria-live":"polite"}),b=s("div",{class:"ajar-body"}),h=s("section",{class:"ajar-form","aria-la\
belledby":`${a}-title`},s(`h${r}`,{id:`${a}-title`},t.title),s("p",{class:"ajar-why"},t.why),t.private?s("p",{class:"aja\
r-private"},t.private):null,b,u);e.replaceChildren(h);let m=()=>t.items.filter(v=>ne(v,i)),f=v=>{u.replaceChildren(v)};function y(v,x){
u.replaceChildren(`${v} `,s("button",{type:"button",class:"ajar-link",onclick:()=>{i=x,f(""),n.onChange(i),T({focus:!0})}},
o["put-back"]))}function p(v,x){i={...i,[v.id]:x},f(""),n.onChange(i),j()}function j(){let{item:v,skip:x,where:g,next:w}=l,
d=m();x.textContent=i[v.id]==null?o.skip:o["clear-and-skip"],g.textContent=L(o["question-of"],{n:c+1,all:d.length}),w.textContent=
c===d.length-1?o.done:o.next}function $(v,x=!0){let g=m();if(c+=v,c>=g.length){c=g.length-1,l=null,n.onDone(i);return}T(
{focus:x})}function T({focus:v=!1}={}){let x=m();c=Math.max(0,Math.min(c,x.length-1));let g=x[c],w=`${a}-${g.id}`,d=s("l\
egend",{},L(g.ask,i)),O=g.hint?s("p",{class:"ajar-hint",id:`${w}-hint`},g.hint):null,E=n.mark?.(g),A=E?s("p",{class:"aja\
r-mark",id:`${w}-mark`},E):null,D=[O,A].filter(Boolean).map(({id:_})=>_).join(" "),N=g.among?{...g,cards:oe(g,i)}:g,B=nt[g.
kind](N,ve(N,i[g.id]),{words:o,group:w,change:_=>p(g,_),say:f}),R=s("fieldset",{class:`ajar-item ajar-${g.kind}`,tabindex:"\
-1","aria-describedby":D||null},d,O,A,B),G=c>0?s("button",{type:"button",onclick:()=>$(-1)},o.back):null,F=s("button",{type:"\
button",onclick:()=>{let _=i,Xe=i[g.id]!=null;i={...i,[g.id]:null},n.onChange(i),$(1),Xe&&y(o.cleared,_)}}),V=s("button",
{type:"button",onclick:()=>{f(""),$(1)}}),H=s("p",{class:"ajar-where"});l={item:g,skip:F,where:H,next:V},b.replaceChildren(
H,R,s("div",{class:"ajar-moves"},G,F,V)),j(),n.onMove?.(c),v&&(R.focus({preventScroll:!0}),H.scrollIntoView({block:"near\
est"}))}function M(v,{focus:x=!1}={}){l=null;let g=s(`h${r+1}`,{tabindex:"-1"},o["what-you-said"]);b.replaceChildren(s("\
div",{class:"ajar-reflection"},g,...v.flatMap(w=>le(w,r+2))),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{
c=0,T({focus:!0})}},o.change),s("button",{type:"button",onclick:()=>{let w=i;i={},c=0,n.onStartOver(),T({focus:!0}),y(o["\
started-over"],w)}},o["start-over"]))),x&&g.focus()}function k(v){let x=b.contains(document.activeElement);x&&l||(i={...v.
answers},v.done?M(v.reflection,{focus:x}):(c=v.at??Math.max(0,m().findIndex(g=>i[g.id]==null)),T()))}return k({answers:i,
at:n.at,done:n.done,reflection:n.reflection}),{update:k,say:f}}var le=({heading:e,said:t,words:n},o)=>[e?s(`h${o}`,{},e):
null,t.length>1?s("ul",{class:"ajar-said"},...t.map(r=>s("li",{},r))):t.length?s("p",{class:"ajar-said"},t[0]):null,...n.
map(r=>s("p",{},r))].filter(Boolean),nt={ruler(e,t,{group:n,change:o}){let r=Array.from({length:11},(a,i)=>s("label",{class:"\
ajar-number"},s("input",{type:"radio",name:n,value:i,checked:t===i,onchange:()=>o(i),"aria-describedby":i===0?`${n}-low`:
i===10?`${n}-high`:null}),s("span",{},`${i}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},...r),
s("p",{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${n}-high`},s("b",{},"10"),
` ${e.high}`)))},choice(e,t,{words:n,group:o,change:r}){let{chosen:a,own:i}=t||{chosen:[],own:""},c=()=>r(a.length||i.trim()?
{chosen:[...a],own:i}:null),l=e.many?"checkbox":"radio",u=e.cards.map(h=>s("input",{type:l,name:o,value:h.id,checked:a.includes(
h.id),onchange:m=>{e.many?a=a.filter(f=>f!==h.id).concat(m.target.checked?h.id:[]):(a=[h.id],i="",b&&(b.value="")),c()}})),
b=e.own?s("input",{type:"text",value:i,maxlength:500,oninput:h=>{i=h.target.value,!e.many&&i.trim()&&(a=[],u.forEach(m=>{
m.checked=!1})),c()}}):null;return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose\
-one"]),...e.cards.map((h,m)=>s("label",{class:"ajar-card"},u[m],s("span",{},h.text))),b?s("label",{class:"ajar-own"},s(
"span",{},e.own),b):null)},sort(e,t,{words:n,group:o,change:r,say:a}){let i={...t},c={},l=e.piles.map(f=>(c[f.id]=s("spa\
n",{}),s("li",{class:"ajar-pile",ondragover:y=>{y.preventDefault(),y.currentTarget.classList.add("ajar-over")},ondragleave:y=>y.
currentTarget.classList.remove("ajar-over"),ondrop:y=>{y.preventDefault(),y.currentTarget.classList.remove("ajar-over");
let p=h[y.dataTransfer.getData("text/plain")]?.[f.id];p&&(p.checked=!0,b(p.dataset.card,f))}},c[f.id]))),u=()=>e.piles.forEach(
f=>{c[f.id].textContent=L(n["pile-count"],{pile:f.text,n:Object.values(i).filter(y=>y===f.id).length})}),b=(f,y)=>{i[f]=
y.id,u(),r({...i}),a(L(n.moved,{card:e.cards.find(p=>p.id===f).text,pile:y.text}))},h={},m=e.cards.map(f=>{h[f.id]={};let y=`${o}\
-${f.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:p=>p.dataTransfer.setData("text/plain",f.
id)},s("legend",{},f.text),s("div",{class:"ajar-into"},...e.piles.map(p=>{let j=s("input",{type:"radio",name:y,value:p.id,
"data-card":f.id,checked:i[f.id]===p.id,onchange:()=>b(f.id,p)});return h[f.id][p.id]=j,s("label",{},j,s("span",{},p.text))})))});
return u(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-piles"},...l),...m)},text(e,t,{words:n,
change:o}){let r=s(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:a=>o(a.
target.value.trim()?a.target.value:null)});return e.long&&(r.value=t??""),s("label",{class:"ajar-words"},s("span",{},n["\
own-words"]),r)},list(e,t,{words:n,change:o}){let r=s("div",{}),a=()=>{let h=[...r.querySelectorAll("input")].map(m=>m.value).
filter(m=>m.trim());o(h.length?h:null)},i=()=>[...r.children].forEach((h,m)=>{h.querySelector("label > span").textContent=
L(n.line,{n:m+1}),h.querySelector("button").setAttribute("aria-label",L(n["remove-line"],{n:m+1}))}),c=s("button",{type:"\
button",class:"ajar-link",onclick:()=>{u(""),r.lastElementChild.querySelector("input").focus()}},n["add-line"]),l=()=>{i(),
c.hidden=r.children.length>=e.most},u=h=>{let m=s("div",{class:"ajar-line"},s("label",{class:"ajar-words"},s("span",{}),
s("input",{type:"text",value:h,maxlength:2e4,oninput:a})),s("button",{type:"button",class:"ajar-remove",onclick:()=>{let f=m.
nextElementSibling||m.previousElementSibling;m.remove(),f||u(""),l(),a(),(f||r.firstElementChild).querySelector("input").
focus()}},"×"));r.append(m),l()},b=t||[];for(let h=0;h<Math.max(e.lines,b.length);h++)u(b[h]??"");return s("div",{class:"\
ajar-lines"},r,c)},date(e,t,{words:n,change:o}){return s("label",{class:"ajar-words"},s("span",{},n["pick-date"]),s("inp\
ut",{type:"date",value:t??"",oninput:r=>o(r.target.value||null)}))}};function ue(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function ye(e=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",n=>{
n.repeat||(t=n.key==="Shift"?[...t,n.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(e(),ue()))},{capture:!0})}var de=new Set,pe=()=>{if(!document.hidden)for(let e of[...de])e(Math.random()*1e3)};window.addEventListener("online",pe);
window.addEventListener("pageshow",pe);document.addEventListener("visibilitychange",pe);var se=e=>new Promise(t=>{let n,
o=()=>{de.delete(r),t()},r=a=>{clearTimeout(n),n=setTimeout(o,Math.min(a,e))};de.add(r),n=setTimeout(o,e)}),re=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),ae=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var ot=5e4,xe=8e3;function je(e,t,{onState:n,onReached:o,onGone:r,introduce:a}){let i=t,c=!0,l=!1,u=0,b=null,h=null;async function m(k,v){
h=new AbortController;let{signal:x}=h,g=setTimeout(()=>h.abort(),xe),w=await fetch(k,{headers:{...v,...a()},cache:"no-st\
ore",signal:x}).finally(()=>clearTimeout(g));if(w.ok||w.status===304)return w;let d=await w.json();throw d.error==="no-r\
oom"&&(T(),r()),Object.assign(new Error(d.error),{requested:ae(w)})}async function f(){let v=(await m(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),x=new TextDecoder;for(let g="",w=!0;;){let d=setTimeout(()=>{c&&(c=!w),h.abort()},
w?xe:ot),{done:O,value:E}=await v.read().finally(()=>clearTimeout(d));if(O&&w)throw new Error;if(O)return;let A=(g+x.decode(
E,{stream:!0})).split(`

`);g=A.pop();for(let D of A){let N=D.split(`
`).find(B=>B.startsWith("data:"));N&&(w=!1,p(JSON.parse(N.slice(5))))}}}async function y(){let k=await m(e,b?{"If-None-M\
atch":b}:{});k.ok&&p(await k.json()),b=k.headers.get("ETag"),j()}function p(k){j(),!(k.version<i)&&(i=k.version,k.ended&&
T(),n(k))}function j(){u=0,o(!0)}async function $(){for(;!l;){let k=Math.random()*2e3;try{c&&u%2===0?await f():(await y(),
k+=3e3)}catch(v){if(l)return;u||o(!1),k=re(u++,v.requested)}l||await se(k)}}function T(){l=!0,h.abort()}let M=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?M=Date.now():Date.now()-M>5e3&&h.abort()}),window.addEventListener(
"pageshow",({persisted:k})=>{k&&h.abort()}),window.addEventListener("offline",()=>h.abort()),$()}var[ke,Se]=["ajar-notes ","ajar-keys "],he=12*36e5;function Oe(e){let t=new Map,n=o=>{try{return o(window[e])}catch{return}};
return{get:o=>JSON.parse(t.get(o)??n(r=>r.getItem(o))??"null"),set(o,r){let a=JSON.stringify(r);t.set(o,a),n(i=>{i.setItem(
o,a),t.delete(o)})},remove(o){t.delete(o),n(r=>r.removeItem(o))},names:()=>n(o=>Object.keys(o))??[]}}var W=Oe("localStor\
age"),Z=Oe("sessionStorage");function st(){for(let e of W.names())(e.startsWith(ke)||e.startsWith(Se))&&Date.now()-W.get(
e).begun>he&&W.remove(e)}var rt=()=>btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).
replaceAll("+","-").replaceAll("/","_");function Ce(e){let[t,n]=[ke+e,Se+e];st();let o=()=>Z.get(t)??W.get(t)??{begun:Date.
now(),entries:{}};function r(c){let l=o();c(l),(Z.get(t)?Z:W).set(t,l)}let a=()=>W.get(n)??{begun:Date.now()},i=(c,l)=>{
let u=a();W.set(n,{...u,[c]:{...u[c],...l}})};return{all:o,change:r,entry:c=>o().entries[c],update:(c,l)=>r(({entries:u})=>{
u[c]={...u[c],...l}}),remove:c=>r(({entries:l})=>{delete l[c]}),key(c){return a()[c]||i(c,{key:rt()}),a()[c].key},spend:c=>i(
c,{spent:!0}),isSpent:c=>!!a()[c]?.spent,forget(){W.remove(t),Z.remove(t)},end(){Z.set(t,o()),W.remove(t),W.remove(n)},listen:c=>window.
addEventListener("storage",({key:l})=>{(l===null||l===t||l===n)&&c()})}}var at="~own",it=(e,t)=>e.find(n=>n.id===t)?.text??t,ct=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function Y(e,t){switch(e.kind){case"choice":return[...t.chosen.map(n=>it(e.cards,n)),t.own.trim()].filter(Boolean);case"\
sort":return e.piles.flatMap(n=>e.cards.filter(o=>t[o.id]===n.id).map(o=>`${n.text}: ${o.text}`));case"date":return[ct(t)];case"\
list":return t.map(n=>n.trim());default:return[`${t}`.trim()]}}function z({items:e},t){let n={};for(let o of e){let r=t[o.
id];if(!(r==null||!ne(o,n)))if(o.kind==="choice"){let i=(o.among?oe(o,n):o.cards).map(c=>c.id).filter(c=>r.chosen.includes(
c));(i.length||r.own?.trim())&&(n[o.id]={chosen:i,own:r.own??""})}else if(o.kind==="sort"){let a=o.cards.filter(i=>r[i.id]).
map(i=>[i.id,r[i.id]]);a.length&&(n[o.id]=Object.fromEntries(a))}else n[o.id]=r}return n}function Ee({exercise:e,tallied:t},n){
let o=z(e,n),r={};for(let a of e.items){if(!t.includes(a.id)||!(a.id in o))continue;let i=o[a.id];r[a.id]=a.kind!=="choi\
ce"?i:[...i.chosen,...i.own.trim()?[at]:[]]}return r}function $e({exercise:e},t,n){let r=e.items.filter(a=>a.kind==="rul\
er").map(a=>a.id).filter(a=>a in t&&a in(n??{}));return Object.fromEntries(r.map(a=>[a,t[a]-n[a]]))}var fe=(e,t)=>L(e.ask,
t),Q=({exercise:e,tallied:t},n,o)=>{let r=z(e,n);return e.items.filter(a=>a.id in r).map(a=>({heading:a.said||fe(a,r),said:Y(
a,r[a.id]),words:t.includes(a.id)?[]:[o]}))};var lt=/[\u202a-\u202e\u2066-\u2069]/g,Te=({items:e},t)=>{let n=z({items:e},t);return e.filter(o=>o.id in n).map(o=>({item:o.
id,question:fe(o,n),answer:n[o.id],...o.cards?{"in-words":Y(o,n[o.id])}:{}}))};function qe(e){let n={format:"ajar-journa\
l",version:1,entries:Object.entries(e).filter(([,r])=>r.answers&&Te(r.question.exercise,r.answers).length).map(([r,a])=>{
let[i,c=""]=r.split(/@(.*)/s);return{exercise:i,moment:c,title:a.question.exercise.title,at:a.when,done:!!a.done,confirmed:!!a.
done,answers:Te(a.question.exercise,a.answers)}})};return`${JSON.stringify(n,null,2).replace(lt,r=>`\\u${r.charCodeAt(0).
toString(16)}`)}
`}function Ae(e,t){let n=URL.createObjectURL(new Blob([t],{type:"application/json"}));s("a",{href:n,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(n),6e4)}var[ut,dt,ie]=[9,28,30],K=e=>ut+dt*e;function I(e,t,...n){let o=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[r,a]of Object.entries(t))o.setAttribute(r,a);return o.append(...n),o}var Le=e=>Object.entries(e).filter(([t,{done:n,
answers:o}])=>t.startsWith("check-in@")&&n&&o).map(([t,{answers:n,question:o}])=>({moment:t.slice(9),answers:n,items:o.exercise.
items.filter(r=>r.kind==="ruler"&&n[r.id]!=null)})).filter(({items:t})=>t.length);function pt(e,t,n){let o=t.at(-1),r=(a,i,c)=>I(
"line",{x1:K(a),x2:K(i),y1:ie,y2:ie,class:c});return I("svg",{viewBox:"0 0 298 46",role:"img","aria-label":n,class:`phon\
e-ruler phone-${e}`},r(0,10,"phone-scale"),...[0,5,10].map(a=>I("text",{x:K(a),y:46,class:"phone-tick"},`${a}`)),r(t[0].
value,o.value,"phone-way"),...t.slice(0,-1).map(({value:a})=>I("circle",{cx:K(a),cy:ie,r:5,class:"phone-then"})),I("circ\
le",{cx:K(o.value),cy:ie,r:8,class:"phone-now"}),I("text",{x:K(o.value),y:16,class:"phone-value"},`${o.value}`))}function Me(e,t){
let o=[...new Map(e.flatMap(({items:r})=>r.map(a=>[a.id,a]))).values()].map(r=>{let a=e.filter(({answers:l})=>l[r.id]!=null).
map(({moment:l,answers:u})=>({moment:l,value:u[r.id]})),i=r.said||r.ask,c=a.map(({moment:l,value:u})=>L(t["phone-rulers-\
at"],{n:u,moment:l})).join(", ");return s("div",{},s("h3",{},i),pt(r.id,a,`${i}: ${c}`),s("p",{class:"phone-numbers","ar\
ia-hidden":"true"},c))});return s("div",{class:"phone-rulers"},s("p",{class:"ajar-hint"},t["phone-rulers-how"]),...o)}function Ne({words:e,notes:t,onForget:n}){let o=!1,r=s("div",{}),a=s("div",{}),i=s("details",{},s("summary",{},s("h2",{},
e["phone-rulers"])),r),c=s("details",{},s("summary",{},s("h2",{},e["phone-notes"])),a),l=s("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),u=s("footer",{},i,c,l);for(let p of[i,c])p.addEventListener("toggle",()=>p.open&&y());let b=(p,j)=>s(
"button",{type:"button",onclick:j},p);function h(){t.forget(),l.textContent=e["phone-forgotten"],l.focus(),n()}function m(){
let p=s("div",{}),j=b(e["phone-forget"],()=>{let $=b(e["phone-forget-no"],()=>{p.replaceChildren(j),j.focus()});p.replaceChildren(
s("p",{},e["phone-forget-sure"]),s("div",{class:"ajar-moves"},$,b(e["phone-forget"],h))),$.focus()});return p.append(j),
p}function f([p,{question:j,answers:$}]){let T=p.split(/@(.*)/s)[1],{title:M}=j.exercise;return[s("h3",{},T?`${M} (${T})`:
M),s("div",{class:"ajar-reflection"},...Q(j,$,e["phone-stays"]).flatMap(k=>le(k,4)))]}function y(){let{entries:p}=t.all();
Object.keys(p).length&&(l.textContent="");let j=Object.entries(p).filter(([,{question:T,answers:M}])=>M&&Q(T,M,"").length),
$=Le(p);i.hidden=!$.length,c.hidden=!j.length,$.length&&i.open&&r.replaceChildren(Me($,e)),!(!c.open||a.contains(document.
activeElement))&&a.replaceChildren(o?"":s("p",{class:"ajar-hint"},e["phone-notes-where"]),b(e["phone-notes-keep"],()=>Ae(
"notes.json",qe(t.all().entries))),s("p",{class:"ajar-hint"},e["phone-notes-file"]),m(),...j.flatMap(f))}return y(),{element:u,
refresh:y,open(){o=!0,c.open=!0,y()}}}function Ie(e,t,{words:n,notes:o,send:r,changed:a,announce:i}){let{name:c}=t,l=t,u=()=>o.entry(c)??{},b=()=>!!l?.open,h=({
sending:d,added:O})=>!!(d||O?.round===m()),m=()=>(l??t).round,f=d=>Q(t,d,n["phone-stays"]),y=s("p",{class:"phone-closed"},
n["phone-closed"]),p=s("section",{class:"phone-add","aria-labelledby":"phone-add",hidden:!0}),j=s("div",{});e.replaceChildren(
y,j);function $(d){return!b()||!t.tallied.includes(d.id)?n["phone-stays"]:s("span",{class:"phone-group"},n[d.own?"phone-\
can-add-own":"phone-can-add"])}let T=d=>o.update(c,{question:t,when:`${new Date().toISOString().slice(0,19)}+00:00`,...d}),
M=we(j,t.exercise,{words:n,mark:$,level:1,answers:u().answers,at:u().at,done:u().done,reflection:f(u().answers??{}),onMove:d=>{
u().answers&&o.update(c,{at:d})},onChange:d=>{T({answers:d,done:!1,keeps:null}),w()},onDone:d=>{T({answers:z(t.exercise,
d),done:!0}),M.update({answers:d,done:!0,reflection:f(d)}),w(),p.querySelector("h2").focus({preventScroll:!0}),window.scrollTo(
0,0),a()},onStartOver:()=>{o.remove(c),w(),a()}});j.querySelector(".ajar-body").before(p);function k(d){let O=Ee(t,d.answers),
E=o.entry(t.since)?.added?.answers;return{answers:O,moved:$e(t,O,E)}}let v=(d,O)=>s("button",{type:"button",onclick:O},d);
function x(d,...O){let E=s("h2",{id:"phone-add",tabindex:"-1"},d),A=s("div",{},E,...O.map(B=>typeof B=="string"?s("p",{},
B):B));if(A.textContent===p.textContent)return;let D=p.contains(document.activeElement),N=p.textContent;p.replaceChildren(
...A.childNodes),D?E.focus({preventScroll:!0}):N&&i(d)}function g({answers:d,moved:O}){let E=t.exercise.items.filter(F=>F.
id in d).map(F=>{let[V,...H]=F.kind==="sort"?[]:Y(F,u().answers[F.id]),_=F.said||F.ask;return s("li",{},V&&!H.length&&!F.
own?`${_}: ${V}`:_)}),A=()=>{r.add(c,l,d,O),w()},D=()=>{o.update(c,{keeps:m()}),w()},{added:N,keeps:B}=u(),R=B===m(),G=E.
length>0;x(n[R?"phone-kept":G?"phone-add-title":"phone-done-ask"],...R?[n["phone-kept-how"]]:[],...N&&!R?[n["phone-again"]]:
[],...G?[n["phone-add-what"],s("ul",{},...E)]:[n["phone-done-what"]],...Object.keys(O).length?[n["phone-add-moved"]]:[],
n["phone-add-final"],s("div",{class:"ajar-moves"},R?null:v(n["phone-keep-mine"],D),v(n[G?"phone-add":"phone-done"],A)))}
function w(){let{done:d,sending:O,added:E,late:A,refused:D}=u();y.hidden=b()||!!d,p.hidden=!d;let N=j.querySelector(".aj\
ar-reflection + .ajar-moves");if(N&&(N.hidden=h(u())),!d){p.replaceChildren();return}let B=k(u());if(O)x(n["phone-sendin\
g"],n["phone-sending-how"]);else if(E?.round===m()){let R=Object.keys(E.answers).length;x(n[R?"phone-added":"phone-done-\
title"],n[R?"phone-added-how":"phone-done-how"])}else A===m()?x(n["phone-here"],n["phone-late"]):D===m()?x(n["phone-here"],
n["phone-refused"]):t.tallied.length?o.isSpent(`${t.id}.${m()}`)?x(n["phone-here"],n["phone-once"]):b()?g(B):x(n["phone-\
here"],n["phone-closed-done"]):x(n["phone-here"],n["phone-all-here"])}return w(),{name:c,is:d=>d?.id===t.id&&JSON.stringify(
d.exercise)===JSON.stringify(t.exercise),isTouched(){let{answers:d={},at:O=0,done:E}=u(),A=e.contains(document.activeElement)&&
document.activeElement.matches("input, textarea");return!E&&(A||O>0||Object.values(d).some(D=>D!=null))},update(d){l=d,w()},
refresh:w}}var ht=15e3;async function ft(e,t){for(let n=0;;n++){let o=0;try{let r=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(ht)});o=ae(r);let{error:a}=await r.
json();if(r.ok||a&&r.status<500&&![408,429].includes(r.status))return a}catch{}await se(re(n,o))}}function De(e,t,n){let o=new Set;
async function r(a){let{sending:i}=t.entry(a);if(o.has(i.key))return;o.add(i.key);let c=await ft(`${e}/answers`,i),{question:l,
round:u,answers:b}=i;c||t.spend(`${l}.${u}`);let h=c?["closed","no-room"].includes(c)?{late:u}:{refused:u}:{added:{round:u,
answers:b}};t.entry(a)&&t.update(a,{sending:null,...h}),o.delete(i.key),n()}return{add(a,{id:i,round:c},l,u){let b={question:i,
round:c,key:t.key(`${i}.${c}`),answers:l,moved:u};t.update(a,{sending:b}),r(a)},resume(){for(let[a,i]of Object.entries(t.
all().entries))i.sending&&r(a)}}}var Fe=8;async function Be(e,t){if(e.length!==Fe)return t["phone-code-length"];try{let n=await fetch(`api/rooms/${e}`,{cache:"\
no-store"});if(n.ok)return"";if(n.status===404)return t["phone-no-room"];let o=Math.ceil((Number(n.headers.get("Retry-Af\
ter"))||60)/60);return L(t["phone-too-many"],{wait:o>1?L(t["phone-minutes"],{minutes:o}):t["phone-minute"]})}catch{return t["\
phone-not-reached"]}}function Pe(e,t){let n=s("p",{id:"phone-problem",class:"phone-problem",role:"status"}),o=s("input",
{type:"text",value:t,maxlength:40,autocapitalize:"characters",spellcheck:"false","aria-describedby":"phone-code-how phon\
e-problem",name:"code"}),r=i=>i.toUpperCase().replace(/[^A-Z0-9]/g,""),a=async i=>{i.preventDefault();let c=r(o.value);n.
textContent=await Be(c,e),n.textContent?o.focus():location.replace(c)};return t&&Be(t,e).then(i=>{n.textContent=i&&(t.length===
Fe?i:e["phone-no-room"])}),[s("form",{class:"phone-card",onsubmit:a},s("h1",{},e["phone-join"]),s("label",{},s("span",{},
e["phone-code"]),o),s("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,s("div",{class:"ajar-moves"},s(
"button",{type:"submit"},e["phone-go-in"])))]}function Re(e,t){let n=[e["phone-welcome-nameless"],e["phone-welcome-stays"],
e["phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],o=location.protocol==="http:";return[s("div",
{class:"phone-card"},s("h1",{},e["phone-welcome"]),s("ul",{},...n.map(r=>s("li",{},r))),o?s("p",{class:"ajar-hint"},e["p\
hone-welcome-open"]):null,s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:t},e["phone-go-on"])))]}var mt=()=>I(
"svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},I("path",{d:"M11 8h42v68H11z",class:"phone-light"}),
I("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),I("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),I("path",{d:"M9\
.5 76.5V6.5h45v70",class:"phone-frame"})),We=e=>[s("div",{class:"phone-waiting"},mt(),s("h1",{},e["phone-waiting"]),s("p",
{},e["phone-waiting-how"]))],Ue=(e,t)=>{let n=Object.keys(t.all().entries).length;return[s("div",{class:"phone-waiting"},
s("h1",{},e["phone-ended"]),s("p",{},e[n?"phone-ended-notes":"phone-ended-nothing"]))]};var ze=e=>JSON.parse(document.getElementById(e).textContent),q=ze("words"),be=location.pathname.split("/").pop().toUpperCase().
replace(/[^A-Z0-9]/g,""),S=Ce(be),C=ze("state"),U=s("main",{}),Ke=s("p",{class:"phone-looking",role:"status"}),Ge=s("p",
{class:"phone-practice",hidden:!0},q["phone-practice"]),J=s("div",{class:"phone-banner",role:"status",hidden:!0}),Ve=s("\
p",{class:"phone-unseen",role:"status"}),He=e=>{Ve.textContent=e},X="",P=null;function ce(e,t,{focus:n=!1}={}){if(e===X&&
e!=="question")return;let o=n||U.contains(document.activeElement);if(X=e,P=null,J.hidden=!0,U.replaceChildren(),t(),!o)return;
let r=U.querySelector("h1");r.tabIndex=-1,r.focus({preventScroll:!0}),window.scrollTo(0,0)}function Ze(e,t){ce("question",
()=>{P=Ie(U,e,{words:q,notes:S,send:ge,announce:He,changed:()=>te.refresh()}),S.all().place!==e.name&&S.change(n=>{n.place=
e.name})},t)}function ee(e={}){let t=C.ended?null:C.question;if(Ge.hidden=!C.practice,!S.all().welcomed&&!C.ended){ce("w\
elcome",()=>U.append(...Re(q,Ye)),e);return}if(P?.is(t)){P.update(t),J.hidden=!0;return}if(P?.isTouched()&&!e.focus){P.update(
null),(t||C.ended)&&gt();return}let n=X==="waiting"||X==="question";C.ended?ce("ended",()=>{U.append(...Ue(q,S)),te.open()},
e):t?Ze(t,e):ce("waiting",()=>U.append(...We(q)),e),t&&n&&He(`${q["phone-new"]} ${t.exercise.title}`)}function gt(){let e=q[C.
ended?"phone-ended-here":"phone-moved-on"];(J.hidden||J.firstChild.textContent!==e)&&J.replaceChildren(s("p",{},e),s("bu\
tton",{type:"button",onclick:()=>ee({focus:!0})},q[C.ended?"phone-go-notes":"phone-go-new"])),J.hidden=!1}function Ye(){
S.change(n=>{n.welcomed=!0});let{place:e,entries:t}=S.all();e&&!t[e]?.done&&bt(t[e]),ee({focus:!P})}function bt(e){!e?.answers||
C.ended||e.question.name===C.question?.name||Ze({...e.question,open:!1})}function _e(e){C=e,C.ended&&S.end(),ee()}var vt=()=>S.
isSpent("join")?{}:{"Ajar-Phone":S.key("join")},Je=0;function wt(e){e&&!S.isSpent("join")&&S.spend("join"),clearTimeout(
Je),Je=setTimeout(()=>{Ke.textContent=e?"":q["phone-looking"]},e?0:2500)}var me=()=>{X="",P=null,ee(),te.refresh()},Qe=`\
api/rooms/${be}`,ge=De(Qe,S,()=>{P?.refresh(),te.refresh()}),te=Ne({words:q,notes:S,onForget(){C.ended||S.change(e=>{e.welcomed=
!0}),me()}});function yt(){S.forget(),ue()}document.querySelector(".phone").replaceChildren(s("header",{},s("details",{},
s("summary",{},q["phone-leave"]),s("p",{},q["phone-leave-cannot"]),s("p",{class:"ajar-leave-how"},q["leave-how"])),s("bu\
tton",{type:"button",class:"ajar-leave-now",onclick:yt},q.leave),Ke,Ge,J),U,te.element,Ve);ye(()=>S.forget());!C&&Object.
keys(S.all().entries).length&&(C={ended:!0});if(!C)U.append(...Pe(q,be));else{if(C.ended)S.end();else{let e=()=>_e({...C,
ended:!0});je(Qe,C.version,{onState:_e,onReached:wt,onGone:e,introduce:vt}),ge.resume()}document.addEventListener("visib\
ilitychange",()=>{document.hidden||ge.resume()}),S.listen(()=>{document.hidden||!P?.isTouched()?me():P.refresh()}),setTimeout(
()=>{S.forget(),me()},S.all().begun+he-Date.now()),C.ended||!S.all().welcomed?ee():Ye()}
