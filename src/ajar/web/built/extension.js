(()=>{var Us=/^(\d{4})-(\d{2})-(\d{2})$/;function Qe(e){let[,t,n,s]=typeof e=="string"&&Us.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Hs(+t,+n)?e:null}function Ut(e){let t=e.getFullYear();return t>=1&&t<=9999?zs(t,e.getMonth()+1,e.getDate()):null}function Hs(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var zs=(e,t,n)=>`${`${e}`.
padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(2,"0")}`;var Ks=["button","input","select","summary","textarea"],Vs=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Ks.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Vs.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function fe(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var A=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),De=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function He(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return s.length?
s:e.cards}var Mn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};function Ht(e,{words:t,has:n,put:s,drop:a}){if(!e.length)return{element:"",follow:()=>{}};let r=e.map(c=>o("input",{type:"\
checkbox",onchange:({target:p})=>(p.checked?s:a)(c)})),l=()=>r.forEach((c,p)=>{c.checked=n(e[p])});return l(),{element:o(
"details",{class:"ajar-sentences"},o("summary",{},t["sentences-own"]),o("div",{class:"ajar-cards",role:"group","aria-lab\
el":t["sentences-own-how"]},o("p",{class:"ajar-hint"},t["sentences-own-how"]),...e.map((c,p)=>o("label",{class:"ajar-car\
d"},r[p],o("span",{dir:"auto"},c))))),follow:l}}var Js=2e4;function An(e,{oninput:t,...n}){let s=o("textarea",{maxlength:Js,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+r}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function Tn(e,t,{words:n,group:s,change:a,remarks:r,sentences:l=[]}){
let{opener:i,long:c,remark:p}=e,u=i?o("b",{id:`${s}-opener`},i):o("span",{},n["own-words"]),f=An(t??"",{rows:c?8:2,oninput:()=>{
a(f.value.trim()?f.value:null),y.follow()},...i&&{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}}),d=b=>{
f.value=b,f.dispatchEvent(new Event("input",{bubbles:!0}))},m=n["message-opener"],y=Ht(l,{words:n,has:b=>f.value.includes(
b),put:b=>d(`${f.value.trim()||m} ${b}`),drop:b=>{let j=f.value.replace(b,"").replace(/ {2,}/g," ").trim();d(j===m?"":j)}}),
w=o("label",{class:"ajar-words ajar-write"},u,f),k=p&&r?r(f,e):"";return y.element||k?o("div",{},y.element,w,k):w}function Ln(e,t,{
words:n,change:s,sentences:a=[]}){let r=o("div",{}),l=()=>[...r.querySelectorAll("textarea")],i=()=>{let j=l().map(v=>v.
value).filter(v=>v.trim());s(j.length?j:null),b.follow()},c=()=>[...r.children].forEach((j,v)=>{j.querySelector("label >\
 span").textContent=A(n.line,{n:v+1}),j.querySelector("button").setAttribute("aria-label",A(n["remove-line"],{n:v+1}))}),
p=()=>{y(""),l().at(-1).focus()},u=o("button",{type:"button",class:"ajar-link",onclick:p},n["add-line"]),f=()=>{c(),u.hidden=
r.children.length>=e.most},d=j=>{let v=l()[l().indexOf(j)+1];v?v.focus():j.value.trim()&&!u.hidden&&p()},m=j=>{let v=An(
j,{rows:1,enterkeyhint:"next",oninput:()=>{v.value.includes(`
`)&&(v.value=v.value.replace(/\s*\n\s*/g," ")),i()},onbeforeinput:C=>{["insertLineBreak","insertParagraph"].includes(C.inputType)&&
(C.preventDefault(),d(v))}});return v},y=j=>{let v=()=>{let L=C.nextElementSibling||C.previousElementSibling;C.remove(),
L||y(""),f(),i(),(L||r.firstElementChild).querySelector("textarea").focus()},C=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},o("span",{}),m(j)),o("button",{type:"button",class:"ajar-remove",onclick:v},"×"));r.append(C),f()},
w=t||[];for(let j=0;j<Math.max(e.lines,w.length);j++)y(w[j]??"");let k=j=>l().find(v=>v.value.trim()===j),b=Ht(a,{words:n,
has:j=>!!k(j),put(j){!k("")&&!u.hidden&&y("");let v=k("");v&&(v.value=j),i()},drop(j){k(j).value="",i()}});return o("div",
{class:"ajar-lines"},b.element,r,u)}function Se(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Nn(e,t,n){let{words:s,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,p={...Zs,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,f={...n.answers},d=0,m=null,y=0,w=n.
aside??0,k=t.why?o("p",{class:"ajar-why"},t.why):"",b=t.private?o("p",{class:"ajar-private"},t.private):"",j=!1,{example:v}=t,
C=v?o("details",{class:"ajar-example"},o("summary",{},s.example),o("p",{},v)):"",L=o("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),N=o("div",{}),x=o("div",{class:"ajar-body"}),M=o("section",{class:"ajar-form","aria-labelledb\
y":`${u}-title`},o(`h${a}`,{id:`${u}-title`},t.title),...r||l?[o("div",{class:"ajar-beside"},...c,k?Gs([k],s):""),b]:[k,
b],C,N,x,L);M.addEventListener("keydown",T=>{T.key!=="Enter"||!(T.ctrlKey||T.metaKey)||!m||(T.preventDefault(),m.next.click())}),
e.replaceChildren(M);function q(){let T=t.items.filter(F=>De(F,f));if(i){let F=j?T.filter(Q=>Q.after).map(Q=>[Q]):[];return[
T.filter(Q=>!Q.after),...F]}return r&&t.together?[T]:T.map(F=>[F])}let P=T=>{L.replaceChildren(T)},z=Se(s,P);function B(T,F){
L.replaceChildren(`${T} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{f=F,P(""),n.onChange(f),se({focus:!0})}},
s["put-back"]))}function g(T,F){f={...f,[T.id]:F},Ys(x),P(""),n.onChange(f),K()}function S(){W(!0),z.begin(),y=setTimeout(
E,8e3)}function E(){y&&(clearTimeout(y),y=0,W(!1),z.end())}function W(T){for(let F of m?.fieldsets??[])F.disabled=T}function K(){
if(!m)return;let{items:T,skip:F,where:Q,next:ee,enough:ie,whys:oe}=m,ce=q().length;F.textContent=J(T)?s["clear-and-skip"]:
s.skip,Q.textContent=A(s["question-of"],{n:d+1,all:ce}),Q.hidden=(r||i)&&ce===1,ee.textContent=d===ce-1?s.done:s.next,ie.
hidden=!_(ce),oe.hidden=!i||j||!J(T)}function _(T){return(n.enough==="at once"||d>0)&&d<T-1&&J(t.items)}function I(){y||
(S(),n.onDone(f))}let J=T=>T.some(({id:F})=>f[F]!=null);function H(T,F=!0){if(y)return;let Q=q();if(d+=T,d>=Q.length){d=
Q.length-1,I();return}se({focus:F,again:T<0})}function ae(T,F){let Q=`${u}-${T.id}`,ee=o("legend",{id:`${Q}-ask`},A(T.ask,
f)),ie=T.hint?o("p",{class:"ajar-hint",id:`${Q}-hint`},T.hint):null,oe=[ie,F.mark].filter(Boolean).map(({id:ke})=>ke),ce=T.
among?{...T,cards:He(T,f)}:T,ue=p[T.kind](ce,Mn(ce,f[T.id]),{words:s,level:a+1,group:Q,change:ke=>g(T,ke),say:P,remarks:n.
remarks,sentences:n.sentences?.(T),isQuick:n.enough==="at once",...F}),pe={class:`ajar-item ajar-${T.kind}`,tabindex:"-1",
"aria-describedby":oe.join(" ")||null};return o("fieldset",pe,ee,ie,ue)}function se({focus:T=!1,again:F=!1}={}){let Q=q();
d=Math.max(0,Math.min(d,Q.length-1));let ee=Q[d],ie=n.mark?.(ee),oe=ie?o("p",{class:"ajar-mark",id:`${u}-${ee[0].id}-mar\
k`},ie):null,ce=o("div",{class:"ajar-moves ajar-onward"}),ue=d>0?()=>H(-1):null,pe=ee.map(G=>ae(G,{mark:oe,again:F,moves:ce,
back:ue})),ke=o("button",{type:"button",class:"ajar-skip",onclick:()=>{if(y)return;let G=f,Y=J(ee);if(f={...f,...Object.
fromEntries(ee.map(({id:X})=>[X,null]))},n.onChange(f),!Y){H(1);return}se({focus:!0}),B(s.cleared,G)}}),ye=o("button",{type:"\
button",class:"ajar-next",onclick:()=>{y||(P(""),H(1))}}),Ne=o("p",{class:"ajar-where"}),Ue=o("button",{type:"button",class:"\
ajar-link",onclick:()=>{j=!0,H(1)}},s["add-why"]),h=o("button",{type:"button",class:"ajar-link",onclick:I},s.enough);m={
items:ee,skip:ke,where:Ne,next:ye,fieldsets:pe,enough:h,whys:Ue},N.replaceChildren();let O={type:"button",class:"ajar-ba\
ck",onclick:ue};ce.replaceChildren(ye,ue?o("button",O,s.back):"",ke);let D=pe.length===1;oe&&D&&pe[0].lastElementChild.before(
oe),x.replaceChildren(Ne,...oe&&!D?[oe]:[],...pe,ce,...n.enough?[Ue,h]:[]),K(),n.onMove?.(d),T&&(pe[0].focus({preventScroll:!0}),
Ne.scrollIntoView({block:"nearest"}))}function Z(T){if(N.replaceChildren(),!T||!n.help||w>T.kinds.length)return null;let F=()=>{
w=T.kinds.length+1,n.onAside?.(w),N.replaceChildren(),x.querySelector("[tabindex]").focus()},{help:Q,needs:ee}=n;return N.
append(Q.notice(T,{level:a+1,aside:F,needs:ee})),N.querySelector("[tabindex]")}function me(T,{focus:F=!1,danger:Q=null}={}){
m=null;let ee=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);x.replaceChildren(o("div",{class:"ajar-reflection"},ee,...T.
flatMap(oe=>Xe(oe,a+2)),n.below?.()??null),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>{d=0,se({focus:!0,
again:!0})}},s.change),o("button",{type:"button",onclick:()=>{let oe=f;f={},d=0,w=0,n.onAside?.(0),n.onStartOver(),se({focus:!0}),
B(s["started-over"],oe)}},s["start-over"])));let ie=Z(Q);F&&(ie??ee).focus()}function ge(T){let F=x.contains(document.activeElement);
F&&m&&!y||(E(),f={...T.answers},T.done?me(T.reflection,{focus:F,danger:T.danger}):(d=T.at??Math.max(0,q().findIndex(Q=>Q.
some(({id:ee})=>f[ee]==null))),se()))}let{done:Ce,reflection:R,danger:V}=n;return ge({answers:f,at:n.at,done:Ce,reflection:R,
danger:V}),{update:ge,release:E,say:T=>{E(),P(T)}}}var Gs=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);function Ys(e){
for(let t of e.querySelectorAll("input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=
t.value}var Xe=({heading:e,said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o(
"li",{},a))):t.length?o("p",{class:"ajar-said"},t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),Zs={ruler(e,t,{group:n,
change:s}){let a=Array.from({length:11},(r,l)=>o("label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===
l,onchange:()=>s(l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{
class:"ajar-scale"},o("div",{class:"ajar-numbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},
"0"),` ${e.low}`),o("span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r}){
let{chosen:l,own:i}=t||{chosen:[],own:""},c=()=>a(l.length||i.trim()?{chosen:[...l],own:i}:null),p=e.many?"checkbox":"ra\
dio",u=e.cards.map(d=>o("input",{type:p,name:s,value:d.id,checked:l.includes(d.id),onchange:m=>{e.many?l=l.filter(y=>y!==
d.id).concat(m.target.checked?d.id:[]):(l=[d.id],i="",f&&(f.value="")),c()}})),f=e.own?o("input",{type:"text",value:i,maxlength:500,
oninput:d=>{i=d.target.value,!e.many&&i.trim()&&(l=[],u.forEach(m=>{m.checked=!1})),c()}}):null;return o("div",{class:"a\
jar-cards"},o("p",{class:"ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((d,m)=>o("label",{class:"ajar\
-card"},u[m],o("span",{},d.text))),f?o("label",{class:"ajar-own"},o("span",{},e.own),f):null,f&&e.remark&&r?r(f,e):null)},
text:Tn,list:Ln,date(e,t,{words:n,change:s,say:a}){let r=Ut(new Date);return o("label",{class:"ajar-words"},o("span",{},
n["pick-date"]),o("input",{type:"date",value:t??"",oninput:({target:l})=>{s(l.value||null),l.value>="1000"&&l.value<r&&a(
n["day-past"])}}))}};function Qs(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function In(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Qs(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[s],
p=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+c,ends:r+a.at(-1).end}}
var mt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function Rn({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:p,kind:u},f)=>f>s&&!a.includes(p)&&(u!=="moves"||n.some(Xs)),c=e.findIndex(
i);return c<0?null:c}var Xs=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Dn(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function Bn(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var ea=new Set,zt=()=>{if(!document.hidden)for(let e of[...ea])e(Math.random()*1e3)};window.addEventListener("online",zt);
window.addEventListener("pageshow",zt);document.addEventListener("visibilitychange",zt);function oa(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var li=oa("ajar-presenter");var qn=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function Wn(e,t){return e?!(t.protocol.startsWith("http")&&!qn.test(t.
hostname)&&qn.test(new URL(e).hostname)):!1}function Pn(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var et=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Kt(e,t){if(t?.kind!=="moves"){let l=t&&et(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function Vt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:A(t["room-joined"],{n:e}):t["room-joined-none"]}function tt({answered:e},{joined:t},n){return t>e?A(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:A(n["wall-answered"],{n:e})}function _n(e,t){return e?e.over?t["wa\
ll-time-up"]:A(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function ht({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function Fn(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return A(n,{minutes:Math.abs(e)})}var gt=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function Me(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var Jt=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function kt(e,t,n,s,a){let r=Me(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},Jt(n,()=>{r.close(),a()},"\
wall-primary"),Jt(s,()=>r.close())))}var Gt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Un(e,{
question:t,body:n},s,a,r){if(n.moves){kt(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=Gt(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:A(a["wall-still"],{n:l});kt(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function Hn(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=Me(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},Jt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var Be=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Yt({units:e},t){let n=new Map,s=sa(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(aa(a,s))}return[...n.
values()]}function sa(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function aa({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:i},c){
let p=l&&(l.fine?ra(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:s,labels:nt(a,r).map(u=>c.get(`${t}:${u}`)??
u),sizes:r,counts:p,n:p?yt(p):0,withheld:i??""}}function ra(e,t){let n=0;return t.map(s=>(n+=s,yt(e.slice(n-s,n))))}function nt(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var yt=e=>e.reduce((t,n)=>t+n,0),Zt=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),de=({shown:e})=>e.filter(({counts:t})=>t);var zn=["wall-first","wall-second","wall-third"],la={importance:0,confidence:1,readiness:2},Vn=({id:e},t)=>zn[la[e]??t%zn.
length],Ae=e=>`${(100*e).toFixed(2)}%`,Jn={"aria-hidden":"true"};function st(e,t,n){return de(e).length?{ruler:Kn,move:Kn,
sort:ua,card:ha,choice:ga}[e.kind](e,t,n):[o("p",{class:"wall-calm"},ht(e,t))]}function Kn(e,t){let n=Math.max(...de(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.
shown.length>1?s.heading:"";return Yn({...s,heading:c,labels:l,sizes:i},r,n,Vn(s,a),t)}))]}function Gn(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,c],p)=>Yn(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.
counts),l,Vn(c,p),t))),Xn([["wall-then",n.moment],["wall-solid",s.moment]])]}function Yn({heading:e,labels:t,sizes:n},s,a,r,l){
let i=yt(n),c=.03,p=0,u=n.flatMap((d,m)=>{let y=p/i+(p?c/2:0);p+=d;let w=p/i-y-(p<i?c/2:0);return s.flatMap(({counts:k,isEarlier:b},j)=>{
let v=y+j*w/s.length;return ia(k[m]/a,k[m],v,w/s.length,b)})}),f=t.map((d,m)=>`${d}: ${s.at(-1)?.counts[m]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?fe("svg",{class:"wall-columns",role:"img","ari\
a-label":f.join(", ")},...u):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...ca(t,
n)))}function ia(e,t,n,s,a){let r=1-e;return[fe("rect",{x:Ae(n),y:Ae(r),width:Ae(s),height:Ae(e),class:a?"wall-then":"wa\
ll-solid"}),fe("text",{x:Ae(n+s/2),y:Ae(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function ca(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function ua(e,t,n){let s=[...de(e)].
sort((i,c)=>da(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>Qt.length)return[wt(s.map(
i=>fa(i,t)),n,t)];let l=s.map(({name:i,counts:[c,...p]},u)=>{let d=!u&&i.length+r[0].length<pa?`${c} ${r[0]}`:`${c}`;return ot(
i,d,ma([c,...p],a))});return[wt([...l,...Qn(e,t)],n,t),Xn(r.map((i,c)=>[Qt[c],i]))]}var pa=24;function fa({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((c,p)=>n[p]===r).join(" / "),i=A(a["wall-of"],{n:r,of:s});return ot(e,i,
[],o("p",{class:"wall-muted"},l))}var da=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},Qt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function ma(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,bt(
Qt[a],r,s/t)})}function bt(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return fe(
"rect",{class:e,x:Ae(t+r),y:Ae(s),width:Ae(Math.max(0,n-2*r)),height:Ae(a)})}function ha(e,t,n){let s=de(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[wt([...Zn(s,t),...Qn(e,t)],n,t)]}function ga(e,t,n){let[{labels:s,counts:a,
n:r}]=de(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[wt(Zn(l,t),n,t)]}function Zn(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>ot(a,l?`${r}`:A(t["wall-of"],{n:r,of:n}),
[bt("wall-rest",0,1),bt("wall-pile-1",0,r/n)]))}function Qn({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[ot(A(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>ot(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var ot=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?fe(
"svg",Jn,...n):null,s);function wt(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},A(n["wall-more"],{n:a}))),s}var Xn=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},fe("svg",Jn,bt(t,0,1)),n)));var ka=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),ya=/^data:image\/(svg\+xml|png|jpeg);/,
Pe=e=>e.flatMap(ba);function ba(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?ya.test(n.src)?[wa(n)]:[]:ka.has(t)?[o(t,{},...Pe(s))]:Pe(s)}var wa=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var vt=4,at=({path:e,size:t},n,s)=>fe("svg",{class:s,viewBox:`${-vt} ${-vt} ${t+2*vt} ${t+2*vt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},fe("path",{stroke:"#000",d:e}));function rt(e,t){return de(e).length?{ruler:ja,move:va,sort:Sa,card:$a,choice:Oa}[e.kind](e,t):e.heading}var ze=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,eo=({shown:e})=>e.every(({counts:t})=>t),va=(e,t)=>t["wall-moved"];function to({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[ze(t),ze(t)]}function ja(e,t){
let n=de(e),s=new Map;for(let u of n){let f=Zt(u);s.set(f,[...s.get(f)??[],u])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([u,f])=>xa(f,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>to(u,t)),c={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,A(p,c)].filter(Boolean).join(" ")}function xa(e,t,n,s){
let[a,r]=e.map(p=>to(p,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?A(s["wall-most-all"],c):A(r?s["wall-most-two"]:s["wall-most"],c)}function Sa(e,t){let n=de(e),s=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(p=>Zt(p)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return eo(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return A(
l??t["wall-sorted-many"],{pile:ze(a),card:ze(r[0].name),other:ze(r.at(-1).name),n:r.length,all:n.length})}function $a(e,t){
let n=de(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return no(n,e,t)}function Oa(e,t){let[{labels:n,counts:s,
n:a}]=de(e);return no(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function no(e,t,n){let s=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:f})=>2*u>f),r=a.length?a:e.filter(({count:u})=>u&&u===s);if(!a.length&&!eo(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",p=""]=r.map(({name:u})=>ze(u));return A(
i,{card:c,other:p,n:r.length})}function xt({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return $e("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?oo({deck:e,way:t,panel:n,words:s}):
$e("text",Te(e?.title??""));if(!i&&l.join&&t)return oo({deck:e,way:t,panel:n,words:s});let p=et(n,c),u=i?null:Bn(l.timer,
a,c.minutes),f={deck:e,way:t,panel:n,words:s,slide:c,question:p,left:u},d=(Da[c.kind]??jt)(f);return d.dataset.slide=r??
l?.slide,c===e.slides[0]&&d.append(...ao(e)),n.practice&&d.append(o("p",{class:"wall-practice"},s["wall-practice"])),d}var $e=(e,...t)=>o(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Te=e=>o("h1",{},e);function jt({slide:e,way:t,panel:n,words:s,
left:a}){let r=Pe(e.body),l=r.flatMap(c=>Ea(c)),i=r.filter(c=>c.textContent.trim());return $e(e.kind,Te(e.title),o("div",
{class:"wall-body"},o("div",{class:"wall-words"},...i.map(Ma)),...l.map(c=>o("div",{class:"wall-picture"},c))),St({way:t,
panel:n,words:s,left:a}))}function Ea(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var Ca=5;function Ma(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
s=>Xt(s)<s.childNodes.length)||!t.every(Xt))return e;e.className="wall-terms";for(let s of t){let a=[...s.childNodes],r=Xt(
s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function Xt({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&
t[s].textContent.trim().length<=Ca;)s+=2;return s}function Aa({slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.
state!=="open"&&Be(a))return Ia({slide:e,panel:n,words:s,question:a,left:r});let i=e.items,[c]=i.length===1?i:[];return $e(
"question",Te(c?.ask??e.title),e.story?o("p",{class:"wall-quote"},e.story):null,...c?[Ta(c)]:[La(i)],St({way:t,panel:n,words:s,
left:r,question:a,large:!0}))}function Ta({kind:e,cards:t=[],low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-a\
sks"},so(n,s));let a=t.length>5;return o("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?
"wall-whole":null},r||l)))}var La=e=>o("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",
{},n),t==="ruler"?so(s,a):null))),so=(e,t)=>o("p",{class:"wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),Na=5;
function Ia({slide:e,panel:t,words:n,question:s,left:a}){let r=Yt(s,e.items),l=r.filter(p=>de(p).length),[i=r[0]]=l,c=St(
{way:null,panel:t,words:n,left:a,answered:s});return l.length<2?$e("chart",Te(l.length?rt(i,n):n["wall-held-title"]),...st(
i,n),c):$e("chart",Te(e.title),o("div",{class:"wall-groups"},...l.map(p=>o("section",{},o("h2",{},rt(p,n)),...st(p,n,Na)))),
c)}function Ra({slide:e,panel:t,words:n,way:s,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:Yt(u,[]),question:u})).filter(({groups:u})=>u.some(f=>de(f).length)),l=u=>r.map(({moment:f,groups:d})=>({
moment:f,...d.find(m=>m.kind===u)})).filter(({shown:f})=>f&&de({shown:f}).length),[i]=l("move").slice(-1),c=l("ruler"),p=St(
{way:s,panel:t,words:n,left:a});return i?$e("chart",Te(rt(i,n)),...st(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?$e("chart",Te(n["room-group"]),...Gn([c[0],c.at(-1)],n)):c.length?$e("chart",Te(rt(c[0],n)),...st(c[0],n)):$e(
"text",Te(e.title),o("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var Da={text:jt,story:jt,help:jt,question:Aa,moves:Ra},
ao=e=>e?.logo?Pe([["img",e.logo]]).map(Ba):[],Ba=e=>(e.className="wall-logo",e);function oo({deck:e,way:t,panel:n,words:s}){
return $e("join",Te(s["wall-join"]),o("div",{class:"wall-way"},...t.wifi?[qa(t.wifi,s)]:[],o("div",{class:"wall-scans"},
t.wifi?o("p",{},s["wall-then"]):null,en(t,s)),o("div",{},o("p",{class:"wall-muted"},s["wall-scan"]),o("p",{class:"wall-a\
ddress"},t.address),o("p",{class:"wall-muted"},s["room-type-code"]),o("p",{class:"wall-code"},t.code),o("p",{class:"wall\
-count"},Vt(n,s)))),...ao(e))}var qa=(e,t)=>o("div",{class:"wall-scans"},o("p",{},A(t["wall-wifi"],{name:e.name})),en(e,
t)),en=(e,t)=>at(e,t["room-scan-alt"],"wall-scan"),Wa=e=>e.replace("-","‑");function St({way:e,panel:t,words:n,left:s,
question:a,large:r=!1,answered:l}){let i=_n(s,n),c=a&&a.state!=="ready",p=c?tt(a,t,n):r&&e?Vt(t,n):"",u=l?tt(l,t,n):"";if(!e&&
!i&&!p&&!u)return null;let f=o("footer",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&f.style.
setProperty("--left",`${100*s.share}%`),e&&r?f.append(en(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},
e.address),o("b",{},e.code))):f.append(o("p",{class:"wall-muted"},e?A(n["wall-join-line"],{address:e.address,code:Wa(e.code)}):
u)),f.append(o("p",{class:"wall-now"},p?o(c?"b":"span",{class:c?null:"wall-joined"},p):null,i?o("span",{class:"wall-time"},
i):null)),f}var nn=[4.6,5.6,6.6,7.4,8.2],on=2,Pa=["","tight","tight columns"],tn=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],_a=5.4;function lo(e,t=on){let n=nn[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:tn.at(-1),text:0};for(let a of[...Pa,...tn]){if(s.text>=_a||s.text&&tn.includes(a))break;let r=Fa(e,a,n);r>s.text&&
(s={layout:a,text:r})}return io(e,s.layout,s.text||4.6),s.text>0}function Fa(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(io(e,t,
Math.max(s,4.6)),Ua(e))return Math.max(s,4.6);return 0}function io(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Ua=e=>ro(e)&&[...e.querySelectorAll(".wall-whole")].every(ro),ro=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Ha={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},za=new Map(Object.entries(Ha).flatMap(([e,t])=>t.map(n=>[n,e]))),Ka="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Va(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??n;if(!(c?.closest?.(Ka)||c?.closest?.("dialog[open\
]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return za.get(t.length===1?t.toLowerCase():
t)}function co(e){let t=n=>{let s=Va(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function uo(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},p=t.slides[c.slide]?.
part,u=k=>()=>{w.close(),k()},f=(k,b,...j)=>o("button",{type:"button",onclick:u(k),...b},...j),d=k=>o("small",{},A(a["re\
mote-minutes"],{minutes:k})),m=t.parts.map((k,b)=>o("li",{},f(()=>r("go",{slide:mt(t,b)}),{"aria-current":b===p?"step":null,
class:c.dropped.includes(b)?"remote-dropped":null},k.title,c.dropped.includes(b)?o("small",{},a["remote-is-dropped"]):d(
k.minutes)))),y=Dn(t,c).map(({part:k,title:b,minutes:j,dropped:v})=>o("li",{},o("span",{},b),f(()=>r(v?"keep":"drop",{part:k}),
{"aria-label":`${v?a["remote-keep"]:A(a["remote-drop"],{minutes:j})}: ${b}`},v?a["remote-keep"]:A(a["remote-drop"],{minutes:j})))),
w=Me(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...m),...y.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...y)]:[],o("div",{class:"remote-more"},s?f(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?f(l,{},a["remote-hand"]):null,i?f(i,{},a["remote-leave"]):null,f(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}function fo(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:k})=>k!=="move"),l=new Map(r.map(k=>[k.id,
po(k).map(()=>0)])),i=0,c=0,p=o("div",{}),u=Me(e,"desk-hands",p);if(!u)return;let f=()=>Math.max(c,...[...l.values()].map(
k=>k.reduce((b,j)=>b+j,0))),d=(k,b,j)=>o("div",{class:"desk-stepper"},o("span",{},k),o("button",{type:"button","aria-lab\
el":A(s["desk-fewer"],{label:k}),onclick:()=>j(-1)},"−"),o("output",{},`${b}`),o("button",{type:"button","aria-label":A(
s["desk-more"],{label:k}),onclick:()=>j(1)},"+"));function m(k=""){let b=r[i],v=n.items.find(({id:x})=>x===b.item)?.cards.
find(({text:x})=>x===b.card),C=l.get(b.id),L=i===r.length-1,N=x=>()=>{i+=x,m()};p.replaceChildren(o("p",{class:"desk-sma\
ll"},A(s["desk-hands-where"],{n:i+1,all:r.length})),o("h2",{},b.card||b.heading),v?.short?o("p",{class:"desk-small"},b.heading):
"",...po(b).map((x,M)=>d(x,C[M],q=>{C[M]=Math.max(0,C[M]+q),m(`${M} ${q}`)})),L?d(s["room-people"],f(),x=>{c=Math.max(0,
f()+x),m(`people ${x}`)}):"",o("div",{class:"wall-answers"},i?o("button",{type:"button",onclick:N(-1)},s.back):"",L?o("b\
utton",{type:"button",class:"wall-primary",onclick:w},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:N(
1)},s["desk-next-card"]),L?"":o("button",{type:"button",onclick:w},s["desk-enough"]),o("button",{type:"button",onclick:()=>u.
close()},s["wall-close"]))),y(k)}function y(k){let b=[...p.querySelectorAll(".desk-stepper")],[j,v]=k.split(" "),C=j==="\
people"?b.at(-1):b[Number(j)||0],[L,N]=C.querySelectorAll("button");(v==="-1"?L:N).focus()}function w(){let k=f();if(!k)
return;let j=[...l].filter(([,v])=>v.some(Boolean)).map(([v,C])=>{let{kind:L}=r.find(N=>N.id===v);return[v,L==="card"?[C[0],
k-C[0]]:C]});u.close(),a(Object.fromEntries(j),k)}m()}var po=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):nt(t,n);var Oe=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function mo(e,t,n){let s=o("div",{}),a=Me(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function ho(e,t,n,{
press:s}){s({desk:"remote"}),mo(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c}=t(),p=c.presenters.filter(
({kind:f,used:d})=>f==="remote"&&d),u=!l||i;return[o("h2",{},n["desk-remote"]),u&&r?at(r,n["desk-remote-scan"],"desk-sca\
n"):"",u&&!r&&!p.length?o("p",{},n["room-one-moment"]):"",o("p",{},u?n["desk-remote-how"]:n["desk-remote-inside"]),u?"":
Oe(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),u&&r?o("p",{},o("a",{href:r.url,target:"_blank",rel:"noopener"},
n["desk-remote-window"])):"",...p.map(({id:f},d)=>o("p",{class:"desk-line"},A(n["desk-remote-there"],{n:d+1})," ",Oe(n["\
desk-remote-end"],()=>s({desk:"revoke",id:f})))),o("div",{class:"wall-answers"},u?Oe(n["desk-remote-new"],()=>s({desk:"r\
emote"})):"",Oe(n["wall-close"],a))]})}function go(e,t,n,{press:s,step:a}){let r=Ja(n,s);mo(e,"desk-reach",l=>{let{way:i,
join:c,inside:p,practice:u,panel:f}=t(),d=o("span",{role:"status"});if(!i||p)return[o("h2",{},n["desk-phones"]),o("p",{},
u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":Oe(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),o("di\
v",{class:"wall-answers"},Oe(n["wall-close"],l))];let m=`${c.address}/${c.code}`,y=o("select",{"aria-label":n["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:y.value})},...c.addresses.map(({ip:w,network:k})=>o("option",{value:w,selected:w===
c.picked?"":null},`${w} (${k})`)));return[o("h2",{},n["desk-phones"]),at(i,n["room-scan-alt"],"desk-scan"),o("p",{class:"\
desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},f.joined?A(n["desk-reached"],{n:f.joined}):n["desk-rea\
ch-try"]),f.hosts.length?o("p",{class:"desk-small"},A(n["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",c.addresses.length>
1?o("p",{class:"desk-line"},n["desk-address"]," ",y):"",r,o("details",{},o("summary",{},n["desk-reach-not"]),o("ul",{},...[
"wifi","guest","hotspot","firewall"].map(w=>o("li",{},Ga(n)[w])))),o("div",{class:"wall-answers"},Oe(n["desk-copy"],async()=>{
await navigator.clipboard.writeText(m),d.textContent=n["desk-copied"]}),Oe(n["desk-card"],()=>s({desk:"card"})),Oe(n["re\
mote-join-show"],()=>{l(),a("join")}),Oe(n["wall-close"],l),d)]})}function Ja(e,t){let n=o("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>o("p",{},
o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),o("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),Oe(e["desk-wifi-show"],()=>t({desk:"wifi",name:n.value,password:s.
value})))}var Ga=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function ko(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:v,
title:C})=>o("option",{value:v},C),r=(v,C)=>A(t["desk-meeting"],{title:v,n:C}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:v,title:C,part:L,minutes:N})=>a({id:v,title:r(L?`${C}: ${L}`:C,N)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:v,title:C,minutes:L})=>a({id:v,title:r(C,L)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));c.value=e.country||Ya(e.countries);
let p=["phones","none","practice"].filter(v=>!(e.server&&v!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},f=p.map(
(v,C)=>o("input",{type:"radio",name:s,value:v,checked:C===0?"":null,"aria-describedby":`${s}-${v}`})),d=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),m=o("p",{hidden:!0},o("label",{class:"ajar-words",for:d.id},t["room-host-ke\
y"]),d),y=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),w=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),k=(v,C)=>o("p",{},o("label",{class:"ajar-words",for:C.id},v),C),b=o("form",{class:"ajar-start",onsubmit:v=>{v.preventDefault(),
w.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:f.find(({checked:C})=>C).value,
key:d.value}),d.value=""}},o("h2",{},t["desk-start"]),y,k(t["desk-which"],l),o("div",{class:"ajar-start-two"},k(t["desk-\
couple"],i),k(t["desk-country"],c)),o("fieldset",{},o("legend",{},t["desk-how"]),...p.map((v,C)=>o("label",{class:"ajar-\
start-way"},f[C],o("span",{},o("b",{},u[v][0]),o("small",{id:`${s}-${v}`},u[v][1]))))),m,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),w));function j({problem:v,busy:C,needsKey:L,state:N}){y.textContent=v??"",y.hidden=
!v,m.hidden=!L,C||(w.textContent=N==="ended"?t["room-ended"]:"")}return{element:b,update:j}}function Ya(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function yo({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:nt(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var Za=["open","close","reveal"];function bo(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
fset:3px}.ajar:has(.ajar-desk:not([hidden])){max-width:84rem}.ajar-desk{--ground: var(--ajar-paper);--paper: var(--ajar-\
paper);--soft:
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
.desk-scan{display:block;width:min(60vh,18rem);height:auto;background:#fff;border-radius:12px}.desk-stepper{display:grid\
;
grid-template-columns:1fr auto 3rem auto;gap:8px;align-items:center}.desk-stepper output{text-align:center;font-size:1.5\
rem;
font-weight:650}.ajar .ajar-desk .desk-stepper button{min-width:60px;min-height:60px;font-size:1.5rem}.ajar .remote-part\
s,
.ajar .remote-drops{list-style:none}.remote-parts button{width:100%;justify-content:space-between;gap:12px;text-align:le\
ft}
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
`));let r={},l=null,i=null,c=Pn(),p=($,U,te={})=>o("button",{type:"button",onclick:U,...te},...[$].flat()),u=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),f=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=Se(n,$=>{$?f.
textContent=$:G()}),m=$=>{d.begin(),s($,{awaited:!0})},y=0,w="",k=($,U={})=>{y=Math.max(y,r.steps??0)+1,m({desk:"step",step:{
step:$,...U},n:y})},b=()=>r.panel,j=()=>b()?.stage,v=()=>r.deck?.slides[j()?.slide],C=()=>v()&&et(b(),v()),L=sn("desk-wa\
ll",{inert:!0}),N=sn("desk-wall",{inert:!0}),x=sn("desk-screen",{hidden:!0}),M=()=>{x.host.hidden=!1,oe(),x.host.requestFullscreen?.().
catch(()=>{})},q=()=>{x.host.hidden=!0,P()&&document.exitFullscreen(),oe()},P=()=>document.fullscreenElement===x.host;x.
host.addEventListener("fullscreenchange",()=>{P()||q()});let z=o("p",{class:"desk-clock"}),B=o("p",{class:"desk-plan"}),
g=o("ol",{}),S=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),E=o("p",{class:"desk-count"}),W=o("p",{}),K=o(
"p",{class:"desk-small"}),_=o("div",{}),I=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),J=o("div",{class:"desk-tools"},I,p(n["desk-here"],M),p(n["desk-remote"],()=>ho(Z,()=>r,n,{press:m})),p(n["d\
esk-phones"],()=>go(Z,()=>r,n,{press:m,step:k})),p(n["remote-parts"],ge),p(n["desk-end"],Ce,{class:"desk-end"})),H={back:p(
[n.back,o("kbd",{},"←")],()=>k("back")),open:p([n["room-ask-open"],o("kbd",{},"O")],()=>R("open")),close:p([n["room-as\
k-close"],o("kbd",{},"C")],()=>R("close")),reveal:p([n["room-ask-reveal"],o("kbd",{},"R")],()=>R("reveal")),blank:p([n["\
remote-blank"],o("kbd",{},"B")],()=>k("blank")),hands:p([n["desk-hands"]],()=>fo(Z,{question:C(),slide:v(),words:n,count:V})),
next:p([n.next,o("kbd",{},n["desk-clicker"])],()=>k("next"))},ae=p(n["room-ask-reset"],()=>kt(Z,n["room-reset-sure"],n["\
room-ask-reset"],n["home-no"],()=>R("reset"))),se=p("",()=>k(j()?.timer?"pause":"timer")),Z=o("section",{class:"ajar-des\
k","aria-label":n["desk-title"]},o("header",{class:"desk-top"},z,B,J),o("nav",{class:"desk-agenda","aria-label":n["desk-\
agenda"]},g),o("div",{class:"desk-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),L.host),o("section",{class:"\
desk-next"},o("h2",{},n["desk-next"]),N.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),E,W,K,o("p",{class:"\
desk-more"},se,ae))),o("section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),S,_),o("div",{class:"desk-moves"},u,f,
o("div",{class:"desk-pad"},...Object.values(H))),x.host),me=ko(t,{words:n,begin:$=>m({desk:"begin",...$})});e.replaceChildren(
me.element,Z);function ge(){uo(Z,{deck:r.deck,panel:b(),way:r.way},n,{step:k})}function Ce(){let $=b().questions.some(Be),
U=(re,xe)=>p(xe,()=>m({room:"take",what:re,paper:t.paper})),te=Me(Z,"desk-ending",o("p",{},n["desk-end-sure"]),$?o("p",{
class:"desk-more"},U("page",n["desk-take-page"]),U("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},p(n["\
room-end"],()=>{te.close(),m({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>te.close())))}function R($){if(y>
(r.steps??0)){w=$;return}if($==="reveal"){let te=Kt(b(),v()),re=()=>m({desk:"question",id:te.question.id,do:$,...te.body});
te&&Un(ce(),te,b(),n,re);return}let U=C();U&&m({desk:"question",id:U.id,do:$})}let V=($,U)=>m({desk:"question",id:C().id,
do:"hands",counts:$,people:U}),T={keys:()=>Hn(ce(),n),full:()=>x.host.hidden?M():q(),larger:()=>Q(1),smaller:()=>Q(-1)},
F=on;function Q($){F=Math.min(nn.length-1,Math.max(0,F+$)),oe()}function ee($){return!r.deck||!Z.offsetParent||Z.closest(
"[inert], .lm-mod-hidden")?!1:(T[$]?T[$]():Za.includes($)?R($):$==="timer"?k(j()?.timer?"pause":"timer"):$!=="look"&&k($),
!0)}a(co(ee));let ie=setInterval(()=>{!Z.hidden&&Z.isConnected&&pe()},1e3);a(()=>clearInterval(ie));function oe(){if(!r.
deck||!j())return;let $={deck:r.deck,way:r.way,panel:b(),words:n,now:c.now()},U=Rn(r.deck,b());ue(L.wall,xt($)),N.host.hidden=
U===null,U!==null&&ue(N.wall,xt({...$,slide:U})),x.host.hidden||ue(x.wall,xt($),F)}let ce=()=>x.host.hidden?Z:x.wall;function ue($,U,te){
$.querySelector(".wall-face")?.remove(),$.prepend(U),lo(U,te)}function pe(){if(!r.deck)return;let $=In(r.deck,j(),c.now());
if(z.textContent=gt(c.now()),!$)return;let U=$.begun?Fn($.late,n):n["remote-not-begun"],te=$.begun?A(n["remote-planned"],
{part:gt($.partEnds),end:gt($.ends)}):"";B.replaceChildren(o("b",{class:$.late>0?"desk-late":null},U),te&&` · ${te}`,o(
"br"),o("span",{class:"desk-small"},r.deck.parts[$.part].title));for(let[re,xe]of[...g.children].entries())xe.className=
re<$.part?"done":re===$.part?"here":"",xe.classList.toggle("dropped",j().dropped.includes(re));$.part!==i&&ke($.part)}function ke($){
g.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=$;let U=g.children[$];U.firstChild.setAttribute("ar\
ia-current","step");let{parentNode:te}=g,re=(xe,Ze)=>U[xe]+U[Ze]/2-te[Ze]/2;te.scrollTo(re("offsetLeft","offsetWidth"),re(
"offsetTop","offsetHeight"))}function ye(){i=null,g.replaceChildren(...r.deck.parts.map(({title:$},U)=>o("li",{},p($,()=>k(
"go",{slide:mt(r.deck,U)})))))}function Ne(){if(l===v()?.id)return;l=v()?.id;let $=v()?.notes.length?Pe(v().notes):[o("p",
{},n["remote-no-notes"])];S.replaceChildren(...$),S.scrollTop=0}function Ye(){let $=C();E.textContent=$&&($.state!=="rea\
dy"||$.hands)?tt($,b(),n):"",W.textContent=r.way?A(n["desk-joined"],{n:b().joined}):n["desk-no-phones"],K.textContent=D(
{units:$?.units??O()}),_.replaceChildren(...$?yo($,n):[]);let U=!!$?.units.length;H.hands.firstChild.data=n[h($)?"desk-s\
lips":"desk-hands"],H.hands.disabled=!U||$.state==="open"||Be($),ae.hidden=!$?.answered||!$.may_reset;let te=v()?.minutes??
0;se.hidden=!te&&!j()?.timer,se.textContent=j()?.timer?n["desk-timer-pause"]:A(n["remote-timer"],{minutes:te});for(let re of[
"open","close"])H[re].hidden=!r.way;H.hands.hidden=!!r.way&&(H.hands.disabled||!$),H.open.disabled=!$||$.state==="open"||
!r.way,H.close.disabled=$?.state!=="open",H.reveal.disabled=!Kt(b(),v());for(let re of Object.values(H))re.classList.remove(
"wall-primary");Ue().classList.add("wall-primary"),H.blank.setAttribute("aria-pressed",!!j()?.blank)}function Ue(){let $=C();
return $?Be($)?H.next:$.state==="ready"&&!H.open.disabled?H.open:!r.way&&!$.answered&&!H.hands.disabled?H.hands:H.reveal.
disabled?H.next:H.reveal:H.reveal.disabled?H.next:H.reveal}let h=$=>!!$?.name.startsWith("check-in@"),O=()=>{if(v()?.kind!==
"moves")return[];let[$]=b().questions.filter(U=>h(U)&&Be(U)).slice(-1);return $?.units.filter(({kind:U})=>U==="move")??[]};
function D({units:$}){let U=$.filter(({snapshot:te,withheld:re})=>!te&&re);return U.length?ht({shown:U},n):""}function G(){
let $=C();f.textContent=Y($)}function Y($){if(j()?.blank)return n["remote-is-blank"];if(!$)return"";let U=Gt($,b());return U===
1?n["remote-still-one"]:U?A(n["remote-still"],{n:U}):$.state==="open"?n["room-is-open"]:$.hands&&!Be($)?A(n["desk-counte\
d"],{n:$.hands}):!r.way&&$.state==="ready"&&$.units.length?n[h($)?"desk-slips-how":"desk-hands-how"]:""}function X($){let U=r;
r={...r,...$},r.busy||d.end(),u.textContent=r.problem??"",u.hidden=!r.problem;let te=r.state==="open"&&!!(r.deck&&j());if(me.
update(r),me.element.hidden=te,Z.hidden=!te,!te)return;U.panel!==r.panel&&c.set(b().now),U.deck!==r.deck&&ye(),I.hidden=
!Wn(r.wall,window.location),I.hidden||(I.href=r.wall);for(let xe of Z.querySelectorAll("dialog"))xe.refresh?.();pe(),Ne(),
Ye(),G(),oe();let re=w;w="",re&&R(re)}let ne=new ResizeObserver(oe);for(let{host:$}of[L,x])ne.observe($);return a(()=>ne.
disconnect()),{update:X}}function sn(e,t){let n=o("div",{class:e,...t}),s=o("div",{class:"wall"}),a=o("style",{},`.wall,\
.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;--muted: #55606b;--edge:
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
fset:3px}.wall{container:wall / size;width:100%;overflow:hidden;position:relative;margin:0;padding:0}:where(.wall) *,:wh\
ere(.wall)
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
0}@container wall (aspect-ratio < 1.5){.wall-figures,.wall-groups{gap:4cqh}}
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var Qa=e=>e;function be(e,t){e.innerHTML=Qa(t)}function $t(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Ke(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Ot(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function wo(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",c=o("div",{}),p=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),d=Se(t,B=>{f.textContent=B}),m=rn(t),y=$t(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,c,f),m.dialog);let w=B=>{a.busy?f.textContent=t["room-one-moment"]:(d.begin(),
n(B,{awaited:!0}))},k=(B,g)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>w(g)},B),b=(...B)=>o(
"div",{class:"ajar-moves ajar-many"},...B);function j(){let B=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${z}\
-key`,"aria-describedby":`${z}-key-how`}):null,g=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(B&&!B.value){B.focus();return}w({room:"open",...B?{key:B.value}:{}}),B&&(B.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?A(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),B?o("label",{class:"ajar-words",for:B.
id},t["room-host-key"]):null,B?o("p",{class:"ajar-hint",id:`${z}-key-how`},t["room-host-key-how"]):null,B,b(g,a.elsewhere?
null:k(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:b(...[12,3].
map(S=>k(A(t["room-rehearse"],{n:S}),{room:"rehearse",phones:S})))]}let v=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),b(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function C(){let B=o("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),g=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:A(t["room-line"],{code:a.
code})),S=a.address?B:null;return r?[L(),o("div",{class:"ajar-door-line"},g,u,S),N(),M()]:[o("h2",{},t["room-title"]),L(),
N(),g,a.address?vo(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?x():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},u,S,a.inside&&!a.practice?k(t["room-widen"],
{room:"widen"}):null),M()]}let L=()=>a.practice?o("p",{},lt(t)):null,N=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function x(){let B=o("select",{id:`${z}-address`,onchange:()=>n({room:"pick",ip:B.value})},...a.addresses.map(
({ip:g,network:S})=>o("option",{value:g,selected:g===a.picked},`${g} (${S})`)));return o("label",{class:"ajar-words",for:B.
id},o("span",{},t["room-address"]),B)}function M(){let B=o("div",{}),g=o("button",{type:"button",onclick:()=>W(!1)},t["r\
oom-end-no"]),S=o("button",{type:"button",onclick:()=>W(!0)},t["room-end"]),E=()=>B.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),b(g,k(t["room-end"],{room:"end"}))]:[S]),W=_=>{l=_,E(),(l?g:S).focus()};E();let K=(_,I)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...I()},{awaited:!0})},_);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?b(K(t["room-take-table"],()=>({
what:"table"})),K(t["room-take-page"],()=>({what:"page",paper:y.value()})),y.element()):null,o("p",{},t["room-end-how"]),
B)}function q(B){a={...a,...B},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let g=an(t,a.joined);
u.textContent!==g&&(u.textContent=g),m.update(a,g),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?d.begin():(d.end(),f.textContent=""),P()}let P=Ke(c,()=>{let{joined:B,problem:g,...S}=a,E=JSON.stringify([S,r]);if(E===
i)return;i=E;let W={open:C,lost:v}[a.state]??j;Ot(c,()=>c.replaceChildren(...W().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let z=`ajar-door-${window.ajarForms}`;return Et(e,()=>n({room:"look"}),s),{update:q}}var an=(e,t)=>t?t===
1?e["room-joined-one"]:A(e["room-joined"],{n:t}):e["room-joined-none"],lt=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function vo(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return be(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function rn(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},lt(e)):"",vo(e,r),s):(n.close(),t.replaceChildren()))}}}function Et(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function Ct(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,u)=>{let f=o("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return be(f,
p),f.firstElementChild.setAttribute("aria-hidden","true"),f},c=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:c},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...r.map(([p,...u])=>o("tr",{},o(
"th",{scope:"row"},p),...u.map(f=>o("td",{},f??"–")))))))))}function jo({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=m=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${r}-people`,
min:1}),p=m=>Math.max(0,Math.floor(Number(m.value)||0)),u=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,f=m=>{let y=e.filter(
j=>j.item===m),w=(j,v)=>{let C=i({"aria-label":[j.card,u(j)[v]].filter(Boolean).join(": ")});return l.set(j.id,[...l.get(
j.id)??[],C]),C},k=y.length===1&&!y[0].card?y[0].bands.map((j,v)=>[j,[w(y[0],v)]]):y.map(j=>[j.card,u(j).map((v,C)=>w(j,
C))]),b=y[0].card?["",...u(y[0])]:null;return o("table",{},o("caption",{},s(m)),b&&b.length>2?o("thead",{},o("tr",{},...b.
map(j=>j?o("th",{scope:"col"},j):o("td",{})))):null,o("tbody",{},...k.map(([j,v])=>o("tr",{},o("th",{scope:"row"},j),...v.
map(C=>o("td",{},C))))))};function d(){let m=new Map(e.map(b=>[b,l.get(b.id).map(p)])),y=Math.max(...[...m.values()].map(
b=>b.reduce((j,v)=>j+v,0))),w=p(c)||y;if(!w){c.focus();return}let k=Object.fromEntries([...m].map(([b,j])=>[b.id,b.kind===
"card"?[j[0],Math.max(0,w-j[0])]:j]));a({counts:k,people:w})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:m=>{m.preventDefault(),d()}},
...[...new Set(e.map(m=>m.item))].map(f),o("label",{class:"ajar-words",for:c.id},o("span",{},n["room-people"]),c),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function xo(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",p="",u=!1,f=(I,J={})=>{u=I==="reveal",
L.begin(),n({question:e.of,do:I,...J},{awaited:!0})},d=o("div",{class:"ajar-results",hidden:!0}),m=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),y=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),w=o("span",{}),k=o("p",
{class:"ajar-counts"}),b=Xa(e.minutes,t,s),j=o("button",{type:"button",class:"ajar-link",onclick:()=>z(!i)}),v=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),C=(...I)=>{v.textContent!==I[0]&&v.replaceChildren(...I)},L=Se(t,I=>C(
I||p)),N={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},x=Object.
keys(N).filter(I=>e.units.length||I==="open"||I==="close"),M=Object.fromEntries(x.map(I=>[I,o("button",{type:"button",onclick:()=>{
M[I].getAttribute("aria-disabled")?C(q(I)):I==="reset"?P():f(I)}},N[I])])),q=I=>l.busy?t["room-one-moment"]:l.not[I];function P(){
let I=o("button",{type:"button",class:"ajar-link",onclick:()=>{C(""),M.reset.focus()}},t["home-no"]),J=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{C(""),M.reset.focus(),f("reset")}},t["room-ask-reset"]);v.replaceChildren(t["room\
-reset-sure"]," ",I," ",J),I.focus()}function z(I){i=I,d.hidden=!I,a().hidden=I,j.textContent=t[I?"room-show-question":"\
room-show-result"]}let B=rn(t),g=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>B.show()},t["room-cod\
e"]),S={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function E(I){let J=l;l={...l,...I};let H=l.
room==="open";w.replaceChildren(l.practice?lt(t):""),y.textContent=l.problem,y.hidden=!l.problem;let ae=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],se=!H||!e.units.length?[]:l.hands||l.inside?ae.slice(0,1):ae;k.replaceChildren(
...se.map(([Z,me])=>o("span",{},o("b",{},`${Z}`)," ",me))),b.update(l.seconds);for(let Z of x)So(M[Z],q(Z));p=H?l.hands?
t["room-by-hands-now"]:S[l.state]:t["room-not-open"],(J.state!==l.state||J.room!==l.room||J.hands!==l.hands)&&C(p),l.busy||
L.end(),$o(m,l.withheld),B.update(l.way??{},an(t,l.joined)),g.hidden=!l.way?.address,W(),u&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(u=!1,m.scrollIntoView({block:"nearest"}))}function W(){let I=JSON.stringify(l.charts??[]);if(I===c)
return;c=I;let J=!!l.charts?.length;d.replaceChildren(...Oo(l.charts??[],t)),j.hidden=!J,z(J),J&&u&&d.scrollIntoView({block:"\
start"}),u=!1}let K=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?k:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...x.
map(I=>M[I]))),o("div",{class:"ajar-bar-line"},w,v,j,g,b.element),B.dialog),_=e.units.length?jo(e,{words:t,ask:r,send:I=>f(
"hands",I)}):null;return j.hidden=!0,Et(K,()=>n({room:"look"}),s),{parts:[d,m,y,K,_].filter(Boolean),update:E}}function So(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function $o(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var Oo=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return Ct(s,n,t),s});function Eo(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=o("div",{}),u=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=o("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?u.textContent=d():(u.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),d=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,l,i,c,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},f),u)),Et(e,()=>n({room:"look"}),s),{update(m){a={...a,...m},p.replaceChildren(a.practice?lt(t):""),c.textContent=
a.problem,c.hidden=!a.problem,$o(i,a.withheld),So(f,d());let y=JSON.stringify(a.charts??[]);y!==r&&(r=y,l.replaceChildren(
...a.charts?.length?Oo(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Xa(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function c(){let u=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),f=u===null?"":`${Math.floor(
u/60)}:${String(u%60).padStart(2,"0")}`,d=u===null?e?A(t["room-minutes"],{minutes:e}):"":e?A(t["room-clock"],{time:f,minutes:e}):
f;r.textContent=a?"":d,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!d}let p=setInterval(()=>{s!==null&&
c()},1e3);return n(()=>clearInterval(p)),{element:i,update:u=>{s=u==null?null:Date.now()-u*1e3,c()}}}function Co(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),c=({title:f,
story:d,more:m,role:y})=>{be(r,d),r.prepend(o("h2",{},f)),be(l,m),i.textContent=y},p=e.couples.find(f=>f.id===n)??e.couples[0],
u=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(f=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:f.id,checked:f===
p,onchange:()=>{c(f),s(f.id)}}),o("span",{},f.title)))));return c(p),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),u)}var ln="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",er=new RegExp(`^${ln}+|${ln}\
+$`,"g"),tr=/[\p{L}\p{N}_]+/gu,nr=/^[\p{L}\p{N}_]+/u,or=/\{([a-z][a-z0-9-]*)\}/,[sr,ar]=["⁨","⁩"],Mo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},rr=new RegExp(`[,;:،]|${ln}`),lr=/^\p{Uppercase}/u,Ao=/[.!?…؟。][\u2069”’"')»]*$/,
ir=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
he=e=>e.replace(er,""),Le=e=>e.toLowerCase().toUpperCase(),Mt=e=>e.match(nr)?.[0]??"",To=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function _e(e,t,n=[]){let s=e.split(or),a="";for(let r=0;r<
s.length-1;r+=2){let[l,i,c]=s.slice(r,r+3),p=cr(he(t[i]),c),u=pr(l,p,n),f=!u&&!a&&lr.test(l);a+=Ao.test(a)?u.replace(/^,+/,
""):u,a+=fr(f?ur(p):p)}return Ao.test(a)?a:a+s.at(-1)}function Ee(e){let t=he(e),[n,s,a]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(n in Mo&&s===Mo[n]&&he(a))||a.includes(n)||a.includes(s)?e:a}function cr(e,t){let n=e.length;for(;n&&rr.test(
e[n-1]);)n-=1;let s=e.slice(0,n)||e,a=t.startsWith(",")&&s.endsWith(".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(
" ")+1).includes(".")?r:s}function ur(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function pr(e,t,n){let s=Le(
Mt(t));if(!s)return e;let a=new Set(n.map(Le)),r=l=>l===s||a.has(l)&&a.has(s);for(let l of e.matchAll(tr))if(r(Le(l[0])))
return e.slice(0,l.index);return e}var fr=e=>ir.test(e)?`${sr}${e}${ar}`:e;var cn=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function Lo(e,t,{words:n,level:s,change:a,say:r,again:l,
moves:i,back:c,isQuick:p}){let u={...t},{cards:f,piles:d}=e,m=L=>d.find(N=>N.id===L).text,y=o("div",{class:"ajar-one"});
function w(L,N){u={...u,[L.id]:N},N||delete u[L.id],a(Object.keys(u).length?u:null),N&&r(A(n.moved,{card:Ee(L.text),pile:m(
N)}))}function k(L,{focus:N=!0,back:x=L?()=>k(L-1):c,onward:M=()=>j(L+1)}={}){let q=f[L],P=A(n["card-of"],{n:L+1,all:f.length}),
z=o("div",{class:"ajar-one-card",role:"group","aria-label":P,tabindex:"-1"},o("p",{class:"ajar-where"},P),o("p",{},q.text)),
B=g=>{w(q,g),M()};i.hidden=!0,y.replaceChildren(z,o("div",{class:"ajar-one-piles"},...d.map(({id:g,text:S})=>cn(S,()=>B(
g),{"aria-pressed":`${u[q.id]===g}`}))),o("div",{class:"ajar-one-also"},x?b(n.back,()=>x()):o("span",{}),b(n["card-out"],
()=>B("")),p?o("span",{}):b(n["card-enough"],()=>v()))),N&&z.focus({preventScroll:!0})}let b=(L,N)=>cn(L,N,{class:"ajar-\
link"}),j=L=>L<f.length?k(L):v();function v({focus:L=!0}={}){let N=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),x=(M,q)=>{let P=f.
filter(g=>(u[g.id]??"")===q),z=g=>k(f.indexOf(g),{back:v,onward:v}),B=P.map(g=>o("li",{},cn(g.text,()=>z(g))));return B.
length?[o(`h${s+1}`,{},M),o("ul",{},...B)]:[]};y.replaceChildren(N,o("p",{class:"ajar-hint"},n["cards-all-how"]),...d.flatMap(
({id:M,text:q})=>x(q,M)),...x(n["cards-out"],"")),i.hidden=!1,L&&(N.focus({preventScroll:!0}),y.scrollIntoView({block:"n\
earest"}))}let C=f.map(L=>!!u[L.id]).lastIndexOf(!0)+1;return C===f.length||l&&C?v({focus:!1}):k(C,{focus:!1}),y}var dr="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",mr=new RegExp(`(${dr})|[.…]+|[!?;\\n]`,"gu"),hr=/[\u0300-\u036f'’‘ʼ]/g,
gr=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function At(e){let t={};for(let[n,s]of Object.entries(e))t[n]=No(s,t);return t}
var Ie=(e,t)=>new RegExp(e.map(n=>No(n,t)).join("|"),"y");function Tt(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function Lt(e,t){let n=t;
for(let[s,a]of Tt(e,t))n=n.slice(0,s)+n.slice(s,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var it=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function No(e,t){return`(?:${(e.match(gr)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a===
"]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:kr(a)).join("")})`}function kr(e){let t=Io(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var Io=e=>e.normalize("NFKD").replace(hr,"").toLowerCase();function ct(e){let t="",n=[];for(let s of e.
matchAll(mr)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?Io(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var yr=4,Ro=16411,Do=[1,1],br=[0,0],un=new WeakMap;function Ve(e,t){let{passes:n,kinds:s,learned:a}=Wo(t),{line:r,places:l}=ct(
e),i=Lt(n,r),c=Object.entries(s).flatMap(([f,d])=>Tt(d,i).map(([m,y])=>({kind:f,start:m,end:y-1}))),p=a?wr(c,r,a):c,u=(f,d)=>f.
span[0]-d.span[0]||f.span[1]-d.span[1]||(f.kind<d.kind?-1:+(f.kind>d.kind));return p.map(({kind:f,start:d,end:m})=>({kind:f,
span:[l[d][0],l[m][1]]})).sort(u)}function*qo(e){let{passes:t,kinds:n}=Wo(e);for(let s of[t,...Object.values(n)])yield,Tt(
s,"we are here ")}function Wo(e){return un.has(e)||un.set(e,jr(e)),un.get(e)}function wr(e,t,n){let{weights:s,kinds:a,limit:r,
least:l}=n,i=vr(t,n),c=i.slice(1).map((k,b)=>[...i[b],...k]),p=k=>{let b=new Set(k.flatMap(j=>j.places));return Bo(s,b)/
Math.sqrt(b.size)},u=[...i,...c];if(e.length)return pn(u,p)[1]>l?e:[];let f=u.filter(k=>k.length>yr),[d,m]=pn(f,p);if(!(m>
r))return[];let y=new Set(d.flatMap(k=>k.places.slice(0,2))),[w]=pn(Object.keys(a),k=>Bo(a[k],y));return[{kind:w,start:d[0].
start,end:d.at(-1).start}]}function vr(e,{numbers:t,weights:n}){let s=Do,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===
".",i=l?Do:t.get(r[0])??br,c=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],p=([u,f],d)=>((d*Ro+u)*Ro+f)%n.length;a.at(-1).
push({start:r.index,places:c.map(p)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}var pn=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Bo=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),Po=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function jr({lists:e,passes:t,phrases:n,learned:s}){let a=At(e),
r=Object.entries(n).map(([l,i])=>[l,Ie(i,a)]);return{passes:Ie(t,a),kinds:Object.fromEntries(r),learned:s&&xr(s)}}function xr({
same:e,concepts:t,weights:n,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let p of e){for(let u of p.split(" "))l.set(
u,[i,i]);i++}for(let[p,u]of t.entries())for(let f of u.split(" "))l.set(f,[i++,2+e.length+p]);let c=Object.entries(s).map(
([p,u])=>[p,it(u)]);return{numbers:l,weights:it(n),kinds:Object.fromEntries(c),limit:a,least:r}}function _o({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Fo=["emergency","crisis","violence","agency","worried","child"],Sr=["crisis","violence"],zo='a[href$="#Help-lines"]',
we=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Uo(){for(let e of we().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&we().listeners.delete(e),e.shown||(e.shown=t)}}function $r(e,{zone:t="",
languages:n=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:c})=>c===i))??""}function Ko(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(p=>Ve(p,l)),c=Po(i,l);if(c)return{...c,
kinds:[...new Set(i.map(({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
n)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var fn=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),dn=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),
Ho=e=>`tel:${e.match(/\d+/)[0]}`;function Vo({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(we().countries=
t);let a=()=>we().countries,r=()=>we().chosen||$r(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(x=>x.code===r());function i(x){we().chosen=x,Uo();for(let{element:M,draw:q}of we().
listeners)q(M)}function c(x,M){return M(x),we().listeners.add({element:x,draw:M,shown:!1}),queueMicrotask(Uo),x}let p=x=>c(
o("div",{}),M=>M.replaceChildren(...x())),u=()=>{let x=[...a(),{code:"-",country:e["help-elsewhere"]}],M=o("select",{onchange:()=>{
i(M.value),s(M.value)}},...x.map(q=>o("option",{value:q.code},q.country)));return c(M,()=>{M.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),M)},f=({say:x,to:M},q)=>{if(/^(tel|sms):/.test(M))return o("a",
{class:q?"ajar-reach":"ajar-reach ajar-first",href:M},o("span",{},...dn(x)));let P=o("span",{},x),z=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":A(e["help-copy-what"],{address:M}),onclick:async()=>{await hn(M,P)&&(z.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},P," ",z)},d=x=>o("li",{},o("p",{class:"ajar-for"},x.
for_what),o("p",{class:"ajar-hint"},[x.name,x.hours,x.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...x.reach.map(f))),m=({emergency:x,note:M})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),M?o("\
p",{class:"ajar-hint"},M):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Ho(x)},A(e["help-call"],{number:x})))),
y=x=>p(()=>{let M=l();if(!M)return[o("p",{},e["help-elsewhere-how"])];let q=x.flatMap(P=>P==="emergency"?m(M):fn(M,[P]).
map(d));return[o("ul",{class:"ajar-help-lines"},...q)]});function w(){_o({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},u(),mn({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),y(Fo),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function k({title:x,text:M,now:q,lines:P,kinds:z,
countries:B},{level:g,aside:S,needs:E}){return B&&!N()&&(we().countries=B),o("section",{class:"ajar-danger"},o(`h${g}`,{
tabindex:"-1"},x),o("p",{},M),z.length?null:E?.()??null,u(),y(P),o("ul",{class:"ajar-todo"},...q.map(W=>o("li",{},W))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:S},e["help-aside"]))}let b=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:w},e["help-get"]);function j({emergency:x,...M}){let P=Sr.map(B=>fn(
M,[B])[0]?.reach??[]).flatMap(B=>["tel:","sms:"].map(g=>B.find(({to:S})=>S.startsWith(g))));return[{say:A(e["help-call"],
{number:x}),to:Ho(x)},...P.filter(Boolean)]}let v=(x=`${e["help-line"]} `)=>p(()=>{let M=l(),q=(M?j(M):[]).flatMap(({say:B,
to:g},S)=>[S?" · ":"",o("a",{href:g},...dn(B))]),P=o("button",{type:"button",class:"ajar-link",onclick:w},e["help-get"]),
z=o("span",{class:"ajar-off-paper"},q.length?" · ":"",P);return[o("p",{class:"ajar-help-line"},x,...q,z)]});function C(x){
if(!N())return;let[M]=[...x.querySelectorAll(zo)].reverse();M?.closest("p, ul").after(v(""));for(let q of x.querySelectorAll(
"details"))q.open=q.querySelector("summary").textContent===l()?.country}let L=()=>p(()=>{let x=l();return x?[o("p",{},o(
"b",{},`${e["help-title"]}, ${x.country}`)),o("p",{},`${e["help-danger"]} ${A(e["help-call"],{number:x.emergency})}`),o(
"ul",{},...fn(x,Fo).map(({for_what:M,name:q,reach:P,hours:z})=>o("li",{},...dn(`${M}: ${q}. ${P.map(({say:B})=>B).join("\
 · ")}. ${z}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),N=()=>a().length>0;return{open:w,notice:k,button:b,line:v,addNumbers:C,
text:L,choose:i,code:r,isKnown:N}}var mn=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Jo(e){if(we().open){we().open=e;return}we().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(zo)&&(t.preventDefault(),t.stopPropagation(),we().open())},{capture:!0})}async function hn(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Go(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Or="about:blank";function gn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Or)}function Yo(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),gn()))},{capture:!0})}function Zo(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(m=>(i[m.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:y=>{y.preventDefault(),y.currentTarget.classList.add("ajar-over")},ondragleave:y=>y.currentTarget.
classList.remove("ajar-over"),ondrop:y=>{y.preventDefault(),y.currentTarget.classList.remove("ajar-over");let w=f[y.dataTransfer.
getData("text/plain")]?.[m.id];w&&!w.matches(":disabled")&&(w.checked=!0,u(w.dataset.card,m))}},i[m.id]))),p=()=>e.piles.
forEach(m=>{i[m.id].textContent=A(n["pile-count"],{pile:m.text,n:Object.values(l).filter(y=>y===m.id).length})}),u=(m,y)=>{
l[m]=y.id,p(),a({...l}),r(A(n.moved,{card:Ee(e.cards.find(w=>w.id===m).text),pile:y.text}))},f={},d=e.cards.map(m=>{f[m.
id]={};let y=`${s}-${m.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:w=>w.dataTransfer.setData(
"text/plain",m.id)},o("legend",{},m.text),o("div",{class:"ajar-into"},...e.piles.map(w=>{let k=o("input",{type:"radio",name:y,
value:w.id,"data-card":m.id,checked:l[m.id]===w.id,onchange:()=>u(m.id,w)});return f[m.id][w.id]=k,o("label",{},k,o("spa\
n",{},w.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...c),...d)}var yn=["open","closed","half-open"],Er=2,Cr=90,Mr=31,Ar=2147483647,bn=3,Nt="none",Qo=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Tr=/[“”„«»"' \t\n]/g,Xo=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Lr=["i","im","id","ill","ive","its","we",
"were","well"],Nr=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Ir=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
kn=new WeakMap;function Rr(e,t){let n=ts(t),{sentences:s,forms:a,at:r}=qr(e,n);if(r<0||a[r].name===Nt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Ur(Fr({sentences:s,forms:a,at:r},n),n.learned),{name:i,start:c,end:p}=a[r],u=Hr(l,i,wn(e,s[r],
c,p),t),f=zr(e,s,n),m=[l==="open"&&f.some(y=>y.name!=="two-at-once")?"":u,...f.map(y=>y.remark)].filter(Boolean);return{
kind:l,reason:u,notes:f,remarks:m.slice(0,Er)}}function Dr(e,t){let n=ts(t),s=t["about-statements"],a=ss(Zr(e)),r=Object.entries(n.blame).map(([w,k])=>({name:w,places:a.
flatMap(b=>Kr(w,k,b,n))})),l=new Set(r.flatMap(({places:w})=>w.map(({sentence:k})=>k))),i=[],c="";for(let{name:w,places:[
k]}of r){if(!k)continue;let b=Vr(e,k,n.quotedTo[w]);i.length||(c=Jr(w,e,k,n)),i.push({name:w,words:b,remark:A(s.blame[w].
say,{words:b})})}let p=i.map(w=>w.name),u=a.filter(w=>!l.has(w)),f=Object.keys(n.parts).filter(w=>(w==="seen"?u:a).some(
({line:k})=>Re(n.parts[w],k))),d=f.map(w=>s.parts[w]).join(", "),m=f.length?A(s.mirror,{parts:d}):"",y=[m,i.length?`${i[0].
remark} ${c}`:""].filter(Boolean);return{parts:f,mirror:m,blame:p,notes:i,rewording:c,remarks:y}}function es({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(r=>Ve(n,r).length)?[]:e==="question"?Rr(n,s.coach).remarks:Dr(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function ts(e){return kn.has(e)||kn.set(e,Br(e)),kn.get(e)}function Br(e){let t=At(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([c,p])=>[c,Ie(p,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ie(e.echoes,t),stated:Ie(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:yn.map(i=>it(l[i]))},passes:Ie(e.passes,t),quotes:Ie(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Re(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function qr(e,t){let n=ss(e),s=n.map(p=>Wr(p,t)),a=p=>n.map((u,f)=>f).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>ns(n[p])>=bn),i=a(p=>!["none","echo","short"].includes(s[p].name)),[c]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:s,at:c??n.length-1}}var It=e=>e.trim().split(" ").slice(0,-1),ns=({line:e})=>It(
e).length-1;function Wr({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:l}){for(let[u,f]of Object.entries(
n)){let d=Re(f,e);if(d)return{name:u,start:d[0],end:d[1]}}let i=Object.entries(s).map(([u,f])=>({name:u,place:Re(f,e)})).
filter(({place:u})=>u).map(({name:u,place:[f,d]})=>({name:u,start:f,end:d}));if(i.length){let u=i.reduce((f,d)=>d.start<
f.start?d:f);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:Nt}:e.
slice(2,u.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:Nt}:u}let c=os(It(e).slice(1),a).length>bn?"echo":"short";return{name:t==="?"&&Re(r,e)?c:Nt,start:2,end:e.length}}
function os(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Pr({sentences:e,forms:t,at:n},{fillers:s}){let{
line:a,mark:r}=e[n],l=os(It(a).slice(1),s),i=It(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],p=t.filter(
({name:u},f)=>f!==n&&(e[f].mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:u})=>`beside ${u}`)]}function _r(e){let t=0;for(let n of e)t=(t*Mr+n.codePointAt(
0))%Ar;return t}function Fr(e,t){let{forms:n,weights:s,unit:a}=t.learned,r=n[e.forms[e.at].name]??yn.map(()=>0),l=new Set(
Pr(e,t).map(c=>_r(c)%s[0].length)),i=a/Math.sqrt(l.size);return r.map((c,p)=>c+[...l].reduce((u,f)=>u+s[p][f],0)*i)}function Ur(e,{
limit:t}){let[n,s]=[...e].sort((a,r)=>r-a);return n-s>=t?yn[e.indexOf(n)]:""}function Hr(e,t,n,s){let a=s["about-questio\
ns"];return e==="closed"?a[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?A(a[["half-open","any"].
includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":A(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.
replace(/-mid$/,"")]??"open-other"],{start:n})}function zr(e,t,{data:n,notes:s}){let a=n["about-questions"].notes,r=t.filter(
c=>c.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.entries(s).flatMap(([c,p])=>{let u=l.map(d=>({sentence:d,place:Re(
p,d.line)})).find(({place:d})=>d);if(u){let d=wn(e,u.sentence,...u.place);return i.some(m=>m.includes(d))?[]:(i.push(d),
[{name:c,words:d,remark:A(a[c],{words:d})}])}let f=l.filter(d=>ns(d)>=bn).length>1;return c==="two-at-once"&&f?[{name:c,
words:"",remark:a[c]}]:[]})}function Kr(e,t,n,{passes:s,quotes:a,unless:r}){if(Re(a,n.line))return[];let l=Lt(s,n.line),
i=Re(t,l);return!i||r[e]&&Re(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function Vr(e,{sentence:t,start:n,end:s},a){let r=a&&
Re(a,t.line.slice(n,s));return wn(e,t,n,r?n+r[1]:s)}function Jr(e,t,n,s){let a=s.data["about-statements"].blame[e],r=Gr(
e,t,n,s),l=r>0?Yr(t,n.sentence,r):"",i=e==="ultimatum"&&ct(l).line.split(" ").some(u=>Lr.includes(u)),p=n.sentence.line.
slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?A(p,{rest:l}):a.otherwise}function Gr(e,t,{sentence:n,
start:s,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(s,a).trim().split(" "),p=c[0]==="you"||c[0]==="u",u=m=>p&&c.slice(
1,1+m.length).join()===m.join(),f=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("not")&&(f=a);let d=u(["never"])&&r.
has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&d&&(f=i.indexOf(` ${c[2]} `,s)+1),e==="makes"&&u(["make","me","fe\
el"])&&(f=i.indexOf(" feel ",s)+6),e==="feel-you"){let m=i.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
f=m<0?0:s+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(s))){let[[m],[,y]]=[n.places[s],n.places[a-1]];
t.slice(m,y).includes(",")&&(f=s+c.slice(0,3).join(" ").length+1)}return f<i.length-2?f:0}function Yr(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Ir,1),a=s.replace(Xo," ").replace(/^ +| +$/g,"");return[...a].length<=Cr?a:""}var wn=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Xo," ").replace(Nr,"");function ss(e){let{line:t,places:n}=ct(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,c]=n[r-1],p=l?n[r]:[c,c];s.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return s}function Zr(e){return e.replace(Qo,"").replace(Tr,"")?e.replace(Qo,t=>" ".repeat(t.length)):
e}var Qr=1200;function as(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,i=[],c=f=>{window.ajarNoRemarks=f,i=[],u()},p=(f,d)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(d)},f);function u(){let f=window.ajarNoRemarks===!0,d=f||!e.value.trim()?[]:n(e.value);d.length&&
d.join(`
`)===i.join(`
`)||(i=d,s.replaceChildren(...d.map(m=>o("p",{},m))),f?a.replaceChildren(p(t["remarks-on"],!1)):d.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,Qr)}),r}var vn=2e4,Xr=10,ve=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function ut({
items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new ve("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:tl[r.kind](l,r);De(r,a)&&(a[r.
id]=el(r,i,a))}return a}function Rt(e,t){try{ut(e,t)}catch(n){if(n instanceof ve)return!1;throw n}return!0}var is=e=>Object.
values(e).every(t=>t==null);function je(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>rs(
e.cards,n)),he(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${rs(e.piles,t[n.
id])}`);case"date":return[To(t)];case"list":return t.map(he);default:return[he(`${t}`)]}}var rs=(e,t)=>e.find(n=>n.id===
t)?.text??t;function el(e,t,n){if(e.kind!=="choice"||!t)return t;let s=He(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>s.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var tl={ruler(e){if(!Number.isInteger(e)||e<0||e>Xr)throw new ve("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:c})=>c);if(!ls(e)||!Array.isArray(e.chosen)||!e.
chosen.every(xn(a)))throw new ve("answer-cards");let{chosen:r}=e,l=jn("own"in e?e.own:"")??"";if(l&&!s)throw new ve("ans\
wer-own");if(!n&&r.length+!!l>1)throw new ve("answer-one-card");let i=a.filter(c=>r.includes(c));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=xn(n.map(({id:l})=>l));if(!ls(e)||!Object.keys(e).every(
xn(s))||!Object.values(e).every(a))throw new ve("answer-piles");let r=s.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:jn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new ve("answer-lines",
{most:t});let n=e.map(s=>jn(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!Qe(e))throw new ve(
"answer-day");return e}};function jn(e){if(typeof e!="string")throw new ve("answer-text");if(e.length>vn&&[...e].length>
vn)throw new ve("answer-long",{most:vn});return he(e)?e:null}var xn=e=>t=>e.includes(t),ls=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var nl=[{answers:["all"]}],ol=/\p{L}/u,sl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,al=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
rl=/\{([a-z][a-z0-9-]*)\}/g;function Bt({items:e,rules:t,reflection:n},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:p})=>[p,s[p]??null]));if(is(r))return"nothing"in n?[Dt([n.nothing])]:[];let{parts:l}=ps({items:e,answers:r,rules:t,
phrases:n}),c=(a||!t.length?nl:t).flatMap(l);return a||!("closing"in n)?c:[...c,Dt([n.closing])]}function us({items:e,rules:t,
reflection:n},s){let{sentences:a}=ps({items:e,answers:s,rules:t,phrases:n});return t.flatMap(({message:r})=>r?a(r):[])}var Dt=e=>({
words:e,heading:"",said:[]}),qe=(e,t,n=[])=>({words:n,heading:e,said:t}),cs=(e,t)=>e.filter(n=>!t.has(Le(n)));function ps({
items:e,answers:t,rules:n,phrases:s}){let a=g=>e.find(({id:S})=>S===`couple-${g}`)??e.find(({id:S})=>S===g),r=g=>t[a(g)?.
id]??null,l=g=>a(g)?je(a(g),r(g)):[],i=g=>{let S=new Set(g.map(a));return e.filter(E=>S.has(E))},c=g=>{let S=r(g);return typeof S==
"number"?S:l(g).length},p=g=>g.map(S=>r(S)?.chosen).find(S=>Array.isArray(S))??[],u=(g,S)=>{let[E,W]=[a(g),r(g)];return E?.
kind!=="sort"||!W?[]:E.cards.filter(({id:K})=>W[K]===S).map(({text:K})=>K)},f=g=>new Set(g?l(g).map(Le):[]),d=({if:g=[],
unless:S=[]})=>g.every(m)&&!S.some(m);function m(g){if(typeof g=="string")return r(g)!==null;let{item:S=[],cards:E,piles:W,
without:K,only:_,least:I,asked:J}=g;if(J)return!!a(J)&&De(a(J),t);let H=S.find(Z=>r(Z)!==null);if(!H)return!1;let ae=p([
H]);return E&&!E.some(Z=>ae.includes(Z))||W&&!W.some(Z=>cs(u(H,Z),f(K)).length)||_&&!(Z=>Z.size===1&&Z.has(_))(new Set(Object.
values(r(H))))?!1:I==null||c(H)>=I}let y=(g,S={})=>A(s[g],S);function w(g,S={}){if(typeof g=="string")return y(g,S);if(!d(
g))return null;let{phrase:E,of:W,score:K}=g;if(K){let _=x(K);return _===null?null:y(E,{t:50+10*_})}return W?l(W).length?
y(E,{n:c(W),...S}):null:y(E,S)}let k=(g=[],S={})=>g.map(E=>w(E,S)).filter(E=>E!==null),b=(g,S)=>{let E=k(g,S);return E.length?
[Dt(E)]:[]};function j(g){if(typeof g=="string")return l(g);if("level"in g)return M(g);if("phrase"in g){let[I]=g.of?l(g.
of):[],J=w(g,I===void 0?{}:{words:I});return J===null?[]:[J]}let{item:S,pile:E,also:W,without:K}=g,_=E?u(S,E):l(S);return W&&
(_=_.filter(I=>f(W).has(Le(I)))),cs(_,f(K))}let v=({heading:g,under:S})=>g?y(g):(S&&a(S)?.said)??"";function C(g,S){let E=a(
g);if(E?.kind!=="sort"||t[E.id]===null)return[];let W=_=>E.piles.find(I=>I.id===_).text;return(S??E.piles.map(({id:_})=>_)).
map(_=>({id:_,text:W(_),cards:u(g,_)}))}let L=n.find(g=>g.ladder)?.ladder,N=()=>Math.floor(L.rungs.length/2);function x(g){
let[S]=p([g]);return!L||!S?null:N()-L.rungs.findIndex(({card:E})=>E===S)}function M({level:g,up:S=0}){let E=g.map(x).find(
K=>K!==null);if(!L||E===void 0)return[];let W=L.rungs[N()-E-S];return W?l(W.item):[]}let q={answers({answers:g}){return(g[0]===
"all"?e:i(g)).filter(({id:E})=>t[E]!==null).map(E=>qe(E.said||E.ask,je(E,t[E.id])))},lines(g){let S=g.lines.flatMap(j),E=S.
length?[qe(v(g),S,k(g.say))]:[],W=g.count?.[Math.min(S.length,g.count.length-1)];return W?[...E,Dt([y(W,{n:S.length})])]:
E},piles({piles:g,only:S,heading:E,below:W={},all:K={}}){let _=I=>I.length===a(g).cards.length;return C(g,S).filter(({cards:I})=>I.
length).flatMap(({id:I,text:J,cards:H})=>{let ae=_(H)&&K[I]||W[I],se=E?y(E,{pile:J}):J;return[qe(se,H),...b(ae?[ae]:[])]})},
empty(g){let S=C(g.empty,g.only).filter(({cards:E})=>!E.length).map(({text:E})=>E);return S.length?[qe(v(g),S,k(g.say))]:
[]},sentence(g){let S=s[g.sentence],E=fs(S),W=Object.fromEntries(E.map(K=>[K,l(K).join(" ")]));return Object.values(W).every(
Boolean)?[qe(v(g),[Sn(g,S,W)])]:[]},message(g){let S=P(g.message);return S.length?[qe(v(g),[S.join(" ")])]:[]},ladder(){
let[g=""]=l(L.goal),[[S],[E]]=[p([L.today]),p([L.later])],W=L.rungs.map(({card:K,item:_})=>{let I=a(_)?.said??"",[J]=l(_),
H=J?`${I}: ${J}`:y("open",{level:I}),ae=ll(K===S,K===E,!!E);return ae?y(ae,{level:H}):H});return[qe(y(g?"ladder":"ladder\
-unnamed",{goal:g}),W)]},missing({missing:g,say:S}){let E=i(g).filter(({id:W})=>t[W]===null);return E.length?b(S,{parts:E.
map(W=>W.said).join("; ")}):[]},repeated(g){let S=g.repeated.map(l),E=new Map;for(let _ of S.flat())E.has(Le(_))||E.set(
Le(_),_);let W=_=>S.filter(I=>I.some(J=>Le(J)===_)).length>1,K=[...E].filter(([_])=>W(_)).map(([,_])=>_);return K.length?
[qe(v(g),K)]:[]}},P=g=>g.parts.map(S=>[S,l(S.item)[0]]).filter(([,S])=>S).map(([S,E])=>z(S,E,g));function z(g,S,{self:E=[],
small:W=[],capitals:K=[]}){let{opener:_,clause:I,clauses:J=[],questions:H=[],names:ae=!1}=g,se=Ee(S),Z=Mt(se),me=Z.toLowerCase();
if(E.includes(me))return _e("{words}.",{words:se});let ge=[...s[_]].at(-1);if(!sl.test(se.match(ol)?.[0]??"a")||H.includes(
me))return _e(`{words}${ge}`,{words:se});let Ce=s[I&&J.includes(me)?I:_],R=ae||K.includes(Z);return _e(Ce,{words:qt(se,W,
R)})}function B(g){if(!d(g))return[];let S=Object.keys(q).find(W=>W in g),E=S?q[S](g):b(g.say);return E.length&&g.then?[
...E,...b([g.then])]:E}return{parts:B,sentences:P}}var fs=e=>[...e.matchAll(rl)].map(([,t])=>t);function Sn({alike:e,small:t=[],
lower:n=[]},s,a){let r=i=>qt(Ee(he(a[i])),t,!n.includes(i)),l=Object.fromEntries(fs(s).map(i=>[i,r(i)]));return _e(s,l,e)}
function qt(e,t,n){let s=Mt(e);if(!([...s].length>1&&al.test(s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[r=""]=e;
return r.toLowerCase()+e.slice(r.length)}function ll(e,t,n){return t?e?"was-and-now":"now":e?n?"was":"today":""}function ds(e,t,n){let s=il(e,t,n),a=!n||!!s?.kinds.length;return{danger:s,reflection:Bt(e,t,{plain:a})}}function il({items:e},t,n){
let s=n&&Ko(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function $n(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,f)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),f()}},u),c=i(t["home-no"],()=>{}),p=o("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(o("p",{},s),p),c.focus()}function Wt(e){let n=o("button",{type:"button",onclick:()=>$n(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function ms({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=o("span",{}),r=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=o("p",{class:"ajar-problem",role:"al\
ert"}),i=o("p",{class:"ajar-news",role:"status"}),c=o("div",{}),p=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=u,d=!1,m=!1,y=!1,w=!1,k=!1,b=(R,V,T={})=>o(
"button",{type:"button",onclick:V,...T},R),j=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>E()}),v=b(
e["keep-open"],()=>E(),{class:"ajar-link"}),C=o("div",{class:"ajar-offer"}),L=!1,N=R=>{R.tabIndex=-1,R.focus()},x=()=>c.
querySelector(".ajar-change"),M=()=>u.state==="kept"&&!u.reopen;function q(R,V=R){r.dataset.short=V,a.textContent!==R&&(a.
textContent=R)}function P(){let R=u.problem?e["keep-unsaved"]:e["keep-saving"],[V,T]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[R],
lost:[e["keep-lost"]]}[k?"lost":u.state];r.classList.toggle("ajar-state-lost",k),q(V,T),r.dataset.longest=u.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,z()}function z(){let R=n&&
u.state==="none"&&!d,[V,T]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];j.setAttribute(
"aria-label",V),j.replaceChildren(o("span",{class:"ajar-long"},V),o("span",{class:"ajar-short"},T)),j.hidden=!R||L,v.hidden=
!R||!u.exists,C.hidden=!R||w,p.hidden=R&&l.hidden&&!i.textContent}function B(){let R=()=>{w=!0,P(),N(r)};return C.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},b(e["keep-nothing"],R),b(e["keep-offer-yes"],E))),C}function g(){
u={...u,saved:!1},P()}function S(){P(),f=u,M()?c.replaceChildren(m?H("change"):me()):u.state!=="none"?c.replaceChildren(
H("unlock")):d?c.replaceChildren(H(u.exists?"open":"start")):c.replaceChildren(n?"":w?I():_())}let E=()=>{d=!0,i.textContent=
"",S(),p.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},W=()=>u.hosted?o("p",{},e["keep-hub"]):null,
K=()=>u.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function _(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[u.exists?"keep-there":"keep-why"]),W(),o("d\
iv",{class:"ajar-moves"},b(e["keep-nothing"],()=>{w=!0,S(),N(r)}),b(e[u.exists?"keep-open":"keep-start"],E)))}let I=()=>o(
"p",{},b(e[u.exists?"keep-open":"keep-start"],E,{class:"ajar-link"}));function J(){let V=["none","weak","fair","good","s\
trong"].map(T=>e[`keep-strength-${T}`]).reduce((T,F)=>F.length>T.length?F:T);return o("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":V},o("span",{},e["keep-strength-none"]))}function H(R){let V=R==="start"||R==="change",T={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[R],F=o("input",{id:`${s}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{V&&t({strength:F.value})}}),Q=o("input",{id:`${s}\
-again`,type:"password",spellcheck:"false"}),ee=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),Q),ie=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),oe=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:u.place,onchange:()=>t(
{place:oe.value})}),ce=J(),ue=()=>{if(!F.value){F.focus();return}if(ie.hidden=!0,V&&F.type==="password"&&Q.value!==F.value){
ie.textContent=e["keep-again-differs"],ie.hidden=!1,Q.focus();return}R==="change"?t({change:F.value},{awaited:!0}):t({[R===
"start"?"keep":"unlock"]:F.value,place:oe.value},{awaited:!0}),q(e["keep-opening"]),F.value="",Q.value="",ce.firstChild.
textContent=e["keep-strength-none"]},pe=()=>{d=!1,m=!1,S(),R==="change"?x().focus():N(r)},ke=o("details",{},o("summary",
{},e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),oe);return o("form",{class:"ajar-ask",onsubmit:ye=>{ye.
preventDefault(),ue()}},o(u.state==="locked"?"h1":"p",{class:"ajar-title"},T),W(),R==="start"&&n?o("p",{},e["keep-why"]):
null,R==="start"?K():null,R==="change"?o("p",{},e["keep-change-how"]):null,V?o("p",{},e["keep-no-way-back"]):null,R==="s\
tart"&&u.here==="browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[R==="change"?"keep-new":"keep-\
passphrase"]),o("p",{class:"ajar-hint",id:`${s}-how`},e[V?"keep-how":"keep-how-open"]),F,V?ce:null,V?ee:null,o("label",{
class:"ajar-card"},o("input",{type:"checkbox",onchange:({target:ye})=>{F.type=ye.checked?"text":"password",ee.hidden=ye.
checked,ie.hidden=!0}}),o("span",{},e["keep-see"])),V?ie:null,R==="change"||u.here?null:ke,o("div",{class:"ajar-moves"},
R==="unlock"?null:b(e["keep-not-now"],pe),o("button",{type:"submit"},T)),V?null:Z(),R==="start"&&u.here?se():null)}let ae=()=>o(
"div",{},b(e["keep-copy"],()=>t({take:"sealed"})));function se(){let R={words:e,label:e["keep-bring-yes"],question:e["ke\
ep-bring-sure"]},V=o("input",{type:"file",onchange:async()=>{let Q=new Uint8Array(await V.files[0].arrayBuffer()),ee=()=>t(
{bring:Q},{awaited:!0});V.value="",u.exists?$n(F,{...R,act:ee}):ee()}}),T=o("label",{class:"ajar-words"},o("span",{},e["\
keep-bring"]),V),F=o("div",{class:"ajar-twice"},T);return F}function Z(){let R=Wt({words:e,label:e["keep-erase"],question:e["\
home-erase-sure"],act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-f\
orgot-how"]),...u.here?[o("p",{},e["keep-copy-forgot"]),ae(),se()]:[],o("p",{},e["keep-erase-how"]),R)}function me(){let R=o(
"select",{id:`${s}-minutes`,onchange:()=>t({minutes:Number(R.value)})},...[...new Set([5,15,30,60,u.minutes])].sort((V,T)=>V-
T).map(V=>o("option",{value:V,selected:V===u.minutes},A(e["keep-minutes"],{n:V}))));return o("div",{class:"ajar-kept"},b(
e["keep-lock"],()=>{q(e["keep-opening"]),t({lock:!0},{awaited:!0})}),b(e["keep-change"],()=>{m=!0,y=!1,S(),c.querySelector(
"input").focus()},{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},y?e["keep-changed"]:""),o("details",
{},o("summary",{},e[u.here?"keep-more":"keep-where"]),...u.here?[o("p",{},e["keep-copy-how"]),ae()]:[o("p",{},u.place)],
u.copied?o("p",{},A(e["keep-copied"],{program:u.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),R))}function ge(R){
if(R.strength!=null){let V=c.querySelector(".ajar-strength > span");V&&(V.textContent=R.strength);return}if(R.changed){m=
!1,S(),c.querySelector(".ajar-changed").textContent=e["keep-changed"],y=!0,x().focus();return}u={...u,...R},u.state==="k\
ept"&&(d=!1),M()||(m=!1),P(),Ce()}let Ce=Ke(c,()=>{let R=f;if(R.state===u.state&&R.exists===u.exists&&R.minutes===u.minutes&&
R.here===u.here&&!!R.reopen==!!u.reopen&&!!R.hosted==!!u.hosted&&c.firstChild){f=u;return}let T=d&&R.place!==u.place;S(),
R.state!==u.state&&R.state!=="none"?N(r):T&&c.querySelector("input").focus()});return S(),{line:r,small:j,opener:v,more:p,
offer:B,setStart:R=>{L=R,P()},update:ge,begin:g,setLost:R=>{k=R,P()},say:R=>{i.textContent=R,p.hidden=!1}}}function hs({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!De(s,n)))if(s.kind==="choice"){let l=(s.among?
He(s,n):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var gs=(e,t)=>A(e.ask,t);var cl=new Set(["autorestarting","dead","restarting","terminating"]),ul=4e3;function ks({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,p)=>{
cl.has(p)&&t()},i=(c,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,ul):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function ys({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([c,p])=>{let u=hs(c,p),f=c.items.filter(d=>d.id in u).map(d=>[gs(d,u),...je(d,u[d.id])].join(`
`));return[c.title,...f].join(`

`)}).join(`


`);async function r(c){let p=a(),u=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let p=o("div",{class:"ajar-\
lost",hidden:!s,...c},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(c){s=c;for(let p of n)p.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>n.delete(
c)}}var bs=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function ws(e,{words:t,send:n,open:s,help:a,matters:r,ways:l}){let i=o("p",{class:"ajar-status",role:"status","aria-live":"\
polite"}),c=Se(t,x=>i.replaceChildren(x)),p=x=>{c.begin(),n(x)},u=o("div",{}),f={},d="",m=0,y=$t(t);e.replaceChildren(o(
"section",{class:"ajar-home","aria-label":t["home-title"]},u),i);let w=(x,M)=>o("button",{type:"button",onclick:M},x),k=x=>o(
"div",{class:"ajar-reflection"},...x.flatMap(M=>Xe(M,3))),b=(x,M,q)=>Wt({words:t,label:x,question:M,act:()=>p(q)}),j=()=>{
let x=o("input",{type:"file",accept:".json,application/json",onchange:async()=>{x.files[0]&&p({import:await x.files[0].text()}),
x.value=""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),x)};function v(){let x=r();return f.something?
[x.length?o("h2",{},t["home-matters"]):"",o("dl",{class:"ajar-matters"},...x.map(({heading:M,lines:q})=>o("div",{},o("dt",
{},M),...q.map(P=>o("dd",{dir:"auto"},P))))),o("div",{class:"ajar-moves"},...l())]:[]}let C=Ke(u,()=>{let x=JSON.stringify(
[f,r()]);x!==d&&(d=x,Ot(u,L))});function L(){let x=(P,z)=>w(z,()=>p({take:P})),M=m>(f.danger?.kinds.length??0)?null:f.danger,
q=()=>{m=M.kinds.length+1,L(),u.querySelector(".ajar-welcome").focus()};u.replaceChildren(M?a.notice(M,{level:2,aside:q}):
"",o("p",{class:"ajar-welcome",tabindex:"-1"},f.welcome),f.section?o("div",{class:"ajar-moves"},w(t["home-go-on"],()=>s(
f.section))):"",f.due?.length?o("ul",{},...f.due.map(P=>o("li",{},P))):"",f.plan?.length?o("h2",{},t["home-plan"]):"",f.
plan?.length?k(f.plan):"",f.plan?.length&&!M?a.line():"",...(f.earlier??[]).filter(({plan:P})=>P.length).map(({title:P,plan:z})=>o(
"details",{},o("summary",{},`${t["home-plan"]}, ${P}`),k(z))),...v(),o("details",{},o("summary",{},t["home-take"]),o("p",
{},t["home-not-encrypted"]),o("div",{class:"ajar-take"},...M?[]:[w(t["home-take-plan"],()=>p({take:"plan",paper:y.value(),
country:a.code()})),y.element(),x("calendar",t["home-take-calendar"]),f.danger?"":x("calendar-line",t["home-take-calenda\
r-line"])],x("check-ins",t["home-take-check-ins"]),x("everything",t["home-take-everything"])),j()),f.something?o("detail\
s",{},o("summary",{},t["home-end"]),o("p",{},t["home-anew-how"]),b(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",
{},t["home-erase-how"]),b(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:x=>{c.end(),f=x,C()},settle:c.
end,say:(x,M="")=>{c.end();let q=o("div",{class:"ajar-text"});be(q,M),i.replaceChildren(x,q),i.scrollIntoView({block:"ne\
arest"})}}}function vs({name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([bs(n)],{type:t}));o("a",{href:s,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}var Je=(...e)=>e.map(([t,n,s={}])=>fe("path",{class:t,d:n,...s})),pt=(e,...t)=>fe("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),pl=(e,t,n,s)=>fe("circle",{class:e,cx:t,cy:n,r:s}),fl={cup:()=>pt("88 74 46 56",...Je(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>pt("296 12 176 168",...Je(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>pt("136 24 136 140",...Je(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),pl("glow",234,94,4),...Je(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>pt("312 66 80 120",...Je(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>pt("190 66 72 100",fe("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),fe("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Je(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},js=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:a,hint:r,picture:l})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},fl[l](),o("span",{},o("b",{},a)," ",o("span",{},r))))));function xs(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),js(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var Ss=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),js(e.doors,t)),
$s=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),dl=4e3,ml=6e3,hl=6;function Os(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),a=o("div",{class:"ajar-circle","aria-hidden":"true"}),r=o("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(d,m){s.textContent=d,a.dataset.breath=m}function i(){if(n===hl){u(),s.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,dl)}function c(){l(e.out,"out"),t=setTimeout(i,ml)}function p(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},a,s),r,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(d=>o("li",{},d))))),stop:u}}var Fe=class extends Error{constructor(t,n={}){super(t),this.name="JournalError",this.code=t,this.values=n}};function On(e,{title:t,paper:n="us-letter",isTight:s=!1}){let{documentElement:a,title:r}=document,l=u=>o("div",{class:`a\
jar-plan-${u}`},o("div",{})),i=o("div",{class:`ajar-plan ajar-plan-${n}`,"data-tight":s},l("head"),o("div",{class:"ajar-\
plan-body"},o("div",{},...e)),l("foot"));document.body.append(i),a.classList.add("ajar-printing"),document.title=t;let c=new AbortController,
p=()=>{c.abort(),i.remove(),a.classList.remove("ajar-printing"),document.title=r};window.print();for(let u of["pointerdo\
wn","keydown","pagehide"])addEventListener(u,p,{capture:!0,signal:c.signal})}function Es(e,{exercises:t,danger:n}){let s=e.filter(({key:p})=>p==="plan@").at(-1)?.response,a=p=>Cs(p)&&he(p)!=="";if(!s||
!a(s.if)||!a(s.then))return"";let r=p=>Object.values(n).some(u=>Ve(p,u).length);if(Object.values(s).flatMap(gl).some(r))
return"";let{rules:l,reflection:i}=t.plan,c=l.find(p=>p.sentence);return c?Sn(c,i[c.sentence],s):""}var gl=e=>(e?.own?[e.
own]:[e].flat()).filter(Cs),Cs=e=>typeof e=="string";var cp=new TextEncoder;var Ms={timeZone:"UTC",month:"short",day:"numeric"},dp=new Intl.DateTimeFormat("en-US",Ms),mp=new Intl.DateTimeFormat("e\
n-US",{...Ms,year:"numeric"});var wp=new Intl.ListFormat("en-US",{type:"conjunction"});var As="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Ts=`${As}\\xad\\u034f\\u061c\
\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff`,Tp=new RegExp(`(?:[${As}\\x00-\\x1f\\x7f]|\\p{Cs\
})+`,"gu"),Lp=new RegExp(`^[${Ts}]+`),Np=new RegExp(`(^|[;,|"])([${Ts}]*)(?=[=+\\-@−＝＋－＠])`,"g");function Ls({after:e,among:t,...n},s){return ut({items:[n],ids:[n.id]},{[n.id]:s})[n.id]}var bl=["plan","needs","support","goal-ladder","reframing","shared-goals","open-question","first-step","trial-agreement",
"trial-review","finding-help"],wl={"open-question":["question"],"first-step":["step","smaller"],"shared-goals":[],"trial\
-agreement":["what","review"],"trial-review":["again"],"finding-help":["first","day"],support:["until"]},vl="\\n-\\r\\x1c-\\\
x1e\\x85\\u2028\\u2029",jl=new RegExp(`\\r\\n|[${vl}]`);var xl=new Intl.DateTimeFormat("en-US",{dateStyle:"full",timeZone:"UTC"});function Ns(e,t){let n=new Map(e.map(f=>[f.key,
f])),s=f=>{let{response:d}=n.get(`${f}@`)??{},m=Object.keys(d??{}).length?t.exercises[f]:null;return m?Sl(m,d):null},[a,
r,l,i]=bl.map(s),c=a?Es([n.get("plan@")],t):"",p=["day","helper","badly",...c?[]:["if","then"]],u={goal:a?a.fields("goal"):
[],sentence:c?[a.sentence(c)]:[],plan:a?a.fields(...p):[],message:s("reframing")?.message()??[],more:Object.entries(wl).
flatMap(([f,d])=>(d.length?s(f)?.fields(...d):s(f)?.pile("goals","both"))??[]),needs:r?[r.section("needs","this-week")]:
[],support:l?[l.section("listens","practical","trained")]:[],ladder:i?[i.ladder()]:[]};for(let[f,d]of Object.entries(u))
u[f]=d.filter(m=>m.lines?.length||m.fields?.length||m.rungs?.length);if(!Object.values(u).some(f=>f.length))throw new Fe(
"journal-no-plan");return{...u,title:t.exercises.plan?.title}}var Pt=e=>e.flatMap(t=>t.split(jl)).map(he).filter(Boolean);function Sl({title:e,items:t,reflection:n,rules:s=[]},a){let r=d=>{
try{return Ls(d,a[d.id])}catch{return null}},l=d=>{let m=r(d),y=d.kind==="date"&&Qe(m);return Pt(y?[xl.format(new Date(`${y}\
T00:00Z`))]:je(d,m))},i=(...d)=>t.filter(({id:m})=>d.includes(m)).map(m=>({id:m.id,heading:m.said,lines:l(m)})).filter(m=>m.
lines.length),c=(...d)=>({heading:e,fields:i(...d)});function p(d,m){let y=t.find(j=>j.id===d&&j.kind==="sort"),w=y?.piles.
find(j=>j.id===m)?.text,k=w&&r(y);if(!k)return[];let b=y.cards.filter(j=>k[j.id]===m).map(({text:j})=>j);return[{id:m,heading:w,
lines:Pt(b)}]}function u(){let d={items:t,rules:s.filter(y=>y.message),reflection:n};if(!d.rules.length)return[];let m=Object.
fromEntries(t.map(y=>[y.id,r(y)]));return Bt(d,m).filter(({said:y})=>y.length).map(({heading:y,said:w})=>({id:"message",
heading:y,lines:Pt(w)}))}function f(){let d=s.find(k=>k.ladder)?.ladder;if(!d)return{...c("goal"),rungs:[]};let m=k=>t.find(
({id:b})=>b===k),y=[d.today,d.later].map(m).filter(Boolean),w=d.rungs.filter(k=>m(k.item)).map(k=>({heading:m(k.item).said,
lines:l(m(k.item)),marks:y.filter(b=>r(b)?.chosen.includes(k.card)).map(b=>b.said)})).filter(k=>k.lines.length||k.marks.
length);return{...c("goal"),rungs:w}}return{fields:i,section:c,pile:p,message:u,ladder:f,sentence:d=>({heading:n["in-one"],
lines:Pt([d])})}}function Is({takes:e=[]},t){let n=e.flatMap(s=>{let a=t(s.exercise);return!a||!Rt(a.exercise,a.answers)?[]:s.item?$l(s,a):
us(a.exercise,a.answers)});return[...new Set(n)]}function $l({item:e,pile:t,say:n},{exercise:s,answers:a}){let r=s.items.
find(p=>p.id===e);if(!r||a[e]==null)return[];let l=t&&r.cards.filter(p=>a[e][p.id]===t),i=l?l.map(({text:p})=>p):je(r,a[e]),
c=n.startsWith("{words}");return i.map(p=>{let u=Ee(p);return _e(n,{words:c?u:qt(u,["a","an"],!1)})})}var Ol=["day","review","again","until"],El="{wishes}";function Rs({words:e,help:t,exerciseOf:n,answersOf:s,keys:a}){let r=d=>{
let[m,y]=[n(`${d}@`),s(`${d}@`)];return m&&y?{exercise:m,answers:y}:null},l=d=>Is(d,r),i=({items:d})=>d.some(({takes:m})=>m);
function c(d,m){let w=(n(d)?.items??[]).flatMap(({takes:k=[]})=>k).filter(({exercise:k})=>m.includes(`${k}@`));return l(
{takes:w}).length>0}function p({key:d,exercise:m,html:y}){let w=s(d),k=m.items.flatMap(N=>je(N,w[N.id]).flatMap(x=>Ee(x).
split(/\n+/)));if(!k.length)return"";let b=o("div",{class:y?"ajar-letter-text":"ajar-letter-text ajar-clip"});y?u(b,y,k):
b.append(...k.map(N=>o("p",{dir:"auto"},N)));let j=o("p",{class:"ajar-status",role:"status"}),v=async()=>{let x=[...b.querySelectorAll(
"h1, h2, p, li")].map(({textContent:q})=>q.trim()).join(`

`),M=await hn(x,b);j.replaceChildren(e[M?"help-copied":"letter-not-copied"])},C=()=>{let N=/-(US|CA)$/i.test(navigator.language),
x=o("div",{class:"ajar-letter-text"},...b.cloneNode(!0).childNodes);On([x],{title:e["letter-title"],paper:N?"us-letter":
"a4"})},L=(N,x)=>o("button",{type:"button",onclick:x},N);return o("div",{class:"ajar-letter"},b,o("div",{class:"ajar-mov\
es"},L(e["help-copy"],v),L(e["letter-print"],C)),j)}function u(d,m,y){be(d,m),[...d.querySelectorAll("p")].find(k=>k.textContent===
El)?.replaceWith(o("ul",{},...y.map(k=>o("li",{dir:"auto"},k)))),t.addNumbers(d),d.querySelector(".ajar-off-paper")?.remove(),
d.querySelector(".ajar-help-line a")||d.append(o("p",{},e["help-elsewhere-how"]))}function f(){let d=a().filter(w=>w.endsWith(
"@")&&s(w)),m=d.map(w=>({key:w,response:s(w)})),y=Object.fromEntries(d.map(w=>[w.slice(0,-1),n(w)]));try{let{message:w,more:k,
needs:b,support:j}=Ns(m,{exercises:y,danger:{}}),v=k.filter(({id:C})=>!Ol.includes(C));return[...w,...v,...[...b,...j].flatMap(
({fields:C})=>C)]}catch(w){if(w instanceof Fe)return[];throw w}}return{sentences:l,isLetter:i,canBegin:c,letter:p,matters:f}}window.ajarShown??(window.ajarShown=new WeakMap);var ft=window.ajarShown,Ds="needs@",_t="note@",Cl="for-partner@",Bs=({answers:e,
done:t,danger:n,reflection:s})=>JSON.stringify([e,t,n,s]),We={};function En(){let e=document.getElementById("ajar-style")??
document.head.appendChild(o("style",{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: \
#22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
.ajar .ajar-private{margin-top:.5em;color:var(--ajar-muted)}.ajar-body{margin-top:1.5em}.ajar .ajar-where{color:var(--aj\
ar-muted);
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
padding-bottom:.75em;margin-bottom:2em}.ajar-nav summary{min-height:24px;cursor:pointer;color:var(--ajar-muted);font-siz\
e:.95em}
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
`;e.textContent!==t&&(e.textContent=t)}function qs({model:e,el:t}){En();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=h=>i.push(h),p=null,u=!1,f=!1,d=!1,m=!1,y=new Map,w=new Map,k=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let b=o("div",{class:"ajar-page"}),j=h=>n.flatMap(({blocks:O})=>O).find(O=>O.kind==="exercise"&&
O.key===h)?.exercise,v=ys({words:s,answered:()=>[...r].map(([h,{answers:O}])=>[j(h),O]).filter(([h,O])=>h&&Object.keys(O??
{}).length)}),C=0,L=h=>{if(clearTimeout(C),C=0,v.set(h),p?.setLost(h),h)for(let O of l.keys())a.get(O)?.release()},N=(h,{
awaited:O=!1}={})=>{try{e.send(h)}catch{L(!0);return}O&&!C&&(C=setTimeout(()=>L(!0),8e3))},x=!1;function M(){x||(x=!0,window.
ajarDangers?q():N({dangers:!0}))}let q=()=>{for(let h of Object.values(window.ajarDangers.dangers))Go(qo(h))};function P({
key:h,exercise:O},D){if(!(window.ajarDangers||v.isLost())||!Rt(O,D))return;let Y=ut(O,D),X=ds(O,Y,window.ajarDangers);ee(
h,{answers:Y,done:!0,...X}),y.set(h,Bs(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let z=Vo({words:s,countries:e.
get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>B(),onCountry:h=>N({country:h})}),B=()=>{N({forget:!0}),gn()},g=Rs(
{words:s,help:z,exerciseOf:j,answersOf:h=>r.get(h)?.answers,keys:()=>[...r.keys()].filter(h=>j(h))}),S=(h,O,D)=>(a.set(h.
key,D),r.has(h.key)&&D.update(r.get(h.key)),O),E={html:h=>W(h.html),home(h){let O=o("div",{}),D=ne=>{ne.import&&a.get("c\
hart")?.begin(),N(ne)},G=ne=>{let $=n.find(U=>U.section===ne&&U.blocks.some(({key:te})=>r.get(te)?.done===!1));ge($?.id??
ne)},{matters:Y}=g;return S(h,O,ws(O,{words:s,send:D,open:G,help:z,matters:Y,ways:F})),N({home:h.key}),O},gate(h){let O=o(
"div",{class:"ajar-text ajar-gate"}),[D,G]=m?[o("p",{},s["gate-left-out"]),[z.button(),Ce(),I()]]:[W(d?h.short:h.html),H()],
Y=o(`h${h.level??2}`,{},h.title);return O.append(Y,D,o("div",{class:"ajar-moves"},...G.filter(Boolean))),m||D.after(o("p",
{class:"ajar-gate-ask"},s["gate-ask"])),c(()=>{d=!0}),O},made:h=>{let O=o("div",{class:"ajar-made"}),D=()=>O.replaceChildren(
...se(h.section));return a.set("made",{update:D}),D(),O},exercise(h){if(h.invites&&m)return o("div",{class:"ajar-text"},
o(`h${h.level}`,{},h.exercise.title),o("p",{},s["gate-left-out"]),I());let O=o("div",{}),D=v.line(p?{}:{role:"alert"});l.
set(h.key,O);let G=(X,ne)=>{p?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let $=window.ajarSent;
w.set(h.key,$),N({key:h.key,...X,sent:$},{awaited:ne}),!(!ne||!v.isLost())&&(L(!0),D.scrollIntoView({block:"nearest"}))};
if(a.set(h.key,Nn(O,h.exercise,{words:s,level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,sort:h.quick||n.length>
1&&!ye()?Lo:Zo,enough:h.quick?"at once":"later",remarks:(X,ne)=>as(X,{words:s,find:$=>es(ne,$,window.ajarDangers)}),sentences:g.
sentences,...r.get(h.key),help:z,needs:()=>Ce(h.needs),below:()=>me(h),onAside:X=>{ee(h.key,{aside:X}),O.querySelector("\
.ajar-letter")?.toggleAttribute("hidden",!X)},onChange:X=>{M(),ee(h.key,{answers:X,done:!1}),G({answers:X,done:!1},f)},onMove:X=>ee(
h.key,{at:X}),onDone:X=>{P(h,X),G({answers:X,done:!0},!0),h.key.startsWith("check-in@")&&a.get("chart")?.begin()},onStartOver:()=>{
ee(h.key,{answers:{},done:!1}),G({remove:!0})}})),O.firstElementChild.append(D),c(()=>v.forget(D)),!h.folded)return O;let Y=Object.
keys(r.get(h.key)?.answers??{}).length>0;return o("details",{open:Y},o("summary",{},s["check-in-now"]),O)},chart(h){let O=o(
"div",{class:"ajar-chart-block"}),D=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),{begin:G,end:Y}=Se(s,
ne=>D.replaceChildren(ne)),X=ne=>{Y(),Ct(O,ne,s)};return a.set(h.key,{update:X,begin:G,end:Y}),r.has(h.key)&&X(r.get(h.key)),
G(),N({chart:h.key}),o("div",{},O,D)},start:h=>xs(h,{open:ge,opener:p?.opener}),doors:h=>Ss(h,{open:ge}),onward:h=>$s(h,
{open:ge}),breathing(h){let{element:O,stop:D}=Os(h);return c(D),O},notice(h){if(Yo(()=>N({forget:!0})),!h.leave)return o(
"div",{class:"ajar-notice"},o("p",{},h.text));let O=o("div",{class:"ajar-leave"},z.button(),mn({words:s,leave:B}));Jo(z.
open),p=ms({words:s,send:N,isQuiet:n.length>1});let D=document.createDocumentFragment();return D.append(o("div",{class:"\
ajar-notice"},o("div",{},p.line,p.small),O),o("div",{class:"ajar-on-paper"},z.text()),p.more),D}};function W(h){let O=o(
"div",{class:"ajar-text"});return be(O,h),z.addNumbers(O),O.addEventListener("click",D=>{let G=D.target.closest("a"),Y=n.
findIndex(({id:X})=>X&&G?.getAttribute("href")===`${X}.ipynb`);Y<0||(D.preventDefault(),ue(Y))}),O}function K(h){m=h,d=!0,
oe({focus:!0})}let _=(h,O)=>o("button",{type:"button",onclick:O},h),I=()=>_(s["gate-again"],()=>K(!1));function J(){K(!1),
n[k].blocks.some(({invites:O})=>O)||ue(k+1)}let H=()=>[_(s["gate-no"],()=>K(!0)),_(s["gate-unsure"],()=>K(!0)),_(s["gate\
-yes"],J)],ae=h=>n.filter(O=>O.section===h).flatMap(O=>O.blocks.filter(({kind:D})=>D==="exercise")),se=h=>{let O=ae(h).filter(
({key:ne})=>r.get(ne)?.done).flatMap(({key:ne,exercise:$})=>[o("h2",{},$.title),...r.get(ne).reflection.flatMap(U=>Xe(U,
3))]),D=o("p",{},s["made-nothing"]),G=ae(h).map(({key:ne})=>ne),Y=g.canBegin(_t,G)?T():null,X=Y?[o("div",{class:"ajar-mo\
ves"},Y)]:[];return[o("h1",{},s["made-title"]),...O.length?O:[D],...X]},Z=h=>{let O=ae(h);return O.length>0&&O.every(({key:D})=>r.
get(D)?.done)};function me(h){let O=h.key.startsWith("plan@")&&z.isKnown()?z.line():"",D=g.isLetter(h.exercise)?g.letter(
h):"",{danger:G,aside:Y=0}=r.get(h.key);return D&&(D.hidden=Y<=(G?.kinds.length??-1)),o("div",{class:"ajar-below"},O,D,p?.
offer()??"")}let ge=h=>ue(n.findIndex(O=>O.id===h));function Ce(h){let O=n.findIndex(({aside:D,blocks:G})=>!D&&G.some(({
key:Y})=>Y===Ds));return O<0?h?o("p",{},o("a",{href:h},s["help-needs"])):null:R(Ds,O,s["help-needs"])}function R(h,O,D){
return o("button",{type:"button",onclick:()=>{ue(O);let Y=l.get(h)?.querySelector("h1, h2");Y&&(l.get(h).querySelector("\
.ajar-sentences")?.setAttribute("open",""),Y.tabIndex=-1,Y.focus())}},D)}function V(h,O){let D=n.findIndex(({blocks:G})=>G.
some(Y=>Y.key===h));return D<0||m?null:R(h,D,O)}let T=()=>V(_t,s["make-message"]),F=()=>{let h=[...r.keys()];return[g.canBegin(
_t,h)||r.has(_t)?T():null,V(Cl,s["for-partner"])].filter(Boolean)};for(let[h,O]of Object.entries(We))E[h]=D=>{let G=o("d\
iv",{}),X=O(G,D,{words:s,send:N,onDispose:c,model:e,exerciseOf:j,formOf:ne=>l.get(ne)});return S(D,X.element??G,X)};let Q=h=>n[k].
blocks.find(O=>O.kind===h),ee=(h,O)=>r.set(h,{...r.get(h),...O}),ie=()=>{for(let h of i.splice(0))h()};function oe({focus:h=!1}={}){
if(ie(),a.clear(),u){b.replaceChildren(p?"":o("p",{class:"ajar-empty"},s["keep-locked-here"]));return}if(b.replaceChildren(
...n[k].blocks.map(D=>E[D.kind](D))),n.length>1&&ce(),!h)return;let O=b.querySelector("h1, h2, h3")??b;O.tabIndex=-1,O.focus(
{preventScroll:!0}),t.scrollIntoView({block:"start"})}function ce(){let{aside:h,title:O}=n[k];if(Ne.hidden=!!h,b.classList.
toggle("ajar-aside",!!h),p?.setStart(n[k].id==="start"),h)return;let{section:D,step:G,steps:Y,minutes:X}=n[k],ne=n.filter(
le=>!le.aside),$=ne.indexOf(n[k]),U=(le,Ft,Fs={})=>o("button",{type:"button",onclick:()=>ue(n.indexOf(le)),...Fs},Ft),te=n.
find(({id:le})=>le==="start"),re=ne[$-1]??te;b.append(o("div",{class:"ajar-moves ajar-turn"},re?U(re,s["previous-page"]):
null,$<ne.length-1?U(ne[$+1],s["next-page"]):null));let xe=ne.filter(le=>!le.section||le.step===1),Ze=le=>D?le.section===
D:le===n[k],Ps=le=>({"aria-current":Ze(le)?"page":null}),_s=le=>Z(le.section)?o("span",{class:"ajar-done"},` ${s["sectio\
n-done"]}`):"",Cn=(le,Ft)=>o("li",{},U(le,Ft,Ps(le)),_s(le));pe.replaceChildren(...xe.map(le=>Cn(le,le.title)),te?Cn(te,
s["start-page"]):""),ke.textContent=D?A(s["step-of"],{title:O,n:G,all:Y,minutes:X}):A(s["page-of"],{n:xe.findIndex(Ze)+1,
all:xe.length,title:O})}function ue(h){n[h]&&(k=h,pe.parentElement.open=ye(),e.set("page",h),e.save_changes(),oe({focus:!0}))}
let pe=o("ol",{}),ke=o("summary",{}),ye=()=>window.innerWidth>640;e.get("notice")&&t.append(E.notice(e.get("notice")));let Ne=o(
"nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:ye()},ke,pe));n.length>1&&t.append(Ne),t.append(v.line({
role:"alert"}),b);let Ye=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-Ye<3e4||(Ye=
Date.now(),N({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(L(!1),h.keeping){let O=[...w.values()].some(
Y=>h.acknowledged<Y);p?.update(O?{...h.keeping,saved:!1}:h.keeping);let{state:D}=h.keeping,G=D==="locked";D&&(f=D==="kep\
t"),D&&G!==u&&(u=G,r.clear(),Ne.hidden=u,oe())}h.states&&queueMicrotask(()=>a.get("made")?.update());for(let[O,D]of Object.
entries(h.states??{})){if(h.acknowledged<w.get(O))continue;let G=D.answers&&!Object.keys(D.answers).length,Y=y.get(O)===
Bs(D);y.delete(O),ee(O,G?{...D,at:0}:D),Y||a.get(O)?.update(r.get(O))}h.dangers&&(window.ajarDangers=h.dangers,q()),h.country!=
null&&z.choose(h.country),h.file&&(a.get("home")?.settle(),vs(h.file)),h.erased&&a.get("home")?.say(h.erased,Q("home")?.
erased),h.said&&a.get("chart")?.end(),h.said&&(a.get("home")??p)?.say(h.said),h.open&&ge(h.open),h.problem&&a.get(h.problem.
key)?.say(h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),oe()});let Ue=ks(e,{gone:()=>L(!0),back:()=>{v.isLost()&&
N({ready:!0})}});return oe(),ft.set(s,(ft.get(s)??0)+1),N({ready:!0}),()=>{ie(),Ue(),clearTimeout(C),ft.set(s,ft.get(s)-
1),ft.get(s)||N({gone:!0})}}We.door=(e,t,n)=>wo(e,n);We.group=(e,t,n)=>Eo(e,n);We.scenario=(e,t,{words:n,model:s})=>({element:Co(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});We.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=xo(t,{...a,form:()=>s(t.of),ask:p=>r.find(u=>u.id===p).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};We.desk=bo;var Ml=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),Ws,Ge=null;async function dt(e){
let t=Object.entries(Ws[e]).sort(([n],[s])=>s.localeCompare(n,"en",{numeric:!0})).map(([,n])=>n);return(await(t.find(n=>n.
loaded)??t[0]).get())()}async function Al(){let{DOMWidgetModel:e,DOMWidgetView:t,IJupyterWidgetRegistry:n}=await dt("@ju\
pyter-widgets/base");class s extends e{}class a extends t{render(){let{model:l}=this;Ge=l.get("words"),this.dispose=qs({
el:this.el,model:{get:i=>l.get(i),set:(i,c)=>l.set(i,c),save_changes:()=>l.save_changes(),send:i=>l.send(i),widget_manager:l.
widget_manager,on:(i,c)=>this.listenTo(l,i,c)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[n],activate:(r,l)=>{En(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:s,
View:a}})}}}var Tl=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function Ll({
context:e,sessionContext:t}){if(await e.ready,await t.ready,t.hasNoKernel)return;let{connectionStatusChanged:n,statusChanged:s}=t;
await new Promise(a=>{let r=()=>{if(!Ml.has(t.kernelDisplayStatus)){for(let l of[n,s])l.disconnect(r);a()}};for(let l of[
n,s])l.connect(r);r()})}async function Nl(){let{INotebookTracker:e,NotebookActions:t}=await dt("@jupyterlab/notebook"),{
Dialog:n,showDialog:s}=await dt("@jupyterlab/apputils"),a=async()=>{if(!Ge)return!0;let l=[n.cancelButton({label:Ge["sta\
rt-over-no"]}),n.okButton({label:Ge["start-over"]})],[i,c]=[Ge["start-over-title"],Ge["start-over-how"]];return(await s(
{title:i,body:c,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},i)=>{if(!i)return;let c=async p=>{if(!p||r.has(p))return!1;r.add(p),await Ll(p).finally(()=>{r.
delete(p)});let{content:u,sessionContext:f}=p,d=v=>t.runCells(u,v,f),m=v=>v.model.type==="code",y=u.widgets.filter(v=>m(
v)||v.rendered===!1),[w,k=w]=y.filter(m),b=1+y.indexOf(k),j=await d(y.slice(0,b));return await Tl(),j&&d(y.slice(b))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>c(i.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let p=i.currentWidget;if(!p||!await a())return;let{sessionContext:u}=p;u.session?.kernel?await u.restartKernel():
await u.changeKernel({name:u.prevKernelName}),await c(p)}}),i.widgetAdded.connect(async(p,u)=>{await u.context.ready;for(let f of u.
content.widgets)f.model.id==="begin"&&f.addClass("ajar-to-begin");u.model?.getMetadata("ajar")?.runs&&c(u)})}}}var Il=4,
Rl=1500,Dl=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function Bl(e){for(let t=0;t<Il;t++){if(await Dl(e))
return!0;await new Promise(n=>{setTimeout(n,Rl)})}return!1}async function ql(){let{ConnectionLost:e,IConnectionLost:t}=await dt(
"@jupyterlab/application"),{PageConfig:n}=await dt("@jupyterlab/coreutils");if(n.getOption("hubPrefix"))return[];let s=!1,
a=async(r,...l)=>{if(s)return;s=!0;let i=await Bl(`${r.serverSettings.baseUrl}api`);s=!1,i||await e(r,...l)};return[{id:"\
ajar:connection",autoStart:!0,provides:t,activate:()=>a}]}window._JUPYTERLAB??(window._JUPYTERLAB={});window._JUPYTERLAB.
ajar={init(e){Ws=e},async get(){let e=await Promise.all([Al(),Nl(),ql()]);return()=>({__esModule:!0,default:e.flat()})}};})();
