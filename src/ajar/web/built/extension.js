(()=>{var La=/^(\d{4})-(\d{2})-(\d{2})$/;function rt(e){let[,t,n,s]=typeof e=="string"&&La.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Na(+t,+n)?e:null}function cn(e){let t=e.getFullYear();return t>=1&&t<=9999?Ia(t,e.getMonth()+1,e.getDate()):null}var un=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Na(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Ia=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Ve=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var Ra=["button","input","select","summary","textarea"],Da=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Ra.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Da.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function pe(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var Je=["importance","confidence","readiness"],C=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?
Number.isInteger(r)?r+1:n:["number","string"].includes(typeof r)?r:n}),Ne=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function Ge(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return s.length?s:e.cards}var so=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};var Ba=3;function pn(e,{words:t,has:n,put:s,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(d=>o("inp\
ut",{type:"checkbox",onchange:({target:m})=>(m.checked?s:a)(d)})),l=()=>r.forEach((d,m)=>{d.checked=n(e[m])});l();let i=e.
map((d,m)=>o("label",{class:"ajar-card"},r[m],o("span",{dir:"auto"},d))),c=i.filter((d,m)=>m>=Ba&&!r[m].checked);for(let d of c)
d.hidden=!0;let p=({target:d})=>{for(let m of c)m.hidden=!1;d.hidden=!0,c[0].querySelector("input").focus()},u=C(t["card\
s-more"],{n:c.length});return{element:o("details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"\
ajar-cards",role:"group","aria-label":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...i,c.length?
o("button",{type:"button",class:"ajar-link",onclick:p},u):"")),follow:l}}var qa=2e4;function ao(e,{oninput:t,...n}){let s=o("textarea",{maxlength:qa,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+r}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function ro(e,t,{words:n,group:s,change:a,remarks:r,sentences:l=[]}){
let{opener:i,long:c,remark:p}=e,u=i?o("b",{id:`${s}-opener`},i):null,f=ao(t??"",{rows:c?8:2,oninput:()=>{a(f.value.trim()?
f.value:null),w.follow()},...i?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),d=x=>{f.value=x,f.dispatchEvent(new Event("input",{bubbles:!0}))},m=n["message-opener"],w=pn(l,{words:n,has:x=>f.
value.includes(x),put:x=>d(`${f.value.trim()||m} ${x}`),drop:x=>{let y=f.value.replace(x,"").replace(/ {2,}/g," ").trim();
d(y===m?"":y)}}),g=o("label",{class:"ajar-words ajar-write"},u,f),k=p&&r?r(f,e):"";return w.element||k?o("div",{},w.element,
g,k):g}function lo(e,t,{words:n,change:s,sentences:a=[]}){let r=o("div",{}),l=()=>[...r.querySelectorAll("textarea")],i=()=>{
let y=l().map(b=>b.value).filter(b=>b.trim());s(y.length?y:null),x.follow()},c=()=>[...r.children].forEach((y,b)=>{y.querySelector(
"textarea").setAttribute("aria-label",C(n.line,{n:b+1})),y.querySelector("button").setAttribute("aria-label",C(n["remove\
-line"],{n:b+1}))}),p=()=>{w(""),l().at(-1).focus()},u=o("button",{type:"button",class:"ajar-link",onclick:p},n["add-lin\
e"]),f=()=>{c(),u.hidden=r.children.length>=e.most},d=y=>{let b=l()[l().indexOf(y)+1];b?b.focus():y.value.trim()&&!u.hidden&&
p()},m=y=>{let b=ao(y,{rows:1,enterkeyhint:"next",oninput:()=>{b.value.includes(`
`)&&(b.value=b.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:O=>{["insertLineBreak","insertParagraph"].includes(O.inputType)&&
(O.preventDefault(),d(b))}});return b},w=y=>{let b=()=>{let D=O.nextElementSibling||O.previousElementSibling;O.remove(),
D||w(""),f(),i(),(D||r.firstElementChild).querySelector("textarea").focus()},O=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},m(y)),o("button",{type:"button",class:"ajar-remove",onclick:b},"×"));r.append(O),f()},g=t||[];for(let y=0;y<
Math.max(e.lines,g.length);y++)w(g[y]??"");let k=y=>l().find(b=>b.value.trim()===y),x=pn(a,{words:n,has:y=>!!k(y),put(y){
!k("")&&!u.hidden&&w("");let b=k("");b&&(b.value=y),i()},drop(y){k(y).value="",i()}});return o("div",{class:"ajar-lines"},
x.element,r,u)}var Pa=5,Wa=3,_a=25;function $e(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){
clearTimeout(n),n=0,s&&t(""),s=!1}}}function io(e,t,n){let{words:s,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,
{closed:p=null}=n,u={...za,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let f=`ajar-${window.ajarForms}`,d={...n.
answers},m=0,w=null,g=0,k=n.aside??0,x=t.why?o("p",{class:"ajar-why"},t.why):"",y=t.private?o("p",{class:"ajar-private"},
t.private):"",b=q=>i?q.after:l&&q.more,O=t.items.some(q=>b(q)&&n.answers?.[q.id]!=null),{example:D}=t,I=D?o("details",{class:"\
ajar-example"},o("summary",{},s.example),o("p",{},D)):"",A=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
$=o("div",{}),N=o("div",{class:"ajar-body"}),_=o(`h${a}`,{id:`${f}-title`},t.title),H=[...r||l?[o("div",{class:"ajar-bes\
ide"},...c,x?Ua([x],s):"",I),y]:[x,y,I],$,N,A],W=o("section",{class:"ajar-form","aria-labelledby":`${f}-title`},...p===null?
[_,...H]:[o("details",{class:"ajar-folded",open:!p},o("summary",{},_),...H)]);W.addEventListener("keydown",q=>{q.key!=="\
Enter"||!(q.ctrlKey||q.metaKey)||!w||(q.preventDefault(),w.next.click())}),e.replaceChildren(W);function P(){let q=t.items.
filter(ee=>Ne(ee,d)),Z=q.filter(ee=>!b(ee)),Q=O?q.filter(b).map(ee=>[ee]):[];return[...i||r&&t.together?[Z]:Z.map(ee=>[ee]),
...Q]}let v=q=>{A.replaceChildren(q)},S=$e(s,v);function L(q,Z){A.replaceChildren(`${q} `,o("button",{type:"button",class:"\
ajar-link",onclick:()=>{d=Z,v(""),n.onChange(d),he({focus:!0})}},s["put-back"]))}function U(q,Z){d={...d,[q.id]:Z},Ha(N),
v(""),n.onChange(d),z()}function G(){V(!0),S.begin(),g=setTimeout(T,8e3)}function T(){g&&(clearTimeout(g),g=0,V(!1),S.end())}
function V(q){for(let Z of w?.fieldsets??[])Z.disabled=q}function z(){if(!w)return;let{items:q,skip:Z,where:Q,next:te,enough:ee,
more:ce}=w,se=P().length;Z.textContent=Y(q)?s["clear-and-skip"]:s.skip,Q.textContent=C(s["question-of"],{n:m+1,all:se}),
Q.hidden=se===1,te.textContent=m===se-1?s.done:s.next,ee.hidden=!ne(se);let ye=m===se-1&&(!i||Y(q)),ke=t.items.some(fe=>b(
fe)&&Ne(fe,d));ce.hidden=O||!ye||!ke}function ne(q){return(n.enough==="at once"||m>0)&&m<q-1&&Y(t.items)}function ae(){g||
(G(),n.onDone(d))}let Y=q=>q.some(({id:Z})=>d[Z]!=null);function oe(q,Z=!0){if(g)return;let Q=P();if(m+=q,m>=Q.length){m=
Q.length-1,ae();return}he({focus:Z,again:q<0})}function xe(q,Z){let Q=`${f}-${q.id}`,te=o("legend",{id:`${Q}-ask`},C(q.ask,
d)),ee=q.hint?o("p",{class:"ajar-hint",id:`${Q}-hint`},q.hint):null,ce=[ee,Z.mark].filter(Boolean).map(({id:fe})=>fe),se=q.
among?{...q,cards:Ge(q,d)}:q,ye=u[q.kind](se,so(se,d[q.id]),{words:s,level:a+1,group:Q,change:fe=>U(q,fe),say:v,remarks:n.
remarks,sentences:n.sentences?.(q),isQuick:n.enough==="at once",isShort:l,...Z}),ke={class:`ajar-item ajar-${q.kind}`,tabindex:"\
-1","aria-describedby":ce.join(" ")||null};return o("fieldset",ke,te,ee,ye)}function he({focus:q=!1,again:Z=!1}={}){let Q=P();
m=Math.max(0,Math.min(m,Q.length-1));let te=Q[m],ee=n.mark?.(te),ce=ee?o("p",{class:"ajar-mark",id:`${f}-${te[0].id}-mar\
k`},ee):null,se=o("div",{class:"ajar-moves ajar-onward"}),ye=m>0?()=>oe(-1):null,ke=te.map(E=>xe(E,{mark:ce,again:Z,moves:se,
back:ye})),fe=o("button",{type:"button",class:"ajar-skip",onclick:()=>{if(g)return;let E=d,F=Y(te);if(d={...d,...Object.
fromEntries(te.map(({id:K})=>[K,null]))},n.onChange(d),!F){oe(1);return}he({focus:!0}),L(s.cleared,E)}}),Be=o("button",{
type:"button",class:"ajar-next",onclick:()=>{g||(v(""),oe(1))}}),qe=o("p",{class:"ajar-where"}),h=o("button",{type:"butt\
on",class:"ajar-link",onclick:()=>{g||(O=!0,oe(1))}},i?s["add-why"]:s["ask-more"]),M=o("button",{type:"button",class:"aj\
ar-link",onclick:ae},s.enough);w={items:te,skip:fe,where:qe,next:Be,fieldsets:ke,enough:M,more:h},$.replaceChildren();let B={
type:"button",class:"ajar-back",onclick:ye};se.replaceChildren(Be,ye?o("button",B,s.back):"",fe);let j=ke.length===1;ce&&
j&&ke[0].lastElementChild.before(ce),N.replaceChildren(qe,...ce&&!j?[ce]:[],...ke,se,...n.enough?[h,M]:[]),z(),n.onMove?.(
m),q&&(ke[0].focus({preventScroll:!0}),qe.scrollIntoView({block:"nearest"}))}function R(q){if($.replaceChildren(),!q||!n.
help||k>q.kinds.length)return null;let Z=()=>{k=q.kinds.length+1,n.onAside?.(k),$.replaceChildren(),N.querySelector("[ta\
bindex]").focus()},{help:Q,needs:te}=n;return $.append(Q.notice(q,{level:a+1,aside:Z,needs:te})),$.querySelector("[tabin\
dex]")}function J(q,{focus:Z=!1,danger:Q=null}={}){w=null;let te=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);N.replaceChildren(
o("div",{class:"ajar-reflection"},te,...q.flatMap(ce=>lt(ce,a+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("but\
ton",{type:"button",onclick:()=>{m=0,he({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let ce=d;
d={},m=0,k=0,n.onAside?.(0),n.onStartOver(),he({focus:!0}),L(s["started-over"],ce)}},s["start-over"])));let ee=R(Q);Z&&(ee??
te).focus()}function X(q){let Z=N.contains(document.activeElement);Z&&w&&!g||(T(),d={...q.answers},q.done?J(q.reflection,
{focus:Z,danger:q.danger}):(m=q.at??Math.max(0,P().findIndex(Q=>Q.some(({id:te})=>d[te]==null))),he()))}let{done:re,reflection:ge,
danger:Se}=n;return X({answers:d,at:n.at,done:re,reflection:ge,danger:Se}),{update:X,release:T,say:q=>{T(),v(q)}}}function Fa(e){
let t=0,n=e.findIndex(({text:s},a)=>(t+=s.split(" ").length,a>=Pa||a>=Wa&&t>_a));return n<0||n>=e.length-1?e.length:n}var Ua=(e,t)=>o(
"details",{},o("summary",{},t["why-this"]),...e);function Ha(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var lt=({heading:e,said:t,words:n},s)=>[
e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o("p",{class:"ajar-said"},
t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),za={ruler(e,t,{group:n,change:s}){let a=Array.from({length:11},(r,l)=>o(
"label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>s(l),"aria-describedby":l===
0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"ajar-scale"},o("div",{class:"ajar-nu\
mbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o("span",{id:`${n}-high`},
o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r,isShort:l}){let{chosen:i,own:c}=t||{chosen:[],
own:""},p=()=>a(i.length||c.trim()?{chosen:[...i],own:c}:null),u=e.many?"checkbox":"radio",f=e.cards.map(y=>o("input",{type:u,
name:s,value:y.id,checked:i.includes(y.id),onchange:b=>{e.many?i=i.filter(O=>O!==y.id).concat(b.target.checked?y.id:[]):
(i=[y.id],c="",d&&(d.value="")),p()}})),d=e.own?o("input",{type:"text",value:c,maxlength:500,oninput:y=>{c=y.target.value,
!e.many&&c.trim()&&(i=[],f.forEach(b=>{b.checked=!1})),p()}}):null,m=e.cards.map((y,b)=>o("label",{class:"ajar-card"},f[b],
o("span",{},y.text))),w=l?Fa(e.cards):m.length,g=m.filter((y,b)=>b>=w&&!f[b].checked);for(let y of g)y.hidden=!0;let k=()=>{
for(let y of g)y.hidden=!1;x.hidden=!0,g[0].querySelector("input").focus()},x=o("button",{type:"button",class:"ajar-link",
hidden:!g.length,onclick:k},C(n["cards-more"],{n:g.length}));return o("div",{class:"ajar-cards"},o("p",{class:"ajar-hint"},
n[e.many?"choose-many":"choose-one"]),...m,x,d?o("label",{class:"ajar-own"},o("span",{},e.own),d):null,d&&e.remark&&r?r(
d,e):null)},text:ro,list:lo,date(e,t,{words:n,change:s,say:a}){let r=cn(new Date);return o("label",{class:"ajar-words"},
o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:({target:l})=>{s(l.value||null),l.value>="1000"&&
l.value<r&&a(n["day-past"])}}))}};function Ka(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function co(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Ka(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[s],
p=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+c,ends:r+a.at(-1).end}}
var $t=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function uo({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:p,kind:u},f)=>f>s&&!a.includes(p)&&(u!=="moves"||n.some(Va)),c=e.findIndex(
i);return c<0?null:c}var Va=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function po(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function fo(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var Ja=new Set,dn=()=>{if(!document.hidden)for(let e of[...Ja])e(Math.random()*1e3)};window.addEventListener("online",dn);
window.addEventListener("pageshow",dn);document.addEventListener("visibilitychange",dn);function Ya(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Cc=Ya("ajar-presenter");var mo=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function ho(e,t){return e?!(t.protocol.startsWith("http")&&!mo.test(t.
hostname)&&mo.test(new URL(e).hostname)):!1}function go(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var it=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function fn(e,t){if(t?.kind!=="moves"){let l=t&&it(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function mn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:C(t["room-joined"],{n:e}):t["room-joined-none"]}function ct({answered:e},{joined:t},n){return t>e?C(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:C(n["wall-answered"],{n:e})}function ko(e,t){return e?e.over?t["wa\
ll-time-up"]:C(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Ot({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function yo(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return C(n,{minutes:Math.abs(e)})}var Et=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"}),Ze=e=>!!e?.name.startsWith("check-in@");function Ae(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var hn=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function Ct(e,t,n,s,a){let r=Ae(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},hn(n,()=>{r.close(),a()},"\
wall-primary"),hn(s,()=>r.close())))}var gn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function bo(e,{
question:t,body:n},s,a,r){if(n.moves){Ct(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=gn(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:C(a["wall-still"],{n:l});Ct(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function wo(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key\
-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],s=Ae(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",
{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-an\
swers"},hn(t["wall-close"],()=>s.close())));s?.addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var Ie=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function kn({units:e,hands:t=0},n){let s=new Map,a=Qa(n);for(let r of e){
if(n.length&&!n.some(({id:p})=>p===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let c=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;s.has(c)||s.set(c,{kind:r.kind,heading:r.heading,shown:[]}),s.get(c).shown.push(Xa(r,
a))}return[...s.values()]}function Qa(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Xa({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,
withheld:i},c){let p=l&&(l.fine?er(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:s,labels:ut(a,r).map(u=>c.
get(`${t}:${u}`)??u),sizes:r,counts:p,n:p?At(p):0,withheld:i??""}}function er(e,t){let n=0;return t.map(s=>(n+=s,At(e.slice(
n-s,n))))}function ut(e,t){let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var At=e=>e.reduce(
(t,n)=>t+n,0),yn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),de=({shown:e})=>e.filter(({counts:t})=>t);var vo=["wall-first","wall-second","wall-third"],tr={importance:0,confidence:1,readiness:2},xo=({id:e},t)=>vo[tr[e]??t%vo.
length],Me=e=>`${(100*e).toFixed(2)}%`,So={"aria-hidden":"true"};function dt(e,t,n){return de(e).length?{ruler:jo,move:jo,
sort:sr,card:cr,choice:ur}[e.kind](e,t,n):[o("p",{class:"wall-calm"},Ot(e,t))]}function jo(e,t){let n=Math.max(...de(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.
shown.length>1?s.heading:"";return Oo({...s,heading:c,labels:l,sizes:i},r,n,xo(s,a),t)}))]}function $o(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,c],p)=>Oo(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.
counts),l,xo(c,p),t))),Ao([["wall-then",n.moment],["wall-solid",s.moment]])]}function Oo({heading:e,labels:t,sizes:n},s,a,r,l){
let i=At(n),c=.03,p=0,u=n.flatMap((d,m)=>{let w=p/i+(p?c/2:0);p+=d;let g=p/i-w-(p<i?c/2:0);return s.flatMap(({counts:k,isEarlier:x},y)=>{
let b=w+y*g/s.length;return nr(k[m]/a,k[m],b,g/s.length,x)})}),f=t.map((d,m)=>`${d}: ${s.at(-1)?.counts[m]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?pe("svg",{class:"wall-columns",role:"img","ari\
a-label":f.join(", ")},...u):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...or(t,
n)))}function nr(e,t,n,s,a){let r=1-e;return[pe("rect",{x:Me(n),y:Me(r),width:Me(s),height:Me(e),class:a?"wall-then":"wa\
ll-solid"}),pe("text",{x:Me(n+s/2),y:Me(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function or(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function sr(e,t,n){let s=[...de(e)].
sort((i,c)=>lr(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>bn.length)return[Tt(s.map(
i=>rr(i,t)),n,t)];let l=s.map(({name:i,counts:[c,...p]},u)=>{let d=!u&&i.length+r[0].length<ar?`${c} ${r[0]}`:`${c}`;return pt(
i,d,ir([c,...p],a))});return[Tt([...l,...Co(e,t)],n,t),Ao(r.map((i,c)=>[bn[c],i]))]}var ar=24;function rr({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((c,p)=>n[p]===r).join(" / "),i=C(a["wall-of"],{n:r,of:s});return pt(e,i,
[],o("p",{class:"wall-muted"},l))}var lr=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},bn=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function ir(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,Mt(
bn[a],r,s/t)})}function Mt(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return pe(
"rect",{class:e,x:Me(t+r),y:Me(s),width:Me(Math.max(0,n-2*r)),height:Me(a)})}function cr(e,t,n){let s=de(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Tt([...Eo(s,t),...Co(e,t)],n,t)]}function ur(e,t,n){let[{labels:s,counts:a,
n:r}]=de(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[Tt(Eo(l,t),n,t)]}function Eo(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>pt(a,l?`${r}`:C(t["wall-of"],{n:r,of:n}),
[Mt("wall-rest",0,1),Mt("wall-pile-1",0,r/n)]))}function Co({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[pt(C(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>pt(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var pt=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?pe(
"svg",So,...n):null,s);function Tt(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},C(n["wall-more"],{n:a}))),s}var Ao=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},pe("svg",So,Mt(t,0,1)),n)));var pr=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),dr=/^data:image\/(svg\+xml|png|jpeg);/,
Ue=e=>e.flatMap(fr);function fr(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?dr.test(n.src)?[mr(n)]:[]:pr.has(t)?[o(t,{},...Ue(s))]:Ue(s)}var mr=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var Lt=4,ft=({path:e,size:t},n,s)=>pe("svg",{class:s,viewBox:`${-Lt} ${-Lt} ${t+2*Lt} ${t+2*Lt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},pe("path",{stroke:"#000",d:e}));function mt(e,t){return de(e).length?{ruler:gr,move:hr,sort:yr,card:br,choice:wr}[e.kind](e,t):e.heading}var Ye=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Mo=({shown:e})=>e.every(({counts:t})=>t),hr=(e,t)=>t["wall-moved"];function To({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Ye(t),Ye(t)]}function gr(e,t){
let n=de(e),s=new Map;for(let u of n){let f=yn(u);s.set(f,[...s.get(f)??[],u])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([u,f])=>kr(f,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>To(u,t)),c={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,C(p,c)].filter(Boolean).join(" ")}function kr(e,t,n,s){
let[a,r]=e.map(p=>To(p,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?C(s["wall-most-all"],c):C(r?s["wall-most-two"]:s["wall-most"],c)}function yr(e,t){let n=de(e),s=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(p=>yn(p)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return Mo(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return C(
l??t["wall-sorted-many"],{pile:Ye(a),card:Ye(r[0].name),other:Ye(r.at(-1).name),n:r.length,all:n.length})}function br(e,t){
let n=de(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return Lo(n,e,t)}function wr(e,t){let[{labels:n,counts:s,
n:a}]=de(e);return Lo(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function Lo(e,t,n){let s=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:f})=>2*u>f),r=a.length?a:e.filter(({count:u})=>u&&u===s);if(!a.length&&!Mo(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",p=""]=r.map(({name:u})=>Ye(u));return C(
i,{card:c,other:p,n:r.length})}function It({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return Oe("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?No({deck:e,way:t,panel:n,words:s}):
Oe("text",Te(e?.title??""));if(!i&&l.join&&t)return No({deck:e,way:t,panel:n,words:s});let p=it(n,c),u=i?null:fo(l.timer,
a,c.minutes),f={deck:e,way:t,panel:n,words:s,slide:c,question:p,left:u},d=(Mr[c.kind]??Nt)(f);return d.dataset.slide=r??
l?.slide,c===e.slides[0]&&d.append(...Ro(e)),n.practice&&d.append(o("p",{class:"wall-practice"},s["wall-practice"])),d}var Oe=(e,...t)=>o(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Te=e=>o("h1",{},e);function Nt({slide:e,way:t,panel:n,words:s,
left:a}){let r=Ue(e.body),l=r.flatMap(c=>vr(c)),i=r.filter(c=>c.textContent.trim());return Oe(e.kind,Te(e.title),o("div",
{class:"wall-body"},o("div",{class:"wall-words"},...i.map(xr)),...l.map(c=>o("div",{class:"wall-picture"},c))),Rt({way:t,
panel:n,words:s,left:a}))}function vr(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var jr=5;function xr(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
s=>wn(s)<s.childNodes.length)||!t.every(wn))return e;e.className="wall-terms";for(let s of t){let a=[...s.childNodes],r=wn(
s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function wn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&
t[s].textContent.trim().length<=jr;)s+=2;return s}function Sr({slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.
state!=="open"&&Ie(a))return Cr({slide:e,panel:n,words:s,question:a,left:r});let i=e.items,[c]=i.length===1?i:[];return Oe(
"question",Te(c?.ask??e.title),e.story?o("p",{class:"wall-quote"},e.story):null,...c?[$r(c)]:[Or(i)],Rt({way:t,panel:n,words:s,
left:r,question:a,large:!0}))}function $r({kind:e,cards:t=[],low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-a\
sks"},Io(n,s));let a=t.length>5;return o("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?
"wall-whole":null},r||l)))}var Or=e=>o("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",
{},n),t==="ruler"?Io(s,a):null))),Io=(e,t)=>o("p",{class:"wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),Er=5;
function Cr({slide:e,panel:t,words:n,question:s,left:a}){let r=kn(s,e.items),l=r.filter(p=>de(p).length),[i=r[0]]=l,c=Rt(
{way:null,panel:t,words:n,left:a,answered:s});return l.length<2?Oe("chart",Te(l.length?mt(i,n):n["wall-held-title"]),...dt(
i,n),c):Oe("chart",Te(e.title),o("div",{class:"wall-groups"},...l.map(p=>o("section",{},o("h2",{},mt(p,n)),...dt(p,n,Er)))),
c)}function Ar({slide:e,panel:t,words:n,way:s,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:kn(u,[]),question:u})).filter(({groups:u})=>u.some(f=>de(f).length)),l=u=>r.map(({moment:f,groups:d})=>({
moment:f,...d.find(m=>m.kind===u)})).filter(({shown:f})=>f&&de({shown:f}).length),[i]=l("move").slice(-1),c=l("ruler"),p=Rt(
{way:s,panel:t,words:n,left:a});return i?Oe("chart",Te(mt(i,n)),...dt(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?Oe("chart",Te(n["room-group"]),...$o([c[0],c.at(-1)],n)):c.length?Oe("chart",Te(mt(c[0],n)),...dt(c[0],n)):Oe(
"text",Te(e.title),o("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var Mr={text:Nt,story:Nt,help:Nt,question:Sr,moves:Ar},
Ro=e=>e?.logo?Ue([["img",e.logo]]).map(Tr):[],Tr=e=>(e.className="wall-logo",e);function No({deck:e,way:t,panel:n,words:s}){
return Oe("join",Te(s["wall-join"]),o("div",{class:"wall-way"},...t.wifi?[Nr(t.wifi,s)]:[],o("div",{class:"wall-scans"},
t.wifi?o("p",{},s["wall-then"]):null,vn(t,s)),o("div",{},o("p",{class:"wall-muted"},s["wall-scan"]),o("p",{class:"wall-a\
ddress"},...t.address.split(/(?<=[.:/])/).map(Lr)),o("p",{class:"wall-muted"},s["room-type-code"]),o("p",{class:"wall-co\
de"},t.code),o("p",{class:"wall-count"},mn(n,s)))),...Ro(e))}var Lr=e=>o("span",{},e,o("wbr")),Nr=(e,t)=>o("div",{class:"\
wall-scans"},o("p",{},C(t["wall-wifi"],{name:e.name})),vn(e,t)),vn=(e,t)=>ft(e,t["room-scan-alt"],"wall-scan"),Ir=e=>e.replace(
"-","‑");function Rt({way:e,panel:t,words:n,left:s,question:a,large:r=!1,answered:l}){let i=ko(s,n),c=a&&(a.state!=="r\
eady"||a.hands>0),p=c?ct(a,t,n):r&&e?mn(t,n):"",u=l?ct(l,t,n):"";if(!e&&!i&&!p&&!u)return null;let f=o("footer",{class:r?
"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&f.style.setProperty("--left",`${100*s.share}%`),e&&r?f.append(
vn(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},e.address),o("b",{},e.code))):f.append(o("p",{class:"\
wall-muted"},e?C(n["wall-join-line"],{address:e.address,code:Ir(e.code)}):u)),f.append(o("p",{class:"wall-now"},p?o(c?"b":
"span",{class:c?null:"wall-joined"},p):null,i?o("span",{class:"wall-time"},i):null)),f}var xn=[4.6,5.6,6.6,7.4,8.2],Sn=2,Rr=["","tight","tight columns"],jn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Dr=5.4;function Bo(e,t=Sn){let n=xn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:jn.at(-1),text:0};for(let a of[...Rr,...jn]){if(s.text>=Dr||s.text&&jn.includes(a))break;let r=Br(e,a,n);r>s.text&&
(s={layout:a,text:r})}return qo(e,s.layout,s.text||4.6),s.text>0}function Br(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(qo(e,t,
Math.max(s,4.6)),qr(e))return Math.max(s,4.6);return 0}function qo(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var qr=e=>Do(e)&&[...e.querySelectorAll(".wall-whole")].every(Do),Do=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Dt=e=>!!e?.units.length&&e.state!=="open"&&!Ie(e),Wo=e=>Dt(e)&&!Ze(e);function _o(e,{question:t,slide:n,words:s,count:a}){
let r=t.units.filter(({kind:k})=>k!=="move"),l=new Map(r.map(k=>[k.id,Po(k).map(()=>0)])),i=0,c=0,p=o("div",{}),u=Ae(e,"\
desk-hands",p);if(!u)return;let f=()=>Math.max(c,...[...l.values()].map(k=>k.reduce((x,y)=>x+y,0))),d=(k,x,y)=>o("div",{
class:"desk-stepper"},o("span",{},k),o("button",{type:"button","aria-label":C(s["desk-fewer"],{label:k}),onclick:()=>y(-1)},
"−"),o("output",{},`${x}`),o("button",{type:"button","aria-label":C(s["desk-more"],{label:k}),onclick:()=>y(1)},"+"));
function m(k=""){let x=r[i],b=n.items.find(({id:A})=>A===x.item)?.cards.find(({text:A})=>A===x.card),O=l.get(x.id),D=i===
r.length-1,I=A=>()=>{i+=A,m()};p.replaceChildren(o("p",{class:"desk-small"},C(s["desk-hands-where"],{n:i+1,all:r.length})),
o("h2",{},x.card||x.heading),b?.short?o("p",{class:"desk-small"},x.heading):"",...Po(x).map((A,$)=>d(A,O[$],N=>{O[$]=Math.
max(0,O[$]+N),m(`${$} ${N}`)})),D?d(s["room-people"],f(),A=>{c=Math.max(0,f()+A),m(`people ${A}`)}):"",o("div",{class:"w\
all-answers"},i?o("button",{type:"button",onclick:I(-1)},s.back):"",D?o("button",{type:"button",class:"wall-primary",onclick:g},
s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:I(1)},s["desk-next-card"]),D?"":o("button",{type:"\
button",onclick:g},s["desk-enough"]),o("button",{type:"button",onclick:()=>u.close()},s["wall-close"]))),w(k)}function w(k){
let x=[...p.querySelectorAll(".desk-stepper")],[y,b]=k.split(" "),O=y==="people"?x.at(-1):x[Number(y)||0],[D,I]=O.querySelectorAll(
"button");(b==="-1"?D:I).focus()}function g(){let k=f();if(!k)return;let y=[...l].filter(([,b])=>b.some(Boolean)).map(([
b,O])=>{let{kind:D}=r.find(I=>I.id===b);return[b,D==="card"?[O[0],k-O[0]]:O]});u.close(),a(Object.fromEntries(y),k)}m()}
var Po=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):ut(t,n);var Pr={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},Bt=["","dark","light","contrast"],Wr=new Map(Object.entries(Pr).flatMap(
([e,t])=>t.map(n=>[n,e]))),_r="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Fr(e){let{
key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??
n;if(!(c?.closest?.(_r)||c?.closest?.("dialog[open]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Wr.get(t.length===1?t.toLowerCase():t)}function Fo(e){let t=n=>{let s=Fr(n);!s||e(s)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function Uo(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},p=t.slides[c.slide]?.
part,u=k=>()=>{g.close(),k()},f=(k,x,...y)=>o("button",{type:"button",onclick:u(k),...x},...y),d=k=>o("small",{},C(a["re\
mote-minutes"],{minutes:k})),m=t.parts.map((k,x)=>o("li",{},f(()=>r("go",{slide:$t(t,x)}),{"aria-current":x===p?"step":null,
class:c.dropped.includes(x)?"remote-dropped":null},k.title,c.dropped.includes(x)?o("small",{},a["remote-is-dropped"]):d(
k.minutes)))),w=po(t,c).map(({part:k,title:x,minutes:y,dropped:b})=>o("li",{},o("span",{},x),f(()=>r(b?"keep":"drop",{part:k}),
{"aria-label":`${b?a["remote-keep"]:C(a["remote-drop"],{minutes:y})}: ${x}`},b?a["remote-keep"]:C(a["remote-drop"],{minutes:y})))),
g=Ae(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...m),...w.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...w)]:[],o("div",{class:"remote-more"},s?f(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?f(l,{},a["remote-hand"]):null,i?f(i,{},a["remote-leave"]):null,f(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Ee=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function Ho(e,t,n){let s=o("div",{}),a=Ae(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function zo(e,t,n,{
press:s}){s({desk:"remote"}),Ho(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c,wall:p}=t(),u=c.presenters.
filter(({kind:d,used:m})=>d==="remote"&&m),f=!!p&&(!l||i);return[o("h2",{},n["desk-remote"]),f&&r?ft(r,n["desk-remote-sc\
an"],"desk-scan"):"",f&&!r&&!u.length?o("p",{},n["room-one-moment"]):"",o("p",{},f?n["desk-remote-how"]:n["desk-remote-i\
nside"]),f?"":Ee(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),f&&r?o("p",{},o("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...u.map(({id:d},m)=>o("p",{class:"desk-line"},C(n["desk-remote-there"],{n:m+
1})," ",Ee(n["desk-remote-end"],()=>s({desk:"revoke",id:d})))),o("div",{class:"wall-answers"},f?Ee(n["desk-remote-new"],
()=>s({desk:"remote"})):"",Ee(n["wall-close"],a))]})}function Ko(e,t,n,{press:s,step:a}){let r=Ur(n,s);Ho(e,"desk-reach",
l=>{let{way:i,join:c,inside:p,practice:u,panel:f}=t(),d=o("span",{role:"status"});if(!i||p)return[o("h2",{},n["desk-phon\
es"]),o("p",{},u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":Ee(n["desk-let-in"],()=>s({desk:"phones"}),"wall-\
primary"),o("div",{class:"wall-answers"},Ee(n["wall-close"],l))];let m=`${c.address}/${c.code}`,w=o("select",{"aria-labe\
l":n["desk-address"],onchange:()=>s({desk:"address",ip:w.value})},...c.addresses.map(({ip:g,network:k})=>o("option",{value:g,
selected:g===c.picked?"":null},`${g} (${k})`)));return[o("h2",{},n["desk-phones"]),ft(i,n["room-scan-alt"],"desk-scan"),
o("p",{class:"desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},f.joined?C(n["desk-reached"],{n:f.joined}):
n["desk-reach-try"]),f.hosts.length?o("p",{class:"desk-small"},C(n["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",c.
addresses.length>1?o("p",{class:"desk-line"},n["desk-address"]," ",w):"",r,o("details",{},o("summary",{},n["desk-reach-n\
ot"]),o("ul",{},...["wifi","guest","hotspot","firewall"].map(g=>o("li",{},Hr(n)[g])))),o("div",{class:"wall-answers"},Ee(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(m),d.textContent=n["desk-copied"]}),Ee(n["desk-card"],()=>s(
{desk:"card"})),Ee(n["remote-join-show"],()=>{l(),a("join")}),Ee(n["wall-close"],l),d)]})}function Ur(e,t){let n=o("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>o("p",{},o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),
o("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),Ee(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:s.value})))}var Hr=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});function Vo(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:b,
title:O})=>o("option",{value:b},O),r=(b,O)=>C(t["desk-meeting"],{title:b,n:O}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:b,title:O,part:D,minutes:I})=>a({id:b,title:r(D?`${O}: ${D}`:O,I)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:b,title:O,minutes:D})=>a({id:b,title:r(O,D)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));c.value=e.country||zr(e.countries);
let p=["phones","none","practice"].filter(b=>!(e.server&&b!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},f=p.map(
(b,O)=>o("input",{type:"radio",name:s,value:b,checked:O===0?"":null,"aria-describedby":`${s}-${b}`})),d=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),m=o("p",{hidden:!0},o("label",{class:"ajar-words",for:d.id},t["room-host-ke\
y"]),d),w=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),g=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),k=(b,O)=>o("p",{},o("label",{class:"ajar-words",for:O.id},b),O),x=o("form",{class:"ajar-start",onsubmit:b=>{b.preventDefault(),
g.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:f.find(({checked:O})=>O).value,
key:d.value}),d.value=""}},o("h2",{},t["desk-start"]),w,k(t["desk-which"],l),o("div",{class:"ajar-start-two"},k(t["desk-\
couple"],i),k(t["desk-country"],c)),o("fieldset",{},o("legend",{},t["desk-how"]),...p.map((b,O)=>o("label",{class:"ajar-\
start-way"},f[O],o("span",{},o("b",{},u[b][0]),o("small",{id:`${s}-${b}`},u[b][1]))))),m,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),g));function y({problem:b,busy:O,needsKey:D,state:I}){w.textContent=b??"",w.hidden=
!b,m.hidden=!D,O||(g.textContent=I==="ended"?t["room-ended"]:"")}return{element:x,update:y}}function zr(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function Jo({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:ut(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var Kr=["open","close","reveal"];function Go(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,c=go(),p=(j,E,F={})=>o("button",{type:"button",onclick:E,...F},...[j].flat()),u=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),f=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=$e(n,j=>{j?f.
textContent=j:st()}),m=j=>{d.begin(),s(j,{awaited:!0})},w=0,g="",k=(j,E={})=>{w=Math.max(w,r.steps??0)+1,m({desk:"step",
step:{step:j,...E},n:w})},x=()=>r.panel,y=()=>x()?.stage,b=()=>r.deck?.slides[y()?.slide],O=()=>b()&&it(x(),b()),D=$n("d\
esk-wall",{inert:!0}),I=$n("desk-wall",{inert:!0}),A=$n("desk-screen",{hidden:!0}),$=()=>{A.host.hidden=!1,Z(),A.host.requestFullscreen?.().
catch(()=>{})},N=()=>{A.host.hidden=!0,_()&&document.exitFullscreen(),Z()},_=()=>document.fullscreenElement===A.host;A.host.
addEventListener("fullscreenchange",()=>{_()||N()});let H=o("p",{class:"desk-clock"}),W=o("p",{class:"desk-plan"}),P=o("\
ol",{}),v=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),S=o("p",{class:"desk-count"}),L=o("p",{}),U=o("p",{
class:"desk-small"}),G=o("div",{}),T=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["des\
k-wall"]),V=o("div",{class:"desk-tools"},T,p(n["desk-here"],$),p(n["desk-remote"],()=>zo(Y,()=>r,n,{press:m})),p(n["desk\
-phones"],()=>Ko(Y,()=>r,n,{press:m,step:k})),p(n["remote-parts"],xe),p(n["desk-end"],he,{class:"desk-end"})),z={back:p(
[n.back,o("kbd",{},"←")],()=>k("back")),open:p([n["room-ask-open"],o("kbd",{},"O")],()=>R("open")),close:p([n["room-as\
k-close"],o("kbd",{},"C")],()=>R("close")),reveal:p([n["room-ask-reveal"],o("kbd",{},"R")],()=>R("reveal")),blank:p([n["\
remote-blank"],o("kbd",{},"B")],()=>k("blank")),hands:p([n["desk-hands"],o("kbd",{},"H")],J),next:p([n.next,o("kbd",{},n["\
desk-clicker"])],()=>k("next"))},ne=p(n["room-ask-reset"],()=>Ct(Y,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>R("reset"))),ae=p("",()=>k(y()?.timer?"pause":"timer")),Y=o("section",{class:"ajar-desk","aria-label":n["desk-title"]},
o("header",{class:"desk-top"},H,W,V),o("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},P),o("div",{class:"desk\
-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),D.host),o("section",{class:"desk-next"},o("h2",{},n["des\
k-next"]),I.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),S,L,U,o("p",{class:"desk-more"},ae,ne))),o("\
section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),v,G),o("div",{class:"desk-moves"},u,f,o("div",{class:"desk-pa\
d"},...Object.values(z))),A.host),oe=Vo(t,{words:n,begin:j=>m({desk:"begin",...j})});e.replaceChildren(oe.element,Y);function xe(){
Uo(Q(),{deck:r.deck,panel:x(),way:r.way},n,{step:k})}function he(){let j=x().questions.some(Ie),E=(K,ue)=>p(ue,()=>m({room:"\
take",what:K,paper:t.paper})),F=Ae(Y,"desk-ending",o("p",{},n["desk-end-sure"]),j?o("p",{class:"desk-more"},E("page",n["\
desk-take-page"]),E("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},p(n["room-end"],()=>{F.close(),m({room:"\
end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>F.close())))}function R(j){if(w>(r.steps??0)){g=j;return}if(j==="\
reveal"){let F=fn(x(),b()),K=()=>m({desk:"question",id:F.question.id,do:j,...F.body});F&&bo(Q(),F,x(),n,K);return}let E=O();
E&&m({desk:"question",id:E.id,do:j})}function J(){let j=O();if(!(A.host.hidden?Dt:Wo)(j))return;let F=(K,ue)=>m({desk:"q\
uestion",id:j.id,do:"hands",counts:K,people:ue});_o(Q(),{question:j,slide:b(),words:n,count:F})}let X={keys:()=>wo(Q(),n),
full:()=>A.host.hidden?$():N(),larger:()=>ge(1),smaller:()=>ge(-1),hands:J,parts:xe,look(){let{look:j=""}=A.wall.dataset;
A.wall.dataset.look=Bt[(Bt.indexOf(j)+1)%Bt.length]}},re=Sn;function ge(j){re=Math.min(xn.length-1,Math.max(0,re+j)),Z()}
function Se(j){return!r.deck||!Y.offsetParent||Y.closest("[inert], .lm-mod-hidden")?!1:(X[j]?X[j]():Kr.includes(j)?R(j):
k(j==="timer"?y()?.timer?"pause":"timer":j),!0)}a(Fo(Se));let q=setInterval(()=>{!Y.hidden&&Y.isConnected&&ee()},1e3);a(
()=>clearInterval(q));function Z(){if(!r.deck||!y())return;let j={deck:r.deck,way:r.way,panel:x(),words:n,now:c.now()},E=uo(
r.deck,x());te(D.wall,It(j)),I.host.hidden=E===null,E!==null&&te(I.wall,It({...j,slide:E})),A.host.hidden||te(A.wall,It(
j),re)}let Q=()=>A.host.hidden?Y:A.wall;function te(j,E,F){j.querySelector(".wall-face")?.remove(),j.prepend(E),Bo(E,F)}
function ee(){if(!r.deck)return;let j=co(r.deck,y(),c.now());if(H.textContent=Et(c.now()),!j)return;let E=j.begun?yo(j.late,
n):n["remote-not-begun"],F=j.begun?C(n["remote-planned"],{part:Et(j.partEnds),end:Et(j.ends)}):"";W.replaceChildren(o("b",
{class:j.late>0?"desk-late":null},E),F&&` · ${F}`,o("br"),o("span",{class:"desk-small"},r.deck.parts[j.part].title));for(let[
K,ue]of[...P.children].entries())ue.className=K<j.part?"done":K===j.part?"here":"",ue.classList.toggle("dropped",y().dropped.
includes(K));j.part!==i&&ce(j.part)}function ce(j){P.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=
j;let E=P.children[j];E.firstChild.setAttribute("aria-current","step");let{parentNode:F}=P,K=(ue,Pe)=>E[ue]+E[Pe]/2-F[Pe]/
2;F.scrollTo(K("offsetLeft","offsetWidth"),K("offsetTop","offsetHeight"))}function se(){i=null,P.replaceChildren(...r.deck.
parts.map(({title:j},E)=>o("li",{},p(j,()=>k("go",{slide:$t(r.deck,E)})))))}function ye(){if(l===b()?.id)return;l=b()?.id;
let j=b()?.notes.length?Ue(b().notes):[o("p",{},n["remote-no-notes"])];v.replaceChildren(...j),v.scrollTop=0}function ke(){
let j=O();S.textContent=j&&(j.state!=="ready"||j.hands)?ct(j,x(),n):"",L.textContent=r.way?C(n["desk-joined"],{n:x().joined}):
n["desk-no-phones"],U.textContent=qe({units:j?.units??Be()}),G.replaceChildren(...j?Jo(j,n):[]),z.hands.firstChild.data=
n[Ze(j)?"desk-slips":"desk-hands"],z.hands.disabled=!Dt(j),ne.hidden=!j?.answered||!j.may_reset;let E=b()?.minutes??0;ae.
hidden=!E&&!y()?.timer,ae.textContent=y()?.timer?n["desk-timer-pause"]:C(n["remote-timer"],{minutes:E});for(let F of["op\
en","close"])z[F].hidden=!r.way;z.hands.hidden=!!r.way&&(z.hands.disabled||!j),z.open.disabled=!j||j.state==="open"||!r.
way,z.close.disabled=j?.state!=="open",z.reveal.disabled=!fn(x(),b());for(let F of Object.values(z))F.classList.remove("\
wall-primary");fe().classList.add("wall-primary"),z.blank.setAttribute("aria-pressed",!!y()?.blank)}function fe(){let j=O();
return j?Ie(j)?z.next:j.state==="ready"&&!z.open.disabled?z.open:!r.way&&!j.answered&&!z.hands.disabled?z.hands:z.reveal.
disabled?z.next:z.reveal:z.reveal.disabled?z.next:z.reveal}let Be=()=>{if(b()?.kind!=="moves")return[];let[j]=x().questions.
filter(E=>Ze(E)&&Ie(E)).slice(-1);return j?.units.filter(({kind:E})=>E==="move")??[]};function qe({units:j}){let E=j.filter(
({snapshot:F,withheld:K})=>!F&&K);return E.length?Ot({shown:E},n):""}function st(){let j=O();f.textContent=h(j)}function h(j){
if(y()?.blank)return n["remote-is-blank"];if(!j)return"";let E=gn(j,x());return E===1?n["remote-still-one"]:E?C(n["remot\
e-still"],{n:E}):j.state==="open"?n["room-is-open"]:j.hands&&!Ie(j)?C(n["desk-counted"],{n:j.hands}):!r.way&&j.state==="\
ready"&&j.units.length?n[Ze(j)?"desk-slips-how":"desk-hands-how"]:""}function M(j){let E=r;r={...r,...j},r.busy||d.end(),
u.textContent=r.problem??"",u.hidden=!r.problem;let F=r.state==="open"&&!!(r.deck&&y());if(oe.update(r),oe.element.hidden=
F,Y.hidden=!F,!F)return;E.panel!==r.panel&&c.set(x().now),E.deck!==r.deck&&se(),T.hidden=!ho(r.wall,window.location),T.hidden||
(T.href=r.wall);for(let ue of Y.querySelectorAll("dialog"))ue.refresh?.();ee(),ye(),ke(),st(),Z();let K=g;g="",K&&R(K)}let B=new ResizeObserver(
Z);for(let{host:j}of[D,A])B.observe(j);return a(()=>B.disconnect()),{update:M}}function $n(e,t){let n=o("div",{class:e,...t}),
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var Vr=e=>e;function be(e,t){e.innerHTML=Vr(t)}function qt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Qe(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Pt(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Zo(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",c=o("div",{}),p=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),d=$e(t,W=>{f.textContent=W}),m=En(t),w=qt(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,c,f),m.dialog);let g=W=>{a.busy?f.textContent=t["room-one-moment"]:(d.begin(),
n(W,{awaited:!0}))},k=(W,P)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>g(P)},W),x=(...W)=>o(
"div",{class:"ajar-moves ajar-many"},...W);function y(){let W=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${H}\
-key`,"aria-describedby":`${H}-key-how`}):null,P=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(W&&!W.value){W.focus();return}g({room:"open",...W?{key:W.value}:{}}),W&&(W.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?C(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),W?o("label",{class:"ajar-words",for:W.
id},t["room-host-key"]):null,W?o("p",{class:"ajar-hint",id:`${H}-key-how`},t["room-host-key-how"]):null,W,x(P,a.elsewhere?
null:k(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:x(...[12,3].
map(v=>k(C(t["room-rehearse"],{n:v}),{room:"rehearse",phones:v})))]}let b=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),x(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function O(){let W=o("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),P=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:C(t["room-line"],{code:a.
code})),v=a.address?W:null;return r?[D(),o("div",{class:"ajar-door-line"},P,u,v),I(),$()]:[o("h2",{},t["room-title"]),D(),
I(),P,a.address?Yo(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?A():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},u,v,a.inside&&!a.practice?k(t["room-widen"],
{room:"widen"}):null),$()]}let D=()=>a.practice?o("p",{},ht(t)):null,I=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function A(){let W=o("select",{id:`${H}-address`,onchange:()=>n({room:"pick",ip:W.value})},...a.addresses.map(
({ip:P,network:v})=>o("option",{value:P,selected:P===a.picked},`${P} (${v})`)));return o("label",{class:"ajar-words",for:W.
id},o("span",{},t["room-address"]),W)}function $(){let W=o("div",{}),P=o("button",{type:"button",onclick:()=>L(!1)},t["r\
oom-end-no"]),v=o("button",{type:"button",onclick:()=>L(!0)},t["room-end"]),S=()=>W.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),x(P,k(t["room-end"],{room:"end"}))]:[v]),L=G=>{l=G,S(),(l?P:v).focus()};S();let U=(G,T)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...T()},{awaited:!0})},G);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?x(U(t["room-take-table"],()=>({
what:"table"})),U(t["room-take-page"],()=>({what:"page",paper:w.value()})),w.element()):null,o("p",{},t["room-end-how"]),
W)}function N(W){a={...a,...W},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let P=On(t,a.joined);
u.textContent!==P&&(u.textContent=P),m.update(a,P),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?d.begin():(d.end(),f.textContent=""),_()}let _=Qe(c,()=>{let{joined:W,problem:P,...v}=a,S=JSON.stringify([v,r]);if(S===
i)return;i=S;let L={open:O,lost:b}[a.state]??y;Pt(c,()=>c.replaceChildren(...L().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let H=`ajar-door-${window.ajarForms}`;return Wt(e,()=>n({room:"look"}),s),{update:N}}var On=(e,t)=>t?t===
1?e["room-joined-one"]:C(e["room-joined"],{n:t}):e["room-joined-none"],ht=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Yo(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return be(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function En(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},ht(e)):"",Yo(e,r),s):(n.close(),t.replaceChildren()))}}}function Wt(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function _t(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,u)=>{let f=o("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return be(f,
p),f.firstElementChild.setAttribute("aria-hidden","true"),f},c=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:c},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...r.map(([p,...u])=>o("tr",{},o(
"th",{scope:"row"},p),...u.map(f=>o("td",{},f??"–")))))))))}function Qo({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=m=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${r}-people`,
min:1}),p=m=>Math.max(0,Math.floor(Number(m.value)||0)),u=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,f=m=>{let w=e.filter(
y=>y.item===m),g=(y,b)=>{let O=i({"aria-label":[y.card,u(y)[b]].filter(Boolean).join(": ")});return l.set(y.id,[...l.get(
y.id)??[],O]),O},k=w.length===1&&!w[0].card?w[0].bands.map((y,b)=>[y,[g(w[0],b)]]):w.map(y=>[y.card,u(y).map((b,O)=>g(y,
O))]),x=w[0].card?["",...u(w[0])]:null;return o("table",{},o("caption",{},s(m)),x&&x.length>2?o("thead",{},o("tr",{},...x.
map(y=>y?o("th",{scope:"col"},y):o("td",{})))):null,o("tbody",{},...k.map(([y,b])=>o("tr",{},o("th",{scope:"row"},y),...b.
map(O=>o("td",{},O))))))};function d(){let m=new Map(e.map(x=>[x,l.get(x.id).map(p)])),w=Math.max(...[...m.values()].map(
x=>x.reduce((y,b)=>y+b,0))),g=p(c)||w;if(!g){c.focus();return}let k=Object.fromEntries([...m].map(([x,y])=>[x.id,x.kind===
"card"?[y[0],Math.max(0,g-y[0])]:y]));a({counts:k,people:g})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:m=>{m.preventDefault(),d()}},
...[...new Set(e.map(m=>m.item))].map(f),o("label",{class:"ajar-words",for:c.id},o("span",{},n["room-people"]),c),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function Xo(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",p="",u=!1,f=(T,V={})=>{u=T==="reveal",
D.begin(),n({question:e.of,do:T,...V},{awaited:!0})},d=o("div",{class:"ajar-results",hidden:!0}),m=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),w=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),g=o("span",{}),k=o("p",
{class:"ajar-counts"}),x=Jr(e.minutes,t,s),y=o("button",{type:"button",class:"ajar-link",onclick:()=>H(!i)}),b=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),O=(...T)=>{b.textContent!==T[0]&&b.replaceChildren(...T)},D=$e(t,T=>O(
T||p)),I={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},A=Object.
keys(I).filter(T=>e.units.length||T==="open"||T==="close"),$=Object.fromEntries(A.map(T=>[T,o("button",{type:"button",onclick:()=>{
$[T].getAttribute("aria-disabled")?O(N(T)):T==="reset"?_():f(T)}},I[T])])),N=T=>l.busy?t["room-one-moment"]:l.not[T];function _(){
let T=o("button",{type:"button",class:"ajar-link",onclick:()=>{O(""),$.reset.focus()}},t["home-no"]),V=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{O(""),$.reset.focus(),f("reset")}},t["room-ask-reset"]);b.replaceChildren(t["room\
-reset-sure"]," ",T," ",V),T.focus()}function H(T){i=T,d.hidden=!T,a().hidden=T,y.textContent=t[T?"room-show-question":"\
room-show-result"]}let W=En(t),P=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>W.show()},t["room-cod\
e"]),v={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function S(T){let V=l;l={...l,...T};let z=l.
room==="open";g.replaceChildren(l.practice?ht(t):""),w.textContent=l.problem,w.hidden=!l.problem;let ne=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],ae=!z||!e.units.length?[]:l.hands||l.inside?ne.slice(0,1):ne;k.replaceChildren(
...ae.map(([Y,oe])=>o("span",{},o("b",{},`${Y}`)," ",oe))),x.update(l.seconds);for(let Y of A)es($[Y],N(Y));p=z?l.hands?
t["room-by-hands-now"]:v[l.state]:t["room-not-open"],(V.state!==l.state||V.room!==l.room||V.hands!==l.hands)&&O(p),l.busy||
D.end(),ts(m,l.withheld),W.update(l.way??{},On(t,l.joined)),P.hidden=!l.way?.address,L(),u&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(u=!1,m.scrollIntoView({block:"nearest"}))}function L(){let T=JSON.stringify(l.charts??[]);if(T===c)
return;c=T;let V=!!l.charts?.length;d.replaceChildren(...ns(l.charts??[],t)),y.hidden=!V,H(V),V&&u&&d.scrollIntoView({block:"\
start"}),u=!1}let U=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?k:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...A.
map(T=>$[T]))),o("div",{class:"ajar-bar-line"},g,b,y,P,x.element),W.dialog),G=e.units.length?Qo(e,{words:t,ask:r,send:T=>f(
"hands",T)}):null;return y.hidden=!0,Wt(U,()=>n({room:"look"}),s),{parts:[d,m,w,U,G].filter(Boolean),update:S}}function es(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function ts(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var ns=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return _t(s,n,t),s});function os(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=o("div",{}),u=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=o("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?u.textContent=d():(u.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),d=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,l,i,c,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},f),u)),Wt(e,()=>n({room:"look"}),s),{update(m){a={...a,...m},p.replaceChildren(a.practice?ht(t):""),c.textContent=
a.problem,c.hidden=!a.problem,ts(i,a.withheld),es(f,d());let w=JSON.stringify(a.charts??[]);w!==r&&(r=w,l.replaceChildren(
...a.charts?.length?ns(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Jr(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function c(){let u=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),f=u===null?"":`${Math.floor(
u/60)}:${String(u%60).padStart(2,"0")}`,d=u===null?e?C(t["room-minutes"],{minutes:e}):"":e?C(t["room-clock"],{time:f,minutes:e}):
f;r.textContent=a?"":d,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!d}let p=setInterval(()=>{s!==null&&
c()},1e3);return n(()=>clearInterval(p)),{element:i,update:u=>{s=u==null?null:Date.now()-u*1e3,c()}}}function ss(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),c=({title:f,
story:d,more:m,role:w})=>{be(r,d),r.prepend(o("h2",{},f)),be(l,m),i.textContent=w},p=e.couples.find(f=>f.id===n)??e.couples[0],
u=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(f=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:f.id,checked:f===
p,onchange:()=>{c(f),s(f.id)}}),o("span",{},f.title)))));return c(p),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),u)}var Cn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Gr=new RegExp(`^${Cn}+|${Cn}\
+$`,"g"),Zr=/[\p{L}\p{N}_]+/gu,Yr=/^[\p{L}\p{N}_]+/u,Qr=/\{([a-z][a-z0-9-]*)\}/,[Xr,el]=["⁨","⁩"],as={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},tl=new RegExp(`[,;:،]|${Cn}`),nl=/^\p{Uppercase}/u,rs=/[.!?…؟。][\u2069”’"')»]*$/,
ol=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
me=e=>e.replace(Gr,""),Le=e=>e.toLowerCase().toUpperCase(),Ft=e=>e.match(Yr)?.[0]??"",An=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function He(e,t,n=[]){let s=e.split(Qr),a="";for(let r=0;r<s.length-1;r+=2){let[l,i,c]=s.slice(r,r+3),p=sl(me(t[i]),c),u=rl(
l,p,n),f=!u&&!a&&nl.test(l);a+=rs.test(a)?u.replace(/^,+/,""):u,a+=ll(f?al(p):p)}return rs.test(a)?a:a+s.at(-1)}function Ce(e){
let t=me(e),[n,s,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in as&&s===as[n]&&me(a))||a.includes(n)||a.includes(
s)?e:a}function sl(e,t){let n=e.length;for(;n&&tl.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,a=t.startsWith(",")&&s.endsWith(
".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:s}function al(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function rl(e,t,n){let s=Le(Ft(t));if(!s)return e;let a=new Set(n.map(Le)),r=l=>l===s||a.
has(l)&&a.has(s);for(let l of e.matchAll(Zr))if(r(Le(l[0])))return e.slice(0,l.index);return e}var ll=e=>ol.test(e)?`${Xr}${e}${el}`:
e;var Mn=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function ls(e,t,{words:n,level:s,change:a,say:r,again:l,
moves:i,back:c,isQuick:p}){let u={...t},{cards:f,piles:d}=e,m=D=>d.find(I=>I.id===D).text,w=o("div",{class:"ajar-one"});
function g(D,I){u={...u,[D.id]:I},I||delete u[D.id],a(Object.keys(u).length?u:null),I&&r(C(n.moved,{card:Ce(D.text),pile:m(
I)}))}function k(D,{focus:I=!0,back:A=D?()=>k(D-1):c,onward:$=()=>y(D+1)}={}){let N=f[D],_=C(n["card-of"],{n:D+1,all:f.length}),
H=o("div",{class:"ajar-one-card",role:"group","aria-label":_,tabindex:"-1"},o("p",{class:"ajar-where"},_),o("p",{},N.text)),
W=P=>{g(N,P),$()};i.hidden=!0,w.replaceChildren(H,o("div",{class:"ajar-one-piles"},...d.map(({id:P,text:v})=>Mn(v,()=>W(
P),{"aria-pressed":`${u[N.id]===P}`}))),o("div",{class:"ajar-one-also"},A?x(n.back,()=>A()):o("span",{}),x(n["card-out"],
()=>W("")),p?o("span",{}):x(n["card-enough"],()=>b()))),I&&H.focus({preventScroll:!0})}let x=(D,I)=>Mn(D,I,{class:"ajar-\
link"}),y=D=>D<f.length?k(D):b();function b({focus:D=!0}={}){let I=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),A=($,N)=>{let _=f.
filter(P=>(u[P.id]??"")===N),H=P=>k(f.indexOf(P),{back:b,onward:b}),W=_.map(P=>o("li",{},Mn(P.text,()=>H(P))));return W.
length?[o(`h${s+1}`,{},$),o("ul",{},...W)]:[]};w.replaceChildren(I,o("p",{class:"ajar-hint"},n["cards-all-how"]),...d.flatMap(
({id:$,text:N})=>A(N,$)),...A(n["cards-out"],"")),i.hidden=!1,D&&(I.focus({preventScroll:!0}),w.scrollIntoView({block:"n\
earest"}))}let O=f.map(D=>!!u[D.id]).lastIndexOf(!0)+1;return O===f.length||l&&O?b({focus:!1}):k(O,{focus:!1}),w}var il="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",cl=new RegExp(`(${il})|[.…]+|[!?;\\n]`,"gu"),ul=/[\u0300-\u036f'’‘ʼ]/g,
pl=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Ut(e){let t={};for(let[n,s]of Object.entries(e))t[n]=cs(s,t);return t}
var Re=(e,t)=>new RegExp(e.map(n=>cs(n,t)).join("|"),"y");function Ht(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function zt(e,t){let n=t;
for(let[s,a]of Ht(e,t))n=n.slice(0,s)+n.slice(s,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var gt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function is(e,t){let n=new Map,s=gt(t),a=0;for(let r of e.join("")){let l=r.charCodeAt(0);a+=l-97,
l!==126&&n.set(a++,s[n.size])}return n}function Kt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function cs(e,t){return`(?:${(e.match(pl)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:dl(a)).join("")})`}function dl(e){let t=us(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var us=e=>e.
normalize("NFKD").replace(ul,"").toLowerCase();function kt(e){let t="",n=[];for(let s of e.matchAll(cl)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let a=`${s[1]?us(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var fl=4,ps=4,ds=".",Tn=new WeakMap;function Xe(e,t){let{passes:n,kinds:s,learned:a}=ms(t),{line:r,places:l}=kt(e),i=zt(
n,r),c=Object.entries(s).flatMap(([f,d])=>Ht(d,i).map(([m,w])=>({kind:f,start:m,end:w-1}))),p=a?ml(c,r,a):c,u=(f,d)=>f.span[0]-
d.span[0]||f.span[1]-d.span[1]||(f.kind<d.kind?-1:+(f.kind>d.kind));return p.map(({kind:f,start:d,end:m})=>({kind:f,span:[
l[d][0],l[m][1]]})).sort(u)}function*fs(e){let{passes:t,kinds:n}=ms(e);for(let s of[t,...Object.values(n)])yield,Ht(s,"w\
e are here ")}function ms(e){return Tn.has(e)||Tn.set(e,kl(e)),Tn.get(e)}function ml(e,t,n){let{size:s,weights:a,kinds:r,
limit:l,least:i}=n,c=hl(t,n.same),p=c.slice(1).map((y,b)=>[...c[b],...y]),u=y=>{let b=new Set(y.flatMap(D=>D.numbers.map(
I=>I%s)));return[...b].reduce((D,I)=>D+(a.get(I)??0),0)/Math.sqrt(b.size)},f=[...c,...p];if(e.length)return Ln(f,u)[1]>i?
e:[];let d=f.filter(y=>y.length>fl),[m,w]=Ln(d,u);if(!(w>l))return[];let g=[...new Set(m.map(y=>y.numbers[0]))],k=y=>g.reduce(
(b,O)=>b+y[O%y.length],0),[x]=Ln(Object.keys(r),y=>k(r[y]));return[{kind:x,start:m[0].start,end:m.at(-1).start}]}function hl(e,t){
let n=ds,s=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],l=[`w ${r}`,`b ${n} ${r}`,...gl(a[0])];s.at(-1).
push({start:a.index,numbers:l.map(Kt)}),n=r,r===ds&&s.push([])}return s.filter(a=>a.length)}function gl(e){let t=["^",...e,
"$"];return t.slice(ps-1).map((n,s)=>`n ${t.slice(s,s+ps).join("")}`)}var Ln=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>
n[1]?s:n,[null,-1/0]),hs=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;
function kl({lists:e,passes:t,phrases:n,learned:s}){let a=Ut(e),r=Object.entries(n).map(([l,i])=>[l,Re(i,a)]);return{passes:Re(
t,a),kinds:Object.fromEntries(r),learned:s&&yl(s)}}function yl({same:e,gaps:t,weights:n,kinds:s,...a}){let r=e.map(i=>i.
split(" ")),l=Object.entries(s).map(([i,c])=>[i,gt(c)]);return{...a,same:new Map(r.flatMap(i=>i.map(c=>[c,i[0]]))),weights:is(
t,n),kinds:Object.fromEntries(l)}}function gs({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var ks=["emergency","crisis","violence","agency","worried","child"],bl=["crisis","violence"],ws='a[href$="#Help-lines"]',
we=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function ys(){for(let e of we().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&we().listeners.delete(e),e.shown||=t}}function wl(e,{zone:t="",languages:n=[]}){
let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:c})=>c===i))??""}function vs(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(p=>Xe(p,l)),c=hs(i,l);if(c)return{...c,kinds:[...new Set(i.map(
({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Nn=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),In=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),bs=e=>`tel:${e.match(/\d+/)[0]}`;
function js({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(we().countries=t);let a=()=>we().countries,r=null,
l=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},we().
chosen||wl(a(),r)),i=()=>a().find($=>$.code===l());function c($){we().chosen=$,ys();for(let{element:N,draw:_}of we().listeners)
_(N)}function p($,N){return N($),we().listeners.add({element:$,draw:N,shown:!1}),queueMicrotask(ys),$}let u=$=>p(o("div",
{}),N=>N.replaceChildren(...$())),f=()=>{let $=[...a(),{code:"-",country:e["help-elsewhere"]}],N=o("select",{onchange:()=>{
c(N.value),s(N.value)}},...$.map(_=>o("option",{value:_.code},_.country)));return p(N,()=>{N.value=i()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),N)},d=({say:$,to:N},_)=>{if(/^(tel|sms):/.test(N))return o("a",
{class:_?"ajar-reach":"ajar-reach ajar-first",href:N},o("span",{},...In($)));let H=o("span",{},$),W=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":C(e["help-copy-what"],{address:N}),onclick:async()=>{await Dn(N,H)&&(W.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},H," ",W)},m=$=>o("li",{},o("p",{class:"ajar-for"},$.
for_what),o("p",{class:"ajar-hint"},[$.name,$.hours,$.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...$.reach.map(d))),w=({emergency:$,note:N})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),N?o("\
p",{class:"ajar-hint"},N):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:bs($)},C(e["help-call"],{number:$})))),
g=$=>u(()=>{let N=i();if(!N)return[o("p",{},e["help-elsewhere-how"])];let _=$.flatMap(H=>H==="emergency"?w(N):Nn(N,[H]).
map(m));return[o("ul",{class:"ajar-help-lines"},..._)]});function k(){gs({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},f(),Rn({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),g(ks),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function x({title:$,text:N,now:_,lines:H,kinds:W,
countries:P},{level:v,aside:S,needs:L}){return P&&!A()&&(we().countries=P),o("section",{class:"ajar-danger"},o(`h${v}`,{
tabindex:"-1"},$),o("p",{},N),W.length?null:L?.()??null,f(),g(H),o("ul",{class:"ajar-todo"},..._.map(U=>o("li",{},U))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:S},e["help-aside"]))}let y=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:k},e["help-get"]);function b({emergency:$,...N}){let H=bl.map(P=>Nn(
N,[P])[0]?.reach??[]).flatMap(P=>["tel:","sms:"].map(v=>P.find(({to:S})=>S.startsWith(v))));return[{say:C(e["help-call"],
{number:$}),to:bs($)},...H.filter(Boolean)]}let O=($=`${e["help-line"]} `)=>u(()=>{let N=i(),_=(N?b(N):[]).flatMap(({say:P,
to:v},S)=>[S?" · ":"",o("a",{href:v},...In(P))]),H=o("button",{type:"button",class:"ajar-link",onclick:k},e["help-get"]),
W=o("span",{class:"ajar-off-paper"},_.length?" · ":"",H);return[o("p",{class:"ajar-help-line"},$,..._,W)]});function D($){
if(!A())return;let[N]=[...$.querySelectorAll(ws)].reverse();N?.closest("p, ul").after(O(""));for(let _ of $.querySelectorAll(
"details"))_.open=_.querySelector("summary").textContent===i()?.country}let I=()=>u(()=>{let $=i();return $?[o("p",{},o(
"b",{},`${e["help-title"]}, ${$.country}`)),o("p",{},`${e["help-danger"]} ${C(e["help-call"],{number:$.emergency})}`),o(
"ul",{},...Nn($,ks).map(({for_what:N,name:_,reach:H,hours:W})=>o("li",{},...In(`${N}: ${_}. ${H.map(({say:P})=>P).join("\
 · ")}. ${W}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),A=()=>a().length>0;return{open:k,notice:x,button:y,line:O,addNumbers:D,
text:I,choose:c,code:l,isKnown:A}}var Rn=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function xs(e){if(we().open){we().open=e;return}we().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(ws)&&(t.preventDefault(),t.stopPropagation(),we().open())},{capture:!0})}async function Dn(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Ss(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var vl="about:blank";function Bn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(vl)}function $s(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Bn()))},{capture:!0})}function Os(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(m=>(i[m.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let g=f[w.dataTransfer.
getData("text/plain")]?.[m.id];g&&!g.matches(":disabled")&&(g.checked=!0,u(g.dataset.card,m))}},i[m.id]))),p=()=>e.piles.
forEach(m=>{i[m.id].textContent=C(n["pile-count"],{pile:m.text,n:Object.values(l).filter(w=>w===m.id).length})}),u=(m,w)=>{
l[m]=w.id,p(),a({...l}),r(C(n.moved,{card:Ce(e.cards.find(g=>g.id===m).text),pile:w.text}))},f={},d=e.cards.map(m=>{f[m.
id]={};let w=`${s}-${m.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:g=>g.dataTransfer.setData(
"text/plain",m.id)},o("legend",{},m.text),o("div",{class:"ajar-into"},...e.piles.map(g=>{let k=o("input",{type:"radio",name:w,
value:g.id,"data-card":m.id,checked:l[m.id]===g.id,onchange:()=>u(m.id,g)});return f[m.id][g.id]=k,o("label",{},k,o("spa\
n",{},g.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...c),...d)}var Pn=["open","closed"],jl=[...Pn,"half-open"],xl=2,Sl=90,Wn=3,Vt="none",Es=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
$l=/[“”„«»"' \t\n]/g,Cs=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Ol=["i","im","id","ill","ive","its","we",
"were","well"],El=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Cl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
qn=new WeakMap;function Al(e,t){let n=Ms(t),{sentences:s,forms:a,at:r}=Ll(e,n);if(r<0||a[r].name===Vt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Dl(Rl({sentences:s,forms:a,at:r},n),n.learned),{name:i,start:c,end:p}=a[r],u=Bl(l,i,_n(e,s[r],
c,p),t),f=ql(e,s,n),m=[l==="open"&&f.some(w=>w.name!=="two-at-once")?"":u,...f.map(w=>w.remark)].filter(Boolean);return{
kind:l,reason:u,notes:f,remarks:m.slice(0,xl)}}function Ml(e,t){let n=Ms(t),s=t["about-statements"],a=Ns(Hl(e)),r=Object.entries(n.blame).map(([g,k])=>({name:g,places:a.
flatMap(x=>Pl(g,k,x,n))})),l=new Set(r.flatMap(({places:g})=>g.map(({sentence:k})=>k))),i=[],c="";for(let{name:g,places:[
k]}of r){if(!k)continue;let x=Wl(e,k,n.quotedTo[g]);i.length||(c=_l(g,e,k,n)),i.push({name:g,words:x,remark:C(s.blame[g].
say,{words:x})})}let p=i.map(g=>g.name),u=a.filter(g=>!l.has(g)),f=Object.keys(n.parts).filter(g=>(g==="seen"?u:a).some(
({line:k})=>De(n.parts[g],k))),d=f.map(g=>s.parts[g]).join(", "),m=f.length?C(s.mirror,{parts:d}):"",w=[m,i.length?`${i[0].
remark} ${c}`:""].filter(Boolean);return{parts:f,mirror:m,blame:p,notes:i,rewording:c,remarks:w}}function As({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(r=>Xe(n,r).length)?[]:e==="question"?Al(n,s.coach).remarks:Ml(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Ms(e){return qn.has(e)||qn.set(e,Tl(e)),qn.get(e)}function Tl(e){let t=Ut(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([c,p])=>[c,Re(p,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Re(e.echoes,t),stated:Re(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:Pn.map(i=>gt(l[i]))},passes:Re(e.passes,t),quotes:Re(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function De(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Ll(e,t){let n=Ns(e),s=n.map(p=>Nl(p,t)),a=p=>n.map((u,f)=>f).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>Ts(n[p])>=Wn),i=a(p=>!["none","echo","short"].includes(s[p].name)),[c]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:s,at:c??n.length-1}}var Jt=e=>e.trim().split(" ").slice(0,-1),Ts=({line:e})=>Jt(
e).length-1;function Nl({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:l}){for(let[u,f]of Object.entries(
n)){let d=De(f,e);if(d)return{name:u,start:d[0],end:d[1]}}let i=Object.entries(s).map(([u,f])=>({name:u,place:De(f,e)})).
filter(({place:u})=>u).map(({name:u,place:[f,d]})=>({name:u,start:f,end:d}));if(i.length){let u=i.reduce((f,d)=>d.start<
f.start?d:f);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:Vt}:e.
slice(2,u.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:Vt}:u}let c=Ls(Jt(e).slice(1),a).length>Wn?"echo":"short";return{name:t==="?"&&De(r,e)?c:Vt,start:2,end:e.length}}
function Ls(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Il({sentences:e,forms:t,at:n},{fillers:s}){let{
line:a,mark:r}=e[n],l=Ls(Jt(a).slice(1),s),i=Jt(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],p=t.filter(
({name:u},f)=>f!==n&&(e[f].mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:u})=>`beside ${u}`)]}function Rl(e,t){let{forms:n,weights:s,unit:a}=t.learned,
r=n[e.forms[e.at].name]??Pn.map(()=>0),l=new Set(Il(e,t).map(p=>Kt(p)%s[0].length)),i=a/Math.sqrt(l.size);return[...r.map(
(p,u)=>p+[...l].reduce((f,d)=>f+s[u][d],0)*i),0]}function Dl(e,{limit:t}){let[n,s]=[...e].sort((a,r)=>r-a);return n-s>=t?
jl[e.indexOf(n)]:""}function Bl(e,t,n,s){let a=s["about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?C(a[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":C(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function ql(e,t,{
data:n,notes:s}){let a=n["about-questions"].notes,r=t.filter(c=>c.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.
entries(s).flatMap(([c,p])=>{let u=l.map(d=>({sentence:d,place:De(p,d.line)})).find(({place:d})=>d);if(u){let d=_n(e,u.sentence,
...u.place);return i.some(m=>m.includes(d))?[]:(i.push(d),[{name:c,words:d,remark:C(a[c],{words:d})}])}let f=l.filter(d=>Ts(
d)>=Wn).length>1;return c==="two-at-once"&&f?[{name:c,words:"",remark:a[c]}]:[]})}function Pl(e,t,n,{passes:s,quotes:a,unless:r}){
if(De(a,n.line))return[];let l=zt(s,n.line),i=De(t,l);return!i||r[e]&&De(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function Wl(e,{
sentence:t,start:n,end:s},a){let r=a&&De(a,t.line.slice(n,s));return _n(e,t,n,r?n+r[1]:s)}function _l(e,t,n,s){let a=s.data["\
about-statements"].blame[e],r=Fl(e,t,n,s),l=r>0?Ul(t,n.sentence,r):"",i=e==="ultimatum"&&kt(l).line.split(" ").some(u=>Ol.
includes(u)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?C(p,{rest:l}):a.
otherwise}function Fl(e,t,{sentence:n,start:s,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(s,a).trim().split(" "),p=c[0]===
"you"||c[0]==="u",u=m=>p&&c.slice(1,1+m.length).join()===m.join(),f=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("n\
ot")&&(f=a);let d=u(["never"])&&r.has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&d&&(f=i.indexOf(` ${c[2]} `,s)+
1),e==="makes"&&u(["make","me","feel"])&&(f=i.indexOf(" feel ",s)+6),e==="feel-you"){let m=i.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
f=m<0?0:s+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(s))){let[[m],[,w]]=[n.places[s],n.places[a-1]];
t.slice(m,w).includes(",")&&(f=s+c.slice(0,3).join(" ").length+1)}return f<i.length-2?f:0}function Ul(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Cl,1),a=s.replace(Cs," ").replace(/^ +| +$/g,"");return[...a].length<=Sl?a:""}var _n=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Cs," ").replace(El,"");function Ns(e){let{line:t,places:n}=kt(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,c]=n[r-1],p=l?n[r]:[c,c];s.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return s}function Hl(e){return e.replace(Es,"").replace($l,"")?e.replace(Es,t=>" ".repeat(t.length)):
e}var zl=1200;function Is(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,i=[],c=f=>{window.ajarNoRemarks=f,i=[],u()},p=(f,d)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(d)},f);function u(){let f=window.ajarNoRemarks===!0,d=f||!e.value.trim()?[]:n(e.value);d.length&&
d.join(`
`)===i.join(`
`)||(i=d,s.replaceChildren(...d.map(m=>o("p",{},m))),f?a.replaceChildren(p(t["remarks-on"],!1)):d.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,zl)}),r}var Fn=2e4,Kl=10,ve=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function yt({
items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new ve("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:Jl[r.kind](l,r);Ne(r,a)&&(a[r.
id]=Vl(r,i,a))}return a}function Gt(e,t){try{yt(e,t)}catch(n){if(n instanceof ve)return!1;throw n}return!0}var Bs=e=>Object.
values(e).every(t=>t==null);function je(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Rs(
e.cards,n)),me(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Rs(e.piles,t[n.
id])}`);case"date":return[An(t)];case"list":return t.map(me);default:return[me(`${t}`)]}}var Rs=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Vl(e,t,n){if(e.kind!=="choice"||!t)return t;let s=Ge(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>s.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Jl={ruler(e){if(!Number.isInteger(e)||e<0||e>Kl)throw new ve("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:c})=>c);if(!Ds(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Hn(a)))throw new ve("answer-cards");let{chosen:r}=e,l=Un("own"in e?e.own:"")??"";if(l&&!s)throw new ve("ans\
wer-own");if(!n&&r.length+!!l>1)throw new ve("answer-one-card");let i=a.filter(c=>r.includes(c));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=Hn(n.map(({id:l})=>l));if(!Ds(e)||!Object.keys(e).every(
Hn(s))||!Object.values(e).every(a))throw new ve("answer-piles");let r=s.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:Un,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new ve("answer-lines",
{most:t});let n=e.map(s=>Un(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!rt(e))throw new ve(
"answer-day");return e}};function Un(e){if(typeof e!="string")throw new ve("answer-text");if(e.length>Fn&&[...e].length>
Fn)throw new ve("answer-long",{most:Fn});return me(e)?e:null}var Hn=e=>t=>e.includes(t),Ds=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Gl=[{answers:["all"]}],Zl=/\p{L}/u,Yl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Ql=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Xl=/\{([a-z][a-z0-9-]*)\}/g;function Yt({items:e,rules:t,reflection:n},s,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(
e.map(({id:f})=>[f,s[f]??null]));if(Bs(i))return"nothing"in n?[Zt([n.nothing])]:[];let{parts:c}=Ws({items:e,answers:i,rules:t,
phrases:n,last:l}),u=(r||!t.length?Gl:t).flatMap(c);return r||!("closing"in n)?u:[...u,Zt([n.closing])]}function Ps({items:e,
rules:t,reflection:n},s){let{sentences:a}=Ws({items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(
r):[])}var Zt=e=>({words:e,heading:"",said:[]}),We=(e,t,n=[])=>({words:n,heading:e,said:t}),qs=(e,t)=>e.filter(n=>!t.has(
Le(n)));function Ws({items:e,answers:t,rules:n,phrases:s,last:a}){let r=v=>e.find(({id:S})=>S===`couple-${v}`)??e.find(({
id:S})=>S===v),l=v=>t[r(v)?.id]??null,i=v=>r(v)?je(r(v),l(v)):[],c=v=>{let S=new Set(v.map(r));return e.filter(L=>S.has(
L))},p=v=>{let S=l(v);return typeof S=="number"?S:i(v).length},u=v=>v.map(S=>l(S)?.chosen).find(S=>Array.isArray(S))??[],
f=(v,S)=>{let[L,U]=[r(v),l(v)];return L?.kind!=="sort"||!U?[]:L.cards.filter(({id:G})=>U[G]===S).map(({text:G})=>G)},d=v=>new Set(
v?i(v).map(Le):[]),m=({if:v=[],unless:S=[]})=>v.every(w)&&!S.some(w);function w(v){if(typeof v=="string")return l(v)!==null;
let{item:S=[],cards:L,piles:U,without:G,only:T,least:V,asked:z}=v;if(z)return!!r(z)&&Ne(r(z),t);let ne=S.find(oe=>l(oe)!==
null);if(!ne)return!1;let ae=u([ne]);return L&&!L.some(oe=>ae.includes(oe))||U&&!U.some(oe=>qs(f(ne,oe),d(G)).length)||T&&
!(oe=>oe.size===1&&oe.has(T))(new Set(Object.values(l(ne))))?!1:V==null||p(ne)>=V}let g=(v,S={})=>C(s[v],S);function k(v,S={}){
if(typeof v=="string")return g(v,S);if(!m(v))return null;let{phrase:L,of:U,since:G}=v;if(!U)return g(L,S);if(!i(U).length)
return null;let T=G&&a?.values[U];return T==null?g(L,{n:p(U),...S}):g(G,{n:p(U),last:T,day:a.day,...S})}let x=(v=[],S={})=>v.
map(L=>k(L,S)).filter(L=>L!==null),y=(v,S)=>{let L=x(v,S);return L.length?[Zt(L)]:[]};function b(v){if(typeof v=="string")
return i(v);if("level"in v)return N(v);if("phrase"in v){let[V]=v.of?i(v.of):[],z=k(v,V===void 0?{}:{words:V});return z===
null?[]:[z]}let{item:S,pile:L,also:U,without:G}=v,T=L?f(S,L):i(S);return U&&(T=T.filter(V=>d(U).has(Le(V)))),qs(T,d(G))}
let O=({heading:v,under:S})=>v?g(v):(S&&r(S)?.said)??"";function D(v,S){let L=r(v);if(L?.kind!=="sort"||t[L.id]===null)return[];
let U=T=>L.piles.find(V=>V.id===T).text;return(S??L.piles.map(({id:T})=>T)).map(T=>({id:T,text:U(T),cards:f(v,T)}))}let I=n.
find(v=>v.ladder)?.ladder,A=()=>Math.floor(I.rungs.length/2);function $(v){let[S]=u([v]);return!I||!S?null:A()-I.rungs.findIndex(
({card:L})=>L===S)}function N({level:v,up:S=0}){let L=v.map($).find(G=>G!==null);if(!I||L===void 0)return[];let U=I.rungs[A()-
L-S];return U?i(U.item):[]}let _={answers({answers:v}){return(v[0]==="all"?e:c(v)).filter(({id:L})=>t[L]!==null).map(L=>We(
L.said||L.ask,je(L,t[L.id])))},lines(v){let S=v.lines.flatMap(b),L=S.length?[We(O(v),S,x(v.say))]:[],U=v.count?.[Math.min(
S.length,v.count.length-1)];return U?[...L,Zt([g(U,{n:S.length})])]:L},piles({piles:v,only:S,heading:L,below:U={},all:G={}}){
let T=V=>V.length===r(v).cards.length;return D(v,S).filter(({cards:V})=>V.length).flatMap(({id:V,text:z,cards:ne})=>{let ae=T(
ne)&&G[V]||U[V],Y=L?g(L,{pile:z}):z;return[We(Y,ne),...y(ae?[ae]:[])]})},empty(v){let S=D(v.empty,v.only).filter(({cards:L})=>!L.
length).map(({text:L})=>L);return S.length?[We(O(v),S,x(v.say))]:[]},sentence(v){let S=s[v.sentence],L=_s(S),U=Object.fromEntries(
L.map(G=>[G,i(G).join(" ")]));return Object.values(U).every(Boolean)?[We(O(v),[zn(v,S,U)])]:[]},message(v){let S=H(v.message);
return S.length?[We(O(v),[S.join(" ")])]:[]},ladder(){let[v=""]=i(I.goal),[[S],[L]]=[u([I.today]),u([I.later])],U=I.rungs.
map(({card:G,item:T})=>{let V=r(T)?.said??"",[z]=i(T),ne=z?`${V}: ${z}`:g("open",{level:V}),ae=ei(G===S,G===L,!!L);return ae?
g(ae,{level:ne}):ne});return[We(g(v?"ladder":"ladder-unnamed",{goal:v}),U)]},missing({missing:v,say:S}){let L=c(v).filter(
({id:U})=>t[U]===null);return L.length?y(S,{parts:L.map(U=>U.said).join("; ")}):[]},repeated(v){let S=v.repeated.map(i),
L=new Map;for(let T of S.flat())L.has(Le(T))||L.set(Le(T),T);let U=T=>S.filter(V=>V.some(z=>Le(z)===T)).length>1,G=[...L].
filter(([T])=>U(T)).map(([,T])=>T);return G.length?[We(O(v),G)]:[]}},H=v=>v.parts.map(S=>[S,i(S.item)[0]]).filter(([,S])=>S).
map(([S,L])=>W(S,L,v));function W(v,S,{self:L=[],small:U=[],capitals:G=[]}){let{opener:T,clause:V,clauses:z=[],questions:ne=[],
names:ae=!1}=v,Y=Ce(S),oe=Ft(Y),xe=oe.toLowerCase();if(L.includes(xe))return He("{words}.",{words:Y});let he=[...s[T]].at(
-1);if(!Yl.test(Y.match(Zl)?.[0]??"a")||ne.includes(xe))return He(`{words}${he}`,{words:Y});let R=s[V&&z.includes(xe)?V:
T],J=ae||G.includes(oe);return He(R,{words:Qt(Y,U,J)})}function P(v){if(!m(v))return[];let S=Object.keys(_).find(U=>U in
v),L=S?_[S](v):y(v.say);return L.length&&v.then?[...L,...y([v.then])]:L}return{parts:P,sentences:H}}var _s=e=>[...e.matchAll(
Xl)].map(([,t])=>t);function zn({alike:e,small:t=[],lower:n=[]},s,a){let r=i=>Qt(Ce(me(a[i])),t,!n.includes(i)),l=Object.
fromEntries(_s(s).map(i=>[i,r(i)]));return He(s,l,e)}function Qt(e,t,n){let s=Ft(e);if(!([...s].length>1&&Ql.test(s)&&!n)&&
!t.includes(s.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function ei(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function Fs(e,t,n,s=null){let a=ti(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:Yt(e,t,{plain:r,last:s})}}function ti({
items:e},t,n){let s=n&&vs(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function Kn(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,f)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),f()}},u),c=i(t["home-no"],()=>{}),p=o("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(o("p",{},s),p),c.focus()}function Xt(e){let n=o("button",{type:"button",onclick:()=>Kn(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function Us({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=o("span",{}),r=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=o("p",{class:"ajar-problem",role:"al\
ert"}),i=o("p",{class:"ajar-news",role:"status"}),c=o("div",{}),p=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=u,d=!1,m=!1,w=!1,g=!1,k=!1,x=(R,J,X={})=>o(
"button",{type:"button",onclick:J,...X},R),y=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>S()}),b=x(
e["keep-open"],()=>S(),{class:"ajar-link"}),O=o("div",{class:"ajar-offer"}),D=!1,I=R=>{R.tabIndex=-1,R.focus()},A=()=>c.
querySelector(".ajar-change"),$=()=>u.state==="kept"&&!u.reopen;function N(R,J=R){r.dataset.short=J,a.textContent!==R&&(a.
textContent=R)}function _(){let R=u.problem?e["keep-unsaved"]:e["keep-saving"],[J,X]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[R],
lost:[e["keep-lost"]]}[k?"lost":u.state];r.classList.toggle("ajar-state-lost",k),N(J,X),r.dataset.longest=u.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,H()}function H(){let R=n&&
u.state==="none"&&!d,[J,X]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];y.setAttribute(
"aria-label",J),y.replaceChildren(o("span",{class:"ajar-long"},J),o("span",{class:"ajar-short"},X)),y.hidden=!R||D,b.hidden=
!R||!u.exists,O.hidden=!R||g,p.hidden=R&&l.hidden&&!i.textContent}function W(){let R=()=>{g=!0,_(),I(r)};return O.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},x(e["keep-nothing"],R),x(e["keep-offer-yes"],S))),O}function P(){
u={...u,saved:!1},_()}function v(){_(),f=u,$()?c.replaceChildren(m?z("change"):oe()):u.state!=="none"?c.replaceChildren(
z("unlock")):d?c.replaceChildren(z(u.exists?"open":"start")):c.replaceChildren(n?"":g?T():G())}let S=()=>{d=!0,i.textContent=
"",v(),p.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},L=()=>u.hosted?o("p",{},e["keep-hub"]):null,
U=()=>u.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function G(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[u.exists?"keep-there":"keep-why"]),L(),o("d\
iv",{class:"ajar-moves"},x(e["keep-nothing"],()=>{g=!0,v(),I(r)}),x(e[u.exists?"keep-open":"keep-start"],S)))}let T=()=>o(
"p",{},x(e[u.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function V(){let J=["none","weak","fair","good","s\
trong"].map(X=>e[`keep-strength-${X}`]).reduce((X,re)=>re.length>X.length?re:X);return o("p",{class:"ajar-strength","ari\
a-live":"polite","data-longest":J},o("span",{},e["keep-strength-none"]))}function z(R){let J=R==="start"||R==="change",X={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[R],re=o("input",{id:`${s}-wor\
ds`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{J&&t({strength:re.value})}}),ge=o("inp\
ut",{id:`${s}-again`,type:"password",spellcheck:"false"}),Se=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),ge),
q=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),Z=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:u.
place,onchange:()=>t({place:Z.value})}),Q=V(),te=()=>{if(!re.value){re.focus();return}if(q.hidden=!0,J&&re.type==="passw\
ord"&&ge.value!==re.value){q.textContent=e["keep-again-differs"],q.hidden=!1,ge.focus();return}R==="change"?t({change:re.
value},{awaited:!0}):t({[R==="start"?"keep":"unlock"]:re.value,place:Z.value},{awaited:!0}),N(e["keep-opening"]),re.value=
"",ge.value="",Q.firstChild.textContent=e["keep-strength-none"]},ee=()=>{d=!1,m=!1,v(),R==="change"?A().focus():I(r)},ce=o(
"details",{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),Z);return o("form",{class:"aj\
ar-ask",onsubmit:se=>{se.preventDefault(),te()}},o(u.state==="locked"?"h1":"p",{class:"ajar-title"},X),L(),R==="start"&&
n?o("p",{},e["keep-why"]):null,R==="start"?U():null,R==="change"?o("p",{},e["keep-change-how"]):null,J?o("p",{},e["keep-\
no-way-back"]):null,R==="start"&&u.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[R===
"change"?"keep-new":"keep-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[J?"keep-how":"keep-how-open"]),re,J?Q:
null,J?Se:null,o("label",{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:se})=>{re.type=se.checked?"tex\
t":"password",Se.hidden=se.checked,q.hidden=!0}}),o("span",{},e["keep-see"])),J?q:null,R==="change"||u.here?null:ce,o("d\
iv",{class:"ajar-moves"},R==="unlock"?null:x(e["keep-not-now"],ee),o("button",{type:"submit"},X)),J?null:Y(),R==="start"&&
u.here?ae():null)}let ne=()=>o("div",{},x(e["keep-copy"],()=>t({take:"sealed"})));function ae(){let R={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},J=o("input",{type:"file",onchange:async()=>{let ge=new Uint8Array(await J.
files[0].arrayBuffer()),Se=()=>t({bring:ge},{awaited:!0});J.value="",u.exists?Kn(re,{...R,act:Se}):Se()}}),X=o("label",{
class:"ajar-words"},o("span",{},e["keep-bring"]),J),re=o("div",{class:"ajar-twice"},X);return re}function Y(){let R=Xt({
words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summar\
y",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...u.here?[o("p",{},e["keep-copy-forgot"]),ne(),ae()]:[],o("p",{},
e["keep-erase-how"]),R)}function oe(){let R=o("select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(R.value)})},...[
...new Set([5,15,30,60,u.minutes])].sort((J,X)=>J-X).map(J=>o("option",{value:J,selected:J===u.minutes},C(e["keep-minute\
s"],{n:J}))));return o("div",{class:"ajar-kept"},x(e["keep-lock"],()=>{N(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
x(e["keep-change"],()=>{m=!0,w=!1,v(),c.querySelector("input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-change\
d",role:"status"},w?e["keep-changed"]:""),o("details",{},o("summary",{},e[u.here?"keep-more":"keep-where"]),...u.here?[o(
"p",{},e["keep-copy-how"]),ne()]:[o("p",{},u.place)],u.copied?o("p",{},C(e["keep-copied"],{program:u.copied})):null,o("l\
abel",{for:`${s}-minutes`},e["keep-idle"]),R))}function xe(R){if(R.strength!=null){let J=c.querySelector(".ajar-strength\
 > span");J&&(J.textContent=R.strength);return}if(R.changed){m=!1,v(),c.querySelector(".ajar-changed").textContent=e["ke\
ep-changed"],w=!0,A().focus();return}u={...u,...R},u.state==="kept"&&(d=!1),$()||(m=!1),_(),he()}let he=Qe(c,()=>{let R=f;
if(R.state===u.state&&R.exists===u.exists&&R.minutes===u.minutes&&R.here===u.here&&!!R.reopen==!!u.reopen&&!!R.hosted==!!u.
hosted&&c.firstChild){f=u;return}let X=d&&R.place!==u.place;v(),R.state!==u.state&&R.state!=="none"?I(r):X&&c.querySelector(
"input").focus()});return v(),{line:r,small:y,opener:b,more:p,offer:W,setStart:R=>{D=R,_()},update:xe,begin:P,setLost:R=>{
k=R,_()},say:R=>{i.textContent=R,p.hidden=!1}}}function Hs({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!Ne(s,n)))if(s.kind==="choice"){let l=(s.among?
Ge(s,n):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var zs=(e,t)=>C(e.ask,t);var ni=new Set(["autorestarting","dead","restarting","terminating"]),oi=4e3;function Ks({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,p)=>{
ni.has(p)&&t()},i=(c,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,oi):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function Vs({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([c,p])=>{let u=Hs(c,p),f=c.items.filter(d=>d.id in u).map(d=>[zs(d,u),...je(d,u[d.id])].join(`
`));return[c.title,...f].join(`

`)}).join(`


`);async function r(c){let p=a(),u=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let p=o("div",{class:"ajar-\
lost",hidden:!s,...c},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(c){s=c;for(let p of n)p.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>n.delete(
c)}}var Js=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Gs(e,{words:t,send:n,open:s,help:a,matters:r,ways:l}){let i=o("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),c=$e(t,A=>i.replaceChildren(A)),p=A=>{c.begin(),n(A)},u=o("div",{}),f={},d="",m=0,w=qt(t);e.replaceChildren(o(
"section",{class:"ajar-home","aria-label":t["home-title"]},u),i);let g=(A,$)=>o("button",{type:"button",onclick:$},A),k=A=>o(
"div",{class:"ajar-reflection"},...A.flatMap($=>lt($,3))),x=(A,$,N)=>Xt({words:t,label:A,question:$,act:()=>p(N)}),y=()=>{
let A=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{A.files[0]&&p({import:await A.files[0].text()}),
A.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),A)};function b(){let A=r();return f.something?
[A.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...A.map(({heading:$,lines:N})=>o("div",{},o("dt",
{},$),...N.map(_=>o("dd",{dir:"auto"},_))))),o("div",{class:"ajar-moves"},...l())]:[]}let O=Qe(u,()=>{let A=JSON.stringify(
[f,r()]);A!==d&&(d=A,Pt(u,D))});function D(){let A=(_,H)=>g(H,()=>p({take:_})),$=m>(f.danger?.kinds.length??0)?null:f.danger,
N=()=>{m=$.kinds.length+1,D(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren($?a.notice($,{level:2,aside:N}):
"",o("p",{class:"ajar-welcome",tabindex:"-1"},f.welcome),f.newest?o("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(f.
newest))):"",f.due?.length?o("ul",{},...f.due.map(_=>o("li",{},_))):"",f.plan?.length?o("h2",{},t["home-plan"]):"",f.plan?.
length?k(f.plan):"",f.plan?.length&&!$?a.line():"",...(f.earlier??[]).filter(({plan:_})=>_.length).map(({title:_,plan:H})=>o(
"details",{},o("summary",{},`${t["home-plan"]}, ${_}`),k(H))),...b(),o("details",{},o("summary",{},t["home-take"]),o("p",
{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...$?[]:[g(t["home-take-plan"],()=>p({take:"plan",paper:w.value(),
country:a.code()})),w.element(),o("p",{class:"ajar-hint"},t["home-print-how"]),A("calendar",t["home-take-calendar"]),f.danger?
"":A("calendar-line",t["home-take-calendar-line"])],A("check-ins",t["home-take-check-ins"]),A("everything",t["home-take-\
everything"])),y()),f.something?o("details",{},o("summary",{},t["home-end"]),o("p",{},t["home-anew-how"]),x(t["home-anew"],
t["home-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),x(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}
return{update:A=>{c.end(),f=A,O()},settle:c.end,say:(A,$="")=>{c.end();let N=o("div",{class:"ajar-text"});be(N,$),i.replaceChildren(
A,N),i.scrollIntoView({block:"nearest"})}}}function Zs({name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([Js(n)],
{type:t}));o("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var si=1e3;function en(e,{title:t,paper:n,isTight:s=!1,onRefused:a}){let{documentElement:r,title:l}=document,i=d=>o("div",
{class:`ajar-plan-${d}`},o("div",{})),c=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},i("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),i("foot"));document.body.append(c),r.classList.add("ajar-printing"),document.title=t;
let p=new AbortController,u=()=>{p.abort(),c.remove(),r.classList.remove("ajar-printing"),document.title=l},f=setTimeout(
a,si);addEventListener("beforeprint",()=>clearTimeout(f),{once:!0}),window.print();for(let d of["pointerdown","keydown",
"pagehide"])addEventListener(d,u,{capture:!0,signal:p.signal})}function Qs({plan:e,paper:t,numbers:n,heading:s},a){let{title:r,goal:l,sentence:i,plan:c,message:p,more:u,needs:f,support:d,
ladder:m}=e,w=[o("h1",{},r),...l.map(g=>Ys("ajar-plan-goal",g)),...i.map(g=>Ys("ajar-plan-hero",g)),Vn(c,"h2"),...p.map(
g=>tn(g,et(g.lines))),u.length?o("section",{},Vn(u,"h2")):"",...f.map(g=>tn(g,ii(g))),...d.map(g=>tn(g,[Vn(g.fields,"h3")])),
...m.map(g=>tn(g,ci(g),li(g))),n.length?o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-number\
s"},n.join(" · ")):null];en(w,{title:r,paper:t,isTight:u.length>2,onRefused:a})}var nn=({lines:e})=>[...e.join("")].length,
ai=e=>nn(e)<160?"large":nn(e)<500?"middle":"usual",Ys=(e,t)=>o("div",{class:e,"data-size":ai(t)},...Jn(t,"h2")),ri=e=>nn(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),et=e=>e.map(t=>o("p",{dir:"auto"},t)),Xs=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:et(e),Jn=({heading:e,lines:t},n,s=et)=>[o(n,{},e),...s(t)];function Vn(e,t){
let n=e.every(ri)?"ajar-plan-beside":"",s=t==="h3"?Xs:et;return o("div",{class:n},...e.map(a=>o("div",{},...Jn(a,t,s))))}
var li=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+nn(s),0)<900,tn=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),ii=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?o(
"ul",{class:"ajar-plan-pills"},...t.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},...Jn(t,"h3",Xs))),ci=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>et(n)),o("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:a})=>o("li",{"data-\
here":a.length>0},o("h3",{},n),o("div",{},...et(s),a.length?o("p",{},o("b",{},a.join(" · "))):null))))];var ui={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},tt=10,
pi=400,bt=17,Gn=16,ze=14,[sa,aa]=[12,38],[Zn,Yn,di]=[46,8,30],ea=15,ta=26,fi=14;function Qn(e,t,n){let s=t.filter(({id:i})=>e.
some(c=>c[i]!==null)),[a,r]=e.length>1?hi(e,s,n):mi(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ie(r)}`}">
${a.join(`
`)}
</svg>
`}function mi(e,t,n){let[s,a,r]=[92,14,n-14],l=c=>a+(r-a)*c/tt;return[t.flatMap(({id:c,name:p},u)=>{let f=u*s,d=f+46,m=e[c],
w=[...Array(tt+1).keys()].map(k=>wt([l(k),d-5],[l(k),d+5],"edge",1)),g=[0,tt].filter(k=>k!==m).map(k=>_e(`${k}`,l(k),d+25,
"muted",{size:ze,anchor:"middle"}));return[_e(p,0,f+bt,c,{size:bt,bold:!0}),wt([a,d],[r,d],"edge",1.5),...w,...g,ia(c,l(
m),d,9),_e(`${m}`,l(m),d+29,c,{size:bt,bold:!0,anchor:"middle"})]}),t.length*s-8]}function hi(e,t,n){let s=bi(e,sa,n-aa),
a=Zn+tt*Yn+di,r=t.flatMap(({id:p,name:u},f)=>gi(e,p,u,s,f*a,n)),l=t.length*a,[i,c]=wi(e,s,l,n);return[[...r,...i],l+c]}function gi(e,t,n,s,a,r){
let[l,i]=[a+Zn,a+Zn+tt*Yn],c=e.map((d,m)=>({value:d[t],x:s[m],y:i-Yn*d[t]})).filter(({value:d})=>d!==null),p=[l,i].flatMap(
(d,m)=>[wt([0,d],[r-aa+sa,d],"line",1),_e(m?"0":`${tt}`,r,d+5,"muted",{size:ze,anchor:"end"})]),u=Math.min(...s.slice(1).
map((d,m)=>d-s[m])),f=u<11?Math.max(2,u/3):5.5;return[_e(n,0,a+bt,t,{size:bt,bold:!0}),...p,Ei(c,t),...c.map(({x:d,y:m})=>ia(
t,d,m,f)),...ki(c,t)]}function ki(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[c,p]=[e[i-1]?.value??a,e[i+1]?.value??a],
u=c>=a&&p>=a&&c+p>2*a,f=(c-a)*(p-a)<0,d=i===0||i===e.length-1;return{value:a,x:r+(f?Math.sign(c-a)*6:0),y:l+(u?22:-11),half:`${a}`.
length*Gn*.6/2,rank:d?0:a===c?3:f?2:1}}),s=[];for(let a of n.sort((r,l)=>r.rank-l.rank))(a.rank===0||a.rank<3&&e.length<=
fi)&&!s.some(l=>yi(a,l))&&s.push(a);return s.map(({value:a,x:r,y:l})=>_e(`${a}`,r,l,t,{size:Gn,bold:!0,anchor:"middle"}))}
var yi=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Gn;function bi(e,t,n){let s=ra(e);if(s.length===1){let p=(n-
t)/(e.length-1);return e.map((u,f)=>t+f*p)}let a=s.slice(1).map((p,u)=>un(s[u].day,p.day)),r=ea*(e.length-s.length)+ta*a.
length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((p,u)=>p+u,0),c=t;return s.flatMap(({many:p},u)=>(u&&(c+=ta*l+
i*a[u-1]),Array.from({length:p},(f,d)=>(d&&(c+=ea*l),c))))}function ra(e){if(!e.every(({day:s},a)=>s&&s>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function wi(e,t,n,s){let a=ra(e);if(a.length===1){let[u]=a.map(b=>b.day&&oa(b.day,!0)),d=s<pi||e.length>4?2:e.length,m=d===
2?[0,e.length-1]:[...e.keys()],w=s/d-14,g=m.map(b=>({x:t[b],lines:ji(e[b].moment,w)})),k=Math.max(...g.map(({lines:b})=>b.
length))*ze*1.25,x=g.flatMap(({x:b,lines:O})=>na(O,b,n+12,s)),y=u?[_e(u,0,n+k+22,"muted",{size:ze})]:[];return[[...x,...y],
k+(u?28:8)]}let r=new Set(a.map(({day:u})=>u.slice(0,4))),l=[],i=0;for(let{day:u,many:f}of a){let[d,m]=[t[i],t[i+f-1]];l.
push({from:d,to:m,x:(d+m)/2,words:oa(u,r.size>1)}),i+=f}let c=l.flatMap(({from:u,to:f,x:d})=>[wt([u,n-4],[f,n-4],"edge",
1),wt([d,n-4],[d,n+2],"edge",1)]),p=vi(l.map(u=>({...u,...la([u.words],u.x,s)})));return[[...c,...p.flatMap(({words:u,x:f})=>na(
[u],f,n+18,s))],24]}function vi(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let a of e.slice(1,-1))a.start>=s.at(-1).end+14&&a.
end+14<=n.start&&s.push(a);return[...s,n]}function la(e,t,n){let s=Math.max(...e.map(on))/2,a=Math.min(Math.max(t,s),n-s);
return{start:a-s,end:a+s}}function na(e,t,n,s){let{start:a,end:r}=la(e,t,s),[l,i]=a<=0?["start",0]:r>=s?["end",s]:["midd\
le",t];return e.map((c,p)=>_e(c,i,n+p*ze*1.25,"muted",{size:ze,anchor:l}))}var oa=(e,t)=>Ve(e,{month:"short",day:"numeri\
c",...t&&{year:"numeric"}});function ji(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){let l=`${n.at(-1)} ${r}`.
trim();!n.at(-1)||on(l)<=t?n[n.length-1]=l:n.push(r)}let[s,...a]=n;return[s,a.join(" ")].filter(Boolean).map(r=>xi(r,t))}
function xi(e,t){let n=[...e];if(on(e)<=t)return e;for(;n.length&&on(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}\
…`}var Si=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,on=e=>[...e].reduce((t,n)=>t+
ze*(Si.test(n)?1.05:.58),0),ie=e=>`${Math.round(e*10)/10}`,sn=e=>`var(--ajar-${e}, ${ui[e]})`,$i={"&":"&amp;","<":"&lt;",
">":"&gt;"},Oi=e=>e.replace(/[&<>]/g,t=>$i[t]);function _e(e,t,n,s,{size:a,bold:r=!1,anchor:l="start"}){let i=r?' font-w\
eight="650"':"";return`<text ${`x="${ie(t)}" y="${ie(n)}" text-anchor="${l}"`} font-size="${a}"${i} fill="${sn(s)}">${Oi(
e)}</text>`}var wt=(e,t,n,s)=>`<path d="M${e.map(ie).join(" ")}L${t.map(ie).join(" ")}" stroke="${sn(n)}" stroke-width="${s}\
" fill="none"/>`,Ei=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${ie(n)} ${ie(s)}`).join("L")}" stroke="${sn(t)}" stroke-wid\
th="2.5" stroke-linejoin="round" fill="none"/>`;function ia(e,t,n,s){let[a,r,l]=[t,n,s];return`<path d="${{importance:`M${ie(
a-l)} ${ie(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,confidence:`M${ie(a-l*.9)} ${ie(r-l*.9)}h${ie(l*1.8)}\
v${ie(l*1.8)}h${ie(-l*1.8)}z`,readiness:`M${ie(a)} ${ie(r-l*1.25)}L${ie(a+l*1.25)} ${ie(r)}L${ie(a)} ${ie(r+l*1.25)}L${ie(
a-l*1.25)} ${ie(r)}z`}[e]}" fill="${sn(e)}"/>`}var Ci=600,Ai=340;function ua(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=Je.map(a=>({id:a,name:n[a]}));return{sentence:Mi(e,t),wide:Qn(e,s,Ci),narrow:Qn(e,s,Ai),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...Je.map(r=>a[r])])}}function Mi(e,t){let[n,s]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},r=n.day&&
Ti(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),l=Je.filter(p=>n[p]!==null);if(e.length===1){let p=l.map(f=>C(t["check-in\
s-value"],{ruler:a[f],value:n[f]})),u=ca(p);return r?C(t["check-ins-once"],{day:r,rulers:u}):C(t["check-ins-once-undated"],
{rulers:u})}let i=l.filter(p=>s[p]!==null).map(p=>C(n[p]===s[p]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[p],before:n[p],
after:s[p]}));if(!i.length)return t["check-ins-differ"];let c=ca(i);return r?C(t["check-ins-since"],{day:r,rulers:c}):C(
t["check-ins-since-undated"],{rulers:c})}var Ti=(e,t)=>Ve(e,{month:"long",day:"numeric",...t&&{year:"numeric"}}),ca=e=>new Intl.
ListFormat("en-US",{type:"conjunction"}).format(e);var nt=(...e)=>e.map(([t,n,s={}])=>pe("path",{class:t,d:n,...s})),vt=(e,...t)=>pe("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Li=(e,t,n,s)=>pe("circle",{class:e,cx:t,cy:n,r:s}),Ni={cup:()=>vt("88 74 46 56",...nt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>vt("296 12 176 168",...nt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>vt("136 24 136 140",...nt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Li("glow",234,94,4),...nt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>vt("312 66 80 120",...nt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>vt("190 66 72 100",pe("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),pe("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...nt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},pa=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:a,hint:r,picture:l})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},Ni[l](),o("span",{},o("b",{},a)," ",o("span",{},r))))));function da(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),pa(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var fa=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),pa(e.doors,t)),
ma=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Ii=4e3,Ri=6e3,Di=6;function ha(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),a=o("div",{class:"ajar-circle","aria-hidden":"true"}),r=o("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(d,m){s.textContent=d,a.dataset.breath=m}function i(){if(n===Di){u(),s.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,Ii)}function c(){l(e.out,"out"),t=setTimeout(i,Ri)}function p(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},a,s),r,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(d=>o("li",{},d))))),stop:u}}var Ke=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};var Xn="plan";function ga(e,{exercises:t,danger:n}){let s=e.filter(({key:p})=>p==="plan@").at(-1)?.response,a=p=>ka(p)&&me(p)!=="";if(!s||
!a(s.if)||!a(s.then))return"";let r=p=>Object.values(n).some(u=>Xe(p,u).length);if(Object.values(s).flatMap(Bi).some(r))
return"";let{rules:l,reflection:i}=t.plan,c=l.find(p=>p.sentence);return c?zn(c,i[c.sentence],s):""}var Bi=e=>(e?.own?[e.
own]:[e].flat()).filter(ka),ka=e=>typeof e=="string";var _d=new TextEncoder;var ya="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ba=`${ya}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,of=new RegExp(`(?:[${ya}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),sf=new RegExp(`^[${ba}]+`),af=new RegExp(`(^|[;,|"])([${ba}]*)(?=[=+\\-@−＝＋－＠])`,"g");function wa({after:e,among:t,...n},s){return yt({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var Wi=[Xn,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],_i={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},Fi="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",Ui=new RegExp(`\\r\\n|[${Fi}]`);function va(e,t){let n=new Map(e.map(f=>[f.key,f])),s=f=>{let{response:d}=n.get(`${f}@`)??{},m=Object.keys(d??{}).length?
t.exercises[f]:null;return m?Hi(m,d):null},[a,r,l,i]=Wi.map(s),c=a?ga([n.get(`${Xn}@`)],t):"",p=["day","helper","badly",
...c?[]:["if","then"]],u={goal:a?a.fields("goal"):[],sentence:c?[a.sentence(c)]:[],plan:a?a.fields(...p):[],message:s("r\
eframing")?.message()??[],more:Object.entries(_i).flatMap(([f,d])=>(d.length?s(f)?.fields(...d):s(f)?.pile("goals","both"))??
[]),needs:r?[r.section("needs","this-week")]:[],support:l?[l.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:
[]};for(let[f,d]of Object.entries(u))u[f]=d.filter(m=>m.lines?.length||m.fields?.length||m.rungs?.length);if(!Object.values(
u).some(f=>f.length))throw new Ke("journal-no-plan");return{...u,title:t.exercises.plan?.title}}var jt=e=>e.flatMap(t=>t.split(Ui)).map(me).filter(Boolean);function Hi({title:e,items:t,reflection:n,rules:s=[]},a){let r=d=>{
try{return wa(d,a[d.id])}catch{return null}},l=d=>{let m=r(d),w=d.kind==="date"&&rt(m);return jt(w?[Ve(w,{dateStyle:"ful\
l"})]:je(d,m))},i=(...d)=>t.filter(({id:m})=>d.includes(m)).map(m=>({id:m.id,heading:m.said,lines:l(m)})).filter(m=>m.lines.
length),c=(...d)=>({heading:e,fields:i(...d)});function p(d,m){let w=t.find(y=>y.id===d&&y.kind==="sort"),g=w?.piles.find(
y=>y.id===m)?.text,k=g&&r(w);if(!k)return[];let x=w.cards.filter(y=>k[y.id]===m).map(({text:y})=>y);return[{id:m,heading:g,
lines:jt(x)}]}function u(){let d={items:t,rules:s.filter(w=>w.message),reflection:n};if(!d.rules.length)return[];let m=Object.
fromEntries(t.map(w=>[w.id,r(w)]));return Yt(d,m).filter(({said:w})=>w.length).map(({heading:w,said:g})=>({id:"message",
heading:w,lines:jt(g)}))}function f(){let d=s.find(k=>k.ladder)?.ladder;if(!d)return{...c("goal"),rungs:[]};let m=k=>t.find(
({id:x})=>x===k),w=[d.today,d.later].map(m).filter(Boolean),g=d.rungs.filter(k=>m(k.item)).map(k=>({heading:m(k.item).said,
lines:l(m(k.item)),marks:w.filter(x=>r(x)?.chosen.includes(k.card)).map(x=>x.said)})).filter(k=>k.lines.length||k.marks.
length);for(let{id:k,said:x}of d.before??[])a[k]&&typeof a[k]=="string"&&g.push({heading:x,lines:jt([a[k]]),marks:[]});return{
...c("goal"),rungs:g}}return{fields:i,section:c,pile:p,message:u,ladder:f,sentence:d=>({heading:n["in-one"],lines:jt([d])})}}function ja({takes:e=[]},t){let n=e.flatMap(s=>{let a=t(s.exercise);return!a||!Gt(a.exercise,a.answers)?[]:s.item?zi(s,a):
Ps(a.exercise,a.answers)});return[...new Set(n)]}function zi({item:e,pile:t,say:n},{exercise:s,answers:a}){let r=s.items.
find(p=>p.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(p=>a[e][p.id]===t),i=l?l.map(({text:p})=>p):je(r,a[e]),
c=n.startsWith("{words}");return i.map(p=>{let u=Ce(p);return He(n,{words:c?u:Qt(u,["a","an"],!1)})})}var Ki=["day","review","again","until"],Vi="{wishes}";function xa({words:e,help:t,exerciseOf:n,answersOf:s,keys:a}){let r=d=>{
let[m,w]=[n(`${d}@`),s(`${d}@`)];return m&&w?{exercise:m,answers:w}:null},l=d=>ja(d,r),i=({items:d})=>d.some(({takes:m})=>m);
function c(d,m){let g=(n(d)?.items??[]).flatMap(({takes:k=[]})=>k).filter(({exercise:k})=>m.includes(`${k}@`));return l(
{takes:g}).length>0}function p({key:d,exercise:m,html:w}){let g=s(d),k=m.items.flatMap(A=>je(A,g[A.id]).flatMap($=>Ce($).
split(/\n+/)));if(!k.length)return"";let y=o("div",w?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","ari\
a-hidden":"true"});w?u(y,w,k):y.append(...k.map(A=>o("p",{dir:"auto"},A)));let b=o("p",{class:"ajar-status",role:"status"}),
O=async()=>{let $=[...y.querySelectorAll("h1, h2, p, li")].map(({textContent:_})=>_.trim()).join(`

`),N=await Dn($,y);b.replaceChildren(e[N?"help-copied":"letter-not-copied"])},D=()=>{let A=/-(US|CA)$/i.test(navigator.language),
$=o("div",{class:"ajar-letter-text"},...y.cloneNode(!0).childNodes);en([$],{title:e["letter-title"],paper:A?"us-letter":
"a4",onRefused:()=>b.replaceChildren(e["print-refused"])})},I=(A,$)=>o("button",{type:"button",onclick:$},A);return o("d\
iv",{class:"ajar-letter"},y,o("div",{class:"ajar-moves"},I(e["help-copy"],O),I(e["letter-print"],D)),b)}function u(d,m,w){
be(d,m),[...d.querySelectorAll("p")].find(k=>k.textContent===Vi)?.replaceWith(o("ul",{},...w.map(k=>o("li",{dir:"auto"},
k)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(o("p",
{},e["help-elsewhere-how"]))}function f(){let d=a().filter(g=>g.endsWith("@")&&s(g)),m=d.map(g=>({key:g,response:s(g)})),
w=Object.fromEntries(d.map(g=>[g.slice(0,-1),n(g)]));try{let{message:g,more:k,needs:x,support:y}=va(m,{exercises:w,danger:{}}),
b=k.filter(({id:O})=>!Ki.includes(O));return[...g,...b,...[...x,...y].flatMap(({fields:O})=>O)]}catch(g){if(g instanceof
Ke)return[];throw g}}return{sentences:l,isLetter:i,canBegin:c,letter:p,matters:f}}window.ajarShown??=new WeakMap;var xt=window.ajarShown,Sa="needs@",$a=e=>e.startsWith("check-in@"),an="note@",Ji="for-pa\
rtner@",Oa=({answers:e,done:t,danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),Fe={};function eo(){let e=document.getElementById(
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
`;e.textContent!==t&&(e.textContent=t)}function Ea({model:e,el:t}){eo();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=h=>i.push(h),p=null,u=!1,f=!1,d=!1,m=!1,w=new Map,g=new Map,k=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let x=o("div",{class:"ajar-page"}),y=h=>n.flatMap(({blocks:M})=>M).find(M=>M.kind==="exercise"&&
M.key===h)?.exercise,b=Vs({words:s,answered:()=>[...r].map(([h,{answers:M}])=>[y(h),M]).filter(([h,M])=>h&&Object.keys(M??
{}).length)}),O=0,D=h=>{if(clearTimeout(O),O=0,b.set(h),p?.setLost(h),h)for(let M of l.keys())a.get(M)?.release()},I=(h,{
awaited:M=!1}={})=>{try{e.send(h)}catch{D(!0);return}M&&!O&&(O=setTimeout(()=>D(!0),8e3))},A=!1;function $(){A||(A=!0,window.
ajarDangers?N():I({dangers:!0}))}let N=()=>{for(let h of Object.values(window.ajarDangers.dangers))Ss(fs(h))};function _({
key:h,exercise:M},B){if($a(h)&&!b.isLost()||!(window.ajarDangers||b.isLost())||!Gt(M,B))return;let E=yt(M,B),F=Fs(M,E,window.
ajarDangers);Q(h,{answers:E,done:!0,...F}),w.set(h,Oa(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let H=js(
{words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>W(),onCountry:h=>I({country:h})}),W=()=>{I({forget:!0}),
Bn()},P=xa({words:s,help:H,exerciseOf:y,answersOf:h=>r.get(h)?.answers,keys:()=>[...r.keys()].filter(h=>y(h))}),v=(h,M,B)=>(a.
set(h.key,B),r.has(h.key)&&B.update(r.get(h.key)),M),S={html(h){return h.warns&&c(U),L(h.html)},home(h){let M=o("div",{}),
B=K=>{K.import&&a.get("chart")?.begin(),I(K)},j=K=>se(R(K)),{matters:E}=P;return v(h,M,Gs(M,{words:s,send:B,open:j,help:H,
matters:E,ways:q})),I({home:h.key}),M},gate(h){let M=o("div",{class:"ajar-text ajar-gate"}),[B,j]=m?[o("p",{},s["gate-le\
ft-out"]),[H.button(),X(),V()]]:[L(d?h.short:h.html),ne()],E=o(`h${h.level??2}`,{},h.title);return M.append(E,B,o("div",
{class:"ajar-moves"},...j.filter(Boolean))),m||B.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),c(U),M},made:h=>{let M=o(
"div",{class:"ajar-made"}),B=()=>M.replaceChildren(...Y(h.section));return a.set("made",{update:B}),B(),M},exercise(h){if(h.
invites&&m){let E=[o(`h${h.level}`,{},h.exercise.title),o("p",{},s["gate-left-out"]),V()];return o("div",{class:"ajar-te\
xt"},...h.folded?[]:E)}let M=o("div",{}),B=b.line(p?{}:{role:"alert"});l.set(h.key,M);let j=(E,F)=>{p?.begin(),window.ajarSent=
Math.max(Date.now(),(window.ajarSent??0)+1);let K=window.ajarSent;g.set(h.key,K),I({key:h.key,...E,sent:K},{awaited:F}),
!(!F||!b.isLost())&&(D(!0),B.scrollIntoView({block:"nearest"}))};return a.set(h.key,io(M,h.exercise,{words:s,level:h.level,
small:h.quick,folded:n.length>1,brief:h.brief,closed:h.folded?!oe(h.key):null,sort:h.quick||n.length>1&&!fe()?ls:Os,enough:h.
quick?"at once":"later",remarks:(E,F)=>Is(E,{words:s,find:K=>As(F,K,window.ajarDangers)}),sentences:P.sentences,...r.get(
h.key),help:H,needs:()=>X(h.needs),below:()=>he(h),onAside:E=>{Q(h.key,{aside:E}),M.querySelector(".ajar-letter")?.toggleAttribute(
"hidden",!E)},onChange:E=>{$(),Q(h.key,{answers:E,done:!1}),j({answers:E,done:!1},f)},onMove:E=>Q(h.key,{at:E}),onDone:E=>{
_(h,E),j({answers:E,done:!0},!0),$a(h.key)&&a.get("chart")?.begin()},onStartOver:()=>{Q(h.key,{answers:{},done:!1}),j({remove:!0})}})),
M.firstElementChild.append(B),c(()=>b.forget(B)),M},chart(h){let M=o("div",{class:"ajar-chart-block"}),B=o("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:j,end:E}=$e(s,K=>B.replaceChildren(K)),F=({checkIns:K})=>{E(),_t(
M,K.length?ua(K,s):{},s)};return a.set(h.key,{update:F,begin:j,end:E}),r.has(h.key)&&F(r.get(h.key)),j(),I({chart:h.key}),
o("div",{},M,B)},start:h=>da(h,{open:J,opener:p?.opener}),doors:h=>fa(h,{open:J}),onward:h=>ma(h,{open:J}),breathing(h){
let{element:M,stop:B}=ha(h);return c(B),M},notice(h){if($s(()=>I({forget:!0})),!h.leave)return o("div",{class:"ajar-noti\
ce"},o("p",{},h.text));let M=o("div",{class:"ajar-leave"},H.button(),Rn({words:s,leave:W}));xs(H.open),p=Us({words:s,send:I,
isQuiet:n.length>1});let B=document.createDocumentFragment();return B.append(o("div",{class:"ajar-notice"},o("div",{},p.
line,p.small),M),o("div",{class:"ajar-on-paper"},H.text()),p.more),B}};function L(h){let M=o("div",{class:"ajar-text"});
return be(M,h),H.addNumbers(M),M.addEventListener("click",B=>{let j=B.target.closest("a"),E=n.findIndex(({id:F})=>F&&j?.
getAttribute("href")===`${F}.ipynb`);E<0||(B.preventDefault(),se(E))}),M}function U(){d=!0}function G(h){m=h,d=!0,ee({focus:!0})}
let T=(h,M)=>o("button",{type:"button",onclick:M},h),V=()=>T(s["gate-again"],()=>G(!1));function z(){G(!1),n[k].blocks.some(
({invites:M})=>M)||se(k+1)}let ne=()=>[T(s["gate-no"],()=>G(!0)),T(s["gate-unsure"],()=>G(!0)),T(s["gate-yes"],z)],ae=h=>n.
filter(M=>M.section===h).flatMap(M=>M.blocks.filter(({kind:B})=>B==="exercise")),Y=h=>{let M=ae(h).filter(({key:K})=>r.get(
K)?.done).map(({key:K,exercise:ue},Pe)=>o("details",{open:Pe===0},o("summary",{},ue.title),...r.get(K).reflection.flatMap(
at=>lt(at,2)))),B=o("p",{},s["made-nothing"]),j=ae(h).map(({key:K})=>K),E=P.canBegin(an,j)?Se():null,F=E?[o("div",{class:"\
ajar-moves"},E)]:[];return[o("h1",{},s["made-title"]),...M.length?M:[B],...F]},oe=h=>Object.keys(r.get(h)?.answers??{}).
length>0,xe=h=>{let M=ae(h).filter(({folded:B})=>!B);return M.length>0&&M.every(({key:B})=>r.get(B)?.done)};function he(h){
let M=h.key.startsWith("plan@")&&H.isKnown()?H.line():"",B=P.isLetter(h.exercise)?P.letter(h):"",{danger:j,aside:E=0}=r.
get(h.key);return B&&(B.hidden=E<=(j?.kinds.length??-1)),o("div",{class:"ajar-below"},M,B,p?.offer()??"")}let R=h=>n.findIndex(
({aside:M,blocks:B})=>!M&&B.some(j=>j.key===h)),J=h=>se(n.findIndex(M=>M.id===h));function X(h){let M=R(Sa);return M<0?h?
o("p",{},o("a",{href:h},s["help-needs"])):null:re(Sa,M,s["help-needs"])}function re(h,M,B){return o("button",{type:"butt\
on",onclick:()=>{se(M);let E=l.get(h)?.querySelector("h1, h2");if(E){for(let F of l.get(h).querySelectorAll(".ajar-folde\
d, .ajar-sentences"))F.open=!0;E.tabIndex=-1,E.focus()}}},B)}function ge(h,M){let B=n.findIndex(({blocks:j})=>j.some(E=>E.
key===h));return B<0||m?null:re(h,B,M)}let Se=()=>ge(an,s["make-message"]),q=()=>{let h=[...r.keys()];return[P.canBegin(
an,h)||r.has(an)?Se():null,ge(Ji,s["for-partner"])].filter(Boolean)};for(let[h,M]of Object.entries(Fe))S[h]=B=>{let j=o(
"div",{}),F=M(j,B,{words:s,send:I,onDispose:c,model:e,exerciseOf:y,formOf:K=>l.get(K)});return v(B,F.element??j,F)};let Z=h=>n[k].
blocks.find(M=>M.kind===h),Q=(h,M)=>r.set(h,{...r.get(h),...M}),te=()=>{for(let h of i.splice(0))h()};function ee({focus:h=!1}={}){
if(te(),a.clear(),u){x.replaceChildren(p?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(x.replaceChildren(
...n[k].blocks.map(B=>S[B.kind](B))),n.length>1&&ce(),!h)return;let M=x.querySelector("h1, h2, h3")??x;M.tabIndex=-1,M.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function ce(){let{aside:h,title:M}=n[k];if(Be.hidden=!!h,x.classList.
toggle("ajar-aside",!!h),p?.setStart(n[k].id==="start"),h)return;let{section:B,step:j,steps:E,minutes:F}=n[k],K=n.filter(
le=>!le.aside),ue=K.indexOf(n[k]),Pe=(le,ln,Ta={})=>o("button",{type:"button",onclick:()=>se(n.indexOf(le)),...Ta},ln),at=n.
find(({id:le})=>le==="start"),to=K[ue-1]??at;x.append(o("div",{class:"ajar-moves ajar-turn"},to?Pe(to,s["previous-page"]):
null,ue<K.length-1?Pe(K[ue+1],s["next-page"]):null));let rn=K.filter(le=>!le.section||le.step===1),no=le=>B?le.section===
B:le===n[k],Aa=le=>({"aria-current":no(le)?"page":null}),Ma=le=>xe(le.section)?o("span",{class:"ajar-done"},` ${s["secti\
on-done"]}`):"",oo=(le,ln)=>o("li",{},Pe(le,ln,Aa(le)),Ma(le));ye.replaceChildren(...rn.map(le=>oo(le,le.title)),at?oo(at,
s["start-page"]):""),ke.textContent=B?C(s["step-of"],{title:M,n:j,all:E,minutes:F}):C(s["page-of"],{n:rn.findIndex(no)+1,
all:rn.length,title:M})}function se(h){n[h]&&(k=h,ye.parentElement.open=fe(),e.set("page",h),e.save_changes(),ee({focus:!0}))}
let ye=o("ol",{}),ke=o("summary",{}),fe=()=>window.innerWidth>640;e.get("notice")&&t.append(S.notice(e.get("notice")));let Be=o(
"nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:fe()},ke,ye));n.length>1&&t.append(Be),t.append(b.line({
role:"alert"}),x);let qe=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-qe<3e4||(qe=
Date.now(),I({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(D(!1),h.keeping){let B=[...g.values()].some(
F=>h.acknowledged<F);p?.update(B?{...h.keeping,saved:!1}:h.keeping);let{state:j}=h.keeping,E=j==="locked";j&&(f=j==="kep\
t"),j&&E!==u&&(u=E,r.clear(),Be.hidden=u,ee())}h.states&&queueMicrotask(()=>a.get("made")?.update());for(let[B,j]of Object.
entries(h.states??{})){if(h.acknowledged<g.get(B))continue;let E=j.answers&&!Object.keys(j.answers).length,F=w.get(B)===
Oa(j);w.delete(B),Q(B,E?{...j,at:0}:j),F||a.get(B)?.update(r.get(B))}h.dangers&&(window.ajarDangers=h.dangers,N()),h.country!=
null&&H.choose(h.country),h.file&&(a.get("home")?.settle(),Zs(h.file));let M=a.get("home")??p;if(h.print){let B=a.get("h\
ome");B?.settle(),Qs(h.print,()=>B?.say(s["print-refused"]))}h.erased&&M?.say(h.erased,Z("home")?.erased),h.said&&a.get(
"chart")?.end(),h.said&&M?.say(h.said),h.open&&J(h.open),h.problem&&a.get(h.problem.key)?.say(h.problem.text)}),e.on("ch\
ange:pages",()=>{n=e.get("pages"),ee()});let st=Ks(e,{gone:()=>D(!0),back:()=>{b.isLost()&&I({ready:!0})}});return ee(),
xt.set(s,(xt.get(s)??0)+1),I({ready:!0}),()=>{te(),st(),clearTimeout(O),xt.set(s,xt.get(s)-1),xt.get(s)||I({gone:!0})}}Fe.door=(e,t,n)=>Zo(e,n);Fe.group=(e,t,n)=>os(e,n);Fe.scenario=(e,t,{words:n,model:s})=>({element:ss(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});Fe.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=Xo(t,{...a,form:()=>s(t.of),ask:p=>r.find(u=>u.id===p).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};Fe.desk=Go;var Gi=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Ca,ot=null;async function St(e){
let t=Object.entries(Ca[e]).sort(([n],[s])=>s.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function Zi(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await St("@ju\
pyter-widgets/base");class s extends e{}class a extends t{render(){let{model:l}=this;ot=l.get("words"),this.dispose=Ea({
el:this.el,model:{get:i=>l.get(i),set:(i,c)=>l.set(i,c),save_changes:()=>l.save_changes(),send:i=>l.send(i),widget_manager:l.
widget_manager,on:(i,c)=>this.listenTo(l,i,c)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,l)=>{eo(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:s,
View:a}})}}}var Yi=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function Qi({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:s}=t;
await new Promise(a=>{let r=()=>{if(!Gi.has(t.kernelDisplayStatus)){for(let l of[n,s])l.disconnect(r);a()}};for(let l of[
n,s])l.connect(r);r()})}async function Xi(){let{INotebookTracker:e,NotebookActions:t}=await St("@jupyterlab/notebook"),{
Dialog:n,showDialog:s}=await St("@jupyterlab/apputils"),a=async()=>{if(!ot)return!0;let l=[n.cancelButton({label:ot["sta\
rt-over-no"]}),n.okButton({label:ot["start-over"]})],[i,c]=[ot["start-over-title"],ot["start-over-how"]];return(await s(
{title:i,body:c,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},i)=>{if(!i)return;let c=async p=>{if(!p||r.has(p))return!1;r.add(p),await Qi(p).finally(()=>{r.
delete(p)});let{content:u,sessionContext:f}=p,d=b=>t.runCells(u,b,f),m=b=>b.model.type==="code",w=u.widgets.filter(b=>m(
b)||b.rendered===!1),[g,k=g]=w.filter(m),x=1+w.indexOf(k),y=await d(w.slice(0,x));return await Yi(),y&&d(w.slice(x))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>c(i.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let p=i.currentWidget;if(!p||!await a())return;let{sessionContext:u}=p;u.session?.kernel?await u.restartKernel():
await u.changeKernel({name:u.prevKernelName}),await c(p)}}),i.widgetAdded.connect(async(p,u)=>{await u.context.ready;for(let f of u.
content.widgets)f.model.id==="begin"&&f.addClass("ajar-to-begin");u.model?.getMetadata("ajar")?.runs&&c(u)})}}}var ec=4,
tc=1500,nc=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function oc(e){for(let t=0;t<ec;t++){if(await nc(e))
return!0;await new Promise(n=>{setTimeout(n,tc)})}return!1}async function sc(){let{ConnectionLost:e,IConnectionLost:t}=await St(
"@jupyterlab/application"),{PageConfig:n}=await St("@jupyterlab/coreutils");if(n.getOption("hubPrefix"))return[];let s=!1,
a=async(r,...l)=>{if(s)return;s=!0;let i=await oc(`${r.serverSettings.baseUrl}api`);s=!1,i||await e(r,...l)};return[{id:"\
ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??={};window._JUPYTERLAB.ajar={init(e){Ca=e},
async get(){let e=await Promise.all([Zi(),Xi(),sc()]);return()=>({__esModule:!0,default:e.flat()})}};})();
