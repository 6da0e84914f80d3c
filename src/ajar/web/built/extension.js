(()=>{var xa=/^(\d{4})-(\d{2})-(\d{2})$/;function ot(e){let[,t,n,o]=typeof e=="string"&&xa.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=Sa(+t,+n)?e:null}function nn(e){let t=e.getFullYear();return t>=1&&t<=9999?$a(t,e.getMonth()+1,e.getDate()):null}var on=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Sa(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var $a=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var Oa=["button","input","select","summary","textarea"],Ea=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return Oa.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Ea.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function he(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var Ke=["importance","confidence","readiness"],C=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?
Number.isInteger(r)?r+1:n:["number","string"].includes(typeof r)?r:n}),Ne=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function Ve(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return o.length?o:e.cards}var Yn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(o=>o.id===n))};function sn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(c=>s("input",{type:"\
checkbox",onchange:({target:p})=>(p.checked?o:a)(c)})),l=()=>r.forEach((c,p)=>{c.checked=n(e[p])});return l(),{element:s(
"details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((c,p)=>s("label",{class:"ajar-car\
d"},r[p],s("span",{dir:"auto"},c))))),follow:l}}var Ca=2e4;function Zn(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Ca,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function Qn(e,t,{words:n,group:o,change:a,remarks:r,sentences:l=[]}){
let{opener:i,long:c,remark:p}=e,u=i?s("b",{id:`${o}-opener`},i):null,d=Zn(t??"",{rows:c?8:2,oninput:()=>{a(d.value.trim()?
d.value:null),b.follow()},...i?{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),f=j=>{d.value=j,d.dispatchEvent(new Event("input",{bubbles:!0}))},m=n["message-opener"],b=sn(l,{words:n,has:j=>d.
value.includes(j),put:j=>f(`${d.value.trim()||m} ${j}`),drop:j=>{let k=d.value.replace(j,"").replace(/ {2,}/g," ").trim();
f(k===m?"":k)}}),w=s("label",{class:"ajar-words ajar-write"},u,d),g=p&&r?r(d,e):"";return b.element||g?s("div",{},b.element,
w,g):w}function Xn(e,t,{words:n,change:o,sentences:a=[]}){let r=s("div",{}),l=()=>[...r.querySelectorAll("textarea")],i=()=>{
let k=l().map(y=>y.value).filter(y=>y.trim());o(k.length?k:null),j.follow()},c=()=>[...r.children].forEach((k,y)=>{k.querySelector(
"textarea").setAttribute("aria-label",C(n.line,{n:y+1})),k.querySelector("button").setAttribute("aria-label",C(n["remove\
-line"],{n:y+1}))}),p=()=>{b(""),l().at(-1).focus()},u=s("button",{type:"button",class:"ajar-link",onclick:p},n["add-lin\
e"]),d=()=>{c(),u.hidden=r.children.length>=e.most},f=k=>{let y=l()[l().indexOf(k)+1];y?y.focus():k.value.trim()&&!u.hidden&&
p()},m=k=>{let y=Zn(k,{rows:1,enterkeyhint:"next",oninput:()=>{y.value.includes(`
`)&&(y.value=y.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:O=>{["insertLineBreak","insertParagraph"].includes(O.inputType)&&
(O.preventDefault(),f(y))}});return y},b=k=>{let y=()=>{let I=O.nextElementSibling||O.previousElementSibling;O.remove(),
I||b(""),d(),i(),(I||r.firstElementChild).querySelector("textarea").focus()},O=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},m(k)),s("button",{type:"button",class:"ajar-remove",onclick:y},"×"));r.append(O),d()},w=t||[];for(let k=0;k<
Math.max(e.lines,w.length);k++)b(w[k]??"");let g=k=>l().find(y=>y.value.trim()===k),j=sn(a,{words:n,has:k=>!!g(k),put(k){
!g("")&&!u.hidden&&b("");let y=g("");y&&(y.value=k),i()},drop(k){g(k).value="",i()}});return s("div",{class:"ajar-lines"},
j.element,r,u)}var Aa=6,Ma=5;function Se(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,o&&t(""),o=!1}}}function eo(e,t,n){let{words:o,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,p={...Na,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,d={...n.answers},f=0,m=null,b=0,w=n.
aside??0,g=t.why?s("p",{class:"ajar-why"},t.why):"",j=t.private?s("p",{class:"ajar-private"},t.private):"",k=N=>i?N.after:
l&&N.more,y=t.items.some(N=>k(N)&&n.answers?.[N.id]!=null),{example:O}=t,I=O?s("details",{class:"ajar-example"},s("summa\
ry",{},o.example),s("p",{},O)):"",T=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),S=s("div",{}),A=s("d\
iv",{class:"ajar-body"}),W=s("section",{class:"ajar-form","aria-labelledby":`${u}-title`},s(`h${a}`,{id:`${u}-title`},t.
title),...r||l?[s("div",{class:"ajar-beside"},...c,g?Ta([g],o):"",I),j]:[g,j,I],S,A,T);W.addEventListener("keydown",N=>{
N.key!=="Enter"||!(N.ctrlKey||N.metaKey)||!m||(N.preventDefault(),m.next.click())}),e.replaceChildren(W);function H(){let N=t.
items.filter(ne=>Ne(ne,d)),Y=N.filter(ne=>!k(ne)),te=y?N.filter(k).map(ne=>[ne]):[];return[...i||r&&t.together?[Y]:Y.map(
ne=>[ne]),...te]}let U=N=>{T.replaceChildren(N)},q=Se(o,U);function P(N,Y){T.replaceChildren(`${N} `,s("button",{type:"b\
utton",class:"ajar-link",onclick:()=>{d=Y,U(""),n.onChange(d),Q({focus:!0})}},o["put-back"]))}function v(N,Y){d={...d,[N.
id]:Y},La(A),U(""),n.onChange(d),z()}function $(){_(!0),q.begin(),b=setTimeout(M,8e3)}function M(){b&&(clearTimeout(b),b=
0,_(!1),q.end())}function _(N){for(let Y of m?.fieldsets??[])Y.disabled=N}function z(){if(!m)return;let{items:N,skip:Y,where:te,
next:X,enough:ne,more:se}=m,ue=H().length;Y.textContent=F(N)?o["clear-and-skip"]:o.skip,te.textContent=C(o["question-of"],
{n:f+1,all:ue}),te.hidden=(r||i)&&ue===1,X.textContent=f===ue-1?o.done:o.next,ne.hidden=!L(ue);let pe=f===ue-1&&(!i||F(N)),
fe=t.items.some(de=>k(de)&&Ne(de,d));se.hidden=y||!pe||!fe}function L(N){return(n.enough==="at once"||f>0)&&f<N-1&&F(t.items)}
function K(){b||($(),n.onDone(d))}let F=N=>N.some(({id:Y})=>d[Y]!=null);function ee(N,Y=!0){if(b)return;let te=H();if(f+=
N,f>=te.length){f=te.length-1,K();return}Q({focus:Y,again:N<0})}function le(N,Y){let te=`${u}-${N.id}`,X=s("legend",{id:`${te}\
-ask`},C(N.ask,d)),ne=N.hint?s("p",{class:"ajar-hint",id:`${te}-hint`},N.hint):null,se=[ne,Y.mark].filter(Boolean).map(({
id:de})=>de),ue=N.among?{...N,cards:Ve(N,d)}:N,pe=p[N.kind](ue,Yn(ue,d[N.id]),{words:o,level:a+1,group:te,change:de=>v(N,
de),say:U,remarks:n.remarks,sentences:n.sentences?.(N),isQuick:n.enough==="at once",isShort:l,...Y}),fe={class:`ajar-ite\
m ajar-${N.kind}`,tabindex:"-1","aria-describedby":se.join(" ")||null};return s("fieldset",fe,X,ne,pe)}function Q({focus:N=!1,
again:Y=!1}={}){let te=H();f=Math.max(0,Math.min(f,te.length-1));let X=te[f],ne=n.mark?.(X),se=ne?s("p",{class:"ajar-mar\
k",id:`${u}-${X[0].id}-mark`},ne):null,ue=s("div",{class:"ajar-moves ajar-onward"}),pe=f>0?()=>ee(-1):null,fe=X.map(V=>le(
V,{mark:se,again:Y,moves:ue,back:pe})),de=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(b)return;let V=d,Z=F(
X);if(d={...d,...Object.fromEntries(X.map(({id:x})=>[x,null]))},n.onChange(d),!Z){ee(1);return}Q({focus:!0}),P(o.cleared,
V)}}),Be=s("button",{type:"button",class:"ajar-next",onclick:()=>{b||(U(""),ee(1))}}),Le=s("p",{class:"ajar-where"}),ze=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{b||(y=!0,ee(1))}},i?o["add-why"]:o["ask-more"]),h=s("button",{type:"\
button",class:"ajar-link",onclick:K},o.enough);m={items:X,skip:de,where:Le,next:Be,fieldsets:fe,enough:h,more:ze},S.replaceChildren();
let E={type:"button",class:"ajar-back",onclick:pe};ue.replaceChildren(Be,pe?s("button",E,o.back):"",de);let B=fe.length===
1;se&&B&&fe[0].lastElementChild.before(se),A.replaceChildren(Le,...se&&!B?[se]:[],...fe,ue,...n.enough?[ze,h]:[]),z(),n.
onMove?.(f),N&&(fe[0].focus({preventScroll:!0}),Le.scrollIntoView({block:"nearest"}))}function ae(N){if(S.replaceChildren(),
!N||!n.help||w>N.kinds.length)return null;let Y=()=>{w=N.kinds.length+1,n.onAside?.(w),S.replaceChildren(),A.querySelector(
"[tabindex]").focus()},{help:te,needs:X}=n;return S.append(te.notice(N,{level:a+1,aside:Y,needs:X})),S.querySelector("[t\
abindex]")}function ye(N,{focus:Y=!1,danger:te=null}={}){m=null;let X=s(`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);A.
replaceChildren(s("div",{class:"ajar-reflection"},X,...N.flatMap(se=>st(se,a+2)),n.below?.()??null),s("div",{class:"ajar\
-moves"},s("button",{type:"button",onclick:()=>{f=0,Q({focus:!0,again:!0})}},o.change),s("button",{type:"button",onclick:()=>{
let se=d;d={},f=0,w=0,n.onAside?.(0),n.onStartOver(),Q({focus:!0}),P(o["started-over"],se)}},o["start-over"])));let ne=ae(
te);Y&&(ne??X).focus()}function be(N){let Y=A.contains(document.activeElement);Y&&m&&!b||(M(),d={...N.answers},N.done?ye(
N.reflection,{focus:Y,danger:N.danger}):(f=N.at??Math.max(0,H().findIndex(te=>te.some(({id:X})=>d[X]==null))),Q()))}let{
done:R,reflection:J,danger:oe}=n;return be({answers:d,at:n.at,done:R,reflection:J,danger:oe}),{update:be,release:M,say:N=>{
M(),U(N)}}}var Ta=(e,t)=>s("details",{},s("summary",{},t["why-this"]),...e);function La(e){for(let t of e.querySelectorAll(
"input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var st=({heading:e,
said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",{},a))):t.length?s(
"p",{class:"ajar-said"},t[0]):null,...n.map(a=>s("p",{},a))].filter(Boolean),Na={ruler(e,t,{group:n,change:o}){let a=Array.
from({length:11},(r,l)=>s("label",{class:"ajar-number"},s("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>o(
l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),s("span",{},`${l}`)));return s("div",{class:"ajar-scale"},
s("div",{class:"ajar-numbers"},...a),s("p",{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s(
"span",{id:`${n}-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:l}){let{chosen:i,
own:c}=t||{chosen:[],own:""},p=()=>a(i.length||c.trim()?{chosen:[...i],own:c}:null),u=e.many?"checkbox":"radio",d=e.cards.
map(k=>s("input",{type:u,name:o,value:k.id,checked:i.includes(k.id),onchange:y=>{e.many?i=i.filter(O=>O!==k.id).concat(y.
target.checked?k.id:[]):(i=[k.id],c="",f&&(f.value="")),p()}})),f=e.own?s("input",{type:"text",value:c,maxlength:500,oninput:k=>{
c=k.target.value,!e.many&&c.trim()&&(i=[],d.forEach(y=>{y.checked=!1})),p()}}):null,m=e.cards.map((k,y)=>s("label",{class:"\
ajar-card"},d[y],s("span",{},k.text))),w=l&&m.length>Aa?m.filter((k,y)=>y>=Ma&&!d[y].checked):[];for(let k of w)k.hidden=
!0;let g=()=>{for(let k of w)k.hidden=!1;j.hidden=!0,w[0].querySelector("input").focus()},j=s("button",{type:"button",class:"\
ajar-link",hidden:!w.length,onclick:g},C(n["cards-more"],{n:w.length}));return s("div",{class:"ajar-cards"},s("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...m,j,f?s("label",{class:"ajar-own"},s("span",{},e.own),f):null,f&&e.
remark&&r?r(f,e):null)},text:Qn,list:Xn,date(e,t,{words:n,change:o,say:a}){let r=nn(new Date);return s("label",{class:"a\
jar-words"},s("span",{},n["pick-date"]),s("input",{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||null),l.value>=
"1000"&&l.value<r&&a(n["day-past"])}}))}};function Ia(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function to(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=Ia(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[o],
p=Math.max(0,l-c)-Math.max(0,i-l);return{part:o,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+c,ends:r+a.at(-1).end}}
var vt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function no({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:l}=t;if(r||l)return o;let i=({part:p,kind:u},d)=>d>o&&!a.includes(p)&&(u!=="moves"||n.some(Ra)),c=e.findIndex(
i);return c<0?null:c}var Ra=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function oo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:o,minutes:a,optional:r,dropped:i}}).filter(({part:o,optional:a})=>a&&o>n)}function so(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var Da=new Set,an=()=>{if(!document.hidden)for(let e of[...Da])e(Math.random()*1e3)};window.addEventListener("online",an);
window.addEventListener("pageshow",an);document.addEventListener("visibilitychange",an);function Wa(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var fc=Wa("ajar-presenter");var ao=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function ro(e,t){return e?!(t.protocol.startsWith("http")&&!ao.test(t.
hostname)&&ao.test(new URL(e).hostname)):!1}function lo(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var at=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function rn(e,t){if(t?.kind!=="moves"){let l=t&&at(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),o=n.at(-1),a=o?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:o,body:{moves:!0}}:null}function ln({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:C(t["room-joined"],{n:e}):t["room-joined-none"]}function rt({answered:e},{joined:t},n){return t>e?C(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:C(n["wall-answered"],{n:e})}function io(e,t){return e?e.over?t["wa\
ll-time-up"]:C(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function jt({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function co(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return C(n,{minutes:Math.abs(e)})}var xt=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"}),Je=e=>!!e?.name.startsWith("check-in@");function Ce(e,t,...n){let o=e.querySelector(`.${t}`);if(o)return o.close(),null;let a=s("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var cn=(e,t,n="")=>s("button",{type:"button",class:n,onclick:t},
e);function St(e,t,n,o,a){let r=Ce(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},cn(n,()=>{r.close(),a()},"\
wall-primary"),cn(o,()=>r.close())))}var un=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function uo(e,{
question:t,body:n},o,a,r){if(n.moves){St(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=un(t,
o);if(!l){r();return}let i=l===1?a["wall-still-one"]:C(a["wall-still"],{n:l});St(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function po(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key\
-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=Ce(e,"wall-keys",s("h2",{},t["wall-keys"]),s("dl",
{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(l=>s("kbd",{},l))),s("dd",{},a)))),s("div",{class:"wall-an\
swers"},cn(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var Ie=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function pn({units:e,hands:t=0},n){let o=new Map,a=Pa(n);for(let r of e){
if(n.length&&!n.some(({id:p})=>p===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let c=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(c)||o.set(c,{kind:r.kind,heading:r.heading,shown:[]}),o.get(c).shown.push(_a(r,
a))}return[...o.values()]}function Pa(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function _a({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:l,
withheld:i},c){let p=l&&(l.fine?Ua(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:o,labels:lt(a,r).map(u=>c.
get(`${t}:${u}`)??u),sizes:r,counts:p,n:p?$t(p):0,withheld:i??""}}function Ua(e,t){let n=0;return t.map(o=>(n+=o,$t(e.slice(
n-o,n))))}function lt(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var $t=e=>e.reduce(
(t,n)=>t+n,0),dn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),ge=({shown:e})=>e.filter(({counts:t})=>t);var fo=["wall-first","wall-second","wall-third"],Fa={importance:0,confidence:1,readiness:2},ho=({id:e},t)=>fo[Fa[e]??t%fo.
length],Ae=e=>`${(100*e).toFixed(2)}%`,go={"aria-hidden":"true"};function ct(e,t,n){return ge(e).length?{ruler:mo,move:mo,
sort:Ka,card:Za,choice:Qa}[e.kind](e,t,n):[s("p",{class:"wall-calm"},jt(e,t))]}function mo(e,t){let n=Math.max(...ge(e).
flatMap(({counts:o})=>o));return[s("div",{class:"wall-figures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:o.labels,i=e.kind==="move"?[1,1,1]:o.sizes,c=e.
shown.length>1?o.heading:"";return yo({...o,heading:c,labels:l,sizes:i},r,n,ho(o,a),t)}))]}function ko(e,t){let[n,o]=e,a=o.
shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
s("div",{class:"wall-figures"},...a.map(([i,c],p)=>yo(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.
counts),l,ho(c,p),t))),vo([["wall-then",n.moment],["wall-solid",o.moment]])]}function yo({heading:e,labels:t,sizes:n},o,a,r,l){
let i=$t(n),c=.03,p=0,u=n.flatMap((f,m)=>{let b=p/i+(p?c/2:0);p+=f;let w=p/i-b-(p<i?c/2:0);return o.flatMap(({counts:g,isEarlier:j},k)=>{
let y=b+k*w/o.length;return Ha(g[m]/a,g[m],y,w/o.length,j)})}),d=t.map((f,m)=>`${f}: ${o.at(-1)?.counts[m]??""}`);return s(
"figure",{class:r},e?s("figcaption",{class:"wall-whole"},e):null,o.length?he("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...u):s("p",{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...za(t,
n)))}function Ha(e,t,n,o,a){let r=1-e;return[he("rect",{x:Ae(n),y:Ae(r),width:Ae(o),height:Ae(e),class:a?"wall-then":"wa\
ll-solid"}),he("text",{x:Ae(n+o/2),y:Ae(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function za(e,t){return e.map((n,o)=>{
let a=s("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[o]),a})}function Ka(e,t,n){let o=[...ge(e)].
sort((i,c)=>Ga(i.counts,c.counts)),a=Math.max(...o.map(({n:i})=>i)),[{labels:r}]=o;if(r.length>fn.length)return[Et(o.map(
i=>Ja(i,t)),n,t)];let l=o.map(({name:i,counts:[c,...p]},u)=>{let f=!u&&i.length+r[0].length<Va?`${c} ${r[0]}`:`${c}`;return it(
i,f,Ya([c,...p],a))});return[Et([...l,...wo(e,t)],n,t),vo(r.map((i,c)=>[fn[c],i]))]}var Va=24;function Ja({name:e,labels:t,
counts:n,n:o},a){let r=Math.max(...n),l=t.filter((c,p)=>n[p]===r).join(" / "),i=C(a["wall-of"],{n:r,of:o});return it(e,i,
[],s("p",{class:"wall-muted"},l))}var Ga=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},fn=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Ya(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,Ot(
fn[a],r,o/t)})}function Ot(e,t,n){let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return he(
"rect",{class:e,x:Ae(t+r),y:Ae(o),width:Ae(Math.max(0,n-2*r)),height:Ae(a)})}function Za(e,t,n){let o=ge(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Et([...bo(o,t),...wo(e,t)],n,t)]}function Qa(e,t,n){let[{labels:o,counts:a,
n:r}]=ge(e),l=o.map((i,c)=>({name:i,count:a[c],n:r}));return[Et(bo(l,t),n,t)]}function bo(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>it(a,l?`${r}`:C(t["wall-of"],{n:r,of:n}),
[Ot("wall-rest",0,1),Ot("wall-pile-1",0,r/n)]))}function wo({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>
e.length/2?[it(C(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:o})=>it(o,"",[],s("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var it=(e,t,n,o=null)=>s("li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?he(
"svg",go,...n):null,o);function Et(e,t=e.length,n={}){let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"wall-muted"},C(n["wall-more"],{n:a}))),o}var vo=e=>s("ul",{class:"\
wall-key"},...e.map(([t,n])=>s("li",{},he("svg",go,Ot(t,0,1)),n)));var Xa=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),er=/^data:image\/(svg\+xml|png|jpeg);/,
_e=e=>e.flatMap(tr);function tr(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?er.test(n.src)?[nr(n)]:[]:Xa.has(t)?[s(t,{},..._e(o))]:_e(o)}var nr=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Ct=4,ut=({path:e,size:t},n,o)=>he("svg",{class:o,viewBox:`${-Ct} ${-Ct} ${t+2*Ct} ${t+2*Ct}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},he("path",{stroke:"#000",d:e}));function pt(e,t){return ge(e).length?{ruler:sr,move:or,sort:rr,card:lr,choice:ir}[e.kind](e,t):e.heading}var Ge=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,jo=({shown:e})=>e.every(({counts:t})=>t),or=(e,t)=>t["wall-moved"];function xo({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Ge(t),Ge(t)]}function sr(e,t){
let n=ge(e),o=new Map;for(let u of n){let d=dn(u);o.set(d,[...o.get(d)??[],u])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].
map(([u,d])=>ar(d,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>xo(u,t)),c={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,C(p,c)].filter(Boolean).join(" ")}function ar(e,t,n,o){
let[a,r]=e.map(p=>xo(p,o)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?C(o["wall-most-all"],c):C(r?o["wall-most-two"]:o["wall-most"],c)}function rr(e,t){let n=ge(e),o=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(p=>dn(p)===c)})),{pile:a,most:r}=o.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return jo(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return C(
l??t["wall-sorted-many"],{pile:Ge(a),card:Ge(r[0].name),other:Ge(r.at(-1).name),n:r.length,all:n.length})}function lr(e,t){
let n=ge(e).map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return So(n,e,t)}function ir(e,t){let[{labels:n,counts:o,
n:a}]=ge(e);return So(n.map((r,l)=>({name:r,count:o[l],n:a})),e,t)}function So(e,t,n){let o=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:d})=>2*u>d),r=a.length?a:e.filter(({count:u})=>u&&u===o);if(!a.length&&!jo(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",p=""]=r.map(({name:u})=>Ge(u));return C(
i,{card:c,other:p,n:r.length})}function Mt({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return $e("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?$o({deck:e,way:t,panel:n,words:o}):
$e("text",Me(e?.title??""));if(!i&&l.join&&t)return $o({deck:e,way:t,panel:n,words:o});let p=at(n,c),u=i?null:so(l.timer,
a,c.minutes),d={deck:e,way:t,panel:n,words:o,slide:c,question:p,left:u},f=(yr[c.kind]??At)(d);return f.dataset.slide=r??
l?.slide,c===e.slides[0]&&f.append(...Eo(e)),n.practice&&f.append(s("p",{class:"wall-practice"},o["wall-practice"])),f}var $e=(e,...t)=>s(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Me=e=>s("h1",{},e);function At({slide:e,way:t,panel:n,words:o,
left:a}){let r=_e(e.body),l=r.flatMap(c=>cr(c)),i=r.filter(c=>c.textContent.trim());return $e(e.kind,Me(e.title),s("div",
{class:"wall-body"},s("div",{class:"wall-words"},...i.map(pr)),...l.map(c=>s("div",{class:"wall-picture"},c))),Tt({way:t,
panel:n,words:o,left:a}))}function cr(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var ur=5;function pr(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>mn(o)<o.childNodes.length)||!t.every(mn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=mn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function mn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=ur;)o+=2;return o}function dr({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&Ie(a))return gr({slide:e,panel:n,words:o,question:a,left:r});let i=e.items,[c]=i.length===1?i:[];return $e(
"question",Me(c?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...c?[fr(c)]:[mr(i)],Tt({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function fr({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},Oo(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>s("li",{class:r?
"wall-whole":null},r||l)))}var mr=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?Oo(o,a):null))),Oo=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),hr=5;
function gr({slide:e,panel:t,words:n,question:o,left:a}){let r=pn(o,e.items),l=r.filter(p=>ge(p).length),[i=r[0]]=l,c=Tt(
{way:null,panel:t,words:n,left:a,answered:o});return l.length<2?$e("chart",Me(l.length?pt(i,n):n["wall-held-title"]),...ct(
i,n),c):$e("chart",Me(e.title),s("div",{class:"wall-groups"},...l.map(p=>s("section",{},s("h2",{},pt(p,n)),...ct(p,n,hr)))),
c)}function kr({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:pn(u,[]),question:u})).filter(({groups:u})=>u.some(d=>ge(d).length)),l=u=>r.map(({moment:d,groups:f})=>({
moment:d,...f.find(m=>m.kind===u)})).filter(({shown:d})=>d&&ge({shown:d}).length),[i]=l("move").slice(-1),c=l("ruler"),p=Tt(
{way:o,panel:t,words:n,left:a});return i?$e("chart",Me(pt(i,n)),...ct(i,n),s("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?$e("chart",Me(n["room-group"]),...ko([c[0],c.at(-1)],n)):c.length?$e("chart",Me(pt(c[0],n)),...ct(c[0],n)):$e(
"text",Me(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var yr={text:At,story:At,help:At,question:dr,moves:kr},
Eo=e=>e?.logo?_e([["img",e.logo]]).map(br):[],br=e=>(e.className="wall-logo",e);function $o({deck:e,way:t,panel:n,words:o}){
return $e("join",Me(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[wr(t.wifi,o)]:[],s("div",{class:"wall-scans"},
t.wifi?s("p",{},o["wall-then"]):null,hn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),s("p",{class:"wall-a\
ddress"},t.address),s("p",{class:"wall-muted"},o["room-type-code"]),s("p",{class:"wall-code"},t.code),s("p",{class:"wall\
-count"},ln(n,o)))),...Eo(e))}var wr=(e,t)=>s("div",{class:"wall-scans"},s("p",{},C(t["wall-wifi"],{name:e.name})),hn(e,
t)),hn=(e,t)=>ut(e,t["room-scan-alt"],"wall-scan"),vr=e=>e.replace("-","‑");function Tt({way:e,panel:t,words:n,left:o,
question:a,large:r=!1,answered:l}){let i=io(o,n),c=a&&(a.state!=="ready"||a.hands>0),p=c?rt(a,t,n):r&&e?ln(t,n):"",u=l?rt(
l,t,n):"";if(!e&&!i&&!p&&!u)return null;let d=s("footer",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!o});
return o&&d.style.setProperty("--left",`${100*o.share}%`),e&&r?d.append(hn(e,n),s("p",{class:"wall-join-line"},s("span",
{class:"wall-muted"},e.address),s("b",{},e.code))):d.append(s("p",{class:"wall-muted"},e?C(n["wall-join-line"],{address:e.
address,code:vr(e.code)}):u)),d.append(s("p",{class:"wall-now"},p?s(c?"b":"span",{class:c?null:"wall-joined"},p):null,i?
s("span",{class:"wall-time"},i):null)),d}var kn=[4.6,5.6,6.6,7.4,8.2],yn=2,jr=["","tight","tight columns"],gn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],xr=5.4;function Ao(e,t=yn){let n=kn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:gn.at(-1),text:0};for(let a of[...jr,...gn]){if(o.text>=xr||o.text&&gn.includes(a))break;let r=Sr(e,a,n);r>o.text&&
(o={layout:a,text:r})}return Mo(e,o.layout,o.text||4.6),o.text>0}function Sr(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(Mo(e,t,
Math.max(o,4.6)),$r(e))return Math.max(o,4.6);return 0}function Mo(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var $r=e=>Co(e)&&[...e.querySelectorAll(".wall-whole")].every(Co),Co=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Lt=e=>!!e?.units.length&&e.state!=="open"&&!Ie(e),Lo=e=>Lt(e)&&!Je(e);function No(e,{question:t,slide:n,words:o,count:a}){
let r=t.units.filter(({kind:g})=>g!=="move"),l=new Map(r.map(g=>[g.id,To(g).map(()=>0)])),i=0,c=0,p=s("div",{}),u=Ce(e,"\
desk-hands",p);if(!u)return;let d=()=>Math.max(c,...[...l.values()].map(g=>g.reduce((j,k)=>j+k,0))),f=(g,j,k)=>s("div",{
class:"desk-stepper"},s("span",{},g),s("button",{type:"button","aria-label":C(o["desk-fewer"],{label:g}),onclick:()=>k(-1)},
"−"),s("output",{},`${j}`),s("button",{type:"button","aria-label":C(o["desk-more"],{label:g}),onclick:()=>k(1)},"+"));
function m(g=""){let j=r[i],y=n.items.find(({id:S})=>S===j.item)?.cards.find(({text:S})=>S===j.card),O=l.get(j.id),I=i===
r.length-1,T=S=>()=>{i+=S,m()};p.replaceChildren(s("p",{class:"desk-small"},C(o["desk-hands-where"],{n:i+1,all:r.length})),
s("h2",{},j.card||j.heading),y?.short?s("p",{class:"desk-small"},j.heading):"",...To(j).map((S,A)=>f(S,O[A],W=>{O[A]=Math.
max(0,O[A]+W),m(`${A} ${W}`)})),I?f(o["room-people"],d(),S=>{c=Math.max(0,d()+S),m(`people ${S}`)}):"",s("div",{class:"w\
all-answers"},i?s("button",{type:"button",onclick:T(-1)},o.back):"",I?s("button",{type:"button",class:"wall-primary",onclick:w},
o["room-count"]):s("button",{type:"button",class:"wall-primary",onclick:T(1)},o["desk-next-card"]),I?"":s("button",{type:"\
button",onclick:w},o["desk-enough"]),s("button",{type:"button",onclick:()=>u.close()},o["wall-close"]))),b(g)}function b(g){
let j=[...p.querySelectorAll(".desk-stepper")],[k,y]=g.split(" "),O=k==="people"?j.at(-1):j[Number(k)||0],[I,T]=O.querySelectorAll(
"button");(y==="-1"?I:T).focus()}function w(){let g=d();if(!g)return;let k=[...l].filter(([,y])=>y.some(Boolean)).map(([
y,O])=>{let{kind:I}=r.find(T=>T.id===y);return[y,I==="card"?[O[0],g-O[0]]:O]});u.close(),a(Object.fromEntries(k),g)}m()}
var To=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):lt(t,n);var Or={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},Nt=["","dark","light","contrast"],Er=new Map(Object.entries(Or).flatMap(
([e,t])=>t.map(n=>[n,e]))),Cr="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Ar(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:l,isComposing:i}=e;if(o||a||r||l||i)return;let c=e.composedPath?.()[0]??
n;if(!(c?.closest?.(Cr)||c?.closest?.("dialog[open]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Er.get(t.length===1?t.toLowerCase():t)}function Io(e){let t=n=>{let o=Ar(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function Ro(e,{deck:t,panel:n,way:o},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},p=t.slides[c.slide]?.
part,u=g=>()=>{w.close(),g()},d=(g,j,...k)=>s("button",{type:"button",onclick:u(g),...j},...k),f=g=>s("small",{},C(a["re\
mote-minutes"],{minutes:g})),m=t.parts.map((g,j)=>s("li",{},d(()=>r("go",{slide:vt(t,j)}),{"aria-current":j===p?"step":null,
class:c.dropped.includes(j)?"remote-dropped":null},g.title,c.dropped.includes(j)?s("small",{},a["remote-is-dropped"]):f(
g.minutes)))),b=oo(t,c).map(({part:g,title:j,minutes:k,dropped:y})=>s("li",{},s("span",{},j),d(()=>r(y?"keep":"drop",{part:g}),
{"aria-label":`${y?a["remote-keep"]:C(a["remote-drop"],{minutes:k})}: ${j}`},y?a["remote-keep"]:C(a["remote-drop"],{minutes:k})))),
w=Ce(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...m),...b.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...b)]:[],s("div",{class:"remote-more"},o?d(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Oe=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function Do(e,t,n){let o=s("div",{}),a=Ce(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??o.querySelector("button"))?.focus()},a.refresh())}function Bo(e,t,n,{
press:o}){o({desk:"remote"}),Do(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c,wall:p}=t(),u=c.presenters.
filter(({kind:f,used:m})=>f==="remote"&&m),d=!!p&&(!l||i);return[s("h2",{},n["desk-remote"]),d&&r?ut(r,n["desk-remote-sc\
an"],"desk-scan"):"",d&&!r&&!u.length?s("p",{},n["room-one-moment"]):"",s("p",{},d?n["desk-remote-how"]:n["desk-remote-i\
nside"]),d?"":Oe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),d&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...u.map(({id:f},m)=>s("p",{class:"desk-line"},C(n["desk-remote-there"],{n:m+
1})," ",Oe(n["desk-remote-end"],()=>o({desk:"revoke",id:f})))),s("div",{class:"wall-answers"},d?Oe(n["desk-remote-new"],
()=>o({desk:"remote"})):"",Oe(n["wall-close"],a))]})}function qo(e,t,n,{press:o,step:a}){let r=Mr(n,o);Do(e,"desk-reach",
l=>{let{way:i,join:c,inside:p,practice:u,panel:d}=t(),f=s("span",{role:"status"});if(!i||p)return[s("h2",{},n["desk-phon\
es"]),s("p",{},u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":Oe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},Oe(n["wall-close"],l))];let m=`${c.address}/${c.code}`,b=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:b.value})},...c.addresses.map(({ip:w,network:g})=>s("option",{value:w,
selected:w===c.picked?"":null},`${w} (${g})`)));return[s("h2",{},n["desk-phones"]),ut(i,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},i.address)," · ",s("b",{},i.code)),s("p",{},d.joined?C(n["desk-reached"],{n:d.joined}):
n["desk-reach-try"]),d.hosts.length?s("p",{class:"desk-small"},C(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",c.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",b):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(w=>s("li",{},Tr(n)[w])))),s("div",{class:"wall-answers"},Oe(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(m),f.textContent=n["desk-copied"]}),Oe(n["desk-card"],()=>o(
{desk:"card"})),Oe(n["remote-join-show"],()=>{l(),a("join")}),Oe(n["wall-close"],l),f)]})}function Mr(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>s("p",{},s("label",{class:"ajar-words",for:l.id},r),l);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),Oe(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var Tr=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});function Wo(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-start-${window.ajarForms}`,a=({id:y,
title:O})=>s("option",{value:y},O),r=(y,O)=>C(t["desk-meeting"],{title:y,n:O}),l=s("select",{id:`${o}-meeting`},s("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:y,title:O,part:I,minutes:T})=>a({id:y,title:r(I?`${O}: ${I}`:O,T)}))),
s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:y,title:O,minutes:I})=>a({id:y,title:r(O,I)}))));e.meeting&&
(l.value=e.meeting);let i=s("select",{id:`${o}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=s("selec\
t",{id:`${o}-country`},...e.countries.map(a),s("option",{value:""},t["desk-elsewhere"]));c.value=e.country||Lr(e.countries);
let p=["phones","none","practice"].filter(y=>!(e.server&&y!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=p.map(
(y,O)=>s("input",{type:"radio",name:o,value:y,checked:O===0?"":null,"aria-describedby":`${o}-${y}`})),f=s("input",{type:"\
password",spellcheck:"false",id:`${o}-key`}),m=s("p",{hidden:!0},s("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),b=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),w=s("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),g=(y,O)=>s("p",{},s("label",{class:"ajar-words",for:O.id},y),O),j=s("form",{class:"ajar-start",onsubmit:y=>{y.preventDefault(),
w.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:d.find(({checked:O})=>O).value,
key:f.value}),f.value=""}},s("h2",{},t["desk-start"]),b,g(t["desk-which"],l),s("div",{class:"ajar-start-two"},g(t["desk-\
couple"],i),g(t["desk-country"],c)),s("fieldset",{},s("legend",{},t["desk-how"]),...p.map((y,O)=>s("label",{class:"ajar-\
start-way"},d[O],s("span",{},s("b",{},u[y][0]),s("small",{id:`${o}-${y}`},u[y][1]))))),m,s("p",{},s("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),w));function k({problem:y,busy:O,needsKey:I,state:T}){b.textContent=y??"",b.hidden=
!y,m.hidden=!I,O||(w.textContent=T==="ended"?t["room-ended"]:"")}return{element:j,update:k}}function Lr(e){let t=(navigator.
languages??[]).map(o=>o.split("-")[1]);return e.find(({id:o})=>t.includes(o))?.id??e[0]?.id??""}function Po({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:lt(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return s("tr",{},s("th",{scope:"row"},a.card||
a.heading),s("td",{},l.join(" · ")))});return[s("details",{class:"desk-figures"},s("summary",{},t.table),s("table",{},s(
"tbody",{},...o)))]}var Nr=["open","close","reveal"];function _o(e,t,{words:n,send:o,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,c=lo(),p=(x,D,G={})=>s("button",{type:"button",onclick:D,...G},...[x].flat()),u=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=Se(n,x=>{x?d.
textContent=x:E()}),m=x=>{f.begin(),o(x,{awaited:!0})},b=0,w="",g=(x,D={})=>{b=Math.max(b,r.steps??0)+1,m({desk:"step",step:{
step:x,...D},n:b})},j=()=>r.panel,k=()=>j()?.stage,y=()=>r.deck?.slides[k()?.slide],O=()=>y()&&at(j(),y()),I=bn("desk-wa\
ll",{inert:!0}),T=bn("desk-wall",{inert:!0}),S=bn("desk-screen",{hidden:!0}),A=()=>{S.host.hidden=!1,ne(),S.host.requestFullscreen?.().
catch(()=>{})},W=()=>{S.host.hidden=!0,H()&&document.exitFullscreen(),ne()},H=()=>document.fullscreenElement===S.host;S.
host.addEventListener("fullscreenchange",()=>{H()||W()});let U=s("p",{class:"desk-clock"}),q=s("p",{class:"desk-plan"}),
P=s("ol",{}),v=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),$=s("p",{class:"desk-count"}),M=s("p",{}),_=s(
"p",{class:"desk-small"}),z=s("div",{}),L=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),K=s("div",{class:"desk-tools"},L,p(n["desk-here"],A),p(n["desk-remote"],()=>Bo(Q,()=>r,n,{press:m})),p(n["d\
esk-phones"],()=>qo(Q,()=>r,n,{press:m,step:g})),p(n["remote-parts"],ye),p(n["desk-end"],be,{class:"desk-end"})),F={back:p(
[n.back,s("kbd",{},"←")],()=>g("back")),open:p([n["room-ask-open"],s("kbd",{},"O")],()=>R("open")),close:p([n["room-as\
k-close"],s("kbd",{},"C")],()=>R("close")),reveal:p([n["room-ask-reveal"],s("kbd",{},"R")],()=>R("reveal")),blank:p([n["\
remote-blank"],s("kbd",{},"B")],()=>g("blank")),hands:p([n["desk-hands"],s("kbd",{},"H")],J),next:p([n.next,s("kbd",{},n["\
desk-clicker"])],()=>g("next"))},ee=p(n["room-ask-reset"],()=>St(Q,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>R("reset"))),le=p("",()=>g(k()?.timer?"pause":"timer")),Q=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},U,q,K),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},P),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),I.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),T.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),$,M,_,s("p",{class:"desk-more"},le,ee))),s("\
section",{class:"desk-notes"},s("h2",{},n["remote-notes"]),v,z),s("div",{class:"desk-moves"},u,d,s("div",{class:"desk-pa\
d"},...Object.values(F))),S.host),ae=Wo(t,{words:n,begin:x=>m({desk:"begin",...x})});e.replaceChildren(ae.element,Q);function ye(){
Ro(se(),{deck:r.deck,panel:j(),way:r.way},n,{step:g})}function be(){let x=j().questions.some(Ie),D=(re,me)=>p(me,()=>m({
room:"take",what:re,paper:t.paper})),G=Ce(Q,"desk-ending",s("p",{},n["desk-end-sure"]),x?s("p",{class:"desk-more"},D("pa\
ge",n["desk-take-page"]),D("table",n["desk-take-table"])):"",s("div",{class:"wall-answers"},p(n["room-end"],()=>{G.close(),
m({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>G.close())))}function R(x){if(b>(r.steps??0)){w=x;return}
if(x==="reveal"){let G=rn(j(),y()),re=()=>m({desk:"question",id:G.question.id,do:x,...G.body});G&&uo(se(),G,j(),n,re);return}
let D=O();D&&m({desk:"question",id:D.id,do:x})}function J(){let x=O();if(!(S.host.hidden?Lt:Lo)(x))return;let G=(re,me)=>m(
{desk:"question",id:x.id,do:"hands",counts:re,people:me});No(se(),{question:x,slide:y(),words:n,count:G})}let oe={keys:()=>po(
se(),n),full:()=>S.host.hidden?A():W(),larger:()=>Y(1),smaller:()=>Y(-1),hands:J,parts:ye,look(){let{look:x=""}=S.wall.dataset;
S.wall.dataset.look=Nt[(Nt.indexOf(x)+1)%Nt.length]}},N=yn;function Y(x){N=Math.min(kn.length-1,Math.max(0,N+x)),ne()}function te(x){
return!r.deck||!Q.offsetParent||Q.closest("[inert], .lm-mod-hidden")?!1:(oe[x]?oe[x]():Nr.includes(x)?R(x):g(x==="timer"?
k()?.timer?"pause":"timer":x),!0)}a(Io(te));let X=setInterval(()=>{!Q.hidden&&Q.isConnected&&pe()},1e3);a(()=>clearInterval(
X));function ne(){if(!r.deck||!k())return;let x={deck:r.deck,way:r.way,panel:j(),words:n,now:c.now()},D=no(r.deck,j());ue(
I.wall,Mt(x)),T.host.hidden=D===null,D!==null&&ue(T.wall,Mt({...x,slide:D})),S.host.hidden||ue(S.wall,Mt(x),N)}let se=()=>S.
host.hidden?Q:S.wall;function ue(x,D,G){x.querySelector(".wall-face")?.remove(),x.prepend(D),Ao(D,G)}function pe(){if(!r.
deck)return;let x=to(r.deck,k(),c.now());if(U.textContent=xt(c.now()),!x)return;let D=x.begun?co(x.late,n):n["remote-not\
-begun"],G=x.begun?C(n["remote-planned"],{part:xt(x.partEnds),end:xt(x.ends)}):"";q.replaceChildren(s("b",{class:x.late>
0?"desk-late":null},D),G&&` · ${G}`,s("br"),s("span",{class:"desk-small"},r.deck.parts[x.part].title));for(let[re,me]of[
...P.children].entries())me.className=re<x.part?"done":re===x.part?"here":"",me.classList.toggle("dropped",k().dropped.includes(
re));x.part!==i&&fe(x.part)}function fe(x){P.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=x;let D=P.
children[x];D.firstChild.setAttribute("aria-current","step");let{parentNode:G}=P,re=(me,nt)=>D[me]+D[nt]/2-G[nt]/2;G.scrollTo(
re("offsetLeft","offsetWidth"),re("offsetTop","offsetHeight"))}function de(){i=null,P.replaceChildren(...r.deck.parts.map(
({title:x},D)=>s("li",{},p(x,()=>g("go",{slide:vt(r.deck,D)})))))}function Be(){if(l===y()?.id)return;l=y()?.id;let x=y()?.
notes.length?_e(y().notes):[s("p",{},n["remote-no-notes"])];v.replaceChildren(...x),v.scrollTop=0}function Le(){let x=O();
$.textContent=x&&(x.state!=="ready"||x.hands)?rt(x,j(),n):"",M.textContent=r.way?C(n["desk-joined"],{n:j().joined}):n["d\
esk-no-phones"],_.textContent=h({units:x?.units??ze()}),z.replaceChildren(...x?Po(x,n):[]),F.hands.firstChild.data=n[Je(
x)?"desk-slips":"desk-hands"],F.hands.disabled=!Lt(x),ee.hidden=!x?.answered||!x.may_reset;let D=y()?.minutes??0;le.hidden=
!D&&!k()?.timer,le.textContent=k()?.timer?n["desk-timer-pause"]:C(n["remote-timer"],{minutes:D});for(let G of["open","cl\
ose"])F[G].hidden=!r.way;F.hands.hidden=!!r.way&&(F.hands.disabled||!x),F.open.disabled=!x||x.state==="open"||!r.way,F.close.
disabled=x?.state!=="open",F.reveal.disabled=!rn(j(),y());for(let G of Object.values(F))G.classList.remove("wall-primary");
tt().classList.add("wall-primary"),F.blank.setAttribute("aria-pressed",!!k()?.blank)}function tt(){let x=O();return x?Ie(
x)?F.next:x.state==="ready"&&!F.open.disabled?F.open:!r.way&&!x.answered&&!F.hands.disabled?F.hands:F.reveal.disabled?F.
next:F.reveal:F.reveal.disabled?F.next:F.reveal}let ze=()=>{if(y()?.kind!=="moves")return[];let[x]=j().questions.filter(
D=>Je(D)&&Ie(D)).slice(-1);return x?.units.filter(({kind:D})=>D==="move")??[]};function h({units:x}){let D=x.filter(({snapshot:G,
withheld:re})=>!G&&re);return D.length?jt({shown:D},n):""}function E(){let x=O();d.textContent=B(x)}function B(x){if(k()?.
blank)return n["remote-is-blank"];if(!x)return"";let D=un(x,j());return D===1?n["remote-still-one"]:D?C(n["remote-still"],
{n:D}):x.state==="open"?n["room-is-open"]:x.hands&&!Ie(x)?C(n["desk-counted"],{n:x.hands}):!r.way&&x.state==="ready"&&x.
units.length?n[Je(x)?"desk-slips-how":"desk-hands-how"]:""}function V(x){let D=r;r={...r,...x},r.busy||f.end(),u.textContent=
r.problem??"",u.hidden=!r.problem;let G=r.state==="open"&&!!(r.deck&&k());if(ae.update(r),ae.element.hidden=G,Q.hidden=!G,
!G)return;D.panel!==r.panel&&c.set(j().now),D.deck!==r.deck&&de(),L.hidden=!ro(r.wall,window.location),L.hidden||(L.href=
r.wall);for(let me of Q.querySelectorAll("dialog"))me.refresh?.();pe(),Be(),Le(),E(),ne();let re=w;w="",re&&R(re)}let Z=new ResizeObserver(
ne);for(let{host:x}of[I,S])Z.observe(x);return a(()=>Z.disconnect()),{update:V}}function bn(e,t){let n=s("div",{class:e,
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
.wall-scan{width:68cqh;height:68cqh;border-radius:3cqh}.wall-way:has(:nth-child(3)){gap:4cqh}.wall-way:has(:nth-child(3)\
)
.wall-scan{width:44cqh;height:44cqh}.wall-way>.wall-scans{flex:none;width:min-content}.wall-way>div{flex:1;min-width:0;l\
ine-height:1.2}
.wall-way p{margin-block:.2em}.wall-address{font-size:6.2cqh;font-weight:600;overflow-wrap:anywhere}.wall-code{font-size\
:9cqh;
font-weight:650;letter-spacing:.04em;white-space:nowrap;color:var(--accent)}.wall-way .wall-count{margin-top:1em;color:v\
ar(--muted)}
@container wall (aspect-ratio < 1.5){.wall-way{gap:4cqh}.wall-way .wall-scan{width:54cqh;height:54cqh}.wall-code{font-si\
ze:8cqh}
.wall-address{font-size:5.4cqh}}.wall-chart{--text: 4.6}.wall-chart h1{font-size:6.6cqh}.wall-bars{columns:2;column-gap:\
7cqh;
margin-block:auto;padding-top:2cqh}.wall-bars:not([data-many]){columns:1}.wall-bars li{break-inside:avoid;padding-bottom\
:1.6cqh;
line-height:1.15}.wall-bars p{display:flex;justify-content:space-between;gap:2cqh}.wall-bars p>:last-child{flex:none}.wa\
ll-bars
.wall-muted{line-height:1.1}.wall-bars svg{display:block;width:100%;height:2.4cqh;margin-top:.3cqh}.wall-bars:not([data-\
many])
svg{height:3.4cqh}.wall-pile-1{fill:var(--accent)}.wall-pile-2{fill:var(--ground);stroke:var(--accent);stroke-width:.45c\
qh}
.wall-pile-3,.wall-pile-4{fill:var(--edge)}.wall-rest{fill:var(--soft)}.wall-key{display:flex;flex-wrap:wrap;gap:.6cqh 4\
cqh;
align-items:center;padding-top:1cqh;line-height:1.2;color:var(--muted);font-size:4.6cqh}.wall-key li{display:flex;align-\
items:center;
gap:1.4cqh}.wall-key svg{width:5cqh;height:2.6cqh}.wall-chart .wall-foot,.wall-face[data-layout~=tight] .wall-bars{paddi\
ng-top:1cqh}
.wall-face[data-layout~=tight] .wall-bars li{padding-bottom:.7cqh}.wall-face[data-layout~=tight] .wall-bars svg{height:1\
.8cqh}
.wall-face[data-layout~=columns] .wall-bars{columns:2}.wall-whole{white-space:nowrap}.wall-face[data-layout~=wrap] .wall\
-whole{
white-space:normal}.wall-chart[data-layout~=bare] .wall-foot{display:none}.wall-chart[data-layout~=bare] .wall-bars :is(\
li,
svg){padding-bottom:.3cqh}@container wall (aspect-ratio >= 1.5){.wall-face:not([data-layout~=columns])>.wall-bars[data-m\
any]{
columns:3;column-gap:6cqh}}@container wall (aspect-ratio < 1.5){.wall-bars{column-gap:4cqh}.wall-chart{padding-inline:4c\
qh}
.wall-key{column-gap:3cqh}}.wall-figures{flex:1 1 0;min-height:40cqh;display:grid;grid-auto-flow:column;grid-auto-column\
s:1fr;
gap:7cqh;margin-top:3cqh}.wall-figures figure{display:flex;flex-direction:column;min-width:0}.wall-figures figcaption{fo\
nt-weight:650;
line-height:1.2}.wall-columns{margin-top:1.3em;flex:1 1 0;min-height:0;width:100%;overflow:visible;border-bottom:.4cqh s\
olid
var(--edge)}.wall-columns text{fill:currentColor;font-weight:650}.wall-solid{fill:currentColor}.wall-then{fill:var(--gro\
und);
stroke:currentColor;stroke-width:.45cqh}.wall-none{flex:1}.wall-scale{display:flex;gap:1cqh;text-align:center;line-heigh\
t:1.4;
color:var(--muted)}.wall-scale span{flex:var(--size) 1 0;min-width:0}.wall-first{color:var(--accent)}.wall-second{color:\
var(--warm)}
.wall-third{color:var(--third)}.wall-groups{flex:1;display:grid;grid-auto-flow:column;grid-auto-columns:1fr;gap:6cqh;pad\
ding-top:2cqh}
.wall-groups section{min-width:0;display:flex;flex-direction:column}.wall-face .wall-groups .wall-bars{columns:1;margin-\
block:2cqh
0}@container wall (aspect-ratio < 1.5){.wall-figures,.wall-groups{gap:4cqh}}.wall .desk-hands{font-size:max(1rem,2.8vh);\

padding:3vh}.wall .desk-hands>div>*+*{margin-top:.4em}.wall .desk-stepper button{min-height:48px;padding-block:.05em}.wa\
ll
.wall-dialog button,.wall .wall-dialog small{white-space:nowrap}.wall .remote-parts button{white-space:normal}.wall .rem\
ote-sheet{
width:min(92vw,75rem);max-height:94vh;overflow:auto;padding:3vh;font-size:max(1rem,2.4vh)}.wall :is(.remote-parts,.remot\
e-drops){
list-style:none;margin:0;padding:0;columns:2}.wall .remote-sheet li{break-inside:avoid;padding:2px}.wall .remote-sheet l\
i,
.wall .remote-parts button{display:flex;justify-content:space-between;gap:1em;align-items:center;text-align:left;width:1\
00%}
.wall .remote-parts [aria-current]{border-width:3px;border-color:var(--accent)}.wall .remote-dropped{text-decoration:lin\
e-through}
.wall .remote-more{display:flex;gap:.8em}
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,o),{host:n,wall:o}}var Ir=e=>e;function we(e,t){e.innerHTML=Ir(t)}function It(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>s("option",{value:r,selected:r===n},l)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Ye(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Rt(e,t){let n=i=>[...e.querySelectorAll(
i)],o=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=o.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Uo(e,{words:t,send:n,onDispose:o}){let a={},r=null,l=!1,i="",c=s("div",{}),p=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=Se(t,q=>{d.textContent=q}),m=vn(t),b=It(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,c,d),m.dialog);let w=q=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(q,{awaited:!0}))},g=(q,P)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>w(P)},q),j=(...q)=>s(
"div",{class:"ajar-moves ajar-many"},...q);function k(){let q=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${U}\
-key`,"aria-describedby":`${U}-key-how`}):null,P=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(q&&!q.value){q.focus();return}w({room:"open",...q?{key:q.value}:{}}),q&&(q.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?C(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),q?s("label",{class:"ajar-words",for:q.
id},t["room-host-key"]):null,q?s("p",{class:"ajar-hint",id:`${U}-key-how`},t["room-host-key-how"]):null,q,j(P,a.elsewhere?
null:g(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(v=>g(C(t["room-rehearse"],{n:v}),{room:"rehearse",phones:v})))]}let y=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),j(g(t["room-go-on"],{room:"go-on"}),g(t["room-end"],{room:"end"}))];function O(){let q=s("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),P=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:C(t["room-line"],{code:a.
code})),v=a.address?q:null;return r?[I(),s("div",{class:"ajar-door-line"},P,u,v),T(),A()]:[s("h2",{},t["room-title"]),I(),
T(),P,a.address?Fo(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?S():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},u,v,a.inside&&!a.practice?g(t["room-widen"],
{room:"widen"}):null),A()]}let I=()=>a.practice?s("p",{},dt(t)):null,T=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function S(){let q=s("select",{id:`${U}-address`,onchange:()=>n({room:"pick",ip:q.value})},...a.addresses.map(
({ip:P,network:v})=>s("option",{value:P,selected:P===a.picked},`${P} (${v})`)));return s("label",{class:"ajar-words",for:q.
id},s("span",{},t["room-address"]),q)}function A(){let q=s("div",{}),P=s("button",{type:"button",onclick:()=>M(!1)},t["r\
oom-end-no"]),v=s("button",{type:"button",onclick:()=>M(!0)},t["room-end"]),$=()=>q.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),j(P,g(t["room-end"],{room:"end"}))]:[v]),M=z=>{l=z,$(),(l?P:v).focus()};$();let _=(z,L)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...L()},{awaited:!0})},z);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?j(_(t["room-take-table"],()=>({
what:"table"})),_(t["room-take-page"],()=>({what:"page",paper:b.value()})),b.element()):null,s("p",{},t["room-end-how"]),
q)}function W(q){a={...a,...q},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let P=wn(t,a.joined);
u.textContent!==P&&(u.textContent=P),m.update(a,P),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),H()}let H=Ye(c,()=>{let{joined:q,problem:P,...v}=a,$=JSON.stringify([v,r]);if($===
i)return;i=$;let M={open:O,lost:y}[a.state]??k;Rt(c,()=>c.replaceChildren(...M().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let U=`ajar-door-${window.ajarForms}`;return Dt(e,()=>n({room:"look"}),o),{update:W}}var wn=(e,t)=>t?t===
1?e["room-joined-one"]:C(e["room-joined"],{n:t}):e["room-joined-none"],dt=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Fo(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return we(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function vn(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){o.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?s("p",{},dt(e)):"",Fo(e,r),o):(n.close(),t.replaceChildren()))}}}function Dt(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function Bt(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,u)=>{let d=s("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return we(d,
p),d.firstElementChild.setAttribute("aria-hidden","true"),d},c=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),i(n,"wide"),i(o,"narrow"),s("details",{open:c},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...a.map(p=>s("th",{scope:"col"},p)))),s("tbody",{},...r.map(([p,...u])=>s("tr",{},s(
"th",{scope:"row"},p),...u.map(d=>s("td",{},d??"–")))))))))}function Ho({units:e,slips:t},{words:n,ask:o,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=m=>s("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${r}-people`,
min:1}),p=m=>Math.max(0,Math.floor(Number(m.value)||0)),u=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let b=e.filter(
k=>k.item===m),w=(k,y)=>{let O=i({"aria-label":[k.card,u(k)[y]].filter(Boolean).join(": ")});return l.set(k.id,[...l.get(
k.id)??[],O]),O},g=b.length===1&&!b[0].card?b[0].bands.map((k,y)=>[k,[w(b[0],y)]]):b.map(k=>[k.card,u(k).map((y,O)=>w(k,
O))]),j=b[0].card?["",...u(b[0])]:null;return s("table",{},s("caption",{},o(m)),j&&j.length>2?s("thead",{},s("tr",{},...j.
map(k=>k?s("th",{scope:"col"},k):s("td",{})))):null,s("tbody",{},...g.map(([k,y])=>s("tr",{},s("th",{scope:"row"},k),...y.
map(O=>s("td",{},O))))))};function f(){let m=new Map(e.map(j=>[j,l.get(j.id).map(p)])),b=Math.max(...[...m.values()].map(
j=>j.reduce((k,y)=>k+y,0))),w=p(c)||b;if(!w){c.focus();return}let g=Object.fromEntries([...m].map(([j,k])=>[j.id,j.kind===
"card"?[k[0],Math.max(0,w-k[0])]:k]));a({counts:g,people:w})}return s("details",{class:"ajar-hands"},s("summary",{},n[t?
"room-slips":"room-hands"]),s("p",{},n[t?"room-slips-how":"room-hands-how"]),s("form",{onsubmit:m=>{m.preventDefault(),f()}},
...[...new Set(e.map(m=>m.item))].map(d),s("label",{class:"ajar-words",for:c.id},s("span",{},n["room-people"]),c),s("div",
{class:"ajar-moves"},s("button",{type:"submit"},n["room-count"]))))}function zo(e,{words:t,send:n,onDispose:o,form:a,ask:r}){let l={not:{}},i=!1,c="",p="",u=!1,d=(L,K={})=>{u=L==="reveal",
I.begin(),n({question:e.of,do:L,...K},{awaited:!0})},f=s("div",{class:"ajar-results",hidden:!0}),m=s("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),b=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),w=s("span",{}),g=s("p",
{class:"ajar-counts"}),j=Rr(e.minutes,t,o),k=s("button",{type:"button",class:"ajar-link",onclick:()=>U(!i)}),y=s("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),O=(...L)=>{y.textContent!==L[0]&&y.replaceChildren(...L)},I=Se(t,L=>O(
L||p)),T={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},S=Object.
keys(T).filter(L=>e.units.length||L==="open"||L==="close"),A=Object.fromEntries(S.map(L=>[L,s("button",{type:"button",onclick:()=>{
A[L].getAttribute("aria-disabled")?O(W(L)):L==="reset"?H():d(L)}},T[L])])),W=L=>l.busy?t["room-one-moment"]:l.not[L];function H(){
let L=s("button",{type:"button",class:"ajar-link",onclick:()=>{O(""),A.reset.focus()}},t["home-no"]),K=s("button",{type:"\
button",class:"ajar-link",onclick:()=>{O(""),A.reset.focus(),d("reset")}},t["room-ask-reset"]);y.replaceChildren(t["room\
-reset-sure"]," ",L," ",K),L.focus()}function U(L){i=L,f.hidden=!L,a().hidden=L,k.textContent=t[L?"room-show-question":"\
room-show-result"]}let q=vn(t),P=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>q.show()},t["room-cod\
e"]),v={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function $(L){let K=l;l={...l,...L};let F=l.
room==="open";w.replaceChildren(l.practice?dt(t):""),b.textContent=l.problem,b.hidden=!l.problem;let ee=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],le=!F||!e.units.length?[]:l.hands||l.inside?ee.slice(0,1):ee;g.replaceChildren(
...le.map(([Q,ae])=>s("span",{},s("b",{},`${Q}`)," ",ae))),j.update(l.seconds);for(let Q of S)Ko(A[Q],W(Q));p=F?l.hands?
t["room-by-hands-now"]:v[l.state]:t["room-not-open"],(K.state!==l.state||K.room!==l.room||K.hands!==l.hands)&&O(p),l.busy||
I.end(),Vo(m,l.withheld),q.update(l.way??{},wn(t,l.joined)),P.hidden=!l.way?.address,M(),u&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(u=!1,m.scrollIntoView({block:"nearest"}))}function M(){let L=JSON.stringify(l.charts??[]);if(L===c)
return;c=L;let K=!!l.charts?.length;f.replaceChildren(...Jo(l.charts??[],t)),k.hidden=!K,U(K),K&&u&&f.scrollIntoView({block:"\
start"}),u=!1}let _=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},s("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?g:s("p",{class:"ajar-private"},t["room-nothing-counted"]),s("div",{class:"ajar-moves"},...S.
map(L=>A[L]))),s("div",{class:"ajar-bar-line"},w,y,k,P,j.element),q.dialog),z=e.units.length?Ho(e,{words:t,ask:r,send:L=>d(
"hands",L)}):null;return k.hidden=!0,Dt(_,()=>n({room:"look"}),o),{parts:[f,m,b,_,z].filter(Boolean),update:$}}function Ko(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Vo(e,t=[]){let n=[
...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(o=>s("p",{},o)))}
var Jo=(e,t)=>e.map(n=>{let o=s("div",{class:"ajar-chart-block"});return Bt(o,n,t),o});function Go(e,{words:t,send:n,onDispose:o}){
let a={},r="",l=s("div",{class:"ajar-results"}),i=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=s("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=s("div",{}),u=s("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=s("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?u.textContent=f():(u.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),f=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(s("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,l,i,c,s("p",{class:"ajar-hint"},t["room-moves-how"]),s("div",{class:"\
ajar-moves"},d),u)),Dt(e,()=>n({room:"look"}),o),{update(m){a={...a,...m},p.replaceChildren(a.practice?dt(t):""),c.textContent=
a.problem,c.hidden=!a.problem,Vo(i,a.withheld),Ko(d,f());let b=JSON.stringify(a.charts??[]);b!==r&&(r=b,l.replaceChildren(
...a.charts?.length?Jo(a.charts,t):[s("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Rr(e,t,n){let o=null,
a=!1,r=s("span",{role:"timer"}),l=s("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=s("p",{class:"a\
jar-clock"},r," ",l);function c(){let u=o===null?null:Math.max(0,Math.floor((Date.now()-o)/1e3)),d=u===null?"":`${Math.floor(
u/60)}:${String(u%60).padStart(2,"0")}`,f=u===null?e?C(t["room-minutes"],{minutes:e}):"":e?C(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":f,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!f}let p=setInterval(()=>{o!==null&&
c()},1e3);return n(()=>clearInterval(p)),{element:i,update:u=>{o=u==null?null:Date.now()-u*1e3,c()}}}function Yo(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),i=s("summary",{}),c=({title:d,
story:f,more:m,role:b})=>{we(r,f),r.prepend(s("h2",{},d)),we(l,m),i.textContent=b},p=e.couples.find(d=>d.id===n)??e.couples[0],
u=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(d=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:d.id,checked:d===
p,onchange:()=>{c(d),o(d.id)}}),s("span",{},d.title)))));return c(p),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},i,l),u)}var jn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Dr=new RegExp(`^${jn}+|${jn}\
+$`,"g"),Br=/[\p{L}\p{N}_]+/gu,qr=/^[\p{L}\p{N}_]+/u,Wr=/\{([a-z][a-z0-9-]*)\}/,[Pr,_r]=["⁨","⁩"],Zo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Ur=new RegExp(`[,;:،]|${jn}`),Fr=/^\p{Uppercase}/u,Qo=/[.!?…؟。][\u2069”’"')»]*$/,
Hr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
ke=e=>e.replace(Dr,""),Te=e=>e.toLowerCase().toUpperCase(),qt=e=>e.match(qr)?.[0]??"",xn=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function Ue(e,t,n=[]){let o=e.split(Wr),a="";for(let r=0;r<o.length-1;r+=2){let[l,i,c]=o.slice(r,r+3),p=zr(ke(t[i]),c),u=Vr(
l,p,n),d=!u&&!a&&Fr.test(l);a+=Qo.test(a)?u.replace(/^,+/,""):u,a+=Jr(d?Kr(p):p)}return Qo.test(a)?a:a+o.at(-1)}function Ee(e){
let t=ke(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in Zo&&o===Zo[n]&&ke(a))||a.includes(n)||a.includes(
o)?e:a}function zr(e,t){let n=e.length;for(;n&&Ur.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function Kr(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function Vr(e,t,n){let o=Te(qt(t));if(!o)return e;let a=new Set(n.map(Te)),r=l=>l===o||a.
has(l)&&a.has(o);for(let l of e.matchAll(Br))if(r(Te(l[0])))return e.slice(0,l.index);return e}var Jr=e=>Hr.test(e)?`${Pr}${e}${_r}`:
e;var Sn=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function Xo(e,t,{words:n,level:o,change:a,say:r,again:l,
moves:i,back:c,isQuick:p}){let u={...t},{cards:d,piles:f}=e,m=I=>f.find(T=>T.id===I).text,b=s("div",{class:"ajar-one"});
function w(I,T){u={...u,[I.id]:T},T||delete u[I.id],a(Object.keys(u).length?u:null),T&&r(C(n.moved,{card:Ee(I.text),pile:m(
T)}))}function g(I,{focus:T=!0,back:S=I?()=>g(I-1):c,onward:A=()=>k(I+1)}={}){let W=d[I],H=C(n["card-of"],{n:I+1,all:d.length}),
U=s("div",{class:"ajar-one-card",role:"group","aria-label":H,tabindex:"-1"},s("p",{class:"ajar-where"},H),s("p",{},W.text)),
q=P=>{w(W,P),A()};i.hidden=!0,b.replaceChildren(U,s("div",{class:"ajar-one-piles"},...f.map(({id:P,text:v})=>Sn(v,()=>q(
P),{"aria-pressed":`${u[W.id]===P}`}))),s("div",{class:"ajar-one-also"},S?j(n.back,()=>S()):s("span",{}),j(n["card-out"],
()=>q("")),p?s("span",{}):j(n["card-enough"],()=>y()))),T&&U.focus({preventScroll:!0})}let j=(I,T)=>Sn(I,T,{class:"ajar-\
link"}),k=I=>I<d.length?g(I):y();function y({focus:I=!0}={}){let T=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),S=(A,W)=>{let H=d.
filter(P=>(u[P.id]??"")===W),U=P=>g(d.indexOf(P),{back:y,onward:y}),q=H.map(P=>s("li",{},Sn(P.text,()=>U(P))));return q.
length?[s(`h${o+1}`,{},A),s("ul",{},...q)]:[]};b.replaceChildren(T,s("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:A,text:W})=>S(W,A)),...S(n["cards-out"],"")),i.hidden=!1,I&&(T.focus({preventScroll:!0}),b.scrollIntoView({block:"n\
earest"}))}let O=d.map(I=>!!u[I.id]).lastIndexOf(!0)+1;return O===d.length||l&&O?y({focus:!1}):g(O,{focus:!1}),b}var Gr="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Yr=new RegExp(`(${Gr})|[.…]+|[!?;\\n]`,"gu"),Zr=/[\u0300-\u036f'’‘ʼ]/g,
Qr=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Wt(e){let t={};for(let[n,o]of Object.entries(e))t[n]=ts(o,t);return t}
var Re=(e,t)=>new RegExp(e.map(n=>ts(n,t)).join("|"),"y");function Pt(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=
o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function _t(e,t){let n=t;
for(let[o,a]of Pt(e,t))n=n.slice(0,o)+n.slice(o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var ft=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function es(e,t){let n=new Map,o=ft(t),a=0;for(let r of e.join("")){let l=r.charCodeAt(0);a+=l-97,
l!==126&&n.set(a++,o[n.size])}return n}function Ut(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function ts(e,t){return`(?:${(e.match(Qr)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Xr(a)).join("")})`}function Xr(e){let t=ns(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var ns=e=>e.
normalize("NFKD").replace(Zr,"").toLowerCase();function mt(e){let t="",n=[];for(let o of e.matchAll(Yr)){if(/[.…]/.test(
o[0])&&o[0]!==".")continue;let a=`${o[1]?ns(o[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}
return{line:t,places:n}}var el=4,os=4,ss=".",$n=new WeakMap;function Ze(e,t){let{passes:n,kinds:o,learned:a}=rs(t),{line:r,places:l}=mt(e),i=_t(
n,r),c=Object.entries(o).flatMap(([d,f])=>Pt(f,i).map(([m,b])=>({kind:d,start:m,end:b-1}))),p=a?tl(c,r,a):c,u=(d,f)=>d.span[0]-
f.span[0]||d.span[1]-f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return p.map(({kind:d,start:f,end:m})=>({kind:d,span:[
l[f][0],l[m][1]]})).sort(u)}function*as(e){let{passes:t,kinds:n}=rs(e);for(let o of[t,...Object.values(n)])yield,Pt(o,"w\
e are here ")}function rs(e){return $n.has(e)||$n.set(e,sl(e)),$n.get(e)}function tl(e,t,n){let{size:o,weights:a,kinds:r,
limit:l,least:i}=n,c=nl(t,n.same),p=c.slice(1).map((k,y)=>[...c[y],...k]),u=k=>{let y=new Set(k.flatMap(I=>I.numbers.map(
T=>T%o)));return[...y].reduce((I,T)=>I+(a.get(T)??0),0)/Math.sqrt(y.size)},d=[...c,...p];if(e.length)return On(d,u)[1]>i?
e:[];let f=d.filter(k=>k.length>el),[m,b]=On(f,u);if(!(b>l))return[];let w=[...new Set(m.map(k=>k.numbers[0]))],g=k=>w.reduce(
(y,O)=>y+k[O%k.length],0),[j]=On(Object.keys(r),k=>g(r[k]));return[{kind:j,start:m[0].start,end:m.at(-1).start}]}function nl(e,t){
let n=ss,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],l=[r,`${n} ${r}`,...ol(a[0])];o.at(-1).push({
start:a.index,numbers:l.map(Ut)}),n=r,r===ss&&o.push([])}return o.filter(a=>a.length)}function ol(e){let t=["<",...e,">"];
return t.slice(os-1).map((n,o)=>`-${t.slice(o,o+os).join("")}`)}var On=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,o)=>o[1]>n[1]?
o:n,[null,-1/0]),ls=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:a})=>t[a]===o))?.[1]??null;function sl({
lists:e,passes:t,phrases:n,learned:o}){let a=Wt(e),r=Object.entries(n).map(([l,i])=>[l,Re(i,a)]);return{passes:Re(t,a),kinds:Object.
fromEntries(r),learned:o&&al(o)}}function al({same:e,gaps:t,weights:n,kinds:o,...a}){let r=e.map(i=>i.split(" ")),l=Object.
entries(o).map(([i,c])=>[i,ft(c)]);return{...a,same:new Map(r.flatMap(i=>i.map(c=>[c,i[0]]))),weights:es(t,n),kinds:Object.
fromEntries(l)}}function is({title:e,close:t,bar:n,parts:o}){let a=()=>{l.close?l.close():l.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var cs=["emergency","crisis","violence","agency","worried","child"],rl=["crisis","violence"],ds='a[href$="#Help-lines"]',
ve=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function us(){for(let e of ve().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&ve().listeners.delete(e),e.shown||=t}}function ll(e,{zone:t="",languages:n=[]}){
let o=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:c})=>c===i))??""}function fs(e,t,n){let o=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let i=o.flatMap(p=>Ze(p,l)),c=ls(i,l);if(c)return{...c,kinds:[...new Set(i.map(
({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var En=(e,t)=>t.flatMap(n=>e.lines.filter(o=>o.
topic===n)),Cn=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},t):t),ps=e=>`tel:${e.match(/\d+/)[0]}`;
function ms({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(ve().countries=t);let a=()=>ve().countries,r=()=>ve().
chosen||ll(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]}),
l=()=>a().find(S=>S.code===r());function i(S){ve().chosen=S,us();for(let{element:A,draw:W}of ve().listeners)W(A)}function c(S,A){
return A(S),ve().listeners.add({element:S,draw:A,shown:!1}),queueMicrotask(us),S}let p=S=>c(s("div",{}),A=>A.replaceChildren(
...S())),u=()=>{let S=[...a(),{code:"-",country:e["help-elsewhere"]}],A=s("select",{onchange:()=>{i(A.value),o(A.value)}},
...S.map(W=>s("option",{value:W.code},W.country)));return c(A,()=>{A.value=l()?.code??"-"}),s("label",{class:"ajar-help-\
where"},s("span",{},e["help-in"]),A)},d=({say:S,to:A},W)=>{if(/^(tel|sms):/.test(A))return s("a",{class:W?"ajar-reach":"\
ajar-reach ajar-first",href:A},s("span",{},...Cn(S)));let H=s("span",{},S),U=s("button",{type:"button",class:"ajar-link",
"aria-label":C(e["help-copy-what"],{address:A}),onclick:async()=>{await Mn(A,H)&&(U.textContent=e["help-copied"])}},e["h\
elp-copy"]);return s("p",{class:"ajar-chat"},H," ",U)},f=S=>s("li",{},s("p",{class:"ajar-for"},S.for_what),s("p",{class:"\
ajar-hint"},[S.name,S.hours,S.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},...S.reach.map(d))),m=({
emergency:S,note:A})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),A?s("p",{class:"ajar-hint"},A):
null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:ps(S)},C(e["help-call"],{number:S})))),b=S=>p(()=>{let A=l();
if(!A)return[s("p",{},e["help-elsewhere-how"])];let W=S.flatMap(H=>H==="emergency"?m(A):En(A,[H]).map(f));return[s("ul",
{class:"ajar-help-lines"},...W)]});function w(){is({title:e["help-title"],close:e["help-close"],bar:s("div",{class:"ajar\
-help-bar"},u(),An({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),b(cs),s("p",{class:"ajar-hint"},e["help-trace"]),
s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function g({title:S,text:A,now:W,lines:H,kinds:U,countries:q},{
level:P,aside:v,needs:$}){return q&&!T()&&(ve().countries=q),s("section",{class:"ajar-danger"},s(`h${P}`,{tabindex:"-1"},
S),s("p",{},A),U.length?null:$?.()??null,u(),b(H),s("ul",{class:"ajar-todo"},...W.map(M=>s("li",{},M))),s("p",{class:"aj\
ar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:v},e["help-aside"]))}let j=()=>s("button",
{type:"button",class:"ajar-get-help",onclick:w},e["help-get"]);function k({emergency:S,...A}){let H=rl.map(q=>En(A,[q])[0]?.
reach??[]).flatMap(q=>["tel:","sms:"].map(P=>q.find(({to:v})=>v.startsWith(P))));return[{say:C(e["help-call"],{number:S}),
to:ps(S)},...H.filter(Boolean)]}let y=(S=`${e["help-line"]} `)=>p(()=>{let A=l(),W=(A?k(A):[]).flatMap(({say:q,to:P},v)=>[
v?" · ":"",s("a",{href:P},...Cn(q))]),H=s("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]),U=s("span",
{class:"ajar-off-paper"},W.length?" · ":"",H);return[s("p",{class:"ajar-help-line"},S,...W,U)]});function O(S){if(!T())
return;let[A]=[...S.querySelectorAll(ds)].reverse();A?.closest("p, ul").after(y(""));for(let W of S.querySelectorAll("de\
tails"))W.open=W.querySelector("summary").textContent===l()?.country}let I=()=>p(()=>{let S=l();return S?[s("p",{},s("b",
{},`${e["help-title"]}, ${S.country}`)),s("p",{},`${e["help-danger"]} ${C(e["help-call"],{number:S.emergency})}`),s("ul",
{},...En(S,cs).map(({for_what:A,name:W,reach:H,hours:U})=>s("li",{},...Cn(`${A}: ${W}. ${H.map(({say:q})=>q).join(" · ")}\
. ${U}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),T=()=>a().length>0;return{open:w,notice:g,button:j,line:y,addNumbers:O,
text:I,choose:i,code:r,isKnown:T}}var An=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function hs(e){if(ve().open){ve().open=e;return}ve().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(ds)&&(t.preventDefault(),t.stopPropagation(),ve().open())},{capture:!0})}async function Mn(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function gs(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var il="about:blank";function Tn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(il)}function ks(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),Tn()))},{capture:!0})}function ys(e,t,{words:n,group:o,change:a,say:r}){let l={...t},i={},c=e.piles.map(m=>(i[m.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:b=>{b.preventDefault(),b.currentTarget.classList.add("ajar-over")},ondragleave:b=>b.currentTarget.
classList.remove("ajar-over"),ondrop:b=>{b.preventDefault(),b.currentTarget.classList.remove("ajar-over");let w=d[b.dataTransfer.
getData("text/plain")]?.[m.id];w&&!w.matches(":disabled")&&(w.checked=!0,u(w.dataset.card,m))}},i[m.id]))),p=()=>e.piles.
forEach(m=>{i[m.id].textContent=C(n["pile-count"],{pile:m.text,n:Object.values(l).filter(b=>b===m.id).length})}),u=(m,b)=>{
l[m]=b.id,p(),a({...l}),r(C(n.moved,{card:Ee(e.cards.find(w=>w.id===m).text),pile:b.text}))},d={},f=e.cards.map(m=>{d[m.
id]={};let b=`${o}-${m.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.setData(
"text/plain",m.id)},s("legend",{},m.text),s("div",{class:"ajar-into"},...e.piles.map(w=>{let g=s("input",{type:"radio",name:b,
value:w.id,"data-card":m.id,checked:l[m.id]===w.id,onchange:()=>u(m.id,w)});return d[m.id][w.id]=g,s("label",{},g,s("spa\
n",{},w.text))})))});return p(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-piles"},...c),...f)}var Nn=["open","closed"],cl=[...Nn,"half-open"],ul=2,pl=90,In=3,Ft="none",bs=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
dl=/[“”„«»"' \t\n]/g,ws=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,fl=["i","im","id","ill","ive","its","we",
"were","well"],ml=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,hl=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Ln=new WeakMap;function gl(e,t){let n=js(t),{sentences:o,forms:a,at:r}=bl(e,n);if(r<0||a[r].name===Ft)return{kind:"",reason:"",
notes:[],remarks:[]};let l=xl(jl({sentences:o,forms:a,at:r},n),n.learned),{name:i,start:c,end:p}=a[r],u=Sl(l,i,Rn(e,o[r],
c,p),t),d=$l(e,o,n),m=[l==="open"&&d.some(b=>b.name!=="two-at-once")?"":u,...d.map(b=>b.remark)].filter(Boolean);return{
kind:l,reason:u,notes:d,remarks:m.slice(0,ul)}}function kl(e,t){let n=js(t),o=t["about-statements"],a=$s(Tl(e)),r=Object.entries(n.blame).map(([w,g])=>({name:w,places:a.
flatMap(j=>Ol(w,g,j,n))})),l=new Set(r.flatMap(({places:w})=>w.map(({sentence:g})=>g))),i=[],c="";for(let{name:w,places:[
g]}of r){if(!g)continue;let j=El(e,g,n.quotedTo[w]);i.length||(c=Cl(w,e,g,n)),i.push({name:w,words:j,remark:C(o.blame[w].
say,{words:j})})}let p=i.map(w=>w.name),u=a.filter(w=>!l.has(w)),d=Object.keys(n.parts).filter(w=>(w==="seen"?u:a).some(
({line:g})=>De(n.parts[w],g))),f=d.map(w=>o.parts[w]).join(", "),m=d.length?C(o.mirror,{parts:f}):"",b=[m,i.length?`${i[0].
remark} ${c}`:""].filter(Boolean);return{parts:d,mirror:m,blame:p,notes:i,rewording:c,remarks:b}}function vs({remark:e,opener:t=""},n,o){
return o?.coach?Object.values(o.dangers).some(r=>Ze(n,r).length)?[]:e==="question"?gl(n,o.coach).remarks:kl(`${t.replace(
/…$/,"")} ${n}`,o.coach).remarks:[]}function js(e){return Ln.has(e)||Ln.set(e,yl(e)),Ln.get(e)}function yl(e){let t=Wt(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([c,p])=>[c,Re(p,t)])),{limit:o,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Re(e.echoes,t),stated:Re(
e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:Nn.map(i=>ft(l[i]))},passes:Re(e.passes,t),quotes:Re(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function De(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function bl(e,t){let n=$s(e),o=n.map(p=>wl(p,t)),a=p=>n.map((u,d)=>d).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>xs(n[p])>=In),i=a(p=>!["none","echo","short"].includes(o[p].name)),[c]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:o,at:c??n.length-1}}var Ht=e=>e.trim().split(" ").slice(0,-1),xs=({line:e})=>Ht(
e).length-1;function wl({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:l}){for(let[u,d]of Object.entries(
n)){let f=De(d,e);if(f)return{name:u,start:f[0],end:f[1]}}let i=Object.entries(o).map(([u,d])=>({name:u,place:De(d,e)})).
filter(({place:u})=>u).map(({name:u,place:[d,f]})=>({name:u,start:d,end:f}));if(i.length){let u=i.reduce((d,f)=>f.start<
d.start?f:d);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:Ft}:e.
slice(2,u.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:Ft}:u}let c=Ss(Ht(e).slice(1),a).length>In?"echo":"short";return{name:t==="?"&&De(r,e)?c:Ft,start:2,end:e.length}}
function Ss(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function vl({sentences:e,forms:t,at:n},{fillers:o}){let{
line:a,mark:r}=e[n],l=Ss(Ht(a).slice(1),o),i=Ht(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],p=t.filter(
({name:u},d)=>d!==n&&(e[d].mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:u})=>`beside ${u}`)]}function jl(e,t){let{forms:n,weights:o,unit:a}=t.learned,
r=n[e.forms[e.at].name]??Nn.map(()=>0),l=new Set(vl(e,t).map(p=>Ut(p)%o[0].length)),i=a/Math.sqrt(l.size);return[...r.map(
(p,u)=>p+[...l].reduce((d,f)=>d+o[u][f],0)*i),0]}function xl(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-a);return n-o>=t?
cl[e.indexOf(n)]:""}function Sl(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?C(a[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":C(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function $l(e,t,{
data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(c=>c.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.
entries(o).flatMap(([c,p])=>{let u=l.map(f=>({sentence:f,place:De(p,f.line)})).find(({place:f})=>f);if(u){let f=Rn(e,u.sentence,
...u.place);return i.some(m=>m.includes(f))?[]:(i.push(f),[{name:c,words:f,remark:C(a[c],{words:f})}])}let d=l.filter(f=>xs(
f)>=In).length>1;return c==="two-at-once"&&d?[{name:c,words:"",remark:a[c]}]:[]})}function Ol(e,t,n,{passes:o,quotes:a,unless:r}){
if(De(a,n.line))return[];let l=_t(o,n.line),i=De(t,l);return!i||r[e]&&De(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function El(e,{
sentence:t,start:n,end:o},a){let r=a&&De(a,t.line.slice(n,o));return Rn(e,t,n,r?n+r[1]:o)}function Cl(e,t,n,o){let a=o.data["\
about-statements"].blame[e],r=Al(e,t,n,o),l=r>0?Ml(t,n.sentence,r):"",i=e==="ultimatum"&&mt(l).line.split(" ").some(u=>fl.
includes(u)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?C(p,{rest:l}):a.
otherwise}function Al(e,t,{sentence:n,start:o,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(o,a).trim().split(" "),p=c[0]===
"you"||c[0]==="u",u=m=>p&&c.slice(1,1+m.length).join()===m.join(),d=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("n\
ot")&&(d=a);let f=u(["never"])&&r.has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&f&&(d=i.indexOf(` ${c[2]} `,o)+
1),e==="makes"&&u(["make","me","feel"])&&(d=i.indexOf(" feel ",o)+6),e==="feel-you"){let m=i.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=m<0?0:o+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(o))){let[[m],[,b]]=[n.places[o],n.places[a-1]];
t.slice(m,b).includes(",")&&(d=o+c.slice(0,3).join(" ").length+1)}return d<i.length-2?d:0}function Ml(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split(hl,1),a=o.replace(ws," ").replace(/^ +| +$/g,"");return[...a].length<=pl?a:""}var Rn=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(ws," ").replace(ml,"");function $s(e){let{line:t,places:n}=mt(e),o=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,c]=n[r-1],p=l?n[r]:[c,c];o.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return o}function Tl(e){return e.replace(bs,"").replace(dl,"")?e.replace(bs,t=>" ".repeat(t.length)):
e}var Ll=1200;function Os(e,{words:t,find:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-hint"}),r=s("div",
{class:"ajar-remarks"},o,a),l=0,i=[],c=d=>{window.ajarNoRemarks=d,i=[],u()},p=(d,f)=>s("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(f)},d);function u(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===i.join(`
`)||(i=f,o.replaceChildren(...f.map(m=>s("p",{},m))),d?a.replaceChildren(p(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,Ll)}),r}var Dn=2e4,Nl=10,je=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function ht({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new je("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:Rl[r.kind](l,r);Ne(r,a)&&(a[r.
id]=Il(r,i,a))}return a}function zt(e,t){try{ht(e,t)}catch(n){if(n instanceof je)return!1;throw n}return!0}var As=e=>Object.
values(e).every(t=>t==null);function xe(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Es(
e.cards,n)),ke(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Es(e.piles,t[n.
id])}`);case"date":return[xn(t)];case"list":return t.map(ke);default:return[ke(`${t}`)]}}var Es=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Il(e,t,n){if(e.kind!=="choice"||!t)return t;let o=Ve(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Rl={ruler(e){if(!Number.isInteger(e)||e<0||e>Nl)throw new je("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:c})=>c);if(!Cs(e)||!Array.isArray(e.chosen)||!e.
chosen.every(qn(a)))throw new je("answer-cards");let{chosen:r}=e,l=Bn("own"in e?e.own:"")??"";if(l&&!o)throw new je("ans\
wer-own");if(!n&&r.length+!!l>1)throw new je("answer-one-card");let i=a.filter(c=>r.includes(c));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),a=qn(n.map(({id:l})=>l));if(!Cs(e)||!Object.keys(e).every(
qn(o))||!Object.values(e).every(a))throw new je("answer-piles");let r=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:Bn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new je("answer-lines",
{most:t});let n=e.map(o=>Bn(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!ot(e))throw new je(
"answer-day");return e}};function Bn(e){if(typeof e!="string")throw new je("answer-text");if(e.length>Dn&&[...e].length>
Dn)throw new je("answer-long",{most:Dn});return ke(e)?e:null}var qn=e=>t=>e.includes(t),Cs=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Dl=[{answers:["all"]}],Bl=/\p{L}/u,ql=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Wl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Pl=/\{([a-z][a-z0-9-]*)\}/g;function Vt({items:e,rules:t,reflection:n},o,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(
e.map(({id:d})=>[d,o[d]??null]));if(As(i))return"nothing"in n?[Kt([n.nothing])]:[];let{parts:c}=Ls({items:e,answers:i,rules:t,
phrases:n,last:l}),u=(r||!t.length?Dl:t).flatMap(c);return r||!("closing"in n)?u:[...u,Kt([n.closing])]}function Ts({items:e,
rules:t,reflection:n},o){let{sentences:a}=Ls({items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(
r):[])}var Kt=e=>({words:e,heading:"",said:[]}),qe=(e,t,n=[])=>({words:n,heading:e,said:t}),Ms=(e,t)=>e.filter(n=>!t.has(
Te(n)));function Ls({items:e,answers:t,rules:n,phrases:o,last:a}){let r=v=>e.find(({id:$})=>$===`couple-${v}`)??e.find(({
id:$})=>$===v),l=v=>t[r(v)?.id]??null,i=v=>r(v)?xe(r(v),l(v)):[],c=v=>{let $=new Set(v.map(r));return e.filter(M=>$.has(
M))},p=v=>{let $=l(v);return typeof $=="number"?$:i(v).length},u=v=>v.map($=>l($)?.chosen).find($=>Array.isArray($))??[],
d=(v,$)=>{let[M,_]=[r(v),l(v)];return M?.kind!=="sort"||!_?[]:M.cards.filter(({id:z})=>_[z]===$).map(({text:z})=>z)},f=v=>new Set(
v?i(v).map(Te):[]),m=({if:v=[],unless:$=[]})=>v.every(b)&&!$.some(b);function b(v){if(typeof v=="string")return l(v)!==null;
let{item:$=[],cards:M,piles:_,without:z,only:L,least:K,asked:F}=v;if(F)return!!r(F)&&Ne(r(F),t);let ee=$.find(ae=>l(ae)!==
null);if(!ee)return!1;let le=u([ee]);return M&&!M.some(ae=>le.includes(ae))||_&&!_.some(ae=>Ms(d(ee,ae),f(z)).length)||L&&
!(ae=>ae.size===1&&ae.has(L))(new Set(Object.values(l(ee))))?!1:K==null||p(ee)>=K}let w=(v,$={})=>C(o[v],$);function g(v,$={}){
if(typeof v=="string")return w(v,$);if(!m(v))return null;let{phrase:M,of:_,since:z}=v;if(!_)return w(M,$);if(!i(_).length)
return null;let L=z&&a?.values[_];return L==null?w(M,{n:p(_),...$}):w(z,{n:p(_),last:L,day:a.day,...$})}let j=(v=[],$={})=>v.
map(M=>g(M,$)).filter(M=>M!==null),k=(v,$)=>{let M=j(v,$);return M.length?[Kt(M)]:[]};function y(v){if(typeof v=="string")
return i(v);if("level"in v)return W(v);if("phrase"in v){let[K]=v.of?i(v.of):[],F=g(v,K===void 0?{}:{words:K});return F===
null?[]:[F]}let{item:$,pile:M,also:_,without:z}=v,L=M?d($,M):i($);return _&&(L=L.filter(K=>f(_).has(Te(K)))),Ms(L,f(z))}
let O=({heading:v,under:$})=>v?w(v):($&&r($)?.said)??"";function I(v,$){let M=r(v);if(M?.kind!=="sort"||t[M.id]===null)return[];
let _=L=>M.piles.find(K=>K.id===L).text;return($??M.piles.map(({id:L})=>L)).map(L=>({id:L,text:_(L),cards:d(v,L)}))}let T=n.
find(v=>v.ladder)?.ladder,S=()=>Math.floor(T.rungs.length/2);function A(v){let[$]=u([v]);return!T||!$?null:S()-T.rungs.findIndex(
({card:M})=>M===$)}function W({level:v,up:$=0}){let M=v.map(A).find(z=>z!==null);if(!T||M===void 0)return[];let _=T.rungs[S()-
M-$];return _?i(_.item):[]}let H={answers({answers:v}){return(v[0]==="all"?e:c(v)).filter(({id:M})=>t[M]!==null).map(M=>qe(
M.said||M.ask,xe(M,t[M.id])))},lines(v){let $=v.lines.flatMap(y),M=$.length?[qe(O(v),$,j(v.say))]:[],_=v.count?.[Math.min(
$.length,v.count.length-1)];return _?[...M,Kt([w(_,{n:$.length})])]:M},piles({piles:v,only:$,heading:M,below:_={},all:z={}}){
let L=K=>K.length===r(v).cards.length;return I(v,$).filter(({cards:K})=>K.length).flatMap(({id:K,text:F,cards:ee})=>{let le=L(
ee)&&z[K]||_[K],Q=M?w(M,{pile:F}):F;return[qe(Q,ee),...k(le?[le]:[])]})},empty(v){let $=I(v.empty,v.only).filter(({cards:M})=>!M.
length).map(({text:M})=>M);return $.length?[qe(O(v),$,j(v.say))]:[]},sentence(v){let $=o[v.sentence],M=Ns($),_=Object.fromEntries(
M.map(z=>[z,i(z).join(" ")]));return Object.values(_).every(Boolean)?[qe(O(v),[Wn(v,$,_)])]:[]},message(v){let $=U(v.message);
return $.length?[qe(O(v),[$.join(" ")])]:[]},ladder(){let[v=""]=i(T.goal),[[$],[M]]=[u([T.today]),u([T.later])],_=T.rungs.
map(({card:z,item:L})=>{let K=r(L)?.said??"",[F]=i(L),ee=F?`${K}: ${F}`:w("open",{level:K}),le=_l(z===$,z===M,!!M);return le?
w(le,{level:ee}):ee});return[qe(w(v?"ladder":"ladder-unnamed",{goal:v}),_)]},missing({missing:v,say:$}){let M=c(v).filter(
({id:_})=>t[_]===null);return M.length?k($,{parts:M.map(_=>_.said).join("; ")}):[]},repeated(v){let $=v.repeated.map(i),
M=new Map;for(let L of $.flat())M.has(Te(L))||M.set(Te(L),L);let _=L=>$.filter(K=>K.some(F=>Te(F)===L)).length>1,z=[...M].
filter(([L])=>_(L)).map(([,L])=>L);return z.length?[qe(O(v),z)]:[]}},U=v=>v.parts.map($=>[$,i($.item)[0]]).filter(([,$])=>$).
map(([$,M])=>q($,M,v));function q(v,$,{self:M=[],small:_=[],capitals:z=[]}){let{opener:L,clause:K,clauses:F=[],questions:ee=[],
names:le=!1}=v,Q=Ee($),ae=qt(Q),ye=ae.toLowerCase();if(M.includes(ye))return Ue("{words}.",{words:Q});let be=[...o[L]].at(
-1);if(!ql.test(Q.match(Bl)?.[0]??"a")||ee.includes(ye))return Ue(`{words}${be}`,{words:Q});let R=o[K&&F.includes(ye)?K:
L],J=le||z.includes(ae);return Ue(R,{words:Jt(Q,_,J)})}function P(v){if(!m(v))return[];let $=Object.keys(H).find(_=>_ in
v),M=$?H[$](v):k(v.say);return M.length&&v.then?[...M,...k([v.then])]:M}return{parts:P,sentences:U}}var Ns=e=>[...e.matchAll(
Pl)].map(([,t])=>t);function Wn({alike:e,small:t=[],lower:n=[]},o,a){let r=i=>Jt(Ee(ke(a[i])),t,!n.includes(i)),l=Object.
fromEntries(Ns(o).map(i=>[i,r(i)]));return Ue(o,l,e)}function Jt(e,t,n){let o=qt(e);if(!([...o].length>1&&Wl.test(o)&&!n)&&
!t.includes(o.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function _l(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function Is(e,t,n,o=null){let a=Ul(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:Vt(e,t,{plain:r,last:o})}}function Ul({
items:e},t,n){let o=n&&fs(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function Pn(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,d)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},u),c=i(t["home-no"],()=>{}),p=s("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(s("p",{},o),p),c.focus()}function Gt(e){let n=s("button",{type:"button",onclick:()=>Pn(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function Rs({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=s("p",{class:"ajar-problem",role:"al\
ert"}),i=s("p",{class:"ajar-news",role:"status"}),c=s("div",{}),p=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=u,f=!1,m=!1,b=!1,w=!1,g=!1,j=(R,J,oe={})=>s(
"button",{type:"button",onclick:J,...oe},R),k=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>$()}),y=j(
e["keep-open"],()=>$(),{class:"ajar-link"}),O=s("div",{class:"ajar-offer"}),I=!1,T=R=>{R.tabIndex=-1,R.focus()},S=()=>c.
querySelector(".ajar-change"),A=()=>u.state==="kept"&&!u.reopen;function W(R,J=R){r.dataset.short=J,a.textContent!==R&&(a.
textContent=R)}function H(){let R=u.problem?e["keep-unsaved"]:e["keep-saving"],[J,oe]={none:[e["notice-alone"],e["notice\
-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[R],
lost:[e["keep-lost"]]}[g?"lost":u.state];r.classList.toggle("ajar-state-lost",g),W(J,oe),r.dataset.longest=u.state==="ke\
pt"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,U()}function U(){let R=n&&
u.state==="none"&&!f,[J,oe]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];k.setAttribute(
"aria-label",J),k.replaceChildren(s("span",{class:"ajar-long"},J),s("span",{class:"ajar-short"},oe)),k.hidden=!R||I,y.hidden=
!R||!u.exists,O.hidden=!R||w,p.hidden=R&&l.hidden&&!i.textContent}function q(){let R=()=>{w=!0,H(),T(r)};return O.replaceChildren(
s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},j(e["keep-nothing"],R),j(e["keep-offer-yes"],$))),O}function P(){
u={...u,saved:!1},H()}function v(){H(),d=u,A()?c.replaceChildren(m?F("change"):ae()):u.state!=="none"?c.replaceChildren(
F("unlock")):f?c.replaceChildren(F(u.exists?"open":"start")):c.replaceChildren(n?"":w?L():z())}let $=()=>{f=!0,i.textContent=
"",v(),p.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},M=()=>u.hosted?s("p",{},e["keep-hub"]):null,
_=()=>u.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function z(){return s("div",
{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[u.exists?"keep-there":"keep-why"]),M(),s("d\
iv",{class:"ajar-moves"},j(e["keep-nothing"],()=>{w=!0,v(),T(r)}),j(e[u.exists?"keep-open":"keep-start"],$)))}let L=()=>s(
"p",{},j(e[u.exists?"keep-open":"keep-start"],$,{class:"ajar-link"}));function K(){let J=["none","weak","fair","good","s\
trong"].map(oe=>e[`keep-strength-${oe}`]).reduce((oe,N)=>N.length>oe.length?N:oe);return s("p",{class:"ajar-strength","a\
ria-live":"polite","data-longest":J},s("span",{},e["keep-strength-none"]))}function F(R){let J=R==="start"||R==="change",
oe={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[R],N=s("input",{id:`${o}-\
words`,type:"password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{J&&t({strength:N.value})}}),Y=s("in\
put",{id:`${o}-again`,type:"password",spellcheck:"false"}),te=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),Y),
X=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),ne=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:u.
place,onchange:()=>t({place:ne.value})}),se=K(),ue=()=>{if(!N.value){N.focus();return}if(X.hidden=!0,J&&N.type==="passwo\
rd"&&Y.value!==N.value){X.textContent=e["keep-again-differs"],X.hidden=!1,Y.focus();return}R==="change"?t({change:N.value},
{awaited:!0}):t({[R==="start"?"keep":"unlock"]:N.value,place:ne.value},{awaited:!0}),W(e["keep-opening"]),N.value="",Y.value=
"",se.firstChild.textContent=e["keep-strength-none"]},pe=()=>{f=!1,m=!1,v(),R==="change"?S().focus():T(r)},fe=s("details",
{},s("summary",{},e["keep-where"]),s("label",{for:`${o}-place`},e["keep-place"]),ne);return s("form",{class:"ajar-ask",onsubmit:de=>{
de.preventDefault(),ue()}},s(u.state==="locked"?"h1":"p",{class:"ajar-title"},oe),M(),R==="start"&&n?s("p",{},e["keep-wh\
y"]):null,R==="start"?_():null,R==="change"?s("p",{},e["keep-change-how"]):null,J?s("p",{},e["keep-no-way-back"]):null,R===
"start"&&u.here==="browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[R==="change"?"keep-new":"kee\
p-passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},e[J?"keep-how":"keep-how-open"]),N,J?se:null,J?te:null,s("label",
{class:"ajar-card"},s("input",{type:"checkbox",onchange:({target:de})=>{N.type=de.checked?"text":"password",te.hidden=de.
checked,X.hidden=!0}}),s("span",{},e["keep-see"])),J?X:null,R==="change"||u.here?null:fe,s("div",{class:"ajar-moves"},R===
"unlock"?null:j(e["keep-not-now"],pe),s("button",{type:"submit"},oe)),J?null:Q(),R==="start"&&u.here?le():null)}let ee=()=>s(
"div",{},j(e["keep-copy"],()=>t({take:"sealed"})));function le(){let R={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},J=s("input",{type:"file",onchange:async()=>{let Y=new Uint8Array(await J.files[0].arrayBuffer()),te=()=>t(
{bring:Y},{awaited:!0});J.value="",u.exists?Pn(N,{...R,act:te}):te()}}),oe=s("label",{class:"ajar-words"},s("span",{},e["\
keep-bring"]),J),N=s("div",{class:"ajar-twice"},oe);return N}function Q(){let R=Gt({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summary",{},e["keep-forgot"]),s("p",{},e["keep-f\
orgot-how"]),...u.here?[s("p",{},e["keep-copy-forgot"]),ee(),le()]:[],s("p",{},e["keep-erase-how"]),R)}function ae(){let R=s(
"select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(R.value)})},...[...new Set([5,15,30,60,u.minutes])].sort((J,oe)=>J-
oe).map(J=>s("option",{value:J,selected:J===u.minutes},C(e["keep-minutes"],{n:J}))));return s("div",{class:"ajar-kept"},
j(e["keep-lock"],()=>{W(e["keep-opening"]),t({lock:!0},{awaited:!0})}),j(e["keep-change"],()=>{m=!0,b=!1,v(),c.querySelector(
"input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-changed",role:"status"},b?e["keep-changed"]:""),s("details",
{},s("summary",{},e[u.here?"keep-more":"keep-where"]),...u.here?[s("p",{},e["keep-copy-how"]),ee()]:[s("p",{},u.place)],
u.copied?s("p",{},C(e["keep-copied"],{program:u.copied})):null,s("label",{for:`${o}-minutes`},e["keep-idle"]),R))}function ye(R){
if(R.strength!=null){let J=c.querySelector(".ajar-strength > span");J&&(J.textContent=R.strength);return}if(R.changed){m=
!1,v(),c.querySelector(".ajar-changed").textContent=e["keep-changed"],b=!0,S().focus();return}u={...u,...R},u.state==="k\
ept"&&(f=!1),A()||(m=!1),H(),be()}let be=Ye(c,()=>{let R=d;if(R.state===u.state&&R.exists===u.exists&&R.minutes===u.minutes&&
R.here===u.here&&!!R.reopen==!!u.reopen&&!!R.hosted==!!u.hosted&&c.firstChild){d=u;return}let oe=f&&R.place!==u.place;v(),
R.state!==u.state&&R.state!=="none"?T(r):oe&&c.querySelector("input").focus()});return v(),{line:r,small:k,opener:y,more:p,
offer:q,setStart:R=>{I=R,H()},update:ye,begin:P,setLost:R=>{g=R,H()},say:R=>{i.textContent=R,p.hidden=!1}}}function Ds({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!Ne(o,n)))if(o.kind==="choice"){let l=(o.among?
Ve(o,n):o.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[o.id]={chosen:l,
own:i})}else if(o.kind==="sort"){let r=o.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var Bs=(e,t)=>C(e.ask,t);var Fl=new Set(["autorestarting","dead","restarting","terminating"]),Hl=4e3;function qs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,l=(c,p)=>{
Fl.has(p)&&t()},i=(c,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,Hl):n()};return o.connect(
l),a.connect(i),()=>{clearTimeout(r),o.disconnect(l),a.disconnect(i)}}function Ws({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([c,p])=>{let u=Ds(c,p),d=c.items.filter(f=>f.id in u).map(f=>[Bs(f,u),...xe(f,u[f.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function r(c){let p=a(),u=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let p=s("div",{class:"ajar-\
lost",hidden:!o,...c},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(c){o=c;for(let p of n)p.hidden=!c}return{line:l,set:i,isLost:()=>o,forget:c=>n.delete(
c)}}var Ps=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function _s(e,{words:t,send:n,open:o,help:a,matters:r,ways:l}){let i=s("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),c=Se(t,S=>i.replaceChildren(S)),p=S=>{c.begin(),n(S)},u=s("div",{}),d={},f="",m=0,b=It(t);e.replaceChildren(s(
"section",{class:"ajar-home","aria-label":t["home-title"]},u),i);let w=(S,A)=>s("button",{type:"button",onclick:A},S),g=S=>s(
"div",{class:"ajar-reflection"},...S.flatMap(A=>st(A,3))),j=(S,A,W)=>Gt({words:t,label:S,question:A,act:()=>p(W)}),k=()=>{
let S=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{S.files[0]&&p({import:await S.files[0].text()}),
S.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),S)};function y(){let S=r();return d.something?
[S.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...S.map(({heading:A,lines:W})=>s("div",{},s("dt",
{},A),...W.map(H=>s("dd",{dir:"auto"},H))))),s("div",{class:"ajar-moves"},...l())]:[]}let O=Ye(u,()=>{let S=JSON.stringify(
[d,r()]);S!==f&&(f=S,Rt(u,I))});function I(){let S=(H,U)=>w(U,()=>p({take:H})),A=m>(d.danger?.kinds.length??0)?null:d.danger,
W=()=>{m=A.kinds.length+1,I(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(A?a.notice(A,{level:2,aside:W}):
"",s("p",{class:"ajar-welcome",tabindex:"-1"},d.welcome),d.newest?s("div",{class:"ajar-moves"},w(t["home-go-on"],()=>o(d.
newest))):"",d.due?.length?s("ul",{},...d.due.map(H=>s("li",{},H))):"",d.plan?.length?s("h2",{},t["home-plan"]):"",d.plan?.
length?g(d.plan):"",d.plan?.length&&!A?a.line():"",...(d.earlier??[]).filter(({plan:H})=>H.length).map(({title:H,plan:U})=>s(
"details",{},s("summary",{},`${t["home-plan"]}, ${H}`),g(U))),...y(),s("details",{},s("summary",{},t["home-take"]),s("p",
{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...A?[]:[w(t["home-take-plan"],()=>p({take:"plan",paper:b.value(),
country:a.code()})),b.element(),S("calendar",t["home-take-calendar"]),d.danger?"":S("calendar-line",t["home-take-calenda\
r-line"])],S("check-ins",t["home-take-check-ins"]),S("everything",t["home-take-everything"])),k()),d.something?s("detail\
s",{},s("summary",{},t["home-end"]),s("p",{},t["home-anew-how"]),j(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",
{},t["home-erase-how"]),j(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:S=>{c.end(),d=S,O()},settle:c.
end,say:(S,A="")=>{c.end();let W=s("div",{class:"ajar-text"});we(W,A),i.replaceChildren(S,W),i.scrollIntoView({block:"ne\
arest"})}}}function Us({name:e,type:t,data:n}){let o=URL.createObjectURL(new Blob([Ps(n)],{type:t}));s("a",{href:o,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}var zl={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Qe=10,
Kl=400,gt=17,_n=16,Fe=14,[Vs,Js]=[12,38],[Un,Fn,Vl]=[46,8,30],Fs=15,Hs=26,Jl=14;function Hn(e,t,n){let o=t.filter(({id:i})=>e.
some(c=>c[i]!==null)),[a,r]=e.length>1?Yl(e,o,n):Gl(e[0],o,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ce(r)}`}">
${a.join(`
`)}
</svg>
`}function Gl(e,t,n){let[o,a,r]=[92,14,n-14],l=c=>a+(r-a)*c/Qe;return[t.flatMap(({id:c,name:p},u)=>{let d=u*o,f=d+46,m=e[c],
b=[...Array(Qe+1).keys()].map(g=>kt([l(g),f-5],[l(g),f+5],"edge",1)),w=[0,Qe].filter(g=>g!==m).map(g=>We(`${g}`,l(g),f+25,
"muted",{size:Fe,anchor:"middle"}));return[We(p,0,d+gt,c,{size:gt,bold:!0}),kt([a,f],[r,f],"edge",1.5),...b,...w,Qs(c,l(
m),f,9),We(`${m}`,l(m),f+29,c,{size:gt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function Yl(e,t,n){let o=ei(e,Vs,n-Js),
a=Un+Qe*Fn+Vl,r=t.flatMap(({id:p,name:u},d)=>Zl(e,p,u,o,d*a,n)),l=t.length*a,[i,c]=ti(e,o,l,n);return[[...r,...i],l+c]}function Zl(e,t,n,o,a,r){
let[l,i]=[a+Un,a+Un+Qe*Fn],c=e.map((f,m)=>({value:f[t],x:o[m],y:i-Fn*f[t]})).filter(({value:f})=>f!==null),p=[l,i].flatMap(
(f,m)=>[kt([0,f],[r-Js+Vs,f],"line",1),We(m?"0":`${Qe}`,r,f+5,"muted",{size:Fe,anchor:"end"})]),u=Math.min(...o.slice(1).
map((f,m)=>f-o[m])),d=u<11?Math.max(2,u/3):5.5;return[We(n,0,a+gt,t,{size:gt,bold:!0}),...p,ui(c,t),...c.map(({x:f,y:m})=>Qs(
t,f,m,d)),...Ql(c,t)]}function Ql(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[c,p]=[e[i-1]?.value??a,e[i+1]?.value??a],
u=c>=a&&p>=a&&c+p>2*a,d=(c-a)*(p-a)<0,f=i===0||i===e.length-1;return{value:a,x:r+(d?Math.sign(c-a)*6:0),y:l+(u?22:-11),half:`${a}`.
length*_n*.6/2,rank:f?0:a===c?3:d?2:1}}),o=[];for(let a of n.sort((r,l)=>r.rank-l.rank))(a.rank===0||a.rank<3&&e.length<=
Jl)&&!o.some(l=>Xl(a,l))&&o.push(a);return o.map(({value:a,x:r,y:l})=>We(`${a}`,r,l,t,{size:_n,bold:!0,anchor:"middle"}))}
var Xl=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<_n;function ei(e,t,n){let o=Gs(e);if(o.length===1){let p=(n-
t)/(e.length-1);return e.map((u,d)=>t+d*p)}let a=o.slice(1).map((p,u)=>on(o[u].day,p.day)),r=Fs*(e.length-o.length)+Hs*a.
length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((p,u)=>p+u,0),c=t;return o.flatMap(({many:p},u)=>(u&&(c+=Hs*l+
i*a[u-1]),Array.from({length:p},(d,f)=>(f&&(c+=Fs*l),c))))}function Gs(e){if(!e.every(({day:o},a)=>o&&o>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(-1).many++:n.push({day:o,many:1});return n}
function ti(e,t,n,o){let a=Gs(e);if(a.length===1){let[u]=a.map(y=>y.day&&Ks(y.day,!0)),f=o<Kl||e.length>4?2:e.length,m=f===
2?[0,e.length-1]:[...e.keys()],b=o/f-14,w=m.map(y=>({x:t[y],lines:ai(e[y].moment,b)})),g=Math.max(...w.map(({lines:y})=>y.
length))*Fe*1.25,j=w.flatMap(({x:y,lines:O})=>zs(O,y,n+12,o)),k=u?[We(u,0,n+g+22,"muted",{size:Fe})]:[];return[[...j,...k],
g+(u?28:8)]}let r=new Set(a.map(({day:u})=>u.slice(0,4))),l=[],i=0;for(let{day:u,many:d}of a){let[f,m]=[t[i],t[i+d-1]];l.
push({from:f,to:m,x:(f+m)/2,words:Ks(u,r.size>1)}),i+=d}let c=l.flatMap(({from:u,to:d,x:f})=>[kt([u,n-4],[d,n-4],"edge",
1),kt([f,n-4],[f,n+2],"edge",1)]),p=ni(l.map(u=>({...u,...Ys([u.words],u.x,o)})));return[[...c,...p.flatMap(({words:u,x:d})=>zs(
[u],d,n+18,o))],24]}function ni(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.slice(1,-1))a.start>=o.at(-1).end+14&&a.
end+14<=n.start&&o.push(a);return[...o,n]}function Ys(e,t,n){let o=Math.max(...e.map(Yt))/2,a=Math.min(Math.max(t,o),n-o);
return{start:a-o,end:a+o}}function zs(e,t,n,o){let{start:a,end:r}=Ys(e,t,o),[l,i]=a<=0?["start",0]:r>=o?["end",o]:["midd\
le",t];return e.map((c,p)=>We(c,i,n+p*Fe*1.25,"muted",{size:Fe,anchor:l}))}var Ks=(e,t)=>(t?si:oi).format(new Date(`${e}\
T00:00Z`)),Zs={timeZone:"UTC",month:"short",day:"numeric"},oi=new Intl.DateTimeFormat("en-US",Zs),si=new Intl.DateTimeFormat(
"en-US",{...Zs,year:"numeric"});function ai(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){let l=`${n.at(-1)}\
 ${r}`.trim();!n.at(-1)||Yt(l)<=t?n[n.length-1]=l:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(Boolean).map(r=>ri(
r,t))}function ri(e,t){let n=[...e];if(Yt(e)<=t)return e;for(;n.length&&Yt(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var li=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Yt=e=>[...e].reduce(
(t,n)=>t+Fe*(li.test(n)?1.05:.58),0),ce=e=>`${Math.round(e*10)/10}`,Zt=e=>`var(--ajar-${e}, ${zl[e]})`,ii={"&":"&amp;","\
<":"&lt;",">":"&gt;"},ci=e=>e.replace(/[&<>]/g,t=>ii[t]);function We(e,t,n,o,{size:a,bold:r=!1,anchor:l="start"}){let i=r?
' font-weight="650"':"";return`<text ${`x="${ce(t)}" y="${ce(n)}" text-anchor="${l}"`} font-size="${a}"${i} fill="${Zt(o)}\
">${ci(e)}</text>`}var kt=(e,t,n,o)=>`<path d="M${e.map(ce).join(" ")}L${t.map(ce).join(" ")}" stroke="${Zt(n)}" stroke-\
width="${o}" fill="none"/>`,ui=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${ce(n)} ${ce(o)}`).join("L")}" stroke="${Zt(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Qs(e,t,n,o){let[a,r,l]=[t,n,o];return`<path d="${{importance:`\
M${ce(a-l)} ${ce(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,confidence:`M${ce(a-l*.9)} ${ce(r-l*.9)}h${ce(
l*1.8)}v${ce(l*1.8)}h${ce(-l*1.8)}z`,readiness:`M${ce(a)} ${ce(r-l*1.25)}L${ce(a+l*1.25)} ${ce(r)}L${ce(a)} ${ce(r+l*1.25)}\
L${ce(a-l*1.25)} ${ce(r)}z`}[e]}" fill="${Zt(e)}"/>`}var pi=600,di=340;function ea(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},o=Ke.map(a=>({id:a,name:n[a]}));return{sentence:fi(e,t),wide:Hn(e,o,pi),narrow:Hn(e,o,di),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...Ke.map(r=>a[r])])}}function fi(e,t){let[n,o]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},r=n.day&&
mi(n.day,n.day.slice(0,4)!==o.day?.slice(0,4)),l=Ke.filter(p=>n[p]!==null);if(e.length===1){let p=l.map(d=>C(t["check-in\
s-value"],{ruler:a[d],value:n[d]})),u=Xs.format(p);return r?C(t["check-ins-once"],{day:r,rulers:u}):C(t["check-ins-once-\
undated"],{rulers:u})}let i=l.filter(p=>o[p]!==null).map(p=>C(n[p]===o[p]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[p],
before:n[p],after:o[p]}));if(!i.length)return t["check-ins-differ"];let c=Xs.format(i);return r?C(t["check-ins-since"],{
day:r,rulers:c}):C(t["check-ins-since-undated"],{rulers:c})}var mi=(e,t)=>(t?gi:hi).format(new Date(`${e}T00:00Z`)),ta={
timeZone:"UTC",month:"long",day:"numeric"},hi=new Intl.DateTimeFormat("en-US",ta),gi=new Intl.DateTimeFormat("en-US",{...ta,
year:"numeric"}),Xs=new Intl.ListFormat("en-US",{type:"conjunction"});var Xe=(...e)=>e.map(([t,n,o={}])=>he("path",{class:t,d:n,...o})),yt=(e,...t)=>he("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),ki=(e,t,n,o)=>he("circle",{class:e,cx:t,cy:n,r:o}),yi={cup:()=>yt("88 74 46 56",...Xe(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>yt("296 12 176 168",...Xe(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>yt("136 24 136 140",...Xe(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),ki("glow",234,94,4),...Xe(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>yt("312 66 80 120",...Xe(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>yt("190 66 72 100",he("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),he("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Xe(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},na=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},yi[l](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function oa(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),na(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var sa=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),na(e.doors,t)),
aa=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),bi=4e3,wi=6e3,vi=6;function ra(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(f,m){o.textContent=f,a.dataset.breath=m}function i(){if(n===vi){u(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,bi)}function c(){l(e.out,"out"),t=setTimeout(i,wi)}function p(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(f=>s("li",{},f))))),stop:u}}var He=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function zn(e,{title:t,paper:n="us-letter",isTight:o=!1}){let{documentElement:a,title:r}=document,l=u=>s("div",{class:`a\
jar-plan-${u}`},s("div",{})),i=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},l("head"),s("div",{class:"ajar-\
plan-body"},s("div",{},...e)),l("foot"));document.body.append(i),a.classList.add("ajar-printing"),document.title=t;let c=new AbortController,
p=()=>{c.abort(),i.remove(),a.classList.remove("ajar-printing"),document.title=r};window.print();for(let u of["pointerdo\
wn","keydown","pagehide"])addEventListener(u,p,{capture:!0,signal:c.signal})}var Kn="plan";function la(e,{exercises:t,danger:n}){let o=e.filter(({key:p})=>p==="plan@").at(-1)?.response,a=p=>ia(p)&&ke(p)!=="";if(!o||
!a(o.if)||!a(o.then))return"";let r=p=>Object.values(n).some(u=>Ze(p,u).length);if(Object.values(o).flatMap(ji).some(r))
return"";let{rules:l,reflection:i}=t.plan,c=l.find(p=>p.sentence);return c?Wn(c,i[c.sentence],o):""}var ji=e=>(e?.own?[e.
own]:[e].flat()).filter(ia),ia=e=>typeof e=="string";var jd=new TextEncoder;var ca="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ua=`${ca}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,qd=new RegExp(`(?:[${ca}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Wd=new RegExp(`^[${ua}]+`),Pd=new RegExp(`(^|[;,|"])([${ua}]*)(?=[=+\\-@−＝＋－＠])`,"g");function pa({after:e,among:t,...n},o){return ht({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var $i=[Kn,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],Oi={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},Ei="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",Ci=new RegExp(`\\r\\n|[${Ei}]`);var Ai=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});function da(e,t){let n=new Map(e.map(d=>[d.key,
d])),o=d=>{let{response:f}=n.get(`${d}@`)??{},m=Object.keys(f??{}).length?t.exercises[d]:null;return m?Mi(m,f):null},[a,
r,l,i]=$i.map(o),c=a?la([n.get(`${Kn}@`)],t):"",p=["day","helper","badly",...c?[]:["if","then"]],u={goal:a?a.fields("goa\
l"):[],sentence:c?[a.sentence(c)]:[],plan:a?a.fields(...p):[],message:o("reframing")?.message()??[],more:Object.entries(
Oi).flatMap(([d,f])=>(f.length?o(d)?.fields(...f):o(d)?.pile("goals","both"))??[]),needs:r?[r.section("needs","this-week")]:
[],support:l?[l.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:[]};for(let[d,f]of Object.entries(u))
u[d]=f.filter(m=>m.lines?.length||m.fields?.length||m.rungs?.length);if(!Object.values(u).some(d=>d.length))throw new He(
"journal-no-plan");return{...u,title:t.exercises.plan?.title}}var Qt=e=>e.flatMap(t=>t.split(Ci)).map(ke).filter(Boolean);function Mi({title:e,items:t,reflection:n,rules:o=[]},a){let r=f=>{
try{return pa(f,a[f.id])}catch{return null}},l=f=>{let m=r(f),b=f.kind==="date"&&ot(m);return Qt(b?[Ai.format(new Date(`${b}\
T00:00Z`))]:xe(f,m))},i=(...f)=>t.filter(({id:m})=>f.includes(m)).map(m=>({id:m.id,heading:m.said,lines:l(m)})).filter(m=>m.
lines.length),c=(...f)=>({heading:e,fields:i(...f)});function p(f,m){let b=t.find(k=>k.id===f&&k.kind==="sort"),w=b?.piles.
find(k=>k.id===m)?.text,g=w&&r(b);if(!g)return[];let j=b.cards.filter(k=>g[k.id]===m).map(({text:k})=>k);return[{id:m,heading:w,
lines:Qt(j)}]}function u(){let f={items:t,rules:o.filter(b=>b.message),reflection:n};if(!f.rules.length)return[];let m=Object.
fromEntries(t.map(b=>[b.id,r(b)]));return Vt(f,m).filter(({said:b})=>b.length).map(({heading:b,said:w})=>({id:"message",
heading:b,lines:Qt(w)}))}function d(){let f=o.find(g=>g.ladder)?.ladder;if(!f)return{...c("goal"),rungs:[]};let m=g=>t.find(
({id:j})=>j===g),b=[f.today,f.later].map(m).filter(Boolean),w=f.rungs.filter(g=>m(g.item)).map(g=>({heading:m(g.item).said,
lines:l(m(g.item)),marks:b.filter(j=>r(j)?.chosen.includes(g.card)).map(j=>j.said)})).filter(g=>g.lines.length||g.marks.
length);return{...c("goal"),rungs:w}}return{fields:i,section:c,pile:p,message:u,ladder:d,sentence:f=>({heading:n["in-one"],
lines:Qt([f])})}}function fa({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!zt(a.exercise,a.answers)?[]:o.item?Ti(o,a):
Ts(a.exercise,a.answers)});return[...new Set(n)]}function Ti({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(p=>p.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(p=>a[e][p.id]===t),i=l?l.map(({text:p})=>p):xe(r,a[e]),
c=n.startsWith("{words}");return i.map(p=>{let u=Ee(p);return Ue(n,{words:c?u:Jt(u,["a","an"],!1)})})}var Li=["day","review","again","until"],Ni="{wishes}";function ma({words:e,help:t,exerciseOf:n,answersOf:o,keys:a}){let r=f=>{
let[m,b]=[n(`${f}@`),o(`${f}@`)];return m&&b?{exercise:m,answers:b}:null},l=f=>fa(f,r),i=({items:f})=>f.some(({takes:m})=>m);
function c(f,m){let w=(n(f)?.items??[]).flatMap(({takes:g=[]})=>g).filter(({exercise:g})=>m.includes(`${g}@`));return l(
{takes:w}).length>0}function p({key:f,exercise:m,html:b}){let w=o(f),g=m.items.flatMap(T=>xe(T,w[T.id]).flatMap(S=>Ee(S).
split(/\n+/)));if(!g.length)return"";let j=s("div",{class:b?"ajar-letter-text":"ajar-letter-text ajar-clip"});b?u(j,b,g):
j.append(...g.map(T=>s("p",{dir:"auto"},T)));let k=s("p",{class:"ajar-status",role:"status"}),y=async()=>{let S=[...j.querySelectorAll(
"h1, h2, p, li")].map(({textContent:W})=>W.trim()).join(`

`),A=await Mn(S,j);k.replaceChildren(e[A?"help-copied":"letter-not-copied"])},O=()=>{let T=/-(US|CA)$/i.test(navigator.language),
S=s("div",{class:"ajar-letter-text"},...j.cloneNode(!0).childNodes);zn([S],{title:e["letter-title"],paper:T?"us-letter":
"a4"})},I=(T,S)=>s("button",{type:"button",onclick:S},T);return s("div",{class:"ajar-letter"},j,s("div",{class:"ajar-mov\
es"},I(e["help-copy"],y),I(e["letter-print"],O)),k)}function u(f,m,b){we(f,m),[...f.querySelectorAll("p")].find(g=>g.textContent===
Ni)?.replaceWith(s("ul",{},...b.map(g=>s("li",{dir:"auto"},g)))),t.addNumbers(f),f.querySelector(".ajar-off-paper")?.remove(),
f.querySelector(".ajar-help-line a")||f.append(s("p",{},e["help-elsewhere-how"]))}function d(){let f=a().filter(w=>w.endsWith(
"@")&&o(w)),m=f.map(w=>({key:w,response:o(w)})),b=Object.fromEntries(f.map(w=>[w.slice(0,-1),n(w)]));try{let{message:w,more:g,
needs:j,support:k}=da(m,{exercises:b,danger:{}}),y=g.filter(({id:O})=>!Li.includes(O));return[...w,...y,...[...j,...k].flatMap(
({fields:O})=>O)]}catch(w){if(w instanceof He)return[];throw w}}return{sentences:l,isLetter:i,canBegin:c,letter:p,matters:d}}window.ajarShown??=new WeakMap;var bt=window.ajarShown,ha="needs@",ga=e=>e.startsWith("check-in@"),Xt="note@",Ii="for-pa\
rtner@",ka=({answers:e,done:t,danger:n,reflection:o})=>JSON.stringify([e,t,n,o]),Pe={};function Vn(){let e=document.getElementById(
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

.ajar-piles{list-style:none;display:flex;flex-wrap:wrap;gap:.5em;position:sticky;top:0;z-index:1;padding:.5em 0;backgrou\
nd:var(--ajar-paper)}
.ajar-pile{flex:1 1 7em;border:2px dashed var(--ajar-edge);border-radius:10px;padding:.4em .6em;text-align:center;font-w\
eight:600}
.ajar-pile.ajar-over{border-style:solid;border-color:var(--ajar-accent);background:var(--ajar-soft)}.ajar .ajar-sorted{d\
isplay:block;
padding:.75em 0;border-top:1px solid var(--ajar-line);min-width:0}.ajar .ajar-sorted legend{font-weight:600;float:left;w\
idth:100%;
margin-bottom:.4em;cursor:grab}.ajar-into{clear:both;display:flex;flex-wrap:wrap;gap:.25em 1.25em}.ajar-into label{displ\
ay:flex;
gap:.45em;align-items:center;min-height:36px;cursor:pointer}.ajar-into input{width:1.15em;height:1.15em}.ajar-chart figc\
aption{
font-size:1.15em;font-weight:600;line-height:1.4;margin-bottom:1em}.ajar-picture svg{width:100%;height:auto;display:bloc\
k}
.ajar-picture.ajar-narrow{display:none}@container (max-width: 32rem){.ajar-picture.ajar-wide{display:none}.ajar-picture.\
ajar-narrow{
display:block}}.ajar table{border-collapse:collapse;width:100%;font-size:1em}.ajar :is(th,td){text-align:left;padding:.4\
em
.5em .4em 0;border-bottom:1px solid var(--ajar-line);color:inherit;background:none;font-variant-numeric:tabular-nums}.aj\
ar
.ajar-empty{color:var(--ajar-muted);background:var(--ajar-soft);border-radius:12px;padding:1em 1.25em}.ajar-notice{displ\
ay:flex;
align-items:center;gap:.5em;min-height:var(--ajar-bar, 3.25rem);padding:.25em 0;color:var(--ajar-muted)}.ajar-notice>:fi\
rst-child{
flex:1;min-width:0;font-size:.9em;line-height:1.25}:root:has(.ajar-nav){--ajar-bar: 3.25rem;scroll-padding-top:calc(var(\
--ajar-bar)
+ .75rem)}.ajar-notice:has(~.ajar-nav){position:sticky;top:0;z-index:2;max-height:var(--ajar-bar);background:var(--ajar-\
background,
Canvas);border-bottom:1px solid var(--ajar-line);margin-bottom:1em}.ajar-nav~.ajar-page .ajar-piles{top:var(--ajar-bar)}\

.ajar .ajar-sorted input{scroll-margin-top:7.5em}@media(max-width:40em){.ajar-notice .ajar-state:before{content:attr(dat\
a-short);
content:attr(data-short) / ""}.ajar-notice .ajar-state>span{position:absolute;clip-path:inset(50%);font-size:1px}.ajar-n\
otice
.ajar-state:after{content:none}}@media(max-width:30em){.ajar-notice>:first-child{font-size:.8em}}@media(max-width:22em){\

.ajar-notice>:first-child{font-size:.72em;white-space:nowrap}}@media(max-height:30em){:root:has(.ajar-nav){--ajar-bar: 3\
rem}
.ajar-notice:has(~.ajar-nav){position:static;max-height:none}.ajar-notice:has(~.ajar-nav) .ajar-leave-now{position:fixed\
;
top:2px;right:2px;z-index:2;background:var(--ajar-paper)}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:6em}.aja\
r-nav~
.ajar-page .ajar-piles{position:static}}@media(max-height:30em)and (max-width:30em){.ajar-notice:has(~.ajar-nav){flex-wr\
ap:wrap;
padding-top:3rem}.ajar-notice:has(~.ajar-nav) .ajar-leave{padding-right:0}}.ajar-nav{border-bottom:1px solid var(--ajar-\
line);
padding-bottom:.75em;margin-bottom:2em}@media(max-width:40em){.ajar-nav{margin-bottom:1em}.ajar-page>*+*{margin-top:1.5e\
m}}
.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-size:.95em}.ajar-nav details[open] ol{padd\
ing-top:.25em}
.ajar .ajar-nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.25em 1em}.ajar .ajar-nav button{border:0;background:\
none;
padding:.25em 0;min-height:32px;font-weight:500;border-bottom:3px solid transparent;border-radius:0}.ajar .ajar-nav butt\
on:hover{
color:var(--ajar-ink);background:none}.ajar .ajar-nav button[aria-current]{color:var(--ajar-ink);font-weight:650;border-\
bottom-color:var(--ajar-accent)}
.ajar .ajar-lost{color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em;margin-block:1em}.ajar-los\
t:has(~
.ajar-page .ajar-lost){display:none}.ajar .ajar-lost>*+*{margin-top:.6em}.ajar .ajar-state-lost{color:var(--ajar-warm);f\
ont-weight:600}
@container (max-width: 32rem){.ajar .ajar-piles{position:static}}@media print{.ajar :is(.ajar-notice,.ajar-nav,.ajar-kee\
ping){
display:none}.ajar .ajar-piles{position:static}.ajar-text details::details-content{display:block;content-visibility:visi\
ble}
.ajar-scenario{border:0;padding:0}}@media(forced-colors:active){.ajar .ajar-nav button:not([aria-current]){border-bottom\
-color:Canvas}
.ajar .ajar-nav button[aria-current]{border-bottom-color:Highlight}.ajar .ajar-empty{border:1px solid}}.ajar-keeping{mar\
gin-bottom:1.5em}
.ajar-choose,.ajar-ask{border:1px solid var(--ajar-line);border-radius:16px;padding:1.25em 1.5em;background:var(--ajar-p\
aper)}
.ajar .ajar-title{font-size:1.2em;font-weight:650}.ajar-keeping :is(.ajar-choose,.ajar-ask)>*+*{margin-top:.75em!importa\
nt}
.ajar .ajar-ask :is(input[type=password],input[type=text]){width:100%}.ajar .ajar-ask>label:not(.ajar-card),.ajar .ajar-\
ask>
div:not(.ajar-twice)>label{display:block;font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-state,.ajar-s\
trength)>
span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content:attr(data-longe\
st);
visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-keeping details>*+*{m\
argin-top:.75em!important}
.ajar-kept p{overflow-wrap:anywhere}.ajar .ajar-problem{color:var(--ajar-warm);border:2px solid;border-radius:12px;paddi\
ng:.75em
1em;margin-bottom:1em}.ajar .ajar-news:not(:empty){margin-bottom:1em}.ajar .ajar-state:focus{outline:none}.ajar-home>div\
>
*+*{margin-top:1em!important}.ajar .ajar-welcome{font-size:1.15em}.ajar-home>div>ul{padding-left:1.3em!important}.ajar-h\
ome
details>*+*{margin-top:.75em!important}.ajar-take{display:flex;flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar\
-story
h2{margin-top:0!important}.ajar-role{margin-block:1em}.ajar-role[open]{border-left:4px solid var(--ajar-line);padding-le\
ft:1em}
.ajar-couple .ajar-cards{display:flex;flex-wrap:wrap;gap:.5em}.cell-output-ipywidget-background .ajar{color-scheme:light\
;
background:#fff}.ajar{--ajar-tint: #e6f0ed;--ajar-glow: #f5d795;--ajar-sage: #b5d0ca;--ajar-clay: #e4bb9e;--ajar-stroke:\
 #4a555b}@supports (color:
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
.ajar-plan a{color:inherit;text-decoration:none}.ajar-plan :is(button,.ajar-off-paper){display:none}}.ajar .ajar-many{fl\
ex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}.ajar button[aria-disabled]{
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
`;e.textContent!==t&&(e.textContent=t)}function ya({model:e,el:t}){Vn();let n=e.get("pages"),o=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=h=>i.push(h),p=null,u=!1,d=!1,f=!1,m=!1,b=new Map,w=new Map,g=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let j=s("div",{class:"ajar-page"}),k=h=>n.flatMap(({blocks:E})=>E).find(E=>E.kind==="exercise"&&
E.key===h)?.exercise,y=Ws({words:o,answered:()=>[...r].map(([h,{answers:E}])=>[k(h),E]).filter(([h,E])=>h&&Object.keys(E??
{}).length)}),O=0,I=h=>{if(clearTimeout(O),O=0,y.set(h),p?.setLost(h),h)for(let E of l.keys())a.get(E)?.release()},T=(h,{
awaited:E=!1}={})=>{try{e.send(h)}catch{I(!0);return}E&&!O&&(O=setTimeout(()=>I(!0),8e3))},S=!1;function A(){S||(S=!0,window.
ajarDangers?W():T({dangers:!0}))}let W=()=>{for(let h of Object.values(window.ajarDangers.dangers))gs(as(h))};function H({
key:h,exercise:E},B){if(ga(h)&&!y.isLost()||!(window.ajarDangers||y.isLost())||!zt(E,B))return;let Z=ht(E,B),x=Is(E,Z,window.
ajarDangers);X(h,{answers:Z,done:!0,...x}),b.set(h,ka(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let U=ms(
{words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>q(),onCountry:h=>T({country:h})}),q=()=>{T({forget:!0}),
Tn()},P=ma({words:o,help:U,exerciseOf:k,answersOf:h=>r.get(h)?.answers,keys:()=>[...r.keys()].filter(h=>k(h))}),v=(h,E,B)=>(a.
set(h.key,B),r.has(h.key)&&B.update(r.get(h.key)),E),$={html:h=>M(h.html),home(h){let E=s("div",{}),B=D=>{D.import&&a.get(
"chart")?.begin(),T(D)},V=D=>pe(ye(D)),{matters:Z}=P;return v(h,E,_s(E,{words:o,send:B,open:V,help:U,matters:Z,ways:Y})),
T({home:h.key}),E},gate(h){let E=s("div",{class:"ajar-text ajar-gate"}),[B,V]=m?[s("p",{},o["gate-left-out"]),[U.button(),
R(),L()]]:[M(f?h.short:h.html),F()],Z=s(`h${h.level??2}`,{},h.title);return E.append(Z,B,s("div",{class:"ajar-moves"},...V.
filter(Boolean))),m||B.after(s("p",{class:"ajar-gate-ask"},o["gate-ask"])),c(()=>{f=!0}),E},made:h=>{let E=s("div",{class:"\
ajar-made"}),B=()=>E.replaceChildren(...le(h.section));return a.set("made",{update:B}),B(),E},exercise(h){if(h.invites&&
m)return s("div",{class:"ajar-text"},s(`h${h.level}`,{},h.exercise.title),s("p",{},o["gate-left-out"]),L());let E=s("div",
{}),B=y.line(p?{}:{role:"alert"});l.set(h.key,E);let V=(x,D)=>{p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let G=window.ajarSent;w.set(h.key,G),T({key:h.key,...x,sent:G},{awaited:D}),!(!D||!y.isLost())&&(I(!0),B.scrollIntoView(
{block:"nearest"}))};if(a.set(h.key,eo(E,h.exercise,{words:o,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,
sort:h.quick||n.length>1&&!Be()?Xo:ys,enough:h.quick?"at once":"later",remarks:(x,D)=>Os(x,{words:o,find:G=>vs(D,G,window.
ajarDangers)}),sentences:P.sentences,...r.get(h.key),help:U,needs:()=>R(h.needs),below:()=>ae(h),onAside:x=>{X(h.key,{aside:x}),
E.querySelector(".ajar-letter")?.toggleAttribute("hidden",!x)},onChange:x=>{A(),X(h.key,{answers:x,done:!1}),V({answers:x,
done:!1},d)},onMove:x=>X(h.key,{at:x}),onDone:x=>{H(h,x),V({answers:x,done:!0},!0),ga(h.key)&&a.get("chart")?.begin()},onStartOver:()=>{
X(h.key,{answers:{},done:!1}),V({remove:!0})}})),E.firstElementChild.append(B),c(()=>y.forget(B)),!h.folded)return E;let Z=Object.
keys(r.get(h.key)?.answers??{}).length>0;return s("details",{open:Z},s("summary",{},o["check-in-now"]),E)},chart(h){let E=s(
"div",{class:"ajar-chart-block"}),B=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:V,end:Z}=Se(o,
D=>B.replaceChildren(D)),x=({checkIns:D})=>{Z(),Bt(E,D.length?ea(D,o):{},o)};return a.set(h.key,{update:x,begin:V,end:Z}),
r.has(h.key)&&x(r.get(h.key)),V(),T({chart:h.key}),s("div",{},E,B)},start:h=>oa(h,{open:be,opener:p?.opener}),doors:h=>sa(
h,{open:be}),onward:h=>aa(h,{open:be}),breathing(h){let{element:E,stop:B}=ra(h);return c(B),E},notice(h){if(ks(()=>T({forget:!0})),
!h.leave)return s("div",{class:"ajar-notice"},s("p",{},h.text));let E=s("div",{class:"ajar-leave"},U.button(),An({words:o,
leave:q}));hs(U.open),p=Rs({words:o,send:T,isQuiet:n.length>1});let B=document.createDocumentFragment();return B.append(
s("div",{class:"ajar-notice"},s("div",{},p.line,p.small),E),s("div",{class:"ajar-on-paper"},U.text()),p.more),B}};function M(h){
let E=s("div",{class:"ajar-text"});return we(E,h),U.addNumbers(E),E.addEventListener("click",B=>{let V=B.target.closest(
"a"),Z=n.findIndex(({id:x})=>x&&V?.getAttribute("href")===`${x}.ipynb`);Z<0||(B.preventDefault(),pe(Z))}),E}function _(h){
m=h,f=!0,se({focus:!0})}let z=(h,E)=>s("button",{type:"button",onclick:E},h),L=()=>z(o["gate-again"],()=>_(!1));function K(){
_(!1),n[g].blocks.some(({invites:E})=>E)||pe(g+1)}let F=()=>[z(o["gate-no"],()=>_(!0)),z(o["gate-unsure"],()=>_(!0)),z(o["\
gate-yes"],K)],ee=h=>n.filter(E=>E.section===h).flatMap(E=>E.blocks.filter(({kind:B})=>B==="exercise")),le=h=>{let E=ee(
h).filter(({key:D})=>r.get(D)?.done).map(({key:D,exercise:G},re)=>s("details",{open:re===0},s("summary",{},G.title),...r.
get(D).reflection.flatMap(me=>st(me,2)))),B=s("p",{},o["made-nothing"]),V=ee(h).map(({key:D})=>D),Z=P.canBegin(Xt,V)?N():
null,x=Z?[s("div",{class:"ajar-moves"},Z)]:[];return[s("h1",{},o["made-title"]),...E.length?E:[B],...x]},Q=h=>{let E=ee(
h);return E.length>0&&E.every(({key:B})=>r.get(B)?.done)};function ae(h){let E=h.key.startsWith("plan@")&&U.isKnown()?U.
line():"",B=P.isLetter(h.exercise)?P.letter(h):"",{danger:V,aside:Z=0}=r.get(h.key);return B&&(B.hidden=Z<=(V?.kinds.length??
-1)),s("div",{class:"ajar-below"},E,B,p?.offer()??"")}let ye=h=>n.findIndex(({aside:E,blocks:B})=>!E&&B.some(V=>V.key===
h)),be=h=>pe(n.findIndex(E=>E.id===h));function R(h){let E=ye(ha);return E<0?h?s("p",{},s("a",{href:h},o["help-needs"])):
null:J(ha,E,o["help-needs"])}function J(h,E,B){return s("button",{type:"button",onclick:()=>{pe(E);let Z=l.get(h)?.querySelector(
"h1, h2");Z&&(l.get(h).querySelector(".ajar-sentences")?.setAttribute("open",""),Z.tabIndex=-1,Z.focus())}},B)}function oe(h,E){
let B=n.findIndex(({blocks:V})=>V.some(Z=>Z.key===h));return B<0||m?null:J(h,B,E)}let N=()=>oe(Xt,o["make-message"]),Y=()=>{
let h=[...r.keys()];return[P.canBegin(Xt,h)||r.has(Xt)?N():null,oe(Ii,o["for-partner"])].filter(Boolean)};for(let[h,E]of Object.
entries(Pe))$[h]=B=>{let V=s("div",{}),x=E(V,B,{words:o,send:T,onDispose:c,model:e,exerciseOf:k,formOf:D=>l.get(D)});return v(
B,x.element??V,x)};let te=h=>n[g].blocks.find(E=>E.kind===h),X=(h,E)=>r.set(h,{...r.get(h),...E}),ne=()=>{for(let h of i.
splice(0))h()};function se({focus:h=!1}={}){if(ne(),a.clear(),u){j.replaceChildren(p?"":s("p",{class:"ajar-empty"},o["ke\
ep-locked-here"]));return}if(j.replaceChildren(...n[g].blocks.map(B=>$[B.kind](B))),n.length>1&&ue(),!h)return;let E=j.querySelector(
"h1, h2, h3")??j;E.tabIndex=-1,E.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function ue(){let{aside:h,title:E}=n[g];
if(Le.hidden=!!h,j.classList.toggle("ajar-aside",!!h),p?.setStart(n[g].id==="start"),h)return;let{section:B,step:V,steps:Z,
minutes:x}=n[g],D=n.filter(ie=>!ie.aside),G=D.indexOf(n[g]),re=(ie,tn,ja={})=>s("button",{type:"button",onclick:()=>pe(n.
indexOf(ie)),...ja},tn),me=n.find(({id:ie})=>ie==="start"),nt=D[G-1]??me;j.append(s("div",{class:"ajar-moves ajar-turn"},
nt?re(nt,o["previous-page"]):null,G<D.length-1?re(D[G+1],o["next-page"]):null));let en=D.filter(ie=>!ie.section||ie.step===
1),Jn=ie=>B?ie.section===B:ie===n[g],wa=ie=>({"aria-current":Jn(ie)?"page":null}),va=ie=>Q(ie.section)?s("span",{class:"\
ajar-done"},` ${o["section-done"]}`):"",Gn=(ie,tn)=>s("li",{},re(ie,tn,wa(ie)),va(ie));fe.replaceChildren(...en.map(ie=>Gn(
ie,ie.title)),me?Gn(me,o["start-page"]):""),de.textContent=B?C(o["step-of"],{title:E,n:V,all:Z,minutes:x}):C(o["page-of"],
{n:en.findIndex(Jn)+1,all:en.length,title:E})}function pe(h){n[h]&&(g=h,fe.parentElement.open=Be(),e.set("page",h),e.save_changes(),
se({focus:!0}))}let fe=s("ol",{}),de=s("summary",{}),Be=()=>window.innerWidth>640;e.get("notice")&&t.append($.notice(e.get(
"notice")));let Le=s("nav",{class:"ajar-nav","aria-label":o.pages},s("details",{open:Be()},de,fe));n.length>1&&t.append(
Le),t.append(y.line({role:"alert"}),j);let tt=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(h,()=>{
Date.now()-tt<3e4||(tt=Date.now(),T({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(I(!1),h.keeping){let B=[
...w.values()].some(x=>h.acknowledged<x);p?.update(B?{...h.keeping,saved:!1}:h.keeping);let{state:V}=h.keeping,Z=V==="lo\
cked";V&&(d=V==="kept"),V&&Z!==u&&(u=Z,r.clear(),Le.hidden=u,se())}h.states&&queueMicrotask(()=>a.get("made")?.update());
for(let[B,V]of Object.entries(h.states??{})){if(h.acknowledged<w.get(B))continue;let Z=V.answers&&!Object.keys(V.answers).
length,x=b.get(B)===ka(V);b.delete(B),X(B,Z?{...V,at:0}:V),x||a.get(B)?.update(r.get(B))}h.dangers&&(window.ajarDangers=
h.dangers,W()),h.country!=null&&U.choose(h.country),h.file&&(a.get("home")?.settle(),Us(h.file));let E=a.get("home")??p;
h.erased&&E?.say(h.erased,te("home")?.erased),h.said&&a.get("chart")?.end(),h.said&&E?.say(h.said),h.open&&be(h.open),h.
problem&&a.get(h.problem.key)?.say(h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),se()});let ze=qs(e,{gone:()=>I(
!0),back:()=>{y.isLost()&&T({ready:!0})}});return se(),bt.set(o,(bt.get(o)??0)+1),T({ready:!0}),()=>{ne(),ze(),clearTimeout(
O),bt.set(o,bt.get(o)-1),bt.get(o)||T({gone:!0})}}Pe.door=(e,t,n)=>Uo(e,n);Pe.group=(e,t,n)=>Go(e,n);Pe.scenario=(e,t,{words:n,model:o})=>({element:Yo(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});Pe.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=zo(t,{...a,form:()=>o(t.of),ask:p=>r.find(u=>u.id===p).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};Pe.desk=_o;var Ri=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),ba,et=null;async function wt(e){
let t=Object.entries(ba[e]).sort(([n],[o])=>o.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function Di(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await wt("@ju\
pyter-widgets/base");class o extends e{}class a extends t{render(){let{model:l}=this;et=l.get("words"),this.dispose=ya({
el:this.el,model:{get:i=>l.get(i),set:(i,c)=>l.set(i,c),save_changes:()=>l.save_changes(),send:i=>l.send(i),widget_manager:l.
widget_manager,on:(i,c)=>this.listenTo(l,i,c)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,l)=>{Vn(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:o,
View:a}})}}}var Bi=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function qi({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:o}=t;
await new Promise(a=>{let r=()=>{if(!Ri.has(t.kernelDisplayStatus)){for(let l of[n,o])l.disconnect(r);a()}};for(let l of[
n,o])l.connect(r);r()})}async function Wi(){let{INotebookTracker:e,NotebookActions:t}=await wt("@jupyterlab/notebook"),{
Dialog:n,showDialog:o}=await wt("@jupyterlab/apputils"),a=async()=>{if(!et)return!0;let l=[n.cancelButton({label:et["sta\
rt-over-no"]}),n.okButton({label:et["start-over"]})],[i,c]=[et["start-over-title"],et["start-over-how"]];return(await o(
{title:i,body:c,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},i)=>{if(!i)return;let c=async p=>{if(!p||r.has(p))return!1;r.add(p),await qi(p).finally(()=>{r.
delete(p)});let{content:u,sessionContext:d}=p,f=y=>t.runCells(u,y,d),m=y=>y.model.type==="code",b=u.widgets.filter(y=>m(
y)||y.rendered===!1),[w,g=w]=b.filter(m),j=1+b.indexOf(g),k=await f(b.slice(0,j));return await Bi(),k&&f(b.slice(j))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>c(i.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let p=i.currentWidget;if(!p||!await a())return;let{sessionContext:u}=p;u.session?.kernel?await u.restartKernel():
await u.changeKernel({name:u.prevKernelName}),await c(p)}}),i.widgetAdded.connect(async(p,u)=>{await u.context.ready;for(let d of u.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");u.model?.getMetadata("ajar")?.runs&&c(u)})}}}var Pi=4,
_i=1500,Ui=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function Fi(e){for(let t=0;t<Pi;t++){if(await Ui(e))
return!0;await new Promise(n=>{setTimeout(n,_i)})}return!1}async function Hi(){let{ConnectionLost:e,IConnectionLost:t}=await wt(
"@jupyterlab/application"),{PageConfig:n}=await wt("@jupyterlab/coreutils");if(n.getOption("hubPrefix"))return[];let o=!1,
a=async(r,...l)=>{if(o)return;o=!0;let i=await Fi(`${r.serverSettings.baseUrl}api`);o=!1,i||await e(r,...l)};return[{id:"\
ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??={};window._JUPYTERLAB.ajar={init(e){ba=e},
async get(){let e=await Promise.all([Di(),Wi(),Hi()]);return()=>({__esModule:!0,default:e.flat()})}};})();
