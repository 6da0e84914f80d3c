var Ps=/^(\d{4})-(\d{2})-(\d{2})$/;function $n(e){let[,t,n,s]=typeof e=="string"&&Ps.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=Hs(+t,+n)?e:null}function Sn(e){let t=e.getFullYear();return t>=1&&t<=9999?zs(t,e.getMonth()+1,e.getDate()):null}var On=(e,t)=>Math.round((Date.parse(`${t}T00:00Z`)-Date.parse(`${e}T00:00Z`))/864e5);function Hs(e,t){return[31,e%4===0&&
(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var zs=(e,t,n)=>`${`${e}`.padStart(4,"0")}-${`${t}`.padStart(
2,"0")}-${`${n}`.padStart(2,"0")}`;var Ks=["button","input","select","summary","textarea"],Vs=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return Ks.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),Vs.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function de(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var dt=["importance","confidence","readiness"],E=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?
Number.isInteger(r)?r+1:n:["number","string"].includes(typeof r)?r:n}),Ae=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==
e.unless&&!(e.below!=null&&t[e.after]>=e.below);function He(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.
piles.includes(n[a.id]));return s.length?s:e.cards}var Cn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.
some(s=>s.id===n))};var Gs=2e4;function En(e,{oninput:t,...n}){let s=o("textarea",{maxlength:Gs,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+r}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function Mn(e,t,{words:n,group:s,change:a,remarks:r}){let{opener:l,
long:i,remark:c}=e,p=l?o("b",{id:`${s}-opener`},l):o("span",{},n["own-words"]),u=En(t??"",{rows:i?8:2,oninput:()=>a(u.value.
trim()?u.value:null),...l&&{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}}),f=o("label",{class:"ajar-w\
ords ajar-write"},p,u);return c&&r?o("div",{},f,r(u,e)):f}function Tn(e,t,{words:n,change:s}){let a=o("div",{}),r=()=>[...a.
querySelectorAll("textarea")],l=()=>{let j=r().map(g=>g.value).filter(g=>g.trim());s(j.length?j:null)},i=()=>[...a.children].
forEach((j,g)=>{j.querySelector("label > span").textContent=E(n.line,{n:g+1}),j.querySelector("button").setAttribute("ar\
ia-label",E(n["remove-line"],{n:g+1}))}),c=()=>{m(""),r().at(-1).focus()},p=o("button",{type:"button",class:"ajar-link",
onclick:c},n["add-line"]),u=()=>{i(),p.hidden=a.children.length>=e.most},f=j=>{let g=r()[r().indexOf(j)+1];g?g.focus():j.
value.trim()&&!p.hidden&&c()},d=j=>{let g=En(j,{rows:1,enterkeyhint:"next",oninput:()=>{g.value.includes(`
`)&&(g.value=g.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:w=>{["insertLineBreak","insertParagraph"].includes(w.inputType)&&
(w.preventDefault(),f(g))}});return g},m=j=>{let g=()=>{let M=w.nextElementSibling||w.previousElementSibling;w.remove(),
M||m(""),u(),l(),(M||a.firstElementChild).querySelector("textarea").focus()},w=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},o("span",{}),d(j)),o("button",{type:"button",class:"ajar-remove",onclick:g},"×"));a.append(w),u()},
v=t||[];for(let j=0;j<Math.max(e.lines,v.length);j++)m(v[j]??"");return o("div",{class:"ajar-lines"},a,p)}function we(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function Ln(e,t,n){let{words:s,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,p={...Js,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,f={...n.answers},d=0,m=null,v=0,j=n.
aside??0,g=t.why?o("p",{class:"ajar-why"},t.why):"",w=t.private?o("p",{class:"ajar-private"},t.private):"",M=!1,{example:x}=t,
S=x?o("details",{class:"ajar-example"},o("summary",{},s.example),o("p",{},x)):"",L=o("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),I=o("div",{}),O=o("div",{class:"ajar-body"}),R=o("section",{class:"ajar-form","aria-labelledb\
y":`${u}-title`},o(`h${a}`,{id:`${u}-title`},t.title),...r||l?[o("div",{class:"ajar-beside"},...c,g?Ys([g],s):""),w]:[g,
w],S,I,O,L);R.addEventListener("keydown",T=>{T.key!=="Enter"||!(T.ctrlKey||T.metaKey)||!m||(T.preventDefault(),m.next.click())}),
e.replaceChildren(R);function W(){let T=t.items.filter(_=>Ae(_,f));if(i){let _=M?T.filter(V=>V.after).map(V=>[V]):[];return[
T.filter(V=>!V.after),..._]}return r&&t.together?[T]:T.map(_=>[_])}let H=T=>{L.replaceChildren(T)},k=we(s,H);function b(T,_){
L.replaceChildren(`${T} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{f=_,H(""),n.onChange(f),ce({focus:!0})}},
s["put-back"]))}function y(T,_){f={...f,[T.id]:_},Zs(O),H(""),n.onChange(f),z()}function A(){B(!0),k.begin(),v=setTimeout(
F,8e3)}function F(){v&&(clearTimeout(v),v=0,B(!1),k.end())}function B(T){for(let _ of m?.fieldsets??[])_.disabled=T}function z(){
if(!m)return;let{items:T,skip:_,where:V,next:ee,enough:ue,whys:oe}=m,re=W().length;_.textContent=Q(T)?s["clear-and-skip"]:
s.skip,V.textContent=E(s["question-of"],{n:d+1,all:re}),V.hidden=(r||i)&&re===1,ee.textContent=d===re-1?s.done:s.next,ue.
hidden=!J(re),oe.hidden=!i||M||!Q(T)}function J(T){return(n.enough==="at once"||d>0)&&d<T-1&&Q(t.items)}function q(){v||
(A(),n.onDone(f))}let Q=T=>T.some(({id:_})=>f[_]!=null);function U(T,_=!0){if(v)return;let V=W();if(d+=T,d>=V.length){d=
V.length-1,q();return}ce({focus:_,again:T<0})}function ae(T,_){let V=`${u}-${T.id}`,ee=o("legend",{id:`${V}-ask`},E(T.ask,
f)),ue=T.hint?o("p",{class:"ajar-hint",id:`${V}-hint`},T.hint):null,oe=[ue,_.mark].filter(Boolean).map(({id:h})=>h),re=T.
among?{...T,cards:He(T,f)}:T,he=p[T.kind](re,Cn(re,f[T.id]),{words:s,level:a+1,group:V,change:h=>y(T,h),say:H,remarks:n.
remarks,isQuick:n.enough==="at once",..._}),ge={class:`ajar-item ajar-${T.kind}`,tabindex:"-1","aria-describedby":oe.join(
" ")||null};return o("fieldset",ge,ee,ue,he)}function ce({focus:T=!1,again:_=!1}={}){let V=W();d=Math.max(0,Math.min(d,V.
length-1));let ee=V[d],ue=n.mark?.(ee),oe=ue?o("p",{class:"ajar-mark",id:`${u}-${ee[0].id}-mark`},ue):null,re=o("div",{class:"\
ajar-moves ajar-onward"}),he=d>0?()=>U(-1):null,ge=ee.map(fe=>ae(fe,{mark:oe,again:_,moves:re,back:he})),h=o("button",{type:"\
button",class:"ajar-skip",onclick:()=>{if(v)return;let fe=f,Le=Q(ee);f={...f,...Object.fromEntries(ee.map(({id:Be})=>[Be,
null]))},n.onChange(f),U(1),Le&&b(s.cleared,fe)}}),C=o("button",{type:"button",class:"ajar-next",onclick:()=>{v||(H(""),
U(1))}}),D=o("p",{class:"ajar-where"}),Z=o("button",{type:"button",class:"ajar-link",onclick:()=>{M=!0,U(1)}},s["add-why"]),
G=o("button",{type:"button",class:"ajar-link",onclick:q},s.enough);m={items:ee,skip:h,where:D,next:C,fieldsets:ge,enough:G,
whys:Z},I.replaceChildren(),re.replaceChildren(C,h),he&&re.append(o("button",{type:"button",class:"ajar-back",onclick:he},
s.back));let se=ge.length===1;oe&&se&&ge[0].lastElementChild.before(oe),O.replaceChildren(D,...oe&&!se?[oe]:[],...ge,re,
...n.enough?[Z,G]:[]),z(),n.onMove?.(d),T&&(ge[0].focus({preventScroll:!0}),D.scrollIntoView({block:"nearest"}))}function ne(T){
if(I.replaceChildren(),!T||!n.help||j>T.kinds.length)return null;let _=()=>{j=T.kinds.length+1,n.onAside?.(j),I.replaceChildren(),
O.querySelector("[tabindex]").focus()},{help:V,needs:ee}=n;return I.append(V.notice(T,{level:a+1,aside:_,needs:ee})),I.querySelector(
"[tabindex]")}function pe(T,{focus:_=!1,danger:V=null}={}){m=null;let ee=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);
O.replaceChildren(o("div",{class:"ajar-reflection"},ee,...T.flatMap(oe=>Ze(oe,a+2)),n.below?.()??null),o("div",{class:"a\
jar-moves"},o("button",{type:"button",onclick:()=>{d=0,ce({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{
let oe=f;f={},d=0,j=0,n.onAside?.(0),n.onStartOver(),ce({focus:!0}),b(s["started-over"],oe)}},s["start-over"])));let ue=ne(
V);_&&(ue??ee).focus()}function ye(T){let _=O.contains(document.activeElement);_&&m&&!v||(F(),f={...T.answers},T.done?pe(
T.reflection,{focus:_,danger:T.danger}):(d=T.at??Math.max(0,W().findIndex(V=>V.some(({id:ee})=>f[ee]==null))),ce()))}let{
done:De,reflection:N,danger:K}=n;return ye({answers:f,at:n.at,done:De,reflection:N,danger:K}),{update:ye,release:F,say:T=>{
F(),H(T)}}}var Ys=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);function Zs(e){for(let t of e.querySelectorAll(
"input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ze=({heading:e,
said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o(
"p",{class:"ajar-said"},t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),Js={ruler(e,t,{group:n,change:s}){let a=Array.
from({length:11},(r,l)=>o("label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>s(
l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"ajar-scale"},
o("div",{class:"ajar-numbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o(
"span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r}){let{chosen:l,own:i}=t||
{chosen:[],own:""},c=()=>a(l.length||i.trim()?{chosen:[...l],own:i}:null),p=e.many?"checkbox":"radio",u=e.cards.map(d=>o(
"input",{type:p,name:s,value:d.id,checked:l.includes(d.id),onchange:m=>{e.many?l=l.filter(v=>v!==d.id).concat(m.target.checked?
d.id:[]):(l=[d.id],i="",f&&(f.value="")),c()}})),f=e.own?o("input",{type:"text",value:i,maxlength:500,oninput:d=>{i=d.target.
value,!e.many&&i.trim()&&(l=[],u.forEach(m=>{m.checked=!1})),c()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((d,m)=>o("label",{class:"ajar-card"},u[m],o("span",{},d.
text))),f?o("label",{class:"ajar-own"},o("span",{},e.own),f):null,f&&e.remark&&r?r(f,e):null)},text:Mn,list:Tn,date(e,t,{
words:n,change:s,say:a}){let r=Sn(new Date);return o("label",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",
{type:"date",value:t??"",oninput:({target:l})=>{s(l.value||null),l.value>="1000"&&l.value<r&&a(n["day-past"])}}))}};function Qs(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function An(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Qs(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[s],
p=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+c,ends:r+a.at(-1).end}}
var mt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function Nn({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:p,kind:u},f)=>f>s&&!a.includes(p)&&(u!=="moves"||n.some(Xs)),c=e.findIndex(
i);return c<0?null:c}var Xs=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function In(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function Rn(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var ea=new Set,Ft=()=>{if(!document.hidden)for(let e of[...ea])e(Math.random()*1e3)};window.addEventListener("online",Ft);
window.addEventListener("pageshow",Ft);document.addEventListener("visibilitychange",Ft);function oa(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var fi=oa("ajar-presenter");var qn=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function Dn(e,t){return e?!(t.protocol.startsWith("http")&&!qn.test(t.
hostname)&&qn.test(new URL(e).hostname)):!1}function Bn(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Je=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function _t(e,t){if(t?.kind!=="moves"){let l=t&&Je(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function Ut({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:E(t["room-joined"],{n:e}):t["room-joined-none"]}function Qe({answered:e},{joined:t},n){return t>e?E(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:E(n["wall-answered"],{n:e})}function Wn(e,t){return e?e.over?t["wa\
ll-time-up"]:E(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function ht({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function Fn(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return E(n,{minutes:Math.abs(e)})}var gt=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function $e(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var Pt=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function kt(e,t,n,s,a){let r=$e(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},Pt(n,()=>{r.close(),a()},"\
wall-primary"),Pt(s,()=>r.close())))}var Ht=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function _n(e,{
question:t,body:n},s,a,r){if(n.moves){kt(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=Ht(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:E(a["wall-still"],{n:l});kt(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function Un(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=$e(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},Pt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var Ne=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function zt({units:e},t){let n=new Map,s=sa(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(aa(a,s))}return[...n.
values()]}function sa(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function aa({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:i},c){
let p=l&&(l.fine?ra(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:s,labels:Xe(a,r).map(u=>c.get(`${t}:${u}`)??
u),sizes:r,counts:p,n:p?bt(p):0,withheld:i??""}}function ra(e,t){let n=0;return t.map(s=>(n+=s,bt(e.slice(n-s,n))))}function Xe(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var bt=e=>e.reduce((t,n)=>t+n,0),Kt=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),me=({shown:e})=>e.filter(({counts:t})=>t);var Pn=["wall-first","wall-second","wall-third"],la={importance:0,confidence:1,readiness:2},zn=({id:e},t)=>Pn[la[e]??t%Pn.
length],Se=e=>`${(100*e).toFixed(2)}%`,Kn={"aria-hidden":"true"};function tt(e,t,n){return me(e).length?{ruler:Hn,move:Hn,
sort:ua,card:ha,choice:ga}[e.kind](e,t,n):[o("p",{class:"wall-calm"},ht(e,t))]}function Hn(e,t){let n=Math.max(...me(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.
shown.length>1?s.heading:"";return Gn({...s,heading:c,labels:l,sizes:i},r,n,zn(s,a),t)}))]}function Vn(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,c],p)=>Gn(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.
counts),l,zn(c,p),t))),Jn([["wall-then",n.moment],["wall-solid",s.moment]])]}function Gn({heading:e,labels:t,sizes:n},s,a,r,l){
let i=bt(n),c=.03,p=0,u=n.flatMap((d,m)=>{let v=p/i+(p?c/2:0);p+=d;let j=p/i-v-(p<i?c/2:0);return s.flatMap(({counts:g,isEarlier:w},M)=>{
let x=v+M*j/s.length;return ia(g[m]/a,g[m],x,j/s.length,w)})}),f=t.map((d,m)=>`${d}: ${s.at(-1)?.counts[m]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?de("svg",{class:"wall-columns",role:"img","ari\
a-label":f.join(", ")},...u):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...ca(t,
n)))}function ia(e,t,n,s,a){let r=1-e;return[de("rect",{x:Se(n),y:Se(r),width:Se(s),height:Se(e),class:a?"wall-then":"wa\
ll-solid"}),de("text",{x:Se(n+s/2),y:Se(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function ca(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function ua(e,t,n){let s=[...me(e)].
sort((i,c)=>da(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>Vt.length)return[wt(s.map(
i=>fa(i,t)),n,t)];let l=s.map(({name:i,counts:[c,...p]},u)=>{let d=!u&&i.length+r[0].length<pa?`${c} ${r[0]}`:`${c}`;return et(
i,d,ma([c,...p],a))});return[wt([...l,...Zn(e,t)],n,t),Jn(r.map((i,c)=>[Vt[c],i]))]}var pa=24;function fa({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((c,p)=>n[p]===r).join(" / "),i=E(a["wall-of"],{n:r,of:s});return et(e,i,
[],o("p",{class:"wall-muted"},l))}var da=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},Vt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function ma(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,yt(
Vt[a],r,s/t)})}function yt(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return de(
"rect",{class:e,x:Se(t+r),y:Se(s),width:Se(Math.max(0,n-2*r)),height:Se(a)})}function ha(e,t,n){let s=me(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[wt([...Yn(s,t),...Zn(e,t)],n,t)]}function ga(e,t,n){let[{labels:s,counts:a,
n:r}]=me(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[wt(Yn(l,t),n,t)]}function Yn(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>et(a,l?`${r}`:E(t["wall-of"],{n:r,of:n}),
[yt("wall-rest",0,1),yt("wall-pile-1",0,r/n)]))}function Zn({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[et(E(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>et(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var et=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?de(
"svg",Kn,...n):null,s);function wt(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},E(n["wall-more"],{n:a}))),s}var Jn=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},de("svg",Kn,yt(t,0,1)),n)));var ka=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),ba=/^data:image\/(svg\+xml|png|jpeg);/,
We=e=>e.flatMap(ya);function ya(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?ba.test(n.src)?[wa(n)]:[]:ka.has(t)?[o(t,{},...We(s))]:We(s)}var wa=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var vt=4,nt=({path:e,size:t},n,s)=>de("svg",{class:s,viewBox:`${-vt} ${-vt} ${t+2*vt} ${t+2*vt}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},de("path",{stroke:"#000",d:e}));function ot(e,t){return me(e).length?{ruler:ja,move:va,sort:$a,card:Sa,choice:Oa}[e.kind](e,t):e.heading}var ze=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Qn=({shown:e})=>e.every(({counts:t})=>t),va=(e,t)=>t["wall-moved"];function Xn({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[ze(t),ze(t)]}function ja(e,t){
let n=me(e),s=new Map;for(let u of n){let f=Kt(u);s.set(f,[...s.get(f)??[],u])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([u,f])=>xa(f,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>Xn(u,t)),c={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,E(p,c)].filter(Boolean).join(" ")}function xa(e,t,n,s){
let[a,r]=e.map(p=>Xn(p,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?E(s["wall-most-all"],c):E(r?s["wall-most-two"]:s["wall-most"],c)}function $a(e,t){let n=me(e),s=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(p=>Kt(p)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return Qn(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return E(
l??t["wall-sorted-many"],{pile:ze(a),card:ze(r[0].name),other:ze(r.at(-1).name),n:r.length,all:n.length})}function Sa(e,t){
let n=me(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return eo(n,e,t)}function Oa(e,t){let[{labels:n,counts:s,
n:a}]=me(e);return eo(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function eo(e,t,n){let s=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:f})=>2*u>f),r=a.length?a:e.filter(({count:u})=>u&&u===s);if(!a.length&&!Qn(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",p=""]=r.map(({name:u})=>ze(u));return E(
i,{card:c,other:p,n:r.length})}function xt({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return ve("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?to({deck:e,way:t,panel:n,words:s}):
ve("text",Oe(e?.title??""));if(!i&&l.join&&t)return to({deck:e,way:t,panel:n,words:s});let p=Je(n,c),u=i?null:Rn(l.timer,
a,c.minutes),f={deck:e,way:t,panel:n,words:s,slide:c,question:p,left:u},d=(qa[c.kind]??jt)(f);return d.dataset.slide=r??
l?.slide,c===e.slides[0]&&d.append(...oo(e)),n.practice&&d.append(o("p",{class:"wall-practice"},s["wall-practice"])),d}var ve=(e,...t)=>o(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Oe=e=>o("h1",{},e);function jt({slide:e,way:t,panel:n,words:s,
left:a}){let r=We(e.body),l=r.flatMap(c=>Ca(c)),i=r.filter(c=>c.textContent.trim());return ve(e.kind,Oe(e.title),o("div",
{class:"wall-body"},o("div",{class:"wall-words"},...i.map(Ma)),...l.map(c=>o("div",{class:"wall-picture"},c))),$t({way:t,
panel:n,words:s,left:a}))}function Ca(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var Ea=5;function Ma(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
s=>Gt(s)<s.childNodes.length)||!t.every(Gt))return e;e.className="wall-terms";for(let s of t){let a=[...s.childNodes],r=Gt(
s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function Gt({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&
t[s].textContent.trim().length<=Ea;)s+=2;return s}function Ta({slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.
state!=="open"&&Ne(a))return Ia({slide:e,panel:n,words:s,question:a,left:r});let i=e.items,[c]=i.length===1?i:[];return ve(
"question",Oe(c?.ask??e.title),e.story?o("p",{class:"wall-quote"},e.story):null,...c?[La(c)]:[Aa(i)],$t({way:t,panel:n,words:s,
left:r,question:a,large:!0}))}function La({kind:e,cards:t=[],low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-a\
sks"},no(n,s));let a=t.length>5;return o("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?
"wall-whole":null},r||l)))}var Aa=e=>o("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",
{},n),t==="ruler"?no(s,a):null))),no=(e,t)=>o("p",{class:"wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),Na=5;
function Ia({slide:e,panel:t,words:n,question:s,left:a}){let r=zt(s,e.items),l=r.filter(p=>me(p).length),[i=r[0]]=l,c=$t(
{way:null,panel:t,words:n,left:a,answered:s});return l.length<2?ve("chart",Oe(l.length?ot(i,n):n["wall-held-title"]),...tt(
i,n),c):ve("chart",Oe(e.title),o("div",{class:"wall-groups"},...l.map(p=>o("section",{},o("h2",{},ot(p,n)),...tt(p,n,Na)))),
c)}function Ra({slide:e,panel:t,words:n,way:s,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:zt(u,[]),question:u})).filter(({groups:u})=>u.some(f=>me(f).length)),l=u=>r.map(({moment:f,groups:d})=>({
moment:f,...d.find(m=>m.kind===u)})).filter(({shown:f})=>f&&me({shown:f}).length),[i]=l("move").slice(-1),c=l("ruler"),p=$t(
{way:s,panel:t,words:n,left:a});return i?ve("chart",Oe(ot(i,n)),...tt(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?ve("chart",Oe(n["room-group"]),...Vn([c[0],c.at(-1)],n)):c.length?ve("chart",Oe(ot(c[0],n)),...tt(c[0],n)):ve(
"text",Oe(e.title),o("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var qa={text:jt,story:jt,help:jt,question:Ta,moves:Ra},
oo=e=>e?.logo?We([["img",e.logo]]).map(Da):[],Da=e=>(e.className="wall-logo",e);function to({deck:e,way:t,panel:n,words:s}){
return ve("join",Oe(s["wall-join"]),o("div",{class:"wall-way"},...t.wifi?[Ba(t.wifi,s)]:[],o("div",{class:"wall-scans"},
t.wifi?o("p",{},s["wall-then"]):null,Yt(t,s)),o("div",{},o("p",{class:"wall-muted"},s["wall-scan"]),o("p",{class:"wall-a\
ddress"},t.address),o("p",{class:"wall-muted"},s["room-type-code"]),o("p",{class:"wall-code"},t.code),o("p",{class:"wall\
-count"},Ut(n,s)))),...oo(e))}var Ba=(e,t)=>o("div",{class:"wall-scans"},o("p",{},E(t["wall-wifi"],{name:e.name})),Yt(e,
t)),Yt=(e,t)=>nt(e,t["room-scan-alt"],"wall-scan"),Wa=e=>e.replace("-","‑");function $t({way:e,panel:t,words:n,left:s,
question:a,large:r=!1,answered:l}){let i=Wn(s,n),c=a&&a.state!=="ready",p=c?Qe(a,t,n):r&&e?Ut(t,n):"",u=l?Qe(l,t,n):"";if(!e&&
!i&&!p&&!u)return null;let f=o("footer",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&f.style.
setProperty("--left",`${100*s.share}%`),e&&r?f.append(Yt(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},
e.address),o("b",{},e.code))):f.append(o("p",{class:"wall-muted"},e?E(n["wall-join-line"],{address:e.address,code:Wa(e.code)}):
u)),f.append(o("p",{class:"wall-now"},p?o(c?"b":"span",{class:c?null:"wall-joined"},p):null,i?o("span",{class:"wall-time"},
i):null)),f}var Jt=[4.6,5.6,6.6,7.4,8.2],Qt=2,Fa=["","tight","tight columns"],Zt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],_a=5.4;function ao(e,t=Qt){let n=Jt[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:Zt.at(-1),text:0};for(let a of[...Fa,...Zt]){if(s.text>=_a||s.text&&Zt.includes(a))break;let r=Ua(e,a,n);r>s.text&&
(s={layout:a,text:r})}return ro(e,s.layout,s.text||4.6),s.text>0}function Ua(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(ro(e,t,
Math.max(s,4.6)),Pa(e))return Math.max(s,4.6);return 0}function ro(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var Pa=e=>so(e)&&[...e.querySelectorAll(".wall-whole")].every(so),so=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Ha={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},za=new Map(Object.entries(Ha).flatMap(([e,t])=>t.map(n=>[n,e]))),Ka="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Va(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??n;if(!(c?.closest?.(Ka)||c?.closest?.("dialog[open\
]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return za.get(t.length===1?t.toLowerCase():
t)}function lo(e){let t=n=>{let s=Va(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function io(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},p=t.slides[c.slide]?.
part,u=g=>()=>{j.close(),g()},f=(g,w,...M)=>o("button",{type:"button",onclick:u(g),...w},...M),d=g=>o("small",{},E(a["re\
mote-minutes"],{minutes:g})),m=t.parts.map((g,w)=>o("li",{},f(()=>r("go",{slide:mt(t,w)}),{"aria-current":w===p?"step":null,
class:c.dropped.includes(w)?"remote-dropped":null},g.title,c.dropped.includes(w)?o("small",{},a["remote-is-dropped"]):d(
g.minutes)))),v=In(t,c).map(({part:g,title:w,minutes:M,dropped:x})=>o("li",{},o("span",{},w),f(()=>r(x?"keep":"drop",{part:g}),
{"aria-label":`${x?a["remote-keep"]:E(a["remote-drop"],{minutes:M})}: ${w}`},x?a["remote-keep"]:E(a["remote-drop"],{minutes:M})))),
j=$e(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...m),...v.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...v)]:[],o("div",{class:"remote-more"},s?f(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?f(l,{},a["remote-hand"]):null,i?f(i,{},a["remote-leave"]):null,f(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}function uo(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:g})=>g!=="move"),l=new Map(r.map(g=>[g.id,
co(g).map(()=>0)])),i=0,c=0,p=o("div",{}),u=$e(e,"desk-hands",p);if(!u)return;let f=()=>Math.max(c,...[...l.values()].map(
g=>g.reduce((w,M)=>w+M,0))),d=(g,w,M)=>o("div",{class:"desk-stepper"},o("span",{},g),o("button",{type:"button","aria-lab\
el":E(s["desk-fewer"],{label:g}),onclick:()=>M(-1)},"−"),o("output",{},`${w}`),o("button",{type:"button","aria-label":E(
s["desk-more"],{label:g}),onclick:()=>M(1)},"+"));function m(g=""){let w=r[i],x=n.items.find(({id:O})=>O===w.item)?.cards.
find(({text:O})=>O===w.card),S=l.get(w.id),L=i===r.length-1,I=O=>()=>{i+=O,m()};p.replaceChildren(o("p",{class:"desk-sma\
ll"},E(s["desk-hands-where"],{n:i+1,all:r.length})),o("h2",{},w.card||w.heading),x?.short?o("p",{class:"desk-small"},w.heading):
"",...co(w).map((O,R)=>d(O,S[R],W=>{S[R]=Math.max(0,S[R]+W),m(`${R} ${W}`)})),L?d(s["room-people"],f(),O=>{c=Math.max(0,
f()+O),m(`people ${O}`)}):"",o("div",{class:"wall-answers"},i?o("button",{type:"button",onclick:I(-1)},s.back):"",L?o("b\
utton",{type:"button",class:"wall-primary",onclick:j},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:I(
1)},s["desk-next-card"]),L?"":o("button",{type:"button",onclick:j},s["desk-enough"]),o("button",{type:"button",onclick:()=>u.
close()},s["wall-close"]))),v(g)}function v(g){let w=[...p.querySelectorAll(".desk-stepper")],[M,x]=g.split(" "),S=M==="\
people"?w.at(-1):w[Number(M)||0],[L,I]=S.querySelectorAll("button");(x==="-1"?L:I).focus()}function j(){let g=f();if(!g)
return;let M=[...l].filter(([,x])=>x.some(Boolean)).map(([x,S])=>{let{kind:L}=r.find(I=>I.id===x);return[x,L==="card"?[S[0],
g-S[0]]:S]});u.close(),a(Object.fromEntries(M),g)}m()}var co=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Xe(t,n);var je=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function po(e,t,n){let s=o("div",{}),a=$e(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function fo(e,t,n,{
press:s}){s({desk:"remote"}),po(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c}=t(),p=c.presenters.filter(
({kind:f,used:d})=>f==="remote"&&d),u=!l||i;return[o("h2",{},n["desk-remote"]),u&&r?nt(r,n["desk-remote-scan"],"desk-sca\
n"):"",u&&!r&&!p.length?o("p",{},n["room-one-moment"]):"",o("p",{},u?n["desk-remote-how"]:n["desk-remote-inside"]),u?"":
je(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),u&&r?o("p",{},o("a",{href:r.url,target:"_blank",rel:"noopener"},
n["desk-remote-window"])):"",...p.map(({id:f},d)=>o("p",{class:"desk-line"},E(n["desk-remote-there"],{n:d+1})," ",je(n["\
desk-remote-end"],()=>s({desk:"revoke",id:f})))),o("div",{class:"wall-answers"},u?je(n["desk-remote-new"],()=>s({desk:"r\
emote"})):"",je(n["wall-close"],a))]})}function mo(e,t,n,{press:s,step:a}){let r=Ga(n,s);po(e,"desk-reach",l=>{let{way:i,
join:c,inside:p,practice:u,panel:f}=t(),d=o("span",{role:"status"});if(!i||p)return[o("h2",{},n["desk-phones"]),o("p",{},
u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":je(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),o("di\
v",{class:"wall-answers"},je(n["wall-close"],l))];let m=`${c.address}/${c.code}`,v=o("select",{"aria-label":n["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:v.value})},...c.addresses.map(({ip:j,network:g})=>o("option",{value:j,selected:j===
c.picked?"":null},`${j} (${g})`)));return[o("h2",{},n["desk-phones"]),nt(i,n["room-scan-alt"],"desk-scan"),o("p",{class:"\
desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},f.joined?E(n["desk-reached"],{n:f.joined}):n["desk-rea\
ch-try"]),f.hosts.length?o("p",{class:"desk-small"},E(n["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",c.addresses.length>
1?o("p",{class:"desk-line"},n["desk-address"]," ",v):"",r,o("details",{},o("summary",{},n["desk-reach-not"]),o("ul",{},...[
"wifi","guest","hotspot","firewall"].map(j=>o("li",{},Ya(n)[j])))),o("div",{class:"wall-answers"},je(n["desk-copy"],async()=>{
await navigator.clipboard.writeText(m),d.textContent=n["desk-copied"]}),je(n["desk-card"],()=>s({desk:"card"})),je(n["re\
mote-join-show"],()=>{l(),a("join")}),je(n["wall-close"],l),d)]})}function Ga(e,t){let n=o("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>o("p",{},
o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),o("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),je(e["desk-wifi-show"],()=>t({desk:"wifi",name:n.value,password:s.
value})))}var Ya=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function ho(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:x,
title:S})=>o("option",{value:x},S),r=(x,S)=>E(t["desk-meeting"],{title:x,n:S}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:x,title:S,part:L,minutes:I})=>a({id:x,title:r(L?`${S}: ${L}`:S,I)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:x,title:S,minutes:L})=>a({id:x,title:r(S,L)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));c.value=e.country||Za(e.countries);
let p=["phones","none","practice"].filter(x=>!(e.server&&x!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},f=p.map(
(x,S)=>o("input",{type:"radio",name:s,value:x,checked:S===0?"":null,"aria-describedby":`${s}-${x}`})),d=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),m=o("p",{hidden:!0},o("label",{class:"ajar-words",for:d.id},t["room-host-ke\
y"]),d),v=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),j=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),g=(x,S)=>o("p",{},o("label",{class:"ajar-words",for:S.id},x),S),w=o("form",{class:"ajar-start",onsubmit:x=>{x.preventDefault(),
j.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:f.find(({checked:S})=>S).value,
key:d.value}),d.value=""}},o("h2",{},t["desk-start"]),v,g(t["desk-which"],l),o("div",{class:"ajar-start-two"},g(t["desk-\
couple"],i),g(t["desk-country"],c)),o("fieldset",{},o("legend",{},t["desk-how"]),...p.map((x,S)=>o("label",{class:"ajar-\
start-way"},f[S],o("span",{},o("b",{},u[x][0]),o("small",{id:`${s}-${x}`},u[x][1]))))),m,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),j));function M({problem:x,busy:S,needsKey:L,state:I}){v.textContent=x??"",v.hidden=
!x,m.hidden=!L,S||(j.textContent=I==="ended"?t["room-ended"]:"")}return{element:w,update:M}}function Za(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function go({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:Xe(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var Ja=["open","close","reveal"];function ko(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,c=Bn(),p=($,P,te={})=>o("button",{type:"button",onclick:P,...te},...[$].flat()),u=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),f=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),d=we(n,$=>{$?f.
textContent=$:Le()}),m=$=>{d.begin(),s($,{awaited:!0})},v=0,j="",g=($,P={})=>{v=Math.max(v,r.steps??0)+1,m({desk:"step",
step:{step:$,...P},n:v})},w=()=>r.panel,M=()=>w()?.stage,x=()=>r.deck?.slides[M()?.slide],S=()=>x()&&Je(w(),x()),L=Xt("d\
esk-wall",{inert:!0}),I=Xt("desk-wall",{inert:!0}),O=Xt("desk-screen",{hidden:!0}),R=()=>{O.host.hidden=!1,oe(),O.host.requestFullscreen?.().
catch(()=>{})},W=()=>{O.host.hidden=!0,H()&&document.exitFullscreen(),oe()},H=()=>document.fullscreenElement===O.host;O.
host.addEventListener("fullscreenchange",()=>{H()||W()});let k=o("p",{class:"desk-clock"}),b=o("p",{class:"desk-plan"}),
y=o("ol",{}),A=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),F=o("p",{class:"desk-count"}),B=o("p",{}),z=o(
"p",{class:"desk-small"}),J=o("div",{}),q=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),Q=o("div",{class:"desk-tools"},q,p(n["desk-here"],R),p(n["desk-remote"],()=>fo(ne,()=>r,n,{press:m})),p(n["\
desk-phones"],()=>mo(ne,()=>r,n,{press:m,step:g})),p(n["remote-parts"],ye),p(n["desk-end"],De,{class:"desk-end"})),U={back:p(
[n.back,o("kbd",{},"←")],()=>g("back")),open:p([n["room-ask-open"],o("kbd",{},"O")],()=>N("open")),close:p([n["room-as\
k-close"],o("kbd",{},"C")],()=>N("close")),reveal:p([n["room-ask-reveal"],o("kbd",{},"R")],()=>N("reveal")),blank:p([n["\
remote-blank"],o("kbd",{},"B")],()=>g("blank")),hands:p([n["desk-hands"]],()=>uo(ne,{question:S(),slide:x(),words:n,count:K})),
next:p([n.next,o("kbd",{},n["desk-clicker"])],()=>g("next"))},ae=p(n["room-ask-reset"],()=>kt(ne,n["room-reset-sure"],n["\
room-ask-reset"],n["home-no"],()=>N("reset"))),ce=p("",()=>g(M()?.timer?"pause":"timer")),ne=o("section",{class:"ajar-de\
sk","aria-label":n["desk-title"]},o("header",{class:"desk-top"},k,b,Q),o("nav",{class:"desk-agenda","aria-label":n["desk\
-agenda"]},y),o("div",{class:"desk-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),L.host),o("section",{class:"\
desk-next"},o("h2",{},n["desk-next"]),I.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),F,B,z,o("p",{class:"\
desk-more"},ce,ae))),o("section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),A,J),o("div",{class:"desk-moves"},u,f,
o("div",{class:"desk-pad"},...Object.values(U))),O.host),pe=ho(t,{words:n,begin:$=>m({desk:"begin",...$})});e.replaceChildren(
pe.element,ne);function ye(){io(ne,{deck:r.deck,panel:w(),way:r.way},n,{step:g})}function De(){let $=w().questions.some(
Ne),P=(le,X)=>p(X,()=>m({room:"take",what:le,paper:t.paper})),te=$e(ne,"desk-ending",o("p",{},n["desk-end-sure"]),$?o("p",
{class:"desk-more"},P("page",n["desk-take-page"]),P("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},p(n["\
room-end"],()=>{te.close(),m({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>te.close())))}function N($){if(v>
(r.steps??0)){j=$;return}if($==="reveal"){let te=_t(w(),x()),le=()=>m({desk:"question",id:te.question.id,do:$,...te.body});
te&&_n(re(),te,w(),n,le);return}let P=S();P&&m({desk:"question",id:P.id,do:$})}let K=($,P)=>m({desk:"question",id:S().id,
do:"hands",counts:$,people:P}),T={keys:()=>Un(re(),n),full:()=>O.host.hidden?R():W(),larger:()=>V(1),smaller:()=>V(-1)},
_=Qt;function V($){_=Math.min(Jt.length-1,Math.max(0,_+$)),oe()}function ee($){return!r.deck||!ne.offsetParent||ne.closest(
"[inert], .lm-mod-hidden")?!1:(T[$]?T[$]():Ja.includes($)?N($):$==="timer"?g(M()?.timer?"pause":"timer"):$!=="look"&&g($),
!0)}a(lo(ee));let ue=setInterval(()=>{!ne.hidden&&ne.isConnected&&ge()},1e3);a(()=>clearInterval(ue));function oe(){if(!r.
deck||!M())return;let $={deck:r.deck,way:r.way,panel:w(),words:n,now:c.now()},P=Nn(r.deck,w());he(L.wall,xt($)),I.host.hidden=
P===null,P!==null&&he(I.wall,xt({...$,slide:P})),O.host.hidden||he(O.wall,xt($),_)}let re=()=>O.host.hidden?ne:O.wall;function he($,P,te){
$.querySelector(".wall-face")?.remove(),$.prepend(P),ao(P,te)}function ge(){if(!r.deck)return;let $=An(r.deck,M(),c.now());
if(k.textContent=gt(c.now()),!$)return;let P=$.begun?Fn($.late,n):n["remote-not-begun"],te=$.begun?E(n["remote-planned"],
{part:gt($.partEnds),end:gt($.ends)}):"";b.replaceChildren(o("b",{class:$.late>0?"desk-late":null},P),te&&` · ${te}`,o(
"br"),o("span",{class:"desk-small"},r.deck.parts[$.part].title));for(let[le,X]of[...y.children].entries())X.className=le<
$.part?"done":le===$.part?"here":"",X.classList.toggle("dropped",M().dropped.includes(le));$.part!==i&&h($.part)}function h($){
y.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=$;let P=y.children[$];P.firstChild.setAttribute("ar\
ia-current","step");let{parentNode:te}=y,le=(X,Pe)=>P[X]+P[Pe]/2-te[Pe]/2;te.scrollTo(le("offsetLeft","offsetWidth"),le(
"offsetTop","offsetHeight"))}function C(){i=null,y.replaceChildren(...r.deck.parts.map(({title:$},P)=>o("li",{},p($,()=>g(
"go",{slide:mt(r.deck,P)})))))}function D(){if(l===x()?.id)return;l=x()?.id;let $=x()?.notes.length?We(x().notes):[o("p",
{},n["remote-no-notes"])];A.replaceChildren(...$),A.scrollTop=0}function Y(){let $=S();F.textContent=$&&($.state!=="read\
y"||$.hands)?Qe($,w(),n):"",B.textContent=r.way?E(n["desk-joined"],{n:w().joined}):n["desk-no-phones"],z.textContent=fe(
{units:$?.units??se()}),J.replaceChildren(...$?go($,n):[]);let P=!!$?.units.length;U.hands.firstChild.data=n[G($)?"desk-\
slips":"desk-hands"],U.hands.disabled=!P||$.state==="open"||Ne($),ae.hidden=!$?.answered||!$.may_reset;let te=x()?.minutes??
0;ce.hidden=!te&&!M()?.timer,ce.textContent=M()?.timer?n["desk-timer-pause"]:E(n["remote-timer"],{minutes:te});for(let le of[
"open","close"])U[le].hidden=!r.way;U.hands.hidden=!!r.way&&(U.hands.disabled||!$),U.open.disabled=!$||$.state==="open"||
!r.way,U.close.disabled=$?.state!=="open",U.reveal.disabled=!_t(w(),x());for(let le of Object.values(U))le.classList.remove(
"wall-primary");Z().classList.add("wall-primary"),U.blank.setAttribute("aria-pressed",!!M()?.blank)}function Z(){let $=S();
return $?Ne($)?U.next:$.state==="ready"&&!U.open.disabled?U.open:!r.way&&!$.answered&&!U.hands.disabled?U.hands:U.reveal.
disabled?U.next:U.reveal:U.reveal.disabled?U.next:U.reveal}let G=$=>!!$?.name.startsWith("check-in@"),se=()=>{if(x()?.kind!==
"moves")return[];let[$]=w().questions.filter(P=>G(P)&&Ne(P)).slice(-1);return $?.units.filter(({kind:P})=>P==="move")??[]};
function fe({units:$}){let P=$.filter(({snapshot:te,withheld:le})=>!te&&le);return P.length?ht({shown:P},n):""}function Le(){
let $=S();f.textContent=Be($)}function Be($){if(M()?.blank)return n["remote-is-blank"];if(!$)return"";let P=Ht($,w());return P===
1?n["remote-still-one"]:P?E(n["remote-still"],{n:P}):$.state==="open"?n["room-is-open"]:$.hands&&!Ne($)?E(n["desk-counte\
d"],{n:$.hands}):!r.way&&$.state==="ready"&&$.units.length?n[G($)?"desk-slips-how":"desk-hands-how"]:""}function ft($){let P=r;
r={...r,...$},r.busy||d.end(),u.textContent=r.problem??"",u.hidden=!r.problem;let te=r.state==="open"&&!!(r.deck&&M());if(pe.
update(r),pe.element.hidden=te,ne.hidden=!te,!te)return;P.panel!==r.panel&&c.set(w().now),P.deck!==r.deck&&C(),q.hidden=
!Dn(r.wall,window.location),q.hidden||(q.href=r.wall);for(let X of ne.querySelectorAll("dialog"))X.refresh?.();ge(),D(),
Y(),Le(),oe();let le=j;j="",le&&N(le)}let Ue=new ResizeObserver(oe);for(let{host:$}of[L,O])Ue.observe($);return a(()=>Ue.
disconnect()),{update:ft}}function Xt(e,t){let n=o("div",{class:e,...t}),s=o("div",{class:"wall"}),a=o("style",{},`.wall\
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var Qa=e=>e;function xe(e,t){e.innerHTML=Qa(t)}function St(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Ke(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function Ot(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function bo(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",c=o("div",{}),p=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),d=we(t,b=>{f.textContent=b}),m=tn(t),v=St(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,c,f),m.dialog);let j=b=>{a.busy?f.textContent=t["room-one-moment"]:(d.begin(),
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
I(),y,a.address?yo(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?O():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},u,A,a.inside&&!a.practice?g(t["room-widen"],
{room:"widen"}):null),R()]}let L=()=>a.practice?o("p",{},st(t)):null,I=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function O(){let b=o("select",{id:`${k}-address`,onchange:()=>n({room:"pick",ip:b.value})},...a.addresses.map(
({ip:y,network:A})=>o("option",{value:y,selected:y===a.picked},`${y} (${A})`)));return o("label",{class:"ajar-words",for:b.
id},o("span",{},t["room-address"]),b)}function R(){let b=o("div",{}),y=o("button",{type:"button",onclick:()=>B(!1)},t["r\
oom-end-no"]),A=o("button",{type:"button",onclick:()=>B(!0)},t["room-end"]),F=()=>b.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),w(y,g(t["room-end"],{room:"end"}))]:[A]),B=J=>{l=J,F(),(l?y:A).focus()};F();let z=(J,q)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...q()},{awaited:!0})},J);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?w(z(t["room-take-table"],()=>({
what:"table"})),z(t["room-take-page"],()=>({what:"page",paper:v.value()})),v.element()):null,o("p",{},t["room-end-how"]),
b)}function W(b){a={...a,...b},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let y=en(t,a.joined);
u.textContent!==y&&(u.textContent=y),m.update(a,y),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?d.begin():(d.end(),f.textContent=""),H()}let H=Ke(c,()=>{let{joined:b,problem:y,...A}=a,F=JSON.stringify([A,r]);if(F===
i)return;i=F;let B={open:S,lost:x}[a.state]??M;Ot(c,()=>c.replaceChildren(...B().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let k=`ajar-door-${window.ajarForms}`;return Ct(e,()=>n({room:"look"}),s),{update:W}}var en=(e,t)=>t?t===
1?e["room-joined-one"]:E(e["room-joined"],{n:t}):e["room-joined-none"],st=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function yo(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return xe(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function tn(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},st(e)):"",yo(e,r),s):(n.close(),t.replaceChildren()))}}}function Ct(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function Et(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,u)=>{let f=o("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return xe(f,
p),f.firstElementChild.setAttribute("aria-hidden","true"),f},c=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:c},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...r.map(([p,...u])=>o("tr",{},o(
"th",{scope:"row"},p),...u.map(f=>o("td",{},f??"–")))))))))}function wo({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=m=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${r}-people`,
min:1}),p=m=>Math.max(0,Math.floor(Number(m.value)||0)),u=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,f=m=>{let v=e.filter(
M=>M.item===m),j=(M,x)=>{let S=i({"aria-label":[M.card,u(M)[x]].filter(Boolean).join(": ")});return l.set(M.id,[...l.get(
M.id)??[],S]),S},g=v.length===1&&!v[0].card?v[0].bands.map((M,x)=>[M,[j(v[0],x)]]):v.map(M=>[M.card,u(M).map((x,S)=>j(M,
S))]),w=v[0].card?["",...u(v[0])]:null;return o("table",{},o("caption",{},s(m)),w&&w.length>2?o("thead",{},o("tr",{},...w.
map(M=>M?o("th",{scope:"col"},M):o("td",{})))):null,o("tbody",{},...g.map(([M,x])=>o("tr",{},o("th",{scope:"row"},M),...x.
map(S=>o("td",{},S))))))};function d(){let m=new Map(e.map(w=>[w,l.get(w.id).map(p)])),v=Math.max(...[...m.values()].map(
w=>w.reduce((M,x)=>M+x,0))),j=p(c)||v;if(!j){c.focus();return}let g=Object.fromEntries([...m].map(([w,M])=>[w.id,w.kind===
"card"?[M[0],Math.max(0,j-M[0])]:M]));a({counts:g,people:j})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:m=>{m.preventDefault(),d()}},
...[...new Set(e.map(m=>m.item))].map(f),o("label",{class:"ajar-words",for:c.id},o("span",{},n["room-people"]),c),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function vo(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",p="",u=!1,f=(q,Q={})=>{u=q==="reveal",
L.begin(),n({question:e.of,do:q,...Q},{awaited:!0})},d=o("div",{class:"ajar-results",hidden:!0}),m=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),v=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),j=o("span",{}),g=o("p",
{class:"ajar-counts"}),w=Xa(e.minutes,t,s),M=o("button",{type:"button",class:"ajar-link",onclick:()=>k(!i)}),x=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),S=(...q)=>{x.textContent!==q[0]&&x.replaceChildren(...q)},L=we(t,q=>S(
q||p)),I={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},O=Object.
keys(I).filter(q=>e.units.length||q==="open"||q==="close"),R=Object.fromEntries(O.map(q=>[q,o("button",{type:"button",onclick:()=>{
R[q].getAttribute("aria-disabled")?S(W(q)):q==="reset"?H():f(q)}},I[q])])),W=q=>l.busy?t["room-one-moment"]:l.not[q];function H(){
let q=o("button",{type:"button",class:"ajar-link",onclick:()=>{S(""),R.reset.focus()}},t["home-no"]),Q=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{S(""),R.reset.focus(),f("reset")}},t["room-ask-reset"]);x.replaceChildren(t["room\
-reset-sure"]," ",q," ",Q),q.focus()}function k(q){i=q,d.hidden=!q,a().hidden=q,M.textContent=t[q?"room-show-question":"\
room-show-result"]}let b=tn(t),y=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>b.show()},t["room-cod\
e"]),A={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function F(q){let Q=l;l={...l,...q};let U=l.
room==="open";j.replaceChildren(l.practice?st(t):""),v.textContent=l.problem,v.hidden=!l.problem;let ae=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],ce=!U||!e.units.length?[]:l.hands||l.inside?ae.slice(0,1):ae;g.replaceChildren(
...ce.map(([ne,pe])=>o("span",{},o("b",{},`${ne}`)," ",pe))),w.update(l.seconds);for(let ne of O)jo(R[ne],W(ne));p=U?l.hands?
t["room-by-hands-now"]:A[l.state]:t["room-not-open"],(Q.state!==l.state||Q.room!==l.room||Q.hands!==l.hands)&&S(p),l.busy||
L.end(),xo(m,l.withheld),b.update(l.way??{},en(t,l.joined)),y.hidden=!l.way?.address,B(),u&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(u=!1,m.scrollIntoView({block:"nearest"}))}function B(){let q=JSON.stringify(l.charts??[]);if(q===c)
return;c=q;let Q=!!l.charts?.length;d.replaceChildren(...$o(l.charts??[],t)),M.hidden=!Q,k(Q),Q&&u&&d.scrollIntoView({block:"\
start"}),u=!1}let z=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?g:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...O.
map(q=>R[q]))),o("div",{class:"ajar-bar-line"},j,x,M,y,w.element),b.dialog),J=e.units.length?wo(e,{words:t,ask:r,send:q=>f(
"hands",q)}):null;return M.hidden=!0,Ct(z,()=>n({room:"look"}),s),{parts:[d,m,v,z,J].filter(Boolean),update:F}}function jo(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function xo(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var $o=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return Et(s,n,t),s});function So(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=o("div",{}),u=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=o("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?u.textContent=d():(u.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),d=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,l,i,c,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},f),u)),Ct(e,()=>n({room:"look"}),s),{update(m){a={...a,...m},p.replaceChildren(a.practice?st(t):""),c.textContent=
a.problem,c.hidden=!a.problem,xo(i,a.withheld),jo(f,d());let v=JSON.stringify(a.charts??[]);v!==r&&(r=v,l.replaceChildren(
...a.charts?.length?$o(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Xa(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function c(){let u=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),f=u===null?"":`${Math.floor(
u/60)}:${String(u%60).padStart(2,"0")}`,d=u===null?e?E(t["room-minutes"],{minutes:e}):"":e?E(t["room-clock"],{time:f,minutes:e}):
f;r.textContent=a?"":d,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!d}let p=setInterval(()=>{s!==null&&
c()},1e3);return n(()=>clearInterval(p)),{element:i,update:u=>{s=u==null?null:Date.now()-u*1e3,c()}}}function Oo(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),c=({title:f,
story:d,more:m,role:v})=>{xe(r,d),r.prepend(o("h2",{},f)),xe(l,m),i.textContent=v},p=e.couples.find(f=>f.id===n)??e.couples[0],
u=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(f=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:f.id,checked:f===
p,onchange:()=>{c(f),s(f.id)}}),o("span",{},f.title)))));return c(p),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),u)}var nn="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",er=new RegExp(`^${nn}+|${nn}\
+$`,"g"),tr=/[\p{L}\p{N}_]+/gu,nr=/^[\p{L}\p{N}_]+/u,or=/\{([a-z][a-z0-9-]*)\}/,[sr,ar]=["⁨","⁩"],Co={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},rr=new RegExp(`[,;:،]|${nn}`),lr=/^\p{Uppercase}/u,Eo=/[.!?…؟。][\u2069”’"')»]*$/,
ir=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
Ee=e=>e.replace(er,""),Ce=e=>e.toLowerCase().toUpperCase(),Mt=e=>e.match(nr)?.[0]??"",Mo=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function at(e,t,n=[]){let s=e.split(or),a="";for(let r=0;r<
s.length-1;r+=2){let[l,i,c]=s.slice(r,r+3),p=cr(Ee(t[i]),c),u=pr(l,p,n),f=!u&&!a&&lr.test(l);a+=Eo.test(a)?u.replace(/^,+/,
""):u,a+=fr(f?ur(p):p)}return Eo.test(a)?a:a+s.at(-1)}function Fe(e){let t=Ee(e),[n,s,a]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(n in Co&&s===Co[n]&&Ee(a))||a.includes(n)||a.includes(s)?e:a}function cr(e,t){let n=e.length;for(;n&&rr.test(
e[n-1]);)n-=1;let s=e.slice(0,n)||e,a=t.startsWith(",")&&s.endsWith(".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(
" ")+1).includes(".")?r:s}function ur(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function pr(e,t,n){let s=Ce(
Mt(t));if(!s)return e;let a=new Set(n.map(Ce)),r=l=>l===s||a.has(l)&&a.has(s);for(let l of e.matchAll(tr))if(r(Ce(l[0])))
return e.slice(0,l.index);return e}var fr=e=>ir.test(e)?`${sr}${e}${ar}`:e;var on=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function To(e,t,{words:n,level:s,change:a,say:r,again:l,
moves:i,back:c,isQuick:p}){let u={...t},{cards:f,piles:d}=e,m=L=>d.find(I=>I.id===L).text,v=o("div",{class:"ajar-one"});
function j(L,I){u={...u,[L.id]:I},I||delete u[L.id],a(Object.keys(u).length?u:null),I&&r(E(n.moved,{card:Fe(L.text),pile:m(
I)}))}function g(L,{focus:I=!0,back:O=L?()=>g(L-1):c,onward:R=()=>M(L+1)}={}){let W=f[L],H=E(n["card-of"],{n:L+1,all:f.length}),
k=o("div",{class:"ajar-one-card",role:"group","aria-label":H,tabindex:"-1"},o("p",{class:"ajar-where"},H),o("p",{},W.text)),
b=y=>{j(W,y),R()};i.hidden=!0,v.replaceChildren(k,o("div",{class:"ajar-one-piles"},...d.map(({id:y,text:A})=>on(A,()=>b(
y),{"aria-pressed":`${u[W.id]===y}`}))),o("div",{class:"ajar-one-also"},O?w(n.back,()=>O()):o("span",{}),w(n["card-out"],
()=>b("")),p?o("span",{}):w(n["card-enough"],()=>x()))),I&&k.focus({preventScroll:!0})}let w=(L,I)=>on(L,I,{class:"ajar-\
link"}),M=L=>L<f.length?g(L):x();function x({focus:L=!0}={}){let I=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),O=(R,W)=>{let H=f.
filter(y=>(u[y.id]??"")===W),k=y=>g(f.indexOf(y),{back:x,onward:x}),b=H.map(y=>o("li",{},on(y.text,()=>k(y))));return b.
length?[o(`h${s+1}`,{},R),o("ul",{},...b)]:[]};v.replaceChildren(I,o("p",{class:"ajar-hint"},n["cards-all-how"]),...d.flatMap(
({id:R,text:W})=>O(W,R)),...O(n["cards-out"],"")),i.hidden=!1,L&&(I.focus({preventScroll:!0}),v.scrollIntoView({block:"n\
earest"}))}let S=f.map(L=>!!u[L.id]).lastIndexOf(!0)+1;return S===f.length||l&&S?x({focus:!1}):g(S,{focus:!1}),v}var dr="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",mr=new RegExp(`(${dr})|[.…]+|[!?;\\n]`,"gu"),hr=/[\u0300-\u036f'’‘ʼ]/g,
gr=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function Tt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=Lo(s,t);return t}
var Me=(e,t)=>new RegExp(e.map(n=>Lo(n,t)).join("|"),"y");function Lt(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function At(e,t){let n=t;
for(let[s,a]of Lt(e,t))n=n.slice(0,s)+n.slice(s,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var rt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function Lo(e,t){return`(?:${(e.match(gr)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a===
"]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:kr(a)).join("")})`}function kr(e){let t=Ao(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var Ao=e=>e.normalize("NFKD").replace(hr,"").toLowerCase();function lt(e){let t="",n=[];for(let s of e.
matchAll(mr)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?Ao(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var br=4,No=16411,Io=[1,1],yr=[0,0],sn=new WeakMap;function Nt(e,t){let{passes:n,kinds:s,learned:a}=Do(t),{line:r,places:l}=lt(
e),i=At(n,r),c=Object.entries(s).flatMap(([f,d])=>Lt(d,i).map(([m,v])=>({kind:f,start:m,end:v-1}))),p=a?wr(c,r,a):c,u=(f,d)=>f.
span[0]-d.span[0]||f.span[1]-d.span[1]||(f.kind<d.kind?-1:+(f.kind>d.kind));return p.map(({kind:f,start:d,end:m})=>({kind:f,
span:[l[d][0],l[m][1]]})).sort(u)}function*qo(e){let{passes:t,kinds:n}=Do(e);for(let s of[t,...Object.values(n)])yield,Lt(
s,"we are here ")}function Do(e){return sn.has(e)||sn.set(e,jr(e)),sn.get(e)}function wr(e,t,n){let{weights:s,kinds:a,limit:r,
least:l}=n,i=vr(t,n),c=i.slice(1).map((g,w)=>[...i[w],...g]),p=g=>{let w=new Set(g.flatMap(M=>M.places));return Ro(s,w)/
Math.sqrt(w.size)},u=[...i,...c];if(e.length)return an(u,p)[1]>l?e:[];let f=u.filter(g=>g.length>br),[d,m]=an(f,p);if(!(m>
r))return[];let v=new Set(d.flatMap(g=>g.places.slice(0,2))),[j]=an(Object.keys(a),g=>Ro(a[g],v));return[{kind:j,start:d[0].
start,end:d.at(-1).start}]}function vr(e,{numbers:t,weights:n}){let s=Io,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===
".",i=l?Io:t.get(r[0])??yr,c=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],p=([u,f],d)=>((d*No+u)*No+f)%n.length;a.at(-1).
push({start:r.index,places:c.map(p)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}var an=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),Ro=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),Bo=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function jr({lists:e,passes:t,phrases:n,learned:s}){let a=Tt(e),
r=Object.entries(n).map(([l,i])=>[l,Me(i,a)]);return{passes:Me(t,a),kinds:Object.fromEntries(r),learned:s&&xr(s)}}function xr({
same:e,concepts:t,weights:n,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let p of e){for(let u of p.split(" "))l.set(
u,[i,i]);i++}for(let[p,u]of t.entries())for(let f of u.split(" "))l.set(f,[i++,2+e.length+p]);let c=Object.entries(s).map(
([p,u])=>[p,rt(u)]);return{numbers:l,weights:rt(n),kinds:Object.fromEntries(c),limit:a,least:r}}function Wo({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Fo=["emergency","crisis","violence","agency","worried","child"],$r=["crisis","violence"],Po='a[href$="#Help-lines"]',
ke=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function _o(){for(let e of ke().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ke().listeners.delete(e),e.shown||(e.shown=t)}}function Sr(e,{zone:t="",
languages:n=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:c})=>c===i))??""}function Ho(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(p=>Nt(p,l)),c=Bo(i,l);if(c)return{...c,
kinds:[...new Set(i.map(({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
n)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var rn=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),ln=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),
Uo=e=>`tel:${e.match(/\d+/)[0]}`;function zo({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(ke().countries=
t);let a=()=>ke().countries,r=()=>ke().chosen||Sr(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(O=>O.code===r());function i(O){ke().chosen=O,_o();for(let{element:R,draw:W}of ke().
listeners)W(R)}function c(O,R){return R(O),ke().listeners.add({element:O,draw:R,shown:!1}),queueMicrotask(_o),O}let p=O=>c(
o("div",{}),R=>R.replaceChildren(...O())),u=()=>{let O=[...a(),{code:"-",country:e["help-elsewhere"]}],R=o("select",{onchange:()=>{
i(R.value),s(R.value)}},...O.map(W=>o("option",{value:W.code},W.country)));return c(R,()=>{R.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),R)},f=({say:O,to:R},W)=>{if(/^(tel|sms):/.test(R))return o("a",
{class:W?"ajar-reach":"ajar-reach ajar-first",href:R},o("span",{},...ln(O)));let H=o("span",{},O),k=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":E(e["help-copy-what"],{address:R}),onclick:async()=>{await Or(R,H)&&(k.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},H," ",k)},d=O=>o("li",{},o("p",{class:"ajar-for"},O.
for_what),o("p",{class:"ajar-hint"},[O.name,O.hours,O.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...O.reach.map(f))),m=({emergency:O,note:R})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),R?o("\
p",{class:"ajar-hint"},R):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Uo(O)},E(e["help-call"],{number:O})))),
v=O=>p(()=>{let R=l();if(!R)return[o("p",{},e["help-elsewhere-how"])];let W=O.flatMap(H=>H==="emergency"?m(R):rn(R,[H]).
map(d));return[o("ul",{class:"ajar-help-lines"},...W)]});function j(){Wo({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},u(),cn({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),v(Fo),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function g({title:O,text:R,now:W,lines:H,kinds:k,
countries:b},{level:y,aside:A,needs:F}){return b&&!I()&&(ke().countries=b),o("section",{class:"ajar-danger"},o(`h${y}`,{
tabindex:"-1"},O),o("p",{},R),k.length?null:F?.()??null,u(),v(H),o("ul",{class:"ajar-todo"},...W.map(B=>o("li",{},B))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:A},e["help-aside"]))}let w=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:j},e["help-get"]);function M({emergency:O,...R}){let H=$r.map(b=>rn(
R,[b])[0]?.reach??[]).flatMap(b=>["tel:","sms:"].map(y=>b.find(({to:A})=>A.startsWith(y))));return[{say:E(e["help-call"],
{number:O}),to:Uo(O)},...H.filter(Boolean)]}let x=(O=`${e["help-line"]} `)=>p(()=>{let R=l(),W=(R?M(R):[]).flatMap(({say:b,
to:y},A)=>[A?" · ":"",o("a",{href:y},...ln(b))]),H=o("button",{type:"button",class:"ajar-link",onclick:j},e["help-get"]),
k=o("span",{class:"ajar-off-paper"},W.length?" · ":"",H);return[o("p",{class:"ajar-help-line"},O,...W,k)]});function S(O){
if(!I())return;let[R]=[...O.querySelectorAll(Po)].reverse();R?.closest("p, ul").after(x(""));for(let W of O.querySelectorAll(
"details"))W.open=W.querySelector("summary").textContent===l()?.country}let L=()=>p(()=>{let O=l();return O?[o("p",{},o(
"b",{},`${e["help-title"]}, ${O.country}`)),o("p",{},`${e["help-danger"]} ${E(e["help-call"],{number:O.emergency})}`),o(
"ul",{},...rn(O,Fo).map(({for_what:R,name:W,reach:H,hours:k})=>o("li",{},...ln(`${R}: ${W}. ${H.map(({say:b})=>b).join("\
 · ")}. ${k}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),I=()=>a().length>0;return{open:j,notice:g,button:w,line:x,addNumbers:S,
text:L,choose:i,code:r,isKnown:I}}var cn=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Ko(e){if(ke().open){ke().open=e;return}ke().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Po)&&(t.preventDefault(),t.stopPropagation(),ke().open())},{capture:!0})}async function Or(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Vo(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var Cr="about:blank";function un(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Cr)}function Go(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),un()))},{capture:!0})}function Yo(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(m=>(i[m.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.currentTarget.
classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");let j=f[v.dataTransfer.
getData("text/plain")]?.[m.id];j&&!j.matches(":disabled")&&(j.checked=!0,u(j.dataset.card,m))}},i[m.id]))),p=()=>e.piles.
forEach(m=>{i[m.id].textContent=E(n["pile-count"],{pile:m.text,n:Object.values(l).filter(v=>v===m.id).length})}),u=(m,v)=>{
l[m]=v.id,p(),a({...l}),r(E(n.moved,{card:Fe(e.cards.find(j=>j.id===m).text),pile:v.text}))},f={},d=e.cards.map(m=>{f[m.
id]={};let v=`${s}-${m.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:j=>j.dataTransfer.setData(
"text/plain",m.id)},o("legend",{},m.text),o("div",{class:"ajar-into"},...e.piles.map(j=>{let g=o("input",{type:"radio",name:v,
value:j.id,"data-card":m.id,checked:l[m.id]===j.id,onchange:()=>u(m.id,j)});return f[m.id][j.id]=g,o("label",{},g,o("spa\
n",{},j.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...c),...d)}var fn=["open","closed","half-open"],Er=2,Mr=90,Tr=31,Lr=2147483647,dn=3,It="none",Zo=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
Ar=/[“”„«»"' \t\n]/g,Jo=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,Nr=["i","im","id","ill","ive","its","we",
"were","well"],Ir=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,Rr=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
pn=new WeakMap;function qr(e,t){let n=Xo(t),{sentences:s,forms:a,at:r}=Wr(e,n);if(r<0||a[r].name===It)return{kind:"",reason:"",
notes:[],remarks:[]};let l=Hr(Pr({sentences:s,forms:a,at:r},n),n.learned),{name:i,start:c,end:p}=a[r],u=zr(l,i,mn(e,s[r],
c,p),t),f=Kr(e,s,n),m=[l==="open"&&f.some(v=>v.name!=="two-at-once")?"":u,...f.map(v=>v.remark)].filter(Boolean);return{
kind:l,reason:u,notes:f,remarks:m.slice(0,Er)}}function Dr(e,t){let n=Xo(t),s=t["about-statements"],a=ns(Qr(e)),r=Object.entries(n.blame).map(([j,g])=>({name:j,places:a.
flatMap(w=>Vr(j,g,w,n))})),l=new Set(r.flatMap(({places:j})=>j.map(({sentence:g})=>g))),i=[],c="";for(let{name:j,places:[
g]}of r){if(!g)continue;let w=Gr(e,g,n.quotedTo[j]);i.length||(c=Yr(j,e,g,n)),i.push({name:j,words:w,remark:E(s.blame[j].
say,{words:w})})}let p=i.map(j=>j.name),u=a.filter(j=>!l.has(j)),f=Object.keys(n.parts).filter(j=>(j==="seen"?u:a).some(
({line:g})=>Te(n.parts[j],g))),d=f.map(j=>s.parts[j]).join(", "),m=f.length?E(s.mirror,{parts:d}):"",v=[m,i.length?`${i[0].
remark} ${c}`:""].filter(Boolean);return{parts:f,mirror:m,blame:p,notes:i,rewording:c,remarks:v}}function Qo({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(r=>Nt(n,r).length)?[]:e==="question"?qr(n,s.coach).remarks:Dr(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Xo(e){return pn.has(e)||pn.set(e,Br(e)),pn.get(e)}function Br(e){let t=Tt(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([c,p])=>[c,Me(p,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Me(e.echoes,t),stated:Me(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:fn.map(i=>rt(l[i]))},passes:Me(e.passes,t),quotes:Me(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Te(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function Wr(e,t){let n=ns(e),s=n.map(p=>Fr(p,t)),a=p=>n.map((u,f)=>f).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>es(n[p])>=dn),i=a(p=>!["none","echo","short"].includes(s[p].name)),[c]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:s,at:c??n.length-1}}var Rt=e=>e.trim().split(" ").slice(0,-1),es=({line:e})=>Rt(
e).length-1;function Fr({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:l}){for(let[u,f]of Object.entries(
n)){let d=Te(f,e);if(d)return{name:u,start:d[0],end:d[1]}}let i=Object.entries(s).map(([u,f])=>({name:u,place:Te(f,e)})).
filter(({place:u})=>u).map(({name:u,place:[f,d]})=>({name:u,start:f,end:d}));if(i.length){let u=i.reduce((f,d)=>d.start<
f.start?d:f);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:It}:e.
slice(2,u.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:It}:u}let c=ts(Rt(e).slice(1),a).length>dn?"echo":"short";return{name:t==="?"&&Te(r,e)?c:It,start:2,end:e.length}}
function ts(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function _r({sentences:e,forms:t,at:n},{fillers:s}){let{
line:a,mark:r}=e[n],l=ts(Rt(a).slice(1),s),i=Rt(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],p=t.filter(
({name:u},f)=>f!==n&&(e[f].mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:u})=>`beside ${u}`)]}function Ur(e){let t=0;for(let n of e)t=(t*Tr+n.codePointAt(
0))%Lr;return t}function Pr(e,t){let{forms:n,weights:s,unit:a}=t.learned,r=n[e.forms[e.at].name]??fn.map(()=>0),l=new Set(
_r(e,t).map(c=>Ur(c)%s[0].length)),i=a/Math.sqrt(l.size);return r.map((c,p)=>c+[...l].reduce((u,f)=>u+s[p][f],0)*i)}function Hr(e,{
limit:t}){let[n,s]=[...e].sort((a,r)=>r-a);return n-s>=t?fn[e.indexOf(n)]:""}function zr(e,t,n,s){let a=s["about-questio\
ns"];return e==="closed"?a[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?E(a[["half-open","any"].
includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":E(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.
replace(/-mid$/,"")]??"open-other"],{start:n})}function Kr(e,t,{data:n,notes:s}){let a=n["about-questions"].notes,r=t.filter(
c=>c.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.entries(s).flatMap(([c,p])=>{let u=l.map(d=>({sentence:d,place:Te(
p,d.line)})).find(({place:d})=>d);if(u){let d=mn(e,u.sentence,...u.place);return i.some(m=>m.includes(d))?[]:(i.push(d),
[{name:c,words:d,remark:E(a[c],{words:d})}])}let f=l.filter(d=>es(d)>=dn).length>1;return c==="two-at-once"&&f?[{name:c,
words:"",remark:a[c]}]:[]})}function Vr(e,t,n,{passes:s,quotes:a,unless:r}){if(Te(a,n.line))return[];let l=At(s,n.line),
i=Te(t,l);return!i||r[e]&&Te(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function Gr(e,{sentence:t,start:n,end:s},a){let r=a&&
Te(a,t.line.slice(n,s));return mn(e,t,n,r?n+r[1]:s)}function Yr(e,t,n,s){let a=s.data["about-statements"].blame[e],r=Zr(
e,t,n,s),l=r>0?Jr(t,n.sentence,r):"",i=e==="ultimatum"&&lt(l).line.split(" ").some(u=>Nr.includes(u)),p=n.sentence.line.
slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?E(p,{rest:l}):a.otherwise}function Zr(e,t,{sentence:n,
start:s,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(s,a).trim().split(" "),p=c[0]==="you"||c[0]==="u",u=m=>p&&c.slice(
1,1+m.length).join()===m.join(),f=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("not")&&(f=a);let d=u(["never"])&&r.
has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&d&&(f=i.indexOf(` ${c[2]} `,s)+1),e==="makes"&&u(["make","me","fe\
el"])&&(f=i.indexOf(" feel ",s)+6),e==="feel-you"){let m=i.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
f=m<0?0:s+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(s))){let[[m],[,v]]=[n.places[s],n.places[a-1]];
t.slice(m,v).includes(",")&&(f=s+c.slice(0,3).join(" ").length+1)}return f<i.length-2?f:0}function Jr(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(Rr,1),a=s.replace(Jo," ").replace(/^ +| +$/g,"");return[...a].length<=Mr?a:""}var mn=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Jo," ").replace(Ir,"");function ns(e){let{line:t,places:n}=lt(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,c]=n[r-1],p=l?n[r]:[c,c];s.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return s}function Qr(e){return e.replace(Zo,"").replace(Ar,"")?e.replace(Zo,t=>" ".repeat(t.length)):
e}var Xr=1200;function os(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,i=[],c=f=>{window.ajarNoRemarks=f,i=[],u()},p=(f,d)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(d)},f);function u(){let f=window.ajarNoRemarks===!0,d=f||!e.value.trim()?[]:n(e.value);d.length&&
d.join(`
`)===i.join(`
`)||(i=d,s.replaceChildren(...d.map(m=>o("p",{},m))),f?a.replaceChildren(p(t["remarks-on"],!1)):d.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,Xr)}),r}var hn=2e4,el=10,be=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function bn({
items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new be("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:nl[r.kind](l,r);Ae(r,a)&&(a[r.
id]=tl(r,i,a))}return a}function rs(e,t){try{bn(e,t)}catch(n){if(n instanceof be)return!1;throw n}return!0}var ls=e=>Object.
values(e).every(t=>t==null);function Ve(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>ss(
e.cards,n)),Ee(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${ss(e.piles,t[n.
id])}`);case"date":return[Mo(t)];case"list":return t.map(Ee);default:return[Ee(`${t}`)]}}var ss=(e,t)=>e.find(n=>n.id===
t)?.text??t;function tl(e,t,n){if(e.kind!=="choice"||!t)return t;let s=He(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>s.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var nl={ruler(e){if(!Number.isInteger(e)||e<0||e>el)throw new be("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:c})=>c);if(!as(e)||!Array.isArray(e.chosen)||!e.
chosen.every(kn(a)))throw new be("answer-cards");let{chosen:r}=e,l=gn("own"in e?e.own:"")??"";if(l&&!s)throw new be("ans\
wer-own");if(!n&&r.length+!!l>1)throw new be("answer-one-card");let i=a.filter(c=>r.includes(c));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=kn(n.map(({id:l})=>l));if(!as(e)||!Object.keys(e).every(
kn(s))||!Object.values(e).every(a))throw new be("answer-piles");let r=s.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:gn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new be("answer-lines",
{most:t});let n=e.map(s=>gn(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!$n(e))throw new be(
"answer-day");return e}};function gn(e){if(typeof e!="string")throw new be("answer-text");if(e.length>hn&&[...e].length>
hn)throw new be("answer-long",{most:hn});return Ee(e)?e:null}var kn=e=>t=>e.includes(t),as=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var ol=[{answers:["all"]}],sl=/\p{L}/u,al=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,rl=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
ll=/\{([a-z][a-z0-9-]*)\}/g;function cs({items:e,rules:t,reflection:n},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:p})=>[p,s[p]??null]));if(ls(r))return"nothing"in n?[qt([n.nothing])]:[];let l=il({items:e,answers:r,rules:t,phrases:n}),
c=(a||!t.length?ol:t).flatMap(l);return a||!("closing"in n)?c:[...c,qt([n.closing])]}var qt=e=>({words:e,heading:"",said:[]}),
Ie=(e,t,n=[])=>({words:n,heading:e,said:t}),is=(e,t)=>e.filter(n=>!t.has(Ce(n)));function il({items:e,answers:t,rules:n,
phrases:s}){let a=k=>e.find(({id:b})=>b===`couple-${k}`)??e.find(({id:b})=>b===k),r=k=>t[a(k)?.id]??null,l=k=>a(k)?Ve(a(
k),r(k)):[],i=k=>{let b=new Set(k.map(a));return e.filter(y=>b.has(y))},c=k=>{let b=r(k);return typeof b=="number"?b:l(k).
length},p=k=>k.map(b=>r(b)?.chosen).find(b=>Array.isArray(b))??[],u=(k,b)=>{let[y,A]=[a(k),r(k)];return y?.kind!=="sort"||
!A?[]:y.cards.filter(({id:F})=>A[F]===b).map(({text:F})=>F)},f=k=>new Set(k?l(k).map(Ce):[]),d=({if:k=[],unless:b=[]})=>k.
every(m)&&!b.some(m);function m(k){if(typeof k=="string")return r(k)!==null;let{item:b=[],cards:y,piles:A,without:F,only:B,
least:z,asked:J}=k;if(J)return!!a(J)&&Ae(a(J),t);let q=b.find(ae=>r(ae)!==null);if(!q)return!1;let Q=p([q]);return y&&!y.
some(ae=>Q.includes(ae))||A&&!A.some(ae=>is(u(q,ae),f(F)).length)||B&&!(ae=>ae.size===1&&ae.has(B))(new Set(Object.values(
r(q))))?!1:z==null||c(q)>=z}let v=(k,b={})=>E(s[k],b);function j(k,b={}){if(typeof k=="string")return v(k,b);if(!d(k))return null;
let{phrase:y,of:A,score:F}=k;if(F){let B=O(F);return B===null?null:v(y,{t:50+10*B})}return A?l(A).length?v(y,{n:c(A),...b}):
null:v(y,b)}let g=(k=[],b={})=>k.map(y=>j(y,b)).filter(y=>y!==null),w=(k,b)=>{let y=g(k,b);return y.length?[qt(y)]:[]};function M(k){
if(typeof k=="string")return l(k);if("level"in k)return R(k);if("phrase"in k){let[z]=k.of?l(k.of):[],J=j(k,z===void 0?{}:
{words:z});return J===null?[]:[J]}let{item:b,pile:y,also:A,without:F}=k,B=y?u(b,y):l(b);return A&&(B=B.filter(z=>f(A).has(
Ce(z)))),is(B,f(F))}let x=({heading:k,under:b})=>k?v(k):(b&&a(b)?.said)??"";function S(k,b){let y=a(k);if(y?.kind!=="sor\
t"||t[y.id]===null)return[];let A=B=>y.piles.find(z=>z.id===B).text;return(b??y.piles.map(({id:B})=>B)).map(B=>({id:B,text:A(
B),cards:u(k,B)}))}let L=n.find(k=>k.ladder)?.ladder,I=()=>Math.floor(L.rungs.length/2);function O(k){let[b]=p([k]);return!L||
!b?null:I()-L.rungs.findIndex(({card:y})=>y===b)}function R({level:k,up:b=0}){let y=k.map(O).find(F=>F!==null);if(!L||y===
void 0)return[];let A=L.rungs[I()-y-b];return A?l(A.item):[]}let W={answers({answers:k}){return(k[0]==="all"?e:i(k)).filter(
({id:y})=>t[y]!==null).map(y=>Ie(y.said||y.ask,Ve(y,t[y.id])))},lines(k){let b=k.lines.flatMap(M),y=b.length?[Ie(x(k),b,
g(k.say))]:[],A=k.count?.[Math.min(b.length,k.count.length-1)];return A?[...y,qt([v(A,{n:b.length})])]:y},piles({piles:k,
only:b,heading:y,below:A={},all:F={}}){let B=z=>z.length===a(k).cards.length;return S(k,b).filter(({cards:z})=>z.length).
flatMap(({id:z,text:J,cards:q})=>{let Q=B(q)&&F[z]||A[z],U=y?v(y,{pile:J}):J;return[Ie(U,q),...w(Q?[Q]:[])]})},empty(k){
let b=S(k.empty,k.only).filter(({cards:y})=>!y.length).map(({text:y})=>y);return b.length?[Ie(x(k),b,g(k.say))]:[]},sentence(k){
let b=s[k.sentence],y=us(b),A=Object.fromEntries(y.map(F=>[F,l(F).join(" ")]));return Object.values(A).every(Boolean)?[Ie(
x(k),[cl(k,b,A)])]:[]},message(k){let b=k.message.parts.map(y=>[y,l(y.item)[0]]).filter(([,y])=>y).map(([y,A])=>H(y,A,k.
message));return b.length?[Ie(x(k),[b.join(" ")])]:[]},ladder(){let[k=""]=l(L.goal),[[b],[y]]=[p([L.today]),p([L.later])],
A=L.rungs.map(({card:F,item:B})=>{let z=a(B)?.said??"",[J]=l(B),q=J?`${z}: ${J}`:v("open",{level:z}),Q=ul(F===b,F===y,!!y);
return Q?v(Q,{level:q}):q});return[Ie(v(k?"ladder":"ladder-unnamed",{goal:k}),A)]},missing({missing:k,say:b}){let y=i(k).
filter(({id:A})=>t[A]===null);return y.length?w(b,{parts:y.map(A=>A.said).join("; ")}):[]},repeated(k){let b=k.repeated.
map(l),y=new Map;for(let B of b.flat())y.has(Ce(B))||y.set(Ce(B),B);let A=B=>b.filter(z=>z.some(J=>Ce(J)===B)).length>1,
F=[...y].filter(([B])=>A(B)).map(([,B])=>B);return F.length?[Ie(x(k),F)]:[]}};function H(k,b,{self:y=[],small:A=[],capitals:F=[]}){
let{opener:B,clause:z,clauses:J=[],questions:q=[],names:Q=!1}=k,U=Fe(b),ae=Mt(U),ce=ae.toLowerCase();if(y.includes(ce))return at(
"{words}.",{words:U});let ne=[...s[B]].at(-1);if(!al.test(U.match(sl)?.[0]??"a")||q.includes(ce))return at(`{words}${ne}`,
{words:U});let pe=s[z&&J.includes(ce)?z:B],ye=Q||F.includes(ae);return at(pe,{words:ps(U,A,ye)})}return k=>{if(!d(k))return[];
let b=Object.keys(W).find(A=>A in k),y=b?W[b](k):w(k.say);return y.length&&k.then?[...y,...w([k.then])]:y}}var us=e=>[...e.
matchAll(ll)].map(([,t])=>t);function cl({alike:e,small:t=[],lower:n=[]},s,a){let r=i=>ps(Fe(Ee(a[i])),t,!n.includes(i)),
l=Object.fromEntries(us(s).map(i=>[i,r(i)]));return at(s,l,e)}function ps(e,t,n){let s=Mt(e);if(!([...s].length>1&&rl.test(
s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function ul(e,t,n){return t?
e?"was-and-now":"now":e?n?"was":"today":""}function fs(e,t,n){let s=pl(e,t,n),a=!n||!!s?.kinds.length;return{danger:s,reflection:cs(e,t,{plain:a})}}function pl({items:e},t,n){
let s=n&&Ho(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function yn(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,f)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),f()}},u),c=i(t["home-no"],()=>{}),p=o("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(o("p",{},s),p),c.focus()}function Dt(e){let n=o("button",{type:"button",onclick:()=>yn(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function ds({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=o("span",{}),r=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=o("p",{class:"ajar-problem",role:"al\
ert"}),i=o("p",{class:"ajar-news",role:"status"}),c=o("div",{}),p=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},f=u,d=!1,m=!1,v=!1,j=!1,g=!1,w=(N,K,T={})=>o(
"button",{type:"button",onclick:K,...T},N),M=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>F()}),x=w(
e["keep-open"],()=>F(),{class:"ajar-link"}),S=o("div",{class:"ajar-offer"}),L=!1,I=N=>{N.tabIndex=-1,N.focus()},O=()=>c.
querySelector(".ajar-change"),R=()=>u.state==="kept"&&!u.reopen;function W(N,K=N){r.dataset.short=K,a.textContent!==N&&(a.
textContent=N)}function H(){let N=u.problem?e["keep-unsaved"]:e["keep-saving"],[K,T]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[N],
lost:[e["keep-lost"]]}[g?"lost":u.state];r.classList.toggle("ajar-state-lost",g),W(K,T),r.dataset.longest=u.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,k()}function k(){let N=n&&
u.state==="none"&&!d,[K,T]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];M.setAttribute(
"aria-label",K),M.replaceChildren(o("span",{class:"ajar-long"},K),o("span",{class:"ajar-short"},T)),M.hidden=!N||L,x.hidden=
!N||!u.exists,S.hidden=!N||j,p.hidden=N&&l.hidden&&!i.textContent}function b(){let N=()=>{j=!0,H(),I(r)};return S.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},w(e["keep-nothing"],N),w(e["keep-offer-yes"],F))),S}function y(){
u={...u,saved:!1},H()}function A(){H(),f=u,R()?c.replaceChildren(m?U("change"):pe()):u.state!=="none"?c.replaceChildren(
U("unlock")):d?c.replaceChildren(U(u.exists?"open":"start")):c.replaceChildren(n?"":j?q():J())}let F=()=>{d=!0,i.textContent=
"",A(),p.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},B=()=>u.hosted?o("p",{},e["keep-hub"]):null,
z=()=>u.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function J(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[u.exists?"keep-there":"keep-why"]),B(),o("d\
iv",{class:"ajar-moves"},w(e["keep-nothing"],()=>{j=!0,A(),I(r)}),w(e[u.exists?"keep-open":"keep-start"],F)))}let q=()=>o(
"p",{},w(e[u.exists?"keep-open":"keep-start"],F,{class:"ajar-link"}));function Q(){let K=["none","weak","fair","good","s\
trong"].map(T=>e[`keep-strength-${T}`]).reduce((T,_)=>_.length>T.length?_:T);return o("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":K},o("span",{},e["keep-strength-none"]))}function U(N){let K=N==="start"||N==="change",T={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[N],_=o("input",{id:`${s}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{K&&t({strength:_.value})}}),V=o("input",{id:`${s}\
-again`,type:"password",spellcheck:"false"}),ee=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),V),ue=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),oe=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:u.place,onchange:()=>t(
{place:oe.value})}),re=Q(),he=()=>{if(!_.value){_.focus();return}if(ue.hidden=!0,K&&_.type==="password"&&V.value!==_.value){
ue.textContent=e["keep-again-differs"],ue.hidden=!1,V.focus();return}N==="change"?t({change:_.value},{awaited:!0}):t({[N===
"start"?"keep":"unlock"]:_.value,place:oe.value},{awaited:!0}),W(e["keep-opening"]),_.value="",V.value="",re.firstChild.
textContent=e["keep-strength-none"]},ge=()=>{d=!1,m=!1,A(),N==="change"?O().focus():I(r)},h=o("details",{},o("summary",{},
e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),oe);return o("form",{class:"ajar-ask",onsubmit:C=>{C.preventDefault(),
he()}},o(u.state==="locked"?"h1":"p",{class:"ajar-title"},T),B(),N==="start"&&n?o("p",{},e["keep-why"]):null,N==="start"?
z():null,N==="change"?o("p",{},e["keep-change-how"]):null,K?o("p",{},e["keep-no-way-back"]):null,N==="start"&&u.here==="\
browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[N==="change"?"keep-new":"keep-passphrase"]),o("\
p",{class:"ajar-hint",id:`${s}-how`},e[K?"keep-how":"keep-how-open"]),_,K?re:null,K?ee:null,o("label",{class:"ajar-card"},
o("input",{type:"checkbox",onchange:({target:C})=>{_.type=C.checked?"text":"password",ee.hidden=C.checked,ue.hidden=!0}}),
o("span",{},e["keep-see"])),K?ue:null,N==="change"||u.here?null:h,o("div",{class:"ajar-moves"},N==="unlock"?null:w(e["ke\
ep-not-now"],ge),o("button",{type:"submit"},T)),K?null:ne(),N==="start"&&u.here?ce():null)}let ae=()=>o("div",{},w(e["ke\
ep-copy"],()=>t({take:"sealed"})));function ce(){let N={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
K=o("input",{type:"file",onchange:async()=>{let V=new Uint8Array(await K.files[0].arrayBuffer()),ee=()=>t({bring:V},{awaited:!0});
K.value="",u.exists?yn(_,{...N,act:ee}):ee()}}),T=o("label",{class:"ajar-words"},o("span",{},e["keep-bring"]),K),_=o("di\
v",{class:"ajar-twice"},T);return _}function ne(){let N=Dt({words:e,label:e["keep-erase"],question:e["home-erase-sure"],
act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...u.
here?[o("p",{},e["keep-copy-forgot"]),ae(),ce()]:[],o("p",{},e["keep-erase-how"]),N)}function pe(){let N=o("select",{id:`${s}\
-minutes`,onchange:()=>t({minutes:Number(N.value)})},...[...new Set([5,15,30,60,u.minutes])].sort((K,T)=>K-T).map(K=>o("\
option",{value:K,selected:K===u.minutes},E(e["keep-minutes"],{n:K}))));return o("div",{class:"ajar-kept"},w(e["keep-lock"],
()=>{W(e["keep-opening"]),t({lock:!0},{awaited:!0})}),w(e["keep-change"],()=>{m=!0,v=!1,A(),c.querySelector("input").focus()},
{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},v?e["keep-changed"]:""),o("details",{},o("summary",{},
e[u.here?"keep-more":"keep-where"]),...u.here?[o("p",{},e["keep-copy-how"]),ae()]:[o("p",{},u.place)],u.copied?o("p",{},
E(e["keep-copied"],{program:u.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),N))}function ye(N){if(N.strength!=
null){let K=c.querySelector(".ajar-strength > span");K&&(K.textContent=N.strength);return}if(N.changed){m=!1,A(),c.querySelector(
".ajar-changed").textContent=e["keep-changed"],v=!0,O().focus();return}u={...u,...N},u.state==="kept"&&(d=!1),R()||(m=!1),
H(),De()}let De=Ke(c,()=>{let N=f;if(N.state===u.state&&N.exists===u.exists&&N.minutes===u.minutes&&N.here===u.here&&!!N.
reopen==!!u.reopen&&!!N.hosted==!!u.hosted&&c.firstChild){f=u;return}let T=d&&N.place!==u.place;A(),N.state!==u.state&&N.
state!=="none"?I(r):T&&c.querySelector("input").focus()});return A(),{line:r,small:M,opener:x,more:p,offer:b,setStart:N=>{
L=N,H()},update:ye,begin:y,setLost:N=>{g=N,H()},say:N=>{i.textContent=N,p.hidden=!1}}}function ms({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!Ae(s,n)))if(s.kind==="choice"){let l=(s.among?
He(s,n):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var hs=(e,t)=>E(e.ask,t);var fl=new Set(["autorestarting","dead","restarting","terminating"]),dl=4e3;function gs({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,p)=>{
fl.has(p)&&t()},i=(c,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,dl):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function ks({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([c,p])=>{let u=ms(c,p),f=c.items.filter(d=>d.id in u).map(d=>[hs(d,u),...Ve(d,u[d.id])].join(`
`));return[c.title,...f].join(`

`)}).join(`


`);async function r(c){let p=a(),u=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let p=o("div",{class:"ajar-\
lost",hidden:!s,...c},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(c){s=c;for(let p of n)p.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>n.delete(
c)}}var bs=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function ys(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=we(
t,S=>r.replaceChildren(S)),i=S=>{l.begin(),n(S)},c=o("div",{}),p={},u="",f=0,d=St(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),r);let m=(S,L)=>o("button",{type:"button",onclick:L},S),v=S=>o("div",{class:"\
ajar-reflection"},...S.flatMap(L=>Ze(L,3))),j=(S,L,I)=>Dt({words:t,label:S,question:L,act:()=>i(I)}),g=()=>{let S=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{S.files[0]&&i({import:await S.files[0].text()}),S.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),S)},w=Ke(c,()=>{let S=JSON.stringify(p);S!==u&&
(u=S,Ot(c,M))});function M(){let S=(O,R)=>m(R,()=>i({take:O})),L=f>(p.danger?.kinds.length??0)?null:p.danger,I=()=>{f=L.
kinds.length+1,M(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(L?a.notice(L,{level:2,aside:I}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.section?o("div",{class:"ajar-moves"},m(t["home-go-on"],()=>s(p.section))):
"",p.due?.length?o("ul",{},...p.due.map(O=>o("li",{},O))):"",p.plan?.length?o("h2",{},t["home-plan"]):"",p.plan?.length?
v(p.plan):"",p.plan?.length&&!L?a.line():"",...(p.earlier??[]).filter(({plan:O})=>O.length).map(({title:O,plan:R})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${O}`),v(R))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...L?[]:[m(t["home-take-plan"],()=>i({take:"plan",paper:d.value(),country:a.
code()})),d.element(),S("calendar",t["home-take-calendar"]),p.danger?"":S("calendar-line",t["home-take-calendar-line"])],
S("check-ins",t["home-take-check-ins"]),S("everything",t["home-take-everything"])),g()),p.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),j(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),j(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:S=>{l.end(),p=S,w()},settle:l.end,say:(S,L="")=>{
l.end();let I=o("div",{class:"ajar-text"});xe(I,L),r.replaceChildren(S,I),r.scrollIntoView({block:"nearest"})}}}function ws({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([bs(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var ml={importance:"#1d6a66",confidence:"#9c4423",readiness:"#4a4f8c",muted:"#55606b",edge:"#857c70",line:"#d8d0c4"},Ge=10,
hl=400,it=17,wn=16,_e=14,[Ss,Os]=[12,38],[vn,jn,gl]=[46,8,30],vs=15,js=26,kl=14;function xn(e,t,n){let s=t.filter(({id:i})=>e.
some(c=>c[i]!==null)),[a,r]=e.length>1?yl(e,s,n):bl(e[0],s,n);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${`\
0 0 ${n} ${ie(r)}`}">
${a.join(`
`)}
</svg>
`}function bl(e,t,n){let[s,a,r]=[92,14,n-14],l=c=>a+(r-a)*c/Ge;return[t.flatMap(({id:c,name:p},u)=>{let f=u*s,d=f+46,m=e[c],
v=[...Array(Ge+1).keys()].map(g=>ct([l(g),d-5],[l(g),d+5],"edge",1)),j=[0,Ge].filter(g=>g!==m).map(g=>Re(`${g}`,l(g),d+25,
"muted",{size:_e,anchor:"middle"}));return[Re(p,0,f+it,c,{size:it,bold:!0}),ct([a,d],[r,d],"edge",1.5),...v,...j,Ts(c,l(
m),d,9),Re(`${m}`,l(m),d+29,c,{size:it,bold:!0,anchor:"middle"})]}),t.length*s-8]}function yl(e,t,n){let s=xl(e,Ss,n-Os),
a=vn+Ge*jn+gl,r=t.flatMap(({id:p,name:u},f)=>wl(e,p,u,s,f*a,n)),l=t.length*a,[i,c]=$l(e,s,l,n);return[[...r,...i],l+c]}function wl(e,t,n,s,a,r){
let[l,i]=[a+vn,a+vn+Ge*jn],c=e.map((d,m)=>({value:d[t],x:s[m],y:i-jn*d[t]})).filter(({value:d})=>d!==null),p=[l,i].flatMap(
(d,m)=>[ct([0,d],[r-Os+Ss,d],"line",1),Re(m?"0":`${Ge}`,r,d+5,"muted",{size:_e,anchor:"end"})]),u=Math.min(...s.slice(1).
map((d,m)=>d-s[m])),f=u<11?Math.max(2,u/3):5.5;return[Re(n,0,a+it,t,{size:it,bold:!0}),...p,Nl(c,t),...c.map(({x:d,y:m})=>Ts(
t,d,m,f)),...vl(c,t)]}function vl(e,t){let n=e.map(({value:a,x:r,y:l},i)=>{let[c,p]=[e[i-1]?.value??a,e[i+1]?.value??a],
u=c>=a&&p>=a&&c+p>2*a,f=(c-a)*(p-a)<0,d=i===0||i===e.length-1;return{value:a,x:r+(f?Math.sign(c-a)*6:0),y:l+(u?22:-11),half:`${a}`.
length*wn*.6/2,rank:d?0:a===c?3:f?2:1}}),s=[];for(let a of n.sort((r,l)=>r.rank-l.rank))(a.rank===0||a.rank<3&&e.length<=
kl)&&!s.some(l=>jl(a,l))&&s.push(a);return s.map(({value:a,x:r,y:l})=>Re(`${a}`,r,l,t,{size:wn,bold:!0,anchor:"middle"}))}
var jl=(e,t)=>Math.abs(e.x-t.x)<e.half+t.half+4&&Math.abs(e.y-t.y)<wn;function xl(e,t,n){let s=Cs(e);if(s.length===1){let p=(n-
t)/(e.length-1);return e.map((u,f)=>t+f*p)}let a=s.slice(1).map((p,u)=>On(s[u].day,p.day)),r=vs*(e.length-s.length)+js*a.
length,l=Math.min(1,(n-t)/r),i=Math.max(0,n-t-r)/a.reduce((p,u)=>p+u,0),c=t;return s.flatMap(({many:p},u)=>(u&&(c+=js*l+
i*a[u-1]),Array.from({length:p},(f,d)=>(d&&(c+=vs*l),c))))}function Cs(e){if(!e.every(({day:s},a)=>s&&s>=(e[a-1]?.day??"")))
return[{day:null,many:e.length}];let n=[];for(let{day:s}of e)n.at(-1)?.day===s?n.at(-1).many++:n.push({day:s,many:1});return n}
function $l(e,t,n,s){let a=Cs(e);if(a.length===1){let[u]=a.map(x=>x.day&&$s(x.day,!0)),d=s<hl||e.length>4?2:e.length,m=d===
2?[0,e.length-1]:[...e.keys()],v=s/d-14,j=m.map(x=>({x:t[x],lines:El(e[x].moment,v)})),g=Math.max(...j.map(({lines:x})=>x.
length))*_e*1.25,w=j.flatMap(({x,lines:S})=>xs(S,x,n+12,s)),M=u?[Re(u,0,n+g+22,"muted",{size:_e})]:[];return[[...w,...M],
g+(u?28:8)]}let r=new Set(a.map(({day:u})=>u.slice(0,4))),l=[],i=0;for(let{day:u,many:f}of a){let[d,m]=[t[i],t[i+f-1]];l.
push({from:d,to:m,x:(d+m)/2,words:$s(u,r.size>1)}),i+=f}let c=l.flatMap(({from:u,to:f,x:d})=>[ct([u,n-4],[f,n-4],"edge",
1),ct([d,n-4],[d,n+2],"edge",1)]),p=Sl(l.map(u=>({...u,...Es([u.words],u.x,s)})));return[[...c,...p.flatMap(({words:u,x:f})=>xs(
[u],f,n+18,s))],24]}function Sl(e){let[t,n]=[e[0],e.at(-1)],s=[t];for(let a of e.slice(1,-1))a.start>=s.at(-1).end+14&&a.
end+14<=n.start&&s.push(a);return[...s,n]}function Es(e,t,n){let s=Math.max(...e.map(Bt))/2,a=Math.min(Math.max(t,s),n-s);
return{start:a-s,end:a+s}}function xs(e,t,n,s){let{start:a,end:r}=Es(e,t,s),[l,i]=a<=0?["start",0]:r>=s?["end",s]:["midd\
le",t];return e.map((c,p)=>Re(c,i,n+p*_e*1.25,"muted",{size:_e,anchor:l}))}var $s=(e,t)=>(t?Cl:Ol).format(new Date(`${e}\
T00:00Z`)),Ms={timeZone:"UTC",month:"short",day:"numeric"},Ol=new Intl.DateTimeFormat("en-US",Ms),Cl=new Intl.DateTimeFormat(
"en-US",{...Ms,year:"numeric"});function El(e,t){let n=[""];for(let r of e.split(/\s+/).filter(Boolean)){let l=`${n.at(-1)}\
 ${r}`.trim();!n.at(-1)||Bt(l)<=t?n[n.length-1]=l:n.push(r)}let[s,...a]=n;return[s,a.join(" ")].filter(Boolean).map(r=>Ml(
r,t))}function Ml(e,t){let n=[...e];if(Bt(e)<=t)return e;for(;n.length&&Bt(`${n.join("")}…`)>t;)n.pop();return`${n.join(
"")}…`}var Tl=/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]|[^\0-\uffff]/u,Bt=e=>[...e].reduce(
(t,n)=>t+_e*(Tl.test(n)?1.05:.58),0),ie=e=>`${Math.round(e*10)/10}`,Wt=e=>`var(--ajar-${e}, ${ml[e]})`,Ll={"&":"&amp;","\
<":"&lt;",">":"&gt;"},Al=e=>e.replace(/[&<>]/g,t=>Ll[t]);function Re(e,t,n,s,{size:a,bold:r=!1,anchor:l="start"}){let i=r?
' font-weight="650"':"";return`<text ${`x="${ie(t)}" y="${ie(n)}" text-anchor="${l}"`} font-size="${a}"${i} fill="${Wt(s)}\
">${Al(e)}</text>`}var ct=(e,t,n,s)=>`<path d="M${e.map(ie).join(" ")}L${t.map(ie).join(" ")}" stroke="${Wt(n)}" stroke-\
width="${s}" fill="none"/>`,Nl=(e,t)=>`<path d="M${e.map(({x:n,y:s})=>`${ie(n)} ${ie(s)}`).join("L")}" stroke="${Wt(t)}"\
 stroke-width="2.5" stroke-linejoin="round" fill="none"/>`;function Ts(e,t,n,s){let[a,r,l]=[t,n,s];return`<path d="${{importance:`\
M${ie(a-l)} ${ie(r)}a${l} ${l} 0 1 0 ${2*l} 0a${l} ${l} 0 1 0 ${-2*l} 0z`,confidence:`M${ie(a-l*.9)} ${ie(r-l*.9)}h${ie(
l*1.8)}v${ie(l*1.8)}h${ie(-l*1.8)}z`,readiness:`M${ie(a)} ${ie(r-l*1.25)}L${ie(a+l*1.25)} ${ie(r)}L${ie(a)} ${ie(r+l*1.25)}\
L${ie(a-l*1.25)} ${ie(r)}z`}[e]}" fill="${Wt(e)}"/>`}var Il=600,Rl=340;function As(e,t){let n={importance:t["chart-importance"],confidence:t["chart-confidence"],readiness:t["\
chart-readiness"]},s=dt.map(a=>({id:a,name:n[a]}));return{sentence:ql(e,t),wide:xn(e,s,Il),narrow:xn(e,s,Rl),columns:[t["\
chart-moment"],...Object.values(n)],rows:e.map(a=>[a.moment,...dt.map(r=>a[r])])}}function ql(e,t){let[n,s]=[e[0],e.at(-1)],
a={importance:t["check-ins-importance"],confidence:t["check-ins-confidence"],readiness:t["check-ins-readiness"]},r=n.day&&
Dl(n.day,n.day.slice(0,4)!==s.day?.slice(0,4)),l=dt.filter(p=>n[p]!==null);if(e.length===1){let p=l.map(f=>E(t["check-in\
s-value"],{ruler:a[f],value:n[f]})),u=Ls.format(p);return r?E(t["check-ins-once"],{day:r,rulers:u}):E(t["check-ins-once-\
undated"],{rulers:u})}let i=l.filter(p=>s[p]!==null).map(p=>E(n[p]===s[p]?t["check-ins-same"]:t["check-ins-changed"],{ruler:a[p],
before:n[p],after:s[p]}));if(!i.length)return t["check-ins-differ"];let c=Ls.format(i);return r?E(t["check-ins-since"],{
day:r,rulers:c}):E(t["check-ins-since-undated"],{rulers:c})}var Dl=(e,t)=>(t?Wl:Bl).format(new Date(`${e}T00:00Z`)),Ns={
timeZone:"UTC",month:"long",day:"numeric"},Bl=new Intl.DateTimeFormat("en-US",Ns),Wl=new Intl.DateTimeFormat("en-US",{...Ns,
year:"numeric"}),Ls=new Intl.ListFormat("en-US",{type:"conjunction"});var Ye=(...e)=>e.map(([t,n,s={}])=>de("path",{class:t,d:n,...s})),ut=(e,...t)=>de("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Fl=(e,t,n,s)=>de("circle",{class:e,cx:t,cy:n,r:s}),_l={cup:()=>ut("88 74 46 56",...Ye(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>ut("296 12 176 168",...Ye(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>ut("136 24 136 140",...Ye(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Fl("glow",234,94,4),...Ye(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>ut("312 66 80 120",...Ye(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>ut("190 66 72 100",de("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),de("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...Ye(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},Is=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:a,hint:r,picture:l})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},_l[l](),o("span",{},o("b",{},a)," ",o("span",{},r))))));function Rs(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),Is(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var qs=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),Is(e.doors,t)),
Ds=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Ul=4e3,Pl=6e3,Hl=6;function Bs(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),a=o("div",{class:"ajar-circle","aria-hidden":"true"}),r=o("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(d,m){s.textContent=d,a.dataset.breath=m}function i(){if(n===Hl){u(),s.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,Ul)}function c(){l(e.out,"out"),t=setTimeout(i,Pl)}function p(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},a,s),r,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(d=>o("li",{},d))))),stop:u}}window.ajarShown??(window.ajarShown=new WeakMap);var pt=window.ajarShown,Ws="needs@",Fs=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),qe={};function zl(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
display:none}}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2em}\
.ajar button[aria-disabled]{
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
`;e.textContent!==t&&(e.textContent=t)}function Kl({model:e,el:t}){zl();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=h=>i.push(h),p=null,u=!1,f=!1,d=!1,m=!1,v=new Map,j=new Map,g=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let w=o("div",{class:"ajar-page"}),M=h=>n.flatMap(({blocks:C})=>C).find(C=>C.kind==="exercise"&&
C.key===h)?.exercise,x=ks({words:s,answered:()=>[...r].map(([h,{answers:C}])=>[M(h),C]).filter(([h,C])=>h&&Object.keys(C??
{}).length)}),S=0,L=h=>{if(clearTimeout(S),S=0,x.set(h),p?.setLost(h),h)for(let C of l.keys())a.get(C)?.release()},I=(h,{
awaited:C=!1}={})=>{try{e.send(h)}catch{L(!0);return}C&&!S&&(S=setTimeout(()=>L(!0),8e3))},O=!1;function R(){O||(O=!0,window.
ajarDangers?W():I({dangers:!0}))}let W=()=>{for(let h of Object.values(window.ajarDangers.dangers))Vo(qo(h))};function H({
key:h,exercise:C},D){if(!(window.ajarDangers||x.isLost())||!rs(C,D))return;let Z=bn(C,D),G=fs(C,Z,window.ajarDangers);N(
h,{answers:Z,done:!0,...G}),v.set(h,Fs(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let k=zo({words:s,countries:e.
get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>b(),onCountry:h=>I({country:h})}),b=()=>{I({forget:!0}),un()},y=(h,C,D)=>(a.
set(h.key,D),r.has(h.key)&&D.update(r.get(h.key)),C),A={html:h=>F(h.html),home(h){let C=o("div",{});return y(h,C,ys(C,{words:s,
send:Z=>{Z.import&&a.get("chart")?.begin(),I(Z)},open:Z=>{let G=n.find(se=>se.section===Z&&se.blocks.some(({key:fe})=>r.
get(fe)?.done===!1));pe(G?.id??Z)},help:k})),I({home:h.key}),C},gate(h){let C=o("div",{class:"ajar-text ajar-gate"}),[D,
Y]=m?[o("p",{},s["gate-left-out"]),[k.button(),ye(),J()]]:[F(d?h.short:h.html),Q()],Z=o(`h${h.level??2}`,{},h.title);return C.
append(Z,D,o("div",{class:"ajar-moves"},...Y.filter(Boolean))),m||D.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),
c(()=>{d=!0}),C},made:h=>{let C=o("div",{class:"ajar-made"}),D=()=>C.replaceChildren(...ae(h.section));return a.set("mad\
e",{update:D}),D(),C},exercise(h){if(h.invites&&m)return o("div",{class:"ajar-text"},o(`h${h.level}`,{},h.exercise.title),
o("p",{},s["gate-left-out"]),J());let C=o("div",{}),D=x.line(p?{}:{role:"alert"});l.set(h.key,C);let Y=(G,se)=>{p?.begin(),
window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let fe=window.ajarSent;j.set(h.key,fe),I({key:h.key,...G,sent:fe},
{awaited:se}),!(!se||!x.isLost())&&(L(!0),D.scrollIntoView({block:"nearest"}))};if(a.set(h.key,Ln(C,h.exercise,{words:s,
level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,sort:h.quick||n.length>1&&!oe()?To:Yo,enough:h.quick?"at onc\
e":"later",remarks:(G,se)=>os(G,{words:s,find:fe=>Qo(se,fe,window.ajarDangers)}),...r.get(h.key),help:k,needs:()=>ye(h.needs),
below:()=>ne(h.key),onAside:G=>N(h.key,{aside:G}),onChange:G=>{R(),N(h.key,{answers:G,done:!1}),Y({answers:G,done:!1},f)},
onMove:G=>N(h.key,{at:G}),onDone:G=>{H(h,G),Y({answers:G,done:!0},!0),h.key.startsWith("check-in@")&&a.get("chart")?.begin()},
onStartOver:()=>{N(h.key,{answers:{},done:!1}),Y({remove:!0})}})),C.firstElementChild.append(D),c(()=>x.forget(D)),!h.folded)
return C;let Z=Object.keys(r.get(h.key)?.answers??{}).length>0;return o("details",{open:Z},o("summary",{},s["check-in-no\
w"]),C)},chart(h){let C=o("div",{class:"ajar-chart-block"}),D=o("p",{class:"ajar-status",role:"status","aria-live":"poli\
te"}),{begin:Y,end:Z}=we(s,se=>D.replaceChildren(se)),G=({checkIns:se})=>{Z(),Et(C,se.length?As(se,s):{},s)};return a.set(
h.key,{update:G,begin:Y,end:Z}),r.has(h.key)&&G(r.get(h.key)),Y(),I({chart:h.key}),o("div",{},C,D)},start:h=>Rs(h,{open:pe,
opener:p?.opener}),doors:h=>qs(h,{open:pe}),onward:h=>Ds(h,{open:pe}),breathing(h){let{element:C,stop:D}=Bs(h);return c(
D),C},notice(h){if(Go(()=>I({forget:!0})),!h.leave)return o("div",{class:"ajar-notice"},o("p",{},h.text));let C=o("div",
{class:"ajar-leave"},k.button(),cn({words:s,leave:b}));Ko(k.open),p=ds({words:s,send:I,isQuiet:n.length>1});let D=document.
createDocumentFragment();return D.append(o("div",{class:"ajar-notice"},o("div",{},p.line,p.small),C),o("div",{class:"aja\
r-on-paper"},k.text()),p.more),D}};function F(h){let C=o("div",{class:"ajar-text"});return xe(C,h),k.addNumbers(C),C.addEventListener(
"click",D=>{let Y=D.target.closest("a"),Z=n.findIndex(({id:G})=>G&&Y?.getAttribute("href")===`${G}.ipynb`);Z<0||(D.preventDefault(),
V(Z))}),C}function B(h){m=h,d=!0,T({focus:!0})}let z=(h,C)=>o("button",{type:"button",onclick:C},h),J=()=>z(s["gate-agai\
n"],()=>B(!1));function q(){B(!1),n[g].blocks.some(({invites:C})=>C)||V(g+1)}let Q=()=>[z(s["gate-no"],()=>B(!0)),z(s["g\
ate-unsure"],()=>B(!0)),z(s["gate-yes"],q)],U=h=>n.filter(C=>C.section===h).flatMap(C=>C.blocks.filter(({kind:D})=>D==="\
exercise")),ae=h=>{let C=U(h).filter(({key:Y})=>r.get(Y)?.done).flatMap(({key:Y,exercise:Z})=>[o("h2",{},Z.title),...r.get(
Y).reflection.flatMap(G=>Ze(G,3))]),D=o("p",{},s["made-nothing"]);return[o("h1",{},s["made-title"]),...C.length?C:[D]]},
ce=h=>{let C=U(h);return C.length>0&&C.every(({key:D})=>r.get(D)?.done)};function ne(h){let C=h.startsWith("plan@")&&k.isKnown()?
k.line():"";return o("div",{class:"ajar-below"},C,p?.offer()??"")}let pe=h=>V(n.findIndex(C=>C.id===h));function ye(h){let C=n.
findIndex(({aside:Y,blocks:Z})=>!Y&&Z.some(({key:G})=>G===Ws));return C<0?h?o("p",{},o("a",{href:h},s["help-needs"])):null:
o("button",{type:"button",onclick:()=>{V(C);let Y=l.get(Ws).querySelector("h2");Y.tabIndex=-1,Y.focus()}},s["help-needs"])}
for(let[h,C]of Object.entries(qe))A[h]=D=>{let Y=o("div",{}),G=C(Y,D,{words:s,send:I,onDispose:c,model:e,exerciseOf:M,formOf:se=>l.
get(se)});return y(D,G.element??Y,G)};let De=h=>n[g].blocks.find(C=>C.kind===h),N=(h,C)=>r.set(h,{...r.get(h),...C}),K=()=>{
for(let h of i.splice(0))h()};function T({focus:h=!1}={}){if(K(),a.clear(),u){w.replaceChildren(p?"":o("p",{class:"ajar-\
empty"},s["keep-locked-here"]));return}if(w.replaceChildren(...n[g].blocks.map(D=>A[D.kind](D))),n.length>1&&_(),!h)return;
let C=w.querySelector("h1, h2, h3")??w;C.tabIndex=-1,C.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function _(){
let{aside:h,title:C}=n[g];if(re.hidden=!!h,w.classList.toggle("ajar-aside",!!h),p?.setStart(n[g].id==="start"),h)return;
let{section:D,step:Y,steps:Z,minutes:G}=n[g],se=n.filter(X=>!X.aside),fe=se.indexOf(n[g]),Le=(X,Pe,Us={})=>o("button",{type:"\
button",onclick:()=>V(n.indexOf(X)),...Us},Pe),Be=n.find(({id:X})=>X==="start"),ft=se[fe-1]??Be;w.append(o("div",{class:"\
ajar-moves ajar-turn"},ft?Le(ft,s["previous-page"]):null,fe<se.length-1?Le(se[fe+1],s["next-page"]):null));let Ue=se.filter(
X=>!X.section||X.step===1),$=X=>D?X.section===D:X===n[g],P=X=>({"aria-current":$(X)?"page":null}),te=X=>ce(X.section)?o(
"span",{class:"ajar-done"},` ${s["section-done"]}`):"",le=(X,Pe)=>o("li",{},Le(X,Pe,P(X)),te(X));ee.replaceChildren(...Ue.
map(X=>le(X,X.title)),Be?le(Be,s["start-page"]):""),ue.textContent=D?E(s["step-of"],{title:C,n:Y,all:Z,minutes:G}):E(s["\
page-of"],{n:Ue.findIndex($)+1,all:Ue.length,title:C})}function V(h){n[h]&&(g=h,ee.parentElement.open=oe(),e.set("page",
h),e.save_changes(),T({focus:!0}))}let ee=o("ol",{}),ue=o("summary",{}),oe=()=>window.innerWidth>640;e.get("notice")&&t.
append(A.notice(e.get("notice")));let re=o("nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:oe()},ue,ee));
n.length>1&&t.append(re),t.append(x.line({role:"alert"}),w);let he=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(
h,()=>{Date.now()-he<3e4||(he=Date.now(),I({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(L(!1),h.keeping){
let C=[...j.values()].some(Z=>h.acknowledged<Z);p?.update(C?{...h.keeping,saved:!1}:h.keeping);let{state:D}=h.keeping,Y=D===
"locked";D&&(f=D==="kept"),D&&Y!==u&&(u=Y,r.clear(),re.hidden=u,T())}h.states&&queueMicrotask(()=>a.get("made")?.update());
for(let[C,D]of Object.entries(h.states??{})){if(h.acknowledged<j.get(C))continue;let Y=D.answers&&!Object.keys(D.answers).
length,Z=v.get(C)===Fs(D);v.delete(C),N(C,Y?{...D,at:0}:D),Z||a.get(C)?.update(r.get(C))}h.dangers&&(window.ajarDangers=
h.dangers,W()),h.country!=null&&k.choose(h.country),h.file&&(a.get("home")?.settle(),ws(h.file)),h.erased&&a.get("home")?.
say(h.erased,De("home")?.erased),h.said&&a.get("chart")?.end(),h.said&&(a.get("home")??p)?.say(h.said),h.open&&pe(h.open),
h.problem&&a.get(h.problem.key)?.say(h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),T()});let ge=gs(e,{gone:()=>L(
!0),back:()=>{x.isLost()&&I({ready:!0})}});return T(),pt.set(s,(pt.get(s)??0)+1),I({ready:!0}),()=>{K(),ge(),clearTimeout(
S),pt.set(s,pt.get(s)-1),pt.get(s)||I({gone:!0})}}var _s={render:Kl};qe.door=(e,t,n)=>bo(e,n);qe.group=(e,t,n)=>So(e,n);qe.scenario=(e,t,{words:n,model:s})=>({element:Oo(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});qe.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=vo(t,{...a,form:()=>s(t.of),ask:p=>r.find(u=>u.id===p).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};qe.desk=ko;var Lp=_s;export{Lp as default};
