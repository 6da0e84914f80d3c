(()=>{var Aa=/^(\d{4})-(\d{2})-(\d{2})$/;function it(e){let[,t,n,o]=typeof e=="string"&&Aa.exec(e)||[];return t>0&&n>=1&&n<=12&&
o>=1&&o<=Ta(+t,+n)?e:null}function cn(e){let t=e.getFullYear();return t>=1&&t<=9999?La(t,e.getMonth()+1,e.getDate()):null}var un=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Ta(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var La=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`,Ve=(e,t)=>new Date(`${e}T00:00Z`).toLocaleDateString("en-US",{timeZone:"UTC",...t});var Na=["button","input","select","summary","textarea"],Ia=["input","select","textarea"];function s(e,t={},...n){let o=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(
a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return Na.includes(e)&&o.setAttribute("data-lm-suppress-shortcuts","true"),Ia.
includes(e)&&o.setAttribute("autocomplete","off"),o.append(...n.filter(a=>a!=null)),o}function me(e,t,...n){let o=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))o.setAttribute(a,r);return o.append(...n),
o}var Je=["importance","confidence","readiness"],$=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,o,a)=>{let r=t[o];return a?
Number.isInteger(r)?r+1:n:["number","string"].includes(typeof r)?r:n}),Le=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function Ge(e,t){let n=t[e.among?.item]??{},o=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return o.length?o:e.cards}var ro=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(o=>o.id===n))};function pn(e,{words:t,has:n,put:o,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(u=>s("input",{type:"\
checkbox",onchange:({target:p})=>(p.checked?o:a)(u)})),l=()=>r.forEach((u,p)=>{u.checked=n(e[p])});return l(),{element:s(
"details",{class:"ajar-sentences"},s("summary",{},t["sentences-own"]),s("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},s("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((u,p)=>s("label",{class:"ajar-car\
d"},r[p],s("span",{dir:"auto"},u))))),follow:l}}var Ra=2e4;function lo(e,{oninput:t,...n}){let o=s("textarea",{maxlength:Ra,oninput:t,...n});if(o.value=e,o.addEventListener(
"focus",()=>{o.matches(":hover")||o.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
o.style.height="auto";let r=o.offsetHeight-o.clientHeight;o.scrollHeight&&(o.style.height=`${o.scrollHeight+r}px`)};o.addEventListener(
"input",a),new ResizeObserver(a).observe(o)}return o}function io(e,t,{words:n,group:o,change:a,remarks:r,sentences:l=[]}){
let{opener:i,long:u,remark:p}=e,c=i?s("b",{id:`${o}-opener`},i):null,d=lo(t??"",{rows:u?8:2,oninput:()=>{a(d.value.trim()?
d.value:null),w.follow()},...i?{"aria-labelledby":`${o}-ask ${o}-opener`,autocapitalize:"none"}:{"aria-label":n["own-wor\
ds"]}}),f=j=>{d.value=j,d.dispatchEvent(new Event("input",{bubbles:!0}))},m=n["message-opener"],w=pn(l,{words:n,has:j=>d.
value.includes(j),put:j=>f(`${d.value.trim()||m} ${j}`),drop:j=>{let v=d.value.replace(j,"").replace(/ {2,}/g," ").trim();
f(v===m?"":v)}}),g=s("label",{class:"ajar-words ajar-write"},c,d),k=p&&r?r(d,e):"";return w.element||k?s("div",{},w.element,
g,k):g}function co(e,t,{words:n,change:o,sentences:a=[]}){let r=s("div",{}),l=()=>[...r.querySelectorAll("textarea")],i=()=>{
let v=l().map(y=>y.value).filter(y=>y.trim());o(v.length?v:null),j.follow()},u=()=>[...r.children].forEach((v,y)=>{v.querySelector(
"textarea").setAttribute("aria-label",$(n.line,{n:y+1})),v.querySelector("button").setAttribute("aria-label",$(n["remove\
-line"],{n:y+1}))}),p=()=>{w(""),l().at(-1).focus()},c=s("button",{type:"button",class:"ajar-link",onclick:p},n["add-lin\
e"]),d=()=>{u(),c.hidden=r.children.length>=e.most},f=v=>{let y=l()[l().indexOf(v)+1];y?y.focus():v.value.trim()&&!c.hidden&&
p()},m=v=>{let y=lo(v,{rows:1,enterkeyhint:"next",oninput:()=>{y.value.includes(`
`)&&(y.value=y.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:L=>{["insertLineBreak","insertParagraph"].includes(L.inputType)&&
(L.preventDefault(),f(y))}});return y},w=v=>{let y=()=>{let I=L.nextElementSibling||L.previousElementSibling;L.remove(),
I||w(""),d(),i(),(I||r.firstElementChild).querySelector("textarea").focus()},L=s("div",{class:"ajar-line"},s("label",{class:"\
ajar-words ajar-write"},m(v)),s("button",{type:"button",class:"ajar-remove",onclick:y},"×"));r.append(L),d()},g=t||[];for(let v=0;v<
Math.max(e.lines,g.length);v++)w(g[v]??"");let k=v=>l().find(y=>y.value.trim()===v),j=pn(a,{words:n,has:v=>!!k(v),put(v){
!k("")&&!c.hidden&&w("");let y=k("");y&&(y.value=v),i()},drop(v){k(v).value="",i()}});return s("div",{class:"ajar-lines"},
j.element,r,c)}var Da=6,Ba=5;function je(e,t){let n=0,o=!1;return{begin(){n||=setTimeout(()=>{o=!0,t(e["keep-opening"])},400)},end(){clearTimeout(
n),n=0,o&&t(""),o=!1}}}function uo(e,t,n){let{words:o,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:u=[]}=n,p={...Wa,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,d={...n.answers},f=0,m=null,w=0,g=n.
aside??0,k=t.why?s("p",{class:"ajar-why"},t.why):"",j=t.private?s("p",{class:"ajar-private"},t.private):"",v=A=>i?A.after:
l&&A.more,y=t.items.some(A=>v(A)&&n.answers?.[A.id]!=null),{example:L}=t,I=L?s("details",{class:"ajar-example"},s("summa\
ry",{},o.example),s("p",{},L)):"",N=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),T=s("div",{}),C=s("d\
iv",{class:"ajar-body"}),R=s("section",{class:"ajar-form","aria-labelledby":`${c}-title`},s(`h${a}`,{id:`${c}-title`},t.
title),...r||l?[s("div",{class:"ajar-beside"},...u,k?Pa([k],o):"",I),j]:[k,j,I],T,C,N);R.addEventListener("keydown",A=>{
A.key!=="Enter"||!(A.ctrlKey||A.metaKey)||!m||(A.preventDefault(),m.next.click())}),e.replaceChildren(R);function W(){let A=t.
items.filter(ne=>Le(ne,d)),V=A.filter(ne=>!v(ne)),ee=y?A.filter(v).map(ne=>[ne]):[];return[...i||r&&t.together?[V]:V.map(
ne=>[ne]),...ee]}let F=A=>{N.replaceChildren(A)},q=je(o,F);function P(A,V){N.replaceChildren(`${A} `,s("button",{type:"b\
utton",class:"ajar-link",onclick:()=>{d=V,F(""),n.onChange(d),Q({focus:!0})}},o["put-back"]))}function b(A,V){d={...d,[A.
id]:V},qa(C),F(""),n.onChange(d),J()}function O(){U(!0),q.begin(),w=setTimeout(M,8e3)}function M(){w&&(clearTimeout(w),w=
0,U(!1),q.end())}function U(A){for(let V of m?.fieldsets??[])V.disabled=A}function J(){if(!m)return;let{items:A,skip:V,where:ee,
next:X,enough:ne,more:oe}=m,ue=W().length;V.textContent=z(A)?o["clear-and-skip"]:o.skip,ee.textContent=$(o["question-of"],
{n:f+1,all:ue}),ee.hidden=(r||i)&&ue===1,X.textContent=f===ue-1?o.done:o.next,ne.hidden=!K(ue);let de=f===ue-1&&(!i||z(A)),
fe=t.items.some(pe=>v(pe)&&Le(pe,d));oe.hidden=y||!de||!fe}function K(A){return(n.enough==="at once"||f>0)&&f<A-1&&z(t.items)}
function Y(){w||(O(),n.onDone(d))}let z=A=>A.some(({id:V})=>d[V]!=null);function te(A,V=!0){if(w)return;let ee=W();if(f+=
A,f>=ee.length){f=ee.length-1,Y();return}Q({focus:V,again:A<0})}function ae(A,V){let ee=`${c}-${A.id}`,X=s("legend",{id:`${ee}\
-ask`},$(A.ask,d)),ne=A.hint?s("p",{class:"ajar-hint",id:`${ee}-hint`},A.hint):null,oe=[ne,V.mark].filter(Boolean).map(({
id:pe})=>pe),ue=A.among?{...A,cards:Ge(A,d)}:A,de=p[A.kind](ue,ro(ue,d[A.id]),{words:o,level:a+1,group:ee,change:pe=>b(A,
pe),say:F,remarks:n.remarks,sentences:n.sentences?.(A),isQuick:n.enough==="at once",isShort:l,...V}),fe={class:`ajar-ite\
m ajar-${A.kind}`,tabindex:"-1","aria-describedby":oe.join(" ")||null};return s("fieldset",fe,X,ne,de)}function Q({focus:A=!1,
again:V=!1}={}){let ee=W();f=Math.max(0,Math.min(f,ee.length-1));let X=ee[f],ne=n.mark?.(X),oe=ne?s("p",{class:"ajar-mar\
k",id:`${c}-${X[0].id}-mark`},ne):null,ue=s("div",{class:"ajar-moves ajar-onward"}),de=f>0?()=>te(-1):null,fe=X.map(x=>ae(
x,{mark:oe,again:V,moves:ue,back:de})),pe=s("button",{type:"button",class:"ajar-skip",onclick:()=>{if(w)return;let x=d,B=z(
X);if(d={...d,...Object.fromEntries(X.map(({id:_})=>[_,null]))},n.onChange(d),!B){te(1);return}Q({focus:!0}),P(o.cleared,
x)}}),De=s("button",{type:"button",class:"ajar-next",onclick:()=>{w||(F(""),te(1))}}),Te=s("p",{class:"ajar-where"}),_e=s(
"button",{type:"button",class:"ajar-link",onclick:()=>{w||(y=!0,te(1))}},i?o["add-why"]:o["ask-more"]),h=s("button",{type:"\
button",class:"ajar-link",onclick:Y},o.enough);m={items:X,skip:pe,where:Te,next:De,fieldsets:fe,enough:h,more:_e},T.replaceChildren();
let E={type:"button",class:"ajar-back",onclick:de};ue.replaceChildren(De,de?s("button",E,o.back):"",pe);let D=fe.length===
1;oe&&D&&fe[0].lastElementChild.before(oe),C.replaceChildren(Te,...oe&&!D?[oe]:[],...fe,ue,...n.enough?[_e,h]:[]),J(),n.
onMove?.(f),A&&(fe[0].focus({preventScroll:!0}),Te.scrollIntoView({block:"nearest"}))}function se(A){if(T.replaceChildren(),
!A||!n.help||g>A.kinds.length)return null;let V=()=>{g=A.kinds.length+1,n.onAside?.(g),T.replaceChildren(),C.querySelector(
"[tabindex]").focus()},{help:ee,needs:X}=n;return T.append(ee.notice(A,{level:a+1,aside:V,needs:X})),T.querySelector("[t\
abindex]")}function ge(A,{focus:V=!1,danger:ee=null}={}){m=null;let X=s(`h${a+1}`,{tabindex:"-1"},o["what-you-said"]);C.
replaceChildren(s("div",{class:"ajar-reflection"},X,...A.flatMap(oe=>ct(oe,a+2)),n.below?.()??null),s("div",{class:"ajar\
-moves"},s("button",{type:"button",onclick:()=>{f=0,Q({focus:!0,again:!0})}},o.change),s("button",{type:"button",onclick:()=>{
let oe=d;d={},f=0,g=0,n.onAside?.(0),n.onStartOver(),Q({focus:!0}),P(o["started-over"],oe)}},o["start-over"])));let ne=se(
ee);V&&(ne??X).focus()}function ce(A){let V=C.contains(document.activeElement);V&&m&&!w||(M(),d={...A.answers},A.done?ge(
A.reflection,{focus:V,danger:A.danger}):(f=A.at??Math.max(0,W().findIndex(ee=>ee.some(({id:X})=>d[X]==null))),Q()))}let{
done:S,reflection:H,danger:Z}=n;return ce({answers:d,at:n.at,done:S,reflection:H,danger:Z}),{update:ce,release:M,say:A=>{
M(),F(A)}}}var Pa=(e,t)=>s("details",{},s("summary",{},t["why-this"]),...e);function qa(e){for(let t of e.querySelectorAll(
"input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var ct=({heading:e,
said:t,words:n},o)=>[e?s(`h${o}`,{},e):null,t.length>1?s("ul",{class:"ajar-said"},...t.map(a=>s("li",{},a))):t.length?s(
"p",{class:"ajar-said"},t[0]):null,...n.map(a=>s("p",{},a))].filter(Boolean),Wa={ruler(e,t,{group:n,change:o}){let a=Array.
from({length:11},(r,l)=>s("label",{class:"ajar-number"},s("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>o(
l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),s("span",{},`${l}`)));return s("div",{class:"ajar-scale"},
s("div",{class:"ajar-numbers"},...a),s("p",{class:"ajar-anchors"},s("span",{id:`${n}-low`},s("b",{},"0"),` ${e.low}`),s(
"span",{id:`${n}-high`},s("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:o,change:a,remarks:r,isShort:l}){let{chosen:i,
own:u}=t||{chosen:[],own:""},p=()=>a(i.length||u.trim()?{chosen:[...i],own:u}:null),c=e.many?"checkbox":"radio",d=e.cards.
map(v=>s("input",{type:c,name:o,value:v.id,checked:i.includes(v.id),onchange:y=>{e.many?i=i.filter(L=>L!==v.id).concat(y.
target.checked?v.id:[]):(i=[v.id],u="",f&&(f.value="")),p()}})),f=e.own?s("input",{type:"text",value:u,maxlength:500,oninput:v=>{
u=v.target.value,!e.many&&u.trim()&&(i=[],d.forEach(y=>{y.checked=!1})),p()}}):null,m=e.cards.map((v,y)=>s("label",{class:"\
ajar-card"},d[y],s("span",{},v.text))),g=l&&m.length>Da?m.filter((v,y)=>y>=Ba&&!d[y].checked):[];for(let v of g)v.hidden=
!0;let k=()=>{for(let v of g)v.hidden=!1;j.hidden=!0,g[0].querySelector("input").focus()},j=s("button",{type:"button",class:"\
ajar-link",hidden:!g.length,onclick:k},$(n["cards-more"],{n:g.length}));return s("div",{class:"ajar-cards"},s("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...m,j,f?s("label",{class:"ajar-own"},s("span",{},e.own),f):null,f&&e.
remark&&r?r(f,e):null)},text:io,list:co,date(e,t,{words:n,change:o,say:a}){let r=cn(new Date);return s("label",{class:"a\
jar-words"},s("span",{},n["pick-date"]),s("input",{type:"date",value:t??"",oninput:({target:l})=>{o(l.value||null),l.value>=
"1000"&&l.value<r&&a(n["day-past"])}}))}};function _a(e,t=[]){let n=0;return e.map(({minutes:o},a)=>{let r=n;return t.includes(a)||(n+=60*o),{start:r,end:n}})}function po(e,t,n){
let o=e.slides[t?.slide]?.part;if(o===void 0)return null;let a=_a(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:u}=a[o],
p=Math.max(0,l-u)-Math.max(0,i-l);return{part:o,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+u,ends:r+a.at(-1).end}}
var $t=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function fo({slides:e},{stage:t,questions:n}){let{slide:o,dropped:a,
blank:r,join:l}=t;if(r||l)return o;let i=({part:p,kind:c},d)=>d>o&&!a.includes(p)&&(c!=="moves"||n.some(Ua)),u=e.findIndex(
i);return u<0?null:u}var Ua=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function mo(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:o,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:o,minutes:a,optional:r,dropped:i}}).filter(({part:o,optional:a})=>a&&o>n)}function ho(e,t,n=0){if(!e)return null;let o=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,o);return{minutes:Math.ceil(o/60),over:o===0,paused:e.ends==
null,share:a?Math.ceil(o/60)/Math.ceil(a/60):0}}var Fa=new Set,dn=()=>{if(!document.hidden)for(let e of[...Fa])e(Math.random()*1e3)};window.addEventListener("online",dn);
window.addEventListener("pageshow",dn);document.addEventListener("visibilitychange",dn);function Ka(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Oc=Ka("ajar-presenter");var go=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function ko(e,t){return e?!(t.protocol.startsWith("http")&&!go.test(t.
hostname)&&go.test(new URL(e).hostname)):!1}function yo(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Va=2,ut=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function fn(e,t){if(t?.kind!=="moves"){let l=t&&ut(
e,t);return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith(
"check-in@")&&i.some(({snapshot:u})=>u)),o=n.at(-1),a=o?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:o,body:{moves:!0}}:null}function mn({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:$(t["room-joined"],{n:e}):t["room-joined-none"]}function pt({answered:e},{joined:t},n){return t>e?$(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:$(n["wall-answered"],{n:e})}function bo(e,t){return e?e.over?t["wa\
ll-time-up"]:$(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function hn({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[o]=e.map(
({withheld:a})=>a).filter(Boolean);return n[o]??t["wall-held"]}function wo(e,t){let n=e.filter(({snapshot:l,withheld:i})=>!l&&
i);if(!n.length)return"";let o=hn({shown:n},t),a=n.map(({card:l,heading:i})=>l||i);if(a.length<=Va)return $(t["room-with\
held-of"],{items:a.join(", "),why:o});let r=e.filter(({kind:l})=>l===n[0].kind).length;return`${$(t["room-withheld-some"],
{n:n.length,all:r})} ${o}`}function vo(e,t){if(!e)return t["remote-on-time"];let n=e>0?t["remote-behind"]:t["remote-ahea\
d"];return $(n,{minutes:Math.abs(e)})}var Et=e=>new Date(1e3*e).toLocaleTimeString(document.documentElement.lang||"en",{
hour:"numeric",minute:"2-digit"}),Ne=e=>!!e?.name.startsWith("check-in@");function Ee(e,t,...n){let o=e.querySelector(`.${t}`);if(o)return o.close(),null;let a=s("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var gn=(e,t,n="")=>s("button",{type:"button",class:n,onclick:t},
e);function Ue(e,t,n,o,a){let r=Ee(e,"wall-asking",s("p",{},t),s("div",{class:"wall-answers"},gn(n,()=>{r.close(),a()},"\
wall-primary"),gn(o,()=>r.close())))}var kn=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Ct(e,{
question:t,body:n},o,a,r){if(n.moves){Ue(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=kn(t,
o);if(!l){r();return}let i=l===1?a["wall-still-one"]:$(a["wall-still"],{n:l});Ue(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function xo(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["desk-hands"],"H"],[t["remote-parts"],"P"],[t["wall-key-full"],"F"],[t["wall-key\
-size"],"+ −"],[t["wall-key-look"],"D"],[t["wall-key-keys"],"?"]],o=Ee(e,"wall-keys",s("h2",{},t["wall-keys"]),s("dl",
{},...n.map(([a,r])=>s("div",{},s("dt",{},...r.split(" ").map(l=>s("kbd",{},l))),s("dd",{},a)))),s("div",{class:"wall-an\
swers"},gn(t["wall-close"],()=>o.close())));o?.addEventListener("keydown",a=>{a.key==="?"&&o.close()})}var ye=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function yn({units:e,hands:t=0},n){let o=new Map,a=Ja(n);for(let r of e){
if(n.length&&!n.some(({id:p})=>p===r.item)||(r.kind==="move"||t>0)&&!r.snapshot&&!r.withheld)continue;let u=["ruler","mo\
ve"].includes(r.kind)?r.kind:r.item;o.has(u)||o.set(u,{kind:r.kind,heading:r.heading,shown:[]}),o.get(u).shown.push(Ga(r,
a))}return[...o.values()]}function Ja(e){let t=new Map;for(let{id:n,cards:o=[]}of e)for(let a of o){let r=a.short||a.text;
t.set(`${n}/${a.id}`,r),t.set(`${n}:${a.text}`,r)}return t}function Ga({id:e,item:t,card:n,heading:o,values:a,bands:r,snapshot:l,
withheld:i},u){let p=l&&(l.fine?Ya(l.counts,r):l.counts);return{id:t,name:u.get(e)??n,heading:o,labels:dt(a,r).map(c=>u.
get(`${t}:${c}`)??c),sizes:r,counts:p,n:p?Mt(p):0,withheld:i??""}}function Ya(e,t){let n=0;return t.map(o=>(n+=o,Mt(e.slice(
n-o,n))))}function dt(e,t){let n=0;return t.map(o=>{n+=o;let a=e[n-1];return o===1?a:`${e[n-o]}–${a}`})}var Mt=e=>e.reduce(
(t,n)=>t+n,0),bn=({counts:e,n:t})=>e.findIndex(n=>2*n>t),he=({shown:e})=>e.filter(({counts:t})=>t);var jo=["wall-first","wall-second","wall-third"],Za={importance:0,confidence:1,readiness:2},Oo=({id:e},t)=>jo[Za[e]??t%jo.
length],Ce=e=>`${(100*e).toFixed(2)}%`,$o={"aria-hidden":"true"};function mt(e,t,n){return he(e).length?{ruler:So,move:So,
sort:er,card:ar,choice:rr}[e.kind](e,t,n):[s("p",{class:"wall-calm"},hn(e,t))]}function So(e,t){let n=Math.max(...he(e).
flatMap(({counts:o})=>o));return[s("div",{class:"wall-figures"},...e.shown.map((o,a)=>{let r=o.counts?[{counts:o.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:o.labels,i=e.kind==="move"?[1,1,1]:o.sizes,u=e.
shown.length>1?o.heading:"";return Co({...o,heading:u,labels:l,sizes:i},r,n,Oo(o,a),t)}))]}function Eo(e,t){let[n,o]=e,a=o.
shown.map(i=>[n.shown.find(({id:u})=>u===i.id),i]),r=a.flatMap(i=>i.flatMap(u=>u?.counts??[])),l=Math.max(1,...r);return[
s("div",{class:"wall-figures"},...a.map(([i,u],p)=>Co(u,[{counts:i?.counts,isEarlier:!0},{counts:u.counts}].filter(c=>c.
counts),l,Oo(u,p),t))),To([["wall-then",n.moment],["wall-solid",o.moment]])]}function Co({heading:e,labels:t,sizes:n},o,a,r,l){
let i=Mt(n),u=.03,p=0,c=n.flatMap((f,m)=>{let w=p/i+(p?u/2:0);p+=f;let g=p/i-w-(p<i?u/2:0);return o.flatMap(({counts:k,isEarlier:j},v)=>{
let y=w+v*g/o.length;return Qa(k[m]/a,k[m],y,g/o.length,j)})}),d=t.map((f,m)=>`${f}: ${o.at(-1)?.counts[m]??""}`);return s(
"figure",{class:r},e?s("figcaption",{class:"wall-whole"},e):null,o.length?me("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...c):s("p",{class:"wall-muted wall-none"},l["wall-row-held"]),s("p",{class:"wall-scale"},...Xa(t,
n)))}function Qa(e,t,n,o,a){let r=1-e;return[me("rect",{x:Ce(n),y:Ce(r),width:Ce(o),height:Ce(e),class:a?"wall-then":"wa\
ll-solid"}),me("text",{x:Ce(n+o/2),y:Ce(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Xa(e,t){return e.map((n,o)=>{
let a=s("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[o]),a})}function er(e,t,n){let o=[...he(e)].
sort((i,u)=>or(i.counts,u.counts)),a=Math.max(...o.map(({n:i})=>i)),[{labels:r}]=o;if(r.length>wn.length)return[Tt(o.map(
i=>nr(i,t)),n,t)];let l=o.map(({name:i,counts:[u,...p]},c)=>{let f=!c&&i.length+r[0].length<tr?`${u} ${r[0]}`:`${u}`;return ft(
i,f,sr([u,...p],a))});return[Tt([...l,...Ao(e,t)],n,t),To(r.map((i,u)=>[wn[u],i]))]}var tr=24;function nr({name:e,labels:t,
counts:n,n:o},a){let r=Math.max(...n),l=t.filter((u,p)=>n[p]===r).join(" / "),i=$(a["wall-of"],{n:r,of:o});return ft(e,i,
[],s("p",{class:"wall-muted"},l))}var or=(e,t)=>{let n=e.findIndex((o,a)=>o!==t[a]);return n<0?0:t[n]-e[n]},wn=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function sr(e,t){let n=0;return e.map((o,a)=>{let r=n/t;return n+=o,At(
wn[a],r,o/t)})}function At(e,t,n){let[o,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return me(
"rect",{class:e,x:Ce(t+r),y:Ce(o),width:Ce(Math.max(0,n-2*r)),height:Ce(a)})}function ar(e,t,n){let o=he(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[Tt([...Mo(o,t),...Ao(e,t)],n,t)]}function rr(e,t,n){let[{labels:o,counts:a,
n:r}]=he(e),l=o.map((i,u)=>({name:i,count:a[u],n:r}));return[Tt(Mo(l,t),n,t)]}function Mo(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>ft(a,l?`${r}`:$(t["wall-of"],{n:r,of:n}),
[At("wall-rest",0,1),At("wall-pile-1",0,r/n)]))}function Ao({shown:e},t){let n=e.filter(({counts:o})=>!o);return n.length>
e.length/2?[ft($(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:o})=>ft(o,"",[],s("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var ft=(e,t,n,o=null)=>s("li",{},s("p",{class:"wall-whole"},s("span",{},e),s("span",{},t)),n.length?me(
"svg",$o,...n):null,o);function Tt(e,t=e.length,n={}){let o=s("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&o.append(s("li",{class:"wall-muted"},$(n["wall-more"],{n:a}))),o}var To=e=>s("ul",{class:"\
wall-key"},...e.map(([t,n])=>s("li",{},me("svg",$o,At(t,0,1)),n)));var lr=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),ir=/^data:image\/(svg\+xml|png|jpeg);/,
Fe=e=>e.flatMap(cr);function cr(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...o]=e;return t==="\
img"?ir.test(n.src)?[ur(n)]:[]:lr.has(t)?[s(t,{},...Fe(o))]:Fe(o)}var ur=({src:e,alt:t=""})=>s("img",{src:e,alt:t});var Lt=4,ht=({path:e,size:t},n,o)=>me("svg",{class:o,viewBox:`${-Lt} ${-Lt} ${t+2*Lt} ${t+2*Lt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},me("path",{stroke:"#000",d:e}));function gt(e,t){return he(e).length?{ruler:dr,move:pr,sort:mr,card:hr,choice:gr}[e.kind](e,t):e.heading}var Ye=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Lo=({shown:e})=>e.every(({counts:t})=>t),pr=(e,t)=>t["wall-moved"];function No({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[Ye(t),Ye(t)]}function dr(e,t){
let n=he(e),o=new Map;for(let c of n){let d=bn(c);o.set(d,[...o.get(d)??[],c])}let a=o.get(-1)??[];o.delete(-1);let r=[...o].
map(([c,d])=>fr(d,c,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(c=>No(c,t)),u={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,$(p,u)].filter(Boolean).join(" ")}function fr(e,t,n,o){
let[a,r]=e.map(p=>No(p,o)[0]),[l,i]=e[0].labels[t].split("–"),u={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?$(o["wall-most-all"],u):$(r?o["wall-most-two"]:o["wall-most"],u)}function mr(e,t){let n=he(e),o=n[0].labels.map((i,u)=>({
pile:i,most:n.filter(p=>bn(p)===u)})),{pile:a,most:r}=o.reduce((i,u)=>i.most.length>=Math.min(1,u.most.length)?i:u);if(!r.
length)return Lo(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return $(
l??t["wall-sorted-many"],{pile:Ye(a),card:Ye(r[0].name),other:Ye(r.at(-1).name),n:r.length,all:n.length})}function hr(e,t){
let n=he(e).map(({name:o,counts:a,n:r})=>({name:o,count:a[0],n:r}));return Io(n,e,t)}function gr(e,t){let[{labels:n,counts:o,
n:a}]=he(e);return Io(n.map((r,l)=>({name:r,count:o[l],n:a})),e,t)}function Io(e,t,n){let o=Math.max(...e.map(({count:c})=>c)),
a=e.filter(({count:c,n:d})=>2*c>d),r=a.length?a:e.filter(({count:c})=>c&&c===o);if(!a.length&&!Lo(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[u="",p=""]=r.map(({name:c})=>Ye(c));return $(
i,{card:u,other:p,n:r.length})}function Ze({deck:e,way:t,panel:n,words:o,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return Se("blank",s(
"h1",{class:"wall-unseen"},o["wall-blank"]));let u=e?.slides[r??l?.slide];if(!u)return t?Ro({deck:e,way:t,panel:n,words:o}):
Se("text",Me(e?.title??""));if(!i&&l.join&&t)return Ro({deck:e,way:t,panel:n,words:o});let p=ut(n,u),c=i?null:ho(l.timer,
a,u.minutes),d={deck:e,way:t,panel:n,words:o,slide:u,question:p,left:c},f=($r[u.kind]??Nt)(d);return f.dataset.slide=r??
l?.slide,u===e.slides[0]&&f.append(...Bo(e)),n.practice&&f.append(s("p",{class:"wall-practice"},o["wall-practice"])),f}var Se=(e,...t)=>s(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Me=e=>s("h1",{},e);function Nt({slide:e,way:t,panel:n,words:o,
left:a}){let r=Fe(e.body),l=r.flatMap(u=>kr(u)),i=r.filter(u=>u.textContent.trim());return Se(e.kind,Me(e.title),s("div",
{class:"wall-body"},s("div",{class:"wall-words"},...i.map(br)),...l.map(u=>s("div",{class:"wall-picture"},u))),It({way:t,
panel:n,words:o,left:a}))}function kr(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var yr=5;function br(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
o=>vn(o)<o.childNodes.length)||!t.every(vn))return e;e.className="wall-terms";for(let o of t){let a=[...o.childNodes],r=vn(
o);a[r]?.tagName==="BR"&&a[r].remove(),o.replaceChildren(s("span",{},...a.slice(0,r)),s("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function vn({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",o=n(t[0])?1:0;for(;o&&n(t[o+1])&&
t[o].textContent.trim().length<=yr;)o+=2;return o}function wr({slide:e,way:t,panel:n,words:o,question:a,left:r}){if(a&&a.
state!=="open"&&ye(a))return Sr({slide:e,panel:n,words:o,question:a,left:r});let i=e.items,[u]=i.length===1?i:[];return Se(
"question",Me(u?.ask??e.title),e.story?s("p",{class:"wall-quote"},e.story):null,...u?[vr(u)]:[xr(i)],It({way:t,panel:n,words:o,
left:r,question:a,large:!0}))}function vr({kind:e,cards:t=[],low:n,high:o}){if(e==="ruler")return s("div",{class:"wall-a\
sks"},Do(n,o));let a=t.length>5;return s("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>s("li",{class:r?
"wall-whole":null},r||l)))}var xr=e=>s("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:o,high:a})=>s("li",{},s("p",
{},n),t==="ruler"?Do(o,a):null))),Do=(e,t)=>s("p",{class:"wall-ends"},s("span",{},`0: ${e}`),s("span",{},`10: ${t}`)),jr=5;
function Sr({slide:e,panel:t,words:n,question:o,left:a}){let r=yn(o,e.items),l=r.filter(p=>he(p).length),[i=r[0]]=l,u=It(
{way:null,panel:t,words:n,left:a,answered:o});return l.length<2?Se("chart",Me(l.length?gt(i,n):n["wall-held-title"]),...mt(
i,n),u):Se("chart",Me(e.title),s("div",{class:"wall-groups"},...l.map(p=>s("section",{},s("h2",{},gt(p,n)),...mt(p,n,jr)))),
u)}function Or({slide:e,panel:t,words:n,way:o,left:a}){let r=t.questions.filter(({name:c})=>c.startsWith("check-in@")).map(
c=>({moment:c.moment,groups:yn(c,[]),question:c})).filter(({groups:c})=>c.some(d=>he(d).length)),l=c=>r.map(({moment:d,groups:f})=>({
moment:d,...f.find(m=>m.kind===c)})).filter(({shown:d})=>d&&he({shown:d}).length),[i]=l("move").slice(-1),u=l("ruler"),p=It(
{way:o,panel:t,words:n,left:a});return i?Se("chart",Me(gt(i,n)),...mt(i,n),s("p",{class:"wall-muted"},n["chart-moved-why"])):
u.length>1?Se("chart",Me(n["room-group"]),...Eo([u[0],u.at(-1)],n)):u.length?Se("chart",Me(gt(u[0],n)),...mt(u[0],n)):Se(
"text",Me(e.title),s("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var $r={text:Nt,story:Nt,help:Nt,question:wr,moves:Or},
Bo=e=>e?.logo?Fe([["img",e.logo]]).map(Er):[],Er=e=>(e.className="wall-logo",e);function Ro({deck:e,way:t,panel:n,words:o}){
return Se("join",Me(o["wall-join"]),s("div",{class:"wall-way"},...t.wifi?[Mr(t.wifi,o)]:[],s("div",{class:"wall-scans"},
t.wifi?s("p",{},o["wall-then"]):null,xn(t,o)),s("div",{},s("p",{class:"wall-muted"},o["wall-scan"]),s("p",{class:"wall-a\
ddress"},...t.address.split(/(?<=[.:/])/).map(Cr)),s("p",{class:"wall-muted"},o["room-type-code"]),s("p",{class:"wall-co\
de"},t.code),s("p",{class:"wall-count"},mn(n,o)))),...Bo(e))}var Cr=e=>s("span",{},e,s("wbr")),Mr=(e,t)=>s("div",{class:"\
wall-scans"},s("p",{},$(t["wall-wifi"],{name:e.name})),xn(e,t)),xn=(e,t)=>ht(e,t["room-scan-alt"],"wall-scan"),Ar=e=>e.replace(
"-","‑");function It({way:e,panel:t,words:n,left:o,question:a,large:r=!1,answered:l}){let i=bo(o,n),u=a&&(a.state!=="r\
eady"||a.hands>0),p=u?pt(a,t,n):r&&e?mn(t,n):"",c=l?pt(l,t,n):"";if(!e&&!i&&!p&&!c)return null;let d=s("footer",{class:r?
"wall-foot wall-large":"wall-foot","data-timer":!!o});return o&&d.style.setProperty("--left",`${100*o.share}%`),e&&r?d.append(
xn(e,n),s("p",{class:"wall-join-line"},s("span",{class:"wall-muted"},e.address),s("b",{},e.code))):d.append(s("p",{class:"\
wall-muted"},e?$(n["wall-join-line"],{address:e.address,code:Ar(e.code)}):c)),d.append(s("p",{class:"wall-now"},p?s(u?"b":
"span",{class:u?null:"wall-joined"},p):null,i?s("span",{class:"wall-time"},i):null)),d}var Sn=[4.6,5.6,6.6,7.4,8.2],On=2,Tr=["","tight","tight columns"],jn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Lr=5.4;function qo(e,t=On){let n=Sn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],o={
layout:jn.at(-1),text:0};for(let a of[...Tr,...jn]){if(o.text>=Lr||o.text&&jn.includes(a))break;let r=Nr(e,a,n);r>o.text&&
(o={layout:a,text:r})}return Wo(e,o.layout,o.text||4.6),o.text>0}function Nr(e,t,n){for(let o=n;o>4.6-.4;o-=.4)if(Wo(e,t,
Math.max(o,4.6)),Ir(e))return Math.max(o,4.6);return 0}function Wo(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Ir=e=>Po(e)&&[...e.querySelectorAll(".wall-whole")].every(Po),Po=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Qe=e=>!!e?.units.length&&e.state!=="open"&&!ye(e),Uo=e=>Qe(e)&&!Ne(e);function Rt(e,{question:t,words:n,count:o}){let a=t.
units.filter(({kind:k})=>k!=="move"),r=new Map(a.map(k=>[k.id,_o(k).map(()=>0)])),l=0,i=0,u=s("div",{}),p=Ee(e,"desk-han\
ds",u);if(!p)return;let c=()=>Math.max(i,...[...r.values()].map(k=>k.reduce((j,v)=>j+v,0))),d=(k,j,v=null)=>s("button",{
type:"button",class:v,onclick:j},k),f=(k,j,v)=>s("div",{class:"desk-stepper"},s("span",{},k),s("button",{type:"button","\
aria-label":$(n["desk-fewer"],{label:k}),onclick:()=>v(-1)},"−"),s("output",{},`${j}`),s("button",{type:"button","aria\
-label":$(n["desk-more"],{label:k}),onclick:()=>v(1)},"+"));function m(k=""){let j=a[l],v=r.get(j.id),y=l===a.length-1,L=I=>()=>{
l+=I,m()};u.replaceChildren(s("p",{class:"desk-small"},$(n["desk-hands-where"],{n:l+1,all:a.length})),s("h2",{},j.card||
j.heading),j.card?s("p",{class:"desk-small"},j.heading):"",Ne(t)&&!l?s("p",{class:"desk-small"},n["desk-slips-first"]):"",
..._o(j).map((I,N)=>f(I,v[N],T=>{v[N]=Math.max(0,v[N]+T),m(`${N} ${T}`)})),y?f(n["room-people"],c(),I=>{i=Math.max(0,c()+
I),m(`people ${I}`)}):"",s("div",{class:"wall-answers"},l?d(n.back,L(-1)):"",y?"":d(n[j.card?"desk-next-card":"next"],L(
1),"wall-primary"),c()?d(n[y?"room-count":"desk-enough"],g,y?"wall-primary":null):"",d(n["wall-close"],()=>p.close()))),
w(k)}function w(k){let j=[...u.querySelectorAll(".desk-stepper")],[v,y]=k.split(" "),L=v==="people"?j.at(-1):j[Number(v)||
0],[I,N]=L.querySelectorAll("button");(y==="-1"?I:N).focus()}function g(){let k=c(),v=[...r].filter(([,y])=>y.some(Boolean)).
map(([y,L])=>{let{kind:I}=a.find(N=>N.id===y);return[y,I==="card"?[L[0],k-L[0]]:L]});p.close(),o(Object.fromEntries(v),k)}
m()}var _o=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):dt(t,n);var Rr={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],hands:["h"],parts:["p"],
larger:["+","="],smaller:["-"],look:["d"],keys:["?"]},Dt=["","dark","light","contrast"],Dr=new Map(Object.entries(Rr).flatMap(
([e,t])=>t.map(n=>[n,e]))),Br="input, textarea, select, [contenteditable]:not([contenteditable=false])";function Pr(e){let{
key:t,target:n,repeat:o,ctrlKey:a,metaKey:r,altKey:l,isComposing:i}=e;if(o||a||r||l||i)return;let u=e.composedPath?.()[0]??
n;if(!(u?.closest?.(Br)||u?.closest?.("dialog[open]"))&&!(t===" "&&u?.matches?.("button:focus-visible, summary:focus-vis\
ible")))return Dr.get(t.length===1?t.toLowerCase():t)}function Fo(e){let t=n=>{let o=Pr(n);!o||e(o)===!1||(n.preventDefault(),
n.stopImmediatePropagation())};return window.addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("\
keydown",t,{capture:!0})}function Ho(e,{deck:t,panel:n,way:o},a,{step:r,handOver:l,leave:i}){let u=n.stage??{slide:-1,dropped:[]},p=t.slides[u.slide]?.
part,c=k=>()=>{g.close(),k()},d=(k,j,...v)=>s("button",{type:"button",onclick:c(k),...j},...v),f=k=>s("small",{},$(a["re\
mote-minutes"],{minutes:k})),m=t.parts.map((k,j)=>s("li",{},d(()=>r("go",{slide:$t(t,j)}),{"aria-current":j===p?"step":null,
class:u.dropped.includes(j)?"remote-dropped":null},k.title,u.dropped.includes(j)?s("small",{},a["remote-is-dropped"]):f(
k.minutes)))),w=mo(t,u).map(({part:k,title:j,minutes:v,dropped:y})=>s("li",{},s("span",{},j),d(()=>r(y?"keep":"drop",{part:k}),
{"aria-label":`${y?a["remote-keep"]:$(a["remote-drop"],{minutes:v})}: ${j}`},y?a["remote-keep"]:$(a["remote-drop"],{minutes:v})))),
g=Ee(e,"remote-sheet",s("h2",{},a["remote-parts"]),s("ol",{class:"remote-parts"},...m),...w.length?[s("h2",{},a["remote-\
late"]),s("ul",{class:"remote-drops"},...w)]:[],s("div",{class:"remote-more"},o?d(()=>r("join"),{},u.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}var Oe=(e,t,n=null)=>s("button",{type:"button",class:n,onclick:t},e);function zo(e,t,n){let o=s("div",{}),a=Ee(e,t,o);a&&
(a.refresh=()=>{if(o.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=o.contains(document.
activeElement)&&document.activeElement.textContent;if(o.replaceChildren(...n(()=>a.close())),r===!1)return;([...o.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??o.querySelector("button"))?.focus()},a.refresh())}function Ko(e,t,n,{
press:o}){o({desk:"remote"}),zo(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:u,wall:p}=t(),c=u.presenters.
filter(({kind:f,used:m})=>f==="remote"&&m),d=!!p&&(!l||i);return[s("h2",{},n["desk-remote"]),d&&r?ht(r,n["desk-remote-sc\
an"],"desk-scan"):"",d&&!r&&!c.length?s("p",{},n["room-one-moment"]):"",s("p",{},d?n["desk-remote-how"]:n["desk-remote-i\
nside"]),d?"":Oe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-primary"),d&&r?s("p",{},s("a",{href:r.url,target:"_blank",
rel:"noopener"},n["desk-remote-window"])):"",...c.map(({id:f},m)=>s("p",{class:"desk-line"},$(n["desk-remote-there"],{n:m+
1})," ",Oe(n["desk-remote-end"],()=>o({desk:"revoke",id:f})))),s("div",{class:"wall-answers"},d?Oe(n["desk-remote-new"],
()=>o({desk:"remote"})):"",Oe(n["wall-close"],a))]})}function Vo(e,t,n,{press:o,step:a}){let r=qr(n,o);zo(e,"desk-reach",
l=>{let{way:i,join:u,inside:p,practice:c,panel:d}=t(),f=s("span",{role:"status"});if(!i||p)return[s("h2",{},n["desk-phon\
es"]),s("p",{},c?n["desk-phones-practice"]:n["desk-phones-none"]),c?"":Oe(n["desk-let-in"],()=>o({desk:"phones"}),"wall-\
primary"),s("div",{class:"wall-answers"},Oe(n["wall-close"],l))];let m=`${u.address}/${u.code}`,w=s("select",{"aria-labe\
l":n["desk-address"],onchange:()=>o({desk:"address",ip:w.value})},...u.addresses.map(({ip:g,network:k})=>s("option",{value:g,
selected:g===u.picked?"":null},`${g} (${k})`)));return[s("h2",{},n["desk-phones"]),ht(i,n["room-scan-alt"],"desk-scan"),
s("p",{class:"desk-line"},s("b",{},i.address)," · ",s("b",{},i.code)),s("p",{},d.joined?$(n["desk-reached"],{n:d.joined}):
n["desk-reach-try"]),d.hosts.length?s("p",{class:"desk-small"},$(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",u.
addresses.length>1?s("p",{class:"desk-line"},n["desk-address"]," ",w):"",r,s("details",{},s("summary",{},n["desk-reach-n\
ot"]),s("ul",{},...["wifi","guest","hotspot","firewall"].map(g=>s("li",{},Wr(n)[g])))),s("div",{class:"wall-answers"},Oe(
n["desk-copy"],async()=>{await navigator.clipboard.writeText(m),f.textContent=n["desk-copied"]}),Oe(n["desk-card"],()=>o(
{desk:"card"})),Oe(n["remote-join-show"],()=>{l(),a("join")}),Oe(n["wall-close"],l),f)]})}function qr(e,t){let n=s("inpu\
t",{type:"text",id:"ajar-wifi-name",autocomplete:"off"}),o=s("input",{type:"text",id:"ajar-wifi-password",autocomplete:"\
off"}),a=(r,l)=>s("p",{},s("label",{class:"ajar-words",for:l.id},r),l);return s("details",{},s("summary",{},e["desk-wifi"]),
s("p",{},e["desk-wifi-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],o),Oe(e["desk-wifi-show"],()=>t({desk:"w\
ifi",name:n.value,password:o.value})))}var Wr=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk\
-reach-hotspot"],firewall:e["desk-reach-firewall"]});function Jo(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-start-${window.ajarForms}`,a=({id:y,
title:L})=>s("option",{value:y},L),r=(y,L)=>$(t["desk-meeting"],{title:y,n:L}),l=s("select",{id:`${o}-meeting`},s("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:y,title:L,part:I,minutes:N})=>a({id:y,title:r(I?`${L}: ${I}`:L,N)}))),
s("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:y,title:L,minutes:I})=>a({id:y,title:r(L,I)}))));e.meeting&&
(l.value=e.meeting);let i=s("select",{id:`${o}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let u=s("selec\
t",{id:`${o}-country`},...e.countries.map(a),s("option",{value:""},t["desk-elsewhere"]));u.value=e.country||_r(e.countries);
let p=["phones","none","practice"].filter(y=>!(e.server&&y!=="phones")),c={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=p.map(
(y,L)=>s("input",{type:"radio",name:o,value:y,checked:L===0?"":null,"aria-describedby":`${o}-${y}`})),f=s("input",{type:"\
password",spellcheck:"false",id:`${o}-key`}),m=s("p",{hidden:!0},s("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),w=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),g=s("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),k=(y,L)=>s("p",{},s("label",{class:"ajar-words",for:L.id},y),L),j=s("form",{class:"ajar-start",onsubmit:y=>{y.preventDefault(),
g.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:u.value,phones:d.find(({checked:L})=>L).value,
key:f.value}),f.value=""}},s("h2",{},t["desk-start"]),w,k(t["desk-which"],l),s("div",{class:"ajar-start-two"},k(t["desk-\
couple"],i),k(t["desk-country"],u)),s("fieldset",{},s("legend",{},t["desk-how"]),...p.map((y,L)=>s("label",{class:"ajar-\
start-way"},d[L],s("span",{},s("b",{},c[y][0]),s("small",{id:`${o}-${y}`},c[y][1]))))),m,s("p",{},s("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),g));function v({problem:y,busy:L,needsKey:I,state:N}){w.textContent=y??"",w.hidden=
!y,m.hidden=!I,L||(g.textContent=N==="ended"?t["room-ended"]:"")}return{element:j,update:v}}function _r(e){let t=(navigator.
languages??[]).map(o=>o.split("-")[1]);return e.find(({id:o})=>t.includes(o))?.id??e[0]?.id??""}function Bt({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let o=n.map(a=>{let r=a.snapshot.fine?a.
values:dt(a.values,a.bands),l=a.snapshot.counts.map((i,u)=>`${r[u]}: ${i}`);return s("tr",{},s("th",{scope:"row"},a.card||
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
`));let r={},l=null,i=null,u=yo(),p=(x,B,_={})=>s("button",{type:"button",onclick:B,..._},...[x].flat()),c=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=s("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=je(n,x=>{x?d.
textContent=x:_e()}),m=x=>{f.begin(),o(x,{awaited:!0})},w=0,g="",k=(x,B={})=>{w=Math.max(w,r.steps??0)+1,m({desk:"step",
step:{step:x,...B},n:w})},j=()=>r.panel,v=()=>j()?.stage,y=()=>r.deck?.slides[v()?.slide],L=()=>y()&&ut(j(),y()),I=Xe("d\
esk-wall",{inert:!0}),N=Xe("desk-wall",{inert:!0}),T=Xe("desk-screen",{hidden:!0}),C=()=>{T.host.hidden=!1,ne(),T.host.requestFullscreen?.().
catch(()=>{})},R=()=>{T.host.hidden=!0,W()&&document.exitFullscreen(),ne()},W=()=>document.fullscreenElement===T.host;T.
host.addEventListener("fullscreenchange",()=>{W()||R()});let F=s("p",{class:"desk-clock"}),q=s("p",{class:"desk-plan"}),
P=s("ol",{}),b=s("div",{class:"desk-notes-text",tabindex:0,role:"group"}),O=s("p",{class:"desk-count"}),M=s("p",{}),U=s(
"p",{class:"desk-small"}),J=s("div",{}),K=s("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),Y=s("div",{class:"desk-tools"},K,p(n["desk-here"],C),p(n["desk-remote"],()=>Ko(Q,()=>r,n,{press:m})),p(n["d\
esk-phones"],()=>Vo(Q,()=>r,n,{press:m,step:k})),p(n["remote-parts"],ge),p(n["desk-end"],ce,{class:"desk-end"})),z={back:p(
[n.back,s("kbd",{},"←")],()=>k("back")),open:p([n["room-ask-open"],s("kbd",{},"O")],()=>S("open")),close:p([n["room-as\
k-close"],s("kbd",{},"C")],()=>S("close")),reveal:p([n["room-ask-reveal"],s("kbd",{},"R")],()=>S("reveal")),blank:p([n["\
remote-blank"],s("kbd",{},"B")],()=>k("blank")),hands:p([n["desk-hands"],s("kbd",{},"H")],H),next:p([n.next,s("kbd",{},n["\
desk-clicker"])],()=>k("next"))},te=p(n["room-ask-reset"],()=>Ue(Q,n["room-reset-sure"],n["room-ask-reset"],n["home-no"],
()=>S("reset"))),ae=p("",()=>k(v()?.timer?"pause":"timer")),Q=s("section",{class:"ajar-desk","aria-label":n["desk-title"]},
s("header",{class:"desk-top"},F,q,Y),s("nav",{class:"desk-agenda","aria-label":n["desk-agenda"]},P),s("div",{class:"desk\
-left"},s("section",{class:"desk-now"},s("h2",{},n["desk-now"]),I.host),s("section",{class:"desk-next"},s("h2",{},n["des\
k-next"]),N.host),s("section",{class:"desk-room"},s("h2",{},n["desk-room"]),O,M,U,s("p",{class:"desk-more"},ae,te))),s("\
section",{class:"desk-notes"},s("h2",{},n["remote-notes"]),b,J),s("div",{class:"desk-moves"},c,d,s("div",{class:"desk-pa\
d"},...Object.values(z))),T.host),se=Jo(t,{words:n,begin:x=>m({desk:"begin",...x})});e.replaceChildren(se.element,Q);function ge(){
Ho(oe(),{deck:r.deck,panel:j(),way:r.way},n,{step:k})}function ce(){let x=j().questions.some(ye),B=(G,ie)=>p(ie,()=>m({room:"\
take",what:G,paper:t.paper})),_=Ee(Q,"desk-ending",s("p",{},n["desk-end-sure"]),x?s("p",{class:"desk-more"},B("page",n["\
desk-take-page"]),B("table",n["desk-take-table"])):"",s("div",{class:"wall-answers"},p(n["room-end"],()=>{_.close(),m({room:"\
end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>_.close())))}function S(x){if(w>(r.steps??0)){g=x;return}if(x==="\
reveal"){let _=fn(j(),y()),G=()=>m({desk:"question",id:_.question.id,do:x,..._.body});_&&Ct(oe(),_,j(),n,G);return}let B=L();
B&&m({desk:"question",id:B.id,do:x})}function H(){let x=L();if(!(T.host.hidden?Qe:Uo)(x))return;let _=(G,ie)=>m({desk:"q\
uestion",id:x.id,do:"hands",counts:G,people:ie});Rt(oe(),{question:x,words:n,count:_})}let Z={keys:()=>xo(oe(),n),full:()=>T.
host.hidden?C():R(),larger:()=>V(1),smaller:()=>V(-1),hands:H,parts:ge,look(){let{look:x=""}=T.wall.dataset;T.wall.dataset.
look=Dt[(Dt.indexOf(x)+1)%Dt.length]}},A=On;function V(x){A=Math.min(Sn.length-1,Math.max(0,A+x)),ne()}function ee(x){return!r.
deck||!Q.offsetParent||Q.closest("[inert], .lm-mod-hidden")?!1:(Z[x]?Z[x]():Ur.includes(x)?S(x):k(x==="timer"?v()?.timer?
"pause":"timer":x),!0)}a(Fo(ee));let X=setInterval(()=>{!Q.hidden&&Q.isConnected&&ue()},1e3);a(()=>clearInterval(X));function ne(){
if(!r.deck||!v())return;let x={deck:r.deck,way:r.way,panel:j(),words:n,now:u.now()},B=fo(r.deck,j());I.draw(Ze(x)),N.host.
hidden=B===null,B!==null&&N.draw(Ze({...x,slide:B})),T.host.hidden||T.draw(Ze(x),A)}let oe=()=>T.host.hidden?Q:T.wall;function ue(){
if(!r.deck)return;let x=po(r.deck,v(),u.now());if(F.textContent=Et(u.now()),!x)return;let B=x.begun?vo(x.late,n):n["remo\
te-not-begun"],_=x.begun?$(n["remote-planned"],{part:Et(x.partEnds),end:Et(x.ends)}):"";q.replaceChildren(s("b",{class:x.
late>0?"desk-late":null},B),_&&` · ${_}`,s("br"),s("span",{class:"desk-small"},r.deck.parts[x.part].title));for(let[G,ie]of[
...P.children].entries())ie.className=G<x.part?"done":G===x.part?"here":"",ie.classList.toggle("dropped",v().dropped.includes(
G));x.part!==i&&de(x.part)}function de(x){P.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=x;let B=P.
children[x];B.firstChild.setAttribute("aria-current","step");let{parentNode:_}=P,G=(ie,Be)=>B[ie]+B[Be]/2-_[Be]/2;_.scrollTo(
G("offsetLeft","offsetWidth"),G("offsetTop","offsetHeight"))}function fe(){i=null,P.replaceChildren(...r.deck.parts.map(
({title:x},B)=>s("li",{},p(x,()=>k("go",{slide:$t(r.deck,B)})))))}function pe(){if(l===y()?.id)return;l=y()?.id;let x=y()?.
notes.length?Fe(y().notes):[s("p",{},n["remote-no-notes"])];b.replaceChildren(...x),b.scrollTop=0}function De(){let x=L();
O.textContent=x&&(x.state!=="ready"||x.hands)?pt(x,j(),n):"",M.textContent=r.way?$(n["desk-joined"],{n:j().joined}):n["d\
esk-no-phones"],U.textContent=wo(x?.units??rt(),n),J.replaceChildren(...x?Bt(x,n):[]),z.hands.firstChild.data=n[Ne(x)?"d\
esk-slips":"desk-hands"],z.hands.disabled=!Qe(x),te.hidden=!x?.answered||!x.may_reset;let B=y()?.minutes??0;ae.hidden=!B&&
!v()?.timer,ae.textContent=v()?.timer?n["desk-timer-pause"]:$(n["remote-timer"],{minutes:B});for(let _ of["open","close"])
z[_].hidden=!r.way;z.hands.hidden=!!r.way&&(z.hands.disabled||!x),z.open.disabled=!x||x.state==="open"||!r.way,z.close.disabled=
x?.state!=="open",z.reveal.disabled=!fn(j(),y());for(let _ of Object.values(z))_.classList.remove("wall-primary");Te().classList.
add("wall-primary"),z.blank.setAttribute("aria-pressed",!!v()?.blank)}function Te(){let x=L();return x?ye(x)?z.next:x.state===
"ready"&&!z.open.disabled?z.open:!r.way&&!x.answered&&!z.hands.disabled?z.hands:z.reveal.disabled?z.next:z.reveal:z.reveal.
disabled?z.next:z.reveal}let rt=()=>{if(y()?.kind!=="moves")return[];let[x]=j().questions.filter(B=>Ne(B)&&ye(B)).slice(
-1);return x?.units.filter(({kind:B})=>B==="move")??[]};function _e(){let x=L();d.textContent=h(x)}function h(x){if(v()?.
blank)return n["remote-is-blank"];if(!x)return"";let B=kn(x,j());return B===1?n["remote-still-one"]:B?$(n["remote-still"],
{n:B}):x.state==="open"?n["room-is-open"]:x.hands&&!ye(x)?$(n["desk-counted"],{n:x.hands}):!r.way&&x.state==="ready"&&x.
units.length?n[Ne(x)?"desk-slips-how":"desk-hands-how"]:""}function E(x){let B=r;r={...r,...x},r.busy||f.end(),c.textContent=
r.problem??"",c.hidden=!r.problem;let _=r.state==="open"&&!!(r.deck&&v());if(se.update(r),se.element.hidden=_,Q.hidden=!_,
!_)return;B.panel!==r.panel&&u.set(j().now),B.deck!==r.deck&&fe(),K.hidden=!ko(r.wall,window.location),K.hidden||(K.href=
r.wall);for(let ie of Q.querySelectorAll("dialog"))ie.refresh?.();ue(),pe(),De(),_e(),ne();let G=g;g="",G&&S(G)}let D=new ResizeObserver(
ne);for(let{host:x}of[I,T])D.observe(x);return a(()=>D.disconnect()),{update:E}}var Fr=e=>e;function be(e,t){e.innerHTML=Fr(t)}function Pt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=s("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>s("option",{value:r,selected:r===n},l)));return s(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function et(e,t){let n=!1,o=!1,a=()=>{o=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,o&&a()})};for(let u of["pointerup","pointercancel","keyup","blur"])addEventListener(u,i,{signal:l.signal,capture:u!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function qt(e,t){let n=i=>[...e.querySelectorAll(
i)],o=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=o.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function Yo(e,{words:t,send:n,onDispose:o}){let a={},r=null,l=!1,i="",u=s("div",{}),p=s("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),c=s("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=s("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=je(t,q=>{d.textContent=q}),m=En(t),w=Pt(t);e.replaceChildren(s("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,u,d),m.dialog);let g=q=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(q,{awaited:!0}))},k=(q,P)=>s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>g(P)},q),j=(...q)=>s(
"div",{class:"ajar-moves ajar-many"},...q);function v(){let q=a.needsKey?s("input",{type:"password",spellcheck:"false",id:`${F}\
-key`,"aria-describedby":`${F}-key-how`}):null,P=s("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(q&&!q.value){q.focus();return}g({room:"open",...q?{key:q.value}:{}}),q&&(q.value="")}},t["room-open"]);return[s("h2",
{},t["room-title"]),a.state==="ended"?s("p",{class:"ajar-empty"},t["room-ended"]):null,s("p",{},t["room-how"]),s("p",{},
a.elsewhere?$(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),q?s("label",{class:"ajar-words",for:q.
id},t["room-host-key"]):null,q?s("p",{class:"ajar-hint",id:`${F}-key-how`},t["room-host-key-how"]):null,q,j(P,a.elsewhere?
null:k(t["room-inside"],{room:"inside"})),a.elsewhere?null:s("p",{},t["room-rehearse-how"]),a.elsewhere?null:j(...[12,3].
map(b=>k($(t["room-rehearse"],{n:b}),{room:"rehearse",phones:b})))]}let y=()=>[s("h2",{},t["room-title"]),s("p",{},t["ro\
om-lost"]),j(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function L(){let q=s("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),P=s("p",{},a.inside&&!a.practice?t["room-inside-open"]:$(t["room-line"],{code:a.
code})),b=a.address?q:null;return r?[I(),s("div",{class:"ajar-door-line"},P,c,b),N(),C()]:[s("h2",{},t["room-title"]),I(),
N(),P,a.address?Zo(t,a):null,a.inside?s("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?s("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?T():null,a.addresses?.length?s("p",{
class:"ajar-hint"},t["room-firewall"]):null,s("div",{class:"ajar-door-line"},c,b,a.inside&&!a.practice?k(t["room-widen"],
{room:"widen"}):null),C()]}let I=()=>a.practice?s("p",{},kt(t)):null,N=()=>a.again?s("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function T(){let q=s("select",{id:`${F}-address`,onchange:()=>n({room:"pick",ip:q.value})},...a.addresses.map(
({ip:P,network:b})=>s("option",{value:P,selected:P===a.picked},`${P} (${b})`)));return s("label",{class:"ajar-words",for:q.
id},s("span",{},t["room-address"]),q)}function C(){let q=s("div",{}),P=s("button",{type:"button",onclick:()=>M(!1)},t["r\
oom-end-no"]),b=s("button",{type:"button",onclick:()=>M(!0)},t["room-end"]),O=()=>q.replaceChildren(...l?[s("p",{},t["ro\
om-end-sure"]),j(P,k(t["room-end"],{room:"end"}))]:[b]),M=J=>{l=J,O(),(l?P:b).focus()};O();let U=(J,K)=>s("button",{type:"\
button",onclick:()=>n({room:"take",...K()},{awaited:!0})},J);return s("details",{class:"ajar-ending"},s("summary",{},t["\
room-ending"]),a.shown?s("p",{},t["room-take-how"]):s("p",{},t["room-take-nothing"]),a.shown?j(U(t["room-take-table"],()=>({
what:"table"})),U(t["room-take-page"],()=>({what:"page",paper:w.value()})),w.element()):null,s("p",{},t["room-end-how"]),
q)}function R(q){a={...a,...q},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let P=$n(t,a.joined);
c.textContent!==P&&(c.textContent=P),m.update(a,P),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),W()}let W=et(u,()=>{let{joined:q,problem:P,...b}=a,O=JSON.stringify([b,r]);if(O===
i)return;i=O;let M={open:L,lost:y}[a.state]??v;qt(u,()=>u.replaceChildren(...M().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let F=`ajar-door-${window.ajarForms}`;return Wt(e,()=>n({room:"look"}),o),{update:R}}var $n=(e,t)=>t?t===
1?e["room-joined-one"]:$(e["room-joined"],{n:t}):e["room-joined-none"],kt=e=>s("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function Zo(e,t){let n=s("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return be(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),s("div",{class:"ajar-way-in"},n,s("div",{},s("p",{},e["\
room-scan"]),s("p",{class:"ajar-address"},t.address),s("p",{},e["room-type-code"]),s("p",{class:"ajar-code"},t.code)))}function En(e){
let t=s("div",{}),n=s("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,s(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),o=s("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){o.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?s("p",{},kt(e)):"",Zo(e,r),o):(n.close(),t.replaceChildren()))}}}function Wt(e,t,n){let o=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});o.observe(e),n(()=>o.disconnect())}function Cn(e,{words:t,onDispose:n}){let o=Xe("ajar-result"),a=s("div",{}),r=s("div",{class:"ajar-results"},o.host,a),l="",
i=()=>{};function u(c,d){let f=JSON.stringify([c.map(({units:k})=>k),d]);if(f===l)return!1;l=f;let w={questions:c.map(k=>({
...k,state:"closed"})),practice:d,joined:0,stage:{slide:0}},g={deck:{slides:[e]},way:null,panel:w,words:t,now:0};return i=
()=>o.draw(Ze(g)),c.some(Mn)&&i(),a.replaceChildren(...c.slice(-1).flatMap(k=>Bt(k,t))),!0}let p=new ResizeObserver(()=>i());
return p.observe(o.host),n(()=>p.disconnect()),{element:r,update:u}}var Mn=({units:e})=>e.some(({snapshot:t})=>t);function Hr({room:e,ways:t=[],inside:n},o){if(e!=="open")return t;let{answered:a,hands:r}=o,l=o.state==="open",i={close:!n&&
l,open:!n&&!l&&!r,hands:Qe(o)&&(r||!a),reveal:o.units.length&&a&&!(r&&ye(o)),reset:a&&o.may_reset};return Object.keys(i).
filter(u=>i[u])}function zr(e,t){return e.answered?ye(e)?"":"reveal":e.state==="open"?"":t[0]}function Qo(e,{words:t,send:n,
onDispose:o,form:a,exercise:r}){let l={name:e.of,units:e.units,state:"ready",answered:0,hands:0},i=l,[u,p]=Ne(l)?[t["des\
k-slips"],t["desk-slips-how"]]:[t["desk-hands"],t["desk-hands-how"]],c={},d=!1,f="",m=!1,w=S=>{P.begin(),n(S,{awaited:!0})},
g=(S,H={})=>{m=S==="reveal",w({question:e.of,do:S,...H})},{title:k,items:j}=r,v={kind:"question",question:e.of,title:k,items:j},
y=Cn(v,{words:t,onDispose:o});y.element.hidden=!0;let L=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),
I=s("p",{class:"ajar-problem",role:"alert",hidden:!0}),N=s("span",{}),T=s("p",{class:"ajar-private"}),C=s("p",{class:"aj\
ar-counts"}),R=Kr(e.minutes,t,o),W=s("button",{type:"button",class:"ajar-link",onclick:()=>K(!d)}),F=s("p",{class:"ajar-\
status",role:"status","aria-live":"polite"}),q=S=>{F.textContent!==S&&(F.textContent=S)},P=je(t,S=>q(S||f)),b={open:[t["\
room-ask-open"],()=>g("open")],close:[t["room-ask-close"],()=>g("close")],hands:[u,U],reveal:[t["room-ask-reveal"],()=>Ct(
ce,{question:i,body:{}},c,t,()=>g("reveal"))],reset:[t["room-ask-reset"],()=>Ue(ce,t["room-reset-sure"],t["room-ask-rese\
t"],t["home-no"],()=>g("reset"))]},O={room:t["room-open"],inside:t["room-inside"],"go-on":t["room-go-on"]};for(let[S,H]of Object.
entries(O))b[S]=[H,()=>w({room:S==="room"?"open":S,about:e.of})];let M=Object.fromEntries(Object.entries(b).map(([S,[H,Z]])=>[
S,s("button",{type:"button",hidden:!0,class:S==="inside"?"ajar-link":null,onclick:()=>c.busy?q(t["room-one-moment"]):Z()},
H)]));function U(){Rt(ce,{question:i,words:t,count:(H,Z)=>g("hands",{counts:H,people:Z})})}function J(){let S=Hr(c,i),H=zr(
i,S),Z=Object.values(M).find(A=>A===document.activeElement);for(let[A,V]of Object.entries(M))V.hidden=!S.includes(A),V.classList.
toggle("wall-primary",A===H);Z?.hidden&&M[S[0]]?.focus()}function K(S){d=S,y.element.hidden=!S,a().hidden=S,W.textContent=
t[S?"room-show-question":"room-show-result"]}let Y=En(t),z=s("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>Y.
show()},t["room-code"]),te={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function ae(){return c.
room!=="open"||c.inside&&!e.units.length?"":i.hands?ye(i)?t["room-by-hands-now"]:$(t["desk-counted"],{n:i.hands}):c.inside?
p:te[i.state]}function Q(){return c.room==="lost"?t["room-lost"]:c.room!=="open"?t[c.ways?.length?"room-not-open":"room-\
not-open-here"]:e.units.length?"":t[c.inside?"room-without-counting":"room-nothing-counted"]}function se(S){c={...c,...S},
i=c.question??l,ce.hidden=!1,N.replaceChildren(c.practice?kt(t):""),I.textContent=c.problem,I.hidden=!c.problem,T.textContent=
Q(),T.hidden=!T.textContent;let H=!i.hands&&!c.inside,Z=c.room==="open"&&e.units.length?[[i.answered,t["room-answered"],
H||i.answered],[c.joined,t["room-have-joined"],H]]:[];C.replaceChildren(...Z.filter(([,,V])=>V).map(([V,ee])=>s("span",{},
s("b",{},`${V}`)," ",ee))),R.update(c.seconds),J();let A=f;f=ae(),f!==A&&q(f),c.busy||P.end(),Xo(L,c.withheld),Y.update(
c.way??{},$n(t,c.joined)),z.hidden=!c.way?.address,ge(),m&&!c.busy&&i.state==="closed"&&L.childElementCount&&(m=!1,L.scrollIntoView(
{block:"nearest"}))}function ge(){if(!y.update([i],c.practice))return;let S=Mn(i);W.hidden=!S,K(S),S&&m&&y.element.scrollIntoView(
{block:"start"}),m=!1}let ce=s("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"],hidden:!0},s("div",{class:"\
ajar-bar-line ajar-bar-first"},T,C,s("div",{class:"ajar-moves"},...Object.values(M))),s("div",{class:"ajar-bar-line"},N,
F,W,z,R.element),Y.dialog);return W.hidden=!0,Wt(ce,()=>n({room:"look"}),o),{parts:[y.element,L,I,ce],update:se}}function Xo(e,t=[]){
let n=[...e.children].map(o=>o.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(o=>s("p",{},
o)))}function es(e,{words:t,send:n,onDispose:o}){let a={},r=Cn({kind:"moves",title:t["room-group"]},{words:t,onDispose:o}),
l=s("p",{class:"ajar-empty"},t["room-chart-empty"]),i=s("div",{class:"ajar-held",role:"status","aria-live":"polite"}),u=s(
"p",{class:"ajar-problem",role:"alert",hidden:!0}),p=s("div",{}),c=s("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),d=je(t,w=>{c.textContent=w}),f=()=>Ue(e,t["wall-moves-sure"],t["wall-reveal-now"],t["wall-wait"],()=>{d.begin(),
n({moves:!0},{awaited:!0})}),m=s("button",{type:"button",hidden:!0,onclick:()=>a.busy||f()},t["room-moves"]);return e.replaceChildren(
s("div",{class:"ajar-group",role:"group","aria-label":t["room-group"]},p,l,r.element,i,u,s("div",{class:"ajar-moves"},m),
c)),Wt(e,()=>n({room:"look"}),o),{update(w){a={...a,...w},p.replaceChildren(a.practice?kt(t):""),u.textContent=a.problem,
u.hidden=!a.problem,Xo(i,a.withheld),a.busy||d.end(),m.hidden=!a.mayReveal;let g=a.checkIns??[];l.hidden=g.length>0,r.element.
hidden=!g.length,r.update(g,a.practice)}}}function Kr(e,t,n){let o=null,a=!1,r=s("span",{role:"timer"}),l=s("button",{type:"\
button",class:"ajar-link",onclick:()=>{a=!a,u()}}),i=s("p",{class:"ajar-clock"},r," ",l);function u(){let c=o===null?null:
Math.max(0,Math.floor((Date.now()-o)/1e3)),d=c===null?"":`${Math.floor(c/60)}:${String(c%60).padStart(2,"0")}`,f=c===null?
e?$(t["room-minutes"],{minutes:e}):"":e?$(t["room-clock"],{time:d,minutes:e}):d;r.textContent=a?"":f,l.textContent=t[a?"\
room-clock-show":"room-clock-hide"],i.hidden=!f}let p=setInterval(()=>{o!==null&&u()},1e3);return n(()=>clearInterval(p)),
{element:i,update:c=>{o=c==null?null:Date.now()-c*1e3,u()}}}function ts(e,{words:t,picked:n,pick:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=s("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=s("div",{class:"ajar-text"}),i=s("summary",{}),u=({title:d,
story:f,more:m,role:w})=>{be(r,f),r.prepend(s("h2",{},d)),be(l,m),i.textContent=w},p=e.couples.find(d=>d.id===n)??e.couples[0],
c=s("fieldset",{class:"ajar-item ajar-couple"},s("legend",{},t.couple),s("p",{class:"ajar-hint"},t["couple-how"]),s("div",
{class:"ajar-cards"},...e.couples.map(d=>s("label",{class:"ajar-card"},s("input",{type:"radio",name:a,value:d.id,checked:d===
p,onchange:()=>{u(d),o(d.id)}}),s("span",{},d.title)))));return u(p),s("section",{class:"ajar-scenario","aria-label":t.couple},
r,s("details",{class:"ajar-role"},i,l),c)}var An="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",Vr=new RegExp(`^${An}+|${An}\
+$`,"g"),Jr=/[\p{L}\p{N}_]+/gu,Gr=/^[\p{L}\p{N}_]+/u,Yr=/\{([a-z][a-z0-9-]*)\}/,[Zr,Qr]=["⁨","⁩"],ns={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Xr=new RegExp(`[,;:،]|${An}`),el=/^\p{Uppercase}/u,os=/[.!?…؟。][\u2069”’"')»]*$/,
tl=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
ke=e=>e.replace(Vr,""),Ae=e=>e.toLowerCase().toUpperCase(),_t=e=>e.match(Gr)?.[0]??"",Tn=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function He(e,t,n=[]){let o=e.split(Yr),a="";for(let r=0;r<o.length-1;r+=2){let[l,i,u]=o.slice(r,r+3),p=nl(ke(t[i]),u),c=sl(
l,p,n),d=!c&&!a&&el.test(l);a+=os.test(a)?c.replace(/^,+/,""):c,a+=al(d?ol(p):p)}return os.test(a)?a:a+o.at(-1)}function $e(e){
let t=ke(e),[n,o,a]=[t.slice(0,1),t.slice(-1),t.slice(1,-1)];return!(n in ns&&o===ns[n]&&ke(a))||a.includes(n)||a.includes(
o)?e:a}function nl(e,t){let n=e.length;for(;n&&Xr.test(e[n-1]);)n-=1;let o=e.slice(0,n)||e,a=t.startsWith(",")&&o.endsWith(
".")&&o!==".",r=o.slice(0,-1);return a&&!r.slice(r.lastIndexOf(" ")+1).includes(".")?r:o}function ol(e){let[t=""]=e;return t.
toUpperCase()+e.slice(t.length)}function sl(e,t,n){let o=Ae(_t(t));if(!o)return e;let a=new Set(n.map(Ae)),r=l=>l===o||a.
has(l)&&a.has(o);for(let l of e.matchAll(Jr))if(r(Ae(l[0])))return e.slice(0,l.index);return e}var al=e=>tl.test(e)?`${Zr}${e}${Qr}`:
e;var Ln=(e,t,n={})=>s("button",{type:"button",onclick:t,...n},e);function ss(e,t,{words:n,level:o,change:a,say:r,again:l,
moves:i,back:u,isQuick:p}){let c={...t},{cards:d,piles:f}=e,m=I=>f.find(N=>N.id===I).text,w=s("div",{class:"ajar-one"});
function g(I,N){c={...c,[I.id]:N},N||delete c[I.id],a(Object.keys(c).length?c:null),N&&r($(n.moved,{card:$e(I.text),pile:m(
N)}))}function k(I,{focus:N=!0,back:T=I?()=>k(I-1):u,onward:C=()=>v(I+1)}={}){let R=d[I],W=$(n["card-of"],{n:I+1,all:d.length}),
F=s("div",{class:"ajar-one-card",role:"group","aria-label":W,tabindex:"-1"},s("p",{class:"ajar-where"},W),s("p",{},R.text)),
q=P=>{g(R,P),C()};i.hidden=!0,w.replaceChildren(F,s("div",{class:"ajar-one-piles"},...f.map(({id:P,text:b})=>Ln(b,()=>q(
P),{"aria-pressed":`${c[R.id]===P}`}))),s("div",{class:"ajar-one-also"},T?j(n.back,()=>T()):s("span",{}),j(n["card-out"],
()=>q("")),p?s("span",{}):j(n["card-enough"],()=>y()))),N&&F.focus({preventScroll:!0})}let j=(I,N)=>Ln(I,N,{class:"ajar-\
link"}),v=I=>I<d.length?k(I):y();function y({focus:I=!0}={}){let N=s(`h${o}`,{tabindex:"-1"},n["cards-all"]),T=(C,R)=>{let W=d.
filter(P=>(c[P.id]??"")===R),F=P=>k(d.indexOf(P),{back:y,onward:y}),q=W.map(P=>s("li",{},Ln(P.text,()=>F(P))));return q.
length?[s(`h${o+1}`,{},C),s("ul",{},...q)]:[]};w.replaceChildren(N,s("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:C,text:R})=>T(R,C)),...T(n["cards-out"],"")),i.hidden=!1,I&&(N.focus({preventScroll:!0}),w.scrollIntoView({block:"n\
earest"}))}let L=d.map(I=>!!c[I.id]).lastIndexOf(!0)+1;return L===d.length||l&&L?y({focus:!1}):k(L,{focus:!1}),w}var rl="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",ll=new RegExp(`(${rl})|[.…]+|[!?;\\n]`,"gu"),il=/[\u0300-\u036f'’‘ʼ]/g,
cl=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Ut(e){let t={};for(let[n,o]of Object.entries(e))t[n]=rs(o,t);return t}
var Ie=(e,t)=>new RegExp(e.map(n=>rs(n,t)).join("|"),"y");function Ft(e,t){let n=[];for(let o=0;o<t.length;){e.lastIndex=
o;let a=e.exec(t);a&&n.push([o,e.lastIndex]),o=a?e.lastIndex:t.indexOf(" ",o)+1||t.length}return n}function Ht(e,t){let n=t;
for(let[o,a]of Ft(e,t))n=n.slice(0,o)+n.slice(o,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var yt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function as(e,t){let n=new Map,o=yt(t),a=0;for(let r of e.join("")){let l=r.charCodeAt(0);a+=l-97,
l!==126&&n.set(a++,o[n.size])}return n}function zt(e){let t=0;for(let n of e)t=(t*31+n.codePointAt(0))%2147483647;return t}
function rs(e,t){return`(?:${(e.match(cl)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a==="]"?"))?":a==="|"?"|":a===
"..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:ul(a)).join("")})`}function ul(e){let t=ls(e.replace(/^\*+|\*+$/g,"")).
replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=o=>o?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(e.endsWith("*"))} `}var ls=e=>e.
normalize("NFKD").replace(il,"").toLowerCase();function bt(e){let t="",n=[];for(let o of e.matchAll(ll)){if(/[.…]/.test(
o[0])&&o[0]!==".")continue;let a=`${o[1]?ls(o[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)n.push([o.index,o.index+o[0].length])}
return{line:t,places:n}}var pl=4,is=4,cs=".",Nn=new WeakMap;function tt(e,t){let{passes:n,kinds:o,learned:a}=ps(t),{line:r,places:l}=bt(e),i=Ht(
n,r),u=Object.entries(o).flatMap(([d,f])=>Ft(f,i).map(([m,w])=>({kind:d,start:m,end:w-1}))),p=a?dl(u,r,a):u,c=(d,f)=>d.span[0]-
f.span[0]||d.span[1]-f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return p.map(({kind:d,start:f,end:m})=>({kind:d,span:[
l[f][0],l[m][1]]})).sort(c)}function*us(e){let{passes:t,kinds:n}=ps(e);for(let o of[t,...Object.values(n)])yield,Ft(o,"w\
e are here ")}function ps(e){return Nn.has(e)||Nn.set(e,hl(e)),Nn.get(e)}function dl(e,t,n){let{size:o,weights:a,kinds:r,
limit:l,least:i}=n,u=fl(t,n.same),p=u.slice(1).map((v,y)=>[...u[y],...v]),c=v=>{let y=new Set(v.flatMap(I=>I.numbers.map(
N=>N%o)));return[...y].reduce((I,N)=>I+(a.get(N)??0),0)/Math.sqrt(y.size)},d=[...u,...p];if(e.length)return In(d,c)[1]>i?
e:[];let f=d.filter(v=>v.length>pl),[m,w]=In(f,c);if(!(w>l))return[];let g=[...new Set(m.map(v=>v.numbers[0]))],k=v=>g.reduce(
(y,L)=>y+v[L%v.length],0),[j]=In(Object.keys(r),v=>k(r[v]));return[{kind:j,start:m[0].start,end:m.at(-1).start}]}function fl(e,t){
let n=cs,o=[[]];for(let a of e.matchAll(/[^ ]+/g)){let r=t.get(a[0])??a[0],l=[`w ${r}`,`b ${n} ${r}`,...ml(a[0])];o.at(-1).
push({start:a.index,numbers:l.map(zt)}),n=r,r===cs&&o.push([])}return o.filter(a=>a.length)}function ml(e){let t=["^",...e,
"$"];return t.slice(is-1).map((n,o)=>`n ${t.slice(o,o+is).join("")}`)}var In=(e,t)=>e.map(n=>[n,t(n)]).reduce((n,o)=>o[1]>
n[1]?o:n,[null,-1/0]),ds=(e,{kinds:t,notices:n})=>Object.entries(n).find(([o])=>e.some(({kind:a})=>t[a]===o))?.[1]??null;
function hl({lists:e,passes:t,phrases:n,learned:o}){let a=Ut(e),r=Object.entries(n).map(([l,i])=>[l,Ie(i,a)]);return{passes:Ie(
t,a),kinds:Object.fromEntries(r),learned:o&&gl(o)}}function gl({same:e,gaps:t,weights:n,kinds:o,...a}){let r=e.map(i=>i.
split(" ")),l=Object.entries(o).map(([i,u])=>[i,yt(u)]);return{...a,same:new Map(r.flatMap(i=>i.map(u=>[u,i[0]]))),weights:as(
t,n),kinds:Object.fromEntries(l)}}function fs({title:e,close:t,bar:n,parts:o}){let a=()=>{l.close?l.close():l.remove()},r=s("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=s("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...o,s("div",{class:"ajar-moves"},s("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var ms=["emergency","crisis","violence","agency","worried","child"],kl=["crisis","violence"],ks='a[href$="#Help-lines"]',
we=()=>(window.ajarHelp??={countries:[],chosen:"",listeners:new Set},window.ajarHelp);function hs(){for(let e of we().listeners){
let{isConnected:t}=e.element;e.shown&&!t&&we().listeners.delete(e),e.shown||=t}}function yl(e,{zone:t="",languages:n=[]}){
let o=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(o));if(a)return a.code;if(t&&!/^(UTC|GMT|UCT|Etc\/)/.
test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").toUpperCase()).find(i=>e.
some(({code:u})=>u===i))??""}function ys(e,t,n){let o=Object.values(t).flatMap(l=>typeof l=="string"||Array.isArray(l)?l:
l?.own??[]);for(let l of Object.values(n)){let i=o.flatMap(p=>tt(p,l)),u=ds(i,l);if(u)return{...u,kinds:[...new Set(i.map(
({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(n)[0]?.["rulers-at-zer\
o"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Rn=(e,t)=>t.flatMap(n=>e.lines.filter(o=>o.
topic===n)),Dn=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?s("span",{class:"ajar-unbroken"},t):t),gs=e=>`tel:${e.match(/\d+/)[0]}`;
function bs({words:e,countries:t=[],leave:n,onCountry:o=()=>{}}){t.length&&(we().countries=t);let a=()=>we().countries,r=null,
l=()=>(r??={zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.languages??[navigator.language]},we().
chosen||yl(a(),r)),i=()=>a().find(C=>C.code===l());function u(C){we().chosen=C,hs();for(let{element:R,draw:W}of we().listeners)
W(R)}function p(C,R){return R(C),we().listeners.add({element:C,draw:R,shown:!1}),queueMicrotask(hs),C}let c=C=>p(s("div",
{}),R=>R.replaceChildren(...C())),d=()=>{let C=[...a(),{code:"-",country:e["help-elsewhere"]}],R=s("select",{onchange:()=>{
u(R.value),o(R.value)}},...C.map(W=>s("option",{value:W.code},W.country)));return p(R,()=>{R.value=i()?.code??"-"}),s("l\
abel",{class:"ajar-help-where"},s("span",{},e["help-in"]),R)},f=({say:C,to:R},W)=>{if(/^(tel|sms):/.test(R))return s("a",
{class:W?"ajar-reach":"ajar-reach ajar-first",href:R},s("span",{},...Dn(C)));let F=s("span",{},C),q=s("button",{type:"bu\
tton",class:"ajar-link","aria-label":$(e["help-copy-what"],{address:R}),onclick:async()=>{await Pn(R,F)&&(q.textContent=
e["help-copied"])}},e["help-copy"]);return s("p",{class:"ajar-chat"},F," ",q)},m=C=>s("li",{},s("p",{class:"ajar-for"},C.
for_what),s("p",{class:"ajar-hint"},[C.name,C.hours,C.languages].filter(Boolean).join(". ")),s("div",{class:"ajar-ways"},
...C.reach.map(f))),w=({emergency:C,note:R})=>s("li",{class:"ajar-now"},s("p",{class:"ajar-for"},e["help-danger"]),R?s("\
p",{class:"ajar-hint"},R):null,s("div",{class:"ajar-ways"},s("a",{class:"ajar-reach",href:gs(C)},$(e["help-call"],{number:C})))),
g=C=>c(()=>{let R=i();if(!R)return[s("p",{},e["help-elsewhere-how"])];let W=C.flatMap(F=>F==="emergency"?w(R):Rn(R,[F]).
map(m));return[s("ul",{class:"ajar-help-lines"},...W)]});function k(){fs({title:e["help-title"],close:e["help-close"],bar:s(
"div",{class:"ajar-help-bar"},d(),Bn({words:e,leave:n})),parts:[s("p",{},e["help-lead"]),g(ms),s("p",{class:"ajar-hint"},
e["help-trace"]),s("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:C,text:R,now:W,lines:F,kinds:q,
countries:P},{level:b,aside:O,needs:M}){return P&&!T()&&(we().countries=P),s("section",{class:"ajar-danger"},s(`h${b}`,{
tabindex:"-1"},C),s("p",{},R),q.length?null:M?.()??null,d(),g(F),s("ul",{class:"ajar-todo"},...W.map(U=>s("li",{},U))),s(
"p",{class:"ajar-hint"},e["help-trace"]),s("button",{type:"button",class:"ajar-link",onclick:O},e["help-aside"]))}let v=()=>s(
"button",{type:"button",class:"ajar-get-help",onclick:k},e["help-get"]);function y({emergency:C,...R}){let F=kl.map(P=>Rn(
R,[P])[0]?.reach??[]).flatMap(P=>["tel:","sms:"].map(b=>P.find(({to:O})=>O.startsWith(b))));return[{say:$(e["help-call"],
{number:C}),to:gs(C)},...F.filter(Boolean)]}let L=(C=`${e["help-line"]} `)=>c(()=>{let R=i(),W=(R?y(R):[]).flatMap(({say:P,
to:b},O)=>[O?" · ":"",s("a",{href:b},...Dn(P))]),F=s("button",{type:"button",class:"ajar-link",onclick:k},e["help-get"]),
q=s("span",{class:"ajar-off-paper"},W.length?" · ":"",F);return[s("p",{class:"ajar-help-line"},C,...W,q)]});function I(C){
if(!T())return;let[R]=[...C.querySelectorAll(ks)].reverse();R?.closest("p, ul").after(L(""));for(let W of C.querySelectorAll(
"details"))W.open=W.querySelector("summary").textContent===i()?.country}let N=()=>c(()=>{let C=i();return C?[s("p",{},s(
"b",{},`${e["help-title"]}, ${C.country}`)),s("p",{},`${e["help-danger"]} ${$(e["help-call"],{number:C.emergency})}`),s(
"ul",{},...Rn(C,ms).map(({for_what:R,name:W,reach:F,hours:q})=>s("li",{},...Dn(`${R}: ${W}. ${F.map(({say:P})=>P).join("\
 · ")}. ${q}.`))))]:[s("p",{},e["help-elsewhere-how"])]}),T=()=>a().length>0;return{open:k,notice:j,button:v,line:L,addNumbers:I,
text:N,choose:u,code:l,isKnown:T}}var Bn=({words:e,leave:t})=>s("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function ws(e){if(we().open){we().open=e;return}we().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(ks)&&(t.preventDefault(),t.stopPropagation(),we().open())},{capture:!0})}async function Pn(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function vs(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var bl="about:blank";function qn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(bl)}function xs(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",o=>{o.repeat||
(n=o.key==="Shift"?[...n,o.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),qn()))},{capture:!0})}function js(e,t,{words:n,group:o,change:a,say:r}){let l={...t},i={},u=e.piles.map(m=>(i[m.id]=s("span",{}),s("li",{class:"\
ajar-pile",ondragover:w=>{w.preventDefault(),w.currentTarget.classList.add("ajar-over")},ondragleave:w=>w.currentTarget.
classList.remove("ajar-over"),ondrop:w=>{w.preventDefault(),w.currentTarget.classList.remove("ajar-over");let g=d[w.dataTransfer.
getData("text/plain")]?.[m.id];g&&!g.matches(":disabled")&&(g.checked=!0,c(g.dataset.card,m))}},i[m.id]))),p=()=>e.piles.
forEach(m=>{i[m.id].textContent=$(n["pile-count"],{pile:m.text,n:Object.values(l).filter(w=>w===m.id).length})}),c=(m,w)=>{
l[m]=w.id,p(),a({...l}),r($(n.moved,{card:$e(e.cards.find(g=>g.id===m).text),pile:w.text}))},d={},f=e.cards.map(m=>{d[m.
id]={};let w=`${o}-${m.id}`;return s("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:g=>g.dataTransfer.setData(
"text/plain",m.id)},s("legend",{},m.text),s("div",{class:"ajar-into"},...e.piles.map(g=>{let k=s("input",{type:"radio",name:w,
value:g.id,"data-card":m.id,checked:l[m.id]===g.id,onchange:()=>c(m.id,g)});return d[m.id][g.id]=k,s("label",{},k,s("spa\
n",{},g.text))})))});return p(),s("div",{},s("p",{class:"ajar-hint"},n["sort-how"]),s("ul",{class:"ajar-piles"},...u),...f)}var _n=["open","closed"],wl=[..._n,"half-open"],vl=2,xl=90,Un=3,Kt="none",Ss=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
jl=/[“”„«»"' \t\n]/g,Os=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Sl=["i","im","id","ill","ive","its","we",
"were","well"],Ol=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,$l=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
Wn=new WeakMap;function El(e,t){let n=Es(t),{sentences:o,forms:a,at:r}=Al(e,n);if(r<0||a[r].name===Kt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Il(Nl({sentences:o,forms:a,at:r},n),n.learned),{name:i,start:u,end:p}=a[r],c=Rl(l,i,Fn(e,o[r],
u,p),t),d=Dl(e,o,n),m=[l==="open"&&d.some(w=>w.name!=="two-at-once")?"":c,...d.map(w=>w.remark)].filter(Boolean);return{
kind:l,reason:c,notes:d,remarks:m.slice(0,vl)}}function Cl(e,t){let n=Es(t),o=t["about-statements"],a=As(Ul(e)),r=Object.entries(n.blame).map(([g,k])=>({name:g,places:a.
flatMap(j=>Bl(g,k,j,n))})),l=new Set(r.flatMap(({places:g})=>g.map(({sentence:k})=>k))),i=[],u="";for(let{name:g,places:[
k]}of r){if(!k)continue;let j=Pl(e,k,n.quotedTo[g]);i.length||(u=ql(g,e,k,n)),i.push({name:g,words:j,remark:$(o.blame[g].
say,{words:j})})}let p=i.map(g=>g.name),c=a.filter(g=>!l.has(g)),d=Object.keys(n.parts).filter(g=>(g==="seen"?c:a).some(
({line:k})=>Re(n.parts[g],k))),f=d.map(g=>o.parts[g]).join(", "),m=d.length?$(o.mirror,{parts:f}):"",w=[m,i.length?`${i[0].
remark} ${u}`:""].filter(Boolean);return{parts:d,mirror:m,blame:p,notes:i,rewording:u,remarks:w}}function $s({remark:e,opener:t=""},n,o){
return o?.coach?Object.values(o.dangers).some(r=>tt(n,r).length)?[]:e==="question"?El(n,o.coach).remarks:Cl(`${t.replace(
/…$/,"")} ${n}`,o.coach).remarks:[]}function Es(e){return Wn.has(e)||Wn.set(e,Ml(e)),Wn.get(e)}function Ml(e){let t=Ut(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([u,p])=>[u,Ie(p,t)])),{limit:o,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ie(e.echoes,t),stated:Ie(
e.stated,t),notes:n(e.notes),learned:{limit:o,unit:a,forms:r,weights:_n.map(i=>yt(l[i]))},passes:Ie(e.passes,t),quotes:Ie(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Re(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Al(e,t){let n=As(e),o=n.map(p=>Tl(p,t)),a=p=>n.map((c,d)=>d).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>Cs(n[p])>=Un),i=a(p=>!["none","echo","short"].includes(o[p].name)),[u]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:o,at:u??n.length-1}}var Vt=e=>e.trim().split(" ").slice(0,-1),Cs=({line:e})=>Vt(
e).length-1;function Tl({line:e,mark:t},{anywhere:n,first:o,fillers:a,echoes:r,stated:l}){for(let[c,d]of Object.entries(
n)){let f=Re(d,e);if(f)return{name:c,start:f[0],end:f[1]}}let i=Object.entries(o).map(([c,d])=>({name:c,place:Re(d,e)})).
filter(({place:c})=>c).map(({name:c,place:[d,f]})=>({name:c,start:d,end:f}));if(i.length){let c=i.reduce((d,f)=>f.start<
d.start?f:d);return["what","how","why","when"].includes(c.name)?(l.lastIndex=c.start,t!=="?"&&l.test(e)?{...c,name:Kt}:e.
slice(2,c.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...c,name:`${c.name}-mid`}:c):c.name!=="wonder"&&t!=="?"?
{...c,name:Kt}:c}let u=Ms(Vt(e).slice(1),a).length>Un?"echo":"short";return{name:t==="?"&&Re(r,e)?u:Kt,start:2,end:e.length}}
function Ms(e,t){let n=e.findIndex(o=>!t.has(o));return e.slice(n)}function Ll({sentences:e,forms:t,at:n},{fillers:o}){let{
line:a,mark:r}=e[n],l=Ms(Vt(a).slice(1),o),i=Vt(a.slice(t[n].start)),u=["what","how","why","tell","half-open"],p=t.filter(
({name:c},d)=>d!==n&&(e[d].mark==="?"||u.includes(c)));return[...l,...[2,3].map(c=>`> ${i.slice(0,c).join(" ")}`),...[1,
2].map(c=>`$ ${l.slice(-c).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:c})=>`beside ${c}`)]}function Nl(e,t){let{forms:n,weights:o,unit:a}=t.learned,
r=n[e.forms[e.at].name]??_n.map(()=>0),l=new Set(Ll(e,t).map(p=>zt(p)%o[0].length)),i=a/Math.sqrt(l.size);return[...r.map(
(p,c)=>p+[...l].reduce((d,f)=>d+o[c][f],0)*i),0]}function Il(e,{limit:t}){let[n,o]=[...e].sort((a,r)=>r-a);return n-o>=t?
wl[e.indexOf(n)]:""}function Rl(e,t,n,o){let a=o["about-questions"];return e==="closed"?a[["fact","when","when-mid"].includes(
t)?"fact":"closed"]:e==="half-open"?$(a[["half-open","any"].includes(t)?"half-open":"half-open-other"],{start:n}):e!=="o\
pen"?"":$(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.replace(/-mid$/,"")]??"open-other"],{start:n})}function Dl(e,t,{
data:n,notes:o}){let a=n["about-questions"].notes,r=t.filter(u=>u.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.
entries(o).flatMap(([u,p])=>{let c=l.map(f=>({sentence:f,place:Re(p,f.line)})).find(({place:f})=>f);if(c){let f=Fn(e,c.sentence,
...c.place);return i.some(m=>m.includes(f))?[]:(i.push(f),[{name:u,words:f,remark:$(a[u],{words:f})}])}let d=l.filter(f=>Cs(
f)>=Un).length>1;return u==="two-at-once"&&d?[{name:u,words:"",remark:a[u]}]:[]})}function Bl(e,t,n,{passes:o,quotes:a,unless:r}){
if(Re(a,n.line))return[];let l=Ht(o,n.line),i=Re(t,l);return!i||r[e]&&Re(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function Pl(e,{
sentence:t,start:n,end:o},a){let r=a&&Re(a,t.line.slice(n,o));return Fn(e,t,n,r?n+r[1]:o)}function ql(e,t,n,o){let a=o.data["\
about-statements"].blame[e],r=Wl(e,t,n,o),l=r>0?_l(t,n.sentence,r):"",i=e==="ultimatum"&&bt(l).line.split(" ").some(c=>Sl.
includes(c)),p=n.sentence.line.slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?$(p,{rest:l}):a.
otherwise}function Wl(e,t,{sentence:n,start:o,end:a},{verbs:r,acts:l}){let{line:i}=n,u=i.slice(o,a).trim().split(" "),p=u[0]===
"you"||u[0]==="u",c=m=>p&&u.slice(1,1+m.length).join()===m.join(),d=0;e==="need-you-to"&&u.at(-1)==="to"&&!u.includes("n\
ot")&&(d=a);let f=c(["never"])&&r.has(u[2])||c(["always"])&&l.has(u[2]);if(e==="always"&&f&&(d=i.indexOf(` ${u[2]} `,o)+
1),e==="makes"&&c(["make","me","feel"])&&(d=i.indexOf(" feel ",o)+6),e==="feel-you"){let m=i.slice(o).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=m<0?0:o+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(o))){let[[m],[,w]]=[n.places[o],n.places[a-1]];
t.slice(m,w).includes(",")&&(d=o+u.slice(0,3).join(" ").length+1)}return d<i.length-2?d:0}function _l(e,{places:t},n){let[
o]=e.slice(t[n][0],t.at(-1)[0]).split($l,1),a=o.replace(Os," ").replace(/^ +| +$/g,"");return[...a].length<=xl?a:""}var Fn=(e,{
places:t},n,o)=>e.slice(t[n][0],t[o-1][1]).replace(Os," ").replace(Ol,"");function As(e){let{line:t,places:n}=bt(e),o=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,u]=n[r-1],p=l?n[r]:[u,u];o.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return o}function Ul(e){return e.replace(Ss,"").replace(jl,"")?e.replace(Ss,t=>" ".repeat(t.length)):
e}var Fl=1200;function Ts(e,{words:t,find:n}){let o=s("div",{"aria-live":"polite"}),a=s("p",{class:"ajar-hint"}),r=s("div",
{class:"ajar-remarks"},o,a),l=0,i=[],u=d=>{window.ajarNoRemarks=d,i=[],c()},p=(d,f)=>s("button",{type:"button",class:"aj\
ar-link",onclick:()=>u(f)},d);function c(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===i.join(`
`)||(i=f,o.replaceChildren(...f.map(m=>s("p",{},m))),d?a.replaceChildren(p(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(c,Fl)}),r}var Hn=2e4,Hl=10,ve=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function wt({
items:e,ids:t},n){let o=Object.keys(n).filter(r=>!t.includes(r));if(o.length)throw new ve("unknown-items",{items:o.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:Kl[r.kind](l,r);Le(r,a)&&(a[r.
id]=zl(r,i,a))}return a}function Jt(e,t){try{wt(e,t)}catch(n){if(n instanceof ve)return!1;throw n}return!0}var Is=e=>Object.
values(e).every(t=>t==null);function xe(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Ls(
e.cards,n)),ke(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Ls(e.piles,t[n.
id])}`);case"date":return[Tn(t)];case"list":return t.map(ke);default:return[ke(`${t}`)]}}var Ls=(e,t)=>e.find(n=>n.id===
t)?.text??t;function zl(e,t,n){if(e.kind!=="choice"||!t)return t;let o=Ge(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>o.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Kl={ruler(e){if(!Number.isInteger(e)||e<0||e>Hl)throw new ve("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:o}){let a=t.map(({id:u})=>u);if(!Ns(e)||!Array.isArray(e.chosen)||!e.
chosen.every(Kn(a)))throw new ve("answer-cards");let{chosen:r}=e,l=zn("own"in e?e.own:"")??"";if(l&&!o)throw new ve("ans\
wer-own");if(!n&&r.length+!!l>1)throw new ve("answer-one-card");let i=a.filter(u=>r.includes(u));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let o=t.map(({id:l})=>l),a=Kn(n.map(({id:l})=>l));if(!Ns(e)||!Object.keys(e).every(
Kn(o))||!Object.values(e).every(a))throw new ve("answer-piles");let r=o.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:zn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new ve("answer-lines",
{most:t});let n=e.map(o=>zn(o)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!it(e))throw new ve(
"answer-day");return e}};function zn(e){if(typeof e!="string")throw new ve("answer-text");if(e.length>Hn&&[...e].length>
Hn)throw new ve("answer-long",{most:Hn});return ke(e)?e:null}var Kn=e=>t=>e.includes(t),Ns=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Vl=[{answers:["all"]}],Jl=/\p{L}/u,Gl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Yl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Zl=/\{([a-z][a-z0-9-]*)\}/g;function Yt({items:e,rules:t,reflection:n},o,a={}){let{plain:r=!1,last:l=null}=a,i=Object.fromEntries(
e.map(({id:d})=>[d,o[d]??null]));if(Is(i))return"nothing"in n?[Gt([n.nothing])]:[];let{parts:u}=Bs({items:e,answers:i,rules:t,
phrases:n,last:l}),c=(r||!t.length?Vl:t).flatMap(u);return r||!("closing"in n)?c:[...c,Gt([n.closing])]}function Ds({items:e,
rules:t,reflection:n},o){let{sentences:a}=Bs({items:e,answers:o,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(
r):[])}var Gt=e=>({words:e,heading:"",said:[]}),Pe=(e,t,n=[])=>({words:n,heading:e,said:t}),Rs=(e,t)=>e.filter(n=>!t.has(
Ae(n)));function Bs({items:e,answers:t,rules:n,phrases:o,last:a}){let r=b=>e.find(({id:O})=>O===`couple-${b}`)??e.find(({
id:O})=>O===b),l=b=>t[r(b)?.id]??null,i=b=>r(b)?xe(r(b),l(b)):[],u=b=>{let O=new Set(b.map(r));return e.filter(M=>O.has(
M))},p=b=>{let O=l(b);return typeof O=="number"?O:i(b).length},c=b=>b.map(O=>l(O)?.chosen).find(O=>Array.isArray(O))??[],
d=(b,O)=>{let[M,U]=[r(b),l(b)];return M?.kind!=="sort"||!U?[]:M.cards.filter(({id:J})=>U[J]===O).map(({text:J})=>J)},f=b=>new Set(
b?i(b).map(Ae):[]),m=({if:b=[],unless:O=[]})=>b.every(w)&&!O.some(w);function w(b){if(typeof b=="string")return l(b)!==null;
let{item:O=[],cards:M,piles:U,without:J,only:K,least:Y,asked:z}=b;if(z)return!!r(z)&&Le(r(z),t);let te=O.find(se=>l(se)!==
null);if(!te)return!1;let ae=c([te]);return M&&!M.some(se=>ae.includes(se))||U&&!U.some(se=>Rs(d(te,se),f(J)).length)||K&&
!(se=>se.size===1&&se.has(K))(new Set(Object.values(l(te))))?!1:Y==null||p(te)>=Y}let g=(b,O={})=>$(o[b],O);function k(b,O={}){
if(typeof b=="string")return g(b,O);if(!m(b))return null;let{phrase:M,of:U,since:J}=b;if(!U)return g(M,O);if(!i(U).length)
return null;let K=J&&a?.values[U];return K==null?g(M,{n:p(U),...O}):g(J,{n:p(U),last:K,day:a.day,...O})}let j=(b=[],O={})=>b.
map(M=>k(M,O)).filter(M=>M!==null),v=(b,O)=>{let M=j(b,O);return M.length?[Gt(M)]:[]};function y(b){if(typeof b=="string")
return i(b);if("level"in b)return R(b);if("phrase"in b){let[Y]=b.of?i(b.of):[],z=k(b,Y===void 0?{}:{words:Y});return z===
null?[]:[z]}let{item:O,pile:M,also:U,without:J}=b,K=M?d(O,M):i(O);return U&&(K=K.filter(Y=>f(U).has(Ae(Y)))),Rs(K,f(J))}
let L=({heading:b,under:O})=>b?g(b):(O&&r(O)?.said)??"";function I(b,O){let M=r(b);if(M?.kind!=="sort"||t[M.id]===null)return[];
let U=K=>M.piles.find(Y=>Y.id===K).text;return(O??M.piles.map(({id:K})=>K)).map(K=>({id:K,text:U(K),cards:d(b,K)}))}let N=n.
find(b=>b.ladder)?.ladder,T=()=>Math.floor(N.rungs.length/2);function C(b){let[O]=c([b]);return!N||!O?null:T()-N.rungs.findIndex(
({card:M})=>M===O)}function R({level:b,up:O=0}){let M=b.map(C).find(J=>J!==null);if(!N||M===void 0)return[];let U=N.rungs[T()-
M-O];return U?i(U.item):[]}let W={answers({answers:b}){return(b[0]==="all"?e:u(b)).filter(({id:M})=>t[M]!==null).map(M=>Pe(
M.said||M.ask,xe(M,t[M.id])))},lines(b){let O=b.lines.flatMap(y),M=O.length?[Pe(L(b),O,j(b.say))]:[],U=b.count?.[Math.min(
O.length,b.count.length-1)];return U?[...M,Gt([g(U,{n:O.length})])]:M},piles({piles:b,only:O,heading:M,below:U={},all:J={}}){
let K=Y=>Y.length===r(b).cards.length;return I(b,O).filter(({cards:Y})=>Y.length).flatMap(({id:Y,text:z,cards:te})=>{let ae=K(
te)&&J[Y]||U[Y],Q=M?g(M,{pile:z}):z;return[Pe(Q,te),...v(ae?[ae]:[])]})},empty(b){let O=I(b.empty,b.only).filter(({cards:M})=>!M.
length).map(({text:M})=>M);return O.length?[Pe(L(b),O,j(b.say))]:[]},sentence(b){let O=o[b.sentence],M=Ps(O),U=Object.fromEntries(
M.map(J=>[J,i(J).join(" ")]));return Object.values(U).every(Boolean)?[Pe(L(b),[Vn(b,O,U)])]:[]},message(b){let O=F(b.message);
return O.length?[Pe(L(b),[O.join(" ")])]:[]},ladder(){let[b=""]=i(N.goal),[[O],[M]]=[c([N.today]),c([N.later])],U=N.rungs.
map(({card:J,item:K})=>{let Y=r(K)?.said??"",[z]=i(K),te=z?`${Y}: ${z}`:g("open",{level:Y}),ae=Ql(J===O,J===M,!!M);return ae?
g(ae,{level:te}):te});return[Pe(g(b?"ladder":"ladder-unnamed",{goal:b}),U)]},missing({missing:b,say:O}){let M=u(b).filter(
({id:U})=>t[U]===null);return M.length?v(O,{parts:M.map(U=>U.said).join("; ")}):[]},repeated(b){let O=b.repeated.map(i),
M=new Map;for(let K of O.flat())M.has(Ae(K))||M.set(Ae(K),K);let U=K=>O.filter(Y=>Y.some(z=>Ae(z)===K)).length>1,J=[...M].
filter(([K])=>U(K)).map(([,K])=>K);return J.length?[Pe(L(b),J)]:[]}},F=b=>b.parts.map(O=>[O,i(O.item)[0]]).filter(([,O])=>O).
map(([O,M])=>q(O,M,b));function q(b,O,{self:M=[],small:U=[],capitals:J=[]}){let{opener:K,clause:Y,clauses:z=[],questions:te=[],
names:ae=!1}=b,Q=$e(O),se=_t(Q),ge=se.toLowerCase();if(M.includes(ge))return He("{words}.",{words:Q});let ce=[...o[K]].at(
-1);if(!Gl.test(Q.match(Jl)?.[0]??"a")||te.includes(ge))return He(`{words}${ce}`,{words:Q});let S=o[Y&&z.includes(ge)?Y:
K],H=ae||J.includes(se);return He(S,{words:Zt(Q,U,H)})}function P(b){if(!m(b))return[];let O=Object.keys(W).find(U=>U in
b),M=O?W[O](b):v(b.say);return M.length&&b.then?[...M,...v([b.then])]:M}return{parts:P,sentences:F}}var Ps=e=>[...e.matchAll(
Zl)].map(([,t])=>t);function Vn({alike:e,small:t=[],lower:n=[]},o,a){let r=i=>Zt($e(ke(a[i])),t,!n.includes(i)),l=Object.
fromEntries(Ps(o).map(i=>[i,r(i)]));return He(o,l,e)}function Zt(e,t,n){let o=_t(e);if(!([...o].length>1&&Yl.test(o)&&!n)&&
!t.includes(o.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function Ql(e,t,n){return t?e?
"was-and-now":"now":e?n?"was":"today":""}function qs(e,t,n,o=null){let a=Xl(e,t,n),r=!n||!!a?.kinds.length;return{danger:a,reflection:Yt(e,t,{plain:r,last:o})}}function Xl({
items:e},t,n){let o=n&&ys(e,t,n.dangers);return o?{...o,countries:n.countries}:null}function Jn(e,{words:t,label:n,question:o,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(c,d)=>s(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},c),u=i(t["home-no"],()=>{}),p=s("div",{class:"\
ajar-moves"},u,i(n,a));e.replaceChildren(s("p",{},o),p),u.focus()}function Qt(e){let n=s("button",{type:"button",onclick:()=>Jn(
o,e)},e.label),o=s("div",{class:"ajar-twice"},n);return o}function Ws({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,
a=s("span",{}),r=s("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=s("p",{class:"ajar-problem",role:"al\
ert"}),i=s("p",{class:"ajar-news",role:"status"}),u=s("div",{}),p=s("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,u),c={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=c,f=!1,m=!1,w=!1,g=!1,k=!1,j=(S,H,Z={})=>s(
"button",{type:"button",onclick:H,...Z},S),v=s("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>O()}),y=j(
e["keep-open"],()=>O(),{class:"ajar-link"}),L=s("div",{class:"ajar-offer"}),I=!1,N=S=>{S.tabIndex=-1,S.focus()},T=()=>u.
querySelector(".ajar-change"),C=()=>c.state==="kept"&&!c.reopen;function R(S,H=S){r.dataset.short=H,a.textContent!==S&&(a.
textContent=S)}function W(){let S=c.problem?e["keep-unsaved"]:e["keep-saving"],[H,Z]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["keep-saved-short"]]:[S],
lost:[e["keep-lost"]]}[k?"lost":c.state];r.classList.toggle("ajar-state-lost",k),R(H,Z),r.dataset.longest=c.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem,F()}function F(){let S=n&&
c.state==="none"&&!f,[H,Z]=c.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];v.setAttribute(
"aria-label",H),v.replaceChildren(s("span",{class:"ajar-long"},H),s("span",{class:"ajar-short"},Z)),v.hidden=!S||I,y.hidden=
!S||!c.exists,L.hidden=!S||g,p.hidden=S&&l.hidden&&!i.textContent}function q(){let S=()=>{g=!0,W(),N(r)};return L.replaceChildren(
s("p",{},e["keep-offer"]),s("div",{class:"ajar-offer-ways"},j(e["keep-nothing"],S),j(e["keep-offer-yes"],O))),L}function P(){
c={...c,saved:!1},W()}function b(){W(),d=c,C()?u.replaceChildren(m?z("change"):se()):c.state!=="none"?u.replaceChildren(
z("unlock")):f?u.replaceChildren(z(c.exists?"open":"start")):u.replaceChildren(n?"":g?K():J())}let O=()=>{f=!0,i.textContent=
"",b(),p.scrollIntoView({block:"nearest"}),u.querySelector("input").focus()},M=()=>c.hosted?s("p",{},e["keep-hub"]):null,
U=()=>c.here?s("details",{},s("summary",{},e["keep-tab"]),s("p",{},e["keep-tab-how"])):null;function J(){return s("div",
{class:"ajar-choose"},s("p",{class:"ajar-title"},e["keep-title"]),s("p",{},e[c.exists?"keep-there":"keep-why"]),M(),s("d\
iv",{class:"ajar-moves"},j(e["keep-nothing"],()=>{g=!0,b(),N(r)}),j(e[c.exists?"keep-open":"keep-start"],O)))}let K=()=>s(
"p",{},j(e[c.exists?"keep-open":"keep-start"],O,{class:"ajar-link"}));function Y(){let H=["none","weak","fair","good","s\
trong"].map(Z=>e[`keep-strength-${Z}`]).reduce((Z,A)=>A.length>Z.length?A:Z);return s("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":H},s("span",{},e["keep-strength-none"]))}function z(S){let H=S==="start"||S==="change",Z={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[S],A=s("input",{id:`${o}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{H&&t({strength:A.value})}}),V=s("input",{id:`${o}\
-again`,type:"password",spellcheck:"false"}),ee=s("div",{},s("label",{for:`${o}-again`},e["keep-again"]),V),X=s("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),ne=s("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:c.place,onchange:()=>t(
{place:ne.value})}),oe=Y(),ue=()=>{if(!A.value){A.focus();return}if(X.hidden=!0,H&&A.type==="password"&&V.value!==A.value){
X.textContent=e["keep-again-differs"],X.hidden=!1,V.focus();return}S==="change"?t({change:A.value},{awaited:!0}):t({[S===
"start"?"keep":"unlock"]:A.value,place:ne.value},{awaited:!0}),R(e["keep-opening"]),A.value="",V.value="",oe.firstChild.
textContent=e["keep-strength-none"]},de=()=>{f=!1,m=!1,b(),S==="change"?T().focus():N(r)},fe=s("details",{},s("summary",
{},e["keep-where"]),s("label",{for:`${o}-place`},e["keep-place"]),ne);return s("form",{class:"ajar-ask",onsubmit:pe=>{pe.
preventDefault(),ue()}},s(c.state==="locked"?"h1":"p",{class:"ajar-title"},Z),M(),S==="start"&&n?s("p",{},e["keep-why"]):
null,S==="start"?U():null,S==="change"?s("p",{},e["keep-change-how"]):null,H?s("p",{},e["keep-no-way-back"]):null,S==="s\
tart"&&c.here==="browser"?s("p",{},e["keep-browser"]):null,s("label",{for:`${o}-words`},e[S==="change"?"keep-new":"keep-\
passphrase"]),s("p",{class:"ajar-hint",id:`${o}-how`},e[H?"keep-how":"keep-how-open"]),A,H?oe:null,H?ee:null,s("label",{
class:"ajar-card"},s("input",{type:"checkbox",onchange:({target:pe})=>{A.type=pe.checked?"text":"password",ee.hidden=pe.
checked,X.hidden=!0}}),s("span",{},e["keep-see"])),H?X:null,S==="change"||c.here?null:fe,s("div",{class:"ajar-moves"},S===
"unlock"?null:j(e["keep-not-now"],de),s("button",{type:"submit"},Z)),H?null:Q(),S==="start"&&c.here?ae():null)}let te=()=>s(
"div",{},j(e["keep-copy"],()=>t({take:"sealed"})));function ae(){let S={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},H=s("input",{type:"file",onchange:async()=>{let V=new Uint8Array(await H.files[0].arrayBuffer()),ee=()=>t(
{bring:V},{awaited:!0});H.value="",c.exists?Jn(A,{...S,act:ee}):ee()}}),Z=s("label",{class:"ajar-words"},s("span",{},e["\
keep-bring"]),H),A=s("div",{class:"ajar-twice"},Z);return A}function Q(){let S=Qt({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return s("details",{},s("summary",{},e["keep-forgot"]),s("p",{},e["keep-f\
orgot-how"]),...c.here?[s("p",{},e["keep-copy-forgot"]),te(),ae()]:[],s("p",{},e["keep-erase-how"]),S)}function se(){let S=s(
"select",{id:`${o}-minutes`,onchange:()=>t({minutes:Number(S.value)})},...[...new Set([5,15,30,60,c.minutes])].sort((H,Z)=>H-
Z).map(H=>s("option",{value:H,selected:H===c.minutes},$(e["keep-minutes"],{n:H}))));return s("div",{class:"ajar-kept"},j(
e["keep-lock"],()=>{R(e["keep-opening"]),t({lock:!0},{awaited:!0})}),j(e["keep-change"],()=>{m=!0,w=!1,b(),u.querySelector(
"input").focus()},{class:"ajar-change"}),s("p",{class:"ajar-changed",role:"status"},w?e["keep-changed"]:""),s("details",
{},s("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[s("p",{},e["keep-copy-how"]),te()]:[s("p",{},c.place)],
c.copied?s("p",{},$(e["keep-copied"],{program:c.copied})):null,s("label",{for:`${o}-minutes`},e["keep-idle"]),S))}function ge(S){
if(S.strength!=null){let H=u.querySelector(".ajar-strength > span");H&&(H.textContent=S.strength);return}if(S.changed){m=
!1,b(),u.querySelector(".ajar-changed").textContent=e["keep-changed"],w=!0,T().focus();return}c={...c,...S},c.state==="k\
ept"&&(f=!1),C()||(m=!1),W(),ce()}let ce=et(u,()=>{let S=d;if(S.state===c.state&&S.exists===c.exists&&S.minutes===c.minutes&&
S.here===c.here&&!!S.reopen==!!c.reopen&&!!S.hosted==!!c.hosted&&u.firstChild){d=c;return}let Z=f&&S.place!==c.place;b(),
S.state!==c.state&&S.state!=="none"?N(r):Z&&u.querySelector("input").focus()});return b(),{line:r,small:v,opener:y,more:p,
offer:q,setStart:S=>{I=S,W()},update:ge,begin:P,setLost:S=>{k=S,W()},say:S=>{i.textContent=S,p.hidden=!1}}}function _s(e,{sentence:t,wide:n,narrow:o,columns:a,rows:r},l){if(!t){e.replaceChildren(s("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,c)=>{let d=s("div",{class:`ajar-picture ajar-${c}`,role:"img","aria-label":t});return be(d,
p),d.firstElementChild.setAttribute("aria-hidden","true"),d},u=e.querySelector("details")?.open??!1;e.replaceChildren(s(
"figure",{class:"ajar-chart"},s("figcaption",{},t),i(n,"wide"),i(o,"narrow"),s("details",{open:u},s("summary",{},l.table),
s("table",{},s("thead",{},s("tr",{},...a.map(p=>s("th",{scope:"col"},p)))),s("tbody",{},...r.map(([p,...c])=>s("tr",{},s(
"th",{scope:"row"},p),...c.map(d=>s("td",{},d??"–")))))))))}function Us({items:e},t){let n={};for(let o of e){let a=t[o.id];if(!(a==null||!Le(o,n)))if(o.kind==="choice"){let l=(o.among?
Ge(o,n):o.cards).map(u=>u.id).filter(u=>a.chosen.includes(u)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[o.id]={chosen:l,
own:i})}else if(o.kind==="sort"){let r=o.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[o.id]=Object.fromEntries(
r))}else if(o.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[o.id]=r)}else`${a}`.trim()&&(n[o.id]=a)}return n}var Fs=(e,t)=>$(e.ask,t);var ei=new Set(["autorestarting","dead","restarting","terminating"]),ti=4e3;function Hs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:o,connectionStatusChanged:a}=e?.kernel??{};if(!o?.connect||!a?.connect)return()=>{};let r=0,l=(u,p)=>{
ei.has(p)&&t()},i=(u,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,ti):n()};return o.connect(
l),a.connect(i),()=>{clearTimeout(r),o.disconnect(l),a.disconnect(i)}}function zs({words:e,answered:t}){let n=new Set,o=!1,
a=()=>t().map(([u,p])=>{let c=Us(u,p),d=u.items.filter(f=>f.id in c).map(f=>[Fs(f,c),...xe(f,c[f.id])].join(`
`));return[u.title,...d].join(`

`)}).join(`


`);async function r(u){let p=a(),c=s("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});c.value=p,u.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(u.append(c),c.select(),!document.execCommand("\
copy"))return}u.querySelector("[role=status]").textContent=e["lost-copied"]}function l(u={}){let p=s("div",{class:"ajar-\
lost",hidden:!o,...u},s("p",{},e.lost),s("div",{class:"ajar-moves"},s("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),s("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),s("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(u){o=u;for(let p of n)p.hidden=!u}return{line:l,set:i,isLost:()=>o,forget:u=>n.delete(
u)}}var Ks=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function Vs(e,{words:t,send:n,open:o,help:a,matters:r,ways:l}){let i=s("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),u=je(t,T=>i.replaceChildren(T)),p=T=>{u.begin(),n(T)},c=s("div",{}),d={},f="",m=0,w=Pt(t);e.replaceChildren(s(
"section",{class:"ajar-home","aria-label":t["home-title"]},c),i);let g=(T,C)=>s("button",{type:"button",onclick:C},T),k=T=>s(
"div",{class:"ajar-reflection"},...T.flatMap(C=>ct(C,3))),j=(T,C,R)=>Qt({words:t,label:T,question:C,act:()=>p(R)}),v=()=>{
let T=s("input",{type:"file",accept:".json,application/json",onchange:async()=>{T.files[0]&&p({import:await T.files[0].text()}),
T.value=""}});return s("label",{class:"ajar-words"},s("span",{},t["home-bring"]),T)};function y(){let T=r();return d.something?
[T.length?s("h2",{},t["home-matters"]):"",s("dl",{class:"ajar-matters"},...T.map(({heading:C,lines:R})=>s("div",{},s("dt",
{},C),...R.map(W=>s("dd",{dir:"auto"},W))))),s("div",{class:"ajar-moves"},...l())]:[]}let L=et(c,()=>{let T=JSON.stringify(
[d,r()]);T!==f&&(f=T,qt(c,I))});function I(){let T=(W,F)=>g(F,()=>p({take:W})),C=m>(d.danger?.kinds.length??0)?null:d.danger,
R=()=>{m=C.kinds.length+1,I(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(C?a.notice(C,{level:2,aside:R}):
"",s("p",{class:"ajar-welcome",tabindex:"-1"},d.welcome),d.newest?s("div",{class:"ajar-moves"},g(t["home-go-on"],()=>o(d.
newest))):"",d.due?.length?s("ul",{},...d.due.map(W=>s("li",{},W))):"",d.plan?.length?s("h2",{},t["home-plan"]):"",d.plan?.
length?k(d.plan):"",d.plan?.length&&!C?a.line():"",...(d.earlier??[]).filter(({plan:W})=>W.length).map(({title:W,plan:F})=>s(
"details",{},s("summary",{},`${t["home-plan"]}, ${W}`),k(F))),...y(),s("details",{},s("summary",{},t["home-take"]),s("p",
{},t["home-not-encrypted"]),s("div",{class:"ajar-take"},...C?[]:[g(t["home-take-plan"],()=>p({take:"plan",paper:w.value(),
country:a.code()})),w.element(),T("calendar",t["home-take-calendar"]),d.danger?"":T("calendar-line",t["home-take-calenda\
r-line"])],T("check-ins",t["home-take-check-ins"]),T("everything",t["home-take-everything"])),v()),d.something?s("detail\
s",{},s("summary",{},t["home-end"]),s("p",{},t["home-anew-how"]),j(t["home-anew"],t["home-anew-sure"],{restart:!0}),s("p",
{},t["home-erase-how"]),j(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:T=>{u.end(),d=T,L()},settle:u.
end,say:(T,C="")=>{u.end();let R=s("div",{class:"ajar-text"});be(R,C),i.replaceChildren(T,R),i.scrollIntoView({block:"ne\
arest"})}}}function Js({name:e,type:t,data:n}){let o=URL.createObjectURL(new Blob([Ks(n)],{type:t}));s("a",{href:o,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(o),6e4)}var ni=1e3;function Xt(e,{title:t,paper:n,isTight:o=!1,onRefused:a}){let{documentElement:r,title:l}=document,i=f=>s("div",
{class:`ajar-plan-${f}`},s("div",{})),u=s("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":o},i("head"),s("div",{class:"\
ajar-plan-body"},s("div",{},...e)),i("foot"));document.body.append(u),r.classList.add("ajar-printing"),document.title=t;
let p=new AbortController,c=()=>{p.abort(),u.remove(),r.classList.remove("ajar-printing"),document.title=l},d=setTimeout(
a,ni);addEventListener("beforeprint",()=>clearTimeout(d),{once:!0}),window.print();for(let f of["pointerdown","keydown",
"pagehide"])addEventListener(f,c,{capture:!0,signal:p.signal})}function Ys({plan:e,paper:t,numbers:n,heading:o},a){let{title:r,goal:l,sentence:i,plan:u,message:p,more:c,needs:d,support:f,
ladder:m}=e,w=[s("h1",{},r),...l.map(g=>Gs("ajar-plan-goal",g)),...i.map(g=>Gs("ajar-plan-hero",g)),Gn(u,"h2"),...p.map(
g=>en(g,nt(g.lines))),c.length?s("section",{},Gn(c,"h2")):"",...d.map(g=>en(g,ri(g))),...f.map(g=>en(g,[Gn(g.fields,"h3")])),
...m.map(g=>en(g,li(g),ai(g))),n.length?s("h2",{class:"ajar-plan-quiet"},o):null,n.length?s("p",{class:"ajar-plan-number\
s"},n.join(" · ")):null];Xt(w,{title:r,paper:t,isTight:c.length>2,onRefused:a})}var tn=({lines:e})=>[...e.join("")].length,
oi=e=>tn(e)<160?"large":tn(e)<500?"middle":"usual",Gs=(e,t)=>s("div",{class:e,"data-size":oi(t)},...Yn(t,"h2")),si=e=>tn(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),nt=e=>e.map(t=>s("p",{dir:"auto"},t)),Zs=e=>e.length>1?
[s("ul",{},...e.map(t=>s("li",{dir:"auto"},t)))]:nt(e),Yn=({heading:e,lines:t},n,o=nt)=>[s(n,{},e),...o(t)];function Gn(e,t){
let n=e.every(si)?"ajar-plan-beside":"",o=t==="h3"?Zs:nt;return s("div",{class:n},...e.map(a=>s("div",{},...Yn(a,t,o))))}
var ai=({fields:e,rungs:t})=>[...e,...t].reduce((n,o)=>n+tn(o),0)<900,en=({heading:e},t,n=!1)=>s("section",{"data-whole":n},
s("h2",{class:"ajar-plan-title"},e),...t),ri=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(o=>[...o].length<60)?s(
"ul",{class:"ajar-plan-pills"},...t.lines.map(o=>s("li",{dir:"auto"},o))):s("div",{},...Yn(t,"h3",Zs))),li=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>nt(n)),s("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:o,marks:a})=>s("li",{"data-\
here":a.length>0},s("h3",{},n),s("div",{},...nt(o),a.length?s("p",{},s("b",{},a.join(" · "))):null))))];var ii={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},ot=10,
ci=400,vt=17,Zn=16,ze=14,[na,oa]=[12,38],[Qn,Xn,ui]=[46,8,30],Qs=15,Xs=26,pi=14;function eo(e,t,n){let o=t.filter(({id:i})=>e.
some(u=>u[i]!==null)),[a,r]=e.length>1?fi(e,o,n):di(e[0],o,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${le(r)}`}">
${a.join(`
`)}
</svg>
`}function di(e,t,n){let[o,a,r]=[92,14,n-14],l=u=>a+(r-a)*u/ot;return[t.flatMap(({id:u,name:p},c)=>{let d=c*o,f=d+46,m=e[u],
w=[...Array(ot+1).keys()].map(k=>xt([l(k),f-5],[l(k),f+5],"edge",1)),g=[0,ot].filter(k=>k!==m).map(k=>qe(`${k}`,l(k),f+25,
"muted",{size:ze,anchor:"middle"}));return[qe(p,0,d+vt,u,{size:vt,bold:!0}),xt([a,f],[r,f],"edge",1.5),...w,...g,ra(u,l(
m),f,9),qe(`${m}`,l(m),f+29,u,{size:vt,bold:!0,anchor:"middle"})]}),t.length*o-8]}function fi(e,t,n){let o=ki(e,na,n-oa),
a=Qn+ot*Xn+ui,r=t.flatMap(({id:p,name:c},d)=>mi(e,p,c,o,d*a,n)),l=t.length*a,[i,u]=yi(e,o,l,n);return[[...r,...i],l+u]}function mi(e,t,n,o,a,r){
let[l,i]=[a+Qn,a+Qn+ot*Xn],u=e.map((f,m)=>({value:f[t],x:o[m],y:i-Xn*f[t]})).filter(({value:f})=>f!==null),p=[l,i].flatMap(
(f,m)=>[xt([0,f],[r-oa+na,f],"line",1),qe(m?"0":`${ot}`,r,f+5,"muted",{size:ze,anchor:"end"})]),c=Math.min(...o.slice(1).
map((f,m)=>f-o[m])),d=c<11?Math.max(2,c/3):5.5;return[qe(n,0,a+vt,t,{size:vt,bold:!0}),...p,Oi(u,t),...u.map(({x:f,y:m})=>ra(
t,f,m,d)),...hi(u,t)]}function hi(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[u,p]=[e[i-1]?.value??a,e[i+1]?.value??a],
c=u>=a&&p>=a&&u+p>2*a,d=(u-a)*(p-a)<0,f=i===0||i===e.length-1;return{value:a,x:r+(d?Math.sign(u-a)*6:0),y:l+(c?22:-11),half:`${a}`.
length*Zn*.6/2,rank:f?0:a===u?3:d?2:1}}),o=[];for(let a of n.sort((r,l)=>r.rank-l.rank))(a.rank===0||a.rank<3&&e.length<=
pi)&&!o.some(l=>gi(a,l))&&o.push(a);return o.map(({value:a,x:r,y:l})=>qe(`${a}`,r,l,t,{size:Zn,bold:!0,anchor:"middle"}))}
var gi=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<Zn;function ki(e,t,n){let o=sa(e);if(o.length===1){let p=(n-
t)/(e.length-1);return e.map((c,d)=>t+d*p)}let a=o.slice(1).map((p,c)=>un(o[c].day,p.day)),r=Qs*(e.length-o.length)+Xs*a.
length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((p,c)=>p+c,0),u=t;return o.flatMap(({many:p},c)=>(c&&(u+=Xs*l+
i*a[c-1]),Array.from({length:p},(d,f)=>(f&&(u+=Qs*l),u))))}function sa(e){if(!e.every(({day:o},a)=>o&&o>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:o}of e)n.at(-1)?.day===o?n.at(-1).many++:n.push({day:o,many:1});return n}
function yi(e,t,n,o){let a=sa(e);if(a.length===1){let[c]=a.map(y=>y.day&&ta(y.day,!0)),f=o<ci||e.length>4?2:e.length,m=f===
2?[0,e.length-1]:[...e.keys()],w=o/f-14,g=m.map(y=>({x:t[y],lines:wi(e[y].moment,w)})),k=Math.max(...g.map(({lines:y})=>y.
length))*ze*1.25,j=g.flatMap(({x:y,lines:L})=>ea(L,y,n+12,o)),v=c?[qe(c,0,n+k+22,"muted",{size:ze})]:[];return[[...j,...v],
k+(c?28:8)]}let r=new Set(a.map(({day:c})=>c.slice(0,4))),l=[],i=0;for(let{day:c,many:d}of a){let[f,m]=[t[i],t[i+d-1]];l.
push({from:f,to:m,x:(f+m)/2,words:ta(c,r.size>1)}),i+=d}let u=l.flatMap(({from:c,to:d,x:f})=>[xt([c,n-4],[d,n-4],"edge",
1),xt([f,n-4],[f,n+2],"edge",1)]),p=bi(l.map(c=>({...c,...aa([c.words],c.x,o)})));return[[...u,...p.flatMap(({words:c,x:d})=>ea(
[c],d,n+18,o))],24]}function bi(e){let[t,n]=[e[0],e.at(-1)],o=[t];for(let a of e.slice(1,-1))a.start>=o.at(-1).end+14&&a.
end+14<=n.start&&o.push(a);return[...o,n]}function aa(e,t,n){let o=Math.max(...e.map(nn))/2,a=Math.min(Math.max(t,o),n-o);
return{start:a-o,end:a+o}}function ea(e,t,n,o){let{start:a,end:r}=aa(e,t,o),[l,i]=a<=0?["start",0]:r>=o?["end",o]:["midd\
le",t];return e.map((u,p)=>qe(u,i,n+p*ze*1.25,"muted",{size:ze,anchor:l}))}var ta=(e,t)=>Ve(e,{month:"short",day:"numeri\
c",...t&&{year:"numeric"}});function wi(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){let l=`${n.at(-1)} ${r}`.
trim();!n.at(-1)||nn(l)<=t?n[n.length-1]=l:n.push(r)}let[o,...a]=n;return[o,a.join(" ")].filter(Boolean).map(r=>vi(r,t))}
function vi(e,t){let n=[...e];if(nn(e)<=t)return e;for(;n.length&&nn(`${n.join("")}…`)>t;)n.pop();return`${n.join("")}\
…`}var xi=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,nn=e=>[...e].reduce((t,n)=>t+
ze*(xi.test(n)?1.05:.58),0),le=e=>`${Math.round(e*10)/10}`,on=e=>`var(--ajar-${e}, ${ii[e]})`,ji={"&":"&amp;","<":"&lt;",
">":"&gt;"},Si=e=>e.replace(/[&<>]/g,t=>ji[t]);function qe(e,t,n,o,{size:a,bold:r=!1,anchor:l="start"}){let i=r?' font-w\
eight="650"':"";return`<text ${`x="${le(t)}" y="${le(n)}" text-anchor="${l}"`} font-size="${a}"${i} fill="${on(o)}">${Si(
e)}</text>`}var xt=(e,t,n,o)=>`<path d="M${e.map(le).join(" ")}L${t.map(le).join(" ")}" stroke="${on(n)}" stroke-width="${o}\
" fill="none"/>`,Oi=(e,t)=>`<path d="M${e.map(({x:n,y:o})=>`${le(n)} ${le(o)}`).join("L")}" stroke="${on(t)}" stroke-wid\
th="2.5" stroke-linejoin="round" fill="none"/>`;function ra(e,t,n,o){let[a,r,l]=[t,n,o];return`<path d="${{importance:`M${le(
a-l)} ${le(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,confidence:`M${le(a-l*.9)} ${le(r-l*.9)}h${le(l*1.8)}\
v${le(l*1.8)}h${le(-l*1.8)}z`,readiness:`M${le(a)} ${le(r-l*1.25)}L${le(a+l*1.25)} ${le(r)}L${le(a)} ${le(r+l*1.25)}L${le(
a-l*1.25)} ${le(r)}z`}[e]}" fill="${on(e)}"/>`}var $i=600,Ei=340;function ia(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},o=Je.map(a=>({id:a,name:n[a]}));return{sentence:Ci(e,t),wide:eo(e,o,$i),narrow:eo(e,o,Ei),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...Je.map(r=>a[r])])}}function Ci(e,t){let[n,o]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},r=n.day&&
Mi(n.day,n.day.slice(0,4)!==o.day?.slice(0,4)),l=Je.filter(p=>n[p]!==null);if(e.length===1){let p=l.map(d=>$(t["check-in\
s-value"],{ruler:a[d],value:n[d]})),c=la(p);return r?$(t["check-ins-once"],{day:r,rulers:c}):$(t["check-ins-once-undated"],
{rulers:c})}let i=l.filter(p=>o[p]!==null).map(p=>$(n[p]===o[p]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[p],before:n[p],
after:o[p]}));if(!i.length)return t["check-ins-differ"];let u=la(i);return r?$(t["check-ins-since"],{day:r,rulers:u}):$(
t["check-ins-since-undated"],{rulers:u})}var Mi=(e,t)=>Ve(e,{month:"long",day:"numeric",...t&&{year:"numeric"}}),la=e=>new Intl.
ListFormat("en-US",{type:"conjunction"}).format(e);var st=(...e)=>e.map(([t,n,o={}])=>me("path",{class:t,d:n,...o})),jt=(e,...t)=>me("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Ai=(e,t,n,o)=>me("circle",{class:e,cx:t,cy:n,r:o}),Ti={cup:()=>jt("88 74 46 56",...st(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>jt("296 12 176 168",...st(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>jt("136 24 136 140",...st(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Ai("glow",234,94,4),...st(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>jt("312 66 80 120",...st(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>jt("190 66 72 100",me("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),me("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...st(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ca=(e,t,n="")=>s("ul",{class:`ajar-doors ${n}`},...e.map(({to:o,name:a,hint:r,picture:l})=>s("li",{},s(
"button",{type:"button",onclick:()=>t(o)},Ti[l](),s("span",{},s("b",{},a)," ",s("span",{},r))))));function ua(e,{open:t,
opener:n}){let o=s("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return s("div",{class:"ajar-\
start"},s("h1",{},e.title),s("p",{class:"ajar-lead"},e.lead),s("h2",{},e.ask),ca(e.doors,t,"ajar-first-one"),s("div",{class:"\
ajar-small-ways"},o,n??null))}var pa=(e,{open:t})=>s("div",{class:"ajar-start ajar-later"},s("h2",{},e.ask),ca(e.doors,t)),
da=(e,{open:t})=>s("div",{class:"ajar-small-ways"},s("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),s("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Li=4e3,Ni=6e3,Ii=6;function fa(e){
let t=0,n=0,o=s("p",{class:"ajar-breath"}),a=s("div",{class:"ajar-circle","aria-hidden":"true"}),r=s("button",{type:"but\
ton",onclick:()=>t?c():p()},e.begin);function l(f,m){o.textContent=f,a.dataset.breath=m}function i(){if(n===Ii){c(),o.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(u,Li)}function u(){l(e.out,"out"),t=setTimeout(i,Ni)}function p(){n=0,r.textContent=
e.stop,i()}function c(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:s("div",{class:"ajar-breathing"},
s("h1",{},e.title),s("p",{},e.how),s("div",{class:"ajar-breathe"},a,o),r,s("details",{},s("summary",{},e.other),s("ul",{},
...e.instead.map(f=>s("li",{},f))))),stop:c}}var Ke=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};var to="plan";function ma(e,{exercises:t,danger:n}){let o=e.filter(({key:p})=>p==="plan@").at(-1)?.response,a=p=>ha(p)&&ke(p)!=="";if(!o||
!a(o.if)||!a(o.then))return"";let r=p=>Object.values(n).some(c=>tt(p,c).length);if(Object.values(o).flatMap(Ri).some(r))
return"";let{rules:l,reflection:i}=t.plan,u=l.find(p=>p.sentence);return u?Vn(u,i[u.sentence],o):""}var Ri=e=>(e?.own?[e.
own]:[e].flat()).filter(ha),ha=e=>typeof e=="string";var Jd=new TextEncoder;var ga="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",ka=`${ga}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,pf=new RegExp(`(?:[${ga}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),df=new RegExp(`^[${ka}]+`),ff=new RegExp(`(^|[;,|"])([${ka}]*)(?=[=+\\-@−＝＋－＠])`,"g");function ya({after:e,among:t,...n},o){return wt({items:[n],ids:[n.id]},{[n.id]:o})[n.id]}var Pi=[to,"needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement","tr\
ial-review","finding-help"],qi={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial-ag\
reement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},Wi="\\n-\\r\\x1c-\\x1e\
\\x85\\u2028\\u2029",_i=new RegExp(`\\r\\n|[${Wi}]`);function ba(e,t){let n=new Map(e.map(d=>[d.key,d])),o=d=>{let{response:f}=n.get(`${d}@`)??{},m=Object.keys(f??{}).length?
t.exercises[d]:null;return m?Ui(m,f):null},[a,r,l,i]=Pi.map(o),u=a?ma([n.get(`${to}@`)],t):"",p=["day","helper","badly",
...u?[]:["if","then"]],c={goal:a?a.fields("goal"):[],sentence:u?[a.sentence(u)]:[],plan:a?a.fields(...p):[],message:o("r\
eframing")?.message()??[],more:Object.entries(qi).flatMap(([d,f])=>(f.length?o(d)?.fields(...f):o(d)?.pile("goals","both"))??
[]),needs:r?[r.section("needs","this-week")]:[],support:l?[l.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:
[]};for(let[d,f]of Object.entries(c))c[d]=f.filter(m=>m.lines?.length||m.fields?.length||m.rungs?.length);if(!Object.values(
c).some(d=>d.length))throw new Ke("journal-no-plan");return{...c,title:t.exercises.plan?.title}}var sn=e=>e.flatMap(t=>t.split(_i)).map(ke).filter(Boolean);function Ui({title:e,items:t,reflection:n,rules:o=[]},a){let r=f=>{
try{return ya(f,a[f.id])}catch{return null}},l=f=>{let m=r(f),w=f.kind==="date"&&it(m);return sn(w?[Ve(w,{dateStyle:"ful\
l"})]:xe(f,m))},i=(...f)=>t.filter(({id:m})=>f.includes(m)).map(m=>({id:m.id,heading:m.said,lines:l(m)})).filter(m=>m.lines.
length),u=(...f)=>({heading:e,fields:i(...f)});function p(f,m){let w=t.find(v=>v.id===f&&v.kind==="sort"),g=w?.piles.find(
v=>v.id===m)?.text,k=g&&r(w);if(!k)return[];let j=w.cards.filter(v=>k[v.id]===m).map(({text:v})=>v);return[{id:m,heading:g,
lines:sn(j)}]}function c(){let f={items:t,rules:o.filter(w=>w.message),reflection:n};if(!f.rules.length)return[];let m=Object.
fromEntries(t.map(w=>[w.id,r(w)]));return Yt(f,m).filter(({said:w})=>w.length).map(({heading:w,said:g})=>({id:"message",
heading:w,lines:sn(g)}))}function d(){let f=o.find(k=>k.ladder)?.ladder;if(!f)return{...u("goal"),rungs:[]};let m=k=>t.find(
({id:j})=>j===k),w=[f.today,f.later].map(m).filter(Boolean),g=f.rungs.filter(k=>m(k.item)).map(k=>({heading:m(k.item).said,
lines:l(m(k.item)),marks:w.filter(j=>r(j)?.chosen.includes(k.card)).map(j=>j.said)})).filter(k=>k.lines.length||k.marks.
length);return{...u("goal"),rungs:g}}return{fields:i,section:u,pile:p,message:c,ladder:d,sentence:f=>({heading:n["in-one"],
lines:sn([f])})}}function wa({takes:e=[]},t){let n=e.flatMap(o=>{let a=t(o.exercise);return!a||!Jt(a.exercise,a.answers)?[]:o.item?Fi(o,a):
Ds(a.exercise,a.answers)});return[...new Set(n)]}function Fi({item:e,pile:t,say:n},{exercise:o,answers:a}){let r=o.items.
find(p=>p.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(p=>a[e][p.id]===t),i=l?l.map(({text:p})=>p):xe(r,a[e]),
u=n.startsWith("{words}");return i.map(p=>{let c=$e(p);return He(n,{words:u?c:Zt(c,["a","an"],!1)})})}var Hi=["day","review","again","until"],zi="{wishes}";function va({words:e,help:t,exerciseOf:n,answersOf:o,keys:a}){let r=f=>{
let[m,w]=[n(`${f}@`),o(`${f}@`)];return m&&w?{exercise:m,answers:w}:null},l=f=>wa(f,r),i=({items:f})=>f.some(({takes:m})=>m);
function u(f,m){let g=(n(f)?.items??[]).flatMap(({takes:k=[]})=>k).filter(({exercise:k})=>m.includes(`${k}@`));return l(
{takes:g}).length>0}function p({key:f,exercise:m,html:w}){let g=o(f),k=m.items.flatMap(T=>xe(T,g[T.id]).flatMap(C=>$e(C).
split(/\n+/)));if(!k.length)return"";let v=s("div",w?{class:"ajar-letter-text"}:{class:"ajar-letter-text ajar-clip","ari\
a-hidden":"true"});w?c(v,w,k):v.append(...k.map(T=>s("p",{dir:"auto"},T)));let y=s("p",{class:"ajar-status",role:"status"}),
L=async()=>{let C=[...v.querySelectorAll("h1, h2, p, li")].map(({textContent:W})=>W.trim()).join(`

`),R=await Pn(C,v);y.replaceChildren(e[R?"help-copied":"letter-not-copied"])},I=()=>{let T=/-(US|CA)$/i.test(navigator.language),
C=s("div",{class:"ajar-letter-text"},...v.cloneNode(!0).childNodes);Xt([C],{title:e["letter-title"],paper:T?"us-letter":
"a4",onRefused:()=>y.replaceChildren(e["print-refused"])})},N=(T,C)=>s("button",{type:"button",onclick:C},T);return s("d\
iv",{class:"ajar-letter"},v,s("div",{class:"ajar-moves"},N(e["help-copy"],L),N(e["letter-print"],I)),y)}function c(f,m,w){
be(f,m),[...f.querySelectorAll("p")].find(k=>k.textContent===zi)?.replaceWith(s("ul",{},...w.map(k=>s("li",{dir:"auto"},
k)))),t.addNumbers(f),f.querySelector(".ajar-off-paper")?.remove(),f.querySelector(".ajar-help-line a")||f.append(s("p",
{},e["help-elsewhere-how"]))}function d(){let f=a().filter(g=>g.endsWith("@")&&o(g)),m=f.map(g=>({key:g,response:o(g)})),
w=Object.fromEntries(f.map(g=>[g.slice(0,-1),n(g)]));try{let{message:g,more:k,needs:j,support:v}=ba(m,{exercises:w,danger:{}}),
y=k.filter(({id:L})=>!Hi.includes(L));return[...g,...y,...[...j,...v].flatMap(({fields:L})=>L)]}catch(g){if(g instanceof
Ke)return[];throw g}}return{sentences:l,isLetter:i,canBegin:u,letter:p,matters:d}}window.ajarShown??=new WeakMap;var St=window.ajarShown,xa="needs@",ja=e=>e.startsWith("check-in@"),an="note@",Ki="for-pa\
rtner@",Sa=({answers:e,done:t,danger:n,reflection:o})=>JSON.stringify([e,t,n,o]),We={};function no(){let e=document.getElementById(
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
`;e.textContent!==t&&(e.textContent=t)}function Oa({model:e,el:t}){no();let n=e.get("pages"),o=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],u=h=>i.push(h),p=null,c=!1,d=!1,f=!1,m=!1,w=new Map,g=new Map,k=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let j=s("div",{class:"ajar-page"}),v=h=>n.flatMap(({blocks:E})=>E).find(E=>E.kind==="exercise"&&
E.key===h)?.exercise,y=zs({words:o,answered:()=>[...r].map(([h,{answers:E}])=>[v(h),E]).filter(([h,E])=>h&&Object.keys(E??
{}).length)}),L=0,I=h=>{if(clearTimeout(L),L=0,y.set(h),p?.setLost(h),h)for(let E of l.keys())a.get(E)?.release()},N=(h,{
awaited:E=!1}={})=>{try{e.send(h)}catch{I(!0);return}E&&!L&&(L=setTimeout(()=>I(!0),8e3))},T=!1;function C(){T||(T=!0,window.
ajarDangers?R():N({dangers:!0}))}let R=()=>{for(let h of Object.values(window.ajarDangers.dangers))vs(us(h))};function W({
key:h,exercise:E},D){if(ja(h)&&!y.isLost()||!(window.ajarDangers||y.isLost())||!Jt(E,D))return;let B=wt(E,D),_=qs(E,B,window.
ajarDangers);X(h,{answers:B,done:!0,..._}),w.set(h,Sa(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let F=bs(
{words:o,countries:e.get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>q(),onCountry:h=>N({country:h})}),q=()=>{N({forget:!0}),
qn()},P=va({words:o,help:F,exerciseOf:v,answersOf:h=>r.get(h)?.answers,keys:()=>[...r.keys()].filter(h=>v(h))}),b=(h,E,D)=>(a.
set(h.key,D),r.has(h.key)&&D.update(r.get(h.key)),E),O={html:h=>M(h.html),home(h){let E=s("div",{}),D=G=>{G.import&&a.get(
"chart")?.begin(),N(G)},x=G=>de(ge(G)),{matters:B}=P;return b(h,E,Vs(E,{words:o,send:D,open:x,help:F,matters:B,ways:V})),
N({home:h.key}),E},gate(h){let E=s("div",{class:"ajar-text ajar-gate"}),[D,x]=m?[s("p",{},o["gate-left-out"]),[F.button(),
S(),K()]]:[M(f?h.short:h.html),z()],B=s(`h${h.level??2}`,{},h.title);return E.append(B,D,s("div",{class:"ajar-moves"},...x.
filter(Boolean))),m||D.after(s("p",{class:"ajar-gate-ask"},o["gate-ask"])),u(()=>{f=!0}),E},made:h=>{let E=s("div",{class:"\
ajar-made"}),D=()=>E.replaceChildren(...ae(h.section));return a.set("made",{update:D}),D(),E},exercise(h){if(h.invites&&
m)return s("div",{class:"ajar-text"},s(`h${h.level}`,{},h.exercise.title),s("p",{},o["gate-left-out"]),K());let E=s("div",
{}),D=y.line(p?{}:{role:"alert"});l.set(h.key,E);let x=(_,G)=>{p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??
0)+1);let ie=window.ajarSent;g.set(h.key,ie),N({key:h.key,..._,sent:ie},{awaited:G}),!(!G||!y.isLost())&&(I(!0),D.scrollIntoView(
{block:"nearest"}))};if(a.set(h.key,uo(E,h.exercise,{words:o,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,
sort:h.quick||n.length>1&&!De()?ss:js,enough:h.quick?"at once":"later",remarks:(_,G)=>Ts(_,{words:o,find:ie=>$s(G,ie,window.
ajarDangers)}),sentences:P.sentences,...r.get(h.key),help:F,needs:()=>S(h.needs),below:()=>se(h),onAside:_=>{X(h.key,{aside:_}),
E.querySelector(".ajar-letter")?.toggleAttribute("hidden",!_)},onChange:_=>{C(),X(h.key,{answers:_,done:!1}),x({answers:_,
done:!1},d)},onMove:_=>X(h.key,{at:_}),onDone:_=>{W(h,_),x({answers:_,done:!0},!0),ja(h.key)&&a.get("chart")?.begin()},onStartOver:()=>{
X(h.key,{answers:{},done:!1}),x({remove:!0})}})),E.firstElementChild.append(D),u(()=>y.forget(D)),!h.folded)return E;let B=Object.
keys(r.get(h.key)?.answers??{}).length>0;return s("details",{open:B},s("summary",{},o["check-in-now"]),E)},chart(h){let E=s(
"div",{class:"ajar-chart-block"}),D=s("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:x,end:B}=je(o,
G=>D.replaceChildren(G)),_=({checkIns:G})=>{B(),_s(E,G.length?ia(G,o):{},o)};return a.set(h.key,{update:_,begin:x,end:B}),
r.has(h.key)&&_(r.get(h.key)),x(),N({chart:h.key}),s("div",{},E,D)},start:h=>ua(h,{open:ce,opener:p?.opener}),doors:h=>pa(
h,{open:ce}),onward:h=>da(h,{open:ce}),breathing(h){let{element:E,stop:D}=fa(h);return u(D),E},notice(h){if(xs(()=>N({forget:!0})),
!h.leave)return s("div",{class:"ajar-notice"},s("p",{},h.text));let E=s("div",{class:"ajar-leave"},F.button(),Bn({words:o,
leave:q}));ws(F.open),p=Ws({words:o,send:N,isQuiet:n.length>1});let D=document.createDocumentFragment();return D.append(
s("div",{class:"ajar-notice"},s("div",{},p.line,p.small),E),s("div",{class:"ajar-on-paper"},F.text()),p.more),D}};function M(h){
let E=s("div",{class:"ajar-text"});return be(E,h),F.addNumbers(E),E.addEventListener("click",D=>{let x=D.target.closest(
"a"),B=n.findIndex(({id:_})=>_&&x?.getAttribute("href")===`${_}.ipynb`);B<0||(D.preventDefault(),de(B))}),E}function U(h){
m=h,f=!0,oe({focus:!0})}let J=(h,E)=>s("button",{type:"button",onclick:E},h),K=()=>J(o["gate-again"],()=>U(!1));function Y(){
U(!1),n[k].blocks.some(({invites:E})=>E)||de(k+1)}let z=()=>[J(o["gate-no"],()=>U(!0)),J(o["gate-unsure"],()=>U(!0)),J(o["\
gate-yes"],Y)],te=h=>n.filter(E=>E.section===h).flatMap(E=>E.blocks.filter(({kind:D})=>D==="exercise")),ae=h=>{let E=te(
h).filter(({key:G})=>r.get(G)?.done).map(({key:G,exercise:ie},Be)=>s("details",{open:Be===0},s("summary",{},ie.title),...r.
get(G).reflection.flatMap(lt=>ct(lt,2)))),D=s("p",{},o["made-nothing"]),x=te(h).map(({key:G})=>G),B=P.canBegin(an,x)?A():
null,_=B?[s("div",{class:"ajar-moves"},B)]:[];return[s("h1",{},o["made-title"]),...E.length?E:[D],..._]},Q=h=>{let E=te(
h);return E.length>0&&E.every(({key:D})=>r.get(D)?.done)};function se(h){let E=h.key.startsWith("plan@")&&F.isKnown()?F.
line():"",D=P.isLetter(h.exercise)?P.letter(h):"",{danger:x,aside:B=0}=r.get(h.key);return D&&(D.hidden=B<=(x?.kinds.length??
-1)),s("div",{class:"ajar-below"},E,D,p?.offer()??"")}let ge=h=>n.findIndex(({aside:E,blocks:D})=>!E&&D.some(x=>x.key===
h)),ce=h=>de(n.findIndex(E=>E.id===h));function S(h){let E=ge(xa);return E<0?h?s("p",{},s("a",{href:h},o["help-needs"])):
null:H(xa,E,o["help-needs"])}function H(h,E,D){return s("button",{type:"button",onclick:()=>{de(E);let B=l.get(h)?.querySelector(
"h1, h2");B&&(l.get(h).querySelector(".ajar-sentences")?.setAttribute("open",""),B.tabIndex=-1,B.focus())}},D)}function Z(h,E){
let D=n.findIndex(({blocks:x})=>x.some(B=>B.key===h));return D<0||m?null:H(h,D,E)}let A=()=>Z(an,o["make-message"]),V=()=>{
let h=[...r.keys()];return[P.canBegin(an,h)||r.has(an)?A():null,Z(Ki,o["for-partner"])].filter(Boolean)};for(let[h,E]of Object.
entries(We))O[h]=D=>{let x=s("div",{}),_=E(x,D,{words:o,send:N,onDispose:u,model:e,exerciseOf:v,formOf:G=>l.get(G)});return b(
D,_.element??x,_)};let ee=h=>n[k].blocks.find(E=>E.kind===h),X=(h,E)=>r.set(h,{...r.get(h),...E}),ne=()=>{for(let h of i.
splice(0))h()};function oe({focus:h=!1}={}){if(ne(),a.clear(),c){j.replaceChildren(p?"":s("p",{class:"ajar-empty"},o["ke\
ep-locked-here"]));return}if(j.replaceChildren(...n[k].blocks.map(D=>O[D.kind](D))),n.length>1&&ue(),!h)return;let E=j.querySelector(
"h1, h2, h3")??j;E.tabIndex=-1,E.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function ue(){let{aside:h,title:E}=n[k];
if(Te.hidden=!!h,j.classList.toggle("ajar-aside",!!h),p?.setStart(n[k].id==="start"),h)return;let{section:D,step:x,steps:B,
minutes:_}=n[k],G=n.filter(re=>!re.aside),ie=G.indexOf(n[k]),Be=(re,ln,Ma={})=>s("button",{type:"button",onclick:()=>de(
n.indexOf(re)),...Ma},ln),lt=n.find(({id:re})=>re==="start"),oo=G[ie-1]??lt;j.append(s("div",{class:"ajar-moves ajar-tur\
n"},oo?Be(oo,o["previous-page"]):null,ie<G.length-1?Be(G[ie+1],o["next-page"]):null));let rn=G.filter(re=>!re.section||re.
step===1),so=re=>D?re.section===D:re===n[k],Ea=re=>({"aria-current":so(re)?"page":null}),Ca=re=>Q(re.section)?s("span",{
class:"ajar-done"},` ${o["section-done"]}`):"",ao=(re,ln)=>s("li",{},Be(re,ln,Ea(re)),Ca(re));fe.replaceChildren(...rn.map(
re=>ao(re,re.title)),lt?ao(lt,o["start-page"]):""),pe.textContent=D?$(o["step-of"],{title:E,n:x,all:B,minutes:_}):$(o["p\
age-of"],{n:rn.findIndex(so)+1,all:rn.length,title:E})}function de(h){n[h]&&(k=h,fe.parentElement.open=De(),e.set("page",
h),e.save_changes(),oe({focus:!0}))}let fe=s("ol",{}),pe=s("summary",{}),De=()=>window.innerWidth>640;e.get("notice")&&t.
append(O.notice(e.get("notice")));let Te=s("nav",{class:"ajar-nav","aria-label":o.pages},s("details",{open:De()},pe,fe));
n.length>1&&t.append(Te),t.append(y.line({role:"alert"}),j);let rt=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(
h,()=>{Date.now()-rt<3e4||(rt=Date.now(),N({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(I(!1),h.keeping){
let D=[...g.values()].some(_=>h.acknowledged<_);p?.update(D?{...h.keeping,saved:!1}:h.keeping);let{state:x}=h.keeping,B=x===
"locked";x&&(d=x==="kept"),x&&B!==c&&(c=B,r.clear(),Te.hidden=c,oe())}h.states&&queueMicrotask(()=>a.get("made")?.update());
for(let[D,x]of Object.entries(h.states??{})){if(h.acknowledged<g.get(D))continue;let B=x.answers&&!Object.keys(x.answers).
length,_=w.get(D)===Sa(x);w.delete(D),X(D,B?{...x,at:0}:x),_||a.get(D)?.update(r.get(D))}h.dangers&&(window.ajarDangers=
h.dangers,R()),h.country!=null&&F.choose(h.country),h.file&&(a.get("home")?.settle(),Js(h.file));let E=a.get("home")??p;
if(h.print){let D=a.get("home");D?.settle(),Ys(h.print,()=>D?.say(o["print-refused"]))}h.erased&&E?.say(h.erased,ee("hom\
e")?.erased),h.said&&a.get("chart")?.end(),h.said&&E?.say(h.said),h.open&&ce(h.open),h.problem&&a.get(h.problem.key)?.say(
h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),oe()});let _e=Hs(e,{gone:()=>I(!0),back:()=>{y.isLost()&&N({
ready:!0})}});return oe(),St.set(o,(St.get(o)??0)+1),N({ready:!0}),()=>{ne(),_e(),clearTimeout(L),St.set(o,St.get(o)-1),
St.get(o)||N({gone:!0})}}We.door=(e,t,n)=>Yo(e,n);We.group=(e,t,n)=>es(e,n);We.scenario=(e,t,{words:n,model:o})=>({element:ts(t,{words:n,picked:o.
get("couple"),pick:a=>{o.set("couple",a),o.save_changes()}})});We.asking=(e,t,{exerciseOf:n,formOf:o,...a})=>{let r=n(t.
of),{parts:l,update:i}=Qo(t,{...a,exercise:r,form:()=>o(t.of)}),u=document.createDocumentFragment();return u.append(...l),
{element:u,update:i}};We.desk=Go;var Vi=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),$a,at=null;async function Ot(e){
let t=Object.entries($a[e]).sort(([n],[o])=>o.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function Ji(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await Ot("@ju\
pyter-widgets/base");class o extends e{}class a extends t{render(){let{model:l}=this;at=l.get("words"),this.dispose=Oa({
el:this.el,model:{get:i=>l.get(i),set:(i,u)=>l.set(i,u),save_changes:()=>l.save_changes(),send:i=>l.send(i),widget_manager:l.
widget_manager,on:(i,u)=>this.listenTo(l,i,u)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,l)=>{no(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:o,
View:a}})}}}var Gi=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function Yi({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:o}=t;
await new Promise(a=>{let r=()=>{if(!Vi.has(t.kernelDisplayStatus)){for(let l of[n,o])l.disconnect(r);a()}};for(let l of[
n,o])l.connect(r);r()})}async function Zi(){let{INotebookTracker:e,NotebookActions:t}=await Ot("@jupyterlab/notebook"),{
Dialog:n,showDialog:o}=await Ot("@jupyterlab/apputils"),a=async()=>{if(!at)return!0;let l=[n.cancelButton({label:at["sta\
rt-over-no"]}),n.okButton({label:at["start-over"]})],[i,u]=[at["start-over-title"],at["start-over-how"]];return(await o(
{title:i,body:u,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},i)=>{if(!i)return;let u=async p=>{if(!p||r.has(p))return!1;r.add(p),await Yi(p).finally(()=>{r.
delete(p)});let{content:c,sessionContext:d}=p,f=y=>t.runCells(c,y,d),m=y=>y.model.type==="code",w=c.widgets.filter(y=>m(
y)||y.rendered===!1),[g,k=g]=w.filter(m),j=1+w.indexOf(k),v=await f(w.slice(0,j));return await Gi(),v&&f(w.slice(j))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>u(i.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let p=i.currentWidget;if(!p||!await a())return;let{sessionContext:c}=p;c.session?.kernel?await c.restartKernel():
await c.changeKernel({name:c.prevKernelName}),await u(p)}}),i.widgetAdded.connect(async(p,c)=>{await c.context.ready;for(let d of c.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");c.model?.getMetadata("ajar")?.runs&&u(c)})}}}var Qi=4,
Xi=1500,ec=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function tc(e){for(let t=0;t<Qi;t++){if(await ec(e))
return!0;await new Promise(n=>{setTimeout(n,Xi)})}return!1}async function nc(){let{ConnectionLost:e,IConnectionLost:t}=await Ot(
"@jupyterlab/application"),{PageConfig:n}=await Ot("@jupyterlab/coreutils");if(n.getOption("hubPrefix"))return[];let o=!1,
a=async(r,...l)=>{if(o)return;o=!0;let i=await tc(`${r.serverSettings.baseUrl}api`);o=!1,i||await e(r,...l)};return[{id:"\
ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??={};window._JUPYTERLAB.ajar={init(e){$a=e},
async get(){let e=await Promise.all([Ji(),Zi(),nc()]);return()=>({__esModule:!0,default:e.flat()})}};})();
