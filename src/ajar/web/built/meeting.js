var Ma=/^(\d{4})-(\d{2})-(\d{2})$/;function ut(e){let[,t,n,o]=typeof e=="string"&&Ma.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=Aa(+t,+n)?e:null}function un(e){let t=e.getFullYear();return t>=1&&t<=9999?Ta(t,e.getMonth()+1,e.getDate()):null}var pn=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Aa(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Ta=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Ge=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var La=["button","input","select","summary","textarea"],Na=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return La.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Na.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function de(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var Je=["importance","confidence","readiness"],E=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?
Number.isInteger(r)?r+1:n:["number","string"].includes(typeof r)?r:n}),Re=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function Ze(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return o.length?o:e.cards}var ro=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(o=>o.id===n))};var Ia=3;function fn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(f=>s("inp\
ut",{type:"checkbox",onchange:({target:h})=>(h.checked?o:a)(f)})),l=()=>r.forEach((f,h)=>{f.checked=n(e[h])});l();let i=e.
map((f,h)=>s("label",{class:"ajar-card"},r[h],s("span",{dir:"auto"},f))),c=i.filter((f,h)=>h>=Ia&&!r[h].checked);for(let f of c)
f.hidden=!0;let p=({target:f})=>{for(let h of c)h.hidden=!1;f.hidden=!0,c[0].querySelector("input").focus()},u=E(t["card\
s-more"],{n:c.length});return{element:s("details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"\
ajar-cards",role:"group","aria-label":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...i,c.length?
s("button",{type:"button",class:"ajar-link",onclick:p},u):"")),follow:l}}var Ra=2e4;function lo(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Ra,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function io(e,t,{words:n,group:o,change:a,remarks:r,sentences:l=[]}){
let{opener:i,long:c,remark:p}=e,u=i?s("b",{id:`${o}-opener`},i):null,m=lo(t??"",{rows:c?8:2,oninput:()=>{a(m.value.trim()?
m.value:null),v.follow()},...i?{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),f=j=>{m.value=j,m.dispatchEvent(new Event("input",{bubbles:!0}))},h=n["message-opener"],v=fn(l,{words:n,has:j=>m.
value.includes(j),put:j=>f(`${m.value.trim()||h} ${j}`),drop:j=>{let w=m.value.replace(j,"").replace(/ {2,}/g," ").trim();
f(w===h?"":w)}}),g=s("label",{class:"ajar-words ajar-write"},u,m),k=p&&r?r(m,e):"";return v.element||k?s("div",{},v.element,
g,k):g}function co(e,t,{words:n,change:o,sentences:a=[]}){let r=s("div",{}),l=()=>[...r.querySelectorAll("textarea")],i=()=>{
let w=l().map(b=>b.value).filter(b=>b.trim());o(w.length?w:null),j.follow()},c=()=>[...r.children].forEach((w,b)=>{w.querySelector(
"textarea").setAttribute("aria-label",E(n.line,{n:b+1})),w.querySelector("button").setAttribute("aria-label",E(n["remove\
-line"],{n:b+1}))}),p=()=>{v(""),l().at(-1).focus()},u=s("button",{type:"button",class:"ajar-link",onclick:p},n["add-lin\
e"]),m=()=>{c(),u.hidden=r.children.length>=e.most},f=w=>{let b=l()[l().indexOf(w)+1];b?b.focus():w.value.trim()&&!u.hidden&&
p()},h=w=>{let b=lo(w,{rows:1,enterkeyhint:"next",oninput:()=>{b.value.includes(`
`)&&(b.value=b.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:M=>{["insertLineBreak","insertParagraph"].includes(M.inputType)&&
(M.preventDefault(),f(b))}});return b},v=w=>{let b=()=>{let N=M.nextElementSibling||M.previousElementSibling;M.remove(),
N||v(""),m(),i(),(N||r.firstElementChild).querySelector("textarea").focus()},M=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},h(w)),s("button",{type:"button",class:"ajar-remove",onclick:b},"×"));r.append(M),m()},g=t||[];for(let w=0;w<
Math.max(e.lines,g.length);w++)v(g[w]??"");let k=w=>l().find(b=>b.value.trim()===w),j=fn(a,{words:n,has:w=>!!k(w),put(w){
!k("")&&!u.hidden&&v("");let b=k("");b&&(b.value=w),i()},drop(w){k(w).value="",i()}});return s("div",{class:"ajar-lines"},
j.element,r,u)}var Da=5,Ba=3,qa=25;function $e(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},400)},end(){
clearTimeout(n),n=0,o&&t(""),o=!1}}}function uo(e,t,n){let{words:o,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,
{closed:p=null}=n,u={...Fa,sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let m=`ajar-${window.ajarForms}`,f={...n.
answers},h=0,v=null,g=0,k=n.aside??0,j=t.why?s("p",{class:"ajar-why"},t.why):"",w=t.private?s("p",{class:"ajar-private"},
t.private):"",b=R=>i?R.after:l&&R.more,M=t.items.some(R=>b(R)&&n.answers?.[R.id]!=null),{example:N}=t,L=N?s("details",{class:"\
ajar-example"},s("summary",{},o.example),s("p",{},N)):"",T=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
C=s("div",{}),I=s("div",{class:"ajar-body"}),P=s(`h${a}`,{id:`${m}-title`},t.title),H=[...r||l?[s("div",{class:"ajar-bes\
ide"},...c,j?Wa([j],o):"",L),w]:[j,w,L],C,I,T],B=s("section",{class:"ajar-form","aria-labelledby":`${m}-title`},...p===null?
[P,...H]:[s("details",{class:"ajar-folded",open:!p},s("summary",{},P),...H)]);B.addEventListener("keydown",R=>{R.key!=="\
Enter"||!(R.ctrlKey||R.metaKey)||!v||(R.preventDefault(),v.next.click())}),e.replaceChildren(B);function D(){let R=t.items.
filter(se=>Re(se,f)),G=R.filter(se=>!b(se)),Q=M?R.filter(b).map(se=>[se]):[];return[...i||r&&t.together?[G]:G.map(se=>[se]),
...Q]}let y=R=>{T.replaceChildren(R)},S=$e(o,y);function A(R,G){T.replaceChildren(`${R} `,s("button",{type:"button",class:"\
ajar-link",onclick:()=>{f=G,y(""),n.onChange(f),ce({focus:!0})}},o["put-back"]))}function F(R,G){f={...f,[R.id]:G},_a(I),
y(""),n.onChange(f),z()}function K(){V(!0),S.begin(),g=setTimeout(_,8e3)}function _(){g&&(clearTimeout(g),g=0,V(!1),S.end())}
function V(R){for(let G of v?.fieldsets??[])G.disabled=R}function z(){if(!v)return;let{items:R,skip:G,where:Q,next:X,enough:se,
more:re}=v,pe=D().length;G.textContent=Z(R)?o["clear-and-skip"]:o.skip,Q.textContent=E(o["question-of"],{n:h+1,all:pe}),
Q.hidden=pe===1,X.textContent=h===pe-1?o.done:o.next,se.hidden=!oe(pe);let fe=h===pe-1&&(!i||Z(R)),he=t.items.some(be=>b(
be)&&Re(be,f));re.hidden=M||!fe||!he}function oe(R){return(n.enough==="at once"||h>0)&&h<R-1&&Z(t.items)}function ae(){g||
(K(),n.onDone(f))}let Z=R=>R.some(({id:G})=>f[G]!=null);function ne(R,G=!0){if(g)return;let Q=D();if(h+=R,h>=Q.length){h=
Q.length-1,ae();return}ce({focus:G,again:R<0})}function ke(R,G){let Q=`${m}-${R.id}`,X=s("legend",{id:`${Q}-ask`},E(R.ask,
f)),se=R.hint?s("p",{class:"ajar-hint",id:`${Q}-hint`},R.hint):null,re=[se,G.mark].filter(Boolean).map(({id:be})=>be),pe=R.
among?{...R,cards:Ze(R,f)}:R,fe=u[R.kind](pe,ro(pe,f[R.id]),{words:o,level:a+1,group:Q,change:be=>F(R,be),say:y,remarks:n.
remarks,sentences:n.sentences?.(R),isQuick:n.enough==="at once",isShort:l,...G}),he={class:`ajar-item ajar-${R.kind}`,tabindex:"\
-1","aria-describedby":re.join(" ")||null};return s("fieldset",he,X,se,fe)}function ce({focus:R=!1,again:G=!1}={}){let Q=D();
h=Math.max(0,Math.min(h,Q.length-1));let X=Q[h],se=n.mark?.(X),re=se?s("p",{class:"ajar-mark",id:`${m}-${X[0].id}-mark`},
se):null,pe=s("div",{class:"ajar-moves ajar-onward"}),fe=h>0?()=>ne(-1):null,he=X.map(q=>ke(q,{mark:re,again:G,moves:pe,
back:fe})),be=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(g)return;let q=f,W=Z(X);if(f={...f,...Object.fromEntries(
X.map(({id:ee})=>[ee,null]))},n.onChange(f),!W){ne(1);return}ce({focus:!0}),A(o.cleared,q)}}),Ne=s("button",{type:"butto\
n",class:"ajar-next",onclick:()=>{g||(y(""),ne(1))}}),Ie=s("p",{class:"ajar-where"}),Fe=s("button",{type:"button",class:"\
ajar-link",onclick:()=>{g||(M=!0,ne(1))}},i?o["add-why"]:o["ask-more"]),d=s("button",{type:"button",class:"ajar-link",onclick:ae},
o.enough);v={items:X,skip:be,where:Ie,next:Ne,fieldsets:he,enough:d,more:Fe},C.replaceChildren();let x={type:"button",class:"\
ajar-back",onclick:fe};pe.replaceChildren(Ne,fe?s("button",x,o.back):"",be);let O=he.length===1;re&&O&&he[0].lastElementChild.
before(re),I.replaceChildren(Ie,...re&&!O?[re]:[],...he,pe,...n.enough?[Fe,d]:[]),z(),n.onMove?.(h),R&&(he[0].focus({preventScroll:!0}),
Ie.scrollIntoView({block:"nearest"}))}function $(R){if(C.replaceChildren(),!R||!n.help||k>R.kinds.length)return null;let G=()=>{
k=R.kinds.length+1,n.onAside?.(k),C.replaceChildren(),I.querySelector("[tabindex]").focus()},{help:Q,needs:X}=n;return C.
append(Q.notice(R,{level:a+1,aside:G,needs:X})),C.querySelector("[tabindex]")}function U(R,{focus:G=!1,danger:Q=null}={}){
v=null;let X=s(`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);I.replaceChildren(s("div",{class:"ajar-reflection"},X,...R.
flatMap(re=>pt(re,a+2)),n.below?.()??null),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{h=0,ce({focus:!0,
again:!0})}},o.change),s("button",{type:"button",onclick:()=>{let re=f;f={},h=0,k=0,n.onAside?.(0),n.onStartOver(),ce({focus:!0}),
A(o["started-over"],re)}},o["start-over"])));let se=$(Q);G&&(se??X).focus()}function J(R){let G=I.contains(document.activeElement);
G&&v&&!g||(_(),f={...R.answers},R.done?U(R.reflection,{focus:G,danger:R.danger}):(h=R.at??Math.max(0,D().findIndex(Q=>Q.
some(({id:X})=>f[X]==null))),ce()))}let{done:Y,reflection:ue,danger:ye}=n;return J({answers:f,at:n.at,done:Y,reflection:ue,
danger:ye}),{update:J,release:_,say:R=>{_(),y(R)}}}function Pa(e){let t=0,n=e.findIndex(({text:o},a)=>(t+=o.split(" ").length,
a>=Da||a>=Ba&&t>qa));return n<0||n>=e.length-1?e.length:n}var Wa=(e,t)=>s("details",{},s("summary",{},t["why-this"]),...e);
function _a(e){for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=
t.checked:t.defaultValue=t.value}var pt=({heading:e,said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>1?s("ul",{class:"\
ajar-said"},...t.map(a=>s("li",{},a))):t.length?s("p",{class:"ajar-said"},t[0]):null,...n.map(a=>s("p",{},a))].filter(Boolean),
Fa={ruler(e,t,{group:n,change:o}){let a=Array.from({length:11},(r,l)=>s("label",{class:"ajar-number"},s("input",{type:"r\
adio",name:n,value:l,checked:t===l,onchange:()=>o(l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),s("sp\
an",{},`${l}`)));return s("div",{class:"ajar-scale"},s("div",{class:"ajar-numbers"},...a),s("p",{class:"ajar-anchors"},s(
"span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s("span",{id:`${n}-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{
words:n,group:o,change:a,remarks:r,isShort:l}){let{chosen:i,own:c}=t||{chosen:[],own:""},p=()=>a(i.length||c.trim()?{chosen:[
...i],own:c}:null),u=e.many?"checkbox":"radio",m=e.cards.map(w=>s("input",{type:u,name:o,value:w.id,checked:i.includes(w.
id),onchange:b=>{e.many?i=i.filter(M=>M!==w.id).concat(b.target.checked?w.id:[]):(i=[w.id],c="",f&&(f.value="")),p()}})),
f=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:w=>{c=w.target.value,!e.many&&c.trim()&&(i=[],m.forEach(b=>{
b.checked=!1})),p()}}):null,h=e.cards.map((w,b)=>s("label",{class:"ajar-card"},m[b],s("span",{},w.text))),v=l?Pa(e.cards):
h.length,g=h.filter((w,b)=>b>=v&&!m[b].checked);for(let w of g)w.hidden=!0;let k=()=>{for(let w of g)w.hidden=!1;j.hidden=
!0,g[0].querySelector("input").focus()},j=s("button",{type:"button",class:"ajar-link",hidden:!g.length,onclick:k},E(n["c\
ards-more"],{n:g.length}));return s("div",{class:"ajar-cards"},s("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-\
one"]),...h,j,f?s("label",{class:"ajar-own"},s("span",{},e.own),f):null,f&&e.remark&&r?r(f,e):null)},text:io,list:co,date(e,t,{
words:n,change:o,say:a}){let r=un(new Date);return s("label",{class:"ajar-words"},s("span",{},n["pick-date"]),s("input",
{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||null),l.value>="1000"&&l.value<r&&a(n["day-past"])}}))}};function Ua(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function po(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=Ua(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[o],
p=Math.max(0,l-c)-Math.max(0,i-l);return{part:o,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+c,ends:r+a.at(-1).end}}
var Ct=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function fo({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:l}=t;if(r||l)return o;let i=({part:p,kind:u},m)=>m>o&&!a.includes(p)&&(u!=="moves"||n.some(Ha)),c=e.findIndex(
i);return c<0?null:c}var Ha=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function mo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:o,minutes:a,optional:r,dropped:i}}).filter(({part:o,optional:a})=>a&&o>n)}function ho(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var za=new Set,dn=()=>{if(!document.hidden)for(let e of[...za])e(Math.random()*1e3)};window.addEventListener("online",dn);
window.addEventListener("pageshow",dn);document.addEventListener("visibilitychange",dn);function Ga(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var vc=Ga("ajar-presenter");var go=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function ko(e,t){return e?!(t.protocol.startsWith("http")&&!go.test(t.
hostname)&&go.test(new URL(e).hostname)):!1}function yo(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Ja=2,ft=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function mn(e,t){if(t?.kind!=="moves"){let l=t&&ft(
e,t);return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith(
"check-in@")&&i.some(({snapshot:c})=>c)),o=n.at(-1),a=o?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:o,body:{moves:!0}}:null}function hn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:E(t["room-joined"],{n:e}):t["room-joined-none"]}function dt({answered:e},{joined:t},n){return t>e?E(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:E(n["wall-answered"],{n:e})}function bo(e,t){return e?e.over?t["wa\
ll-time-up"]:E(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function gn({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function wo(e,t){let n=e.filter(({snapshot:l,withheld:i})=>!l&&
i);if(!n.length)return"";let o=gn({shown:n},t),a=n.map(({card:l,heading:i})=>l||i);if(a.length<=Ja)return E(t["room-with\
held-of"],{items:a.join(", "),why:o});let r=e.filter(({kind:l})=>l===n[0].kind).length;return`${E(t["room-withheld-some"],
{n:n.length,all:r})} ${o}`}function vo(e,t){if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:t["remote-ahea\
d"];return E(n,{minutes:Math.abs(e)})}var Mt=e=>new Date(1e3*e).toLocaleTimeString(document.documentElement.lang||"en",{
hour:"numeric",minute:"2-digit"}),De=e=>!!e?.name.startsWith("check-in@");function Me(e,t,...n){let o=e.querySelector(`.${t}`);if(o)return o.close(),null;let a=s("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var kn=(e,t,n="")=>s("button",{type:"button",class:n,onclick:t},
e);function Ue(e,t,n,o,a){let r=Me(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},kn(n,()=>{r.close(),a()},"\
wall-primary"),kn(o,()=>r.close())))}var yn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function At(e,{
question:t,body:n},o,a,r){if(n.moves){Ue(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=yn(t,
o);if(!l){r();return}let i=l===1?a["wall-still-one"]:E(a["wall-still"],{n:l});Ue(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function xo(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key\
-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=Me(e,"wall-keys",s("h2",{},t["wall-keys"]),s("dl",
{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(l=>s("kbd",{},l))),s("dd",{},a)))),s("div",{class:"wall-an\
swers"},kn(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var we=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function bn({units:e,hands:t=0},n){let o=new Map,a=Za(n);for(let r of e){
if(n.length&&!n.some(({id:p})=>p===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let c=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(c)||o.set(c,{kind:r.kind,heading:r.heading,shown:[]}),o.get(c).shown.push(Ya(r,
a))}return[...o.values()]}function Za(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Ya({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:l,
withheld:i},c){let p=l&&(l.fine?Qa(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:o,labels:mt(a,r).map(u=>c.
get(`${t}:${u}`)??u),sizes:r,counts:p,n:p?Tt(p):0,withheld:i??""}}function Qa(e,t){let n=0;return t.map(o=>(n+=o,Tt(e.slice(
n-o,n))))}function mt(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var Tt=e=>e.reduce(
(t,n)=>t+n,0),wn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),me=({shown:e})=>e.filter(({counts:t})=>t);var jo=["wall-first","wall-second","wall-third"],Xa={importance:0,confidence:1,readiness:2},$o=({id:e},t)=>jo[Xa[e]??t%jo.
length],Ae=e=>`${(100*e).toFixed(2)}%`,Oo={"aria-hidden":"true"};function gt(e,t,n){return me(e).length?{ruler:So,move:So,
sort:nr,card:lr,choice:ir}[e.kind](e,t,n):[s("p",{class:"wall-calm"},gn(e,t))]}function So(e,t){let n=Math.max(...me(e).
flatMap(({counts:o})=>o));return[s("div",{class:"wall-figures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:o.labels,i=e.kind==="move"?[1,1,1]:o.sizes,c=e.
shown.length>1?o.heading:"";return Co({...o,heading:c,labels:l,sizes:i},r,n,$o(o,a),t)}))]}function Eo(e,t){let[n,o]=e,a=o.
shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
s("div",{class:"wall-figures"},...a.map(([i,c],p)=>Co(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.
counts),l,$o(c,p),t))),To([["wall-then",n.moment],["wall-solid",o.moment]])]}function Co({heading:e,labels:t,sizes:n},o,a,r,l){
let i=Tt(n),c=.03,p=0,u=n.flatMap((f,h)=>{let v=p/i+(p?c/2:0);p+=f;let g=p/i-v-(p<i?c/2:0);return o.flatMap(({counts:k,isEarlier:j},w)=>{
let b=v+w*g/o.length;return er(k[h]/a,k[h],b,g/o.length,j)})}),m=t.map((f,h)=>`${f}: ${o.at(-1)?.counts[h]??""}`);return s(
"figure",{class:r},e?s("figcaption",{class:"wall-whole"},e):null,o.length?de("svg",{class:"wall-columns",role:"img","ari\
a-label":m.join(", ")},...u):s("p",{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...tr(t,
n)))}function er(e,t,n,o,a){let r=1-e;return[de("rect",{x:Ae(n),y:Ae(r),width:Ae(o),height:Ae(e),class:a?"wall-then":"wa\
ll-solid"}),de("text",{x:Ae(n+o/2),y:Ae(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function tr(e,t){return e.map((n,o)=>{
let a=s("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[o]),a})}function nr(e,t,n){let o=[...me(e)].
sort((i,c)=>ar(i.counts,c.counts)),a=Math.max(...o.map(({n:i})=>i)),[{labels:r}]=o;if(r.length>vn.length)return[Nt(o.map(
i=>sr(i,t)),n,t)];let l=o.map(({name:i,counts:[c,...p]},u)=>{let f=!u&&i.length+r[0].length<or?`${c} ${r[0]}`:`${c}`;return ht(
i,f,rr([c,...p],a))});return[Nt([...l,...Ao(e,t)],n,t),To(r.map((i,c)=>[vn[c],i]))]}var or=24;function sr({name:e,labels:t,
counts:n,n:o},a){let r=Math.max(...n),l=t.filter((c,p)=>n[p]===r).join(" / "),i=E(a["wall-of"],{n:r,of:o});return ht(e,i,
[],s("p",{class:"wall-muted"},l))}var ar=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},vn=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function rr(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,Lt(
vn[a],r,o/t)})}function Lt(e,t,n){let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return de(
"rect",{class:e,x:Ae(t+r),y:Ae(o),width:Ae(Math.max(0,n-2*r)),height:Ae(a)})}function lr(e,t,n){let o=me(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Nt([...Mo(o,t),...Ao(e,t)],n,t)]}function ir(e,t,n){let[{labels:o,counts:a,
n:r}]=me(e),l=o.map((i,c)=>({name:i,count:a[c],n:r}));return[Nt(Mo(l,t),n,t)]}function Mo(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>ht(a,l?`${r}`:E(t["wall-of"],{n:r,of:n}),
[Lt("wall-rest",0,1),Lt("wall-pile-1",0,r/n)]))}function Ao({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>
e.length/2?[ht(E(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:o})=>ht(o,"",[],s("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var ht=(e,t,n,o=null)=>s("li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?de(
"svg",Oo,...n):null,o);function Nt(e,t=e.length,n={}){let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"wall-muted"},E(n["wall-more"],{n:a}))),o}var To=e=>s("ul",{class:"\
wall-key"},...e.map(([t,n])=>s("li",{},de("svg",Oo,Lt(t,0,1)),n)));var cr=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),ur=/^data:image\/(svg\+xml|png|jpeg);/,
He=e=>e.flatMap(pr);function pr(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?ur.test(n.src)?[fr(n)]:[]:cr.has(t)?[s(t,{},...He(o))]:He(o)}var fr=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var It=4,kt=({path:e,size:t},n,o)=>de("svg",{class:o,viewBox:`${-It} ${-It} ${t+2*It} ${t+2*It}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},de("path",{stroke:"#000",d:e}));function yt(e,t){return me(e).length?{ruler:mr,move:dr,sort:gr,card:kr,choice:yr}[e.kind](e,t):e.heading}var Ye=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Lo=({shown:e})=>e.every(({counts:t})=>t),dr=(e,t)=>t["wall-moved"];function No({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Ye(t),Ye(t)]}function mr(e,t){
let n=me(e),o=new Map;for(let u of n){let m=wn(u);o.set(m,[...o.get(m)??[],u])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].
map(([u,m])=>hr(m,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>No(u,t)),c={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,E(p,c)].filter(Boolean).join(" ")}function hr(e,t,n,o){
let[a,r]=e.map(p=>No(p,o)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?E(o["wall-most-all"],c):E(r?o["wall-most-two"]:o["wall-most"],c)}function gr(e,t){let n=me(e),o=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(p=>wn(p)===c)})),{pile:a,most:r}=o.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return Lo(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return E(
l??t["wall-sorted-many"],{pile:Ye(a),card:Ye(r[0].name),other:Ye(r.at(-1).name),n:r.length,all:n.length})}function kr(e,t){
let n=me(e).map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return Io(n,e,t)}function yr(e,t){let[{labels:n,counts:o,
n:a}]=me(e);return Io(n.map((r,l)=>({name:r,count:o[l],n:a})),e,t)}function Io(e,t,n){let o=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:m})=>2*u>m),r=a.length?a:e.filter(({count:u})=>u&&u===o);if(!a.length&&!Lo(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",p=""]=r.map(({name:u})=>Ye(u));return E(
i,{card:c,other:p,n:r.length})}function Qe({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return Oe("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?Ro({deck:e,way:t,panel:n,words:o}):
Oe("text",Te(e?.title??""));if(!i&&l.join&&t)return Ro({deck:e,way:t,panel:n,words:o});let p=ft(n,c),u=i?null:ho(l.timer,
a,c.minutes),m={deck:e,way:t,panel:n,words:o,slide:c,question:p,left:u},f=(Cr[c.kind]??Rt)(m);return f.dataset.slide=r??
l?.slide,c===e.slides[0]&&f.append(...Bo(e)),n.practice&&f.append(s("p",{class:"wall-practice"},o["wall-practice"])),f}var Oe=(e,...t)=>s(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Te=e=>s("h1",{},e);function Rt({slide:e,way:t,panel:n,words:o,
left:a}){let r=He(e.body),l=r.flatMap(c=>br(c)),i=r.filter(c=>c.textContent.trim());return Oe(e.kind,Te(e.title),s("div",
{class:"wall-body"},s("div",{class:"wall-words"},...i.map(vr)),...l.map(c=>s("div",{class:"wall-picture"},c))),Dt({way:t,
panel:n,words:o,left:a}))}function br(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var wr=5;function vr(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>xn(o)<o.childNodes.length)||!t.every(xn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=xn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function xn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=wr;)o+=2;return o}function xr({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&we(a))return Or({slide:e,panel:n,words:o,question:a,left:r});let i=e.items,[c]=i.length===1?i:[];return Oe(
"question",Te(c?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...c?[jr(c)]:[Sr(i)],Dt({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function jr({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},Do(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>s("li",{class:r?
"wall-whole":null},r||l)))}var Sr=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?Do(o,a):null))),Do=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),$r=5;
function Or({slide:e,panel:t,words:n,question:o,left:a}){let r=bn(o,e.items),l=r.filter(p=>me(p).length),[i=r[0]]=l,c=Dt(
{way:null,panel:t,words:n,left:a,answered:o});return l.length<2?Oe("chart",Te(l.length?yt(i,n):n["wall-held-title"]),...gt(
i,n),c):Oe("chart",Te(e.title),s("div",{class:"wall-groups"},...l.map(p=>s("section",{},s("h2",{},yt(p,n)),...gt(p,n,$r)))),
c)}function Er({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:bn(u,[]),question:u})).filter(({groups:u})=>u.some(m=>me(m).length)),l=u=>r.map(({moment:m,groups:f})=>({
moment:m,...f.find(h=>h.kind===u)})).filter(({shown:m})=>m&&me({shown:m}).length),[i]=l("move").slice(-1),c=l("ruler"),p=Dt(
{way:o,panel:t,words:n,left:a});return i?Oe("chart",Te(yt(i,n)),...gt(i,n),s("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?Oe("chart",Te(n["room-group"]),...Eo([c[0],c.at(-1)],n)):c.length?Oe("chart",Te(yt(c[0],n)),...gt(c[0],n)):Oe(
"text",Te(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var Cr={text:Rt,story:Rt,help:Rt,question:xr,moves:Er},
Bo=e=>e?.logo?He([["img",e.logo]]).map(Mr):[],Mr=e=>(e.className="wall-logo",e);function Ro({deck:e,way:t,panel:n,words:o}){
return Oe("join",Te(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[Tr(t.wifi,o)]:[],s("div",{class:"wall-scans"},
t.wifi?s("p",{},o["wall-then"]):null,jn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),s("p",{class:"wall-a\
ddress"},...t.address.split(/(?<=[.:/])/).map(Ar)),s("p",{class:"wall-muted"},o["room-type-code"]),s("p",{class:"wall-co\
de"},t.code),s("p",{class:"wall-count"},hn(n,o)))),...Bo(e))}var Ar=e=>s("span",{},e,s("wbr")),Tr=(e,t)=>s("div",{class:"\
wall-scans"},s("p",{},E(t["wall-wifi"],{name:e.name})),jn(e,t)),jn=(e,t)=>kt(e,t["room-scan-alt"],"wall-scan"),Lr=e=>e.replace(
"-","‑");function Dt({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:l}){let i=bo(o,n),c=a&&(a.state!=="r\
eady"||a.hands>0),p=c?dt(a,t,n):r&&e?hn(t,n):"",u=l?dt(l,t,n):"";if(!e&&!i&&!p&&!u)return null;let m=s("footer",{class:r?
"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&m.style.setProperty("--left",`${100*o.share}%`),e&&r?m.append(
jn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):m.append(s("p",{class:"\
wall-muted"},e?E(n["wall-join-line"],{address:e.address,code:Lr(e.code)}):u)),m.append(s("p",{class:"wall-now"},p?s(c?"b":
"span",{class:c?null:"wall-joined"},p):null,i?s("span",{class:"wall-time"},i):null)),m}var $n=[4.6,5.6,6.6,7.4,8.2],On=2,Nr=["","tight","tight columns"],Sn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Ir=5.4;function Po(e,t=On){let n=$n[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:Sn.at(-1),text:0};for(let a of[...Nr,...Sn]){if(o.text>=Ir||o.text&&Sn.includes(a))break;let r=Rr(e,a,n);r>o.text&&
(o={layout:a,text:r})}return Wo(e,o.layout,o.text||4.6),o.text>0}function Rr(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(Wo(e,t,
Math.max(o,4.6)),Dr(e))return Math.max(o,4.6);return 0}function Wo(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Dr=e=>qo(e)&&[...e.querySelectorAll(".wall-whole")].every(qo),qo=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Xe=e=>!!e?.units.length&&e.state!=="open"&&!we(e),Fo=e=>Xe(e)&&!De(e);function Bt(e,{question:t,words:n,count:o}){let a=t.
units.filter(({kind:k})=>k!=="move"),r=new Map(a.map(k=>[k.id,_o(k).map(()=>0)])),l=0,i=0,c=s("div",{}),p=Me(e,"desk-han\
ds",c);if(!p)return;let u=()=>Math.max(i,...[...r.values()].map(k=>k.reduce((j,w)=>j+w,0))),m=(k,j,w=null)=>s("button",{
type:"button",class:w,onclick:j},k),f=(k,j,w)=>s("div",{class:"desk-stepper"},s("span",{},k),s("button",{type:"button","\
aria-label":E(n["desk-fewer"],{label:k}),onclick:()=>w(-1)},"−"),s("output",{},`${j}`),s("button",{type:"button","aria\
-label":E(n["desk-more"],{label:k}),onclick:()=>w(1)},"+"));function h(k=""){let j=a[l],w=r.get(j.id),b=l===a.length-1,M=N=>()=>{
l+=N,h()};c.replaceChildren(s("p",{class:"desk-small"},E(n["desk-hands-where"],{n:l+1,all:a.length})),s("h2",{},j.card||
j.heading),j.card?s("p",{class:"desk-small"},j.heading):"",De(t)&&!l?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
..._o(j).map((N,L)=>f(N,w[L],T=>{w[L]=Math.max(0,w[L]+T),h(`${L} ${T}`)})),b?f(n["room-people"],u(),N=>{i=Math.max(0,u()+
N),h(`people ${N}`)}):"",s("div",{class:"wall-answers"},l?m(n.back,M(-1)):"",b?"":m(n[j.card?"desk-next-card":"next"],M(
1),"wall-primary"),u()?m(n[b?"room-count":"desk-enough"],g,b?"wall-primary":null):"",m(n["wall-close"],()=>p.close()))),
v(k)}function v(k){let j=[...c.querySelectorAll(".desk-stepper")],[w,b]=k.split(" "),M=w==="people"?j.at(-1):j[Number(w)||
0],[N,L]=M.querySelectorAll("button");(b==="-1"?N:L).focus()}function g(){let k=u(),w=[...r].filter(([,b])=>b.some(Boolean)).
map(([b,M])=>{let{kind:N}=a.find(L=>L.id===b);return[b,N==="card"?[M[0],k-M[0]]:M]});p.close(),o(Object.fromEntries(w),k)}
h()}var _o=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):mt(t,n);var Br={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},qt=["","dark","light","contrast"],qr=new Map(Object.entries(Br).flatMap(
([e,t])=>t.map(n=>[n,e]))),Pr="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Wr(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:l,isComposing:i}=e;if(o||a||r||l||i)return;let c=e.composedPath?.()[0]??
n;if(!(c?.closest?.(Pr)||c?.closest?.("dialog[open]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return qr.get(t.length===1?t.toLowerCase():t)}function Uo(e){let t=n=>{let o=Wr(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function Ho(e,{deck:t,panel:n,way:o},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},p=t.slides[c.slide]?.
part,u=k=>()=>{g.close(),k()},m=(k,j,...w)=>s("button",{type:"button",onclick:u(k),...j},...w),f=k=>s("small",{},E(a["re\
mote-minutes"],{minutes:k})),h=t.parts.map((k,j)=>s("li",{},m(()=>r("go",{slide:Ct(t,j)}),{"aria-current":j===p?"step":null,
class:c.dropped.includes(j)?"remote-dropped":null},k.title,c.dropped.includes(j)?s("small",{},a["remote-is-dropped"]):f(
k.minutes)))),v=mo(t,c).map(({part:k,title:j,minutes:w,dropped:b})=>s("li",{},s("span",{},j),m(()=>r(b?"keep":"drop",{part:k}),
{"aria-label":`${b?a["remote-keep"]:E(a["remote-drop"],{minutes:w})}: ${j}`},b?a["remote-keep"]:E(a["remote-drop"],{minutes:w})))),
g=Me(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...h),...v.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...v)]:[],s("div",{class:"remote-more"},o?m(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?m(l,{},a["remote-hand"]):null,i?m(i,{},a["remote-leave"]):null,m(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Ee=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function zo(e,t,n){let o=s("div",{}),a=Me(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??o.querySelector("button"))?.focus()},a.refresh())}function Ko(e,t,n,{
press:o}){o({desk:"remote"}),zo(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c,wall:p}=t(),u=c.presenters.
filter(({kind:f,used:h})=>f==="remote"&&h),m=!!p&&(!l||i);return[s("h2",{},n["desk-remote"]),m&&r?kt(r,n["desk-remote-sc\
an"],"desk-scan"):"",m&&!r&&!u.length?s("p",{},n["room-one-moment"]):"",s("p",{},m?n["desk-remote-how"]:n["desk-remote-i\
nside"]),m?"":Ee(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),m&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...u.map(({id:f},h)=>s("p",{class:"desk-line"},E(n["desk-remote-there"],{n:h+
1})," ",Ee(n["desk-remote-end"],()=>o({desk:"revoke",id:f})))),s("div",{class:"wall-answers"},m?Ee(n["desk-remote-new"],
()=>o({desk:"remote"})):"",Ee(n["wall-close"],a))]})}function Vo(e,t,n,{press:o,step:a}){let r=_r(n,o);zo(e,"desk-reach",
l=>{let{way:i,join:c,inside:p,practice:u,panel:m}=t(),f=s("span",{role:"status"});if(!i||p)return[s("h2",{},n["desk-phon\
es"]),s("p",{},u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":Ee(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},Ee(n["wall-close"],l))];let h=`${c.address}/${c.code}`,v=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:v.value})},...c.addresses.map(({ip:g,network:k})=>s("option",{value:g,
selected:g===c.picked?"":null},`${g} (${k})`)));return[s("h2",{},n["desk-phones"]),kt(i,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},i.address)," · ",s("b",{},i.code)),s("p",{},m.joined?E(n["desk-reached"],{n:m.joined}):
n["desk-reach-try"]),m.hosts.length?s("p",{class:"desk-small"},E(n["desk-reached-at"],{hosts:m.hosts.join(", ")})):"",c.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",v):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(g=>s("li",{},Fr(n)[g])))),s("div",{class:"wall-answers"},Ee(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(h),f.textContent=n["desk-copied"]}),Ee(n["desk-card"],()=>o(
{desk:"card"})),Ee(n["remote-join-show"],()=>{l(),a("join")}),Ee(n["wall-close"],l),f)]})}function _r(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>s("p",{},s("label",{class:"ajar-words",for:l.id},r),l);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),Ee(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var Fr=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});function Go(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-start-${window.ajarForms}`,a=({id:b,
title:M})=>s("option",{value:b},M),r=(b,M)=>E(t["desk-meeting"],{title:b,n:M}),l=s("select",{id:`${o}-meeting`},s("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:b,title:M,part:N,minutes:L})=>a({id:b,title:r(N?`${M}: ${N}`:M,L)}))),
s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:b,title:M,minutes:N})=>a({id:b,title:r(M,N)}))));e.meeting&&
(l.value=e.meeting);let i=s("select",{id:`${o}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=s("selec\
t",{id:`${o}-country`},...e.countries.map(a),s("option",{value:""},t["desk-elsewhere"]));c.value=e.country||Ur(e.countries);
let p=["phones","none","practice"].filter(b=>!(e.server&&b!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},m=p.map(
(b,M)=>s("input",{type:"radio",name:o,value:b,checked:M===0?"":null,"aria-describedby":`${o}-${b}`})),f=s("input",{type:"\
password",spellcheck:"false",id:`${o}-key`}),h=s("p",{hidden:!0},s("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),v=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),g=s("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),k=(b,M)=>s("p",{},s("label",{class:"ajar-words",for:M.id},b),M),j=s("form",{class:"ajar-start",onsubmit:b=>{b.preventDefault(),
g.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:m.find(({checked:M})=>M).value,
key:f.value}),f.value=""}},s("h2",{},t["desk-start"]),v,k(t["desk-which"],l),s("div",{class:"ajar-start-two"},k(t["desk-\
couple"],i),k(t["desk-country"],c)),s("fieldset",{},s("legend",{},t["desk-how"]),...p.map((b,M)=>s("label",{class:"ajar-\
start-way"},m[M],s("span",{},s("b",{},u[b][0]),s("small",{id:`${o}-${b}`},u[b][1]))))),h,s("p",{},s("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),g));function w({problem:b,busy:M,needsKey:N,state:L}){v.textContent=b??"",v.hidden=
!b,h.hidden=!N,M||(g.textContent=L==="ended"?t["room-ended"]:"")}return{element:j,update:w}}function Ur(e){let t=(navigator.
languages??[]).map(o=>o.split("-")[1]);return e.find(({id:o})=>t.includes(o))?.id??e[0]?.id??""}function Pt({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:mt(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return s("tr",{},s("th",{scope:"row"},a.card||
a.heading),s("td",{},l.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}function et(e,t={}){let n=s("div",{class:e,...t}),o=s("div",{class:"wall"}),a=s("style",{},`.wall,.remote{--ground: #fbf\
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
o.querySelector(".wall-face")?.remove(),o.prepend(l),Po(l,i)}}}var Hr=["open","close","reveal"];function Jo(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,c=yo(),p=(d,x,O={})=>s("button",{type:"button",onclick:x,...O},...[d].flat()),u=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),m=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=$e(n,d=>{d?m.
textContent=d:Ne()}),h=d=>{f.begin(),o(d,{awaited:!0})},v=0,g="",k=(d,x={})=>{v=Math.max(v,r.steps??0)+1,h({desk:"step",
step:{step:d,...x},n:v})},j=()=>r.panel,w=()=>j()?.stage,b=()=>r.deck?.slides[w()?.slide],M=()=>b()&&ft(j(),b()),N=et("d\
esk-wall",{inert:!0}),L=et("desk-wall",{inert:!0}),T=et("desk-screen",{hidden:!0}),C=()=>{T.host.hidden=!1,G(),T.host.requestFullscreen?.().
catch(()=>{})},I=()=>{T.host.hidden=!0,P()&&document.exitFullscreen(),G()},P=()=>document.fullscreenElement===T.host;T.host.
addEventListener("fullscreenchange",()=>{P()||I()});let H=s("p",{class:"desk-clock"}),B=s("p",{class:"desk-plan"}),D=s("\
ol",{}),y=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),S=s("p",{class:"desk-count"}),A=s("p",{}),F=s("p",{
class:"desk-small"}),K=s("div",{}),_=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["des\
k-wall"]),V=s("div",{class:"desk-tools"},_,p(n["desk-here"],C),p(n["desk-remote"],()=>Ko(Z,()=>r,n,{press:h})),p(n["desk\
-phones"],()=>Vo(Z,()=>r,n,{press:h,step:k})),p(n["remote-parts"],ke),p(n["desk-end"],ce,{class:"desk-end"})),z={back:p(
[n.back,s("kbd",{},"←")],()=>k("back")),open:p([n["room-ask-open"],s("kbd",{},"O")],()=>$("open")),close:p([n["room-as\
k-close"],s("kbd",{},"C")],()=>$("close")),reveal:p([n["room-ask-reveal"],s("kbd",{},"R")],()=>$("reveal")),blank:p([n["\
remote-blank"],s("kbd",{},"B")],()=>k("blank")),hands:p([n["desk-hands"],s("kbd",{},"H")],U),next:p([n.next,s("kbd",{},n["\
desk-clicker"])],()=>k("next"))},oe=p(n["room-ask-reset"],()=>Ue(Z,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>$("reset"))),ae=p("",()=>k(w()?.timer?"pause":"timer")),Z=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},H,B,V),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},D),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),N.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),L.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),S,A,F,s("p",{class:"desk-more"},ae,oe))),s("\
section",{class:"desk-notes"},s("h2",{},n["remote-notes"]),y,K),s("div",{class:"desk-moves"},u,m,s("div",{class:"desk-pa\
d"},...Object.values(z))),T.host),ne=Go(t,{words:n,begin:d=>h({desk:"begin",...d})});e.replaceChildren(ne.element,Z);function ke(){
Ho(Q(),{deck:r.deck,panel:j(),way:r.way},n,{step:k})}function ce(){let d=j().questions.some(we),x=(q,W)=>p(W,()=>h({room:"\
take",what:q,paper:t.paper})),O=Me(Z,"desk-ending",s("p",{},n["desk-end-sure"]),d?s("p",{class:"desk-more"},x("page",n["\
desk-take-page"]),x("table",n["desk-take-table"])):"",s("div",{class:"wall-answers"},p(n["room-end"],()=>{O.close(),h({room:"\
end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>O.close())))}function $(d){if(v>(r.steps??0)){g=d;return}if(d==="\
reveal"){let O=mn(j(),b()),q=()=>h({desk:"question",id:O.question.id,do:d,...O.body});O&&At(Q(),O,j(),n,q);return}let x=M();
x&&h({desk:"question",id:x.id,do:d})}function U(){let d=M();if(!(T.host.hidden?Xe:Fo)(d))return;let O=(q,W)=>h({desk:"qu\
estion",id:d.id,do:"hands",counts:q,people:W});Bt(Q(),{question:d,words:n,count:O})}let J={keys:()=>xo(Q(),n),full:()=>T.
host.hidden?C():I(),larger:()=>ue(1),smaller:()=>ue(-1),hands:U,parts:ke,look(){let{look:d=""}=T.wall.dataset;T.wall.dataset.
look=qt[(qt.indexOf(d)+1)%qt.length]}},Y=On;function ue(d){Y=Math.min($n.length-1,Math.max(0,Y+d)),G()}function ye(d){return!r.
deck||!Z.offsetParent||Z.closest("[inert], .lm-mod-hidden")?!1:(J[d]?J[d]():Hr.includes(d)?$(d):k(d==="timer"?w()?.timer?
"pause":"timer":d),!0)}a(Uo(ye));let R=setInterval(()=>{!Z.hidden&&Z.isConnected&&X()},1e3);a(()=>clearInterval(R));function G(){
if(!r.deck||!w())return;let d={deck:r.deck,way:r.way,panel:j(),words:n,now:c.now()},x=fo(r.deck,j());N.draw(Qe(d)),L.host.
hidden=x===null,x!==null&&L.draw(Qe({...d,slide:x})),T.host.hidden||T.draw(Qe(d),Y)}let Q=()=>T.host.hidden?Z:T.wall;function X(){
if(!r.deck)return;let d=po(r.deck,w(),c.now());if(H.textContent=Mt(c.now()),!d)return;let x=d.begun?vo(d.late,n):n["remo\
te-not-begun"],O=d.begun?E(n["remote-planned"],{part:Mt(d.partEnds),end:Mt(d.ends)}):"";B.replaceChildren(s("b",{class:d.
late>0?"desk-late":null},x),O&&` · ${O}`,s("br"),s("span",{class:"desk-small"},r.deck.parts[d.part].title));for(let[q,W]of[
...D.children].entries())W.className=q<d.part?"done":q===d.part?"here":"",W.classList.toggle("dropped",w().dropped.includes(
q));d.part!==i&&se(d.part)}function se(d){D.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=d;let x=D.
children[d];x.firstChild.setAttribute("aria-current","step");let{parentNode:O}=D,q=(W,ee)=>x[W]+x[ee]/2-O[ee]/2;O.scrollTo(
q("offsetLeft","offsetWidth"),q("offsetTop","offsetHeight"))}function re(){i=null,D.replaceChildren(...r.deck.parts.map(
({title:d},x)=>s("li",{},p(d,()=>k("go",{slide:Ct(r.deck,x)})))))}function pe(){if(l===b()?.id)return;l=b()?.id;let d=b()?.
notes.length?He(b().notes):[s("p",{},n["remote-no-notes"])];y.replaceChildren(...d),y.scrollTop=0}function fe(){let d=M();
S.textContent=d&&(d.state!=="ready"||d.hands)?dt(d,j(),n):"",A.textContent=r.way?E(n["desk-joined"],{n:j().joined}):n["d\
esk-no-phones"],F.textContent=wo(d?.units??be(),n),K.replaceChildren(...d?Pt(d,n):[]),z.hands.firstChild.data=n[De(d)?"d\
esk-slips":"desk-hands"],z.hands.disabled=!Xe(d),oe.hidden=!d?.answered||!d.may_reset;let x=b()?.minutes??0;ae.hidden=!x&&
!w()?.timer,ae.textContent=w()?.timer?n["desk-timer-pause"]:E(n["remote-timer"],{minutes:x});for(let O of["open","close"])
z[O].hidden=!r.way;z.hands.hidden=!!r.way&&(z.hands.disabled||!d),z.open.disabled=!d||d.state==="open"||!r.way,z.close.disabled=
d?.state!=="open",z.reveal.disabled=!mn(j(),b());for(let O of Object.values(z))O.classList.remove("wall-primary");he().classList.
add("wall-primary"),z.blank.setAttribute("aria-pressed",!!w()?.blank)}function he(){let d=M();return d?we(d)?z.next:d.state===
"ready"&&!z.open.disabled?z.open:!r.way&&!d.answered&&!z.hands.disabled?z.hands:z.reveal.disabled?z.next:z.reveal:z.reveal.
disabled?z.next:z.reveal}let be=()=>{if(b()?.kind!=="moves")return[];let[d]=j().questions.filter(x=>De(x)&&we(x)).slice(
-1);return d?.units.filter(({kind:x})=>x==="move")??[]};function Ne(){let d=M();m.textContent=Ie(d)}function Ie(d){if(w()?.
blank)return n["remote-is-blank"];if(!d)return"";let x=yn(d,j());return x===1?n["remote-still-one"]:x?E(n["remote-still"],
{n:x}):d.state==="open"?n["room-is-open"]:d.hands&&!we(d)?E(n["desk-counted"],{n:d.hands}):!r.way&&d.state==="ready"&&d.
units.length?n[De(d)?"desk-slips-how":"desk-hands-how"]:""}function rt(d){let x=r;r={...r,...d},r.busy||f.end(),u.textContent=
r.problem??"",u.hidden=!r.problem;let O=r.state==="open"&&!!(r.deck&&w());if(ne.update(r),ne.element.hidden=O,Z.hidden=!O,
!O)return;x.panel!==r.panel&&c.set(j().now),x.deck!==r.deck&&re(),_.hidden=!ko(r.wall,window.location),_.hidden||(_.href=
r.wall);for(let W of Z.querySelectorAll("dialog"))W.refresh?.();X(),pe(),fe(),Ne(),G();let q=g;g="",q&&$(q)}let Fe=new ResizeObserver(
G);for(let{host:d}of[N,T])Fe.observe(d);return a(()=>Fe.disconnect()),{update:rt}}var zr=e=>e;function ve(e,t){e.innerHTML=zr(t)}function Wt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>s("option",{value:r,selected:r===n},l)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function tt(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function _t(e,t){let n=i=>[...e.querySelectorAll(
i)],o=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=o.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Zo(e,{words:t,send:n,onDispose:o}){let a={},r=null,l=!1,i="",c=s("div",{}),p=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),m=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=$e(t,B=>{m.textContent=B}),h=Cn(t),v=Wt(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,c,m),h.dialog);let g=B=>{a.busy?m.textContent=t["room-one-moment"]:(f.begin(),
n(B,{awaited:!0}))},k=(B,D)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>g(D)},B),j=(...B)=>s(
"div",{class:"ajar-moves ajar-many"},...B);function w(){let B=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${H}\
-key`,"aria-describedby":`${H}-key-how`}):null,D=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(B&&!B.value){B.focus();return}g({room:"open",...B?{key:B.value}:{}}),B&&(B.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?E(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),B?s("label",{class:"ajar-words",for:B.
id},t["room-host-key"]):null,B?s("p",{class:"ajar-hint",id:`${H}-key-how`},t["room-host-key-how"]):null,B,j(D,a.elsewhere?
null:k(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(y=>k(E(t["room-rehearse"],{n:y}),{room:"rehearse",phones:y})))]}let b=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),j(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function M(){let B=s("button",{type:"butt\
on",onclick:()=>h.show()},t["room-large"]),D=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:E(t["room-line"],{code:a.
code})),y=a.address?B:null;return r?[N(),s("div",{class:"ajar-door-line"},D,u,y),L(),C()]:[s("h2",{},t["room-title"]),N(),
L(),D,a.address?Yo(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?T():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},u,y,a.inside&&!a.practice?k(t["room-widen"],
{room:"widen"}):null),C()]}let N=()=>a.practice?s("p",{},bt(t)):null,L=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function T(){let B=s("select",{id:`${H}-address`,onchange:()=>n({room:"pick",ip:B.value})},...a.addresses.map(
({ip:D,network:y})=>s("option",{value:D,selected:D===a.picked},`${D} (${y})`)));return s("label",{class:"ajar-words",for:B.
id},s("span",{},t["room-address"]),B)}function C(){let B=s("div",{}),D=s("button",{type:"button",onclick:()=>A(!1)},t["r\
oom-end-no"]),y=s("button",{type:"button",onclick:()=>A(!0)},t["room-end"]),S=()=>B.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),j(D,k(t["room-end"],{room:"end"}))]:[y]),A=K=>{l=K,S(),(l?D:y).focus()};S();let F=(K,_)=>s("button",{type:"\
button",onclick:()=>n({room:"take",..._()},{awaited:!0})},K);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?j(F(t["room-take-table"],()=>({
what:"table"})),F(t["room-take-page"],()=>({what:"page",paper:v.value()})),v.element()):null,s("p",{},t["room-end-how"]),
B)}function I(B){a={...a,...B},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let D=En(t,a.joined);
u.textContent!==D&&(u.textContent=D),h.update(a,D),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),m.textContent=""),P()}let P=tt(c,()=>{let{joined:B,problem:D,...y}=a,S=JSON.stringify([y,r]);if(S===
i)return;i=S;let A={open:M,lost:b}[a.state]??w;_t(c,()=>c.replaceChildren(...A().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let H=`ajar-door-${window.ajarForms}`;return Ft(e,()=>n({room:"look"}),o),{update:I}}var En=(e,t)=>t?t===
1?e["room-joined-one"]:E(e["room-joined"],{n:t}):e["room-joined-none"],bt=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Yo(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return ve(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function Cn(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){o.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?s("p",{},bt(e)):"",Yo(e,r),o):(n.close(),t.replaceChildren()))}}}function Ft(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function Mn(e,{words:t,onDispose:n}){let o=et("ajar-result"),a=s("div",{}),r=s("div",{class:"ajar-results"},o.host,a),l="",
i=()=>{};function c(u,m){let f=JSON.stringify([u.map(({units:k})=>k),m]);if(f===l)return!1;l=f;let v={questions:u.map(k=>({
...k,state:"closed"})),practice:m,joined:0,stage:{slide:0}},g={deck:{slides:[e]},way:null,panel:v,words:t,now:0};return i=
()=>o.draw(Qe(g)),u.some(An)&&i(),a.replaceChildren(...u.slice(-1).flatMap(k=>Pt(k,t))),!0}let p=new ResizeObserver(()=>i());
return p.observe(o.host),n(()=>p.disconnect()),{element:r,update:c}}var An=({units:e})=>e.some(({snapshot:t})=>t);function Kr({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:a,hands:r}=o,l=o.state==="open",i={close:!n&&
l,open:!n&&!l&&!r,hands:Xe(o)&&(r||!a),reveal:o.units.length&&a&&!(r&&we(o)),reset:a&&o.may_reset};return Object.keys(i).
filter(c=>i[c])}var Vr=(e,t)=>e.answered?we(e)?"":"reveal":t[0];function Qo(e,{words:t,send:n,onDispose:o,form:a,exercise:r}){
let l={name:e.of,units:e.units,state:"ready",answered:0,hands:0},i=l,[c,p]=De(l)?[t["desk-slips"],t["desk-slips-how"]]:[
t["desk-hands"],t["desk-hands-how"]],u={},m=!1,f="",h=!1,v=$=>{D.begin(),n($,{awaited:!0})},g=($,U={})=>{h=$==="reveal",
v({question:e.of,do:$,...U})},{title:k,items:j}=r,w={kind:"question",question:e.of,title:k,items:j},b=Mn(w,{words:t,onDispose:o});
b.element.hidden=!0;let M=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),N=s("p",{class:"ajar-problem",
role:"alert",hidden:!0}),L=s("span",{}),T=s("p",{class:"ajar-private"}),C=s("p",{class:"ajar-counts"}),I=Gr(e.minutes,t,
o),P=s("button",{type:"button",class:"ajar-link",onclick:()=>_(!m)}),H=s("p",{class:"ajar-status",role:"status","aria-li\
ve":"polite"}),B=$=>{H.textContent!==$&&(H.textContent=$)},D=$e(t,$=>B($||f)),y={open:[t["room-ask-open"],()=>g("open")],
close:[t["room-ask-close"],()=>g("close")],hands:[c,F],reveal:[t["room-ask-reveal"],()=>At(ce,{question:i,body:{}},u,t,()=>g(
"reveal"))],reset:[t["room-ask-reset"],()=>Ue(ce,t["room-reset-sure"],t["room-ask-reset"],t["home-no"],()=>g("reset"))]},
S={room:t["room-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[$,U]of Object.entries(S))y[$]=[U,()=>v({
room:$==="room"?"open":$,about:e.of})];let A=Object.fromEntries(Object.entries(y).map(([$,[U,J]])=>[$,s("button",{type:"\
button",hidden:!0,class:$==="inside"?"ajar-link":null,onclick:()=>u.busy?B(t["room-one-moment"]):J()},U)]));function F(){
Bt(ce,{question:i,words:t,count:(U,J)=>g("hands",{counts:U,people:J})})}function K(){let $=Kr(u,i),U=Vr(i,$),J=Object.values(
A).find(Y=>Y===document.activeElement);for(let[Y,ue]of Object.entries(A))ue.hidden=!$.includes(Y),ue.classList.toggle("w\
all-primary",Y===U);J?.hidden&&A[$[0]]?.focus()}function _($){m=$,b.element.hidden=!$,a().hidden=$,P.textContent=t[$?"ro\
om-show-question":"room-show-result"]}let V=Cn(t),z=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>V.
show()},t["room-code"]),oe={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function ae(){return u.
room!=="open"||u.inside&&!e.units.length?"":i.hands?we(i)?t["room-by-hands-now"]:E(t["desk-counted"],{n:i.hands}):u.inside?
p:oe[i.state]}function Z(){return u.room==="lost"?t["room-lost"]:u.room!=="open"?t[u.ways?.length?"room-not-open":"room-\
not-open-here"]:e.units.length?"":t[u.inside?"room-without-counting":"room-nothing-counted"]}function ne($){u={...u,...$},
i=u.question??l,ce.hidden=!1,L.replaceChildren(u.practice?bt(t):""),N.textContent=u.problem,N.hidden=!u.problem,T.textContent=
Z(),T.hidden=!T.textContent;let U=!i.hands&&!u.inside,J=u.room==="open"&&e.units.length?[[i.answered,t["room-answered"],
U||i.answered],[u.joined,t["room-have-joined"],U]]:[];C.replaceChildren(...J.filter(([,,ue])=>ue).map(([ue,ye])=>s("span",
{},s("b",{},`${ue}`)," ",ye))),I.update(u.seconds),K();let Y=f;f=ae(),f!==Y&&B(f),u.busy||D.end(),Xo(M,u.withheld),V.update(
u.way??{},En(t,u.joined)),z.hidden=!u.way?.address,ke(),h&&!u.busy&&i.state==="closed"&&M.childElementCount&&(h=!1,M.scrollIntoView(
{block:"nearest"}))}function ke(){if(!b.update([i],u.practice))return;let $=An(i);P.hidden=!$,_($),$&&h&&b.element.scrollIntoView(
{block:"start"}),h=!1}let ce=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{class:"\
ajar-bar-line ajar-bar-first"},T,C,s("div",{class:"ajar-moves"},...Object.values(A))),s("div",{class:"ajar-bar-line"},L,
H,P,z,I.element),V.dialog);return P.hidden=!0,Ft(ce,()=>n({room:"look"}),o),{parts:[b.element,M,N,ce],update:ne}}function Xo(e,t=[]){
let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(o=>s("p",{},
o)))}function es(e,{words:t,send:n,onDispose:o}){let a={},r=Mn({kind:"moves",title:t["room-group"]},{words:t,onDispose:o}),
l=s("p",{class:"ajar-empty"},t["room-chart-empty"]),i=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=s(
"p",{class:"ajar-problem",role:"alert",hidden:!0}),p=s("div",{}),u=s("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),m=$e(t,v=>{u.textContent=v}),f=()=>Ue(e,t["wall-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{m.begin(),
n({moves:!0},{awaited:!0})}),h=s("button",{type:"button",hidden:!0,onclick:()=>a.busy||f()},t["room-moves"]);return e.replaceChildren(
s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},p,l,r.element,i,c,s("div",{class:"ajar-moves"},h),
u)),Ft(e,()=>n({room:"look"}),o),{update(v){a={...a,...v},p.replaceChildren(a.practice?bt(t):""),c.textContent=a.problem,
c.hidden=!a.problem,Xo(i,a.withheld),a.busy||m.end(),h.hidden=!a.mayReveal;let g=a.checkIns??[];l.hidden=g.length>0,r.element.
hidden=!g.length,r.update(g,a.practice)}}}function Gr(e,t,n){let o=null,a=!1,r=s("span",{role:"timer"}),l=s("button",{type:"\
button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=s("p",{class:"ajar-clock"},r," ",l);function c(){let u=o===null?null:
Math.max(0,Math.floor((Date.now()-o)/1e3)),m=u===null?"":`${Math.floor(u/60)}:${String(u%60).padStart(2,"0")}`,f=u===null?
e?E(t["room-minutes"],{minutes:e}):"":e?E(t["room-clock"],{time:m,minutes:e}):m;r.textContent=a?"":f,l.textContent=t[a?"\
room-clock-show":"room-clock-hide"],i.hidden=!f}let p=setInterval(()=>{o!==null&&c()},1e3);return n(()=>clearInterval(p)),
{element:i,update:u=>{o=u==null?null:Date.now()-u*1e3,c()}}}function ts(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),i=s("summary",{}),c=({title:m,
story:f,more:h,role:v})=>{ve(r,f),r.prepend(s("h2",{},m)),ve(l,h),i.textContent=v},p=e.couples.find(m=>m.id===n)??e.couples[0],
u=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(m=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:m.id,checked:m===
p,onchange:()=>{c(m),o(m.id)}}),s("span",{},m.title)))));return c(p),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},i,l),u)}var Tn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Jr=new RegExp(`^${Tn}+|${Tn}\
+$`,"g"),Zr=/[\p{L}\p{N}_]+/gu,Yr=/^[\p{L}\p{N}_]+/u,Qr=/\{([a-z][a-z0-9-]*)\}/,[Xr,el]=["⁨","⁩"],ns={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},tl=new RegExp(`[,;:،]|${Tn}`),nl=/^\p{Uppercase}/u,os=/[.!?…؟。][\u2069”’"')»]*$/,
ol=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
ge=e=>e.replace(Jr,""),Le=e=>e.toLowerCase().toUpperCase(),Ut=e=>e.match(Yr)?.[0]??"",Ln=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function ze(e,t,n=[]){let o=e.split(Qr),a="";for(let r=0;r<o.length-1;r+=2){let[l,i,c]=o.slice(r,r+3),p=sl(ge(t[i]),c),u=rl(
l,p,n),m=!u&&!a&&nl.test(l);a+=os.test(a)?u.replace(/^,+/,""):u,a+=ll(m?al(p):p)}return os.test(a)?a:a+o.at(-1)}function Ce(e){
let t=ge(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in ns&&o===ns[n]&&ge(a))||a.includes(n)||a.includes(
o)?e:a}function sl(e,t){let n=e.length;for(;n&&tl.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function al(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function rl(e,t,n){let o=Le(Ut(t));if(!o)return e;let a=new Set(n.map(Le)),r=l=>l===o||a.
has(l)&&a.has(o);for(let l of e.matchAll(Zr))if(r(Le(l[0])))return e.slice(0,l.index);return e}var ll=e=>ol.test(e)?`${Xr}${e}${el}`:
e;var Nn=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function ss(e,t,{words:n,level:o,change:a,say:r,again:l,
moves:i,back:c,isQuick:p}){let u={...t},{cards:m,piles:f}=e,h=N=>f.find(L=>L.id===N).text,v=s("div",{class:"ajar-one"});
function g(N,L){u={...u,[N.id]:L},L||delete u[N.id],a(Object.keys(u).length?u:null),L&&r(E(n.moved,{card:Ce(N.text),pile:h(
L)}))}function k(N,{focus:L=!0,back:T=N?()=>k(N-1):c,onward:C=()=>w(N+1)}={}){let I=m[N],P=E(n["card-of"],{n:N+1,all:m.length}),
H=s("div",{class:"ajar-one-card",role:"group","aria-label":P,tabindex:"-1"},s("p",{class:"ajar-where"},P),s("p",{},I.text)),
B=D=>{g(I,D),C()};i.hidden=!0,v.replaceChildren(H,s("div",{class:"ajar-one-piles"},...f.map(({id:D,text:y})=>Nn(y,()=>B(
D),{"aria-pressed":`${u[I.id]===D}`}))),s("div",{class:"ajar-one-also"},T?j(n.back,()=>T()):s("span",{}),j(n["card-out"],
()=>B("")),p?s("span",{}):j(n["card-enough"],()=>b()))),L&&H.focus({preventScroll:!0})}let j=(N,L)=>Nn(N,L,{class:"ajar-\
link"}),w=N=>N<m.length?k(N):b();function b({focus:N=!0}={}){let L=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),T=(C,I)=>{let P=m.
filter(D=>(u[D.id]??"")===I),H=D=>k(m.indexOf(D),{back:b,onward:b}),B=P.map(D=>s("li",{},Nn(D.text,()=>H(D))));return B.
length?[s(`h${o+1}`,{},C),s("ul",{},...B)]:[]};v.replaceChildren(L,s("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:C,text:I})=>T(I,C)),...T(n["cards-out"],"")),i.hidden=!1,N&&(L.focus({preventScroll:!0}),v.scrollIntoView({block:"n\
earest"}))}let M=m.map(N=>!!u[N.id]).lastIndexOf(!0)+1;return M===m.length||l&&M?b({focus:!1}):k(M,{focus:!1}),v}var il="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",cl=new RegExp(`(${il})|[.…]+|[!?;\\n]`,"gu"),ul=/[\u0300-\u036f'’‘ʼ]/g,
pl=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Ht(e){let t={};for(let[n,o]of Object.entries(e))t[n]=rs(o,t);return t}
var Be=(e,t)=>new RegExp(e.map(n=>rs(n,t)).join("|"),"y");function zt(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=
o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function Kt(e,t){let n=t;
for(let[o,a]of zt(e,t))n=n.slice(0,o)+n.slice(o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var wt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function as(e,t){let n=new Map,o=wt(t),a=0;for(let r of e.join("")){let l=r.charCodeAt(0);a+=l-97,
l!==126&&n.set(a++,o[n.size])}return n}function Vt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function rs(e,t){return`(?:${(e.match(pl)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:fl(a)).join("")})`}function fl(e){let t=ls(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var ls=e=>e.
normalize("NFKD").replace(ul,"").toLowerCase();function vt(e){let t="",n=[];for(let o of e.matchAll(cl)){if(/[.…]/.test(
o[0])&&o[0]!==".")continue;let a=`${o[1]?ls(o[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}
return{line:t,places:n}}var dl=4,is=4,cs=".",In=new WeakMap;function nt(e,t){let{passes:n,kinds:o,learned:a}=ps(t),{line:r,places:l}=vt(e),i=Kt(
n,r),c=Object.entries(o).flatMap(([m,f])=>zt(f,i).map(([h,v])=>({kind:m,start:h,end:v-1}))),p=a?ml(c,r,a):c,u=(m,f)=>m.span[0]-
f.span[0]||m.span[1]-f.span[1]||(m.kind<f.kind?-1:+(m.kind>f.kind));return p.map(({kind:m,start:f,end:h})=>({kind:m,span:[
l[f][0],l[h][1]]})).sort(u)}function*us(e){let{passes:t,kinds:n}=ps(e);for(let o of[t,...Object.values(n)])yield,zt(o,"w\
e are here ")}function ps(e){return In.has(e)||In.set(e,kl(e)),In.get(e)}function ml(e,t,n){let{size:o,weights:a,kinds:r,
limit:l,least:i}=n,c=hl(t,n.same),p=c.slice(1).map((w,b)=>[...c[b],...w]),u=w=>{let b=new Set(w.flatMap(N=>N.numbers.map(
L=>L%o)));return[...b].reduce((N,L)=>N+(a.get(L)??0),0)/Math.sqrt(b.size)},m=[...c,...p];if(e.length)return Rn(m,u)[1]>i?
e:[];let f=m.filter(w=>w.length>dl),[h,v]=Rn(f,u);if(!(v>l))return[];let g=[...new Set(h.map(w=>w.numbers[0]))],k=w=>g.reduce(
(b,M)=>b+w[M%w.length],0),[j]=Rn(Object.keys(r),w=>k(r[w]));return[{kind:j,start:h[0].start,end:h.at(-1).start}]}function hl(e,t){
let n=cs,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],l=[`w ${r}`,`b ${n} ${r}`,...gl(a[0])];o.at(-1).
push({start:a.index,numbers:l.map(Vt)}),n=r,r===cs&&o.push([])}return o.filter(a=>a.length)}function gl(e){let t=["^",...e,
"$"];return t.slice(is-1).map((n,o)=>`n ${t.slice(o,o+is).join("")}`)}var Rn=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,o)=>o[1]>
n[1]?o:n,[null,-1/0]),fs=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:a})=>t[a]===o))?.[1]??null;
function kl({lists:e,passes:t,phrases:n,learned:o}){let a=Ht(e),r=Object.entries(n).map(([l,i])=>[l,Be(i,a)]);return{passes:Be(
t,a),kinds:Object.fromEntries(r),learned:o&&yl(o)}}function yl({same:e,gaps:t,weights:n,kinds:o,...a}){let r=e.map(i=>i.
split(" ")),l=Object.entries(o).map(([i,c])=>[i,wt(c)]);return{...a,same:new Map(r.flatMap(i=>i.map(c=>[c,i[0]]))),weights:as(
t,n),kinds:Object.fromEntries(l)}}function ds({title:e,close:t,bar:n,parts:o}){let a=()=>{l.close?l.close():l.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var ms=["emergency","crisis","violence","agency","worried","child"],bl=["crisis","violence"],ks='a[href$="#Help-lines"]',
xe=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function hs(){for(let e of xe().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&xe().listeners.delete(e),e.shown||=t}}function wl(e,{zone:t="",languages:n=[]}){
let o=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:c})=>c===i))??""}function ys(e,t,n){let o=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let i=o.flatMap(p=>nt(p,l)),c=fs(i,l);if(c)return{...c,kinds:[...new Set(i.map(
({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Dn=(e,t)=>t.flatMap(n=>e.lines.filter(o=>o.
topic===n)),Bn=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},t):t),gs=e=>`tel:${e.match(/\d+/)[0]}`;
function bs({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(xe().countries=t);let a=()=>xe().countries,r=null,
l=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},xe().
chosen||wl(a(),r)),i=()=>a().find(C=>C.code===l());function c(C){xe().chosen=C,hs();for(let{element:I,draw:P}of xe().listeners)
P(I)}function p(C,I){return I(C),xe().listeners.add({element:C,draw:I,shown:!1}),queueMicrotask(hs),C}let u=C=>p(s("div",
{}),I=>I.replaceChildren(...C())),m=()=>{let C=[...a(),{code:"-",country:e["help-elsewhere"]}],I=s("select",{onchange:()=>{
c(I.value),o(I.value)}},...C.map(P=>s("option",{value:P.code},P.country)));return p(I,()=>{I.value=i()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),I)},f=({say:C,to:I},P)=>{if(/^(tel|sms):/.test(I))return s("a",
{class:P?"ajar-reach":"ajar-reach ajar-first",href:I},s("span",{},...Bn(C)));let H=s("span",{},C),B=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":E(e["help-copy-what"],{address:I}),onclick:async()=>{await Pn(I,H)&&(B.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},H," ",B)},h=C=>s("li",{},s("p",{class:"ajar-for"},C.
for_what),s("p",{class:"ajar-hint"},[C.name,C.hours,C.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...C.reach.map(f))),v=({emergency:C,note:I})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),I?s("\
p",{class:"ajar-hint"},I):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:gs(C)},E(e["help-call"],{number:C})))),
g=C=>u(()=>{let I=i();if(!I)return[s("p",{},e["help-elsewhere-how"])];let P=C.flatMap(H=>H==="emergency"?v(I):Dn(I,[H]).
map(h));return[s("ul",{class:"ajar-help-lines"},...P)]});function k(){ds({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},m(),qn({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),g(ms),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:C,text:I,now:P,lines:H,kinds:B,
countries:D},{level:y,aside:S,needs:A}){return D&&!T()&&(xe().countries=D),s("section",{class:"ajar-danger"},s(`h${y}`,{
tabindex:"-1"},C),s("p",{},I),B.length?null:A?.()??null,m(),g(H),s("ul",{class:"ajar-todo"},...P.map(F=>s("li",{},F))),s(
"p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:S},e["help-aside"]))}let w=()=>s(
"button",{type:"button",class:"ajar-get-help",onclick:k},e["help-get"]);function b({emergency:C,...I}){let H=bl.map(D=>Dn(
I,[D])[0]?.reach??[]).flatMap(D=>["tel:","sms:"].map(y=>D.find(({to:S})=>S.startsWith(y))));return[{say:E(e["help-call"],
{number:C}),to:gs(C)},...H.filter(Boolean)]}let M=(C=`${e["help-line"]} `)=>u(()=>{let I=i(),P=(I?b(I):[]).flatMap(({say:D,
to:y},S)=>[S?" · ":"",s("a",{href:y},...Bn(D))]),H=s("button",{type:"button",class:"ajar-link",onclick:k},e["help-get"]),
B=s("span",{class:"ajar-off-paper"},P.length?" · ":"",H);return[s("p",{class:"ajar-help-line"},C,...P,B)]});function N(C){
if(!T())return;let[I]=[...C.querySelectorAll(ks)].reverse();I?.closest("p, ul").after(M(""));for(let P of C.querySelectorAll(
"details"))P.open=P.querySelector("summary").textContent===i()?.country}let L=()=>u(()=>{let C=i();return C?[s("p",{},s(
"b",{},`${e["help-title"]}, ${C.country}`)),s("p",{},`${e["help-danger"]} ${E(e["help-call"],{number:C.emergency})}`),s(
"ul",{},...Dn(C,ms).map(({for_what:I,name:P,reach:H,hours:B})=>s("li",{},...Bn(`${I}: ${P}. ${H.map(({say:D})=>D).join("\
 · ")}. ${B}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),T=()=>a().length>0;return{open:k,notice:j,button:w,line:M,addNumbers:N,
text:L,choose:c,code:l,isKnown:T}}var qn=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function ws(e){if(xe().open){xe().open=e;return}xe().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(ks)&&(t.preventDefault(),t.stopPropagation(),xe().open())},{capture:!0})}async function Pn(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function vs(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var vl="about:blank";function Wn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(vl)}function xs(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Wn()))},{capture:!0})}function js(e,t,{words:n,group:o,change:a,say:r}){let l={...t},i={},c=e.piles.map(h=>(i[h.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.currentTarget.
classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");let g=m[v.dataTransfer.
getData("text/plain")]?.[h.id];g&&!g.matches(":disabled")&&(g.checked=!0,u(g.dataset.card,h))}},i[h.id]))),p=()=>e.piles.
forEach(h=>{i[h.id].textContent=E(n["pile-count"],{pile:h.text,n:Object.values(l).filter(v=>v===h.id).length})}),u=(h,v)=>{
l[h]=v.id,p(),a({...l}),r(E(n.moved,{card:Ce(e.cards.find(g=>g.id===h).text),pile:v.text}))},m={},f=e.cards.map(h=>{m[h.
id]={};let v=`${o}-${h.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:g=>g.dataTransfer.setData(
"text/plain",h.id)},s("legend",{},h.text),s("div",{class:"ajar-into"},...e.piles.map(g=>{let k=s("input",{type:"radio",name:v,
value:g.id,"data-card":h.id,checked:l[h.id]===g.id,onchange:()=>u(h.id,g)});return m[h.id][g.id]=k,s("label",{},k,s("spa\
n",{},g.text))})))});return p(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-piles"},...c),...f)}var Fn=["open","closed"],xl=[...Fn,"half-open"],jl=2,Sl=90,Un=3,Gt="none",Ss=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
$l=/[“”„«»"' \t\n]/g,$s=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Ol=["i","im","id","ill","ive","its","we",
"were","well"],El=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Cl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
_n=new WeakMap;function Ml(e,t){let n=Es(t),{sentences:o,forms:a,at:r}=Ll(e,n);if(r<0||a[r].name===Gt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Dl(Rl({sentences:o,forms:a,at:r},n),n.learned),{name:i,start:c,end:p}=a[r],u=Bl(l,i,Hn(e,o[r],
c,p),t),m=ql(e,o,n),h=[l==="open"&&m.some(v=>v.name!=="two-at-once")?"":u,...m.map(v=>v.remark)].filter(Boolean);return{
kind:l,reason:u,notes:m,remarks:h.slice(0,jl)}}function Al(e,t){let n=Es(t),o=t["about-statements"],a=As(Hl(e)),r=Object.entries(n.blame).map(([g,k])=>({name:g,places:a.
flatMap(j=>Pl(g,k,j,n))})),l=new Set(r.flatMap(({places:g})=>g.map(({sentence:k})=>k))),i=[],c="";for(let{name:g,places:[
k]}of r){if(!k)continue;let j=Wl(e,k,n.quotedTo[g]);i.length||(c=_l(g,e,k,n)),i.push({name:g,words:j,remark:E(o.blame[g].
say,{words:j})})}let p=i.map(g=>g.name),u=a.filter(g=>!l.has(g)),m=Object.keys(n.parts).filter(g=>(g==="seen"?u:a).some(
({line:k})=>qe(n.parts[g],k))),f=m.map(g=>o.parts[g]).join(", "),h=m.length?E(o.mirror,{parts:f}):"",v=[h,i.length?`${i[0].
remark} ${c}`:""].filter(Boolean);return{parts:m,mirror:h,blame:p,notes:i,rewording:c,remarks:v}}function Os({remark:e,opener:t=""},n,o){
return o?.coach?Object.values(o.dangers).some(r=>nt(n,r).length)?[]:e==="question"?Ml(n,o.coach).remarks:Al(`${t.replace(
/…$/,"")} ${n}`,o.coach).remarks:[]}function Es(e){return _n.has(e)||_n.set(e,Tl(e)),_n.get(e)}function Tl(e){let t=Ht(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([c,p])=>[c,Be(p,t)])),{limit:o,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Be(e.echoes,t),stated:Be(
e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:Fn.map(i=>wt(l[i]))},passes:Be(e.passes,t),quotes:Be(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function qe(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Ll(e,t){let n=As(e),o=n.map(p=>Nl(p,t)),a=p=>n.map((u,m)=>m).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>Cs(n[p])>=Un),i=a(p=>!["none","echo","short"].includes(o[p].name)),[c]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:o,at:c??n.length-1}}var Jt=e=>e.trim().split(" ").slice(0,-1),Cs=({line:e})=>Jt(
e).length-1;function Nl({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:l}){for(let[u,m]of Object.entries(
n)){let f=qe(m,e);if(f)return{name:u,start:f[0],end:f[1]}}let i=Object.entries(o).map(([u,m])=>({name:u,place:qe(m,e)})).
filter(({place:u})=>u).map(({name:u,place:[m,f]})=>({name:u,start:m,end:f}));if(i.length){let u=i.reduce((m,f)=>f.start<
m.start?f:m);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:Gt}:e.
slice(2,u.start).split(" ").filter(Boolean).some(h=>!a.has(h))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:Gt}:u}let c=Ms(Jt(e).slice(1),a).length>Un?"echo":"short";return{name:t==="?"&&qe(r,e)?c:Gt,start:2,end:e.length}}
function Ms(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Il({sentences:e,forms:t,at:n},{fillers:o}){let{
line:a,mark:r}=e[n],l=Ms(Jt(a).slice(1),o),i=Jt(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],p=t.filter(
({name:u},m)=>m!==n&&(e[m].mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:u})=>`beside ${u}`)]}function Rl(e,t){let{forms:n,weights:o,unit:a}=t.learned,
r=n[e.forms[e.at].name]??Fn.map(()=>0),l=new Set(Il(e,t).map(p=>Vt(p)%o[0].length)),i=a/Math.sqrt(l.size);return[...r.map(
(p,u)=>p+[...l].reduce((m,f)=>m+o[u][f],0)*i),0]}function Dl(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-a);return n-o>=t?
xl[e.indexOf(n)]:""}function Bl(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?E(a[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":E(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function ql(e,t,{
data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(c=>c.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.
entries(o).flatMap(([c,p])=>{let u=l.map(f=>({sentence:f,place:qe(p,f.line)})).find(({place:f})=>f);if(u){let f=Hn(e,u.sentence,
...u.place);return i.some(h=>h.includes(f))?[]:(i.push(f),[{name:c,words:f,remark:E(a[c],{words:f})}])}let m=l.filter(f=>Cs(
f)>=Un).length>1;return c==="two-at-once"&&m?[{name:c,words:"",remark:a[c]}]:[]})}function Pl(e,t,n,{passes:o,quotes:a,unless:r}){
if(qe(a,n.line))return[];let l=Kt(o,n.line),i=qe(t,l);return!i||r[e]&&qe(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function Wl(e,{
sentence:t,start:n,end:o},a){let r=a&&qe(a,t.line.slice(n,o));return Hn(e,t,n,r?n+r[1]:o)}function _l(e,t,n,o){let a=o.data["\
about-statements"].blame[e],r=Fl(e,t,n,o),l=r>0?Ul(t,n.sentence,r):"",i=e==="ultimatum"&&vt(l).line.split(" ").some(u=>Ol.
includes(u)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?E(p,{rest:l}):a.
otherwise}function Fl(e,t,{sentence:n,start:o,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(o,a).trim().split(" "),p=c[0]===
"you"||c[0]==="u",u=h=>p&&c.slice(1,1+h.length).join()===h.join(),m=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("n\
ot")&&(m=a);let f=u(["never"])&&r.has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&f&&(m=i.indexOf(` ${c[2]} `,o)+
1),e==="makes"&&u(["make","me","feel"])&&(m=i.indexOf(" feel ",o)+6),e==="feel-you"){let h=i.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
m=h<0?0:o+h+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(o))){let[[h],[,v]]=[n.places[o],n.places[a-1]];
t.slice(h,v).includes(",")&&(m=o+c.slice(0,3).join(" ").length+1)}return m<i.length-2?m:0}function Ul(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split(Cl,1),a=o.replace($s," ").replace(/^ +| +$/g,"");return[...a].length<=Sl?a:""}var Hn=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace($s," ").replace(El,"");function As(e){let{line:t,places:n}=vt(e),o=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,c]=n[r-1],p=l?n[r]:[c,c];o.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return o}function Hl(e){return e.replace(Ss,"").replace($l,"")?e.replace(Ss,t=>" ".repeat(t.length)):
e}var zl=1200;function Ts(e,{words:t,find:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-hint"}),r=s("div",
{class:"ajar-remarks"},o,a),l=0,i=[],c=m=>{window.ajarNoRemarks=m,i=[],u()},p=(m,f)=>s("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(f)},m);function u(){let m=window.ajarNoRemarks===!0,f=m||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===i.join(`
`)||(i=f,o.replaceChildren(...f.map(h=>s("p",{},h))),m?a.replaceChildren(p(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,zl)}),r}var zn=2e4,Kl=10,je=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function xt({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new je("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:Gl[r.kind](l,r);Re(r,a)&&(a[r.
id]=Vl(r,i,a))}return a}function Zt(e,t){try{xt(e,t)}catch(n){if(n instanceof je)return!1;throw n}return!0}var Is=e=>Object.
values(e).every(t=>t==null);function Se(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Ls(
e.cards,n)),ge(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Ls(e.piles,t[n.
id])}`);case"date":return[Ln(t)];case"list":return t.map(ge);default:return[ge(`${t}`)]}}var Ls=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Vl(e,t,n){if(e.kind!=="choice"||!t)return t;let o=Ze(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Gl={ruler(e){if(!Number.isInteger(e)||e<0||e>Kl)throw new je("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:c})=>c);if(!Ns(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Vn(a)))throw new je("answer-cards");let{chosen:r}=e,l=Kn("own"in e?e.own:"")??"";if(l&&!o)throw new je("ans\
wer-own");if(!n&&r.length+!!l>1)throw new je("answer-one-card");let i=a.filter(c=>r.includes(c));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),a=Vn(n.map(({id:l})=>l));if(!Ns(e)||!Object.keys(e).every(
Vn(o))||!Object.values(e).every(a))throw new je("answer-piles");let r=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:Kn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new je("answer-lines",
{most:t});let n=e.map(o=>Kn(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!ut(e))throw new je(
"answer-day");return e}};function Kn(e){if(typeof e!="string")throw new je("answer-text");if(e.length>zn&&[...e].length>
zn)throw new je("answer-long",{most:zn});return ge(e)?e:null}var Vn=e=>t=>e.includes(t),Ns=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Jl=[{answers:["all"]}],Zl=/\p{L}/u,Yl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Ql=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Xl=/\{([a-z][a-z0-9-]*)\}/g;function Qt({items:e,rules:t,reflection:n},o,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(
e.map(({id:m})=>[m,o[m]??null]));if(Is(i))return"nothing"in n?[Yt([n.nothing])]:[];let{parts:c}=Bs({items:e,answers:i,rules:t,
phrases:n,last:l}),u=(r||!t.length?Jl:t).flatMap(c);return r||!("closing"in n)?u:[...u,Yt([n.closing])]}function Ds({items:e,
rules:t,reflection:n},o){let{sentences:a}=Bs({items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(
r):[])}var Yt=e=>({words:e,heading:"",said:[]}),Pe=(e,t,n=[])=>({words:n,heading:e,said:t}),Rs=(e,t)=>e.filter(n=>!t.has(
Le(n)));function Bs({items:e,answers:t,rules:n,phrases:o,last:a}){let r=y=>e.find(({id:S})=>S===`couple-${y}`)??e.find(({
id:S})=>S===y),l=y=>t[r(y)?.id]??null,i=y=>r(y)?Se(r(y),l(y)):[],c=y=>{let S=new Set(y.map(r));return e.filter(A=>S.has(
A))},p=y=>{let S=l(y);return typeof S=="number"?S:i(y).length},u=y=>y.map(S=>l(S)?.chosen).find(S=>Array.isArray(S))??[],
m=(y,S)=>{let[A,F]=[r(y),l(y)];return A?.kind!=="sort"||!F?[]:A.cards.filter(({id:K})=>F[K]===S).map(({text:K})=>K)},f=y=>new Set(
y?i(y).map(Le):[]),h=({if:y=[],unless:S=[]})=>y.every(v)&&!S.some(v);function v(y){if(typeof y=="string")return l(y)!==null;
let{item:S=[],cards:A,piles:F,without:K,only:_,least:V,asked:z}=y;if(z)return!!r(z)&&Re(r(z),t);let oe=S.find(ne=>l(ne)!==
null);if(!oe)return!1;let ae=u([oe]);return A&&!A.some(ne=>ae.includes(ne))||F&&!F.some(ne=>Rs(m(oe,ne),f(K)).length)||_&&
!(ne=>ne.size===1&&ne.has(_))(new Set(Object.values(l(oe))))?!1:V==null||p(oe)>=V}let g=(y,S={})=>E(o[y],S);function k(y,S={}){
if(typeof y=="string")return g(y,S);if(!h(y))return null;let{phrase:A,of:F,since:K}=y;if(!F)return g(A,S);if(!i(F).length)
return null;let _=K&&a?.values[F];return _==null?g(A,{n:p(F),...S}):g(K,{n:p(F),last:_,day:a.day,...S})}let j=(y=[],S={})=>y.
map(A=>k(A,S)).filter(A=>A!==null),w=(y,S)=>{let A=j(y,S);return A.length?[Yt(A)]:[]};function b(y){if(typeof y=="string")
return i(y);if("level"in y)return I(y);if("phrase"in y){let[V]=y.of?i(y.of):[],z=k(y,V===void 0?{}:{words:V});return z===
null?[]:[z]}let{item:S,pile:A,also:F,without:K}=y,_=A?m(S,A):i(S);return F&&(_=_.filter(V=>f(F).has(Le(V)))),Rs(_,f(K))}
let M=({heading:y,under:S})=>y?g(y):(S&&r(S)?.said)??"";function N(y,S){let A=r(y);if(A?.kind!=="sort"||t[A.id]===null)return[];
let F=_=>A.piles.find(V=>V.id===_).text;return(S??A.piles.map(({id:_})=>_)).map(_=>({id:_,text:F(_),cards:m(y,_)}))}let L=n.
find(y=>y.ladder)?.ladder,T=()=>Math.floor(L.rungs.length/2);function C(y){let[S]=u([y]);return!L||!S?null:T()-L.rungs.findIndex(
({card:A})=>A===S)}function I({level:y,up:S=0}){let A=y.map(C).find(K=>K!==null);if(!L||A===void 0)return[];let F=L.rungs[T()-
A-S];return F?i(F.item):[]}let P={answers({answers:y}){return(y[0]==="all"?e:c(y)).filter(({id:A})=>t[A]!==null).map(A=>Pe(
A.said||A.ask,Se(A,t[A.id])))},lines(y){let S=y.lines.flatMap(b),A=S.length?[Pe(M(y),S,j(y.say))]:[],F=y.count?.[Math.min(
S.length,y.count.length-1)];return F?[...A,Yt([g(F,{n:S.length})])]:A},piles({piles:y,only:S,heading:A,below:F={},all:K={}}){
let _=V=>V.length===r(y).cards.length;return N(y,S).filter(({cards:V})=>V.length).flatMap(({id:V,text:z,cards:oe})=>{let ae=_(
oe)&&K[V]||F[V],Z=A?g(A,{pile:z}):z;return[Pe(Z,oe),...w(ae?[ae]:[])]})},empty(y){let S=N(y.empty,y.only).filter(({cards:A})=>!A.
length).map(({text:A})=>A);return S.length?[Pe(M(y),S,j(y.say))]:[]},sentence(y){let S=o[y.sentence],A=qs(S),F=Object.fromEntries(
A.map(K=>[K,i(K).join(" ")]));return Object.values(F).every(Boolean)?[Pe(M(y),[Gn(y,S,F)])]:[]},message(y){let S=H(y.message);
return S.length?[Pe(M(y),[S.join(" ")])]:[]},ladder(){let[y=""]=i(L.goal),[[S],[A]]=[u([L.today]),u([L.later])],F=L.rungs.
map(({card:K,item:_})=>{let V=r(_)?.said??"",[z]=i(_),oe=z?`${V}: ${z}`:g("open",{level:V}),ae=ei(K===S,K===A,!!A);return ae?
g(ae,{level:oe}):oe});return[Pe(g(y?"ladder":"ladder-unnamed",{goal:y}),F)]},missing({missing:y,say:S}){let A=c(y).filter(
({id:F})=>t[F]===null);return A.length?w(S,{parts:A.map(F=>F.said).join("; ")}):[]},repeated(y){let S=y.repeated.map(i),
A=new Map;for(let _ of S.flat())A.has(Le(_))||A.set(Le(_),_);let F=_=>S.filter(V=>V.some(z=>Le(z)===_)).length>1,K=[...A].
filter(([_])=>F(_)).map(([,_])=>_);return K.length?[Pe(M(y),K)]:[]}},H=y=>y.parts.map(S=>[S,i(S.item)[0]]).filter(([,S])=>S).
map(([S,A])=>B(S,A,y));function B(y,S,{self:A=[],small:F=[],capitals:K=[]}){let{opener:_,clause:V,clauses:z=[],questions:oe=[],
names:ae=!1}=y,Z=Ce(S),ne=Ut(Z),ke=ne.toLowerCase();if(A.includes(ke))return ze("{words}.",{words:Z});let ce=[...o[_]].at(
-1);if(!Yl.test(Z.match(Zl)?.[0]??"a")||oe.includes(ke))return ze(`{words}${ce}`,{words:Z});let $=o[V&&z.includes(ke)?V:
_],U=ae||K.includes(ne);return ze($,{words:Xt(Z,F,U)})}function D(y){if(!h(y))return[];let S=Object.keys(P).find(F=>F in
y),A=S?P[S](y):w(y.say);return A.length&&y.then?[...A,...w([y.then])]:A}return{parts:D,sentences:H}}var qs=e=>[...e.matchAll(
Xl)].map(([,t])=>t);function Gn({alike:e,small:t=[],lower:n=[]},o,a){let r=i=>Xt(Ce(ge(a[i])),t,!n.includes(i)),l=Object.
fromEntries(qs(o).map(i=>[i,r(i)]));return ze(o,l,e)}function Xt(e,t,n){let o=Ut(e);if(!([...o].length>1&&Ql.test(o)&&!n)&&
!t.includes(o.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function ei(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function Ps(e,t,n,o=null){let a=ti(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:Qt(e,t,{plain:r,last:o})}}function ti({
items:e},t,n){let o=n&&ys(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function Jn(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,m)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),m()}},u),c=i(t["home-no"],()=>{}),p=s("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(s("p",{},o),p),c.focus()}function en(e){let n=s("button",{type:"button",onclick:()=>Jn(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function Ws({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=s("p",{class:"ajar-problem",role:"al\
ert"}),i=s("p",{class:"ajar-news",role:"status"}),c=s("div",{}),p=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},m=u,f=!1,h=!1,v=!1,g=!1,k=!1,j=($,U,J={})=>s(
"button",{type:"button",onclick:U,...J},$),w=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>S()}),b=j(
e["keep-open"],()=>S(),{class:"ajar-link"}),M=s("div",{class:"ajar-offer"}),N=!1,L=$=>{$.tabIndex=-1,$.focus()},T=()=>c.
querySelector(".ajar-change"),C=()=>u.state==="kept"&&!u.reopen;function I($,U=$){r.dataset.short=U,a.textContent!==$&&(a.
textContent=$)}function P(){let $=u.problem?e["keep-unsaved"]:e["keep-saving"],[U,J]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[$],
lost:[e["keep-lost"]]}[k?"lost":u.state];r.classList.toggle("ajar-state-lost",k),I(U,J),r.dataset.longest=u.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,H()}function H(){let $=n&&
u.state==="none"&&!f,[U,J]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];w.setAttribute(
"aria-label",U),w.replaceChildren(s("span",{class:"ajar-long"},U),s("span",{class:"ajar-short"},J)),w.hidden=!$||N,b.hidden=
!$||!u.exists,M.hidden=!$||g,p.hidden=$&&l.hidden&&!i.textContent}function B(){let $=()=>{g=!0,P(),L(r)};return M.replaceChildren(
s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},j(e["keep-nothing"],$),j(e["keep-offer-yes"],S))),M}function D(){
u={...u,saved:!1},P()}function y(){P(),m=u,C()?c.replaceChildren(h?z("change"):ne()):u.state!=="none"?c.replaceChildren(
z("unlock")):f?c.replaceChildren(z(u.exists?"open":"start")):c.replaceChildren(n?"":g?_():K())}let S=()=>{f=!0,i.textContent=
"",y(),p.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},A=()=>u.hosted?s("p",{},e["keep-hub"]):null,
F=()=>u.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function K(){return s("div",
{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[u.exists?"keep-there":"keep-why"]),A(),s("d\
iv",{class:"ajar-moves"},j(e["keep-nothing"],()=>{g=!0,y(),L(r)}),j(e[u.exists?"keep-open":"keep-start"],S)))}let _=()=>s(
"p",{},j(e[u.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function V(){let U=["none","weak","fair","good","s\
trong"].map(J=>e[`keep-strength-${J}`]).reduce((J,Y)=>Y.length>J.length?Y:J);return s("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":U},s("span",{},e["keep-strength-none"]))}function z($){let U=$==="start"||$==="change",J={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[$],Y=s("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{U&&t({strength:Y.value})}}),ue=s("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),ye=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),ue),R=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),G=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:u.place,onchange:()=>t(
{place:G.value})}),Q=V(),X=()=>{if(!Y.value){Y.focus();return}if(R.hidden=!0,U&&Y.type==="password"&&ue.value!==Y.value){
R.textContent=e["keep-again-differs"],R.hidden=!1,ue.focus();return}$==="change"?t({change:Y.value},{awaited:!0}):t({[$===
"start"?"keep":"unlock"]:Y.value,place:G.value},{awaited:!0}),I(e["keep-opening"]),Y.value="",ue.value="",Q.firstChild.textContent=
e["keep-strength-none"]},se=()=>{f=!1,h=!1,y(),$==="change"?T().focus():L(r)},re=s("details",{},s("summary",{},e["keep-w\
here"]),s("label",{for:`${o}-place`},e["keep-place"]),G);return s("form",{class:"ajar-ask",onsubmit:pe=>{pe.preventDefault(),
X()}},s(u.state==="locked"?"h1":"p",{class:"ajar-title"},J),A(),$==="start"&&n?s("p",{},e["keep-why"]):null,$==="start"?
F():null,$==="change"?s("p",{},e["keep-change-how"]):null,U?s("p",{},e["keep-no-way-back"]):null,$==="start"&&u.here==="\
browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[$==="change"?"keep-new":"keep-passphrase"]),s("\
p",{class:"ajar-hint",id:`${o}-how`},e[U?"keep-how":"keep-how-open"]),Y,U?Q:null,U?ye:null,s("label",{class:"ajar-card"},
s("input",{type:"checkbox",onchange:({target:pe})=>{Y.type=pe.checked?"text":"password",ye.hidden=pe.checked,R.hidden=!0}}),
s("span",{},e["keep-see"])),U?R:null,$==="change"||u.here?null:re,s("div",{class:"ajar-moves"},$==="unlock"?null:j(e["ke\
ep-not-now"],se),s("button",{type:"submit"},J)),U?null:Z(),$==="start"&&u.here?ae():null)}let oe=()=>s("div",{},j(e["kee\
p-copy"],()=>t({take:"sealed"})));function ae(){let $={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
U=s("input",{type:"file",onchange:async()=>{let ue=new Uint8Array(await U.files[0].arrayBuffer()),ye=()=>t({bring:ue},{awaited:!0});
U.value="",u.exists?Jn(Y,{...$,act:ye}):ye()}}),J=s("label",{class:"ajar-words"},s("span",{},e["keep-bring"]),U),Y=s("di\
v",{class:"ajar-twice"},J);return Y}function Z(){let $=en({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>t(
{erase:"saved"})});return s("details",{},s("summary",{},e["keep-forgot"]),s("p",{},e["keep-forgot-how"]),...u.here?[s("p",
{},e["keep-copy-forgot"]),oe(),ae()]:[],s("p",{},e["keep-erase-how"]),$)}function ne(){let $=s("select",{id:`${o}-minute\
s`,onchange:()=>t({minutes:Number($.value)})},...[...new Set([5,15,30,60,u.minutes])].sort((U,J)=>U-J).map(U=>s("option",
{value:U,selected:U===u.minutes},E(e["keep-minutes"],{n:U}))));return s("div",{class:"ajar-kept"},j(e["keep-lock"],()=>{
I(e["keep-opening"]),t({lock:!0},{awaited:!0})}),j(e["keep-change"],()=>{h=!0,v=!1,y(),c.querySelector("input").focus()},
{class:"ajar-change"}),s("p",{class:"ajar-changed",role:"status"},v?e["keep-changed"]:""),s("details",{},s("summary",{},
e[u.here?"keep-more":"keep-where"]),...u.here?[s("p",{},e["keep-copy-how"]),oe()]:[s("p",{},u.place)],u.copied?s("p",{},
E(e["keep-copied"],{program:u.copied})):null,s("label",{for:`${o}-minutes`},e["keep-idle"]),$))}function ke($){if($.strength!=
null){let U=c.querySelector(".ajar-strength > span");U&&(U.textContent=$.strength);return}if($.changed){h=!1,y(),c.querySelector(
".ajar-changed").textContent=e["keep-changed"],v=!0,T().focus();return}u={...u,...$},u.state==="kept"&&(f=!1),C()||(h=!1),
P(),ce()}let ce=tt(c,()=>{let $=m;if($.state===u.state&&$.exists===u.exists&&$.minutes===u.minutes&&$.here===u.here&&!!$.
reopen==!!u.reopen&&!!$.hosted==!!u.hosted&&c.firstChild){m=u;return}let J=f&&$.place!==u.place;y(),$.state!==u.state&&$.
state!=="none"?L(r):J&&c.querySelector("input").focus()});return y(),{line:r,small:w,opener:b,more:p,offer:B,setStart:$=>{
N=$,P()},update:ke,begin:D,setLost:$=>{k=$,P()},say:$=>{i.textContent=$,p.hidden=!1}}}function _s(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,u)=>{let m=s("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return ve(m,
p),m.firstElementChild.setAttribute("aria-hidden","true"),m},c=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),i(n,"wide"),i(o,"narrow"),s("details",{open:c},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...a.map(p=>s("th",{scope:"col"},p)))),s("tbody",{},...r.map(([p,...u])=>s("tr",{},s(
"th",{scope:"row"},p),...u.map(m=>s("td",{},m??"–")))))))))}function Fs({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!Re(o,n)))if(o.kind==="choice"){let l=(o.among?
Ze(o,n):o.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[o.id]={chosen:l,
own:i})}else if(o.kind==="sort"){let r=o.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var Us=(e,t)=>E(e.ask,t);var ni=new Set(["autorestarting","dead","restarting","terminating"]),oi=4e3;function Hs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,l=(c,p)=>{
ni.has(p)&&t()},i=(c,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,oi):n()};return o.connect(
l),a.connect(i),()=>{clearTimeout(r),o.disconnect(l),a.disconnect(i)}}function zs({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([c,p])=>{let u=Fs(c,p),m=c.items.filter(f=>f.id in u).map(f=>[Us(f,u),...Se(f,u[f.id])].join(`
`));return[c.title,...m].join(`

`)}).join(`


`);async function r(c){let p=a(),u=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let p=s("div",{class:"ajar-\
lost",hidden:!o,...c},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(c){o=c;for(let p of n)p.hidden=!c}return{line:l,set:i,isLost:()=>o,forget:c=>n.delete(
c)}}var Ks=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Vs(e,{words:t,send:n,open:o,help:a,matters:r,ways:l}){let i=s("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),c=$e(t,T=>i.replaceChildren(T)),p=T=>{c.begin(),n(T)},u=s("div",{}),m={},f="",h=0,v=Wt(t);e.replaceChildren(s(
"section",{class:"ajar-home","aria-label":t["home-title"]},u),i);let g=(T,C)=>s("button",{type:"button",onclick:C},T),k=T=>s(
"div",{class:"ajar-reflection"},...T.flatMap(C=>pt(C,3))),j=(T,C,I)=>en({words:t,label:T,question:C,act:()=>p(I)}),w=()=>{
let T=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{T.files[0]&&p({import:await T.files[0].text()}),
T.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),T)};function b(){let T=r();return m.something?
[T.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...T.map(({heading:C,lines:I})=>s("div",{},s("dt",
{},C),...I.map(P=>s("dd",{dir:"auto"},P))))),s("div",{class:"ajar-moves"},...l())]:[]}let M=tt(u,()=>{let T=JSON.stringify(
[m,r()]);T!==f&&(f=T,_t(u,N))});function N(){let T=(P,H)=>g(H,()=>p({take:P})),C=h>(m.danger?.kinds.length??0)?null:m.danger,
I=()=>{h=C.kinds.length+1,N(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(C?a.notice(C,{level:2,aside:I}):
"",s("p",{class:"ajar-welcome",tabindex:"-1"},m.welcome),m.newest?s("div",{class:"ajar-moves"},g(t["home-go-on"],()=>o(m.
newest))):"",m.due?.length?s("ul",{},...m.due.map(P=>s("li",{},P))):"",m.plan?.length?s("h2",{},t["home-plan"]):"",m.plan?.
length?k(m.plan):"",m.plan?.length&&!C?a.line():"",...(m.earlier??[]).filter(({plan:P})=>P.length).map(({title:P,plan:H})=>s(
"details",{},s("summary",{},`${t["home-plan"]}, ${P}`),k(H))),...b(),s("details",{},s("summary",{},t["home-take"]),s("p",
{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...C?[]:[g(t["home-take-plan"],()=>p({take:"plan",paper:v.value(),
country:a.code()})),v.element(),s("p",{class:"ajar-hint"},t["home-print-how"]),T("calendar",t["home-take-calendar"]),m.danger?
"":T("calendar-line",t["home-take-calendar-line"])],T("check-ins",t["home-take-check-ins"]),T("everything",t["home-take-\
everything"])),w()),m.something?s("details",{},s("summary",{},t["home-end"]),s("p",{},t["home-anew-how"]),j(t["home-anew"],
t["home-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),j(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}
return{update:T=>{c.end(),m=T,M()},settle:c.end,say:(T,C="")=>{c.end();let I=s("div",{class:"ajar-text"});ve(I,C),i.replaceChildren(
T,I),i.scrollIntoView({block:"nearest"})}}}function Gs({name:e,type:t,data:n}){let o=URL.createObjectURL(new Blob([Ks(n)],
{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}var si=1e3;function tn(e,{title:t,paper:n,tight:o=0,onRefused:a}){let{documentElement:r,title:l}=document,i=f=>s("div",{
class:`ajar-plan-${f}`},s("div",{})),c=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},i("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),i("foot"));document.body.append(c),r.classList.add("ajar-printing"),document.title=t;
let p=new AbortController,u=()=>{p.abort(),c.remove(),r.classList.remove("ajar-printing"),document.title=l},m=setTimeout(
a,si);addEventListener("beforeprint",()=>clearTimeout(m),{once:!0}),window.print();for(let f of["pointerdown","keydown",
"pagehide"])addEventListener(f,u,{capture:!0,signal:p.signal})}function Zs({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:l,sentence:i,plan:c,message:p,more:u,needs:m,support:f,
ladder:h}=e,v=[s("h1",{},r),...l.map(g=>Js("ajar-plan-goal",g)),...i.map(g=>Js("ajar-plan-hero",g)),Zn(c,"h2"),...p.map(
g=>nn(g,ot(g.lines))),u.length?s("section",{},Zn(u,"h2")):"",...m.map(g=>nn(g,ci(g))),...f.map(g=>nn(g,[Zn(g.fields,"h3")])),
...h.map(g=>nn(g,ui(g),ii(g))),n.length?s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-number\
s"},n.join(" · ")):null];tn(v,{title:r,paper:t,tight:ai(e),onRefused:a})}function ai({plan:e,message:t,more:n,needs:o,support:a,
ladder:r}){let l=[...o,...a,...r].flatMap(({fields:c,rungs:p=[]})=>[...c,...p]);return[...e,...t,...n,...l].length>12?2:
+(n.length>2)}var on=({lines:e})=>[...e.join("")].length,ri=e=>on(e)<160?"large":on(e)<500?"middle":"usual",Js=(e,t)=>s(
"div",{class:e,"data-size":ri(t)},...Yn(t,"h2")),li=e=>on(e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),
ot=e=>e.map(t=>s("p",{dir:"auto"},t)),Ys=e=>e.length>1?[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:ot(e),Yn=({heading:e,
lines:t},n,o=ot)=>[s(n,{},e),...o(t)];function Zn(e,t){let n=e.every(li)?"ajar-plan-beside":"",o=t==="h3"?Ys:ot;return s(
"div",{class:n},...e.map(a=>s("div",{},...Yn(a,t,o))))}var ii=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+on(o),0)<
900,nn=({heading:e},t,n=!1)=>s("section",{"data-whole":n},s("h2",{class:"ajar-plan-title"},e),...t),ci=({fields:e})=>e.map(
t=>t.id==="needs"&&t.lines.every(o=>[...o].length<60)?s("ul",{class:"ajar-plan-pills"},...t.lines.map(o=>s("li",{dir:"au\
to"},o))):s("div",{},...Yn(t,"h3",Ys))),ui=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>ot(n)),s("ol",{class:"ajar-p\
lan-rungs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-here":a.length>0},s("h3",{},n),s("div",{},...ot(o),a.length?
s("p",{},s("b",{},a.join(" · "))):null))))];var pi={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},st=10,
fi=400,jt=17,Qn=16,Ke=14,[na,oa]=[12,38],[Xn,eo,di]=[46,8,30],Qs=15,Xs=26,mi=14;function to(e,t,n){let o=t.filter(({id:i})=>e.
some(c=>c[i]!==null)),[a,r]=e.length>1?gi(e,o,n):hi(e[0],o,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ie(r)}`}">
${a.join(`
`)}
</svg>
`}function hi(e,t,n){let[o,a,r]=[92,14,n-14],l=c=>a+(r-a)*c/st;return[t.flatMap(({id:c,name:p},u)=>{let m=u*o,f=m+46,h=e[c],
v=[...Array(st+1).keys()].map(k=>St([l(k),f-5],[l(k),f+5],"edge",1)),g=[0,st].filter(k=>k!==h).map(k=>We(`${k}`,l(k),f+25,
"muted",{size:Ke,anchor:"middle"}));return[We(p,0,m+jt,c,{size:jt,bold:!0}),St([a,f],[r,f],"edge",1.5),...v,...g,ra(c,l(
h),f,9),We(`${h}`,l(h),f+29,c,{size:jt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function gi(e,t,n){let o=wi(e,na,n-oa),
a=Xn+st*eo+di,r=t.flatMap(({id:p,name:u},m)=>ki(e,p,u,o,m*a,n)),l=t.length*a,[i,c]=vi(e,o,l,n);return[[...r,...i],l+c]}function ki(e,t,n,o,a,r){
let[l,i]=[a+Xn,a+Xn+st*eo],c=e.map((f,h)=>({value:f[t],x:o[h],y:i-eo*f[t]})).filter(({value:f})=>f!==null),p=[l,i].flatMap(
(f,h)=>[St([0,f],[r-oa+na,f],"line",1),We(h?"0":`${st}`,r,f+5,"muted",{size:Ke,anchor:"end"})]),u=Math.min(...o.slice(1).
map((f,h)=>f-o[h])),m=u<11?Math.max(2,u/3):5.5;return[We(n,0,a+jt,t,{size:jt,bold:!0}),...p,Ci(c,t),...c.map(({x:f,y:h})=>ra(
t,f,h,m)),...yi(c,t)]}function yi(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[c,p]=[e[i-1]?.value??a,e[i+1]?.value??a],
u=c>=a&&p>=a&&c+p>2*a,m=(c-a)*(p-a)<0,f=i===0||i===e.length-1;return{value:a,x:r+(m?Math.sign(c-a)*6:0),y:l+(u?22:-11),half:`${a}`.
length*Qn*.6/2,rank:f?0:a===c?3:m?2:1}}),o=[];for(let a of n.sort((r,l)=>r.rank-l.rank))(a.rank===0||a.rank<3&&e.length<=
mi)&&!o.some(l=>bi(a,l))&&o.push(a);return o.map(({value:a,x:r,y:l})=>We(`${a}`,r,l,t,{size:Qn,bold:!0,anchor:"middle"}))}
var bi=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Qn;function wi(e,t,n){let o=sa(e);if(o.length===1){let p=(n-
t)/(e.length-1);return e.map((u,m)=>t+m*p)}let a=o.slice(1).map((p,u)=>pn(o[u].day,p.day)),r=Qs*(e.length-o.length)+Xs*a.
length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((p,u)=>p+u,0),c=t;return o.flatMap(({many:p},u)=>(u&&(c+=Xs*l+
i*a[u-1]),Array.from({length:p},(m,f)=>(f&&(c+=Qs*l),c))))}function sa(e){if(!e.every(({day:o},a)=>o&&o>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(-1).many++:n.push({day:o,many:1});return n}
function vi(e,t,n,o){let a=sa(e);if(a.length===1){let[u]=a.map(b=>b.day&&ta(b.day,!0)),f=o<fi||e.length>4?2:e.length,h=f===
2?[0,e.length-1]:[...e.keys()],v=o/f-14,g=h.map(b=>({x:t[b],lines:ji(e[b].moment,v)})),k=Math.max(...g.map(({lines:b})=>b.
length))*Ke*1.25,j=g.flatMap(({x:b,lines:M})=>ea(M,b,n+12,o)),w=u?[We(u,0,n+k+22,"muted",{size:Ke})]:[];return[[...j,...w],
k+(u?28:8)]}let r=new Set(a.map(({day:u})=>u.slice(0,4))),l=[],i=0;for(let{day:u,many:m}of a){let[f,h]=[t[i],t[i+m-1]];l.
push({from:f,to:h,x:(f+h)/2,words:ta(u,r.size>1)}),i+=m}let c=l.flatMap(({from:u,to:m,x:f})=>[St([u,n-4],[m,n-4],"edge",
1),St([f,n-4],[f,n+2],"edge",1)]),p=xi(l.map(u=>({...u,...aa([u.words],u.x,o)})));return[[...c,...p.flatMap(({words:u,x:m})=>ea(
[u],m,n+18,o))],24]}function xi(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.slice(1,-1))a.start>=o.at(-1).end+14&&a.
end+14<=n.start&&o.push(a);return[...o,n]}function aa(e,t,n){let o=Math.max(...e.map(sn))/2,a=Math.min(Math.max(t,o),n-o);
return{start:a-o,end:a+o}}function ea(e,t,n,o){let{start:a,end:r}=aa(e,t,o),[l,i]=a<=0?["start",0]:r>=o?["end",o]:["midd\
le",t];return e.map((c,p)=>We(c,i,n+p*Ke*1.25,"muted",{size:Ke,anchor:l}))}var ta=(e,t)=>Ge(e,{month:"short",day:"numeri\
c",...t&&{year:"numeric"}});function ji(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){let l=`${n.at(-1)} ${r}`.
trim();!n.at(-1)||sn(l)<=t?n[n.length-1]=l:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(Boolean).map(r=>Si(r,t))}
function Si(e,t){let n=[...e];if(sn(e)<=t)return e;for(;n.length&&sn(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}\
…`}var $i=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,sn=e=>[...e].reduce((t,n)=>t+
Ke*($i.test(n)?1.05:.58),0),ie=e=>`${Math.round(e*10)/10}`,an=e=>`var(--ajar-${e}, ${pi[e]})`,Oi={"&":"&amp;","<":"&lt;",
">":"&gt;"},Ei=e=>e.replace(/[&<>]/g,t=>Oi[t]);function We(e,t,n,o,{size:a,bold:r=!1,anchor:l="start"}){let i=r?' font-w\
eight="650"':"";return`<text ${`x="${ie(t)}" y="${ie(n)}" text-anchor="${l}"`} font-size="${a}"${i} fill="${an(o)}">${Ei(
e)}</text>`}var St=(e,t,n,o)=>`<path d="M${e.map(ie).join(" ")}L${t.map(ie).join(" ")}" stroke="${an(n)}" stroke-width="${o}\
" fill="none"/>`,Ci=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${ie(n)} ${ie(o)}`).join("L")}" stroke="${an(t)}" stroke-wid\
th="2.5" stroke-linejoin="round" fill="none"/>`;function ra(e,t,n,o){let[a,r,l]=[t,n,o];return`<path d="${{importance:`M${ie(
a-l)} ${ie(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,confidence:`M${ie(a-l*.9)} ${ie(r-l*.9)}h${ie(l*1.8)}\
v${ie(l*1.8)}h${ie(-l*1.8)}z`,readiness:`M${ie(a)} ${ie(r-l*1.25)}L${ie(a+l*1.25)} ${ie(r)}L${ie(a)} ${ie(r+l*1.25)}L${ie(
a-l*1.25)} ${ie(r)}z`}[e]}" fill="${an(e)}"/>`}var Mi=600,Ai=340;function ia(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},o=Je.map(a=>({id:a,name:n[a]}));return{sentence:Ti(e,t),wide:to(e,o,Mi),narrow:to(e,o,Ai),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...Je.map(r=>a[r])])}}function Ti(e,t){let[n,o]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},r=n.day&&
Li(n.day,n.day.slice(0,4)!==o.day?.slice(0,4)),l=Je.filter(p=>n[p]!==null);if(e.length===1){let p=l.map(m=>E(t["check-in\
s-value"],{ruler:a[m],value:n[m]})),u=la(p);return r?E(t["check-ins-once"],{day:r,rulers:u}):E(t["check-ins-once-undated"],
{rulers:u})}let i=l.filter(p=>o[p]!==null).map(p=>E(n[p]===o[p]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[p],before:n[p],
after:o[p]}));if(!i.length)return t["check-ins-differ"];let c=la(i);return r?E(t["check-ins-since"],{day:r,rulers:c}):E(
t["check-ins-since-undated"],{rulers:c})}var Li=(e,t)=>Ge(e,{month:"long",day:"numeric",...t&&{year:"numeric"}}),la=e=>new Intl.
ListFormat("en-US",{type:"conjunction"}).format(e);var at=(...e)=>e.map(([t,n,o={}])=>de("path",{class:t,d:n,...o})),$t=(e,...t)=>de("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Ni=(e,t,n,o)=>de("circle",{class:e,cx:t,cy:n,r:o}),Ii={cup:()=>$t("88 74 46 56",...at(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>$t("296 12 176 168",...at(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>$t("136 24 136 140",...at(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Ni("glow",234,94,4),...at(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>$t("312 66 80 120",...at(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>$t("190 66 72 100",de("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),de("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...at(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ca=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},Ii[l](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function ua(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),ca(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var pa=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),ca(e.doors,t)),
fa=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Ri=4e3,Di=6e3,Bi=6;function da(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(f,h){o.textContent=f,a.dataset.breath=h}function i(){if(n===Bi){u(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,Ri)}function c(){l(e.out,"out"),t=setTimeout(i,Di)}function p(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(f=>s("li",{},f))))),stop:u}}var Ve=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};var no="plan";function ma(e,{exercises:t,danger:n}){let o=e.filter(({key:p})=>p==="plan@").at(-1)?.response,a=p=>ha(p)&&ge(p)!=="";if(!o||
!a(o.if)||!a(o.then))return"";let r=p=>Object.values(n).some(u=>nt(p,u).length);if(Object.values(o).flatMap(qi).some(r))
return"";let{rules:l,reflection:i}=t.plan,c=l.find(p=>p.sentence);return c?Gn(c,i[c.sentence],o):""}var qi=e=>(e?.own?[e.
own]:[e].flat()).filter(ha),ha=e=>typeof e=="string";var zf=new TextEncoder;var ga="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ka=`${ga}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,ld=new RegExp(`(?:[${ga}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),id=new RegExp(`^[${ka}]+`),cd=new RegExp(`(^|[;,|"])([${ka}]*)(?=[=+\\-@−＝＋－＠])`,"g");function ya({after:e,among:t,...n},o){return xt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var _i=[no,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],Fi={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},Ui="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",Hi=new RegExp(`\\r\\n|[${Ui}]`);function ba(e,t){let n=new Map(e.map(m=>[m.key,m])),o=m=>{let{response:f}=n.get(`${m}@`)??{},h=Object.keys(f??{}).length?
t.exercises[m]:null;return h?zi(h,f):null},[a,r,l,i]=_i.map(o),c=a?ma([n.get(`${no}@`)],t):"",p=["day","helper","badly",
...c?[]:["if","then"]],u={goal:a?a.fields("goal"):[],sentence:c?[a.sentence(c)]:[],plan:a?a.fields(...p):[],message:o("r\
eframing")?.message()??[],more:Object.entries(Fi).flatMap(([m,f])=>(f.length?o(m)?.fields(...f):o(m)?.pile("goals","both"))??
[]),needs:r?[r.section("needs","this-week")]:[],support:l?[l.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:
[]};for(let[m,f]of Object.entries(u))u[m]=f.filter(h=>h.lines?.length||h.fields?.length||h.rungs?.length);if(!Object.values(
u).some(m=>m.length))throw new Ve("journal-no-plan");return{...u,title:t.exercises.plan?.title}}var Ot=e=>e.flatMap(t=>t.split(Hi)).map(ge).filter(Boolean);function zi({title:e,items:t,reflection:n,rules:o=[]},a){let r=f=>{
try{return ya(f,a[f.id])}catch{return null}},l=f=>{let h=r(f),v=f.kind==="date"&&ut(h);return Ot(v?[Ge(v,{dateStyle:"ful\
l"})]:Se(f,h))},i=(...f)=>t.filter(({id:h})=>f.includes(h)).map(h=>({id:h.id,heading:h.said,lines:l(h)})).filter(h=>h.lines.
length),c=(...f)=>({heading:e,fields:i(...f)});function p(f,h){let v=t.find(w=>w.id===f&&w.kind==="sort"),g=v?.piles.find(
w=>w.id===h)?.text,k=g&&r(v);if(!k)return[];let j=v.cards.filter(w=>k[w.id]===h).map(({text:w})=>w);return[{id:h,heading:g,
lines:Ot(j)}]}function u(){let f={items:t,rules:o.filter(v=>v.message),reflection:n};if(!f.rules.length)return[];let h=Object.
fromEntries(t.map(v=>[v.id,r(v)]));return Qt(f,h).filter(({said:v})=>v.length).map(({heading:v,said:g})=>({id:"message",
heading:v,lines:Ot(g)}))}function m(){let f=o.find(k=>k.ladder)?.ladder;if(!f)return{...c("goal"),rungs:[]};let h=k=>t.find(
({id:j})=>j===k),v=[f.today,f.later].map(h).filter(Boolean),g=f.rungs.filter(k=>h(k.item)).map(k=>({heading:h(k.item).said,
lines:l(h(k.item)),marks:v.filter(j=>r(j)?.chosen.includes(k.card)).map(j=>j.said)})).filter(k=>k.lines.length||k.marks.
length);for(let{id:k,said:j}of f.before??[])a[k]&&typeof a[k]=="string"&&g.push({heading:j,lines:Ot([a[k]]),marks:[]});return{
...c("goal"),rungs:g}}return{fields:i,section:c,pile:p,message:u,ladder:m,sentence:f=>({heading:n["in-one"],lines:Ot([f])})}}function wa({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!Zt(a.exercise,a.answers)?[]:o.item?Ki(o,a):
Ds(a.exercise,a.answers)});return[...new Set(n)]}function Ki({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(p=>p.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(p=>a[e][p.id]===t),i=l?l.map(({text:p})=>p):Se(r,a[e]),
c=n.startsWith("{words}");return i.map(p=>{let u=Ce(p);return ze(n,{words:c?u:Xt(u,["a","an"],!1)})})}var Vi=["day","review","again","until"],Gi="{wishes}";function va({words:e,help:t,exerciseOf:n,answersOf:o,keys:a}){let r=f=>{
let[h,v]=[n(`${f}@`),o(`${f}@`)];return h&&v?{exercise:h,answers:v}:null},l=f=>wa(f,r),i=({items:f})=>f.some(({takes:h})=>h);
function c(f,h){let g=(n(f)?.items??[]).flatMap(({takes:k=[]})=>k).filter(({exercise:k})=>h.includes(`${k}@`));return l(
{takes:g}).length>0}function p({key:f,exercise:h,html:v}){let g=o(f),k=h.items.flatMap(T=>Se(T,g[T.id]).flatMap(C=>Ce(C).
split(/\n+/)));if(!k.length)return"";let w=s("div",v?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","ari\
a-hidden":"true"});v?u(w,v,k):w.append(...k.map(T=>s("p",{dir:"auto"},T)));let b=s("p",{class:"ajar-status",role:"status"}),
M=async()=>{let C=[...w.querySelectorAll("h1, h2, p, li")].map(({textContent:P})=>P.trim()).join(`

`),I=await Pn(C,w);b.replaceChildren(e[I?"help-copied":"letter-not-copied"])},N=()=>{let T=/-(US|CA)$/i.test(navigator.language),
C=s("div",{class:"ajar-letter-text"},...w.cloneNode(!0).childNodes);tn([C],{title:e["letter-title"],paper:T?"us-letter":
"a4",onRefused:()=>b.replaceChildren(e["print-refused"])})},L=(T,C)=>s("button",{type:"button",onclick:C},T);return s("d\
iv",{class:"ajar-letter"},w,s("div",{class:"ajar-moves"},L(e["help-copy"],M),L(e["letter-print"],N)),b)}function u(f,h,v){
ve(f,h),[...f.querySelectorAll("p")].find(k=>k.textContent===Gi)?.replaceWith(s("ul",{},...v.map(k=>s("li",{dir:"auto"},
k)))),t.addNumbers(f),f.querySelector(".ajar-off-paper")?.remove(),f.querySelector(".ajar-help-line a")||f.append(s("p",
{},e["help-elsewhere-how"]))}function m(){let f=a().filter(g=>g.endsWith("@")&&o(g)),h=f.map(g=>({key:g,response:o(g)})),
v=Object.fromEntries(f.map(g=>[g.slice(0,-1),n(g)]));try{let{message:g,more:k,needs:j,support:w}=ba(h,{exercises:v,danger:{}}),
b=k.filter(({id:M})=>!Vi.includes(M));return[...g,...b,...[...j,...w].flatMap(({fields:M})=>M)]}catch(g){if(g instanceof
Ve)return[];throw g}}return{sentences:l,isLetter:i,canBegin:c,letter:p,matters:m}}window.ajarShown??=new WeakMap;var Et=window.ajarShown,xa="needs@",ja=e=>e.startsWith("check-in@"),rn="note@",Ji="for-pa\
rtner@",Sa=({answers:e,done:t,danger:n,reflection:o})=>JSON.stringify([e,t,n,o]),_e={};function Zi(){let e=document.getElementById(
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
oto Serif",serif;overflow-wrap:anywhere}.ajar-plan[data-tight="1"]{--tight: .7}.ajar-plan[data-tight="2"]{--tight: .35;f\
ont-size:10pt;
line-height:1.35}.ajar-plan[data-tight="2"] .ajar-plan-body>div{padding:0 20mm}.ajar-plan[data-tight="2"] .ajar-plan-foo\
t>
div{height:12mm}.ajar-plan-head{display:table-header-group;break-inside:avoid}.ajar-plan-foot{display:table-footer-group\
;
break-inside:avoid}.ajar-plan-head>div{height:calc(18mm * var(--tight))}.ajar-plan-foot>div{height:20mm}.ajar-plan-body{\

display:table-row-group}.ajar-plan-body>div{padding:0 25mm}.ajar-plan :is(h1,h2,h3,p,ul,ol,li){margin:0;padding:0;font:i\
nherit}
.ajar-plan :is(h1,h2,h3){font-weight:600;break-after:avoid}.ajar-plan p+p{margin-top:.4em}.ajar-plan h1{font-size:calc(2\
0pt
+ 10pt * var(--tight));line-height:1.15;margin-bottom:calc(6mm * var(--tight))}.ajar-plan h1:after{content:"";display:bl\
ock;
width:22mm;border-top:2pt solid var(--accent);margin-top:4mm}.ajar-plan :is(h2,h3){font-size:9.5pt;color:var(--accent);m\
argin-bottom:1.5mm}
.ajar-plan ul{list-style:none}.ajar-plan ul:not(.ajar-plan-pills) li{padding-inline-start:1.1em}.ajar-plan ul:not(.ajar-\
plan-pills)
li:before{content:"•";color:var(--accent);display:inline-block;width:1.1em;margin-inline-start:-1.1em}.ajar-plan .ajar-l\
etter-text{
font-size:13pt}.ajar-plan .ajar-letter-text>*+*{margin-top:3mm}.ajar-plan .ajar-letter-text>h2{font-size:13pt;margin-top\
:6mm}
.ajar-plan a{color:inherit;text-decoration:none}.ajar-plan :is(button,.ajar-off-paper){display:none}}@media print{.ajar-\
plan-goal{margin-bottom:calc(5mm * var(--tight))}.ajar-plan-goal[data-size=large] p{font-size:calc(11pt
+ 4pt * var(--tight));line-height:1.35}.ajar-plan-hero{background:var(--soft);border-inline-start:3pt solid var(--accent\
);
border-start-end-radius:3pt;border-end-end-radius:3pt;padding:calc(5mm * var(--tight)) 7mm;margin-block:calc(6mm * var(-\
-tight));
break-inside:avoid}.ajar-plan-hero[data-size=large] p{font-size:calc(12pt + 5pt * var(--tight));line-height:1.35}.ajar-p\
lan-hero[data-size=middle]
p{font-size:13.5pt}.ajar-plan-hero[data-size=usual]{break-inside:auto}.ajar-plan-beside{display:grid;grid-template-colum\
ns:repeat(3,1fr);
gap:calc(6mm * var(--tight)) 9mm}.ajar-plan div>div+div{margin-top:calc(5mm * var(--tight))}.ajar-plan .ajar-plan-beside\
>
div{margin-top:0;break-inside:avoid}.ajar-plan section{margin-top:calc(6mm * var(--tight));border-top:.6pt solid var(--l\
ine);
padding-top:calc(4mm * var(--tight))}.ajar-plan .ajar-plan-title{font-size:calc(10.5pt + 4pt * var(--tight));color:var(-\
-ink);
margin-bottom:calc(3mm * var(--tight))}.ajar-plan section[data-whole]{break-inside:avoid}.ajar-plan-pills{display:flex;f\
lex-wrap:wrap;
gap:2.5mm}.ajar-plan-pills+div{margin-top:calc(5mm * var(--tight))}.ajar-plan .ajar-plan-pills li{border:.8pt solid var(\
--edge);
border-radius:1.2em;padding:.2em .8em;break-inside:avoid}.ajar-plan-rungs{list-style:none;margin:calc(4mm * var(--tight)\
)
0 0 2mm!important}.ajar-plan .ajar-plan-rungs li{display:grid;grid-template-columns:46mm 1fr;gap:6mm;position:relative;p\
adding:0
0 calc(3mm * var(--tight)) 7mm;border-inline-start:1.2pt solid var(--line);break-inside:avoid}.ajar-plan .ajar-plan-rung\
s
li:last-child{border-color:transparent}.ajar-plan-rungs li:before{content:"";position:absolute;inset-inline-start:-1.9mm\
;
top:.8mm;width:3mm;height:3mm;border:1.3pt solid var(--edge);border-radius:50%;background:#fff}.ajar-plan-rungs li[data-\
here]:before{
border-color:var(--accent);background:var(--accent)}.ajar-plan-rungs li:not([data-here]) h3{color:var(--muted)}.ajar-pla\
n-rungs
b{font-size:10pt;font-weight:600;color:var(--accent)}.ajar-plan .ajar-plan-quiet{color:var(--muted);margin-top:calc(8mm \
*
var(--tight))}.ajar-plan-numbers{font-variant-numeric:tabular-nums}}.wall-dialog,.wall-dialog *{box-sizing:border-box}.w\
all-dialog :is(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);background:var(--paper);
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
`;e.textContent!==t&&(e.textContent=t)}function Yi({model:e,el:t}){Zi();let n=e.get("pages"),o=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=d=>i.push(d),p=null,u=!1,m=!1,f=!1,h=!1,v=new Map,g=new Map,k=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let j=s("div",{class:"ajar-page"}),w=d=>n.flatMap(({blocks:x})=>x).find(x=>x.kind==="exercise"&&
x.key===d)?.exercise,b=zs({words:o,answered:()=>[...r].map(([d,{answers:x}])=>[w(d),x]).filter(([d,x])=>d&&Object.keys(x??
{}).length)}),M=0,N=d=>{if(clearTimeout(M),M=0,b.set(d),p?.setLost(d),d)for(let x of l.keys())a.get(x)?.release()},L=(d,{
awaited:x=!1}={})=>{try{e.send(d)}catch{N(!0);return}x&&!M&&(M=setTimeout(()=>N(!0),8e3))},T=!1;function C(){T||(T=!0,window.
ajarDangers?I():L({dangers:!0}))}let I=()=>{for(let d of Object.values(window.ajarDangers.dangers))vs(us(d))};function P({
key:d,exercise:x},O){if(ja(d)&&!b.isLost()||!(window.ajarDangers||b.isLost())||!Zt(x,O))return;let W=xt(x,O),ee=Ps(x,W,window.
ajarDangers);X(d,{answers:W,done:!0,...ee}),v.set(d,Sa(r.get(d))),a.get(d).update(r.get(d)),a.get("made")?.update()}let H=bs(
{words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>B(),onCountry:d=>L({country:d})}),B=()=>{L({forget:!0}),
Wn()},D=va({words:o,help:H,exerciseOf:w,answersOf:d=>r.get(d)?.answers,keys:()=>[...r.keys()].filter(d=>w(d))}),y=(d,x,O)=>(a.
set(d.key,O),r.has(d.key)&&O.update(r.get(d.key)),x),S={html(d){return d.warns&&c(K),F(d.html)},home(d){let x=s("div",{}),
O=te=>{te.import&&a.get("chart")?.begin(),L(te)},q=te=>fe(U(te)),{matters:W}=D;return y(d,x,Vs(x,{words:o,send:O,open:q,
help:H,matters:W,ways:G})),L({home:d.key}),x},gate(d){let x=s("div",{class:"ajar-text ajar-gate"}),[O,q]=h?[s("p",{},o["\
gate-left-out"]),[H.button(),Y(),z()]]:[F(f?d.short:d.html),ae()],W=s(`h${d.level??2}`,{},d.title);return x.append(W,O,s(
"div",{class:"ajar-moves"},...q.filter(Boolean))),h||O.after(s("p",{class:"ajar-gate-ask"},o["gate-ask"])),c(K),x},made:d=>{
let x=s("div",{class:"ajar-made"}),O=()=>x.replaceChildren(...ne(d.section));return a.set("made",{update:O}),O(),x},exercise(d){
if(d.invites&&h){let W=[s(`h${d.level}`,{},d.exercise.title),s("p",{},o["gate-left-out"]),z()];return s("div",{class:"aj\
ar-text"},...d.folded?[]:W)}let x=s("div",{}),O=b.line(p?{}:{role:"alert"});l.set(d.key,x);let q=(W,ee)=>{p?.begin(),window.
ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let te=window.ajarSent;g.set(d.key,te),L({key:d.key,...W,sent:te},{
awaited:ee}),!(!ee||!b.isLost())&&(N(!0),O.scrollIntoView({block:"nearest"}))};return a.set(d.key,uo(x,d.exercise,{words:o,
level:d.level,small:d.quick,folded:n.length>1,brief:d.brief,closed:d.folded?!ke(d.key):null,sort:d.quick||n.length>1&&!Ne()?
ss:js,enough:d.quick?"at once":"later",remarks:(W,ee)=>Ts(W,{words:o,find:te=>Os(ee,te,window.ajarDangers)}),sentences:D.
sentences,...r.get(d.key),help:H,needs:()=>Y(d.needs),below:()=>$(d),onAside:W=>{X(d.key,{aside:W}),x.querySelector(".aj\
ar-letter")?.toggleAttribute("hidden",!W)},onChange:W=>{C(),X(d.key,{answers:W,done:!1}),q({answers:W,done:!1},m)},onMove:W=>X(
d.key,{at:W}),onDone:W=>{P(d,W),q({answers:W,done:!0},!0),ja(d.key)&&a.get("chart")?.begin()},onStartOver:()=>{X(d.key,{
answers:{},done:!1}),q({remove:!0})}})),x.firstElementChild.append(O),c(()=>b.forget(O)),x},chart(d){let x=s("div",{class:"\
ajar-chart-block"}),O=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:q,end:W}=$e(o,te=>O.replaceChildren(
te)),ee=({checkIns:te})=>{W(),_s(x,te.length?ia(te,o):{},o)};return a.set(d.key,{update:ee,begin:q,end:W}),r.has(d.key)&&
ee(r.get(d.key)),q(),L({chart:d.key}),s("div",{},x,O)},start:d=>ua(d,{open:J,opener:p?.opener}),doors:d=>pa(d,{open:J}),
onward:d=>fa(d,{open:J}),breathing(d){let{element:x,stop:O}=da(d);return c(O),x},notice(d){if(xs(()=>L({forget:!0})),!d.
leave)return s("div",{class:"ajar-notice"},s("p",{},d.text));let x=s("div",{class:"ajar-leave"},H.button(),qn({words:o,leave:B}));
ws(H.open),p=Ws({words:o,send:L,isQuiet:n.length>1});let O=document.createDocumentFragment();return O.append(s("div",{class:"\
ajar-notice"},s("div",{},p.line,p.small),x),s("div",{class:"ajar-on-paper"},H.text()),p.more),O}};function A(d){let x=n.
findIndex(({id:q})=>q&&d===`${q}.ipynb`),O=({section:q,blocks:W})=>q===n[x]?.id&&W.some(({warns:ee})=>ee);return Math.max(
x,n.findIndex(O))}function F(d){let x=s("div",{class:"ajar-text"});return ve(x,d),H.addNumbers(x),x.addEventListener("cl\
ick",O=>{let q=A(O.target.closest("a")?.getAttribute("href"));q<0||(O.preventDefault(),fe(q))}),x}function K(){f=!0}function _(d){
h=d,f=!0,re({focus:!0})}let V=(d,x)=>s("button",{type:"button",onclick:x},d),z=()=>V(o["gate-again"],()=>_(!1));function oe(){
_(!1),n[k].blocks.some(({invites:x})=>x)||fe(k+1)}let ae=()=>[V(o["gate-no"],()=>_(!0)),V(o["gate-unsure"],()=>_(!0)),V(
o["gate-yes"],oe)],Z=d=>n.filter(x=>x.section===d).flatMap(x=>x.blocks.filter(({kind:O})=>O==="exercise")),ne=d=>{let x=Z(
d).filter(({key:te})=>r.get(te)?.done).map(({key:te,exercise:lt},it)=>s("details",{open:it===0},s("summary",{},lt.title),
...r.get(te).reflection.flatMap(ct=>pt(ct,2)))),O=s("p",{},o["made-nothing"]),q=Z(d).map(({key:te})=>te),W=D.canBegin(rn,
q)?R():null,ee=W?[s("div",{class:"ajar-moves"},W)]:[];return[s("h1",{},o["made-title"]),...x.length?x:[O],...ee]},ke=d=>Object.
keys(r.get(d)?.answers??{}).length>0,ce=d=>{let x=Z(d).filter(({folded:O})=>!O);return x.length>0&&x.every(({key:O})=>r.
get(O)?.done)};function $(d){let x=d.key.startsWith("plan@")&&H.isKnown()?H.line():"",O=D.isLetter(d.exercise)?D.letter(
d):"",{danger:q,aside:W=0}=r.get(d.key);return O&&(O.hidden=W<=(q?.kinds.length??-1)),s("div",{class:"ajar-below"},x,O,p?.
offer()??"")}let U=d=>n.findIndex(({aside:x,blocks:O})=>!x&&O.some(q=>q.key===d)),J=d=>fe(n.findIndex(x=>x.id===d));function Y(d){
let x=U(xa);return x<0?d?s("p",{},s("a",{href:d},o["help-needs"])):null:ue(xa,x,o["help-needs"])}function ue(d,x,O){return s(
"button",{type:"button",onclick:()=>{fe(x);let W=l.get(d)?.querySelector("h1, h2");if(W){for(let ee of l.get(d).querySelectorAll(
".ajar-folded, .ajar-sentences"))ee.open=!0;W.tabIndex=-1,W.focus()}}},O)}function ye(d,x){let O=n.findLastIndex(({blocks:q})=>q.
some(W=>W.key===d));return O<0||h?null:ue(d,O,x)}let R=()=>ye(rn,o["make-message"]),G=()=>{let d=[...r.keys()];return[D.
canBegin(rn,d)||r.has(rn)?R():null,ye(Ji,o["for-partner"])].filter(Boolean)};for(let[d,x]of Object.entries(_e))S[d]=O=>{
let q=s("div",{}),ee=x(q,O,{words:o,send:L,onDispose:c,model:e,exerciseOf:w,formOf:te=>l.get(te)});return y(O,ee.element??
q,ee)};let Q=d=>n[k].blocks.find(x=>x.kind===d),X=(d,x)=>r.set(d,{...r.get(d),...x}),se=()=>{for(let d of i.splice(0))d()};
function re({focus:d=!1}={}){if(se(),a.clear(),u){j.replaceChildren(p?"":s("p",{class:"ajar-empty"},o["keep-locked-here"]));
return}if(j.replaceChildren(...n[k].blocks.map(O=>S[O.kind](O))),n.length>1&&pe(),!d)return;let x=j.querySelector("h1, h\
2, h3")??j;x.tabIndex=-1,x.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function pe(){let{aside:d,title:x}=n[k];
if(Ie.hidden=!!d,j.classList.toggle("ajar-aside",!!d),p?.setStart(n[k].id==="start"),d)return;let{section:O,step:q,steps:W,
minutes:ee}=n[k],te=n.filter(le=>!le.aside),lt=te.indexOf(n[k]),it=(le,cn,Ca={})=>s("button",{type:"button",onclick:()=>fe(
n.indexOf(le)),...Ca},cn),ct=n.find(({id:le})=>le==="start"),oo=te[lt-1]??ct;j.append(s("div",{class:"ajar-moves ajar-tu\
rn"},oo?it(oo,o["previous-page"]):null,lt<te.length-1?it(te[lt+1],o["next-page"]):null));let ln=te.filter(le=>!le.section||
le.step===1),so=le=>O?le.section===O:le===n[k],Oa=le=>({"aria-current":so(le)?"page":null}),Ea=le=>ce(le.section)?s("spa\
n",{class:"ajar-done"},` ${o["section-done"]}`):"",ao=(le,cn)=>s("li",{},it(le,cn,Oa(le)),Ea(le));he.replaceChildren(...ln.
map(le=>ao(le,le.title)),ct?ao(ct,o["start-page"]):""),be.textContent=O?E(o["step-of"],{title:x,n:q,all:W,minutes:ee}):E(
o["page-of"],{n:ln.findIndex(so)+1,all:ln.length,title:x})}function fe(d){n[d]&&(k=d,he.parentElement.open=Ne(),e.set("p\
age",d),e.save_changes(),re({focus:!0}))}let he=s("ol",{}),be=s("summary",{}),Ne=()=>window.innerWidth>640;e.get("notice")&&
t.append(S.notice(e.get("notice")));let Ie=s("nav",{class:"ajar-nav","aria-label":o.pages},s("details",{open:Ne()},be,he));
n.length>1&&t.append(Ie),t.append(b.line({role:"alert"}),j);let rt=0;for(let d of["keydown","pointerdown","scroll"])t.addEventListener(
d,()=>{Date.now()-rt<3e4||(rt=Date.now(),L({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",d=>{if(N(!1),d.keeping){
let O=[...g.values()].some(ee=>d.acknowledged<ee);p?.update(O?{...d.keeping,saved:!1}:d.keeping);let{state:q}=d.keeping,
W=q==="locked";q&&(m=q==="kept"),q&&W!==u&&(u=W,r.clear(),Ie.hidden=u,re())}d.states&&queueMicrotask(()=>a.get("made")?.
update());for(let[O,q]of Object.entries(d.states??{})){if(d.acknowledged<g.get(O))continue;let W=q.answers&&!Object.keys(
q.answers).length,ee=v.get(O)===Sa(q);v.delete(O),X(O,W?{...q,at:0}:q),ee||a.get(O)?.update(r.get(O))}d.dangers&&(window.
ajarDangers=d.dangers,I()),d.country!=null&&H.choose(d.country),d.file&&(a.get("home")?.settle(),Gs(d.file));let x=a.get(
"home")??p;if(d.print){let O=a.get("home");O?.settle(),Zs(d.print,()=>O?.say(o["print-refused"]))}d.erased&&x?.say(d.erased,
Q("home")?.erased),d.said&&a.get("chart")?.end(),d.said&&x?.say(d.said),d.open&&J(d.open),d.problem&&a.get(d.problem.key)?.
say(d.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),re()});let Fe=Hs(e,{gone:()=>N(!0),back:()=>{b.isLost()&&
L({ready:!0})}});return re(),Et.set(o,(Et.get(o)??0)+1),L({ready:!0}),()=>{se(),Fe(),clearTimeout(M),Et.set(o,Et.get(o)-
1),Et.get(o)||L({gone:!0})}}var $a={render:Yi};_e.door=(e,t,n)=>Zo(e,n);_e.group=(e,t,n)=>es(e,n);_e.scenario=(e,t,{words:n,model:o})=>({element:ts(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});_e.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let r=n(t.
of),{parts:l,update:i}=Qo(t,{...a,exercise:r,form:()=>o(t.of)}),c=document.createDocumentFragment();return c.append(...l),
{element:c,update:i}};_e.desk=Jo;var im=$a;export{im as default};
