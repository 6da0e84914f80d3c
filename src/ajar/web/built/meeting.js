var Js=/^(\d{4})-(\d{2})-(\d{2})$/;function En(e){let[,t,n,s]=typeof e=="string"&&Js.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Qs(+t,+n)?e:null}function Mn(e){let t=e.getFullYear();return t>=1&&t<=9999?Xs(t,e.getMonth()+1,e.getDate()):null}var Tn=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Qs(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var Xs=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var ea=["button","input","select","summary","textarea"],ta=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return ea.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),ta.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function fe(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var mt=["importance","confidence","readiness"],E=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?
Number.isInteger(r)?r+1:n:["number","string"].includes(typeof r)?r:n}),Ae=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function ze(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return s.length?s:e.cards}var Ln=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};var na=2e4;function An(e,{oninput:t,...n}){let s=o("textarea",{maxlength:na,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+r}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function Nn(e,t,{words:n,group:s,change:a,remarks:r}){let{opener:l,
long:i,remark:c}=e,p=l?o("b",{id:`${s}-opener`},l):o("span",{},n["own-words"]),u=An(t??"",{rows:i?8:2,oninput:()=>a(u.value.
trim()?u.value:null),...l&&{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}}),d=o("label",{class:"ajar-w\
ords ajar-write"},p,u);return c&&r?o("div",{},d,r(u,e)):d}function In(e,t,{words:n,change:s}){let a=o("div",{}),r=()=>[...a.
querySelectorAll("textarea")],l=()=>{let j=r().map(g=>g.value).filter(g=>g.trim());s(j.length?j:null)},i=()=>[...a.children].
forEach((j,g)=>{j.querySelector("label > span").textContent=E(n.line,{n:g+1}),j.querySelector("button").setAttribute("ar\
ia-label",E(n["remove-line"],{n:g+1}))}),c=()=>{m(""),r().at(-1).focus()},p=o("button",{type:"button",class:"ajar-link",
onclick:c},n["add-line"]),u=()=>{i(),p.hidden=a.children.length>=e.most},d=j=>{let g=r()[r().indexOf(j)+1];g?g.focus():j.
value.trim()&&!p.hidden&&c()},f=j=>{let g=An(j,{rows:1,enterkeyhint:"next",oninput:()=>{g.value.includes(`
`)&&(g.value=g.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:w=>{["insertLineBreak","insertParagraph"].includes(w.inputType)&&
(w.preventDefault(),d(g))}});return g},m=j=>{let g=()=>{let M=w.nextElementSibling||w.previousElementSibling;w.remove(),
M||m(""),u(),l(),(M||a.firstElementChild).querySelector("textarea").focus()},w=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},o("span",{}),f(j)),o("button",{type:"button",class:"ajar-remove",onclick:g},"×"));a.append(w),u()},
v=t||[];for(let j=0;j<Math.max(e.lines,v.length);j++)m(v[j]??"");return o("div",{class:"ajar-lines"},a,p)}function we(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Rn(e,t,n){let{words:s,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,p={...aa,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,d={...n.answers},f=0,m=null,v=0,j=n.
aside??0,g=t.why?o("p",{class:"ajar-why"},t.why):"",w=t.private?o("p",{class:"ajar-private"},t.private):"",M=!1,{example:x}=t,
S=x?o("details",{class:"ajar-example"},o("summary",{},s.example),o("p",{},x)):"",L=o("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),I=o("div",{}),C=o("div",{class:"ajar-body"}),R=o("section",{class:"ajar-form","aria-labelledb\
y":`${u}-title`},o(`h${a}`,{id:`${u}-title`},t.title),...r||l?[o("div",{class:"ajar-beside"},...c,g?oa([g],s):""),w]:[g,
w],S,I,C,L);R.addEventListener("keydown",T=>{T.key!=="Enter"||!(T.ctrlKey||T.metaKey)||!m||(T.preventDefault(),m.next.click())}),
e.replaceChildren(R);function W(){let T=t.items.filter(P=>Ae(P,d));if(i){let P=M?T.filter(V=>V.after).map(V=>[V]):[];return[
T.filter(V=>!V.after),...P]}return r&&t.together?[T]:T.map(P=>[P])}let z=T=>{L.replaceChildren(T)},k=we(s,z);function b(T,P){
L.replaceChildren(`${T} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{d=P,z(""),n.onChange(d),ce({focus:!0})}},
s["put-back"]))}function y(T,P){d={...d,[T.id]:P},sa(C),z(""),n.onChange(d),H()}function A(){B(!0),k.begin(),v=setTimeout(
F,8e3)}function F(){v&&(clearTimeout(v),v=0,B(!1),k.end())}function B(T){for(let P of m?.fieldsets??[])P.disabled=T}function H(){
if(!m)return;let{items:T,skip:P,where:V,next:ee,enough:ue,whys:oe}=m,re=W().length;P.textContent=Q(T)?s["clear-and-skip"]:
s.skip,V.textContent=E(s["question-of"],{n:f+1,all:re}),V.hidden=(r||i)&&re===1,ee.textContent=f===re-1?s.done:s.next,ue.
hidden=!J(re),oe.hidden=!i||M||!Q(T)}function J(T){return(n.enough==="at once"||f>0)&&f<T-1&&Q(t.items)}function q(){v||
(A(),n.onDone(d))}let Q=T=>T.some(({id:P})=>d[P]!=null);function _(T,P=!0){if(v)return;let V=W();if(f+=T,f>=V.length){f=
V.length-1,q();return}ce({focus:P,again:T<0})}function ae(T,P){let V=`${u}-${T.id}`,ee=o("legend",{id:`${V}-ask`},E(T.ask,
d)),ue=T.hint?o("p",{class:"ajar-hint",id:`${V}-hint`},T.hint):null,oe=[ue,P.mark].filter(Boolean).map(({id:h})=>h),re=T.
among?{...T,cards:ze(T,d)}:T,he=p[T.kind](re,Ln(re,d[T.id]),{words:s,level:a+1,group:V,change:h=>y(T,h),say:z,remarks:n.
remarks,isQuick:n.enough==="at once",...P}),ge={class:`ajar-item ajar-${T.kind}`,tabindex:"-1","aria-describedby":oe.join(
" ")||null};return o("fieldset",ge,ee,ue,he)}function ce({focus:T=!1,again:P=!1}={}){let V=W();f=Math.max(0,Math.min(f,V.
length-1));let ee=V[f],ue=n.mark?.(ee),oe=ue?o("p",{class:"ajar-mark",id:`${u}-${ee[0].id}-mark`},ue):null,re=o("div",{class:"\
ajar-moves ajar-onward"}),he=f>0?()=>_(-1):null,ge=ee.map(de=>ae(de,{mark:oe,again:P,moves:re,back:he})),h=o("button",{type:"\
button",class:"ajar-skip",onclick:()=>{if(v)return;let de=d,Le=Q(ee);d={...d,...Object.fromEntries(ee.map(({id:Be})=>[Be,
null]))},n.onChange(d),_(1),Le&&b(s.cleared,de)}}),O=o("button",{type:"button",class:"ajar-next",onclick:()=>{v||(z(""),
_(1))}}),D=o("p",{class:"ajar-where"}),Z=o("button",{type:"button",class:"ajar-link",onclick:()=>{M=!0,_(1)}},s["add-why"]),
G=o("button",{type:"button",class:"ajar-link",onclick:q},s.enough);m={items:ee,skip:h,where:D,next:O,fieldsets:ge,enough:G,
whys:Z},I.replaceChildren(),re.replaceChildren(O,h),he&&re.append(o("button",{type:"button",class:"ajar-back",onclick:he},
s.back));let se=ge.length===1;oe&&se&&ge[0].lastElementChild.before(oe),C.replaceChildren(D,...oe&&!se?[oe]:[],...ge,re,
...n.enough?[Z,G]:[]),H(),n.onMove?.(f),T&&(ge[0].focus({preventScroll:!0}),D.scrollIntoView({block:"nearest"}))}function ne(T){
if(I.replaceChildren(),!T||!n.help||j>T.kinds.length)return null;let P=()=>{j=T.kinds.length+1,n.onAside?.(j),I.replaceChildren(),
C.querySelector("[tabindex]").focus()},{help:V,needs:ee}=n;return I.append(V.notice(T,{level:a+1,aside:P,needs:ee})),I.querySelector(
"[tabindex]")}function pe(T,{focus:P=!1,danger:V=null}={}){m=null;let ee=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);
C.replaceChildren(o("div",{class:"ajar-reflection"},ee,...T.flatMap(oe=>Ze(oe,a+2)),n.below?.()??null),o("div",{class:"a\
jar-moves"},o("button",{type:"button",onclick:()=>{f=0,ce({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{
let oe=d;d={},f=0,j=0,n.onAside?.(0),n.onStartOver(),ce({focus:!0}),b(s["started-over"],oe)}},s["start-over"])));let ue=ne(
V);P&&(ue??ee).focus()}function ye(T){let P=C.contains(document.activeElement);P&&m&&!v||(F(),d={...T.answers},T.done?pe(
T.reflection,{focus:P,danger:T.danger}):(f=T.at??Math.max(0,W().findIndex(V=>V.some(({id:ee})=>d[ee]==null))),ce()))}let{
done:De,reflection:N,danger:K}=n;return ye({answers:d,at:n.at,done:De,reflection:N,danger:K}),{update:ye,release:F,say:T=>{
F(),z(T)}}}var oa=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);function sa(e){for(let t of e.querySelectorAll(
"input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ze=({heading:e,
said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o(
"p",{class:"ajar-said"},t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),aa={ruler(e,t,{group:n,change:s}){let a=Array.
from({length:11},(r,l)=>o("label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>s(
l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"ajar-scale"},
o("div",{class:"ajar-numbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o(
"span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r}){let{chosen:l,own:i}=t||
{chosen:[],own:""},c=()=>a(l.length||i.trim()?{chosen:[...l],own:i}:null),p=e.many?"checkbox":"radio",u=e.cards.map(f=>o(
"input",{type:p,name:s,value:f.id,checked:l.includes(f.id),onchange:m=>{e.many?l=l.filter(v=>v!==f.id).concat(m.target.checked?
f.id:[]):(l=[f.id],i="",d&&(d.value="")),c()}})),d=e.own?o("input",{type:"text",value:i,maxlength:500,oninput:f=>{i=f.target.
value,!e.many&&i.trim()&&(l=[],u.forEach(m=>{m.checked=!1})),c()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((f,m)=>o("label",{class:"ajar-card"},u[m],o("span",{},f.
text))),d?o("label",{class:"ajar-own"},o("span",{},e.own),d):null,d&&e.remark&&r?r(d,e):null)},text:Nn,list:In,date(e,t,{
words:n,change:s,say:a}){let r=Mn(new Date);return o("label",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",
{type:"date",value:t??"",oninput:({target:l})=>{s(l.value||null),l.value>="1000"&&l.value<r&&a(n["day-past"])}}))}};function ra(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function qn(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=ra(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[s],
p=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+c,ends:r+a.at(-1).end}}
var ht=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function Dn({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:p,kind:u},d)=>d>s&&!a.includes(p)&&(u!=="moves"||n.some(la)),c=e.findIndex(
i);return c<0?null:c}var la=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function Bn(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function Wn(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var ia=new Set,_t=()=>{if(!document.hidden)for(let e of[...ia])e(Math.random()*1e3)};window.addEventListener("online",_t);
window.addEventListener("pageshow",_t);document.addEventListener("visibilitychange",_t);function pa(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var Ci=pa("ajar-presenter");var Fn=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function Pn(e,t){return e?!(t.protocol.startsWith("http")&&!Fn.test(t.
hostname)&&Fn.test(new URL(e).hostname)):!1}function _n(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Je=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function Ut(e,t){if(t?.kind!=="moves"){let l=t&&Je(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function zt({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:E(t["room-joined"],{n:e}):t["room-joined-none"]}function Qe({answered:e},{joined:t},n){return t>e?E(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:E(n["wall-answered"],{n:e})}function Un(e,t){return e?e.over?t["wa\
ll-time-up"]:E(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function gt({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function zn(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return E(n,{minutes:Math.abs(e)})}var kt=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function $e(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var Ht=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function bt(e,t,n,s,a){let r=$e(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},Ht(n,()=>{r.close(),a()},"\
wall-primary"),Ht(s,()=>r.close())))}var Kt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function Hn(e,{
question:t,body:n},s,a,r){if(n.moves){bt(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=Kt(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:E(a["wall-still"],{n:l});bt(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function Kn(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=$e(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},Ht(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var Ne=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Vt({units:e},t){let n=new Map,s=da(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(fa(a,s))}return[...n.
values()]}function da(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function fa({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:i},c){
let p=l&&(l.fine?ma(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:s,labels:Xe(a,r).map(u=>c.get(`${t}:${u}`)??
u),sizes:r,counts:p,n:p?yt(p):0,withheld:i??""}}function ma(e,t){let n=0;return t.map(s=>(n+=s,yt(e.slice(n-s,n))))}function Xe(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var yt=e=>e.reduce((t,n)=>t+n,0),Gt=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),me=({shown:e})=>e.filter(({counts:t})=>t);var Vn=["wall-first","wall-second","wall-third"],ha={importance:0,confidence:1,readiness:2},Yn=({id:e},t)=>Vn[ha[e]??t%Vn.
length],Se=e=>`${(100*e).toFixed(2)}%`,Zn={"aria-hidden":"true"};function tt(e,t,n){return me(e).length?{ruler:Gn,move:Gn,
sort:ba,card:xa,choice:$a}[e.kind](e,t,n):[o("p",{class:"wall-calm"},gt(e,t))]}function Gn(e,t){let n=Math.max(...me(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.
shown.length>1?s.heading:"";return Qn({...s,heading:c,labels:l,sizes:i},r,n,Yn(s,a),t)}))]}function Jn(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,c],p)=>Qn(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.
counts),l,Yn(c,p),t))),to([["wall-then",n.moment],["wall-solid",s.moment]])]}function Qn({heading:e,labels:t,sizes:n},s,a,r,l){
let i=yt(n),c=.03,p=0,u=n.flatMap((f,m)=>{let v=p/i+(p?c/2:0);p+=f;let j=p/i-v-(p<i?c/2:0);return s.flatMap(({counts:g,isEarlier:w},M)=>{
let x=v+M*j/s.length;return ga(g[m]/a,g[m],x,j/s.length,w)})}),d=t.map((f,m)=>`${f}: ${s.at(-1)?.counts[m]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?fe("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...u):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...ka(t,
n)))}function ga(e,t,n,s,a){let r=1-e;return[fe("rect",{x:Se(n),y:Se(r),width:Se(s),height:Se(e),class:a?"wall-then":"wa\
ll-solid"}),fe("text",{x:Se(n+s/2),y:Se(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function ka(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function ba(e,t,n){let s=[...me(e)].
sort((i,c)=>va(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>Yt.length)return[vt(s.map(
i=>wa(i,t)),n,t)];let l=s.map(({name:i,counts:[c,...p]},u)=>{let f=!u&&i.length+r[0].length<ya?`${c} ${r[0]}`:`${c}`;return et(
i,f,ja([c,...p],a))});return[vt([...l,...eo(e,t)],n,t),to(r.map((i,c)=>[Yt[c],i]))]}var ya=24;function wa({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((c,p)=>n[p]===r).join(" / "),i=E(a["wall-of"],{n:r,of:s});return et(e,i,
[],o("p",{class:"wall-muted"},l))}var va=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},Yt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function ja(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,wt(
Yt[a],r,s/t)})}function wt(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return fe(
"rect",{class:e,x:Se(t+r),y:Se(s),width:Se(Math.max(0,n-2*r)),height:Se(a)})}function xa(e,t,n){let s=me(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[vt([...Xn(s,t),...eo(e,t)],n,t)]}function $a(e,t,n){let[{labels:s,counts:a,
n:r}]=me(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[vt(Xn(l,t),n,t)]}function Xn(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>et(a,l?`${r}`:E(t["wall-of"],{n:r,of:n}),
[wt("wall-rest",0,1),wt("wall-pile-1",0,r/n)]))}function eo({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[et(E(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>et(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var et=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?fe(
"svg",Zn,...n):null,s);function vt(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},E(n["wall-more"],{n:a}))),s}var to=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},fe("svg",Zn,wt(t,0,1)),n)));var Sa=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),Oa=/^data:image\/(svg\+xml|png|jpeg);/,
We=e=>e.flatMap(Ca);function Ca(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?Oa.test(n.src)?[Ea(n)]:[]:Sa.has(t)?[o(t,{},...We(s))]:We(s)}var Ea=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var jt=4,nt=({path:e,size:t},n,s)=>fe("svg",{class:s,viewBox:`${-jt} ${-jt} ${t+2*jt} ${t+2*jt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},fe("path",{stroke:"#000",d:e}));function ot(e,t){return me(e).length?{ruler:Ta,move:Ma,sort:Aa,card:Na,choice:Ia}[e.kind](e,t):e.heading}var He=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,no=({shown:e})=>e.every(({counts:t})=>t),Ma=(e,t)=>t["wall-moved"];function oo({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[He(t),He(t)]}function Ta(e,t){
let n=me(e),s=new Map;for(let u of n){let d=Gt(u);s.set(d,[...s.get(d)??[],u])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([u,d])=>La(d,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>oo(u,t)),c={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,E(p,c)].filter(Boolean).join(" ")}function La(e,t,n,s){
let[a,r]=e.map(p=>oo(p,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?E(s["wall-most-all"],c):E(r?s["wall-most-two"]:s["wall-most"],c)}function Aa(e,t){let n=me(e),s=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(p=>Gt(p)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return no(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return E(
l??t["wall-sorted-many"],{pile:He(a),card:He(r[0].name),other:He(r.at(-1).name),n:r.length,all:n.length})}function Na(e,t){
let n=me(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return so(n,e,t)}function Ia(e,t){let[{labels:n,counts:s,
n:a}]=me(e);return so(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function so(e,t,n){let s=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:d})=>2*u>d),r=a.length?a:e.filter(({count:u})=>u&&u===s);if(!a.length&&!no(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",p=""]=r.map(({name:u})=>He(u));return E(
i,{card:c,other:p,n:r.length})}function $t({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return ve("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?ao({deck:e,way:t,panel:n,words:s}):
ve("text",Oe(e?.title??""));if(!i&&l.join&&t)return ao({deck:e,way:t,panel:n,words:s});let p=Je(n,c),u=i?null:Wn(l.timer,
a,c.minutes),d={deck:e,way:t,panel:n,words:s,slide:c,question:p,left:u},f=(za[c.kind]??xt)(d);return f.dataset.slide=r??
l?.slide,c===e.slides[0]&&f.append(...lo(e)),n.practice&&f.append(o("p",{class:"wall-practice"},s["wall-practice"])),f}var ve=(e,...t)=>o(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Oe=e=>o("h1",{},e);function xt({slide:e,way:t,panel:n,words:s,
left:a}){let r=We(e.body),l=r.flatMap(c=>Ra(c)),i=r.filter(c=>c.textContent.trim());return ve(e.kind,Oe(e.title),o("div",
{class:"wall-body"},o("div",{class:"wall-words"},...i.map(Da)),...l.map(c=>o("div",{class:"wall-picture"},c))),St({way:t,
panel:n,words:s,left:a}))}function Ra(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var qa=5;function Da(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
s=>Zt(s)<s.childNodes.length)||!t.every(Zt))return e;e.className="wall-terms";for(let s of t){let a=[...s.childNodes],r=Zt(
s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function Zt({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&
t[s].textContent.trim().length<=qa;)s+=2;return s}function Ba({slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.
state!=="open"&&Ne(a))return _a({slide:e,panel:n,words:s,question:a,left:r});let i=e.items,[c]=i.length===1?i:[];return ve(
"question",Oe(c?.ask??e.title),e.story?o("p",{class:"wall-quote"},e.story):null,...c?[Wa(c)]:[Fa(i)],St({way:t,panel:n,words:s,
left:r,question:a,large:!0}))}function Wa({kind:e,cards:t=[],low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-a\
sks"},ro(n,s));let a=t.length>5;return o("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?
"wall-whole":null},r||l)))}var Fa=e=>o("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",
{},n),t==="ruler"?ro(s,a):null))),ro=(e,t)=>o("p",{class:"wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),Pa=5;
function _a({slide:e,panel:t,words:n,question:s,left:a}){let r=Vt(s,e.items),l=r.filter(p=>me(p).length),[i=r[0]]=l,c=St(
{way:null,panel:t,words:n,left:a,answered:s});return l.length<2?ve("chart",Oe(l.length?ot(i,n):n["wall-held-title"]),...tt(
i,n),c):ve("chart",Oe(e.title),o("div",{class:"wall-groups"},...l.map(p=>o("section",{},o("h2",{},ot(p,n)),...tt(p,n,Pa)))),
c)}function Ua({slide:e,panel:t,words:n,way:s,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:Vt(u,[]),question:u})).filter(({groups:u})=>u.some(d=>me(d).length)),l=u=>r.map(({moment:d,groups:f})=>({
moment:d,...f.find(m=>m.kind===u)})).filter(({shown:d})=>d&&me({shown:d}).length),[i]=l("move").slice(-1),c=l("ruler"),p=St(
{way:s,panel:t,words:n,left:a});return i?ve("chart",Oe(ot(i,n)),...tt(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?ve("chart",Oe(n["room-group"]),...Jn([c[0],c.at(-1)],n)):c.length?ve("chart",Oe(ot(c[0],n)),...tt(c[0],n)):ve(
"text",Oe(e.title),o("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var za={text:xt,story:xt,help:xt,question:Ba,moves:Ua},
lo=e=>e?.logo?We([["img",e.logo]]).map(Ha):[],Ha=e=>(e.className="wall-logo",e);function ao({deck:e,way:t,panel:n,words:s}){
return ve("join",Oe(s["wall-join"]),o("div",{class:"wall-way"},...t.wifi?[Ka(t.wifi,s)]:[],o("div",{class:"wall-scans"},
t.wifi?o("p",{},s["wall-then"]):null,Jt(t,s)),o("div",{},o("p",{class:"wall-muted"},s["wall-scan"]),o("p",{class:"wall-a\
ddress"},t.address),o("p",{class:"wall-muted"},s["room-type-code"]),o("p",{class:"wall-code"},t.code),o("p",{class:"wall\
-count"},zt(n,s)))),...lo(e))}var Ka=(e,t)=>o("div",{class:"wall-scans"},o("p",{},E(t["wall-wifi"],{name:e.name})),Jt(e,
t)),Jt=(e,t)=>nt(e,t["room-scan-alt"],"wall-scan"),Va=e=>e.replace("-","‑");function St({way:e,panel:t,words:n,left:s,
question:a,large:r=!1,answered:l}){let i=Un(s,n),c=a&&a.state!=="ready",p=c?Qe(a,t,n):r&&e?zt(t,n):"",u=l?Qe(l,t,n):"";if(!e&&
!i&&!p&&!u)return null;let d=o("footer",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.
setProperty("--left",`${100*s.share}%`),e&&r?d.append(Jt(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},
e.address),o("b",{},e.code))):d.append(o("p",{class:"wall-muted"},e?E(n["wall-join-line"],{address:e.address,code:Va(e.code)}):
u)),d.append(o("p",{class:"wall-now"},p?o(c?"b":"span",{class:c?null:"wall-joined"},p):null,i?o("span",{class:"wall-time"},
i):null)),d}var Xt=[4.6,5.6,6.6,7.4,8.2],en=2,Ga=["","tight","tight columns"],Qt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Ya=5.4;function co(e,t=en){let n=Xt[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:Qt.at(-1),text:0};for(let a of[...Ga,...Qt]){if(s.text>=Ya||s.text&&Qt.includes(a))break;let r=Za(e,a,n);r>s.text&&
(s={layout:a,text:r})}return uo(e,s.layout,s.text||4.6),s.text>0}function Za(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(uo(e,t,
Math.max(s,4.6)),Ja(e))return Math.max(s,4.6);return 0}function uo(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Ja=e=>io(e)&&[...e.querySelectorAll(".wall-whole")].every(io),io=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Qa={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Xa=new Map(Object.entries(Qa).flatMap(([e,t])=>t.map(n=>[n,e]))),er="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function tr(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??n;if(!(c?.closest?.(er)||c?.closest?.("dialog[open\
]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return Xa.get(t.length===1?t.toLowerCase():
t)}function po(e){let t=n=>{let s=tr(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function fo(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},p=t.slides[c.slide]?.
part,u=g=>()=>{j.close(),g()},d=(g,w,...M)=>o("button",{type:"button",onclick:u(g),...w},...M),f=g=>o("small",{},E(a["re\
mote-minutes"],{minutes:g})),m=t.parts.map((g,w)=>o("li",{},d(()=>r("go",{slide:ht(t,w)}),{"aria-current":w===p?"step":null,
class:c.dropped.includes(w)?"remote-dropped":null},g.title,c.dropped.includes(w)?o("small",{},a["remote-is-dropped"]):f(
g.minutes)))),v=Bn(t,c).map(({part:g,title:w,minutes:M,dropped:x})=>o("li",{},o("span",{},w),d(()=>r(x?"keep":"drop",{part:g}),
{"aria-label":`${x?a["remote-keep"]:E(a["remote-drop"],{minutes:M})}: ${w}`},x?a["remote-keep"]:E(a["remote-drop"],{minutes:M})))),
j=$e(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...m),...v.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...v)]:[],o("div",{class:"remote-more"},s?d(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}function ho(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:g})=>g!=="move"),l=new Map(r.map(g=>[g.id,
mo(g).map(()=>0)])),i=0,c=0,p=o("div",{}),u=$e(e,"desk-hands",p);if(!u)return;let d=()=>Math.max(c,...[...l.values()].map(
g=>g.reduce((w,M)=>w+M,0))),f=(g,w,M)=>o("div",{class:"desk-stepper"},o("span",{},g),o("button",{type:"button","aria-lab\
el":E(s["desk-fewer"],{label:g}),onclick:()=>M(-1)},"−"),o("output",{},`${w}`),o("button",{type:"button","aria-label":E(
s["desk-more"],{label:g}),onclick:()=>M(1)},"+"));function m(g=""){let w=r[i],x=n.items.find(({id:C})=>C===w.item)?.cards.
find(({text:C})=>C===w.card),S=l.get(w.id),L=i===r.length-1,I=C=>()=>{i+=C,m()};p.replaceChildren(o("p",{class:"desk-sma\
ll"},E(s["desk-hands-where"],{n:i+1,all:r.length})),o("h2",{},w.card||w.heading),x?.short?o("p",{class:"desk-small"},w.heading):
"",...mo(w).map((C,R)=>f(C,S[R],W=>{S[R]=Math.max(0,S[R]+W),m(`${R} ${W}`)})),L?f(s["room-people"],d(),C=>{c=Math.max(0,
d()+C),m(`people ${C}`)}):"",o("div",{class:"wall-answers"},i?o("button",{type:"button",onclick:I(-1)},s.back):"",L?o("b\
utton",{type:"button",class:"wall-primary",onclick:j},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:I(
1)},s["desk-next-card"]),L?"":o("button",{type:"button",onclick:j},s["desk-enough"]),o("button",{type:"button",onclick:()=>u.
close()},s["wall-close"]))),v(g)}function v(g){let w=[...p.querySelectorAll(".desk-stepper")],[M,x]=g.split(" "),S=M==="\
people"?w.at(-1):w[Number(M)||0],[L,I]=S.querySelectorAll("button");(x==="-1"?L:I).focus()}function j(){let g=d();if(!g)
return;let M=[...l].filter(([,x])=>x.some(Boolean)).map(([x,S])=>{let{kind:L}=r.find(I=>I.id===x);return[x,L==="card"?[S[0],
g-S[0]]:S]});u.close(),a(Object.fromEntries(M),g)}m()}var mo=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Xe(t,n);var je=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function go(e,t,n){let s=o("div",{}),a=$e(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function ko(e,t,n,{
press:s}){s({desk:"remote"}),go(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c}=t(),p=c.presenters.filter(
({kind:d,used:f})=>d==="remote"&&f),u=!l||i;return[o("h2",{},n["desk-remote"]),u&&r?nt(r,n["desk-remote-scan"],"desk-sca\
n"):"",u&&!r&&!p.length?o("p",{},n["room-one-moment"]):"",o("p",{},u?n["desk-remote-how"]:n["desk-remote-inside"]),u?"":
je(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),u&&r?o("p",{},o("a",{href:r.url,target:"_blank",rel:"noopener"},
n["desk-remote-window"])):"",...p.map(({id:d},f)=>o("p",{class:"desk-line"},E(n["desk-remote-there"],{n:f+1})," ",je(n["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),o("div",{class:"wall-answers"},u?je(n["desk-remote-new"],()=>s({desk:"r\
emote"})):"",je(n["wall-close"],a))]})}function bo(e,t,n,{press:s,step:a}){let r=nr(n,s);go(e,"desk-reach",l=>{let{way:i,
join:c,inside:p,practice:u,panel:d}=t(),f=o("span",{role:"status"});if(!i||p)return[o("h2",{},n["desk-phones"]),o("p",{},
u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":je(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),o("di\
v",{class:"wall-answers"},je(n["wall-close"],l))];let m=`${c.address}/${c.code}`,v=o("select",{"aria-label":n["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:v.value})},...c.addresses.map(({ip:j,network:g})=>o("option",{value:j,selected:j===
c.picked?"":null},`${j} (${g})`)));return[o("h2",{},n["desk-phones"]),nt(i,n["room-scan-alt"],"desk-scan"),o("p",{class:"\
desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},d.joined?E(n["desk-reached"],{n:d.joined}):n["desk-rea\
ch-try"]),d.hosts.length?o("p",{class:"desk-small"},E(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",c.addresses.length>
1?o("p",{class:"desk-line"},n["desk-address"]," ",v):"",r,o("details",{},o("summary",{},n["desk-reach-not"]),o("ul",{},...[
"wifi","guest","hotspot","firewall"].map(j=>o("li",{},or(n)[j])))),o("div",{class:"wall-answers"},je(n["desk-copy"],async()=>{
await navigator.clipboard.writeText(m),f.textContent=n["desk-copied"]}),je(n["desk-card"],()=>s({desk:"card"})),je(n["re\
mote-join-show"],()=>{l(),a("join")}),je(n["wall-close"],l),f)]})}function nr(e,t){let n=o("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>o("p",{},
o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),o("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),je(e["desk-wifi-show"],()=>t({desk:"wifi",name:n.value,password:s.
value})))}var or=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function yo(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:x,
title:S})=>o("option",{value:x},S),r=(x,S)=>E(t["desk-meeting"],{title:x,n:S}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:x,title:S,part:L,minutes:I})=>a({id:x,title:r(L?`${S}: ${L}`:S,I)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:x,title:S,minutes:L})=>a({id:x,title:r(S,L)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));c.value=e.country||sr(e.countries);
let p=["phones","none","practice"].filter(x=>!(e.server&&x!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=p.map(
(x,S)=>o("input",{type:"radio",name:s,value:x,checked:S===0?"":null,"aria-describedby":`${s}-${x}`})),f=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),m=o("p",{hidden:!0},o("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),v=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),j=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),g=(x,S)=>o("p",{},o("label",{class:"ajar-words",for:S.id},x),S),w=o("form",{class:"ajar-start",onsubmit:x=>{x.preventDefault(),
j.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:d.find(({checked:S})=>S).value,
key:f.value}),f.value=""}},o("h2",{},t["desk-start"]),v,g(t["desk-which"],l),o("div",{class:"ajar-start-two"},g(t["desk-\
couple"],i),g(t["desk-country"],c)),o("fieldset",{},o("legend",{},t["desk-how"]),...p.map((x,S)=>o("label",{class:"ajar-\
start-way"},d[S],o("span",{},o("b",{},u[x][0]),o("small",{id:`${s}-${x}`},u[x][1]))))),m,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),j));function M({problem:x,busy:S,needsKey:L,state:I}){v.textContent=x??"",v.hidden=
!x,m.hidden=!L,S||(j.textContent=I==="ended"?t["room-ended"]:"")}return{element:w,update:M}}function sr(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function wo({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:Xe(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var ar=["open","close","reveal"];function vo(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,c=_n(),p=($,U,te={})=>o("button",{type:"button",onclick:U,...te},...[$].flat()),u=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=we(n,$=>{$?d.
textContent=$:Le()}),m=$=>{f.begin(),s($,{awaited:!0})},v=0,j="",g=($,U={})=>{v=Math.max(v,r.steps??0)+1,m({desk:"step",
step:{step:$,...U},n:v})},w=()=>r.panel,M=()=>w()?.stage,x=()=>r.deck?.slides[M()?.slide],S=()=>x()&&Je(w(),x()),L=tn("d\
esk-wall",{inert:!0}),I=tn("desk-wall",{inert:!0}),C=tn("desk-screen",{hidden:!0}),R=()=>{C.host.hidden=!1,oe(),C.host.requestFullscreen?.().
catch(()=>{})},W=()=>{C.host.hidden=!0,z()&&document.exitFullscreen(),oe()},z=()=>document.fullscreenElement===C.host;C.
host.addEventListener("fullscreenchange",()=>{z()||W()});let k=o("p",{class:"desk-clock"}),b=o("p",{class:"desk-plan"}),
y=o("ol",{}),A=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),F=o("p",{class:"desk-count"}),B=o("p",{}),H=o(
"p",{class:"desk-small"}),J=o("div",{}),q=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),Q=o("div",{class:"desk-tools"},q,p(n["desk-here"],R),p(n["desk-remote"],()=>ko(ne,()=>r,n,{press:m})),p(n["\
desk-phones"],()=>bo(ne,()=>r,n,{press:m,step:g})),p(n["remote-parts"],ye),p(n["desk-end"],De,{class:"desk-end"})),_={back:p(
[n.back,o("kbd",{},"←")],()=>g("back")),open:p([n["room-ask-open"],o("kbd",{},"O")],()=>N("open")),close:p([n["room-as\
k-close"],o("kbd",{},"C")],()=>N("close")),reveal:p([n["room-ask-reveal"],o("kbd",{},"R")],()=>N("reveal")),blank:p([n["\
remote-blank"],o("kbd",{},"B")],()=>g("blank")),hands:p([n["desk-hands"]],()=>ho(ne,{question:S(),slide:x(),words:n,count:K})),
next:p([n.next,o("kbd",{},n["desk-clicker"])],()=>g("next"))},ae=p(n["room-ask-reset"],()=>bt(ne,n["room-reset-sure"],n["\
room-ask-reset"],n["home-no"],()=>N("reset"))),ce=p("",()=>g(M()?.timer?"pause":"timer")),ne=o("section",{class:"ajar-de\
sk","aria-label":n["desk-title"]},o("header",{class:"desk-top"},k,b,Q),o("nav",{class:"desk-agenda","aria-label":n["desk\
-agenda"]},y),o("div",{class:"desk-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),L.host),o("section",{class:"\
desk-next"},o("h2",{},n["desk-next"]),I.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),F,B,H,o("p",{class:"\
desk-more"},ce,ae))),o("section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),A,J),o("div",{class:"desk-moves"},u,d,
o("div",{class:"desk-pad"},...Object.values(_))),C.host),pe=yo(t,{words:n,begin:$=>m({desk:"begin",...$})});e.replaceChildren(
pe.element,ne);function ye(){fo(ne,{deck:r.deck,panel:w(),way:r.way},n,{step:g})}function De(){let $=w().questions.some(
Ne),U=(le,X)=>p(X,()=>m({room:"take",what:le,paper:t.paper})),te=$e(ne,"desk-ending",o("p",{},n["desk-end-sure"]),$?o("p",
{class:"desk-more"},U("page",n["desk-take-page"]),U("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},p(n["\
room-end"],()=>{te.close(),m({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>te.close())))}function N($){if(v>
(r.steps??0)){j=$;return}if($==="reveal"){let te=Ut(w(),x()),le=()=>m({desk:"question",id:te.question.id,do:$,...te.body});
te&&Hn(re(),te,w(),n,le);return}let U=S();U&&m({desk:"question",id:U.id,do:$})}let K=($,U)=>m({desk:"question",id:S().id,
do:"hands",counts:$,people:U}),T={keys:()=>Kn(re(),n),full:()=>C.host.hidden?R():W(),larger:()=>V(1),smaller:()=>V(-1)},
P=en;function V($){P=Math.min(Xt.length-1,Math.max(0,P+$)),oe()}function ee($){return!r.deck||!ne.offsetParent||ne.closest(
"[inert], .lm-mod-hidden")?!1:(T[$]?T[$]():ar.includes($)?N($):$==="timer"?g(M()?.timer?"pause":"timer"):$!=="look"&&g($),
!0)}a(po(ee));let ue=setInterval(()=>{!ne.hidden&&ne.isConnected&&ge()},1e3);a(()=>clearInterval(ue));function oe(){if(!r.
deck||!M())return;let $={deck:r.deck,way:r.way,panel:w(),words:n,now:c.now()},U=Dn(r.deck,w());he(L.wall,$t($)),I.host.hidden=
U===null,U!==null&&he(I.wall,$t({...$,slide:U})),C.host.hidden||he(C.wall,$t($),P)}let re=()=>C.host.hidden?ne:C.wall;function he($,U,te){
$.querySelector(".wall-face")?.remove(),$.prepend(U),co(U,te)}function ge(){if(!r.deck)return;let $=qn(r.deck,M(),c.now());
if(k.textContent=kt(c.now()),!$)return;let U=$.begun?zn($.late,n):n["remote-not-begun"],te=$.begun?E(n["remote-planned"],
{part:kt($.partEnds),end:kt($.ends)}):"";b.replaceChildren(o("b",{class:$.late>0?"desk-late":null},U),te&&` · ${te}`,o(
"br"),o("span",{class:"desk-small"},r.deck.parts[$.part].title));for(let[le,X]of[...y.children].entries())X.className=le<
$.part?"done":le===$.part?"here":"",X.classList.toggle("dropped",M().dropped.includes(le));$.part!==i&&h($.part)}function h($){
y.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=$;let U=y.children[$];U.firstChild.setAttribute("ar\
ia-current","step");let{parentNode:te}=y,le=(X,Ue)=>U[X]+U[Ue]/2-te[Ue]/2;te.scrollTo(le("offsetLeft","offsetWidth"),le(
"offsetTop","offsetHeight"))}function O(){i=null,y.replaceChildren(...r.deck.parts.map(({title:$},U)=>o("li",{},p($,()=>g(
"go",{slide:ht(r.deck,U)})))))}function D(){if(l===x()?.id)return;l=x()?.id;let $=x()?.notes.length?We(x().notes):[o("p",
{},n["remote-no-notes"])];A.replaceChildren(...$),A.scrollTop=0}function Y(){let $=S();F.textContent=$&&($.state!=="read\
y"||$.hands)?Qe($,w(),n):"",B.textContent=r.way?E(n["desk-joined"],{n:w().joined}):n["desk-no-phones"],H.textContent=de(
{units:$?.units??se()}),J.replaceChildren(...$?wo($,n):[]);let U=!!$?.units.length;_.hands.firstChild.data=n[G($)?"desk-\
slips":"desk-hands"],_.hands.disabled=!U||$.state==="open"||Ne($),ae.hidden=!$?.answered||!$.may_reset;let te=x()?.minutes??
0;ce.hidden=!te&&!M()?.timer,ce.textContent=M()?.timer?n["desk-timer-pause"]:E(n["remote-timer"],{minutes:te});for(let le of[
"open","close"])_[le].hidden=!r.way;_.hands.hidden=!!r.way&&(_.hands.disabled||!$),_.open.disabled=!$||$.state==="open"||
!r.way,_.close.disabled=$?.state!=="open",_.reveal.disabled=!Ut(w(),x());for(let le of Object.values(_))le.classList.remove(
"wall-primary");Z().classList.add("wall-primary"),_.blank.setAttribute("aria-pressed",!!M()?.blank)}function Z(){let $=S();
return $?Ne($)?_.next:$.state==="ready"&&!_.open.disabled?_.open:!r.way&&!$.answered&&!_.hands.disabled?_.hands:_.reveal.
disabled?_.next:_.reveal:_.reveal.disabled?_.next:_.reveal}let G=$=>!!$?.name.startsWith("check-in@"),se=()=>{if(x()?.kind!==
"moves")return[];let[$]=w().questions.filter(U=>G(U)&&Ne(U)).slice(-1);return $?.units.filter(({kind:U})=>U==="move")??[]};
function de({units:$}){let U=$.filter(({snapshot:te,withheld:le})=>!te&&le);return U.length?gt({shown:U},n):""}function Le(){
let $=S();d.textContent=Be($)}function Be($){if(M()?.blank)return n["remote-is-blank"];if(!$)return"";let U=Kt($,w());return U===
1?n["remote-still-one"]:U?E(n["remote-still"],{n:U}):$.state==="open"?n["room-is-open"]:$.hands&&!Ne($)?E(n["desk-counte\
d"],{n:$.hands}):!r.way&&$.state==="ready"&&$.units.length?n[G($)?"desk-slips-how":"desk-hands-how"]:""}function ft($){let U=r;
r={...r,...$},r.busy||f.end(),u.textContent=r.problem??"",u.hidden=!r.problem;let te=r.state==="open"&&!!(r.deck&&M());if(pe.
update(r),pe.element.hidden=te,ne.hidden=!te,!te)return;U.panel!==r.panel&&c.set(w().now),U.deck!==r.deck&&O(),q.hidden=
!Pn(r.wall,window.location),q.hidden||(q.href=r.wall);for(let X of ne.querySelectorAll("dialog"))X.refresh?.();ge(),D(),
Y(),Le(),oe();let le=j;j="",le&&N(le)}let _e=new ResizeObserver(oe);for(let{host:$}of[L,C])_e.observe($);return a(()=>_e.
disconnect()),{update:ft}}function tn(e,t){let n=o("div",{class:e,...t}),s=o("div",{class:"wall"}),a=o("style",{},`.wall\
,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;--muted: #55606b;--edge:
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var rr=e=>e;function xe(e,t){e.innerHTML=rr(t)}function Ot(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Ke(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Ct(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function jo(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",c=o("div",{}),p=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=we(t,b=>{d.textContent=b}),m=on(t),v=Ot(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,c,d),m.dialog);let j=b=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(b,{awaited:!0}))},g=(b,y)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>j(y)},b),w=(...b)=>o(
"div",{class:"ajar-moves ajar-many"},...b);function M(){let b=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${k}\
-key`,"aria-describedby":`${k}-key-how`}):null,y=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(b&&!b.value){b.focus();return}j({room:"open",...b?{key:b.value}:{}}),b&&(b.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?E(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),b?o("label",{class:"ajar-words",for:b.
id},t["room-host-key"]):null,b?o("p",{class:"ajar-hint",id:`${k}-key-how`},t["room-host-key-how"]):null,b,w(y,a.elsewhere?
null:g(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:w(...[12,3].
map(A=>g(E(t["room-rehearse"],{n:A}),{room:"rehearse",phones:A})))]}let x=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),w(g(t["room-go-on"],{room:"go-on"}),g(t["room-end"],{room:"end"}))];function S(){let b=o("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),y=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:E(t["room-line"],{code:a.
code})),A=a.address?b:null;return r?[L(),o("div",{class:"ajar-door-line"},y,u,A),I(),R()]:[o("h2",{},t["room-title"]),L(),
I(),y,a.address?xo(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?C():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},u,A,a.inside&&!a.practice?g(t["room-widen"],
{room:"widen"}):null),R()]}let L=()=>a.practice?o("p",{},st(t)):null,I=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function C(){let b=o("select",{id:`${k}-address`,onchange:()=>n({room:"pick",ip:b.value})},...a.addresses.map(
({ip:y,network:A})=>o("option",{value:y,selected:y===a.picked},`${y} (${A})`)));return o("label",{class:"ajar-words",for:b.
id},o("span",{},t["room-address"]),b)}function R(){let b=o("div",{}),y=o("button",{type:"button",onclick:()=>B(!1)},t["r\
oom-end-no"]),A=o("button",{type:"button",onclick:()=>B(!0)},t["room-end"]),F=()=>b.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),w(y,g(t["room-end"],{room:"end"}))]:[A]),B=J=>{l=J,F(),(l?y:A).focus()};F();let H=(J,q)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...q()},{awaited:!0})},J);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?w(H(t["room-take-table"],()=>({
what:"table"})),H(t["room-take-page"],()=>({what:"page",paper:v.value()})),v.element()):null,o("p",{},t["room-end-how"]),
b)}function W(b){a={...a,...b},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let y=nn(t,a.joined);
u.textContent!==y&&(u.textContent=y),m.update(a,y),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),z()}let z=Ke(c,()=>{let{joined:b,problem:y,...A}=a,F=JSON.stringify([A,r]);if(F===
i)return;i=F;let B={open:S,lost:x}[a.state]??M;Ct(c,()=>c.replaceChildren(...B().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let k=`ajar-door-${window.ajarForms}`;return Et(e,()=>n({room:"look"}),s),{update:W}}var nn=(e,t)=>t?t===
1?e["room-joined-one"]:E(e["room-joined"],{n:t}):e["room-joined-none"],st=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function xo(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return xe(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function on(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},st(e)):"",xo(e,r),s):(n.close(),t.replaceChildren()))}}}function Et(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function Mt(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,u)=>{let d=o("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return xe(d,
p),d.firstElementChild.setAttribute("aria-hidden","true"),d},c=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:c},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...r.map(([p,...u])=>o("tr",{},o(
"th",{scope:"row"},p),...u.map(d=>o("td",{},d??"–")))))))))}function $o({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=m=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${r}-people`,
min:1}),p=m=>Math.max(0,Math.floor(Number(m.value)||0)),u=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let v=e.filter(
M=>M.item===m),j=(M,x)=>{let S=i({"aria-label":[M.card,u(M)[x]].filter(Boolean).join(": ")});return l.set(M.id,[...l.get(
M.id)??[],S]),S},g=v.length===1&&!v[0].card?v[0].bands.map((M,x)=>[M,[j(v[0],x)]]):v.map(M=>[M.card,u(M).map((x,S)=>j(M,
S))]),w=v[0].card?["",...u(v[0])]:null;return o("table",{},o("caption",{},s(m)),w&&w.length>2?o("thead",{},o("tr",{},...w.
map(M=>M?o("th",{scope:"col"},M):o("td",{})))):null,o("tbody",{},...g.map(([M,x])=>o("tr",{},o("th",{scope:"row"},M),...x.
map(S=>o("td",{},S))))))};function f(){let m=new Map(e.map(w=>[w,l.get(w.id).map(p)])),v=Math.max(...[...m.values()].map(
w=>w.reduce((M,x)=>M+x,0))),j=p(c)||v;if(!j){c.focus();return}let g=Object.fromEntries([...m].map(([w,M])=>[w.id,w.kind===
"card"?[M[0],Math.max(0,j-M[0])]:M]));a({counts:g,people:j})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:m=>{m.preventDefault(),f()}},
...[...new Set(e.map(m=>m.item))].map(d),o("label",{class:"ajar-words",for:c.id},o("span",{},n["room-people"]),c),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function So(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",p="",u=!1,d=(q,Q={})=>{u=q==="reveal",
L.begin(),n({question:e.of,do:q,...Q},{awaited:!0})},f=o("div",{class:"ajar-results",hidden:!0}),m=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),v=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),j=o("span",{}),g=o("p",
{class:"ajar-counts"}),w=lr(e.minutes,t,s),M=o("button",{type:"button",class:"ajar-link",onclick:()=>k(!i)}),x=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),S=(...q)=>{x.textContent!==q[0]&&x.replaceChildren(...q)},L=we(t,q=>S(
q||p)),I={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},C=Object.
keys(I).filter(q=>e.units.length||q==="open"||q==="close"),R=Object.fromEntries(C.map(q=>[q,o("button",{type:"button",onclick:()=>{
R[q].getAttribute("aria-disabled")?S(W(q)):q==="reset"?z():d(q)}},I[q])])),W=q=>l.busy?t["room-one-moment"]:l.not[q];function z(){
let q=o("button",{type:"button",class:"ajar-link",onclick:()=>{S(""),R.reset.focus()}},t["home-no"]),Q=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{S(""),R.reset.focus(),d("reset")}},t["room-ask-reset"]);x.replaceChildren(t["room\
-reset-sure"]," ",q," ",Q),q.focus()}function k(q){i=q,f.hidden=!q,a().hidden=q,M.textContent=t[q?"room-show-question":"\
room-show-result"]}let b=on(t),y=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>b.show()},t["room-cod\
e"]),A={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function F(q){let Q=l;l={...l,...q};let _=l.
room==="open";j.replaceChildren(l.practice?st(t):""),v.textContent=l.problem,v.hidden=!l.problem;let ae=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],ce=!_||!e.units.length?[]:l.hands||l.inside?ae.slice(0,1):ae;g.replaceChildren(
...ce.map(([ne,pe])=>o("span",{},o("b",{},`${ne}`)," ",pe))),w.update(l.seconds);for(let ne of C)Oo(R[ne],W(ne));p=_?l.hands?
t["room-by-hands-now"]:A[l.state]:t["room-not-open"],(Q.state!==l.state||Q.room!==l.room||Q.hands!==l.hands)&&S(p),l.busy||
L.end(),Co(m,l.withheld),b.update(l.way??{},nn(t,l.joined)),y.hidden=!l.way?.address,B(),u&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(u=!1,m.scrollIntoView({block:"nearest"}))}function B(){let q=JSON.stringify(l.charts??[]);if(q===c)
return;c=q;let Q=!!l.charts?.length;f.replaceChildren(...Eo(l.charts??[],t)),M.hidden=!Q,k(Q),Q&&u&&f.scrollIntoView({block:"\
start"}),u=!1}let H=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?g:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...C.
map(q=>R[q]))),o("div",{class:"ajar-bar-line"},j,x,M,y,w.element),b.dialog),J=e.units.length?$o(e,{words:t,ask:r,send:q=>d(
"hands",q)}):null;return M.hidden=!0,Et(H,()=>n({room:"look"}),s),{parts:[f,m,v,H,J].filter(Boolean),update:F}}function Oo(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function Co(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var Eo=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return Mt(s,n,t),s});function Mo(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=o("div",{}),u=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?u.textContent=f():(u.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),f=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,l,i,c,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),u)),Et(e,()=>n({room:"look"}),s),{update(m){a={...a,...m},p.replaceChildren(a.practice?st(t):""),c.textContent=
a.problem,c.hidden=!a.problem,Co(i,a.withheld),Oo(d,f());let v=JSON.stringify(a.charts??[]);v!==r&&(r=v,l.replaceChildren(
...a.charts?.length?Eo(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function lr(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function c(){let u=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=u===null?"":`${Math.floor(
u/60)}:${String(u%60).padStart(2,"0")}`,f=u===null?e?E(t["room-minutes"],{minutes:e}):"":e?E(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":f,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!f}let p=setInterval(()=>{s!==null&&
c()},1e3);return n(()=>clearInterval(p)),{element:i,update:u=>{s=u==null?null:Date.now()-u*1e3,c()}}}function To(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),c=({title:d,
story:f,more:m,role:v})=>{xe(r,f),r.prepend(o("h2",{},d)),xe(l,m),i.textContent=v},p=e.couples.find(d=>d.id===n)??e.couples[0],
u=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:d.id,checked:d===
p,onchange:()=>{c(d),s(d.id)}}),o("span",{},d.title)))));return c(p),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),u)}var sn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",ir=new RegExp(`^${sn}+|${sn}\
+$`,"g"),cr=/[\p{L}\p{N}_]+/gu,ur=/^[\p{L}\p{N}_]+/u,pr=/\{([a-z][a-z0-9-]*)\}/,[dr,fr]=["⁨","⁩"],Lo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},mr=new RegExp(`[,;:،]|${sn}`),hr=/^\p{Uppercase}/u,Ao=/[.!?…؟。][\u2069”’"')»]*$/,
gr=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ee=e=>e.replace(ir,""),Ce=e=>e.toLowerCase().toUpperCase(),Tt=e=>e.match(ur)?.[0]??"",No=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function at(e,t,n=[]){let s=e.split(pr),a="";for(let r=0;r<
s.length-1;r+=2){let[l,i,c]=s.slice(r,r+3),p=kr(Ee(t[i]),c),u=yr(l,p,n),d=!u&&!a&&hr.test(l);a+=Ao.test(a)?u.replace(/^,+/,
""):u,a+=wr(d?br(p):p)}return Ao.test(a)?a:a+s.at(-1)}function Fe(e){let t=Ee(e),[n,s,a]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(n in Lo&&s===Lo[n]&&Ee(a))||a.includes(n)||a.includes(s)?e:a}function kr(e,t){let n=e.length;for(;n&&mr.test(
e[n-1]);)n-=1;let s=e.slice(0,n)||e,a=t.startsWith(",")&&s.endsWith(".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(
" ")+1).includes(".")?r:s}function br(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function yr(e,t,n){let s=Ce(
Tt(t));if(!s)return e;let a=new Set(n.map(Ce)),r=l=>l===s||a.has(l)&&a.has(s);for(let l of e.matchAll(cr))if(r(Ce(l[0])))
return e.slice(0,l.index);return e}var wr=e=>gr.test(e)?`${dr}${e}${fr}`:e;var an=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function Io(e,t,{words:n,level:s,change:a,say:r,again:l,
moves:i,back:c,isQuick:p}){let u={...t},{cards:d,piles:f}=e,m=L=>f.find(I=>I.id===L).text,v=o("div",{class:"ajar-one"});
function j(L,I){u={...u,[L.id]:I},I||delete u[L.id],a(Object.keys(u).length?u:null),I&&r(E(n.moved,{card:Fe(L.text),pile:m(
I)}))}function g(L,{focus:I=!0,back:C=L?()=>g(L-1):c,onward:R=()=>M(L+1)}={}){let W=d[L],z=E(n["card-of"],{n:L+1,all:d.length}),
k=o("div",{class:"ajar-one-card",role:"group","aria-label":z,tabindex:"-1"},o("p",{class:"ajar-where"},z),o("p",{},W.text)),
b=y=>{j(W,y),R()};i.hidden=!0,v.replaceChildren(k,o("div",{class:"ajar-one-piles"},...f.map(({id:y,text:A})=>an(A,()=>b(
y),{"aria-pressed":`${u[W.id]===y}`}))),o("div",{class:"ajar-one-also"},C?w(n.back,()=>C()):o("span",{}),w(n["card-out"],
()=>b("")),p?o("span",{}):w(n["card-enough"],()=>x()))),I&&k.focus({preventScroll:!0})}let w=(L,I)=>an(L,I,{class:"ajar-\
link"}),M=L=>L<d.length?g(L):x();function x({focus:L=!0}={}){let I=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),C=(R,W)=>{let z=d.
filter(y=>(u[y.id]??"")===W),k=y=>g(d.indexOf(y),{back:x,onward:x}),b=z.map(y=>o("li",{},an(y.text,()=>k(y))));return b.
length?[o(`h${s+1}`,{},R),o("ul",{},...b)]:[]};v.replaceChildren(I,o("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:R,text:W})=>C(W,R)),...C(n["cards-out"],"")),i.hidden=!1,L&&(I.focus({preventScroll:!0}),v.scrollIntoView({block:"n\
earest"}))}let S=d.map(L=>!!u[L.id]).lastIndexOf(!0)+1;return S===d.length||l&&S?x({focus:!1}):g(S,{focus:!1}),v}var vr="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",jr=new RegExp(`(${vr})|[.…]+|[!?;\\n]`,"gu"),xr=/[\u0300-\u036f'’‘ʼ]/g,
$r=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Lt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=Ro(s,t);return t}
var Me=(e,t)=>new RegExp(e.map(n=>Ro(n,t)).join("|"),"y");function At(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function Nt(e,t){let n=t;
for(let[s,a]of At(e,t))n=n.slice(0,s)+n.slice(s,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var rt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Ro(e,t){return`(?:${(e.match($r)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a===
"]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Sr(a)).join("")})`}function Sr(e){let t=qo(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var qo=e=>e.normalize("NFKD").replace(xr,"").toLowerCase();function lt(e){let t="",n=[];for(let s of e.
matchAll(jr)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?qo(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var Or=4,Do=16411,Bo=[1,1],Cr=[0,0],rn=new WeakMap;function It(e,t){let{passes:n,kinds:s,learned:a}=Po(t),{line:r,places:l}=lt(
e),i=Nt(n,r),c=Object.entries(s).flatMap(([d,f])=>At(f,i).map(([m,v])=>({kind:d,start:m,end:v-1}))),p=a?Er(c,r,a):c,u=(d,f)=>d.
span[0]-f.span[0]||d.span[1]-f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return p.map(({kind:d,start:f,end:m})=>({kind:d,
span:[l[f][0],l[m][1]]})).sort(u)}function*Fo(e){let{passes:t,kinds:n}=Po(e);for(let s of[t,...Object.values(n)])yield,At(
s,"we are here ")}function Po(e){return rn.has(e)||rn.set(e,Tr(e)),rn.get(e)}function Er(e,t,n){let{weights:s,kinds:a,limit:r,
least:l}=n,i=Mr(t,n),c=i.slice(1).map((g,w)=>[...i[w],...g]),p=g=>{let w=new Set(g.flatMap(M=>M.places));return Wo(s,w)/
Math.sqrt(w.size)},u=[...i,...c];if(e.length)return ln(u,p)[1]>l?e:[];let d=u.filter(g=>g.length>Or),[f,m]=ln(d,p);if(!(m>
r))return[];let v=new Set(f.flatMap(g=>g.places.slice(0,2))),[j]=ln(Object.keys(a),g=>Wo(a[g],v));return[{kind:j,start:f[0].
start,end:f.at(-1).start}]}function Mr(e,{numbers:t,weights:n}){let s=Bo,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===
".",i=l?Bo:t.get(r[0])??Cr,c=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],p=([u,d],f)=>((f*Do+u)*Do+d)%n.length;a.at(-1).
push({start:r.index,places:c.map(p)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}var ln=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Wo=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),_o=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function Tr({lists:e,passes:t,phrases:n,learned:s}){let a=Lt(e),
r=Object.entries(n).map(([l,i])=>[l,Me(i,a)]);return{passes:Me(t,a),kinds:Object.fromEntries(r),learned:s&&Lr(s)}}function Lr({
same:e,concepts:t,weights:n,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let p of e){for(let u of p.split(" "))l.set(
u,[i,i]);i++}for(let[p,u]of t.entries())for(let d of u.split(" "))l.set(d,[i++,2+e.length+p]);let c=Object.entries(s).map(
([p,u])=>[p,rt(u)]);return{numbers:l,weights:rt(n),kinds:Object.fromEntries(c),limit:a,least:r}}function Uo({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var zo=["emergency","crisis","violence","agency","worried","child"],Ar=["crisis","violence"],Vo='a[href$="#Help-lines"]',
ke=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function Ho(){for(let e of ke().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ke().listeners.delete(e),e.shown||(e.shown=t)}}function Nr(e,{zone:t="",
languages:n=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:c})=>c===i))??""}function Go(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(p=>It(p,l)),c=_o(i,l);if(c)return{...c,
kinds:[...new Set(i.map(({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
n)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var cn=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),un=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),
Ko=e=>`tel:${e.match(/\d+/)[0]}`;function Yo({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(ke().countries=
t);let a=()=>ke().countries,r=()=>ke().chosen||Nr(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(C=>C.code===r());function i(C){ke().chosen=C,Ho();for(let{element:R,draw:W}of ke().
listeners)W(R)}function c(C,R){return R(C),ke().listeners.add({element:C,draw:R,shown:!1}),queueMicrotask(Ho),C}let p=C=>c(
o("div",{}),R=>R.replaceChildren(...C())),u=()=>{let C=[...a(),{code:"-",country:e["help-elsewhere"]}],R=o("select",{onchange:()=>{
i(R.value),s(R.value)}},...C.map(W=>o("option",{value:W.code},W.country)));return c(R,()=>{R.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),R)},d=({say:C,to:R},W)=>{if(/^(tel|sms):/.test(R))return o("a",
{class:W?"ajar-reach":"ajar-reach ajar-first",href:R},o("span",{},...un(C)));let z=o("span",{},C),k=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":E(e["help-copy-what"],{address:R}),onclick:async()=>{await Ir(R,z)&&(k.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},z," ",k)},f=C=>o("li",{},o("p",{class:"ajar-for"},C.
for_what),o("p",{class:"ajar-hint"},[C.name,C.hours,C.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...C.reach.map(d))),m=({emergency:C,note:R})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),R?o("\
p",{class:"ajar-hint"},R):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Ko(C)},E(e["help-call"],{number:C})))),
v=C=>p(()=>{let R=l();if(!R)return[o("p",{},e["help-elsewhere-how"])];let W=C.flatMap(z=>z==="emergency"?m(R):cn(R,[z]).
map(f));return[o("ul",{class:"ajar-help-lines"},...W)]});function j(){Uo({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},u(),pn({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),v(zo),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function g({title:C,text:R,now:W,lines:z,kinds:k,
countries:b},{level:y,aside:A,needs:F}){return b&&!I()&&(ke().countries=b),o("section",{class:"ajar-danger"},o(`h${y}`,{
tabindex:"-1"},C),o("p",{},R),k.length?null:F?.()??null,u(),v(z),o("ul",{class:"ajar-todo"},...W.map(B=>o("li",{},B))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:A},e["help-aside"]))}let w=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:j},e["help-get"]);function M({emergency:C,...R}){let z=Ar.map(b=>cn(
R,[b])[0]?.reach??[]).flatMap(b=>["tel:","sms:"].map(y=>b.find(({to:A})=>A.startsWith(y))));return[{say:E(e["help-call"],
{number:C}),to:Ko(C)},...z.filter(Boolean)]}let x=(C=`${e["help-line"]} `)=>p(()=>{let R=l(),W=(R?M(R):[]).flatMap(({say:b,
to:y},A)=>[A?" · ":"",o("a",{href:y},...un(b))]),z=o("button",{type:"button",class:"ajar-link",onclick:j},e["help-get"]),
k=o("span",{class:"ajar-off-paper"},W.length?" · ":"",z);return[o("p",{class:"ajar-help-line"},C,...W,k)]});function S(C){
if(!I())return;let[R]=[...C.querySelectorAll(Vo)].reverse();R?.closest("p, ul").after(x(""));for(let W of C.querySelectorAll(
"details"))W.open=W.querySelector("summary").textContent===l()?.country}let L=()=>p(()=>{let C=l();return C?[o("p",{},o(
"b",{},`${e["help-title"]}, ${C.country}`)),o("p",{},`${e["help-danger"]} ${E(e["help-call"],{number:C.emergency})}`),o(
"ul",{},...cn(C,zo).map(({for_what:R,name:W,reach:z,hours:k})=>o("li",{},...un(`${R}: ${W}. ${z.map(({say:b})=>b).join("\
 · ")}. ${k}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),I=()=>a().length>0;return{open:j,notice:g,button:w,line:x,addNumbers:S,
text:L,choose:i,code:r,isKnown:I}}var pn=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Zo(e){if(ke().open){ke().open=e;return}ke().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Vo)&&(t.preventDefault(),t.stopPropagation(),ke().open())},{capture:!0})}async function Ir(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Jo(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Rr="about:blank";function dn(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Rr)}function Qo(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),dn()))},{capture:!0})}function Xo(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(m=>(i[m.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.currentTarget.
classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");let j=d[v.dataTransfer.
getData("text/plain")]?.[m.id];j&&!j.matches(":disabled")&&(j.checked=!0,u(j.dataset.card,m))}},i[m.id]))),p=()=>e.piles.
forEach(m=>{i[m.id].textContent=E(n["pile-count"],{pile:m.text,n:Object.values(l).filter(v=>v===m.id).length})}),u=(m,v)=>{
l[m]=v.id,p(),a({...l}),r(E(n.moved,{card:Fe(e.cards.find(j=>j.id===m).text),pile:v.text}))},d={},f=e.cards.map(m=>{d[m.
id]={};let v=`${s}-${m.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:j=>j.dataTransfer.setData(
"text/plain",m.id)},o("legend",{},m.text),o("div",{class:"ajar-into"},...e.piles.map(j=>{let g=o("input",{type:"radio",name:v,
value:j.id,"data-card":m.id,checked:l[m.id]===j.id,onchange:()=>u(m.id,j)});return d[m.id][j.id]=g,o("label",{},g,o("spa\
n",{},j.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...c),...f)}var mn=["open","closed","half-open"],qr=2,Dr=90,Br=31,Wr=2147483647,hn=3,Rt="none",es=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Fr=/[“”„«»"' \t\n]/g,ts=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Pr=["i","im","id","ill","ive","its","we",
"were","well"],_r=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Ur=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
fn=new WeakMap;function zr(e,t){let n=os(t),{sentences:s,forms:a,at:r}=Vr(e,n);if(r<0||a[r].name===Rt)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Qr(Jr({sentences:s,forms:a,at:r},n),n.learned),{name:i,start:c,end:p}=a[r],u=Xr(l,i,gn(e,s[r],
c,p),t),d=el(e,s,n),m=[l==="open"&&d.some(v=>v.name!=="two-at-once")?"":u,...d.map(v=>v.remark)].filter(Boolean);return{
kind:l,reason:u,notes:d,remarks:m.slice(0,qr)}}function Hr(e,t){let n=os(t),s=t["about-statements"],a=rs(rl(e)),r=Object.entries(n.blame).map(([j,g])=>({name:j,places:a.
flatMap(w=>tl(j,g,w,n))})),l=new Set(r.flatMap(({places:j})=>j.map(({sentence:g})=>g))),i=[],c="";for(let{name:j,places:[
g]}of r){if(!g)continue;let w=nl(e,g,n.quotedTo[j]);i.length||(c=ol(j,e,g,n)),i.push({name:j,words:w,remark:E(s.blame[j].
say,{words:w})})}let p=i.map(j=>j.name),u=a.filter(j=>!l.has(j)),d=Object.keys(n.parts).filter(j=>(j==="seen"?u:a).some(
({line:g})=>Te(n.parts[j],g))),f=d.map(j=>s.parts[j]).join(", "),m=d.length?E(s.mirror,{parts:f}):"",v=[m,i.length?`${i[0].
remark} ${c}`:""].filter(Boolean);return{parts:d,mirror:m,blame:p,notes:i,rewording:c,remarks:v}}function ns({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(r=>It(n,r).length)?[]:e==="question"?zr(n,s.coach).remarks:Hr(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function os(e){return fn.has(e)||fn.set(e,Kr(e)),fn.get(e)}function Kr(e){let t=Lt(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([c,p])=>[c,Me(p,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Me(e.echoes,t),stated:Me(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:mn.map(i=>rt(l[i]))},passes:Me(e.passes,t),quotes:Me(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Te(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Vr(e,t){let n=rs(e),s=n.map(p=>Gr(p,t)),a=p=>n.map((u,d)=>d).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>ss(n[p])>=hn),i=a(p=>!["none","echo","short"].includes(s[p].name)),[c]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:s,at:c??n.length-1}}var qt=e=>e.trim().split(" ").slice(0,-1),ss=({line:e})=>qt(
e).length-1;function Gr({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:l}){for(let[u,d]of Object.entries(
n)){let f=Te(d,e);if(f)return{name:u,start:f[0],end:f[1]}}let i=Object.entries(s).map(([u,d])=>({name:u,place:Te(d,e)})).
filter(({place:u})=>u).map(({name:u,place:[d,f]})=>({name:u,start:d,end:f}));if(i.length){let u=i.reduce((d,f)=>f.start<
d.start?f:d);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:Rt}:e.
slice(2,u.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:Rt}:u}let c=as(qt(e).slice(1),a).length>hn?"echo":"short";return{name:t==="?"&&Te(r,e)?c:Rt,start:2,end:e.length}}
function as(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function Yr({sentences:e,forms:t,at:n},{fillers:s}){let{
line:a,mark:r}=e[n],l=as(qt(a).slice(1),s),i=qt(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],p=t.filter(
({name:u},d)=>d!==n&&(e[d].mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:u})=>`beside ${u}`)]}function Zr(e){let t=0;for(let n of e)t=(t*Br+n.codePointAt(
0))%Wr;return t}function Jr(e,t){let{forms:n,weights:s,unit:a}=t.learned,r=n[e.forms[e.at].name]??mn.map(()=>0),l=new Set(
Yr(e,t).map(c=>Zr(c)%s[0].length)),i=a/Math.sqrt(l.size);return r.map((c,p)=>c+[...l].reduce((u,d)=>u+s[p][d],0)*i)}function Qr(e,{
limit:t}){let[n,s]=[...e].sort((a,r)=>r-a);return n-s>=t?mn[e.indexOf(n)]:""}function Xr(e,t,n,s){let a=s["about-questio\
ns"];return e==="closed"?a[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?E(a[["half-open","any"].
includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":E(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.
replace(/-mid$/,"")]??"open-other"],{start:n})}function el(e,t,{data:n,notes:s}){let a=n["about-questions"].notes,r=t.filter(
c=>c.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.entries(s).flatMap(([c,p])=>{let u=l.map(f=>({sentence:f,place:Te(
p,f.line)})).find(({place:f})=>f);if(u){let f=gn(e,u.sentence,...u.place);return i.some(m=>m.includes(f))?[]:(i.push(f),
[{name:c,words:f,remark:E(a[c],{words:f})}])}let d=l.filter(f=>ss(f)>=hn).length>1;return c==="two-at-once"&&d?[{name:c,
words:"",remark:a[c]}]:[]})}function tl(e,t,n,{passes:s,quotes:a,unless:r}){if(Te(a,n.line))return[];let l=Nt(s,n.line),
i=Te(t,l);return!i||r[e]&&Te(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function nl(e,{sentence:t,start:n,end:s},a){let r=a&&
Te(a,t.line.slice(n,s));return gn(e,t,n,r?n+r[1]:s)}function ol(e,t,n,s){let a=s.data["about-statements"].blame[e],r=sl(
e,t,n,s),l=r>0?al(t,n.sentence,r):"",i=e==="ultimatum"&&lt(l).line.split(" ").some(u=>Pr.includes(u)),p=n.sentence.line.
slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?E(p,{rest:l}):a.otherwise}function sl(e,t,{sentence:n,
start:s,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(s,a).trim().split(" "),p=c[0]==="you"||c[0]==="u",u=m=>p&&c.slice(
1,1+m.length).join()===m.join(),d=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("not")&&(d=a);let f=u(["never"])&&r.
has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&f&&(d=i.indexOf(` ${c[2]} `,s)+1),e==="makes"&&u(["make","me","fe\
el"])&&(d=i.indexOf(" feel ",s)+6),e==="feel-you"){let m=i.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=m<0?0:s+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(s))){let[[m],[,v]]=[n.places[s],n.places[a-1]];
t.slice(m,v).includes(",")&&(d=s+c.slice(0,3).join(" ").length+1)}return d<i.length-2?d:0}function al(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Ur,1),a=s.replace(ts," ").replace(/^ +| +$/g,"");return[...a].length<=Dr?a:""}var gn=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(ts," ").replace(_r,"");function rs(e){let{line:t,places:n}=lt(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,c]=n[r-1],p=l?n[r]:[c,c];s.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return s}function rl(e){return e.replace(es,"").replace(Fr,"")?e.replace(es,t=>" ".repeat(t.length)):
e}var ll=1200;function ls(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,i=[],c=d=>{window.ajarNoRemarks=d,i=[],u()},p=(d,f)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(f)},d);function u(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===i.join(`
`)||(i=f,s.replaceChildren(...f.map(m=>o("p",{},m))),d?a.replaceChildren(p(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,ll)}),r}var kn=2e4,il=10,be=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function wn({
items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new be("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:ul[r.kind](l,r);Ae(r,a)&&(a[r.
id]=cl(r,i,a))}return a}function us(e,t){try{wn(e,t)}catch(n){if(n instanceof be)return!1;throw n}return!0}var ps=e=>Object.
values(e).every(t=>t==null);function Ve(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>is(
e.cards,n)),Ee(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${is(e.piles,t[n.
id])}`);case"date":return[No(t)];case"list":return t.map(Ee);default:return[Ee(`${t}`)]}}var is=(e,t)=>e.find(n=>n.id===
t)?.text??t;function cl(e,t,n){if(e.kind!=="choice"||!t)return t;let s=ze(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>s.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var ul={ruler(e){if(!Number.isInteger(e)||e<0||e>il)throw new be("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:c})=>c);if(!cs(e)||!Array.isArray(e.chosen)||!e.
chosen.every(yn(a)))throw new be("answer-cards");let{chosen:r}=e,l=bn("own"in e?e.own:"")??"";if(l&&!s)throw new be("ans\
wer-own");if(!n&&r.length+!!l>1)throw new be("answer-one-card");let i=a.filter(c=>r.includes(c));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=yn(n.map(({id:l})=>l));if(!cs(e)||!Object.keys(e).every(
yn(s))||!Object.values(e).every(a))throw new be("answer-piles");let r=s.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:bn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new be("answer-lines",
{most:t});let n=e.map(s=>bn(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!En(e))throw new be(
"answer-day");return e}};function bn(e){if(typeof e!="string")throw new be("answer-text");if(e.length>kn&&[...e].length>
kn)throw new be("answer-long",{most:kn});return Ee(e)?e:null}var yn=e=>t=>e.includes(t),cs=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var pl=[{answers:["all"]}],dl=/\p{L}/u,fl=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,ml=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
hl=/\{([a-z][a-z0-9-]*)\}/g;function fs({items:e,rules:t,reflection:n},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:p})=>[p,s[p]??null]));if(ps(r))return"nothing"in n?[Dt([n.nothing])]:[];let l=gl({items:e,answers:r,rules:t,phrases:n}),
c=(a||!t.length?pl:t).flatMap(l);return a||!("closing"in n)?c:[...c,Dt([n.closing])]}var Dt=e=>({words:e,heading:"",said:[]}),
Ie=(e,t,n=[])=>({words:n,heading:e,said:t}),ds=(e,t)=>e.filter(n=>!t.has(Ce(n)));function gl({items:e,answers:t,rules:n,
phrases:s}){let a=k=>e.find(({id:b})=>b===`couple-${k}`)??e.find(({id:b})=>b===k),r=k=>t[a(k)?.id]??null,l=k=>a(k)?Ve(a(
k),r(k)):[],i=k=>{let b=new Set(k.map(a));return e.filter(y=>b.has(y))},c=k=>{let b=r(k);return typeof b=="number"?b:l(k).
length},p=k=>k.map(b=>r(b)?.chosen).find(b=>Array.isArray(b))??[],u=(k,b)=>{let[y,A]=[a(k),r(k)];return y?.kind!=="sort"||
!A?[]:y.cards.filter(({id:F})=>A[F]===b).map(({text:F})=>F)},d=k=>new Set(k?l(k).map(Ce):[]),f=({if:k=[],unless:b=[]})=>k.
every(m)&&!b.some(m);function m(k){if(typeof k=="string")return r(k)!==null;let{item:b=[],cards:y,piles:A,without:F,only:B,
least:H,asked:J}=k;if(J)return!!a(J)&&Ae(a(J),t);let q=b.find(ae=>r(ae)!==null);if(!q)return!1;let Q=p([q]);return y&&!y.
some(ae=>Q.includes(ae))||A&&!A.some(ae=>ds(u(q,ae),d(F)).length)||B&&!(ae=>ae.size===1&&ae.has(B))(new Set(Object.values(
r(q))))?!1:H==null||c(q)>=H}let v=(k,b={})=>E(s[k],b);function j(k,b={}){if(typeof k=="string")return v(k,b);if(!f(k))return null;
let{phrase:y,of:A,score:F}=k;if(F){let B=C(F);return B===null?null:v(y,{t:50+10*B})}return A?l(A).length?v(y,{n:c(A),...b}):
null:v(y,b)}let g=(k=[],b={})=>k.map(y=>j(y,b)).filter(y=>y!==null),w=(k,b)=>{let y=g(k,b);return y.length?[Dt(y)]:[]};function M(k){
if(typeof k=="string")return l(k);if("level"in k)return R(k);if("phrase"in k){let[H]=k.of?l(k.of):[],J=j(k,H===void 0?{}:
{words:H});return J===null?[]:[J]}let{item:b,pile:y,also:A,without:F}=k,B=y?u(b,y):l(b);return A&&(B=B.filter(H=>d(A).has(
Ce(H)))),ds(B,d(F))}let x=({heading:k,under:b})=>k?v(k):(b&&a(b)?.said)??"";function S(k,b){let y=a(k);if(y?.kind!=="sor\
t"||t[y.id]===null)return[];let A=B=>y.piles.find(H=>H.id===B).text;return(b??y.piles.map(({id:B})=>B)).map(B=>({id:B,text:A(
B),cards:u(k,B)}))}let L=n.find(k=>k.ladder)?.ladder,I=()=>Math.floor(L.rungs.length/2);function C(k){let[b]=p([k]);return!L||
!b?null:I()-L.rungs.findIndex(({card:y})=>y===b)}function R({level:k,up:b=0}){let y=k.map(C).find(F=>F!==null);if(!L||y===
void 0)return[];let A=L.rungs[I()-y-b];return A?l(A.item):[]}let W={answers({answers:k}){return(k[0]==="all"?e:i(k)).filter(
({id:y})=>t[y]!==null).map(y=>Ie(y.said||y.ask,Ve(y,t[y.id])))},lines(k){let b=k.lines.flatMap(M),y=b.length?[Ie(x(k),b,
g(k.say))]:[],A=k.count?.[Math.min(b.length,k.count.length-1)];return A?[...y,Dt([v(A,{n:b.length})])]:y},piles({piles:k,
only:b,heading:y,below:A={},all:F={}}){let B=H=>H.length===a(k).cards.length;return S(k,b).filter(({cards:H})=>H.length).
flatMap(({id:H,text:J,cards:q})=>{let Q=B(q)&&F[H]||A[H],_=y?v(y,{pile:J}):J;return[Ie(_,q),...w(Q?[Q]:[])]})},empty(k){
let b=S(k.empty,k.only).filter(({cards:y})=>!y.length).map(({text:y})=>y);return b.length?[Ie(x(k),b,g(k.say))]:[]},sentence(k){
let b=s[k.sentence],y=ms(b),A=Object.fromEntries(y.map(F=>[F,l(F).join(" ")]));return Object.values(A).every(Boolean)?[Ie(
x(k),[kl(k,b,A)])]:[]},message(k){let b=k.message.parts.map(y=>[y,l(y.item)[0]]).filter(([,y])=>y).map(([y,A])=>z(y,A,k.
message));return b.length?[Ie(x(k),[b.join(" ")])]:[]},ladder(){let[k=""]=l(L.goal),[[b],[y]]=[p([L.today]),p([L.later])],
A=L.rungs.map(({card:F,item:B})=>{let H=a(B)?.said??"",[J]=l(B),q=J?`${H}: ${J}`:v("open",{level:H}),Q=bl(F===b,F===y,!!y);
return Q?v(Q,{level:q}):q});return[Ie(v(k?"ladder":"ladder-unnamed",{goal:k}),A)]},missing({missing:k,say:b}){let y=i(k).
filter(({id:A})=>t[A]===null);return y.length?w(b,{parts:y.map(A=>A.said).join("; ")}):[]},repeated(k){let b=k.repeated.
map(l),y=new Map;for(let B of b.flat())y.has(Ce(B))||y.set(Ce(B),B);let A=B=>b.filter(H=>H.some(J=>Ce(J)===B)).length>1,
F=[...y].filter(([B])=>A(B)).map(([,B])=>B);return F.length?[Ie(x(k),F)]:[]}};function z(k,b,{self:y=[],small:A=[],capitals:F=[]}){
let{opener:B,clause:H,clauses:J=[],questions:q=[],names:Q=!1}=k,_=Fe(b),ae=Tt(_),ce=ae.toLowerCase();if(y.includes(ce))return at(
"{words}.",{words:_});let ne=[...s[B]].at(-1);if(!fl.test(_.match(dl)?.[0]??"a")||q.includes(ce))return at(`{words}${ne}`,
{words:_});let pe=s[H&&J.includes(ce)?H:B],ye=Q||F.includes(ae);return at(pe,{words:hs(_,A,ye)})}return k=>{if(!f(k))return[];
let b=Object.keys(W).find(A=>A in k),y=b?W[b](k):w(k.say);return y.length&&k.then?[...y,...w([k.then])]:y}}var ms=e=>[...e.
matchAll(hl)].map(([,t])=>t);function kl({alike:e,small:t=[],lower:n=[]},s,a){let r=i=>hs(Fe(Ee(a[i])),t,!n.includes(i)),
l=Object.fromEntries(ms(s).map(i=>[i,r(i)]));return at(s,l,e)}function hs(e,t,n){let s=Tt(e);if(!([...s].length>1&&ml.test(
s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function bl(e,t,n){return t?
e?"was-and-now":"now":e?n?"was":"today":""}function gs(e,t,n){let s=yl(e,t,n),a=!n||!!s?.kinds.length;return{danger:s,reflection:fs(e,t,{plain:a})}}function yl({items:e},t,n){
let s=n&&Go(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function vn(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,d)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},u),c=i(t["home-no"],()=>{}),p=o("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(o("p",{},s),p),c.focus()}function Bt(e){let n=o("button",{type:"button",onclick:()=>vn(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function ks({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=o("span",{}),r=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=o("p",{class:"ajar-problem",role:"al\
ert"}),i=o("p",{class:"ajar-news",role:"status"}),c=o("div",{}),p=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=u,f=!1,m=!1,v=!1,j=!1,g=!1,w=(N,K,T={})=>o(
"button",{type:"button",onclick:K,...T},N),M=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>F()}),x=w(
e["keep-open"],()=>F(),{class:"ajar-link"}),S=o("div",{class:"ajar-offer"}),L=!1,I=N=>{N.tabIndex=-1,N.focus()},C=()=>c.
querySelector(".ajar-change"),R=()=>u.state==="kept"&&!u.reopen;function W(N,K=N){r.dataset.short=K,a.textContent!==N&&(a.
textContent=N)}function z(){let N=u.problem?e["keep-unsaved"]:e["keep-saving"],[K,T]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[N],
lost:[e["keep-lost"]]}[g?"lost":u.state];r.classList.toggle("ajar-state-lost",g),W(K,T),r.dataset.longest=u.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,k()}function k(){let N=n&&
u.state==="none"&&!f,[K,T]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];M.setAttribute(
"aria-label",K),M.replaceChildren(o("span",{class:"ajar-long"},K),o("span",{class:"ajar-short"},T)),M.hidden=!N||L,x.hidden=
!N||!u.exists,S.hidden=!N||j,p.hidden=N&&l.hidden&&!i.textContent}function b(){let N=()=>{j=!0,z(),I(r)};return S.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},w(e["keep-nothing"],N),w(e["keep-offer-yes"],F))),S}function y(){
u={...u,saved:!1},z()}function A(){z(),d=u,R()?c.replaceChildren(m?_("change"):pe()):u.state!=="none"?c.replaceChildren(
_("unlock")):f?c.replaceChildren(_(u.exists?"open":"start")):c.replaceChildren(n?"":j?q():J())}let F=()=>{f=!0,i.textContent=
"",A(),p.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},B=()=>u.hosted?o("p",{},e["keep-hub"]):null,
H=()=>u.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function J(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[u.exists?"keep-there":"keep-why"]),B(),o("d\
iv",{class:"ajar-moves"},w(e["keep-nothing"],()=>{j=!0,A(),I(r)}),w(e[u.exists?"keep-open":"keep-start"],F)))}let q=()=>o(
"p",{},w(e[u.exists?"keep-open":"keep-start"],F,{class:"ajar-link"}));function Q(){let K=["none","weak","fair","good","s\
trong"].map(T=>e[`keep-strength-${T}`]).reduce((T,P)=>P.length>T.length?P:T);return o("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":K},o("span",{},e["keep-strength-none"]))}function _(N){let K=N==="start"||N==="change",T={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[N],P=o("input",{id:`${s}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{K&&t({strength:P.value})}}),V=o("input",{id:`${s}\
-again`,type:"password",spellcheck:"false"}),ee=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),V),ue=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),oe=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:u.place,onchange:()=>t(
{place:oe.value})}),re=Q(),he=()=>{if(!P.value){P.focus();return}if(ue.hidden=!0,K&&P.type==="password"&&V.value!==P.value){
ue.textContent=e["keep-again-differs"],ue.hidden=!1,V.focus();return}N==="change"?t({change:P.value},{awaited:!0}):t({[N===
"start"?"keep":"unlock"]:P.value,place:oe.value},{awaited:!0}),W(e["keep-opening"]),P.value="",V.value="",re.firstChild.
textContent=e["keep-strength-none"]},ge=()=>{f=!1,m=!1,A(),N==="change"?C().focus():I(r)},h=o("details",{},o("summary",{},
e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),oe);return o("form",{class:"ajar-ask",onsubmit:O=>{O.preventDefault(),
he()}},o(u.state==="locked"?"h1":"p",{class:"ajar-title"},T),B(),N==="start"&&n?o("p",{},e["keep-why"]):null,N==="start"?
H():null,N==="change"?o("p",{},e["keep-change-how"]):null,K?o("p",{},e["keep-no-way-back"]):null,N==="start"&&u.here==="\
browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[N==="change"?"keep-new":"keep-passphrase"]),o("\
p",{class:"ajar-hint",id:`${s}-how`},e[K?"keep-how":"keep-how-open"]),P,K?re:null,K?ee:null,o("label",{class:"ajar-card"},
o("input",{type:"checkbox",onchange:({target:O})=>{P.type=O.checked?"text":"password",ee.hidden=O.checked,ue.hidden=!0}}),
o("span",{},e["keep-see"])),K?ue:null,N==="change"||u.here?null:h,o("div",{class:"ajar-moves"},N==="unlock"?null:w(e["ke\
ep-not-now"],ge),o("button",{type:"submit"},T)),K?null:ne(),N==="start"&&u.here?ce():null)}let ae=()=>o("div",{},w(e["ke\
ep-copy"],()=>t({take:"sealed"})));function ce(){let N={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
K=o("input",{type:"file",onchange:async()=>{let V=new Uint8Array(await K.files[0].arrayBuffer()),ee=()=>t({bring:V},{awaited:!0});
K.value="",u.exists?vn(P,{...N,act:ee}):ee()}}),T=o("label",{class:"ajar-words"},o("span",{},e["keep-bring"]),K),P=o("di\
v",{class:"ajar-twice"},T);return P}function ne(){let N=Bt({words:e,label:e["keep-erase"],question:e["home-erase-sure"],
act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...u.
here?[o("p",{},e["keep-copy-forgot"]),ae(),ce()]:[],o("p",{},e["keep-erase-how"]),N)}function pe(){let N=o("select",{id:`${s}\
-minutes`,onchange:()=>t({minutes:Number(N.value)})},...[...new Set([5,15,30,60,u.minutes])].sort((K,T)=>K-T).map(K=>o("\
option",{value:K,selected:K===u.minutes},E(e["keep-minutes"],{n:K}))));return o("div",{class:"ajar-kept"},w(e["keep-lock"],
()=>{W(e["keep-opening"]),t({lock:!0},{awaited:!0})}),w(e["keep-change"],()=>{m=!0,v=!1,A(),c.querySelector("input").focus()},
{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},v?e["keep-changed"]:""),o("details",{},o("summary",{},
e[u.here?"keep-more":"keep-where"]),...u.here?[o("p",{},e["keep-copy-how"]),ae()]:[o("p",{},u.place)],u.copied?o("p",{},
E(e["keep-copied"],{program:u.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),N))}function ye(N){if(N.strength!=
null){let K=c.querySelector(".ajar-strength > span");K&&(K.textContent=N.strength);return}if(N.changed){m=!1,A(),c.querySelector(
".ajar-changed").textContent=e["keep-changed"],v=!0,C().focus();return}u={...u,...N},u.state==="kept"&&(f=!1),R()||(m=!1),
z(),De()}let De=Ke(c,()=>{let N=d;if(N.state===u.state&&N.exists===u.exists&&N.minutes===u.minutes&&N.here===u.here&&!!N.
reopen==!!u.reopen&&!!N.hosted==!!u.hosted&&c.firstChild){d=u;return}let T=f&&N.place!==u.place;A(),N.state!==u.state&&N.
state!=="none"?I(r):T&&c.querySelector("input").focus()});return A(),{line:r,small:M,opener:x,more:p,offer:b,setStart:N=>{
L=N,z()},update:ye,begin:y,setLost:N=>{g=N,z()},say:N=>{i.textContent=N,p.hidden=!1}}}function bs({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!Ae(s,n)))if(s.kind==="choice"){let l=(s.among?
ze(s,n):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var ys=(e,t)=>E(e.ask,t);var wl=new Set(["autorestarting","dead","restarting","terminating"]),vl=4e3;function ws({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,p)=>{
wl.has(p)&&t()},i=(c,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,vl):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function vs({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([c,p])=>{let u=bs(c,p),d=c.items.filter(f=>f.id in u).map(f=>[ys(f,u),...Ve(f,u[f.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function r(c){let p=a(),u=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let p=o("div",{class:"ajar-\
lost",hidden:!s,...c},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(c){s=c;for(let p of n)p.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>n.delete(
c)}}var js=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function xs(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=we(
t,S=>r.replaceChildren(S)),i=S=>{l.begin(),n(S)},c=o("div",{}),p={},u="",d=0,f=Ot(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),r);let m=(S,L)=>o("button",{type:"button",onclick:L},S),v=S=>o("div",{class:"\
ajar-reflection"},...S.flatMap(L=>Ze(L,3))),j=(S,L,I)=>Bt({words:t,label:S,question:L,act:()=>i(I)}),g=()=>{let S=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{S.files[0]&&i({import:await S.files[0].text()}),S.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),S)},w=Ke(c,()=>{let S=JSON.stringify(p);S!==u&&
(u=S,Ct(c,M))});function M(){let S=(C,R)=>m(R,()=>i({take:C})),L=d>(p.danger?.kinds.length??0)?null:p.danger,I=()=>{d=L.
kinds.length+1,M(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(L?a.notice(L,{level:2,aside:I}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.section?o("div",{class:"ajar-moves"},m(t["home-go-on"],()=>s(p.section))):
"",p.due?.length?o("ul",{},...p.due.map(C=>o("li",{},C))):"",p.plan?.length?o("h2",{},t["home-plan"]):"",p.plan?.length?
v(p.plan):"",p.plan?.length&&!L?a.line():"",...(p.earlier??[]).filter(({plan:C})=>C.length).map(({title:C,plan:R})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${C}`),v(R))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...L?[]:[m(t["home-take-plan"],()=>i({take:"plan",paper:f.value(),country:a.
code()})),f.element(),S("calendar",t["home-take-calendar"]),p.danger?"":S("calendar-line",t["home-take-calendar-line"])],
S("check-ins",t["home-take-check-ins"]),S("everything",t["home-take-everything"])),g()),p.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),j(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),j(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:S=>{l.end(),p=S,w()},settle:l.end,say:(S,L="")=>{
l.end();let I=o("div",{class:"ajar-text"});xe(I,L),r.replaceChildren(S,I),r.scrollIntoView({block:"nearest"})}}}function $s({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([js(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var jl=1e3;function Cs({plan:e,paper:t,numbers:n,heading:s},a){let{documentElement:r,title:l}=document,i=xl(e,t,n,s);document.
body.append(i),r.classList.add("ajar-printing"),document.title=e.title;let c=new AbortController,p=()=>{c.abort(),i.remove(),
r.classList.remove("ajar-printing"),document.title=l},u=setTimeout(a,jl);addEventListener("beforeprint",()=>clearTimeout(
u),{once:!0}),window.print();for(let d of["pointerdown","keydown","pagehide"])addEventListener(d,p,{capture:!0,signal:c.
signal})}function xl({title:e,goal:t,sentence:n,plan:s,needs:a,support:r,ladder:l},i,c,p){let u=[o("h1",{},e),...t.map(f=>Ss(
"ajar-plan-goal",f)),...n.map(f=>Ss("ajar-plan-hero",f)),Os(s,"h2"),...a.map(f=>jn(f,Cl(f))),...r.map(f=>jn(f,[Os(f.fields,
"h3")])),...l.map(f=>jn(f,El(f),Ol(f))),c.length?o("h2",{class:"ajar-plan-quiet"},p):null,c.length?o("p",{class:"ajar-pl\
an-numbers"},c.join(" · ")):null],d=f=>o("div",{class:`ajar-plan-${f}`},o("div",{}));return o("div",{class:`ajar-plan a\
jar-plan-${i}`},d("head"),o("div",{class:"ajar-plan-body"},o("div",{},...u)),d("foot"))}var Wt=({lines:e})=>[...e.join("")].
length,$l=e=>Wt(e)<160?"large":Wt(e)<500?"middle":"usual",Ss=(e,t)=>o("div",{class:e,"data-size":$l(t)},...xn(t,"h2")),Sl=e=>Wt(
e)<160&&e.lines.every(t=>t.split(" ").every(n=>[...n].length<25)),it=e=>e.map(t=>o("p",{dir:"auto"},t)),Es=e=>e.length>1?
[o("ul",{},...e.map(t=>o("li",{dir:"auto"},t)))]:it(e),xn=({heading:e,lines:t},n,s=it)=>[o(n,{},e),...s(t)];function Os(e,t){
let n=e.every(Sl)?"ajar-plan-beside":"",s=t==="h3"?Es:it;return o("div",{class:n},...e.map(a=>o("div",{},...xn(a,t,s))))}
var Ol=({fields:e,rungs:t})=>[...e,...t].reduce((n,s)=>n+Wt(s),0)<900,jn=({heading:e},t,n=!1)=>o("section",{"data-whole":n},
o("h2",{class:"ajar-plan-title"},e),...t),Cl=({fields:e})=>e.map(t=>t.id==="needs"&&t.lines.every(s=>[...s].length<60)?o(
"ul",{class:"ajar-plan-pills"},...t.lines.map(s=>o("li",{dir:"auto"},s))):o("div",{},...xn(t,"h3",Es))),El=({fields:e,rungs:t})=>[
...e.flatMap(({lines:n})=>it(n)),o("ol",{class:"ajar-plan-rungs"},...t.map(({heading:n,lines:s,marks:a})=>o("li",{"data-\
here":a.length>0},o("h3",{},n),o("div",{},...it(s),a.length?o("p",{},o("b",{},a.join(" · "))):null))))];var Ml={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Ge=10,
Tl=400,ct=17,$n=16,Pe=14,[Ns,Is]=[12,38],[Sn,On,Ll]=[46,8,30],Ms=15,Ts=26,Al=14;function Cn(e,t,n){let s=t.filter(({id:i})=>e.
some(c=>c[i]!==null)),[a,r]=e.length>1?Il(e,s,n):Nl(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ie(r)}`}">
${a.join(`
`)}
</svg>
`}function Nl(e,t,n){let[s,a,r]=[92,14,n-14],l=c=>a+(r-a)*c/Ge;return[t.flatMap(({id:c,name:p},u)=>{let d=u*s,f=d+46,m=e[c],
v=[...Array(Ge+1).keys()].map(g=>ut([l(g),f-5],[l(g),f+5],"edge",1)),j=[0,Ge].filter(g=>g!==m).map(g=>Re(`${g}`,l(g),f+25,
"muted",{size:Pe,anchor:"middle"}));return[Re(p,0,d+ct,c,{size:ct,bold:!0}),ut([a,f],[r,f],"edge",1.5),...v,...j,Bs(c,l(
m),f,9),Re(`${m}`,l(m),f+29,c,{size:ct,bold:!0,anchor:"middle"})]}),t.length*s-8]}function Il(e,t,n){let s=Bl(e,Ns,n-Is),
a=Sn+Ge*On+Ll,r=t.flatMap(({id:p,name:u},d)=>Rl(e,p,u,s,d*a,n)),l=t.length*a,[i,c]=Wl(e,s,l,n);return[[...r,...i],l+c]}function Rl(e,t,n,s,a,r){
let[l,i]=[a+Sn,a+Sn+Ge*On],c=e.map((f,m)=>({value:f[t],x:s[m],y:i-On*f[t]})).filter(({value:f})=>f!==null),p=[l,i].flatMap(
(f,m)=>[ut([0,f],[r-Is+Ns,f],"line",1),Re(m?"0":`${Ge}`,r,f+5,"muted",{size:Pe,anchor:"end"})]),u=Math.min(...s.slice(1).
map((f,m)=>f-s[m])),d=u<11?Math.max(2,u/3):5.5;return[Re(n,0,a+ct,t,{size:ct,bold:!0}),...p,Gl(c,t),...c.map(({x:f,y:m})=>Bs(
t,f,m,d)),...ql(c,t)]}function ql(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[c,p]=[e[i-1]?.value??a,e[i+1]?.value??a],
u=c>=a&&p>=a&&c+p>2*a,d=(c-a)*(p-a)<0,f=i===0||i===e.length-1;return{value:a,x:r+(d?Math.sign(c-a)*6:0),y:l+(u?22:-11),half:`${a}`.
length*$n*.6/2,rank:f?0:a===c?3:d?2:1}}),s=[];for(let a of n.sort((r,l)=>r.rank-l.rank))(a.rank===0||a.rank<3&&e.length<=
Al)&&!s.some(l=>Dl(a,l))&&s.push(a);return s.map(({value:a,x:r,y:l})=>Re(`${a}`,r,l,t,{size:$n,bold:!0,anchor:"middle"}))}
var Dl=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<$n;function Bl(e,t,n){let s=Rs(e);if(s.length===1){let p=(n-
t)/(e.length-1);return e.map((u,d)=>t+d*p)}let a=s.slice(1).map((p,u)=>Tn(s[u].day,p.day)),r=Ms*(e.length-s.length)+Ts*a.
length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((p,u)=>p+u,0),c=t;return s.flatMap(({many:p},u)=>(u&&(c+=Ts*l+
i*a[u-1]),Array.from({length:p},(d,f)=>(f&&(c+=Ms*l),c))))}function Rs(e){if(!e.every(({day:s},a)=>s&&s>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function Wl(e,t,n,s){let a=Rs(e);if(a.length===1){let[u]=a.map(x=>x.day&&As(x.day,!0)),f=s<Tl||e.length>4?2:e.length,m=f===
2?[0,e.length-1]:[...e.keys()],v=s/f-14,j=m.map(x=>({x:t[x],lines:Ul(e[x].moment,v)})),g=Math.max(...j.map(({lines:x})=>x.
length))*Pe*1.25,w=j.flatMap(({x,lines:S})=>Ls(S,x,n+12,s)),M=u?[Re(u,0,n+g+22,"muted",{size:Pe})]:[];return[[...w,...M],
g+(u?28:8)]}let r=new Set(a.map(({day:u})=>u.slice(0,4))),l=[],i=0;for(let{day:u,many:d}of a){let[f,m]=[t[i],t[i+d-1]];l.
push({from:f,to:m,x:(f+m)/2,words:As(u,r.size>1)}),i+=d}let c=l.flatMap(({from:u,to:d,x:f})=>[ut([u,n-4],[d,n-4],"edge",
1),ut([f,n-4],[f,n+2],"edge",1)]),p=Fl(l.map(u=>({...u,...qs([u.words],u.x,s)})));return[[...c,...p.flatMap(({words:u,x:d})=>Ls(
[u],d,n+18,s))],24]}function Fl(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let a of e.slice(1,-1))a.start>=s.at(-1).end+14&&a.
end+14<=n.start&&s.push(a);return[...s,n]}function qs(e,t,n){let s=Math.max(...e.map(Ft))/2,a=Math.min(Math.max(t,s),n-s);
return{start:a-s,end:a+s}}function Ls(e,t,n,s){let{start:a,end:r}=qs(e,t,s),[l,i]=a<=0?["start",0]:r>=s?["end",s]:["midd\
le",t];return e.map((c,p)=>Re(c,i,n+p*Pe*1.25,"muted",{size:Pe,anchor:l}))}var As=(e,t)=>(t?_l:Pl).format(new Date(`${e}\
T00:00Z`)),Ds={timeZone:"UTC",month:"short",day:"numeric"},Pl=new Intl.DateTimeFormat("en-US",Ds),_l=new Intl.DateTimeFormat(
"en-US",{...Ds,year:"numeric"});function Ul(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){let l=`${n.at(-1)}\
 ${r}`.trim();!n.at(-1)||Ft(l)<=t?n[n.length-1]=l:n.push(r)}let[s,...a]=n;return[s,a.join(" ")].filter(Boolean).map(r=>zl(
r,t))}function zl(e,t){let n=[...e];if(Ft(e)<=t)return e;for(;n.length&&Ft(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var Hl=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Ft=e=>[...e].reduce(
(t,n)=>t+Pe*(Hl.test(n)?1.05:.58),0),ie=e=>`${Math.round(e*10)/10}`,Pt=e=>`var(--ajar-${e}, ${Ml[e]})`,Kl={"&":"&amp;","\
<":"&lt;",">":"&gt;"},Vl=e=>e.replace(/[&<>]/g,t=>Kl[t]);function Re(e,t,n,s,{size:a,bold:r=!1,anchor:l="start"}){let i=r?
' font-weight="650"':"";return`<text ${`x="${ie(t)}" y="${ie(n)}" text-anchor="${l}"`} font-size="${a}"${i} fill="${Pt(s)}\
">${Vl(e)}</text>`}var ut=(e,t,n,s)=>`<path d="M${e.map(ie).join(" ")}L${t.map(ie).join(" ")}" stroke="${Pt(n)}" stroke-\
width="${s}" fill="none"/>`,Gl=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${ie(n)} ${ie(s)}`).join("L")}" stroke="${Pt(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Bs(e,t,n,s){let[a,r,l]=[t,n,s];return`<path d="${{importance:`\
M${ie(a-l)} ${ie(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,confidence:`M${ie(a-l*.9)} ${ie(r-l*.9)}h${ie(
l*1.8)}v${ie(l*1.8)}h${ie(-l*1.8)}z`,readiness:`M${ie(a)} ${ie(r-l*1.25)}L${ie(a+l*1.25)} ${ie(r)}L${ie(a)} ${ie(r+l*1.25)}\
L${ie(a-l*1.25)} ${ie(r)}z`}[e]}" fill="${Pt(e)}"/>`}var Yl=600,Zl=340;function Fs(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=mt.map(a=>({id:a,name:n[a]}));return{sentence:Jl(e,t),wide:Cn(e,s,Yl),narrow:Cn(e,s,Zl),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...mt.map(r=>a[r])])}}function Jl(e,t){let[n,s]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},r=n.day&&
Ql(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),l=mt.filter(p=>n[p]!==null);if(e.length===1){let p=l.map(d=>E(t["check-in\
s-value"],{ruler:a[d],value:n[d]})),u=Ws.format(p);return r?E(t["check-ins-once"],{day:r,rulers:u}):E(t["check-ins-once-\
undated"],{rulers:u})}let i=l.filter(p=>s[p]!==null).map(p=>E(n[p]===s[p]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[p],
before:n[p],after:s[p]}));if(!i.length)return t["check-ins-differ"];let c=Ws.format(i);return r?E(t["check-ins-since"],{
day:r,rulers:c}):E(t["check-ins-since-undated"],{rulers:c})}var Ql=(e,t)=>(t?ei:Xl).format(new Date(`${e}T00:00Z`)),Ps={
timeZone:"UTC",month:"long",day:"numeric"},Xl=new Intl.DateTimeFormat("en-US",Ps),ei=new Intl.DateTimeFormat("en-US",{...Ps,
year:"numeric"}),Ws=new Intl.ListFormat("en-US",{type:"conjunction"});var Ye=(...e)=>e.map(([t,n,s={}])=>fe("path",{class:t,d:n,...s})),pt=(e,...t)=>fe("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),ti=(e,t,n,s)=>fe("circle",{class:e,cx:t,cy:n,r:s}),ni={cup:()=>pt("88 74 46 56",...Ye(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>pt("296 12 176 168",...Ye(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>pt("136 24 136 140",...Ye(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),ti("glow",234,94,4),...Ye(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>pt("312 66 80 120",...Ye(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>pt("190 66 72 100",fe("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),fe("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Ye(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},_s=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:a,hint:r,picture:l})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},ni[l](),o("span",{},o("b",{},a)," ",o("span",{},r))))));function Us(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),_s(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var zs=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),_s(e.doors,t)),
Hs=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),oi=4e3,si=6e3,ai=6;function Ks(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),a=o("div",{class:"ajar-circle","aria-hidden":"true"}),r=o("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(f,m){s.textContent=f,a.dataset.breath=m}function i(){if(n===ai){u(),s.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,oi)}function c(){l(e.out,"out"),t=setTimeout(i,si)}function p(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},a,s),r,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(f=>o("li",{},f))))),stop:u}}window.ajarShown??(window.ajarShown=new WeakMap);var dt=window.ajarShown,Vs="needs@",Gs=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),qe={};function ri(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
{id:"ajar-style"})),t=`.ajar{--ajar-paper: #fffdfa;--ajar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar\
-edge: #857c70;--ajar-line:
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
background:none;color:var(--ajar-ink)}.ajar-form,.ajar-scenario{background:var(--ajar-paper);border:1px solid var(--ajar\
-line);
border-radius:16px;padding:clamp(.75em,5cqi,2em)}.ajar .ajar-why,.ajar .ajar-private{margin-top:.5em;color:var(--ajar-mu\
ted)}
.ajar-body{margin-top:1.5em}.ajar .ajar-where{color:var(--ajar-muted);font-size:.95em;margin-bottom:.5em}.ajar .ajar-ite\
m{
min-width:0;display:block}.ajar .ajar-item>legend{font-size:1.25em;line-height:1.4;font-weight:600;margin-bottom:.75em;w\
idth:100%;
white-space:normal}.ajar .ajar-hint{color:var(--ajar-muted);margin-bottom:.75em}.ajar .ajar-status{color:var(--ajar-mute\
d);
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
--line: #c9c0b3;--soft: #f6f1e9;--accent: #1d6a66;display:table;width:100%;color-scheme:light;color:var(--ink);backgroun\
d:#fff;
print-color-adjust:exact;font:11.5pt/1.5 "Libertinus Serif",Iowan Old Style,Palatino Linotype,Georgia,"Noto Serif",serif\
;
overflow-wrap:anywhere}.ajar-plan-head{display:table-header-group;break-inside:avoid}.ajar-plan-foot{display:table-foote\
r-group;
break-inside:avoid}.ajar-plan-head>div{height:18mm}.ajar-plan-foot>div{height:20mm}.ajar-plan-body{display:table-row-gro\
up}
.ajar-plan-body>div{padding:0 25mm}.ajar-plan :is(h1,h2,h3,p,ul,ol,li){margin:0;padding:0;font:inherit}.ajar-plan :is(h1\
,
h2,h3){font-weight:600;break-after:avoid}.ajar-plan p+p{margin-top:.4em}.ajar-plan h1{font-size:30pt;line-height:1.15;ma\
rgin-bottom:6mm}
.ajar-plan h1:after{content:"";display:block;width:22mm;border-top:2pt solid var(--accent);margin-top:4mm}.ajar-plan :is\
(h2,
h3){font-size:9.5pt;color:var(--accent);margin-bottom:1.5mm}.ajar-plan-goal{margin-bottom:5mm}.ajar-plan-goal[data-size=\
large]
p{font-size:15pt;line-height:1.35}.ajar-plan-hero{background:var(--soft);border-inline-start:3pt solid var(--accent);bor\
der-start-end-radius:3pt;
border-end-end-radius:3pt;padding:5mm 7mm;margin-block:6mm;break-inside:avoid}.ajar-plan-hero[data-size=large] p{font-si\
ze:17pt;
line-height:1.35}.ajar-plan-hero[data-size=middle] p{font-size:13.5pt}.ajar-plan-hero[data-size=usual]{break-inside:auto\
}
.ajar-plan-beside{display:grid;grid-template-columns:repeat(3,1fr);gap:6mm 9mm}.ajar-plan div>div+div{margin-top:5mm}.aj\
ar-plan
.ajar-plan-beside>div{margin-top:0;break-inside:avoid}.ajar-plan section{margin-top:6mm;border-top:.6pt solid var(--line\
);
padding-top:4mm}.ajar-plan .ajar-plan-title{font-size:14.5pt;color:var(--ink);margin-bottom:3mm}.ajar-plan section[data-\
whole]{
break-inside:avoid}.ajar-plan ul{list-style:none}.ajar-plan ul:not(.ajar-plan-pills) li{padding-inline-start:1.1em}.ajar\
-plan
ul:not(.ajar-plan-pills) li:before{content:"•";color:var(--accent);display:inline-block;width:1.1em;margin-inline-start:\
-1.1em}
.ajar-plan-pills{display:flex;flex-wrap:wrap;gap:2.5mm}.ajar-plan-pills+div{margin-top:5mm}.ajar-plan .ajar-plan-pills l\
i{
border:.8pt solid var(--edge);border-radius:1.2em;padding:.2em .8em;break-inside:avoid}.ajar-plan-rungs{list-style:none;\

margin:4mm 0 0 2mm!important}.ajar-plan .ajar-plan-rungs li{display:grid;grid-template-columns:46mm 1fr;gap:6mm;position\
:relative;
padding:0 0 3mm 7mm;border-inline-start:1.2pt solid var(--line);break-inside:avoid}.ajar-plan .ajar-plan-rungs li:last-c\
hild{
border-color:transparent}.ajar-plan-rungs li:before{content:"";position:absolute;inset-inline-start:-1.9mm;top:.8mm;widt\
h:3mm;
height:3mm;border:1.3pt solid var(--edge);border-radius:50%;background:#fff}.ajar-plan-rungs li[data-here]:before{border\
-color:var(--accent);
background:var(--accent)}.ajar-plan-rungs li:not([data-here]) h3{color:var(--muted)}.ajar-plan-rungs b{font-size:10pt;fo\
nt-weight:600;
color:var(--accent)}.ajar-plan .ajar-plan-quiet{color:var(--muted);margin-top:8mm}.ajar-plan-numbers{font-variant-numeri\
c:tabular-nums}}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2e\
m}.ajar button[aria-disabled]{
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
`;e.textContent!==t&&(e.textContent=t)}function li({model:e,el:t}){ri();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=h=>i.push(h),p=null,u=!1,d=!1,f=!1,m=!1,v=new Map,j=new Map,g=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let w=o("div",{class:"ajar-page"}),M=h=>n.flatMap(({blocks:O})=>O).find(O=>O.kind==="exercise"&&
O.key===h)?.exercise,x=vs({words:s,answered:()=>[...r].map(([h,{answers:O}])=>[M(h),O]).filter(([h,O])=>h&&Object.keys(O??
{}).length)}),S=0,L=h=>{if(clearTimeout(S),S=0,x.set(h),p?.setLost(h),h)for(let O of l.keys())a.get(O)?.release()},I=(h,{
awaited:O=!1}={})=>{try{e.send(h)}catch{L(!0);return}O&&!S&&(S=setTimeout(()=>L(!0),8e3))},C=!1;function R(){C||(C=!0,window.
ajarDangers?W():I({dangers:!0}))}let W=()=>{for(let h of Object.values(window.ajarDangers.dangers))Jo(Fo(h))};function z({
key:h,exercise:O},D){if(!(window.ajarDangers||x.isLost())||!us(O,D))return;let Z=wn(O,D),G=gs(O,Z,window.ajarDangers);N(
h,{answers:Z,done:!0,...G}),v.set(h,Gs(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let k=Yo({words:s,countries:e.
get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>b(),onCountry:h=>I({country:h})}),b=()=>{I({forget:!0}),dn()},y=(h,O,D)=>(a.
set(h.key,D),r.has(h.key)&&D.update(r.get(h.key)),O),A={html:h=>F(h.html),home(h){let O=o("div",{});return y(h,O,xs(O,{words:s,
send:Z=>{Z.import&&a.get("chart")?.begin(),I(Z)},open:Z=>{let G=n.find(se=>se.section===Z&&se.blocks.some(({key:de})=>r.
get(de)?.done===!1));pe(G?.id??Z)},help:k})),I({home:h.key}),O},gate(h){let O=o("div",{class:"ajar-text ajar-gate"}),[D,
Y]=m?[o("p",{},s["gate-left-out"]),[k.button(),ye(),J()]]:[F(f?h.short:h.html),Q()],Z=o(`h${h.level??2}`,{},h.title);return O.
append(Z,D,o("div",{class:"ajar-moves"},...Y.filter(Boolean))),m||D.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),
c(()=>{f=!0}),O},made:h=>{let O=o("div",{class:"ajar-made"}),D=()=>O.replaceChildren(...ae(h.section));return a.set("mad\
e",{update:D}),D(),O},exercise(h){if(h.invites&&m)return o("div",{class:"ajar-text"},o(`h${h.level}`,{},h.exercise.title),
o("p",{},s["gate-left-out"]),J());let O=o("div",{}),D=x.line(p?{}:{role:"alert"});l.set(h.key,O);let Y=(G,se)=>{p?.begin(),
window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let de=window.ajarSent;j.set(h.key,de),I({key:h.key,...G,sent:de},
{awaited:se}),!(!se||!x.isLost())&&(L(!0),D.scrollIntoView({block:"nearest"}))};if(a.set(h.key,Rn(O,h.exercise,{words:s,
level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,sort:h.quick||n.length>1&&!oe()?Io:Xo,enough:h.quick?"at onc\
e":"later",remarks:(G,se)=>ls(G,{words:s,find:de=>ns(se,de,window.ajarDangers)}),...r.get(h.key),help:k,needs:()=>ye(h.needs),
below:()=>ne(h.key),onAside:G=>N(h.key,{aside:G}),onChange:G=>{R(),N(h.key,{answers:G,done:!1}),Y({answers:G,done:!1},d)},
onMove:G=>N(h.key,{at:G}),onDone:G=>{z(h,G),Y({answers:G,done:!0},!0),h.key.startsWith("check-in@")&&a.get("chart")?.begin()},
onStartOver:()=>{N(h.key,{answers:{},done:!1}),Y({remove:!0})}})),O.firstElementChild.append(D),c(()=>x.forget(D)),!h.folded)
return O;let Z=Object.keys(r.get(h.key)?.answers??{}).length>0;return o("details",{open:Z},o("summary",{},s["check-in-no\
w"]),O)},chart(h){let O=o("div",{class:"ajar-chart-block"}),D=o("p",{class:"ajar-status",role:"status","aria-live":"poli\
te"}),{begin:Y,end:Z}=we(s,se=>D.replaceChildren(se)),G=({checkIns:se})=>{Z(),Mt(O,se.length?Fs(se,s):{},s)};return a.set(
h.key,{update:G,begin:Y,end:Z}),r.has(h.key)&&G(r.get(h.key)),Y(),I({chart:h.key}),o("div",{},O,D)},start:h=>Us(h,{open:pe,
opener:p?.opener}),doors:h=>zs(h,{open:pe}),onward:h=>Hs(h,{open:pe}),breathing(h){let{element:O,stop:D}=Ks(h);return c(
D),O},notice(h){if(Qo(()=>I({forget:!0})),!h.leave)return o("div",{class:"ajar-notice"},o("p",{},h.text));let O=o("div",
{class:"ajar-leave"},k.button(),pn({words:s,leave:b}));Zo(k.open),p=ks({words:s,send:I,isQuiet:n.length>1});let D=document.
createDocumentFragment();return D.append(o("div",{class:"ajar-notice"},o("div",{},p.line,p.small),O),o("div",{class:"aja\
r-on-paper"},k.text()),p.more),D}};function F(h){let O=o("div",{class:"ajar-text"});return xe(O,h),k.addNumbers(O),O.addEventListener(
"click",D=>{let Y=D.target.closest("a"),Z=n.findIndex(({id:G})=>G&&Y?.getAttribute("href")===`${G}.ipynb`);Z<0||(D.preventDefault(),
V(Z))}),O}function B(h){m=h,f=!0,T({focus:!0})}let H=(h,O)=>o("button",{type:"button",onclick:O},h),J=()=>H(s["gate-agai\
n"],()=>B(!1));function q(){B(!1),n[g].blocks.some(({invites:O})=>O)||V(g+1)}let Q=()=>[H(s["gate-no"],()=>B(!0)),H(s["g\
ate-unsure"],()=>B(!0)),H(s["gate-yes"],q)],_=h=>n.filter(O=>O.section===h).flatMap(O=>O.blocks.filter(({kind:D})=>D==="\
exercise")),ae=h=>{let O=_(h).filter(({key:Y})=>r.get(Y)?.done).flatMap(({key:Y,exercise:Z})=>[o("h2",{},Z.title),...r.get(
Y).reflection.flatMap(G=>Ze(G,3))]),D=o("p",{},s["made-nothing"]);return[o("h1",{},s["made-title"]),...O.length?O:[D]]},
ce=h=>{let O=_(h);return O.length>0&&O.every(({key:D})=>r.get(D)?.done)};function ne(h){let O=h.startsWith("plan@")&&k.isKnown()?
k.line():"";return o("div",{class:"ajar-below"},O,p?.offer()??"")}let pe=h=>V(n.findIndex(O=>O.id===h));function ye(h){let O=n.
findIndex(({aside:Y,blocks:Z})=>!Y&&Z.some(({key:G})=>G===Vs));return O<0?h?o("p",{},o("a",{href:h},s["help-needs"])):null:
o("button",{type:"button",onclick:()=>{V(O);let Y=l.get(Vs).querySelector("h2");Y.tabIndex=-1,Y.focus()}},s["help-needs"])}
for(let[h,O]of Object.entries(qe))A[h]=D=>{let Y=o("div",{}),G=O(Y,D,{words:s,send:I,onDispose:c,model:e,exerciseOf:M,formOf:se=>l.
get(se)});return y(D,G.element??Y,G)};let De=h=>n[g].blocks.find(O=>O.kind===h),N=(h,O)=>r.set(h,{...r.get(h),...O}),K=()=>{
for(let h of i.splice(0))h()};function T({focus:h=!1}={}){if(K(),a.clear(),u){w.replaceChildren(p?"":o("p",{class:"ajar-\
empty"},s["keep-locked-here"]));return}if(w.replaceChildren(...n[g].blocks.map(D=>A[D.kind](D))),n.length>1&&P(),!h)return;
let O=w.querySelector("h1, h2, h3")??w;O.tabIndex=-1,O.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function P(){
let{aside:h,title:O}=n[g];if(re.hidden=!!h,w.classList.toggle("ajar-aside",!!h),p?.setStart(n[g].id==="start"),h)return;
let{section:D,step:Y,steps:Z,minutes:G}=n[g],se=n.filter(X=>!X.aside),de=se.indexOf(n[g]),Le=(X,Ue,Zs={})=>o("button",{type:"\
button",onclick:()=>V(n.indexOf(X)),...Zs},Ue),Be=n.find(({id:X})=>X==="start"),ft=se[de-1]??Be;w.append(o("div",{class:"\
ajar-moves ajar-turn"},ft?Le(ft,s["previous-page"]):null,de<se.length-1?Le(se[de+1],s["next-page"]):null));let _e=se.filter(
X=>!X.section||X.step===1),$=X=>D?X.section===D:X===n[g],U=X=>({"aria-current":$(X)?"page":null}),te=X=>ce(X.section)?o(
"span",{class:"ajar-done"},` ${s["section-done"]}`):"",le=(X,Ue)=>o("li",{},Le(X,Ue,U(X)),te(X));ee.replaceChildren(..._e.
map(X=>le(X,X.title)),Be?le(Be,s["start-page"]):""),ue.textContent=D?E(s["step-of"],{title:O,n:Y,all:Z,minutes:G}):E(s["\
page-of"],{n:_e.findIndex($)+1,all:_e.length,title:O})}function V(h){n[h]&&(g=h,ee.parentElement.open=oe(),e.set("page",
h),e.save_changes(),T({focus:!0}))}let ee=o("ol",{}),ue=o("summary",{}),oe=()=>window.innerWidth>640;e.get("notice")&&t.
append(A.notice(e.get("notice")));let re=o("nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:oe()},ue,ee));
n.length>1&&t.append(re),t.append(x.line({role:"alert"}),w);let he=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(
h,()=>{Date.now()-he<3e4||(he=Date.now(),I({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(L(!1),h.keeping){
let O=[...j.values()].some(Z=>h.acknowledged<Z);p?.update(O?{...h.keeping,saved:!1}:h.keeping);let{state:D}=h.keeping,Y=D===
"locked";D&&(d=D==="kept"),D&&Y!==u&&(u=Y,r.clear(),re.hidden=u,T())}h.states&&queueMicrotask(()=>a.get("made")?.update());
for(let[O,D]of Object.entries(h.states??{})){if(h.acknowledged<j.get(O))continue;let Y=D.answers&&!Object.keys(D.answers).
length,Z=v.get(O)===Gs(D);v.delete(O),N(O,Y?{...D,at:0}:D),Z||a.get(O)?.update(r.get(O))}if(h.dangers&&(window.ajarDangers=
h.dangers,W()),h.country!=null&&k.choose(h.country),h.file&&(a.get("home")?.settle(),$s(h.file)),h.print){let O=a.get("h\
ome");O?.settle(),Cs(h.print,()=>O?.say(s["home-print-refused"]))}h.erased&&a.get("home")?.say(h.erased,De("home")?.erased),
h.said&&a.get("chart")?.end(),h.said&&(a.get("home")??p)?.say(h.said),h.open&&pe(h.open),h.problem&&a.get(h.problem.key)?.
say(h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),T()});let ge=ws(e,{gone:()=>L(!0),back:()=>{x.isLost()&&
I({ready:!0})}});return T(),dt.set(s,(dt.get(s)??0)+1),I({ready:!0}),()=>{K(),ge(),clearTimeout(S),dt.set(s,dt.get(s)-1),
dt.get(s)||I({gone:!0})}}var Ys={render:li};qe.door=(e,t,n)=>jo(e,n);qe.group=(e,t,n)=>Mo(e,n);qe.scenario=(e,t,{words:n,model:s})=>({element:To(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});qe.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=So(t,{...a,form:()=>s(t.of),ask:p=>r.find(u=>u.id===p).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};qe.desk=vo;var Yp=Ys;export{Yp as default};
