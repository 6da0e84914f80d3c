var Oa=/^(\d{4})-(\d{2})-(\d{2})$/;function st(e){let[,t,n,o]=typeof e=="string"&&Oa.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=Ea(+t,+n)?e:null}function rn(e){let t=e.getFullYear();return t>=1&&t<=9999?Ca(t,e.getMonth()+1,e.getDate()):null}var ln=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Ea(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Ca=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Ge=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var Ma=["button","input","select","summary","textarea"],Aa=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return Ma.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Aa.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function ge(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var Je=["importance","confidence","readiness"],$=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?
Number.isInteger(r)?r+1:n:["number","string"].includes(typeof r)?r:n}),Le=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function Ze(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return o.length?o:e.cards}var no=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(o=>o.id===n))};function cn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(i=>s("input",{type:"\
checkbox",onchange:({target:p})=>(p.checked?o:a)(i)})),l=()=>r.forEach((i,p)=>{i.checked=n(e[p])});return l(),{element:s(
"details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((i,p)=>s("label",{class:"ajar-car\
d"},r[p],s("span",{dir:"auto"},i))))),follow:l}}var Ta=2e4;function oo(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Ta,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function so(e,t,{words:n,group:o,change:a,remarks:r,sentences:l=[]}){
let{opener:c,long:i,remark:p}=e,u=c?s("b",{id:`${o}-opener`},c):null,f=oo(t??"",{rows:i?8:2,oninput:()=>{a(f.value.trim()?
f.value:null),v.follow()},...c?{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),d=j=>{f.value=j,f.dispatchEvent(new Event("input",{bubbles:!0}))},m=n["message-opener"],v=cn(l,{words:n,has:j=>f.
value.includes(j),put:j=>d(`${f.value.trim()||m} ${j}`),drop:j=>{let b=f.value.replace(j,"").replace(/ {2,}/g," ").trim();
d(b===m?"":b)}}),g=s("label",{class:"ajar-words ajar-write"},u,f),k=p&&r?r(f,e):"";return v.element||k?s("div",{},v.element,
g,k):g}function ao(e,t,{words:n,change:o,sentences:a=[]}){let r=s("div",{}),l=()=>[...r.querySelectorAll("textarea")],c=()=>{
let b=l().map(w=>w.value).filter(w=>w.trim());o(b.length?b:null),j.follow()},i=()=>[...r.children].forEach((b,w)=>{b.querySelector(
"textarea").setAttribute("aria-label",$(n.line,{n:w+1})),b.querySelector("button").setAttribute("aria-label",$(n["remove\
-line"],{n:w+1}))}),p=()=>{v(""),l().at(-1).focus()},u=s("button",{type:"button",class:"ajar-link",onclick:p},n["add-lin\
e"]),f=()=>{i(),u.hidden=r.children.length>=e.most},d=b=>{let w=l()[l().indexOf(b)+1];w?w.focus():b.value.trim()&&!u.hidden&&
p()},m=b=>{let w=oo(b,{rows:1,enterkeyhint:"next",oninput:()=>{w.value.includes(`
`)&&(w.value=w.value.replace(/\s*\n\s*/g," ")),c()},onbeforeinput:A=>{["insertLineBreak","insertParagraph"].includes(A.inputType)&&
(A.preventDefault(),d(w))}});return w},v=b=>{let w=()=>{let I=A.nextElementSibling||A.previousElementSibling;A.remove(),
I||v(""),f(),c(),(I||r.firstElementChild).querySelector("textarea").focus()},A=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},m(b)),s("button",{type:"button",class:"ajar-remove",onclick:w},"×"));r.append(A),f()},g=t||[];for(let b=0;b<
Math.max(e.lines,g.length);b++)v(g[b]??"");let k=b=>l().find(w=>w.value.trim()===b),j=cn(a,{words:n,has:b=>!!k(b),put(b){
!k("")&&!u.hidden&&v("");let w=k("");w&&(w.value=b),c()},drop(b){k(b).value="",c()}});return s("div",{class:"ajar-lines"},
j.element,r,u)}var La=6,Na=5;function je(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,o&&t(""),o=!1}}}function ro(e,t,n){let{words:o,level:a=3,small:r=!1,folded:l=!1,brief:c=!1,beside:i=[]}=n,p={...Da,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,f={...n.answers},d=0,m=null,v=0,g=n.
aside??0,k=t.why?s("p",{class:"ajar-why"},t.why):"",j=t.private?s("p",{class:"ajar-private"},t.private):"",b=T=>c?T.after:
l&&T.more,w=t.items.some(T=>b(T)&&n.answers?.[T.id]!=null),{example:A}=t,I=A?s("details",{class:"ajar-example"},s("summa\
ry",{},o.example),s("p",{},A)):"",L=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),M=s("div",{}),O=s("d\
iv",{class:"ajar-body"}),D=s("section",{class:"ajar-form","aria-labelledby":`${u}-title`},s(`h${a}`,{id:`${u}-title`},t.
title),...r||l?[s("div",{class:"ajar-beside"},...i,k?Ia([k],o):"",I),j]:[k,j,I],M,O,L);D.addEventListener("keydown",T=>{
T.key!=="Enter"||!(T.ctrlKey||T.metaKey)||!m||(T.preventDefault(),m.next.click())}),e.replaceChildren(D);function _(){let T=t.
items.filter(ne=>Le(ne,f)),Z=T.filter(ne=>!b(ne)),te=w?T.filter(b).map(ne=>[ne]):[];return[...c||r&&t.together?[Z]:Z.map(
ne=>[ne]),...te]}let U=T=>{L.replaceChildren(T)},q=je(o,U);function P(T,Z){L.replaceChildren(`${T} `,s("button",{type:"b\
utton",class:"ajar-link",onclick:()=>{f=Z,U(""),n.onChange(f),W({focus:!0})}},o["put-back"]))}function y(T,Z){f={...f,[T.
id]:Z},Ra(O),U(""),n.onChange(f),V()}function S(){F(!0),q.begin(),v=setTimeout(C,8e3)}function C(){v&&(clearTimeout(v),v=
0,F(!1),q.end())}function F(T){for(let Z of m?.fieldsets??[])Z.disabled=T}function V(){if(!m)return;let{items:T,skip:Z,where:te,
next:X,enough:ne,more:ae}=m,pe=_().length;Z.textContent=z(T)?o["clear-and-skip"]:o.skip,te.textContent=$(o["question-of"],
{n:d+1,all:pe}),te.hidden=(r||c)&&pe===1,X.textContent=d===pe-1?o.done:o.next,ne.hidden=!K(pe);let fe=d===pe-1&&(!c||z(T)),
me=t.items.some(de=>b(de)&&Le(de,f));ae.hidden=w||!fe||!me}function K(T){return(n.enough==="at once"||d>0)&&d<T-1&&z(t.items)}
function Q(){v||(S(),n.onDone(f))}let z=T=>T.some(({id:Z})=>f[Z]!=null);function ee(T,Z=!0){if(v)return;let te=_();if(d+=
T,d>=te.length){d=te.length-1,Q();return}W({focus:Z,again:T<0})}function oe(T,Z){let te=`${u}-${T.id}`,X=s("legend",{id:`${te}\
-ask`},$(T.ask,f)),ne=T.hint?s("p",{class:"ajar-hint",id:`${te}-hint`},T.hint):null,ae=[ne,Z.mark].filter(Boolean).map(({
id:de})=>de),pe=T.among?{...T,cards:Ze(T,f)}:T,fe=p[T.kind](pe,no(pe,f[T.id]),{words:o,level:a+1,group:te,change:de=>y(T,
de),say:U,remarks:n.remarks,sentences:n.sentences?.(T),isQuick:n.enough==="at once",isShort:l,...Z}),me={class:`ajar-ite\
m ajar-${T.kind}`,tabindex:"-1","aria-describedby":ae.join(" ")||null};return s("fieldset",me,X,ne,fe)}function W({focus:T=!1,
again:Z=!1}={}){let te=_();d=Math.max(0,Math.min(d,te.length-1));let X=te[d],ne=n.mark?.(X),ae=ne?s("p",{class:"ajar-mar\
k",id:`${u}-${X[0].id}-mark`},ne):null,pe=s("div",{class:"ajar-moves ajar-onward"}),fe=d>0?()=>ee(-1):null,me=X.map(J=>oe(
J,{mark:ae,again:Z,moves:pe,back:fe})),de=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(v)return;let J=f,x=z(
X);if(f={...f,...Object.fromEntries(X.map(({id:R})=>[R,null]))},n.onChange(f),!x){ee(1);return}W({focus:!0}),P(o.cleared,
J)}}),Be=s("button",{type:"button",class:"ajar-next",onclick:()=>{v||(U(""),ee(1))}}),Te=s("p",{class:"ajar-where"}),Ve=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{v||(w=!0,ee(1))}},c?o["add-why"]:o["ask-more"]),h=s("button",{type:"\
button",class:"ajar-link",onclick:Q},o.enough);m={items:X,skip:de,where:Te,next:Be,fieldsets:me,enough:h,more:Ve},M.replaceChildren();
let E={type:"button",class:"ajar-back",onclick:fe};pe.replaceChildren(Be,fe?s("button",E,o.back):"",de);let B=me.length===
1;ae&&B&&me[0].lastElementChild.before(ae),O.replaceChildren(Te,...ae&&!B?[ae]:[],...me,pe,...n.enough?[Ve,h]:[]),V(),n.
onMove?.(d),T&&(me[0].focus({preventScroll:!0}),Te.scrollIntoView({block:"nearest"}))}function Y(T){if(M.replaceChildren(),
!T||!n.help||g>T.kinds.length)return null;let Z=()=>{g=T.kinds.length+1,n.onAside?.(g),M.replaceChildren(),O.querySelector(
"[tabindex]").focus()},{help:te,needs:X}=n;return M.append(te.notice(T,{level:a+1,aside:Z,needs:X})),M.querySelector("[t\
abindex]")}function ce(T,{focus:Z=!1,danger:te=null}={}){m=null;let X=s(`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);O.
replaceChildren(s("div",{class:"ajar-reflection"},X,...T.flatMap(ae=>at(ae,a+2)),n.below?.()??null),s("div",{class:"ajar\
-moves"},s("button",{type:"button",onclick:()=>{d=0,W({focus:!0,again:!0})}},o.change),s("button",{type:"button",onclick:()=>{
let ae=f;f={},d=0,g=0,n.onAside?.(0),n.onStartOver(),W({focus:!0}),P(o["started-over"],ae)}},o["start-over"])));let ne=Y(
te);Z&&(ne??X).focus()}function ue(T){let Z=O.contains(document.activeElement);Z&&m&&!v||(C(),f={...T.answers},T.done?ce(
T.reflection,{focus:Z,danger:T.danger}):(d=T.at??Math.max(0,_().findIndex(te=>te.some(({id:X})=>f[X]==null))),W()))}let{
done:N,reflection:G,danger:se}=n;return ue({answers:f,at:n.at,done:N,reflection:G,danger:se}),{update:ue,release:C,say:T=>{
C(),U(T)}}}var Ia=(e,t)=>s("details",{},s("summary",{},t["why-this"]),...e);function Ra(e){for(let t of e.querySelectorAll(
"input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var at=({heading:e,
said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",{},a))):t.length?s(
"p",{class:"ajar-said"},t[0]):null,...n.map(a=>s("p",{},a))].filter(Boolean),Da={ruler(e,t,{group:n,change:o}){let a=Array.
from({length:11},(r,l)=>s("label",{class:"ajar-number"},s("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>o(
l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),s("span",{},`${l}`)));return s("div",{class:"ajar-scale"},
s("div",{class:"ajar-numbers"},...a),s("p",{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s(
"span",{id:`${n}-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:l}){let{chosen:c,
own:i}=t||{chosen:[],own:""},p=()=>a(c.length||i.trim()?{chosen:[...c],own:i}:null),u=e.many?"checkbox":"radio",f=e.cards.
map(b=>s("input",{type:u,name:o,value:b.id,checked:c.includes(b.id),onchange:w=>{e.many?c=c.filter(A=>A!==b.id).concat(w.
target.checked?b.id:[]):(c=[b.id],i="",d&&(d.value="")),p()}})),d=e.own?s("input",{type:"text",value:i,maxlength:500,oninput:b=>{
i=b.target.value,!e.many&&i.trim()&&(c=[],f.forEach(w=>{w.checked=!1})),p()}}):null,m=e.cards.map((b,w)=>s("label",{class:"\
ajar-card"},f[w],s("span",{},b.text))),g=l&&m.length>La?m.filter((b,w)=>w>=Na&&!f[w].checked):[];for(let b of g)b.hidden=
!0;let k=()=>{for(let b of g)b.hidden=!1;j.hidden=!0,g[0].querySelector("input").focus()},j=s("button",{type:"button",class:"\
ajar-link",hidden:!g.length,onclick:k},$(n["cards-more"],{n:g.length}));return s("div",{class:"ajar-cards"},s("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...m,j,d?s("label",{class:"ajar-own"},s("span",{},e.own),d):null,d&&e.
remark&&r?r(d,e):null)},text:so,list:ao,date(e,t,{words:n,change:o,say:a}){let r=rn(new Date);return s("label",{class:"a\
jar-words"},s("span",{},n["pick-date"]),s("input",{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||null),l.value>=
"1000"&&l.value<r&&a(n["day-past"])}}))}};function Ba(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function lo(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=Ba(e.parts,t.dropped),r=t.began??n,l=n-r,{start:c,end:i}=a[o],
p=Math.max(0,l-i)-Math.max(0,c-l);return{part:o,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+i,ends:r+a.at(-1).end}}
var vt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function io({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:l}=t;if(r||l)return o;let c=({part:p,kind:u},f)=>f>o&&!a.includes(p)&&(u!=="moves"||n.some(qa)),i=e.findIndex(
c);return i<0?null:i}var qa=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function co(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},l)=>{let c=t.dropped.includes(l);return{part:l,
title:o,minutes:a,optional:r,dropped:c}}).filter(({part:o,optional:a})=>a&&o>n)}function uo(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var Pa=new Set,un=()=>{if(!document.hidden)for(let e of[...Pa])e(Math.random()*1e3)};window.addEventListener("online",un);
window.addEventListener("pageshow",un);document.addEventListener("visibilitychange",un);function Fa(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var dc=Fa("ajar-presenter");var po=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function fo(e,t){return e?!(t.protocol.startsWith("http")&&!po.test(t.
hostname)&&po.test(new URL(e).hostname)):!1}function mo(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Ua=2,rt=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function pn(e,t){if(t?.kind!=="moves"){let l=t&&rt(
e,t);return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:c})=>l.startsWith(
"check-in@")&&c.some(({snapshot:i})=>i)),o=n.at(-1),a=o?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:c})=>!l&&!c)?{question:o,body:{moves:!0}}:null}function fn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:$(t["room-joined"],{n:e}):t["room-joined-none"]}function lt({answered:e},{joined:t},n){return t>e?$(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:$(n["wall-answered"],{n:e})}function ho(e,t){return e?e.over?t["wa\
ll-time-up"]:$(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function dn({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function go(e,t){let n=e.filter(({snapshot:l,withheld:c})=>!l&&
c);if(!n.length)return"";let o=dn({shown:n},t),a=n.map(({card:l,heading:c})=>l||c);if(a.length<=Ua)return $(t["room-with\
held-of"],{items:a.join(", "),why:o});let r=e.filter(({kind:l})=>l===n[0].kind).length;return`${$(t["room-withheld-some"],
{n:n.length,all:r})} ${o}`}function ko(e,t){if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:t["remote-ahea\
d"];return $(n,{minutes:Math.abs(e)})}var xt=e=>new Date(1e3*e).toLocaleTimeString(document.documentElement.lang||"en",{
hour:"numeric",minute:"2-digit"}),Ne=e=>!!e?.name.startsWith("check-in@");function Ee(e,t,...n){let o=e.querySelector(`.${t}`);if(o)return o.close(),null;let a=s("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var mn=(e,t,n="")=>s("button",{type:"button",class:n,onclick:t},
e);function Fe(e,t,n,o,a){let r=Ee(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},mn(n,()=>{r.close(),a()},"\
wall-primary"),mn(o,()=>r.close())))}var hn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function jt(e,{
question:t,body:n},o,a,r){if(n.moves){Fe(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=hn(t,
o);if(!l){r();return}let c=l===1?a["wall-still-one"]:$(a["wall-still"],{n:l});Fe(e,c,a["wall-reveal-now"],a["wall-wait"],
r)}function yo(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key\
-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=Ee(e,"wall-keys",s("h2",{},t["wall-keys"]),s("dl",
{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(l=>s("kbd",{},l))),s("dd",{},a)))),s("div",{class:"wall-an\
swers"},mn(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var Ie=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function gn({units:e,hands:t=0},n){let o=new Map,a=Ha(n);for(let r of e){
if(n.length&&!n.some(({id:p})=>p===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let i=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(i)||o.set(i,{kind:r.kind,heading:r.heading,shown:[]}),o.get(i).shown.push(za(r,
a))}return[...o.values()]}function Ha(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function za({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:l,
withheld:c},i){let p=l&&(l.fine?Ka(l.counts,r):l.counts);return{id:t,name:i.get(e)??n,heading:o,labels:it(a,r).map(u=>i.
get(`${t}:${u}`)??u),sizes:r,counts:p,n:p?St(p):0,withheld:c??""}}function Ka(e,t){let n=0;return t.map(o=>(n+=o,St(e.slice(
n-o,n))))}function it(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var St=e=>e.reduce(
(t,n)=>t+n,0),kn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),ke=({shown:e})=>e.filter(({counts:t})=>t);var bo=["wall-first","wall-second","wall-third"],Va={importance:0,confidence:1,readiness:2},vo=({id:e},t)=>bo[Va[e]??t%bo.
length],Ce=e=>`${(100*e).toFixed(2)}%`,xo={"aria-hidden":"true"};function ut(e,t,n){return ke(e).length?{ruler:wo,move:wo,
sort:Za,card:tr,choice:nr}[e.kind](e,t,n):[s("p",{class:"wall-calm"},dn(e,t))]}function wo(e,t){let n=Math.max(...ke(e).
flatMap(({counts:o})=>o));return[s("div",{class:"wall-figures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:o.labels,c=e.kind==="move"?[1,1,1]:o.sizes,i=e.
shown.length>1?o.heading:"";return So({...o,heading:i,labels:l,sizes:c},r,n,vo(o,a),t)}))]}function jo(e,t){let[n,o]=e,a=o.
shown.map(c=>[n.shown.find(({id:i})=>i===c.id),c]),r=a.flatMap(c=>c.flatMap(i=>i?.counts??[])),l=Math.max(1,...r);return[
s("div",{class:"wall-figures"},...a.map(([c,i],p)=>So(i,[{counts:c?.counts,isEarlier:!0},{counts:i.counts}].filter(u=>u.
counts),l,vo(i,p),t))),Eo([["wall-then",n.moment],["wall-solid",o.moment]])]}function So({heading:e,labels:t,sizes:n},o,a,r,l){
let c=St(n),i=.03,p=0,u=n.flatMap((d,m)=>{let v=p/c+(p?i/2:0);p+=d;let g=p/c-v-(p<c?i/2:0);return o.flatMap(({counts:k,isEarlier:j},b)=>{
let w=v+b*g/o.length;return Ga(k[m]/a,k[m],w,g/o.length,j)})}),f=t.map((d,m)=>`${d}: ${o.at(-1)?.counts[m]??""}`);return s(
"figure",{class:r},e?s("figcaption",{class:"wall-whole"},e):null,o.length?ge("svg",{class:"wall-columns",role:"img","ari\
a-label":f.join(", ")},...u):s("p",{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...Ja(t,
n)))}function Ga(e,t,n,o,a){let r=1-e;return[ge("rect",{x:Ce(n),y:Ce(r),width:Ce(o),height:Ce(e),class:a?"wall-then":"wa\
ll-solid"}),ge("text",{x:Ce(n+o/2),y:Ce(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Ja(e,t){return e.map((n,o)=>{
let a=s("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[o]),a})}function Za(e,t,n){let o=[...ke(e)].
sort((c,i)=>Xa(c.counts,i.counts)),a=Math.max(...o.map(({n:c})=>c)),[{labels:r}]=o;if(r.length>yn.length)return[Ot(o.map(
c=>Qa(c,t)),n,t)];let l=o.map(({name:c,counts:[i,...p]},u)=>{let d=!u&&c.length+r[0].length<Ya?`${i} ${r[0]}`:`${i}`;return ct(
c,d,er([i,...p],a))});return[Ot([...l,...Oo(e,t)],n,t),Eo(r.map((c,i)=>[yn[i],c]))]}var Ya=24;function Qa({name:e,labels:t,
counts:n,n:o},a){let r=Math.max(...n),l=t.filter((i,p)=>n[p]===r).join(" / "),c=$(a["wall-of"],{n:r,of:o});return ct(e,c,
[],s("p",{class:"wall-muted"},l))}var Xa=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},yn=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function er(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,$t(
yn[a],r,o/t)})}function $t(e,t,n){let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ge(
"rect",{class:e,x:Ce(t+r),y:Ce(o),width:Ce(Math.max(0,n-2*r)),height:Ce(a)})}function tr(e,t,n){let o=ke(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Ot([...$o(o,t),...Oo(e,t)],n,t)]}function nr(e,t,n){let[{labels:o,counts:a,
n:r}]=ke(e),l=o.map((c,i)=>({name:c,count:a[i],n:r}));return[Ot($o(l,t),n,t)]}function $o(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>ct(a,l?`${r}`:$(t["wall-of"],{n:r,of:n}),
[$t("wall-rest",0,1),$t("wall-pile-1",0,r/n)]))}function Oo({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>
e.length/2?[ct($(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:o})=>ct(o,"",[],s("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var ct=(e,t,n,o=null)=>s("li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?ge(
"svg",xo,...n):null,o);function Ot(e,t=e.length,n={}){let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"wall-muted"},$(n["wall-more"],{n:a}))),o}var Eo=e=>s("ul",{class:"\
wall-key"},...e.map(([t,n])=>s("li",{},ge("svg",xo,$t(t,0,1)),n)));var or=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),sr=/^data:image\/(svg\+xml|png|jpeg);/,
Ue=e=>e.flatMap(ar);function ar(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?sr.test(n.src)?[rr(n)]:[]:or.has(t)?[s(t,{},...Ue(o))]:Ue(o)}var rr=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Et=4,pt=({path:e,size:t},n,o)=>ge("svg",{class:o,viewBox:`${-Et} ${-Et} ${t+2*Et} ${t+2*Et}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ge("path",{stroke:"#000",d:e}));function ft(e,t){return ke(e).length?{ruler:ir,move:lr,sort:ur,card:pr,choice:fr}[e.kind](e,t):e.heading}var Ye=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Co=({shown:e})=>e.every(({counts:t})=>t),lr=(e,t)=>t["wall-moved"];function Mo({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Ye(t),Ye(t)]}function ir(e,t){
let n=ke(e),o=new Map;for(let u of n){let f=kn(u);o.set(f,[...o.get(f)??[],u])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].
map(([u,f])=>cr(f,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,c]=a.map(u=>Mo(u,t)),i={ruler:l?.[1],
other:c?.[0]},p=l?c?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,$(p,i)].filter(Boolean).join(" ")}function cr(e,t,n,o){
let[a,r]=e.map(p=>Mo(p,o)[0]),[l,c]=e[0].labels[t].split("–"),i={ruler:a,other:r,low:l,high:c};return e.length>1&&e.length===
n?$(o["wall-most-all"],i):$(r?o["wall-most-two"]:o["wall-most"],i)}function ur(e,t){let n=ke(e),o=n[0].labels.map((c,i)=>({
pile:c,most:n.filter(p=>kn(p)===i)})),{pile:a,most:r}=o.reduce((c,i)=>c.most.length>=Math.min(1,i.most.length)?c:i);if(!r.
length)return Co(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return $(
l??t["wall-sorted-many"],{pile:Ye(a),card:Ye(r[0].name),other:Ye(r.at(-1).name),n:r.length,all:n.length})}function pr(e,t){
let n=ke(e).map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return Ao(n,e,t)}function fr(e,t){let[{labels:n,counts:o,
n:a}]=ke(e);return Ao(n.map((r,l)=>({name:r,count:o[l],n:a})),e,t)}function Ao(e,t,n){let o=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:f})=>2*u>f),r=a.length?a:e.filter(({count:u})=>u&&u===o);if(!a.length&&!Co(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],c=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[i="",p=""]=r.map(({name:u})=>Ye(u));return $(
c,{card:i,other:p,n:r.length})}function Mt({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let l=n.stage,c=r!==void 0;if(!c&&l?.blank)return Se("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let i=e?.slides[r??l?.slide];if(!i)return t?To({deck:e,way:t,panel:n,words:o}):
Se("text",Me(e?.title??""));if(!c&&l.join&&t)return To({deck:e,way:t,panel:n,words:o});let p=rt(n,i),u=c?null:uo(l.timer,
a,i.minutes),f={deck:e,way:t,panel:n,words:o,slide:i,question:p,left:u},d=(xr[i.kind]??Ct)(f);return d.dataset.slide=r??
l?.slide,i===e.slides[0]&&d.append(...No(e)),n.practice&&d.append(s("p",{class:"wall-practice"},o["wall-practice"])),d}var Se=(e,...t)=>s(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Me=e=>s("h1",{},e);function Ct({slide:e,way:t,panel:n,words:o,
left:a}){let r=Ue(e.body),l=r.flatMap(i=>dr(i)),c=r.filter(i=>i.textContent.trim());return Se(e.kind,Me(e.title),s("div",
{class:"wall-body"},s("div",{class:"wall-words"},...c.map(hr)),...l.map(i=>s("div",{class:"wall-picture"},i))),At({way:t,
panel:n,words:o,left:a}))}function dr(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var mr=5;function hr(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>bn(o)<o.childNodes.length)||!t.every(bn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=bn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function bn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=mr;)o+=2;return o}function gr({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&Ie(a))return wr({slide:e,panel:n,words:o,question:a,left:r});let c=e.items,[i]=c.length===1?c:[];return Se(
"question",Me(i?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...i?[kr(i)]:[yr(c)],At({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function kr({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},Lo(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>s("li",{class:r?
"wall-whole":null},r||l)))}var yr=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?Lo(o,a):null))),Lo=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),br=5;
function wr({slide:e,panel:t,words:n,question:o,left:a}){let r=gn(o,e.items),l=r.filter(p=>ke(p).length),[c=r[0]]=l,i=At(
{way:null,panel:t,words:n,left:a,answered:o});return l.length<2?Se("chart",Me(l.length?ft(c,n):n["wall-held-title"]),...ut(
c,n),i):Se("chart",Me(e.title),s("div",{class:"wall-groups"},...l.map(p=>s("section",{},s("h2",{},ft(p,n)),...ut(p,n,br)))),
i)}function vr({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:gn(u,[]),question:u})).filter(({groups:u})=>u.some(f=>ke(f).length)),l=u=>r.map(({moment:f,groups:d})=>({
moment:f,...d.find(m=>m.kind===u)})).filter(({shown:f})=>f&&ke({shown:f}).length),[c]=l("move").slice(-1),i=l("ruler"),p=At(
{way:o,panel:t,words:n,left:a});return c?Se("chart",Me(ft(c,n)),...ut(c,n),s("p",{class:"wall-muted"},n["chart-moved-why"])):
i.length>1?Se("chart",Me(n["room-group"]),...jo([i[0],i.at(-1)],n)):i.length?Se("chart",Me(ft(i[0],n)),...ut(i[0],n)):Se(
"text",Me(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var xr={text:Ct,story:Ct,help:Ct,question:gr,moves:vr},
No=e=>e?.logo?Ue([["img",e.logo]]).map(jr):[],jr=e=>(e.className="wall-logo",e);function To({deck:e,way:t,panel:n,words:o}){
return Se("join",Me(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[$r(t.wifi,o)]:[],s("div",{class:"wall-scans"},
t.wifi?s("p",{},o["wall-then"]):null,wn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),s("p",{class:"wall-a\
ddress"},...t.address.split(/(?<=[.:/])/).map(Sr)),s("p",{class:"wall-muted"},o["room-type-code"]),s("p",{class:"wall-co\
de"},t.code),s("p",{class:"wall-count"},fn(n,o)))),...No(e))}var Sr=e=>s("span",{},e,s("wbr")),$r=(e,t)=>s("div",{class:"\
wall-scans"},s("p",{},$(t["wall-wifi"],{name:e.name})),wn(e,t)),wn=(e,t)=>pt(e,t["room-scan-alt"],"wall-scan"),Or=e=>e.replace(
"-","‑");function At({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:l}){let c=ho(o,n),i=a&&(a.state!=="r\
eady"||a.hands>0),p=i?lt(a,t,n):r&&e?fn(t,n):"",u=l?lt(l,t,n):"";if(!e&&!c&&!p&&!u)return null;let f=s("footer",{class:r?
"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&f.style.setProperty("--left",`${100*o.share}%`),e&&r?f.append(
wn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):f.append(s("p",{class:"\
wall-muted"},e?$(n["wall-join-line"],{address:e.address,code:Or(e.code)}):u)),f.append(s("p",{class:"wall-now"},p?s(i?"b":
"span",{class:i?null:"wall-joined"},p):null,c?s("span",{class:"wall-time"},c):null)),f}var xn=[4.6,5.6,6.6,7.4,8.2],jn=2,Er=["","tight","tight columns"],vn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Cr=5.4;function Ro(e,t=jn){let n=xn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:vn.at(-1),text:0};for(let a of[...Er,...vn]){if(o.text>=Cr||o.text&&vn.includes(a))break;let r=Mr(e,a,n);r>o.text&&
(o={layout:a,text:r})}return Do(e,o.layout,o.text||4.6),o.text>0}function Mr(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(Do(e,t,
Math.max(o,4.6)),Ar(e))return Math.max(o,4.6);return 0}function Do(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Ar=e=>Io(e)&&[...e.querySelectorAll(".wall-whole")].every(Io),Io=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Tt=e=>!!e?.units.length&&e.state!=="open"&&!Ie(e),qo=e=>Tt(e)&&!Ne(e);function Lt(e,{question:t,words:n,count:o}){let a=t.
units.filter(({kind:k})=>k!=="move"),r=new Map(a.map(k=>[k.id,Bo(k).map(()=>0)])),l=0,c=0,i=s("div",{}),p=Ee(e,"desk-han\
ds",i);if(!p)return;let u=()=>Math.max(c,...[...r.values()].map(k=>k.reduce((j,b)=>j+b,0))),f=(k,j,b=null)=>s("button",{
type:"button",class:b,onclick:j},k),d=(k,j,b)=>s("div",{class:"desk-stepper"},s("span",{},k),s("button",{type:"button","\
aria-label":$(n["desk-fewer"],{label:k}),onclick:()=>b(-1)},"−"),s("output",{},`${j}`),s("button",{type:"button","aria\
-label":$(n["desk-more"],{label:k}),onclick:()=>b(1)},"+"));function m(k=""){let j=a[l],b=r.get(j.id),w=l===a.length-1,A=I=>()=>{
l+=I,m()};i.replaceChildren(s("p",{class:"desk-small"},$(n["desk-hands-where"],{n:l+1,all:a.length})),s("h2",{},j.card||
j.heading),j.card?s("p",{class:"desk-small"},j.heading):"",Ne(t)&&!l?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
...Bo(j).map((I,L)=>d(I,b[L],M=>{b[L]=Math.max(0,b[L]+M),m(`${L} ${M}`)})),w?d(n["room-people"],u(),I=>{c=Math.max(0,u()+
I),m(`people ${I}`)}):"",s("div",{class:"wall-answers"},l?f(n.back,A(-1)):"",w?"":f(n[j.card?"desk-next-card":"next"],A(
1),"wall-primary"),u()?f(n[w?"room-count":"desk-enough"],g,w?"wall-primary":null):"",f(n["wall-close"],()=>p.close()))),
v(k)}function v(k){let j=[...i.querySelectorAll(".desk-stepper")],[b,w]=k.split(" "),A=b==="people"?j.at(-1):j[Number(b)||
0],[I,L]=A.querySelectorAll("button");(w==="-1"?I:L).focus()}function g(){let k=u(),b=[...r].filter(([,w])=>w.some(Boolean)).
map(([w,A])=>{let{kind:I}=a.find(L=>L.id===w);return[w,I==="card"?[A[0],k-A[0]]:A]});p.close(),o(Object.fromEntries(b),k)}
m()}var Bo=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):it(t,n);var Tr={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},Nt=["","dark","light","contrast"],Lr=new Map(Object.entries(Tr).flatMap(
([e,t])=>t.map(n=>[n,e]))),Nr="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Ir(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:l,isComposing:c}=e;if(o||a||r||l||c)return;let i=e.composedPath?.()[0]??
n;if(!(i?.closest?.(Nr)||i?.closest?.("dialog[open]"))&&!(t===" "&&i?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Lr.get(t.length===1?t.toLowerCase():t)}function Po(e){let t=n=>{let o=Ir(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function Wo(e,{deck:t,panel:n,way:o},a,{step:r,handOver:l,leave:c}){let i=n.stage??{slide:-1,dropped:[]},p=t.slides[i.slide]?.
part,u=k=>()=>{g.close(),k()},f=(k,j,...b)=>s("button",{type:"button",onclick:u(k),...j},...b),d=k=>s("small",{},$(a["re\
mote-minutes"],{minutes:k})),m=t.parts.map((k,j)=>s("li",{},f(()=>r("go",{slide:vt(t,j)}),{"aria-current":j===p?"step":null,
class:i.dropped.includes(j)?"remote-dropped":null},k.title,i.dropped.includes(j)?s("small",{},a["remote-is-dropped"]):d(
k.minutes)))),v=co(t,i).map(({part:k,title:j,minutes:b,dropped:w})=>s("li",{},s("span",{},j),f(()=>r(w?"keep":"drop",{part:k}),
{"aria-label":`${w?a["remote-keep"]:$(a["remote-drop"],{minutes:b})}: ${j}`},w?a["remote-keep"]:$(a["remote-drop"],{minutes:b})))),
g=Ee(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...m),...v.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...v)]:[],s("div",{class:"remote-more"},o?f(()=>r("join"),{},i.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?f(l,{},a["remote-hand"]):null,c?f(c,{},a["remote-leave"]):null,f(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var $e=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function _o(e,t,n){let o=s("div",{}),a=Ee(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:c})=>c===r)??o.querySelector("button"))?.focus()},a.refresh())}function Fo(e,t,n,{
press:o}){o({desk:"remote"}),_o(e,"desk-remote",a=>{let{remote:r,inside:l,practice:c,panel:i,wall:p}=t(),u=i.presenters.
filter(({kind:d,used:m})=>d==="remote"&&m),f=!!p&&(!l||c);return[s("h2",{},n["desk-remote"]),f&&r?pt(r,n["desk-remote-sc\
an"],"desk-scan"):"",f&&!r&&!u.length?s("p",{},n["room-one-moment"]):"",s("p",{},f?n["desk-remote-how"]:n["desk-remote-i\
nside"]),f?"":$e(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),f&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...u.map(({id:d},m)=>s("p",{class:"desk-line"},$(n["desk-remote-there"],{n:m+
1})," ",$e(n["desk-remote-end"],()=>o({desk:"revoke",id:d})))),s("div",{class:"wall-answers"},f?$e(n["desk-remote-new"],
()=>o({desk:"remote"})):"",$e(n["wall-close"],a))]})}function Uo(e,t,n,{press:o,step:a}){let r=Rr(n,o);_o(e,"desk-reach",
l=>{let{way:c,join:i,inside:p,practice:u,panel:f}=t(),d=s("span",{role:"status"});if(!c||p)return[s("h2",{},n["desk-phon\
es"]),s("p",{},u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":$e(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},$e(n["wall-close"],l))];let m=`${i.address}/${i.code}`,v=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:v.value})},...i.addresses.map(({ip:g,network:k})=>s("option",{value:g,
selected:g===i.picked?"":null},`${g} (${k})`)));return[s("h2",{},n["desk-phones"]),pt(c,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},c.address)," · ",s("b",{},c.code)),s("p",{},f.joined?$(n["desk-reached"],{n:f.joined}):
n["desk-reach-try"]),f.hosts.length?s("p",{class:"desk-small"},$(n["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",i.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",v):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(g=>s("li",{},Dr(n)[g])))),s("div",{class:"wall-answers"},$e(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(m),d.textContent=n["desk-copied"]}),$e(n["desk-card"],()=>o(
{desk:"card"})),$e(n["remote-join-show"],()=>{l(),a("join")}),$e(n["wall-close"],l),d)]})}function Rr(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>s("p",{},s("label",{class:"ajar-words",for:l.id},r),l);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),$e(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var Dr=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});function Ho(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-start-${window.ajarForms}`,a=({id:w,
title:A})=>s("option",{value:w},A),r=(w,A)=>$(t["desk-meeting"],{title:w,n:A}),l=s("select",{id:`${o}-meeting`},s("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:w,title:A,part:I,minutes:L})=>a({id:w,title:r(I?`${A}: ${I}`:A,L)}))),
s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:w,title:A,minutes:I})=>a({id:w,title:r(A,I)}))));e.meeting&&
(l.value=e.meeting);let c=s("select",{id:`${o}-couple`},...e.couples.map(a));e.picked&&(c.value=e.picked);let i=s("selec\
t",{id:`${o}-country`},...e.countries.map(a),s("option",{value:""},t["desk-elsewhere"]));i.value=e.country||Br(e.countries);
let p=["phones","none","practice"].filter(w=>!(e.server&&w!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},f=p.map(
(w,A)=>s("input",{type:"radio",name:o,value:w,checked:A===0?"":null,"aria-describedby":`${o}-${w}`})),d=s("input",{type:"\
password",spellcheck:"false",id:`${o}-key`}),m=s("p",{hidden:!0},s("label",{class:"ajar-words",for:d.id},t["room-host-ke\
y"]),d),v=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),g=s("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),k=(w,A)=>s("p",{},s("label",{class:"ajar-words",for:A.id},w),A),j=s("form",{class:"ajar-start",onsubmit:w=>{w.preventDefault(),
g.textContent=t["desk-opening"],n({meeting:l.value,couple:c.value,country:i.value,phones:f.find(({checked:A})=>A).value,
key:d.value}),d.value=""}},s("h2",{},t["desk-start"]),v,k(t["desk-which"],l),s("div",{class:"ajar-start-two"},k(t["desk-\
couple"],c),k(t["desk-country"],i)),s("fieldset",{},s("legend",{},t["desk-how"]),...p.map((w,A)=>s("label",{class:"ajar-\
start-way"},f[A],s("span",{},s("b",{},u[w][0]),s("small",{id:`${o}-${w}`},u[w][1]))))),m,s("p",{},s("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),g));function b({problem:w,busy:A,needsKey:I,state:L}){v.textContent=w??"",v.hidden=
!w,m.hidden=!I,A||(g.textContent=L==="ended"?t["room-ended"]:"")}return{element:j,update:b}}function Br(e){let t=(navigator.
languages??[]).map(o=>o.split("-")[1]);return e.find(({id:o})=>t.includes(o))?.id??e[0]?.id??""}function zo({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:it(a.values,a.bands),l=a.snapshot.counts.map((c,i)=>`${r[i]}: ${c}`);return s("tr",{},s("th",{scope:"row"},a.card||
a.heading),s("td",{},l.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}var qr=["open","close","reveal"];function Ko(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
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

*{margin-top:12px}.desk-notes-text strong{color:var(--accent)}.desk-figures{margin-top:12px;min-height:2.75rem;overflow:\
auto}
.desk-figures table{border-collapse:collapse;font-size:.9375rem}.desk-figures :is(th,td){text-align:left;padding:4px 12p\
x
4px 0;border-bottom:1px solid var(--line);vertical-align:top}.desk-figures th{font-weight:600}.desk-moves{grid-area:move\
s}
.ajar .desk-status{min-height:1.5em;padding-bottom:4px;font-weight:600}.desk-pad{display:flex;gap:8px}.desk-pad button{f\
lex:1}
.desk-pad button:last-child{flex:1.4}.ajar .ajar-desk .desk-pad button{flex-direction:column;min-height:60px;line-height\
:1.2;
padding:6px}.desk-pad kbd{font:inherit;font-size:.875rem;font-weight:400;opacity:.85}.ajar .ajar-desk .desk-end{border-c\
olor:transparent;
color:var(--muted);text-decoration:underline;padding-inline:4px}.desk-scan{display:block;width:min(60vh,18rem);height:au\
to;
background:#fff;border-radius:12px}.ajar .remote-parts,.ajar .remote-drops{list-style:none}.ajar .remote-parts button{wi\
dth:100%;
justify-content:space-between;gap:12px;text-align:left}.remote-parts li+li{margin-top:6px}.remote-parts [aria-current]{b\
order-color:var(--accent);
border-width:2px}.remote-dropped{text-decoration:line-through}.remote-drops li{display:flex;justify-content:space-betwee\
n;
gap:12px;align-items:center;padding-block:4px}.remote-more{display:flex;flex-wrap:wrap;gap:8px}.desk-notes-text:focus-vi\
sible{
outline-offset:1px}@container (max-width: 66rem){.ajar-desk{grid-template:"top top" auto "parts parts" auto "left notes"\

minmax(0,1fr) "moves moves" auto / minmax(0,1fr) minmax(0,1fr)}.desk-top{grid-template-columns:auto 1fr}.desk-tools{grid\
-column:1
/ -1;justify-content:start}.ajar .desk-agenda ol{grid-auto-flow:column;grid-auto-columns:max-content}}@container (max-wi\
dth:
52rem){.ajar-desk{grid-template:"top" auto "left" auto "moves" auto "notes" auto / minmax(0,1fr);height:auto}.desk-pad{f\
lex-wrap:wrap}
.ajar .ajar-desk .desk-pad button{flex:1 1 28%}.desk-left{grid-template:"now" auto "room" auto / minmax(0,1fr)}.desk-nex\
t,
.desk-agenda{display:none}}.ajar-start{background:var(--ajar-paper);border:1px solid var(--ajar-line);border-radius:16px\
;
padding:clamp(1em,4cqi,2em)}.ajar-start>*+*{margin-top:1em!important}.ajar-start-two{display:grid;grid-template-columns:\
1fr
1fr;gap:1em}@container (max-width: 34rem){.ajar-start-two{grid-template-columns:1fr}}.ajar .ajar-start legend{font-weigh\
t:600;
margin-bottom:.4em}.ajar-start-way{display:flex;gap:.75em;align-items:baseline;padding:.5em 0;cursor:pointer}.ajar-start\
-way
small{display:block;color:var(--ajar-muted);font-size:.9em}.ajar .ajar-start-way input{width:1.2em;height:1.2em;flex:non\
e;
align-self:center}.ajar .ajar-begin{background:var(--ajar-accent);color:var(--ajar-on-accent);padding-inline:2em}
`));let r={},l=null,c=null,i=mo(),p=(x,R,H={})=>s("button",{type:"button",onclick:R,...H},...[x].flat()),u=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),f=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=je(n,x=>{x?f.
textContent=x:h()}),m=x=>{d.begin(),o(x,{awaited:!0})},v=0,g="",k=(x,R={})=>{v=Math.max(v,r.steps??0)+1,m({desk:"step",step:{
step:x,...R},n:v})},j=()=>r.panel,b=()=>j()?.stage,w=()=>r.deck?.slides[b()?.slide],A=()=>w()&&rt(j(),w()),I=Sn("desk-wa\
ll",{inert:!0}),L=Sn("desk-wall",{inert:!0}),M=Sn("desk-screen",{hidden:!0}),O=()=>{M.host.hidden=!1,ne(),M.host.requestFullscreen?.().
catch(()=>{})},D=()=>{M.host.hidden=!0,_()&&document.exitFullscreen(),ne()},_=()=>document.fullscreenElement===M.host;M.
host.addEventListener("fullscreenchange",()=>{_()||D()});let U=s("p",{class:"desk-clock"}),q=s("p",{class:"desk-plan"}),
P=s("ol",{}),y=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),S=s("p",{class:"desk-count"}),C=s("p",{}),F=s(
"p",{class:"desk-small"}),V=s("div",{}),K=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),Q=s("div",{class:"desk-tools"},K,p(n["desk-here"],O),p(n["desk-remote"],()=>Fo(W,()=>r,n,{press:m})),p(n["d\
esk-phones"],()=>Uo(W,()=>r,n,{press:m,step:k})),p(n["remote-parts"],ce),p(n["desk-end"],ue,{class:"desk-end"})),z={back:p(
[n.back,s("kbd",{},"←")],()=>k("back")),open:p([n["room-ask-open"],s("kbd",{},"O")],()=>N("open")),close:p([n["room-as\
k-close"],s("kbd",{},"C")],()=>N("close")),reveal:p([n["room-ask-reveal"],s("kbd",{},"R")],()=>N("reveal")),blank:p([n["\
remote-blank"],s("kbd",{},"B")],()=>k("blank")),hands:p([n["desk-hands"],s("kbd",{},"H")],G),next:p([n.next,s("kbd",{},n["\
desk-clicker"])],()=>k("next"))},ee=p(n["room-ask-reset"],()=>Fe(W,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>N("reset"))),oe=p("",()=>k(b()?.timer?"pause":"timer")),W=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},U,q,Q),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},P),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),I.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),L.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),S,C,F,s("p",{class:"desk-more"},oe,ee))),s("\
section",{class:"desk-notes"},s("h2",{},n["remote-notes"]),y,V),s("div",{class:"desk-moves"},u,f,s("div",{class:"desk-pa\
d"},...Object.values(z))),M.host),Y=Ho(t,{words:n,begin:x=>m({desk:"begin",...x})});e.replaceChildren(Y.element,W);function ce(){
Wo(ae(),{deck:r.deck,panel:j(),way:r.way},n,{step:k})}function ue(){let x=j().questions.some(Ie),R=(re,he)=>p(he,()=>m({
room:"take",what:re,paper:t.paper})),H=Ee(W,"desk-ending",s("p",{},n["desk-end-sure"]),x?s("p",{class:"desk-more"},R("pa\
ge",n["desk-take-page"]),R("table",n["desk-take-table"])):"",s("div",{class:"wall-answers"},p(n["room-end"],()=>{H.close(),
m({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>H.close())))}function N(x){if(v>(r.steps??0)){g=x;return}
if(x==="reveal"){let H=pn(j(),w()),re=()=>m({desk:"question",id:H.question.id,do:x,...H.body});H&&jt(ae(),H,j(),n,re);return}
let R=A();R&&m({desk:"question",id:R.id,do:x})}function G(){let x=A();if(!(M.host.hidden?Tt:qo)(x))return;let H=(re,he)=>m(
{desk:"question",id:x.id,do:"hands",counts:re,people:he});Lt(ae(),{question:x,words:n,count:H})}let se={keys:()=>yo(ae(),
n),full:()=>M.host.hidden?O():D(),larger:()=>Z(1),smaller:()=>Z(-1),hands:G,parts:ce,look(){let{look:x=""}=M.wall.dataset;
M.wall.dataset.look=Nt[(Nt.indexOf(x)+1)%Nt.length]}},T=jn;function Z(x){T=Math.min(xn.length-1,Math.max(0,T+x)),ne()}function te(x){
return!r.deck||!W.offsetParent||W.closest("[inert], .lm-mod-hidden")?!1:(se[x]?se[x]():qr.includes(x)?N(x):k(x==="timer"?
b()?.timer?"pause":"timer":x),!0)}a(Po(te));let X=setInterval(()=>{!W.hidden&&W.isConnected&&fe()},1e3);a(()=>clearInterval(
X));function ne(){if(!r.deck||!b())return;let x={deck:r.deck,way:r.way,panel:j(),words:n,now:i.now()},R=io(r.deck,j());pe(
I.wall,Mt(x)),L.host.hidden=R===null,R!==null&&pe(L.wall,Mt({...x,slide:R})),M.host.hidden||pe(M.wall,Mt(x),T)}let ae=()=>M.
host.hidden?W:M.wall;function pe(x,R,H){x.querySelector(".wall-face")?.remove(),x.prepend(R),Ro(R,H)}function fe(){if(!r.
deck)return;let x=lo(r.deck,b(),i.now());if(U.textContent=xt(i.now()),!x)return;let R=x.begun?ko(x.late,n):n["remote-not\
-begun"],H=x.begun?$(n["remote-planned"],{part:xt(x.partEnds),end:xt(x.ends)}):"";q.replaceChildren(s("b",{class:x.late>
0?"desk-late":null},R),H&&` · ${H}`,s("br"),s("span",{class:"desk-small"},r.deck.parts[x.part].title));for(let[re,he]of[
...P.children].entries())he.className=re<x.part?"done":re===x.part?"here":"",he.classList.toggle("dropped",b().dropped.includes(
re));x.part!==c&&me(x.part)}function me(x){P.querySelector("[aria-current]")?.removeAttribute("aria-current"),c=x;let R=P.
children[x];R.firstChild.setAttribute("aria-current","step");let{parentNode:H}=P,re=(he,qe)=>R[he]+R[qe]/2-H[qe]/2;H.scrollTo(
re("offsetLeft","offsetWidth"),re("offsetTop","offsetHeight"))}function de(){c=null,P.replaceChildren(...r.deck.parts.map(
({title:x},R)=>s("li",{},p(x,()=>k("go",{slide:vt(r.deck,R)})))))}function Be(){if(l===w()?.id)return;l=w()?.id;let x=w()?.
notes.length?Ue(w().notes):[s("p",{},n["remote-no-notes"])];y.replaceChildren(...x),y.scrollTop=0}function Te(){let x=A();
S.textContent=x&&(x.state!=="ready"||x.hands)?lt(x,j(),n):"",C.textContent=r.way?$(n["desk-joined"],{n:j().joined}):n["d\
esk-no-phones"],F.textContent=go(x?.units??Ve(),n),V.replaceChildren(...x?zo(x,n):[]),z.hands.firstChild.data=n[Ne(x)?"d\
esk-slips":"desk-hands"],z.hands.disabled=!Tt(x),ee.hidden=!x?.answered||!x.may_reset;let R=w()?.minutes??0;oe.hidden=!R&&
!b()?.timer,oe.textContent=b()?.timer?n["desk-timer-pause"]:$(n["remote-timer"],{minutes:R});for(let H of["open","close"])
z[H].hidden=!r.way;z.hands.hidden=!!r.way&&(z.hands.disabled||!x),z.open.disabled=!x||x.state==="open"||!r.way,z.close.disabled=
x?.state!=="open",z.reveal.disabled=!pn(j(),w());for(let H of Object.values(z))H.classList.remove("wall-primary");ot().classList.
add("wall-primary"),z.blank.setAttribute("aria-pressed",!!b()?.blank)}function ot(){let x=A();return x?Ie(x)?z.next:x.state===
"ready"&&!z.open.disabled?z.open:!r.way&&!x.answered&&!z.hands.disabled?z.hands:z.reveal.disabled?z.next:z.reveal:z.reveal.
disabled?z.next:z.reveal}let Ve=()=>{if(w()?.kind!=="moves")return[];let[x]=j().questions.filter(R=>Ne(R)&&Ie(R)).slice(
-1);return x?.units.filter(({kind:R})=>R==="move")??[]};function h(){let x=A();f.textContent=E(x)}function E(x){if(b()?.
blank)return n["remote-is-blank"];if(!x)return"";let R=hn(x,j());return R===1?n["remote-still-one"]:R?$(n["remote-still"],
{n:R}):x.state==="open"?n["room-is-open"]:x.hands&&!Ie(x)?$(n["desk-counted"],{n:x.hands}):!r.way&&x.state==="ready"&&x.
units.length?n[Ne(x)?"desk-slips-how":"desk-hands-how"]:""}function B(x){let R=r;r={...r,...x},r.busy||d.end(),u.textContent=
r.problem??"",u.hidden=!r.problem;let H=r.state==="open"&&!!(r.deck&&b());if(Y.update(r),Y.element.hidden=H,W.hidden=!H,
!H)return;R.panel!==r.panel&&i.set(j().now),R.deck!==r.deck&&de(),K.hidden=!fo(r.wall,window.location),K.hidden||(K.href=
r.wall);for(let he of W.querySelectorAll("dialog"))he.refresh?.();fe(),Be(),Te(),h(),ne();let re=g;g="",re&&N(re)}let J=new ResizeObserver(
ne);for(let{host:x}of[I,M])J.observe(x);return a(()=>J.disconnect()),{update:B}}function Sn(e,t){let n=s("div",{class:e,
...t}),o=s("div",{class:"wall"}),a=s("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint\
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,o),{host:n,wall:o}}var Pr=e=>e;function be(e,t){e.innerHTML=Pr(t)}function It(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>s("option",{value:r,selected:r===n},l)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Qe(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let l=new AbortController,c=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,c,{signal:l.signal,capture:i!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Rt(e,t){let n=c=>[...e.querySelectorAll(
c)],o=n("details[open] > summary").map(c=>c.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let c of n("summary"))c.parentElement.open=o.includes(c.textContent);if(a===!1)return;let r=n("summary, button").
find(c=>c.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Vo(e,{words:t,send:n,onDispose:o}){let a={},r=null,l=!1,c="",i=s("div",{}),p=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),d=je(t,q=>{f.textContent=q}),m=On(t),v=It(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,i,f),m.dialog);let g=q=>{a.busy?f.textContent=t["room-one-moment"]:(d.begin(),
n(q,{awaited:!0}))},k=(q,P)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>g(P)},q),j=(...q)=>s(
"div",{class:"ajar-moves ajar-many"},...q);function b(){let q=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${U}\
-key`,"aria-describedby":`${U}-key-how`}):null,P=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(q&&!q.value){q.focus();return}g({room:"open",...q?{key:q.value}:{}}),q&&(q.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?$(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),q?s("label",{class:"ajar-words",for:q.
id},t["room-host-key"]):null,q?s("p",{class:"ajar-hint",id:`${U}-key-how`},t["room-host-key-how"]):null,q,j(P,a.elsewhere?
null:k(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(y=>k($(t["room-rehearse"],{n:y}),{room:"rehearse",phones:y})))]}let w=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),j(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function A(){let q=s("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),P=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:$(t["room-line"],{code:a.
code})),y=a.address?q:null;return r?[I(),s("div",{class:"ajar-door-line"},P,u,y),L(),O()]:[s("h2",{},t["room-title"]),I(),
L(),P,a.address?Go(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?M():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},u,y,a.inside&&!a.practice?k(t["room-widen"],
{room:"widen"}):null),O()]}let I=()=>a.practice?s("p",{},dt(t)):null,L=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function M(){let q=s("select",{id:`${U}-address`,onchange:()=>n({room:"pick",ip:q.value})},...a.addresses.map(
({ip:P,network:y})=>s("option",{value:P,selected:P===a.picked},`${P} (${y})`)));return s("label",{class:"ajar-words",for:q.
id},s("span",{},t["room-address"]),q)}function O(){let q=s("div",{}),P=s("button",{type:"button",onclick:()=>C(!1)},t["r\
oom-end-no"]),y=s("button",{type:"button",onclick:()=>C(!0)},t["room-end"]),S=()=>q.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),j(P,k(t["room-end"],{room:"end"}))]:[y]),C=V=>{l=V,S(),(l?P:y).focus()};S();let F=(V,K)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...K()},{awaited:!0})},V);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?j(F(t["room-take-table"],()=>({
what:"table"})),F(t["room-take-page"],()=>({what:"page",paper:v.value()})),v.element()):null,s("p",{},t["room-end-how"]),
q)}function D(q){a={...a,...q},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let P=$n(t,a.joined);
u.textContent!==P&&(u.textContent=P),m.update(a,P),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?d.begin():(d.end(),f.textContent=""),_()}let _=Qe(i,()=>{let{joined:q,problem:P,...y}=a,S=JSON.stringify([y,r]);if(S===
c)return;c=S;let C={open:A,lost:w}[a.state]??b;Rt(i,()=>i.replaceChildren(...C().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let U=`ajar-door-${window.ajarForms}`;return Dt(e,()=>n({room:"look"}),o),{update:D}}var $n=(e,t)=>t?t===
1?e["room-joined-one"]:$(e["room-joined"],{n:t}):e["room-joined-none"],dt=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Go(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return be(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function On(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){o.textContent=l;let c=JSON.stringify([r.address,r.code,r.practice]);c!==a&&(a=c,r.address?t.replaceChildren(
r.practice?s("p",{},dt(e)):"",Go(e,r),o):(n.close(),t.replaceChildren()))}}}function Dt(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function Bt(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let c=(p,u)=>{let f=s("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return be(f,
p),f.firstElementChild.setAttribute("aria-hidden","true"),f},i=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),c(n,"wide"),c(o,"narrow"),s("details",{open:i},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...a.map(p=>s("th",{scope:"col"},p)))),s("tbody",{},...r.map(([p,...u])=>s("tr",{},s(
"th",{scope:"row"},p),...u.map(f=>s("td",{},f??"–")))))))))}var qt=({charts:e=[],withheld:t=[]})=>!!(e.length||t.length);function Wr(e,t){let{room:n,ways:o=[],inside:a,answered:r,hands:l,
mayReset:c}=e;if(n!=="open")return o;let i=e.state==="open",p={close:!a&&i,open:!a&&!i&&!l,hands:t.length&&!i&&!qt(e)&&(l||
!r),reveal:t.length&&r&&!(l&&qt(e)),reset:c};return Object.keys(p).filter(u=>p[u])}var _r=(e,t)=>e.answered?qt(e)?"":"re\
veal":t[0];function Jo(e,{words:t,send:n,onDispose:o,form:a}){let r={name:e.of,units:e.units},[l,c]=Ne(r)?[t["desk-slips"],
t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],i={},p=!1,u="",f="",d=!1,m=W=>{D.begin(),n(W,{awaited:!0})},v=(W,Y={})=>{
d=W==="reveal",m({question:e.of,do:W,...Y})},g=s("div",{class:"ajar-results",hidden:!0}),k=s("div",{class:"ajar-held",role:"\
status","aria-live":"polite"}),j=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),b=s("span",{}),w=s("p",{class:"aja\
r-private"}),A=s("p",{class:"ajar-counts"}),I=Fr(e.minutes,t,o),L=s("button",{type:"button",class:"ajar-link",onclick:()=>S(
!p)}),M=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),O=W=>{M.textContent!==W&&(M.textContent=W)},D=je(
t,W=>O(W||f)),_={open:[t["room-ask-open"],()=>v("open")],close:[t["room-ask-close"],()=>v("close")],hands:[l,P],reveal:[
t["room-ask-reveal"],()=>jt(oe,{question:i,body:{}},i,t,()=>v("reveal"))],reset:[t["room-ask-reset"],()=>Fe(oe,t["room-r\
eset-sure"],t["room-ask-reset"],t["home-no"],()=>v("reset"))]},U={room:t["room-open"],inside:t["room-inside"],"go-on":t["\
room-go-on"]};for(let[W,Y]of Object.entries(U))_[W]=[Y,()=>m({room:W==="room"?"open":W,about:e.of})];let q=Object.fromEntries(
Object.entries(_).map(([W,[Y,ce]])=>[W,s("button",{type:"button",hidden:!0,class:W==="inside"?"ajar-link":null,onclick:()=>i.
busy?O(t["room-one-moment"]):ce()},Y)]));function P(){Lt(oe,{question:r,words:t,count:(Y,ce)=>v("hands",{counts:Y,people:ce})})}
function y(){let W=Wr(i,e.units),Y=_r(i,W),ce=Object.values(q).find(ue=>ue===document.activeElement);for(let[ue,N]of Object.
entries(q))N.hidden=!W.includes(ue),N.classList.toggle("wall-primary",ue===Y);ce?.hidden&&q[W[0]]?.focus()}function S(W){
p=W,g.hidden=!W,a().hidden=W,L.textContent=t[W?"room-show-question":"room-show-result"]}let C=On(t),F=s("button",{type:"\
button",class:"ajar-link",hidden:!0,onclick:()=>C.show()},t["room-code"]),V={ready:t["room-ready"],open:t["room-is-open"],
closed:t["room-is-closed"]};function K(){return i.room!=="open"||i.inside&&!e.units.length?"":i.hands?qt(i)?t["room-by-h\
ands-now"]:$(t["desk-counted"],{n:i.hands}):i.inside?c:V[i.state]}function Q(){return i.room==="lost"?t["room-lost"]:i.room!==
"open"?t[i.ways?.length?"room-not-open":"room-not-open-here"]:e.units.length?"":t[i.inside?"room-without-counting":"room\
-nothing-counted"]}function z(W){i={...i,...W},oe.hidden=!1,b.replaceChildren(i.practice?dt(t):""),j.textContent=i.problem,
j.hidden=!i.problem,w.textContent=Q(),w.hidden=!w.textContent;let Y=!i.hands&&!i.inside,ce=i.room==="open"&&e.units.length?
[[i.answered,t["room-answered"],Y||i.answered],[i.joined,t["room-have-joined"],Y]]:[];A.replaceChildren(...ce.filter(([,
,N])=>N).map(([N,G])=>s("span",{},s("b",{},`${N}`)," ",G))),I.update(i.seconds),y();let ue=f;f=K(),f!==ue&&O(f),i.busy||
D.end(),Zo(k,i.withheld),C.update(i.way??{},$n(t,i.joined)),F.hidden=!i.way?.address,ee(),d&&!i.busy&&i.state==="closed"&&
k.childElementCount&&(d=!1,k.scrollIntoView({block:"nearest"}))}function ee(){let W=JSON.stringify(i.charts??[]);if(W===
u)return;u=W;let Y=!!i.charts?.length;g.replaceChildren(...Yo(i.charts??[],t)),L.hidden=!Y,S(Y),Y&&d&&g.scrollIntoView({
block:"start"}),d=!1}let oe=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{class:"\
ajar-bar-line ajar-bar-first"},w,A,s("div",{class:"ajar-moves"},...Object.values(q))),s("div",{class:"ajar-bar-line"},b,
M,L,F,I.element),C.dialog);return L.hidden=!0,Dt(oe,()=>n({room:"look"}),o),{parts:[g,k,j,oe],update:z}}function Zo(e,t=[]){
let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(o=>s("p",{},
o)))}var Yo=(e,t)=>e.map(n=>{let o=s("div",{class:"ajar-chart-block"});return Bt(o,n,t),o});function Qo(e,{words:t,send:n,
onDispose:o}){let a={},r="",l=s("div",{class:"ajar-results"}),c=s("div",{class:"ajar-held",role:"status","aria-live":"po\
lite"}),i=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),p=s("div",{}),u=s("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),f=je(t,v=>{u.textContent=v}),d=()=>Fe(e,t["wall-moves-sure"],t["wall-reveal-now"],t["wall-wait"],
()=>{f.begin(),n({moves:!0},{awaited:!0})}),m=s("button",{type:"button",hidden:!0,onclick:()=>a.busy||d()},t["room-moves"]);
return e.replaceChildren(s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},p,l,c,i,s("div",{class:"\
ajar-moves"},m),u)),Dt(e,()=>n({room:"look"}),o),{update(v){a={...a,...v},p.replaceChildren(a.practice?dt(t):""),i.textContent=
a.problem,i.hidden=!a.problem,Zo(c,a.withheld),a.busy||f.end(),m.hidden=!a.mayReveal;let g=JSON.stringify(a.charts??[]);
g!==r&&(r=g,l.replaceChildren(...a.charts?.length?Yo(a.charts,t):[s("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}
function Fr(e,t,n){let o=null,a=!1,r=s("span",{role:"timer"}),l=s("button",{type:"button",class:"ajar-link",onclick:()=>{
a=!a,i()}}),c=s("p",{class:"ajar-clock"},r," ",l);function i(){let u=o===null?null:Math.max(0,Math.floor((Date.now()-o)/
1e3)),f=u===null?"":`${Math.floor(u/60)}:${String(u%60).padStart(2,"0")}`,d=u===null?e?$(t["room-minutes"],{minutes:e}):
"":e?$(t["room-clock"],{time:f,minutes:e}):f;r.textContent=a?"":d,l.textContent=t[a?"room-clock-show":"room-clock-hide"],
c.hidden=!d}let p=setInterval(()=>{o!==null&&i()},1e3);return n(()=>clearInterval(p)),{element:c,update:u=>{o=u==null?null:
Date.now()-u*1e3,i()}}}function Xo(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),c=s("summary",{}),i=({title:f,
story:d,more:m,role:v})=>{be(r,d),r.prepend(s("h2",{},f)),be(l,m),c.textContent=v},p=e.couples.find(f=>f.id===n)??e.couples[0],
u=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(f=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:f.id,checked:f===
p,onchange:()=>{i(f),o(f.id)}}),s("span",{},f.title)))));return i(p),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},c,l),u)}var En="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Ur=new RegExp(`^${En}+|${En}\
+$`,"g"),Hr=/[\p{L}\p{N}_]+/gu,zr=/^[\p{L}\p{N}_]+/u,Kr=/\{([a-z][a-z0-9-]*)\}/,[Vr,Gr]=["⁨","⁩"],es={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Jr=new RegExp(`[,;:،]|${En}`),Zr=/^\p{Uppercase}/u,ts=/[.!?…؟。][\u2069”’"')»]*$/,
Yr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
ye=e=>e.replace(Ur,""),Ae=e=>e.toLowerCase().toUpperCase(),Pt=e=>e.match(zr)?.[0]??"",Cn=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function He(e,t,n=[]){let o=e.split(Kr),a="";for(let r=0;r<o.length-1;r+=2){let[l,c,i]=o.slice(r,r+3),p=Qr(ye(t[c]),i),u=el(
l,p,n),f=!u&&!a&&Zr.test(l);a+=ts.test(a)?u.replace(/^,+/,""):u,a+=tl(f?Xr(p):p)}return ts.test(a)?a:a+o.at(-1)}function Oe(e){
let t=ye(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in es&&o===es[n]&&ye(a))||a.includes(n)||a.includes(
o)?e:a}function Qr(e,t){let n=e.length;for(;n&&Jr.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function Xr(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function el(e,t,n){let o=Ae(Pt(t));if(!o)return e;let a=new Set(n.map(Ae)),r=l=>l===o||a.
has(l)&&a.has(o);for(let l of e.matchAll(Hr))if(r(Ae(l[0])))return e.slice(0,l.index);return e}var tl=e=>Yr.test(e)?`${Vr}${e}${Gr}`:
e;var Mn=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function ns(e,t,{words:n,level:o,change:a,say:r,again:l,
moves:c,back:i,isQuick:p}){let u={...t},{cards:f,piles:d}=e,m=I=>d.find(L=>L.id===I).text,v=s("div",{class:"ajar-one"});
function g(I,L){u={...u,[I.id]:L},L||delete u[I.id],a(Object.keys(u).length?u:null),L&&r($(n.moved,{card:Oe(I.text),pile:m(
L)}))}function k(I,{focus:L=!0,back:M=I?()=>k(I-1):i,onward:O=()=>b(I+1)}={}){let D=f[I],_=$(n["card-of"],{n:I+1,all:f.length}),
U=s("div",{class:"ajar-one-card",role:"group","aria-label":_,tabindex:"-1"},s("p",{class:"ajar-where"},_),s("p",{},D.text)),
q=P=>{g(D,P),O()};c.hidden=!0,v.replaceChildren(U,s("div",{class:"ajar-one-piles"},...d.map(({id:P,text:y})=>Mn(y,()=>q(
P),{"aria-pressed":`${u[D.id]===P}`}))),s("div",{class:"ajar-one-also"},M?j(n.back,()=>M()):s("span",{}),j(n["card-out"],
()=>q("")),p?s("span",{}):j(n["card-enough"],()=>w()))),L&&U.focus({preventScroll:!0})}let j=(I,L)=>Mn(I,L,{class:"ajar-\
link"}),b=I=>I<f.length?k(I):w();function w({focus:I=!0}={}){let L=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),M=(O,D)=>{let _=f.
filter(P=>(u[P.id]??"")===D),U=P=>k(f.indexOf(P),{back:w,onward:w}),q=_.map(P=>s("li",{},Mn(P.text,()=>U(P))));return q.
length?[s(`h${o+1}`,{},O),s("ul",{},...q)]:[]};v.replaceChildren(L,s("p",{class:"ajar-hint"},n["cards-all-how"]),...d.flatMap(
({id:O,text:D})=>M(D,O)),...M(n["cards-out"],"")),c.hidden=!1,I&&(L.focus({preventScroll:!0}),v.scrollIntoView({block:"n\
earest"}))}let A=f.map(I=>!!u[I.id]).lastIndexOf(!0)+1;return A===f.length||l&&A?w({focus:!1}):k(A,{focus:!1}),v}var nl="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",ol=new RegExp(`(${nl})|[.…]+|[!?;\\n]`,"gu"),sl=/[\u0300-\u036f'’‘ʼ]/g,
al=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Wt(e){let t={};for(let[n,o]of Object.entries(e))t[n]=ss(o,t);return t}
var Re=(e,t)=>new RegExp(e.map(n=>ss(n,t)).join("|"),"y");function _t(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=
o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function Ft(e,t){let n=t;
for(let[o,a]of _t(e,t))n=n.slice(0,o)+n.slice(o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var mt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function os(e,t){let n=new Map,o=mt(t),a=0;for(let r of e.join("")){let l=r.charCodeAt(0);a+=l-97,
l!==126&&n.set(a++,o[n.size])}return n}function Ut(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function ss(e,t){return`(?:${(e.match(al)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:rl(a)).join("")})`}function rl(e){let t=as(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var as=e=>e.
normalize("NFKD").replace(sl,"").toLowerCase();function ht(e){let t="",n=[];for(let o of e.matchAll(ol)){if(/[.…]/.test(
o[0])&&o[0]!==".")continue;let a=`${o[1]?as(o[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}
return{line:t,places:n}}var ll=4,rs=4,ls=".",An=new WeakMap;function Xe(e,t){let{passes:n,kinds:o,learned:a}=cs(t),{line:r,places:l}=ht(e),c=Ft(
n,r),i=Object.entries(o).flatMap(([f,d])=>_t(d,c).map(([m,v])=>({kind:f,start:m,end:v-1}))),p=a?il(i,r,a):i,u=(f,d)=>f.span[0]-
d.span[0]||f.span[1]-d.span[1]||(f.kind<d.kind?-1:+(f.kind>d.kind));return p.map(({kind:f,start:d,end:m})=>({kind:f,span:[
l[d][0],l[m][1]]})).sort(u)}function*is(e){let{passes:t,kinds:n}=cs(e);for(let o of[t,...Object.values(n)])yield,_t(o,"w\
e are here ")}function cs(e){return An.has(e)||An.set(e,pl(e)),An.get(e)}function il(e,t,n){let{size:o,weights:a,kinds:r,
limit:l,least:c}=n,i=cl(t,n.same),p=i.slice(1).map((b,w)=>[...i[w],...b]),u=b=>{let w=new Set(b.flatMap(I=>I.numbers.map(
L=>L%o)));return[...w].reduce((I,L)=>I+(a.get(L)??0),0)/Math.sqrt(w.size)},f=[...i,...p];if(e.length)return Tn(f,u)[1]>c?
e:[];let d=f.filter(b=>b.length>ll),[m,v]=Tn(d,u);if(!(v>l))return[];let g=[...new Set(m.map(b=>b.numbers[0]))],k=b=>g.reduce(
(w,A)=>w+b[A%b.length],0),[j]=Tn(Object.keys(r),b=>k(r[b]));return[{kind:j,start:m[0].start,end:m.at(-1).start}]}function cl(e,t){
let n=ls,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],l=[`w ${r}`,`b ${n} ${r}`,...ul(a[0])];o.at(-1).
push({start:a.index,numbers:l.map(Ut)}),n=r,r===ls&&o.push([])}return o.filter(a=>a.length)}function ul(e){let t=["^",...e,
"$"];return t.slice(rs-1).map((n,o)=>`n ${t.slice(o,o+rs).join("")}`)}var Tn=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,o)=>o[1]>
n[1]?o:n,[null,-1/0]),us=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:a})=>t[a]===o))?.[1]??null;
function pl({lists:e,passes:t,phrases:n,learned:o}){let a=Wt(e),r=Object.entries(n).map(([l,c])=>[l,Re(c,a)]);return{passes:Re(
t,a),kinds:Object.fromEntries(r),learned:o&&fl(o)}}function fl({same:e,gaps:t,weights:n,kinds:o,...a}){let r=e.map(c=>c.
split(" ")),l=Object.entries(o).map(([c,i])=>[c,mt(i)]);return{...a,same:new Map(r.flatMap(c=>c.map(i=>[i,c[0]]))),weights:os(
t,n),kinds:Object.fromEntries(l)}}function ps({title:e,close:t,bar:n,parts:o}){let a=()=>{l.close?l.close():l.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var fs=["emergency","crisis","violence","agency","worried","child"],dl=["crisis","violence"],hs='a[href$="#Help-lines"]',
we=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function ds(){for(let e of we().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&we().listeners.delete(e),e.shown||=t}}function ml(e,{zone:t="",languages:n=[]}){
let o=c=>c.endsWith("/")?t.startsWith(c):t===c,a=e.find(({zones:c})=>c.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(c=>c.home);return r?r.code:n.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.
some(({code:i})=>i===c))??""}function gs(e,t,n){let o=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let c=o.flatMap(p=>Xe(p,l)),i=us(c,l);if(i)return{...i,kinds:[...new Set(c.map(
({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:c})=>c==="ruler"&&t[l]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Ln=(e,t)=>t.flatMap(n=>e.lines.filter(o=>o.
topic===n)),Nn=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},t):t),ms=e=>`tel:${e.match(/\d+/)[0]}`;
function ks({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(we().countries=t);let a=()=>we().countries,r=null,
l=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},we().
chosen||ml(a(),r)),c=()=>a().find(O=>O.code===l());function i(O){we().chosen=O,ds();for(let{element:D,draw:_}of we().listeners)
_(D)}function p(O,D){return D(O),we().listeners.add({element:O,draw:D,shown:!1}),queueMicrotask(ds),O}let u=O=>p(s("div",
{}),D=>D.replaceChildren(...O())),f=()=>{let O=[...a(),{code:"-",country:e["help-elsewhere"]}],D=s("select",{onchange:()=>{
i(D.value),o(D.value)}},...O.map(_=>s("option",{value:_.code},_.country)));return p(D,()=>{D.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),D)},d=({say:O,to:D},_)=>{if(/^(tel|sms):/.test(D))return s("a",
{class:_?"ajar-reach":"ajar-reach ajar-first",href:D},s("span",{},...Nn(O)));let U=s("span",{},O),q=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":$(e["help-copy-what"],{address:D}),onclick:async()=>{await Rn(D,U)&&(q.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},U," ",q)},m=O=>s("li",{},s("p",{class:"ajar-for"},O.
for_what),s("p",{class:"ajar-hint"},[O.name,O.hours,O.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...O.reach.map(d))),v=({emergency:O,note:D})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),D?s("\
p",{class:"ajar-hint"},D):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:ms(O)},$(e["help-call"],{number:O})))),
g=O=>u(()=>{let D=c();if(!D)return[s("p",{},e["help-elsewhere-how"])];let _=O.flatMap(U=>U==="emergency"?v(D):Ln(D,[U]).
map(m));return[s("ul",{class:"ajar-help-lines"},..._)]});function k(){ps({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},f(),In({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),g(fs),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:O,text:D,now:_,lines:U,kinds:q,
countries:P},{level:y,aside:S,needs:C}){return P&&!M()&&(we().countries=P),s("section",{class:"ajar-danger"},s(`h${y}`,{
tabindex:"-1"},O),s("p",{},D),q.length?null:C?.()??null,f(),g(U),s("ul",{class:"ajar-todo"},..._.map(F=>s("li",{},F))),s(
"p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:S},e["help-aside"]))}let b=()=>s(
"button",{type:"button",class:"ajar-get-help",onclick:k},e["help-get"]);function w({emergency:O,...D}){let U=dl.map(P=>Ln(
D,[P])[0]?.reach??[]).flatMap(P=>["tel:","sms:"].map(y=>P.find(({to:S})=>S.startsWith(y))));return[{say:$(e["help-call"],
{number:O}),to:ms(O)},...U.filter(Boolean)]}let A=(O=`${e["help-line"]} `)=>u(()=>{let D=c(),_=(D?w(D):[]).flatMap(({say:P,
to:y},S)=>[S?" · ":"",s("a",{href:y},...Nn(P))]),U=s("button",{type:"button",class:"ajar-link",onclick:k},e["help-get"]),
q=s("span",{class:"ajar-off-paper"},_.length?" · ":"",U);return[s("p",{class:"ajar-help-line"},O,..._,q)]});function I(O){
if(!M())return;let[D]=[...O.querySelectorAll(hs)].reverse();D?.closest("p, ul").after(A(""));for(let _ of O.querySelectorAll(
"details"))_.open=_.querySelector("summary").textContent===c()?.country}let L=()=>u(()=>{let O=c();return O?[s("p",{},s(
"b",{},`${e["help-title"]}, ${O.country}`)),s("p",{},`${e["help-danger"]} ${$(e["help-call"],{number:O.emergency})}`),s(
"ul",{},...Ln(O,fs).map(({for_what:D,name:_,reach:U,hours:q})=>s("li",{},...Nn(`${D}: ${_}. ${U.map(({say:P})=>P).join("\
 · ")}. ${q}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),M=()=>a().length>0;return{open:k,notice:j,button:b,line:A,addNumbers:I,
text:L,choose:i,code:l,isKnown:M}}var In=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function ys(e){if(we().open){we().open=e;return}we().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(hs)&&(t.preventDefault(),t.stopPropagation(),we().open())},{capture:!0})}async function Rn(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function bs(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var hl="about:blank";function Dn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(hl)}function ws(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Dn()))},{capture:!0})}function vs(e,t,{words:n,group:o,change:a,say:r}){let l={...t},c={},i=e.piles.map(m=>(c[m.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.currentTarget.
classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");let g=f[v.dataTransfer.
getData("text/plain")]?.[m.id];g&&!g.matches(":disabled")&&(g.checked=!0,u(g.dataset.card,m))}},c[m.id]))),p=()=>e.piles.
forEach(m=>{c[m.id].textContent=$(n["pile-count"],{pile:m.text,n:Object.values(l).filter(v=>v===m.id).length})}),u=(m,v)=>{
l[m]=v.id,p(),a({...l}),r($(n.moved,{card:Oe(e.cards.find(g=>g.id===m).text),pile:v.text}))},f={},d=e.cards.map(m=>{f[m.
id]={};let v=`${o}-${m.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:g=>g.dataTransfer.setData(
"text/plain",m.id)},s("legend",{},m.text),s("div",{class:"ajar-into"},...e.piles.map(g=>{let k=s("input",{type:"radio",name:v,
value:g.id,"data-card":m.id,checked:l[m.id]===g.id,onchange:()=>u(m.id,g)});return f[m.id][g.id]=k,s("label",{},k,s("spa\
n",{},g.text))})))});return p(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-piles"},...i),...d)}var qn=["open","closed"],gl=[...qn,"half-open"],kl=2,yl=90,Pn=3,Ht="none",xs=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
bl=/[“”„«»"' \t\n]/g,js=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,wl=["i","im","id","ill","ive","its","we",
"were","well"],vl=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,xl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Bn=new WeakMap;function jl(e,t){let n=$s(t),{sentences:o,forms:a,at:r}=Ol(e,n);if(r<0||a[r].name===Ht)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Al(Ml({sentences:o,forms:a,at:r},n),n.learned),{name:c,start:i,end:p}=a[r],u=Tl(l,c,Wn(e,o[r],
i,p),t),f=Ll(e,o,n),m=[l==="open"&&f.some(v=>v.name!=="two-at-once")?"":u,...f.map(v=>v.remark)].filter(Boolean);return{
kind:l,reason:u,notes:f,remarks:m.slice(0,kl)}}function Sl(e,t){let n=$s(t),o=t["about-statements"],a=Cs(ql(e)),r=Object.entries(n.blame).map(([g,k])=>({name:g,places:a.
flatMap(j=>Nl(g,k,j,n))})),l=new Set(r.flatMap(({places:g})=>g.map(({sentence:k})=>k))),c=[],i="";for(let{name:g,places:[
k]}of r){if(!k)continue;let j=Il(e,k,n.quotedTo[g]);c.length||(i=Rl(g,e,k,n)),c.push({name:g,words:j,remark:$(o.blame[g].
say,{words:j})})}let p=c.map(g=>g.name),u=a.filter(g=>!l.has(g)),f=Object.keys(n.parts).filter(g=>(g==="seen"?u:a).some(
({line:k})=>De(n.parts[g],k))),d=f.map(g=>o.parts[g]).join(", "),m=f.length?$(o.mirror,{parts:d}):"",v=[m,c.length?`${c[0].
remark} ${i}`:""].filter(Boolean);return{parts:f,mirror:m,blame:p,notes:c,rewording:i,remarks:v}}function Ss({remark:e,opener:t=""},n,o){
return o?.coach?Object.values(o.dangers).some(r=>Xe(n,r).length)?[]:e==="question"?jl(n,o.coach).remarks:Sl(`${t.replace(
/…$/,"")} ${n}`,o.coach).remarks:[]}function $s(e){return Bn.has(e)||Bn.set(e,$l(e)),Bn.get(e)}function $l(e){let t=Wt(
e.lists),n=c=>Object.fromEntries(Object.entries(c).map(([i,p])=>[i,Re(p,t)])),{limit:o,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Re(e.echoes,t),stated:Re(
e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:qn.map(c=>mt(l[c]))},passes:Re(e.passes,t),quotes:Re(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function De(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Ol(e,t){let n=Cs(e),o=n.map(p=>El(p,t)),a=p=>n.map((u,f)=>f).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>Os(n[p])>=Pn),c=a(p=>!["none","echo","short"].includes(o[p].name)),[i]=[l,r,c].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:o,at:i??n.length-1}}var zt=e=>e.trim().split(" ").slice(0,-1),Os=({line:e})=>zt(
e).length-1;function El({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:l}){for(let[u,f]of Object.entries(
n)){let d=De(f,e);if(d)return{name:u,start:d[0],end:d[1]}}let c=Object.entries(o).map(([u,f])=>({name:u,place:De(f,e)})).
filter(({place:u})=>u).map(({name:u,place:[f,d]})=>({name:u,start:f,end:d}));if(c.length){let u=c.reduce((f,d)=>d.start<
f.start?d:f);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:Ht}:e.
slice(2,u.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:Ht}:u}let i=Es(zt(e).slice(1),a).length>Pn?"echo":"short";return{name:t==="?"&&De(r,e)?i:Ht,start:2,end:e.length}}
function Es(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Cl({sentences:e,forms:t,at:n},{fillers:o}){let{
line:a,mark:r}=e[n],l=Es(zt(a).slice(1),o),c=zt(a.slice(t[n].start)),i=["what","how","why","tell","half-open"],p=t.filter(
({name:u},f)=>f!==n&&(e[f].mark==="?"||i.includes(u)));return[...l,...[2,3].map(u=>`> ${c.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:u})=>`beside ${u}`)]}function Ml(e,t){let{forms:n,weights:o,unit:a}=t.learned,
r=n[e.forms[e.at].name]??qn.map(()=>0),l=new Set(Cl(e,t).map(p=>Ut(p)%o[0].length)),c=a/Math.sqrt(l.size);return[...r.map(
(p,u)=>p+[...l].reduce((f,d)=>f+o[u][d],0)*c),0]}function Al(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-a);return n-o>=t?
gl[e.indexOf(n)]:""}function Tl(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?$(a[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":$(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Ll(e,t,{
data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(i=>i.mark==="?"),l=r.length?r:t.slice(-1),c=[];return Object.
entries(o).flatMap(([i,p])=>{let u=l.map(d=>({sentence:d,place:De(p,d.line)})).find(({place:d})=>d);if(u){let d=Wn(e,u.sentence,
...u.place);return c.some(m=>m.includes(d))?[]:(c.push(d),[{name:i,words:d,remark:$(a[i],{words:d})}])}let f=l.filter(d=>Os(
d)>=Pn).length>1;return i==="two-at-once"&&f?[{name:i,words:"",remark:a[i]}]:[]})}function Nl(e,t,n,{passes:o,quotes:a,unless:r}){
if(De(a,n.line))return[];let l=Ft(o,n.line),c=De(t,l);return!c||r[e]&&De(r[e],l)?[]:[{sentence:n,start:c[0],end:c[1]}]}function Il(e,{
sentence:t,start:n,end:o},a){let r=a&&De(a,t.line.slice(n,o));return Wn(e,t,n,r?n+r[1]:o)}function Rl(e,t,n,o){let a=o.data["\
about-statements"].blame[e],r=Dl(e,t,n,o),l=r>0?Bl(t,n.sentence,r):"",c=e==="ultimatum"&&ht(l).line.split(" ").some(u=>wl.
includes(u)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!c?$(p,{rest:l}):a.
otherwise}function Dl(e,t,{sentence:n,start:o,end:a},{verbs:r,acts:l}){let{line:c}=n,i=c.slice(o,a).trim().split(" "),p=i[0]===
"you"||i[0]==="u",u=m=>p&&i.slice(1,1+m.length).join()===m.join(),f=0;e==="need-you-to"&&i.at(-1)==="to"&&!i.includes("n\
ot")&&(f=a);let d=u(["never"])&&r.has(i[2])||u(["always"])&&l.has(i[2]);if(e==="always"&&d&&(f=c.indexOf(` ${i[2]} `,o)+
1),e==="makes"&&u(["make","me","feel"])&&(f=c.indexOf(" feel ",o)+6),e==="feel-you"){let m=c.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
f=m<0?0:o+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(c.slice(o))){let[[m],[,v]]=[n.places[o],n.places[a-1]];
t.slice(m,v).includes(",")&&(f=o+i.slice(0,3).join(" ").length+1)}return f<c.length-2?f:0}function Bl(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split(xl,1),a=o.replace(js," ").replace(/^ +| +$/g,"");return[...a].length<=yl?a:""}var Wn=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(js," ").replace(vl,"");function Cs(e){let{line:t,places:n}=ht(e),o=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
c]=n[a],[,i]=n[r-1],p=l?n[r]:[i,i];o.push({line:`^ ${t.slice(a,r)}. `,places:[[c,c],[c,c],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return o}function ql(e){return e.replace(xs,"").replace(bl,"")?e.replace(xs,t=>" ".repeat(t.length)):
e}var Pl=1200;function Ms(e,{words:t,find:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-hint"}),r=s("div",
{class:"ajar-remarks"},o,a),l=0,c=[],i=f=>{window.ajarNoRemarks=f,c=[],u()},p=(f,d)=>s("button",{type:"button",class:"aj\
ar-link",onclick:()=>i(d)},f);function u(){let f=window.ajarNoRemarks===!0,d=f||!e.value.trim()?[]:n(e.value);d.length&&
d.join(`
`)===c.join(`
`)||(c=d,o.replaceChildren(...d.map(m=>s("p",{},m))),f?a.replaceChildren(p(t["remarks-on"],!1)):d.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,Pl)}),r}var _n=2e4,Wl=10,ve=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function gt({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new ve("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],c=l==null?null:Fl[r.kind](l,r);Le(r,a)&&(a[r.
id]=_l(r,c,a))}return a}function Kt(e,t){try{gt(e,t)}catch(n){if(n instanceof ve)return!1;throw n}return!0}var Ls=e=>Object.
values(e).every(t=>t==null);function xe(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>As(
e.cards,n)),ye(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${As(e.piles,t[n.
id])}`);case"date":return[Cn(t)];case"list":return t.map(ye);default:return[ye(`${t}`)]}}var As=(e,t)=>e.find(n=>n.id===
t)?.text??t;function _l(e,t,n){if(e.kind!=="choice"||!t)return t;let o=Ze(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Fl={ruler(e){if(!Number.isInteger(e)||e<0||e>Wl)throw new ve("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:i})=>i);if(!Ts(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Un(a)))throw new ve("answer-cards");let{chosen:r}=e,l=Fn("own"in e?e.own:"")??"";if(l&&!o)throw new ve("ans\
wer-own");if(!n&&r.length+!!l>1)throw new ve("answer-one-card");let c=a.filter(i=>r.includes(i));return c.length||l?{chosen:c,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),a=Un(n.map(({id:l})=>l));if(!Ts(e)||!Object.keys(e).every(
Un(o))||!Object.values(e).every(a))throw new ve("answer-piles");let r=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:Fn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new ve("answer-lines",
{most:t});let n=e.map(o=>Fn(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!st(e))throw new ve(
"answer-day");return e}};function Fn(e){if(typeof e!="string")throw new ve("answer-text");if(e.length>_n&&[...e].length>
_n)throw new ve("answer-long",{most:_n});return ye(e)?e:null}var Un=e=>t=>e.includes(t),Ts=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Ul=[{answers:["all"]}],Hl=/\p{L}/u,zl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Kl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Vl=/\{([a-z][a-z0-9-]*)\}/g;function Gt({items:e,rules:t,reflection:n},o,a={}){let{plain:r=!1,last:l=null}=a,c=Object.fromEntries(
e.map(({id:f})=>[f,o[f]??null]));if(Ls(c))return"nothing"in n?[Vt([n.nothing])]:[];let{parts:i}=Rs({items:e,answers:c,rules:t,
phrases:n,last:l}),u=(r||!t.length?Ul:t).flatMap(i);return r||!("closing"in n)?u:[...u,Vt([n.closing])]}function Is({items:e,
rules:t,reflection:n},o){let{sentences:a}=Rs({items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(
r):[])}var Vt=e=>({words:e,heading:"",said:[]}),Pe=(e,t,n=[])=>({words:n,heading:e,said:t}),Ns=(e,t)=>e.filter(n=>!t.has(
Ae(n)));function Rs({items:e,answers:t,rules:n,phrases:o,last:a}){let r=y=>e.find(({id:S})=>S===`couple-${y}`)??e.find(({
id:S})=>S===y),l=y=>t[r(y)?.id]??null,c=y=>r(y)?xe(r(y),l(y)):[],i=y=>{let S=new Set(y.map(r));return e.filter(C=>S.has(
C))},p=y=>{let S=l(y);return typeof S=="number"?S:c(y).length},u=y=>y.map(S=>l(S)?.chosen).find(S=>Array.isArray(S))??[],
f=(y,S)=>{let[C,F]=[r(y),l(y)];return C?.kind!=="sort"||!F?[]:C.cards.filter(({id:V})=>F[V]===S).map(({text:V})=>V)},d=y=>new Set(
y?c(y).map(Ae):[]),m=({if:y=[],unless:S=[]})=>y.every(v)&&!S.some(v);function v(y){if(typeof y=="string")return l(y)!==null;
let{item:S=[],cards:C,piles:F,without:V,only:K,least:Q,asked:z}=y;if(z)return!!r(z)&&Le(r(z),t);let ee=S.find(Y=>l(Y)!==
null);if(!ee)return!1;let oe=u([ee]);return C&&!C.some(Y=>oe.includes(Y))||F&&!F.some(Y=>Ns(f(ee,Y),d(V)).length)||K&&!(Y=>Y.
size===1&&Y.has(K))(new Set(Object.values(l(ee))))?!1:Q==null||p(ee)>=Q}let g=(y,S={})=>$(o[y],S);function k(y,S={}){if(typeof y==
"string")return g(y,S);if(!m(y))return null;let{phrase:C,of:F,since:V}=y;if(!F)return g(C,S);if(!c(F).length)return null;
let K=V&&a?.values[F];return K==null?g(C,{n:p(F),...S}):g(V,{n:p(F),last:K,day:a.day,...S})}let j=(y=[],S={})=>y.map(C=>k(
C,S)).filter(C=>C!==null),b=(y,S)=>{let C=j(y,S);return C.length?[Vt(C)]:[]};function w(y){if(typeof y=="string")return c(
y);if("level"in y)return D(y);if("phrase"in y){let[Q]=y.of?c(y.of):[],z=k(y,Q===void 0?{}:{words:Q});return z===null?[]:
[z]}let{item:S,pile:C,also:F,without:V}=y,K=C?f(S,C):c(S);return F&&(K=K.filter(Q=>d(F).has(Ae(Q)))),Ns(K,d(V))}let A=({
heading:y,under:S})=>y?g(y):(S&&r(S)?.said)??"";function I(y,S){let C=r(y);if(C?.kind!=="sort"||t[C.id]===null)return[];
let F=K=>C.piles.find(Q=>Q.id===K).text;return(S??C.piles.map(({id:K})=>K)).map(K=>({id:K,text:F(K),cards:f(y,K)}))}let L=n.
find(y=>y.ladder)?.ladder,M=()=>Math.floor(L.rungs.length/2);function O(y){let[S]=u([y]);return!L||!S?null:M()-L.rungs.findIndex(
({card:C})=>C===S)}function D({level:y,up:S=0}){let C=y.map(O).find(V=>V!==null);if(!L||C===void 0)return[];let F=L.rungs[M()-
C-S];return F?c(F.item):[]}let _={answers({answers:y}){return(y[0]==="all"?e:i(y)).filter(({id:C})=>t[C]!==null).map(C=>Pe(
C.said||C.ask,xe(C,t[C.id])))},lines(y){let S=y.lines.flatMap(w),C=S.length?[Pe(A(y),S,j(y.say))]:[],F=y.count?.[Math.min(
S.length,y.count.length-1)];return F?[...C,Vt([g(F,{n:S.length})])]:C},piles({piles:y,only:S,heading:C,below:F={},all:V={}}){
let K=Q=>Q.length===r(y).cards.length;return I(y,S).filter(({cards:Q})=>Q.length).flatMap(({id:Q,text:z,cards:ee})=>{let oe=K(
ee)&&V[Q]||F[Q],W=C?g(C,{pile:z}):z;return[Pe(W,ee),...b(oe?[oe]:[])]})},empty(y){let S=I(y.empty,y.only).filter(({cards:C})=>!C.
length).map(({text:C})=>C);return S.length?[Pe(A(y),S,j(y.say))]:[]},sentence(y){let S=o[y.sentence],C=Ds(S),F=Object.fromEntries(
C.map(V=>[V,c(V).join(" ")]));return Object.values(F).every(Boolean)?[Pe(A(y),[Hn(y,S,F)])]:[]},message(y){let S=U(y.message);
return S.length?[Pe(A(y),[S.join(" ")])]:[]},ladder(){let[y=""]=c(L.goal),[[S],[C]]=[u([L.today]),u([L.later])],F=L.rungs.
map(({card:V,item:K})=>{let Q=r(K)?.said??"",[z]=c(K),ee=z?`${Q}: ${z}`:g("open",{level:Q}),oe=Gl(V===S,V===C,!!C);return oe?
g(oe,{level:ee}):ee});return[Pe(g(y?"ladder":"ladder-unnamed",{goal:y}),F)]},missing({missing:y,say:S}){let C=i(y).filter(
({id:F})=>t[F]===null);return C.length?b(S,{parts:C.map(F=>F.said).join("; ")}):[]},repeated(y){let S=y.repeated.map(c),
C=new Map;for(let K of S.flat())C.has(Ae(K))||C.set(Ae(K),K);let F=K=>S.filter(Q=>Q.some(z=>Ae(z)===K)).length>1,V=[...C].
filter(([K])=>F(K)).map(([,K])=>K);return V.length?[Pe(A(y),V)]:[]}},U=y=>y.parts.map(S=>[S,c(S.item)[0]]).filter(([,S])=>S).
map(([S,C])=>q(S,C,y));function q(y,S,{self:C=[],small:F=[],capitals:V=[]}){let{opener:K,clause:Q,clauses:z=[],questions:ee=[],
names:oe=!1}=y,W=Oe(S),Y=Pt(W),ce=Y.toLowerCase();if(C.includes(ce))return He("{words}.",{words:W});let ue=[...o[K]].at(
-1);if(!zl.test(W.match(Hl)?.[0]??"a")||ee.includes(ce))return He(`{words}${ue}`,{words:W});let N=o[Q&&z.includes(ce)?Q:
K],G=oe||V.includes(Y);return He(N,{words:Jt(W,F,G)})}function P(y){if(!m(y))return[];let S=Object.keys(_).find(F=>F in y),
C=S?_[S](y):b(y.say);return C.length&&y.then?[...C,...b([y.then])]:C}return{parts:P,sentences:U}}var Ds=e=>[...e.matchAll(
Vl)].map(([,t])=>t);function Hn({alike:e,small:t=[],lower:n=[]},o,a){let r=c=>Jt(Oe(ye(a[c])),t,!n.includes(c)),l=Object.
fromEntries(Ds(o).map(c=>[c,r(c)]));return He(o,l,e)}function Jt(e,t,n){let o=Pt(e);if(!([...o].length>1&&Kl.test(o)&&!n)&&
!t.includes(o.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function Gl(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function Bs(e,t,n,o=null){let a=Jl(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:Gt(e,t,{plain:r,last:o})}}function Jl({
items:e},t,n){let o=n&&gs(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function zn(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],c=(u,f)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),f()}},u),i=c(t["home-no"],()=>{}),p=s("div",{class:"\
ajar-moves"},i,c(n,a));e.replaceChildren(s("p",{},o),p),i.focus()}function Zt(e){let n=s("button",{type:"button",onclick:()=>zn(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function qs({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=s("p",{class:"ajar-problem",role:"al\
ert"}),c=s("p",{class:"ajar-news",role:"status"}),i=s("div",{}),p=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,c,i),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=u,d=!1,m=!1,v=!1,g=!1,k=!1,j=(N,G,se={})=>s(
"button",{type:"button",onclick:G,...se},N),b=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>S()}),w=j(
e["keep-open"],()=>S(),{class:"ajar-link"}),A=s("div",{class:"ajar-offer"}),I=!1,L=N=>{N.tabIndex=-1,N.focus()},M=()=>i.
querySelector(".ajar-change"),O=()=>u.state==="kept"&&!u.reopen;function D(N,G=N){r.dataset.short=G,a.textContent!==N&&(a.
textContent=N)}function _(){let N=u.problem?e["keep-unsaved"]:e["keep-saving"],[G,se]={none:[e["notice-alone"],e["notice\
-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[N],
lost:[e["keep-lost"]]}[k?"lost":u.state];r.classList.toggle("ajar-state-lost",k),D(G,se),r.dataset.longest=u.state==="ke\
pt"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,U()}function U(){let N=n&&
u.state==="none"&&!d,[G,se]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];b.setAttribute(
"aria-label",G),b.replaceChildren(s("span",{class:"ajar-long"},G),s("span",{class:"ajar-short"},se)),b.hidden=!N||I,w.hidden=
!N||!u.exists,A.hidden=!N||g,p.hidden=N&&l.hidden&&!c.textContent}function q(){let N=()=>{g=!0,_(),L(r)};return A.replaceChildren(
s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},j(e["keep-nothing"],N),j(e["keep-offer-yes"],S))),A}function P(){
u={...u,saved:!1},_()}function y(){_(),f=u,O()?i.replaceChildren(m?z("change"):Y()):u.state!=="none"?i.replaceChildren(z(
"unlock")):d?i.replaceChildren(z(u.exists?"open":"start")):i.replaceChildren(n?"":g?K():V())}let S=()=>{d=!0,c.textContent=
"",y(),p.scrollIntoView({block:"nearest"}),i.querySelector("input").focus()},C=()=>u.hosted?s("p",{},e["keep-hub"]):null,
F=()=>u.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function V(){return s("div",
{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[u.exists?"keep-there":"keep-why"]),C(),s("d\
iv",{class:"ajar-moves"},j(e["keep-nothing"],()=>{g=!0,y(),L(r)}),j(e[u.exists?"keep-open":"keep-start"],S)))}let K=()=>s(
"p",{},j(e[u.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function Q(){let G=["none","weak","fair","good","s\
trong"].map(se=>e[`keep-strength-${se}`]).reduce((se,T)=>T.length>se.length?T:se);return s("p",{class:"ajar-strength","a\
ria-live":"polite","data-longest":G},s("span",{},e["keep-strength-none"]))}function z(N){let G=N==="start"||N==="change",
se={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[N],T=s("input",{id:`${o}-\
words`,type:"password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{G&&t({strength:T.value})}}),Z=s("in\
put",{id:`${o}-again`,type:"password",spellcheck:"false"}),te=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),Z),
X=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),ne=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:u.
place,onchange:()=>t({place:ne.value})}),ae=Q(),pe=()=>{if(!T.value){T.focus();return}if(X.hidden=!0,G&&T.type==="passwo\
rd"&&Z.value!==T.value){X.textContent=e["keep-again-differs"],X.hidden=!1,Z.focus();return}N==="change"?t({change:T.value},
{awaited:!0}):t({[N==="start"?"keep":"unlock"]:T.value,place:ne.value},{awaited:!0}),D(e["keep-opening"]),T.value="",Z.value=
"",ae.firstChild.textContent=e["keep-strength-none"]},fe=()=>{d=!1,m=!1,y(),N==="change"?M().focus():L(r)},me=s("details",
{},s("summary",{},e["keep-where"]),s("label",{for:`${o}-place`},e["keep-place"]),ne);return s("form",{class:"ajar-ask",onsubmit:de=>{
de.preventDefault(),pe()}},s(u.state==="locked"?"h1":"p",{class:"ajar-title"},se),C(),N==="start"&&n?s("p",{},e["keep-wh\
y"]):null,N==="start"?F():null,N==="change"?s("p",{},e["keep-change-how"]):null,G?s("p",{},e["keep-no-way-back"]):null,N===
"start"&&u.here==="browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[N==="change"?"keep-new":"kee\
p-passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},e[G?"keep-how":"keep-how-open"]),T,G?ae:null,G?te:null,s("label",
{class:"ajar-card"},s("input",{type:"checkbox",onchange:({target:de})=>{T.type=de.checked?"text":"password",te.hidden=de.
checked,X.hidden=!0}}),s("span",{},e["keep-see"])),G?X:null,N==="change"||u.here?null:me,s("div",{class:"ajar-moves"},N===
"unlock"?null:j(e["keep-not-now"],fe),s("button",{type:"submit"},se)),G?null:W(),N==="start"&&u.here?oe():null)}let ee=()=>s(
"div",{},j(e["keep-copy"],()=>t({take:"sealed"})));function oe(){let N={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},G=s("input",{type:"file",onchange:async()=>{let Z=new Uint8Array(await G.files[0].arrayBuffer()),te=()=>t(
{bring:Z},{awaited:!0});G.value="",u.exists?zn(T,{...N,act:te}):te()}}),se=s("label",{class:"ajar-words"},s("span",{},e["\
keep-bring"]),G),T=s("div",{class:"ajar-twice"},se);return T}function W(){let N=Zt({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summary",{},e["keep-forgot"]),s("p",{},e["keep-f\
orgot-how"]),...u.here?[s("p",{},e["keep-copy-forgot"]),ee(),oe()]:[],s("p",{},e["keep-erase-how"]),N)}function Y(){let N=s(
"select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(N.value)})},...[...new Set([5,15,30,60,u.minutes])].sort((G,se)=>G-
se).map(G=>s("option",{value:G,selected:G===u.minutes},$(e["keep-minutes"],{n:G}))));return s("div",{class:"ajar-kept"},
j(e["keep-lock"],()=>{D(e["keep-opening"]),t({lock:!0},{awaited:!0})}),j(e["keep-change"],()=>{m=!0,v=!1,y(),i.querySelector(
"input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-changed",role:"status"},v?e["keep-changed"]:""),s("details",
{},s("summary",{},e[u.here?"keep-more":"keep-where"]),...u.here?[s("p",{},e["keep-copy-how"]),ee()]:[s("p",{},u.place)],
u.copied?s("p",{},$(e["keep-copied"],{program:u.copied})):null,s("label",{for:`${o}-minutes`},e["keep-idle"]),N))}function ce(N){
if(N.strength!=null){let G=i.querySelector(".ajar-strength > span");G&&(G.textContent=N.strength);return}if(N.changed){m=
!1,y(),i.querySelector(".ajar-changed").textContent=e["keep-changed"],v=!0,M().focus();return}u={...u,...N},u.state==="k\
ept"&&(d=!1),O()||(m=!1),_(),ue()}let ue=Qe(i,()=>{let N=f;if(N.state===u.state&&N.exists===u.exists&&N.minutes===u.minutes&&
N.here===u.here&&!!N.reopen==!!u.reopen&&!!N.hosted==!!u.hosted&&i.firstChild){f=u;return}let se=d&&N.place!==u.place;y(),
N.state!==u.state&&N.state!=="none"?L(r):se&&i.querySelector("input").focus()});return y(),{line:r,small:b,opener:w,more:p,
offer:q,setStart:N=>{I=N,_()},update:ce,begin:P,setLost:N=>{k=N,_()},say:N=>{c.textContent=N,p.hidden=!1}}}function Ps({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!Le(o,n)))if(o.kind==="choice"){let l=(o.among?
Ze(o,n):o.cards).map(i=>i.id).filter(i=>a.chosen.includes(i)),c=a.own?.trim()?a.own:"";(l.length||c)&&(n[o.id]={chosen:l,
own:c})}else if(o.kind==="sort"){let r=o.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var Ws=(e,t)=>$(e.ask,t);var Zl=new Set(["autorestarting","dead","restarting","terminating"]),Yl=4e3;function _s({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,l=(i,p)=>{
Zl.has(p)&&t()},c=(i,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,Yl):n()};return o.connect(
l),a.connect(c),()=>{clearTimeout(r),o.disconnect(l),a.disconnect(c)}}function Fs({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([i,p])=>{let u=Ps(i,p),f=i.items.filter(d=>d.id in u).map(d=>[Ws(d,u),...xe(d,u[d.id])].join(`
`));return[i.title,...f].join(`

`)}).join(`


`);async function r(i){let p=a(),u=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,i.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(i.append(u),u.select(),!document.execCommand("\
copy"))return}i.querySelector("[role=status]").textContent=e["lost-copied"]}function l(i={}){let p=s("div",{class:"ajar-\
lost",hidden:!o,...i},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function c(i){o=i;for(let p of n)p.hidden=!i}return{line:l,set:c,isLost:()=>o,forget:i=>n.delete(
i)}}var Us=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Hs(e,{words:t,send:n,open:o,help:a,matters:r,ways:l}){let c=s("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),i=je(t,M=>c.replaceChildren(M)),p=M=>{i.begin(),n(M)},u=s("div",{}),f={},d="",m=0,v=It(t);e.replaceChildren(s(
"section",{class:"ajar-home","aria-label":t["home-title"]},u),c);let g=(M,O)=>s("button",{type:"button",onclick:O},M),k=M=>s(
"div",{class:"ajar-reflection"},...M.flatMap(O=>at(O,3))),j=(M,O,D)=>Zt({words:t,label:M,question:O,act:()=>p(D)}),b=()=>{
let M=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{M.files[0]&&p({import:await M.files[0].text()}),
M.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),M)};function w(){let M=r();return f.something?
[M.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...M.map(({heading:O,lines:D})=>s("div",{},s("dt",
{},O),...D.map(_=>s("dd",{dir:"auto"},_))))),s("div",{class:"ajar-moves"},...l())]:[]}let A=Qe(u,()=>{let M=JSON.stringify(
[f,r()]);M!==d&&(d=M,Rt(u,I))});function I(){let M=(_,U)=>g(U,()=>p({take:_})),O=m>(f.danger?.kinds.length??0)?null:f.danger,
D=()=>{m=O.kinds.length+1,I(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(O?a.notice(O,{level:2,aside:D}):
"",s("p",{class:"ajar-welcome",tabindex:"-1"},f.welcome),f.newest?s("div",{class:"ajar-moves"},g(t["home-go-on"],()=>o(f.
newest))):"",f.due?.length?s("ul",{},...f.due.map(_=>s("li",{},_))):"",f.plan?.length?s("h2",{},t["home-plan"]):"",f.plan?.
length?k(f.plan):"",f.plan?.length&&!O?a.line():"",...(f.earlier??[]).filter(({plan:_})=>_.length).map(({title:_,plan:U})=>s(
"details",{},s("summary",{},`${t["home-plan"]}, ${_}`),k(U))),...w(),s("details",{},s("summary",{},t["home-take"]),s("p",
{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...O?[]:[g(t["home-take-plan"],()=>p({take:"plan",paper:v.value(),
country:a.code()})),v.element(),M("calendar",t["home-take-calendar"]),f.danger?"":M("calendar-line",t["home-take-calenda\
r-line"])],M("check-ins",t["home-take-check-ins"]),M("everything",t["home-take-everything"])),b()),f.something?s("detail\
s",{},s("summary",{},t["home-end"]),s("p",{},t["home-anew-how"]),j(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",
{},t["home-erase-how"]),j(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:M=>{i.end(),f=M,A()},settle:i.
end,say:(M,O="")=>{i.end();let D=s("div",{class:"ajar-text"});be(D,O),c.replaceChildren(M,D),c.scrollIntoView({block:"ne\
arest"})}}}function zs({name:e,type:t,data:n}){let o=URL.createObjectURL(new Blob([Us(n)],{type:t}));s("a",{href:o,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}var Ql=1e3;function Yt(e,{title:t,paper:n,isTight:o=!1,onRefused:a}){let{documentElement:r,title:l}=document,c=d=>s("div",
{class:`ajar-plan-${d}`},s("div",{})),i=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},c("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),c("foot"));document.body.append(i),r.classList.add("ajar-printing"),document.title=t;
let p=new AbortController,u=()=>{p.abort(),i.remove(),r.classList.remove("ajar-printing"),document.title=l},f=setTimeout(
a,Ql);addEventListener("beforeprint",()=>clearTimeout(f),{once:!0}),window.print();for(let d of["pointerdown","keydown",
"pagehide"])addEventListener(d,u,{capture:!0,signal:p.signal})}function Vs({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:l,sentence:c,plan:i,message:p,more:u,needs:f,support:d,
ladder:m}=e,v=[s("h1",{},r),...l.map(g=>Ks("ajar-plan-goal",g)),...c.map(g=>Ks("ajar-plan-hero",g)),Kn(i,"h2"),...p.map(
g=>Qt(g,et(g.lines))),u.length?s("section",{},Kn(u,"h2")):"",...f.map(g=>Qt(g,ni(g))),...d.map(g=>Qt(g,[Kn(g.fields,"h3")])),
...m.map(g=>Qt(g,oi(g),ti(g))),n.length?s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-number\
s"},n.join(" · ")):null];Yt(v,{title:r,paper:t,isTight:u.length>2,onRefused:a})}var Xt=({lines:e})=>[...e.join("")].length,
Xl=e=>Xt(e)<160?"large":Xt(e)<500?"middle":"usual",Ks=(e,t)=>s("div",{class:e,"data-size":Xl(t)},...Vn(t,"h2")),ei=e=>Xt(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),et=e=>e.map(t=>s("p",{dir:"auto"},t)),Gs=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:et(e),Vn=({heading:e,lines:t},n,o=et)=>[s(n,{},e),...o(t)];function Kn(e,t){
let n=e.every(ei)?"ajar-plan-beside":"",o=t==="h3"?Gs:et;return s("div",{class:n},...e.map(a=>s("div",{},...Vn(a,t,o))))}
var ti=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+Xt(o),0)<900,Qt=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),ni=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(o=>[...o].length<60)?s(
"ul",{class:"ajar-plan-pills"},...t.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},...Vn(t,"h3",Gs))),oi=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>et(n)),s("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-\
here":a.length>0},s("h3",{},n),s("div",{},...et(o),a.length?s("p",{},s("b",{},a.join(" · "))):null))))];var si={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},tt=10,
ai=400,kt=17,Gn=16,ze=14,[Xs,ea]=[12,38],[Jn,Zn,ri]=[46,8,30],Js=15,Zs=26,li=14;function Yn(e,t,n){let o=t.filter(({id:c})=>e.
some(i=>i[c]!==null)),[a,r]=e.length>1?ci(e,o,n):ii(e[0],o,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ie(r)}`}">
${a.join(`
`)}
</svg>
`}function ii(e,t,n){let[o,a,r]=[92,14,n-14],l=i=>a+(r-a)*i/tt;return[t.flatMap(({id:i,name:p},u)=>{let f=u*o,d=f+46,m=e[i],
v=[...Array(tt+1).keys()].map(k=>yt([l(k),d-5],[l(k),d+5],"edge",1)),g=[0,tt].filter(k=>k!==m).map(k=>We(`${k}`,l(k),d+25,
"muted",{size:ze,anchor:"middle"}));return[We(p,0,f+kt,i,{size:kt,bold:!0}),yt([a,d],[r,d],"edge",1.5),...v,...g,oa(i,l(
m),d,9),We(`${m}`,l(m),d+29,i,{size:kt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function ci(e,t,n){let o=di(e,Xs,n-ea),
a=Jn+tt*Zn+ri,r=t.flatMap(({id:p,name:u},f)=>ui(e,p,u,o,f*a,n)),l=t.length*a,[c,i]=mi(e,o,l,n);return[[...r,...c],l+i]}function ui(e,t,n,o,a,r){
let[l,c]=[a+Jn,a+Jn+tt*Zn],i=e.map((d,m)=>({value:d[t],x:o[m],y:c-Zn*d[t]})).filter(({value:d})=>d!==null),p=[l,c].flatMap(
(d,m)=>[yt([0,d],[r-ea+Xs,d],"line",1),We(m?"0":`${tt}`,r,d+5,"muted",{size:ze,anchor:"end"})]),u=Math.min(...o.slice(1).
map((d,m)=>d-o[m])),f=u<11?Math.max(2,u/3):5.5;return[We(n,0,a+kt,t,{size:kt,bold:!0}),...p,vi(i,t),...i.map(({x:d,y:m})=>oa(
t,d,m,f)),...pi(i,t)]}function pi(e,t){let n=e.map(({value:a,x:r,y:l},c)=>{let[i,p]=[e[c-1]?.value??a,e[c+1]?.value??a],
u=i>=a&&p>=a&&i+p>2*a,f=(i-a)*(p-a)<0,d=c===0||c===e.length-1;return{value:a,x:r+(f?Math.sign(i-a)*6:0),y:l+(u?22:-11),half:`${a}`.
length*Gn*.6/2,rank:d?0:a===i?3:f?2:1}}),o=[];for(let a of n.sort((r,l)=>r.rank-l.rank))(a.rank===0||a.rank<3&&e.length<=
li)&&!o.some(l=>fi(a,l))&&o.push(a);return o.map(({value:a,x:r,y:l})=>We(`${a}`,r,l,t,{size:Gn,bold:!0,anchor:"middle"}))}
var fi=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Gn;function di(e,t,n){let o=ta(e);if(o.length===1){let p=(n-
t)/(e.length-1);return e.map((u,f)=>t+f*p)}let a=o.slice(1).map((p,u)=>ln(o[u].day,p.day)),r=Js*(e.length-o.length)+Zs*a.
length,l=Math.min(1,(n-t)/r),c=Math.max(0,n-t-r)/a.reduce((p,u)=>p+u,0),i=t;return o.flatMap(({many:p},u)=>(u&&(i+=Zs*l+
c*a[u-1]),Array.from({length:p},(f,d)=>(d&&(i+=Js*l),i))))}function ta(e){if(!e.every(({day:o},a)=>o&&o>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(-1).many++:n.push({day:o,many:1});return n}
function mi(e,t,n,o){let a=ta(e);if(a.length===1){let[u]=a.map(w=>w.day&&Qs(w.day,!0)),d=o<ai||e.length>4?2:e.length,m=d===
2?[0,e.length-1]:[...e.keys()],v=o/d-14,g=m.map(w=>({x:t[w],lines:gi(e[w].moment,v)})),k=Math.max(...g.map(({lines:w})=>w.
length))*ze*1.25,j=g.flatMap(({x:w,lines:A})=>Ys(A,w,n+12,o)),b=u?[We(u,0,n+k+22,"muted",{size:ze})]:[];return[[...j,...b],
k+(u?28:8)]}let r=new Set(a.map(({day:u})=>u.slice(0,4))),l=[],c=0;for(let{day:u,many:f}of a){let[d,m]=[t[c],t[c+f-1]];l.
push({from:d,to:m,x:(d+m)/2,words:Qs(u,r.size>1)}),c+=f}let i=l.flatMap(({from:u,to:f,x:d})=>[yt([u,n-4],[f,n-4],"edge",
1),yt([d,n-4],[d,n+2],"edge",1)]),p=hi(l.map(u=>({...u,...na([u.words],u.x,o)})));return[[...i,...p.flatMap(({words:u,x:f})=>Ys(
[u],f,n+18,o))],24]}function hi(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.slice(1,-1))a.start>=o.at(-1).end+14&&a.
end+14<=n.start&&o.push(a);return[...o,n]}function na(e,t,n){let o=Math.max(...e.map(en))/2,a=Math.min(Math.max(t,o),n-o);
return{start:a-o,end:a+o}}function Ys(e,t,n,o){let{start:a,end:r}=na(e,t,o),[l,c]=a<=0?["start",0]:r>=o?["end",o]:["midd\
le",t];return e.map((i,p)=>We(i,c,n+p*ze*1.25,"muted",{size:ze,anchor:l}))}var Qs=(e,t)=>Ge(e,{month:"short",day:"numeri\
c",...t&&{year:"numeric"}});function gi(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){let l=`${n.at(-1)} ${r}`.
trim();!n.at(-1)||en(l)<=t?n[n.length-1]=l:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(Boolean).map(r=>ki(r,t))}
function ki(e,t){let n=[...e];if(en(e)<=t)return e;for(;n.length&&en(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}\
…`}var yi=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,en=e=>[...e].reduce((t,n)=>t+
ze*(yi.test(n)?1.05:.58),0),ie=e=>`${Math.round(e*10)/10}`,tn=e=>`var(--ajar-${e}, ${si[e]})`,bi={"&":"&amp;","<":"&lt;",
">":"&gt;"},wi=e=>e.replace(/[&<>]/g,t=>bi[t]);function We(e,t,n,o,{size:a,bold:r=!1,anchor:l="start"}){let c=r?' font-w\
eight="650"':"";return`<text ${`x="${ie(t)}" y="${ie(n)}" text-anchor="${l}"`} font-size="${a}"${c} fill="${tn(o)}">${wi(
e)}</text>`}var yt=(e,t,n,o)=>`<path d="M${e.map(ie).join(" ")}L${t.map(ie).join(" ")}" stroke="${tn(n)}" stroke-width="${o}\
" fill="none"/>`,vi=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${ie(n)} ${ie(o)}`).join("L")}" stroke="${tn(t)}" stroke-wid\
th="2.5" stroke-linejoin="round" fill="none"/>`;function oa(e,t,n,o){let[a,r,l]=[t,n,o];return`<path d="${{importance:`M${ie(
a-l)} ${ie(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,confidence:`M${ie(a-l*.9)} ${ie(r-l*.9)}h${ie(l*1.8)}\
v${ie(l*1.8)}h${ie(-l*1.8)}z`,readiness:`M${ie(a)} ${ie(r-l*1.25)}L${ie(a+l*1.25)} ${ie(r)}L${ie(a)} ${ie(r+l*1.25)}L${ie(
a-l*1.25)} ${ie(r)}z`}[e]}" fill="${tn(e)}"/>`}var xi=600,ji=340;function aa(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},o=Je.map(a=>({id:a,name:n[a]}));return{sentence:Si(e,t),wide:Yn(e,o,xi),narrow:Yn(e,o,ji),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...Je.map(r=>a[r])])}}function Si(e,t){let[n,o]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},r=n.day&&
$i(n.day,n.day.slice(0,4)!==o.day?.slice(0,4)),l=Je.filter(p=>n[p]!==null);if(e.length===1){let p=l.map(f=>$(t["check-in\
s-value"],{ruler:a[f],value:n[f]})),u=sa(p);return r?$(t["check-ins-once"],{day:r,rulers:u}):$(t["check-ins-once-undated"],
{rulers:u})}let c=l.filter(p=>o[p]!==null).map(p=>$(n[p]===o[p]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[p],before:n[p],
after:o[p]}));if(!c.length)return t["check-ins-differ"];let i=sa(c);return r?$(t["check-ins-since"],{day:r,rulers:i}):$(
t["check-ins-since-undated"],{rulers:i})}var $i=(e,t)=>Ge(e,{month:"long",day:"numeric",...t&&{year:"numeric"}}),sa=e=>new Intl.
ListFormat("en-US",{type:"conjunction"}).format(e);var nt=(...e)=>e.map(([t,n,o={}])=>ge("path",{class:t,d:n,...o})),bt=(e,...t)=>ge("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Oi=(e,t,n,o)=>ge("circle",{class:e,cx:t,cy:n,r:o}),Ei={cup:()=>bt("88 74 46 56",...nt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>bt("296 12 176 168",...nt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>bt("136 24 136 140",...nt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Oi("glow",234,94,4),...nt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>bt("312 66 80 120",...nt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>bt("190 66 72 100",ge("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ge("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...nt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ra=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},Ei[l](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function la(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),ra(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var ia=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),ra(e.doors,t)),
ca=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Ci=4e3,Mi=6e3,Ai=6;function ua(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(d,m){o.textContent=d,a.dataset.breath=m}function c(){if(n===Ai){u(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(i,Ci)}function i(){l(e.out,"out"),t=setTimeout(c,Mi)}function p(){n=0,r.textContent=
e.stop,c()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(d=>s("li",{},d))))),stop:u}}var Ke=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};var Qn="plan";function pa(e,{exercises:t,danger:n}){let o=e.filter(({key:p})=>p==="plan@").at(-1)?.response,a=p=>fa(p)&&ye(p)!=="";if(!o||
!a(o.if)||!a(o.then))return"";let r=p=>Object.values(n).some(u=>Xe(p,u).length);if(Object.values(o).flatMap(Ti).some(r))
return"";let{rules:l,reflection:c}=t.plan,i=l.find(p=>p.sentence);return i?Hn(i,c[i.sentence],o):""}var Ti=e=>(e?.own?[e.
own]:[e].flat()).filter(fa),fa=e=>typeof e=="string";var Ef=new TextEncoder;var da="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ma=`${da}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Uf=new RegExp(`(?:[${da}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Hf=new RegExp(`^[${ma}]+`),zf=new RegExp(`(^|[;,|"])([${ma}]*)(?=[=+\\-@−＝＋－＠])`,"g");function ha({after:e,among:t,...n},o){return gt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var Ii=[Qn,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],Ri={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},Di="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",Bi=new RegExp(`\\r\\n|[${Di}]`);function ga(e,t){let n=new Map(e.map(f=>[f.key,f])),o=f=>{let{response:d}=n.get(`${f}@`)??{},m=Object.keys(d??{}).length?
t.exercises[f]:null;return m?qi(m,d):null},[a,r,l,c]=Ii.map(o),i=a?pa([n.get(`${Qn}@`)],t):"",p=["day","helper","badly",
...i?[]:["if","then"]],u={goal:a?a.fields("goal"):[],sentence:i?[a.sentence(i)]:[],plan:a?a.fields(...p):[],message:o("r\
eframing")?.message()??[],more:Object.entries(Ri).flatMap(([f,d])=>(d.length?o(f)?.fields(...d):o(f)?.pile("goals","both"))??
[]),needs:r?[r.section("needs","this-week")]:[],support:l?[l.section("listens","practical","trained")]:[],ladder:c?[c.ladder()]:
[]};for(let[f,d]of Object.entries(u))u[f]=d.filter(m=>m.lines?.length||m.fields?.length||m.rungs?.length);if(!Object.values(
u).some(f=>f.length))throw new Ke("journal-no-plan");return{...u,title:t.exercises.plan?.title}}var nn=e=>e.flatMap(t=>t.split(Bi)).map(ye).filter(Boolean);function qi({title:e,items:t,reflection:n,rules:o=[]},a){let r=d=>{
try{return ha(d,a[d.id])}catch{return null}},l=d=>{let m=r(d),v=d.kind==="date"&&st(m);return nn(v?[Ge(v,{dateStyle:"ful\
l"})]:xe(d,m))},c=(...d)=>t.filter(({id:m})=>d.includes(m)).map(m=>({id:m.id,heading:m.said,lines:l(m)})).filter(m=>m.lines.
length),i=(...d)=>({heading:e,fields:c(...d)});function p(d,m){let v=t.find(b=>b.id===d&&b.kind==="sort"),g=v?.piles.find(
b=>b.id===m)?.text,k=g&&r(v);if(!k)return[];let j=v.cards.filter(b=>k[b.id]===m).map(({text:b})=>b);return[{id:m,heading:g,
lines:nn(j)}]}function u(){let d={items:t,rules:o.filter(v=>v.message),reflection:n};if(!d.rules.length)return[];let m=Object.
fromEntries(t.map(v=>[v.id,r(v)]));return Gt(d,m).filter(({said:v})=>v.length).map(({heading:v,said:g})=>({id:"message",
heading:v,lines:nn(g)}))}function f(){let d=o.find(k=>k.ladder)?.ladder;if(!d)return{...i("goal"),rungs:[]};let m=k=>t.find(
({id:j})=>j===k),v=[d.today,d.later].map(m).filter(Boolean),g=d.rungs.filter(k=>m(k.item)).map(k=>({heading:m(k.item).said,
lines:l(m(k.item)),marks:v.filter(j=>r(j)?.chosen.includes(k.card)).map(j=>j.said)})).filter(k=>k.lines.length||k.marks.
length);return{...i("goal"),rungs:g}}return{fields:c,section:i,pile:p,message:u,ladder:f,sentence:d=>({heading:n["in-one"],
lines:nn([d])})}}function ka({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!Kt(a.exercise,a.answers)?[]:o.item?Pi(o,a):
Is(a.exercise,a.answers)});return[...new Set(n)]}function Pi({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(p=>p.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(p=>a[e][p.id]===t),c=l?l.map(({text:p})=>p):xe(r,a[e]),
i=n.startsWith("{words}");return c.map(p=>{let u=Oe(p);return He(n,{words:i?u:Jt(u,["a","an"],!1)})})}var Wi=["day","review","again","until"],_i="{wishes}";function ya({words:e,help:t,exerciseOf:n,answersOf:o,keys:a}){let r=d=>{
let[m,v]=[n(`${d}@`),o(`${d}@`)];return m&&v?{exercise:m,answers:v}:null},l=d=>ka(d,r),c=({items:d})=>d.some(({takes:m})=>m);
function i(d,m){let g=(n(d)?.items??[]).flatMap(({takes:k=[]})=>k).filter(({exercise:k})=>m.includes(`${k}@`));return l(
{takes:g}).length>0}function p({key:d,exercise:m,html:v}){let g=o(d),k=m.items.flatMap(M=>xe(M,g[M.id]).flatMap(O=>Oe(O).
split(/\n+/)));if(!k.length)return"";let b=s("div",v?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","ari\
a-hidden":"true"});v?u(b,v,k):b.append(...k.map(M=>s("p",{dir:"auto"},M)));let w=s("p",{class:"ajar-status",role:"status"}),
A=async()=>{let O=[...b.querySelectorAll("h1, h2, p, li")].map(({textContent:_})=>_.trim()).join(`

`),D=await Rn(O,b);w.replaceChildren(e[D?"help-copied":"letter-not-copied"])},I=()=>{let M=/-(US|CA)$/i.test(navigator.language),
O=s("div",{class:"ajar-letter-text"},...b.cloneNode(!0).childNodes);Yt([O],{title:e["letter-title"],paper:M?"us-letter":
"a4",onRefused:()=>w.replaceChildren(e["print-refused"])})},L=(M,O)=>s("button",{type:"button",onclick:O},M);return s("d\
iv",{class:"ajar-letter"},b,s("div",{class:"ajar-moves"},L(e["help-copy"],A),L(e["letter-print"],I)),w)}function u(d,m,v){
be(d,m),[...d.querySelectorAll("p")].find(k=>k.textContent===_i)?.replaceWith(s("ul",{},...v.map(k=>s("li",{dir:"auto"},
k)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),d.querySelector(".ajar-help-line a")||d.append(s("p",
{},e["help-elsewhere-how"]))}function f(){let d=a().filter(g=>g.endsWith("@")&&o(g)),m=d.map(g=>({key:g,response:o(g)})),
v=Object.fromEntries(d.map(g=>[g.slice(0,-1),n(g)]));try{let{message:g,more:k,needs:j,support:b}=ga(m,{exercises:v,danger:{}}),
w=k.filter(({id:A})=>!Wi.includes(A));return[...g,...w,...[...j,...b].flatMap(({fields:A})=>A)]}catch(g){if(g instanceof
Ke)return[];throw g}}return{sentences:l,isLetter:c,canBegin:i,letter:p,matters:f}}window.ajarShown??=new WeakMap;var wt=window.ajarShown,ba="needs@",wa=e=>e.startsWith("check-in@"),on="note@",Fi="for-pa\
rtner@",va=({answers:e,done:t,danger:n,reflection:o})=>JSON.stringify([e,t,n,o]),_e={};function Ui(){let e=document.getElementById(
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
.ajar-plan-quiet{color:var(--muted);margin-top:8mm}.ajar-plan-numbers{font-variant-numeric:tabular-nums}}.wall-dialog,.w\
all-dialog *{box-sizing:border-box}.wall-dialog :is(h2,p,dl,dd){margin:0}.wall-dialog{color:var(--ink);background:var(--\
paper);
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
button{min-width:min-content}.ajar .ajar-bar .ajar-moves .ajar-link{flex:none;max-width:none;min-height:44px}.ajar .ajar\
-bar-first
.ajar-private{margin:0;flex:1 1 14em;line-height:1.35}.ajar-bar-first{align-items:center;gap:.5em 1.25em}.ajar .ajar-cou\
nts{
display:flex;gap:1em;font-size:.9em;line-height:1.2;color:var(--ajar-muted)}.ajar .ajar-counts:empty{display:none}.ajar-\
counts
span{min-width:4.2em;text-align:center}.ajar .ajar-counts b{display:block;font-size:2.1em;line-height:1.05;color:var(--a\
jar-ink);
font-variant-numeric:tabular-nums}.ajar .ajar-clock{margin-left:auto;font-variant-numeric:tabular-nums;color:var(--ajar-\
muted)}
.ajar :is(.ajar-bar,.ajar-door) .ajar-status{margin:0;min-height:0}.ajar-bar .ajar-rehearsal{font-size:.85em;padding-blo\
ck:0}
.ajar .ajar-bar button.ajar-link{font-weight:500;padding-block:0}.ajar-page:has(.ajar-bar) .ajar-piles{position:static}.\
ajar-page:has(.ajar-bar)>
:not(.ajar-bar) :is(input,textarea,button,fieldset){scroll-margin-bottom:13em}.ajar-bar-line>:empty{display:none}.ajar .\
wall-dialog{
--paper: var(--ajar-paper);--ink: var(--ajar-ink);--muted: var(--ajar-muted);--edge: var(--ajar-edge);--accent: var(--aj\
ar-accent);
--on-accent: var(--ajar-on-accent);font-size:1.0625rem;padding:clamp(16px,4vw,24px);border-radius:16px;max-width:min(92v\
w,40rem);
max-height:92vh;overflow:auto}.ajar .wall-dialog>div:not(.wall-answers)>*+*{margin-top:10px}.ajar .wall-dialog a:not(.de\
sk-button){
color:var(--accent);text-decoration:underline}.ajar .wall-dialog h2{font-size:1.25rem;color:var(--ink)}.ajar .wall-dialo\
g
.desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.ajar .desk-small{font-size:.9375rem;color:var(--aja\
r-muted)}
`;e.textContent!==t&&(e.textContent=t)}function Hi({model:e,el:t}){Ui();let n=e.get("pages"),o=e.get("words"),a=new Map,
r=new Map,l=new Map,c=[],i=h=>c.push(h),p=null,u=!1,f=!1,d=!1,m=!1,v=new Map,g=new Map,k=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let j=s("div",{class:"ajar-page"}),b=h=>n.flatMap(({blocks:E})=>E).find(E=>E.kind==="exercise"&&
E.key===h)?.exercise,w=Fs({words:o,answered:()=>[...r].map(([h,{answers:E}])=>[b(h),E]).filter(([h,E])=>h&&Object.keys(E??
{}).length)}),A=0,I=h=>{if(clearTimeout(A),A=0,w.set(h),p?.setLost(h),h)for(let E of l.keys())a.get(E)?.release()},L=(h,{
awaited:E=!1}={})=>{try{e.send(h)}catch{I(!0);return}E&&!A&&(A=setTimeout(()=>I(!0),8e3))},M=!1;function O(){M||(M=!0,window.
ajarDangers?D():L({dangers:!0}))}let D=()=>{for(let h of Object.values(window.ajarDangers.dangers))bs(is(h))};function _({
key:h,exercise:E},B){if(wa(h)&&!w.isLost()||!(window.ajarDangers||w.isLost())||!Kt(E,B))return;let x=gt(E,B),R=Bs(E,x,window.
ajarDangers);X(h,{answers:x,done:!0,...R}),v.set(h,va(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let U=ks(
{words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>q(),onCountry:h=>L({country:h})}),q=()=>{L({forget:!0}),
Dn()},P=ya({words:o,help:U,exerciseOf:b,answersOf:h=>r.get(h)?.answers,keys:()=>[...r.keys()].filter(h=>b(h))}),y=(h,E,B)=>(a.
set(h.key,B),r.has(h.key)&&B.update(r.get(h.key)),E),S={html:h=>C(h.html),home(h){let E=s("div",{}),B=H=>{H.import&&a.get(
"chart")?.begin(),L(H)},J=H=>fe(ce(H)),{matters:x}=P;return y(h,E,Hs(E,{words:o,send:B,open:J,help:U,matters:x,ways:Z})),
L({home:h.key}),E},gate(h){let E=s("div",{class:"ajar-text ajar-gate"}),[B,J]=m?[s("p",{},o["gate-left-out"]),[U.button(),
N(),K()]]:[C(d?h.short:h.html),z()],x=s(`h${h.level??2}`,{},h.title);return E.append(x,B,s("div",{class:"ajar-moves"},...J.
filter(Boolean))),m||B.after(s("p",{class:"ajar-gate-ask"},o["gate-ask"])),i(()=>{d=!0}),E},made:h=>{let E=s("div",{class:"\
ajar-made"}),B=()=>E.replaceChildren(...oe(h.section));return a.set("made",{update:B}),B(),E},exercise(h){if(h.invites&&
m)return s("div",{class:"ajar-text"},s(`h${h.level}`,{},h.exercise.title),s("p",{},o["gate-left-out"]),K());let E=s("div",
{}),B=w.line(p?{}:{role:"alert"});l.set(h.key,E);let J=(R,H)=>{p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let re=window.ajarSent;g.set(h.key,re),L({key:h.key,...R,sent:re},{awaited:H}),!(!H||!w.isLost())&&(I(!0),B.scrollIntoView(
{block:"nearest"}))};if(a.set(h.key,ro(E,h.exercise,{words:o,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,
sort:h.quick||n.length>1&&!Be()?ns:vs,enough:h.quick?"at once":"later",remarks:(R,H)=>Ms(R,{words:o,find:re=>Ss(H,re,window.
ajarDangers)}),sentences:P.sentences,...r.get(h.key),help:U,needs:()=>N(h.needs),below:()=>Y(h),onAside:R=>{X(h.key,{aside:R}),
E.querySelector(".ajar-letter")?.toggleAttribute("hidden",!R)},onChange:R=>{O(),X(h.key,{answers:R,done:!1}),J({answers:R,
done:!1},f)},onMove:R=>X(h.key,{at:R}),onDone:R=>{_(h,R),J({answers:R,done:!0},!0),wa(h.key)&&a.get("chart")?.begin()},onStartOver:()=>{
X(h.key,{answers:{},done:!1}),J({remove:!0})}})),E.firstElementChild.append(B),i(()=>w.forget(B)),!h.folded)return E;let x=Object.
keys(r.get(h.key)?.answers??{}).length>0;return s("details",{open:x},s("summary",{},o["check-in-now"]),E)},chart(h){let E=s(
"div",{class:"ajar-chart-block"}),B=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:J,end:x}=je(o,
H=>B.replaceChildren(H)),R=({checkIns:H})=>{x(),Bt(E,H.length?aa(H,o):{},o)};return a.set(h.key,{update:R,begin:J,end:x}),
r.has(h.key)&&R(r.get(h.key)),J(),L({chart:h.key}),s("div",{},E,B)},start:h=>la(h,{open:ue,opener:p?.opener}),doors:h=>ia(
h,{open:ue}),onward:h=>ca(h,{open:ue}),breathing(h){let{element:E,stop:B}=ua(h);return i(B),E},notice(h){if(ws(()=>L({forget:!0})),
!h.leave)return s("div",{class:"ajar-notice"},s("p",{},h.text));let E=s("div",{class:"ajar-leave"},U.button(),In({words:o,
leave:q}));ys(U.open),p=qs({words:o,send:L,isQuiet:n.length>1});let B=document.createDocumentFragment();return B.append(
s("div",{class:"ajar-notice"},s("div",{},p.line,p.small),E),s("div",{class:"ajar-on-paper"},U.text()),p.more),B}};function C(h){
let E=s("div",{class:"ajar-text"});return be(E,h),U.addNumbers(E),E.addEventListener("click",B=>{let J=B.target.closest(
"a"),x=n.findIndex(({id:R})=>R&&J?.getAttribute("href")===`${R}.ipynb`);x<0||(B.preventDefault(),fe(x))}),E}function F(h){
m=h,d=!0,ae({focus:!0})}let V=(h,E)=>s("button",{type:"button",onclick:E},h),K=()=>V(o["gate-again"],()=>F(!1));function Q(){
F(!1),n[k].blocks.some(({invites:E})=>E)||fe(k+1)}let z=()=>[V(o["gate-no"],()=>F(!0)),V(o["gate-unsure"],()=>F(!0)),V(o["\
gate-yes"],Q)],ee=h=>n.filter(E=>E.section===h).flatMap(E=>E.blocks.filter(({kind:B})=>B==="exercise")),oe=h=>{let E=ee(
h).filter(({key:H})=>r.get(H)?.done).map(({key:H,exercise:re},he)=>s("details",{open:he===0},s("summary",{},re.title),...r.
get(H).reflection.flatMap(qe=>at(qe,2)))),B=s("p",{},o["made-nothing"]),J=ee(h).map(({key:H})=>H),x=P.canBegin(on,J)?T():
null,R=x?[s("div",{class:"ajar-moves"},x)]:[];return[s("h1",{},o["made-title"]),...E.length?E:[B],...R]},W=h=>{let E=ee(
h);return E.length>0&&E.every(({key:B})=>r.get(B)?.done)};function Y(h){let E=h.key.startsWith("plan@")&&U.isKnown()?U.line():
"",B=P.isLetter(h.exercise)?P.letter(h):"",{danger:J,aside:x=0}=r.get(h.key);return B&&(B.hidden=x<=(J?.kinds.length??-1)),
s("div",{class:"ajar-below"},E,B,p?.offer()??"")}let ce=h=>n.findIndex(({aside:E,blocks:B})=>!E&&B.some(J=>J.key===h)),ue=h=>fe(
n.findIndex(E=>E.id===h));function N(h){let E=ce(ba);return E<0?h?s("p",{},s("a",{href:h},o["help-needs"])):null:G(ba,E,
o["help-needs"])}function G(h,E,B){return s("button",{type:"button",onclick:()=>{fe(E);let x=l.get(h)?.querySelector("h1\
, h2");x&&(l.get(h).querySelector(".ajar-sentences")?.setAttribute("open",""),x.tabIndex=-1,x.focus())}},B)}function se(h,E){
let B=n.findIndex(({blocks:J})=>J.some(x=>x.key===h));return B<0||m?null:G(h,B,E)}let T=()=>se(on,o["make-message"]),Z=()=>{
let h=[...r.keys()];return[P.canBegin(on,h)||r.has(on)?T():null,se(Fi,o["for-partner"])].filter(Boolean)};for(let[h,E]of Object.
entries(_e))S[h]=B=>{let J=s("div",{}),R=E(J,B,{words:o,send:L,onDispose:i,model:e,formOf:H=>l.get(H)});return y(B,R.element??
J,R)};let te=h=>n[k].blocks.find(E=>E.kind===h),X=(h,E)=>r.set(h,{...r.get(h),...E}),ne=()=>{for(let h of c.splice(0))h()};
function ae({focus:h=!1}={}){if(ne(),a.clear(),u){j.replaceChildren(p?"":s("p",{class:"ajar-empty"},o["keep-locked-here"]));
return}if(j.replaceChildren(...n[k].blocks.map(B=>S[B.kind](B))),n.length>1&&pe(),!h)return;let E=j.querySelector("h1, h\
2, h3")??j;E.tabIndex=-1,E.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function pe(){let{aside:h,title:E}=n[k];
if(Te.hidden=!!h,j.classList.toggle("ajar-aside",!!h),p?.setStart(n[k].id==="start"),h)return;let{section:B,step:J,steps:x,
minutes:R}=n[k],H=n.filter(le=>!le.aside),re=H.indexOf(n[k]),he=(le,an,$a={})=>s("button",{type:"button",onclick:()=>fe(
n.indexOf(le)),...$a},an),qe=n.find(({id:le})=>le==="start"),Xn=H[re-1]??qe;j.append(s("div",{class:"ajar-moves ajar-tur\
n"},Xn?he(Xn,o["previous-page"]):null,re<H.length-1?he(H[re+1],o["next-page"]):null));let sn=H.filter(le=>!le.section||le.
step===1),eo=le=>B?le.section===B:le===n[k],ja=le=>({"aria-current":eo(le)?"page":null}),Sa=le=>W(le.section)?s("span",{
class:"ajar-done"},` ${o["section-done"]}`):"",to=(le,an)=>s("li",{},he(le,an,ja(le)),Sa(le));me.replaceChildren(...sn.map(
le=>to(le,le.title)),qe?to(qe,o["start-page"]):""),de.textContent=B?$(o["step-of"],{title:E,n:J,all:x,minutes:R}):$(o["p\
age-of"],{n:sn.findIndex(eo)+1,all:sn.length,title:E})}function fe(h){n[h]&&(k=h,me.parentElement.open=Be(),e.set("page",
h),e.save_changes(),ae({focus:!0}))}let me=s("ol",{}),de=s("summary",{}),Be=()=>window.innerWidth>640;e.get("notice")&&t.
append(S.notice(e.get("notice")));let Te=s("nav",{class:"ajar-nav","aria-label":o.pages},s("details",{open:Be()},de,me));
n.length>1&&t.append(Te),t.append(w.line({role:"alert"}),j);let ot=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(
h,()=>{Date.now()-ot<3e4||(ot=Date.now(),L({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(I(!1),h.keeping){
let B=[...g.values()].some(R=>h.acknowledged<R);p?.update(B?{...h.keeping,saved:!1}:h.keeping);let{state:J}=h.keeping,x=J===
"locked";J&&(f=J==="kept"),J&&x!==u&&(u=x,r.clear(),Te.hidden=u,ae())}h.states&&queueMicrotask(()=>a.get("made")?.update());
for(let[B,J]of Object.entries(h.states??{})){if(h.acknowledged<g.get(B))continue;let x=J.answers&&!Object.keys(J.answers).
length,R=v.get(B)===va(J);v.delete(B),X(B,x?{...J,at:0}:J),R||a.get(B)?.update(r.get(B))}h.dangers&&(window.ajarDangers=
h.dangers,D()),h.country!=null&&U.choose(h.country),h.file&&(a.get("home")?.settle(),zs(h.file));let E=a.get("home")??p;
if(h.print){let B=a.get("home");B?.settle(),Vs(h.print,()=>B?.say(o["print-refused"]))}h.erased&&E?.say(h.erased,te("hom\
e")?.erased),h.said&&a.get("chart")?.end(),h.said&&E?.say(h.said),h.open&&ue(h.open),h.problem&&a.get(h.problem.key)?.say(
h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),ae()});let Ve=_s(e,{gone:()=>I(!0),back:()=>{w.isLost()&&L({
ready:!0})}});return ae(),wt.set(o,(wt.get(o)??0)+1),L({ready:!0}),()=>{ne(),Ve(),clearTimeout(A),wt.set(o,wt.get(o)-1),
wt.get(o)||L({gone:!0})}}var xa={render:Hi};_e.door=(e,t,n)=>Vo(e,n);_e.group=(e,t,n)=>Qo(e,n);_e.scenario=(e,t,{words:n,model:o})=>({element:Xo(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});_e.asking=(e,t,{formOf:n,...o})=>{let{parts:a,update:r}=Jo(
t,{...o,form:()=>n(t.of)}),l=document.createDocumentFragment();return l.append(...a),{element:l,update:r}};_e.desk=Ko;var Hd=xa;export{Hd as default};
