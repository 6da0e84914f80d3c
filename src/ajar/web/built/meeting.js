var Ca=/^(\d{4})-(\d{2})-(\d{2})$/;function at(e){let[,t,n,s]=typeof e=="string"&&Ca.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Ma(+t,+n)?e:null}function rn(e){let t=e.getFullYear();return t>=1&&t<=9999?Aa(t,e.getMonth()+1,e.getDate()):null}var ln=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Ma(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Aa=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Ve=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var Ta=["button","input","select","summary","textarea"],La=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Ta.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),La.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function pe(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var Ge=["importance","confidence","readiness"],C=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?
Number.isInteger(r)?r+1:n:["number","string"].includes(typeof r)?r:n}),Ne=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function Je(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return s.length?s:e.cards}var to=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};var Na=3;function cn(e,{words:t,has:n,put:s,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(f=>o("inp\
ut",{type:"checkbox",onchange:({target:m})=>(m.checked?s:a)(f)})),l=()=>r.forEach((f,m)=>{f.checked=n(e[m])});l();let i=e.
map((f,m)=>o("label",{class:"ajar-card"},r[m],o("span",{dir:"auto"},f))),c=i.filter((f,m)=>m>=Na&&!r[m].checked);for(let f of c)
f.hidden=!0;let p=({target:f})=>{for(let m of c)m.hidden=!1;f.hidden=!0,c[0].querySelector("input").focus()},u=C(t["card\
s-more"],{n:c.length});return{element:o("details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"\
ajar-cards",role:"group","aria-label":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...i,c.length?
o("button",{type:"button",class:"ajar-link",onclick:p},u):"")),follow:l}}var Ia=2e4;function no(e,{oninput:t,...n}){let s=o("textarea",{maxlength:Ia,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+r}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function oo(e,t,{words:n,group:s,change:a,remarks:r,sentences:l=[]}){
let{opener:i,long:c,remark:p}=e,u=i?o("b",{id:`${s}-opener`},i):null,d=no(t??"",{rows:c?8:2,oninput:()=>{a(d.value.trim()?
d.value:null),v.follow()},...i?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),f=j=>{d.value=j,d.dispatchEvent(new Event("input",{bubbles:!0}))},m=n["message-opener"],v=cn(l,{words:n,has:j=>d.
value.includes(j),put:j=>f(`${d.value.trim()||m} ${j}`),drop:j=>{let y=d.value.replace(j,"").replace(/ {2,}/g," ").trim();
f(y===m?"":y)}}),g=o("label",{class:"ajar-words ajar-write"},u,d),k=p&&r?r(d,e):"";return v.element||k?o("div",{},v.element,
g,k):g}function so(e,t,{words:n,change:s,sentences:a=[]}){let r=o("div",{}),l=()=>[...r.querySelectorAll("textarea")],i=()=>{
let y=l().map(b=>b.value).filter(b=>b.trim());s(y.length?y:null),j.follow()},c=()=>[...r.children].forEach((y,b)=>{y.querySelector(
"textarea").setAttribute("aria-label",C(n.line,{n:b+1})),y.querySelector("button").setAttribute("aria-label",C(n["remove\
-line"],{n:b+1}))}),p=()=>{v(""),l().at(-1).focus()},u=o("button",{type:"button",class:"ajar-link",onclick:p},n["add-lin\
e"]),d=()=>{c(),u.hidden=r.children.length>=e.most},f=y=>{let b=l()[l().indexOf(y)+1];b?b.focus():y.value.trim()&&!u.hidden&&
p()},m=y=>{let b=no(y,{rows:1,enterkeyhint:"next",oninput:()=>{b.value.includes(`
`)&&(b.value=b.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:O=>{["insertLineBreak","insertParagraph"].includes(O.inputType)&&
(O.preventDefault(),f(b))}});return b},v=y=>{let b=()=>{let D=O.nextElementSibling||O.previousElementSibling;O.remove(),
D||v(""),d(),i(),(D||r.firstElementChild).querySelector("textarea").focus()},O=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},m(y)),o("button",{type:"button",class:"ajar-remove",onclick:b},"×"));r.append(O),d()},g=t||[];for(let y=0;y<
Math.max(e.lines,g.length);y++)v(g[y]??"");let k=y=>l().find(b=>b.value.trim()===y),j=cn(a,{words:n,has:y=>!!k(y),put(y){
!k("")&&!u.hidden&&v("");let b=k("");b&&(b.value=y),i()},drop(y){k(y).value="",i()}});return o("div",{class:"ajar-lines"},
j.element,r,u)}var Ra=5,Da=3,Ba=25;function $e(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){
clearTimeout(n),n=0,s&&t(""),s=!1}}}function ao(e,t,n){let{words:s,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,
{closed:p=null}=n,u={..._a,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let d=`ajar-${window.ajarForms}`,f={...n.
answers},m=0,v=null,g=0,k=n.aside??0,j=t.why?o("p",{class:"ajar-why"},t.why):"",y=t.private?o("p",{class:"ajar-private"},
t.private):"",b=q=>i?q.after:l&&q.more,O=t.items.some(q=>b(q)&&n.answers?.[q.id]!=null),{example:D}=t,I=D?o("details",{class:"\
ajar-example"},o("summary",{},s.example),o("p",{},D)):"",M=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
$=o("div",{}),N=o("div",{class:"ajar-body"}),_=o(`h${a}`,{id:`${d}-title`},t.title),H=[...r||l?[o("div",{class:"ajar-bes\
ide"},...c,j?Pa([j],s):"",I),y]:[j,y,I],$,N,M],W=o("section",{class:"ajar-form","aria-labelledby":`${d}-title`},...p===null?
[_,...H]:[o("details",{class:"ajar-folded",open:!p},o("summary",{},_),...H)]);W.addEventListener("keydown",q=>{q.key!=="\
Enter"||!(q.ctrlKey||q.metaKey)||!v||(q.preventDefault(),v.next.click())}),e.replaceChildren(W);function P(){let q=t.items.
filter(ee=>Ne(ee,f)),Z=q.filter(ee=>!b(ee)),Q=O?q.filter(b).map(ee=>[ee]):[];return[...i||r&&t.together?[Z]:Z.map(ee=>[ee]),
...Q]}let w=q=>{M.replaceChildren(q)},S=$e(s,w);function L(q,Z){M.replaceChildren(`${q} `,o("button",{type:"button",class:"\
ajar-link",onclick:()=>{f=Z,w(""),n.onChange(f),he({focus:!0})}},s["put-back"]))}function U(q,Z){f={...f,[q.id]:Z},Wa(N),
w(""),n.onChange(f),z()}function J(){V(!0),S.begin(),g=setTimeout(T,8e3)}function T(){g&&(clearTimeout(g),g=0,V(!1),S.end())}
function V(q){for(let Z of v?.fieldsets??[])Z.disabled=q}function z(){if(!v)return;let{items:q,skip:Z,where:Q,next:te,enough:ee,
more:ce}=v,se=P().length;Z.textContent=Y(q)?s["clear-and-skip"]:s.skip,Q.textContent=C(s["question-of"],{n:m+1,all:se}),
Q.hidden=se===1,te.textContent=m===se-1?s.done:s.next,ee.hidden=!ne(se);let ye=m===se-1&&(!i||Y(q)),ke=t.items.some(de=>b(
de)&&Ne(de,f));ce.hidden=O||!ye||!ke}function ne(q){return(n.enough==="at once"||m>0)&&m<q-1&&Y(t.items)}function ae(){g||
(J(),n.onDone(f))}let Y=q=>q.some(({id:Z})=>f[Z]!=null);function oe(q,Z=!0){if(g)return;let Q=P();if(m+=q,m>=Q.length){m=
Q.length-1,ae();return}he({focus:Z,again:q<0})}function je(q,Z){let Q=`${d}-${q.id}`,te=o("legend",{id:`${Q}-ask`},C(q.ask,
f)),ee=q.hint?o("p",{class:"ajar-hint",id:`${Q}-hint`},q.hint):null,ce=[ee,Z.mark].filter(Boolean).map(({id:de})=>de),se=q.
among?{...q,cards:Je(q,f)}:q,ye=u[q.kind](se,to(se,f[q.id]),{words:s,level:a+1,group:Q,change:de=>U(q,de),say:w,remarks:n.
remarks,sentences:n.sentences?.(q),isQuick:n.enough==="at once",isShort:l,...Z}),ke={class:`ajar-item ajar-${q.kind}`,tabindex:"\
-1","aria-describedby":ce.join(" ")||null};return o("fieldset",ke,te,ee,ye)}function he({focus:q=!1,again:Z=!1}={}){let Q=P();
m=Math.max(0,Math.min(m,Q.length-1));let te=Q[m],ee=n.mark?.(te),ce=ee?o("p",{class:"ajar-mark",id:`${d}-${te[0].id}-mar\
k`},ee):null,se=o("div",{class:"ajar-moves ajar-onward"}),ye=m>0?()=>oe(-1):null,ke=te.map(E=>je(E,{mark:ce,again:Z,moves:se,
back:ye})),de=o("button",{type:"button",class:"ajar-skip",onclick:()=>{if(g)return;let E=f,F=Y(te);if(f={...f,...Object.
fromEntries(te.map(({id:K})=>[K,null]))},n.onChange(f),!F){oe(1);return}he({focus:!0}),L(s.cleared,E)}}),Be=o("button",{
type:"button",class:"ajar-next",onclick:()=>{g||(w(""),oe(1))}}),qe=o("p",{class:"ajar-where"}),h=o("button",{type:"butt\
on",class:"ajar-link",onclick:()=>{g||(O=!0,oe(1))}},i?s["add-why"]:s["ask-more"]),A=o("button",{type:"button",class:"aj\
ar-link",onclick:ae},s.enough);v={items:te,skip:de,where:qe,next:Be,fieldsets:ke,enough:A,more:h},$.replaceChildren();let B={
type:"button",class:"ajar-back",onclick:ye};se.replaceChildren(Be,ye?o("button",B,s.back):"",de);let x=ke.length===1;ce&&
x&&ke[0].lastElementChild.before(ce),N.replaceChildren(qe,...ce&&!x?[ce]:[],...ke,se,...n.enough?[h,A]:[]),z(),n.onMove?.(
m),q&&(ke[0].focus({preventScroll:!0}),qe.scrollIntoView({block:"nearest"}))}function R(q){if($.replaceChildren(),!q||!n.
help||k>q.kinds.length)return null;let Z=()=>{k=q.kinds.length+1,n.onAside?.(k),$.replaceChildren(),N.querySelector("[ta\
bindex]").focus()},{help:Q,needs:te}=n;return $.append(Q.notice(q,{level:a+1,aside:Z,needs:te})),$.querySelector("[tabin\
dex]")}function G(q,{focus:Z=!1,danger:Q=null}={}){v=null;let te=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);N.replaceChildren(
o("div",{class:"ajar-reflection"},te,...q.flatMap(ce=>rt(ce,a+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("but\
ton",{type:"button",onclick:()=>{m=0,he({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let ce=f;
f={},m=0,k=0,n.onAside?.(0),n.onStartOver(),he({focus:!0}),L(s["started-over"],ce)}},s["start-over"])));let ee=R(Q);Z&&(ee??
te).focus()}function X(q){let Z=N.contains(document.activeElement);Z&&v&&!g||(T(),f={...q.answers},q.done?G(q.reflection,
{focus:Z,danger:q.danger}):(m=q.at??Math.max(0,P().findIndex(Q=>Q.some(({id:te})=>f[te]==null))),he()))}let{done:re,reflection:ge,
danger:Se}=n;return X({answers:f,at:n.at,done:re,reflection:ge,danger:Se}),{update:X,release:T,say:q=>{T(),w(q)}}}function qa(e){
let t=0,n=e.findIndex(({text:s},a)=>(t+=s.split(" ").length,a>=Ra||a>=Da&&t>Ba));return n<0||n>=e.length-1?e.length:n}var Pa=(e,t)=>o(
"details",{},o("summary",{},t["why-this"]),...e);function Wa(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var rt=({heading:e,said:t,words:n},s)=>[
e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),_a={ruler(e,t,{group:n,change:s}){let a=Array.from({length:11},(r,l)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>s(l),"aria-describedby":l===
0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r,isShort:l}){let{chosen:i,own:c}=t||{chosen:[],
own:""},p=()=>a(i.length||c.trim()?{chosen:[...i],own:c}:null),u=e.many?"checkbox":"radio",d=e.cards.map(y=>o("input",{type:u,
name:s,value:y.id,checked:i.includes(y.id),onchange:b=>{e.many?i=i.filter(O=>O!==y.id).concat(b.target.checked?y.id:[]):
(i=[y.id],c="",f&&(f.value="")),p()}})),f=e.own?o("input",{type:"text",value:c,maxlength:500,oninput:y=>{c=y.target.value,
!e.many&&c.trim()&&(i=[],d.forEach(b=>{b.checked=!1})),p()}}):null,m=e.cards.map((y,b)=>o("label",{class:"ajar-card"},d[b],
o("span",{},y.text))),v=l?qa(e.cards):m.length,g=m.filter((y,b)=>b>=v&&!d[b].checked);for(let y of g)y.hidden=!0;let k=()=>{
for(let y of g)y.hidden=!1;j.hidden=!0,g[0].querySelector("input").focus()},j=o("button",{type:"button",class:"ajar-link",
hidden:!g.length,onclick:k},C(n["cards-more"],{n:g.length}));return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},
n[e.many?"choose-many":"choose-one"]),...m,j,f?o("label",{class:"ajar-own"},o("span",{},e.own),f):null,f&&e.remark&&r?r(
f,e):null)},text:oo,list:so,date(e,t,{words:n,change:s,say:a}){let r=rn(new Date);return o("label",{class:"ajar-words"},
o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:({target:l})=>{s(l.value||null),l.value>="1000"&&
l.value<r&&a(n["day-past"])}}))}};function Fa(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function ro(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Fa(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[s],
p=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+c,ends:r+a.at(-1).end}}
var jt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function lo({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:p,kind:u},d)=>d>s&&!a.includes(p)&&(u!=="moves"||n.some(Ua)),c=e.findIndex(
i);return c<0?null:c}var Ua=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function io(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function co(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var Ha=new Set,un=()=>{if(!document.hidden)for(let e of[...Ha])e(Math.random()*1e3)};window.addEventListener("online",un);
window.addEventListener("pageshow",un);document.addEventListener("visibilitychange",un);function Va(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var gc=Va("ajar-presenter");var uo=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function po(e,t){return e?!(t.protocol.startsWith("http")&&!uo.test(t.
hostname)&&uo.test(new URL(e).hostname)):!1}function fo(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var lt=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function pn(e,t){if(t?.kind!=="moves"){let l=t&&lt(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function fn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:C(t["room-joined"],{n:e}):t["room-joined-none"]}function it({answered:e},{joined:t},n){return t>e?C(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:C(n["wall-answered"],{n:e})}function mo(e,t){return e?e.over?t["wa\
ll-time-up"]:C(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function St({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function ho(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return C(n,{minutes:Math.abs(e)})}var $t=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"}),Ze=e=>!!e?.name.startsWith("check-in@");function Me(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var dn=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function Ot(e,t,n,s,a){let r=Me(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},dn(n,()=>{r.close(),a()},"\
wall-primary"),dn(s,()=>r.close())))}var mn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function go(e,{
question:t,body:n},s,a,r){if(n.moves){Ot(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=mn(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:C(a["wall-still"],{n:l});Ot(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function ko(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key\
-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],s=Me(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",
{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-an\
swers"},dn(t["wall-close"],()=>s.close())));s?.addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var Ie=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function hn({units:e,hands:t=0},n){let s=new Map,a=Ga(n);for(let r of e){
if(n.length&&!n.some(({id:p})=>p===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let c=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;s.has(c)||s.set(c,{kind:r.kind,heading:r.heading,shown:[]}),s.get(c).shown.push(Ja(r,
a))}return[...s.values()]}function Ga(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Ja({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,
withheld:i},c){let p=l&&(l.fine?Za(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:s,labels:ct(a,r).map(u=>c.
get(`${t}:${u}`)??u),sizes:r,counts:p,n:p?Et(p):0,withheld:i??""}}function Za(e,t){let n=0;return t.map(s=>(n+=s,Et(e.slice(
n-s,n))))}function ct(e,t){let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var Et=e=>e.reduce(
(t,n)=>t+n,0),gn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),fe=({shown:e})=>e.filter(({counts:t})=>t);var yo=["wall-first","wall-second","wall-third"],Ya={importance:0,confidence:1,readiness:2},wo=({id:e},t)=>yo[Ya[e]??t%yo.
length],Ae=e=>`${(100*e).toFixed(2)}%`,vo={"aria-hidden":"true"};function pt(e,t,n){return fe(e).length?{ruler:bo,move:bo,
sort:er,card:ar,choice:rr}[e.kind](e,t,n):[o("p",{class:"wall-calm"},St(e,t))]}function bo(e,t){let n=Math.max(...fe(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.
shown.length>1?s.heading:"";return jo({...s,heading:c,labels:l,sizes:i},r,n,wo(s,a),t)}))]}function xo(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,c],p)=>jo(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.
counts),l,wo(c,p),t))),Oo([["wall-then",n.moment],["wall-solid",s.moment]])]}function jo({heading:e,labels:t,sizes:n},s,a,r,l){
let i=Et(n),c=.03,p=0,u=n.flatMap((f,m)=>{let v=p/i+(p?c/2:0);p+=f;let g=p/i-v-(p<i?c/2:0);return s.flatMap(({counts:k,isEarlier:j},y)=>{
let b=v+y*g/s.length;return Qa(k[m]/a,k[m],b,g/s.length,j)})}),d=t.map((f,m)=>`${f}: ${s.at(-1)?.counts[m]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?pe("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...u):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...Xa(t,
n)))}function Qa(e,t,n,s,a){let r=1-e;return[pe("rect",{x:Ae(n),y:Ae(r),width:Ae(s),height:Ae(e),class:a?"wall-then":"wa\
ll-solid"}),pe("text",{x:Ae(n+s/2),y:Ae(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Xa(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function er(e,t,n){let s=[...fe(e)].
sort((i,c)=>or(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>kn.length)return[Mt(s.map(
i=>nr(i,t)),n,t)];let l=s.map(({name:i,counts:[c,...p]},u)=>{let f=!u&&i.length+r[0].length<tr?`${c} ${r[0]}`:`${c}`;return ut(
i,f,sr([c,...p],a))});return[Mt([...l,...$o(e,t)],n,t),Oo(r.map((i,c)=>[kn[c],i]))]}var tr=24;function nr({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((c,p)=>n[p]===r).join(" / "),i=C(a["wall-of"],{n:r,of:s});return ut(e,i,
[],o("p",{class:"wall-muted"},l))}var or=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},kn=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function sr(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,Ct(
kn[a],r,s/t)})}function Ct(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return pe(
"rect",{class:e,x:Ae(t+r),y:Ae(s),width:Ae(Math.max(0,n-2*r)),height:Ae(a)})}function ar(e,t,n){let s=fe(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Mt([...So(s,t),...$o(e,t)],n,t)]}function rr(e,t,n){let[{labels:s,counts:a,
n:r}]=fe(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[Mt(So(l,t),n,t)]}function So(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>ut(a,l?`${r}`:C(t["wall-of"],{n:r,of:n}),
[Ct("wall-rest",0,1),Ct("wall-pile-1",0,r/n)]))}function $o({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[ut(C(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>ut(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var ut=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?pe(
"svg",vo,...n):null,s);function Mt(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},C(n["wall-more"],{n:a}))),s}var Oo=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},pe("svg",vo,Ct(t,0,1)),n)));var lr=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),ir=/^data:image\/(svg\+xml|png|jpeg);/,
Ue=e=>e.flatMap(cr);function cr(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?ir.test(n.src)?[ur(n)]:[]:lr.has(t)?[o(t,{},...Ue(s))]:Ue(s)}var ur=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var At=4,ft=({path:e,size:t},n,s)=>pe("svg",{class:s,viewBox:`${-At} ${-At} ${t+2*At} ${t+2*At}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},pe("path",{stroke:"#000",d:e}));function dt(e,t){return fe(e).length?{ruler:fr,move:pr,sort:mr,card:hr,choice:gr}[e.kind](e,t):e.heading}var Ye=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Eo=({shown:e})=>e.every(({counts:t})=>t),pr=(e,t)=>t["wall-moved"];function Co({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Ye(t),Ye(t)]}function fr(e,t){
let n=fe(e),s=new Map;for(let u of n){let d=gn(u);s.set(d,[...s.get(d)??[],u])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([u,d])=>dr(d,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>Co(u,t)),c={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,C(p,c)].filter(Boolean).join(" ")}function dr(e,t,n,s){
let[a,r]=e.map(p=>Co(p,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?C(s["wall-most-all"],c):C(r?s["wall-most-two"]:s["wall-most"],c)}function mr(e,t){let n=fe(e),s=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(p=>gn(p)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return Eo(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return C(
l??t["wall-sorted-many"],{pile:Ye(a),card:Ye(r[0].name),other:Ye(r.at(-1).name),n:r.length,all:n.length})}function hr(e,t){
let n=fe(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return Mo(n,e,t)}function gr(e,t){let[{labels:n,counts:s,
n:a}]=fe(e);return Mo(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function Mo(e,t,n){let s=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:d})=>2*u>d),r=a.length?a:e.filter(({count:u})=>u&&u===s);if(!a.length&&!Eo(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",p=""]=r.map(({name:u})=>Ye(u));return C(
i,{card:c,other:p,n:r.length})}function Lt({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return Oe("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?Ao({deck:e,way:t,panel:n,words:s}):
Oe("text",Te(e?.title??""));if(!i&&l.join&&t)return Ao({deck:e,way:t,panel:n,words:s});let p=lt(n,c),u=i?null:co(l.timer,
a,c.minutes),d={deck:e,way:t,panel:n,words:s,slide:c,question:p,left:u},f=(Or[c.kind]??Tt)(d);return f.dataset.slide=r??
l?.slide,c===e.slides[0]&&f.append(...Lo(e)),n.practice&&f.append(o("p",{class:"wall-practice"},s["wall-practice"])),f}var Oe=(e,...t)=>o(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Te=e=>o("h1",{},e);function Tt({slide:e,way:t,panel:n,words:s,
left:a}){let r=Ue(e.body),l=r.flatMap(c=>kr(c)),i=r.filter(c=>c.textContent.trim());return Oe(e.kind,Te(e.title),o("div",
{class:"wall-body"},o("div",{class:"wall-words"},...i.map(br)),...l.map(c=>o("div",{class:"wall-picture"},c))),Nt({way:t,
panel:n,words:s,left:a}))}function kr(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var yr=5;function br(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
s=>yn(s)<s.childNodes.length)||!t.every(yn))return e;e.className="wall-terms";for(let s of t){let a=[...s.childNodes],r=yn(
s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function yn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&
t[s].textContent.trim().length<=yr;)s+=2;return s}function wr({slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.
state!=="open"&&Ie(a))return Sr({slide:e,panel:n,words:s,question:a,left:r});let i=e.items,[c]=i.length===1?i:[];return Oe(
"question",Te(c?.ask??e.title),e.story?o("p",{class:"wall-quote"},e.story):null,...c?[vr(c)]:[xr(i)],Nt({way:t,panel:n,words:s,
left:r,question:a,large:!0}))}function vr({kind:e,cards:t=[],low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-a\
sks"},To(n,s));let a=t.length>5;return o("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?
"wall-whole":null},r||l)))}var xr=e=>o("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",
{},n),t==="ruler"?To(s,a):null))),To=(e,t)=>o("p",{class:"wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),jr=5;
function Sr({slide:e,panel:t,words:n,question:s,left:a}){let r=hn(s,e.items),l=r.filter(p=>fe(p).length),[i=r[0]]=l,c=Nt(
{way:null,panel:t,words:n,left:a,answered:s});return l.length<2?Oe("chart",Te(l.length?dt(i,n):n["wall-held-title"]),...pt(
i,n),c):Oe("chart",Te(e.title),o("div",{class:"wall-groups"},...l.map(p=>o("section",{},o("h2",{},dt(p,n)),...pt(p,n,jr)))),
c)}function $r({slide:e,panel:t,words:n,way:s,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:hn(u,[]),question:u})).filter(({groups:u})=>u.some(d=>fe(d).length)),l=u=>r.map(({moment:d,groups:f})=>({
moment:d,...f.find(m=>m.kind===u)})).filter(({shown:d})=>d&&fe({shown:d}).length),[i]=l("move").slice(-1),c=l("ruler"),p=Nt(
{way:s,panel:t,words:n,left:a});return i?Oe("chart",Te(dt(i,n)),...pt(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?Oe("chart",Te(n["room-group"]),...xo([c[0],c.at(-1)],n)):c.length?Oe("chart",Te(dt(c[0],n)),...pt(c[0],n)):Oe(
"text",Te(e.title),o("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var Or={text:Tt,story:Tt,help:Tt,question:wr,moves:$r},
Lo=e=>e?.logo?Ue([["img",e.logo]]).map(Er):[],Er=e=>(e.className="wall-logo",e);function Ao({deck:e,way:t,panel:n,words:s}){
return Oe("join",Te(s["wall-join"]),o("div",{class:"wall-way"},...t.wifi?[Mr(t.wifi,s)]:[],o("div",{class:"wall-scans"},
t.wifi?o("p",{},s["wall-then"]):null,bn(t,s)),o("div",{},o("p",{class:"wall-muted"},s["wall-scan"]),o("p",{class:"wall-a\
ddress"},...t.address.split(/(?<=[.:/])/).map(Cr)),o("p",{class:"wall-muted"},s["room-type-code"]),o("p",{class:"wall-co\
de"},t.code),o("p",{class:"wall-count"},fn(n,s)))),...Lo(e))}var Cr=e=>o("span",{},e,o("wbr")),Mr=(e,t)=>o("div",{class:"\
wall-scans"},o("p",{},C(t["wall-wifi"],{name:e.name})),bn(e,t)),bn=(e,t)=>ft(e,t["room-scan-alt"],"wall-scan"),Ar=e=>e.replace(
"-","‑");function Nt({way:e,panel:t,words:n,left:s,question:a,large:r=!1,answered:l}){let i=mo(s,n),c=a&&(a.state!=="r\
eady"||a.hands>0),p=c?it(a,t,n):r&&e?fn(t,n):"",u=l?it(l,t,n):"";if(!e&&!i&&!p&&!u)return null;let d=o("footer",{class:r?
"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.setProperty("--left",`${100*s.share}%`),e&&r?d.append(
bn(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},e.address),o("b",{},e.code))):d.append(o("p",{class:"\
wall-muted"},e?C(n["wall-join-line"],{address:e.address,code:Ar(e.code)}):u)),d.append(o("p",{class:"wall-now"},p?o(c?"b":
"span",{class:c?null:"wall-joined"},p):null,i?o("span",{class:"wall-time"},i):null)),d}var vn=[4.6,5.6,6.6,7.4,8.2],xn=2,Tr=["","tight","tight columns"],wn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Lr=5.4;function Io(e,t=xn){let n=vn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:wn.at(-1),text:0};for(let a of[...Tr,...wn]){if(s.text>=Lr||s.text&&wn.includes(a))break;let r=Nr(e,a,n);r>s.text&&
(s={layout:a,text:r})}return Ro(e,s.layout,s.text||4.6),s.text>0}function Nr(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(Ro(e,t,
Math.max(s,4.6)),Ir(e))return Math.max(s,4.6);return 0}function Ro(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Ir=e=>No(e)&&[...e.querySelectorAll(".wall-whole")].every(No),No=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var It=e=>!!e?.units.length&&e.state!=="open"&&!Ie(e),Bo=e=>It(e)&&!Ze(e);function qo(e,{question:t,slide:n,words:s,count:a}){
let r=t.units.filter(({kind:k})=>k!=="move"),l=new Map(r.map(k=>[k.id,Do(k).map(()=>0)])),i=0,c=0,p=o("div",{}),u=Me(e,"\
desk-hands",p);if(!u)return;let d=()=>Math.max(c,...[...l.values()].map(k=>k.reduce((j,y)=>j+y,0))),f=(k,j,y)=>o("div",{
class:"desk-stepper"},o("span",{},k),o("button",{type:"button","aria-label":C(s["desk-fewer"],{label:k}),onclick:()=>y(-1)},
"−"),o("output",{},`${j}`),o("button",{type:"button","aria-label":C(s["desk-more"],{label:k}),onclick:()=>y(1)},"+"));
function m(k=""){let j=r[i],b=n.items.find(({id:M})=>M===j.item)?.cards.find(({text:M})=>M===j.card),O=l.get(j.id),D=i===
r.length-1,I=M=>()=>{i+=M,m()};p.replaceChildren(o("p",{class:"desk-small"},C(s["desk-hands-where"],{n:i+1,all:r.length})),
o("h2",{},j.card||j.heading),b?.short?o("p",{class:"desk-small"},j.heading):"",...Do(j).map((M,$)=>f(M,O[$],N=>{O[$]=Math.
max(0,O[$]+N),m(`${$} ${N}`)})),D?f(s["room-people"],d(),M=>{c=Math.max(0,d()+M),m(`people ${M}`)}):"",o("div",{class:"w\
all-answers"},i?o("button",{type:"button",onclick:I(-1)},s.back):"",D?o("button",{type:"button",class:"wall-primary",onclick:g},
s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:I(1)},s["desk-next-card"]),D?"":o("button",{type:"\
button",onclick:g},s["desk-enough"]),o("button",{type:"button",onclick:()=>u.close()},s["wall-close"]))),v(k)}function v(k){
let j=[...p.querySelectorAll(".desk-stepper")],[y,b]=k.split(" "),O=y==="people"?j.at(-1):j[Number(y)||0],[D,I]=O.querySelectorAll(
"button");(b==="-1"?D:I).focus()}function g(){let k=d();if(!k)return;let y=[...l].filter(([,b])=>b.some(Boolean)).map(([
b,O])=>{let{kind:D}=r.find(I=>I.id===b);return[b,D==="card"?[O[0],k-O[0]]:O]});u.close(),a(Object.fromEntries(y),k)}m()}
var Do=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):ct(t,n);var Rr={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},Rt=["","dark","light","contrast"],Dr=new Map(Object.entries(Rr).flatMap(
([e,t])=>t.map(n=>[n,e]))),Br="input, textarea, select, [contenteditable]:not([contenteditable=false])";function qr(e){let{
key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??
n;if(!(c?.closest?.(Br)||c?.closest?.("dialog[open]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Dr.get(t.length===1?t.toLowerCase():t)}function Po(e){let t=n=>{let s=qr(n);!s||e(s)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function Wo(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},p=t.slides[c.slide]?.
part,u=k=>()=>{g.close(),k()},d=(k,j,...y)=>o("button",{type:"button",onclick:u(k),...j},...y),f=k=>o("small",{},C(a["re\
mote-minutes"],{minutes:k})),m=t.parts.map((k,j)=>o("li",{},d(()=>r("go",{slide:jt(t,j)}),{"aria-current":j===p?"step":null,
class:c.dropped.includes(j)?"remote-dropped":null},k.title,c.dropped.includes(j)?o("small",{},a["remote-is-dropped"]):f(
k.minutes)))),v=io(t,c).map(({part:k,title:j,minutes:y,dropped:b})=>o("li",{},o("span",{},j),d(()=>r(b?"keep":"drop",{part:k}),
{"aria-label":`${b?a["remote-keep"]:C(a["remote-drop"],{minutes:y})}: ${j}`},b?a["remote-keep"]:C(a["remote-drop"],{minutes:y})))),
g=Me(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...m),...v.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...v)]:[],o("div",{class:"remote-more"},s?d(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Ee=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function _o(e,t,n){let s=o("div",{}),a=Me(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function Fo(e,t,n,{
press:s}){s({desk:"remote"}),_o(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c,wall:p}=t(),u=c.presenters.
filter(({kind:f,used:m})=>f==="remote"&&m),d=!!p&&(!l||i);return[o("h2",{},n["desk-remote"]),d&&r?ft(r,n["desk-remote-sc\
an"],"desk-scan"):"",d&&!r&&!u.length?o("p",{},n["room-one-moment"]):"",o("p",{},d?n["desk-remote-how"]:n["desk-remote-i\
nside"]),d?"":Ee(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),d&&r?o("p",{},o("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...u.map(({id:f},m)=>o("p",{class:"desk-line"},C(n["desk-remote-there"],{n:m+
1})," ",Ee(n["desk-remote-end"],()=>s({desk:"revoke",id:f})))),o("div",{class:"wall-answers"},d?Ee(n["desk-remote-new"],
()=>s({desk:"remote"})):"",Ee(n["wall-close"],a))]})}function Uo(e,t,n,{press:s,step:a}){let r=Pr(n,s);_o(e,"desk-reach",
l=>{let{way:i,join:c,inside:p,practice:u,panel:d}=t(),f=o("span",{role:"status"});if(!i||p)return[o("h2",{},n["desk-phon\
es"]),o("p",{},u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":Ee(n["desk-let-in"],()=>s({desk:"phones"}),"wall-\
primary"),o("div",{class:"wall-answers"},Ee(n["wall-close"],l))];let m=`${c.address}/${c.code}`,v=o("select",{"aria-labe\
l":n["desk-address"],onchange:()=>s({desk:"address",ip:v.value})},...c.addresses.map(({ip:g,network:k})=>o("option",{value:g,
selected:g===c.picked?"":null},`${g} (${k})`)));return[o("h2",{},n["desk-phones"]),ft(i,n["room-scan-alt"],"desk-scan"),
o("p",{class:"desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},d.joined?C(n["desk-reached"],{n:d.joined}):
n["desk-reach-try"]),d.hosts.length?o("p",{class:"desk-small"},C(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",c.
addresses.length>1?o("p",{class:"desk-line"},n["desk-address"]," ",v):"",r,o("details",{},o("summary",{},n["desk-reach-n\
ot"]),o("ul",{},...["wifi","guest","hotspot","firewall"].map(g=>o("li",{},Wr(n)[g])))),o("div",{class:"wall-answers"},Ee(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(m),f.textContent=n["desk-copied"]}),Ee(n["desk-card"],()=>s(
{desk:"card"})),Ee(n["remote-join-show"],()=>{l(),a("join")}),Ee(n["wall-close"],l),f)]})}function Pr(e,t){let n=o("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>o("p",{},o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),
o("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),Ee(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:s.value})))}var Wr=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});function Ho(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:b,
title:O})=>o("option",{value:b},O),r=(b,O)=>C(t["desk-meeting"],{title:b,n:O}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:b,title:O,part:D,minutes:I})=>a({id:b,title:r(D?`${O}: ${D}`:O,I)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:b,title:O,minutes:D})=>a({id:b,title:r(O,D)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));c.value=e.country||_r(e.countries);
let p=["phones","none","practice"].filter(b=>!(e.server&&b!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=p.map(
(b,O)=>o("input",{type:"radio",name:s,value:b,checked:O===0?"":null,"aria-describedby":`${s}-${b}`})),f=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),m=o("p",{hidden:!0},o("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),v=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),g=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),k=(b,O)=>o("p",{},o("label",{class:"ajar-words",for:O.id},b),O),j=o("form",{class:"ajar-start",onsubmit:b=>{b.preventDefault(),
g.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:d.find(({checked:O})=>O).value,
key:f.value}),f.value=""}},o("h2",{},t["desk-start"]),v,k(t["desk-which"],l),o("div",{class:"ajar-start-two"},k(t["desk-\
couple"],i),k(t["desk-country"],c)),o("fieldset",{},o("legend",{},t["desk-how"]),...p.map((b,O)=>o("label",{class:"ajar-\
start-way"},d[O],o("span",{},o("b",{},u[b][0]),o("small",{id:`${s}-${b}`},u[b][1]))))),m,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),g));function y({problem:b,busy:O,needsKey:D,state:I}){v.textContent=b??"",v.hidden=
!b,m.hidden=!D,O||(g.textContent=I==="ended"?t["room-ended"]:"")}return{element:j,update:y}}function _r(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function zo({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:ct(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var Fr=["open","close","reveal"];function Ko(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
document.head.append(o("style",{id:"ajar-desk-style"},`.wall-dialog,.wall-dialog *{box-sizing:border-box}.wall-dialog :i\
s(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);background:var(--paper);
border:2px solid var(--edge);border-radius:2vh;padding:4vh;margin:auto;font-size:max(1.0625rem,3.6vh);line-height:1.35;m\
ax-width:92vw}
.wall-dialog::backdrop{background:#00000073}.wall-dialog h2{font-size:1.2em;margin-bottom:.5em}.wall-dialog dl{columns:2\
;
column-gap:2em}.wall-dialog dl>div{break-inside:avoid;display:flex;gap:.8em;padding-block:.15em}.wall-dialog dt{min-widt\
h:4.6em}
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-right:.5em}.wall-answers{display:flex;gap:.8em;\

margin-top:1em}.wall-dialog button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);border:1.5px\

solid var(--edge);border-radius:12px;padding:.4em 1em;min-height:48px;cursor:pointer}.wall-dialog .wall-primary{backgrou\
nd:var(--accent);
border-color:var(--accent);color:var(--on-accent)}.wall-dialog :focus-visible{outline:3px solid var(--accent);outline-of\
fset:3px}
.desk-stepper{display:grid;grid-template-columns:1fr auto 3em auto;gap:8px;align-items:center}.desk-stepper output{text-\
align:center;
font-size:1.4em;font-weight:650}.wall-dialog .desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.ajar:h\
as(.ajar-desk:not([hidden])){max-width:84rem}.ajar-desk{--ground: var(--ajar-paper);--paper: var(--ajar-paper);--soft:
var(--ajar-soft);--ink: var(--ajar-ink);--muted: var(--ajar-muted);--edge: var(--ajar-edge);--line: var(--ajar-line);--a\
ccent:
var(--ajar-accent);--on-accent: var(--ajar-on-accent);--warm: var(--ajar-warm);display:grid;gap:12px 28px;font-size:1rem\
;
line-height:1.4;grid-template:"top top top" auto "parts left notes" minmax(0,1fr) "moves moves moves" auto / 12.5rem min\
max(0,1fr)
minmax(0,1fr);height:max(36rem,calc(100vh - 5.5rem))}.ajar .ajar-desk h2{font-size:.9375rem;color:var(--muted);font-weig\
ht:600;
margin-bottom:4px}.ajar .ajar-desk button,.ajar .desk-button{font:inherit;font-weight:600;color:var(--accent);background\
:var(--paper);
border:1.5px solid var(--edge);border-radius:12px;min-height:44px;padding:4px 14px;text-decoration:none;display:inline-f\
lex;
align-items:center;justify-content:center;cursor:pointer}.ajar .ajar-desk button:hover:not(:disabled),.ajar .desk-button\
:hover{
background:var(--soft);color:var(--accent)}.ajar .ajar-desk .wall-primary,.ajar .ajar-desk .wall-primary:hover:not(:disa\
bled){
background:var(--accent);border-color:var(--accent);color:var(--on-accent)}.ajar .ajar-desk button:disabled{color:var(--\
muted);
border-style:dashed;cursor:default}.desk-top{grid-area:top;display:grid;grid-template-columns:auto 1fr auto;gap:6px 20px\
;
align-items:center}.ajar .desk-clock{font-size:1.8125rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1\
.1}
.desk-plan{line-height:1.3}.desk-late{color:var(--warm)}.ajar .desk-small{font-size:.9375rem;color:var(--muted)}.desk-to\
ols{
display:flex;flex-wrap:wrap;gap:8px;justify-content:flex-end}.ajar .desk-tools>*{font-size:.9375rem}.desk-agenda{grid-ar\
ea:parts;
position:relative;min-height:0;overflow:auto;padding:3px}.ajar .desk-agenda ol{list-style:none;display:grid;gap:2px}.aja\
r
.ajar-desk .desk-agenda button{width:100%;justify-content:start;text-align:left;min-height:38px;padding:1px 8px;border:0\
;
border-left:5px solid var(--line);border-radius:0 8px 8px 0;font-size:.9375rem;font-weight:400;line-height:1.15;color:va\
r(--muted)}
.ajar .ajar-desk .desk-agenda .done button{border-color:var(--accent)}.ajar .ajar-desk .desk-agenda .here button{border-\
color:var(--accent);
background:var(--soft);color:var(--ink);font-weight:650}.desk-agenda .dropped{text-decoration:line-through}.desk-left{gr\
id-area:left;
min-height:0;overflow:auto;display:grid;grid-template:"now now" auto "next room" auto / minmax(0,11rem) 1fr;gap:10px 20p\
x;
align-content:start}.desk-now{grid-area:now}.desk-next{grid-area:next}.desk-room{grid-area:room}.desk-wall{display:block\
;
aspect-ratio:16 / 9;border:1.5px solid var(--edge);border-radius:10px;overflow:hidden}.desk-now .desk-wall{border:2px so\
lid
var(--accent)}.desk-screen{position:fixed;inset:0;z-index:10000}.ajar .desk-count{font-size:1.5rem;font-weight:650;font-\
variant-numeric:tabular-nums;
line-height:1.2}.desk-more{display:flex;flex-wrap:wrap;gap:8px}.ajar .desk-more{margin-top:8px}.desk-notes{grid-area:not\
es;
min-width:0;min-height:0;display:flex;flex-direction:column}.desk-notes-text{font-size:1.25rem;line-height:1.5;flex:0 1 \
auto;
min-height:6rem;overflow:auto}.ajar .desk-notes-text>*+*{margin-top:12px}.desk-notes-text strong{color:var(--accent)}.de\
sk-figures{
margin-top:12px;min-height:2.75rem;overflow:auto}.desk-figures table{border-collapse:collapse;font-size:.9375rem}.desk-f\
igures
:is(th,td){text-align:left;padding:4px 12px 4px 0;border-bottom:1px solid var(--line);vertical-align:top}.desk-figures t\
h{
font-weight:600}.desk-moves{grid-area:moves}.ajar .desk-status{min-height:1.5em;padding-bottom:4px;font-weight:600}.desk\
-pad{
display:flex;gap:8px}.desk-pad button{flex:1}.desk-pad button:last-child{flex:1.4}.ajar .ajar-desk .desk-pad button{flex\
-direction:column;
min-height:60px;line-height:1.2;padding:6px}.desk-pad kbd{font:inherit;font-size:.875rem;font-weight:400;opacity:.85}.aj\
ar
.ajar-desk .desk-end{border-color:transparent;color:var(--muted);text-decoration:underline;padding-inline:4px}.ajar .aja\
r-desk
.wall-dialog{font-size:1.0625rem;padding:24px;border-radius:16px;max-width:min(92vw,40rem);max-height:92vh;overflow:auto\
}
.ajar .ajar-desk .wall-dialog>div>*+*{margin-top:10px}.ajar .ajar-desk .wall-dialog h2{font-size:1.25rem;color:var(--ink\
)}
.desk-scan{display:block;width:min(60vh,18rem);height:auto;background:#fff;border-radius:12px}.ajar .remote-parts,.ajar \
.remote-drops{
list-style:none}.ajar .remote-parts button{width:100%;justify-content:space-between;gap:12px;text-align:left}.remote-par\
ts
li+li{margin-top:6px}.remote-parts [aria-current]{border-color:var(--accent);border-width:2px}.remote-dropped{text-decor\
ation:line-through}
.remote-drops li{display:flex;justify-content:space-between;gap:12px;align-items:center;padding-block:4px}.remote-more{d\
isplay:flex;
flex-wrap:wrap;gap:8px}.desk-notes-text:focus-visible{outline-offset:1px}@container (max-width: 66rem){.ajar-desk{grid-t\
emplate:"\\
top top" auto "parts parts" auto "left notes" minmax(0,1fr) "moves moves" auto / minmax(0,1fr) minmax(0,1fr)}.desk-top{g\
rid-template-columns:auto
1fr}.desk-tools{grid-column:1 / -1;justify-content:start}.ajar .desk-agenda ol{grid-auto-flow:column;grid-auto-columns:m\
ax-content}}
@container (max-width: 52rem){.ajar-desk{grid-template:"top" auto "left" auto "moves" auto "notes" auto / minmax(0,1fr);\

height:auto}.desk-pad{flex-wrap:wrap}.ajar .ajar-desk .desk-pad button{flex:1 1 28%}.desk-left{grid-template:"now" auto \
"\\
room" auto / minmax(0,1fr)}.desk-next,.desk-agenda{display:none}}.ajar-start{background:var(--ajar-paper);border:1px sol\
id
var(--ajar-line);border-radius:16px;padding:clamp(1em,4cqi,2em)}.ajar-start>*+*{margin-top:1em!important}.ajar-start-two\
{
display:grid;grid-template-columns:1fr 1fr;gap:1em}@container (max-width: 34rem){.ajar-start-two{grid-template-columns:1\
fr}}
.ajar .ajar-start legend{font-weight:600;margin-bottom:.4em}.ajar-start-way{display:flex;gap:.75em;align-items:baseline;\

padding:.5em 0;cursor:pointer}.ajar-start-way small{display:block;color:var(--ajar-muted);font-size:.9em}.ajar .ajar-sta\
rt-way
input{width:1.2em;height:1.2em;flex:none;align-self:center}.ajar .ajar-begin{background:var(--ajar-accent);color:var(--a\
jar-on-accent);
padding-inline:2em}
`));let r={},l=null,i=null,c=fo(),p=(x,E,F={})=>o("button",{type:"button",onclick:E,...F},...[x].flat()),u=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=$e(n,x=>{x?d.
textContent=x:ot()}),m=x=>{f.begin(),s(x,{awaited:!0})},v=0,g="",k=(x,E={})=>{v=Math.max(v,r.steps??0)+1,m({desk:"step",
step:{step:x,...E},n:v})},j=()=>r.panel,y=()=>j()?.stage,b=()=>r.deck?.slides[y()?.slide],O=()=>b()&&lt(j(),b()),D=jn("d\
esk-wall",{inert:!0}),I=jn("desk-wall",{inert:!0}),M=jn("desk-screen",{hidden:!0}),$=()=>{M.host.hidden=!1,Z(),M.host.requestFullscreen?.().
catch(()=>{})},N=()=>{M.host.hidden=!0,_()&&document.exitFullscreen(),Z()},_=()=>document.fullscreenElement===M.host;M.host.
addEventListener("fullscreenchange",()=>{_()||N()});let H=o("p",{class:"desk-clock"}),W=o("p",{class:"desk-plan"}),P=o("\
ol",{}),w=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),S=o("p",{class:"desk-count"}),L=o("p",{}),U=o("p",{
class:"desk-small"}),J=o("div",{}),T=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["des\
k-wall"]),V=o("div",{class:"desk-tools"},T,p(n["desk-here"],$),p(n["desk-remote"],()=>Fo(Y,()=>r,n,{press:m})),p(n["desk\
-phones"],()=>Uo(Y,()=>r,n,{press:m,step:k})),p(n["remote-parts"],je),p(n["desk-end"],he,{class:"desk-end"})),z={back:p(
[n.back,o("kbd",{},"←")],()=>k("back")),open:p([n["room-ask-open"],o("kbd",{},"O")],()=>R("open")),close:p([n["room-as\
k-close"],o("kbd",{},"C")],()=>R("close")),reveal:p([n["room-ask-reveal"],o("kbd",{},"R")],()=>R("reveal")),blank:p([n["\
remote-blank"],o("kbd",{},"B")],()=>k("blank")),hands:p([n["desk-hands"],o("kbd",{},"H")],G),next:p([n.next,o("kbd",{},n["\
desk-clicker"])],()=>k("next"))},ne=p(n["room-ask-reset"],()=>Ot(Y,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>R("reset"))),ae=p("",()=>k(y()?.timer?"pause":"timer")),Y=o("section",{class:"ajar-desk","aria-label":n["desk-title"]},
o("header",{class:"desk-top"},H,W,V),o("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},P),o("div",{class:"desk\
-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),D.host),o("section",{class:"desk-next"},o("h2",{},n["des\
k-next"]),I.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),S,L,U,o("p",{class:"desk-more"},ae,ne))),o("\
section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),w,J),o("div",{class:"desk-moves"},u,d,o("div",{class:"desk-pa\
d"},...Object.values(z))),M.host),oe=Ho(t,{words:n,begin:x=>m({desk:"begin",...x})});e.replaceChildren(oe.element,Y);function je(){
Wo(Q(),{deck:r.deck,panel:j(),way:r.way},n,{step:k})}function he(){let x=j().questions.some(Ie),E=(K,ue)=>p(ue,()=>m({room:"\
take",what:K,paper:t.paper})),F=Me(Y,"desk-ending",o("p",{},n["desk-end-sure"]),x?o("p",{class:"desk-more"},E("page",n["\
desk-take-page"]),E("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},p(n["room-end"],()=>{F.close(),m({room:"\
end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>F.close())))}function R(x){if(v>(r.steps??0)){g=x;return}if(x==="\
reveal"){let F=pn(j(),b()),K=()=>m({desk:"question",id:F.question.id,do:x,...F.body});F&&go(Q(),F,j(),n,K);return}let E=O();
E&&m({desk:"question",id:E.id,do:x})}function G(){let x=O();if(!(M.host.hidden?It:Bo)(x))return;let F=(K,ue)=>m({desk:"q\
uestion",id:x.id,do:"hands",counts:K,people:ue});qo(Q(),{question:x,slide:b(),words:n,count:F})}let X={keys:()=>ko(Q(),n),
full:()=>M.host.hidden?$():N(),larger:()=>ge(1),smaller:()=>ge(-1),hands:G,parts:je,look(){let{look:x=""}=M.wall.dataset;
M.wall.dataset.look=Rt[(Rt.indexOf(x)+1)%Rt.length]}},re=xn;function ge(x){re=Math.min(vn.length-1,Math.max(0,re+x)),Z()}
function Se(x){return!r.deck||!Y.offsetParent||Y.closest("[inert], .lm-mod-hidden")?!1:(X[x]?X[x]():Fr.includes(x)?R(x):
k(x==="timer"?y()?.timer?"pause":"timer":x),!0)}a(Po(Se));let q=setInterval(()=>{!Y.hidden&&Y.isConnected&&ee()},1e3);a(
()=>clearInterval(q));function Z(){if(!r.deck||!y())return;let x={deck:r.deck,way:r.way,panel:j(),words:n,now:c.now()},E=lo(
r.deck,j());te(D.wall,Lt(x)),I.host.hidden=E===null,E!==null&&te(I.wall,Lt({...x,slide:E})),M.host.hidden||te(M.wall,Lt(
x),re)}let Q=()=>M.host.hidden?Y:M.wall;function te(x,E,F){x.querySelector(".wall-face")?.remove(),x.prepend(E),Io(E,F)}
function ee(){if(!r.deck)return;let x=ro(r.deck,y(),c.now());if(H.textContent=$t(c.now()),!x)return;let E=x.begun?ho(x.late,
n):n["remote-not-begun"],F=x.begun?C(n["remote-planned"],{part:$t(x.partEnds),end:$t(x.ends)}):"";W.replaceChildren(o("b",
{class:x.late>0?"desk-late":null},E),F&&` · ${F}`,o("br"),o("span",{class:"desk-small"},r.deck.parts[x.part].title));for(let[
K,ue]of[...P.children].entries())ue.className=K<x.part?"done":K===x.part?"here":"",ue.classList.toggle("dropped",y().dropped.
includes(K));x.part!==i&&ce(x.part)}function ce(x){P.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=
x;let E=P.children[x];E.firstChild.setAttribute("aria-current","step");let{parentNode:F}=P,K=(ue,Pe)=>E[ue]+E[Pe]/2-F[Pe]/
2;F.scrollTo(K("offsetLeft","offsetWidth"),K("offsetTop","offsetHeight"))}function se(){i=null,P.replaceChildren(...r.deck.
parts.map(({title:x},E)=>o("li",{},p(x,()=>k("go",{slide:jt(r.deck,E)})))))}function ye(){if(l===b()?.id)return;l=b()?.id;
let x=b()?.notes.length?Ue(b().notes):[o("p",{},n["remote-no-notes"])];w.replaceChildren(...x),w.scrollTop=0}function ke(){
let x=O();S.textContent=x&&(x.state!=="ready"||x.hands)?it(x,j(),n):"",L.textContent=r.way?C(n["desk-joined"],{n:j().joined}):
n["desk-no-phones"],U.textContent=qe({units:x?.units??Be()}),J.replaceChildren(...x?zo(x,n):[]),z.hands.firstChild.data=
n[Ze(x)?"desk-slips":"desk-hands"],z.hands.disabled=!It(x),ne.hidden=!x?.answered||!x.may_reset;let E=b()?.minutes??0;ae.
hidden=!E&&!y()?.timer,ae.textContent=y()?.timer?n["desk-timer-pause"]:C(n["remote-timer"],{minutes:E});for(let F of["op\
en","close"])z[F].hidden=!r.way;z.hands.hidden=!!r.way&&(z.hands.disabled||!x),z.open.disabled=!x||x.state==="open"||!r.
way,z.close.disabled=x?.state!=="open",z.reveal.disabled=!pn(j(),b());for(let F of Object.values(z))F.classList.remove("\
wall-primary");de().classList.add("wall-primary"),z.blank.setAttribute("aria-pressed",!!y()?.blank)}function de(){let x=O();
return x?Ie(x)?z.next:x.state==="ready"&&!z.open.disabled?z.open:!r.way&&!x.answered&&!z.hands.disabled?z.hands:z.reveal.
disabled?z.next:z.reveal:z.reveal.disabled?z.next:z.reveal}let Be=()=>{if(b()?.kind!=="moves")return[];let[x]=j().questions.
filter(E=>Ze(E)&&Ie(E)).slice(-1);return x?.units.filter(({kind:E})=>E==="move")??[]};function qe({units:x}){let E=x.filter(
({snapshot:F,withheld:K})=>!F&&K);return E.length?St({shown:E},n):""}function ot(){let x=O();d.textContent=h(x)}function h(x){
if(y()?.blank)return n["remote-is-blank"];if(!x)return"";let E=mn(x,j());return E===1?n["remote-still-one"]:E?C(n["remot\
e-still"],{n:E}):x.state==="open"?n["room-is-open"]:x.hands&&!Ie(x)?C(n["desk-counted"],{n:x.hands}):!r.way&&x.state==="\
ready"&&x.units.length?n[Ze(x)?"desk-slips-how":"desk-hands-how"]:""}function A(x){let E=r;r={...r,...x},r.busy||f.end(),
u.textContent=r.problem??"",u.hidden=!r.problem;let F=r.state==="open"&&!!(r.deck&&y());if(oe.update(r),oe.element.hidden=
F,Y.hidden=!F,!F)return;E.panel!==r.panel&&c.set(j().now),E.deck!==r.deck&&se(),T.hidden=!po(r.wall,window.location),T.hidden||
(T.href=r.wall);for(let ue of Y.querySelectorAll("dialog"))ue.refresh?.();ee(),ye(),ke(),ot(),Z();let K=g;g="",K&&R(K)}let B=new ResizeObserver(
Z);for(let{host:x}of[D,M])B.observe(x);return a(()=>B.disconnect()),{update:A}}function jn(e,t){let n=o("div",{class:e,...t}),
s=o("div",{class:"wall"}),a=o("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0\
ed;--ink: #22292d;--muted: #55606b;--edge:
#857c70;--line: #d8d0c4;--accent: #1d6a66;--on-accent: #fff;--warm: #9c4423;--third: #4a4f8c;color-scheme:light dark;col\
or:var(--ink);
background:var(--ground);font-family:system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,sans-serif}[data-jp-theme-light=t\
rue]
.wall,.wall[data-look=light]{color-scheme:light}[data-jp-theme-light=false] .wall,.wall[data-look=dark]{color-scheme:dar\
k}
@supports (color: light-dark(#000,#fff)){.wall,.remote{--ground: light-dark(#fbf8f4, #171a1c);--paper: light-dark(#fffdf\
a,
#212629);--soft: light-dark(#f3ede4, #2b3135);--tint: light-dark(#e6f0ed, #23383a);--ink: light-dark(#22292d, #ece6dd);-\
-muted:
light-dark(#55606b, #b3bac0);--edge: light-dark(#857c70, #8d959b);--line: light-dark(#d8d0c4, #434b50);--accent: light-d\
ark(#1d6a66,
#7fd0c8);--on-accent: light-dark(#fff, #14201f);--warm: light-dark(#9c4423, #f2a98a);--third: light-dark(#4a4f8c, #b7bcf\
5)}}
.wall[data-look=contrast]{--ground: #000;--paper: #000;--soft: #000;--tint: #000;--ink: #fff;--muted: #fff;--edge: #fff;\

--line: #fff;--accent: #ffe14d;--on-accent: #000;--warm: #ffb38a;--third: #c9ccff;color-scheme:dark}.wall-dialog,.wall-d\
ialog *{box-sizing:border-box}.wall-dialog :is(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);background:var(--paper\
);
border:2px solid var(--edge);border-radius:2vh;padding:4vh;margin:auto;font-size:max(1.0625rem,3.6vh);line-height:1.35;m\
ax-width:92vw}
.wall-dialog::backdrop{background:#00000073}.wall-dialog h2{font-size:1.2em;margin-bottom:.5em}.wall-dialog dl{columns:2\
;
column-gap:2em}.wall-dialog dl>div{break-inside:avoid;display:flex;gap:.8em;padding-block:.15em}.wall-dialog dt{min-widt\
h:4.6em}
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-right:.5em}.wall-answers{display:flex;gap:.8em;\

margin-top:1em}.wall-dialog button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);border:1.5px\

solid var(--edge);border-radius:12px;padding:.4em 1em;min-height:48px;cursor:pointer}.wall-dialog .wall-primary{backgrou\
nd:var(--accent);
border-color:var(--accent);color:var(--on-accent)}.wall-dialog :focus-visible{outline:3px solid var(--accent);outline-of\
fset:3px}
.desk-stepper{display:grid;grid-template-columns:1fr auto 3em auto;gap:8px;align-items:center}.desk-stepper output{text-\
align:center;
font-size:1.4em;font-weight:650}.wall-dialog .desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.wall{c\
ontainer:wall / size;width:100%;overflow:hidden;position:relative;margin:0;padding:0}:where(.wall) *,:where(.wall)
*:before{box-sizing:border-box;margin:0;padding:0}.wall :is(ul,ol){list-style:none}.wall-face{--text: 5.4;height:100cqh;\

padding:5cqh 6cqh 4cqh;display:flex;flex-direction:column;position:relative;overflow:hidden;font-size:calc(1cqh * var(--\
text));
line-height:1.3;font-variant-numeric:tabular-nums;overflow-wrap:break-word}.wall-face>*{flex:none}.wall-face h1{font-siz\
e:max(7.2cqh,1.1em);
line-height:1.15;font-weight:650;text-wrap:balance;letter-spacing:-.01em}.wall-face h2{font-size:1em;line-height:1.2;fon\
t-weight:650;
text-wrap:balance}.wall-face[data-layout~=tight]{padding-block:4cqh 3cqh}.wall-face[data-layout~=tight] h1{font-size:max\
(6.6cqh,1.1em)}
.wall-muted{color:var(--muted)}.wall-calm{margin-block:auto;max-width:34em;text-wrap:pretty}.wall-unseen{position:absolu\
te;
clip-path:inset(50%)}.wall-practice{position:absolute;top:1.2cqh;right:2cqh;font-size:4.6cqh;line-height:1;color:var(--m\
uted);
background:var(--ground);padding-inline:1cqh}.wall-logo{position:absolute;top:6.5cqh;right:6cqh;height:10cqh;max-width:3\
2cqh;
object-fit:contain;padding:1cqh;border-radius:1.4cqh;background:#fff}.wall-face:has(>.wall-logo) h1{padding-right:36cqh}\

.wall-blank{background:#000}.wall-notice{position:absolute;inset:auto 0 1cqh;margin-inline:auto;width:max-content;max-wi\
dth:90%;
padding:.6cqh 2cqh;border-radius:1.4cqh;background:var(--paper);border:.3cqh solid var(--edge);font-size:4.6cqh;line-hei\
ght:1.2}
.wall-notice:empty{display:none}.wall-body{flex:1 0 auto;display:flex;align-items:center;gap:5cqh;padding-block:3cqh}.wa\
ll-words{
flex:1 1 0;min-width:0;display:flex;flex-direction:column;gap:.7em;text-wrap:pretty}.wall-words :is(ul,ol){display:grid}\

.wall-words li{padding-block:.36em;border-top:.3cqh solid var(--line);line-height:1.25;text-wrap:pretty}.wall-words li:f\
irst-child{
border-top:0}.wall-words :is(strong,h2){font-weight:650}.wall-terms{grid-template-columns:max-content 1fr;column-gap:5cq\
h}
.wall-terms li{display:grid;grid-template-columns:subgrid;grid-column:1 / -1;align-items:baseline}.wall-terms>li>:first-\
child{
color:var(--accent)}.wall-face:has(.wall-words:empty:only-child) :is(h1,.wall-time){font-size:12cqh}.wall-face:has(.wall\
-words:empty:only-child)
h1{margin-block:auto}.wall-words:empty:only-child,.wall-body:has(>.wall-words:empty:only-child){display:none}.wall-pictu\
re{
flex:none;width:72cqh}.wall-picture:first-child:last-child,.wall-words:empty+.wall-picture{flex:1}.wall-words:empty{disp\
lay:none}
.wall-picture img{display:block;width:100%;height:50cqh;object-fit:contain}.wall-words:empty+.wall-picture img{height:62\
cqh}
.wall-face[data-layout~=tight] .wall-body{padding-block:1.5cqh}.wall-face[data-layout~=columns] .wall-words ul:not(.wall\
-terms){
grid-template-columns:1fr 1fr;column-gap:6cqh}.wall-face[data-layout~=columns] .wall-words ul:not(.wall-terms) li:nth-ch\
ild(2){
border-top:0}.wall-face[data-layout~=columns] .wall-terms{column-gap:3cqh}.wall-face[data-layout~=bare] .wall-picture{di\
splay:none}
.wall-help .wall-terms,.wall-help .wall-terms li{grid-template-columns:minmax(0,1fr)}.wall-face[data-layout~=tight].wall\
-help
li{padding-block:.22em;line-height:1.15}.wall-face[data-layout~=tight].wall-help .wall-body{padding-block:.5cqh}.wall-he\
lp
li>:first-child{font-size:1.15em;font-weight:650;color:var(--accent)}@container wall (aspect-ratio < 1.5){.wall-foot:not\
(.wall-large)
.wall-time{font-size:4.6cqh}}@container wall (aspect-ratio < 1.5){.wall-picture{width:50cqh}.wall-picture img{height:40c\
qh}}
.wall-quote{margin-top:1.6cqh;color:var(--muted);text-wrap:pretty}.wall-cards{margin-block:auto;padding-block:2cqh;colum\
ns:2;
column-gap:5cqh}.wall-cards[data-many]{columns:3}.wall-cards li{break-inside:avoid;padding:.3em 0;line-height:1.15}.wall\
-face[data-layout~=tight]
.wall-cards{padding-block:1cqh}.wall-face[data-layout~=tight] .wall-cards li{padding-block:.14em}@container wall (aspect\
-ratio
< 1.5){.wall-cards[data-many]{columns:2}.wall-face:not([data-layout=""]) .wall-quote{display:none}}.wall-asks{margin-blo\
ck:auto;
padding-block:2cqh;display:grid;gap:.7em;line-height:1.2}.wall-asks li{display:grid;gap:.3em;text-wrap:pretty}.wall-ends\
{
display:flex;justify-content:space-between;gap:5cqh;color:var(--muted);padding-top:.3em;border-top:.8cqh solid var(--lin\
e)}
.wall-ends span{max-width:45%}.wall-ends span:last-child{text-align:right}.wall-face[data-layout~=tight] .wall-asks{gap:\
.5em;
padding-block:1cqh}.wall-foot{display:flex;align-items:center;gap:3cqh;padding-top:2cqh;font-size:4.6cqh;line-height:1.2\
;
margin-top:auto}.wall-foot[data-timer]{border-top:.8cqh solid;border-image:linear-gradient(90deg,var(--accent) var(--lef\
t),var(--line)
var(--left)) 1}.wall-large{border-top:.8cqh solid var(--line);padding-top:2.6cqh}.wall-foot>p:first-child{flex:1;min-wid\
th:0}
.wall-join-line{flex:1 0 max-content}.wall-scan{flex:none;width:16cqh;height:16cqh;background:#fff;border-radius:1.4cqh}\

.wall-join-line,.wall-now{white-space:nowrap;line-height:1.25}.wall-join-line b,.wall-now>*{display:block;font-size:6.6c\
qh;
font-weight:650;line-height:1.15}.wall-join-line b{letter-spacing:.04em}.wall-foot .wall-now{text-align:right;white-spac\
e:normal;
text-wrap:balance}.wall-now :is(.wall-time,.wall-joined){color:var(--muted);font-weight:400}.wall-foot .wall-now .wall-j\
oined{
font-size:4.6cqh}.wall-face[data-layout~=tight] .wall-foot{padding-top:1.4cqh}.wall-face[data-layout~=bare]{padding-bloc\
k:3cqh
2cqh}.wall-face[data-layout~=bare] .wall-foot :is(.wall-scan,.wall-joined){display:none}.wall-face[data-layout~=bare] .w\
all-foot
:is(b,span){font-size:4.6cqh}.wall-face[data-layout~=bare] .wall-asks{gap:.2em;padding-block:0;line-height:1.12}.wall-fa\
ce[data-layout~=lean]
:is(li .wall-ends,.wall-quote){display:none}@container wall (aspect-ratio < 1.5){.wall-scan{width:14cqh;height:14cqh}.wa\
ll-join-line
b,.wall-large .wall-now>*{font-size:5.4cqh}}.wall-way{flex:1;display:flex;align-items:center;gap:6cqh;min-width:0}.wall-\
way
.wall-scan{width:68cqh;height:68cqh;border-radius:3cqh}.wall-way:has(>:nth-child(3)){gap:4cqh}.wall-way:has(>:nth-child(\
3))
.wall-scan{width:38cqh;height:38cqh}.wall-way:has(>:nth-child(3)) .wall-code{font-size:6.8cqh}.wall-way>.wall-scans{flex\
:none;
width:min-content}.wall-way>div{flex:1;min-width:0;line-height:1.2}.wall-way p{margin-block:.2em}.wall-address{font-size\
:6.2cqh;
font-weight:600;overflow-wrap:anywhere}.wall-code{font-size:8cqh;font-weight:650;letter-spacing:.04em;white-space:nowrap\
;
color:var(--accent)}.wall-way .wall-count{margin-top:1em;color:var(--muted)}@container wall (aspect-ratio < 1.5){.wall-w\
ay{
gap:4cqh}.wall-way .wall-scan{width:54cqh;height:54cqh}.wall-code{font-size:6.8cqh}.wall-address{font-size:5.4cqh}.wall-\
way:has(>
:nth-child(3)) .wall-code{font-size:5.2cqh}.wall-way:has(>:nth-child(3)) .wall-scan{width:32cqh;height:32cqh}}.wall-char\
t{
--text: 4.6}.wall-chart h1{font-size:6.6cqh}.wall-bars{columns:2;column-gap:7cqh;margin-block:auto;padding-top:2cqh}.wal\
l-bars:not([data-many]){
columns:1}.wall-bars li{break-inside:avoid;padding-bottom:1.6cqh;line-height:1.15}.wall-bars p{display:flex;justify-cont\
ent:space-between;
gap:2cqh}.wall-bars p>:last-child{flex:none}.wall-bars .wall-muted{line-height:1.1}.wall-bars svg{display:block;width:10\
0%;
height:2.4cqh;margin-top:.3cqh}.wall-bars:not([data-many]) svg{height:3.4cqh}.wall-pile-1{fill:var(--accent)}.wall-pile-\
2{
fill:var(--ground);stroke:var(--accent);stroke-width:.45cqh}.wall-pile-3,.wall-pile-4{fill:var(--edge)}.wall-rest{fill:v\
ar(--soft)}
.wall-key{display:flex;flex-wrap:wrap;gap:.6cqh 4cqh;align-items:center;padding-top:1cqh;line-height:1.2;color:var(--mut\
ed);
font-size:4.6cqh}.wall-key li{display:flex;align-items:center;gap:1.4cqh}.wall-key svg{width:5cqh;height:2.6cqh}.wall-ch\
art
.wall-foot,.wall-face[data-layout~=tight] .wall-bars{padding-top:1cqh}.wall-face[data-layout~=tight] .wall-bars li{paddi\
ng-bottom:.7cqh}
.wall-face[data-layout~=tight] .wall-bars svg{height:1.8cqh}.wall-face[data-layout~=columns] .wall-bars{columns:2}.wall-\
whole{
white-space:nowrap}.wall-face[data-layout~=wrap] .wall-whole{white-space:normal}.wall-chart[data-layout~=bare] .wall-foo\
t{
display:none}.wall-chart[data-layout~=bare] .wall-bars :is(li,svg){padding-bottom:.3cqh}@container wall (aspect-ratio >=\

1.5){.wall-face:not([data-layout~=columns])>.wall-bars[data-many]{columns:3;column-gap:6cqh}}@container wall (aspect-rat\
io
< 1.5){.wall-bars{column-gap:4cqh}.wall-chart{padding-inline:4cqh}.wall-key{column-gap:3cqh}}.wall-figures{flex:1 1 0;mi\
n-height:40cqh;
display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:7cqh;margin-top:3cqh}.wall-figures figure{display:flex;flex\
-direction:column;
min-width:0}.wall-figures figcaption{font-weight:650;line-height:1.2}.wall-columns{margin-top:1.3em;flex:1 1 0;min-heigh\
t:0;
width:100%;overflow:visible;border-bottom:.4cqh solid var(--edge)}.wall-columns text{fill:currentColor;font-weight:650}.\
wall-solid{
fill:currentColor}.wall-then{fill:var(--ground);stroke:currentColor;stroke-width:.45cqh}.wall-none{flex:1}.wall-scale{di\
splay:flex;
gap:1cqh;text-align:center;line-height:1.4;color:var(--muted)}.wall-scale span{flex:var(--size) 1 0;min-width:0}.wall-fi\
rst{
color:var(--accent)}.wall-second{color:var(--warm)}.wall-third{color:var(--third)}.wall-groups{flex:1;display:grid;grid-\
auto-flow:column;
grid-auto-columns:1fr;gap:6cqh;padding-top:2cqh}.wall-groups section{min-width:0;display:flex;flex-direction:column}.wal\
l-face
.wall-groups .wall-bars{columns:1;margin-block:2cqh 0}@container wall (aspect-ratio < 1.5){.wall-figures,.wall-groups{ga\
p:4cqh}}
.wall .desk-hands{font-size:max(1rem,2.8vh);padding:3vh}.wall .desk-hands>div>*+*{margin-top:.4em}.wall .desk-stepper bu\
tton{
min-height:48px;padding-block:.05em}.wall .wall-dialog button,.wall .wall-dialog small{white-space:nowrap}.wall .remote-\
parts
button{white-space:normal}.wall .remote-sheet{width:min(92vw,75rem);max-height:94vh;overflow:auto;padding:3vh;font-size:\
max(1rem,2.4vh)}
.wall :is(.remote-parts,.remote-drops){list-style:none;margin:0;padding:0;columns:2}.wall .remote-sheet li{break-inside:\
avoid;
padding:2px}.wall .remote-sheet li,.wall .remote-parts button{display:flex;justify-content:space-between;gap:1em;align-i\
tems:center;
text-align:left;width:100%}.wall .remote-parts [aria-current]{border-width:3px;border-color:var(--accent)}.wall .remote-\
dropped{
text-decoration:line-through}.wall .remote-more{display:flex;gap:.8em}
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var Ur=e=>e;function be(e,t){e.innerHTML=Ur(t)}function Dt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Qe(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Bt(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Vo(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",c=o("div",{}),p=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=$e(t,W=>{d.textContent=W}),m=$n(t),v=Dt(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,c,d),m.dialog);let g=W=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(W,{awaited:!0}))},k=(W,P)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>g(P)},W),j=(...W)=>o(
"div",{class:"ajar-moves ajar-many"},...W);function y(){let W=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${H}\
-key`,"aria-describedby":`${H}-key-how`}):null,P=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(W&&!W.value){W.focus();return}g({room:"open",...W?{key:W.value}:{}}),W&&(W.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?C(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),W?o("label",{class:"ajar-words",for:W.
id},t["room-host-key"]):null,W?o("p",{class:"ajar-hint",id:`${H}-key-how`},t["room-host-key-how"]):null,W,j(P,a.elsewhere?
null:k(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(w=>k(C(t["room-rehearse"],{n:w}),{room:"rehearse",phones:w})))]}let b=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),j(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function O(){let W=o("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),P=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:C(t["room-line"],{code:a.
code})),w=a.address?W:null;return r?[D(),o("div",{class:"ajar-door-line"},P,u,w),I(),$()]:[o("h2",{},t["room-title"]),D(),
I(),P,a.address?Go(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?M():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},u,w,a.inside&&!a.practice?k(t["room-widen"],
{room:"widen"}):null),$()]}let D=()=>a.practice?o("p",{},mt(t)):null,I=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function M(){let W=o("select",{id:`${H}-address`,onchange:()=>n({room:"pick",ip:W.value})},...a.addresses.map(
({ip:P,network:w})=>o("option",{value:P,selected:P===a.picked},`${P} (${w})`)));return o("label",{class:"ajar-words",for:W.
id},o("span",{},t["room-address"]),W)}function $(){let W=o("div",{}),P=o("button",{type:"button",onclick:()=>L(!1)},t["r\
oom-end-no"]),w=o("button",{type:"button",onclick:()=>L(!0)},t["room-end"]),S=()=>W.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),j(P,k(t["room-end"],{room:"end"}))]:[w]),L=J=>{l=J,S(),(l?P:w).focus()};S();let U=(J,T)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...T()},{awaited:!0})},J);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?j(U(t["room-take-table"],()=>({
what:"table"})),U(t["room-take-page"],()=>({what:"page",paper:v.value()})),v.element()):null,o("p",{},t["room-end-how"]),
W)}function N(W){a={...a,...W},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let P=Sn(t,a.joined);
u.textContent!==P&&(u.textContent=P),m.update(a,P),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),_()}let _=Qe(c,()=>{let{joined:W,problem:P,...w}=a,S=JSON.stringify([w,r]);if(S===
i)return;i=S;let L={open:O,lost:b}[a.state]??y;Bt(c,()=>c.replaceChildren(...L().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let H=`ajar-door-${window.ajarForms}`;return qt(e,()=>n({room:"look"}),s),{update:N}}var Sn=(e,t)=>t?t===
1?e["room-joined-one"]:C(e["room-joined"],{n:t}):e["room-joined-none"],mt=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Go(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return be(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function $n(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},mt(e)):"",Go(e,r),s):(n.close(),t.replaceChildren()))}}}function qt(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function Pt(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,u)=>{let d=o("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return be(d,
p),d.firstElementChild.setAttribute("aria-hidden","true"),d},c=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:c},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...r.map(([p,...u])=>o("tr",{},o(
"th",{scope:"row"},p),...u.map(d=>o("td",{},d??"–")))))))))}function Jo({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=m=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${r}-people`,
min:1}),p=m=>Math.max(0,Math.floor(Number(m.value)||0)),u=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let v=e.filter(
y=>y.item===m),g=(y,b)=>{let O=i({"aria-label":[y.card,u(y)[b]].filter(Boolean).join(": ")});return l.set(y.id,[...l.get(
y.id)??[],O]),O},k=v.length===1&&!v[0].card?v[0].bands.map((y,b)=>[y,[g(v[0],b)]]):v.map(y=>[y.card,u(y).map((b,O)=>g(y,
O))]),j=v[0].card?["",...u(v[0])]:null;return o("table",{},o("caption",{},s(m)),j&&j.length>2?o("thead",{},o("tr",{},...j.
map(y=>y?o("th",{scope:"col"},y):o("td",{})))):null,o("tbody",{},...k.map(([y,b])=>o("tr",{},o("th",{scope:"row"},y),...b.
map(O=>o("td",{},O))))))};function f(){let m=new Map(e.map(j=>[j,l.get(j.id).map(p)])),v=Math.max(...[...m.values()].map(
j=>j.reduce((y,b)=>y+b,0))),g=p(c)||v;if(!g){c.focus();return}let k=Object.fromEntries([...m].map(([j,y])=>[j.id,j.kind===
"card"?[y[0],Math.max(0,g-y[0])]:y]));a({counts:k,people:g})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:m=>{m.preventDefault(),f()}},
...[...new Set(e.map(m=>m.item))].map(d),o("label",{class:"ajar-words",for:c.id},o("span",{},n["room-people"]),c),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function Zo(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",p="",u=!1,d=(T,V={})=>{u=T==="reveal",
D.begin(),n({question:e.of,do:T,...V},{awaited:!0})},f=o("div",{class:"ajar-results",hidden:!0}),m=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),v=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),g=o("span",{}),k=o("p",
{class:"ajar-counts"}),j=Hr(e.minutes,t,s),y=o("button",{type:"button",class:"ajar-link",onclick:()=>H(!i)}),b=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),O=(...T)=>{b.textContent!==T[0]&&b.replaceChildren(...T)},D=$e(t,T=>O(
T||p)),I={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},M=Object.
keys(I).filter(T=>e.units.length||T==="open"||T==="close"),$=Object.fromEntries(M.map(T=>[T,o("button",{type:"button",onclick:()=>{
$[T].getAttribute("aria-disabled")?O(N(T)):T==="reset"?_():d(T)}},I[T])])),N=T=>l.busy?t["room-one-moment"]:l.not[T];function _(){
let T=o("button",{type:"button",class:"ajar-link",onclick:()=>{O(""),$.reset.focus()}},t["home-no"]),V=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{O(""),$.reset.focus(),d("reset")}},t["room-ask-reset"]);b.replaceChildren(t["room\
-reset-sure"]," ",T," ",V),T.focus()}function H(T){i=T,f.hidden=!T,a().hidden=T,y.textContent=t[T?"room-show-question":"\
room-show-result"]}let W=$n(t),P=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>W.show()},t["room-cod\
e"]),w={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function S(T){let V=l;l={...l,...T};let z=l.
room==="open";g.replaceChildren(l.practice?mt(t):""),v.textContent=l.problem,v.hidden=!l.problem;let ne=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],ae=!z||!e.units.length?[]:l.hands||l.inside?ne.slice(0,1):ne;k.replaceChildren(
...ae.map(([Y,oe])=>o("span",{},o("b",{},`${Y}`)," ",oe))),j.update(l.seconds);for(let Y of M)Yo($[Y],N(Y));p=z?l.hands?
t["room-by-hands-now"]:w[l.state]:t["room-not-open"],(V.state!==l.state||V.room!==l.room||V.hands!==l.hands)&&O(p),l.busy||
D.end(),Qo(m,l.withheld),W.update(l.way??{},Sn(t,l.joined)),P.hidden=!l.way?.address,L(),u&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(u=!1,m.scrollIntoView({block:"nearest"}))}function L(){let T=JSON.stringify(l.charts??[]);if(T===c)
return;c=T;let V=!!l.charts?.length;f.replaceChildren(...Xo(l.charts??[],t)),y.hidden=!V,H(V),V&&u&&f.scrollIntoView({block:"\
start"}),u=!1}let U=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?k:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...M.
map(T=>$[T]))),o("div",{class:"ajar-bar-line"},g,b,y,P,j.element),W.dialog),J=e.units.length?Jo(e,{words:t,ask:r,send:T=>d(
"hands",T)}):null;return y.hidden=!0,qt(U,()=>n({room:"look"}),s),{parts:[f,m,v,U,J].filter(Boolean),update:S}}function Yo(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Qo(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var Xo=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return Pt(s,n,t),s});function es(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=o("div",{}),u=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?u.textContent=f():(u.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),f=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,l,i,c,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),u)),qt(e,()=>n({room:"look"}),s),{update(m){a={...a,...m},p.replaceChildren(a.practice?mt(t):""),c.textContent=
a.problem,c.hidden=!a.problem,Qo(i,a.withheld),Yo(d,f());let v=JSON.stringify(a.charts??[]);v!==r&&(r=v,l.replaceChildren(
...a.charts?.length?Xo(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Hr(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function c(){let u=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=u===null?"":`${Math.floor(
u/60)}:${String(u%60).padStart(2,"0")}`,f=u===null?e?C(t["room-minutes"],{minutes:e}):"":e?C(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":f,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!f}let p=setInterval(()=>{s!==null&&
c()},1e3);return n(()=>clearInterval(p)),{element:i,update:u=>{s=u==null?null:Date.now()-u*1e3,c()}}}function ts(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),c=({title:d,
story:f,more:m,role:v})=>{be(r,f),r.prepend(o("h2",{},d)),be(l,m),i.textContent=v},p=e.couples.find(d=>d.id===n)??e.couples[0],
u=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:d.id,checked:d===
p,onchange:()=>{c(d),s(d.id)}}),o("span",{},d.title)))));return c(p),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),u)}var On="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",zr=new RegExp(`^${On}+|${On}\
+$`,"g"),Kr=/[\p{L}\p{N}_]+/gu,Vr=/^[\p{L}\p{N}_]+/u,Gr=/\{([a-z][a-z0-9-]*)\}/,[Jr,Zr]=["⁨","⁩"],ns={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Yr=new RegExp(`[,;:،]|${On}`),Qr=/^\p{Uppercase}/u,os=/[.!?…؟。][\u2069”’"')»]*$/,
Xr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
me=e=>e.replace(zr,""),Le=e=>e.toLowerCase().toUpperCase(),Wt=e=>e.match(Vr)?.[0]??"",En=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function He(e,t,n=[]){let s=e.split(Gr),a="";for(let r=0;r<s.length-1;r+=2){let[l,i,c]=s.slice(r,r+3),p=el(me(t[i]),c),u=nl(
l,p,n),d=!u&&!a&&Qr.test(l);a+=os.test(a)?u.replace(/^,+/,""):u,a+=ol(d?tl(p):p)}return os.test(a)?a:a+s.at(-1)}function Ce(e){
let t=me(e),[n,s,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in ns&&s===ns[n]&&me(a))||a.includes(n)||a.includes(
s)?e:a}function el(e,t){let n=e.length;for(;n&&Yr.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,a=t.startsWith(",")&&s.endsWith(
".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:s}function tl(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function nl(e,t,n){let s=Le(Wt(t));if(!s)return e;let a=new Set(n.map(Le)),r=l=>l===s||a.
has(l)&&a.has(s);for(let l of e.matchAll(Kr))if(r(Le(l[0])))return e.slice(0,l.index);return e}var ol=e=>Xr.test(e)?`${Jr}${e}${Zr}`:
e;var Cn=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function ss(e,t,{words:n,level:s,change:a,say:r,again:l,
moves:i,back:c,isQuick:p}){let u={...t},{cards:d,piles:f}=e,m=D=>f.find(I=>I.id===D).text,v=o("div",{class:"ajar-one"});
function g(D,I){u={...u,[D.id]:I},I||delete u[D.id],a(Object.keys(u).length?u:null),I&&r(C(n.moved,{card:Ce(D.text),pile:m(
I)}))}function k(D,{focus:I=!0,back:M=D?()=>k(D-1):c,onward:$=()=>y(D+1)}={}){let N=d[D],_=C(n["card-of"],{n:D+1,all:d.length}),
H=o("div",{class:"ajar-one-card",role:"group","aria-label":_,tabindex:"-1"},o("p",{class:"ajar-where"},_),o("p",{},N.text)),
W=P=>{g(N,P),$()};i.hidden=!0,v.replaceChildren(H,o("div",{class:"ajar-one-piles"},...f.map(({id:P,text:w})=>Cn(w,()=>W(
P),{"aria-pressed":`${u[N.id]===P}`}))),o("div",{class:"ajar-one-also"},M?j(n.back,()=>M()):o("span",{}),j(n["card-out"],
()=>W("")),p?o("span",{}):j(n["card-enough"],()=>b()))),I&&H.focus({preventScroll:!0})}let j=(D,I)=>Cn(D,I,{class:"ajar-\
link"}),y=D=>D<d.length?k(D):b();function b({focus:D=!0}={}){let I=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),M=($,N)=>{let _=d.
filter(P=>(u[P.id]??"")===N),H=P=>k(d.indexOf(P),{back:b,onward:b}),W=_.map(P=>o("li",{},Cn(P.text,()=>H(P))));return W.
length?[o(`h${s+1}`,{},$),o("ul",{},...W)]:[]};v.replaceChildren(I,o("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:$,text:N})=>M(N,$)),...M(n["cards-out"],"")),i.hidden=!1,D&&(I.focus({preventScroll:!0}),v.scrollIntoView({block:"n\
earest"}))}let O=d.map(D=>!!u[D.id]).lastIndexOf(!0)+1;return O===d.length||l&&O?b({focus:!1}):k(O,{focus:!1}),v}var sl="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",al=new RegExp(`(${sl})|[.…]+|[!?;\\n]`,"gu"),rl=/[\u0300-\u036f'’‘ʼ]/g,
ll=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function _t(e){let t={};for(let[n,s]of Object.entries(e))t[n]=rs(s,t);return t}
var Re=(e,t)=>new RegExp(e.map(n=>rs(n,t)).join("|"),"y");function Ft(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function Ut(e,t){let n=t;
for(let[s,a]of Ft(e,t))n=n.slice(0,s)+n.slice(s,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var ht=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function as(e,t){let n=new Map,s=ht(t),a=0;for(let r of e.join("")){let l=r.charCodeAt(0);a+=l-97,
l!==126&&n.set(a++,s[n.size])}return n}function Ht(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function rs(e,t){return`(?:${(e.match(ll)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:il(a)).join("")})`}function il(e){let t=ls(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var ls=e=>e.
normalize("NFKD").replace(rl,"").toLowerCase();function gt(e){let t="",n=[];for(let s of e.matchAll(al)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let a=`${s[1]?ls(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var cl=4,is=4,cs=".",Mn=new WeakMap;function Xe(e,t){let{passes:n,kinds:s,learned:a}=ps(t),{line:r,places:l}=gt(e),i=Ut(
n,r),c=Object.entries(s).flatMap(([d,f])=>Ft(f,i).map(([m,v])=>({kind:d,start:m,end:v-1}))),p=a?ul(c,r,a):c,u=(d,f)=>d.span[0]-
f.span[0]||d.span[1]-f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return p.map(({kind:d,start:f,end:m})=>({kind:d,span:[
l[f][0],l[m][1]]})).sort(u)}function*us(e){let{passes:t,kinds:n}=ps(e);for(let s of[t,...Object.values(n)])yield,Ft(s,"w\
e are here ")}function ps(e){return Mn.has(e)||Mn.set(e,dl(e)),Mn.get(e)}function ul(e,t,n){let{size:s,weights:a,kinds:r,
limit:l,least:i}=n,c=pl(t,n.same),p=c.slice(1).map((y,b)=>[...c[b],...y]),u=y=>{let b=new Set(y.flatMap(D=>D.numbers.map(
I=>I%s)));return[...b].reduce((D,I)=>D+(a.get(I)??0),0)/Math.sqrt(b.size)},d=[...c,...p];if(e.length)return An(d,u)[1]>i?
e:[];let f=d.filter(y=>y.length>cl),[m,v]=An(f,u);if(!(v>l))return[];let g=[...new Set(m.map(y=>y.numbers[0]))],k=y=>g.reduce(
(b,O)=>b+y[O%y.length],0),[j]=An(Object.keys(r),y=>k(r[y]));return[{kind:j,start:m[0].start,end:m.at(-1).start}]}function pl(e,t){
let n=cs,s=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],l=[`w ${r}`,`b ${n} ${r}`,...fl(a[0])];s.at(-1).
push({start:a.index,numbers:l.map(Ht)}),n=r,r===cs&&s.push([])}return s.filter(a=>a.length)}function fl(e){let t=["^",...e,
"$"];return t.slice(is-1).map((n,s)=>`n ${t.slice(s,s+is).join("")}`)}var An=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>
n[1]?s:n,[null,-1/0]),fs=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;
function dl({lists:e,passes:t,phrases:n,learned:s}){let a=_t(e),r=Object.entries(n).map(([l,i])=>[l,Re(i,a)]);return{passes:Re(
t,a),kinds:Object.fromEntries(r),learned:s&&ml(s)}}function ml({same:e,gaps:t,weights:n,kinds:s,...a}){let r=e.map(i=>i.
split(" ")),l=Object.entries(s).map(([i,c])=>[i,ht(c)]);return{...a,same:new Map(r.flatMap(i=>i.map(c=>[c,i[0]]))),weights:as(
t,n),kinds:Object.fromEntries(l)}}function ds({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var ms=["emergency","crisis","violence","agency","worried","child"],hl=["crisis","violence"],ks='a[href$="#Help-lines"]',
we=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function hs(){for(let e of we().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&we().listeners.delete(e),e.shown||=t}}function gl(e,{zone:t="",languages:n=[]}){
let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:c})=>c===i))??""}function ys(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(p=>Xe(p,l)),c=fs(i,l);if(c)return{...c,kinds:[...new Set(i.map(
({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Tn=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),Ln=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),gs=e=>`tel:${e.match(/\d+/)[0]}`;
function bs({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(we().countries=t);let a=()=>we().countries,r=null,
l=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},we().
chosen||gl(a(),r)),i=()=>a().find($=>$.code===l());function c($){we().chosen=$,hs();for(let{element:N,draw:_}of we().listeners)
_(N)}function p($,N){return N($),we().listeners.add({element:$,draw:N,shown:!1}),queueMicrotask(hs),$}let u=$=>p(o("div",
{}),N=>N.replaceChildren(...$())),d=()=>{let $=[...a(),{code:"-",country:e["help-elsewhere"]}],N=o("select",{onchange:()=>{
c(N.value),s(N.value)}},...$.map(_=>o("option",{value:_.code},_.country)));return p(N,()=>{N.value=i()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),N)},f=({say:$,to:N},_)=>{if(/^(tel|sms):/.test(N))return o("a",
{class:_?"ajar-reach":"ajar-reach ajar-first",href:N},o("span",{},...Ln($)));let H=o("span",{},$),W=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":C(e["help-copy-what"],{address:N}),onclick:async()=>{await In(N,H)&&(W.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},H," ",W)},m=$=>o("li",{},o("p",{class:"ajar-for"},$.
for_what),o("p",{class:"ajar-hint"},[$.name,$.hours,$.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...$.reach.map(f))),v=({emergency:$,note:N})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),N?o("\
p",{class:"ajar-hint"},N):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:gs($)},C(e["help-call"],{number:$})))),
g=$=>u(()=>{let N=i();if(!N)return[o("p",{},e["help-elsewhere-how"])];let _=$.flatMap(H=>H==="emergency"?v(N):Tn(N,[H]).
map(m));return[o("ul",{class:"ajar-help-lines"},..._)]});function k(){ds({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},d(),Nn({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),g(ms),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:$,text:N,now:_,lines:H,kinds:W,
countries:P},{level:w,aside:S,needs:L}){return P&&!M()&&(we().countries=P),o("section",{class:"ajar-danger"},o(`h${w}`,{
tabindex:"-1"},$),o("p",{},N),W.length?null:L?.()??null,d(),g(H),o("ul",{class:"ajar-todo"},..._.map(U=>o("li",{},U))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:S},e["help-aside"]))}let y=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:k},e["help-get"]);function b({emergency:$,...N}){let H=hl.map(P=>Tn(
N,[P])[0]?.reach??[]).flatMap(P=>["tel:","sms:"].map(w=>P.find(({to:S})=>S.startsWith(w))));return[{say:C(e["help-call"],
{number:$}),to:gs($)},...H.filter(Boolean)]}let O=($=`${e["help-line"]} `)=>u(()=>{let N=i(),_=(N?b(N):[]).flatMap(({say:P,
to:w},S)=>[S?" · ":"",o("a",{href:w},...Ln(P))]),H=o("button",{type:"button",class:"ajar-link",onclick:k},e["help-get"]),
W=o("span",{class:"ajar-off-paper"},_.length?" · ":"",H);return[o("p",{class:"ajar-help-line"},$,..._,W)]});function D($){
if(!M())return;let[N]=[...$.querySelectorAll(ks)].reverse();N?.closest("p, ul").after(O(""));for(let _ of $.querySelectorAll(
"details"))_.open=_.querySelector("summary").textContent===i()?.country}let I=()=>u(()=>{let $=i();return $?[o("p",{},o(
"b",{},`${e["help-title"]}, ${$.country}`)),o("p",{},`${e["help-danger"]} ${C(e["help-call"],{number:$.emergency})}`),o(
"ul",{},...Tn($,ms).map(({for_what:N,name:_,reach:H,hours:W})=>o("li",{},...Ln(`${N}: ${_}. ${H.map(({say:P})=>P).join("\
 · ")}. ${W}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),M=()=>a().length>0;return{open:k,notice:j,button:y,line:O,addNumbers:D,
text:I,choose:c,code:l,isKnown:M}}var Nn=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function ws(e){if(we().open){we().open=e;return}we().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(ks)&&(t.preventDefault(),t.stopPropagation(),we().open())},{capture:!0})}async function In(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function vs(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var kl="about:blank";function Rn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(kl)}function xs(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Rn()))},{capture:!0})}function js(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(m=>(i[m.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.currentTarget.
classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");let g=d[v.dataTransfer.
getData("text/plain")]?.[m.id];g&&!g.matches(":disabled")&&(g.checked=!0,u(g.dataset.card,m))}},i[m.id]))),p=()=>e.piles.
forEach(m=>{i[m.id].textContent=C(n["pile-count"],{pile:m.text,n:Object.values(l).filter(v=>v===m.id).length})}),u=(m,v)=>{
l[m]=v.id,p(),a({...l}),r(C(n.moved,{card:Ce(e.cards.find(g=>g.id===m).text),pile:v.text}))},d={},f=e.cards.map(m=>{d[m.
id]={};let v=`${s}-${m.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:g=>g.dataTransfer.setData(
"text/plain",m.id)},o("legend",{},m.text),o("div",{class:"ajar-into"},...e.piles.map(g=>{let k=o("input",{type:"radio",name:v,
value:g.id,"data-card":m.id,checked:l[m.id]===g.id,onchange:()=>u(m.id,g)});return d[m.id][g.id]=k,o("label",{},k,o("spa\
n",{},g.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...c),...f)}var Bn=["open","closed"],yl=[...Bn,"half-open"],bl=2,wl=90,qn=3,zt="none",Ss=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
vl=/[“”„«»"' \t\n]/g,$s=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,xl=["i","im","id","ill","ive","its","we",
"were","well"],jl=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Sl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Dn=new WeakMap;function $l(e,t){let n=Es(t),{sentences:s,forms:a,at:r}=Cl(e,n);if(r<0||a[r].name===zt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Ll(Tl({sentences:s,forms:a,at:r},n),n.learned),{name:i,start:c,end:p}=a[r],u=Nl(l,i,Pn(e,s[r],
c,p),t),d=Il(e,s,n),m=[l==="open"&&d.some(v=>v.name!=="two-at-once")?"":u,...d.map(v=>v.remark)].filter(Boolean);return{
kind:l,reason:u,notes:d,remarks:m.slice(0,bl)}}function Ol(e,t){let n=Es(t),s=t["about-statements"],a=As(Wl(e)),r=Object.entries(n.blame).map(([g,k])=>({name:g,places:a.
flatMap(j=>Rl(g,k,j,n))})),l=new Set(r.flatMap(({places:g})=>g.map(({sentence:k})=>k))),i=[],c="";for(let{name:g,places:[
k]}of r){if(!k)continue;let j=Dl(e,k,n.quotedTo[g]);i.length||(c=Bl(g,e,k,n)),i.push({name:g,words:j,remark:C(s.blame[g].
say,{words:j})})}let p=i.map(g=>g.name),u=a.filter(g=>!l.has(g)),d=Object.keys(n.parts).filter(g=>(g==="seen"?u:a).some(
({line:k})=>De(n.parts[g],k))),f=d.map(g=>s.parts[g]).join(", "),m=d.length?C(s.mirror,{parts:f}):"",v=[m,i.length?`${i[0].
remark} ${c}`:""].filter(Boolean);return{parts:d,mirror:m,blame:p,notes:i,rewording:c,remarks:v}}function Os({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(r=>Xe(n,r).length)?[]:e==="question"?$l(n,s.coach).remarks:Ol(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Es(e){return Dn.has(e)||Dn.set(e,El(e)),Dn.get(e)}function El(e){let t=_t(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([c,p])=>[c,Re(p,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Re(e.echoes,t),stated:Re(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:Bn.map(i=>ht(l[i]))},passes:Re(e.passes,t),quotes:Re(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function De(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Cl(e,t){let n=As(e),s=n.map(p=>Ml(p,t)),a=p=>n.map((u,d)=>d).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>Cs(n[p])>=qn),i=a(p=>!["none","echo","short"].includes(s[p].name)),[c]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:s,at:c??n.length-1}}var Kt=e=>e.trim().split(" ").slice(0,-1),Cs=({line:e})=>Kt(
e).length-1;function Ml({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:l}){for(let[u,d]of Object.entries(
n)){let f=De(d,e);if(f)return{name:u,start:f[0],end:f[1]}}let i=Object.entries(s).map(([u,d])=>({name:u,place:De(d,e)})).
filter(({place:u})=>u).map(({name:u,place:[d,f]})=>({name:u,start:d,end:f}));if(i.length){let u=i.reduce((d,f)=>f.start<
d.start?f:d);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:zt}:e.
slice(2,u.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:zt}:u}let c=Ms(Kt(e).slice(1),a).length>qn?"echo":"short";return{name:t==="?"&&De(r,e)?c:zt,start:2,end:e.length}}
function Ms(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Al({sentences:e,forms:t,at:n},{fillers:s}){let{
line:a,mark:r}=e[n],l=Ms(Kt(a).slice(1),s),i=Kt(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],p=t.filter(
({name:u},d)=>d!==n&&(e[d].mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:u})=>`beside ${u}`)]}function Tl(e,t){let{forms:n,weights:s,unit:a}=t.learned,
r=n[e.forms[e.at].name]??Bn.map(()=>0),l=new Set(Al(e,t).map(p=>Ht(p)%s[0].length)),i=a/Math.sqrt(l.size);return[...r.map(
(p,u)=>p+[...l].reduce((d,f)=>d+s[u][f],0)*i),0]}function Ll(e,{limit:t}){let[n,s]=[...e].sort((a,r)=>r-a);return n-s>=t?
yl[e.indexOf(n)]:""}function Nl(e,t,n,s){let a=s["about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?C(a[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":C(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Il(e,t,{
data:n,notes:s}){let a=n["about-questions"].notes,r=t.filter(c=>c.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.
entries(s).flatMap(([c,p])=>{let u=l.map(f=>({sentence:f,place:De(p,f.line)})).find(({place:f})=>f);if(u){let f=Pn(e,u.sentence,
...u.place);return i.some(m=>m.includes(f))?[]:(i.push(f),[{name:c,words:f,remark:C(a[c],{words:f})}])}let d=l.filter(f=>Cs(
f)>=qn).length>1;return c==="two-at-once"&&d?[{name:c,words:"",remark:a[c]}]:[]})}function Rl(e,t,n,{passes:s,quotes:a,unless:r}){
if(De(a,n.line))return[];let l=Ut(s,n.line),i=De(t,l);return!i||r[e]&&De(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function Dl(e,{
sentence:t,start:n,end:s},a){let r=a&&De(a,t.line.slice(n,s));return Pn(e,t,n,r?n+r[1]:s)}function Bl(e,t,n,s){let a=s.data["\
about-statements"].blame[e],r=ql(e,t,n,s),l=r>0?Pl(t,n.sentence,r):"",i=e==="ultimatum"&&gt(l).line.split(" ").some(u=>xl.
includes(u)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?C(p,{rest:l}):a.
otherwise}function ql(e,t,{sentence:n,start:s,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(s,a).trim().split(" "),p=c[0]===
"you"||c[0]==="u",u=m=>p&&c.slice(1,1+m.length).join()===m.join(),d=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("n\
ot")&&(d=a);let f=u(["never"])&&r.has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&f&&(d=i.indexOf(` ${c[2]} `,s)+
1),e==="makes"&&u(["make","me","feel"])&&(d=i.indexOf(" feel ",s)+6),e==="feel-you"){let m=i.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=m<0?0:s+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(s))){let[[m],[,v]]=[n.places[s],n.places[a-1]];
t.slice(m,v).includes(",")&&(d=s+c.slice(0,3).join(" ").length+1)}return d<i.length-2?d:0}function Pl(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Sl,1),a=s.replace($s," ").replace(/^ +| +$/g,"");return[...a].length<=wl?a:""}var Pn=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace($s," ").replace(jl,"");function As(e){let{line:t,places:n}=gt(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,c]=n[r-1],p=l?n[r]:[c,c];s.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return s}function Wl(e){return e.replace(Ss,"").replace(vl,"")?e.replace(Ss,t=>" ".repeat(t.length)):
e}var _l=1200;function Ts(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,i=[],c=d=>{window.ajarNoRemarks=d,i=[],u()},p=(d,f)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(f)},d);function u(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===i.join(`
`)||(i=f,s.replaceChildren(...f.map(m=>o("p",{},m))),d?a.replaceChildren(p(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,_l)}),r}var Wn=2e4,Fl=10,ve=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function kt({
items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new ve("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:Hl[r.kind](l,r);Ne(r,a)&&(a[r.
id]=Ul(r,i,a))}return a}function Vt(e,t){try{kt(e,t)}catch(n){if(n instanceof ve)return!1;throw n}return!0}var Is=e=>Object.
values(e).every(t=>t==null);function xe(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Ls(
e.cards,n)),me(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Ls(e.piles,t[n.
id])}`);case"date":return[En(t)];case"list":return t.map(me);default:return[me(`${t}`)]}}var Ls=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Ul(e,t,n){if(e.kind!=="choice"||!t)return t;let s=Je(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>s.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Hl={ruler(e){if(!Number.isInteger(e)||e<0||e>Fl)throw new ve("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:c})=>c);if(!Ns(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Fn(a)))throw new ve("answer-cards");let{chosen:r}=e,l=_n("own"in e?e.own:"")??"";if(l&&!s)throw new ve("ans\
wer-own");if(!n&&r.length+!!l>1)throw new ve("answer-one-card");let i=a.filter(c=>r.includes(c));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=Fn(n.map(({id:l})=>l));if(!Ns(e)||!Object.keys(e).every(
Fn(s))||!Object.values(e).every(a))throw new ve("answer-piles");let r=s.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:_n,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new ve("answer-lines",
{most:t});let n=e.map(s=>_n(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!at(e))throw new ve(
"answer-day");return e}};function _n(e){if(typeof e!="string")throw new ve("answer-text");if(e.length>Wn&&[...e].length>
Wn)throw new ve("answer-long",{most:Wn});return me(e)?e:null}var Fn=e=>t=>e.includes(t),Ns=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var zl=[{answers:["all"]}],Kl=/\p{L}/u,Vl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Gl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Jl=/\{([a-z][a-z0-9-]*)\}/g;function Jt({items:e,rules:t,reflection:n},s,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(
e.map(({id:d})=>[d,s[d]??null]));if(Is(i))return"nothing"in n?[Gt([n.nothing])]:[];let{parts:c}=Bs({items:e,answers:i,rules:t,
phrases:n,last:l}),u=(r||!t.length?zl:t).flatMap(c);return r||!("closing"in n)?u:[...u,Gt([n.closing])]}function Ds({items:e,
rules:t,reflection:n},s){let{sentences:a}=Bs({items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(
r):[])}var Gt=e=>({words:e,heading:"",said:[]}),We=(e,t,n=[])=>({words:n,heading:e,said:t}),Rs=(e,t)=>e.filter(n=>!t.has(
Le(n)));function Bs({items:e,answers:t,rules:n,phrases:s,last:a}){let r=w=>e.find(({id:S})=>S===`couple-${w}`)??e.find(({
id:S})=>S===w),l=w=>t[r(w)?.id]??null,i=w=>r(w)?xe(r(w),l(w)):[],c=w=>{let S=new Set(w.map(r));return e.filter(L=>S.has(
L))},p=w=>{let S=l(w);return typeof S=="number"?S:i(w).length},u=w=>w.map(S=>l(S)?.chosen).find(S=>Array.isArray(S))??[],
d=(w,S)=>{let[L,U]=[r(w),l(w)];return L?.kind!=="sort"||!U?[]:L.cards.filter(({id:J})=>U[J]===S).map(({text:J})=>J)},f=w=>new Set(
w?i(w).map(Le):[]),m=({if:w=[],unless:S=[]})=>w.every(v)&&!S.some(v);function v(w){if(typeof w=="string")return l(w)!==null;
let{item:S=[],cards:L,piles:U,without:J,only:T,least:V,asked:z}=w;if(z)return!!r(z)&&Ne(r(z),t);let ne=S.find(oe=>l(oe)!==
null);if(!ne)return!1;let ae=u([ne]);return L&&!L.some(oe=>ae.includes(oe))||U&&!U.some(oe=>Rs(d(ne,oe),f(J)).length)||T&&
!(oe=>oe.size===1&&oe.has(T))(new Set(Object.values(l(ne))))?!1:V==null||p(ne)>=V}let g=(w,S={})=>C(s[w],S);function k(w,S={}){
if(typeof w=="string")return g(w,S);if(!m(w))return null;let{phrase:L,of:U,since:J}=w;if(!U)return g(L,S);if(!i(U).length)
return null;let T=J&&a?.values[U];return T==null?g(L,{n:p(U),...S}):g(J,{n:p(U),last:T,day:a.day,...S})}let j=(w=[],S={})=>w.
map(L=>k(L,S)).filter(L=>L!==null),y=(w,S)=>{let L=j(w,S);return L.length?[Gt(L)]:[]};function b(w){if(typeof w=="string")
return i(w);if("level"in w)return N(w);if("phrase"in w){let[V]=w.of?i(w.of):[],z=k(w,V===void 0?{}:{words:V});return z===
null?[]:[z]}let{item:S,pile:L,also:U,without:J}=w,T=L?d(S,L):i(S);return U&&(T=T.filter(V=>f(U).has(Le(V)))),Rs(T,f(J))}
let O=({heading:w,under:S})=>w?g(w):(S&&r(S)?.said)??"";function D(w,S){let L=r(w);if(L?.kind!=="sort"||t[L.id]===null)return[];
let U=T=>L.piles.find(V=>V.id===T).text;return(S??L.piles.map(({id:T})=>T)).map(T=>({id:T,text:U(T),cards:d(w,T)}))}let I=n.
find(w=>w.ladder)?.ladder,M=()=>Math.floor(I.rungs.length/2);function $(w){let[S]=u([w]);return!I||!S?null:M()-I.rungs.findIndex(
({card:L})=>L===S)}function N({level:w,up:S=0}){let L=w.map($).find(J=>J!==null);if(!I||L===void 0)return[];let U=I.rungs[M()-
L-S];return U?i(U.item):[]}let _={answers({answers:w}){return(w[0]==="all"?e:c(w)).filter(({id:L})=>t[L]!==null).map(L=>We(
L.said||L.ask,xe(L,t[L.id])))},lines(w){let S=w.lines.flatMap(b),L=S.length?[We(O(w),S,j(w.say))]:[],U=w.count?.[Math.min(
S.length,w.count.length-1)];return U?[...L,Gt([g(U,{n:S.length})])]:L},piles({piles:w,only:S,heading:L,below:U={},all:J={}}){
let T=V=>V.length===r(w).cards.length;return D(w,S).filter(({cards:V})=>V.length).flatMap(({id:V,text:z,cards:ne})=>{let ae=T(
ne)&&J[V]||U[V],Y=L?g(L,{pile:z}):z;return[We(Y,ne),...y(ae?[ae]:[])]})},empty(w){let S=D(w.empty,w.only).filter(({cards:L})=>!L.
length).map(({text:L})=>L);return S.length?[We(O(w),S,j(w.say))]:[]},sentence(w){let S=s[w.sentence],L=qs(S),U=Object.fromEntries(
L.map(J=>[J,i(J).join(" ")]));return Object.values(U).every(Boolean)?[We(O(w),[Un(w,S,U)])]:[]},message(w){let S=H(w.message);
return S.length?[We(O(w),[S.join(" ")])]:[]},ladder(){let[w=""]=i(I.goal),[[S],[L]]=[u([I.today]),u([I.later])],U=I.rungs.
map(({card:J,item:T})=>{let V=r(T)?.said??"",[z]=i(T),ne=z?`${V}: ${z}`:g("open",{level:V}),ae=Zl(J===S,J===L,!!L);return ae?
g(ae,{level:ne}):ne});return[We(g(w?"ladder":"ladder-unnamed",{goal:w}),U)]},missing({missing:w,say:S}){let L=c(w).filter(
({id:U})=>t[U]===null);return L.length?y(S,{parts:L.map(U=>U.said).join("; ")}):[]},repeated(w){let S=w.repeated.map(i),
L=new Map;for(let T of S.flat())L.has(Le(T))||L.set(Le(T),T);let U=T=>S.filter(V=>V.some(z=>Le(z)===T)).length>1,J=[...L].
filter(([T])=>U(T)).map(([,T])=>T);return J.length?[We(O(w),J)]:[]}},H=w=>w.parts.map(S=>[S,i(S.item)[0]]).filter(([,S])=>S).
map(([S,L])=>W(S,L,w));function W(w,S,{self:L=[],small:U=[],capitals:J=[]}){let{opener:T,clause:V,clauses:z=[],questions:ne=[],
names:ae=!1}=w,Y=Ce(S),oe=Wt(Y),je=oe.toLowerCase();if(L.includes(je))return He("{words}.",{words:Y});let he=[...s[T]].at(
-1);if(!Vl.test(Y.match(Kl)?.[0]??"a")||ne.includes(je))return He(`{words}${he}`,{words:Y});let R=s[V&&z.includes(je)?V:
T],G=ae||J.includes(oe);return He(R,{words:Zt(Y,U,G)})}function P(w){if(!m(w))return[];let S=Object.keys(_).find(U=>U in
w),L=S?_[S](w):y(w.say);return L.length&&w.then?[...L,...y([w.then])]:L}return{parts:P,sentences:H}}var qs=e=>[...e.matchAll(
Jl)].map(([,t])=>t);function Un({alike:e,small:t=[],lower:n=[]},s,a){let r=i=>Zt(Ce(me(a[i])),t,!n.includes(i)),l=Object.
fromEntries(qs(s).map(i=>[i,r(i)]));return He(s,l,e)}function Zt(e,t,n){let s=Wt(e);if(!([...s].length>1&&Gl.test(s)&&!n)&&
!t.includes(s.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function Zl(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function Ps(e,t,n,s=null){let a=Yl(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:Jt(e,t,{plain:r,last:s})}}function Yl({
items:e},t,n){let s=n&&ys(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function Hn(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,d)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},u),c=i(t["home-no"],()=>{}),p=o("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(o("p",{},s),p),c.focus()}function Yt(e){let n=o("button",{type:"button",onclick:()=>Hn(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function Ws({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=o("span",{}),r=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=o("p",{class:"ajar-problem",role:"al\
ert"}),i=o("p",{class:"ajar-news",role:"status"}),c=o("div",{}),p=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=u,f=!1,m=!1,v=!1,g=!1,k=!1,j=(R,G,X={})=>o(
"button",{type:"button",onclick:G,...X},R),y=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>S()}),b=j(
e["keep-open"],()=>S(),{class:"ajar-link"}),O=o("div",{class:"ajar-offer"}),D=!1,I=R=>{R.tabIndex=-1,R.focus()},M=()=>c.
querySelector(".ajar-change"),$=()=>u.state==="kept"&&!u.reopen;function N(R,G=R){r.dataset.short=G,a.textContent!==R&&(a.
textContent=R)}function _(){let R=u.problem?e["keep-unsaved"]:e["keep-saving"],[G,X]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[R],
lost:[e["keep-lost"]]}[k?"lost":u.state];r.classList.toggle("ajar-state-lost",k),N(G,X),r.dataset.longest=u.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,H()}function H(){let R=n&&
u.state==="none"&&!f,[G,X]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];y.setAttribute(
"aria-label",G),y.replaceChildren(o("span",{class:"ajar-long"},G),o("span",{class:"ajar-short"},X)),y.hidden=!R||D,b.hidden=
!R||!u.exists,O.hidden=!R||g,p.hidden=R&&l.hidden&&!i.textContent}function W(){let R=()=>{g=!0,_(),I(r)};return O.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},j(e["keep-nothing"],R),j(e["keep-offer-yes"],S))),O}function P(){
u={...u,saved:!1},_()}function w(){_(),d=u,$()?c.replaceChildren(m?z("change"):oe()):u.state!=="none"?c.replaceChildren(
z("unlock")):f?c.replaceChildren(z(u.exists?"open":"start")):c.replaceChildren(n?"":g?T():J())}let S=()=>{f=!0,i.textContent=
"",w(),p.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},L=()=>u.hosted?o("p",{},e["keep-hub"]):null,
U=()=>u.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function J(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[u.exists?"keep-there":"keep-why"]),L(),o("d\
iv",{class:"ajar-moves"},j(e["keep-nothing"],()=>{g=!0,w(),I(r)}),j(e[u.exists?"keep-open":"keep-start"],S)))}let T=()=>o(
"p",{},j(e[u.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function V(){let G=["none","weak","fair","good","s\
trong"].map(X=>e[`keep-strength-${X}`]).reduce((X,re)=>re.length>X.length?re:X);return o("p",{class:"ajar-strength","ari\
a-live":"polite","data-longest":G},o("span",{},e["keep-strength-none"]))}function z(R){let G=R==="start"||R==="change",X={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[R],re=o("input",{id:`${s}-wor\
ds`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{G&&t({strength:re.value})}}),ge=o("inp\
ut",{id:`${s}-again`,type:"password",spellcheck:"false"}),Se=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),ge),
q=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),Z=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:u.
place,onchange:()=>t({place:Z.value})}),Q=V(),te=()=>{if(!re.value){re.focus();return}if(q.hidden=!0,G&&re.type==="passw\
ord"&&ge.value!==re.value){q.textContent=e["keep-again-differs"],q.hidden=!1,ge.focus();return}R==="change"?t({change:re.
value},{awaited:!0}):t({[R==="start"?"keep":"unlock"]:re.value,place:Z.value},{awaited:!0}),N(e["keep-opening"]),re.value=
"",ge.value="",Q.firstChild.textContent=e["keep-strength-none"]},ee=()=>{f=!1,m=!1,w(),R==="change"?M().focus():I(r)},ce=o(
"details",{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),Z);return o("form",{class:"aj\
ar-ask",onsubmit:se=>{se.preventDefault(),te()}},o(u.state==="locked"?"h1":"p",{class:"ajar-title"},X),L(),R==="start"&&
n?o("p",{},e["keep-why"]):null,R==="start"?U():null,R==="change"?o("p",{},e["keep-change-how"]):null,G?o("p",{},e["keep-\
no-way-back"]):null,R==="start"&&u.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[R===
"change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[G?"keep-how":"keep-how-open"]),re,G?Q:
null,G?Se:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:se})=>{re.type=se.checked?"tex\
t":"password",Se.hidden=se.checked,q.hidden=!0}}),o("span",{},e["keep-see"])),G?q:null,R==="change"||u.here?null:ce,o("d\
iv",{class:"ajar-moves"},R==="unlock"?null:j(e["keep-not-now"],ee),o("button",{type:"submit"},X)),G?null:Y(),R==="start"&&
u.here?ae():null)}let ne=()=>o("div",{},j(e["keep-copy"],()=>t({take:"sealed"})));function ae(){let R={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},G=o("input",{type:"file",onchange:async()=>{let ge=new Uint8Array(await G.
files[0].arrayBuffer()),Se=()=>t({bring:ge},{awaited:!0});G.value="",u.exists?Hn(re,{...R,act:Se}):Se()}}),X=o("label",{
class:"ajar-words"},o("span",{},e["keep-bring"]),G),re=o("div",{class:"ajar-twice"},X);return re}function Y(){let R=Yt({
words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summar\
y",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...u.here?[o("p",{},e["keep-copy-forgot"]),ne(),ae()]:[],o("p",{},
e["keep-erase-how"]),R)}function oe(){let R=o("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(R.value)})},...[
...new Set([5,15,30,60,u.minutes])].sort((G,X)=>G-X).map(G=>o("option",{value:G,selected:G===u.minutes},C(e["keep-minute\
s"],{n:G}))));return o("div",{class:"ajar-kept"},j(e["keep-lock"],()=>{N(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
j(e["keep-change"],()=>{m=!0,v=!1,w(),c.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-change\
d",role:"status"},v?e["keep-changed"]:""),o("details",{},o("summary",{},e[u.here?"keep-more":"keep-where"]),...u.here?[o(
"p",{},e["keep-copy-how"]),ne()]:[o("p",{},u.place)],u.copied?o("p",{},C(e["keep-copied"],{program:u.copied})):null,o("l\
abel",{for:`${s}-minutes`},e["keep-idle"]),R))}function je(R){if(R.strength!=null){let G=c.querySelector(".ajar-strength\
 > span");G&&(G.textContent=R.strength);return}if(R.changed){m=!1,w(),c.querySelector(".ajar-changed").textContent=e["ke\
ep-changed"],v=!0,M().focus();return}u={...u,...R},u.state==="kept"&&(f=!1),$()||(m=!1),_(),he()}let he=Qe(c,()=>{let R=d;
if(R.state===u.state&&R.exists===u.exists&&R.minutes===u.minutes&&R.here===u.here&&!!R.reopen==!!u.reopen&&!!R.hosted==!!u.
hosted&&c.firstChild){d=u;return}let X=f&&R.place!==u.place;w(),R.state!==u.state&&R.state!=="none"?I(r):X&&c.querySelector(
"input").focus()});return w(),{line:r,small:y,opener:b,more:p,offer:W,setStart:R=>{D=R,_()},update:je,begin:P,setLost:R=>{
k=R,_()},say:R=>{i.textContent=R,p.hidden=!1}}}function _s({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!Ne(s,n)))if(s.kind==="choice"){let l=(s.among?
Je(s,n):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var Fs=(e,t)=>C(e.ask,t);var Ql=new Set(["autorestarting","dead","restarting","terminating"]),Xl=4e3;function Us({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,p)=>{
Ql.has(p)&&t()},i=(c,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,Xl):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function Hs({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([c,p])=>{let u=_s(c,p),d=c.items.filter(f=>f.id in u).map(f=>[Fs(f,u),...xe(f,u[f.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function r(c){let p=a(),u=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let p=o("div",{class:"ajar-\
lost",hidden:!s,...c},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(c){s=c;for(let p of n)p.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>n.delete(
c)}}var zs=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Ks(e,{words:t,send:n,open:s,help:a,matters:r,ways:l}){let i=o("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),c=$e(t,M=>i.replaceChildren(M)),p=M=>{c.begin(),n(M)},u=o("div",{}),d={},f="",m=0,v=Dt(t);e.replaceChildren(o(
"section",{class:"ajar-home","aria-label":t["home-title"]},u),i);let g=(M,$)=>o("button",{type:"button",onclick:$},M),k=M=>o(
"div",{class:"ajar-reflection"},...M.flatMap($=>rt($,3))),j=(M,$,N)=>Yt({words:t,label:M,question:$,act:()=>p(N)}),y=()=>{
let M=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{M.files[0]&&p({import:await M.files[0].text()}),
M.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),M)};function b(){let M=r();return d.something?
[M.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...M.map(({heading:$,lines:N})=>o("div",{},o("dt",
{},$),...N.map(_=>o("dd",{dir:"auto"},_))))),o("div",{class:"ajar-moves"},...l())]:[]}let O=Qe(u,()=>{let M=JSON.stringify(
[d,r()]);M!==f&&(f=M,Bt(u,D))});function D(){let M=(_,H)=>g(H,()=>p({take:_})),$=m>(d.danger?.kinds.length??0)?null:d.danger,
N=()=>{m=$.kinds.length+1,D(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren($?a.notice($,{level:2,aside:N}):
"",o("p",{class:"ajar-welcome",tabindex:"-1"},d.welcome),d.newest?o("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(d.
newest))):"",d.due?.length?o("ul",{},...d.due.map(_=>o("li",{},_))):"",d.plan?.length?o("h2",{},t["home-plan"]):"",d.plan?.
length?k(d.plan):"",d.plan?.length&&!$?a.line():"",...(d.earlier??[]).filter(({plan:_})=>_.length).map(({title:_,plan:H})=>o(
"details",{},o("summary",{},`${t["home-plan"]}, ${_}`),k(H))),...b(),o("details",{},o("summary",{},t["home-take"]),o("p",
{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...$?[]:[g(t["home-take-plan"],()=>p({take:"plan",paper:v.value(),
country:a.code()})),v.element(),o("p",{class:"ajar-hint"},t["home-print-how"]),M("calendar",t["home-take-calendar"]),d.danger?
"":M("calendar-line",t["home-take-calendar-line"])],M("check-ins",t["home-take-check-ins"]),M("everything",t["home-take-\
everything"])),y()),d.something?o("details",{},o("summary",{},t["home-end"]),o("p",{},t["home-anew-how"]),j(t["home-anew"],
t["home-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),j(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}
return{update:M=>{c.end(),d=M,O()},settle:c.end,say:(M,$="")=>{c.end();let N=o("div",{class:"ajar-text"});be(N,$),i.replaceChildren(
M,N),i.scrollIntoView({block:"nearest"})}}}function Vs({name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([zs(n)],
{type:t}));o("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var ei=1e3;function Qt(e,{title:t,paper:n,isTight:s=!1,onRefused:a}){let{documentElement:r,title:l}=document,i=f=>o("div",
{class:`ajar-plan-${f}`},o("div",{})),c=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},i("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),i("foot"));document.body.append(c),r.classList.add("ajar-printing"),document.title=t;
let p=new AbortController,u=()=>{p.abort(),c.remove(),r.classList.remove("ajar-printing"),document.title=l},d=setTimeout(
a,ei);addEventListener("beforeprint",()=>clearTimeout(d),{once:!0}),window.print();for(let f of["pointerdown","keydown",
"pagehide"])addEventListener(f,u,{capture:!0,signal:p.signal})}function Js({plan:e,paper:t,numbers:n,heading:s},a){let{title:r,goal:l,sentence:i,plan:c,message:p,more:u,needs:d,support:f,
ladder:m}=e,v=[o("h1",{},r),...l.map(g=>Gs("ajar-plan-goal",g)),...i.map(g=>Gs("ajar-plan-hero",g)),zn(c,"h2"),...p.map(
g=>Xt(g,et(g.lines))),u.length?o("section",{},zn(u,"h2")):"",...d.map(g=>Xt(g,si(g))),...f.map(g=>Xt(g,[zn(g.fields,"h3")])),
...m.map(g=>Xt(g,ai(g),oi(g))),n.length?o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-number\
s"},n.join(" · ")):null];Qt(v,{title:r,paper:t,isTight:u.length>2,onRefused:a})}var en=({lines:e})=>[...e.join("")].length,
ti=e=>en(e)<160?"large":en(e)<500?"middle":"usual",Gs=(e,t)=>o("div",{class:e,"data-size":ti(t)},...Kn(t,"h2")),ni=e=>en(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),et=e=>e.map(t=>o("p",{dir:"auto"},t)),Zs=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:et(e),Kn=({heading:e,lines:t},n,s=et)=>[o(n,{},e),...s(t)];function zn(e,t){
let n=e.every(ni)?"ajar-plan-beside":"",s=t==="h3"?Zs:et;return o("div",{class:n},...e.map(a=>o("div",{},...Kn(a,t,s))))}
var oi=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+en(s),0)<900,Xt=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),si=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?o(
"ul",{class:"ajar-plan-pills"},...t.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},...Kn(t,"h3",Zs))),ai=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>et(n)),o("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:a})=>o("li",{"data-\
here":a.length>0},o("h3",{},n),o("div",{},...et(s),a.length?o("p",{},o("b",{},a.join(" · "))):null))))];var ri={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},tt=10,
li=400,yt=17,Vn=16,ze=14,[ta,na]=[12,38],[Gn,Jn,ii]=[46,8,30],Ys=15,Qs=26,ci=14;function Zn(e,t,n){let s=t.filter(({id:i})=>e.
some(c=>c[i]!==null)),[a,r]=e.length>1?pi(e,s,n):ui(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ie(r)}`}">
${a.join(`
`)}
</svg>
`}function ui(e,t,n){let[s,a,r]=[92,14,n-14],l=c=>a+(r-a)*c/tt;return[t.flatMap(({id:c,name:p},u)=>{let d=u*s,f=d+46,m=e[c],
v=[...Array(tt+1).keys()].map(k=>bt([l(k),f-5],[l(k),f+5],"edge",1)),g=[0,tt].filter(k=>k!==m).map(k=>_e(`${k}`,l(k),f+25,
"muted",{size:ze,anchor:"middle"}));return[_e(p,0,d+yt,c,{size:yt,bold:!0}),bt([a,f],[r,f],"edge",1.5),...v,...g,aa(c,l(
m),f,9),_e(`${m}`,l(m),f+29,c,{size:yt,bold:!0,anchor:"middle"})]}),t.length*s-8]}function pi(e,t,n){let s=hi(e,ta,n-na),
a=Gn+tt*Jn+ii,r=t.flatMap(({id:p,name:u},d)=>fi(e,p,u,s,d*a,n)),l=t.length*a,[i,c]=gi(e,s,l,n);return[[...r,...i],l+c]}function fi(e,t,n,s,a,r){
let[l,i]=[a+Gn,a+Gn+tt*Jn],c=e.map((f,m)=>({value:f[t],x:s[m],y:i-Jn*f[t]})).filter(({value:f})=>f!==null),p=[l,i].flatMap(
(f,m)=>[bt([0,f],[r-na+ta,f],"line",1),_e(m?"0":`${tt}`,r,f+5,"muted",{size:ze,anchor:"end"})]),u=Math.min(...s.slice(1).
map((f,m)=>f-s[m])),d=u<11?Math.max(2,u/3):5.5;return[_e(n,0,a+yt,t,{size:yt,bold:!0}),...p,ji(c,t),...c.map(({x:f,y:m})=>aa(
t,f,m,d)),...di(c,t)]}function di(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[c,p]=[e[i-1]?.value??a,e[i+1]?.value??a],
u=c>=a&&p>=a&&c+p>2*a,d=(c-a)*(p-a)<0,f=i===0||i===e.length-1;return{value:a,x:r+(d?Math.sign(c-a)*6:0),y:l+(u?22:-11),half:`${a}`.
length*Vn*.6/2,rank:f?0:a===c?3:d?2:1}}),s=[];for(let a of n.sort((r,l)=>r.rank-l.rank))(a.rank===0||a.rank<3&&e.length<=
ci)&&!s.some(l=>mi(a,l))&&s.push(a);return s.map(({value:a,x:r,y:l})=>_e(`${a}`,r,l,t,{size:Vn,bold:!0,anchor:"middle"}))}
var mi=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Vn;function hi(e,t,n){let s=oa(e);if(s.length===1){let p=(n-
t)/(e.length-1);return e.map((u,d)=>t+d*p)}let a=s.slice(1).map((p,u)=>ln(s[u].day,p.day)),r=Ys*(e.length-s.length)+Qs*a.
length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((p,u)=>p+u,0),c=t;return s.flatMap(({many:p},u)=>(u&&(c+=Qs*l+
i*a[u-1]),Array.from({length:p},(d,f)=>(f&&(c+=Ys*l),c))))}function oa(e){if(!e.every(({day:s},a)=>s&&s>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function gi(e,t,n,s){let a=oa(e);if(a.length===1){let[u]=a.map(b=>b.day&&ea(b.day,!0)),f=s<li||e.length>4?2:e.length,m=f===
2?[0,e.length-1]:[...e.keys()],v=s/f-14,g=m.map(b=>({x:t[b],lines:yi(e[b].moment,v)})),k=Math.max(...g.map(({lines:b})=>b.
length))*ze*1.25,j=g.flatMap(({x:b,lines:O})=>Xs(O,b,n+12,s)),y=u?[_e(u,0,n+k+22,"muted",{size:ze})]:[];return[[...j,...y],
k+(u?28:8)]}let r=new Set(a.map(({day:u})=>u.slice(0,4))),l=[],i=0;for(let{day:u,many:d}of a){let[f,m]=[t[i],t[i+d-1]];l.
push({from:f,to:m,x:(f+m)/2,words:ea(u,r.size>1)}),i+=d}let c=l.flatMap(({from:u,to:d,x:f})=>[bt([u,n-4],[d,n-4],"edge",
1),bt([f,n-4],[f,n+2],"edge",1)]),p=ki(l.map(u=>({...u,...sa([u.words],u.x,s)})));return[[...c,...p.flatMap(({words:u,x:d})=>Xs(
[u],d,n+18,s))],24]}function ki(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let a of e.slice(1,-1))a.start>=s.at(-1).end+14&&a.
end+14<=n.start&&s.push(a);return[...s,n]}function sa(e,t,n){let s=Math.max(...e.map(tn))/2,a=Math.min(Math.max(t,s),n-s);
return{start:a-s,end:a+s}}function Xs(e,t,n,s){let{start:a,end:r}=sa(e,t,s),[l,i]=a<=0?["start",0]:r>=s?["end",s]:["midd\
le",t];return e.map((c,p)=>_e(c,i,n+p*ze*1.25,"muted",{size:ze,anchor:l}))}var ea=(e,t)=>Ve(e,{month:"short",day:"numeri\
c",...t&&{year:"numeric"}});function yi(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){let l=`${n.at(-1)} ${r}`.
trim();!n.at(-1)||tn(l)<=t?n[n.length-1]=l:n.push(r)}let[s,...a]=n;return[s,a.join(" ")].filter(Boolean).map(r=>bi(r,t))}
function bi(e,t){let n=[...e];if(tn(e)<=t)return e;for(;n.length&&tn(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}\
…`}var wi=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,tn=e=>[...e].reduce((t,n)=>t+
ze*(wi.test(n)?1.05:.58),0),ie=e=>`${Math.round(e*10)/10}`,nn=e=>`var(--ajar-${e}, ${ri[e]})`,vi={"&":"&amp;","<":"&lt;",
">":"&gt;"},xi=e=>e.replace(/[&<>]/g,t=>vi[t]);function _e(e,t,n,s,{size:a,bold:r=!1,anchor:l="start"}){let i=r?' font-w\
eight="650"':"";return`<text ${`x="${ie(t)}" y="${ie(n)}" text-anchor="${l}"`} font-size="${a}"${i} fill="${nn(s)}">${xi(
e)}</text>`}var bt=(e,t,n,s)=>`<path d="M${e.map(ie).join(" ")}L${t.map(ie).join(" ")}" stroke="${nn(n)}" stroke-width="${s}\
" fill="none"/>`,ji=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${ie(n)} ${ie(s)}`).join("L")}" stroke="${nn(t)}" stroke-wid\
th="2.5" stroke-linejoin="round" fill="none"/>`;function aa(e,t,n,s){let[a,r,l]=[t,n,s];return`<path d="${{importance:`M${ie(
a-l)} ${ie(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,confidence:`M${ie(a-l*.9)} ${ie(r-l*.9)}h${ie(l*1.8)}\
v${ie(l*1.8)}h${ie(-l*1.8)}z`,readiness:`M${ie(a)} ${ie(r-l*1.25)}L${ie(a+l*1.25)} ${ie(r)}L${ie(a)} ${ie(r+l*1.25)}L${ie(
a-l*1.25)} ${ie(r)}z`}[e]}" fill="${nn(e)}"/>`}var Si=600,$i=340;function la(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=Ge.map(a=>({id:a,name:n[a]}));return{sentence:Oi(e,t),wide:Zn(e,s,Si),narrow:Zn(e,s,$i),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...Ge.map(r=>a[r])])}}function Oi(e,t){let[n,s]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},r=n.day&&
Ei(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),l=Ge.filter(p=>n[p]!==null);if(e.length===1){let p=l.map(d=>C(t["check-in\
s-value"],{ruler:a[d],value:n[d]})),u=ra(p);return r?C(t["check-ins-once"],{day:r,rulers:u}):C(t["check-ins-once-undated"],
{rulers:u})}let i=l.filter(p=>s[p]!==null).map(p=>C(n[p]===s[p]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[p],before:n[p],
after:s[p]}));if(!i.length)return t["check-ins-differ"];let c=ra(i);return r?C(t["check-ins-since"],{day:r,rulers:c}):C(
t["check-ins-since-undated"],{rulers:c})}var Ei=(e,t)=>Ve(e,{month:"long",day:"numeric",...t&&{year:"numeric"}}),ra=e=>new Intl.
ListFormat("en-US",{type:"conjunction"}).format(e);var nt=(...e)=>e.map(([t,n,s={}])=>pe("path",{class:t,d:n,...s})),wt=(e,...t)=>pe("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Ci=(e,t,n,s)=>pe("circle",{class:e,cx:t,cy:n,r:s}),Mi={cup:()=>wt("88 74 46 56",...nt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>wt("296 12 176 168",...nt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>wt("136 24 136 140",...nt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Ci("glow",234,94,4),...nt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>wt("312 66 80 120",...nt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>wt("190 66 72 100",pe("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),pe("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...nt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ia=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:a,hint:r,picture:l})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},Mi[l](),o("span",{},o("b",{},a)," ",o("span",{},r))))));function ca(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),ia(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var ua=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),ia(e.doors,t)),
pa=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Ai=4e3,Ti=6e3,Li=6;function fa(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),a=o("div",{class:"ajar-circle","aria-hidden":"true"}),r=o("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(f,m){s.textContent=f,a.dataset.breath=m}function i(){if(n===Li){u(),s.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,Ai)}function c(){l(e.out,"out"),t=setTimeout(i,Ti)}function p(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},a,s),r,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(f=>o("li",{},f))))),stop:u}}var Ke=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};var Yn="plan";function da(e,{exercises:t,danger:n}){let s=e.filter(({key:p})=>p==="plan@").at(-1)?.response,a=p=>ma(p)&&me(p)!=="";if(!s||
!a(s.if)||!a(s.then))return"";let r=p=>Object.values(n).some(u=>Xe(p,u).length);if(Object.values(s).flatMap(Ni).some(r))
return"";let{rules:l,reflection:i}=t.plan,c=l.find(p=>p.sentence);return c?Un(c,i[c.sentence],s):""}var Ni=e=>(e?.own?[e.
own]:[e].flat()).filter(ma),ma=e=>typeof e=="string";var Af=new TextEncoder;var ha="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ga=`${ha}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Kf=new RegExp(`(?:[${ha}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Vf=new RegExp(`^[${ga}]+`),Gf=new RegExp(`(^|[;,|"])([${ga}]*)(?=[=+\\-@−＝＋－＠])`,"g");function ka({after:e,among:t,...n},s){return kt({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var Di=[Yn,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],Bi={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},qi="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",Pi=new RegExp(`\\r\\n|[${qi}]`);function ya(e,t){let n=new Map(e.map(d=>[d.key,d])),s=d=>{let{response:f}=n.get(`${d}@`)??{},m=Object.keys(f??{}).length?
t.exercises[d]:null;return m?Wi(m,f):null},[a,r,l,i]=Di.map(s),c=a?da([n.get(`${Yn}@`)],t):"",p=["day","helper","badly",
...c?[]:["if","then"]],u={goal:a?a.fields("goal"):[],sentence:c?[a.sentence(c)]:[],plan:a?a.fields(...p):[],message:s("r\
eframing")?.message()??[],more:Object.entries(Bi).flatMap(([d,f])=>(f.length?s(d)?.fields(...f):s(d)?.pile("goals","both"))??
[]),needs:r?[r.section("needs","this-week")]:[],support:l?[l.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:
[]};for(let[d,f]of Object.entries(u))u[d]=f.filter(m=>m.lines?.length||m.fields?.length||m.rungs?.length);if(!Object.values(
u).some(d=>d.length))throw new Ke("journal-no-plan");return{...u,title:t.exercises.plan?.title}}var vt=e=>e.flatMap(t=>t.split(Pi)).map(me).filter(Boolean);function Wi({title:e,items:t,reflection:n,rules:s=[]},a){let r=f=>{
try{return ka(f,a[f.id])}catch{return null}},l=f=>{let m=r(f),v=f.kind==="date"&&at(m);return vt(v?[Ve(v,{dateStyle:"ful\
l"})]:xe(f,m))},i=(...f)=>t.filter(({id:m})=>f.includes(m)).map(m=>({id:m.id,heading:m.said,lines:l(m)})).filter(m=>m.lines.
length),c=(...f)=>({heading:e,fields:i(...f)});function p(f,m){let v=t.find(y=>y.id===f&&y.kind==="sort"),g=v?.piles.find(
y=>y.id===m)?.text,k=g&&r(v);if(!k)return[];let j=v.cards.filter(y=>k[y.id]===m).map(({text:y})=>y);return[{id:m,heading:g,
lines:vt(j)}]}function u(){let f={items:t,rules:s.filter(v=>v.message),reflection:n};if(!f.rules.length)return[];let m=Object.
fromEntries(t.map(v=>[v.id,r(v)]));return Jt(f,m).filter(({said:v})=>v.length).map(({heading:v,said:g})=>({id:"message",
heading:v,lines:vt(g)}))}function d(){let f=s.find(k=>k.ladder)?.ladder;if(!f)return{...c("goal"),rungs:[]};let m=k=>t.find(
({id:j})=>j===k),v=[f.today,f.later].map(m).filter(Boolean),g=f.rungs.filter(k=>m(k.item)).map(k=>({heading:m(k.item).said,
lines:l(m(k.item)),marks:v.filter(j=>r(j)?.chosen.includes(k.card)).map(j=>j.said)})).filter(k=>k.lines.length||k.marks.
length);for(let{id:k,said:j}of f.before??[])a[k]&&typeof a[k]=="string"&&g.push({heading:j,lines:vt([a[k]]),marks:[]});return{
...c("goal"),rungs:g}}return{fields:i,section:c,pile:p,message:u,ladder:d,sentence:f=>({heading:n["in-one"],lines:vt([f])})}}function ba({takes:e=[]},t){let n=e.flatMap(s=>{let a=t(s.exercise);return!a||!Vt(a.exercise,a.answers)?[]:s.item?_i(s,a):
Ds(a.exercise,a.answers)});return[...new Set(n)]}function _i({item:e,pile:t,say:n},{exercise:s,answers:a}){let r=s.items.
find(p=>p.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(p=>a[e][p.id]===t),i=l?l.map(({text:p})=>p):xe(r,a[e]),
c=n.startsWith("{words}");return i.map(p=>{let u=Ce(p);return He(n,{words:c?u:Zt(u,["a","an"],!1)})})}var Fi=["day","review","again","until"],Ui="{wishes}";function wa({words:e,help:t,exerciseOf:n,answersOf:s,keys:a}){let r=f=>{
let[m,v]=[n(`${f}@`),s(`${f}@`)];return m&&v?{exercise:m,answers:v}:null},l=f=>ba(f,r),i=({items:f})=>f.some(({takes:m})=>m);
function c(f,m){let g=(n(f)?.items??[]).flatMap(({takes:k=[]})=>k).filter(({exercise:k})=>m.includes(`${k}@`));return l(
{takes:g}).length>0}function p({key:f,exercise:m,html:v}){let g=s(f),k=m.items.flatMap(M=>xe(M,g[M.id]).flatMap($=>Ce($).
split(/\n+/)));if(!k.length)return"";let y=o("div",v?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","ari\
a-hidden":"true"});v?u(y,v,k):y.append(...k.map(M=>o("p",{dir:"auto"},M)));let b=o("p",{class:"ajar-status",role:"status"}),
O=async()=>{let $=[...y.querySelectorAll("h1, h2, p, li")].map(({textContent:_})=>_.trim()).join(`

`),N=await In($,y);b.replaceChildren(e[N?"help-copied":"letter-not-copied"])},D=()=>{let M=/-(US|CA)$/i.test(navigator.language),
$=o("div",{class:"ajar-letter-text"},...y.cloneNode(!0).childNodes);Qt([$],{title:e["letter-title"],paper:M?"us-letter":
"a4",onRefused:()=>b.replaceChildren(e["print-refused"])})},I=(M,$)=>o("button",{type:"button",onclick:$},M);return o("d\
iv",{class:"ajar-letter"},y,o("div",{class:"ajar-moves"},I(e["help-copy"],O),I(e["letter-print"],D)),b)}function u(f,m,v){
be(f,m),[...f.querySelectorAll("p")].find(k=>k.textContent===Ui)?.replaceWith(o("ul",{},...v.map(k=>o("li",{dir:"auto"},
k)))),t.addNumbers(f),f.querySelector(".ajar-off-paper")?.remove(),f.querySelector(".ajar-help-line a")||f.append(o("p",
{},e["help-elsewhere-how"]))}function d(){let f=a().filter(g=>g.endsWith("@")&&s(g)),m=f.map(g=>({key:g,response:s(g)})),
v=Object.fromEntries(f.map(g=>[g.slice(0,-1),n(g)]));try{let{message:g,more:k,needs:j,support:y}=ya(m,{exercises:v,danger:{}}),
b=k.filter(({id:O})=>!Fi.includes(O));return[...g,...b,...[...j,...y].flatMap(({fields:O})=>O)]}catch(g){if(g instanceof
Ke)return[];throw g}}return{sentences:l,isLetter:i,canBegin:c,letter:p,matters:d}}window.ajarShown??=new WeakMap;var xt=window.ajarShown,va="needs@",xa=e=>e.startsWith("check-in@"),on="note@",Hi="for-pa\
rtner@",ja=({answers:e,done:t,danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),Fe={};function zi(){let e=document.getElementById(
"ajar-style")??document.head.appendChild(o("style",{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ed\
e4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
#d8d0c4;--ajar-accent: #1d6a66;--ajar-on-accent: #ffffff;--ajar-warm: #9c4423;--ajar-importance: #1d6a66;--ajar-confiden\
ce:
#9c4423;--ajar-readiness: #4a4f8c;color-scheme:light dark;color:var(--ajar-ink);font:var(--jp-content-font-size1, 1.0625\
rem)/1.6
system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",sans-serif;max-width:44em;margin:0 auto;padding:2\
px;
container-type:inline-size;overflow-wrap:break-word}[data-jp-theme-light=true] .ajar{color-scheme:light}[data-jp-theme-l\
ight=false]
.ajar{color-scheme:dark}@supports (color: light-dark(#000,#fff)){.ajar{--ajar-paper: light-dark(#fffdfa, #212629);--ajar\
-soft:
light-dark(#f3ede4, #2b3135);--ajar-ink: light-dark(#22292d, #ece6dd);--ajar-muted: light-dark(#55606b, #b3bac0);--ajar-\
edge:
light-dark(#857c70, #8d959b);--ajar-line: light-dark(#d8d0c4, #434b50);--ajar-accent: light-dark(#1d6a66, #7fd0c8);--aja\
r-on-accent:
light-dark(#ffffff, #14201f);--ajar-warm: light-dark(#9c4423, #f2a98a);--ajar-importance: light-dark(#1d6a66, #7fd0c8);-\
-ajar-confidence:
light-dark(#9c4423, #f2a98a);--ajar-readiness: light-dark(#4a4f8c, #b7bcf5)}}.ajar *,.ajar *:before{box-sizing:border-bo\
x}
.ajar :is(h1,h2,h3,h4,p,ul,ol,fieldset,legend,figure){margin:0;padding:0;border:0}.ajar :is(h1,h2,h3,h4){line-height:1.2\
5;
font-weight:650;color:var(--ajar-ink)}.ajar h1{font-size:1.9em}.ajar h2{font-size:1.4em}.ajar h3{font-size:1.2em}.ajar h\
4{
font-size:1em;color:var(--ajar-muted)}.ajar :is(p,li){font-size:inherit;line-height:inherit}.ajar :focus-visible{outline\
:3px
solid var(--ajar-accent);outline-offset:3px;border-radius:4px}.ajar :is(h1,h2,h3,h4,fieldset)[tabindex="-1"]:focus{outli\
ne:none}
.ajar input[type=date]:focus-within{outline:3px solid var(--ajar-accent);outline-offset:3px}.ajar [hidden]{display:none!\
important}
.ajar-reflection>*+*{margin-top:.9em!important}.ajar summary{cursor:pointer;padding:.6em 0;min-height:24px;font-weight:6\
00}
.ajar-folded>summary :is(h1,h2,h3,h4){display:inline;font-size:1.15em}.ajar-folded[open]>summary{margin-bottom:.4em}.aja\
r
button{font:inherit;font-weight:600;color:var(--ajar-accent);background:var(--ajar-paper);border:2px solid var(--ajar-ac\
cent);
border-radius:10px;padding:.5em 1.2em;min-height:44px;cursor:pointer}.ajar button:hover{background:var(--ajar-accent);co\
lor:var(--ajar-on-accent)}
.ajar .ajar-moves{display:flex;gap:clamp(.35em,2cqi,.75em);margin-top:1.5em}.ajar .ajar-moves button{flex:1 1 0;min-widt\
h:0;
max-width:16em;padding-inline:.4em}.ajar .ajar-onward{display:grid;grid-template-columns:auto auto minmax(6em,1fr);align\
-items:center;
gap:8px}.ajar .ajar-onward .ajar-next{grid-area:1 / 3;max-width:none;min-height:48px;color:var(--ajar-on-accent);backgro\
und:var(--ajar-accent)}
.ajar .ajar-onward .ajar-next:hover{text-decoration:underline;text-underline-offset:3px}.ajar .ajar-onward .ajar-skip{gr\
id-area:1
/ 2}.ajar .ajar-onward .ajar-back{grid-area:1 / 1}.ajar .ajar-onward :is(.ajar-skip,.ajar-back){max-width:none;padding-i\
nline:8px;
font-size:.9375rem;font-weight:500;line-height:1.25;text-decoration:underline;text-underline-offset:3px;color:var(--ajar\
-muted);
background:none;border-color:transparent}.ajar .ajar-onward :is(.ajar-skip,.ajar-back):hover{color:var(--ajar-ink)}.ajar\

button.ajar-link{border:0;padding:.25em;min-height:28px;background:none;text-decoration:underline}.ajar button.ajar-link\
:hover{
background:none;color:var(--ajar-ink)}.ajar .ajar-sentences{margin-bottom:1rem}.ajar .ajar-letter-text{padding:20px;back\
ground:var(--ajar-paper);
border:1.5px solid var(--ajar-edge);border-radius:16px}.ajar .ajar-letter-text>*+*{margin-top:.75rem}.ajar .ajar-letter-\
text>
h1{font-size:1.25rem}.ajar .ajar-letter-text>h2{font-size:1.0625rem}.ajar .ajar-letter-text ul{padding-left:1.3em}.ajar \
.ajar-clip{
position:absolute;clip-path:inset(50%);width:1px;height:1px;padding:0;overflow:hidden}.ajar .ajar-letter{position:relati\
ve;
margin-block:1rem}.ajar .ajar-matters{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,16rem),1fr));g\
ap:1rem
1.5rem}.ajar .ajar-matters dt{color:var(--ajar-muted);font-size:.9375rem}.ajar .ajar-matters dd{margin:0}.ajar-form,.aja\
r-scenario{
background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(.75em,5cqi,2em)}.ajar .a\
jar-why,
.ajar .ajar-private{margin-top:.5em;color:var(--ajar-muted)}.ajar-body{margin-top:1em}.ajar .ajar-where{color:var(--ajar\
-muted);
font-size:.95em;margin-bottom:.5em}.ajar .ajar-item{min-width:0;display:block}.ajar .ajar-item>legend{font-size:1.25em;l\
ine-height:1.4;
font-weight:600;margin-bottom:.75em;width:100%;white-space:normal}.ajar .ajar-hint{color:var(--ajar-muted);margin-bottom\
:.75em}
.ajar .ajar-status{color:var(--ajar-muted);margin-top:.75em;min-height:1.6em}.ajar :is(input[type=text],input[type=passw\
ord],
input[type=date],select,textarea){font:inherit;color:var(--ajar-ink);background:var(--ajar-paper);width:100%;max-width:1\
00%;
margin:0;border:2px solid var(--ajar-edge);border-radius:10px;padding:.55em .75em;min-height:44px;display:block;height:a\
uto}
.ajar input[type=date]{width:auto;min-width:12em}.ajar textarea{resize:vertical;line-height:1.55}.ajar .ajar-write texta\
rea{
resize:none;field-sizing:content;font-size:1.25rem;line-height:1.45}.ajar .ajar-item:not(.ajar-list) .ajar-write{padding\
:10px
14px 12px;background:var(--ajar-paper);border:2px solid var(--ajar-edge);border-radius:12px;cursor:text}.ajar .ajar-item\
:not(.ajar-list)
.ajar-write:focus-within{border-color:var(--ajar-accent);outline:2px solid var(--ajar-accent)}.ajar .ajar-item:not(.ajar\
-list)
.ajar-write textarea{min-height:2.9em;padding:0;border:0;border-radius:0;outline:none;background:none}.ajar .ajar-item .\
ajar-write>
b{display:block;font-size:1.25rem;font-weight:650;color:var(--ajar-accent)}.ajar .ajar-example>p{padding-bottom:.75em}.a\
jar
.ajar-words{display:block}.ajar .ajar-words>span,.ajar .ajar-own>span{display:block;color:var(--ajar-muted);margin-botto\
m:.25em}
.ajar input:is([type=radio],[type=checkbox]){accent-color:var(--ajar-accent);margin:0;font-size:inherit}.ajar-numbers{di\
splay:grid;
grid-template-columns:repeat(11,minmax(24px,1fr));gap:clamp(0px,1.6cqi - 5px,8px)}@container (max-width: 19rem){.ajar-nu\
mbers{
grid-template-columns:repeat(6,1fr);gap:4px}}.ajar-number{position:relative;display:block}.ajar-number input{position:ab\
solute;
inset:0;width:100%;height:100%;opacity:0;cursor:pointer}.ajar-number span{display:grid;place-items:center;min-height:48p\
x;
border:2px solid var(--ajar-edge);border-radius:10px;font-variant-numeric:tabular-nums;font-weight:600;background:var(--\
ajar-paper)}
.ajar-number input:checked+span{background:var(--ajar-soft);border-color:var(--ajar-accent);font-weight:800;box-shadow:i\
nset
0 0 0 1px var(--ajar-accent),inset 0 -.6rem 0 var(--ajar-accent)}.ajar-number input:hover+span{border-color:var(--ajar-a\
ccent)}
.ajar-number input:focus-visible+span{outline:3px solid var(--ajar-accent);outline-offset:2px}.ajar .ajar-anchors{displa\
y:flex;
justify-content:space-between;gap:1.5em;margin-top:.6em;color:var(--ajar-muted);line-height:1.4}.ajar-anchors>span{max-w\
idth:45%}
.ajar-anchors>span:last-child{text-align:right}.ajar-card{display:flex;gap:.75em;align-items:baseline;padding:.6em .75em\
;
border-radius:10px;cursor:pointer}.ajar-card:hover,.ajar-card:has(input:checked){background:var(--ajar-soft)}.ajar-card \
input{
flex:none;width:1.15em;height:1.15em;transform:translateY(.15em)}@container (min-width: 60rem){.ajar-cards{display:grid;\

grid-template-columns:1fr 1fr}.ajar-cards>:not(.ajar-card){grid-column:1 / -1}}.ajar .ajar-own{display:block;margin-top:\
.75em}
.ajar .ajar-one-card{display:flex;flex-direction:column;justify-content:center;min-height:9.5em;padding:1em 1.25em 1.25e\
m;
background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-radius:16px;box-shadow:0 5px 0 -1px var(--ajar-p\
aper),0
5px 0 0 var(--ajar-line)}.ajar-one-card>:last-child{flex:1;display:grid;align-items:center;font-size:1.25em;line-height:\
1.35}
.ajar-one-piles{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:1.25em}.ajar .ajar-one-piles button{min-h\
eight:68px;
padding-inline:.5em;color:var(--ajar-ink);border-color:var(--ajar-edge);border-radius:12px;overflow-wrap:anywhere}.ajar \
.ajar-one-piles
button:hover{color:var(--ajar-ink);background:var(--ajar-soft);border-color:var(--ajar-accent)}.ajar .ajar-one-piles but\
ton[aria-pressed=true]{
background:var(--ajar-soft);border-color:var(--ajar-accent);box-shadow:inset 0 -.4rem 0 var(--ajar-accent)}.ajar-one-als\
o{
display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5em;margin-top:.5em}.ajar .ajar-one-also button{min-hei\
ght:44px;
font-size:.9em;font-weight:500;color:var(--ajar-muted)}.ajar-one>:is(h2,h3,h4):not(:first-child){margin-top:1em}.ajar .a\
jar-one>
ul{list-style:none;margin-top:.4em}.ajar .ajar-one>ul button{width:100%;text-align:start;font-weight:400;color:var(--aja\
r-ink);
border:0;border-bottom:1px solid var(--ajar-line);border-radius:0;background:none;padding-inline:0}.ajar-beside{display:\
flex;
flex-wrap:wrap;align-items:baseline;gap:0 1.25em}.ajar-beside details[open]{flex-basis:100%}.ajar .ajar-beside :is(summa\
ry,
button.ajar-link){min-height:44px;padding:.6em 0;font-size:.95em;font-weight:600}.ajar-line{display:flex;align-items:end\
;
gap:.5em;margin-bottom:.75em}.ajar-line .ajar-words{flex:1;min-width:0}.ajar button.ajar-remove{border-color:transparent\
;
background:none;padding:0;width:44px;font-size:1.3em;color:var(--ajar-muted)}.ajar button.ajar-remove:hover{color:var(--\
ajar-ink);
background:var(--ajar-soft)}.ajar .ajar-reflection .ajar-said{border-left:4px solid var(--ajar-warm);padding:.1em 0 .1em\

1em!important;margin-top:.3em!important;white-space:pre-wrap;list-style:none;unicode-bidi:plaintext;text-align:start}.aj\
ar-said
li{unicode-bidi:plaintext}.ajar-said li+li{margin-top:.35em}.ajar .ajar-leave{display:flex;gap:max(8px,.5em);flex:none}.\
ajar
.ajar-leave button{white-space:nowrap;min-height:44px;padding:.25em .75em;font-size:.95em;border-width:1px;border-color:\
var(--ajar-edge)}
.ajar button.ajar-leave-now{color:var(--ajar-warm)}.ajar button.ajar-leave-now:hover{background:var(--ajar-warm);color:v\
ar(--ajar-on-accent)}
.ajar .ajar-on-paper{display:none}@media(max-width:30em){.ajar .ajar-leave button{padding-inline:.5em;font-size:.9em}}@m\
edia(max-width:22em){
.ajar .ajar-leave button{padding-inline:.35em}}@media(max-height:30em){.ajar .ajar-help-bar{position:static;padding-righ\
t:8.5em}
.ajar-help-bar .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2}.ajar.ajar-help{scroll-padding-top:3.25rem}}@m\
edia(hover:none){
.ajar-leave-how{display:none}}@media print{.ajar :is(button,.ajar-moves,.ajar-status,.ajar-where,.ajar-help-where,.ajar-\
off-paper){
display:none}.ajar .ajar-number input:checked+span{background:none;color:inherit;outline:3px solid}.ajar .ajar-on-paper{\

display:block;margin-bottom:1.5em;font-size:.9em}.ajar-form{border:0;padding:0}}@media(forced-colors:active){.ajar-numbe\
r
input:checked+span,.ajar .ajar-one-piles button[aria-pressed=true]{outline:3px solid Highlight}.ajar .ajar-danger{border\
:1px
solid}}.ajar.ajar-help{box-sizing:border-box;width:min(38rem,100%);max-width:none;max-height:100dvh;margin:auto;padding:\
.5rem
1.25rem 1.5rem;overflow:auto;background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:16px}.ajar-hel\
p::backdrop{
background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{margin-top:.75em!important}.ajar-help h2:focus,.ajar-danger :is(h2,\

h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;display:flex;align-items:center;gap:.5em;m\
argin-inline:-.25em;
padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{flex:1;min-width:0}.ajar-help-bar>button{flex:none\
;
margin-inline-start:auto;white-space:nowrap}.ajar .ajar-help-where{display:flex;align-items:center;gap:.5em;color:var(--\
ajar-muted)}
.ajar .ajar-help-where select{width:auto;min-width:0;padding-block:.3em}.ajar .ajar-help-lines{list-style:none;border-bo\
ttom:1px
solid var(--ajar-line)}.ajar .ajar-help-lines>li{padding:.8em 0;border-top:1px solid var(--ajar-line)}.ajar .ajar-for{fo\
nt-weight:650}
.ajar .ajar-help-lines .ajar-hint{margin:0;font-size:.9em}.ajar-ways{display:flex;flex-wrap:wrap;gap:.5em;margin-top:.5e\
m}
.ajar a.ajar-reach{flex:1 1 auto;display:grid;place-items:center;min-height:48px;padding:.25em .9em;text-align:center;li\
ne-height:1.25;
font-weight:600;text-decoration:none;color:var(--ajar-accent);background:var(--ajar-paper);border:1.5px solid var(--ajar\
-edge);
border-radius:12px}.ajar a.ajar-reach.ajar-first{flex-grow:2;border:3px solid var(--ajar-accent);font-weight:700}.ajar .\
ajar-now
a.ajar-reach{color:var(--ajar-warm);border-color:var(--ajar-warm)}.ajar .ajar-chat{flex:1 1 100%;overflow-wrap:anywhere}\

.ajar-now{display:grid;grid-template-columns:1fr auto;align-items:center;column-gap:1em}.ajar-now>.ajar-ways{grid-column\
:2;
grid-row:1 / span 2;margin:0}.ajar .ajar-danger{margin:1.25em 0;padding:1.1em 1.25em;border-radius:12px;background:var(-\
-ajar-soft)}
.ajar .ajar-danger .ajar-todo{padding-left:1.3em}.ajar-todo li+li{margin-top:.35em}.ajar .ajar-help-line{margin-top:1em;\

color:var(--ajar-muted)}.ajar-unbroken{white-space:nowrap}.ajar .ajar-help-line a{display:inline-block;padding-block:.25\
em}
@media(max-width:40em){.ajar.ajar-help{width:100%;max-width:none;height:100dvh;max-height:none;margin:0;border:0;border-\
radius:0}}
.ajar .ajar-remarks>div:not(:empty){margin-top:.75em;padding-left:.75em;border-left:3px solid var(--ajar-accent)}.ajar .\
ajar-remarks>
div p{margin:0 0 .5em}.ajar .ajar-remarks>.ajar-hint{margin:.5em 0 0;font-size:.9em}.ajar .ajar-remarks>.ajar-hint:empty\
{
display:none}.ajar-text>*+*{margin-top:.9em!important}.ajar-text :is(ul,ol){padding-left:1.4em!important}.ajar-text a{pa\
dding-block:.25em}
.ajar-text img{display:block;width:min(100%,28em);height:auto}.ajar-text li+li{margin-top:.35em}.ajar-text :is(h2,h3){ma\
rgin-top:1.6em!important}
.ajar-text>:first-child{margin-top:0!important}.ajar-text details{border-bottom:1px solid var(--ajar-line);margin:0!impo\
rtant}
.ajar-text details[open]{padding-bottom:1em}.ajar-text details>*+*{margin-top:.6em}.ajar-page>*+*{margin-top:2.5em}.ajar\
-page
.ajar-item+.ajar-item{margin-top:1.25em}.ajar .ajar-piles{list-style:none;display:flex;flex-wrap:wrap;gap:.5em;position:\
sticky;
top:0;z-index:1;padding:.5em 0;background:var(--ajar-paper)}.ajar-pile{flex:1 1 7em;border:2px dashed var(--ajar-edge);b\
order-radius:10px;
padding:.4em .6em;text-align:center;font-weight:600}.ajar-pile.ajar-over{border-style:solid;border-color:var(--ajar-acce\
nt);
background:var(--ajar-soft)}.ajar .ajar-sorted{display:block;padding:.75em 0;border-top:1px solid var(--ajar-line);min-w\
idth:0}
.ajar .ajar-sorted legend{font-weight:600;float:left;width:100%;margin-bottom:.4em;cursor:grab}.ajar-into{clear:both;dis\
play:flex;
flex-wrap:wrap;gap:.25em 1.25em}.ajar-into label{display:flex;gap:.45em;align-items:center;min-height:36px;cursor:pointe\
r}
.ajar-into input{width:1.15em;height:1.15em}.ajar-chart figcaption{font-size:1.15em;font-weight:600;line-height:1.4;marg\
in-bottom:1em}
.ajar-picture svg{width:100%;height:auto;display:block}.ajar-picture.ajar-narrow{display:none}@container (max-width: 32r\
em){
.ajar-picture.ajar-wide{display:none}.ajar-picture.ajar-narrow{display:block}}.ajar table{border-collapse:collapse;width\
:100%;
font-size:1em}.ajar :is(th,td){text-align:left;padding:.4em .5em .4em 0;border-bottom:1px solid var(--ajar-line);color:i\
nherit;
background:none;font-variant-numeric:tabular-nums}.ajar .ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);\

border-radius:12px;padding:1em 1.25em}.ajar-notice{display:flex;align-items:center;gap:.5em;min-height:var(--ajar-bar, 3\
.25rem);
padding:.25em 0;color:var(--ajar-muted)}.ajar-notice>:first-child{flex:1;min-width:0;font-size:.9em;line-height:1.25}:ro\
ot:has(.ajar-nav){
--ajar-bar: 3.25rem;scroll-padding-top:calc(var(--ajar-bar) + .75rem)}.ajar-notice:has(~.ajar-nav){position:sticky;top:0\
;
z-index:2;max-height:var(--ajar-bar);background:var(--ajar-background, Canvas);border-bottom:1px solid var(--ajar-line);\

margin-bottom:1em}.ajar-nav~.ajar-page .ajar-piles{top:var(--ajar-bar)}.ajar .ajar-sorted input{scroll-margin-top:7.5em}\

@media(max-width:40em){.ajar-notice .ajar-state:before{content:attr(data-short);content:attr(data-short) / ""}.ajar-noti\
ce
.ajar-state>span{position:absolute;clip-path:inset(50%);font-size:1px}.ajar-notice .ajar-state:after{content:none}}@medi\
a(max-width:30em){
.ajar-notice>:first-child{font-size:.8em}}@media(max-width:22em){.ajar-notice>:first-child{font-size:.72em;white-space:n\
owrap}}
@media(max-height:30em){:root:has(.ajar-nav){--ajar-bar: 3rem}.ajar-notice:has(~.ajar-nav){position:static;max-height:no\
ne}
.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.aj\
ar-notice:has(~
.ajar-nav) .ajar-leave{padding-right:6em}.ajar-nav~.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (m\
ax-width:30em){
.ajar-notice:has(~.ajar-nav){flex-wrap:wrap;padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:0}}.\
ajar-nav{
border-bottom:1px solid var(--ajar-line);padding-bottom:.75em;margin-bottom:2em}@media(max-width:40em){.ajar-nav{margin-\
bottom:1em}
.ajar-page>*+*{margin-top:1.5em}}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-size:.95e\
m}
.ajar-nav details[open] ol{padding-top:.25em}.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25em 1e\
m}
.ajar .ajar-nav button{border:0;background:none;padding:.25em 0;min-height:32px;font-weight:500;border-bottom:3px solid \
transparent;
border-radius:0}.ajar .ajar-nav button:hover{color:var(--ajar-ink);background:none}.ajar .ajar-nav button[aria-current]{\

color:var(--ajar-ink);font-weight:650;border-bottom-color:var(--ajar-accent)}.ajar .ajar-lost{color:var(--ajar-warm);bor\
der:2px
solid;border-radius:12px;padding:.75em 1em;margin-block:1em}.ajar-lost:has(~.ajar-page .ajar-lost){display:none}.ajar .a\
jar-lost>
*+*{margin-top:.6em}.ajar .ajar-state-lost{color:var(--ajar-warm);font-weight:600}@container (max-width: 32rem){.ajar .a\
jar-piles{
position:static}}@media print{.ajar :is(.ajar-notice,.ajar-nav,.ajar-keeping){display:none}.ajar .ajar-piles{position:st\
atic}
.ajar-text details::details-content{display:block;content-visibility:visible}.ajar-scenario{border:0;padding:0}}@media(f\
orced-colors:active){
.ajar .ajar-nav button:not([aria-current]){border-bottom-color:Canvas}.ajar .ajar-nav button[aria-current]{border-bottom\
-color:Highlight}
.ajar .ajar-empty{border:1px solid}}.ajar-keeping{margin-bottom:1.5em}.ajar-choose,.ajar-ask{border:1px solid var(--ajar\
-line);
border-radius:16px;padding:1.25em 1.5em;background:var(--ajar-paper)}.ajar .ajar-title{font-size:1.2em;font-weight:650}.\
ajar-keeping
:is(.ajar-choose,.ajar-ask)>*+*{margin-top:.75em!important}.ajar .ajar-ask :is(input[type=password],input[type=text]){wi\
dth:100%}
.ajar .ajar-ask>label:not(.ajar-card),.ajar .ajar-ask>div:not(.ajar-twice)>label{display:block;font-weight:600}.ajar-sta\
te,
.ajar-strength{display:grid}:is(.ajar-state,.ajar-strength)>span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:\
is(.ajar-state,
.ajar-strength):after{content:attr(data-longest);visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:ba\
seline;
gap:.5em 1.5em}.ajar-keeping details>*+*{margin-top:.75em!important}.ajar-kept p{overflow-wrap:anywhere}.ajar .ajar-prob\
lem{
color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em;margin-bottom:1em}.ajar .ajar-news:not(:emp\
ty){
margin-bottom:1em}.ajar .ajar-state:focus{outline:none}.ajar-home>div>*+*{margin-top:1em!important}.ajar .ajar-welcome{f\
ont-size:1.15em}
.ajar-home>div>ul{padding-left:1.3em!important}.ajar-home details>*+*{margin-top:.75em!important}.ajar-take{display:flex\
;
flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar-story h2{margin-top:0!important}.ajar-role{margin-block:1em}.a\
jar-role[open]{
border-left:4px solid var(--ajar-line);padding-left:1em}.ajar-couple .ajar-cards{display:flex;flex-wrap:wrap;gap:.5em}.c\
ell-output-ipywidget-background
.ajar{color-scheme:light;background:#fff}.ajar{--ajar-tint: #e6f0ed;--ajar-glow: #f5d795;--ajar-sage: #b5d0ca;--ajar-cla\
y: #e4bb9e;--ajar-stroke: #4a555b}@supports (color:
light-dark(#000,#fff)){.ajar{--ajar-tint: light-dark(#e6f0ed, #23383a);--ajar-glow: light-dark(#f5d795, #f1d08f);--ajar-\
sage:
light-dark(#b5d0ca, #3f6663);--ajar-clay: light-dark(#e4bb9e, #85594a);--ajar-stroke: light-dark(#4a555b, #cfc8bd)}}.aja\
r
.ajar-start h1{font-size:clamp(1.4rem,4.5cqi,1.8rem);text-wrap:balance}.ajar .ajar-lead{margin-top:.5rem;color:var(--aja\
r-muted);
text-wrap:balance}.ajar .ajar-start h2{font-size:1.1rem;margin:1.25rem 0 .6rem}.ajar .ajar-doors{list-style:none;display\
:grid;
gap:8px}.ajar .ajar-doors button{display:flex;align-items:center;gap:1rem;width:100%;min-height:72px;padding:8px 16px 8p\
x
12px;text-align:start;font-weight:400;color:var(--ajar-ink);background:var(--ajar-paper);border:1.5px solid var(--ajar-e\
dge);
border-radius:16px}.ajar .ajar-doors button:hover{color:var(--ajar-ink);background:var(--ajar-tint);border-color:var(--a\
jar-accent)}
.ajar .ajar-first-one li:first-child button{background:var(--ajar-tint);border-color:var(--ajar-accent)}.ajar-doors b{di\
splay:block;
font-weight:650;font-size:1.1rem;line-height:1.3}.ajar-doors span span{font-size:.95rem;line-height:1.35;color:var(--aja\
r-muted)}
.ajar-small-ways{display:flex;flex-wrap:wrap;gap:0 1.5rem;margin-top:.75rem}.ajar .ajar-small-ways button{min-height:44p\
x;
padding-inline:0;font-weight:500}.ajar-drawing{flex:none;width:44px;height:44px}.ajar-drawing .accent{fill:var(--ajar-ac\
cent)}
.ajar-drawing .warm{fill:var(--ajar-warm)}.ajar-drawing .glow{fill:var(--ajar-glow)}.ajar-drawing .sage{fill:var(--ajar-\
sage)}
.ajar-drawing .clay{fill:var(--ajar-clay)}.ajar-drawing .soft{fill:var(--ajar-soft)}.ajar-drawing :is(.line,.accent-line\
,
.warm-line){fill:none;stroke:var(--ajar-stroke);stroke-width:4;stroke-linecap:round;stroke-linejoin:round}.ajar-drawing \
.accent-line{
stroke:var(--ajar-accent)}.ajar-drawing .warm-line{stroke:var(--ajar-warm)}.ajar-aside h1{font-size:1.5rem}.ajar-aside>*\
+
*{margin-top:1.25rem}.ajar-aside:has(.ajar-item) .ajar-later{display:none}.ajar-aside .ajar-body{margin-top:.5rem}.ajar-\
aside
.ajar-item>legend{font-size:1.15em}.ajar .ajar-page h1{font-size:clamp(1.5rem,5cqi,1.9em)}.ajar-nav~.ajar-page>*+*{margi\
n-top:1.5rem}
.ajar-gate>*+*{margin-top:.75em!important}.ajar .ajar-gate-ask{font-weight:600}.ajar .ajar-done{color:var(--ajar-muted);\

font-size:.85em}.ajar .ajar-made>*+*{margin-top:.75rem}.ajar .ajar-page:not(:has(.ajar-item)) .ajar-turn button:last-chi\
ld{
background:var(--ajar-accent);color:var(--ajar-on-accent)}.ajar-breathing>*+*{margin-top:.75rem!important}.ajar-breathin\
g
ul{padding-left:1.3em!important}.ajar-breathe{display:grid;place-items:center;min-height:11rem}.ajar-breathe>*{grid-area\
:1
/ 1}.ajar-circle{width:10rem;height:10rem;border-radius:50%;background:var(--ajar-tint);border:3px solid var(--ajar-acce\
nt);
transform:scale(.6)}.ajar .ajar-breath{z-index:1;text-align:center;font-weight:600;max-width:14rem}@media(prefers-reduce\
d-motion:no-preference){
.ajar-circle[data-breath=in]{transform:scale(1);transition:transform 4s ease-in-out}.ajar-circle[data-breath=out]{transf\
orm:scale(.6);
transition:transform 6s ease-in-out}}.ajar-offer{display:flex;flex-wrap:wrap;align-items:center;gap:.25em 1em;margin-top\
:1em;
padding-top:.75em;border-top:1px solid var(--ajar-line)}.ajar .ajar-offer>p{flex:1 0 auto;font-weight:600}.ajar-offer-wa\
ys{
display:flex;gap:.5em;flex:1 1 14em}.ajar .ajar-offer-ways button{flex:1 1 0;padding-inline:.4em}.ajar button.ajar-save{\

padding:0;min-height:24px;font-size:.95em;font-weight:500;white-space:nowrap}.ajar-save .ajar-short{display:none}@media(\
max-width:40em){
.ajar-save .ajar-short{display:inline}.ajar-save .ajar-long{display:none}}@media print{.ajar :is(.ajar-offer,.ajar-small\
-ways){
display:none}}.ajar-plan{display:none}@page ajar-us-letter{size:8.5in 11in;margin:0}@page ajar-a4{size:210mm 297mm;margi\
n:0}@media print{
.ajar-printing body{margin:0;padding:0;background:none;display:block}.ajar-printing body>:not(.ajar-plan){display:none!i\
mportant}
.ajar-plan-us-letter{page:ajar-us-letter}.ajar-plan-a4{page:ajar-a4}.ajar-plan{--ink: #22292d;--muted: #55606b;--edge: #\
857c70;
--line: #c9c0b3;--soft: #f6f1e9;--accent: #1d6a66;--tight: 1;display:table;width:100%;color-scheme:light;color:var(--ink\
);
background:#fff;print-color-adjust:exact;font:11.5pt/1.5 "Libertinus Serif",Iowan Old Style,Palatino Linotype,Georgia,"N\
\\
oto Serif",serif;overflow-wrap:anywhere}.ajar-plan[data-tight]{--tight: .7}.ajar-plan-head{display:table-header-group;br\
eak-inside:avoid}
.ajar-plan-foot{display:table-footer-group;break-inside:avoid}.ajar-plan-head>div{height:calc(18mm * var(--tight))}.ajar\
-plan-foot>
div{height:20mm}.ajar-plan-body{display:table-row-group}.ajar-plan-body>div{padding:0 25mm}.ajar-plan :is(h1,h2,h3,p,ul,\

ol,li){margin:0;padding:0;font:inherit}.ajar-plan :is(h1,h2,h3){font-weight:600;break-after:avoid}.ajar-plan p+p{margin-\
top:.4em}
.ajar-plan h1{font-size:30pt;line-height:1.15;margin-bottom:calc(6mm * var(--tight))}.ajar-plan h1:after{content:"";disp\
lay:block;
width:22mm;border-top:2pt solid var(--accent);margin-top:4mm}.ajar-plan :is(h2,h3){font-size:9.5pt;color:var(--accent);m\
argin-bottom:1.5mm}
.ajar-plan ul{list-style:none}.ajar-plan ul:not(.ajar-plan-pills) li{padding-inline-start:1.1em}.ajar-plan ul:not(.ajar-\
plan-pills)
li:before{content:"•";color:var(--accent);display:inline-block;width:1.1em;margin-inline-start:-1.1em}.ajar-plan .ajar-l\
etter-text{
font-size:13pt}.ajar-plan .ajar-letter-text>*+*{margin-top:3mm}.ajar-plan .ajar-letter-text>h2{font-size:13pt;margin-top\
:6mm}
.ajar-plan a{color:inherit;text-decoration:none}.ajar-plan :is(button,.ajar-off-paper){display:none}}@media print{.ajar-\
plan-goal{margin-bottom:calc(5mm * var(--tight))}.ajar-plan-goal[data-size=large] p{font-size:15pt;line-height:1.35}
.ajar-plan-hero{background:var(--soft);border-inline-start:3pt solid var(--accent);border-start-end-radius:3pt;border-en\
d-end-radius:3pt;
padding:calc(5mm * var(--tight)) 7mm;margin-block:calc(6mm * var(--tight));break-inside:avoid}.ajar-plan-hero[data-size=\
large]
p{font-size:17pt;line-height:1.35}.ajar-plan-hero[data-size=middle] p{font-size:13.5pt}.ajar-plan-hero[data-size=usual]{\

break-inside:auto}.ajar-plan-beside{display:grid;grid-template-columns:repeat(3,1fr);gap:calc(6mm * var(--tight)) 9mm}.a\
jar-plan
div>div+div{margin-top:5mm}.ajar-plan .ajar-plan-beside>div{margin-top:0;break-inside:avoid}.ajar-plan section{margin-to\
p:calc(6mm
* var(--tight));border-top:.6pt solid var(--line);padding-top:calc(4mm * var(--tight))}.ajar-plan .ajar-plan-title{font-\
size:14.5pt;
color:var(--ink);margin-bottom:3mm}.ajar-plan section[data-whole]{break-inside:avoid}.ajar-plan-pills{display:flex;flex-\
wrap:wrap;
gap:2.5mm}.ajar-plan-pills+div{margin-top:5mm}.ajar-plan .ajar-plan-pills li{border:.8pt solid var(--edge);border-radius\
:1.2em;
padding:.2em .8em;break-inside:avoid}.ajar-plan-rungs{list-style:none;margin:4mm 0 0 2mm!important}.ajar-plan .ajar-plan\
-rungs
li{display:grid;grid-template-columns:46mm 1fr;gap:6mm;position:relative;padding:0 0 3mm 7mm;border-inline-start:1.2pt s\
olid
var(--line);break-inside:avoid}.ajar-plan .ajar-plan-rungs li:last-child{border-color:transparent}.ajar-plan-rungs li:be\
fore{
content:"";position:absolute;inset-inline-start:-1.9mm;top:.8mm;width:3mm;height:3mm;border:1.3pt solid var(--edge);bord\
er-radius:50%;
background:#fff}.ajar-plan-rungs li[data-here]:before{border-color:var(--accent);background:var(--accent)}.ajar-plan-run\
gs
li:not([data-here]) h3{color:var(--muted)}.ajar-plan-rungs b{font-size:10pt;font-weight:600;color:var(--accent)}.ajar-pl\
an
.ajar-plan-quiet{color:var(--muted);margin-top:8mm}.ajar-plan-numbers{font-variant-numeric:tabular-nums}}.ajar .ajar-man\
y{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.ajar button[aria-disabled]{
color:var(--ajar-muted);border-color:var(--ajar-line);cursor:default}.ajar button[aria-disabled]:hover{background:var(--\
ajar-paper);
color:var(--ajar-muted)}.ajar .ajar-rehearsal{display:inline-block;font-weight:650;color:var(--ajar-warm);border:2px das\
hed;
border-radius:10px;padding:.2em .8em}.ajar-door{background:var(--ajar-paper);border:1px solid var(--ajar-line);border-ra\
dius:16px;
padding:clamp(.75em,5cqi,2em)}.ajar-door>div>*+*{margin-top:.9em!important}.ajar-door-line{display:flex;flex-wrap:wrap;a\
lign-items:center;
gap:.5em 1.25em}.ajar .ajar-joined{font-weight:650;font-variant-numeric:tabular-nums}.ajar-ending{border-top:1px solid v\
ar(--ajar-line)}
.ajar-ending>*+*{margin-top:.75em!important}.ajar-way-in{display:flex;flex-wrap:wrap;align-items:center;gap:1em 2em}.aja\
r-scan{
flex:1 1 12em;max-width:20em;background:#fff;border-radius:12px;overflow:hidden}.ajar-scan svg{display:block;width:100%;\

height:auto}.ajar-way-in>div:last-child{flex:2 1 14em}.ajar .ajar-address{font-size:clamp(1em,5cqi,1.5em);font-weight:65\
0;
overflow-wrap:anywhere}.ajar .ajar-code{font-size:2.9em;font-weight:700;line-height:1.2;letter-spacing:.04em;font-family\
:ui-monospace,DejaVu
Sans Mono,Liberation Mono,Menlo,Consolas,monospace;white-space:nowrap}.ajar-wall{position:fixed;inset:0;width:100vw;heig\
ht:100vh;
max-width:none;max-height:none;margin:0;border:0;padding:3vmin;background:var(--ajar-paper);color:var(--ajar-ink);font-s\
ize:clamp(18px,2.1vw,60px);
overflow:auto}.ajar-wall[open]{display:flex;flex-direction:column;justify-content:space-between;gap:1em}.ajar-wall .ajar\
-way-in{
flex-wrap:nowrap;gap:3vw;justify-content:center}.ajar-wall .ajar-scan{flex:0 0 min(76vh,44vw);max-width:none}.ajar-wall \
.ajar-way-in>
div:last-child{flex:0 1 auto}.ajar-wall .ajar-address{font-size:min(1.7em,3.6vw)}.ajar-wall .ajar-code{font-size:min(3.4\
em,7vw)}
.ajar-wall .ajar-joined{text-align:center}.ajar-wall>button{align-self:end}.ajar-group .ajar-rehearsal{margin-bottom:1em\
}
.ajar-results{display:grid;gap:1.5em}.ajar-held:empty{display:none}.ajar-held{scroll-margin-bottom:13em;background:var(-\
-ajar-soft);
border-radius:12px;padding:1em 1.25em}.ajar-held p+p{margin-top:.5em}:is(.jp-Cell-outputArea,.jp-OutputArea-output):has(\
.ajar-bar){
overflow:visible}.ajar-page>.ajar-bar{margin-top:1em}.ajar-bar{position:sticky;bottom:0;z-index:1;background:var(--ajar-\
background,
Canvas);border-top:1px solid var(--ajar-line);padding:.6em 2px;margin-inline:-2px}@media(max-height:30em){.ajar-bar{posi\
tion:static}}
@media print{.ajar-bar{display:none}}.ajar-bar-line{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1em 1.25em}.aj\
ar-bar-line+
.ajar-bar-line{margin-top:.4em}.ajar .ajar-bar .ajar-moves{flex:1 1 20em;flex-wrap:wrap;margin:0}.ajar .ajar-bar .ajar-m\
oves
button{min-width:min-content}.ajar .ajar-bar-first .ajar-private{margin:0;flex:1 1 14em;line-height:1.35}.ajar-bar-first\
{
align-items:center;gap:.5em 1.25em}.ajar .ajar-counts{display:flex;gap:1em;font-size:.9em;line-height:1.2;color:var(--aj\
ar-muted)}
.ajar .ajar-counts:empty{display:none}.ajar-counts span{min-width:4.2em;text-align:center}.ajar .ajar-counts b{display:b\
lock;
font-size:2.1em;line-height:1.05;color:var(--ajar-ink);font-variant-numeric:tabular-nums}.ajar .ajar-clock{margin-left:a\
uto;
font-variant-numeric:tabular-nums;color:var(--ajar-muted)}.ajar :is(.ajar-bar,.ajar-door) .ajar-status{margin:0;min-heig\
ht:0}
.ajar-bar .ajar-rehearsal{font-size:.85em;padding-block:0}.ajar .ajar-bar button.ajar-link{font-weight:500;padding-block\
:0}
.ajar-page:has(.ajar-bar) .ajar-piles{position:static}.ajar-page:has(.ajar-bar)>:not(.ajar-bar) :is(input,textarea,butto\
n,
fieldset){scroll-margin-bottom:13em}.ajar-page>.ajar-hands{margin-top:.5em}.ajar-hands table{margin-top:1em}.ajar-hands \
caption{
text-align:start;font-weight:600;padding-bottom:.4em}.ajar .ajar-hands input{width:5em;min-height:44px;font:inherit;colo\
r:var(--ajar-ink);
background:var(--ajar-paper);border:2px solid var(--ajar-edge);border-radius:10px;padding:.3em .5em}.ajar-hands th{font-\
weight:500}
.ajar .ajar-hands .ajar-words{margin-top:1em}.ajar-bar-line>:empty{display:none}
`;e.textContent!==t&&(e.textContent=t)}function Ki({model:e,el:t}){zi();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=h=>i.push(h),p=null,u=!1,d=!1,f=!1,m=!1,v=new Map,g=new Map,k=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let j=o("div",{class:"ajar-page"}),y=h=>n.flatMap(({blocks:A})=>A).find(A=>A.kind==="exercise"&&
A.key===h)?.exercise,b=Hs({words:s,answered:()=>[...r].map(([h,{answers:A}])=>[y(h),A]).filter(([h,A])=>h&&Object.keys(A??
{}).length)}),O=0,D=h=>{if(clearTimeout(O),O=0,b.set(h),p?.setLost(h),h)for(let A of l.keys())a.get(A)?.release()},I=(h,{
awaited:A=!1}={})=>{try{e.send(h)}catch{D(!0);return}A&&!O&&(O=setTimeout(()=>D(!0),8e3))},M=!1;function $(){M||(M=!0,window.
ajarDangers?N():I({dangers:!0}))}let N=()=>{for(let h of Object.values(window.ajarDangers.dangers))vs(us(h))};function _({
key:h,exercise:A},B){if(xa(h)&&!b.isLost()||!(window.ajarDangers||b.isLost())||!Vt(A,B))return;let E=kt(A,B),F=Ps(A,E,window.
ajarDangers);Q(h,{answers:E,done:!0,...F}),v.set(h,ja(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let H=bs(
{words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>W(),onCountry:h=>I({country:h})}),W=()=>{I({forget:!0}),
Rn()},P=wa({words:s,help:H,exerciseOf:y,answersOf:h=>r.get(h)?.answers,keys:()=>[...r.keys()].filter(h=>y(h))}),w=(h,A,B)=>(a.
set(h.key,B),r.has(h.key)&&B.update(r.get(h.key)),A),S={html(h){return h.warns&&c(U),L(h.html)},home(h){let A=o("div",{}),
B=K=>{K.import&&a.get("chart")?.begin(),I(K)},x=K=>se(R(K)),{matters:E}=P;return w(h,A,Ks(A,{words:s,send:B,open:x,help:H,
matters:E,ways:q})),I({home:h.key}),A},gate(h){let A=o("div",{class:"ajar-text ajar-gate"}),[B,x]=m?[o("p",{},s["gate-le\
ft-out"]),[H.button(),X(),V()]]:[L(f?h.short:h.html),ne()],E=o(`h${h.level??2}`,{},h.title);return A.append(E,B,o("div",
{class:"ajar-moves"},...x.filter(Boolean))),m||B.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),c(U),A},made:h=>{let A=o(
"div",{class:"ajar-made"}),B=()=>A.replaceChildren(...Y(h.section));return a.set("made",{update:B}),B(),A},exercise(h){if(h.
invites&&m){let E=[o(`h${h.level}`,{},h.exercise.title),o("p",{},s["gate-left-out"]),V()];return o("div",{class:"ajar-te\
xt"},...h.folded?[]:E)}let A=o("div",{}),B=b.line(p?{}:{role:"alert"});l.set(h.key,A);let x=(E,F)=>{p?.begin(),window.ajarSent=
Math.max(Date.now(),(window.ajarSent??0)+1);let K=window.ajarSent;g.set(h.key,K),I({key:h.key,...E,sent:K},{awaited:F}),
!(!F||!b.isLost())&&(D(!0),B.scrollIntoView({block:"nearest"}))};return a.set(h.key,ao(A,h.exercise,{words:s,level:h.level,
small:h.quick,folded:n.length>1,brief:h.brief,closed:h.folded?!oe(h.key):null,sort:h.quick||n.length>1&&!de()?ss:js,enough:h.
quick?"at once":"later",remarks:(E,F)=>Ts(E,{words:s,find:K=>Os(F,K,window.ajarDangers)}),sentences:P.sentences,...r.get(
h.key),help:H,needs:()=>X(h.needs),below:()=>he(h),onAside:E=>{Q(h.key,{aside:E}),A.querySelector(".ajar-letter")?.toggleAttribute(
"hidden",!E)},onChange:E=>{$(),Q(h.key,{answers:E,done:!1}),x({answers:E,done:!1},d)},onMove:E=>Q(h.key,{at:E}),onDone:E=>{
_(h,E),x({answers:E,done:!0},!0),xa(h.key)&&a.get("chart")?.begin()},onStartOver:()=>{Q(h.key,{answers:{},done:!1}),x({remove:!0})}})),
A.firstElementChild.append(B),c(()=>b.forget(B)),A},chart(h){let A=o("div",{class:"ajar-chart-block"}),B=o("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:x,end:E}=$e(s,K=>B.replaceChildren(K)),F=({checkIns:K})=>{E(),Pt(
A,K.length?la(K,s):{},s)};return a.set(h.key,{update:F,begin:x,end:E}),r.has(h.key)&&F(r.get(h.key)),x(),I({chart:h.key}),
o("div",{},A,B)},start:h=>ca(h,{open:G,opener:p?.opener}),doors:h=>ua(h,{open:G}),onward:h=>pa(h,{open:G}),breathing(h){
let{element:A,stop:B}=fa(h);return c(B),A},notice(h){if(xs(()=>I({forget:!0})),!h.leave)return o("div",{class:"ajar-noti\
ce"},o("p",{},h.text));let A=o("div",{class:"ajar-leave"},H.button(),Nn({words:s,leave:W}));ws(H.open),p=Ws({words:s,send:I,
isQuiet:n.length>1});let B=document.createDocumentFragment();return B.append(o("div",{class:"ajar-notice"},o("div",{},p.
line,p.small),A),o("div",{class:"ajar-on-paper"},H.text()),p.more),B}};function L(h){let A=o("div",{class:"ajar-text"});
return be(A,h),H.addNumbers(A),A.addEventListener("click",B=>{let x=B.target.closest("a"),E=n.findIndex(({id:F})=>F&&x?.
getAttribute("href")===`${F}.ipynb`);E<0||(B.preventDefault(),se(E))}),A}function U(){f=!0}function J(h){m=h,f=!0,ee({focus:!0})}
let T=(h,A)=>o("button",{type:"button",onclick:A},h),V=()=>T(s["gate-again"],()=>J(!1));function z(){J(!1),n[k].blocks.some(
({invites:A})=>A)||se(k+1)}let ne=()=>[T(s["gate-no"],()=>J(!0)),T(s["gate-unsure"],()=>J(!0)),T(s["gate-yes"],z)],ae=h=>n.
filter(A=>A.section===h).flatMap(A=>A.blocks.filter(({kind:B})=>B==="exercise")),Y=h=>{let A=ae(h).filter(({key:K})=>r.get(
K)?.done).map(({key:K,exercise:ue},Pe)=>o("details",{open:Pe===0},o("summary",{},ue.title),...r.get(K).reflection.flatMap(
st=>rt(st,2)))),B=o("p",{},s["made-nothing"]),x=ae(h).map(({key:K})=>K),E=P.canBegin(on,x)?Se():null,F=E?[o("div",{class:"\
ajar-moves"},E)]:[];return[o("h1",{},s["made-title"]),...A.length?A:[B],...F]},oe=h=>Object.keys(r.get(h)?.answers??{}).
length>0,je=h=>{let A=ae(h).filter(({folded:B})=>!B);return A.length>0&&A.every(({key:B})=>r.get(B)?.done)};function he(h){
let A=h.key.startsWith("plan@")&&H.isKnown()?H.line():"",B=P.isLetter(h.exercise)?P.letter(h):"",{danger:x,aside:E=0}=r.
get(h.key);return B&&(B.hidden=E<=(x?.kinds.length??-1)),o("div",{class:"ajar-below"},A,B,p?.offer()??"")}let R=h=>n.findIndex(
({aside:A,blocks:B})=>!A&&B.some(x=>x.key===h)),G=h=>se(n.findIndex(A=>A.id===h));function X(h){let A=R(va);return A<0?h?
o("p",{},o("a",{href:h},s["help-needs"])):null:re(va,A,s["help-needs"])}function re(h,A,B){return o("button",{type:"butt\
on",onclick:()=>{se(A);let E=l.get(h)?.querySelector("h1, h2");if(E){for(let F of l.get(h).querySelectorAll(".ajar-folde\
d, .ajar-sentences"))F.open=!0;E.tabIndex=-1,E.focus()}}},B)}function ge(h,A){let B=n.findIndex(({blocks:x})=>x.some(E=>E.
key===h));return B<0||m?null:re(h,B,A)}let Se=()=>ge(on,s["make-message"]),q=()=>{let h=[...r.keys()];return[P.canBegin(
on,h)||r.has(on)?Se():null,ge(Hi,s["for-partner"])].filter(Boolean)};for(let[h,A]of Object.entries(Fe))S[h]=B=>{let x=o(
"div",{}),F=A(x,B,{words:s,send:I,onDispose:c,model:e,exerciseOf:y,formOf:K=>l.get(K)});return w(B,F.element??x,F)};let Z=h=>n[k].
blocks.find(A=>A.kind===h),Q=(h,A)=>r.set(h,{...r.get(h),...A}),te=()=>{for(let h of i.splice(0))h()};function ee({focus:h=!1}={}){
if(te(),a.clear(),u){j.replaceChildren(p?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(j.replaceChildren(
...n[k].blocks.map(B=>S[B.kind](B))),n.length>1&&ce(),!h)return;let A=j.querySelector("h1, h2, h3")??j;A.tabIndex=-1,A.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function ce(){let{aside:h,title:A}=n[k];if(Be.hidden=!!h,j.classList.
toggle("ajar-aside",!!h),p?.setStart(n[k].id==="start"),h)return;let{section:B,step:x,steps:E,minutes:F}=n[k],K=n.filter(
le=>!le.aside),ue=K.indexOf(n[k]),Pe=(le,an,Ea={})=>o("button",{type:"button",onclick:()=>se(n.indexOf(le)),...Ea},an),st=n.
find(({id:le})=>le==="start"),Qn=K[ue-1]??st;j.append(o("div",{class:"ajar-moves ajar-turn"},Qn?Pe(Qn,s["previous-page"]):
null,ue<K.length-1?Pe(K[ue+1],s["next-page"]):null));let sn=K.filter(le=>!le.section||le.step===1),Xn=le=>B?le.section===
B:le===n[k],$a=le=>({"aria-current":Xn(le)?"page":null}),Oa=le=>je(le.section)?o("span",{class:"ajar-done"},` ${s["secti\
on-done"]}`):"",eo=(le,an)=>o("li",{},Pe(le,an,$a(le)),Oa(le));ye.replaceChildren(...sn.map(le=>eo(le,le.title)),st?eo(st,
s["start-page"]):""),ke.textContent=B?C(s["step-of"],{title:A,n:x,all:E,minutes:F}):C(s["page-of"],{n:sn.findIndex(Xn)+1,
all:sn.length,title:A})}function se(h){n[h]&&(k=h,ye.parentElement.open=de(),e.set("page",h),e.save_changes(),ee({focus:!0}))}
let ye=o("ol",{}),ke=o("summary",{}),de=()=>window.innerWidth>640;e.get("notice")&&t.append(S.notice(e.get("notice")));let Be=o(
"nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:de()},ke,ye));n.length>1&&t.append(Be),t.append(b.line({
role:"alert"}),j);let qe=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-qe<3e4||(qe=
Date.now(),I({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(D(!1),h.keeping){let B=[...g.values()].some(
F=>h.acknowledged<F);p?.update(B?{...h.keeping,saved:!1}:h.keeping);let{state:x}=h.keeping,E=x==="locked";x&&(d=x==="kep\
t"),x&&E!==u&&(u=E,r.clear(),Be.hidden=u,ee())}h.states&&queueMicrotask(()=>a.get("made")?.update());for(let[B,x]of Object.
entries(h.states??{})){if(h.acknowledged<g.get(B))continue;let E=x.answers&&!Object.keys(x.answers).length,F=v.get(B)===
ja(x);v.delete(B),Q(B,E?{...x,at:0}:x),F||a.get(B)?.update(r.get(B))}h.dangers&&(window.ajarDangers=h.dangers,N()),h.country!=
null&&H.choose(h.country),h.file&&(a.get("home")?.settle(),Vs(h.file));let A=a.get("home")??p;if(h.print){let B=a.get("h\
ome");B?.settle(),Js(h.print,()=>B?.say(s["print-refused"]))}h.erased&&A?.say(h.erased,Z("home")?.erased),h.said&&a.get(
"chart")?.end(),h.said&&A?.say(h.said),h.open&&G(h.open),h.problem&&a.get(h.problem.key)?.say(h.problem.text)}),e.on("ch\
ange:pages",()=>{n=e.get("pages"),ee()});let ot=Us(e,{gone:()=>D(!0),back:()=>{b.isLost()&&I({ready:!0})}});return ee(),
xt.set(s,(xt.get(s)??0)+1),I({ready:!0}),()=>{te(),ot(),clearTimeout(O),xt.set(s,xt.get(s)-1),xt.get(s)||I({gone:!0})}}var Sa={
render:Ki};Fe.door=(e,t,n)=>Vo(e,n);Fe.group=(e,t,n)=>es(e,n);Fe.scenario=(e,t,{words:n,model:s})=>({element:ts(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});Fe.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=Zo(t,{...a,form:()=>s(t.of),ask:p=>r.find(u=>u.id===p).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};Fe.desk=Ko;var Vd=Sa;export{Vd as default};
