var Pn=["button","input","select","summary","textarea"],_n=["input","select","textarea"];function t(e,n={},...o){let a=document.
createElement(e);for(let[s,l]of Object.entries(n))s.startsWith("on")?a.addEventListener(s.slice(2),l):l===!0?a.setAttribute(
s,""):l!==!1&&l!=null&&a.setAttribute(s,l);return Pn.includes(e)&&a.setAttribute("data-lm-suppress-shortcuts","true"),_n.
includes(e)&&a.setAttribute("autocomplete","off"),a.append(...o.filter(s=>s!=null)),a}var Un=e=>e;function te(e,n){e.innerHTML=Un(n)}function re(e,n,...o){let a=document.createElementNS("http://www.w3.org/2000/svg",e);
for(let[s,l]of Object.entries(n))a.setAttribute(s,l);return a.append(...o),a}var M=(e,n)=>e.replace(/\{([a-z][a-z0-9-]*)(\+1)?\}/g,(o,a,s)=>{let l=n[a];return s?Number.isInteger(l)?l+1:o:["number",
"string"].includes(typeof l)?l:o}),Ae=(e,n)=>!e.after||n[e.after]!=null&&n[e.after]!==e.unless&&!(e.below!=null&&n[e.after]>=
e.below);function Te(e,n){let o=n[e.among?.item]??{},a=e.cards.filter(s=>e.among?.piles.includes(o[s.id]));return a.length?
a:e.cards}var vt=(e,n)=>!e.among||!n?n:{...n,chosen:n.chosen.filter(o=>e.cards.some(a=>a.id===o))};function ne(e,n){let o=0,a=!1;return{begin(){o||(o=setTimeout(()=>{a=!0,n(e["keep-opening"])},400))},end(){clearTimeout(
o),o=0,a&&n(""),a=!1}}}function wt(e,n,o){let{words:a,level:s=3,small:l=!1,beside:r=[]}=o,i={...zn,sort:o.sort};window.ajarForms=
(window.ajarForms??0)+1;let c=`ajar-${window.ajarForms}`,u={...o.answers},d=0,f=null,m=0,h=o.aside??0,$=[n.why?t("p",{class:"\
ajar-why"},n.why):null,n.private?t("p",{class:"ajar-private"},n.private):null].filter(Boolean),O=t("p",{class:"ajar-stat\
us",role:"status","aria-live":"polite"}),v=t("div",{}),j=t("div",{class:"ajar-body"}),x=t("section",{class:"ajar-form","\
aria-labelledby":`${c}-title`},t(`h${s}`,{id:`${c}-title`},n.title),...l?[t("div",{class:"ajar-beside"},...r,Kn($,a))]:$,
v,j,O);e.replaceChildren(x);function w(){let k=n.items.filter(E=>Ae(E,u));return l&&n.together?[k]:k.map(E=>[E])}let b=k=>{
O.replaceChildren(k)},I=ne(a,b);function N(k,E){O.replaceChildren(`${k} `,t("button",{type:"button",class:"ajar-link",onclick:()=>{
u=E,b(""),o.onChange(u),K({focus:!0})}},a["put-back"]))}function S(k,E){u={...u,[k.id]:E},Hn(j),b(""),o.onChange(u),_()}
function A(){W(!0),I.begin(),m=setTimeout(F,8e3)}function F(){m&&(clearTimeout(m),m=0,W(!1),I.end())}function W(k){for(let E of f?.
fieldsets??[])E.disabled=k}function _(){if(!f)return;let{items:k,skip:E,where:L,next:q}=f,P=w().length;E.textContent=T(k)?
a["clear-and-skip"]:a.skip,L.textContent=M(a["question-of"],{n:d+1,all:P}),L.hidden=l&&P===1,q.textContent=d===P-1?a.done:
a.next}let T=k=>k.some(({id:E})=>u[E]!=null);function B(k,E=!0){if(m)return;let L=w();if(d+=k,d>=L.length){d=L.length-1,
A(),o.onDone(u);return}K({focus:E,again:k<0})}function D(k,E){let L=`${c}-${k.id}`,q=t("legend",{},M(k.ask,u)),P=k.hint?
t("p",{class:"ajar-hint",id:`${L}-hint`},k.hint):null,H=[P,E.mark].filter(Boolean).map(({id:Z})=>Z),ee=k.among?{...k,cards:Te(
k,u)}:k,se=i[k.kind](ee,vt(ee,u[k.id]),{words:a,level:s+1,group:L,change:Z=>S(k,Z),say:b,...E}),Q={class:`ajar-item ajar\
-${k.kind}`,tabindex:"-1","aria-describedby":H.join(" ")||null};return t("fieldset",Q,q,P,se)}function K({focus:k=!1,again:E=!1}={}){
let L=w();d=Math.max(0,Math.min(d,L.length-1));let q=L[d],P=o.mark?.(q),H=P?t("p",{class:"ajar-mark",id:`${c}-${q[0].id}\
-mark`},P):null,ee=t("div",{class:"ajar-moves"}),se=d>0?()=>B(-1):null,Q=q.map(me=>D(me,{mark:H,again:E,moves:ee,back:se})),
Z=t("button",{type:"button",onclick:()=>{if(m)return;let me=u,ye=T(q);u={...u,...Object.fromEntries(q.map(({id:Ge})=>[Ge,
null]))},o.onChange(u),B(1),ye&&N(a.cleared,me)}}),Me=t("button",{type:"button",onclick:()=>{m||(b(""),B(1))}}),be=t("p",
{class:"ajar-where"});f={items:q,skip:Z,where:be,next:Me,fieldsets:Q},v.replaceChildren(),ee.replaceChildren(Z,Me),se&&ee.
prepend(t("button",{type:"button",onclick:se},a.back));let pe=Q.length===1;H&&pe&&Q[0].lastElementChild.before(H),j.replaceChildren(
be,...H&&!pe?[H]:[],...Q,ee),_(),o.onMove?.(d),k&&(Q[0].focus({preventScroll:!0}),be.scrollIntoView({block:"nearest"}))}
function G(k){if(v.replaceChildren(),!k||!o.help||h>k.kinds.length)return null;let E=()=>{h=k.kinds.length+1,o.onAside?.(
h),v.replaceChildren(),j.querySelector("[tabindex]").focus()},{help:L,needs:q}=o;return v.append(L.notice(k,{level:s+1,aside:E,
needs:q})),v.querySelector("[tabindex]")}function Y(k,{focus:E=!1,danger:L=null}={}){f=null;let q=t(`h${s+1}`,{tabindex:"\
-1"},a["what-you-said"]);j.replaceChildren(t("div",{class:"ajar-reflection"},q,...k.flatMap(H=>Ve(H,s+2)),o.below?.()??null),
t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>{d=0,K({focus:!0,again:!0})}},a.change),t("button",{type:"\
button",onclick:()=>{let H=u;u={},d=0,h=0,o.onAside?.(0),o.onStartOver(),K({focus:!0}),N(a["started-over"],H)}},a["start\
-over"])));let P=G(L);E&&(P??q).focus()}function J(k){let E=j.contains(document.activeElement);E&&f&&!m||(F(),u={...k.answers},
k.done?Y(k.reflection,{focus:E,danger:k.danger}):(d=k.at??Math.max(0,w().findIndex(L=>L.some(({id:q})=>u[q]==null))),K()))}
let{done:y,reflection:p,danger:C}=o;return J({answers:u,at:o.at,done:y,reflection:p,danger:C}),{update:J,release:F,say:k=>{
F(),b(k)}}}var Kn=(e,n)=>e.length?t("details",{},t("summary",{},n["why-this"]),...e):"";function Hn(e){for(let n of e.querySelectorAll(
"input"))["radio","checkbox"].includes(n.type)?n.defaultChecked=n.checked:n.defaultValue=n.value}var Ve=({heading:e,said:n,
words:o},a)=>[e?t(`h${a}`,{},e):null,n.length>1?t("ul",{class:"ajar-said"},...n.map(s=>t("li",{},s))):n.length?t("p",{class:"\
ajar-said"},n[0]):null,...o.map(s=>t("p",{},s))].filter(Boolean),zn={ruler(e,n,{group:o,change:a}){let s=Array.from({length:11},
(l,r)=>t("label",{class:"ajar-number"},t("input",{type:"radio",name:o,value:r,checked:n===r,onchange:()=>a(r),"aria-desc\
ribedby":r===0?`${o}-low`:r===10?`${o}-high`:null}),t("span",{},`${r}`)));return t("div",{class:"ajar-scale"},t("div",{class:"\
ajar-numbers"},...s),t("p",{class:"ajar-anchors"},t("span",{id:`${o}-low`},t("b",{},"0"),` ${e.low}`),t("span",{id:`${o}\
-high`},t("b",{},"10"),` ${e.high}`)))},choice(e,n,{words:o,group:a,change:s}){let{chosen:l,own:r}=n||{chosen:[],own:""},
i=()=>s(l.length||r.trim()?{chosen:[...l],own:r}:null),c=e.many?"checkbox":"radio",u=e.cards.map(f=>t("input",{type:c,name:a,
value:f.id,checked:l.includes(f.id),onchange:m=>{e.many?l=l.filter(h=>h!==f.id).concat(m.target.checked?f.id:[]):(l=[f.id],
r="",d&&(d.value="")),i()}})),d=e.own?t("input",{type:"text",value:r,maxlength:500,oninput:f=>{r=f.target.value,!e.many&&
r.trim()&&(l=[],u.forEach(m=>{m.checked=!1})),i()}}):null;return t("div",{class:"ajar-cards"},t("p",{class:"ajar-hint"},
o[e.many?"choose-many":"choose-one"]),...e.cards.map((f,m)=>t("label",{class:"ajar-card"},u[m],t("span",{},f.text))),d?t(
"label",{class:"ajar-own"},t("span",{},e.own),d):null)},text(e,n,{words:o,change:a}){let s=t(e.long?"textarea":"input",{
...e.long?{rows:8}:{type:"text",value:n??""},maxlength:2e4,oninput:l=>a(l.target.value.trim()?l.target.value:null)});return e.
long&&(s.value=n??""),t("label",{class:"ajar-words"},t("span",{},o["own-words"]),s)},list(e,n,{words:o,change:a}){let s=t(
"div",{}),l=()=>{let f=[...s.querySelectorAll("input")].map(m=>m.value).filter(m=>m.trim());a(f.length?f:null)},r=()=>[...s.
children].forEach((f,m)=>{f.querySelector("label > span").textContent=M(o.line,{n:m+1}),f.querySelector("button").setAttribute(
"aria-label",M(o["remove-line"],{n:m+1}))}),i=t("button",{type:"button",class:"ajar-link",onclick:()=>{u(""),s.lastElementChild.
querySelector("input").focus()}},o["add-line"]),c=()=>{r(),i.hidden=s.children.length>=e.most},u=f=>{let m=t("div",{class:"\
ajar-line"},t("label",{class:"ajar-words"},t("span",{}),t("input",{type:"text",value:f,maxlength:2e4,oninput:l})),t("but\
ton",{type:"button",class:"ajar-remove",onclick:()=>{let h=m.nextElementSibling||m.previousElementSibling;m.remove(),h||
u(""),c(),l(),(h||s.firstElementChild).querySelector("input").focus()}},"×"));s.append(m),c()},d=n||[];for(let f=0;f<Math.
max(e.lines,d.length);f++)u(d[f]??"");return t("div",{class:"ajar-lines"},s,i)},date(e,n,{words:o,change:a}){return t("l\
abel",{class:"ajar-words"},t("span",{},o["pick-date"]),t("input",{type:"date",value:n??"",oninput:s=>a(s.target.value||null)}))}};function Gn(e,n=[]){let o=0;return e.map(({minutes:a},s)=>{let l=o;return n.includes(s)||(o+=60*a),{start:l,end:o}})}function jt(e,n,o){
let a=e.slides[n?.slide]?.part;if(a===void 0)return null;let s=Gn(e.parts,n.dropped),l=n.began??o,r=o-l,{start:i,end:c}=s[a],
u=Math.max(0,r-c)-Math.max(0,i-r);return{part:a,begun:n.began!=null,late:Math.trunc(u/60),partEnds:l+c,ends:l+s.at(-1).end}}
function xt(e,n){let o=e.slides[n.slide]?.part??-1;return e.parts.map(({title:a,minutes:s,optional:l},r)=>{let i=n.dropped.
includes(r);return{part:r,title:a,minutes:s,optional:l,dropped:i}}).filter(({part:a,optional:s})=>s&&a>o)}function Ct(e,n,o=0){
if(!e)return null;let a=Math.max(0,e.ends==null?e.left??0:e.ends-n),s=e.total??Math.max(60*o,a);return{minutes:Math.ceil(
a/60),over:a===0,paused:e.ends==null,share:s?Math.ceil(a/60)/Math.ceil(s/60):0}}var Jn=new Set,Ye=()=>{if(!document.hidden)for(let e of[...Jn])e(Math.random()*1e3)};window.addEventListener("online",Ye);
window.addEventListener("pageshow",Ye);document.addEventListener("visibilitychange",Ye);function Zn(e){let n={};return{get(){try{return JSON.parse(window.sessionStorage.getItem(e))??n}catch{return n}},set(o){
n=o;try{window.sessionStorage.setItem(e,JSON.stringify(o))}catch{}}}}var ka=Zn("ajar-presenter");function St(){let e=0;return{set:n=>{e=n-Date.now()/1e3},now:()=>Date.now()/1e3+e}}var ve=({questions:e},{question:n})=>e.find(({name:o})=>n&&o===n);function Ze(e,n){if(n?.kind!=="moves"){let r=n&&ve(e,n);
return r?.answered&&r.units.length?{question:r,body:{}}:null}let o=e.questions.filter(({name:r,units:i})=>r.startsWith("\
check-in@")&&i.some(({snapshot:c})=>c)),a=o.at(-1),s=a?.units.filter(({kind:r})=>r==="move")??[];return o.length>1&&s.some(
({snapshot:r,withheld:i})=>!r&&!i)?{question:a,body:{moves:!0}}:null}function Qe({joined:e},n){return e?e===1?n["room-jo\
ined-one"]:M(n["room-joined"],{n:e}):n["room-joined-none"]}function we({answered:e},{joined:n},o){return n>e?M(o["wall-a\
nswered-of"],{n:e,of:n}):e===1?o["wall-answered-one"]:M(o["wall-answered"],{n:e})}function $t(e,n){return e?e.over?n["wa\
ll-time-up"]:M(e.paused?n["wall-paused"]:n["wall-left"],{minutes:e.minutes}):""}function Le({shown:e},n){let o={"too-few":n["\
room-withheld-too-few"],"too-few-new":n["room-withheld-too-few"],alike:n["room-withheld-alike"],again:n["room-withheld-a\
gain"],moves:n["room-withheld-moves"],"both-first":n["room-withheld-both-first"],once:n["room-withheld-once"]},[a]=e.map(
({withheld:s})=>s).filter(Boolean);return o[a]??n["wall-held"]}function Ot(e,n){if(!e)return n["remote-on-time"];let o=e>
0?n["remote-behind"]:n["remote-ahead"];return M(o,{minutes:Math.abs(e)})}var Ne=e=>new Date(1e3*e).toLocaleTimeString(document.
documentElement.lang||"en",{hour:"numeric",minute:"2-digit"});function ce(e,n,...o){let a=e.querySelector(`.${n}`);if(a)return a.close(),null;let s=t("dialog",{class:`wall-dialog ${n}`,
onclose:()=>s.remove()},...o);return e.append(s),s.showModal(),s}var Xe=(e,n,o="")=>t("button",{type:"button",class:o,onclick:n},
e);function Ie(e,n,o,a,s){let l=ce(e,"wall-asking",t("p",{},n),t("div",{class:"wall-answers"},Xe(o,()=>{l.close(),s()},"\
wall-primary"),Xe(a,()=>l.close())))}var et=(e,{joined:n})=>e?.state==="open"?Math.max(0,n-e.answered):0;function Et(e,{
question:n,body:o},a,s,l){if(o.moves){Ie(e,s["wall-moves-sure"],s["wall-reveal-now"],s["wall-wait"],l);return}let r=et(n,
a);if(!r){l();return}let i=r===1?s["wall-still-one"]:M(s["wall-still"],{n:r});Ie(e,i,s["wall-reveal-now"],s["wall-wait"],
l)}function Mt(e,n){let o=[[n["wall-key-next"],"→ ↓"],[n["wall-key-back"],"← ↑"],[n["wall-key-ends"],"Home End"],
[n["room-ask-open"],"O"],[n["room-ask-close"],"C"],[n["room-ask-reveal"],"R"],[n["wall-key-blank"],"B ."],[n["wall-key-j\
oin"],"J"],[n["wall-key-timer"],"T"],[n["wall-key-full"],"F"],[n["wall-key-size"],"+ −"],[n["wall-key-look"],"D"],[n["\
wall-key-keys"],"?"]],a=ce(e,"wall-keys",t("h2",{},n["wall-keys"]),t("dl",{},...o.map(([s,l])=>t("div",{},t("dt",{},...l.
split(" ").map(r=>t("kbd",{},r))),t("dd",{},s)))),t("div",{class:"wall-answers"},Xe(n["wall-close"],()=>a.close())));a?.
addEventListener("keydown",s=>{s.key==="?"&&a.close()})}var de=({units:e})=>e.some(({snapshot:n,withheld:o})=>n||o);function tt({units:e},n){let o=new Map,a=Qn(n);for(let s of e){
if(n.length&&!n.some(({id:i})=>i===s.item)||s.kind==="move"&&!s.snapshot&&!s.withheld)continue;let r=["ruler","move"].includes(
s.kind)?s.kind:s.item;o.has(r)||o.set(r,{kind:s.kind,heading:s.heading,shown:[]}),o.get(r).shown.push(Xn(s,a))}return[...o.
values()]}function Qn(e){let n=new Map;for(let{id:o,cards:a=[]}of e)for(let s of a){let l=s.short||s.text;n.set(`${o}/${s.
id}`,l),n.set(`${o}:${s.text}`,l)}return n}function Xn({id:e,item:n,card:o,heading:a,values:s,bands:l,snapshot:r,withheld:i},c){
let u=r&&(r.fine?eo(r.counts,l):r.counts);return{id:n,name:c.get(e)??o,heading:a,labels:je(s,l).map(d=>c.get(`${n}:${d}`)??
d),sizes:l,counts:u,n:u?qe(u):0,withheld:i??""}}function eo(e,n){let o=0;return n.map(a=>(o+=a,qe(e.slice(o-a,o))))}function je(e,n){
let o=0;return n.map(a=>{o+=a;let s=e[o-1];return a===1?s:`${e[o-a]}–${s}`})}var qe=e=>e.reduce((n,o)=>n+o,0),nt=({counts:e,
n})=>e.findIndex(o=>2*o>n),V=({shown:e})=>e.filter(({counts:n})=>n);var At=["wall-first","wall-second","wall-third"],to={importance:0,confidence:1,readiness:2},Lt=({id:e},n)=>At[to[e]??n%At.
length],ie=e=>`${(100*e).toFixed(2)}%`,Nt={"aria-hidden":"true"};function Ce(e,n,o){return V(e).length?{ruler:Tt,move:Tt,
sort:ao,card:io,choice:uo}[e.kind](e,n,o):[t("p",{class:"wall-calm"},Le(e,n))]}function Tt(e,n){let o=Math.max(...V(e).flatMap(
({counts:a})=>a));return[t("div",{class:"wall-figures"},...e.shown.map((a,s)=>{let l=a.counts?[{counts:a.counts}]:[],r=e.
kind==="move"?[n["chart-lower"],n["chart-same"],n["chart-higher"]]:a.labels,i=e.kind==="move"?[1,1,1]:a.sizes,c=e.shown.
length>1?a.heading:"";return qt({...a,heading:c,labels:r,sizes:i},l,o,Lt(a,s),n)}))]}function It(e,n){let[o,a]=e,s=a.shown.
map(i=>[o.shown.find(({id:c})=>c===i.id),i]),l=s.flatMap(i=>i.flatMap(c=>c?.counts??[])),r=Math.max(1,...l);return[t("di\
v",{class:"wall-figures"},...s.map(([i,c],u)=>qt(c,[{counts:i?.counts,isEarlier:!0},{counts:c.counts}].filter(d=>d.counts),
r,Lt(c,u),n))),Ft([["wall-then",o.moment],["wall-solid",a.moment]])]}function qt({heading:e,labels:n,sizes:o},a,s,l,r){let i=qe(
o),c=.03,u=0,d=o.flatMap((m,h)=>{let $=u/i+(u?c/2:0);u+=m;let O=u/i-$-(u<i?c/2:0);return a.flatMap(({counts:v,isEarlier:j},x)=>{
let w=$+x*O/a.length;return no(v[h]/s,v[h],w,O/a.length,j)})}),f=n.map((m,h)=>`${m}: ${a.at(-1)?.counts[h]??""}`);return t(
"figure",{class:l},e?t("figcaption",{class:"wall-whole"},e):null,a.length?re("svg",{class:"wall-columns",role:"img","ari\
a-label":f.join(", ")},...d):t("p",{class:"wall-muted wall-none"},r["wall-row-held"]),t("p",{class:"wall-scale"},...oo(n,
o)))}function no(e,n,o,a,s){let l=1-e;return[re("rect",{x:ie(o),y:ie(l),width:ie(a),height:ie(e),class:s?"wall-then":"wa\
ll-solid"}),re("text",{x:ie(o+a/2),y:ie(l),dy:"-0.25em","text-anchor":"middle"},`${n}`)]}function oo(e,n){return e.map((o,a)=>{
let s=t("span",{class:"wall-whole"},o);return s.style.setProperty("--size",n[a]),s})}function ao(e,n,o){let a=[...V(e)].
sort((i,c)=>ro(i.counts,c.counts)),s=Math.max(...a.map(({n:i})=>i)),[{labels:l}]=a;if(l.length>ot.length)return[Re(a.map(
i=>lo(i,n)),o,n)];let r=a.map(({name:i,counts:[c,...u]},d)=>{let m=!d&&i.length+l[0].length<so?`${c} ${l[0]}`:`${c}`;return xe(
i,m,co([c,...u],s))});return[Re([...r,...Rt(e,n)],o,n),Ft(l.map((i,c)=>[ot[c],i]))]}var so=24;function lo({name:e,labels:n,
counts:o,n:a},s){let l=Math.max(...o),r=n.filter((c,u)=>o[u]===l).join(" / "),i=M(s["wall-of"],{n:l,of:a});return xe(e,i,
[],t("p",{class:"wall-muted"},r))}var ro=(e,n)=>{let o=e.findIndex((a,s)=>a!==n[s]);return o<0?0:n[o]-e[o]},ot=["wall-pi\
le-1","wall-pile-2","wall-pile-3","wall-pile-4"];function co(e,n){let o=0;return e.map((a,s)=>{let l=o/n;return o+=a,Be(
ot[s],l,a/n)})}function Be(e,n,o){let[a,s]={"wall-pile-3":[.3,.4],"wall-pile-4":[.46,.08]}[e]??[.04,.92],l=o?.004:0;return re(
"rect",{class:e,x:ie(n+l),y:ie(a),width:ie(Math.max(0,o-2*l)),height:ie(s)})}function io(e,n,o){let a=V(e).map(({name:s,
counts:l,n:r})=>({name:s,count:l[0],n:r}));return[Re([...Bt(a,n),...Rt(e,n)],o,n)]}function uo(e,n,o){let[{labels:a,counts:s,
n:l}]=V(e),r=a.map((i,c)=>({name:i,count:s[c],n:l}));return[Re(Bt(r,n),o,n)]}function Bt(e,n){let o=Math.max(...e.map(({
n:s})=>s));return[...e].sort((s,l)=>l.count-s.count).map(({name:s,count:l},r)=>xe(s,r?`${l}`:M(n["wall-of"],{n:l,of:o}),
[Be("wall-rest",0,1),Be("wall-pile-1",0,l/o)]))}function Rt({shown:e},n){let o=e.filter(({counts:a})=>!a);return o.length>
e.length/2?[xe(M(n["wall-rest-held"],{n:o.length}),"",[])]:o.map(({name:a})=>xe(a,"",[],t("p",{class:"wall-muted"},n["wa\
ll-row-held"])))}var xe=(e,n,o,a=null)=>t("li",{},t("p",{class:"wall-whole"},t("span",{},e),t("span",{},n)),o.length?re(
"svg",Nt,...o):null,a);function Re(e,n=e.length,o={}){let a=t("ol",{class:"wall-bars","data-many":e.length>10},...e.slice(
0,n)),s=e.length-n;return s>0&&a.append(t("li",{class:"wall-muted"},M(o["wall-more"],{n:s}))),a}var Ft=e=>t("ul",{class:"\
wall-key"},...e.map(([n,o])=>t("li",{},re("svg",Nt,Be(n,0,1)),o)));var po=new Set("blockquote br dd dl dt em h2 h3 h4 hr img li ol p span strong sup ul".split(" ")),fo=/^data:image\/(svg\+xml|png|jpeg);/,
he=e=>e.flatMap(mo);function mo(e){if(typeof e=="string")return[document.createTextNode(e)];let[n,o,...a]=e;return n==="\
img"?fo.test(o.src)?[ho(o)]:[]:po.has(n)?[t(n,{},...he(a))]:he(a)}var ho=({src:e,alt:n=""})=>t("img",{src:e,alt:n});var Fe=4,Se=({path:e,size:n},o,a)=>re("svg",{class:a,viewBox:`${-Fe} ${-Fe} ${n+2*Fe} ${n+2*Fe}`,role:"img","aria-label":o,
"shape-rendering":"crispEdges"},re("path",{stroke:"#000",d:e}));function $e(e,n){return V(e).length?{ruler:go,move:ko,sort:yo,card:vo,choice:wo}[e.kind](e,n):e.heading}var ke=e=>/^[“"]/.
test(e)?e:`“${e.replace(/\.$/,"")}”`,Dt=({shown:e})=>e.every(({counts:n})=>n),ko=(e,n)=>n["wall-moved"];function Wt({
id:e,heading:n},o){return{importance:[o["check-ins-importance"],o["chart-importance"]],confidence:[o["check-ins-confiden\
ce"],o["chart-confidence"]],readiness:[o["check-ins-readiness"],o["chart-readiness"]]}[e]??[ke(n),ke(n)]}function go(e,n){
let o=V(e),a=new Map;for(let d of o){let f=nt(d);a.set(f,[...a.get(f)??[],d])}let s=a.get(-1)??[];a.delete(-1);let l=[...a].
map(([d,f])=>bo(f,d,o.length,n));if(s.length===o.length)return n["wall-spread-all"];let[r,i]=s.map(d=>Wt(d,n)),c={ruler:r?.[1],
other:i?.[0]},u=r?i?n["wall-spread-two"]:n["wall-spread"]:"";return[...l,M(u,c)].filter(Boolean).join(" ")}function bo(e,n,o,a){
let[s,l]=e.map(u=>Wt(u,a)[0]),[r,i]=e[0].labels[n].split("–"),c={ruler:s,other:l,low:r,high:i};return e.length>1&&e.length===
o?M(a["wall-most-all"],c):M(l?a["wall-most-two"]:a["wall-most"],c)}function yo(e,n){let o=V(e),a=o[0].labels.map((i,c)=>({
pile:i,most:o.filter(u=>nt(u)===c)})),{pile:s,most:l}=a.reduce((i,c)=>i.most.length>=Math.min(1,c.most.length)?i:c);if(!l.
length)return Dt(e)?n["wall-sorted-spread"]:e.heading;let r={1:n["wall-sorted"],2:n["wall-sorted-two"]}[l.length];return M(
r??n["wall-sorted-many"],{pile:ke(s),card:ke(l[0].name),other:ke(l.at(-1).name),n:l.length,all:o.length})}function vo(e,n){
let o=V(e).map(({name:a,counts:s,n:l})=>({name:a,count:s[0],n:l}));return Pt(o,e,n)}function wo(e,n){let[{labels:o,counts:a,
n:s}]=V(e);return Pt(o.map((l,r)=>({name:l,count:a[r],n:s})),e,n)}function Pt(e,n,o){let a=Math.max(...e.map(({count:d})=>d)),
s=e.filter(({count:d,n:f})=>2*d>f),l=s.length?s:e.filter(({count:d})=>d&&d===a);if(!s.length&&!Dt(n))return n.heading;let r=s.
length?[o["wall-chosen"],o["wall-chosen-two"],o["wall-chosen-many"]]:[o["wall-chosen-top"],o["wall-chosen-top-two"],o["w\
all-chosen-spread"]],i=l.length?r[Math.min(l.length,3)-1]:o["wall-chosen-spread"],[c="",u=""]=l.map(({name:d})=>ke(d));return M(
i,{card:c,other:u,n:l.length})}function We({deck:e,way:n,panel:o,words:a,now:s,slide:l}){let r=o.stage,i=l!==void 0;if(!i&&r?.blank)return oe("blank",t(
"h1",{class:"wall-unseen"},a["wall-blank"]));let c=e?.slides[l??r?.slide];if(!c)return n?_t(n,o,a):oe("text",ue(e?.title??
""));if(!i&&r.join&&n)return _t(n,o,a);let u=ve(o,c),d=i?null:Ct(r.timer,s,c.minutes),f={deck:e,way:n,panel:o,words:a,slide:c,
question:u,left:d},m=(To[c.kind]??De)(f);return m.dataset.slide=l??r?.slide,o.practice&&m.append(t("p",{class:"wall-prac\
tice"},a["wall-practice"])),m}var oe=(e,...n)=>t("div",{class:`wall-face wall-${e}`},...n.filter(o=>o!=null)),ue=e=>t("h\
1",{},e);function De({slide:e,way:n,panel:o,words:a,left:s}){let l=he(e.body),r=l.flatMap(c=>jo(c)),i=l.filter(c=>c.textContent.
trim());return oe(e.kind,ue(e.title),t("div",{class:"wall-body"},t("div",{class:"wall-words"},...i.map(Co)),...r.map(c=>t(
"div",{class:"wall-picture"},c))),Pe({way:n,panel:o,words:a,left:s}))}function jo(e){if(!e.querySelectorAll)return[];if(e.
tagName==="IMG")return[e];let n=[...e.querySelectorAll("img")];for(let o of n)o.remove();return n}var xo=5;function Co(e){
let n=e.tagName==="UL"?[...e.children]:[];if(!n.some(a=>at(a)<a.childNodes.length)||!n.every(at))return e;e.className="w\
all-terms";for(let a of n){let s=[...a.childNodes],l=at(a);s[l]?.tagName==="BR"&&s[l].remove(),a.replaceChildren(t("span",
{},...s.slice(0,l)),t("span",{},...s.slice(l).filter(r=>r.parentNode)))}return e}function at({childNodes:e}){let n=[...e],
o=s=>s?.tagName==="STRONG",a=o(n[0])?1:0;for(;a&&o(n[a+1])&&n[a].textContent.trim().length<=xo;)a+=2;return a}function So({
slide:e,way:n,panel:o,words:a,question:s,left:l}){if(s&&s.state!=="open"&&de(s))return Mo({slide:e,panel:o,words:a,question:s,
left:l});let i=e.items,[c]=i.length===1?i:[];return oe("question",ue(c?.ask??e.title),e.story?t("p",{class:"wall-quote"},
e.story):null,...c?[$o(c)]:[Oo(i)],Pe({way:n,panel:o,words:a,left:l,question:s,large:!0}))}function $o({kind:e,cards:n=[],
low:o,high:a}){if(e==="ruler")return t("div",{class:"wall-asks"},Ut(o,a));let s=n.length>5;return t("ul",{class:"wall-ca\
rds","data-many":s},...n.map(({short:l,text:r})=>t("li",{class:l?"wall-whole":null},l||r)))}var Oo=e=>t("ol",{class:"wal\
l-asks"},...e.map(({kind:n,ask:o,low:a,high:s})=>t("li",{},t("p",{},o),n==="ruler"?Ut(a,s):null))),Ut=(e,n)=>t("p",{class:"\
wall-ends"},t("span",{},`0: ${e}`),t("span",{},`10: ${n}`)),Eo=5;function Mo({slide:e,panel:n,words:o,question:a,left:s}){
let l=tt(a,e.items),r=l.filter(u=>V(u).length),[i=l[0]]=r,c=Pe({way:null,panel:n,words:o,left:s,answered:a});return r.length<
2?oe("chart",ue(r.length?$e(i,o):o["wall-held-title"]),...Ce(i,o),c):oe("chart",ue(e.title),t("div",{class:"wall-groups"},
...r.map(u=>t("section",{},t("h2",{},$e(u,o)),...Ce(u,o,Eo)))),c)}function Ao({slide:e,panel:n,words:o,way:a,left:s}){let l=n.
questions.filter(({name:d})=>d.startsWith("check-in@")).map(d=>({moment:d.moment,groups:tt(d,[]),question:d})).filter(({
groups:d})=>d.some(f=>V(f).length)),r=d=>l.map(({moment:f,groups:m})=>({moment:f,...m.find(h=>h.kind===d)})).filter(({shown:f})=>f&&
V({shown:f}).length),[i]=r("move").slice(-1),c=r("ruler"),u=Pe({way:a,panel:n,words:o,left:s});return i?oe("chart",ue($e(
i,o)),...Ce(i,o),t("p",{class:"wall-muted"},o["chart-moved-why"])):c.length>1?oe("chart",ue(o["room-group"]),...It([c[0],
c.at(-1)],o)):c.length?oe("chart",ue($e(c[0],o)),...Ce(c[0],o)):oe("text",ue(e.title),t("p",{class:"wall-calm"},o["room-\
chart-empty"]),u)}var To={text:De,story:De,help:De,question:So,moves:Ao};function _t(e,n,o){return oe("join",ue(o["wall-\
join"]),t("div",{class:"wall-way"},...e.wifi?[Lo(e.wifi,o)]:[],t("div",{class:"wall-scans"},e.wifi?t("p",{},o["wall-then"]):
null,st(e,o)),t("div",{},t("p",{class:"wall-muted"},o["wall-scan"]),t("p",{class:"wall-address"},e.address),t("p",{class:"\
wall-muted"},o["room-type-code"]),t("p",{class:"wall-code"},e.code),t("p",{class:"wall-count"},Qe(n,o)))))}var Lo=(e,n)=>t(
"div",{class:"wall-scans"},t("p",{},M(n["wall-wifi"],{name:e.name})),st(e,n)),st=(e,n)=>Se(e,n["room-scan-alt"],"wall-sc\
an"),No=e=>e.replace("-","‑");function Pe({way:e,panel:n,words:o,left:a,question:s,large:l=!1,answered:r}){let i=$t(a,
o),c=s&&s.state!=="ready",u=c?we(s,n,o):l&&e?Qe(n,o):"",d=r?we(r,n,o):"";if(!e&&!i&&!u&&!d)return null;let f=t("footer",
{class:l?"wall-foot wall-large":"wall-foot","data-timer":!!a});return a&&f.style.setProperty("--left",`${100*a.share}%`),
e&&l?f.append(st(e,o),t("p",{class:"wall-join-line"},t("span",{class:"wall-muted"},e.address),t("b",{},e.code))):f.append(
t("p",{class:"wall-muted"},e?M(o["wall-join-line"],{address:e.address,code:No(e.code)}):d)),f.append(t("p",{class:"wall-\
now"},u?t(c?"b":"span",{class:c?null:"wall-joined"},u):null,i?t("span",{class:"wall-time"},i):null)),f}var rt=[4.6,5.6,6.6,7.4,8.2],ct=2,Io=["","tight","tight columns"],lt=["tight columns lean","tight columns lean bare","ti\
ght columns lean bare wrap"],qo=5.4;function Ht(e,n=ct){let o=rt[e.classList.contains("wall-chart")?Math.max(0,n-1):n],a={
layout:lt.at(-1),text:0};for(let s of[...Io,...lt]){if(a.text>=qo||a.text&&lt.includes(s))break;let l=Bo(e,s,o);l>a.text&&
(a={layout:s,text:l})}return zt(e,a.layout,a.text||4.6),a.text>0}function Bo(e,n,o){for(let a=o;a>4.6-.4;a-=.4)if(zt(e,n,
Math.max(a,4.6)),Ro(e))return Math.max(a,4.6);return 0}function zt(e,n,o){e.dataset.layout=n,e.style.setProperty("--text",
o.toFixed(2))}var Ro=e=>Kt(e)&&[...e.querySelectorAll(".wall-whole")].every(Kt),Kt=e=>e.scrollHeight<=e.clientHeight+1&&
e.scrollWidth<=e.clientWidth+1;var Fo={next:["ArrowRight","ArrowDown","PageDown"," "],back:["ArrowLeft","ArrowUp","PageUp","Backspace"],first:["Home"],
last:["End"],blank:["b","."],full:["f"],open:["o"],close:["c"],reveal:["r"],join:["j"],timer:["t"],larger:["+","="],smaller:[
"-"],look:["d"],keys:["?"]},Do=new Map(Object.entries(Fo).flatMap(([e,n])=>n.map(o=>[o,e]))),Wo="input, textarea, select\
, [contenteditable]:not([contenteditable=false])";function Po(e){let{key:n,target:o,repeat:a,ctrlKey:s,metaKey:l,altKey:r,
isComposing:i}=e;if(a||s||l||r||i)return;let c=e.composedPath?.()[0]??o;if(!(c?.closest?.(Wo)||c?.closest?.("dialog[open\
]"))&&!(n===" "&&c?.matches?.("button:focus-visible, summary:focus-visible")))return Do.get(n.length===1?n.toLowerCase():
n)}function Gt(e){let n=o=>{let a=Po(o);!a||e(a)===!1||(o.preventDefault(),o.stopImmediatePropagation())};return window.
addEventListener("keydown",n,{capture:!0}),()=>window.removeEventListener("keydown",n,{capture:!0})}function Jt(e,{deck:n,panel:o,way:a},s,{step:l,handOver:r,leave:i}){let c=o.stage??{slide:-1,dropped:[]},u=n.slides[c.slide]?.
part,d=v=>()=>{O.close(),v()},f=(v,j,...x)=>t("button",{type:"button",onclick:d(v),...j},...x),m=v=>t("small",{},M(s["re\
mote-minutes"],{minutes:v})),h=n.parts.map((v,j)=>t("li",{},f(()=>l("go",{slide:n.slides.findIndex(x=>x.part===j)}),{"ar\
ia-current":j===u?"step":null,class:c.dropped.includes(j)?"remote-dropped":null},v.title,c.dropped.includes(j)?t("small",
{},s["remote-is-dropped"]):m(v.minutes)))),$=xt(n,c).map(({part:v,title:j,minutes:x,dropped:w})=>t("li",{},t("span",{},j),
f(()=>l(w?"keep":"drop",{part:v}),{"aria-label":`${w?s["remote-keep"]:M(s["remote-drop"],{minutes:x})}: ${j}`},w?s["remo\
te-keep"]:M(s["remote-drop"],{minutes:x})))),O=ce(e,"remote-sheet",t("h2",{},s["remote-parts"]),t("ol",{class:"remote-pa\
rts"},...h),...$.length?[t("h2",{},s["remote-late"]),t("ul",{class:"remote-drops"},...$)]:[],t("div",{class:"remote-more"},
a?f(()=>l("join"),{},c.join?s["remote-join-hide"]:s["remote-join-show"]):null,r?f(r,{},s["remote-hand"]):null,i?f(i,{},s["\
remote-leave"]):null,f(()=>{},{class:"remote-primary"},s["wall-close"])))}function Yt(e,{question:n,slide:o,words:a,count:s}){let l=n.units.filter(({kind:v})=>v!=="move"),r=new Map(l.map(v=>[v.id,
Vt(v).map(()=>0)])),i=0,c=0,u=t("div",{}),d=ce(e,"desk-hands",u);if(!d)return;let f=()=>Math.max(c,...[...r.values()].map(
v=>v.reduce((j,x)=>j+x,0))),m=(v,j,x)=>t("div",{class:"desk-stepper"},t("span",{},v),t("button",{type:"button","aria-lab\
el":M(a["desk-fewer"],{label:v}),onclick:()=>x(-1)},"−"),t("output",{},`${j}`),t("button",{type:"button","aria-label":M(
a["desk-more"],{label:v}),onclick:()=>x(1)},"+"));function h(v=""){let j=l[i],w=o.items.find(({id:S})=>S===j.item)?.cards.
find(({text:S})=>S===j.card),b=r.get(j.id),I=i===l.length-1,N=S=>()=>{i+=S,h()};u.replaceChildren(t("p",{class:"desk-sma\
ll"},M(a["desk-hands-where"],{n:i+1,all:l.length})),t("h2",{},j.card||j.heading),w?.short?t("p",{class:"desk-small"},j.heading):
"",...Vt(j).map((S,A)=>m(S,b[A],F=>{b[A]=Math.max(0,b[A]+F),h(`${A} ${F}`)})),I?m(a["room-people"],f(),S=>{c=Math.max(0,
f()+S),h(`people ${S}`)}):"",t("div",{class:"wall-answers"},i?t("button",{type:"button",onclick:N(-1)},a.back):"",I?t("b\
utton",{type:"button",class:"wall-primary",onclick:O},a["room-count"]):t("button",{type:"button",class:"wall-primary",onclick:N(
1)},a["desk-next-card"]),I?"":t("button",{type:"button",onclick:O},a["desk-enough"]),t("button",{type:"button",onclick:()=>d.
close()},a["wall-close"]))),$(v)}function $(v){let j=[...u.querySelectorAll(".desk-stepper")],[x,w]=v.split(" "),b=x==="\
people"?j.at(-1):j[Number(x)||0],[I,N]=b.querySelectorAll("button");(w==="-1"?I:N).focus()}function O(){let v=f();if(!v)
return;let x=[...r].filter(([,w])=>w.some(Boolean)).map(([w,b])=>{let{kind:I}=l.find(N=>N.id===w);return[w,I==="card"?[b[0],
v-b[0]]:b]});d.close(),s(Object.fromEntries(x),v)}h()}var Vt=({kind:e,values:n,bands:o})=>e==="card"?n.slice(0,1):je(n,o);var ae=(e,n,o=null)=>t("button",{type:"button",class:o,onclick:n},e);function Zt(e,n,o){let a=t("div",{}),s=ce(e,n,a);s&&
(s.refresh=()=>{if(a.contains(document.activeElement)&&document.activeElement.matches("input"))return;let l=a.contains(document.
activeElement)&&document.activeElement.textContent;if(a.replaceChildren(...o(()=>s.close())),l===!1)return;([...a.querySelectorAll(
"button, select, a")].find(({textContent:i})=>i===l)??a.querySelector("button"))?.focus()},s.refresh())}function Qt(e,n,o,{
press:a}){a({desk:"remote"}),Zt(e,"desk-remote",s=>{let{remote:l,inside:r,practice:i,panel:c}=n(),u=c.presenters.filter(
({kind:f,used:m})=>f==="remote"&&m),d=!r||i;return[t("h2",{},o["desk-remote"]),d&&l?Se(l,o["desk-remote-scan"],"desk-sca\
n"):"",d&&!l&&!u.length?t("p",{},o["room-one-moment"]):"",t("p",{},d?o["desk-remote-how"]:o["desk-remote-inside"]),d?"":
ae(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),d&&l?t("p",{},t("a",{href:l.url,target:"_blank",rel:"noopener"},
o["desk-remote-window"])):"",...u.map(({id:f},m)=>t("p",{class:"desk-line"},M(o["desk-remote-there"],{n:m+1})," ",ae(o["\
desk-remote-end"],()=>a({desk:"revoke",id:f})))),t("div",{class:"wall-answers"},d?ae(o["desk-remote-new"],()=>a({desk:"r\
emote"})):"",ae(o["wall-close"],s))]})}function Xt(e,n,o,{press:a,step:s}){let l=_o(o,a);Zt(e,"desk-reach",r=>{let{way:i,
join:c,inside:u,practice:d,panel:f}=n(),m=t("span",{role:"status"});if(!i||u)return[t("h2",{},o["desk-phones"]),t("p",{},
d?o["desk-phones-practice"]:o["desk-phones-none"]),d?"":ae(o["desk-let-in"],()=>a({desk:"phones"}),"wall-primary"),t("di\
v",{class:"wall-answers"},ae(o["wall-close"],r))];let h=`${c.address}/${c.code}`,$=t("select",{"aria-label":o["desk-addr\
ess"],onchange:()=>a({desk:"address",ip:$.value})},...c.addresses.map(({ip:O,network:v})=>t("option",{value:O,selected:O===
c.picked?"":null},`${O} (${v})`)));return[t("h2",{},o["desk-phones"]),Se(i,o["room-scan-alt"],"desk-scan"),t("p",{class:"\
desk-line"},t("b",{},i.address)," · ",t("b",{},i.code)),t("p",{},f.joined?M(o["desk-reached"],{n:f.joined}):o["desk-rea\
ch-try"]),f.hosts.length?t("p",{class:"desk-small"},M(o["desk-reached-at"],{hosts:f.hosts.join(", ")})):"",c.addresses.length>
1?t("p",{class:"desk-line"},o["desk-address"]," ",$):"",l,t("details",{},t("summary",{},o["desk-reach-not"]),t("ul",{},...[
"wifi","guest","hotspot","firewall"].map(O=>t("li",{},Uo(o)[O])))),t("div",{class:"wall-answers"},ae(o["desk-copy"],async()=>{
await navigator.clipboard.writeText(h),m.textContent=o["desk-copied"]}),ae(o["desk-card"],()=>a({desk:"card"})),ae(o["re\
mote-join-show"],()=>{r(),s("join")}),ae(o["wall-close"],r),m)]})}function _o(e,n){let o=t("input",{type:"text",id:"ajar\
-wifi-name",autocomplete:"off"}),a=t("input",{type:"text",id:"ajar-wifi-password",autocomplete:"off"}),s=(l,r)=>t("p",{},
t("label",{class:"ajar-words",for:r.id},l),r);return t("details",{},t("summary",{},e["desk-wifi"]),t("p",{},e["desk-wifi\
-how"]),s(e["desk-wifi-name"],o),s(e["desk-wifi-password"],a),ae(e["desk-wifi-show"],()=>n({desk:"wifi",name:o.value,password:a.
value})))}var Uo=e=>({wifi:e["desk-reach-wifi"],guest:e["desk-reach-guest"],hotspot:e["desk-reach-hotspot"],firewall:e["\
desk-reach-firewall"]});function en(e,{words:n,begin:o}){window.ajarForms=(window.ajarForms??0)+1;let a=`ajar-start-${window.ajarForms}`,s=({id:w,
title:b})=>t("option",{value:w},b),l=(w,b)=>M(n["desk-meeting"],{title:w,n:b}),r=t("select",{id:`${a}-meeting`},t("optgr\
oup",{label:n["desk-meetings"]},...e.meetings.map(({id:w,title:b,part:I,minutes:N})=>s({id:w,title:l(I?`${b}: ${I}`:b,N)}))),
t("optgroup",{label:n["desk-sections"]},...e.sections.map(({id:w,title:b,minutes:I})=>s({id:w,title:l(b,I)}))));e.meeting&&
(r.value=e.meeting);let i=t("select",{id:`${a}-couple`},...e.couples.map(s));e.picked&&(i.value=e.picked);let c=t("selec\
t",{id:`${a}-country`},...e.countries.map(s),t("option",{value:""},n["desk-elsewhere"]));c.value=e.country||Ko(e.countries);
let u=["phones","none","practice"].filter(w=>!(e.server&&w!=="phones")),d={phones:[n["desk-with-phones"],n["desk-with-ph\
ones-how"]],none:[n["desk-without"],n["desk-without-how"]],practice:[n["desk-practice"],n["desk-practice-how"]]},f=u.map(
(w,b)=>t("input",{type:"radio",name:a,value:w,checked:b===0?"":null,"aria-describedby":`${a}-${w}`})),m=t("input",{type:"\
password",spellcheck:"false",id:`${a}-key`}),h=t("p",{hidden:!0},t("label",{class:"ajar-words",for:m.id},n["room-host-ke\
y"]),m),$=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=t("p",{class:"ajar-status",role:"status","aria-live":"p\
olite"}),v=(w,b)=>t("p",{},t("label",{class:"ajar-words",for:b.id},w),b),j=t("form",{class:"ajar-start",onsubmit:w=>{w.preventDefault(),
O.textContent=n["desk-opening"],o({meeting:r.value,couple:i.value,country:c.value,phones:f.find(({checked:b})=>b).value,
key:m.value}),m.value=""}},t("h2",{},n["desk-start"]),$,v(n["desk-which"],r),t("div",{class:"ajar-start-two"},v(n["desk-\
couple"],i),v(n["desk-country"],c)),t("fieldset",{},t("legend",{},n["desk-how"]),...u.map((w,b)=>t("label",{class:"ajar-\
start-way"},f[b],t("span",{},t("b",{},d[w][0]),t("small",{id:`${a}-${w}`},d[w][1]))))),h,t("p",{},t("button",{type:"subm\
it",class:"ajar-begin"},n["desk-begin"]),O));function x({problem:w,busy:b,needsKey:I,state:N}){$.textContent=w??"",$.hidden=
!w,h.hidden=!I,b||(O.textContent=N==="ended"?n["room-ended"]:"")}return{element:j,update:x}}function Ko(e){let n=(navigator.
languages??[]).map(a=>a.split("-")[1]);return e.find(({id:a})=>n.includes(a))?.id??e[0]?.id??""}function tn({units:e},n){let o=e.filter(({snapshot:s})=>s);if(!o.length)return[];let a=o.map(s=>{let l=s.snapshot.fine?s.
values:je(s.values,s.bands),r=s.snapshot.counts.map((i,c)=>`${l[c]}: ${i}`);return t("tr",{},t("th",{scope:"row"},s.card||
s.heading),t("td",{},r.join(" · ")))});return[t("details",{class:"desk-figures"},t("summary",{},n.table),t("table",{},t(
"tbody",{},...a)))]}var Ho=["open","close","reveal"];function nn(e,n,{words:o,send:a,onDispose:s}){document.getElementById("ajar-desk-style")||
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
line-height:1.4;grid-template:"top top" auto "left notes" minmax(0,1fr) "moves moves" auto / minmax(0,1fr) minmax(0,1fr)\
;
height:max(36rem,calc(100vh - 5.5rem))}.ajar .ajar-desk h2{font-size:.9375rem;color:var(--muted);font-weight:600;margin-\
bottom:4px}
.ajar .ajar-desk button,.ajar .desk-button{font:inherit;font-weight:600;color:var(--accent);background:var(--paper);bord\
er:1.5px
solid var(--edge);border-radius:12px;min-height:44px;padding:4px 14px;text-decoration:none;display:inline-flex;align-ite\
ms:center;
justify-content:center;cursor:pointer}.ajar .ajar-desk button:hover:not(:disabled),.ajar .desk-button:hover{background:v\
ar(--soft);
color:var(--accent)}.ajar .ajar-desk .wall-primary,.ajar .ajar-desk .wall-primary:hover:not(:disabled){background:var(--\
accent);
border-color:var(--accent);color:var(--on-accent)}.ajar .ajar-desk button:disabled{color:var(--muted);border-style:dashe\
d;
cursor:default}.desk-top{grid-area:top;display:grid;grid-template-columns:auto 1fr auto;gap:6px 20px;align-items:center}\

.ajar .desk-clock{font-size:1.8125rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1.1}.desk-plan{line-\
height:1.3}
.desk-late{color:var(--warm)}.ajar .desk-small{font-size:.9375rem;color:var(--muted)}.desk-tools{display:flex;flex-wrap:\
wrap;
gap:8px;justify-content:flex-end}.ajar .desk-tools>*{font-size:.9375rem}.ajar .desk-agenda{grid-column:1 / -1;display:fl\
ex;
gap:3px;font-size:.875rem;list-style:none}.ajar .desk-agenda li{min-width:0;padding-right:4px;color:var(--muted);white-s\
pace:nowrap;
overflow:hidden;text-overflow:ellipsis;line-height:1.5}.desk-agenda li:before{content:"";display:block;height:6px;border\
-radius:3px;
background:var(--line);margin-bottom:2px}.desk-agenda .done:before{background:var(--accent)}.ajar .desk-agenda .here{col\
or:var(--ink);
font-weight:650}.desk-agenda .here:before{background:linear-gradient(90deg,var(--accent) 50%,var(--line) 50%)}.desk-agen\
da
.dropped{text-decoration:line-through}.desk-left{grid-area:left;min-height:0;overflow:auto;display:grid;grid-template:"n\
\\
ow now" auto "next room" auto / minmax(0,11rem) 1fr;gap:10px 20px;align-content:start}.desk-now{grid-area:now}.desk-next\
{
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
color:var(--muted);text-decoration:underline;padding-inline:4px}.ajar .ajar-desk .wall-dialog{font-size:1.0625rem;paddin\
g:24px;
border-radius:16px;max-width:min(92vw,40rem);max-height:92vh;overflow:auto}.ajar .ajar-desk .wall-dialog>div>*+*{margin-\
top:10px}
.ajar .ajar-desk .wall-dialog h2{font-size:1.25rem;color:var(--ink)}.desk-scan{display:block;width:min(60vh,18rem);heigh\
t:auto;
background:#fff;border-radius:12px}.desk-stepper{display:grid;grid-template-columns:1fr auto 3rem auto;gap:8px;align-ite\
ms:center}
.desk-stepper output{text-align:center;font-size:1.5rem;font-weight:650}.ajar .ajar-desk .desk-stepper button{min-width:\
60px;
min-height:60px;font-size:1.5rem}.ajar .remote-parts,.ajar .remote-drops{list-style:none}.remote-parts button{width:100%\
;
justify-content:space-between;gap:12px;text-align:left}.remote-parts li+li{margin-top:6px}.remote-parts [aria-current]{b\
order-color:var(--accent);
border-width:2px}.remote-dropped{text-decoration:line-through}.remote-drops li{display:flex;justify-content:space-betwee\
n;
gap:12px;align-items:center;padding-block:4px}.remote-more{display:flex;flex-wrap:wrap;gap:8px}.desk-notes-text:focus-vi\
sible{
outline-offset:1px}@container (max-width: 52rem){.ajar-desk{grid-template:"top" auto "left" auto "moves" auto "notes" au\
to
/ minmax(0,1fr);height:auto}.desk-top{grid-template-columns:auto 1fr}.desk-tools{grid-column:1 / -1;justify-content:star\
t}
.desk-pad{flex-wrap:wrap}.ajar .ajar-desk .desk-pad button{flex:1 1 28%}.desk-left{grid-template:"now" auto "room" auto \
/
minmax(0,1fr)}.desk-next,.ajar .desk-agenda{display:none}}.ajar-start{background:var(--ajar-paper);border:1px solid var(\
--ajar-line);
border-radius:16px;padding:clamp(1em,4cqi,2em)}.ajar-start>*+*{margin-top:1em!important}.ajar-start-two{display:grid;gri\
d-template-columns:1fr
1fr;gap:1em}@container (max-width: 34rem){.ajar-start-two{grid-template-columns:1fr}}.ajar .ajar-start legend{font-weigh\
t:600;
margin-bottom:.4em}.ajar-start-way{display:flex;gap:.75em;align-items:baseline;padding:.5em 0;cursor:pointer}.ajar-start\
-way
small{display:block;color:var(--ajar-muted);font-size:.9em}.ajar .ajar-start-way input{width:1.2em;height:1.2em;flex:non\
e;
align-self:center}.ajar .ajar-begin{background:var(--ajar-accent);color:var(--ajar-on-accent);padding-inline:2em}
`));let l={},r=null,i=St(),c=(g,R,U={})=>t("button",{type:"button",onclick:R,...U},...[g].flat()),u=t("p",{class:"ajar-p\
roblem",role:"alert",hidden:!0}),d=t("p",{class:"desk-status",role:"status","aria-live":"polite"}),f=ne(o,g=>{g?d.textContent=
g:bt()}),m=g=>{f.begin(),a(g,{awaited:!0})},h=0,$="",O=(g,R={})=>{h=Math.max(h,l.steps??0)+1,m({desk:"step",step:{step:g,
...R},n:h})},v=()=>l.panel,j=()=>v()?.stage,x=()=>l.deck?.slides[j()?.slide],w=()=>x()&&ve(v(),x()),b=it("desk-wall",{inert:!0}),
I=it("desk-wall",{inert:!0}),N=it("desk-screen",{hidden:!0}),S=()=>{N.host.hidden=!1,pe(),N.host.requestFullscreen?.().catch(
()=>{})},A=()=>{N.host.hidden=!0,F()&&document.exitFullscreen(),pe()},F=()=>document.fullscreenElement===N.host;N.host.addEventListener(
"fullscreenchange",()=>{F()||A()});let W=t("p",{class:"desk-clock"}),_=t("p",{class:"desk-plan"}),T=t("ol",{class:"desk-\
agenda","aria-label":o["desk-agenda"]}),B=t("div",{class:"desk-notes-text",tabindex:0,role:"group"}),D=t("p",{class:"des\
k-count"}),K=t("p",{}),G=t("p",{class:"desk-small"}),Y=t("div",{}),J=t("a",{class:"desk-button",target:"_blank",rel:"noo\
pener",draggable:"false"},o["desk-wall"]),y=t("div",{class:"desk-tools"},J,c(o["desk-here"],S),c(o["desk-remote"],()=>Qt(
E,()=>l,o,{press:m})),c(o["desk-phones"],()=>Xt(E,()=>l,o,{press:m,step:O})),c(o["remote-parts"],q),c(o["desk-end"],P,{class:"\
desk-end"})),p={back:c([o.back,t("kbd",{},"←")],()=>O("back")),open:c([o["room-ask-open"],t("kbd",{},"O")],()=>H("open")),
close:c([o["room-ask-close"],t("kbd",{},"C")],()=>H("close")),reveal:c([o["room-ask-reveal"],t("kbd",{},"R")],()=>H("rev\
eal")),blank:c([o["remote-blank"],t("kbd",{},"B")],()=>O("blank")),hands:c([o["desk-hands"]],()=>Yt(E,{question:w(),slide:x(),
words:o,count:ee})),next:c([o.next,t("kbd",{},o["desk-clicker"])],()=>O("next"))},C=c(o["room-ask-reset"],()=>Ie(E,o["ro\
om-reset-sure"],o["room-ask-reset"],o["home-no"],()=>H("reset"))),k=c("",()=>O(j()?.timer?"pause":"timer")),E=t("section",
{class:"ajar-desk","aria-label":o["desk-title"]},t("header",{class:"desk-top"},W,_,y,T),t("div",{class:"desk-left"},t("s\
ection",{class:"desk-now"},t("h2",{},o["desk-now"]),b.host),t("section",{class:"desk-next"},t("h2",{},o["desk-next"]),I.
host),t("section",{class:"desk-room"},t("h2",{},o["desk-room"]),D,K,G,t("p",{class:"desk-more"},k,C))),t("section",{class:"\
desk-notes"},t("h2",{},o["remote-notes"]),B,Y),t("div",{class:"desk-moves"},u,d,t("div",{class:"desk-pad"},...Object.values(
p))),N.host),L=en(n,{words:o,begin:g=>m({desk:"begin",...g})});e.replaceChildren(L.element,E);function q(){Jt(E,{deck:l.
deck,panel:v(),way:l.way},o,{step:O})}function P(){let g=v().questions.some(de),R=(z,le)=>c(le,()=>m({room:"take",what:z,
paper:n.paper})),U=ce(E,"desk-ending",t("p",{},o["desk-end-sure"]),g?t("p",{class:"desk-more"},R("page",o["desk-take-pag\
e"]),R("table",o["desk-take-table"])):"",t("div",{class:"wall-answers"},c(o["room-end"],()=>{U.close(),m({room:"end"})},
{class:"wall-primary"}),c(o["remote-stay"],()=>U.close())))}function H(g){if(h>(l.steps??0)){$=g;return}if(g==="reveal"){
let U=Ze(v(),x()),z=()=>m({desk:"question",id:U.question.id,do:g,...U.body});U&&Et(me(),U,v(),o,z);return}let R=w();R&&m(
{desk:"question",id:R.id,do:g})}let ee=(g,R)=>m({desk:"question",id:w().id,do:"hands",counts:g,people:R}),se={keys:()=>Mt(
me(),o),full:()=>N.host.hidden?S():A(),larger:()=>Z(1),smaller:()=>Z(-1)},Q=ct;function Z(g){Q=Math.min(rt.length-1,Math.
max(0,Q+g)),pe()}function Me(g){return!l.deck||!E.offsetParent||E.closest("[inert], .lm-mod-hidden")?!1:(se[g]?se[g]():Ho.
includes(g)?H(g):g==="timer"?O(j()?.timer?"pause":"timer"):g!=="look"&&O(g),!0)}s(Gt(Me));let be=setInterval(()=>{!E.hidden&&
E.isConnected&&gt()},1e3);s(()=>clearInterval(be));function pe(){if(!l.deck||!j())return;let g={deck:l.deck,way:l.way,panel:v(),
words:o,now:i.now()},R=Ge();ye(b.wall,We(g)),I.host.hidden=R===null,R!==null&&ye(I.wall,We({...g,slide:R})),N.host.hidden||
ye(N.wall,We(g),Q)}let me=()=>N.host.hidden?E:N.wall;function ye(g,R,U){g.querySelector(".wall-face")?.remove(),g.prepend(
R),Ht(R,U)}function Ge(){let{slide:g,dropped:R}=j(),U=l.deck.slides.findIndex(({part:z},le)=>le>g&&!R.includes(z));return U<
0?null:U}function gt(){if(!l.deck)return;let g=jt(l.deck,j(),i.now());if(W.textContent=Ne(i.now()),!g)return;let R=g.begun?
Ot(g.late,o):o["remote-not-begun"],U=g.begun?M(o["remote-planned"],{part:Ne(g.partEnds),end:Ne(g.ends)}):"";_.replaceChildren(
t("b",{class:g.late>0?"desk-late":null},R),U&&` · ${U}`,t("br"),t("span",{class:"desk-small"},l.deck.parts[g.part].title));
for(let[z,le]of[...T.children].entries())le.className=z<g.part?"done":z===g.part?"here":"",le.classList.toggle("dropped",
j().dropped.includes(z)),z===g.part?le.setAttribute("aria-current","step"):le.removeAttribute("aria-current")}function Nn(){
T.replaceChildren(...l.deck.parts.map(({title:g,minutes:R})=>t("li",{style:`flex: ${Math.max(1,R)}`,title:g},g)))}function In(){
if(r===x()?.id)return;r=x()?.id;let g=x()?.notes.length?he(x().notes):[t("p",{},o["remote-no-notes"])];B.replaceChildren(
...g),B.scrollTop=0}function qn(){let g=w();D.textContent=g&&(g.state!=="ready"||g.hands)?we(g,v(),o):"",K.textContent=l.
way?M(o["desk-joined"],{n:v().joined}):o["desk-no-phones"],G.textContent=Fn({units:g?.units??Rn()}),Y.replaceChildren(...g?
tn(g,o):[]);let R=!!g?.units.length;p.hands.firstChild.data=o[Je(g)?"desk-slips":"desk-hands"],p.hands.disabled=!R||g.state===
"open"||de(g),C.hidden=!g?.answered||!g.may_reset;let U=x()?.minutes??0;k.hidden=!U&&!j()?.timer,k.textContent=j()?.timer?
o["desk-timer-pause"]:M(o["remote-timer"],{minutes:U});for(let z of["open","close"])p[z].hidden=!l.way;p.hands.hidden=!!l.
way&&(p.hands.disabled||!g),p.open.disabled=!g||g.state==="open"||!l.way,p.close.disabled=g?.state!=="open",p.reveal.disabled=
!Ze(v(),x());for(let z of Object.values(p))z.classList.remove("wall-primary");Bn().classList.add("wall-primary"),p.blank.
setAttribute("aria-pressed",!!j()?.blank)}function Bn(){let g=w();return g?de(g)?p.next:g.state==="ready"&&!p.open.disabled?
p.open:!l.way&&!g.answered&&!p.hands.disabled?p.hands:p.reveal.disabled?p.next:p.reveal:p.reveal.disabled?p.next:p.reveal}
let Je=g=>!!g?.name.startsWith("check-in@"),Rn=()=>{if(x()?.kind!=="moves")return[];let[g]=v().questions.filter(R=>Je(R)&&
de(R)).slice(-1);return g?.units.filter(({kind:R})=>R==="move")??[]};function Fn({units:g}){let R=g.filter(({snapshot:U,
withheld:z})=>!U&&z);return R.length?Le({shown:R},o):""}function bt(){let g=w();d.textContent=Dn(g)}function Dn(g){if(j()?.
blank)return o["remote-is-blank"];if(!g)return"";let R=et(g,v());return R===1?o["remote-still-one"]:R?M(o["remote-still"],
{n:R}):g.state==="open"?o["room-is-open"]:g.hands&&!de(g)?M(o["desk-counted"],{n:g.hands}):!l.way&&g.state==="ready"&&g.
units.length?o[Je(g)?"desk-slips-how":"desk-hands-how"]:""}function Wn(g){let R=l;l={...l,...g},l.busy||f.end(),u.textContent=
l.problem??"",u.hidden=!l.problem;let U=l.state==="open"&&!!(l.deck&&j());if(L.update(l),L.element.hidden=U,E.hidden=!U,
!U)return;R.panel!==l.panel&&i.set(v().now),R.deck!==l.deck&&Nn(),l.wall&&(J.href=l.wall);for(let le of E.querySelectorAll(
"dialog"))le.refresh?.();gt(),In(),qn(),bt(),pe();let z=$;$="",z&&H(z)}let yt=new ResizeObserver(pe);for(let{host:g}of[b,
N])yt.observe(g);return s(()=>yt.disconnect()),{update:Wn}}function it(e,n){let o=t("div",{class:e,...n}),a=t("div",{class:"\
wall"}),s=t("style",{},`.wall,.remote{--ground: #fbf8f4;--paper: #fffdfa;--soft: #f3ede4;--tint: #e6f0ed;--ink: #22292d;\
--muted: #55606b;--edge:
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
background:var(--ground);padding-inline:1cqh}.wall-blank{background:#000}.wall-notice{position:absolute;inset:auto 0 1cq\
h;
margin-inline:auto;width:max-content;max-width:90%;padding:.6cqh 2cqh;border-radius:1.4cqh;background:var(--paper);borde\
r:.3cqh
solid var(--edge);font-size:4.6cqh;line-height:1.2}.wall-notice:empty{display:none}.wall-body{flex:1 0 auto;display:flex\
;
align-items:center;gap:5cqh;padding-block:3cqh}.wall-words{flex:1 1 0;min-width:0;display:flex;flex-direction:column;gap\
:.7em;
text-wrap:pretty}.wall-words :is(ul,ol){display:grid}.wall-words li{padding-block:.36em;border-top:.3cqh solid var(--lin\
e);
line-height:1.25;text-wrap:pretty}.wall-words li:first-child{border-top:0}.wall-words :is(strong,h2){font-weight:650}.wa\
ll-terms{
grid-template-columns:max-content 1fr;column-gap:5cqh}.wall-terms li{display:grid;grid-template-columns:subgrid;grid-col\
umn:1
/ -1;align-items:baseline}.wall-terms>li>:first-child{color:var(--accent)}.wall-face:has(.wall-words:empty:only-child) :\
is(h1,
.wall-time){font-size:12cqh}.wall-face:has(.wall-words:empty:only-child) h1{margin-block:auto}.wall-words:empty:only-chi\
ld,
.wall-body:has(>.wall-words:empty:only-child){display:none}.wall-picture{flex:none;width:72cqh}.wall-picture:first-child\
:last-child,
.wall-words:empty+.wall-picture{flex:1}.wall-words:empty{display:none}.wall-picture img{display:block;width:100%;height:\
50cqh;
object-fit:contain}.wall-words:empty+.wall-picture img{height:62cqh}.wall-face[data-layout~=tight] .wall-body{padding-bl\
ock:1.5cqh}
.wall-face[data-layout~=columns] .wall-words ul:not(.wall-terms){grid-template-columns:1fr 1fr;column-gap:6cqh}.wall-fac\
e[data-layout~=columns]
.wall-words ul:not(.wall-terms) li:nth-child(2){border-top:0}.wall-face[data-layout~=columns] .wall-terms{column-gap:3cq\
h}
.wall-face[data-layout~=bare] .wall-picture{display:none}.wall-help .wall-terms,.wall-help .wall-terms li{grid-template-\
columns:minmax(0,1fr)}
.wall-face[data-layout~=tight].wall-help li{padding-block:.22em;line-height:1.15}.wall-face[data-layout~=tight].wall-hel\
p
.wall-body{padding-block:.5cqh}.wall-help li>:first-child{font-size:1.15em;font-weight:650;color:var(--accent)}@containe\
r wall
(aspect-ratio < 1.5){.wall-foot:not(.wall-large) .wall-time{font-size:4.6cqh}}@container wall (aspect-ratio < 1.5){.wall\
-picture{
width:50cqh}.wall-picture img{height:40cqh}}.wall-quote{margin-top:1.6cqh;color:var(--muted);text-wrap:pretty}.wall-card\
s{
margin-block:auto;padding-block:2cqh;columns:2;column-gap:5cqh}.wall-cards[data-many]{columns:3}.wall-cards li{break-ins\
ide:avoid;
padding:.3em 0;line-height:1.15}.wall-face[data-layout~=tight] .wall-cards{padding-block:1cqh}.wall-face[data-layout~=ti\
ght]
.wall-cards li{padding-block:.14em}@container wall (aspect-ratio < 1.5){.wall-cards[data-many]{columns:2}.wall-face:not(\
[data-layout=""])
.wall-quote{display:none}}.wall-asks{margin-block:auto;padding-block:2cqh;display:grid;gap:.7em;line-height:1.2}.wall-as\
ks
li{display:grid;gap:.3em;text-wrap:pretty}.wall-ends{display:flex;justify-content:space-between;gap:5cqh;color:var(--mut\
ed);
padding-top:.3em;border-top:.8cqh solid var(--line)}.wall-ends span{max-width:45%}.wall-ends span:last-child{text-align:\
right}
.wall-face[data-layout~=tight] .wall-asks{gap:.5em;padding-block:1cqh}.wall-foot{display:flex;align-items:center;gap:3cq\
h;
padding-top:2cqh;font-size:4.6cqh;line-height:1.2;margin-top:auto}.wall-foot[data-timer]{border-top:.8cqh solid;border-i\
mage:linear-gradient(90deg,var(--accent)
var(--left),var(--line) var(--left)) 1}.wall-large{border-top:.8cqh solid var(--line);padding-top:2.6cqh}.wall-foot>p:fi\
rst-child{
flex:1;min-width:0}.wall-join-line{flex:1 0 max-content}.wall-scan{flex:none;width:16cqh;height:16cqh;background:#fff;bo\
rder-radius:1.4cqh}
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
 .wall { height: 100%; color-scheme: inherit; }`);return o.attachShadow({mode:"open"}).append(s,a),{host:o,wall:a}}function _e(e){let n={"us-letter":e["home-paper-letter"],a4:e["home-paper-international"]},o="us-letter";return{element:()=>{
let s=t("select",{onchange:()=>{o=s.value}},...Object.entries(n).map(([l,r])=>t("option",{value:l,selected:l===o},r)));return t(
"label",{},e["home-paper"]," ",s)},value:()=>o}}function ge(e,n){let o=!1,a=!1,s=()=>{a=o,o||n()};function l(){o=!0;let r=new AbortController,i=()=>{r.abort(),setTimeout(
()=>{o=!1,a&&s()})};for(let c of["pointerup","pointercancel","keyup","blur"])addEventListener(c,i,{signal:r.signal,capture:c!==
"blur"})}for(let r of["pointerdown","keydown"])e.addEventListener(r,l);return s}function Ue(e,n){let o=i=>[...e.querySelectorAll(
i)],a=o("details[open] > summary").map(i=>i.textContent),s=e.contains(document.activeElement)&&document.activeElement.textContent;
n();for(let i of o("summary"))i.parentElement.open=a.includes(i.textContent);if(s===!1)return;let l=o("summary, button").
find(i=>i.textContent===s),r=l??e.querySelector("h2, p");l||(r.tabIndex=-1),r.focus({preventScroll:!0})}function on(e,{words:n,send:o,onDispose:a}){let s={},l=null,r=!1,i="",c=t("div",{}),u=t("p",{class:"ajar-problem",role:"\
alert",hidden:!0}),d=t("p",{class:"ajar-joined",role:"status","aria-live":"polite"}),f=t("p",{class:"ajar-status",role:"\
status","aria-live":"polite"}),m=ne(n,T=>{f.textContent=T}),h=pt(n),$=_e(n);e.replaceChildren(t("div",{class:"ajar-door",
role:"group","aria-label":n["room-title"]},u,c,f),h.dialog);let O=T=>{s.busy?f.textContent=n["room-one-moment"]:(m.begin(),
o(T,{awaited:!0}))},v=(T,B)=>t("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>O(B)},T),j=(...T)=>t(
"div",{class:"ajar-moves ajar-many"},...T);function x(){let T=s.needsKey?t("input",{type:"password",spellcheck:"false",id:`${_}\
-key`,"aria-describedby":`${_}-key-how`}):null,B=t("button",{type:"button","aria-disabled":s.busy?"true":null,onclick:()=>{
if(T&&!T.value){T.focus();return}O({room:"open",...T?{key:T.value}:{}}),T&&(T.value="")}},n["room-open"]);return[t("h2",
{},n["room-title"]),s.state==="ended"?t("p",{class:"ajar-empty"},n["room-ended"]):null,t("p",{},n["room-how"]),t("p",{},
s.elsewhere?M(n["room-how-elsewhere"],{address:s.elsewhere}):n["room-how-network"]),T?t("label",{class:"ajar-words",for:T.
id},n["room-host-key"]):null,T?t("p",{class:"ajar-hint",id:`${_}-key-how`},n["room-host-key-how"]):null,T,j(B,s.elsewhere?
null:v(n["room-inside"],{room:"inside"})),s.elsewhere?null:t("p",{},n["room-rehearse-how"]),s.elsewhere?null:j(...[12,3].
map(D=>v(M(n["room-rehearse"],{n:D}),{room:"rehearse",phones:D})))]}let w=()=>[t("h2",{},n["room-title"]),t("p",{},n["ro\
om-lost"]),j(v(n["room-go-on"],{room:"go-on"}),v(n["room-end"],{room:"end"}))];function b(){let T=t("button",{type:"butt\
on",onclick:()=>h.show()},n["room-large"]),B=t("p",{},s.inside&&!s.practice?n["room-inside-open"]:M(n["room-line"],{code:s.
code})),D=s.address?T:null;return l?[I(),t("div",{class:"ajar-door-line"},B,d,D),N(),A()]:[t("h2",{},n["room-title"]),I(),
N(),B,s.address?an(n,s):null,s.inside?t("p",{},n[s.practice?"room-practice-how":"room-how-network"]):null,!s.inside&&!s.
address?t("p",{class:"ajar-empty"},n["room-no-address"]):null,s.addresses?.length>1?S():null,s.addresses?.length?t("p",{
class:"ajar-hint"},n["room-firewall"]):null,t("div",{class:"ajar-door-line"},d,D,s.inside&&!s.practice?v(n["room-widen"],
{room:"widen"}):null),A()]}let I=()=>s.practice?t("p",{},Oe(n)):null,N=()=>s.again?t("p",{class:"ajar-hint"},n["room-aga\
in"]):null;function S(){let T=t("select",{id:`${_}-address`,onchange:()=>o({room:"pick",ip:T.value})},...s.addresses.map(
({ip:B,network:D})=>t("option",{value:B,selected:B===s.picked},`${B} (${D})`)));return t("label",{class:"ajar-words",for:T.
id},t("span",{},n["room-address"]),T)}function A(){let T=t("div",{}),B=t("button",{type:"button",onclick:()=>G(!1)},n["r\
oom-end-no"]),D=t("button",{type:"button",onclick:()=>G(!0)},n["room-end"]),K=()=>T.replaceChildren(...r?[t("p",{},n["ro\
om-end-sure"]),j(B,v(n["room-end"],{room:"end"}))]:[D]),G=J=>{r=J,K(),(r?B:D).focus()};K();let Y=(J,y)=>t("button",{type:"\
button",onclick:()=>o({room:"take",...y()},{awaited:!0})},J);return t("details",{class:"ajar-ending"},t("summary",{},n["\
room-ending"]),s.shown?t("p",{},n["room-take-how"]):t("p",{},n["room-take-nothing"]),s.shown?j(Y(n["room-take-table"],()=>({
what:"table"})),Y(n["room-take-page"],()=>({what:"page",paper:$.value()})),$.element()):null,t("p",{},n["room-end-how"]),
T)}function F(T){s={...s,...T},u.textContent!==s.problem&&(u.textContent=s.problem),u.hidden=!s.problem;let B=ut(n,s.joined);
d.textContent!==B&&(d.textContent=B),h.update(s,B),l===null&&s.state==="open"&&(l=!s.here),s.state!=="open"&&(l=null,r=!1),
s.busy?m.begin():(m.end(),f.textContent=""),W()}let W=ge(c,()=>{let{joined:T,problem:B,...D}=s,K=JSON.stringify([D,l]);if(K===
i)return;i=K;let G={open:b,lost:w}[s.state]??x;Ue(c,()=>c.replaceChildren(...G().filter(Boolean)))});window.ajarForms=(window.
ajarForms??0)+1;let _=`ajar-door-${window.ajarForms}`;return Ke(e,()=>o({room:"look"}),a),{update:F}}var ut=(e,n)=>n?n===
1?e["room-joined-one"]:M(e["room-joined"],{n}):e["room-joined-none"],Oe=e=>t("span",{class:"ajar-rehearsal"},e["room-pra\
ctice"]);function an(e,n){let o=t("div",{class:"ajar-scan",role:"img","aria-label":e["room-scan-alt"]});return te(o,n.picture),
o.firstElementChild?.setAttribute("aria-hidden","true"),t("div",{class:"ajar-way-in"},o,t("div",{},t("p",{},e["room-scan"]),
t("p",{class:"ajar-address"},n.address),t("p",{},e["room-type-code"]),t("p",{class:"ajar-code"},n.code)))}function pt(e){
let n=t("div",{}),o=t("dialog",{class:"ajar-wall","aria-label":e["room-title"],"data-lm-suppress-shortcuts":"true"},n,t(
"button",{type:"button",onclick:()=>o.close()},e["room-back"])),a=t("p",{class:"ajar-joined"}),s="";return{dialog:o,show:()=>o.
showModal(),update(l,r){a.textContent=r;let i=JSON.stringify([l.address,l.code,l.practice]);i!==s&&(s=i,l.address?n.replaceChildren(
l.practice?t("p",{},Oe(e)):"",an(e,l),a):(o.close(),n.replaceChildren()))}}}function Ke(e,n,o){let a=new IntersectionObserver(
s=>{s.some(({isIntersecting:l})=>l)&&n()});a.observe(e),o(()=>a.disconnect())}function He(e,{sentence:n,wide:o,narrow:a,columns:s,rows:l},r){if(!n){e.replaceChildren(t("p",{class:"ajar-empty"},r["ch\
art-empty"]));return}let i=(u,d)=>{let f=t("div",{class:`ajar-picture ajar-${d}`,role:"img","aria-label":n});return te(f,
u),f.firstElementChild.setAttribute("aria-hidden","true"),f},c=e.querySelector("details")?.open??!1;e.replaceChildren(t(
"figure",{class:"ajar-chart"},t("figcaption",{},n),i(o,"wide"),i(a,"narrow"),t("details",{open:c},t("summary",{},r.table),
t("table",{},t("thead",{},t("tr",{},...s.map(u=>t("th",{scope:"col"},u)))),t("tbody",{},...l.map(([u,...d])=>t("tr",{},t(
"th",{scope:"row"},u),...d.map(f=>t("td",{},f??"–")))))))))}function sn({units:e,slips:n},{words:o,ask:a,send:s}){window.ajarForms=(window.ajarForms??0)+1;let l=`ajar-hands-${window.
ajarForms}`,r=new Map,i=h=>t("input",{type:"number",min:0,max:1e5,step:1,inputmode:"numeric",...h}),c=i({id:`${l}-people`,
min:1}),u=h=>Math.max(0,Math.floor(Number(h.value)||0)),d=h=>h.kind==="card"?h.bands.slice(0,1):h.bands,f=h=>{let $=e.filter(
x=>x.item===h),O=(x,w)=>{let b=i({"aria-label":[x.card,d(x)[w]].filter(Boolean).join(": ")});return r.set(x.id,[...r.get(
x.id)??[],b]),b},v=$.length===1&&!$[0].card?$[0].bands.map((x,w)=>[x,[O($[0],w)]]):$.map(x=>[x.card,d(x).map((w,b)=>O(x,
b))]),j=$[0].card?["",...d($[0])]:null;return t("table",{},t("caption",{},a(h)),j&&j.length>2?t("thead",{},t("tr",{},...j.
map(x=>x?t("th",{scope:"col"},x):t("td",{})))):null,t("tbody",{},...v.map(([x,w])=>t("tr",{},t("th",{scope:"row"},x),...w.
map(b=>t("td",{},b))))))};function m(){let h=new Map(e.map(j=>[j,r.get(j.id).map(u)])),$=Math.max(...[...h.values()].map(
j=>j.reduce((x,w)=>x+w,0))),O=u(c)||$;if(!O){c.focus();return}let v=Object.fromEntries([...h].map(([j,x])=>[j.id,j.kind===
"card"?[x[0],Math.max(0,O-x[0])]:x]));s({counts:v,people:O})}return t("details",{class:"ajar-hands"},t("summary",{},o[n?
"room-slips":"room-hands"]),t("p",{},o[n?"room-slips-how":"room-hands-how"]),t("form",{onsubmit:h=>{h.preventDefault(),m()}},
...[...new Set(e.map(h=>h.item))].map(f),t("label",{class:"ajar-words",for:c.id},t("span",{},o["room-people"]),c),t("div",
{class:"ajar-moves"},t("button",{type:"submit"},o["room-count"]))))}function ln(e,{words:n,send:o,onDispose:a,form:s,ask:l}){let r={not:{}},i=!1,c="",u="",d=!1,f=(y,p={})=>{d=y==="reveal",
I.begin(),o({question:e.of,do:y,...p},{awaited:!0})},m=t("div",{class:"ajar-results",hidden:!0}),h=t("div",{class:"ajar-\
held",role:"status","aria-live":"polite"}),$=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),O=t("span",{}),v=t("p",
{class:"ajar-counts"}),j=zo(e.minutes,n,a),x=t("button",{type:"button",class:"ajar-link",onclick:()=>_(!i)}),w=t("p",{class:"\
ajar-status",role:"status","aria-live":"polite"}),b=(...y)=>{w.textContent!==y[0]&&w.replaceChildren(...y)},I=ne(n,y=>b(
y||u)),N={open:n["room-ask-open"],close:n["room-ask-close"],reveal:n["room-ask-reveal"],reset:n["room-ask-reset"]},S=Object.
keys(N).filter(y=>e.units.length||y==="open"||y==="close"),A=Object.fromEntries(S.map(y=>[y,t("button",{type:"button",onclick:()=>{
A[y].getAttribute("aria-disabled")?b(F(y)):y==="reset"?W():f(y)}},N[y])])),F=y=>r.busy?n["room-one-moment"]:r.not[y];function W(){
let y=t("button",{type:"button",class:"ajar-link",onclick:()=>{b(""),A.reset.focus()}},n["home-no"]),p=t("button",{type:"\
button",class:"ajar-link",onclick:()=>{b(""),A.reset.focus(),f("reset")}},n["room-ask-reset"]);w.replaceChildren(n["room\
-reset-sure"]," ",y," ",p),y.focus()}function _(y){i=y,m.hidden=!y,s().hidden=y,x.textContent=n[y?"room-show-question":"\
room-show-result"]}let T=pt(n),B=t("button",{type:"button",class:"ajar-link",hidden:!0,onclick:()=>T.show()},n["room-cod\
e"]),D={ready:n["room-ready"],open:n["room-is-open"],closed:n["room-is-closed"]};function K(y){let p=r;r={...r,...y};let C=r.
room==="open";O.replaceChildren(r.practice?Oe(n):""),$.textContent=r.problem,$.hidden=!r.problem;let k=[[r.answered,n["r\
oom-answered"]],[r.joined,n["room-have-joined"]]],E=!C||!e.units.length?[]:r.hands||r.inside?k.slice(0,1):k;v.replaceChildren(
...E.map(([L,q])=>t("span",{},t("b",{},`${L}`)," ",q))),j.update(r.seconds);for(let L of S)rn(A[L],F(L));u=C?r.hands?n["\
room-by-hands-now"]:D[r.state]:n["room-not-open"],(p.state!==r.state||p.room!==r.room||p.hands!==r.hands)&&b(u),r.busy||
I.end(),cn(h,r.withheld),T.update(r.way??{},ut(n,r.joined)),B.hidden=!r.way?.address,G(),d&&!r.busy&&r.state==="closed"&&
h.childElementCount&&(d=!1,h.scrollIntoView({block:"nearest"}))}function G(){let y=JSON.stringify(r.charts??[]);if(y===c)
return;c=y;let p=!!r.charts?.length;m.replaceChildren(...un(r.charts??[],n)),x.hidden=!p,_(p),p&&d&&m.scrollIntoView({block:"\
start"}),d=!1}let Y=t("div",{class:"ajar-bar",role:"group","aria-label":n["room-ask"]},t("div",{class:"ajar-bar-line aja\
r-bar-first"},e.units.length?v:t("p",{class:"ajar-private"},n["room-nothing-counted"]),t("div",{class:"ajar-moves"},...S.
map(y=>A[y]))),t("div",{class:"ajar-bar-line"},O,w,x,B,j.element),T.dialog),J=e.units.length?sn(e,{words:n,ask:l,send:y=>f(
"hands",y)}):null;return x.hidden=!0,Ke(Y,()=>o({room:"look"}),a),{parts:[m,h,$,Y,J].filter(Boolean),update:K}}function rn(e,n){
e.toggleAttribute("aria-disabled",!!n),n&&e.setAttribute("aria-disabled","true"),e.title=n||""}function cn(e,n=[]){let o=[
...e.children].map(a=>a.textContent);JSON.stringify(o)!==JSON.stringify(n)&&e.replaceChildren(...n.map(a=>t("p",{},a)))}
var un=(e,n)=>e.map(o=>{let a=t("div",{class:"ajar-chart-block"});return He(a,o,n),a});function pn(e,{words:n,send:o,onDispose:a}){
let s={},l="",r=t("div",{class:"ajar-results"}),i=t("div",{class:"ajar-held",role:"status","aria-live":"polite"}),c=t("p",
{class:"ajar-problem",role:"alert",hidden:!0}),u=t("div",{}),d=t("p",{class:"ajar-status",role:"status","aria-live":"pol\
ite"}),f=t("button",{type:"button",onclick:()=>{f.getAttribute("aria-disabled")?d.textContent=m():(d.textContent="",o({moves:!0},
{awaited:!0}))}},n["room-moves"]),m=()=>s.busy?n["room-one-moment"]:s.not;return e.replaceChildren(t("div",{class:"ajar-\
group",role:"group","aria-label":n["room-group"]},u,r,i,c,t("p",{class:"ajar-hint"},n["room-moves-how"]),t("div",{class:"\
ajar-moves"},f),d)),Ke(e,()=>o({room:"look"}),a),{update(h){s={...s,...h},u.replaceChildren(s.practice?Oe(n):""),c.textContent=
s.problem,c.hidden=!s.problem,cn(i,s.withheld),rn(f,m());let $=JSON.stringify(s.charts??[]);$!==l&&(l=$,r.replaceChildren(
...s.charts?.length?un(s.charts,n):[t("p",{class:"ajar-empty"},n["room-chart-empty"])]))}}}function zo(e,n,o){let a=null,
s=!1,l=t("span",{role:"timer"}),r=t("button",{type:"button",class:"ajar-link",onclick:()=>{s=!s,c()}}),i=t("p",{class:"a\
jar-clock"},l," ",r);function c(){let d=a===null?null:Math.max(0,Math.floor((Date.now()-a)/1e3)),f=d===null?"":`${Math.floor(
d/60)}:${String(d%60).padStart(2,"0")}`,m=d===null?e?M(n["room-minutes"],{minutes:e}):"":e?M(n["room-clock"],{time:f,minutes:e}):
f;l.textContent=s?"":m,r.textContent=n[s?"room-clock-show":"room-clock-hide"],i.hidden=!m}let u=setInterval(()=>{a!==null&&
c()},1e3);return o(()=>clearInterval(u)),{element:i,update:d=>{a=d==null?null:Date.now()-d*1e3,c()}}}function dn(e,{words:n,picked:o,pick:a}){window.ajarForms=(window.ajarForms??0)+1;let s=`ajar-couple-${window.ajarForms}`,
l=t("div",{class:"ajar-text ajar-story","aria-live":"polite"}),r=t("div",{class:"ajar-text"}),i=t("summary",{}),c=({title:f,
story:m,more:h,role:$})=>{te(l,m),l.prepend(t("h2",{},f)),te(r,h),i.textContent=$},u=e.couples.find(f=>f.id===o)??e.couples[0],
d=t("fieldset",{class:"ajar-item ajar-couple"},t("legend",{},n.couple),t("p",{class:"ajar-hint"},n["couple-how"]),t("div",
{class:"ajar-cards"},...e.couples.map(f=>t("label",{class:"ajar-card"},t("input",{type:"radio",name:s,value:f.id,checked:f===
u,onchange:()=>{c(f),a(f.id)}}),t("span",{},f.title)))));return c(u),t("section",{class:"ajar-scenario","aria-label":n.couple},
l,t("details",{class:"ajar-role"},i,r),d)}var Go="[\\p{L}\\p{N}]+(?:[\\u0300-\\u036f'’‘ʼ]+[\\p{L}\\p{N}]+)*",Ys=new RegExp(`(${Go})|[.…]+|[!?;\\n]`,"gu");function fn({title:e,close:n,bar:o,parts:a}){let s=()=>{r.close?r.close():r.remove()},l=t("h2",{id:"ajar-sheet-title",tabindex:"\
-1",autofocus:!0},e),r=t("dialog",{class:"ajar ajar-help","aria-labelledby":l.id,onclose:()=>r.remove(),onkeydown:i=>{i.
key==="Escape"&&(i.preventDefault(),i.stopPropagation(),s())}},o,l,...a,t("div",{class:"ajar-moves"},t("button",{type:"b\
utton",onclick:s},n)));document.body.append(r),r.showModal?r.showModal():r.setAttribute("open",""),l.focus()}var mn=["emergency","crisis","violence","agency","worried","child"],Jo=["crisis","violence"],gn='a[href$="#Help-lines"]',
X=()=>(window.ajarHelp??(window.ajarHelp={countries:[],chosen:"",listeners:new Set}),window.ajarHelp);function hn(){for(let e of X().
listeners){let{isConnected:n}=e.element;e.shown&&!n&&X().listeners.delete(e),e.shown||(e.shown=n)}}function Vo(e,{zone:n="",
languages:o=[]}){let a=i=>i.endsWith("/")?n.startsWith(i):n===i,s=e.find(({zones:i})=>i.some(a));if(s)return s.code;if(n&&
!/^(UTC|GMT|UCT|Etc\/)/.test(n))return"";let l=e.find(i=>i.home);return l?l.code:o.map(i=>i.split("-").slice(1).join("-").
toUpperCase()).find(i=>e.some(({code:c})=>c===i))??""}var dt=(e,n)=>n.flatMap(o=>e.lines.filter(a=>a.topic===o)),ft=e=>e.split(/(\d[\d -]+\d)/).map((n,o)=>o%2?t("span",{class:"\
ajar-unbroken"},n):n),kn=e=>`tel:${e.match(/\d+/)[0]}`;function bn({words:e,countries:n=[],leave:o,onCountry:a=()=>{}}){
n.length&&(X().countries=n);let s=()=>X().countries,l=()=>X().chosen||Vo(s(),{zone:Intl.DateTimeFormat().resolvedOptions().
timeZone,languages:navigator.languages??[navigator.language]}),r=()=>s().find(S=>S.code===l());function i(S){X().chosen=
S,hn();for(let{element:A,draw:F}of X().listeners)F(A)}function c(S,A){return A(S),X().listeners.add({element:S,draw:A,shown:!1}),
queueMicrotask(hn),S}let u=S=>c(t("div",{}),A=>A.replaceChildren(...S())),d=()=>{let S=[...s(),{code:"-",country:e["help\
-elsewhere"]}],A=t("select",{onchange:()=>{i(A.value),a(A.value)}},...S.map(F=>t("option",{value:F.code},F.country)));return c(
A,()=>{A.value=r()?.code??"-"}),t("label",{class:"ajar-help-where"},t("span",{},e["help-in"]),A)},f=({say:S,to:A},F)=>{if(/^(tel|sms):/.
test(A))return t("a",{class:F?"ajar-reach":"ajar-reach ajar-first",href:A},t("span",{},...ft(S)));let W=t("span",{},S),_=t(
"button",{type:"button",class:"ajar-link","aria-label":M(e["help-copy-what"],{address:A}),onclick:async()=>{await Yo(A,W)&&
(_.textContent=e["help-copied"])}},e["help-copy"]);return t("p",{class:"ajar-chat"},W," ",_)},m=S=>t("li",{},t("p",{class:"\
ajar-for"},S.for_what),t("p",{class:"ajar-hint"},[S.name,S.hours,S.languages].filter(Boolean).join(". ")),t("div",{class:"\
ajar-ways"},...S.reach.map(f))),h=({emergency:S,note:A})=>t("li",{class:"ajar-now"},t("p",{class:"ajar-for"},e["help-dan\
ger"]),A?t("p",{class:"ajar-hint"},A):null,t("div",{class:"ajar-ways"},t("a",{class:"ajar-reach",href:kn(S)},M(e["help-c\
all"],{number:S})))),$=S=>u(()=>{let A=r();if(!A)return[t("p",{},e["help-elsewhere-how"])];let F=S.flatMap(W=>W==="emerg\
ency"?h(A):dt(A,[W]).map(m));return[t("ul",{class:"ajar-help-lines"},...F)]});function O(){fn({title:e["help-title"],close:e["\
help-close"],bar:t("div",{class:"ajar-help-bar"},d(),mt({words:e,leave:o})),parts:[t("p",{},e["help-lead"]),$(mn),t("p",
{class:"ajar-hint"},e["help-trace"]),t("p",{class:"ajar-hint ajar-leave-how"},e["leave-how"])]})}function v({title:S,text:A,
now:F,lines:W,kinds:_,countries:T},{level:B,aside:D,needs:K}){return T&&!N()&&(X().countries=T),t("section",{class:"ajar\
-danger"},t(`h${B}`,{tabindex:"-1"},S),t("p",{},A),_.length?null:K?.()??null,d(),$(W),t("ul",{class:"ajar-todo"},...F.map(
G=>t("li",{},G))),t("p",{class:"ajar-hint"},e["help-trace"]),t("button",{type:"button",class:"ajar-link",onclick:D},e["h\
elp-aside"]))}let j=()=>t("button",{type:"button",class:"ajar-get-help",onclick:O},e["help-get"]);function x({emergency:S,
...A}){let W=Jo.map(T=>dt(A,[T])[0]?.reach??[]).flatMap(T=>["tel:","sms:"].map(B=>T.find(({to:D})=>D.startsWith(B))));return[
{say:M(e["help-call"],{number:S}),to:kn(S)},...W.filter(Boolean)]}let w=(S=`${e["help-line"]} `)=>u(()=>{let A=r(),F=(A?
x(A):[]).flatMap(({say:T,to:B},D)=>[D?" · ":"",t("a",{href:B},...ft(T))]),W=t("button",{type:"button",class:"ajar-link",
onclick:O},e["help-get"]),_=t("span",{class:"ajar-off-paper"},F.length?" · ":"",W);return[t("p",{class:"ajar-help-line"},
S,...F,_)]});function b(S){if(!N())return;let[A]=[...S.querySelectorAll(gn)].reverse();A?.closest("p, ul").after(w(""));
for(let F of S.querySelectorAll("details"))F.open=F.querySelector("summary").textContent===r()?.country}let I=()=>u(()=>{
let S=r();return S?[t("p",{},t("b",{},`${e["help-title"]}, ${S.country}`)),t("p",{},`${e["help-danger"]} ${M(e["help-cal\
l"],{number:S.emergency})}`),t("ul",{},...dt(S,mn).map(({for_what:A,name:F,reach:W,hours:_})=>t("li",{},...ft(`${A}: ${F}\
. ${W.map(({say:T})=>T).join(" · ")}. ${_}.`))))]:[t("p",{},e["help-elsewhere-how"])]}),N=()=>s().length>0;return{open:O,
notice:v,button:j,line:w,addNumbers:b,text:I,choose:i,code:l,isKnown:N}}var mt=({words:e,leave:n})=>t("button",{type:"bu\
tton",class:"ajar-leave-now",title:e["leave-how"],onclick:n},e.leave);function yn(e){if(X().open){X().open=e;return}X().
open=e,window.addEventListener("click",n=>{n.target.closest?.(gn)&&(n.preventDefault(),n.stopPropagation(),X().open())},
{capture:!0})}async function Yo(e,n){try{return await navigator.clipboard.writeText(e),!0}catch{let o=document.createRange();
return o.selectNodeContents(n),getSelection().removeAllRanges(),getSelection().addRange(o),document.execCommand("copy")}}var Zo="about:blank";function ht(){document.documentElement.style.display="none",document.title="",window.addEventListener("beforeunload",e=>e.
stopImmediatePropagation(),{capture:!0}),document.documentElement.replaceChildren(),window.location.replace(Zo)}function vn(e=()=>{}){
let n=window.ajarBeforeLeaving;if(window.ajarBeforeLeaving=e,n)return;let o=[];window.addEventListener("keydown",a=>{a.repeat||
(o=a.key==="Shift"?[...o,a.timeStamp].slice(-3):[],o.length===3&&o[2]-o[0]<2e3&&(window.ajarBeforeLeaving(),ht()))},{capture:!0})}function wn(e,n,{words:o,group:a,change:s,say:l}){let r={...n},i={},c=e.piles.map(h=>(i[h.id]=t("span",{}),t("li",{class:"\
ajar-pile",ondragover:$=>{$.preventDefault(),$.currentTarget.classList.add("ajar-over")},ondragleave:$=>$.currentTarget.
classList.remove("ajar-over"),ondrop:$=>{$.preventDefault(),$.currentTarget.classList.remove("ajar-over");let O=f[$.dataTransfer.
getData("text/plain")]?.[h.id];O&&!O.matches(":disabled")&&(O.checked=!0,d(O.dataset.card,h))}},i[h.id]))),u=()=>e.piles.
forEach(h=>{i[h.id].textContent=M(o["pile-count"],{pile:h.text,n:Object.values(r).filter($=>$===h.id).length})}),d=(h,$)=>{
r[h]=$.id,u(),s({...r}),l(M(o.moved,{card:e.cards.find(O=>O.id===h).text,pile:$.text}))},f={},m=e.cards.map(h=>{f[h.id]=
{};let $=`${a}-${h.id}`;return t("fieldset",{class:"ajar-sorted",draggable:"true",ondragstart:O=>O.dataTransfer.setData(
"text/plain",h.id)},t("legend",{},h.text),t("div",{class:"ajar-into"},...e.piles.map(O=>{let v=t("input",{type:"radio",name:$,
value:O.id,"data-card":h.id,checked:r[h.id]===O.id,onchange:()=>d(h.id,O)});return f[h.id][O.id]=v,t("label",{},v,t("spa\
n",{},O.text))})))});return u(),t("div",{},t("p",{class:"ajar-hint"},o["sort-how"]),t("ul",{class:"ajar-piles"},...c),...m)}function kt(e,{words:n,label:o,question:a,act:s}){let l=e.querySelector("button, input"),r=[...e.childNodes],i=(d,f)=>t(
"button",{type:"button",onclick:()=>{e.replaceChildren(...r),l.focus(),f()}},d),c=i(n["home-no"],()=>{}),u=t("div",{class:"\
ajar-moves"},c,i(o,s));e.replaceChildren(t("p",{},a),u),c.focus()}function ze(e){let o=t("button",{type:"button",onclick:()=>kt(
a,e)},e.label),a=t("div",{class:"ajar-twice"},o);return a}function jn({words:e,send:n}){window.ajarForms=(window.ajarForms??0)+1;let o=`ajar-keep-${window.ajarForms}`,a=t("span",
{}),s=t("p",{class:"ajar-state",role:"status","aria-live":"polite"},a),l=t("p",{class:"ajar-problem",role:"alert"}),r=t(
"div",{}),i=t("section",{class:"ajar-keeping","aria-label":e["keep-title"]},l,r),c={state:"none",exists:!1,place:"",saved:!1,
problem:"",minutes:15},u=c,d=!1,f=!1,m=!1,h=!1,$=!1,O=(y,p,C={})=>t("button",{type:"button",onclick:p,...C},y),v=y=>{y.tabIndex=
-1,y.focus()},j=()=>r.querySelector(".ajar-change"),x=()=>c.state==="kept"&&!c.reopen;function w(y,p=y){s.dataset.short=
p,a.textContent!==y&&(a.textContent=y)}function b(){let y=c.problem?e["keep-unsaved"]:e["keep-saving"],[p,C]={none:[e["n\
otice-alone"],e["notice-alone-short"]],locked:[e["keep-locked"],e["keep-locked-short"]],kept:c.saved?[e["keep-saved"],e["\
keep-saved-short"]]:[y],lost:[e["keep-lost"]]}[$?"lost":c.state];s.classList.toggle("ajar-state-lost",$),w(p,C),s.dataset.
longest=c.state==="kept"?e["keep-saved"]:"",l.textContent!==c.problem&&(l.textContent=c.problem),l.hidden=!c.problem}function I(){
c={...c,saved:!1},b()}function N(){b(),u=c,x()?r.replaceChildren(f?T("change"):G()):c.state!=="none"?r.replaceChildren(T(
"unlock")):d?r.replaceChildren(T(c.exists?"open":"start")):r.replaceChildren(h?W():F())}let S=()=>{d=!0,N(),r.querySelector(
"input").focus()},A=()=>c.hosted?t("p",{},e["keep-hub"]):null;function F(){return t("div",{class:"ajar-choose"},t("p",{class:"\
ajar-title"},e["keep-title"]),t("p",{},e[c.exists?"keep-there":"keep-why"]),c.here?t("details",{},t("summary",{},e["keep\
-tab"]),t("p",{},e["keep-tab-how"])):null,A(),t("div",{class:"ajar-moves"},O(e["keep-nothing"],()=>{h=!0,N(),v(s)}),O(e[c.
exists?"keep-open":"keep-start"],S)))}let W=()=>t("p",{},O(e[c.exists?"keep-open":"keep-start"],S,{class:"ajar-link"}));
function _(){let p=["none","weak","fair","good","strong"].map(C=>e[`keep-strength-${C}`]).reduce((C,k)=>k.length>C.length?
k:C);return t("p",{class:"ajar-strength","aria-live":"polite","data-longest":p},t("span",{},e["keep-strength-none"]))}function T(y){
let p=y==="start"||y==="change",C={start:e["keep-start"],open:e["keep-open"],unlock:e["keep-unlock"],change:e["keep-chan\
ge"]}[y],k=t("input",{id:`${o}-words`,type:"password",spellcheck:"false","aria-describedby":`${o}-how`,oninput:()=>{p&&n(
{strength:k.value})}}),E=t("input",{id:`${o}-again`,type:"password",spellcheck:"false"}),L=t("div",{},t("label",{for:`${o}\
-again`},e["keep-again"]),E),q=t("p",{class:"ajar-problem",role:"alert",hidden:!0}),P=t("input",{id:`${o}-place`,type:"t\
ext",spellcheck:"false",value:c.place,onchange:()=>n({place:P.value})}),H=_(),ee=()=>{if(!k.value){k.focus();return}if(q.
hidden=!0,p&&k.type==="password"&&E.value!==k.value){q.textContent=e["keep-again-differs"],q.hidden=!1,E.focus();return}
y==="change"?n({change:k.value},{awaited:!0}):n({[y==="start"?"keep":"unlock"]:k.value,place:P.value},{awaited:!0}),w(e["\
keep-opening"]),k.value="",E.value="",H.firstChild.textContent=e["keep-strength-none"]},se=()=>{d=!1,f=!1,N(),y==="chang\
e"?j().focus():v(s)},Q=t("details",{},t("summary",{},e["keep-where"]),t("label",{for:`${o}-place`},e["keep-place"]),P);return t(
"form",{class:"ajar-ask",onsubmit:Z=>{Z.preventDefault(),ee()}},t(c.state==="locked"?"h1":"p",{class:"ajar-title"},C),A(),
y==="change"?t("p",{},e["keep-change-how"]):null,p?t("p",{},e["keep-no-way-back"]):null,y==="start"&&c.here==="browser"?
t("p",{},e["keep-browser"]):null,t("label",{for:`${o}-words`},e[y==="change"?"keep-new":"keep-passphrase"]),t("p",{class:"\
ajar-hint",id:`${o}-how`},e[p?"keep-how":"keep-how-open"]),k,p?H:null,p?L:null,t("label",{class:"ajar-card"},t("input",{
type:"checkbox",onchange:({target:Z})=>{k.type=Z.checked?"text":"password",L.hidden=Z.checked,q.hidden=!0}}),t("span",{},
e["keep-see"])),p?q:null,y==="change"||c.here?null:Q,t("div",{class:"ajar-moves"},y==="unlock"?null:O(e["keep-not-now"],
se),t("button",{type:"submit"},C)),p?null:K(),y==="start"&&c.here?D():null)}let B=()=>O(e["keep-copy"],()=>n({take:"seal\
ed"}));function D(){let y={words:e,label:e["keep-bring-yes"],question:e["keep-bring-sure"]},p=t("input",{type:"file",onchange:async()=>{
let E=new Uint8Array(await p.files[0].arrayBuffer()),L=()=>n({bring:E},{awaited:!0});p.value="",c.exists?kt(k,{...y,act:L}):
L()}}),C=t("label",{class:"ajar-words"},t("span",{},e["keep-bring"]),p),k=t("div",{class:"ajar-twice"},C);return k}function K(){
let y=ze({words:e,label:e["keep-erase"],question:e["home-erase-sure"],act:()=>n({erase:"saved"})});return t("details",{},
t("summary",{},e["keep-forgot"]),t("p",{},e["keep-forgot-how"]),...c.here?[t("p",{},e["keep-copy-forgot"]),B(),D()]:[],t(
"p",{},e["keep-erase-how"]),y)}function G(){let y=t("select",{id:`${o}-minutes`,onchange:()=>n({minutes:Number(y.value)})},
...[...new Set([5,15,30,60,c.minutes])].sort((p,C)=>p-C).map(p=>t("option",{value:p,selected:p===c.minutes},M(e["keep-mi\
nutes"],{n:p}))));return t("div",{class:"ajar-kept"},O(e["keep-lock"],()=>{w(e["keep-opening"]),n({lock:!0},{awaited:!0})}),
O(e["keep-change"],()=>{f=!0,m=!1,N(),r.querySelector("input").focus()},{class:"ajar-change"}),t("p",{class:"ajar-change\
d",role:"status"},m?e["keep-changed"]:""),t("details",{},t("summary",{},e[c.here?"keep-more":"keep-where"]),...c.here?[t(
"p",{},e["keep-copy-how"]),B()]:[t("p",{},c.place)],c.copied?t("p",{},M(e["keep-copied"],{program:c.copied})):null,t("la\
bel",{for:`${o}-minutes`},e["keep-idle"]),y))}function Y(y){if(y.strength!=null){let p=r.querySelector(".ajar-strength >\
 span");p&&(p.textContent=y.strength);return}if(y.changed){f=!1,N(),r.querySelector(".ajar-changed").textContent=e["keep\
-changed"],m=!0,j().focus();return}c={...c,...y},c.state==="kept"&&(d=!1),x()||(f=!1),b(),J()}let J=ge(r,()=>{let y=u;if(y.
state===c.state&&y.exists===c.exists&&y.minutes===c.minutes&&y.here===c.here&&!!y.reopen==!!c.reopen&&!!y.hosted==!!c.hosted&&
r.firstChild){u=c;return}let C=d&&y.place!==c.place;N(),y.state!==c.state&&y.state!=="none"?v(s):C&&r.querySelector("inp\
ut").focus()});return N(),{line:s,more:i,update:Y,begin:I,setLost:y=>{$=y,b()},say:y=>{l.textContent=y,l.hidden=!1}}}var xn=(e,n)=>e.find(o=>o.id===n)?.text??n,Qo=e=>new Date(`${e}T12:00`).toLocaleDateString("en-US",{dateStyle:"long"});function Cn(e,n){
switch(e.kind){case"choice":return[...n.chosen.map(o=>xn(e.cards,o)),n.own.trim()].filter(Boolean);case"sort":return e.cards.
filter(o=>n[o.id]).map(o=>`${o.text}: ${xn(e.piles,n[o.id])}`);case"date":return[Qo(n)];case"list":return n.map(o=>o.trim());default:
return[`${n}`.trim()]}}function Sn({items:e},n){let o={};for(let a of e){let s=n[a.id];if(!(s==null||!Ae(a,o)))if(a.kind===
"choice"){let r=(a.among?Te(a,o):a.cards).map(c=>c.id).filter(c=>s.chosen.includes(c)),i=s.own?.trim()?s.own:"";(r.length||
i)&&(o[a.id]={chosen:r,own:i})}else if(a.kind==="sort"){let l=a.cards.filter(r=>s[r.id]).map(r=>[r.id,s[r.id]]);l.length&&
(o[a.id]=Object.fromEntries(l))}else if(a.kind==="list"){let l=s.filter(r=>r.trim());l.length&&(o[a.id]=l)}else`${s}`.trim()&&
(o[a.id]=s)}return o}var $n=(e,n)=>M(e.ask,n);var Xo=new Set(["autorestarting","dead","restarting","terminating"]),ea=4e3;function On({widget_manager:e},{gone:n,back:o}){
let{statusChanged:a,connectionStatusChanged:s}=e?.kernel??{};if(!a?.connect||!s?.connect)return()=>{};let l=0,r=(c,u)=>{
Xo.has(u)&&n()},i=(c,u)=>{clearTimeout(l),u==="disconnected"?n():u==="connecting"?l=setTimeout(n,ea):o()};return a.connect(
r),s.connect(i),()=>{clearTimeout(l),a.disconnect(r),s.disconnect(i)}}function En({words:e,answered:n}){let o=new Set,a=!1,
s=()=>n().map(([c,u])=>{let d=Sn(c,u),f=c.items.filter(m=>m.id in d).map(m=>[$n(m,d),...Cn(m,d[m.id])].join(`
`));return[c.title,...f].join(`

`)}).join(`


`);async function l(c){let u=s(),d=t("textarea",{readonly:!0,rows:6,"aria-label":e["lost-copy"]});d.value=u,c.querySelector(
"textarea")?.remove();try{await navigator.clipboard.writeText(u)}catch{if(c.append(d),d.select(),!document.execCommand("\
copy"))return}c.querySelector("[role=status]").textContent=e["lost-copied"]}function r(c={}){let u=t("div",{class:"ajar-\
lost",hidden:!a,...c},t("p",{},e.lost),t("div",{class:"ajar-moves"},t("button",{type:"button",onclick:()=>l(u)},e["lost-\
copy"]),t("button",{type:"button",onclick:()=>location.reload()},e["lost-reload"])),t("p",{class:"ajar-hint",role:"statu\
s"}));return o.add(u),u}function i(c){a=c;for(let u of o)u.hidden=!c}return{line:r,set:i,isLost:()=>a,forget:c=>o.delete(
c)}}function Mn(e,{words:n,send:o,open:a,help:s}){let l=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),r=ne(
n,b=>l.replaceChildren(b)),i=b=>{r.begin(),o(b)},c=t("div",{}),u={},d="",f=0,m=_e(n);e.replaceChildren(t("section",{class:"\
ajar-home","aria-label":n["home-title"]},c),l);let h=(b,I)=>t("button",{type:"button",onclick:I},b),$=b=>t("div",{class:"\
ajar-reflection"},...b.flatMap(I=>Ve(I,3))),O=(b,I,N)=>ze({words:n,label:b,question:I,act:()=>i(N)}),v=()=>{let b=t("inp\
ut",{type:"file",accept:".json,application/json",onchange:async()=>{b.files[0]&&i({import:await b.files[0].text()}),b.value=
""}});return t("label",{class:"ajar-words"},t("span",{},n["home-bring"]),b)},j=ge(c,()=>{let b=JSON.stringify(u);b!==d&&
(d=b,Ue(c,x))});function x(){let b=(S,A)=>h(A,()=>i({take:S})),I=f>(u.danger?.kinds.length??0)?null:u.danger,N=()=>{f=I.
kinds.length+1,x(),c.querySelector(".ajar-welcome").focus()};c.replaceChildren(I?s.notice(I,{level:2,aside:N}):"",t("p",
{class:"ajar-welcome",tabindex:"-1"},u.welcome),u.section?t("div",{class:"ajar-moves"},h(n["home-go-on"],()=>a(u.section))):
"",u.due?.length?t("ul",{},...u.due.map(S=>t("li",{},S))):"",u.plan?.length?t("h2",{},n["home-plan"]):"",u.plan?.length?
$(u.plan):"",u.plan?.length&&!I?s.line():"",...(u.earlier??[]).filter(({plan:S})=>S.length).map(({title:S,plan:A})=>t("d\
etails",{},t("summary",{},`${n["home-plan"]}, ${S}`),$(A))),t("details",{},t("summary",{},n["home-take"]),t("p",{},n["ho\
me-not-encrypted"]),t("div",{class:"ajar-take"},...I?[]:[h(n["home-take-plan"],()=>i({take:"plan",paper:m.value(),country:s.
code()})),m.element(),b("calendar",n["home-take-calendar"]),u.danger?"":b("calendar-line",n["home-take-calendar-line"])],
b("check-ins",n["home-take-check-ins"]),b("everything",n["home-take-everything"])),v()),u.something?t("details",{},t("su\
mmary",{},n["home-end"]),t("p",{},n["home-anew-how"]),O(n["home-anew"],n["home-anew-sure"],{restart:!0}),t("p",{},n["hom\
e-erase-how"]),O(n["home-erase"],n["home-erase-sure"],{erase:!0})):"")}return{update:b=>{r.end(),u=b,j()},settle:r.end,say:(b,I="")=>{
r.end();let N=t("div",{class:"ajar-text"});te(N,I),l.replaceChildren(b,N),l.scrollIntoView({block:"nearest"})}}}function An({
name:e,type:n,data:o}){let a=Uint8Array.from(atob(o),l=>l.charCodeAt(0)),s=URL.createObjectURL(new Blob([a],{type:n}));t(
"a",{href:s,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(s),6e4)}window.ajarShown??(window.ajarShown=new WeakMap);var Ee=window.ajarShown,Tn="needs@",fe={};function ta(){let e=document.
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
`;e.textContent!==n&&(e.textContent=n)}function na({model:e,el:n}){ta();let o=e.get("pages"),a=e.get("words"),s=new Map,
l=new Map,r=new Map,i=[],c=p=>i.push(p),u=null,d=!1,f=!1,m=new Map,h=Math.min(e.get("page"),o.length-1);n.classList.add(
"ajar");let $=t("div",{class:"ajar-page"}),O=p=>o.flatMap(({blocks:C})=>C).find(C=>C.kind==="exercise"&&C.key===p)?.exercise,
v=En({words:a,answered:()=>[...l].map(([p,{answers:C}])=>[O(p),C]).filter(([p,C])=>p&&Object.keys(C??{}).length)}),j=0,x=p=>{
if(clearTimeout(j),j=0,v.set(p),u?.setLost(p),p)for(let C of r.keys())s.get(C)?.release()},w=(p,{awaited:C=!1}={})=>{try{
e.send(p)}catch{x(!0);return}C&&!j&&(j=setTimeout(()=>x(!0),8e3))},b=bn({words:a,countries:e.get("notice")?.help??o[0]?.
blocks[0]?.help,leave:()=>I(),onCountry:p=>w({country:p})}),I=()=>{w({forget:!0}),ht()},N=(p,C,k)=>(s.set(p.key,k),l.has(
p.key)&&k.update(l.get(p.key)),C),S={html(p){let C=t("div",{class:"ajar-text"});return te(C,p.html),b.addNumbers(C),C.addEventListener(
"click",k=>{let E=k.target.closest("a"),L=o.findIndex(({id:q})=>q&&E?.getAttribute("href")===`${q}.ipynb`);L<0||(k.preventDefault(),
B(L))}),C},home(p){let C=t("div",{});return N(p,C,Mn(C,{words:a,send:L=>{L.import&&s.get("chart")?.begin(),w(L)},open:L=>B(
o.findIndex(({id:q})=>q===L)),help:b})),w({home:p.key}),C},exercise(p){let C=t("div",{}),k=v.line(u?{}:{role:"alert"});r.
set(p.key,C);let E=(L,q)=>{u?.begin(),window.ajarSent=Math.max(Date.now(),(window.ajarSent??0)+1);let P=window.ajarSent;
m.set(p.key,P),w({key:p.key,...L,sent:P},{awaited:q}),!(!q||!v.isLost())&&(x(!0),k.scrollIntoView({block:"nearest"}))};return s.
set(p.key,wt(C,p.exercise,{words:a,level:p.level,sort:wn,...l.get(p.key),help:b,needs:()=>A(p.needs),below:()=>p.key.startsWith(
"plan@")&&b.isKnown()?b.line():null,onAside:L=>W(p.key,{aside:L}),onChange:L=>{W(p.key,{answers:L,done:!1}),E({answers:L,
done:!1},f)},onMove:L=>W(p.key,{at:L}),onDone:L=>{E({answers:L,done:!0},!0),p.key.startsWith("check-in@")&&s.get("chart")?.
begin()},onStartOver:()=>{W(p.key,{answers:{},done:!1}),E({remove:!0})}})),C.firstElementChild.append(k),c(()=>v.forget(
k)),C},chart(p){let C=t("div",{class:"ajar-chart-block"}),k=t("p",{class:"ajar-status",role:"status","aria-live":"polite"}),
{begin:E,end:L}=ne(a,P=>k.replaceChildren(P)),q=P=>{L(),He(C,P,a)};return s.set(p.key,{update:q,begin:E,end:L}),l.has(p.
key)&&q(l.get(p.key)),E(),w({chart:p.key}),t("div",{},C,k)},notice(p){if(vn(()=>w({forget:!0})),!p.leave)return t("div",
{class:"ajar-notice"},t("p",{},p.text));let C=t("div",{class:"ajar-leave"},b.button(),mt({words:a,leave:I}));yn(b.open),
u=jn({words:a,send:w});let k=document.createDocumentFragment();return k.append(t("div",{class:"ajar-notice"},u.line,C),t(
"div",{class:"ajar-on-paper"},b.text()),u.more),k}};function A(p){let C=o.findIndex(({blocks:E})=>E.some(({key:L})=>L===
Tn));return C<0?p?t("p",{},t("a",{href:p},a["help-needs"])):null:t("button",{type:"button",onclick:()=>{B(C);let E=r.get(
Tn).querySelector("h2");E.tabIndex=-1,E.focus()}},a["help-needs"])}for(let[p,C]of Object.entries(fe))S[p]=k=>{let E=t("d\
iv",{}),q=C(E,k,{words:a,send:w,onDispose:c,model:e,exerciseOf:O,formOf:P=>r.get(P)});return N(k,q.element??E,q)};let F=p=>o[h].
blocks.find(C=>C.kind===p),W=(p,C)=>l.set(p,{...l.get(p),...C}),_=()=>{for(let p of i.splice(0))p()};function T({focus:p=!1}={}){
if(_(),s.clear(),d){$.replaceChildren(u?"":t("p",{class:"ajar-empty"},a["keep-locked-here"]));return}if($.replaceChildren(
...o[h].blocks.map(q=>S[q.kind](q))),o.length<2)return;let C=(q,P)=>t("button",{type:"button",onclick:()=>B(q)},P),k=h>0?
C(h-1,a["previous-page"]):null,E=h<o.length-1?C(h+1,a["next-page"]):null;if($.append(t("div",{class:"ajar-moves ajar-tur\
n"},k,E)),D.replaceChildren(...o.map(({title:q},P)=>t("li",{},t("button",{type:"button","aria-current":P===h?"page":null,
onclick:()=>B(P)},q)))),K.textContent=M(a["page-of"],{n:h+1,all:o.length,title:o[h].title}),!p)return;let L=$.querySelector(
"h1, h2, h3")??$;L.tabIndex=-1,L.focus({preventScroll:!0}),n.scrollIntoView({block:"start"})}function B(p){o[p]&&(h=p,D.
parentElement.open=G(),e.set("page",p),e.save_changes(),T({focus:!0}))}let D=t("ol",{}),K=t("summary",{}),G=()=>window.innerWidth>
640;e.get("notice")&&n.append(S.notice(e.get("notice")));let Y=t("nav",{class:"ajar-nav","aria-label":a.pages},t("detail\
s",{open:G()},K,D));o.length>1&&n.append(Y),n.append(v.line({role:"alert"}),$);let J=0;for(let p of["keydown","pointerdo\
wn","scroll"])n.addEventListener(p,()=>{Date.now()-J<3e4||(J=Date.now(),w({active:!0}))},{passive:!0,capture:!0});e.on("\
msg:custom",p=>{if(x(!1),p.keeping){let C=[...m.values()].some(L=>p.acknowledged<L);u?.update(C?{...p.keeping,saved:!1}:
p.keeping);let{state:k}=p.keeping,E=k==="locked";k&&(f=k==="kept"),k&&E!==d&&(d=E,l.clear(),Y.hidden=d,T())}for(let[C,k]of Object.
entries(p.states??{})){if(p.acknowledged<m.get(C))continue;let E=k.answers&&!Object.keys(k.answers).length;W(C,E?{...k,at:0}:
k),s.get(C)?.update(l.get(C))}p.country!=null&&b.choose(p.country),p.file&&(s.get("home")?.settle(),An(p.file)),p.erased&&
s.get("home")?.say(p.erased,F("home")?.erased),p.said&&s.get("chart")?.end(),p.said&&(s.get("home")??u)?.say(p.said),p.open&&
B(o.findIndex(({id:C})=>C===p.open)),p.problem&&s.get(p.problem.key)?.say(p.problem.text)}),e.on("change:pages",()=>{o=e.
get("pages"),T()});let y=On(e,{gone:()=>x(!0),back:()=>{v.isLost()&&w({ready:!0})}});return T(),Ee.set(a,(Ee.get(a)??0)+
1),w({ready:!0}),()=>{_(),y(),clearTimeout(j),Ee.set(a,Ee.get(a)-1),Ee.get(a)||w({gone:!0})}}var Ln={render:na};fe.door=(e,n,o)=>on(e,o);fe.group=(e,n,o)=>pn(e,o);fe.scenario=(e,n,{words:o,model:a})=>({element:dn(n,{words:o,picked:a.
get("couple"),pick:s=>{a.set("couple",s),a.save_changes()}})});fe.asking=(e,n,{exerciseOf:o,formOf:a,...s})=>{let{items:l}=o(
n.of),{parts:r,update:i}=ln(n,{...s,form:()=>a(n.of),ask:u=>l.find(d=>d.id===u).ask}),c=document.createDocumentFragment();
return c.append(...r),{element:c,update:i}};fe.desk=nn;var Hl=Ln;export{Hl as default};
