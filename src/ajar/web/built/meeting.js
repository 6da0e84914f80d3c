var Ma=/^(\d{4})-(\d{2})-(\d{2})$/;function it(e){let[,t,n,s]=typeof e=="string"&&Ma.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Aa(+t,+n)?e:null}function cn(e){let t=e.getFullYear();return t>=1&&t<=9999?Ta(t,e.getMonth()+1,e.getDate()):null}var un=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Aa(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Ta=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Ye=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var La=["button","input","select","summary","textarea"],Na=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return La.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Na.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function pe(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var C=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),Re=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Qe(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return s.length?
s:e.cards}var oo=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};function pn(e,{words:t,has:n,put:s,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(c=>o("input",{type:"\
checkbox",onchange:({target:f})=>(f.checked?s:a)(c)})),l=()=>r.forEach((c,f)=>{c.checked=n(e[f])});return l(),{element:o(
"details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((c,f)=>o("label",{class:"ajar-car\
d"},r[f],o("span",{dir:"auto"},c))))),follow:l}}var Ia=2e4;function so(e,{oninput:t,...n}){let s=o("textarea",{maxlength:Ia,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+r}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function ao(e,t,{words:n,group:s,change:a,remarks:r,sentences:l=[]}){
let{opener:i,long:c,remark:f}=e,u=i?o("b",{id:`${s}-opener`},i):null,p=so(t??"",{rows:c?8:2,oninput:()=>{a(p.value.trim()?
p.value:null),g.follow()},...i?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),m=w=>{p.value=w,p.dispatchEvent(new Event("input",{bubbles:!0}))},d=n["message-opener"],g=pn(l,{words:n,has:w=>p.
value.includes(w),put:w=>m(`${p.value.trim()||d} ${w}`),drop:w=>{let b=p.value.replace(w,"").replace(/ {2,}/g," ").trim();
m(b===d?"":b)}}),k=o("label",{class:"ajar-words ajar-write"},u,p),v=f&&r?r(p,e):"";return g.element||v?o("div",{},g.element,
k,v):k}function ro(e,t,{words:n,change:s,sentences:a=[]}){let r=o("div",{}),l=()=>[...r.querySelectorAll("textarea")],i=()=>{
let b=l().map(y=>y.value).filter(y=>y.trim());s(b.length?b:null),w.follow()},c=()=>[...r.children].forEach((b,y)=>{b.querySelector(
"textarea").setAttribute("aria-label",C(n.line,{n:y+1})),b.querySelector("button").setAttribute("aria-label",C(n["remove\
-line"],{n:y+1}))}),f=()=>{g(""),l().at(-1).focus()},u=o("button",{type:"button",class:"ajar-link",onclick:f},n["add-lin\
e"]),p=()=>{c(),u.hidden=r.children.length>=e.most},m=b=>{let y=l()[l().indexOf(b)+1];y?y.focus():b.value.trim()&&!u.hidden&&
f()},d=b=>{let y=so(b,{rows:1,enterkeyhint:"next",oninput:()=>{y.value.includes(`
`)&&(y.value=y.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:E=>{["insertLineBreak","insertParagraph"].includes(E.inputType)&&
(E.preventDefault(),m(y))}});return y},g=b=>{let y=()=>{let R=E.nextElementSibling||E.previousElementSibling;E.remove(),
R||g(""),p(),i(),(R||r.firstElementChild).querySelector("textarea").focus()},E=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},d(b)),o("button",{type:"button",class:"ajar-remove",onclick:y},"×"));r.append(E),p()},k=t||[];for(let b=0;b<
Math.max(e.lines,k.length);b++)g(k[b]??"");let v=b=>l().find(y=>y.value.trim()===b),w=pn(a,{words:n,has:b=>!!v(b),put(b){
!v("")&&!u.hidden&&g("");let y=v("");y&&(y.value=b),i()},drop(b){v(b).value="",i()}});return o("div",{class:"ajar-lines"},
w.element,r,u)}var Ra=6,Da=5;function $e(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function lo(e,t,n){let{words:s,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,f={...Pa,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,p={...n.answers},m=0,d=null,g=0,k=n.
aside??0,v=t.why?o("p",{class:"ajar-why"},t.why):"",w=t.private?o("p",{class:"ajar-private"},t.private):"",b=I=>i?I.after:
l&&I.more,y=t.items.some(I=>b(I)&&n.answers?.[I.id]!=null),{example:E}=t,R=E?o("details",{class:"ajar-example"},o("summa\
ry",{},s.example),o("p",{},E)):"",B=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),P=o("div",{}),M=o("d\
iv",{class:"ajar-body"}),$=o("section",{class:"ajar-form","aria-labelledby":`${u}-title`},o(`h${a}`,{id:`${u}-title`},t.
title),...r||l?[o("div",{class:"ajar-beside"},...c,v?Ba([v],s):"",R),w]:[v,w,R],P,M,B);$.addEventListener("keydown",I=>{
I.key!=="Enter"||!(I.ctrlKey||I.metaKey)||!d||(I.preventDefault(),d.next.click())}),e.replaceChildren($);function q(){let I=t.
items.filter(ee=>Re(ee,p)),J=I.filter(ee=>!b(ee)),Q=y?I.filter(b).map(ee=>[ee]):[];return[...i||r&&t.together?[J]:J.map(
ee=>[ee]),...Q]}let F=I=>{B.replaceChildren(I)},N=$e(s,F);function _(I,J){B.replaceChildren(`${I} `,o("button",{type:"bu\
tton",class:"ajar-link",onclick:()=>{p=J,F(""),n.onChange(p),G({focus:!0})}},s["put-back"]))}function x(I,J){p={...p,[I.
id]:J},qa(M),F(""),n.onChange(p),K()}function S(){W(!0),N.begin(),g=setTimeout(L,8e3)}function L(){g&&(clearTimeout(g),g=
0,W(!1),N.end())}function W(I){for(let J of d?.fieldsets??[])J.disabled=I}function K(){if(!d)return;let{items:I,skip:J,where:Q,
next:te,enough:ee,more:ae}=d,ue=q().length;J.textContent=H(I)?s["clear-and-skip"]:s.skip,Q.textContent=C(s["question-of"],
{n:m+1,all:ue}),Q.hidden=(r||i)&&ue===1,te.textContent=m===ue-1?s.done:s.next,ee.hidden=!A(ue);let he=m===ue-1&&(!i||H(I)),
de=t.items.some(le=>b(le)&&Re(le,p));ae.hidden=y||!he||!de}function A(I){return(n.enough==="at once"||m>0)&&m<I-1&&H(t.items)}
function z(){g||(S(),n.onDone(p))}let H=I=>I.some(({id:J})=>p[J]!=null);function X(I,J=!0){if(g)return;let Q=q();if(m+=I,
m>=Q.length){m=Q.length-1,z();return}G({focus:J,again:I<0})}function oe(I,J){let Q=`${u}-${I.id}`,te=o("legend",{id:`${Q}\
-ask`},C(I.ask,p)),ee=I.hint?o("p",{class:"ajar-hint",id:`${Q}-hint`},I.hint):null,ae=[ee,J.mark].filter(Boolean).map(({
id:le})=>le),ue=I.among?{...I,cards:Qe(I,p)}:I,he=f[I.kind](ue,oo(ue,p[I.id]),{words:s,level:a+1,group:Q,change:le=>x(I,
le),say:F,remarks:n.remarks,sentences:n.sentences?.(I),isQuick:n.enough==="at once",isShort:l,...J}),de={class:`ajar-ite\
m ajar-${I.kind}`,tabindex:"-1","aria-describedby":ae.join(" ")||null};return o("fieldset",de,te,ee,he)}function G({focus:I=!1,
again:J=!1}={}){let Q=q();m=Math.max(0,Math.min(m,Q.length-1));let te=Q[m],ee=n.mark?.(te),ae=ee?o("p",{class:"ajar-mark",
id:`${u}-${te[0].id}-mark`},ee):null,ue=o("div",{class:"ajar-moves ajar-onward"}),he=m>0?()=>X(-1):null,de=te.map(Ie=>oe(
Ie,{mark:ae,again:J,moves:ue,back:he})),le=o("button",{type:"button",class:"ajar-skip",onclick:()=>{if(g)return;let Ie=p,
Ke=H(te);if(p={...p,...Object.fromEntries(te.map(({id:O})=>[O,null]))},n.onChange(p),!Ke){X(1);return}G({focus:!0}),_(s.
cleared,Ie)}}),Ue=o("button",{type:"button",class:"ajar-next",onclick:()=>{g||(F(""),X(1))}}),xe=o("p",{class:"ajar-wher\
e"}),je=o("button",{type:"button",class:"ajar-link",onclick:()=>{g||(y=!0,X(1))}},i?s["add-why"]:s["ask-more"]),Pe=o("bu\
tton",{type:"button",class:"ajar-link",onclick:z},s.enough);d={items:te,skip:le,where:xe,next:Ue,fieldsets:de,enough:Pe,
more:je},P.replaceChildren();let ze={type:"button",class:"ajar-back",onclick:he};ue.replaceChildren(Ue,he?o("button",ze,
s.back):"",le);let We=de.length===1;ae&&We&&de[0].lastElementChild.before(ae),M.replaceChildren(xe,...ae&&!We?[ae]:[],...de,
ue,...n.enough?[je,Pe]:[]),K(),n.onMove?.(m),I&&(de[0].focus({preventScroll:!0}),xe.scrollIntoView({block:"nearest"}))}function se(I){
if(P.replaceChildren(),!I||!n.help||k>I.kinds.length)return null;let J=()=>{k=I.kinds.length+1,n.onAside?.(k),P.replaceChildren(),
M.querySelector("[tabindex]").focus()},{help:Q,instead:te}=n;return P.append(Q.notice(I,{level:a+1,aside:J,instead:te})),
P.querySelector("[tabindex]")}function ve(I,{focus:J=!1,danger:Q=null}={}){d=null;let te=o(`h${a+1}`,{tabindex:"-1"},s["\
what-you-said"]);M.replaceChildren(o("div",{class:"ajar-reflection"},te,...I.flatMap(ae=>ct(ae,a+2)),n.below?.()??null),
o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{m=0,G({focus:!0,again:!0})}},s.change),o("button",{type:"\
button",onclick:()=>{let ae=p;p={},m=0,k=0,n.onAside?.(0),n.onStartOver(),G({focus:!0}),_(s["started-over"],ae)}},s["sta\
rt-over"])));let ee=se(Q);J&&(ee??te).focus()}function Ce(I){let J=M.contains(document.activeElement);J&&d&&!g||(L(),p={
...I.answers},I.done?ve(I.reflection,{focus:J,danger:I.danger}):(m=I.at??Math.max(0,q().findIndex(Q=>Q.some(({id:te})=>p[te]==
null))),G()))}let{done:D,reflection:V,danger:ne}=n;return Ce({answers:p,at:n.at,done:D,reflection:V,danger:ne}),{update:Ce,
release:L,say:I=>{L(),F(I)}}}var Ba=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);function qa(e){for(let t of e.
querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}
var ct=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",
{},a))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),Pa={ruler(e,t,{group:n,change:s}){
let a=Array.from({length:11},(r,l)=>o("label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===l,
onchange:()=>s(l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"\
ajar-scale"},o("div",{class:"ajar-numbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.
low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r,isShort:l}){
let{chosen:i,own:c}=t||{chosen:[],own:""},f=()=>a(i.length||c.trim()?{chosen:[...i],own:c}:null),u=e.many?"checkbox":"ra\
dio",p=e.cards.map(b=>o("input",{type:u,name:s,value:b.id,checked:i.includes(b.id),onchange:y=>{e.many?i=i.filter(E=>E!==
b.id).concat(y.target.checked?b.id:[]):(i=[b.id],c="",m&&(m.value="")),f()}})),m=e.own?o("input",{type:"text",value:c,maxlength:500,
oninput:b=>{c=b.target.value,!e.many&&c.trim()&&(i=[],p.forEach(y=>{y.checked=!1})),f()}}):null,d=e.cards.map((b,y)=>o("\
label",{class:"ajar-card"},p[y],o("span",{},b.text))),k=l&&d.length>Ra?d.filter((b,y)=>y>=Da&&!p[y].checked):[];for(let b of k)
b.hidden=!0;let v=()=>{for(let b of k)b.hidden=!1;w.hidden=!0,k[0].querySelector("input").focus()},w=o("button",{type:"b\
utton",class:"ajar-link",hidden:!k.length,onclick:v},C(n["cards-more"],{n:k.length}));return o("div",{class:"ajar-cards"},
o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...d,w,m?o("label",{class:"ajar-own"},o("span",{},e.own),
m):null,m&&e.remark&&r?r(m,e):null)},text:ao,list:ro,date(e,t,{words:n,change:s,say:a}){let r=cn(new Date);return o("lab\
el",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:({target:l})=>{s(l.value||
null),l.value>="1000"&&l.value<r&&a(n["day-past"])}}))}};function Wa(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function io(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Wa(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[s],
f=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(f/60),partEnds:r+c,ends:r+a.at(-1).end}}
var Ot=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function co({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:f,kind:u},p)=>p>s&&!a.includes(f)&&(u!=="moves"||n.some(_a)),c=e.findIndex(
i);return c<0?null:c}var _a=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function uo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function po(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var Fa=new Set,fn=()=>{if(!document.hidden)for(let e of[...Fa])e(Math.random()*1e3)};window.addEventListener("online",fn);
window.addEventListener("pageshow",fn);document.addEventListener("visibilitychange",fn);function za(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var pc=za("ajar-presenter");var fo=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function mo(e,t){return e?!(t.protocol.startsWith("http")&&!fo.test(t.
hostname)&&fo.test(new URL(e).hostname)):!1}function ho(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var ut=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function dn(e,t){if(t?.kind!=="moves"){let l=t&&ut(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function mn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:C(t["room-joined"],{n:e}):t["room-joined-none"]}function pt({answered:e},{joined:t},n){return t>e?C(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:C(n["wall-answered"],{n:e})}function go(e,t){return e?e.over?t["wa\
ll-time-up"]:C(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Et({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function ko(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return C(n,{minutes:Math.abs(e)})}var Ct=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"}),Xe=e=>!!e?.name.startsWith("check-in@");function Ae(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var hn=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function Mt(e,t,n,s,a){let r=Ae(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},hn(n,()=>{r.close(),a()},"\
wall-primary"),hn(s,()=>r.close())))}var gn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function yo(e,{
question:t,body:n},s,a,r){if(n.moves){Mt(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=gn(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:C(a["wall-still"],{n:l});Mt(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function bo(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key\
-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],s=Ae(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",
{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-an\
swers"},hn(t["wall-close"],()=>s.close())));s?.addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var De=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function kn({units:e,hands:t=0},n){let s=new Map,a=Ka(n);for(let r of e){
if(n.length&&!n.some(({id:f})=>f===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let c=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;s.has(c)||s.set(c,{kind:r.kind,heading:r.heading,shown:[]}),s.get(c).shown.push(Va(r,
a))}return[...s.values()]}function Ka(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Va({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,
withheld:i},c){let f=l&&(l.fine?Ga(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:s,labels:ft(a,r).map(u=>c.
get(`${t}:${u}`)??u),sizes:r,counts:f,n:f?At(f):0,withheld:i??""}}function Ga(e,t){let n=0;return t.map(s=>(n+=s,At(e.slice(
n-s,n))))}function ft(e,t){let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var At=e=>e.reduce(
(t,n)=>t+n,0),yn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),fe=({shown:e})=>e.filter(({counts:t})=>t);var wo=["wall-first","wall-second","wall-third"],xo=e=>wo[e%wo.length],Te=e=>`${(100*e).toFixed(2)}%`,jo={"aria-hidden":"\
true"};function mt(e,t,n){return fe(e).length?{ruler:vo,move:vo,sort:Ya,card:nr,choice:or}[e.kind](e,t,n):[o("p",{class:"\
wall-calm"},Et(e,t))]}function vo(e,t){let n=Math.max(...fe(e).flatMap(({counts:s})=>s));return[o("div",{class:"wall-fig\
ures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],
t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.shown.length>1?s.heading:"";return So({...s,heading:c,
labels:l,sizes:i},r,n,xo(a),t)}))]}function $o(e,t){let[n,s]=e,a=s.shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.
flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[o("div",{class:"wall-figures"},...a.map(([i,c],f)=>So(
c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.counts),l,xo(f),t))),Co([["wall-then",n.moment],["wall\
-solid",s.moment]])]}function So({heading:e,labels:t,sizes:n},s,a,r,l){let i=At(n),c=.03,f=0,u=n.flatMap((m,d)=>{let g=f/
i+(f?c/2:0);f+=m;let k=f/i-g-(f<i?c/2:0);return s.flatMap(({counts:v,isEarlier:w},b)=>{let y=g+b*k/s.length;return Ja(v[d]/
a,v[d],y,k/s.length,w)})}),p=t.map((m,d)=>`${m}: ${s.at(-1)?.counts[d]??""}`);return o("figure",{class:r},e?o("figcaptio\
n",{class:"wall-whole"},e):null,s.length?pe("svg",{class:"wall-columns",role:"img","aria-label":p.join(", ")},...u):o("p",
{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...Za(t,n)))}function Ja(e,t,n,s,a){let r=1-
e;return[pe("rect",{x:Te(n),y:Te(r),width:Te(s),height:Te(e),class:a?"wall-then":"wall-solid"}),pe("text",{x:Te(n+s/2),y:Te(
r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Za(e,t){return e.map((n,s)=>{let a=o("span",{class:"wall-whole"},
n);return a.style.setProperty("--size",t[s]),a})}function Ya(e,t,n){let s=[...fe(e)].sort((i,c)=>er(i.counts,c.counts)),
a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>bn.length)return[Lt(s.map(i=>Xa(i,t)),n,t)];let l=s.map(({name:i,
counts:[c,...f]},u)=>{let m=!u&&i.length+r[0].length<Qa?`${c} ${r[0]}`:`${c}`;return dt(i,m,tr([c,...f],a))});return[Lt(
[...l,...Eo(e,t)],n,t),Co(r.map((i,c)=>[bn[c],i]))]}var Qa=24;function Xa({name:e,labels:t,counts:n,n:s},a){let r=Math.max(
...n),l=t.filter((c,f)=>n[f]===r).join(" / "),i=C(a["wall-of"],{n:r,of:s});return dt(e,i,[],o("p",{class:"wall-muted"},l))}
var er=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},bn=["wall-pile-1","wall-pile-2","wall-pile-3",
"wall-pile-4"];function tr(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,Tt(bn[a],r,s/t)})}function Tt(e,t,n){
let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return pe("rect",{class:e,x:Te(t+r),y:Te(
s),width:Te(Math.max(0,n-2*r)),height:Te(a)})}function nr(e,t,n){let s=fe(e).map(({name:a,counts:r,n:l})=>({name:a,count:r[0],
n:l}));return[Lt([...Oo(s,t),...Eo(e,t)],n,t)]}function or(e,t,n){let[{labels:s,counts:a,n:r}]=fe(e),l=s.map((i,c)=>({name:i,
count:a[c],n:r}));return[Lt(Oo(l,t),n,t)]}function Oo(e,t){let n=Math.max(...e.map(({n:a})=>a));return[...e].sort((a,r)=>r.
count-a.count).map(({name:a,count:r},l)=>dt(a,l?`${r}`:C(t["wall-of"],{n:r,of:n}),[Tt("wall-rest",0,1),Tt("wall-pile-1",
0,r/n)]))}function Eo({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>e.length/2?[dt(C(t["wall-rest-held"],
{n:n.length}),"",[])]:n.map(({name:s})=>dt(s,"",[],o("p",{class:"wall-muted"},t["wall-row-held"])))}var dt=(e,t,n,s=null)=>o(
"li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?pe("svg",jo,...n):null,s);function Lt(e,t=e.length,n={}){
let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"\
wall-muted"},C(n["wall-more"],{n:a}))),s}var Co=e=>o("ul",{class:"wall-key"},...e.map(([t,n])=>o("li",{},pe("svg",jo,Tt(
t,0,1)),n)));var sr=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),ar=/^data:image\/(svg\+xml|png|jpeg);/,
Ve=e=>e.flatMap(rr);function rr(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?ar.test(n.src)?[lr(n)]:[]:sr.has(t)?[o(t,{},...Ve(s))]:Ve(s)}var lr=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var Nt=4,ht=({path:e,size:t},n,s)=>pe("svg",{class:s,viewBox:`${-Nt} ${-Nt} ${t+2*Nt} ${t+2*Nt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},pe("path",{stroke:"#000",d:e}));function gt(e,t){return fe(e).length?{ruler:cr,move:ir,sort:pr,card:fr,choice:dr}[e.kind](e,t):e.heading}var et=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Mo=({shown:e})=>e.every(({counts:t})=>t),ir=(e,t)=>t["wall-moved"];function Ao({
id:e,heading:t},n){let s=n[`ruler-${e}`];return s?[s,t]:[et(t),et(t)]}function cr(e,t){let n=fe(e),s=new Map;for(let u of n){
let p=yn(u);s.set(p,[...s.get(p)??[],u])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].map(([u,p])=>ur(p,u,n.length,t));
if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>Ao(u,t)),c={ruler:l?.[1],other:i?.[0]},f=l?i?t["wal\
l-spread-two"]:t["wall-spread"]:"";return[...r,C(f,c)].filter(Boolean).join(" ")}function ur(e,t,n,s){let[a,r]=e.map(f=>Ao(
f,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===n?C(s["wall-mo\
st-all"],c):C(r?s["wall-most-two"]:s["wall-most"],c)}function pr(e,t){let n=fe(e),s=n[0].labels.map((i,c)=>({pile:i,most:n.
filter(f=>yn(f)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.length)return Mo(
e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return C(l??t["wall-sor\
ted-many"],{pile:et(a),card:et(r[0].name),other:et(r.at(-1).name),n:r.length,all:n.length})}function fr(e,t){let n=fe(e).
map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return To(n,e,t)}function dr(e,t){let[{labels:n,counts:s,n:a}]=fe(
e);return To(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function To(e,t,n){let s=Math.max(...e.map(({count:u})=>u)),a=e.
filter(({count:u,n:p})=>2*u>p),r=a.length?a:e.filter(({count:u})=>u&&u===s);if(!a.length&&!Mo(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",f=""]=r.map(({name:u})=>et(u));return C(
i,{card:c,other:f,n:r.length})}function Rt({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return Se("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?Lo({deck:e,way:t,panel:n,words:s}):
Se("text",Le(e?.title??""));if(!i&&l.join&&t)return Lo({deck:e,way:t,panel:n,words:s});let f=ut(n,c),u=i?null:po(l.timer,
a,c.minutes),p={deck:e,way:t,panel:n,words:s,slide:c,question:f,left:u},m=(jr[c.kind]??It)(p);return m.dataset.slide=r??
l?.slide,c===e.slides[0]&&m.append(...Io(e)),n.practice&&m.append(o("p",{class:"wall-practice"},s["wall-practice"])),m}var Se=(e,...t)=>o(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Le=e=>o("h1",{},e);function It({slide:e,way:t,panel:n,words:s,
left:a}){let r=Ve(e.body),l=r.flatMap(c=>mr(c)),i=r.filter(c=>c.textContent.trim());return Se(e.kind,Le(e.title),o("div",
{class:"wall-body"},o("div",{class:"wall-words"},...i.map(gr)),...l.map(c=>o("div",{class:"wall-picture"},c))),Dt({way:t,
panel:n,words:s,left:a}))}function mr(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var hr=5;function gr(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
s=>wn(s)<s.childNodes.length)||!t.every(wn))return e;e.className="wall-terms";for(let s of t){let a=[...s.childNodes],r=wn(
s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function wn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&
t[s].textContent.trim().length<=hr;)s+=2;return s}function kr({slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.
state!=="open"&&De(a))return vr({slide:e,panel:n,words:s,question:a,left:r});let i=e.items,[c]=i.length===1?i:[];return Se(
"question",Le(c?.ask??e.title),e.story?o("p",{class:"wall-quote"},e.story):null,...c?[yr(c)]:[br(i)],Dt({way:t,panel:n,words:s,
left:r,question:a,large:!0}))}function yr({kind:e,cards:t=[],low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-a\
sks"},No(n,s));let a=t.length>5;return o("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?
"wall-whole":null},r||l)))}var br=e=>o("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",
{},n),t==="ruler"?No(s,a):null))),No=(e,t)=>o("p",{class:"wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),wr=5;
function vr({slide:e,panel:t,words:n,question:s,left:a}){let r=kn(s,e.items),l=r.filter(f=>fe(f).length),[i=r[0]]=l,c=Dt(
{way:null,panel:t,words:n,left:a,answered:s});return l.length<2?Se("chart",Le(l.length?gt(i,n):n["wall-held-title"]),...mt(
i,n),c):Se("chart",Le(e.title),o("div",{class:"wall-groups"},...l.map(f=>o("section",{},o("h2",{},gt(f,n)),...mt(f,n,wr)))),
c)}function xr({slide:e,panel:t,words:n,way:s,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:kn(u,[]),question:u})).filter(({groups:u})=>u.some(p=>fe(p).length)),l=u=>r.map(({moment:p,groups:m})=>({
moment:p,...m.find(d=>d.kind===u)})).filter(({shown:p})=>p&&fe({shown:p}).length),[i]=l("move").slice(-1),c=l("ruler"),f=Dt(
{way:s,panel:t,words:n,left:a});return i?Se("chart",Le(gt(i,n)),...mt(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?Se("chart",Le(n["room-group"]),...$o([c[0],c.at(-1)],n)):c.length?Se("chart",Le(gt(c[0],n)),...mt(c[0],n)):Se(
"text",Le(e.title),o("p",{class:"wall-calm"},n["room-chart-empty"]),f)}var jr={text:It,story:It,help:It,question:kr,moves:xr},
Io=e=>e?.logo?Ve([["img",e.logo]]).map($r):[],$r=e=>(e.className="wall-logo",e);function Lo({deck:e,way:t,panel:n,words:s}){
return Se("join",Le(s["wall-join"]),o("div",{class:"wall-way"},...t.wifi?[Or(t.wifi,s)]:[],o("div",{class:"wall-scans"},
t.wifi?o("p",{},s["wall-then"]):null,vn(t,s)),o("div",{},o("p",{class:"wall-muted"},s["wall-scan"]),o("p",{class:"wall-a\
ddress"},...t.address.split(/(?<=[.:/])/).map(Sr)),o("p",{class:"wall-muted"},s["room-type-code"]),o("p",{class:"wall-co\
de"},t.code),o("p",{class:"wall-count"},mn(n,s)))),...Io(e))}var Sr=e=>o("span",{},e,o("wbr")),Or=(e,t)=>o("div",{class:"\
wall-scans"},o("p",{},C(t["wall-wifi"],{name:e.name})),vn(e,t)),vn=(e,t)=>ht(e,t["room-scan-alt"],"wall-scan"),Er=e=>e.replace(
"-","‑");function Dt({way:e,panel:t,words:n,left:s,question:a,large:r=!1,answered:l}){let i=go(s,n),c=a&&(a.state!=="r\
eady"||a.hands>0),f=c?pt(a,t,n):r&&e?mn(t,n):"",u=l?pt(l,t,n):"";if(!e&&!i&&!f&&!u)return null;let p=o("footer",{class:r?
"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&p.style.setProperty("--left",`${100*s.share}%`),e&&r?p.append(
vn(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},e.address),o("b",{},e.code))):p.append(o("p",{class:"\
wall-muted"},e?C(n["wall-join-line"],{address:e.address,code:Er(e.code)}):u)),p.append(o("p",{class:"wall-now"},f?o(c?"b":
"span",{class:c?null:"wall-joined"},f):null,i?o("span",{class:"wall-time"},i):null)),p}var jn=[4.6,5.6,6.6,7.4,8.2],$n=2,Cr=["","tight","tight columns"],xn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Mr=5.4;function Do(e,t=$n){let n=jn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:xn.at(-1),text:0};for(let a of[...Cr,...xn]){if(s.text>=Mr||s.text&&xn.includes(a))break;let r=Ar(e,a,n);r>s.text&&
(s={layout:a,text:r})}return Bo(e,s.layout,s.text||4.6),s.text>0}function Ar(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(Bo(e,t,
Math.max(s,4.6)),Tr(e))return Math.max(s,4.6);return 0}function Bo(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Tr=e=>Ro(e)&&[...e.querySelectorAll(".wall-whole")].every(Ro),Ro=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Bt=e=>!!e?.units.length&&e.state!=="open"&&!De(e),Po=e=>Bt(e)&&!Xe(e);function Wo(e,{question:t,slide:n,words:s,count:a}){
let r=t.units.filter(({kind:v})=>v!=="move"),l=new Map(r.map(v=>[v.id,qo(v).map(()=>0)])),i=0,c=0,f=o("div",{}),u=Ae(e,"\
desk-hands",f);if(!u)return;let p=()=>Math.max(c,...[...l.values()].map(v=>v.reduce((w,b)=>w+b,0))),m=(v,w,b)=>o("div",{
class:"desk-stepper"},o("span",{},v),o("button",{type:"button","aria-label":C(s["desk-fewer"],{label:v}),onclick:()=>b(-1)},
"−"),o("output",{},`${w}`),o("button",{type:"button","aria-label":C(s["desk-more"],{label:v}),onclick:()=>b(1)},"+"));
function d(v=""){let w=r[i],y=n.items.find(({id:P})=>P===w.item)?.cards.find(({text:P})=>P===w.card),E=l.get(w.id),R=i===
r.length-1,B=P=>()=>{i+=P,d()};f.replaceChildren(o("p",{class:"desk-small"},C(s["desk-hands-where"],{n:i+1,all:r.length})),
o("h2",{},w.card||w.heading),y?.short?o("p",{class:"desk-small"},w.heading):"",...qo(w).map((P,M)=>m(P,E[M],$=>{E[M]=Math.
max(0,E[M]+$),d(`${M} ${$}`)})),R?m(s["room-people"],p(),P=>{c=Math.max(0,p()+P),d(`people ${P}`)}):"",o("div",{class:"w\
all-answers"},i?o("button",{type:"button",onclick:B(-1)},s.back):"",R?o("button",{type:"button",class:"wall-primary",onclick:k},
s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:B(1)},s["desk-next-card"]),R?"":o("button",{type:"\
button",onclick:k},s["desk-enough"]),o("button",{type:"button",onclick:()=>u.close()},s["wall-close"]))),g(v)}function g(v){
let w=[...f.querySelectorAll(".desk-stepper")],[b,y]=v.split(" "),E=b==="people"?w.at(-1):w[Number(b)||0],[R,B]=E.querySelectorAll(
"button");(y==="-1"?R:B).focus()}function k(){let v=p();if(!v)return;let b=[...l].filter(([,y])=>y.some(Boolean)).map(([
y,E])=>{let{kind:R}=r.find(B=>B.id===y);return[y,R==="card"?[E[0],v-E[0]]:E]});u.close(),a(Object.fromEntries(b),v)}d()}
var qo=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):ft(t,n);var Lr={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},qt=["","dark","light","contrast"],Nr=new Map(Object.entries(Lr).flatMap(
([e,t])=>t.map(n=>[n,e]))),Ir="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Rr(e){let{
key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??
n;if(!(c?.closest?.(Ir)||c?.closest?.("dialog[open]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Nr.get(t.length===1?t.toLowerCase():t)}function _o(e){let t=n=>{let s=Rr(n);!s||e(s)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function Fo(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},f=t.slides[c.slide]?.
part,u=v=>()=>{k.close(),v()},p=(v,w,...b)=>o("button",{type:"button",onclick:u(v),...w},...b),m=v=>o("small",{},C(a["re\
mote-minutes"],{minutes:v})),d=t.parts.map((v,w)=>o("li",{},p(()=>r("go",{slide:Ot(t,w)}),{"aria-current":w===f?"step":null,
class:c.dropped.includes(w)?"remote-dropped":null},v.title,c.dropped.includes(w)?o("small",{},a["remote-is-dropped"]):m(
v.minutes)))),g=uo(t,c).map(({part:v,title:w,minutes:b,dropped:y})=>o("li",{},o("span",{},w),p(()=>r(y?"keep":"drop",{part:v}),
{"aria-label":`${y?a["remote-keep"]:C(a["remote-drop"],{minutes:b})}: ${w}`},y?a["remote-keep"]:C(a["remote-drop"],{minutes:b})))),
k=Ae(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...d),...g.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...g)]:[],o("div",{class:"remote-more"},s?p(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?p(l,{},a["remote-hand"]):null,i?p(i,{},a["remote-leave"]):null,p(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Oe=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function Ho(e,t,n){let s=o("div",{}),a=Ae(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function Uo(e,t,n,{
press:s}){s({desk:"remote"}),Ho(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c,wall:f}=t(),u=c.presenters.
filter(({kind:m,used:d})=>m==="remote"&&d),p=!!f&&(!l||i);return[o("h2",{},n["desk-remote"]),p&&r?ht(r,n["desk-remote-sc\
an"],"desk-scan"):"",p&&!r&&!u.length?o("p",{},n["room-one-moment"]):"",o("p",{},p?n["desk-remote-how"]:n["desk-remote-i\
nside"]),p?"":Oe(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),p&&r?o("p",{},o("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...u.map(({id:m},d)=>o("p",{class:"desk-line"},C(n["desk-remote-there"],{n:d+
1})," ",Oe(n["desk-remote-end"],()=>s({desk:"revoke",id:m})))),o("div",{class:"wall-answers"},p?Oe(n["desk-remote-new"],
()=>s({desk:"remote"})):"",Oe(n["wall-close"],a))]})}function zo(e,t,n,{press:s,step:a}){let r=Dr(n,s);Ho(e,"desk-reach",
l=>{let{way:i,join:c,inside:f,practice:u,panel:p}=t(),m=o("span",{role:"status"});if(!i||f)return[o("h2",{},n["desk-phon\
es"]),o("p",{},u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":Oe(n["desk-let-in"],()=>s({desk:"phones"}),"wall-\
primary"),o("div",{class:"wall-answers"},Oe(n["wall-close"],l))];let d=`${c.address}/${c.code}`,g=o("select",{"aria-labe\
l":n["desk-address"],onchange:()=>s({desk:"address",ip:g.value})},...c.addresses.map(({ip:k,network:v})=>o("option",{value:k,
selected:k===c.picked?"":null},`${k} (${v})`)));return[o("h2",{},n["desk-phones"]),ht(i,n["room-scan-alt"],"desk-scan"),
o("p",{class:"desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},p.joined?C(n["desk-reached"],{n:p.joined}):
n["desk-reach-try"]),p.hosts.length?o("p",{class:"desk-small"},C(n["desk-reached-at"],{hosts:p.hosts.join(", ")})):"",c.
addresses.length>1?o("p",{class:"desk-line"},n["desk-address"]," ",g):"",r,o("details",{},o("summary",{},n["desk-reach-n\
ot"]),o("ul",{},...["wifi","guest","hotspot","firewall"].map(k=>o("li",{},Br(n)[k])))),o("div",{class:"wall-answers"},Oe(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(d),m.textContent=n["desk-copied"]}),Oe(n["desk-card"],()=>s(
{desk:"card"})),Oe(n["remote-join-show"],()=>{l(),a("join")}),Oe(n["wall-close"],l),m)]})}function Dr(e,t){let n=o("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>o("p",{},o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),
o("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),Oe(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:s.value})))}var Br=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});function Ko(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:y,
title:E})=>o("option",{value:y},E),r=(y,E)=>C(t["desk-meeting"],{title:y,n:E}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:y,title:E,part:R,minutes:B})=>a({id:y,title:r(R?`${E}: ${R}`:E,B)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:y,title:E,minutes:R})=>a({id:y,title:r(E,R)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));c.value=e.country||qr(e.countries);
let f=["phones","none","practice"].filter(y=>!(e.server&&y!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},p=f.map(
(y,E)=>o("input",{type:"radio",name:s,value:y,checked:E===0?"":null,"aria-describedby":`${s}-${y}`})),m=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),d=o("p",{hidden:!0},o("label",{class:"ajar-words",for:m.id},t["room-host-ke\
y"]),m),g=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),k=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),v=(y,E)=>o("p",{},o("label",{class:"ajar-words",for:E.id},y),E),w=o("form",{class:"ajar-start",onsubmit:y=>{y.preventDefault(),
k.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:p.find(({checked:E})=>E).value,
key:m.value}),m.value=""}},o("h2",{},t["desk-start"]),g,v(t["desk-which"],l),o("div",{class:"ajar-start-two"},v(t["desk-\
couple"],i),v(t["desk-country"],c)),o("fieldset",{},o("legend",{},t["desk-how"]),...f.map((y,E)=>o("label",{class:"ajar-\
start-way"},p[E],o("span",{},o("b",{},u[y][0]),o("small",{id:`${s}-${y}`},u[y][1]))))),d,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),k));function b({problem:y,busy:E,needsKey:R,state:B}){g.textContent=y??"",g.hidden=
!y,d.hidden=!R,E||(k.textContent=B==="ended"?t["room-ended"]:"")}return{element:w,update:b}}function qr(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function Vo({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:ft(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var Pr=["open","close","reveal"];function Go(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,c=ho(),f=(O,h,j={})=>o("button",{type:"button",onclick:h,...j},...[O].flat()),u=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),p=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),m=$e(n,O=>{O?p.
textContent=O:ze()}),d=O=>{m.begin(),s(O,{awaited:!0})},g=0,k="",v=(O,h={})=>{g=Math.max(g,r.steps??0)+1,d({desk:"step",
step:{step:O,...h},n:g})},w=()=>r.panel,b=()=>w()?.stage,y=()=>r.deck?.slides[b()?.slide],E=()=>y()&&ut(w(),y()),R=Sn("d\
esk-wall",{inert:!0}),B=Sn("desk-wall",{inert:!0}),P=Sn("desk-screen",{hidden:!0}),M=()=>{P.host.hidden=!1,ee(),P.host.requestFullscreen?.().
catch(()=>{})},$=()=>{P.host.hidden=!0,q()&&document.exitFullscreen(),ee()},q=()=>document.fullscreenElement===P.host;P.
host.addEventListener("fullscreenchange",()=>{q()||$()});let F=o("p",{class:"desk-clock"}),N=o("p",{class:"desk-plan"}),
_=o("ol",{}),x=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),S=o("p",{class:"desk-count"}),L=o("p",{}),W=o(
"p",{class:"desk-small"}),K=o("div",{}),A=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),z=o("div",{class:"desk-tools"},A,f(n["desk-here"],M),f(n["desk-remote"],()=>Uo(G,()=>r,n,{press:d})),f(n["d\
esk-phones"],()=>zo(G,()=>r,n,{press:d,step:v})),f(n["remote-parts"],ve),f(n["desk-end"],Ce,{class:"desk-end"})),H={back:f(
[n.back,o("kbd",{},"←")],()=>v("back")),open:f([n["room-ask-open"],o("kbd",{},"O")],()=>D("open")),close:f([n["room-as\
k-close"],o("kbd",{},"C")],()=>D("close")),reveal:f([n["room-ask-reveal"],o("kbd",{},"R")],()=>D("reveal")),blank:f([n["\
remote-blank"],o("kbd",{},"B")],()=>v("blank")),hands:f([n["desk-hands"],o("kbd",{},"H")],V),next:f([n.next,o("kbd",{},n["\
desk-clicker"])],()=>v("next"))},X=f(n["room-ask-reset"],()=>Mt(G,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>D("reset"))),oe=f("",()=>v(b()?.timer?"pause":"timer")),G=o("section",{class:"ajar-desk","aria-label":n["desk-title"]},
o("header",{class:"desk-top"},F,N,z),o("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},_),o("div",{class:"desk\
-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),R.host),o("section",{class:"desk-next"},o("h2",{},n["des\
k-next"]),B.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),S,L,W,o("p",{class:"desk-more"},oe,X))),o("s\
ection",{class:"desk-notes"},o("h2",{},n["remote-notes"]),x,K),o("div",{class:"desk-moves"},u,p,o("div",{class:"desk-pad"},
...Object.values(H))),P.host),se=Ko(t,{words:n,begin:O=>d({desk:"begin",...O})});e.replaceChildren(se.element,G);function ve(){
Fo(ae(),{deck:r.deck,panel:w(),way:r.way},n,{step:v})}function Ce(){let O=w().questions.some(De),h=(T,U)=>f(U,()=>d({room:"\
take",what:T,paper:t.paper})),j=Ae(G,"desk-ending",o("p",{},n["desk-end-sure"]),O?o("p",{class:"desk-more"},h("page",n["\
desk-take-page"]),h("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},f(n["room-end"],()=>{j.close(),d({room:"\
end"})},{class:"wall-primary"}),f(n["remote-stay"],()=>j.close())))}function D(O){if(g>(r.steps??0)){k=O;return}if(O==="\
reveal"){let j=dn(w(),y()),T=()=>d({desk:"question",id:j.question.id,do:O,...j.body});j&&yo(ae(),j,w(),n,T);return}let h=E();
h&&d({desk:"question",id:h.id,do:O})}function V(){let O=E();if(!(P.host.hidden?Bt:Po)(O))return;let j=(T,U)=>d({desk:"qu\
estion",id:O.id,do:"hands",counts:T,people:U});Wo(ae(),{question:O,slide:y(),words:n,count:j})}let ne={keys:()=>bo(ae(),
n),full:()=>P.host.hidden?M():$(),larger:()=>J(1),smaller:()=>J(-1),hands:V,parts:ve,look(){let{look:O=""}=P.wall.dataset;
P.wall.dataset.look=qt[(qt.indexOf(O)+1)%qt.length]}},I=$n;function J(O){I=Math.min(jn.length-1,Math.max(0,I+O)),ee()}function Q(O){
return!r.deck||!G.offsetParent||G.closest("[inert], .lm-mod-hidden")?!1:(ne[O]?ne[O]():Pr.includes(O)?D(O):v(O==="timer"?
b()?.timer?"pause":"timer":O),!0)}a(_o(Q));let te=setInterval(()=>{!G.hidden&&G.isConnected&&he()},1e3);a(()=>clearInterval(
te));function ee(){if(!r.deck||!b())return;let O={deck:r.deck,way:r.way,panel:w(),words:n,now:c.now()},h=co(r.deck,w());
ue(R.wall,Rt(O)),B.host.hidden=h===null,h!==null&&ue(B.wall,Rt({...O,slide:h})),P.host.hidden||ue(P.wall,Rt(O),I)}let ae=()=>P.
host.hidden?G:P.wall;function ue(O,h,j){O.querySelector(".wall-face")?.remove(),O.prepend(h),Do(h,j)}function he(){if(!r.
deck)return;let O=io(r.deck,b(),c.now());if(F.textContent=Ct(c.now()),!O)return;let h=O.begun?ko(O.late,n):n["remote-not\
-begun"],j=O.begun?C(n["remote-planned"],{part:Ct(O.partEnds),end:Ct(O.ends)}):"";N.replaceChildren(o("b",{class:O.late>
0?"desk-late":null},h),j&&` · ${j}`,o("br"),o("span",{class:"desk-small"},r.deck.parts[O.part].title));for(let[T,U]of[..._.
children].entries())U.className=T<O.part?"done":T===O.part?"here":"",U.classList.toggle("dropped",b().dropped.includes(T));
O.part!==i&&de(O.part)}function de(O){_.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=O;let h=_.children[O];
h.firstChild.setAttribute("aria-current","step");let{parentNode:j}=_,T=(U,Z)=>h[U]+h[Z]/2-j[Z]/2;j.scrollTo(T("offsetLef\
t","offsetWidth"),T("offsetTop","offsetHeight"))}function le(){i=null,_.replaceChildren(...r.deck.parts.map(({title:O},h)=>o(
"li",{},f(O,()=>v("go",{slide:Ot(r.deck,h)})))))}function Ue(){if(l===y()?.id)return;l=y()?.id;let O=y()?.notes.length?Ve(
y().notes):[o("p",{},n["remote-no-notes"])];x.replaceChildren(...O),x.scrollTop=0}function xe(){let O=E();S.textContent=
O&&(O.state!=="ready"||O.hands)?pt(O,w(),n):"",L.textContent=r.way?C(n["desk-joined"],{n:w().joined}):n["desk-no-phones"],
W.textContent=Pe({units:O?.units??je()}),K.replaceChildren(...O?Vo(O,n):[]),H.hands.firstChild.data=n[Xe(O)?"desk-slips":
"desk-hands"],H.hands.disabled=!Bt(O),X.hidden=!O?.answered||!O.may_reset;let h=y()?.minutes??0;oe.hidden=!h&&!b()?.timer,
oe.textContent=b()?.timer?n["desk-timer-pause"]:C(n["remote-timer"],{minutes:h});for(let j of["open","close"])H[j].hidden=
!r.way;H.hands.hidden=!!r.way&&(H.hands.disabled||!O),H.open.disabled=!O||O.state==="open"||!r.way,H.close.disabled=O?.state!==
"open",H.reveal.disabled=!dn(w(),y());for(let j of Object.values(H))j.classList.remove("wall-primary");St().classList.add(
"wall-primary"),H.blank.setAttribute("aria-pressed",!!b()?.blank)}function St(){let O=E();return O?De(O)?H.next:O.state===
"ready"&&!H.open.disabled?H.open:!r.way&&!O.answered&&!H.hands.disabled?H.hands:H.reveal.disabled?H.next:H.reveal:H.reveal.
disabled?H.next:H.reveal}let je=()=>{if(y()?.kind!=="moves")return[];let[O]=w().questions.filter(h=>Xe(h)&&De(h)).slice(
-1);return O?.units.filter(({kind:h})=>h==="move")??[]};function Pe({units:O}){let h=O.filter(({snapshot:j,withheld:T})=>!j&&
T);return h.length?Et({shown:h},n):""}function ze(){let O=E();p.textContent=We(O)}function We(O){if(b()?.blank)return n["\
remote-is-blank"];if(!O)return"";let h=gn(O,w());return h===1?n["remote-still-one"]:h?C(n["remote-still"],{n:h}):O.state===
"open"?n["room-is-open"]:O.hands&&!De(O)?C(n["desk-counted"],{n:O.hands}):!r.way&&O.state==="ready"&&O.units.length?n[Xe(
O)?"desk-slips-how":"desk-hands-how"]:""}function Ie(O){let h=r;r={...r,...O},r.busy||m.end(),u.textContent=r.problem??"",
u.hidden=!r.problem;let j=r.state==="open"&&!!(r.deck&&b());if(se.update(r),se.element.hidden=j,G.hidden=!j,!j)return;h.
panel!==r.panel&&c.set(w().now),h.deck!==r.deck&&le(),A.hidden=!mo(r.wall,window.location),A.hidden||(A.href=r.wall);for(let U of G.
querySelectorAll("dialog"))U.refresh?.();he(),Ue(),xe(),ze(),ee();let T=k;k="",T&&D(T)}let Ke=new ResizeObserver(ee);for(let{
host:O}of[R,P])Ke.observe(O);return a(()=>Ke.disconnect()),{update:Ie}}function Sn(e,t){let n=o("div",{class:e,...t}),s=o(
"div",{class:"wall"}),a=o("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;-\
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var Wr=e=>e;function ke(e,t){e.innerHTML=Wr(t)}function Pt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function tt(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Wt(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Jo(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",c=o("div",{}),f=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),p=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=$e(t,N=>{p.textContent=N}),d=En(t),g=Pt(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},f,c,p),d.dialog);let k=N=>{a.busy?p.textContent=t["room-one-moment"]:(m.begin(),
n(N,{awaited:!0}))},v=(N,_)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>k(_)},N),w=(...N)=>o(
"div",{class:"ajar-moves ajar-many"},...N);function b(){let N=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${F}\
-key`,"aria-describedby":`${F}-key-how`}):null,_=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(N&&!N.value){N.focus();return}k({room:"open",...N?{key:N.value}:{}}),N&&(N.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?C(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),N?o("label",{class:"ajar-words",for:N.
id},t["room-host-key"]):null,N?o("p",{class:"ajar-hint",id:`${F}-key-how`},t["room-host-key-how"]):null,N,w(_,a.elsewhere?
null:v(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:w(...[12,3].
map(x=>v(C(t["room-rehearse"],{n:x}),{room:"rehearse",phones:x})))]}let y=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),w(v(t["room-go-on"],{room:"go-on"}),v(t["room-end"],{room:"end"}))];function E(){let N=o("button",{type:"butt\
on",onclick:()=>d.show()},t["room-large"]),_=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:C(t["room-line"],{code:a.
code})),x=a.address?N:null;return r?[R(),o("div",{class:"ajar-door-line"},_,u,x),B(),M()]:[o("h2",{},t["room-title"]),R(),
B(),_,a.address?Zo(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?P():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},u,x,a.inside&&!a.practice?v(t["room-widen"],
{room:"widen"}):null),M()]}let R=()=>a.practice?o("p",{},kt(t)):null,B=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function P(){let N=o("select",{id:`${F}-address`,onchange:()=>n({room:"pick",ip:N.value})},...a.addresses.map(
({ip:_,network:x})=>o("option",{value:_,selected:_===a.picked},`${_} (${x})`)));return o("label",{class:"ajar-words",for:N.
id},o("span",{},t["room-address"]),N)}function M(){let N=o("div",{}),_=o("button",{type:"button",onclick:()=>L(!1)},t["r\
oom-end-no"]),x=o("button",{type:"button",onclick:()=>L(!0)},t["room-end"]),S=()=>N.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),w(_,v(t["room-end"],{room:"end"}))]:[x]),L=K=>{l=K,S(),(l?_:x).focus()};S();let W=(K,A)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...A()},{awaited:!0})},K);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?w(W(t["room-take-table"],()=>({
what:"table"})),W(t["room-take-page"],()=>({what:"page",paper:g.value()})),g.element()):null,o("p",{},t["room-end-how"]),
N)}function $(N){a={...a,...N},f.textContent!==a.problem&&(f.textContent=a.problem),f.hidden=!a.problem;let _=On(t,a.joined);
u.textContent!==_&&(u.textContent=_),d.update(a,_),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?m.begin():(m.end(),p.textContent=""),q()}let q=tt(c,()=>{let{joined:N,problem:_,...x}=a,S=JSON.stringify([x,r]);if(S===
i)return;i=S;let L={open:E,lost:y}[a.state]??b;Wt(c,()=>c.replaceChildren(...L().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let F=`ajar-door-${window.ajarForms}`;return _t(e,()=>n({room:"look"}),s),{update:$}}var On=(e,t)=>t?t===
1?e["room-joined-one"]:C(e["room-joined"],{n:t}):e["room-joined-none"],kt=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Zo(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return ke(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function En(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},kt(e)):"",Zo(e,r),s):(n.close(),t.replaceChildren()))}}}function _t(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function Ft(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(f,u)=>{let p=o("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return ke(p,
f),p.firstElementChild.setAttribute("aria-hidden","true"),p},c=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:c},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(f=>o("th",{scope:"col"},f)))),o("tbody",{},...r.map(([f,...u])=>o("tr",{},o(
"th",{scope:"row"},f),...u.map(p=>o("td",{},p??"–")))))))))}function Yo({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=d=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...d}),c=i({id:`${r}-people`,
min:1}),f=d=>Math.max(0,Math.floor(Number(d.value)||0)),u=d=>d.kind==="card"?d.bands.slice(0,1):d.bands,p=d=>{let g=e.filter(
b=>b.item===d),k=(b,y)=>{let E=i({"aria-label":[b.card,u(b)[y]].filter(Boolean).join(": ")});return l.set(b.id,[...l.get(
b.id)??[],E]),E},v=g.length===1&&!g[0].card?g[0].bands.map((b,y)=>[b,[k(g[0],y)]]):g.map(b=>[b.card,u(b).map((y,E)=>k(b,
E))]),w=g[0].card?["",...u(g[0])]:null;return o("table",{},o("caption",{},s(d)),w&&w.length>2?o("thead",{},o("tr",{},...w.
map(b=>b?o("th",{scope:"col"},b):o("td",{})))):null,o("tbody",{},...v.map(([b,y])=>o("tr",{},o("th",{scope:"row"},b),...y.
map(E=>o("td",{},E))))))};function m(){let d=new Map(e.map(w=>[w,l.get(w.id).map(f)])),g=Math.max(...[...d.values()].map(
w=>w.reduce((b,y)=>b+y,0))),k=f(c)||g;if(!k){c.focus();return}let v=Object.fromEntries([...d].map(([w,b])=>[w.id,w.kind===
"card"?[b[0],Math.max(0,k-b[0])]:b]));a({counts:v,people:k})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:d=>{d.preventDefault(),m()}},
...[...new Set(e.map(d=>d.item))].map(p),o("label",{class:"ajar-words",for:c.id},o("span",{},n["room-people"]),c),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function Qo(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",f="",u=!1,p=(A,z={})=>{u=A==="reveal",
R.begin(),n({question:e.of,do:A,...z},{awaited:!0})},m=o("div",{class:"ajar-results",hidden:!0}),d=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),g=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),k=o("span",{}),v=o("p",
{class:"ajar-counts"}),w=_r(e.minutes,t,s),b=o("button",{type:"button",class:"ajar-link",onclick:()=>F(!i)}),y=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),E=(...A)=>{y.textContent!==A[0]&&y.replaceChildren(...A)},R=$e(t,A=>E(
A||f)),B={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},P=Object.
keys(B).filter(A=>e.units.length||A==="open"||A==="close"),M=Object.fromEntries(P.map(A=>[A,o("button",{type:"button",onclick:()=>{
M[A].getAttribute("aria-disabled")?E($(A)):A==="reset"?q():p(A)}},B[A])])),$=A=>l.busy?t["room-one-moment"]:l.not[A];function q(){
let A=o("button",{type:"button",class:"ajar-link",onclick:()=>{E(""),M.reset.focus()}},t["home-no"]),z=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{E(""),M.reset.focus(),p("reset")}},t["room-ask-reset"]);y.replaceChildren(t["room\
-reset-sure"]," ",A," ",z),A.focus()}function F(A){i=A,m.hidden=!A,a().hidden=A,b.textContent=t[A?"room-show-question":"\
room-show-result"]}let N=En(t),_=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>N.show()},t["room-cod\
e"]),x={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function S(A){let z=l;l={...l,...A};let H=l.
room==="open";k.replaceChildren(l.practice?kt(t):""),g.textContent=l.problem,g.hidden=!l.problem;let X=[[l.answered,t["r\
oom-answered"]],[l.joined,t["room-have-joined"]]],oe=!H||!e.units.length?[]:l.hands||l.inside?X.slice(0,1):X;v.replaceChildren(
...oe.map(([G,se])=>o("span",{},o("b",{},`${G}`)," ",se))),w.update(l.seconds);for(let G of P)Xo(M[G],$(G));f=H?l.hands?
t["room-by-hands-now"]:x[l.state]:t["room-not-open"],(z.state!==l.state||z.room!==l.room||z.hands!==l.hands)&&E(f),l.busy||
R.end(),es(d,l.withheld),N.update(l.way??{},On(t,l.joined)),_.hidden=!l.way?.address,L(),u&&!l.busy&&l.state==="closed"&&
d.childElementCount&&(u=!1,d.scrollIntoView({block:"nearest"}))}function L(){let A=JSON.stringify(l.charts??[]);if(A===c)
return;c=A;let z=!!l.charts?.length;m.replaceChildren(...ts(l.charts??[],t)),b.hidden=!z,F(z),z&&u&&m.scrollIntoView({block:"\
start"}),u=!1}let W=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?v:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...P.
map(A=>M[A]))),o("div",{class:"ajar-bar-line"},k,y,b,_,w.element),N.dialog),K=e.units.length?Yo(e,{words:t,ask:r,send:A=>p(
"hands",A)}):null;return b.hidden=!0,_t(W,()=>n({room:"look"}),s),{parts:[m,d,g,W,K].filter(Boolean),update:S}}function Xo(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function es(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var ts=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return Ft(s,n,t),s});function ns(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),f=o("div",{}),u=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),p=o("button",{type:"button",onclick:()=>{p.getAttribute("aria-disabled")?u.textContent=m():(u.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),m=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},f,l,i,c,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},p),u)),_t(e,()=>n({room:"look"}),s),{update(d){a={...a,...d},f.replaceChildren(a.practice?kt(t):""),c.textContent=
a.problem,c.hidden=!a.problem,es(i,a.withheld),Xo(p,m());let g=JSON.stringify(a.charts??[]);g!==r&&(r=g,l.replaceChildren(
...a.charts?.length?ts(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function _r(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function c(){let u=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),p=u===null?"":`${Math.floor(
u/60)}:${String(u%60).padStart(2,"0")}`,m=u===null?e?C(t["room-minutes"],{minutes:e}):"":e?C(t["room-clock"],{time:p,minutes:e}):
p;r.textContent=a?"":m,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!m}let f=setInterval(()=>{s!==null&&
c()},1e3);return n(()=>clearInterval(f)),{element:i,update:u=>{s=u==null?null:Date.now()-u*1e3,c()}}}function os(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),c=({title:p,
story:m,more:d,role:g})=>{ke(r,m),r.prepend(o("h2",{},p)),ke(l,d),i.textContent=g},f=e.couples.find(p=>p.id===n)??e.couples[0],
u=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(p=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:p.id,checked:p===
f,onchange:()=>{c(p),s(p.id)}}),o("span",{},p.title)))));return c(f),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),u)}var Cn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Fr=new RegExp(`^${Cn}+|${Cn}\
+$`,"g"),Hr=/[\p{L}\p{N}_]+/gu,Ur=/^[\p{L}\p{N}_]+/u,zr=/\{([a-z][a-z0-9-]*)\}/,[Kr,Vr]=["⁨","⁩"],ss={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Gr=new RegExp(`[,;:،]|${Cn}`),Jr=/^\p{Uppercase}/u,as=/[.!?…؟。][\u2069”’"')»]*$/,
Zr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
me=e=>e.replace(Fr,""),Ne=e=>e.toLowerCase().toUpperCase(),Ht=e=>e.match(Ur)?.[0]??"",Mn=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Ge(e,t,n=[]){let s=e.split(zr),a="";for(let r=0;r<s.length-1;r+=2){let[l,i,c]=s.slice(r,r+3),f=Yr(me(t[i]),c),u=Xr(
l,f,n),p=!u&&!a&&Jr.test(l);a+=as.test(a)?u.replace(/^,+/,""):u,a+=el(p?Qr(f):f)}return as.test(a)?a:a+s.at(-1)}function Ee(e){
let t=me(e),[n,s,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in ss&&s===ss[n]&&me(a))||a.includes(n)||a.includes(
s)?e:a}function Yr(e,t){let n=e.length;for(;n&&Gr.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,a=t.startsWith(",")&&s.endsWith(
".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:s}function Qr(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Xr(e,t,n){let s=Ne(Ht(t));if(!s)return e;let a=new Set(n.map(Ne)),r=l=>l===s||a.
has(l)&&a.has(s);for(let l of e.matchAll(Hr))if(r(Ne(l[0])))return e.slice(0,l.index);return e}var el=e=>Zr.test(e)?`${Kr}${e}${Vr}`:
e;var An=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function rs(e,t,{words:n,level:s,change:a,say:r,again:l,
moves:i,back:c,isQuick:f}){let u={...t},{cards:p,piles:m}=e,d=R=>m.find(B=>B.id===R).text,g=o("div",{class:"ajar-one"});
function k(R,B){u={...u,[R.id]:B},B||delete u[R.id],a(Object.keys(u).length?u:null),B&&r(C(n.moved,{card:Ee(R.text),pile:d(
B)}))}function v(R,{focus:B=!0,back:P=R?()=>v(R-1):c,onward:M=()=>b(R+1)}={}){let $=p[R],q=C(n["card-of"],{n:R+1,all:p.length}),
F=o("div",{class:"ajar-one-card",role:"group","aria-label":q,tabindex:"-1"},o("p",{class:"ajar-where"},q),o("p",{},$.text)),
N=_=>{k($,_),M()};i.hidden=!0,g.replaceChildren(F,o("div",{class:"ajar-one-piles"},...m.map(({id:_,text:x})=>An(x,()=>N(
_),{"aria-pressed":`${u[$.id]===_}`}))),o("div",{class:"ajar-one-also"},P?w(n.back,()=>P()):o("span",{}),w(n["card-out"],
()=>N("")),f?o("span",{}):w(n["card-enough"],()=>y()))),B&&F.focus({preventScroll:!0})}let w=(R,B)=>An(R,B,{class:"ajar-\
link"}),b=R=>R<p.length?v(R):y();function y({focus:R=!0}={}){let B=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),P=(M,$)=>{let q=p.
filter(_=>(u[_.id]??"")===$),F=_=>v(p.indexOf(_),{back:y,onward:y}),N=q.map(_=>o("li",{},An(_.text,()=>F(_))));return N.
length?[o(`h${s+1}`,{},M),o("ul",{},...N)]:[]};g.replaceChildren(B,o("p",{class:"ajar-hint"},n["cards-all-how"]),...m.flatMap(
({id:M,text:$})=>P($,M)),...P(n["cards-out"],"")),i.hidden=!1,R&&(B.focus({preventScroll:!0}),g.scrollIntoView({block:"n\
earest"}))}let E=p.map(R=>!!u[R.id]).lastIndexOf(!0)+1;return E===p.length||l&&E?y({focus:!1}):v(E,{focus:!1}),g}var tl="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",nl=new RegExp(`(${tl})|[.…]+|[!?;\\n]`,"gu"),ol=/[\u0300-\u036f'’‘ʼ]/g,
sl=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Ut(e){let t={};for(let[n,s]of Object.entries(e))t[n]=is(s,t);return t}
var Be=(e,t)=>new RegExp(e.map(n=>is(n,t)).join("|"),"y");function zt(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function Kt(e,t){let n=t;
for(let[s,a]of zt(e,t))n=n.slice(0,s)+n.slice(s,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var yt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function ls(e,t){let n=new Map,s=yt(t),a=0;for(let r of e.join("")){let l=r.charCodeAt(0);a+=l-97,
l!==126&&n.set(a++,s[n.size])}return n}function Vt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function is(e,t){return`(?:${(e.match(sl)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:al(a)).join("")})`}function al(e){let t=cs(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var cs=e=>e.
normalize("NFKD").replace(ol,"").toLowerCase();function bt(e){let t="",n=[];for(let s of e.matchAll(nl)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let a=`${s[1]?cs(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var rl=4,us=4,ps=".",Tn=new WeakMap;function nt(e,t){let{passes:n,kinds:s,learned:a}=ds(t),{line:r,places:l}=bt(e),i=Kt(
n,r),c=Object.entries(s).flatMap(([p,m])=>zt(m,i).map(([d,g])=>({kind:p,start:d,end:g-1}))),f=a?ll(c,r,a):c,u=(p,m)=>p.span[0]-
m.span[0]||p.span[1]-m.span[1]||(p.kind<m.kind?-1:+(p.kind>m.kind));return f.map(({kind:p,start:m,end:d})=>({kind:p,span:[
l[m][0],l[d][1]]})).sort(u)}function*fs(e){let{passes:t,kinds:n}=ds(e);for(let s of[t,...Object.values(n)])yield,zt(s,"w\
e are here ")}function ds(e){return Tn.has(e)||Tn.set(e,ul(e)),Tn.get(e)}function ll(e,t,n){let{size:s,weights:a,kinds:r,
limit:l,least:i}=n,c=il(t,n.same),f=c.slice(1).map((b,y)=>[...c[y],...b]),u=b=>{let y=new Set(b.flatMap(R=>R.numbers.map(
B=>B%s)));return[...y].reduce((R,B)=>R+(a.get(B)??0),0)/Math.sqrt(y.size)},p=[...c,...f];if(e.length)return Ln(p,u)[1]>i?
e:[];let m=p.filter(b=>b.length>rl),[d,g]=Ln(m,u);if(!(g>l))return[];let k=[...new Set(d.map(b=>b.numbers[0]))],v=b=>k.reduce(
(y,E)=>y+b[E%b.length],0),[w]=Ln(Object.keys(r),b=>v(r[b]));return[{kind:w,start:d[0].start,end:d.at(-1).start}]}function il(e,t){
let n=ps,s=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],l=[`w ${r}`,`b ${n} ${r}`,...cl(a[0])];s.at(-1).
push({start:a.index,numbers:l.map(Vt)}),n=r,r===ps&&s.push([])}return s.filter(a=>a.length)}function cl(e){let t=["^",...e,
"$"];return t.slice(us-1).map((n,s)=>`n ${t.slice(s,s+us).join("")}`)}var Ln=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,s)=>s[1]>
n[1]?s:n,[null,-1/0]),ms=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;
function ul({lists:e,passes:t,phrases:n,learned:s}){let a=Ut(e),r=Object.entries(n).map(([l,i])=>[l,Be(i,a)]);return{passes:Be(
t,a),kinds:Object.fromEntries(r),learned:s&&pl(s)}}function pl({same:e,gaps:t,weights:n,kinds:s,...a}){let r=e.map(i=>i.
split(" ")),l=Object.entries(s).map(([i,c])=>[i,yt(c)]);return{...a,same:new Map(r.flatMap(i=>i.map(c=>[c,i[0]]))),weights:ls(
t,n),kinds:Object.fromEntries(l)}}function hs({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var gs=["emergency","crisis","violence","agency","worried","child"],fl=["crisis","violence"],bs='a[href$="#Help-lines"]',
ye=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function ks(){for(let e of ye().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&ye().listeners.delete(e),e.shown||=t}}function dl(e,{zone:t="",languages:n=[]}){
let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:c})=>c===i))??""}function ws(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(f=>nt(f,l)),c=ms(i,l);if(c)return{...c,kinds:[...new Set(i.map(
({kind:f})=>f))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Nn=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),In=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),ys=e=>`tel:${e.match(/\d+/)[0]}`;
function vs({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(ye().countries=t);let a=()=>ye().countries,r=null,
l=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},ye().
chosen||dl(a(),r)),i=()=>a().find(M=>M.code===l());function c(M){ye().chosen=M,ks();for(let{element:$,draw:q}of ye().listeners)
q($)}function f(M,$){return $(M),ye().listeners.add({element:M,draw:$,shown:!1}),queueMicrotask(ks),M}let u=M=>f(o("div",
{}),$=>$.replaceChildren(...M())),p=()=>{let M=[...a(),{code:"-",country:e["help-elsewhere"]}],$=o("select",{onchange:()=>{
c($.value),s($.value)}},...M.map(q=>o("option",{value:q.code},q.country)));return f($,()=>{$.value=i()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),$)},m=({say:M,to:$},q)=>{if(/^(tel|sms):/.test($))return o("a",
{class:q?"ajar-reach":"ajar-reach ajar-first",href:$},o("span",{},...In(M)));let F=o("span",{},M),N=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":C(e["help-copy-what"],{address:$}),onclick:async()=>{await Dn($,F)&&(N.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},F," ",N)},d=M=>o("li",{},o("p",{class:"ajar-for"},M.
for_what),o("p",{class:"ajar-hint"},[M.name,M.hours,M.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...M.reach.map(m))),g=({emergency:M,note:$})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),$?o("\
p",{class:"ajar-hint"},$):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:ys(M)},C(e["help-call"],{number:M})))),
k=M=>u(()=>{let $=i();if(!$)return[o("p",{},e["help-elsewhere-how"])];let q=M.flatMap(F=>F==="emergency"?g($):Nn($,[F]).
map(d));return[o("ul",{class:"ajar-help-lines"},...q)]});function v(){hs({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},p(),Rn({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),k(gs),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function w({title:M,text:$,now:q,lines:F,kinds:N,
countries:_},{level:x,aside:S,instead:L}){return _&&!P()&&(ye().countries=_),o("section",{class:"ajar-danger"},o(`h${x}`,
{tabindex:"-1"},M),o("p",{},$),N.length?null:L?.()??null,p(),k(F),o("ul",{class:"ajar-todo"},...q.map(W=>o("li",{},W))),
o("p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:S},e["help-aside"]))}let b=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:v},e["help-get"]);function y({emergency:M,...$}){let F=fl.map(_=>Nn(
$,[_])[0]?.reach??[]).flatMap(_=>["tel:","sms:"].map(x=>_.find(({to:S})=>S.startsWith(x))));return[{say:C(e["help-call"],
{number:M}),to:ys(M)},...F.filter(Boolean)]}let E=(M=`${e["help-line"]} `)=>u(()=>{let $=i(),q=($?y($):[]).flatMap(({say:_,
to:x},S)=>[S?" · ":"",o("a",{href:x},...In(_))]),F=o("button",{type:"button",class:"ajar-link",onclick:v},e["help-get"]),
N=o("span",{class:"ajar-off-paper"},q.length?" · ":"",F);return[o("p",{class:"ajar-help-line"},M,...q,N)]});function R(M){
if(!P())return;let[$]=[...M.querySelectorAll(bs)].reverse();$?.closest("p, ul").after(E(""));for(let q of M.querySelectorAll(
"details"))q.open=q.querySelector("summary").textContent===i()?.country}let B=()=>u(()=>{let M=i();return M?[o("p",{},o(
"b",{},`${e["help-title"]}, ${M.country}`)),o("p",{},`${e["help-danger"]} ${C(e["help-call"],{number:M.emergency})}`),o(
"ul",{},...Nn(M,gs).map(({for_what:$,name:q,reach:F,hours:N})=>o("li",{},...In(`${$}: ${q}. ${F.map(({say:_})=>_).join("\
 · ")}. ${N}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),P=()=>a().length>0;return{open:v,notice:w,button:b,line:E,addNumbers:R,
text:B,choose:c,code:l,isKnown:P}}var Rn=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function xs(e){if(ye().open){ye().open=e;return}ye().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(bs)&&(t.preventDefault(),t.stopPropagation(),ye().open())},{capture:!0})}async function Dn(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function js(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var ml="about:blank";function Bn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(ml)}function $s(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Bn()))},{capture:!0})}function Ss(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(d=>(i[d.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:g=>{g.preventDefault(),g.currentTarget.classList.add("ajar-over")},ondragleave:g=>g.currentTarget.
classList.remove("ajar-over"),ondrop:g=>{g.preventDefault(),g.currentTarget.classList.remove("ajar-over");let k=p[g.dataTransfer.
getData("text/plain")]?.[d.id];k&&!k.matches(":disabled")&&(k.checked=!0,u(k.dataset.card,d))}},i[d.id]))),f=()=>e.piles.
forEach(d=>{i[d.id].textContent=C(n["pile-count"],{pile:d.text,n:Object.values(l).filter(g=>g===d.id).length})}),u=(d,g)=>{
l[d]=g.id,f(),a({...l}),r(C(n.moved,{card:Ee(e.cards.find(k=>k.id===d).text),pile:g.text}))},p={},m=e.cards.map(d=>{p[d.
id]={};let g=`${s}-${d.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:k=>k.dataTransfer.setData(
"text/plain",d.id)},o("legend",{},d.text),o("div",{class:"ajar-into"},...e.piles.map(k=>{let v=o("input",{type:"radio",name:g,
value:k.id,"data-card":d.id,checked:l[d.id]===k.id,onchange:()=>u(d.id,k)});return p[d.id][k.id]=v,o("label",{},v,o("spa\
n",{},k.text))})))});return f(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...c),...m)}var Pn=["open","closed"],hl=[...Pn,"half-open"],gl=2,kl=90,Wn=3,Gt="none",Os=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
yl=/[“”„«»"' \t\n]/g,Es=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,bl=["i","im","id","ill","ive","its","we",
"were","well"],wl=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,vl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
qn=new WeakMap;function xl(e,t){let n=Ms(t),{sentences:s,forms:a,at:r}=Sl(e,n);if(r<0||a[r].name===Gt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Ml(Cl({sentences:s,forms:a,at:r},n),n.learned),{name:i,start:c,end:f}=a[r],u=Al(l,i,_n(e,s[r],
c,f),t),p=Tl(e,s,n),d=[l==="open"&&p.some(g=>g.name!=="two-at-once")?"":u,...p.map(g=>g.remark)].filter(Boolean);return{
kind:l,reason:u,notes:p,remarks:d.slice(0,gl)}}function jl(e,t){let n=Ms(t),s=t["about-statements"],a=Ls(Bl(e)),r=Object.entries(n.blame).map(([k,v])=>({name:k,places:a.
flatMap(w=>Ll(k,v,w,n))})),l=new Set(r.flatMap(({places:k})=>k.map(({sentence:v})=>v))),i=[],c="";for(let{name:k,places:[
v]}of r){if(!v)continue;let w=Nl(e,v,n.quotedTo[k]);i.length||(c=Il(k,e,v,n)),i.push({name:k,words:w,remark:C(s.blame[k].
say,{words:w})})}let f=i.map(k=>k.name),u=a.filter(k=>!l.has(k)),p=Object.keys(n.parts).filter(k=>(k==="seen"?u:a).some(
({line:v})=>qe(n.parts[k],v))),m=p.map(k=>s.parts[k]).join(", "),d=p.length?C(s.mirror,{parts:m}):"",g=[d,i.length?`${i[0].
remark} ${c}`:""].filter(Boolean);return{parts:p,mirror:d,blame:f,notes:i,rewording:c,remarks:g}}function Cs({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(r=>nt(n,r).length)?[]:e==="question"?xl(n,s.coach).remarks:jl(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Ms(e){return qn.has(e)||qn.set(e,$l(e)),qn.get(e)}function $l(e){let t=Ut(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([c,f])=>[c,Be(f,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Be(e.echoes,t),stated:Be(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:Pn.map(i=>yt(l[i]))},passes:Be(e.passes,t),quotes:Be(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function qe(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Sl(e,t){let n=Ls(e),s=n.map(f=>Ol(f,t)),a=f=>n.map((u,p)=>p).filter(f),r=a(f=>n[f].
mark==="?"),l=r.filter(f=>As(n[f])>=Wn),i=a(f=>!["none","echo","short"].includes(s[f].name)),[c]=[l,r,i].filter(f=>f.length).
map(f=>f.at(-1));return{sentences:n,forms:s,at:c??n.length-1}}var Jt=e=>e.trim().split(" ").slice(0,-1),As=({line:e})=>Jt(
e).length-1;function Ol({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:l}){for(let[u,p]of Object.entries(
n)){let m=qe(p,e);if(m)return{name:u,start:m[0],end:m[1]}}let i=Object.entries(s).map(([u,p])=>({name:u,place:qe(p,e)})).
filter(({place:u})=>u).map(({name:u,place:[p,m]})=>({name:u,start:p,end:m}));if(i.length){let u=i.reduce((p,m)=>m.start<
p.start?m:p);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:Gt}:e.
slice(2,u.start).split(" ").filter(Boolean).some(d=>!a.has(d))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:Gt}:u}let c=Ts(Jt(e).slice(1),a).length>Wn?"echo":"short";return{name:t==="?"&&qe(r,e)?c:Gt,start:2,end:e.length}}
function Ts(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function El({sentences:e,forms:t,at:n},{fillers:s}){let{
line:a,mark:r}=e[n],l=Ts(Jt(a).slice(1),s),i=Jt(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],f=t.filter(
({name:u},p)=>p!==n&&(e[p].mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...f.map(({name:u})=>`beside ${u}`)]}function Cl(e,t){let{forms:n,weights:s,unit:a}=t.learned,
r=n[e.forms[e.at].name]??Pn.map(()=>0),l=new Set(El(e,t).map(f=>Vt(f)%s[0].length)),i=a/Math.sqrt(l.size);return[...r.map(
(f,u)=>f+[...l].reduce((p,m)=>p+s[u][m],0)*i),0]}function Ml(e,{limit:t}){let[n,s]=[...e].sort((a,r)=>r-a);return n-s>=t?
hl[e.indexOf(n)]:""}function Al(e,t,n,s){let a=s["about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?C(a[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":C(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Tl(e,t,{
data:n,notes:s}){let a=n["about-questions"].notes,r=t.filter(c=>c.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.
entries(s).flatMap(([c,f])=>{let u=l.map(m=>({sentence:m,place:qe(f,m.line)})).find(({place:m})=>m);if(u){let m=_n(e,u.sentence,
...u.place);return i.some(d=>d.includes(m))?[]:(i.push(m),[{name:c,words:m,remark:C(a[c],{words:m})}])}let p=l.filter(m=>As(
m)>=Wn).length>1;return c==="two-at-once"&&p?[{name:c,words:"",remark:a[c]}]:[]})}function Ll(e,t,n,{passes:s,quotes:a,unless:r}){
if(qe(a,n.line))return[];let l=Kt(s,n.line),i=qe(t,l);return!i||r[e]&&qe(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function Nl(e,{
sentence:t,start:n,end:s},a){let r=a&&qe(a,t.line.slice(n,s));return _n(e,t,n,r?n+r[1]:s)}function Il(e,t,n,s){let a=s.data["\
about-statements"].blame[e],r=Rl(e,t,n,s),l=r>0?Dl(t,n.sentence,r):"",i=e==="ultimatum"&&bt(l).line.split(" ").some(u=>bl.
includes(u)),f=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&f&&!i?C(f,{rest:l}):a.
otherwise}function Rl(e,t,{sentence:n,start:s,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(s,a).trim().split(" "),f=c[0]===
"you"||c[0]==="u",u=d=>f&&c.slice(1,1+d.length).join()===d.join(),p=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("n\
ot")&&(p=a);let m=u(["never"])&&r.has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&m&&(p=i.indexOf(` ${c[2]} `,s)+
1),e==="makes"&&u(["make","me","feel"])&&(p=i.indexOf(" feel ",s)+6),e==="feel-you"){let d=i.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
p=d<0?0:s+d+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(s))){let[[d],[,g]]=[n.places[s],n.places[a-1]];
t.slice(d,g).includes(",")&&(p=s+c.slice(0,3).join(" ").length+1)}return p<i.length-2?p:0}function Dl(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(vl,1),a=s.replace(Es," ").replace(/^ +| +$/g,"");return[...a].length<=kl?a:""}var _n=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Es," ").replace(wl,"");function Ls(e){let{line:t,places:n}=bt(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,c]=n[r-1],f=l?n[r]:[c,c];s.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),f,f],mark:l?e.
slice(...n[r]):""})}a=r+2}}return s}function Bl(e){return e.replace(Os,"").replace(yl,"")?e.replace(Os,t=>" ".repeat(t.length)):
e}var ql=1200;function Ns(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,i=[],c=p=>{window.ajarNoRemarks=p,i=[],u()},f=(p,m)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(m)},p);function u(){let p=window.ajarNoRemarks===!0,m=p||!e.value.trim()?[]:n(e.value);m.length&&
m.join(`
`)===i.join(`
`)||(i=m,s.replaceChildren(...m.map(d=>o("p",{},d))),p?a.replaceChildren(f(t["remarks-on"],!1)):m.length?a.replaceChildren(
`${t["remarks-limits"]} `,f(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,ql)}),r}var Fn=2e4,Pl=10,be=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function wt({
items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new be("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:_l[r.kind](l,r);Re(r,a)&&(a[r.
id]=Wl(r,i,a))}return a}function Zt(e,t){try{wt(e,t)}catch(n){if(n instanceof be)return!1;throw n}return!0}var Ds=e=>Object.
values(e).every(t=>t==null);function we(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Is(
e.cards,n)),me(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Is(e.piles,t[n.
id])}`);case"date":return[Mn(t)];case"list":return t.map(me);default:return[me(`${t}`)]}}var Is=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Wl(e,t,n){if(e.kind!=="choice"||!t)return t;let s=Qe(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>s.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var _l={ruler(e){if(!Number.isInteger(e)||e<0||e>Pl)throw new be("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:c})=>c);if(!Rs(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Un(a)))throw new be("answer-cards");let{chosen:r}=e,l=Hn("own"in e?e.own:"")??"";if(l&&!s)throw new be("ans\
wer-own");if(!n&&r.length+!!l>1)throw new be("answer-one-card");let i=a.filter(c=>r.includes(c));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=Un(n.map(({id:l})=>l));if(!Rs(e)||!Object.keys(e).every(
Un(s))||!Object.values(e).every(a))throw new be("answer-piles");let r=s.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:Hn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new be("answer-lines",
{most:t});let n=e.map(s=>Hn(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!it(e))throw new be(
"answer-day");return e}};function Hn(e){if(typeof e!="string")throw new be("answer-text");if(e.length>Fn&&[...e].length>
Fn)throw new be("answer-long",{most:Fn});return me(e)?e:null}var Un=e=>t=>e.includes(t),Rs=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Fl=[{answers:["all"]}],Hl=/\p{L}/u,Ul=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,zl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Kl=/\{([a-z][a-z0-9-]*)\}/g;function Qt({items:e,rules:t,reflection:n},s,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(
e.map(({id:p})=>[p,s[p]??null]));if(Ds(i))return"nothing"in n?[Yt([n.nothing])]:[];let{parts:c}=Ps({items:e,answers:i,rules:t,
phrases:n,last:l}),u=(r||!t.length?Fl:t).flatMap(c);return r||!("closing"in n)?u:[...u,Yt([n.closing])]}function qs({items:e,
rules:t,reflection:n},s){let{sentences:a}=Ps({items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(
r):[])}var Yt=e=>({words:e,heading:"",said:[]}),_e=(e,t,n=[])=>({words:n,heading:e,said:t}),Bs=(e,t)=>e.filter(n=>!t.has(
Ne(n)));function Ps({items:e,answers:t,rules:n,phrases:s,last:a}){let r=x=>e.find(({id:S})=>S===`couple-${x}`)??e.find(({
id:S})=>S===x),l=x=>t[r(x)?.id]??null,i=x=>r(x)?we(r(x),l(x)):[],c=x=>{let S=new Set(x.map(r));return e.filter(L=>S.has(
L))},f=x=>{let S=l(x);return typeof S=="number"?S:i(x).length},u=x=>x.map(S=>l(S)?.chosen).find(S=>Array.isArray(S))??[],
p=(x,S)=>{let[L,W]=[r(x),l(x)];return L?.kind!=="sort"||!W?[]:L.cards.filter(({id:K})=>W[K]===S).map(({text:K})=>K)},m=x=>new Set(
x?i(x).map(Ne):[]),d=({if:x=[],unless:S=[]})=>x.every(g)&&!S.some(g);function g(x){if(typeof x=="string")return l(x)!==null;
let{item:S=[],cards:L,piles:W,without:K,only:A,least:z,asked:H}=x;if(H)return!!r(H)&&Re(r(H),t);let X=S.find(se=>l(se)!==
null);if(!X)return!1;let oe=u([X]);return L&&!L.some(se=>oe.includes(se))||W&&!W.some(se=>Bs(p(X,se),m(K)).length)||A&&!(se=>se.
size===1&&se.has(A))(new Set(Object.values(l(X))))?!1:z==null||f(X)>=z}let k=(x,S={})=>C(s[x],S);function v(x,S={}){if(typeof x==
"string")return k(x,S);if(!d(x))return null;let{phrase:L,of:W,since:K}=x;if(!W)return k(L,S);if(!i(W).length)return null;
let A=K&&a?.values[W];return A==null?k(L,{n:f(W),...S}):k(K,{n:f(W),last:A,day:a.day,...S})}let w=(x=[],S={})=>x.map(L=>v(
L,S)).filter(L=>L!==null),b=(x,S)=>{let L=w(x,S);return L.length?[Yt(L)]:[]};function y(x){if(typeof x=="string")return i(
x);if("level"in x)return $(x);if("phrase"in x){let[z]=x.of?i(x.of):[],H=v(x,z===void 0?{}:{words:z});return H===null?[]:
[H]}let{item:S,pile:L,also:W,without:K}=x,A=L?p(S,L):i(S);return W&&(A=A.filter(z=>m(W).has(Ne(z)))),Bs(A,m(K))}let E=({
heading:x,under:S})=>x?k(x):(S&&r(S)?.said)??"";function R(x,S){let L=r(x);if(L?.kind!=="sort"||t[L.id]===null)return[];
let W=A=>L.piles.find(z=>z.id===A).text;return(S??L.piles.map(({id:A})=>A)).map(A=>({id:A,text:W(A),cards:p(x,A)}))}let B=n.
find(x=>x.ladder)?.ladder,P=()=>Math.floor(B.rungs.length/2);function M(x){let[S]=u([x]);return!B||!S?null:P()-B.rungs.findIndex(
({card:L})=>L===S)}function $({level:x,up:S=0}){let L=x.map(M).find(K=>K!==null);if(!B||L===void 0)return[];let W=B.rungs[P()-
L-S];return W?i(W.item):[]}let q={answers({answers:x}){return(x[0]==="all"?e:c(x)).filter(({id:L})=>t[L]!==null).map(L=>_e(
L.said||L.ask,we(L,t[L.id])))},lines(x){let S=x.lines.flatMap(y),L=S.length?[_e(E(x),S,w(x.say))]:[],W=x.count?.[Math.min(
S.length,x.count.length-1)];return W?[...L,Yt([k(W,{n:S.length})])]:L},piles({piles:x,only:S,heading:L,below:W={},all:K={}}){
let A=z=>z.length===r(x).cards.length;return R(x,S).filter(({cards:z})=>z.length).flatMap(({id:z,text:H,cards:X})=>{let oe=A(
X)&&K[z]||W[z],G=L?k(L,{pile:H}):H;return[_e(G,X),...b(oe?[oe]:[])]})},empty(x){let S=R(x.empty,x.only).filter(({cards:L})=>!L.
length).map(({text:L})=>L);return S.length?[_e(E(x),S,w(x.say))]:[]},sentence(x){let S=s[x.sentence],L=ot(S),W=Object.fromEntries(
L.map(K=>[K,i(K).join(" ")]));return Object.values(W).every(Boolean)?[_e(E(x),[zn(x,S,W)])]:[]},message(x){let S=F(x.message);
return S.length?[_e(E(x),[S.join(" ")])]:[]},ladder(){let[x=""]=i(B.goal),[[S],[L]]=[u([B.today]),u([B.later])],W=B.rungs.
map(({card:K,item:A})=>{let z=r(A)?.said??"",[H]=i(A),X=H?`${z}: ${H}`:k("open",{level:z}),oe=Vl(K===S,K===L,!!L);return oe?
k(oe,{level:X}):X});return[_e(k(x?"ladder":"ladder-unnamed",{goal:x}),W)]},missing({missing:x,say:S}){let L=c(x).filter(
({id:W})=>t[W]===null);return L.length?b(S,{parts:L.map(W=>W.said).join("; ")}):[]},repeated(x){let S=x.repeated.map(i),
L=new Map;for(let A of S.flat())L.has(Ne(A))||L.set(Ne(A),A);let W=A=>S.filter(z=>z.some(H=>Ne(H)===A)).length>1,K=[...L].
filter(([A])=>W(A)).map(([,A])=>A);return K.length?[_e(E(x),K)]:[]}},F=x=>x.parts.map(S=>[S,i(S.item)[0]]).filter(([,S])=>S).
map(([S,L])=>N(S,L,x));function N(x,S,{self:L=[],small:W=[],capitals:K=[]}){let{opener:A,clause:z,clauses:H=[],questions:X=[],
names:oe=!1}=x,G=Ee(S),se=Ht(G),ve=se.toLowerCase();if(L.includes(ve))return Ge("{words}.",{words:G});let Ce=[...s[A]].at(
-1);if(!Ul.test(G.match(Hl)?.[0]??"a")||X.includes(ve))return Ge(`{words}${Ce}`,{words:G});let D=s[z&&H.includes(ve)?z:A],
V=oe||K.includes(se);return Ge(D,{words:Xt(G,W,V)})}function _(x){if(!d(x))return[];let S=Object.keys(q).find(W=>W in x),
L=S?q[S](x):b(x.say);return L.length&&x.then?[...L,...b([x.then])]:L}return{parts:_,sentences:F}}var ot=e=>[...e.matchAll(
Kl)].map(([,t])=>t);function zn({alike:e,small:t=[],lower:n=[]},s,a){let r=i=>Xt(Ee(me(a[i])),t,!n.includes(i)),l=Object.
fromEntries(ot(s).map(i=>[i,r(i)]));return Ge(s,l,e)}function Xt(e,t,n){let s=Ht(e);if(!([...s].length>1&&zl.test(s)&&!n)&&
!t.includes(s.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function Vl(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function Ws(e,t,n,s=null){let a=Gl(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:Qt(e,t,{plain:r,last:s})}}function Gl({
items:e},t,n){let s=n&&ws(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function Kn(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,p)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),p()}},u),c=i(t["home-no"],()=>{}),f=o("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(o("p",{},s),f),c.focus()}function en(e){let n=o("button",{type:"button",onclick:()=>Kn(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function _s({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=o("span",{}),r=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=o("p",{class:"ajar-problem",role:"al\
ert"}),i=o("p",{class:"ajar-news",role:"status"}),c=o("div",{}),f=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},p=u,m=!1,d=!1,g=!1,k=!1,v=!1,w=(D,V,ne={})=>o(
"button",{type:"button",onclick:V,...ne},D),b=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>S()}),y=w(
e["keep-open"],()=>S(),{class:"ajar-link"}),E=o("div",{class:"ajar-offer"}),R=!1,B=D=>{D.tabIndex=-1,D.focus()},P=()=>c.
querySelector(".ajar-change"),M=()=>u.state==="kept"&&!u.reopen;function $(D,V=D){r.dataset.short=V,a.textContent!==D&&(a.
textContent=D)}function q(){let D=u.problem?e["keep-unsaved"]:e["keep-saving"],[V,ne]={none:[e["notice-alone"],e["notice\
-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[D],
lost:[e["keep-lost"]]}[v?"lost":u.state];r.classList.toggle("ajar-state-lost",v),$(V,ne),r.dataset.longest=u.state==="ke\
pt"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,F()}function F(){let D=n&&
u.state==="none"&&!m,[V,ne]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];b.setAttribute(
"aria-label",V),b.replaceChildren(o("span",{class:"ajar-long"},V),o("span",{class:"ajar-short"},ne)),b.hidden=!D||R,y.hidden=
!D||!u.exists,E.hidden=!D||k,f.hidden=D&&l.hidden&&!i.textContent}function N(){let D=()=>{k=!0,q(),B(r)};return E.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},w(e["keep-nothing"],D),w(e["keep-offer-yes"],S))),E}function _(){
u={...u,saved:!1},q()}function x(){q(),p=u,M()?c.replaceChildren(d?H("change"):se()):u.state!=="none"?c.replaceChildren(
H("unlock")):m?c.replaceChildren(H(u.exists?"open":"start")):c.replaceChildren(n?"":k?A():K())}let S=()=>{m=!0,i.textContent=
"",x(),f.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},L=()=>u.hosted?o("p",{},e["keep-hub"]):null,
W=()=>u.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function K(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[u.exists?"keep-there":"keep-why"]),L(),o("d\
iv",{class:"ajar-moves"},w(e["keep-nothing"],()=>{k=!0,x(),B(r)}),w(e[u.exists?"keep-open":"keep-start"],S)))}let A=()=>o(
"p",{},w(e[u.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function z(){let V=["none","weak","fair","good","s\
trong"].map(ne=>e[`keep-strength-${ne}`]).reduce((ne,I)=>I.length>ne.length?I:ne);return o("p",{class:"ajar-strength","a\
ria-live":"polite","data-longest":V},o("span",{},e["keep-strength-none"]))}function H(D){let V=D==="start"||D==="change",
ne={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[D],I=o("input",{id:`${s}-\
words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{V&&t({strength:I.value})}}),J=o("in\
put",{id:`${s}-again`,type:"password",spellcheck:"false"}),Q=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),J),
te=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),ee=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:u.
place,onchange:()=>t({place:ee.value})}),ae=z(),ue=()=>{if(!I.value){I.focus();return}if(te.hidden=!0,V&&I.type==="passw\
ord"&&J.value!==I.value){te.textContent=e["keep-again-differs"],te.hidden=!1,J.focus();return}D==="change"?t({change:I.value},
{awaited:!0}):t({[D==="start"?"keep":"unlock"]:I.value,place:ee.value},{awaited:!0}),$(e["keep-opening"]),I.value="",J.value=
"",ae.firstChild.textContent=e["keep-strength-none"]},he=()=>{m=!1,d=!1,x(),D==="change"?P().focus():B(r)},de=o("details",
{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),ee);return o("form",{class:"ajar-ask",onsubmit:le=>{
le.preventDefault(),ue()}},o(u.state==="locked"?"h1":"p",{class:"ajar-title"},ne),L(),D==="start"&&n?o("p",{},e["keep-wh\
y"]):null,D==="start"?W():null,D==="change"?o("p",{},e["keep-change-how"]):null,V?o("p",{},e["keep-no-way-back"]):null,D===
"start"&&u.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[D==="change"?"keep-new":"kee\
p-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[V?"keep-how":"keep-how-open"]),I,V?ae:null,V?Q:null,o("label",
{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:le})=>{I.type=le.checked?"text":"password",Q.hidden=le.
checked,te.hidden=!0}}),o("span",{},e["keep-see"])),V?te:null,D==="change"||u.here?null:de,o("div",{class:"ajar-moves"},
D==="unlock"?null:w(e["keep-not-now"],he),o("button",{type:"submit"},ne)),V?null:G(),D==="start"&&u.here?oe():null)}let X=()=>o(
"div",{},w(e["keep-copy"],()=>t({take:"sealed"})));function oe(){let D={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},V=o("input",{type:"file",onchange:async()=>{let J=new Uint8Array(await V.files[0].arrayBuffer()),Q=()=>t(
{bring:J},{awaited:!0});V.value="",u.exists?Kn(I,{...D,act:Q}):Q()}}),ne=o("label",{class:"ajar-words"},o("span",{},e["k\
eep-bring"]),V),I=o("div",{class:"ajar-twice"},ne);return I}function G(){let D=en({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-f\
orgot-how"]),...u.here?[o("p",{},e["keep-copy-forgot"]),X(),oe()]:[],o("p",{},e["keep-erase-how"]),D)}function se(){let D=o(
"select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(D.value)})},...[...new Set([5,15,30,60,u.minutes])].sort((V,ne)=>V-
ne).map(V=>o("option",{value:V,selected:V===u.minutes},C(e["keep-minutes"],{n:V}))));return o("div",{class:"ajar-kept"},
w(e["keep-lock"],()=>{$(e["keep-opening"]),t({lock:!0},{awaited:!0})}),w(e["keep-change"],()=>{d=!0,g=!1,x(),c.querySelector(
"input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},g?e["keep-changed"]:""),o("details",
{},o("summary",{},e[u.here?"keep-more":"keep-where"]),...u.here?[o("p",{},e["keep-copy-how"]),X()]:[o("p",{},u.place)],u.
copied?o("p",{},C(e["keep-copied"],{program:u.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),D))}function ve(D){
if(D.strength!=null){let V=c.querySelector(".ajar-strength > span");V&&(V.textContent=D.strength);return}if(D.changed){d=
!1,x(),c.querySelector(".ajar-changed").textContent=e["keep-changed"],g=!0,P().focus();return}u={...u,...D},u.state==="k\
ept"&&(m=!1),M()||(d=!1),q(),Ce()}let Ce=tt(c,()=>{let D=p;if(D.state===u.state&&D.exists===u.exists&&D.minutes===u.minutes&&
D.here===u.here&&!!D.reopen==!!u.reopen&&!!D.hosted==!!u.hosted&&c.firstChild){p=u;return}let ne=m&&D.place!==u.place;x(),
D.state!==u.state&&D.state!=="none"?B(r):ne&&c.querySelector("input").focus()});return x(),{line:r,small:b,opener:y,more:f,
offer:N,setStart:D=>{R=D,q()},update:ve,begin:_,setLost:D=>{v=D,q()},say:D=>{i.textContent=D,f.hidden=!1}}}function Fs({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!Re(s,n)))if(s.kind==="choice"){let l=(s.among?
Qe(s,n):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var Hs=(e,t)=>C(e.ask,t);var Jl=new Set(["autorestarting","dead","restarting","terminating"]),Zl=4e3;function Us({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,f)=>{
Jl.has(f)&&t()},i=(c,f)=>{clearTimeout(r),f==="disconnected"?t():f==="connecting"?r=setTimeout(t,Zl):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function zs({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([c,f])=>{let u=Fs(c,f),p=c.items.filter(m=>m.id in u).map(m=>[Hs(m,u),...we(m,u[m.id])].join(`
`));return[c.title,...p].join(`

`)}).join(`


`);async function r(c){let f=a(),u=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=f,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(f)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let f=o("div",{class:"ajar-\
lost",hidden:!s,...c},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(f)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(f),f}function i(c){s=c;for(let f of n)f.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>n.delete(
c)}}var Ks=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Vs(e,{words:t,send:n,open:s,help:a,matters:r,ways:l,isPrinted:i}){let c=o("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),f=$e(t,$=>c.replaceChildren($)),u=$=>{f.begin(),n($)},p=o("div",{}),m={},d="",g=0,k=Pt(t);e.replaceChildren(
o("section",{class:"ajar-home","aria-label":t["home-title"]},p),c);let v=($,q)=>o("button",{type:"button",onclick:q},$),
w=$=>o("div",{class:"ajar-reflection"},...$.flatMap(q=>ct(q,3))),b=($,q,F)=>en({words:t,label:$,question:q,act:()=>u(F)}),
y=()=>{let $=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{$.files[0]&&u({import:await $.files[0].
text()}),$.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),$)};function E(){let $=r();return m.
something?[$.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...$.map(({heading:q,lines:F})=>o("div",
{},o("dt",{},q),...F.map(N=>o("dd",{dir:"auto"},N))))),o("div",{class:"ajar-moves"},...l())]:[]}let R=tt(p,()=>{let $=JSON.
stringify([m,r()]);$!==d&&(d=$,Wt(p,P))}),B=()=>[v(t["home-take-plan"],()=>u({take:"plan",paper:k.value(),country:a.code()})),
k.element()];function P(){let $=(N,_)=>v(_,()=>u({take:N})),q=g>(m.danger?.kinds.length??0)?null:m.danger,F=()=>{g=q.kinds.
length+1,P(),p.querySelector(".ajar-welcome").focus()};p.replaceChildren(q?a.notice(q,{level:2,aside:F}):"",o("p",{class:"\
ajar-welcome",tabindex:"-1"},m.welcome),m.newest?o("div",{class:"ajar-moves"},v(t["home-go-on"],()=>s(m.newest))):"",m.due?.
length?o("ul",{},...m.due.map(N=>o("li",{},N))):"",m.plan?.length?o("h2",{},t["home-plan"]):"",m.plan?.length?w(m.plan):
"",m.plan?.length&&!q?a.line():"",...(m.earlier??[]).filter(({plan:N})=>N.length).map(({title:N,plan:_})=>o("details",{},
o("summary",{},`${t["home-plan"]}, ${N}`),w(_))),...E(),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["home-n\
ot-encrypted"]),o("div",{class:"ajar-take"},...q?[]:[...i?B():[],$("calendar",t["home-take-calendar"]),m.danger?"":$("ca\
lendar-line",t["home-take-calendar-line"])],$("check-ins",t["home-take-check-ins"]),$("everything",t["home-take-everythi\
ng"])),y()),m.something?o("details",{},o("summary",{},t["home-end"]),o("p",{},t["home-anew-how"]),b(t["home-anew"],t["ho\
me-anew-sure"],{restart:!0}),o("p",{},t["home-erase-how"]),b(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{
update:$=>{f.end(),m=$,R()},settle:f.end,say:($,q="")=>{f.end();let F=o("div",{class:"ajar-text"});ke(F,q),c.replaceChildren(
$,F),c.scrollIntoView({block:"nearest"})}}}function Gs({name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([Ks(n)],
{type:t}));o("a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var Yl=1e3;function tn(e,{title:t,paper:n,isTight:s=!1,onRefused:a}){let{documentElement:r,title:l}=document,i=m=>o("div",
{class:`ajar-plan-${m}`},o("div",{})),c=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},i("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),i("foot"));document.body.append(c),r.classList.add("ajar-printing"),document.title=t;
let f=new AbortController,u=()=>{f.abort(),c.remove(),r.classList.remove("ajar-printing"),document.title=l},p=setTimeout(
a,Yl);addEventListener("beforeprint",()=>clearTimeout(p),{once:!0}),window.print();for(let m of["pointerdown","keydown",
"pagehide"])addEventListener(m,u,{capture:!0,signal:f.signal})}function Zs({plan:e,paper:t,numbers:n,heading:s},a){let{title:r,goal:l,sentence:i,fields:c,message:f,beside:u,section:p,
ladder:m}=e,d=[o("h1",{},r),...l.map(g=>Js("ajar-plan-goal",g)),...i.map(g=>Js("ajar-plan-hero",g)),Gn(c,"h2"),...f.map(
g=>Vn(g,st(g.lines))),u.length?o("section",{},Gn(u,"h2")):"",...p.map(g=>Vn(g,ti(g))),...m.map(g=>Vn(g,ni(g),ei(g))),n.length?
o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-numbers"},n.join(" · ")):null];tn(d,{title:r,
paper:t,isTight:u.length>2,onRefused:a})}var nn=({lines:e})=>[...e.join("")].length,Ql=e=>nn(e)<160?"large":nn(e)<500?"m\
iddle":"usual",Js=(e,t)=>o("div",{class:e,"data-size":Ql(t)},...Jn(t,"h2")),Xl=e=>nn(e)<160&&e.lines.every(t=>t.split(" ").
every(n=>[...n].length<25)),st=e=>e.map(t=>o("p",{dir:"auto"},t)),Ys=e=>e.length>1?[o("ul",{},...e.map(t=>o("li",{dir:"a\
uto"},t)))]:st(e),Jn=({heading:e,lines:t},n,s=st)=>[o(n,{},e),...s(t)];function Gn(e,t){let n=e.every(Xl)?"ajar-plan-bes\
ide":"",s=t==="h3"?Ys:st;return o("div",{class:n},...e.map(a=>o("div",{},...Jn(a,t,s))))}var ei=({fields:e,rungs:t})=>[...e,
...t].reduce((n,s)=>n+nn(s),0)<900,Vn=({heading:e},t,n=!1)=>o("section",{"data-whole":n},o("h2",{class:"ajar-plan-title"},
e),...t),ti=({fields:e})=>{let t=n=>n.cards&&n.lines.every(s=>[...s].length<60);return e.some(({cards:n})=>n)?e.map(n=>t(
n)?o("ul",{class:"ajar-plan-pills"},...n.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},...Jn(n,"h3",Ys))):[Gn(e,"h3")]},
ni=({fields:e,rungs:t})=>[...e.flatMap(({lines:n})=>st(n)),o("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,
marks:a})=>o("li",{"data-here":a.length>0},o("h3",{},n),o("div",{},...st(s),a.length?o("p",{},o("b",{},a.join(" · "))):
null))))];var oi={first:"#1d6a66",second:"#9c4423",third:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Qs=["first","sec\
ond","third"],at=10,si=400,vt=17,Zn=16,Je=14,[oa,sa]=[12,38],[Yn,Qn,ai]=[46,8,30],Xs=15,ea=26,ri=14;function Xn(e,t,n){let s=t.
map((i,c)=>({...i,look:Qs[c%Qs.length]})).filter(({id:i})=>e.some(({values:c})=>c[i]!==null)),[a,r]=e.length>1?ii(e,s,n):
li(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`0 0 ${n} ${ce(r)}`}">
${a.join(`
`)}
</svg>
`}function li(e,t,n){let[s,a,r]=[92,14,n-14],l=c=>a+(r-a)*c/at;return[t.flatMap(({id:c,name:f,look:u},p)=>{let m=p*s,d=m+
46,g=e.values[c],k=[...Array(at+1).keys()].map(w=>xt([l(w),d-5],[l(w),d+5],"edge",1)),v=[0,at].filter(w=>w!==g).map(w=>Fe(
`${w}`,l(w),d+25,"muted",{size:Je,anchor:"middle"}));return[Fe(f,0,m+vt,u,{size:vt,bold:!0}),xt([a,d],[r,d],"edge",1.5),
...k,...v,la(u,l(g),d,9),Fe(`${g}`,l(g),d+29,u,{size:vt,bold:!0,anchor:"middle"})]}),t.length*s-8]}function ii(e,t,n){let s=fi(
e,oa,n-sa),a=Yn+at*Qn+ai,r=t.flatMap((f,u)=>ci(e,f,s,u*a,n)),l=t.length*a,[i,c]=di(e,s,l,n);return[[...r,...i],l+c]}function ci(e,{
id:t,name:n,look:s},a,r,l){let[i,c]=[r+Yn,r+Yn+at*Qn],f=e.map(({values:d},g)=>({value:d[t],x:a[g],y:c-Qn*d[t]})).filter(
({value:d})=>d!==null),u=[i,c].flatMap((d,g)=>[xt([0,d],[l-sa+oa,d],"line",1),Fe(g?"0":`${at}`,l,d+5,"muted",{size:Je,anchor:"\
end"})]),p=Math.min(...a.slice(1).map((d,g)=>d-a[g])),m=p<11?Math.max(2,p/3):5.5;return[Fe(n,0,r+vt,s,{size:vt,bold:!0}),
...u,wi(f,s),...f.map(({x:d,y:g})=>la(s,d,g,m)),...ui(f,s)]}function ui(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[c,f]=[
e[i-1]?.value??a,e[i+1]?.value??a],u=c>=a&&f>=a&&c+f>2*a,p=(c-a)*(f-a)<0,m=i===0||i===e.length-1;return{value:a,x:r+(p?Math.
sign(c-a)*6:0),y:l+(u?22:-11),half:`${a}`.length*Zn*.6/2,rank:m?0:a===c?3:p?2:1}}),s=[];for(let a of n.sort((r,l)=>r.rank-
l.rank))(a.rank===0||a.rank<3&&e.length<=ri)&&!s.some(l=>pi(a,l))&&s.push(a);return s.map(({value:a,x:r,y:l})=>Fe(`${a}`,
r,l,t,{size:Zn,bold:!0,anchor:"middle"}))}var pi=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Zn;function fi(e,t,n){
let s=aa(e);if(s.length===1){let f=(n-t)/(e.length-1);return e.map((u,p)=>t+p*f)}let a=s.slice(1).map((f,u)=>un(s[u].day,
f.day)),r=Xs*(e.length-s.length)+ea*a.length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((f,u)=>f+u,0),c=t;return s.
flatMap(({many:f},u)=>(u&&(c+=ea*l+i*a[u-1]),Array.from({length:f},(p,m)=>(m&&(c+=Xs*l),c))))}function aa(e){if(!e.every(
({day:s},a)=>s&&s>=(e[a-1]?.day??"")))return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(
-1).many++:n.push({day:s,many:1});return n}function di(e,t,n,s){let a=aa(e);if(a.length===1){let[u]=a.map(y=>y.day&&na(y.
day,!0)),m=s<si||e.length>4?2:e.length,d=m===2?[0,e.length-1]:[...e.keys()],g=s/m-14,k=d.map(y=>({x:t[y],lines:hi(e[y].moment,
g)})),v=Math.max(...k.map(({lines:y})=>y.length))*Je*1.25,w=k.flatMap(({x:y,lines:E})=>ta(E,y,n+12,s)),b=u?[Fe(u,0,n+v+22,
"muted",{size:Je})]:[];return[[...w,...b],v+(u?28:8)]}let r=new Set(a.map(({day:u})=>u.slice(0,4))),l=[],i=0;for(let{day:u,
many:p}of a){let[m,d]=[t[i],t[i+p-1]];l.push({from:m,to:d,x:(m+d)/2,words:na(u,r.size>1)}),i+=p}let c=l.flatMap(({from:u,
to:p,x:m})=>[xt([u,n-4],[p,n-4],"edge",1),xt([m,n-4],[m,n+2],"edge",1)]),f=mi(l.map(u=>({...u,...ra([u.words],u.x,s)})));
return[[...c,...f.flatMap(({words:u,x:p})=>ta([u],p,n+18,s))],24]}function mi(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let a of e.
slice(1,-1))a.start>=s.at(-1).end+14&&a.end+14<=n.start&&s.push(a);return[...s,n]}function ra(e,t,n){let s=Math.max(...e.
map(on))/2,a=Math.min(Math.max(t,s),n-s);return{start:a-s,end:a+s}}function ta(e,t,n,s){let{start:a,end:r}=ra(e,t,s),[l,
i]=a<=0?["start",0]:r>=s?["end",s]:["middle",t];return e.map((c,f)=>Fe(c,i,n+f*Je*1.25,"muted",{size:Je,anchor:l}))}var na=(e,t)=>Ye(
e,{month:"short",day:"numeric",...t&&{year:"numeric"}});function hi(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){
let l=`${n.at(-1)} ${r}`.trim();!n.at(-1)||on(l)<=t?n[n.length-1]=l:n.push(r)}let[s,...a]=n;return[s,a.join(" ")].filter(
Boolean).map(r=>gi(r,t))}function gi(e,t){let n=[...e];if(on(e)<=t)return e;for(;n.length&&on(`${n.join("")}…`)>t;)n.pop();
return`${n.join("")}…`}var ki=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,on=e=>[
...e].reduce((t,n)=>t+Je*(ki.test(n)?1.05:.58),0),ce=e=>`${Math.round(e*10)/10}`,sn=e=>`var(--ajar-${e}, ${oi[e]})`,yi={
"&":"&amp;","<":"&lt;",">":"&gt;"},bi=e=>e.replace(/[&<>]/g,t=>yi[t]);function Fe(e,t,n,s,{size:a,bold:r=!1,anchor:l="st\
art"}){let i=r?' font-weight="650"':"";return`<text ${`x="${ce(t)}" y="${ce(n)}" text-anchor="${l}"`} font-size="${a}"${i}\
 fill="${sn(s)}">${bi(e)}</text>`}var xt=(e,t,n,s)=>`<path d="M${e.map(ce).join(" ")}L${t.map(ce).join(" ")}" stroke="${sn(
n)}" stroke-width="${s}" fill="none"/>`,wi=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${ce(n)} ${ce(s)}`).join("L")}" strok\
e="${sn(t)}" stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function la(e,t,n,s){let[a,r,l]=[t,n,s];return`<p\
ath d="${{first:`M${ce(a-l)} ${ce(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,second:`M${ce(a-l*.9)} ${ce(r-
l*.9)}h${ce(l*1.8)}v${ce(l*1.8)}h${ce(-l*1.8)}z`,third:`M${ce(a)} ${ce(r-l*1.25)}L${ce(a+l*1.25)} ${ce(r)}L${ce(a)} ${ce(
r+l*1.25)}L${ce(a-l*1.25)} ${ce(r)}z`}[e]}" fill="${sn(e)}"/>`}var vi=600,xi=340;function ca(e,t,n){return{sentence:ji(e,t,n),wide:Xn(e,t,vi),narrow:Xn(e,t,xi),columns:[n["chart-momen\
t"],...t.map(({name:s})=>s)],rows:e.map(({moment:s,values:a})=>[s,...t.map(({id:r})=>a[r])])}}function ji(e,t,n){let[s,a]=[
e[0],e.at(-1)],r=s.day&&$i(s.day,s.day.slice(0,4)!==a.day?.slice(0,4)),l=t.map(({id:f})=>f).filter(f=>s.values[f]!==null);
if(e.length===1){let f=l.map(p=>C(n["check-ins-value"],{ruler:n[`ruler-${p}`],value:s.values[p]})),u=ia(f);return r?C(n["\
check-ins-once"],{day:r,rulers:u}):C(n["check-ins-once-undated"],{rulers:u})}let i=l.map(f=>({id:f,before:s.values[f],after:a.
values[f]})).filter(({after:f})=>f!==null).map(({id:f,before:u,after:p})=>C(u===p?n["check-ins-same"]:n["check-ins-chang\
ed"],{ruler:n[`ruler-${f}`],before:u,after:p}));if(!i.length)return n["check-ins-differ"];let c=ia(i);return r?C(n["chec\
k-ins-since"],{day:r,rulers:c}):C(n["check-ins-since-undated"],{rulers:c})}var $i=(e,t)=>Ye(e,{month:"long",day:"numeric",
...t&&{year:"numeric"}}),ia=e=>new Intl.ListFormat("en-US",{type:"conjunction"}).format(e);var rt=(...e)=>e.map(([t,n,s={}])=>pe("path",{class:t,d:n,...s})),jt=(e,...t)=>pe("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Si=(e,t,n,s)=>pe("circle",{class:e,cx:t,cy:n,r:s}),Oi={cup:()=>jt("88 74 46 56",...rt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>jt("296 12 176 168",...rt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>jt("136 24 136 140",...rt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Si("glow",234,94,4),...rt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>jt("312 66 80 120",...rt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>jt("190 66 72 100",pe("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),pe("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...rt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ua=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:a,hint:r,picture:l})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},Oi[l](),o("span",{},o("b",{},a)," ",o("span",{},r))))));function pa(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),ua(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var fa=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),ua(e.doors,t)),
da=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Ei=4e3,Ci=6e3,Mi=6;function ma(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),a=o("div",{class:"ajar-circle","aria-hidden":"true"}),r=o("button",{type:"but\
ton",onclick:()=>t?u():f()},e.begin);function l(m,d){s.textContent=m,a.dataset.breath=d}function i(){if(n===Mi){u(),s.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,Ei)}function c(){l(e.out,"out"),t=setTimeout(i,Ci)}function f(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},a,s),r,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(m=>o("li",{},m))))),stop:u}}var Ze=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function ha(e,{exercises:t,danger:n,workshop:s}){let a=e.filter(({key:u})=>u===`${s.plan}@`).at(-1)?.response,{rules:r,reflection:l}=t[s.
plan]??{},i=r?.find(u=>u.sentence);if(!a||!i)return"";let c=u=>ga(a[u])&&me(a[u])!=="";if(!ot(l[i.sentence]).every(c))return"";
let f=u=>Object.values(n).some(p=>nt(u,p).length);return Object.values(a).flatMap(Ai).some(f)?"":zn(i,l[i.sentence],a)}var Ai=e=>(e?.
own?[e.own]:[e].flat()).filter(ga),ga=e=>typeof e=="string";var Sf=new TextEncoder;var ka="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ya=`${ka}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,_f=new RegExp(`(?:[${ka}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Ff=new RegExp(`^[${ya}]+`),Hf=new RegExp(`(^|[;,|"])([${ya}]*)(?=[=+\\-@−＝＋－＠])`,"g");function ba({after:e,among:t,...n},s){return wt({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var Ii=["goal","sentence","fields","message","beside","section","ladder"],Ri="\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029",Di=new RegExp(
`\\r\\n|[${Ri}]`);function wa(e,t){let n=new Map(e.map(c=>[c.key,c])),{plan:s,printed:a}=t.workshop,r=n.get(`${s}@`),l=r?ha([r],t):"",i=Object.
fromEntries(Ii.map(c=>[c,[]]));for(let c of a){let{response:f}=n.get(`${c.exercise}@`)??{},u=Object.keys(f??{}).length?t.
exercises[c.exercise]:null;if(!u)continue;let p=Bi(qi(u,f),c,c.exercise===s?l:"");i[c.look].push(...p.filter(m=>m.lines?.
length||m.fields?.length||m.rungs?.length))}if(!Object.values(i).some(c=>c.length))throw new Ze("journal-no-plan");return{
...i,title:t.exercises[s]?.title??""}}function Bi(e,{look:t,items:n,pile:s},a){if(t==="sentence")return a?[e.sentence(a)]:
[];if(t==="message")return e.message();if(t==="ladder")return[e.ladder()];if(t==="section")return[e.section(...n)];if(s)
return n.flatMap(l=>e.pile(l,s));let r=a?e.told():[];return e.fields(...n.filter(l=>!r.includes(l)))}var an=e=>e.flatMap(t=>t.split(Di)).map(me).filter(Boolean);function qi({title:e,items:t,reflection:n,rules:s=[]},a){let r=d=>{
try{return ba(d,a[d.id])}catch{return null}},l=d=>{let g=r(d),k=d.kind==="date"&&it(g);return an(k?[Ye(k,{dateStyle:"ful\
l"})]:we(d,g))},i=(...d)=>t.filter(({id:g})=>d.includes(g)).map(g=>({id:g.id,heading:g.said,lines:l(g),...g.many&&{cards:!0}})).
filter(g=>g.lines.length),c=(...d)=>({heading:e,fields:i(...d)});function f(d,g){let k=t.find(y=>y.id===d&&y.kind==="sor\
t"),v=k?.piles.find(y=>y.id===g)?.text,w=v&&r(k);if(!w)return[];let b=k.cards.filter(y=>w[y.id]===g).map(({text:y})=>y);
return[{id:g,heading:v,lines:an(b)}]}function u(){let d={items:t,rules:s.filter(k=>k.message),reflection:n};if(!d.rules.
length)return[];let g=Object.fromEntries(t.map(k=>[k.id,r(k)]));return Qt(d,g).filter(({said:k})=>k.length).map(({heading:k,
said:v})=>({id:"message",heading:k,lines:an(v)}))}function p(){let d=s.find(w=>w.ladder)?.ladder;if(!d)return{...c("goal"),
rungs:[]};let g=w=>t.find(({id:b})=>b===w),k=[d.today,d.later].map(g).filter(Boolean),v=d.rungs.filter(w=>g(w.item)).map(
w=>({heading:g(w.item).said,lines:l(g(w.item)),marks:k.filter(b=>r(b)?.chosen.includes(w.card)).map(b=>b.said)})).filter(
w=>w.lines.length||w.marks.length);return{...c("goal"),rungs:v}}let m=()=>n[s.find(d=>d.sentence&&d.heading)?.heading]??
"";return{fields:i,section:c,pile:f,message:u,ladder:p,told:()=>ot(n[s.find(d=>d.sentence)?.sentence]??""),sentence:d=>({
heading:m(),lines:an([d])})}}function va({takes:e=[]},t){let n=e.flatMap(s=>{let a=t(s.exercise);return!a||!Zt(a.exercise,a.answers)?[]:s.item?Pi(s,a):
qs(a.exercise,a.answers)});return[...new Set(n)]}function Pi({item:e,pile:t,say:n},{exercise:s,answers:a}){let r=s.items.
find(f=>f.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(f=>a[e][f.id]===t),i=l?l.map(({text:f})=>f):we(r,a[e]),
c=n.startsWith("{words}");return i.map(f=>{let u=Ee(f);return Ge(n,{words:c?u:Xt(u,["a","an"],!1)})})}var Wi="{wishes}";function xa({words:e,help:t,exerciseOf:n,answersOf:s,keys:a,workshop:r}){let l=d=>{let[g,k]=[n(`${d}@`),
s(`${d}@`)];return g&&k?{exercise:g,answers:k}:null},i=d=>va(d,l),c=({items:d})=>d.some(({takes:g})=>g);function f(d,g){
let v=(n(d)?.items??[]).flatMap(({takes:w=[]})=>w).filter(({exercise:w})=>g.includes(`${w}@`));return i({takes:v}).length>
0}function u({key:d,exercise:g,html:k}){let v=s(d),w=g.items.flatMap(M=>we(M,v[M.id]).flatMap($=>Ee($).split(/\n+/)));if(!w.
length)return"";let y=o("div",k?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","aria-hidden":"true"});k?
p(y,k,w):y.append(...w.map(M=>o("p",{dir:"auto"},M)));let E=o("p",{class:"ajar-status",role:"status"}),R=async()=>{let $=[
...y.querySelectorAll("h1, h2, p, li")].map(({textContent:F})=>F.trim()).join(`

`),q=await Dn($,y);E.replaceChildren(e[q?"help-copied":"letter-not-copied"])},B=()=>{let M=/-(US|CA)$/i.test(navigator.language),
$=o("div",{class:"ajar-letter-text"},...y.cloneNode(!0).childNodes);tn([$],{title:e["letter-title"],paper:M?"us-letter":
"a4",onRefused:()=>E.replaceChildren(e["print-refused"])})},P=(M,$)=>o("button",{type:"button",onclick:$},M);return o("d\
iv",{class:"ajar-letter"},y,o("div",{class:"ajar-moves"},P(e["help-copy"],R),P(e["letter-print"],B)),E)}function p(d,g,k){
ke(d,g),[...d.querySelectorAll("p")].find(w=>w.textContent===Wi)?.replaceWith(o("ul",{},...k.map(w=>o("li",{dir:"auto"},
w)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(o("p",
{},e["help-elsewhere-how"]))}function m(){let d=a().filter(v=>v.endsWith("@")&&s(v)),g=d.map(v=>({key:v,response:s(v)})),
k=Object.fromEntries(d.map(v=>[v.slice(0,-1),n(v)]));try{let{message:v,beside:w,section:b}=wa(g,{exercises:k,danger:{},workshop:r}),
y=r.days.map(({item:R})=>R),E=w.filter(({id:R})=>!y.includes(R));return[...v,...E,...b.flatMap(({fields:R})=>R)]}catch(v){
if(v instanceof Ze)return[];throw v}}return{sentences:i,isLetter:c,canBegin:f,letter:u,matters:m}}window.ajarShown??=new WeakMap;var $t=window.ajarShown,ja=e=>e.startsWith("check-in@"),$a=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),He={};function _i(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
`;e.textContent!==t&&(e.textContent=t)}function Fi({model:e,el:t}){_i();let n=e.get("pages"),s=e.get("words"),{plan:a,message:r,
letter:l,instead:i,days:c=[],printed:f=[]}=e.get("workshop")??{},u=new Map,p=new Map,m=new Map,d=[],g=h=>d.push(h),k=null,
v=!1,w=!1,b=!1,y=!1,E=new Map,R=new Map,B=Math.min(e.get("page"),n.length-1);t.classList.add("ajar");let P=o("div",{class:"\
ajar-page"}),M=h=>n.flatMap(({blocks:j})=>j).find(j=>j.kind==="exercise"&&j.key===h)?.exercise,$=zs({words:s,answered:()=>[
...p].map(([h,{answers:j}])=>[M(h),j]).filter(([h,j])=>h&&Object.keys(j??{}).length)}),q=0,F=h=>{if(clearTimeout(q),q=0,
$.set(h),k?.setLost(h),h)for(let j of m.keys())u.get(j)?.release()},N=(h,{awaited:j=!1}={})=>{try{e.send(h)}catch{F(!0);
return}j&&!q&&(q=setTimeout(()=>F(!0),8e3))},_=!1;function x(){_||(_=!0,window.ajarDangers?S():N({dangers:!0}))}let S=()=>{
for(let h of Object.values(window.ajarDangers.dangers))js(fs(h))};function L({key:h,exercise:j},T){if(ja(h)&&!$.isLost()||
!(window.ajarDangers||$.isLost())||!Zt(j,T))return;let Z=wt(j,T),Y=Ws(j,Z,window.ajarDangers);le(h,{answers:Z,done:!0,...Y}),
E.set(h,$a(p.get(h))),u.get(h).update(p.get(h)),u.get("made")?.update()}let W=vs({words:s,countries:e.get("notice")?.help??
n[0]?.blocks[0]?.help,leave:()=>K(),onCountry:h=>N({country:h})}),K=()=>{N({forget:!0}),Bn()},A=xa({words:s,help:W,exerciseOf:M,
answersOf:h=>p.get(h)?.answers,keys:()=>[...p.keys()].filter(h=>M(h)),workshop:{plan:a,days:c,printed:f}}),z=(h,j,T)=>(u.
set(h.key,T),p.has(h.key)&&T.update(p.get(h.key)),j),H={html:h=>X(h.html),home(h){let j=o("div",{}),T=Me=>{Me.import&&u.
get("chart")?.begin(),N(Me)},U=Me=>je(J(Me)),{matters:Z}=A,Y=f.length>0;return z(h,j,Vs(j,{words:s,send:T,open:U,help:W,
matters:Z,ways:he,isPrinted:Y})),N({home:h.key}),j},gate(h){let j=o("div",{class:"ajar-text ajar-gate"}),[T,U]=y?[o("p",
{},s["gate-left-out"]),[W.button(),te(),se()]]:[X(b?h.short:h.html),Ce()],Z=o(`h${h.level??2}`,{},h.title);return j.append(
Z,T,o("div",{class:"ajar-moves"},...U.filter(Boolean))),y||T.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),g(()=>{
b=!0}),j},made:h=>{let j=o("div",{class:"ajar-made"}),T=()=>j.replaceChildren(...V(h.section));return u.set("made",{update:T}),
T(),j},exercise(h){if(h.invites&&y)return o("div",{class:"ajar-text"},o(`h${h.level}`,{},h.exercise.title),o("p",{},s["g\
ate-left-out"]),se());let j=o("div",{}),T=$.line(k?{}:{role:"alert"});m.set(h.key,j);let U=(Y,re)=>{k?.begin(),window.ajarSent=
Math.max(Date.now(),(window.ajarSent??0)+1);let ge=window.ajarSent;R.set(h.key,ge),N({key:h.key,...Y,sent:ge},{awaited:re}),
!(!re||!$.isLost())&&(F(!0),T.scrollIntoView({block:"nearest"}))};if(u.set(h.key,lo(j,h.exercise,{words:s,level:h.level,
small:h.quick,folded:n.length>1,brief:h.brief,sort:h.quick||n.length>1&&!We()?rs:Ss,enough:h.quick?"at once":"later",remarks:(Y,re)=>Ns(
Y,{words:s,find:ge=>Cs(re,ge,window.ajarDangers)}),sentences:A.sentences,...p.get(h.key),help:W,instead:()=>te(h.instead),
below:()=>I(h),onAside:Y=>{le(h.key,{aside:Y}),j.querySelector(".ajar-letter")?.toggleAttribute("hidden",!Y)},onChange:Y=>{
x(),le(h.key,{answers:Y,done:!1}),U({answers:Y,done:!1},w)},onMove:Y=>le(h.key,{at:Y}),onDone:Y=>{L(h,Y),U({answers:Y,done:!0},
!0),ja(h.key)&&u.get("chart")?.begin()},onStartOver:()=>{le(h.key,{answers:{},done:!1}),U({remove:!0})}})),j.firstElementChild.
append(T),g(()=>$.forget(T)),!h.folded)return j;let Z=Object.keys(p.get(h.key)?.answers??{}).length>0;return o("details",
{open:Z},o("summary",{},s["check-in-now"]),j)},chart(h){let j=o("div",{class:"ajar-chart-block"}),T=o("p",{class:"ajar-s\
tatus",role:"status","aria-live":"polite"}),{begin:U,end:Z}=$e(s,re=>T.replaceChildren(re)),Y=({checkIns:re,rulers:ge})=>{
Z(),Ft(j,re.length?ca(re,ge,s):{},s)};return u.set(h.key,{update:Y,begin:U,end:Z}),p.has(h.key)&&Y(p.get(h.key)),U(),N({
chart:h.key}),o("div",{},j,T)},start:h=>pa(h,{open:Q,opener:k?.opener}),doors:h=>fa(h,{open:Q}),onward:h=>da(h,{open:Q}),
breathing(h){let{element:j,stop:T}=ma(h);return g(T),j},notice(h){if($s(()=>N({forget:!0})),!h.leave)return o("div",{class:"\
ajar-notice"},o("p",{},h.text));let j=o("div",{class:"ajar-leave"},W.button(),Rn({words:s,leave:K}));xs(W.open),k=_s({words:s,
send:N,isQuiet:n.length>1});let T=document.createDocumentFragment();return T.append(o("div",{class:"ajar-notice"},o("div",
{},k.line,k.small),j),o("div",{class:"ajar-on-paper"},W.text()),k.more),T}};function X(h){let j=o("div",{class:"ajar-tex\
t"});return ke(j,h),W.addNumbers(j),j.addEventListener("click",T=>{let U=T.target.closest("a"),Z=n.findIndex(({id:Y})=>Y&&
U?.getAttribute("href")===`${Y}.ipynb`);Z<0||(T.preventDefault(),je(Z))}),j}function oe(h){y=h,b=!0,xe({focus:!0})}let G=(h,j)=>o(
"button",{type:"button",onclick:j},h),se=()=>G(s["gate-again"],()=>oe(!1));function ve(){oe(!1),n[B].blocks.some(({invites:j})=>j)||
je(B+1)}let Ce=()=>[G(s["gate-no"],()=>oe(!0)),G(s["gate-unsure"],()=>oe(!0)),G(s["gate-yes"],ve)],D=h=>n.filter(j=>j.section===
h).flatMap(j=>j.blocks.filter(({kind:T})=>T==="exercise")),V=h=>{let j=D(h).filter(({key:re})=>p.get(re)?.done).map(({key:re,
exercise:ge},Me)=>o("details",{open:Me===0},o("summary",{},ge.title),...p.get(re).reflection.flatMap(lt=>ct(lt,2)))),T=o(
"p",{},s["made-nothing"]),U=D(h).map(({key:re})=>re),Z=r&&A.canBegin(`${r}@`,U)?ue():null,Y=Z?[o("div",{class:"ajar-move\
s"},Z)]:[];return[o("h1",{},s["made-title"]),...j.length?j:[T],...Y]},ne=h=>{let j=D(h);return j.length>0&&j.every(({key:T})=>p.
get(T)?.done)};function I(h){let j=h.key.startsWith(`${a}@`)&&W.isKnown()?W.line():"",T=A.isLetter(h.exercise)?A.letter(
h):"",{danger:U,aside:Z=0}=p.get(h.key);return T&&(T.hidden=Z<=(U?.kinds.length??-1)),o("div",{class:"ajar-below"},j,T,k?.
offer()??"")}let J=h=>n.findIndex(({aside:j,blocks:T})=>!j&&T.some(U=>U.key===h)),Q=h=>je(n.findIndex(j=>j.id===h));function te(h){
let j=`${i?.exercise}@`,T=J(j);return T<0?h?o("p",{},o("a",{href:h},s["help-needs"])):null:ee(j,T,s["help-needs"])}function ee(h,j,T){
return o("button",{type:"button",onclick:()=>{je(j);let Z=m.get(h)?.querySelector("h1, h2");Z&&(m.get(h).querySelector("\
.ajar-sentences")?.setAttribute("open",""),Z.tabIndex=-1,Z.focus())}},T)}function ae(h,j){let T=n.findIndex(({blocks:U})=>U.
some(Z=>Z.key===h));return T<0||y?null:ee(h,T,j)}let ue=()=>ae(`${r}@`,s["make-message"]),he=()=>{let h=[...p.keys()],j=`${r}\
@`,T=r&&(A.canBegin(j,h)||p.has(j)),U=l&&ae(`${l.exercise}@`,s["make-letter"]);return[T?ue():null,U].filter(Boolean)};for(let[
h,j]of Object.entries(He))H[h]=T=>{let U=o("div",{}),Y=j(U,T,{words:s,send:N,onDispose:g,model:e,exerciseOf:M,formOf:re=>m.
get(re)});return z(T,Y.element??U,Y)};let de=h=>n[B].blocks.find(j=>j.kind===h),le=(h,j)=>p.set(h,{...p.get(h),...j}),Ue=()=>{
for(let h of d.splice(0))h()};function xe({focus:h=!1}={}){if(Ue(),u.clear(),v){P.replaceChildren(k?"":o("p",{class:"aja\
r-empty"},s["keep-locked-here"]));return}if(P.replaceChildren(...n[B].blocks.map(T=>H[T.kind](T))),n.length>1&&St(),!h)return;
let j=P.querySelector("h1, h2, h3")??P;j.tabIndex=-1,j.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function St(){
let{aside:h,title:j}=n[B];if(Ie.hidden=!!h,P.classList.toggle("ajar-aside",!!h),k?.setStart(n[B].id==="start"),h)return;
let{section:T,step:U,steps:Z,minutes:Y}=n[B],re=n.filter(ie=>!ie.aside),ge=re.indexOf(n[B]),Me=(ie,ln,Ca={})=>o("button",
{type:"button",onclick:()=>je(n.indexOf(ie)),...Ca},ln),lt=n.find(({id:ie})=>ie==="start"),eo=re[ge-1]??lt;P.append(o("d\
iv",{class:"ajar-moves ajar-turn"},eo?Me(eo,s["previous-page"]):null,ge<re.length-1?Me(re[ge+1],s["next-page"]):null));let rn=re.
filter(ie=>!ie.section||ie.step===1),to=ie=>T?ie.section===T:ie===n[B],Oa=ie=>({"aria-current":to(ie)?"page":null}),Ea=ie=>ne(
ie.section)?o("span",{class:"ajar-done"},` ${s["section-done"]}`):"",no=(ie,ln)=>o("li",{},Me(ie,ln,Oa(ie)),Ea(ie));Pe.replaceChildren(
...rn.map(ie=>no(ie,ie.title)),lt?no(lt,s["start-page"]):""),ze.textContent=T?C(s["step-of"],{title:j,n:U,all:Z,minutes:Y}):
C(s["page-of"],{n:rn.findIndex(to)+1,all:rn.length,title:j})}function je(h){n[h]&&(B=h,Pe.parentElement.open=We(),e.set(
"page",h),e.save_changes(),xe({focus:!0}))}let Pe=o("ol",{}),ze=o("summary",{}),We=()=>window.innerWidth>640;e.get("noti\
ce")&&t.append(H.notice(e.get("notice")));let Ie=o("nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:We()},
ze,Pe));n.length>1&&t.append(Ie),t.append($.line({role:"alert"}),P);let Ke=0;for(let h of["keydown","pointerdown","scrol\
l"])t.addEventListener(h,()=>{Date.now()-Ke<3e4||(Ke=Date.now(),N({active:!0}))},{passive:!0,capture:!0});e.on("msg:cust\
om",h=>{if(F(!1),h.keeping){let T=[...R.values()].some(Y=>h.acknowledged<Y);k?.update(T?{...h.keeping,saved:!1}:h.keeping);
let{state:U}=h.keeping,Z=U==="locked";U&&(w=U==="kept"),U&&Z!==v&&(v=Z,p.clear(),Ie.hidden=v,xe())}h.states&&queueMicrotask(
()=>u.get("made")?.update());for(let[T,U]of Object.entries(h.states??{})){if(h.acknowledged<R.get(T))continue;let Z=U.answers&&
!Object.keys(U.answers).length,Y=E.get(T)===$a(U);E.delete(T),le(T,Z?{...U,at:0}:U),Y||u.get(T)?.update(p.get(T))}h.dangers&&
(window.ajarDangers=h.dangers,S()),h.country!=null&&W.choose(h.country),h.file&&(u.get("home")?.settle(),Gs(h.file));let j=u.
get("home")??k;if(h.print){let T=u.get("home");T?.settle(),Zs(h.print,()=>T?.say(s["print-refused"]))}h.erased&&j?.say(h.
erased,de("home")?.erased),h.said&&u.get("chart")?.end(),h.said&&j?.say(h.said),h.open&&Q(h.open),h.problem&&u.get(h.problem.
key)?.say(h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),xe()});let O=Us(e,{gone:()=>F(!0),back:()=>{$.isLost()&&
N({ready:!0})}});return xe(),$t.set(s,($t.get(s)??0)+1),N({ready:!0}),()=>{Ue(),O(),clearTimeout(q),$t.set(s,$t.get(s)-1),
$t.get(s)||N({gone:!0})}}var Sa={render:Fi};He.door=(e,t,n)=>Jo(e,n);He.group=(e,t,n)=>ns(e,n);He.scenario=(e,t,{words:n,model:s})=>({element:os(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});He.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=Qo(t,{...a,form:()=>s(t.of),ask:f=>r.find(u=>u.id===f).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};He.desk=Go;var _d=Sa;export{_d as default};
