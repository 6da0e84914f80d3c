(()=>{var Vn=["button","input","select","summary","textarea"],Yn=["input","select","textarea"];function t(e,n={},...o){let a=document.
createElement(e);for(let[s,r]of Object.entries(n))s.startsWith("on")?a.addEventListener(s.slice(2),r):r===!0?a.setAttribute(
s,""):r!==!1&&r!=null&&a.setAttribute(s,r);return Vn.includes(e)&&a.setAttribute("data-lm-suppress-shortcuts","true"),Yn.
includes(e)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(s=>s!=null)),a}function ae(e,n,...o){let a=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[s,r]of Object.entries(n))a.setAttribute(s,r);return a.append(...o),
a}var E=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,s)=>{let r=n[a];return s?Number.isInteger(r)?r+1:o:["number",
"string"].includes(typeof r)?r:o}),Ae=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function Le(e,n){let o=n[e.among?.item]??{},a=e.cards.filter(s=>e.among?.piles.includes(o[s.id]));return a.length?
a:e.cards}var xt=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(o=>e.cards.some(a=>a.id===o))};function X(e,n){let o=0,a=!1;return{begin(){o||(o=setTimeout(()=>{a=!0,n(e["keep-opening"])},400))},end(){clearTimeout(o),
o=0,a&&n(""),a=!1}}}function Ct(e,n,o){let{words:a,level:s=3,small:r=!1,beside:l=[]}=o,c={...Xn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let i=`ajar-${window.ajarForms}`,u={...o.answers},p=0,d=null,k=0,m=o.aside??0,C=[n.why?t("p",{class:"\
ajar-why"},n.why):null,n.private?t("p",{class:"ajar-private"},n.private):null].filter(Boolean),O=t("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),j=t("div",{}),x=t("div",{class:"ajar-body"}),S=t("section",{class:"ajar-form","\
aria-labelledby":`${i}-title`},t(`h${s}`,{id:`${i}-title`},n.title),...r?[t("div",{class:"ajar-beside"},...l,Zn(C,a))]:C,
j,x,O);e.replaceChildren(S);function h(){let v=n.items.filter(T=>Ae(T,u));return r&&n.together?[v]:v.map(T=>[T])}let g=v=>{
O.replaceChildren(v)},I=X(a,g);function q(v,T){O.replaceChildren(`${v} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{
u=T,g(""),o.onChange(u),z({focus:!0})}},a["put-back"]))}function w(v,T){u={...u,[v.id]:T},Qn(x),g(""),o.onChange(u),U()}
function M(){P(!0),I.begin(),k=setTimeout(W,8e3)}function W(){k&&(clearTimeout(k),k=0,P(!1),I.end())}function P(v){for(let T of d?.
fieldsets??[])T.disabled=v}function U(){if(!d)return;let{items:v,skip:T,where:$,next:R}=d,K=h().length;T.textContent=A(v)?
a["clear-and-skip"]:a.skip,$.textContent=E(a["question-of"],{n:p+1,all:K}),$.hidden=r&&K===1,R.textContent=p===K-1?a.done:
a.next}let A=v=>v.some(({id:T})=>u[T]!=null);function B(v,T=!0){if(k)return;let $=h();if(p+=v,p>=$.length){p=$.length-1,
M(),o.onDone(u);return}z({focus:T,again:v<0})}function _(v,T){let $=`${i}-${v.id}`,R=t("legend",{},E(v.ask,u)),K=v.hint?
t("p",{class:"ajar-hint",id:`${$}-hint`},v.hint):null,Z=[K,T.mark].filter(Boolean).map(({id:oe})=>oe),G=v.among?{...v,cards:Le(
v,u)}:v,pe=c[v.kind](G,xt(G,u[v.id]),{words:a,level:s+1,group:$,change:oe=>w(v,oe),say:g,...T}),ne={class:`ajar-item aja\
r-${v.kind}`,tabindex:"-1","aria-describedby":Z.join(" ")||null};return t("fieldset",ne,R,K,pe)}function z({focus:v=!1,again:T=!1}={}){
let $=h();p=Math.max(0,Math.min(p,$.length-1));let R=$[p],K=o.mark?.(R),Z=K?t("p",{class:"ajar-mark",id:`${i}-${R[0].id}\
-mark`},K):null,G=t("div",{class:"ajar-moves"}),pe=p>0?()=>B(-1):null,ne=R.map(ie=>_(ie,{mark:Z,again:T,moves:G,back:pe})),
oe=t("button",{type:"button",onclick:()=>{if(k)return;let ie=u,Te=A(R);u={...u,...Object.fromEntries(R.map(({id:be})=>[be,
null]))},o.onChange(u),B(1),Te&&q(a.cleared,ie)}}),ge=t("button",{type:"button",onclick:()=>{k||(g(""),B(1))}}),ke=t("p",
{class:"ajar-where"});d={items:R,skip:oe,where:ke,next:ge,fieldsets:ne},j.replaceChildren(),G.replaceChildren(oe,ge),pe&&
G.prepend(t("button",{type:"button",onclick:pe},a.back));let Me=ne.length===1;Z&&Me&&ne[0].lastElementChild.before(Z),x.
replaceChildren(ke,...Z&&!Me?[Z]:[],...ne,G),U(),o.onMove?.(p),v&&(ne[0].focus({preventScroll:!0}),ke.scrollIntoView({block:"\
nearest"}))}function L(v){if(j.replaceChildren(),!v||!o.help||m>v.kinds.length)return null;let T=()=>{m=v.kinds.length+1,
o.onAside?.(m),j.replaceChildren(),x.querySelector("[tabindex]").focus()},{help:$,needs:R}=o;return j.append($.notice(v,
{level:s+1,aside:T,needs:R})),j.querySelector("[tabindex]")}function F(v,{focus:T=!1,danger:$=null}={}){d=null;let R=t(`\
h${s+1}`,{tabindex:"-1"},a["what-you-said"]);x.replaceChildren(t("div",{class:"ajar-reflection"},R,...v.flatMap(Z=>Ve(Z,
s+2)),o.below?.()??null),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>{p=0,z({focus:!0,again:!0})}},
a.change),t("button",{type:"button",onclick:()=>{let Z=u;u={},p=0,m=0,o.onAside?.(0),o.onStartOver(),z({focus:!0}),q(a["\
started-over"],Z)}},a["start-over"])));let K=L($);T&&(K??R).focus()}function H(v){let T=x.contains(document.activeElement);
T&&d&&!k||(W(),u={...v.answers},v.done?F(v.reflection,{focus:T,danger:v.danger}):(p=v.at??Math.max(0,h().findIndex($=>$.
some(({id:R})=>u[R]==null))),z()))}let{done:N,reflection:f,danger:y}=o;return H({answers:u,at:o.at,done:N,reflection:f,danger:y}),
{update:H,release:W,say:v=>{W(),g(v)}}}var Zn=(e,n)=>e.length?t("details",{},t("summary",{},n["why-this"]),...e):"";function Qn(e){
for(let n of e.querySelectorAll("input"))["radio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=
n.value}var Ve=({heading:e,said:n,words:o},a)=>[e?t(`h${a}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(s=>t(
"li",{},s))):n.length?t("p",{class:"ajar-said"},n[0]):null,...o.map(s=>t("p",{},s))].filter(Boolean),Xn={ruler(e,n,{group:o,
change:a}){let s=Array.from({length:11},(r,l)=>t("label",{class:"ajar-number"},t("input",{type:"radio",name:o,value:l,checked:n===
l,onchange:()=>a(l),"aria-describedby":l===0?`${o}-low`:l===10?`${o}-high`:null}),t("span",{},`${l}`)));return t("div",{
class:"ajar-scale"},t("div",{class:"ajar-numbers"},...s),t("p",{class:"ajar-anchors"},t("span",{id:`${o}-low`},t("b",{},
"0"),` ${e.low}`),t("span",{id:`${o}-high`},t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:o,group:a,change:s}){let{chosen:r,
own:l}=n||{chosen:[],own:""},c=()=>s(r.length||l.trim()?{chosen:[...r],own:l}:null),i=e.many?"checkbox":"radio",u=e.cards.
map(d=>t("input",{type:i,name:a,value:d.id,checked:r.includes(d.id),onchange:k=>{e.many?r=r.filter(m=>m!==d.id).concat(k.
target.checked?d.id:[]):(r=[d.id],l="",p&&(p.value="")),c()}})),p=e.own?t("input",{type:"text",value:l,maxlength:500,oninput:d=>{
l=d.target.value,!e.many&&l.trim()&&(r=[],u.forEach(k=>{k.checked=!1})),c()}}):null;return t("div",{class:"ajar-cards"},
t("p",{class:"ajar-hint"},o[e.many?"choose-many":"choose-one"]),...e.cards.map((d,k)=>t("label",{class:"ajar-card"},u[k],
t("span",{},d.text))),p?t("label",{class:"ajar-own"},t("span",{},e.own),p):null)},text(e,n,{words:o,change:a}){let s=t(e.
long?"textarea":"input",{...e.long?{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:r=>a(r.target.value.trim()?r.
target.value:null)});return e.long&&(s.value=n??""),t("label",{class:"ajar-words"},t("span",{},o["own-words"]),s)},list(e,n,{
words:o,change:a}){let s=t("div",{}),r=()=>{let d=[...s.querySelectorAll("input")].map(k=>k.value).filter(k=>k.trim());a(
d.length?d:null)},l=()=>[...s.children].forEach((d,k)=>{d.querySelector("label > span").textContent=E(o.line,{n:k+1}),d.
querySelector("button").setAttribute("aria-label",E(o["remove-line"],{n:k+1}))}),c=t("button",{type:"button",class:"ajar\
-link",onclick:()=>{u(""),s.lastElementChild.querySelector("input").focus()}},o["add-line"]),i=()=>{l(),c.hidden=s.children.
length>=e.most},u=d=>{let k=t("div",{class:"ajar-line"},t("label",{class:"ajar-words"},t("span",{}),t("input",{type:"tex\
t",value:d,maxlength:2e4,oninput:r})),t("button",{type:"button",class:"ajar-remove",onclick:()=>{let m=k.nextElementSibling||
k.previousElementSibling;k.remove(),m||u(""),i(),r(),(m||s.firstElementChild).querySelector("input").focus()}},"×"));s.
append(k),i()},p=n||[];for(let d=0;d<Math.max(e.lines,p.length);d++)u(p[d]??"");return t("div",{class:"ajar-lines"},s,c)},
date(e,n,{words:o,change:a}){return t("label",{class:"ajar-words"},t("span",{},o["pick-date"]),t("input",{type:"date",value:n??
"",oninput:s=>a(s.target.value||null)}))}};function eo(e,n=[]){let o=0;return e.map(({minutes:a},s)=>{let r=o;return n.includes(s)||(o+=60*a),{start:r,end:o}})}function St(e,n,o){
let a=e.slides[n?.slide]?.part;if(a===void 0)return null;let s=eo(e.parts,n.dropped),r=n.began??o,l=o-r,{start:c,end:i}=s[a],
u=Math.max(0,l-i)-Math.max(0,c-l);return{part:a,begun:n.began!=null,late:Math.trunc(u/60),partEnds:r+i,ends:r+s.at(-1).end}}
var Ne=(e,n)=>e.slides.findIndex(({part:o})=>o===n);function $t({slides:e},{stage:n,questions:o}){let{slide:a,dropped:s,
blank:r,join:l}=n;if(r||l)return a;let c=({part:u,kind:p},d)=>d>a&&!s.includes(u)&&(p!=="moves"||o.some(to)),i=e.findIndex(
c);return i<0?null:i}var to=({name:e,units:n})=>e.startsWith("check-in@")&&n.some(({snapshot:o})=>o);function Ot(e,n){let o=e.
slides[n.slide]?.part??-1;return e.parts.map(({title:a,minutes:s,optional:r},l)=>{let c=n.dropped.includes(l);return{part:l,
title:a,minutes:s,optional:r,dropped:c}}).filter(({part:a,optional:s})=>s&&a>o)}function Et(e,n,o=0){if(!e)return null;let a=Math.
max(0,e.ends==null?e.left??0:e.ends-n),s=e.total??Math.max(60*o,a);return{minutes:Math.ceil(a/60),over:a===0,paused:e.ends==
null,share:s?Math.ceil(a/60)/Math.ceil(s/60):0}}var no=new Set,Ye=()=>{if(!document.hidden)for(let e of[...no])e(Math.random()*1e3)};window.addEventListener("online",Ye);
window.addEventListener("pageshow",Ye);document.addEventListener("visibilitychange",Ye);function so(e){let n={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??n}catch{return n}},set(o){
n=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var La=so("ajar-presenter");var Mt=/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;function Tt(e,n){return e?!(n.protocol.startsWith("http")&&!Mt.test(n.
hostname)&&Mt.test(new URL(e).hostname)):!1}function At(){let e=0;return{set:n=>{e=n-Date.now()/1e3},now:()=>Date.now()/
1e3+e}}var ye=({questions:e},{question:n})=>e.find(({name:o})=>n&&o===n);function Ze(e,n){if(n?.kind!=="moves"){let l=n&&ye(e,n);
return l?.answered&&l.units.length?{question:l,body:{}}:null}let o=e.questions.filter(({name:l,units:c})=>l.startsWith("\
check-in@")&&c.some(({snapshot:i})=>i)),a=o.at(-1),s=a?.units.filter(({kind:l})=>l==="move")??[];return o.length>1&&s.some(
({snapshot:l,withheld:c})=>!l&&!c)?{question:a,body:{moves:!0}}:null}function Qe({joined:e},n){return e?e===1?n["room-jo\
ined-one"]:E(n["room-joined"],{n:e}):n["room-joined-none"]}function ve({answered:e},{joined:n},o){return n>e?E(o["wall-a\
nswered-of"],{n:e,of:n}):e===1?o["wall-answered-one"]:E(o["wall-answered"],{n:e})}function Lt(e,n){return e?e.over?n["wa\
ll-time-up"]:E(e.paused?n["wall-paused"]:n["wall-left"],{minutes:e.minutes}):""}function Ie({shown:e},n){let o={"too-few":n["\
room-withheld-too-few"],"too-few-new":n["room-withheld-too-few"],alike:n["room-withheld-alike"],again:n["room-withheld-a\
gain"],moves:n["room-withheld-moves"],"both-first":n["room-withheld-both-first"],once:n["room-withheld-once"]},[a]=e.map(
({withheld:s})=>s).filter(Boolean);return o[a]??n["wall-held"]}function Nt(e,n){if(!e)return n["remote-on-time"];let o=e>
0?n["remote-behind"]:n["remote-ahead"];return E(o,{minutes:Math.abs(e)})}var qe=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function se(e,n,...o){let a=e.querySelector(`.${n}`);if(a)return a.close(),null;let s=t("dialog",{class:`wall-dialog ${n}`,
onclose:()=>s.remove()},...o);return e.append(s),s.showModal(),s}var Xe=(e,n,o="")=>t("button",{type:"button",class:o,onclick:n},
e);function Be(e,n,o,a,s){let r=se(e,"wall-asking",t("p",{},n),t("div",{class:"wall-answers"},Xe(o,()=>{r.close(),s()},"\
wall-primary"),Xe(a,()=>r.close())))}var et=(e,{joined:n})=>e?.state==="open"?Math.max(0,n-e.answered):0;function It(e,{
question:n,body:o},a,s,r){if(o.moves){Be(e,s["wall-moves-sure"],s["wall-reveal-now"],s["wall-wait"],r);return}let l=et(n,
a);if(!l){r();return}let c=l===1?s["wall-still-one"]:E(s["wall-still"],{n:l});Be(e,c,s["wall-reveal-now"],s["wall-wait"],
r)}function qt(e,n){let o=[[n["wall-key-next"],"→ ↓"],[n["wall-key-back"],"← ↑"],[n["wall-key-ends"],"Home End"],
[n["room-ask-open"],"O"],[n["room-ask-close"],"C"],[n["room-ask-reveal"],"R"],[n["wall-key-blank"],"B ."],[n["wall-key-j\
oin"],"J"],[n["wall-key-timer"],"T"],[n["wall-key-full"],"F"],[n["wall-key-size"],"+ −"],[n["wall-key-look"],"D"],[n["\
wall-key-keys"],"?"]],a=se(e,"wall-keys",t("h2",{},n["wall-keys"]),t("dl",{},...o.map(([s,r])=>t("div",{},t("dt",{},...r.
split(" ").map(l=>t("kbd",{},l))),t("dd",{},s)))),t("div",{class:"wall-answers"},Xe(n["wall-close"],()=>a.close())));a?.
addEventListener("keydown",s=>{s.key==="?"&&a.close()})}var ue=({units:e})=>e.some(({snapshot:n,withheld:o})=>n||o);function tt({units:e},n){let o=new Map,a=ro(n);for(let s of e){
if(n.length&&!n.some(({id:c})=>c===s.item)||s.kind==="move"&&!s.snapshot&&!s.withheld)continue;let l=["ruler","move"].includes(
s.kind)?s.kind:s.item;o.has(l)||o.set(l,{kind:s.kind,heading:s.heading,shown:[]}),o.get(l).shown.push(lo(s,a))}return[...o.
values()]}function ro(e){let n=new Map;for(let{id:o,cards:a=[]}of e)for(let s of a){let r=s.short||s.text;n.set(`${o}/${s.
id}`,r),n.set(`${o}:${s.text}`,r)}return n}function lo({id:e,item:n,card:o,heading:a,values:s,bands:r,snapshot:l,withheld:c},i){
let u=l&&(l.fine?io(l.counts,r):l.counts);return{id:n,name:i.get(e)??o,heading:a,labels:we(s,r).map(p=>i.get(`${n}:${p}`)??
p),sizes:r,counts:u,n:u?Re(u):0,withheld:c??""}}function io(e,n){let o=0;return n.map(a=>(o+=a,Re(e.slice(o-a,o))))}function we(e,n){
let o=0;return n.map(a=>{o+=a;let s=e[o-1];return a===1?s:`${e[o-a]}–${s}`})}var Re=e=>e.reduce((n,o)=>n+o,0),nt=({counts:e,
n})=>e.findIndex(o=>2*o>n),Y=({shown:e})=>e.filter(({counts:n})=>n);var Bt=["wall-first","wall-second","wall-third"],co={importance:0,confidence:1,readiness:2},Wt=({id:e},n)=>Bt[co[e]??n%Bt.
length],re=e=>`${(100*e).toFixed(2)}%`,Dt={"aria-hidden":"true"};function xe(e,n,o){return Y(e).length?{ruler:Rt,move:Rt,
sort:fo,card:bo,choice:yo}[e.kind](e,n,o):[t("p",{class:"wall-calm"},Ie(e,n))]}function Rt(e,n){let o=Math.max(...Y(e).flatMap(
({counts:a})=>a));return[t("div",{class:"wall-figures"},...e.shown.map((a,s)=>{let r=a.counts?[{counts:a.counts}]:[],l=e.
kind==="move"?[n["chart-lower"],n["chart-same"],n["chart-higher"]]:a.labels,c=e.kind==="move"?[1,1,1]:a.sizes,i=e.shown.
length>1?a.heading:"";return Pt({...a,heading:i,labels:l,sizes:c},r,o,Wt(a,s),n)}))]}function Ft(e,n){let[o,a]=e,s=a.shown.
map(c=>[o.shown.find(({id:i})=>i===c.id),c]),r=s.flatMap(c=>c.flatMap(i=>i?.counts??[])),l=Math.max(1,...r);return[t("di\
v",{class:"wall-figures"},...s.map(([c,i],u)=>Pt(i,[{counts:c?.counts,isEarlier:!0},{counts:i.counts}].filter(p=>p.counts),
l,Wt(i,u),n))),Kt([["wall-then",o.moment],["wall-solid",a.moment]])]}function Pt({heading:e,labels:n,sizes:o},a,s,r,l){let c=Re(
o),i=.03,u=0,p=o.flatMap((k,m)=>{let C=u/c+(u?i/2:0);u+=k;let O=u/c-C-(u<c?i/2:0);return a.flatMap(({counts:j,isEarlier:x},S)=>{
let h=C+S*O/a.length;return uo(j[m]/s,j[m],h,O/a.length,x)})}),d=n.map((k,m)=>`${k}: ${a.at(-1)?.counts[m]??""}`);return t(
"figure",{class:r},e?t("figcaption",{class:"wall-whole"},e):null,a.length?ae("svg",{class:"wall-columns",role:"img","ari\
a-label":d.join(", ")},...p):t("p",{class:"wall-muted wall-none"},l["wall-row-held"]),t("p",{class:"wall-scale"},...po(n,
o)))}function uo(e,n,o,a,s){let r=1-e;return[ae("rect",{x:re(o),y:re(r),width:re(a),height:re(e),class:s?"wall-then":"wa\
ll-solid"}),ae("text",{x:re(o+a/2),y:re(r),dy:"-0.25em","text-anchor":"middle"},`${n}`)]}function po(e,n){return e.map((o,a)=>{
let s=t("span",{class:"wall-whole"},o);return s.style.setProperty("--size",n[a]),s})}function fo(e,n,o){let a=[...Y(e)].
sort((c,i)=>go(c.counts,i.counts)),s=Math.max(...a.map(({n:c})=>c)),[{labels:r}]=a;if(r.length>ot.length)return[De(a.map(
c=>ho(c,n)),o,n)];let l=a.map(({name:c,counts:[i,...u]},p)=>{let k=!p&&c.length+r[0].length<mo?`${i} ${r[0]}`:`${i}`;return je(
c,k,ko([i,...u],s))});return[De([...l,...Ht(e,n)],o,n),Kt(r.map((c,i)=>[ot[i],c]))]}var mo=24;function ho({name:e,labels:n,
counts:o,n:a},s){let r=Math.max(...o),l=n.filter((i,u)=>o[u]===r).join(" / "),c=E(s["wall-of"],{n:r,of:a});return je(e,c,
[],t("p",{class:"wall-muted"},l))}var go=(e,n)=>{let o=e.findIndex((a,s)=>a!==n[s]);return o<0?0:n[o]-e[o]},ot=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function ko(e,n){let o=0;return e.map((a,s)=>{let r=o/n;return o+=a,We(
ot[s],r,a/n)})}function We(e,n,o){let[a,s]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],r=o?.004:0;return ae(
"rect",{class:e,x:re(n+r),y:re(a),width:re(Math.max(0,o-2*r)),height:re(s)})}function bo(e,n,o){let a=Y(e).map(({name:s,
counts:r,n:l})=>({name:s,count:r[0],n:l}));return[De([..._t(a,n),...Ht(e,n)],o,n)]}function yo(e,n,o){let[{labels:a,counts:s,
n:r}]=Y(e),l=a.map((c,i)=>({name:c,count:s[i],n:r}));return[De(_t(l,n),o,n)]}function _t(e,n){let o=Math.max(...e.map(({
n:s})=>s));return[...e].sort((s,r)=>r.count-s.count).map(({name:s,count:r},l)=>je(s,l?`${r}`:E(n["wall-of"],{n:r,of:o}),
[We("wall-rest",0,1),We("wall-pile-1",0,r/o)]))}function Ht({shown:e},n){let o=e.filter(({counts:a})=>!a);return o.length>
e.length/2?[je(E(n["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:a})=>je(a,"",[],t("p",{class:"wall-muted"},n["wa\
ll-row-held"])))}var je=(e,n,o,a=null)=>t("li",{},t("p",{class:"wall-whole"},t("span",{},e),t("span",{},n)),o.length?ae(
"svg",Dt,...o):null,a);function De(e,n=e.length,o={}){let a=t("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,n)),s=e.length-n;return s>0&&a.append(t("li",{class:"wall-muted"},E(o["wall-more"],{n:s}))),a}var Kt=e=>t("ul",{class:"\
wall-key"},...e.map(([n,o])=>t("li",{},ae("svg",Dt,We(n,0,1)),o)));var vo=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),wo=/^data:image\/(svg\+xml|png|jpeg);/,
de=e=>e.flatMap(jo);function jo(e){if(typeof e=="string")return[document.createTextNode(e)];let[n,o,...a]=e;return n==="\
img"?wo.test(o.src)?[xo(o)]:[]:vo.has(n)?[t(n,{},...de(a))]:de(a)}var xo=({src:e,alt:n=""})=>t("img",{src:e,alt:n});var Fe=4,Ce=({path:e,size:n},o,a)=>ae("svg",{class:a,viewBox:`${-Fe} ${-Fe} ${n+2*Fe} ${n+2*Fe}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},ae("path",{stroke:"#000",d:e}));function Se(e,n){return Y(e).length?{ruler:So,move:Co,sort:Oo,card:Eo,choice:Mo}[e.kind](e,n):e.heading}var fe=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Ut=({shown:e})=>e.every(({counts:n})=>n),Co=(e,n)=>n["wall-moved"];function Jt({
id:e,heading:n},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[fe(n),fe(n)]}function So(e,n){
let o=Y(e),a=new Map;for(let p of o){let d=nt(p);a.set(d,[...a.get(d)??[],p])}let s=a.get(-1)??[];a.delete(-1);let r=[...a].
map(([p,d])=>$o(d,p,o.length,n));if(s.length===o.length)return n["wall-spread-all"];let[l,c]=s.map(p=>Jt(p,n)),i={ruler:l?.[1],
other:c?.[0]},u=l?c?n["wall-spread-two"]:n["wall-spread"]:"";return[...r,E(u,i)].filter(Boolean).join(" ")}function $o(e,n,o,a){
let[s,r]=e.map(u=>Jt(u,a)[0]),[l,c]=e[0].labels[n].split("–"),i={ruler:s,other:r,low:l,high:c};return e.length>1&&e.length===
o?E(a["wall-most-all"],i):E(r?a["wall-most-two"]:a["wall-most"],i)}function Oo(e,n){let o=Y(e),a=o[0].labels.map((c,i)=>({
pile:c,most:o.filter(u=>nt(u)===i)})),{pile:s,most:r}=a.reduce((c,i)=>c.most.length>=Math.min(1,i.most.length)?c:i);if(!r.
length)return Ut(e)?n["wall-sorted-spread"]:e.heading;let l={1:n["wall-sorted"],2:n["wall-sorted-two"]}[r.length];return E(
l??n["wall-sorted-many"],{pile:fe(s),card:fe(r[0].name),other:fe(r.at(-1).name),n:r.length,all:o.length})}function Eo(e,n){
let o=Y(e).map(({name:a,counts:s,n:r})=>({name:a,count:s[0],n:r}));return zt(o,e,n)}function Mo(e,n){let[{labels:o,counts:a,
n:s}]=Y(e);return zt(o.map((r,l)=>({name:r,count:a[l],n:s})),e,n)}function zt(e,n,o){let a=Math.max(...e.map(({count:p})=>p)),
s=e.filter(({count:p,n:d})=>2*p>d),r=s.length?s:e.filter(({count:p})=>p&&p===a);if(!s.length&&!Ut(n))return n.heading;let l=s.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],c=r.length?l[Math.min(r.length,3)-1]:o["wall-chosen-spread"],[i="",u=""]=r.map(({name:p})=>fe(p));return E(
c,{card:i,other:u,n:r.length})}function _e({deck:e,way:n,panel:o,words:a,now:s,slide:r}){let l=o.stage,c=r!==void 0;if(!c&&l?.blank)return ee("blank",t(
"h1",{class:"wall-unseen"},a["wall-blank"]));let i=e?.slides[r??l?.slide];if(!i)return n?Gt({deck:e,way:n,panel:o,words:a}):
ee("text",le(e?.title??""));if(!c&&l.join&&n)return Gt({deck:e,way:n,panel:o,words:a});let u=ye(o,i),p=c?null:Et(l.timer,
s,i.minutes),d={deck:e,way:n,panel:o,words:a,slide:i,question:u,left:p},k=(Do[i.kind]??Pe)(d);return k.dataset.slide=r??
l?.slide,i===e.slides[0]&&k.append(...Yt(e)),o.practice&&k.append(t("p",{class:"wall-practice"},a["wall-practice"])),k}var ee=(e,...n)=>t(
"div",{class:`wall-face wall-${e}`},...n.filter(o=>o!=null)),le=e=>t("h1",{},e);function Pe({slide:e,way:n,panel:o,words:a,
left:s}){let r=de(e.body),l=r.flatMap(i=>To(i)),c=r.filter(i=>i.textContent.trim());return ee(e.kind,le(e.title),t("div",
{class:"wall-body"},t("div",{class:"wall-words"},...c.map(Lo)),...l.map(i=>t("div",{class:"wall-picture"},i))),He({way:n,
panel:o,words:a,left:s}))}function To(e){if(!e.querySelectorAll)return[];if(e.tagName==="IMG")return[e];let n=[...e.querySelectorAll(
"img")];for(let o of n)o.remove();return n}var Ao=5;function Lo(e){let n=e.tagName==="UL"?[...e.children]:[];if(!n.some(
a=>at(a)<a.childNodes.length)||!n.every(at))return e;e.className="wall-terms";for(let a of n){let s=[...a.childNodes],r=at(
a);s[r]?.tagName==="BR"&&s[r].remove(),a.replaceChildren(t("span",{},...s.slice(0,r)),t("span",{},...s.slice(r).filter(l=>l.
parentNode)))}return e}function at({childNodes:e}){let n=[...e],o=s=>s?.tagName==="STRONG",a=o(n[0])?1:0;for(;a&&o(n[a+1])&&
n[a].textContent.trim().length<=Ao;)a+=2;return a}function No({slide:e,way:n,panel:o,words:a,question:s,left:r}){if(s&&s.
state!=="open"&&ue(s))return Ro({slide:e,panel:o,words:a,question:s,left:r});let c=e.items,[i]=c.length===1?c:[];return ee(
"question",le(i?.ask??e.title),e.story?t("p",{class:"wall-quote"},e.story):null,...i?[Io(i)]:[qo(c)],He({way:n,panel:o,words:a,
left:r,question:s,large:!0}))}function Io({kind:e,cards:n=[],low:o,high:a}){if(e==="ruler")return t("div",{class:"wall-a\
sks"},Vt(o,a));let s=n.length>5;return t("ul",{class:"wall-cards","data-many":s},...n.map(({short:r,text:l})=>t("li",{class:r?
"wall-whole":null},r||l)))}var qo=e=>t("ol",{class:"wall-asks"},...e.map(({kind:n,ask:o,low:a,high:s})=>t("li",{},t("p",
{},o),n==="ruler"?Vt(a,s):null))),Vt=(e,n)=>t("p",{class:"wall-ends"},t("span",{},`0: ${e}`),t("span",{},`10: ${n}`)),Bo=5;
function Ro({slide:e,panel:n,words:o,question:a,left:s}){let r=tt(a,e.items),l=r.filter(u=>Y(u).length),[c=r[0]]=l,i=He(
{way:null,panel:n,words:o,left:s,answered:a});return l.length<2?ee("chart",le(l.length?Se(c,o):o["wall-held-title"]),...xe(
c,o),i):ee("chart",le(e.title),t("div",{class:"wall-groups"},...l.map(u=>t("section",{},t("h2",{},Se(u,o)),...xe(u,o,Bo)))),
i)}function Wo({slide:e,panel:n,words:o,way:a,left:s}){let r=n.questions.filter(({name:p})=>p.startsWith("check-in@")).map(
p=>({moment:p.moment,groups:tt(p,[]),question:p})).filter(({groups:p})=>p.some(d=>Y(d).length)),l=p=>r.map(({moment:d,groups:k})=>({
moment:d,...k.find(m=>m.kind===p)})).filter(({shown:d})=>d&&Y({shown:d}).length),[c]=l("move").slice(-1),i=l("ruler"),u=He(
{way:a,panel:n,words:o,left:s});return c?ee("chart",le(Se(c,o)),...xe(c,o),t("p",{class:"wall-muted"},o["chart-moved-why"])):
i.length>1?ee("chart",le(o["room-group"]),...Ft([i[0],i.at(-1)],o)):i.length?ee("chart",le(Se(i[0],o)),...xe(i[0],o)):ee(
"text",le(e.title),t("p",{class:"wall-calm"},o["room-chart-empty"]),u)}var Do={text:Pe,story:Pe,help:Pe,question:No,moves:Wo},
Yt=e=>e?.logo?de([["img",e.logo]]).map(Fo):[],Fo=e=>(e.className="wall-logo",e);function Gt({deck:e,way:n,panel:o,words:a}){
return ee("join",le(a["wall-join"]),t("div",{class:"wall-way"},...n.wifi?[Po(n.wifi,a)]:[],t("div",{class:"wall-scans"},
n.wifi?t("p",{},a["wall-then"]):null,st(n,a)),t("div",{},t("p",{class:"wall-muted"},a["wall-scan"]),t("p",{class:"wall-a\
ddress"},n.address),t("p",{class:"wall-muted"},a["room-type-code"]),t("p",{class:"wall-code"},n.code),t("p",{class:"wall\
-count"},Qe(o,a)))),...Yt(e))}var Po=(e,n)=>t("div",{class:"wall-scans"},t("p",{},E(n["wall-wifi"],{name:e.name})),st(e,
n)),st=(e,n)=>Ce(e,n["room-scan-alt"],"wall-scan"),_o=e=>e.replace("-","‑");function He({way:e,panel:n,words:o,left:a,
question:s,large:r=!1,answered:l}){let c=Lt(a,o),i=s&&s.state!=="ready",u=i?ve(s,n,o):r&&e?Qe(n,o):"",p=l?ve(l,n,o):"";if(!e&&
!c&&!u&&!p)return null;let d=t("footer",{class:r?"wall-foot wall-large":"wall-foot","data-timer":!!a});return a&&d.style.
setProperty("--left",`${100*a.share}%`),e&&r?d.append(st(e,o),t("p",{class:"wall-join-line"},t("span",{class:"wall-muted"},
e.address),t("b",{},e.code))):d.append(t("p",{class:"wall-muted"},e?E(o["wall-join-line"],{address:e.address,code:_o(e.code)}):
p)),d.append(t("p",{class:"wall-now"},u?t(i?"b":"span",{class:i?null:"wall-joined"},u):null,c?t("span",{class:"wall-time"},
c):null)),d}var lt=[4.6,5.6,6.6,7.4,8.2],it=2,Ho=["","tight","tight columns"],rt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],Ko=5.4;function Qt(e,n=it){let o=lt[e.classList.contains("wall-chart")?Math.max(0,n-1):n],a={
layout:rt.at(-1),text:0};for(let s of[...Ho,...rt]){if(a.text>=Ko||a.text&&rt.includes(s))break;let r=Uo(e,s,o);r>a.text&&
(a={layout:s,text:r})}return Xt(e,a.layout,a.text||4.6),a.text>0}function Uo(e,n,o){for(let a=o;a>4.6-.4;a-=.4)if(Xt(e,n,
Math.max(a,4.6)),Jo(e))return Math.max(a,4.6);return 0}function Xt(e,n,o){e.dataset.layout=n,e.style.setProperty("--text",
o.toFixed(2))}var Jo=e=>Zt(e)&&[...e.querySelectorAll(".wall-whole")].every(Zt),Zt=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var zo={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Go=new Map(Object.entries(zo).flatMap(([e,n])=>n.map(o=>[o,e]))),Vo="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Yo(e){let{key:n,target:o,repeat:a,ctrlKey:s,metaKey:r,altKey:l,
isComposing:c}=e;if(a||s||r||l||c)return;let i=e.composedPath?.()[0]??o;if(!(i?.closest?.(Vo)||i?.closest?.("dialog[open\
]"))&&!(n===" "&&i?.matches?.("button:focus-visible, summary:focus-visible")))return Go.get(n.length===1?n.toLowerCase():
n)}function en(e){let n=o=>{let a=Yo(o);!a||e(a)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",n,{capture:!0}),()=>window.removeEventListener("keydown",n,{capture:!0})}function tn(e,{deck:n,panel:o,way:a},s,{step:r,handOver:l,leave:c}){let i=o.stage??{slide:-1,dropped:[]},u=n.slides[i.slide]?.
part,p=j=>()=>{O.close(),j()},d=(j,x,...S)=>t("button",{type:"button",onclick:p(j),...x},...S),k=j=>t("small",{},E(s["re\
mote-minutes"],{minutes:j})),m=n.parts.map((j,x)=>t("li",{},d(()=>r("go",{slide:Ne(n,x)}),{"aria-current":x===u?"step":null,
class:i.dropped.includes(x)?"remote-dropped":null},j.title,i.dropped.includes(x)?t("small",{},s["remote-is-dropped"]):k(
j.minutes)))),C=Ot(n,i).map(({part:j,title:x,minutes:S,dropped:h})=>t("li",{},t("span",{},x),d(()=>r(h?"keep":"drop",{part:j}),
{"aria-label":`${h?s["remote-keep"]:E(s["remote-drop"],{minutes:S})}: ${x}`},h?s["remote-keep"]:E(s["remote-drop"],{minutes:S})))),
O=se(e,"remote-sheet",t("h2",{},s["remote-parts"]),t("ol",{class:"remote-parts"},...m),...C.length?[t("h2",{},s["remote-\
late"]),t("ul",{class:"remote-drops"},...C)]:[],t("div",{class:"remote-more"},a?d(()=>r("join"),{},i.join?s["remote-join\
-hide"]:s["remote-join-show"]):null,l?d(l,{},s["remote-hand"]):null,c?d(c,{},s["remote-leave"]):null,d(()=>{},{class:"re\
mote-primary"},s["wall-close"])))}function on(e,{question:n,slide:o,words:a,count:s}){let r=n.units.filter(({kind:j})=>j!=="move"),l=new Map(r.map(j=>[j.id,
nn(j).map(()=>0)])),c=0,i=0,u=t("div",{}),p=se(e,"desk-hands",u);if(!p)return;let d=()=>Math.max(i,...[...l.values()].map(
j=>j.reduce((x,S)=>x+S,0))),k=(j,x,S)=>t("div",{class:"desk-stepper"},t("span",{},j),t("button",{type:"button","aria-lab\
el":E(a["desk-fewer"],{label:j}),onclick:()=>S(-1)},"−"),t("output",{},`${x}`),t("button",{type:"button","aria-label":E(
a["desk-more"],{label:j}),onclick:()=>S(1)},"+"));function m(j=""){let x=r[c],h=o.items.find(({id:w})=>w===x.item)?.cards.
find(({text:w})=>w===x.card),g=l.get(x.id),I=c===r.length-1,q=w=>()=>{c+=w,m()};u.replaceChildren(t("p",{class:"desk-sma\
ll"},E(a["desk-hands-where"],{n:c+1,all:r.length})),t("h2",{},x.card||x.heading),h?.short?t("p",{class:"desk-small"},x.heading):
"",...nn(x).map((w,M)=>k(w,g[M],W=>{g[M]=Math.max(0,g[M]+W),m(`${M} ${W}`)})),I?k(a["room-people"],d(),w=>{i=Math.max(0,
d()+w),m(`people ${w}`)}):"",t("div",{class:"wall-answers"},c?t("button",{type:"button",onclick:q(-1)},a.back):"",I?t("b\
utton",{type:"button",class:"wall-primary",onclick:O},a["room-count"]):t("button",{type:"button",class:"wall-primary",onclick:q(
1)},a["desk-next-card"]),I?"":t("button",{type:"button",onclick:O},a["desk-enough"]),t("button",{type:"button",onclick:()=>p.
close()},a["wall-close"]))),C(j)}function C(j){let x=[...u.querySelectorAll(".desk-stepper")],[S,h]=j.split(" "),g=S==="\
people"?x.at(-1):x[Number(S)||0],[I,q]=g.querySelectorAll("button");(h==="-1"?I:q).focus()}function O(){let j=d();if(!j)
return;let S=[...l].filter(([,h])=>h.some(Boolean)).map(([h,g])=>{let{kind:I}=r.find(q=>q.id===h);return[h,I==="card"?[g[0],
j-g[0]]:g]});p.close(),s(Object.fromEntries(S),j)}m()}var nn=({kind:e,values:n,bands:o})=>e==="card"?n.slice(0,1):we(n,o);var te=(e,n,o=null)=>t("button",{type:"button",class:o,onclick:n},e);function an(e,n,o){let a=t("div",{}),s=se(e,n,a);s&&
(s.refresh=()=>{if(a.contains(document.activeElement)&&document.activeElement.matches("input"))return;let r=a.contains(document.
activeElement)&&document.activeElement.textContent;if(a.replaceChildren(...o(()=>s.close())),r===!1)return;([...a.querySelectorAll(
"button, select, a")].find(({textContent:c})=>c===r)??a.querySelector("button"))?.focus()},s.refresh())}function sn(e,n,o,{
press:a}){a({desk:"remote"}),an(e,"desk-remote",s=>{let{remote:r,inside:l,practice:c,panel:i}=n(),u=i.presenters.filter(
({kind:d,used:k})=>d==="remote"&&k),p=!l||c;return[t("h2",{},o["desk-remote"]),p&&r?Ce(r,o["desk-remote-scan"],"desk-sca\
n"):"",p&&!r&&!u.length?t("p",{},o["room-one-moment"]):"",t("p",{},p?o["desk-remote-how"]:o["desk-remote-inside"]),p?"":
te(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),p&&r?t("p",{},t("a",{href:r.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...u.map(({id:d},k)=>t("p",{class:"desk-line"},E(o["desk-remote-there"],{n:k+1})," ",te(o["\
desk-remote-end"],()=>a({desk:"revoke",id:d})))),t("div",{class:"wall-answers"},p?te(o["desk-remote-new"],()=>a({desk:"r\
emote"})):"",te(o["wall-close"],s))]})}function rn(e,n,o,{press:a,step:s}){let r=Zo(o,a);an(e,"desk-reach",l=>{let{way:c,
join:i,inside:u,practice:p,panel:d}=n(),k=t("span",{role:"status"});if(!c||u)return[t("h2",{},o["desk-phones"]),t("p",{},
p?o["desk-phones-practice"]:o["desk-phones-none"]),p?"":te(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),t("di\
v",{class:"wall-answers"},te(o["wall-close"],l))];let m=`${i.address}/${i.code}`,C=t("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>a({desk:"address",ip:C.value})},...i.addresses.map(({ip:O,network:j})=>t("option",{value:O,selected:O===
i.picked?"":null},`${O} (${j})`)));return[t("h2",{},o["desk-phones"]),Ce(c,o["room-scan-alt"],"desk-scan"),t("p",{class:"\
desk-line"},t("b",{},c.address)," · ",t("b",{},c.code)),t("p",{},d.joined?E(o["desk-reached"],{n:d.joined}):o["desk-rea\
ch-try"]),d.hosts.length?t("p",{class:"desk-small"},E(o["desk-reached-at"],{hosts:d.hosts.join(", ")})):"",i.addresses.length>
1?t("p",{class:"desk-line"},o["desk-address"]," ",C):"",r,t("details",{},t("summary",{},o["desk-reach-not"]),t("ul",{},...[
"wifi","guest","hotspot","firewall"].map(O=>t("li",{},Qo(o)[O])))),t("div",{class:"wall-answers"},te(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(m),k.textContent=o["desk-copied"]}),te(o["desk-card"],()=>a({desk:"card"})),te(o["re\
mote-join-show"],()=>{l(),s("join")}),te(o["wall-close"],l),k)]})}function Zo(e,n){let o=t("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),a=t("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),s=(r,l)=>t("p",{},
t("label",{class:"ajar-words",for:l.id},r),l);return t("details",{},t("summary",{},e["desk-wifi"]),t("p",{},e["desk-wifi\
-how"]),s(e["desk-wifi-name"],o),s(e["desk-wifi-password"],a),te(e["desk-wifi-show"],()=>n({desk:"wifi",name:o.value,password:a.
value})))}var Qo=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function ln(e,{words:n,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,s=({id:h,
title:g})=>t("option",{value:h},g),r=(h,g)=>E(n["desk-meeting"],{title:h,n:g}),l=t("select",{id:`${a}-meeting`},t("optgr\
oup",{label:n["desk-meetings"]},...e.meetings.map(({id:h,title:g,part:I,minutes:q})=>s({id:h,title:r(I?`${g}: ${I}`:g,q)}))),
t("optgroup",{label:n["desk-sections"]},...e.sections.map(({id:h,title:g,minutes:I})=>s({id:h,title:r(g,I)}))));e.meeting&&
(l.value=e.meeting);let c=t("select",{id:`${a}-couple`},...e.couples.map(s));e.picked&&(c.value=e.picked);let i=t("selec\
t",{id:`${a}-country`},...e.countries.map(s),t("option",{value:""},n["desk-elsewhere"]));i.value=e.country||Xo(e.countries);
let u=["phones","none","practice"].filter(h=>!(e.server&&h!=="phones")),p={phones:[n["desk-with-phones"],n["desk-with-ph\
ones-how"]],none:[n["desk-without"],n["desk-without-how"]],practice:[n["desk-practice"],n["desk-practice-how"]]},d=u.map(
(h,g)=>t("input",{type:"radio",name:a,value:h,checked:g===0?"":null,"aria-describedby":`${a}-${h}`})),k=t("input",{type:"\
password",spellcheck:"false",id:`${a}-key`}),m=t("p",{hidden:!0},t("label",{class:"ajar-words",for:k.id},n["room-host-ke\
y"]),k),C=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=t("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),j=(h,g)=>t("p",{},t("label",{class:"ajar-words",for:g.id},h),g),x=t("form",{class:"ajar-start",onsubmit:h=>{h.preventDefault(),
O.textContent=n["desk-opening"],o({meeting:l.value,couple:c.value,country:i.value,phones:d.find(({checked:g})=>g).value,
key:k.value}),k.value=""}},t("h2",{},n["desk-start"]),C,j(n["desk-which"],l),t("div",{class:"ajar-start-two"},j(n["desk-\
couple"],c),j(n["desk-country"],i)),t("fieldset",{},t("legend",{},n["desk-how"]),...u.map((h,g)=>t("label",{class:"ajar-\
start-way"},d[g],t("span",{},t("b",{},p[h][0]),t("small",{id:`${a}-${h}`},p[h][1]))))),m,t("p",{},t("button",{type:"subm\
it",class:"ajar-begin"},n["desk-begin"]),O));function S({problem:h,busy:g,needsKey:I,state:q}){C.textContent=h??"",C.hidden=
!h,m.hidden=!I,g||(O.textContent=q==="ended"?n["room-ended"]:"")}return{element:x,update:S}}function Xo(e){let n=(navigator.
languages??[]).map(a=>a.split("-")[1]);return e.find(({id:a})=>n.includes(a))?.id??e[0]?.id??""}function cn({units:e},n){let o=e.filter(({snapshot:s})=>s);if(!o.length)return[];let a=o.map(s=>{let r=s.snapshot.fine?s.
values:we(s.values,s.bands),l=s.snapshot.counts.map((c,i)=>`${r[i]}: ${c}`);return t("tr",{},t("th",{scope:"row"},s.card||
s.heading),t("td",{},l.join(" · ")))});return[t("details",{class:"desk-figures"},t("summary",{},n.table),t("table",{},t(
"tbody",{},...a)))]}var ea=["open","close","reveal"];function un(e,n,{words:o,send:a,onDispose:s}){document.getElementById("ajar-desk-style")||
document.head.append(t("style",{id:"ajar-desk-style"},`.wall-dialog,.wall-dialog *{box-sizing:border-box}.wall-dialog :i\
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
`));let r={},l=null,c=null,i=At(),u=(b,D,J={})=>t("button",{type:"button",onclick:D,...J},...[b].flat()),p=t("p",{class:"\
ajar-problem",role:"alert",hidden:!0}),d=t("p",{class:"desk-status",role:"status","aria-live":"polite"}),k=X(o,b=>{b?d.textContent=
b:vt()}),m=b=>{k.begin(),a(b,{awaited:!0})},C=0,O="",j=(b,D={})=>{C=Math.max(C,r.steps??0)+1,m({desk:"step",step:{step:b,
...D},n:C})},x=()=>r.panel,S=()=>x()?.stage,h=()=>r.deck?.slides[S()?.slide],g=()=>h()&&ye(x(),h()),I=ct("desk-wall",{inert:!0}),
q=ct("desk-wall",{inert:!0}),w=ct("desk-screen",{hidden:!0}),M=()=>{w.host.hidden=!1,ie(),w.host.requestFullscreen?.().catch(
()=>{})},W=()=>{w.host.hidden=!0,P()&&document.exitFullscreen(),ie()},P=()=>document.fullscreenElement===w.host;w.host.addEventListener(
"fullscreenchange",()=>{P()||W()});let U=t("p",{class:"desk-clock"}),A=t("p",{class:"desk-plan"}),B=t("ol",{}),_=t("div",
{class:"desk-notes-text",tabindex:0,role:"group"}),z=t("p",{class:"desk-count"}),L=t("p",{}),F=t("p",{class:"desk-small"}),
H=t("div",{}),N=t("a",{class:"desk-button",target:"_blank",rel:"noopener",draggable:"false"},o["desk-wall"]),f=t("div",{
class:"desk-tools"},N,u(o["desk-here"],M),u(o["desk-remote"],()=>sn($,()=>r,o,{press:m})),u(o["desk-phones"],()=>rn($,()=>r,
o,{press:m,step:j})),u(o["remote-parts"],K),u(o["desk-end"],Z,{class:"desk-end"})),y={back:u([o.back,t("kbd",{},"←")],
()=>j("back")),open:u([o["room-ask-open"],t("kbd",{},"O")],()=>G("open")),close:u([o["room-ask-close"],t("kbd",{},"C")],
()=>G("close")),reveal:u([o["room-ask-reveal"],t("kbd",{},"R")],()=>G("reveal")),blank:u([o["remote-blank"],t("kbd",{},"\
B")],()=>j("blank")),hands:u([o["desk-hands"]],()=>on($,{question:g(),slide:h(),words:o,count:pe})),next:u([o.next,t("kb\
d",{},o["desk-clicker"])],()=>j("next"))},v=u(o["room-ask-reset"],()=>Be($,o["room-reset-sure"],o["room-ask-reset"],o["h\
ome-no"],()=>G("reset"))),T=u("",()=>j(S()?.timer?"pause":"timer")),$=t("section",{class:"ajar-desk","aria-label":o["des\
k-title"]},t("header",{class:"desk-top"},U,A,f),t("nav",{class:"desk-agenda","aria-label":o["desk-agenda"]},B),t("div",{
class:"desk-left"},t("section",{class:"desk-now"},t("h2",{},o["desk-now"]),I.host),t("section",{class:"desk-next"},t("h2",
{},o["desk-next"]),q.host),t("section",{class:"desk-room"},t("h2",{},o["desk-room"]),z,L,F,t("p",{class:"desk-more"},T,v))),
t("section",{class:"desk-notes"},t("h2",{},o["remote-notes"]),_,H),t("div",{class:"desk-moves"},p,d,t("div",{class:"desk\
-pad"},...Object.values(y))),w.host),R=ln(n,{words:o,begin:b=>m({desk:"begin",...b})});e.replaceChildren(R.element,$);function K(){
tn($,{deck:r.deck,panel:x(),way:r.way},o,{step:j})}function Z(){let b=x().questions.some(ue),D=(V,ce)=>u(ce,()=>m({room:"\
take",what:V,paper:n.paper})),J=se($,"desk-ending",t("p",{},o["desk-end-sure"]),b?t("p",{class:"desk-more"},D("page",o["\
desk-take-page"]),D("table",o["desk-take-table"])):"",t("div",{class:"wall-answers"},u(o["room-end"],()=>{J.close(),m({room:"\
end"})},{class:"wall-primary"}),u(o["remote-stay"],()=>J.close())))}function G(b){if(C>(r.steps??0)){O=b;return}if(b==="\
reveal"){let J=Ze(x(),h()),V=()=>m({desk:"question",id:J.question.id,do:b,...J.body});J&&It(Te(),J,x(),o,V);return}let D=g();
D&&m({desk:"question",id:D.id,do:b})}let pe=(b,D)=>m({desk:"question",id:g().id,do:"hands",counts:b,people:D}),ne={keys:()=>qt(
Te(),o),full:()=>w.host.hidden?M():W(),larger:()=>ge(1),smaller:()=>ge(-1)},oe=it;function ge(b){oe=Math.min(lt.length-1,
Math.max(0,oe+b)),ie()}function ke(b){return!r.deck||!$.offsetParent||$.closest("[inert], .lm-mod-hidden")?!1:(ne[b]?ne[b]():
ea.includes(b)?G(b):b==="timer"?j(S()?.timer?"pause":"timer"):b!=="look"&&j(b),!0)}s(en(ke));let Me=setInterval(()=>{!$.
hidden&&$.isConnected&&yt()},1e3);s(()=>clearInterval(Me));function ie(){if(!r.deck||!S())return;let b={deck:r.deck,way:r.
way,panel:x(),words:o,now:i.now()},D=$t(r.deck,x());be(I.wall,_e(b)),q.host.hidden=D===null,D!==null&&be(q.wall,_e({...b,
slide:D})),w.host.hidden||be(w.wall,_e(b),oe)}let Te=()=>w.host.hidden?$:w.wall;function be(b,D,J){b.querySelector(".wal\
l-face")?.remove(),b.prepend(D),Qt(D,J)}function yt(){if(!r.deck)return;let b=St(r.deck,S(),i.now());if(U.textContent=qe(
i.now()),!b)return;let D=b.begun?Nt(b.late,o):o["remote-not-begun"],J=b.begun?E(o["remote-planned"],{part:qe(b.partEnds),
end:qe(b.ends)}):"";A.replaceChildren(t("b",{class:b.late>0?"desk-late":null},D),J&&` · ${J}`,t("br"),t("span",{class:"\
desk-small"},r.deck.parts[b.part].title));for(let[V,ce]of[...B.children].entries())ce.className=V<b.part?"done":V===b.part?
"here":"",ce.classList.toggle("dropped",S().dropped.includes(V));b.part!==c&&Fn(b.part)}function Fn(b){B.querySelector("\
[aria-current]")?.removeAttribute("aria-current"),c=b;let D=B.children[b];D.firstChild.setAttribute("aria-current","step");
let{parentNode:J}=B,V=(ce,jt)=>D[ce]+D[jt]/2-J[jt]/2;J.scrollTo(V("offsetLeft","offsetWidth"),V("offsetTop","offsetHeigh\
t"))}function Pn(){c=null,B.replaceChildren(...r.deck.parts.map(({title:b},D)=>t("li",{},u(b,()=>j("go",{slide:Ne(r.deck,
D)})))))}function _n(){if(l===h()?.id)return;l=h()?.id;let b=h()?.notes.length?de(h().notes):[t("p",{},o["remote-no-note\
s"])];_.replaceChildren(...b),_.scrollTop=0}function Hn(){let b=g();z.textContent=b&&(b.state!=="ready"||b.hands)?ve(b,x(),
o):"",L.textContent=r.way?E(o["desk-joined"],{n:x().joined}):o["desk-no-phones"],F.textContent=Jn({units:b?.units??Un()}),
H.replaceChildren(...b?cn(b,o):[]);let D=!!b?.units.length;y.hands.firstChild.data=o[Ge(b)?"desk-slips":"desk-hands"],y.
hands.disabled=!D||b.state==="open"||ue(b),v.hidden=!b?.answered||!b.may_reset;let J=h()?.minutes??0;T.hidden=!J&&!S()?.
timer,T.textContent=S()?.timer?o["desk-timer-pause"]:E(o["remote-timer"],{minutes:J});for(let V of["open","close"])y[V].
hidden=!r.way;y.hands.hidden=!!r.way&&(y.hands.disabled||!b),y.open.disabled=!b||b.state==="open"||!r.way,y.close.disabled=
b?.state!=="open",y.reveal.disabled=!Ze(x(),h());for(let V of Object.values(y))V.classList.remove("wall-primary");Kn().classList.
add("wall-primary"),y.blank.setAttribute("aria-pressed",!!S()?.blank)}function Kn(){let b=g();return b?ue(b)?y.next:b.state===
"ready"&&!y.open.disabled?y.open:!r.way&&!b.answered&&!y.hands.disabled?y.hands:y.reveal.disabled?y.next:y.reveal:y.reveal.
disabled?y.next:y.reveal}let Ge=b=>!!b?.name.startsWith("check-in@"),Un=()=>{if(h()?.kind!=="moves")return[];let[b]=x().
questions.filter(D=>Ge(D)&&ue(D)).slice(-1);return b?.units.filter(({kind:D})=>D==="move")??[]};function Jn({units:b}){let D=b.
filter(({snapshot:J,withheld:V})=>!J&&V);return D.length?Ie({shown:D},o):""}function vt(){let b=g();d.textContent=zn(b)}
function zn(b){if(S()?.blank)return o["remote-is-blank"];if(!b)return"";let D=et(b,x());return D===1?o["remote-still-one"]:
D?E(o["remote-still"],{n:D}):b.state==="open"?o["room-is-open"]:b.hands&&!ue(b)?E(o["desk-counted"],{n:b.hands}):!r.way&&
b.state==="ready"&&b.units.length?o[Ge(b)?"desk-slips-how":"desk-hands-how"]:""}function Gn(b){let D=r;r={...r,...b},r.busy||
k.end(),p.textContent=r.problem??"",p.hidden=!r.problem;let J=r.state==="open"&&!!(r.deck&&S());if(R.update(r),R.element.
hidden=J,$.hidden=!J,!J)return;D.panel!==r.panel&&i.set(x().now),D.deck!==r.deck&&Pn(),N.hidden=!Tt(r.wall,window.location),
N.hidden||(N.href=r.wall);for(let ce of $.querySelectorAll("dialog"))ce.refresh?.();yt(),_n(),Hn(),vt(),ie();let V=O;O="",
V&&G(V)}let wt=new ResizeObserver(ie);for(let{host:b}of[I,w])wt.observe(b);return s(()=>wt.disconnect()),{update:Gn}}function ct(e,n){
let o=t("div",{class:e,...n}),a=t("div",{class:"wall"}),s=t("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa\
;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;--muted: #55606b;--edge:
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(s,a),{host:o,wall:a}}var ta="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Us=new RegExp(`(${ta})|[.…]+|[!?;\\n]`,"gu");function pn({title:e,close:n,bar:o,parts:a}){let s=()=>{l.close?l.close():l.remove()},r=t("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),l=t("dialog",{class:"ajar ajar-help","aria-labelledby":r.id,onclose:()=>l.remove(),onkeydown:c=>{c.
key==="Escape"&&(c.preventDefault(),c.stopPropagation(),s())}},o,r,...a,t("div",{class:"ajar-moves"},t("button",{type:"b\
utton",onclick:s},n)));document.body.append(l),l.showModal?l.showModal():l.setAttribute("open",""),r.focus()}var dn=["emergency","crisis","violence","agency","worried","child"],na=["crisis","violence"],hn='a[href$="#Help-lines"]',
Q=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function fn(){for(let e of Q().
listeners){let{isConnected:n}=e.element;e.shown&&!n&&Q().listeners.delete(e),e.shown||(e.shown=n)}}function oa(e,{zone:n="",
languages:o=[]}){let a=c=>c.endsWith("/")?n.startsWith(c):n===c,s=e.find(({zones:c})=>c.some(a));if(s)return s.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let r=e.find(c=>c.home);return r?r.code:o.map(c=>c.split("-").slice(1).join("-").
toUpperCase()).find(c=>e.some(({code:i})=>i===c))??""}var ut=(e,n)=>n.flatMap(o=>e.lines.filter(a=>a.topic===o)),pt=e=>e.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?t("span",{class:"\
ajar-unbroken"},n):n),mn=e=>`tel:${e.match(/\d+/)[0]}`;function gn({words:e,countries:n=[],leave:o,onCountry:a=()=>{}}){
n.length&&(Q().countries=n);let s=()=>Q().countries,r=()=>Q().chosen||oa(s(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),l=()=>s().find(w=>w.code===r());function c(w){Q().chosen=
w,fn();for(let{element:M,draw:W}of Q().listeners)W(M)}function i(w,M){return M(w),Q().listeners.add({element:w,draw:M,shown:!1}),
queueMicrotask(fn),w}let u=w=>i(t("div",{}),M=>M.replaceChildren(...w())),p=()=>{let w=[...s(),{code:"-",country:e["help\
-elsewhere"]}],M=t("select",{onchange:()=>{c(M.value),a(M.value)}},...w.map(W=>t("option",{value:W.code},W.country)));return i(
M,()=>{M.value=l()?.code??"-"}),t("label",{class:"ajar-help-where"},t("span",{},e["help-in"]),M)},d=({say:w,to:M},W)=>{if(/^(tel|sms):/.
test(M))return t("a",{class:W?"ajar-reach":"ajar-reach ajar-first",href:M},t("span",{},...pt(w)));let P=t("span",{},w),U=t(
"button",{type:"button",class:"ajar-link","aria-label":E(e["help-copy-what"],{address:M}),onclick:async()=>{await aa(M,P)&&
(U.textContent=e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},P," ",U)},k=w=>t("li",{},t("p",{class:"\
ajar-for"},w.for_what),t("p",{class:"ajar-hint"},[w.name,w.hours,w.languages].filter(Boolean).join(". ")),t("div",{class:"\
ajar-ways"},...w.reach.map(d))),m=({emergency:w,note:M})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-dan\
ger"]),M?t("p",{class:"ajar-hint"},M):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:mn(w)},E(e["help-c\
all"],{number:w})))),C=w=>u(()=>{let M=l();if(!M)return[t("p",{},e["help-elsewhere-how"])];let W=w.flatMap(P=>P==="emerg\
ency"?m(M):ut(M,[P]).map(k));return[t("ul",{class:"ajar-help-lines"},...W)]});function O(){pn({title:e["help-title"],close:e["\
help-close"],bar:t("div",{class:"ajar-help-bar"},p(),dt({words:e,leave:o})),parts:[t("p",{},e["help-lead"]),C(dn),t("p",
{class:"ajar-hint"},e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function j({title:w,text:M,
now:W,lines:P,kinds:U,countries:A},{level:B,aside:_,needs:z}){return A&&!q()&&(Q().countries=A),t("section",{class:"ajar\
-danger"},t(`h${B}`,{tabindex:"-1"},w),t("p",{},M),U.length?null:z?.()??null,p(),C(P),t("ul",{class:"ajar-todo"},...W.map(
L=>t("li",{},L))),t("p",{class:"ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:_},e["h\
elp-aside"]))}let x=()=>t("button",{type:"button",class:"ajar-get-help",onclick:O},e["help-get"]);function S({emergency:w,
...M}){let P=na.map(A=>ut(M,[A])[0]?.reach??[]).flatMap(A=>["tel:","sms:"].map(B=>A.find(({to:_})=>_.startsWith(B))));return[
{say:E(e["help-call"],{number:w}),to:mn(w)},...P.filter(Boolean)]}let h=(w=`${e["help-line"]} `)=>u(()=>{let M=l(),W=(M?
S(M):[]).flatMap(({say:A,to:B},_)=>[_?" · ":"",t("a",{href:B},...pt(A))]),P=t("button",{type:"button",class:"ajar-link",
onclick:O},e["help-get"]),U=t("span",{class:"ajar-off-paper"},W.length?" · ":"",P);return[t("p",{class:"ajar-help-line"},
w,...W,U)]});function g(w){if(!q())return;let[M]=[...w.querySelectorAll(hn)].reverse();M?.closest("p, ul").after(h(""));
for(let W of w.querySelectorAll("details"))W.open=W.querySelector("summary").textContent===l()?.country}let I=()=>u(()=>{
let w=l();return w?[t("p",{},t("b",{},`${e["help-title"]}, ${w.country}`)),t("p",{},`${e["help-danger"]} ${E(e["help-cal\
l"],{number:w.emergency})}`),t("ul",{},...ut(w,dn).map(({for_what:M,name:W,reach:P,hours:U})=>t("li",{},...pt(`${M}: ${W}\
. ${P.map(({say:A})=>A).join(" · ")}. ${U}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),q=()=>s().length>0;return{open:O,
notice:j,button:x,line:h,addNumbers:g,text:I,choose:c,code:r,isKnown:q}}var dt=({words:e,leave:n})=>t("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:n},e.leave);function kn(e){if(Q().open){Q().open=e;return}Q().
open=e,window.addEventListener("click",n=>{n.target.closest?.(hn)&&(n.preventDefault(),n.stopPropagation(),Q().open())},
{capture:!0})}async function aa(e,n){try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();
return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}function ft(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace("about:blank")}
function bn(e=()=>{}){let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;let o=[];window.addEventListener(
"keydown",a=>{a.repeat||(o=a.key==="Shift"?[...o,a.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),
ft()))},{capture:!0})}function yn(e,n,{words:o,group:a,change:s,say:r}){let l={...n},c={},i=e.piles.map(m=>(c[m.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:C=>{C.preventDefault(),C.currentTarget.classList.add("ajar-over")},ondragleave:C=>C.currentTarget.
classList.remove("ajar-over"),ondrop:C=>{C.preventDefault(),C.currentTarget.classList.remove("ajar-over");let O=d[C.dataTransfer.
getData("text/plain")]?.[m.id];O&&!O.matches(":disabled")&&(O.checked=!0,p(O.dataset.card,m))}},c[m.id]))),u=()=>e.piles.
forEach(m=>{c[m.id].textContent=E(o["pile-count"],{pile:m.text,n:Object.values(l).filter(C=>C===m.id).length})}),p=(m,C)=>{
l[m]=C.id,u(),s({...l}),r(E(o.moved,{card:e.cards.find(O=>O.id===m).text,pile:C.text}))},d={},k=e.cards.map(m=>{d[m.id]=
{};let C=`${a}-${m.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:O=>O.dataTransfer.setData(
"text/plain",m.id)},t("legend",{},m.text),t("div",{class:"ajar-into"},...e.piles.map(O=>{let j=t("input",{type:"radio",name:C,
value:O.id,"data-card":m.id,checked:l[m.id]===O.id,onchange:()=>p(m.id,O)});return d[m.id][O.id]=j,t("label",{},j,t("spa\
n",{},O.text))})))});return u(),t("div",{},t("p",{class:"ajar-hint"},o["sort-how"]),t("ul",{class:"ajar-piles"},...i),...k)}function me(e,n){let o=!1,a=!1,s=()=>{a=o,o||n()};function r(){o=!0;let l=new AbortController,c=()=>{l.abort(),setTimeout(
()=>{o=!1,a&&s()})};for(let i of["pointerup","pointercancel","keyup","blur"])addEventListener(i,c,{signal:l.signal,capture:i!==
"blur"})}for(let l of["pointerdown","keydown"])e.addEventListener(l,r);return s}function Ke(e,n){let o=c=>[...e.querySelectorAll(
c)],a=o("details[open] > summary").map(c=>c.textContent),s=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let c of o("summary"))c.parentElement.open=a.includes(c.textContent);if(s===!1)return;let r=o("summary, button").
find(c=>c.textContent===s),l=r??e.querySelector("h2, p");r||(l.tabIndex=-1),l.focus({preventScroll:!0})}function vn({words:e,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=t("span",
{}),s=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),r=t("p",{class:"ajar-problem",role:"alert"}),l=t(
"div",{}),c=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},r,l),i={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=i,p=!1,d=!1,k=!1,m=!1,C=!1,O=(L,F,H={})=>t("button",{type:"button",onclick:F,...H},L),j=L=>{L.tabIndex=
-1,L.focus()},x=()=>l.querySelector(".ajar-change"),S=()=>i.state==="kept"&&!i.reopen;function h(L,F=L){s.dataset.short=
F,a.textContent!==L&&(a.textContent=L)}function g(){let L=i.problem?e["keep-unsaved"]:e["keep-saving"],[F,H]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:i.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[L],lost:[e["keep-lost"]]}[C?"lost":i.state];s.classList.toggle("ajar-state-lost",C),h(F,H),s.dataset.
longest=i.state==="kept"?e["keep-saved"]:"",r.textContent!==i.problem&&(r.textContent=i.problem),r.hidden=!i.problem}function I(){
i={...i,saved:!1},g()}function q(){g(),u=i,S()?l.replaceChildren(d?A("change"):B()):i.state!=="none"?l.replaceChildren(A(
"unlock")):p?l.replaceChildren(A(i.exists?"open":"start")):l.replaceChildren(m?P():W())}let w=()=>{p=!0,q(),l.querySelector(
"input").focus()},M=()=>i.hosted?t("p",{},e["keep-hub"]):null;function W(){return t("div",{class:"ajar-choose"},t("p",{class:"\
ajar-title"},e["keep-title"]),t("p",{},e[i.exists?"keep-there":"keep-why"]),M(),t("div",{class:"ajar-moves"},O(e["keep-n\
othing"],()=>{m=!0,q(),j(s)}),O(e[i.exists?"keep-open":"keep-start"],w)))}let P=()=>t("p",{},O(e[i.exists?"keep-open":"k\
eep-start"],w,{class:"ajar-link"}));function U(){let F=["none","weak","fair","good","strong"].map(H=>e[`keep-strength-${H}`]).
reduce((H,N)=>N.length>H.length?N:H);return t("p",{class:"ajar-strength","aria-live":"polite","data-longest":F},t("span",
{},e["keep-strength-none"]))}function A(L){let F=L==="start"||L==="change",H={start:e["keep-start"],open:e["keep-open"],
unlock:e["keep-unlock"],change:e["keep-change"]}[L],N=t("input",{id:`${o}-words`,type:"password",spellcheck:"false","ari\
a-describedby":`${o}-how`,oninput:()=>{F&&n({strength:N.value})}}),f=t("input",{id:`${o}-again`,type:"password",spellcheck:"\
false"}),y=t("div",{},t("label",{for:`${o}-again`},e["keep-again"]),f),v=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),
T=t("input",{id:`${o}-place`,type:"text",spellcheck:"false",value:i.place,onchange:()=>n({place:T.value})}),$=U(),R=()=>{
if(!N.value){N.focus();return}if(v.hidden=!0,L==="change"){if(N.type==="password"&&f.value!==N.value){v.textContent=e["k\
eep-again-differs"],v.hidden=!1,f.focus();return}n({change:N.value},{awaited:!0})}else n({[L==="start"?"keep":"unlock"]:N.
value,place:T.value},{awaited:!0});h(e["keep-opening"]),N.value="",f.value="",$.firstChild.textContent=e["keep-strength-\
none"]},K=()=>{p=!1,d=!1,q(),L==="change"?x().focus():j(s)},Z=t("details",{},t("summary",{},e["keep-where"]),t("label",{
for:`${o}-place`},e["keep-place"]),T);return t("form",{class:"ajar-ask",onsubmit:G=>{G.preventDefault(),R()}},t(i.state===
"locked"?"h1":"p",{class:"ajar-title"},H),M(),L==="change"?t("p",{},e["keep-change-how"]):null,F?t("p",{},e["keep-no-way\
-back"]):null,t("label",{for:`${o}-words`},e[L==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"ajar-hint",id:`${o}\
-how`},e[F?"keep-how":"keep-how-open"]),N,F?$:null,L==="change"?y:null,t("label",{class:"ajar-card"},t("input",{type:"ch\
eckbox",onchange:({target:G})=>{N.type=G.checked?"text":"password",y.hidden=G.checked,v.hidden=!0}}),t("span",{},e["keep\
-see"])),L==="change"?v:Z,t("div",{class:"ajar-moves"},L==="unlock"?null:O(e["keep-not-now"],K),t("button",{type:"submit"},
H)))}function B(){let L=t("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(L.value)})},...[...new Set([5,15,30,
60,i.minutes])].sort((F,H)=>F-H).map(F=>t("option",{value:F,selected:F===i.minutes},E(e["keep-minutes"],{n:F}))));return t(
"div",{class:"ajar-kept"},O(e["keep-lock"],()=>{h(e["keep-opening"]),n({lock:!0},{awaited:!0})}),O(e["keep-change"],()=>{
d=!0,k=!1,q(),l.querySelector("input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-changed",role:"status"},k?e["k\
eep-changed"]:""),t("details",{},t("summary",{},e["keep-where"]),t("p",{},i.place),i.copied?t("p",{},E(e["keep-copied"],
{program:i.copied})):null,t("label",{for:`${o}-minutes`},e["keep-idle"]),L))}function _(L){if(L.strength!=null){let F=l.
querySelector(".ajar-strength > span");F&&(F.textContent=L.strength);return}if(L.changed){d=!1,q(),l.querySelector(".aja\
r-changed").textContent=e["keep-changed"],k=!0,x().focus();return}i={...i,...L},i.state==="kept"&&(p=!1),S()||(d=!1),g(),
z()}let z=me(l,()=>{let L=u;if(L.state===i.state&&L.exists===i.exists&&L.minutes===i.minutes&&!!L.reopen==!!i.reopen&&!!L.
hosted==!!i.hosted&&l.firstChild){u=i;return}let H=p&&L.place!==i.place;q(),L.state!==i.state&&L.state!=="none"?j(s):H&&
l.querySelector("input").focus()});return q(),{line:s,more:c,update:_,begin:I,setLost:L=>{C=L,g()},say:L=>{r.textContent=
L,r.hidden=!1}}}function Ue(e,{sentence:n,wide:o,narrow:a,columns:s,rows:r},l){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},l["ch\
art-empty"]));return}let c=(u,p)=>{let d=t("div",{class:`ajar-picture ajar-${p}`,role:"img","aria-label":n});return d.innerHTML=
u,d.firstElementChild.setAttribute("aria-hidden","true"),d},i=e.querySelector("details")?.open??!1;e.replaceChildren(t("\
figure",{class:"ajar-chart"},t("figcaption",{},n),c(o,"wide"),c(a,"narrow"),t("details",{open:i},t("summary",{},l.table),
t("table",{},t("thead",{},t("tr",{},...s.map(u=>t("th",{scope:"col"},u)))),t("tbody",{},...r.map(([u,...p])=>t("tr",{},t(
"th",{scope:"row"},u),...p.map(d=>t("td",{},d??"–")))))))))}function Je(e){let n={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let s=t("select",{onchange:()=>{o=s.value}},...Object.entries(n).map(([r,l])=>t("option",{value:r,selected:r===o},l)));return t(
"label",{},e["home-paper"]," ",s)},value:()=>o}}function wn(e,{words:n,send:o,onDispose:a}){let s={},r=null,l=!1,c="",i=t("div",{}),u=t("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),p=t("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),d=t("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),k=X(n,A=>{d.textContent=A}),m=ht(n),C=Je(n);e.replaceChildren(t("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,i,d),m.dialog);let O=A=>{s.busy?d.textContent=n["room-one-moment"]:(k.begin(),
o(A,{awaited:!0}))},j=(A,B)=>t("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>O(B)},A),x=(...A)=>t(
"div",{class:"ajar-moves ajar-many"},...A);function S(){let A=s.needsKey?t("input",{type:"password",spellcheck:"false",id:`${U}\
-key`,"aria-describedby":`${U}-key-how`}):null,B=t("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>{
if(A&&!A.value){A.focus();return}O({room:"open",...A?{key:A.value}:{}}),A&&(A.value="")}},n["room-open"]);return[t("h2",
{},n["room-title"]),s.state==="ended"?t("p",{class:"ajar-empty"},n["room-ended"]):null,t("p",{},n["room-how"]),t("p",{},
s.elsewhere?E(n["room-how-elsewhere"],{address:s.elsewhere}):n["room-how-network"]),A?t("label",{class:"ajar-words",for:A.
id},n["room-host-key"]):null,A?t("p",{class:"ajar-hint",id:`${U}-key-how`},n["room-host-key-how"]):null,A,x(B,s.elsewhere?
null:j(n["room-inside"],{room:"inside"})),s.elsewhere?null:t("p",{},n["room-rehearse-how"]),s.elsewhere?null:x(...[12,3].
map(_=>j(E(n["room-rehearse"],{n:_}),{room:"rehearse",phones:_})))]}let h=()=>[t("h2",{},n["room-title"]),t("p",{},n["ro\
om-lost"]),x(j(n["room-go-on"],{room:"go-on"}),j(n["room-end"],{room:"end"}))];function g(){let A=t("button",{type:"butt\
on",onclick:()=>m.show()},n["room-large"]),B=t("p",{},s.inside&&!s.practice?n["room-inside-open"]:E(n["room-line"],{code:s.
code})),_=s.address?A:null;return r?[I(),t("div",{class:"ajar-door-line"},B,p,_),q(),M()]:[t("h2",{},n["room-title"]),I(),
q(),B,s.address?jn(n,s):null,s.inside?t("p",{},n[s.practice?"room-practice-how":"room-how-network"]):null,!s.inside&&!s.
address?t("p",{class:"ajar-empty"},n["room-no-address"]):null,s.addresses?.length>1?w():null,s.addresses?.length?t("p",{
class:"ajar-hint"},n["room-firewall"]):null,t("div",{class:"ajar-door-line"},p,_,s.inside&&!s.practice?j(n["room-widen"],
{room:"widen"}):null),M()]}let I=()=>s.practice?t("p",{},$e(n)):null,q=()=>s.again?t("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function w(){let A=t("select",{id:`${U}-address`,onchange:()=>o({room:"pick",ip:A.value})},...s.addresses.map(
({ip:B,network:_})=>t("option",{value:B,selected:B===s.picked},`${B} (${_})`)));return t("label",{class:"ajar-words",for:A.
id},t("span",{},n["room-address"]),A)}function M(){let A=t("div",{}),B=t("button",{type:"button",onclick:()=>L(!1)},n["r\
oom-end-no"]),_=t("button",{type:"button",onclick:()=>L(!0)},n["room-end"]),z=()=>A.replaceChildren(...l?[t("p",{},n["ro\
om-end-sure"]),x(B,j(n["room-end"],{room:"end"}))]:[_]),L=H=>{l=H,z(),(l?B:_).focus()};z();let F=(H,N)=>t("button",{type:"\
button",onclick:()=>o({room:"take",...N()},{awaited:!0})},H);return t("details",{class:"ajar-ending"},t("summary",{},n["\
room-ending"]),s.shown?t("p",{},n["room-take-how"]):t("p",{},n["room-take-nothing"]),s.shown?x(F(n["room-take-table"],()=>({
what:"table"})),F(n["room-take-page"],()=>({what:"page",paper:C.value()})),C.element()):null,t("p",{},n["room-end-how"]),
A)}function W(A){s={...s,...A},u.textContent!==s.problem&&(u.textContent=s.problem),u.hidden=!s.problem;let B=mt(n,s.joined);
p.textContent!==B&&(p.textContent=B),m.update(s,B),r===null&&s.state==="open"&&(r=!s.here),s.state!=="open"&&(r=null,l=!1),
s.busy?k.begin():(k.end(),d.textContent=""),P()}let P=me(i,()=>{let{joined:A,problem:B,..._}=s,z=JSON.stringify([_,r]);if(z===
c)return;c=z;let L={open:g,lost:h}[s.state]??S;Ke(i,()=>i.replaceChildren(...L().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let U=`ajar-door-${window.ajarForms}`;return ze(e,()=>o({room:"look"}),a),{update:W}}var mt=(e,n)=>n?n===
1?e["room-joined-one"]:E(e["room-joined"],{n}):e["room-joined-none"],$e=e=>t("span",{class:"ajar-rehearsal"},e["room-pra\
ctice"]);function jn(e,n){let o=t("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return o.innerHTML=
n.picture,o.firstElementChild?.setAttribute("aria-hidden","true"),t("div",{class:"ajar-way-in"},o,t("div",{},t("p",{},e["\
room-scan"]),t("p",{class:"ajar-address"},n.address),t("p",{},e["room-type-code"]),t("p",{class:"ajar-code"},n.code)))}function ht(e){
let n=t("div",{}),o=t("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},n,t(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),a=t("p",{class:"ajar-joined"}),s="";return{dialog:o,show:()=>o.
showModal(),update(r,l){a.textContent=l;let c=JSON.stringify([r.address,r.code,r.practice]);c!==s&&(s=c,r.address?n.replaceChildren(
r.practice?t("p",{},$e(e)):"",jn(e,r),a):(o.close(),n.replaceChildren()))}}}function ze(e,n,o){let a=new IntersectionObserver(
s=>{s.some(({isIntersecting:r})=>r)&&n()});a.observe(e),o(()=>a.disconnect())}var xn=(e,n)=>e.find(o=>o.id===n)?.text??n,sa=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function Cn(e,n){
switch(e.kind){case"choice":return[...n.chosen.map(o=>xn(e.cards,o)),n.own.trim()].filter(Boolean);case"sort":return e.cards.
filter(o=>n[o.id]).map(o=>`${o.text}: ${xn(e.piles,n[o.id])}`);case"date":return[sa(n)];case"list":return n.map(o=>o.trim());default:
return[`${n}`.trim()]}}function Sn({items:e},n){let o={};for(let a of e){let s=n[a.id];if(!(s==null||!Ae(a,o)))if(a.kind===
"choice"){let l=(a.among?Le(a,o):a.cards).map(i=>i.id).filter(i=>s.chosen.includes(i)),c=s.own?.trim()?s.own:"";(l.length||
c)&&(o[a.id]={chosen:l,own:c})}else if(a.kind==="sort"){let r=a.cards.filter(l=>s[l.id]).map(l=>[l.id,s[l.id]]);r.length&&
(o[a.id]=Object.fromEntries(r))}else if(a.kind==="list"){let r=s.filter(l=>l.trim());r.length&&(o[a.id]=r)}else`${s}`.trim()&&
(o[a.id]=s)}return o}var $n=(e,n)=>E(e.ask,n);var ra=new Set(["autorestarting","dead","restarting","terminating"]),la=4e3;function On({widget_manager:e},{gone:n,back:o}){
let{statusChanged:a,connectionStatusChanged:s}=e?.kernel??{};if(!a?.connect||!s?.connect)return()=>{};let r=0,l=(i,u)=>{
ra.has(u)&&n()},c=(i,u)=>{clearTimeout(r),u==="disconnected"?n():u==="connecting"?r=setTimeout(n,la):o()};return a.connect(
l),s.connect(c),()=>{clearTimeout(r),a.disconnect(l),s.disconnect(c)}}function En({words:e,answered:n}){let o=new Set,a=!1,
s=()=>n().map(([i,u])=>{let p=Sn(i,u),d=i.items.filter(k=>k.id in p).map(k=>[$n(k,p),...Cn(k,p[k.id])].join(`
`));return[i.title,...d].join(`

`)}).join(`


`);async function r(i){let u=s(),p=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});p.value=u,i.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(i.append(p),p.select(),!document.execCommand("\
copy"))return}i.querySelector("[role=status]").textContent=e["lost-copied"]}function l(i={}){let u=t("div",{class:"ajar-\
lost",hidden:!a,...i},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>r(u)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function c(i){a=i;for(let u of o)u.hidden=!i}return{line:l,set:c,isLost:()=>a,forget:i=>o.delete(
i)}}function Mn(e,{words:n,send:o,open:a,help:s}){let r=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),l=X(
n,g=>r.replaceChildren(g)),c=g=>{l.begin(),o(g)},i=t("div",{}),u={},p="",d=0,k=Je(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},i),r);let m=(g,I)=>t("button",{type:"button",onclick:I},g),C=g=>t("div",{class:"\
ajar-reflection"},...g.flatMap(I=>Ve(I,3)));function O(g,I,q){let w=t("div",{class:"ajar-twice"}),W=m(g,()=>{let P=m(n["\
home-no"],()=>{w.replaceChildren(W),W.focus()});w.replaceChildren(t("p",{},I),t("div",{class:"ajar-moves"},P,m(g,()=>{w.
replaceChildren(W),W.focus(),c(q)}))),P.focus()});return w.append(W),w}let j=()=>{let g=t("input",{type:"file",accept:".\
json,application/json",onchange:async()=>{g.files[0]&&c({import:await g.files[0].text()}),g.value=""}});return t("label",
{class:"ajar-words"},t("span",{},n["home-bring"]),g)},x=me(i,()=>{let g=JSON.stringify(u);g!==p&&(p=g,Ke(i,S))});function S(){
let g=(w,M)=>m(M,()=>c({take:w})),I=d>(u.danger?.kinds.length??0)?null:u.danger,q=()=>{d=I.kinds.length+1,S(),i.querySelector(
".ajar-welcome").focus()};i.replaceChildren(I?s.notice(I,{level:2,aside:q}):"",t("p",{class:"ajar-welcome",tabindex:"-1"},
u.welcome),u.section?t("div",{class:"ajar-moves"},m(n["home-go-on"],()=>a(u.section))):"",u.due?.length?t("ul",{},...u.due.
map(w=>t("li",{},w))):"",u.plan?.length?t("h2",{},n["home-plan"]):"",u.plan?.length?C(u.plan):"",u.plan?.length&&!I?s.line():
"",...(u.earlier??[]).filter(({plan:w})=>w.length).map(({title:w,plan:M})=>t("details",{},t("summary",{},`${n["home-plan"]}\
, ${w}`),C(M))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["home-not-encrypted"]),t("div",{class:"ajar-tak\
e"},...I?[]:[m(n["home-take-plan"],()=>c({take:"plan",paper:k.value(),country:s.code()})),k.element(),g("calendar",n["ho\
me-take-calendar"]),u.danger?"":g("calendar-line",n["home-take-calendar-line"])],g("check-ins",n["home-take-check-ins"]),
g("everything",n["home-take-everything"])),j()),u.something?t("details",{},t("summary",{},n["home-end"]),t("p",{},n["hom\
e-anew-how"]),O(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["home-erase-how"]),O(n["home-erase"],n["home\
-erase-sure"],{erase:!0})):"")}return{update:g=>{l.end(),u=g,x()},settle:l.end,say:(g,I="")=>{l.end();let q=t("div",{class:"\
ajar-text"});q.innerHTML=I,r.replaceChildren(g,q),r.scrollIntoView({block:"nearest"})}}}function Tn({name:e,type:n,data:o}){
let a=Uint8Array.from(atob(o),r=>r.charCodeAt(0)),s=URL.createObjectURL(new Blob([a],{type:n}));t("a",{href:s,download:e}).
click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}function An({units:e,slips:n},{words:o,ask:a,send:s}){window.ajarForms=(window.ajarForms??0)+1;let r=`ajar-hands-${window.
ajarForms}`,l=new Map,c=m=>t("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...m}),i=c({id:`${r}-people`,
min:1}),u=m=>Math.max(0,Math.floor(Number(m.value)||0)),p=m=>m.kind==="card"?m.bands.slice(0,1):m.bands,d=m=>{let C=e.filter(
S=>S.item===m),O=(S,h)=>{let g=c({"aria-label":[S.card,p(S)[h]].filter(Boolean).join(": ")});return l.set(S.id,[...l.get(
S.id)??[],g]),g},j=C.length===1&&!C[0].card?C[0].bands.map((S,h)=>[S,[O(C[0],h)]]):C.map(S=>[S.card,p(S).map((h,g)=>O(S,
g))]),x=C[0].card?["",...p(C[0])]:null;return t("table",{},t("caption",{},a(m)),x&&x.length>2?t("thead",{},t("tr",{},...x.
map(S=>S?t("th",{scope:"col"},S):t("td",{})))):null,t("tbody",{},...j.map(([S,h])=>t("tr",{},t("th",{scope:"row"},S),...h.
map(g=>t("td",{},g))))))};function k(){let m=new Map(e.map(x=>[x,l.get(x.id).map(u)])),C=Math.max(...[...m.values()].map(
x=>x.reduce((S,h)=>S+h,0))),O=u(i)||C;if(!O){i.focus();return}let j=Object.fromEntries([...m].map(([x,S])=>[x.id,x.kind===
"card"?[S[0],Math.max(0,O-S[0])]:S]));s({counts:j,people:O})}return t("details",{class:"ajar-hands"},t("summary",{},o[n?
"room-slips":"room-hands"]),t("p",{},o[n?"room-slips-how":"room-hands-how"]),t("form",{onsubmit:m=>{m.preventDefault(),k()}},
...[...new Set(e.map(m=>m.item))].map(d),t("label",{class:"ajar-words",for:i.id},t("span",{},o["room-people"]),i),t("div",
{class:"ajar-moves"},t("button",{type:"submit"},o["room-count"]))))}function Ln(e,{words:n,send:o,onDispose:a,form:s,ask:r}){let l={not:{}},c=!1,i="",u="",p=!1,d=(N,f={})=>{p=N==="reveal",
I.begin(),o({question:e.of,do:N,...f},{awaited:!0})},k=t("div",{class:"ajar-results",hidden:!0}),m=t("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),C=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=t("span",{}),j=t("p",
{class:"ajar-counts"}),x=ia(e.minutes,n,a),S=t("button",{type:"button",class:"ajar-link",onclick:()=>U(!c)}),h=t("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),g=(...N)=>{h.textContent!==N[0]&&h.replaceChildren(...N)},I=X(n,N=>g(N||
u)),q={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},w=Object.
keys(q).filter(N=>e.units.length||N==="open"||N==="close"),M=Object.fromEntries(w.map(N=>[N,t("button",{type:"button",onclick:()=>{
M[N].getAttribute("aria-disabled")?g(W(N)):N==="reset"?P():d(N)}},q[N])])),W=N=>l.busy?n["room-one-moment"]:l.not[N];function P(){
let N=t("button",{type:"button",class:"ajar-link",onclick:()=>{g(""),M.reset.focus()}},n["home-no"]),f=t("button",{type:"\
button",class:"ajar-link",onclick:()=>{g(""),M.reset.focus(),d("reset")}},n["room-ask-reset"]);h.replaceChildren(n["room\
-reset-sure"]," ",N," ",f),N.focus()}function U(N){c=N,k.hidden=!N,s().hidden=N,S.textContent=n[N?"room-show-question":"\
room-show-result"]}let A=ht(n),B=t("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>A.show()},n["room-cod\
e"]),_={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function z(N){let f=l;l={...l,...N};let y=l.
room==="open";O.replaceChildren(l.practice?$e(n):""),C.textContent=l.problem,C.hidden=!l.problem;let v=[[l.answered,n["r\
oom-answered"]],[l.joined,n["room-have-joined"]]],T=!y||!e.units.length?[]:l.hands||l.inside?v.slice(0,1):v;j.replaceChildren(
...T.map(([$,R])=>t("span",{},t("b",{},`${$}`)," ",R))),x.update(l.seconds);for(let $ of w)Nn(M[$],W($));u=y?l.hands?n["\
room-by-hands-now"]:_[l.state]:n["room-not-open"],(f.state!==l.state||f.room!==l.room||f.hands!==l.hands)&&g(u),l.busy||
I.end(),In(m,l.withheld),A.update(l.way??{},mt(n,l.joined)),B.hidden=!l.way?.address,L(),p&&!l.busy&&l.state==="closed"&&
m.childElementCount&&(p=!1,m.scrollIntoView({block:"nearest"}))}function L(){let N=JSON.stringify(l.charts??[]);if(N===i)
return;i=N;let f=!!l.charts?.length;k.replaceChildren(...qn(l.charts??[],n)),S.hidden=!f,U(f),f&&p&&k.scrollIntoView({block:"\
start"}),p=!1}let F=t("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},t("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?j:t("p",{class:"ajar-private"},n["room-nothing-counted"]),t("div",{class:"ajar-moves"},...w.
map(N=>M[N]))),t("div",{class:"ajar-bar-line"},O,h,S,B,x.element),A.dialog),H=e.units.length?An(e,{words:n,ask:r,send:N=>d(
"hands",N)}):null;return S.hidden=!0,ze(F,()=>o({room:"look"}),a),{parts:[k,m,C,F,H].filter(Boolean),update:z}}function Nn(e,n){
e.toggleAttribute("aria-disabled",!!n),n&&e.setAttribute("aria-disabled","true"),e.title=n||""}function In(e,n=[]){let o=[
...e.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(n)&&e.replaceChildren(...n.map(a=>t("p",{},a)))}
var qn=(e,n)=>e.map(o=>{let a=t("div",{class:"ajar-chart-block"});return Ue(a,o,n),a});function Bn(e,{words:n,send:o,onDispose:a}){
let s={},r="",l=t("div",{class:"ajar-results"}),c=t("div",{class:"ajar-held",role:"status","aria-live":"polite"}),i=t("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=t("div",{}),p=t("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),d=t("button",{type:"button",onclick:()=>{d.getAttribute("aria-disabled")?p.textContent=k():(p.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),k=()=>s.busy?n["room-one-moment"]:s.not;return e.replaceChildren(t("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,l,c,i,t("p",{class:"ajar-hint"},n["room-moves-how"]),t("div",{class:"\
ajar-moves"},d),p)),ze(e,()=>o({room:"look"}),a),{update(m){s={...s,...m},u.replaceChildren(s.practice?$e(n):""),i.textContent=
s.problem,i.hidden=!s.problem,In(c,s.withheld),Nn(d,k());let C=JSON.stringify(s.charts??[]);C!==r&&(r=C,l.replaceChildren(
...s.charts?.length?qn(s.charts,n):[t("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function ia(e,n,o){let a=null,
s=!1,r=t("span",{role:"timer"}),l=t("button",{type:"button",class:"ajar-link",onclick:()=>{s=!s,i()}}),c=t("p",{class:"a\
jar-clock"},r," ",l);function i(){let p=a===null?null:Math.max(0,Math.floor((Date.now()-a)/1e3)),d=p===null?"":`${Math.floor(
p/60)}:${String(p%60).padStart(2,"0")}`,k=p===null?e?E(n["room-minutes"],{minutes:e}):"":e?E(n["room-clock"],{time:d,minutes:e}):
d;r.textContent=s?"":k,l.textContent=n[s?"room-clock-show":"room-clock-hide"],c.hidden=!k}let u=setInterval(()=>{a!==null&&
i()},1e3);return o(()=>clearInterval(u)),{element:c,update:p=>{a=p==null?null:Date.now()-p*1e3,i()}}}function Rn(e,{words:n,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-couple-${window.ajarForms}`,
r=t("div",{class:"ajar-text ajar-story","aria-live":"polite"}),l=t("div",{class:"ajar-text"}),c=t("summary",{}),i=({title:d,
story:k,more:m,role:C})=>{r.innerHTML=k,r.prepend(t("h2",{},d)),l.innerHTML=m,c.textContent=C},u=e.couples.find(d=>d.id===
o)??e.couples[0],p=t("fieldset",{class:"ajar-item ajar-couple"},t("legend",{},n.couple),t("p",{class:"ajar-hint"},n["cou\
ple-how"]),t("div",{class:"ajar-cards"},...e.couples.map(d=>t("label",{class:"ajar-card"},t("input",{type:"radio",name:s,
value:d.id,checked:d===u,onchange:()=>{i(d),a(d.id)}}),t("span",{},d.title)))));return i(u),t("section",{class:"ajar-sce\
nario","aria-label":n.couple},r,t("details",{class:"ajar-role"},c,l),p)}window.ajarShown??(window.ajarShown=new WeakMap);var Oe=window.ajarShown,Wn="needs@",gt={};function kt(){let e=document.
getElementById("ajar-style")??document.head.appendChild(t("style",{id:"ajar-style"})),n=`.ajar{--ajar-paper: #fffdfa;--a\
jar-soft: #f3ede4;--ajar-ink: #22292d;--ajar-muted: #55606b;--ajar-edge: #857c70;--ajar-line:
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
max-width:16em;padding-inline:.4em}.ajar button.ajar-link{border:0;padding:.25em;min-height:28px;background:none;text-de\
coration:underline}
.ajar button.ajar-link:hover{background:none;color:var(--ajar-ink)}.ajar-form,.ajar-scenario{background:var(--ajar-paper\
);
border:1px solid var(--ajar-line);border-radius:16px;padding:clamp(.75em,5cqi,2em)}.ajar .ajar-why,.ajar .ajar-private{m\
argin-top:.5em;
color:var(--ajar-muted)}.ajar-body{margin-top:1.5em}.ajar .ajar-where{color:var(--ajar-muted);font-size:.95em;margin-bot\
tom:.5em}
.ajar .ajar-item{min-width:0;display:block}.ajar .ajar-item>legend{font-size:1.25em;line-height:1.4;font-weight:600;marg\
in-bottom:.75em;
width:100%;white-space:normal}.ajar .ajar-hint{color:var(--ajar-muted);margin-bottom:.75em}.ajar .ajar-status{color:var(\
--ajar-muted);
margin-top:.75em;min-height:1.6em}.ajar :is(input[type=text],input[type=password],input[type=date],select,textarea){font\
:inherit;
color:var(--ajar-ink);background:var(--ajar-paper);width:100%;max-width:100%;margin:0;border:2px solid var(--ajar-edge);\

border-radius:10px;padding:.55em .75em;min-height:44px;display:block;height:auto}.ajar input[type=date]{width:auto;min-w\
idth:12em}
.ajar textarea{resize:vertical;line-height:1.55}.ajar .ajar-words{display:block}.ajar .ajar-words>span,.ajar .ajar-own>s\
pan{
display:block;color:var(--ajar-muted);margin-bottom:.25em}.ajar input:is([type=radio],[type=checkbox]){accent-color:var(\
--ajar-accent);
margin:0;font-size:inherit}.ajar-numbers{display:grid;grid-template-columns:repeat(11,minmax(24px,1fr));gap:clamp(0px,1.\
6cqi
- 5px,8px)}@container (max-width: 18rem){.ajar-numbers{grid-template-columns:repeat(6,1fr);gap:4px}}.ajar-number{positio\
n:relative;
display:block}.ajar-number input{position:absolute;inset:0;width:100%;height:100%;opacity:0;cursor:pointer}.ajar-number \
span{
display:grid;place-items:center;min-height:48px;border:2px solid var(--ajar-edge);border-radius:10px;font-variant-numeri\
c:tabular-nums;
font-weight:600;background:var(--ajar-paper)}.ajar-number input:checked+span{background:var(--ajar-soft);border-color:va\
r(--ajar-accent);
font-weight:800;box-shadow:inset 0 0 0 1px var(--ajar-accent),inset 0 -.6rem 0 var(--ajar-accent)}.ajar-number input:hov\
er+
span{border-color:var(--ajar-accent)}.ajar-number input:focus-visible+span{outline:3px solid var(--ajar-accent);outline-\
offset:2px}
.ajar .ajar-anchors{display:flex;justify-content:space-between;gap:1.5em;margin-top:.6em;color:var(--ajar-muted);line-he\
ight:1.4}
.ajar-anchors>span{max-width:45%}.ajar-anchors>span:last-child{text-align:right}.ajar-card{display:flex;gap:.75em;align-\
items:baseline;
padding:.6em .75em;border-radius:10px;cursor:pointer}.ajar-card:hover,.ajar-card:has(input:checked){background:var(--aja\
r-soft)}
.ajar-card input{flex:none;width:1.15em;height:1.15em;transform:translateY(.15em)}@container (min-width: 60rem){.ajar-ca\
rds{
display:grid;grid-template-columns:1fr 1fr}.ajar-cards>:not(.ajar-card){grid-column:1 / -1}}.ajar .ajar-own{display:bloc\
k;
margin-top:.75em}.ajar .ajar-one-card{display:flex;flex-direction:column;justify-content:center;min-height:9.5em;padding\
:1em
1.25em 1.25em;background:var(--ajar-paper);border:1.5px solid var(--ajar-edge);border-radius:16px;box-shadow:0 5px 0 -1p\
x
var(--ajar-paper),0 5px 0 0 var(--ajar-line)}.ajar-one-card>:last-child{flex:1;display:grid;align-items:center;font-size\
:1.25em;
line-height:1.35}.ajar-one-piles{display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:1.25em}.ajar .ajar-one-p\
iles
button{min-height:68px;padding-inline:.5em;color:var(--ajar-ink);border-color:var(--ajar-edge);border-radius:12px;overfl\
ow-wrap:anywhere}
.ajar .ajar-one-piles button:hover{color:var(--ajar-ink);background:var(--ajar-soft);border-color:var(--ajar-accent)}.aj\
ar
.ajar-one-piles button[aria-pressed=true]{background:var(--ajar-soft);border-color:var(--ajar-accent);box-shadow:inset 0\

-.4rem 0 var(--ajar-accent)}.ajar-one-also{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 .5em;margin-t\
op:.5em}
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
radius:0}}.ajar-text>*+*{margin-top:.9em!important}.ajar-text :is(ul,ol){padding-left:1.4em!important}.ajar-text a{paddi\
ng-block:.25em}
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
.ajar .ajar-ask>label:not(.ajar-card){display:block;font-weight:600}.ajar-state,.ajar-strength{display:grid}:is(.ajar-st\
ate,
.ajar-strength)>span,:is(.ajar-state,.ajar-strength):after{grid-area:1 / 1}:is(.ajar-state,.ajar-strength):after{content\
:attr(data-longest);
visibility:hidden}.ajar-kept{display:flex;flex-wrap:wrap;align-items:baseline;gap:.5em 1.5em}.ajar-kept p{overflow-wrap:\
anywhere}
.ajar .ajar-problem{color:var(--ajar-warm);border:2px solid;border-radius:12px;padding:.75em 1em;margin-bottom:1em}.ajar\

.ajar-state:focus{outline:none}.ajar-home>div>*+*{margin-top:1em!important}.ajar .ajar-welcome{font-size:1.15em}.ajar-ho\
me
details>*+*{margin-top:.75em!important}.ajar-take{display:flex;flex-wrap:wrap;gap:.6em}.ajar-story{font-size:1.1em}.ajar\
-story
h2{margin-top:0!important}.ajar-role{margin-block:1em}.ajar-role[open]{border-left:4px solid var(--ajar-line);padding-le\
ft:1em}
.ajar-couple .ajar-cards{display:flex;flex-wrap:wrap;gap:.5em}.cell-output-ipywidget-background .ajar{color-scheme:light\
;
background:#fff}.ajar .ajar-many{flex-wrap:wrap}.ajar .ajar-many button{flex:0 1 auto;max-width:100%;padding-inline:1.2e\
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
`;e.textContent!==n&&(e.textContent=n)}function Dn({model:e,el:n}){kt();let o=e.get("pages"),a=e.get("words"),s=new Map,
r=new Map,l=new Map,c=[],i=f=>c.push(f),u=null,p=!1,d=!1,k=new Map,m=Math.min(e.get("page"),o.length-1);n.classList.add(
"ajar");let C=t("div",{class:"ajar-page"}),O=f=>o.flatMap(({blocks:y})=>y).find(y=>y.kind==="exercise"&&y.key===f)?.exercise,
j=En({words:a,answered:()=>[...r].map(([f,{answers:y}])=>[O(f),y]).filter(([f,y])=>f&&Object.keys(y??{}).length)}),x=0,S=f=>{
if(clearTimeout(x),x=0,j.set(f),u?.setLost(f),f)for(let y of l.keys())s.get(y)?.release()},h=(f,{awaited:y=!1}={})=>{try{
e.send(f)}catch{S(!0);return}y&&!x&&(x=setTimeout(()=>S(!0),8e3))},g=gn({words:a,countries:e.get("notice")?.help??o[0]?.
blocks[0]?.help,leave:()=>I(),onCountry:f=>h({country:f})}),I=()=>{h({forget:!0}),ft()},q=(f,y,v)=>(s.set(f.key,v),r.has(
f.key)&&v.update(r.get(f.key)),y),w={html(f){let y=t("div",{class:"ajar-text"});return y.innerHTML=f.html,g.addNumbers(y),
y.addEventListener("click",v=>{let T=v.target.closest("a"),$=o.findIndex(({id:R})=>R&&T?.getAttribute("href")===`${R}.ip\
ynb`);$<0||(v.preventDefault(),B($))}),y},home(f){let y=t("div",{});return q(f,y,Mn(y,{words:a,send:$=>{$.import&&s.get(
"chart")?.begin(),h($)},open:$=>B(o.findIndex(({id:R})=>R===$)),help:g})),h({home:f.key}),y},scenario(f){return Rn(f,{words:a,
picked:e.get("couple"),pick:y=>{e.set("couple",y),e.save_changes()}})},door(f){let y=t("div",{});return q(f,y,wn(y,{words:a,
send:h,onDispose:i}))},group(f){let y=t("div",{});return q(f,y,Bn(y,{words:a,send:h,onDispose:i}))},asking(f){let{items:y}=o[m].
blocks.find(({key:R})=>R===f.of).exercise,{parts:v,update:T}=Ln(f,{words:a,send:h,onDispose:i,form:()=>l.get(f.of),ask:R=>y.
find(K=>K.id===R).ask}),$=document.createDocumentFragment();return $.append(...v),q(f,$,{update:T})},exercise(f){let y=t(
"div",{}),v=j.line(u?{}:{role:"alert"});l.set(f.key,y);let T=($,R)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.
ajarSent??0)+1);let K=window.ajarSent;k.set(f.key,K),h({key:f.key,...$,sent:K},{awaited:R}),!(!R||!j.isLost())&&(S(!0),v.
scrollIntoView({block:"nearest"}))};return s.set(f.key,Ct(y,f.exercise,{words:a,level:f.level,sort:yn,...r.get(f.key),help:g,
needs:()=>M(f.needs),below:()=>f.key.startsWith("plan@")&&g.isKnown()?g.line():null,onAside:$=>P(f.key,{aside:$}),onChange:$=>{
P(f.key,{answers:$,done:!1}),T({answers:$,done:!1},d)},onMove:$=>P(f.key,{at:$}),onDone:$=>{T({answers:$,done:!0},!0),f.
key.startsWith("check-in@")&&s.get("chart")?.begin()},onStartOver:()=>{P(f.key,{answers:{},done:!1}),T({remove:!0})}})),
y.firstElementChild.append(v),i(()=>j.forget(v)),y},chart(f){let y=t("div",{class:"ajar-chart-block"}),v=t("p",{class:"a\
jar-status",role:"status","aria-live":"polite"}),{begin:T,end:$}=X(a,K=>v.replaceChildren(K)),R=K=>{$(),Ue(y,K,a)};return s.
set(f.key,{update:R,begin:T,end:$}),r.has(f.key)&&R(r.get(f.key)),T(),h({chart:f.key}),t("div",{},y,v)},notice(f){if(bn(
()=>h({forget:!0})),!f.leave)return t("div",{class:"ajar-notice"},t("p",{},f.text));let y=t("div",{class:"ajar-leave"},g.
button(),dt({words:a,leave:I}));kn(g.open),u=vn({words:a,send:h});let v=document.createDocumentFragment();return v.append(
t("div",{class:"ajar-notice"},u.line,y),t("div",{class:"ajar-on-paper"},g.text()),u.more),v}};function M(f){let y=o.findIndex(
({blocks:T})=>T.some(({key:$})=>$===Wn));return y<0?f?t("p",{},t("a",{href:f},a["help-needs"])):null:t("button",{type:"b\
utton",onclick:()=>{B(y);let T=l.get(Wn).querySelector("h2");T.tabIndex=-1,T.focus()}},a["help-needs"])}for(let[f,y]of Object.
entries(gt))w[f]=v=>{let T=t("div",{});return q(v,T,y(T,v,{words:a,send:h,onDispose:i}))};let W=f=>o[m].blocks.find(y=>y.
kind===f),P=(f,y)=>r.set(f,{...r.get(f),...y}),U=()=>{for(let f of c.splice(0))f()};function A({focus:f=!1}={}){if(U(),s.
clear(),p){C.replaceChildren(u?"":t("p",{class:"ajar-empty"},a["keep-locked-here"]));return}if(C.replaceChildren(...o[m].
blocks.map(R=>w[R.kind](R))),o.length<2)return;let y=(R,K)=>t("button",{type:"button",onclick:()=>B(R)},K),v=m>0?y(m-1,a["\
previous-page"]):null,T=m<o.length-1?y(m+1,a["next-page"]):null;if(C.append(t("div",{class:"ajar-moves ajar-turn"},v,T)),
_.replaceChildren(...o.map(({title:R},K)=>t("li",{},t("button",{type:"button","aria-current":K===m?"page":null,onclick:()=>B(
K)},R)))),z.textContent=E(a["page-of"],{n:m+1,all:o.length,title:o[m].title}),!f)return;let $=C.querySelector("h1, h2, h\
3")??C;$.tabIndex=-1,$.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function B(f){o[f]&&(m=f,_.parentElement.
open=L(),e.set("page",f),e.save_changes(),A({focus:!0}))}let _=t("ol",{}),z=t("summary",{}),L=()=>window.innerWidth>640;
e.get("notice")&&n.append(w.notice(e.get("notice")));let F=t("nav",{class:"ajar-nav","aria-label":a.pages},t("details",{
open:L()},z,_));o.length>1&&n.append(F),n.append(j.line({role:"alert"}),C);let H=0;for(let f of["keydown","pointerdown",
"scroll"])n.addEventListener(f,()=>{Date.now()-H<3e4||(H=Date.now(),h({active:!0}))},{passive:!0,capture:!0});e.on("msg:\
custom",f=>{if(S(!1),f.keeping){let y=[...k.values()].some($=>f.acknowledged<$);u?.update(y?{...f.keeping,saved:!1}:f.keeping);
let{state:v}=f.keeping,T=v==="locked";v&&(d=v==="kept"),v&&T!==p&&(p=T,r.clear(),F.hidden=p,A())}for(let[y,v]of Object.entries(
f.states??{})){if(f.acknowledged<k.get(y))continue;let T=v.answers&&!Object.keys(v.answers).length;P(y,T?{...v,at:0}:v),
s.get(y)?.update(r.get(y))}f.country!=null&&g.choose(f.country),f.file&&(s.get("home")?.settle(),Tn(f.file)),f.erased&&s.
get("home")?.say(f.erased,W("home")?.erased),f.said&&s.get("chart")?.end(),f.said&&(s.get("home")??u)?.say(f.said),f.open&&
B(o.findIndex(({id:y})=>y===f.open)),f.problem&&s.get(f.problem.key)?.say(f.problem.text)}),e.on("change:pages",()=>{o=e.
get("pages"),A()});let N=On(e,{gone:()=>S(!0),back:()=>{j.isLost()&&h({ready:!0})}});return A(),Oe.set(a,(Oe.get(a)??0)+
1),h({ready:!0}),()=>{U(),N(),clearTimeout(x),Oe.set(a,Oe.get(a)-1),Oe.get(a)||h({gone:!0})}}gt.desk=un;var ca=new Set(["autorestarting","connecting","initializing","restarting","starting","unknown"]),bt,he=null;async function Ee(e){
let n=Object.entries(bt[e]).sort(([o],[a])=>a.localeCompare(o,"en",{numeric:!0})).map(([,o])=>o);return(await(n.find(o=>o.
loaded)??n[0]).get())()}async function ua(){let{DOMWidgetModel:e,DOMWidgetView:n,IJupyterWidgetRegistry:o}=await Ee("@ju\
pyter-widgets/base");class a extends e{}class s extends n{render(){let{model:l}=this;he=l.get("words"),this.dispose=Dn({
el:this.el,model:{get:c=>l.get(c),set:(c,i)=>l.set(c,i),save_changes:()=>l.save_changes(),send:c=>l.send(c),widget_manager:l.
widget_manager,on:(c,i)=>this.listenTo(l,c,i)}})}remove(){return this.dispose?.(),this.dispose=null,super.remove()}}return{
id:"ajar:views",autoStart:!0,requires:[o],activate:(r,l)=>{kt(),l.registerWidget({name:"ajar",version:"1.0.0",exports:{ViewModel:a,
View:s}})}}}var pa=()=>new Promise(e=>{requestAnimationFrame(()=>{setTimeout(e)}),setTimeout(e,100)});async function da({
context:e,sessionContext:n}){if(await e.ready,await n.ready,n.hasNoKernel)return;let{connectionStatusChanged:o,statusChanged:a}=n;
await new Promise(s=>{let r=()=>{if(!ca.has(n.kernelDisplayStatus)){for(let l of[o,a])l.disconnect(r);s()}};for(let l of[
o,a])l.connect(r);r()})}async function fa(){let{INotebookTracker:e,NotebookActions:n}=await Ee("@jupyterlab/notebook"),{
Dialog:o,showDialog:a}=await Ee("@jupyterlab/apputils"),s=async()=>{if(!he)return!0;let l=[o.cancelButton({label:he["sta\
rt-over-no"]}),o.okButton({label:he["start-over"]})],[c,i]=[he["start-over-title"],he["start-over-how"]];return(await a(
{title:c,body:i,buttons:l,defaultButton:0})).button.accept},r=new WeakSet;return{id:"ajar:begin",autoStart:!0,optional:[
e],activate:({commands:l},c)=>{if(!c)return;let i=async u=>{if(!u||r.has(u))return!1;r.add(u),await da(u).finally(()=>{r.
delete(u)});let{content:p,sessionContext:d}=u,k=h=>n.runCells(p,h,d),m=h=>h.model.type==="code",C=p.widgets.filter(h=>m(
h)||h.rendered===!1),[O,j=O]=C.filter(m),x=1+C.indexOf(j),S=await k(C.slice(0,x));return await pa(),S&&k(C.slice(x))};l.
addCommand("ajar:begin",{label:"Begin",execute:()=>i(c.currentWidget)}),l.addCommand("ajar:start-over",{label:"Start ove\
r",execute:async()=>{let u=c.currentWidget;if(!u||!await s())return;let{sessionContext:p}=u;p.session?.kernel?await p.restartKernel():
await p.changeKernel({name:p.prevKernelName}),await i(u)}}),c.widgetAdded.connect(async(u,p)=>{await p.context.ready;for(let d of p.
content.widgets)d.model.id==="begin"&&d.addClass("ajar-to-begin");p.model?.getMetadata("ajar")?.runs&&i(p)})}}}var ma=4,
ha=1500,ga=e=>fetch(e,{cache:"no-store"}).then(()=>!0,()=>!1);async function ka(e){for(let n=0;n<ma;n++){if(await ga(e))
return!0;await new Promise(o=>{setTimeout(o,ha)})}return!1}async function ba(){if(!bt["@jupyterlab/application"])return[];
let{ConnectionLost:e,IConnectionLost:n}=await Ee("@jupyterlab/application"),{PageConfig:o}=await Ee("@jupyterlab/coreuti\
ls");if(o.getOption("hubPrefix"))return[];let a=!1,s=async(r,...l)=>{if(a)return;a=!0;let c=await ka(`${r.serverSettings.
baseUrl}api`);a=!1,c||await e(r,...l)};return[{id:"ajar:connection",autoStart:!0,provides:n,activate:()=>s}]}window._JUPYTERLAB??
(window._JUPYTERLAB={});window._JUPYTERLAB.ajar={init(e){bt=e},async get(){let e=await Promise.all([ua(),fa(),ba()]);return()=>({
__esModule:!0,default:e.flat()})}};})();
