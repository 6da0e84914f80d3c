(()=>{var Na=/^(\d{4})-(\d{2})-(\d{2})$/;function ct(e){let[,t,n,o]=typeof e=="string"&&Na.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=Ia(+t,+n)?e:null}function pn(e){let t=e.getFullYear();return t>=1&&t<=9999?Ra(t,e.getMonth()+1,e.getDate()):null}var dn=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Ia(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Ra=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Ze=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var Da=["button","input","select","summary","textarea"],Ba=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return Da.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Ba.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function pe(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var E=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),Re=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Qe(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return o.length?
o:e.cards}var ro=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(o=>o.id===n))};function fn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(u=>s("input",{type:"\
checkbox",onchange:({target:p})=>(p.checked?o:a)(u)})),l=()=>r.forEach((u,p)=>{u.checked=n(e[p])});return l(),{element:s(
"details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((u,p)=>s("label",{class:"ajar-car\
d"},r[p],s("span",{dir:"auto"},u))))),follow:l}}var qa=2e4;function lo(e,{oninput:t,...n}){let o=s("textarea",{maxlength:qa,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function io(e,t,{words:n,group:o,change:a,remarks:r,sentences:l=[]}){
let{opener:i,long:u,remark:p}=e,c=i?s("b",{id:`${o}-opener`},i):null,d=lo(t??"",{rows:u?8:2,oninput:()=>{a(d.value.trim()?
d.value:null),g.follow()},...i?{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),m=b=>{d.value=b,d.dispatchEvent(new Event("input",{bubbles:!0}))},f=n["message-opener"],g=fn(l,{words:n,has:b=>d.
value.includes(b),put:b=>m(`${d.value.trim()||f} ${b}`),drop:b=>{let w=d.value.replace(b,"").replace(/ {2,}/g," ").trim();
m(w===f?"":w)}}),k=s("label",{class:"ajar-words ajar-write"},c,d),v=p&&r?r(d,e):"";return g.element||v?s("div",{},g.element,
k,v):k}function co(e,t,{words:n,change:o,sentences:a=[]}){let r=s("div",{}),l=()=>[...r.querySelectorAll("textarea")],i=()=>{
let w=l().map(y=>y.value).filter(y=>y.trim());o(w.length?w:null),b.follow()},u=()=>[...r.children].forEach((w,y)=>{w.querySelector(
"textarea").setAttribute("aria-label",E(n.line,{n:y+1})),w.querySelector("button").setAttribute("aria-label",E(n["remove\
-line"],{n:y+1}))}),p=()=>{g(""),l().at(-1).focus()},c=s("button",{type:"button",class:"ajar-link",onclick:p},n["add-lin\
e"]),d=()=>{u(),c.hidden=r.children.length>=e.most},m=w=>{let y=l()[l().indexOf(w)+1];y?y.focus():w.value.trim()&&!c.hidden&&
p()},f=w=>{let y=lo(w,{rows:1,enterkeyhint:"next",oninput:()=>{y.value.includes(`
`)&&(y.value=y.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:C=>{["insertLineBreak","insertParagraph"].includes(C.inputType)&&
(C.preventDefault(),m(y))}});return y},g=w=>{let y=()=>{let R=C.nextElementSibling||C.previousElementSibling;C.remove(),
R||g(""),d(),i(),(R||r.firstElementChild).querySelector("textarea").focus()},C=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},f(w)),s("button",{type:"button",class:"ajar-remove",onclick:y},"×"));r.append(C),d()},k=t||[];for(let w=0;w<
Math.max(e.lines,k.length);w++)g(k[w]??"");let v=w=>l().find(y=>y.value.trim()===w),b=fn(a,{words:n,has:w=>!!v(w),put(w){
!v("")&&!c.hidden&&g("");let y=v("");y&&(y.value=w),i()},drop(w){v(w).value="",i()}});return s("div",{class:"ajar-lines"},
b.element,r,c)}var Pa=6,Wa=5;function Se(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,o&&t(""),o=!1}}}function uo(e,t,n){let{words:o,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:u=[]}=n,p={...Ua,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,d={...n.answers},m=0,f=null,g=0,k=n.
aside??0,v=t.why?s("p",{class:"ajar-why"},t.why):"",b=t.private?s("p",{class:"ajar-private"},t.private):"",w=I=>i?I.after:
l&&I.more,y=t.items.some(I=>w(I)&&n.answers?.[I.id]!=null),{example:C}=t,R=C?s("details",{class:"ajar-example"},s("summa\
ry",{},o.example),s("p",{},C)):"",B=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),P=s("div",{}),M=s("d\
iv",{class:"ajar-body"}),S=s("section",{class:"ajar-form","aria-labelledby":`${c}-title`},s(`h${a}`,{id:`${c}-title`},t.
title),...r||l?[s("div",{class:"ajar-beside"},...u,v?_a([v],o):"",R),b]:[v,b,R],P,M,B);S.addEventListener("keydown",I=>{
I.key!=="Enter"||!(I.ctrlKey||I.metaKey)||!f||(I.preventDefault(),f.next.click())}),e.replaceChildren(S);function q(){let I=t.
items.filter(ee=>Re(ee,d)),G=I.filter(ee=>!w(ee)),Q=y?I.filter(w).map(ee=>[ee]):[];return[...i||r&&t.together?[G]:G.map(
ee=>[ee]),...Q]}let F=I=>{B.replaceChildren(I)},N=Se(o,F);function _(I,G){B.replaceChildren(`${I} `,s("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{d=G,F(""),n.onChange(d),J({focus:!0})}},o["put-back"]))}function x(I,G){d={...d,[I.
id]:G},Fa(M),F(""),n.onChange(d),K()}function $(){W(!0),N.begin(),g=setTimeout(L,8e3)}function L(){g&&(clearTimeout(g),g=
0,W(!1),N.end())}function W(I){for(let G of f?.fieldsets??[])G.disabled=I}function K(){if(!f)return;let{items:I,skip:G,where:Q,
next:te,enough:ee,more:ae}=f,ue=q().length;G.textContent=U(I)?o["clear-and-skip"]:o.skip,Q.textContent=E(o["question-of"],
{n:m+1,all:ue}),Q.hidden=(r||i)&&ue===1,te.textContent=m===ue-1?o.done:o.next,ee.hidden=!A(ue);let he=m===ue-1&&(!i||U(I)),
fe=t.items.some(le=>w(le)&&Re(le,d));ae.hidden=y||!he||!fe}function A(I){return(n.enough==="at once"||m>0)&&m<I-1&&U(t.items)}
function z(){g||($(),n.onDone(d))}let U=I=>I.some(({id:G})=>d[G]!=null);function X(I,G=!0){if(g)return;let Q=q();if(m+=I,
m>=Q.length){m=Q.length-1,z();return}J({focus:G,again:I<0})}function oe(I,G){let Q=`${c}-${I.id}`,te=s("legend",{id:`${Q}\
-ask`},E(I.ask,d)),ee=I.hint?s("p",{class:"ajar-hint",id:`${Q}-hint`},I.hint):null,ae=[ee,G.mark].filter(Boolean).map(({
id:le})=>le),ue=I.among?{...I,cards:Qe(I,d)}:I,he=p[I.kind](ue,ro(ue,d[I.id]),{words:o,level:a+1,group:Q,change:le=>x(I,
le),say:F,remarks:n.remarks,sentences:n.sentences?.(I),isQuick:n.enough==="at once",isShort:l,...G}),fe={class:`ajar-ite\
m ajar-${I.kind}`,tabindex:"-1","aria-describedby":ae.join(" ")||null};return s("fieldset",fe,te,ee,he)}function J({focus:I=!1,
again:G=!1}={}){let Q=q();m=Math.max(0,Math.min(m,Q.length-1));let te=Q[m],ee=n.mark?.(te),ae=ee?s("p",{class:"ajar-mark",
id:`${c}-${te[0].id}-mark`},ee):null,ue=s("div",{class:"ajar-moves ajar-onward"}),he=m>0?()=>X(-1):null,fe=te.map(Ie=>oe(
Ie,{mark:ae,again:G,moves:ue,back:he})),le=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(g)return;let Ie=d,
Ke=U(te);if(d={...d,...Object.fromEntries(te.map(({id:O})=>[O,null]))},n.onChange(d),!Ke){X(1);return}J({focus:!0}),_(o.
cleared,Ie)}}),He=s("button",{type:"button",class:"ajar-next",onclick:()=>{g||(F(""),X(1))}}),xe=s("p",{class:"ajar-wher\
e"}),je=s("button",{type:"button",class:"ajar-link",onclick:()=>{g||(y=!0,X(1))}},i?o["add-why"]:o["ask-more"]),Pe=s("bu\
tton",{type:"button",class:"ajar-link",onclick:z},o.enough);f={items:te,skip:le,where:xe,next:He,fieldsets:fe,enough:Pe,
more:je},P.replaceChildren();let ze={type:"button",class:"ajar-back",onclick:he};ue.replaceChildren(He,he?s("button",ze,
o.back):"",le);let We=fe.length===1;ae&&We&&fe[0].lastElementChild.before(ae),M.replaceChildren(xe,...ae&&!We?[ae]:[],...fe,
ue,...n.enough?[je,Pe]:[]),K(),n.onMove?.(m),I&&(fe[0].focus({preventScroll:!0}),xe.scrollIntoView({block:"nearest"}))}function se(I){
if(P.replaceChildren(),!I||!n.help||k>I.kinds.length)return null;let G=()=>{k=I.kinds.length+1,n.onAside?.(k),P.replaceChildren(),
M.querySelector("[tabindex]").focus()},{help:Q,instead:te}=n;return P.append(Q.notice(I,{level:a+1,aside:G,instead:te})),
P.querySelector("[tabindex]")}function ve(I,{focus:G=!1,danger:Q=null}={}){f=null;let te=s(`h${a+1}`,{tabindex:"-1"},o["\
what-you-said"]);M.replaceChildren(s("div",{class:"ajar-reflection"},te,...I.flatMap(ae=>ut(ae,a+2)),n.below?.()??null),
s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>{m=0,J({focus:!0,again:!0})}},o.change),s("button",{type:"\
button",onclick:()=>{let ae=d;d={},m=0,k=0,n.onAside?.(0),n.onStartOver(),J({focus:!0}),_(o["started-over"],ae)}},o["sta\
rt-over"])));let ee=se(Q);G&&(ee??te).focus()}function Ee(I){let G=M.contains(document.activeElement);G&&f&&!g||(L(),d={
...I.answers},I.done?ve(I.reflection,{focus:G,danger:I.danger}):(m=I.at??Math.max(0,q().findIndex(Q=>Q.some(({id:te})=>d[te]==
null))),J()))}let{done:D,reflection:V,danger:ne}=n;return Ee({answers:d,at:n.at,done:D,reflection:V,danger:ne}),{update:Ee,
release:L,say:I=>{L(),F(I)}}}var _a=(e,t)=>s("details",{},s("summary",{},t["why-this"]),...e);function Fa(e){for(let t of e.
querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}
var ut=({heading:e,said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",
{},a))):t.length?s("p",{class:"ajar-said"},t[0]):null,...n.map(a=>s("p",{},a))].filter(Boolean),Ua={ruler(e,t,{group:n,change:o}){
let a=Array.from({length:11},(r,l)=>s("label",{class:"ajar-number"},s("input",{type:"radio",name:n,value:l,checked:t===l,
onchange:()=>o(l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),s("span",{},`${l}`)));return s("div",{class:"\
ajar-scale"},s("div",{class:"ajar-numbers"},...a),s("p",{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.
low}`),s("span",{id:`${n}-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:l}){
let{chosen:i,own:u}=t||{chosen:[],own:""},p=()=>a(i.length||u.trim()?{chosen:[...i],own:u}:null),c=e.many?"checkbox":"ra\
dio",d=e.cards.map(w=>s("input",{type:c,name:o,value:w.id,checked:i.includes(w.id),onchange:y=>{e.many?i=i.filter(C=>C!==
w.id).concat(y.target.checked?w.id:[]):(i=[w.id],u="",m&&(m.value="")),p()}})),m=e.own?s("input",{type:"text",value:u,maxlength:500,
oninput:w=>{u=w.target.value,!e.many&&u.trim()&&(i=[],d.forEach(y=>{y.checked=!1})),p()}}):null,f=e.cards.map((w,y)=>s("\
label",{class:"ajar-card"},d[y],s("span",{},w.text))),k=l&&f.length>Pa?f.filter((w,y)=>y>=Wa&&!d[y].checked):[];for(let w of k)
w.hidden=!0;let v=()=>{for(let w of k)w.hidden=!1;b.hidden=!0,k[0].querySelector("input").focus()},b=s("button",{type:"b\
utton",class:"ajar-link",hidden:!k.length,onclick:v},E(n["cards-more"],{n:k.length}));return s("div",{class:"ajar-cards"},
s("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...f,b,m?s("label",{class:"ajar-own"},s("span",{},e.own),
m):null,m&&e.remark&&r?r(m,e):null)},text:io,list:co,date(e,t,{words:n,change:o,say:a}){let r=pn(new Date);return s("lab\
el",{class:"ajar-words"},s("span",{},n["pick-date"]),s("input",{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||
null),l.value>="1000"&&l.value<r&&a(n["day-past"])}}))}};function Ha(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function po(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=Ha(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:u}=a[o],
p=Math.max(0,l-u)-Math.max(0,i-l);return{part:o,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+u,ends:r+a.at(-1).end}}
var Et=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function fo({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:l}=t;if(r||l)return o;let i=({part:p,kind:c},d)=>d>o&&!a.includes(p)&&(c!=="moves"||n.some(za)),u=e.findIndex(
i);return u<0?null:u}var za=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function mo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:o,minutes:a,optional:r,dropped:i}}).filter(({part:o,optional:a})=>a&&o>n)}function ho(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var Ka=new Set,mn=()=>{if(!document.hidden)for(let e of[...Ka])e(Math.random()*1e3)};window.addEventListener("online",mn);
window.addEventListener("pageshow",mn);document.addEventListener("visibilitychange",mn);function Ga(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var jc=Ga("ajar-presenter");var go=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function yo(e,t){return e?!(t.protocol.startsWith("http")&&!go.test(t.
hostname)&&go.test(new URL(e).hostname)):!1}function ko(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var pt=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function hn(e,t){if(t?.kind!=="moves"){let l=t&&pt(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:u})=>u)),o=n.at(-1),a=o?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:o,body:{moves:!0}}:null}function gn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:E(t["room-joined"],{n:e}):t["room-joined-none"]}function dt({answered:e},{joined:t},n){return t>e?E(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:E(n["wall-answered"],{n:e})}function bo(e,t){return e?e.over?t["wa\
ll-time-up"]:E(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Mt({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function wo(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return E(n,{minutes:Math.abs(e)})}var At=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"}),Xe=e=>!!e?.name.startsWith("check-in@");function Ae(e,t,...n){let o=e.querySelector(`.${t}`);if(o)return o.close(),null;let a=s("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var yn=(e,t,n="")=>s("button",{type:"button",class:n,onclick:t},
e);function Tt(e,t,n,o,a){let r=Ae(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},yn(n,()=>{r.close(),a()},"\
wall-primary"),yn(o,()=>r.close())))}var kn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function vo(e,{
question:t,body:n},o,a,r){if(n.moves){Tt(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=kn(t,
o);if(!l){r();return}let i=l===1?a["wall-still-one"]:E(a["wall-still"],{n:l});Tt(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function xo(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key\
-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=Ae(e,"wall-keys",s("h2",{},t["wall-keys"]),s("dl",
{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(l=>s("kbd",{},l))),s("dd",{},a)))),s("div",{class:"wall-an\
swers"},yn(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var De=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function bn({units:e,hands:t=0},n){let o=new Map,a=Ya(n);for(let r of e){
if(n.length&&!n.some(({id:p})=>p===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let u=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(u)||o.set(u,{kind:r.kind,heading:r.heading,shown:[]}),o.get(u).shown.push(Za(r,
a))}return[...o.values()]}function Ya(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Za({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:l,
withheld:i},u){let p=l&&(l.fine?Qa(l.counts,r):l.counts);return{id:t,name:u.get(e)??n,heading:o,labels:ft(a,r).map(c=>u.
get(`${t}:${c}`)??c),sizes:r,counts:p,n:p?Lt(p):0,withheld:i??""}}function Qa(e,t){let n=0;return t.map(o=>(n+=o,Lt(e.slice(
n-o,n))))}function ft(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var Lt=e=>e.reduce(
(t,n)=>t+n,0),wn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),de=({shown:e})=>e.filter(({counts:t})=>t);var jo=["wall-first","wall-second","wall-third"],$o=e=>jo[e%jo.length],Te=e=>`${(100*e).toFixed(2)}%`,Oo={"aria-hidden":"\
true"};function ht(e,t,n){return de(e).length?{ruler:So,move:So,sort:tr,card:rr,choice:lr}[e.kind](e,t,n):[s("p",{class:"\
wall-calm"},Mt(e,t))]}function So(e,t){let n=Math.max(...de(e).flatMap(({counts:o})=>o));return[s("div",{class:"wall-fig\
ures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],
t["chart-higher"]]:o.labels,i=e.kind==="move"?[1,1,1]:o.sizes,u=e.shown.length>1?o.heading:"";return Eo({...o,heading:u,
labels:l,sizes:i},r,n,$o(a),t)}))]}function Co(e,t){let[n,o]=e,a=o.shown.map(i=>[n.shown.find(({id:u})=>u===i.id),i]),r=a.
flatMap(i=>i.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[s("div",{class:"wall-figures"},...a.map(([i,u],p)=>Eo(
u,[{counts:i?.counts,isEarlier:!0},{counts:u.counts}].filter(c=>c.counts),l,$o(p),t))),To([["wall-then",n.moment],["wall\
-solid",o.moment]])]}function Eo({heading:e,labels:t,sizes:n},o,a,r,l){let i=Lt(n),u=.03,p=0,c=n.flatMap((m,f)=>{let g=p/
i+(p?u/2:0);p+=m;let k=p/i-g-(p<i?u/2:0);return o.flatMap(({counts:v,isEarlier:b},w)=>{let y=g+w*k/o.length;return Xa(v[f]/
a,v[f],y,k/o.length,b)})}),d=t.map((m,f)=>`${m}: ${o.at(-1)?.counts[f]??""}`);return s("figure",{class:r},e?s("figcaptio\
n",{class:"wall-whole"},e):null,o.length?pe("svg",{class:"wall-columns",role:"img","aria-label":d.join(", ")},...c):s("p",
{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...er(t,n)))}function Xa(e,t,n,o,a){let r=1-
e;return[pe("rect",{x:Te(n),y:Te(r),width:Te(o),height:Te(e),class:a?"wall-then":"wall-solid"}),pe("text",{x:Te(n+o/2),y:Te(
r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function er(e,t){return e.map((n,o)=>{let a=s("span",{class:"wall-whole"},
n);return a.style.setProperty("--size",t[o]),a})}function tr(e,t,n){let o=[...de(e)].sort((i,u)=>sr(i.counts,u.counts)),
a=Math.max(...o.map(({n:i})=>i)),[{labels:r}]=o;if(r.length>vn.length)return[It(o.map(i=>or(i,t)),n,t)];let l=o.map(({name:i,
counts:[u,...p]},c)=>{let m=!c&&i.length+r[0].length<nr?`${u} ${r[0]}`:`${u}`;return mt(i,m,ar([u,...p],a))});return[It(
[...l,...Ao(e,t)],n,t),To(r.map((i,u)=>[vn[u],i]))]}var nr=24;function or({name:e,labels:t,counts:n,n:o},a){let r=Math.max(
...n),l=t.filter((u,p)=>n[p]===r).join(" / "),i=E(a["wall-of"],{n:r,of:o});return mt(e,i,[],s("p",{class:"wall-muted"},l))}
var sr=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},vn=["wall-pile-1","wall-pile-2","wall-pile-3",
"wall-pile-4"];function ar(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,Nt(vn[a],r,o/t)})}function Nt(e,t,n){
let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return pe("rect",{class:e,x:Te(t+r),y:Te(
o),width:Te(Math.max(0,n-2*r)),height:Te(a)})}function rr(e,t,n){let o=de(e).map(({name:a,counts:r,n:l})=>({name:a,count:r[0],
n:l}));return[It([...Mo(o,t),...Ao(e,t)],n,t)]}function lr(e,t,n){let[{labels:o,counts:a,n:r}]=de(e),l=o.map((i,u)=>({name:i,
count:a[u],n:r}));return[It(Mo(l,t),n,t)]}function Mo(e,t){let n=Math.max(...e.map(({n:a})=>a));return[...e].sort((a,r)=>r.
count-a.count).map(({name:a,count:r},l)=>mt(a,l?`${r}`:E(t["wall-of"],{n:r,of:n}),[Nt("wall-rest",0,1),Nt("wall-pile-1",
0,r/n)]))}function Ao({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>e.length/2?[mt(E(t["wall-rest-held"],
{n:n.length}),"",[])]:n.map(({name:o})=>mt(o,"",[],s("p",{class:"wall-muted"},t["wall-row-held"])))}var mt=(e,t,n,o=null)=>s(
"li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?pe("svg",Oo,...n):null,o);function It(e,t=e.length,n={}){
let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"\
wall-muted"},E(n["wall-more"],{n:a}))),o}var To=e=>s("ul",{class:"wall-key"},...e.map(([t,n])=>s("li",{},pe("svg",Oo,Nt(
t,0,1)),n)));var ir=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),cr=/^data:image\/(svg\+xml|png|jpeg);/,
Ve=e=>e.flatMap(ur);function ur(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?cr.test(n.src)?[pr(n)]:[]:ir.has(t)?[s(t,{},...Ve(o))]:Ve(o)}var pr=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Rt=4,gt=({path:e,size:t},n,o)=>pe("svg",{class:o,viewBox:`${-Rt} ${-Rt} ${t+2*Rt} ${t+2*Rt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},pe("path",{stroke:"#000",d:e}));function yt(e,t){return de(e).length?{ruler:fr,move:dr,sort:hr,card:gr,choice:yr}[e.kind](e,t):e.heading}var et=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Lo=({shown:e})=>e.every(({counts:t})=>t),dr=(e,t)=>t["wall-moved"];function No({
id:e,heading:t},n){let o=n[`ruler-${e}`];return o?[o,t]:[et(t),et(t)]}function fr(e,t){let n=de(e),o=new Map;for(let c of n){
let d=wn(c);o.set(d,[...o.get(d)??[],c])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].map(([c,d])=>mr(d,c,n.length,t));
if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(c=>No(c,t)),u={ruler:l?.[1],other:i?.[0]},p=l?i?t["wal\
l-spread-two"]:t["wall-spread"]:"";return[...r,E(p,u)].filter(Boolean).join(" ")}function mr(e,t,n,o){let[a,r]=e.map(p=>No(
p,o)[0]),[l,i]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===n?E(o["wall-mo\
st-all"],u):E(r?o["wall-most-two"]:o["wall-most"],u)}function hr(e,t){let n=de(e),o=n[0].labels.map((i,u)=>({pile:i,most:n.
filter(p=>wn(p)===u)})),{pile:a,most:r}=o.reduce((i,u)=>i.most.length>=Math.min(1,u.most.length)?i:u);if(!r.length)return Lo(
e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return E(l??t["wall-sor\
ted-many"],{pile:et(a),card:et(r[0].name),other:et(r.at(-1).name),n:r.length,all:n.length})}function gr(e,t){let n=de(e).
map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return Io(n,e,t)}function yr(e,t){let[{labels:n,counts:o,n:a}]=de(
e);return Io(n.map((r,l)=>({name:r,count:o[l],n:a})),e,t)}function Io(e,t,n){let o=Math.max(...e.map(({count:c})=>c)),a=e.
filter(({count:c,n:d})=>2*c>d),r=a.length?a:e.filter(({count:c})=>c&&c===o);if(!a.length&&!Lo(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",p=""]=r.map(({name:c})=>et(c));return E(
i,{card:u,other:p,n:r.length})}function Bt({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return $e("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?Ro({deck:e,way:t,panel:n,words:o}):
$e("text",Le(e?.title??""));if(!i&&l.join&&t)return Ro({deck:e,way:t,panel:n,words:o});let p=pt(n,u),c=i?null:ho(l.timer,
a,u.minutes),d={deck:e,way:t,panel:n,words:o,slide:u,question:p,left:c},m=(Cr[u.kind]??Dt)(d);return m.dataset.slide=r??
l?.slide,u===e.slides[0]&&m.append(...Bo(e)),n.practice&&m.append(s("p",{class:"wall-practice"},o["wall-practice"])),m}var $e=(e,...t)=>s(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Le=e=>s("h1",{},e);function Dt({slide:e,way:t,panel:n,words:o,
left:a}){let r=Ve(e.body),l=r.flatMap(u=>kr(u)),i=r.filter(u=>u.textContent.trim());return $e(e.kind,Le(e.title),s("div",
{class:"wall-body"},s("div",{class:"wall-words"},...i.map(wr)),...l.map(u=>s("div",{class:"wall-picture"},u))),qt({way:t,
panel:n,words:o,left:a}))}function kr(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var br=5;function wr(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>xn(o)<o.childNodes.length)||!t.every(xn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=xn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function xn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=br;)o+=2;return o}function vr({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&De(a))return $r({slide:e,panel:n,words:o,question:a,left:r});let i=e.items,[u]=i.length===1?i:[];return $e(
"question",Le(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[xr(u)]:[jr(i)],qt({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function xr({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},Do(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>s("li",{class:r?
"wall-whole":null},r||l)))}var jr=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?Do(o,a):null))),Do=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),Sr=5;
function $r({slide:e,panel:t,words:n,question:o,left:a}){let r=bn(o,e.items),l=r.filter(p=>de(p).length),[i=r[0]]=l,u=qt(
{way:null,panel:t,words:n,left:a,answered:o});return l.length<2?$e("chart",Le(l.length?yt(i,n):n["wall-held-title"]),...ht(
i,n),u):$e("chart",Le(e.title),s("div",{class:"wall-groups"},...l.map(p=>s("section",{},s("h2",{},yt(p,n)),...ht(p,n,Sr)))),
u)}function Or({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:c})=>c.startsWith("check-in@")).map(
c=>({moment:c.moment,groups:bn(c,[]),question:c})).filter(({groups:c})=>c.some(d=>de(d).length)),l=c=>r.map(({moment:d,groups:m})=>({
moment:d,...m.find(f=>f.kind===c)})).filter(({shown:d})=>d&&de({shown:d}).length),[i]=l("move").slice(-1),u=l("ruler"),p=qt(
{way:o,panel:t,words:n,left:a});return i?$e("chart",Le(yt(i,n)),...ht(i,n),s("p",{class:"wall-muted"},n["chart-moved-why"])):
u.length>1?$e("chart",Le(n["room-group"]),...Co([u[0],u.at(-1)],n)):u.length?$e("chart",Le(yt(u[0],n)),...ht(u[0],n)):$e(
"text",Le(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var Cr={text:Dt,story:Dt,help:Dt,question:vr,moves:Or},
Bo=e=>e?.logo?Ve([["img",e.logo]]).map(Er):[],Er=e=>(e.className="wall-logo",e);function Ro({deck:e,way:t,panel:n,words:o}){
return $e("join",Le(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[Ar(t.wifi,o)]:[],s("div",{class:"wall-scans"},
t.wifi?s("p",{},o["wall-then"]):null,jn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),s("p",{class:"wall-a\
ddress"},...t.address.split(/(?<=[.:/])/).map(Mr)),s("p",{class:"wall-muted"},o["room-type-code"]),s("p",{class:"wall-co\
de"},t.code),s("p",{class:"wall-count"},gn(n,o)))),...Bo(e))}var Mr=e=>s("span",{},e,s("wbr")),Ar=(e,t)=>s("div",{class:"\
wall-scans"},s("p",{},E(t["wall-wifi"],{name:e.name})),jn(e,t)),jn=(e,t)=>gt(e,t["room-scan-alt"],"wall-scan"),Tr=e=>e.replace(
"-","‑");function qt({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:l}){let i=bo(o,n),u=a&&(a.state!=="r\
eady"||a.hands>0),p=u?dt(a,t,n):r&&e?gn(t,n):"",c=l?dt(l,t,n):"";if(!e&&!i&&!p&&!c)return null;let d=s("footer",{class:r?
"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&d.style.setProperty("--left",`${100*o.share}%`),e&&r?d.append(
jn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):d.append(s("p",{class:"\
wall-muted"},e?E(n["wall-join-line"],{address:e.address,code:Tr(e.code)}):c)),d.append(s("p",{class:"wall-now"},p?s(u?"b":
"span",{class:u?null:"wall-joined"},p):null,i?s("span",{class:"wall-time"},i):null)),d}var $n=[4.6,5.6,6.6,7.4,8.2],On=2,Lr=["","tight","tight columns"],Sn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Nr=5.4;function Po(e,t=On){let n=$n[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:Sn.at(-1),text:0};for(let a of[...Lr,...Sn]){if(o.text>=Nr||o.text&&Sn.includes(a))break;let r=Ir(e,a,n);r>o.text&&
(o={layout:a,text:r})}return Wo(e,o.layout,o.text||4.6),o.text>0}function Ir(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(Wo(e,t,
Math.max(o,4.6)),Rr(e))return Math.max(o,4.6);return 0}function Wo(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Rr=e=>qo(e)&&[...e.querySelectorAll(".wall-whole")].every(qo),qo=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Pt=e=>!!e?.units.length&&e.state!=="open"&&!De(e),Fo=e=>Pt(e)&&!Xe(e);function Uo(e,{question:t,slide:n,words:o,count:a}){
let r=t.units.filter(({kind:v})=>v!=="move"),l=new Map(r.map(v=>[v.id,_o(v).map(()=>0)])),i=0,u=0,p=s("div",{}),c=Ae(e,"\
desk-hands",p);if(!c)return;let d=()=>Math.max(u,...[...l.values()].map(v=>v.reduce((b,w)=>b+w,0))),m=(v,b,w)=>s("div",{
class:"desk-stepper"},s("span",{},v),s("button",{type:"button","aria-label":E(o["desk-fewer"],{label:v}),onclick:()=>w(-1)},
"−"),s("output",{},`${b}`),s("button",{type:"button","aria-label":E(o["desk-more"],{label:v}),onclick:()=>w(1)},"+"));
function f(v=""){let b=r[i],y=n.items.find(({id:P})=>P===b.item)?.cards.find(({text:P})=>P===b.card),C=l.get(b.id),R=i===
r.length-1,B=P=>()=>{i+=P,f()};p.replaceChildren(s("p",{class:"desk-small"},E(o["desk-hands-where"],{n:i+1,all:r.length})),
s("h2",{},b.card||b.heading),y?.short?s("p",{class:"desk-small"},b.heading):"",..._o(b).map((P,M)=>m(P,C[M],S=>{C[M]=Math.
max(0,C[M]+S),f(`${M} ${S}`)})),R?m(o["room-people"],d(),P=>{u=Math.max(0,d()+P),f(`people ${P}`)}):"",s("div",{class:"w\
all-answers"},i?s("button",{type:"button",onclick:B(-1)},o.back):"",R?s("button",{type:"button",class:"wall-primary",onclick:k},
o["room-count"]):s("button",{type:"button",class:"wall-primary",onclick:B(1)},o["desk-next-card"]),R?"":s("button",{type:"\
button",onclick:k},o["desk-enough"]),s("button",{type:"button",onclick:()=>c.close()},o["wall-close"]))),g(v)}function g(v){
let b=[...p.querySelectorAll(".desk-stepper")],[w,y]=v.split(" "),C=w==="people"?b.at(-1):b[Number(w)||0],[R,B]=C.querySelectorAll(
"button");(y==="-1"?R:B).focus()}function k(){let v=d();if(!v)return;let w=[...l].filter(([,y])=>y.some(Boolean)).map(([
y,C])=>{let{kind:R}=r.find(B=>B.id===y);return[y,R==="card"?[C[0],v-C[0]]:C]});c.close(),a(Object.fromEntries(w),v)}f()}
var _o=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):ft(t,n);var Dr={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},Wt=["","dark","light","contrast"],Br=new Map(Object.entries(Dr).flatMap(
([e,t])=>t.map(n=>[n,e]))),qr="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Pr(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:l,isComposing:i}=e;if(o||a||r||l||i)return;let u=e.composedPath?.()[0]??
n;if(!(u?.closest?.(qr)||u?.closest?.("dialog[open]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Br.get(t.length===1?t.toLowerCase():t)}function Ho(e){let t=n=>{let o=Pr(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function zo(e,{deck:t,panel:n,way:o},a,{step:r,handOver:l,leave:i}){let u=n.stage??{slide:-1,dropped:[]},p=t.slides[u.slide]?.
part,c=v=>()=>{k.close(),v()},d=(v,b,...w)=>s("button",{type:"button",onclick:c(v),...b},...w),m=v=>s("small",{},E(a["re\
mote-minutes"],{minutes:v})),f=t.parts.map((v,b)=>s("li",{},d(()=>r("go",{slide:Et(t,b)}),{"aria-current":b===p?"step":null,
class:u.dropped.includes(b)?"remote-dropped":null},v.title,u.dropped.includes(b)?s("small",{},a["remote-is-dropped"]):m(
v.minutes)))),g=mo(t,u).map(({part:v,title:b,minutes:w,dropped:y})=>s("li",{},s("span",{},b),d(()=>r(y?"keep":"drop",{part:v}),
{"aria-label":`${y?a["remote-keep"]:E(a["remote-drop"],{minutes:w})}: ${b}`},y?a["remote-keep"]:E(a["remote-drop"],{minutes:w})))),
k=Ae(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...f),...g.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...g)]:[],s("div",{class:"remote-more"},o?d(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Oe=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function Ko(e,t,n){let o=s("div",{}),a=Ae(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??o.querySelector("button"))?.focus()},a.refresh())}function Vo(e,t,n,{
press:o}){o({desk:"remote"}),Ko(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:u,wall:p}=t(),c=u.presenters.
filter(({kind:m,used:f})=>m==="remote"&&f),d=!!p&&(!l||i);return[s("h2",{},n["desk-remote"]),d&&r?gt(r,n["desk-remote-sc\
an"],"desk-scan"):"",d&&!r&&!c.length?s("p",{},n["room-one-moment"]):"",s("p",{},d?n["desk-remote-how"]:n["desk-remote-i\
nside"]),d?"":Oe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),d&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...c.map(({id:m},f)=>s("p",{class:"desk-line"},E(n["desk-remote-there"],{n:f+
1})," ",Oe(n["desk-remote-end"],()=>o({desk:"revoke",id:m})))),s("div",{class:"wall-answers"},d?Oe(n["desk-remote-new"],
()=>o({desk:"remote"})):"",Oe(n["wall-close"],a))]})}function Jo(e,t,n,{press:o,step:a}){let r=Wr(n,o);Ko(e,"desk-reach",
l=>{let{way:i,join:u,inside:p,practice:c,panel:d}=t(),m=s("span",{role:"status"});if(!i||p)return[s("h2",{},n["desk-phon\
es"]),s("p",{},c?n["desk-phones-practice"]:n["desk-phones-none"]),c?"":Oe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},Oe(n["wall-close"],l))];let f=`${u.address}/${u.code}`,g=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:g.value})},...u.addresses.map(({ip:k,network:v})=>s("option",{value:k,
selected:k===u.picked?"":null},`${k} (${v})`)));return[s("h2",{},n["desk-phones"]),gt(i,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},i.address)," · ",s("b",{},i.code)),s("p",{},d.joined?E(n["desk-reached"],{n:d.joined}):
n["desk-reach-try"]),d.hosts.length?s("p",{class:"desk-small"},E(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",u.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",g):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(k=>s("li",{},_r(n)[k])))),s("div",{class:"wall-answers"},Oe(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(f),m.textContent=n["desk-copied"]}),Oe(n["desk-card"],()=>o(
{desk:"card"})),Oe(n["remote-join-show"],()=>{l(),a("join")}),Oe(n["wall-close"],l),m)]})}function Wr(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>s("p",{},s("label",{class:"ajar-words",for:l.id},r),l);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),Oe(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var _r=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});function Go(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-start-${window.ajarForms}`,a=({id:y,
title:C})=>s("option",{value:y},C),r=(y,C)=>E(t["desk-meeting"],{title:y,n:C}),l=s("select",{id:`${o}-meeting`},s("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:y,title:C,part:R,minutes:B})=>a({id:y,title:r(R?`${C}: ${R}`:C,B)}))),
s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:y,title:C,minutes:R})=>a({id:y,title:r(C,R)}))));e.meeting&&
(l.value=e.meeting);let i=s("select",{id:`${o}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let u=s("selec\
t",{id:`${o}-country`},...e.countries.map(a),s("option",{value:""},t["desk-elsewhere"]));u.value=e.country||Fr(e.countries);
let p=["phones","none","practice"].filter(y=>!(e.server&&y!=="phones")),c={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=p.map(
(y,C)=>s("input",{type:"radio",name:o,value:y,checked:C===0?"":null,"aria-describedby":`${o}-${y}`})),m=s("input",{type:"\
password",spellcheck:"false",id:`${o}-key`}),f=s("p",{hidden:!0},s("label",{class:"ajar-words",for:m.id},t["room-host-ke\
y"]),m),g=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),k=s("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),v=(y,C)=>s("p",{},s("label",{class:"ajar-words",for:C.id},y),C),b=s("form",{class:"ajar-start",onsubmit:y=>{y.preventDefault(),
k.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:u.value,phones:d.find(({checked:C})=>C).value,
key:m.value}),m.value=""}},s("h2",{},t["desk-start"]),g,v(t["desk-which"],l),s("div",{class:"ajar-start-two"},v(t["desk-\
couple"],i),v(t["desk-country"],u)),s("fieldset",{},s("legend",{},t["desk-how"]),...p.map((y,C)=>s("label",{class:"ajar-\
start-way"},d[C],s("span",{},s("b",{},c[y][0]),s("small",{id:`${o}-${y}`},c[y][1]))))),f,s("p",{},s("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),k));function w({problem:y,busy:C,needsKey:R,state:B}){g.textContent=y??"",g.hidden=
!y,f.hidden=!R,C||(k.textContent=B==="ended"?t["room-ended"]:"")}return{element:b,update:w}}function Fr(e){let t=(navigator.
languages??[]).map(o=>o.split("-")[1]);return e.find(({id:o})=>t.includes(o))?.id??e[0]?.id??""}function Yo({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:ft(a.values,a.bands),l=a.snapshot.counts.map((i,u)=>`${r[u]}: ${i}`);return s("tr",{},s("th",{scope:"row"},a.card||
a.heading),s("td",{},l.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}var Ur=["open","close","reveal"];function Zo(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
document.head.append(s("style",{id:"ajar-desk-style"},`.wall-dialog,.wall-dialog *{box-sizing:border-box}.wall-dialog :i\
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
`));let r={},l=null,i=null,u=ko(),p=(O,h,j={})=>s("button",{type:"button",onclick:h,...j},...[O].flat()),c=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),m=Se(n,O=>{O?d.
textContent=O:ze()}),f=O=>{m.begin(),o(O,{awaited:!0})},g=0,k="",v=(O,h={})=>{g=Math.max(g,r.steps??0)+1,f({desk:"step",
step:{step:O,...h},n:g})},b=()=>r.panel,w=()=>b()?.stage,y=()=>r.deck?.slides[w()?.slide],C=()=>y()&&pt(b(),y()),R=Cn("d\
esk-wall",{inert:!0}),B=Cn("desk-wall",{inert:!0}),P=Cn("desk-screen",{hidden:!0}),M=()=>{P.host.hidden=!1,ee(),P.host.requestFullscreen?.().
catch(()=>{})},S=()=>{P.host.hidden=!0,q()&&document.exitFullscreen(),ee()},q=()=>document.fullscreenElement===P.host;P.
host.addEventListener("fullscreenchange",()=>{q()||S()});let F=s("p",{class:"desk-clock"}),N=s("p",{class:"desk-plan"}),
_=s("ol",{}),x=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),$=s("p",{class:"desk-count"}),L=s("p",{}),W=s(
"p",{class:"desk-small"}),K=s("div",{}),A=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),z=s("div",{class:"desk-tools"},A,p(n["desk-here"],M),p(n["desk-remote"],()=>Vo(J,()=>r,n,{press:f})),p(n["d\
esk-phones"],()=>Jo(J,()=>r,n,{press:f,step:v})),p(n["remote-parts"],ve),p(n["desk-end"],Ee,{class:"desk-end"})),U={back:p(
[n.back,s("kbd",{},"←")],()=>v("back")),open:p([n["room-ask-open"],s("kbd",{},"O")],()=>D("open")),close:p([n["room-as\
k-close"],s("kbd",{},"C")],()=>D("close")),reveal:p([n["room-ask-reveal"],s("kbd",{},"R")],()=>D("reveal")),blank:p([n["\
remote-blank"],s("kbd",{},"B")],()=>v("blank")),hands:p([n["desk-hands"],s("kbd",{},"H")],V),next:p([n.next,s("kbd",{},n["\
desk-clicker"])],()=>v("next"))},X=p(n["room-ask-reset"],()=>Tt(J,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>D("reset"))),oe=p("",()=>v(w()?.timer?"pause":"timer")),J=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},F,N,z),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},_),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),R.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),B.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),$,L,W,s("p",{class:"desk-more"},oe,X))),s("s\
ection",{class:"desk-notes"},s("h2",{},n["remote-notes"]),x,K),s("div",{class:"desk-moves"},c,d,s("div",{class:"desk-pad"},
...Object.values(U))),P.host),se=Go(t,{words:n,begin:O=>f({desk:"begin",...O})});e.replaceChildren(se.element,J);function ve(){
zo(ae(),{deck:r.deck,panel:b(),way:r.way},n,{step:v})}function Ee(){let O=b().questions.some(De),h=(T,H)=>p(H,()=>f({room:"\
take",what:T,paper:t.paper})),j=Ae(J,"desk-ending",s("p",{},n["desk-end-sure"]),O?s("p",{class:"desk-more"},h("page",n["\
desk-take-page"]),h("table",n["desk-take-table"])):"",s("div",{class:"wall-answers"},p(n["room-end"],()=>{j.close(),f({room:"\
end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>j.close())))}function D(O){if(g>(r.steps??0)){k=O;return}if(O==="\
reveal"){let j=hn(b(),y()),T=()=>f({desk:"question",id:j.question.id,do:O,...j.body});j&&vo(ae(),j,b(),n,T);return}let h=C();
h&&f({desk:"question",id:h.id,do:O})}function V(){let O=C();if(!(P.host.hidden?Pt:Fo)(O))return;let j=(T,H)=>f({desk:"qu\
estion",id:O.id,do:"hands",counts:T,people:H});Uo(ae(),{question:O,slide:y(),words:n,count:j})}let ne={keys:()=>xo(ae(),
n),full:()=>P.host.hidden?M():S(),larger:()=>G(1),smaller:()=>G(-1),hands:V,parts:ve,look(){let{look:O=""}=P.wall.dataset;
P.wall.dataset.look=Wt[(Wt.indexOf(O)+1)%Wt.length]}},I=On;function G(O){I=Math.min($n.length-1,Math.max(0,I+O)),ee()}function Q(O){
return!r.deck||!J.offsetParent||J.closest("[inert], .lm-mod-hidden")?!1:(ne[O]?ne[O]():Ur.includes(O)?D(O):v(O==="timer"?
w()?.timer?"pause":"timer":O),!0)}a(Ho(Q));let te=setInterval(()=>{!J.hidden&&J.isConnected&&he()},1e3);a(()=>clearInterval(
te));function ee(){if(!r.deck||!w())return;let O={deck:r.deck,way:r.way,panel:b(),words:n,now:u.now()},h=fo(r.deck,b());
ue(R.wall,Bt(O)),B.host.hidden=h===null,h!==null&&ue(B.wall,Bt({...O,slide:h})),P.host.hidden||ue(P.wall,Bt(O),I)}let ae=()=>P.
host.hidden?J:P.wall;function ue(O,h,j){O.querySelector(".wall-face")?.remove(),O.prepend(h),Po(h,j)}function he(){if(!r.
deck)return;let O=po(r.deck,w(),u.now());if(F.textContent=At(u.now()),!O)return;let h=O.begun?wo(O.late,n):n["remote-not\
-begun"],j=O.begun?E(n["remote-planned"],{part:At(O.partEnds),end:At(O.ends)}):"";N.replaceChildren(s("b",{class:O.late>
0?"desk-late":null},h),j&&` · ${j}`,s("br"),s("span",{class:"desk-small"},r.deck.parts[O.part].title));for(let[T,H]of[..._.
children].entries())H.className=T<O.part?"done":T===O.part?"here":"",H.classList.toggle("dropped",w().dropped.includes(T));
O.part!==i&&fe(O.part)}function fe(O){_.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=O;let h=_.children[O];
h.firstChild.setAttribute("aria-current","step");let{parentNode:j}=_,T=(H,Y)=>h[H]+h[Y]/2-j[Y]/2;j.scrollTo(T("offsetLef\
t","offsetWidth"),T("offsetTop","offsetHeight"))}function le(){i=null,_.replaceChildren(...r.deck.parts.map(({title:O},h)=>s(
"li",{},p(O,()=>v("go",{slide:Et(r.deck,h)})))))}function He(){if(l===y()?.id)return;l=y()?.id;let O=y()?.notes.length?Ve(
y().notes):[s("p",{},n["remote-no-notes"])];x.replaceChildren(...O),x.scrollTop=0}function xe(){let O=C();$.textContent=
O&&(O.state!=="ready"||O.hands)?dt(O,b(),n):"",L.textContent=r.way?E(n["desk-joined"],{n:b().joined}):n["desk-no-phones"],
W.textContent=Pe({units:O?.units??je()}),K.replaceChildren(...O?Yo(O,n):[]),U.hands.firstChild.data=n[Xe(O)?"desk-slips":
"desk-hands"],U.hands.disabled=!Pt(O),X.hidden=!O?.answered||!O.may_reset;let h=y()?.minutes??0;oe.hidden=!h&&!w()?.timer,
oe.textContent=w()?.timer?n["desk-timer-pause"]:E(n["remote-timer"],{minutes:h});for(let j of["open","close"])U[j].hidden=
!r.way;U.hands.hidden=!!r.way&&(U.hands.disabled||!O),U.open.disabled=!O||O.state==="open"||!r.way,U.close.disabled=O?.state!==
"open",U.reveal.disabled=!hn(b(),y());for(let j of Object.values(U))j.classList.remove("wall-primary");Ct().classList.add(
"wall-primary"),U.blank.setAttribute("aria-pressed",!!w()?.blank)}function Ct(){let O=C();return O?De(O)?U.next:O.state===
"ready"&&!U.open.disabled?U.open:!r.way&&!O.answered&&!U.hands.disabled?U.hands:U.reveal.disabled?U.next:U.reveal:U.reveal.
disabled?U.next:U.reveal}let je=()=>{if(y()?.kind!=="moves")return[];let[O]=b().questions.filter(h=>Xe(h)&&De(h)).slice(
-1);return O?.units.filter(({kind:h})=>h==="move")??[]};function Pe({units:O}){let h=O.filter(({snapshot:j,withheld:T})=>!j&&
T);return h.length?Mt({shown:h},n):""}function ze(){let O=C();d.textContent=We(O)}function We(O){if(w()?.blank)return n["\
remote-is-blank"];if(!O)return"";let h=kn(O,b());return h===1?n["remote-still-one"]:h?E(n["remote-still"],{n:h}):O.state===
"open"?n["room-is-open"]:O.hands&&!De(O)?E(n["desk-counted"],{n:O.hands}):!r.way&&O.state==="ready"&&O.units.length?n[Xe(
O)?"desk-slips-how":"desk-hands-how"]:""}function Ie(O){let h=r;r={...r,...O},r.busy||m.end(),c.textContent=r.problem??"",
c.hidden=!r.problem;let j=r.state==="open"&&!!(r.deck&&w());if(se.update(r),se.element.hidden=j,J.hidden=!j,!j)return;h.
panel!==r.panel&&u.set(b().now),h.deck!==r.deck&&le(),A.hidden=!yo(r.wall,window.location),A.hidden||(A.href=r.wall);for(let H of J.
querySelectorAll("dialog"))H.refresh?.();he(),He(),xe(),ze(),ee();let T=k;k="",T&&D(T)}let Ke=new ResizeObserver(ee);for(let{
host:O}of[R,P])Ke.observe(O);return a(()=>Ke.disconnect()),{update:Ie}}function Cn(e,t){let n=s("div",{class:e,...t}),o=s(
"div",{class:"wall"}),a=s("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;-\
-ink: #22292d;--muted: #55606b;--edge:
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
.wall-scan{width:38cqh;height:38cqh}.wall-way>.wall-scans{flex:none;width:min-content}.wall-way>div{flex:1;min-width:0;l\
ine-height:1.2}
.wall-way p{margin-block:.2em}.wall-address{font-size:6.2cqh;font-weight:600;overflow-wrap:anywhere}.wall-code{font-size\
:9cqh;
font-weight:650;letter-spacing:.04em;white-space:nowrap;color:var(--accent)}.wall-way .wall-count{margin-top:1em;color:v\
ar(--muted)}
@container wall (aspect-ratio < 1.5){.wall-way{gap:4cqh}.wall-way .wall-scan{width:54cqh;height:54cqh}.wall-code{font-si\
ze:8cqh}
.wall-address{font-size:5.4cqh}.wall-way:has(>:nth-child(3)) .wall-code{font-size:7cqh}.wall-way:has(>:nth-child(3)) .wa\
ll-scan{
width:32cqh;height:32cqh}}.wall-chart{--text: 4.6}.wall-chart h1{font-size:6.6cqh}.wall-bars{columns:2;column-gap:7cqh;m\
argin-block:auto;
padding-top:2cqh}.wall-bars:not([data-many]){columns:1}.wall-bars li{break-inside:avoid;padding-bottom:1.6cqh;line-heigh\
t:1.15}
.wall-bars p{display:flex;justify-content:space-between;gap:2cqh}.wall-bars p>:last-child{flex:none}.wall-bars .wall-mut\
ed{
line-height:1.1}.wall-bars svg{display:block;width:100%;height:2.4cqh;margin-top:.3cqh}.wall-bars:not([data-many]) svg{h\
eight:3.4cqh}
.wall-pile-1{fill:var(--accent)}.wall-pile-2{fill:var(--ground);stroke:var(--accent);stroke-width:.45cqh}.wall-pile-3,.w\
all-pile-4{
fill:var(--edge)}.wall-rest{fill:var(--soft)}.wall-key{display:flex;flex-wrap:wrap;gap:.6cqh 4cqh;align-items:center;pad\
ding-top:1cqh;
line-height:1.2;color:var(--muted);font-size:4.6cqh}.wall-key li{display:flex;align-items:center;gap:1.4cqh}.wall-key sv\
g{
width:5cqh;height:2.6cqh}.wall-chart .wall-foot,.wall-face[data-layout~=tight] .wall-bars{padding-top:1cqh}.wall-face[da\
ta-layout~=tight]
.wall-bars li{padding-bottom:.7cqh}.wall-face[data-layout~=tight] .wall-bars svg{height:1.8cqh}.wall-face[data-layout~=c\
olumns]
.wall-bars{columns:2}.wall-whole{white-space:nowrap}.wall-face[data-layout~=wrap] .wall-whole{white-space:normal}.wall-c\
hart[data-layout~=bare]
.wall-foot{display:none}.wall-chart[data-layout~=bare] .wall-bars :is(li,svg){padding-bottom:.3cqh}@container wall (aspe\
ct-ratio
>= 1.5){.wall-face:not([data-layout~=columns])>.wall-bars[data-many]{columns:3;column-gap:6cqh}}@container wall (aspect-\
ratio
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,o),{host:n,wall:o}}var Hr=e=>e;function ye(e,t){e.innerHTML=Hr(t)}function _t(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>s("option",{value:r,selected:r===n},l)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function tt(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Ft(e,t){let n=i=>[...e.querySelectorAll(
i)],o=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=o.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Qo(e,{words:t,send:n,onDispose:o}){let a={},r=null,l=!1,i="",u=s("div",{}),p=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),c=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=Se(t,N=>{d.textContent=N}),f=Mn(t),g=_t(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,u,d),f.dialog);let k=N=>{a.busy?d.textContent=t["room-one-moment"]:(m.begin(),
n(N,{awaited:!0}))},v=(N,_)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>k(_)},N),b=(...N)=>s(
"div",{class:"ajar-moves ajar-many"},...N);function w(){let N=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${F}\
-key`,"aria-describedby":`${F}-key-how`}):null,_=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(N&&!N.value){N.focus();return}k({room:"open",...N?{key:N.value}:{}}),N&&(N.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?E(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),N?s("label",{class:"ajar-words",for:N.
id},t["room-host-key"]):null,N?s("p",{class:"ajar-hint",id:`${F}-key-how`},t["room-host-key-how"]):null,N,b(_,a.elsewhere?
null:v(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:b(...[12,3].
map(x=>v(E(t["room-rehearse"],{n:x}),{room:"rehearse",phones:x})))]}let y=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),b(v(t["room-go-on"],{room:"go-on"}),v(t["room-end"],{room:"end"}))];function C(){let N=s("button",{type:"butt\
on",onclick:()=>f.show()},t["room-large"]),_=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:E(t["room-line"],{code:a.
code})),x=a.address?N:null;return r?[R(),s("div",{class:"ajar-door-line"},_,c,x),B(),M()]:[s("h2",{},t["room-title"]),R(),
B(),_,a.address?Xo(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?P():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},c,x,a.inside&&!a.practice?v(t["room-widen"],
{room:"widen"}):null),M()]}let R=()=>a.practice?s("p",{},kt(t)):null,B=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function P(){let N=s("select",{id:`${F}-address`,onchange:()=>n({room:"pick",ip:N.value})},...a.addresses.map(
({ip:_,network:x})=>s("option",{value:_,selected:_===a.picked},`${_} (${x})`)));return s("label",{class:"ajar-words",for:N.
id},s("span",{},t["room-address"]),N)}function M(){let N=s("div",{}),_=s("button",{type:"button",onclick:()=>L(!1)},t["r\
oom-end-no"]),x=s("button",{type:"button",onclick:()=>L(!0)},t["room-end"]),$=()=>N.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),b(_,v(t["room-end"],{room:"end"}))]:[x]),L=K=>{l=K,$(),(l?_:x).focus()};$();let W=(K,A)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...A()},{awaited:!0})},K);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?b(W(t["room-take-table"],()=>({
what:"table"})),W(t["room-take-page"],()=>({what:"page",paper:g.value()})),g.element()):null,s("p",{},t["room-end-how"]),
N)}function S(N){a={...a,...N},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let _=En(t,a.joined);
c.textContent!==_&&(c.textContent=_),f.update(a,_),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?m.begin():(m.end(),d.textContent=""),q()}let q=tt(u,()=>{let{joined:N,problem:_,...x}=a,$=JSON.stringify([x,r]);if($===
i)return;i=$;let L={open:C,lost:y}[a.state]??w;Ft(u,()=>u.replaceChildren(...L().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let F=`ajar-door-${window.ajarForms}`;return Ut(e,()=>n({room:"look"}),o),{update:S}}var En=(e,t)=>t?t===
1?e["room-joined-one"]:E(e["room-joined"],{n:t}):e["room-joined-none"],kt=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Xo(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return ye(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function Mn(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){o.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?s("p",{},kt(e)):"",Xo(e,r),o):(n.close(),t.replaceChildren()))}}}function Ut(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function Ht(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,c)=>{let d=s("div",{class:`ajar-picture ajar-${c}`,role:"img","aria-label":t});return ye(d,
p),d.firstElementChild.setAttribute("aria-hidden","true"),d},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),i(n,"wide"),i(o,"narrow"),s("details",{open:u},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...a.map(p=>s("th",{scope:"col"},p)))),s("tbody",{},...r.map(([p,...c])=>s("tr",{},s(
"th",{scope:"row"},p),...c.map(d=>s("td",{},d??"–")))))))))}function es({units:e,slips:t},{words:n,ask:o,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=f=>s("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...f}),u=i({id:`${r}-people`,
min:1}),p=f=>Math.max(0,Math.floor(Number(f.value)||0)),c=f=>f.kind==="card"?f.bands.slice(0,1):f.bands,d=f=>{let g=e.filter(
w=>w.item===f),k=(w,y)=>{let C=i({"aria-label":[w.card,c(w)[y]].filter(Boolean).join(": ")});return l.set(w.id,[...l.get(
w.id)??[],C]),C},v=g.length===1&&!g[0].card?g[0].bands.map((w,y)=>[w,[k(g[0],y)]]):g.map(w=>[w.card,c(w).map((y,C)=>k(w,
C))]),b=g[0].card?["",...c(g[0])]:null;return s("table",{},s("caption",{},o(f)),b&&b.length>2?s("thead",{},s("tr",{},...b.
map(w=>w?s("th",{scope:"col"},w):s("td",{})))):null,s("tbody",{},...v.map(([w,y])=>s("tr",{},s("th",{scope:"row"},w),...y.
map(C=>s("td",{},C))))))};function m(){let f=new Map(e.map(b=>[b,l.get(b.id).map(p)])),g=Math.max(...[...f.values()].map(
b=>b.reduce((w,y)=>w+y,0))),k=p(u)||g;if(!k){u.focus();return}let v=Object.fromEntries([...f].map(([b,w])=>[b.id,b.kind===
"card"?[w[0],Math.max(0,k-w[0])]:w]));a({counts:v,people:k})}return s("details",{class:"ajar-hands"},s("summary",{},n[t?
"room-slips":"room-hands"]),s("p",{},n[t?"room-slips-how":"room-hands-how"]),s("form",{onsubmit:f=>{f.preventDefault(),m()}},
...[...new Set(e.map(f=>f.item))].map(d),s("label",{class:"ajar-words",for:u.id},s("span",{},n["room-people"]),u),s("div",
{class:"ajar-moves"},s("button",{type:"submit"},n["room-count"]))))}function ts(e,{words:t,send:n,onDispose:o,form:a,ask:r}){let l={not:{}},i=!1,u="",p="",c=!1,d=(A,z={})=>{c=A==="reveal",
R.begin(),n({question:e.of,do:A,...z},{awaited:!0})},m=s("div",{class:"ajar-results",hidden:!0}),f=s("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),g=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),k=s("span",{}),v=s("p",
{class:"ajar-counts"}),b=zr(e.minutes,t,o),w=s("button",{type:"button",class:"ajar-link",onclick:()=>F(!i)}),y=s("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),C=(...A)=>{y.textContent!==A[0]&&y.replaceChildren(...A)},R=Se(t,A=>C(
A||p)),B={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},P=Object.
keys(B).filter(A=>e.units.length||A==="open"||A==="close"),M=Object.fromEntries(P.map(A=>[A,s("button",{type:"button",onclick:()=>{
M[A].getAttribute("aria-disabled")?C(S(A)):A==="reset"?q():d(A)}},B[A])])),S=A=>l.busy?t["room-one-moment"]:l.not[A];function q(){
let A=s("button",{type:"button",class:"ajar-link",onclick:()=>{C(""),M.reset.focus()}},t["home-no"]),z=s("button",{type:"\
button",class:"ajar-link",onclick:()=>{C(""),M.reset.focus(),d("reset")}},t["room-ask-reset"]);y.replaceChildren(t["room\
-reset-sure"]," ",A," ",z),A.focus()}function F(A){i=A,m.hidden=!A,a().hidden=A,w.textContent=t[A?"room-show-question":"\
room-show-result"]}let N=Mn(t),_=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>N.show()},t["room-cod\
e"]),x={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function $(A){let z=l;l={...l,...A};let U=l.
room==="open";k.replaceChildren(l.practice?kt(t):""),g.textContent=l.problem,g.hidden=!l.problem;let X=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],oe=!U||!e.units.length?[]:l.hands||l.inside?X.slice(0,1):X;v.replaceChildren(
...oe.map(([J,se])=>s("span",{},s("b",{},`${J}`)," ",se))),b.update(l.seconds);for(let J of P)ns(M[J],S(J));p=U?l.hands?
t["room-by-hands-now"]:x[l.state]:t["room-not-open"],(z.state!==l.state||z.room!==l.room||z.hands!==l.hands)&&C(p),l.busy||
R.end(),os(f,l.withheld),N.update(l.way??{},En(t,l.joined)),_.hidden=!l.way?.address,L(),c&&!l.busy&&l.state==="closed"&&
f.childElementCount&&(c=!1,f.scrollIntoView({block:"nearest"}))}function L(){let A=JSON.stringify(l.charts??[]);if(A===u)
return;u=A;let z=!!l.charts?.length;m.replaceChildren(...ss(l.charts??[],t)),w.hidden=!z,F(z),z&&c&&m.scrollIntoView({block:"\
start"}),c=!1}let W=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},s("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?v:s("p",{class:"ajar-private"},t["room-nothing-counted"]),s("div",{class:"ajar-moves"},...P.
map(A=>M[A]))),s("div",{class:"ajar-bar-line"},k,y,w,_,b.element),N.dialog),K=e.units.length?es(e,{words:t,ask:r,send:A=>d(
"hands",A)}):null;return w.hidden=!0,Ut(W,()=>n({room:"look"}),o),{parts:[m,f,g,W,K].filter(Boolean),update:$}}function ns(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function os(e,t=[]){let n=[
...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(o=>s("p",{},o)))}
var ss=(e,t)=>e.map(n=>{let o=s("div",{class:"ajar-chart-block"});return Ht(o,n,t),o});function as(e,{words:t,send:n,onDispose:o}){
let a={},r="",l=s("div",{class:"ajar-results"}),i=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=s("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=s("div",{}),c=s("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=s("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?c.textContent=m():(c.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),m=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(s("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,l,i,u,s("p",{class:"ajar-hint"},t["room-moves-how"]),s("div",{class:"\
ajar-moves"},d),c)),Ut(e,()=>n({room:"look"}),o),{update(f){a={...a,...f},p.replaceChildren(a.practice?kt(t):""),u.textContent=
a.problem,u.hidden=!a.problem,os(i,a.withheld),ns(d,m());let g=JSON.stringify(a.charts??[]);g!==r&&(r=g,l.replaceChildren(
...a.charts?.length?ss(a.charts,t):[s("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function zr(e,t,n){let o=null,
a=!1,r=s("span",{role:"timer"}),l=s("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=s("p",{class:"a\
jar-clock"},r," ",l);function u(){let c=o===null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),d=c===null?"":`${Math.floor(
c/60)}:${String(c%60).padStart(2,"0")}`,m=c===null?e?E(t["room-minutes"],{minutes:e}):"":e?E(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":m,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!m}let p=setInterval(()=>{o!==null&&
u()},1e3);return n(()=>clearInterval(p)),{element:i,update:c=>{o=c==null?null:Date.now()-c*1e3,u()}}}function rs(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),i=s("summary",{}),u=({title:d,
story:m,more:f,role:g})=>{ye(r,m),r.prepend(s("h2",{},d)),ye(l,f),i.textContent=g},p=e.couples.find(d=>d.id===n)??e.couples[0],
c=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(d=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:d.id,checked:d===
p,onchange:()=>{u(d),o(d.id)}}),s("span",{},d.title)))));return u(p),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},i,l),c)}var An="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Kr=new RegExp(`^${An}+|${An}\
+$`,"g"),Vr=/[\p{L}\p{N}_]+/gu,Jr=/^[\p{L}\p{N}_]+/u,Gr=/\{([a-z][a-z0-9-]*)\}/,[Yr,Zr]=["⁨","⁩"],ls={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Qr=new RegExp(`[,;:،]|${An}`),Xr=/^\p{Uppercase}/u,is=/[.!?…؟。][\u2069”’"')»]*$/,
el=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
me=e=>e.replace(Kr,""),Ne=e=>e.toLowerCase().toUpperCase(),zt=e=>e.match(Jr)?.[0]??"",Tn=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Je(e,t,n=[]){let o=e.split(Gr),a="";for(let r=0;r<o.length-1;r+=2){let[l,i,u]=o.slice(r,r+3),p=tl(me(t[i]),u),c=ol(
l,p,n),d=!c&&!a&&Xr.test(l);a+=is.test(a)?c.replace(/^,+/,""):c,a+=sl(d?nl(p):p)}return is.test(a)?a:a+o.at(-1)}function Ce(e){
let t=me(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in ls&&o===ls[n]&&me(a))||a.includes(n)||a.includes(
o)?e:a}function tl(e,t){let n=e.length;for(;n&&Qr.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function nl(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function ol(e,t,n){let o=Ne(zt(t));if(!o)return e;let a=new Set(n.map(Ne)),r=l=>l===o||a.
has(l)&&a.has(o);for(let l of e.matchAll(Vr))if(r(Ne(l[0])))return e.slice(0,l.index);return e}var sl=e=>el.test(e)?`${Yr}${e}${Zr}`:
e;var Ln=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function cs(e,t,{words:n,level:o,change:a,say:r,again:l,
moves:i,back:u,isQuick:p}){let c={...t},{cards:d,piles:m}=e,f=R=>m.find(B=>B.id===R).text,g=s("div",{class:"ajar-one"});
function k(R,B){c={...c,[R.id]:B},B||delete c[R.id],a(Object.keys(c).length?c:null),B&&r(E(n.moved,{card:Ce(R.text),pile:f(
B)}))}function v(R,{focus:B=!0,back:P=R?()=>v(R-1):u,onward:M=()=>w(R+1)}={}){let S=d[R],q=E(n["card-of"],{n:R+1,all:d.length}),
F=s("div",{class:"ajar-one-card",role:"group","aria-label":q,tabindex:"-1"},s("p",{class:"ajar-where"},q),s("p",{},S.text)),
N=_=>{k(S,_),M()};i.hidden=!0,g.replaceChildren(F,s("div",{class:"ajar-one-piles"},...m.map(({id:_,text:x})=>Ln(x,()=>N(
_),{"aria-pressed":`${c[S.id]===_}`}))),s("div",{class:"ajar-one-also"},P?b(n.back,()=>P()):s("span",{}),b(n["card-out"],
()=>N("")),p?s("span",{}):b(n["card-enough"],()=>y()))),B&&F.focus({preventScroll:!0})}let b=(R,B)=>Ln(R,B,{class:"ajar-\
link"}),w=R=>R<d.length?v(R):y();function y({focus:R=!0}={}){let B=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),P=(M,S)=>{let q=d.
filter(_=>(c[_.id]??"")===S),F=_=>v(d.indexOf(_),{back:y,onward:y}),N=q.map(_=>s("li",{},Ln(_.text,()=>F(_))));return N.
length?[s(`h${o+1}`,{},M),s("ul",{},...N)]:[]};g.replaceChildren(B,s("p",{class:"ajar-hint"},n["cards-all-how"]),...m.flatMap(
({id:M,text:S})=>P(S,M)),...P(n["cards-out"],"")),i.hidden=!1,R&&(B.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let C=d.map(R=>!!c[R.id]).lastIndexOf(!0)+1;return C===d.length||l&&C?y({focus:!1}):v(C,{focus:!1}),g}var al="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",rl=new RegExp(`(${al})|[.…]+|[!?;\\n]`,"gu"),ll=/[\u0300-\u036f'’‘ʼ]/g,
il=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Kt(e){let t={};for(let[n,o]of Object.entries(e))t[n]=ps(o,t);return t}
var Be=(e,t)=>new RegExp(e.map(n=>ps(n,t)).join("|"),"y");function Vt(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=
o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function Jt(e,t){let n=t;
for(let[o,a]of Vt(e,t))n=n.slice(0,o)+n.slice(o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var bt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function us(e,t){let n=new Map,o=bt(t),a=0;for(let r of e.join("")){let l=r.charCodeAt(0);a+=l-97,
l!==126&&n.set(a++,o[n.size])}return n}function Gt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function ps(e,t){return`(?:${(e.match(il)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:cl(a)).join("")})`}function cl(e){let t=ds(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var ds=e=>e.
normalize("NFKD").replace(ll,"").toLowerCase();function wt(e){let t="",n=[];for(let o of e.matchAll(rl)){if(/[.…]/.test(
o[0])&&o[0]!==".")continue;let a=`${o[1]?ds(o[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}
return{line:t,places:n}}var ul=4,fs=4,ms=".",Nn=new WeakMap;function nt(e,t){let{passes:n,kinds:o,learned:a}=gs(t),{line:r,places:l}=wt(e),i=Jt(
n,r),u=Object.entries(o).flatMap(([d,m])=>Vt(m,i).map(([f,g])=>({kind:d,start:f,end:g-1}))),p=a?pl(u,r,a):u,c=(d,m)=>d.span[0]-
m.span[0]||d.span[1]-m.span[1]||(d.kind<m.kind?-1:+(d.kind>m.kind));return p.map(({kind:d,start:m,end:f})=>({kind:d,span:[
l[m][0],l[f][1]]})).sort(c)}function*hs(e){let{passes:t,kinds:n}=gs(e);for(let o of[t,...Object.values(n)])yield,Vt(o,"w\
e are here ")}function gs(e){return Nn.has(e)||Nn.set(e,ml(e)),Nn.get(e)}function pl(e,t,n){let{size:o,weights:a,kinds:r,
limit:l,least:i}=n,u=dl(t,n.same),p=u.slice(1).map((w,y)=>[...u[y],...w]),c=w=>{let y=new Set(w.flatMap(R=>R.numbers.map(
B=>B%o)));return[...y].reduce((R,B)=>R+(a.get(B)??0),0)/Math.sqrt(y.size)},d=[...u,...p];if(e.length)return In(d,c)[1]>i?
e:[];let m=d.filter(w=>w.length>ul),[f,g]=In(m,c);if(!(g>l))return[];let k=[...new Set(f.map(w=>w.numbers[0]))],v=w=>k.reduce(
(y,C)=>y+w[C%w.length],0),[b]=In(Object.keys(r),w=>v(r[w]));return[{kind:b,start:f[0].start,end:f.at(-1).start}]}function dl(e,t){
let n=ms,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],l=[`w ${r}`,`b ${n} ${r}`,...fl(a[0])];o.at(-1).
push({start:a.index,numbers:l.map(Gt)}),n=r,r===ms&&o.push([])}return o.filter(a=>a.length)}function fl(e){let t=["^",...e,
"$"];return t.slice(fs-1).map((n,o)=>`n ${t.slice(o,o+fs).join("")}`)}var In=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,o)=>o[1]>
n[1]?o:n,[null,-1/0]),ys=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:a})=>t[a]===o))?.[1]??null;
function ml({lists:e,passes:t,phrases:n,learned:o}){let a=Kt(e),r=Object.entries(n).map(([l,i])=>[l,Be(i,a)]);return{passes:Be(
t,a),kinds:Object.fromEntries(r),learned:o&&hl(o)}}function hl({same:e,gaps:t,weights:n,kinds:o,...a}){let r=e.map(i=>i.
split(" ")),l=Object.entries(o).map(([i,u])=>[i,bt(u)]);return{...a,same:new Map(r.flatMap(i=>i.map(u=>[u,i[0]]))),weights:us(
t,n),kinds:Object.fromEntries(l)}}function ks({title:e,close:t,bar:n,parts:o}){let a=()=>{l.close?l.close():l.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var bs=["emergency","crisis","violence","agency","worried","child"],gl=["crisis","violence"],xs='a[href$="#Help-lines"]',
ke=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function ws(){for(let e of ke().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&ke().listeners.delete(e),e.shown||=t}}function yl(e,{zone:t="",languages:n=[]}){
let o=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:u})=>u===i))??""}function js(e,t,n){let o=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let i=o.flatMap(p=>nt(p,l)),u=ys(i,l);if(u)return{...u,kinds:[...new Set(i.map(
({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Rn=(e,t)=>t.flatMap(n=>e.lines.filter(o=>o.
topic===n)),Dn=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},t):t),vs=e=>`tel:${e.match(/\d+/)[0]}`;
function Ss({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(ke().countries=t);let a=()=>ke().countries,r=null,
l=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},ke().
chosen||yl(a(),r)),i=()=>a().find(M=>M.code===l());function u(M){ke().chosen=M,ws();for(let{element:S,draw:q}of ke().listeners)
q(S)}function p(M,S){return S(M),ke().listeners.add({element:M,draw:S,shown:!1}),queueMicrotask(ws),M}let c=M=>p(s("div",
{}),S=>S.replaceChildren(...M())),d=()=>{let M=[...a(),{code:"-",country:e["help-elsewhere"]}],S=s("select",{onchange:()=>{
u(S.value),o(S.value)}},...M.map(q=>s("option",{value:q.code},q.country)));return p(S,()=>{S.value=i()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),S)},m=({say:M,to:S},q)=>{if(/^(tel|sms):/.test(S))return s("a",
{class:q?"ajar-reach":"ajar-reach ajar-first",href:S},s("span",{},...Dn(M)));let F=s("span",{},M),N=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":E(e["help-copy-what"],{address:S}),onclick:async()=>{await qn(S,F)&&(N.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},F," ",N)},f=M=>s("li",{},s("p",{class:"ajar-for"},M.
for_what),s("p",{class:"ajar-hint"},[M.name,M.hours,M.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...M.reach.map(m))),g=({emergency:M,note:S})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),S?s("\
p",{class:"ajar-hint"},S):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:vs(M)},E(e["help-call"],{number:M})))),
k=M=>c(()=>{let S=i();if(!S)return[s("p",{},e["help-elsewhere-how"])];let q=M.flatMap(F=>F==="emergency"?g(S):Rn(S,[F]).
map(f));return[s("ul",{class:"ajar-help-lines"},...q)]});function v(){ks({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},d(),Bn({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),k(bs),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function b({title:M,text:S,now:q,lines:F,kinds:N,
countries:_},{level:x,aside:$,instead:L}){return _&&!P()&&(ke().countries=_),s("section",{class:"ajar-danger"},s(`h${x}`,
{tabindex:"-1"},M),s("p",{},S),N.length?null:L?.()??null,d(),k(F),s("ul",{class:"ajar-todo"},...q.map(W=>s("li",{},W))),
s("p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:$},e["help-aside"]))}let w=()=>s(
"button",{type:"button",class:"ajar-get-help",onclick:v},e["help-get"]);function y({emergency:M,...S}){let F=gl.map(_=>Rn(
S,[_])[0]?.reach??[]).flatMap(_=>["tel:","sms:"].map(x=>_.find(({to:$})=>$.startsWith(x))));return[{say:E(e["help-call"],
{number:M}),to:vs(M)},...F.filter(Boolean)]}let C=(M=`${e["help-line"]} `)=>c(()=>{let S=i(),q=(S?y(S):[]).flatMap(({say:_,
to:x},$)=>[$?" · ":"",s("a",{href:x},...Dn(_))]),F=s("button",{type:"button",class:"ajar-link",onclick:v},e["help-get"]),
N=s("span",{class:"ajar-off-paper"},q.length?" · ":"",F);return[s("p",{class:"ajar-help-line"},M,...q,N)]});function R(M){
if(!P())return;let[S]=[...M.querySelectorAll(xs)].reverse();S?.closest("p, ul").after(C(""));for(let q of M.querySelectorAll(
"details"))q.open=q.querySelector("summary").textContent===i()?.country}let B=()=>c(()=>{let M=i();return M?[s("p",{},s(
"b",{},`${e["help-title"]}, ${M.country}`)),s("p",{},`${e["help-danger"]} ${E(e["help-call"],{number:M.emergency})}`),s(
"ul",{},...Rn(M,bs).map(({for_what:S,name:q,reach:F,hours:N})=>s("li",{},...Dn(`${S}: ${q}. ${F.map(({say:_})=>_).join("\
 · ")}. ${N}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),P=()=>a().length>0;return{open:v,notice:b,button:w,line:C,addNumbers:R,
text:B,choose:u,code:l,isKnown:P}}var Bn=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function $s(e){if(ke().open){ke().open=e;return}ke().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(xs)&&(t.preventDefault(),t.stopPropagation(),ke().open())},{capture:!0})}async function qn(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Os(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var kl="about:blank";function Pn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(kl)}function Cs(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Pn()))},{capture:!0})}function Es(e,t,{words:n,group:o,change:a,say:r}){let l={...t},i={},u=e.piles.map(f=>(i[f.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let k=d[g.dataTransfer.
getData("text/plain")]?.[f.id];k&&!k.matches(":disabled")&&(k.checked=!0,c(k.dataset.card,f))}},i[f.id]))),p=()=>e.piles.
forEach(f=>{i[f.id].textContent=E(n["pile-count"],{pile:f.text,n:Object.values(l).filter(g=>g===f.id).length})}),c=(f,g)=>{
l[f]=g.id,p(),a({...l}),r(E(n.moved,{card:Ce(e.cards.find(k=>k.id===f).text),pile:g.text}))},d={},m=e.cards.map(f=>{d[f.
id]={};let g=`${o}-${f.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:k=>k.dataTransfer.setData(
"text/plain",f.id)},s("legend",{},f.text),s("div",{class:"ajar-into"},...e.piles.map(k=>{let v=s("input",{type:"radio",name:g,
value:k.id,"data-card":f.id,checked:l[f.id]===k.id,onchange:()=>c(f.id,k)});return d[f.id][k.id]=v,s("label",{},v,s("spa\
n",{},k.text))})))});return p(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-piles"},...u),...m)}var _n=["open","closed"],bl=[..._n,"half-open"],wl=2,vl=90,Fn=3,Yt="none",Ms=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
xl=/[“”„«»"' \t\n]/g,As=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,jl=["i","im","id","ill","ive","its","we",
"were","well"],Sl=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,$l=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Wn=new WeakMap;function Ol(e,t){let n=Ls(t),{sentences:o,forms:a,at:r}=Ml(e,n);if(r<0||a[r].name===Yt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Nl(Ll({sentences:o,forms:a,at:r},n),n.learned),{name:i,start:u,end:p}=a[r],c=Il(l,i,Un(e,o[r],
u,p),t),d=Rl(e,o,n),f=[l==="open"&&d.some(g=>g.name!=="two-at-once")?"":c,...d.map(g=>g.remark)].filter(Boolean);return{
kind:l,reason:c,notes:d,remarks:f.slice(0,wl)}}function Cl(e,t){let n=Ls(t),o=t["about-statements"],a=Rs(_l(e)),r=Object.entries(n.blame).map(([k,v])=>({name:k,places:a.
flatMap(b=>Dl(k,v,b,n))})),l=new Set(r.flatMap(({places:k})=>k.map(({sentence:v})=>v))),i=[],u="";for(let{name:k,places:[
v]}of r){if(!v)continue;let b=Bl(e,v,n.quotedTo[k]);i.length||(u=ql(k,e,v,n)),i.push({name:k,words:b,remark:E(o.blame[k].
say,{words:b})})}let p=i.map(k=>k.name),c=a.filter(k=>!l.has(k)),d=Object.keys(n.parts).filter(k=>(k==="seen"?c:a).some(
({line:v})=>qe(n.parts[k],v))),m=d.map(k=>o.parts[k]).join(", "),f=d.length?E(o.mirror,{parts:m}):"",g=[f,i.length?`${i[0].
remark} ${u}`:""].filter(Boolean);return{parts:d,mirror:f,blame:p,notes:i,rewording:u,remarks:g}}function Ts({remark:e,opener:t=""},n,o){
return o?.coach?Object.values(o.dangers).some(r=>nt(n,r).length)?[]:e==="question"?Ol(n,o.coach).remarks:Cl(`${t.replace(
/…$/,"")} ${n}`,o.coach).remarks:[]}function Ls(e){return Wn.has(e)||Wn.set(e,El(e)),Wn.get(e)}function El(e){let t=Kt(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([u,p])=>[u,Be(p,t)])),{limit:o,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Be(e.echoes,t),stated:Be(
e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:_n.map(i=>bt(l[i]))},passes:Be(e.passes,t),quotes:Be(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function qe(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Ml(e,t){let n=Rs(e),o=n.map(p=>Al(p,t)),a=p=>n.map((c,d)=>d).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>Ns(n[p])>=Fn),i=a(p=>!["none","echo","short"].includes(o[p].name)),[u]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var Zt=e=>e.trim().split(" ").slice(0,-1),Ns=({line:e})=>Zt(
e).length-1;function Al({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:l}){for(let[c,d]of Object.entries(
n)){let m=qe(d,e);if(m)return{name:c,start:m[0],end:m[1]}}let i=Object.entries(o).map(([c,d])=>({name:c,place:qe(d,e)})).
filter(({place:c})=>c).map(({name:c,place:[d,m]})=>({name:c,start:d,end:m}));if(i.length){let c=i.reduce((d,m)=>m.start<
d.start?m:d);return["what","how","why","when"].includes(c.name)?(l.lastIndex=c.start,t!=="?"&&l.test(e)?{...c,name:Yt}:e.
slice(2,c.start).split(" ").filter(Boolean).some(f=>!a.has(f))?{...c,name:`${c.name}-mid`}:c):c.name!=="wonder"&&t!=="?"?
{...c,name:Yt}:c}let u=Is(Zt(e).slice(1),a).length>Fn?"echo":"short";return{name:t==="?"&&qe(r,e)?u:Yt,start:2,end:e.length}}
function Is(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Tl({sentences:e,forms:t,at:n},{fillers:o}){let{
line:a,mark:r}=e[n],l=Is(Zt(a).slice(1),o),i=Zt(a.slice(t[n].start)),u=["what","how","why","tell","half-open"],p=t.filter(
({name:c},d)=>d!==n&&(e[d].mark==="?"||u.includes(c)));return[...l,...[2,3].map(c=>`> ${i.slice(0,c).join(" ")}`),...[1,
2].map(c=>`$ ${l.slice(-c).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:c})=>`beside ${c}`)]}function Ll(e,t){let{forms:n,weights:o,unit:a}=t.learned,
r=n[e.forms[e.at].name]??_n.map(()=>0),l=new Set(Tl(e,t).map(p=>Gt(p)%o[0].length)),i=a/Math.sqrt(l.size);return[...r.map(
(p,c)=>p+[...l].reduce((d,m)=>d+o[c][m],0)*i),0]}function Nl(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-a);return n-o>=t?
bl[e.indexOf(n)]:""}function Il(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?E(a[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":E(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Rl(e,t,{
data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(u=>u.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.
entries(o).flatMap(([u,p])=>{let c=l.map(m=>({sentence:m,place:qe(p,m.line)})).find(({place:m})=>m);if(c){let m=Un(e,c.sentence,
...c.place);return i.some(f=>f.includes(m))?[]:(i.push(m),[{name:u,words:m,remark:E(a[u],{words:m})}])}let d=l.filter(m=>Ns(
m)>=Fn).length>1;return u==="two-at-once"&&d?[{name:u,words:"",remark:a[u]}]:[]})}function Dl(e,t,n,{passes:o,quotes:a,unless:r}){
if(qe(a,n.line))return[];let l=Jt(o,n.line),i=qe(t,l);return!i||r[e]&&qe(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function Bl(e,{
sentence:t,start:n,end:o},a){let r=a&&qe(a,t.line.slice(n,o));return Un(e,t,n,r?n+r[1]:o)}function ql(e,t,n,o){let a=o.data["\
about-statements"].blame[e],r=Pl(e,t,n,o),l=r>0?Wl(t,n.sentence,r):"",i=e==="ultimatum"&&wt(l).line.split(" ").some(c=>jl.
includes(c)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?E(p,{rest:l}):a.
otherwise}function Pl(e,t,{sentence:n,start:o,end:a},{verbs:r,acts:l}){let{line:i}=n,u=i.slice(o,a).trim().split(" "),p=u[0]===
"you"||u[0]==="u",c=f=>p&&u.slice(1,1+f.length).join()===f.join(),d=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("n\
ot")&&(d=a);let m=c(["never"])&&r.has(u[2])||c(["always"])&&l.has(u[2]);if(e==="always"&&m&&(d=i.indexOf(` ${u[2]} `,o)+
1),e==="makes"&&c(["make","me","feel"])&&(d=i.indexOf(" feel ",o)+6),e==="feel-you"){let f=i.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=f<0?0:o+f+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(o))){let[[f],[,g]]=[n.places[o],n.places[a-1]];
t.slice(f,g).includes(",")&&(d=o+u.slice(0,3).join(" ").length+1)}return d<i.length-2?d:0}function Wl(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split($l,1),a=o.replace(As," ").replace(/^ +| +$/g,"");return[...a].length<=vl?a:""}var Un=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(As," ").replace(Sl,"");function Rs(e){let{line:t,places:n}=wt(e),o=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,u]=n[r-1],p=l?n[r]:[u,u];o.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return o}function _l(e){return e.replace(Ms,"").replace(xl,"")?e.replace(Ms,t=>" ".repeat(t.length)):
e}var Fl=1200;function Ds(e,{words:t,find:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-hint"}),r=s("div",
{class:"ajar-remarks"},o,a),l=0,i=[],u=d=>{window.ajarNoRemarks=d,i=[],c()},p=(d,m)=>s("button",{type:"button",class:"aj\
ar-link",onclick:()=>u(m)},d);function c(){let d=window.ajarNoRemarks===!0,m=d||!e.value.trim()?[]:n(e.value);m.length&&
m.join(`
`)===i.join(`
`)||(i=m,o.replaceChildren(...m.map(f=>s("p",{},f))),d?a.replaceChildren(p(t["remarks-on"],!1)):m.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(c,Fl)}),r}var Hn=2e4,Ul=10,be=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function vt({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new be("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:zl[r.kind](l,r);Re(r,a)&&(a[r.
id]=Hl(r,i,a))}return a}function Qt(e,t){try{vt(e,t)}catch(n){if(n instanceof be)return!1;throw n}return!0}var Ps=e=>Object.
values(e).every(t=>t==null);function we(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Bs(
e.cards,n)),me(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Bs(e.piles,t[n.
id])}`);case"date":return[Tn(t)];case"list":return t.map(me);default:return[me(`${t}`)]}}var Bs=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Hl(e,t,n){if(e.kind!=="choice"||!t)return t;let o=Qe(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var zl={ruler(e){if(!Number.isInteger(e)||e<0||e>Ul)throw new be("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:u})=>u);if(!qs(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Kn(a)))throw new be("answer-cards");let{chosen:r}=e,l=zn("own"in e?e.own:"")??"";if(l&&!o)throw new be("ans\
wer-own");if(!n&&r.length+!!l>1)throw new be("answer-one-card");let i=a.filter(u=>r.includes(u));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),a=Kn(n.map(({id:l})=>l));if(!qs(e)||!Object.keys(e).every(
Kn(o))||!Object.values(e).every(a))throw new be("answer-piles");let r=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:zn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new be("answer-lines",
{most:t});let n=e.map(o=>zn(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!ct(e))throw new be(
"answer-day");return e}};function zn(e){if(typeof e!="string")throw new be("answer-text");if(e.length>Hn&&[...e].length>
Hn)throw new be("answer-long",{most:Hn});return me(e)?e:null}var Kn=e=>t=>e.includes(t),qs=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Kl=[{answers:["all"]}],Vl=/\p{L}/u,Jl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Gl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Yl=/\{([a-z][a-z0-9-]*)\}/g;function en({items:e,rules:t,reflection:n},o,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(
e.map(({id:d})=>[d,o[d]??null]));if(Ps(i))return"nothing"in n?[Xt([n.nothing])]:[];let{parts:u}=Fs({items:e,answers:i,rules:t,
phrases:n,last:l}),c=(r||!t.length?Kl:t).flatMap(u);return r||!("closing"in n)?c:[...c,Xt([n.closing])]}function _s({items:e,
rules:t,reflection:n},o){let{sentences:a}=Fs({items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(
r):[])}var Xt=e=>({words:e,heading:"",said:[]}),_e=(e,t,n=[])=>({words:n,heading:e,said:t}),Ws=(e,t)=>e.filter(n=>!t.has(
Ne(n)));function Fs({items:e,answers:t,rules:n,phrases:o,last:a}){let r=x=>e.find(({id:$})=>$===`couple-${x}`)??e.find(({
id:$})=>$===x),l=x=>t[r(x)?.id]??null,i=x=>r(x)?we(r(x),l(x)):[],u=x=>{let $=new Set(x.map(r));return e.filter(L=>$.has(
L))},p=x=>{let $=l(x);return typeof $=="number"?$:i(x).length},c=x=>x.map($=>l($)?.chosen).find($=>Array.isArray($))??[],
d=(x,$)=>{let[L,W]=[r(x),l(x)];return L?.kind!=="sort"||!W?[]:L.cards.filter(({id:K})=>W[K]===$).map(({text:K})=>K)},m=x=>new Set(
x?i(x).map(Ne):[]),f=({if:x=[],unless:$=[]})=>x.every(g)&&!$.some(g);function g(x){if(typeof x=="string")return l(x)!==null;
let{item:$=[],cards:L,piles:W,without:K,only:A,least:z,asked:U}=x;if(U)return!!r(U)&&Re(r(U),t);let X=$.find(se=>l(se)!==
null);if(!X)return!1;let oe=c([X]);return L&&!L.some(se=>oe.includes(se))||W&&!W.some(se=>Ws(d(X,se),m(K)).length)||A&&!(se=>se.
size===1&&se.has(A))(new Set(Object.values(l(X))))?!1:z==null||p(X)>=z}let k=(x,$={})=>E(o[x],$);function v(x,$={}){if(typeof x==
"string")return k(x,$);if(!f(x))return null;let{phrase:L,of:W,since:K}=x;if(!W)return k(L,$);if(!i(W).length)return null;
let A=K&&a?.values[W];return A==null?k(L,{n:p(W),...$}):k(K,{n:p(W),last:A,day:a.day,...$})}let b=(x=[],$={})=>x.map(L=>v(
L,$)).filter(L=>L!==null),w=(x,$)=>{let L=b(x,$);return L.length?[Xt(L)]:[]};function y(x){if(typeof x=="string")return i(
x);if("level"in x)return S(x);if("phrase"in x){let[z]=x.of?i(x.of):[],U=v(x,z===void 0?{}:{words:z});return U===null?[]:
[U]}let{item:$,pile:L,also:W,without:K}=x,A=L?d($,L):i($);return W&&(A=A.filter(z=>m(W).has(Ne(z)))),Ws(A,m(K))}let C=({
heading:x,under:$})=>x?k(x):($&&r($)?.said)??"";function R(x,$){let L=r(x);if(L?.kind!=="sort"||t[L.id]===null)return[];
let W=A=>L.piles.find(z=>z.id===A).text;return($??L.piles.map(({id:A})=>A)).map(A=>({id:A,text:W(A),cards:d(x,A)}))}let B=n.
find(x=>x.ladder)?.ladder,P=()=>Math.floor(B.rungs.length/2);function M(x){let[$]=c([x]);return!B||!$?null:P()-B.rungs.findIndex(
({card:L})=>L===$)}function S({level:x,up:$=0}){let L=x.map(M).find(K=>K!==null);if(!B||L===void 0)return[];let W=B.rungs[P()-
L-$];return W?i(W.item):[]}let q={answers({answers:x}){return(x[0]==="all"?e:u(x)).filter(({id:L})=>t[L]!==null).map(L=>_e(
L.said||L.ask,we(L,t[L.id])))},lines(x){let $=x.lines.flatMap(y),L=$.length?[_e(C(x),$,b(x.say))]:[],W=x.count?.[Math.min(
$.length,x.count.length-1)];return W?[...L,Xt([k(W,{n:$.length})])]:L},piles({piles:x,only:$,heading:L,below:W={},all:K={}}){
let A=z=>z.length===r(x).cards.length;return R(x,$).filter(({cards:z})=>z.length).flatMap(({id:z,text:U,cards:X})=>{let oe=A(
X)&&K[z]||W[z],J=L?k(L,{pile:U}):U;return[_e(J,X),...w(oe?[oe]:[])]})},empty(x){let $=R(x.empty,x.only).filter(({cards:L})=>!L.
length).map(({text:L})=>L);return $.length?[_e(C(x),$,b(x.say))]:[]},sentence(x){let $=o[x.sentence],L=ot($),W=Object.fromEntries(
L.map(K=>[K,i(K).join(" ")]));return Object.values(W).every(Boolean)?[_e(C(x),[Vn(x,$,W)])]:[]},message(x){let $=F(x.message);
return $.length?[_e(C(x),[$.join(" ")])]:[]},ladder(){let[x=""]=i(B.goal),[[$],[L]]=[c([B.today]),c([B.later])],W=B.rungs.
map(({card:K,item:A})=>{let z=r(A)?.said??"",[U]=i(A),X=U?`${z}: ${U}`:k("open",{level:z}),oe=Zl(K===$,K===L,!!L);return oe?
k(oe,{level:X}):X});return[_e(k(x?"ladder":"ladder-unnamed",{goal:x}),W)]},missing({missing:x,say:$}){let L=u(x).filter(
({id:W})=>t[W]===null);return L.length?w($,{parts:L.map(W=>W.said).join("; ")}):[]},repeated(x){let $=x.repeated.map(i),
L=new Map;for(let A of $.flat())L.has(Ne(A))||L.set(Ne(A),A);let W=A=>$.filter(z=>z.some(U=>Ne(U)===A)).length>1,K=[...L].
filter(([A])=>W(A)).map(([,A])=>A);return K.length?[_e(C(x),K)]:[]}},F=x=>x.parts.map($=>[$,i($.item)[0]]).filter(([,$])=>$).
map(([$,L])=>N($,L,x));function N(x,$,{self:L=[],small:W=[],capitals:K=[]}){let{opener:A,clause:z,clauses:U=[],questions:X=[],
names:oe=!1}=x,J=Ce($),se=zt(J),ve=se.toLowerCase();if(L.includes(ve))return Je("{words}.",{words:J});let Ee=[...o[A]].at(
-1);if(!Jl.test(J.match(Vl)?.[0]??"a")||X.includes(ve))return Je(`{words}${Ee}`,{words:J});let D=o[z&&U.includes(ve)?z:A],
V=oe||K.includes(se);return Je(D,{words:tn(J,W,V)})}function _(x){if(!f(x))return[];let $=Object.keys(q).find(W=>W in x),
L=$?q[$](x):w(x.say);return L.length&&x.then?[...L,...w([x.then])]:L}return{parts:_,sentences:F}}var ot=e=>[...e.matchAll(
Yl)].map(([,t])=>t);function Vn({alike:e,small:t=[],lower:n=[]},o,a){let r=i=>tn(Ce(me(a[i])),t,!n.includes(i)),l=Object.
fromEntries(ot(o).map(i=>[i,r(i)]));return Je(o,l,e)}function tn(e,t,n){let o=zt(e);if(!([...o].length>1&&Gl.test(o)&&!n)&&
!t.includes(o.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function Zl(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function Us(e,t,n,o=null){let a=Ql(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:en(e,t,{plain:r,last:o})}}function Ql({
items:e},t,n){let o=n&&js(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function Jn(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(c,d)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},c),u=i(t["home-no"],()=>{}),p=s("div",{class:"\
ajar-moves"},u,i(n,a));e.replaceChildren(s("p",{},o),p),u.focus()}function nn(e){let n=s("button",{type:"button",onclick:()=>Jn(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function Hs({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=s("p",{class:"ajar-problem",role:"al\
ert"}),i=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),p=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,u),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=c,m=!1,f=!1,g=!1,k=!1,v=!1,b=(D,V,ne={})=>s(
"button",{type:"button",onclick:V,...ne},D),w=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>$()}),y=b(
e["keep-open"],()=>$(),{class:"ajar-link"}),C=s("div",{class:"ajar-offer"}),R=!1,B=D=>{D.tabIndex=-1,D.focus()},P=()=>u.
querySelector(".ajar-change"),M=()=>c.state==="kept"&&!c.reopen;function S(D,V=D){r.dataset.short=V,a.textContent!==D&&(a.
textContent=D)}function q(){let D=c.problem?e["keep-unsaved"]:e["keep-saving"],[V,ne]={none:[e["notice-alone"],e["notice\
-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[D],
lost:[e["keep-lost"]]}[v?"lost":c.state];r.classList.toggle("ajar-state-lost",v),S(V,ne),r.dataset.longest=c.state==="ke\
pt"?e["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem,F()}function F(){let D=n&&
c.state==="none"&&!m,[V,ne]=c.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];w.setAttribute(
"aria-label",V),w.replaceChildren(s("span",{class:"ajar-long"},V),s("span",{class:"ajar-short"},ne)),w.hidden=!D||R,y.hidden=
!D||!c.exists,C.hidden=!D||k,p.hidden=D&&l.hidden&&!i.textContent}function N(){let D=()=>{k=!0,q(),B(r)};return C.replaceChildren(
s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},b(e["keep-nothing"],D),b(e["keep-offer-yes"],$))),C}function _(){
c={...c,saved:!1},q()}function x(){q(),d=c,M()?u.replaceChildren(f?U("change"):se()):c.state!=="none"?u.replaceChildren(
U("unlock")):m?u.replaceChildren(U(c.exists?"open":"start")):u.replaceChildren(n?"":k?A():K())}let $=()=>{m=!0,i.textContent=
"",x(),p.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},L=()=>c.hosted?s("p",{},e["keep-hub"]):null,
W=()=>c.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function K(){return s("div",
{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[c.exists?"keep-there":"keep-why"]),L(),s("d\
iv",{class:"ajar-moves"},b(e["keep-nothing"],()=>{k=!0,x(),B(r)}),b(e[c.exists?"keep-open":"keep-start"],$)))}let A=()=>s(
"p",{},b(e[c.exists?"keep-open":"keep-start"],$,{class:"ajar-link"}));function z(){let V=["none","weak","fair","good","s\
trong"].map(ne=>e[`keep-strength-${ne}`]).reduce((ne,I)=>I.length>ne.length?I:ne);return s("p",{class:"ajar-strength","a\
ria-live":"polite","data-longest":V},s("span",{},e["keep-strength-none"]))}function U(D){let V=D==="start"||D==="change",
ne={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[D],I=s("input",{id:`${o}-\
words`,type:"password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{V&&t({strength:I.value})}}),G=s("in\
put",{id:`${o}-again`,type:"password",spellcheck:"false"}),Q=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),G),
te=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),ee=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.
place,onchange:()=>t({place:ee.value})}),ae=z(),ue=()=>{if(!I.value){I.focus();return}if(te.hidden=!0,V&&I.type==="passw\
ord"&&G.value!==I.value){te.textContent=e["keep-again-differs"],te.hidden=!1,G.focus();return}D==="change"?t({change:I.value},
{awaited:!0}):t({[D==="start"?"keep":"unlock"]:I.value,place:ee.value},{awaited:!0}),S(e["keep-opening"]),I.value="",G.value=
"",ae.firstChild.textContent=e["keep-strength-none"]},he=()=>{m=!1,f=!1,x(),D==="change"?P().focus():B(r)},fe=s("details",
{},s("summary",{},e["keep-where"]),s("label",{for:`${o}-place`},e["keep-place"]),ee);return s("form",{class:"ajar-ask",onsubmit:le=>{
le.preventDefault(),ue()}},s(c.state==="locked"?"h1":"p",{class:"ajar-title"},ne),L(),D==="start"&&n?s("p",{},e["keep-wh\
y"]):null,D==="start"?W():null,D==="change"?s("p",{},e["keep-change-how"]):null,V?s("p",{},e["keep-no-way-back"]):null,D===
"start"&&c.here==="browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[D==="change"?"keep-new":"kee\
p-passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},e[V?"keep-how":"keep-how-open"]),I,V?ae:null,V?Q:null,s("label",
{class:"ajar-card"},s("input",{type:"checkbox",onchange:({target:le})=>{I.type=le.checked?"text":"password",Q.hidden=le.
checked,te.hidden=!0}}),s("span",{},e["keep-see"])),V?te:null,D==="change"||c.here?null:fe,s("div",{class:"ajar-moves"},
D==="unlock"?null:b(e["keep-not-now"],he),s("button",{type:"submit"},ne)),V?null:J(),D==="start"&&c.here?oe():null)}let X=()=>s(
"div",{},b(e["keep-copy"],()=>t({take:"sealed"})));function oe(){let D={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},V=s("input",{type:"file",onchange:async()=>{let G=new Uint8Array(await V.files[0].arrayBuffer()),Q=()=>t(
{bring:G},{awaited:!0});V.value="",c.exists?Jn(I,{...D,act:Q}):Q()}}),ne=s("label",{class:"ajar-words"},s("span",{},e["k\
eep-bring"]),V),I=s("div",{class:"ajar-twice"},ne);return I}function J(){let D=nn({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summary",{},e["keep-forgot"]),s("p",{},e["keep-f\
orgot-how"]),...c.here?[s("p",{},e["keep-copy-forgot"]),X(),oe()]:[],s("p",{},e["keep-erase-how"]),D)}function se(){let D=s(
"select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(D.value)})},...[...new Set([5,15,30,60,c.minutes])].sort((V,ne)=>V-
ne).map(V=>s("option",{value:V,selected:V===c.minutes},E(e["keep-minutes"],{n:V}))));return s("div",{class:"ajar-kept"},
b(e["keep-lock"],()=>{S(e["keep-opening"]),t({lock:!0},{awaited:!0})}),b(e["keep-change"],()=>{f=!0,g=!1,x(),u.querySelector(
"input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-changed",role:"status"},g?e["keep-changed"]:""),s("details",
{},s("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[s("p",{},e["keep-copy-how"]),X()]:[s("p",{},c.place)],c.
copied?s("p",{},E(e["keep-copied"],{program:c.copied})):null,s("label",{for:`${o}-minutes`},e["keep-idle"]),D))}function ve(D){
if(D.strength!=null){let V=u.querySelector(".ajar-strength > span");V&&(V.textContent=D.strength);return}if(D.changed){f=
!1,x(),u.querySelector(".ajar-changed").textContent=e["keep-changed"],g=!0,P().focus();return}c={...c,...D},c.state==="k\
ept"&&(m=!1),M()||(f=!1),q(),Ee()}let Ee=tt(u,()=>{let D=d;if(D.state===c.state&&D.exists===c.exists&&D.minutes===c.minutes&&
D.here===c.here&&!!D.reopen==!!c.reopen&&!!D.hosted==!!c.hosted&&u.firstChild){d=c;return}let ne=m&&D.place!==c.place;x(),
D.state!==c.state&&D.state!=="none"?B(r):ne&&u.querySelector("input").focus()});return x(),{line:r,small:w,opener:y,more:p,
offer:N,setStart:D=>{R=D,q()},update:ve,begin:_,setLost:D=>{v=D,q()},say:D=>{i.textContent=D,p.hidden=!1}}}function zs({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!Re(o,n)))if(o.kind==="choice"){let l=(o.among?
Qe(o,n):o.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[o.id]={chosen:l,
own:i})}else if(o.kind==="sort"){let r=o.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var Ks=(e,t)=>E(e.ask,t);var Xl=new Set(["autorestarting","dead","restarting","terminating"]),ei=4e3;function Vs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,l=(u,p)=>{
Xl.has(p)&&t()},i=(u,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,ei):n()};return o.connect(
l),a.connect(i),()=>{clearTimeout(r),o.disconnect(l),a.disconnect(i)}}function Js({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([u,p])=>{let c=zs(u,p),d=u.items.filter(m=>m.id in c).map(m=>[Ks(m,c),...we(m,c[m.id])].join(`
`));return[u.title,...d].join(`

`)}).join(`


`);async function r(u){let p=a(),c=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});c.value=p,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(u.append(c),c.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let p=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(u){o=u;for(let p of n)p.hidden=!u}return{line:l,set:i,isLost:()=>o,forget:u=>n.delete(
u)}}var Gs=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Ys(e,{words:t,send:n,open:o,help:a,matters:r,ways:l,isPrinted:i}){let u=s("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),p=Se(t,S=>u.replaceChildren(S)),c=S=>{p.begin(),n(S)},d=s("div",{}),m={},f="",g=0,k=_t(t);e.replaceChildren(
s("section",{class:"ajar-home","aria-label":t["home-title"]},d),u);let v=(S,q)=>s("button",{type:"button",onclick:q},S),
b=S=>s("div",{class:"ajar-reflection"},...S.flatMap(q=>ut(q,3))),w=(S,q,F)=>nn({words:t,label:S,question:q,act:()=>c(F)}),
y=()=>{let S=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{S.files[0]&&c({import:await S.files[0].
text()}),S.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),S)};function C(){let S=r();return m.
something?[S.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...S.map(({heading:q,lines:F})=>s("div",
{},s("dt",{},q),...F.map(N=>s("dd",{dir:"auto"},N))))),s("div",{class:"ajar-moves"},...l())]:[]}let R=tt(d,()=>{let S=JSON.
stringify([m,r()]);S!==f&&(f=S,Ft(d,P))}),B=()=>[v(t["home-take-plan"],()=>c({take:"plan",paper:k.value(),country:a.code()})),
k.element()];function P(){let S=(N,_)=>v(_,()=>c({take:N})),q=g>(m.danger?.kinds.length??0)?null:m.danger,F=()=>{g=q.kinds.
length+1,P(),d.querySelector(".ajar-welcome").focus()};d.replaceChildren(q?a.notice(q,{level:2,aside:F}):"",s("p",{class:"\
ajar-welcome",tabindex:"-1"},m.welcome),m.newest?s("div",{class:"ajar-moves"},v(t["home-go-on"],()=>o(m.newest))):"",m.due?.
length?s("ul",{},...m.due.map(N=>s("li",{},N))):"",m.plan?.length?s("h2",{},t["home-plan"]):"",m.plan?.length?b(m.plan):
"",m.plan?.length&&!q?a.line():"",...(m.earlier??[]).filter(({plan:N})=>N.length).map(({title:N,plan:_})=>s("details",{},
s("summary",{},`${t["home-plan"]}, ${N}`),b(_))),...C(),s("details",{},s("summary",{},t["home-take"]),s("p",{},t["home-n\
ot-encrypted"]),s("div",{class:"ajar-take"},...q?[]:[...i?B():[],S("calendar",t["home-take-calendar"]),m.danger?"":S("ca\
lendar-line",t["home-take-calendar-line"])],S("check-ins",t["home-take-check-ins"]),S("everything",t["home-take-everythi\
ng"])),y()),m.something?s("details",{},s("summary",{},t["home-end"]),s("p",{},t["home-anew-how"]),w(t["home-anew"],t["ho\
me-anew-sure"],{restart:!0}),s("p",{},t["home-erase-how"]),w(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{
update:S=>{p.end(),m=S,R()},settle:p.end,say:(S,q="")=>{p.end();let F=s("div",{class:"ajar-text"});ye(F,q),u.replaceChildren(
S,F),u.scrollIntoView({block:"nearest"})}}}function Zs({name:e,type:t,data:n}){let o=URL.createObjectURL(new Blob([Gs(n)],
{type:t}));s("a",{href:o,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}var ti=1e3;function on(e,{title:t,paper:n,isTight:o=!1,onRefused:a}){let{documentElement:r,title:l}=document,i=m=>s("div",
{class:`ajar-plan-${m}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},i("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),i("foot"));document.body.append(u),r.classList.add("ajar-printing"),document.title=t;
let p=new AbortController,c=()=>{p.abort(),u.remove(),r.classList.remove("ajar-printing"),document.title=l},d=setTimeout(
a,ti);addEventListener("beforeprint",()=>clearTimeout(d),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,c,{capture:!0,signal:p.signal})}function Xs({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:l,sentence:i,fields:u,message:p,beside:c,section:d,
ladder:m}=e,f=[s("h1",{},r),...l.map(g=>Qs("ajar-plan-goal",g)),...i.map(g=>Qs("ajar-plan-hero",g)),Yn(u,"h2"),...p.map(
g=>Gn(g,st(g.lines))),c.length?s("section",{},Yn(c,"h2")):"",...d.map(g=>Gn(g,ai(g))),...m.map(g=>Gn(g,ri(g),si(g))),n.length?
s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];on(f,{title:r,
paper:t,isTight:c.length>2,onRefused:a})}var sn=({lines:e})=>[...e.join("")].length,ni=e=>sn(e)<160?"large":sn(e)<500?"m\
iddle":"usual",Qs=(e,t)=>s("div",{class:e,"data-size":ni(t)},...Zn(t,"h2")),oi=e=>sn(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),st=e=>e.map(t=>s("p",{dir:"auto"},t)),ea=e=>e.length>1?[s("ul",{},...e.map(t=>s("li",{dir:"a\
uto"},t)))]:st(e),Zn=({heading:e,lines:t},n,o=st)=>[s(n,{},e),...o(t)];function Yn(e,t){let n=e.every(oi)?"ajar-plan-bes\
ide":"",o=t==="h3"?ea:st;return s("div",{class:n},...e.map(a=>s("div",{},...Zn(a,t,o))))}var si=({fields:e,rungs:t})=>[...e,
...t].reduce((n,o)=>n+sn(o),0)<900,Gn=({heading:e},t,n=!1)=>s("section",{"data-whole":n},s("h2",{class:"ajar-plan-title"},
e),...t),ai=({fields:e})=>{let t=n=>n.cards&&n.lines.every(o=>[...o].length<60);return e.some(({cards:n})=>n)?e.map(n=>t(
n)?s("ul",{class:"ajar-plan-pills"},...n.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},...Zn(n,"h3",ea))):[Yn(e,"h3")]},
ri=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>st(n)),s("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:o,
marks:a})=>s("li",{"data-here":a.length>0},s("h3",{},n),s("div",{},...st(o),a.length?s("p",{},s("b",{},a.join(" · "))):
null))))];var li={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},ta=["first","sec\
ond","third"],at=10,ii=400,xt=17,Qn=16,Ge=14,[ra,la]=[12,38],[Xn,eo,ci]=[46,8,30],na=15,oa=26,ui=14;function to(e,t,n){let o=t.
map((i,u)=>({...i,look:ta[u%ta.length]})).filter(({id:i})=>e.some(({values:u})=>u[i]!==null)),[a,r]=e.length>1?di(e,o,n):
pi(e[0],o,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${ce(r)}`}">
${a.join(`
`)}
</svg>
`}function pi(e,t,n){let[o,a,r]=[92,14,n-14],l=u=>a+(r-a)*u/at;return[t.flatMap(({id:u,name:p,look:c},d)=>{let m=d*o,f=m+
46,g=e.values[u],k=[...Array(at+1).keys()].map(b=>jt([l(b),f-5],[l(b),f+5],"edge",1)),v=[0,at].filter(b=>b!==g).map(b=>Fe(
`${b}`,l(b),f+25,"muted",{size:Ge,anchor:"middle"}));return[Fe(p,0,m+xt,c,{size:xt,bold:!0}),jt([a,f],[r,f],"edge",1.5),
...k,...v,ua(c,l(g),f,9),Fe(`${g}`,l(g),f+29,c,{size:xt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function di(e,t,n){let o=gi(
e,ra,n-la),a=Xn+at*eo+ci,r=t.flatMap((p,c)=>fi(e,p,o,c*a,n)),l=t.length*a,[i,u]=yi(e,o,l,n);return[[...r,...i],l+u]}function fi(e,{
id:t,name:n,look:o},a,r,l){let[i,u]=[r+Xn,r+Xn+at*eo],p=e.map(({values:f},g)=>({value:f[t],x:a[g],y:u-eo*f[t]})).filter(
({value:f})=>f!==null),c=[i,u].flatMap((f,g)=>[jt([0,f],[l-la+ra,f],"line",1),Fe(g?"0":`${at}`,l,f+5,"muted",{size:Ge,anchor:"\
end"})]),d=Math.min(...a.slice(1).map((f,g)=>f-a[g])),m=d<11?Math.max(2,d/3):5.5;return[Fe(n,0,r+xt,o,{size:xt,bold:!0}),
...c,Si(p,o),...p.map(({x:f,y:g})=>ua(o,f,g,m)),...mi(p,o)]}function mi(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[u,p]=[
e[i-1]?.value??a,e[i+1]?.value??a],c=u>=a&&p>=a&&u+p>2*a,d=(u-a)*(p-a)<0,m=i===0||i===e.length-1;return{value:a,x:r+(d?Math.
sign(u-a)*6:0),y:l+(c?22:-11),half:`${a}`.length*Qn*.6/2,rank:m?0:a===u?3:d?2:1}}),o=[];for(let a of n.sort((r,l)=>r.rank-
l.rank))(a.rank===0||a.rank<3&&e.length<=ui)&&!o.some(l=>hi(a,l))&&o.push(a);return o.map(({value:a,x:r,y:l})=>Fe(`${a}`,
r,l,t,{size:Qn,bold:!0,anchor:"middle"}))}var hi=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Qn;function gi(e,t,n){
let o=ia(e);if(o.length===1){let p=(n-t)/(e.length-1);return e.map((c,d)=>t+d*p)}let a=o.slice(1).map((p,c)=>dn(o[c].day,
p.day)),r=na*(e.length-o.length)+oa*a.length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((p,c)=>p+c,0),u=t;return o.
flatMap(({many:p},c)=>(c&&(u+=oa*l+i*a[c-1]),Array.from({length:p},(d,m)=>(m&&(u+=na*l),u))))}function ia(e){if(!e.every(
({day:o},a)=>o&&o>=(e[a-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(
-1).many++:n.push({day:o,many:1});return n}function yi(e,t,n,o){let a=ia(e);if(a.length===1){let[c]=a.map(y=>y.day&&aa(y.
day,!0)),m=o<ii||e.length>4?2:e.length,f=m===2?[0,e.length-1]:[...e.keys()],g=o/m-14,k=f.map(y=>({x:t[y],lines:bi(e[y].moment,
g)})),v=Math.max(...k.map(({lines:y})=>y.length))*Ge*1.25,b=k.flatMap(({x:y,lines:C})=>sa(C,y,n+12,o)),w=c?[Fe(c,0,n+v+22,
"muted",{size:Ge})]:[];return[[...b,...w],v+(c?28:8)]}let r=new Set(a.map(({day:c})=>c.slice(0,4))),l=[],i=0;for(let{day:c,
many:d}of a){let[m,f]=[t[i],t[i+d-1]];l.push({from:m,to:f,x:(m+f)/2,words:aa(c,r.size>1)}),i+=d}let u=l.flatMap(({from:c,
to:d,x:m})=>[jt([c,n-4],[d,n-4],"edge",1),jt([m,n-4],[m,n+2],"edge",1)]),p=ki(l.map(c=>({...c,...ca([c.words],c.x,o)})));
return[[...u,...p.flatMap(({words:c,x:d})=>sa([c],d,n+18,o))],24]}function ki(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.
slice(1,-1))a.start>=o.at(-1).end+14&&a.end+14<=n.start&&o.push(a);return[...o,n]}function ca(e,t,n){let o=Math.max(...e.
map(an))/2,a=Math.min(Math.max(t,o),n-o);return{start:a-o,end:a+o}}function sa(e,t,n,o){let{start:a,end:r}=ca(e,t,o),[l,
i]=a<=0?["start",0]:r>=o?["end",o]:["middle",t];return e.map((u,p)=>Fe(u,i,n+p*Ge*1.25,"muted",{size:Ge,anchor:l}))}var aa=(e,t)=>Ze(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function bi(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){
let l=`${n.at(-1)} ${r}`.trim();!n.at(-1)||an(l)<=t?n[n.length-1]=l:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(
Boolean).map(r=>wi(r,t))}function wi(e,t){let n=[...e];if(an(e)<=t)return e;for(;n.length&&an(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var vi=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,an=e=>[
...e].reduce((t,n)=>t+Ge*(vi.test(n)?1.05:.58),0),ce=e=>`${Math.round(e*10)/10}`,rn=e=>`var(--ajar-${e}, ${li[e]})`,xi={
"&":"&amp;","<":"&lt;",">":"&gt;"},ji=e=>e.replace(/[&<>]/g,t=>xi[t]);function Fe(e,t,n,o,{size:a,bold:r=!1,anchor:l="st\
art"}){let i=r?' font-weight="650"':"";return`<text ${`x="${ce(t)}" y="${ce(n)}" text-anchor="${l}"`} font-size="${a}"${i}\
 fill="${rn(o)}">${ji(e)}</text>`}var jt=(e,t,n,o)=>`<path d="M${e.map(ce).join(" ")}L${t.map(ce).join(" ")}" stroke="${rn(
n)}" stroke-width="${o}" fill="none"/>`,Si=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${ce(n)} ${ce(o)}`).join("L")}" strok\
e="${rn(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function ua(e,t,n,o){let[a,r,l]=[t,n,o];return`<p\
ath d="${{first:`M${ce(a-l)} ${ce(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,second:`M${ce(a-l*.9)} ${ce(r-
l*.9)}h${ce(l*1.8)}v${ce(l*1.8)}h${ce(-l*1.8)}z`,third:`M${ce(a)} ${ce(r-l*1.25)}L${ce(a+l*1.25)} ${ce(r)}L${ce(a)} ${ce(
r+l*1.25)}L${ce(a-l*1.25)} ${ce(r)}z`}[e]}" fill="${rn(e)}"/>`}var $i=600,Oi=340;function da(e,t,n){return{sentence:Ci(e,t,n),wide:to(e,t,$i),narrow:to(e,t,Oi),columns:[n["chart-momen\
t"],...t.map(({name:o})=>o)],rows:e.map(({moment:o,values:a})=>[o,...t.map(({id:r})=>a[r])])}}function Ci(e,t,n){let[o,a]=[
e[0],e.at(-1)],r=o.day&&Ei(o.day,o.day.slice(0,4)!==a.day?.slice(0,4)),l=t.map(({id:p})=>p).filter(p=>o.values[p]!==null);
if(e.length===1){let p=l.map(d=>E(n["check-ins-value"],{ruler:n[`ruler-${d}`],value:o.values[d]})),c=pa(p);return r?E(n["\
check-ins-once"],{day:r,rulers:c}):E(n["check-ins-once-undated"],{rulers:c})}let i=l.map(p=>({id:p,before:o.values[p],after:a.
values[p]})).filter(({after:p})=>p!==null).map(({id:p,before:c,after:d})=>E(c===d?n["check-ins-same"]:n["check-ins-chang\
ed"],{ruler:n[`ruler-${p}`],before:c,after:d}));if(!i.length)return n["check-ins-differ"];let u=pa(i);return r?E(n["chec\
k-ins-since"],{day:r,rulers:u}):E(n["check-ins-since-undated"],{rulers:u})}var Ei=(e,t)=>Ze(e,{month:"long",day:"numeric",
...t&&{year:"numeric"}}),pa=e=>new Intl.ListFormat("en-US",{type:"conjunction"}).format(e);var rt=(...e)=>e.map(([t,n,o={}])=>pe("path",{class:t,d:n,...o})),St=(e,...t)=>pe("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Mi=(e,t,n,o)=>pe("circle",{class:e,cx:t,cy:n,r:o}),Ai={cup:()=>St("88 74 46 56",...rt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>St("296 12 176 168",...rt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>St("136 24 136 140",...rt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Mi("glow",234,94,4),...rt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>St("312 66 80 120",...rt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>St("190 66 72 100",pe("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),pe("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...rt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},fa=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},Ai[l](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function ma(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),fa(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var ha=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),fa(e.doors,t)),
ga=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Ti=4e3,Li=6e3,Ni=6;function ya(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?c():p()},e.begin);function l(m,f){o.textContent=m,a.dataset.breath=f}function i(){if(n===Ni){c(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(u,Ti)}function u(){l(e.out,"out"),t=setTimeout(i,Li)}function p(){n=0,r.textContent=
e.stop,i()}function c(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(m=>s("li",{},m))))),stop:c}}var Ye=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function ka(e,{exercises:t,danger:n,workshop:o}){let a=e.filter(({key:c})=>c===`${o.plan}@`).at(-1)?.response,{rules:r,reflection:l}=t[o.
plan]??{},i=r?.find(c=>c.sentence);if(!a||!i)return"";let u=c=>ba(a[c])&&me(a[c])!=="";if(!ot(l[i.sentence]).every(u))return"";
let p=c=>Object.values(n).some(d=>nt(c,d).length);return Object.values(a).flatMap(Ii).some(p)?"":Vn(i,l[i.sentence],a)}var Ii=e=>(e?.
own?[e.own]:[e].flat()).filter(ba),ba=e=>typeof e=="string";var Dd=new TextEncoder;var wa="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",va=`${wa}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Qd=new RegExp(`(?:[${wa}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Xd=new RegExp(`^[${va}]+`),ef=new RegExp(`(^|[;,|"])([${va}]*)(?=[=+\\-@−＝＋－＠])`,"g");function xa({after:e,among:t,...n},o){return vt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var qi=["goal","sentence","fields","message","beside","section","ladder"],Pi="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Wi=new RegExp(
`\\r\\n|[${Pi}]`);function ja(e,t){let n=new Map(e.map(u=>[u.key,u])),{plan:o,printed:a}=t.workshop,r=n.get(`${o}@`),l=r?ka([r],t):"",i=Object.
fromEntries(qi.map(u=>[u,[]]));for(let u of a){let{response:p}=n.get(`${u.exercise}@`)??{},c=Object.keys(p??{}).length?t.
exercises[u.exercise]:null;if(!c)continue;let d=_i(Fi(c,p),u,u.exercise===o?l:"");i[u.look].push(...d.filter(m=>m.lines?.
length||m.fields?.length||m.rungs?.length))}if(!Object.values(i).some(u=>u.length))throw new Ye("journal-no-plan");return{
...i,title:t.exercises[o]?.title??""}}function _i(e,{look:t,items:n,pile:o},a){if(t==="sentence")return a?[e.sentence(a)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(o)
return n.flatMap(l=>e.pile(l,o));let r=a?e.told():[];return e.fields(...n.filter(l=>!r.includes(l)))}var ln=e=>e.flatMap(t=>t.split(Wi)).map(me).filter(Boolean);function Fi({title:e,items:t,reflection:n,rules:o=[]},a){let r=f=>{
try{return xa(f,a[f.id])}catch{return null}},l=f=>{let g=r(f),k=f.kind==="date"&&ct(g);return ln(k?[Ze(k,{dateStyle:"ful\
l"})]:we(f,g))},i=(...f)=>t.filter(({id:g})=>f.includes(g)).map(g=>({id:g.id,heading:g.said,lines:l(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),u=(...f)=>({heading:e,fields:i(...f)});function p(f,g){let k=t.find(y=>y.id===f&&y.kind==="sor\
t"),v=k?.piles.find(y=>y.id===g)?.text,b=v&&r(k);if(!b)return[];let w=k.cards.filter(y=>b[y.id]===g).map(({text:y})=>y);
return[{id:g,heading:v,lines:ln(w)}]}function c(){let f={items:t,rules:o.filter(k=>k.message),reflection:n};if(!f.rules.
length)return[];let g=Object.fromEntries(t.map(k=>[k.id,r(k)]));return en(f,g).filter(({said:k})=>k.length).map(({heading:k,
said:v})=>({id:"message",heading:k,lines:ln(v)}))}function d(){let f=o.find(b=>b.ladder)?.ladder;if(!f)return{...u("goal"),
rungs:[]};let g=b=>t.find(({id:w})=>w===b),k=[f.today,f.later].map(g).filter(Boolean),v=f.rungs.filter(b=>g(b.item)).map(
b=>({heading:g(b.item).said,lines:l(g(b.item)),marks:k.filter(w=>r(w)?.chosen.includes(b.card)).map(w=>w.said)})).filter(
b=>b.lines.length||b.marks.length);return{...u("goal"),rungs:v}}let m=()=>n[o.find(f=>f.sentence&&f.heading)?.heading]??
"";return{fields:i,section:u,pile:p,message:c,ladder:d,told:()=>ot(n[o.find(f=>f.sentence)?.sentence]??""),sentence:f=>({
heading:m(),lines:ln([f])})}}function Sa({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!Qt(a.exercise,a.answers)?[]:o.item?Ui(o,a):
_s(a.exercise,a.answers)});return[...new Set(n)]}function Ui({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(p=>p.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(p=>a[e][p.id]===t),i=l?l.map(({text:p})=>p):we(r,a[e]),
u=n.startsWith("{words}");return i.map(p=>{let c=Ce(p);return Je(n,{words:u?c:tn(c,["a","an"],!1)})})}var Hi="{wishes}";function $a({words:e,help:t,exerciseOf:n,answersOf:o,keys:a,workshop:r}){let l=f=>{let[g,k]=[n(`${f}@`),
o(`${f}@`)];return g&&k?{exercise:g,answers:k}:null},i=f=>Sa(f,l),u=({items:f})=>f.some(({takes:g})=>g);function p(f,g){
let v=(n(f)?.items??[]).flatMap(({takes:b=[]})=>b).filter(({exercise:b})=>g.includes(`${b}@`));return i({takes:v}).length>
0}function c({key:f,exercise:g,html:k}){let v=o(f),b=g.items.flatMap(M=>we(M,v[M.id]).flatMap(S=>Ce(S).split(/\n+/)));if(!b.
length)return"";let y=s("div",k?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});k?
d(y,k,b):y.append(...b.map(M=>s("p",{dir:"auto"},M)));let C=s("p",{class:"ajar-status",role:"status"}),R=async()=>{let S=[
...y.querySelectorAll("h1, h2, p, li")].map(({textContent:F})=>F.trim()).join(`

`),q=await qn(S,y);C.replaceChildren(e[q?"help-copied":"letter-not-copied"])},B=()=>{let M=/-(US|CA)$/i.test(navigator.language),
S=s("div",{class:"ajar-letter-text"},...y.cloneNode(!0).childNodes);on([S],{title:e["letter-title"],paper:M?"us-letter":
"a4",onRefused:()=>C.replaceChildren(e["print-refused"])})},P=(M,S)=>s("button",{type:"button",onclick:S},M);return s("d\
iv",{class:"ajar-letter"},y,s("div",{class:"ajar-moves"},P(e["help-copy"],R),P(e["letter-print"],B)),C)}function d(f,g,k){
ye(f,g),[...f.querySelectorAll("p")].find(b=>b.textContent===Hi)?.replaceWith(s("ul",{},...k.map(b=>s("li",{dir:"auto"},
b)))),t.addNumbers(f),f.querySelector(".ajar-off-paper")?.remove(),f.querySelector(".ajar-help-line a")||f.append(s("p",
{},e["help-elsewhere-how"]))}function m(){let f=a().filter(v=>v.endsWith("@")&&o(v)),g=f.map(v=>({key:v,response:o(v)})),
k=Object.fromEntries(f.map(v=>[v.slice(0,-1),n(v)]));try{let{message:v,beside:b,section:w}=ja(g,{exercises:k,danger:{},workshop:r}),
y=r.days.map(({item:R})=>R),C=b.filter(({id:R})=>!y.includes(R));return[...v,...C,...w.flatMap(({fields:R})=>R)]}catch(v){
if(v instanceof Ye)return[];throw v}}return{sentences:i,isLetter:u,canBegin:p,letter:c,matters:m}}window.ajarShown??=new WeakMap;var $t=window.ajarShown,Oa=e=>e.startsWith("check-in@"),Ca=({answers:e,done:t,danger:n,reflection:o})=>JSON.
stringify([e,t,n,o]),Ue={};function no(){let e=document.getElementById("ajar-style")??document.head.appendChild(s("style",
{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar\
-edge: #857c70;--ajar-line:
#d8d0c4;--ajar-accent: #1d6a66;--ajar-on-accent: #ffffff;--ajar-warm: #9c4423;--ajar-first: #1d6a66;--ajar-second: #9c44\
23;
--ajar-third: #4a4f8c;color-scheme:light dark;color:var(--ajar-ink);font:var(--jp-content-font-size1, 1.0625rem)/1.6 sys\
tem-ui,-apple-system,"\\
Segoe UI",Roboto,"Noto Sans","Helvetica Neue",sans-serif;max-width:44em;margin:0 auto;padding:2px;container-type:inline-\
size;
overflow-wrap:break-word}[data-jp-theme-light=true] .ajar{color-scheme:light}[data-jp-theme-light=false] .ajar{color-sch\
eme:dark}
@supports (color: light-dark(#000,#fff)){.ajar{--ajar-paper: light-dark(#fffdfa, #212629);--ajar-soft: light-dark(#f3ede\
4,
#2b3135);--ajar-ink: light-dark(#22292d, #ece6dd);--ajar-muted: light-dark(#55606b, #b3bac0);--ajar-edge: light-dark(#85\
7c70,
#8d959b);--ajar-line: light-dark(#d8d0c4, #434b50);--ajar-accent: light-dark(#1d6a66, #7fd0c8);--ajar-on-accent: light-d\
ark(#ffffff,
#14201f);--ajar-warm: light-dark(#9c4423, #f2a98a);--ajar-first: light-dark(#1d6a66, #7fd0c8);--ajar-second: light-dark(\
#9c4423,
#f2a98a);--ajar-third: light-dark(#4a4f8c, #b7bcf5)}}.ajar *,.ajar *:before{box-sizing:border-box}.ajar :is(h1,h2,h3,h4,\

p,ul,ol,fieldset,legend,figure){margin:0;padding:0;border:0}.ajar :is(h1,h2,h3,h4){line-height:1.25;font-weight:650;colo\
r:var(--ajar-ink)}
.ajar h1{font-size:1.9em}.ajar h2{font-size:1.4em}.ajar h3{font-size:1.2em}.ajar h4{font-size:1em;color:var(--ajar-muted\
)}
.ajar :is(p,li){font-size:inherit;line-height:inherit}.ajar :focus-visible{outline:3px solid var(--ajar-accent);outline-\
offset:3px;
border-radius:4px}.ajar :is(h1,h2,h3,h4,fieldset)[tabindex="-1"]:focus{outline:none}.ajar input[type=date]:focus-within{\

outline:3px solid var(--ajar-accent);outline-offset:3px}.ajar [hidden]{display:none!important}.ajar-reflection>*+*{margi\
n-top:.9em!important}
.ajar summary{cursor:pointer;padding:.6em 0;min-height:24px;font-weight:600}.ajar button{font:inherit;font-weight:600;co\
lor:var(--ajar-accent);
background:var(--ajar-paper);border:2px solid var(--ajar-accent);border-radius:10px;padding:.5em 1.2em;min-height:44px;c\
ursor:pointer}
.ajar button:hover{background:var(--ajar-accent);color:var(--ajar-on-accent)}.ajar .ajar-moves{display:flex;gap:clamp(.3\
5em,2cqi,.75em);
margin-top:1.5em}.ajar .ajar-moves button{flex:1 1 0;min-width:0;max-width:16em;padding-inline:.4em}.ajar .ajar-onward{d\
isplay:grid;
grid-template-columns:auto auto minmax(6em,1fr);align-items:center;gap:8px}.ajar .ajar-onward .ajar-next{grid-area:1 / 3\
;
max-width:none;min-height:48px;color:var(--ajar-on-accent);background:var(--ajar-accent)}.ajar .ajar-onward .ajar-next:h\
over{
text-decoration:underline;text-underline-offset:3px}.ajar .ajar-onward .ajar-skip{grid-area:1 / 2}.ajar .ajar-onward .aj\
ar-back{
grid-area:1 / 1}.ajar .ajar-onward :is(.ajar-skip,.ajar-back){max-width:none;padding-inline:8px;font-size:.9375rem;font-\
weight:500;
line-height:1.25;text-decoration:underline;text-underline-offset:3px;color:var(--ajar-muted);background:none;border-colo\
r:transparent}
.ajar .ajar-onward :is(.ajar-skip,.ajar-back):hover{color:var(--ajar-ink)}.ajar button.ajar-link{border:0;padding:.25em;\

min-height:28px;background:none;text-decoration:underline}.ajar button.ajar-link:hover{background:none;color:var(--ajar-\
ink)}
.ajar .ajar-sentences{margin-bottom:1rem}.ajar .ajar-letter-text{padding:20px;background:var(--ajar-paper);border:1.5px \
solid
var(--ajar-edge);border-radius:16px}.ajar .ajar-letter-text>*+*{margin-top:.75rem}.ajar .ajar-letter-text>h1{font-size:1\
.25rem}
.ajar .ajar-letter-text>h2{font-size:1.0625rem}.ajar .ajar-letter-text ul{padding-left:1.3em}.ajar .ajar-clip{position:a\
bsolute;
clip-path:inset(50%);width:1px;height:1px;padding:0;overflow:hidden}.ajar .ajar-letter{position:relative;margin-block:1r\
em}
.ajar .ajar-matters{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,16rem),1fr));gap:1rem 1.5rem}.aj\
ar
.ajar-matters dt{color:var(--ajar-muted);font-size:.9375rem}.ajar .ajar-matters dd{margin:0}.ajar-form,.ajar-scenario{ba\
ckground:var(--ajar-paper);
border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(.75em,5cqi,2em)}.ajar .ajar-why,.ajar .ajar-private{m\
argin-top:.5em;
color:var(--ajar-muted)}.ajar-body{margin-top:1em}.ajar .ajar-where{color:var(--ajar-muted);font-size:.95em;margin-botto\
m:.5em}
.ajar .ajar-item{min-width:0;display:block}.ajar .ajar-item>legend{font-size:1.25em;line-height:1.4;font-weight:600;marg\
in-bottom:.75em;
width:100%;white-space:normal}.ajar .ajar-hint{color:var(--ajar-muted);margin-bottom:.75em}.ajar .ajar-status{color:var(\
--ajar-muted);
margin-top:.75em;min-height:1.6em}.ajar :is(input[type=text],input[type=password],input[type=date],select,textarea){font\
:inherit;
color:var(--ajar-ink);background:var(--ajar-paper);width:100%;max-width:100%;margin:0;border:2px solid var(--ajar-edge);\

border-radius:10px;padding:.55em .75em;min-height:44px;display:block;height:auto}.ajar input[type=date]{width:auto;min-w\
idth:12em}
.ajar textarea{resize:vertical;line-height:1.55}.ajar .ajar-write textarea{resize:none;field-sizing:content;font-size:1.\
25rem;
line-height:1.45}.ajar .ajar-item:not(.ajar-list) .ajar-write{padding:10px 14px 12px;background:var(--ajar-paper);border\
:2px
solid var(--ajar-edge);border-radius:12px;cursor:text}.ajar .ajar-item:not(.ajar-list) .ajar-write:focus-within{border-c\
olor:var(--ajar-accent);
outline:2px solid var(--ajar-accent)}.ajar .ajar-item:not(.ajar-list) .ajar-write textarea{min-height:2.9em;padding:0;bo\
rder:0;
border-radius:0;outline:none;background:none}.ajar .ajar-item .ajar-write>b{display:block;font-size:1.25rem;font-weight:\
650;
color:var(--ajar-accent)}.ajar .ajar-example>p{padding-bottom:.75em}.ajar .ajar-words{display:block}.ajar .ajar-words>sp\
an,
.ajar .ajar-own>span{display:block;color:var(--ajar-muted);margin-bottom:.25em}.ajar input:is([type=radio],[type=checkbo\
x]){
accent-color:var(--ajar-accent);margin:0;font-size:inherit}.ajar-numbers{display:grid;grid-template-columns:repeat(11,mi\
nmax(24px,1fr));
gap:clamp(0px,1.6cqi - 5px,8px)}@container (max-width: 19rem){.ajar-numbers{grid-template-columns:repeat(6,1fr);gap:4px}\
}
.ajar-number{position:relative;display:block}.ajar-number input{position:absolute;inset:0;width:100%;height:100%;opacity\
:0;
cursor:pointer}.ajar-number span{display:grid;place-items:center;min-height:48px;border:2px solid var(--ajar-edge);borde\
r-radius:10px;
font-variant-numeric:tabular-nums;font-weight:600;background:var(--ajar-paper)}.ajar-number input:checked+span{backgroun\
d:var(--ajar-soft);
border-color:var(--ajar-accent);font-weight:800;box-shadow:inset 0 0 0 1px var(--ajar-accent),inset 0 -.6rem 0 var(--aja\
r-accent)}
.ajar-number input:hover+span{border-color:var(--ajar-accent)}.ajar-number input:focus-visible+span{outline:3px solid va\
r(--ajar-accent);
outline-offset:2px}.ajar .ajar-anchors{display:flex;justify-content:space-between;gap:1.5em;margin-top:.6em;color:var(--\
ajar-muted);
line-height:1.4}.ajar-anchors>span{max-width:45%}.ajar-anchors>span:last-child{text-align:right}.ajar-card{display:flex;\

gap:.75em;align-items:baseline;padding:.6em .75em;border-radius:10px;cursor:pointer}.ajar-card:hover,.ajar-card:has(inpu\
t:checked){
background:var(--ajar-soft)}.ajar-card input{flex:none;width:1.15em;height:1.15em;transform:translateY(.15em)}@container\
 (min-width:
60rem){.ajar-cards{display:grid;grid-template-columns:1fr 1fr}.ajar-cards>:not(.ajar-card){grid-column:1 / -1}}.ajar .aj\
ar-own{
display:block;margin-top:.75em}.ajar .ajar-one-card{display:flex;flex-direction:column;justify-content:center;min-height\
:9.5em;
padding:1em 1.25em 1.25em;background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-radius:16px;box-shadow\
:0
5px 0 -1px var(--ajar-paper),0 5px 0 0 var(--ajar-line)}.ajar-one-card>:last-child{flex:1;display:grid;align-items:cente\
r;
font-size:1.25em;line-height:1.35}.ajar-one-piles{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:1.25em}\

.ajar .ajar-one-piles button{min-height:68px;padding-inline:.5em;color:var(--ajar-ink);border-color:var(--ajar-edge);bor\
der-radius:12px;
overflow-wrap:anywhere}.ajar .ajar-one-piles button:hover{color:var(--ajar-ink);background:var(--ajar-soft);border-color\
:var(--ajar-accent)}
.ajar .ajar-one-piles button[aria-pressed=true]{background:var(--ajar-soft);border-color:var(--ajar-accent);box-shadow:i\
nset
0 -.4rem 0 var(--ajar-accent)}.ajar-one-also{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5em;margin\
-top:.5em}
.ajar .ajar-one-also button{min-height:44px;font-size:.9em;font-weight:500;color:var(--ajar-muted)}.ajar-one>:is(h2,h3,h\
4):not(:first-child){
margin-top:1em}.ajar .ajar-one>ul{list-style:none;margin-top:.4em}.ajar .ajar-one>ul button{width:100%;text-align:start;\

font-weight:400;color:var(--ajar-ink);border:0;border-bottom:1px solid var(--ajar-line);border-radius:0;background:none;\

padding-inline:0}.ajar-beside{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 1.25em}.ajar-beside details[open]{f\
lex-basis:100%}
.ajar .ajar-beside :is(summary,button.ajar-link){min-height:44px;padding:.6em 0;font-size:.95em;font-weight:600}.ajar-li\
ne{
display:flex;align-items:end;gap:.5em;margin-bottom:.75em}.ajar-line .ajar-words{flex:1;min-width:0}.ajar button.ajar-re\
move{
border-color:transparent;background:none;padding:0;width:44px;font-size:1.3em;color:var(--ajar-muted)}.ajar button.ajar-\
remove:hover{
color:var(--ajar-ink);background:var(--ajar-soft)}.ajar .ajar-reflection .ajar-said{border-left:4px solid var(--ajar-war\
m);
padding:.1em 0 .1em 1em!important;margin-top:.3em!important;white-space:pre-wrap;list-style:none;unicode-bidi:plaintext;\

text-align:start}.ajar-said li{unicode-bidi:plaintext}.ajar-said li+li{margin-top:.35em}.ajar .ajar-leave{display:flex;g\
ap:max(8px,.5em);
flex:none}.ajar .ajar-leave button{white-space:nowrap;min-height:44px;padding:.25em .75em;font-size:.95em;border-width:1\
px;
border-color:var(--ajar-edge)}.ajar button.ajar-leave-now{color:var(--ajar-warm)}.ajar button.ajar-leave-now:hover{backg\
round:var(--ajar-warm);
color:var(--ajar-on-accent)}.ajar .ajar-on-paper{display:none}@media(max-width:30em){.ajar .ajar-leave button{padding-in\
line:.5em;
font-size:.9em}}@media(max-width:22em){.ajar .ajar-leave button{padding-inline:.35em}}@media(max-height:30em){.ajar .aja\
r-help-bar{
position:static;padding-right:8.5em}.ajar-help-bar .ajar-leave-now{position:fixed;top:2px;right:2px;z-index:2}.ajar.ajar\
-help{
scroll-padding-top:3.25rem}}@media(hover:none){.ajar-leave-how{display:none}}@media print{.ajar :is(button,.ajar-moves,.\
ajar-status,
.ajar-where,.ajar-help-where,.ajar-off-paper){display:none}.ajar .ajar-number input:checked+span{background:none;color:i\
nherit;
outline:3px solid}.ajar .ajar-on-paper{display:block;margin-bottom:1.5em;font-size:.9em}.ajar-form{border:0;padding:0}}@\
media(forced-colors:active){
.ajar-number input:checked+span,.ajar .ajar-one-piles button[aria-pressed=true]{outline:3px solid Highlight}.ajar .ajar-\
danger{
border:1px solid}}.ajar.ajar-help{box-sizing:border-box;width:min(38rem,100%);max-width:none;max-height:100dvh;margin:au\
to;
padding:.5rem 1.25rem 1.5rem;overflow:auto;background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:\
16px}
.ajar-help::backdrop{background:#00000073}.ajar-help>*+*,.ajar-danger>*+*{margin-top:.75em!important}.ajar-help h2:focus\
,
.ajar-danger :is(h2,h3,h4):focus{outline:none}.ajar-help-bar{position:sticky;top:-.5rem;z-index:1;display:flex;align-ite\
ms:center;
gap:.5em;margin-inline:-.25em;padding:.5rem .25em;background:var(--ajar-paper)}.ajar-help-bar>label{flex:1;min-width:0}.\
ajar-help-bar>
button{flex:none;margin-inline-start:auto;white-space:nowrap}.ajar .ajar-help-where{display:flex;align-items:center;gap:\
.5em;
color:var(--ajar-muted)}.ajar .ajar-help-where select{width:auto;min-width:0;padding-block:.3em}.ajar .ajar-help-lines{l\
ist-style:none;
border-bottom:1px solid var(--ajar-line)}.ajar .ajar-help-lines>li{padding:.8em 0;border-top:1px solid var(--ajar-line)}\

.ajar .ajar-for{font-weight:650}.ajar .ajar-help-lines .ajar-hint{margin:0;font-size:.9em}.ajar-ways{display:flex;flex-w\
rap:wrap;
gap:.5em;margin-top:.5em}.ajar a.ajar-reach{flex:1 1 auto;display:grid;place-items:center;min-height:48px;padding:.25em \
.9em;
text-align:center;line-height:1.25;font-weight:600;text-decoration:none;color:var(--ajar-accent);background:var(--ajar-p\
aper);
border:1.5px solid var(--ajar-edge);border-radius:12px}.ajar a.ajar-reach.ajar-first{flex-grow:2;border:3px solid var(--\
ajar-accent);
font-weight:700}.ajar .ajar-now a.ajar-reach{color:var(--ajar-warm);border-color:var(--ajar-warm)}.ajar .ajar-chat{flex:\
1
1 100%;overflow-wrap:anywhere}.ajar-now{display:grid;grid-template-columns:1fr auto;align-items:center;column-gap:1em}.a\
jar-now>
.ajar-ways{grid-column:2;grid-row:1 / span 2;margin:0}.ajar .ajar-danger{margin:1.25em 0;padding:1.1em 1.25em;border-rad\
ius:12px;
background:var(--ajar-soft)}.ajar .ajar-danger .ajar-todo{padding-left:1.3em}.ajar-todo li+li{margin-top:.35em}.ajar .aj\
ar-help-line{
margin-top:1em;color:var(--ajar-muted)}.ajar-unbroken{white-space:nowrap}.ajar .ajar-help-line a{display:inline-block;pa\
dding-block:.25em}
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
`;e.textContent!==t&&(e.textContent=t)}function Ea({model:e,el:t}){no();let n=e.get("pages"),o=e.get("words"),{plan:a,message:r,
letter:l,instead:i,days:u=[],printed:p=[]}=e.get("workshop")??{},c=new Map,d=new Map,m=new Map,f=[],g=h=>f.push(h),k=null,
v=!1,b=!1,w=!1,y=!1,C=new Map,R=new Map,B=Math.min(e.get("page"),n.length-1);t.classList.add("ajar");let P=s("div",{class:"\
ajar-page"}),M=h=>n.flatMap(({blocks:j})=>j).find(j=>j.kind==="exercise"&&j.key===h)?.exercise,S=Js({words:o,answered:()=>[
...d].map(([h,{answers:j}])=>[M(h),j]).filter(([h,j])=>h&&Object.keys(j??{}).length)}),q=0,F=h=>{if(clearTimeout(q),q=0,
S.set(h),k?.setLost(h),h)for(let j of m.keys())c.get(j)?.release()},N=(h,{awaited:j=!1}={})=>{try{e.send(h)}catch{F(!0);
return}j&&!q&&(q=setTimeout(()=>F(!0),8e3))},_=!1;function x(){_||(_=!0,window.ajarDangers?$():N({dangers:!0}))}let $=()=>{
for(let h of Object.values(window.ajarDangers.dangers))Os(hs(h))};function L({key:h,exercise:j},T){if(Oa(h)&&!S.isLost()||
!(window.ajarDangers||S.isLost())||!Qt(j,T))return;let Y=vt(j,T),Z=Us(j,Y,window.ajarDangers);le(h,{answers:Y,done:!0,...Z}),
C.set(h,Ca(d.get(h))),c.get(h).update(d.get(h)),c.get("made")?.update()}let W=Ss({words:o,countries:e.get("notice")?.help??
n[0]?.blocks[0]?.help,leave:()=>K(),onCountry:h=>N({country:h})}),K=()=>{N({forget:!0}),Pn()},A=$a({words:o,help:W,exerciseOf:M,
answersOf:h=>d.get(h)?.answers,keys:()=>[...d.keys()].filter(h=>M(h)),workshop:{plan:a,days:u,printed:p}}),z=(h,j,T)=>(c.
set(h.key,T),d.has(h.key)&&T.update(d.get(h.key)),j),U={html:h=>X(h.html),home(h){let j=s("div",{}),T=Me=>{Me.import&&c.
get("chart")?.begin(),N(Me)},H=Me=>je(G(Me)),{matters:Y}=A,Z=p.length>0;return z(h,j,Ys(j,{words:o,send:T,open:H,help:W,
matters:Y,ways:he,isPrinted:Z})),N({home:h.key}),j},gate(h){let j=s("div",{class:"ajar-text ajar-gate"}),[T,H]=y?[s("p",
{},o["gate-left-out"]),[W.button(),te(),se()]]:[X(w?h.short:h.html),Ee()],Y=s(`h${h.level??2}`,{},h.title);return j.append(
Y,T,s("div",{class:"ajar-moves"},...H.filter(Boolean))),y||T.after(s("p",{class:"ajar-gate-ask"},o["gate-ask"])),g(()=>{
w=!0}),j},made:h=>{let j=s("div",{class:"ajar-made"}),T=()=>j.replaceChildren(...V(h.section));return c.set("made",{update:T}),
T(),j},exercise(h){if(h.invites&&y)return s("div",{class:"ajar-text"},s(`h${h.level}`,{},h.exercise.title),s("p",{},o["g\
ate-left-out"]),se());let j=s("div",{}),T=S.line(k?{}:{role:"alert"});m.set(h.key,j);let H=(Z,re)=>{k?.begin(),window.ajarSent=
Math.max(Date.now(),(window.ajarSent??0)+1);let ge=window.ajarSent;R.set(h.key,ge),N({key:h.key,...Z,sent:ge},{awaited:re}),
!(!re||!S.isLost())&&(F(!0),T.scrollIntoView({block:"nearest"}))};if(c.set(h.key,uo(j,h.exercise,{words:o,level:h.level,
small:h.quick,folded:n.length>1,brief:h.brief,sort:h.quick||n.length>1&&!We()?cs:Es,enough:h.quick?"at once":"later",remarks:(Z,re)=>Ds(
Z,{words:o,find:ge=>Ts(re,ge,window.ajarDangers)}),sentences:A.sentences,...d.get(h.key),help:W,instead:()=>te(h.instead),
below:()=>I(h),onAside:Z=>{le(h.key,{aside:Z}),j.querySelector(".ajar-letter")?.toggleAttribute("hidden",!Z)},onChange:Z=>{
x(),le(h.key,{answers:Z,done:!1}),H({answers:Z,done:!1},b)},onMove:Z=>le(h.key,{at:Z}),onDone:Z=>{L(h,Z),H({answers:Z,done:!0},
!0),Oa(h.key)&&c.get("chart")?.begin()},onStartOver:()=>{le(h.key,{answers:{},done:!1}),H({remove:!0})}})),j.firstElementChild.
append(T),g(()=>S.forget(T)),!h.folded)return j;let Y=Object.keys(d.get(h.key)?.answers??{}).length>0;return s("details",
{open:Y},s("summary",{},o["check-in-now"]),j)},chart(h){let j=s("div",{class:"ajar-chart-block"}),T=s("p",{class:"ajar-s\
tatus",role:"status","aria-live":"polite"}),{begin:H,end:Y}=Se(o,re=>T.replaceChildren(re)),Z=({checkIns:re,rulers:ge})=>{
Y(),Ht(j,re.length?da(re,ge,o):{},o)};return c.set(h.key,{update:Z,begin:H,end:Y}),d.has(h.key)&&Z(d.get(h.key)),H(),N({
chart:h.key}),s("div",{},j,T)},start:h=>ma(h,{open:Q,opener:k?.opener}),doors:h=>ha(h,{open:Q}),onward:h=>ga(h,{open:Q}),
breathing(h){let{element:j,stop:T}=ya(h);return g(T),j},notice(h){if(Cs(()=>N({forget:!0})),!h.leave)return s("div",{class:"\
ajar-notice"},s("p",{},h.text));let j=s("div",{class:"ajar-leave"},W.button(),Bn({words:o,leave:K}));$s(W.open),k=Hs({words:o,
send:N,isQuiet:n.length>1});let T=document.createDocumentFragment();return T.append(s("div",{class:"ajar-notice"},s("div",
{},k.line,k.small),j),s("div",{class:"ajar-on-paper"},W.text()),k.more),T}};function X(h){let j=s("div",{class:"ajar-tex\
t"});return ye(j,h),W.addNumbers(j),j.addEventListener("click",T=>{let H=T.target.closest("a"),Y=n.findIndex(({id:Z})=>Z&&
H?.getAttribute("href")===`${Z}.ipynb`);Y<0||(T.preventDefault(),je(Y))}),j}function oe(h){y=h,w=!0,xe({focus:!0})}let J=(h,j)=>s(
"button",{type:"button",onclick:j},h),se=()=>J(o["gate-again"],()=>oe(!1));function ve(){oe(!1),n[B].blocks.some(({invites:j})=>j)||
je(B+1)}let Ee=()=>[J(o["gate-no"],()=>oe(!0)),J(o["gate-unsure"],()=>oe(!0)),J(o["gate-yes"],ve)],D=h=>n.filter(j=>j.section===
h).flatMap(j=>j.blocks.filter(({kind:T})=>T==="exercise")),V=h=>{let j=D(h).filter(({key:re})=>d.get(re)?.done).map(({key:re,
exercise:ge},Me)=>s("details",{open:Me===0},s("summary",{},ge.title),...d.get(re).reflection.flatMap(it=>ut(it,2)))),T=s(
"p",{},o["made-nothing"]),H=D(h).map(({key:re})=>re),Y=r&&A.canBegin(`${r}@`,H)?ue():null,Z=Y?[s("div",{class:"ajar-move\
s"},Y)]:[];return[s("h1",{},o["made-title"]),...j.length?j:[T],...Z]},ne=h=>{let j=D(h);return j.length>0&&j.every(({key:T})=>d.
get(T)?.done)};function I(h){let j=h.key.startsWith(`${a}@`)&&W.isKnown()?W.line():"",T=A.isLetter(h.exercise)?A.letter(
h):"",{danger:H,aside:Y=0}=d.get(h.key);return T&&(T.hidden=Y<=(H?.kinds.length??-1)),s("div",{class:"ajar-below"},j,T,k?.
offer()??"")}let G=h=>n.findIndex(({aside:j,blocks:T})=>!j&&T.some(H=>H.key===h)),Q=h=>je(n.findIndex(j=>j.id===h));function te(h){
let j=`${i?.exercise}@`,T=G(j);return T<0?h?s("p",{},s("a",{href:h},o["help-needs"])):null:ee(j,T,o["help-needs"])}function ee(h,j,T){
return s("button",{type:"button",onclick:()=>{je(j);let Y=m.get(h)?.querySelector("h1, h2");Y&&(m.get(h).querySelector("\
.ajar-sentences")?.setAttribute("open",""),Y.tabIndex=-1,Y.focus())}},T)}function ae(h,j){let T=n.findIndex(({blocks:H})=>H.
some(Y=>Y.key===h));return T<0||y?null:ee(h,T,j)}let ue=()=>ae(`${r}@`,o["make-message"]),he=()=>{let h=[...d.keys()],j=`${r}\
@`,T=r&&(A.canBegin(j,h)||d.has(j)),H=l&&ae(`${l.exercise}@`,o["make-letter"]);return[T?ue():null,H].filter(Boolean)};for(let[
h,j]of Object.entries(Ue))U[h]=T=>{let H=s("div",{}),Z=j(H,T,{words:o,send:N,onDispose:g,model:e,exerciseOf:M,formOf:re=>m.
get(re)});return z(T,Z.element??H,Z)};let fe=h=>n[B].blocks.find(j=>j.kind===h),le=(h,j)=>d.set(h,{...d.get(h),...j}),He=()=>{
for(let h of f.splice(0))h()};function xe({focus:h=!1}={}){if(He(),c.clear(),v){P.replaceChildren(k?"":s("p",{class:"aja\
r-empty"},o["keep-locked-here"]));return}if(P.replaceChildren(...n[B].blocks.map(T=>U[T.kind](T))),n.length>1&&Ct(),!h)return;
let j=P.querySelector("h1, h2, h3")??P;j.tabIndex=-1,j.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function Ct(){
let{aside:h,title:j}=n[B];if(Ie.hidden=!!h,P.classList.toggle("ajar-aside",!!h),k?.setStart(n[B].id==="start"),h)return;
let{section:T,step:H,steps:Y,minutes:Z}=n[B],re=n.filter(ie=>!ie.aside),ge=re.indexOf(n[B]),Me=(ie,un,La={})=>s("button",
{type:"button",onclick:()=>je(n.indexOf(ie)),...La},un),it=n.find(({id:ie})=>ie==="start"),oo=re[ge-1]??it;P.append(s("d\
iv",{class:"ajar-moves ajar-turn"},oo?Me(oo,o["previous-page"]):null,ge<re.length-1?Me(re[ge+1],o["next-page"]):null));let cn=re.
filter(ie=>!ie.section||ie.step===1),so=ie=>T?ie.section===T:ie===n[B],Aa=ie=>({"aria-current":so(ie)?"page":null}),Ta=ie=>ne(
ie.section)?s("span",{class:"ajar-done"},` ${o["section-done"]}`):"",ao=(ie,un)=>s("li",{},Me(ie,un,Aa(ie)),Ta(ie));Pe.replaceChildren(
...cn.map(ie=>ao(ie,ie.title)),it?ao(it,o["start-page"]):""),ze.textContent=T?E(o["step-of"],{title:j,n:H,all:Y,minutes:Z}):
E(o["page-of"],{n:cn.findIndex(so)+1,all:cn.length,title:j})}function je(h){n[h]&&(B=h,Pe.parentElement.open=We(),e.set(
"page",h),e.save_changes(),xe({focus:!0}))}let Pe=s("ol",{}),ze=s("summary",{}),We=()=>window.innerWidth>640;e.get("noti\
ce")&&t.append(U.notice(e.get("notice")));let Ie=s("nav",{class:"ajar-nav","aria-label":o.pages},s("details",{open:We()},
ze,Pe));n.length>1&&t.append(Ie),t.append(S.line({role:"alert"}),P);let Ke=0;for(let h of["keydown","pointerdown","scrol\
l"])t.addEventListener(h,()=>{Date.now()-Ke<3e4||(Ke=Date.now(),N({active:!0}))},{passive:!0,capture:!0});e.on("msg:cust\
om",h=>{if(F(!1),h.keeping){let T=[...R.values()].some(Z=>h.acknowledged<Z);k?.update(T?{...h.keeping,saved:!1}:h.keeping);
let{state:H}=h.keeping,Y=H==="locked";H&&(b=H==="kept"),H&&Y!==v&&(v=Y,d.clear(),Ie.hidden=v,xe())}h.states&&queueMicrotask(
()=>c.get("made")?.update());for(let[T,H]of Object.entries(h.states??{})){if(h.acknowledged<R.get(T))continue;let Y=H.answers&&
!Object.keys(H.answers).length,Z=C.get(T)===Ca(H);C.delete(T),le(T,Y?{...H,at:0}:H),Z||c.get(T)?.update(d.get(T))}h.dangers&&
(window.ajarDangers=h.dangers,$()),h.country!=null&&W.choose(h.country),h.file&&(c.get("home")?.settle(),Zs(h.file));let j=c.
get("home")??k;if(h.print){let T=c.get("home");T?.settle(),Xs(h.print,()=>T?.say(o["print-refused"]))}h.erased&&j?.say(h.
erased,fe("home")?.erased),h.said&&c.get("chart")?.end(),h.said&&j?.say(h.said),h.open&&Q(h.open),h.problem&&c.get(h.problem.
key)?.say(h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),xe()});let O=Vs(e,{gone:()=>F(!0),back:()=>{S.isLost()&&
N({ready:!0})}});return xe(),$t.set(o,($t.get(o)??0)+1),N({ready:!0}),()=>{He(),O(),clearTimeout(q),$t.set(o,$t.get(o)-1),
$t.get(o)||N({gone:!0})}}Ue.door=(e,t,n)=>Qo(e,n);Ue.group=(e,t,n)=>as(e,n);Ue.scenario=(e,t,{words:n,model:o})=>({element:rs(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});Ue.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=ts(t,{...a,form:()=>o(t.of),ask:p=>r.find(c=>c.id===p).ask}),u=document.createDocumentFragment();
return u.append(...l),{element:u,update:i}};Ue.desk=Zo;var zi=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Ma,lt=null;async function Ot(e){
let t=Object.entries(Ma[e]).sort(([n],[o])=>o.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function Ki(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await Ot("@ju\
pyter-widgets/base");class o extends e{}class a extends t{render(){let{model:l}=this;lt=l.get("words"),this.dispose=Ea({
el:this.el,model:{get:i=>l.get(i),set:(i,u)=>l.set(i,u),save_changes:()=>l.save_changes(),send:i=>l.send(i),widget_manager:l.
widget_manager,on:(i,u)=>this.listenTo(l,i,u)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,l)=>{no(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:o,
View:a}})}}}var Vi=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function Ji({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:o}=t;
await new Promise(a=>{let r=()=>{if(!zi.has(t.kernelDisplayStatus)){for(let l of[n,o])l.disconnect(r);a()}};for(let l of[
n,o])l.connect(r);r()})}async function Gi(){let{INotebookTracker:e,NotebookActions:t}=await Ot("@jupyterlab/notebook"),{
Dialog:n,showDialog:o}=await Ot("@jupyterlab/apputils"),a=async()=>{if(!lt)return!0;let l=[n.cancelButton({label:lt["sta\
rt-over-no"]}),n.okButton({label:lt["start-over"]})],[i,u]=[lt["start-over-title"],lt["start-over-how"]];return(await o(
{title:i,body:u,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},i)=>{if(!i)return;let u=async p=>{if(!p||r.has(p))return!1;r.add(p),await Ji(p).finally(()=>{r.
delete(p)});let{content:c,sessionContext:d}=p,m=y=>t.runCells(c,y,d),f=y=>y.model.type==="code",g=c.widgets.filter(y=>f(
y)||y.rendered===!1),[k,v=k]=g.filter(f),b=1+g.indexOf(v),w=await m(g.slice(0,b));return await Vi(),w&&m(g.slice(b))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>u(i.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let p=i.currentWidget;if(!p||!await a())return;let{sessionContext:c}=p;c.session?.kernel?await c.restartKernel():
await c.changeKernel({name:c.prevKernelName}),await u(p)}}),i.widgetAdded.connect(async(p,c)=>{await c.context.ready;for(let d of c.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");c.model?.getMetadata("ajar")?.runs&&u(c)})}}}var Yi=4,
Zi=1500,Qi=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function Xi(e){for(let t=0;t<Yi;t++){if(await Qi(e))
return!0;await new Promise(n=>{setTimeout(n,Zi)})}return!1}async function ec(){let{ConnectionLost:e,IConnectionLost:t}=await Ot(
"@jupyterlab/application"),{PageConfig:n}=await Ot("@jupyterlab/coreutils");if(n.getOption("hubPrefix"))return[];let o=!1,
a=async(r,...l)=>{if(o)return;o=!0;let i=await Xi(`${r.serverSettings.baseUrl}api`);o=!1,i||await e(r,...l)};return[{id:"\
ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??={};window._JUPYTERLAB.ajar={init(e){Ma=e},
async get(){let e=await Promise.all([Ki(),Gi(),ec()]);return()=>({__esModule:!0,default:e.flat()})}};})();
