(()=>{var Aa=/^(\d{4})-(\d{2})-(\d{2})$/;function rt(e){let[,t,n,o]=typeof e=="string"&&Aa.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=Ma(+t,+n)?e:null}function pn(e){let t=e.getFullYear();return t>=1&&t<=9999?Ta(t,e.getMonth()+1,e.getDate()):null}var dn=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Ma(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Ta=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Je=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var La=["button","input","select","summary","textarea"],Na=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return La.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Na.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function ke(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var Ge=["importance","confidence","readiness"],$=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?
Number.isInteger(r)?r+1:n:["number","string"].includes(typeof r)?r:n}),Ne=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function Ye(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return o.length?o:e.cards}var ao=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(o=>o.id===n))};function fn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(i=>s("input",{type:"\
checkbox",onchange:({target:p})=>(p.checked?o:a)(i)})),l=()=>r.forEach((i,p)=>{i.checked=n(e[p])});return l(),{element:s(
"details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((i,p)=>s("label",{class:"ajar-car\
d"},r[p],s("span",{dir:"auto"},i))))),follow:l}}var Ia=2e4;function ro(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Ia,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function lo(e,t,{words:n,group:o,change:a,remarks:r,sentences:l=[]}){
let{opener:c,long:i,remark:p}=e,u=c?s("b",{id:`${o}-opener`},c):null,d=ro(t??"",{rows:i?8:2,oninput:()=>{a(d.value.trim()?
d.value:null),b.follow()},...c?{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),f=j=>{d.value=j,d.dispatchEvent(new Event("input",{bubbles:!0}))},m=n["message-opener"],b=fn(l,{words:n,has:j=>d.
value.includes(j),put:j=>f(`${d.value.trim()||m} ${j}`),drop:j=>{let w=d.value.replace(j,"").replace(/ {2,}/g," ").trim();
f(w===m?"":w)}}),g=s("label",{class:"ajar-words ajar-write"},u,d),k=p&&r?r(d,e):"";return b.element||k?s("div",{},b.element,
g,k):g}function io(e,t,{words:n,change:o,sentences:a=[]}){let r=s("div",{}),l=()=>[...r.querySelectorAll("textarea")],c=()=>{
let w=l().map(y=>y.value).filter(y=>y.trim());o(w.length?w:null),j.follow()},i=()=>[...r.children].forEach((w,y)=>{w.querySelector(
"textarea").setAttribute("aria-label",$(n.line,{n:y+1})),w.querySelector("button").setAttribute("aria-label",$(n["remove\
-line"],{n:y+1}))}),p=()=>{b(""),l().at(-1).focus()},u=s("button",{type:"button",class:"ajar-link",onclick:p},n["add-lin\
e"]),d=()=>{i(),u.hidden=r.children.length>=e.most},f=w=>{let y=l()[l().indexOf(w)+1];y?y.focus():w.value.trim()&&!u.hidden&&
p()},m=w=>{let y=ro(w,{rows:1,enterkeyhint:"next",oninput:()=>{y.value.includes(`
`)&&(y.value=y.value.replace(/\s*\n\s*/g," ")),c()},onbeforeinput:M=>{["insertLineBreak","insertParagraph"].includes(M.inputType)&&
(M.preventDefault(),f(y))}});return y},b=w=>{let y=()=>{let I=M.nextElementSibling||M.previousElementSibling;M.remove(),
I||b(""),d(),c(),(I||r.firstElementChild).querySelector("textarea").focus()},M=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},m(w)),s("button",{type:"button",class:"ajar-remove",onclick:y},"×"));r.append(M),d()},g=t||[];for(let w=0;w<
Math.max(e.lines,g.length);w++)b(g[w]??"");let k=w=>l().find(y=>y.value.trim()===w),j=fn(a,{words:n,has:w=>!!k(w),put(w){
!k("")&&!u.hidden&&b("");let y=k("");y&&(y.value=w),c()},drop(w){k(w).value="",c()}});return s("div",{class:"ajar-lines"},
j.element,r,u)}var Ra=6,Da=5;function Se(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,o&&t(""),o=!1}}}function co(e,t,n){let{words:o,level:a=3,small:r=!1,folded:l=!1,brief:c=!1,beside:i=[]}=n,p={...Pa,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,d={...n.answers},f=0,m=null,b=0,g=n.
aside??0,k=t.why?s("p",{class:"ajar-why"},t.why):"",j=t.private?s("p",{class:"ajar-private"},t.private):"",w=T=>c?T.after:
l&&T.more,y=t.items.some(T=>w(T)&&n.answers?.[T.id]!=null),{example:M}=t,I=M?s("details",{class:"ajar-example"},s("summa\
ry",{},o.example),s("p",{},M)):"",L=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),A=s("div",{}),E=s("d\
iv",{class:"ajar-body"}),R=s("section",{class:"ajar-form","aria-labelledby":`${u}-title`},s(`h${a}`,{id:`${u}-title`},t.
title),...r||l?[s("div",{class:"ajar-beside"},...i,k?Ba([k],o):"",I),j]:[k,j,I],A,E,L);R.addEventListener("keydown",T=>{
T.key!=="Enter"||!(T.ctrlKey||T.metaKey)||!m||(T.preventDefault(),m.next.click())}),e.replaceChildren(R);function _(){let T=t.
items.filter(oe=>Ne(oe,d)),Y=T.filter(oe=>!w(oe)),ne=y?T.filter(w).map(oe=>[oe]):[];return[...c||r&&t.together?[Y]:Y.map(
oe=>[oe]),...ne]}let F=T=>{L.replaceChildren(T)},q=Se(o,F);function P(T,Y){L.replaceChildren(`${T} `,s("button",{type:"b\
utton",class:"ajar-link",onclick:()=>{d=Y,F(""),n.onChange(d),W({focus:!0})}},o["put-back"]))}function v(T,Y){d={...d,[T.
id]:Y},qa(E),F(""),n.onChange(d),K()}function S(){U(!0),q.begin(),b=setTimeout(C,8e3)}function C(){b&&(clearTimeout(b),b=
0,U(!1),q.end())}function U(T){for(let Y of m?.fieldsets??[])Y.disabled=T}function K(){if(!m)return;let{items:T,skip:Y,where:ne,
next:ee,enough:oe,more:re}=m,de=_().length;Y.textContent=H(T)?o["clear-and-skip"]:o.skip,ne.textContent=$(o["question-of"],
{n:f+1,all:de}),ne.hidden=(r||c)&&de===1,ee.textContent=f===de-1?o.done:o.next,oe.hidden=!z(de);let fe=f===de-1&&(!c||H(
T)),he=t.items.some(me=>w(me)&&Ne(me,d));re.hidden=y||!fe||!he}function z(T){return(n.enough==="at once"||f>0)&&f<T-1&&H(
t.items)}function X(){b||(S(),n.onDone(d))}let H=T=>T.some(({id:Y})=>d[Y]!=null);function te(T,Y=!0){if(b)return;let ne=_();
if(f+=T,f>=ne.length){f=ne.length-1,X();return}W({focus:Y,again:T<0})}function se(T,Y){let ne=`${u}-${T.id}`,ee=s("legen\
d",{id:`${ne}-ask`},$(T.ask,d)),oe=T.hint?s("p",{class:"ajar-hint",id:`${ne}-hint`},T.hint):null,re=[oe,Y.mark].filter(Boolean).
map(({id:me})=>me),de=T.among?{...T,cards:Ye(T,d)}:T,fe=p[T.kind](de,ao(de,d[T.id]),{words:o,level:a+1,group:ne,change:me=>v(
T,me),say:F,remarks:n.remarks,sentences:n.sentences?.(T),isQuick:n.enough==="at once",isShort:l,...Y}),he={class:`ajar-i\
tem ajar-${T.kind}`,tabindex:"-1","aria-describedby":re.join(" ")||null};return s("fieldset",he,ee,oe,fe)}function W({focus:T=!1,
again:Y=!1}={}){let ne=_();f=Math.max(0,Math.min(f,ne.length-1));let ee=ne[f],oe=n.mark?.(ee),re=oe?s("p",{class:"ajar-m\
ark",id:`${u}-${ee[0].id}-mark`},oe):null,de=s("div",{class:"ajar-moves ajar-onward"}),fe=f>0?()=>te(-1):null,he=ee.map(
J=>se(J,{mark:re,again:Y,moves:de,back:fe})),me=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(b)return;let J=d,
Q=H(ee);if(d={...d,...Object.fromEntries(ee.map(({id:x})=>[x,null]))},n.onChange(d),!Q){te(1);return}W({focus:!0}),P(o.cleared,
J)}}),qe=s("button",{type:"button",class:"ajar-next",onclick:()=>{b||(F(""),te(1))}}),Le=s("p",{class:"ajar-where"}),Ve=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{b||(y=!0,te(1))}},c?o["add-why"]:o["ask-more"]),h=s("button",{type:"\
button",class:"ajar-link",onclick:X},o.enough);m={items:ee,skip:me,where:Le,next:qe,fieldsets:he,enough:h,more:Ve},A.replaceChildren();
let O={type:"button",class:"ajar-back",onclick:fe};de.replaceChildren(qe,fe?s("button",O,o.back):"",me);let D=he.length===
1;re&&D&&he[0].lastElementChild.before(re),E.replaceChildren(Le,...re&&!D?[re]:[],...he,de,...n.enough?[Ve,h]:[]),K(),n.
onMove?.(f),T&&(he[0].focus({preventScroll:!0}),Le.scrollIntoView({block:"nearest"}))}function Z(T){if(A.replaceChildren(),
!T||!n.help||g>T.kinds.length)return null;let Y=()=>{g=T.kinds.length+1,n.onAside?.(g),A.replaceChildren(),E.querySelector(
"[tabindex]").focus()},{help:ne,needs:ee}=n;return A.append(ne.notice(T,{level:a+1,aside:Y,needs:ee})),A.querySelector("\
[tabindex]")}function ue(T,{focus:Y=!1,danger:ne=null}={}){m=null;let ee=s(`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);
E.replaceChildren(s("div",{class:"ajar-reflection"},ee,...T.flatMap(re=>lt(re,a+2)),n.below?.()??null),s("div",{class:"a\
jar-moves"},s("button",{type:"button",onclick:()=>{f=0,W({focus:!0,again:!0})}},o.change),s("button",{type:"button",onclick:()=>{
let re=d;d={},f=0,g=0,n.onAside?.(0),n.onStartOver(),W({focus:!0}),P(o["started-over"],re)}},o["start-over"])));let oe=Z(
ne);Y&&(oe??ee).focus()}function pe(T){let Y=E.contains(document.activeElement);Y&&m&&!b||(C(),d={...T.answers},T.done?ue(
T.reflection,{focus:Y,danger:T.danger}):(f=T.at??Math.max(0,_().findIndex(ne=>ne.some(({id:ee})=>d[ee]==null))),W()))}let{
done:N,reflection:V,danger:ae}=n;return pe({answers:d,at:n.at,done:N,reflection:V,danger:ae}),{update:pe,release:C,say:T=>{
C(),F(T)}}}var Ba=(e,t)=>s("details",{},s("summary",{},t["why-this"]),...e);function qa(e){for(let t of e.querySelectorAll(
"input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var lt=({heading:e,
said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",{},a))):t.length?s(
"p",{class:"ajar-said"},t[0]):null,...n.map(a=>s("p",{},a))].filter(Boolean),Pa={ruler(e,t,{group:n,change:o}){let a=Array.
from({length:11},(r,l)=>s("label",{class:"ajar-number"},s("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>o(
l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),s("span",{},`${l}`)));return s("div",{class:"ajar-scale"},
s("div",{class:"ajar-numbers"},...a),s("p",{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s(
"span",{id:`${n}-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:l}){let{chosen:c,
own:i}=t||{chosen:[],own:""},p=()=>a(c.length||i.trim()?{chosen:[...c],own:i}:null),u=e.many?"checkbox":"radio",d=e.cards.
map(w=>s("input",{type:u,name:o,value:w.id,checked:c.includes(w.id),onchange:y=>{e.many?c=c.filter(M=>M!==w.id).concat(y.
target.checked?w.id:[]):(c=[w.id],i="",f&&(f.value="")),p()}})),f=e.own?s("input",{type:"text",value:i,maxlength:500,oninput:w=>{
i=w.target.value,!e.many&&i.trim()&&(c=[],d.forEach(y=>{y.checked=!1})),p()}}):null,m=e.cards.map((w,y)=>s("label",{class:"\
ajar-card"},d[y],s("span",{},w.text))),g=l&&m.length>Ra?m.filter((w,y)=>y>=Da&&!d[y].checked):[];for(let w of g)w.hidden=
!0;let k=()=>{for(let w of g)w.hidden=!1;j.hidden=!0,g[0].querySelector("input").focus()},j=s("button",{type:"button",class:"\
ajar-link",hidden:!g.length,onclick:k},$(n["cards-more"],{n:g.length}));return s("div",{class:"ajar-cards"},s("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...m,j,f?s("label",{class:"ajar-own"},s("span",{},e.own),f):null,f&&e.
remark&&r?r(f,e):null)},text:lo,list:io,date(e,t,{words:n,change:o,say:a}){let r=pn(new Date);return s("label",{class:"a\
jar-words"},s("span",{},n["pick-date"]),s("input",{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||null),l.value>=
"1000"&&l.value<r&&a(n["day-past"])}}))}};function Wa(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function uo(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=Wa(e.parts,t.dropped),r=t.began??n,l=n-r,{start:c,end:i}=a[o],
p=Math.max(0,l-i)-Math.max(0,c-l);return{part:o,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+i,ends:r+a.at(-1).end}}
var St=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function po({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:l}=t;if(r||l)return o;let c=({part:p,kind:u},d)=>d>o&&!a.includes(p)&&(u!=="moves"||n.some(_a)),i=e.findIndex(
c);return i<0?null:i}var _a=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function fo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},l)=>{let c=t.dropped.includes(l);return{part:l,
title:o,minutes:a,optional:r,dropped:c}}).filter(({part:o,optional:a})=>a&&o>n)}function mo(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var Ua=new Set,mn=()=>{if(!document.hidden)for(let e of[...Ua])e(Math.random()*1e3)};window.addEventListener("online",mn);
window.addEventListener("pageshow",mn);document.addEventListener("visibilitychange",mn);function za(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var jc=za("ajar-presenter");var ho=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function go(e,t){return e?!(t.protocol.startsWith("http")&&!ho.test(t.
hostname)&&ho.test(new URL(e).hostname)):!1}function ko(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var it=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function hn(e,t){if(t?.kind!=="moves"){let l=t&&it(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:c})=>l.startsWith("\
check-in@")&&c.some(({snapshot:i})=>i)),o=n.at(-1),a=o?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:c})=>!l&&!c)?{question:o,body:{moves:!0}}:null}function gn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:$(t["room-joined"],{n:e}):t["room-joined-none"]}function ct({answered:e},{joined:t},n){return t>e?$(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:$(n["wall-answered"],{n:e})}function yo(e,t){return e?e.over?t["wa\
ll-time-up"]:$(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Ot({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function bo(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return $(n,{minutes:Math.abs(e)})}var $t=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"}),Ie=e=>!!e?.name.startsWith("check-in@");function Ce(e,t,...n){let o=e.querySelector(`.${t}`);if(o)return o.close(),null;let a=s("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var kn=(e,t,n="")=>s("button",{type:"button",class:n,onclick:t},
e);function Ue(e,t,n,o,a){let r=Ce(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},kn(n,()=>{r.close(),a()},"\
wall-primary"),kn(o,()=>r.close())))}var yn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Et(e,{
question:t,body:n},o,a,r){if(n.moves){Ue(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=yn(t,
o);if(!l){r();return}let c=l===1?a["wall-still-one"]:$(a["wall-still"],{n:l});Ue(e,c,a["wall-reveal-now"],a["wall-wait"],
r)}function wo(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key\
-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=Ce(e,"wall-keys",s("h2",{},t["wall-keys"]),s("dl",
{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(l=>s("kbd",{},l))),s("dd",{},a)))),s("div",{class:"wall-an\
swers"},kn(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var Re=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function bn({units:e,hands:t=0},n){let o=new Map,a=Ka(n);for(let r of e){
if(n.length&&!n.some(({id:p})=>p===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let i=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(i)||o.set(i,{kind:r.kind,heading:r.heading,shown:[]}),o.get(i).shown.push(Va(r,
a))}return[...o.values()]}function Ka(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Va({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:l,
withheld:c},i){let p=l&&(l.fine?Ja(l.counts,r):l.counts);return{id:t,name:i.get(e)??n,heading:o,labels:ut(a,r).map(u=>i.
get(`${t}:${u}`)??u),sizes:r,counts:p,n:p?Ct(p):0,withheld:c??""}}function Ja(e,t){let n=0;return t.map(o=>(n+=o,Ct(e.slice(
n-o,n))))}function ut(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var Ct=e=>e.reduce(
(t,n)=>t+n,0),wn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),ye=({shown:e})=>e.filter(({counts:t})=>t);var vo=["wall-first","wall-second","wall-third"],Ga={importance:0,confidence:1,readiness:2},jo=({id:e},t)=>vo[Ga[e]??t%vo.
length],Ae=e=>`${(100*e).toFixed(2)}%`,So={"aria-hidden":"true"};function dt(e,t,n){return ye(e).length?{ruler:xo,move:xo,
sort:Qa,card:or,choice:sr}[e.kind](e,t,n):[s("p",{class:"wall-calm"},Ot(e,t))]}function xo(e,t){let n=Math.max(...ye(e).
flatMap(({counts:o})=>o));return[s("div",{class:"wall-figures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:o.labels,c=e.kind==="move"?[1,1,1]:o.sizes,i=e.
shown.length>1?o.heading:"";return $o({...o,heading:i,labels:l,sizes:c},r,n,jo(o,a),t)}))]}function Oo(e,t){let[n,o]=e,a=o.
shown.map(c=>[n.shown.find(({id:i})=>i===c.id),c]),r=a.flatMap(c=>c.flatMap(i=>i?.counts??[])),l=Math.max(1,...r);return[
s("div",{class:"wall-figures"},...a.map(([c,i],p)=>$o(i,[{counts:c?.counts,isEarlier:!0},{counts:i.counts}].filter(u=>u.
counts),l,jo(i,p),t))),Ao([["wall-then",n.moment],["wall-solid",o.moment]])]}function $o({heading:e,labels:t,sizes:n},o,a,r,l){
let c=Ct(n),i=.03,p=0,u=n.flatMap((f,m)=>{let b=p/c+(p?i/2:0);p+=f;let g=p/c-b-(p<c?i/2:0);return o.flatMap(({counts:k,isEarlier:j},w)=>{
let y=b+w*g/o.length;return Ya(k[m]/a,k[m],y,g/o.length,j)})}),d=t.map((f,m)=>`${f}: ${o.at(-1)?.counts[m]??""}`);return s(
"figure",{class:r},e?s("figcaption",{class:"wall-whole"},e):null,o.length?ke("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...u):s("p",{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...Za(t,
n)))}function Ya(e,t,n,o,a){let r=1-e;return[ke("rect",{x:Ae(n),y:Ae(r),width:Ae(o),height:Ae(e),class:a?"wall-then":"wa\
ll-solid"}),ke("text",{x:Ae(n+o/2),y:Ae(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Za(e,t){return e.map((n,o)=>{
let a=s("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[o]),a})}function Qa(e,t,n){let o=[...ye(e)].
sort((c,i)=>tr(c.counts,i.counts)),a=Math.max(...o.map(({n:c})=>c)),[{labels:r}]=o;if(r.length>vn.length)return[Mt(o.map(
c=>er(c,t)),n,t)];let l=o.map(({name:c,counts:[i,...p]},u)=>{let f=!u&&c.length+r[0].length<Xa?`${i} ${r[0]}`:`${i}`;return pt(
c,f,nr([i,...p],a))});return[Mt([...l,...Co(e,t)],n,t),Ao(r.map((c,i)=>[vn[i],c]))]}var Xa=24;function er({name:e,labels:t,
counts:n,n:o},a){let r=Math.max(...n),l=t.filter((i,p)=>n[p]===r).join(" / "),c=$(a["wall-of"],{n:r,of:o});return pt(e,c,
[],s("p",{class:"wall-muted"},l))}var tr=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},vn=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function nr(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,At(
vn[a],r,o/t)})}function At(e,t,n){let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ke(
"rect",{class:e,x:Ae(t+r),y:Ae(o),width:Ae(Math.max(0,n-2*r)),height:Ae(a)})}function or(e,t,n){let o=ye(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Mt([...Eo(o,t),...Co(e,t)],n,t)]}function sr(e,t,n){let[{labels:o,counts:a,
n:r}]=ye(e),l=o.map((c,i)=>({name:c,count:a[i],n:r}));return[Mt(Eo(l,t),n,t)]}function Eo(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>pt(a,l?`${r}`:$(t["wall-of"],{n:r,of:n}),
[At("wall-rest",0,1),At("wall-pile-1",0,r/n)]))}function Co({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>
e.length/2?[pt($(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:o})=>pt(o,"",[],s("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var pt=(e,t,n,o=null)=>s("li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?ke(
"svg",So,...n):null,o);function Mt(e,t=e.length,n={}){let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"wall-muted"},$(n["wall-more"],{n:a}))),o}var Ao=e=>s("ul",{class:"\
wall-key"},...e.map(([t,n])=>s("li",{},ke("svg",So,At(t,0,1)),n)));var ar=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),rr=/^data:image\/(svg\+xml|png|jpeg);/,
Fe=e=>e.flatMap(lr);function lr(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?rr.test(n.src)?[ir(n)]:[]:ar.has(t)?[s(t,{},...Fe(o))]:Fe(o)}var ir=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Tt=4,ft=({path:e,size:t},n,o)=>ke("svg",{class:o,viewBox:`${-Tt} ${-Tt} ${t+2*Tt} ${t+2*Tt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ke("path",{stroke:"#000",d:e}));function mt(e,t){return ye(e).length?{ruler:ur,move:cr,sort:dr,card:fr,choice:mr}[e.kind](e,t):e.heading}var Ze=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Mo=({shown:e})=>e.every(({counts:t})=>t),cr=(e,t)=>t["wall-moved"];function To({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Ze(t),Ze(t)]}function ur(e,t){
let n=ye(e),o=new Map;for(let u of n){let d=wn(u);o.set(d,[...o.get(d)??[],u])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].
map(([u,d])=>pr(d,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,c]=a.map(u=>To(u,t)),i={ruler:l?.[1],
other:c?.[0]},p=l?c?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,$(p,i)].filter(Boolean).join(" ")}function pr(e,t,n,o){
let[a,r]=e.map(p=>To(p,o)[0]),[l,c]=e[0].labels[t].split("–"),i={ruler:a,other:r,low:l,high:c};return e.length>1&&e.length===
n?$(o["wall-most-all"],i):$(r?o["wall-most-two"]:o["wall-most"],i)}function dr(e,t){let n=ye(e),o=n[0].labels.map((c,i)=>({
pile:c,most:n.filter(p=>wn(p)===i)})),{pile:a,most:r}=o.reduce((c,i)=>c.most.length>=Math.min(1,i.most.length)?c:i);if(!r.
length)return Mo(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return $(
l??t["wall-sorted-many"],{pile:Ze(a),card:Ze(r[0].name),other:Ze(r.at(-1).name),n:r.length,all:n.length})}function fr(e,t){
let n=ye(e).map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return Lo(n,e,t)}function mr(e,t){let[{labels:n,counts:o,
n:a}]=ye(e);return Lo(n.map((r,l)=>({name:r,count:o[l],n:a})),e,t)}function Lo(e,t,n){let o=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:d})=>2*u>d),r=a.length?a:e.filter(({count:u})=>u&&u===o);if(!a.length&&!Mo(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],c=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[i="",p=""]=r.map(({name:u})=>Ze(u));return $(
c,{card:i,other:p,n:r.length})}function Nt({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let l=n.stage,c=r!==void 0;if(!c&&l?.blank)return Oe("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let i=e?.slides[r??l?.slide];if(!i)return t?No({deck:e,way:t,panel:n,words:o}):
Oe("text",Me(e?.title??""));if(!c&&l.join&&t)return No({deck:e,way:t,panel:n,words:o});let p=it(n,i),u=c?null:mo(l.timer,
a,i.minutes),d={deck:e,way:t,panel:n,words:o,slide:i,question:p,left:u},f=(Sr[i.kind]??Lt)(d);return f.dataset.slide=r??
l?.slide,i===e.slides[0]&&f.append(...Ro(e)),n.practice&&f.append(s("p",{class:"wall-practice"},o["wall-practice"])),f}var Oe=(e,...t)=>s(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Me=e=>s("h1",{},e);function Lt({slide:e,way:t,panel:n,words:o,
left:a}){let r=Fe(e.body),l=r.flatMap(i=>hr(i)),c=r.filter(i=>i.textContent.trim());return Oe(e.kind,Me(e.title),s("div",
{class:"wall-body"},s("div",{class:"wall-words"},...c.map(kr)),...l.map(i=>s("div",{class:"wall-picture"},i))),It({way:t,
panel:n,words:o,left:a}))}function hr(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var gr=5;function kr(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>xn(o)<o.childNodes.length)||!t.every(xn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=xn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function xn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=gr;)o+=2;return o}function yr({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&Re(a))return xr({slide:e,panel:n,words:o,question:a,left:r});let c=e.items,[i]=c.length===1?c:[];return Oe(
"question",Me(i?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...i?[br(i)]:[wr(c)],It({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function br({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},Io(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>s("li",{class:r?
"wall-whole":null},r||l)))}var wr=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?Io(o,a):null))),Io=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),vr=5;
function xr({slide:e,panel:t,words:n,question:o,left:a}){let r=bn(o,e.items),l=r.filter(p=>ye(p).length),[c=r[0]]=l,i=It(
{way:null,panel:t,words:n,left:a,answered:o});return l.length<2?Oe("chart",Me(l.length?mt(c,n):n["wall-held-title"]),...dt(
c,n),i):Oe("chart",Me(e.title),s("div",{class:"wall-groups"},...l.map(p=>s("section",{},s("h2",{},mt(p,n)),...dt(p,n,vr)))),
i)}function jr({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:bn(u,[]),question:u})).filter(({groups:u})=>u.some(d=>ye(d).length)),l=u=>r.map(({moment:d,groups:f})=>({
moment:d,...f.find(m=>m.kind===u)})).filter(({shown:d})=>d&&ye({shown:d}).length),[c]=l("move").slice(-1),i=l("ruler"),p=It(
{way:o,panel:t,words:n,left:a});return c?Oe("chart",Me(mt(c,n)),...dt(c,n),s("p",{class:"wall-muted"},n["chart-moved-why"])):
i.length>1?Oe("chart",Me(n["room-group"]),...Oo([i[0],i.at(-1)],n)):i.length?Oe("chart",Me(mt(i[0],n)),...dt(i[0],n)):Oe(
"text",Me(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var Sr={text:Lt,story:Lt,help:Lt,question:yr,moves:jr},
Ro=e=>e?.logo?Fe([["img",e.logo]]).map(Or):[],Or=e=>(e.className="wall-logo",e);function No({deck:e,way:t,panel:n,words:o}){
return Oe("join",Me(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[Er(t.wifi,o)]:[],s("div",{class:"wall-scans"},
t.wifi?s("p",{},o["wall-then"]):null,jn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),s("p",{class:"wall-a\
ddress"},...t.address.split(/(?<=[.:/])/).map($r)),s("p",{class:"wall-muted"},o["room-type-code"]),s("p",{class:"wall-co\
de"},t.code),s("p",{class:"wall-count"},gn(n,o)))),...Ro(e))}var $r=e=>s("span",{},e,s("wbr")),Er=(e,t)=>s("div",{class:"\
wall-scans"},s("p",{},$(t["wall-wifi"],{name:e.name})),jn(e,t)),jn=(e,t)=>ft(e,t["room-scan-alt"],"wall-scan"),Cr=e=>e.replace(
"-","‑");function It({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:l}){let c=yo(o,n),i=a&&(a.state!=="r\
eady"||a.hands>0),p=i?ct(a,t,n):r&&e?gn(t,n):"",u=l?ct(l,t,n):"";if(!e&&!c&&!p&&!u)return null;let d=s("footer",{class:r?
"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&d.style.setProperty("--left",`${100*o.share}%`),e&&r?d.append(
jn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):d.append(s("p",{class:"\
wall-muted"},e?$(n["wall-join-line"],{address:e.address,code:Cr(e.code)}):u)),d.append(s("p",{class:"wall-now"},p?s(i?"b":
"span",{class:i?null:"wall-joined"},p):null,c?s("span",{class:"wall-time"},c):null)),d}var On=[4.6,5.6,6.6,7.4,8.2],$n=2,Ar=["","tight","tight columns"],Sn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Mr=5.4;function Bo(e,t=$n){let n=On[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:Sn.at(-1),text:0};for(let a of[...Ar,...Sn]){if(o.text>=Mr||o.text&&Sn.includes(a))break;let r=Tr(e,a,n);r>o.text&&
(o={layout:a,text:r})}return qo(e,o.layout,o.text||4.6),o.text>0}function Tr(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(qo(e,t,
Math.max(o,4.6)),Lr(e))return Math.max(o,4.6);return 0}function qo(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Lr=e=>Do(e)&&[...e.querySelectorAll(".wall-whole")].every(Do),Do=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Rt=e=>!!e?.units.length&&e.state!=="open"&&!Re(e),Wo=e=>Rt(e)&&!Ie(e);function Dt(e,{question:t,words:n,count:o}){let a=t.
units.filter(({kind:k})=>k!=="move"),r=new Map(a.map(k=>[k.id,Po(k).map(()=>0)])),l=0,c=0,i=s("div",{}),p=Ce(e,"desk-han\
ds",i);if(!p)return;let u=()=>Math.max(c,...[...r.values()].map(k=>k.reduce((j,w)=>j+w,0))),d=(k,j,w=null)=>s("button",{
type:"button",class:w,onclick:j},k),f=(k,j,w)=>s("div",{class:"desk-stepper"},s("span",{},k),s("button",{type:"button","\
aria-label":$(n["desk-fewer"],{label:k}),onclick:()=>w(-1)},"−"),s("output",{},`${j}`),s("button",{type:"button","aria\
-label":$(n["desk-more"],{label:k}),onclick:()=>w(1)},"+"));function m(k=""){let j=a[l],w=r.get(j.id),y=l===a.length-1,M=I=>()=>{
l+=I,m()};i.replaceChildren(s("p",{class:"desk-small"},$(n["desk-hands-where"],{n:l+1,all:a.length})),s("h2",{},j.card||
j.heading),j.card?s("p",{class:"desk-small"},j.heading):"",Ie(t)&&!l?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
...Po(j).map((I,L)=>f(I,w[L],A=>{w[L]=Math.max(0,w[L]+A),m(`${L} ${A}`)})),y?f(n["room-people"],u(),I=>{c=Math.max(0,u()+
I),m(`people ${I}`)}):"",s("div",{class:"wall-answers"},l?d(n.back,M(-1)):"",y?"":d(n[j.card?"desk-next-card":"next"],M(
1),"wall-primary"),u()?d(n[y?"room-count":"desk-enough"],g,y?"wall-primary":null):"",d(n["wall-close"],()=>p.close()))),
b(k)}function b(k){let j=[...i.querySelectorAll(".desk-stepper")],[w,y]=k.split(" "),M=w==="people"?j.at(-1):j[Number(w)||
0],[I,L]=M.querySelectorAll("button");(y==="-1"?I:L).focus()}function g(){let k=u(),w=[...r].filter(([,y])=>y.some(Boolean)).
map(([y,M])=>{let{kind:I}=a.find(L=>L.id===y);return[y,I==="card"?[M[0],k-M[0]]:M]});p.close(),o(Object.fromEntries(w),k)}
m()}var Po=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):ut(t,n);var Nr={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},Bt=["","dark","light","contrast"],Ir=new Map(Object.entries(Nr).flatMap(
([e,t])=>t.map(n=>[n,e]))),Rr="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Dr(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:l,isComposing:c}=e;if(o||a||r||l||c)return;let i=e.composedPath?.()[0]??
n;if(!(i?.closest?.(Rr)||i?.closest?.("dialog[open]"))&&!(t===" "&&i?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Ir.get(t.length===1?t.toLowerCase():t)}function _o(e){let t=n=>{let o=Dr(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function Uo(e,{deck:t,panel:n,way:o},a,{step:r,handOver:l,leave:c}){let i=n.stage??{slide:-1,dropped:[]},p=t.slides[i.slide]?.
part,u=k=>()=>{g.close(),k()},d=(k,j,...w)=>s("button",{type:"button",onclick:u(k),...j},...w),f=k=>s("small",{},$(a["re\
mote-minutes"],{minutes:k})),m=t.parts.map((k,j)=>s("li",{},d(()=>r("go",{slide:St(t,j)}),{"aria-current":j===p?"step":null,
class:i.dropped.includes(j)?"remote-dropped":null},k.title,i.dropped.includes(j)?s("small",{},a["remote-is-dropped"]):f(
k.minutes)))),b=fo(t,i).map(({part:k,title:j,minutes:w,dropped:y})=>s("li",{},s("span",{},j),d(()=>r(y?"keep":"drop",{part:k}),
{"aria-label":`${y?a["remote-keep"]:$(a["remote-drop"],{minutes:w})}: ${j}`},y?a["remote-keep"]:$(a["remote-drop"],{minutes:w})))),
g=Ce(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...m),...b.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...b)]:[],s("div",{class:"remote-more"},o?d(()=>r("join"),{},i.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,c?d(c,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var $e=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function Fo(e,t,n){let o=s("div",{}),a=Ce(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:c})=>c===r)??o.querySelector("button"))?.focus()},a.refresh())}function Ho(e,t,n,{
press:o}){o({desk:"remote"}),Fo(e,"desk-remote",a=>{let{remote:r,inside:l,practice:c,panel:i,wall:p}=t(),u=i.presenters.
filter(({kind:f,used:m})=>f==="remote"&&m),d=!!p&&(!l||c);return[s("h2",{},n["desk-remote"]),d&&r?ft(r,n["desk-remote-sc\
an"],"desk-scan"):"",d&&!r&&!u.length?s("p",{},n["room-one-moment"]):"",s("p",{},d?n["desk-remote-how"]:n["desk-remote-i\
nside"]),d?"":$e(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),d&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...u.map(({id:f},m)=>s("p",{class:"desk-line"},$(n["desk-remote-there"],{n:m+
1})," ",$e(n["desk-remote-end"],()=>o({desk:"revoke",id:f})))),s("div",{class:"wall-answers"},d?$e(n["desk-remote-new"],
()=>o({desk:"remote"})):"",$e(n["wall-close"],a))]})}function zo(e,t,n,{press:o,step:a}){let r=Br(n,o);Fo(e,"desk-reach",
l=>{let{way:c,join:i,inside:p,practice:u,panel:d}=t(),f=s("span",{role:"status"});if(!c||p)return[s("h2",{},n["desk-phon\
es"]),s("p",{},u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":$e(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},$e(n["wall-close"],l))];let m=`${i.address}/${i.code}`,b=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:b.value})},...i.addresses.map(({ip:g,network:k})=>s("option",{value:g,
selected:g===i.picked?"":null},`${g} (${k})`)));return[s("h2",{},n["desk-phones"]),ft(c,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},c.address)," · ",s("b",{},c.code)),s("p",{},d.joined?$(n["desk-reached"],{n:d.joined}):
n["desk-reach-try"]),d.hosts.length?s("p",{class:"desk-small"},$(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",i.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",b):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(g=>s("li",{},qr(n)[g])))),s("div",{class:"wall-answers"},$e(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(m),f.textContent=n["desk-copied"]}),$e(n["desk-card"],()=>o(
{desk:"card"})),$e(n["remote-join-show"],()=>{l(),a("join")}),$e(n["wall-close"],l),f)]})}function Br(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>s("p",{},s("label",{class:"ajar-words",for:l.id},r),l);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),$e(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var qr=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});function Ko(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-start-${window.ajarForms}`,a=({id:y,
title:M})=>s("option",{value:y},M),r=(y,M)=>$(t["desk-meeting"],{title:y,n:M}),l=s("select",{id:`${o}-meeting`},s("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:y,title:M,part:I,minutes:L})=>a({id:y,title:r(I?`${M}: ${I}`:M,L)}))),
s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:y,title:M,minutes:I})=>a({id:y,title:r(M,I)}))));e.meeting&&
(l.value=e.meeting);let c=s("select",{id:`${o}-couple`},...e.couples.map(a));e.picked&&(c.value=e.picked);let i=s("selec\
t",{id:`${o}-country`},...e.countries.map(a),s("option",{value:""},t["desk-elsewhere"]));i.value=e.country||Pr(e.countries);
let p=["phones","none","practice"].filter(y=>!(e.server&&y!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=p.map(
(y,M)=>s("input",{type:"radio",name:o,value:y,checked:M===0?"":null,"aria-describedby":`${o}-${y}`})),f=s("input",{type:"\
password",spellcheck:"false",id:`${o}-key`}),m=s("p",{hidden:!0},s("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),b=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),g=s("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),k=(y,M)=>s("p",{},s("label",{class:"ajar-words",for:M.id},y),M),j=s("form",{class:"ajar-start",onsubmit:y=>{y.preventDefault(),
g.textContent=t["desk-opening"],n({meeting:l.value,couple:c.value,country:i.value,phones:d.find(({checked:M})=>M).value,
key:f.value}),f.value=""}},s("h2",{},t["desk-start"]),b,k(t["desk-which"],l),s("div",{class:"ajar-start-two"},k(t["desk-\
couple"],c),k(t["desk-country"],i)),s("fieldset",{},s("legend",{},t["desk-how"]),...p.map((y,M)=>s("label",{class:"ajar-\
start-way"},d[M],s("span",{},s("b",{},u[y][0]),s("small",{id:`${o}-${y}`},u[y][1]))))),m,s("p",{},s("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),g));function w({problem:y,busy:M,needsKey:I,state:L}){b.textContent=y??"",b.hidden=
!y,m.hidden=!I,M||(g.textContent=L==="ended"?t["room-ended"]:"")}return{element:j,update:w}}function Pr(e){let t=(navigator.
languages??[]).map(o=>o.split("-")[1]);return e.find(({id:o})=>t.includes(o))?.id??e[0]?.id??""}function Vo({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:ut(a.values,a.bands),l=a.snapshot.counts.map((c,i)=>`${r[i]}: ${c}`);return s("tr",{},s("th",{scope:"row"},a.card||
a.heading),s("td",{},l.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}var Wr=["open","close","reveal"];function Jo(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,c=null,i=ko(),p=(x,B,G={})=>s("button",{type:"button",onclick:B,...G},...[x].flat()),u=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=Se(n,x=>{x?d.
textContent=x:O()}),m=x=>{f.begin(),o(x,{awaited:!0})},b=0,g="",k=(x,B={})=>{b=Math.max(b,r.steps??0)+1,m({desk:"step",step:{
step:x,...B},n:b})},j=()=>r.panel,w=()=>j()?.stage,y=()=>r.deck?.slides[w()?.slide],M=()=>y()&&it(j(),y()),I=En("desk-wa\
ll",{inert:!0}),L=En("desk-wall",{inert:!0}),A=En("desk-screen",{hidden:!0}),E=()=>{A.host.hidden=!1,oe(),A.host.requestFullscreen?.().
catch(()=>{})},R=()=>{A.host.hidden=!0,_()&&document.exitFullscreen(),oe()},_=()=>document.fullscreenElement===A.host;A.
host.addEventListener("fullscreenchange",()=>{_()||R()});let F=s("p",{class:"desk-clock"}),q=s("p",{class:"desk-plan"}),
P=s("ol",{}),v=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),S=s("p",{class:"desk-count"}),C=s("p",{}),U=s(
"p",{class:"desk-small"}),K=s("div",{}),z=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),X=s("div",{class:"desk-tools"},z,p(n["desk-here"],E),p(n["desk-remote"],()=>Ho(W,()=>r,n,{press:m})),p(n["d\
esk-phones"],()=>zo(W,()=>r,n,{press:m,step:k})),p(n["remote-parts"],ue),p(n["desk-end"],pe,{class:"desk-end"})),H={back:p(
[n.back,s("kbd",{},"←")],()=>k("back")),open:p([n["room-ask-open"],s("kbd",{},"O")],()=>N("open")),close:p([n["room-as\
k-close"],s("kbd",{},"C")],()=>N("close")),reveal:p([n["room-ask-reveal"],s("kbd",{},"R")],()=>N("reveal")),blank:p([n["\
remote-blank"],s("kbd",{},"B")],()=>k("blank")),hands:p([n["desk-hands"],s("kbd",{},"H")],V),next:p([n.next,s("kbd",{},n["\
desk-clicker"])],()=>k("next"))},te=p(n["room-ask-reset"],()=>Ue(W,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>N("reset"))),se=p("",()=>k(w()?.timer?"pause":"timer")),W=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},F,q,X),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},P),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),I.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),L.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),S,C,U,s("p",{class:"desk-more"},se,te))),s("\
section",{class:"desk-notes"},s("h2",{},n["remote-notes"]),v,K),s("div",{class:"desk-moves"},u,d,s("div",{class:"desk-pa\
d"},...Object.values(H))),A.host),Z=Ko(t,{words:n,begin:x=>m({desk:"begin",...x})});e.replaceChildren(Z.element,W);function ue(){
Uo(re(),{deck:r.deck,panel:j(),way:r.way},n,{step:k})}function pe(){let x=j().questions.some(Re),B=(le,ge)=>p(ge,()=>m({
room:"take",what:le,paper:t.paper})),G=Ce(W,"desk-ending",s("p",{},n["desk-end-sure"]),x?s("p",{class:"desk-more"},B("pa\
ge",n["desk-take-page"]),B("table",n["desk-take-table"])):"",s("div",{class:"wall-answers"},p(n["room-end"],()=>{G.close(),
m({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>G.close())))}function N(x){if(b>(r.steps??0)){g=x;return}
if(x==="reveal"){let G=hn(j(),y()),le=()=>m({desk:"question",id:G.question.id,do:x,...G.body});G&&Et(re(),G,j(),n,le);return}
let B=M();B&&m({desk:"question",id:B.id,do:x})}function V(){let x=M();if(!(A.host.hidden?Rt:Wo)(x))return;let G=(le,ge)=>m(
{desk:"question",id:x.id,do:"hands",counts:le,people:ge});Dt(re(),{question:x,words:n,count:G})}let ae={keys:()=>wo(re(),
n),full:()=>A.host.hidden?E():R(),larger:()=>Y(1),smaller:()=>Y(-1),hands:V,parts:ue,look(){let{look:x=""}=A.wall.dataset;
A.wall.dataset.look=Bt[(Bt.indexOf(x)+1)%Bt.length]}},T=$n;function Y(x){T=Math.min(On.length-1,Math.max(0,T+x)),oe()}function ne(x){
return!r.deck||!W.offsetParent||W.closest("[inert], .lm-mod-hidden")?!1:(ae[x]?ae[x]():Wr.includes(x)?N(x):k(x==="timer"?
w()?.timer?"pause":"timer":x),!0)}a(_o(ne));let ee=setInterval(()=>{!W.hidden&&W.isConnected&&fe()},1e3);a(()=>clearInterval(
ee));function oe(){if(!r.deck||!w())return;let x={deck:r.deck,way:r.way,panel:j(),words:n,now:i.now()},B=po(r.deck,j());
de(I.wall,Nt(x)),L.host.hidden=B===null,B!==null&&de(L.wall,Nt({...x,slide:B})),A.host.hidden||de(A.wall,Nt(x),T)}let re=()=>A.
host.hidden?W:A.wall;function de(x,B,G){x.querySelector(".wall-face")?.remove(),x.prepend(B),Bo(B,G)}function fe(){if(!r.
deck)return;let x=uo(r.deck,w(),i.now());if(F.textContent=$t(i.now()),!x)return;let B=x.begun?bo(x.late,n):n["remote-not\
-begun"],G=x.begun?$(n["remote-planned"],{part:$t(x.partEnds),end:$t(x.ends)}):"";q.replaceChildren(s("b",{class:x.late>
0?"desk-late":null},B),G&&` · ${G}`,s("br"),s("span",{class:"desk-small"},r.deck.parts[x.part].title));for(let[le,ge]of[
...P.children].entries())ge.className=le<x.part?"done":le===x.part?"here":"",ge.classList.toggle("dropped",w().dropped.includes(
le));x.part!==c&&he(x.part)}function he(x){P.querySelector("[aria-current]")?.removeAttribute("aria-current"),c=x;let B=P.
children[x];B.firstChild.setAttribute("aria-current","step");let{parentNode:G}=P,le=(ge,at)=>B[ge]+B[at]/2-G[at]/2;G.scrollTo(
le("offsetLeft","offsetWidth"),le("offsetTop","offsetHeight"))}function me(){c=null,P.replaceChildren(...r.deck.parts.map(
({title:x},B)=>s("li",{},p(x,()=>k("go",{slide:St(r.deck,B)})))))}function qe(){if(l===y()?.id)return;l=y()?.id;let x=y()?.
notes.length?Fe(y().notes):[s("p",{},n["remote-no-notes"])];v.replaceChildren(...x),v.scrollTop=0}function Le(){let x=M();
S.textContent=x&&(x.state!=="ready"||x.hands)?ct(x,j(),n):"",C.textContent=r.way?$(n["desk-joined"],{n:j().joined}):n["d\
esk-no-phones"],U.textContent=h({units:x?.units??Ve()}),K.replaceChildren(...x?Vo(x,n):[]),H.hands.firstChild.data=n[Ie(
x)?"desk-slips":"desk-hands"],H.hands.disabled=!Rt(x),te.hidden=!x?.answered||!x.may_reset;let B=y()?.minutes??0;se.hidden=
!B&&!w()?.timer,se.textContent=w()?.timer?n["desk-timer-pause"]:$(n["remote-timer"],{minutes:B});for(let G of["open","cl\
ose"])H[G].hidden=!r.way;H.hands.hidden=!!r.way&&(H.hands.disabled||!x),H.open.disabled=!x||x.state==="open"||!r.way,H.close.
disabled=x?.state!=="open",H.reveal.disabled=!hn(j(),y());for(let G of Object.values(H))G.classList.remove("wall-primary");
st().classList.add("wall-primary"),H.blank.setAttribute("aria-pressed",!!w()?.blank)}function st(){let x=M();return x?Re(
x)?H.next:x.state==="ready"&&!H.open.disabled?H.open:!r.way&&!x.answered&&!H.hands.disabled?H.hands:H.reveal.disabled?H.
next:H.reveal:H.reveal.disabled?H.next:H.reveal}let Ve=()=>{if(y()?.kind!=="moves")return[];let[x]=j().questions.filter(
B=>Ie(B)&&Re(B)).slice(-1);return x?.units.filter(({kind:B})=>B==="move")??[]};function h({units:x}){let B=x.filter(({snapshot:G,
withheld:le})=>!G&&le);return B.length?Ot({shown:B},n):""}function O(){let x=M();d.textContent=D(x)}function D(x){if(w()?.
blank)return n["remote-is-blank"];if(!x)return"";let B=yn(x,j());return B===1?n["remote-still-one"]:B?$(n["remote-still"],
{n:B}):x.state==="open"?n["room-is-open"]:x.hands&&!Re(x)?$(n["desk-counted"],{n:x.hands}):!r.way&&x.state==="ready"&&x.
units.length?n[Ie(x)?"desk-slips-how":"desk-hands-how"]:""}function J(x){let B=r;r={...r,...x},r.busy||f.end(),u.textContent=
r.problem??"",u.hidden=!r.problem;let G=r.state==="open"&&!!(r.deck&&w());if(Z.update(r),Z.element.hidden=G,W.hidden=!G,
!G)return;B.panel!==r.panel&&i.set(j().now),B.deck!==r.deck&&me(),z.hidden=!go(r.wall,window.location),z.hidden||(z.href=
r.wall);for(let ge of W.querySelectorAll("dialog"))ge.refresh?.();fe(),qe(),Le(),O(),oe();let le=g;g="",le&&N(le)}let Q=new ResizeObserver(
oe);for(let{host:x}of[I,A])Q.observe(x);return a(()=>Q.disconnect()),{update:J}}function En(e,t){let n=s("div",{class:e,
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,o),{host:n,wall:o}}var _r=e=>e;function we(e,t){e.innerHTML=_r(t)}function qt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>s("option",{value:r,selected:r===n},l)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Qe(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let l=new AbortController,c=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,c,{signal:l.signal,capture:i!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Pt(e,t){let n=c=>[...e.querySelectorAll(
c)],o=n("details[open] > summary").map(c=>c.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let c of n("summary"))c.parentElement.open=o.includes(c.textContent);if(a===!1)return;let r=n("summary, button").
find(c=>c.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Go(e,{words:t,send:n,onDispose:o}){let a={},r=null,l=!1,c="",i=s("div",{}),p=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=Se(t,q=>{d.textContent=q}),m=An(t),b=qt(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,i,d),m.dialog);let g=q=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(q,{awaited:!0}))},k=(q,P)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>g(P)},q),j=(...q)=>s(
"div",{class:"ajar-moves ajar-many"},...q);function w(){let q=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${F}\
-key`,"aria-describedby":`${F}-key-how`}):null,P=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(q&&!q.value){q.focus();return}g({room:"open",...q?{key:q.value}:{}}),q&&(q.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?$(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),q?s("label",{class:"ajar-words",for:q.
id},t["room-host-key"]):null,q?s("p",{class:"ajar-hint",id:`${F}-key-how`},t["room-host-key-how"]):null,q,j(P,a.elsewhere?
null:k(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(v=>k($(t["room-rehearse"],{n:v}),{room:"rehearse",phones:v})))]}let y=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),j(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function M(){let q=s("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),P=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:$(t["room-line"],{code:a.
code})),v=a.address?q:null;return r?[I(),s("div",{class:"ajar-door-line"},P,u,v),L(),E()]:[s("h2",{},t["room-title"]),I(),
L(),P,a.address?Yo(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?A():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},u,v,a.inside&&!a.practice?k(t["room-widen"],
{room:"widen"}):null),E()]}let I=()=>a.practice?s("p",{},ht(t)):null,L=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function A(){let q=s("select",{id:`${F}-address`,onchange:()=>n({room:"pick",ip:q.value})},...a.addresses.map(
({ip:P,network:v})=>s("option",{value:P,selected:P===a.picked},`${P} (${v})`)));return s("label",{class:"ajar-words",for:q.
id},s("span",{},t["room-address"]),q)}function E(){let q=s("div",{}),P=s("button",{type:"button",onclick:()=>C(!1)},t["r\
oom-end-no"]),v=s("button",{type:"button",onclick:()=>C(!0)},t["room-end"]),S=()=>q.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),j(P,k(t["room-end"],{room:"end"}))]:[v]),C=K=>{l=K,S(),(l?P:v).focus()};S();let U=(K,z)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...z()},{awaited:!0})},K);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?j(U(t["room-take-table"],()=>({
what:"table"})),U(t["room-take-page"],()=>({what:"page",paper:b.value()})),b.element()):null,s("p",{},t["room-end-how"]),
q)}function R(q){a={...a,...q},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let P=Cn(t,a.joined);
u.textContent!==P&&(u.textContent=P),m.update(a,P),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),_()}let _=Qe(i,()=>{let{joined:q,problem:P,...v}=a,S=JSON.stringify([v,r]);if(S===
c)return;c=S;let C={open:M,lost:y}[a.state]??w;Pt(i,()=>i.replaceChildren(...C().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let F=`ajar-door-${window.ajarForms}`;return Wt(e,()=>n({room:"look"}),o),{update:R}}var Cn=(e,t)=>t?t===
1?e["room-joined-one"]:$(e["room-joined"],{n:t}):e["room-joined-none"],ht=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Yo(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return we(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function An(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){o.textContent=l;let c=JSON.stringify([r.address,r.code,r.practice]);c!==a&&(a=c,r.address?t.replaceChildren(
r.practice?s("p",{},ht(e)):"",Yo(e,r),o):(n.close(),t.replaceChildren()))}}}function Wt(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function _t(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let c=(p,u)=>{let d=s("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return we(d,
p),d.firstElementChild.setAttribute("aria-hidden","true"),d},i=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),c(n,"wide"),c(o,"narrow"),s("details",{open:i},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...a.map(p=>s("th",{scope:"col"},p)))),s("tbody",{},...r.map(([p,...u])=>s("tr",{},s(
"th",{scope:"row"},p),...u.map(d=>s("td",{},d??"–")))))))))}var Ut=({charts:e=[],withheld:t=[]})=>!!(e.length||t.length);function Ur(e,t){let{room:n,ways:o=[],inside:a,answered:r,hands:l,
mayReset:c}=e;if(n!=="open")return o;let i=e.state==="open",p={close:!a&&i,open:!a&&!i&&!l,hands:t.length&&!i&&!Ut(e)&&(l||
!r),reveal:t.length&&r&&!(l&&Ut(e)),reset:c};return Object.keys(p).filter(u=>p[u])}var Fr=(e,t)=>e.answered?Ut(e)?"":"re\
veal":t[0];function Zo(e,{words:t,send:n,onDispose:o,form:a}){let r={name:e.of,units:e.units},[l,c]=Ie(r)?[t["desk-slips"],
t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],i={},p=!1,u="",d="",f=!1,m=W=>{R.begin(),n(W,{awaited:!0})},b=(W,Z={})=>{
f=W==="reveal",m({question:e.of,do:W,...Z})},g=s("div",{class:"ajar-results",hidden:!0}),k=s("div",{class:"ajar-held",role:"\
status","aria-live":"polite"}),j=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),w=s("span",{}),y=s("p",{class:"aja\
r-private"}),M=s("p",{class:"ajar-counts"}),I=Hr(e.minutes,t,o),L=s("button",{type:"button",class:"ajar-link",onclick:()=>S(
!p)}),A=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),E=W=>{A.textContent!==W&&(A.textContent=W)},R=Se(
t,W=>E(W||d)),_={open:[t["room-ask-open"],()=>b("open")],close:[t["room-ask-close"],()=>b("close")],hands:[l,P],reveal:[
t["room-ask-reveal"],()=>Et(se,{question:i,body:{}},i,t,()=>b("reveal"))],reset:[t["room-ask-reset"],()=>Ue(se,t["room-r\
eset-sure"],t["room-ask-reset"],t["home-no"],()=>b("reset"))]},F={room:t["room-open"],inside:t["room-inside"],"go-on":t["\
room-go-on"]};for(let[W,Z]of Object.entries(F))_[W]=[Z,()=>m({room:W==="room"?"open":W,about:e.of})];let q=Object.fromEntries(
Object.entries(_).map(([W,[Z,ue]])=>[W,s("button",{type:"button",hidden:!0,class:W==="inside"?"ajar-link":null,onclick:()=>i.
busy?E(t["room-one-moment"]):ue()},Z)]));function P(){Dt(se,{question:r,words:t,count:(Z,ue)=>b("hands",{counts:Z,people:ue})})}
function v(){let W=Ur(i,e.units),Z=Fr(i,W),ue=Object.values(q).find(pe=>pe===document.activeElement);for(let[pe,N]of Object.
entries(q))N.hidden=!W.includes(pe),N.classList.toggle("wall-primary",pe===Z);ue?.hidden&&q[W[0]]?.focus()}function S(W){
p=W,g.hidden=!W,a().hidden=W,L.textContent=t[W?"room-show-question":"room-show-result"]}let C=An(t),U=s("button",{type:"\
button",class:"ajar-link",hidden:!0,onclick:()=>C.show()},t["room-code"]),K={ready:t["room-ready"],open:t["room-is-open"],
closed:t["room-is-closed"]};function z(){return i.room!=="open"||i.inside&&!e.units.length?"":i.hands?Ut(i)?t["room-by-h\
ands-now"]:$(t["desk-counted"],{n:i.hands}):i.inside?c:K[i.state]}function X(){return i.room==="lost"?t["room-lost"]:i.room!==
"open"?t[i.ways?.length?"room-not-open":"room-not-open-here"]:e.units.length?"":t[i.inside?"room-without-counting":"room\
-nothing-counted"]}function H(W){i={...i,...W},se.hidden=!1,w.replaceChildren(i.practice?ht(t):""),j.textContent=i.problem,
j.hidden=!i.problem,y.textContent=X(),y.hidden=!y.textContent;let Z=!i.hands&&!i.inside,ue=i.room==="open"&&e.units.length?
[[i.answered,t["room-answered"],Z||i.answered],[i.joined,t["room-have-joined"],Z]]:[];M.replaceChildren(...ue.filter(([,
,N])=>N).map(([N,V])=>s("span",{},s("b",{},`${N}`)," ",V))),I.update(i.seconds),v();let pe=d;d=z(),d!==pe&&E(d),i.busy||
R.end(),Qo(k,i.withheld),C.update(i.way??{},Cn(t,i.joined)),U.hidden=!i.way?.address,te(),f&&!i.busy&&i.state==="closed"&&
k.childElementCount&&(f=!1,k.scrollIntoView({block:"nearest"}))}function te(){let W=JSON.stringify(i.charts??[]);if(W===
u)return;u=W;let Z=!!i.charts?.length;g.replaceChildren(...Xo(i.charts??[],t)),L.hidden=!Z,S(Z),Z&&f&&g.scrollIntoView({
block:"start"}),f=!1}let se=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{class:"\
ajar-bar-line ajar-bar-first"},y,M,s("div",{class:"ajar-moves"},...Object.values(q))),s("div",{class:"ajar-bar-line"},w,
A,L,U,I.element),C.dialog);return L.hidden=!0,Wt(se,()=>n({room:"look"}),o),{parts:[g,k,j,se],update:H}}function Qo(e,t=[]){
let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(o=>s("p",{},
o)))}var Xo=(e,t)=>e.map(n=>{let o=s("div",{class:"ajar-chart-block"});return _t(o,n,t),o});function es(e,{words:t,send:n,
onDispose:o}){let a={},r="",l=s("div",{class:"ajar-results"}),c=s("div",{class:"ajar-held",role:"status","aria-live":"po\
lite"}),i=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),p=s("div",{}),u=s("p",{class:"ajar-status",role:"status",
"aria-live":"polite"}),d=Se(t,b=>{u.textContent=b}),f=()=>Ue(e,t["wall-moves-sure"],t["wall-reveal-now"],t["wall-wait"],
()=>{d.begin(),n({moves:!0},{awaited:!0})}),m=s("button",{type:"button",hidden:!0,onclick:()=>a.busy||f()},t["room-moves"]);
return e.replaceChildren(s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},p,l,c,i,s("div",{class:"\
ajar-moves"},m),u)),Wt(e,()=>n({room:"look"}),o),{update(b){a={...a,...b},p.replaceChildren(a.practice?ht(t):""),i.textContent=
a.problem,i.hidden=!a.problem,Qo(c,a.withheld),a.busy||d.end(),m.hidden=!a.mayReveal;let g=JSON.stringify(a.charts??[]);
g!==r&&(r=g,l.replaceChildren(...a.charts?.length?Xo(a.charts,t):[s("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}
function Hr(e,t,n){let o=null,a=!1,r=s("span",{role:"timer"}),l=s("button",{type:"button",class:"ajar-link",onclick:()=>{
a=!a,i()}}),c=s("p",{class:"ajar-clock"},r," ",l);function i(){let u=o===null?null:Math.max(0,Math.floor((Date.now()-o)/
1e3)),d=u===null?"":`${Math.floor(u/60)}:${String(u%60).padStart(2,"0")}`,f=u===null?e?$(t["room-minutes"],{minutes:e}):
"":e?$(t["room-clock"],{time:d,minutes:e}):d;r.textContent=a?"":f,l.textContent=t[a?"room-clock-show":"room-clock-hide"],
c.hidden=!f}let p=setInterval(()=>{o!==null&&i()},1e3);return n(()=>clearInterval(p)),{element:c,update:u=>{o=u==null?null:
Date.now()-u*1e3,i()}}}function ts(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),c=s("summary",{}),i=({title:d,
story:f,more:m,role:b})=>{we(r,f),r.prepend(s("h2",{},d)),we(l,m),c.textContent=b},p=e.couples.find(d=>d.id===n)??e.couples[0],
u=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(d=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:d.id,checked:d===
p,onchange:()=>{i(d),o(d.id)}}),s("span",{},d.title)))));return i(p),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},c,l),u)}var Mn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",zr=new RegExp(`^${Mn}+|${Mn}\
+$`,"g"),Kr=/[\p{L}\p{N}_]+/gu,Vr=/^[\p{L}\p{N}_]+/u,Jr=/\{([a-z][a-z0-9-]*)\}/,[Gr,Yr]=["⁨","⁩"],ns={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Zr=new RegExp(`[,;:،]|${Mn}`),Qr=/^\p{Uppercase}/u,os=/[.!?…؟。][\u2069”’"')»]*$/,
Xr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
be=e=>e.replace(zr,""),Te=e=>e.toLowerCase().toUpperCase(),Ft=e=>e.match(Vr)?.[0]??"",Tn=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function He(e,t,n=[]){let o=e.split(Jr),a="";for(let r=0;r<o.length-1;r+=2){let[l,c,i]=o.slice(r,r+3),p=el(be(t[c]),i),u=nl(
l,p,n),d=!u&&!a&&Qr.test(l);a+=os.test(a)?u.replace(/^,+/,""):u,a+=ol(d?tl(p):p)}return os.test(a)?a:a+o.at(-1)}function Ee(e){
let t=be(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in ns&&o===ns[n]&&be(a))||a.includes(n)||a.includes(
o)?e:a}function el(e,t){let n=e.length;for(;n&&Zr.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function tl(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function nl(e,t,n){let o=Te(Ft(t));if(!o)return e;let a=new Set(n.map(Te)),r=l=>l===o||a.
has(l)&&a.has(o);for(let l of e.matchAll(Kr))if(r(Te(l[0])))return e.slice(0,l.index);return e}var ol=e=>Xr.test(e)?`${Gr}${e}${Yr}`:
e;var Ln=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function ss(e,t,{words:n,level:o,change:a,say:r,again:l,
moves:c,back:i,isQuick:p}){let u={...t},{cards:d,piles:f}=e,m=I=>f.find(L=>L.id===I).text,b=s("div",{class:"ajar-one"});
function g(I,L){u={...u,[I.id]:L},L||delete u[I.id],a(Object.keys(u).length?u:null),L&&r($(n.moved,{card:Ee(I.text),pile:m(
L)}))}function k(I,{focus:L=!0,back:A=I?()=>k(I-1):i,onward:E=()=>w(I+1)}={}){let R=d[I],_=$(n["card-of"],{n:I+1,all:d.length}),
F=s("div",{class:"ajar-one-card",role:"group","aria-label":_,tabindex:"-1"},s("p",{class:"ajar-where"},_),s("p",{},R.text)),
q=P=>{g(R,P),E()};c.hidden=!0,b.replaceChildren(F,s("div",{class:"ajar-one-piles"},...f.map(({id:P,text:v})=>Ln(v,()=>q(
P),{"aria-pressed":`${u[R.id]===P}`}))),s("div",{class:"ajar-one-also"},A?j(n.back,()=>A()):s("span",{}),j(n["card-out"],
()=>q("")),p?s("span",{}):j(n["card-enough"],()=>y()))),L&&F.focus({preventScroll:!0})}let j=(I,L)=>Ln(I,L,{class:"ajar-\
link"}),w=I=>I<d.length?k(I):y();function y({focus:I=!0}={}){let L=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),A=(E,R)=>{let _=d.
filter(P=>(u[P.id]??"")===R),F=P=>k(d.indexOf(P),{back:y,onward:y}),q=_.map(P=>s("li",{},Ln(P.text,()=>F(P))));return q.
length?[s(`h${o+1}`,{},E),s("ul",{},...q)]:[]};b.replaceChildren(L,s("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:E,text:R})=>A(R,E)),...A(n["cards-out"],"")),c.hidden=!1,I&&(L.focus({preventScroll:!0}),b.scrollIntoView({block:"n\
earest"}))}let M=d.map(I=>!!u[I.id]).lastIndexOf(!0)+1;return M===d.length||l&&M?y({focus:!1}):k(M,{focus:!1}),b}var sl="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",al=new RegExp(`(${sl})|[.…]+|[!?;\\n]`,"gu"),rl=/[\u0300-\u036f'’‘ʼ]/g,
ll=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Ht(e){let t={};for(let[n,o]of Object.entries(e))t[n]=rs(o,t);return t}
var De=(e,t)=>new RegExp(e.map(n=>rs(n,t)).join("|"),"y");function zt(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=
o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function Kt(e,t){let n=t;
for(let[o,a]of zt(e,t))n=n.slice(0,o)+n.slice(o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var gt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function as(e,t){let n=new Map,o=gt(t),a=0;for(let r of e.join("")){let l=r.charCodeAt(0);a+=l-97,
l!==126&&n.set(a++,o[n.size])}return n}function Vt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function rs(e,t){return`(?:${(e.match(ll)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:il(a)).join("")})`}function il(e){let t=ls(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var ls=e=>e.
normalize("NFKD").replace(rl,"").toLowerCase();function kt(e){let t="",n=[];for(let o of e.matchAll(al)){if(/[.…]/.test(
o[0])&&o[0]!==".")continue;let a=`${o[1]?ls(o[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}
return{line:t,places:n}}var cl=4,is=4,cs=".",Nn=new WeakMap;function Xe(e,t){let{passes:n,kinds:o,learned:a}=ps(t),{line:r,places:l}=kt(e),c=Kt(
n,r),i=Object.entries(o).flatMap(([d,f])=>zt(f,c).map(([m,b])=>({kind:d,start:m,end:b-1}))),p=a?ul(i,r,a):i,u=(d,f)=>d.span[0]-
f.span[0]||d.span[1]-f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return p.map(({kind:d,start:f,end:m})=>({kind:d,span:[
l[f][0],l[m][1]]})).sort(u)}function*us(e){let{passes:t,kinds:n}=ps(e);for(let o of[t,...Object.values(n)])yield,zt(o,"w\
e are here ")}function ps(e){return Nn.has(e)||Nn.set(e,fl(e)),Nn.get(e)}function ul(e,t,n){let{size:o,weights:a,kinds:r,
limit:l,least:c}=n,i=pl(t,n.same),p=i.slice(1).map((w,y)=>[...i[y],...w]),u=w=>{let y=new Set(w.flatMap(I=>I.numbers.map(
L=>L%o)));return[...y].reduce((I,L)=>I+(a.get(L)??0),0)/Math.sqrt(y.size)},d=[...i,...p];if(e.length)return In(d,u)[1]>c?
e:[];let f=d.filter(w=>w.length>cl),[m,b]=In(f,u);if(!(b>l))return[];let g=[...new Set(m.map(w=>w.numbers[0]))],k=w=>g.reduce(
(y,M)=>y+w[M%w.length],0),[j]=In(Object.keys(r),w=>k(r[w]));return[{kind:j,start:m[0].start,end:m.at(-1).start}]}function pl(e,t){
let n=cs,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],l=[`w ${r}`,`b ${n} ${r}`,...dl(a[0])];o.at(-1).
push({start:a.index,numbers:l.map(Vt)}),n=r,r===cs&&o.push([])}return o.filter(a=>a.length)}function dl(e){let t=["^",...e,
"$"];return t.slice(is-1).map((n,o)=>`n ${t.slice(o,o+is).join("")}`)}var In=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,o)=>o[1]>
n[1]?o:n,[null,-1/0]),ds=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:a})=>t[a]===o))?.[1]??null;
function fl({lists:e,passes:t,phrases:n,learned:o}){let a=Ht(e),r=Object.entries(n).map(([l,c])=>[l,De(c,a)]);return{passes:De(
t,a),kinds:Object.fromEntries(r),learned:o&&ml(o)}}function ml({same:e,gaps:t,weights:n,kinds:o,...a}){let r=e.map(c=>c.
split(" ")),l=Object.entries(o).map(([c,i])=>[c,gt(i)]);return{...a,same:new Map(r.flatMap(c=>c.map(i=>[i,c[0]]))),weights:as(
t,n),kinds:Object.fromEntries(l)}}function fs({title:e,close:t,bar:n,parts:o}){let a=()=>{l.close?l.close():l.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var ms=["emergency","crisis","violence","agency","worried","child"],hl=["crisis","violence"],ks='a[href$="#Help-lines"]',
ve=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function hs(){for(let e of ve().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&ve().listeners.delete(e),e.shown||=t}}function gl(e,{zone:t="",languages:n=[]}){
let o=c=>c.endsWith("/")?t.startsWith(c):t===c,a=e.find(({zones:c})=>c.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(c=>c.home);return r?r.code:n.map(c=>c.split("-").slice(1).join("-").toUpperCase()).find(c=>e.
some(({code:i})=>i===c))??""}function ys(e,t,n){let o=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let c=o.flatMap(p=>Xe(p,l)),i=ds(c,l);if(i)return{...i,kinds:[...new Set(c.map(
({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:c})=>c==="ruler"&&t[l]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Rn=(e,t)=>t.flatMap(n=>e.lines.filter(o=>o.
topic===n)),Dn=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},t):t),gs=e=>`tel:${e.match(/\d+/)[0]}`;
function bs({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(ve().countries=t);let a=()=>ve().countries,r=null,
l=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},ve().
chosen||gl(a(),r)),c=()=>a().find(E=>E.code===l());function i(E){ve().chosen=E,hs();for(let{element:R,draw:_}of ve().listeners)
_(R)}function p(E,R){return R(E),ve().listeners.add({element:E,draw:R,shown:!1}),queueMicrotask(hs),E}let u=E=>p(s("div",
{}),R=>R.replaceChildren(...E())),d=()=>{let E=[...a(),{code:"-",country:e["help-elsewhere"]}],R=s("select",{onchange:()=>{
i(R.value),o(R.value)}},...E.map(_=>s("option",{value:_.code},_.country)));return p(R,()=>{R.value=c()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),R)},f=({say:E,to:R},_)=>{if(/^(tel|sms):/.test(R))return s("a",
{class:_?"ajar-reach":"ajar-reach ajar-first",href:R},s("span",{},...Dn(E)));let F=s("span",{},E),q=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":$(e["help-copy-what"],{address:R}),onclick:async()=>{await qn(R,F)&&(q.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},F," ",q)},m=E=>s("li",{},s("p",{class:"ajar-for"},E.
for_what),s("p",{class:"ajar-hint"},[E.name,E.hours,E.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...E.reach.map(f))),b=({emergency:E,note:R})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),R?s("\
p",{class:"ajar-hint"},R):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:gs(E)},$(e["help-call"],{number:E})))),
g=E=>u(()=>{let R=c();if(!R)return[s("p",{},e["help-elsewhere-how"])];let _=E.flatMap(F=>F==="emergency"?b(R):Rn(R,[F]).
map(m));return[s("ul",{class:"ajar-help-lines"},..._)]});function k(){fs({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},d(),Bn({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),g(ms),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:E,text:R,now:_,lines:F,kinds:q,
countries:P},{level:v,aside:S,needs:C}){return P&&!A()&&(ve().countries=P),s("section",{class:"ajar-danger"},s(`h${v}`,{
tabindex:"-1"},E),s("p",{},R),q.length?null:C?.()??null,d(),g(F),s("ul",{class:"ajar-todo"},..._.map(U=>s("li",{},U))),s(
"p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:S},e["help-aside"]))}let w=()=>s(
"button",{type:"button",class:"ajar-get-help",onclick:k},e["help-get"]);function y({emergency:E,...R}){let F=hl.map(P=>Rn(
R,[P])[0]?.reach??[]).flatMap(P=>["tel:","sms:"].map(v=>P.find(({to:S})=>S.startsWith(v))));return[{say:$(e["help-call"],
{number:E}),to:gs(E)},...F.filter(Boolean)]}let M=(E=`${e["help-line"]} `)=>u(()=>{let R=c(),_=(R?y(R):[]).flatMap(({say:P,
to:v},S)=>[S?" · ":"",s("a",{href:v},...Dn(P))]),F=s("button",{type:"button",class:"ajar-link",onclick:k},e["help-get"]),
q=s("span",{class:"ajar-off-paper"},_.length?" · ":"",F);return[s("p",{class:"ajar-help-line"},E,..._,q)]});function I(E){
if(!A())return;let[R]=[...E.querySelectorAll(ks)].reverse();R?.closest("p, ul").after(M(""));for(let _ of E.querySelectorAll(
"details"))_.open=_.querySelector("summary").textContent===c()?.country}let L=()=>u(()=>{let E=c();return E?[s("p",{},s(
"b",{},`${e["help-title"]}, ${E.country}`)),s("p",{},`${e["help-danger"]} ${$(e["help-call"],{number:E.emergency})}`),s(
"ul",{},...Rn(E,ms).map(({for_what:R,name:_,reach:F,hours:q})=>s("li",{},...Dn(`${R}: ${_}. ${F.map(({say:P})=>P).join("\
 · ")}. ${q}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),A=()=>a().length>0;return{open:k,notice:j,button:w,line:M,addNumbers:I,
text:L,choose:i,code:l,isKnown:A}}var Bn=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function ws(e){if(ve().open){ve().open=e;return}ve().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(ks)&&(t.preventDefault(),t.stopPropagation(),ve().open())},{capture:!0})}async function qn(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function vs(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var kl="about:blank";function Pn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(kl)}function xs(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Pn()))},{capture:!0})}function js(e,t,{words:n,group:o,change:a,say:r}){let l={...t},c={},i=e.piles.map(m=>(c[m.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:b=>{b.preventDefault(),b.currentTarget.classList.add("ajar-over")},ondragleave:b=>b.currentTarget.
classList.remove("ajar-over"),ondrop:b=>{b.preventDefault(),b.currentTarget.classList.remove("ajar-over");let g=d[b.dataTransfer.
getData("text/plain")]?.[m.id];g&&!g.matches(":disabled")&&(g.checked=!0,u(g.dataset.card,m))}},c[m.id]))),p=()=>e.piles.
forEach(m=>{c[m.id].textContent=$(n["pile-count"],{pile:m.text,n:Object.values(l).filter(b=>b===m.id).length})}),u=(m,b)=>{
l[m]=b.id,p(),a({...l}),r($(n.moved,{card:Ee(e.cards.find(g=>g.id===m).text),pile:b.text}))},d={},f=e.cards.map(m=>{d[m.
id]={};let b=`${o}-${m.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:g=>g.dataTransfer.setData(
"text/plain",m.id)},s("legend",{},m.text),s("div",{class:"ajar-into"},...e.piles.map(g=>{let k=s("input",{type:"radio",name:b,
value:g.id,"data-card":m.id,checked:l[m.id]===g.id,onchange:()=>u(m.id,g)});return d[m.id][g.id]=k,s("label",{},k,s("spa\
n",{},g.text))})))});return p(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-piles"},...i),...f)}var _n=["open","closed"],yl=[..._n,"half-open"],bl=2,wl=90,Un=3,Jt="none",Ss=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
vl=/[“”„«»"' \t\n]/g,Os=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,xl=["i","im","id","ill","ive","its","we",
"were","well"],jl=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Sl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Wn=new WeakMap;function Ol(e,t){let n=Es(t),{sentences:o,forms:a,at:r}=Cl(e,n);if(r<0||a[r].name===Jt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Ll(Tl({sentences:o,forms:a,at:r},n),n.learned),{name:c,start:i,end:p}=a[r],u=Nl(l,c,Fn(e,o[r],
i,p),t),d=Il(e,o,n),m=[l==="open"&&d.some(b=>b.name!=="two-at-once")?"":u,...d.map(b=>b.remark)].filter(Boolean);return{
kind:l,reason:u,notes:d,remarks:m.slice(0,bl)}}function $l(e,t){let n=Es(t),o=t["about-statements"],a=Ms(Wl(e)),r=Object.entries(n.blame).map(([g,k])=>({name:g,places:a.
flatMap(j=>Rl(g,k,j,n))})),l=new Set(r.flatMap(({places:g})=>g.map(({sentence:k})=>k))),c=[],i="";for(let{name:g,places:[
k]}of r){if(!k)continue;let j=Dl(e,k,n.quotedTo[g]);c.length||(i=Bl(g,e,k,n)),c.push({name:g,words:j,remark:$(o.blame[g].
say,{words:j})})}let p=c.map(g=>g.name),u=a.filter(g=>!l.has(g)),d=Object.keys(n.parts).filter(g=>(g==="seen"?u:a).some(
({line:k})=>Be(n.parts[g],k))),f=d.map(g=>o.parts[g]).join(", "),m=d.length?$(o.mirror,{parts:f}):"",b=[m,c.length?`${c[0].
remark} ${i}`:""].filter(Boolean);return{parts:d,mirror:m,blame:p,notes:c,rewording:i,remarks:b}}function $s({remark:e,opener:t=""},n,o){
return o?.coach?Object.values(o.dangers).some(r=>Xe(n,r).length)?[]:e==="question"?Ol(n,o.coach).remarks:$l(`${t.replace(
/…$/,"")} ${n}`,o.coach).remarks:[]}function Es(e){return Wn.has(e)||Wn.set(e,El(e)),Wn.get(e)}function El(e){let t=Ht(
e.lists),n=c=>Object.fromEntries(Object.entries(c).map(([i,p])=>[i,De(p,t)])),{limit:o,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:De(e.echoes,t),stated:De(
e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:_n.map(c=>gt(l[c]))},passes:De(e.passes,t),quotes:De(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Be(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Cl(e,t){let n=Ms(e),o=n.map(p=>Al(p,t)),a=p=>n.map((u,d)=>d).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>Cs(n[p])>=Un),c=a(p=>!["none","echo","short"].includes(o[p].name)),[i]=[l,r,c].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:o,at:i??n.length-1}}var Gt=e=>e.trim().split(" ").slice(0,-1),Cs=({line:e})=>Gt(
e).length-1;function Al({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:l}){for(let[u,d]of Object.entries(
n)){let f=Be(d,e);if(f)return{name:u,start:f[0],end:f[1]}}let c=Object.entries(o).map(([u,d])=>({name:u,place:Be(d,e)})).
filter(({place:u})=>u).map(({name:u,place:[d,f]})=>({name:u,start:d,end:f}));if(c.length){let u=c.reduce((d,f)=>f.start<
d.start?f:d);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:Jt}:e.
slice(2,u.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:Jt}:u}let i=As(Gt(e).slice(1),a).length>Un?"echo":"short";return{name:t==="?"&&Be(r,e)?i:Jt,start:2,end:e.length}}
function As(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Ml({sentences:e,forms:t,at:n},{fillers:o}){let{
line:a,mark:r}=e[n],l=As(Gt(a).slice(1),o),c=Gt(a.slice(t[n].start)),i=["what","how","why","tell","half-open"],p=t.filter(
({name:u},d)=>d!==n&&(e[d].mark==="?"||i.includes(u)));return[...l,...[2,3].map(u=>`> ${c.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:u})=>`beside ${u}`)]}function Tl(e,t){let{forms:n,weights:o,unit:a}=t.learned,
r=n[e.forms[e.at].name]??_n.map(()=>0),l=new Set(Ml(e,t).map(p=>Vt(p)%o[0].length)),c=a/Math.sqrt(l.size);return[...r.map(
(p,u)=>p+[...l].reduce((d,f)=>d+o[u][f],0)*c),0]}function Ll(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-a);return n-o>=t?
yl[e.indexOf(n)]:""}function Nl(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?$(a[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":$(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Il(e,t,{
data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(i=>i.mark==="?"),l=r.length?r:t.slice(-1),c=[];return Object.
entries(o).flatMap(([i,p])=>{let u=l.map(f=>({sentence:f,place:Be(p,f.line)})).find(({place:f})=>f);if(u){let f=Fn(e,u.sentence,
...u.place);return c.some(m=>m.includes(f))?[]:(c.push(f),[{name:i,words:f,remark:$(a[i],{words:f})}])}let d=l.filter(f=>Cs(
f)>=Un).length>1;return i==="two-at-once"&&d?[{name:i,words:"",remark:a[i]}]:[]})}function Rl(e,t,n,{passes:o,quotes:a,unless:r}){
if(Be(a,n.line))return[];let l=Kt(o,n.line),c=Be(t,l);return!c||r[e]&&Be(r[e],l)?[]:[{sentence:n,start:c[0],end:c[1]}]}function Dl(e,{
sentence:t,start:n,end:o},a){let r=a&&Be(a,t.line.slice(n,o));return Fn(e,t,n,r?n+r[1]:o)}function Bl(e,t,n,o){let a=o.data["\
about-statements"].blame[e],r=ql(e,t,n,o),l=r>0?Pl(t,n.sentence,r):"",c=e==="ultimatum"&&kt(l).line.split(" ").some(u=>xl.
includes(u)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!c?$(p,{rest:l}):a.
otherwise}function ql(e,t,{sentence:n,start:o,end:a},{verbs:r,acts:l}){let{line:c}=n,i=c.slice(o,a).trim().split(" "),p=i[0]===
"you"||i[0]==="u",u=m=>p&&i.slice(1,1+m.length).join()===m.join(),d=0;e==="need-you-to"&&i.at(-1)==="to"&&!i.includes("n\
ot")&&(d=a);let f=u(["never"])&&r.has(i[2])||u(["always"])&&l.has(i[2]);if(e==="always"&&f&&(d=c.indexOf(` ${i[2]} `,o)+
1),e==="makes"&&u(["make","me","feel"])&&(d=c.indexOf(" feel ",o)+6),e==="feel-you"){let m=c.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=m<0?0:o+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(c.slice(o))){let[[m],[,b]]=[n.places[o],n.places[a-1]];
t.slice(m,b).includes(",")&&(d=o+i.slice(0,3).join(" ").length+1)}return d<c.length-2?d:0}function Pl(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split(Sl,1),a=o.replace(Os," ").replace(/^ +| +$/g,"");return[...a].length<=wl?a:""}var Fn=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(Os," ").replace(jl,"");function Ms(e){let{line:t,places:n}=kt(e),o=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
c]=n[a],[,i]=n[r-1],p=l?n[r]:[i,i];o.push({line:`^ ${t.slice(a,r)}. `,places:[[c,c],[c,c],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return o}function Wl(e){return e.replace(Ss,"").replace(vl,"")?e.replace(Ss,t=>" ".repeat(t.length)):
e}var _l=1200;function Ts(e,{words:t,find:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-hint"}),r=s("div",
{class:"ajar-remarks"},o,a),l=0,c=[],i=d=>{window.ajarNoRemarks=d,c=[],u()},p=(d,f)=>s("button",{type:"button",class:"aj\
ar-link",onclick:()=>i(f)},d);function u(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===c.join(`
`)||(c=f,o.replaceChildren(...f.map(m=>s("p",{},m))),d?a.replaceChildren(p(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,_l)}),r}var Hn=2e4,Ul=10,xe=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function yt({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new xe("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],c=l==null?null:Hl[r.kind](l,r);Ne(r,a)&&(a[r.
id]=Fl(r,c,a))}return a}function Yt(e,t){try{yt(e,t)}catch(n){if(n instanceof xe)return!1;throw n}return!0}var Is=e=>Object.
values(e).every(t=>t==null);function je(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Ls(
e.cards,n)),be(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Ls(e.piles,t[n.
id])}`);case"date":return[Tn(t)];case"list":return t.map(be);default:return[be(`${t}`)]}}var Ls=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Fl(e,t,n){if(e.kind!=="choice"||!t)return t;let o=Ye(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Hl={ruler(e){if(!Number.isInteger(e)||e<0||e>Ul)throw new xe("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:i})=>i);if(!Ns(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Kn(a)))throw new xe("answer-cards");let{chosen:r}=e,l=zn("own"in e?e.own:"")??"";if(l&&!o)throw new xe("ans\
wer-own");if(!n&&r.length+!!l>1)throw new xe("answer-one-card");let c=a.filter(i=>r.includes(i));return c.length||l?{chosen:c,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),a=Kn(n.map(({id:l})=>l));if(!Ns(e)||!Object.keys(e).every(
Kn(o))||!Object.values(e).every(a))throw new xe("answer-piles");let r=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:zn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new xe("answer-lines",
{most:t});let n=e.map(o=>zn(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!rt(e))throw new xe(
"answer-day");return e}};function zn(e){if(typeof e!="string")throw new xe("answer-text");if(e.length>Hn&&[...e].length>
Hn)throw new xe("answer-long",{most:Hn});return be(e)?e:null}var Kn=e=>t=>e.includes(t),Ns=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var zl=[{answers:["all"]}],Kl=/\p{L}/u,Vl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Jl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Gl=/\{([a-z][a-z0-9-]*)\}/g;function Qt({items:e,rules:t,reflection:n},o,a={}){let{plain:r=!1,last:l=null}=a,c=Object.fromEntries(
e.map(({id:d})=>[d,o[d]??null]));if(Is(c))return"nothing"in n?[Zt([n.nothing])]:[];let{parts:i}=Bs({items:e,answers:c,rules:t,
phrases:n,last:l}),u=(r||!t.length?zl:t).flatMap(i);return r||!("closing"in n)?u:[...u,Zt([n.closing])]}function Ds({items:e,
rules:t,reflection:n},o){let{sentences:a}=Bs({items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(
r):[])}var Zt=e=>({words:e,heading:"",said:[]}),Pe=(e,t,n=[])=>({words:n,heading:e,said:t}),Rs=(e,t)=>e.filter(n=>!t.has(
Te(n)));function Bs({items:e,answers:t,rules:n,phrases:o,last:a}){let r=v=>e.find(({id:S})=>S===`couple-${v}`)??e.find(({
id:S})=>S===v),l=v=>t[r(v)?.id]??null,c=v=>r(v)?je(r(v),l(v)):[],i=v=>{let S=new Set(v.map(r));return e.filter(C=>S.has(
C))},p=v=>{let S=l(v);return typeof S=="number"?S:c(v).length},u=v=>v.map(S=>l(S)?.chosen).find(S=>Array.isArray(S))??[],
d=(v,S)=>{let[C,U]=[r(v),l(v)];return C?.kind!=="sort"||!U?[]:C.cards.filter(({id:K})=>U[K]===S).map(({text:K})=>K)},f=v=>new Set(
v?c(v).map(Te):[]),m=({if:v=[],unless:S=[]})=>v.every(b)&&!S.some(b);function b(v){if(typeof v=="string")return l(v)!==null;
let{item:S=[],cards:C,piles:U,without:K,only:z,least:X,asked:H}=v;if(H)return!!r(H)&&Ne(r(H),t);let te=S.find(Z=>l(Z)!==
null);if(!te)return!1;let se=u([te]);return C&&!C.some(Z=>se.includes(Z))||U&&!U.some(Z=>Rs(d(te,Z),f(K)).length)||z&&!(Z=>Z.
size===1&&Z.has(z))(new Set(Object.values(l(te))))?!1:X==null||p(te)>=X}let g=(v,S={})=>$(o[v],S);function k(v,S={}){if(typeof v==
"string")return g(v,S);if(!m(v))return null;let{phrase:C,of:U,since:K}=v;if(!U)return g(C,S);if(!c(U).length)return null;
let z=K&&a?.values[U];return z==null?g(C,{n:p(U),...S}):g(K,{n:p(U),last:z,day:a.day,...S})}let j=(v=[],S={})=>v.map(C=>k(
C,S)).filter(C=>C!==null),w=(v,S)=>{let C=j(v,S);return C.length?[Zt(C)]:[]};function y(v){if(typeof v=="string")return c(
v);if("level"in v)return R(v);if("phrase"in v){let[X]=v.of?c(v.of):[],H=k(v,X===void 0?{}:{words:X});return H===null?[]:
[H]}let{item:S,pile:C,also:U,without:K}=v,z=C?d(S,C):c(S);return U&&(z=z.filter(X=>f(U).has(Te(X)))),Rs(z,f(K))}let M=({
heading:v,under:S})=>v?g(v):(S&&r(S)?.said)??"";function I(v,S){let C=r(v);if(C?.kind!=="sort"||t[C.id]===null)return[];
let U=z=>C.piles.find(X=>X.id===z).text;return(S??C.piles.map(({id:z})=>z)).map(z=>({id:z,text:U(z),cards:d(v,z)}))}let L=n.
find(v=>v.ladder)?.ladder,A=()=>Math.floor(L.rungs.length/2);function E(v){let[S]=u([v]);return!L||!S?null:A()-L.rungs.findIndex(
({card:C})=>C===S)}function R({level:v,up:S=0}){let C=v.map(E).find(K=>K!==null);if(!L||C===void 0)return[];let U=L.rungs[A()-
C-S];return U?c(U.item):[]}let _={answers({answers:v}){return(v[0]==="all"?e:i(v)).filter(({id:C})=>t[C]!==null).map(C=>Pe(
C.said||C.ask,je(C,t[C.id])))},lines(v){let S=v.lines.flatMap(y),C=S.length?[Pe(M(v),S,j(v.say))]:[],U=v.count?.[Math.min(
S.length,v.count.length-1)];return U?[...C,Zt([g(U,{n:S.length})])]:C},piles({piles:v,only:S,heading:C,below:U={},all:K={}}){
let z=X=>X.length===r(v).cards.length;return I(v,S).filter(({cards:X})=>X.length).flatMap(({id:X,text:H,cards:te})=>{let se=z(
te)&&K[X]||U[X],W=C?g(C,{pile:H}):H;return[Pe(W,te),...w(se?[se]:[])]})},empty(v){let S=I(v.empty,v.only).filter(({cards:C})=>!C.
length).map(({text:C})=>C);return S.length?[Pe(M(v),S,j(v.say))]:[]},sentence(v){let S=o[v.sentence],C=qs(S),U=Object.fromEntries(
C.map(K=>[K,c(K).join(" ")]));return Object.values(U).every(Boolean)?[Pe(M(v),[Vn(v,S,U)])]:[]},message(v){let S=F(v.message);
return S.length?[Pe(M(v),[S.join(" ")])]:[]},ladder(){let[v=""]=c(L.goal),[[S],[C]]=[u([L.today]),u([L.later])],U=L.rungs.
map(({card:K,item:z})=>{let X=r(z)?.said??"",[H]=c(z),te=H?`${X}: ${H}`:g("open",{level:X}),se=Yl(K===S,K===C,!!C);return se?
g(se,{level:te}):te});return[Pe(g(v?"ladder":"ladder-unnamed",{goal:v}),U)]},missing({missing:v,say:S}){let C=i(v).filter(
({id:U})=>t[U]===null);return C.length?w(S,{parts:C.map(U=>U.said).join("; ")}):[]},repeated(v){let S=v.repeated.map(c),
C=new Map;for(let z of S.flat())C.has(Te(z))||C.set(Te(z),z);let U=z=>S.filter(X=>X.some(H=>Te(H)===z)).length>1,K=[...C].
filter(([z])=>U(z)).map(([,z])=>z);return K.length?[Pe(M(v),K)]:[]}},F=v=>v.parts.map(S=>[S,c(S.item)[0]]).filter(([,S])=>S).
map(([S,C])=>q(S,C,v));function q(v,S,{self:C=[],small:U=[],capitals:K=[]}){let{opener:z,clause:X,clauses:H=[],questions:te=[],
names:se=!1}=v,W=Ee(S),Z=Ft(W),ue=Z.toLowerCase();if(C.includes(ue))return He("{words}.",{words:W});let pe=[...o[z]].at(
-1);if(!Vl.test(W.match(Kl)?.[0]??"a")||te.includes(ue))return He(`{words}${pe}`,{words:W});let N=o[X&&H.includes(ue)?X:
z],V=se||K.includes(Z);return He(N,{words:Xt(W,U,V)})}function P(v){if(!m(v))return[];let S=Object.keys(_).find(U=>U in v),
C=S?_[S](v):w(v.say);return C.length&&v.then?[...C,...w([v.then])]:C}return{parts:P,sentences:F}}var qs=e=>[...e.matchAll(
Gl)].map(([,t])=>t);function Vn({alike:e,small:t=[],lower:n=[]},o,a){let r=c=>Xt(Ee(be(a[c])),t,!n.includes(c)),l=Object.
fromEntries(qs(o).map(c=>[c,r(c)]));return He(o,l,e)}function Xt(e,t,n){let o=Ft(e);if(!([...o].length>1&&Jl.test(o)&&!n)&&
!t.includes(o.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function Yl(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function Ps(e,t,n,o=null){let a=Zl(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:Qt(e,t,{plain:r,last:o})}}function Zl({
items:e},t,n){let o=n&&ys(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function Jn(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],c=(u,d)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},u),i=c(t["home-no"],()=>{}),p=s("div",{class:"\
ajar-moves"},i,c(n,a));e.replaceChildren(s("p",{},o),p),i.focus()}function en(e){let n=s("button",{type:"button",onclick:()=>Jn(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function Ws({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=s("p",{class:"ajar-problem",role:"al\
ert"}),c=s("p",{class:"ajar-news",role:"status"}),i=s("div",{}),p=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,c,i),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=u,f=!1,m=!1,b=!1,g=!1,k=!1,j=(N,V,ae={})=>s(
"button",{type:"button",onclick:V,...ae},N),w=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>S()}),y=j(
e["keep-open"],()=>S(),{class:"ajar-link"}),M=s("div",{class:"ajar-offer"}),I=!1,L=N=>{N.tabIndex=-1,N.focus()},A=()=>i.
querySelector(".ajar-change"),E=()=>u.state==="kept"&&!u.reopen;function R(N,V=N){r.dataset.short=V,a.textContent!==N&&(a.
textContent=N)}function _(){let N=u.problem?e["keep-unsaved"]:e["keep-saving"],[V,ae]={none:[e["notice-alone"],e["notice\
-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[N],
lost:[e["keep-lost"]]}[k?"lost":u.state];r.classList.toggle("ajar-state-lost",k),R(V,ae),r.dataset.longest=u.state==="ke\
pt"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,F()}function F(){let N=n&&
u.state==="none"&&!f,[V,ae]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];w.setAttribute(
"aria-label",V),w.replaceChildren(s("span",{class:"ajar-long"},V),s("span",{class:"ajar-short"},ae)),w.hidden=!N||I,y.hidden=
!N||!u.exists,M.hidden=!N||g,p.hidden=N&&l.hidden&&!c.textContent}function q(){let N=()=>{g=!0,_(),L(r)};return M.replaceChildren(
s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},j(e["keep-nothing"],N),j(e["keep-offer-yes"],S))),M}function P(){
u={...u,saved:!1},_()}function v(){_(),d=u,E()?i.replaceChildren(m?H("change"):Z()):u.state!=="none"?i.replaceChildren(H(
"unlock")):f?i.replaceChildren(H(u.exists?"open":"start")):i.replaceChildren(n?"":g?z():K())}let S=()=>{f=!0,c.textContent=
"",v(),p.scrollIntoView({block:"nearest"}),i.querySelector("input").focus()},C=()=>u.hosted?s("p",{},e["keep-hub"]):null,
U=()=>u.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function K(){return s("div",
{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[u.exists?"keep-there":"keep-why"]),C(),s("d\
iv",{class:"ajar-moves"},j(e["keep-nothing"],()=>{g=!0,v(),L(r)}),j(e[u.exists?"keep-open":"keep-start"],S)))}let z=()=>s(
"p",{},j(e[u.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function X(){let V=["none","weak","fair","good","s\
trong"].map(ae=>e[`keep-strength-${ae}`]).reduce((ae,T)=>T.length>ae.length?T:ae);return s("p",{class:"ajar-strength","a\
ria-live":"polite","data-longest":V},s("span",{},e["keep-strength-none"]))}function H(N){let V=N==="start"||N==="change",
ae={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[N],T=s("input",{id:`${o}-\
words`,type:"password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{V&&t({strength:T.value})}}),Y=s("in\
put",{id:`${o}-again`,type:"password",spellcheck:"false"}),ne=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),Y),
ee=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),oe=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:u.
place,onchange:()=>t({place:oe.value})}),re=X(),de=()=>{if(!T.value){T.focus();return}if(ee.hidden=!0,V&&T.type==="passw\
ord"&&Y.value!==T.value){ee.textContent=e["keep-again-differs"],ee.hidden=!1,Y.focus();return}N==="change"?t({change:T.value},
{awaited:!0}):t({[N==="start"?"keep":"unlock"]:T.value,place:oe.value},{awaited:!0}),R(e["keep-opening"]),T.value="",Y.value=
"",re.firstChild.textContent=e["keep-strength-none"]},fe=()=>{f=!1,m=!1,v(),N==="change"?A().focus():L(r)},he=s("details",
{},s("summary",{},e["keep-where"]),s("label",{for:`${o}-place`},e["keep-place"]),oe);return s("form",{class:"ajar-ask",onsubmit:me=>{
me.preventDefault(),de()}},s(u.state==="locked"?"h1":"p",{class:"ajar-title"},ae),C(),N==="start"&&n?s("p",{},e["keep-wh\
y"]):null,N==="start"?U():null,N==="change"?s("p",{},e["keep-change-how"]):null,V?s("p",{},e["keep-no-way-back"]):null,N===
"start"&&u.here==="browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[N==="change"?"keep-new":"kee\
p-passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},e[V?"keep-how":"keep-how-open"]),T,V?re:null,V?ne:null,s("label",
{class:"ajar-card"},s("input",{type:"checkbox",onchange:({target:me})=>{T.type=me.checked?"text":"password",ne.hidden=me.
checked,ee.hidden=!0}}),s("span",{},e["keep-see"])),V?ee:null,N==="change"||u.here?null:he,s("div",{class:"ajar-moves"},
N==="unlock"?null:j(e["keep-not-now"],fe),s("button",{type:"submit"},ae)),V?null:W(),N==="start"&&u.here?se():null)}let te=()=>s(
"div",{},j(e["keep-copy"],()=>t({take:"sealed"})));function se(){let N={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},V=s("input",{type:"file",onchange:async()=>{let Y=new Uint8Array(await V.files[0].arrayBuffer()),ne=()=>t(
{bring:Y},{awaited:!0});V.value="",u.exists?Jn(T,{...N,act:ne}):ne()}}),ae=s("label",{class:"ajar-words"},s("span",{},e["\
keep-bring"]),V),T=s("div",{class:"ajar-twice"},ae);return T}function W(){let N=en({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summary",{},e["keep-forgot"]),s("p",{},e["keep-f\
orgot-how"]),...u.here?[s("p",{},e["keep-copy-forgot"]),te(),se()]:[],s("p",{},e["keep-erase-how"]),N)}function Z(){let N=s(
"select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(N.value)})},...[...new Set([5,15,30,60,u.minutes])].sort((V,ae)=>V-
ae).map(V=>s("option",{value:V,selected:V===u.minutes},$(e["keep-minutes"],{n:V}))));return s("div",{class:"ajar-kept"},
j(e["keep-lock"],()=>{R(e["keep-opening"]),t({lock:!0},{awaited:!0})}),j(e["keep-change"],()=>{m=!0,b=!1,v(),i.querySelector(
"input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-changed",role:"status"},b?e["keep-changed"]:""),s("details",
{},s("summary",{},e[u.here?"keep-more":"keep-where"]),...u.here?[s("p",{},e["keep-copy-how"]),te()]:[s("p",{},u.place)],
u.copied?s("p",{},$(e["keep-copied"],{program:u.copied})):null,s("label",{for:`${o}-minutes`},e["keep-idle"]),N))}function ue(N){
if(N.strength!=null){let V=i.querySelector(".ajar-strength > span");V&&(V.textContent=N.strength);return}if(N.changed){m=
!1,v(),i.querySelector(".ajar-changed").textContent=e["keep-changed"],b=!0,A().focus();return}u={...u,...N},u.state==="k\
ept"&&(f=!1),E()||(m=!1),_(),pe()}let pe=Qe(i,()=>{let N=d;if(N.state===u.state&&N.exists===u.exists&&N.minutes===u.minutes&&
N.here===u.here&&!!N.reopen==!!u.reopen&&!!N.hosted==!!u.hosted&&i.firstChild){d=u;return}let ae=f&&N.place!==u.place;v(),
N.state!==u.state&&N.state!=="none"?L(r):ae&&i.querySelector("input").focus()});return v(),{line:r,small:w,opener:y,more:p,
offer:q,setStart:N=>{I=N,_()},update:ue,begin:P,setLost:N=>{k=N,_()},say:N=>{c.textContent=N,p.hidden=!1}}}function _s({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!Ne(o,n)))if(o.kind==="choice"){let l=(o.among?
Ye(o,n):o.cards).map(i=>i.id).filter(i=>a.chosen.includes(i)),c=a.own?.trim()?a.own:"";(l.length||c)&&(n[o.id]={chosen:l,
own:c})}else if(o.kind==="sort"){let r=o.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var Us=(e,t)=>$(e.ask,t);var Ql=new Set(["autorestarting","dead","restarting","terminating"]),Xl=4e3;function Fs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,l=(i,p)=>{
Ql.has(p)&&t()},c=(i,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,Xl):n()};return o.connect(
l),a.connect(c),()=>{clearTimeout(r),o.disconnect(l),a.disconnect(c)}}function Hs({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([i,p])=>{let u=_s(i,p),d=i.items.filter(f=>f.id in u).map(f=>[Us(f,u),...je(f,u[f.id])].join(`
`));return[i.title,...d].join(`

`)}).join(`


`);async function r(i){let p=a(),u=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,i.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(i.append(u),u.select(),!document.execCommand("\
copy"))return}i.querySelector("[role=status]").textContent=e["lost-copied"]}function l(i={}){let p=s("div",{class:"ajar-\
lost",hidden:!o,...i},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function c(i){o=i;for(let p of n)p.hidden=!i}return{line:l,set:c,isLost:()=>o,forget:i=>n.delete(
i)}}var zs=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Ks(e,{words:t,send:n,open:o,help:a,matters:r,ways:l}){let c=s("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),i=Se(t,A=>c.replaceChildren(A)),p=A=>{i.begin(),n(A)},u=s("div",{}),d={},f="",m=0,b=qt(t);e.replaceChildren(s(
"section",{class:"ajar-home","aria-label":t["home-title"]},u),c);let g=(A,E)=>s("button",{type:"button",onclick:E},A),k=A=>s(
"div",{class:"ajar-reflection"},...A.flatMap(E=>lt(E,3))),j=(A,E,R)=>en({words:t,label:A,question:E,act:()=>p(R)}),w=()=>{
let A=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{A.files[0]&&p({import:await A.files[0].text()}),
A.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),A)};function y(){let A=r();return d.something?
[A.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...A.map(({heading:E,lines:R})=>s("div",{},s("dt",
{},E),...R.map(_=>s("dd",{dir:"auto"},_))))),s("div",{class:"ajar-moves"},...l())]:[]}let M=Qe(u,()=>{let A=JSON.stringify(
[d,r()]);A!==f&&(f=A,Pt(u,I))});function I(){let A=(_,F)=>g(F,()=>p({take:_})),E=m>(d.danger?.kinds.length??0)?null:d.danger,
R=()=>{m=E.kinds.length+1,I(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(E?a.notice(E,{level:2,aside:R}):
"",s("p",{class:"ajar-welcome",tabindex:"-1"},d.welcome),d.newest?s("div",{class:"ajar-moves"},g(t["home-go-on"],()=>o(d.
newest))):"",d.due?.length?s("ul",{},...d.due.map(_=>s("li",{},_))):"",d.plan?.length?s("h2",{},t["home-plan"]):"",d.plan?.
length?k(d.plan):"",d.plan?.length&&!E?a.line():"",...(d.earlier??[]).filter(({plan:_})=>_.length).map(({title:_,plan:F})=>s(
"details",{},s("summary",{},`${t["home-plan"]}, ${_}`),k(F))),...y(),s("details",{},s("summary",{},t["home-take"]),s("p",
{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...E?[]:[g(t["home-take-plan"],()=>p({take:"plan",paper:b.value(),
country:a.code()})),b.element(),A("calendar",t["home-take-calendar"]),d.danger?"":A("calendar-line",t["home-take-calenda\
r-line"])],A("check-ins",t["home-take-check-ins"]),A("everything",t["home-take-everything"])),w()),d.something?s("detail\
s",{},s("summary",{},t["home-end"]),s("p",{},t["home-anew-how"]),j(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",
{},t["home-erase-how"]),j(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:A=>{i.end(),d=A,M()},settle:i.
end,say:(A,E="")=>{i.end();let R=s("div",{class:"ajar-text"});we(R,E),c.replaceChildren(A,R),c.scrollIntoView({block:"ne\
arest"})}}}function Vs({name:e,type:t,data:n}){let o=URL.createObjectURL(new Blob([zs(n)],{type:t}));s("a",{href:o,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}var ei=1e3;function tn(e,{title:t,paper:n,isTight:o=!1,onRefused:a}){let{documentElement:r,title:l}=document,c=f=>s("div",
{class:`ajar-plan-${f}`},s("div",{})),i=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},c("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),c("foot"));document.body.append(i),r.classList.add("ajar-printing"),document.title=t;
let p=new AbortController,u=()=>{p.abort(),i.remove(),r.classList.remove("ajar-printing"),document.title=l},d=setTimeout(
a,ei);addEventListener("beforeprint",()=>clearTimeout(d),{once:!0}),window.print();for(let f of["pointerdown","keydown",
"pagehide"])addEventListener(f,u,{capture:!0,signal:p.signal})}function Gs({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:l,sentence:c,plan:i,message:p,more:u,needs:d,support:f,
ladder:m}=e,b=[s("h1",{},r),...l.map(g=>Js("ajar-plan-goal",g)),...c.map(g=>Js("ajar-plan-hero",g)),Gn(i,"h2"),...p.map(
g=>nn(g,et(g.lines))),u.length?s("section",{},Gn(u,"h2")):"",...d.map(g=>nn(g,si(g))),...f.map(g=>nn(g,[Gn(g.fields,"h3")])),
...m.map(g=>nn(g,ai(g),oi(g))),n.length?s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-number\
s"},n.join(" · ")):null];tn(b,{title:r,paper:t,isTight:u.length>2,onRefused:a})}var on=({lines:e})=>[...e.join("")].length,
ti=e=>on(e)<160?"large":on(e)<500?"middle":"usual",Js=(e,t)=>s("div",{class:e,"data-size":ti(t)},...Yn(t,"h2")),ni=e=>on(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),et=e=>e.map(t=>s("p",{dir:"auto"},t)),Ys=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:et(e),Yn=({heading:e,lines:t},n,o=et)=>[s(n,{},e),...o(t)];function Gn(e,t){
let n=e.every(ni)?"ajar-plan-beside":"",o=t==="h3"?Ys:et;return s("div",{class:n},...e.map(a=>s("div",{},...Yn(a,t,o))))}
var oi=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+on(o),0)<900,nn=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),si=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(o=>[...o].length<60)?s(
"ul",{class:"ajar-plan-pills"},...t.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},...Yn(t,"h3",Ys))),ai=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>et(n)),s("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-\
here":a.length>0},s("h3",{},n),s("div",{},...et(o),a.length?s("p",{},s("b",{},a.join(" · "))):null))))];var ri={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},tt=10,
li=400,bt=17,Zn=16,ze=14,[ta,na]=[12,38],[Qn,Xn,ii]=[46,8,30],Zs=15,Qs=26,ci=14;function eo(e,t,n){let o=t.filter(({id:c})=>e.
some(i=>i[c]!==null)),[a,r]=e.length>1?pi(e,o,n):ui(e[0],o,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ce(r)}`}">
${a.join(`
`)}
</svg>
`}function ui(e,t,n){let[o,a,r]=[92,14,n-14],l=i=>a+(r-a)*i/tt;return[t.flatMap(({id:i,name:p},u)=>{let d=u*o,f=d+46,m=e[i],
b=[...Array(tt+1).keys()].map(k=>wt([l(k),f-5],[l(k),f+5],"edge",1)),g=[0,tt].filter(k=>k!==m).map(k=>We(`${k}`,l(k),f+25,
"muted",{size:ze,anchor:"middle"}));return[We(p,0,d+bt,i,{size:bt,bold:!0}),wt([a,f],[r,f],"edge",1.5),...b,...g,aa(i,l(
m),f,9),We(`${m}`,l(m),f+29,i,{size:bt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function pi(e,t,n){let o=hi(e,ta,n-na),
a=Qn+tt*Xn+ii,r=t.flatMap(({id:p,name:u},d)=>di(e,p,u,o,d*a,n)),l=t.length*a,[c,i]=gi(e,o,l,n);return[[...r,...c],l+i]}function di(e,t,n,o,a,r){
let[l,c]=[a+Qn,a+Qn+tt*Xn],i=e.map((f,m)=>({value:f[t],x:o[m],y:c-Xn*f[t]})).filter(({value:f})=>f!==null),p=[l,c].flatMap(
(f,m)=>[wt([0,f],[r-na+ta,f],"line",1),We(m?"0":`${tt}`,r,f+5,"muted",{size:ze,anchor:"end"})]),u=Math.min(...o.slice(1).
map((f,m)=>f-o[m])),d=u<11?Math.max(2,u/3):5.5;return[We(n,0,a+bt,t,{size:bt,bold:!0}),...p,ji(i,t),...i.map(({x:f,y:m})=>aa(
t,f,m,d)),...fi(i,t)]}function fi(e,t){let n=e.map(({value:a,x:r,y:l},c)=>{let[i,p]=[e[c-1]?.value??a,e[c+1]?.value??a],
u=i>=a&&p>=a&&i+p>2*a,d=(i-a)*(p-a)<0,f=c===0||c===e.length-1;return{value:a,x:r+(d?Math.sign(i-a)*6:0),y:l+(u?22:-11),half:`${a}`.
length*Zn*.6/2,rank:f?0:a===i?3:d?2:1}}),o=[];for(let a of n.sort((r,l)=>r.rank-l.rank))(a.rank===0||a.rank<3&&e.length<=
ci)&&!o.some(l=>mi(a,l))&&o.push(a);return o.map(({value:a,x:r,y:l})=>We(`${a}`,r,l,t,{size:Zn,bold:!0,anchor:"middle"}))}
var mi=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Zn;function hi(e,t,n){let o=oa(e);if(o.length===1){let p=(n-
t)/(e.length-1);return e.map((u,d)=>t+d*p)}let a=o.slice(1).map((p,u)=>dn(o[u].day,p.day)),r=Zs*(e.length-o.length)+Qs*a.
length,l=Math.min(1,(n-t)/r),c=Math.max(0,n-t-r)/a.reduce((p,u)=>p+u,0),i=t;return o.flatMap(({many:p},u)=>(u&&(i+=Qs*l+
c*a[u-1]),Array.from({length:p},(d,f)=>(f&&(i+=Zs*l),i))))}function oa(e){if(!e.every(({day:o},a)=>o&&o>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(-1).many++:n.push({day:o,many:1});return n}
function gi(e,t,n,o){let a=oa(e);if(a.length===1){let[u]=a.map(y=>y.day&&ea(y.day,!0)),f=o<li||e.length>4?2:e.length,m=f===
2?[0,e.length-1]:[...e.keys()],b=o/f-14,g=m.map(y=>({x:t[y],lines:yi(e[y].moment,b)})),k=Math.max(...g.map(({lines:y})=>y.
length))*ze*1.25,j=g.flatMap(({x:y,lines:M})=>Xs(M,y,n+12,o)),w=u?[We(u,0,n+k+22,"muted",{size:ze})]:[];return[[...j,...w],
k+(u?28:8)]}let r=new Set(a.map(({day:u})=>u.slice(0,4))),l=[],c=0;for(let{day:u,many:d}of a){let[f,m]=[t[c],t[c+d-1]];l.
push({from:f,to:m,x:(f+m)/2,words:ea(u,r.size>1)}),c+=d}let i=l.flatMap(({from:u,to:d,x:f})=>[wt([u,n-4],[d,n-4],"edge",
1),wt([f,n-4],[f,n+2],"edge",1)]),p=ki(l.map(u=>({...u,...sa([u.words],u.x,o)})));return[[...i,...p.flatMap(({words:u,x:d})=>Xs(
[u],d,n+18,o))],24]}function ki(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.slice(1,-1))a.start>=o.at(-1).end+14&&a.
end+14<=n.start&&o.push(a);return[...o,n]}function sa(e,t,n){let o=Math.max(...e.map(sn))/2,a=Math.min(Math.max(t,o),n-o);
return{start:a-o,end:a+o}}function Xs(e,t,n,o){let{start:a,end:r}=sa(e,t,o),[l,c]=a<=0?["start",0]:r>=o?["end",o]:["midd\
le",t];return e.map((i,p)=>We(i,c,n+p*ze*1.25,"muted",{size:ze,anchor:l}))}var ea=(e,t)=>Je(e,{month:"short",day:"numeri\
c",...t&&{year:"numeric"}});function yi(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){let l=`${n.at(-1)} ${r}`.
trim();!n.at(-1)||sn(l)<=t?n[n.length-1]=l:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(Boolean).map(r=>bi(r,t))}
function bi(e,t){let n=[...e];if(sn(e)<=t)return e;for(;n.length&&sn(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}\
…`}var wi=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,sn=e=>[...e].reduce((t,n)=>t+
ze*(wi.test(n)?1.05:.58),0),ce=e=>`${Math.round(e*10)/10}`,an=e=>`var(--ajar-${e}, ${ri[e]})`,vi={"&":"&amp;","<":"&lt;",
">":"&gt;"},xi=e=>e.replace(/[&<>]/g,t=>vi[t]);function We(e,t,n,o,{size:a,bold:r=!1,anchor:l="start"}){let c=r?' font-w\
eight="650"':"";return`<text ${`x="${ce(t)}" y="${ce(n)}" text-anchor="${l}"`} font-size="${a}"${c} fill="${an(o)}">${xi(
e)}</text>`}var wt=(e,t,n,o)=>`<path d="M${e.map(ce).join(" ")}L${t.map(ce).join(" ")}" stroke="${an(n)}" stroke-width="${o}\
" fill="none"/>`,ji=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${ce(n)} ${ce(o)}`).join("L")}" stroke="${an(t)}" stroke-wid\
th="2.5" stroke-linejoin="round" fill="none"/>`;function aa(e,t,n,o){let[a,r,l]=[t,n,o];return`<path d="${{importance:`M${ce(
a-l)} ${ce(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,confidence:`M${ce(a-l*.9)} ${ce(r-l*.9)}h${ce(l*1.8)}\
v${ce(l*1.8)}h${ce(-l*1.8)}z`,readiness:`M${ce(a)} ${ce(r-l*1.25)}L${ce(a+l*1.25)} ${ce(r)}L${ce(a)} ${ce(r+l*1.25)}L${ce(
a-l*1.25)} ${ce(r)}z`}[e]}" fill="${an(e)}"/>`}var Si=600,Oi=340;function la(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},o=Ge.map(a=>({id:a,name:n[a]}));return{sentence:$i(e,t),wide:eo(e,o,Si),narrow:eo(e,o,Oi),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...Ge.map(r=>a[r])])}}function $i(e,t){let[n,o]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},r=n.day&&
Ei(n.day,n.day.slice(0,4)!==o.day?.slice(0,4)),l=Ge.filter(p=>n[p]!==null);if(e.length===1){let p=l.map(d=>$(t["check-in\
s-value"],{ruler:a[d],value:n[d]})),u=ra(p);return r?$(t["check-ins-once"],{day:r,rulers:u}):$(t["check-ins-once-undated"],
{rulers:u})}let c=l.filter(p=>o[p]!==null).map(p=>$(n[p]===o[p]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[p],before:n[p],
after:o[p]}));if(!c.length)return t["check-ins-differ"];let i=ra(c);return r?$(t["check-ins-since"],{day:r,rulers:i}):$(
t["check-ins-since-undated"],{rulers:i})}var Ei=(e,t)=>Je(e,{month:"long",day:"numeric",...t&&{year:"numeric"}}),ra=e=>new Intl.
ListFormat("en-US",{type:"conjunction"}).format(e);var nt=(...e)=>e.map(([t,n,o={}])=>ke("path",{class:t,d:n,...o})),vt=(e,...t)=>ke("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Ci=(e,t,n,o)=>ke("circle",{class:e,cx:t,cy:n,r:o}),Ai={cup:()=>vt("88 74 46 56",...nt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>vt("296 12 176 168",...nt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>vt("136 24 136 140",...nt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Ci("glow",234,94,4),...nt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>vt("312 66 80 120",...nt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>vt("190 66 72 100",ke("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ke("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...nt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ia=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},Ai[l](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function ca(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),ia(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var ua=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),ia(e.doors,t)),
pa=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Mi=4e3,Ti=6e3,Li=6;function da(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(f,m){o.textContent=f,a.dataset.breath=m}function c(){if(n===Li){u(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(i,Mi)}function i(){l(e.out,"out"),t=setTimeout(c,Ti)}function p(){n=0,r.textContent=
e.stop,c()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(f=>s("li",{},f))))),stop:u}}var Ke=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};var to="plan";function fa(e,{exercises:t,danger:n}){let o=e.filter(({key:p})=>p==="plan@").at(-1)?.response,a=p=>ma(p)&&be(p)!=="";if(!o||
!a(o.if)||!a(o.then))return"";let r=p=>Object.values(n).some(u=>Xe(p,u).length);if(Object.values(o).flatMap(Ni).some(r))
return"";let{rules:l,reflection:c}=t.plan,i=l.find(p=>p.sentence);return i?Vn(i,c[i.sentence],o):""}var Ni=e=>(e?.own?[e.
own]:[e].flat()).filter(ma),ma=e=>typeof e=="string";var Dd=new TextEncoder;var ha="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ga=`${ha}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Qd=new RegExp(`(?:[${ha}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Xd=new RegExp(`^[${ga}]+`),ef=new RegExp(`(^|[;,|"])([${ga}]*)(?=[=+\\-@−＝＋－＠])`,"g");function ka({after:e,among:t,...n},o){return yt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var Di=[to,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],Bi={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},qi="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",Pi=new RegExp(`\\r\\n|[${qi}]`);function ya(e,t){let n=new Map(e.map(d=>[d.key,d])),o=d=>{let{response:f}=n.get(`${d}@`)??{},m=Object.keys(f??{}).length?
t.exercises[d]:null;return m?Wi(m,f):null},[a,r,l,c]=Di.map(o),i=a?fa([n.get(`${to}@`)],t):"",p=["day","helper","badly",
...i?[]:["if","then"]],u={goal:a?a.fields("goal"):[],sentence:i?[a.sentence(i)]:[],plan:a?a.fields(...p):[],message:o("r\
eframing")?.message()??[],more:Object.entries(Bi).flatMap(([d,f])=>(f.length?o(d)?.fields(...f):o(d)?.pile("goals","both"))??
[]),needs:r?[r.section("needs","this-week")]:[],support:l?[l.section("listens","practical","trained")]:[],ladder:c?[c.ladder()]:
[]};for(let[d,f]of Object.entries(u))u[d]=f.filter(m=>m.lines?.length||m.fields?.length||m.rungs?.length);if(!Object.values(
u).some(d=>d.length))throw new Ke("journal-no-plan");return{...u,title:t.exercises.plan?.title}}var rn=e=>e.flatMap(t=>t.split(Pi)).map(be).filter(Boolean);function Wi({title:e,items:t,reflection:n,rules:o=[]},a){let r=f=>{
try{return ka(f,a[f.id])}catch{return null}},l=f=>{let m=r(f),b=f.kind==="date"&&rt(m);return rn(b?[Je(b,{dateStyle:"ful\
l"})]:je(f,m))},c=(...f)=>t.filter(({id:m})=>f.includes(m)).map(m=>({id:m.id,heading:m.said,lines:l(m)})).filter(m=>m.lines.
length),i=(...f)=>({heading:e,fields:c(...f)});function p(f,m){let b=t.find(w=>w.id===f&&w.kind==="sort"),g=b?.piles.find(
w=>w.id===m)?.text,k=g&&r(b);if(!k)return[];let j=b.cards.filter(w=>k[w.id]===m).map(({text:w})=>w);return[{id:m,heading:g,
lines:rn(j)}]}function u(){let f={items:t,rules:o.filter(b=>b.message),reflection:n};if(!f.rules.length)return[];let m=Object.
fromEntries(t.map(b=>[b.id,r(b)]));return Qt(f,m).filter(({said:b})=>b.length).map(({heading:b,said:g})=>({id:"message",
heading:b,lines:rn(g)}))}function d(){let f=o.find(k=>k.ladder)?.ladder;if(!f)return{...i("goal"),rungs:[]};let m=k=>t.find(
({id:j})=>j===k),b=[f.today,f.later].map(m).filter(Boolean),g=f.rungs.filter(k=>m(k.item)).map(k=>({heading:m(k.item).said,
lines:l(m(k.item)),marks:b.filter(j=>r(j)?.chosen.includes(k.card)).map(j=>j.said)})).filter(k=>k.lines.length||k.marks.
length);return{...i("goal"),rungs:g}}return{fields:c,section:i,pile:p,message:u,ladder:d,sentence:f=>({heading:n["in-one"],
lines:rn([f])})}}function ba({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!Yt(a.exercise,a.answers)?[]:o.item?_i(o,a):
Ds(a.exercise,a.answers)});return[...new Set(n)]}function _i({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(p=>p.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(p=>a[e][p.id]===t),c=l?l.map(({text:p})=>p):je(r,a[e]),
i=n.startsWith("{words}");return c.map(p=>{let u=Ee(p);return He(n,{words:i?u:Xt(u,["a","an"],!1)})})}var Ui=["day","review","again","until"],Fi="{wishes}";function wa({words:e,help:t,exerciseOf:n,answersOf:o,keys:a}){let r=f=>{
let[m,b]=[n(`${f}@`),o(`${f}@`)];return m&&b?{exercise:m,answers:b}:null},l=f=>ba(f,r),c=({items:f})=>f.some(({takes:m})=>m);
function i(f,m){let g=(n(f)?.items??[]).flatMap(({takes:k=[]})=>k).filter(({exercise:k})=>m.includes(`${k}@`));return l(
{takes:g}).length>0}function p({key:f,exercise:m,html:b}){let g=o(f),k=m.items.flatMap(A=>je(A,g[A.id]).flatMap(E=>Ee(E).
split(/\n+/)));if(!k.length)return"";let w=s("div",b?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","ari\
a-hidden":"true"});b?u(w,b,k):w.append(...k.map(A=>s("p",{dir:"auto"},A)));let y=s("p",{class:"ajar-status",role:"status"}),
M=async()=>{let E=[...w.querySelectorAll("h1, h2, p, li")].map(({textContent:_})=>_.trim()).join(`

`),R=await qn(E,w);y.replaceChildren(e[R?"help-copied":"letter-not-copied"])},I=()=>{let A=/-(US|CA)$/i.test(navigator.language),
E=s("div",{class:"ajar-letter-text"},...w.cloneNode(!0).childNodes);tn([E],{title:e["letter-title"],paper:A?"us-letter":
"a4",onRefused:()=>y.replaceChildren(e["print-refused"])})},L=(A,E)=>s("button",{type:"button",onclick:E},A);return s("d\
iv",{class:"ajar-letter"},w,s("div",{class:"ajar-moves"},L(e["help-copy"],M),L(e["letter-print"],I)),y)}function u(f,m,b){
we(f,m),[...f.querySelectorAll("p")].find(k=>k.textContent===Fi)?.replaceWith(s("ul",{},...b.map(k=>s("li",{dir:"auto"},
k)))),t.addNumbers(f),f.querySelector(".ajar-off-paper")?.remove(),f.querySelector(".ajar-help-line a")||f.append(s("p",
{},e["help-elsewhere-how"]))}function d(){let f=a().filter(g=>g.endsWith("@")&&o(g)),m=f.map(g=>({key:g,response:o(g)})),
b=Object.fromEntries(f.map(g=>[g.slice(0,-1),n(g)]));try{let{message:g,more:k,needs:j,support:w}=ya(m,{exercises:b,danger:{}}),
y=k.filter(({id:M})=>!Ui.includes(M));return[...g,...y,...[...j,...w].flatMap(({fields:M})=>M)]}catch(g){if(g instanceof
Ke)return[];throw g}}return{sentences:l,isLetter:c,canBegin:i,letter:p,matters:d}}window.ajarShown??=new WeakMap;var xt=window.ajarShown,va="needs@",xa=e=>e.startsWith("check-in@"),ln="note@",Hi="for-pa\
rtner@",ja=({answers:e,done:t,danger:n,reflection:o})=>JSON.stringify([e,t,n,o]),_e={};function no(){let e=document.getElementById(
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
max-height:92vh;overflow:auto}.ajar .wall-dialog>div>*+*{margin-top:10px}.ajar .wall-dialog h2{font-size:1.25rem;color:v\
ar(--ink)}
.ajar .wall-dialog .desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.ajar .desk-small{font-size:.9375\
rem;
color:var(--ajar-muted)}
`;e.textContent!==t&&(e.textContent=t)}function Sa({model:e,el:t}){no();let n=e.get("pages"),o=e.get("words"),a=new Map,
r=new Map,l=new Map,c=[],i=h=>c.push(h),p=null,u=!1,d=!1,f=!1,m=!1,b=new Map,g=new Map,k=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let j=s("div",{class:"ajar-page"}),w=h=>n.flatMap(({blocks:O})=>O).find(O=>O.kind==="exercise"&&
O.key===h)?.exercise,y=Hs({words:o,answered:()=>[...r].map(([h,{answers:O}])=>[w(h),O]).filter(([h,O])=>h&&Object.keys(O??
{}).length)}),M=0,I=h=>{if(clearTimeout(M),M=0,y.set(h),p?.setLost(h),h)for(let O of l.keys())a.get(O)?.release()},L=(h,{
awaited:O=!1}={})=>{try{e.send(h)}catch{I(!0);return}O&&!M&&(M=setTimeout(()=>I(!0),8e3))},A=!1;function E(){A||(A=!0,window.
ajarDangers?R():L({dangers:!0}))}let R=()=>{for(let h of Object.values(window.ajarDangers.dangers))vs(us(h))};function _({
key:h,exercise:O},D){if(xa(h)&&!y.isLost()||!(window.ajarDangers||y.isLost())||!Yt(O,D))return;let Q=yt(O,D),x=Ps(O,Q,window.
ajarDangers);ee(h,{answers:Q,done:!0,...x}),b.set(h,ja(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let F=bs(
{words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>q(),onCountry:h=>L({country:h})}),q=()=>{L({forget:!0}),
Pn()},P=wa({words:o,help:F,exerciseOf:w,answersOf:h=>r.get(h)?.answers,keys:()=>[...r.keys()].filter(h=>w(h))}),v=(h,O,D)=>(a.
set(h.key,D),r.has(h.key)&&D.update(r.get(h.key)),O),S={html:h=>C(h.html),home(h){let O=s("div",{}),D=B=>{B.import&&a.get(
"chart")?.begin(),L(B)},J=B=>fe(ue(B)),{matters:Q}=P;return v(h,O,Ks(O,{words:o,send:D,open:J,help:F,matters:Q,ways:Y})),
L({home:h.key}),O},gate(h){let O=s("div",{class:"ajar-text ajar-gate"}),[D,J]=m?[s("p",{},o["gate-left-out"]),[F.button(),
N(),z()]]:[C(f?h.short:h.html),H()],Q=s(`h${h.level??2}`,{},h.title);return O.append(Q,D,s("div",{class:"ajar-moves"},...J.
filter(Boolean))),m||D.after(s("p",{class:"ajar-gate-ask"},o["gate-ask"])),i(()=>{f=!0}),O},made:h=>{let O=s("div",{class:"\
ajar-made"}),D=()=>O.replaceChildren(...se(h.section));return a.set("made",{update:D}),D(),O},exercise(h){if(h.invites&&
m)return s("div",{class:"ajar-text"},s(`h${h.level}`,{},h.exercise.title),s("p",{},o["gate-left-out"]),z());let O=s("div",
{}),D=y.line(p?{}:{role:"alert"});l.set(h.key,O);let J=(x,B)=>{p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let G=window.ajarSent;g.set(h.key,G),L({key:h.key,...x,sent:G},{awaited:B}),!(!B||!y.isLost())&&(I(!0),D.scrollIntoView(
{block:"nearest"}))};if(a.set(h.key,co(O,h.exercise,{words:o,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,
sort:h.quick||n.length>1&&!qe()?ss:js,enough:h.quick?"at once":"later",remarks:(x,B)=>Ts(x,{words:o,find:G=>$s(B,G,window.
ajarDangers)}),sentences:P.sentences,...r.get(h.key),help:F,needs:()=>N(h.needs),below:()=>Z(h),onAside:x=>{ee(h.key,{aside:x}),
O.querySelector(".ajar-letter")?.toggleAttribute("hidden",!x)},onChange:x=>{E(),ee(h.key,{answers:x,done:!1}),J({answers:x,
done:!1},d)},onMove:x=>ee(h.key,{at:x}),onDone:x=>{_(h,x),J({answers:x,done:!0},!0),xa(h.key)&&a.get("chart")?.begin()},
onStartOver:()=>{ee(h.key,{answers:{},done:!1}),J({remove:!0})}})),O.firstElementChild.append(D),i(()=>y.forget(D)),!h.folded)
return O;let Q=Object.keys(r.get(h.key)?.answers??{}).length>0;return s("details",{open:Q},s("summary",{},o["check-in-no\
w"]),O)},chart(h){let O=s("div",{class:"ajar-chart-block"}),D=s("p",{class:"ajar-status",role:"status","aria-live":"poli\
te"}),{begin:J,end:Q}=Se(o,B=>D.replaceChildren(B)),x=({checkIns:B})=>{Q(),_t(O,B.length?la(B,o):{},o)};return a.set(h.key,
{update:x,begin:J,end:Q}),r.has(h.key)&&x(r.get(h.key)),J(),L({chart:h.key}),s("div",{},O,D)},start:h=>ca(h,{open:pe,opener:p?.
opener}),doors:h=>ua(h,{open:pe}),onward:h=>pa(h,{open:pe}),breathing(h){let{element:O,stop:D}=da(h);return i(D),O},notice(h){
if(xs(()=>L({forget:!0})),!h.leave)return s("div",{class:"ajar-notice"},s("p",{},h.text));let O=s("div",{class:"ajar-lea\
ve"},F.button(),Bn({words:o,leave:q}));ws(F.open),p=Ws({words:o,send:L,isQuiet:n.length>1});let D=document.createDocumentFragment();
return D.append(s("div",{class:"ajar-notice"},s("div",{},p.line,p.small),O),s("div",{class:"ajar-on-paper"},F.text()),p.
more),D}};function C(h){let O=s("div",{class:"ajar-text"});return we(O,h),F.addNumbers(O),O.addEventListener("click",D=>{
let J=D.target.closest("a"),Q=n.findIndex(({id:x})=>x&&J?.getAttribute("href")===`${x}.ipynb`);Q<0||(D.preventDefault(),
fe(Q))}),O}function U(h){m=h,f=!0,re({focus:!0})}let K=(h,O)=>s("button",{type:"button",onclick:O},h),z=()=>K(o["gate-ag\
ain"],()=>U(!1));function X(){U(!1),n[k].blocks.some(({invites:O})=>O)||fe(k+1)}let H=()=>[K(o["gate-no"],()=>U(!0)),K(o["\
gate-unsure"],()=>U(!0)),K(o["gate-yes"],X)],te=h=>n.filter(O=>O.section===h).flatMap(O=>O.blocks.filter(({kind:D})=>D===
"exercise")),se=h=>{let O=te(h).filter(({key:B})=>r.get(B)?.done).map(({key:B,exercise:G},le)=>s("details",{open:le===0},
s("summary",{},G.title),...r.get(B).reflection.flatMap(ge=>lt(ge,2)))),D=s("p",{},o["made-nothing"]),J=te(h).map(({key:B})=>B),
Q=P.canBegin(ln,J)?T():null,x=Q?[s("div",{class:"ajar-moves"},Q)]:[];return[s("h1",{},o["made-title"]),...O.length?O:[D],
...x]},W=h=>{let O=te(h);return O.length>0&&O.every(({key:D})=>r.get(D)?.done)};function Z(h){let O=h.key.startsWith("pl\
an@")&&F.isKnown()?F.line():"",D=P.isLetter(h.exercise)?P.letter(h):"",{danger:J,aside:Q=0}=r.get(h.key);return D&&(D.hidden=
Q<=(J?.kinds.length??-1)),s("div",{class:"ajar-below"},O,D,p?.offer()??"")}let ue=h=>n.findIndex(({aside:O,blocks:D})=>!O&&
D.some(J=>J.key===h)),pe=h=>fe(n.findIndex(O=>O.id===h));function N(h){let O=ue(va);return O<0?h?s("p",{},s("a",{href:h},
o["help-needs"])):null:V(va,O,o["help-needs"])}function V(h,O,D){return s("button",{type:"button",onclick:()=>{fe(O);let Q=l.
get(h)?.querySelector("h1, h2");Q&&(l.get(h).querySelector(".ajar-sentences")?.setAttribute("open",""),Q.tabIndex=-1,Q.focus())}},
D)}function ae(h,O){let D=n.findIndex(({blocks:J})=>J.some(Q=>Q.key===h));return D<0||m?null:V(h,D,O)}let T=()=>ae(ln,o["\
make-message"]),Y=()=>{let h=[...r.keys()];return[P.canBegin(ln,h)||r.has(ln)?T():null,ae(Hi,o["for-partner"])].filter(Boolean)};
for(let[h,O]of Object.entries(_e))S[h]=D=>{let J=s("div",{}),x=O(J,D,{words:o,send:L,onDispose:i,model:e,exerciseOf:w,formOf:B=>l.
get(B)});return v(D,x.element??J,x)};let ne=h=>n[k].blocks.find(O=>O.kind===h),ee=(h,O)=>r.set(h,{...r.get(h),...O}),oe=()=>{
for(let h of c.splice(0))h()};function re({focus:h=!1}={}){if(oe(),a.clear(),u){j.replaceChildren(p?"":s("p",{class:"aja\
r-empty"},o["keep-locked-here"]));return}if(j.replaceChildren(...n[k].blocks.map(D=>S[D.kind](D))),n.length>1&&de(),!h)return;
let O=j.querySelector("h1, h2, h3")??j;O.tabIndex=-1,O.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function de(){
let{aside:h,title:O}=n[k];if(Le.hidden=!!h,j.classList.toggle("ajar-aside",!!h),p?.setStart(n[k].id==="start"),h)return;
let{section:D,step:J,steps:Q,minutes:x}=n[k],B=n.filter(ie=>!ie.aside),G=B.indexOf(n[k]),le=(ie,un,Ca={})=>s("button",{type:"\
button",onclick:()=>fe(n.indexOf(ie)),...Ca},un),ge=n.find(({id:ie})=>ie==="start"),at=B[G-1]??ge;j.append(s("div",{class:"\
ajar-moves ajar-turn"},at?le(at,o["previous-page"]):null,G<B.length-1?le(B[G+1],o["next-page"]):null));let cn=B.filter(ie=>!ie.
section||ie.step===1),oo=ie=>D?ie.section===D:ie===n[k],$a=ie=>({"aria-current":oo(ie)?"page":null}),Ea=ie=>W(ie.section)?
s("span",{class:"ajar-done"},` ${o["section-done"]}`):"",so=(ie,un)=>s("li",{},le(ie,un,$a(ie)),Ea(ie));he.replaceChildren(
...cn.map(ie=>so(ie,ie.title)),ge?so(ge,o["start-page"]):""),me.textContent=D?$(o["step-of"],{title:O,n:J,all:Q,minutes:x}):
$(o["page-of"],{n:cn.findIndex(oo)+1,all:cn.length,title:O})}function fe(h){n[h]&&(k=h,he.parentElement.open=qe(),e.set(
"page",h),e.save_changes(),re({focus:!0}))}let he=s("ol",{}),me=s("summary",{}),qe=()=>window.innerWidth>640;e.get("noti\
ce")&&t.append(S.notice(e.get("notice")));let Le=s("nav",{class:"ajar-nav","aria-label":o.pages},s("details",{open:qe()},
me,he));n.length>1&&t.append(Le),t.append(y.line({role:"alert"}),j);let st=0;for(let h of["keydown","pointerdown","scrol\
l"])t.addEventListener(h,()=>{Date.now()-st<3e4||(st=Date.now(),L({active:!0}))},{passive:!0,capture:!0});e.on("msg:cust\
om",h=>{if(I(!1),h.keeping){let D=[...g.values()].some(x=>h.acknowledged<x);p?.update(D?{...h.keeping,saved:!1}:h.keeping);
let{state:J}=h.keeping,Q=J==="locked";J&&(d=J==="kept"),J&&Q!==u&&(u=Q,r.clear(),Le.hidden=u,re())}h.states&&queueMicrotask(
()=>a.get("made")?.update());for(let[D,J]of Object.entries(h.states??{})){if(h.acknowledged<g.get(D))continue;let Q=J.answers&&
!Object.keys(J.answers).length,x=b.get(D)===ja(J);b.delete(D),ee(D,Q?{...J,at:0}:J),x||a.get(D)?.update(r.get(D))}h.dangers&&
(window.ajarDangers=h.dangers,R()),h.country!=null&&F.choose(h.country),h.file&&(a.get("home")?.settle(),Vs(h.file));let O=a.
get("home")??p;if(h.print){let D=a.get("home");D?.settle(),Gs(h.print,()=>D?.say(o["print-refused"]))}h.erased&&O?.say(h.
erased,ne("home")?.erased),h.said&&a.get("chart")?.end(),h.said&&O?.say(h.said),h.open&&pe(h.open),h.problem&&a.get(h.problem.
key)?.say(h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),re()});let Ve=Fs(e,{gone:()=>I(!0),back:()=>{y.isLost()&&
L({ready:!0})}});return re(),xt.set(o,(xt.get(o)??0)+1),L({ready:!0}),()=>{oe(),Ve(),clearTimeout(M),xt.set(o,xt.get(o)-
1),xt.get(o)||L({gone:!0})}}_e.door=(e,t,n)=>Go(e,n);_e.group=(e,t,n)=>es(e,n);_e.scenario=(e,t,{words:n,model:o})=>({element:ts(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});_e.asking=(e,t,{formOf:n,...o})=>{let{parts:a,update:r}=Zo(
t,{...o,form:()=>n(t.of)}),l=document.createDocumentFragment();return l.append(...a),{element:l,update:r}};_e.desk=Jo;var zi=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Oa,ot=null;async function jt(e){
let t=Object.entries(Oa[e]).sort(([n],[o])=>o.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function Ki(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await jt("@ju\
pyter-widgets/base");class o extends e{}class a extends t{render(){let{model:l}=this;ot=l.get("words"),this.dispose=Sa({
el:this.el,model:{get:c=>l.get(c),set:(c,i)=>l.set(c,i),save_changes:()=>l.save_changes(),send:c=>l.send(c),widget_manager:l.
widget_manager,on:(c,i)=>this.listenTo(l,c,i)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,l)=>{no(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:o,
View:a}})}}}var Vi=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function Ji({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:o}=t;
await new Promise(a=>{let r=()=>{if(!zi.has(t.kernelDisplayStatus)){for(let l of[n,o])l.disconnect(r);a()}};for(let l of[
n,o])l.connect(r);r()})}async function Gi(){let{INotebookTracker:e,NotebookActions:t}=await jt("@jupyterlab/notebook"),{
Dialog:n,showDialog:o}=await jt("@jupyterlab/apputils"),a=async()=>{if(!ot)return!0;let l=[n.cancelButton({label:ot["sta\
rt-over-no"]}),n.okButton({label:ot["start-over"]})],[c,i]=[ot["start-over-title"],ot["start-over-how"]];return(await o(
{title:c,body:i,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},c)=>{if(!c)return;let i=async p=>{if(!p||r.has(p))return!1;r.add(p),await Ji(p).finally(()=>{r.
delete(p)});let{content:u,sessionContext:d}=p,f=y=>t.runCells(u,y,d),m=y=>y.model.type==="code",b=u.widgets.filter(y=>m(
y)||y.rendered===!1),[g,k=g]=b.filter(m),j=1+b.indexOf(k),w=await f(b.slice(0,j));return await Vi(),w&&f(b.slice(j))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>i(c.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let p=c.currentWidget;if(!p||!await a())return;let{sessionContext:u}=p;u.session?.kernel?await u.restartKernel():
await u.changeKernel({name:u.prevKernelName}),await i(p)}}),c.widgetAdded.connect(async(p,u)=>{await u.context.ready;for(let d of u.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");u.model?.getMetadata("ajar")?.runs&&i(u)})}}}var Yi=4,
Zi=1500,Qi=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function Xi(e){for(let t=0;t<Yi;t++){if(await Qi(e))
return!0;await new Promise(n=>{setTimeout(n,Zi)})}return!1}async function ec(){let{ConnectionLost:e,IConnectionLost:t}=await jt(
"@jupyterlab/application"),{PageConfig:n}=await jt("@jupyterlab/coreutils");if(n.getOption("hubPrefix"))return[];let o=!1,
a=async(r,...l)=>{if(o)return;o=!0;let c=await Xi(`${r.serverSettings.baseUrl}api`);o=!1,c||await e(r,...l)};return[{id:"\
ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??={};window._JUPYTERLAB.ajar={init(e){Oa=e},
async get(){let e=await Promise.all([Ki(),Gi(),ec()]);return()=>({__esModule:!0,default:e.flat()})}};})();
