var gs=/^(\d{4})-(\d{2})-(\d{2})$/;function pn(e){let[,t,n,s]=typeof e=="string"&&gs.exec(e)||[];return t>0&&n>=1&&n<=12&&
s>=1&&s<=ks(+t,+n)?e:null}function dn(e){let t=e.getFullYear();return t>=1&&t<=9999?bs(t,e.getMonth()+1,e.getDate()):null}function ks(e,t){return[31,e%4===0&&(e%100!==0||e%400===0)?29:28,31,30,31,30,31,31,30,31,30,31][t-1]}var bs=(e,t,n)=>`${`${e}`.
padStart(4,"0")}-${`${t}`.padStart(2,"0")}-${`${n}`.padStart(2,"0")}`;var ys=["button","input","select","summary","textarea"],ws=["input","select","textarea"];function o(e,t={},...n){let s=document.
createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?s.addEventListener(a.slice(2),r):r===!0?s.setAttribute(
a,""):r!==!1&&r!=null&&s.setAttribute(a,r);return ys.includes(e)&&s.setAttribute("data-lm-suppress-shortcuts","true"),ws.
includes(e)&&s.setAttribute("autocomplete","off"),s.append(...n.filter(a=>a!=null)),s}function de(e,t,...n){let s=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[a,r]of Object.entries(t))s.setAttribute(a,r);return s.append(...n),
s}var L=(e,t)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(n,s,a)=>{let r=t[s];return a?Number.isInteger(r)?r+1:n:["number",
"string"].includes(typeof r)?r:n}),Le=(e,t)=>!e.after||t[e.after]!=null&&t[e.after]!==e.unless&&!(e.below!=null&&t[e.after]>=
e.below);function Pe(e,t){let n=t[e.among?.item]??{},s=e.cards.filter(a=>e.among?.piles.includes(n[a.id]));return s.length?
s:e.cards}var fn=(e,t)=>!e.among||!t?t:{...t,chosen:t.chosen.filter(n=>e.cards.some(s=>s.id===n))};var vs=2e4;function hn(e,{oninput:t,...n}){let s=o("textarea",{maxlength:vs,oninput:t,...n});if(s.value=e,s.addEventListener(
"focus",()=>{s.matches(":hover")||s.scrollIntoView({block:"nearest"})}),!CSS.supports("field-sizing","content")){let a=()=>{
s.style.height="auto";let r=s.offsetHeight-s.clientHeight;s.scrollHeight&&(s.style.height=`${s.scrollHeight+r}px`)};s.addEventListener(
"input",a),new ResizeObserver(a).observe(s)}return s}function mn(e,t,{words:n,group:s,change:a,remarks:r}){let{opener:l,
long:i,remark:c}=e,p=l?o("b",{id:`${s}-opener`},l):o("span",{},n["own-words"]),u=hn(t??"",{rows:i?8:2,oninput:()=>a(u.value.
trim()?u.value:null),...l&&{"aria-labelledby":`${s}-ask ${s}-opener`,autocapitalize:"none"}}),d=o("label",{class:"ajar-w\
ords ajar-write"},p,u);return c&&r?o("div",{},d,r(u,e)):d}function gn(e,t,{words:n,change:s}){let a=o("div",{}),r=()=>[...a.
querySelectorAll("textarea")],l=()=>{let j=r().map(k=>k.value).filter(k=>k.trim());s(j.length?j:null)},i=()=>[...a.children].
forEach((j,k)=>{j.querySelector("label > span").textContent=L(n.line,{n:k+1}),j.querySelector("button").setAttribute("ar\
ia-label",L(n["remove-line"],{n:k+1}))}),c=()=>{m(""),r().at(-1).focus()},p=o("button",{type:"button",class:"ajar-link",
onclick:c},n["add-line"]),u=()=>{i(),p.hidden=a.children.length>=e.most},d=j=>{let k=r()[r().indexOf(j)+1];k?k.focus():j.
value.trim()&&!p.hidden&&c()},f=j=>{let k=hn(j,{rows:1,enterkeyhint:"next",oninput:()=>{k.value.includes(`
`)&&(k.value=k.value.replace(/\s*\n\s*/g," ")),l()},onbeforeinput:w=>{["insertLineBreak","insertParagraph"].includes(w.inputType)&&
(w.preventDefault(),d(k))}});return k},m=j=>{let k=()=>{let E=w.nextElementSibling||w.previousElementSibling;w.remove(),
E||m(""),u(),l(),(E||a.firstElementChild).querySelector("textarea").focus()},w=o("div",{class:"ajar-line"},o("label",{class:"\
ajar-words ajar-write"},o("span",{}),f(j)),o("button",{type:"button",class:"ajar-remove",onclick:k},"×"));a.append(w),u()},
v=t||[];for(let j=0;j<Math.max(e.lines,v.length);j++)m(v[j]??"");return o("div",{class:"ajar-lines"},a,p)}function ye(e,t){let n=0,s=!1;return{begin(){n||(n=setTimeout(()=>{s=!0,t(e["keep-opening"])},400))},end(){clearTimeout(
n),n=0,s&&t(""),s=!1}}}function kn(e,t,n){let{words:s,level:a=3,small:r=!1,folded:l=!1,brief:i=!1,beside:c=[]}=n,p={...Ss,
sort:n.sort};window.ajarForms=(window.ajarForms??0)+1;let u=`ajar-${window.ajarForms}`,d={...n.answers},f=0,m=null,v=0,j=n.
aside??0,k=t.why?o("p",{class:"ajar-why"},t.why):"",w=t.private?o("p",{class:"ajar-private"},t.private):"",E=!1,{example:C}=t,
O=C?o("details",{class:"ajar-example"},o("summary",{},s.example),o("p",{},C)):"",T=o("p",{class:"ajar-status",role:"stat\
us","aria-live":"polite"}),N=o("div",{}),S=o("div",{class:"ajar-body"}),q=o("section",{class:"ajar-form","aria-labelledb\
y":`${u}-title`},o(`h${a}`,{id:`${u}-title`},t.title),...r||l?[o("div",{class:"ajar-beside"},...c,k?js([k],s):""),w]:[k,
w],O,N,S,T);q.addEventListener("keydown",M=>{M.key!=="Enter"||!(M.ctrlKey||M.metaKey)||!m||(M.preventDefault(),m.next.click())}),
e.replaceChildren(q);function W(){let M=t.items.filter(P=>Le(P,d));if(i){let P=E?M.filter(G=>G.after).map(G=>[G]):[];return[
M.filter(G=>!G.after),...P]}return r&&t.together?[M]:M.map(P=>[P])}let H=M=>{T.replaceChildren(M)},g=ye(s,H);function b(M,P){
T.replaceChildren(`${M} `,o("button",{type:"button",class:"ajar-link",onclick:()=>{d=P,H(""),n.onChange(d),ie({focus:!0})}},
s["put-back"]))}function y(M,P){d={...d,[M.id]:P},xs(S),H(""),n.onChange(d),z()}function A(){B(!0),g.begin(),v=setTimeout(
F,8e3)}function F(){v&&(clearTimeout(v),v=0,B(!1),g.end())}function B(M){for(let P of m?.fieldsets??[])P.disabled=M}function z(){
if(!m)return;let{items:M,skip:P,where:G,next:ee,enough:ce,whys:oe}=m,re=W().length;P.textContent=Z(M)?s["clear-and-skip"]:
s.skip,G.textContent=L(s["question-of"],{n:f+1,all:re}),G.hidden=(r||i)&&re===1,ee.textContent=f===re-1?s.done:s.next,ce.
hidden=!Q(re),oe.hidden=!i||E||!Z(M)}function Q(M){return(n.enough==="at once"||f>0)&&f<M-1&&Z(t.items)}function R(){v||
(A(),n.onDone(d))}let Z=M=>M.some(({id:P})=>d[P]!=null);function _(M,P=!0){if(v)return;let G=W();if(f+=M,f>=G.length){f=
G.length-1,R();return}ie({focus:P,again:M<0})}function se(M,P){let G=`${u}-${M.id}`,ee=o("legend",{id:`${G}-ask`},L(M.ask,
d)),ce=M.hint?o("p",{class:"ajar-hint",id:`${G}-hint`},M.hint):null,oe=[ce,P.mark].filter(Boolean).map(({id:h})=>h),re=M.
among?{...M,cards:Pe(M,d)}:M,he=p[M.kind](re,fn(re,d[M.id]),{words:s,level:a+1,group:G,change:h=>y(M,h),say:H,remarks:n.
remarks,isQuick:n.enough==="at once",...P}),me={class:`ajar-item ajar-${M.kind}`,tabindex:"-1","aria-describedby":oe.join(
" ")||null};return o("fieldset",me,ee,ce,he)}function ie({focus:M=!1,again:P=!1}={}){let G=W();f=Math.max(0,Math.min(f,G.
length-1));let ee=G[f],ce=n.mark?.(ee),oe=ce?o("p",{class:"ajar-mark",id:`${u}-${ee[0].id}-mark`},ce):null,re=o("div",{class:"\
ajar-moves ajar-onward"}),he=f>0?()=>_(-1):null,me=ee.map(pe=>se(pe,{mark:oe,again:P,moves:re,back:he})),h=o("button",{type:"\
button",class:"ajar-skip",onclick:()=>{if(v)return;let pe=d,Te=Z(ee);d={...d,...Object.fromEntries(ee.map(({id:Re})=>[Re,
null]))},n.onChange(d),_(1),Te&&b(s.cleared,pe)}}),$=o("button",{type:"button",class:"ajar-next",onclick:()=>{v||(H(""),
_(1))}}),D=o("p",{class:"ajar-where"}),Y=o("button",{type:"button",class:"ajar-link",onclick:()=>{E=!0,_(1)}},s["add-why"]),
K=o("button",{type:"button",class:"ajar-link",onclick:R},s.enough);m={items:ee,skip:h,where:D,next:$,fieldsets:me,enough:K,
whys:Y},N.replaceChildren(),re.replaceChildren($,h),he&&re.append(o("button",{type:"button",class:"ajar-back",onclick:he},
s.back));let ae=me.length===1;oe&&ae&&me[0].lastElementChild.before(oe),S.replaceChildren(D,...oe&&!ae?[oe]:[],...me,re,
...n.enough?[Y,K]:[]),z(),n.onMove?.(f),M&&(me[0].focus({preventScroll:!0}),D.scrollIntoView({block:"nearest"}))}function ne(M){
if(N.replaceChildren(),!M||!n.help||j>M.kinds.length)return null;let P=()=>{j=M.kinds.length+1,n.onAside?.(j),N.replaceChildren(),
S.querySelector("[tabindex]").focus()},{help:G,needs:ee}=n;return N.append(G.notice(M,{level:a+1,aside:P,needs:ee})),N.querySelector(
"[tabindex]")}function ue(M,{focus:P=!1,danger:G=null}={}){m=null;let ee=o(`h${a+1}`,{tabindex:"-1"},s["what-you-said"]);
S.replaceChildren(o("div",{class:"ajar-reflection"},ee,...M.flatMap(oe=>Ke(oe,a+2)),n.below?.()??null),o("div",{class:"a\
jar-moves"},o("button",{type:"button",onclick:()=>{f=0,ie({focus:!0,again:!0})}},s.change),o("button",{type:"button",onclick:()=>{
let oe=d;d={},f=0,j=0,n.onAside?.(0),n.onStartOver(),ie({focus:!0}),b(s["started-over"],oe)}},s["start-over"])));let ce=ne(
G);P&&(ce??ee).focus()}function be(M){let P=S.contains(document.activeElement);P&&m&&!v||(F(),d={...M.answers},M.done?ue(
M.reflection,{focus:P,danger:M.danger}):(f=M.at??Math.max(0,W().findIndex(G=>G.some(({id:ee})=>d[ee]==null))),ie()))}let{
done:qe,reflection:I,danger:V}=n;return be({answers:d,at:n.at,done:qe,reflection:I,danger:V}),{update:be,release:F,say:M=>{
F(),H(M)}}}var js=(e,t)=>o("details",{},o("summary",{},t["why-this"]),...e);function xs(e){for(let t of e.querySelectorAll(
"input, textarea"))["radio","checkbox"].includes(t.type)?t.defaultChecked=t.checked:t.defaultValue=t.value}var Ke=({heading:e,
said:t,words:n},s)=>[e?o(`h${s}`,{},e):null,t.length>1?o("ul",{class:"ajar-said"},...t.map(a=>o("li",{},a))):t.length?o(
"p",{class:"ajar-said"},t[0]):null,...n.map(a=>o("p",{},a))].filter(Boolean),Ss={ruler(e,t,{group:n,change:s}){let a=Array.
from({length:11},(r,l)=>o("label",{class:"ajar-number"},o("input",{type:"radio",name:n,value:l,checked:t===l,onchange:()=>s(
l),"aria-describedby":l===0?`${n}-low`:l===10?`${n}-high`:null}),o("span",{},`${l}`)));return o("div",{class:"ajar-scale"},
o("div",{class:"ajar-numbers"},...a),o("p",{class:"ajar-anchors"},o("span",{id:`${n}-low`},o("b",{},"0"),` ${e.low}`),o(
"span",{id:`${n}-high`},o("b",{},"10"),` ${e.high}`)))},choice(e,t,{words:n,group:s,change:a,remarks:r}){let{chosen:l,own:i}=t||
{chosen:[],own:""},c=()=>a(l.length||i.trim()?{chosen:[...l],own:i}:null),p=e.many?"checkbox":"radio",u=e.cards.map(f=>o(
"input",{type:p,name:s,value:f.id,checked:l.includes(f.id),onchange:m=>{e.many?l=l.filter(v=>v!==f.id).concat(m.target.checked?
f.id:[]):(l=[f.id],i="",d&&(d.value="")),c()}})),d=e.own?o("input",{type:"text",value:i,maxlength:500,oninput:f=>{i=f.target.
value,!e.many&&i.trim()&&(l=[],u.forEach(m=>{m.checked=!1})),c()}}):null;return o("div",{class:"ajar-cards"},o("p",{class:"\
ajar-hint"},n[e.many?"choose-many":"choose-one"]),...e.cards.map((f,m)=>o("label",{class:"ajar-card"},u[m],o("span",{},f.
text))),d?o("label",{class:"ajar-own"},o("span",{},e.own),d):null,d&&e.remark&&r?r(d,e):null)},text:mn,list:gn,date(e,t,{
words:n,change:s,say:a}){let r=dn(new Date);return o("label",{class:"ajar-words"},o("span",{},n["pick-date"]),o("input",
{type:"date",value:t??"",oninput:({target:l})=>{s(l.value||null),l.value>="1000"&&l.value<r&&a(n["day-past"])}}))}};function Os(e,t=[]){let n=0;return e.map(({minutes:s},a)=>{let r=n;return t.includes(a)||(n+=60*s),{start:r,end:n}})}function bn(e,t,n){
let s=e.slides[t?.slide]?.part;if(s===void 0)return null;let a=Os(e.parts,t.dropped),r=t.began??n,l=n-r,{start:i,end:c}=a[s],
p=Math.max(0,l-c)-Math.max(0,i-l);return{part:s,begun:t.began!=null,late:Math.trunc(p/60),partEnds:r+c,ends:r+a.at(-1).end}}
var lt=(e,t)=>e.slides.findIndex(({part:n})=>n===t);function yn({slides:e},{stage:t,questions:n}){let{slide:s,dropped:a,
blank:r,join:l}=t;if(r||l)return s;let i=({part:p,kind:u},d)=>d>s&&!a.includes(p)&&(u!=="moves"||n.some(Cs)),c=e.findIndex(
i);return c<0?null:c}var Cs=({name:e,units:t})=>e.startsWith("check-in@")&&t.some(({snapshot:n})=>n);function wn(e,t){let n=e.
slides[t.slide]?.part??-1;return e.parts.map(({title:s,minutes:a,optional:r},l)=>{let i=t.dropped.includes(l);return{part:l,
title:s,minutes:a,optional:r,dropped:i}}).filter(({part:s,optional:a})=>a&&s>n)}function vn(e,t,n=0){if(!e)return null;let s=Math.
max(0,e.ends==null?e.left??0:e.ends-t),a=e.total??Math.max(60*n,s);return{minutes:Math.ceil(s/60),over:s===0,paused:e.ends==
null,share:a?Math.ceil(s/60)/Math.ceil(a/60):0}}var $s=new Set,Lt=()=>{if(!document.hidden)for(let e of[...$s])e(Math.random()*1e3)};window.addEventListener("online",Lt);
window.addEventListener("pageshow",Lt);document.addEventListener("visibilitychange",Lt);function Ts(e){let t={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??t}catch{return t}},set(n){
t=n;try{window.sessionStorage.setItem(e,JSON.stringify(n))}catch{}}}}var fl=Ts("ajar-presenter");var jn=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function xn(e,t){return e?!(t.protocol.startsWith("http")&&!jn.test(t.
hostname)&&jn.test(new URL(e).hostname)):!1}function Sn(){let e=0;return{set:t=>{e=t-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var Ve=({questions:e},{question:t})=>e.find(({name:n})=>t&&n===t);function At(e,t){if(t?.kind!=="moves"){let l=t&&Ve(e,t);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let n=e.questions.filter(({name:l,units:i})=>l.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),s=n.at(-1),a=s?.units.filter(({kind:l})=>l==="move")??[];return n.length>1&&a.some(
({snapshot:l,withheld:i})=>!l&&!i)?{question:s,body:{moves:!0}}:null}function It({joined:e},t){return e?e===1?t["room-jo\
ined-one"]:L(t["room-joined"],{n:e}):t["room-joined-none"]}function Ge({answered:e},{joined:t},n){return t>e?L(n["wall-a\
nswered-of"],{n:e,of:t}):e===1?n["wall-answered-one"]:L(n["wall-answered"],{n:e})}function On(e,t){return e?e.over?t["wa\
ll-time-up"]:L(e.paused?t["wall-paused"]:t["wall-left"],{minutes:e.minutes}):""}function it({shown:e},t){let n={"too-few":t["\
room-withheld-too-few"],"too-few-new":t["room-withheld-too-few"],alike:t["room-withheld-alike"],again:t["room-withheld-a\
gain"],moves:t["room-withheld-moves"],"both-first":t["room-withheld-both-first"],once:t["room-withheld-once"]},[s]=e.map(
({withheld:a})=>a).filter(Boolean);return n[s]??t["wall-held"]}function Cn(e,t){if(!e)return t["remote-on-time"];let n=e>
0?t["remote-behind"]:t["remote-ahead"];return L(n,{minutes:Math.abs(e)})}var ct=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function xe(e,t,...n){let s=e.querySelector(`.${t}`);if(s)return s.close(),null;let a=o("dialog",{class:`wall-dialog ${t}`,
onclose:()=>a.remove()},...n);return e.append(a),a.showModal(),a}var Nt=(e,t,n="")=>o("button",{type:"button",class:n,onclick:t},
e);function ut(e,t,n,s,a){let r=xe(e,"wall-asking",o("p",{},t),o("div",{class:"wall-answers"},Nt(n,()=>{r.close(),a()},"\
wall-primary"),Nt(s,()=>r.close())))}var qt=(e,{joined:t})=>e?.state==="open"?Math.max(0,t-e.answered):0;function $n(e,{
question:t,body:n},s,a,r){if(n.moves){ut(e,a["wall-moves-sure"],a["wall-reveal-now"],a["wall-wait"],r);return}let l=qt(t,
s);if(!l){r();return}let i=l===1?a["wall-still-one"]:L(a["wall-still"],{n:l});ut(e,i,a["wall-reveal-now"],a["wall-wait"],
r)}function En(e,t){let n=[[t["wall-key-next"],"→ ↓"],[t["wall-key-back"],"← ↑"],[t["wall-key-ends"],"Home End"],
[t["room-ask-open"],"O"],[t["room-ask-close"],"C"],[t["room-ask-reveal"],"R"],[t["wall-key-blank"],"B ."],[t["wall-key-j\
oin"],"J"],[t["wall-key-timer"],"T"],[t["wall-key-full"],"F"],[t["wall-key-size"],"+ −"],[t["wall-key-look"],"D"],[t["\
wall-key-keys"],"?"]],s=xe(e,"wall-keys",o("h2",{},t["wall-keys"]),o("dl",{},...n.map(([a,r])=>o("div",{},o("dt",{},...r.
split(" ").map(l=>o("kbd",{},l))),o("dd",{},a)))),o("div",{class:"wall-answers"},Nt(t["wall-close"],()=>s.close())));s?.
addEventListener("keydown",a=>{a.key==="?"&&s.close()})}var Ae=({units:e})=>e.some(({snapshot:t,withheld:n})=>t||n);function Rt({units:e},t){let n=new Map,s=Ls(t);for(let a of e){
if(t.length&&!t.some(({id:i})=>i===a.item)||a.kind==="move"&&!a.snapshot&&!a.withheld)continue;let l=["ruler","move"].includes(
a.kind)?a.kind:a.item;n.has(l)||n.set(l,{kind:a.kind,heading:a.heading,shown:[]}),n.get(l).shown.push(As(a,s))}return[...n.
values()]}function Ls(e){let t=new Map;for(let{id:n,cards:s=[]}of e)for(let a of s){let r=a.short||a.text;t.set(`${n}/${a.
id}`,r),t.set(`${n}:${a.text}`,r)}return t}function As({id:e,item:t,card:n,heading:s,values:a,bands:r,snapshot:l,withheld:i},c){
let p=l&&(l.fine?Is(l.counts,r):l.counts);return{id:t,name:c.get(e)??n,heading:s,labels:Je(a,r).map(u=>c.get(`${t}:${u}`)??
u),sizes:r,counts:p,n:p?pt(p):0,withheld:i??""}}function Is(e,t){let n=0;return t.map(s=>(n+=s,pt(e.slice(n-s,n))))}function Je(e,t){
let n=0;return t.map(s=>{n+=s;let a=e[n-1];return s===1?a:`${e[n-s]}–${a}`})}var pt=e=>e.reduce((t,n)=>t+n,0),Dt=({counts:e,
n:t})=>e.findIndex(n=>2*n>t),fe=({shown:e})=>e.filter(({counts:t})=>t);var Mn=["wall-first","wall-second","wall-third"],Ns={importance:0,confidence:1,readiness:2},Ln=({id:e},t)=>Mn[Ns[e]??t%Mn.
length],Se=e=>`${(100*e).toFixed(2)}%`,An={"aria-hidden":"true"};function Qe(e,t,n){return fe(e).length?{ruler:Tn,move:Tn,
sort:Ds,card:_s,choice:Us}[e.kind](e,t,n):[o("p",{class:"wall-calm"},it(e,t))]}function Tn(e,t){let n=Math.max(...fe(e).
flatMap(({counts:s})=>s));return[o("div",{class:"wall-figures"},...e.shown.map((s,a)=>{let r=s.counts?[{counts:s.counts}]:
[],l=e.kind==="move"?[t["chart-lower"],t["chart-same"],t["chart-higher"]]:s.labels,i=e.kind==="move"?[1,1,1]:s.sizes,c=e.
shown.length>1?s.heading:"";return Nn({...s,heading:c,labels:l,sizes:i},r,n,Ln(s,a),t)}))]}function In(e,t){let[n,s]=e,a=s.
shown.map(i=>[n.shown.find(({id:c})=>c===i.id),i]),r=a.flatMap(i=>i.flatMap(c=>c?.counts??[])),l=Math.max(1,...r);return[
o("div",{class:"wall-figures"},...a.map(([i,c],p)=>Nn(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(u=>u.
counts),l,Ln(c,p),t))),Dn([["wall-then",n.moment],["wall-solid",s.moment]])]}function Nn({heading:e,labels:t,sizes:n},s,a,r,l){
let i=pt(n),c=.03,p=0,u=n.flatMap((f,m)=>{let v=p/i+(p?c/2:0);p+=f;let j=p/i-v-(p<i?c/2:0);return s.flatMap(({counts:k,isEarlier:w},E)=>{
let C=v+E*j/s.length;return qs(k[m]/a,k[m],C,j/s.length,w)})}),d=t.map((f,m)=>`${f}: ${s.at(-1)?.counts[m]??""}`);return o(
"figure",{class:r},e?o("figcaption",{class:"wall-whole"},e):null,s.length?de("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...u):o("p",{class:"wall-muted wall-none"},l["wall-row-held"]),o("p",{class:"wall-scale"},...Rs(t,
n)))}function qs(e,t,n,s,a){let r=1-e;return[de("rect",{x:Se(n),y:Se(r),width:Se(s),height:Se(e),class:a?"wall-then":"wa\
ll-solid"}),de("text",{x:Se(n+s/2),y:Se(r),dy:"-0.25em","text-anchor":"middle"},`${t}`)]}function Rs(e,t){return e.map((n,s)=>{
let a=o("span",{class:"wall-whole"},n);return a.style.setProperty("--size",t[s]),a})}function Ds(e,t,n){let s=[...fe(e)].
sort((i,c)=>Fs(i.counts,c.counts)),a=Math.max(...s.map(({n:i})=>i)),[{labels:r}]=s;if(r.length>Bt.length)return[ft(s.map(
i=>Ws(i,t)),n,t)];let l=s.map(({name:i,counts:[c,...p]},u)=>{let f=!u&&i.length+r[0].length<Bs?`${c} ${r[0]}`:`${c}`;return Ye(
i,f,Ps([c,...p],a))});return[ft([...l,...Rn(e,t)],n,t),Dn(r.map((i,c)=>[Bt[c],i]))]}var Bs=24;function Ws({name:e,labels:t,
counts:n,n:s},a){let r=Math.max(...n),l=t.filter((c,p)=>n[p]===r).join(" / "),i=L(a["wall-of"],{n:r,of:s});return Ye(e,i,
[],o("p",{class:"wall-muted"},l))}var Fs=(e,t)=>{let n=e.findIndex((s,a)=>s!==t[a]);return n<0?0:t[n]-e[n]},Bt=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function Ps(e,t){let n=0;return e.map((s,a)=>{let r=n/t;return n+=s,dt(
Bt[a],r,s/t)})}function dt(e,t,n){let[s,a]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=n?.004:0;return de(
"rect",{class:e,x:Se(t+r),y:Se(s),width:Se(Math.max(0,n-2*r)),height:Se(a)})}function _s(e,t,n){let s=fe(e).map(({name:a,
counts:r,n:l})=>({name:a,count:r[0],n:l}));return[ft([...qn(s,t),...Rn(e,t)],n,t)]}function Us(e,t,n){let[{labels:s,counts:a,
n:r}]=fe(e),l=s.map((i,c)=>({name:i,count:a[c],n:r}));return[ft(qn(l,t),n,t)]}function qn(e,t){let n=Math.max(...e.map(({
n:a})=>a));return[...e].sort((a,r)=>r.count-a.count).map(({name:a,count:r},l)=>Ye(a,l?`${r}`:L(t["wall-of"],{n:r,of:n}),
[dt("wall-rest",0,1),dt("wall-pile-1",0,r/n)]))}function Rn({shown:e},t){let n=e.filter(({counts:s})=>!s);return n.length>
e.length/2?[Ye(L(t["wall-rest-held"],{n:n.length}),"",[])]:n.map(({name:s})=>Ye(s,"",[],o("p",{class:"wall-muted"},t["wa\
ll-row-held"])))}var Ye=(e,t,n,s=null)=>o("li",{},o("p",{class:"wall-whole"},o("span",{},e),o("span",{},t)),n.length?de(
"svg",An,...n):null,s);function ft(e,t=e.length,n={}){let s=o("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,t)),a=e.length-t;return a>0&&s.append(o("li",{class:"wall-muted"},L(n["wall-more"],{n:a}))),s}var Dn=e=>o("ul",{class:"\
wall-key"},...e.map(([t,n])=>o("li",{},de("svg",An,dt(t,0,1)),n)));var Hs=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),zs=/^data:image\/(svg\+xml|png|jpeg);/,
De=e=>e.flatMap(Ks);function Ks(e){if(typeof e=="string")return[document.createTextNode(e)];let[t,n,...s]=e;return t==="\
img"?zs.test(n.src)?[Vs(n)]:[]:Hs.has(t)?[o(t,{},...De(s))]:De(s)}var Vs=({src:e,alt:t=""})=>o("img",{src:e,alt:t});var ht=4,Ze=({path:e,size:t},n,s)=>de("svg",{class:s,viewBox:`${-ht} ${-ht} ${t+2*ht} ${t+2*ht}`,role:"img","aria-label":n,
"shape-rendering":"crispEdges"},de("path",{stroke:"#000",d:e}));function Xe(e,t){return fe(e).length?{ruler:Js,move:Gs,sort:Qs,card:Zs,choice:Xs}[e.kind](e,t):e.heading}var _e=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Bn=({shown:e})=>e.every(({counts:t})=>t),Gs=(e,t)=>t["wall-moved"];function Wn({
id:e,heading:t},n){return{importance:[n["check-ins-importance"],n["chart-importance"]],confidence:[n["check-ins-confiden\
ce"],n["chart-confidence"]],readiness:[n["check-ins-readiness"],n["chart-readiness"]]}[e]??[_e(t),_e(t)]}function Js(e,t){
let n=fe(e),s=new Map;for(let u of n){let d=Dt(u);s.set(d,[...s.get(d)??[],u])}let a=s.get(-1)??[];s.delete(-1);let r=[...s].
map(([u,d])=>Ys(d,u,n.length,t));if(a.length===n.length)return t["wall-spread-all"];let[l,i]=a.map(u=>Wn(u,t)),c={ruler:l?.[1],
other:i?.[0]},p=l?i?t["wall-spread-two"]:t["wall-spread"]:"";return[...r,L(p,c)].filter(Boolean).join(" ")}function Ys(e,t,n,s){
let[a,r]=e.map(p=>Wn(p,s)[0]),[l,i]=e[0].labels[t].split("–"),c={ruler:a,other:r,low:l,high:i};return e.length>1&&e.length===
n?L(s["wall-most-all"],c):L(r?s["wall-most-two"]:s["wall-most"],c)}function Qs(e,t){let n=fe(e),s=n[0].labels.map((i,c)=>({
pile:i,most:n.filter(p=>Dt(p)===c)})),{pile:a,most:r}=s.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!r.
length)return Bn(e)?t["wall-sorted-spread"]:e.heading;let l={1:t["wall-sorted"],2:t["wall-sorted-two"]}[r.length];return L(
l??t["wall-sorted-many"],{pile:_e(a),card:_e(r[0].name),other:_e(r.at(-1).name),n:r.length,all:n.length})}function Zs(e,t){
let n=fe(e).map(({name:s,counts:a,n:r})=>({name:s,count:a[0],n:r}));return Fn(n,e,t)}function Xs(e,t){let[{labels:n,counts:s,
n:a}]=fe(e);return Fn(n.map((r,l)=>({name:r,count:s[l],n:a})),e,t)}function Fn(e,t,n){let s=Math.max(...e.map(({count:u})=>u)),
a=e.filter(({count:u,n:d})=>2*u>d),r=a.length?a:e.filter(({count:u})=>u&&u===s);if(!a.length&&!Bn(t))return t.heading;let l=a.
length?[n["wall-chosen"],n["wall-chosen-two"],n["wall-chosen-many"]]:[n["wall-chosen-top"],n["wall-chosen-top-two"],n["w\
all-chosen-spread"]],i=r.length?l[Math.min(r.length,3)-1]:n["wall-chosen-spread"],[c="",p=""]=r.map(({name:u})=>_e(u));return L(
i,{card:c,other:p,n:r.length})}function gt({deck:e,way:t,panel:n,words:s,now:a,slide:r}){let l=n.stage,i=r!==void 0;if(!i&&l?.blank)return we("blank",o(
"h1",{class:"wall-unseen"},s["wall-blank"]));let c=e?.slides[r??l?.slide];if(!c)return t?Pn({deck:e,way:t,panel:n,words:s}):
we("text",Oe(e?.title??""));if(!i&&l.join&&t)return Pn({deck:e,way:t,panel:n,words:s});let p=Ve(n,c),u=i?null:vn(l.timer,
a,c.minutes),d={deck:e,way:t,panel:n,words:s,slide:c,question:p,left:u},f=(ca[c.kind]??mt)(d);return f.dataset.slide=r??
l?.slide,c===e.slides[0]&&f.append(...Un(e)),n.practice&&f.append(o("p",{class:"wall-practice"},s["wall-practice"])),f}var we=(e,...t)=>o(
"div",{class:`wall-face wall-${e}`},...t.filter(n=>n!=null)),Oe=e=>o("h1",{},e);function mt({slide:e,way:t,panel:n,words:s,
left:a}){let r=De(e.body),l=r.flatMap(c=>ea(c)),i=r.filter(c=>c.textContent.trim());return we(e.kind,Oe(e.title),o("div",
{class:"wall-body"},o("div",{class:"wall-words"},...i.map(na)),...l.map(c=>o("div",{class:"wall-picture"},c))),kt({way:t,
panel:n,words:s,left:a}))}function ea(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let t=[...e.querySelectorAll(
"img")];for(let n of t)n.remove();return t}var ta=5;function na(e){let t=e.tagName==="UL"?[...e.children]:[];if(!t.some(
s=>Wt(s)<s.childNodes.length)||!t.every(Wt))return e;e.className="wall-terms";for(let s of t){let a=[...s.childNodes],r=Wt(
s);a[r]?.tagName==="BR"&&a[r].remove(),s.replaceChildren(o("span",{},...a.slice(0,r)),o("span",{},...a.slice(r).filter(l=>l.
parentNode)))}return e}function Wt({childNodes:e}){let t=[...e],n=a=>a?.tagName==="STRONG",s=n(t[0])?1:0;for(;s&&n(t[s+1])&&
t[s].textContent.trim().length<=ta;)s+=2;return s}function oa({slide:e,way:t,panel:n,words:s,question:a,left:r}){if(a&&a.
state!=="open"&&Ae(a))return la({slide:e,panel:n,words:s,question:a,left:r});let i=e.items,[c]=i.length===1?i:[];return we(
"question",Oe(c?.ask??e.title),e.story?o("p",{class:"wall-quote"},e.story):null,...c?[sa(c)]:[aa(i)],kt({way:t,panel:n,words:s,
left:r,question:a,large:!0}))}function sa({kind:e,cards:t=[],low:n,high:s}){if(e==="ruler")return o("div",{class:"wall-a\
sks"},_n(n,s));let a=t.length>5;return o("ul",{class:"wall-cards","data-many":a},...t.map(({short:r,text:l})=>o("li",{class:r?
"wall-whole":null},r||l)))}var aa=e=>o("ol",{class:"wall-asks"},...e.map(({kind:t,ask:n,low:s,high:a})=>o("li",{},o("p",
{},n),t==="ruler"?_n(s,a):null))),_n=(e,t)=>o("p",{class:"wall-ends"},o("span",{},`0: ${e}`),o("span",{},`10: ${t}`)),ra=5;
function la({slide:e,panel:t,words:n,question:s,left:a}){let r=Rt(s,e.items),l=r.filter(p=>fe(p).length),[i=r[0]]=l,c=kt(
{way:null,panel:t,words:n,left:a,answered:s});return l.length<2?we("chart",Oe(l.length?Xe(i,n):n["wall-held-title"]),...Qe(
i,n),c):we("chart",Oe(e.title),o("div",{class:"wall-groups"},...l.map(p=>o("section",{},o("h2",{},Xe(p,n)),...Qe(p,n,ra)))),
c)}function ia({slide:e,panel:t,words:n,way:s,left:a}){let r=t.questions.filter(({name:u})=>u.startsWith("check-in@")).map(
u=>({moment:u.moment,groups:Rt(u,[]),question:u})).filter(({groups:u})=>u.some(d=>fe(d).length)),l=u=>r.map(({moment:d,groups:f})=>({
moment:d,...f.find(m=>m.kind===u)})).filter(({shown:d})=>d&&fe({shown:d}).length),[i]=l("move").slice(-1),c=l("ruler"),p=kt(
{way:s,panel:t,words:n,left:a});return i?we("chart",Oe(Xe(i,n)),...Qe(i,n),o("p",{class:"wall-muted"},n["chart-moved-why"])):
c.length>1?we("chart",Oe(n["room-group"]),...In([c[0],c.at(-1)],n)):c.length?we("chart",Oe(Xe(c[0],n)),...Qe(c[0],n)):we(
"text",Oe(e.title),o("p",{class:"wall-calm"},n["room-chart-empty"]),p)}var ca={text:mt,story:mt,help:mt,question:oa,moves:ia},
Un=e=>e?.logo?De([["img",e.logo]]).map(ua):[],ua=e=>(e.className="wall-logo",e);function Pn({deck:e,way:t,panel:n,words:s}){
return we("join",Oe(s["wall-join"]),o("div",{class:"wall-way"},...t.wifi?[pa(t.wifi,s)]:[],o("div",{class:"wall-scans"},
t.wifi?o("p",{},s["wall-then"]):null,Ft(t,s)),o("div",{},o("p",{class:"wall-muted"},s["wall-scan"]),o("p",{class:"wall-a\
ddress"},t.address),o("p",{class:"wall-muted"},s["room-type-code"]),o("p",{class:"wall-code"},t.code),o("p",{class:"wall\
-count"},It(n,s)))),...Un(e))}var pa=(e,t)=>o("div",{class:"wall-scans"},o("p",{},L(t["wall-wifi"],{name:e.name})),Ft(e,
t)),Ft=(e,t)=>Ze(e,t["room-scan-alt"],"wall-scan"),da=e=>e.replace("-","‑");function kt({way:e,panel:t,words:n,left:s,
question:a,large:r=!1,answered:l}){let i=On(s,n),c=a&&a.state!=="ready",p=c?Ge(a,t,n):r&&e?It(t,n):"",u=l?Ge(l,t,n):"";if(!e&&
!i&&!p&&!u)return null;let d=o("footer",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!s});return s&&d.style.
setProperty("--left",`${100*s.share}%`),e&&r?d.append(Ft(e,n),o("p",{class:"wall-join-line"},o("span",{class:"wall-muted"},
e.address),o("b",{},e.code))):d.append(o("p",{class:"wall-muted"},e?L(n["wall-join-line"],{address:e.address,code:da(e.code)}):
u)),d.append(o("p",{class:"wall-now"},p?o(c?"b":"span",{class:c?null:"wall-joined"},p):null,i?o("span",{class:"wall-time"},
i):null)),d}var _t=[4.6,5.6,6.6,7.4,8.2],Ut=2,fa=["","tight","tight columns"],Pt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],ha=5.4;function zn(e,t=Ut){let n=_t[e.classList.contains("wall-chart")?Math.max(0,t-1):t],s={
layout:Pt.at(-1),text:0};for(let a of[...fa,...Pt]){if(s.text>=ha||s.text&&Pt.includes(a))break;let r=ma(e,a,n);r>s.text&&
(s={layout:a,text:r})}return Kn(e,s.layout,s.text||4.6),s.text>0}function ma(e,t,n){for(let s=n;s>4.6-.4;s-=.4)if(Kn(e,t,
Math.max(s,4.6)),ga(e))return Math.max(s,4.6);return 0}function Kn(e,t,n){e.dataset.layout=t,e.style.setProperty("--text",
n.toFixed(2))}var ga=e=>Hn(e)&&[...e.querySelectorAll(".wall-whole")].every(Hn),Hn=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var ka={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},ba=new Map(Object.entries(ka).flatMap(([e,t])=>t.map(n=>[n,e]))),ya="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function wa(e){let{key:t,target:n,repeat:s,ctrlKey:a,metaKey:r,altKey:l,
isComposing:i}=e;if(s||a||r||l||i)return;let c=e.composedPath?.()[0]??n;if(!(c?.closest?.(ya)||c?.closest?.("dialog[open\
]"))&&!(t===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return ba.get(t.length===1?t.toLowerCase():
t)}function Vn(e){let t=n=>{let s=wa(n);!s||e(s)===!1||(n.preventDefault(),n.stopImmediatePropagation())};return window.
addEventListener("keydown",t,{capture:!0}),()=>window.removeEventListener("keydown",t,{capture:!0})}function Gn(e,{deck:t,panel:n,way:s},a,{step:r,handOver:l,leave:i}){let c=n.stage??{slide:-1,dropped:[]},p=t.slides[c.slide]?.
part,u=k=>()=>{j.close(),k()},d=(k,w,...E)=>o("button",{type:"button",onclick:u(k),...w},...E),f=k=>o("small",{},L(a["re\
mote-minutes"],{minutes:k})),m=t.parts.map((k,w)=>o("li",{},d(()=>r("go",{slide:lt(t,w)}),{"aria-current":w===p?"step":null,
class:c.dropped.includes(w)?"remote-dropped":null},k.title,c.dropped.includes(w)?o("small",{},a["remote-is-dropped"]):f(
k.minutes)))),v=wn(t,c).map(({part:k,title:w,minutes:E,dropped:C})=>o("li",{},o("span",{},w),d(()=>r(C?"keep":"drop",{part:k}),
{"aria-label":`${C?a["remote-keep"]:L(a["remote-drop"],{minutes:E})}: ${w}`},C?a["remote-keep"]:L(a["remote-drop"],{minutes:E})))),
j=xe(e,"remote-sheet",o("h2",{},a["remote-parts"]),o("ol",{class:"remote-parts"},...m),...v.length?[o("h2",{},a["remote-\
late"]),o("ul",{class:"remote-drops"},...v)]:[],o("div",{class:"remote-more"},s?d(()=>r("join"),{},c.join?a["remote-join\
-hide"]:a["remote-join-show"]):null,l?d(l,{},a["remote-hand"]):null,i?d(i,{},a["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},a["wall-close"])))}function Yn(e,{question:t,slide:n,words:s,count:a}){let r=t.units.filter(({kind:k})=>k!=="move"),l=new Map(r.map(k=>[k.id,
Jn(k).map(()=>0)])),i=0,c=0,p=o("div",{}),u=xe(e,"desk-hands",p);if(!u)return;let d=()=>Math.max(c,...[...l.values()].map(
k=>k.reduce((w,E)=>w+E,0))),f=(k,w,E)=>o("div",{class:"desk-stepper"},o("span",{},k),o("button",{type:"button","aria-lab\
el":L(s["desk-fewer"],{label:k}),onclick:()=>E(-1)},"−"),o("output",{},`${w}`),o("button",{type:"button","aria-label":L(
s["desk-more"],{label:k}),onclick:()=>E(1)},"+"));function m(k=""){let w=r[i],C=n.items.find(({id:S})=>S===w.item)?.cards.
find(({text:S})=>S===w.card),O=l.get(w.id),T=i===r.length-1,N=S=>()=>{i+=S,m()};p.replaceChildren(o("p",{class:"desk-sma\
ll"},L(s["desk-hands-where"],{n:i+1,all:r.length})),o("h2",{},w.card||w.heading),C?.short?o("p",{class:"desk-small"},w.heading):
"",...Jn(w).map((S,q)=>f(S,O[q],W=>{O[q]=Math.max(0,O[q]+W),m(`${q} ${W}`)})),T?f(s["room-people"],d(),S=>{c=Math.max(0,
d()+S),m(`people ${S}`)}):"",o("div",{class:"wall-answers"},i?o("button",{type:"button",onclick:N(-1)},s.back):"",T?o("b\
utton",{type:"button",class:"wall-primary",onclick:j},s["room-count"]):o("button",{type:"button",class:"wall-primary",onclick:N(
1)},s["desk-next-card"]),T?"":o("button",{type:"button",onclick:j},s["desk-enough"]),o("button",{type:"button",onclick:()=>u.
close()},s["wall-close"]))),v(k)}function v(k){let w=[...p.querySelectorAll(".desk-stepper")],[E,C]=k.split(" "),O=E==="\
people"?w.at(-1):w[Number(E)||0],[T,N]=O.querySelectorAll("button");(C==="-1"?T:N).focus()}function j(){let k=d();if(!k)
return;let E=[...l].filter(([,C])=>C.some(Boolean)).map(([C,O])=>{let{kind:T}=r.find(N=>N.id===C);return[C,T==="card"?[O[0],
k-O[0]]:O]});u.close(),a(Object.fromEntries(E),k)}m()}var Jn=({kind:e,values:t,bands:n})=>e==="card"?t.slice(0,1):Je(t,n);var ve=(e,t,n=null)=>o("button",{type:"button",class:n,onclick:t},e);function Qn(e,t,n){let s=o("div",{}),a=xe(e,t,s);a&&
(a.refresh=()=>{if(s.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=s.contains(document.
activeElement)&&document.activeElement.textContent;if(s.replaceChildren(...n(()=>a.close())),r===!1)return;([...s.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===r)??s.querySelector("button"))?.focus()},a.refresh())}function Zn(e,t,n,{
press:s}){s({desk:"remote"}),Qn(e,"desk-remote",a=>{let{remote:r,inside:l,practice:i,panel:c}=t(),p=c.presenters.filter(
({kind:d,used:f})=>d==="remote"&&f),u=!l||i;return[o("h2",{},n["desk-remote"]),u&&r?Ze(r,n["desk-remote-scan"],"desk-sca\
n"):"",u&&!r&&!p.length?o("p",{},n["room-one-moment"]):"",o("p",{},u?n["desk-remote-how"]:n["desk-remote-inside"]),u?"":
ve(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),u&&r?o("p",{},o("a",{href:r.url,target:"_blank",rel:"noopener"},
n["desk-remote-window"])):"",...p.map(({id:d},f)=>o("p",{class:"desk-line"},L(n["desk-remote-there"],{n:f+1})," ",ve(n["\
desk-remote-end"],()=>s({desk:"revoke",id:d})))),o("div",{class:"wall-answers"},u?ve(n["desk-remote-new"],()=>s({desk:"r\
emote"})):"",ve(n["wall-close"],a))]})}function Xn(e,t,n,{press:s,step:a}){let r=va(n,s);Qn(e,"desk-reach",l=>{let{way:i,
join:c,inside:p,practice:u,panel:d}=t(),f=o("span",{role:"status"});if(!i||p)return[o("h2",{},n["desk-phones"]),o("p",{},
u?n["desk-phones-practice"]:n["desk-phones-none"]),u?"":ve(n["desk-let-in"],()=>s({desk:"phones"}),"wall-primary"),o("di\
v",{class:"wall-answers"},ve(n["wall-close"],l))];let m=`${c.address}/${c.code}`,v=o("select",{"aria-label":n["desk-addr\
ess"],onchange:()=>s({desk:"address",ip:v.value})},...c.addresses.map(({ip:j,network:k})=>o("option",{value:j,selected:j===
c.picked?"":null},`${j} (${k})`)));return[o("h2",{},n["desk-phones"]),Ze(i,n["room-scan-alt"],"desk-scan"),o("p",{class:"\
desk-line"},o("b",{},i.address)," · ",o("b",{},i.code)),o("p",{},d.joined?L(n["desk-reached"],{n:d.joined}):n["desk-rea\
ch-try"]),d.hosts.length?o("p",{class:"desk-small"},L(n["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",c.addresses.length>
1?o("p",{class:"desk-line"},n["desk-address"]," ",v):"",r,o("details",{},o("summary",{},n["desk-reach-not"]),o("ul",{},...[
"wifi","guest","hotspot","firewall"].map(j=>o("li",{},ja(n)[j])))),o("div",{class:"wall-answers"},ve(n["desk-copy"],async()=>{
await navigator.clipboard.writeText(m),f.textContent=n["desk-copied"]}),ve(n["desk-card"],()=>s({desk:"card"})),ve(n["re\
mote-join-show"],()=>{l(),a("join")}),ve(n["wall-close"],l),f)]})}function va(e,t){let n=o("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),s=o("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),a=(r,l)=>o("p",{},
o("label",{class:"ajar-words",for:l.id},r),l);return o("details",{},o("summary",{},e["desk-wifi"]),o("p",{},e["desk-wifi\
-how"]),a(e["desk-wifi-name"],n),a(e["desk-wifi-password"],s),ve(e["desk-wifi-show"],()=>t({desk:"wifi",name:n.value,password:s.
value})))}var ja=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function eo(e,{words:t,begin:n}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-start-${window.ajarForms}`,a=({id:C,
title:O})=>o("option",{value:C},O),r=(C,O)=>L(t["desk-meeting"],{title:C,n:O}),l=o("select",{id:`${s}-meeting`},o("optgr\
oup",{label:t["desk-meetings"]},...e.meetings.map(({id:C,title:O,part:T,minutes:N})=>a({id:C,title:r(T?`${O}: ${T}`:O,N)}))),
o("optgroup",{label:t["desk-sections"]},...e.sections.map(({id:C,title:O,minutes:T})=>a({id:C,title:r(O,T)}))));e.meeting&&
(l.value=e.meeting);let i=o("select",{id:`${s}-couple`},...e.couples.map(a));e.picked&&(i.value=e.picked);let c=o("selec\
t",{id:`${s}-country`},...e.countries.map(a),o("option",{value:""},t["desk-elsewhere"]));c.value=e.country||xa(e.countries);
let p=["phones","none","practice"].filter(C=>!(e.server&&C!=="phones")),u={phones:[t["desk-with-phones"],t["desk-with-ph\
ones-how"]],none:[t["desk-without"],t["desk-without-how"]],practice:[t["desk-practice"],t["desk-practice-how"]]},d=p.map(
(C,O)=>o("input",{type:"radio",name:s,value:C,checked:O===0?"":null,"aria-describedby":`${s}-${C}`})),f=o("input",{type:"\
password",spellcheck:"false",id:`${s}-key`}),m=o("p",{hidden:!0},o("label",{class:"ajar-words",for:f.id},t["room-host-ke\
y"]),f),v=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),j=o("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),k=(C,O)=>o("p",{},o("label",{class:"ajar-words",for:O.id},C),O),w=o("form",{class:"ajar-start",onsubmit:C=>{C.preventDefault(),
j.textContent=t["desk-opening"],n({meeting:l.value,couple:i.value,country:c.value,phones:d.find(({checked:O})=>O).value,
key:f.value}),f.value=""}},o("h2",{},t["desk-start"]),v,k(t["desk-which"],l),o("div",{class:"ajar-start-two"},k(t["desk-\
couple"],i),k(t["desk-country"],c)),o("fieldset",{},o("legend",{},t["desk-how"]),...p.map((C,O)=>o("label",{class:"ajar-\
start-way"},d[O],o("span",{},o("b",{},u[C][0]),o("small",{id:`${s}-${C}`},u[C][1]))))),m,o("p",{},o("button",{type:"subm\
it",class:"ajar-begin"},t["desk-begin"]),j));function E({problem:C,busy:O,needsKey:T,state:N}){v.textContent=C??"",v.hidden=
!C,m.hidden=!T,O||(j.textContent=N==="ended"?t["room-ended"]:"")}return{element:w,update:E}}function xa(e){let t=(navigator.
languages??[]).map(s=>s.split("-")[1]);return e.find(({id:s})=>t.includes(s))?.id??e[0]?.id??""}function to({units:e},t){let n=e.filter(({snapshot:a})=>a);if(!n.length)return[];let s=n.map(a=>{let r=a.snapshot.fine?a.
values:Je(a.values,a.bands),l=a.snapshot.counts.map((i,c)=>`${r[c]}: ${i}`);return o("tr",{},o("th",{scope:"row"},a.card||
a.heading),o("td",{},l.join(" · ")))});return[o("details",{class:"desk-figures"},o("summary",{},t.table),o("table",{},o(
"tbody",{},...s)))]}var Sa=["open","close","reveal"];function no(e,t,{words:n,send:s,onDispose:a}){document.getElementById("ajar-desk-style")||
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
`));let r={},l=null,i=null,c=Sn(),p=(x,U,te={})=>o("button",{type:"button",onclick:U,...te},...[x].flat()),u=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=o("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=ye(n,x=>{x?d.
textContent=x:Te()}),m=x=>{f.begin(),s(x,{awaited:!0})},v=0,j="",k=(x,U={})=>{v=Math.max(v,r.steps??0)+1,m({desk:"step",
step:{step:x,...U},n:v})},w=()=>r.panel,E=()=>w()?.stage,C=()=>r.deck?.slides[E()?.slide],O=()=>C()&&Ve(w(),C()),T=Ht("d\
esk-wall",{inert:!0}),N=Ht("desk-wall",{inert:!0}),S=Ht("desk-screen",{hidden:!0}),q=()=>{S.host.hidden=!1,oe(),S.host.requestFullscreen?.().
catch(()=>{})},W=()=>{S.host.hidden=!0,H()&&document.exitFullscreen(),oe()},H=()=>document.fullscreenElement===S.host;S.
host.addEventListener("fullscreenchange",()=>{H()||W()});let g=o("p",{class:"desk-clock"}),b=o("p",{class:"desk-plan"}),
y=o("ol",{}),A=o("div",{class:"desk-notes-text",tabindex:0,role:"group"}),F=o("p",{class:"desk-count"}),B=o("p",{}),z=o(
"p",{class:"desk-small"}),Q=o("div",{}),R=o("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},n["\
desk-wall"]),Z=o("div",{class:"desk-tools"},R,p(n["desk-here"],q),p(n["desk-remote"],()=>Zn(ne,()=>r,n,{press:m})),p(n["\
desk-phones"],()=>Xn(ne,()=>r,n,{press:m,step:k})),p(n["remote-parts"],be),p(n["desk-end"],qe,{class:"desk-end"})),_={back:p(
[n.back,o("kbd",{},"←")],()=>k("back")),open:p([n["room-ask-open"],o("kbd",{},"O")],()=>I("open")),close:p([n["room-as\
k-close"],o("kbd",{},"C")],()=>I("close")),reveal:p([n["room-ask-reveal"],o("kbd",{},"R")],()=>I("reveal")),blank:p([n["\
remote-blank"],o("kbd",{},"B")],()=>k("blank")),hands:p([n["desk-hands"]],()=>Yn(ne,{question:O(),slide:C(),words:n,count:V})),
next:p([n.next,o("kbd",{},n["desk-clicker"])],()=>k("next"))},se=p(n["room-ask-reset"],()=>ut(ne,n["room-reset-sure"],n["\
room-ask-reset"],n["home-no"],()=>I("reset"))),ie=p("",()=>k(E()?.timer?"pause":"timer")),ne=o("section",{class:"ajar-de\
sk","aria-label":n["desk-title"]},o("header",{class:"desk-top"},g,b,Z),o("nav",{class:"desk-agenda","aria-label":n["desk\
-agenda"]},y),o("div",{class:"desk-left"},o("section",{class:"desk-now"},o("h2",{},n["desk-now"]),T.host),o("section",{class:"\
desk-next"},o("h2",{},n["desk-next"]),N.host),o("section",{class:"desk-room"},o("h2",{},n["desk-room"]),F,B,z,o("p",{class:"\
desk-more"},ie,se))),o("section",{class:"desk-notes"},o("h2",{},n["remote-notes"]),A,Q),o("div",{class:"desk-moves"},u,d,
o("div",{class:"desk-pad"},...Object.values(_))),S.host),ue=eo(t,{words:n,begin:x=>m({desk:"begin",...x})});e.replaceChildren(
ue.element,ne);function be(){Gn(ne,{deck:r.deck,panel:w(),way:r.way},n,{step:k})}function qe(){let x=w().questions.some(
Ae),U=(le,X)=>p(X,()=>m({room:"take",what:le,paper:t.paper})),te=xe(ne,"desk-ending",o("p",{},n["desk-end-sure"]),x?o("p",
{class:"desk-more"},U("page",n["desk-take-page"]),U("table",n["desk-take-table"])):"",o("div",{class:"wall-answers"},p(n["\
room-end"],()=>{te.close(),m({room:"end"})},{class:"wall-primary"}),p(n["remote-stay"],()=>te.close())))}function I(x){if(v>
(r.steps??0)){j=x;return}if(x==="reveal"){let te=At(w(),C()),le=()=>m({desk:"question",id:te.question.id,do:x,...te.body});
te&&$n(re(),te,w(),n,le);return}let U=O();U&&m({desk:"question",id:U.id,do:x})}let V=(x,U)=>m({desk:"question",id:O().id,
do:"hands",counts:x,people:U}),M={keys:()=>En(re(),n),full:()=>S.host.hidden?q():W(),larger:()=>G(1),smaller:()=>G(-1)},
P=Ut;function G(x){P=Math.min(_t.length-1,Math.max(0,P+x)),oe()}function ee(x){return!r.deck||!ne.offsetParent||ne.closest(
"[inert], .lm-mod-hidden")?!1:(M[x]?M[x]():Sa.includes(x)?I(x):x==="timer"?k(E()?.timer?"pause":"timer"):x!=="look"&&k(x),
!0)}a(Vn(ee));let ce=setInterval(()=>{!ne.hidden&&ne.isConnected&&me()},1e3);a(()=>clearInterval(ce));function oe(){if(!r.
deck||!E())return;let x={deck:r.deck,way:r.way,panel:w(),words:n,now:c.now()},U=yn(r.deck,w());he(T.wall,gt(x)),N.host.hidden=
U===null,U!==null&&he(N.wall,gt({...x,slide:U})),S.host.hidden||he(S.wall,gt(x),P)}let re=()=>S.host.hidden?ne:S.wall;function he(x,U,te){
x.querySelector(".wall-face")?.remove(),x.prepend(U),zn(U,te)}function me(){if(!r.deck)return;let x=bn(r.deck,E(),c.now());
if(g.textContent=ct(c.now()),!x)return;let U=x.begun?Cn(x.late,n):n["remote-not-begun"],te=x.begun?L(n["remote-planned"],
{part:ct(x.partEnds),end:ct(x.ends)}):"";b.replaceChildren(o("b",{class:x.late>0?"desk-late":null},U),te&&` · ${te}`,o(
"br"),o("span",{class:"desk-small"},r.deck.parts[x.part].title));for(let[le,X]of[...y.children].entries())X.className=le<
x.part?"done":le===x.part?"here":"",X.classList.toggle("dropped",E().dropped.includes(le));x.part!==i&&h(x.part)}function h(x){
y.querySelector("[aria-current]")?.removeAttribute("aria-current"),i=x;let U=y.children[x];U.firstChild.setAttribute("ar\
ia-current","step");let{parentNode:te}=y,le=(X,Fe)=>U[X]+U[Fe]/2-te[Fe]/2;te.scrollTo(le("offsetLeft","offsetWidth"),le(
"offsetTop","offsetHeight"))}function $(){i=null,y.replaceChildren(...r.deck.parts.map(({title:x},U)=>o("li",{},p(x,()=>k(
"go",{slide:lt(r.deck,U)})))))}function D(){if(l===C()?.id)return;l=C()?.id;let x=C()?.notes.length?De(C().notes):[o("p",
{},n["remote-no-notes"])];A.replaceChildren(...x),A.scrollTop=0}function J(){let x=O();F.textContent=x&&(x.state!=="read\
y"||x.hands)?Ge(x,w(),n):"",B.textContent=r.way?L(n["desk-joined"],{n:w().joined}):n["desk-no-phones"],z.textContent=pe(
{units:x?.units??ae()}),Q.replaceChildren(...x?to(x,n):[]);let U=!!x?.units.length;_.hands.firstChild.data=n[K(x)?"desk-\
slips":"desk-hands"],_.hands.disabled=!U||x.state==="open"||Ae(x),se.hidden=!x?.answered||!x.may_reset;let te=C()?.minutes??
0;ie.hidden=!te&&!E()?.timer,ie.textContent=E()?.timer?n["desk-timer-pause"]:L(n["remote-timer"],{minutes:te});for(let le of[
"open","close"])_[le].hidden=!r.way;_.hands.hidden=!!r.way&&(_.hands.disabled||!x),_.open.disabled=!x||x.state==="open"||
!r.way,_.close.disabled=x?.state!=="open",_.reveal.disabled=!At(w(),C());for(let le of Object.values(_))le.classList.remove(
"wall-primary");Y().classList.add("wall-primary"),_.blank.setAttribute("aria-pressed",!!E()?.blank)}function Y(){let x=O();
return x?Ae(x)?_.next:x.state==="ready"&&!_.open.disabled?_.open:!r.way&&!x.answered&&!_.hands.disabled?_.hands:_.reveal.
disabled?_.next:_.reveal:_.reveal.disabled?_.next:_.reveal}let K=x=>!!x?.name.startsWith("check-in@"),ae=()=>{if(C()?.kind!==
"moves")return[];let[x]=w().questions.filter(U=>K(U)&&Ae(U)).slice(-1);return x?.units.filter(({kind:U})=>U==="move")??[]};
function pe({units:x}){let U=x.filter(({snapshot:te,withheld:le})=>!te&&le);return U.length?it({shown:U},n):""}function Te(){
let x=O();d.textContent=Re(x)}function Re(x){if(E()?.blank)return n["remote-is-blank"];if(!x)return"";let U=qt(x,w());return U===
1?n["remote-still-one"]:U?L(n["remote-still"],{n:U}):x.state==="open"?n["room-is-open"]:x.hands&&!Ae(x)?L(n["desk-counte\
d"],{n:x.hands}):!r.way&&x.state==="ready"&&x.units.length?n[K(x)?"desk-slips-how":"desk-hands-how"]:""}function rt(x){let U=r;
r={...r,...x},r.busy||f.end(),u.textContent=r.problem??"",u.hidden=!r.problem;let te=r.state==="open"&&!!(r.deck&&E());if(ue.
update(r),ue.element.hidden=te,ne.hidden=!te,!te)return;U.panel!==r.panel&&c.set(w().now),U.deck!==r.deck&&$(),R.hidden=
!xn(r.wall,window.location),R.hidden||(R.href=r.wall);for(let X of ne.querySelectorAll("dialog"))X.refresh?.();me(),D(),
J(),Te(),oe();let le=j;j="",le&&I(le)}let We=new ResizeObserver(oe);for(let{host:x}of[T,S])We.observe(x);return a(()=>We.
disconnect()),{update:rt}}function Ht(e,t){let n=o("div",{class:e,...t}),s=o("div",{class:"wall"}),a=o("style",{},`.wall\
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
 .wall { height: 100%; color-scheme: inherit; }`);return n.attachShadow({mode:"open"}).append(a,s),{host:n,wall:s}}var Oa=e=>e;function je(e,t){e.innerHTML=Oa(t)}function bt(e){let t={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},n="us-letter";return{element:()=>{
let a=o("select",{onchange:()=>{n=a.value}},...Object.entries(t).map(([r,l])=>o("option",{value:r,selected:r===n},l)));return o(
"label",{},e["home-paper"]," ",a)},value:()=>n}}function Ue(e,t){let n=!1,s=!1,a=()=>{s=n,n||t()};function r(){n=!0;let l=new AbortController,i=()=>{l.abort(),setTimeout(
()=>{n=!1,s&&a()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:l.signal,capture:c!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return a}function yt(e,t){let n=i=>[...e.querySelectorAll(
i)],s=n("details[open] > summary").map(i=>i.textContent),a=e.contains(document.activeElement)&&document.activeElement.textContent;
t();for(let i of n("summary"))i.parentElement.open=s.includes(i.textContent);if(a===!1)return;let r=n("summary, button").
find(i=>i.textContent===a),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function oo(e,{words:t,send:n,onDispose:s}){let a={},r=null,l=!1,i="",c=o("div",{}),p=o("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),u=o("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=o("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),f=ye(t,b=>{d.textContent=b}),m=Kt(t),v=bt(t);e.replaceChildren(o("div",{class:"ajar-door",
role:"group","aria-label":t["room-title"]},p,c,d),m.dialog);let j=b=>{a.busy?d.textContent=t["room-one-moment"]:(f.begin(),
n(b,{awaited:!0}))},k=(b,y)=>o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>j(y)},b),w=(...b)=>o(
"div",{class:"ajar-moves ajar-many"},...b);function E(){let b=a.needsKey?o("input",{type:"password",spellcheck:"false",id:`${g}\
-key`,"aria-describedby":`${g}-key-how`}):null,y=o("button",{type:"button","aria-disabled":a.busy?"true":null,onclick:()=>{
if(b&&!b.value){b.focus();return}j({room:"open",...b?{key:b.value}:{}}),b&&(b.value="")}},t["room-open"]);return[o("h2",
{},t["room-title"]),a.state==="ended"?o("p",{class:"ajar-empty"},t["room-ended"]):null,o("p",{},t["room-how"]),o("p",{},
a.elsewhere?L(t["room-how-elsewhere"],{address:a.elsewhere}):t["room-how-network"]),b?o("label",{class:"ajar-words",for:b.
id},t["room-host-key"]):null,b?o("p",{class:"ajar-hint",id:`${g}-key-how`},t["room-host-key-how"]):null,b,w(y,a.elsewhere?
null:k(t["room-inside"],{room:"inside"})),a.elsewhere?null:o("p",{},t["room-rehearse-how"]),a.elsewhere?null:w(...[12,3].
map(A=>k(L(t["room-rehearse"],{n:A}),{room:"rehearse",phones:A})))]}let C=()=>[o("h2",{},t["room-title"]),o("p",{},t["ro\
om-lost"]),w(k(t["room-go-on"],{room:"go-on"}),k(t["room-end"],{room:"end"}))];function O(){let b=o("button",{type:"butt\
on",onclick:()=>m.show()},t["room-large"]),y=o("p",{},a.inside&&!a.practice?t["room-inside-open"]:L(t["room-line"],{code:a.
code})),A=a.address?b:null;return r?[T(),o("div",{class:"ajar-door-line"},y,u,A),N(),q()]:[o("h2",{},t["room-title"]),T(),
N(),y,a.address?so(t,a):null,a.inside?o("p",{},t[a.practice?"room-practice-how":"room-how-network"]):null,!a.inside&&!a.
address?o("p",{class:"ajar-empty"},t["room-no-address"]):null,a.addresses?.length>1?S():null,a.addresses?.length?o("p",{
class:"ajar-hint"},t["room-firewall"]):null,o("div",{class:"ajar-door-line"},u,A,a.inside&&!a.practice?k(t["room-widen"],
{room:"widen"}):null),q()]}let T=()=>a.practice?o("p",{},et(t)):null,N=()=>a.again?o("p",{class:"ajar-hint"},t["room-aga\
in"]):null;function S(){let b=o("select",{id:`${g}-address`,onchange:()=>n({room:"pick",ip:b.value})},...a.addresses.map(
({ip:y,network:A})=>o("option",{value:y,selected:y===a.picked},`${y} (${A})`)));return o("label",{class:"ajar-words",for:b.
id},o("span",{},t["room-address"]),b)}function q(){let b=o("div",{}),y=o("button",{type:"button",onclick:()=>B(!1)},t["r\
oom-end-no"]),A=o("button",{type:"button",onclick:()=>B(!0)},t["room-end"]),F=()=>b.replaceChildren(...l?[o("p",{},t["ro\
om-end-sure"]),w(y,k(t["room-end"],{room:"end"}))]:[A]),B=Q=>{l=Q,F(),(l?y:A).focus()};F();let z=(Q,R)=>o("button",{type:"\
button",onclick:()=>n({room:"take",...R()},{awaited:!0})},Q);return o("details",{class:"ajar-ending"},o("summary",{},t["\
room-ending"]),a.shown?o("p",{},t["room-take-how"]):o("p",{},t["room-take-nothing"]),a.shown?w(z(t["room-take-table"],()=>({
what:"table"})),z(t["room-take-page"],()=>({what:"page",paper:v.value()})),v.element()):null,o("p",{},t["room-end-how"]),
b)}function W(b){a={...a,...b},p.textContent!==a.problem&&(p.textContent=a.problem),p.hidden=!a.problem;let y=zt(t,a.joined);
u.textContent!==y&&(u.textContent=y),m.update(a,y),r===null&&a.state==="open"&&(r=!a.here),a.state!=="open"&&(r=null,l=!1),
a.busy?f.begin():(f.end(),d.textContent=""),H()}let H=Ue(c,()=>{let{joined:b,problem:y,...A}=a,F=JSON.stringify([A,r]);if(F===
i)return;i=F;let B={open:O,lost:C}[a.state]??E;yt(c,()=>c.replaceChildren(...B().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let g=`ajar-door-${window.ajarForms}`;return wt(e,()=>n({room:"look"}),s),{update:W}}var zt=(e,t)=>t?t===
1?e["room-joined-one"]:L(e["room-joined"],{n:t}):e["room-joined-none"],et=e=>o("span",{class:"ajar-rehearsal"},e["room-p\
ractice"]);function so(e,t){let n=o("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return je(n,t.
picture),n.firstElementChild?.setAttribute("aria-hidden","true"),o("div",{class:"ajar-way-in"},n,o("div",{},o("p",{},e["\
room-scan"]),o("p",{class:"ajar-address"},t.address),o("p",{},e["room-type-code"]),o("p",{class:"ajar-code"},t.code)))}function Kt(e){
let t=o("div",{}),n=o("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},t,o(
"button",{type:"button",onclick:()=>n.close()},e["room-back"])),s=o("p",{class:"ajar-joined"}),a="";return{dialog:n,show:()=>n.
showModal(),update(r,l){s.textContent=l;let i=JSON.stringify([r.address,r.code,r.practice]);i!==a&&(a=i,r.address?t.replaceChildren(
r.practice?o("p",{},et(e)):"",so(e,r),s):(n.close(),t.replaceChildren()))}}}function wt(e,t,n){let s=new IntersectionObserver(
a=>{a.some(({isIntersecting:r})=>r)&&t()});s.observe(e),n(()=>s.disconnect())}function vt(e,{sentence:t,wide:n,narrow:s,columns:a,rows:r},l){if(!t){e.replaceChildren(o("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let i=(p,u)=>{let d=o("div",{class:`ajar-picture ajar-${u}`,role:"img","aria-label":t});return je(d,
p),d.firstElementChild.setAttribute("aria-hidden","true"),d},c=e.querySelector("details")?.open??!1;e.replaceChildren(o(
"figure",{class:"ajar-chart"},o("figcaption",{},t),i(n,"wide"),i(s,"narrow"),o("details",{open:c},o("summary",{},l.table),
o("table",{},o("thead",{},o("tr",{},...a.map(p=>o("th",{scope:"col"},p)))),o("tbody",{},...r.map(([p,...u])=>o("tr",{},o(
"th",{scope:"row"},p),...u.map(d=>o("td",{},d??"–")))))))))}function ao({units:e,slips:t},{words:n,ask:s,send:a}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,i=m=>o("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),c=i({id:`${r}-people`,
min:1}),p=m=>Math.max(0,Math.floor(Number(m.value)||0)),u=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let v=e.filter(
E=>E.item===m),j=(E,C)=>{let O=i({"aria-label":[E.card,u(E)[C]].filter(Boolean).join(": ")});return l.set(E.id,[...l.get(
E.id)??[],O]),O},k=v.length===1&&!v[0].card?v[0].bands.map((E,C)=>[E,[j(v[0],C)]]):v.map(E=>[E.card,u(E).map((C,O)=>j(E,
O))]),w=v[0].card?["",...u(v[0])]:null;return o("table",{},o("caption",{},s(m)),w&&w.length>2?o("thead",{},o("tr",{},...w.
map(E=>E?o("th",{scope:"col"},E):o("td",{})))):null,o("tbody",{},...k.map(([E,C])=>o("tr",{},o("th",{scope:"row"},E),...C.
map(O=>o("td",{},O))))))};function f(){let m=new Map(e.map(w=>[w,l.get(w.id).map(p)])),v=Math.max(...[...m.values()].map(
w=>w.reduce((E,C)=>E+C,0))),j=p(c)||v;if(!j){c.focus();return}let k=Object.fromEntries([...m].map(([w,E])=>[w.id,w.kind===
"card"?[E[0],Math.max(0,j-E[0])]:E]));a({counts:k,people:j})}return o("details",{class:"ajar-hands"},o("summary",{},n[t?
"room-slips":"room-hands"]),o("p",{},n[t?"room-slips-how":"room-hands-how"]),o("form",{onsubmit:m=>{m.preventDefault(),f()}},
...[...new Set(e.map(m=>m.item))].map(d),o("label",{class:"ajar-words",for:c.id},o("span",{},n["room-people"]),c),o("div",
{class:"ajar-moves"},o("button",{type:"submit"},n["room-count"]))))}function ro(e,{words:t,send:n,onDispose:s,form:a,ask:r}){let l={not:{}},i=!1,c="",p="",u=!1,d=(R,Z={})=>{u=R==="reveal",
T.begin(),n({question:e.of,do:R,...Z},{awaited:!0})},f=o("div",{class:"ajar-results",hidden:!0}),m=o("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),v=o("p",{class:"ajar-problem",role:"alert",hidden:!0}),j=o("span",{}),k=o("p",
{class:"ajar-counts"}),w=Ca(e.minutes,t,s),E=o("button",{type:"button",class:"ajar-link",onclick:()=>g(!i)}),C=o("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),O=(...R)=>{C.textContent!==R[0]&&C.replaceChildren(...R)},T=ye(t,R=>O(
R||p)),N={open:t["room-ask-open"],close:t["room-ask-close"],reveal:t["room-ask-reveal"],reset:t["room-ask-reset"]},S=Object.
keys(N).filter(R=>e.units.length||R==="open"||R==="close"),q=Object.fromEntries(S.map(R=>[R,o("button",{type:"button",onclick:()=>{
q[R].getAttribute("aria-disabled")?O(W(R)):R==="reset"?H():d(R)}},N[R])])),W=R=>l.busy?t["room-one-moment"]:l.not[R];function H(){
let R=o("button",{type:"button",class:"ajar-link",onclick:()=>{O(""),q.reset.focus()}},t["home-no"]),Z=o("button",{type:"\
button",class:"ajar-link",onclick:()=>{O(""),q.reset.focus(),d("reset")}},t["room-ask-reset"]);C.replaceChildren(t["room\
-reset-sure"]," ",R," ",Z),R.focus()}function g(R){i=R,f.hidden=!R,a().hidden=R,E.textContent=t[R?"room-show-question":"\
room-show-result"]}let b=Kt(t),y=o("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>b.show()},t["room-cod\
e"]),A={ready:t["room-ready"],open:t["room-is-open"],closed:t["room-is-closed"]};function F(R){let Z=l;l={...l,...R};let _=l.
room==="open";j.replaceChildren(l.practice?et(t):""),v.textContent=l.problem,v.hidden=!l.problem;let se=[[l.answered,t["\
room-answered"]],[l.joined,t["room-have-joined"]]],ie=!_||!e.units.length?[]:l.hands||l.inside?se.slice(0,1):se;k.replaceChildren(
...ie.map(([ne,ue])=>o("span",{},o("b",{},`${ne}`)," ",ue))),w.update(l.seconds);for(let ne of S)lo(q[ne],W(ne));p=_?l.hands?
t["room-by-hands-now"]:A[l.state]:t["room-not-open"],(Z.state!==l.state||Z.room!==l.room||Z.hands!==l.hands)&&O(p),l.busy||
T.end(),io(m,l.withheld),b.update(l.way??{},zt(t,l.joined)),y.hidden=!l.way?.address,B(),u&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(u=!1,m.scrollIntoView({block:"nearest"}))}function B(){let R=JSON.stringify(l.charts??[]);if(R===c)
return;c=R;let Z=!!l.charts?.length;f.replaceChildren(...co(l.charts??[],t)),E.hidden=!Z,g(Z),Z&&u&&f.scrollIntoView({block:"\
start"}),u=!1}let z=o("div",{class:"ajar-bar",role:"group","aria-label":t["room-ask"]},o("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?k:o("p",{class:"ajar-private"},t["room-nothing-counted"]),o("div",{class:"ajar-moves"},...S.
map(R=>q[R]))),o("div",{class:"ajar-bar-line"},j,C,E,y,w.element),b.dialog),Q=e.units.length?ao(e,{words:t,ask:r,send:R=>d(
"hands",R)}):null;return E.hidden=!0,wt(z,()=>n({room:"look"}),s),{parts:[f,m,v,z,Q].filter(Boolean),update:F}}function lo(e,t){
e.toggleAttribute("aria-disabled",!!t),t&&e.setAttribute("aria-disabled","true"),e.title=t||""}function io(e,t=[]){let n=[
...e.children].map(s=>s.textContent);JSON.stringify(n)!==JSON.stringify(t)&&e.replaceChildren(...t.map(s=>o("p",{},s)))}
var co=(e,t)=>e.map(n=>{let s=o("div",{class:"ajar-chart-block"});return vt(s,n,t),s});function uo(e,{words:t,send:n,onDispose:s}){
let a={},r="",l=o("div",{class:"ajar-results"}),i=o("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=o("p",
{class:"ajar-problem",role:"alert",hidden:!0}),p=o("div",{}),u=o("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=o("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?u.textContent=f():(u.textContent="",n({moves:!0},
{awaited:!0}))}},t["room-moves"]),f=()=>a.busy?t["room-one-moment"]:a.not;return e.replaceChildren(o("div",{class:"ajar-\
group",role:"group","aria-label":t["room-group"]},p,l,i,c,o("p",{class:"ajar-hint"},t["room-moves-how"]),o("div",{class:"\
ajar-moves"},d),u)),wt(e,()=>n({room:"look"}),s),{update(m){a={...a,...m},p.replaceChildren(a.practice?et(t):""),c.textContent=
a.problem,c.hidden=!a.problem,io(i,a.withheld),lo(d,f());let v=JSON.stringify(a.charts??[]);v!==r&&(r=v,l.replaceChildren(
...a.charts?.length?co(a.charts,t):[o("p",{class:"ajar-empty"},t["room-chart-empty"])]))}}}function Ca(e,t,n){let s=null,
a=!1,r=o("span",{role:"timer"}),l=o("button",{type:"button",class:"ajar-link",onclick:()=>{a=!a,c()}}),i=o("p",{class:"a\
jar-clock"},r," ",l);function c(){let u=s===null?null:Math.max(0,Math.floor((Date.now()-s)/1e3)),d=u===null?"":`${Math.floor(
u/60)}:${String(u%60).padStart(2,"0")}`,f=u===null?e?L(t["room-minutes"],{minutes:e}):"":e?L(t["room-clock"],{time:d,minutes:e}):
d;r.textContent=a?"":f,l.textContent=t[a?"room-clock-show":"room-clock-hide"],i.hidden=!f}let p=setInterval(()=>{s!==null&&
c()},1e3);return n(()=>clearInterval(p)),{element:i,update:u=>{s=u==null?null:Date.now()-u*1e3,c()}}}function po(e,{words:t,picked:n,pick:s}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-couple-${window.ajarForms}`,
r=o("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=o("div",{class:"ajar-text"}),i=o("summary",{}),c=({title:d,
story:f,more:m,role:v})=>{je(r,f),r.prepend(o("h2",{},d)),je(l,m),i.textContent=v},p=e.couples.find(d=>d.id===n)??e.couples[0],
u=o("fieldset",{class:"ajar-item ajar-couple"},o("legend",{},t.couple),o("p",{class:"ajar-hint"},t["couple-how"]),o("div",
{class:"ajar-cards"},...e.couples.map(d=>o("label",{class:"ajar-card"},o("input",{type:"radio",name:a,value:d.id,checked:d===
p,onchange:()=>{c(d),s(d.id)}}),o("span",{},d.title)))));return c(p),o("section",{class:"ajar-scenario","aria-label":t.couple},
r,o("details",{class:"ajar-role"},i,l),u)}var Vt="[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",$a=new RegExp(`^${Vt}+|${Vt}\
+$`,"g"),Ea=/[\p{L}\p{N}_]+/gu,Ma=/^[\p{L}\p{N}_]+/u,Ta=/\{([a-z][a-z0-9-]*)\}/,[La,Aa]=["⁨","⁩"],fo={"“":"”","„":"\
“",'"':'"',"«":"»","‘":"’"},Ia=new RegExp(`[,;:،]|${Vt}`),Na=/^\p{Uppercase}/u,ho=/[.!?…؟。][\u2069”’"')»]*$/,
qa=/[\u05be-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u08c9\u200f\u202b\u202e\u2067\ufb1d-\ufdfc\ufe70-\ufefc\u{10800}-\u{10d23}\u{10e80}-\u{10ff6}\u{1e800}-\u{1eebb}]/u,
$e=e=>e.replace($a,""),Ce=e=>e.toLowerCase().toUpperCase(),jt=e=>e.match(Ma)?.[0]??"",mo=(e,t="en-US")=>new Date(`${e}T0\
0:00Z`).toLocaleDateString(t,{dateStyle:"long",timeZone:"UTC"});function tt(e,t,n=[]){let s=e.split(Ta),a="";for(let r=0;r<
s.length-1;r+=2){let[l,i,c]=s.slice(r,r+3),p=Ra($e(t[i]),c),u=Ba(l,p,n),d=!u&&!a&&Na.test(l);a+=ho.test(a)?u.replace(/^,+/,
""):u,a+=Wa(d?Da(p):p)}return ho.test(a)?a:a+s.at(-1)}function Be(e){let t=$e(e),[n,s,a]=[t.slice(0,1),t.slice(-1),t.slice(
1,-1)];return!(n in fo&&s===fo[n]&&$e(a))||a.includes(n)||a.includes(s)?e:a}function Ra(e,t){let n=e.length;for(;n&&Ia.test(
e[n-1]);)n-=1;let s=e.slice(0,n)||e,a=t.startsWith(",")&&s.endsWith(".")&&s!==".",r=s.slice(0,-1);return a&&!r.slice(r.lastIndexOf(
" ")+1).includes(".")?r:s}function Da(e){let[t=""]=e;return t.toUpperCase()+e.slice(t.length)}function Ba(e,t,n){let s=Ce(
jt(t));if(!s)return e;let a=new Set(n.map(Ce)),r=l=>l===s||a.has(l)&&a.has(s);for(let l of e.matchAll(Ea))if(r(Ce(l[0])))
return e.slice(0,l.index);return e}var Wa=e=>qa.test(e)?`${La}${e}${Aa}`:e;var Gt=(e,t,n={})=>o("button",{type:"button",onclick:t,...n},e);function go(e,t,{words:n,level:s,change:a,say:r,again:l,
moves:i,back:c,isQuick:p}){let u={...t},{cards:d,piles:f}=e,m=T=>f.find(N=>N.id===T).text,v=o("div",{class:"ajar-one"});
function j(T,N){u={...u,[T.id]:N},N||delete u[T.id],a(Object.keys(u).length?u:null),N&&r(L(n.moved,{card:Be(T.text),pile:m(
N)}))}function k(T,{focus:N=!0,back:S=T?()=>k(T-1):c,onward:q=()=>E(T+1)}={}){let W=d[T],H=L(n["card-of"],{n:T+1,all:d.length}),
g=o("div",{class:"ajar-one-card",role:"group","aria-label":H,tabindex:"-1"},o("p",{class:"ajar-where"},H),o("p",{},W.text)),
b=y=>{j(W,y),q()};i.hidden=!0,v.replaceChildren(g,o("div",{class:"ajar-one-piles"},...f.map(({id:y,text:A})=>Gt(A,()=>b(
y),{"aria-pressed":`${u[W.id]===y}`}))),o("div",{class:"ajar-one-also"},S?w(n.back,()=>S()):o("span",{}),w(n["card-out"],
()=>b("")),p?o("span",{}):w(n["card-enough"],()=>C()))),N&&g.focus({preventScroll:!0})}let w=(T,N)=>Gt(T,N,{class:"ajar-\
link"}),E=T=>T<d.length?k(T):C();function C({focus:T=!0}={}){let N=o(`h${s}`,{tabindex:"-1"},n["cards-all"]),S=(q,W)=>{let H=d.
filter(y=>(u[y.id]??"")===W),g=y=>k(d.indexOf(y),{back:C,onward:C}),b=H.map(y=>o("li",{},Gt(y.text,()=>g(y))));return b.
length?[o(`h${s+1}`,{},q),o("ul",{},...b)]:[]};v.replaceChildren(N,o("p",{class:"ajar-hint"},n["cards-all-how"]),...f.flatMap(
({id:q,text:W})=>S(W,q)),...S(n["cards-out"],"")),i.hidden=!1,T&&(N.focus({preventScroll:!0}),v.scrollIntoView({block:"n\
earest"}))}let O=d.map(T=>!!u[T.id]).lastIndexOf(!0)+1;return O===d.length||l&&O?C({focus:!1}):k(O,{focus:!1}),v}var Fa="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Pa=new RegExp(`(${Fa})|[.…]+|[!?;\\n]`,"gu"),_a=/[\u0300-\u036f'’‘ʼ]/g,
Ua=/\.\.\.|<[a-z-]+>|[()[\]|]|[^\s()[\]|<>]+/g;function xt(e){let t={};for(let[n,s]of Object.entries(e))t[n]=ko(s,t);return t}
var Ee=(e,t)=>new RegExp(e.map(n=>ko(n,t)).join("|"),"y");function St(e,t){let n=[];for(let s=0;s<t.length;){e.lastIndex=
s;let a=e.exec(t);a&&n.push([s,e.lastIndex]),s=a?e.lastIndex:t.indexOf(" ",s)+1||t.length}return n}function Ot(e,t){let n=t;
for(let[s,a]of St(e,t))n=n.slice(0,s)+n.slice(s,a).replace(/[^ ]/g,"_")+n.slice(a);return n}var nt=e=>[...e.join("")].map(
t=>t.charCodeAt(0)-87);function ko(e,t){return`(?:${(e.match(Ua)??[]).map(a=>a==="("||a==="["?"(?:(?:":a===")"?"))":a===
"]"?"))?":a==="|"?"|":a==="..."?"(?:[^ .]+ ){0,4}":a[0]==="<"?t[a.slice(1,-1)]:Ha(a)).join("")})`}function Ha(e){let t=bo(
e.replace(/^\*+|\*+$/g,"")).replace(/[^\p{L}\p{N}_]/gu,"\\$&"),n=s=>s?"[^ ._]*":"";return`${n(e.startsWith("*"))}${t}${n(
e.endsWith("*"))} `}var bo=e=>e.normalize("NFKD").replace(_a,"").toLowerCase();function ot(e){let t="",n=[];for(let s of e.
matchAll(Pa)){if(/[.…]/.test(s[0])&&s[0]!==".")continue;let a=`${s[1]?bo(s[1]):"."} `;t+=a;for(let r=0;r<a.length;r++)
n.push([s.index,s.index+s[0].length])}return{line:t,places:n}}var za=4,yo=16411,wo=[1,1],Ka=[0,0],Jt=new WeakMap;function Ct(e,t){let{passes:n,kinds:s,learned:a}=xo(t),{line:r,places:l}=ot(
e),i=Ot(n,r),c=Object.entries(s).flatMap(([d,f])=>St(f,i).map(([m,v])=>({kind:d,start:m,end:v-1}))),p=a?Va(c,r,a):c,u=(d,f)=>d.
span[0]-f.span[0]||d.span[1]-f.span[1]||(d.kind<f.kind?-1:+(d.kind>f.kind));return p.map(({kind:d,start:f,end:m})=>({kind:d,
span:[l[f][0],l[m][1]]})).sort(u)}function*jo(e){let{passes:t,kinds:n}=xo(e);for(let s of[t,...Object.values(n)])yield,St(
s,"we are here ")}function xo(e){return Jt.has(e)||Jt.set(e,Ja(e)),Jt.get(e)}function Va(e,t,n){let{weights:s,kinds:a,limit:r,
least:l}=n,i=Ga(t,n),c=i.slice(1).map((k,w)=>[...i[w],...k]),p=k=>{let w=new Set(k.flatMap(E=>E.places));return vo(s,w)/
Math.sqrt(w.size)},u=[...i,...c];if(e.length)return Yt(u,p)[1]>l?e:[];let d=u.filter(k=>k.length>za),[f,m]=Yt(d,p);if(!(m>
r))return[];let v=new Set(f.flatMap(k=>k.places.slice(0,2))),[j]=Yt(Object.keys(a),k=>vo(a[k],v));return[{kind:j,start:f[0].
start,end:f.at(-1).start}]}function Ga(e,{numbers:t,weights:n}){let s=wo,a=[[]];for(let r of e.matchAll(/[^ ]+/g)){let l=r[0]===
".",i=l?wo:t.get(r[0])??Ka,c=[[0,i[0]],[1,i[1]],[s[0],i[0]],[s[1],i[1]]],p=([u,d],f)=>((f*yo+u)*yo+d)%n.length;a.at(-1).
push({start:r.index,places:c.map(p)}),s=i,l&&a.push([])}return a.filter(r=>r.length)}var Yt=(e,t)=>e.map(n=>[n,t(n)]).reduce(
(n,s)=>s[1]>n[1]?s:n,[null,-1/0]),vo=(e,t)=>[...t].reduce((n,s)=>n+e[s%e.length],0),So=(e,{kinds:t,notices:n})=>Object.entries(
n).find(([s])=>e.some(({kind:a})=>t[a]===s))?.[1]??null;function Ja({lists:e,passes:t,phrases:n,learned:s}){let a=xt(e),
r=Object.entries(n).map(([l,i])=>[l,Ee(i,a)]);return{passes:Ee(t,a),kinds:Object.fromEntries(r),learned:s&&Ya(s)}}function Ya({
same:e,concepts:t,weights:n,kinds:s,limit:a,least:r}){let l=new Map,i=2;for(let p of e){for(let u of p.split(" "))l.set(
u,[i,i]);i++}for(let[p,u]of t.entries())for(let d of u.split(" "))l.set(d,[i++,2+e.length+p]);let c=Object.entries(s).map(
([p,u])=>[p,nt(u)]);return{numbers:l,weights:nt(n),kinds:Object.fromEntries(c),limit:a,least:r}}function Oo({title:e,close:t,bar:n,parts:s}){let a=()=>{l.close?l.close():l.remove()},r=o("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=o("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),a())}},n,r,...s,o("div",{class:"ajar-moves"},o("button",{type:"b\
utton",onclick:a},t)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var Co=["emergency","crisis","violence","agency","worried","child"],Qa=["crisis","violence"],Mo='a[href$="#Help-lines"]',
ge=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function $o(){for(let e of ge().
listeners){let{isConnected:t}=e.element;e.shown&&!t&&ge().listeners.delete(e),e.shown||(e.shown=t)}}function Za(e,{zone:t="",
languages:n=[]}){let s=i=>i.endsWith("/")?t.startsWith(i):t===i,a=e.find(({zones:i})=>i.some(s));if(a)return a.code;if(t&&
!/^(UTC|GMT|UCT|Etc\/)/.test(t))return"";let r=e.find(i=>i.home);return r?r.code:n.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:c})=>c===i))??""}function To(e,t,n){let s=Object.values(t).flatMap(l=>typeof l=="st\
ring"||Array.isArray(l)?l:l?.own??[]);for(let l of Object.values(n)){let i=s.flatMap(p=>Ct(p,l)),c=So(i,l);if(c)return{...c,
kinds:[...new Set(i.map(({kind:p})=>p))].sort()}}let a=e.filter(({id:l,kind:i})=>i==="ruler"&&t[l]!=null),r=Object.values(
n)[0]?.["rulers-at-zero"];return r&&a.length===3&&a.every(({id:l})=>t[l]===0)?{...r,kinds:[]}:null}var Qt=(e,t)=>t.flatMap(
n=>e.lines.filter(s=>s.topic===n)),Zt=e=>e.split(/(\d[\d -]+\d)/).map((t,n)=>n%2?o("span",{class:"ajar-unbroken"},t):t),
Eo=e=>`tel:${e.match(/\d+/)[0]}`;function Lo({words:e,countries:t=[],leave:n,onCountry:s=()=>{}}){t.length&&(ge().countries=
t);let a=()=>ge().countries,r=()=>ge().chosen||Za(a(),{zone:Intl.DateTimeFormat().resolvedOptions().timeZone,languages:navigator.
languages??[navigator.language]}),l=()=>a().find(S=>S.code===r());function i(S){ge().chosen=S,$o();for(let{element:q,draw:W}of ge().
listeners)W(q)}function c(S,q){return q(S),ge().listeners.add({element:S,draw:q,shown:!1}),queueMicrotask($o),S}let p=S=>c(
o("div",{}),q=>q.replaceChildren(...S())),u=()=>{let S=[...a(),{code:"-",country:e["help-elsewhere"]}],q=o("select",{onchange:()=>{
i(q.value),s(q.value)}},...S.map(W=>o("option",{value:W.code},W.country)));return c(q,()=>{q.value=l()?.code??"-"}),o("l\
abel",{class:"ajar-help-where"},o("span",{},e["help-in"]),q)},d=({say:S,to:q},W)=>{if(/^(tel|sms):/.test(q))return o("a",
{class:W?"ajar-reach":"ajar-reach ajar-first",href:q},o("span",{},...Zt(S)));let H=o("span",{},S),g=o("button",{type:"bu\
tton",class:"ajar-link","aria-label":L(e["help-copy-what"],{address:q}),onclick:async()=>{await Xa(q,H)&&(g.textContent=
e["help-copied"])}},e["help-copy"]);return o("p",{class:"ajar-chat"},H," ",g)},f=S=>o("li",{},o("p",{class:"ajar-for"},S.
for_what),o("p",{class:"ajar-hint"},[S.name,S.hours,S.languages].filter(Boolean).join(". ")),o("div",{class:"ajar-ways"},
...S.reach.map(d))),m=({emergency:S,note:q})=>o("li",{class:"ajar-now"},o("p",{class:"ajar-for"},e["help-danger"]),q?o("\
p",{class:"ajar-hint"},q):null,o("div",{class:"ajar-ways"},o("a",{class:"ajar-reach",href:Eo(S)},L(e["help-call"],{number:S})))),
v=S=>p(()=>{let q=l();if(!q)return[o("p",{},e["help-elsewhere-how"])];let W=S.flatMap(H=>H==="emergency"?m(q):Qt(q,[H]).
map(f));return[o("ul",{class:"ajar-help-lines"},...W)]});function j(){Oo({title:e["help-title"],close:e["help-close"],bar:o(
"div",{class:"ajar-help-bar"},u(),Xt({words:e,leave:n})),parts:[o("p",{},e["help-lead"]),v(Co),o("p",{class:"ajar-hint"},
e["help-trace"]),o("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function k({title:S,text:q,now:W,lines:H,kinds:g,
countries:b},{level:y,aside:A,needs:F}){return b&&!N()&&(ge().countries=b),o("section",{class:"ajar-danger"},o(`h${y}`,{
tabindex:"-1"},S),o("p",{},q),g.length?null:F?.()??null,u(),v(H),o("ul",{class:"ajar-todo"},...W.map(B=>o("li",{},B))),o(
"p",{class:"ajar-hint"},e["help-trace"]),o("button",{type:"button",class:"ajar-link",onclick:A},e["help-aside"]))}let w=()=>o(
"button",{type:"button",class:"ajar-get-help",onclick:j},e["help-get"]);function E({emergency:S,...q}){let H=Qa.map(b=>Qt(
q,[b])[0]?.reach??[]).flatMap(b=>["tel:","sms:"].map(y=>b.find(({to:A})=>A.startsWith(y))));return[{say:L(e["help-call"],
{number:S}),to:Eo(S)},...H.filter(Boolean)]}let C=(S=`${e["help-line"]} `)=>p(()=>{let q=l(),W=(q?E(q):[]).flatMap(({say:b,
to:y},A)=>[A?" · ":"",o("a",{href:y},...Zt(b))]),H=o("button",{type:"button",class:"ajar-link",onclick:j},e["help-get"]),
g=o("span",{class:"ajar-off-paper"},W.length?" · ":"",H);return[o("p",{class:"ajar-help-line"},S,...W,g)]});function O(S){
if(!N())return;let[q]=[...S.querySelectorAll(Mo)].reverse();q?.closest("p, ul").after(C(""));for(let W of S.querySelectorAll(
"details"))W.open=W.querySelector("summary").textContent===l()?.country}let T=()=>p(()=>{let S=l();return S?[o("p",{},o(
"b",{},`${e["help-title"]}, ${S.country}`)),o("p",{},`${e["help-danger"]} ${L(e["help-call"],{number:S.emergency})}`),o(
"ul",{},...Qt(S,Co).map(({for_what:q,name:W,reach:H,hours:g})=>o("li",{},...Zt(`${q}: ${W}. ${H.map(({say:b})=>b).join("\
 · ")}. ${g}.`))))]:[o("p",{},e["help-elsewhere-how"])]}),N=()=>a().length>0;return{open:j,notice:k,button:w,line:C,addNumbers:O,
text:T,choose:i,code:r,isKnown:N}}var Xt=({words:e,leave:t})=>o("button",{type:"button",class:"ajar-leave-now",title:e["\
leave-how"],onclick:t},e.leave);function Ao(e){if(ge().open){ge().open=e;return}ge().open=e,window.addEventListener("cli\
ck",t=>{t.target.closest?.(Mo)&&(t.preventDefault(),t.stopPropagation(),ge().open())},{capture:!0})}async function Xa(e,t){
try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createRange();return n.selectNodeContents(t),getSelection().
removeAllRanges(),getSelection().addRange(n),document.execCommand("copy")}}function Io(e){let t=globalThis.requestIdleCallback??setTimeout,n=()=>{e.next().done||t(n)};t(n)}var er="about:blank";function en(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(er)}function No(e=()=>{}){
let t=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,t)return;let n=[];window.addEventListener("keydown",s=>{s.repeat||
(n=s.key==="Shift"?[...n,s.timeStamp].slice(-3):[],n.length===3&&n[2]-n[0]<2e3&&(window.ajarBeforeLeaving(),en()))},{capture:!0})}function qo(e,t,{words:n,group:s,change:a,say:r}){let l={...t},i={},c=e.piles.map(m=>(i[m.id]=o("span",{}),o("li",{class:"\
ajar-pile",ondragover:v=>{v.preventDefault(),v.currentTarget.classList.add("ajar-over")},ondragleave:v=>v.currentTarget.
classList.remove("ajar-over"),ondrop:v=>{v.preventDefault(),v.currentTarget.classList.remove("ajar-over");let j=d[v.dataTransfer.
getData("text/plain")]?.[m.id];j&&!j.matches(":disabled")&&(j.checked=!0,u(j.dataset.card,m))}},i[m.id]))),p=()=>e.piles.
forEach(m=>{i[m.id].textContent=L(n["pile-count"],{pile:m.text,n:Object.values(l).filter(v=>v===m.id).length})}),u=(m,v)=>{
l[m]=v.id,p(),a({...l}),r(L(n.moved,{card:Be(e.cards.find(j=>j.id===m).text),pile:v.text}))},d={},f=e.cards.map(m=>{d[m.
id]={};let v=`${s}-${m.id}`;return o("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:j=>j.dataTransfer.setData(
"text/plain",m.id)},o("legend",{},m.text),o("div",{class:"ajar-into"},...e.piles.map(j=>{let k=o("input",{type:"radio",name:v,
value:j.id,"data-card":m.id,checked:l[m.id]===j.id,onchange:()=>u(m.id,j)});return d[m.id][j.id]=k,o("label",{},k,o("spa\
n",{},j.text))})))});return p(),o("div",{},o("p",{class:"ajar-hint"},n["sort-how"]),o("ul",{class:"ajar-piles"},...c),...f)}var nn=["open","closed","half-open"],tr=2,nr=90,or=31,sr=2147483647,on=3,$t="none",Ro=/[“„«][^“”„«»]*[”»]|"[^"]*"/g,
ar=/[“”„«»"' \t\n]/g,Do=/[ \t\n\r\f\v\u00a0\u2000-\u200a\u202f\u3000]+/g,rr=["i","im","id","ill","ive","its","we",
"were","well"],lr=/^[ ,.;:!?…]+|[ ,.;:!?…]+$/g,ir=/[.!?;:\n,–—]| - | (?:and|or) (?=(?:I|then|i)[ '’])| but | because /,
tn=new WeakMap;function cr(e,t){let n=Wo(t),{sentences:s,forms:a,at:r}=dr(e,n);if(r<0||a[r].name===$t)return{kind:"",reason:"",
notes:[],remarks:[]};let l=kr(gr({sentences:s,forms:a,at:r},n),n.learned),{name:i,start:c,end:p}=a[r],u=br(l,i,sn(e,s[r],
c,p),t),d=yr(e,s,n),m=[l==="open"&&d.some(v=>v.name!=="two-at-once")?"":u,...d.map(v=>v.remark)].filter(Boolean);return{
kind:l,reason:u,notes:d,remarks:m.slice(0,tr)}}function ur(e,t){let n=Wo(t),s=t["about-statements"],a=_o(Or(e)),r=Object.entries(n.blame).map(([j,k])=>({name:j,places:a.
flatMap(w=>wr(j,k,w,n))})),l=new Set(r.flatMap(({places:j})=>j.map(({sentence:k})=>k))),i=[],c="";for(let{name:j,places:[
k]}of r){if(!k)continue;let w=vr(e,k,n.quotedTo[j]);i.length||(c=jr(j,e,k,n)),i.push({name:j,words:w,remark:L(s.blame[j].
say,{words:w})})}let p=i.map(j=>j.name),u=a.filter(j=>!l.has(j)),d=Object.keys(n.parts).filter(j=>(j==="seen"?u:a).some(
({line:k})=>Me(n.parts[j],k))),f=d.map(j=>s.parts[j]).join(", "),m=d.length?L(s.mirror,{parts:f}):"",v=[m,i.length?`${i[0].
remark} ${c}`:""].filter(Boolean);return{parts:d,mirror:m,blame:p,notes:i,rewording:c,remarks:v}}function Bo({remark:e,opener:t=""},n,s){
return s?.coach?Object.values(s.dangers).some(r=>Ct(n,r).length)?[]:e==="question"?cr(n,s.coach).remarks:ur(`${t.replace(
/…$/,"")} ${n}`,s.coach).remarks:[]}function Wo(e){return tn.has(e)||tn.set(e,pr(e)),tn.get(e)}function pr(e){let t=xt(
e.lists),n=i=>Object.fromEntries(Object.entries(i).map(([c,p])=>[c,Ee(p,t)])),{limit:s,unit:a,forms:r,weights:l}=e.learned;
return{data:e,fillers:new Set(e.fillers.split("|")),anywhere:n(e.anywhere),first:n(e.first),echoes:Ee(e.echoes,t),stated:Ee(
e.stated,t),notes:n(e.notes),learned:{limit:s,unit:a,forms:r,weights:nn.map(i=>nt(l[i]))},passes:Ee(e.passes,t),quotes:Ee(
e.quotes,t),blame:n(e.blame),unless:n(e.unless),quotedTo:n(e["quoted-to"]),parts:n(e.parts),verbs:new Set(e.verbs.split(
"|")),acts:new Set(e.acts.split("|"))}}function Me(e,t){for(let n=0;n<t.length;n=t.indexOf(" ",n)+1||t.length)if(e.lastIndex=
n,e.test(t))return[n,e.lastIndex]}function dr(e,t){let n=_o(e),s=n.map(p=>fr(p,t)),a=p=>n.map((u,d)=>d).filter(p),r=a(p=>n[p].
mark==="?"),l=r.filter(p=>Fo(n[p])>=on),i=a(p=>!["none","echo","short"].includes(s[p].name)),[c]=[l,r,i].filter(p=>p.length).
map(p=>p.at(-1));return{sentences:n,forms:s,at:c??n.length-1}}var Et=e=>e.trim().split(" ").slice(0,-1),Fo=({line:e})=>Et(
e).length-1;function fr({line:e,mark:t},{anywhere:n,first:s,fillers:a,echoes:r,stated:l}){for(let[u,d]of Object.entries(
n)){let f=Me(d,e);if(f)return{name:u,start:f[0],end:f[1]}}let i=Object.entries(s).map(([u,d])=>({name:u,place:Me(d,e)})).
filter(({place:u})=>u).map(({name:u,place:[d,f]})=>({name:u,start:d,end:f}));if(i.length){let u=i.reduce((d,f)=>f.start<
d.start?f:d);return["what","how","why","when"].includes(u.name)?(l.lastIndex=u.start,t!=="?"&&l.test(e)?{...u,name:$t}:e.
slice(2,u.start).split(" ").filter(Boolean).some(m=>!a.has(m))?{...u,name:`${u.name}-mid`}:u):u.name!=="wonder"&&t!=="?"?
{...u,name:$t}:u}let c=Po(Et(e).slice(1),a).length>on?"echo":"short";return{name:t==="?"&&Me(r,e)?c:$t,start:2,end:e.length}}
function Po(e,t){let n=e.findIndex(s=>!t.has(s));return e.slice(n)}function hr({sentences:e,forms:t,at:n},{fillers:s}){let{
line:a,mark:r}=e[n],l=Po(Et(a).slice(1),s),i=Et(a.slice(t[n].start)),c=["what","how","why","tell","half-open"],p=t.filter(
({name:u},d)=>d!==n&&(e[d].mark==="?"||c.includes(u)));return[...l,...[2,3].map(u=>`> ${i.slice(0,u).join(" ")}`),...[1,
2].map(u=>`$ ${l.slice(-u).join(" ")}`),`mark ${r}`,`length ${Math.min(Math.floor(l.length/3),5)}`,`sentences ${Math.min(
Math.floor(e.length/2),3)}`,...p.map(({name:u})=>`beside ${u}`)]}function mr(e){let t=0;for(let n of e)t=(t*or+n.codePointAt(
0))%sr;return t}function gr(e,t){let{forms:n,weights:s,unit:a}=t.learned,r=n[e.forms[e.at].name]??nn.map(()=>0),l=new Set(
hr(e,t).map(c=>mr(c)%s[0].length)),i=a/Math.sqrt(l.size);return r.map((c,p)=>c+[...l].reduce((u,d)=>u+s[p][d],0)*i)}function kr(e,{
limit:t}){let[n,s]=[...e].sort((a,r)=>r-a);return n-s>=t?nn[e.indexOf(n)]:""}function br(e,t,n,s){let a=s["about-questio\
ns"];return e==="closed"?a[["fact","when","when-mid"].includes(t)?"fact":"closed"]:e==="half-open"?L(a[["half-open","any"].
includes(t)?"half-open":"half-open-other"],{start:n}):e!=="open"?"":L(a[{what:"open",how:"open",why:"open",tell:"tell"}[t.
replace(/-mid$/,"")]??"open-other"],{start:n})}function yr(e,t,{data:n,notes:s}){let a=n["about-questions"].notes,r=t.filter(
c=>c.mark==="?"),l=r.length?r:t.slice(-1),i=[];return Object.entries(s).flatMap(([c,p])=>{let u=l.map(f=>({sentence:f,place:Me(
p,f.line)})).find(({place:f})=>f);if(u){let f=sn(e,u.sentence,...u.place);return i.some(m=>m.includes(f))?[]:(i.push(f),
[{name:c,words:f,remark:L(a[c],{words:f})}])}let d=l.filter(f=>Fo(f)>=on).length>1;return c==="two-at-once"&&d?[{name:c,
words:"",remark:a[c]}]:[]})}function wr(e,t,n,{passes:s,quotes:a,unless:r}){if(Me(a,n.line))return[];let l=Ot(s,n.line),
i=Me(t,l);return!i||r[e]&&Me(r[e],l)?[]:[{sentence:n,start:i[0],end:i[1]}]}function vr(e,{sentence:t,start:n,end:s},a){let r=a&&
Me(a,t.line.slice(n,s));return sn(e,t,n,r?n+r[1]:s)}function jr(e,t,n,s){let a=s.data["about-statements"].blame[e],r=xr(
e,t,n,s),l=r>0?Sr(t,n.sentence,r):"",i=e==="ultimatum"&&ot(l).line.split(" ").some(u=>rr.includes(u)),p=n.sentence.line.
slice(n.start).split(" ")[1]==="always"?a.sometimes:a.try;return l&&p&&!i?L(p,{rest:l}):a.otherwise}function xr(e,t,{sentence:n,
start:s,end:a},{verbs:r,acts:l}){let{line:i}=n,c=i.slice(s,a).trim().split(" "),p=c[0]==="you"||c[0]==="u",u=m=>p&&c.slice(
1,1+m.length).join()===m.join(),d=0;e==="need-you-to"&&c.at(-1)==="to"&&!c.includes("not")&&(d=a);let f=u(["never"])&&r.
has(c[2])||u(["always"])&&l.has(c[2]);if(e==="always"&&f&&(d=i.indexOf(` ${c[2]} `,s)+1),e==="makes"&&u(["make","me","fe\
el"])&&(d=i.indexOf(" feel ",s)+6),e==="feel-you"){let m=i.slice(s).search(/ (?=(?:you|u|youre|youve|youd|youll|your) )/);
d=m<0?0:s+m+1}if(e==="ultimatum"&&/^if (you|u) (dont|wont) /.test(i.slice(s))){let[[m],[,v]]=[n.places[s],n.places[a-1]];
t.slice(m,v).includes(",")&&(d=s+c.slice(0,3).join(" ").length+1)}return d<i.length-2?d:0}function Sr(e,{places:t},n){let[
s]=e.slice(t[n][0],t.at(-1)[0]).split(ir,1),a=s.replace(Do," ").replace(/^ +| +$/g,"");return[...a].length<=nr?a:""}var sn=(e,{
places:t},n,s)=>e.slice(t[n][0],t[s-1][1]).replace(Do," ").replace(lr,"");function _o(e){let{line:t,places:n}=ot(e),s=[],
a=0;for(let r=0;r<=t.length;r=t.indexOf(" ",r)+1||t.length+1){let l=t.startsWith(". ",r);if(!(!l&&r<t.length)){if(r>a){let[
i]=n[a],[,c]=n[r-1],p=l?n[r]:[c,c];s.push({line:`^ ${t.slice(a,r)}. `,places:[[i,i],[i,i],...n.slice(a,r),p,p],mark:l?e.
slice(...n[r]):""})}a=r+2}}return s}function Or(e){return e.replace(Ro,"").replace(ar,"")?e.replace(Ro,t=>" ".repeat(t.length)):
e}var Cr=1200;function Uo(e,{words:t,find:n}){let s=o("div",{"aria-live":"polite"}),a=o("p",{class:"ajar-hint"}),r=o("div",
{class:"ajar-remarks"},s,a),l=0,i=[],c=d=>{window.ajarNoRemarks=d,i=[],u()},p=(d,f)=>o("button",{type:"button",class:"aj\
ar-link",onclick:()=>c(f)},d);function u(){let d=window.ajarNoRemarks===!0,f=d||!e.value.trim()?[]:n(e.value);f.length&&
f.join(`
`)===i.join(`
`)||(i=f,s.replaceChildren(...f.map(m=>o("p",{},m))),d?a.replaceChildren(p(t["remarks-on"],!1)):f.length?a.replaceChildren(
`${t["remarks-limits"]} `,p(t["remarks-off"],!0)):a.replaceChildren())}return e.addEventListener("input",()=>{clearTimeout(
l),l=setTimeout(u,Cr)}),r}var an=2e4,$r=10,ke=class extends Error{constructor(t,n={}){super(t),Object.assign(this,{code:t,values:n})}};function cn({
items:e,ids:t},n){let s=Object.keys(n).filter(r=>!t.includes(r));if(s.length)throw new ke("unknown-items",{items:s.sort()});
let a=Object.fromEntries(t.map(r=>[r,null]));for(let r of e){let l=n[r.id],i=l==null?null:Mr[r.kind](l,r);Le(r,a)&&(a[r.
id]=Er(r,i,a))}return a}function Ko(e,t){try{cn(e,t)}catch(n){if(n instanceof ke)return!1;throw n}return!0}var Vo=e=>Object.
values(e).every(t=>t==null);function He(e,t){if(t==null)return[];switch(e.kind){case"choice":return[...t.chosen.map(n=>Ho(
e.cards,n)),$e(t.own)].filter(Boolean);case"sort":return e.cards.filter(n=>t[n.id]).map(n=>`${n.text}: ${Ho(e.piles,t[n.
id])}`);case"date":return[mo(t)];case"list":return t.map($e);default:return[$e(`${t}`)]}}var Ho=(e,t)=>e.find(n=>n.id===
t)?.text??t;function Er(e,t,n){if(e.kind!=="choice"||!t)return t;let s=Pe(e,n).map(({id:r})=>r),a=t.chosen.filter(r=>s.includes(
r));return a.length||t.own?{chosen:a,own:t.own}:null}var Mr={ruler(e){if(!Number.isInteger(e)||e<0||e>$r)throw new ke("a\
nswer-ruler");return e},choice(e,{cards:t,many:n,own:s}){let a=t.map(({id:c})=>c);if(!zo(e)||!Array.isArray(e.chosen)||!e.
chosen.every(ln(a)))throw new ke("answer-cards");let{chosen:r}=e,l=rn("own"in e?e.own:"")??"";if(l&&!s)throw new ke("ans\
wer-own");if(!n&&r.length+!!l>1)throw new ke("answer-one-card");let i=a.filter(c=>r.includes(c));return i.length||l?{chosen:i,
own:l}:null},sort(e,{cards:t,piles:n}){let s=t.map(({id:l})=>l),a=ln(n.map(({id:l})=>l));if(!zo(e)||!Object.keys(e).every(
ln(s))||!Object.values(e).every(a))throw new ke("answer-piles");let r=s.filter(l=>Object.hasOwn(e,l)).map(l=>[l,e[l]]);return r.
length?Object.fromEntries(r):null},text:rn,list(e,{most:t}){if(!Array.isArray(e)||e.length>t)throw new ke("answer-lines",
{most:t});let n=e.map(s=>rn(s)).filter(Boolean);return n.length?n:null},date(e){if(e==="")return null;if(!pn(e))throw new ke(
"answer-day");return e}};function rn(e){if(typeof e!="string")throw new ke("answer-text");if(e.length>an&&[...e].length>
an)throw new ke("answer-long",{most:an});return $e(e)?e:null}var ln=e=>t=>e.includes(t),zo=e=>typeof e=="object"&&e!==null&&
!Array.isArray(e);var Tr=[{answers:["all"]}],Lr=/\p{L}/u,Ar=/^[A-Za-z\u00c0-\u02af\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/,Ir=/^[^\p{Uppercase}\p{Lt}\p{Lowercase}]*(?:[\p{Uppercase}\p{Lt}]\p{Lowercase}*(?:[^\p{Uppercase}\p{Lt}\p{Lowercase}]+|$))+$/u,
Nr=/\{([a-z][a-z0-9-]*)\}/g;function Jo({items:e,rules:t,reflection:n},s,{plain:a=!1}={}){let r=Object.fromEntries(e.map(
({id:p})=>[p,s[p]??null]));if(Vo(r))return"nothing"in n?[Mt([n.nothing])]:[];let l=qr({items:e,answers:r,rules:t,phrases:n}),
c=(a||!t.length?Tr:t).flatMap(l);return a||!("closing"in n)?c:[...c,Mt([n.closing])]}var Mt=e=>({words:e,heading:"",said:[]}),
Ie=(e,t,n=[])=>({words:n,heading:e,said:t}),Go=(e,t)=>e.filter(n=>!t.has(Ce(n)));function qr({items:e,answers:t,rules:n,
phrases:s}){let a=g=>e.find(({id:b})=>b===`couple-${g}`)??e.find(({id:b})=>b===g),r=g=>t[a(g)?.id]??null,l=g=>a(g)?He(a(
g),r(g)):[],i=g=>{let b=new Set(g.map(a));return e.filter(y=>b.has(y))},c=g=>{let b=r(g);return typeof b=="number"?b:l(g).
length},p=g=>g.map(b=>r(b)?.chosen).find(b=>Array.isArray(b))??[],u=(g,b)=>{let[y,A]=[a(g),r(g)];return y?.kind!=="sort"||
!A?[]:y.cards.filter(({id:F})=>A[F]===b).map(({text:F})=>F)},d=g=>new Set(g?l(g).map(Ce):[]),f=({if:g=[],unless:b=[]})=>g.
every(m)&&!b.some(m);function m(g){if(typeof g=="string")return r(g)!==null;let{item:b=[],cards:y,piles:A,without:F,only:B,
least:z,asked:Q}=g;if(Q)return!!a(Q)&&Le(a(Q),t);let R=b.find(se=>r(se)!==null);if(!R)return!1;let Z=p([R]);return y&&!y.
some(se=>Z.includes(se))||A&&!A.some(se=>Go(u(R,se),d(F)).length)||B&&!(se=>se.size===1&&se.has(B))(new Set(Object.values(
r(R))))?!1:z==null||c(R)>=z}let v=(g,b={})=>L(s[g],b);function j(g,b={}){if(typeof g=="string")return v(g,b);if(!f(g))return null;
let{phrase:y,of:A,score:F}=g;if(F){let B=S(F);return B===null?null:v(y,{t:50+10*B})}return A?l(A).length?v(y,{n:c(A),...b}):
null:v(y,b)}let k=(g=[],b={})=>g.map(y=>j(y,b)).filter(y=>y!==null),w=(g,b)=>{let y=k(g,b);return y.length?[Mt(y)]:[]};function E(g){
if(typeof g=="string")return l(g);if("level"in g)return q(g);if("phrase"in g){let[z]=g.of?l(g.of):[],Q=j(g,z===void 0?{}:
{words:z});return Q===null?[]:[Q]}let{item:b,pile:y,also:A,without:F}=g,B=y?u(b,y):l(b);return A&&(B=B.filter(z=>d(A).has(
Ce(z)))),Go(B,d(F))}let C=({heading:g,under:b})=>g?v(g):(b&&a(b)?.said)??"";function O(g,b){let y=a(g);if(y?.kind!=="sor\
t"||t[y.id]===null)return[];let A=B=>y.piles.find(z=>z.id===B).text;return(b??y.piles.map(({id:B})=>B)).map(B=>({id:B,text:A(
B),cards:u(g,B)}))}let T=n.find(g=>g.ladder)?.ladder,N=()=>Math.floor(T.rungs.length/2);function S(g){let[b]=p([g]);return!T||
!b?null:N()-T.rungs.findIndex(({card:y})=>y===b)}function q({level:g,up:b=0}){let y=g.map(S).find(F=>F!==null);if(!T||y===
void 0)return[];let A=T.rungs[N()-y-b];return A?l(A.item):[]}let W={answers({answers:g}){return(g[0]==="all"?e:i(g)).filter(
({id:y})=>t[y]!==null).map(y=>Ie(y.said||y.ask,He(y,t[y.id])))},lines(g){let b=g.lines.flatMap(E),y=b.length?[Ie(C(g),b,
k(g.say))]:[],A=g.count?.[Math.min(b.length,g.count.length-1)];return A?[...y,Mt([v(A,{n:b.length})])]:y},piles({piles:g,
only:b,heading:y,below:A={},all:F={}}){let B=z=>z.length===a(g).cards.length;return O(g,b).filter(({cards:z})=>z.length).
flatMap(({id:z,text:Q,cards:R})=>{let Z=B(R)&&F[z]||A[z],_=y?v(y,{pile:Q}):Q;return[Ie(_,R),...w(Z?[Z]:[])]})},empty(g){
let b=O(g.empty,g.only).filter(({cards:y})=>!y.length).map(({text:y})=>y);return b.length?[Ie(C(g),b,k(g.say))]:[]},sentence(g){
let b=s[g.sentence],y=Yo(b),A=Object.fromEntries(y.map(F=>[F,l(F).join(" ")]));return Object.values(A).every(Boolean)?[Ie(
C(g),[Rr(g,b,A)])]:[]},message(g){let b=g.message.parts.map(y=>[y,l(y.item)[0]]).filter(([,y])=>y).map(([y,A])=>H(y,A,g.
message));return b.length?[Ie(C(g),[b.join(" ")])]:[]},ladder(){let[g=""]=l(T.goal),[[b],[y]]=[p([T.today]),p([T.later])],
A=T.rungs.map(({card:F,item:B})=>{let z=a(B)?.said??"",[Q]=l(B),R=Q?`${z}: ${Q}`:v("open",{level:z}),Z=Dr(F===b,F===y,!!y);
return Z?v(Z,{level:R}):R});return[Ie(v(g?"ladder":"ladder-unnamed",{goal:g}),A)]},missing({missing:g,say:b}){let y=i(g).
filter(({id:A})=>t[A]===null);return y.length?w(b,{parts:y.map(A=>A.said).join("; ")}):[]},repeated(g){let b=g.repeated.
map(l),y=new Map;for(let B of b.flat())y.has(Ce(B))||y.set(Ce(B),B);let A=B=>b.filter(z=>z.some(Q=>Ce(Q)===B)).length>1,
F=[...y].filter(([B])=>A(B)).map(([,B])=>B);return F.length?[Ie(C(g),F)]:[]}};function H(g,b,{self:y=[],small:A=[],capitals:F=[]}){
let{opener:B,clause:z,clauses:Q=[],questions:R=[],names:Z=!1}=g,_=Be(b),se=jt(_),ie=se.toLowerCase();if(y.includes(ie))return tt(
"{words}.",{words:_});let ne=[...s[B]].at(-1);if(!Ar.test(_.match(Lr)?.[0]??"a")||R.includes(ie))return tt(`{words}${ne}`,
{words:_});let ue=s[z&&Q.includes(ie)?z:B],be=Z||F.includes(se);return tt(ue,{words:Qo(_,A,be)})}return g=>{if(!f(g))return[];
let b=Object.keys(W).find(A=>A in g),y=b?W[b](g):w(g.say);return y.length&&g.then?[...y,...w([g.then])]:y}}var Yo=e=>[...e.
matchAll(Nr)].map(([,t])=>t);function Rr({alike:e,small:t=[],lower:n=[]},s,a){let r=i=>Qo(Be($e(a[i])),t,!n.includes(i)),
l=Object.fromEntries(Yo(s).map(i=>[i,r(i)]));return tt(s,l,e)}function Qo(e,t,n){let s=jt(e);if(!([...s].length>1&&Ir.test(
s)&&!n)&&!t.includes(s.toLowerCase()))return e;let[r=""]=e;return r.toLowerCase()+e.slice(r.length)}function Dr(e,t,n){return t?
e?"was-and-now":"now":e?n?"was":"today":""}function Zo(e,t,n){let s=Br(e,t,n),a=!n||!!s?.kinds.length;return{danger:s,reflection:Jo(e,t,{plain:a})}}function Br({items:e},t,n){
let s=n&&To(e,t,n.dangers);return s?{...s,countries:n.countries}:null}function un(e,{words:t,label:n,question:s,act:a}){let r=e.querySelector("button, input"),l=[...e.childNodes],i=(u,d)=>o(
"button",{type:"button",onclick:()=>{e.replaceChildren(...l),r.focus(),d()}},u),c=i(t["home-no"],()=>{}),p=o("div",{class:"\
ajar-moves"},c,i(n,a));e.replaceChildren(o("p",{},s),p),c.focus()}function Tt(e){let n=o("button",{type:"button",onclick:()=>un(
s,e)},e.label),s=o("div",{class:"ajar-twice"},n);return s}function Xo({words:e,send:t,isQuiet:n=!1}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-keep-${window.ajarForms}`,
a=o("span",{}),r=o("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=o("p",{class:"ajar-problem",role:"al\
ert"}),i=o("p",{class:"ajar-news",role:"status"}),c=o("div",{}),p=o("section",{class:"ajar-keeping","aria-label":e["keep\
-title"]},l,i,c),u={state:"none",exists:!1,place:"",saved:!1,problem:"",minutes:15},d=u,f=!1,m=!1,v=!1,j=!1,k=!1,w=(I,V,M={})=>o(
"button",{type:"button",onclick:V,...M},I),E=o("button",{type:"button",class:"ajar-link ajar-save",onclick:()=>F()}),C=w(
e["keep-open"],()=>F(),{class:"ajar-link"}),O=o("div",{class:"ajar-offer"}),T=!1,N=I=>{I.tabIndex=-1,I.focus()},S=()=>c.
querySelector(".ajar-change"),q=()=>u.state==="kept"&&!u.reopen;function W(I,V=I){r.dataset.short=V,a.textContent!==I&&(a.
textContent=I)}function H(){let I=u.problem?e["keep-unsaved"]:e["keep-saving"],[V,M]={none:[e["notice-alone"],e["notice-\
alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:u.saved?[e["keep-saved"],e["keep-saved-short"]]:[I],
lost:[e["keep-lost"]]}[k?"lost":u.state];r.classList.toggle("ajar-state-lost",k),W(V,M),r.dataset.longest=u.state==="kep\
t"?e["keep-saved"]:"",l.textContent!==u.problem&&(l.textContent=u.problem),l.hidden=!u.problem,g()}function g(){let I=n&&
u.state==="none"&&!f,[V,M]=u.exists?[e["keep-open"],e["keep-open-short"]]:[e["keep-start"],e["keep-start-short"]];E.setAttribute(
"aria-label",V),E.replaceChildren(o("span",{class:"ajar-long"},V),o("span",{class:"ajar-short"},M)),E.hidden=!I||T,C.hidden=
!I||!u.exists,O.hidden=!I||j,p.hidden=I&&l.hidden&&!i.textContent}function b(){let I=()=>{j=!0,H(),N(r)};return O.replaceChildren(
o("p",{},e["keep-offer"]),o("div",{class:"ajar-offer-ways"},w(e["keep-nothing"],I),w(e["keep-offer-yes"],F))),O}function y(){
u={...u,saved:!1},H()}function A(){H(),d=u,q()?c.replaceChildren(m?_("change"):ue()):u.state!=="none"?c.replaceChildren(
_("unlock")):f?c.replaceChildren(_(u.exists?"open":"start")):c.replaceChildren(n?"":j?R():Q())}let F=()=>{f=!0,i.textContent=
"",A(),p.scrollIntoView({block:"nearest"}),c.querySelector("input").focus()},B=()=>u.hosted?o("p",{},e["keep-hub"]):null,
z=()=>u.here?o("details",{},o("summary",{},e["keep-tab"]),o("p",{},e["keep-tab-how"])):null;function Q(){return o("div",
{class:"ajar-choose"},o("p",{class:"ajar-title"},e["keep-title"]),o("p",{},e[u.exists?"keep-there":"keep-why"]),B(),o("d\
iv",{class:"ajar-moves"},w(e["keep-nothing"],()=>{j=!0,A(),N(r)}),w(e[u.exists?"keep-open":"keep-start"],F)))}let R=()=>o(
"p",{},w(e[u.exists?"keep-open":"keep-start"],F,{class:"ajar-link"}));function Z(){let V=["none","weak","fair","good","s\
trong"].map(M=>e[`keep-strength-${M}`]).reduce((M,P)=>P.length>M.length?P:M);return o("p",{class:"ajar-strength","aria-l\
ive":"polite","data-longest":V},o("span",{},e["keep-strength-none"]))}function _(I){let V=I==="start"||I==="change",M={start:e["\
keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-change"]}[I],P=o("input",{id:`${s}-words`,type:"\
password",spellcheck:"false","aria-describedby":`${s}-how`,oninput:()=>{V&&t({strength:P.value})}}),G=o("input",{id:`${s}\
-again`,type:"password",spellcheck:"false"}),ee=o("div",{},o("label",{for:`${s}-again`},e["keep-again"]),G),ce=o("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),oe=o("input",{id:`${s}-place`,type:"text",spellcheck:"false",value:u.place,onchange:()=>t(
{place:oe.value})}),re=Z(),he=()=>{if(!P.value){P.focus();return}if(ce.hidden=!0,V&&P.type==="password"&&G.value!==P.value){
ce.textContent=e["keep-again-differs"],ce.hidden=!1,G.focus();return}I==="change"?t({change:P.value},{awaited:!0}):t({[I===
"start"?"keep":"unlock"]:P.value,place:oe.value},{awaited:!0}),W(e["keep-opening"]),P.value="",G.value="",re.firstChild.
textContent=e["keep-strength-none"]},me=()=>{f=!1,m=!1,A(),I==="change"?S().focus():N(r)},h=o("details",{},o("summary",{},
e["keep-where"]),o("label",{for:`${s}-place`},e["keep-place"]),oe);return o("form",{class:"ajar-ask",onsubmit:$=>{$.preventDefault(),
he()}},o(u.state==="locked"?"h1":"p",{class:"ajar-title"},M),B(),I==="start"&&n?o("p",{},e["keep-why"]):null,I==="start"?
z():null,I==="change"?o("p",{},e["keep-change-how"]):null,V?o("p",{},e["keep-no-way-back"]):null,I==="start"&&u.here==="\
browser"?o("p",{},e["keep-browser"]):null,o("label",{for:`${s}-words`},e[I==="change"?"keep-new":"keep-passphrase"]),o("\
p",{class:"ajar-hint",id:`${s}-how`},e[V?"keep-how":"keep-how-open"]),P,V?re:null,V?ee:null,o("label",{class:"ajar-card"},
o("input",{type:"checkbox",onchange:({target:$})=>{P.type=$.checked?"text":"password",ee.hidden=$.checked,ce.hidden=!0}}),
o("span",{},e["keep-see"])),V?ce:null,I==="change"||u.here?null:h,o("div",{class:"ajar-moves"},I==="unlock"?null:w(e["ke\
ep-not-now"],me),o("button",{type:"submit"},M)),V?null:ne(),I==="start"&&u.here?ie():null)}let se=()=>o("div",{},w(e["ke\
ep-copy"],()=>t({take:"sealed"})));function ie(){let I={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},
V=o("input",{type:"file",onchange:async()=>{let G=new Uint8Array(await V.files[0].arrayBuffer()),ee=()=>t({bring:G},{awaited:!0});
V.value="",u.exists?un(P,{...I,act:ee}):ee()}}),M=o("label",{class:"ajar-words"},o("span",{},e["keep-bring"]),V),P=o("di\
v",{class:"ajar-twice"},M);return P}function ne(){let I=Tt({words:e,label:e["keep-erase"],question:e["home-erase-sure"],
act:()=>t({erase:"saved"})});return o("details",{},o("summary",{},e["keep-forgot"]),o("p",{},e["keep-forgot-how"]),...u.
here?[o("p",{},e["keep-copy-forgot"]),se(),ie()]:[],o("p",{},e["keep-erase-how"]),I)}function ue(){let I=o("select",{id:`${s}\
-minutes`,onchange:()=>t({minutes:Number(I.value)})},...[...new Set([5,15,30,60,u.minutes])].sort((V,M)=>V-M).map(V=>o("\
option",{value:V,selected:V===u.minutes},L(e["keep-minutes"],{n:V}))));return o("div",{class:"ajar-kept"},w(e["keep-lock"],
()=>{W(e["keep-opening"]),t({lock:!0},{awaited:!0})}),w(e["keep-change"],()=>{m=!0,v=!1,A(),c.querySelector("input").focus()},
{class:"ajar-change"}),o("p",{class:"ajar-changed",role:"status"},v?e["keep-changed"]:""),o("details",{},o("summary",{},
e[u.here?"keep-more":"keep-where"]),...u.here?[o("p",{},e["keep-copy-how"]),se()]:[o("p",{},u.place)],u.copied?o("p",{},
L(e["keep-copied"],{program:u.copied})):null,o("label",{for:`${s}-minutes`},e["keep-idle"]),I))}function be(I){if(I.strength!=
null){let V=c.querySelector(".ajar-strength > span");V&&(V.textContent=I.strength);return}if(I.changed){m=!1,A(),c.querySelector(
".ajar-changed").textContent=e["keep-changed"],v=!0,S().focus();return}u={...u,...I},u.state==="kept"&&(f=!1),q()||(m=!1),
H(),qe()}let qe=Ue(c,()=>{let I=d;if(I.state===u.state&&I.exists===u.exists&&I.minutes===u.minutes&&I.here===u.here&&!!I.
reopen==!!u.reopen&&!!I.hosted==!!u.hosted&&c.firstChild){d=u;return}let M=f&&I.place!==u.place;A(),I.state!==u.state&&I.
state!=="none"?N(r):M&&c.querySelector("input").focus()});return A(),{line:r,small:E,opener:C,more:p,offer:b,setStart:I=>{
T=I,H()},update:be,begin:y,setLost:I=>{k=I,H()},say:I=>{i.textContent=I,p.hidden=!1}}}function es({items:e},t){let n={};for(let s of e){let a=t[s.id];if(!(a==null||!Le(s,n)))if(s.kind==="choice"){let l=(s.among?
Pe(s,n):s.cards).map(c=>c.id).filter(c=>a.chosen.includes(c)),i=a.own?.trim()?a.own:"";(l.length||i)&&(n[s.id]={chosen:l,
own:i})}else if(s.kind==="sort"){let r=s.cards.filter(l=>a[l.id]).map(l=>[l.id,a[l.id]]);r.length&&(n[s.id]=Object.fromEntries(
r))}else if(s.kind==="list"){let r=a.filter(l=>l.trim());r.length&&(n[s.id]=r)}else`${a}`.trim()&&(n[s.id]=a)}return n}var ts=(e,t)=>L(e.ask,t);var Wr=new Set(["autorestarting","dead","restarting","terminating"]),Fr=4e3;function ns({widget_manager:e},{gone:t,back:n}){
let{statusChanged:s,connectionStatusChanged:a}=e?.kernel??{};if(!s?.connect||!a?.connect)return()=>{};let r=0,l=(c,p)=>{
Wr.has(p)&&t()},i=(c,p)=>{clearTimeout(r),p==="disconnected"?t():p==="connecting"?r=setTimeout(t,Fr):n()};return s.connect(
l),a.connect(i),()=>{clearTimeout(r),s.disconnect(l),a.disconnect(i)}}function os({words:e,answered:t}){let n=new Set,s=!1,
a=()=>t().map(([c,p])=>{let u=es(c,p),d=c.items.filter(f=>f.id in u).map(f=>[ts(f,u),...He(f,u[f.id])].join(`
`));return[c.title,...d].join(`

`)}).join(`


`);async function r(c){let p=a(),u=o("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});u.value=p,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(p)}catch{if(c.append(u),u.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function l(c={}){let p=o("div",{class:"ajar-\
lost",hidden:!s,...c},o("p",{},e.lost),o("div",{class:"ajar-moves"},o("button",{type:"button",onclick:()=>r(p)},e["lost-\
copy"]),o("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),o("p",{class:"ajar-hint",role:"statu\
s"}));return n.add(p),p}function i(c){s=c;for(let p of n)p.hidden=!c}return{line:l,set:i,isLost:()=>s,forget:c=>n.delete(
c)}}var ss=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0));function as(e,{words:t,send:n,open:s,help:a}){let r=o("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=ye(
t,O=>r.replaceChildren(O)),i=O=>{l.begin(),n(O)},c=o("div",{}),p={},u="",d=0,f=bt(t);e.replaceChildren(o("section",{class:"\
ajar-home","aria-label":t["home-title"]},c),r);let m=(O,T)=>o("button",{type:"button",onclick:T},O),v=O=>o("div",{class:"\
ajar-reflection"},...O.flatMap(T=>Ke(T,3))),j=(O,T,N)=>Tt({words:t,label:O,question:T,act:()=>i(N)}),k=()=>{let O=o("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{O.files[0]&&i({import:await O.files[0].text()}),O.value=
""}});return o("label",{class:"ajar-words"},o("span",{},t["home-bring"]),O)},w=Ue(c,()=>{let O=JSON.stringify(p);O!==u&&
(u=O,yt(c,E))});function E(){let O=(S,q)=>m(q,()=>i({take:S})),T=d>(p.danger?.kinds.length??0)?null:p.danger,N=()=>{d=T.
kinds.length+1,E(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(T?a.notice(T,{level:2,aside:N}):"",o("p",
{class:"ajar-welcome",tabindex:"-1"},p.welcome),p.section?o("div",{class:"ajar-moves"},m(t["home-go-on"],()=>s(p.section))):
"",p.due?.length?o("ul",{},...p.due.map(S=>o("li",{},S))):"",p.plan?.length?o("h2",{},t["home-plan"]):"",p.plan?.length?
v(p.plan):"",p.plan?.length&&!T?a.line():"",...(p.earlier??[]).filter(({plan:S})=>S.length).map(({title:S,plan:q})=>o("d\
etails",{},o("summary",{},`${t["home-plan"]}, ${S}`),v(q))),o("details",{},o("summary",{},t["home-take"]),o("p",{},t["ho\
me-not-encrypted"]),o("div",{class:"ajar-take"},...T?[]:[m(t["home-take-plan"],()=>i({take:"plan",paper:f.value(),country:a.
code()})),f.element(),O("calendar",t["home-take-calendar"]),p.danger?"":O("calendar-line",t["home-take-calendar-line"])],
O("check-ins",t["home-take-check-ins"]),O("everything",t["home-take-everything"])),k()),p.something?o("details",{},o("su\
mmary",{},t["home-end"]),o("p",{},t["home-anew-how"]),j(t["home-anew"],t["home-anew-sure"],{restart:!0}),o("p",{},t["hom\
e-erase-how"]),j(t["home-erase"],t["home-erase-sure"],{erase:!0})):"")}return{update:O=>{l.end(),p=O,w()},settle:l.end,say:(O,T="")=>{
l.end();let N=o("div",{class:"ajar-text"});je(N,T),r.replaceChildren(O,N),r.scrollIntoView({block:"nearest"})}}}function rs({
name:e,type:t,data:n}){let s=URL.createObjectURL(new Blob([ss(n)],{type:t}));o("a",{href:s,download:e}).click(),setTimeout(
()=>URL.revokeObjectURL(s),6e4)}var ze=(...e)=>e.map(([t,n,s={}])=>de("path",{class:t,d:n,...s})),st=(e,...t)=>de("svg",{viewBox:e,class:"ajar-drawing",
"aria-hidden":"true"},...t),Pr=(e,t,n,s)=>de("circle",{class:e,cx:t,cy:n,r:s}),_r={cup:()=>st("88 74 46 56",...ze(["warm",
"M96 102h26v8a13 13 0 0 1-26 0z"],["warm-line","M122 104a6 6 0 0 1 0 12"],["line","M104 92q5-6 0-12M114 92q5-6 0-12",{opacity:.6}])),
speech:()=>st("296 12 176 168",...ze(["accent","M364 36h46a46 46 0 0 1 46 46v8a46 46 0 0 1-46 46h-20q-10 18-36 24 10-12 \
8-24a46 46 0 0 1-44-46v-8a46 46 0 0 1 46-46z"],["glow","M366 114V62a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6V114z"],["soft","M366 \
57 393 64V108L366 114z"])),door:()=>st("136 24 136 140",...ze(["accent","M164 158V40a8 8 0 0 1 8-8h60a8 8 0 0 1 8 8V158z"],
["sage","M177 48h50v38h-50zM177 100h50v42h-50z"]),Pr("glow",234,94,4),...ze(["line","M162 158V38a8 8 0 0 1 8-8h64a8 8 0 \
0 1 8 8V158"])),plant:()=>st("312 66 80 120",...ze(["accent-line","M352 146V104M352 132q-16-4-20-22M352 126q16-6 20-24"],
["accent","M352 108q-13-17 0-34 13 17 0 34zM334 112q-18-4-20-24 18 4 20 24zM370 104q2-20 20-24-2 20-20 24z"],["clay","M3\
30 144h44l-6 38h-32z"])),lamp:()=>st("190 66 72 100",de("circle",{class:"glow",opacity:.4,cx:226,cy:104,r:34}),de("rect",
{class:"glow",x:217,y:92,width:18,height:24,rx:4}),...ze(["line","M214 92H238L226 82zM214 117H238M216 92V117M236 92V117M\
226 118V164"]))},ls=(e,t,n="")=>o("ul",{class:`ajar-doors ${n}`},...e.map(({to:s,name:a,hint:r,picture:l})=>o("li",{},o(
"button",{type:"button",onclick:()=>t(s)},_r[l](),o("span",{},o("b",{},a)," ",o("span",{},r))))));function is(e,{open:t,
opener:n}){let s=o("button",{type:"button",class:"ajar-link",onclick:()=>t(e.first)},e.all);return o("div",{class:"ajar-\
start"},o("h1",{},e.title),o("p",{class:"ajar-lead"},e.lead),o("h2",{},e.ask),ls(e.doors,t,"ajar-first-one"),o("div",{class:"\
ajar-small-ways"},s,n??null))}var cs=(e,{open:t})=>o("div",{class:"ajar-start ajar-later"},o("h2",{},e.ask),ls(e.doors,t)),
us=(e,{open:t})=>o("div",{class:"ajar-small-ways"},o("button",{type:"button",class:"ajar-link",onclick:()=>t("start")},e.
back),o("button",{type:"button",class:"ajar-link ajar-later",onclick:()=>t(e.to)},e.onward)),Ur=4e3,Hr=6e3,zr=6;function ps(e){
let t=0,n=0,s=o("p",{class:"ajar-breath"}),a=o("div",{class:"ajar-circle","aria-hidden":"true"}),r=o("button",{type:"but\
ton",onclick:()=>t?u():p()},e.begin);function l(f,m){s.textContent=f,a.dataset.breath=m}function i(){if(n===zr){u(),s.textContent=
e.after;return}n++,l(e.in,"in"),t=setTimeout(c,Ur)}function c(){l(e.out,"out"),t=setTimeout(i,Hr)}function p(){n=0,r.textContent=
e.stop,i()}function u(){clearTimeout(t),t=0,r.textContent=e.begin,l("","")}return{element:o("div",{class:"ajar-breathing"},
o("h1",{},e.title),o("p",{},e.how),o("div",{class:"ajar-breathe"},a,s),r,o("details",{},o("summary",{},e.other),o("ul",{},
...e.instead.map(f=>o("li",{},f))))),stop:u}}window.ajarShown??(window.ajarShown=new WeakMap);var at=window.ajarShown,ds="needs@",fs=({answers:e,done:t,danger:n,reflection:s})=>JSON.
stringify([e,t,n,s]),Ne={};function Kr(){let e=document.getElementById("ajar-style")??document.head.appendChild(o("style",
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
`;e.textContent!==t&&(e.textContent=t)}function Vr({model:e,el:t}){Kr();let n=e.get("pages"),s=e.get("words"),a=new Map,
r=new Map,l=new Map,i=[],c=h=>i.push(h),p=null,u=!1,d=!1,f=!1,m=!1,v=new Map,j=new Map,k=Math.min(e.get("page"),n.length-
1);t.classList.add("ajar");let w=o("div",{class:"ajar-page"}),E=h=>n.flatMap(({blocks:$})=>$).find($=>$.kind==="exercise"&&
$.key===h)?.exercise,C=os({words:s,answered:()=>[...r].map(([h,{answers:$}])=>[E(h),$]).filter(([h,$])=>h&&Object.keys($??
{}).length)}),O=0,T=h=>{if(clearTimeout(O),O=0,C.set(h),p?.setLost(h),h)for(let $ of l.keys())a.get($)?.release()},N=(h,{
awaited:$=!1}={})=>{try{e.send(h)}catch{T(!0);return}$&&!O&&(O=setTimeout(()=>T(!0),8e3))},S=!1;function q(){S||(S=!0,window.
ajarDangers?W():N({dangers:!0}))}let W=()=>{for(let h of Object.values(window.ajarDangers.dangers))Io(jo(h))};function H({
key:h,exercise:$},D){if(!(window.ajarDangers||C.isLost())||!Ko($,D))return;let Y=cn($,D),K=Zo($,Y,window.ajarDangers);I(
h,{answers:Y,done:!0,...K}),v.set(h,fs(r.get(h))),a.get(h).update(r.get(h)),a.get("made")?.update()}let g=Lo({words:s,countries:e.
get("notice")?.help??n[0]?.blocks[0]?.help,leave:()=>b(),onCountry:h=>N({country:h})}),b=()=>{N({forget:!0}),en()},y=(h,$,D)=>(a.
set(h.key,D),r.has(h.key)&&D.update(r.get(h.key)),$),A={html:h=>F(h.html),home(h){let $=o("div",{});return y(h,$,as($,{words:s,
send:Y=>{Y.import&&a.get("chart")?.begin(),N(Y)},open:Y=>{let K=n.find(ae=>ae.section===Y&&ae.blocks.some(({key:pe})=>r.
get(pe)?.done===!1));ue(K?.id??Y)},help:g})),N({home:h.key}),$},gate(h){let $=o("div",{class:"ajar-text ajar-gate"}),[D,
J]=m?[o("p",{},s["gate-left-out"]),[g.button(),be(),Q()]]:[F(f?h.short:h.html),Z()],Y=o(`h${h.level??2}`,{},h.title);return $.
append(Y,D,o("div",{class:"ajar-moves"},...J.filter(Boolean))),m||D.after(o("p",{class:"ajar-gate-ask"},s["gate-ask"])),
c(()=>{f=!0}),$},made:h=>{let $=o("div",{class:"ajar-made"}),D=()=>$.replaceChildren(...se(h.section));return a.set("mad\
e",{update:D}),D(),$},exercise(h){if(h.invites&&m)return o("div",{class:"ajar-text"},o(`h${h.level}`,{},h.exercise.title),
o("p",{},s["gate-left-out"]),Q());let $=o("div",{}),D=C.line(p?{}:{role:"alert"});l.set(h.key,$);let J=(K,ae)=>{p?.begin(),
window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let pe=window.ajarSent;j.set(h.key,pe),N({key:h.key,...K,sent:pe},
{awaited:ae}),!(!ae||!C.isLost())&&(T(!0),D.scrollIntoView({block:"nearest"}))};if(a.set(h.key,kn($,h.exercise,{words:s,
level:h.level,small:h.quick,folded:n.length>1,brief:h.brief,sort:h.quick||n.length>1&&!oe()?go:qo,enough:h.quick?"at onc\
e":"later",remarks:(K,ae)=>Uo(K,{words:s,find:pe=>Bo(ae,pe,window.ajarDangers)}),...r.get(h.key),help:g,needs:()=>be(h.needs),
below:()=>ne(h.key),onAside:K=>I(h.key,{aside:K}),onChange:K=>{q(),I(h.key,{answers:K,done:!1}),J({answers:K,done:!1},d)},
onMove:K=>I(h.key,{at:K}),onDone:K=>{H(h,K),J({answers:K,done:!0},!0),h.key.startsWith("check-in@")&&a.get("chart")?.begin()},
onStartOver:()=>{I(h.key,{answers:{},done:!1}),J({remove:!0})}})),$.firstElementChild.append(D),c(()=>C.forget(D)),!h.folded)
return $;let Y=Object.keys(r.get(h.key)?.answers??{}).length>0;return o("details",{open:Y},o("summary",{},s["check-in-no\
w"]),$)},chart(h){let $=o("div",{class:"ajar-chart-block"}),D=o("p",{class:"ajar-status",role:"status","aria-live":"poli\
te"}),{begin:J,end:Y}=ye(s,ae=>D.replaceChildren(ae)),K=ae=>{Y(),vt($,ae,s)};return a.set(h.key,{update:K,begin:J,end:Y}),
r.has(h.key)&&K(r.get(h.key)),J(),N({chart:h.key}),o("div",{},$,D)},start:h=>is(h,{open:ue,opener:p?.opener}),doors:h=>cs(
h,{open:ue}),onward:h=>us(h,{open:ue}),breathing(h){let{element:$,stop:D}=ps(h);return c(D),$},notice(h){if(No(()=>N({forget:!0})),
!h.leave)return o("div",{class:"ajar-notice"},o("p",{},h.text));let $=o("div",{class:"ajar-leave"},g.button(),Xt({words:s,
leave:b}));Ao(g.open),p=Xo({words:s,send:N,isQuiet:n.length>1});let D=document.createDocumentFragment();return D.append(
o("div",{class:"ajar-notice"},o("div",{},p.line,p.small),$),o("div",{class:"ajar-on-paper"},g.text()),p.more),D}};function F(h){
let $=o("div",{class:"ajar-text"});return je($,h),g.addNumbers($),$.addEventListener("click",D=>{let J=D.target.closest(
"a"),Y=n.findIndex(({id:K})=>K&&J?.getAttribute("href")===`${K}.ipynb`);Y<0||(D.preventDefault(),G(Y))}),$}function B(h){
m=h,f=!0,M({focus:!0})}let z=(h,$)=>o("button",{type:"button",onclick:$},h),Q=()=>z(s["gate-again"],()=>B(!1));function R(){
B(!1),n[k].blocks.some(({invites:$})=>$)||G(k+1)}let Z=()=>[z(s["gate-no"],()=>B(!0)),z(s["gate-unsure"],()=>B(!0)),z(s["\
gate-yes"],R)],_=h=>n.filter($=>$.section===h).flatMap($=>$.blocks.filter(({kind:D})=>D==="exercise")),se=h=>{let $=_(h).
filter(({key:J})=>r.get(J)?.done).flatMap(({key:J,exercise:Y})=>[o("h2",{},Y.title),...r.get(J).reflection.flatMap(K=>Ke(
K,3))]),D=o("p",{},s["made-nothing"]);return[o("h1",{},s["made-title"]),...$.length?$:[D]]},ie=h=>{let $=_(h);return $.length>
0&&$.every(({key:D})=>r.get(D)?.done)};function ne(h){let $=h.startsWith("plan@")&&g.isKnown()?g.line():"";return o("div",
{class:"ajar-below"},$,p?.offer()??"")}let ue=h=>G(n.findIndex($=>$.id===h));function be(h){let $=n.findIndex(({aside:J,
blocks:Y})=>!J&&Y.some(({key:K})=>K===ds));return $<0?h?o("p",{},o("a",{href:h},s["help-needs"])):null:o("button",{type:"\
button",onclick:()=>{G($);let J=l.get(ds).querySelector("h2");J.tabIndex=-1,J.focus()}},s["help-needs"])}for(let[h,$]of Object.
entries(Ne))A[h]=D=>{let J=o("div",{}),K=$(J,D,{words:s,send:N,onDispose:c,model:e,exerciseOf:E,formOf:ae=>l.get(ae)});return y(
D,K.element??J,K)};let qe=h=>n[k].blocks.find($=>$.kind===h),I=(h,$)=>r.set(h,{...r.get(h),...$}),V=()=>{for(let h of i.
splice(0))h()};function M({focus:h=!1}={}){if(V(),a.clear(),u){w.replaceChildren(p?"":o("p",{class:"ajar-empty"},s["keep\
-locked-here"]));return}if(w.replaceChildren(...n[k].blocks.map(D=>A[D.kind](D))),n.length>1&&P(),!h)return;let $=w.querySelector(
"h1, h2, h3")??w;$.tabIndex=-1,$.focus({preventScroll:!0}),t.scrollIntoView({block:"start"})}function P(){let{aside:h,title:$}=n[k];
if(re.hidden=!!h,w.classList.toggle("ajar-aside",!!h),p?.setStart(n[k].id==="start"),h)return;let{section:D,step:J,steps:Y,
minutes:K}=n[k],ae=n.filter(X=>!X.aside),pe=ae.indexOf(n[k]),Te=(X,Fe,ms={})=>o("button",{type:"button",onclick:()=>G(n.
indexOf(X)),...ms},Fe),Re=n.find(({id:X})=>X==="start"),rt=ae[pe-1]??Re;w.append(o("div",{class:"ajar-moves ajar-turn"},
rt?Te(rt,s["previous-page"]):null,pe<ae.length-1?Te(ae[pe+1],s["next-page"]):null));let We=ae.filter(X=>!X.section||X.step===
1),x=X=>D?X.section===D:X===n[k],U=X=>({"aria-current":x(X)?"page":null}),te=X=>ie(X.section)?o("span",{class:"ajar-done"},
` ${s["section-done"]}`):"",le=(X,Fe)=>o("li",{},Te(X,Fe,U(X)),te(X));ee.replaceChildren(...We.map(X=>le(X,X.title)),Re?
le(Re,s["start-page"]):""),ce.textContent=D?L(s["step-of"],{title:$,n:J,all:Y,minutes:K}):L(s["page-of"],{n:We.findIndex(
x)+1,all:We.length,title:$})}function G(h){n[h]&&(k=h,ee.parentElement.open=oe(),e.set("page",h),e.save_changes(),M({focus:!0}))}
let ee=o("ol",{}),ce=o("summary",{}),oe=()=>window.innerWidth>640;e.get("notice")&&t.append(A.notice(e.get("notice")));let re=o(
"nav",{class:"ajar-nav","aria-label":s.pages},o("details",{open:oe()},ce,ee));n.length>1&&t.append(re),t.append(C.line({
role:"alert"}),w);let he=0;for(let h of["keydown","pointerdown","scroll"])t.addEventListener(h,()=>{Date.now()-he<3e4||(he=
Date.now(),N({active:!0}))},{passive:!0,capture:!0});e.on("msg:custom",h=>{if(T(!1),h.keeping){let D=[...j.values()].some(
K=>h.acknowledged<K);p?.update(D?{...h.keeping,saved:!1}:h.keeping);let{state:J}=h.keeping,Y=J==="locked";J&&(d=J==="kep\
t"),J&&Y!==u&&(u=Y,r.clear(),re.hidden=u,M())}h.states&&queueMicrotask(()=>a.get("made")?.update());for(let[D,J]of Object.
entries(h.states??{})){if(h.acknowledged<j.get(D))continue;let Y=J.answers&&!Object.keys(J.answers).length,K=v.get(D)===
fs(J);v.delete(D),I(D,Y?{...J,at:0}:J),K||a.get(D)?.update(r.get(D))}h.dangers&&(window.ajarDangers=h.dangers,W()),h.country!=
null&&g.choose(h.country),h.file&&(a.get("home")?.settle(),rs(h.file));let $=a.get("home")??p;h.erased&&$?.say(h.erased,
qe("home")?.erased),h.said&&a.get("chart")?.end(),h.said&&$?.say(h.said),h.open&&ue(h.open),h.problem&&a.get(h.problem.key)?.
say(h.problem.text)}),e.on("change:pages",()=>{n=e.get("pages"),M()});let me=ns(e,{gone:()=>T(!0),back:()=>{C.isLost()&&
N({ready:!0})}});return M(),at.set(s,(at.get(s)??0)+1),N({ready:!0}),()=>{V(),me(),clearTimeout(O),at.set(s,at.get(s)-1),
at.get(s)||N({gone:!0})}}var hs={render:Vr};Ne.door=(e,t,n)=>oo(e,n);Ne.group=(e,t,n)=>uo(e,n);Ne.scenario=(e,t,{words:n,model:s})=>({element:po(t,{words:n,picked:s.
get("couple"),pick:a=>{s.set("couple",a),s.save_changes()}})});Ne.asking=(e,t,{exerciseOf:n,formOf:s,...a})=>{let{items:r}=n(
t.of),{parts:l,update:i}=ro(t,{...a,form:()=>s(t.of),ask:p=>r.find(u=>u.id===p).ask}),c=document.createDocumentFragment();
return c.append(...l),{element:c,update:i}};Ne.desk=no;var Cu=hs;export{Cu as default};
