(()=>{var Ta=/^(\d{4})-(\d{2})-(\d{2})$/;function at(e){let[,t,n,o]=typeof e=="string"&&Ta.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=La(+t,+n)?e:null}function cn(e){let t=e.getFullYear();return t>=1&&t<=9999?Na(t,e.getMonth()+1,e.getDate()):null}var un=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function La(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Na=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Ke=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var Ia=["button","input","select","summary","textarea"],Ra=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return Ia.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Ra.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function he(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var Ve=["importance","confidence","readiness"],M=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?
Number.isInteger(r)?r+1:n:["number","string"].includes(typeof r)?r:n}),Ne=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function Je(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return o.length?o:e.cards}var oo=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(o=>o.id===n))};function pn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(c=>s("input",{type:"\
checkbox",onchange:({target:p})=>(p.checked?o:a)(c)})),l=()=>r.forEach((c,p)=>{c.checked=n(e[p])});return l(),{element:s(
"details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((c,p)=>s("label",{class:"ajar-car\
d"},r[p],s("span",{dir:"auto"},c))))),follow:l}}var Da=2e4;function so(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Da,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function ao(e,t,{words:n,group:o,change:a,remarks:r,sentences:l=[]}){
let{opener:i,long:c,remark:p}=e,u=i?s("b",{id:`${o}-opener`},i):null,d=so(t??"",{rows:c?8:2,oninput:()=>{a(d.value.trim()?
d.value:null),w.follow()},...i?{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),f=x=>{d.value=x,d.dispatchEvent(new Event("input",{bubbles:!0}))},m=n["message-opener"],w=pn(l,{words:n,has:x=>d.
value.includes(x),put:x=>f(`${d.value.trim()||m} ${x}`),drop:x=>{let k=d.value.replace(x,"").replace(/ {2,}/g," ").trim();
f(k===m?"":k)}}),g=s("label",{class:"ajar-words ajar-write"},u,d),y=p&&r?r(d,e):"";return w.element||y?s("div",{},w.element,
g,y):g}function ro(e,t,{words:n,change:o,sentences:a=[]}){let r=s("div",{}),l=()=>[...r.querySelectorAll("textarea")],i=()=>{
let k=l().map(b=>b.value).filter(b=>b.trim());o(k.length?k:null),x.follow()},c=()=>[...r.children].forEach((k,b)=>{k.querySelector(
"textarea").setAttribute("aria-label",M(n.line,{n:b+1})),k.querySelector("button").setAttribute("aria-label",M(n["remove\
-line"],{n:b+1}))}),p=()=>{w(""),l().at(-1).focus()},u=s("button",{type:"button",class:"ajar-link",onclick:p},n["add-lin\
e"]),d=()=>{c(),u.hidden=r.children.length>=e.most},f=k=>{let b=l()[l().indexOf(k)+1];b?b.focus():k.value.trim()&&!u.hidden&&
p()},m=k=>{let b=so(k,{rows:1,enterkeyhint:"next",oninput:()=>{b.value.includes(`
`)&&(b.value=b.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:$=>{["insertLineBreak","insertParagraph"].includes($.inputType)&&
($.preventDefault(),f(b))}});return b},w=k=>{let b=()=>{let D=$.nextElementSibling||$.previousElementSibling;$.remove(),
D||w(""),d(),i(),(D||r.firstElementChild).querySelector("textarea").focus()},$=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},m(k)),s("button",{type:"button",class:"ajar-remove",onclick:b},"×"));r.append($),d()},g=t||[];for(let k=0;k<
Math.max(e.lines,g.length);k++)w(g[k]??"");let y=k=>l().find(b=>b.value.trim()===k),x=pn(a,{words:n,has:k=>!!y(k),put(k){
!y("")&&!u.hidden&&w("");let b=y("");b&&(b.value=k),i()},drop(k){y(k).value="",i()}});return s("div",{class:"ajar-lines"},
x.element,r,u)}var Ba=6,qa=5;function Se(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,o&&t(""),o=!1}}}function lo(e,t,n){let{words:o,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,p={..._a,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,d={...n.answers},f=0,m=null,w=0,g=n.
aside??0,y=t.why?s("p",{class:"ajar-why"},t.why):"",x=t.private?s("p",{class:"ajar-private"},t.private):"",k=L=>i?L.after:
l&&L.more,b=t.items.some(L=>k(L)&&n.answers?.[L.id]!=null),{example:$}=t,D=$?s("details",{class:"ajar-example"},s("summa\
ry",{},o.example),s("p",{},$)):"",N=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),E=s("div",{}),O=s("d\
iv",{class:"ajar-body"}),I=s("section",{class:"ajar-form","aria-labelledby":`${u}-title`},s(`h${a}`,{id:`${u}-title`},t.
title),...r||l?[s("div",{class:"ajar-beside"},...c,y?Pa([y],o):"",D),x]:[y,x,D],E,O,N);I.addEventListener("keydown",L=>{
L.key!=="Enter"||!(L.ctrlKey||L.metaKey)||!m||(L.preventDefault(),m.next.click())}),e.replaceChildren(I);function _(){let L=t.
items.filter(ne=>Ne(ne,d)),Y=L.filter(ne=>!k(ne)),te=b?L.filter(k).map(ne=>[ne]):[];return[...i||r&&t.together?[Y]:Y.map(
ne=>[ne]),...te]}let U=L=>{N.replaceChildren(L)},W=Se(o,U);function P(L,Y){N.replaceChildren(`${L} `,s("button",{type:"b\
utton",class:"ajar-link",onclick:()=>{d=Y,U(""),n.onChange(d),Q({focus:!0})}},o["put-back"]))}function v(L,Y){d={...d,[L.
id]:Y},Wa(O),U(""),n.onChange(d),K()}function S(){F(!0),W.begin(),w=setTimeout(A,8e3)}function A(){w&&(clearTimeout(w),w=
0,F(!1),W.end())}function F(L){for(let Y of m?.fieldsets??[])Y.disabled=L}function K(){if(!m)return;let{items:L,skip:Y,where:te,
next:X,enough:ne,more:se}=m,ue=_().length;Y.textContent=H(L)?o["clear-and-skip"]:o.skip,te.textContent=M(o["question-of"],
{n:f+1,all:ue}),te.hidden=(r||i)&&ue===1,X.textContent=f===ue-1?o.done:o.next,ne.hidden=!T(ue);let pe=f===ue-1&&(!i||H(L)),
fe=t.items.some(de=>k(de)&&Ne(de,d));se.hidden=b||!pe||!fe}function T(L){return(n.enough==="at once"||f>0)&&f<L-1&&H(t.items)}
function V(){w||(S(),n.onDone(d))}let H=L=>L.some(({id:Y})=>d[Y]!=null);function ee(L,Y=!0){if(w)return;let te=_();if(f+=
L,f>=te.length){f=te.length-1,V();return}Q({focus:Y,again:L<0})}function le(L,Y){let te=`${u}-${L.id}`,X=s("legend",{id:`${te}\
-ask`},M(L.ask,d)),ne=L.hint?s("p",{class:"ajar-hint",id:`${te}-hint`},L.hint):null,se=[ne,Y.mark].filter(Boolean).map(({
id:de})=>de),ue=L.among?{...L,cards:Je(L,d)}:L,pe=p[L.kind](ue,oo(ue,d[L.id]),{words:o,level:a+1,group:te,change:de=>v(L,
de),say:U,remarks:n.remarks,sentences:n.sentences?.(L),isQuick:n.enough==="at once",isShort:l,...Y}),fe={class:`ajar-ite\
m ajar-${L.kind}`,tabindex:"-1","aria-describedby":se.join(" ")||null};return s("fieldset",fe,X,ne,pe)}function Q({focus:L=!1,
again:Y=!1}={}){let te=_();f=Math.max(0,Math.min(f,te.length-1));let X=te[f],ne=n.mark?.(X),se=ne?s("p",{class:"ajar-mar\
k",id:`${u}-${X[0].id}-mark`},ne):null,ue=s("div",{class:"ajar-moves ajar-onward"}),pe=f>0?()=>ee(-1):null,fe=X.map(z=>le(
z,{mark:se,again:Y,moves:ue,back:pe})),de=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(w)return;let z=d,Z=H(
X);if(d={...d,...Object.fromEntries(X.map(({id:j})=>[j,null]))},n.onChange(d),!Z){ee(1);return}Q({focus:!0}),P(o.cleared,
z)}}),Be=s("button",{type:"button",class:"ajar-next",onclick:()=>{w||(U(""),ee(1))}}),Le=s("p",{class:"ajar-where"}),ze=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{w||(b=!0,ee(1))}},i?o["add-why"]:o["ask-more"]),h=s("button",{type:"\
button",class:"ajar-link",onclick:V},o.enough);m={items:X,skip:de,where:Le,next:Be,fieldsets:fe,enough:h,more:ze},E.replaceChildren();
let C={type:"button",class:"ajar-back",onclick:pe};ue.replaceChildren(Be,pe?s("button",C,o.back):"",de);let B=fe.length===
1;se&&B&&fe[0].lastElementChild.before(se),O.replaceChildren(Le,...se&&!B?[se]:[],...fe,ue,...n.enough?[ze,h]:[]),K(),n.
onMove?.(f),L&&(fe[0].focus({preventScroll:!0}),Le.scrollIntoView({block:"nearest"}))}function ae(L){if(E.replaceChildren(),
!L||!n.help||g>L.kinds.length)return null;let Y=()=>{g=L.kinds.length+1,n.onAside?.(g),E.replaceChildren(),O.querySelector(
"[tabindex]").focus()},{help:te,needs:X}=n;return E.append(te.notice(L,{level:a+1,aside:Y,needs:X})),E.querySelector("[t\
abindex]")}function ye(L,{focus:Y=!1,danger:te=null}={}){m=null;let X=s(`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);O.
replaceChildren(s("div",{class:"ajar-reflection"},X,...L.flatMap(se=>rt(se,a+2)),n.below?.()??null),s("div",{class:"ajar\
-moves"},s("button",{type:"button",onclick:()=>{f=0,Q({focus:!0,again:!0})}},o.change),s("button",{type:"button",onclick:()=>{
let se=d;d={},f=0,g=0,n.onAside?.(0),n.onStartOver(),Q({focus:!0}),P(o["started-over"],se)}},o["start-over"])));let ne=ae(
te);Y&&(ne??X).focus()}function be(L){let Y=O.contains(document.activeElement);Y&&m&&!w||(A(),d={...L.answers},L.done?ye(
L.reflection,{focus:Y,danger:L.danger}):(f=L.at??Math.max(0,_().findIndex(te=>te.some(({id:X})=>d[X]==null))),Q()))}let{
done:R,reflection:J,danger:oe}=n;return be({answers:d,at:n.at,done:R,reflection:J,danger:oe}),{update:be,release:A,say:L=>{
A(),U(L)}}}var Pa=(e,t)=>s("details",{},s("summary",{},t["why-this"]),...e);function Wa(e){for(let t of e.querySelectorAll(
"input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var rt=({heading:e,
said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",{},a))):t.length?s(
"p",{class:"ajar-said"},t[0]):null,...n.map(a=>s("p",{},a))].filter(Boolean),_a={ruler(e,t,{group:n,change:o}){let a=Array.
from({length:11},(r,l)=>s("label",{class:"ajar-number"},s("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>o(
l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),s("span",{},`${l}`)));return s("div",{class:"ajar-scale"},
s("div",{class:"ajar-numbers"},...a),s("p",{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s(
"span",{id:`${n}-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:l}){let{chosen:i,
own:c}=t||{chosen:[],own:""},p=()=>a(i.length||c.trim()?{chosen:[...i],own:c}:null),u=e.many?"checkbox":"radio",d=e.cards.
map(k=>s("input",{type:u,name:o,value:k.id,checked:i.includes(k.id),onchange:b=>{e.many?i=i.filter($=>$!==k.id).concat(b.
target.checked?k.id:[]):(i=[k.id],c="",f&&(f.value="")),p()}})),f=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:k=>{
c=k.target.value,!e.many&&c.trim()&&(i=[],d.forEach(b=>{b.checked=!1})),p()}}):null,m=e.cards.map((k,b)=>s("label",{class:"\
ajar-card"},d[b],s("span",{},k.text))),g=l&&m.length>Ba?m.filter((k,b)=>b>=qa&&!d[b].checked):[];for(let k of g)k.hidden=
!0;let y=()=>{for(let k of g)k.hidden=!1;x.hidden=!0,g[0].querySelector("input").focus()},x=s("button",{type:"button",class:"\
ajar-link",hidden:!g.length,onclick:y},M(n["cards-more"],{n:g.length}));return s("div",{class:"ajar-cards"},s("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...m,x,f?s("label",{class:"ajar-own"},s("span",{},e.own),f):null,f&&e.
remark&&r?r(f,e):null)},text:ao,list:ro,date(e,t,{words:n,change:o,say:a}){let r=cn(new Date);return s("label",{class:"a\
jar-words"},s("span",{},n["pick-date"]),s("input",{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||null),l.value>=
"1000"&&l.value<r&&a(n["day-past"])}}))}};function Fa(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function io(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=Fa(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[o],
p=Math.max(0,l-c)-Math.max(0,i-l);return{part:o,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+c,ends:r+a.at(-1).end}}
var jt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function co({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:l}=t;if(r||l)return o;let i=({part:p,kind:u},d)=>d>o&&!a.includes(p)&&(u!=="moves"||n.some(Ua)),c=e.findIndex(
i);return c<0?null:c}var Ua=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function uo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:o,minutes:a,optional:r,dropped:i}}).filter(({part:o,optional:a})=>a&&o>n)}function po(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var Ha=new Set,dn=()=>{if(!document.hidden)for(let e of[...Ha])e(Math.random()*1e3)};window.addEventListener("online",dn);
window.addEventListener("pageshow",dn);document.addEventListener("visibilitychange",dn);function Va(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var $c=Va("ajar-presenter");var fo=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function mo(e,t){return e?!(t.protocol.startsWith("http")&&!fo.test(t.
hostname)&&fo.test(new URL(e).hostname)):!1}function ho(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var lt=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function fn(e,t){if(t?.kind!=="moves"){let l=t&&lt(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),o=n.at(-1),a=o?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:o,body:{moves:!0}}:null}function mn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:M(t["room-joined"],{n:e}):t["room-joined-none"]}function it({answered:e},{joined:t},n){return t>e?M(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:M(n["wall-answered"],{n:e})}function go(e,t){return e?e.over?t["wa\
ll-time-up"]:M(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function St({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function ko(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return M(n,{minutes:Math.abs(e)})}var $t=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"}),Ge=e=>!!e?.name.startsWith("check-in@");function Ce(e,t,...n){let o=e.querySelector(`.${t}`);if(o)return o.close(),null;let a=s("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var hn=(e,t,n="")=>s("button",{type:"button",class:n,onclick:t},
e);function Ot(e,t,n,o,a){let r=Ce(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},hn(n,()=>{r.close(),a()},"\
wall-primary"),hn(o,()=>r.close())))}var gn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function yo(e,{
question:t,body:n},o,a,r){if(n.moves){Ot(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=gn(t,
o);if(!l){r();return}let i=l===1?a["wall-still-one"]:M(a["wall-still"],{n:l});Ot(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function bo(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key\
-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=Ce(e,"wall-keys",s("h2",{},t["wall-keys"]),s("dl",
{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(l=>s("kbd",{},l))),s("dd",{},a)))),s("div",{class:"wall-an\
swers"},hn(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var Ie=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function kn({units:e,hands:t=0},n){let o=new Map,a=Ja(n);for(let r of e){
if(n.length&&!n.some(({id:p})=>p===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let c=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(c)||o.set(c,{kind:r.kind,heading:r.heading,shown:[]}),o.get(c).shown.push(Ga(r,
a))}return[...o.values()]}function Ja(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Ga({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:l,
withheld:i},c){let p=l&&(l.fine?Ya(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:o,labels:ct(a,r).map(u=>c.
get(`${t}:${u}`)??u),sizes:r,counts:p,n:p?Et(p):0,withheld:i??""}}function Ya(e,t){let n=0;return t.map(o=>(n+=o,Et(e.slice(
n-o,n))))}function ct(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var Et=e=>e.reduce(
(t,n)=>t+n,0),yn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),ge=({shown:e})=>e.filter(({counts:t})=>t);var wo=["wall-first","wall-second","wall-third"],Za={importance:0,confidence:1,readiness:2},xo=({id:e},t)=>wo[Za[e]??t%wo.
length],Me=e=>`${(100*e).toFixed(2)}%`,jo={"aria-hidden":"true"};function pt(e,t,n){return ge(e).length?{ruler:vo,move:vo,
sort:er,card:ar,choice:rr}[e.kind](e,t,n):[s("p",{class:"wall-calm"},St(e,t))]}function vo(e,t){let n=Math.max(...ge(e).
flatMap(({counts:o})=>o));return[s("div",{class:"wall-figures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:o.labels,i=e.kind==="move"?[1,1,1]:o.sizes,c=e.
shown.length>1?o.heading:"";return $o({...o,heading:c,labels:l,sizes:i},r,n,xo(o,a),t)}))]}function So(e,t){let[n,o]=e,a=o.
shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
s("div",{class:"wall-figures"},...a.map(([i,c],p)=>$o(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.
counts),l,xo(c,p),t))),Co([["wall-then",n.moment],["wall-solid",o.moment]])]}function $o({heading:e,labels:t,sizes:n},o,a,r,l){
let i=Et(n),c=.03,p=0,u=n.flatMap((f,m)=>{let w=p/i+(p?c/2:0);p+=f;let g=p/i-w-(p<i?c/2:0);return o.flatMap(({counts:y,isEarlier:x},k)=>{
let b=w+k*g/o.length;return Qa(y[m]/a,y[m],b,g/o.length,x)})}),d=t.map((f,m)=>`${f}: ${o.at(-1)?.counts[m]??""}`);return s(
"figure",{class:r},e?s("figcaption",{class:"wall-whole"},e):null,o.length?he("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...u):s("p",{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...Xa(t,
n)))}function Qa(e,t,n,o,a){let r=1-e;return[he("rect",{x:Me(n),y:Me(r),width:Me(o),height:Me(e),class:a?"wall-then":"wa\
ll-solid"}),he("text",{x:Me(n+o/2),y:Me(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Xa(e,t){return e.map((n,o)=>{
let a=s("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[o]),a})}function er(e,t,n){let o=[...ge(e)].
sort((i,c)=>or(i.counts,c.counts)),a=Math.max(...o.map(({n:i})=>i)),[{labels:r}]=o;if(r.length>bn.length)return[Mt(o.map(
i=>nr(i,t)),n,t)];let l=o.map(({name:i,counts:[c,...p]},u)=>{let f=!u&&i.length+r[0].length<tr?`${c} ${r[0]}`:`${c}`;return ut(
i,f,sr([c,...p],a))});return[Mt([...l,...Eo(e,t)],n,t),Co(r.map((i,c)=>[bn[c],i]))]}var tr=24;function nr({name:e,labels:t,
counts:n,n:o},a){let r=Math.max(...n),l=t.filter((c,p)=>n[p]===r).join(" / "),i=M(a["wall-of"],{n:r,of:o});return ut(e,i,
[],s("p",{class:"wall-muted"},l))}var or=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},bn=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function sr(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,Ct(
bn[a],r,o/t)})}function Ct(e,t,n){let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return he(
"rect",{class:e,x:Me(t+r),y:Me(o),width:Me(Math.max(0,n-2*r)),height:Me(a)})}function ar(e,t,n){let o=ge(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Mt([...Oo(o,t),...Eo(e,t)],n,t)]}function rr(e,t,n){let[{labels:o,counts:a,
n:r}]=ge(e),l=o.map((i,c)=>({name:i,count:a[c],n:r}));return[Mt(Oo(l,t),n,t)]}function Oo(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>ut(a,l?`${r}`:M(t["wall-of"],{n:r,of:n}),
[Ct("wall-rest",0,1),Ct("wall-pile-1",0,r/n)]))}function Eo({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>
e.length/2?[ut(M(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:o})=>ut(o,"",[],s("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var ut=(e,t,n,o=null)=>s("li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?he(
"svg",jo,...n):null,o);function Mt(e,t=e.length,n={}){let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"wall-muted"},M(n["wall-more"],{n:a}))),o}var Co=e=>s("ul",{class:"\
wall-key"},...e.map(([t,n])=>s("li",{},he("svg",jo,Ct(t,0,1)),n)));var lr=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),ir=/^data:image\/(svg\+xml|png|jpeg);/,
_e=e=>e.flatMap(cr);function cr(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?ir.test(n.src)?[ur(n)]:[]:lr.has(t)?[s(t,{},..._e(o))]:_e(o)}var ur=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var At=4,dt=({path:e,size:t},n,o)=>he("svg",{class:o,viewBox:`${-At} ${-At} ${t+2*At} ${t+2*At}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},he("path",{stroke:"#000",d:e}));function ft(e,t){return ge(e).length?{ruler:dr,move:pr,sort:mr,card:hr,choice:gr}[e.kind](e,t):e.heading}var Ye=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Mo=({shown:e})=>e.every(({counts:t})=>t),pr=(e,t)=>t["wall-moved"];function Ao({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Ye(t),Ye(t)]}function dr(e,t){
let n=ge(e),o=new Map;for(let u of n){let d=yn(u);o.set(d,[...o.get(d)??[],u])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].
map(([u,d])=>fr(d,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>Ao(u,t)),c={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,M(p,c)].filter(Boolean).join(" ")}function fr(e,t,n,o){
let[a,r]=e.map(p=>Ao(p,o)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?M(o["wall-most-all"],c):M(r?o["wall-most-two"]:o["wall-most"],c)}function mr(e,t){let n=ge(e),o=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(p=>yn(p)===c)})),{pile:a,most:r}=o.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return Mo(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return M(
l??t["wall-sorted-many"],{pile:Ye(a),card:Ye(r[0].name),other:Ye(r.at(-1).name),n:r.length,all:n.length})}function hr(e,t){
let n=ge(e).map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return To(n,e,t)}function gr(e,t){let[{labels:n,counts:o,
n:a}]=ge(e);return To(n.map((r,l)=>({name:r,count:o[l],n:a})),e,t)}function To(e,t,n){let o=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:d})=>2*u>d),r=a.length?a:e.filter(({count:u})=>u&&u===o);if(!a.length&&!Mo(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",p=""]=r.map(({name:u})=>Ye(u));return M(
i,{card:c,other:p,n:r.length})}function Lt({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return $e("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?Lo({deck:e,way:t,panel:n,words:o}):
$e("text",Ae(e?.title??""));if(!i&&l.join&&t)return Lo({deck:e,way:t,panel:n,words:o});let p=lt(n,c),u=i?null:po(l.timer,
a,c.minutes),d={deck:e,way:t,panel:n,words:o,slide:c,question:p,left:u},f=(Or[c.kind]??Tt)(d);return f.dataset.slide=r??
l?.slide,c===e.slides[0]&&f.append(...Io(e)),n.practice&&f.append(s("p",{class:"wall-practice"},o["wall-practice"])),f}var $e=(e,...t)=>s(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Ae=e=>s("h1",{},e);function Tt({slide:e,way:t,panel:n,words:o,
left:a}){let r=_e(e.body),l=r.flatMap(c=>kr(c)),i=r.filter(c=>c.textContent.trim());return $e(e.kind,Ae(e.title),s("div",
{class:"wall-body"},s("div",{class:"wall-words"},...i.map(br)),...l.map(c=>s("div",{class:"wall-picture"},c))),Nt({way:t,
panel:n,words:o,left:a}))}function kr(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var yr=5;function br(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>wn(o)<o.childNodes.length)||!t.every(wn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=wn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function wn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=yr;)o+=2;return o}function wr({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&Ie(a))return Sr({slide:e,panel:n,words:o,question:a,left:r});let i=e.items,[c]=i.length===1?i:[];return $e(
"question",Ae(c?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...c?[vr(c)]:[xr(i)],Nt({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function vr({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},No(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>s("li",{class:r?
"wall-whole":null},r||l)))}var xr=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?No(o,a):null))),No=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),jr=5;
function Sr({slide:e,panel:t,words:n,question:o,left:a}){let r=kn(o,e.items),l=r.filter(p=>ge(p).length),[i=r[0]]=l,c=Nt(
{way:null,panel:t,words:n,left:a,answered:o});return l.length<2?$e("chart",Ae(l.length?ft(i,n):n["wall-held-title"]),...pt(
i,n),c):$e("chart",Ae(e.title),s("div",{class:"wall-groups"},...l.map(p=>s("section",{},s("h2",{},ft(p,n)),...pt(p,n,jr)))),
c)}function $r({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:kn(u,[]),question:u})).filter(({groups:u})=>u.some(d=>ge(d).length)),l=u=>r.map(({moment:d,groups:f})=>({
moment:d,...f.find(m=>m.kind===u)})).filter(({shown:d})=>d&&ge({shown:d}).length),[i]=l("move").slice(-1),c=l("ruler"),p=Nt(
{way:o,panel:t,words:n,left:a});return i?$e("chart",Ae(ft(i,n)),...pt(i,n),s("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?$e("chart",Ae(n["room-group"]),...So([c[0],c.at(-1)],n)):c.length?$e("chart",Ae(ft(c[0],n)),...pt(c[0],n)):$e(
"text",Ae(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var Or={text:Tt,story:Tt,help:Tt,question:wr,moves:$r},
Io=e=>e?.logo?_e([["img",e.logo]]).map(Er):[],Er=e=>(e.className="wall-logo",e);function Lo({deck:e,way:t,panel:n,words:o}){
return $e("join",Ae(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[Mr(t.wifi,o)]:[],s("div",{class:"wall-scans"},
t.wifi?s("p",{},o["wall-then"]):null,vn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),s("p",{class:"wall-a\
ddress"},...t.address.split(/(?<=[.:/])/).map(Cr)),s("p",{class:"wall-muted"},o["room-type-code"]),s("p",{class:"wall-co\
de"},t.code),s("p",{class:"wall-count"},mn(n,o)))),...Io(e))}var Cr=e=>s("span",{},e,s("wbr")),Mr=(e,t)=>s("div",{class:"\
wall-scans"},s("p",{},M(t["wall-wifi"],{name:e.name})),vn(e,t)),vn=(e,t)=>dt(e,t["room-scan-alt"],"wall-scan"),Ar=e=>e.replace(
"-","‑");function Nt({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:l}){let i=go(o,n),c=a&&(a.state!=="r\
eady"||a.hands>0),p=c?it(a,t,n):r&&e?mn(t,n):"",u=l?it(l,t,n):"";if(!e&&!i&&!p&&!u)return null;let d=s("footer",{class:r?
"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&d.style.setProperty("--left",`${100*o.share}%`),e&&r?d.append(
vn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):d.append(s("p",{class:"\
wall-muted"},e?M(n["wall-join-line"],{address:e.address,code:Ar(e.code)}):u)),d.append(s("p",{class:"wall-now"},p?s(c?"b":
"span",{class:c?null:"wall-joined"},p):null,i?s("span",{class:"wall-time"},i):null)),d}var jn=[4.6,5.6,6.6,7.4,8.2],Sn=2,Tr=["","tight","tight columns"],xn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Lr=5.4;function Do(e,t=Sn){let n=jn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:xn.at(-1),text:0};for(let a of[...Tr,...xn]){if(o.text>=Lr||o.text&&xn.includes(a))break;let r=Nr(e,a,n);r>o.text&&
(o={layout:a,text:r})}return Bo(e,o.layout,o.text||4.6),o.text>0}function Nr(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(Bo(e,t,
Math.max(o,4.6)),Ir(e))return Math.max(o,4.6);return 0}function Bo(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Ir=e=>Ro(e)&&[...e.querySelectorAll(".wall-whole")].every(Ro),Ro=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var It=e=>!!e?.units.length&&e.state!=="open"&&!Ie(e),Po=e=>It(e)&&!Ge(e);function Wo(e,{question:t,slide:n,words:o,count:a}){
let r=t.units.filter(({kind:y})=>y!=="move"),l=new Map(r.map(y=>[y.id,qo(y).map(()=>0)])),i=0,c=0,p=s("div",{}),u=Ce(e,"\
desk-hands",p);if(!u)return;let d=()=>Math.max(c,...[...l.values()].map(y=>y.reduce((x,k)=>x+k,0))),f=(y,x,k)=>s("div",{
class:"desk-stepper"},s("span",{},y),s("button",{type:"button","aria-label":M(o["desk-fewer"],{label:y}),onclick:()=>k(-1)},
"−"),s("output",{},`${x}`),s("button",{type:"button","aria-label":M(o["desk-more"],{label:y}),onclick:()=>k(1)},"+"));
function m(y=""){let x=r[i],b=n.items.find(({id:E})=>E===x.item)?.cards.find(({text:E})=>E===x.card),$=l.get(x.id),D=i===
r.length-1,N=E=>()=>{i+=E,m()};p.replaceChildren(s("p",{class:"desk-small"},M(o["desk-hands-where"],{n:i+1,all:r.length})),
s("h2",{},x.card||x.heading),b?.short?s("p",{class:"desk-small"},x.heading):"",...qo(x).map((E,O)=>f(E,$[O],I=>{$[O]=Math.
max(0,$[O]+I),m(`${O} ${I}`)})),D?f(o["room-people"],d(),E=>{c=Math.max(0,d()+E),m(`people ${E}`)}):"",s("div",{class:"w\
all-answers"},i?s("button",{type:"button",onclick:N(-1)},o.back):"",D?s("button",{type:"button",class:"wall-primary",onclick:g},
o["room-count"]):s("button",{type:"button",class:"wall-primary",onclick:N(1)},o["desk-next-card"]),D?"":s("button",{type:"\
button",onclick:g},o["desk-enough"]),s("button",{type:"button",onclick:()=>u.close()},o["wall-close"]))),w(y)}function w(y){
let x=[...p.querySelectorAll(".desk-stepper")],[k,b]=y.split(" "),$=k==="people"?x.at(-1):x[Number(k)||0],[D,N]=$.querySelectorAll(
"button");(b==="-1"?D:N).focus()}function g(){let y=d();if(!y)return;let k=[...l].filter(([,b])=>b.some(Boolean)).map(([
b,$])=>{let{kind:D}=r.find(N=>N.id===b);return[b,D==="card"?[$[0],y-$[0]]:$]});u.close(),a(Object.fromEntries(k),y)}m()}
var qo=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):ct(t,n);var Rr={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},Rt=["","dark","light","contrast"],Dr=new Map(Object.entries(Rr).flatMap(
([e,t])=>t.map(n=>[n,e]))),Br="input, textarea, select, [contenteditable]:not([contenteditable=false])";function qr(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:l,isComposing:i}=e;if(o||a||r||l||i)return;let c=e.composedPath?.()[0]??
n;if(!(c?.closest?.(Br)||c?.closest?.("dialog[open]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Dr.get(t.length===1?t.toLowerCase():t)}function _o(e){let t=n=>{let o=qr(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function Fo(e,{deck:t,panel:n,way:o},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},p=t.slides[c.slide]?.
part,u=y=>()=>{g.close(),y()},d=(y,x,...k)=>s("button",{type:"button",onclick:u(y),...x},...k),f=y=>s("small",{},M(a["re\
mote-minutes"],{minutes:y})),m=t.parts.map((y,x)=>s("li",{},d(()=>r("go",{slide:jt(t,x)}),{"aria-current":x===p?"step":null,
class:c.dropped.includes(x)?"remote-dropped":null},y.title,c.dropped.includes(x)?s("small",{},a["remote-is-dropped"]):f(
y.minutes)))),w=uo(t,c).map(({part:y,title:x,minutes:k,dropped:b})=>s("li",{},s("span",{},x),d(()=>r(b?"keep":"drop",{part:y}),
{"aria-label":`${b?a["remote-keep"]:M(a["remote-drop"],{minutes:k})}: ${x}`},b?a["remote-keep"]:M(a["remote-drop"],{minutes:k})))),
g=Ce(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...m),...w.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...w)]:[],s("div",{class:"remote-more"},o?d(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Oe=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function Uo(e,t,n){let o=s("div",{}),a=Ce(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??o.querySelector("button"))?.focus()},a.refresh())}function Ho(e,t,n,{
press:o}){o({desk:"remote"}),Uo(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c,wall:p}=t(),u=c.presenters.
filter(({kind:f,used:m})=>f==="remote"&&m),d=!!p&&(!l||i);return[s("h2",{},n["desk-remote"]),d&&r?dt(r,n["desk-remote-sc\
an"],"desk-scan"):"",d&&!r&&!u.length?s("p",{},n["room-one-moment"]):"",s("p",{},d?n["desk-remote-how"]:n["desk-remote-i\
nside"]),d?"":Oe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),d&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...u.map(({id:f},m)=>s("p",{class:"desk-line"},M(n["desk-remote-there"],{n:m+
1})," ",Oe(n["desk-remote-end"],()=>o({desk:"revoke",id:f})))),s("div",{class:"wall-answers"},d?Oe(n["desk-remote-new"],
()=>o({desk:"remote"})):"",Oe(n["wall-close"],a))]})}function zo(e,t,n,{press:o,step:a}){let r=Pr(n,o);Uo(e,"desk-reach",
l=>{let{way:i,join:c,inside:p,practice:u,panel:d}=t(),f=s("span",{role:"status"});if(!i||p)return[s("h2",{},n["desk-phon\
es"]),s("p",{},u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":Oe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},Oe(n["wall-close"],l))];let m=`${c.address}/${c.code}`,w=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:w.value})},...c.addresses.map(({ip:g,network:y})=>s("option",{value:g,
selected:g===c.picked?"":null},`${g} (${y})`)));return[s("h2",{},n["desk-phones"]),dt(i,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},i.address)," · ",s("b",{},i.code)),s("p",{},d.joined?M(n["desk-reached"],{n:d.joined}):
n["desk-reach-try"]),d.hosts.length?s("p",{class:"desk-small"},M(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",c.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",w):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(g=>s("li",{},Wr(n)[g])))),s("div",{class:"wall-answers"},Oe(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(m),f.textContent=n["desk-copied"]}),Oe(n["desk-card"],()=>o(
{desk:"card"})),Oe(n["remote-join-show"],()=>{l(),a("join")}),Oe(n["wall-close"],l),f)]})}function Pr(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>s("p",{},s("label",{class:"ajar-words",for:l.id},r),l);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),Oe(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var Wr=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});function Ko(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-start-${window.ajarForms}`,a=({id:b,
title:$})=>s("option",{value:b},$),r=(b,$)=>M(t["desk-meeting"],{title:b,n:$}),l=s("select",{id:`${o}-meeting`},s("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:b,title:$,part:D,minutes:N})=>a({id:b,title:r(D?`${$}: ${D}`:$,N)}))),
s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:b,title:$,minutes:D})=>a({id:b,title:r($,D)}))));e.meeting&&
(l.value=e.meeting);let i=s("select",{id:`${o}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=s("selec\
t",{id:`${o}-country`},...e.countries.map(a),s("option",{value:""},t["desk-elsewhere"]));c.value=e.country||_r(e.countries);
let p=["phones","none","practice"].filter(b=>!(e.server&&b!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=p.map(
(b,$)=>s("input",{type:"radio",name:o,value:b,checked:$===0?"":null,"aria-describedby":`${o}-${b}`})),f=s("input",{type:"\
password",spellcheck:"false",id:`${o}-key`}),m=s("p",{hidden:!0},s("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),w=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),g=s("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),y=(b,$)=>s("p",{},s("label",{class:"ajar-words",for:$.id},b),$),x=s("form",{class:"ajar-start",onsubmit:b=>{b.preventDefault(),
g.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:d.find(({checked:$})=>$).value,
key:f.value}),f.value=""}},s("h2",{},t["desk-start"]),w,y(t["desk-which"],l),s("div",{class:"ajar-start-two"},y(t["desk-\
couple"],i),y(t["desk-country"],c)),s("fieldset",{},s("legend",{},t["desk-how"]),...p.map((b,$)=>s("label",{class:"ajar-\
start-way"},d[$],s("span",{},s("b",{},u[b][0]),s("small",{id:`${o}-${b}`},u[b][1]))))),m,s("p",{},s("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),g));function k({problem:b,busy:$,needsKey:D,state:N}){w.textContent=b??"",w.hidden=
!b,m.hidden=!D,$||(g.textContent=N==="ended"?t["room-ended"]:"")}return{element:x,update:k}}function _r(e){let t=(navigator.
languages??[]).map(o=>o.split("-")[1]);return e.find(({id:o})=>t.includes(o))?.id??e[0]?.id??""}function Vo({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:ct(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return s("tr",{},s("th",{scope:"row"},a.card||
a.heading),s("td",{},l.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}var Fr=["open","close","reveal"];function Jo(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,c=ho(),p=(j,q,G={})=>s("button",{type:"button",onclick:q,...G},...[j].flat()),u=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=Se(n,j=>{j?d.
textContent=j:C()}),m=j=>{f.begin(),o(j,{awaited:!0})},w=0,g="",y=(j,q={})=>{w=Math.max(w,r.steps??0)+1,m({desk:"step",step:{
step:j,...q},n:w})},x=()=>r.panel,k=()=>x()?.stage,b=()=>r.deck?.slides[k()?.slide],$=()=>b()&&lt(x(),b()),D=$n("desk-wa\
ll",{inert:!0}),N=$n("desk-wall",{inert:!0}),E=$n("desk-screen",{hidden:!0}),O=()=>{E.host.hidden=!1,ne(),E.host.requestFullscreen?.().
catch(()=>{})},I=()=>{E.host.hidden=!0,_()&&document.exitFullscreen(),ne()},_=()=>document.fullscreenElement===E.host;E.
host.addEventListener("fullscreenchange",()=>{_()||I()});let U=s("p",{class:"desk-clock"}),W=s("p",{class:"desk-plan"}),
P=s("ol",{}),v=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),S=s("p",{class:"desk-count"}),A=s("p",{}),F=s(
"p",{class:"desk-small"}),K=s("div",{}),T=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),V=s("div",{class:"desk-tools"},T,p(n["desk-here"],O),p(n["desk-remote"],()=>Ho(Q,()=>r,n,{press:m})),p(n["d\
esk-phones"],()=>zo(Q,()=>r,n,{press:m,step:y})),p(n["remote-parts"],ye),p(n["desk-end"],be,{class:"desk-end"})),H={back:p(
[n.back,s("kbd",{},"←")],()=>y("back")),open:p([n["room-ask-open"],s("kbd",{},"O")],()=>R("open")),close:p([n["room-as\
k-close"],s("kbd",{},"C")],()=>R("close")),reveal:p([n["room-ask-reveal"],s("kbd",{},"R")],()=>R("reveal")),blank:p([n["\
remote-blank"],s("kbd",{},"B")],()=>y("blank")),hands:p([n["desk-hands"],s("kbd",{},"H")],J),next:p([n.next,s("kbd",{},n["\
desk-clicker"])],()=>y("next"))},ee=p(n["room-ask-reset"],()=>Ot(Q,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>R("reset"))),le=p("",()=>y(k()?.timer?"pause":"timer")),Q=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},U,W,V),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},P),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),D.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),N.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),S,A,F,s("p",{class:"desk-more"},le,ee))),s("\
section",{class:"desk-notes"},s("h2",{},n["remote-notes"]),v,K),s("div",{class:"desk-moves"},u,d,s("div",{class:"desk-pa\
d"},...Object.values(H))),E.host),ae=Ko(t,{words:n,begin:j=>m({desk:"begin",...j})});e.replaceChildren(ae.element,Q);function ye(){
Fo(se(),{deck:r.deck,panel:x(),way:r.way},n,{step:y})}function be(){let j=x().questions.some(Ie),q=(re,me)=>p(me,()=>m({
room:"take",what:re,paper:t.paper})),G=Ce(Q,"desk-ending",s("p",{},n["desk-end-sure"]),j?s("p",{class:"desk-more"},q("pa\
ge",n["desk-take-page"]),q("table",n["desk-take-table"])):"",s("div",{class:"wall-answers"},p(n["room-end"],()=>{G.close(),
m({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>G.close())))}function R(j){if(w>(r.steps??0)){g=j;return}
if(j==="reveal"){let G=fn(x(),b()),re=()=>m({desk:"question",id:G.question.id,do:j,...G.body});G&&yo(se(),G,x(),n,re);return}
let q=$();q&&m({desk:"question",id:q.id,do:j})}function J(){let j=$();if(!(E.host.hidden?It:Po)(j))return;let G=(re,me)=>m(
{desk:"question",id:j.id,do:"hands",counts:re,people:me});Wo(se(),{question:j,slide:b(),words:n,count:G})}let oe={keys:()=>bo(
se(),n),full:()=>E.host.hidden?O():I(),larger:()=>Y(1),smaller:()=>Y(-1),hands:J,parts:ye,look(){let{look:j=""}=E.wall.dataset;
E.wall.dataset.look=Rt[(Rt.indexOf(j)+1)%Rt.length]}},L=Sn;function Y(j){L=Math.min(jn.length-1,Math.max(0,L+j)),ne()}function te(j){
return!r.deck||!Q.offsetParent||Q.closest("[inert], .lm-mod-hidden")?!1:(oe[j]?oe[j]():Fr.includes(j)?R(j):y(j==="timer"?
k()?.timer?"pause":"timer":j),!0)}a(_o(te));let X=setInterval(()=>{!Q.hidden&&Q.isConnected&&pe()},1e3);a(()=>clearInterval(
X));function ne(){if(!r.deck||!k())return;let j={deck:r.deck,way:r.way,panel:x(),words:n,now:c.now()},q=co(r.deck,x());ue(
D.wall,Lt(j)),N.host.hidden=q===null,q!==null&&ue(N.wall,Lt({...j,slide:q})),E.host.hidden||ue(E.wall,Lt(j),L)}let se=()=>E.
host.hidden?Q:E.wall;function ue(j,q,G){j.querySelector(".wall-face")?.remove(),j.prepend(q),Do(q,G)}function pe(){if(!r.
deck)return;let j=io(r.deck,k(),c.now());if(U.textContent=$t(c.now()),!j)return;let q=j.begun?ko(j.late,n):n["remote-not\
-begun"],G=j.begun?M(n["remote-planned"],{part:$t(j.partEnds),end:$t(j.ends)}):"";W.replaceChildren(s("b",{class:j.late>
0?"desk-late":null},q),G&&` · ${G}`,s("br"),s("span",{class:"desk-small"},r.deck.parts[j.part].title));for(let[re,me]of[
...P.children].entries())me.className=re<j.part?"done":re===j.part?"here":"",me.classList.toggle("dropped",k().dropped.includes(
re));j.part!==i&&fe(j.part)}function fe(j){P.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=j;let q=P.
children[j];q.firstChild.setAttribute("aria-current","step");let{parentNode:G}=P,re=(me,st)=>q[me]+q[st]/2-G[st]/2;G.scrollTo(
re("offsetLeft","offsetWidth"),re("offsetTop","offsetHeight"))}function de(){i=null,P.replaceChildren(...r.deck.parts.map(
({title:j},q)=>s("li",{},p(j,()=>y("go",{slide:jt(r.deck,q)})))))}function Be(){if(l===b()?.id)return;l=b()?.id;let j=b()?.
notes.length?_e(b().notes):[s("p",{},n["remote-no-notes"])];v.replaceChildren(...j),v.scrollTop=0}function Le(){let j=$();
S.textContent=j&&(j.state!=="ready"||j.hands)?it(j,x(),n):"",A.textContent=r.way?M(n["desk-joined"],{n:x().joined}):n["d\
esk-no-phones"],F.textContent=h({units:j?.units??ze()}),K.replaceChildren(...j?Vo(j,n):[]),H.hands.firstChild.data=n[Ge(
j)?"desk-slips":"desk-hands"],H.hands.disabled=!It(j),ee.hidden=!j?.answered||!j.may_reset;let q=b()?.minutes??0;le.hidden=
!q&&!k()?.timer,le.textContent=k()?.timer?n["desk-timer-pause"]:M(n["remote-timer"],{minutes:q});for(let G of["open","cl\
ose"])H[G].hidden=!r.way;H.hands.hidden=!!r.way&&(H.hands.disabled||!j),H.open.disabled=!j||j.state==="open"||!r.way,H.close.
disabled=j?.state!=="open",H.reveal.disabled=!fn(x(),b());for(let G of Object.values(H))G.classList.remove("wall-primary");
ot().classList.add("wall-primary"),H.blank.setAttribute("aria-pressed",!!k()?.blank)}function ot(){let j=$();return j?Ie(
j)?H.next:j.state==="ready"&&!H.open.disabled?H.open:!r.way&&!j.answered&&!H.hands.disabled?H.hands:H.reveal.disabled?H.
next:H.reveal:H.reveal.disabled?H.next:H.reveal}let ze=()=>{if(b()?.kind!=="moves")return[];let[j]=x().questions.filter(
q=>Ge(q)&&Ie(q)).slice(-1);return j?.units.filter(({kind:q})=>q==="move")??[]};function h({units:j}){let q=j.filter(({snapshot:G,
withheld:re})=>!G&&re);return q.length?St({shown:q},n):""}function C(){let j=$();d.textContent=B(j)}function B(j){if(k()?.
blank)return n["remote-is-blank"];if(!j)return"";let q=gn(j,x());return q===1?n["remote-still-one"]:q?M(n["remote-still"],
{n:q}):j.state==="open"?n["room-is-open"]:j.hands&&!Ie(j)?M(n["desk-counted"],{n:j.hands}):!r.way&&j.state==="ready"&&j.
units.length?n[Ge(j)?"desk-slips-how":"desk-hands-how"]:""}function z(j){let q=r;r={...r,...j},r.busy||f.end(),u.textContent=
r.problem??"",u.hidden=!r.problem;let G=r.state==="open"&&!!(r.deck&&k());if(ae.update(r),ae.element.hidden=G,Q.hidden=!G,
!G)return;q.panel!==r.panel&&c.set(x().now),q.deck!==r.deck&&de(),T.hidden=!mo(r.wall,window.location),T.hidden||(T.href=
r.wall);for(let me of Q.querySelectorAll("dialog"))me.refresh?.();pe(),Be(),Le(),C(),ne();let re=g;g="",re&&R(re)}let Z=new ResizeObserver(
ne);for(let{host:j}of[D,E])Z.observe(j);return a(()=>Z.disconnect()),{update:z}}function $n(e,t){let n=s("div",{class:e,
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,o),{host:n,wall:o}}var Ur=e=>e;function we(e,t){e.innerHTML=Ur(t)}function Dt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>s("option",{value:r,selected:r===n},l)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Ze(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Bt(e,t){let n=i=>[...e.querySelectorAll(
i)],o=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=o.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Go(e,{words:t,send:n,onDispose:o}){let a={},r=null,l=!1,i="",c=s("div",{}),p=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=Se(t,W=>{d.textContent=W}),m=En(t),w=Dt(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,c,d),m.dialog);let g=W=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(W,{awaited:!0}))},y=(W,P)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>g(P)},W),x=(...W)=>s(
"div",{class:"ajar-moves ajar-many"},...W);function k(){let W=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${U}\
-key`,"aria-describedby":`${U}-key-how`}):null,P=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(W&&!W.value){W.focus();return}g({room:"open",...W?{key:W.value}:{}}),W&&(W.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?M(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),W?s("label",{class:"ajar-words",for:W.
id},t["room-host-key"]):null,W?s("p",{class:"ajar-hint",id:`${U}-key-how`},t["room-host-key-how"]):null,W,x(P,a.elsewhere?
null:y(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:x(...[12,3].
map(v=>y(M(t["room-rehearse"],{n:v}),{room:"rehearse",phones:v})))]}let b=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),x(y(t["room-go-on"],{room:"go-on"}),y(t["room-end"],{room:"end"}))];function $(){let W=s("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),P=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:M(t["room-line"],{code:a.
code})),v=a.address?W:null;return r?[D(),s("div",{class:"ajar-door-line"},P,u,v),N(),O()]:[s("h2",{},t["room-title"]),D(),
N(),P,a.address?Yo(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?E():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},u,v,a.inside&&!a.practice?y(t["room-widen"],
{room:"widen"}):null),O()]}let D=()=>a.practice?s("p",{},mt(t)):null,N=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function E(){let W=s("select",{id:`${U}-address`,onchange:()=>n({room:"pick",ip:W.value})},...a.addresses.map(
({ip:P,network:v})=>s("option",{value:P,selected:P===a.picked},`${P} (${v})`)));return s("label",{class:"ajar-words",for:W.
id},s("span",{},t["room-address"]),W)}function O(){let W=s("div",{}),P=s("button",{type:"button",onclick:()=>A(!1)},t["r\
oom-end-no"]),v=s("button",{type:"button",onclick:()=>A(!0)},t["room-end"]),S=()=>W.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),x(P,y(t["room-end"],{room:"end"}))]:[v]),A=K=>{l=K,S(),(l?P:v).focus()};S();let F=(K,T)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...T()},{awaited:!0})},K);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?x(F(t["room-take-table"],()=>({
what:"table"})),F(t["room-take-page"],()=>({what:"page",paper:w.value()})),w.element()):null,s("p",{},t["room-end-how"]),
W)}function I(W){a={...a,...W},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let P=On(t,a.joined);
u.textContent!==P&&(u.textContent=P),m.update(a,P),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),_()}let _=Ze(c,()=>{let{joined:W,problem:P,...v}=a,S=JSON.stringify([v,r]);if(S===
i)return;i=S;let A={open:$,lost:b}[a.state]??k;Bt(c,()=>c.replaceChildren(...A().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let U=`ajar-door-${window.ajarForms}`;return qt(e,()=>n({room:"look"}),o),{update:I}}var On=(e,t)=>t?t===
1?e["room-joined-one"]:M(e["room-joined"],{n:t}):e["room-joined-none"],mt=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Yo(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return we(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function En(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){o.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?s("p",{},mt(e)):"",Yo(e,r),o):(n.close(),t.replaceChildren()))}}}function qt(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function Pt(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,u)=>{let d=s("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return we(d,
p),d.firstElementChild.setAttribute("aria-hidden","true"),d},c=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),i(n,"wide"),i(o,"narrow"),s("details",{open:c},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...a.map(p=>s("th",{scope:"col"},p)))),s("tbody",{},...r.map(([p,...u])=>s("tr",{},s(
"th",{scope:"row"},p),...u.map(d=>s("td",{},d??"–")))))))))}function Zo({units:e,slips:t},{words:n,ask:o,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=m=>s("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${r}-people`,
min:1}),p=m=>Math.max(0,Math.floor(Number(m.value)||0)),u=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let w=e.filter(
k=>k.item===m),g=(k,b)=>{let $=i({"aria-label":[k.card,u(k)[b]].filter(Boolean).join(": ")});return l.set(k.id,[...l.get(
k.id)??[],$]),$},y=w.length===1&&!w[0].card?w[0].bands.map((k,b)=>[k,[g(w[0],b)]]):w.map(k=>[k.card,u(k).map((b,$)=>g(k,
$))]),x=w[0].card?["",...u(w[0])]:null;return s("table",{},s("caption",{},o(m)),x&&x.length>2?s("thead",{},s("tr",{},...x.
map(k=>k?s("th",{scope:"col"},k):s("td",{})))):null,s("tbody",{},...y.map(([k,b])=>s("tr",{},s("th",{scope:"row"},k),...b.
map($=>s("td",{},$))))))};function f(){let m=new Map(e.map(x=>[x,l.get(x.id).map(p)])),w=Math.max(...[...m.values()].map(
x=>x.reduce((k,b)=>k+b,0))),g=p(c)||w;if(!g){c.focus();return}let y=Object.fromEntries([...m].map(([x,k])=>[x.id,x.kind===
"card"?[k[0],Math.max(0,g-k[0])]:k]));a({counts:y,people:g})}return s("details",{class:"ajar-hands"},s("summary",{},n[t?
"room-slips":"room-hands"]),s("p",{},n[t?"room-slips-how":"room-hands-how"]),s("form",{onsubmit:m=>{m.preventDefault(),f()}},
...[...new Set(e.map(m=>m.item))].map(d),s("label",{class:"ajar-words",for:c.id},s("span",{},n["room-people"]),c),s("div",
{class:"ajar-moves"},s("button",{type:"submit"},n["room-count"]))))}function Qo(e,{words:t,send:n,onDispose:o,form:a,ask:r}){let l={not:{}},i=!1,c="",p="",u=!1,d=(T,V={})=>{u=T==="reveal",
D.begin(),n({question:e.of,do:T,...V},{awaited:!0})},f=s("div",{class:"ajar-results",hidden:!0}),m=s("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),w=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),g=s("span",{}),y=s("p",
{class:"ajar-counts"}),x=Hr(e.minutes,t,o),k=s("button",{type:"button",class:"ajar-link",onclick:()=>U(!i)}),b=s("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),$=(...T)=>{b.textContent!==T[0]&&b.replaceChildren(...T)},D=Se(t,T=>$(
T||p)),N={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},E=Object.
keys(N).filter(T=>e.units.length||T==="open"||T==="close"),O=Object.fromEntries(E.map(T=>[T,s("button",{type:"button",onclick:()=>{
O[T].getAttribute("aria-disabled")?$(I(T)):T==="reset"?_():d(T)}},N[T])])),I=T=>l.busy?t["room-one-moment"]:l.not[T];function _(){
let T=s("button",{type:"button",class:"ajar-link",onclick:()=>{$(""),O.reset.focus()}},t["home-no"]),V=s("button",{type:"\
button",class:"ajar-link",onclick:()=>{$(""),O.reset.focus(),d("reset")}},t["room-ask-reset"]);b.replaceChildren(t["room\
-reset-sure"]," ",T," ",V),T.focus()}function U(T){i=T,f.hidden=!T,a().hidden=T,k.textContent=t[T?"room-show-question":"\
room-show-result"]}let W=En(t),P=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>W.show()},t["room-cod\
e"]),v={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function S(T){let V=l;l={...l,...T};let H=l.
room==="open";g.replaceChildren(l.practice?mt(t):""),w.textContent=l.problem,w.hidden=!l.problem;let ee=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],le=!H||!e.units.length?[]:l.hands||l.inside?ee.slice(0,1):ee;y.replaceChildren(
...le.map(([Q,ae])=>s("span",{},s("b",{},`${Q}`)," ",ae))),x.update(l.seconds);for(let Q of E)Xo(O[Q],I(Q));p=H?l.hands?
t["room-by-hands-now"]:v[l.state]:t["room-not-open"],(V.state!==l.state||V.room!==l.room||V.hands!==l.hands)&&$(p),l.busy||
D.end(),es(m,l.withheld),W.update(l.way??{},On(t,l.joined)),P.hidden=!l.way?.address,A(),u&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(u=!1,m.scrollIntoView({block:"nearest"}))}function A(){let T=JSON.stringify(l.charts??[]);if(T===c)
return;c=T;let V=!!l.charts?.length;f.replaceChildren(...ts(l.charts??[],t)),k.hidden=!V,U(V),V&&u&&f.scrollIntoView({block:"\
start"}),u=!1}let F=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},s("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?y:s("p",{class:"ajar-private"},t["room-nothing-counted"]),s("div",{class:"ajar-moves"},...E.
map(T=>O[T]))),s("div",{class:"ajar-bar-line"},g,b,k,P,x.element),W.dialog),K=e.units.length?Zo(e,{words:t,ask:r,send:T=>d(
"hands",T)}):null;return k.hidden=!0,qt(F,()=>n({room:"look"}),o),{parts:[f,m,w,F,K].filter(Boolean),update:S}}function Xo(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function es(e,t=[]){let n=[
...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(o=>s("p",{},o)))}
var ts=(e,t)=>e.map(n=>{let o=s("div",{class:"ajar-chart-block"});return Pt(o,n,t),o});function ns(e,{words:t,send:n,onDispose:o}){
let a={},r="",l=s("div",{class:"ajar-results"}),i=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=s("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=s("div",{}),u=s("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=s("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?u.textContent=f():(u.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),f=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(s("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,l,i,c,s("p",{class:"ajar-hint"},t["room-moves-how"]),s("div",{class:"\
ajar-moves"},d),u)),qt(e,()=>n({room:"look"}),o),{update(m){a={...a,...m},p.replaceChildren(a.practice?mt(t):""),c.textContent=
a.problem,c.hidden=!a.problem,es(i,a.withheld),Xo(d,f());let w=JSON.stringify(a.charts??[]);w!==r&&(r=w,l.replaceChildren(
...a.charts?.length?ts(a.charts,t):[s("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Hr(e,t,n){let o=null,
a=!1,r=s("span",{role:"timer"}),l=s("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=s("p",{class:"a\
jar-clock"},r," ",l);function c(){let u=o===null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),d=u===null?"":`${Math.floor(
u/60)}:${String(u%60).padStart(2,"0")}`,f=u===null?e?M(t["room-minutes"],{minutes:e}):"":e?M(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":f,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!f}let p=setInterval(()=>{o!==null&&
c()},1e3);return n(()=>clearInterval(p)),{element:i,update:u=>{o=u==null?null:Date.now()-u*1e3,c()}}}function os(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),i=s("summary",{}),c=({title:d,
story:f,more:m,role:w})=>{we(r,f),r.prepend(s("h2",{},d)),we(l,m),i.textContent=w},p=e.couples.find(d=>d.id===n)??e.couples[0],
u=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(d=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:d.id,checked:d===
p,onchange:()=>{c(d),o(d.id)}}),s("span",{},d.title)))));return c(p),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},i,l),u)}var Cn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",zr=new RegExp(`^${Cn}+|${Cn}\
+$`,"g"),Kr=/[\p{L}\p{N}_]+/gu,Vr=/^[\p{L}\p{N}_]+/u,Jr=/\{([a-z][a-z0-9-]*)\}/,[Gr,Yr]=["⁨","⁩"],ss={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Zr=new RegExp(`[,;:،]|${Cn}`),Qr={dateStyle:"long",timeZone:"UTC"},Xr="January Febr\
uary March April May June July August September October November December".split(" "),el=/^\p{Uppercase}/u,as=/[.!?…؟。][\u2069”’"')»]*$/,
tl=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
ke=e=>e.replace(zr,""),Te=e=>e.toLowerCase().toUpperCase(),Wt=e=>e.match(Vr)?.[0]??"";function Mn(e,t="en-US"){if(t!=="e\
n-US")return new Date(`${e}T00:00Z`).toLocaleDateString(t,Qr);let[n,o,a]=e.split("-").map(Number);return`${Xr[o-1]} ${a}\
, ${n}`}function Fe(e,t,n=[]){let o=e.split(Jr),a="";for(let r=0;r<o.length-1;r+=2){let[l,i,c]=o.slice(r,r+3),p=nl(ke(t[i]),c),u=sl(
l,p,n),d=!u&&!a&&el.test(l);a+=as.test(a)?u.replace(/^,+/,""):u,a+=al(d?ol(p):p)}return as.test(a)?a:a+o.at(-1)}function Ee(e){
let t=ke(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in ss&&o===ss[n]&&ke(a))||a.includes(n)||a.includes(
o)?e:a}function nl(e,t){let n=e.length;for(;n&&Zr.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function ol(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function sl(e,t,n){let o=Te(Wt(t));if(!o)return e;let a=new Set(n.map(Te)),r=l=>l===o||a.
has(l)&&a.has(o);for(let l of e.matchAll(Kr))if(r(Te(l[0])))return e.slice(0,l.index);return e}var al=e=>tl.test(e)?`${Gr}${e}${Yr}`:
e;var An=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function rs(e,t,{words:n,level:o,change:a,say:r,again:l,
moves:i,back:c,isQuick:p}){let u={...t},{cards:d,piles:f}=e,m=D=>f.find(N=>N.id===D).text,w=s("div",{class:"ajar-one"});
function g(D,N){u={...u,[D.id]:N},N||delete u[D.id],a(Object.keys(u).length?u:null),N&&r(M(n.moved,{card:Ee(D.text),pile:m(
N)}))}function y(D,{focus:N=!0,back:E=D?()=>y(D-1):c,onward:O=()=>k(D+1)}={}){let I=d[D],_=M(n["card-of"],{n:D+1,all:d.length}),
U=s("div",{class:"ajar-one-card",role:"group","aria-label":_,tabindex:"-1"},s("p",{class:"ajar-where"},_),s("p",{},I.text)),
W=P=>{g(I,P),O()};i.hidden=!0,w.replaceChildren(U,s("div",{class:"ajar-one-piles"},...f.map(({id:P,text:v})=>An(v,()=>W(
P),{"aria-pressed":`${u[I.id]===P}`}))),s("div",{class:"ajar-one-also"},E?x(n.back,()=>E()):s("span",{}),x(n["card-out"],
()=>W("")),p?s("span",{}):x(n["card-enough"],()=>b()))),N&&U.focus({preventScroll:!0})}let x=(D,N)=>An(D,N,{class:"ajar-\
link"}),k=D=>D<d.length?y(D):b();function b({focus:D=!0}={}){let N=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),E=(O,I)=>{let _=d.
filter(P=>(u[P.id]??"")===I),U=P=>y(d.indexOf(P),{back:b,onward:b}),W=_.map(P=>s("li",{},An(P.text,()=>U(P))));return W.
length?[s(`h${o+1}`,{},O),s("ul",{},...W)]:[]};w.replaceChildren(N,s("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:O,text:I})=>E(I,O)),...E(n["cards-out"],"")),i.hidden=!1,D&&(N.focus({preventScroll:!0}),w.scrollIntoView({block:"n\
earest"}))}let $=d.map(D=>!!u[D.id]).lastIndexOf(!0)+1;return $===d.length||l&&$?b({focus:!1}):y($,{focus:!1}),w}var rl="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",ll=new RegExp(`(${rl})|[.…]+|[!?;\\n]`,"gu"),il=/[\u0300-\u036f'’‘ʼ]/g,
cl=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function _t(e){let t={};for(let[n,o]of Object.entries(e))t[n]=is(o,t);return t}
var Re=(e,t)=>new RegExp(e.map(n=>is(n,t)).join("|"),"y");function Ft(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=
o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function Ut(e,t){let n=t;
for(let[o,a]of Ft(e,t))n=n.slice(0,o)+n.slice(o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var ht=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function ls(e,t){let n=new Map,o=ht(t),a=0;for(let r of e.join("")){let l=r.charCodeAt(0);a+=l-97,
l!==126&&n.set(a++,o[n.size])}return n}function Ht(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function is(e,t){return`(?:${(e.match(cl)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:ul(a)).join("")})`}function ul(e){let t=cs(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var cs=e=>e.
normalize("NFKD").replace(il,"").toLowerCase();function gt(e){let t="",n=[];for(let o of e.matchAll(ll)){if(/[.…]/.test(
o[0])&&o[0]!==".")continue;let a=`${o[1]?cs(o[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}
return{line:t,places:n}}var pl=4,us=4,ps=".",Tn=new WeakMap;function Qe(e,t){let{passes:n,kinds:o,learned:a}=fs(t),{line:r,places:l}=gt(e),i=Ut(
n,r),c=Object.entries(o).flatMap(([d,f])=>Ft(f,i).map(([m,w])=>({kind:d,start:m,end:w-1}))),p=a?dl(c,r,a):c,u=(d,f)=>d.span[0]-
f.span[0]||d.span[1]-f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return p.map(({kind:d,start:f,end:m})=>({kind:d,span:[
l[f][0],l[m][1]]})).sort(u)}function*ds(e){let{passes:t,kinds:n}=fs(e);for(let o of[t,...Object.values(n)])yield,Ft(o,"w\
e are here ")}function fs(e){return Tn.has(e)||Tn.set(e,hl(e)),Tn.get(e)}function dl(e,t,n){let{size:o,weights:a,kinds:r,
limit:l,least:i}=n,c=fl(t,n.same),p=c.slice(1).map((k,b)=>[...c[b],...k]),u=k=>{let b=new Set(k.flatMap(D=>D.numbers.map(
N=>N%o)));return[...b].reduce((D,N)=>D+(a.get(N)??0),0)/Math.sqrt(b.size)},d=[...c,...p];if(e.length)return Ln(d,u)[1]>i?
e:[];let f=d.filter(k=>k.length>pl),[m,w]=Ln(f,u);if(!(w>l))return[];let g=m.flatMap(k=>k.numbers.filter((b,$)=>$!==1)),
y=k=>[...new Set(g.map(b=>b%k.length))].reduce((b,$)=>b+k[$],0),[x]=Ln(Object.keys(r),k=>y(r[k]));return[{kind:x,start:m[0].
start,end:m.at(-1).start}]}function fl(e,t){let n=ps,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],l=[
`w ${r}`,`b ${n} ${r}`,...ml(a[0])];o.at(-1).push({start:a.index,numbers:l.map(Ht)}),n=r,r===ps&&o.push([])}return o.filter(
a=>a.length)}function ml(e){let t=["^",...e,"$"];return t.slice(us-1).map((n,o)=>`n ${t.slice(o,o+us).join("")}`)}var Ln=(e,t)=>e.
map(n=>[n,t(n)]).reduce((n,o)=>o[1]>n[1]?o:n,[null,-1/0]),ms=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(
({kind:a})=>t[a]===o))?.[1]??null;function hl({lists:e,passes:t,phrases:n,learned:o}){let a=_t(e),r=Object.entries(n).map(
([l,i])=>[l,Re(i,a)]);return{passes:Re(t,a),kinds:Object.fromEntries(r),learned:o&&gl(o)}}function gl({same:e,gaps:t,weights:n,
kinds:o,...a}){let r=e.map(i=>i.split(" ")),l=Object.entries(o).map(([i,c])=>[i,ht(c)]);return{...a,same:new Map(r.flatMap(
i=>i.map(c=>[c,i[0]]))),weights:ls(t,n),kinds:Object.fromEntries(l)}}function hs({title:e,close:t,bar:n,parts:o}){let a=()=>{l.close?l.close():l.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var gs=["emergency","crisis","violence","agency","worried","child"],kl=["crisis","violence"],bs='a[href$="#Help-lines"]',
ve=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function ks(){for(let e of ve().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&ve().listeners.delete(e),e.shown||=t}}function yl(e,{zone:t="",languages:n=[]}){
let o=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:c})=>c===i))??""}function ws(e,t,n){let o=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let i=o.flatMap(p=>Qe(p,l)),c=ms(i,l);if(c)return{...c,kinds:[...new Set(i.map(
({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Nn=(e,t)=>t.flatMap(n=>e.lines.filter(o=>o.
topic===n)),In=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},t):t),ys=e=>`tel:${e.match(/\d+/)[0]}`;
function vs({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(ve().countries=t);let a=()=>ve().countries,r=null,
l=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},ve().
chosen||yl(a(),r)),i=()=>a().find(O=>O.code===l());function c(O){ve().chosen=O,ks();for(let{element:I,draw:_}of ve().listeners)
_(I)}function p(O,I){return I(O),ve().listeners.add({element:O,draw:I,shown:!1}),queueMicrotask(ks),O}let u=O=>p(s("div",
{}),I=>I.replaceChildren(...O())),d=()=>{let O=[...a(),{code:"-",country:e["help-elsewhere"]}],I=s("select",{onchange:()=>{
c(I.value),o(I.value)}},...O.map(_=>s("option",{value:_.code},_.country)));return p(I,()=>{I.value=i()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),I)},f=({say:O,to:I},_)=>{if(/^(tel|sms):/.test(I))return s("a",
{class:_?"ajar-reach":"ajar-reach ajar-first",href:I},s("span",{},...In(O)));let U=s("span",{},O),W=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:I}),onclick:async()=>{await Dn(I,U)&&(W.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},U," ",W)},m=O=>s("li",{},s("p",{class:"ajar-for"},O.
for_what),s("p",{class:"ajar-hint"},[O.name,O.hours,O.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...O.reach.map(f))),w=({emergency:O,note:I})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),I?s("\
p",{class:"ajar-hint"},I):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:ys(O)},M(e["help-call"],{number:O})))),
g=O=>u(()=>{let I=i();if(!I)return[s("p",{},e["help-elsewhere-how"])];let _=O.flatMap(U=>U==="emergency"?w(I):Nn(I,[U]).
map(m));return[s("ul",{class:"ajar-help-lines"},..._)]});function y(){hs({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},d(),Rn({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),g(gs),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function x({title:O,text:I,now:_,lines:U,kinds:W,
countries:P},{level:v,aside:S,needs:A}){return P&&!E()&&(ve().countries=P),s("section",{class:"ajar-danger"},s(`h${v}`,{
tabindex:"-1"},O),s("p",{},I),W.length?null:A?.()??null,d(),g(U),s("ul",{class:"ajar-todo"},..._.map(F=>s("li",{},F))),s(
"p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:S},e["help-aside"]))}let k=()=>s(
"button",{type:"button",class:"ajar-get-help",onclick:y},e["help-get"]);function b({emergency:O,...I}){let U=kl.map(P=>Nn(
I,[P])[0]?.reach??[]).flatMap(P=>["tel:","sms:"].map(v=>P.find(({to:S})=>S.startsWith(v))));return[{say:M(e["help-call"],
{number:O}),to:ys(O)},...U.filter(Boolean)]}let $=(O=`${e["help-line"]} `)=>u(()=>{let I=i(),_=(I?b(I):[]).flatMap(({say:P,
to:v},S)=>[S?" · ":"",s("a",{href:v},...In(P))]),U=s("button",{type:"button",class:"ajar-link",onclick:y},e["help-get"]),
W=s("span",{class:"ajar-off-paper"},_.length?" · ":"",U);return[s("p",{class:"ajar-help-line"},O,..._,W)]});function D(O){
if(!E())return;let[I]=[...O.querySelectorAll(bs)].reverse();I?.closest("p, ul").after($(""));for(let _ of O.querySelectorAll(
"details"))_.open=_.querySelector("summary").textContent===i()?.country}let N=()=>u(()=>{let O=i();return O?[s("p",{},s(
"b",{},`${e["help-title"]}, ${O.country}`)),s("p",{},`${e["help-danger"]} ${M(e["help-call"],{number:O.emergency})}`),s(
"ul",{},...Nn(O,gs).map(({for_what:I,name:_,reach:U,hours:W})=>s("li",{},...In(`${I}: ${_}. ${U.map(({say:P})=>P).join("\
 · ")}. ${W}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),E=()=>a().length>0;return{open:y,notice:x,button:k,line:$,addNumbers:D,
text:N,choose:c,code:l,isKnown:E}}var Rn=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function xs(e){if(ve().open){ve().open=e;return}ve().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(bs)&&(t.preventDefault(),t.stopPropagation(),ve().open())},{capture:!0})}async function Dn(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}var zt=e=>(globalThis.requestIdleCallback??setTimeout)(e);function js(e){let t=()=>{e.next().done||zt(t)};zt(t)}var bl="about:blank";function Bn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(bl)}function Ss(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Bn()))},{capture:!0})}function $s(e,t,{words:n,group:o,change:a,say:r}){let l={...t},i={},c=e.piles.map(m=>(i[m.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let g=d[w.dataTransfer.
getData("text/plain")]?.[m.id];g&&!g.matches(":disabled")&&(g.checked=!0,u(g.dataset.card,m))}},i[m.id]))),p=()=>e.piles.
forEach(m=>{i[m.id].textContent=M(n["pile-count"],{pile:m.text,n:Object.values(l).filter(w=>w===m.id).length})}),u=(m,w)=>{
l[m]=w.id,p(),a({...l}),r(M(n.moved,{card:Ee(e.cards.find(g=>g.id===m).text),pile:w.text}))},d={},f=e.cards.map(m=>{d[m.
id]={};let w=`${o}-${m.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:g=>g.dataTransfer.setData(
"text/plain",m.id)},s("legend",{},m.text),s("div",{class:"ajar-into"},...e.piles.map(g=>{let y=s("input",{type:"radio",name:w,
value:g.id,"data-card":m.id,checked:l[m.id]===g.id,onchange:()=>u(m.id,g)});return d[m.id][g.id]=y,s("label",{},y,s("spa\
n",{},g.text))})))});return p(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-piles"},...c),...f)}var Pn=["open","closed"],wl=[...Pn,"half-open"],vl=2,xl=90,Wn=3,Kt="none",Os=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
jl=/[“”„«»"' \t\n]/g,Es=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Sl=["i","im","id","ill","ive","its","we",
"were","well"],$l=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Ol=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
qn=new WeakMap;function El(e,t){let n=Ms(t),{sentences:o,forms:a,at:r}=Al(e,n);if(r<0||a[r].name===Kt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Il(Nl({sentences:o,forms:a,at:r},n),n.learned),{name:i,start:c,end:p}=a[r],u=Rl(l,i,_n(e,o[r],
c,p),t),d=Dl(e,o,n),m=[l==="open"&&d.some(w=>w.name!=="two-at-once")?"":u,...d.map(w=>w.remark)].filter(Boolean);return{
kind:l,reason:u,notes:d,remarks:m.slice(0,vl)}}function Cl(e,t){let n=Ms(t),o=t["about-statements"],a=Ls(Fl(e)),r=Object.entries(n.blame).map(([g,y])=>({name:g,places:a.
flatMap(x=>Bl(g,y,x,n))})),l=new Set(r.flatMap(({places:g})=>g.map(({sentence:y})=>y))),i=[],c="";for(let{name:g,places:[
y]}of r){if(!y)continue;let x=ql(e,y,n.quotedTo[g]);i.length||(c=Pl(g,e,y,n)),i.push({name:g,words:x,remark:M(o.blame[g].
say,{words:x})})}let p=i.map(g=>g.name),u=a.filter(g=>!l.has(g)),d=Object.keys(n.parts).filter(g=>(g==="seen"?u:a).some(
({line:y})=>De(n.parts[g],y))),f=d.map(g=>o.parts[g]).join(", "),m=d.length?M(o.mirror,{parts:f}):"",w=[m,i.length?`${i[0].
remark} ${c}`:""].filter(Boolean);return{parts:d,mirror:m,blame:p,notes:i,rewording:c,remarks:w}}function Cs({remark:e,opener:t=""},n,o){
return o?.coach?Object.values(o.dangers).some(r=>Qe(n,r).length)?[]:e==="question"?El(n,o.coach).remarks:Cl(`${t.replace(
/…$/,"")} ${n}`,o.coach).remarks:[]}function Ms(e){return qn.has(e)||qn.set(e,Ml(e)),qn.get(e)}function Ml(e){let t=_t(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([c,p])=>[c,Re(p,t)])),{limit:o,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Re(e.echoes,t),stated:Re(
e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:Pn.map(i=>ht(l[i]))},passes:Re(e.passes,t),quotes:Re(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function De(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Al(e,t){let n=Ls(e),o=n.map(p=>Tl(p,t)),a=p=>n.map((u,d)=>d).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>As(n[p])>=Wn),i=a(p=>!["none","echo","short"].includes(o[p].name)),[c]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:o,at:c??n.length-1}}var Vt=e=>e.trim().split(" ").slice(0,-1),As=({line:e})=>Vt(
e).length-1;function Tl({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:l}){for(let[u,d]of Object.entries(
n)){let f=De(d,e);if(f)return{name:u,start:f[0],end:f[1]}}let i=Object.entries(o).map(([u,d])=>({name:u,place:De(d,e)})).
filter(({place:u})=>u).map(({name:u,place:[d,f]})=>({name:u,start:d,end:f}));if(i.length){let u=i.reduce((d,f)=>f.start<
d.start?f:d);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:Kt}:e.
slice(2,u.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:Kt}:u}let c=Ts(Vt(e).slice(1),a).length>Wn?"echo":"short";return{name:t==="?"&&De(r,e)?c:Kt,start:2,end:e.length}}
function Ts(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Ll({sentences:e,forms:t,at:n},{fillers:o}){let{
line:a,mark:r}=e[n],l=Ts(Vt(a).slice(1),o),i=Vt(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],p=t.filter(
({name:u},d)=>d!==n&&(e[d].mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:u})=>`beside ${u}`)]}function Nl(e,t){let{forms:n,weights:o,unit:a}=t.learned,
r=n[e.forms[e.at].name]??Pn.map(()=>0),l=new Set(Ll(e,t).map(p=>Ht(p)%o[0].length)),i=a/Math.sqrt(l.size);return[...r.map(
(p,u)=>p+[...l].reduce((d,f)=>d+o[u][f],0)*i),0]}function Il(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-a);return n-o>=t?
wl[e.indexOf(n)]:""}function Rl(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?M(a[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":M(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Dl(e,t,{
data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(c=>c.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.
entries(o).flatMap(([c,p])=>{let u=l.map(f=>({sentence:f,place:De(p,f.line)})).find(({place:f})=>f);if(u){let f=_n(e,u.sentence,
...u.place);return i.some(m=>m.includes(f))?[]:(i.push(f),[{name:c,words:f,remark:M(a[c],{words:f})}])}let d=l.filter(f=>As(
f)>=Wn).length>1;return c==="two-at-once"&&d?[{name:c,words:"",remark:a[c]}]:[]})}function Bl(e,t,n,{passes:o,quotes:a,unless:r}){
if(De(a,n.line))return[];let l=Ut(o,n.line),i=De(t,l);return!i||r[e]&&De(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function ql(e,{
sentence:t,start:n,end:o},a){let r=a&&De(a,t.line.slice(n,o));return _n(e,t,n,r?n+r[1]:o)}function Pl(e,t,n,o){let a=o.data["\
about-statements"].blame[e],r=Wl(e,t,n,o),l=r>0?_l(t,n.sentence,r):"",i=e==="ultimatum"&&gt(l).line.split(" ").some(u=>Sl.
includes(u)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?M(p,{rest:l}):a.
otherwise}function Wl(e,t,{sentence:n,start:o,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(o,a).trim().split(" "),p=c[0]===
"you"||c[0]==="u",u=m=>p&&c.slice(1,1+m.length).join()===m.join(),d=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("n\
ot")&&(d=a);let f=u(["never"])&&r.has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&f&&(d=i.indexOf(` ${c[2]} `,o)+
1),e==="makes"&&u(["make","me","feel"])&&(d=i.indexOf(" feel ",o)+6),e==="feel-you"){let m=i.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=m<0?0:o+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(o))){let[[m],[,w]]=[n.places[o],n.places[a-1]];
t.slice(m,w).includes(",")&&(d=o+c.slice(0,3).join(" ").length+1)}return d<i.length-2?d:0}function _l(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split(Ol,1),a=o.replace(Es," ").replace(/^ +| +$/g,"");return[...a].length<=xl?a:""}var _n=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(Es," ").replace($l,"");function Ls(e){let{line:t,places:n}=gt(e),o=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,c]=n[r-1],p=l?n[r]:[c,c];o.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return o}function Fl(e){return e.replace(Os,"").replace(jl,"")?e.replace(Os,t=>" ".repeat(t.length)):
e}var Ul=1200;function Ns(e,{words:t,find:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-hint"}),r=s("div",
{class:"ajar-remarks"},o,a),l=0,i=[],c=d=>{window.ajarNoRemarks=d,i=[],u()},p=(d,f)=>s("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(f)},d);function u(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===i.join(`
`)||(i=f,o.replaceChildren(...f.map(m=>s("p",{},m))),d?a.replaceChildren(p(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,Ul)}),r}var Fn=2e4,Hl=10,xe=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function kt({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new xe("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:Kl[r.kind](l,r);Ne(r,a)&&(a[r.
id]=zl(r,i,a))}return a}function Jt(e,t){try{kt(e,t)}catch(n){if(n instanceof xe)return!1;throw n}return!0}var Ds=e=>Object.
values(e).every(t=>t==null);function je(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Is(
e.cards,n)),ke(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Is(e.piles,t[n.
id])}`);case"date":return[Mn(t)];case"list":return t.map(ke);default:return[ke(`${t}`)]}}var Is=(e,t)=>e.find(n=>n.id===
t)?.text??t;function zl(e,t,n){if(e.kind!=="choice"||!t)return t;let o=Je(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Kl={ruler(e){if(!Number.isInteger(e)||e<0||e>Hl)throw new xe("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:c})=>c);if(!Rs(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Hn(a)))throw new xe("answer-cards");let{chosen:r}=e,l=Un("own"in e?e.own:"")??"";if(l&&!o)throw new xe("ans\
wer-own");if(!n&&r.length+!!l>1)throw new xe("answer-one-card");let i=a.filter(c=>r.includes(c));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),a=Hn(n.map(({id:l})=>l));if(!Rs(e)||!Object.keys(e).every(
Hn(o))||!Object.values(e).every(a))throw new xe("answer-piles");let r=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:Un,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new xe("answer-lines",
{most:t});let n=e.map(o=>Un(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!at(e))throw new xe(
"answer-day");return e}};function Un(e){if(typeof e!="string")throw new xe("answer-text");if(e.length>Fn&&[...e].length>
Fn)throw new xe("answer-long",{most:Fn});return ke(e)?e:null}var Hn=e=>t=>e.includes(t),Rs=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Vl=[{answers:["all"]}],Jl=/\p{L}/u,Gl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Yl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Zl=/\{([a-z][a-z0-9-]*)\}/g;function Yt({items:e,rules:t,reflection:n},o,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(
e.map(({id:d})=>[d,o[d]??null]));if(Ds(i))return"nothing"in n?[Gt([n.nothing])]:[];let{parts:c}=Ps({items:e,answers:i,rules:t,
phrases:n,last:l}),u=(r||!t.length?Vl:t).flatMap(c);return r||!("closing"in n)?u:[...u,Gt([n.closing])]}function qs({items:e,
rules:t,reflection:n},o){let{sentences:a}=Ps({items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(
r):[])}var Gt=e=>({words:e,heading:"",said:[]}),qe=(e,t,n=[])=>({words:n,heading:e,said:t}),Bs=(e,t)=>e.filter(n=>!t.has(
Te(n)));function Ps({items:e,answers:t,rules:n,phrases:o,last:a}){let r=v=>e.find(({id:S})=>S===`couple-${v}`)??e.find(({
id:S})=>S===v),l=v=>t[r(v)?.id]??null,i=v=>r(v)?je(r(v),l(v)):[],c=v=>{let S=new Set(v.map(r));return e.filter(A=>S.has(
A))},p=v=>{let S=l(v);return typeof S=="number"?S:i(v).length},u=v=>v.map(S=>l(S)?.chosen).find(S=>Array.isArray(S))??[],
d=(v,S)=>{let[A,F]=[r(v),l(v)];return A?.kind!=="sort"||!F?[]:A.cards.filter(({id:K})=>F[K]===S).map(({text:K})=>K)},f=v=>new Set(
v?i(v).map(Te):[]),m=({if:v=[],unless:S=[]})=>v.every(w)&&!S.some(w);function w(v){if(typeof v=="string")return l(v)!==null;
let{item:S=[],cards:A,piles:F,without:K,only:T,least:V,asked:H}=v;if(H)return!!r(H)&&Ne(r(H),t);let ee=S.find(ae=>l(ae)!==
null);if(!ee)return!1;let le=u([ee]);return A&&!A.some(ae=>le.includes(ae))||F&&!F.some(ae=>Bs(d(ee,ae),f(K)).length)||T&&
!(ae=>ae.size===1&&ae.has(T))(new Set(Object.values(l(ee))))?!1:V==null||p(ee)>=V}let g=(v,S={})=>M(o[v],S);function y(v,S={}){
if(typeof v=="string")return g(v,S);if(!m(v))return null;let{phrase:A,of:F,since:K}=v;if(!F)return g(A,S);if(!i(F).length)
return null;let T=K&&a?.values[F];return T==null?g(A,{n:p(F),...S}):g(K,{n:p(F),last:T,day:a.day,...S})}let x=(v=[],S={})=>v.
map(A=>y(A,S)).filter(A=>A!==null),k=(v,S)=>{let A=x(v,S);return A.length?[Gt(A)]:[]};function b(v){if(typeof v=="string")
return i(v);if("level"in v)return I(v);if("phrase"in v){let[V]=v.of?i(v.of):[],H=y(v,V===void 0?{}:{words:V});return H===
null?[]:[H]}let{item:S,pile:A,also:F,without:K}=v,T=A?d(S,A):i(S);return F&&(T=T.filter(V=>f(F).has(Te(V)))),Bs(T,f(K))}
let $=({heading:v,under:S})=>v?g(v):(S&&r(S)?.said)??"";function D(v,S){let A=r(v);if(A?.kind!=="sort"||t[A.id]===null)return[];
let F=T=>A.piles.find(V=>V.id===T).text;return(S??A.piles.map(({id:T})=>T)).map(T=>({id:T,text:F(T),cards:d(v,T)}))}let N=n.
find(v=>v.ladder)?.ladder,E=()=>Math.floor(N.rungs.length/2);function O(v){let[S]=u([v]);return!N||!S?null:E()-N.rungs.findIndex(
({card:A})=>A===S)}function I({level:v,up:S=0}){let A=v.map(O).find(K=>K!==null);if(!N||A===void 0)return[];let F=N.rungs[E()-
A-S];return F?i(F.item):[]}let _={answers({answers:v}){return(v[0]==="all"?e:c(v)).filter(({id:A})=>t[A]!==null).map(A=>qe(
A.said||A.ask,je(A,t[A.id])))},lines(v){let S=v.lines.flatMap(b),A=S.length?[qe($(v),S,x(v.say))]:[],F=v.count?.[Math.min(
S.length,v.count.length-1)];return F?[...A,Gt([g(F,{n:S.length})])]:A},piles({piles:v,only:S,heading:A,below:F={},all:K={}}){
let T=V=>V.length===r(v).cards.length;return D(v,S).filter(({cards:V})=>V.length).flatMap(({id:V,text:H,cards:ee})=>{let le=T(
ee)&&K[V]||F[V],Q=A?g(A,{pile:H}):H;return[qe(Q,ee),...k(le?[le]:[])]})},empty(v){let S=D(v.empty,v.only).filter(({cards:A})=>!A.
length).map(({text:A})=>A);return S.length?[qe($(v),S,x(v.say))]:[]},sentence(v){let S=o[v.sentence],A=Ws(S),F=Object.fromEntries(
A.map(K=>[K,i(K).join(" ")]));return Object.values(F).every(Boolean)?[qe($(v),[zn(v,S,F)])]:[]},message(v){let S=U(v.message);
return S.length?[qe($(v),[S.join(" ")])]:[]},ladder(){let[v=""]=i(N.goal),[[S],[A]]=[u([N.today]),u([N.later])],F=N.rungs.
map(({card:K,item:T})=>{let V=r(T)?.said??"",[H]=i(T),ee=H?`${V}: ${H}`:g("open",{level:V}),le=Ql(K===S,K===A,!!A);return le?
g(le,{level:ee}):ee});return[qe(g(v?"ladder":"ladder-unnamed",{goal:v}),F)]},missing({missing:v,say:S}){let A=c(v).filter(
({id:F})=>t[F]===null);return A.length?k(S,{parts:A.map(F=>F.said).join("; ")}):[]},repeated(v){let S=v.repeated.map(i),
A=new Map;for(let T of S.flat())A.has(Te(T))||A.set(Te(T),T);let F=T=>S.filter(V=>V.some(H=>Te(H)===T)).length>1,K=[...A].
filter(([T])=>F(T)).map(([,T])=>T);return K.length?[qe($(v),K)]:[]}},U=v=>v.parts.map(S=>[S,i(S.item)[0]]).filter(([,S])=>S).
map(([S,A])=>W(S,A,v));function W(v,S,{self:A=[],small:F=[],capitals:K=[]}){let{opener:T,clause:V,clauses:H=[],questions:ee=[],
names:le=!1}=v,Q=Ee(S),ae=Wt(Q),ye=ae.toLowerCase();if(A.includes(ye))return Fe("{words}.",{words:Q});let be=[...o[T]].at(
-1);if(!Gl.test(Q.match(Jl)?.[0]??"a")||ee.includes(ye))return Fe(`{words}${be}`,{words:Q});let R=o[V&&H.includes(ye)?V:
T],J=le||K.includes(ae);return Fe(R,{words:Zt(Q,F,J)})}function P(v){if(!m(v))return[];let S=Object.keys(_).find(F=>F in
v),A=S?_[S](v):k(v.say);return A.length&&v.then?[...A,...k([v.then])]:A}return{parts:P,sentences:U}}var Ws=e=>[...e.matchAll(
Zl)].map(([,t])=>t);function zn({alike:e,small:t=[],lower:n=[]},o,a){let r=i=>Zt(Ee(ke(a[i])),t,!n.includes(i)),l=Object.
fromEntries(Ws(o).map(i=>[i,r(i)]));return Fe(o,l,e)}function Zt(e,t,n){let o=Wt(e);if(!([...o].length>1&&Yl.test(o)&&!n)&&
!t.includes(o.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function Ql(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function _s(e,t,n,o=null){let a=Xl(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:Yt(e,t,{plain:r,last:o})}}function Xl({
items:e},t,n){let o=n&&ws(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function Kn(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,d)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},u),c=i(t["home-no"],()=>{}),p=s("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(s("p",{},o),p),c.focus()}function Qt(e){let n=s("button",{type:"button",onclick:()=>Kn(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function Fs({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=s("p",{class:"ajar-problem",role:"al\
ert"}),i=s("p",{class:"ajar-news",role:"status"}),c=s("div",{}),p=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=u,f=!1,m=!1,w=!1,g=!1,y=!1,x=(R,J,oe={})=>s(
"button",{type:"button",onclick:J,...oe},R),k=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>S()}),b=x(
e["keep-open"],()=>S(),{class:"ajar-link"}),$=s("div",{class:"ajar-offer"}),D=!1,N=R=>{R.tabIndex=-1,R.focus()},E=()=>c.
querySelector(".ajar-change"),O=()=>u.state==="kept"&&!u.reopen;function I(R,J=R){r.dataset.short=J,a.textContent!==R&&(a.
textContent=R)}function _(){let R=u.problem?e["keep-unsaved"]:e["keep-saving"],[J,oe]={none:[e["notice-alone"],e["notice\
-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[R],
lost:[e["keep-lost"]]}[y?"lost":u.state];r.classList.toggle("ajar-state-lost",y),I(J,oe),r.dataset.longest=u.state==="ke\
pt"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,U()}function U(){let R=n&&
u.state==="none"&&!f,[J,oe]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];k.setAttribute(
"aria-label",J),k.replaceChildren(s("span",{class:"ajar-long"},J),s("span",{class:"ajar-short"},oe)),k.hidden=!R||D,b.hidden=
!R||!u.exists,$.hidden=!R||g,p.hidden=R&&l.hidden&&!i.textContent}function W(){let R=()=>{g=!0,_(),N(r)};return $.replaceChildren(
s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},x(e["keep-nothing"],R),x(e["keep-offer-yes"],S))),$}function P(){
u={...u,saved:!1},_()}function v(){_(),d=u,O()?c.replaceChildren(m?H("change"):ae()):u.state!=="none"?c.replaceChildren(
H("unlock")):f?c.replaceChildren(H(u.exists?"open":"start")):c.replaceChildren(n?"":g?T():K())}let S=()=>{f=!0,i.textContent=
"",v(),p.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},A=()=>u.hosted?s("p",{},e["keep-hub"]):null,
F=()=>u.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function K(){return s("div",
{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[u.exists?"keep-there":"keep-why"]),A(),s("d\
iv",{class:"ajar-moves"},x(e["keep-nothing"],()=>{g=!0,v(),N(r)}),x(e[u.exists?"keep-open":"keep-start"],S)))}let T=()=>s(
"p",{},x(e[u.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));function V(){let J=["none","weak","fair","good","s\
trong"].map(oe=>e[`keep-strength-${oe}`]).reduce((oe,L)=>L.length>oe.length?L:oe);return s("p",{class:"ajar-strength","a\
ria-live":"polite","data-longest":J},s("span",{},e["keep-strength-none"]))}function H(R){let J=R==="start"||R==="change",
oe={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[R],L=s("input",{id:`${o}-\
words`,type:"password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{J&&t({strength:L.value})}}),Y=s("in\
put",{id:`${o}-again`,type:"password",spellcheck:"false"}),te=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),Y),
X=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),ne=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:u.
place,onchange:()=>t({place:ne.value})}),se=V(),ue=()=>{if(!L.value){L.focus();return}if(X.hidden=!0,J&&L.type==="passwo\
rd"&&Y.value!==L.value){X.textContent=e["keep-again-differs"],X.hidden=!1,Y.focus();return}R==="change"?t({change:L.value},
{awaited:!0}):t({[R==="start"?"keep":"unlock"]:L.value,place:ne.value},{awaited:!0}),I(e["keep-opening"]),L.value="",Y.value=
"",se.firstChild.textContent=e["keep-strength-none"]},pe=()=>{f=!1,m=!1,v(),R==="change"?E().focus():N(r)},fe=s("details",
{},s("summary",{},e["keep-where"]),s("label",{for:`${o}-place`},e["keep-place"]),ne);return s("form",{class:"ajar-ask",onsubmit:de=>{
de.preventDefault(),ue()}},s(u.state==="locked"?"h1":"p",{class:"ajar-title"},oe),A(),R==="start"&&n?s("p",{},e["keep-wh\
y"]):null,R==="start"?F():null,R==="change"?s("p",{},e["keep-change-how"]):null,J?s("p",{},e["keep-no-way-back"]):null,R===
"start"&&u.here==="browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[R==="change"?"keep-new":"kee\
p-passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},e[J?"keep-how":"keep-how-open"]),L,J?se:null,J?te:null,s("label",
{class:"ajar-card"},s("input",{type:"checkbox",onchange:({target:de})=>{L.type=de.checked?"text":"password",te.hidden=de.
checked,X.hidden=!0}}),s("span",{},e["keep-see"])),J?X:null,R==="change"||u.here?null:fe,s("div",{class:"ajar-moves"},R===
"unlock"?null:x(e["keep-not-now"],pe),s("button",{type:"submit"},oe)),J?null:Q(),R==="start"&&u.here?le():null)}let ee=()=>s(
"div",{},x(e["keep-copy"],()=>t({take:"sealed"})));function le(){let R={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},J=s("input",{type:"file",onchange:async()=>{let Y=new Uint8Array(await J.files[0].arrayBuffer()),te=()=>t(
{bring:Y},{awaited:!0});J.value="",u.exists?Kn(L,{...R,act:te}):te()}}),oe=s("label",{class:"ajar-words"},s("span",{},e["\
keep-bring"]),J),L=s("div",{class:"ajar-twice"},oe);return L}function Q(){let R=Qt({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summary",{},e["keep-forgot"]),s("p",{},e["keep-f\
orgot-how"]),...u.here?[s("p",{},e["keep-copy-forgot"]),ee(),le()]:[],s("p",{},e["keep-erase-how"]),R)}function ae(){let R=s(
"select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(R.value)})},...[...new Set([5,15,30,60,u.minutes])].sort((J,oe)=>J-
oe).map(J=>s("option",{value:J,selected:J===u.minutes},M(e["keep-minutes"],{n:J}))));return s("div",{class:"ajar-kept"},
x(e["keep-lock"],()=>{I(e["keep-opening"]),t({lock:!0},{awaited:!0})}),x(e["keep-change"],()=>{m=!0,w=!1,v(),c.querySelector(
"input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-changed",role:"status"},w?e["keep-changed"]:""),s("details",
{},s("summary",{},e[u.here?"keep-more":"keep-where"]),...u.here?[s("p",{},e["keep-copy-how"]),ee()]:[s("p",{},u.place)],
u.copied?s("p",{},M(e["keep-copied"],{program:u.copied})):null,s("label",{for:`${o}-minutes`},e["keep-idle"]),R))}function ye(R){
if(R.strength!=null){let J=c.querySelector(".ajar-strength > span");J&&(J.textContent=R.strength);return}if(R.changed){m=
!1,v(),c.querySelector(".ajar-changed").textContent=e["keep-changed"],w=!0,E().focus();return}u={...u,...R},u.state==="k\
ept"&&(f=!1),O()||(m=!1),_(),be()}let be=Ze(c,()=>{let R=d;if(R.state===u.state&&R.exists===u.exists&&R.minutes===u.minutes&&
R.here===u.here&&!!R.reopen==!!u.reopen&&!!R.hosted==!!u.hosted&&c.firstChild){d=u;return}let oe=f&&R.place!==u.place;v(),
R.state!==u.state&&R.state!=="none"?N(r):oe&&c.querySelector("input").focus()});return v(),{line:r,small:k,opener:b,more:p,
offer:W,setStart:R=>{D=R,_()},update:ye,begin:P,setLost:R=>{y=R,_()},say:R=>{i.textContent=R,p.hidden=!1}}}function Us({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!Ne(o,n)))if(o.kind==="choice"){let l=(o.among?
Je(o,n):o.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[o.id]={chosen:l,
own:i})}else if(o.kind==="sort"){let r=o.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var Hs=(e,t)=>M(e.ask,t);var ei=new Set(["autorestarting","dead","restarting","terminating"]),ti=4e3;function zs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,l=(c,p)=>{
ei.has(p)&&t()},i=(c,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,ti):n()};return o.connect(
l),a.connect(i),()=>{clearTimeout(r),o.disconnect(l),a.disconnect(i)}}function Ks({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([c,p])=>{let u=Us(c,p),d=c.items.filter(f=>f.id in u).map(f=>[Hs(f,u),...je(f,u[f.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function r(c){let p=a(),u=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let p=s("div",{class:"ajar-\
lost",hidden:!o,...c},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(c){o=c;for(let p of n)p.hidden=!c}return{line:l,set:i,isLost:()=>o,forget:c=>n.delete(
c)}}var Vs=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Js(e,{words:t,send:n,open:o,help:a,matters:r,ways:l}){let i=s("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),c=Se(t,E=>i.replaceChildren(E)),p=E=>{c.begin(),n(E)},u=s("div",{}),d={},f="",m=0,w=Dt(t);e.replaceChildren(s(
"section",{class:"ajar-home","aria-label":t["home-title"]},u),i);let g=(E,O)=>s("button",{type:"button",onclick:O},E),y=E=>s(
"div",{class:"ajar-reflection"},...E.flatMap(O=>rt(O,3))),x=(E,O,I)=>Qt({words:t,label:E,question:O,act:()=>p(I)}),k=()=>{
let E=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{E.files[0]&&p({import:await E.files[0].text()}),
E.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),E)};function b(){let E=r();return d.something?
[E.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...E.map(({heading:O,lines:I})=>s("div",{},s("dt",
{},O),...I.map(_=>s("dd",{dir:"auto"},_))))),s("div",{class:"ajar-moves"},...l())]:[]}let $=Ze(u,()=>{let E=JSON.stringify(
[d,r()]);E!==f&&(f=E,Bt(u,D))});function D(){let E=(_,U)=>g(U,()=>p({take:_})),O=m>(d.danger?.kinds.length??0)?null:d.danger,
I=()=>{m=O.kinds.length+1,D(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(O?a.notice(O,{level:2,aside:I}):
"",s("p",{class:"ajar-welcome",tabindex:"-1"},d.welcome),d.newest?s("div",{class:"ajar-moves"},g(t["home-go-on"],()=>o(d.
newest))):"",d.due?.length?s("ul",{},...d.due.map(_=>s("li",{},_))):"",d.plan?.length?s("h2",{},t["home-plan"]):"",d.plan?.
length?y(d.plan):"",d.plan?.length&&!O?a.line():"",...(d.earlier??[]).filter(({plan:_})=>_.length).map(({title:_,plan:U})=>s(
"details",{},s("summary",{},`${t["home-plan"]}, ${_}`),y(U))),...b(),s("details",{},s("summary",{},t["home-take"]),s("p",
{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...O?[]:[g(t["home-take-plan"],()=>p({take:"plan",paper:w.value(),
country:a.code()})),w.element(),E("calendar",t["home-take-calendar"]),d.danger?"":E("calendar-line",t["home-take-calenda\
r-line"])],E("check-ins",t["home-take-check-ins"]),E("everything",t["home-take-everything"])),k()),d.something?s("detail\
s",{},s("summary",{},t["home-end"]),s("p",{},t["home-anew-how"]),x(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",
{},t["home-erase-how"]),x(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:E=>{c.end(),d=E,$()},settle:c.
end,say:(E,O="")=>{c.end();let I=s("div",{class:"ajar-text"});we(I,O),i.replaceChildren(E,I),i.scrollIntoView({block:"ne\
arest"})}}}function Gs({name:e,type:t,data:n}){let o=URL.createObjectURL(new Blob([Vs(n)],{type:t}));s("a",{href:o,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}var ni=1e3;function Xt(e,{title:t,paper:n,isTight:o=!1,onRefused:a}){let{documentElement:r,title:l}=document,i=f=>s("div",
{class:`ajar-plan-${f}`},s("div",{})),c=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},i("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),i("foot"));document.body.append(c),r.classList.add("ajar-printing"),document.title=t;
let p=new AbortController,u=()=>{p.abort(),c.remove(),r.classList.remove("ajar-printing"),document.title=l},d=setTimeout(
a,ni);addEventListener("beforeprint",()=>clearTimeout(d),{once:!0}),window.print();for(let f of["pointerdown","keydown",
"pagehide"])addEventListener(f,u,{capture:!0,signal:p.signal})}function Zs({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:l,sentence:i,plan:c,message:p,more:u,needs:d,support:f,
ladder:m}=e,w=[s("h1",{},r),...l.map(g=>Ys("ajar-plan-goal",g)),...i.map(g=>Ys("ajar-plan-hero",g)),Vn(c,"h2"),...p.map(
g=>en(g,Xe(g.lines))),u.length?s("section",{},Vn(u,"h2")):"",...d.map(g=>en(g,ri(g))),...f.map(g=>en(g,[Vn(g.fields,"h3")])),
...m.map(g=>en(g,li(g),ai(g))),n.length?s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-number\
s"},n.join(" · ")):null];Xt(w,{title:r,paper:t,isTight:u.length>2,onRefused:a})}var tn=({lines:e})=>[...e.join("")].length,
oi=e=>tn(e)<160?"large":tn(e)<500?"middle":"usual",Ys=(e,t)=>s("div",{class:e,"data-size":oi(t)},...Jn(t,"h2")),si=e=>tn(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),Xe=e=>e.map(t=>s("p",{dir:"auto"},t)),Qs=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:Xe(e),Jn=({heading:e,lines:t},n,o=Xe)=>[s(n,{},e),...o(t)];function Vn(e,t){
let n=e.every(si)?"ajar-plan-beside":"",o=t==="h3"?Qs:Xe;return s("div",{class:n},...e.map(a=>s("div",{},...Jn(a,t,o))))}
var ai=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+tn(o),0)<900,en=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),ri=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(o=>[...o].length<60)?s(
"ul",{class:"ajar-plan-pills"},...t.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},...Jn(t,"h3",Qs))),li=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>Xe(n)),s("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-\
here":a.length>0},s("h3",{},n),s("div",{},...Xe(o),a.length?s("p",{},s("b",{},a.join(" · "))):null))))];var ii={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},et=10,
ci=400,yt=17,Gn=16,Ue=14,[oa,sa]=[12,38],[Yn,Zn,ui]=[46,8,30],Xs=15,ea=26,pi=14;function Qn(e,t,n){let o=t.filter(({id:i})=>e.
some(c=>c[i]!==null)),[a,r]=e.length>1?fi(e,o,n):di(e[0],o,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ce(r)}`}">
${a.join(`
`)}
</svg>
`}function di(e,t,n){let[o,a,r]=[92,14,n-14],l=c=>a+(r-a)*c/et;return[t.flatMap(({id:c,name:p},u)=>{let d=u*o,f=d+46,m=e[c],
w=[...Array(et+1).keys()].map(y=>bt([l(y),f-5],[l(y),f+5],"edge",1)),g=[0,et].filter(y=>y!==m).map(y=>Pe(`${y}`,l(y),f+25,
"muted",{size:Ue,anchor:"middle"}));return[Pe(p,0,d+yt,c,{size:yt,bold:!0}),bt([a,f],[r,f],"edge",1.5),...w,...g,la(c,l(
m),f,9),Pe(`${m}`,l(m),f+29,c,{size:yt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function fi(e,t,n){let o=ki(e,oa,n-sa),
a=Yn+et*Zn+ui,r=t.flatMap(({id:p,name:u},d)=>mi(e,p,u,o,d*a,n)),l=t.length*a,[i,c]=yi(e,o,l,n);return[[...r,...i],l+c]}function mi(e,t,n,o,a,r){
let[l,i]=[a+Yn,a+Yn+et*Zn],c=e.map((f,m)=>({value:f[t],x:o[m],y:i-Zn*f[t]})).filter(({value:f})=>f!==null),p=[l,i].flatMap(
(f,m)=>[bt([0,f],[r-sa+oa,f],"line",1),Pe(m?"0":`${et}`,r,f+5,"muted",{size:Ue,anchor:"end"})]),u=Math.min(...o.slice(1).
map((f,m)=>f-o[m])),d=u<11?Math.max(2,u/3):5.5;return[Pe(n,0,a+yt,t,{size:yt,bold:!0}),...p,$i(c,t),...c.map(({x:f,y:m})=>la(
t,f,m,d)),...hi(c,t)]}function hi(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[c,p]=[e[i-1]?.value??a,e[i+1]?.value??a],
u=c>=a&&p>=a&&c+p>2*a,d=(c-a)*(p-a)<0,f=i===0||i===e.length-1;return{value:a,x:r+(d?Math.sign(c-a)*6:0),y:l+(u?22:-11),half:`${a}`.
length*Gn*.6/2,rank:f?0:a===c?3:d?2:1}}),o=[];for(let a of n.sort((r,l)=>r.rank-l.rank))(a.rank===0||a.rank<3&&e.length<=
pi)&&!o.some(l=>gi(a,l))&&o.push(a);return o.map(({value:a,x:r,y:l})=>Pe(`${a}`,r,l,t,{size:Gn,bold:!0,anchor:"middle"}))}
var gi=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Gn;function ki(e,t,n){let o=aa(e);if(o.length===1){let p=(n-
t)/(e.length-1);return e.map((u,d)=>t+d*p)}let a=o.slice(1).map((p,u)=>un(o[u].day,p.day)),r=Xs*(e.length-o.length)+ea*a.
length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((p,u)=>p+u,0),c=t;return o.flatMap(({many:p},u)=>(u&&(c+=ea*l+
i*a[u-1]),Array.from({length:p},(d,f)=>(f&&(c+=Xs*l),c))))}function aa(e){if(!e.every(({day:o},a)=>o&&o>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(-1).many++:n.push({day:o,many:1});return n}
function yi(e,t,n,o){let a=aa(e);if(a.length===1){let[u]=a.map(b=>b.day&&na(b.day,!0)),f=o<ci||e.length>4?2:e.length,m=f===
2?[0,e.length-1]:[...e.keys()],w=o/f-14,g=m.map(b=>({x:t[b],lines:wi(e[b].moment,w)})),y=Math.max(...g.map(({lines:b})=>b.
length))*Ue*1.25,x=g.flatMap(({x:b,lines:$})=>ta($,b,n+12,o)),k=u?[Pe(u,0,n+y+22,"muted",{size:Ue})]:[];return[[...x,...k],
y+(u?28:8)]}let r=new Set(a.map(({day:u})=>u.slice(0,4))),l=[],i=0;for(let{day:u,many:d}of a){let[f,m]=[t[i],t[i+d-1]];l.
push({from:f,to:m,x:(f+m)/2,words:na(u,r.size>1)}),i+=d}let c=l.flatMap(({from:u,to:d,x:f})=>[bt([u,n-4],[d,n-4],"edge",
1),bt([f,n-4],[f,n+2],"edge",1)]),p=bi(l.map(u=>({...u,...ra([u.words],u.x,o)})));return[[...c,...p.flatMap(({words:u,x:d})=>ta(
[u],d,n+18,o))],24]}function bi(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.slice(1,-1))a.start>=o.at(-1).end+14&&a.
end+14<=n.start&&o.push(a);return[...o,n]}function ra(e,t,n){let o=Math.max(...e.map(nn))/2,a=Math.min(Math.max(t,o),n-o);
return{start:a-o,end:a+o}}function ta(e,t,n,o){let{start:a,end:r}=ra(e,t,o),[l,i]=a<=0?["start",0]:r>=o?["end",o]:["midd\
le",t];return e.map((c,p)=>Pe(c,i,n+p*Ue*1.25,"muted",{size:Ue,anchor:l}))}var na=(e,t)=>Ke(e,{month:"short",day:"numeri\
c",...t&&{year:"numeric"}});function wi(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){let l=`${n.at(-1)} ${r}`.
trim();!n.at(-1)||nn(l)<=t?n[n.length-1]=l:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(Boolean).map(r=>vi(r,t))}
function vi(e,t){let n=[...e];if(nn(e)<=t)return e;for(;n.length&&nn(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}\
…`}var xi=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,nn=e=>[...e].reduce((t,n)=>t+
Ue*(xi.test(n)?1.05:.58),0),ce=e=>`${Math.round(e*10)/10}`,on=e=>`var(--ajar-${e}, ${ii[e]})`,ji={"&":"&amp;","<":"&lt;",
">":"&gt;"},Si=e=>e.replace(/[&<>]/g,t=>ji[t]);function Pe(e,t,n,o,{size:a,bold:r=!1,anchor:l="start"}){let i=r?' font-w\
eight="650"':"";return`<text ${`x="${ce(t)}" y="${ce(n)}" text-anchor="${l}"`} font-size="${a}"${i} fill="${on(o)}">${Si(
e)}</text>`}var bt=(e,t,n,o)=>`<path d="M${e.map(ce).join(" ")}L${t.map(ce).join(" ")}" stroke="${on(n)}" stroke-width="${o}\
" fill="none"/>`,$i=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${ce(n)} ${ce(o)}`).join("L")}" stroke="${on(t)}" stroke-wid\
th="2.5" stroke-linejoin="round" fill="none"/>`;function la(e,t,n,o){let[a,r,l]=[t,n,o];return`<path d="${{importance:`M${ce(
a-l)} ${ce(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,confidence:`M${ce(a-l*.9)} ${ce(r-l*.9)}h${ce(l*1.8)}\
v${ce(l*1.8)}h${ce(-l*1.8)}z`,readiness:`M${ce(a)} ${ce(r-l*1.25)}L${ce(a+l*1.25)} ${ce(r)}L${ce(a)} ${ce(r+l*1.25)}L${ce(
a-l*1.25)} ${ce(r)}z`}[e]}" fill="${on(e)}"/>`}var Oi=600,Ei=340;function ca(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},o=Ve.map(a=>({id:a,name:n[a]}));return{sentence:Ci(e,t),wide:Qn(e,o,Oi),narrow:Qn(e,o,Ei),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...Ve.map(r=>a[r])])}}function Ci(e,t){let[n,o]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},r=n.day&&
Mi(n.day,n.day.slice(0,4)!==o.day?.slice(0,4)),l=Ve.filter(p=>n[p]!==null);if(e.length===1){let p=l.map(d=>M(t["check-in\
s-value"],{ruler:a[d],value:n[d]})),u=ia(p);return r?M(t["check-ins-once"],{day:r,rulers:u}):M(t["check-ins-once-undated"],
{rulers:u})}let i=l.filter(p=>o[p]!==null).map(p=>M(n[p]===o[p]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[p],before:n[p],
after:o[p]}));if(!i.length)return t["check-ins-differ"];let c=ia(i);return r?M(t["check-ins-since"],{day:r,rulers:c}):M(
t["check-ins-since-undated"],{rulers:c})}var Mi=(e,t)=>Ke(e,{month:"long",day:"numeric",...t&&{year:"numeric"}}),ia=e=>new Intl.
ListFormat("en-US",{type:"conjunction"}).format(e);var tt=(...e)=>e.map(([t,n,o={}])=>he("path",{class:t,d:n,...o})),wt=(e,...t)=>he("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Ai=(e,t,n,o)=>he("circle",{class:e,cx:t,cy:n,r:o}),Ti={cup:()=>wt("88 74 46 56",...tt(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>wt("296 12 176 168",...tt(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>wt("136 24 136 140",...tt(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Ai("glow",234,94,4),...tt(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>wt("312 66 80 120",...tt(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>wt("190 66 72 100",he("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),he("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...tt(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ua=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},Ti[l](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function pa(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),ua(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var da=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),ua(e.doors,t)),
fa=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Li=4e3,Ni=6e3,Ii=6;function ma(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(f,m){o.textContent=f,a.dataset.breath=m}function i(){if(n===Ii){u(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,Li)}function c(){l(e.out,"out"),t=setTimeout(i,Ni)}function p(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(f=>s("li",{},f))))),stop:u}}var He=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};var Xn="plan";function ha(e,{exercises:t,danger:n}){let o=e.filter(({key:p})=>p==="plan@").at(-1)?.response,a=p=>ga(p)&&ke(p)!=="";if(!o||
!a(o.if)||!a(o.then))return"";let r=p=>Object.values(n).some(u=>Qe(p,u).length);if(Object.values(o).flatMap(Ri).some(r))
return"";let{rules:l,reflection:i}=t.plan,c=l.find(p=>p.sentence);return c?zn(c,i[c.sentence],o):""}var Ri=e=>(e?.own?[e.
own]:[e].flat()).filter(ga),ga=e=>typeof e=="string";var qd=new TextEncoder;var ka="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ya=`${ka}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,ef=new RegExp(`(?:[${ka}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),tf=new RegExp(`^[${ya}]+`),nf=new RegExp(`(^|[;,|"])([${ya}]*)(?=[=+\\-@−＝＋－＠])`,"g");function ba({after:e,among:t,...n},o){return kt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var qi=[Xn,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],Pi={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},Wi="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",_i=new RegExp(`\\r\\n|[${Wi}]`);function wa(e,t){let n=new Map(e.map(d=>[d.key,d])),o=d=>{let{response:f}=n.get(`${d}@`)??{},m=Object.keys(f??{}).length?
t.exercises[d]:null;return m?Fi(m,f):null},[a,r,l,i]=qi.map(o),c=a?ha([n.get(`${Xn}@`)],t):"",p=["day","helper","badly",
...c?[]:["if","then"]],u={goal:a?a.fields("goal"):[],sentence:c?[a.sentence(c)]:[],plan:a?a.fields(...p):[],message:o("r\
eframing")?.message()??[],more:Object.entries(Pi).flatMap(([d,f])=>(f.length?o(d)?.fields(...f):o(d)?.pile("goals","both"))??
[]),needs:r?[r.section("needs","this-week")]:[],support:l?[l.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:
[]};for(let[d,f]of Object.entries(u))u[d]=f.filter(m=>m.lines?.length||m.fields?.length||m.rungs?.length);if(!Object.values(
u).some(d=>d.length))throw new He("journal-no-plan");return{...u,title:t.exercises.plan?.title}}var sn=e=>e.flatMap(t=>t.split(_i)).map(ke).filter(Boolean);function Fi({title:e,items:t,reflection:n,rules:o=[]},a){let r=f=>{
try{return ba(f,a[f.id])}catch{return null}},l=f=>{let m=r(f),w=f.kind==="date"&&at(m);return sn(w?[Ke(w,{dateStyle:"ful\
l"})]:je(f,m))},i=(...f)=>t.filter(({id:m})=>f.includes(m)).map(m=>({id:m.id,heading:m.said,lines:l(m)})).filter(m=>m.lines.
length),c=(...f)=>({heading:e,fields:i(...f)});function p(f,m){let w=t.find(k=>k.id===f&&k.kind==="sort"),g=w?.piles.find(
k=>k.id===m)?.text,y=g&&r(w);if(!y)return[];let x=w.cards.filter(k=>y[k.id]===m).map(({text:k})=>k);return[{id:m,heading:g,
lines:sn(x)}]}function u(){let f={items:t,rules:o.filter(w=>w.message),reflection:n};if(!f.rules.length)return[];let m=Object.
fromEntries(t.map(w=>[w.id,r(w)]));return Yt(f,m).filter(({said:w})=>w.length).map(({heading:w,said:g})=>({id:"message",
heading:w,lines:sn(g)}))}function d(){let f=o.find(y=>y.ladder)?.ladder;if(!f)return{...c("goal"),rungs:[]};let m=y=>t.find(
({id:x})=>x===y),w=[f.today,f.later].map(m).filter(Boolean),g=f.rungs.filter(y=>m(y.item)).map(y=>({heading:m(y.item).said,
lines:l(m(y.item)),marks:w.filter(x=>r(x)?.chosen.includes(y.card)).map(x=>x.said)})).filter(y=>y.lines.length||y.marks.
length);return{...c("goal"),rungs:g}}return{fields:i,section:c,pile:p,message:u,ladder:d,sentence:f=>({heading:n["in-one"],
lines:sn([f])})}}function va({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!Jt(a.exercise,a.answers)?[]:o.item?Ui(o,a):
qs(a.exercise,a.answers)});return[...new Set(n)]}function Ui({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(p=>p.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(p=>a[e][p.id]===t),i=l?l.map(({text:p})=>p):je(r,a[e]),
c=n.startsWith("{words}");return i.map(p=>{let u=Ee(p);return Fe(n,{words:c?u:Zt(u,["a","an"],!1)})})}var Hi=["day","review","again","until"],zi="{wishes}";function xa({words:e,help:t,exerciseOf:n,answersOf:o,keys:a}){let r=f=>{
let[m,w]=[n(`${f}@`),o(`${f}@`)];return m&&w?{exercise:m,answers:w}:null},l=f=>va(f,r),i=({items:f})=>f.some(({takes:m})=>m);
function c(f,m){let g=(n(f)?.items??[]).flatMap(({takes:y=[]})=>y).filter(({exercise:y})=>m.includes(`${y}@`));return l(
{takes:g}).length>0}function p({key:f,exercise:m,html:w}){let g=o(f),y=m.items.flatMap(E=>je(E,g[E.id]).flatMap(O=>Ee(O).
split(/\n+/)));if(!y.length)return"";let k=s("div",w?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","ari\
a-hidden":"true"});w?u(k,w,y):k.append(...y.map(E=>s("p",{dir:"auto"},E)));let b=s("p",{class:"ajar-status",role:"status"}),
$=async()=>{let O=[...k.querySelectorAll("h1, h2, p, li")].map(({textContent:_})=>_.trim()).join(`

`),I=await Dn(O,k);b.replaceChildren(e[I?"help-copied":"letter-not-copied"])},D=()=>{let E=/-(US|CA)$/i.test(navigator.language),
O=s("div",{class:"ajar-letter-text"},...k.cloneNode(!0).childNodes);Xt([O],{title:e["letter-title"],paper:E?"us-letter":
"a4",onRefused:()=>b.replaceChildren(e["print-refused"])})},N=(E,O)=>s("button",{type:"button",onclick:O},E);return s("d\
iv",{class:"ajar-letter"},k,s("div",{class:"ajar-moves"},N(e["help-copy"],$),N(e["letter-print"],D)),b)}function u(f,m,w){
we(f,m),[...f.querySelectorAll("p")].find(y=>y.textContent===zi)?.replaceWith(s("ul",{},...w.map(y=>s("li",{dir:"auto"},
y)))),t.addNumbers(f),f.querySelector(".ajar-off-paper")?.remove(),f.querySelector(".ajar-help-line a")||f.append(s("p",
{},e["help-elsewhere-how"]))}function d(){let f=a().filter(g=>g.endsWith("@")&&o(g)),m=f.map(g=>({key:g,response:o(g)})),
w=Object.fromEntries(f.map(g=>[g.slice(0,-1),n(g)]));try{let{message:g,more:y,needs:x,support:k}=wa(m,{exercises:w,danger:{}}),
b=y.filter(({id:$})=>!Hi.includes($));return[...g,...b,...[...x,...k].flatMap(({fields:$})=>$)]}catch(g){if(g instanceof
He)return[];throw g}}return{sentences:l,isLetter:i,canBegin:c,letter:p,matters:d}}window.ajarShown??=new WeakMap;var vt=window.ajarShown,ja="needs@",Sa=e=>e.startsWith("check-in@"),an="note@",Ki="for-pa\
rtner@",$a=({answers:e,done:t,danger:n,reflection:o})=>JSON.stringify([e,t,n,o]),We={};function eo(){let e=document.getElementById(
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
`;e.textContent!==t&&(e.textContent=t)}function Oa({model:e,el:t}){eo();let n=e.get("pages"),o=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=h=>i.push(h),p=null,u=!1,d=!1,f=!1,m=!1,w=new Map,g=new Map,y=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let x=s("div",{class:"ajar-page"}),k=h=>n.flatMap(({blocks:C})=>C).find(C=>C.kind==="exercise"&&
C.key===h)?.exercise,b=Ks({words:o,answered:()=>[...r].map(([h,{answers:C}])=>[k(h),C]).filter(([h,C])=>h&&Object.keys(C??
{}).length)}),$=0,D=h=>{if(clearTimeout($),$=0,b.set(h),p?.setLost(h),h)for(let C of l.keys())a.get(C)?.release()},N=(h,{
awaited:C=!1}={})=>{try{e.send(h)}catch{D(!0);return}C&&!$&&($=setTimeout(()=>D(!0),8e3))},E=!1;function O(){E||(E=!0,window.
ajarDangers?I():N({dangers:!0}))}let I=()=>{for(let h of Object.values(window.ajarDangers.dangers))js(ds(h))};function _({
key:h,exercise:C},B){if(Sa(h)&&!b.isLost()||!(window.ajarDangers||b.isLost())||!Jt(C,B))return;let Z=kt(C,B),j=_s(C,Z,window.
ajarDangers);X(h,{answers:Z,done:!0,...j}),w.set(h,$a(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let U=vs(
{words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>W(),onCountry:h=>N({country:h})}),W=()=>{N({forget:!0}),
Bn()},P=xa({words:o,help:U,exerciseOf:k,answersOf:h=>r.get(h)?.answers,keys:()=>[...r.keys()].filter(h=>k(h))}),v=(h,C,B)=>(a.
set(h.key,B),r.has(h.key)&&B.update(r.get(h.key)),C),S={html:h=>A(h.html),home(h){let C=s("div",{}),B=q=>{q.import&&a.get(
"chart")?.begin(),N(q)},z=q=>pe(ye(q)),{matters:Z}=P;return v(h,C,Js(C,{words:o,send:B,open:z,help:U,matters:Z,ways:Y})),
N({home:h.key}),C},gate(h){let C=s("div",{class:"ajar-text ajar-gate"}),[B,z]=m?[s("p",{},o["gate-left-out"]),[U.button(),
R(),T()]]:[A(f?h.short:h.html),H()],Z=s(`h${h.level??2}`,{},h.title);return C.append(Z,B,s("div",{class:"ajar-moves"},...z.
filter(Boolean))),m||B.after(s("p",{class:"ajar-gate-ask"},o["gate-ask"])),c(()=>{f=!0}),C},made:h=>{let C=s("div",{class:"\
ajar-made"}),B=()=>C.replaceChildren(...le(h.section));return a.set("made",{update:B}),B(),C},exercise(h){if(h.invites&&
m)return s("div",{class:"ajar-text"},s(`h${h.level}`,{},h.exercise.title),s("p",{},o["gate-left-out"]),T());let C=s("div",
{}),B=b.line(p?{}:{role:"alert"});l.set(h.key,C);let z=(j,q)=>{p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let G=window.ajarSent;g.set(h.key,G),N({key:h.key,...j,sent:G},{awaited:q}),!(!q||!b.isLost())&&(D(!0),B.scrollIntoView(
{block:"nearest"}))};if(a.set(h.key,lo(C,h.exercise,{words:o,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,
sort:h.quick||n.length>1&&!Be()?rs:$s,enough:h.quick?"at once":"later",remarks:(j,q)=>Ns(j,{words:o,find:G=>Cs(q,G,window.
ajarDangers)}),sentences:P.sentences,...r.get(h.key),help:U,needs:()=>R(h.needs),below:()=>ae(h),onAside:j=>{X(h.key,{aside:j}),
C.querySelector(".ajar-letter")?.toggleAttribute("hidden",!j)},onChange:j=>{O(),X(h.key,{answers:j,done:!1}),z({answers:j,
done:!1},d)},onMove:j=>X(h.key,{at:j}),onDone:j=>{_(h,j),z({answers:j,done:!0},!0),Sa(h.key)&&a.get("chart")?.begin()},onStartOver:()=>{
X(h.key,{answers:{},done:!1}),z({remove:!0})}})),C.firstElementChild.append(B),c(()=>b.forget(B)),!h.folded)return C;let Z=Object.
keys(r.get(h.key)?.answers??{}).length>0;return s("details",{open:Z},s("summary",{},o["check-in-now"]),C)},chart(h){let C=s(
"div",{class:"ajar-chart-block"}),B=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:z,end:Z}=Se(o,
q=>B.replaceChildren(q)),j=({checkIns:q})=>{Z(),Pt(C,q.length?ca(q,o):{},o)};return a.set(h.key,{update:j,begin:z,end:Z}),
r.has(h.key)&&j(r.get(h.key)),z(),N({chart:h.key}),s("div",{},C,B)},start:h=>pa(h,{open:be,opener:p?.opener}),doors:h=>da(
h,{open:be}),onward:h=>fa(h,{open:be}),breathing(h){let{element:C,stop:B}=ma(h);return c(B),C},notice(h){if(Ss(()=>N({forget:!0})),
!h.leave)return s("div",{class:"ajar-notice"},s("p",{},h.text));let C=s("div",{class:"ajar-leave"},U.button(),Rn({words:o,
leave:W}));xs(U.open),p=Fs({words:o,send:N,isQuiet:n.length>1});let B=document.createDocumentFragment(),z=s("div",{class:"\
ajar-on-paper"});return zt(()=>z.append(U.text())),B.append(s("div",{class:"ajar-notice"},s("div",{},p.line,p.small),C),
z,p.more),B}};function A(h){let C=s("div",{class:"ajar-text"});return we(C,h),U.addNumbers(C),C.addEventListener("click",
B=>{let z=B.target.closest("a"),Z=n.findIndex(({id:j})=>j&&z?.getAttribute("href")===`${j}.ipynb`);Z<0||(B.preventDefault(),
pe(Z))}),C}function F(h){m=h,f=!0,se({focus:!0})}let K=(h,C)=>s("button",{type:"button",onclick:C},h),T=()=>K(o["gate-ag\
ain"],()=>F(!1));function V(){F(!1),n[y].blocks.some(({invites:C})=>C)||pe(y+1)}let H=()=>[K(o["gate-no"],()=>F(!0)),K(o["\
gate-unsure"],()=>F(!0)),K(o["gate-yes"],V)],ee=h=>n.filter(C=>C.section===h).flatMap(C=>C.blocks.filter(({kind:B})=>B===
"exercise")),le=h=>{let C=ee(h).filter(({key:q})=>r.get(q)?.done).map(({key:q,exercise:G},re)=>s("details",{open:re===0},
s("summary",{},G.title),...r.get(q).reflection.flatMap(me=>rt(me,2)))),B=s("p",{},o["made-nothing"]),z=ee(h).map(({key:q})=>q),
Z=P.canBegin(an,z)?L():null,j=Z?[s("div",{class:"ajar-moves"},Z)]:[];return[s("h1",{},o["made-title"]),...C.length?C:[B],
...j]},Q=h=>{let C=ee(h);return C.length>0&&C.every(({key:B})=>r.get(B)?.done)};function ae(h){let C=h.key.startsWith("p\
lan@")&&U.isKnown()?U.line():"",B=P.isLetter(h.exercise)?P.letter(h):"",{danger:z,aside:Z=0}=r.get(h.key);return B&&(B.hidden=
Z<=(z?.kinds.length??-1)),s("div",{class:"ajar-below"},C,B,p?.offer()??"")}let ye=h=>n.findIndex(({aside:C,blocks:B})=>!C&&
B.some(z=>z.key===h)),be=h=>pe(n.findIndex(C=>C.id===h));function R(h){let C=ye(ja);return C<0?h?s("p",{},s("a",{href:h},
o["help-needs"])):null:J(ja,C,o["help-needs"])}function J(h,C,B){return s("button",{type:"button",onclick:()=>{pe(C);let Z=l.
get(h)?.querySelector("h1, h2");Z&&(l.get(h).querySelector(".ajar-sentences")?.setAttribute("open",""),Z.tabIndex=-1,Z.focus())}},
B)}function oe(h,C){let B=n.findIndex(({blocks:z})=>z.some(Z=>Z.key===h));return B<0||m?null:J(h,B,C)}let L=()=>oe(an,o["\
make-message"]),Y=()=>{let h=[...r.keys()];return[P.canBegin(an,h)||r.has(an)?L():null,oe(Ki,o["for-partner"])].filter(Boolean)};
for(let[h,C]of Object.entries(We))S[h]=B=>{let z=s("div",{}),j=C(z,B,{words:o,send:N,onDispose:c,model:e,exerciseOf:k,formOf:q=>l.
get(q)});return v(B,j.element??z,j)};let te=h=>n[y].blocks.find(C=>C.kind===h),X=(h,C)=>r.set(h,{...r.get(h),...C}),ne=()=>{
for(let h of i.splice(0))h()};function se({focus:h=!1}={}){if(ne(),a.clear(),u){x.replaceChildren(p?"":s("p",{class:"aja\
r-empty"},o["keep-locked-here"]));return}if(x.replaceChildren(...n[y].blocks.map(B=>S[B.kind](B))),n.length>1&&ue(),!h)return;
let C=x.querySelector("h1, h2, h3")??x;C.tabIndex=-1,C.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function ue(){
let{aside:h,title:C}=n[y];if(Le.hidden=!!h,x.classList.toggle("ajar-aside",!!h),p?.setStart(n[y].id==="start"),h)return;
let{section:B,step:z,steps:Z,minutes:j}=n[y],q=n.filter(ie=>!ie.aside),G=q.indexOf(n[y]),re=(ie,ln,Aa={})=>s("button",{type:"\
button",onclick:()=>pe(n.indexOf(ie)),...Aa},ln),me=n.find(({id:ie})=>ie==="start"),st=q[G-1]??me;x.append(s("div",{class:"\
ajar-moves ajar-turn"},st?re(st,o["previous-page"]):null,G<q.length-1?re(q[G+1],o["next-page"]):null));let rn=q.filter(ie=>!ie.
section||ie.step===1),to=ie=>B?ie.section===B:ie===n[y],Ca=ie=>({"aria-current":to(ie)?"page":null}),Ma=ie=>Q(ie.section)?
s("span",{class:"ajar-done"},` ${o["section-done"]}`):"",no=(ie,ln)=>s("li",{},re(ie,ln,Ca(ie)),Ma(ie));fe.replaceChildren(
...rn.map(ie=>no(ie,ie.title)),me?no(me,o["start-page"]):""),de.textContent=B?M(o["step-of"],{title:C,n:z,all:Z,minutes:j}):
M(o["page-of"],{n:rn.findIndex(to)+1,all:rn.length,title:C})}function pe(h){n[h]&&(y=h,fe.parentElement.open=Be(),e.set(
"page",h),e.save_changes(),se({focus:!0}))}let fe=s("ol",{}),de=s("summary",{}),Be=()=>window.innerWidth>640;e.get("noti\
ce")&&t.append(S.notice(e.get("notice")));let Le=s("nav",{class:"ajar-nav","aria-label":o.pages},s("details",{open:Be()},
de,fe));n.length>1&&t.append(Le),t.append(b.line({role:"alert"}),x);let ot=0;for(let h of["keydown","pointerdown","scrol\
l"])t.addEventListener(h,()=>{Date.now()-ot<3e4||(ot=Date.now(),N({active:!0}))},{passive:!0,capture:!0});e.on("msg:cust\
om",h=>{if(D(!1),h.keeping){let B=[...g.values()].some(j=>h.acknowledged<j);p?.update(B?{...h.keeping,saved:!1}:h.keeping);
let{state:z}=h.keeping,Z=z==="locked";z&&(d=z==="kept"),z&&Z!==u&&(u=Z,r.clear(),Le.hidden=u,se())}h.states&&queueMicrotask(
()=>a.get("made")?.update());for(let[B,z]of Object.entries(h.states??{})){if(h.acknowledged<g.get(B))continue;let Z=z.answers&&
!Object.keys(z.answers).length,j=w.get(B)===$a(z);w.delete(B),X(B,Z?{...z,at:0}:z),j||a.get(B)?.update(r.get(B))}h.dangers&&
(window.ajarDangers=h.dangers,I()),h.country!=null&&U.choose(h.country),h.file&&(a.get("home")?.settle(),Gs(h.file));let C=a.
get("home")??p;if(h.print){let B=a.get("home");B?.settle(),Zs(h.print,()=>B?.say(o["print-refused"]))}h.erased&&C?.say(h.
erased,te("home")?.erased),h.said&&a.get("chart")?.end(),h.said&&C?.say(h.said),h.open&&be(h.open),h.problem&&a.get(h.problem.
key)?.say(h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),se()});let ze=zs(e,{gone:()=>D(!0),back:()=>{b.isLost()&&
N({ready:!0})}});return se(),vt.set(o,(vt.get(o)??0)+1),N({ready:!0}),()=>{ne(),ze(),clearTimeout($),vt.set(o,vt.get(o)-
1),vt.get(o)||N({gone:!0})}}We.door=(e,t,n)=>Go(e,n);We.group=(e,t,n)=>ns(e,n);We.scenario=(e,t,{words:n,model:o})=>({element:os(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});We.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=Qo(t,{...a,form:()=>o(t.of),ask:p=>r.find(u=>u.id===p).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};We.desk=Jo;var Vi=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Ea,nt=null;async function xt(e){
let t=Object.entries(Ea[e]).sort(([n],[o])=>o.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function Ji(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await xt("@ju\
pyter-widgets/base");class o extends e{}class a extends t{render(){let{model:l}=this;nt=l.get("words"),this.dispose=Oa({
el:this.el,model:{get:i=>l.get(i),set:(i,c)=>l.set(i,c),save_changes:()=>l.save_changes(),send:i=>l.send(i),widget_manager:l.
widget_manager,on:(i,c)=>this.listenTo(l,i,c)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,l)=>{eo(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:o,
View:a}})}}}var Gi=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function Yi({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:o}=t;
await new Promise(a=>{let r=()=>{if(!Vi.has(t.kernelDisplayStatus)){for(let l of[n,o])l.disconnect(r);a()}};for(let l of[
n,o])l.connect(r);r()})}async function Zi(){let{INotebookTracker:e,NotebookActions:t}=await xt("@jupyterlab/notebook"),{
Dialog:n,showDialog:o}=await xt("@jupyterlab/apputils"),a=async()=>{if(!nt)return!0;let l=[n.cancelButton({label:nt["sta\
rt-over-no"]}),n.okButton({label:nt["start-over"]})],[i,c]=[nt["start-over-title"],nt["start-over-how"]];return(await o(
{title:i,body:c,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},i)=>{if(!i)return;let c=async p=>{if(!p||r.has(p))return!1;r.add(p),await Yi(p).finally(()=>{r.
delete(p)});let{content:u,sessionContext:d}=p,f=b=>t.runCells(u,b,d),m=b=>b.model.type==="code",w=u.widgets.filter(b=>m(
b)||b.rendered===!1),[g,y=g]=w.filter(m),x=1+w.indexOf(y),k=await f(w.slice(0,x));return await Gi(),k&&f(w.slice(x))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>c(i.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let p=i.currentWidget;if(!p||!await a())return;let{sessionContext:u}=p;u.session?.kernel?await u.restartKernel():
await u.changeKernel({name:u.prevKernelName}),await c(p)}}),i.widgetAdded.connect(async(p,u)=>{await u.context.ready;for(let d of u.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");u.model?.getMetadata("ajar")?.runs&&c(u)})}}}var Qi=4,
Xi=1500,ec=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function tc(e){for(let t=0;t<Qi;t++){if(await ec(e))
return!0;await new Promise(n=>{setTimeout(n,Xi)})}return!1}async function nc(){let{ConnectionLost:e,IConnectionLost:t}=await xt(
"@jupyterlab/application"),{PageConfig:n}=await xt("@jupyterlab/coreutils");if(n.getOption("hubPrefix"))return[];let o=!1,
a=async(r,...l)=>{if(o)return;o=!0;let i=await tc(`${r.serverSettings.baseUrl}api`);o=!1,i||await e(r,...l)};return[{id:"\
ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??={};window._JUPYTERLAB.ajar={init(e){Ea=e},
async get(){let e=await Promise.all([Ji(),Zi(),nc()]);return()=>({__esModule:!0,default:e.flat()})}};})();
