var Ca=/^(\d{4})-(\d{2})-(\d{2})$/;function it(e){let[,t,n,o]=typeof e=="string"&&Ca.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=Ma(+t,+n)?e:null}function cn(e){let t=e.getFullYear();return t>=1&&t<=9999?Aa(t,e.getMonth()+1,e.getDate()):null}var un=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Ma(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Aa=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Ve=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var Ta=["button","input","select","summary","textarea"],La=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return Ta.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),La.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function fe(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var Ge=["importance","confidence","readiness"],E=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?
Number.isInteger(r)?r+1:n:["number","string"].includes(typeof r)?r:n}),Ie=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function Je(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return o.length?o:e.cards}var ao=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(o=>o.id===n))};var Na=3;function pn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(f=>s("inp\
ut",{type:"checkbox",onchange:({target:m})=>(m.checked?o:a)(f)})),l=()=>r.forEach((f,m)=>{f.checked=n(e[m])});l();let i=e.
map((f,m)=>s("label",{class:"ajar-card"},r[m],s("span",{dir:"auto"},f))),c=i.filter((f,m)=>m>=Na&&!r[m].checked);for(let f of c)
f.hidden=!0;let p=({target:f})=>{for(let m of c)m.hidden=!1;f.hidden=!0,c[0].querySelector("input").focus()},u=E(t["card\
s-more"],{n:c.length});return{element:s("details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"\
ajar-cards",role:"group","aria-label":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...i,c.length?
s("button",{type:"button",class:"ajar-link",onclick:p},u):"")),follow:l}}var Ia=2e4;function ro(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Ia,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function lo(e,t,{words:n,group:o,change:a,remarks:r,sentences:l=[]}){
let{opener:i,long:c,remark:p}=e,u=i?s("b",{id:`${o}-opener`},i):null,d=ro(t??"",{rows:c?8:2,oninput:()=>{a(d.value.trim()?
d.value:null),x.follow()},...i?{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),f=j=>{d.value=j,d.dispatchEvent(new Event("input",{bubbles:!0}))},m=n["message-opener"],x=pn(l,{words:n,has:j=>d.
value.includes(j),put:j=>f(`${d.value.trim()||m} ${j}`),drop:j=>{let v=d.value.replace(j,"").replace(/ {2,}/g," ").trim();
f(v===m?"":v)}}),k=s("label",{class:"ajar-words ajar-write"},u,d),y=p&&r?r(d,e):"";return x.element||y?s("div",{},x.element,
k,y):k}function io(e,t,{words:n,change:o,sentences:a=[]}){let r=s("div",{}),l=()=>[...r.querySelectorAll("textarea")],i=()=>{
let v=l().map(w=>w.value).filter(w=>w.trim());o(v.length?v:null),j.follow()},c=()=>[...r.children].forEach((v,w)=>{v.querySelector(
"textarea").setAttribute("aria-label",E(n.line,{n:w+1})),v.querySelector("button").setAttribute("aria-label",E(n["remove\
-line"],{n:w+1}))}),p=()=>{x(""),l().at(-1).focus()},u=s("button",{type:"button",class:"ajar-link",onclick:p},n["add-lin\
e"]),d=()=>{c(),u.hidden=r.children.length>=e.most},f=v=>{let w=l()[l().indexOf(v)+1];w?w.focus():v.value.trim()&&!u.hidden&&
p()},m=v=>{let w=ro(v,{rows:1,enterkeyhint:"next",oninput:()=>{w.value.includes(`
`)&&(w.value=w.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:M=>{["insertLineBreak","insertParagraph"].includes(M.inputType)&&
(M.preventDefault(),f(w))}});return w},x=v=>{let w=()=>{let N=M.nextElementSibling||M.previousElementSibling;M.remove(),
N||x(""),d(),i(),(N||r.firstElementChild).querySelector("textarea").focus()},M=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},m(v)),s("button",{type:"button",class:"ajar-remove",onclick:w},"×"));r.append(M),d()},k=t||[];for(let v=0;v<
Math.max(e.lines,k.length);v++)x(k[v]??"");let y=v=>l().find(w=>w.value.trim()===v),j=pn(a,{words:n,has:v=>!!y(v),put(v){
!y("")&&!u.hidden&&x("");let w=y("");w&&(w.value=v),i()},drop(v){y(v).value="",i()}});return s("div",{class:"ajar-lines"},
j.element,r,u)}var Ra=5,Da=3,Ba=25;function $e(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},400)},end(){
clearTimeout(n),n=0,o&&t(""),o=!1}}}function co(e,t,n){let{words:o,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,
{closed:p=null}=n,u={..._a,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let d=`ajar-${window.ajarForms}`,f={...n.
answers},m=0,x=null,k=0,y=n.aside??0,j=t.why?s("p",{class:"ajar-why"},t.why):"",v=t.private?s("p",{class:"ajar-private"},
t.private):"",w=R=>i?R.after:l&&R.more,M=t.items.some(R=>w(R)&&n.answers?.[R.id]!=null),{example:N}=t,L=N?s("details",{class:"\
ajar-example"},s("summary",{},o.example),s("p",{},N)):"",T=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
C=s("div",{}),I=s("div",{class:"ajar-body"}),W=s(`h${a}`,{id:`${d}-title`},t.title),H=[...r||l?[s("div",{class:"ajar-bes\
ide"},...c,j?Pa([j],o):"",L),v]:[j,v,L],C,I,T],P=s("section",{class:"ajar-form","aria-labelledby":`${d}-title`},...p===null?
[W,...H]:[s("details",{class:"ajar-folded",open:!p},s("summary",{},W),...H)]);P.addEventListener("keydown",R=>{R.key!=="\
Enter"||!(R.ctrlKey||R.metaKey)||!x||(R.preventDefault(),x.next.click())}),e.replaceChildren(P);function B(){let R=t.items.
filter(te=>Ie(te,f)),V=R.filter(te=>!w(te)),Y=M?R.filter(w).map(te=>[te]):[];return[...i||r&&t.together?[V]:V.map(te=>[te]),
...Y]}let b=R=>{T.replaceChildren(R)},O=$e(o,b);function A(R,V){T.replaceChildren(`${R} `,s("button",{type:"button",class:"\
ajar-link",onclick:()=>{f=V,b(""),n.onChange(f),ce({focus:!0})}},o["put-back"]))}function U(R,V){f={...f,[R.id]:V},Wa(I),
b(""),n.onChange(f),z()}function K(){J(!0),O.begin(),k=setTimeout(F,8e3)}function F(){k&&(clearTimeout(k),k=0,J(!1),O.end())}
function J(R){for(let V of x?.fieldsets??[])V.disabled=R}function z(){if(!x)return;let{items:R,skip:V,where:Y,next:oe,enough:te,
more:pe}=x,se=B().length;V.textContent=X(R)?o["clear-and-skip"]:o.skip,Y.textContent=E(o["question-of"],{n:m+1,all:se}),
Y.hidden=se===1,oe.textContent=m===se-1?o.done:o.next,te.hidden=!ae(se);let be=m===se-1&&(!i||X(R)),ye=t.items.some(me=>w(
me)&&Ie(me,f));pe.hidden=M||!be||!ye}function ae(R){return(n.enough==="at once"||m>0)&&m<R-1&&X(t.items)}function re(){k||
(K(),n.onDone(f))}let X=R=>R.some(({id:V})=>f[V]!=null);function ne(R,V=!0){if(k)return;let Y=B();if(m+=R,m>=Y.length){m=
Y.length-1,re();return}ce({focus:V,again:R<0})}function ge(R,V){let Y=`${d}-${R.id}`,oe=s("legend",{id:`${Y}-ask`},E(R.ask,
f)),te=R.hint?s("p",{class:"ajar-hint",id:`${Y}-hint`},R.hint):null,pe=[te,V.mark].filter(Boolean).map(({id:me})=>me),se=R.
among?{...R,cards:Je(R,f)}:R,be=u[R.kind](se,ao(se,f[R.id]),{words:o,level:a+1,group:Y,change:me=>U(R,me),say:b,remarks:n.
remarks,sentences:n.sentences?.(R),isQuick:n.enough==="at once",isShort:l,...V}),ye={class:`ajar-item ajar-${R.kind}`,tabindex:"\
-1","aria-describedby":pe.join(" ")||null};return s("fieldset",ye,oe,te,be)}function ce({focus:R=!1,again:V=!1}={}){let Y=B();
m=Math.max(0,Math.min(m,Y.length-1));let oe=Y[m],te=n.mark?.(oe),pe=te?s("p",{class:"ajar-mark",id:`${d}-${oe[0].id}-mar\
k`},te):null,se=s("div",{class:"ajar-moves ajar-onward"}),be=m>0?()=>ne(-1):null,ye=oe.map(D=>ge(D,{mark:pe,again:V,moves:se,
back:be})),me=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(k)return;let D=f,G=X(oe);if(f={...f,...Object.
fromEntries(oe.map(({id:Q})=>[Q,null]))},n.onChange(f),!G){ne(1);return}ce({focus:!0}),A(o.cleared,D)}}),Ne=s("button",{
type:"button",class:"ajar-next",onclick:()=>{k||(b(""),ne(1))}}),qe=s("p",{class:"ajar-where"}),g=s("button",{type:"butt\
on",class:"ajar-link",onclick:()=>{k||(M=!0,ne(1))}},i?o["add-why"]:o["ask-more"]),h=s("button",{type:"button",class:"aj\
ar-link",onclick:re},o.enough);x={items:oe,skip:me,where:qe,next:Ne,fieldsets:ye,enough:h,more:g},C.replaceChildren();let $={
type:"button",class:"ajar-back",onclick:be};se.replaceChildren(Ne,be?s("button",$,o.back):"",me);let q=ye.length===1;pe&&
q&&ye[0].lastElementChild.before(pe),I.replaceChildren(qe,...pe&&!q?[pe]:[],...ye,se,...n.enough?[g,h]:[]),z(),n.onMove?.(
m),R&&(ye[0].focus({preventScroll:!0}),qe.scrollIntoView({block:"nearest"}))}function S(R){if(C.replaceChildren(),!R||!n.
help||y>R.kinds.length)return null;let V=()=>{y=R.kinds.length+1,n.onAside?.(y),C.replaceChildren(),I.querySelector("[ta\
bindex]").focus()},{help:Y,needs:oe}=n;return C.append(Y.notice(R,{level:a+1,aside:V,needs:oe})),C.querySelector("[tabin\
dex]")}function _(R,{focus:V=!1,danger:Y=null}={}){x=null;let oe=s(`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);I.replaceChildren(
s("div",{class:"ajar-reflection"},oe,...R.flatMap(pe=>ct(pe,a+2)),n.below?.()??null),s("div",{class:"ajar-moves"},s("but\
ton",{type:"button",onclick:()=>{m=0,ce({focus:!0,again:!0})}},o.change),s("button",{type:"button",onclick:()=>{let pe=f;
f={},m=0,y=0,n.onAside?.(0),n.onStartOver(),ce({focus:!0}),A(o["started-over"],pe)}},o["start-over"])));let te=S(Y);V&&(te??
oe).focus()}function Z(R){let V=I.contains(document.activeElement);V&&x&&!k||(F(),f={...R.answers},R.done?_(R.reflection,
{focus:V,danger:R.danger}):(m=R.at??Math.max(0,B().findIndex(Y=>Y.some(({id:oe})=>f[oe]==null))),ce()))}let{done:ee,reflection:ue,
danger:ke}=n;return Z({answers:f,at:n.at,done:ee,reflection:ue,danger:ke}),{update:Z,release:F,say:R=>{F(),b(R)}}}function qa(e){
let t=0,n=e.findIndex(({text:o},a)=>(t+=o.split(" ").length,a>=Ra||a>=Da&&t>Ba));return n<0||n>=e.length-1?e.length:n}var Pa=(e,t)=>s(
"details",{},s("summary",{},t["why-this"]),...e);function Wa(e){for(let t of e.querySelectorAll("input, textarea"))["rad\
io","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var ct=({heading:e,said:t,words:n},o)=>[
e?s(`h${o}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",{},a))):t.length?s("p",{class:"ajar-said"},
t[0]):null,...n.map(a=>s("p",{},a))].filter(Boolean),_a={ruler(e,t,{group:n,change:o}){let a=Array.from({length:11},(r,l)=>s(
"label",{class:"ajar-number"},s("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>o(l),"aria-describedby":l===
0?`${n}-low`:l===10?`${n}-high`:null}),s("span",{},`${l}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-nu\
mbers"},...a),s("p",{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${n}-high`},
s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:l}){let{chosen:i,own:c}=t||{chosen:[],
own:""},p=()=>a(i.length||c.trim()?{chosen:[...i],own:c}:null),u=e.many?"checkbox":"radio",d=e.cards.map(v=>s("input",{type:u,
name:o,value:v.id,checked:i.includes(v.id),onchange:w=>{e.many?i=i.filter(M=>M!==v.id).concat(w.target.checked?v.id:[]):
(i=[v.id],c="",f&&(f.value="")),p()}})),f=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:v=>{c=v.target.value,
!e.many&&c.trim()&&(i=[],d.forEach(w=>{w.checked=!1})),p()}}):null,m=e.cards.map((v,w)=>s("label",{class:"ajar-card"},d[w],
s("span",{},v.text))),x=l?qa(e.cards):m.length,k=m.filter((v,w)=>w>=x&&!d[w].checked);for(let v of k)v.hidden=!0;let y=()=>{
for(let v of k)v.hidden=!1;j.hidden=!0,k[0].querySelector("input").focus()},j=s("button",{type:"button",class:"ajar-link",
hidden:!k.length,onclick:y},E(n["cards-more"],{n:k.length}));return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},
n[e.many?"choose-many":"choose-one"]),...m,j,f?s("label",{class:"ajar-own"},s("span",{},e.own),f):null,f&&e.remark&&r?r(
f,e):null)},text:lo,list:io,date(e,t,{words:n,change:o,say:a}){let r=cn(new Date);return s("label",{class:"ajar-words"},
s("span",{},n["pick-date"]),s("input",{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||null),l.value>="1000"&&
l.value<r&&a(n["day-past"])}}))}};function Fa(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function uo(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=Fa(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[o],
p=Math.max(0,l-c)-Math.max(0,i-l);return{part:o,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+c,ends:r+a.at(-1).end}}
var Et=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function po({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:l}=t;if(r||l)return o;let i=({part:p,kind:u},d)=>d>o&&!a.includes(p)&&(u!=="moves"||n.some(Ua)),c=e.findIndex(
i);return c<0?null:c}var Ua=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function fo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:o,minutes:a,optional:r,dropped:i}}).filter(({part:o,optional:a})=>a&&o>n)}function mo(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var Ha=new Set,fn=()=>{if(!document.hidden)for(let e of[...Ha])e(Math.random()*1e3)};window.addEventListener("online",fn);
window.addEventListener("pageshow",fn);document.addEventListener("visibilitychange",fn);function Va(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var bc=Va("ajar-presenter");var ho=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function go(e,t){return e?!(t.protocol.startsWith("http")&&!ho.test(t.
hostname)&&ho.test(new URL(e).hostname)):!1}function ko(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Ga=2,ut=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function dn(e,t){if(t?.kind!=="moves"){let l=t&&ut(
e,t);return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith(
"check-in@")&&i.some(({snapshot:c})=>c)),o=n.at(-1),a=o?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:o,body:{moves:!0}}:null}function mn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:E(t["room-joined"],{n:e}):t["room-joined-none"]}function pt({answered:e},{joined:t},n){return t>e?E(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:E(n["wall-answered"],{n:e})}function yo(e,t){return e?e.over?t["wa\
ll-time-up"]:E(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function hn({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function bo(e,t){let n=e.filter(({snapshot:l,withheld:i})=>!l&&
i);if(!n.length)return"";let o=hn({shown:n},t),a=n.map(({card:l,heading:i})=>l||i);if(a.length<=Ga)return E(t["room-with\
held-of"],{items:a.join(", "),why:o});let r=e.filter(({kind:l})=>l===n[0].kind).length;return`${E(t["room-withheld-some"],
{n:n.length,all:r})} ${o}`}function wo(e,t){if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:t["remote-ahea\
d"];return E(n,{minutes:Math.abs(e)})}var Ct=e=>new Date(1e3*e).toLocaleTimeString(document.documentElement.lang||"en",{
hour:"numeric",minute:"2-digit"}),Re=e=>!!e?.name.startsWith("check-in@");function Me(e,t,...n){let o=e.querySelector(`.${t}`);if(o)return o.close(),null;let a=s("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var gn=(e,t,n="")=>s("button",{type:"button",class:n,onclick:t},
e);function Fe(e,t,n,o,a){let r=Me(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},gn(n,()=>{r.close(),a()},"\
wall-primary"),gn(o,()=>r.close())))}var kn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Mt(e,{
question:t,body:n},o,a,r){if(n.moves){Fe(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=kn(t,
o);if(!l){r();return}let i=l===1?a["wall-still-one"]:E(a["wall-still"],{n:l});Fe(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function vo(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key\
-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=Me(e,"wall-keys",s("h2",{},t["wall-keys"]),s("dl",
{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(l=>s("kbd",{},l))),s("dd",{},a)))),s("div",{class:"wall-an\
swers"},gn(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var we=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function yn({units:e,hands:t=0},n){let o=new Map,a=Ja(n);for(let r of e){
if(n.length&&!n.some(({id:p})=>p===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let c=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(c)||o.set(c,{kind:r.kind,heading:r.heading,shown:[]}),o.get(c).shown.push(Za(r,
a))}return[...o.values()]}function Ja(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Za({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:l,
withheld:i},c){let p=l&&(l.fine?Ya(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:o,labels:ft(a,r).map(u=>c.
get(`${t}:${u}`)??u),sizes:r,counts:p,n:p?At(p):0,withheld:i??""}}function Ya(e,t){let n=0;return t.map(o=>(n+=o,At(e.slice(
n-o,n))))}function ft(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var At=e=>e.reduce(
(t,n)=>t+n,0),bn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),de=({shown:e})=>e.filter(({counts:t})=>t);var xo=["wall-first","wall-second","wall-third"],Qa={importance:0,confidence:1,readiness:2},So=({id:e},t)=>xo[Qa[e]??t%xo.
length],Ae=e=>`${(100*e).toFixed(2)}%`,$o={"aria-hidden":"true"};function mt(e,t,n){return de(e).length?{ruler:jo,move:jo,
sort:tr,card:rr,choice:lr}[e.kind](e,t,n):[s("p",{class:"wall-calm"},hn(e,t))]}function jo(e,t){let n=Math.max(...de(e).
flatMap(({counts:o})=>o));return[s("div",{class:"wall-figures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:o.labels,i=e.kind==="move"?[1,1,1]:o.sizes,c=e.
shown.length>1?o.heading:"";return Eo({...o,heading:c,labels:l,sizes:i},r,n,So(o,a),t)}))]}function Oo(e,t){let[n,o]=e,a=o.
shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
s("div",{class:"wall-figures"},...a.map(([i,c],p)=>Eo(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.
counts),l,So(c,p),t))),Ao([["wall-then",n.moment],["wall-solid",o.moment]])]}function Eo({heading:e,labels:t,sizes:n},o,a,r,l){
let i=At(n),c=.03,p=0,u=n.flatMap((f,m)=>{let x=p/i+(p?c/2:0);p+=f;let k=p/i-x-(p<i?c/2:0);return o.flatMap(({counts:y,isEarlier:j},v)=>{
let w=x+v*k/o.length;return Xa(y[m]/a,y[m],w,k/o.length,j)})}),d=t.map((f,m)=>`${f}: ${o.at(-1)?.counts[m]??""}`);return s(
"figure",{class:r},e?s("figcaption",{class:"wall-whole"},e):null,o.length?fe("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...u):s("p",{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...er(t,
n)))}function Xa(e,t,n,o,a){let r=1-e;return[fe("rect",{x:Ae(n),y:Ae(r),width:Ae(o),height:Ae(e),class:a?"wall-then":"wa\
ll-solid"}),fe("text",{x:Ae(n+o/2),y:Ae(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function er(e,t){return e.map((n,o)=>{
let a=s("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[o]),a})}function tr(e,t,n){let o=[...de(e)].
sort((i,c)=>sr(i.counts,c.counts)),a=Math.max(...o.map(({n:i})=>i)),[{labels:r}]=o;if(r.length>wn.length)return[Lt(o.map(
i=>or(i,t)),n,t)];let l=o.map(({name:i,counts:[c,...p]},u)=>{let f=!u&&i.length+r[0].length<nr?`${c} ${r[0]}`:`${c}`;return dt(
i,f,ar([c,...p],a))});return[Lt([...l,...Mo(e,t)],n,t),Ao(r.map((i,c)=>[wn[c],i]))]}var nr=24;function or({name:e,labels:t,
counts:n,n:o},a){let r=Math.max(...n),l=t.filter((c,p)=>n[p]===r).join(" / "),i=E(a["wall-of"],{n:r,of:o});return dt(e,i,
[],s("p",{class:"wall-muted"},l))}var sr=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},wn=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function ar(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,Tt(
wn[a],r,o/t)})}function Tt(e,t,n){let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return fe(
"rect",{class:e,x:Ae(t+r),y:Ae(o),width:Ae(Math.max(0,n-2*r)),height:Ae(a)})}function rr(e,t,n){let o=de(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Lt([...Co(o,t),...Mo(e,t)],n,t)]}function lr(e,t,n){let[{labels:o,counts:a,
n:r}]=de(e),l=o.map((i,c)=>({name:i,count:a[c],n:r}));return[Lt(Co(l,t),n,t)]}function Co(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>dt(a,l?`${r}`:E(t["wall-of"],{n:r,of:n}),
[Tt("wall-rest",0,1),Tt("wall-pile-1",0,r/n)]))}function Mo({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>
e.length/2?[dt(E(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:o})=>dt(o,"",[],s("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var dt=(e,t,n,o=null)=>s("li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?fe(
"svg",$o,...n):null,o);function Lt(e,t=e.length,n={}){let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"wall-muted"},E(n["wall-more"],{n:a}))),o}var Ao=e=>s("ul",{class:"\
wall-key"},...e.map(([t,n])=>s("li",{},fe("svg",$o,Tt(t,0,1)),n)));var ir=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),cr=/^data:image\/(svg\+xml|png|jpeg);/,
Ue=e=>e.flatMap(ur);function ur(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?cr.test(n.src)?[pr(n)]:[]:ir.has(t)?[s(t,{},...Ue(o))]:Ue(o)}var pr=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Nt=4,ht=({path:e,size:t},n,o)=>fe("svg",{class:o,viewBox:`${-Nt} ${-Nt} ${t+2*Nt} ${t+2*Nt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},fe("path",{stroke:"#000",d:e}));function gt(e,t){return de(e).length?{ruler:dr,move:fr,sort:hr,card:gr,choice:kr}[e.kind](e,t):e.heading}var Ze=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,To=({shown:e})=>e.every(({counts:t})=>t),fr=(e,t)=>t["wall-moved"];function Lo({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Ze(t),Ze(t)]}function dr(e,t){
let n=de(e),o=new Map;for(let u of n){let d=bn(u);o.set(d,[...o.get(d)??[],u])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].
map(([u,d])=>mr(d,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>Lo(u,t)),c={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,E(p,c)].filter(Boolean).join(" ")}function mr(e,t,n,o){
let[a,r]=e.map(p=>Lo(p,o)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?E(o["wall-most-all"],c):E(r?o["wall-most-two"]:o["wall-most"],c)}function hr(e,t){let n=de(e),o=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(p=>bn(p)===c)})),{pile:a,most:r}=o.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return To(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return E(
l??t["wall-sorted-many"],{pile:Ze(a),card:Ze(r[0].name),other:Ze(r.at(-1).name),n:r.length,all:n.length})}function gr(e,t){
let n=de(e).map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return No(n,e,t)}function kr(e,t){let[{labels:n,counts:o,
n:a}]=de(e);return No(n.map((r,l)=>({name:r,count:o[l],n:a})),e,t)}function No(e,t,n){let o=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:d})=>2*u>d),r=a.length?a:e.filter(({count:u})=>u&&u===o);if(!a.length&&!To(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",p=""]=r.map(({name:u})=>Ze(u));return E(
i,{card:c,other:p,n:r.length})}function Ye({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return Oe("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?Io({deck:e,way:t,panel:n,words:o}):
Oe("text",Te(e?.title??""));if(!i&&l.join&&t)return Io({deck:e,way:t,panel:n,words:o});let p=ut(n,c),u=i?null:mo(l.timer,
a,c.minutes),d={deck:e,way:t,panel:n,words:o,slide:c,question:p,left:u},f=(Er[c.kind]??It)(d);return f.dataset.slide=r??
l?.slide,c===e.slides[0]&&f.append(...Do(e)),n.practice&&f.append(s("p",{class:"wall-practice"},o["wall-practice"])),f}var Oe=(e,...t)=>s(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Te=e=>s("h1",{},e);function It({slide:e,way:t,panel:n,words:o,
left:a}){let r=Ue(e.body),l=r.flatMap(c=>yr(c)),i=r.filter(c=>c.textContent.trim());return Oe(e.kind,Te(e.title),s("div",
{class:"wall-body"},s("div",{class:"wall-words"},...i.map(wr)),...l.map(c=>s("div",{class:"wall-picture"},c))),Rt({way:t,
panel:n,words:o,left:a}))}function yr(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var br=5;function wr(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>vn(o)<o.childNodes.length)||!t.every(vn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=vn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function vn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=br;)o+=2;return o}function vr({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&we(a))return $r({slide:e,panel:n,words:o,question:a,left:r});let i=e.items,[c]=i.length===1?i:[];return Oe(
"question",Te(c?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...c?[xr(c)]:[jr(i)],Rt({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function xr({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},Ro(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>s("li",{class:r?
"wall-whole":null},r||l)))}var jr=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?Ro(o,a):null))),Ro=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),Sr=5;
function $r({slide:e,panel:t,words:n,question:o,left:a}){let r=yn(o,e.items),l=r.filter(p=>de(p).length),[i=r[0]]=l,c=Rt(
{way:null,panel:t,words:n,left:a,answered:o});return l.length<2?Oe("chart",Te(l.length?gt(i,n):n["wall-held-title"]),...mt(
i,n),c):Oe("chart",Te(e.title),s("div",{class:"wall-groups"},...l.map(p=>s("section",{},s("h2",{},gt(p,n)),...mt(p,n,Sr)))),
c)}function Or({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:yn(u,[]),question:u})).filter(({groups:u})=>u.some(d=>de(d).length)),l=u=>r.map(({moment:d,groups:f})=>({
moment:d,...f.find(m=>m.kind===u)})).filter(({shown:d})=>d&&de({shown:d}).length),[i]=l("move").slice(-1),c=l("ruler"),p=Rt(
{way:o,panel:t,words:n,left:a});return i?Oe("chart",Te(gt(i,n)),...mt(i,n),s("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?Oe("chart",Te(n["room-group"]),...Oo([c[0],c.at(-1)],n)):c.length?Oe("chart",Te(gt(c[0],n)),...mt(c[0],n)):Oe(
"text",Te(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var Er={text:It,story:It,help:It,question:vr,moves:Or},
Do=e=>e?.logo?Ue([["img",e.logo]]).map(Cr):[],Cr=e=>(e.className="wall-logo",e);function Io({deck:e,way:t,panel:n,words:o}){
return Oe("join",Te(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[Ar(t.wifi,o)]:[],s("div",{class:"wall-scans"},
t.wifi?s("p",{},o["wall-then"]):null,xn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),s("p",{class:"wall-a\
ddress"},...t.address.split(/(?<=[.:/])/).map(Mr)),s("p",{class:"wall-muted"},o["room-type-code"]),s("p",{class:"wall-co\
de"},t.code),s("p",{class:"wall-count"},mn(n,o)))),...Do(e))}var Mr=e=>s("span",{},e,s("wbr")),Ar=(e,t)=>s("div",{class:"\
wall-scans"},s("p",{},E(t["wall-wifi"],{name:e.name})),xn(e,t)),xn=(e,t)=>ht(e,t["room-scan-alt"],"wall-scan"),Tr=e=>e.replace(
"-","‑");function Rt({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:l}){let i=yo(o,n),c=a&&(a.state!=="r\
eady"||a.hands>0),p=c?pt(a,t,n):r&&e?mn(t,n):"",u=l?pt(l,t,n):"";if(!e&&!i&&!p&&!u)return null;let d=s("footer",{class:r?
"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&d.style.setProperty("--left",`${100*o.share}%`),e&&r?d.append(
xn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):d.append(s("p",{class:"\
wall-muted"},e?E(n["wall-join-line"],{address:e.address,code:Tr(e.code)}):u)),d.append(s("p",{class:"wall-now"},p?s(c?"b":
"span",{class:c?null:"wall-joined"},p):null,i?s("span",{class:"wall-time"},i):null)),d}var Sn=[4.6,5.6,6.6,7.4,8.2],$n=2,Lr=["","tight","tight columns"],jn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Nr=5.4;function qo(e,t=$n){let n=Sn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:jn.at(-1),text:0};for(let a of[...Lr,...jn]){if(o.text>=Nr||o.text&&jn.includes(a))break;let r=Ir(e,a,n);r>o.text&&
(o={layout:a,text:r})}return Po(e,o.layout,o.text||4.6),o.text>0}function Ir(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(Po(e,t,
Math.max(o,4.6)),Rr(e))return Math.max(o,4.6);return 0}function Po(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Rr=e=>Bo(e)&&[...e.querySelectorAll(".wall-whole")].every(Bo),Bo=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Qe=e=>!!e?.units.length&&e.state!=="open"&&!we(e),_o=e=>Qe(e)&&!Re(e);function Dt(e,{question:t,words:n,count:o}){let a=t.
units.filter(({kind:y})=>y!=="move"),r=new Map(a.map(y=>[y.id,Wo(y).map(()=>0)])),l=0,i=0,c=s("div",{}),p=Me(e,"desk-han\
ds",c);if(!p)return;let u=()=>Math.max(i,...[...r.values()].map(y=>y.reduce((j,v)=>j+v,0))),d=(y,j,v=null)=>s("button",{
type:"button",class:v,onclick:j},y),f=(y,j,v)=>s("div",{class:"desk-stepper"},s("span",{},y),s("button",{type:"button","\
aria-label":E(n["desk-fewer"],{label:y}),onclick:()=>v(-1)},"−"),s("output",{},`${j}`),s("button",{type:"button","aria\
-label":E(n["desk-more"],{label:y}),onclick:()=>v(1)},"+"));function m(y=""){let j=a[l],v=r.get(j.id),w=l===a.length-1,M=N=>()=>{
l+=N,m()};c.replaceChildren(s("p",{class:"desk-small"},E(n["desk-hands-where"],{n:l+1,all:a.length})),s("h2",{},j.card||
j.heading),j.card?s("p",{class:"desk-small"},j.heading):"",Re(t)&&!l?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
...Wo(j).map((N,L)=>f(N,v[L],T=>{v[L]=Math.max(0,v[L]+T),m(`${L} ${T}`)})),w?f(n["room-people"],u(),N=>{i=Math.max(0,u()+
N),m(`people ${N}`)}):"",s("div",{class:"wall-answers"},l?d(n.back,M(-1)):"",w?"":d(n[j.card?"desk-next-card":"next"],M(
1),"wall-primary"),u()?d(n[w?"room-count":"desk-enough"],k,w?"wall-primary":null):"",d(n["wall-close"],()=>p.close()))),
x(y)}function x(y){let j=[...c.querySelectorAll(".desk-stepper")],[v,w]=y.split(" "),M=v==="people"?j.at(-1):j[Number(v)||
0],[N,L]=M.querySelectorAll("button");(w==="-1"?N:L).focus()}function k(){let y=u(),v=[...r].filter(([,w])=>w.some(Boolean)).
map(([w,M])=>{let{kind:N}=a.find(L=>L.id===w);return[w,N==="card"?[M[0],y-M[0]]:M]});p.close(),o(Object.fromEntries(v),y)}
m()}var Wo=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):ft(t,n);var Dr={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},Bt=["","dark","light","contrast"],Br=new Map(Object.entries(Dr).flatMap(
([e,t])=>t.map(n=>[n,e]))),qr="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Pr(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:l,isComposing:i}=e;if(o||a||r||l||i)return;let c=e.composedPath?.()[0]??
n;if(!(c?.closest?.(qr)||c?.closest?.("dialog[open]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Br.get(t.length===1?t.toLowerCase():t)}function Fo(e){let t=n=>{let o=Pr(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function Uo(e,{deck:t,panel:n,way:o},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},p=t.slides[c.slide]?.
part,u=y=>()=>{k.close(),y()},d=(y,j,...v)=>s("button",{type:"button",onclick:u(y),...j},...v),f=y=>s("small",{},E(a["re\
mote-minutes"],{minutes:y})),m=t.parts.map((y,j)=>s("li",{},d(()=>r("go",{slide:Et(t,j)}),{"aria-current":j===p?"step":null,
class:c.dropped.includes(j)?"remote-dropped":null},y.title,c.dropped.includes(j)?s("small",{},a["remote-is-dropped"]):f(
y.minutes)))),x=fo(t,c).map(({part:y,title:j,minutes:v,dropped:w})=>s("li",{},s("span",{},j),d(()=>r(w?"keep":"drop",{part:y}),
{"aria-label":`${w?a["remote-keep"]:E(a["remote-drop"],{minutes:v})}: ${j}`},w?a["remote-keep"]:E(a["remote-drop"],{minutes:v})))),
k=Me(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...m),...x.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...x)]:[],s("div",{class:"remote-more"},o?d(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Ee=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function Ho(e,t,n){let o=s("div",{}),a=Me(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??o.querySelector("button"))?.focus()},a.refresh())}function zo(e,t,n,{
press:o}){o({desk:"remote"}),Ho(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c,wall:p}=t(),u=c.presenters.
filter(({kind:f,used:m})=>f==="remote"&&m),d=!!p&&(!l||i);return[s("h2",{},n["desk-remote"]),d&&r?ht(r,n["desk-remote-sc\
an"],"desk-scan"):"",d&&!r&&!u.length?s("p",{},n["room-one-moment"]):"",s("p",{},d?n["desk-remote-how"]:n["desk-remote-i\
nside"]),d?"":Ee(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),d&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...u.map(({id:f},m)=>s("p",{class:"desk-line"},E(n["desk-remote-there"],{n:m+
1})," ",Ee(n["desk-remote-end"],()=>o({desk:"revoke",id:f})))),s("div",{class:"wall-answers"},d?Ee(n["desk-remote-new"],
()=>o({desk:"remote"})):"",Ee(n["wall-close"],a))]})}function Ko(e,t,n,{press:o,step:a}){let r=Wr(n,o);Ho(e,"desk-reach",
l=>{let{way:i,join:c,inside:p,practice:u,panel:d}=t(),f=s("span",{role:"status"});if(!i||p)return[s("h2",{},n["desk-phon\
es"]),s("p",{},u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":Ee(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},Ee(n["wall-close"],l))];let m=`${c.address}/${c.code}`,x=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:x.value})},...c.addresses.map(({ip:k,network:y})=>s("option",{value:k,
selected:k===c.picked?"":null},`${k} (${y})`)));return[s("h2",{},n["desk-phones"]),ht(i,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},i.address)," · ",s("b",{},i.code)),s("p",{},d.joined?E(n["desk-reached"],{n:d.joined}):
n["desk-reach-try"]),d.hosts.length?s("p",{class:"desk-small"},E(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",c.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",x):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(k=>s("li",{},_r(n)[k])))),s("div",{class:"wall-answers"},Ee(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(m),f.textContent=n["desk-copied"]}),Ee(n["desk-card"],()=>o(
{desk:"card"})),Ee(n["remote-join-show"],()=>{l(),a("join")}),Ee(n["wall-close"],l),f)]})}function Wr(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>s("p",{},s("label",{class:"ajar-words",for:l.id},r),l);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),Ee(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var _r=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});function Vo(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-start-${window.ajarForms}`,a=({id:w,
title:M})=>s("option",{value:w},M),r=(w,M)=>E(t["desk-meeting"],{title:w,n:M}),l=s("select",{id:`${o}-meeting`},s("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:w,title:M,part:N,minutes:L})=>a({id:w,title:r(N?`${M}: ${N}`:M,L)}))),
s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:w,title:M,minutes:N})=>a({id:w,title:r(M,N)}))));e.meeting&&
(l.value=e.meeting);let i=s("select",{id:`${o}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=s("selec\
t",{id:`${o}-country`},...e.countries.map(a),s("option",{value:""},t["desk-elsewhere"]));c.value=e.country||Fr(e.countries);
let p=["phones","none","practice"].filter(w=>!(e.server&&w!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=p.map(
(w,M)=>s("input",{type:"radio",name:o,value:w,checked:M===0?"":null,"aria-describedby":`${o}-${w}`})),f=s("input",{type:"\
password",spellcheck:"false",id:`${o}-key`}),m=s("p",{hidden:!0},s("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),x=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),k=s("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),y=(w,M)=>s("p",{},s("label",{class:"ajar-words",for:M.id},w),M),j=s("form",{class:"ajar-start",onsubmit:w=>{w.preventDefault(),
k.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:d.find(({checked:M})=>M).value,
key:f.value}),f.value=""}},s("h2",{},t["desk-start"]),x,y(t["desk-which"],l),s("div",{class:"ajar-start-two"},y(t["desk-\
couple"],i),y(t["desk-country"],c)),s("fieldset",{},s("legend",{},t["desk-how"]),...p.map((w,M)=>s("label",{class:"ajar-\
start-way"},d[M],s("span",{},s("b",{},u[w][0]),s("small",{id:`${o}-${w}`},u[w][1]))))),m,s("p",{},s("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),k));function v({problem:w,busy:M,needsKey:N,state:L}){x.textContent=w??"",x.hidden=
!w,m.hidden=!N,M||(k.textContent=L==="ended"?t["room-ended"]:"")}return{element:j,update:v}}function Fr(e){let t=(navigator.
languages??[]).map(o=>o.split("-")[1]);return e.find(({id:o})=>t.includes(o))?.id??e[0]?.id??""}function qt({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:ft(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return s("tr",{},s("th",{scope:"row"},a.card||
a.heading),s("td",{},l.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}function Xe(e,t={}){let n=s("div",{class:e,...t}),o=s("div",{class:"wall"}),a=s("style",{},`.wall,.remote{--ground: #fbf\
8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;--muted: #55606b;--edge:
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
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-right:.5em}.wall-answers{display:flex;flex-wrap\
:wrap;
gap:.8em;margin-top:1em}.wall-dialog button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);bor\
der:1.5px
solid var(--edge);border-radius:12px;padding:.4em 1em;min-height:48px;cursor:pointer}.wall-dialog .wall-primary{backgrou\
nd:var(--accent);
border-color:var(--accent);color:var(--on-accent)}.wall-dialog :focus-visible{outline:3px solid var(--accent);outline-of\
fset:3px}
.desk-stepper{display:grid;grid-template-columns:1fr auto 3em auto;gap:8px;align-items:center}.desk-stepper output{text-\
align:center;
font-size:1.4em;font-weight:650}.wall-dialog .desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.wall-d\
ialog.desk-hands{
width:min(92vw,40rem)}.wall-dialog.desk-hands h2{min-height:2.5em;margin-bottom:0}.wall{container:wall / size;width:100%\
;overflow:hidden;position:relative;margin:0;padding:0}:where(.wall) *,:where(.wall)
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,o),{host:n,wall:o,draw:(l,i)=>{
o.querySelector(".wall-face")?.remove(),o.prepend(l),qo(l,i)}}}var Ur=["open","close","reveal"];function Go(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
document.head.append(s("style",{id:"ajar-desk-style"},`.ajar:has(.ajar-desk:not([hidden])){max-width:84rem}.ajar-desk{--\
ground: var(--ajar-paper);--paper: var(--ajar-paper);--soft:
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
.desk-plan{line-height:1.3}.desk-late{color:var(--warm)}.desk-tools{display:flex;flex-wrap:wrap;gap:8px;justify-content:\
flex-end}
.ajar .desk-tools>*{font-size:.9375rem}.desk-agenda{grid-area:parts;position:relative;min-height:0;overflow:auto;padding\
:3px}
.ajar .desk-agenda ol{list-style:none;display:grid;gap:2px}.ajar .ajar-desk .desk-agenda button{width:100%;justify-conte\
nt:start;
text-align:left;min-height:38px;padding:1px 8px;border:0;border-left:5px solid var(--line);border-radius:0 8px 8px 0;fon\
t-size:.9375rem;
font-weight:400;line-height:1.15;color:var(--muted)}.ajar .ajar-desk .desk-agenda .done button{border-color:var(--accent\
)}
.ajar .ajar-desk .desk-agenda .here button{border-color:var(--accent);background:var(--soft);color:var(--ink);font-weigh\
t:650}
.desk-agenda .dropped{text-decoration:line-through}.desk-left{grid-area:left;min-height:0;overflow:auto;display:grid;gri\
d-template:"\\
now now" auto "next room" auto / minmax(0,11rem) 1fr;gap:10px 20px;align-content:start}.desk-now{grid-area:now}.desk-nex\
t{
grid-area:next}.desk-room{grid-area:room}.desk-wall{display:block;aspect-ratio:16 / 9;border:1.5px solid var(--edge);bor\
der-radius:10px;
overflow:hidden}.desk-now .desk-wall{border:2px solid var(--accent)}.desk-screen{position:fixed;inset:0;z-index:10000}.a\
jar
.desk-count{font-size:1.5rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1.2}.desk-more{display:flex;f\
lex-wrap:wrap;
gap:8px}.ajar .desk-more{margin-top:8px}.desk-notes{grid-area:notes;min-width:0;min-height:0;display:flex;flex-direction\
:column}
.desk-notes-text{font-size:1.25rem;line-height:1.5;flex:0 1 auto;min-height:6rem;overflow:auto}.ajar .desk-notes-text>*+\

*{margin-top:12px}.desk-notes-text strong{color:var(--accent)}.desk-moves{grid-area:moves}.ajar .desk-status{min-height:\
1.5em;
padding-bottom:4px;font-weight:600}.desk-pad{display:flex;gap:8px}.desk-pad button{flex:1}.desk-pad button:last-child{fl\
ex:1.4}
.ajar .ajar-desk .desk-pad button{flex-direction:column;min-height:60px;line-height:1.2;padding:6px}.desk-pad kbd{font:i\
nherit;
font-size:.875rem;font-weight:400;opacity:.85}.ajar .ajar-desk .desk-end{border-color:transparent;color:var(--muted);tex\
t-decoration:underline;
padding-inline:4px}.desk-scan{display:block;width:min(60vh,18rem);height:auto;background:#fff;border-radius:12px}.ajar .\
remote-parts,
.ajar .remote-drops{list-style:none}.ajar .remote-parts button{width:100%;justify-content:space-between;gap:12px;text-al\
ign:left}
.remote-parts li+li{margin-top:6px}.remote-parts [aria-current]{border-color:var(--accent);border-width:2px}.remote-drop\
ped{
text-decoration:line-through}.remote-drops li{display:flex;justify-content:space-between;gap:12px;align-items:center;pad\
ding-block:4px}
.remote-more{display:flex;flex-wrap:wrap;gap:8px}.desk-notes-text:focus-visible{outline-offset:1px}@container (max-width\
:
66rem){.ajar-desk{grid-template:"top top" auto "parts parts" auto "left notes" minmax(0,1fr) "moves moves" auto / minmax\
(0,1fr)
minmax(0,1fr)}.desk-top{grid-template-columns:auto 1fr}.desk-tools{grid-column:1 / -1;justify-content:start}.ajar .desk-\
agenda
ol{grid-auto-flow:column;grid-auto-columns:max-content}}@container (max-width: 52rem){.ajar-desk{grid-template:"top" aut\
o
"left" auto "moves" auto "notes" auto / minmax(0,1fr);height:auto}.desk-pad{flex-wrap:wrap}.ajar .ajar-desk .desk-pad bu\
tton{
flex:1 1 28%}.desk-left{grid-template:"now" auto "room" auto / minmax(0,1fr)}.desk-next,.desk-agenda{display:none}}.ajar\
-start{
background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(1em,4cqi,2em)}.ajar-star\
t>
*+*{margin-top:1em!important}.ajar-start-two{display:grid;grid-template-columns:1fr 1fr;gap:1em}@container (max-width: 3\
4rem){
.ajar-start-two{grid-template-columns:1fr}}.ajar .ajar-start legend{font-weight:600;margin-bottom:.4em}.ajar-start-way{d\
isplay:flex;
gap:.75em;align-items:baseline;padding:.5em 0;cursor:pointer}.ajar-start-way small{display:block;color:var(--ajar-muted)\
;
font-size:.9em}.ajar .ajar-start-way input{width:1.2em;height:1.2em;flex:none;align-self:center}.ajar .ajar-begin{backgr\
ound:var(--ajar-accent);
color:var(--ajar-on-accent);padding-inline:2em}
`));let r={},l=null,i=null,c=ko(),p=(h,$,q={})=>s("button",{type:"button",onclick:$,...q},...[h].flat()),u=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=$e(n,h=>{h?d.
textContent=h:Ne()}),m=h=>{f.begin(),o(h,{awaited:!0})},x=0,k="",y=(h,$={})=>{x=Math.max(x,r.steps??0)+1,m({desk:"step",
step:{step:h,...$},n:x})},j=()=>r.panel,v=()=>j()?.stage,w=()=>r.deck?.slides[v()?.slide],M=()=>w()&&ut(j(),w()),N=Xe("d\
esk-wall",{inert:!0}),L=Xe("desk-wall",{inert:!0}),T=Xe("desk-screen",{hidden:!0}),C=()=>{T.host.hidden=!1,V(),T.host.requestFullscreen?.().
catch(()=>{})},I=()=>{T.host.hidden=!0,W()&&document.exitFullscreen(),V()},W=()=>document.fullscreenElement===T.host;T.host.
addEventListener("fullscreenchange",()=>{W()||I()});let H=s("p",{class:"desk-clock"}),P=s("p",{class:"desk-plan"}),B=s("\
ol",{}),b=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),O=s("p",{class:"desk-count"}),A=s("p",{}),U=s("p",{
class:"desk-small"}),K=s("div",{}),F=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["des\
k-wall"]),J=s("div",{class:"desk-tools"},F,p(n["desk-here"],C),p(n["desk-remote"],()=>zo(X,()=>r,n,{press:m})),p(n["desk\
-phones"],()=>Ko(X,()=>r,n,{press:m,step:y})),p(n["remote-parts"],ge),p(n["desk-end"],ce,{class:"desk-end"})),z={back:p(
[n.back,s("kbd",{},"←")],()=>y("back")),open:p([n["room-ask-open"],s("kbd",{},"O")],()=>S("open")),close:p([n["room-as\
k-close"],s("kbd",{},"C")],()=>S("close")),reveal:p([n["room-ask-reveal"],s("kbd",{},"R")],()=>S("reveal")),blank:p([n["\
remote-blank"],s("kbd",{},"B")],()=>y("blank")),hands:p([n["desk-hands"],s("kbd",{},"H")],_),next:p([n.next,s("kbd",{},n["\
desk-clicker"])],()=>y("next"))},ae=p(n["room-ask-reset"],()=>Fe(X,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>S("reset"))),re=p("",()=>y(v()?.timer?"pause":"timer")),X=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},H,P,J),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},B),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),N.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),L.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),O,A,U,s("p",{class:"desk-more"},re,ae))),s("\
section",{class:"desk-notes"},s("h2",{},n["remote-notes"]),b,K),s("div",{class:"desk-moves"},u,d,s("div",{class:"desk-pa\
d"},...Object.values(z))),T.host),ne=Vo(t,{words:n,begin:h=>m({desk:"begin",...h})});e.replaceChildren(ne.element,X);function ge(){
Uo(Y(),{deck:r.deck,panel:j(),way:r.way},n,{step:y})}function ce(){let h=j().questions.some(we),$=(D,G)=>p(G,()=>m({room:"\
take",what:D,paper:t.paper})),q=Me(X,"desk-ending",s("p",{},n["desk-end-sure"]),h?s("p",{class:"desk-more"},$("page",n["\
desk-take-page"]),$("table",n["desk-take-table"])):"",s("div",{class:"wall-answers"},p(n["room-end"],()=>{q.close(),m({room:"\
end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>q.close())))}function S(h){if(x>(r.steps??0)){k=h;return}if(h==="\
reveal"){let q=dn(j(),w()),D=()=>m({desk:"question",id:q.question.id,do:h,...q.body});q&&Mt(Y(),q,j(),n,D);return}let $=M();
$&&m({desk:"question",id:$.id,do:h})}function _(){let h=M();if(!(T.host.hidden?Qe:_o)(h))return;let q=(D,G)=>m({desk:"qu\
estion",id:h.id,do:"hands",counts:D,people:G});Dt(Y(),{question:h,words:n,count:q})}let Z={keys:()=>vo(Y(),n),full:()=>T.
host.hidden?C():I(),larger:()=>ue(1),smaller:()=>ue(-1),hands:_,parts:ge,look(){let{look:h=""}=T.wall.dataset;T.wall.dataset.
look=Bt[(Bt.indexOf(h)+1)%Bt.length]}},ee=$n;function ue(h){ee=Math.min(Sn.length-1,Math.max(0,ee+h)),V()}function ke(h){
return!r.deck||!X.offsetParent||X.closest("[inert], .lm-mod-hidden")?!1:(Z[h]?Z[h]():Ur.includes(h)?S(h):y(h==="timer"?v()?.
timer?"pause":"timer":h),!0)}a(Fo(ke));let R=setInterval(()=>{!X.hidden&&X.isConnected&&oe()},1e3);a(()=>clearInterval(R));
function V(){if(!r.deck||!v())return;let h={deck:r.deck,way:r.way,panel:j(),words:n,now:c.now()},$=po(r.deck,j());N.draw(
Ye(h)),L.host.hidden=$===null,$!==null&&L.draw(Ye({...h,slide:$})),T.host.hidden||T.draw(Ye(h),ee)}let Y=()=>T.host.hidden?
X:T.wall;function oe(){if(!r.deck)return;let h=uo(r.deck,v(),c.now());if(H.textContent=Ct(c.now()),!h)return;let $=h.begun?
wo(h.late,n):n["remote-not-begun"],q=h.begun?E(n["remote-planned"],{part:Ct(h.partEnds),end:Ct(h.ends)}):"";P.replaceChildren(
s("b",{class:h.late>0?"desk-late":null},$),q&&` · ${q}`,s("br"),s("span",{class:"desk-small"},r.deck.parts[h.part].title));
for(let[D,G]of[...B.children].entries())G.className=D<h.part?"done":D===h.part?"here":"",G.classList.toggle("dropped",v().
dropped.includes(D));h.part!==i&&te(h.part)}function te(h){B.querySelector("[aria-current]")?.removeAttribute("aria-curr\
ent"),i=h;let $=B.children[h];$.firstChild.setAttribute("aria-current","step");let{parentNode:q}=B,D=(G,Q)=>$[G]+$[Q]/2-
q[Q]/2;q.scrollTo(D("offsetLeft","offsetWidth"),D("offsetTop","offsetHeight"))}function pe(){i=null,B.replaceChildren(...r.
deck.parts.map(({title:h},$)=>s("li",{},p(h,()=>y("go",{slide:Et(r.deck,$)})))))}function se(){if(l===w()?.id)return;l=w()?.
id;let h=w()?.notes.length?Ue(w().notes):[s("p",{},n["remote-no-notes"])];b.replaceChildren(...h),b.scrollTop=0}function be(){
let h=M();O.textContent=h&&(h.state!=="ready"||h.hands)?pt(h,j(),n):"",A.textContent=r.way?E(n["desk-joined"],{n:j().joined}):
n["desk-no-phones"],U.textContent=bo(h?.units??me(),n),K.replaceChildren(...h?qt(h,n):[]),z.hands.firstChild.data=n[Re(h)?
"desk-slips":"desk-hands"],z.hands.disabled=!Qe(h),ae.hidden=!h?.answered||!h.may_reset;let $=w()?.minutes??0;re.hidden=
!$&&!v()?.timer,re.textContent=v()?.timer?n["desk-timer-pause"]:E(n["remote-timer"],{minutes:$});for(let q of["open","cl\
ose"])z[q].hidden=!r.way;z.hands.hidden=!!r.way&&(z.hands.disabled||!h),z.open.disabled=!h||h.state==="open"||!r.way,z.close.
disabled=h?.state!=="open",z.reveal.disabled=!dn(j(),w());for(let q of Object.values(z))q.classList.remove("wall-primary");
ye().classList.add("wall-primary"),z.blank.setAttribute("aria-pressed",!!v()?.blank)}function ye(){let h=M();return h?we(
h)?z.next:h.state==="ready"&&!z.open.disabled?z.open:!r.way&&!h.answered&&!z.hands.disabled?z.hands:z.reveal.disabled?z.
next:z.reveal:z.reveal.disabled?z.next:z.reveal}let me=()=>{if(w()?.kind!=="moves")return[];let[h]=j().questions.filter(
$=>Re($)&&we($)).slice(-1);return h?.units.filter(({kind:$})=>$==="move")??[]};function Ne(){let h=M();d.textContent=qe(
h)}function qe(h){if(v()?.blank)return n["remote-is-blank"];if(!h)return"";let $=kn(h,j());return $===1?n["remote-still-\
one"]:$?E(n["remote-still"],{n:$}):h.state==="open"?n["room-is-open"]:h.hands&&!we(h)?E(n["desk-counted"],{n:h.hands}):!r.
way&&h.state==="ready"&&h.units.length?n[Re(h)?"desk-slips-how":"desk-hands-how"]:""}function Ot(h){let $=r;r={...r,...h},
r.busy||f.end(),u.textContent=r.problem??"",u.hidden=!r.problem;let q=r.state==="open"&&!!(r.deck&&v());if(ne.update(r),
ne.element.hidden=q,X.hidden=!q,!q)return;$.panel!==r.panel&&c.set(j().now),$.deck!==r.deck&&pe(),F.hidden=!go(r.wall,window.
location),F.hidden||(F.href=r.wall);for(let G of X.querySelectorAll("dialog"))G.refresh?.();oe(),se(),be(),Ne(),V();let D=k;
k="",D&&S(D)}let g=new ResizeObserver(V);for(let{host:h}of[N,T])g.observe(h);return a(()=>g.disconnect()),{update:Ot}}var Hr=e=>e;function ve(e,t){e.innerHTML=Hr(t)}function Pt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>s("option",{value:r,selected:r===n},l)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function et(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Wt(e,t){let n=i=>[...e.querySelectorAll(
i)],o=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=o.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Jo(e,{words:t,send:n,onDispose:o}){let a={},r=null,l=!1,i="",c=s("div",{}),p=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=$e(t,P=>{d.textContent=P}),m=En(t),x=Pt(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,c,d),m.dialog);let k=P=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(P,{awaited:!0}))},y=(P,B)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>k(B)},P),j=(...P)=>s(
"div",{class:"ajar-moves ajar-many"},...P);function v(){let P=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${H}\
-key`,"aria-describedby":`${H}-key-how`}):null,B=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(P&&!P.value){P.focus();return}k({room:"open",...P?{key:P.value}:{}}),P&&(P.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?E(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),P?s("label",{class:"ajar-words",for:P.
id},t["room-host-key"]):null,P?s("p",{class:"ajar-hint",id:`${H}-key-how`},t["room-host-key-how"]):null,P,j(B,a.elsewhere?
null:y(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(b=>y(E(t["room-rehearse"],{n:b}),{room:"rehearse",phones:b})))]}let w=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),j(y(t["room-go-on"],{room:"go-on"}),y(t["room-end"],{room:"end"}))];function M(){let P=s("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),B=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:E(t["room-line"],{code:a.
code})),b=a.address?P:null;return r?[N(),s("div",{class:"ajar-door-line"},B,u,b),L(),C()]:[s("h2",{},t["room-title"]),N(),
L(),B,a.address?Zo(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?T():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},u,b,a.inside&&!a.practice?y(t["room-widen"],
{room:"widen"}):null),C()]}let N=()=>a.practice?s("p",{},kt(t)):null,L=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function T(){let P=s("select",{id:`${H}-address`,onchange:()=>n({room:"pick",ip:P.value})},...a.addresses.map(
({ip:B,network:b})=>s("option",{value:B,selected:B===a.picked},`${B} (${b})`)));return s("label",{class:"ajar-words",for:P.
id},s("span",{},t["room-address"]),P)}function C(){let P=s("div",{}),B=s("button",{type:"button",onclick:()=>A(!1)},t["r\
oom-end-no"]),b=s("button",{type:"button",onclick:()=>A(!0)},t["room-end"]),O=()=>P.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),j(B,y(t["room-end"],{room:"end"}))]:[b]),A=K=>{l=K,O(),(l?B:b).focus()};O();let U=(K,F)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...F()},{awaited:!0})},K);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?j(U(t["room-take-table"],()=>({
what:"table"})),U(t["room-take-page"],()=>({what:"page",paper:x.value()})),x.element()):null,s("p",{},t["room-end-how"]),
P)}function I(P){a={...a,...P},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let B=On(t,a.joined);
u.textContent!==B&&(u.textContent=B),m.update(a,B),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),W()}let W=et(c,()=>{let{joined:P,problem:B,...b}=a,O=JSON.stringify([b,r]);if(O===
i)return;i=O;let A={open:M,lost:w}[a.state]??v;Wt(c,()=>c.replaceChildren(...A().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let H=`ajar-door-${window.ajarForms}`;return _t(e,()=>n({room:"look"}),o),{update:I}}var On=(e,t)=>t?t===
1?e["room-joined-one"]:E(e["room-joined"],{n:t}):e["room-joined-none"],kt=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Zo(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return ve(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function En(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){o.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?s("p",{},kt(e)):"",Zo(e,r),o):(n.close(),t.replaceChildren()))}}}function _t(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function Cn(e,{words:t,onDispose:n}){let o=Xe("ajar-result"),a=s("div",{}),r=s("div",{class:"ajar-results"},o.host,a),l="",
i=()=>{};function c(u,d){let f=JSON.stringify([u.map(({units:y})=>y),d]);if(f===l)return!1;l=f;let x={questions:u.map(y=>({
...y,state:"closed"})),practice:d,joined:0,stage:{slide:0}},k={deck:{slides:[e]},way:null,panel:x,words:t,now:0};return i=
()=>o.draw(Ye(k)),u.some(Mn)&&i(),a.replaceChildren(...u.slice(-1).flatMap(y=>qt(y,t))),!0}let p=new ResizeObserver(()=>i());
return p.observe(o.host),n(()=>p.disconnect()),{element:r,update:c}}var Mn=({units:e})=>e.some(({snapshot:t})=>t);function zr({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:a,hands:r}=o,l=o.state==="open",i={close:!n&&
l,open:!n&&!l&&!r,hands:Qe(o)&&(r||!a),reveal:o.units.length&&a&&!(r&&we(o)),reset:a&&o.may_reset};return Object.keys(i).
filter(c=>i[c])}function Kr(e,t){return e.answered?we(e)?"":"reveal":e.state==="open"?"":t[0]}function Yo(e,{words:t,send:n,
onDispose:o,form:a,exercise:r}){let l={name:e.of,units:e.units,state:"ready",answered:0,hands:0},i=l,[c,p]=Re(l)?[t["des\
k-slips"],t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],u={},d=!1,f="",m=!1,x=S=>{B.begin(),n(S,{awaited:!0})},
k=(S,_={})=>{m=S==="reveal",x({question:e.of,do:S,..._})},{title:y,items:j}=r,v={kind:"question",question:e.of,title:y,items:j},
w=Cn(v,{words:t,onDispose:o});w.element.hidden=!0;let M=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),
N=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),L=s("span",{}),T=s("p",{class:"ajar-private"}),C=s("p",{class:"aj\
ar-counts"}),I=Vr(e.minutes,t,o),W=s("button",{type:"button",class:"ajar-link",onclick:()=>F(!d)}),H=s("p",{class:"ajar-\
status",role:"status","aria-live":"polite"}),P=S=>{H.textContent!==S&&(H.textContent=S)},B=$e(t,S=>P(S||f)),b={open:[t["\
room-ask-open"],()=>k("open")],close:[t["room-ask-close"],()=>k("close")],hands:[c,U],reveal:[t["room-ask-reveal"],()=>Mt(
ce,{question:i,body:{}},u,t,()=>k("reveal"))],reset:[t["room-ask-reset"],()=>Fe(ce,t["room-reset-sure"],t["room-ask-rese\
t"],t["home-no"],()=>k("reset"))]},O={room:t["room-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[S,_]of Object.
entries(O))b[S]=[_,()=>x({room:S==="room"?"open":S,about:e.of})];let A=Object.fromEntries(Object.entries(b).map(([S,[_,Z]])=>[
S,s("button",{type:"button",hidden:!0,class:S==="inside"?"ajar-link":null,onclick:Z},_)]));function U(){Dt(ce,{question:i,
words:t,count:(_,Z)=>k("hands",{counts:_,people:Z})})}function K(){let S=zr(u,i),_=Kr(i,S),Z=Object.values(A).find(ee=>ee===
document.activeElement);for(let[ee,ue]of Object.entries(A))ue.hidden=!S.includes(ee),ue.classList.toggle("wall-primary",
ee===_);Z?.hidden&&A[S[0]]?.focus()}function F(S){d=S,w.element.hidden=!S,a().hidden=S,W.textContent=t[S?"room-show-ques\
tion":"room-show-result"]}let J=En(t),z=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>J.show()},t["r\
oom-code"]),ae={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function re(){return u.room!=="\
open"||u.inside&&!e.units.length?"":i.hands?we(i)?t["room-by-hands-now"]:E(t["desk-counted"],{n:i.hands}):u.inside?p:ae[i.
state]}function X(){return u.room==="lost"?t["room-lost"]:u.room!=="open"?t[u.ways?.length?"room-not-open":"room-not-ope\
n-here"]:e.units.length?"":t[u.inside?"room-without-counting":"room-nothing-counted"]}function ne(S){u={...u,...S},i=u.question??
l,ce.hidden=!1,L.replaceChildren(u.practice?kt(t):""),N.textContent=u.problem,N.hidden=!u.problem,T.textContent=X(),T.hidden=
!T.textContent;let _=!i.hands&&!u.inside,Z=u.room==="open"&&e.units.length?[[i.answered,t["room-answered"],_||i.answered],
[u.joined,t["room-have-joined"],_]]:[];C.replaceChildren(...Z.filter(([,,ue])=>ue).map(([ue,ke])=>s("span",{},s("b",{},`${ue}`),
" ",ke))),I.update(u.seconds),K();let ee=f;f=re(),f!==ee&&P(f),u.busy||B.end(),Qo(M,u.withheld),J.update(u.way??{},On(t,
u.joined)),z.hidden=!u.way?.address,ge(),m&&!u.busy&&i.state==="closed"&&M.childElementCount&&(m=!1,M.scrollIntoView({block:"\
nearest"}))}function ge(){if(!w.update([i],u.practice))return;let S=Mn(i);W.hidden=!S,F(S),S&&m&&w.element.scrollIntoView(
{block:"start"}),S&&(m=!1)}let ce=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{
class:"ajar-bar-line ajar-bar-first"},T,C,s("div",{class:"ajar-moves"},...Object.values(A))),s("div",{class:"ajar-bar-li\
ne"},L,H,W,z,I.element),J.dialog);return W.hidden=!0,_t(ce,()=>n({room:"look"}),o),{parts:[w.element,M,N,ce],update:ne}}
function Qo(e,t=[]){let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(
...t.map(o=>s("p",{},o)))}function Xo(e,{words:t,send:n,onDispose:o}){let a={},r=Cn({kind:"moves",title:t["room-group"]},
{words:t,onDispose:o}),l=s("p",{class:"ajar-empty"},t["room-chart-empty"]),i=s("div",{class:"ajar-held",role:"status","a\
ria-live":"polite"}),c=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),p=s("div",{}),u=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),d=$e(t,x=>{u.textContent=x}),m=s("button",{type:"button",hidden:!0,onclick:()=>Fe(e,t["wa\
ll-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{d.begin(),n({moves:!0},{awaited:!0})})},t["room-moves"]);return e.
replaceChildren(s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},p,l,r.element,i,c,s("div",{class:"\
ajar-moves"},m),u)),_t(e,()=>n({room:"look"}),o),{update(x){a={...a,...x},p.replaceChildren(a.practice?kt(t):""),c.textContent=
a.problem,c.hidden=!a.problem,Qo(i,a.withheld),a.busy||d.end(),m.hidden=!a.mayReveal;let k=a.checkIns??[];l.hidden=k.length>
0,r.element.hidden=!k.length,r.update(k,a.practice)}}}function Vr(e,t,n){let o=null,a=!1,r=s("span",{role:"timer"}),l=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=s("p",{class:"ajar-clock"},r," ",l);function c(){let u=o===
null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),d=u===null?"":`${Math.floor(u/60)}:${String(u%60).padStart(2,"0")}`,
f=u===null?e?E(t["room-minutes"],{minutes:e}):"":e?E(t["room-clock"],{time:d,minutes:e}):d;r.textContent=a?"":f,l.textContent=
t[a?"room-clock-show":"room-clock-hide"],i.hidden=!f}let p=setInterval(()=>{o!==null&&c()},1e3);return n(()=>clearInterval(
p)),{element:i,update:u=>{o=u==null?null:Date.now()-u*1e3,c()}}}function es(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),i=s("summary",{}),c=({title:d,
story:f,more:m,role:x})=>{ve(r,f),r.prepend(s("h2",{},d)),ve(l,m),i.textContent=x},p=e.couples.find(d=>d.id===n)??e.couples[0],
u=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(d=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:d.id,checked:d===
p,onchange:()=>{c(d),o(d.id)}}),s("span",{},d.title)))));return c(p),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},i,l),u)}var An="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Gr=new RegExp(`^${An}+|${An}\
+$`,"g"),Jr=/[\p{L}\p{N}_]+/gu,Zr=/^[\p{L}\p{N}_]+/u,Yr=/\{([a-z][a-z0-9-]*)\}/,[Qr,Xr]=["⁨","⁩"],ts={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},el=new RegExp(`[,;:،]|${An}`),tl=/^\p{Uppercase}/u,ns=/[.!?…؟。][\u2069”’"')»]*$/,
nl=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
he=e=>e.replace(Gr,""),Le=e=>e.toLowerCase().toUpperCase(),Ft=e=>e.match(Zr)?.[0]??"",Tn=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function He(e,t,n=[]){let o=e.split(Yr),a="";for(let r=0;r<o.length-1;r+=2){let[l,i,c]=o.slice(r,r+3),p=ol(he(t[i]),c),u=al(
l,p,n),d=!u&&!a&&tl.test(l);a+=ns.test(a)?u.replace(/^,+/,""):u,a+=rl(d?sl(p):p)}return ns.test(a)?a:a+o.at(-1)}function Ce(e){
let t=he(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in ts&&o===ts[n]&&he(a))||a.includes(n)||a.includes(
o)?e:a}function ol(e,t){let n=e.length;for(;n&&el.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function sl(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function al(e,t,n){let o=Le(Ft(t));if(!o)return e;let a=new Set(n.map(Le)),r=l=>l===o||a.
has(l)&&a.has(o);for(let l of e.matchAll(Jr))if(r(Le(l[0])))return e.slice(0,l.index);return e}var rl=e=>nl.test(e)?`${Qr}${e}${Xr}`:
e;var Ln=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function os(e,t,{words:n,level:o,change:a,say:r,again:l,
moves:i,back:c,isQuick:p}){let u={...t},{cards:d,piles:f}=e,m=N=>f.find(L=>L.id===N).text,x=s("div",{class:"ajar-one"});
function k(N,L){u={...u,[N.id]:L},L||delete u[N.id],a(Object.keys(u).length?u:null),L&&r(E(n.moved,{card:Ce(N.text),pile:m(
L)}))}function y(N,{focus:L=!0,back:T=N?()=>y(N-1):c,onward:C=()=>v(N+1)}={}){let I=d[N],W=E(n["card-of"],{n:N+1,all:d.length}),
H=s("div",{class:"ajar-one-card",role:"group","aria-label":W,tabindex:"-1"},s("p",{class:"ajar-where"},W),s("p",{},I.text)),
P=B=>{k(I,B),C()};i.hidden=!0,x.replaceChildren(H,s("div",{class:"ajar-one-piles"},...f.map(({id:B,text:b})=>Ln(b,()=>P(
B),{"aria-pressed":`${u[I.id]===B}`}))),s("div",{class:"ajar-one-also"},T?j(n.back,()=>T()):s("span",{}),j(n["card-out"],
()=>P("")),p?s("span",{}):j(n["card-enough"],()=>w()))),L&&H.focus({preventScroll:!0})}let j=(N,L)=>Ln(N,L,{class:"ajar-\
link"}),v=N=>N<d.length?y(N):w();function w({focus:N=!0}={}){let L=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),T=(C,I)=>{let W=d.
filter(B=>(u[B.id]??"")===I),H=B=>y(d.indexOf(B),{back:w,onward:w}),P=W.map(B=>s("li",{},Ln(B.text,()=>H(B))));return P.
length?[s(`h${o+1}`,{},C),s("ul",{},...P)]:[]};x.replaceChildren(L,s("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:C,text:I})=>T(I,C)),...T(n["cards-out"],"")),i.hidden=!1,N&&(L.focus({preventScroll:!0}),x.scrollIntoView({block:"n\
earest"}))}let M=d.map(N=>!!u[N.id]).lastIndexOf(!0)+1;return M===d.length||l&&M?w({focus:!1}):y(M,{focus:!1}),x}var ll="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",il=new RegExp(`(${ll})|[.…]+|[!?;\\n]`,"gu"),cl=/[\u0300-\u036f'’‘ʼ]/g,
ul=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Ut(e){let t={};for(let[n,o]of Object.entries(e))t[n]=as(o,t);return t}
var De=(e,t)=>new RegExp(e.map(n=>as(n,t)).join("|"),"y");function Ht(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=
o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function zt(e,t){let n=t;
for(let[o,a]of Ht(e,t))n=n.slice(0,o)+n.slice(o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var yt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function ss(e,t){let n=new Map,o=yt(t),a=0;for(let r of e.join("")){let l=r.charCodeAt(0);a+=l-97,
l!==126&&n.set(a++,o[n.size])}return n}function Kt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function as(e,t){return`(?:${(e.match(ul)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:pl(a)).join("")})`}function pl(e){let t=rs(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var rs=e=>e.
normalize("NFKD").replace(cl,"").toLowerCase();function bt(e){let t="",n=[];for(let o of e.matchAll(il)){if(/[.…]/.test(
o[0])&&o[0]!==".")continue;let a=`${o[1]?rs(o[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}
return{line:t,places:n}}var fl=4,ls=4,is=".",Nn=new WeakMap;function tt(e,t){let{passes:n,kinds:o,learned:a}=us(t),{line:r,places:l}=bt(e),i=zt(
n,r),c=Object.entries(o).flatMap(([d,f])=>Ht(f,i).map(([m,x])=>({kind:d,start:m,end:x-1}))),p=a?dl(c,r,a):c,u=(d,f)=>d.span[0]-
f.span[0]||d.span[1]-f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return p.map(({kind:d,start:f,end:m})=>({kind:d,span:[
l[f][0],l[m][1]]})).sort(u)}function*cs(e){let{passes:t,kinds:n}=us(e);for(let o of[t,...Object.values(n)])yield,Ht(o,"w\
e are here ")}function us(e){return Nn.has(e)||Nn.set(e,gl(e)),Nn.get(e)}function dl(e,t,n){let{size:o,weights:a,kinds:r,
limit:l,least:i}=n,c=ml(t,n.same),p=c.slice(1).map((v,w)=>[...c[w],...v]),u=v=>{let w=new Set(v.flatMap(N=>N.numbers.map(
L=>L%o)));return[...w].reduce((N,L)=>N+(a.get(L)??0),0)/Math.sqrt(w.size)},d=[...c,...p];if(e.length)return In(d,u)[1]>i?
e:[];let f=d.filter(v=>v.length>fl),[m,x]=In(f,u);if(!(x>l))return[];let k=[...new Set(m.map(v=>v.numbers[0]))],y=v=>k.reduce(
(w,M)=>w+v[M%v.length],0),[j]=In(Object.keys(r),v=>y(r[v]));return[{kind:j,start:m[0].start,end:m.at(-1).start}]}function ml(e,t){
let n=is,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],l=[`w ${r}`,`b ${n} ${r}`,...hl(a[0])];o.at(-1).
push({start:a.index,numbers:l.map(Kt)}),n=r,r===is&&o.push([])}return o.filter(a=>a.length)}function hl(e){let t=["^",...e,
"$"];return t.slice(ls-1).map((n,o)=>`n ${t.slice(o,o+ls).join("")}`)}var In=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,o)=>o[1]>
n[1]?o:n,[null,-1/0]),ps=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:a})=>t[a]===o))?.[1]??null;
function gl({lists:e,passes:t,phrases:n,learned:o}){let a=Ut(e),r=Object.entries(n).map(([l,i])=>[l,De(i,a)]);return{passes:De(
t,a),kinds:Object.fromEntries(r),learned:o&&kl(o)}}function kl({same:e,gaps:t,weights:n,kinds:o,...a}){let r=e.map(i=>i.
split(" ")),l=Object.entries(o).map(([i,c])=>[i,yt(c)]);return{...a,same:new Map(r.flatMap(i=>i.map(c=>[c,i[0]]))),weights:ss(
t,n),kinds:Object.fromEntries(l)}}function fs({title:e,close:t,bar:n,parts:o}){let a=()=>{l.close?l.close():l.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var ds=["emergency","crisis","violence","agency","worried","child"],yl=["crisis","violence"],gs='a[href$="#Help-lines"]',
xe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function ms(){for(let e of xe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&xe().listeners.delete(e),e.shown||=t}}function bl(e,{zone:t="",languages:n=[]}){
let o=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:c})=>c===i))??""}function ks(e,t,n){let o=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let i=o.flatMap(p=>tt(p,l)),c=ps(i,l);if(c)return{...c,kinds:[...new Set(i.map(
({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Rn=(e,t)=>t.flatMap(n=>e.lines.filter(o=>o.
topic===n)),Dn=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},t):t),hs=e=>`tel:${e.match(/\d+/)[0]}`;
function ys({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(xe().countries=t);let a=()=>xe().countries,r=null,
l=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},xe().
chosen||bl(a(),r)),i=()=>a().find(C=>C.code===l());function c(C){xe().chosen=C,ms();for(let{element:I,draw:W}of xe().listeners)
W(I)}function p(C,I){return I(C),xe().listeners.add({element:C,draw:I,shown:!1}),queueMicrotask(ms),C}let u=C=>p(s("div",
{}),I=>I.replaceChildren(...C())),d=()=>{let C=[...a(),{code:"-",country:e["help-elsewhere"]}],I=s("select",{onchange:()=>{
c(I.value),o(I.value)}},...C.map(W=>s("option",{value:W.code},W.country)));return p(I,()=>{I.value=i()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),I)},f=({say:C,to:I},W)=>{if(/^(tel|sms):/.test(I))return s("a",
{class:W?"ajar-reach":"ajar-reach ajar-first",href:I},s("span",{},...Dn(C)));let H=s("span",{},C),P=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":E(e["help-copy-what"],{address:I}),onclick:async()=>{await qn(I,H)&&(P.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},H," ",P)},m=C=>s("li",{},s("p",{class:"ajar-for"},C.
for_what),s("p",{class:"ajar-hint"},[C.name,C.hours,C.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...C.reach.map(f))),x=({emergency:C,note:I})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),I?s("\
p",{class:"ajar-hint"},I):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:hs(C)},E(e["help-call"],{number:C})))),
k=C=>u(()=>{let I=i();if(!I)return[s("p",{},e["help-elsewhere-how"])];let W=C.flatMap(H=>H==="emergency"?x(I):Rn(I,[H]).
map(m));return[s("ul",{class:"ajar-help-lines"},...W)]});function y(){fs({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},d(),Bn({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),k(ds),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:C,text:I,now:W,lines:H,kinds:P,
countries:B},{level:b,aside:O,needs:A}){return B&&!T()&&(xe().countries=B),s("section",{class:"ajar-danger"},s(`h${b}`,{
tabindex:"-1"},C),s("p",{},I),P.length?null:A?.()??null,d(),k(H),s("ul",{class:"ajar-todo"},...W.map(U=>s("li",{},U))),s(
"p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:O},e["help-aside"]))}let v=()=>s(
"button",{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function w({emergency:C,...I}){let H=yl.map(B=>Rn(
I,[B])[0]?.reach??[]).flatMap(B=>["tel:","sms:"].map(b=>B.find(({to:O})=>O.startsWith(b))));return[{say:E(e["help-call"],
{number:C}),to:hs(C)},...H.filter(Boolean)]}let M=(C=`${e["help-line"]} `)=>u(()=>{let I=i(),W=(I?w(I):[]).flatMap(({say:B,
to:b},O)=>[O?" · ":"",s("a",{href:b},...Dn(B))]),H=s("button",{type:"button",class:"ajar-link",onclick:y},e["help-get"]),
P=s("span",{class:"ajar-off-paper"},W.length?" · ":"",H);return[s("p",{class:"ajar-help-line"},C,...W,P)]});function N(C){
if(!T())return;let[I]=[...C.querySelectorAll(gs)].reverse();I?.closest("p, ul").after(M(""));for(let W of C.querySelectorAll(
"details"))W.open=W.querySelector("summary").textContent===i()?.country}let L=()=>u(()=>{let C=i();return C?[s("p",{},s(
"b",{},`${e["help-title"]}, ${C.country}`)),s("p",{},`${e["help-danger"]} ${E(e["help-call"],{number:C.emergency})}`),s(
"ul",{},...Rn(C,ds).map(({for_what:I,name:W,reach:H,hours:P})=>s("li",{},...Dn(`${I}: ${W}. ${H.map(({say:B})=>B).join("\
 · ")}. ${P}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),T=()=>a().length>0;return{open:y,notice:j,button:v,line:M,addNumbers:N,
text:L,choose:c,code:l,isKnown:T}}var Bn=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function bs(e){if(xe().open){xe().open=e;return}xe().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(gs)&&(t.preventDefault(),t.stopPropagation(),xe().open())},{capture:!0})}async function qn(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function ws(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var wl="about:blank";function Pn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(wl)}function vs(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Pn()))},{capture:!0})}function xs(e,t,{words:n,group:o,change:a,say:r}){let l={...t},i={},c=e.piles.map(m=>(i[m.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:x=>{x.preventDefault(),x.currentTarget.classList.add("ajar-over")},ondragleave:x=>x.currentTarget.
classList.remove("ajar-over"),ondrop:x=>{x.preventDefault(),x.currentTarget.classList.remove("ajar-over");let k=d[x.dataTransfer.
getData("text/plain")]?.[m.id];k&&!k.matches(":disabled")&&(k.checked=!0,u(k.dataset.card,m))}},i[m.id]))),p=()=>e.piles.
forEach(m=>{i[m.id].textContent=E(n["pile-count"],{pile:m.text,n:Object.values(l).filter(x=>x===m.id).length})}),u=(m,x)=>{
l[m]=x.id,p(),a({...l}),r(E(n.moved,{card:Ce(e.cards.find(k=>k.id===m).text),pile:x.text}))},d={},f=e.cards.map(m=>{d[m.
id]={};let x=`${o}-${m.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:k=>k.dataTransfer.setData(
"text/plain",m.id)},s("legend",{},m.text),s("div",{class:"ajar-into"},...e.piles.map(k=>{let y=s("input",{type:"radio",name:x,
value:k.id,"data-card":m.id,checked:l[m.id]===k.id,onchange:()=>u(m.id,k)});return d[m.id][k.id]=y,s("label",{},y,s("spa\
n",{},k.text))})))});return p(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-piles"},...c),...f)}var _n=["open","closed"],vl=[..._n,"half-open"],xl=2,jl=90,Fn=3,Vt="none",js=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Sl=/[“”„«»"' \t\n]/g,Ss=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,$l=["i","im","id","ill","ive","its","we",
"were","well"],Ol=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,El=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Wn=new WeakMap;function Cl(e,t){let n=Os(t),{sentences:o,forms:a,at:r}=Tl(e,n);if(r<0||a[r].name===Vt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Rl(Il({sentences:o,forms:a,at:r},n),n.learned),{name:i,start:c,end:p}=a[r],u=Dl(l,i,Un(e,o[r],
c,p),t),d=Bl(e,o,n),m=[l==="open"&&d.some(x=>x.name!=="two-at-once")?"":u,...d.map(x=>x.remark)].filter(Boolean);return{
kind:l,reason:u,notes:d,remarks:m.slice(0,xl)}}function Ml(e,t){let n=Os(t),o=t["about-statements"],a=Ms(Ul(e)),r=Object.entries(n.blame).map(([k,y])=>({name:k,places:a.
flatMap(j=>ql(k,y,j,n))})),l=new Set(r.flatMap(({places:k})=>k.map(({sentence:y})=>y))),i=[],c="";for(let{name:k,places:[
y]}of r){if(!y)continue;let j=Pl(e,y,n.quotedTo[k]);i.length||(c=Wl(k,e,y,n)),i.push({name:k,words:j,remark:E(o.blame[k].
say,{words:j})})}let p=i.map(k=>k.name),u=a.filter(k=>!l.has(k)),d=Object.keys(n.parts).filter(k=>(k==="seen"?u:a).some(
({line:y})=>Be(n.parts[k],y))),f=d.map(k=>o.parts[k]).join(", "),m=d.length?E(o.mirror,{parts:f}):"",x=[m,i.length?`${i[0].
remark} ${c}`:""].filter(Boolean);return{parts:d,mirror:m,blame:p,notes:i,rewording:c,remarks:x}}function $s({remark:e,opener:t=""},n,o){
return o?.coach?Object.values(o.dangers).some(r=>tt(n,r).length)?[]:e==="question"?Cl(n,o.coach).remarks:Ml(`${t.replace(
/…$/,"")} ${n}`,o.coach).remarks:[]}function Os(e){return Wn.has(e)||Wn.set(e,Al(e)),Wn.get(e)}function Al(e){let t=Ut(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([c,p])=>[c,De(p,t)])),{limit:o,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:De(e.echoes,t),stated:De(
e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:_n.map(i=>yt(l[i]))},passes:De(e.passes,t),quotes:De(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Be(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Tl(e,t){let n=Ms(e),o=n.map(p=>Ll(p,t)),a=p=>n.map((u,d)=>d).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>Es(n[p])>=Fn),i=a(p=>!["none","echo","short"].includes(o[p].name)),[c]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:o,at:c??n.length-1}}var Gt=e=>e.trim().split(" ").slice(0,-1),Es=({line:e})=>Gt(
e).length-1;function Ll({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:l}){for(let[u,d]of Object.entries(
n)){let f=Be(d,e);if(f)return{name:u,start:f[0],end:f[1]}}let i=Object.entries(o).map(([u,d])=>({name:u,place:Be(d,e)})).
filter(({place:u})=>u).map(({name:u,place:[d,f]})=>({name:u,start:d,end:f}));if(i.length){let u=i.reduce((d,f)=>f.start<
d.start?f:d);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:Vt}:e.
slice(2,u.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:Vt}:u}let c=Cs(Gt(e).slice(1),a).length>Fn?"echo":"short";return{name:t==="?"&&Be(r,e)?c:Vt,start:2,end:e.length}}
function Cs(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Nl({sentences:e,forms:t,at:n},{fillers:o}){let{
line:a,mark:r}=e[n],l=Cs(Gt(a).slice(1),o),i=Gt(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],p=t.filter(
({name:u},d)=>d!==n&&(e[d].mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:u})=>`beside ${u}`)]}function Il(e,t){let{forms:n,weights:o,unit:a}=t.learned,
r=n[e.forms[e.at].name]??_n.map(()=>0),l=new Set(Nl(e,t).map(p=>Kt(p)%o[0].length)),i=a/Math.sqrt(l.size);return[...r.map(
(p,u)=>p+[...l].reduce((d,f)=>d+o[u][f],0)*i),0]}function Rl(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-a);return n-o>=t?
vl[e.indexOf(n)]:""}function Dl(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?E(a[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":E(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Bl(e,t,{
data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(c=>c.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.
entries(o).flatMap(([c,p])=>{let u=l.map(f=>({sentence:f,place:Be(p,f.line)})).find(({place:f})=>f);if(u){let f=Un(e,u.sentence,
...u.place);return i.some(m=>m.includes(f))?[]:(i.push(f),[{name:c,words:f,remark:E(a[c],{words:f})}])}let d=l.filter(f=>Es(
f)>=Fn).length>1;return c==="two-at-once"&&d?[{name:c,words:"",remark:a[c]}]:[]})}function ql(e,t,n,{passes:o,quotes:a,unless:r}){
if(Be(a,n.line))return[];let l=zt(o,n.line),i=Be(t,l);return!i||r[e]&&Be(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function Pl(e,{
sentence:t,start:n,end:o},a){let r=a&&Be(a,t.line.slice(n,o));return Un(e,t,n,r?n+r[1]:o)}function Wl(e,t,n,o){let a=o.data["\
about-statements"].blame[e],r=_l(e,t,n,o),l=r>0?Fl(t,n.sentence,r):"",i=e==="ultimatum"&&bt(l).line.split(" ").some(u=>$l.
includes(u)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?E(p,{rest:l}):a.
otherwise}function _l(e,t,{sentence:n,start:o,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(o,a).trim().split(" "),p=c[0]===
"you"||c[0]==="u",u=m=>p&&c.slice(1,1+m.length).join()===m.join(),d=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("n\
ot")&&(d=a);let f=u(["never"])&&r.has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&f&&(d=i.indexOf(` ${c[2]} `,o)+
1),e==="makes"&&u(["make","me","feel"])&&(d=i.indexOf(" feel ",o)+6),e==="feel-you"){let m=i.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=m<0?0:o+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(o))){let[[m],[,x]]=[n.places[o],n.places[a-1]];
t.slice(m,x).includes(",")&&(d=o+c.slice(0,3).join(" ").length+1)}return d<i.length-2?d:0}function Fl(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split(El,1),a=o.replace(Ss," ").replace(/^ +| +$/g,"");return[...a].length<=jl?a:""}var Un=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(Ss," ").replace(Ol,"");function Ms(e){let{line:t,places:n}=bt(e),o=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,c]=n[r-1],p=l?n[r]:[c,c];o.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return o}function Ul(e){return e.replace(js,"").replace(Sl,"")?e.replace(js,t=>" ".repeat(t.length)):
e}var Hl=1200;function As(e,{words:t,find:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-hint"}),r=s("div",
{class:"ajar-remarks"},o,a),l=0,i=[],c=d=>{window.ajarNoRemarks=d,i=[],u()},p=(d,f)=>s("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(f)},d);function u(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===i.join(`
`)||(i=f,o.replaceChildren(...f.map(m=>s("p",{},m))),d?a.replaceChildren(p(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,Hl)}),r}var Hn=2e4,zl=10,je=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function wt({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new je("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:Vl[r.kind](l,r);Ie(r,a)&&(a[r.
id]=Kl(r,i,a))}return a}function Jt(e,t){try{wt(e,t)}catch(n){if(n instanceof je)return!1;throw n}return!0}var Ns=e=>Object.
values(e).every(t=>t==null);function Se(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Ts(
e.cards,n)),he(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Ts(e.piles,t[n.
id])}`);case"date":return[Tn(t)];case"list":return t.map(he);default:return[he(`${t}`)]}}var Ts=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Kl(e,t,n){if(e.kind!=="choice"||!t)return t;let o=Je(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Vl={ruler(e){if(!Number.isInteger(e)||e<0||e>zl)throw new je("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:c})=>c);if(!Ls(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Kn(a)))throw new je("answer-cards");let{chosen:r}=e,l=zn("own"in e?e.own:"")??"";if(l&&!o)throw new je("ans\
wer-own");if(!n&&r.length+!!l>1)throw new je("answer-one-card");let i=a.filter(c=>r.includes(c));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),a=Kn(n.map(({id:l})=>l));if(!Ls(e)||!Object.keys(e).every(
Kn(o))||!Object.values(e).every(a))throw new je("answer-piles");let r=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:zn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new je("answer-lines",
{most:t});let n=e.map(o=>zn(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!it(e))throw new je(
"answer-day");return e}};function zn(e){if(typeof e!="string")throw new je("answer-text");if(e.length>Hn&&[...e].length>
Hn)throw new je("answer-long",{most:Hn});return he(e)?e:null}var Kn=e=>t=>e.includes(t),Ls=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Gl=[{answers:["all"]}],Jl=/\p{L}/u,Zl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Yl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Ql=/\{([a-z][a-z0-9-]*)\}/g;function Yt({items:e,rules:t,reflection:n},o,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(
e.map(({id:d})=>[d,o[d]??null]));if(Ns(i))return"nothing"in n?[Zt([n.nothing])]:[];let{parts:c}=Ds({items:e,answers:i,rules:t,
phrases:n,last:l}),u=(r||!t.length?Gl:t).flatMap(c);return r||!("closing"in n)?u:[...u,Zt([n.closing])]}function Rs({items:e,
rules:t,reflection:n},o){let{sentences:a}=Ds({items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(
r):[])}var Zt=e=>({words:e,heading:"",said:[]}),Pe=(e,t,n=[])=>({words:n,heading:e,said:t}),Is=(e,t)=>e.filter(n=>!t.has(
Le(n)));function Ds({items:e,answers:t,rules:n,phrases:o,last:a}){let r=b=>e.find(({id:O})=>O===`couple-${b}`)??e.find(({
id:O})=>O===b),l=b=>t[r(b)?.id]??null,i=b=>r(b)?Se(r(b),l(b)):[],c=b=>{let O=new Set(b.map(r));return e.filter(A=>O.has(
A))},p=b=>{let O=l(b);return typeof O=="number"?O:i(b).length},u=b=>b.map(O=>l(O)?.chosen).find(O=>Array.isArray(O))??[],
d=(b,O)=>{let[A,U]=[r(b),l(b)];return A?.kind!=="sort"||!U?[]:A.cards.filter(({id:K})=>U[K]===O).map(({text:K})=>K)},f=b=>new Set(
b?i(b).map(Le):[]),m=({if:b=[],unless:O=[]})=>b.every(x)&&!O.some(x);function x(b){if(typeof b=="string")return l(b)!==null;
let{item:O=[],cards:A,piles:U,without:K,only:F,least:J,asked:z}=b;if(z)return!!r(z)&&Ie(r(z),t);let ae=O.find(ne=>l(ne)!==
null);if(!ae)return!1;let re=u([ae]);return A&&!A.some(ne=>re.includes(ne))||U&&!U.some(ne=>Is(d(ae,ne),f(K)).length)||F&&
!(ne=>ne.size===1&&ne.has(F))(new Set(Object.values(l(ae))))?!1:J==null||p(ae)>=J}let k=(b,O={})=>E(o[b],O);function y(b,O={}){
if(typeof b=="string")return k(b,O);if(!m(b))return null;let{phrase:A,of:U,since:K}=b;if(!U)return k(A,O);if(!i(U).length)
return null;let F=K&&a?.values[U];return F==null?k(A,{n:p(U),...O}):k(K,{n:p(U),last:F,day:a.day,...O})}let j=(b=[],O={})=>b.
map(A=>y(A,O)).filter(A=>A!==null),v=(b,O)=>{let A=j(b,O);return A.length?[Zt(A)]:[]};function w(b){if(typeof b=="string")
return i(b);if("level"in b)return I(b);if("phrase"in b){let[J]=b.of?i(b.of):[],z=y(b,J===void 0?{}:{words:J});return z===
null?[]:[z]}let{item:O,pile:A,also:U,without:K}=b,F=A?d(O,A):i(O);return U&&(F=F.filter(J=>f(U).has(Le(J)))),Is(F,f(K))}
let M=({heading:b,under:O})=>b?k(b):(O&&r(O)?.said)??"";function N(b,O){let A=r(b);if(A?.kind!=="sort"||t[A.id]===null)return[];
let U=F=>A.piles.find(J=>J.id===F).text;return(O??A.piles.map(({id:F})=>F)).map(F=>({id:F,text:U(F),cards:d(b,F)}))}let L=n.
find(b=>b.ladder)?.ladder,T=()=>Math.floor(L.rungs.length/2);function C(b){let[O]=u([b]);return!L||!O?null:T()-L.rungs.findIndex(
({card:A})=>A===O)}function I({level:b,up:O=0}){let A=b.map(C).find(K=>K!==null);if(!L||A===void 0)return[];let U=L.rungs[T()-
A-O];return U?i(U.item):[]}let W={answers({answers:b}){return(b[0]==="all"?e:c(b)).filter(({id:A})=>t[A]!==null).map(A=>Pe(
A.said||A.ask,Se(A,t[A.id])))},lines(b){let O=b.lines.flatMap(w),A=O.length?[Pe(M(b),O,j(b.say))]:[],U=b.count?.[Math.min(
O.length,b.count.length-1)];return U?[...A,Zt([k(U,{n:O.length})])]:A},piles({piles:b,only:O,heading:A,below:U={},all:K={}}){
let F=J=>J.length===r(b).cards.length;return N(b,O).filter(({cards:J})=>J.length).flatMap(({id:J,text:z,cards:ae})=>{let re=F(
ae)&&K[J]||U[J],X=A?k(A,{pile:z}):z;return[Pe(X,ae),...v(re?[re]:[])]})},empty(b){let O=N(b.empty,b.only).filter(({cards:A})=>!A.
length).map(({text:A})=>A);return O.length?[Pe(M(b),O,j(b.say))]:[]},sentence(b){let O=o[b.sentence],A=Bs(O),U=Object.fromEntries(
A.map(K=>[K,i(K).join(" ")]));return Object.values(U).every(Boolean)?[Pe(M(b),[Vn(b,O,U)])]:[]},message(b){let O=H(b.message);
return O.length?[Pe(M(b),[O.join(" ")])]:[]},ladder(){let[b=""]=i(L.goal),[[O],[A]]=[u([L.today]),u([L.later])],U=L.rungs.
map(({card:K,item:F})=>{let J=r(F)?.said??"",[z]=i(F),ae=z?`${J}: ${z}`:k("open",{level:J}),re=Xl(K===O,K===A,!!A);return re?
k(re,{level:ae}):ae});return[Pe(k(b?"ladder":"ladder-unnamed",{goal:b}),U)]},missing({missing:b,say:O}){let A=c(b).filter(
({id:U})=>t[U]===null);return A.length?v(O,{parts:A.map(U=>U.said).join("; ")}):[]},repeated(b){let O=b.repeated.map(i),
A=new Map;for(let F of O.flat())A.has(Le(F))||A.set(Le(F),F);let U=F=>O.filter(J=>J.some(z=>Le(z)===F)).length>1,K=[...A].
filter(([F])=>U(F)).map(([,F])=>F);return K.length?[Pe(M(b),K)]:[]}},H=b=>b.parts.map(O=>[O,i(O.item)[0]]).filter(([,O])=>O).
map(([O,A])=>P(O,A,b));function P(b,O,{self:A=[],small:U=[],capitals:K=[]}){let{opener:F,clause:J,clauses:z=[],questions:ae=[],
names:re=!1}=b,X=Ce(O),ne=Ft(X),ge=ne.toLowerCase();if(A.includes(ge))return He("{words}.",{words:X});let ce=[...o[F]].at(
-1);if(!Zl.test(X.match(Jl)?.[0]??"a")||ae.includes(ge))return He(`{words}${ce}`,{words:X});let S=o[J&&z.includes(ge)?J:
F],_=re||K.includes(ne);return He(S,{words:Qt(X,U,_)})}function B(b){if(!m(b))return[];let O=Object.keys(W).find(U=>U in
b),A=O?W[O](b):v(b.say);return A.length&&b.then?[...A,...v([b.then])]:A}return{parts:B,sentences:H}}var Bs=e=>[...e.matchAll(
Ql)].map(([,t])=>t);function Vn({alike:e,small:t=[],lower:n=[]},o,a){let r=i=>Qt(Ce(he(a[i])),t,!n.includes(i)),l=Object.
fromEntries(Bs(o).map(i=>[i,r(i)]));return He(o,l,e)}function Qt(e,t,n){let o=Ft(e);if(!([...o].length>1&&Yl.test(o)&&!n)&&
!t.includes(o.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function Xl(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function qs(e,t,n,o=null){let a=ei(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:Yt(e,t,{plain:r,last:o})}}function ei({
items:e},t,n){let o=n&&ks(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function Gn(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,d)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},u),c=i(t["home-no"],()=>{}),p=s("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(s("p",{},o),p),c.focus()}function Xt(e){let n=s("button",{type:"button",onclick:()=>Gn(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function Ps({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=s("p",{class:"ajar-problem",role:"al\
ert"}),i=s("p",{class:"ajar-news",role:"status"}),c=s("div",{}),p=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=u,f=!1,m=!1,x=!1,k=!1,y=!1,j=(S,_,Z={})=>s(
"button",{type:"button",onclick:_,...Z},S),v=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>O()}),w=j(
e["keep-open"],()=>O(),{class:"ajar-link"}),M=s("div",{class:"ajar-offer"}),N=!1,L=S=>{S.tabIndex=-1,S.focus()},T=()=>c.
querySelector(".ajar-change"),C=()=>u.state==="kept"&&!u.reopen;function I(S,_=S){r.dataset.short=_,a.textContent!==S&&(a.
textContent=S)}function W(){let S=u.problem?e["keep-unsaved"]:e["keep-saving"],[_,Z]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[S],
lost:[e["keep-lost"]]}[y?"lost":u.state];r.classList.toggle("ajar-state-lost",y),I(_,Z),r.dataset.longest=u.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,H()}function H(){let S=n&&
u.state==="none"&&!f,[_,Z]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];v.setAttribute(
"aria-label",_),v.replaceChildren(s("span",{class:"ajar-long"},_),s("span",{class:"ajar-short"},Z)),v.hidden=!S||N,w.hidden=
!S||!u.exists,M.hidden=!S||k,p.hidden=S&&l.hidden&&!i.textContent}function P(){let S=()=>{k=!0,W(),L(r)};return M.replaceChildren(
s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},j(e["keep-nothing"],S),j(e["keep-offer-yes"],O))),M}function B(){
u={...u,saved:!1},W()}function b(){W(),d=u,C()?c.replaceChildren(m?z("change"):ne()):u.state!=="none"?c.replaceChildren(
z("unlock")):f?c.replaceChildren(z(u.exists?"open":"start")):c.replaceChildren(n?"":k?F():K())}let O=()=>{f=!0,i.textContent=
"",b(),p.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},A=()=>u.hosted?s("p",{},e["keep-hub"]):null,
U=()=>u.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function K(){return s("div",
{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[u.exists?"keep-there":"keep-why"]),A(),s("d\
iv",{class:"ajar-moves"},j(e["keep-nothing"],()=>{k=!0,b(),L(r)}),j(e[u.exists?"keep-open":"keep-start"],O)))}let F=()=>s(
"p",{},j(e[u.exists?"keep-open":"keep-start"],O,{class:"ajar-link"}));function J(){let _=["none","weak","fair","good","s\
trong"].map(Z=>e[`keep-strength-${Z}`]).reduce((Z,ee)=>ee.length>Z.length?ee:Z);return s("p",{class:"ajar-strength","ari\
a-live":"polite","data-longest":_},s("span",{},e["keep-strength-none"]))}function z(S){let _=S==="start"||S==="change",Z={
start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[S],ee=s("input",{id:`${o}-wor\
ds`,type:"password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{_&&t({strength:ee.value})}}),ue=s("inp\
ut",{id:`${o}-again`,type:"password",spellcheck:"false"}),ke=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),ue),
R=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),V=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:u.
place,onchange:()=>t({place:V.value})}),Y=J(),oe=()=>{if(!ee.value){ee.focus();return}if(R.hidden=!0,_&&ee.type==="passw\
ord"&&ue.value!==ee.value){R.textContent=e["keep-again-differs"],R.hidden=!1,ue.focus();return}S==="change"?t({change:ee.
value},{awaited:!0}):t({[S==="start"?"keep":"unlock"]:ee.value,place:V.value},{awaited:!0}),I(e["keep-opening"]),ee.value=
"",ue.value="",Y.firstChild.textContent=e["keep-strength-none"]},te=()=>{f=!1,m=!1,b(),S==="change"?T().focus():L(r)},pe=s(
"details",{},s("summary",{},e["keep-where"]),s("label",{for:`${o}-place`},e["keep-place"]),V);return s("form",{class:"aj\
ar-ask",onsubmit:se=>{se.preventDefault(),oe()}},s(u.state==="locked"?"h1":"p",{class:"ajar-title"},Z),A(),S==="start"&&
n?s("p",{},e["keep-why"]):null,S==="start"?U():null,S==="change"?s("p",{},e["keep-change-how"]):null,_?s("p",{},e["keep-\
no-way-back"]):null,S==="start"&&u.here==="browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[S===
"change"?"keep-new":"keep-passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},e[_?"keep-how":"keep-how-open"]),ee,_?Y:
null,_?ke:null,s("label",{class:"ajar-card"},s("input",{type:"checkbox",onchange:({target:se})=>{ee.type=se.checked?"tex\
t":"password",ke.hidden=se.checked,R.hidden=!0}}),s("span",{},e["keep-see"])),_?R:null,S==="change"||u.here?null:pe,s("d\
iv",{class:"ajar-moves"},S==="unlock"?null:j(e["keep-not-now"],te),s("button",{type:"submit"},Z)),_?null:X(),S==="start"&&
u.here?re():null)}let ae=()=>s("div",{},j(e["keep-copy"],()=>t({take:"sealed"})));function re(){let S={words:e,label:e["\
keep-bring-yes"],question:e["keep-bring-sure"]},_=s("input",{type:"file",onchange:async()=>{let ue=new Uint8Array(await _.
files[0].arrayBuffer()),ke=()=>t({bring:ue},{awaited:!0});_.value="",u.exists?Gn(ee,{...S,act:ke}):ke()}}),Z=s("label",{
class:"ajar-words"},s("span",{},e["keep-bring"]),_),ee=s("div",{class:"ajar-twice"},Z);return ee}function X(){let S=Xt({
words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summar\
y",{},e["keep-forgot"]),s("p",{},e["keep-forgot-how"]),...u.here?[s("p",{},e["keep-copy-forgot"]),ae(),re()]:[],s("p",{},
e["keep-erase-how"]),S)}function ne(){let S=s("select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(S.value)})},...[
...new Set([5,15,30,60,u.minutes])].sort((_,Z)=>_-Z).map(_=>s("option",{value:_,selected:_===u.minutes},E(e["keep-minute\
s"],{n:_}))));return s("div",{class:"ajar-kept"},j(e["keep-lock"],()=>{I(e["keep-opening"]),t({lock:!0},{awaited:!0})}),
j(e["keep-change"],()=>{m=!0,x=!1,b(),c.querySelector("input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-change\
d",role:"status"},x?e["keep-changed"]:""),s("details",{},s("summary",{},e[u.here?"keep-more":"keep-where"]),...u.here?[s(
"p",{},e["keep-copy-how"]),ae()]:[s("p",{},u.place)],u.copied?s("p",{},E(e["keep-copied"],{program:u.copied})):null,s("l\
abel",{for:`${o}-minutes`},e["keep-idle"]),S))}function ge(S){if(S.strength!=null){let _=c.querySelector(".ajar-strength\
 > span");_&&(_.textContent=S.strength);return}if(S.changed){m=!1,b(),c.querySelector(".ajar-changed").textContent=e["ke\
ep-changed"],x=!0,T().focus();return}u={...u,...S},u.state==="kept"&&(f=!1),C()||(m=!1),W(),ce()}let ce=et(c,()=>{let S=d;
if(S.state===u.state&&S.exists===u.exists&&S.minutes===u.minutes&&S.here===u.here&&!!S.reopen==!!u.reopen&&!!S.hosted==!!u.
hosted&&c.firstChild){d=u;return}let Z=f&&S.place!==u.place;b(),S.state!==u.state&&S.state!=="none"?L(r):Z&&c.querySelector(
"input").focus()});return b(),{line:r,small:v,opener:w,more:p,offer:P,setStart:S=>{N=S,W()},update:ge,begin:B,setLost:S=>{
y=S,W()},say:S=>{i.textContent=S,p.hidden=!1}}}function Ws(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,u)=>{let d=s("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return ve(d,
p),d.firstElementChild.setAttribute("aria-hidden","true"),d},c=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),i(n,"wide"),i(o,"narrow"),s("details",{open:c},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...a.map(p=>s("th",{scope:"col"},p)))),s("tbody",{},...r.map(([p,...u])=>s("tr",{},s(
"th",{scope:"row"},p),...u.map(d=>s("td",{},d??"–")))))))))}function _s({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!Ie(o,n)))if(o.kind==="choice"){let l=(o.among?
Je(o,n):o.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[o.id]={chosen:l,
own:i})}else if(o.kind==="sort"){let r=o.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var Fs=(e,t)=>E(e.ask,t);var ti=new Set(["autorestarting","dead","restarting","terminating"]),ni=4e3;function Us({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,l=(c,p)=>{
ti.has(p)&&t()},i=(c,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,ni):n()};return o.connect(
l),a.connect(i),()=>{clearTimeout(r),o.disconnect(l),a.disconnect(i)}}function Hs({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([c,p])=>{let u=_s(c,p),d=c.items.filter(f=>f.id in u).map(f=>[Fs(f,u),...Se(f,u[f.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function r(c){let p=a(),u=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let p=s("div",{class:"ajar-\
lost",hidden:!o,...c},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(c){o=c;for(let p of n)p.hidden=!c}return{line:l,set:i,isLost:()=>o,forget:c=>n.delete(
c)}}var zs=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Ks(e,{words:t,send:n,open:o,help:a,matters:r,ways:l}){let i=s("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),c=$e(t,T=>i.replaceChildren(T)),p=T=>{c.begin(),n(T)},u=s("div",{}),d={},f="",m=0,x=Pt(t);e.replaceChildren(s(
"section",{class:"ajar-home","aria-label":t["home-title"]},u),i);let k=(T,C)=>s("button",{type:"button",onclick:C},T),y=T=>s(
"div",{class:"ajar-reflection"},...T.flatMap(C=>ct(C,3))),j=(T,C,I)=>Xt({words:t,label:T,question:C,act:()=>p(I)}),v=()=>{
let T=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{T.files[0]&&p({import:await T.files[0].text()}),
T.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),T)};function w(){let T=r();return d.something?
[T.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...T.map(({heading:C,lines:I})=>s("div",{},s("dt",
{},C),...I.map(W=>s("dd",{dir:"auto"},W))))),s("div",{class:"ajar-moves"},...l())]:[]}let M=et(u,()=>{let T=JSON.stringify(
[d,r()]);T!==f&&(f=T,Wt(u,N))});function N(){let T=(W,H)=>k(H,()=>p({take:W})),C=m>(d.danger?.kinds.length??0)?null:d.danger,
I=()=>{m=C.kinds.length+1,N(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(C?a.notice(C,{level:2,aside:I}):
"",s("p",{class:"ajar-welcome",tabindex:"-1"},d.welcome),d.newest?s("div",{class:"ajar-moves"},k(t["home-go-on"],()=>o(d.
newest))):"",d.due?.length?s("ul",{},...d.due.map(W=>s("li",{},W))):"",d.plan?.length?s("h2",{},t["home-plan"]):"",d.plan?.
length?y(d.plan):"",d.plan?.length&&!C?a.line():"",...(d.earlier??[]).filter(({plan:W})=>W.length).map(({title:W,plan:H})=>s(
"details",{},s("summary",{},`${t["home-plan"]}, ${W}`),y(H))),...w(),s("details",{},s("summary",{},t["home-take"]),s("p",
{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...C?[]:[k(t["home-take-plan"],()=>p({take:"plan",paper:x.value(),
country:a.code()})),x.element(),s("p",{class:"ajar-hint"},t["home-print-how"]),T("calendar",t["home-take-calendar"]),d.danger?
"":T("calendar-line",t["home-take-calendar-line"])],T("check-ins",t["home-take-check-ins"]),T("everything",t["home-take-\
everything"])),v()),d.something?s("details",{},s("summary",{},t["home-end"]),s("p",{},t["home-anew-how"]),j(t["home-anew"],
t["home-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),j(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}
return{update:T=>{c.end(),d=T,M()},settle:c.end,say:(T,C="")=>{c.end();let I=s("div",{class:"ajar-text"});ve(I,C),i.replaceChildren(
T,I),i.scrollIntoView({block:"nearest"})}}}function Vs({name:e,type:t,data:n}){let o=URL.createObjectURL(new Blob([zs(n)],
{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}var oi=1e3;function en(e,{title:t,paper:n,isTight:o=!1,onRefused:a}){let{documentElement:r,title:l}=document,i=f=>s("div",
{class:`ajar-plan-${f}`},s("div",{})),c=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},i("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),i("foot"));document.body.append(c),r.classList.add("ajar-printing"),document.title=t;
let p=new AbortController,u=()=>{p.abort(),c.remove(),r.classList.remove("ajar-printing"),document.title=l},d=setTimeout(
a,oi);addEventListener("beforeprint",()=>clearTimeout(d),{once:!0}),window.print();for(let f of["pointerdown","keydown",
"pagehide"])addEventListener(f,u,{capture:!0,signal:p.signal})}function Js({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:l,sentence:i,plan:c,message:p,more:u,needs:d,support:f,
ladder:m}=e,x=[s("h1",{},r),...l.map(k=>Gs("ajar-plan-goal",k)),...i.map(k=>Gs("ajar-plan-hero",k)),Jn(c,"h2"),...p.map(
k=>tn(k,nt(k.lines))),u.length?s("section",{},Jn(u,"h2")):"",...d.map(k=>tn(k,li(k))),...f.map(k=>tn(k,[Jn(k.fields,"h3")])),
...m.map(k=>tn(k,ii(k),ri(k))),n.length?s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-number\
s"},n.join(" · ")):null];en(x,{title:r,paper:t,isTight:u.length>2,onRefused:a})}var nn=({lines:e})=>[...e.join("")].length,
si=e=>nn(e)<160?"large":nn(e)<500?"middle":"usual",Gs=(e,t)=>s("div",{class:e,"data-size":si(t)},...Zn(t,"h2")),ai=e=>nn(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),nt=e=>e.map(t=>s("p",{dir:"auto"},t)),Zs=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:nt(e),Zn=({heading:e,lines:t},n,o=nt)=>[s(n,{},e),...o(t)];function Jn(e,t){
let n=e.every(ai)?"ajar-plan-beside":"",o=t==="h3"?Zs:nt;return s("div",{class:n},...e.map(a=>s("div",{},...Zn(a,t,o))))}
var ri=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+nn(o),0)<900,tn=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),li=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(o=>[...o].length<60)?s(
"ul",{class:"ajar-plan-pills"},...t.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},...Zn(t,"h3",Zs))),ii=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>nt(n)),s("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-\
here":a.length>0},s("h3",{},n),s("div",{},...nt(o),a.length?s("p",{},s("b",{},a.join(" · "))):null))))];var ci={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},ot=10,
ui=400,vt=17,Yn=16,ze=14,[ta,na]=[12,38],[Qn,Xn,pi]=[46,8,30],Ys=15,Qs=26,fi=14;function eo(e,t,n){let o=t.filter(({id:i})=>e.
some(c=>c[i]!==null)),[a,r]=e.length>1?mi(e,o,n):di(e[0],o,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ie(r)}`}">
${a.join(`
`)}
</svg>
`}function di(e,t,n){let[o,a,r]=[92,14,n-14],l=c=>a+(r-a)*c/ot;return[t.flatMap(({id:c,name:p},u)=>{let d=u*o,f=d+46,m=e[c],
x=[...Array(ot+1).keys()].map(y=>xt([l(y),f-5],[l(y),f+5],"edge",1)),k=[0,ot].filter(y=>y!==m).map(y=>We(`${y}`,l(y),f+25,
"muted",{size:ze,anchor:"middle"}));return[We(p,0,d+vt,c,{size:vt,bold:!0}),xt([a,f],[r,f],"edge",1.5),...x,...k,aa(c,l(
m),f,9),We(`${m}`,l(m),f+29,c,{size:vt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function mi(e,t,n){let o=yi(e,ta,n-na),
a=Qn+ot*Xn+pi,r=t.flatMap(({id:p,name:u},d)=>hi(e,p,u,o,d*a,n)),l=t.length*a,[i,c]=bi(e,o,l,n);return[[...r,...i],l+c]}function hi(e,t,n,o,a,r){
let[l,i]=[a+Qn,a+Qn+ot*Xn],c=e.map((f,m)=>({value:f[t],x:o[m],y:i-Xn*f[t]})).filter(({value:f})=>f!==null),p=[l,i].flatMap(
(f,m)=>[xt([0,f],[r-na+ta,f],"line",1),We(m?"0":`${ot}`,r,f+5,"muted",{size:ze,anchor:"end"})]),u=Math.min(...o.slice(1).
map((f,m)=>f-o[m])),d=u<11?Math.max(2,u/3):5.5;return[We(n,0,a+vt,t,{size:vt,bold:!0}),...p,Oi(c,t),...c.map(({x:f,y:m})=>aa(
t,f,m,d)),...gi(c,t)]}function gi(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[c,p]=[e[i-1]?.value??a,e[i+1]?.value??a],
u=c>=a&&p>=a&&c+p>2*a,d=(c-a)*(p-a)<0,f=i===0||i===e.length-1;return{value:a,x:r+(d?Math.sign(c-a)*6:0),y:l+(u?22:-11),half:`${a}`.
length*Yn*.6/2,rank:f?0:a===c?3:d?2:1}}),o=[];for(let a of n.sort((r,l)=>r.rank-l.rank))(a.rank===0||a.rank<3&&e.length<=
fi)&&!o.some(l=>ki(a,l))&&o.push(a);return o.map(({value:a,x:r,y:l})=>We(`${a}`,r,l,t,{size:Yn,bold:!0,anchor:"middle"}))}
var ki=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Yn;function yi(e,t,n){let o=oa(e);if(o.length===1){let p=(n-
t)/(e.length-1);return e.map((u,d)=>t+d*p)}let a=o.slice(1).map((p,u)=>un(o[u].day,p.day)),r=Ys*(e.length-o.length)+Qs*a.
length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((p,u)=>p+u,0),c=t;return o.flatMap(({many:p},u)=>(u&&(c+=Qs*l+
i*a[u-1]),Array.from({length:p},(d,f)=>(f&&(c+=Ys*l),c))))}function oa(e){if(!e.every(({day:o},a)=>o&&o>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(-1).many++:n.push({day:o,many:1});return n}
function bi(e,t,n,o){let a=oa(e);if(a.length===1){let[u]=a.map(w=>w.day&&ea(w.day,!0)),f=o<ui||e.length>4?2:e.length,m=f===
2?[0,e.length-1]:[...e.keys()],x=o/f-14,k=m.map(w=>({x:t[w],lines:vi(e[w].moment,x)})),y=Math.max(...k.map(({lines:w})=>w.
length))*ze*1.25,j=k.flatMap(({x:w,lines:M})=>Xs(M,w,n+12,o)),v=u?[We(u,0,n+y+22,"muted",{size:ze})]:[];return[[...j,...v],
y+(u?28:8)]}let r=new Set(a.map(({day:u})=>u.slice(0,4))),l=[],i=0;for(let{day:u,many:d}of a){let[f,m]=[t[i],t[i+d-1]];l.
push({from:f,to:m,x:(f+m)/2,words:ea(u,r.size>1)}),i+=d}let c=l.flatMap(({from:u,to:d,x:f})=>[xt([u,n-4],[d,n-4],"edge",
1),xt([f,n-4],[f,n+2],"edge",1)]),p=wi(l.map(u=>({...u,...sa([u.words],u.x,o)})));return[[...c,...p.flatMap(({words:u,x:d})=>Xs(
[u],d,n+18,o))],24]}function wi(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.slice(1,-1))a.start>=o.at(-1).end+14&&a.
end+14<=n.start&&o.push(a);return[...o,n]}function sa(e,t,n){let o=Math.max(...e.map(on))/2,a=Math.min(Math.max(t,o),n-o);
return{start:a-o,end:a+o}}function Xs(e,t,n,o){let{start:a,end:r}=sa(e,t,o),[l,i]=a<=0?["start",0]:r>=o?["end",o]:["midd\
le",t];return e.map((c,p)=>We(c,i,n+p*ze*1.25,"muted",{size:ze,anchor:l}))}var ea=(e,t)=>Ve(e,{month:"short",day:"numeri\
c",...t&&{year:"numeric"}});function vi(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){let l=`${n.at(-1)} ${r}`.
trim();!n.at(-1)||on(l)<=t?n[n.length-1]=l:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(Boolean).map(r=>xi(r,t))}
function xi(e,t){let n=[...e];if(on(e)<=t)return e;for(;n.length&&on(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}\
…`}var ji=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,on=e=>[...e].reduce((t,n)=>t+
ze*(ji.test(n)?1.05:.58),0),ie=e=>`${Math.round(e*10)/10}`,sn=e=>`var(--ajar-${e}, ${ci[e]})`,Si={"&":"&amp;","<":"&lt;",
">":"&gt;"},$i=e=>e.replace(/[&<>]/g,t=>Si[t]);function We(e,t,n,o,{size:a,bold:r=!1,anchor:l="start"}){let i=r?' font-w\
eight="650"':"";return`<text ${`x="${ie(t)}" y="${ie(n)}" text-anchor="${l}"`} font-size="${a}"${i} fill="${sn(o)}">${$i(
e)}</text>`}var xt=(e,t,n,o)=>`<path d="M${e.map(ie).join(" ")}L${t.map(ie).join(" ")}" stroke="${sn(n)}" stroke-width="${o}\
" fill="none"/>`,Oi=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${ie(n)} ${ie(o)}`).join("L")}" stroke="${sn(t)}" stroke-wid\
th="2.5" stroke-linejoin="round" fill="none"/>`;function aa(e,t,n,o){let[a,r,l]=[t,n,o];return`<path d="${{importance:`M${ie(
a-l)} ${ie(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,confidence:`M${ie(a-l*.9)} ${ie(r-l*.9)}h${ie(l*1.8)}\
v${ie(l*1.8)}h${ie(-l*1.8)}z`,readiness:`M${ie(a)} ${ie(r-l*1.25)}L${ie(a+l*1.25)} ${ie(r)}L${ie(a)} ${ie(r+l*1.25)}L${ie(
a-l*1.25)} ${ie(r)}z`}[e]}" fill="${sn(e)}"/>`}var Ei=600,Ci=340;function la(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},o=Ge.map(a=>({id:a,name:n[a]}));return{sentence:Mi(e,t),wide:eo(e,o,Ei),narrow:eo(e,o,Ci),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...Ge.map(r=>a[r])])}}function Mi(e,t){let[n,o]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},r=n.day&&
Ai(n.day,n.day.slice(0,4)!==o.day?.slice(0,4)),l=Ge.filter(p=>n[p]!==null);if(e.length===1){let p=l.map(d=>E(t["check-in\
s-value"],{ruler:a[d],value:n[d]})),u=ra(p);return r?E(t["check-ins-once"],{day:r,rulers:u}):E(t["check-ins-once-undated"],
{rulers:u})}let i=l.filter(p=>o[p]!==null).map(p=>E(n[p]===o[p]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[p],before:n[p],
after:o[p]}));if(!i.length)return t["check-ins-differ"];let c=ra(i);return r?E(t["check-ins-since"],{day:r,rulers:c}):E(
t["check-ins-since-undated"],{rulers:c})}var Ai=(e,t)=>Ve(e,{month:"long",day:"numeric",...t&&{year:"numeric"}}),ra=e=>new Intl.
ListFormat("en-US",{type:"conjunction"}).format(e);var st=(...e)=>e.map(([t,n,o={}])=>fe("path",{class:t,d:n,...o})),jt=(e,...t)=>fe("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Ti=(e,t,n,o)=>fe("circle",{class:e,cx:t,cy:n,r:o}),Li={cup:()=>jt("88 74 46 56",...st(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>jt("296 12 176 168",...st(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>jt("136 24 136 140",...st(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Ti("glow",234,94,4),...st(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>jt("312 66 80 120",...st(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>jt("190 66 72 100",fe("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),fe("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...st(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ia=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},Li[l](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function ca(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),ia(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var ua=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),ia(e.doors,t)),
pa=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Ni=4e3,Ii=6e3,Ri=6;function fa(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(f,m){o.textContent=f,a.dataset.breath=m}function i(){if(n===Ri){u(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,Ni)}function c(){l(e.out,"out"),t=setTimeout(i,Ii)}function p(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(f=>s("li",{},f))))),stop:u}}var Ke=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};var to="plan";function da(e,{exercises:t,danger:n}){let o=e.filter(({key:p})=>p==="plan@").at(-1)?.response,a=p=>ma(p)&&he(p)!=="";if(!o||
!a(o.if)||!a(o.then))return"";let r=p=>Object.values(n).some(u=>tt(p,u).length);if(Object.values(o).flatMap(Di).some(r))
return"";let{rules:l,reflection:i}=t.plan,c=l.find(p=>p.sentence);return c?Vn(c,i[c.sentence],o):""}var Di=e=>(e?.own?[e.
own]:[e].flat()).filter(ma),ma=e=>typeof e=="string";var Uf=new TextEncoder;var ha="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ga=`${ha}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,ad=new RegExp(`(?:[${ha}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),rd=new RegExp(`^[${ga}]+`),ld=new RegExp(`(^|[;,|"])([${ga}]*)(?=[=+\\-@−＝＋－＠])`,"g");function ka({after:e,among:t,...n},o){return wt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var Pi=[to,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],Wi={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},_i="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",Fi=new RegExp(`\\r\\n|[${_i}]`);function ya(e,t){let n=new Map(e.map(d=>[d.key,d])),o=d=>{let{response:f}=n.get(`${d}@`)??{},m=Object.keys(f??{}).length?
t.exercises[d]:null;return m?Ui(m,f):null},[a,r,l,i]=Pi.map(o),c=a?da([n.get(`${to}@`)],t):"",p=["day","helper","badly",
...c?[]:["if","then"]],u={goal:a?a.fields("goal"):[],sentence:c?[a.sentence(c)]:[],plan:a?a.fields(...p):[],message:o("r\
eframing")?.message()??[],more:Object.entries(Wi).flatMap(([d,f])=>(f.length?o(d)?.fields(...f):o(d)?.pile("goals","both"))??
[]),needs:r?[r.section("needs","this-week")]:[],support:l?[l.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:
[]};for(let[d,f]of Object.entries(u))u[d]=f.filter(m=>m.lines?.length||m.fields?.length||m.rungs?.length);if(!Object.values(
u).some(d=>d.length))throw new Ke("journal-no-plan");return{...u,title:t.exercises.plan?.title}}var St=e=>e.flatMap(t=>t.split(Fi)).map(he).filter(Boolean);function Ui({title:e,items:t,reflection:n,rules:o=[]},a){let r=f=>{
try{return ka(f,a[f.id])}catch{return null}},l=f=>{let m=r(f),x=f.kind==="date"&&it(m);return St(x?[Ve(x,{dateStyle:"ful\
l"})]:Se(f,m))},i=(...f)=>t.filter(({id:m})=>f.includes(m)).map(m=>({id:m.id,heading:m.said,lines:l(m)})).filter(m=>m.lines.
length),c=(...f)=>({heading:e,fields:i(...f)});function p(f,m){let x=t.find(v=>v.id===f&&v.kind==="sort"),k=x?.piles.find(
v=>v.id===m)?.text,y=k&&r(x);if(!y)return[];let j=x.cards.filter(v=>y[v.id]===m).map(({text:v})=>v);return[{id:m,heading:k,
lines:St(j)}]}function u(){let f={items:t,rules:o.filter(x=>x.message),reflection:n};if(!f.rules.length)return[];let m=Object.
fromEntries(t.map(x=>[x.id,r(x)]));return Yt(f,m).filter(({said:x})=>x.length).map(({heading:x,said:k})=>({id:"message",
heading:x,lines:St(k)}))}function d(){let f=o.find(y=>y.ladder)?.ladder;if(!f)return{...c("goal"),rungs:[]};let m=y=>t.find(
({id:j})=>j===y),x=[f.today,f.later].map(m).filter(Boolean),k=f.rungs.filter(y=>m(y.item)).map(y=>({heading:m(y.item).said,
lines:l(m(y.item)),marks:x.filter(j=>r(j)?.chosen.includes(y.card)).map(j=>j.said)})).filter(y=>y.lines.length||y.marks.
length);for(let{id:y,said:j}of f.before??[])a[y]&&typeof a[y]=="string"&&k.push({heading:j,lines:St([a[y]]),marks:[]});return{
...c("goal"),rungs:k}}return{fields:i,section:c,pile:p,message:u,ladder:d,sentence:f=>({heading:n["in-one"],lines:St([f])})}}function ba({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!Jt(a.exercise,a.answers)?[]:o.item?Hi(o,a):
Rs(a.exercise,a.answers)});return[...new Set(n)]}function Hi({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(p=>p.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(p=>a[e][p.id]===t),i=l?l.map(({text:p})=>p):Se(r,a[e]),
c=n.startsWith("{words}");return i.map(p=>{let u=Ce(p);return He(n,{words:c?u:Qt(u,["a","an"],!1)})})}var zi=["day","review","again","until"],Ki="{wishes}";function wa({words:e,help:t,exerciseOf:n,answersOf:o,keys:a}){let r=f=>{
let[m,x]=[n(`${f}@`),o(`${f}@`)];return m&&x?{exercise:m,answers:x}:null},l=f=>ba(f,r),i=({items:f})=>f.some(({takes:m})=>m);
function c(f,m){let k=(n(f)?.items??[]).flatMap(({takes:y=[]})=>y).filter(({exercise:y})=>m.includes(`${y}@`));return l(
{takes:k}).length>0}function p({key:f,exercise:m,html:x}){let k=o(f),y=m.items.flatMap(T=>Se(T,k[T.id]).flatMap(C=>Ce(C).
split(/\n+/)));if(!y.length)return"";let v=s("div",x?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","ari\
a-hidden":"true"});x?u(v,x,y):v.append(...y.map(T=>s("p",{dir:"auto"},T)));let w=s("p",{class:"ajar-status",role:"status"}),
M=async()=>{let C=[...v.querySelectorAll("h1, h2, p, li")].map(({textContent:W})=>W.trim()).join(`

`),I=await qn(C,v);w.replaceChildren(e[I?"help-copied":"letter-not-copied"])},N=()=>{let T=/-(US|CA)$/i.test(navigator.language),
C=s("div",{class:"ajar-letter-text"},...v.cloneNode(!0).childNodes);en([C],{title:e["letter-title"],paper:T?"us-letter":
"a4",onRefused:()=>w.replaceChildren(e["print-refused"])})},L=(T,C)=>s("button",{type:"button",onclick:C},T);return s("d\
iv",{class:"ajar-letter"},v,s("div",{class:"ajar-moves"},L(e["help-copy"],M),L(e["letter-print"],N)),w)}function u(f,m,x){
ve(f,m),[...f.querySelectorAll("p")].find(y=>y.textContent===Ki)?.replaceWith(s("ul",{},...x.map(y=>s("li",{dir:"auto"},
y)))),t.addNumbers(f),f.querySelector(".ajar-off-paper")?.remove(),f.querySelector(".ajar-help-line a")||f.append(s("p",
{},e["help-elsewhere-how"]))}function d(){let f=a().filter(k=>k.endsWith("@")&&o(k)),m=f.map(k=>({key:k,response:o(k)})),
x=Object.fromEntries(f.map(k=>[k.slice(0,-1),n(k)]));try{let{message:k,more:y,needs:j,support:v}=ya(m,{exercises:x,danger:{}}),
w=y.filter(({id:M})=>!zi.includes(M));return[...k,...w,...[...j,...v].flatMap(({fields:M})=>M)]}catch(k){if(k instanceof
Ke)return[];throw k}}return{sentences:l,isLetter:i,canBegin:c,letter:p,matters:d}}window.ajarShown??=new WeakMap;var $t=window.ajarShown,va="needs@",xa=e=>e.startsWith("check-in@"),an="note@",Vi="for-pa\
rtner@",ja=({answers:e,done:t,danger:n,reflection:o})=>JSON.stringify([e,t,n,o]),_e={};function Gi(){let e=document.getElementById(
"ajar-style")??document.head.appendChild(s("style",{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ed\
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
.ajar-plan-quiet{color:var(--muted);margin-top:8mm}.ajar-plan-numbers{font-variant-numeric:tabular-nums}}
.wall-dialog,.wall-dialog *{box-sizing:border-box}.wall-dialog :is(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);ba\
ckground:var(--paper);
border:2px solid var(--edge);border-radius:2vh;padding:4vh;margin:auto;font-size:max(1.0625rem,3.6vh);line-height:1.35;m\
ax-width:92vw}
.wall-dialog::backdrop{background:#00000073}.wall-dialog h2{font-size:1.2em;margin-bottom:.5em}.wall-dialog dl{columns:2\
;
column-gap:2em}.wall-dialog dl>div{break-inside:avoid;display:flex;gap:.8em;padding-block:.15em}.wall-dialog dt{min-widt\
h:4.6em}
.wall-dialog kbd{font:inherit;font-weight:650;color:var(--accent);margin-right:.5em}.wall-answers{display:flex;flex-wrap\
:wrap;
gap:.8em;margin-top:1em}.wall-dialog button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);bor\
der:1.5px
solid var(--edge);border-radius:12px;padding:.4em 1em;min-height:48px;cursor:pointer}.wall-dialog .wall-primary{backgrou\
nd:var(--accent);
border-color:var(--accent);color:var(--on-accent)}.wall-dialog :focus-visible{outline:3px solid var(--accent);outline-of\
fset:3px}
.desk-stepper{display:grid;grid-template-columns:1fr auto 3em auto;gap:8px;align-items:center}.desk-stepper output{text-\
align:center;
font-size:1.4em;font-weight:650}.wall-dialog .desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.wall-d\
ialog.desk-hands{
width:min(92vw,40rem)}.wall-dialog.desk-hands h2{min-height:2.5em;margin-bottom:0}.ajar .ajar-many{flex-wrap:wrap}.ajar \
.ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.ajar :is(.ajar-bar,
.wall-dialog) .wall-primary{background:var(--ajar-accent);color:var(--ajar-on-accent)}.ajar button[aria-disabled]{color:\
var(--ajar-muted);
border-color:var(--ajar-line);cursor:default}.ajar button[aria-disabled]:hover{background:var(--ajar-paper);color:var(--\
ajar-muted)}
.ajar .ajar-rehearsal{display:inline-block;font-weight:650;color:var(--ajar-warm);border:2px dashed;border-radius:10px;p\
adding:.2em
.8em}.ajar-door{background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(.75em,5c\
qi,2em)}
.ajar-door>div>*+*{margin-top:.9em!important}.ajar-door-line{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1.2\
5em}
.ajar .ajar-joined{font-weight:650;font-variant-numeric:tabular-nums}.ajar-ending{border-top:1px solid var(--ajar-line)}\

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
.ajar-results{display:grid;gap:.5em}.ajar-result{display:block;aspect-ratio:16 / 9;border:1px solid var(--ajar-line);bor\
der-radius:12px;
overflow:hidden}@container (max-width: 30em){.ajar-result{aspect-ratio:1}}.desk-figures{margin-top:12px;min-height:2.75r\
em;
overflow:auto}.desk-figures table{border-collapse:collapse;font-size:.9375rem}.desk-figures :is(th,td){text-align:left;p\
adding:4px
12px 4px 0;border-bottom:1px solid var(--ajar-line);vertical-align:top}.desk-figures th{font-weight:600}.ajar-held:empty\
{
display:none}.ajar-held{scroll-margin-bottom:13em;background:var(--ajar-soft);border-radius:12px;padding:1em 1.25em}.aja\
r-held
p+p{margin-top:.5em}:is(.jp-Cell-outputArea,.jp-OutputArea-output):has(.ajar-bar){overflow:visible}.ajar-page>.ajar-bar{\

margin-top:1em}.ajar-bar{position:sticky;bottom:0;z-index:1;background:var(--ajar-background, Canvas);border-top:1px sol\
id
var(--ajar-line);padding:.6em 2px;margin-inline:-2px}@media(max-height:30em){.ajar-bar{position:static}}@media print{.aj\
ar-bar{
display:none}}.ajar-bar-line{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1em 1.25em}.ajar-bar-line+.ajar-bar-l\
ine{
margin-top:.4em}.ajar .ajar-bar .ajar-moves{flex:1 1 20em;flex-wrap:wrap;margin:0}.ajar .ajar-bar .ajar-moves button{min\
-width:min-content}
.ajar .ajar-bar .ajar-moves .ajar-link{flex:none;max-width:none;min-height:44px}.ajar .ajar-bar-first .ajar-private{marg\
in:0;
flex:1 1 14em;line-height:1.35}.ajar-bar-first{align-items:center;gap:.5em 1.25em}.ajar .ajar-counts{display:flex;gap:1e\
m;
font-size:.9em;line-height:1.2;color:var(--ajar-muted)}.ajar .ajar-counts:empty{display:none}.ajar-counts span{min-width\
:4.2em;
text-align:center}.ajar .ajar-counts b{display:block;font-size:2.1em;line-height:1.05;color:var(--ajar-ink);font-variant\
-numeric:tabular-nums}
.ajar .ajar-clock{margin-left:auto;font-variant-numeric:tabular-nums;color:var(--ajar-muted)}.ajar :is(.ajar-bar,.ajar-d\
oor)
.ajar-status{margin:0;min-height:0}.ajar-bar .ajar-rehearsal{font-size:.85em;padding-block:0}.ajar .ajar-bar button.ajar\
-link{
font-weight:500;padding-block:0}.ajar-page:has(.ajar-bar) .ajar-piles{position:static}.ajar-page:has(.ajar-bar)>:not(.aj\
ar-bar)
:is(input,textarea,button,fieldset){scroll-margin-bottom:13em}.ajar-bar-line>:empty{display:none}.ajar .wall-dialog{--pa\
per:
var(--ajar-paper);--ink: var(--ajar-ink);--muted: var(--ajar-muted);--edge: var(--ajar-edge);--accent: var(--ajar-accent\
);
--on-accent: var(--ajar-on-accent);font-size:1.0625rem;padding:clamp(16px,4vw,24px);border-radius:16px;max-width:min(92v\
w,40rem);
max-height:92vh;overflow:auto}.ajar .wall-dialog>div:not(.wall-answers)>*+*{margin-top:10px}.ajar .wall-dialog a:not(.de\
sk-button){
color:var(--accent);text-decoration:underline}.ajar .wall-dialog h2{font-size:1.25rem;color:var(--ink)}.ajar .wall-dialo\
g
.desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.ajar .desk-small{font-size:.9375rem;color:var(--aja\
r-muted)}
`;e.textContent.startsWith(t)||(e.textContent=t)}function Ji({model:e,el:t}){Gi();let n=e.get("pages"),o=e.get("words"),
a=new Map,r=new Map,l=new Map,i=[],c=g=>i.push(g),p=null,u=!1,d=!1,f=!1,m=!1,x=new Map,k=new Map,y=Math.min(e.get("page"),
n.length-1);t.classList.add("ajar");let j=s("div",{class:"ajar-page"}),v=g=>n.flatMap(({blocks:h})=>h).find(h=>h.kind===
"exercise"&&h.key===g)?.exercise,w=Hs({words:o,answered:()=>[...r].map(([g,{answers:h}])=>[v(g),h]).filter(([g,h])=>g&&Object.
keys(h??{}).length)}),M=0,N=g=>{if(clearTimeout(M),M=0,w.set(g),p?.setLost(g),g)for(let h of l.keys())a.get(h)?.release()},
L=(g,{awaited:h=!1}={})=>{try{e.send(g)}catch{N(!0);return}h&&!M&&(M=setTimeout(()=>N(!0),8e3))},T=!1;function C(){T||(T=
!0,window.ajarDangers?I():L({dangers:!0}))}let I=()=>{for(let g of Object.values(window.ajarDangers.dangers))ws(cs(g))};
function W({key:g,exercise:h},$){if(xa(g)&&!w.isLost()||!(window.ajarDangers||w.isLost())||!Jt(h,$))return;let D=wt(h,$),
G=qs(h,D,window.ajarDangers);Y(g,{answers:D,done:!0,...G}),x.set(g,ja(r.get(g))),a.get(g).update(r.get(g)),a.get("made")?.
update()}let H=ys({words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>P(),onCountry:g=>L({country:g})}),
P=()=>{L({forget:!0}),Pn()},B=wa({words:o,help:H,exerciseOf:v,answersOf:g=>r.get(g)?.answers,keys:()=>[...r.keys()].filter(
g=>v(g))}),b=(g,h,$)=>(a.set(g.key,$),r.has(g.key)&&$.update(r.get(g.key)),h),O={html(g){return g.warns&&c(U),A(g.html)},
home(g){let h=s("div",{}),$=Q=>{Q.import&&a.get("chart")?.begin(),L(Q)},q=Q=>se(S(Q)),{matters:D}=B;return b(g,h,Ks(h,{words:o,
send:$,open:q,help:H,matters:D,ways:R})),L({home:g.key}),h},gate(g){let h=s("div",{class:"ajar-text ajar-gate"}),[$,q]=m?
[s("p",{},o["gate-left-out"]),[H.button(),Z(),J()]]:[A(f?g.short:g.html),ae()],D=s(`h${g.level??2}`,{},g.title);return h.
append(D,$,s("div",{class:"ajar-moves"},...q.filter(Boolean))),m||$.after(s("p",{class:"ajar-gate-ask"},o["gate-ask"])),
c(U),h},made:g=>{let h=s("div",{class:"ajar-made"}),$=()=>h.replaceChildren(...X(g.section));return a.set("made",{update:$}),
$(),h},exercise(g){if(g.invites&&m){let D=[s(`h${g.level}`,{},g.exercise.title),s("p",{},o["gate-left-out"]),J()];return s(
"div",{class:"ajar-text"},...g.folded?[]:D)}let h=s("div",{}),$=w.line(p?{}:{role:"alert"});l.set(g.key,h);let q=(D,G)=>{
p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let Q=window.ajarSent;k.set(g.key,Q),L({key:g.key,
...D,sent:Q},{awaited:G}),!(!G||!w.isLost())&&(N(!0),$.scrollIntoView({block:"nearest"}))};return a.set(g.key,co(h,g.exercise,
{words:o,level:g.level,small:g.quick,folded:n.length>1,brief:g.brief,closed:g.folded?!ne(g.key):null,sort:g.quick||n.length>
1&&!me()?os:xs,enough:g.quick?"at once":"later",remarks:(D,G)=>As(D,{words:o,find:Q=>$s(G,Q,window.ajarDangers)}),sentences:B.
sentences,...r.get(g.key),help:H,needs:()=>Z(g.needs),below:()=>ce(g),onAside:D=>{Y(g.key,{aside:D}),h.querySelector(".a\
jar-letter")?.toggleAttribute("hidden",!D)},onChange:D=>{C(),Y(g.key,{answers:D,done:!1}),q({answers:D,done:!1},d)},onMove:D=>Y(
g.key,{at:D}),onDone:D=>{W(g,D),q({answers:D,done:!0},!0),xa(g.key)&&a.get("chart")?.begin()},onStartOver:()=>{Y(g.key,{
answers:{},done:!1}),q({remove:!0})}})),h.firstElementChild.append($),c(()=>w.forget($)),h},chart(g){let h=s("div",{class:"\
ajar-chart-block"}),$=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:q,end:D}=$e(o,Q=>$.replaceChildren(
Q)),G=({checkIns:Q})=>{D(),Ws(h,Q.length?la(Q,o):{},o)};return a.set(g.key,{update:G,begin:q,end:D}),r.has(g.key)&&G(r.get(
g.key)),q(),L({chart:g.key}),s("div",{},h,$)},start:g=>ca(g,{open:_,opener:p?.opener}),doors:g=>ua(g,{open:_}),onward:g=>pa(
g,{open:_}),breathing(g){let{element:h,stop:$}=fa(g);return c($),h},notice(g){if(vs(()=>L({forget:!0})),!g.leave)return s(
"div",{class:"ajar-notice"},s("p",{},g.text));let h=s("div",{class:"ajar-leave"},H.button(),Bn({words:o,leave:P}));bs(H.
open),p=Ps({words:o,send:L,isQuiet:n.length>1});let $=document.createDocumentFragment();return $.append(s("div",{class:"\
ajar-notice"},s("div",{},p.line,p.small),h),s("div",{class:"ajar-on-paper"},H.text()),p.more),$}};function A(g){let h=s(
"div",{class:"ajar-text"});return ve(h,g),H.addNumbers(h),h.addEventListener("click",$=>{let q=$.target.closest("a"),D=n.
findIndex(({id:G})=>G&&q?.getAttribute("href")===`${G}.ipynb`);D<0||($.preventDefault(),se(D))}),h}function U(){f=!0}function K(g){
m=g,f=!0,te({focus:!0})}let F=(g,h)=>s("button",{type:"button",onclick:h},g),J=()=>F(o["gate-again"],()=>K(!1));function z(){
K(!1),n[y].blocks.some(({invites:h})=>h)||se(y+1)}let ae=()=>[F(o["gate-no"],()=>K(!0)),F(o["gate-unsure"],()=>K(!0)),F(
o["gate-yes"],z)],re=g=>n.filter(h=>h.section===g).flatMap(h=>h.blocks.filter(({kind:$})=>$==="exercise")),X=g=>{let h=re(
g).filter(({key:Q})=>r.get(Q)?.done).map(({key:Q,exercise:at},rt)=>s("details",{open:rt===0},s("summary",{},at.title),...r.
get(Q).reflection.flatMap(lt=>ct(lt,2)))),$=s("p",{},o["made-nothing"]),q=re(g).map(({key:Q})=>Q),D=B.canBegin(an,q)?ke():
null,G=D?[s("div",{class:"ajar-moves"},D)]:[];return[s("h1",{},o["made-title"]),...h.length?h:[$],...G]},ne=g=>Object.keys(
r.get(g)?.answers??{}).length>0,ge=g=>{let h=re(g).filter(({folded:$})=>!$);return h.length>0&&h.every(({key:$})=>r.get(
$)?.done)};function ce(g){let h=g.key.startsWith("plan@")&&H.isKnown()?H.line():"",$=B.isLetter(g.exercise)?B.letter(g):
"",{danger:q,aside:D=0}=r.get(g.key);return $&&($.hidden=D<=(q?.kinds.length??-1)),s("div",{class:"ajar-below"},h,$,p?.offer()??
"")}let S=g=>n.findIndex(({aside:h,blocks:$})=>!h&&$.some(q=>q.key===g)),_=g=>se(n.findIndex(h=>h.id===g));function Z(g){
let h=S(va);return h<0?g?s("p",{},s("a",{href:g},o["help-needs"])):null:ee(va,h,o["help-needs"])}function ee(g,h,$){return s(
"button",{type:"button",onclick:()=>{se(h);let D=l.get(g)?.querySelector("h1, h2");if(D){for(let G of l.get(g).querySelectorAll(
".ajar-folded, .ajar-sentences"))G.open=!0;D.tabIndex=-1,D.focus()}}},$)}function ue(g,h){let $=n.findIndex(({blocks:q})=>q.
some(D=>D.key===g));return $<0||m?null:ee(g,$,h)}let ke=()=>ue(an,o["make-message"]),R=()=>{let g=[...r.keys()];return[B.
canBegin(an,g)||r.has(an)?ke():null,ue(Vi,o["for-partner"])].filter(Boolean)};for(let[g,h]of Object.entries(_e))O[g]=$=>{
let q=s("div",{}),G=h(q,$,{words:o,send:L,onDispose:c,model:e,exerciseOf:v,formOf:Q=>l.get(Q)});return b($,G.element??q,
G)};let V=g=>n[y].blocks.find(h=>h.kind===g),Y=(g,h)=>r.set(g,{...r.get(g),...h}),oe=()=>{for(let g of i.splice(0))g()};
function te({focus:g=!1}={}){if(oe(),a.clear(),u){j.replaceChildren(p?"":s("p",{class:"ajar-empty"},o["keep-locked-here"]));
return}if(j.replaceChildren(...n[y].blocks.map($=>O[$.kind]($))),n.length>1&&pe(),!g)return;let h=j.querySelector("h1, h\
2, h3")??j;h.tabIndex=-1,h.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function pe(){let{aside:g,title:h}=n[y];
if(Ne.hidden=!!g,j.classList.toggle("ajar-aside",!!g),p?.setStart(n[y].id==="start"),g)return;let{section:$,step:q,steps:D,
minutes:G}=n[y],Q=n.filter(le=>!le.aside),at=Q.indexOf(n[y]),rt=(le,ln,Ea={})=>s("button",{type:"button",onclick:()=>se(
n.indexOf(le)),...Ea},ln),lt=n.find(({id:le})=>le==="start"),no=Q[at-1]??lt;j.append(s("div",{class:"ajar-moves ajar-tur\
n"},no?rt(no,o["previous-page"]):null,at<Q.length-1?rt(Q[at+1],o["next-page"]):null));let rn=Q.filter(le=>!le.section||le.
step===1),oo=le=>$?le.section===$:le===n[y],$a=le=>({"aria-current":oo(le)?"page":null}),Oa=le=>ge(le.section)?s("span",
{class:"ajar-done"},` ${o["section-done"]}`):"",so=(le,ln)=>s("li",{},rt(le,ln,$a(le)),Oa(le));be.replaceChildren(...rn.
map(le=>so(le,le.title)),lt?so(lt,o["start-page"]):""),ye.textContent=$?E(o["step-of"],{title:h,n:q,all:D,minutes:G}):E(
o["page-of"],{n:rn.findIndex(oo)+1,all:rn.length,title:h})}function se(g){n[g]&&(y=g,be.parentElement.open=me(),e.set("p\
age",g),e.save_changes(),te({focus:!0}))}let be=s("ol",{}),ye=s("summary",{}),me=()=>window.innerWidth>640;e.get("notice")&&
t.append(O.notice(e.get("notice")));let Ne=s("nav",{class:"ajar-nav","aria-label":o.pages},s("details",{open:me()},ye,be));
n.length>1&&t.append(Ne),t.append(w.line({role:"alert"}),j);let qe=0;for(let g of["keydown","pointerdown","scroll"])t.addEventListener(
g,()=>{Date.now()-qe<3e4||(qe=Date.now(),L({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",g=>{if(N(!1),g.keeping){
let $=[...k.values()].some(G=>g.acknowledged<G);p?.update($?{...g.keeping,saved:!1}:g.keeping);let{state:q}=g.keeping,D=q===
"locked";q&&(d=q==="kept"),q&&D!==u&&(u=D,r.clear(),Ne.hidden=u,te())}g.states&&queueMicrotask(()=>a.get("made")?.update());
for(let[$,q]of Object.entries(g.states??{})){if(g.acknowledged<k.get($))continue;let D=q.answers&&!Object.keys(q.answers).
length,G=x.get($)===ja(q);x.delete($),Y($,D?{...q,at:0}:q),G||a.get($)?.update(r.get($))}g.dangers&&(window.ajarDangers=
g.dangers,I()),g.country!=null&&H.choose(g.country),g.file&&(a.get("home")?.settle(),Vs(g.file));let h=a.get("home")??p;
if(g.print){let $=a.get("home");$?.settle(),Js(g.print,()=>$?.say(o["print-refused"]))}g.erased&&h?.say(g.erased,V("home")?.
erased),g.said&&a.get("chart")?.end(),g.said&&h?.say(g.said),g.open&&_(g.open),g.problem&&a.get(g.problem.key)?.say(g.problem.
text)}),e.on("change:pages",()=>{n=e.get("pages"),te()});let Ot=Us(e,{gone:()=>N(!0),back:()=>{w.isLost()&&L({ready:!0})}});
return te(),$t.set(o,($t.get(o)??0)+1),L({ready:!0}),()=>{oe(),Ot(),clearTimeout(M),$t.set(o,$t.get(o)-1),$t.get(o)||L({
gone:!0})}}var Sa={render:Ji};_e.door=(e,t,n)=>Jo(e,n);_e.group=(e,t,n)=>Xo(e,n);_e.scenario=(e,t,{words:n,model:o})=>({element:es(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});_e.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let r=n(t.
of),{parts:l,update:i}=Yo(t,{...a,exercise:r,form:()=>o(t.of)}),c=document.createDocumentFragment();return c.append(...l),
{element:c,update:i}};_e.desk=Go;var rm=Sa;export{rm as default};
