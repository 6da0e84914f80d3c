var L=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),ne=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function oe(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return s.length?
s:e.cards}var be=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};var tt=["button","input","select","summary","textarea"],nt=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return tt.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),nt.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function we(e,t,n){let{words:s,level:a=3}=n;
window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-${window.ajarForms}`,i={...n.answers},c=0,l=null,u=o("p",{class:"aj\
ar-status",role:"status","aria-live":"polite"}),v=o("div",{class:"ajar-body"}),h=o("section",{class:"ajar-form","aria-la\
belledby":`${r}-title`},o(`h${a}`,{id:`${r}-title`},t.title),o("p",{class:"ajar-why"},t.why),t.private?o("p",{class:"aja\
r-private"},t.private):null,v,u);e.replaceChildren(h);let m=()=>t.items.filter(b=>ne(b,i)),f=b=>{u.replaceChildren(b)};function y(b,x){
u.replaceChildren(`${b} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{i=x,f(""),n.onChange(i),T({focus:!0})}},
s["put-back"]))}function p(b,x){i={...i,[b.id]:x},f(""),n.onChange(i),j()}function j(){let{item:b,skip:x,where:g,next:w}=l,
d=m();x.textContent=i[b.id]==null?s.skip:s["clear-and-skip"],g.textContent=L(s["question-of"],{n:c+1,all:d.length}),w.textContent=
c===d.length-1?s.done:s.next}function E(b,x=!0){let g=m();if(c+=b,c>=g.length){c=g.length-1,l=null,n.onDone(i);return}T(
{focus:x})}function T({focus:b=!1}={}){let x=m();c=Math.max(0,Math.min(c,x.length-1));let g=x[c],w=`${r}-${g.id}`,d=o("l\
egend",{},L(g.ask,i)),O=g.hint?o("p",{class:"ajar-hint",id:`${w}-hint`},g.hint):null,$=n.mark?.(g),A=$?o("p",{class:"aja\
r-mark",id:`${w}-mark`},$):null,D=[O,A].filter(Boolean).map(({id:_})=>_).join(" "),M=g.among?{...g,cards:oe(g,i)}:g,B=ot[g.
kind](M,be(M,i[g.id]),{words:s,group:w,change:_=>p(g,_),say:f}),R=o("fieldset",{class:`ajar-item ajar-${g.kind}`,tabindex:"\
-1","aria-describedby":D||null},d,O,A,B),G=c>0?o("button",{type:"button",onclick:()=>E(-1)},s.back):null,F=o("button",{type:"\
button",onclick:()=>{let _=i,et=i[g.id]!=null;i={...i,[g.id]:null},n.onChange(i),E(1),et&&y(s.cleared,_)}}),V=o("button",
{type:"button",onclick:()=>{f(""),E(1)}}),H=o("p",{class:"ajar-where"});l={item:g,skip:F,where:H,next:V},v.replaceChildren(
H,R,o("div",{class:"ajar-moves"},G,F,V)),j(),n.onMove?.(c),b&&(R.focus({preventScroll:!0}),H.scrollIntoView({block:"near\
est"}))}function N(b,{focus:x=!1}={}){l=null;let g=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);v.replaceChildren(o("\
div",{class:"ajar-reflection"},g,...b.flatMap(w=>le(w,a+2))),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{
c=0,T({focus:!0})}},s.change),o("button",{type:"button",onclick:()=>{let w=i;i={},c=0,n.onStartOver(),T({focus:!0}),y(s["\
started-over"],w)}},s["start-over"]))),x&&g.focus()}function k(b){let x=v.contains(document.activeElement);x&&l||(i={...b.
answers},b.done?N(b.reflection,{focus:x}):(c=b.at??Math.max(0,m().findIndex(g=>i[g.id]==null)),T()))}return k({answers:i,
at:n.at,done:n.done,reflection:n.reflection}),{update:k,say:f}}var le=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):
null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.
map(a=>o("p",{},a))].filter(Boolean),ot={ruler(e,t,{group:n,change:s}){let a=Array.from({length:11},(r,i)=>o("label",{class:"\
ajar-number"},o("input",{type:"radio",name:n,value:i,checked:t===i,onchange:()=>s(i),"aria-describedby":i===0?`${n}-low`:
i===10?`${n}-high`:null}),o("span",{},`${i}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-numbers"},...a),
o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),
` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a}){let{chosen:r,own:i}=t||{chosen:[],own:""},c=()=>a(r.length||i.trim()?
{chosen:[...r],own:i}:null),l=e.many?"checkbox":"radio",u=e.cards.map(h=>o("input",{type:l,name:s,value:h.id,checked:r.includes(
h.id),onchange:m=>{e.many?r=r.filter(f=>f!==h.id).concat(m.target.checked?h.id:[]):(r=[h.id],i="",v&&(v.value="")),c()}})),
v=e.own?o("input",{type:"text",value:i,maxlength:500,oninput:h=>{i=h.target.value,!e.many&&i.trim()&&(r=[],u.forEach(m=>{
m.checked=!1})),c()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose\
-one"]),...e.cards.map((h,m)=>o("label",{class:"ajar-card"},u[m],o("span",{},h.text))),v?o("label",{class:"ajar-own"},o(
"span",{},e.own),v):null)},sort(e,t,{words:n,group:s,change:a,say:r}){let i={...t},c={},l=e.piles.map(f=>(c[f.id]=o("spa\
n",{}),o("li",{class:"ajar-pile",ondragover:y=>{y.preventDefault(),y.currentTarget.classList.add("ajar-over")},ondragleave:y=>y.
currentTarget.classList.remove("ajar-over"),ondrop:y=>{y.preventDefault(),y.currentTarget.classList.remove("ajar-over");
let p=h[y.dataTransfer.getData("text/plain")]?.[f.id];p&&(p.checked=!0,v(p.dataset.card,f))}},c[f.id]))),u=()=>e.piles.forEach(
f=>{c[f.id].textContent=L(n["pile-count"],{pile:f.text,n:Object.values(i).filter(y=>y===f.id).length})}),v=(f,y)=>{i[f]=
y.id,u(),a({...i}),r(L(n.moved,{card:e.cards.find(p=>p.id===f).text,pile:y.text}))},h={},m=e.cards.map(f=>{h[f.id]={};let y=`${s}\
-${f.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:p=>p.dataTransfer.setData("text/plain",f.
id)},o("legend",{},f.text),o("div",{class:"ajar-into"},...e.piles.map(p=>{let j=o("input",{type:"radio",name:y,value:p.id,
"data-card":f.id,checked:i[f.id]===p.id,onchange:()=>v(f.id,p)});return h[f.id][p.id]=j,o("label",{},j,o("span",{},p.text))})))});
return u(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...l),...m)},text(e,t,{words:n,
change:s}){let a=o(e.long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:t??""},maxlength:2e4,oninput:r=>s(r.
target.value.trim()?r.target.value:null)});return e.long&&(a.value=t??""),o("label",{class:"ajar-words"},o("span",{},n["\
own-words"]),a)},list(e,t,{words:n,change:s}){let a=o("div",{}),r=()=>{let h=[...a.querySelectorAll("input")].map(m=>m.value).
filter(m=>m.trim());s(h.length?h:null)},i=()=>[...a.children].forEach((h,m)=>{h.querySelector("label > span").textContent=
L(n.line,{n:m+1}),h.querySelector("button").setAttribute("aria-label",L(n["remove-line"],{n:m+1}))}),c=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{u(""),a.lastElementChild.querySelector("input").focus()}},n["add-line"]),l=()=>{i(),
c.hidden=a.children.length>=e.most},u=h=>{let m=o("div",{class:"ajar-line"},o("label",{class:"ajar-words"},o("span",{}),
o("input",{type:"text",value:h,maxlength:2e4,oninput:r})),o("button",{type:"button",class:"ajar-remove",onclick:()=>{let f=m.
nextElementSibling||m.previousElementSibling;m.remove(),f||u(""),l(),r(),(f||a.firstElementChild).querySelector("input").
focus()}},"×"));a.append(m),l()},v=t||[];for(let h=0;h<Math.max(e.lines,v.length);h++)u(v[h]??"");return o("div",{class:"\
ajar-lines"},a,c)},date(e,t,{words:n,change:s}){return o("label",{class:"ajar-words"},o("span",{},n["pick-date"]),o("inp\
ut",{type:"date",value:t??"",oninput:a=>s(a.target.value||null)}))}};function ue(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function ye(e=()=>{}){if(window.ajarWatches)return;window.ajarWatches=!0;let t=[];window.addEventListener("keydown",n=>{
n.repeat||(t=n.key==="Shift"?[...t,n.timeStamp].slice(-3):[],t.length===3&&t[2]-t[0]<2e3&&(e(),ue()))},{capture:!0})}var de=new Set,pe=()=>{if(!document.hidden)for(let e of[...de])e(Math.random()*1e3)};window.addEventListener("online",pe);
window.addEventListener("pageshow",pe);document.addEventListener("visibilitychange",pe);var se=e=>new Promise(t=>{let n,
s=()=>{de.delete(a),t()},a=r=>{clearTimeout(n),n=setTimeout(s,Math.min(r,e))};de.add(a),n=setTimeout(s,e)}),re=(e,t=0)=>Math.
max(t,Math.min(8e3,500*2**e)*(.5+Math.random())),ae=e=>Math.min(60,Number(e.headers.get("Retry-After"))||0)*1e3*(1+Math.
random()/2);var st=5e4,xe=8e3;function je(e,t,{onState:n,onReached:s,onGone:a,introduce:r}){let i=t,c=!0,l=!1,u=0,v=null,h=null;async function m(k,b){
h=new AbortController;let{signal:x}=h,g=setTimeout(()=>h.abort(),xe),w=await fetch(k,{headers:{...b,...r()},cache:"no-st\
ore",signal:x}).finally(()=>clearTimeout(g));if(w.ok||w.status===304)return w;let d=await w.json();throw d.error==="no-r\
oom"&&(T(),a()),Object.assign(new Error(d.error),{requested:ae(w)})}async function f(){let b=(await m(`${e}/events`,{Accept:"\
text/event-stream"})).body.getReader(),x=new TextDecoder;for(let g="",w=!0;;){let d=setTimeout(()=>{c&&(c=!w),h.abort()},
w?xe:st),{done:O,value:$}=await b.read().finally(()=>clearTimeout(d));if(O&&w)throw new Error;if(O)return;let A=(g+x.decode(
$,{stream:!0})).split(`

`);g=A.pop();for(let D of A){let M=D.split(`
`).find(B=>B.startsWith("data:"));M&&(w=!1,p(JSON.parse(M.slice(5))))}}}async function y(){let k=await m(e,v?{"If-None-M\
atch":v}:{});k.ok&&p(await k.json()),v=k.headers.get("ETag"),j()}function p(k){j(),!(k.version<i)&&(i=k.version,k.ended&&
T(),n(k))}function j(){u=0,s(!0)}async function E(){for(;!l;){let k=Math.random()*2e3;try{c&&u%2===0?await f():(await y(),
k+=3e3)}catch(b){if(l)return;u||s(!1),k=re(u++,b.requested)}l||await se(k)}}function T(){l=!0,h.abort()}let N=Date.now();
document.addEventListener("visibilitychange",()=>{document.hidden?N=Date.now():Date.now()-N>5e3&&h.abort()}),window.addEventListener(
"pageshow",({persisted:k})=>{k&&h.abort()}),window.addEventListener("offline",()=>h.abort()),E()}var[ke,Se]=["ajar-notes ","ajar-keys "],he=12*36e5;function Oe(e){let t=new Map,n=s=>{try{return s(window[e])}catch{return}};
return{get:s=>JSON.parse(t.get(s)??n(a=>a.getItem(s))??"null"),set(s,a){let r=JSON.stringify(a);t.set(s,r),n(i=>{i.setItem(
s,r),t.delete(s)})},remove(s){t.delete(s),n(a=>a.removeItem(s))},names:()=>n(s=>Object.keys(s))??[]}}var W=Oe("localStor\
age"),Z=Oe("sessionStorage");function rt(){for(let e of W.names())(e.startsWith(ke)||e.startsWith(Se))&&Date.now()-W.get(
e).begun>he&&W.remove(e)}var at=()=>btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)))).slice(0,22).
replaceAll("+","-").replaceAll("/","_");function Ce(e){let[t,n]=[ke+e,Se+e];rt();let s=()=>Z.get(t)??W.get(t)??{begun:Date.
now(),entries:{}};function a(c){let l=s();c(l),(Z.get(t)?Z:W).set(t,l)}let r=()=>W.get(n)??{begun:Date.now()},i=(c,l)=>{
let u=r();W.set(n,{...u,[c]:{...u[c],...l}})};return{all:s,change:a,entry:c=>s().entries[c],update:(c,l)=>a(({entries:u})=>{
u[c]={...u[c],...l}}),remove:c=>a(({entries:l})=>{delete l[c]}),key(c){return r()[c]||i(c,{key:at()}),r()[c].key},spend:c=>i(
c,{spent:!0}),isSpent:c=>!!r()[c]?.spent,forget(){W.remove(t),Z.remove(t)},end(){Z.set(t,s()),W.remove(t),W.remove(n)},listen:c=>window.
addEventListener("storage",({key:l})=>{(l===null||l===t||l===n)&&c()})}}var it="~own",$e=(e,t)=>e.find(n=>n.id===t)?.text??t,ct=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"\
long"});function Y(e,t){switch(e.kind){case"choice":return[...t.chosen.map(n=>$e(e.cards,n)),t.own.trim()].filter(Boolean);case"\
sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${$e(e.piles,t[n.id])}`);case"date":return[ct(t)];case"list":
return t.map(n=>n.trim());default:return[`${t}`.trim()]}}function z({items:e},t){let n={};for(let s of e){let a=t[s.id];
if(!(a==null||!ne(s,n)))if(s.kind==="choice"){let i=(s.among?oe(s,n):s.cards).map(l=>l.id).filter(l=>a.chosen.includes(l)),
c=a.own?.trim()?a.own:"";(i.length||c)&&(n[s.id]={chosen:i,own:c})}else if(s.kind==="sort"){let r=s.cards.filter(i=>a[i.
id]).map(i=>[i.id,a[i.id]]);r.length&&(n[s.id]=Object.fromEntries(r))}else if(s.kind==="list"){let r=a.filter(i=>i.trim());
r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}function Ee({exercise:e,tallied:t},n){let s=z(e,n),a={};for(let r of e.
items){if(!t.includes(r.id)||!(r.id in s))continue;let i=s[r.id];a[r.id]=r.kind!=="choice"?i:[...i.chosen,...i.own.trim()?
[it]:[]]}return a}function Te({exercise:e},t,n){let a=e.items.filter(r=>r.kind==="ruler").map(r=>r.id).filter(r=>r in t&&
r in(n??{}));return Object.fromEntries(a.map(r=>[r,t[r]-n[r]]))}var fe=(e,t)=>L(e.ask,t),Q=({exercise:e,tallied:t},n,s)=>{
let a=z(e,n);return e.items.filter(r=>r.id in a).map(r=>({heading:r.said||fe(r,a),said:Y(r,a[r.id]),words:t.includes(r.id)?
[]:[s]}))};var lt=/[\u202a-\u202e\u2066-\u2069]/g,qe=({items:e},t)=>{let n=z({items:e},t);return e.filter(s=>s.id in n).map(s=>({item:s.
id,question:fe(s,n),answer:n[s.id],...s.cards?{"in-words":Y(s,n[s.id])}:{}}))};function Ae(e){let n={format:"ajar-journa\
l",version:1,entries:Object.entries(e).filter(([,a])=>a.answers&&qe(a.question.exercise,a.answers).length).map(([a,r])=>{
let[i,c=""]=a.split(/@(.*)/s);return{exercise:i,moment:c,title:r.question.exercise.title,at:r.when,done:!!r.done,confirmed:!!r.
done,answers:qe(r.question.exercise,r.answers)}})};return`${JSON.stringify(n,null,2).replace(lt,a=>`\\u${a.charCodeAt(0).
toString(16)}`)}
`}function Le(e,t){let n=URL.createObjectURL(new Blob([t],{type:"application/json"}));o("a",{href:n,download:e}).click(),
setTimeout(()=>URL.revokeObjectURL(n),6e4)}var[ut,dt,ie]=[9,28,30],K=e=>ut+dt*e;function I(e,t,...n){let s=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),s}var Ne=e=>Object.entries(e).filter(([t,{done:n,
answers:s}])=>t.startsWith("check-in@")&&n&&s).map(([t,{answers:n,question:s}])=>({moment:t.slice(9),answers:n,items:s.exercise.
items.filter(a=>a.kind==="ruler"&&n[a.id]!=null)})).filter(({items:t})=>t.length);function pt(e,t,n){let s=t.at(-1),a=(r,i,c)=>I(
"line",{x1:K(r),x2:K(i),y1:ie,y2:ie,class:c});return I("svg",{viewBox:"0 0 298 46",role:"img","aria-label":n,class:`phon\
e-ruler phone-${e}`},a(0,10,"phone-scale"),...[0,5,10].map(r=>I("text",{x:K(r),y:46,class:"phone-tick"},`${r}`)),a(t[0].
value,s.value,"phone-way"),...t.slice(0,-1).map(({value:r})=>I("circle",{cx:K(r),cy:ie,r:5,class:"phone-then"})),I("circ\
le",{cx:K(s.value),cy:ie,r:8,class:"phone-now"}),I("text",{x:K(s.value),y:16,class:"phone-value"},`${s.value}`))}function Me(e,t){
let s=[...new Map(e.flatMap(({items:a})=>a.map(r=>[r.id,r]))).values()].map(a=>{let r=e.filter(({answers:l})=>l[a.id]!=null).
map(({moment:l,answers:u})=>({moment:l,value:u[a.id]})),i=a.said||a.ask,c=r.map(({moment:l,value:u})=>L(t["phone-rulers-\
at"],{n:u,moment:l})).join(", ");return o("div",{},o("h3",{},i),pt(a.id,r,`${i}: ${c}`),o("p",{class:"phone-numbers","ar\
ia-hidden":"true"},c))});return o("div",{class:"phone-rulers"},o("p",{class:"ajar-hint"},t["phone-rulers-how"]),...s)}function Ie({words:e,notes:t,onForget:n}){let s=!1,a=o("div",{}),r=o("div",{}),i=o("details",{},o("summary",{},o("h2",{},
e["phone-rulers"])),a),c=o("details",{},o("summary",{},o("h2",{},e["phone-notes"])),r),l=o("p",{class:"phone-forgotten",
role:"status",tabindex:"-1"}),u=o("footer",{},i,c,l);for(let p of[i,c])p.addEventListener("toggle",()=>p.open&&y());let v=(p,j)=>o(
"button",{type:"button",onclick:j},p);function h(){t.forget(),l.textContent=e["phone-forgotten"],l.focus(),n()}function m(){
let p=o("div",{}),j=v(e["phone-forget"],()=>{let E=v(e["phone-forget-no"],()=>{p.replaceChildren(j),j.focus()});p.replaceChildren(
o("p",{},e["phone-forget-sure"]),o("div",{class:"ajar-moves"},E,v(e["phone-forget"],h))),E.focus()});return p.append(j),
p}function f([p,{question:j,answers:E}]){let T=p.split(/@(.*)/s)[1],{title:N}=j.exercise;return[o("h3",{},T?`${N} (${T})`:
N),o("div",{class:"ajar-reflection"},...Q(j,E,e["phone-stays"]).flatMap(k=>le(k,4)))]}function y(){let{entries:p}=t.all();
Object.keys(p).length&&(l.textContent="");let j=Object.entries(p).filter(([,{question:T,answers:N}])=>N&&Q(T,N,"").length),
E=Ne(p);i.hidden=!E.length,c.hidden=!j.length,E.length&&i.open&&a.replaceChildren(Me(E,e)),!(!c.open||r.contains(document.
activeElement))&&r.replaceChildren(s?"":o("p",{class:"ajar-hint"},e["phone-notes-where"]),v(e["phone-notes-keep"],()=>Le(
"notes.json",Ae(t.all().entries))),o("p",{class:"ajar-hint"},e["phone-notes-file"]),m(),...j.flatMap(f))}return y(),{element:u,
refresh:y,open(){s=!0,c.open=!0,y()}}}function De(e,t,{words:n,notes:s,send:a,changed:r,announce:i}){let{name:c}=t,l=t,u=()=>s.entry(c)??{},v=()=>!!l?.open,h=({
sending:d,added:O})=>!!(d||O?.round===m()),m=()=>(l??t).round,f=d=>Q(t,d,n["phone-stays"]),y=o("p",{class:"phone-closed"},
n["phone-closed"]),p=o("section",{class:"phone-add","aria-labelledby":"phone-add",hidden:!0}),j=o("div",{});e.replaceChildren(
y,j);function E(d){return!v()||!t.tallied.includes(d.id)?n["phone-stays"]:o("span",{class:"phone-group"},n[d.own?"phone-\
can-add-own":"phone-can-add"])}let T=d=>s.update(c,{question:t,when:`${new Date().toISOString().slice(0,19)}+00:00`,...d}),
N=we(j,t.exercise,{words:n,mark:E,level:1,answers:u().answers,at:u().at,done:u().done,reflection:f(u().answers??{}),onMove:d=>{
u().answers&&s.update(c,{at:d})},onChange:d=>{T({answers:d,done:!1,keeps:null}),w()},onDone:d=>{T({answers:z(t.exercise,
d),done:!0}),N.update({answers:d,done:!0,reflection:f(d)}),w(),p.querySelector("h2").focus({preventScroll:!0}),window.scrollTo(
0,0),r()},onStartOver:()=>{s.remove(c),w(),r()}});j.querySelector(".ajar-body").before(p);function k(d){let O=Ee(t,d.answers),
$=s.entry(t.since)?.added?.answers;return{answers:O,moved:Te(t,O,$)}}let b=(d,O)=>o("button",{type:"button",onclick:O},d);
function x(d,...O){let $=o("h2",{id:"phone-add",tabindex:"-1"},d),A=o("div",{},$,...O.map(B=>typeof B=="string"?o("p",{},
B):B));if(A.textContent===p.textContent)return;let D=p.contains(document.activeElement),M=p.textContent;p.replaceChildren(
...A.childNodes),D?$.focus({preventScroll:!0}):M&&i(d)}function g({answers:d,moved:O}){let $=t.exercise.items.filter(F=>F.
id in d).map(F=>{let[V,...H]=F.kind==="sort"?[]:Y(F,u().answers[F.id]),_=F.said||F.ask;return o("li",{},V&&!H.length&&!F.
own?`${_}: ${V}`:_)}),A=()=>{a.add(c,l,d,O),w()},D=()=>{s.update(c,{keeps:m()}),w()},{added:M,keeps:B}=u(),R=B===m(),G=$.
length>0;x(n[R?"phone-kept":G?"phone-add-title":"phone-done-ask"],...R?[n["phone-kept-how"]]:[],...M&&!R?[n["phone-again"]]:
[],...G?[n["phone-add-what"],o("ul",{},...$)]:[n["phone-done-what"]],...Object.keys(O).length?[n["phone-add-moved"]]:[],
n["phone-add-final"],o("div",{class:"ajar-moves"},R?null:b(n["phone-keep-mine"],D),b(n[G?"phone-add":"phone-done"],A)))}
function w(){let{done:d,sending:O,added:$,late:A,refused:D}=u();y.hidden=v()||!!d,p.hidden=!d;let M=j.querySelector(".aj\
ar-reflection + .ajar-moves");if(M&&(M.hidden=h(u())),!d){p.replaceChildren();return}let B=k(u());if(O)x(n["phone-sendin\
g"],n["phone-sending-how"]);else if($?.round===m()){let R=Object.keys($.answers).length;x(n[R?"phone-added":"phone-done-\
title"],n[R?"phone-added-how":"phone-done-how"])}else A===m()?x(n["phone-here"],n["phone-late"]):D===m()?x(n["phone-here"],
n["phone-refused"]):t.tallied.length?s.isSpent(`${t.id}.${m()}`)?x(n["phone-here"],n["phone-once"]):v()?g(B):x(n["phone-\
here"],n["phone-closed-done"]):x(n["phone-here"],n["phone-all-here"])}return w(),{name:c,is:d=>d?.id===t.id&&JSON.stringify(
d.exercise)===JSON.stringify(t.exercise),isTouched(){let{answers:d={},at:O=0,done:$}=u(),A=e.contains(document.activeElement)&&
document.activeElement.matches("input, textarea");return!$&&(A||O>0||Object.values(d).some(D=>D!=null))},update(d){l=d,w()},
refresh:w}}var ht=15e3;async function ft(e,t){for(let n=0;;n++){let s=0;try{let a=await fetch(e,{method:"POST",headers:{"Content-Ty\
pe":"application/json"},body:JSON.stringify(t),keepalive:!0,signal:AbortSignal.timeout?.(ht)});s=ae(a);let{error:r}=await a.
json();if(a.ok||r&&a.status<500&&![408,429].includes(a.status))return r}catch{}await se(re(n,s))}}function Be(e,t,n){let s=new Set;
async function a(r){let{sending:i}=t.entry(r);if(s.has(i.key))return;s.add(i.key);let c=await ft(`${e}/answers`,i),{question:l,
round:u,answers:v}=i;c||t.spend(`${l}.${u}`);let h=c?["closed","no-room"].includes(c)?{late:u}:{refused:u}:{added:{round:u,
answers:v}};t.entry(r)&&t.update(r,{sending:null,...h}),s.delete(i.key),n()}return{add(r,{id:i,round:c},l,u){let v={question:i,
round:c,key:t.key(`${i}.${c}`),answers:l,moved:u};t.update(r,{sending:v}),a(r)},resume(){for(let[r,i]of Object.entries(t.
all().entries))i.sending&&a(r)}}}var Pe=8;async function Fe(e,t){if(e.length!==Pe)return t["phone-code-length"];try{let n=await fetch(`api/rooms/${e}`,{cache:"\
no-store"});if(n.ok)return"";if(n.status===404)return t["phone-no-room"];let s=Math.ceil((Number(n.headers.get("Retry-Af\
ter"))||60)/60);return L(t["phone-too-many"],{wait:s>1?L(t["phone-minutes"],{minutes:s}):t["phone-minute"]})}catch{return t["\
phone-not-reached"]}}function Re(e,t){let n=o("p",{id:"phone-problem",class:"phone-problem",role:"status"}),s=o("input",
{type:"text",value:t,maxlength:40,autocapitalize:"characters",spellcheck:"false","aria-describedby":"phone-code-how phon\
e-problem",name:"code"}),a=i=>i.toUpperCase().replace(/[^A-Z0-9]/g,""),r=async i=>{i.preventDefault();let c=a(s.value);n.
textContent=await Fe(c,e),n.textContent?s.focus():location.replace(c)};return t&&Fe(t,e).then(i=>{n.textContent=i&&(t.length===
Pe?i:e["phone-no-room"])}),[o("form",{class:"phone-card",onsubmit:r},o("h1",{},e["phone-join"]),o("label",{},o("span",{},
e["phone-code"]),s),o("p",{id:"phone-code-how",class:"ajar-hint"},e["phone-code-how"]),n,o("div",{class:"ajar-moves"},o(
"button",{type:"submit"},e["phone-go-in"])))]}function We(e,t){let n=[e["phone-welcome-nameless"],e["phone-welcome-stays"],
e["phone-welcome-counts"],e["phone-welcome-result"],e["phone-welcome-skip"]],s=location.protocol==="http:";return[o("div",
{class:"phone-card"},o("h1",{},e["phone-welcome"]),o("ul",{},...n.map(a=>o("li",{},a))),s?o("p",{class:"ajar-hint"},e["p\
hone-welcome-open"]):null,o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:t},e["phone-go-on"])))]}var mt=()=>I(
"svg",{viewBox:"0 0 64 80",class:"phone-door","aria-hidden":"true"},I("path",{d:"M11 8h42v68H11z",class:"phone-light"}),
I("path",{d:"M11 8l30 7v68l-30-7z",class:"phone-leaf"}),I("circle",{cx:36,cy:47,r:2,class:"phone-knob"}),I("path",{d:"M9\
.5 76.5V6.5h45v70",class:"phone-frame"})),Ue=e=>[o("div",{class:"phone-waiting"},mt(),o("h1",{},e["phone-waiting"]),o("p",
{},e["phone-waiting-how"]))],_e=(e,t)=>{let n=Object.keys(t.all().entries).length;return[o("div",{class:"phone-waiting"},
o("h1",{},e["phone-ended"]),o("p",{},e[n?"phone-ended-notes":"phone-ended-nothing"]))]};var Ke=e=>JSON.parse(document.getElementById(e).textContent),q=Ke("words"),ve=location.pathname.split("/").pop().toUpperCase().
replace(/[^A-Z0-9]/g,""),S=Ce(ve),C=Ke("state"),U=o("main",{}),Ge=o("p",{class:"phone-looking",role:"status"}),Ve=o("p",
{class:"phone-practice",hidden:!0},q["phone-practice"]),J=o("div",{class:"phone-banner",role:"status",hidden:!0}),He=o("\
p",{class:"phone-unseen",role:"status"}),Ze=e=>{He.textContent=e},X="",P=null;function ce(e,t,{focus:n=!1}={}){if(e===X&&
e!=="question")return;let s=n||U.contains(document.activeElement);if(X=e,P=null,J.hidden=!0,U.replaceChildren(),t(),!s)return;
let a=U.querySelector("h1");a.tabIndex=-1,a.focus({preventScroll:!0}),window.scrollTo(0,0)}function Ye(e,t){ce("question",
()=>{P=De(U,e,{words:q,notes:S,send:ge,announce:Ze,changed:()=>te.refresh()}),S.all().place!==e.name&&S.change(n=>{n.place=
e.name})},t)}function ee(e={}){let t=C.ended?null:C.question;if(Ve.hidden=!C.practice,!S.all().welcomed&&!C.ended){ce("w\
elcome",()=>U.append(...We(q,Qe)),e);return}if(P?.is(t)){P.update(t),J.hidden=!0;return}if(P?.isTouched()&&!e.focus){P.update(
null),(t||C.ended)&&gt();return}let n=X==="waiting"||X==="question";C.ended?ce("ended",()=>{U.append(..._e(q,S)),te.open()},
e):t?Ye(t,e):ce("waiting",()=>U.append(...Ue(q)),e),t&&n&&Ze(`${q["phone-new"]} ${t.exercise.title}`)}function gt(){let e=q[C.
ended?"phone-ended-here":"phone-moved-on"];(J.hidden||J.firstChild.textContent!==e)&&J.replaceChildren(o("p",{},e),o("bu\
tton",{type:"button",onclick:()=>ee({focus:!0})},q[C.ended?"phone-go-notes":"phone-go-new"])),J.hidden=!1}function Qe(){
S.change(n=>{n.welcomed=!0});let{place:e,entries:t}=S.all();e&&!t[e]?.done&&vt(t[e]),ee({focus:!P})}function vt(e){!e?.answers||
C.ended||e.question.name===C.question?.name||Ye({...e.question,open:!1})}function Je(e){C=e,C.ended&&S.end(),ee()}var bt=()=>S.
isSpent("join")?{}:{"Ajar-Phone":S.key("join")},ze=0;function wt(e){e&&!S.isSpent("join")&&S.spend("join"),clearTimeout(
ze),ze=setTimeout(()=>{Ge.textContent=e?"":q["phone-looking"]},e?0:2500)}var me=()=>{X="",P=null,ee(),te.refresh()},Xe=`\
api/rooms/${ve}`,ge=Be(Xe,S,()=>{P?.refresh(),te.refresh()}),te=Ie({words:q,notes:S,onForget(){C.ended||S.change(e=>{e.welcomed=
!0}),me()}});function yt(){S.forget(),ue()}document.querySelector(".phone").replaceChildren(o("header",{},o("details",{},
o("summary",{},q["phone-leave"]),o("p",{},q["phone-leave-cannot"]),o("p",{class:"ajar-leave-how"},q["leave-how"])),o("bu\
tton",{type:"button",class:"ajar-leave-now",onclick:yt},q.leave),Ge,Ve,J),U,te.element,He);ye(()=>S.forget());!C&&Object.
keys(S.all().entries).length&&(C={ended:!0});if(!C)U.append(...Re(q,ve));else{if(C.ended)S.end();else{let e=()=>Je({...C,
ended:!0});je(Xe,C.version,{onState:Je,onReached:wt,onGone:e,introduce:bt}),ge.resume()}document.addEventListener("visib\
ilitychange",()=>{document.hidden||ge.resume()}),S.listen(()=>{document.hidden||!P?.isTouched()?me():P.refresh()}),setTimeout(
()=>{S.forget(),me()},S.all().begun+he-Date.now()),C.ended||!S.all().welcomed?ee():Qe()}
