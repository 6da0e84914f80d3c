var Ea=/^(\d{4})-(\d{2})-(\d{2})$/;function st(e){let[,t,n,s]=typeof e=="string"&&Ea.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Ca(+t,+n)?e:null}function rn(e){let t=e.getFullYear();return t>=1&&t<=9999?Ma(t,e.getMonth()+1,e.getDate()):null}var ln=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Ca(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Ma=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Ke=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var Aa=["button","input","select","summary","textarea"],Ta=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Aa.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Ta.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function he(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var Ve=["importance","confidence","readiness"],M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?
Number.isInteger(r)?r+1:n:["number","string"].includes(typeof r)?r:n}),Ne=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function Je(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return s.length?s:e.cards}var eo=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};function cn(e,{words:t,has:n,put:s,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(c=>o("input",{type:"\
checkbox",onchange:({target:p})=>(p.checked?s:a)(c)})),l=()=>r.forEach((c,p)=>{c.checked=n(e[p])});return l(),{element:o(
"details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((c,p)=>o("label",{class:"ajar-car\
d"},r[p],o("span",{dir:"auto"},c))))),follow:l}}var La=2e4;function to(e,{oninput:t,...n}){let s=o("textarea",{maxlength:La,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+r}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function no(e,t,{words:n,group:s,change:a,remarks:r,sentences:l=[]}){
let{opener:i,long:c,remark:p}=e,u=i?o("b",{id:`${s}-opener`},i):null,f=to(t??"",{rows:c?8:2,oninput:()=>{a(f.value.trim()?
f.value:null),w.follow()},...i?{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),d=j=>{f.value=j,f.dispatchEvent(new Event("input",{bubbles:!0}))},m=n["message-opener"],w=cn(l,{words:n,has:j=>f.
value.includes(j),put:j=>d(`${f.value.trim()||m} ${j}`),drop:j=>{let k=f.value.replace(j,"").replace(/ {2,}/g," ").trim();
d(k===m?"":k)}}),g=o("label",{class:"ajar-words ajar-write"},u,f),y=p&&r?r(f,e):"";return w.element||y?o("div",{},w.element,
g,y):g}function oo(e,t,{words:n,change:s,sentences:a=[]}){let r=o("div",{}),l=()=>[...r.querySelectorAll("textarea")],i=()=>{
let k=l().map(b=>b.value).filter(b=>b.trim());s(k.length?k:null),j.follow()},c=()=>[...r.children].forEach((k,b)=>{k.querySelector(
"textarea").setAttribute("aria-label",M(n.line,{n:b+1})),k.querySelector("button").setAttribute("aria-label",M(n["remove\
-line"],{n:b+1}))}),p=()=>{w(""),l().at(-1).focus()},u=o("button",{type:"button",class:"ajar-link",onclick:p},n["add-lin\
e"]),f=()=>{c(),u.hidden=r.children.length>=e.most},d=k=>{let b=l()[l().indexOf(k)+1];b?b.focus():k.value.trim()&&!u.hidden&&
p()},m=k=>{let b=to(k,{rows:1,enterkeyhint:"next",oninput:()=>{b.value.includes(`
`)&&(b.value=b.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:$=>{["insertLineBreak","insertParagraph"].includes($.inputType)&&
($.preventDefault(),d(b))}});return b},w=k=>{let b=()=>{let D=$.nextElementSibling||$.previousElementSibling;$.remove(),
D||w(""),f(),i(),(D||r.firstElementChild).querySelector("textarea").focus()},$=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},m(k)),o("button",{type:"button",class:"ajar-remove",onclick:b},"×"));r.append($),f()},g=t||[];for(let k=0;k<
Math.max(e.lines,g.length);k++)w(g[k]??"");let y=k=>l().find(b=>b.value.trim()===k),j=cn(a,{words:n,has:k=>!!y(k),put(k){
!y("")&&!u.hidden&&w("");let b=y("");b&&(b.value=k),i()},drop(k){y(k).value="",i()}});return o("div",{class:"ajar-lines"},
j.element,r,u)}var Na=6,Ia=5;function Se(e,t){let n=0,s=!1;return{begin(){n||=setTimeout(()=>{s=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function so(e,t,n){let{words:s,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,p={...Ba,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,f={...n.answers},d=0,m=null,w=0,g=n.
aside??0,y=t.why?o("p",{class:"ajar-why"},t.why):"",j=t.private?o("p",{class:"ajar-private"},t.private):"",k=L=>i?L.after:
l&&L.more,b=t.items.some(L=>k(L)&&n.answers?.[L.id]!=null),{example:$}=t,D=$?o("details",{class:"ajar-example"},o("summa\
ry",{},s.example),o("p",{},$)):"",N=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),E=o("div",{}),O=o("d\
iv",{class:"ajar-body"}),I=o("section",{class:"ajar-form","aria-labelledby":`${u}-title`},o(`h${a}`,{id:`${u}-title`},t.
title),...r||l?[o("div",{class:"ajar-beside"},...c,y?Ra([y],s):"",D),j]:[y,j,D],E,O,N);I.addEventListener("keydown",L=>{
L.key!=="Enter"||!(L.ctrlKey||L.metaKey)||!m||(L.preventDefault(),m.next.click())}),e.replaceChildren(I);function _(){let L=t.
items.filter(ne=>Ne(ne,f)),Z=L.filter(ne=>!k(ne)),te=b?L.filter(k).map(ne=>[ne]):[];return[...i||r&&t.together?[Z]:Z.map(
ne=>[ne]),...te]}let U=L=>{N.replaceChildren(L)},W=Se(s,U);function P(L,Z){N.replaceChildren(`${L} `,o("button",{type:"b\
utton",class:"ajar-link",onclick:()=>{f=Z,U(""),n.onChange(f),Q({focus:!0})}},s["put-back"]))}function v(L,Z){f={...f,[L.
id]:Z},Da(O),U(""),n.onChange(f),K()}function S(){F(!0),W.begin(),w=setTimeout(A,8e3)}function A(){w&&(clearTimeout(w),w=
0,F(!1),W.end())}function F(L){for(let Z of m?.fieldsets??[])Z.disabled=L}function K(){if(!m)return;let{items:L,skip:Z,where:te,
next:X,enough:ne,more:se}=m,ue=_().length;Z.textContent=H(L)?s["clear-and-skip"]:s.skip,te.textContent=M(s["question-of"],
{n:d+1,all:ue}),te.hidden=(r||i)&&ue===1,X.textContent=d===ue-1?s.done:s.next,ne.hidden=!T(ue);let pe=d===ue-1&&(!i||H(L)),
de=t.items.some(fe=>k(fe)&&Ne(fe,f));se.hidden=b||!pe||!de}function T(L){return(n.enough==="at once"||d>0)&&d<L-1&&H(t.items)}
function V(){w||(S(),n.onDone(f))}let H=L=>L.some(({id:Z})=>f[Z]!=null);function ee(L,Z=!0){if(w)return;let te=_();if(d+=
L,d>=te.length){d=te.length-1,V();return}Q({focus:Z,again:L<0})}function le(L,Z){let te=`${u}-${L.id}`,X=o("legend",{id:`${te}\
-ask`},M(L.ask,f)),ne=L.hint?o("p",{class:"ajar-hint",id:`${te}-hint`},L.hint):null,se=[ne,Z.mark].filter(Boolean).map(({
id:fe})=>fe),ue=L.among?{...L,cards:Je(L,f)}:L,pe=p[L.kind](ue,eo(ue,f[L.id]),{words:s,level:a+1,group:te,change:fe=>v(L,
fe),say:U,remarks:n.remarks,sentences:n.sentences?.(L),isQuick:n.enough==="at once",isShort:l,...Z}),de={class:`ajar-ite\
m ajar-${L.kind}`,tabindex:"-1","aria-describedby":se.join(" ")||null};return o("fieldset",de,X,ne,pe)}function Q({focus:L=!1,
again:Z=!1}={}){let te=_();d=Math.max(0,Math.min(d,te.length-1));let X=te[d],ne=n.mark?.(X),se=ne?o("p",{class:"ajar-mar\
k",id:`${u}-${X[0].id}-mark`},ne):null,ue=o("div",{class:"ajar-moves ajar-onward"}),pe=d>0?()=>ee(-1):null,de=X.map(z=>le(
z,{mark:se,again:Z,moves:ue,back:pe})),fe=o("button",{type:"button",class:"ajar-skip",onclick:()=>{if(w)return;let z=f,Y=H(
X);if(f={...f,...Object.fromEntries(X.map(({id:x})=>[x,null]))},n.onChange(f),!Y){ee(1);return}Q({focus:!0}),P(s.cleared,
z)}}),Be=o("button",{type:"button",class:"ajar-next",onclick:()=>{w||(U(""),ee(1))}}),Le=o("p",{class:"ajar-where"}),ze=o(
"button",{type:"button",class:"ajar-link",onclick:()=>{w||(b=!0,ee(1))}},i?s["add-why"]:s["ask-more"]),h=o("button",{type:"\
button",class:"ajar-link",onclick:V},s.enough);m={items:X,skip:fe,where:Le,next:Be,fieldsets:de,enough:h,more:ze},E.replaceChildren();
let C={type:"button",class:"ajar-back",onclick:pe};ue.replaceChildren(Be,pe?o("button",C,s.back):"",fe);let B=de.length===
1;se&&B&&de[0].lastElementChild.before(se),O.replaceChildren(Le,...se&&!B?[se]:[],...de,ue,...n.enough?[ze,h]:[]),K(),n.
onMove?.(d),L&&(de[0].focus({preventScroll:!0}),Le.scrollIntoView({block:"nearest"}))}function ae(L){if(E.replaceChildren(),
!L||!n.help||g>L.kinds.length)return null;let Z=()=>{g=L.kinds.length+1,n.onAside?.(g),E.replaceChildren(),O.querySelector(
"[tabindex]").focus()},{help:te,needs:X}=n;return E.append(te.notice(L,{level:a+1,aside:Z,needs:X})),E.querySelector("[t\
abindex]")}function ye(L,{focus:Z=!1,danger:te=null}={}){m=null;let X=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);O.
replaceChildren(o("div",{class:"ajar-reflection"},X,...L.flatMap(se=>at(se,a+2)),n.below?.()??null),o("div",{class:"ajar\
-moves"},o("button",{type:"button",onclick:()=>{d=0,Q({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{
let se=f;f={},d=0,g=0,n.onAside?.(0),n.onStartOver(),Q({focus:!0}),P(s["started-over"],se)}},s["start-over"])));let ne=ae(
te);Z&&(ne??X).focus()}function be(L){let Z=O.contains(document.activeElement);Z&&m&&!w||(A(),f={...L.answers},L.done?ye(
L.reflection,{focus:Z,danger:L.danger}):(d=L.at??Math.max(0,_().findIndex(te=>te.some(({id:X})=>f[X]==null))),Q()))}let{
done:R,reflection:J,danger:oe}=n;return be({answers:f,at:n.at,done:R,reflection:J,danger:oe}),{update:be,release:A,say:L=>{
A(),U(L)}}}var Ra=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);function Da(e){for(let t of e.querySelectorAll(
"input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var at=({heading:e,
said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o(
"p",{class:"ajar-said"},t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),Ba={ruler(e,t,{group:n,change:s}){let a=Array.
from({length:11},(r,l)=>o("label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>s(
l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"ajar-scale"},
o("div",{class:"ajar-numbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o(
"span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r,isShort:l}){let{chosen:i,
own:c}=t||{chosen:[],own:""},p=()=>a(i.length||c.trim()?{chosen:[...i],own:c}:null),u=e.many?"checkbox":"radio",f=e.cards.
map(k=>o("input",{type:u,name:s,value:k.id,checked:i.includes(k.id),onchange:b=>{e.many?i=i.filter($=>$!==k.id).concat(b.
target.checked?k.id:[]):(i=[k.id],c="",d&&(d.value="")),p()}})),d=e.own?o("input",{type:"text",value:c,maxlength:500,oninput:k=>{
c=k.target.value,!e.many&&c.trim()&&(i=[],f.forEach(b=>{b.checked=!1})),p()}}):null,m=e.cards.map((k,b)=>o("label",{class:"\
ajar-card"},f[b],o("span",{},k.text))),g=l&&m.length>Na?m.filter((k,b)=>b>=Ia&&!f[b].checked):[];for(let k of g)k.hidden=
!0;let y=()=>{for(let k of g)k.hidden=!1;j.hidden=!0,g[0].querySelector("input").focus()},j=o("button",{type:"button",class:"\
ajar-link",hidden:!g.length,onclick:y},M(n["cards-more"],{n:g.length}));return o("div",{class:"ajar-cards"},o("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...m,j,d?o("label",{class:"ajar-own"},o("span",{},e.own),d):null,d&&e.
remark&&r?r(d,e):null)},text:no,list:oo,date(e,t,{words:n,change:s,say:a}){let r=rn(new Date);return o("label",{class:"a\
jar-words"},o("span",{},n["pick-date"]),o("input",{type:"date",value:t??"",oninput:({target:l})=>{s(l.value||null),l.value>=
"1000"&&l.value<r&&a(n["day-past"])}}))}};function qa(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function ao(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=qa(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[s],
p=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+c,ends:r+a.at(-1).end}}
var vt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function ro({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:p,kind:u},f)=>f>s&&!a.includes(p)&&(u!=="moves"||n.some(Pa)),c=e.findIndex(
i);return c<0?null:c}var Pa=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function lo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function io(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var Wa=new Set,un=()=>{if(!document.hidden)for(let e of[...Wa])e(Math.random()*1e3)};window.addEventListener("online",un);
window.addEventListener("pageshow",un);document.addEventListener("visibilitychange",un);function Ua(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var dc=Ua("ajar-presenter");var co=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function uo(e,t){return e?!(t.protocol.startsWith("http")&&!co.test(t.
hostname)&&co.test(new URL(e).hostname)):!1}function po(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var rt=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function pn(e,t){if(t?.kind!=="moves"){let l=t&&rt(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function fn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:M(t["room-joined"],{n:e}):t["room-joined-none"]}function lt({answered:e},{joined:t},n){return t>e?M(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:M(n["wall-answered"],{n:e})}function fo(e,t){return e?e.over?t["wa\
ll-time-up"]:M(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function xt({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function mo(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return M(n,{minutes:Math.abs(e)})}var jt=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"}),Ge=e=>!!e?.name.startsWith("check-in@");function Ce(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var dn=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function St(e,t,n,s,a){let r=Ce(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},dn(n,()=>{r.close(),a()},"\
wall-primary"),dn(s,()=>r.close())))}var mn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function ho(e,{
question:t,body:n},s,a,r){if(n.moves){St(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=mn(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:M(a["wall-still"],{n:l});St(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function go(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key\
-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],s=Ce(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",
{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-an\
swers"},dn(t["wall-close"],()=>s.close())));s?.addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var Ie=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function hn({units:e,hands:t=0},n){let s=new Map,a=Ha(n);for(let r of e){
if(n.length&&!n.some(({id:p})=>p===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let c=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;s.has(c)||s.set(c,{kind:r.kind,heading:r.heading,shown:[]}),s.get(c).shown.push(za(r,
a))}return[...s.values()]}function Ha(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function za({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,
withheld:i},c){let p=l&&(l.fine?Ka(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:s,labels:it(a,r).map(u=>c.
get(`${t}:${u}`)??u),sizes:r,counts:p,n:p?$t(p):0,withheld:i??""}}function Ka(e,t){let n=0;return t.map(s=>(n+=s,$t(e.slice(
n-s,n))))}function it(e,t){let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var $t=e=>e.reduce(
(t,n)=>t+n,0),gn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),ge=({shown:e})=>e.filter(({counts:t})=>t);var ko=["wall-first","wall-second","wall-third"],Va={importance:0,confidence:1,readiness:2},bo=({id:e},t)=>ko[Va[e]??t%ko.
length],Me=e=>`${(100*e).toFixed(2)}%`,wo={"aria-hidden":"true"};function ut(e,t,n){return ge(e).length?{ruler:yo,move:yo,
sort:Za,card:tr,choice:nr}[e.kind](e,t,n):[o("p",{class:"wall-calm"},xt(e,t))]}function yo(e,t){let n=Math.max(...ge(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.
shown.length>1?s.heading:"";return xo({...s,heading:c,labels:l,sizes:i},r,n,bo(s,a),t)}))]}function vo(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,c],p)=>xo(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.
counts),l,bo(c,p),t))),$o([["wall-then",n.moment],["wall-solid",s.moment]])]}function xo({heading:e,labels:t,sizes:n},s,a,r,l){
let i=$t(n),c=.03,p=0,u=n.flatMap((d,m)=>{let w=p/i+(p?c/2:0);p+=d;let g=p/i-w-(p<i?c/2:0);return s.flatMap(({counts:y,isEarlier:j},k)=>{
let b=w+k*g/s.length;return Ja(y[m]/a,y[m],b,g/s.length,j)})}),f=t.map((d,m)=>`${d}: ${s.at(-1)?.counts[m]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?he("svg",{class:"wall-columns",role:"img","ari\
a-label":f.join(", ")},...u):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...Ga(t,
n)))}function Ja(e,t,n,s,a){let r=1-e;return[he("rect",{x:Me(n),y:Me(r),width:Me(s),height:Me(e),class:a?"wall-then":"wa\
ll-solid"}),he("text",{x:Me(n+s/2),y:Me(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Ga(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function Za(e,t,n){let s=[...ge(e)].
sort((i,c)=>Xa(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>kn.length)return[Et(s.map(
i=>Qa(i,t)),n,t)];let l=s.map(({name:i,counts:[c,...p]},u)=>{let d=!u&&i.length+r[0].length<Ya?`${c} ${r[0]}`:`${c}`;return ct(
i,d,er([c,...p],a))});return[Et([...l,...So(e,t)],n,t),$o(r.map((i,c)=>[kn[c],i]))]}var Ya=24;function Qa({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((c,p)=>n[p]===r).join(" / "),i=M(a["wall-of"],{n:r,of:s});return ct(e,i,
[],o("p",{class:"wall-muted"},l))}var Xa=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},kn=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function er(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,Ot(
kn[a],r,s/t)})}function Ot(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return he(
"rect",{class:e,x:Me(t+r),y:Me(s),width:Me(Math.max(0,n-2*r)),height:Me(a)})}function tr(e,t,n){let s=ge(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Et([...jo(s,t),...So(e,t)],n,t)]}function nr(e,t,n){let[{labels:s,counts:a,
n:r}]=ge(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[Et(jo(l,t),n,t)]}function jo(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>ct(a,l?`${r}`:M(t["wall-of"],{n:r,of:n}),
[Ot("wall-rest",0,1),Ot("wall-pile-1",0,r/n)]))}function So({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[ct(M(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>ct(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var ct=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?he(
"svg",wo,...n):null,s);function Et(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},M(n["wall-more"],{n:a}))),s}var $o=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},he("svg",wo,Ot(t,0,1)),n)));var or=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),sr=/^data:image\/(svg\+xml|png|jpeg);/,
_e=e=>e.flatMap(ar);function ar(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?sr.test(n.src)?[rr(n)]:[]:or.has(t)?[o(t,{},..._e(s))]:_e(s)}var rr=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var Ct=4,pt=({path:e,size:t},n,s)=>he("svg",{class:s,viewBox:`${-Ct} ${-Ct} ${t+2*Ct} ${t+2*Ct}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},he("path",{stroke:"#000",d:e}));function ft(e,t){return ge(e).length?{ruler:ir,move:lr,sort:ur,card:pr,choice:fr}[e.kind](e,t):e.heading}var Ze=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Oo=({shown:e})=>e.every(({counts:t})=>t),lr=(e,t)=>t["wall-moved"];function Eo({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Ze(t),Ze(t)]}function ir(e,t){
let n=ge(e),s=new Map;for(let u of n){let f=gn(u);s.set(f,[...s.get(f)??[],u])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([u,f])=>cr(f,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>Eo(u,t)),c={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,M(p,c)].filter(Boolean).join(" ")}function cr(e,t,n,s){
let[a,r]=e.map(p=>Eo(p,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?M(s["wall-most-all"],c):M(r?s["wall-most-two"]:s["wall-most"],c)}function ur(e,t){let n=ge(e),s=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(p=>gn(p)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return Oo(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return M(
l??t["wall-sorted-many"],{pile:Ze(a),card:Ze(r[0].name),other:Ze(r.at(-1).name),n:r.length,all:n.length})}function pr(e,t){
let n=ge(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return Co(n,e,t)}function fr(e,t){let[{labels:n,counts:s,
n:a}]=ge(e);return Co(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function Co(e,t,n){let s=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:f})=>2*u>f),r=a.length?a:e.filter(({count:u})=>u&&u===s);if(!a.length&&!Oo(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",p=""]=r.map(({name:u})=>Ze(u));return M(
i,{card:c,other:p,n:r.length})}function At({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return $e("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?Mo({deck:e,way:t,panel:n,words:s}):
$e("text",Ae(e?.title??""));if(!i&&l.join&&t)return Mo({deck:e,way:t,panel:n,words:s});let p=rt(n,c),u=i?null:io(l.timer,
a,c.minutes),f={deck:e,way:t,panel:n,words:s,slide:c,question:p,left:u},d=(xr[c.kind]??Mt)(f);return d.dataset.slide=r??
l?.slide,c===e.slides[0]&&d.append(...To(e)),n.practice&&d.append(o("p",{class:"wall-practice"},s["wall-practice"])),d}var $e=(e,...t)=>o(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Ae=e=>o("h1",{},e);function Mt({slide:e,way:t,panel:n,words:s,
left:a}){let r=_e(e.body),l=r.flatMap(c=>dr(c)),i=r.filter(c=>c.textContent.trim());return $e(e.kind,Ae(e.title),o("div",
{class:"wall-body"},o("div",{class:"wall-words"},...i.map(hr)),...l.map(c=>o("div",{class:"wall-picture"},c))),Tt({way:t,
panel:n,words:s,left:a}))}function dr(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var mr=5;function hr(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
s=>yn(s)<s.childNodes.length)||!t.every(yn))return e;e.className="wall-terms";for(let s of t){let a=[...s.childNodes],r=yn(
s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function yn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&
t[s].textContent.trim().length<=mr;)s+=2;return s}function gr({slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.
state!=="open"&&Ie(a))return wr({slide:e,panel:n,words:s,question:a,left:r});let i=e.items,[c]=i.length===1?i:[];return $e(
"question",Ae(c?.ask??e.title),e.story?o("p",{class:"wall-quote"},e.story):null,...c?[kr(c)]:[yr(i)],Tt({way:t,panel:n,words:s,
left:r,question:a,large:!0}))}function kr({kind:e,cards:t=[],low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-a\
sks"},Ao(n,s));let a=t.length>5;return o("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?
"wall-whole":null},r||l)))}var yr=e=>o("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",
{},n),t==="ruler"?Ao(s,a):null))),Ao=(e,t)=>o("p",{class:"wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),br=5;
function wr({slide:e,panel:t,words:n,question:s,left:a}){let r=hn(s,e.items),l=r.filter(p=>ge(p).length),[i=r[0]]=l,c=Tt(
{way:null,panel:t,words:n,left:a,answered:s});return l.length<2?$e("chart",Ae(l.length?ft(i,n):n["wall-held-title"]),...ut(
i,n),c):$e("chart",Ae(e.title),o("div",{class:"wall-groups"},...l.map(p=>o("section",{},o("h2",{},ft(p,n)),...ut(p,n,br)))),
c)}function vr({slide:e,panel:t,words:n,way:s,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:hn(u,[]),question:u})).filter(({groups:u})=>u.some(f=>ge(f).length)),l=u=>r.map(({moment:f,groups:d})=>({
moment:f,...d.find(m=>m.kind===u)})).filter(({shown:f})=>f&&ge({shown:f}).length),[i]=l("move").slice(-1),c=l("ruler"),p=Tt(
{way:s,panel:t,words:n,left:a});return i?$e("chart",Ae(ft(i,n)),...ut(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?$e("chart",Ae(n["room-group"]),...vo([c[0],c.at(-1)],n)):c.length?$e("chart",Ae(ft(c[0],n)),...ut(c[0],n)):$e(
"text",Ae(e.title),o("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var xr={text:Mt,story:Mt,help:Mt,question:gr,moves:vr},
To=e=>e?.logo?_e([["img",e.logo]]).map(jr):[],jr=e=>(e.className="wall-logo",e);function Mo({deck:e,way:t,panel:n,words:s}){
return $e("join",Ae(s["wall-join"]),o("div",{class:"wall-way"},...t.wifi?[$r(t.wifi,s)]:[],o("div",{class:"wall-scans"},
t.wifi?o("p",{},s["wall-then"]):null,bn(t,s)),o("div",{},o("p",{class:"wall-muted"},s["wall-scan"]),o("p",{class:"wall-a\
ddress"},...t.address.split(/(?<=[.:/])/).map(Sr)),o("p",{class:"wall-muted"},s["room-type-code"]),o("p",{class:"wall-co\
de"},t.code),o("p",{class:"wall-count"},fn(n,s)))),...To(e))}var Sr=e=>o("span",{},e,o("wbr")),$r=(e,t)=>o("div",{class:"\
wall-scans"},o("p",{},M(t["wall-wifi"],{name:e.name})),bn(e,t)),bn=(e,t)=>pt(e,t["room-scan-alt"],"wall-scan"),Or=e=>e.replace(
"-","‑");function Tt({way:e,panel:t,words:n,left:s,question:a,large:r=!1,answered:l}){let i=fo(s,n),c=a&&(a.state!=="r\
eady"||a.hands>0),p=c?lt(a,t,n):r&&e?fn(t,n):"",u=l?lt(l,t,n):"";if(!e&&!i&&!p&&!u)return null;let f=o("footer",{class:r?
"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&f.style.setProperty("--left",`${100*s.share}%`),e&&r?f.append(
bn(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},e.address),o("b",{},e.code))):f.append(o("p",{class:"\
wall-muted"},e?M(n["wall-join-line"],{address:e.address,code:Or(e.code)}):u)),f.append(o("p",{class:"wall-now"},p?o(c?"b":
"span",{class:c?null:"wall-joined"},p):null,i?o("span",{class:"wall-time"},i):null)),f}var vn=[4.6,5.6,6.6,7.4,8.2],xn=2,Er=["","tight","tight columns"],wn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Cr=5.4;function No(e,t=xn){let n=vn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:wn.at(-1),text:0};for(let a of[...Er,...wn]){if(s.text>=Cr||s.text&&wn.includes(a))break;let r=Mr(e,a,n);r>s.text&&
(s={layout:a,text:r})}return Io(e,s.layout,s.text||4.6),s.text>0}function Mr(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(Io(e,t,
Math.max(s,4.6)),Ar(e))return Math.max(s,4.6);return 0}function Io(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Ar=e=>Lo(e)&&[...e.querySelectorAll(".wall-whole")].every(Lo),Lo=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Lt=e=>!!e?.units.length&&e.state!=="open"&&!Ie(e),Do=e=>Lt(e)&&!Ge(e);function Bo(e,{question:t,slide:n,words:s,count:a}){
let r=t.units.filter(({kind:y})=>y!=="move"),l=new Map(r.map(y=>[y.id,Ro(y).map(()=>0)])),i=0,c=0,p=o("div",{}),u=Ce(e,"\
desk-hands",p);if(!u)return;let f=()=>Math.max(c,...[...l.values()].map(y=>y.reduce((j,k)=>j+k,0))),d=(y,j,k)=>o("div",{
class:"desk-stepper"},o("span",{},y),o("button",{type:"button","aria-label":M(s["desk-fewer"],{label:y}),onclick:()=>k(-1)},
"−"),o("output",{},`${j}`),o("button",{type:"button","aria-label":M(s["desk-more"],{label:y}),onclick:()=>k(1)},"+"));
function m(y=""){let j=r[i],b=n.items.find(({id:E})=>E===j.item)?.cards.find(({text:E})=>E===j.card),$=l.get(j.id),D=i===
r.length-1,N=E=>()=>{i+=E,m()};p.replaceChildren(o("p",{class:"desk-small"},M(s["desk-hands-where"],{n:i+1,all:r.length})),
o("h2",{},j.card||j.heading),b?.short?o("p",{class:"desk-small"},j.heading):"",...Ro(j).map((E,O)=>d(E,$[O],I=>{$[O]=Math.
max(0,$[O]+I),m(`${O} ${I}`)})),D?d(s["room-people"],f(),E=>{c=Math.max(0,f()+E),m(`people ${E}`)}):"",o("div",{class:"w\
all-answers"},i?o("button",{type:"button",onclick:N(-1)},s.back):"",D?o("button",{type:"button",class:"wall-primary",onclick:g},
s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:N(1)},s["desk-next-card"]),D?"":o("button",{type:"\
button",onclick:g},s["desk-enough"]),o("button",{type:"button",onclick:()=>u.close()},s["wall-close"]))),w(y)}function w(y){
let j=[...p.querySelectorAll(".desk-stepper")],[k,b]=y.split(" "),$=k==="people"?j.at(-1):j[Number(k)||0],[D,N]=$.querySelectorAll(
"button");(b==="-1"?D:N).focus()}function g(){let y=f();if(!y)return;let k=[...l].filter(([,b])=>b.some(Boolean)).map(([
b,$])=>{let{kind:D}=r.find(N=>N.id===b);return[b,D==="card"?[$[0],y-$[0]]:$]});u.close(),a(Object.fromEntries(k),y)}m()}
var Ro=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):it(t,n);var Tr={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},Nt=["","dark","light","contrast"],Lr=new Map(Object.entries(Tr).flatMap(
([e,t])=>t.map(n=>[n,e]))),Nr="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Ir(e){let{
key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??
n;if(!(c?.closest?.(Nr)||c?.closest?.("dialog[open]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Lr.get(t.length===1?t.toLowerCase():t)}function qo(e){let t=n=>{let s=Ir(n);!s||e(s)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function Po(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},p=t.slides[c.slide]?.
part,u=y=>()=>{g.close(),y()},f=(y,j,...k)=>o("button",{type:"button",onclick:u(y),...j},...k),d=y=>o("small",{},M(a["re\
mote-minutes"],{minutes:y})),m=t.parts.map((y,j)=>o("li",{},f(()=>r("go",{slide:vt(t,j)}),{"aria-current":j===p?"step":null,
class:c.dropped.includes(j)?"remote-dropped":null},y.title,c.dropped.includes(j)?o("small",{},a["remote-is-dropped"]):d(
y.minutes)))),w=lo(t,c).map(({part:y,title:j,minutes:k,dropped:b})=>o("li",{},o("span",{},j),f(()=>r(b?"keep":"drop",{part:y}),
{"aria-label":`${b?a["remote-keep"]:M(a["remote-drop"],{minutes:k})}: ${j}`},b?a["remote-keep"]:M(a["remote-drop"],{minutes:k})))),
g=Ce(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...m),...w.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...w)]:[],o("div",{class:"remote-more"},s?f(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?f(l,{},a["remote-hand"]):null,i?f(i,{},a["remote-leave"]):null,f(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Oe=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function Wo(e,t,n){let s=o("div",{}),a=Ce(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function _o(e,t,n,{
press:s}){s({desk:"remote"}),Wo(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c,wall:p}=t(),u=c.presenters.
filter(({kind:d,used:m})=>d==="remote"&&m),f=!!p&&(!l||i);return[o("h2",{},n["desk-remote"]),f&&r?pt(r,n["desk-remote-sc\
an"],"desk-scan"):"",f&&!r&&!u.length?o("p",{},n["room-one-moment"]):"",o("p",{},f?n["desk-remote-how"]:n["desk-remote-i\
nside"]),f?"":Oe(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),f&&r?o("p",{},o("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...u.map(({id:d},m)=>o("p",{class:"desk-line"},M(n["desk-remote-there"],{n:m+
1})," ",Oe(n["desk-remote-end"],()=>s({desk:"revoke",id:d})))),o("div",{class:"wall-answers"},f?Oe(n["desk-remote-new"],
()=>s({desk:"remote"})):"",Oe(n["wall-close"],a))]})}function Fo(e,t,n,{press:s,step:a}){let r=Rr(n,s);Wo(e,"desk-reach",
l=>{let{way:i,join:c,inside:p,practice:u,panel:f}=t(),d=o("span",{role:"status"});if(!i||p)return[o("h2",{},n["desk-phon\
es"]),o("p",{},u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":Oe(n["desk-let-in"],()=>s({desk:"phones"}),"wall-\
primary"),o("div",{class:"wall-answers"},Oe(n["wall-close"],l))];let m=`${c.address}/${c.code}`,w=o("select",{"aria-labe\
l":n["desk-address"],onchange:()=>s({desk:"address",ip:w.value})},...c.addresses.map(({ip:g,network:y})=>o("option",{value:g,
selected:g===c.picked?"":null},`${g} (${y})`)));return[o("h2",{},n["desk-phones"]),pt(i,n["room-scan-alt"],"desk-scan"),
o("p",{class:"desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},f.joined?M(n["desk-reached"],{n:f.joined}):
n["desk-reach-try"]),f.hosts.length?o("p",{class:"desk-small"},M(n["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",c.
addresses.length>1?o("p",{class:"desk-line"},n["desk-address"]," ",w):"",r,o("details",{},o("summary",{},n["desk-reach-n\
ot"]),o("ul",{},...["wifi","guest","hotspot","firewall"].map(g=>o("li",{},Dr(n)[g])))),o("div",{class:"wall-answers"},Oe(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(m),d.textContent=n["desk-copied"]}),Oe(n["desk-card"],()=>s(
{desk:"card"})),Oe(n["remote-join-show"],()=>{l(),a("join")}),Oe(n["wall-close"],l),d)]})}function Rr(e,t){let n=o("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>o("p",{},o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),
o("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),Oe(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:s.value})))}var Dr=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});function Uo(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:b,
title:$})=>o("option",{value:b},$),r=(b,$)=>M(t["desk-meeting"],{title:b,n:$}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:b,title:$,part:D,minutes:N})=>a({id:b,title:r(D?`${$}: ${D}`:$,N)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:b,title:$,minutes:D})=>a({id:b,title:r($,D)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));c.value=e.country||Br(e.countries);
let p=["phones","none","practice"].filter(b=>!(e.server&&b!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},f=p.map(
(b,$)=>o("input",{type:"radio",name:s,value:b,checked:$===0?"":null,"aria-describedby":`${s}-${b}`})),d=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),m=o("p",{hidden:!0},o("label",{class:"ajar-words",for:d.id},t["room-host-ke\
y"]),d),w=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),g=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),y=(b,$)=>o("p",{},o("label",{class:"ajar-words",for:$.id},b),$),j=o("form",{class:"ajar-start",onsubmit:b=>{b.preventDefault(),
g.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:f.find(({checked:$})=>$).value,
key:d.value}),d.value=""}},o("h2",{},t["desk-start"]),w,y(t["desk-which"],l),o("div",{class:"ajar-start-two"},y(t["desk-\
couple"],i),y(t["desk-country"],c)),o("fieldset",{},o("legend",{},t["desk-how"]),...p.map((b,$)=>o("label",{class:"ajar-\
start-way"},f[$],o("span",{},o("b",{},u[b][0]),o("small",{id:`${s}-${b}`},u[b][1]))))),m,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),g));function k({problem:b,busy:$,needsKey:D,state:N}){w.textContent=b??"",w.hidden=
!b,m.hidden=!D,$||(g.textContent=N==="ended"?t["room-ended"]:"")}return{element:j,update:k}}function Br(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function Ho({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:it(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var qr=["open","close","reveal"];function zo(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,c=po(),p=(x,q,G={})=>o("button",{type:"button",onclick:q,...G},...[x].flat()),u=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),f=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=Se(n,x=>{x?f.
textContent=x:C()}),m=x=>{d.begin(),s(x,{awaited:!0})},w=0,g="",y=(x,q={})=>{w=Math.max(w,r.steps??0)+1,m({desk:"step",step:{
step:x,...q},n:w})},j=()=>r.panel,k=()=>j()?.stage,b=()=>r.deck?.slides[k()?.slide],$=()=>b()&&rt(j(),b()),D=jn("desk-wa\
ll",{inert:!0}),N=jn("desk-wall",{inert:!0}),E=jn("desk-screen",{hidden:!0}),O=()=>{E.host.hidden=!1,ne(),E.host.requestFullscreen?.().
catch(()=>{})},I=()=>{E.host.hidden=!0,_()&&document.exitFullscreen(),ne()},_=()=>document.fullscreenElement===E.host;E.
host.addEventListener("fullscreenchange",()=>{_()||I()});let U=o("p",{class:"desk-clock"}),W=o("p",{class:"desk-plan"}),
P=o("ol",{}),v=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),S=o("p",{class:"desk-count"}),A=o("p",{}),F=o(
"p",{class:"desk-small"}),K=o("div",{}),T=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),V=o("div",{class:"desk-tools"},T,p(n["desk-here"],O),p(n["desk-remote"],()=>_o(Q,()=>r,n,{press:m})),p(n["d\
esk-phones"],()=>Fo(Q,()=>r,n,{press:m,step:y})),p(n["remote-parts"],ye),p(n["desk-end"],be,{class:"desk-end"})),H={back:p(
[n.back,o("kbd",{},"←")],()=>y("back")),open:p([n["room-ask-open"],o("kbd",{},"O")],()=>R("open")),close:p([n["room-as\
k-close"],o("kbd",{},"C")],()=>R("close")),reveal:p([n["room-ask-reveal"],o("kbd",{},"R")],()=>R("reveal")),blank:p([n["\
remote-blank"],o("kbd",{},"B")],()=>y("blank")),hands:p([n["desk-hands"],o("kbd",{},"H")],J),next:p([n.next,o("kbd",{},n["\
desk-clicker"])],()=>y("next"))},ee=p(n["room-ask-reset"],()=>St(Q,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>R("reset"))),le=p("",()=>y(k()?.timer?"pause":"timer")),Q=o("section",{class:"ajar-desk","aria-label":n["desk-title"]},
o("header",{class:"desk-top"},U,W,V),o("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},P),o("div",{class:"desk\
-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),D.host),o("section",{class:"desk-next"},o("h2",{},n["des\
k-next"]),N.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),S,A,F,o("p",{class:"desk-more"},le,ee))),o("\
section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),v,K),o("div",{class:"desk-moves"},u,f,o("div",{class:"desk-pa\
d"},...Object.values(H))),E.host),ae=Uo(t,{words:n,begin:x=>m({desk:"begin",...x})});e.replaceChildren(ae.element,Q);function ye(){
Po(se(),{deck:r.deck,panel:j(),way:r.way},n,{step:y})}function be(){let x=j().questions.some(Ie),q=(re,me)=>p(me,()=>m({
room:"take",what:re,paper:t.paper})),G=Ce(Q,"desk-ending",o("p",{},n["desk-end-sure"]),x?o("p",{class:"desk-more"},q("pa\
ge",n["desk-take-page"]),q("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},p(n["room-end"],()=>{G.close(),
m({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>G.close())))}function R(x){if(w>(r.steps??0)){g=x;return}
if(x==="reveal"){let G=pn(j(),b()),re=()=>m({desk:"question",id:G.question.id,do:x,...G.body});G&&ho(se(),G,j(),n,re);return}
let q=$();q&&m({desk:"question",id:q.id,do:x})}function J(){let x=$();if(!(E.host.hidden?Lt:Do)(x))return;let G=(re,me)=>m(
{desk:"question",id:x.id,do:"hands",counts:re,people:me});Bo(se(),{question:x,slide:b(),words:n,count:G})}let oe={keys:()=>go(
se(),n),full:()=>E.host.hidden?O():I(),larger:()=>Z(1),smaller:()=>Z(-1),hands:J,parts:ye,look(){let{look:x=""}=E.wall.dataset;
E.wall.dataset.look=Nt[(Nt.indexOf(x)+1)%Nt.length]}},L=xn;function Z(x){L=Math.min(vn.length-1,Math.max(0,L+x)),ne()}function te(x){
return!r.deck||!Q.offsetParent||Q.closest("[inert], .lm-mod-hidden")?!1:(oe[x]?oe[x]():qr.includes(x)?R(x):y(x==="timer"?
k()?.timer?"pause":"timer":x),!0)}a(qo(te));let X=setInterval(()=>{!Q.hidden&&Q.isConnected&&pe()},1e3);a(()=>clearInterval(
X));function ne(){if(!r.deck||!k())return;let x={deck:r.deck,way:r.way,panel:j(),words:n,now:c.now()},q=ro(r.deck,j());ue(
D.wall,At(x)),N.host.hidden=q===null,q!==null&&ue(N.wall,At({...x,slide:q})),E.host.hidden||ue(E.wall,At(x),L)}let se=()=>E.
host.hidden?Q:E.wall;function ue(x,q,G){x.querySelector(".wall-face")?.remove(),x.prepend(q),No(q,G)}function pe(){if(!r.
deck)return;let x=ao(r.deck,k(),c.now());if(U.textContent=jt(c.now()),!x)return;let q=x.begun?mo(x.late,n):n["remote-not\
-begun"],G=x.begun?M(n["remote-planned"],{part:jt(x.partEnds),end:jt(x.ends)}):"";W.replaceChildren(o("b",{class:x.late>
0?"desk-late":null},q),G&&` · ${G}`,o("br"),o("span",{class:"desk-small"},r.deck.parts[x.part].title));for(let[re,me]of[
...P.children].entries())me.className=re<x.part?"done":re===x.part?"here":"",me.classList.toggle("dropped",k().dropped.includes(
re));x.part!==i&&de(x.part)}function de(x){P.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=x;let q=P.
children[x];q.firstChild.setAttribute("aria-current","step");let{parentNode:G}=P,re=(me,ot)=>q[me]+q[ot]/2-G[ot]/2;G.scrollTo(
re("offsetLeft","offsetWidth"),re("offsetTop","offsetHeight"))}function fe(){i=null,P.replaceChildren(...r.deck.parts.map(
({title:x},q)=>o("li",{},p(x,()=>y("go",{slide:vt(r.deck,q)})))))}function Be(){if(l===b()?.id)return;l=b()?.id;let x=b()?.
notes.length?_e(b().notes):[o("p",{},n["remote-no-notes"])];v.replaceChildren(...x),v.scrollTop=0}function Le(){let x=$();
S.textContent=x&&(x.state!=="ready"||x.hands)?lt(x,j(),n):"",A.textContent=r.way?M(n["desk-joined"],{n:j().joined}):n["d\
esk-no-phones"],F.textContent=h({units:x?.units??ze()}),K.replaceChildren(...x?Ho(x,n):[]),H.hands.firstChild.data=n[Ge(
x)?"desk-slips":"desk-hands"],H.hands.disabled=!Lt(x),ee.hidden=!x?.answered||!x.may_reset;let q=b()?.minutes??0;le.hidden=
!q&&!k()?.timer,le.textContent=k()?.timer?n["desk-timer-pause"]:M(n["remote-timer"],{minutes:q});for(let G of["open","cl\
ose"])H[G].hidden=!r.way;H.hands.hidden=!!r.way&&(H.hands.disabled||!x),H.open.disabled=!x||x.state==="open"||!r.way,H.close.
disabled=x?.state!=="open",H.reveal.disabled=!pn(j(),b());for(let G of Object.values(H))G.classList.remove("wall-primary");
nt().classList.add("wall-primary"),H.blank.setAttribute("aria-pressed",!!k()?.blank)}function nt(){let x=$();return x?Ie(
x)?H.next:x.state==="ready"&&!H.open.disabled?H.open:!r.way&&!x.answered&&!H.hands.disabled?H.hands:H.reveal.disabled?H.
next:H.reveal:H.reveal.disabled?H.next:H.reveal}let ze=()=>{if(b()?.kind!=="moves")return[];let[x]=j().questions.filter(
q=>Ge(q)&&Ie(q)).slice(-1);return x?.units.filter(({kind:q})=>q==="move")??[]};function h({units:x}){let q=x.filter(({snapshot:G,
withheld:re})=>!G&&re);return q.length?xt({shown:q},n):""}function C(){let x=$();f.textContent=B(x)}function B(x){if(k()?.
blank)return n["remote-is-blank"];if(!x)return"";let q=mn(x,j());return q===1?n["remote-still-one"]:q?M(n["remote-still"],
{n:q}):x.state==="open"?n["room-is-open"]:x.hands&&!Ie(x)?M(n["desk-counted"],{n:x.hands}):!r.way&&x.state==="ready"&&x.
units.length?n[Ge(x)?"desk-slips-how":"desk-hands-how"]:""}function z(x){let q=r;r={...r,...x},r.busy||d.end(),u.textContent=
r.problem??"",u.hidden=!r.problem;let G=r.state==="open"&&!!(r.deck&&k());if(ae.update(r),ae.element.hidden=G,Q.hidden=!G,
!G)return;q.panel!==r.panel&&c.set(j().now),q.deck!==r.deck&&fe(),T.hidden=!uo(r.wall,window.location),T.hidden||(T.href=
r.wall);for(let me of Q.querySelectorAll("dialog"))me.refresh?.();pe(),Be(),Le(),C(),ne();let re=g;g="",re&&R(re)}let Y=new ResizeObserver(
ne);for(let{host:x}of[D,E])Y.observe(x);return a(()=>Y.disconnect()),{update:z}}function jn(e,t){let n=o("div",{class:e,
...t}),s=o("div",{class:"wall"}),a=o("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint\
: #e6f0ed;--ink: #22292d;--muted: #55606b;--edge:
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var Pr=e=>e;function we(e,t){e.innerHTML=Pr(t)}function It(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Ye(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Rt(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Ko(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",c=o("div",{}),p=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),d=Se(t,W=>{f.textContent=W}),m=$n(t),w=It(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,c,f),m.dialog);let g=W=>{a.busy?f.textContent=t["room-one-moment"]:(d.begin(),
n(W,{awaited:!0}))},y=(W,P)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>g(P)},W),j=(...W)=>o(
"div",{class:"ajar-moves ajar-many"},...W);function k(){let W=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${U}\
-key`,"aria-describedby":`${U}-key-how`}):null,P=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(W&&!W.value){W.focus();return}g({room:"open",...W?{key:W.value}:{}}),W&&(W.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?M(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),W?o("label",{class:"ajar-words",for:W.
id},t["room-host-key"]):null,W?o("p",{class:"ajar-hint",id:`${U}-key-how`},t["room-host-key-how"]):null,W,j(P,a.elsewhere?
null:y(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(v=>y(M(t["room-rehearse"],{n:v}),{room:"rehearse",phones:v})))]}let b=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),j(y(t["room-go-on"],{room:"go-on"}),y(t["room-end"],{room:"end"}))];function $(){let W=o("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),P=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:M(t["room-line"],{code:a.
code})),v=a.address?W:null;return r?[D(),o("div",{class:"ajar-door-line"},P,u,v),N(),O()]:[o("h2",{},t["room-title"]),D(),
N(),P,a.address?Vo(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?E():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},u,v,a.inside&&!a.practice?y(t["room-widen"],
{room:"widen"}):null),O()]}let D=()=>a.practice?o("p",{},dt(t)):null,N=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function E(){let W=o("select",{id:`${U}-address`,onchange:()=>n({room:"pick",ip:W.value})},...a.addresses.map(
({ip:P,network:v})=>o("option",{value:P,selected:P===a.picked},`${P} (${v})`)));return o("label",{class:"ajar-words",for:W.
id},o("span",{},t["room-address"]),W)}function O(){let W=o("div",{}),P=o("button",{type:"button",onclick:()=>A(!1)},t["r\
oom-end-no"]),v=o("button",{type:"button",onclick:()=>A(!0)},t["room-end"]),S=()=>W.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),j(P,y(t["room-end"],{room:"end"}))]:[v]),A=K=>{l=K,S(),(l?P:v).focus()};S();let F=(K,T)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...T()},{awaited:!0})},K);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?j(F(t["room-take-table"],()=>({
what:"table"})),F(t["room-take-page"],()=>({what:"page",paper:w.value()})),w.element()):null,o("p",{},t["room-end-how"]),
W)}function I(W){a={...a,...W},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let P=Sn(t,a.joined);
u.textContent!==P&&(u.textContent=P),m.update(a,P),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?d.begin():(d.end(),f.textContent=""),_()}let _=Ye(c,()=>{let{joined:W,problem:P,...v}=a,S=JSON.stringify([v,r]);if(S===
i)return;i=S;let A={open:$,lost:b}[a.state]??k;Rt(c,()=>c.replaceChildren(...A().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let U=`ajar-door-${window.ajarForms}`;return Dt(e,()=>n({room:"look"}),s),{update:I}}var Sn=(e,t)=>t?t===
1?e["room-joined-one"]:M(e["room-joined"],{n:t}):e["room-joined-none"],dt=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Vo(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return we(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function $n(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},dt(e)):"",Vo(e,r),s):(n.close(),t.replaceChildren()))}}}function Dt(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function Bt(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,u)=>{let f=o("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return we(f,
p),f.firstElementChild.setAttribute("aria-hidden","true"),f},c=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:c},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...r.map(([p,...u])=>o("tr",{},o(
"th",{scope:"row"},p),...u.map(f=>o("td",{},f??"–")))))))))}function Jo({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=m=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${r}-people`,
min:1}),p=m=>Math.max(0,Math.floor(Number(m.value)||0)),u=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,f=m=>{let w=e.filter(
k=>k.item===m),g=(k,b)=>{let $=i({"aria-label":[k.card,u(k)[b]].filter(Boolean).join(": ")});return l.set(k.id,[...l.get(
k.id)??[],$]),$},y=w.length===1&&!w[0].card?w[0].bands.map((k,b)=>[k,[g(w[0],b)]]):w.map(k=>[k.card,u(k).map((b,$)=>g(k,
$))]),j=w[0].card?["",...u(w[0])]:null;return o("table",{},o("caption",{},s(m)),j&&j.length>2?o("thead",{},o("tr",{},...j.
map(k=>k?o("th",{scope:"col"},k):o("td",{})))):null,o("tbody",{},...y.map(([k,b])=>o("tr",{},o("th",{scope:"row"},k),...b.
map($=>o("td",{},$))))))};function d(){let m=new Map(e.map(j=>[j,l.get(j.id).map(p)])),w=Math.max(...[...m.values()].map(
j=>j.reduce((k,b)=>k+b,0))),g=p(c)||w;if(!g){c.focus();return}let y=Object.fromEntries([...m].map(([j,k])=>[j.id,j.kind===
"card"?[k[0],Math.max(0,g-k[0])]:k]));a({counts:y,people:g})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:m=>{m.preventDefault(),d()}},
...[...new Set(e.map(m=>m.item))].map(f),o("label",{class:"ajar-words",for:c.id},o("span",{},n["room-people"]),c),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function Go(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",p="",u=!1,f=(T,V={})=>{u=T==="reveal",
D.begin(),n({question:e.of,do:T,...V},{awaited:!0})},d=o("div",{class:"ajar-results",hidden:!0}),m=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),w=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),g=o("span",{}),y=o("p",
{class:"ajar-counts"}),j=Wr(e.minutes,t,s),k=o("button",{type:"button",class:"ajar-link",onclick:()=>U(!i)}),b=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),$=(...T)=>{b.textContent!==T[0]&&b.replaceChildren(...T)},D=Se(t,T=>$(
T||p)),N={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},E=Object.
keys(N).filter(T=>e.units.length||T==="open"||T==="close"),O=Object.fromEntries(E.map(T=>[T,o("button",{type:"button",onclick:()=>{
O[T].getAttribute("aria-disabled")?$(I(T)):T==="reset"?_():f(T)}},N[T])])),I=T=>l.busy?t["room-one-moment"]:l.not[T];function _(){
let T=o("button",{type:"button",class:"ajar-link",onclick:()=>{$(""),O.reset.focus()}},t["home-no"]),V=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{$(""),O.reset.focus(),f("reset")}},t["room-ask-reset"]);b.replaceChildren(t["room\
-reset-sure"]," ",T," ",V),T.focus()}function U(T){i=T,d.hidden=!T,a().hidden=T,k.textContent=t[T?"room-show-question":"\
room-show-result"]}let W=$n(t),P=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>W.show()},t["room-cod\
e"]),v={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function S(T){let V=l;l={...l,...T};let H=l.
room==="open";g.replaceChildren(l.practice?dt(t):""),w.textContent=l.problem,w.hidden=!l.problem;let ee=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],le=!H||!e.units.length?[]:l.hands||l.inside?ee.slice(0,1):ee;y.replaceChildren(
...le.map(([Q,ae])=>o("span",{},o("b",{},`${Q}`)," ",ae))),j.update(l.seconds);for(let Q of E)Zo(O[Q],I(Q));p=H?l.hands?
t["room-by-hands-now"]:v[l.state]:t["room-not-open"],(V.state!==l.state||V.room!==l.room||V.hands!==l.hands)&&$(p),l.busy||
D.end(),Yo(m,l.withheld),W.update(l.way??{},Sn(t,l.joined)),P.hidden=!l.way?.address,A(),u&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(u=!1,m.scrollIntoView({block:"nearest"}))}function A(){let T=JSON.stringify(l.charts??[]);if(T===c)
return;c=T;let V=!!l.charts?.length;d.replaceChildren(...Qo(l.charts??[],t)),k.hidden=!V,U(V),V&&u&&d.scrollIntoView({block:"\
start"}),u=!1}let F=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?y:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...E.
map(T=>O[T]))),o("div",{class:"ajar-bar-line"},g,b,k,P,j.element),W.dialog),K=e.units.length?Jo(e,{words:t,ask:r,send:T=>f(
"hands",T)}):null;return k.hidden=!0,Dt(F,()=>n({room:"look"}),s),{parts:[d,m,w,F,K].filter(Boolean),update:S}}function Zo(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Yo(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var Qo=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return Bt(s,n,t),s});function Xo(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=o("div",{}),u=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=o("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?u.textContent=d():(u.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),d=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,l,i,c,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},f),u)),Dt(e,()=>n({room:"look"}),s),{update(m){a={...a,...m},p.replaceChildren(a.practice?dt(t):""),c.textContent=
a.problem,c.hidden=!a.problem,Yo(i,a.withheld),Zo(f,d());let w=JSON.stringify(a.charts??[]);w!==r&&(r=w,l.replaceChildren(
...a.charts?.length?Qo(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Wr(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function c(){let u=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),f=u===null?"":`${Math.floor(
u/60)}:${String(u%60).padStart(2,"0")}`,d=u===null?e?M(t["room-minutes"],{minutes:e}):"":e?M(t["room-clock"],{time:f,minutes:e}):
f;r.textContent=a?"":d,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!d}let p=setInterval(()=>{s!==null&&
c()},1e3);return n(()=>clearInterval(p)),{element:i,update:u=>{s=u==null?null:Date.now()-u*1e3,c()}}}function es(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),c=({title:f,
story:d,more:m,role:w})=>{we(r,d),r.prepend(o("h2",{},f)),we(l,m),i.textContent=w},p=e.couples.find(f=>f.id===n)??e.couples[0],
u=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(f=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:f.id,checked:f===
p,onchange:()=>{c(f),s(f.id)}}),o("span",{},f.title)))));return c(p),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),u)}var On="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",_r=new RegExp(`^${On}+|${On}\
+$`,"g"),Fr=/[\p{L}\p{N}_]+/gu,Ur=/^[\p{L}\p{N}_]+/u,Hr=/\{([a-z][a-z0-9-]*)\}/,[zr,Kr]=["⁨","⁩"],ts={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Vr=new RegExp(`[,;:،]|${On}`),Jr={dateStyle:"long",timeZone:"UTC"},Gr="January Febr\
uary March April May June July August September October November December".split(" "),Zr=/^\p{Uppercase}/u,ns=/[.!?…؟。][\u2069”’"')»]*$/,
Yr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
ke=e=>e.replace(_r,""),Te=e=>e.toLowerCase().toUpperCase(),qt=e=>e.match(Ur)?.[0]??"";function En(e,t="en-US"){if(t!=="e\
n-US")return new Date(`${e}T00:00Z`).toLocaleDateString(t,Jr);let[n,s,a]=e.split("-").map(Number);return`${Gr[s-1]} ${a}\
, ${n}`}function Fe(e,t,n=[]){let s=e.split(Hr),a="";for(let r=0;r<s.length-1;r+=2){let[l,i,c]=s.slice(r,r+3),p=Qr(ke(t[i]),c),u=el(
l,p,n),f=!u&&!a&&Zr.test(l);a+=ns.test(a)?u.replace(/^,+/,""):u,a+=tl(f?Xr(p):p)}return ns.test(a)?a:a+s.at(-1)}function Ee(e){
let t=ke(e),[n,s,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in ts&&s===ts[n]&&ke(a))||a.includes(n)||a.includes(
s)?e:a}function Qr(e,t){let n=e.length;for(;n&&Vr.test(e[n-1]);)n-=1;let s=e.slice(0,n)||e,a=t.startsWith(",")&&s.endsWith(
".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:s}function Xr(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function el(e,t,n){let s=Te(qt(t));if(!s)return e;let a=new Set(n.map(Te)),r=l=>l===s||a.
has(l)&&a.has(s);for(let l of e.matchAll(Fr))if(r(Te(l[0])))return e.slice(0,l.index);return e}var tl=e=>Yr.test(e)?`${zr}${e}${Kr}`:
e;var Cn=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function os(e,t,{words:n,level:s,change:a,say:r,again:l,
moves:i,back:c,isQuick:p}){let u={...t},{cards:f,piles:d}=e,m=D=>d.find(N=>N.id===D).text,w=o("div",{class:"ajar-one"});
function g(D,N){u={...u,[D.id]:N},N||delete u[D.id],a(Object.keys(u).length?u:null),N&&r(M(n.moved,{card:Ee(D.text),pile:m(
N)}))}function y(D,{focus:N=!0,back:E=D?()=>y(D-1):c,onward:O=()=>k(D+1)}={}){let I=f[D],_=M(n["card-of"],{n:D+1,all:f.length}),
U=o("div",{class:"ajar-one-card",role:"group","aria-label":_,tabindex:"-1"},o("p",{class:"ajar-where"},_),o("p",{},I.text)),
W=P=>{g(I,P),O()};i.hidden=!0,w.replaceChildren(U,o("div",{class:"ajar-one-piles"},...d.map(({id:P,text:v})=>Cn(v,()=>W(
P),{"aria-pressed":`${u[I.id]===P}`}))),o("div",{class:"ajar-one-also"},E?j(n.back,()=>E()):o("span",{}),j(n["card-out"],
()=>W("")),p?o("span",{}):j(n["card-enough"],()=>b()))),N&&U.focus({preventScroll:!0})}let j=(D,N)=>Cn(D,N,{class:"ajar-\
link"}),k=D=>D<f.length?y(D):b();function b({focus:D=!0}={}){let N=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),E=(O,I)=>{let _=f.
filter(P=>(u[P.id]??"")===I),U=P=>y(f.indexOf(P),{back:b,onward:b}),W=_.map(P=>o("li",{},Cn(P.text,()=>U(P))));return W.
length?[o(`h${s+1}`,{},O),o("ul",{},...W)]:[]};w.replaceChildren(N,o("p",{class:"ajar-hint"},n["cards-all-how"]),...d.flatMap(
({id:O,text:I})=>E(I,O)),...E(n["cards-out"],"")),i.hidden=!1,D&&(N.focus({preventScroll:!0}),w.scrollIntoView({block:"n\
earest"}))}let $=f.map(D=>!!u[D.id]).lastIndexOf(!0)+1;return $===f.length||l&&$?b({focus:!1}):y($,{focus:!1}),w}var nl="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",ol=new RegExp(`(${nl})|[.…]+|[!?;\\n]`,"gu"),sl=/[\u0300-\u036f'’‘ʼ]/g,
al=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Pt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=as(s,t);return t}
var Re=(e,t)=>new RegExp(e.map(n=>as(n,t)).join("|"),"y");function Wt(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function _t(e,t){let n=t;
for(let[s,a]of Wt(e,t))n=n.slice(0,s)+n.slice(s,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var mt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function ss(e,t){let n=new Map,s=mt(t),a=0;for(let r of e.join("")){let l=r.charCodeAt(0);a+=l-97,
l!==126&&n.set(a++,s[n.size])}return n}function Ft(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function as(e,t){return`(?:${(e.match(al)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:rl(a)).join("")})`}function rl(e){let t=rs(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var rs=e=>e.
normalize("NFKD").replace(sl,"").toLowerCase();function ht(e){let t="",n=[];for(let s of e.matchAll(ol)){if(/[.…]/.test(
s[0])&&s[0]!==".")continue;let a=`${s[1]?rs(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([s.index,s.index+s[0].length])}
return{line:t,places:n}}var ll=4,ls=4,is=".",Mn=new WeakMap;function Qe(e,t){let{passes:n,kinds:s,learned:a}=us(t),{line:r,places:l}=ht(e),i=_t(
n,r),c=Object.entries(s).flatMap(([f,d])=>Wt(d,i).map(([m,w])=>({kind:f,start:m,end:w-1}))),p=a?il(c,r,a):c,u=(f,d)=>f.span[0]-
d.span[0]||f.span[1]-d.span[1]||(f.kind<d.kind?-1:+(f.kind>d.kind));return p.map(({kind:f,start:d,end:m})=>({kind:f,span:[
l[d][0],l[m][1]]})).sort(u)}function*cs(e){let{passes:t,kinds:n}=us(e);for(let s of[t,...Object.values(n)])yield,Wt(s,"w\
e are here ")}function us(e){return Mn.has(e)||Mn.set(e,pl(e)),Mn.get(e)}function il(e,t,n){let{size:s,weights:a,kinds:r,
limit:l,least:i}=n,c=cl(t,n.same),p=c.slice(1).map((k,b)=>[...c[b],...k]),u=k=>{let b=new Set(k.flatMap(D=>D.numbers.map(
N=>N%s)));return[...b].reduce((D,N)=>D+(a.get(N)??0),0)/Math.sqrt(b.size)},f=[...c,...p];if(e.length)return An(f,u)[1]>i?
e:[];let d=f.filter(k=>k.length>ll),[m,w]=An(d,u);if(!(w>l))return[];let g=m.flatMap(k=>k.numbers.filter((b,$)=>$!==1)),
y=k=>[...new Set(g.map(b=>b%k.length))].reduce((b,$)=>b+k[$],0),[j]=An(Object.keys(r),k=>y(r[k]));return[{kind:j,start:m[0].
start,end:m.at(-1).start}]}function cl(e,t){let n=is,s=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],l=[
`w ${r}`,`b ${n} ${r}`,...ul(a[0])];s.at(-1).push({start:a.index,numbers:l.map(Ft)}),n=r,r===is&&s.push([])}return s.filter(
a=>a.length)}function ul(e){let t=["^",...e,"$"];return t.slice(ls-1).map((n,s)=>`n ${t.slice(s,s+ls).join("")}`)}var An=(e,t)=>e.
map(n=>[n,t(n)]).reduce((n,s)=>s[1]>n[1]?s:n,[null,-1/0]),ps=(e,{kinds:t,notices:n})=>Object.entries(n).find(([s])=>e.some(
({kind:a})=>t[a]===s))?.[1]??null;function pl({lists:e,passes:t,phrases:n,learned:s}){let a=Pt(e),r=Object.entries(n).map(
([l,i])=>[l,Re(i,a)]);return{passes:Re(t,a),kinds:Object.fromEntries(r),learned:s&&fl(s)}}function fl({same:e,gaps:t,weights:n,
kinds:s,...a}){let r=e.map(i=>i.split(" ")),l=Object.entries(s).map(([i,c])=>[i,mt(c)]);return{...a,same:new Map(r.flatMap(
i=>i.map(c=>[c,i[0]]))),weights:ss(t,n),kinds:Object.fromEntries(l)}}function fs({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var ds=["emergency","crisis","violence","agency","worried","child"],dl=["crisis","violence"],gs='a[href$="#Help-lines"]',
ve=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function ms(){for(let e of ve().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&ve().listeners.delete(e),e.shown||=t}}function ml(e,{zone:t="",languages:n=[]}){
let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:c})=>c===i))??""}function ks(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(p=>Qe(p,l)),c=ps(i,l);if(c)return{...c,kinds:[...new Set(i.map(
({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Tn=(e,t)=>t.flatMap(n=>e.lines.filter(s=>s.
topic===n)),Ln=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),hs=e=>`tel:${e.match(/\d+/)[0]}`;
function ys({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(ve().countries=t);let a=()=>ve().countries,r=null,
l=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},ve().
chosen||ml(a(),r)),i=()=>a().find(O=>O.code===l());function c(O){ve().chosen=O,ms();for(let{element:I,draw:_}of ve().listeners)
_(I)}function p(O,I){return I(O),ve().listeners.add({element:O,draw:I,shown:!1}),queueMicrotask(ms),O}let u=O=>p(o("div",
{}),I=>I.replaceChildren(...O())),f=()=>{let O=[...a(),{code:"-",country:e["help-elsewhere"]}],I=o("select",{onchange:()=>{
c(I.value),s(I.value)}},...O.map(_=>o("option",{value:_.code},_.country)));return p(I,()=>{I.value=i()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),I)},d=({say:O,to:I},_)=>{if(/^(tel|sms):/.test(I))return o("a",
{class:_?"ajar-reach":"ajar-reach ajar-first",href:I},o("span",{},...Ln(O)));let U=o("span",{},O),W=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:I}),onclick:async()=>{await In(I,U)&&(W.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},U," ",W)},m=O=>o("li",{},o("p",{class:"ajar-for"},O.
for_what),o("p",{class:"ajar-hint"},[O.name,O.hours,O.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...O.reach.map(d))),w=({emergency:O,note:I})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),I?o("\
p",{class:"ajar-hint"},I):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:hs(O)},M(e["help-call"],{number:O})))),
g=O=>u(()=>{let I=i();if(!I)return[o("p",{},e["help-elsewhere-how"])];let _=O.flatMap(U=>U==="emergency"?w(I):Tn(I,[U]).
map(m));return[o("ul",{class:"ajar-help-lines"},..._)]});function y(){fs({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},f(),Nn({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),g(ds),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:O,text:I,now:_,lines:U,kinds:W,
countries:P},{level:v,aside:S,needs:A}){return P&&!E()&&(ve().countries=P),o("section",{class:"ajar-danger"},o(`h${v}`,{
tabindex:"-1"},O),o("p",{},I),W.length?null:A?.()??null,f(),g(U),o("ul",{class:"ajar-todo"},..._.map(F=>o("li",{},F))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:S},e["help-aside"]))}let k=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function b({emergency:O,...I}){let U=dl.map(P=>Tn(
I,[P])[0]?.reach??[]).flatMap(P=>["tel:","sms:"].map(v=>P.find(({to:S})=>S.startsWith(v))));return[{say:M(e["help-call"],
{number:O}),to:hs(O)},...U.filter(Boolean)]}let $=(O=`${e["help-line"]} `)=>u(()=>{let I=i(),_=(I?b(I):[]).flatMap(({say:P,
to:v},S)=>[S?" · ":"",o("a",{href:v},...Ln(P))]),U=o("button",{type:"button",class:"ajar-link",onclick:y},e["help-get"]),
W=o("span",{class:"ajar-off-paper"},_.length?" · ":"",U);return[o("p",{class:"ajar-help-line"},O,..._,W)]});function D(O){
if(!E())return;let[I]=[...O.querySelectorAll(gs)].reverse();I?.closest("p, ul").after($(""));for(let _ of O.querySelectorAll(
"details"))_.open=_.querySelector("summary").textContent===i()?.country}let N=()=>u(()=>{let O=i();return O?[o("p",{},o(
"b",{},`${e["help-title"]}, ${O.country}`)),o("p",{},`${e["help-danger"]} ${M(e["help-call"],{number:O.emergency})}`),o(
"ul",{},...Tn(O,ds).map(({for_what:I,name:_,reach:U,hours:W})=>o("li",{},...Ln(`${I}: ${_}. ${U.map(({say:P})=>P).join("\
 · ")}. ${W}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),E=()=>a().length>0;return{open:y,notice:j,button:k,line:$,addNumbers:D,
text:N,choose:c,code:l,isKnown:E}}var Nn=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function bs(e){if(ve().open){ve().open=e;return}ve().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(gs)&&(t.preventDefault(),t.stopPropagation(),ve().open())},{capture:!0})}async function In(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var Ut=e=>(globalThis.requestIdleCallback??setTimeout)(e);function ws(e){let t=()=>{e.next().done||Ut(t)};Ut(t)}var hl="about:blank";function Rn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(hl)}function vs(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Rn()))},{capture:!0})}function xs(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(m=>(i[m.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let g=f[w.dataTransfer.
getData("text/plain")]?.[m.id];g&&!g.matches(":disabled")&&(g.checked=!0,u(g.dataset.card,m))}},i[m.id]))),p=()=>e.piles.
forEach(m=>{i[m.id].textContent=M(n["pile-count"],{pile:m.text,n:Object.values(l).filter(w=>w===m.id).length})}),u=(m,w)=>{
l[m]=w.id,p(),a({...l}),r(M(n.moved,{card:Ee(e.cards.find(g=>g.id===m).text),pile:w.text}))},f={},d=e.cards.map(m=>{f[m.
id]={};let w=`${s}-${m.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:g=>g.dataTransfer.setData(
"text/plain",m.id)},o("legend",{},m.text),o("div",{class:"ajar-into"},...e.piles.map(g=>{let y=o("input",{type:"radio",name:w,
value:g.id,"data-card":m.id,checked:l[m.id]===g.id,onchange:()=>u(m.id,g)});return f[m.id][g.id]=y,o("label",{},y,o("spa\
n",{},g.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...c),...d)}var Bn=["open","closed"],gl=[...Bn,"half-open"],kl=2,yl=90,qn=3,Ht="none",js=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
bl=/[“”„«»"' \t\n]/g,Ss=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,wl=["i","im","id","ill","ive","its","we",
"were","well"],vl=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,xl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Dn=new WeakMap;function jl(e,t){let n=Os(t),{sentences:s,forms:a,at:r}=Ol(e,n);if(r<0||a[r].name===Ht)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Al(Ml({sentences:s,forms:a,at:r},n),n.learned),{name:i,start:c,end:p}=a[r],u=Tl(l,i,Pn(e,s[r],
c,p),t),f=Ll(e,s,n),m=[l==="open"&&f.some(w=>w.name!=="two-at-once")?"":u,...f.map(w=>w.remark)].filter(Boolean);return{
kind:l,reason:u,notes:f,remarks:m.slice(0,kl)}}function Sl(e,t){let n=Os(t),s=t["about-statements"],a=Ms(ql(e)),r=Object.entries(n.blame).map(([g,y])=>({name:g,places:a.
flatMap(j=>Nl(g,y,j,n))})),l=new Set(r.flatMap(({places:g})=>g.map(({sentence:y})=>y))),i=[],c="";for(let{name:g,places:[
y]}of r){if(!y)continue;let j=Il(e,y,n.quotedTo[g]);i.length||(c=Rl(g,e,y,n)),i.push({name:g,words:j,remark:M(s.blame[g].
say,{words:j})})}let p=i.map(g=>g.name),u=a.filter(g=>!l.has(g)),f=Object.keys(n.parts).filter(g=>(g==="seen"?u:a).some(
({line:y})=>De(n.parts[g],y))),d=f.map(g=>s.parts[g]).join(", "),m=f.length?M(s.mirror,{parts:d}):"",w=[m,i.length?`${i[0].
remark} ${c}`:""].filter(Boolean);return{parts:f,mirror:m,blame:p,notes:i,rewording:c,remarks:w}}function $s({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(r=>Qe(n,r).length)?[]:e==="question"?jl(n,s.coach).remarks:Sl(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Os(e){return Dn.has(e)||Dn.set(e,$l(e)),Dn.get(e)}function $l(e){let t=Pt(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([c,p])=>[c,Re(p,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Re(e.echoes,t),stated:Re(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:Bn.map(i=>mt(l[i]))},passes:Re(e.passes,t),quotes:Re(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function De(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Ol(e,t){let n=Ms(e),s=n.map(p=>El(p,t)),a=p=>n.map((u,f)=>f).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>Es(n[p])>=qn),i=a(p=>!["none","echo","short"].includes(s[p].name)),[c]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:s,at:c??n.length-1}}var zt=e=>e.trim().split(" ").slice(0,-1),Es=({line:e})=>zt(
e).length-1;function El({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:l}){for(let[u,f]of Object.entries(
n)){let d=De(f,e);if(d)return{name:u,start:d[0],end:d[1]}}let i=Object.entries(s).map(([u,f])=>({name:u,place:De(f,e)})).
filter(({place:u})=>u).map(({name:u,place:[f,d]})=>({name:u,start:f,end:d}));if(i.length){let u=i.reduce((f,d)=>d.start<
f.start?d:f);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:Ht}:e.
slice(2,u.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:Ht}:u}let c=Cs(zt(e).slice(1),a).length>qn?"echo":"short";return{name:t==="?"&&De(r,e)?c:Ht,start:2,end:e.length}}
function Cs(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Cl({sentences:e,forms:t,at:n},{fillers:s}){let{
line:a,mark:r}=e[n],l=Cs(zt(a).slice(1),s),i=zt(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],p=t.filter(
({name:u},f)=>f!==n&&(e[f].mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:u})=>`beside ${u}`)]}function Ml(e,t){let{forms:n,weights:s,unit:a}=t.learned,
r=n[e.forms[e.at].name]??Bn.map(()=>0),l=new Set(Cl(e,t).map(p=>Ft(p)%s[0].length)),i=a/Math.sqrt(l.size);return[...r.map(
(p,u)=>p+[...l].reduce((f,d)=>f+s[u][d],0)*i),0]}function Al(e,{limit:t}){let[n,s]=[...e].sort((a,r)=>r-a);return n-s>=t?
gl[e.indexOf(n)]:""}function Tl(e,t,n,s){let a=s["about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?M(a[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":M(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Ll(e,t,{
data:n,notes:s}){let a=n["about-questions"].notes,r=t.filter(c=>c.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.
entries(s).flatMap(([c,p])=>{let u=l.map(d=>({sentence:d,place:De(p,d.line)})).find(({place:d})=>d);if(u){let d=Pn(e,u.sentence,
...u.place);return i.some(m=>m.includes(d))?[]:(i.push(d),[{name:c,words:d,remark:M(a[c],{words:d})}])}let f=l.filter(d=>Es(
d)>=qn).length>1;return c==="two-at-once"&&f?[{name:c,words:"",remark:a[c]}]:[]})}function Nl(e,t,n,{passes:s,quotes:a,unless:r}){
if(De(a,n.line))return[];let l=_t(s,n.line),i=De(t,l);return!i||r[e]&&De(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function Il(e,{
sentence:t,start:n,end:s},a){let r=a&&De(a,t.line.slice(n,s));return Pn(e,t,n,r?n+r[1]:s)}function Rl(e,t,n,s){let a=s.data["\
about-statements"].blame[e],r=Dl(e,t,n,s),l=r>0?Bl(t,n.sentence,r):"",i=e==="ultimatum"&&ht(l).line.split(" ").some(u=>wl.
includes(u)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?M(p,{rest:l}):a.
otherwise}function Dl(e,t,{sentence:n,start:s,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(s,a).trim().split(" "),p=c[0]===
"you"||c[0]==="u",u=m=>p&&c.slice(1,1+m.length).join()===m.join(),f=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("n\
ot")&&(f=a);let d=u(["never"])&&r.has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&d&&(f=i.indexOf(` ${c[2]} `,s)+
1),e==="makes"&&u(["make","me","feel"])&&(f=i.indexOf(" feel ",s)+6),e==="feel-you"){let m=i.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
f=m<0?0:s+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(s))){let[[m],[,w]]=[n.places[s],n.places[a-1]];
t.slice(m,w).includes(",")&&(f=s+c.slice(0,3).join(" ").length+1)}return f<i.length-2?f:0}function Bl(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(xl,1),a=s.replace(Ss," ").replace(/^ +| +$/g,"");return[...a].length<=yl?a:""}var Pn=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Ss," ").replace(vl,"");function Ms(e){let{line:t,places:n}=ht(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,c]=n[r-1],p=l?n[r]:[c,c];s.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return s}function ql(e){return e.replace(js,"").replace(bl,"")?e.replace(js,t=>" ".repeat(t.length)):
e}var Pl=1200;function As(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,i=[],c=f=>{window.ajarNoRemarks=f,i=[],u()},p=(f,d)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(d)},f);function u(){let f=window.ajarNoRemarks===!0,d=f||!e.value.trim()?[]:n(e.value);d.length&&
d.join(`
`)===i.join(`
`)||(i=d,s.replaceChildren(...d.map(m=>o("p",{},m))),f?a.replaceChildren(p(t["remarks-on"],!1)):d.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,Pl)}),r}var Wn=2e4,Wl=10,xe=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function gt({
items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new xe("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:Fl[r.kind](l,r);Ne(r,a)&&(a[r.
id]=_l(r,i,a))}return a}function Kt(e,t){try{gt(e,t)}catch(n){if(n instanceof xe)return!1;throw n}return!0}var Ns=e=>Object.
values(e).every(t=>t==null);function je(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Ts(
e.cards,n)),ke(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Ts(e.piles,t[n.
id])}`);case"date":return[En(t)];case"list":return t.map(ke);default:return[ke(`${t}`)]}}var Ts=(e,t)=>e.find(n=>n.id===
t)?.text??t;function _l(e,t,n){if(e.kind!=="choice"||!t)return t;let s=Je(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>s.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Fl={ruler(e){if(!Number.isInteger(e)||e<0||e>Wl)throw new xe("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:c})=>c);if(!Ls(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Fn(a)))throw new xe("answer-cards");let{chosen:r}=e,l=_n("own"in e?e.own:"")??"";if(l&&!s)throw new xe("ans\
wer-own");if(!n&&r.length+!!l>1)throw new xe("answer-one-card");let i=a.filter(c=>r.includes(c));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=Fn(n.map(({id:l})=>l));if(!Ls(e)||!Object.keys(e).every(
Fn(s))||!Object.values(e).every(a))throw new xe("answer-piles");let r=s.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:_n,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new xe("answer-lines",
{most:t});let n=e.map(s=>_n(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!st(e))throw new xe(
"answer-day");return e}};function _n(e){if(typeof e!="string")throw new xe("answer-text");if(e.length>Wn&&[...e].length>
Wn)throw new xe("answer-long",{most:Wn});return ke(e)?e:null}var Fn=e=>t=>e.includes(t),Ls=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Ul=[{answers:["all"]}],Hl=/\p{L}/u,zl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Kl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Vl=/\{([a-z][a-z0-9-]*)\}/g;function Jt({items:e,rules:t,reflection:n},s,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(
e.map(({id:f})=>[f,s[f]??null]));if(Ns(i))return"nothing"in n?[Vt([n.nothing])]:[];let{parts:c}=Ds({items:e,answers:i,rules:t,
phrases:n,last:l}),u=(r||!t.length?Ul:t).flatMap(c);return r||!("closing"in n)?u:[...u,Vt([n.closing])]}function Rs({items:e,
rules:t,reflection:n},s){let{sentences:a}=Ds({items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(
r):[])}var Vt=e=>({words:e,heading:"",said:[]}),qe=(e,t,n=[])=>({words:n,heading:e,said:t}),Is=(e,t)=>e.filter(n=>!t.has(
Te(n)));function Ds({items:e,answers:t,rules:n,phrases:s,last:a}){let r=v=>e.find(({id:S})=>S===`couple-${v}`)??e.find(({
id:S})=>S===v),l=v=>t[r(v)?.id]??null,i=v=>r(v)?je(r(v),l(v)):[],c=v=>{let S=new Set(v.map(r));return e.filter(A=>S.has(
A))},p=v=>{let S=l(v);return typeof S=="number"?S:i(v).length},u=v=>v.map(S=>l(S)?.chosen).find(S=>Array.isArray(S))??[],
f=(v,S)=>{let[A,F]=[r(v),l(v)];return A?.kind!=="sort"||!F?[]:A.cards.filter(({id:K})=>F[K]===S).map(({text:K})=>K)},d=v=>new Set(
v?i(v).map(Te):[]),m=({if:v=[],unless:S=[]})=>v.every(w)&&!S.some(w);function w(v){if(typeof v=="string")return l(v)!==null;
let{item:S=[],cards:A,piles:F,without:K,only:T,least:V,asked:H}=v;if(H)return!!r(H)&&Ne(r(H),t);let ee=S.find(ae=>l(ae)!==
null);if(!ee)return!1;let le=u([ee]);return A&&!A.some(ae=>le.includes(ae))||F&&!F.some(ae=>Is(f(ee,ae),d(K)).length)||T&&
!(ae=>ae.size===1&&ae.has(T))(new Set(Object.values(l(ee))))?!1:V==null||p(ee)>=V}let g=(v,S={})=>M(s[v],S);function y(v,S={}){
if(typeof v=="string")return g(v,S);if(!m(v))return null;let{phrase:A,of:F,since:K}=v;if(!F)return g(A,S);if(!i(F).length)
return null;let T=K&&a?.values[F];return T==null?g(A,{n:p(F),...S}):g(K,{n:p(F),last:T,day:a.day,...S})}let j=(v=[],S={})=>v.
map(A=>y(A,S)).filter(A=>A!==null),k=(v,S)=>{let A=j(v,S);return A.length?[Vt(A)]:[]};function b(v){if(typeof v=="string")
return i(v);if("level"in v)return I(v);if("phrase"in v){let[V]=v.of?i(v.of):[],H=y(v,V===void 0?{}:{words:V});return H===
null?[]:[H]}let{item:S,pile:A,also:F,without:K}=v,T=A?f(S,A):i(S);return F&&(T=T.filter(V=>d(F).has(Te(V)))),Is(T,d(K))}
let $=({heading:v,under:S})=>v?g(v):(S&&r(S)?.said)??"";function D(v,S){let A=r(v);if(A?.kind!=="sort"||t[A.id]===null)return[];
let F=T=>A.piles.find(V=>V.id===T).text;return(S??A.piles.map(({id:T})=>T)).map(T=>({id:T,text:F(T),cards:f(v,T)}))}let N=n.
find(v=>v.ladder)?.ladder,E=()=>Math.floor(N.rungs.length/2);function O(v){let[S]=u([v]);return!N||!S?null:E()-N.rungs.findIndex(
({card:A})=>A===S)}function I({level:v,up:S=0}){let A=v.map(O).find(K=>K!==null);if(!N||A===void 0)return[];let F=N.rungs[E()-
A-S];return F?i(F.item):[]}let _={answers({answers:v}){return(v[0]==="all"?e:c(v)).filter(({id:A})=>t[A]!==null).map(A=>qe(
A.said||A.ask,je(A,t[A.id])))},lines(v){let S=v.lines.flatMap(b),A=S.length?[qe($(v),S,j(v.say))]:[],F=v.count?.[Math.min(
S.length,v.count.length-1)];return F?[...A,Vt([g(F,{n:S.length})])]:A},piles({piles:v,only:S,heading:A,below:F={},all:K={}}){
let T=V=>V.length===r(v).cards.length;return D(v,S).filter(({cards:V})=>V.length).flatMap(({id:V,text:H,cards:ee})=>{let le=T(
ee)&&K[V]||F[V],Q=A?g(A,{pile:H}):H;return[qe(Q,ee),...k(le?[le]:[])]})},empty(v){let S=D(v.empty,v.only).filter(({cards:A})=>!A.
length).map(({text:A})=>A);return S.length?[qe($(v),S,j(v.say))]:[]},sentence(v){let S=s[v.sentence],A=Bs(S),F=Object.fromEntries(
A.map(K=>[K,i(K).join(" ")]));return Object.values(F).every(Boolean)?[qe($(v),[Un(v,S,F)])]:[]},message(v){let S=U(v.message);
return S.length?[qe($(v),[S.join(" ")])]:[]},ladder(){let[v=""]=i(N.goal),[[S],[A]]=[u([N.today]),u([N.later])],F=N.rungs.
map(({card:K,item:T})=>{let V=r(T)?.said??"",[H]=i(T),ee=H?`${V}: ${H}`:g("open",{level:V}),le=Jl(K===S,K===A,!!A);return le?
g(le,{level:ee}):ee});return[qe(g(v?"ladder":"ladder-unnamed",{goal:v}),F)]},missing({missing:v,say:S}){let A=c(v).filter(
({id:F})=>t[F]===null);return A.length?k(S,{parts:A.map(F=>F.said).join("; ")}):[]},repeated(v){let S=v.repeated.map(i),
A=new Map;for(let T of S.flat())A.has(Te(T))||A.set(Te(T),T);let F=T=>S.filter(V=>V.some(H=>Te(H)===T)).length>1,K=[...A].
filter(([T])=>F(T)).map(([,T])=>T);return K.length?[qe($(v),K)]:[]}},U=v=>v.parts.map(S=>[S,i(S.item)[0]]).filter(([,S])=>S).
map(([S,A])=>W(S,A,v));function W(v,S,{self:A=[],small:F=[],capitals:K=[]}){let{opener:T,clause:V,clauses:H=[],questions:ee=[],
names:le=!1}=v,Q=Ee(S),ae=qt(Q),ye=ae.toLowerCase();if(A.includes(ye))return Fe("{words}.",{words:Q});let be=[...s[T]].at(
-1);if(!zl.test(Q.match(Hl)?.[0]??"a")||ee.includes(ye))return Fe(`{words}${be}`,{words:Q});let R=s[V&&H.includes(ye)?V:
T],J=le||K.includes(ae);return Fe(R,{words:Gt(Q,F,J)})}function P(v){if(!m(v))return[];let S=Object.keys(_).find(F=>F in
v),A=S?_[S](v):k(v.say);return A.length&&v.then?[...A,...k([v.then])]:A}return{parts:P,sentences:U}}var Bs=e=>[...e.matchAll(
Vl)].map(([,t])=>t);function Un({alike:e,small:t=[],lower:n=[]},s,a){let r=i=>Gt(Ee(ke(a[i])),t,!n.includes(i)),l=Object.
fromEntries(Bs(s).map(i=>[i,r(i)]));return Fe(s,l,e)}function Gt(e,t,n){let s=qt(e);if(!([...s].length>1&&Kl.test(s)&&!n)&&
!t.includes(s.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function Jl(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function qs(e,t,n,s=null){let a=Gl(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:Jt(e,t,{plain:r,last:s})}}function Gl({
items:e},t,n){let s=n&&ks(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function Hn(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,f)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),f()}},u),c=i(t["home-no"],()=>{}),p=o("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(o("p",{},s),p),c.focus()}function Zt(e){let n=o("button",{type:"button",onclick:()=>Hn(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function Ps({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=o("span",{}),r=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=o("p",{class:"ajar-problem",role:"al\
ert"}),i=o("p",{class:"ajar-news",role:"status"}),c=o("div",{}),p=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=u,d=!1,m=!1,w=!1,g=!1,y=!1,j=(R,J,oe={})=>o(
"button",{type:"button",onclick:J,...oe},R),k=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>S()}),b=j(
e["keep-open"],()=>S(),{class:"ajar-link"}),$=o("div",{class:"ajar-offer"}),D=!1,N=R=>{R.tabIndex=-1,R.focus()},E=()=>c.
querySelector(".ajar-change"),O=()=>u.state==="kept"&&!u.reopen;function I(R,J=R){r.dataset.short=J,a.textContent!==R&&(a.
textContent=R)}function _(){let R=u.problem?e["keep-unsaved"]:e["keep-saving"],[J,oe]={none:[e["notice-alone"],e["notice\
-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[R],
lost:[e["keep-lost"]]}[y?"lost":u.state];r.classList.toggle("ajar-state-lost",y),I(J,oe),r.dataset.longest=u.state==="ke\
pt"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,U()}function U(){let R=n&&
u.state==="none"&&!d,[J,oe]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];k.setAttribute(
"aria-label",J),k.replaceChildren(o("span",{class:"ajar-long"},J),o("span",{class:"ajar-short"},oe)),k.hidden=!R||D,b.hidden=
!R||!u.exists,$.hidden=!R||g,p.hidden=R&&l.hidden&&!i.textContent}function W(){let R=()=>{g=!0,_(),N(r)};return $.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},j(e["keep-nothing"],R),j(e["keep-offer-yes"],S))),$}function P(){
u={...u,saved:!1},_()}function v(){_(),f=u,O()?c.replaceChildren(m?H("change"):ae()):u.state!=="none"?c.replaceChildren(
H("unlock")):d?c.replaceChildren(H(u.exists?"open":"start")):c.replaceChildren(n?"":g?T():K())}let S=()=>{d=!0,i.textContent=
"",v(),p.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},A=()=>u.hosted?o("p",{},e["keep-hub"]):null,
F=()=>u.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function K(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[u.exists?"keep-there":"keep-why"]),A(),o("d\
iv",{class:"ajar-moves"},j(e["keep-nothing"],()=>{g=!0,v(),N(r)}),j(e[u.exists?"keep-open":"keep-start"],S)))}let T=()=>o(
"p",{},j(e[u.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function V(){let J=["none","weak","fair","good","s\
trong"].map(oe=>e[`keep-strength-${oe}`]).reduce((oe,L)=>L.length>oe.length?L:oe);return o("p",{class:"ajar-strength","a\
ria-live":"polite","data-longest":J},o("span",{},e["keep-strength-none"]))}function H(R){let J=R==="start"||R==="change",
oe={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[R],L=o("input",{id:`${s}-\
words`,type:"password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{J&&t({strength:L.value})}}),Z=o("in\
put",{id:`${s}-again`,type:"password",spellcheck:"false"}),te=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),Z),
X=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),ne=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:u.
place,onchange:()=>t({place:ne.value})}),se=V(),ue=()=>{if(!L.value){L.focus();return}if(X.hidden=!0,J&&L.type==="passwo\
rd"&&Z.value!==L.value){X.textContent=e["keep-again-differs"],X.hidden=!1,Z.focus();return}R==="change"?t({change:L.value},
{awaited:!0}):t({[R==="start"?"keep":"unlock"]:L.value,place:ne.value},{awaited:!0}),I(e["keep-opening"]),L.value="",Z.value=
"",se.firstChild.textContent=e["keep-strength-none"]},pe=()=>{d=!1,m=!1,v(),R==="change"?E().focus():N(r)},de=o("details",
{},o("summary",{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),ne);return o("form",{class:"ajar-ask",onsubmit:fe=>{
fe.preventDefault(),ue()}},o(u.state==="locked"?"h1":"p",{class:"ajar-title"},oe),A(),R==="start"&&n?o("p",{},e["keep-wh\
y"]):null,R==="start"?F():null,R==="change"?o("p",{},e["keep-change-how"]):null,J?o("p",{},e["keep-no-way-back"]):null,R===
"start"&&u.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[R==="change"?"keep-new":"kee\
p-passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[J?"keep-how":"keep-how-open"]),L,J?se:null,J?te:null,o("label",
{class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:fe})=>{L.type=fe.checked?"text":"password",te.hidden=fe.
checked,X.hidden=!0}}),o("span",{},e["keep-see"])),J?X:null,R==="change"||u.here?null:de,o("div",{class:"ajar-moves"},R===
"unlock"?null:j(e["keep-not-now"],pe),o("button",{type:"submit"},oe)),J?null:Q(),R==="start"&&u.here?le():null)}let ee=()=>o(
"div",{},j(e["keep-copy"],()=>t({take:"sealed"})));function le(){let R={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},J=o("input",{type:"file",onchange:async()=>{let Z=new Uint8Array(await J.files[0].arrayBuffer()),te=()=>t(
{bring:Z},{awaited:!0});J.value="",u.exists?Hn(L,{...R,act:te}):te()}}),oe=o("label",{class:"ajar-words"},o("span",{},e["\
keep-bring"]),J),L=o("div",{class:"ajar-twice"},oe);return L}function Q(){let R=Zt({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-f\
orgot-how"]),...u.here?[o("p",{},e["keep-copy-forgot"]),ee(),le()]:[],o("p",{},e["keep-erase-how"]),R)}function ae(){let R=o(
"select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(R.value)})},...[...new Set([5,15,30,60,u.minutes])].sort((J,oe)=>J-
oe).map(J=>o("option",{value:J,selected:J===u.minutes},M(e["keep-minutes"],{n:J}))));return o("div",{class:"ajar-kept"},
j(e["keep-lock"],()=>{I(e["keep-opening"]),t({lock:!0},{awaited:!0})}),j(e["keep-change"],()=>{m=!0,w=!1,v(),c.querySelector(
"input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},w?e["keep-changed"]:""),o("details",
{},o("summary",{},e[u.here?"keep-more":"keep-where"]),...u.here?[o("p",{},e["keep-copy-how"]),ee()]:[o("p",{},u.place)],
u.copied?o("p",{},M(e["keep-copied"],{program:u.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),R))}function ye(R){
if(R.strength!=null){let J=c.querySelector(".ajar-strength > span");J&&(J.textContent=R.strength);return}if(R.changed){m=
!1,v(),c.querySelector(".ajar-changed").textContent=e["keep-changed"],w=!0,E().focus();return}u={...u,...R},u.state==="k\
ept"&&(d=!1),O()||(m=!1),_(),be()}let be=Ye(c,()=>{let R=f;if(R.state===u.state&&R.exists===u.exists&&R.minutes===u.minutes&&
R.here===u.here&&!!R.reopen==!!u.reopen&&!!R.hosted==!!u.hosted&&c.firstChild){f=u;return}let oe=d&&R.place!==u.place;v(),
R.state!==u.state&&R.state!=="none"?N(r):oe&&c.querySelector("input").focus()});return v(),{line:r,small:k,opener:b,more:p,
offer:W,setStart:R=>{D=R,_()},update:ye,begin:P,setLost:R=>{y=R,_()},say:R=>{i.textContent=R,p.hidden=!1}}}function Ws({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!Ne(s,n)))if(s.kind==="choice"){let l=(s.among?
Je(s,n):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var _s=(e,t)=>M(e.ask,t);var Zl=new Set(["autorestarting","dead","restarting","terminating"]),Yl=4e3;function Fs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,p)=>{
Zl.has(p)&&t()},i=(c,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,Yl):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function Us({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([c,p])=>{let u=Ws(c,p),f=c.items.filter(d=>d.id in u).map(d=>[_s(d,u),...je(d,u[d.id])].join(`
`));return[c.title,...f].join(`

`)}).join(`


`);async function r(c){let p=a(),u=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let p=o("div",{class:"ajar-\
lost",hidden:!s,...c},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(c){s=c;for(let p of n)p.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>n.delete(
c)}}var Hs=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function zs(e,{words:t,send:n,open:s,help:a,matters:r,ways:l}){let i=o("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),c=Se(t,E=>i.replaceChildren(E)),p=E=>{c.begin(),n(E)},u=o("div",{}),f={},d="",m=0,w=It(t);e.replaceChildren(o(
"section",{class:"ajar-home","aria-label":t["home-title"]},u),i);let g=(E,O)=>o("button",{type:"button",onclick:O},E),y=E=>o(
"div",{class:"ajar-reflection"},...E.flatMap(O=>at(O,3))),j=(E,O,I)=>Zt({words:t,label:E,question:O,act:()=>p(I)}),k=()=>{
let E=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{E.files[0]&&p({import:await E.files[0].text()}),
E.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),E)};function b(){let E=r();return f.something?
[E.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...E.map(({heading:O,lines:I})=>o("div",{},o("dt",
{},O),...I.map(_=>o("dd",{dir:"auto"},_))))),o("div",{class:"ajar-moves"},...l())]:[]}let $=Ye(u,()=>{let E=JSON.stringify(
[f,r()]);E!==d&&(d=E,Rt(u,D))});function D(){let E=(_,U)=>g(U,()=>p({take:_})),O=m>(f.danger?.kinds.length??0)?null:f.danger,
I=()=>{m=O.kinds.length+1,D(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(O?a.notice(O,{level:2,aside:I}):
"",o("p",{class:"ajar-welcome",tabindex:"-1"},f.welcome),f.newest?o("div",{class:"ajar-moves"},g(t["home-go-on"],()=>s(f.
newest))):"",f.due?.length?o("ul",{},...f.due.map(_=>o("li",{},_))):"",f.plan?.length?o("h2",{},t["home-plan"]):"",f.plan?.
length?y(f.plan):"",f.plan?.length&&!O?a.line():"",...(f.earlier??[]).filter(({plan:_})=>_.length).map(({title:_,plan:U})=>o(
"details",{},o("summary",{},`${t["home-plan"]}, ${_}`),y(U))),...b(),o("details",{},o("summary",{},t["home-take"]),o("p",
{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...O?[]:[g(t["home-take-plan"],()=>p({take:"plan",paper:w.value(),
country:a.code()})),w.element(),E("calendar",t["home-take-calendar"]),f.danger?"":E("calendar-line",t["home-take-calenda\
r-line"])],E("check-ins",t["home-take-check-ins"]),E("everything",t["home-take-everything"])),k()),f.something?o("detail\
s",{},o("summary",{},t["home-end"]),o("p",{},t["home-anew-how"]),j(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",
{},t["home-erase-how"]),j(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:E=>{c.end(),f=E,$()},settle:c.
end,say:(E,O="")=>{c.end();let I=o("div",{class:"ajar-text"});we(I,O),i.replaceChildren(E,I),i.scrollIntoView({block:"ne\
arest"})}}}function Ks({name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([Hs(n)],{type:t}));o("a",{href:s,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var Ql=1e3;function Yt(e,{title:t,paper:n,isTight:s=!1,onRefused:a}){let{documentElement:r,title:l}=document,i=d=>o("div",
{class:`ajar-plan-${d}`},o("div",{})),c=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},i("head"),o("div",{class:"\
ajar-plan-body"},o("div",{},...e)),i("foot"));document.body.append(c),r.classList.add("ajar-printing"),document.title=t;
let p=new AbortController,u=()=>{p.abort(),c.remove(),r.classList.remove("ajar-printing"),document.title=l},f=setTimeout(
a,Ql);addEventListener("beforeprint",()=>clearTimeout(f),{once:!0}),window.print();for(let d of["pointerdown","keydown",
"pagehide"])addEventListener(d,u,{capture:!0,signal:p.signal})}function Js({plan:e,paper:t,numbers:n,heading:s},a){let{title:r,goal:l,sentence:i,plan:c,message:p,more:u,needs:f,support:d,
ladder:m}=e,w=[o("h1",{},r),...l.map(g=>Vs("ajar-plan-goal",g)),...i.map(g=>Vs("ajar-plan-hero",g)),zn(c,"h2"),...p.map(
g=>Qt(g,Xe(g.lines))),u.length?o("section",{},zn(u,"h2")):"",...f.map(g=>Qt(g,ni(g))),...d.map(g=>Qt(g,[zn(g.fields,"h3")])),
...m.map(g=>Qt(g,oi(g),ti(g))),n.length?o("h2",{class:"ajar-plan-quiet"},s):null,n.length?o("p",{class:"ajar-plan-number\
s"},n.join(" · ")):null];Yt(w,{title:r,paper:t,isTight:u.length>2,onRefused:a})}var Xt=({lines:e})=>[...e.join("")].length,
Xl=e=>Xt(e)<160?"large":Xt(e)<500?"middle":"usual",Vs=(e,t)=>o("div",{class:e,"data-size":Xl(t)},...Kn(t,"h2")),ei=e=>Xt(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),Xe=e=>e.map(t=>o("p",{dir:"auto"},t)),Gs=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:Xe(e),Kn=({heading:e,lines:t},n,s=Xe)=>[o(n,{},e),...s(t)];function zn(e,t){
let n=e.every(ei)?"ajar-plan-beside":"",s=t==="h3"?Gs:Xe;return o("div",{class:n},...e.map(a=>o("div",{},...Kn(a,t,s))))}
var ti=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+Xt(s),0)<900,Qt=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),ni=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?o(
"ul",{class:"ajar-plan-pills"},...t.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},...Kn(t,"h3",Gs))),oi=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>Xe(n)),o("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:a})=>o("li",{"data-\
here":a.length>0},o("h3",{},n),o("div",{},...Xe(s),a.length?o("p",{},o("b",{},a.join(" · "))):null))))];var si={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},et=10,
ai=400,kt=17,Vn=16,Ue=14,[ea,ta]=[12,38],[Jn,Gn,ri]=[46,8,30],Zs=15,Ys=26,li=14;function Zn(e,t,n){let s=t.filter(({id:i})=>e.
some(c=>c[i]!==null)),[a,r]=e.length>1?ci(e,s,n):ii(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ce(r)}`}">
${a.join(`
`)}
</svg>
`}function ii(e,t,n){let[s,a,r]=[92,14,n-14],l=c=>a+(r-a)*c/et;return[t.flatMap(({id:c,name:p},u)=>{let f=u*s,d=f+46,m=e[c],
w=[...Array(et+1).keys()].map(y=>yt([l(y),d-5],[l(y),d+5],"edge",1)),g=[0,et].filter(y=>y!==m).map(y=>Pe(`${y}`,l(y),d+25,
"muted",{size:Ue,anchor:"middle"}));return[Pe(p,0,f+kt,c,{size:kt,bold:!0}),yt([a,d],[r,d],"edge",1.5),...w,...g,sa(c,l(
m),d,9),Pe(`${m}`,l(m),d+29,c,{size:kt,bold:!0,anchor:"middle"})]}),t.length*s-8]}function ci(e,t,n){let s=di(e,ea,n-ta),
a=Jn+et*Gn+ri,r=t.flatMap(({id:p,name:u},f)=>ui(e,p,u,s,f*a,n)),l=t.length*a,[i,c]=mi(e,s,l,n);return[[...r,...i],l+c]}function ui(e,t,n,s,a,r){
let[l,i]=[a+Jn,a+Jn+et*Gn],c=e.map((d,m)=>({value:d[t],x:s[m],y:i-Gn*d[t]})).filter(({value:d})=>d!==null),p=[l,i].flatMap(
(d,m)=>[yt([0,d],[r-ta+ea,d],"line",1),Pe(m?"0":`${et}`,r,d+5,"muted",{size:Ue,anchor:"end"})]),u=Math.min(...s.slice(1).
map((d,m)=>d-s[m])),f=u<11?Math.max(2,u/3):5.5;return[Pe(n,0,a+kt,t,{size:kt,bold:!0}),...p,vi(c,t),...c.map(({x:d,y:m})=>sa(
t,d,m,f)),...pi(c,t)]}function pi(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[c,p]=[e[i-1]?.value??a,e[i+1]?.value??a],
u=c>=a&&p>=a&&c+p>2*a,f=(c-a)*(p-a)<0,d=i===0||i===e.length-1;return{value:a,x:r+(f?Math.sign(c-a)*6:0),y:l+(u?22:-11),half:`${a}`.
length*Vn*.6/2,rank:d?0:a===c?3:f?2:1}}),s=[];for(let a of n.sort((r,l)=>r.rank-l.rank))(a.rank===0||a.rank<3&&e.length<=
li)&&!s.some(l=>fi(a,l))&&s.push(a);return s.map(({value:a,x:r,y:l})=>Pe(`${a}`,r,l,t,{size:Vn,bold:!0,anchor:"middle"}))}
var fi=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Vn;function di(e,t,n){let s=na(e);if(s.length===1){let p=(n-
t)/(e.length-1);return e.map((u,f)=>t+f*p)}let a=s.slice(1).map((p,u)=>ln(s[u].day,p.day)),r=Zs*(e.length-s.length)+Ys*a.
length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((p,u)=>p+u,0),c=t;return s.flatMap(({many:p},u)=>(u&&(c+=Ys*l+
i*a[u-1]),Array.from({length:p},(f,d)=>(d&&(c+=Zs*l),c))))}function na(e){if(!e.every(({day:s},a)=>s&&s>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function mi(e,t,n,s){let a=na(e);if(a.length===1){let[u]=a.map(b=>b.day&&Xs(b.day,!0)),d=s<ai||e.length>4?2:e.length,m=d===
2?[0,e.length-1]:[...e.keys()],w=s/d-14,g=m.map(b=>({x:t[b],lines:gi(e[b].moment,w)})),y=Math.max(...g.map(({lines:b})=>b.
length))*Ue*1.25,j=g.flatMap(({x:b,lines:$})=>Qs($,b,n+12,s)),k=u?[Pe(u,0,n+y+22,"muted",{size:Ue})]:[];return[[...j,...k],
y+(u?28:8)]}let r=new Set(a.map(({day:u})=>u.slice(0,4))),l=[],i=0;for(let{day:u,many:f}of a){let[d,m]=[t[i],t[i+f-1]];l.
push({from:d,to:m,x:(d+m)/2,words:Xs(u,r.size>1)}),i+=f}let c=l.flatMap(({from:u,to:f,x:d})=>[yt([u,n-4],[f,n-4],"edge",
1),yt([d,n-4],[d,n+2],"edge",1)]),p=hi(l.map(u=>({...u,...oa([u.words],u.x,s)})));return[[...c,...p.flatMap(({words:u,x:f})=>Qs(
[u],f,n+18,s))],24]}function hi(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let a of e.slice(1,-1))a.start>=s.at(-1).end+14&&a.
end+14<=n.start&&s.push(a);return[...s,n]}function oa(e,t,n){let s=Math.max(...e.map(en))/2,a=Math.min(Math.max(t,s),n-s);
return{start:a-s,end:a+s}}function Qs(e,t,n,s){let{start:a,end:r}=oa(e,t,s),[l,i]=a<=0?["start",0]:r>=s?["end",s]:["midd\
le",t];return e.map((c,p)=>Pe(c,i,n+p*Ue*1.25,"muted",{size:Ue,anchor:l}))}var Xs=(e,t)=>Ke(e,{month:"short",day:"numeri\
c",...t&&{year:"numeric"}});function gi(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){let l=`${n.at(-1)} ${r}`.
trim();!n.at(-1)||en(l)<=t?n[n.length-1]=l:n.push(r)}let[s,...a]=n;return[s,a.join(" ")].filter(Boolean).map(r=>ki(r,t))}
function ki(e,t){let n=[...e];if(en(e)<=t)return e;for(;n.length&&en(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}\
…`}var yi=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,en=e=>[...e].reduce((t,n)=>t+
Ue*(yi.test(n)?1.05:.58),0),ce=e=>`${Math.round(e*10)/10}`,tn=e=>`var(--ajar-${e}, ${si[e]})`,bi={"&":"&amp;","<":"&lt;",
">":"&gt;"},wi=e=>e.replace(/[&<>]/g,t=>bi[t]);function Pe(e,t,n,s,{size:a,bold:r=!1,anchor:l="start"}){let i=r?' font-w\
eight="650"':"";return`<text ${`x="${ce(t)}" y="${ce(n)}" text-anchor="${l}"`} font-size="${a}"${i} fill="${tn(s)}">${wi(
e)}</text>`}var yt=(e,t,n,s)=>`<path d="M${e.map(ce).join(" ")}L${t.map(ce).join(" ")}" stroke="${tn(n)}" stroke-width="${s}\
" fill="none"/>`,vi=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${ce(n)} ${ce(s)}`).join("L")}" stroke="${tn(t)}" stroke-wid\
th="2.5" stroke-linejoin="round" fill="none"/>`;function sa(e,t,n,s){let[a,r,l]=[t,n,s];return`<path d="${{importance:`M${ce(
a-l)} ${ce(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,confidence:`M${ce(a-l*.9)} ${ce(r-l*.9)}h${ce(l*1.8)}\
v${ce(l*1.8)}h${ce(-l*1.8)}z`,readiness:`M${ce(a)} ${ce(r-l*1.25)}L${ce(a+l*1.25)} ${ce(r)}L${ce(a)} ${ce(r+l*1.25)}L${ce(
a-l*1.25)} ${ce(r)}z`}[e]}" fill="${tn(e)}"/>`}var xi=600,ji=340;function ra(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=Ve.map(a=>({id:a,name:n[a]}));return{sentence:Si(e,t),wide:Zn(e,s,xi),narrow:Zn(e,s,ji),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...Ve.map(r=>a[r])])}}function Si(e,t){let[n,s]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},r=n.day&&
$i(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),l=Ve.filter(p=>n[p]!==null);if(e.length===1){let p=l.map(f=>M(t["check-in\
s-value"],{ruler:a[f],value:n[f]})),u=aa(p);return r?M(t["check-ins-once"],{day:r,rulers:u}):M(t["check-ins-once-undated"],
{rulers:u})}let i=l.filter(p=>s[p]!==null).map(p=>M(n[p]===s[p]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[p],before:n[p],
after:s[p]}));if(!i.length)return t["check-ins-differ"];let c=aa(i);return r?M(t["check-ins-since"],{day:r,rulers:c}):M(
t["check-ins-since-undated"],{rulers:c})}var $i=(e,t)=>Ke(e,{month:"long",day:"numeric",...t&&{year:"numeric"}}),aa=e=>new Intl.
ListFormat("en-US",{type:"conjunction"}).format(e);var tt=(...e)=>e.map(([t,n,s={}])=>he("path",{class:t,d:n,...s})),bt=(e,...t)=>he("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Oi=(e,t,n,s)=>he("circle",{class:e,cx:t,cy:n,r:s}),Ei={cup:()=>bt("88 74 46 56",...tt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>bt("296 12 176 168",...tt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>bt("136 24 136 140",...tt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Oi("glow",234,94,4),...tt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>bt("312 66 80 120",...tt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>bt("190 66 72 100",he("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),he("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...tt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},la=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:a,hint:r,picture:l})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},Ei[l](),o("span",{},o("b",{},a)," ",o("span",{},r))))));function ia(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),la(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var ca=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),la(e.doors,t)),
ua=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Ci=4e3,Mi=6e3,Ai=6;function pa(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),a=o("div",{class:"ajar-circle","aria-hidden":"true"}),r=o("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(d,m){s.textContent=d,a.dataset.breath=m}function i(){if(n===Ai){u(),s.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,Ci)}function c(){l(e.out,"out"),t=setTimeout(i,Mi)}function p(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},a,s),r,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(d=>o("li",{},d))))),stop:u}}var He=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};var Yn="plan";function fa(e,{exercises:t,danger:n}){let s=e.filter(({key:p})=>p==="plan@").at(-1)?.response,a=p=>da(p)&&ke(p)!=="";if(!s||
!a(s.if)||!a(s.then))return"";let r=p=>Object.values(n).some(u=>Qe(p,u).length);if(Object.values(s).flatMap(Ti).some(r))
return"";let{rules:l,reflection:i}=t.plan,c=l.find(p=>p.sentence);return c?Un(c,i[c.sentence],s):""}var Ti=e=>(e?.own?[e.
own]:[e].flat()).filter(da),da=e=>typeof e=="string";var Ef=new TextEncoder;var ma="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ha=`${ma}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Uf=new RegExp(`(?:[${ma}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Hf=new RegExp(`^[${ha}]+`),zf=new RegExp(`(^|[;,|"])([${ha}]*)(?=[=+\\-@−＝＋－＠])`,"g");function ga({after:e,among:t,...n},s){return gt({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var Ii=[Yn,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],Ri={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},Di="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",Bi=new RegExp(`\\r\\n|[${Di}]`);function ka(e,t){let n=new Map(e.map(f=>[f.key,f])),s=f=>{let{response:d}=n.get(`${f}@`)??{},m=Object.keys(d??{}).length?
t.exercises[f]:null;return m?qi(m,d):null},[a,r,l,i]=Ii.map(s),c=a?fa([n.get(`${Yn}@`)],t):"",p=["day","helper","badly",
...c?[]:["if","then"]],u={goal:a?a.fields("goal"):[],sentence:c?[a.sentence(c)]:[],plan:a?a.fields(...p):[],message:s("r\
eframing")?.message()??[],more:Object.entries(Ri).flatMap(([f,d])=>(d.length?s(f)?.fields(...d):s(f)?.pile("goals","both"))??
[]),needs:r?[r.section("needs","this-week")]:[],support:l?[l.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:
[]};for(let[f,d]of Object.entries(u))u[f]=d.filter(m=>m.lines?.length||m.fields?.length||m.rungs?.length);if(!Object.values(
u).some(f=>f.length))throw new He("journal-no-plan");return{...u,title:t.exercises.plan?.title}}var nn=e=>e.flatMap(t=>t.split(Bi)).map(ke).filter(Boolean);function qi({title:e,items:t,reflection:n,rules:s=[]},a){let r=d=>{
try{return ga(d,a[d.id])}catch{return null}},l=d=>{let m=r(d),w=d.kind==="date"&&st(m);return nn(w?[Ke(w,{dateStyle:"ful\
l"})]:je(d,m))},i=(...d)=>t.filter(({id:m})=>d.includes(m)).map(m=>({id:m.id,heading:m.said,lines:l(m)})).filter(m=>m.lines.
length),c=(...d)=>({heading:e,fields:i(...d)});function p(d,m){let w=t.find(k=>k.id===d&&k.kind==="sort"),g=w?.piles.find(
k=>k.id===m)?.text,y=g&&r(w);if(!y)return[];let j=w.cards.filter(k=>y[k.id]===m).map(({text:k})=>k);return[{id:m,heading:g,
lines:nn(j)}]}function u(){let d={items:t,rules:s.filter(w=>w.message),reflection:n};if(!d.rules.length)return[];let m=Object.
fromEntries(t.map(w=>[w.id,r(w)]));return Jt(d,m).filter(({said:w})=>w.length).map(({heading:w,said:g})=>({id:"message",
heading:w,lines:nn(g)}))}function f(){let d=s.find(y=>y.ladder)?.ladder;if(!d)return{...c("goal"),rungs:[]};let m=y=>t.find(
({id:j})=>j===y),w=[d.today,d.later].map(m).filter(Boolean),g=d.rungs.filter(y=>m(y.item)).map(y=>({heading:m(y.item).said,
lines:l(m(y.item)),marks:w.filter(j=>r(j)?.chosen.includes(y.card)).map(j=>j.said)})).filter(y=>y.lines.length||y.marks.
length);return{...c("goal"),rungs:g}}return{fields:i,section:c,pile:p,message:u,ladder:f,sentence:d=>({heading:n["in-one"],
lines:nn([d])})}}function ya({takes:e=[]},t){let n=e.flatMap(s=>{let a=t(s.exercise);return!a||!Kt(a.exercise,a.answers)?[]:s.item?Pi(s,a):
Rs(a.exercise,a.answers)});return[...new Set(n)]}function Pi({item:e,pile:t,say:n},{exercise:s,answers:a}){let r=s.items.
find(p=>p.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(p=>a[e][p.id]===t),i=l?l.map(({text:p})=>p):je(r,a[e]),
c=n.startsWith("{words}");return i.map(p=>{let u=Ee(p);return Fe(n,{words:c?u:Gt(u,["a","an"],!1)})})}var Wi=["day","review","again","until"],_i="{wishes}";function ba({words:e,help:t,exerciseOf:n,answersOf:s,keys:a}){let r=d=>{
let[m,w]=[n(`${d}@`),s(`${d}@`)];return m&&w?{exercise:m,answers:w}:null},l=d=>ya(d,r),i=({items:d})=>d.some(({takes:m})=>m);
function c(d,m){let g=(n(d)?.items??[]).flatMap(({takes:y=[]})=>y).filter(({exercise:y})=>m.includes(`${y}@`));return l(
{takes:g}).length>0}function p({key:d,exercise:m,html:w}){let g=s(d),y=m.items.flatMap(E=>je(E,g[E.id]).flatMap(O=>Ee(O).
split(/\n+/)));if(!y.length)return"";let k=o("div",w?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","ari\
a-hidden":"true"});w?u(k,w,y):k.append(...y.map(E=>o("p",{dir:"auto"},E)));let b=o("p",{class:"ajar-status",role:"status"}),
$=async()=>{let O=[...k.querySelectorAll("h1, h2, p, li")].map(({textContent:_})=>_.trim()).join(`

`),I=await In(O,k);b.replaceChildren(e[I?"help-copied":"letter-not-copied"])},D=()=>{let E=/-(US|CA)$/i.test(navigator.language),
O=o("div",{class:"ajar-letter-text"},...k.cloneNode(!0).childNodes);Yt([O],{title:e["letter-title"],paper:E?"us-letter":
"a4",onRefused:()=>b.replaceChildren(e["print-refused"])})},N=(E,O)=>o("button",{type:"button",onclick:O},E);return o("d\
iv",{class:"ajar-letter"},k,o("div",{class:"ajar-moves"},N(e["help-copy"],$),N(e["letter-print"],D)),b)}function u(d,m,w){
we(d,m),[...d.querySelectorAll("p")].find(y=>y.textContent===_i)?.replaceWith(o("ul",{},...w.map(y=>o("li",{dir:"auto"},
y)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(o("p",
{},e["help-elsewhere-how"]))}function f(){let d=a().filter(g=>g.endsWith("@")&&s(g)),m=d.map(g=>({key:g,response:s(g)})),
w=Object.fromEntries(d.map(g=>[g.slice(0,-1),n(g)]));try{let{message:g,more:y,needs:j,support:k}=ka(m,{exercises:w,danger:{}}),
b=y.filter(({id:$})=>!Wi.includes($));return[...g,...b,...[...j,...k].flatMap(({fields:$})=>$)]}catch(g){if(g instanceof
He)return[];throw g}}return{sentences:l,isLetter:i,canBegin:c,letter:p,matters:f}}window.ajarShown??=new WeakMap;var wt=window.ajarShown,wa="needs@",va=e=>e.startsWith("check-in@"),on="note@",Fi="for-pa\
rtner@",xa=({answers:e,done:t,danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),We={};function Ui(){let e=document.getElementById(
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
.ajar button{font:inherit;font-weight:600;color:var(--ajar-accent);background:var(--ajar-paper);border:2px solid var(--a\
jar-accent);
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
`;e.textContent!==t&&(e.textContent=t)}function Hi({model:e,el:t}){Ui();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=h=>i.push(h),p=null,u=!1,f=!1,d=!1,m=!1,w=new Map,g=new Map,y=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let j=o("div",{class:"ajar-page"}),k=h=>n.flatMap(({blocks:C})=>C).find(C=>C.kind==="exercise"&&
C.key===h)?.exercise,b=Us({words:s,answered:()=>[...r].map(([h,{answers:C}])=>[k(h),C]).filter(([h,C])=>h&&Object.keys(C??
{}).length)}),$=0,D=h=>{if(clearTimeout($),$=0,b.set(h),p?.setLost(h),h)for(let C of l.keys())a.get(C)?.release()},N=(h,{
awaited:C=!1}={})=>{try{e.send(h)}catch{D(!0);return}C&&!$&&($=setTimeout(()=>D(!0),8e3))},E=!1;function O(){E||(E=!0,window.
ajarDangers?I():N({dangers:!0}))}let I=()=>{for(let h of Object.values(window.ajarDangers.dangers))ws(cs(h))};function _({
key:h,exercise:C},B){if(va(h)&&!b.isLost()||!(window.ajarDangers||b.isLost())||!Kt(C,B))return;let Y=gt(C,B),x=qs(C,Y,window.
ajarDangers);X(h,{answers:Y,done:!0,...x}),w.set(h,xa(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let U=ys(
{words:s,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>W(),onCountry:h=>N({country:h})}),W=()=>{N({forget:!0}),
Rn()},P=ba({words:s,help:U,exerciseOf:k,answersOf:h=>r.get(h)?.answers,keys:()=>[...r.keys()].filter(h=>k(h))}),v=(h,C,B)=>(a.
set(h.key,B),r.has(h.key)&&B.update(r.get(h.key)),C),S={html:h=>A(h.html),home(h){let C=o("div",{}),B=q=>{q.import&&a.get(
"chart")?.begin(),N(q)},z=q=>pe(ye(q)),{matters:Y}=P;return v(h,C,zs(C,{words:s,send:B,open:z,help:U,matters:Y,ways:Z})),
N({home:h.key}),C},gate(h){let C=o("div",{class:"ajar-text ajar-gate"}),[B,z]=m?[o("p",{},s["gate-left-out"]),[U.button(),
R(),T()]]:[A(d?h.short:h.html),H()],Y=o(`h${h.level??2}`,{},h.title);return C.append(Y,B,o("div",{class:"ajar-moves"},...z.
filter(Boolean))),m||B.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),c(()=>{d=!0}),C},made:h=>{let C=o("div",{class:"\
ajar-made"}),B=()=>C.replaceChildren(...le(h.section));return a.set("made",{update:B}),B(),C},exercise(h){if(h.invites&&
m)return o("div",{class:"ajar-text"},o(`h${h.level}`,{},h.exercise.title),o("p",{},s["gate-left-out"]),T());let C=o("div",
{}),B=b.line(p?{}:{role:"alert"});l.set(h.key,C);let z=(x,q)=>{p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let G=window.ajarSent;g.set(h.key,G),N({key:h.key,...x,sent:G},{awaited:q}),!(!q||!b.isLost())&&(D(!0),B.scrollIntoView(
{block:"nearest"}))};if(a.set(h.key,so(C,h.exercise,{words:s,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,
sort:h.quick||n.length>1&&!Be()?os:xs,enough:h.quick?"at once":"later",remarks:(x,q)=>As(x,{words:s,find:G=>$s(q,G,window.
ajarDangers)}),sentences:P.sentences,...r.get(h.key),help:U,needs:()=>R(h.needs),below:()=>ae(h),onAside:x=>{X(h.key,{aside:x}),
C.querySelector(".ajar-letter")?.toggleAttribute("hidden",!x)},onChange:x=>{O(),X(h.key,{answers:x,done:!1}),z({answers:x,
done:!1},f)},onMove:x=>X(h.key,{at:x}),onDone:x=>{_(h,x),z({answers:x,done:!0},!0),va(h.key)&&a.get("chart")?.begin()},onStartOver:()=>{
X(h.key,{answers:{},done:!1}),z({remove:!0})}})),C.firstElementChild.append(B),c(()=>b.forget(B)),!h.folded)return C;let Y=Object.
keys(r.get(h.key)?.answers??{}).length>0;return o("details",{open:Y},o("summary",{},s["check-in-now"]),C)},chart(h){let C=o(
"div",{class:"ajar-chart-block"}),B=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:z,end:Y}=Se(s,
q=>B.replaceChildren(q)),x=({checkIns:q})=>{Y(),Bt(C,q.length?ra(q,s):{},s)};return a.set(h.key,{update:x,begin:z,end:Y}),
r.has(h.key)&&x(r.get(h.key)),z(),N({chart:h.key}),o("div",{},C,B)},start:h=>ia(h,{open:be,opener:p?.opener}),doors:h=>ca(
h,{open:be}),onward:h=>ua(h,{open:be}),breathing(h){let{element:C,stop:B}=pa(h);return c(B),C},notice(h){if(vs(()=>N({forget:!0})),
!h.leave)return o("div",{class:"ajar-notice"},o("p",{},h.text));let C=o("div",{class:"ajar-leave"},U.button(),Nn({words:s,
leave:W}));bs(U.open),p=Ps({words:s,send:N,isQuiet:n.length>1});let B=document.createDocumentFragment(),z=o("div",{class:"\
ajar-on-paper"});return Ut(()=>z.append(U.text())),B.append(o("div",{class:"ajar-notice"},o("div",{},p.line,p.small),C),
z,p.more),B}};function A(h){let C=o("div",{class:"ajar-text"});return we(C,h),U.addNumbers(C),C.addEventListener("click",
B=>{let z=B.target.closest("a"),Y=n.findIndex(({id:x})=>x&&z?.getAttribute("href")===`${x}.ipynb`);Y<0||(B.preventDefault(),
pe(Y))}),C}function F(h){m=h,d=!0,se({focus:!0})}let K=(h,C)=>o("button",{type:"button",onclick:C},h),T=()=>K(s["gate-ag\
ain"],()=>F(!1));function V(){F(!1),n[y].blocks.some(({invites:C})=>C)||pe(y+1)}let H=()=>[K(s["gate-no"],()=>F(!0)),K(s["\
gate-unsure"],()=>F(!0)),K(s["gate-yes"],V)],ee=h=>n.filter(C=>C.section===h).flatMap(C=>C.blocks.filter(({kind:B})=>B===
"exercise")),le=h=>{let C=ee(h).filter(({key:q})=>r.get(q)?.done).map(({key:q,exercise:G},re)=>o("details",{open:re===0},
o("summary",{},G.title),...r.get(q).reflection.flatMap(me=>at(me,2)))),B=o("p",{},s["made-nothing"]),z=ee(h).map(({key:q})=>q),
Y=P.canBegin(on,z)?L():null,x=Y?[o("div",{class:"ajar-moves"},Y)]:[];return[o("h1",{},s["made-title"]),...C.length?C:[B],
...x]},Q=h=>{let C=ee(h);return C.length>0&&C.every(({key:B})=>r.get(B)?.done)};function ae(h){let C=h.key.startsWith("p\
lan@")&&U.isKnown()?U.line():"",B=P.isLetter(h.exercise)?P.letter(h):"",{danger:z,aside:Y=0}=r.get(h.key);return B&&(B.hidden=
Y<=(z?.kinds.length??-1)),o("div",{class:"ajar-below"},C,B,p?.offer()??"")}let ye=h=>n.findIndex(({aside:C,blocks:B})=>!C&&
B.some(z=>z.key===h)),be=h=>pe(n.findIndex(C=>C.id===h));function R(h){let C=ye(wa);return C<0?h?o("p",{},o("a",{href:h},
s["help-needs"])):null:J(wa,C,s["help-needs"])}function J(h,C,B){return o("button",{type:"button",onclick:()=>{pe(C);let Y=l.
get(h)?.querySelector("h1, h2");Y&&(l.get(h).querySelector(".ajar-sentences")?.setAttribute("open",""),Y.tabIndex=-1,Y.focus())}},
B)}function oe(h,C){let B=n.findIndex(({blocks:z})=>z.some(Y=>Y.key===h));return B<0||m?null:J(h,B,C)}let L=()=>oe(on,s["\
make-message"]),Z=()=>{let h=[...r.keys()];return[P.canBegin(on,h)||r.has(on)?L():null,oe(Fi,s["for-partner"])].filter(Boolean)};
for(let[h,C]of Object.entries(We))S[h]=B=>{let z=o("div",{}),x=C(z,B,{words:s,send:N,onDispose:c,model:e,exerciseOf:k,formOf:q=>l.
get(q)});return v(B,x.element??z,x)};let te=h=>n[y].blocks.find(C=>C.kind===h),X=(h,C)=>r.set(h,{...r.get(h),...C}),ne=()=>{
for(let h of i.splice(0))h()};function se({focus:h=!1}={}){if(ne(),a.clear(),u){j.replaceChildren(p?"":o("p",{class:"aja\
r-empty"},s["keep-locked-here"]));return}if(j.replaceChildren(...n[y].blocks.map(B=>S[B.kind](B))),n.length>1&&ue(),!h)return;
let C=j.querySelector("h1, h2, h3")??j;C.tabIndex=-1,C.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function ue(){
let{aside:h,title:C}=n[y];if(Le.hidden=!!h,j.classList.toggle("ajar-aside",!!h),p?.setStart(n[y].id==="start"),h)return;
let{section:B,step:z,steps:Y,minutes:x}=n[y],q=n.filter(ie=>!ie.aside),G=q.indexOf(n[y]),re=(ie,an,Oa={})=>o("button",{type:"\
button",onclick:()=>pe(n.indexOf(ie)),...Oa},an),me=n.find(({id:ie})=>ie==="start"),ot=q[G-1]??me;j.append(o("div",{class:"\
ajar-moves ajar-turn"},ot?re(ot,s["previous-page"]):null,G<q.length-1?re(q[G+1],s["next-page"]):null));let sn=q.filter(ie=>!ie.
section||ie.step===1),Qn=ie=>B?ie.section===B:ie===n[y],Sa=ie=>({"aria-current":Qn(ie)?"page":null}),$a=ie=>Q(ie.section)?
o("span",{class:"ajar-done"},` ${s["section-done"]}`):"",Xn=(ie,an)=>o("li",{},re(ie,an,Sa(ie)),$a(ie));de.replaceChildren(
...sn.map(ie=>Xn(ie,ie.title)),me?Xn(me,s["start-page"]):""),fe.textContent=B?M(s["step-of"],{title:C,n:z,all:Y,minutes:x}):
M(s["page-of"],{n:sn.findIndex(Qn)+1,all:sn.length,title:C})}function pe(h){n[h]&&(y=h,de.parentElement.open=Be(),e.set(
"page",h),e.save_changes(),se({focus:!0}))}let de=o("ol",{}),fe=o("summary",{}),Be=()=>window.innerWidth>640;e.get("noti\
ce")&&t.append(S.notice(e.get("notice")));let Le=o("nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:Be()},
fe,de));n.length>1&&t.append(Le),t.append(b.line({role:"alert"}),j);let nt=0;for(let h of["keydown","pointerdown","scrol\
l"])t.addEventListener(h,()=>{Date.now()-nt<3e4||(nt=Date.now(),N({active:!0}))},{passive:!0,capture:!0});e.on("msg:cust\
om",h=>{if(D(!1),h.keeping){let B=[...g.values()].some(x=>h.acknowledged<x);p?.update(B?{...h.keeping,saved:!1}:h.keeping);
let{state:z}=h.keeping,Y=z==="locked";z&&(f=z==="kept"),z&&Y!==u&&(u=Y,r.clear(),Le.hidden=u,se())}h.states&&queueMicrotask(
()=>a.get("made")?.update());for(let[B,z]of Object.entries(h.states??{})){if(h.acknowledged<g.get(B))continue;let Y=z.answers&&
!Object.keys(z.answers).length,x=w.get(B)===xa(z);w.delete(B),X(B,Y?{...z,at:0}:z),x||a.get(B)?.update(r.get(B))}h.dangers&&
(window.ajarDangers=h.dangers,I()),h.country!=null&&U.choose(h.country),h.file&&(a.get("home")?.settle(),Ks(h.file));let C=a.
get("home")??p;if(h.print){let B=a.get("home");B?.settle(),Js(h.print,()=>B?.say(s["print-refused"]))}h.erased&&C?.say(h.
erased,te("home")?.erased),h.said&&a.get("chart")?.end(),h.said&&C?.say(h.said),h.open&&be(h.open),h.problem&&a.get(h.problem.
key)?.say(h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),se()});let ze=Fs(e,{gone:()=>D(!0),back:()=>{b.isLost()&&
N({ready:!0})}});return se(),wt.set(s,(wt.get(s)??0)+1),N({ready:!0}),()=>{ne(),ze(),clearTimeout($),wt.set(s,wt.get(s)-
1),wt.get(s)||N({gone:!0})}}var ja={render:Hi};We.door=(e,t,n)=>Ko(e,n);We.group=(e,t,n)=>Xo(e,n);We.scenario=(e,t,{words:n,model:s})=>({element:es(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});We.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=Go(t,{...a,form:()=>s(t.of),ask:p=>r.find(u=>u.id===p).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};We.desk=zo;var Hd=ja;export{Hd as default};
