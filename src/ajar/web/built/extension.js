(()=>{var Aa=/^(\d{4})-(\d{2})-(\d{2})$/;function rt(e){let[,t,n,o]=typeof e=="string"&&Aa.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=Ma(+t,+n)?e:null}function pn(e){let t=e.getFullYear();return t>=1&&t<=9999?Ta(t,e.getMonth()+1,e.getDate()):null}var dn=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Ma(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Ta=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Je=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var La=["button","input","select","summary","textarea"],Na=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return La.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Na.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function ke(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var Ge=["importance","confidence","readiness"],C=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?
Number.isInteger(r)?r+1:n:["number","string"].includes(typeof r)?r:n}),Ne=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function Ye(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return o.length?o:e.cards}var ao=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(o=>o.id===n))};function fn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(c=>s("input",{type:"\
checkbox",onchange:({target:u})=>(u.checked?o:a)(c)})),i=()=>r.forEach((c,u)=>{c.checked=n(e[u])});return i(),{element:s(
"details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((c,u)=>s("label",{class:"ajar-car\
d"},r[u],s("span",{dir:"auto"},c))))),follow:i}}var Ia=2e4;function ro(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Ia,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function io(e,t,{words:n,group:o,change:a,remarks:r,sentences:i=[]}){
let{opener:l,long:c,remark:u}=e,p=l?s("b",{id:`${o}-opener`},l):null,d=ro(t??"",{rows:c?8:2,oninput:()=>{a(d.value.trim()?
d.value:null),b.follow()},...l?{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),f=j=>{d.value=j,d.dispatchEvent(new Event("input",{bubbles:!0}))},m=n["message-opener"],b=fn(i,{words:n,has:j=>d.
value.includes(j),put:j=>f(`${d.value.trim()||m} ${j}`),drop:j=>{let k=d.value.replace(j,"").replace(/ {2,}/g," ").trim();
f(k===m?"":k)}}),g=s("label",{class:"ajar-words ajar-write"},p,d),w=u&&r?r(d,e):"";return b.element||w?s("div",{},b.element,
g,w):g}function lo(e,t,{words:n,change:o,sentences:a=[]}){let r=s("div",{}),i=()=>[...r.querySelectorAll("textarea")],l=()=>{
let k=i().map(y=>y.value).filter(y=>y.trim());o(k.length?k:null),j.follow()},c=()=>[...r.children].forEach((k,y)=>{k.querySelector(
"textarea").setAttribute("aria-label",C(n.line,{n:y+1})),k.querySelector("button").setAttribute("aria-label",C(n["remove\
-line"],{n:y+1}))}),u=()=>{b(""),i().at(-1).focus()},p=s("button",{type:"button",class:"ajar-link",onclick:u},n["add-lin\
e"]),d=()=>{c(),p.hidden=r.children.length>=e.most},f=k=>{let y=i()[i().indexOf(k)+1];y?y.focus():k.value.trim()&&!p.hidden&&
u()},m=k=>{let y=ro(k,{rows:1,enterkeyhint:"next",oninput:()=>{y.value.includes(`
`)&&(y.value=y.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:M=>{["insertLineBreak","insertParagraph"].includes(M.inputType)&&
(M.preventDefault(),f(y))}});return y},b=k=>{let y=()=>{let R=M.nextElementSibling||M.previousElementSibling;M.remove(),
R||b(""),d(),l(),(R||r.firstElementChild).querySelector("textarea").focus()},M=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},m(k)),s("button",{type:"button",class:"ajar-remove",onclick:y},"×"));r.append(M),d()},g=t||[];for(let k=0;k<
Math.max(e.lines,g.length);k++)b(g[k]??"");let w=k=>i().find(y=>y.value.trim()===k),j=fn(a,{words:n,has:k=>!!w(k),put(k){
!w("")&&!p.hidden&&b("");let y=w("");y&&(y.value=k),l()},drop(k){w(k).value="",l()}});return s("div",{class:"ajar-lines"},
j.element,r,p)}var Ra=6,Da=5;function Se(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,o&&t(""),o=!1}}}function co(e,t,n){let{words:o,level:a=3,small:r=!1,folded:i=!1,brief:l=!1,beside:c=[]}=n,u={...Pa,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let p=`ajar-${window.ajarForms}`,d={...n.answers},f=0,m=null,b=0,g=n.
aside??0,w=t.why?s("p",{class:"ajar-why"},t.why):"",j=t.private?s("p",{class:"ajar-private"},t.private):"",k=T=>l?T.after:
i&&T.more,y=t.items.some(T=>k(T)&&n.answers?.[T.id]!=null),{example:M}=t,R=M?s("details",{class:"ajar-example"},s("summa\
ry",{},o.example),s("p",{},M)):"",N=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),$=s("div",{}),O=s("d\
iv",{class:"ajar-body"}),I=s("section",{class:"ajar-form","aria-labelledby":`${p}-title`},s(`h${a}`,{id:`${p}-title`},t.
title),...r||i?[s("div",{class:"ajar-beside"},...c,w?Ba([w],o):"",R),j]:[w,j,R],$,O,N);I.addEventListener("keydown",T=>{
T.key!=="Enter"||!(T.ctrlKey||T.metaKey)||!m||(T.preventDefault(),m.next.click())}),e.replaceChildren(I);function P(){let T=t.
items.filter(oe=>Ne(oe,d)),Z=T.filter(oe=>!k(oe)),ne=y?T.filter(k).map(oe=>[oe]):[];return[...l||r&&t.together?[Z]:Z.map(
oe=>[oe]),...ne]}let U=T=>{N.replaceChildren(T)},W=Se(o,U);function q(T,Z){N.replaceChildren(`${T} `,s("button",{type:"b\
utton",class:"ajar-link",onclick:()=>{d=Z,U(""),n.onChange(d),Y({focus:!0})}},o["put-back"]))}function v(T,Z){d={...d,[T.
id]:Z},qa(O),U(""),n.onChange(d),V()}function S(){_(!0),W.begin(),b=setTimeout(A,8e3)}function A(){b&&(clearTimeout(b),b=
0,_(!1),W.end())}function _(T){for(let Z of m?.fieldsets??[])Z.disabled=T}function V(){if(!m)return;let{items:T,skip:Z,where:ne,
next:ee,enough:oe,more:re}=m,de=P().length;Z.textContent=H(T)?o["clear-and-skip"]:o.skip,ne.textContent=C(o["question-of"],
{n:f+1,all:de}),ne.hidden=(r||l)&&de===1,ee.textContent=f===de-1?o.done:o.next,oe.hidden=!z(de);let fe=f===de-1&&(!l||H(
T)),he=t.items.some(me=>k(me)&&Ne(me,d));re.hidden=y||!fe||!he}function z(T){return(n.enough==="at once"||f>0)&&f<T-1&&H(
t.items)}function X(){b||(S(),n.onDone(d))}let H=T=>T.some(({id:Z})=>d[Z]!=null);function te(T,Z=!0){if(b)return;let ne=P();
if(f+=T,f>=ne.length){f=ne.length-1,X();return}Y({focus:Z,again:T<0})}function le(T,Z){let ne=`${p}-${T.id}`,ee=s("legen\
d",{id:`${ne}-ask`},C(T.ask,d)),oe=T.hint?s("p",{class:"ajar-hint",id:`${ne}-hint`},T.hint):null,re=[oe,Z.mark].filter(Boolean).
map(({id:me})=>me),de=T.among?{...T,cards:Ye(T,d)}:T,fe=u[T.kind](de,ao(de,d[T.id]),{words:o,level:a+1,group:ne,change:me=>v(
T,me),say:U,remarks:n.remarks,sentences:n.sentences?.(T),isQuick:n.enough==="at once",isShort:i,...Z}),he={class:`ajar-i\
tem ajar-${T.kind}`,tabindex:"-1","aria-describedby":re.join(" ")||null};return s("fieldset",he,ee,oe,fe)}function Y({focus:T=!1,
again:Z=!1}={}){let ne=P();f=Math.max(0,Math.min(f,ne.length-1));let ee=ne[f],oe=n.mark?.(ee),re=oe?s("p",{class:"ajar-m\
ark",id:`${p}-${ee[0].id}-mark`},oe):null,de=s("div",{class:"ajar-moves ajar-onward"}),fe=f>0?()=>te(-1):null,he=ee.map(
J=>le(J,{mark:re,again:Z,moves:de,back:fe})),me=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(b)return;let J=d,
Q=H(ee);if(d={...d,...Object.fromEntries(ee.map(({id:x})=>[x,null]))},n.onChange(d),!Q){te(1);return}Y({focus:!0}),q(o.cleared,
J)}}),qe=s("button",{type:"button",class:"ajar-next",onclick:()=>{b||(U(""),te(1))}}),Le=s("p",{class:"ajar-where"}),Ve=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{b||(y=!0,te(1))}},l?o["add-why"]:o["ask-more"]),h=s("button",{type:"\
button",class:"ajar-link",onclick:X},o.enough);m={items:ee,skip:me,where:Le,next:qe,fieldsets:he,enough:h,more:Ve},$.replaceChildren();
let E={type:"button",class:"ajar-back",onclick:fe};de.replaceChildren(qe,fe?s("button",E,o.back):"",me);let D=he.length===
1;re&&D&&he[0].lastElementChild.before(re),O.replaceChildren(Le,...re&&!D?[re]:[],...he,de,...n.enough?[Ve,h]:[]),V(),n.
onMove?.(f),T&&(he[0].focus({preventScroll:!0}),Le.scrollIntoView({block:"nearest"}))}function F(T){if($.replaceChildren(),
!T||!n.help||g>T.kinds.length)return null;let Z=()=>{g=T.kinds.length+1,n.onAside?.(g),$.replaceChildren(),O.querySelector(
"[tabindex]").focus()},{help:ne,needs:ee}=n;return $.append(ne.notice(T,{level:a+1,aside:Z,needs:ee})),$.querySelector("\
[tabindex]")}function se(T,{focus:Z=!1,danger:ne=null}={}){m=null;let ee=s(`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);
O.replaceChildren(s("div",{class:"ajar-reflection"},ee,...T.flatMap(re=>it(re,a+2)),n.below?.()??null),s("div",{class:"a\
jar-moves"},s("button",{type:"button",onclick:()=>{f=0,Y({focus:!0,again:!0})}},o.change),s("button",{type:"button",onclick:()=>{
let re=d;d={},f=0,g=0,n.onAside?.(0),n.onStartOver(),Y({focus:!0}),q(o["started-over"],re)}},o["start-over"])));let oe=F(
ne);Z&&(oe??ee).focus()}function pe(T){let Z=O.contains(document.activeElement);Z&&m&&!b||(A(),d={...T.answers},T.done?se(
T.reflection,{focus:Z,danger:T.danger}):(f=T.at??Math.max(0,P().findIndex(ne=>ne.some(({id:ee})=>d[ee]==null))),Y()))}let{
done:L,reflection:K,danger:ae}=n;return pe({answers:d,at:n.at,done:L,reflection:K,danger:ae}),{update:pe,release:A,say:T=>{
A(),U(T)}}}var Ba=(e,t)=>s("details",{},s("summary",{},t["why-this"]),...e);function qa(e){for(let t of e.querySelectorAll(
"input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var it=({heading:e,
said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",{},a))):t.length?s(
"p",{class:"ajar-said"},t[0]):null,...n.map(a=>s("p",{},a))].filter(Boolean),Pa={ruler(e,t,{group:n,change:o}){let a=Array.
from({length:11},(r,i)=>s("label",{class:"ajar-number"},s("input",{type:"radio",name:n,value:i,checked:t===i,onchange:()=>o(
i),"aria-describedby":i===0?`${n}-low`:i===10?`${n}-high`:null}),s("span",{},`${i}`)));return s("div",{class:"ajar-scale"},
s("div",{class:"ajar-numbers"},...a),s("p",{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s(
"span",{id:`${n}-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:i}){let{chosen:l,
own:c}=t||{chosen:[],own:""},u=()=>a(l.length||c.trim()?{chosen:[...l],own:c}:null),p=e.many?"checkbox":"radio",d=e.cards.
map(k=>s("input",{type:p,name:o,value:k.id,checked:l.includes(k.id),onchange:y=>{e.many?l=l.filter(M=>M!==k.id).concat(y.
target.checked?k.id:[]):(l=[k.id],c="",f&&(f.value="")),u()}})),f=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:k=>{
c=k.target.value,!e.many&&c.trim()&&(l=[],d.forEach(y=>{y.checked=!1})),u()}}):null,m=e.cards.map((k,y)=>s("label",{class:"\
ajar-card"},d[y],s("span",{},k.text))),g=i&&m.length>Ra?m.filter((k,y)=>y>=Da&&!d[y].checked):[];for(let k of g)k.hidden=
!0;let w=()=>{for(let k of g)k.hidden=!1;j.hidden=!0,g[0].querySelector("input").focus()},j=s("button",{type:"button",class:"\
ajar-link",hidden:!g.length,onclick:w},C(n["cards-more"],{n:g.length}));return s("div",{class:"ajar-cards"},s("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...m,j,f?s("label",{class:"ajar-own"},s("span",{},e.own),f):null,f&&e.
remark&&r?r(f,e):null)},text:io,list:lo,date(e,t,{words:n,change:o,say:a}){let r=pn(new Date);return s("label",{class:"a\
jar-words"},s("span",{},n["pick-date"]),s("input",{type:"date",value:t??"",oninput:({target:i})=>{o(i.value||null),i.value>=
"1000"&&i.value<r&&a(n["day-past"])}}))}};function Wa(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function uo(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=Wa(e.parts,t.dropped),r=t.began??n,i=n-r,{start:l,end:c}=a[o],
u=Math.max(0,i-c)-Math.max(0,l-i);return{part:o,begun:t.began!=null,late:Math.trunc(u/60),partEnds:r+c,ends:r+a.at(-1).end}}
var St=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function po({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:i}=t;if(r||i)return o;let l=({part:u,kind:p},d)=>d>o&&!a.includes(u)&&(p!=="moves"||n.some(_a)),c=e.findIndex(
l);return c<0?null:c}var _a=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function fo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},i)=>{let l=t.dropped.includes(i);return{part:i,
title:o,minutes:a,optional:r,dropped:l}}).filter(({part:o,optional:a})=>a&&o>n)}function mo(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var Ua=new Set,mn=()=>{if(!document.hidden)for(let e of[...Ua])e(Math.random()*1e3)};window.addEventListener("online",mn);
window.addEventListener("pageshow",mn);document.addEventListener("visibilitychange",mn);function za(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var jc=za("ajar-presenter");var ho=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function go(e,t){return e?!(t.protocol.startsWith("http")&&!ho.test(t.
hostname)&&ho.test(new URL(e).hostname)):!1}function ko(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var lt=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function hn(e,t){if(t?.kind!=="moves"){let i=t&&lt(e,t);
return i?.answered&&i.units.length?{question:i,body:{}}:null}let n=e.questions.filter(({name:i,units:l})=>i.startsWith("\
check-in@")&&l.some(({snapshot:c})=>c)),o=n.at(-1),a=o?.units.filter(({kind:i})=>i==="move")??[];return n.length>1&&a.some(
({snapshot:i,withheld:l})=>!i&&!l)?{question:o,body:{moves:!0}}:null}function gn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:C(t["room-joined"],{n:e}):t["room-joined-none"]}function ct({answered:e},{joined:t},n){return t>e?C(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:C(n["wall-answered"],{n:e})}function yo(e,t){return e?e.over?t["wa\
ll-time-up"]:C(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function Ot({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function bo(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return C(n,{minutes:Math.abs(e)})}var $t=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"}),Ie=e=>!!e?.name.startsWith("check-in@");function Ce(e,t,...n){let o=e.querySelector(`.${t}`);if(o)return o.close(),null;let a=s("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var kn=(e,t,n="")=>s("button",{type:"button",class:n,onclick:t},
e);function Ue(e,t,n,o,a){let r=Ce(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},kn(n,()=>{r.close(),a()},"\
wall-primary"),kn(o,()=>r.close())))}var yn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Et(e,{
question:t,body:n},o,a,r){if(n.moves){Ue(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let i=yn(t,
o);if(!i){r();return}let l=i===1?a["wall-still-one"]:C(a["wall-still"],{n:i});Ue(e,l,a["wall-reveal-now"],a["wall-wait"],
r)}function wo(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key\
-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=Ce(e,"wall-keys",s("h2",{},t["wall-keys"]),s("dl",
{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(i=>s("kbd",{},i))),s("dd",{},a)))),s("div",{class:"wall-an\
swers"},kn(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var Re=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function bn({units:e,hands:t=0},n){let o=new Map,a=Ka(n);for(let r of e){
if(n.length&&!n.some(({id:u})=>u===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let c=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(c)||o.set(c,{kind:r.kind,heading:r.heading,shown:[]}),o.get(c).shown.push(Va(r,
a))}return[...o.values()]}function Ka(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Va({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:i,
withheld:l},c){let u=i&&(i.fine?Ja(i.counts,r):i.counts);return{id:t,name:c.get(e)??n,heading:o,labels:ut(a,r).map(p=>c.
get(`${t}:${p}`)??p),sizes:r,counts:u,n:u?Ct(u):0,withheld:l??""}}function Ja(e,t){let n=0;return t.map(o=>(n+=o,Ct(e.slice(
n-o,n))))}function ut(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var Ct=e=>e.reduce(
(t,n)=>t+n,0),wn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),ye=({shown:e})=>e.filter(({counts:t})=>t);var vo=["wall-first","wall-second","wall-third"],Ga={importance:0,confidence:1,readiness:2},jo=({id:e},t)=>vo[Ga[e]??t%vo.
length],Ae=e=>`${(100*e).toFixed(2)}%`,So={"aria-hidden":"true"};function dt(e,t,n){return ye(e).length?{ruler:xo,move:xo,
sort:Qa,card:or,choice:sr}[e.kind](e,t,n):[s("p",{class:"wall-calm"},Ot(e,t))]}function xo(e,t){let n=Math.max(...ye(e).
flatMap(({counts:o})=>o));return[s("div",{class:"wall-figures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:
[],i=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:o.labels,l=e.kind==="move"?[1,1,1]:o.sizes,c=e.
shown.length>1?o.heading:"";return $o({...o,heading:c,labels:i,sizes:l},r,n,jo(o,a),t)}))]}function Oo(e,t){let[n,o]=e,a=o.
shown.map(l=>[n.shown.find(({id:c})=>c===l.id),l]),r=a.flatMap(l=>l.flatMap(c=>c?.counts??[])),i=Math.max(1,...r);return[
s("div",{class:"wall-figures"},...a.map(([l,c],u)=>$o(c,[{counts:l?.counts,isEarlier:!0},{counts:c.counts}].filter(p=>p.
counts),i,jo(c,u),t))),Ao([["wall-then",n.moment],["wall-solid",o.moment]])]}function $o({heading:e,labels:t,sizes:n},o,a,r,i){
let l=Ct(n),c=.03,u=0,p=n.flatMap((f,m)=>{let b=u/l+(u?c/2:0);u+=f;let g=u/l-b-(u<l?c/2:0);return o.flatMap(({counts:w,isEarlier:j},k)=>{
let y=b+k*g/o.length;return Ya(w[m]/a,w[m],y,g/o.length,j)})}),d=t.map((f,m)=>`${f}: ${o.at(-1)?.counts[m]??""}`);return s(
"figure",{class:r},e?s("figcaption",{class:"wall-whole"},e):null,o.length?ke("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):s("p",{class:"wall-muted wall-none"},i["wall-row-held"]),s("p",{class:"wall-scale"},...Za(t,
n)))}function Ya(e,t,n,o,a){let r=1-e;return[ke("rect",{x:Ae(n),y:Ae(r),width:Ae(o),height:Ae(e),class:a?"wall-then":"wa\
ll-solid"}),ke("text",{x:Ae(n+o/2),y:Ae(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Za(e,t){return e.map((n,o)=>{
let a=s("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[o]),a})}function Qa(e,t,n){let o=[...ye(e)].
sort((l,c)=>tr(l.counts,c.counts)),a=Math.max(...o.map(({n:l})=>l)),[{labels:r}]=o;if(r.length>vn.length)return[Mt(o.map(
l=>er(l,t)),n,t)];let i=o.map(({name:l,counts:[c,...u]},p)=>{let f=!p&&l.length+r[0].length<Xa?`${c} ${r[0]}`:`${c}`;return pt(
l,f,nr([c,...u],a))});return[Mt([...i,...Co(e,t)],n,t),Ao(r.map((l,c)=>[vn[c],l]))]}var Xa=24;function er({name:e,labels:t,
counts:n,n:o},a){let r=Math.max(...n),i=t.filter((c,u)=>n[u]===r).join(" / "),l=C(a["wall-of"],{n:r,of:o});return pt(e,l,
[],s("p",{class:"wall-muted"},i))}var tr=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},vn=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function nr(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,At(
vn[a],r,o/t)})}function At(e,t,n){let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return ke(
"rect",{class:e,x:Ae(t+r),y:Ae(o),width:Ae(Math.max(0,n-2*r)),height:Ae(a)})}function or(e,t,n){let o=ye(e).map(({name:a,
counts:r,n:i})=>({name:a,count:r[0],n:i}));return[Mt([...Eo(o,t),...Co(e,t)],n,t)]}function sr(e,t,n){let[{labels:o,counts:a,
n:r}]=ye(e),i=o.map((l,c)=>({name:l,count:a[c],n:r}));return[Mt(Eo(i,t),n,t)]}function Eo(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},i)=>pt(a,i?`${r}`:C(t["wall-of"],{n:r,of:n}),
[At("wall-rest",0,1),At("wall-pile-1",0,r/n)]))}function Co({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>
e.length/2?[pt(C(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:o})=>pt(o,"",[],s("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var pt=(e,t,n,o=null)=>s("li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?ke(
"svg",So,...n):null,o);function Mt(e,t=e.length,n={}){let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"wall-muted"},C(n["wall-more"],{n:a}))),o}var Ao=e=>s("ul",{class:"\
wall-key"},...e.map(([t,n])=>s("li",{},ke("svg",So,At(t,0,1)),n)));var ar=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),rr=/^data:image\/(svg\+xml|png|jpeg);/,
Fe=e=>e.flatMap(ir);function ir(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?rr.test(n.src)?[lr(n)]:[]:ar.has(t)?[s(t,{},...Fe(o))]:Fe(o)}var lr=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Tt=4,ft=({path:e,size:t},n,o)=>ke("svg",{class:o,viewBox:`${-Tt} ${-Tt} ${t+2*Tt} ${t+2*Tt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},ke("path",{stroke:"#000",d:e}));function mt(e,t){return ye(e).length?{ruler:ur,move:cr,sort:dr,card:fr,choice:mr}[e.kind](e,t):e.heading}var Ze=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Mo=({shown:e})=>e.every(({counts:t})=>t),cr=(e,t)=>t["wall-moved"];function To({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Ze(t),Ze(t)]}function ur(e,t){
let n=ye(e),o=new Map;for(let p of n){let d=wn(p);o.set(d,[...o.get(d)??[],p])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].
map(([p,d])=>pr(d,p,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[i,l]=a.map(p=>To(p,t)),c={ruler:i?.[1],
other:l?.[0]},u=i?l?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,C(u,c)].filter(Boolean).join(" ")}function pr(e,t,n,o){
let[a,r]=e.map(u=>To(u,o)[0]),[i,l]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:i,high:l};return e.length>1&&e.length===
n?C(o["wall-most-all"],c):C(r?o["wall-most-two"]:o["wall-most"],c)}function dr(e,t){let n=ye(e),o=n[0].labels.map((l,c)=>({
pile:l,most:n.filter(u=>wn(u)===c)})),{pile:a,most:r}=o.reduce((l,c)=>l.most.length>=Math.min(1,c.most.length)?l:c);if(!r.
length)return Mo(e)?t["wall-sorted-spread"]:e.heading;let i={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return C(
i??t["wall-sorted-many"],{pile:Ze(a),card:Ze(r[0].name),other:Ze(r.at(-1).name),n:r.length,all:n.length})}function fr(e,t){
let n=ye(e).map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return Lo(n,e,t)}function mr(e,t){let[{labels:n,counts:o,
n:a}]=ye(e);return Lo(n.map((r,i)=>({name:r,count:o[i],n:a})),e,t)}function Lo(e,t,n){let o=Math.max(...e.map(({count:p})=>p)),
a=e.filter(({count:p,n:d})=>2*p>d),r=a.length?a:e.filter(({count:p})=>p&&p===o);if(!a.length&&!Mo(t))return t.heading;let i=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],l=r.length?i[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",u=""]=r.map(({name:p})=>Ze(p));return C(
l,{card:c,other:u,n:r.length})}function Nt({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let i=n.stage,l=r!==void 0;if(!l&&i?.blank)return Oe("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let c=e?.slides[r??i?.slide];if(!c)return t?No({deck:e,way:t,panel:n,words:o}):
Oe("text",Me(e?.title??""));if(!l&&i.join&&t)return No({deck:e,way:t,panel:n,words:o});let u=lt(n,c),p=l?null:mo(i.timer,
a,c.minutes),d={deck:e,way:t,panel:n,words:o,slide:c,question:u,left:p},f=(Sr[c.kind]??Lt)(d);return f.dataset.slide=r??
i?.slide,c===e.slides[0]&&f.append(...Ro(e)),n.practice&&f.append(s("p",{class:"wall-practice"},o["wall-practice"])),f}var Oe=(e,...t)=>s(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Me=e=>s("h1",{},e);function Lt({slide:e,way:t,panel:n,words:o,
left:a}){let r=Fe(e.body),i=r.flatMap(c=>hr(c)),l=r.filter(c=>c.textContent.trim());return Oe(e.kind,Me(e.title),s("div",
{class:"wall-body"},s("div",{class:"wall-words"},...l.map(kr)),...i.map(c=>s("div",{class:"wall-picture"},c))),It({way:t,
panel:n,words:o,left:a}))}function hr(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var gr=5;function kr(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>xn(o)<o.childNodes.length)||!t.every(xn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=xn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(i=>i.
parentNode)))}return e}function xn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=gr;)o+=2;return o}function yr({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&Re(a))return xr({slide:e,panel:n,words:o,question:a,left:r});let l=e.items,[c]=l.length===1?l:[];return Oe(
"question",Me(c?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...c?[br(c)]:[wr(l)],It({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function br({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},Io(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:i})=>s("li",{class:r?
"wall-whole":null},r||i)))}var wr=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?Io(o,a):null))),Io=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),vr=5;
function xr({slide:e,panel:t,words:n,question:o,left:a}){let r=bn(o,e.items),i=r.filter(u=>ye(u).length),[l=r[0]]=i,c=It(
{way:null,panel:t,words:n,left:a,answered:o});return i.length<2?Oe("chart",Me(i.length?mt(l,n):n["wall-held-title"]),...dt(
l,n),c):Oe("chart",Me(e.title),s("div",{class:"wall-groups"},...i.map(u=>s("section",{},s("h2",{},mt(u,n)),...dt(u,n,vr)))),
c)}function jr({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:p})=>p.startsWith("check-in@")).map(
p=>({moment:p.moment,groups:bn(p,[]),question:p})).filter(({groups:p})=>p.some(d=>ye(d).length)),i=p=>r.map(({moment:d,groups:f})=>({
moment:d,...f.find(m=>m.kind===p)})).filter(({shown:d})=>d&&ye({shown:d}).length),[l]=i("move").slice(-1),c=i("ruler"),u=It(
{way:o,panel:t,words:n,left:a});return l?Oe("chart",Me(mt(l,n)),...dt(l,n),s("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?Oe("chart",Me(n["room-group"]),...Oo([c[0],c.at(-1)],n)):c.length?Oe("chart",Me(mt(c[0],n)),...dt(c[0],n)):Oe(
"text",Me(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),u)}var Sr={text:Lt,story:Lt,help:Lt,question:yr,moves:jr},
Ro=e=>e?.logo?Fe([["img",e.logo]]).map(Or):[],Or=e=>(e.className="wall-logo",e);function No({deck:e,way:t,panel:n,words:o}){
return Oe("join",Me(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[Er(t.wifi,o)]:[],s("div",{class:"wall-scans"},
t.wifi?s("p",{},o["wall-then"]):null,jn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),s("p",{class:"wall-a\
ddress"},...t.address.split(/(?<=[.:/])/).map($r)),s("p",{class:"wall-muted"},o["room-type-code"]),s("p",{class:"wall-co\
de"},t.code),s("p",{class:"wall-count"},gn(n,o)))),...Ro(e))}var $r=e=>s("span",{},e,s("wbr")),Er=(e,t)=>s("div",{class:"\
wall-scans"},s("p",{},C(t["wall-wifi"],{name:e.name})),jn(e,t)),jn=(e,t)=>ft(e,t["room-scan-alt"],"wall-scan"),Cr=e=>e.replace(
"-","‑");function It({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:i}){let l=yo(o,n),c=a&&(a.state!=="r\
eady"||a.hands>0),u=c?ct(a,t,n):r&&e?gn(t,n):"",p=i?ct(i,t,n):"";if(!e&&!l&&!u&&!p)return null;let d=s("footer",{class:r?
"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&d.style.setProperty("--left",`${100*o.share}%`),e&&r?d.append(
jn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):d.append(s("p",{class:"\
wall-muted"},e?C(n["wall-join-line"],{address:e.address,code:Cr(e.code)}):p)),d.append(s("p",{class:"wall-now"},u?s(c?"b":
"span",{class:c?null:"wall-joined"},u):null,l?s("span",{class:"wall-time"},l):null)),d}var On=[4.6,5.6,6.6,7.4,8.2],$n=2,Ar=["","tight","tight columns"],Sn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Mr=5.4;function Bo(e,t=$n){let n=On[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:Sn.at(-1),text:0};for(let a of[...Ar,...Sn]){if(o.text>=Mr||o.text&&Sn.includes(a))break;let r=Tr(e,a,n);r>o.text&&
(o={layout:a,text:r})}return qo(e,o.layout,o.text||4.6),o.text>0}function Tr(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(qo(e,t,
Math.max(o,4.6)),Lr(e))return Math.max(o,4.6);return 0}function qo(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Lr=e=>Do(e)&&[...e.querySelectorAll(".wall-whole")].every(Do),Do=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Rt=e=>!!e?.units.length&&e.state!=="open"&&!Re(e),Wo=e=>Rt(e)&&!Ie(e);function Dt(e,{question:t,items:n,words:o,count:a}){
let r=t.units.filter(({kind:j})=>j!=="move"),i=new Map(r.map(j=>[j.id,Po(j).map(()=>0)])),l=0,c=0,u=s("div",{}),p=Ce(e,"\
desk-hands",u);if(!p)return;let d=()=>Math.max(c,...[...i.values()].map(j=>j.reduce((k,y)=>k+y,0))),f=(j,k,y=null)=>s("b\
utton",{type:"button",class:y,onclick:k},j),m=(j,k,y)=>s("div",{class:"desk-stepper"},s("span",{},j),s("button",{type:"b\
utton","aria-label":C(o["desk-fewer"],{label:j}),onclick:()=>y(-1)},"−"),s("output",{},`${k}`),s("button",{type:"butto\
n","aria-label":C(o["desk-more"],{label:j}),onclick:()=>y(1)},"+"));function b(j=""){let k=r[l],M=n.find(({id:O})=>O===k.
item)?.cards?.find(({text:O})=>O===k.card),R=i.get(k.id),N=l===r.length-1,$=O=>()=>{l+=O,b()};u.replaceChildren(s("p",{class:"\
desk-small"},C(o["desk-hands-where"],{n:l+1,all:r.length})),s("h2",{},k.card||k.heading),M?.short?s("p",{class:"desk-sma\
ll"},k.heading):"",Ie(t)&&!l?s("p",{class:"desk-small"},o["desk-slips-first"]):"",...Po(k).map((O,I)=>m(O,R[I],P=>{R[I]=
Math.max(0,R[I]+P),b(`${I} ${P}`)})),N?m(o["room-people"],d(),O=>{c=Math.max(0,d()+O),b(`people ${O}`)}):"",s("div",{class:"\
wall-answers"},l?f(o.back,$(-1)):"",N?"":f(o[k.card?"desk-next-card":"next"],$(1),"wall-primary"),d()?f(o[N?"room-count":
"desk-enough"],w,N?"wall-primary":null):"",f(o["wall-close"],()=>p.close()))),g(j)}function g(j){let k=[...u.querySelectorAll(
".desk-stepper")],[y,M]=j.split(" "),R=y==="people"?k.at(-1):k[Number(y)||0],[N,$]=R.querySelectorAll("button");(M==="-1"?
N:$).focus()}function w(){let j=d(),y=[...i].filter(([,M])=>M.some(Boolean)).map(([M,R])=>{let{kind:N}=r.find($=>$.id===
M);return[M,N==="card"?[R[0],j-R[0]]:R]});p.close(),a(Object.fromEntries(y),j)}b()}var Po=({kind:e,values:t,bands:n})=>e===
"card"?t.slice(0,1):ut(t,n);var Nr={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},Bt=["","dark","light","contrast"],Ir=new Map(Object.entries(Nr).flatMap(
([e,t])=>t.map(n=>[n,e]))),Rr="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Dr(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:i,isComposing:l}=e;if(o||a||r||i||l)return;let c=e.composedPath?.()[0]??
n;if(!(c?.closest?.(Rr)||c?.closest?.("dialog[open]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Ir.get(t.length===1?t.toLowerCase():t)}function _o(e){let t=n=>{let o=Dr(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function Uo(e,{deck:t,panel:n,way:o},a,{step:r,handOver:i,leave:l}){let c=n.stage??{slide:-1,dropped:[]},u=t.slides[c.slide]?.
part,p=w=>()=>{g.close(),w()},d=(w,j,...k)=>s("button",{type:"button",onclick:p(w),...j},...k),f=w=>s("small",{},C(a["re\
mote-minutes"],{minutes:w})),m=t.parts.map((w,j)=>s("li",{},d(()=>r("go",{slide:St(t,j)}),{"aria-current":j===u?"step":null,
class:c.dropped.includes(j)?"remote-dropped":null},w.title,c.dropped.includes(j)?s("small",{},a["remote-is-dropped"]):f(
w.minutes)))),b=fo(t,c).map(({part:w,title:j,minutes:k,dropped:y})=>s("li",{},s("span",{},j),d(()=>r(y?"keep":"drop",{part:w}),
{"aria-label":`${y?a["remote-keep"]:C(a["remote-drop"],{minutes:k})}: ${j}`},y?a["remote-keep"]:C(a["remote-drop"],{minutes:k})))),
g=Ce(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...m),...b.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...b)]:[],s("div",{class:"remote-more"},o?d(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,i?d(i,{},a["remote-hand"]):null,l?d(l,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var $e=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function Fo(e,t,n){let o=s("div",{}),a=Ce(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:l})=>l===r)??o.querySelector("button"))?.focus()},a.refresh())}function Ho(e,t,n,{
press:o}){o({desk:"remote"}),Fo(e,"desk-remote",a=>{let{remote:r,inside:i,practice:l,panel:c,wall:u}=t(),p=c.presenters.
filter(({kind:f,used:m})=>f==="remote"&&m),d=!!u&&(!i||l);return[s("h2",{},n["desk-remote"]),d&&r?ft(r,n["desk-remote-sc\
an"],"desk-scan"):"",d&&!r&&!p.length?s("p",{},n["room-one-moment"]):"",s("p",{},d?n["desk-remote-how"]:n["desk-remote-i\
nside"]),d?"":$e(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),d&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...p.map(({id:f},m)=>s("p",{class:"desk-line"},C(n["desk-remote-there"],{n:m+
1})," ",$e(n["desk-remote-end"],()=>o({desk:"revoke",id:f})))),s("div",{class:"wall-answers"},d?$e(n["desk-remote-new"],
()=>o({desk:"remote"})):"",$e(n["wall-close"],a))]})}function zo(e,t,n,{press:o,step:a}){let r=Br(n,o);Fo(e,"desk-reach",
i=>{let{way:l,join:c,inside:u,practice:p,panel:d}=t(),f=s("span",{role:"status"});if(!l||u)return[s("h2",{},n["desk-phon\
es"]),s("p",{},p?n["desk-phones-practice"]:n["desk-phones-none"]),p?"":$e(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},$e(n["wall-close"],i))];let m=`${c.address}/${c.code}`,b=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:b.value})},...c.addresses.map(({ip:g,network:w})=>s("option",{value:g,
selected:g===c.picked?"":null},`${g} (${w})`)));return[s("h2",{},n["desk-phones"]),ft(l,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},l.address)," · ",s("b",{},l.code)),s("p",{},d.joined?C(n["desk-reached"],{n:d.joined}):
n["desk-reach-try"]),d.hosts.length?s("p",{class:"desk-small"},C(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",c.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",b):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(g=>s("li",{},qr(n)[g])))),s("div",{class:"wall-answers"},$e(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(m),f.textContent=n["desk-copied"]}),$e(n["desk-card"],()=>o(
{desk:"card"})),$e(n["remote-join-show"],()=>{i(),a("join")}),$e(n["wall-close"],i),f)]})}function Br(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,i)=>s("p",{},s("label",{class:"ajar-words",for:i.id},r),i);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),$e(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var qr=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});function Ko(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-start-${window.ajarForms}`,a=({id:y,
title:M})=>s("option",{value:y},M),r=(y,M)=>C(t["desk-meeting"],{title:y,n:M}),i=s("select",{id:`${o}-meeting`},s("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:y,title:M,part:R,minutes:N})=>a({id:y,title:r(R?`${M}: ${R}`:M,N)}))),
s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:y,title:M,minutes:R})=>a({id:y,title:r(M,R)}))));e.meeting&&
(i.value=e.meeting);let l=s("select",{id:`${o}-couple`},...e.couples.map(a));e.picked&&(l.value=e.picked);let c=s("selec\
t",{id:`${o}-country`},...e.countries.map(a),s("option",{value:""},t["desk-elsewhere"]));c.value=e.country||Pr(e.countries);
let u=["phones","none","practice"].filter(y=>!(e.server&&y!=="phones")),p={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=u.map(
(y,M)=>s("input",{type:"radio",name:o,value:y,checked:M===0?"":null,"aria-describedby":`${o}-${y}`})),f=s("input",{type:"\
password",spellcheck:"false",id:`${o}-key`}),m=s("p",{hidden:!0},s("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),b=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),g=s("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),w=(y,M)=>s("p",{},s("label",{class:"ajar-words",for:M.id},y),M),j=s("form",{class:"ajar-start",onsubmit:y=>{y.preventDefault(),
g.textContent=t["desk-opening"],n({meeting:i.value,couple:l.value,country:c.value,phones:d.find(({checked:M})=>M).value,
key:f.value}),f.value=""}},s("h2",{},t["desk-start"]),b,w(t["desk-which"],i),s("div",{class:"ajar-start-two"},w(t["desk-\
couple"],l),w(t["desk-country"],c)),s("fieldset",{},s("legend",{},t["desk-how"]),...u.map((y,M)=>s("label",{class:"ajar-\
start-way"},d[M],s("span",{},s("b",{},p[y][0]),s("small",{id:`${o}-${y}`},p[y][1]))))),m,s("p",{},s("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),g));function k({problem:y,busy:M,needsKey:R,state:N}){b.textContent=y??"",b.hidden=
!y,m.hidden=!R,M||(g.textContent=N==="ended"?t["room-ended"]:"")}return{element:j,update:k}}function Pr(e){let t=(navigator.
languages??[]).map(o=>o.split("-")[1]);return e.find(({id:o})=>t.includes(o))?.id??e[0]?.id??""}function Vo({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:ut(a.values,a.bands),i=a.snapshot.counts.map((l,c)=>`${r[c]}: ${l}`);return s("tr",{},s("th",{scope:"row"},a.card||
a.heading),s("td",{},i.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
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
`));let r={},i=null,l=null,c=ko(),u=(x,B,G={})=>s("button",{type:"button",onclick:B,...G},...[x].flat()),p=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=Se(n,x=>{x?d.
textContent=x:E()}),m=x=>{f.begin(),o(x,{awaited:!0})},b=0,g="",w=(x,B={})=>{b=Math.max(b,r.steps??0)+1,m({desk:"step",step:{
step:x,...B},n:b})},j=()=>r.panel,k=()=>j()?.stage,y=()=>r.deck?.slides[k()?.slide],M=()=>y()&&lt(j(),y()),R=En("desk-wa\
ll",{inert:!0}),N=En("desk-wall",{inert:!0}),$=En("desk-screen",{hidden:!0}),O=()=>{$.host.hidden=!1,oe(),$.host.requestFullscreen?.().
catch(()=>{})},I=()=>{$.host.hidden=!0,P()&&document.exitFullscreen(),oe()},P=()=>document.fullscreenElement===$.host;$.
host.addEventListener("fullscreenchange",()=>{P()||I()});let U=s("p",{class:"desk-clock"}),W=s("p",{class:"desk-plan"}),
q=s("ol",{}),v=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),S=s("p",{class:"desk-count"}),A=s("p",{}),_=s(
"p",{class:"desk-small"}),V=s("div",{}),z=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),X=s("div",{class:"desk-tools"},z,u(n["desk-here"],O),u(n["desk-remote"],()=>Ho(Y,()=>r,n,{press:m})),u(n["d\
esk-phones"],()=>zo(Y,()=>r,n,{press:m,step:w})),u(n["remote-parts"],se),u(n["desk-end"],pe,{class:"desk-end"})),H={back:u(
[n.back,s("kbd",{},"←")],()=>w("back")),open:u([n["room-ask-open"],s("kbd",{},"O")],()=>L("open")),close:u([n["room-as\
k-close"],s("kbd",{},"C")],()=>L("close")),reveal:u([n["room-ask-reveal"],s("kbd",{},"R")],()=>L("reveal")),blank:u([n["\
remote-blank"],s("kbd",{},"B")],()=>w("blank")),hands:u([n["desk-hands"],s("kbd",{},"H")],K),next:u([n.next,s("kbd",{},n["\
desk-clicker"])],()=>w("next"))},te=u(n["room-ask-reset"],()=>Ue(Y,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>L("reset"))),le=u("",()=>w(k()?.timer?"pause":"timer")),Y=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},U,W,X),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},q),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),R.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),N.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),S,A,_,s("p",{class:"desk-more"},le,te))),s("\
section",{class:"desk-notes"},s("h2",{},n["remote-notes"]),v,V),s("div",{class:"desk-moves"},p,d,s("div",{class:"desk-pa\
d"},...Object.values(H))),$.host),F=Ko(t,{words:n,begin:x=>m({desk:"begin",...x})});e.replaceChildren(F.element,Y);function se(){
Uo(re(),{deck:r.deck,panel:j(),way:r.way},n,{step:w})}function pe(){let x=j().questions.some(Re),B=(ie,ge)=>u(ge,()=>m({
room:"take",what:ie,paper:t.paper})),G=Ce(Y,"desk-ending",s("p",{},n["desk-end-sure"]),x?s("p",{class:"desk-more"},B("pa\
ge",n["desk-take-page"]),B("table",n["desk-take-table"])):"",s("div",{class:"wall-answers"},u(n["room-end"],()=>{G.close(),
m({room:"end"})},{class:"wall-primary"}),u(n["remote-stay"],()=>G.close())))}function L(x){if(b>(r.steps??0)){g=x;return}
if(x==="reveal"){let G=hn(j(),y()),ie=()=>m({desk:"question",id:G.question.id,do:x,...G.body});G&&Et(re(),G,j(),n,ie);return}
let B=M();B&&m({desk:"question",id:B.id,do:x})}function K(){let x=M();if(!($.host.hidden?Rt:Wo)(x))return;let G=(ie,ge)=>m(
{desk:"question",id:x.id,do:"hands",counts:ie,people:ge});Dt(re(),{question:x,items:y().items,words:n,count:G})}let ae={
keys:()=>wo(re(),n),full:()=>$.host.hidden?O():I(),larger:()=>Z(1),smaller:()=>Z(-1),hands:K,parts:se,look(){let{look:x=""}=$.
wall.dataset;$.wall.dataset.look=Bt[(Bt.indexOf(x)+1)%Bt.length]}},T=$n;function Z(x){T=Math.min(On.length-1,Math.max(0,
T+x)),oe()}function ne(x){return!r.deck||!Y.offsetParent||Y.closest("[inert], .lm-mod-hidden")?!1:(ae[x]?ae[x]():Wr.includes(
x)?L(x):w(x==="timer"?k()?.timer?"pause":"timer":x),!0)}a(_o(ne));let ee=setInterval(()=>{!Y.hidden&&Y.isConnected&&fe()},
1e3);a(()=>clearInterval(ee));function oe(){if(!r.deck||!k())return;let x={deck:r.deck,way:r.way,panel:j(),words:n,now:c.
now()},B=po(r.deck,j());de(R.wall,Nt(x)),N.host.hidden=B===null,B!==null&&de(N.wall,Nt({...x,slide:B})),$.host.hidden||de(
$.wall,Nt(x),T)}let re=()=>$.host.hidden?Y:$.wall;function de(x,B,G){x.querySelector(".wall-face")?.remove(),x.prepend(B),
Bo(B,G)}function fe(){if(!r.deck)return;let x=uo(r.deck,k(),c.now());if(U.textContent=$t(c.now()),!x)return;let B=x.begun?
bo(x.late,n):n["remote-not-begun"],G=x.begun?C(n["remote-planned"],{part:$t(x.partEnds),end:$t(x.ends)}):"";W.replaceChildren(
s("b",{class:x.late>0?"desk-late":null},B),G&&` · ${G}`,s("br"),s("span",{class:"desk-small"},r.deck.parts[x.part].title));
for(let[ie,ge]of[...q.children].entries())ge.className=ie<x.part?"done":ie===x.part?"here":"",ge.classList.toggle("dropp\
ed",k().dropped.includes(ie));x.part!==l&&he(x.part)}function he(x){q.querySelector("[aria-current]")?.removeAttribute("\
aria-current"),l=x;let B=q.children[x];B.firstChild.setAttribute("aria-current","step");let{parentNode:G}=q,ie=(ge,at)=>B[ge]+
B[at]/2-G[at]/2;G.scrollTo(ie("offsetLeft","offsetWidth"),ie("offsetTop","offsetHeight"))}function me(){l=null,q.replaceChildren(
...r.deck.parts.map(({title:x},B)=>s("li",{},u(x,()=>w("go",{slide:St(r.deck,B)})))))}function qe(){if(i===y()?.id)return;
i=y()?.id;let x=y()?.notes.length?Fe(y().notes):[s("p",{},n["remote-no-notes"])];v.replaceChildren(...x),v.scrollTop=0}function Le(){
let x=M();S.textContent=x&&(x.state!=="ready"||x.hands)?ct(x,j(),n):"",A.textContent=r.way?C(n["desk-joined"],{n:j().joined}):
n["desk-no-phones"],_.textContent=h({units:x?.units??Ve()}),V.replaceChildren(...x?Vo(x,n):[]),H.hands.firstChild.data=n[Ie(
x)?"desk-slips":"desk-hands"],H.hands.disabled=!Rt(x),te.hidden=!x?.answered||!x.may_reset;let B=y()?.minutes??0;le.hidden=
!B&&!k()?.timer,le.textContent=k()?.timer?n["desk-timer-pause"]:C(n["remote-timer"],{minutes:B});for(let G of["open","cl\
ose"])H[G].hidden=!r.way;H.hands.hidden=!!r.way&&(H.hands.disabled||!x),H.open.disabled=!x||x.state==="open"||!r.way,H.close.
disabled=x?.state!=="open",H.reveal.disabled=!hn(j(),y());for(let G of Object.values(H))G.classList.remove("wall-primary");
st().classList.add("wall-primary"),H.blank.setAttribute("aria-pressed",!!k()?.blank)}function st(){let x=M();return x?Re(
x)?H.next:x.state==="ready"&&!H.open.disabled?H.open:!r.way&&!x.answered&&!H.hands.disabled?H.hands:H.reveal.disabled?H.
next:H.reveal:H.reveal.disabled?H.next:H.reveal}let Ve=()=>{if(y()?.kind!=="moves")return[];let[x]=j().questions.filter(
B=>Ie(B)&&Re(B)).slice(-1);return x?.units.filter(({kind:B})=>B==="move")??[]};function h({units:x}){let B=x.filter(({snapshot:G,
withheld:ie})=>!G&&ie);return B.length?Ot({shown:B},n):""}function E(){let x=M();d.textContent=D(x)}function D(x){if(k()?.
blank)return n["remote-is-blank"];if(!x)return"";let B=yn(x,j());return B===1?n["remote-still-one"]:B?C(n["remote-still"],
{n:B}):x.state==="open"?n["room-is-open"]:x.hands&&!Re(x)?C(n["desk-counted"],{n:x.hands}):!r.way&&x.state==="ready"&&x.
units.length?n[Ie(x)?"desk-slips-how":"desk-hands-how"]:""}function J(x){let B=r;r={...r,...x},r.busy||f.end(),p.textContent=
r.problem??"",p.hidden=!r.problem;let G=r.state==="open"&&!!(r.deck&&k());if(F.update(r),F.element.hidden=G,Y.hidden=!G,
!G)return;B.panel!==r.panel&&c.set(j().now),B.deck!==r.deck&&me(),z.hidden=!go(r.wall,window.location),z.hidden||(z.href=
r.wall);for(let ge of Y.querySelectorAll("dialog"))ge.refresh?.();fe(),qe(),Le(),E(),oe();let ie=g;g="",ie&&L(ie)}let Q=new ResizeObserver(
oe);for(let{host:x}of[R,$])Q.observe(x);return a(()=>Q.disconnect()),{update:J}}function En(e,t){let n=s("div",{class:e,
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,o),{host:n,wall:o}}var _r=e=>e;function we(e,t){e.innerHTML=_r(t)}function qt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,i])=>s("option",{value:r,selected:r===n},i)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Qe(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let i=new AbortController,l=()=>{i.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,l,{signal:i.signal,capture:c!==
"blur"})}for(let i of["pointerdown","keydown"])e.addEventListener(i,r);return a}function Pt(e,t){let n=l=>[...e.querySelectorAll(
l)],o=n("details[open] > summary").map(l=>l.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let l of n("summary"))l.parentElement.open=o.includes(l.textContent);if(a===!1)return;let r=n("summary, button").
find(l=>l.textContent===a),i=r??e.querySelector("h2, p");r||(i.tabIndex=-1),i.focus({preventScroll:!0})}function Go(e,{words:t,send:n,onDispose:o}){let a={},r=null,i=!1,l="",c=s("div",{}),u=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=Se(t,W=>{d.textContent=W}),m=An(t),b=qt(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},u,c,d),m.dialog);let g=W=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(W,{awaited:!0}))},w=(W,q)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>g(q)},W),j=(...W)=>s(
"div",{class:"ajar-moves ajar-many"},...W);function k(){let W=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${U}\
-key`,"aria-describedby":`${U}-key-how`}):null,q=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(W&&!W.value){W.focus();return}g({room:"open",...W?{key:W.value}:{}}),W&&(W.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?C(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),W?s("label",{class:"ajar-words",for:W.
id},t["room-host-key"]):null,W?s("p",{class:"ajar-hint",id:`${U}-key-how`},t["room-host-key-how"]):null,W,j(q,a.elsewhere?
null:w(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(v=>w(C(t["room-rehearse"],{n:v}),{room:"rehearse",phones:v})))]}let y=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),j(w(t["room-go-on"],{room:"go-on"}),w(t["room-end"],{room:"end"}))];function M(){let W=s("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),q=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:C(t["room-line"],{code:a.
code})),v=a.address?W:null;return r?[R(),s("div",{class:"ajar-door-line"},q,p,v),N(),O()]:[s("h2",{},t["room-title"]),R(),
N(),q,a.address?Yo(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?$():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},p,v,a.inside&&!a.practice?w(t["room-widen"],
{room:"widen"}):null),O()]}let R=()=>a.practice?s("p",{},ht(t)):null,N=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function $(){let W=s("select",{id:`${U}-address`,onchange:()=>n({room:"pick",ip:W.value})},...a.addresses.map(
({ip:q,network:v})=>s("option",{value:q,selected:q===a.picked},`${q} (${v})`)));return s("label",{class:"ajar-words",for:W.
id},s("span",{},t["room-address"]),W)}function O(){let W=s("div",{}),q=s("button",{type:"button",onclick:()=>A(!1)},t["r\
oom-end-no"]),v=s("button",{type:"button",onclick:()=>A(!0)},t["room-end"]),S=()=>W.replaceChildren(...i?[s("p",{},t["ro\
om-end-sure"]),j(q,w(t["room-end"],{room:"end"}))]:[v]),A=V=>{i=V,S(),(i?q:v).focus()};S();let _=(V,z)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...z()},{awaited:!0})},V);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?j(_(t["room-take-table"],()=>({
what:"table"})),_(t["room-take-page"],()=>({what:"page",paper:b.value()})),b.element()):null,s("p",{},t["room-end-how"]),
W)}function I(W){a={...a,...W},u.textContent!==a.problem&&(u.textContent=a.problem),u.hidden=!a.problem;let q=Cn(t,a.joined);
p.textContent!==q&&(p.textContent=q),m.update(a,q),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,i=!1),
a.busy?f.begin():(f.end(),d.textContent=""),P()}let P=Qe(c,()=>{let{joined:W,problem:q,...v}=a,S=JSON.stringify([v,r]);if(S===
l)return;l=S;let A={open:M,lost:y}[a.state]??k;Pt(c,()=>c.replaceChildren(...A().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let U=`ajar-door-${window.ajarForms}`;return Wt(e,()=>n({room:"look"}),o),{update:I}}var Cn=(e,t)=>t?t===
1?e["room-joined-one"]:C(e["room-joined"],{n:t}):e["room-joined-none"],ht=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Yo(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return we(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function An(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,i){o.textContent=i;let l=JSON.stringify([r.address,r.code,r.practice]);l!==a&&(a=l,r.address?t.replaceChildren(
r.practice?s("p",{},ht(e)):"",Yo(e,r),o):(n.close(),t.replaceChildren()))}}}function Wt(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function _t(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},i){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},i["ch\
art-empty"]));return}let l=(u,p)=>{let d=s("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":t});return we(d,
u),d.firstElementChild.setAttribute("aria-hidden","true"),d},c=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),l(n,"wide"),l(o,"narrow"),s("details",{open:c},s("summary",{},i.table),
s("table",{},s("thead",{},s("tr",{},...a.map(u=>s("th",{scope:"col"},u)))),s("tbody",{},...r.map(([u,...p])=>s("tr",{},s(
"th",{scope:"row"},u),...p.map(d=>s("td",{},d??"–")))))))))}var Ut=({charts:e=[],withheld:t=[]})=>!!(e.length||t.length);function Ur(e,t){let{room:n,ways:o=[],inside:a,answered:r,hands:i,
mayReset:l}=e;if(n!=="open")return o;let c=e.state==="open",u={close:!a&&c,open:!a&&!c&&!i,hands:t.length&&!c&&!Ut(e)&&(i||
!r),reveal:t.length&&r&&!(i&&Ut(e)),reset:l};return Object.keys(u).filter(p=>u[p])}var Fr=(e,t)=>e.answered?Ut(e)?"":"re\
veal":t[0];function Zo(e,{words:t,send:n,onDispose:o,form:a,items:r}){let i={name:e.of,units:e.units},[l,c]=Ie(i)?[t["de\
sk-slips"],t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],u={},p=!1,d="",f="",m=!1,b=F=>{P.begin(),n(F,{awaited:!0})},
g=(F,se={})=>{m=F==="reveal",b({question:e.of,do:F,...se})},w=s("div",{class:"ajar-results",hidden:!0}),j=s("div",{class:"\
ajar-held",role:"status","aria-live":"polite"}),k=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),y=s("span",{}),M=s(
"p",{class:"ajar-private"}),R=s("p",{class:"ajar-counts"}),N=Hr(e.minutes,t,o),$=s("button",{type:"button",class:"ajar-l\
ink",onclick:()=>A(!p)}),O=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),I=F=>{O.textContent!==F&&(O.textContent=
F)},P=Se(t,F=>I(F||f)),U={open:[t["room-ask-open"],()=>g("open")],close:[t["room-ask-close"],()=>g("close")],hands:[l,v],
reveal:[t["room-ask-reveal"],()=>Et(Y,{question:u,body:{}},u,t,()=>g("reveal"))],reset:[t["room-ask-reset"],()=>Ue(Y,t["\
room-reset-sure"],t["room-ask-reset"],t["home-no"],()=>g("reset"))]},W={room:t["room-open"],inside:t["room-inside"],"go-\
on":t["room-go-on"]};for(let[F,se]of Object.entries(W))U[F]=[se,()=>b({room:F==="room"?"open":F,about:e.of})];let q=Object.
fromEntries(Object.entries(U).map(([F,[se,pe]])=>[F,s("button",{type:"button",hidden:!0,class:F==="inside"?"ajar-link":null,
onclick:()=>u.busy?I(t["room-one-moment"]):pe()},se)]));function v(){Dt(Y,{question:i,items:r,words:t,count:(se,pe)=>g("\
hands",{counts:se,people:pe})})}function S(){let F=Ur(u,e.units),se=Fr(u,F),pe=Object.values(q).find(L=>L===document.activeElement);
for(let[L,K]of Object.entries(q))K.hidden=!F.includes(L),K.classList.toggle("wall-primary",L===se);pe?.hidden&&q[F[0]]?.
focus()}function A(F){p=F,w.hidden=!F,a().hidden=F,$.textContent=t[F?"room-show-question":"room-show-result"]}let _=An(t),
V=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>_.show()},t["room-code"]),z={ready:t["room-ready"],open:t["\
room-is-open"],closed:t["room-is-closed"]};function X(){return u.room!=="open"||u.inside&&!e.units.length?"":u.hands?Ut(
u)?t["room-by-hands-now"]:C(t["desk-counted"],{n:u.hands}):u.inside?c:z[u.state]}function H(){return u.room==="lost"?t["\
room-lost"]:u.room!=="open"?t[u.ways?.length?"room-not-open":"room-not-open-here"]:e.units.length?"":t[u.inside?"room-wi\
thout-counting":"room-nothing-counted"]}function te(F){u={...u,...F},Y.hidden=!1,y.replaceChildren(u.practice?ht(t):""),
k.textContent=u.problem,k.hidden=!u.problem,M.textContent=H(),M.hidden=!M.textContent;let se=[[u.answered,t["room-answer\
ed"]],[u.joined,t["room-have-joined"]]],pe=u.room!=="open"||!e.units.length?[]:se.slice(0,u.hands||u.inside?1:2);R.replaceChildren(
...pe.map(([K,ae])=>s("span",{},s("b",{},`${K}`)," ",ae))),N.update(u.seconds),S();let L=f;f=X(),f!==L&&I(f),u.busy||P.end(),
Qo(j,u.withheld),_.update(u.way??{},Cn(t,u.joined)),V.hidden=!u.way?.address,le(),m&&!u.busy&&u.state==="closed"&&j.childElementCount&&
(m=!1,j.scrollIntoView({block:"nearest"}))}function le(){let F=JSON.stringify(u.charts??[]);if(F===d)return;d=F;let se=!!u.
charts?.length;w.replaceChildren(...Xo(u.charts??[],t)),$.hidden=!se,A(se),se&&m&&w.scrollIntoView({block:"start"}),m=!1}
let Y=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{class:"ajar-bar-line ajar-ba\
r-first"},M,R,s("div",{class:"ajar-moves"},...Object.values(q))),s("div",{class:"ajar-bar-line"},y,O,$,V,N.element),_.dialog);
return $.hidden=!0,Wt(Y,()=>n({room:"look"}),o),{parts:[w,j,k,Y],update:te}}function Qo(e,t=[]){let n=[...e.children].map(
o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(o=>s("p",{},o)))}var Xo=(e,t)=>e.map(
n=>{let o=s("div",{class:"ajar-chart-block"});return _t(o,n,t),o});function es(e,{words:t,send:n,onDispose:o}){let a={},
r="",i=s("div",{class:"ajar-results"}),l=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),u=s("div",{}),p=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),d=Se(
t,b=>{p.textContent=b}),f=()=>Ue(e,t["wall-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{d.begin(),n({moves:!0},
{awaited:!0})}),m=s("button",{type:"button",hidden:!0,onclick:()=>a.busy||f()},t["room-moves"]);return e.replaceChildren(
s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},u,i,l,c,s("div",{class:"ajar-moves"},m),p)),Wt(e,
()=>n({room:"look"}),o),{update(b){a={...a,...b},u.replaceChildren(a.practice?ht(t):""),c.textContent=a.problem,c.hidden=
!a.problem,Qo(l,a.withheld),a.busy||d.end(),m.hidden=!a.mayReveal;let g=JSON.stringify(a.charts??[]);g!==r&&(r=g,i.replaceChildren(
...a.charts?.length?Xo(a.charts,t):[s("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Hr(e,t,n){let o=null,
a=!1,r=s("span",{role:"timer"}),i=s("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),l=s("p",{class:"a\
jar-clock"},r," ",i);function c(){let p=o===null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,f=p===null?e?C(t["room-minutes"],{minutes:e}):"":e?C(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":f,i.textContent=t[a?"room-clock-show":"room-clock-hide"],l.hidden=!f}let u=setInterval(()=>{o!==null&&
c()},1e3);return n(()=>clearInterval(u)),{element:l,update:p=>{o=p==null?null:Date.now()-p*1e3,c()}}}function ts(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),i=s("div",{class:"ajar-text"}),l=s("summary",{}),c=({title:d,
story:f,more:m,role:b})=>{we(r,f),r.prepend(s("h2",{},d)),we(i,m),l.textContent=b},u=e.couples.find(d=>d.id===n)??e.couples[0],
p=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(d=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:d.id,checked:d===
u,onchange:()=>{c(d),o(d.id)}}),s("span",{},d.title)))));return c(u),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},l,i),p)}var Mn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",zr=new RegExp(`^${Mn}+|${Mn}\
+$`,"g"),Kr=/[\p{L}\p{N}_]+/gu,Vr=/^[\p{L}\p{N}_]+/u,Jr=/\{([a-z][a-z0-9-]*)\}/,[Gr,Yr]=["⁨","⁩"],ns={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Zr=new RegExp(`[,;:،]|${Mn}`),Qr=/^\p{Uppercase}/u,os=/[.!?…؟。][\u2069”’"')»]*$/,
Xr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
be=e=>e.replace(zr,""),Te=e=>e.toLowerCase().toUpperCase(),Ft=e=>e.match(Vr)?.[0]??"",Tn=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function He(e,t,n=[]){let o=e.split(Jr),a="";for(let r=0;r<o.length-1;r+=2){let[i,l,c]=o.slice(r,r+3),u=ei(be(t[l]),c),p=ni(
i,u,n),d=!p&&!a&&Qr.test(i);a+=os.test(a)?p.replace(/^,+/,""):p,a+=oi(d?ti(u):u)}return os.test(a)?a:a+o.at(-1)}function Ee(e){
let t=be(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in ns&&o===ns[n]&&be(a))||a.includes(n)||a.includes(
o)?e:a}function ei(e,t){let n=e.length;for(;n&&Zr.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function ti(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function ni(e,t,n){let o=Te(Ft(t));if(!o)return e;let a=new Set(n.map(Te)),r=i=>i===o||a.
has(i)&&a.has(o);for(let i of e.matchAll(Kr))if(r(Te(i[0])))return e.slice(0,i.index);return e}var oi=e=>Xr.test(e)?`${Gr}${e}${Yr}`:
e;var Ln=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function ss(e,t,{words:n,level:o,change:a,say:r,again:i,
moves:l,back:c,isQuick:u}){let p={...t},{cards:d,piles:f}=e,m=R=>f.find(N=>N.id===R).text,b=s("div",{class:"ajar-one"});
function g(R,N){p={...p,[R.id]:N},N||delete p[R.id],a(Object.keys(p).length?p:null),N&&r(C(n.moved,{card:Ee(R.text),pile:m(
N)}))}function w(R,{focus:N=!0,back:$=R?()=>w(R-1):c,onward:O=()=>k(R+1)}={}){let I=d[R],P=C(n["card-of"],{n:R+1,all:d.length}),
U=s("div",{class:"ajar-one-card",role:"group","aria-label":P,tabindex:"-1"},s("p",{class:"ajar-where"},P),s("p",{},I.text)),
W=q=>{g(I,q),O()};l.hidden=!0,b.replaceChildren(U,s("div",{class:"ajar-one-piles"},...f.map(({id:q,text:v})=>Ln(v,()=>W(
q),{"aria-pressed":`${p[I.id]===q}`}))),s("div",{class:"ajar-one-also"},$?j(n.back,()=>$()):s("span",{}),j(n["card-out"],
()=>W("")),u?s("span",{}):j(n["card-enough"],()=>y()))),N&&U.focus({preventScroll:!0})}let j=(R,N)=>Ln(R,N,{class:"ajar-\
link"}),k=R=>R<d.length?w(R):y();function y({focus:R=!0}={}){let N=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),$=(O,I)=>{let P=d.
filter(q=>(p[q.id]??"")===I),U=q=>w(d.indexOf(q),{back:y,onward:y}),W=P.map(q=>s("li",{},Ln(q.text,()=>U(q))));return W.
length?[s(`h${o+1}`,{},O),s("ul",{},...W)]:[]};b.replaceChildren(N,s("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:O,text:I})=>$(I,O)),...$(n["cards-out"],"")),l.hidden=!1,R&&(N.focus({preventScroll:!0}),b.scrollIntoView({block:"n\
earest"}))}let M=d.map(R=>!!p[R.id]).lastIndexOf(!0)+1;return M===d.length||i&&M?y({focus:!1}):w(M,{focus:!1}),b}var si="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",ai=new RegExp(`(${si})|[.…]+|[!?;\\n]`,"gu"),ri=/[\u0300-\u036f'’‘ʼ]/g,
ii=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Ht(e){let t={};for(let[n,o]of Object.entries(e))t[n]=rs(o,t);return t}
var De=(e,t)=>new RegExp(e.map(n=>rs(n,t)).join("|"),"y");function zt(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=
o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function Kt(e,t){let n=t;
for(let[o,a]of zt(e,t))n=n.slice(0,o)+n.slice(o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var gt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function as(e,t){let n=new Map,o=gt(t),a=0;for(let r of e.join("")){let i=r.charCodeAt(0);a+=i-97,
i!==126&&n.set(a++,o[n.size])}return n}function Vt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function rs(e,t){return`(?:${(e.match(ii)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:li(a)).join("")})`}function li(e){let t=is(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var is=e=>e.
normalize("NFKD").replace(ri,"").toLowerCase();function kt(e){let t="",n=[];for(let o of e.matchAll(ai)){if(/[.…]/.test(
o[0])&&o[0]!==".")continue;let a=`${o[1]?is(o[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}
return{line:t,places:n}}var ci=4,ls=4,cs=".",Nn=new WeakMap;function Xe(e,t){let{passes:n,kinds:o,learned:a}=ps(t),{line:r,places:i}=kt(e),l=Kt(
n,r),c=Object.entries(o).flatMap(([d,f])=>zt(f,l).map(([m,b])=>({kind:d,start:m,end:b-1}))),u=a?ui(c,r,a):c,p=(d,f)=>d.span[0]-
f.span[0]||d.span[1]-f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return u.map(({kind:d,start:f,end:m})=>({kind:d,span:[
i[f][0],i[m][1]]})).sort(p)}function*us(e){let{passes:t,kinds:n}=ps(e);for(let o of[t,...Object.values(n)])yield,zt(o,"w\
e are here ")}function ps(e){return Nn.has(e)||Nn.set(e,fi(e)),Nn.get(e)}function ui(e,t,n){let{size:o,weights:a,kinds:r,
limit:i,least:l}=n,c=pi(t,n.same),u=c.slice(1).map((k,y)=>[...c[y],...k]),p=k=>{let y=new Set(k.flatMap(R=>R.numbers.map(
N=>N%o)));return[...y].reduce((R,N)=>R+(a.get(N)??0),0)/Math.sqrt(y.size)},d=[...c,...u];if(e.length)return In(d,p)[1]>l?
e:[];let f=d.filter(k=>k.length>ci),[m,b]=In(f,p);if(!(b>i))return[];let g=[...new Set(m.map(k=>k.numbers[0]))],w=k=>g.reduce(
(y,M)=>y+k[M%k.length],0),[j]=In(Object.keys(r),k=>w(r[k]));return[{kind:j,start:m[0].start,end:m.at(-1).start}]}function pi(e,t){
let n=cs,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],i=[`w ${r}`,`b ${n} ${r}`,...di(a[0])];o.at(-1).
push({start:a.index,numbers:i.map(Vt)}),n=r,r===cs&&o.push([])}return o.filter(a=>a.length)}function di(e){let t=["^",...e,
"$"];return t.slice(ls-1).map((n,o)=>`n ${t.slice(o,o+ls).join("")}`)}var In=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,o)=>o[1]>
n[1]?o:n,[null,-1/0]),ds=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:a})=>t[a]===o))?.[1]??null;
function fi({lists:e,passes:t,phrases:n,learned:o}){let a=Ht(e),r=Object.entries(n).map(([i,l])=>[i,De(l,a)]);return{passes:De(
t,a),kinds:Object.fromEntries(r),learned:o&&mi(o)}}function mi({same:e,gaps:t,weights:n,kinds:o,...a}){let r=e.map(l=>l.
split(" ")),i=Object.entries(o).map(([l,c])=>[l,gt(c)]);return{...a,same:new Map(r.flatMap(l=>l.map(c=>[c,l[0]]))),weights:as(
t,n),kinds:Object.fromEntries(i)}}function fs({title:e,close:t,bar:n,parts:o}){let a=()=>{i.close?i.close():i.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),i=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>i.remove(),onkeydown:l=>{l.
key==="Escape"&&(l.preventDefault(),l.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(i),i.showModal?i.showModal():i.setAttribute("open",""),r.focus()}var ms=["emergency","crisis","violence","agency","worried","child"],hi=["crisis","violence"],ks='a[href$="#Help-lines"]',
ve=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function hs(){for(let e of ve().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&ve().listeners.delete(e),e.shown||=t}}function gi(e,{zone:t="",languages:n=[]}){
let o=l=>l.endsWith("/")?t.startsWith(l):t===l,a=e.find(({zones:l})=>l.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(l=>l.home);return r?r.code:n.map(l=>l.split("-").slice(1).join("-").toUpperCase()).find(l=>e.
some(({code:c})=>c===l))??""}function ys(e,t,n){let o=Object.values(t).flatMap(i=>typeof i=="string"||Array.isArray(i)?i:
i?.own??[]);for(let i of Object.values(n)){let l=o.flatMap(u=>Xe(u,i)),c=ds(l,i);if(c)return{...c,kinds:[...new Set(l.map(
({kind:u})=>u))].sort()}}let a=e.filter(({id:i,kind:l})=>l==="ruler"&&t[i]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:i})=>t[i]===0)?{...r,kinds:[]}:null}var Rn=(e,t)=>t.flatMap(n=>e.lines.filter(o=>o.
topic===n)),Dn=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},t):t),gs=e=>`tel:${e.match(/\d+/)[0]}`;
function bs({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(ve().countries=t);let a=()=>ve().countries,r=null,
i=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},ve().
chosen||gi(a(),r)),l=()=>a().find(O=>O.code===i());function c(O){ve().chosen=O,hs();for(let{element:I,draw:P}of ve().listeners)
P(I)}function u(O,I){return I(O),ve().listeners.add({element:O,draw:I,shown:!1}),queueMicrotask(hs),O}let p=O=>u(s("div",
{}),I=>I.replaceChildren(...O())),d=()=>{let O=[...a(),{code:"-",country:e["help-elsewhere"]}],I=s("select",{onchange:()=>{
c(I.value),o(I.value)}},...O.map(P=>s("option",{value:P.code},P.country)));return u(I,()=>{I.value=l()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),I)},f=({say:O,to:I},P)=>{if(/^(tel|sms):/.test(I))return s("a",
{class:P?"ajar-reach":"ajar-reach ajar-first",href:I},s("span",{},...Dn(O)));let U=s("span",{},O),W=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":C(e["help-copy-what"],{address:I}),onclick:async()=>{await qn(I,U)&&(W.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},U," ",W)},m=O=>s("li",{},s("p",{class:"ajar-for"},O.
for_what),s("p",{class:"ajar-hint"},[O.name,O.hours,O.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...O.reach.map(f))),b=({emergency:O,note:I})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),I?s("\
p",{class:"ajar-hint"},I):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:gs(O)},C(e["help-call"],{number:O})))),
g=O=>p(()=>{let I=l();if(!I)return[s("p",{},e["help-elsewhere-how"])];let P=O.flatMap(U=>U==="emergency"?b(I):Rn(I,[U]).
map(m));return[s("ul",{class:"ajar-help-lines"},...P)]});function w(){fs({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},d(),Bn({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),g(ms),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:O,text:I,now:P,lines:U,kinds:W,
countries:q},{level:v,aside:S,needs:A}){return q&&!$()&&(ve().countries=q),s("section",{class:"ajar-danger"},s(`h${v}`,{
tabindex:"-1"},O),s("p",{},I),W.length?null:A?.()??null,d(),g(U),s("ul",{class:"ajar-todo"},...P.map(_=>s("li",{},_))),s(
"p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:S},e["help-aside"]))}let k=()=>s(
"button",{type:"button",class:"ajar-get-help",onclick:w},e["help-get"]);function y({emergency:O,...I}){let U=hi.map(q=>Rn(
I,[q])[0]?.reach??[]).flatMap(q=>["tel:","sms:"].map(v=>q.find(({to:S})=>S.startsWith(v))));return[{say:C(e["help-call"],
{number:O}),to:gs(O)},...U.filter(Boolean)]}let M=(O=`${e["help-line"]} `)=>p(()=>{let I=l(),P=(I?y(I):[]).flatMap(({say:q,
to:v},S)=>[S?" · ":"",s("a",{href:v},...Dn(q))]),U=s("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]),
W=s("span",{class:"ajar-off-paper"},P.length?" · ":"",U);return[s("p",{class:"ajar-help-line"},O,...P,W)]});function R(O){
if(!$())return;let[I]=[...O.querySelectorAll(ks)].reverse();I?.closest("p, ul").after(M(""));for(let P of O.querySelectorAll(
"details"))P.open=P.querySelector("summary").textContent===l()?.country}let N=()=>p(()=>{let O=l();return O?[s("p",{},s(
"b",{},`${e["help-title"]}, ${O.country}`)),s("p",{},`${e["help-danger"]} ${C(e["help-call"],{number:O.emergency})}`),s(
"ul",{},...Rn(O,ms).map(({for_what:I,name:P,reach:U,hours:W})=>s("li",{},...Dn(`${I}: ${P}. ${U.map(({say:q})=>q).join("\
 · ")}. ${W}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),$=()=>a().length>0;return{open:w,notice:j,button:k,line:M,addNumbers:R,
text:N,choose:c,code:i,isKnown:$}}var Bn=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function ws(e){if(ve().open){ve().open=e;return}ve().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(ks)&&(t.preventDefault(),t.stopPropagation(),ve().open())},{capture:!0})}async function qn(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function vs(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var ki="about:blank";function Pn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(ki)}function xs(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Pn()))},{capture:!0})}function js(e,t,{words:n,group:o,change:a,say:r}){let i={...t},l={},c=e.piles.map(m=>(l[m.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:b=>{b.preventDefault(),b.currentTarget.classList.add("ajar-over")},ondragleave:b=>b.currentTarget.
classList.remove("ajar-over"),ondrop:b=>{b.preventDefault(),b.currentTarget.classList.remove("ajar-over");let g=d[b.dataTransfer.
getData("text/plain")]?.[m.id];g&&!g.matches(":disabled")&&(g.checked=!0,p(g.dataset.card,m))}},l[m.id]))),u=()=>e.piles.
forEach(m=>{l[m.id].textContent=C(n["pile-count"],{pile:m.text,n:Object.values(i).filter(b=>b===m.id).length})}),p=(m,b)=>{
i[m]=b.id,u(),a({...i}),r(C(n.moved,{card:Ee(e.cards.find(g=>g.id===m).text),pile:b.text}))},d={},f=e.cards.map(m=>{d[m.
id]={};let b=`${o}-${m.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:g=>g.dataTransfer.setData(
"text/plain",m.id)},s("legend",{},m.text),s("div",{class:"ajar-into"},...e.piles.map(g=>{let w=s("input",{type:"radio",name:b,
value:g.id,"data-card":m.id,checked:i[m.id]===g.id,onchange:()=>p(m.id,g)});return d[m.id][g.id]=w,s("label",{},w,s("spa\
n",{},g.text))})))});return u(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-piles"},...c),...f)}var _n=["open","closed"],yi=[..._n,"half-open"],bi=2,wi=90,Un=3,Jt="none",Ss=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
vi=/[“”„«»"' \t\n]/g,Os=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,xi=["i","im","id","ill","ive","its","we",
"were","well"],ji=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Si=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Wn=new WeakMap;function Oi(e,t){let n=Es(t),{sentences:o,forms:a,at:r}=Ci(e,n);if(r<0||a[r].name===Jt)return{kind:"",reason:"",
notes:[],remarks:[]};let i=Li(Ti({sentences:o,forms:a,at:r},n),n.learned),{name:l,start:c,end:u}=a[r],p=Ni(i,l,Fn(e,o[r],
c,u),t),d=Ii(e,o,n),m=[i==="open"&&d.some(b=>b.name!=="two-at-once")?"":p,...d.map(b=>b.remark)].filter(Boolean);return{
kind:i,reason:p,notes:d,remarks:m.slice(0,bi)}}function $i(e,t){let n=Es(t),o=t["about-statements"],a=Ms(Wi(e)),r=Object.entries(n.blame).map(([g,w])=>({name:g,places:a.
flatMap(j=>Ri(g,w,j,n))})),i=new Set(r.flatMap(({places:g})=>g.map(({sentence:w})=>w))),l=[],c="";for(let{name:g,places:[
w]}of r){if(!w)continue;let j=Di(e,w,n.quotedTo[g]);l.length||(c=Bi(g,e,w,n)),l.push({name:g,words:j,remark:C(o.blame[g].
say,{words:j})})}let u=l.map(g=>g.name),p=a.filter(g=>!i.has(g)),d=Object.keys(n.parts).filter(g=>(g==="seen"?p:a).some(
({line:w})=>Be(n.parts[g],w))),f=d.map(g=>o.parts[g]).join(", "),m=d.length?C(o.mirror,{parts:f}):"",b=[m,l.length?`${l[0].
remark} ${c}`:""].filter(Boolean);return{parts:d,mirror:m,blame:u,notes:l,rewording:c,remarks:b}}function $s({remark:e,opener:t=""},n,o){
return o?.coach?Object.values(o.dangers).some(r=>Xe(n,r).length)?[]:e==="question"?Oi(n,o.coach).remarks:$i(`${t.replace(
/…$/,"")} ${n}`,o.coach).remarks:[]}function Es(e){return Wn.has(e)||Wn.set(e,Ei(e)),Wn.get(e)}function Ei(e){let t=Ht(
e.lists),n=l=>Object.fromEntries(Object.entries(l).map(([c,u])=>[c,De(u,t)])),{limit:o,unit:a,forms:r,weights:i}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:De(e.echoes,t),stated:De(
e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:_n.map(l=>gt(i[l]))},passes:De(e.passes,t),quotes:De(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Be(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Ci(e,t){let n=Ms(e),o=n.map(u=>Ai(u,t)),a=u=>n.map((p,d)=>d).filter(u),r=a(u=>n[u].
mark==="?"),i=r.filter(u=>Cs(n[u])>=Un),l=a(u=>!["none","echo","short"].includes(o[u].name)),[c]=[i,r,l].filter(u=>u.length).
map(u=>u.at(-1));return{sentences:n,forms:o,at:c??n.length-1}}var Gt=e=>e.trim().split(" ").slice(0,-1),Cs=({line:e})=>Gt(
e).length-1;function Ai({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:i}){for(let[p,d]of Object.entries(
n)){let f=Be(d,e);if(f)return{name:p,start:f[0],end:f[1]}}let l=Object.entries(o).map(([p,d])=>({name:p,place:Be(d,e)})).
filter(({place:p})=>p).map(({name:p,place:[d,f]})=>({name:p,start:d,end:f}));if(l.length){let p=l.reduce((d,f)=>f.start<
d.start?f:d);return["what","how","why","when"].includes(p.name)?(i.lastIndex=p.start,t!=="?"&&i.test(e)?{...p,name:Jt}:e.
slice(2,p.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...p,name:`${p.name}-mid`}:p):p.name!=="wonder"&&t!=="?"?
{...p,name:Jt}:p}let c=As(Gt(e).slice(1),a).length>Un?"echo":"short";return{name:t==="?"&&Be(r,e)?c:Jt,start:2,end:e.length}}
function As(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Mi({sentences:e,forms:t,at:n},{fillers:o}){let{
line:a,mark:r}=e[n],i=As(Gt(a).slice(1),o),l=Gt(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],u=t.filter(
({name:p},d)=>d!==n&&(e[d].mark==="?"||c.includes(p)));return[...i,...[2,3].map(p=>`> ${l.slice(0,p).join(" ")}`),...[1,
2].map(p=>`$ ${i.slice(-p).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(i.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...u.map(({name:p})=>`beside ${p}`)]}function Ti(e,t){let{forms:n,weights:o,unit:a}=t.learned,
r=n[e.forms[e.at].name]??_n.map(()=>0),i=new Set(Mi(e,t).map(u=>Vt(u)%o[0].length)),l=a/Math.sqrt(i.size);return[...r.map(
(u,p)=>u+[...i].reduce((d,f)=>d+o[p][f],0)*l),0]}function Li(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-a);return n-o>=t?
yi[e.indexOf(n)]:""}function Ni(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?C(a[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":C(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Ii(e,t,{
data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(c=>c.mark==="?"),i=r.length?r:t.slice(-1),l=[];return Object.
entries(o).flatMap(([c,u])=>{let p=i.map(f=>({sentence:f,place:Be(u,f.line)})).find(({place:f})=>f);if(p){let f=Fn(e,p.sentence,
...p.place);return l.some(m=>m.includes(f))?[]:(l.push(f),[{name:c,words:f,remark:C(a[c],{words:f})}])}let d=i.filter(f=>Cs(
f)>=Un).length>1;return c==="two-at-once"&&d?[{name:c,words:"",remark:a[c]}]:[]})}function Ri(e,t,n,{passes:o,quotes:a,unless:r}){
if(Be(a,n.line))return[];let i=Kt(o,n.line),l=Be(t,i);return!l||r[e]&&Be(r[e],i)?[]:[{sentence:n,start:l[0],end:l[1]}]}function Di(e,{
sentence:t,start:n,end:o},a){let r=a&&Be(a,t.line.slice(n,o));return Fn(e,t,n,r?n+r[1]:o)}function Bi(e,t,n,o){let a=o.data["\
about-statements"].blame[e],r=qi(e,t,n,o),i=r>0?Pi(t,n.sentence,r):"",l=e==="ultimatum"&&kt(i).line.split(" ").some(p=>xi.
includes(p)),u=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return i&&u&&!l?C(u,{rest:i}):a.
otherwise}function qi(e,t,{sentence:n,start:o,end:a},{verbs:r,acts:i}){let{line:l}=n,c=l.slice(o,a).trim().split(" "),u=c[0]===
"you"||c[0]==="u",p=m=>u&&c.slice(1,1+m.length).join()===m.join(),d=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("n\
ot")&&(d=a);let f=p(["never"])&&r.has(c[2])||p(["always"])&&i.has(c[2]);if(e==="always"&&f&&(d=l.indexOf(` ${c[2]} `,o)+
1),e==="makes"&&p(["make","me","feel"])&&(d=l.indexOf(" feel ",o)+6),e==="feel-you"){let m=l.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=m<0?0:o+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(l.slice(o))){let[[m],[,b]]=[n.places[o],n.places[a-1]];
t.slice(m,b).includes(",")&&(d=o+c.slice(0,3).join(" ").length+1)}return d<l.length-2?d:0}function Pi(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split(Si,1),a=o.replace(Os," ").replace(/^ +| +$/g,"");return[...a].length<=wi?a:""}var Fn=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(Os," ").replace(ji,"");function Ms(e){let{line:t,places:n}=kt(e),o=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let i=t.startsWith(". ",r);if(!(!i&&r<t.length)){if(r>a){let[
l]=n[a],[,c]=n[r-1],u=i?n[r]:[c,c];o.push({line:`^ ${t.slice(a,r)}. `,places:[[l,l],[l,l],...n.slice(a,r),u,u],mark:i?e.
slice(...n[r]):""})}a=r+2}}return o}function Wi(e){return e.replace(Ss,"").replace(vi,"")?e.replace(Ss,t=>" ".repeat(t.length)):
e}var _i=1200;function Ts(e,{words:t,find:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-hint"}),r=s("div",
{class:"ajar-remarks"},o,a),i=0,l=[],c=d=>{window.ajarNoRemarks=d,l=[],p()},u=(d,f)=>s("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(f)},d);function p(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===l.join(`
`)||(l=f,o.replaceChildren(...f.map(m=>s("p",{},m))),d?a.replaceChildren(u(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,u(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
i),i=setTimeout(p,_i)}),r}var Hn=2e4,Ui=10,xe=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function yt({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new xe("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let i=n[r.id],l=i==null?null:Hi[r.kind](i,r);Ne(r,a)&&(a[r.
id]=Fi(r,l,a))}return a}function Yt(e,t){try{yt(e,t)}catch(n){if(n instanceof xe)return!1;throw n}return!0}var Is=e=>Object.
values(e).every(t=>t==null);function je(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Ls(
e.cards,n)),be(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Ls(e.piles,t[n.
id])}`);case"date":return[Tn(t)];case"list":return t.map(be);default:return[be(`${t}`)]}}var Ls=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Fi(e,t,n){if(e.kind!=="choice"||!t)return t;let o=Ye(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Hi={ruler(e){if(!Number.isInteger(e)||e<0||e>Ui)throw new xe("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:c})=>c);if(!Ns(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Kn(a)))throw new xe("answer-cards");let{chosen:r}=e,i=zn("own"in e?e.own:"")??"";if(i&&!o)throw new xe("ans\
wer-own");if(!n&&r.length+!!i>1)throw new xe("answer-one-card");let l=a.filter(c=>r.includes(c));return l.length||i?{chosen:l,
own:i}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:i})=>i),a=Kn(n.map(({id:i})=>i));if(!Ns(e)||!Object.keys(e).every(
Kn(o))||!Object.values(e).every(a))throw new xe("answer-piles");let r=o.filter(i=>Object.hasOwn(e,i)).map(i=>[i,e[i]]);return r.
length?Object.fromEntries(r):null},text:zn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new xe("answer-lines",
{most:t});let n=e.map(o=>zn(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!rt(e))throw new xe(
"answer-day");return e}};function zn(e){if(typeof e!="string")throw new xe("answer-text");if(e.length>Hn&&[...e].length>
Hn)throw new xe("answer-long",{most:Hn});return be(e)?e:null}var Kn=e=>t=>e.includes(t),Ns=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var zi=[{answers:["all"]}],Ki=/\p{L}/u,Vi=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Ji=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Gi=/\{([a-z][a-z0-9-]*)\}/g;function Qt({items:e,rules:t,reflection:n},o,a={}){let{plain:r=!1,last:i=null}=a,l=Object.fromEntries(
e.map(({id:d})=>[d,o[d]??null]));if(Is(l))return"nothing"in n?[Zt([n.nothing])]:[];let{parts:c}=Bs({items:e,answers:l,rules:t,
phrases:n,last:i}),p=(r||!t.length?zi:t).flatMap(c);return r||!("closing"in n)?p:[...p,Zt([n.closing])]}function Ds({items:e,
rules:t,reflection:n},o){let{sentences:a}=Bs({items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(
r):[])}var Zt=e=>({words:e,heading:"",said:[]}),Pe=(e,t,n=[])=>({words:n,heading:e,said:t}),Rs=(e,t)=>e.filter(n=>!t.has(
Te(n)));function Bs({items:e,answers:t,rules:n,phrases:o,last:a}){let r=v=>e.find(({id:S})=>S===`couple-${v}`)??e.find(({
id:S})=>S===v),i=v=>t[r(v)?.id]??null,l=v=>r(v)?je(r(v),i(v)):[],c=v=>{let S=new Set(v.map(r));return e.filter(A=>S.has(
A))},u=v=>{let S=i(v);return typeof S=="number"?S:l(v).length},p=v=>v.map(S=>i(S)?.chosen).find(S=>Array.isArray(S))??[],
d=(v,S)=>{let[A,_]=[r(v),i(v)];return A?.kind!=="sort"||!_?[]:A.cards.filter(({id:V})=>_[V]===S).map(({text:V})=>V)},f=v=>new Set(
v?l(v).map(Te):[]),m=({if:v=[],unless:S=[]})=>v.every(b)&&!S.some(b);function b(v){if(typeof v=="string")return i(v)!==null;
let{item:S=[],cards:A,piles:_,without:V,only:z,least:X,asked:H}=v;if(H)return!!r(H)&&Ne(r(H),t);let te=S.find(F=>i(F)!==
null);if(!te)return!1;let le=p([te]);return A&&!A.some(F=>le.includes(F))||_&&!_.some(F=>Rs(d(te,F),f(V)).length)||z&&!(F=>F.
size===1&&F.has(z))(new Set(Object.values(i(te))))?!1:X==null||u(te)>=X}let g=(v,S={})=>C(o[v],S);function w(v,S={}){if(typeof v==
"string")return g(v,S);if(!m(v))return null;let{phrase:A,of:_,since:V}=v;if(!_)return g(A,S);if(!l(_).length)return null;
let z=V&&a?.values[_];return z==null?g(A,{n:u(_),...S}):g(V,{n:u(_),last:z,day:a.day,...S})}let j=(v=[],S={})=>v.map(A=>w(
A,S)).filter(A=>A!==null),k=(v,S)=>{let A=j(v,S);return A.length?[Zt(A)]:[]};function y(v){if(typeof v=="string")return l(
v);if("level"in v)return I(v);if("phrase"in v){let[X]=v.of?l(v.of):[],H=w(v,X===void 0?{}:{words:X});return H===null?[]:
[H]}let{item:S,pile:A,also:_,without:V}=v,z=A?d(S,A):l(S);return _&&(z=z.filter(X=>f(_).has(Te(X)))),Rs(z,f(V))}let M=({
heading:v,under:S})=>v?g(v):(S&&r(S)?.said)??"";function R(v,S){let A=r(v);if(A?.kind!=="sort"||t[A.id]===null)return[];
let _=z=>A.piles.find(X=>X.id===z).text;return(S??A.piles.map(({id:z})=>z)).map(z=>({id:z,text:_(z),cards:d(v,z)}))}let N=n.
find(v=>v.ladder)?.ladder,$=()=>Math.floor(N.rungs.length/2);function O(v){let[S]=p([v]);return!N||!S?null:$()-N.rungs.findIndex(
({card:A})=>A===S)}function I({level:v,up:S=0}){let A=v.map(O).find(V=>V!==null);if(!N||A===void 0)return[];let _=N.rungs[$()-
A-S];return _?l(_.item):[]}let P={answers({answers:v}){return(v[0]==="all"?e:c(v)).filter(({id:A})=>t[A]!==null).map(A=>Pe(
A.said||A.ask,je(A,t[A.id])))},lines(v){let S=v.lines.flatMap(y),A=S.length?[Pe(M(v),S,j(v.say))]:[],_=v.count?.[Math.min(
S.length,v.count.length-1)];return _?[...A,Zt([g(_,{n:S.length})])]:A},piles({piles:v,only:S,heading:A,below:_={},all:V={}}){
let z=X=>X.length===r(v).cards.length;return R(v,S).filter(({cards:X})=>X.length).flatMap(({id:X,text:H,cards:te})=>{let le=z(
te)&&V[X]||_[X],Y=A?g(A,{pile:H}):H;return[Pe(Y,te),...k(le?[le]:[])]})},empty(v){let S=R(v.empty,v.only).filter(({cards:A})=>!A.
length).map(({text:A})=>A);return S.length?[Pe(M(v),S,j(v.say))]:[]},sentence(v){let S=o[v.sentence],A=qs(S),_=Object.fromEntries(
A.map(V=>[V,l(V).join(" ")]));return Object.values(_).every(Boolean)?[Pe(M(v),[Vn(v,S,_)])]:[]},message(v){let S=U(v.message);
return S.length?[Pe(M(v),[S.join(" ")])]:[]},ladder(){let[v=""]=l(N.goal),[[S],[A]]=[p([N.today]),p([N.later])],_=N.rungs.
map(({card:V,item:z})=>{let X=r(z)?.said??"",[H]=l(z),te=H?`${X}: ${H}`:g("open",{level:X}),le=Yi(V===S,V===A,!!A);return le?
g(le,{level:te}):te});return[Pe(g(v?"ladder":"ladder-unnamed",{goal:v}),_)]},missing({missing:v,say:S}){let A=c(v).filter(
({id:_})=>t[_]===null);return A.length?k(S,{parts:A.map(_=>_.said).join("; ")}):[]},repeated(v){let S=v.repeated.map(l),
A=new Map;for(let z of S.flat())A.has(Te(z))||A.set(Te(z),z);let _=z=>S.filter(X=>X.some(H=>Te(H)===z)).length>1,V=[...A].
filter(([z])=>_(z)).map(([,z])=>z);return V.length?[Pe(M(v),V)]:[]}},U=v=>v.parts.map(S=>[S,l(S.item)[0]]).filter(([,S])=>S).
map(([S,A])=>W(S,A,v));function W(v,S,{self:A=[],small:_=[],capitals:V=[]}){let{opener:z,clause:X,clauses:H=[],questions:te=[],
names:le=!1}=v,Y=Ee(S),F=Ft(Y),se=F.toLowerCase();if(A.includes(se))return He("{words}.",{words:Y});let pe=[...o[z]].at(
-1);if(!Vi.test(Y.match(Ki)?.[0]??"a")||te.includes(se))return He(`{words}${pe}`,{words:Y});let L=o[X&&H.includes(se)?X:
z],K=le||V.includes(F);return He(L,{words:Xt(Y,_,K)})}function q(v){if(!m(v))return[];let S=Object.keys(P).find(_=>_ in v),
A=S?P[S](v):k(v.say);return A.length&&v.then?[...A,...k([v.then])]:A}return{parts:q,sentences:U}}var qs=e=>[...e.matchAll(
Gi)].map(([,t])=>t);function Vn({alike:e,small:t=[],lower:n=[]},o,a){let r=l=>Xt(Ee(be(a[l])),t,!n.includes(l)),i=Object.
fromEntries(qs(o).map(l=>[l,r(l)]));return He(o,i,e)}function Xt(e,t,n){let o=Ft(e);if(!([...o].length>1&&Ji.test(o)&&!n)&&
!t.includes(o.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function Yi(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function Ps(e,t,n,o=null){let a=Zi(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:Qt(e,t,{plain:r,last:o})}}function Zi({
items:e},t,n){let o=n&&ys(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function Jn(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),i=[...e.childNodes],l=(p,d)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...i),r.focus(),d()}},p),c=l(t["home-no"],()=>{}),u=s("div",{class:"\
ajar-moves"},c,l(n,a));e.replaceChildren(s("p",{},o),u),c.focus()}function en(e){let n=s("button",{type:"button",onclick:()=>Jn(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function Ws({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),i=s("p",{class:"ajar-problem",role:"al\
ert"}),l=s("p",{class:"ajar-news",role:"status"}),c=s("div",{}),u=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},i,l,c),p={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=p,f=!1,m=!1,b=!1,g=!1,w=!1,j=(L,K,ae={})=>s(
"button",{type:"button",onclick:K,...ae},L),k=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>S()}),y=j(
e["keep-open"],()=>S(),{class:"ajar-link"}),M=s("div",{class:"ajar-offer"}),R=!1,N=L=>{L.tabIndex=-1,L.focus()},$=()=>c.
querySelector(".ajar-change"),O=()=>p.state==="kept"&&!p.reopen;function I(L,K=L){r.dataset.short=K,a.textContent!==L&&(a.
textContent=L)}function P(){let L=p.problem?e["keep-unsaved"]:e["keep-saving"],[K,ae]={none:[e["notice-alone"],e["notice\
-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:p.saved?[e["keep-saved"],e["keep-saved-short"]]:[L],
lost:[e["keep-lost"]]}[w?"lost":p.state];r.classList.toggle("ajar-state-lost",w),I(K,ae),r.dataset.longest=p.state==="ke\
pt"?e["keep-saved"]:"",i.textContent!==p.problem&&(i.textContent=p.problem),i.hidden=!p.problem,U()}function U(){let L=n&&
p.state==="none"&&!f,[K,ae]=p.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];k.setAttribute(
"aria-label",K),k.replaceChildren(s("span",{class:"ajar-long"},K),s("span",{class:"ajar-short"},ae)),k.hidden=!L||R,y.hidden=
!L||!p.exists,M.hidden=!L||g,u.hidden=L&&i.hidden&&!l.textContent}function W(){let L=()=>{g=!0,P(),N(r)};return M.replaceChildren(
s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},j(e["keep-nothing"],L),j(e["keep-offer-yes"],S))),M}function q(){
p={...p,saved:!1},P()}function v(){P(),d=p,O()?c.replaceChildren(m?H("change"):F()):p.state!=="none"?c.replaceChildren(H(
"unlock")):f?c.replaceChildren(H(p.exists?"open":"start")):c.replaceChildren(n?"":g?z():V())}let S=()=>{f=!0,l.textContent=
"",v(),u.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},A=()=>p.hosted?s("p",{},e["keep-hub"]):null,
_=()=>p.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function V(){return s("div",
{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[p.exists?"keep-there":"keep-why"]),A(),s("d\
iv",{class:"ajar-moves"},j(e["keep-nothing"],()=>{g=!0,v(),N(r)}),j(e[p.exists?"keep-open":"keep-start"],S)))}let z=()=>s(
"p",{},j(e[p.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function X(){let K=["none","weak","fair","good","s\
trong"].map(ae=>e[`keep-strength-${ae}`]).reduce((ae,T)=>T.length>ae.length?T:ae);return s("p",{class:"ajar-strength","a\
ria-live":"polite","data-longest":K},s("span",{},e["keep-strength-none"]))}function H(L){let K=L==="start"||L==="change",
ae={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[L],T=s("input",{id:`${o}-\
words`,type:"password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{K&&t({strength:T.value})}}),Z=s("in\
put",{id:`${o}-again`,type:"password",spellcheck:"false"}),ne=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),Z),
ee=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),oe=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:p.
place,onchange:()=>t({place:oe.value})}),re=X(),de=()=>{if(!T.value){T.focus();return}if(ee.hidden=!0,K&&T.type==="passw\
ord"&&Z.value!==T.value){ee.textContent=e["keep-again-differs"],ee.hidden=!1,Z.focus();return}L==="change"?t({change:T.value},
{awaited:!0}):t({[L==="start"?"keep":"unlock"]:T.value,place:oe.value},{awaited:!0}),I(e["keep-opening"]),T.value="",Z.value=
"",re.firstChild.textContent=e["keep-strength-none"]},fe=()=>{f=!1,m=!1,v(),L==="change"?$().focus():N(r)},he=s("details",
{},s("summary",{},e["keep-where"]),s("label",{for:`${o}-place`},e["keep-place"]),oe);return s("form",{class:"ajar-ask",onsubmit:me=>{
me.preventDefault(),de()}},s(p.state==="locked"?"h1":"p",{class:"ajar-title"},ae),A(),L==="start"&&n?s("p",{},e["keep-wh\
y"]):null,L==="start"?_():null,L==="change"?s("p",{},e["keep-change-how"]):null,K?s("p",{},e["keep-no-way-back"]):null,L===
"start"&&p.here==="browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[L==="change"?"keep-new":"kee\
p-passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},e[K?"keep-how":"keep-how-open"]),T,K?re:null,K?ne:null,s("label",
{class:"ajar-card"},s("input",{type:"checkbox",onchange:({target:me})=>{T.type=me.checked?"text":"password",ne.hidden=me.
checked,ee.hidden=!0}}),s("span",{},e["keep-see"])),K?ee:null,L==="change"||p.here?null:he,s("div",{class:"ajar-moves"},
L==="unlock"?null:j(e["keep-not-now"],fe),s("button",{type:"submit"},ae)),K?null:Y(),L==="start"&&p.here?le():null)}let te=()=>s(
"div",{},j(e["keep-copy"],()=>t({take:"sealed"})));function le(){let L={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},K=s("input",{type:"file",onchange:async()=>{let Z=new Uint8Array(await K.files[0].arrayBuffer()),ne=()=>t(
{bring:Z},{awaited:!0});K.value="",p.exists?Jn(T,{...L,act:ne}):ne()}}),ae=s("label",{class:"ajar-words"},s("span",{},e["\
keep-bring"]),K),T=s("div",{class:"ajar-twice"},ae);return T}function Y(){let L=en({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summary",{},e["keep-forgot"]),s("p",{},e["keep-f\
orgot-how"]),...p.here?[s("p",{},e["keep-copy-forgot"]),te(),le()]:[],s("p",{},e["keep-erase-how"]),L)}function F(){let L=s(
"select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(L.value)})},...[...new Set([5,15,30,60,p.minutes])].sort((K,ae)=>K-
ae).map(K=>s("option",{value:K,selected:K===p.minutes},C(e["keep-minutes"],{n:K}))));return s("div",{class:"ajar-kept"},
j(e["keep-lock"],()=>{I(e["keep-opening"]),t({lock:!0},{awaited:!0})}),j(e["keep-change"],()=>{m=!0,b=!1,v(),c.querySelector(
"input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-changed",role:"status"},b?e["keep-changed"]:""),s("details",
{},s("summary",{},e[p.here?"keep-more":"keep-where"]),...p.here?[s("p",{},e["keep-copy-how"]),te()]:[s("p",{},p.place)],
p.copied?s("p",{},C(e["keep-copied"],{program:p.copied})):null,s("label",{for:`${o}-minutes`},e["keep-idle"]),L))}function se(L){
if(L.strength!=null){let K=c.querySelector(".ajar-strength > span");K&&(K.textContent=L.strength);return}if(L.changed){m=
!1,v(),c.querySelector(".ajar-changed").textContent=e["keep-changed"],b=!0,$().focus();return}p={...p,...L},p.state==="k\
ept"&&(f=!1),O()||(m=!1),P(),pe()}let pe=Qe(c,()=>{let L=d;if(L.state===p.state&&L.exists===p.exists&&L.minutes===p.minutes&&
L.here===p.here&&!!L.reopen==!!p.reopen&&!!L.hosted==!!p.hosted&&c.firstChild){d=p;return}let ae=f&&L.place!==p.place;v(),
L.state!==p.state&&L.state!=="none"?N(r):ae&&c.querySelector("input").focus()});return v(),{line:r,small:k,opener:y,more:u,
offer:W,setStart:L=>{R=L,P()},update:se,begin:q,setLost:L=>{w=L,P()},say:L=>{l.textContent=L,u.hidden=!1}}}function _s({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!Ne(o,n)))if(o.kind==="choice"){let i=(o.among?
Ye(o,n):o.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),l=a.own?.trim()?a.own:"";(i.length||l)&&(n[o.id]={chosen:i,
own:l})}else if(o.kind==="sort"){let r=o.cards.filter(i=>a[i.id]).map(i=>[i.id,a[i.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(i=>i.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var Us=(e,t)=>C(e.ask,t);var Qi=new Set(["autorestarting","dead","restarting","terminating"]),Xi=4e3;function Fs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,i=(c,u)=>{
Qi.has(u)&&t()},l=(c,u)=>{clearTimeout(r),u==="disconnected"?t():u==="connecting"?r=setTimeout(t,Xi):n()};return o.connect(
i),a.connect(l),()=>{clearTimeout(r),o.disconnect(i),a.disconnect(l)}}function Hs({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([c,u])=>{let p=_s(c,u),d=c.items.filter(f=>f.id in p).map(f=>[Us(f,p),...je(f,p[f.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function r(c){let u=a(),p=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(p),p.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function i(c={}){let u=s("div",{class:"ajar-\
lost",hidden:!o,...c},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(u)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(u),u}function l(c){o=c;for(let u of n)u.hidden=!c}return{line:i,set:l,isLost:()=>o,forget:c=>n.delete(
c)}}var zs=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Ks(e,{words:t,send:n,open:o,help:a,matters:r,ways:i}){let l=s("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),c=Se(t,$=>l.replaceChildren($)),u=$=>{c.begin(),n($)},p=s("div",{}),d={},f="",m=0,b=qt(t);e.replaceChildren(s(
"section",{class:"ajar-home","aria-label":t["home-title"]},p),l);let g=($,O)=>s("button",{type:"button",onclick:O},$),w=$=>s(
"div",{class:"ajar-reflection"},...$.flatMap(O=>it(O,3))),j=($,O,I)=>en({words:t,label:$,question:O,act:()=>u(I)}),k=()=>{
let $=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{$.files[0]&&u({import:await $.files[0].text()}),
$.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),$)};function y(){let $=r();return d.something?
[$.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...$.map(({heading:O,lines:I})=>s("div",{},s("dt",
{},O),...I.map(P=>s("dd",{dir:"auto"},P))))),s("div",{class:"ajar-moves"},...i())]:[]}let M=Qe(p,()=>{let $=JSON.stringify(
[d,r()]);$!==f&&(f=$,Pt(p,R))});function R(){let $=(P,U)=>g(U,()=>u({take:P})),O=m>(d.danger?.kinds.length??0)?null:d.danger,
I=()=>{m=O.kinds.length+1,R(),p.querySelector(".ajar-welcome").focus()};p.replaceChildren(O?a.notice(O,{level:2,aside:I}):
"",s("p",{class:"ajar-welcome",tabindex:"-1"},d.welcome),d.newest?s("div",{class:"ajar-moves"},g(t["home-go-on"],()=>o(d.
newest))):"",d.due?.length?s("ul",{},...d.due.map(P=>s("li",{},P))):"",d.plan?.length?s("h2",{},t["home-plan"]):"",d.plan?.
length?w(d.plan):"",d.plan?.length&&!O?a.line():"",...(d.earlier??[]).filter(({plan:P})=>P.length).map(({title:P,plan:U})=>s(
"details",{},s("summary",{},`${t["home-plan"]}, ${P}`),w(U))),...y(),s("details",{},s("summary",{},t["home-take"]),s("p",
{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...O?[]:[g(t["home-take-plan"],()=>u({take:"plan",paper:b.value(),
country:a.code()})),b.element(),$("calendar",t["home-take-calendar"]),d.danger?"":$("calendar-line",t["home-take-calenda\
r-line"])],$("check-ins",t["home-take-check-ins"]),$("everything",t["home-take-everything"])),k()),d.something?s("detail\
s",{},s("summary",{},t["home-end"]),s("p",{},t["home-anew-how"]),j(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",
{},t["home-erase-how"]),j(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:$=>{c.end(),d=$,M()},settle:c.
end,say:($,O="")=>{c.end();let I=s("div",{class:"ajar-text"});we(I,O),l.replaceChildren($,I),l.scrollIntoView({block:"ne\
arest"})}}}function Vs({name:e,type:t,data:n}){let o=URL.createObjectURL(new Blob([zs(n)],{type:t}));s("a",{href:o,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}var el=1e3;function tn(e,{title:t,paper:n,isTight:o=!1,onRefused:a}){let{documentElement:r,title:i}=document,l=f=>s("div",
{class:`ajar-plan-${f}`},s("div",{})),c=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},l("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),l("foot"));document.body.append(c),r.classList.add("ajar-printing"),document.title=t;
let u=new AbortController,p=()=>{u.abort(),c.remove(),r.classList.remove("ajar-printing"),document.title=i},d=setTimeout(
a,el);addEventListener("beforeprint",()=>clearTimeout(d),{once:!0}),window.print();for(let f of["pointerdown","keydown",
"pagehide"])addEventListener(f,p,{capture:!0,signal:u.signal})}function Gs({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:i,sentence:l,plan:c,message:u,more:p,needs:d,support:f,
ladder:m}=e,b=[s("h1",{},r),...i.map(g=>Js("ajar-plan-goal",g)),...l.map(g=>Js("ajar-plan-hero",g)),Gn(c,"h2"),...u.map(
g=>nn(g,et(g.lines))),p.length?s("section",{},Gn(p,"h2")):"",...d.map(g=>nn(g,sl(g))),...f.map(g=>nn(g,[Gn(g.fields,"h3")])),
...m.map(g=>nn(g,al(g),ol(g))),n.length?s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-number\
s"},n.join(" · ")):null];tn(b,{title:r,paper:t,isTight:p.length>2,onRefused:a})}var on=({lines:e})=>[...e.join("")].length,
tl=e=>on(e)<160?"large":on(e)<500?"middle":"usual",Js=(e,t)=>s("div",{class:e,"data-size":tl(t)},...Yn(t,"h2")),nl=e=>on(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),et=e=>e.map(t=>s("p",{dir:"auto"},t)),Ys=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:et(e),Yn=({heading:e,lines:t},n,o=et)=>[s(n,{},e),...o(t)];function Gn(e,t){
let n=e.every(nl)?"ajar-plan-beside":"",o=t==="h3"?Ys:et;return s("div",{class:n},...e.map(a=>s("div",{},...Yn(a,t,o))))}
var ol=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+on(o),0)<900,nn=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),sl=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(o=>[...o].length<60)?s(
"ul",{class:"ajar-plan-pills"},...t.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},...Yn(t,"h3",Ys))),al=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>et(n)),s("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-\
here":a.length>0},s("h3",{},n),s("div",{},...et(o),a.length?s("p",{},s("b",{},a.join(" · "))):null))))];var rl={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},tt=10,
il=400,bt=17,Zn=16,ze=14,[ta,na]=[12,38],[Qn,Xn,ll]=[46,8,30],Zs=15,Qs=26,cl=14;function eo(e,t,n){let o=t.filter(({id:l})=>e.
some(c=>c[l]!==null)),[a,r]=e.length>1?pl(e,o,n):ul(e[0],o,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ue(r)}`}">
${a.join(`
`)}
</svg>
`}function ul(e,t,n){let[o,a,r]=[92,14,n-14],i=c=>a+(r-a)*c/tt;return[t.flatMap(({id:c,name:u},p)=>{let d=p*o,f=d+46,m=e[c],
b=[...Array(tt+1).keys()].map(w=>wt([i(w),f-5],[i(w),f+5],"edge",1)),g=[0,tt].filter(w=>w!==m).map(w=>We(`${w}`,i(w),f+25,
"muted",{size:ze,anchor:"middle"}));return[We(u,0,d+bt,c,{size:bt,bold:!0}),wt([a,f],[r,f],"edge",1.5),...b,...g,aa(c,i(
m),f,9),We(`${m}`,i(m),f+29,c,{size:bt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function pl(e,t,n){let o=hl(e,ta,n-na),
a=Qn+tt*Xn+ll,r=t.flatMap(({id:u,name:p},d)=>dl(e,u,p,o,d*a,n)),i=t.length*a,[l,c]=gl(e,o,i,n);return[[...r,...l],i+c]}function dl(e,t,n,o,a,r){
let[i,l]=[a+Qn,a+Qn+tt*Xn],c=e.map((f,m)=>({value:f[t],x:o[m],y:l-Xn*f[t]})).filter(({value:f})=>f!==null),u=[i,l].flatMap(
(f,m)=>[wt([0,f],[r-na+ta,f],"line",1),We(m?"0":`${tt}`,r,f+5,"muted",{size:ze,anchor:"end"})]),p=Math.min(...o.slice(1).
map((f,m)=>f-o[m])),d=p<11?Math.max(2,p/3):5.5;return[We(n,0,a+bt,t,{size:bt,bold:!0}),...u,jl(c,t),...c.map(({x:f,y:m})=>aa(
t,f,m,d)),...fl(c,t)]}function fl(e,t){let n=e.map(({value:a,x:r,y:i},l)=>{let[c,u]=[e[l-1]?.value??a,e[l+1]?.value??a],
p=c>=a&&u>=a&&c+u>2*a,d=(c-a)*(u-a)<0,f=l===0||l===e.length-1;return{value:a,x:r+(d?Math.sign(c-a)*6:0),y:i+(p?22:-11),half:`${a}`.
length*Zn*.6/2,rank:f?0:a===c?3:d?2:1}}),o=[];for(let a of n.sort((r,i)=>r.rank-i.rank))(a.rank===0||a.rank<3&&e.length<=
cl)&&!o.some(i=>ml(a,i))&&o.push(a);return o.map(({value:a,x:r,y:i})=>We(`${a}`,r,i,t,{size:Zn,bold:!0,anchor:"middle"}))}
var ml=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Zn;function hl(e,t,n){let o=oa(e);if(o.length===1){let u=(n-
t)/(e.length-1);return e.map((p,d)=>t+d*u)}let a=o.slice(1).map((u,p)=>dn(o[p].day,u.day)),r=Zs*(e.length-o.length)+Qs*a.
length,i=Math.min(1,(n-t)/r),l=Math.max(0,n-t-r)/a.reduce((u,p)=>u+p,0),c=t;return o.flatMap(({many:u},p)=>(p&&(c+=Qs*i+
l*a[p-1]),Array.from({length:u},(d,f)=>(f&&(c+=Zs*i),c))))}function oa(e){if(!e.every(({day:o},a)=>o&&o>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(-1).many++:n.push({day:o,many:1});return n}
function gl(e,t,n,o){let a=oa(e);if(a.length===1){let[p]=a.map(y=>y.day&&ea(y.day,!0)),f=o<il||e.length>4?2:e.length,m=f===
2?[0,e.length-1]:[...e.keys()],b=o/f-14,g=m.map(y=>({x:t[y],lines:yl(e[y].moment,b)})),w=Math.max(...g.map(({lines:y})=>y.
length))*ze*1.25,j=g.flatMap(({x:y,lines:M})=>Xs(M,y,n+12,o)),k=p?[We(p,0,n+w+22,"muted",{size:ze})]:[];return[[...j,...k],
w+(p?28:8)]}let r=new Set(a.map(({day:p})=>p.slice(0,4))),i=[],l=0;for(let{day:p,many:d}of a){let[f,m]=[t[l],t[l+d-1]];i.
push({from:f,to:m,x:(f+m)/2,words:ea(p,r.size>1)}),l+=d}let c=i.flatMap(({from:p,to:d,x:f})=>[wt([p,n-4],[d,n-4],"edge",
1),wt([f,n-4],[f,n+2],"edge",1)]),u=kl(i.map(p=>({...p,...sa([p.words],p.x,o)})));return[[...c,...u.flatMap(({words:p,x:d})=>Xs(
[p],d,n+18,o))],24]}function kl(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.slice(1,-1))a.start>=o.at(-1).end+14&&a.
end+14<=n.start&&o.push(a);return[...o,n]}function sa(e,t,n){let o=Math.max(...e.map(sn))/2,a=Math.min(Math.max(t,o),n-o);
return{start:a-o,end:a+o}}function Xs(e,t,n,o){let{start:a,end:r}=sa(e,t,o),[i,l]=a<=0?["start",0]:r>=o?["end",o]:["midd\
le",t];return e.map((c,u)=>We(c,l,n+u*ze*1.25,"muted",{size:ze,anchor:i}))}var ea=(e,t)=>Je(e,{month:"short",day:"numeri\
c",...t&&{year:"numeric"}});function yl(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){let i=`${n.at(-1)} ${r}`.
trim();!n.at(-1)||sn(i)<=t?n[n.length-1]=i:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(Boolean).map(r=>bl(r,t))}
function bl(e,t){let n=[...e];if(sn(e)<=t)return e;for(;n.length&&sn(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}\
…`}var wl=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,sn=e=>[...e].reduce((t,n)=>t+
ze*(wl.test(n)?1.05:.58),0),ue=e=>`${Math.round(e*10)/10}`,an=e=>`var(--ajar-${e}, ${rl[e]})`,vl={"&":"&amp;","<":"&lt;",
">":"&gt;"},xl=e=>e.replace(/[&<>]/g,t=>vl[t]);function We(e,t,n,o,{size:a,bold:r=!1,anchor:i="start"}){let l=r?' font-w\
eight="650"':"";return`<text ${`x="${ue(t)}" y="${ue(n)}" text-anchor="${i}"`} font-size="${a}"${l} fill="${an(o)}">${xl(
e)}</text>`}var wt=(e,t,n,o)=>`<path d="M${e.map(ue).join(" ")}L${t.map(ue).join(" ")}" stroke="${an(n)}" stroke-width="${o}\
" fill="none"/>`,jl=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${ue(n)} ${ue(o)}`).join("L")}" stroke="${an(t)}" stroke-wid\
th="2.5" stroke-linejoin="round" fill="none"/>`;function aa(e,t,n,o){let[a,r,i]=[t,n,o];return`<path d="${{importance:`M${ue(
a-i)} ${ue(r)}a${i} ${i} 0 1 0 ${2*i} 0a${i} ${i} 0 1 0 ${-2*i} 0z`,confidence:`M${ue(a-i*.9)} ${ue(r-i*.9)}h${ue(i*1.8)}\
v${ue(i*1.8)}h${ue(-i*1.8)}z`,readiness:`M${ue(a)} ${ue(r-i*1.25)}L${ue(a+i*1.25)} ${ue(r)}L${ue(a)} ${ue(r+i*1.25)}L${ue(
a-i*1.25)} ${ue(r)}z`}[e]}" fill="${an(e)}"/>`}var Sl=600,Ol=340;function ia(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},o=Ge.map(a=>({id:a,name:n[a]}));return{sentence:$l(e,t),wide:eo(e,o,Sl),narrow:eo(e,o,Ol),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...Ge.map(r=>a[r])])}}function $l(e,t){let[n,o]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},r=n.day&&
El(n.day,n.day.slice(0,4)!==o.day?.slice(0,4)),i=Ge.filter(u=>n[u]!==null);if(e.length===1){let u=i.map(d=>C(t["check-in\
s-value"],{ruler:a[d],value:n[d]})),p=ra(u);return r?C(t["check-ins-once"],{day:r,rulers:p}):C(t["check-ins-once-undated"],
{rulers:p})}let l=i.filter(u=>o[u]!==null).map(u=>C(n[u]===o[u]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[u],before:n[u],
after:o[u]}));if(!l.length)return t["check-ins-differ"];let c=ra(l);return r?C(t["check-ins-since"],{day:r,rulers:c}):C(
t["check-ins-since-undated"],{rulers:c})}var El=(e,t)=>Je(e,{month:"long",day:"numeric",...t&&{year:"numeric"}}),ra=e=>new Intl.
ListFormat("en-US",{type:"conjunction"}).format(e);var nt=(...e)=>e.map(([t,n,o={}])=>ke("path",{class:t,d:n,...o})),vt=(e,...t)=>ke("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Cl=(e,t,n,o)=>ke("circle",{class:e,cx:t,cy:n,r:o}),Al={cup:()=>vt("88 74 46 56",...nt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>vt("296 12 176 168",...nt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>vt("136 24 136 140",...nt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Cl("glow",234,94,4),...nt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>vt("312 66 80 120",...nt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>vt("190 66 72 100",ke("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),ke("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...nt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},la=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:i})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},Al[i](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function ca(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),la(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var ua=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),la(e.doors,t)),
pa=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Ml=4e3,Tl=6e3,Ll=6;function da(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?p():u()},e.begin);function i(f,m){o.textContent=f,a.dataset.breath=m}function l(){if(n===Ll){p(),o.textContent=
e.after;return}n++,i(e.in,"in"),t=setTimeout(c,Ml)}function c(){i(e.out,"out"),t=setTimeout(l,Tl)}function u(){n=0,r.textContent=
e.stop,l()}function p(){clearTimeout(t),t=0,r.textContent=e.begin,i("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(f=>s("li",{},f))))),stop:p}}var Ke=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};var to="plan";function fa(e,{exercises:t,danger:n}){let o=e.filter(({key:u})=>u==="plan@").at(-1)?.response,a=u=>ma(u)&&be(u)!=="";if(!o||
!a(o.if)||!a(o.then))return"";let r=u=>Object.values(n).some(p=>Xe(u,p).length);if(Object.values(o).flatMap(Nl).some(r))
return"";let{rules:i,reflection:l}=t.plan,c=i.find(u=>u.sentence);return c?Vn(c,l[c.sentence],o):""}var Nl=e=>(e?.own?[e.
own]:[e].flat()).filter(ma),ma=e=>typeof e=="string";var Dd=new TextEncoder;var ha="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ga=`${ha}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Qd=new RegExp(`(?:[${ha}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Xd=new RegExp(`^[${ga}]+`),ef=new RegExp(`(^|[;,|"])([${ga}]*)(?=[=+\\-@−＝＋－＠])`,"g");function ka({after:e,among:t,...n},o){return yt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var Dl=[to,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],Bl={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},ql="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",Pl=new RegExp(`\\r\\n|[${ql}]`);function ya(e,t){let n=new Map(e.map(d=>[d.key,d])),o=d=>{let{response:f}=n.get(`${d}@`)??{},m=Object.keys(f??{}).length?
t.exercises[d]:null;return m?Wl(m,f):null},[a,r,i,l]=Dl.map(o),c=a?fa([n.get(`${to}@`)],t):"",u=["day","helper","badly",
...c?[]:["if","then"]],p={goal:a?a.fields("goal"):[],sentence:c?[a.sentence(c)]:[],plan:a?a.fields(...u):[],message:o("r\
eframing")?.message()??[],more:Object.entries(Bl).flatMap(([d,f])=>(f.length?o(d)?.fields(...f):o(d)?.pile("goals","both"))??
[]),needs:r?[r.section("needs","this-week")]:[],support:i?[i.section("listens","practical","trained")]:[],ladder:l?[l.ladder()]:
[]};for(let[d,f]of Object.entries(p))p[d]=f.filter(m=>m.lines?.length||m.fields?.length||m.rungs?.length);if(!Object.values(
p).some(d=>d.length))throw new Ke("journal-no-plan");return{...p,title:t.exercises.plan?.title}}var rn=e=>e.flatMap(t=>t.split(Pl)).map(be).filter(Boolean);function Wl({title:e,items:t,reflection:n,rules:o=[]},a){let r=f=>{
try{return ka(f,a[f.id])}catch{return null}},i=f=>{let m=r(f),b=f.kind==="date"&&rt(m);return rn(b?[Je(b,{dateStyle:"ful\
l"})]:je(f,m))},l=(...f)=>t.filter(({id:m})=>f.includes(m)).map(m=>({id:m.id,heading:m.said,lines:i(m)})).filter(m=>m.lines.
length),c=(...f)=>({heading:e,fields:l(...f)});function u(f,m){let b=t.find(k=>k.id===f&&k.kind==="sort"),g=b?.piles.find(
k=>k.id===m)?.text,w=g&&r(b);if(!w)return[];let j=b.cards.filter(k=>w[k.id]===m).map(({text:k})=>k);return[{id:m,heading:g,
lines:rn(j)}]}function p(){let f={items:t,rules:o.filter(b=>b.message),reflection:n};if(!f.rules.length)return[];let m=Object.
fromEntries(t.map(b=>[b.id,r(b)]));return Qt(f,m).filter(({said:b})=>b.length).map(({heading:b,said:g})=>({id:"message",
heading:b,lines:rn(g)}))}function d(){let f=o.find(w=>w.ladder)?.ladder;if(!f)return{...c("goal"),rungs:[]};let m=w=>t.find(
({id:j})=>j===w),b=[f.today,f.later].map(m).filter(Boolean),g=f.rungs.filter(w=>m(w.item)).map(w=>({heading:m(w.item).said,
lines:i(m(w.item)),marks:b.filter(j=>r(j)?.chosen.includes(w.card)).map(j=>j.said)})).filter(w=>w.lines.length||w.marks.
length);return{...c("goal"),rungs:g}}return{fields:l,section:c,pile:u,message:p,ladder:d,sentence:f=>({heading:n["in-one"],
lines:rn([f])})}}function ba({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!Yt(a.exercise,a.answers)?[]:o.item?_l(o,a):
Ds(a.exercise,a.answers)});return[...new Set(n)]}function _l({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(u=>u.id===e);if(!r||a[e]==null)return[];let i=t&&r.cards.filter(u=>a[e][u.id]===t),l=i?i.map(({text:u})=>u):je(r,a[e]),
c=n.startsWith("{words}");return l.map(u=>{let p=Ee(u);return He(n,{words:c?p:Xt(p,["a","an"],!1)})})}var Ul=["day","review","again","until"],Fl="{wishes}";function wa({words:e,help:t,exerciseOf:n,answersOf:o,keys:a}){let r=f=>{
let[m,b]=[n(`${f}@`),o(`${f}@`)];return m&&b?{exercise:m,answers:b}:null},i=f=>ba(f,r),l=({items:f})=>f.some(({takes:m})=>m);
function c(f,m){let g=(n(f)?.items??[]).flatMap(({takes:w=[]})=>w).filter(({exercise:w})=>m.includes(`${w}@`));return i(
{takes:g}).length>0}function u({key:f,exercise:m,html:b}){let g=o(f),w=m.items.flatMap($=>je($,g[$.id]).flatMap(O=>Ee(O).
split(/\n+/)));if(!w.length)return"";let k=s("div",b?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","ari\
a-hidden":"true"});b?p(k,b,w):k.append(...w.map($=>s("p",{dir:"auto"},$)));let y=s("p",{class:"ajar-status",role:"status"}),
M=async()=>{let O=[...k.querySelectorAll("h1, h2, p, li")].map(({textContent:P})=>P.trim()).join(`

`),I=await qn(O,k);y.replaceChildren(e[I?"help-copied":"letter-not-copied"])},R=()=>{let $=/-(US|CA)$/i.test(navigator.language),
O=s("div",{class:"ajar-letter-text"},...k.cloneNode(!0).childNodes);tn([O],{title:e["letter-title"],paper:$?"us-letter":
"a4",onRefused:()=>y.replaceChildren(e["print-refused"])})},N=($,O)=>s("button",{type:"button",onclick:O},$);return s("d\
iv",{class:"ajar-letter"},k,s("div",{class:"ajar-moves"},N(e["help-copy"],M),N(e["letter-print"],R)),y)}function p(f,m,b){
we(f,m),[...f.querySelectorAll("p")].find(w=>w.textContent===Fl)?.replaceWith(s("ul",{},...b.map(w=>s("li",{dir:"auto"},
w)))),t.addNumbers(f),f.querySelector(".ajar-off-paper")?.remove(),f.querySelector(".ajar-help-line a")||f.append(s("p",
{},e["help-elsewhere-how"]))}function d(){let f=a().filter(g=>g.endsWith("@")&&o(g)),m=f.map(g=>({key:g,response:o(g)})),
b=Object.fromEntries(f.map(g=>[g.slice(0,-1),n(g)]));try{let{message:g,more:w,needs:j,support:k}=ya(m,{exercises:b,danger:{}}),
y=w.filter(({id:M})=>!Ul.includes(M));return[...g,...y,...[...j,...k].flatMap(({fields:M})=>M)]}catch(g){if(g instanceof
Ke)return[];throw g}}return{sentences:i,isLetter:l,canBegin:c,letter:u,matters:d}}window.ajarShown??=new WeakMap;var xt=window.ajarShown,va="needs@",xa=e=>e.startsWith("check-in@"),ln="note@",Hl="for-pa\
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
font-size:1.4em;font-weight:650}.wall-dialog .desk-stepper button{min-width:60px;min-height:60px;font-size:1.4em}.ajar .\
ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.ajar :is(.ajar-bar,
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
fieldset){scroll-margin-bottom:13em}.ajar-bar-line>:empty{display:none}.ajar .wall-dialog{--paper: var(--ajar-paper);--i\
nk:
var(--ajar-ink);--muted: var(--ajar-muted);--edge: var(--ajar-edge);--accent: var(--ajar-accent);--on-accent: var(--ajar\
-on-accent);
font-size:1.0625rem;padding:clamp(16px,4vw,24px);border-radius:16px;max-width:min(92vw,40rem);max-height:92vh;overflow:a\
uto}
.ajar .wall-dialog>div>*+*{margin-top:10px}.ajar .wall-dialog h2{font-size:1.25rem;color:var(--ink)}.ajar .wall-dialog .\
desk-stepper
button{min-width:60px;min-height:60px;font-size:1.4em}.ajar .desk-small{font-size:.9375rem;color:var(--ajar-muted)}
`;e.textContent!==t&&(e.textContent=t)}function Sa({model:e,el:t}){no();let n=e.get("pages"),o=e.get("words"),a=new Map,
r=new Map,i=new Map,l=[],c=h=>l.push(h),u=null,p=!1,d=!1,f=!1,m=!1,b=new Map,g=new Map,w=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let j=s("div",{class:"ajar-page"}),k=h=>n.flatMap(({blocks:E})=>E).find(E=>E.kind==="exercise"&&
E.key===h)?.exercise,y=Hs({words:o,answered:()=>[...r].map(([h,{answers:E}])=>[k(h),E]).filter(([h,E])=>h&&Object.keys(E??
{}).length)}),M=0,R=h=>{if(clearTimeout(M),M=0,y.set(h),u?.setLost(h),h)for(let E of i.keys())a.get(E)?.release()},N=(h,{
awaited:E=!1}={})=>{try{e.send(h)}catch{R(!0);return}E&&!M&&(M=setTimeout(()=>R(!0),8e3))},$=!1;function O(){$||($=!0,window.
ajarDangers?I():N({dangers:!0}))}let I=()=>{for(let h of Object.values(window.ajarDangers.dangers))vs(us(h))};function P({
key:h,exercise:E},D){if(xa(h)&&!y.isLost()||!(window.ajarDangers||y.isLost())||!Yt(E,D))return;let Q=yt(E,D),x=Ps(E,Q,window.
ajarDangers);ee(h,{answers:Q,done:!0,...x}),b.set(h,ja(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let U=bs(
{words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>W(),onCountry:h=>N({country:h})}),W=()=>{N({forget:!0}),
Pn()},q=wa({words:o,help:U,exerciseOf:k,answersOf:h=>r.get(h)?.answers,keys:()=>[...r.keys()].filter(h=>k(h))}),v=(h,E,D)=>(a.
set(h.key,D),r.has(h.key)&&D.update(r.get(h.key)),E),S={html:h=>A(h.html),home(h){let E=s("div",{}),D=B=>{B.import&&a.get(
"chart")?.begin(),N(B)},J=B=>fe(se(B)),{matters:Q}=q;return v(h,E,Ks(E,{words:o,send:D,open:J,help:U,matters:Q,ways:Z})),
N({home:h.key}),E},gate(h){let E=s("div",{class:"ajar-text ajar-gate"}),[D,J]=m?[s("p",{},o["gate-left-out"]),[U.button(),
L(),z()]]:[A(f?h.short:h.html),H()],Q=s(`h${h.level??2}`,{},h.title);return E.append(Q,D,s("div",{class:"ajar-moves"},...J.
filter(Boolean))),m||D.after(s("p",{class:"ajar-gate-ask"},o["gate-ask"])),c(()=>{f=!0}),E},made:h=>{let E=s("div",{class:"\
ajar-made"}),D=()=>E.replaceChildren(...le(h.section));return a.set("made",{update:D}),D(),E},exercise(h){if(h.invites&&
m)return s("div",{class:"ajar-text"},s(`h${h.level}`,{},h.exercise.title),s("p",{},o["gate-left-out"]),z());let E=s("div",
{}),D=y.line(u?{}:{role:"alert"});i.set(h.key,E);let J=(x,B)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let G=window.ajarSent;g.set(h.key,G),N({key:h.key,...x,sent:G},{awaited:B}),!(!B||!y.isLost())&&(R(!0),D.scrollIntoView(
{block:"nearest"}))};if(a.set(h.key,co(E,h.exercise,{words:o,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,
sort:h.quick||n.length>1&&!qe()?ss:js,enough:h.quick?"at once":"later",remarks:(x,B)=>Ts(x,{words:o,find:G=>$s(B,G,window.
ajarDangers)}),sentences:q.sentences,...r.get(h.key),help:U,needs:()=>L(h.needs),below:()=>F(h),onAside:x=>{ee(h.key,{aside:x}),
E.querySelector(".ajar-letter")?.toggleAttribute("hidden",!x)},onChange:x=>{O(),ee(h.key,{answers:x,done:!1}),J({answers:x,
done:!1},d)},onMove:x=>ee(h.key,{at:x}),onDone:x=>{P(h,x),J({answers:x,done:!0},!0),xa(h.key)&&a.get("chart")?.begin()},
onStartOver:()=>{ee(h.key,{answers:{},done:!1}),J({remove:!0})}})),E.firstElementChild.append(D),c(()=>y.forget(D)),!h.folded)
return E;let Q=Object.keys(r.get(h.key)?.answers??{}).length>0;return s("details",{open:Q},s("summary",{},o["check-in-no\
w"]),E)},chart(h){let E=s("div",{class:"ajar-chart-block"}),D=s("p",{class:"ajar-status",role:"status","aria-live":"poli\
te"}),{begin:J,end:Q}=Se(o,B=>D.replaceChildren(B)),x=({checkIns:B})=>{Q(),_t(E,B.length?ia(B,o):{},o)};return a.set(h.key,
{update:x,begin:J,end:Q}),r.has(h.key)&&x(r.get(h.key)),J(),N({chart:h.key}),s("div",{},E,D)},start:h=>ca(h,{open:pe,opener:u?.
opener}),doors:h=>ua(h,{open:pe}),onward:h=>pa(h,{open:pe}),breathing(h){let{element:E,stop:D}=da(h);return c(D),E},notice(h){
if(xs(()=>N({forget:!0})),!h.leave)return s("div",{class:"ajar-notice"},s("p",{},h.text));let E=s("div",{class:"ajar-lea\
ve"},U.button(),Bn({words:o,leave:W}));ws(U.open),u=Ws({words:o,send:N,isQuiet:n.length>1});let D=document.createDocumentFragment();
return D.append(s("div",{class:"ajar-notice"},s("div",{},u.line,u.small),E),s("div",{class:"ajar-on-paper"},U.text()),u.
more),D}};function A(h){let E=s("div",{class:"ajar-text"});return we(E,h),U.addNumbers(E),E.addEventListener("click",D=>{
let J=D.target.closest("a"),Q=n.findIndex(({id:x})=>x&&J?.getAttribute("href")===`${x}.ipynb`);Q<0||(D.preventDefault(),
fe(Q))}),E}function _(h){m=h,f=!0,re({focus:!0})}let V=(h,E)=>s("button",{type:"button",onclick:E},h),z=()=>V(o["gate-ag\
ain"],()=>_(!1));function X(){_(!1),n[w].blocks.some(({invites:E})=>E)||fe(w+1)}let H=()=>[V(o["gate-no"],()=>_(!0)),V(o["\
gate-unsure"],()=>_(!0)),V(o["gate-yes"],X)],te=h=>n.filter(E=>E.section===h).flatMap(E=>E.blocks.filter(({kind:D})=>D===
"exercise")),le=h=>{let E=te(h).filter(({key:B})=>r.get(B)?.done).map(({key:B,exercise:G},ie)=>s("details",{open:ie===0},
s("summary",{},G.title),...r.get(B).reflection.flatMap(ge=>it(ge,2)))),D=s("p",{},o["made-nothing"]),J=te(h).map(({key:B})=>B),
Q=q.canBegin(ln,J)?T():null,x=Q?[s("div",{class:"ajar-moves"},Q)]:[];return[s("h1",{},o["made-title"]),...E.length?E:[D],
...x]},Y=h=>{let E=te(h);return E.length>0&&E.every(({key:D})=>r.get(D)?.done)};function F(h){let E=h.key.startsWith("pl\
an@")&&U.isKnown()?U.line():"",D=q.isLetter(h.exercise)?q.letter(h):"",{danger:J,aside:Q=0}=r.get(h.key);return D&&(D.hidden=
Q<=(J?.kinds.length??-1)),s("div",{class:"ajar-below"},E,D,u?.offer()??"")}let se=h=>n.findIndex(({aside:E,blocks:D})=>!E&&
D.some(J=>J.key===h)),pe=h=>fe(n.findIndex(E=>E.id===h));function L(h){let E=se(va);return E<0?h?s("p",{},s("a",{href:h},
o["help-needs"])):null:K(va,E,o["help-needs"])}function K(h,E,D){return s("button",{type:"button",onclick:()=>{fe(E);let Q=i.
get(h)?.querySelector("h1, h2");Q&&(i.get(h).querySelector(".ajar-sentences")?.setAttribute("open",""),Q.tabIndex=-1,Q.focus())}},
D)}function ae(h,E){let D=n.findIndex(({blocks:J})=>J.some(Q=>Q.key===h));return D<0||m?null:K(h,D,E)}let T=()=>ae(ln,o["\
make-message"]),Z=()=>{let h=[...r.keys()];return[q.canBegin(ln,h)||r.has(ln)?T():null,ae(Hl,o["for-partner"])].filter(Boolean)};
for(let[h,E]of Object.entries(_e))S[h]=D=>{let J=s("div",{}),x=E(J,D,{words:o,send:N,onDispose:c,model:e,exerciseOf:k,formOf:B=>i.
get(B)});return v(D,x.element??J,x)};let ne=h=>n[w].blocks.find(E=>E.kind===h),ee=(h,E)=>r.set(h,{...r.get(h),...E}),oe=()=>{
for(let h of l.splice(0))h()};function re({focus:h=!1}={}){if(oe(),a.clear(),p){j.replaceChildren(u?"":s("p",{class:"aja\
r-empty"},o["keep-locked-here"]));return}if(j.replaceChildren(...n[w].blocks.map(D=>S[D.kind](D))),n.length>1&&de(),!h)return;
let E=j.querySelector("h1, h2, h3")??j;E.tabIndex=-1,E.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function de(){
let{aside:h,title:E}=n[w];if(Le.hidden=!!h,j.classList.toggle("ajar-aside",!!h),u?.setStart(n[w].id==="start"),h)return;
let{section:D,step:J,steps:Q,minutes:x}=n[w],B=n.filter(ce=>!ce.aside),G=B.indexOf(n[w]),ie=(ce,un,Ca={})=>s("button",{type:"\
button",onclick:()=>fe(n.indexOf(ce)),...Ca},un),ge=n.find(({id:ce})=>ce==="start"),at=B[G-1]??ge;j.append(s("div",{class:"\
ajar-moves ajar-turn"},at?ie(at,o["previous-page"]):null,G<B.length-1?ie(B[G+1],o["next-page"]):null));let cn=B.filter(ce=>!ce.
section||ce.step===1),oo=ce=>D?ce.section===D:ce===n[w],$a=ce=>({"aria-current":oo(ce)?"page":null}),Ea=ce=>Y(ce.section)?
s("span",{class:"ajar-done"},` ${o["section-done"]}`):"",so=(ce,un)=>s("li",{},ie(ce,un,$a(ce)),Ea(ce));he.replaceChildren(
...cn.map(ce=>so(ce,ce.title)),ge?so(ge,o["start-page"]):""),me.textContent=D?C(o["step-of"],{title:E,n:J,all:Q,minutes:x}):
C(o["page-of"],{n:cn.findIndex(oo)+1,all:cn.length,title:E})}function fe(h){n[h]&&(w=h,he.parentElement.open=qe(),e.set(
"page",h),e.save_changes(),re({focus:!0}))}let he=s("ol",{}),me=s("summary",{}),qe=()=>window.innerWidth>640;e.get("noti\
ce")&&t.append(S.notice(e.get("notice")));let Le=s("nav",{class:"ajar-nav","aria-label":o.pages},s("details",{open:qe()},
me,he));n.length>1&&t.append(Le),t.append(y.line({role:"alert"}),j);let st=0;for(let h of["keydown","pointerdown","scrol\
l"])t.addEventListener(h,()=>{Date.now()-st<3e4||(st=Date.now(),N({active:!0}))},{passive:!0,capture:!0});e.on("msg:cust\
om",h=>{if(R(!1),h.keeping){let D=[...g.values()].some(x=>h.acknowledged<x);u?.update(D?{...h.keeping,saved:!1}:h.keeping);
let{state:J}=h.keeping,Q=J==="locked";J&&(d=J==="kept"),J&&Q!==p&&(p=Q,r.clear(),Le.hidden=p,re())}h.states&&queueMicrotask(
()=>a.get("made")?.update());for(let[D,J]of Object.entries(h.states??{})){if(h.acknowledged<g.get(D))continue;let Q=J.answers&&
!Object.keys(J.answers).length,x=b.get(D)===ja(J);b.delete(D),ee(D,Q?{...J,at:0}:J),x||a.get(D)?.update(r.get(D))}h.dangers&&
(window.ajarDangers=h.dangers,I()),h.country!=null&&U.choose(h.country),h.file&&(a.get("home")?.settle(),Vs(h.file));let E=a.
get("home")??u;if(h.print){let D=a.get("home");D?.settle(),Gs(h.print,()=>D?.say(o["print-refused"]))}h.erased&&E?.say(h.
erased,ne("home")?.erased),h.said&&a.get("chart")?.end(),h.said&&E?.say(h.said),h.open&&pe(h.open),h.problem&&a.get(h.problem.
key)?.say(h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),re()});let Ve=Fs(e,{gone:()=>R(!0),back:()=>{y.isLost()&&
N({ready:!0})}});return re(),xt.set(o,(xt.get(o)??0)+1),N({ready:!0}),()=>{oe(),Ve(),clearTimeout(M),xt.set(o,xt.get(o)-
1),xt.get(o)||N({gone:!0})}}_e.door=(e,t,n)=>Go(e,n);_e.group=(e,t,n)=>es(e,n);_e.scenario=(e,t,{words:n,model:o})=>({element:ts(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});_e.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let{items:r}=n(
t.of),{parts:i,update:l}=Zo(t,{...a,form:()=>o(t.of),items:r}),c=document.createDocumentFragment();return c.append(...i),
{element:c,update:l}};_e.desk=Jo;var zl=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Oa,ot=null;async function jt(e){
let t=Object.entries(Oa[e]).sort(([n],[o])=>o.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function Kl(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await jt("@ju\
pyter-widgets/base");class o extends e{}class a extends t{render(){let{model:i}=this;ot=i.get("words"),this.dispose=Sa({
el:this.el,model:{get:l=>i.get(l),set:(l,c)=>i.set(l,c),save_changes:()=>i.save_changes(),send:l=>i.send(l),widget_manager:i.
widget_manager,on:(l,c)=>this.listenTo(i,l,c)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,i)=>{no(),i.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:o,
View:a}})}}}var Vl=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function Jl({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:o}=t;
await new Promise(a=>{let r=()=>{if(!zl.has(t.kernelDisplayStatus)){for(let i of[n,o])i.disconnect(r);a()}};for(let i of[
n,o])i.connect(r);r()})}async function Gl(){let{INotebookTracker:e,NotebookActions:t}=await jt("@jupyterlab/notebook"),{
Dialog:n,showDialog:o}=await jt("@jupyterlab/apputils"),a=async()=>{if(!ot)return!0;let i=[n.cancelButton({label:ot["sta\
rt-over-no"]}),n.okButton({label:ot["start-over"]})],[l,c]=[ot["start-over-title"],ot["start-over-how"]];return(await o(
{title:l,body:c,buttons:i,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:i},l)=>{if(!l)return;let c=async u=>{if(!u||r.has(u))return!1;r.add(u),await Jl(u).finally(()=>{r.
delete(u)});let{content:p,sessionContext:d}=u,f=y=>t.runCells(p,y,d),m=y=>y.model.type==="code",b=p.widgets.filter(y=>m(
y)||y.rendered===!1),[g,w=g]=b.filter(m),j=1+b.indexOf(w),k=await f(b.slice(0,j));return await Vl(),k&&f(b.slice(j))};i.
addCommand("ajar:begin",{label:"Begin",execute:()=>c(l.currentWidget)}),i.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let u=l.currentWidget;if(!u||!await a())return;let{sessionContext:p}=u;p.session?.kernel?await p.restartKernel():
await p.changeKernel({name:p.prevKernelName}),await c(u)}}),l.widgetAdded.connect(async(u,p)=>{await p.context.ready;for(let d of p.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");p.model?.getMetadata("ajar")?.runs&&c(p)})}}}var Yl=4,
Zl=1500,Ql=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function Xl(e){for(let t=0;t<Yl;t++){if(await Ql(e))
return!0;await new Promise(n=>{setTimeout(n,Zl)})}return!1}async function ec(){let{ConnectionLost:e,IConnectionLost:t}=await jt(
"@jupyterlab/application"),{PageConfig:n}=await jt("@jupyterlab/coreutils");if(n.getOption("hubPrefix"))return[];let o=!1,
a=async(r,...i)=>{if(o)return;o=!0;let l=await Xl(`${r.serverSettings.baseUrl}api`);o=!1,l||await e(r,...i)};return[{id:"\
ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??={};window._JUPYTERLAB.ajar={init(e){Oa=e},
async get(){let e=await Promise.all([Kl(),Gl(),ec()]);return()=>({__esModule:!0,default:e.flat()})}};})();
